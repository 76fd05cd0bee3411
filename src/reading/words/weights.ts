// biome-ignore-all format: a table
/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/learn, the open corpora and nothing else; `npm run learn` learns it anew. */
export const BIAS: readonly number[] = [-0.64, 0.7, 1.27, -0.28, -0.73, -0.31];

export const WEIGHTS = `
!#	koZdda
!'s	lkNehj
!.	bnccZm
!;	siZcZd
!?	ZUWtta
!@d	qoUggV
!@p	jjUdyL
!@s	Vhaxaf
!@t	hebikY
!a	blfddh
!aa	ocebkX
!aadhaa	cdeidk
!aalton	bqbcdb
!abando	dibddl
!abara	eigded
!abdulr	focceb
!abe	ifdcci
!abebe	dieidd
!aberne	ifdeeg
!able	ZncWZs
!aboard	dccedo
!about	bV3ccZ
!above	cghZam
!abstra	kciedb
!academ	diaedl
!accept	cTjkdi
!access	bfhoZZ
!accomm	bgdffi
!accoun	bThiZs
!accred	ffebfk
!achiev	mabfjb
!achter	gmWcdi
!acorns	eqddba
!acquai	ecmdde
!across	eelbef
!act	dheked
!action	Um0QdP
!active	dUojed
!actors	eadeqb
!actual	VneZfh
!ad	nbbjbd
!add	ehaacn
!added	ecqjeU
!adding	aWbcex
!additi	efighZ
!addres	Zghcfj
!adichi	hhcedg
!aditi	ikkbdW
!adjust	Zaaond
!admini	Xgodgc
!admiss	dZiecl
!admit	aVWehv
!admitt	WQgRY8
!adopte	ebldeg
!adrian	ZaXcmo
!adults	fVmdkc
!advanc	naVfem
!advert	XSwhea
!advise	dZfqUk
!adviso	fdcjgg
!affect	aYwfaW
!afford	hZrcdW
!afraid	glTban
!africa	dcZdgo
!after	bYkdco
!aftern	cegckf
!afterw	ecjefg
!again	hcbWeq
!agains	hfjaqW
!age	egfehd
!agency	nbXeuS
!agenda	ZplccY
!ages	eeVdog
!agm	ncbgdc
!agnies	gebkdf
!agree	msZYjR
!agreed	azkhMS
!agreei	djakec
!agreem	dheedk
!ahead	WegdVv
!ahed	hdegfe
!ai	heegff
!airlin	eadfen
!airpor	dobeed
!alarme	igZjgb
!alas	bkadjf
!alasda	hefgef
!album	ekdffc
!alerts	feifed
!alfie	hiddee
!aligne	fdfefi
!alike	obdjab
!alive	dWmefi
!all	Xlfhde
!alloca	eedhfh
!allott	eeeane
!allow	fneade
!allowe	jaghXj
!allowi	Ydbbeq
!allows	khbcee
!aloha	hdbkee
!alone	agkcci
!along	dXpWcm
!alphab	ejoWdb
!alpine	ekddeg
!alread	aQWZd2
!also	wRicaf
!alter	haaleh
!altere	ejbdeh
!altern	XjgocZ
!althou	dkfcgd
!alumni	bcflff
!alvare	ceflee
!always	ekZdbl
!am	bfgfdk
!amanda	eZaefp
!ambass	fcgijZ
!americ	cpiecU
!amman	gbliad
!among	ZOZWZ/
!an	dnbhUl
!analys	cScbwd
!analyt	iheded
!anchor	ebcddp
!and	cnecdh
!andre	mfceeb
!anew	hifdec
!anneli	Yqccef
!announ	dtRjiW
!annull	bVndbm
!anothe	YwdYkW
!anouk	eeeffi
!answer	R2pdaO
!antibi	hidefd
!antici	diddhg
!anton	jecjbd
!antune	fanede
!any	VlsUbl
!anybod	eaqeaf
!anymor	QneXWt
!anyone	bcdZnl
!anythi	hspYZT
!anyway	hedela
!anywhe	qjhaYZ
!apolog	eiXolS
!aposti	keddbi
!app	edkefe
!appare	YZadfu
!appeal	gRVXmv
!appear	lUaaat
!appiah	kaedke
!applic	YXtcZn
!applie	ZU2fqI
!apply	aXpdeh
!apply1	enceeb
!applyi	cbmYbm
!appoin	QZfjS4
!apprec	bhdghf
!appren	ZcbUaz
!approa	ebcped
!approv	awXVVm
!april	gcfYlh
!archit	dWhfdo
!archiv	iVtddY
!are	egVkqa
!area	jZdeek
!areas	bhXodd
!argue	eojcdU
!argued	geceek
!arises	edledg
!arjun	gaZgcn
!around	ZnaaYp
!arrang	bZpXej
!arriva	lecdib
!arrive	cXjrab
!articl	cYZfds
!artisa	fdbhfi
!as	cojbVi
!ask	dspabP
!asked	eesegQ
!asking	bmdXcl
!asks	cbmfed
!assess	fkTjff
!assist	ZOWnls
!associ	jZZlgd
!asst	heecfi
!assume	bnbhdd
!assura	egbebn
!assure	cebpcd
!astron	eYeoee
!at	gghcbj
!attach	YliiYe
!attain	ceedfl
!attend	lTiYhl
!attire	oZcech
!au	jcjdgb
!aubrac	lfcbdg
!auctio	kdfeed
!audio	fdeffj
!audit	Ynccei
!auditi	deffck
!audito	aqdabe
!aunty	ebheke
!austin	fldeec
!author	embfga
!auto	hbddel
!automa	deYZnm
!autumn	lccedh
!auxili	hoWchb
!availa	YMofaq
!aveiro	awYceY
!award	dZdeep
!awarde	fgakbg
!awards	cYioec
!aware	ceeeel
!away	iZqgdV
!awkwar	fidffd
!axmins	ecehlb
!ayo	jbeefg
!b	kYZnZg
!back	cTjjfl
!backgr	eccibk
!bad	gwZahT
!badge	kaicfe
!badger	epceda
!badly	dhfcje
!bakery	edlieZ
!balanc	hZZemi
!balloo	endeeb
!ballot	eddfel
!band	faahen
!banerj	gdYjmc
!bank	ZnZhfe
!baptis	gdblec
!bar	icSjfo
!barbac	YpYdei
!barbar	diffff
!bars	mdceee
!basic	ejbide
!basis	fhefef
!bdm	oaecee
!be	abfcZx
!bear	ZhWfhn
!bearin	cbrceb
!bears	hddleb
!beat	bbRYoq
!beater	egnccb
!beatin	edecji
!beauti	dhZqba
!becaus	ZmbXeo
!become	YUhXks
!becomi	bocefd
!been	izYYab
!beer	maZYil
!before	f8RcbW
!begin	ijeddd
!behalf	kYpddW
!behind	VhkaYn
!being	ZSyUbq
!believ	RetdpT
!bell	dcnjca
!below	fqXYhe
!bend	fcedem
!beneat	hdddei
!bent	jabhdj
!berlin	ldekZc
!best	fdYggl
!bet	W0YcbZ
!better	mkZMmg
!betwee	cgdflc
!beyond	8UgSeQ
!bids	ckedff
!big	ambZkg
!biling	eSfldo
!bill	ibbegj
!bin	efaljZ
!binned	erdedW
!biolog	ebildd
!biomet	fefeej
!bird	XtibdZ
!birgit	ibeihc
!bishop	gjcceg
!bit	Ydanke
!bite	bnahcc
!bites	Zlecei
!black	hddfdj
!blauwa	Vcjaen
!blind	biclef
!bluden	ihdeee
!blue	eZgeel
!blueha	docdec
!bluest	fZmffg
!board	ZobiZf
!boardi	lacbld
!boat	djejea
!bogdan	edmbdh
!bold	kchdfd
!bond	kciedb
!bonjou	kedfde
!book	makdZe
!booked	blcsaV
!bookin	djgeec
!bookke	eebkjb
!booksh	axaddU
!boss	YkWfhm
!both	beakZm
!bother	WHhksj
!bottle	hXbfjk
!bottom	mmZhaV
!bound	brZcdf
!bounda	dcohcZ
!bpo	fmbfed
!brad	YZodbk
!branch	qaYflX
!brandi	bpceec
!brasse	jjfceb
!break	fbbnee
!breaki	hYmefe
!breath	ktUacb
!brenda	eldbZl
!brewer	irddaX
!bridge	lcdcZm
!bright	emaefd
!brilli	eidejb
!bring	gUfYdu
!bringi	eYVmcr
!bristo	eljcba
!bro	eefhff
!brock	jXdfdm
!broken	cjacdm
!brooke	mZhjba
!brough	fQyaZY
!brunch	ieeeic
!bruno	hefffe
!brush	cicmeb
!brusse	apbkbZ
!bud	eheedj
!budge	ifdeia
!budget	ajlabg
!bug	dcZenh
!build	dhcjee
!builde	lfdded
!buildi	dUkrhU
!built	ghdZek
!bump	ffjfec
!buongi	lacdma
!bursar	kpaYcZ
!burton	dZlemZ
!bus	ZVyYec
!bush	dbidfk
!busine	blnYea
!busy	gkeddd
!but	xNYnoV
!button	ceZmcj
!bx	jaecif
!by	reediU
!bye	jbefhd
!c	cfbgel
!c2c	cbkebl
!café	egcddl
!cake	dcceen
!calend	X2baZZ
!call	qkbVdc
!callba	eVjbdn
!called	ifXZjj
!callin	VndcZp
!calls	gaqgWa
!callum	cdeilb
!calm	cZbqbi
!cam	eldjac
!came	XeYbql
!camp	Zaddjn
!campbe	cieedj
!campus	eUYhnm
!can	Yircae
!cancel	jg0egA
!candid	iVqaeg
!candle	gdbXpb
!cantee	hedcna
!canvas	hhcjdb
!captio	cbccio
!card	iUfpZf
!cards	ekdech
!care	jYekoV
!career	eembed
!carla	eeekfc
!carmen	efehff
!carrie	dfbcdo
!carry	bYaidr
!carryi	eUwcdY
!case	dyWcjQ
!castel	dmfced
!castin	ckibha
!catch	eekkfW
!cateri	dpceea
!cather	chcdmc
!cathol	ebbgji
!celebr	ccmhea
!census	ddedih
!centre	abhchl
!ceo	aWilek
!ceos	bidefi
!certai	ftgXeR
!certif	gcfiZj
!cfo	eabdbr
!chain	Zgcgem
!chair	bebaXr
!challe	ficeei
!chambe	bbkeej
!chance	YoRYil
!change	sZqaUV
!chaos	dcmida
!chapla	eYkedj
!charge	agmcdf
!charle	bmbjeb
!chase	qiWhZY
!chasin	gYgclh
!chat	WZmjbj
!chatbo	ffeeej
!check	idmYYi
!checke	eijeeb
!checki	jVnfeZ
!checkl	eiffee
!checks	iYilZg
!cheers	cdfgel
!chef	Wkbcdo
!cheryl	Xrgccd
!chf	caaldl
!chief	efdgfi
!childr	gjcdee
!chimne	dYZdoi
!chined	jZasZd
!chloé	eaemff
!choice	WieZil
!choir	dXeeeq
!choose	euXZZg
!choosi	gpaZdc
!choreo	YyWZdW
!chorus	dfddhi
!chose	dccemf
!chosen	hyadYV
!christ	eaqecc
!chrome	ggdgef
!churn	5QaaiV
!cic	fdeeek
!cipp	hebdlc
!citron	ecmdee
!city	dvZdcZ
!claims	fjagai
!claire	ddekgd
!clashe	fjdeef
!class	kpZehT
!classy	raaeeb
!clean	aocchb
!clear	giVrWf
!cleare	ikTael
!clearl	bedmeg
!clerks	kgdfeb
!click	dWcrdY
!clicke	eblefe
!client	geWgme
!climbi	cndeed
!clinic	djcddj
!clipbo	ahfmdb
!clippe	eeeffi
!clodag	kZfedi
!close	jfgelU
!closed	eb5XaM
!closin	YcqhcY
!clothe	dlbfgd
!cloud	jXjlca
!clover	hZZgqZ
!clue	P5lXXN
!cnc	fpbdcb
!co	hYhcbn
!coasta	gqWceZ
!coastl	flcfbe
!code	dccmdh
!coding	eddmee
!coffee	iafZsV
!cohort	dYcebr
!cole	dgeecl
!collab	efjbka
!collea	kXjdkZ
!collec	emaffe
!colleg	hckded
!colomb	fdcfel
!combin	adnggX
!come	cniUSr
!comes	iqoVXS
!comfor	gkdeec
!coming	bVpcao
!commen	igjdUh
!commer	cildea
!commis	ibfZfk
!commit	Y/UadN
!commun	oYeVdk
!commut	gjfebd
!compan	cljXdd
!compar	apfbjY
!compet	cjhfdd
!compla	bwZZhW
!comple	flTrXc
!compre	hekgcb
!comput	feWcat
!concer	idfdmY
!concie	eclekY
!conclu	a8UVWU
!concre	crfada
!condit	gfehgd
!conduc	lebjeb
!confer	edbhek
!confid	brUffa
!config	Zcddnj
!confir	XzZfTb
!congra	eejcja
!connec	gleadf
!consen	ekifgV
!conser	igcYdm
!consid	dDNma/
!consti	fdgfei
!consul	giXZlf
!contac	tclZaV
!conten	ckaqcW
!contin	aGpXZ1
!contra	Zelagh
!contri	mgcedd
!contro	fhcjed
!conven	gbdlee
!conver	jVepbe
!convey	ekachh
!convin	fiWgbl
!convoc	gcccdn
!cook	bZmacj
!cooper	dgifec
!coordi	bnecec
!copenh	effdej
!copy	bXktYZ
!copywr	cjddfh
!cork	brieaY
!corner	eodlbX
!correc	lbclWh
!corres	hhZacn
!costs	hackeg
!costum	icefbk
!could	Treafi
!counci	hmceYf
!count	F/VoVW
!counte	bYfcVs
!countr	iZmbdf
!courag	hfdckd
!course	SlZjbq
!court	dhjcdf
!courte	eVdoej
!cousin	cfapnT
!cover	dUbgfs
!covera	eeccfl
!covers	chTmek
!cows	bbpbee
!cpd	imccdc
!cqc	mYjeea
!crane	debkeh
!crazy	lccjdc
!create	wfkXXT
!credit	edeeig
!crew	Vfqcdf
!crimin	ddmhcb
!cris	fiehfb
!cross	rRWbrb
!crosse	ofcdeb
!crying	geeffh
!ctc	elddbg
!cuisin	cXneei
!culina	edfled
!cultur	dcejkc
!curato	bnbhcf
!curios	dcadeq
!curren	dfqcfW
!curtis	hToeeh
!custod	gigZhd
!custom	dkchcg
!cut	ZhROZ2
!cv	ZYmfak
!cvs	fgWkjf
!cyber	eddeoa
!cyclon	cbeblj
!dachsh	gjdefd
!dad	kdcdeh
!dagny	clbcbk
!dairy	fheffe
!danger	dhagck
!dare	kogTcY
!dark	ehaffj
!darren	hmgada
!data	ZcaqZj
!date	V/ceXL
!dated	kgceec
!dates	Q/MXTT
!day	V/SUbJ
!days	hzNXZe
!daz	fndafd
!dbs	dlefdd
!deacti	cbemjb
!dead	XbvhaS
!deadli	ijWraW
!deal	bXkfke
!deals	ggeefe
!dean	dmjcdY
!dear	snYdcT
!deb	eXdhkf
!debrie	lhdceb
!decent	eechif
!decide	c/ThaL
!decidi	U8YXbW
!decisi	c4cgZN
!declar	dccrbc
!declin	cWZbnn
!decomm	iiddee
!deep	lbefef
!defer	fdedke
!defini	cubceb
!delay	bbpfgX
!delays	fjdefd
!delibe	palYba
!deligh	feefje
!delive	flPYnk
!delyth	cYqjVe
!demand	gblddd
!demons	dVaodm
!denied	ffjecd
!dental	kYndYf
!dentis	hahmbc
!denver	ckbidf
!deny	ehheec
!depart	oVbjYk
!depend	neWjah
!deploy	difcdi
!dept	ZWVpZq
!depth	eZcbes
!deputy	eidege
!descri	ebiheg
!deserv	gZdkic
!design	edgdel
!desk	jVxUcY
!desks	eZmddh
!despit	c0ZYbV
!detail	fhjbee
!detain	eZccqc
!determ	cpffda
!dewi	dednea
!dey	kgcdfc
!diary	XvXXcj
!dice	ecaWav
!dicky	Zojcda
!did	imfYdc
!differ	fpdbdY
!dig	hanedc
!dimitr	fidhee
!dinner	kbdeeh
!diplom	jbjflU
!direct	fdTqhe
!disabi	mkacXf
!disapp	cXddes
!discar	keeeee
!discou	bglbde
!discre	micYce
!discri	kgddee
!discus	hboabc
!dishea	hdcadm
!dislik	ddeefk
!dispat	oqTVea
!displa	eamdXl
!disput	ghcjhY
!disreg	dZkZoX
!distre	dcejbj
!distri	dVpfch
!dive	Zjoabe
!divers	ecieeh
!divisi	dddecn
!do	ifmcbb
!docksi	kaqcaW
!docs	lkbadc
!doctor	ZnWldf
!docume	WWnXep
!docusi	eccdbq
!dodged	edefna
!dodo	fjeffc
!does	nhdZVj
!doing	VVmkhj
!domest	fbdhan
!donati	jZmcec
!done	axTlWa
!door	gYkqXa
!dossie	dZgYmi
!double	iheded
!doubt	oQRWxk
!doubts	gdeefi
!down	lxXigI
!drag	qUahhe
!draggi	dedemc
!drains	ebagdp
!dramas	cbnZjc
!draw	icgedh
!drawn	i5SOZb
!dre	eceeel
!dress	ifcdbl
!dried	edehei
!drink	ddlXmc
!driver	ecdecn
!drivin	kibedd
!drop	ciYldg
!droppe	ijVkYh
!droppi	emhkdU
!dry	bgZjck
!du	dfkced
!dublin	eaddmh
!due	cfdbhl
!dull	ehnfeW
!duplic	dUbsef
!during	aiqadX
!duty	pbcefb
!días	jcpaZa
!e	Zpcfdb
!each	irYbdX
!earlie	bvWXZh
!early	gjWlbe
!easy	VWZkZz
!eat	edkldZ
!ectc	deeegi
!edit	dkfdee
!edited	mdgeea
!editor	rdbmaT
!edtech	Zhemee
!effect	eZllda
!effort	cicdXp
!eight	eddemc
!either	S5mbTV
!elders	lcaZki
!electe	bsccYf
!electr	fanfdb
!elemen	jZZgem
!elif	ilbbee
!eligib	cZUYb0
!elimin	gacfem
!else	dUsbma
!elsewh	mkjXeU
!email	lZihZd
!emaile	mdceff
!emails	Zecmhe
!emergi	elbicd
!employ	VRodO3
!emt	elVlec
!enclos	caauae
!encour	jgdedd
!end	izhYWK
!ended	ffeeie
!endors	acZbml
!ends	eegdfh
!engage	eTXiU0
!engine	blicga
!enhanc	igeeed
!enjoy	jfibbe
!enjoye	iZgjee
!enough	SWRVa/
!enquir	mkjcZT
!entebb	edekef
!enter	adaicp
!entere	eboeec
!entert	giZfla
!entry	dcdeki
!envelo	pTcedk
!enviro	geeddj
!eoe	ecefjf
!equal	lfbded
!equall	fjfffd
!equipm	ddkgdd
!equity	dlcged
!equiva	ddobdb
!erp	anlcZc
!esi	cjdefh
!essay	nYlYdf
!essent	icdffh
!establ	Vmmdee
!estate	kfidbc
!estima	dZmjec
!eta	ZwXcdX
!ether	ddmcbg
!eu	fegfge
!europe	ejbcma
!evalua	lXbnea
!even	ThqYeh
!evenin	dkcgef
!events	cgpbea
!ever	fcoXkY
!every	fWiejj
!everyb	gabmee
!everyd	fdddem
!everyo	cuhSeY
!everyt	eTzbjV
!eviden	fefffh
!ewa	demahc
!exact	mkaadc
!exactl	uYbadd
!exam	Xblngb
!exampl	tWXYmd
!exceed	qcdecb
!excel	begidg
!excell	djdlcb
!except	oWPenn
!excite	bkfdci
!exclud	cmancX
!exclus	fgjkcX
!excuse	cbZlem
!exerci	dilUej
!exhibi	kefeed
!exist	YOfaZ6
!exists	bXQcZ7
!expect	MxcZih
!expens	edceap
!experi	cUoXjk
!explai	bbbdeq
!explan	dgkdeb
!expres	nceeed
!extend	dTeWY1
!extens	cWeiji
!extern	dckedh
!extra	ilbedc
!extrac	hUmefe
!eye	akjcdf
!f2f	nfdhdW
!facili	fdehid
!fact	asbdce
!factor	ddiied
!fail	jlcefZ
!failed	emcgnT
!failur	cdUikh
!fair	cPbiZz
!fake	fdpeba
!fall	WmZgih
!fallen	pmUZZS
!falls	leeddd
!family	dYZrXi
!fancy	cWmjjb
!far	a3iWaQ
!farah	aakdnc
!fare	egaeem
!farid	cjciee
!farida	gmdddc
!fashol	eneeeZ
!fast	krSeZc
!faster	kjhbdW
!fat	dafeik
!father	fZmcdi
!fatou	ggbcjf
!fault	ffegff
!favor	fdefej
!favour	WHPTe/
!fd	jkdeea
!fear	Zibjdi
!feasib	idffff
!februa	bhiejb
!federa	bmkbdb
!fee	jkZZdi
!feed	ekZdei
!feedba	YgYbbu
!feel	Zemdai
!feelin	aZpgah
!feels	ahbcod
!fellow	Xaaikm
!female	hbeckg
!fernan	dZdpfc
!fernda	cWXedw
!festiv	oYeddh
!field	tkWcaY
!fifth	hdemhX
!fight	kieebd
!figure	jVYffp
!file	StYvXY
!files	gglfeY
!fill	aTpUWy
!filled	jtwcaE
!fillin	aPpZXw
!filter	mbedfe
!final	dwOOin
!finali	Ytaded
!financ	gjZide
!find	ghUfgm
!findin	djeeef
!fine	cbYdjo
!finger	cbaphd
!finish	XvWodT
!finlan	iajiea
!fintan	ghcehe
!fire	fhblfa
!firear	keYqUf
!firesi	fcicej
!firm	ZycZiR
!first	WUYpnl
!fiscal	cjfbgg
!fit	ZWNUZ/
!fits	eXdien
!fittin	dgcdej
!fitz	ahicdh
!five	Tnghdf
!fix	enedeb
!fixed	O/PZYQ
!flags	hjdffb
!flat	jgZdkd
!flatma	aeeene
!fleet	ddddij
!flexib	ecckeg
!flight	b0YabW
!floor	baXiio
!fly	dheiee
!flying	egkdfb
!folks	jZeemb
!follow	jVrQVo
!food	eZYpmX
!foods	iidefd
!fool	gchehd
!foot	ecehej
!footba	ccatbc
!footwe	ncdbee
!for	adgYaw
!forese	ghefcf
!forest	hbjddg
!foreve	jaibpV
!forget	kldmUT
!forgot	m/MbZO
!form	dhgpbT
!formal	cYeyUe
!format	kfcfcf
!former	paXjdd
!forms	jYYkgi
!forth	giZcma
!fortun	ekeeha
!forty	ecdfem
!forwar	WMnWY6
!found	avacYe
!founda	ijbafg
!founde	lYeehf
!foundr	cfiYii
!four	nIlaVw
!fourth	bdpYja
!frame	bpXbec
!france	eckeeh
!frankf	cbpddc
!fraser	eWkkdf
!frauds	lbakdf
!free	Ydkhjc
!freela	hjdeec
!freeze	edpdeZ
!fresh	bhcnea
!friday	bfabmk
!friend	zmJTZX
!from	kjZaZm
!front	bbnjfa
!fronte	dpdebd
!frozen	efnddZ
!fuel	ddienY
!fulfil	ehedei
!full	gSOfd1
!fully	eYteeU
!fun	eVmjXk
!functi	hjbdgd
!fund	cegccl
!funded	eYjeek
!funder	egaZlh
!fundin	dfVddr
!fundra	fnfdda
!furnac	ghggdb
!furnis	bdjble
!furthe	fUiXft
!future	ffceek
!fête	jlddeZ
!gaboro	fdlfmV
!gabrie	cohbdZ
!gainin	ecdeem
!garda	cnacdi
!garden	cXicep
!gate	egakeh
!gave	jTjgfh
!gcse	cjedgf
!gdansk	eddail
!genera	dggbdj
!german	bbfcdo
!get	Wcaiip
!gets	gjbgce
!gettin	Vdeddq
!ghost	jfhgcZ
!ghoste	iaceel
!ghosti	nbhfcb
!gianni	ibdfdj
!gig	nXYedn
!gillia	edeefk
!girl	bVXbhu
!girls	aoccdg
!give	W5VVff
!given	T6WUQk
!giving	fkaZdk
!glad	jcmcbc
!gladly	eddejh
!glen	keedfd
!glitch	feefej
!go	abhjal
!goes	oibfcW
!goggle	kccjde
!going	WYgRc6
!gone	qjadeW
!good	aVUmlq
!goodby	iVehkg
!goods	csbbdY
!goodwi	lccceh
!google	bToaen
!got	ancdVn
!govern	mjelYS
!gps	gkdedd
!grace	boaadi
!grade	dbZnfh
!graded	fedegh
!gradua	jTcdmj
!grain	eeeefi
!grand	eghkWf
!grant	cTaise
!grante	ebZXUx
!graz	cWaagv
!great	eWejei
!greate	dhZdjh
!green	cgbbfo
!greeti	bYabis
!greg	daZhgl
!grilli	cemefb
!grin	ehegfe
!groete	eibeej
!gross	eqaZef
!grotto	eiigea
!ground	cVdlgl
!group	beXbdu
!grow	eacklZ
!growth	chchei
!guaran	Z8bWUV
!guess	d1XdSZ
!guesse	gVghel
!guessi	mdcddf
!guides	eXkcdm
!guild	jchdee
!guilty	igdkab
!guitar	ldehda
!gurugr	fhfffe
!gutted	fdefcl
!guy	cfdfmc
!gwendo	claanY
!gym	focefY
!győr	kcecdi
!hack	ohYkbX
!hackat	icUhfk
!had	haibmc
!haha	ehmaec
!hale	ghggdb
!half	YpWufN
!hall	eaenfe
!hallor	bcYkdn
!halvor	fieeef
!hambur	kicbiZ
!hand	iwYYZb
!handed	ebniXc
!handle	effddk
!handou	feejee
!hands	dljVfd
!handwr	hhifiV
!hang	kgaihY
!hangin	mrYZaY
!hania	ldhdeb
!hank	dahlag
!hannov	edemed
!happen	UppXVh
!happie	cccimc
!happy	fcjYmb
!hard	XNrYcu
!harm	diffff
!harrow	afsbbb
!harves	ddajdk
!has	a9fXYT
!hate	bXhpah
!have	ejdaek
!having	eeRjSt
!he	eZqaeh
!head	Tgahof
!headco	cgfcdk
!headph	mbehea
!heads	YpbkdY
!headsh	hjcdmX
!headte	dfceel
!health	jdXnfb
!hear	ffkogP
!heard	qfeejR
!hearin	jfdjZe
!hears	piaYec
!heart	abYdXz
!heat	eYichl
!heavy	fddcem
!height	glebiY
!held	ZrlZaX
!hello	cgjndT
!help	adrYVh
!helpde	bekeid
!helper	egfgff
!helpin	ehfeeh
!helsin	coYdmZ
!hence	dicedj
!her	U0haYZ
!here	Zjddkf
!hereby	eicedi
!herita	iddefi
!hesita	gVdijj
!heyyy	cZZgsa
!hide	ckccjd
!hiding	eeeife
!high	fdfdfk
!higher	deeaoe
!highli	dbcgen
!him	b1VdVe
!himsel	aledid
!hint	lUdden
!hire	dViejl
!hired	kavjYT
!hires	ebtYYf
!hiring	aLlVa5
!his	izWVXZ
!hit	edddmd
!hive	edjeef
!hiya	eafeem
!holbec	cbcidl
!hold	e0Jdhe
!holdin	esdXhY
!holds	hxTlWS
!holida	iobadb
!home	dXkVmi
!homewo	oghiaU
!honest	adakjg
!honora	dobeec
!honour	ajaddm
!hope	ceWdhp
!hoped	YRZcf2
!hopes	jZaYqg
!hoping	mZlccY
!hospic	ebsddX
!hosur	maecid
!hotel	enceeb
!hour	3PfZgX
!hourly	lfdmdW
!hours	PjZZVz
!house	jnbbZe
!househ	ehlbdd
!houses	VdlojV
!how	ZvjXda
!howdy	dcielc
!howeve	jVjZbn
!hr	jXSgqh
!hrs	cdekeh
!hs	fcneea
!hse	iceebk
!hugo	pdbeec
!human	kZkedc
!humour	dddpeb
!hungry	cefijb
!hunt	dZkdke
!hurrie	doedfZ
!hurry	U9UWkM
!hurt	famkeW
!hybrid	rVeekW
!hydera	ddcend
!hydrau	ecmeed
!hygien	ecjdjd
!i	efjedf
!ice	fnXemZ
!id	dWrgdZ
!idea	U2sbZL
!ideal	deemec
!identi	aikbnV
!if	ZuieZY
!ignore	XbSvaq
!ignori	cpgcdY
!ii	eVreed
!il	gheeee
!imagin	kXXkld
!immacu	edieeh
!immedi	eYhdco
!imply	jceeic
!import	cedicl
!imposs	apeeec
!impres	ZdpcfZ
!improv	feefhf
!in	dihack
!inbox	pjebaX
!inc	bobdef
!includ	bNdUX8
!incomp	jaeied
!indepe	clbicf
!indica	dfkeed
!indivi	YlVXbu
!indust	bcojdW
!infer	koaZdb
!influe	ebdbcq
!info	ajsVbV
!inform	bsdcgV
!initia	kaeeei
!ink	bkcedk
!innova	qZdeea
!inquir	dodeec
!inside	okbYcb
!inspec	ibbdel
!inspir	edefmc
!instal	dhjega
!instea	nibecX
!instit	Zcemdh
!instru	bmdmcZ
!insult	clffec
!insura	dhambe
!insure	dpZbef
!intake	Zdgeen
!intend	eclagg
!intent	ffbgjd
!intere	YQ3kcU
!interf	khebdd
!interi	fiecal
!intern	bdZdgr
!interp	gcXkbk
!interv	cLlguf
!intima	dchfif
!into	irXdZe
!invita	hSelcj
!invite	gFXoV0
!inviti	aQZYc7
!irrita	pfcaec
!is	ikjebY
!issue	dlbfee
!issued	dfmeZf
!it	dcgecn
!item	ZxaXjP
!its	V3ShiT
!itself	dicleZ
!ivy	eXbnek
!iyer	elbdci
!jacint	iaieic
!jean	ebcVlo
!jem	iccdmd
!jerome	dZadoi
!jesse	hifded
!jewell	hdfelZ
!jinx	arecea
!job	ZVrhRr
!jobcen	ecileY
!jobhar	glaeee
!jobs	XU2WYf
!join	cZmjbd
!joinin	aZgkUp
!joins	fckeff
!joke	lZeghd
!jonah	bnedec
!jonas	dgddek
!jools	egeedj
!joost	ghdhdd
!joseph	obacic
!journe	eYqefc
!joy	Yebheo
!judge	akcddl
!judgem	eZdcer
!julie	nidada
!july	dlefed
!jump	fkabdj
!junior	bdcdmi
!junipe	ejaddl
!junk	jadelb
!juror	hXgrbW
!jury	cgcddn
!just	YgziWT
!justic	hThajl
!kaffep	cceeme
!kai	dlceeg
!kamins	gieeee
!katarz	befsaW
!kate	fgffef
!kaylei	dkZbdn
!keen	WYadhu
!keep	iXbXri
!keepin	lQeWnm
!keeps	cneced
!keiko	eddgld
!kenji	eddeel
!kept	whTrXL
!kick	ebgbkh
!kids	eanedf
!kiebit	eZgcnc
!kilonz	geZeel
!kim	brgmYO
!kin	eedboc
!kind	anUTXs
!kinder	fddjdg
!kindly	fXWbkr
!kiprot	ghchde
!kira	fieeee
!kirsty	dXfcdr
!kit	cWwibT
!kite	feghfe
!kloofz	dXodmY
!knocke	jjZddh
!know	Y3hdZT
!knowin	Zmbbdm
!known	fspTaP
!knows	XuoYUV
!koch	eajeei
!korean	bRvZdZ
!kuba	oaclcY
!kuhn	liaddd
!kumasi	kbdcYm
!kwame	eeefej
!kyle	Yoacbm
!kzn	dledef
!lab	ccpded
!lack	eiakec
!lad	aibcmg
!lady	jmYjaa
!ladysh	sdWbhW
!laid	addpee
!land	diaedl
!landed	fhfefe
!landla	eheddh
!landlo	ggeeeg
!lands	medced
!lapse	enaefd
!lapses	boecee
!larger	ddeffk
!last	mnVcSm
!late	uYYVxV
!later	3KZoiV
!latest	hdeide
!latin	edclkY
!launch	ijcded
!laurea	edeekf
!lawyer	dWicaq
!lead	gUhbim
!leader	hibdeg
!lean	egeehe
!leanne	ofeadd
!learn	Ymdied
!learne	leZgZj
!lease	Ykihdd
!leaseh	mcahfd
!least	ffleeb
!leave	xbbbmQ
!leavin	nRbgdp
!lectur	caijjb
!leetco	ebehma
!left	mWOXe4
!legal	qMlbdn
!legibl	eedkfe
!leith	ebZekk
!lemmen	eYcenh
!lena	p1STVW
!lender	egiefd
!length	Zljfda
!less	WteXgc
!let	ToflgY
!lets	uTVkgc
!letter	fmUkiZ
!lettin	jigeiV
!level	dagZcs
!levell	iidded
!levels	eWdoeg
!liam	ffcefj
!libert	mhdeeZ
!librar	hhXblg
!licenc	gXalbo
!lie	jfdnaY
!liebe	eamffe
!lieu	efbcmf
!life	bhdbod
!lifegu	ewZddU
!lift	dYihpU
!light	eeeeej
!lights	bWheim
!like	jZgddk
!liked	bVjZse
!likely	egkbhb
!likes	beSZdx
!lila	geedej
!lim	ghhZjc
!limbo	mfdded
!limit	YuYgca
!linden	idgffe
!lindqv	gfbich
!line	bjZedl
!lines	pWifdb
!ling	ejdeak
!link	jWmacj
!liquid	ebjdei
!lisbon	baaect
!list	fWLdkw
!listed	gWkbel
!listen	Xqcdcg
!litera	fjofeT
!little	edbjej
!live	lVpdbZ
!lives	bcnefd
!living	eadfem
!llp	eaqefZ
!local	coWcei
!locall	eaqcec
!lock	eebidj
!locum	dhaedm
!lodge	lZnejT
!log	cWsccb
!lol	lmbaea
!long	WulWeb
!longer	jOjedp
!look	TgVsfk
!looked	akkbae
!lookin	ahTTX0
!looks	elekcX
!loop	ekideb
!loose	mXmibW
!looser	hdffff
!lorenz	ebXjdo
!lose	eeanjb
!loses	gjddee
!loss	bbfmdh
!lost	jWpkgR
!lot	lIefnm
!lots	aldacl
!loud	egffff
!lounge	fdchbm
!love	gYXTbz
!lovely	ccYbYu
!lowdow	ibdddl
!lowe	eeedkf
!lowell	rYVgbb
!lowest	ddYYmo
!lucind	egeefh
!luck	jaIXmv
!lucky	jdeeef
!lucía	cabjeo
!lukas	dXnenW
!lumpur	fieeee
!lunch	fchhmW
!luv	daaeer
!m	cciejf
!machin	gabmcg
!made	XvdZQn
!magist	egWejj
!mail	VWzZei
!mailbo	abifck
!mails	cfvbaO
!main	iciffc
!mainly	heehde
!mainte	egjede
!make	fmWiWl
!makers	eabedp
!makes	cidjib
!making	ckRcVx
!mam	carceX
!man	kjWYmZ
!manage	ifXgkb
!managi	ZXndgi
!manila	cjdddi
!many	Yhlddf
!marath	Xkcecm
!marche	eddbeo
!marcus	dabidn
!mardi	keeeed
!marek	aacdmm
!margin	dhigcc
!margue	ehgdfe
!marita	dZcgjk
!mark	jNVlbu
!market	gdioeU
!marks	dcfffk
!marlbo	dlkada
!marta	hjbagh
!master	bnsYeR
!match	YXNWg9
!matche	ecbkei
!matchi	eZcdfp
!mate	YWXjhv
!materi	dneded
!maths	dcledf
!matter	lZhajd
!matthe	hehfha
!may	gjsYaV
!maybe	uMjjoV
!mba	lebbla
!mbeki	ccdani
!me	chaWX1
!mean	lsYgVZ
!meanin	khaeee
!means	1ZYhYR
!meant	echbvU
!meanwh	eclefe
!med	ejieeb
!media	wuRYWP
!medica	jWYlWp
!meet	hhcWem
!meetin	axWeYX
!meets	ebdmfe
!mehmet	hblcdb
!mei	ejeefe
!melden	nZeefe
!member	jhhZbf
!mensah	cjefdf
!mentio	SL/cbP
!mentor	egbled
!merced	ieefbi
!mercha	dgoceZ
!merger	ejfeed
!merhab	ckadkd
!messag	RU5bXY
!messe	clUlei
!messen	qbZlaa
!messy	gVcnnZ
!met	bxPyQU
!method	cphedX
!metrop	bcmida
!microp	jUdkif
!mid	mTnZdh
!midwif	ihddee
!might	hjakca
!milest	eiaedk
!milkin	ehcefi
!millin	dbejdj
!min	jkceea
!mind	XtXfqU
!minded	eZoefd
!minds	WtjfdR
!mine	jkbdKq
!minimu	ebadeq
!minute	sVfbee
!miss	dWwbjS
!missed	pifeZS
!missin	yXkQZd
!missis	ehfhiZ
!mistak	fjUjka
!misund	gqdceX
!mix	bTrcal
!mobile	moddXa
!mobili	ejccdj
!model	asdbdb
!module	cblcdk
!moin	dlbckc
!moment	ZsVXdl
!moncto	eZkeei
!money	bcfVcu
!monica	fbnekW
!monito	YWxgbb
!monsie	eidgfe
!monthl	mZbdek
!months	ejdfee
!moon	fhgffb
!morag	egbefj
!more	oYgbhd
!mornin	nRXocj
!mossie	edjhed
!mossy	Uipbdc
!most	coacef
!mother	dckhWi
!move	hafcii
!moved	plZfgO
!moveme	gffffe
!moves	WonecS
!moving	mdfObq
!mr	jUYfdr
!ms	eddehi
!msc	eefkde
!much	ZvehcU
!mum	RPdzkf
!munici	heeffe
!museum	bWdeet
!must	gahicg
!mv	haceem
!my	ilddcd
!myself	bboaid
!nag	kjYcnV
!naidoo	ebhffi
!naitei	eldeee
!name	Q1mcRa
!named	aombdW
!names	eihXbk
!narrow	idfeff
!nat	sWdddd
!natali	edgfhf
!nation	geiefc
!natura	hjWchh
!nb	dccdbr
!ncube	ebidak
!nda	doaabi
!near	ebiakg
!nearer	kfhbeb
!necess	efffdg
!need	lWnMip
!needed	iWofhb
!needin	WQdYb7
!needle	lcdeee
!needs	hYkVoe
!neighb	mcdeef
!neithe	VrhWci
!never	XJvgjm
!new	PtnWTo
!news	npjYTV
!newsle	fdmdde
!next	TW+QlU
!ngaio	dgeedk
!ngā	naZhbi
!nia	hXjeej
!nice	nZOYZx
!nicer	gmbdde
!nige	iemhcX
!night	amfede
!nine	bfemed
!nkechi	pebcbW
!nkemel	dgbrfS
!no	hpghYV
!nobody	WW6hiI
!nod	fnbddd
!nomina	idbbdn
!nomine	cXjkbi
!none	kpWVge
!noneth	Wicbrc
!nonpro	cjbbih
!nor	Tuefbd
!normal	bVpdnX
!north	ficgfe
!northl	ltSfeZ
!norway	ecjkdc
!not	jpgdYY
!note	jgfeeb
!noted	doYeee
!notes	brbddd
!nothin	bmsZVW
!notice	ighcgZ
!notifi	brbaiY
!notify	Xuagca
!now	TimVdq
!nplq	iihcda
!nudged	dccadr
!nuisan	gbffei
!number	JrndXg
!numera	eadcfo
!numeri	egebkg
!nurse	fecedm
!nurser	abebYu
!nut	dadpcb
!núria	kddgdf
!oakhol	kXbjeh
!oakrid	hZlefd
!object	nhcfac
!obliga	hdbjeg
!oblige	aqcdde
!oboe	dcmkeZ
!obtain	eccZdr
!obviou	mZceei
!occasi	eZkddi
!occupa	ceeifh
!odd	dWkcco
!oduya	jmdcdZ
!of	aikfcf
!off	hjhffU
!offenc	cdngdc
!offer	ihboIr
!offere	khZlfX
!offeri	icehXl
!offers	cjZcjh
!office	lblehV
!offici	g6SaVS
!often	bkbhgd
!oh	cofeda
!ok	pcbXjd
!okafor	ffdedk
!okay	dkaddk
!ola	efdgdi
!old	bpafhX
!older	VXbycg
!ollie	ecdmee
!olu	hZnYbi
!ombuds	gdkcde
!on	aficZq
!once	uSaWen
!oncolo	ehccek
!one	eilXci
!ones	iTfdgo
!online	bbdhem
!only	dYqcic
!onsite	sZdaec
!onto	XOveZj
!oosthu	ekchcf
!open	WYfoZo
!opened	lgfacc
!openin	febYbp
!operat	fjgjZb
!opinio	cldfed
!opport	fifefe
!ops	gkbaXm
!opt	djjTel
!or	Mk3YTf
!ora	hjchcd
!oral	cdmcdg
!orally	rhZchV
!order	ckngZY
!organi	icmcdb
!origin	apZcZm
!orla	epbdeb
!orourk	glfcdd
!ortiz	eacelj
!other	klUjrO
!others	VdPmxZ
!otherw	UsbfoN
!otieno	ikeedb
!ought	lbdhed
!our	YfVehv
!ours	cjleab
!out	f5VacV
!outcom	miaace
!outsid	icccjg
!outsta	eZsaed
!over	slKcch
!overla	ebdeem
!overlo	kahdeg
!overqu	YXaeeu
!own	fmSdcl
!owner	gjcXeg
!p	decddn
!pack	frbcbc
!packet	Zkdlec
!page	fVT3Va
!pages	aVjsca
!pai	edekhd
!paid	cfmYbg
!pain	kbkbec
!pair	cdeeen
!pairin	edceel
!pal	eideeh
!pam	dgedlc
!panel	Tcmkch
!panels	hjeddd
!panic	fjeeee
!papada	iefeef
!paper	kbjQpd
!papers	ekilWY
!paperw	dccqcd
!parame	kXkYVo
!parcel	ecdedm
!parent	Ybgggl
!park	bOsgja
!parked	glfeeZ
!parkin	jXshaU
!parlia	ekfeed
!part	Zd5YcK
!partic	djVltS
!partne	YlUcmj
!parts	rbYhgW
!party	agepcZ
!pass	ZRYjdz
!passed	ZbdlXo
!passen	eVqjeb
!passes	ehdide
!passin	ckcdgg
!passwo	haibnY
!past	sAUhX3
!pastry	Zeoeee
!patien	Ybdlhj
!patter	cZbehp
!paul	eecldg
!paused	edRedw
!pay	ekddjb
!payabl	jbcbfl
!paymen	idgYfh
!payrol	chYccp
!pays	dZbmcl
!pdfs	cYckme
!pediat	bmbcei
!peep	dulRZU
!penang	eiehed
!pencil	egdocZ
!pendin	digcib
!pens	kjgada
!people	lbbZXq
!per	iZchdk
!perfec	cfXiqZ
!perfum	ibekee
!perhap	ikbddd
!period	TzZaag
!perm	echlcc
!perman	WcngmZ
!permis	eebhej
!permit	fkfXXm
!persis	fgeefg
!person	aZladm
!persua	dZcder
!pester	kdjeaW
!petal	eieedh
!pete	jdeenW
!petren	aakbcn
!petroc	eYtdeX
!petrov	dWnfYk
!pham	gdZfen
!pharma	gjfeec
!phd	fmccee
!phone	lkfibS
!phoned	ndeeec
!phones	naYcih
!photo	ceendc
!photog	dhdfeh
!photos	dghbie
!physic	fceled
!pick	UmcZeq
!picked	kzUfRW
!pickin	Uufacg
!picks	VxbZba
!piece	eeceek
!pieces	eebbod
!pierog	fhlebZ
!pieter	eecdrW
!pile	bacacu
!pilot	kcfhed
!pin	cfjjbc
!pinky	hcegZl
!pinned	dddlfe
!pip	eliedY
!pipe	eXlhff
!pitche	dccklc
!pivots	fdecif
!place	jZccMz
!placed	XRSkV8
!placeh	fdgifd
!placem	dhVcdn
!places	dicdmc
!plainl	ehdeid
!plan	V3oQeM
!planne	cpeZcg
!plans	bbqZag
!plant	dYcelj
!planti	dZljdd
!plants	eeeane
!platfo	eclceg
!play	ibcofZ
!player	dajcgj
!please	acRlpj
!pleasu	Ybdeau
!podcas	cjeeeg
!point	XeVblr
!pointi	ejefee
!points	dWWocq
!police	gfffff
!policy	admcic
!polish	eefffh
!polite	fbdmee
!polygr	hgechd
!pop	emccaj
!portal	adgibk
!portfo	piUbef
!porto	dckdlZ
!positi	YlkdYg
!possib	bobZYm
!post	bZaUe0
!postdo	ifZmeb
!posted	hYaddr
!posts	bW0dcW
!poultr	WwXcda
!practi	ddZgmg
!prakas	edYgpb
!precis	aujbdS
!predic	auabjX
!prefec	ijbeec
!prefer	eZbjem
!prelim	gciffe
!prep	cbYsdc
!prepar	eVV2gX
!prescr	dmeeeb
!presen	Ungdeg
!press	ejkXkW
!pressu	bebinb
!presto	ddcmde
!preten	hhfbpT
!preven	jhahdd
!primar	labdck
!princi	eXVsej
!print	dhldgY
!prior	eefife
!prisci	fadeeo
!privat	eidgfe
!priya	inVieZ
!prize	edbeen
!prizes	efehff
!pro	lideeZ
!probab	fnbddd
!probat	fWaZtf
!proble	dPmolX
!proced	bYcYqj
!procee	UQVbZ/
!proces	fRrqZW
!procur	igjgcX
!produc	dfleec
!prof	jZghch
!profil	ecZjem
!progra	khcYbk
!progre	YNTXZ/
!projec	Xicobf
!promis	Z/TWaQ
!promot	dbdedo
!prompt	skWbae
!prone	fefdei
!proof	bYawda
!proper	chmYib
!propos	dicicg
!prospe	gcdedl
!protec	bjbmcc
!provid	dgaZep
!provis	ecneec
!psycho	ZeXZqk
!public	fTlXoi
!publis	UqjYdf
!pull	hhfgcc
!pulled	dcdddo
!pullin	dkcfee
!pumped	diUdbr
!pupill	edlded
!pursue	dSbady
!pursui	dWbdeu
!push	WwiYcT
!pushed	meceed
!put	VxRnZg
!puts	lhdceb
!puttin	daaZol
!puzzle	feehef
!q	kmhZZY
!qa	dbXnek
!qi	dbkedh
!qualif	ZTecbw
!qualit	fecefl
!quant	cedeij
!quaysi	eoZcja
!querie	jdcdfi
!questi	mYkeoR
!queue	hladgd
!quezon	eZiled
!quick	W/PTYb
!quickb	cuVbZW
!quickl	ZyTdiW
!quiet	azVWeV
!quinn	igdefe
!quite	fVVeex
!quiz	damgdd
!quorum	hkedfb
!quote	gvUZcb
!r	ekdfef
!race	delgdd
!raclet	ghiedc
!radiog	cdfejg
!rafael	bkcdck
!rain	ldeeee
!raise	dVlddo
!ramire	jcedei
!ran	acfhii
!rang	ddiecg
!ranger	fejffd
!rank	klfhaU
!ranked	bqbYid
!rankin	jjdbec
!rapids	dsdeeW
!rash	eobede
!rate	cmajbe
!rates	efeehg
!rather	eeZZZt
!ratifi	caedcr
!ratio	dieefg
!rausch	heedei
!re	hVxVbd
!reach	bcSgfv
!reache	btMjWk
!reachi	gidcdi
!reacti	cihede
!read	eepjdU
!reader	deZdkj
!readin	Zdrbcd
!reads	dgjeZi
!readve	mbbdci
!ready	XwYeVi
!real	Yjeapc
!realis	c0PblP
!really	Pfphdb
!reappl	bkfgdc
!reason	cVfbfx
!receip	jXkcaj
!receiv	fcTqck
!recept	fqacca
!recipe	baogdd
!recipi	ebUZev
!reckon	cjeeeg
!recogn	aikbjb
!recomm	TYSWb/
!recons	ebdend
!reconv	cYiden
!record	ZUopbZ
!recrui	UaiTWy
!rector	ebpdfY
!recurs	egffff
!red	djfefe
!redesi	cdjkcd
!refere	icUohd
!referr	hlhcbb
!reflec	dUvgbb
!refrai	dTimej
!refund	dbYeer
!refusa	rmcaZU
!refuse	iexnUI
!refusi	jmeebZ
!reg	hkceee
!regard	ncffdb
!region	eUodhh
!regist	bngVlb
!regrad	iofddV
!regret	kWgigd
!regula	faeedn
!rehear	WaZudc
!rehomi	geegeg
!reimbu	ilafhX
!reject	loknXK
!relate	jcmddb
!relati	lalgbX
!relax	ebkied
!releas	bpeifV
!reloca	efbZli
!remain	pMWjZt
!remind	jkdZfe
!remote	febhhf
!remove	celfjY
!renata	diZdhk
!renewa	epYbdg
!renewe	dfhddh
!reno	ggfXgi
!rensbu	ebgkia
!rent	fXkddj
!reopen	dabaet
!repair	ehafek
!repeat	bkhcde
!repeti	hfedfg
!replac	UmWkbn
!replie	aZevVf
!reply	eetZZb
!replyi	jnZddb
!report	dvlWTU
!reposi	enddcf
!repres	hgdbbk
!req	dboeec
!reques	rWSZmj
!requir	bdnPYv
!requis	fblfed
!resend	ecodfb
!reserv	ZWlbXr
!reset	dkidea
!reside	pXbccj
!resign	dabdnj
!resolv	jkdecc
!resour	dbahdn
!respec	YcfXar
!respir	cbbrcb
!respon	gYjgbi
!rest	jYfZof
!restar	fckffd
!restau	ahcabr
!result	gvYZYa
!resump	fdgffg
!retain	WKQYZ/
!retake	geeedj
!retrea	edgeei
!return	foYVnd
!rev	lgafdf
!revenu	lVcehj
!review	bWabex
!revise	bdYbzR
!reward	ckbdek
!rewild	dadmcj
!rewrit	gdZhig
!rgds	hddeek
!rhian	dbZihk
!rhythm	ehdjec
!ricky	dfkfdd
!right	UbfjXs
!rights	debodc
!ring	rmYSea
!ringin	ipcYdb
!rings	YobglY
!rip	icdbel
!rises	jcbbkf
!risk	dccesY
!rita	fdcfel
!roadho	feifjZ
!roaste	bioZkV
!rob	dbmjeZ
!role	fZnjcc
!roles	edZddq
!rookie	fdmeeb
!room	fZOfnr
!rooms	edekee
!rooyen	cbccio
!roster	clXfek
!rotati	fhcldc
!rotter	ejheeb
!round	ddjhga
!rounde	fXpXdh
!rounds	XXrnjS
!route	ddlcef
!rubric	dXgpea
!rule	qnVViV
!ruled	j4RfZL
!ruling	dvYcdX
!rumors	gjdeee
!rumour	igZicf
!run	Rdggbr
!rung	edpTlV
!runner	edeffk
!runnin	bYsaZj
!runs	nZdibd
!rush	eycdiK
!rushed	bpedeb
!rust	dgqaad
!rusten	baoelZ
!rückme	edcefl
!s	mUeYfp
!sacked	nYghdc
!sad	XZUbb1
!sadly	jedobZ
!safegu	edbkdi
!safer	odXZgj
!safety	edfgfi
!sahib	bZjjbj
!said	bksZZa
!sailed	kdchec
!salari	ldebdi
!salary	dYkjqR
!salon	jjXZih
!sam	iacici
!same	ioOand
!sample	dbbidm
!sandra	dnceed
!sap	eZdbfo
!sara	dYYjar
!sat	gneebW
!satisf	Zaefhl
!saturd	lahdah
!sausag	jelbdb
!save	jlXchc
!saw	acjfna
!say	c5faZT
!saying	bmlYfZ
!says	geVakn
!scan	caZzZX
!scanni	gdkdee
!schedu	btYXfe
!scheme	dXqZck
!school	qQgmcY
!scienc	feehfe
!scones	fccdki
!scoped	bbgZcq
!score	jQVkct
!scored	cnbhfa
!scores	eZpefb
!scotla	hciefe
!scrap	ekdeff
!scrapp	ffmffY
!scratc	icadmd
!screen	ccXtZd
!script	mYcdek
!scruti	Zkgedf
!sea	icegff
!seal	aoXfei
!search	kkaeea
!season	jWdkge
!seat	cWakZu
!second	jXiYgm
!secret	hWbfZs
!sectio	dacecq
!sector	cqcjdS
!secure	hhdffc
!securi	dbdila
!sedge	efeamd
!see	aYgSsq
!seed	dZkedi
!seeing	bXfljh
!seek	hbmifX
!seem	dacber
!seems	echedk
!seen	ZVjlle
!select	cKTXU/
!send	tgsfTG
!sendin	hffmcX
!sends	ekchcf
!senior	cXfclk
!sense	ceeeel
!sent	UcpkYe
!separa	ijjbhV
!sequen	ffefei
!seriou	ffncfZ
!servan	bjaikZ
!served	dabbnk
!servic	daZbcv
!sessio	dafmdf
!set	S3bbYZ
!sets	bhndeZ
!setter	draeda
!settin	eabddq
!settle	T/PdXM
!setúba	edZkej
!severa	hmbbde
!sexual	mhdeeZ
!shake	eibeej
!shall	kZdpdY
!shame	ecdeco
!shape	dekeee
!share	fsrPWU
!shared	ieadek
!sharpe	obbece
!she	ZsXkYh
!sheep	eebcdo
!sheepd	dajeei
!sheet	gcddpY
!sheets	gflfba
!shelve	fcefek
!shephe	eeeegh
!shift	UdZzVf
!shifts	0TbWmO
!shirle	mecffc
!shirt	daaego
!shoes	cbZdph
!shoot	mXddek
!shop	hVocaj
!short	lYcbdm
!shorta	lccceh
!shortl	lXWWY0
!should	jfjefW
!shout	Zilgae
!shouti	dlYldc
!show	ZUrpXb
!showdo	ffdedj
!showin	ejgfec
!shown	edkgdb
!shreya	gfbedk
!shunte	ieeedg
!shut	mTncjZ
!shutdo	lVUWZu
!shuts	heebke
!sian	ecqZfb
!side	hweZaS
!sift	ebdefn
!sight	azSdgX
!sighti	eUpeeh
!sign	nVofXe
!signal	jgmbcX
!signat	fjhuOV
!signed	cyiiUO
!signin	XrQaeo
!signs	Uofjga
!silage	dkieeb
!silenc	robXjN
!silver	bjkfdb
!silvia	aXgljg
!simon	SYZwjb
!simply	ddfmde
!since	gqXZff
!sincer	ecdddo
!single	gUmcoa
!sinist	giagfe
!sister	ZZkmja
!sit	avWjbX
!site	hUhjgf
!sits	dkhcee
!sittin	cmcjgY
!situ	ifdddh
!situat	ddcleh
!six	bakbbp
!sizes	ebeelh
!sjoerd	doYgiW
!ska	ehfgff
!skarvø	eldeec
!sketch	bXmnea
!skills	febhfj
!skim	licagb
!skip	fekgec
!sleep	kZRnff
!sleepi	dbdpdb
!sleeps	bZlhbj
!slides	XcT6ZX
!slight	kbddei
!slip	cczTYU
!slippe	faemee
!slot	SiYvad
!slots	feeffh
!slow	vjVbbV
!slower	pYedee
!slàint	ehedcj
!sm1	jZZejj
!small	fecbfm
!smile	eldcib
!smiled	cZndgf
!smoke	friYaR
!sms	hcbdfl
!snowpl	ckcddi
!so	dgXfgn
!social	iahXYq
!sofia	Xedrec
!softwa	cZoZYm
!sokolo	eidckb
!solici	celaeg
!solène	eeekee
!some	gcqWai
!somebo	Xkpbdb
!someon	gUklZj
!someth	fyTdbX
!someti	ikcach
!son	dfbgel
!soon	Zqdebd
!sooner	euSedQ
!sorry	odaUYp
!sort	eubcfT
!sorted	dhmadd
!sortin	eheefg
!soul	gnaeed
!sound	gZcbeo
!sous	ercacc
!space	eedeek
!spain	ggefff
!spare	dnddec
!spark	maecid
!speak	mM0VjU
!speaki	dhmabf
!specia	iVqeec
!specif	dtbadb
!specul	cTejeq
!speed	cubdba
!spend	dkjfeX
!spendi	gbmeed
!spent	ddeeel
!spinni	igdegd
!splash	eanjbb
!spoke	XVzhZT
!spoken	bwYZiW
!sponso	ohYbde
!spot	jWahcn
!spread	kgdedd
!squeak	Xcgdoe
!stable	tZZcXk
!stack	ardabf
!stacki	geegef
!staff	aUubhe
!staffe	jZhged
!staffi	ekceee
!stage	gfZaco
!stairs	dbbklc
!stalls	oXdeeg
!stampe	Yqajdc
!stand	iegXqW
!standa	ahaYds
!standi	mbgcmV
!stands	jWgXng
!start	dgSkYs
!starte	XsUlad
!starti	egehdf
!starts	dVjedo
!state	dihefd
!statem	dbclbk
!statio	bnacla
!status	cpZfkX
!stay	bqVhkW
!stayin	djmedY
!stays	gZgbhj
!step	kD/bdP
!steps	aL2Zec
!steven	fedeel
!still	h4OifK
!stimul	heffef
!stinks	hkeddb
!stock	mZkeeb
!stood	dadejk
!stop	taZikU
!stoppe	ZveWgW
!stops	fbpVlc
!store	hbYaer
!stored	dgiefe
!storie	gedddk
!story	dqcdea
!straig	ZxVgZc
!stream	bblhde
!streng	dekeee
!stress	gkfrYR
!stretc	eccmhb
!strike	hmbiZd
!string	cjejeb
!strong	ZelbXm
!struck	bUqneb
!struct	hebdld
!stuart	akXfje
!stuck	cqcdbb
!studen	aVifjl
!studie	fldcde
!style	dfeffj
!subjec	llYdbc
!submis	didcYm
!submit	XblhXj
!subscr	ibccpZ
!succee	deZcdr
!succes	lQSWg5
!such	dqchdX
!sue	jlYlcX
!suffic	ebedfn
!sugges	dfkega
!suit	adgrab
!suitab	bSXZg1
!suited	ehdcej
!suits	Zhbidk
!summer	alWcld
!sunil	bgeedk
!sunshi	eZmdci
!supers	lddfed
!superv	olWmbT
!supply	ecegfi
!suppor	cYfcbt
!suppos	TfbXvh
!sure	bzVggQ
!surpri	ZldkWg
!survey	ccQuci
!surviv	dZhhdj
!susan	tcXdbf
!suspen	qfPZkj
!sustai	ehaddl
!svenja	edkddg
!swear	bwfVbT
!sweet	bddcjj
!swim	mfdciZ
!swindo	eldlab
!switch	VfZcmm
!syllab	dccceo
!synops	egbfdk
!system	codefb
!ta	cbXldn
!table	foZeXj
!tablet	eZdear
!tablew	bfedhi
!taiwan	ghggdb
!tak	ecbhek
!take	bUjWcz
!taken	dbfWes
!takeov	VXkdkn
!takes	ljZaZi
!taking	XKgVW/
!talent	didjeb
!talk	rTqaca
!talked	Uilfbf
!talkin	eeodbb
!talks	cWsbhb
!taller	eeiedg
!tarte	ibpYdc
!task	pefdcZ
!tasks	edsaYd
!taste	drWdef
!taster	dkcedi
!tax	ekaied
!tbc	dkeefe
!te	eekdfe
!tea	mceZci
!teach	ehdeeh
!teache	bWfdmj
!teachi	eXkVki
!team	deecao
!teams	dUmcem
!teamwo	dfeked
!techno	eYcrcf
!teleph	jlkYfS
!tell	R0mafV
!tellin	YzUVdh
!tells	YkdVjl
!temp	dYoZke
!templa	dYbdrX
!ten	jYbgcm
!tender	dgcZem
!tentat	kieeeZ
!tenure	dZcenh
!term	bmUbbq
!termin	cgjdef
!terms	djgcZk
!terrac	aeejia
!territ	egccjh
!tess	dXghcn
!tessal	ecckka
!test	hdmlaW
!testin	jebcdj
!tests	kWSksZ
!text	Jnkmdd
!texted	nXXoXd
!texts	fYlieb
!than	tdXmhR
!thank	cedeYo
!thanks	ZGjghs
!that	eqfacc
!thaws	fehffe
!the	chcddn
!their	MnnneW
!theirs	ebjcei
!them	aasbah
!theme	Xodeeg
!themse	dgfdei
!then	pXKjtf
!theo	Zdekfj
!there	YdpfXl
!therea	caaeog
!theref	VobZjk
!these	aZnnUg
!they	jadZil
!thing	Yf3TVV
!things	oeShfd
!think	VlTaev
!thinki	delhcZ
!thinks	RxXbdb
!third	XlbMpm
!this	dXhUb2
!thomas	eZsdgX
!those	YJhbb5
!though	TvYWkh
!thousa	eeheeh
!three	YWSdi0
!thresh	eadeeo
!throug	TQdfb1
!throw	dgdlfb
!throwi	jjdfea
!thrown	efefej
!thursd	jdecdj
!thus	ehjdde
!tick	boUddj
!tidewa	pkYdYX
!tiding	ikbedc
!tight	ahdodb
!til	eaoefb
!till	WnjijT
!tilly	cceidk
!time	ggVUa1
!timefr	dncefd
!timeli	Q7kYaO
!times	bdYnjf
!timesh	ihZXco
!timeta	lfedeb
!timing	ZrpYaS
!tip	ghbhkZ
!tired	fkfecf
!title	ebaebq
!to	dkiYcj
!tobi	cboiaa
!togeth	YhUXbz
!told	cepZic
!tomasz	ieffee
!too	iOjhhj
!took	hSmZZq
!tool	eddemd
!top	ejacbm
!torste	eXdhij
!toss	fnWege
!touch	aalnZd
!touchi	hbccgl
!town	ffiblZ
!tp	tVkdcX
!tracto	jbbbij
!train	ebddeo
!traine	bcjcif
!transc	eidjeb
!transl	ddcetV
!transp	dYhfao
!trante	jfejeY
!trap	ecmdbg
!travel	nWbbij
!treat	jfakcc
!tree	ebnffc
!trelli	bfZlXn
!triage	efdodZ
!trial	YjZuZc
!trials	eZcdkl
!trick	ecdjci
!trip	eficff
!troubl	bWodid
!true	fllccX
!trust	hegefe
!truste	Ymbccm
!try	jViedk
!trying	eYnceh
!tshaba	keeeee
!tuan	ecedij
!tuesda	ecdedn
!tuitio	faYccr
!turbin	djehde
!turn	gjYZrY
!turned	ighlgQ
!turnin	fZncaj
!tutors	ajZcdm
!tv	Wnhkca
!twelve	dcjdfi
!twenty	bnaYZo
!twinni	ffffff
!two	ZZTrbr
!type	fjfcee
!typing	egbiic
!typo	kbeeff
!ucas	crcfdX
!ull	Zbucea
!unable	djfffe
!unanim	ecdehk
!under	dYbJa4
!unders	YZnoYc
!undert	hhaedj
!unfort	dgbeel
!unifor	efadhl
!united	dqbdea
!units	iblddc
!unless	gPfrhe
!unnoti	hdfefg
!unoffi	ladeei
!unpack	dqZeec
!unsubs	feeefi
!unsucc	nhdfeV
!unsuce	dcbdeo
!untick	ZZnocb
!until	boujYK
!unusua	ghchcg
!unwary	hejdec
!up	etjVcZ
!update	k1PZWb
!upload	SYtlcY
!upon	Zfkclb
!upset	eZcdbr
!upsett	edeffj
!urban	iYndec
!urgent	billdT
!urs	gbiidd
!us	dgahXq
!use	gXQmZw
!used	jYtYcY
!useful	fegfff
!userna	qYhcac
!using	oYcckd
!usual	bmdhec
!usuall	rQdctU
!utrech	kbggjW
!ux	ecdnec
!v	cqcbed
!vacanc	XOpTTy
!vacant	eXcbes
!vacati	lgaYck
!vaccin	ikeedb
!vale	dnaefe
!valent	nbeaff
!valid	dcblif
!vanish	danjca
!vasque	igeeee
!vegeta	ajbmaf
!vendor	eZefen
!ventil	fiedef
!verbal	klaehX
!verdic	Q5ZdcV
!verger	fndceb
!verifi	gcZblj
!verify	hUoicb
!verity	fckdff
!very	ZpVaoc
!vessel	fdbfih
!vet	ekaddi
!vetera	cbdndg
!vettin	ceelee
!vibe	dcedmf
!victim	emdeec
!victor	ZbdlpY
!video	UYcsbk
!videos	emedec
!view	WspVcW
!vikram	dhdcmc
!vinaya	fbZhle
!visa	eXWfVz
!visas	eceefl
!visibi	dhjffb
!visit	cgajei
!visual	hdfdie
!viva	cmgbec
!vogel	gYmgec
!vote	jgUiic
!voted	aycafS
!votes	dhbeek
!vous	leejdZ
!wage	jelcca
!wait	cKiirm
!waitin	0NTmai
!waits	tXbddd
!wakefi	ebnccf
!walk	kadoca
!want	XXlWbz
!wanted	VRiXjx
!wants	Wbesfd
!ward	eareda
!wardro	ciYkjb
!wards	icemca
!wareho	ZZbmlf
!warmes	grakdS
!warn	kdeefe
!warnin	edjeic
!was	feoXdf
!watch	lkedcY
!water	mUoVfZ
!waters	eccdcp
!waterw	ibeihc
!way	hXbWew
!wayne	eeeekc
!we	debdil
!wear	fcdjbj
!webcam	eYcndi
!websit	mZbedj
!weddin	cbbgdp
!wednes	kciebe
!week	RzYbiY
!weekda	demded
!weeken	oYaoba
!weeks	ffeejd
!weird	ebdjdk
!welcom	dbbaio
!weldin	eZhled
!well	kUWhlk
!wellbe	dZbecs
!wellin	ihcgec
!went	mUlkhP
!were	dadceq
!wes	eieefe
!weten	dhafcm
!what	bXzYag
!whatev	ktVggQ
!whatsa	keeede
!when	T8mYZU
!whenev	cnbged
!where	bzeaXT
!whethe	OlwlWU
!which	kpabVe
!while	busUWN
!whitco	XkXodc
!white	igdeee
!whitef	cblcjd
!who	judXaY
!whole	hhjgeX
!whom	jnkXZa
!whose	Znehbe
!why	sNUlZr
!wife	laUhlh
!wiktor	dgiebh
!will	mjbcYj
!willow	kYaedn
!win	brYcbh
!windho	fgegff
!window	Snbnhc
!winner	ghcefg
!winnin	egiefd
!winter	eaqdkV
!wiser	W5aaZT
!wish	Tb3baY
!wished	keeddf
!wishin	jbecnZ
!with	aWqXZv
!withdr	ZnsahO
!within	0YWVpR
!withou	ecV9cQ
!woman	hmZYeg
!won	gfadYo
!wonder	dkbmYd
!woodwo	dqcccd
!word	Rn5SXS
!words	ieWbhm
!work	VOychl
!worked	banddh
!workin	fUZcgu
!works	igkkeP
!world	Zpdeee
!worrie	gVugiO
!worry	johiWR
!worryi	ffidee
!worse	dgjefc
!worsen	hcbdjh
!worst	ecdefl
!worth	gcZfji
!would	cgkhiV
!wrap	mfceec
!wrappe	egcdel
!wrist	Zgemfe
!write	jbVejm
!writer	jobbbc
!writin	gbXkoa
!writte	epXhgZ
!wrocla	dbmfee
!wrong	jbXjZo
!wrote	fPcpZp
!wyk	igeeed
!yard	deeled
!yarns	gkedec
!yasmin	neZhgZ
!year	dYbmmc
!years	iShblk
!yellow	ehmceY
!yes	byYoZQ
!yet	jyXkbO
!you	dbaceu
!your	eWclbp
!yours	hYdWN7
!yourse	cYjbjj
!youth	dcijee
!yrs	dkadkc
!zainab	ceclmW
!zero	mbaedi
!zestfu	eiageh
!zoe	eZefdo
!zoom	eedfei
!élodie	mcfdee
!️	jddeeh
#	oWcigd
# #	SUpjof
# 's	UlZdho
# .	vTddhc
# ;	pVTpmT
# ?	SZg8ZT
# @d	Xhaqac
# @p	aiZoed
# a	jTkjpQ
# about	tTYfal
# ac	addnef
# achiev	fjnjWR
# additi	fbWnam
# after	fhhWlc
# again	dgganZ
# ahoy	Tilfck
# aid	lYobdZ
# all	tZcZgc
# an	WcdY2V
# and	rYagib
# any	dWnqbY
# applic	hdSRgz
# are	TrtSda
# as	olRabf
# ask	cZhqYc
# assist	nVcVnh
# at	eXbxcY
# automa	Xiobef
# b	hgfTeo
# back	VXskbe
# backfi	ccZapj
# bankin	WZZyha
# be	abbwbZ
# becaus	YYckfn
# before	nYUtSh
# behind	dbiaao
# bio	aeccpe
# bonus	deeXqe
# both	ZucZcb
# branch	hafZbp
# but	NwhpZV
# by	oVfqaZ
# calls	nbhddb
# came	geUkke
# candid	Tceqal
# caselo	icdnac
# celebr	iZaUth
# change	Vodide
# churn	jYknaY
# co	bpddec
# come	bgcbXs
# comple	fhpZca
# connec	ghkiWZ
# coordi	dWfgfn
# countr	inhXcZ
# crew	edpWfd
# curato	ecbqZd
# day	Rcepjf
# days	gYYZwd
# dear	cdfZnh
# declin	cacebq
# defini	rVefed
# did	YhiTat
# direct	dmWjhZ
# dispat	eebinY
# do	UcpjXe
# done	fhhfiW
# dossie	dedbod
# dre	clVhdk
# driver	edpadb
# ectc	ebZdsa
# either	ouVYYW
# employ	Ybubab
# enviro	dhWeel
# equity	edeZpe
# erasmu	dcfdoZ
# essent	acdedp
# even	nadeee
# exampl	jWYyZX
# failed	bandmW
# feedba	cXqbcY
# fillin	eeXrec
# final	dZcqed
# first	fnbhca
# five	edabnh
# floor	hdXjhg
# follow	aZaigo
# four	ddecod
# free	Xctfcb
# from	pbceXk
# fulfil	eecndd
# full	ehcVsc
# gap	debaod
# gave	fYUXit
# get	mbamWg
# gets	daYhnf
# goes	jbbZqc
# got	afoYdg
# gradua	nXcjee
# graphi	Tlahcj
# green	ebmWpY
# h	ebcsad
# half	ccnUme
# hand	fYndef
# has	aefWgp
# have	hrgTYb
# he	xfLbkX
# home	acoYlc
# hours	Wkfcob
# how	WcxXbb
# hybrid	Tedbve
# i	6Lbgac
# if	yeQThe
# includ	hacocd
# inconv	WSnnkV
# instea	uIWzaU
# instit	YVZjrh
# intake	cWifco
# intern	cdbbpe
# interv	VZX3eY
# invite	ddocdc
# isabel	ebcfnd
# it	uUeiZY
# itself	nedVkf
# job	ZXbfre
# jobs	mbnZYb
# jonas	idboba
# just	ohadZc
# kit	Zakpbb
# knowin	fnVjdc
# kumasi	YYUbcx
# lady	eVqfiT
# latest	Ybaubc
# lawyer	anhcdb
# lectur	acbola
# left	ojYcdc
# lena	mQYtWa
# lets	pYecde
# letter	nMhqac
# lever	ccepad
# licenc	WVoihi
# lim	dddodd
# linden	acWcjp
# list	tdZbcc
# living	WXYvbe
# look	blYpcZ
# loved	mgXdgf
# lpa	dcWgre
# made	acgZpf
# man	ZcSU1Y
# manner	ecpbed
# marcus	aaaaxc
# mb	ecpbed
# medica	faepea
# meetin	efbZbp
# mei	ahapdd
# min	XYlpgZ
# mind	cucbYa
# mins	bXetah
# minute	VVi3Ud
# more	qfcQgf
# must	foaeYd
# my	TUtbfi
# natter	caYamn
# needs	fbdodd
# new	XX4ZVY
# nkemel	Zeepce
# no	UXahYz
# nobody	asYfcc
# northl	uSVwXW
# northm	aodfcc
# not	kSodge
# now	0XFjWf
# number	VfWuWh
# ofc	nbedee
# off	OQyUpb
# offers	WiZcuZ
# office	lcYnYf
# on	WgdomY
# once	ogbdea
# one	vcQggY
# only	kcWkXn
# open	Wlmhca
# or	TTgopg
# other	goXfiW
# others	ZiUvZb
# our	WqgkaY
# out	ZhTiin
# over	anZRip
# owner	dapiaY
# pages	Ufqeaa
# panel	Ujcgik
# partne	cbdqae
# pass	Zbldna
# people	Xddlgj
# per	degZoc
# period	fcencd
# perman	cccava
# person	dcduZa
# place	dabbcp
# places	dVfbkl
# please	kbZasa
# plus	gWWhvX
# points	cccbcs
# portug	Xmdcmc
# positi	ajWbeq
# post	biPmcl
# prefer	aebecp
# princi	edcodc
# psycho	bccajn
# questi	QZjwWe
# rates	bnaagc
# recrui	XfrhcW
# refere	XnaoYc
# refs	bjYrdY
# reques	edbpdc
# requir	eedabq
# roles	ddadep
# round	eYXZYr
# s	ZmpNhe
# said	cVocdi
# same	fYTthc
# say	ZnRikd
# says	VwTTjk
# scheme	edafeo
# season	YbtbZX
# second	fdXodh
# shake	fbaefn
# she	9YWUUS
# shift	eUtlaX
# should	rViZag
# sign	ZjbVtd
# signed	dccfne
# situat	bkXakj
# slips	eddnde
# sms	ectddW
# so	klPXli
# sorry	qZXecg
# sorte	Wgmibf
# sound	cbYcln
# spam	Ycerec
# staff	Xniajb
# start	oXXapa
# starts	cnYcdi
# step	dfdbne
# still	ZrZhbb
# street	YaWpmf
# subjec	eccdqc
# subscr	hfXcnf
# takes	bdpfbd
# teache	addgpc
# team	fdacbq
# tell	hganZc
# test	gihRbk
# thanks	ZWqgdh
# that	zfPUaj
# the	ifXjhd
# them	Thbjqa
# there	qaUVme
# they	pLdkfi
# things	dcioaa
# this	eXlhmU
# though	wYdYZg
# throug	iWecdq
# till	QfXsoY
# times	aZqchZ
# to	TflnhZ
# too	sTbcYp
# torste	ipRkYd
# traffi	eddebn
# travel	VW0UhY
# turned	Xnacld
# two	fnWndW
# umhlan	adcaer
# under	irdZbY
# unsucc	dacdbr
# until	SYvXqZ
# up	Zhfbob
# vetera	edeZpe
# vikram	ZqeYjZ
# voted	bcbcho
# votre	ddeobd
# want	eacqde
# wants	SgYkoc
# was	iehcVl
# way	dfdbpc
# we	reSfid
# well	Qpbabp
# went	YhXbiq
# what	pRaenc
# when	4PQhXi
# whethe	vSflXa
# which	dsXjbb
# who	ctSYde
# why	fdncYh
# will	fakbUo
# with	sQXrbe
# within	oZaYlg
# withou	sejWcY
# words	WaZyca
# work	ecdqda
# writte	bncbfe
# wrong	clUlei
# years	aaYkfn
# yes	sRVlag
# you	3Rcbae
# your	cZijnW
# zurich	edeaoe
's	ffecig
's #	iaZSaz
's .	ciabar
's ;	gYeecp
's ?	aacYnn
's @d	qgUmYV
's @s	bgeZpe
's a	WmVipc
's accura	dfbdbn
's acorns	iSfhZn
's admiss	dgpddY
's after	hUgmak
's agains	bScdlp
's agreed	qgWUig
's all	ZapiiY
's alread	cWTg0Z
's and	lbRjao
's anjali	bbschW
's answer	9KWSgi
's arrive	dgocca
's as	pcddcd
's asking	fYR0Xf
's assist	dXchdp
's at	irdZgR
's attach	acdjuV
's automa	Vamggi
's away	ogcZZf
's been	YgmXYr
's behind	jdgWjf
's being	gbqVoW
's below	bXoqaX
's betwee	qgacbc
's birthd	hbqada
's board	ijXice
's book	eSauee
's booked	bblZWs
's boss	efQgmh
's bright	afebpe
's broke	bfqdca
's broken	UkwbTY
's bronwy	dvYcaZ
's bursar	coiZca
's burton	cdeaqe
's calend	enckbX
's call	fbZjXr
's called	UZdiph
's callin	palVZa
's cancel	baqecW
's candid	fenWfh
's castel	ccbnib
's chair	iYYffo
's change	UqXcjh
's chapte	dcocfc
's charte	fliffW
's choice	eVYVhy
's choosi	qfbacc
's chosen	dYgZho
's churn	oXXglb
's closed	jXsdhS
's colm	inddYc
's come	akeWas
's coming	fbRXyf
's commen	hYaeep
's commit	bjbYnf
's comple	fWdcgp
's contra	YhYVsj
's convin	hZnfdb
's cousin	YdTfV2
's creati	cbddrZ
's cut	ecdfbn
's dachsh	emdWkd
's dated	XkclXl
's daught	gbWmWp
's day	YcsgdZ
's dead	ggOmYq
's deadli	eobecd
's dear	rSsaWa
's decide	eaVYex
's decidi	Zpcedd
's decisi	vRUadp
's depart	dbodec
's deploy	dddWip
's desk	ktNdgc
's diary	ncgcbf
's direct	Xeohec
's done	mXleea
's door	Xmebdl
's down	ZhsiXX
's drafti	eacgod
's drawin	bsdZga
's drawn	cYdfcp
's due	yKgkaT
's ear	elVeij
's employ	hjSVml
's end	dqccdc
's exact	dbcVom
's exam	ZdaudY
's fallen	Yhaqdb
's festiv	abokbb
's filled	adeeep
's fine	lRrfcT
's fixed	SYxYaX
's flight	tabgcY
's flying	pdYdce
's for	cRhjXu
's forema	YhpdgZ
's form	ZfXqfc
's found	ZSqapc
's freeze	hnTdfi
's friend	fgXbsY
's from	RUjkgh
's frozen	cU2caZ
's full	STKTW/
's fully	gcadeo
's genera	bmWejg
's girls	ffXmci
's given	fZZbqe
's giving	cZajrY
's going	kNTfns
's gone	VeZUY7
's good	aYlofa
's got	buTZhg
's grant	ddnece
's guess	XwgcbX
's guest	jneUee
's had	chhQpf
's halted	cYreed
's hands	ipWXZj
's happy	dccsgV
's hat	dYbrhc
's having	hXXfwX
's he	hcbend
's head	pcgdZc
's headqu	demfiX
's home	Zoahed
's house	dcegob
's hr	kibkdV
's hugo	gradca
's humour	ecaceq
's indica	aXvZcZ
's inform	dXldld
's instit	Zebrce
's intere	dogbda
's intern	pgdhVc
's interv	cainfT
's invita	ecdned
's is	gTZkof
's it	gUacmn
's job	eXaZjs
's jobhar	ocbeeb
's just	VcUmkm
's kavya	cZabgp
's keen	cobfeb
's keepin	chdaqb
's kid	pnYXZe
's lad	fZUZZu
's landed	eflWmb
's last	sVdgec
's leave	dobdhb
's left	lkaciW
's lena	nXndcX
's leonie	joYcdc
's let	cabcer
's letter	fgUqkW
's lettin	khWahe
's librar	ogXddd
's licenc	eYogjX
's lifted	eZVqjd
's like	axfYcU
's live	adToob
's long	jsTdbd
's looked	jUmdeh
's lookin	nuWYaX
's lost	dnfaVk
's made	cdaP1b
's mail	obgkbW
's mailbo	ZZjrcX
's making	udaZcb
's man	feahWp
's manage	fXjsdU
's marker	Yendbj
's mate	efTlmZ
's matern	njVddf
's mañana	ebddco
's media	pbdcce
's medica	YmZmVd
's messag	lfVXjj
's mine	TOPT/M
's missin	ccZojb
's monito	dbWdip
's more	dZadko
's mornin	obeced
's mother	hRlijd
's moved	aahpbd
's moving	bdbZoj
's mutasa	ddeebn
's my	hbVhco
's name	cUfhcq
's nephew	WYNdd6
's never	fsZbcb
's new	fUsVmb
's newsle	dasbZg
's next	WijqeR
's nice	dVqhdb
's niece	ZUfbWx
's no	bWYdT2
's nod	sbebae
's northl	ySemXU
's not	g2daTR
's note	dZeqbc
's notes	qYdcci
's notice	cpibbZ
's now	eTaelq
's number	bcapdi
's off	ZmVUYz
's offer	dbadtb
's offeri	cbaTwd
's old	dZUbmr
's on	ammggT
's only	lpWedY
's open	XTqtXc
's openin	Txbfca
's out	hjmfeP
's over	gQ0QYi
's own	uWXfdg
's p	dfWddp
's page	ubaXag
's panel	cobgdb
's parked	dW0ebU
's passin	ddUbZr
's pastry	iaqdZb
's paused	dZudca
's pay	cZWqZm
's people	ieWhan
's phone	cZpage
's pick	pYkZdb
's place	ekVccp
's polish	hpeZdb
's portal	iZWqfe
's positi	aUfccw
's practi	kWecen
's princi	dYqdfe
's prize	jfXckf
's promis	xWcacc
's pulled	fWrdbg
's put	eQzidW
's puttin	eacbqe
's questi	dbomZW
's quiet	brdceb
's rate	aTZWrq
's readin	ZrYhgZ
's ready	ZijXsW
's reason	dqaddd
's record	dccodd
's recrui	Ybqahg
's refere	maWpWg
's rep	idoYec
's reply	krXZbb
's reques	ebjWjk
's retrea	fZnffd
's review	aZpdjb
's right	RlcZho
's ringin	uYZbce
's rotter	fpYZgf
's rule	jqXZbe
's runnin	Xpaedi
's said	aaWhoj
's say	qdeceZ
's scanni	daWimi
's school	jcqWhX
's secret	mdjjZW
's seen	htWeaZ
's severa	qZdced
's she	ohbjbV
's short	fhaXqd
's shortl	fqdebZ
's shut	PS8VTi
's side	YrXjad
's signed	rVVTzV
's silent	apdcdd
's since	dpgddZ
's sister	idVdgo
's site	fXnbdg
's sittin	armcbU
's slow	kvXaXU
's son	WYUYU5
's sorted	aiadoc
's split	hoddba
's staff	gpZdae
's status	adsYed
's stcw	Zqdeeb
's still	h/NdVT
's stoppe	XP7ZZe
's summer	abqcdd
's sunny	ZdsYde
's survey	dbZedq
's suspen	cVzdca
's svenja	dbcbho
's swim	Vebmnd
's sympos	bnefec
's taken	WQLde8
's taking	bVab3R
's team	dfZdbq
's the	YVmlgg
's there	mqYYiT
's they	ddZdbr
's thinki	ksaiTV
's third	oZecic
's throug	alYaqc
's ticket	aZXbyX
's till	XjaZbp
's time	YleWbo
's to	zbZZeW
's told	jZnWWk
's too	fVoddh
's torn	grcaba
's train	pbdhea
's trial	ikamWb
's trying	bhapdc
's turn	fpcabg
's unanim	bdcard
's unclea	cSpmha
's under	dSybiW
's units	eodffY
's up	rjiPbU
's vacanc	hUmedk
's vehicl	ckacpX
's verdic	oTXihi
's view	hrQYke
's visa	deoZia
's vote	VcYaqo
's voted	eZXZpj
's waitin	YfYvgU
's way	gaaefn
's what	dZbbuc
's who	gXegkh
's whole	eqZccd
's will	cajbao
's window	fdZdoe
's winter	edpZdd
's with	cpPmrP
's withdr	eaOdix
's won	ZlXYni
's word	xQSbem
's writin	neZeic
's wrong	jmUemT
's yes	edZcyS
's your	dTognY
's yours	UNLS/L
*long	ifbefh
*short	ZVjcan
*strange 1	gbUfav
*strange 10%	asUahf
*strange 20%	dlWbqV
.	egidfe
;	ndYlfa
<answer>	ofbeec
<ask>	cdeofd
<chosen>	baWZtp
<closed>	ZafZa2
<date>	rbbgdb
<decide>	nkWifY
<give>	bZcwgb
<hear>	ohcdcc
<hold>	aayccc
<meet>	cfepea
<news>	wjXZbd
<not>	cidcbn
<offer>	XaaY8c
<others>	ceabbv
<papers>	Zadrjc
<receipt>	ef2XZY
<refuse>	bZYae3
<soon>	ewZfdY
<sorry>	bbdaZz
<start>	Zcaa2c
<step>	cdbuad
<thanks>	fdrZZi
<wait>	grcbdb
?	VVe6kV
@d	uabheZ
@d #	KYd8bX
@d .	1WbeeZ
@d ;	0RXobZ
@d ?	RbT/hZ
@d @d	wVUjgY
@d @s	WZbdlr
@d a	gZXaes
@d about	YXauam
@d accord	vZbdbZ
@d after	laYrdX
@d all	3NXfZe
@d alread	Xpbkdb
@d and	qdbfdc
@d any	chbocc
@d anyway	oZXlde
@d appare	pWhddc
@d are	uTdWdm
@d as	sYakhT
@d ask	Zibnde
@d at	seenXQ
@d be	VadqoZ
@d becaus	vSXbhh
@d before	ofWoXZ
@d betwee	Zbjncd
@d bring	Zdbjoc
@d budget	Zodeef
@d but	wXYWoZ
@d can	iXdial
@d coming	qYeeed
@d contra	ildhXd
@d date	ojZbcc
@d defini	sWecee
@d did	ZtdedZ
@d do	ZSZumg
@d does	tXWhed
@d either	gobZdc
@d for	xXcvTP
@d from	vPZjah
@d given	qZdcbg
@d got	cefoZf
@d half	eccoce
@d has	cphZYf
@d he	tUadmZ
@d her	aoaadk
@d holida	Ypaeeh
@d i	sfUjYd
@d if	lWXfji
@d in	gRnqVc
@d inclus	ddneeb
@d instea	5RbcaX
@d is	3VVedb
@d it	0ReaSi
@d kindly	pcdceb
@d latest	tSafja
@d like	ipaZbc
@d mail	Wogfdc
@d maybe	ZbYcet
@d means	kpYddY
@d my	lWagcl
@d n	tYcedc
@d need	YffZqf
@d new	Wodehf
@d no	jRobak
@d nobody	mWdkdf
@d nor	Ysddeb
@d not	rcZefZ
@d now	6RUfaV
@d obviou	occeec
@d oleg	jndcZa
@d on	ilXpYV
@d once	rRfjee
@d one	pWbibg
@d only	Zfoadc
@d or	feWxbX
@d otherw	abZtgb
@d our	eMweXX
@d outcom	paebee
@d over	pceaef
@d please	lTWohf
@d presen	adenff
@d rather	qadeeb
@d room	ZdZwdY
@d s	bjwYVZ
@d said	1Pdcda
@d same	Wdctee
@d say	oVcmfa
@d says	crcbcc
@d second	Wedsee
@d sharp	efandf
@d she	shYdaZ
@d so	pYbbig
@d sorry	qYcede
@d start	ogiYbb
@d that	reWhXe
@d the	xdWibW
@d then	sjXYdY
@d there	ncabej
@d they	qkUdeX
@d those	ncebee
@d to	pTcgqW
@d unless	dZnXZl
@d unluck	oddcec
@d was	n0PWXS
@d we	qWcefg
@d were	ZtZcdb
@d what	cgcdne
@d when	6HZadm
@d whethe	gVcjpb
@d which	piXfaZ
@d will	akqacX
@d with	tQodba
@d withou	qeccea
@d would	WkhleY
@d x	sWddde
@d yes	qZedad
@d you	0VdZec
@d your	jdYoca
@p	dlecci
@p .	dneZdh
@p ;	niWced
@p a	abdedq
@p about	Xleadn
@p and	VvRchm
@p are	Xredec
@p as	hapcZd
@p at	Xoeeff
@p both	YkcoeZ
@p but	imTlhX
@p by	cdcpZh
@p for	aXcgcs
@p i	RqfYhl
@p in	Trldcb
@p is	pdRafk
@p it	qjbbcZ
@p my	cebffn
@p normal	Zarded
@p on	wXdZcc
@p promis	acbdep
@p s	hboUhf
@p she	anceed
@p so	pQZmWl
@p that	UmqbgZ
@p the	dkjXfd
@p they	Ukhgej
@p to	gWlchh
@p was	bpgdbb
@p we	cUohbl
@p when	ocbecf
@p you	alfXhi
@s	0UYdgd
@s #	ShfrZi
@s .	5RYced
@s ;	zZWhcW
@s @d	fdcnce
@s after	1RbTbk
@s and	sYTagm
@s at	yTZXmZ
@s becaus	oaedde
@s before	iXqUXl
@s but	UkbnmY
@s either	oaedfc
@s for	wLRofZ
@s from	2TUeYb
@s he	pWdeej
@s i	joddaZ
@s in	afeoeb
@s is	huhTZV
@s it	pcebee
@s no	pYdeed
@s of	nceabh
@s or	Wdbmnc
@s people	Xhefbn
@s rather	cndded
@s s	ndedfb
@s sincer	eZpdec
@s that	obdfdd
@s the	tOYoiY
@s this	nceeec
@s thomas	Ujjcdm
@s to	vMZgnc
@s tops	tXcdda
@s up	agaccq
@s we	raddbe
@s whethe	occeec
@s which	tSdcdi
@s would	Zodicc
@s you	rWdabj
@t	WZfxbf
@t .	ggjhfV
@t ?	bYayba
@t and	dYdohd
@t at	YnYobd
@t number	ccZtbd
@t on	aXdjdo
^ @d	/RSZbU
^ @s	4VRbga
^ @t	cWhbjk
^ abando	kgfWWi
^ about	VlnUbj
^ absent	ccoahc
^ accept	PYUn6Q
^ accomm	cjmegU
^ accoun	cUobck
^ achiev	TeUijl
^ acknow	nWiheb
^ acquai	bdtgZX
^ act	kOcbwa
^ acting	cndfcd
^ action	aRX5fW
^ activi	feWeYr
^ actual	tTVihd
^ actuar	bcqddd
^ add	iVwSbc
^ added	ebZerc
^ adebay	lXPhog
^ aditi	fjQfaq
^ admin	fobcZh
^ admini	cjSkbk
^ adr	ededob
^ adrian	gapdWd
^ advert	arYXgi
^ after	VhZVnv
^ again	XkWUYv
^ agency	kankTT
^ agm	Ylnaca
^ agreed	cbXcok
^ agreem	edcbpc
^ ah	sfXciV
^ ahead	gebqbZ
^ ahoy	carccV
^ aid	YkgWkh
^ aidan	ekeldW
^ airlin	XbYtXh
^ aisha	kXUnge
^ alaaf	ZWZndp
^ alas	gSXda0
^ aline	bdbnhc
^ allege	eTldfm
^ allott	cdfanf
^ allow	sdWlZa
^ allowa	fbbddo
^ aloha	SfxVea
^ alpenb	pbbcfd
^ alread	gdqVec
^ also	ekihhP
^ althou	hXVdgt
^ always	bUpgka
^ am	hpQkhW
^ anaest	oYccje
^ analys	paaWmd
^ anand	lVcmfd
^ and	edpXge
^ angry	docced
^ ankle	ccnddd
^ annika	chXjdh
^ announ	mmSckZ
^ anonym	YjXmla
^ anothe	hUTjR2
^ answer	pcTiWk
^ anton	dcdccq
^ anxiou	eVraec
^ any	hacseY
^ anyone	mclbeV
^ anythi	emhVYe
^ anyway	eeobbf
^ apac	cZpebd
^ apart	cdrbdb
^ apex	bndeed
^ appare	ijVPXu
^ appeal	gTjiWo
^ applic	crtaZR
^ applie	XmjToW
^ apply	WU5VVZ
^ appoin	ihQUyb
^ apprec	cekUYp
^ approv	jQYksd
^ april	gpnXVV
^ archit	ikkebU
^ archiv	lZTiem
^ are	VSS/cf
^ ariel	fcceao
^ arrang	cadtbd
^ arrive	epTked
^ articl	fioabW
^ artisa	ecoWkc
^ ashdow	jZdaob
^ ashgro	hmVdlc
^ ask	WufgPc
^ asked	mlaiQa
^ asking	cXvbZd
^ assign	cShtcb
^ assist	YoXcod
^ associ	hdYnYh
^ asst	aavfYZ
^ assumi	joZbdb
^ at	dhWecq
^ ats	ccZapi
^ attach	RQjfvi
^ attend	cVoeoU
^ attest	ecbeeo
^ au	dfdXrc
^ aubrac	Xdfkhh
^ august	eqYded
^ aunty	Zeebpe
^ auto	UeweZV
^ autore	UawYcZ
^ availa	btjRcZ
^ avenue	gcboeb
^ await	ddcodc
^ award	pfXeba
^ away	agqbdb
^ awful	dkUakj
^ ayodel	YnZldb
^ b	oiXdcf
^ back	nVkeWg
^ backen	iaXjnb
^ bad	bWieYt
^ bakery	dYccin
^ ballot	rdbbdc
^ band	gdhZnc
^ bank	mYafpV
^ bar	YiWWpi
^ barbac	kdnfbW
^ barito	ccRpik
^ base	eaberb
^ based	hTYhds
^ bay	dXdXsh
^ baypor	Weaekn
^ be	SlShte
^ bear	S/VVUe
^ bearin	cadYol
^ beauty	ifWdlh
^ becaus	lhRWiq
^ becker	ZgodZd
^ bee	qdeadb
^ been	ataZcd
^ beer	OhmXhl
^ before	lTa4YX
^ begin	cYWtgZ
^ behind	afTisY
^ being	YsaicZ
^ below	nbUbhm
^ ben	aoiZcg
^ bereav	YZhate
^ beside	cYqibX
^ better	UPUah4
^ betwee	lobgaX
^ beyond	V1addW
^ bidder	Znjccd
^ big	iXkSmh
^ bill	bXjcbn
^ bin	PQ9TeT
^ binned	bZYZcw
^ biolog	baipbc
^ bis	cabodj
^ biscui	WdtgXd
^ bit	emmZfV
^ blind	ZlWrcc
^ bloke	UobYlg
^ blue	hddWhl
^ board	hoUbge
^ bob	beYdbr
^ bog	hkeejW
^ bonjou	dgVbll
^ book	SUqwUX
^ booksh	obbahd
^ bosun	cbphca
^ bot	aigVpb
^ bottom	ZTpecj
^ bounce	ecqdfX
^ boutiq	esZbda
^ braai	hXkclb
^ braga	kdfaVk
^ branch	cgYsZY
^ breaks	fgfWij
^ brenna	lbpXab
^ brian	coceed
^ briann	egXelg
^ bridge	lbZVli
^ brief	nceebd
^ brilli	YpWlbe
^ bring	SPX01U
^ bronwy	dioVga
^ brothe	Yfboeg
^ bruno	eWffod
^ brusse	hYdaeo
^ bsc	iXoecd
^ builde	bicado
^ builds	haqbdb
^ bullet	dXbfcs
^ bump	deqddZ
^ bumped	dUlffk
^ burton	flVlSl
^ but	nhTXgm
^ buy	begZsW
^ by	wgXcba
^ cabin	jdcYfo
^ café	dfeYpe
^ calcul	dZUedr
^ calder	fbeYoe
^ calend	ddZqcc
^ call	jHbupZ
^ callba	rYVjYb
^ called	VgrQOq
^ calm	dgbapb
^ came	ZbWkgo
^ camera	YhlXhg
^ camp	eaYWwd
^ camper	qeZgXZ
^ campsi	cegYne
^ campus	hkXbkf
^ can	ddZuhX
^ cancel	bQaVhs
^ candid	kimaWd
^ cantee	Wdclji
^ card	bcpdcd
^ cards	pbZddf
^ care	jfQfim
^ career	cb1aXR
^ carrie	bWidlh
^ carry	bagqdb
^ case	ZYcuaa
^ ceo	imXcYl
^ certif	cdlncU
^ cet	efndda
^ chair	hdPZqh
^ change	fesgdO
^ charge	fYTXug
^ chase	bnecef
^ chased	dbbgne
^ chasin	pTkbdd
^ chat	kawSba
^ chatbo	eccfco
^ chatty	acddqe
^ check	qPpedV
^ checki	WneZgk
^ chef	irVbZf
^ chief	gofccZ
^ child	jXWfeo
^ choose	GRZ/aT
^ chosen	acbcta
^ churn	pPWphe
^ chuseo	laccnb
^ cidery	leZXpb
^ cipp	idjgfX
^ circle	YuZbed
^ circul	dcnWXo
^ claim	adeqbd
^ claire	dncnZX
^ class	beeang
^ clear	dfXjbn
^ clearl	cbXnkd
^ clears	dabdqc
^ cleric	ncdedf
^ clerk	nfgaad
^ click	YUmrSf
^ clicki	rcbdeY
^ client	jeMjik
^ close	ZXoccl
^ closed	YlWXar
^ closin	nRkdYl
^ closur	gcZbqd
^ co	ZbZoel
^ coffee	QUrrTi
^ coin	rXcYcc
^ colleg	fjTfdm
^ colour	wefYYX
^ come	VAS45c
^ comman	fXbfdp
^ commen	ceTXjt
^ commis	YWenqZ
^ commit	kEpldk
^ comms	dcsdYc
^ commun	aZaRqr
^ compan	jeXXim
^ compar	cbsdbU
^ compet	gUWgqf
^ compla	ibhoaZ
^ comple	TXkvZb
^ compli	ehmdUc
^ compos	ifaZod
^ compul	aWbjbp
^ concie	faTbpk
^ condit	ZWTT6c
^ confir	WSdtlc
^ congra	XVhc4X
^ connec	bZoeWm
^ connor	qbecec
^ conor	Vcbbnn
^ consen	dcYubc
^ conseq	eZWmco
^ consid	gKmZxc
^ consta	edocce
^ consul	lchgiU
^ contin	Wgobja
^ contra	cTPR/a
^ conven	bcpccd
^ convey	SXisah
^ convoc	WhsZiV
^ cook	gblZlX
^ cooper	icadcn
^ copied	cZbhbp
^ copper	gWefmh
^ copy	bXxZaX
^ corpor	banbjd
^ corps	kanbda
^ costed	cebpbd
^ could	YagyfW
^ count	1SbXce
^ counte	YeejoZ
^ courag	dqYYdj
^ courte	lXanbd
^ cousin	UkkbYn
^ covent	qZbdec
^ cowork	bYdhcp
^ create	+TKdkQ
^ cricke	Rsmaca
^ cross	YXrlZa
^ crosse	aWLcc2
^ crt	decpcc
^ cruelt	hcdZbo
^ cruise	dcpdea
^ cryo	Sgobcl
^ csv	bZTpem
^ curato	oeUakf
^ curiou	fdYqdd
^ curren	Tkdfal
^ custom	oeYcdg
^ cut	XVSsXr
^ cv	eoWehe
^ cvs	ccrcXc
^ d	jkWgfc
^ da	lWqYcb
^ dad	lVsYXe
^ dan	ececaq
^ dankie	bcagpa
^ darren	bVZxeX
^ data	emcWbo
^ date	aRW9WV
^ dawn	nhZXka
^ day	eUYklk
^ dbs	eccdnd
^ dead	ecTddt
^ deadli	UTQ2ob
^ deal	gZNU7W
^ dear	oYieZi
^ deb	odebbf
^ decide	RMdgly
^ decisi	7rHOUf
^ declin	cXVebx
^ defer	Wjclha
^ define	lnaWhY
^ defini	njgYXb
^ delete	jdpddV
^ delhi	aVkaco
^ delica	dnclaX
^ deligh	Whbjmd
^ delive	lauWYZ
^ depart	nXiicb
^ depend	i3YNaT
^ deposi	gihbXi
^ depot	baZbra
^ dept	fdWtbX
^ deputy	iaYanj
^ deserv	nmaVZf
^ desk	kVUfmk
^ desks	ZZkVdq
^ detail	UaWnyV
^ diary	agqYeb
^ did	YeyQYk
^ differ	gdbsaa
^ dig	cadrgU
^ dinsda	agqedY
^ dioces	ZZyXYc
^ diplom	pWnUVW
^ direct	iVfafp
^ disabi	4IZcmV
^ discou	bdjgmX
^ discus	dTtlaZ
^ distin	loadaZ
^ dock	dpbcea
^ docksi	mleWec
^ docs	Vccpjc
^ does	Uaa4cY
^ dog	bocdee
^ dom	gfpaXX
^ done	Vhcfnf
^ door	ZWLeY6
^ doors	aYuVbh
^ downlo	bhphXY
^ dr	hebWsd
^ draft	gYdVwX
^ draw	eoRinT
^ drill	beXYbx
^ driver	lbeUki
^ drop	TMa/UU
^ droppe	cSwWZe
^ durati	fkjVkb
^ dvla	fVeoci
^ días	cbxYbW
^ e	lVnabf
^ each	eqWkYb
^ earlie	iqSbZg
^ early	asgibP
^ edited	mWcghg
^ educat	acinfY
^ either	maRomX
^ electi	obcfcd
^ elegan	coZcak
^ elemen	oaddfe
^ eleven	kVcbho
^ elif	UZldjl
^ email	UWbyci
^ emaile	YbtchZ
^ emails	UYxcea
^ embedd	heoSgh
^ emil	ilaXeh
^ employ	kXcmcg
^ emt	dUglih
^ end	WZ0SWb
^ ended	eaceao
^ englis	dZqfcb
^ enhanc	cWaZwg
^ enjoy	YV7WdY
^ enjoye	gasadc
^ enough	olZYcb
^ enquir	aZbepk
^ enrolm	kaWrca
^ ensemb	cdcedo
^ envelo	bYalco
^ episod	hcMlau
^ equity	fiiieU
^ esg	againW
^ essay	abZref
^ essays	VeZlil
^ essent	fboade
^ estate	joZcbb
^ esther	apUjdc
^ estima	oaZfch
^ etrusc	kqZUaf
^ eve	iRbXju
^ evenin	flWjfc
^ event	ectTed
^ events	eZZloa
^ eventu	Xqdffe
^ ever	iYpjcU
^ every	mpgTbW
^ everyb	mOkiai
^ everyo	ojbcdZ
^ everyt	ZduhXc
^ exam	XbWpih
^ examin	VniZjc
^ exams	Ubiqbc
^ except	dbqaee
^ exerci	emVbWq
^ expect	2jTYcS
^ expedi	aarbef
^ expens	kcZbbp
^ expire	efbboe
^ explai	jhTpdZ
^ expres	hnUbbk
^ extern	mTlgdf
^ eye	hifYkS
^ factor	ceXZkn
^ failed	cPMOV7
^ failur	aXncmZ
^ fair	mRbbds
^ fairy	dgZqYe
^ famili	aWWeqn
^ family	dZfaaq
^ fancy	WXlwZT
^ fathom	ZjYqfZ
^ featur	lamcgV
^ federa	bQvfcg
^ fee	fiZZod
^ feedba	xdITTw
^ feel	ffpWbg
^ feels	ecdWok
^ fees	cfecpY
^ feline	nnWYbZ
^ felix	lgWeka
^ fellow	faamWn
^ felt	jczYXS
^ fernda	aiebpa
^ festiv	YnaZfj
^ fete	rhVcdY
^ field	ZpXbkb
^ fiftee	fXTftg
^ file	Whmdci
^ fill	UTW9Ue
^ filled	aUeWpk
^ film	dbabsd
^ final	ljPjga
^ finali	ocagdZ
^ finall	lcThnb
^ finca	fdpfdX
^ find	eUY0bc
^ findin	dhiggX
^ fine	qVhUcp
^ finger	npZWjQ
^ finish	XhtRbi
^ fire	lUjZih
^ firear	padbfe
^ firesi	ggfWbn
^ firm	ebbasc
^ fiscal	daXohf
^ fitzge	eVlVsb
^ fix	bXdzbW
^ fixed	eaqcdc
^ fjord	ZhYcod
^ flat	bVWhir
^ flexib	sbeadb
^ flight	dacnbj
^ fliss	dcZgco
^ floodi	qPsbXZ
^ fly	bajbnc
^ flying	TfsbiY
^ follow	YciYip
^ footwe	biWvYa
^ for	bencbj
^ forema	idpbac
^ forese	biVmbk
^ forget	fuVfdY
^ forgot	ZN3ThV
^ form	TjXrSm
^ formal	dbahrb
^ format	TgmnZd
^ forms	jXVoff
^ forth	ZhqZaY
^ forwar	jbqVce
^ fought	gZocbf
^ found	ickPhj
^ founde	ocnQhY
^ four	acXdlo
^ fourth	eZcpge
^ fran	dbddqa
^ france	Yangbj
^ frank	ebneXk
^ frankf	kSdhhj
^ frau	gdVjXo
^ free	QPsale
^ freela	nWVeco
^ freeze	lpNiij
^ friend	3iIeOc
^ fright	jZnUbh
^ front	fcSYmp
^ fronte	eaVdds
^ fte	nbbdhd
^ fuel	dXogde
^ full	WXmXlj
^ fullne	eaneiZ
^ fun	bY1TcY
^ fundin	dgcWpg
^ funera	fjZTkm
^ fusion	ZYrdaa
^ fête	acqbdd
^ gabrie	fgdWki
^ gaffer	Ynefbh
^ gang	gaZgbo
^ garda	gbuWXV
^ garden	Ojiare
^ gate	dcoaai
^ gave	ibZYni
^ gdpr	ehibVl
^ gender	cnXXmg
^ genera	kTlgiW
^ georgi	YgaZbt
^ ger	pYblba
^ get	IJo7rJ
^ ghoste	aWqYcg
^ girl	hkOfek
^ give	weZoTU
^ given	mgTjYj
^ glad	aV5aZW
^ glass	bgecdn
^ glen	igVemX
^ glenmo	eobdea
^ go	XMjwRm
^ god	gnZdde
^ goggle	bWmgei
^ going	ylVSZc
^ gojobs	iPoQnd
^ gone	aTkbZs
^ goodby	dcXjnc
^ got	WYgkmg
^ govern	oTfgjb
^ grab	ZUR0nS
^ grace	dZgoiY
^ gracia	cbocee
^ gradua	foWWlh
^ grand	aVgWlo
^ granda	mWVlld
^ greek	dmclaX
^ green	ZYhdsZ
^ greenl	iYaaof
^ greeti	ahvcXU
^ groom	ebpdec
^ ground	Xiafcp
^ group	eicocX
^ guaran	hgdXtP
^ guess	NHbezu
^ gutted	bWXca1
^ guy	YkphZW
^ gwendo	jiWcld
^ gwilym	jWhdck
^ habili	cdaajn
^ half	piaiZZ
^ hallo	ggciWi
^ hand	ZaZodk
^ handed	ZeuWaf
^ hands	cUcaql
^ hang	driaXa
^ happy	eYudYd
^ hard	W1XdWZ
^ harves	ZjkUhg
^ has	TmYvZb
^ have	WVrrkU
^ having	aXYXh2
^ head	qUaWkl
^ headco	fescZX
^ headte	gWngfb
^ hear	wejTZW
^ heard	XYbdgu
^ hearin	vjOdZY
^ helen	sYdaec
^ help	VWpfmZ
^ helpfu	apdeed
^ helpin	kkUXje
^ helps	hdgpWc
^ here	ZVioie
^ hereby	bcZjco
^ heron	pbcced
^ him	hoiTag
^ hire	eZRf1U
^ hired	OPSR/K
^ hirosh	gfXYmh
^ his	ivdWUZ
^ hit	badudZ
^ hm	qZlXcc
^ hmm	mUjchg
^ hmp	nlUbhd
^ hold	stLhgR
^ holida	RlpZib
^ home	iVyWXb
^ homewo	SZX2aY
^ honest	knbRcj
^ hope	kZ8VXM
^ hopefu	grZacb
^ hoping	qlWZZa
^ horosc	ZbtZbZ
^ horrid	qYWdlW
^ hospic	cTthZU
^ hospit	WfhgsT
^ hours	qWaifb
^ houses	ieoWec
^ how	XgvkaS
^ howdy	apiXca
^ howeve	bafhbo
^ hugs	SpZbmh
^ human	YhSple
^ humano	koZcdZ
^ hundre	odaiac
^ hungov	nfccec
^ hybrid	nYPlpX
^ hydrau	ecpedZ
^ hygien	aXWgdr
^ icu	biobcc
^ id	bbjoZd
^ ifeoma	fYXjbq
^ ifs	dkVddn
^ ignore	cjmffW
^ iker	hgbYqW
^ ilya	dZbchq
^ imagin	idTgpb
^ immedi	bbWhof
^ includ	agbbep
^ incomp	dbcrec
^ inconv	WepdjZ
^ indica	bqXccg
^ indivi	jbdZao
^ induct	Zdhcoe
^ indust	XkmaiW
^ inform	dYtckT
^ ink	jcRlfl
^ inquir	eadgpY
^ inside	jZhYpb
^ inspec	lYbhmT
^ insura	iaWbdr
^ intere	YeVvfc
^ interi	jdVhbl
^ intern	oRZYsf
^ intro	ffSbpi
^ invest	odfacg
^ invite	YMssWa
^ is	XapzVQ
^ isaac	ZogkVV
^ item	iUZdjo
^ its	keSZqf
^ jamal	YgSrgi
^ jan	nYcbjf
^ jasper	binbcb
^ jem	YasXbj
^ jess	ebdceo
^ jesse	mVibie
^ jk	uScdee
^ job	TSlP4h
^ jobhar	dbceeo
^ jobs	bZiYog
^ join	XVpcoY
^ joinin	aTTm2U
^ jonas	nqZZYa
^ junior	beZcng
^ junipe	bjiVbl
^ juror	njabae
^ jury	arVjYY
^ kaiāra	miVjdc
^ kaylei	bXUZqo
^ kearne	dtVWfg
^ keep	akYTaw
^ kelech	bccipY
^ kelly	cpRdej
^ kept	iqXdac
^ kettle	YlUdqY
^ key	lmUadh
^ kid	dZphda
^ kids	TtWcjb
^ kim	Wjedhk
^ kin	kcnYZd
^ kind	Vnkgcc
^ kindly	ZXZwjd
^ kirsty	ejbXkh
^ knock	bZWsjb
^ knocke	WUPRkw
^ know	dcpcdb
^ knowin	doeabg
^ kuba	odcbgc
^ kwame	bZbieo
^ ladder	igSZni
^ lady	irdVdS
^ landed	ZWTZyX
^ landin	ZcavZd
^ landlo	jcXgam
^ langua	gZdnfe
^ last	esahdS
^ later	cpYWii
^ latest	wabXcb
^ launch	bXxacZ
^ law	ebcqec
^ leader	WYrZif
^ leads	ccddqd
^ learn	WamrXa
^ learne	ilPXmh
^ lease	bWmdmd
^ leave	X5jbTL
^ lectur	mcWfif
^ leetco	akdWlh
^ left	hasiYS
^ leith	aodfcc
^ lena	xXPvTS
^ lenka	ddapde
^ less	blSVjo
^ let	XjVwga
^ lets	QaZqjo
^ letter	caWVxi
^ level	ZcfYrg
^ liar	YsXdZg
^ librar	aXrYlc
^ life	odZede
^ lift	dVllfe
^ lighth	siPfhY
^ lights	ianUpV
^ like	ZyMWfj
^ liked	YRShYw
^ limbo	krTdda
^ lina	bsXXYb
^ linden	biYgob
^ lines	bnbdka
^ link	URnvfT
^ linked	hXndai
^ list	vYjTUd
^ listen	iTkeif
^ lives	hifYkS
^ load	oWadcn
^ locati	bbnWdn
^ locums	bkYXoe
^ lodge	iTrZZi
^ log	ZZpjfV
^ long	pViTem
^ longli	rmXTea
^ lookin	fdpcdV
^ looser	Xbdlme
^ lost	SYjTWz
^ lots	WhXdrf
^ lovely	RP/MVb
^ lowe	eeefna
^ lucky	ednedc
^ lucía	cfcpab
^ lukas	ccdard
^ lunch	bdqnTV
^ m	ZpVdYo
^ machin	fmddjW
^ mackay	YYbsWn
^ madam	Vibodj
^ made	OT0miR
^ magist	jaWiel
^ mail	dXygYT
^ mailbo	eaofec
^ mailed	RVbgpl
^ mair	hWuZcc
^ majori	dbcZsc
^ make	joQsST
^ making	clcUoe
^ manage	dliUhe
^ managi	dkqWVg
^ manche	gfXZpe
^ mandy	gioXca
^ many	fbndbf
^ maplel	gaYnlY
^ marek	ilUYke
^ maren	npVabb
^ mark	iagoaZ
^ market	gmYQlo
^ marks	vhSUgb
^ marnie	ocaafg
^ marta	ahiiiW
^ materi	ieWjgf
^ matern	ddpdea
^ mauree	YdUmnf
^ may	STfzgf
^ maybe	PxgaPe
^ mba	qValac
^ meant	XbvXcY
^ meanwh	jlQcjg
^ mechan	obhbfa
^ media	nedkcX
^ medica	eXWnpY
^ medici	afabta
^ meet	Wb3UYY
^ megan	ahnRpd
^ member	WluXbY
^ mensah	pTXghg
^ mental	hXoZka
^ mercha	agXbip
^ merci	lfmVcc
^ merry	QluWga
^ metrop	doaeee
^ michel	mbaWoZ
^ mick	lZVfeo
^ might	fklhbT
^ mihi	ahaajn
^ mikkel	YhdoeZ
^ min	eYdeen
^ mind	dboibZ
^ mine	igpaWd
^ mini	eendae
^ minist	bnfWmY
^ minute	cjeWkf
^ mise	iZeafn
^ miss	ihWdnb
^ missed	YWgVfq
^ missio	VUhdud
^ missis	dVfeqc
^ mode	pcXgeb
^ moment	haoaYg
^ money	csVYfa
^ monito	dbgXoh
^ morag	ihpWZa
^ more	N/UiUL
^ most	dsYiZV
^ mostly	cWadrh
^ mother	daqhcZ
^ move	dYYexY
^ moved	lgbhWZ
^ moving	ZQcknk
^ ms	Welkec
^ much	YceWYy
^ mum	ieVYqd
^ must	WUctnY
^ mv	hcgfUi
^ nada	YsbYYj
^ name	SVS6rP
^ names	pfXkaZ
^ nanny	fTTZnl
^ narrow	ldXWjk
^ nat	lTnhad
^ natash	dpcWkb
^ nation	dajoad
^ nb	cndddd
^ nearly	kkNnnS
^ need	LhT3pW
^ needed	bacock
^ needle	cXoieb
^ needs	hiXndb
^ neighb	YZncpa
^ neithe	RtXcaq
^ networ	efQhpc
^ never	bWrcci
^ new	bWlmZh
^ news	ePraif
^ newsle	baxaba
^ next	ghRtTl
^ ngl	ZeYkbp
^ nhs	cYecni
^ nice	cU8bUW
^ night	ilUcdk
^ nikos	fcoZed
^ njorog	jZVcfo
^ nkemel	ZcYbuc
^ nomina	Ykobcc
^ nomine	iaWrcc
^ nor	UobVUu
^ normal	uedZfS
^ northl	/MKyVU
^ note	ZYneal
^ noted	ogkcYT
^ notes	cefiUo
^ nothin	fixYXZ
^ notifi	0daSXa
^ nous	daebqe
^ now	ZqLwkV
^ nudge	Usjaec
^ number	gUQhwh
^ numeri	ddcqae
^ nurser	ecbqbd
^ nursin	Vcdomd
^ núria	jieefX
^ oakes	oZXgid
^ object	htcWfU
^ observ	abVzZa
^ occupa	cijUob
^ odense	dbdaqg
^ of	kWcRti
^ off	UYZXir
^ offer	MXWO/W
^ offere	UZUV9W
^ offeri	fbrbbc
^ offers	mXZebn
^ office	ffodWd
^ oh	Wmcedm
^ old	mlaZWe
^ ollie	VVqjbi
^ omg	mTqVka
^ once	fraiZa
^ only	holUWe
^ onto	bYQycd
^ ooo	QR3Vab
^ open	YffhpV
^ openin	bZrdha
^ openne	dZoiYd
^ operat	aXlSer
^ ops	rkVjdS
^ or	YtXcfb
^ orange	njZaaa
^ orchar	baqeed
^ orches	uRVdja
^ orourk	eXZZrb
^ other	keaaYn
^ others	koSaZj
^ otherw	aVtUpW
^ ours	erddba
^ out	MCtXf2
^ outcom	hoWUal
^ outsou	fcbpaf
^ over	IqtTji
^ overqu	YVWdby
^ overse	nXdWdp
^ overti	fjXegj
^ own	caaqed
^ owner	rXPTvg
^ p	iccdoY
^ pack	TMSq5T
^ packag	eTlbvR
^ packet	Yadctc
^ page	aUkreY
^ pair	keWZpd
^ palace	cnkRcd
^ paneli	fYgUsb
^ paper	YZZU4e
^ papers	VeUdwf
^ paperw	cUVT8Y
^ para	coZakc
^ paragr	kiQjcf
^ parcel	ccegnb
^ parent	gdXfki
^ parker	Xqeeef
^ parkin	SWxpWY
^ part	bdecob
^ partic	gnfddX
^ partne	lXVnXk
^ pass	hdeXki
^ passed	ZWMouV
^ passin	gsSYYe
^ passpo	aWphag
^ passwo	YhsZbb
^ past	Vudade
^ pat	deaeen
^ patien	axSjZX
^ patryc	daceep
^ paused	bUvddb
^ pay	cddbpf
^ paymen	cfwSeX
^ pc	Xfpded
^ peace	TgkZcn
^ pember	gUcpkZ
^ pendin	cyNThb
^ per	dtbehT
^ perfec	RWsrZb
^ perhap	iuaQbW
^ perm	cbgdoa
^ perman	YfPU3X
^ permit	nabZmc
^ pesel	Ycnbdi
^ petiti	bncagg
^ petter	dgWsac
^ pgce	pcdaed
^ phone	adgpgY
^ phoned	WqjdXc
^ photo	cdoecc
^ pi	odcdgZ
^ pick	LSU/gQ
^ picked	YXgXvS
^ pieces	afpbdd
^ pieter	fZoacf
^ pin	dZicZp
^ pinged	rcZdec
^ pipped	ZaVZbw
^ pity	eardWg
^ placeh	YggyXU
^ placem	aohiWc
^ places	famTpb
^ plan	lkYVih
^ planne	5jPXVa
^ planni	nXdfag
^ plans	XrYeed
^ playin	bYogce
^ pleasa	gXdogd
^ please	abdtgc
^ plenty	cYfanj
^ plumbe	dgaYnh
^ plumbi	ckWjch
^ plus	dbsaZd
^ points	XmlkZW
^ police	hZZfof
^ pop	XSS0pX
^ portal	dQsYdk
^ portfo	cenmVQ
^ positi	WkeYaq
^ possib	ZzXUYY
^ post	fUeili
^ posted	pbcdce
^ postin	WknbYe
^ prayer	aZohdc
^ pre	ahZoiZ
^ precen	jXeeih
^ premis	eZoeec
^ prepai	cbZpbe
^ prepar	aaqgXg
^ presen	cYfvfV
^ press	ZhYqkX
^ preten	acarcg
^ pretty	aQqSXo
^ princi	YfdWgs
^ print	acknSh
^ printi	nbjdcZ
^ prior	bccrce
^ prisci	WeZkco
^ privac	ecqbdc
^ priya	pVRyTg
^ prizes	cbjbpW
^ probab	XuXbch
^ probat	kfVatZ
^ proced	Thkcdm
^ procto	hjcdlX
^ produc	cdabZv
^ profil	daracZ
^ profit	nbXemZ
^ progra	oXThqV
^ promis	bvQZkZ
^ promot	feXZpa
^ proper	mVhggb
^ propos	Welife
^ protec	Zolbcb
^ provid	oXfctP
^ próxim	aogcae
^ psycho	ikZWgd
^ public	lYkggX
^ publis	iYnfeY
^ pull	YXZetb
^ pulled	aVpWZm
^ purcha	dcfaoe
^ purpos	aVvbfY
^ put	eOWrrb
^ puts	YcWngl
^ pvg	XhXfkj
^ qa	bWeooW
^ questi	occZci
^ quezon	iR0TgW
^ quibbl	rZZbbe
^ quid	aXnlaa
^ quillf	cfnbfc
^ quite	Xmmaca
^ quote	dWdqcd
^ r384	nlhYXb
^ rachel	hbdVgp
^ raclet	aUlVgn
^ radio	iXmece
^ radiog	dbfRtg
^ rail	cjZYpe
^ rain	derYcd
^ ran	ggYXvW
^ rang	qdndYU
^ rashee	dkYaob
^ rate	WUzRpY
^ rather	lbaYYr
^ ravi	iWijkY
^ re	ldZeXn
^ read	IK8glV
^ readab	0TUWcX
^ readin	bvSbbf
^ readme	gceapb
^ reads	tcahaV
^ real	tabccc
^ realis	snUYac
^ really	fPueUl
^ reason	YhPbju
^ receiv	ZbuXZj
^ recent	caoeed
^ recipe	dbgcoc
^ reckon	vcaZbb
^ recomm	WchnqP
^ record	XddyeW
^ ref	fbknXb
^ refer	cdtaXe
^ referr	kXhYnb
^ refres	nXkced
^ refund	XplVlT
^ refuse	ZhPclq
^ region	fcgodX
^ regist	fYrnZP
^ regrad	YZXclp
^ regret	RjffWr
^ rehman	meghUg
^ rehomi	dmbbnV
^ reid	ffVkif
^ reimbu	uWVkbc
^ reject	MRReh7
^ relate	hfgglV
^ rememb	ZXnXil
^ remind	UTwqbS
^ renew	dasdba
^ rent	SmkbZl
^ replac	hdWtaV
^ reply	RTU9oU
^ report	dVQo2P
^ resche	ibZoba
^ resend	cdZodi
^ reserv	dXReno
^ resign	gicVij
^ rest	WvgYfX
^ restau	padhcb
^ result	yqLVYX
^ return	OZUuqW
^ revali	daogcc
^ revert	pZafgc
^ review	dsSbah
^ rewatc	dccbrc
^ rfrd	eacdsZ
^ rhian	jWhYlZ
^ rhythm	Zfccdp
^ ridge	dYkWXq
^ riga	cYgobf
^ right	gRgmmd
^ rights	iVicmf
^ ring	WIJ9wW
^ rising	gdabdo
^ risk	fWamnZ
^ rita	bbrdcc
^ robot	cardcd
^ role	kUVddu
^ rookie	dcodcb
^ room	YalfpX
^ rootin	ececdo
^ ross	ednecb
^ roster	bhmVei
^ rosé	phYYee
^ rotati	fggqXY
^ round	ahglTV
^ royal	ZdVikn
^ rsvp	Wcojbc
^ rubbis	miabUm
^ rubén	gbkXna
^ ruled	dTWZjt
^ rust	dWuedc
^ rusten	edYedp
^ ruth	foWcfg
^ sad	dXoecg
^ sadly	ceYZZx
^ safari	oacefe
^ safe	XT2WYf
^ said	dogdgS
^ salaam	Vmpbbd
^ salari	odhbab
^ salary	ZWTb5f
^ saludo	bZqfdd
^ saluta	naQhhf
^ same	aQgwuF
^ sample	dkboXY
^ sand	cpbddd
^ sara	VUYbjy
^ sat	ggXgoY
^ satisf	Waegoj
^ save	eYpbYj
^ saved	ddoceb
^ saw	mjncSV
^ say	JAg/1S
^ says	mddqcP
^ scan	fWjjeg
^ scanni	hUkcfj
^ scheme	bUYjmm
^ school	dbmghT
^ scient	jekeeX
^ scope	abZfuZ
^ scoped	dcWrcc
^ scores	trRWXZ
^ scotts	hdbcco
^ scratc	ikVaek
^ screen	XatXZh
^ seamst	eYeddn
^ season	cqgaYf
^ seat	aftaXa
^ seats	XcYpjg
^ second	kSavdZ
^ secret	aeWogi
^ sectio	epdSgf
^ securi	eZdsTh
^ see	VN3gpM
^ seeing	cmXoZb
^ seen	WhbXmk
^ select	hlZjRf
^ self	aeenee
^ send	QSS/hV
^ sendin	UTZxgZ
^ senior	WYgglk
^ sensor	jcZnag
^ sent	gaqTbh
^ sergio	ZaXtdd
^ seriou	fbXkoc
^ servic	arYjhV
^ settin	jeWogZ
^ settle	jXYccr
^ severa	gkTghf
^ sexual	ibbpdZ
^ shall	XEavzS
^ shame	YXjXYv
^ share	ZauddY
^ sharin	YooYeY
^ sheddi	diljdW
^ sheet	dZyZdW
^ sheets	iaqdZb
^ shell	oehaac
^ shifts	vTQuYU
^ shop	ZiVgin
^ short	bdbUrk
^ shortl	thRoVW
^ shot	bXVbhr
^ should	r0ZOUe
^ shout	aUYsrW
^ show	Zahpbd
^ shredd	ecpcbc
^ shutdo	cfanfU
^ sift	qcZaeg
^ sign	MNdstg
^ signal	dZabpi
^ signed	JOkM+T
^ signin	ZagZtc
^ silenc	pnYXrJ
^ silva	WfZXwd
^ silvia	fepeYb
^ simon	Xesadd
^ since	fSohal
^ sir	rmcWaa
^ sit	jfnUoT
^ site	WjaojY
^ six	sQbela
^ skates	dbdodc
^ sketch	cWejob
^ skille	olVVdf
^ skills	nbcfde
^ skype	bcbped
^ sleep	aPnX4T
^ slides	ZYzZcZ
^ slippe	pcbddd
^ slots	UZY0gb
^ slow	fcoWib
^ slàint	ebbceq
^ small	hWsYgc
^ snippe	WjXVbp
^ so	gcWili
^ sofia	ZnXdkg
^ soft	Uabsgg
^ softwa	oZVhkc
^ soluti	oZecmX
^ some	huXVYh
^ somebo	Vmdbfm
^ someon	fskgbO
^ someth	YlPhcs
^ someti	Ytcddc
^ soon	ftcNWU
^ sorry	cbjbZq
^ sorted	fVWfuc
^ sound	binbdb
^ sounds	fWnlSb
^ sourci	ncmacY
^ speak	ZPcucb
^ specta	diZobc
^ speed	aaadwY
^ spend	cddode
^ spinne	Zcddni
^ splash	dXsUck
^ spoke	tahUgc
^ sponso	iVibhk
^ sports	bcVbol
^ st	fRbaql
^ stack	jnVcag
^ stage	faOkjn
^ start	mMWV6X
^ starte	bbRjll
^ starti	VgdVxY
^ starts	eYcYuZ
^ startu	emXkde
^ state	VeXrjc
^ status	pgPffj
^ statut	eZbcqd
^ stay	czQXdc
^ steel	Waifni
^ step	bbV0Xc
^ steph	gageoZ
^ stick	adbqcd
^ still	azZeZW
^ stock	edcdqY
^ stone	ddeobf
^ stop	hdSmkf
^ store	oeXgiW
^ storie	jpXYcd
^ straig	ZnXcfl
^ strate	ecdodd
^ stress	dkTaik
^ string	fgpWec
^ stuff	ngaedc
^ sturdy	qfaVeh
^ subjec	bhXXvf
^ submis	rZWhbg
^ submit	TfjsfV
^ subseq	dbWjhl
^ subsid	arcbhX
^ substi	brjZeV
^ succes	ljNOxe
^ such	VlTZlo
^ sudden	diaWoh
^ suitab	coddfa
^ suits	eXaXhr
^ summer	uYYbfd
^ sums	eilgcX
^ suppli	Xdocak
^ supply	Ukboai
^ suppor	pbdcde
^ suppos	rnTdYW
^ sure	bqeWaj
^ surpri	YVapqb
^ survey	YRyYbh
^ suspen	mqMbob
^ swap	oaadhd
^ swe	bmemeV
^ swim	coXajg
^ system	dmkWbZ
^ tablet	jbcZaq
^ tablew	eXqeed
^ tacho	cblhXk
^ take	CKgzwf
^ takeov	hlfajX
^ taking	hkYdmW
^ talent	bireTa
^ talk	XhfTzX
^ talked	Pgqbef
^ tanaka	VlYhek
^ tanker	gaYqcd
^ tap	WdirZV
^ taster	gabddo
^ tax	Wlcghi
^ tbc	duTZcY
^ tea	VNrqSi
^ teache	ifjZfX
^ team	kjYSfo
^ techni	icYsZc
^ techno	acbcre
^ tegan	XdfYpe
^ televi	oddddc
^ tell	FUg3ta
^ tempin	odibcY
^ ten	dVabsi
^ tender	dUWkqa
^ terms	bXWN/Y
^ tess	ldXccn
^ text	aVf2XW
^ texted	ZTatiW
^ textil	WdqiYh
^ thanks	gdqZZg
^ thanky	iWcZqd
^ that	agvYbc
^ their	digWVq
^ them	hdjXek
^ themse	nZdhec
^ theo	dZsbcY
^ theref	oZabYr
^ therei	cZbdsc
^ these	ekjjVW
^ thing	ghXeao
^ things	d3XWZX
^ think	ehZYrb
^ thinki	jpeSjY
^ third	briUUi
^ thirty	gjXaoe
^ this	casZfh
^ thomas	Xckrca
^ those	pncYYY
^ though	STqUoo
^ three	ZZheqd
^ throug	aVZukc
^ throw	ecbpdd
^ thumbs	OeSnsk
^ ticket	fbofdb
^ tidewa	sYVeic
^ tiding	dYYdqi
^ till	mgeoZQ
^ time	bgdqbc
^ timeli	rkWcda
^ timeta	ahWdjm
^ timing	kqVbda
^ tip	gVqZbj
^ title	YfbmlW
^ to	bbZqhf
^ tobi	gVfblg
^ told	cTpkdd
^ tom	kVcicl
^ too	QWjZUy
^ took	gYpWnY
^ top	edodcb
^ tops	oadicY
^ torste	epdceZ
^ toss	ecoeeb
^ tour	bVrVig
^ touris	dXXude
^ tp	hqUXga
^ tracey	peZXeg
^ track	aauZcc
^ tracto	ViSsak
^ transc	eXdcwX
^ transf	faoddc
^ travel	fTavbg
^ treasu	eZpXeg
^ tree	dVglke
^ trelli	ceqhbX
^ trent	jacdnb
^ trial	ZRQ0fb
^ trim	edbqZc
^ truste	hhjUnX
^ try	VeZaY0
^ trying	qYXcck
^ tuesda	cdYgqc
^ tulsa	dXqjcZ
^ turn	VYqmdY
^ turned	RNVae6
^ turns	YcWboq
^ tv	cjoYda
^ twenty	ZSbbxh
^ type	bioWgZ
^ unanim	bcXYqk
^ unchan	caogbc
^ uncond	edbcpd
^ undeci	asWlaW
^ under	negbbd
^ underg	deoTdi
^ unders	adjSua
^ unfini	ecaped
^ unfit	edeYqe
^ unit	ehgdUl
^ unless	dmUraX
^ unpaus	ebZcjn
^ uns	Ytcddb
^ unsubs	ZW3XZa
^ unsucc	bPVZZ5
^ unsure	buUdcb
^ until	ksqfRM
^ up	wXZUiX
^ update	neWiee
^ upload	aTm1RV
^ upon	WeYeiq
^ upset	ijbkfV
^ upside	icmdhV
^ urban	ZYpalb
^ urgent	cStnZZ
^ url	bTpnYb
^ us	egacoa
^ use	XahvcW
^ uses	eYdYpg
^ usuall	sjVZbZ
^ v	jWndef
^ vacanc	clWcfn
^ vague	Yreeec
^ verbal	MaUV2r
^ verdic	pgRbbj
^ versio	kcTbkk
^ very	QfsUhh
^ vetera	agXaqg
^ vettin	Xhcneg
^ vibe	edbcaq
^ view	cV0WZd
^ visa	cbXjpc
^ voicem	cVsgdb
^ vous	dYZplZ
^ wait	sqVYgL
^ waitin	d3XXUX
^ want	fNpdoc
^ wanted	SlVjik
^ wants	hSbvbZ
^ ward	haZjrU
^ warm	dcocce
^ warmly	fYedcp
^ warsaw	eoeaec
^ was	cknUYf
^ waste	mXcnbd
^ wastin	aZVZ0Y
^ watch	P/bORS
^ watchi	ZZsedZ
^ wayne	kieaWf
^ weathe	WYnoXi
^ weaver	beebcp
^ wed	goZdeb
^ weddin	gYoZdg
^ week	tkWUZb
^ weeks	T3Ubba
^ weep	fhUYkk
^ welcom	TTeV/M
^ welder	caecpW
^ well	cRXa3j
^ wellbe	bomWeZ
^ welsh	aZonaa
^ went	hWjheb
^ were	rzcSOY
^ wether	ddrVXk
^ what	egdqcb
^ whatev	enjZgV
^ whatsa	Xadokc
^ when	UwUoiX
^ whenev	aapqVX
^ where	hkVtWb
^ whethe	g9dPXX
^ which	UYT/Zb
^ whiche	jjhjVV
^ while	jNohYm
^ whitlo	ejkWkb
^ who	pnilQM
^ whoeve	igUjYl
^ whom	aaapej
^ whose	ilcoVW
^ why	bbmVod
^ wife	hoWbgd
^ will	g8SNkV
^ winsto	ScqaaW
^ wir	cbrbdd
^ wish	YxQgXe
^ wishin	ZRsbWq
^ with	deYYit
^ withdr	aawWYb
^ within	1RUvRT
^ withou	emN2WV
^ woman	SkpXjP
^ wonder	nbiXch
^ word	pfcTal
^ work	Yoiedc
^ workin	tWiabc
^ would	ZXY6iW
^ wreck	dccedo
^ write	ZJM/Za
^ writer	edZbqb
^ writte	iUScvh
^ wrong	dQ+ReT
^ wrote	mapVdT
^ yamamo	hWjdgk
^ yaw	Xfgagn
^ yes	gVYbwg
^ young	aedgoc
^ yours	ecerbb
^ youth	gUxgZS
^ zahnte	ghYccn
^ zainab	ZZoiYi
^ zara	fVYljk
^ zestfu	gcoacd
^ zimmer	ceWfcp
^ zoe	gXncka
^ zone	bpXhce
^ zoom	SdiyWS
^ zurich	iiUedk
^ élodie	ibYaZr
a	ceekef
a #	WYhpfi
a @d	hVcbko
a @s	ascZfb
a abando	Wcjjid
a aberys	hhXcgk
a access	ZVVrvS
a accomm	lgXhjZ
a acknow	edZcrd
a acorns	eZqaZd
a adebay	eZsdcZ
a adelek	hWbehm
a admini	fYfdpY
a advise	ceokbX
a adviso	gbobcd
a affect	dsZbce
a africa	eceZep
a agreei	dddeco
a ahhhh	habqac
a airlin	nabedf
a aisha	gWgjXn
a alan	dfnWhe
a alista	djabdn
a alter	fcnfeZ
a alvare	fZedco
a amara	YYZT2a
a and	seYbVi
a antune	ddnefX
a apolog	bXielg
a appren	oYcdak
a archit	kofZWU
a articl	ibaYog
a artisa	aYoiUl
a awards	baoded
a b	bUlfil
a backgr	aackod
a backlo	f5PWYW
a bad	amWdji
a bag	XddpYi
a band	anjUdj
a banerj	ddence
a bank	jXmfXd
a baptis	Xbakfo
a bargai	Yeeene
a barito	eadpdc
a barrel	ebendd
a bdm	ddaagp
a bear	fYhqcZ
a beauti	WbnYhk
a bedlam	bgtabY
a beer	bkWidl
a beginn	epZedc
a bell	gfSpXi
a bet	YcpjhV
a better	ZNolfi
a beware	cabibp
a bidder	dZloab
a bielef	aVwadZ
a big	ngZRgm
a biling	eanhdZ
a bill	ZbqkdW
a bio	fpbabc
a biolog	eabedq
a bird	lkbVia
a birthd	edoaed
a bit	ZtZYje
a blauwa	kmeadX
a block	bannZd
a blog	dYsYed
a bloke	bhVbVx
a blood	XZqjda
a board	qkcabY
a bogdan	degrWc
a book	afqVZi
a bored	giXqaa
a bots	efbobd
a bottom	bdXing
a bounce	dXmdal
a bpo	cZYvdc
a braga	eddocd
a breath	cjaapY
a brew	hnccca
a bridge	hqdbaa
a brilli	cjndgT
a broken	gnUkbd
a budget	alikdX
a bug	pXXkjZ
a bureau	eabdnf
a bursar	adlneW
a burst	knYdcc
a burton	bZaayY
a bus	hawXZY
a busine	cZY0ZY
a button	ibjklS
a buzz	bbdofd
a calend	ZmdsSZ
a call	sZZpaY
a calm	USlhgj
a camera	cdboee
a campus	cbjnbd
a candid	bSocWw
a capabi	hcpXee
a captio	eaqZdf
a career	anmVbe
a carrot	dehbnZ
a case	WuXqXW
a castin	mnWXbh
a cat	chccqX
a catego	cocded
a cather	ocjieS
a centre	ebbfdo
a certif	eZksaV
a chair	fNffwV
a chance	QlgOcx
a change	kfhiUd
a charit	cdpiZc
a charmi	ccXvbc
a chat	XoW1XU
a cheape	fZbcdr
a check	bZbYdx
a chief	ecdoYh
a child	eYidnd
a chimne	ebadeq
a churn	ibuTaW
a circum	cVoddj
a class	TSZwdk
a clear	gdfWgn
a clicki	dXfeeo
a client	gbXwZa
a climbi	dcpbed
a clinic	aZakat
a close	jdTUbx
a closer	eccbep
a closur	dUXblr
a clue	binYfY
a clunky	ikXehd
a co	ccabph
a coc	aZpeed
a coding	YbZzbY
a coffee	dQvnQd
a coin	omPTjf
a coinci	danbZl
a collea	defWZu
a combin	dYokWh
a commit	fqYabe
a commun	RhVkpe
a compan	cXpmgT
a compet	iacWoh
a compli	coZYbl
a concer	kdlefW
a confer	Wlnebc
a confid	bZXjar
a confir	jWhnab
a connec	jWlhae
a consen	bidoac
a conser	iUjdld
a consta	dcdZgo
a consul	gZcmUn
a contes	daYeoi
a contra	WeMU/c
a contro	WfpkYb
a conver	VdU1ad
a convoc	atgdcX
a copied	eddcdo
a copy	WZrqZY
a correc	ZmenaZ
a costed	YaplgX
a counti	boZkca
a counts	oZgeXg
a couple	hoSfYm
a course	gRuacd
a court	cVrdci
a cover	WSf0Wa
a covera	hqcbbb
a create	Zqccee
a creati	fWjcld
a credit	dbcsZf
a crew	dpddea
a cross	uUWcla
a cultur	fedWph
a cup	ccZojc
a curato	edgYdn
a cv	fZxcXW
a cycle	fpUjda
a cyclon	biohYX
a date	g/RnUK
a davide	YmpXca
a day	hnbhlP
a dayton	dckTsa
a dea	eZohdc
a dead	affnaf
a deal	aWSR5S
a dear	bVjzVZ
a debugg	ebWiep
a decisi	xlWZdW
a declar	aZargf
a defini	0dSVgd
a degree	Wccenj
a deirdr	cbdear
a delay	e1SYaS
a deligh	cXoZcl
a delive	mUXefp
a dental	fcoeeb
a dentis	ZbhZpg
a depart	gWXwgZ
a depend	eboedd
a deposi	fWObkx
a depot	ebebco
a desk	dlVVxW
a determ	tlYWcY
a dicky	Zojcda
a dietar	eddndb
a differ	WbeSY4
a dinner	lWehjd
a dioces	decodc
a disabi	bgncaf
a discus	tYcdbd
a distri	XZtWje
a do	cdbscY
a dock	qWlccV
a docksi	ebcbep
a dockwo	bbeqec
a door	dqTnaZ
a dr	cadpee
a draft	fcoceb
a draw	gZzPbX
a dream	brZfca
a driver	eabdeq
a east	koabbb
a ebony	eaoded
a econom	dZofcb
a editor	ncpVfS
a effect	doXZgi
a eighty	ddobed
a electr	dlbcnY
a eleven	geXqaa
a elodie	daboib
a emerge	eWqaei
a emil	bZhbdn
a employ	ahashT
a energy	cZcnla
a engine	aUfuYf
a enkosi	ccpTXp
a enthus	dZYngi
a equity	qWYdkb
a esme	jZnYcb
a especi	acbloa
a estima	dgYode
a everyt	gjcglW
a exampl	Vmgbch
a exceed	arZeeb
a exempt	bWgpfg
a expedi	dXmjee
a export	eddned
a extra	aZWyba
a fab	dmcncW
a face	ddnece
a failur	Zdddqd
a fair	hreWiW
a family	ggesZV
a favour	aZjbat
a fax	gdqaca
a fee	ddcnde
a feedba	hdZZXq
a fellow	efeVlk
a female	jhqacU
a femi	VmincU
a fern	bZftbZ
a few	YsgoUX
a fictio	Yaqhdd
a fifth	bcdqec
a figure	cUd1bX
a file	cbjqdW
a final	qbbamZ
a finch	csabeb
a fine	ZXkZYw
a fire	beonbU
a firm	rLgUxa
a firms	dVphlY
a first	dfNxce
a fit	rSQbbx
a fittin	cggnZb
a five	dVSybk
a fixed	mYVgmc
a floris	dtaada
a food	eZeepc
a forese	gUnmUX
a form	WYenii
a formal	eaZgof
a former	ZRctbm
a forty	dccpdc
a foundr	ebbdep
a four	eneehW
a fourth	Thfpga
a free	ZdwVWk
a freeze	cX1caV
a friend	Kd2bOm
a from	hdXcjm
a full	bbSmll
a fully	eccZog
a fundra	ceXrdd
a furthe	gxTkbQ
a gabrie	Yegoec
a gain	eebbpd
a game	cabvaa
a garden	odYccj
a gate	boWmbZ
a gaz	caargb
a geolog	dcoded
a ghost	fohabZ
a girl	ZcZkQv
a glass	lXcbdn
a gmbh	fYZbrh
a go	dMY8fX
a goal	ebodec
a goats	acddco
a good	bpqbYX
a grad	esUZda
a grade	cfZhao
a gradua	aYolZb
a great	XotVVf
a greeti	cgpcba
a greyfr	eZWdnm
a grid	agoccb
a gronin	andegd
a group	bnatXW
a guardr	aRslcZ
a guess	ctYYkZ
a guides	baoZqW
a guy	fYUYV2
a habla	niWdee
a half	ebXtZi
a halt	dR0ccZ
a handbo	hoddXe
a hanove	ciYpdb
a happy	bgxXcY
a harbou	jUsfZY
a hard	ZaYelq
a haul	dZcenh
a head	aVatWp
a headma	giRhgj
a heads	hoYfbc
a hearin	beWxZZ
a heavy	WdfaXx
a hender	abiXcp
a henrik	cddpce
a highli	jbWqcc
a hint	hVsbdY
a hire	cbYbva
a hiring	ZP6XYf
a hold	YflneW
a holida	0fTbWe
a home	ahacar
a hope	gfYbco
a hospic	dYdrdd
a hospit	ataaZg
a hotel	gbcoZh
a house	VVrcfi
a housin	ebaodg
a hq	Yahdrb
a huge	bnjbda
a hugo	deodcd
a human	yaaXba
a hurry	lmmaZR
a hydrau	pdcceZ
a hyejin	dnbdde
a identi	ddeqbb
a initia	cfiWnf
a instal	alXahl
a instan	edbnee
a instit	epZede
a intern	gTgdog
a interp	dadreb
a is	brahcb
a it	eodcdc
a jamal	ccubbY
a jan	dbpddd
a jessie	cmXadk
a job	XcmSva
a joint	eacrcc
a joost	nbkadb
a joy	fXmNfq
a judge	aabrhc
a judged	llPVkk
a julian	cioXed
a junior	Ucahln
a just	aUccno
a justic	YUawXn
a justif	eZicbn
a jérôme	fdpdac
a karen	leXldd
a kavya	cpXcbi
a kestre	afpYka
a kind	eVlYXq
a kiprot	hfZbcp
a kita	ccdpce
a km	hXcZrd
a krzysz	becobh
a l	eTyYZZ
a labour	edcceo
a lad	kefVOx
a lady	XccmNw
a lap	elaVkj
a last	iYaqae
a late	UamsfU
a later	ZnXcbm
a latin	ihkXdg
a lawyer	fVfrgb
a lay	dhsWgV
a layer	ZmqVca
a leader	hWaghm
a leadin	dbZvbX
a lena	ZdoXfk
a letter	3fShTb
a liar	brbcbW
a licenc	ifWdYp
a lie	XOolWo
a lifegu	gWikZj
a lift	VdsaZl
a light	bVdmii
a lights	ebbnYl
a line	piTeYj
a link	ajardW
a list	Wkblaj
a listen	ccfbdo
a little	c0WeaX
a lives	dZtecZ
a local	gbXgYq
a lock	ihgXic
a lodge	eYapdh
a long	aldVmh
a longer	ZWYpcp
a lot	awhUWg
a lovely	agvSdf
a loyalt	ecrZdb
a luca	aSamuY
a machin	iaXgcp
a magazi	dccdne
a magist	bZtZbd
a mail	qdcaYj
a man	haXXZ0
a map	dbnfdd
a marath	iYginW
a marita	dbXfph
a marta	eadVct
a match	cfUZew
a mate	iZmpVa
a matern	eddsYd
a matter	jsgUXc
a mauree	eYdedq
a maximu	fWpfee
a maybe	jZRivd
a mazel	gdaoce
a media	oachbd
a mediat	eccfbn
a medica	Ubc4aV
a meet	bXlnda
a meetin	fogdVc
a member	krVcgW
a mentor	iaobhX
a merrid	dboaib
a messag	wjZVba
a michel	cbgddo
a mid	Stabei
a mind	lgbUjh
a minute	ghYnhX
a missin	dgYvbX
a mistak	fcYcsd
a mitten	Yagcoh
a mix	vSekhS
a model	ecenYg
a moment	Xbfqic
a monika	cdafen
a month	qgWUqY
a monthl	aaeehn
a morag	chVrce
a morato	dWwddY
a more	ccXhdq
a mornin	WLd/WT
a mounta	eqcdca
a moveme	ddabdr
a mr	ZVWfdz
a museum	cbZeer
a mutual	dfdndb
a mwah	bXbZsj
a name	7gQPae
a namely	eacceq
a nanny	caWdlp
a need	jZdXll
a negati	cWbccv
a neighb	ZTsdWn
a nephew	dXfZat
a net	eWkahl
a new	TquhVX
a newsle	ecoedd
a next	bcfpda
a nice	bcsMke
a nicer	jaYaio
a nights	Yoddci
a njorog	edrdcX
a nkemel	bTdpkd
a no	eVPVX/
a nod	ZqjPpS
a noneth	nYYUjo
a norway	cYdbdq
a not	ncWZVs
a notifi	mjXbcg
a number	g1TiXT
a numera	dbcacs
a nurse	kehSap
a olu	eatbbZ
a omar	WYW2Va
a on	bWokfe
a one	VUQ/ae
a oosthu	catadc
a or	dceoea
a orourk	bpgdcb
a oskar	bcdddp
a ostrav	bXqabl
a outlet	ogafbb
a packet	daZgbq
a page	RRf/Qd
a pain	johadV
a pair	fUqddf
a panel	eXYsUn
a paper	gZiliU
a parent	bcdqdc
a parkin	YejarX
a part	ajWgap
a partic	VjVYqm
a partne	ebQdug
a party	jRvZZb
a pass	eKUVm2
a passen	ecdned
a passpo	ajbqac
a passwo	dSvWdd
a patch	aefoce
a patien	lRdgog
a peacef	ifpadX
a peep	gvhRZU
a pen	dkWbod
a pens	cdbqdd
a permit	bvkZaT
a person	hmUaSu
a petal	gfaYZp
a petra	gkXebh
a petren	bcchco
a pham	kihcgW
a pharma	Wncfnb
a phone	mfNyaU
a photo	YRt0SS
a pictur	Tesfda
a piece	fdbsYa
a pile	eoafcd
a pint	XaoXod
a pitch	eoeZed
a place	eaVZtk
a placem	jaVpch
a plan	UmnYhb
a pleasu	ffwYRe
a police	skQXYh
a policy	ebYajo
a poppin	ecdocd
a portfo	cbZzYZ
a portio	Zoeheb
a positi	klaVei
a possib	jqZcWf
a post	ekrkXQ
a pot	bddqdc
a practi	TaW6bX
a prefer	ccdrac
a premiu	hZZsab
a presen	feTndi
a pressu	ctYZed
a privat	bVZzZY
a privil	ecbedo
a priya	sXcZdi
a prize	ebreda
a probat	bccYln
a proble	YfXpkc
a proces	fxXZac
a promis	2gTUgS
a prompt	egWkjd
a propos	ekWbmd
a protec	enedbe
a provid	lbccqU
a psira	ljgacV
a pumpki	eZbofg
a push	tabYee
a puts	eddoae
a pádrai	dZbrde
a qa	blNlih
a quarte	jdWrca
a questi	UtdwPO
a queue	aoZhea
a quick	iUfwXb
a quiet	YadwgX
a quiz	ednaee
a quote	YeUmmj
a r384	ZankbZ
a rachel	iXbmck
a rahman	ebccqc
a rail	fpcbbc
a ramzan	cnZmab
a rankin	cXcnan
a rapids	bolacY
a rate	cbauYd
a rather	canelX
a ratify	lUlald
a read	VnVZyV
a real	giVjic
a realis	ZRsZcn
a really	meeWVp
a receip	hUyWcY
a recogn	eaeqbe
a recomm	acodch
a record	aYnfYn
a recrui	jlrTVV
a ref	cbdped
a refere	LYesbp
a referr	Wfasgd
a refrai	eYpeed
a refusa	qZabci
a regist	enWfib
a rehear	gbYeeo
a reject	aUjdgn
a reloca	bXfhng
a remind	eSsfaf
a remote	eddqab
a reorga	ceqdeZ
a reply	qoTXhY
a report	dTWRoy
a repres	agobdc
a resear	bYbwbc
a reserv	iVlldb
a resign	Tpdncc
a respec	YfoUfh
a respon	9MRYcZ
a restau	cZaegr
a restfu	bZqeed
a result	skQYWj
a retire	WdchRy
a return	qgSkXd
a revenu	aSeblr
a review	WKycki
a revise	YYskYW
a revive	cddbpd
a rhian	clqXdU
a ride	epZgad
a ridge	jcpWdX
a right	XhXkdl
a ring	ieSokZ
a rita	iiUdYk
a role	ggepWb
a rollin	dobdec
a roofto	cgpcca
a room	elOtgQ
a roster	eddeYr
a rotati	ZiYrbf
a round	Xgfoeb
a rounde	bcWtkW
a rubbis	gYsceZ
a rule	2OYmbZ
a ruling	pmXaab
a rumour	eqachY
a run	jWenec
a rush	mpahZU
a sad	eZgXbr
a safe	ecuXba
a safety	elZfWn
a said	eWbdes
a salary	affcsX
a sale	iaTbbt
a saludo	cpbmXX
a sam	cddned
a sample	ZbU6Ub
a sang	agYtbb
a santa	gnccdb
a sausag	idoadZ
a saws	Xdbtbe
a say	hzUbcT
a saying	kaSjli
a scale	edpYde
a scan	eYZsga
a scanni	obbaid
a scenes	ZcrZhd
a scienc	ebXiZp
a score	fjaXki
a scp	fXcogd
a screen	ikVkad
a seafar	cphfZZ
a search	blXkcg
a season	fhZccn
a seat	ZSivZh
a second	biVraj
a securi	fnkVbe
a self	aactdc
a selfie	edebod
a senior	kpXceX
a sergey	ecapdd
a sergio	eYpgcd
a seriou	eqabbc
a sessio	bcbvbX
a set	cbYogh
a settin	hXfdbn
a seven	eepadd
a shame	ZUcrWq
a shared	fmUcih
a shelf	bohTdg
a shift	RdjwZY
a shop	Zfacin
a short	XdY5Wd
a shortl	SrXmSk
a shout	T4QaUj
a show	fjeemV
a shrug	koYadc
a sign	XlhfZj
a signal	eZYZmn
a signat	chZqmO
a signed	WThzgV
a silenc	dpeeeZ
a silvia	giWffi
a sinist	eaqbec
a site	Zjaqac
a sittin	arddea
a situat	isiXZS
a size	bcbtcb
a slot	ZXgzVf
a slow	e8PZYP
a small	ecZsYi
a smell	cYqecd
a soap	dodddc
a social	dqZeea
a sofia	iXeodd
a softwa	WRTenx
a sound	YcZ0Yb
a southe	dZokXe
a spare	cTmhYm
a spot	ikWpaX
a squeak	Xcgdoe
a staff	aYXqjg
a stall	Zqeced
a standa	ddVbcs
a stands	bexXZa
a start	VgTZ5X
a starte	aWsica
a statem	XYYvde
a states	canadk
a statio	bfVpgf
a stay	darcdd
a stenog	cfeZoe
a step	bfjqYY
a steph	geadbn
a stop	YQ8YYZ
a story	Vcomca
a straig	xjUOhd
a strang	eebceo
a strate	fdoffX
a strike	afWqge
a strong	flSacq
a studen	nlJmZk
a substi	kVnhdZ
a succes	dYakqZ
a suit	eeXndh
a suitab	YvRZbj
a suppli	dZqgbd
a supply	ebajXq
a survey	aRzgZX
a swindo	njbhaW
a switch	edcndd
a syllab	cYdeep
a sympat	ddpddb
a sympos	edaaas
a system	mlUZak
a sørens	edeacp
a ta	aTpghe
a table	elqaVV
a take	ZhTpZk
a talent	hpYdlT
a talk	RYc4cd
a tap	bZYpdk
a tarte	eahoeY
a task	kbboac
a teache	bbeaWx
a teachi	YYjoib
a team	ibkTZr
a techni	UZjpfd
a telegr	radbdd
a teleph	gkYmgU
a tender	lfihZV
a term	XXmZZt
a test	bglyTL
a text	vfXXbd
a thank	gcsXVc
a thanks	iSsedZ
a theory	iZaqdb
a therea	caaeog
a thimbl	baadct
a thin	ddebpd
a thing	ZnsXbU
a think	SxSWtZ
a third	ifSnbi
a three	eZVlji
a thumbs	mfrYWP
a till	gWenZj
a tilly	ZmmbZX
a time	RTX/XY
a timeli	dobdee
a tiny	gZRdsi
a to	dpeffW
a toes	clpYYa
a tomasz	eaaolY
a toolbo	fcobec
a topic	cactdc
a touch	pReden
a tough	aVnXbp
a tour	fbteZY
a trade	ZUvXej
a transc	bhpeZY
a transl	ZZjfZp
a transm	hYeZpe
a treat	fatecY
a trelli	ambZbp
a trend	fdpXdf
a trial	YfY8VX
a trick	dipZZc
a tried	eZoede
a trust	ceboee
a try	TfV1Ra
a tune	dmXjdd
a turin	eabdeq
a twenty	eeapdd
a twice	YVXZhw
a two	aVRodu
a unansw	bebain
a unfit	dabcas
a unifor	dlfXmc
a unions	kZuYZW
a units	cbpadb
a unnoti	gjXWmh
a unoffi	Zbolcb
a unsign	ffVmgg
a userna	godccb
a va	Zpdefd
a vacanc	Vkgdfh
a valid	edbodf
a vegeta	YkZpZe
a vehicl	ebnVnc
a verbal	VgXU4a
a verdic	ooUcVc
a very	XflZfl
a video	ccaxZZ
a vienna	ecjndX
a view	msYVab
a vineya	dbbpdc
a vis	dbdedo
a visibl	dcdpbd
a visser	mVVmcm
a voor	ecnfcc
a waiter	babsec
a waitin	Z1XWbY
a walk	abftdY
a wantin	aUahxW
a ward	dwXcVe
a warm	XZpcih
a warmly	easedZ
a way	afTbqj
a we	gfXZkk
a websit	dXdqed
a weddin	jncdZZ
a week	lLhX6U
a weird	ecccsY
a welcom	cbaYva
a wes	dbcobg
a whakap	dXYjpd
a whatsa	ocecde
a wheel	YaZxab
a when	YchXnk
a while	P/TUgU
a whitfi	dhpbYe
a whole	ancneV
a wildli	bbddnh
a will	hacndd
a window	kSdfng
a winds	cccrad
a winter	eapfbc
a withhe	iXkoXZ
a woman	iTSXhx
a wonder	chuRiW
a woodwo	dqcccd
a word	OdpvaY
a workin	YfQxch
a world	Xjbmef
a worry	cscbeb
a worst	acccho
a writin	ZbZnYn
a writte	cXR2hY
a wrong	kfuabR
a xx	bWohaj
a year	SdhZjr
a yeo	jVWXqk
a yes	neRX7R
a you	gZZYpk
a young	dbobdd
a zack	keUfej
a zammit	daoTjj
a zoom	cZctdb
a4	nhfcca
aa	qhkZgO
aa .	eaojZc
aa the	dcqbiV
aadhaa	cgjkXd
aadhaa 's	hnafbb
aaha	b0cXaU
aaha .	eobeea
aaliya	UhTkYr
aaliya .	ebcrdY
aaliya and	Wpdebi
aalton	XoTZlj
aalton redesi	fobbcd
aarhus	hffibe
aarhus if	cYoncY
aaron	scPgjf
aaron career	pXWpeb
abando	fckYai
abando .	dbybbO
abando occupa	kgfWWi
abando of	ZiRgmj
abando the	eZdeep
abara	fmccbf
abdul	dddcuV
abdull	ffXdmf
abdulr	ffkgYd
abdulr .	cYtaaf
abe	geXfji
abe .	ffXcli
abebe	avTZkX
abeg	ioYaed
aberde	lQohfc
aberde .	dXljbh
aberna	glhVga
aberna delete	phYYee
aberna of	ecngcb
aberne	hdbkai
aberys	ngRajh
abeyan	UH/WWP
abeyan .	cWzcbY
abeyan and	eYredb
abeyan by	bcpcee
abeyan till	eZpeee
abeyan until	eZtceY
abi	kXdfcl
abilit	fXbdhp
able	niVacm
able .	YqZjcb
able and	pZbegb
able to	ogWacm
aboard	SVVb/R
aboard .	YRWU/X
aboard as	bedcod
aboard for	cVdvbd
aboard the	dcafpc
aboard you	ddcdod
abolis	QNfWS8
abolis by	daocdf
abolis the	cYVdZy
about	chnfcb
about #	aYV2ZY
about ?	aZYyad
about @s	uVagfb
about a	SghseY
about after	hcpcdY
about all	OtlbYh
about an	b0cbOY
about anothe	dqYfdb
about anythi	bYubga
about are	hbqadc
about as	drZddd
about asking	iqZccb
about bees	ebpddb
about being	iYiapY
about benefi	Zeddoe
about but	njpaTS
about candid	bvaceW
about churn	koWZZf
about coming	Ybbvac
about compre	cZqeec
about counte	ZVWdoj
about create	mWcpad
about dates	Zqbcid
about dear	okOYhl
about delive	dcpaee
about doing	dZdpfd
about each	eYnceh
about everyt	evXfbX
about experi	enZheb
about feedba	enZejZ
about fico	eboded
about footba	cVwccV
about for	jXYqcf
about friend	3KfYdc
about future	fedafn
about half	gpWica
about having	akRcpi
about her	aZzcYX
about hiring	friVfS
about his	QN/KQS
about hours	jZVojZ
about how	aUkUfx
about interv	fadoed
about its	Xmkeed
about job	dWmela
about jobs	YbyXcb
about joinin	dfUngi
about jv	eaoced
about kamins	fcndcc
about lunch	edqbcb
about machin	cWmjfe
about me	e1gWTU
about money	anUVqg
about my	lWsiSX
about names	Zokbda
about next	epmXZX
about ninety	eanded
about northl	kmWhZa
about not	aWalhn
about notice	ccsaad
about numeri	aYpYmb
about office	eZncjb
about on	eVfmfi
about onboar	eiTcoi
about other	caXYay
about our	lQxWfb
about parkin	ifoYWe
about people	dnVaYp
about pickin	Zrecbe
about porto	anRgpb
about priya	chVoeh
about progre	jsZXeY
about recrui	daqdZd
about refere	jXhiff
about renewa	cbnVoc
about so	gbdbdo
about staff	Ztbddd
about start	dbddoe
about terms	ebbrdd
about that	Qhilhd
about their	YW1Rhb
about they	lWcjhf
about this	UhZpgg
about timing	Y2SWZX
about to	dcbXho
about traine	eaqcea
about unoffi	mlWiTc
about us	cesYea
about waitin	fZdbre
about was	dYccpg
about we	joZcZe
about what	Ze0aUV
about when	iWjpiS
about where	ehqWba
about whethe	tpQVbX
about which	bsbeaa
about will	acnadj
about with	bxScbd
about workin	dZnicc
about yes	aqZZce
about you	g1SaXf
above	jgYYeo
above .	ohdZgY
above his	ddnecd
above it	nialbU
above mentio	dbWeeq
above my	dxVaZZ
above the	mhhSeg
above time	edaode
above what	bXYnXu
above you	eeZecp
abrazo	keehbd
abroad	njnaaN
abroad .	kfqZZU
abroad until	ncbfde
absenc	cfdZoe
absenc .	gdceoY
absenc of	gpaeeZ
absent	gKtsYV
absent .	kPrmbX
absent from	acnhdc
absolu	Ynhfcb
absorb	eZgdhj
abstra	RbvWoV
abubak	Zkclah
abuja	ZcZczY
abuja energy	ccaZwb
abunda	bfcljb
ac	jWcnjY
ac .	aZcucc
academ	VWnWmn
academ 's	ccqbed
academ .	ditWbW
academ team	aYtcbc
academ they	bcddpe
accele	fTkUnl
accele and	bcccsb
accele hand	iddYZp
accent	Xhhjja
accent .	ahebpa
accept	UVeY/c
accept .	YWdVyk
accept a	YV4lYN
accept anothe	bh3bTR
accept applic	Viobah
accept as	cdZZvb
accept before	XbWeyb
accept by	OYTQ/d
accept candid	feYfen
accept declin	feXeqb
accept elsewh	edzdZP
accept for	ecaioc
accept form	dfeTvd
accept hack	edcecn
accept in	PYWS/X
accept is	WbbczZ
accept it	ZVciqe
accept law	nXaWap
accept me	feccod
accept must	Wdeavc
accept my	jWoXhh
accept northl	VbdZno
accept not	ceeboe
accept of	Tbgnih
accept on	UYcZtl
accept or	jSKk1Z
accept our	flYVTv
accept please	eedZpd
accept return	eeeaoe
accept slip	ZccSzd
accept someth	ehudZU
accept that	mZVpZg
accept the	USW1ob
accept to	ZcYW1b
accept until	dZfera
accept via	eedWre
accept within	SbaV8Y
accept yet	jYadpd
accept you	bhbUqj
accept your	dfnMrZ
access	aTpogZ
access .	ZUhjuS
access and	obfcde
access firm	aoYmYc
access to	ZZtcai
accide	ffuaXX
accide please	aeuWdc
accomm	eYgmai
accomm .	UYxjdR
accomm and	nTkdgd
accomm they	bhadan
accomm was	eaceeo
accomm you	ddpbbg
accomm your	WfXjnh
accomp	Yckpac
accord	heYZau
accord .	cnaYXq
accord not	eXpcee
accord to	ridaaY
accoun	cW1Wef
accoun #	glPanj
accoun .	ZisQdi
accoun and	bMyejZ
accoun as	bocded
accoun at	ijoYcY
accoun before	pYedee
accoun by	sXalaX
accoun for	ZcsYeY
accoun got	keXkch
accoun has	XX8UaS
accoun in	ZYnoZc
accoun is	XWugfX
accoun of	gWocZj
accoun on	obfcbf
accoun says	dcZeoe
accoun was	ednedc
accoun will	VnrWYZ
accoun with	ZWyXaf
accoun you	dbuZcZ
accra	fWcRnt
accred	YOgoco
accred in	dccXml
accred the	hdYpcd
accred with	edoVck
accrue	aiheka
accura	jSaqah
accura .	kekfcU
accura and	cgdXlh
accura with	edacXr
ace	jaiehc
achebe	hhWYnh
achien	daZpmY
achien you	cadrbd
achiev	bdbkdk
achiev appoin	goZcbe
achiev frauds	TdViim
achiev of	caZYpl
achiev says	Ydepee
achter	Zpbbhe
acknow	hgfega
acknow .	WZYntb
acknow receip	dpijXS
acknow the	qcdbce
acknow with	qbcdea
acknow your	fnjSZf
acls	XYgmao
acorns	VWsYfj
acorns blank	aneeee
acorns is	jXohaV
acorns the	cdYbgq
acquai	eQqibh
acquai and	bXneej
acquis	glbcbh
acquis .	cZdcbr
acquis wants	cZtacc
acquis will	dodceb
acquis you	bZdeho
across	Yeckdk
across all	ZUqZjj
across as	ebbabt
across the	XmdOim
across town	bhnWaj
across well	endcec
across your	bbdzXU
act	fZbgsZ
act .	epaced
act on	njdada
act surpri	fKXY7a
act two	dbbnjc
act was	dboeed
acted	glPsZc
acting	XZRbV6
acting .	dYZaWw
acting if	dodgZd
action	UboueT
action .	XZwdZa
action for	dbaqdc
action from	dapZid
action is	ZoqTfU
action needed	ajYyZU
action none	lWldec
action requir	aRY5gX
action will	ebaffo
activa	dZrgca
activa your	dcncee
active	hikcZY
active .	dikdZW
active and	dncdef
active consid	incbdc
active for	ccZdjn
activi	gajcXm
activi .	ofYcgc
activi play	eaqeea
activi wants	baccep
actor	tWadja
actor we	hWeile
actors	iXejjb
acts	bdalak
actual	icVguT
actual do	Rtekcc
actual no	cbefcp
actual words	anicdc
actuar	WXjYay
actuar .	aQpdXr
actuar we	eaYbeu
acute	Zeepcd
acute and	gfYnbe
ad	ZnhZZl
ad .	fSuceb
ad for	hcXfen
ad is	crdaga
ad promis	Rubeed
ad said	qjYgYY
ad should	fYbeeq
ad stays	cdncee
adaeze	cedbjk
adapt	fZccnh
adapt list	hXZdlk
add	dfmcbf
add a	Ybqcef
add in	dcedod
add that	dWjjdj
add this	dnVief
add you	daZZbw
add your	bXgtcY
added	hiobhP
added a	apdcee
added northl	uhfUZZ
added to	elnadU
added your	ebZerc
adding	kMigUu
adding any	dVpadh
adding past	paeeea
additi	Wl5XSS
additi 's	ebqeZc
additi .	gZugWa
additi is	WitYcb
additi materi	coddfc
additi time	dcofcb
additi to	Zrbafd
addres	WVyqYZ
addres .	RS0oZX
addres beer	edboec
addres books	deoaee
addres by	bczTdc
addres for	hTYekn
addres in	dVllbc
addres is	Za2VXa
addres not	ebbnee
addres of	fXSwZi
addres on	bfnYiZ
addres since	acZtcd
addres that	cbsdeZ
addres within	Ydqcee
addres you	carmbT
ade	jfoZaX
ade .	bfobba
adebay	bXheng
adebay .	bhrTWk
adebay said	cYWcqh
adelek	aYYkmi
adeyem	bfardY
adhere	fgdkdd
adichi	kdggZf
aditi	kVliVg
aditi certif	Yedoee
aditi for	ecoffa
aditi in	bcqXkZ
aditi to	oaedee
aditi we	fddbdo
adjour	dfZljc
adjudi	canebh
adjust	RZwebf
adjust .	YkokWY
adjust to	XfTgrg
admin	dhVpcf
admin per	cbbrbe
admin say	eobdcd
admini	Ybjhke
admini .	gdfZpb
admini a	cbapbj
admini and	WctaXg
admini job	gVbZlg
admini my	efnfeY
admini not	idkciW
admini of	TXnlle
admini you	eZsadb
admini your	bZckdn
admira	hfbekd
admiss	gXjagl
admiss 's	eTrUhk
admiss .	TlerdY
admiss and	bYkbeo
admiss campus	ecZcof
admiss is	coaede
admiss of	jXekff
admiss table	dhTfni
admiss to	dcdVlo
admit	TYZkgs
admit .	cgbVio
admit card	ceaqdd
admit you	acYidq
admitt	cQUogv
admitt .	eUhgXr
admitt it	bdcedq
admitt to	iSSiqj
admitt your	eddpda
adopte	eWcYkr
adopti	dXepgd
adored	ajbYUv
adored a	aXXbcw
adr	geihkT
adrena	bYmkfe
adrena .	eYnbgg
adrian	cbkgdh
adrian .	gVgZdr
adrian assist	fcrYaZ
adrian go	qdZcee
ads	keTaYu
adu	afaklZ
adult	fdghfd
adults	eblYjf
advanc	hWWnkf
advanc .	lXjkdX
advanc to	nVance
advanc your	cZWodn
advent	Tqdffe
advent .	WuYbib
adverb	diePpg
adverb .	apbYic
advers	dkeeee
advert	VfkXfr
advert #	ggVbjl
advert 's	mNliYm
advert .	WOmYwi
advert a	daaddr
advert again	dZceeq
advert and	WYndij
advert down	dbbfbr
advert for	VnpYab
advert free	Zcnhec
advert has	ctZdac
advert i	flXddk
advert in	XWgcax
advert ought	fliffW
advert post	ddXfer
advert posts	ccXeer
advert said	Ypdhcc
advert that	jlcheW
advert under	dZqdeb
advert you	fdoddZ
advice	bYsbce
advice ashlei	eZocee
advise	gfbfje
advise .	kVhbkh
advise and	gdWlje
advise by	tYdcdd
advise in	clWjhe
advise of	fvUgaU
advise place	ddcZpe
advise respon	Zdeeoc
advise that	eRjcer
advise the	ycZWda
advise to	VjepdZ
advise under	djUcmj
advise when	dXtbcb
adviso	cVkmgg
adviso .	hmWidb
adviso on	Tememd
advoca	jbfcje
advoca .	edodfa
adwoa	ZeWioi
aerosp	kWjfhc
affair	QTzcYZ
affect	YUkrfe
affect .	VXojdg
affect of	dsYbgc
affect your	edodeZ
afford	kmkUbZ
afford .	ccsdeV
afraid	ZkaWX1
afraid .	VpWZau
afraid but	qYdfdd
afraid i	di3WYL
afraid it	jjWaal
afraid not	cZdecs
afraid that	gcVYkp
afraid the	gVkWaq
afraid we	cuVjXZ
afraid you	bdYabw
afresh	gefmab
africa	bjYbdq
africa licenc	eadXdt
afrika	YZkklb
afrika in	eWddog
after	fmaZej
after .	hthcXS
after ?	XnVpbX
after @d	cWhXir
after a	cOdWh3
after all	XXUgrs
after an	mjcXed
after and	kefWkc
after anothe	ffnebZ
after being	fWsaee
after by	gXraec
after carefu	bZeoZl
after churn	YhUoao
after close	nbcidc
after closin	rgXfcY
after clothi	ocdbgd
after consid	dTaeeu
after dear	RikgYp
after due	aYcbrj
after either	YpZddj
after everyo	rYdcee
after five	fbXhap
after four	fSlgel
after from	ddbpdd
after half	VpXhna
after he	nlXaaX
after her	Tleial
after him	Wucfbc
after his	pcdbde
after i	engaiU
after intern	bYdeeq
after interv	pSeYjj
after is	bUppbZ
after it	iyUabV
after lawn	xXdabb
after lena	OrjPmh
after long	eVkcco
after lookin	chaZep
after lunch	pWTplX
after me	YmTlhg
after much	fZRZkw
after my	YUsmeY
after northl	TneXdp
after our	dejYZn
after planne	cpbcde
after premiu	rYajaa
after pressu	cdcoed
after probat	Zdeeqc
after puts	qZdddd
after readin	cOwahf
after review	fXUZhz
after round	dbUdds
after school	qVcejc
after six	cL1Wgf
after so	lXibej
after submis	ebrdeX
after subscr	eacped
after such	gUjmdf
after tea	rYYgcd
after that	S/SahQ
after the	htcTcg
after their	rcahbb
after they	ZjabVu
after this	T6TcbU
after those	Vtcdee
after three	aVddaw
after to	ebaeep
after trial	hdbYng
after two	rbedfY
after vacati	Uucddb
after visito	oaegbe
after we	kiViWj
after what	aebbph
after which	3dPVnW
after with	odddcd
after work	fUojed
after you	fIwXoe
aftern	jaWvbd
aftern .	iPesbi
aftern ?	dddpdd
aftern and	bcdjoa
aftern group	eddncf
aftern i	ccoieX
aftern mr	agXjco
aftern ms	lXeeej
aftern this	dnhcda
aftern with	aXdtgc
afterw	qgndUS
afterw .	TsracU
afterw by	pdZbde
afterw lena	uWcbZe
ag	fccgoX
again	bfijZj
again #	lVleXf
again ;	palRai
again ?	bRjmbj
again about	UnWkbl
again after	VreRZm
again and	sbYheZ
again as	ckjnbV
again at	ddceoY
again becaus	hXfZho
again before	lpgTcb
again but	YjxUbV
again by	Yofjcb
again churn	obfahb
again dear	eiXlbg
again engine	mdeigW
again from	Vnnafc
again if	WbtXaj
again in	VZPSY/
again is	dedodc
again lena	lMZhWq
again next	cWYYdz
again northl	cWdkYs
again on	ehipZR
again planne	oafced
again priya	gZcddo
again she	dccqdd
again so	cpgmeO
again some	YwjTcV
again sorry	niWnbT
again the	mgZcnX
again they	aqVgXc
again this	cjgoeU
again throug	efendY
again to	aTrgmX
again until	Zidndc
again we	cavada
again what	fhVnkX
again when	QiacXx
again with	XXZxTe
again you	dTriYj
again>again	VmgqWa
again>answer	oaibhZ
again>chosen	dcWhat
again>closed	adcfWt
again>date	rYcgfc
again>free	chbpdb
again>give	lRfjfe
again>goon	hicTZp
again>hear	ZrVcan
again>hold	ZQngfp
again>joy	fcXVpo
again>match	ZeZxXe
again>meet	WdY2Xf
again>news	tWeZaj
again>not	aohZbi
again>offer	RXUdup
again>others	Plbvdb
again>papers	gRYmau
again>post	daebau
again>refuse	dUdgdq
again>review	duSjfW
again>said	ihVcYq
again>soon	brhXda
again>sorry	doZfYi
again>start	hSuecY
again>step	ZebyZc
again>thanks	iSncak
again>you	ogZfcd
agains	UgTSg+
agains .	aOZbuq
agains it	YdkTdp
agains me	edUaTu
agains moving	edacdp
agains our	ddadeq
agains the	crTbih
agains you	VeWUb2
agains your	cYYcmo
agata	iSbUxg
agata .	cbccqd
agata to	fWmchg
age	YXpffi
age cultur	dcnafd
agenci	ilRieg
agency	bYmgbl
agency .	XkwXTe
agency accomm	fncecb
agency again	ecjndX
agency and	Yarfed
agency baz	eVhani
agency by	Zedocf
agency client	lmOekV
agency girl	fgoagX
agency has	YelUjh
agency in	cjcpab
agency it	dXhWcs
agency lady	kkbiRf
agency note	aZqdZj
agency nurse	WbdWis
agency on	WVrcej
agency partne	cXvbZW
agency rang	cXQckp
agency says	haTlie
agency they	aVgfhl
agency thinks	odXYdc
agency to	YXXais
agency told	jcadan
agency wants	YdZqib
agency will	ZoWibh
agency woman	eaXpfg
agency would	doddcd
agenda	j5UZXN
agenda .	ascceY
agenda and	pcgadc
agenda for	rYdfea
agent	Xabjlk
agent .	eioaaY
agent for	dlVcgl
agents	ZklYdh
ages	RzeaZe
ages .	U4gRVa
ages ago	Ufhhbn
ages and	mWVdog
agile	VlZkoX
agilit	cffgbj
agm	bSd1ca
agm .	aaasef
agm part	dbdrcd
agnes	ljafcb
agnies	iZZlWn
agnolo	sYcTdo
ago	XgSdkp
ago .	dScelk
ago i	fkbVki
ago that	Wmddei
agree	dxTdjY
agree .	gpdbeX
agree a	dXdsde
agree among	drdbda
agree and	f5YSWS
agree but	pYedbb
agree it	brcbeb
agree on	gldXnY
agree so	gRYrpY
agree the	Xicgoa
agree we	ebcccr
agree which	epebec
agreea	Sjhggj
agreed	eYUZ3f
agreed .	ZmcYpa
agreed and	eZbfqa
agreed at	bcqVla
agreed bar	ebbqbe
agreed by	Uddjjm
agreed i	rScbfl
agreed in	oZdefe
agreed on	YXeWug
agreed that	SPZdpw
agreed the	bpadgc
agreed there	eoeeac
agreed to	nfObmg
agreed we	XgjnfY
agreed you	WcZloe
agreei	adYggp
agreei vinaya	dddeco
agreem	WYRX/U
agreem 's	edddoa
agreem .	oXShrY
agreem as	eddcoe
agreem attach	eecYqe
agreem in	eebcpd
agreem is	cbcbsc
agreem over	edddpa
agreem with	ZYZfpl
agrees	ZwfPrU
agrees .	csbafb
agrees to	dbdcqd
agricu	lqUXZi
agrono	bbhbmh
agrono .	ccednd
agrost	lgbhdc
ah	veSegZ
ah now	nlaecV
ahead	cfbefn
ahead .	fYUkfq
ahead and	ggZjnX
ahead if	fkmXec
ahead in	dZpeee
ahead of	fqPmeZ
ahead or	sXddec
ahead so	cpkgWX
ahead to	eYedng
ahead with	ZUgTc4
ahead withou	XcYacv
ahed	ghjbfb
ahhhh	hZbrbc
ahhing	Vlaeao
ahhing .	XqXaif
ahluwa	fYhmdb
ahn	kgThlb
ahoy	XXjZXp
ai	cYgegl
ai .	bdnjab
aid	iheedf
aid .	tXaded
aid crazy	iXbggl
aidan	kodlbO
aidan 's	ikdmcV
aidan who	fnbddc
aide	bQsccm
aide .	danVdm
aim	8VXSaW
aim to	5VaVbY
aiming	vhWXYW
aiming for	0WYccX
aims	qZdded
aims to	qZdded
air	fyVYZc
air .	ZubZkZ
aircra	cXgigk
airlin	ijNijf
airlin 's	icVdVq
airlin .	odSblf
airlin at	dnZdbi
airlin manage	koVYcZ
airlin the	kaoabb
airlin trial	addqdc
airlin vikram	foVecd
airpor	WfYpig
aisha	mXejeb
aisha and	dncced
aisha is	Uiqbda
aisha lena	cdcedp
aisha of	nQgkcf
aisha on	bfbdoc
aisha with	eebpbd
aisle	XkhhiX
ajar	kbfhae
akua	nZZkcc
akua .	Yccndi
akua for	sbcbeY
alaaf	XSbojn
alaaf .	aWbmmg
alan	aYthcZ
alan .	cYqahf
alarm	dWvWYi
alarme	ZZT0Uj
alarme 's	egcZdn
alarme .	bedned
alas	acMcX7
alas .	bWbmhk
alas the	eWaeet
alasda	gVgvbW
alasda .	ikXehd
alasda about	dYpged
alasda certif	ecWodk
alasda myself	Yebsbe
album	pjiYYW
album to	gnbecb
alder	aQYent
alder effort	ddendd
alder respir	ceaard
alderm	bpaUjj
alders	kZdjhb
aldrid	jbihbe
alejan	USYilv
alejan .	aUeZmo
aleksa	hfgefc
aleksa .	ecpdcc
aleksa likes	egXned
alert	VR/PPW
alert #	ddpdbd
alert scoped	fdoddZ
alert to	daqccd
alert you	ccpdce
alerts	TX/PQa
alerts .	bYyYXc
alerts for	bgvYbW
alerts in	edndeb
alerts on	cdZefp
ales	jlchZZ
alessa	YUetjc
alessa your	ecreaa
alex	liegeV
alfie	ebdfXr
alias	dahaqZ
alias .	dZbdta
alicia	bfhYmf
align	hyaRcb
align .	dodaee
align intern	epeYec
aligne	WeZcgv
aligni	dnUgck
aligni .	jaXedo
alignm	bsaZcg
alignm .	endcde
aligns	ckeefe
alike	2ZSnTV
alike are	wZYbae
alina	dpVaig
aline	fjUkgd
alison	ZmUXph
alison .	dbcgZo
alista	gcWifl
alista .	faZdcr
alive	kTtUYf
alive .	naYddl
all	jdoYdd
all #	kjlaSa
all 's	kagXkf
all .	alfWij
all ?	cbgohX
all @d	nWbefk
all @s	fccdnd
all a	eokZcW
all about	fK7WTW
all advert	cdafeo
all agency	cUgedp
all agree	hUdfqd
all agreed	bVcdpl
all alike	facoed
all along	YUcnpb
all and	hlYijX
all applic	2hQUXl
all appoin	bY/aSN
all are	dioXfa
all as	ngVdbk
all at	iZdkWj
all august	bbrcda
all back	hjWTgn
all bank	cbpedb
all be	mdXZcn
all been	UXkYis
all being	pkWdab
all best	inWlbX
all busine	cdodeb
all but	pYYjnR
all by	wdagWY
all candid	yXbZWi
all clear	eVZU1X
all compet	ffaZaq
all corres	edobed
all cvs	odZadk
all day	fMylXP
all days	nUldee
all decisi	rVdeed
all diplom	oacabk
all done	uTmTcc
all even	daeefn
all extern	dauZae
all files	kklabV
all finali	nehdfW
all fine	iauReb
all five	2gSdaY
all for	Vjcoce
all former	dZtcbb
all four	sdVVjf
all from	efuVZc
all frozen	ecoedb
all furthe	cbdodc
all get	sdabcc
all go	fUoiga
all goes	dsadea
all gone	erbdbc
all good	pXmcVc
all got	bZsdaW
all had	dpfeab
all hands	nhbZgc
all have	pheYXf
all he	OxWkXe
all hear	csbaad
all hiring	WN9XXd
all i	R/gbUP
all if	bpZdfc
all in	omOcnZ
all inform	pZdcee
all interv	qgpRXW
all is	caufcT
all it	eojdSb
all its	YXlibm
all jobs	acYcbq
all joinin	cYudcZ
all just	aV4YcX
all know	qZccdg
all loved	bndgdc
all makati	fenecc
all mornin	ddbqdb
all need	dqdccc
all new	VY9aVU
all no	sThdec
all non	bWvdeY
all nor	XwccdY
all noted	bcrddc
all of	qdfdeZ
all offers	rbdeYd
all ollie	depZde
all on	3RuSSY
all one	jeofdV
all ongoin	ebpedb
all only	ddcqcd
all open	XZmeVq
all origin	fbadne
all other	fbVkem
all our	WiiZao
all over	oeZfYj
all partic	meggdW
all pendin	gWiedn
all person	kigXbf
all places	WWRgd1
all planne	rXbceh
all plans	eZnfee
all positi	Vidaap
all posts	aQ4ZgY
all projec	fbnefb
all quiet	ocnUbc
all really	ecqadc
all recrui	ZO/aaW
all refere	ahdnbe
all reject	rbbebb
all remain	Wddncj
all result	vVbbdd
all right	ZRikrb
all rounds	ddZcph
all said	qgYace
all see	ecocdd
all select	gVsdec
all set	YXojoX
all she	SnucbT
all shortl	lWlmbW
all signed	cdgVtc
all six	qjbRhc
all so	gPjXir
all sorry	hjYpdY
all sorted	dXYobk
all spendi	eWrefd
all staff	YZrZeh
all staffi	dbneed
all standi	eZoeed
all still	bscZhb
all stop	ecrfeW
all stoppe	fZpfeb
all strate	nZedeg
all such	fnbdcc
all summer	ZoPjcp
all talk	cboWmc
all test	kcnWee
all that	YcbezX
all the	hchTct
all their	mmXadf
all themse	acbeep
all there	gSxXgZ
all they	XrgOnb
all things	jXXoch
all thirty	mnaYdd
all this	fXpheY
all those	nofUbY
all though	ZjoedZ
all three	qdWfhb
all throug	mdWgkc
all to	cbfpbe
all told	oXZcmd
all up	cnZkeZ
all vacanc	bWlibk
all volunt	pcdeda
all weathe	dcecco
all week	XqZagi
all when	Ypecee
all winter	cpaeee
all with	arYfZi
all within	qbacde
all you	aUcevg
all your	ijeffX
all yours	hYbnhb
allege	aYgdin
allen	ddldfe
allerg	akeqaW
allerg .	ceenec
allie	aelclb
allie .	hZoccd
allied	giVhld
alloca	eedYog
alloca to	djUXtd
allotm	fdqZUh
allott	ZbgTrj
allott .	fdkWkf
allow	/ePTUb
allow .	Ygcpcd
allow @s	uZbaeb
allow an	ddcoce
allow create	tZdbbd
allow for	bnadic
allow friend	uVWaca
allow it	mTbgih
allow me	lVmVVk
allow shifts	sUedee
allow some	VvXcec
allow up	yVXZdY
allow us	uqSQac
allowa	Pgjhfm
allowa but	ccdbpc
allowa storie	cepfbZ
allowe	odccbh
allowe a	fZedeo
allowe to	rgddYc
allowi	WblQYv
allowi .	cepZkY
allowi and	fTZgct
allows	mZZZpe
allows .	bVjcrd
allows for	eXmcbl
allows of	Wegcjl
allows said	dsacbb
allows to	dYYfsd
almost	bbPcjt
almost .	aeVaol
almost @p	cndeec
almost collea	aVUcoq
almost given	cdeZsc
aloha	XfsUfh
aloha .	erYgWd
aloha no	bWucdd
aloha owe	eacdep
aloha the	ddeddn
alone	UYxXVk
alone for	dbbadr
alone on	eccccq
along	bajoYh
along .	Wgjdfj
along ;	dlVhma
along on	abambo
along the	XsVobb
along to	fkZoZb
along with	lRrgac
alongs	orRWdb
alongs the	drbedZ
aloud	aabtcf
alpenb	ocZjcb
alphab	ingTnV
alpine	gYmgea
alread	UTbUl9
alread #	aedeeo
alread .	Vhciao
alread @d	ZXdfjo
alread a	edYdbt
alread and	cbTXqo
alread been	bZckbo
alread but	lUbknX
alread by	aabodj
alread decide	sUVYTm
alread does	bcbcdp
alread given	bcZddr
alread gone	kdpeeU
alread got	YWgecr
alread has	iiXbYp
alread i	abahrd
alread in	cWXgZy
alread made	dcudbV
alread met	kZoaea
alread on	cdqLtZ
alread ordere	eedbqa
alread picked	dfpaea
alread pinged	aVWfko
alread said	dXfcph
alread sent	bdqceb
alread settle	ebdeco
alread signed	bWYbkp
alread so	XpfUqV
alread told	VfXY0b
alread worked	fcbdeo
alrigh	Zdedkg
alrigh .	ZhnbhU
alrigh ?	iXZgpc
also	fmgacf
also .	crgaZc
also a	cVdcct
also does	YucYec
also find	cbpdec
also got	eebcco
also have	jlUbci
also if	sadcbc
also likes	jqZcaa
also loved	dqZdbf
also no	hkiWXg
also not	hYoded
also our	ZnkgYa
also recrui	bkVldb
also said	jqbcZb
also told	dpddbc
also wonder	dpcdda
alter	aYqlXZ
alter it	fcnfeZ
altere	hpWamU
altern	TlfkkY
altern 's	apbfhb
altern .	SmesXb
altern contac	dYdoee
altern off	dWreed
altern you	bhbdpY
althou	gZYclm
althou you	dbbgas
altoge	SeSqfp
altoge .	dbWhkn
altos	cccdlj
alumna	hcdgie
alumna we	feeepX
alumna with	Zcepee
alumni	Vidjcj
alumni in	breZea
alums	jeghVh
alvare	kcZbkh
alvare .	ngdZeb
always	glnRZg
always .	ebsTkR
always answer	pYdeee
always did	Rjmekb
always done	oedeeZ
always friday	VildcZ
always going	iaacbr
always good	dYsbec
always have	nbdceg
always in	aoceee
always late	ckaZZp
always lookin	dVhjdl
always need	acoede
always on	YgrddY
always say	cvYZhX
always the	mUTccu
always thinks	bfnfea
always you	baddta
am	cddglg
am #	YnMVZ0
am .	ZYYnoX
am a	bUSc/P
am able	sUYZtX
am about	uXafYg
am admini	bjndeY
am afraid	YlaWV2
am all	ijieXb
am allowe	jnSged
am also	dlmWiU
am and	ngegfV
am answer	dUkgkf
am any	ncebef
am apolog	fdndeb
am appoin	bdadwU
am areas	ZYuabc
am around	YYZglo
am as	byNXTn
am asked	bYesZe
am asking	hqMXwQ
am at	YdpihW
am author	cYba1W
am availa	dacdfo
am away	YbygXW
am back	TnofVc
am basic	cgYcbs
am being	drcnUY
am better	baodee
am betwee	doeedb
am booked	cdaqdd
am bookin	ebcoed
am callin	dXSlll
am catchi	crZdec
am chasin	a7NcZR
am checki	nUamcd
am closin	dYYZdw
am consci	flaWdl
am curren	eTzcbZ
am deligh	ZYlXzU
am disabi	caWcax
am doing	ebWrff
am drafti	epXfTn
am drawin	eccepb
am drinks	cZYbZz
am due	mXcjef
am either	qadddc
am fighti	eodecc
am fillin	eeZoee
am follow	fuXcbY
am free	qOXogd
am geelon	faZcsU
am gettin	YnQWmj
am giving	pYdcjZ
am glad	ZZpbwK
am going	fUpnkS
am good	bffoXe
am gratef	eVfaas
am guidan	ofcbhZ
am gutted	aVXXU8
am handbo	bhdepX
am happy	dYVaqp
am hired	hOaT/H
am hiring	YUPsxR
am holdin	iXWfvV
am honest	koYVag
am hoping	nigWhb
am i	ZqJcji
am in	ZcSe8T
am insofa	lWbnad
am invite	RTT5YX
am just	Vl5OUN
am keepin	awcViV
am koch	jpeeTe
am lettin	XRidYy
am lookin	SJntib
am made	fPVtrY
am making	hSZksb
am meant	efcphV
am meetin	nXbnbc
am mobili	edofdZ
am moving	fhpUcd
am nearly	fobcad
am nervou	qcdcZe
am next	bXxYcc
am no	gc1RmM
am none	ZxYdcZ
am not	hniVWk
am now	SagrjZ
am oblige	Rcoajk
am off	UnskRY
am offere	dcbdsa
am offeri	ecceuX
am offici	Tlbani
am on	cevfkL
am one	miGshP
am only	mkoWVY
am out	VK4UL1
am parked	gYncef
am part	dZoddf
am permit	lkUdge
am petal	baeZds
am pickin	gganca
am please	bcdguX
am progre	Ydfoff
am promis	pceddd
am pullin	caybYX
am pushin	W3WhUX
am reachi	apdieY
am readin	Xgjcnb
am really	Ybgaes
am sad	VVgbW2
am saying	gXVjpg
am seeing	ZgTyVW
am sendin	baXdqj
am sharin	ogeWee
am sincer	gabago
am slow	epcdeb
am so	cXXZZ3
am sorry	UZfYW/
am staff	fbYcqb
am standi	mYrZbZ
am starti	eZYaxZ
am stayin	TY/UTQ
am steppi	dcoeec
am still	I0WpUe
am stoppi	dXteea
am suppos	hTXvhY
am sure	dYhUjr
am taken	cddbsW
am taking	TavXtQ
am tellin	eqSWmf
am the	cUUd/Q
am their	MTJO/L
am there	midUhc
am thinki	dsccba
am thrill	fgbZsY
am throug	afU5TO
am to	lFK/kP
am told	tnUcUg
am too	WPMRV/
am top	oaZhjX
am travel	bZwZcd
am truly	eZbeeq
am trying	f0hYRT
am turnin	eenddb
am unable	T3XdYe
am under	lXXlid
am very	bbXbgu
am waitin	k2VcTO
am wanted	XUT4YW
am wastin	edeZod
am well	gZoddc
am with	hiWiak
am withdr	cdzedP
am workin	huWkWS
am writin	eWlXer
am you	eddean
am your	WYiimc
ama	ddildc
amanda	bbbgof
amanda shop	gcXbtc
amara	cYkVuf
amara .	cdbbta
amara and	edbceo
amara i	cbcbqd
amara the	efpWff
amaya	lYbrZa
amaya biolog	eecnbe
amaya grumpy	dZaoch
amazed	ofbccd
amazin	Zmakga
amazin about	ckWjch
ambass	kVufbV
amber	bnlaZe
amberl	aZWidt
ambula	dddbdp
amelie	YnXenc
amelie .	Xqabif
amende	amjbfa
americ	fZdmeh
americ .	addkZo
americ for	cpedea
americ is	pbeeeb
americ loved	edodbc
americ the	ehYdod
amira	ndibeZ
amit	dgaalj
amman	fiehWh
amman the	aqZccd
among	cuTZYq
among our	dpacfd
among oursel	dqcdZe
among recap	btdZbe
among second	cxbZdV
among the	akVkfk
among them	iadWWx
among those	ijTcel
among unusua	bxbVcd
amongs	kadjde
amount	VbscZj
amplif	XYZmhp
amrit	cVlljZ
amster	ZdiqVh
amy	ichgbg
an	hecige
an accoun	XV4Tbb
an actual	geVijg
an addres	eXlncX
an aftern	eTb2XY
an agency	eYfcfo
an alarme	caeqce
an all	mUcaod
an altern	abdqdd
an amende	cbdbpd
an americ	cdcoee
an analys	aneeee
an announ	nhbcdc
an answer	4rTScU
an appeal	PbgVa2
an applic	VP9dWZ
an appoin	UfKqjq
an artisa	ZbaeuZ
an ask	edabqd
an assess	qpSPel
an auto	XVtXco
an automa	YksZdY
an change	caWjcp
an civili	edobde
an delibe	oYhdde
an discre	oecedc
an e	cZcscf
an easy	Wdcbgs
an email	qqXUcc
an embarg	cXtedb
an employ	ZPvSne
an end	gSccVz
an entry	clTakm
an equal	Yrgcbc
an essay	XaZ3YX
an esther	ecaodd
an evenin	UVY7WV
an ex	dZdacs
an exam	YhmmdV
an except	oVdefh
an exerci	ceZpbi
an existi	dYadcr
an explan	dgcfbn
an extern	hccdna
an extra	epeeba
an eye	kcVhWs
an flight	msXZaZ
an grief	eadqcc
an hamza	cdZrec
an hour	XTgkzY
an hr	fUjomQ
an identi	igcXij
an in	ajapbe
an includ	UjdvWa
an indivi	mdWbcn
an intere	eZqcbe
an intern	ediZYo
an interv	cgmqTa
an invita	frQkZd
an invite	Yadpjd
an invoic	ZVfpfi
an lots	cWlmdc
an mercha	Ybiodc
an nag	elYmWg
an nordli	lVkkac
an offer	ZiWZvg
an office	aZxVeb
an old	fZobfe
an older	cbhbcp
an online	arSoZY
an open	eVgegn
an openin	ZaZxXi
an opinio	boakcb
an order	acsjcV
an other	eZZcdv
an petra	eeYqce
an pilot	gTbdhr
an pour	dednbc
an reacha	epXded
an roisin	cbeoed
an sms	oYYbdn
an survey	abZsdg
an unfort	meXlkT
an update	ntMcXg
an wobbli	eaednc
an zestfu	bcZYxc
ana	hTjecp
anaest	idhhbd
anaest .	fcoced
analys	bVfetg
analys 's	iToaoW
analys at	dYqdfe
analys has	nWbdcn
analys i	lbidkX
analys job	codddc
analys role	cXmife
analys the	Ycbaqh
analyt	ddhebl
analyt and	Zeeodf
anand	bUUreo
anand .	jVcmid
anchor	geZick
ancien	bZnhah
and	jebehf
and ?	aekQcs
and @d	fobZff
and aadhaa	ecnbed
and accept	YXYlXy
and act	bbcogd
and after	O/STYl
and again	eioceW
and agree	ddbneg
and all	mPdVzf
and am	jhigdU
and and	ecaeqb
and anothe	iikjWT
and answer	qjejTP
and appeal	cbbpdg
and applic	lRceYs
and apply	cdfZdp
and appoin	kkfeWe
and approv	afYbqf
and are	SvQhjg
and as	VafWtn
and ask	YWmrjS
and asked	kjSZpb
and asking	ZksaaW
and asks	acZluU
and at	kdXZho
and audien	miggaW
and b	ncVfXn
and back	eSfxZd
and backgr	chZhnZ
and baypor	foacdd
and be	cbfkuQ
and before	kdTqcc
and benefi	bapeha
and betwee	XtaUbn
and beyond	Zqfagc
and bill	YpbYfg
and board	ZceiqY
and bonjou	uabcdc
and book	ddeqcc
and booksh	nndbVd
and bowed	daydYV
and brass	Tgljae
and brian	bpbdfe
and bring	TYW4fU
and busine	edbpdc
and by	/LRUcd
and c	epaacg
and call	yTVXii
and called	eVZagp
and calls	5PTdfW
and came	UZpecf
and can	YYiTns
and cancel	YUxYag
and candid	mgXXZn
and carry	ZaXini
and caselo	dacrce
and change	olWecY
and cheddl	hWieih
and chose	YYZYiv
and chosen	ecbceo
and churn	2VaabZ
and circle	ZxWWdb
and citize	anbbdj
and claire	ceebpd
and close	eameWk
and closed	fXqcab
and closes	cbnhdb
and collec	hZZZwW
and come	jxJYib
and comes	fcWjpa
and commun	uVeXkZ
and compet	eadgqY
and comple	bcfesW
and confir	WVkYlm
and consul	VgtYVk
and contac	UzdcXY
and contra	aZaepk
and contri	odeecb
and could	WWXtpf
and cover	hdoaeZ
and coveri	Xandlc
and create	Uucede
and crew	eedbod
and curato	VqaUld
and cv	XtSZdl
and dear	0WRmfP
and decide	zVTQRt
and decidi	fsaZcc
and decisi	vZbbeb
and design	ndecdc
and detail	dZuZdb
and did	clcSjk
and direct	qaWcdl
and discus	gXobed
and do	YVb0fd
and does	cZrcYj
and done	qbgXbh
and door	YYrbab
and dr	ceWfjk
and drew	mYmgfV
and drivin	ddbned
and drop	gjVpdY
and each	9QgaXT
and earlie	acpgYd
and earn	aXuXed
and either	oZeeee
and email	lZYraX
and emaile	vadcbZ
and ends	kXlaib
and engine	clkXhd
and enjoye	acobde
and eoe	ceencd
and equity	eeeane
and even	ZrWYgk
and every	uSpVjV
and everyo	xYlWTg
and everyt	TZlWrh
and exampl	rcXYZk
and expect	hcaoUh
and expedi	bWtdcb
and experi	ZxWadc
and family	bZzbYX
and feels	eYedfp
and final	eYgfoa
and financ	cpdgca
and finch	Zogade
and find	kaqPlc
and finish	decodd
and first	dWVfnm
and five	lXbecn
and fix	Ycbwcc
and for	hLhXg0
and forget	cbsccc
and forgot	falXlc
and forth	cXbeet
and forum	dWdsde
and forwar	Zihnaa
and fought	fYndef
and found	cgbplT
and four	nfSdfi
and free	cfsaYe
and friday	jRnblb
and friend	UfvcZa
and fro	eXefeo
and from	ngeSYm
and full	dhsZbU
and furthe	Zeneee
and gas	dimeeX
and gave	YUpSfq
and get	cieniS
and gettin	bqebcd
and give	rQVipd
and given	YahYnj
and gives	ufUlaV
and go	iZvcaS
and gone	V/bVYK
and good	aSmVcw
and goods	dbeode
and got	kcuYdT
and grand	bakapa
and growth	aaZdoi
and guess	cccepc
and had	QicWks
and half	jiXWsW
and handed	ZdVira
and happy	bVwWca
and hard	dcbedq
and has	piWUao
and have	Wglmcd
and he	qdWXii
and head	bqWabm
and hearin	hfrVba
and hears	Xkaoee
and help	abhpcb
and her	dcXnXp
and here	gTgdra
and hereby	aZiauZ
and hired	cZZbfs
and his	VtXWji
and holler	eXdjnc
and hope	mRtUhd
and hopes	Yhbpbf
and hours	fZbcsc
and how	gVohkW
and hr	bjeUuX
and hung	iUvccX
and hungry	naeeee
and hybrid	0YkXVV
and i	sZachf
and if	raXhee
and in	pdUThp
and includ	bYdqiZ
and indepe	eoddcb
and inform	nnXfWX
and initia	dbWrgb
and inside	yWaacY
and insura	Wdmand
and intend	Yeeoef
and intern	dndjeX
and interv	ZoXkah
and into	fmcWgi
and introd	cocdeb
and invite	XZZmcq
and is	locaba
and isp	dnbecd
and it	aYUbqu
and its	eoWQnf
and jen	YbrZfY
and job	iZadpb
and jobs	ahobce
and join	eeccpc
and julien	cZdqde
and just	odeade
and justic	pddcec
and keep	Xomacd
and kind	benjaV
and kuba	pcciba
and kumasi	khjdcX
and laid	Zsbcec
and larger	YcWmlf
and last	caXqXn
and lasts	Zboecb
and left	XklXYl
and lena	1OXbYe
and let	hhUlnV
and lets	xXTWdj
and letter	zYaYdZ
and lisbon	sSmbcb
and listen	dcqeZc
and litera	jneUee
and look	eoeccc
and loss	aqdabf
and lost	YTXbe1
and made	YYPXup
and mail	lOT4YT
and mailed	yXYaiV
and mails	vZcbdc
and makes	uabZda
and mark	edepbd
and matcha	eZpdee
and may	RgeWkt
and maya	kbccZn
and maybe	UviXWe
and me	pmJfgc
and mean	tZccbc
and media	nWZhkb
and medica	caadvb
and meet	TTb/TZ
and meijer	bqadcb
and messag	4VYZZZ
and might	ZubhaZ
and mine	iYeaWt
and missed	ddodea
and more	WefrhX
and mr	nfdaed
and must	iZffXo
and my	iYTkfn
and need	iobjWX
and needs	Wjglgb
and neithe	dhicWl
and never	Pycdab
and news	bhpdXc
and next	acWfbv
and nick	Zncfee
and no	ijedVj
and nobody	awlWeT
and non	viaWZb
and none	ZjpYlV
and northl	/ERadf
and not	sbXXap
and noted	dYracd
and nothin	I6idaP
and notifi	vXcbec
and now	Umahnb
and number	XUdwSo
and of	ikVYcm
and off	ZbxeTZ
and offer	dodcdf
and offere	cajbrY
and offers	nceciZ
and on	/JfSZi
and one	ohZiUh
and only	Y0TaYj
and opens	Zdncdi
and option	ebcbpe
and ours	kTbaau
and out	fSrgea
and page	ddZoge
and parent	ZnYfff
and partic	fcodcc
and parts	jTZiZq
and pass	taaceb
and passed	klThdc
and passpo	jcdoYc
and patien	ZrWbmb
and people	drjUca
and permit	aocdgd
and phone	7VSgYX
and phones	qfdfaX
and photo	ecbpcc
and photoc	Xoegee
and photog	bjaapc
and pick	Zagqdc
and picked	bXbjlg
and picks	onWaba
and pies	oXeZhh
and pizza	fndcda
and place	fqbfba
and places	Zgafdp
and platfo	decoce
and play	beYyZZ
and pop	ddbpde
and porto	dclYqX
and post	XZR1iU
and presen	dkhmaW
and press	ccVrkb
and prices	gVgmhd
and priya	TdYlbq
and procee	eecodb
and proof	gcbpbd
and prospe	dldmUh
and pulled	YYxZbf
and put	ajcWwZ
and puts	Xhcnee
and qualit	bZtadb
and quiet	dZpcee
and quote	aZbteb
and raj	aqcdce
and rang	jdXfmc
and reache	isZYcZ
and read	nUfcbn
and ready	codcde
and reckon	dkdVkh
and recogn	cdbinc
and recrui	ocgeca
and refere	hpeSpU
and referr	hbdYqd
and refund	rYdedd
and refuse	joUagd
and regard	cnRsab
and region	sdZgca
and regret	taRWXt
and reimbu	wXbbdc
and releas	lWdjkZ
and remain	pnVbdY
and renewa	dabZpi
and reopen	adqdec
and reply	vSXfic
and report	pWZbcm
and reques	ddenfb
and reserv	rcbddc
and resort	eebcne
and restau	daenee
and resubm	beenee
and result	wYZddb
and return	ZUbulb
and review	iXoebc
and right	mnbcYa
and ring	/aQQcX
and ringin	uYcbbd
and rings	9VWSWX
and room	cYdqhc
and round	ecfUoi
and run	cZdesb
and rung	oeeaee
and runs	dceXkn
and rust	aWXdnp
and sadly	eXfedq
and safe	aWnfdl
and said	YmfXrb
and salari	abpheY
and save	ddwSce
and saws	qbcbed
and say	hMb2bZ
and says	rSnabf
and score	eodcec
and scruti	ZZeecr
and see	TlhnZc
and send	ZSR8ha
and sends	hdoafX
and sent	ubrSYW
and servan	cXwWbb
and settle	odcZbj
and shall	izVOlU
and share	dWqhaZ
and short	mcXWfp
and shortl	ZxVeeW
and should	Rgjefl
and shout	pmTcca
and show	UQQ/OZ
and shutdo	YbZdsb
and shuts	Veerde
and sign	VRbg7X
and signed	faaepd
and silent	joXdeb
and since	aYkeco
and sit	hbbrZd
and sits	eapdec
and sittin	XrUbbo
and skills	bgoccb
and slow	apcYgh
and slowly	dpbdec
and so	dXbYlu
and some	VvfViY
and somebo	krVWkZ
and someon	Y5fZfJ
and somewh	ZtddYd
and soon	dcdqZd
and sorry	cqdbhX
and sort	eYcqge
and speak	hdasYZ
and star	hmXckc
and start	hfQhqY
and stoppe	cgYdap
and stuck	naaZoZ
and submit	SkUvib
and succes	rddddX
and sugges	ecbped
and swear	bZehnd
and take	WfVybc
and taken	WYrbid
and takes	YijlfW
and talk	VfX/QT
and talked	Vaoaen
and teache	eiPWrc
and teachi	pbcYgc
and team	ZnfbkZ
and tell	yUMwgT
and tells	9UVUZX
and ten	ggXXjn
and tend	Zsdaee
and term	cfYZoj
and terrac	ofZabb
and text	xQTpbY
and texts	tiYVcb
and thanks	dWybac
and that	pcdVdm
and their	lcgjTf
and then	mpZWfd
and there	UldVft
and theres	cpWZbk
and think	YgXucd
and this	fZZgeq
and those	0gQVad
and though	raiblR
and three	cjYddo
and thus	dcbddq
and ticket	eaeqbd
and tight	YasZde
and till	bbxYgU
and time	bZhpbc
and times	eadqdc
and timesh	sUbgde
and told	rRvhYR
and too	eYacds
and totall	dXocek
and tpm	dccden
and traini	Xacdip
and try	VYYebs
and tunde	dcZpee
and two	icdoeX
and type	dodeec
and under	ZnamZd
and unfort	bbeddp
and unoffi	edeZne
and unsucc	2YbaaU
and until	W7iYUR
and upload	XXTykX
and use	hgThle
and utilit	cYeddo
and versio	dbcrZc
and very	Xhocdf
and void	dbXdcs
and voted	YWZaby
and wait	bogdcb
and wander	ascbcd
and want	ccNylT
and wanted	bYqYej
and wants	bLTyxS
and wayne	cbepee
and welcom	cbfYsc
and well	ZUiYdu
and went	T1hVeV
and were	jnaicX
and what	ofThdh
and whatev	obdhcd
and when	axUebf
and where	cvTgdU
and whethe	tPmoZU
and which	gTgfoe
and whiche	olcXcc
and while	hXcjZo
and white	hZlhhX
and who	pgbjYW
and why	aVkqiZ
and will	rsePXf
and willin	pZbaka
and wish	cYuddZ
and wished	abnXbn
and with	WfXTc5
and withdr	eepedY
and within	vWdbec
and withou	UiajXr
and wonder	cZdodg
and work	RPXZ/N
and would	PXcztX
and write	nlShZc
and writer	qbecdd
and writes	8aWUZY
and writte	uXcbcg
and wrong	olabeY
and wrote	klSWqa
and yasmin	eccpcd
and yes	vNRQye
and you	xRVgjh
and your	aSegmq
and yours	aTniTt
and zoe	cncdiZ
anders	cbWjfo
anders precen	edcecn
andile	bUsmbX
andre	klThcf
andre firm	clmXbW
andrea	fliacc
andrea they	epaaec
andree	gkUefh
andrei	gbajWp
andrei got	lXVedq
androi	ebigdi
andy	Zdbhod
andy up	dbZdrb
aneta	eoabec
anew	ghkahZ
ange	gYieam
angela	kaYkdh
angela and	dWdmcm
angry	cgXrab
angus	chdbcn
anh	mbcYle
aniela	phacfa
animal	fcjgXj
animal .	aXVrap
anita	ZXTksh
anita .	cXWZrk
anja	hhYefh
anjali	SZlZpj
anjali .	ZcnliV
anjali in	dcochZ
anjeli	aYZkcr
anjeli needed	dcVjcp
anke	jelcbb
anke a	lYocdW
ankle	clgkXb
anna	hadboe
anna of	dnfdea
anne	ejiYjY
anne analys	fYnakZ
anneke	falalc
anneli	hfiYff
annex	aOuscP
annex .	Zbdoid
annex it	dccpea
annexu	gjgbed
annika	Yhfeej
annika .	bjXZnk
annika on	dsaaec
annota	dhZifg
announ	xYjQjZ
announ .	QsmhYc
announ @d	obccdg
announ a	cT1cjQ
announ about	cgnibW
announ anythi	cpbeed
announ at	qeVclY
announ by	iXfdcl
announ follow	dnbcce
announ for	Wocjee
announ has	XoXckf
announ in	qYacdj
announ it	jPYS3c
announ lena	jffVjg
announ no	faoffa
announ of	tVaZcj
announ on	1MYXbj
announ planne	tXacdZ
announ the	omWWYg
announ to	yVUchb
announ who	vYbdab
announ you	TahYwg
annoye	efnZWk
annoyi	eYeahp
annual	SW8UhV
annual leave	XW3XbY
annual report	bYqkZb
annull	VOUgU6
annull .	XTclas
annull the	dbWbcu
annum	oWXsVf
annum who	dYiddo
anonym	Zadnek
anonym drains	ceYrbe
anothe	ZeZhU2
anothe #	hiiUfg
anothe 's	bUXYX4
anothe .	VrVaUw
anothe agency	diWnce
anothe and	VcqYja
anothe applic	cSUVQ/
anothe as	bhcccn
anothe by	kYcpaa
anothe call	pTbjdY
anothe candid	ZdWYZ5
anothe code	hobaea
anothe contri	eedeao
anothe copy	ecareZ
anothe date	Q/fZaM
anothe day	YzXnbP
anothe depart	baocbi
anothe design	ecbbep
anothe direct	ZcTiZu
anothe few	joYZdd
anothe finali	cabciq
anothe five	pcedeb
anothe format	qbddcb
anothe girl	eeXcim
anothe go	ifZqZZ
anothe hour	ZVmucX
anothe i	epecea
anothe interv	cZXpqV
anothe job	dexdZU
anothe lad	mobZZZ
anothe look	htbcbW
anothe man	cdeddn
anothe matter	bxYZda
anothe name	bRWsZr
anothe nanny	cfbccq
anothe northl	ioddeW
anothe number	cqeeeZ
anothe nurse	ZdZbax
anothe offer	sjciWV
anothe one	UflnXe
anothe person	cUTdb3
anothe positi	feqecY
anothe profil	eccdeo
anothe quarte	dVrcdh
anothe refere	dbZvdY
anothe role	bjobab
anothe round	etjceP
anothe school	kYqaZd
anothe slot	dpXneU
anothe statut	eadddq
anothe talent	ecqbea
anothe talk	eXZsda
anothe teache	cabdct
anothe test	naegeb
anothe to	VnbdYp
anothe toured	feefnY
anothe try	dcYsdX
anothe was	ccWdav
anothe way	UNNdZ/
anothe we	jRkmec
anothe with	eWZtbe
anothe word	cZeqdd
anothe year	bSYcb1
anouk	YbfnXl
anouk .	ecdceo
ansah	fbjjbe
answer	2fWZca
answer #	/AdXak
answer 's	oURTls
answer .	3iVXaY
answer ;	scZcae
answer ?	0bPgRh
answer @d	3RaZZh
answer a	ZjsWZW
answer about	cXdlik
answer after	phiWYX
answer all	rfbYec
answer and	knSUkb
answer any	ikToea
answer are	ZX1gYN
answer as	UsWqYb
answer at	Ynddch
answer before	olSNsU
answer bottom	pcdcde
answer but	WjhmfZ
answer by	odUS3W
answer came	acbeep
answer can	aeqbed
answer churn	tXdZgc
answer comes	/bOSUY
answer create	pbdcde
answer dear	/ROZYW
answer do	Vlbild
answer each	ubcaaZ
answer either	pbedcf
answer emails	cYqeee
answer even	eeaned
answer every	YrTlce
answer everyb	ZsZcdY
answer everyo	vXXdec
answer exampl	uZbadd
answer first	pdeWee
answer five	Ucjmee
answer for	3lYTVW
answer from	qWgYdg
answer go	ubfVcY
answer has	Vggcbr
answer have	QhvfdW
answer his	apcede
answer hybrid	zaaYbd
answer i	kpgYTU
answer in	9daTSV
answer indivi	crYefZ
answer inside	wgUUhY
answer is	ehWIwn
answer it	oScbTt
answer its	pbbdde
answer lena	/PPNbQ
answer letter	VxbgbX
answer link	ddqXec
answer mail	WYsdef
answer mails	abpeee
answer marek	ceeodb
answer me	qeYkbV
answer my	ZsUgWi
answer no	HFXTW/
answer northl	5HRhhV
answer not	UuZccb
answer nothin	drWcdd
answer now	abbqce
answer on	nbUkge
answer our	XdZnbm
answer out	xXcada
answer parts	pbbeed
answer phone	WVvceb
answer planne	pWmWha
answer questi	bbpcdf
answer right	edaned
answer she	fsZabb
answer so	zRXdZi
answer some	Zoecee
answer takes	cnagbb
answer that	jniXdV
answer the	cYcqZk
answer them	Hdb8XZ
answer then	ggVZcq
answer these	bdbqde
answer they	rYcZcj
answer till	crVcdb
answer to	Wbbwcg
answer two	becnee
answer under	rbceZe
answer until	Xkafnd
answer url	doZcfc
answer us	receba
answer was	LmVVmu
answer we	aoddVl
answer were	Vldkhb
answer when	N8VdZY
answer which	dkVmce
answer will	tkXUZd
answer within	+eORgT
answer would	oebYcc
answer yes	SjxNfR
answer yet	paabhd
answer you	0gTUhW
answer your	nRxVUb
answer>again	Zcjrab
answer>answer	pfZebg
answer>ask	dXijdj
answer>away	aanofY
answer>bye	aadipd
answer>chosen	nbYble
answer>closed	bgfZcq
answer>date	0XXefb
answer>decide	laShrZ
answer>free	XmT1Zc
answer>give	YZdqif
answer>goon	VplchZ
answer>hear	PyZfdj
answer>hold	Ogvdbg
answer>if	qhceYd
answer>joy	lVajgi
answer>match	U3WZah
answer>meet	ejSteb
answer>news	wlWUcf
answer>offer	XWUk5W
answer>others	mViXdn
answer>papers	UXmxiS
answer>post	jgaaZq
answer>receipt	kdpbdU
answer>review	eniXZf
answer>soon	pqZVcc
answer>sorry	fleWbj
answer>start	lHjewX
answer>step	cnVpcc
answer>thanks	Vd0ZVf
answer>wait	ZniXic
answer>you	pfaded
anthon	abYZva
anthro	lYffhb
antibi	hgdehc
antici	khideY
antici to	cpbded
anton	iYafVv
antune	cenfjU
antune .	bmTbsY
antune she	ceoccc
antune shop	aXwbbc
antune will	eaecoc
antune would	bkckTl
antwer	hQlyfM
antwer petroc	Yadsdb
antwer you	dbercb
antwi	gndhcY
antwor	fibYgh
anvil	cZgihg
anxiou	WfmZlc
anxiou to	cYraeb
anxiou wreck	YiZaoh
any	Zejlbg
any #	dYkoYd
any .	ncWhWn
any @d	abZhep
any accoun	dYpcfd
any adjust	baZthb
any applic	ddqYde
any appoin	gnqbVU
any behavi	eecndd
any bogdan	fdaode
any carlos	gfanaf
any case	wTjScg
any chance	jXXobk
any change	Xseced
any clarif	naebhe
any combin	eYdpee
any date	aqecdd
any day	YlNshg
any decisi	Q6UThV
any doubts	edcbqc
any email	ccqbed
any evenin	aVX0Ye
any expens	cbYfcr
any faster	hsZbbY
any feedba	YqZYbn
any furthe	YMrtXi
any good	fbUued
any guaran	cpaeeb
any hiring	edneea
any inconv	eYuWdc
any intere	aecrbc
any job	aboceg
any kind	cxYdeW
any later	0MbXcl
any longer	XEhVzo
any minute	W2VVca
any misund	fndeWi
any more	ZZjWft
any mornin	ZSY6Zb
any new	eaoefd
any news	npVWfR
any next	eP4deV
any northl	dbZiaq
any of	OqgmZd
any offer	euicWV
any offers	jWeceo
any other	PiXkfq
any partne	ecdtWd
any planne	Zpchce
any post	gUjmdf
any promis	dqcceZ
any querie	capaic
any rate	foaded
any recrui	edtYfX
any select	ecpdeY
any slot	eZenef
any stage	irjScV
any subjec	bdeode
any time	Ye1TYf
any topic	dcdqdc
any troubl	bbboge
any update	bogdeZ
any vacanc	bTkbdp
any way	dbineZ
any will	YucdZb
any word	Zccggn
any work	eZhdpY
anybod	XwkcXa
anybod 's	Q5diYP
anybod .	griUhU
anybod else	dgUbhr
anybod is	Xqddee
anybod the	gpflVX
anybod till	fUteeb
anyhow	kVqjdU
anyhow and	naeeee
anyhow to	daraec
anymor	QracZm
anyone	bojbdb
anyone #	kXflec
anyone .	UjmfTk
anyone and	diobda
anyone as	dsadab
anyone at	YfqZdd
anyone before	gsbddV
anyone but	oUcjrS
anyone can	YtddZd
anyone dear	eocfeZ
anyone else	dgMM9a
anyone for	chSbcv
anyone forwar	ebqdeY
anyone from	dZbido
anyone here	elkeeX
anyone in	pdVjZh
anyone is	U1lhTN
anyone know	kpXYae
anyone lena	aUYddu
anyone not	sXdeed
anyone now	eaeddo
anyone on	XaoYgl
anyone talks	doalVd
anyone the	cmpdcT
anyone until	alfmhT
anyone waitin	rabddc
anyone who	kYpZdb
anyone with	ibnYdf
anyone yet	dwaddT
anythi	buncYX
anythi 's	aVirdf
anythi .	V6gcYU
anythi ;	joZcda
anythi ?	enheUe
anythi about	cQ9RhU
anythi around	eoadfd
anythi at	iNzdaY
anythi before	ptPcZV
anythi but	oVbjan
anythi by	ioXebc
anythi can	dbZoec
anythi either	Sesecb
anythi for	jplVbU
anythi he	QU0Zaa
anythi i	WoboVe
anythi if	aqcaee
anythi in	ehpUZe
anythi into	jxUeYW
anythi is	P3Uiab
anythi it	hTrhdb
anythi like	ZgraYW
anythi new	tSeeee
anythi northl	qVffff
anythi now	cWdYlr
anythi on	foZefb
anythi or	aXqdee
anythi pressi	cbpdee
anythi rash	eobede
anythi so	apZnZc
anythi suitab	ebdeen
anythi this	bncefe
anythi till	phdbac
anythi to	PvhbiX
anythi until	czSdeY
anythi urgent	ZbwZed
anythi we	Vtbheb
anythi will	YvWced
anythi with	fboVdk
anythi wrong	lShjZl
anythi you	hSpYfm
anytim	WsbWal
anytim .	ZsgYdc
anyway	bOntYh
anyway .	eXemid
anywhe	mmdaeZ
anywhe .	btYfdb
aoibhe	icpZda
aoife	fggiVh
apac	UfYill
apac test	cZpebd
apart	dekmaY
apartm	aeWaks
apartm .	egaXdp
apartm counci	Udiall
apartm which	eeeXrd
apartm would	ebepbd
apex	dfmjbX
api	dcjlca
apolog	hUndhf
apolog .	fefbVp
apolog and	eiTZml
apolog called	bXielg
apolog on	odeeea
apolog the	lXcocZ
aposti	hbdckh
app	iYpbZf
app .	TgsZga
appare	jhbPhp
appare .	krTRge
appare and	fZqedY
appare i	jdPgeo
appare is	asdcbc
appare it	gnZbkX
appare my	aqaXmZ
appare not	nWaScq
appeal	YYkbcs
appeal 's	aXnrbW
appeal .	UoibgZ
appeal agains	akaabo
appeal and	pYkaXi
appeal has	jWleef
appeal in	cddcaq
appeal it	pXcdci
appeal may	WdaYdx
appeal on	Xameek
appeal princi	beZccr
appeal the	dhUcep
appeal was	ectddV
appeal you	eblgmV
appear	cNrgck
appear .	WSnYay
appear for	bjZpda
appear in	XV0Ubb
appear on	lWjdaj
append	WZZesi
append .	ckghiW
appiah	bccdjo
apple	YciVll
apple the	cbrdbc
applic	gjhbXl
applic #	ijWabm
applic 's	eliYXh
applic .	dhjZVs
applic ;	fQwYbf
applic @d	sUkWdd
applic active	keXled
applic after	gsVZce
applic again	eXXrdj
applic agains	nfXdej
applic and	fmceWi
applic any	aZbaex
applic are	frZUWn
applic as	rdabTm
applic at	SmueWX
applic becaus	dWfbar
applic before	joaacb
applic betwee	eoccdc
applic bots	jnWdee
applic but	agagdn
applic by	yYidZS
applic can	jJesam
applic carefu	inXdec
applic change	jkVbcj
applic close	VotaZT
applic closed	vXcjbZ
applic comple	paWdie
applic cried	Sfdodk
applic dear	YiqbUg
applic did	ZYTYd1
applic ends	cWSXZ4
applic experi	ccpdec
applic for	hfhcWn
applic form	iSujWV
applic forwar	cXYoem
applic furthe	kcXaep
applic get	tZbbed
applic gets	Xtbcea
applic got	gcXdin
applic had	ehceXo
applic hear	koVbdd
applic hears	pcZefd
applic id	fZneec
applic in	hvXVWc
applic is	kxYYXZ
applic know	pjZccX
applic lie	eZreea
applic made	YrZZie
applic matter	YavbdY
applic must	ndefdb
applic no	lfgTie
applic normal	dacpec
applic not	nZWZdp
applic notifi	qdZccd
applic now	qYddec
applic number	Vd0Xbc
applic of	mVnTZm
applic on	XzjVYZ
applic one	oYbZle
applic open	ccveZS
applic oursel	nXffff
applic outcom	ZbYhfq
applic over	Upedck
applic please	PhgnYm
applic portal	kXpWka
applic proces	daracc
applic reache	fhScll
applic receiv	blpTZc
applic ref	ecQXrp
applic refere	iVsXib
applic reject	cbXdeq
applic remain	avkYaR
applic review	epcZee
applic season	dcYeep
applic she	iZcbdo
applic since	lddemW
applic so	lfidfV
applic sorry	eaqccc
applic stands	cojWce
applic stays	dZveeV
applic stops	eedZfo
applic submit	Sdyada
applic sugges	glWefi
applic survey	aeneec
applic that	ZkgmWd
applic they	XqkdYc
applic this	dncced
applic to	rfVbbk
applic togeth	kXoeeZ
applic told	pdeXef
applic too	ecnded
applic unsucc	qgabdY
applic until	jqbYdb
applic up	aphcbb
applic via	dbqcdc
applic was	XhYRc1
applic went	deUdes
applic were	fcbbdq
applic where	jWaZer
applic while	drWeed
applic who	lQhlXk
applic whose	ddTbdy
applic will	ppRbZg
applic with	bYblao
applic withdr	ZXyicP
applic within	4XbVbV
applic withou	eiZncb
applic would	aocYcl
applic yet	drdefX
applic you	Qeqfla
applie	capaYo
applie .	fSjjXo
applie as	ebfpbb
applie at	cZjXYt
applie has	nXiede
applie i	ebrcYc
applie in	bYZieq
applie irrita	Xjpacd
applie since	ehneZa
applie there	dXqefe
applie to	bpoYQh
applie will	oZdefe
applie with	Zfgobd
apply	VWobV2
apply #	bbdbbs
apply .	ciwWXV
apply afresh	ddaefo
apply again	VLXWb/
apply by	bdwYcZ
apply early	ceodcc
apply elsewh	eeaeen
apply for	WXhnTu
apply kill	feYeeo
apply now	acsccW
apply throug	fhYraa
apply to	kikbWb
apply when	ecYeeq
apply with	bZvacX
apply1	ZjobYd
apply1 interv	cdsYcb
applyi	gjoZVg
applyi .	WjinSe
applyi and	bWibYw
applyi for	kqXZWi
applyi online	pUjdfe
applyi to	gkmcXZ
applyi with	bcySdd
appoin	ZXYY1n
appoin #	cXYpjb
appoin .	SVYZzr
appoin ;	VnZTrh
appoin @d	fbdpbc
appoin a	dYaWa0
appoin above	boceed
appoin and	lkSTji
appoin anothe	XaZZY4
appoin are	mlmcUV
appoin as	UVUQ/f
appoin attach	fdbeoc
appoin before	joWcfc
appoin board	rrWWWY
appoin elsewh	ZdacXx
appoin for	bOwsbR
appoin from	eVXbYz
appoin grade	eddcod
appoin has	VXUWow
appoin hurrie	doZdgb
appoin in	cWobpY
appoin intern	dhaecn
appoin is	efWZzS
appoin letter	fZNQ/T
appoin me	eebYuZ
appoin mr	ebbeYt
appoin must	moXada
appoin my	dYbcVt
appoin northl	dcTsdd
appoin of	fWfaau
appoin office	biofaY
appoin on	sSebff
appoin one	eaaedq
appoin or	pfjYZd
appoin order	daVZ0X
appoin pendin	biodcW
appoin someon	cbVaU2
appoin that	eVqffe
appoin the	dUThY2
appoin to	UfbitZ
appoin until	cbtgcY
appoin was	bSgYnq
appoin we	canfee
appoin went	cececo
appoin which	ZZddse
appoin while	gVvdbZ
appoin will	odYkWh
appoin with	WUgnle
appoin would	cobbde
appoin you	UUXP/V
appoin your	dcZXqk
appoin yours	caqckX
apprai	jsXdZZ
apprai is	fnccdd
apprec	aghZen
apprec it	ZUtcec
apprec spark	YZqama
apprec the	fXbahs
apprec this	cpcfea
apprec you	akdXem
appren	bVXYrt
appren .	abVPqu
appren and	nfYZXo
appren as	gmWbfi
appren board	dfgTik
appren commut	nYeedg
appren did	bdqcbc
appren in	eaYfpf
appren is	gckWtS
appren number	igUddp
appren oblige	dfYpZf
appren on	Tkdqad
appren place	fiUqYg
appren places	abfcdp
appren says	ZcZeko
appren will	adpdce
appren with	hZfcoX
appris	ojaccb
appris of	pddddd
approa	WhdoXh
approa ?	cbeoed
approa her	ebcpec
approa your	fbdcdo
approp	VyUYdf
approp time	Xudced
approv	bqUZvZ
approv .	ZjcatY
approv an	epfeaa
approv and	qVdhhY
approv any	dnddde
approv by	PxeVpY
approv everyt	fceena
approv for	jRhkbm
approv from	craaeb
approv headco	dpbdce
approv or	rXdcee
approv so	cpdedb
approv the	dpUZgh
approv you	QeVg0S
approv your	ZfYU5U
approx	mZYmed
apps	ebijbh
appéti	cRolfd
appéti .	VewXha
appéti superb	lYXdod
april	YmkTmb
april .	Wimfed
apron	jdchfe
aps5	cVeikk
aptitu	fZWqgh
aptitu nobody	ndbkXe
aptitu yes	Wdeqef
aquacu	hUqdhV
aquala	befgbm
aquari	ffiecg
aramin	fgadhj
arbori	faokZW
archit	kYklUd
archit .	khWiZa
archit forms	fepecY
archit partne	liXbeg
archit so	ccende
archit the	acqdeb
archit to	VZf0TU
archit with	ccdqZd
archiv	fWgakm
archiv .	jVndee
archiv and	amYYoa
archiv as	earVcd
archiv for	edqadb
archiv job	pkOecn
archiv man	agcnce
archiv to	cZsddb
ardent	acjnhV
ardlui	bdeeoc
are	djbgkc
are #	Xpdcgf
are .	jliiXV
are ?	hSqlWa
are @d	jQoXpX
are @t	ZtbeeZ
are a	dkkTbn
are aboard	cddXsd
are about	gdlmXY
are above	knedUe
are accord	dZdioY
are adding	eeeobc
are admini	dadodd
are admitt	cUa2YY
are advert	daqcbf
are advise	hsTjZY
are after	WObnSz
are agreed	RjfhrW
are aiming	0WZZcZ
are allowe	kLplTj
are alone	dbbadr
are also	dcZfdq
are always	YXodao
are among	isagdP
are an	lWmVoZ
are and	pfWYhg
are announ	zZXabZ
are annoye	dYvZeY
are anonym	ebuZcY
are answer	qdebcc
are applyi	denddd
are appoin	WVQL/O
are as	YxWWid
are asked	Vcb/VN
are asking	UaU9bS
are assess	Zsbdeb
are at	arlaXa
are attach	fWjUjq
are away	mnXgbZ
are awesom	ehneeX
are back	V0iUcO
are backed	dpeccd
are beatin	pbcddd
are behind	hradZa
are being	ntRbab
are best	eZdscc
are bob	dZpcdc
are booked	ebYgsX
are both	meXWsV
are bound	jVjgYj
are bringi	XWdbti
are by	olbYiW
are called	U2PqSW
are callin	YRYpgr
are cancel	Yfajco
are candid	ckVVmk
are carryi	boWkde
are center	bredbb
are choosi	phYVdh
are chosen	kyWXcR
are clear	ekhfgW
are cleare	chlUlb
are close	bsdeeY
are closed	dducWZ
are closin	YRSZY/
are coming	RjZ2cO
are commun	yfZVaV
are compar	a4YYZP
are compil	bhoXee
are comple	mgbUcl
are confir	diYqdY
are conseq	ecZdep
are consid	eyceZO
are contac	mnfZeS
are contin	WzXYYh
are correc	dniafa
are crew	bbWawX
are croydo	dbbctb
are curiou	bctZdd
are curren	cueWae
are dead	jWeecn
are dear	YsjaaZ
are decide	qacedd
are decidi	3YWYZX
are deferr	eYoeeb
are defini	boddfd
are delibe	cpcdbd
are deligh	UiejoY
are discus	rWeede
are disper	bqebdd
are dobbs	YXWabu
are doing	cpidYa
are domini	fdbbeo
are done	jlOZfp
are down	TfV4bd
are draggi	YtYbaZ
are drains	ccoagf
are drawn	Xccpka
are due	Zesbcc
are either	oaddee
are electe	dbcbub
are eligib	ecddcp
are emaile	vaZccc
are employ	dbderb
are enclos	dcacho
are ending	eZXbbw
are endors	awZZcb
are engage	iaXT2S
are ever	aVzXVl
are excite	qbjYda
are exclud	dhaacp
are expect	QYO7lT
are extend	cfZhpZ
are favour	WiTtWa
are ferrei	eddVjo
are fighti	jgjcbV
are filled	cfdWbr
are final	cbeceq
are finali	VwjUhU
are finall	eaqcdc
are findin	dqcaeb
are fine	gZgkjV
are finish	taYdca
are first	cedojU
are five	apeiZZ
are flat	dedebo
are flying	TdZzca
are for	kYhWlj
are forbid	dbocdc
are four	jnVjXe
are free	kQZjhm
are fresh	Zacuca
are from	fVuWhR
are frozen	aO/abT
are full	bVgRa2
are fully	caVdcv
are gettin	aiVeho
are given	buZiYU
are giving	cSQc4c
are glad	ciddpW
are going	hcOYjy
are good	jfVcsY
are grante	cceoec
are gratef	obeRZq
are great	deddbn
are happy	WRUm2c
are having	bTbrxQ
are hearin	bVbdpn
are her	dcdaog
are hereby	URQoxj
are hilde	dobfec
are hired	aVOR/E
are hiring	aUPc/L
are his	jXcdqc
are holdin	YRukjX
are hoping	pjcgXU
are hugo	bomaXb
are impres	dbecdq
are in	coYcvT
are inform	upXTXX
are intere	cmfsUW
are interv	eoViae
are into	ZWa0cb
are invite	lUgvQY
are inviti	eWbsZg
are issued	Zgeard
are it	VWVR8T
are its	ZnWcsY
are joinin	ecdXvb
are judged	hZaqcd
are just	gncmXR
are keen	UtTqca
are keepin	ZhhUaq
are kept	eXvYcZ
are kieran	erabec
are kindly	fibpZa
are knowin	eplUdb
are koch	cjenXd
are late	leWrZY
are law	bpceec
are leavin	aXjXqg
are left	dgbqfW
are lena	WZolcf
are lettin	pRSapo
are like	chlfUd
are limite	bepZec
are listed	eXocdh
are live	Zdnjcb
are long	WubhgW
are lookin	lpRgeb
are losing	dVpeej
are lovely	cWfhco
are lucky	YYanen
are made	irVZdc
are mailed	xgVZac
are making	ZOVV/O
are meetin	njUmUS
are mine	dZadph
are misrea	eZpeed
are missin	bnYnba
are mobili	aceYse
are monsie	bbbgbq
are moving	dZlwWT
are mullin	i0VZYT
are my	hhOL3U
are near	daXsee
are nearly	ctdnSU
are needed	akifkX
are next	SxbbiX
are nine	qYfcee
are no	YXjeep
are nomina	fcadpc
are normal	oaeeed
are northl	beqZcc
are not	cacYX5
are notifi	qiVVia
are now	iW1UWY
are number	mefXnU
are oblige	nNqgPg
are of	ZpYfdh
are off	ZnfZVn
are offeri	ZOZS/N
are offici	dagYua
are often	ebdceo
are ok	UUbvac
are old	dncbbh
are on	cihksK
are once	kbfodX
are one	jtRqcP
are ongoin	gpbadc
are online	Ubmndd
are only	ftXXWh
are open	Qgsgcc
are openin	oXjabh
are others	bobYbk
are our	UNKH/K
are ours	XQRV/V
are out	aUVcJ/
are overqu	YhdZat
are panell	focfba
are parked	bcrdeb
are parkin	eZtdZZ
are passin	ZQrPbr
are pausin	eUxabW
are picked	XoncWa
are pickin	qhXdaZ
are please	XeVrrV
are positi	drdZdb
are prepar	dabYuf
are presen	dnedec
are procee	dqcadd
are proces	immdbT
are proud	eVufaZ
are psm	frWcbb
are pullin	ZZzbZX
are put	esccZX
are puttin	TlpboP
are quiet	boXcek
are ranked	jZdcco
are rather	dqZedd
are read	mrVeWX
are readin	gscVgX
are ready	ZcUslc
are really	nWhXjg
are receiv	SfteWg
are releas	sbcfWg
are remote	ltaccS
are reques	XkUthW
are requir	bSfxfW
are reside	Zsfcda
are return	eXYger
are review	poSYcZ
are right	oaXhSq
are ringin	pjgTZd
are run	Zheobe
are runnin	khTdpV
are saved	eaneee
are saying	kcYdao
are second	prWUfW
are seeing	eufaYV
are select	Q5WOrV
are sendin	fPYlxa
are sent	ySjcZY
are seriou	bdXwZc
are settin	edaddp
are settle	gXodbh
are short	ebcobg
are shortl	UtZqXZ
are shut	hpldWR
are siftin	boeaef
are signed	fbXlnZ
are sithol	eXbbfr
are skates	cZbudY
are skip	brVedi
are slow	a1VZac
are slower	lmXcda
are so	XjoXlV
are social	anjcda
are sorry	cVrjTh
are sorted	ZXaWiw
are sortin	pZdgZd
are speaki	ccedpc
are split	qpcbWV
are staff	bcZaxY
are starti	WjZbuY
are stayin	ecfboc
are sticki	cabedr
are still	g/VdUP
are stipen	Tkdpff
are stoppe	eboeeb
are stoppi	ZQcRiy
are stored	dinZcZ
are strict	abdrde
are struck	cdcnee
are stuck	bqhiWV
are suitab	cpebfc
are suited	ejYaen
are surrey	iXbbbq
are suspen	aZ2aYW
are taken	bVTZlv
are taking	eXNO+j
are talkin	rycaRK
are tellin	1bWhRa
are that	fUpdef
are the	YUcZ+Y
are there	dejbYn
are theref	WRWhrp
are they	dUpacm
are thinki	Y5UhWS
are those	gWccqh
are though	eqedcZ
are three	ffghkW
are thrill	gdibpW
are throug	UQZ/UV
are to	fSU/aR
are told	/PdSQX
are too	RgUfR2
are torn	sjXcfV
are travel	dobdec
are true	YeXbom
are trying	etihTS
are turnin	aqeecc
are two	jrajUU
are unable	bdYaay
are unanim	dZcatc
are under	emWYjj
are uni	XhZZva
are unsucc	aneeee
are up	gWodff
are usuall	iiZWgj
are veg	qZccab
are ventil	ihVjdf
are very	crfSff
are voice	hwaaXZ
are void	Znbbgh
are waitin	SsarWV
are wanted	dgMzpO
are we	fwTObk
are weighi	bzbbcU
are welcom	Wa3RHu
are well	jghiVe
are what	WuTejb
are when	naeefd
are wildli	qXdddd
are with	izTQqR
are withdr	dVeZbt
are wonder	eZaoff
are worked	doaefd
are workin	lwZZYR
are writin	hccWcq
are writte	ybaZbX
are yet	crbdec
are you	UTX/dU
are your	dUgmhg
are yours	dURP+c
area	gTrbbj
area .	aWtYZk
area manage	ndbnZY
areas	eZtacc
areas 's	bphcbb
areas you	ffoWff
argue	bvceaX
argued	nWabaq
arguin	anaehf
arguin .	Zodgee
ariel	VmdpWd
ariel .	eknYdX
arise	ajUabu
arise .	bkZcdn
arise you	enceeb
arisen	dncZie
arises	Ylbgaj
arithm	ZWepfi
arjun	jXWZcv
arjun .	fXagcp
arm	WUepWp
army	fagfjf
army .	bWidnh
aroha	cYmbke
around	igchec
around #	kVdsZd
around .	fVrObq
around ?	eadtdY
around and	aqdbha
around fiftee	dadnfe
around for	aZSucl
around if	cefcod
around in	sYbbch
around lena	cndgcd
around northl	cpdYge
around our	gZocdd
around ten	Xibqed
around that	qiWbZd
around the	fWhfoa
arrang	NXY/gV
arrang .	bTndpZ
arrang a	ahTvdW
arrang an	bqaadf
arrang for	babrcg
arrang it	VPa3dd
arrang the	Yedrbd
arrang your	WPXxoc
arriva	cfYfqd
arriva .	dfYfaq
arrive	Vj6XcR
arrive #	edXpce
arrive .	dY7QcW
arrive and	cobfhY
arrive at	YvTWlb
arrive curtis	WjdlZf
arrive in	dexRYZ
arrive lena	fodadZ
arrive on	Shpebj
arrive safely	ZtedcW
arrive the	ceZcqd
arrivi	iekdYg
ars	gbgmbb
ars .	cafoZg
art	Ujfhcj
articl	cfrUdg
articl .	brZcah
articl on	eXhanh
artisa	ZXicqg
artisa 's	edcfnb
artisa .	doZihX
artisa branch	gbdenb
artisa park	UTnTsi
artist	bqcgiU
artist .	YkbYra
artist in	eoYdgc
artist with	fpaddc
arts	ePfdir
arts cris	ceecne
artsva	bjnZdb
arun	bUfuea
as	cfdaog
as #	Mbdhth
as advert	iYWgra
as all	Zngcbg
as always	hYrbaa
as an	gdmclU
as and	L/SPYc
as anothe	ecaddp
as anythi	cYhedo
as asked	YejVsb
as assess	dZZbvb
as assist	VWaT0l
as at	cfodbc
as attend	ecpdca
as attire	bqXcha
as awaiti	eoaibb
as bdm	bZdfpf
as before	dXkoYb
as boss	ddobcd
as brilli	aedene
as charts	akbcan
as closed	edTaew
as confid	ececoc
as confir	kbjXie
as declin	dgiqYV
as discus	eYgW2W
as distri	beeepa
as done	edbdnd
as ever	jmccXe
as everyo	fYbddp
as everyt	dnbecd
as far	ZgiZVr
as fast	W0eYbX
as finali	ddcpdc
as first	iXcZmj
as follow	buYfca
as for	mseVaa
as foundi	fimeeW
as friend	bdddpd
as from	beaaqg
as good	ixUbVe
as he	XqUqca
as head	bccZpi
as her	fieTra
as his	enaheX
as i	lobWcf
as if	ifZnQn
as in	kYPaku
as is	gigfUj
as it	epbVWr
as its	aXWb0e
as judged	acedpe
as junior	cbcZwc
as lead	cfdbqb
as learne	ddcdqa
as long	KtlhkS
as manage	jbcZpc
as me	hewWZO
as mine	V3cYXa
as most	eZdeen
as much	fqfaVf
as my	adnflW
as new	eabeep
as not	mXlfbd
as nurse	beeWse
as of	SOiJ5u
as on	fgTckm
as one	Yqefcb
as our	WZNS/b
as over	eacdep
as part	UWczbg
as partic	XcZcpl
as per	fZWLnx
as planne	jsVcaa
as possib	aZV1ea
as posted	feedna
as prairi	denace
as promis	gModlj
as proof	dbtZbc
as quickl	Xreded
as ran	eadbrb
as read	cpZWfj
as refusa	edddnc
as regard	ZmmfeS
as reques	iczTaS
as second	VUdS9V
as senior	ecdbpc
as she	pgThUk
as soon	fsWigW
as sorry	edbdco
as staff	ccaXtg
as stage	ccdZsc
as sure	qXddee
as surpri	bccdbt
as teache	YcdXsc
as that	nQdhlc
as the	mgVeie
as their	eZYdlo
as there	a7ScbR
as they	cjdeWo
as things	mgWZTr
as third	eccZqd
as this	gkRXlk
as those	radbcd
as tired	edbebo
as to	erZjXd
as tom	efdbnd
as tv	Zbdako
as two	iqbbbb
as undeci	ZmcocY
as unsucc	yVabdZ
as vacanc	b1XYXV
as was	cdbknX
as we	doVVll
as well	ndYnZc
as what	kTnXqU
as when	Whnbha
as withdr	Yf2gaM
as withou	dcened
as word	dbXqec
as yet	a0dcVW
as you	VX3cah
asbest	giSpbc
asbest roof	ihVjdf
ascens	fggamZ
ash	elVfif
ash 's	bbjena
ash job	cpQhhi
ashdow	dUZkrd
ashgro	Wlaeik
ashlei	dYsebc
ashlei from	eZocee
ashmer	ZapWhh
ashore	ciajgf
aside	kcXmch
ask	bkikdY
ask .	jfoZXd
ask a	ccepdd
ask about	ddnZmW
ask again	c1PTZh
ask all	UYmtbY
ask and	giXgfh
ask anythi	YWpYik
ask around	ZuXfcc
ask at	WVzZbb
ask away	iVogde
ask before	dbjobb
ask each	bcdqcc
ask everyb	dccpdd
ask everyo	cZgodf
ask for	WbW5gX
ask from	dbared
ask got	aiqacb
ask him	Wfimec
ask his	hsbYba
ask how	ecvPYY
ask in	aoZgai
ask lena	dcncee
ask me	k1bSUX
ask my	bqWgiY
ask nothin	faobdd
ask one	ndhVdi
ask so	cXgbsa
ask someon	ddogdY
ask that	lVYoff
ask the	f1cSiS
ask them	ZhWmhh
ask us	chfWik
ask we	ZoXnca
ask what	XSymWW
ask when	iZtYaZ
ask whethe	ZSfxbh
ask why	mZZdZo
ask would	fdeWqe
ask yes	dYrgeZ
ask you	kdYnfa
ask your	dZZwfX
ask>again	aiTrkb
ask>answer	dWjlhe
ask>ask	hkaekX
ask>bye	blZiVl
ask>chosen	eaOmho
ask>closed	jQofXi
ask>date	dQcqsb
ask>decide	UbhsmY
ask>free	enWnda
ask>give	XYa4fa
ask>hear	ZYZtmc
ask>hold	gkmdTd
ask>if	Xbiohe
ask>joy	bWjrfY
ask>match	dkSwXa
ask>meet	ciVohe
ask>offer	YZgjob
ask>others	gocfba
ask>papers	bZazfc
ask>receipt	VjGyki
ask>refuse	rfSVmh
ask>soon	UgXxkW
ask>sorry	WYcnlh
ask>start	Ydqfcb
ask>step	ddVvcf
ask>thanks	aVecdw
ask>wait	q2RUXc
ask>you	ZZduic
asked	hfgdee
asked #	qTdcVk
asked .	kbiTvU
asked about	ipgaXc
asked after	fYweVa
asked again	hobZdc
asked and	johVdY
asked as	dhddnZ
asked back	eRV/UP
asked becaus	nkXafc
asked but	bjlYnV
asked by	YonYZd
asked can	abjobd
asked could	YUfhpe
asked decide	mVUVnX
asked for	miUggd
asked fusion	blYUbp
asked her	mfUVgm
asked him	jcaQnk
asked how	hlxRWQ
asked i	keyPXP
asked in	guUNeo
asked is	jWofjQ
asked just	fnbddc
asked lena	XsWcci
asked me	aadfeq
asked my	jcpSWl
asked no	cWaepk
asked not	irbadU
asked nothin	dS0fYU
asked oakfie	olUadc
asked on	bieWqb
asked she	cpYZcc
asked so	iZgOhj
asked somebo	eZeeeo
asked someon	ccbZXx
asked that	Qkapah
asked the	nhVTfo
asked them	qZmVUj
asked to	Ydesag
asked trembl	atZcda
asked us	XP0bce
asked was	dkUcYq
asked we	icmkbW
asked what	agmkaX
asked when	1XKVme
asked where	TlwTcZ
asked who	dXqfmU
asked why	aTlfbp
asked yes	Wjkdge
asked you	ZaXqcl
asking	Whgrda
asking about	icoXaf
asking after	ZXtgdb
asking again	ZikWje
asking and	hXYYrj
asking before	bZesdd
asking every	YoYked
asking everyo	eoedZe
asking for	SgksXZ
asking her	jpcZad
asking him	eqceeZ
asking i	drdZcc
asking if	VQh2fZ
asking me	YlXrcc
asking the	eikfWe
asking them	dodddd
asking what	bcnkUh
asking when	kWnega
asking where	blUfoe
asking whethe	oSfhka
asking which	eadpec
asking you	ddMeqn
asks	WTd5hX
asks and	cWdscb
asks each	Ugbvbc
asks for	Rddxcf
asks if	dQmvac
asks me	cWactk
asks that	fZTkoh
asks whethe	XYwZha
asks you	YYWzha
asleep	fZneag
asleep .	casbea
aspect	jbdqVT
aspect .	cbXsZb
aspen	njTbjc
aspen .	dgaapb
assemb	lfVdZp
assent	fhbeZn
assess	clUubc
assess .	emamcW
assess ;	cXZqbk
assess are	ipaaeb
assess as	aobdef
assess at	bbcoge
assess by	tbbfac
assess centre	hdkjWd
assess day	YfWzcZ
assess for	hoVfcd
assess has	YoWscX
assess is	ffYnee
assess it	cpcfeZ
assess link	cYescb
assess of	bobadj
assess on	dbXrde
assess report	godXde
assess result	TqaZih
assess the	Wpedeh
assess which	eccoce
assess will	pYYjbf
assess you	bedpce
assess your	Xlbfej
asset	hZceem
assign	VlVhpc
assign .	gpOchj
assign and	dZkWil
assign at	ZbYcqi
assign attach	dXXude
assign to	YXatnZ
assist	bZadvf
assist 's	fUgdqc
assist .	ZXXjsj
assist closes	aZudUd
assist cna	cocddd
assist create	adednf
assist curato	dcobed
assist for	cYbdbu
assist genera	cdfdnc
assist has	ZgjiWi
assist head	ggUkej
assist if	cmdlXd
assist is	aVagqi
assist job	eeaaoh
assist manage	fMbX4Z
assist marta	TgchZs
assist openin	eaeqcc
assist physic	decdnd
assist role	odgffX
assist store	dcbdpd
assist the	Zbgpaf
assist vacanc	dbddeo
assist vision	pWeefe
assist waters	ecdeob
assist will	ecYtea
assist with	cdkWqb
associ	jiVegg
associ 's	ZjXidl
associ .	bYaZql
associ as	eddbnd
asst	cXnand
asst .	nXaVio
asst chat	earbea
assume	pdXpgQ
assume it	Wtccdd
assume not	eZneef
assume nothin	Ytbded
assume that	qZYqcT
assume they	qZeceb
assume we	zWbddT
assume you	WUdspb
assumi	joYeca
assump	bldddi
assura	XqYdgg
assura .	dmQemf
assure	gjamUg
assure .	SajpZi
assure speaki	goYede
aster	fdZfjj
asthma	meZbfj
astrid	KbzlYa
astrid out	Wnidee
astrid past	adpdeb
astrol	ZUwVYn
astrol .	daqUck
astron	gbccgn
astron for	hWdmdg
asye	hbmbdg
asye .	eeneeZ
asylum	epcdfZ
async	egdkeb
async .	ebapcg
async for	obdhda
async log	Xfckfk
async off	maqXcV
async video	cecncd
at	eehhfd
at #	WYczhY
at .	YvNkfa
at @d	ebZtfZ
at @p	baWrjc
at a	cslfWU
at all	Xgsace
at an	dkXiRr
at any	foxWTU
at anyhow	djXikc
at applic	Yscefc
at boroug	dabcqg
at by	dzadXT
at combin	heUdgq
at consul	cZYqde
at counte	dTkhck
at cvs	cwZYeZ
at dear	wSdjYd
at differ	bodadg
at dry	daqcdc
at each	moVdZY
at every	ibpZda
at everyo	Vfbkoe
at everyt	ZxhaZU
at extrac	heqgYW
at fiona	bccfod
at first	gYngkW
at five	nSVlme
at for	decqXg
at four	qaeWie
at gate	ceZpde
at grade	bhcbob
at hand	ZbkpXf
at head	blXZqb
at her	ihhckU
at home	aaSwkb
at hybrid	kUdZrc
at imagin	bWglkZ
at it	Y/LeZb
at its	gnaSnb
at jam	eagYdo
at junipe	dcoeda
at katie	kbicWj
at kwame	dadepb
at last	dPiSun
at latest	rcadbc
at least	ZlYdWr
at lena	ZeYwOl
at linden	goWefe
at lunch	iefToc
at most	/GVhWU
at my	eUvZbi
at night	dahean
at nine	bnddde
at northl	leLnic
at now	XZlefn
at oak	ccWdds
at once	sOcfkh
at one	epXhYg
at other	eccaeq
at ours	SWorZZ
at patter	dgVubX
at placeh	SYluYR
at podcas	eYrYcd
at presen	WjnUYm
at priya	aWfojf
at profil	bodecb
at quarte	naibcc
at questi	ceYqee
at railwa	kcmdhW
at recall	bnckZZ
at recept	Ugscbc
at reflec	ctebZb
at room	dccfnd
at salari	jVXkfl
at sam	eeZYpi
at school	cfqbbd
at sift	dWZbdt
at six	eeOkre
at sm1	ciiglV
at some	U/YQVR
at someth	Wnkddd
at spam	obgiYd
at stage	bcgXct
at such	asfcbZ
at suspen	dlSdhl
at table	cXctZi
at ten	RbnjpY
at that	cSlVhr
at their	hZkqZV
at them	RxeVab
at this	dpYVZt
at transi	denace
at unders	kjVbam
at unit	mZhggX
at upset	Xfhlbj
at url	Umkeaf
at versio	cdaYtd
at weiss	ebdeoc
at wether	tXVZpZ
at what	jqWQna
at where	Xrbdeh
at whethe	bnbYdl
at which	yXfbWd
at who	TuYeah
at work	ecbcwV
at you	QYf/OU
at your	gW1bjP
at yours	glffVh
ate	ddgngY
ate .	baWole
ate with	aYgubc
athena	lgchcb
athlon	jhlfXX
ats	RaxUfe
ats .	cgedan
attach	UQnqwX
attach #	Yblnea
attach .	SMql1V
attach ;	RWgqob
attach an	ZXhjnZ
attach and	WWUunf
attach appoin	ddbXtd
attach are	dkabXp
attach as	ebvXZY
attach be	eepbZd
attach by	Wdcjne
attach declar	edocdb
attach docume	dcaYwc
attach equiva	eZpfeY
attach first	eZYock
attach for	harbfW
attach form	ccZeqd
attach have	feedoZ
attach is	XXjjnc
attach letter	fdeXsb
attach offer	eecYqe
attach our	gbhoYb
attach please	YcfZsg
attach questi	YZdsia
attach sign	dddbqc
attach since	jcXncg
attach the	VUsgje
attach what	eacbrd
attach will	dZZuec
attach you	XaYqnb
attach your	acjTrg
attack	bmZeje
attain	fXUirf
attain with	dcZepd
attemp	eYpqYU
attemp about	aTqicd
attend	Zfgpbe
attend 's	aVekXq
attend .	WVkjii
attend a	cYa1Ya
attend an	ciqUdg
attend attemp	qbcdda
attend by	Xchtbb
attend for	hZfobb
attend is	XoedZX
attend its	ebdodc
attend of	cZwWbb
attend origin	Yscbdd
attend our	dfncbe
attend will	qceZfd
attent	PzTobX
attent .	YzNmYY
attent and	WyVbdW
attent but	eYdeep
attest	deRldn
attest and	ddYeeq
attest media	nYbjcc
attest of	deebpc
attire	jdTgji
attire counci	ckgjgX
attitu	jZadnd
attn	qgUVdf
attorn	dTmZgo
attorn .	lWljea
attrac	hfggce
au	ZUbgza
au .	YZflrW
au on	dddaoe
aubrac	gXhilY
aubrac 's	amSmie
aubrac and	bqXbhb
aubrac boss	gXheii
aubrac for	ihkWbc
auckla	eflgca
auctio	lcfZbl
auctio .	dhYedo
audien	lgdoSa
audio	afZqbg
audio .	ghcocY
audit	brkVWg
audit .	bkmXag
auditi	mRUdno
auditi .	fhTqjY
auditi and	jVddhn
auditi at	daoZka
auditi for	biabaq
audito	ohZcfc
audito .	qYfXmb
audito have	pacdde
audito of	pabecd
auf	hVdlgd
auf .	dccctX
auf admini	geodYe
auf lena	naZmXY
auf people	jWYYjn
august	ojegWY
august .	ieofaT
august and	fiWddo
august is	rZbeeb
aunt	VWpffk
aunt was	fbbedo
aunt who	cUTmkk
aunty	Xafikl
aunty .	dWpcjb
aunty is	ilaUgi
aunty now	cnchcc
auréli	bcfhhi
austin	mQrQXo
austin .	fcnacd
austin his	dacedp
austin martin	eZnbeg
austin you	qdbcec
austri	MhivfZ
austri .	Wibmgg
author	cacpka
author agreem	ddcqbe
author the	eecqcb
author to	ebZZ0W
auto	RY4ZTj
auto answer	cYreeb
auto genera	adcdeo
auto mail	RaplYc
auto messag	YdsbfZ
auto reply	Yb4RZW
auto respon	Zgqbdb
auto thing	XWmcdo
auto your	fraYea
automa	beqcah
automa .	mWeiid
automa and	gqdceX
automa answer	WZvbee
automa boss	maKpam
automa confir	joiYcV
automa decisi	bYYnej
automa email	fehjjV
automa form	ddnddd
automa note	bdqdde
automa office	kgUgdj
automa one	dYrccc
automa outcom	bZaeph
automa reply	Sm0XXU
automa respon	ZXwdcZ
automa saga	jZndeb
automa sendin	kbicWj
automa thank	Zatdcb
autore	PV4VbV
autumn	ellUbf
autumn .	hWliVi
autumn tour	Vnfble
auxili	fbhmiV
auxili .	oeZhec
avail	kUgihe
availa	XZezVk
availa .	QSfwXq
availa and	XmracY
availa better	eccaeq
availa change	fcdbeo
availa for	ZTizWf
availa form	ecbudY
availa on	djgWcm
availa we	dYodeg
availi	ZVxaag
aveiro	hvTWgZ
avenue	aWXlsR
avenue .	aaYWuW
averag	pUgabg
aviati	bjUbio
aviati applic	dbaeeq
avisar	pUjeiZ
avisar .	lbXdkg
avocad	fgZhjd
avoid	bVtcSn
avoid any	fndeWi
avoid disapp	jXdneb
avoida	eZeifk
await	S0QYoV
await contac	ddcodc
await our	ioZadd
await your	aZadud
awaite	kZYcil
awaite from	nddcee
awaiti	O2OokL
awaiti decisi	YwXZdZ
awaiti your	dXVqnb
awaits	fYlcbl
award	yVTOqd
award is	taXagd
award notice	shTZaa
award of	chaYra
award or	scbdad
award the	dZdeeq
award you	efdXqe
awarde	SMPSy6
awarde .	hXaYfs
awarde a	bebXuc
awarde elsewh	eecddn
awarde the	XZVVmu
awarde to	TWSSq2
awarde you	Ubaiuc
awardi	dZYgpd
awards	dgglda
awards esther	baoded
aware	kkeVcg
aware the	hdXZgp
awaren	UkdWlg
awaren they	ZVWdoj
away	ahhddj
away @d	bddnef
away and	fhRZre
away at	raWfch
away but	hkWdbm
away day	YpofeU
away from	UW0iVh
away i	raZdde
away in	ZsaZdc
away lena	coccdb
away she	obddfc
away to	dsZiaX
away until	Tjqgbd
away you	cYarfc
away>again	gavYYb
away>answer	oVngab
away>ask	XkflhY
away>away	cawYca
away>chosen	hOogfi
away>closed	YcrgXh
away>date	ghneeV
away>decide	zkaVVV
away>free	Woakdd
away>goon	bpfbca
away>hear	qRdila
away>hold	aibbWq
away>if	ccaomZ
away>me	krWfVf
away>meet	mggkbT
away>news	ksWcYb
away>not	dqjacZ
away>offer	aodYma
away>others	ehRcZw
away>papers	cZPrne
away>post	acSens
away>receipt	kfhfgX
away>refuse	mWdfWn
away>review	ccyPbg
away>said	fhkWka
away>soon	ZYdoma
away>sorry	hPraci
away>step	ciZoWh
away>thanks	gWoZie
away>wait	noRbhd
away>you	hYZpid
awesom	Srafjb
awesom .	ZtYadd
awesom by	aokfeW
awful	afUalq
awful petren	dlWbel
awkwar	YhghZj
aws	cdfmhZ
axed	bZYccw
axed the	edYeep
axlewi	acemkZ
axmins	aYamao
axmins .	bWfgXs
aydin	dllZcc
aye	eVXpbn
ayesha	okdcaW
ayesha manage	mkXgZY
ayo	djUnah
ayo perfor	coYiad
ayodel	Wqeiab
ayodel .	Zhboed
b	dbYphf
b #	dcYdrc
b by	qbdYgc
b has	eXoghY
b if	gpYfcY
b is	cqXjeY
b moves	hhaVfo
b we	dtcada
b which	eefYoe
b will	lZcYdp
b your	Yefpbb
b1	ghangY
b2	fidYgi
b2b	bgWamm
b2c	cliVdh
b2c courie	ejnfaY
ba	hVmYrY
babies	eZeesX
baby	lWlmdU
baby .	iWmalZ
baby b	eakneX
baby reads	Xeeqee
bachel	fcmdkW
back	ifffee
back #	qjdccS
back .	SjoiYh
back ?	hNnrbe
back @d	yWcXpQ
back a	gcZnWm
back about	VplhYW
back after	binRkd
back again	jYZddo
back all	deabgn
back and	ccXodl
back at	negMfm
back becaus	apcdcd
back before	hQWwiZ
back boss	eaoega
back burner	ahxZWX
back by	WNQmym
back churn	qTmace
back clear	gVblpY
back correc	caddqc
back dear	nQjegg
back door	dZctcc
back down	rfXacg
back fine	afcbsb
back for	YJY/dY
back from	kngVec
back he	kUVYqg
back here	ecZsda
back i	cMrqZg
back if	YUXrXr
back in	eiikRe
back is	VffllZ
back it	gMbslg
back lena	nErkWZ
back my	YTtUdm
back no	hsVdcZ
back northl	vXWkZZ
back of	mkabhW
back office	dYavac
back on	cfpfdY
back once	cndded
back out	bbqZda
back over	gXjXco
back priya	nbdeee
back re	Wgcnhd
back she	Xtcddb
back signed	acbZuc
back spent	fechnX
back star	epWYch
back thanks	fgoZea
back they	YgXoXn
back this	ecdpcb
back to	vtXVaX
back until	XkcVom
back we	fldWld
back when	FtdfSs
back whenev	ifpYab
back will	fdqeeY
back with	jPXnvZ
back yes	nXacna
back you	gVnfkX
back your	gUiKX1
backed	ZlYXhk
backed up	frdabb
backen	nVfdhg
backen .	kWoade
backen and	qYbdhd
backfi	YZddtf
backfi .	eeZXua
backfi are	egWfkg
backgr	abcqbj
backgr .	YZnaZq
backgr and	cdarce
backgr applie	gelgVf
backgr at	fbceeo
backgr check	bfZrjY
backgr firm	ddcodd
backgr in	bdjZap
backgr invest	ddbcbp
backgr is	kQWfcx
backgr screen	daraiZ
backin	cfagbo
backin ska	dYbddr
backlo	d8NXaT
backlo .	U1VZda
backs	hWdjZo
backup	gkjdZb
backwa	xhaZUb
bad	iZbbcs
bad .	vYchWc
bad in	Zsbdda
bad just	oZdffd
bad news	XWZclv
bad start	ciocZY
bad they	dndeec
bad tiding	ebYdcq
bad time	afcdpe
bad timing	cWfeeq
bad week	bpcehY
badge	eWidkj
badge .	cgdapc
badge test	aodfcc
badger	eaiiib
badger .	dVnjfb
badly	VXrcek
badly wrong	cbdeeo
bag	bdlcmZ
bag 's	fbpYYi
bag and	egkQsW
bag of	XfMtYn
baggag	cgdheh
bags	gWcpdf
bakare	RaWjth
baker	Zfhegi
bakeri	hpcgcW
bakery	bQcgfu
bakery up	dWYdbv
bakery we	edddbp
baking	eXqZef
bakker	bQjucY
bakker you	edenec
balanc	iYYSjx
balanc .	bfYZYu
balanc and	edbdco
balanc messen	dpabdc
ball	Uijibi
ball 's	cnceee
ball rollin	bdeobe
ballar	camhec
balloo	oceeYg
ballot	udWhaa
ballot .	hVkjZi
ballot of	okTffZ
ballpa	kdWdrX
ballpa .	pVehdd
ballro	eVkmce
balogu	cefbgk
balogu to	haadfn
ban	aQrbWp
banal	kafjce
bancro	jYjYXo
band	VhVcwi
band #	RkYU1f
band .	WdgYwb
band and	dUgcjn
banda	kaZbfn
bands	UrYikW
bands .	docVke
banerj	igUugT
banerj 's	epdeeY
banerj .	bockba
banerj counte	iapbcb
bangal	ifSjhh
bank	cbigke
bank 's	iWjjjW
bank .	YlgdnX
bank accoun	cXljdf
bank card	ddYfqc
bank closed	dcZeoe
bank detail	VXdlsY
bank form	Zecnhd
bank has	ddbYgo
bank holida	lbpYbb
bank on	rkWZab
bank prelim	bdpbdd
bank said	lWWdcs
bank says	mhfhWd
banker	fZekTo
bankin	QOnslc
bankin .	aebsdb
bankin to	bYmXqd
banksi	lckWai
baptis	UWlpgg
baptis 's	bbsZfb
baptis the	haobdb
bar	aTSmoq
bar .	cbZsce
bar a	niWdee
bar and	hUVpjc
bar for	jaabap
bar from	bcTcva
bar was	cXVZdz
bar we	ehYddo
barbac	Zdgngb
barbac 's	Unajie
barbad	enehZb
barbar	dingYY
barber	YkTrkY
barber .	cqXcmY
barely	gVseca
bargai	jaZjkb
barge	cXlgfh
barist	ehlfac
barito	YfRufi
barito it	ccRpik
barmai	ZfjYjg
barmen	aWqbbk
barmen .	edneeb
barrac	jVeYjl
barrel	fYhpZe
barrie	gfbXik
barrie .	ciabcn
barrin	jRmfhf
barris	bZjjWm
barry	nfbZak
bars	ldShkg
bas	fWkdmb
bas .	edpcbd
base	UcQU/d
base #	cdcUvd
base .	cbaYte
base as	dccdqc
based	SkYpYm
based assess	dkWrbX
based on	XlTebt
basel	iUauZc
basic	aibhgi
basic .	Zhagbp
basica	ZYVccy
basica .	aaXdUz
basica i	ebnhba
basica legal	gRmfgj
basica the	jdjchX
basin	eiWcZo
basin .	dbXccq
basis	goRccl
basis and	UxZdde
basis of	lbZXap
basque	acWqhg
bat	kZnebb
batch	ddcelh
batch .	denddc
batche	dckemZ
bath	dgZamj
bath .	hgVgjh
bathro	gcXgmf
batter	bZrZib
bay	YbUpfm
bay .	dZffbp
baypor	XmVhii
baypor probat	qbddce
baypor the	Wgbako
baz	ffWdtb
baz profil	eVhani
bcc	cdZbqg
bdm	hcWmie
bdm .	RfXnsc
bdm at	bVadrk
bdm by	Wcesde
bdm said	hfacZo
bdm says	dqabcb
bdm test	Zcbrcd
bdm to	mTicfi
bdm will	mpWZcd
be	hjafeg
be #	1ebdVS
be .	jYRbop
be ?	YokhZZ
be @d	2lTWaO
be @p	qbbajb
be @s	qigYaX
be able	zhWaVe
be accept	Xafoka
be admitt	dkYXgp
be advanc	fdaefn
be advert	ebYbcw
be advise	kljUZb
be affect	cepaec
be after	bsXgbZ
be ages	ctbeac
be agreed	eiakkW
be all	aYZpen
be alloca	cddnce
be allowe	ohhVdb
be along	dZccin
be altoge	dWdtcc
be amazed	ofbccd
be an	flapWW
be and	ocmaZU
be announ	qlVWTf
be answer	kkjQaZ
be anyone	bicaod
be anythi	cvaZea
be appoin	ZXUfb3
be appris	ojaccb
be approv	Ysbfga
be archiv	eXueeW
be arjun	acbcds
be around	bjZobe
be arrang	TiYmoc
be as	jgXbii
be asked	Y/URUT
be asking	XjZkTq
be assess	mrUebT
be at	Tea4YW
be aware	bnfafd
be away	SjpYbm
be back	ccuajV
be before	W2fSdV
be believ	wUacde
be bernad	cYdces
be better	fYehao
be booked	WVfqoa
be bored	LdSZe7
be borne	eeeoZd
be boss	jSnebk
be bottom	uXcbed
be bounda	cYgdbr
be brewer	irddaX
be brough	XoZbao
be by	skYSXg
be called	huYXZb
be callin	ejRgZq
be cancel	abfscZ
be candle	ddobfc
be carefu	gpkVbb
be carryi	dXrcdd
be certif	cocedb
be change	aZtXec
be checki	UTyadb
be chops	jaeZod
be choreo	g0TTbU
be chosen	q0SaTQ
be churn	qccbec
be clear	loaZYe
be closed	OR+bWO
be closin	bencdd
be clothe	cfagpZ
be coffee	edoZee
be coming	ggvbUX
be commun	j4RWXQ
be comple	dbTshe
be confir	codgiT
be consid	Wam0Va
be consul	fceaen
be contac	X/QWZQ
be contin	VilVaq
be conven	cbdsdc
be convey	nhgZgW
be counte	efZoce
be cows	bbpbee
be create	xhXUdZ
be cross	qYabdg
be curiou	dZsadb
be curtis	bUtZeg
be days	YxZabZ
be daz	cqdaed
be deacti	Wbojac
be dear	f0YaXR
be decide	vmgWTS
be decidi	ugaYcX
be declar	tiZVeX
be deemed	Zdeepd
be delaye	Yoeffd
be delete	NT1gYd
be deligh	elVbqZ
be despit	byaadW
be destro	aeddeo
be determ	qjbbca
be differ	sZdcea
be dioces	Wamjbg
be direct	aeiUll
be disapp	cdbdcr
be discus	coPRpk
be dislik	cbaeqd
be dispat	pqZbcQ
be dive	eVpeec
be doing	bVdZhu
be done	tfRpZY
be down	Md5SbX
be drains	eWZXwg
be drawn	h4UbXS
be dude	dYoeff
be duplic	cqbiZb
be early	mXZrXa
be emaile	jcoXeU
be embedd	Vwbabc
be enclos	cicapa
be engage	gWZdln
be enough	ZZeooY
be entere	ebnfed
be estate	VXjabv
be exact	2Qbcbb
be examin	VpaqcY
be except	daccYs
be expect	paicdb
be extend	ZaeUdy
be fair	gVpPgn
be filled	ciWicl
be fillin	dVeddv
be finish	eYdtdb
be fixed	adTseg
be flown	cYendi
be for	mSkkZg
be forwar	Xc0YeV
be found	WlnXgf
be free	mmefXX
be friend	qgkRVV
be full	bercbc
be gettin	YagpnU
be given	oqVccW
be glad	QZXrgs
be going	Paaad5
be good	XfetYd
be got	hpdbcb
be grante	dUYler
be gratef	XVYxtT
be great	fPgmji
be guessi	Wzaabb
be had	WqeShi
be handed	TRTytY
be happie	YTYilr
be happy	fckTen
be hard	bXjqaY
be heard	hfZneZ
be hearin	c2QUYf
be held	dhdvaQ
be her	VZcayZ
be here	WYXqng
be hired	YiraYe
be hiring	YMPfa/
be his	facbsa
be hollyb	eVatcd
be honest	bZPde0
be honour	ZQUW/V
be hourly	edeoeZ
be hurrie	csblaU
be i	kZZeod
be in	g0VkaS
be influe	dbZder
be inform	sqWVac
be intere	mXdkZk
be interv	UWZ7Vb
be invite	d/RDcb
be inviti	XQYlb2
be irrita	pfcaec
be issued	tZhWXg
be it	uZZZhZ
be its	ffYfpY
be joined	cUfcmo
be joinin	WRZXwq
be june	jmbfdX
be keen	eWlhdi
be keepin	bZbcau
be kept	lareWW
be kim	ogjdZX
be kin	eedZoc
be kind	ViVenl
be known	aioYca
be laid	ddVvbc
be late	WggbtX
be later	Yqcbjb
be le	cccqdd
be leafle	bcpfeb
be learne	cZablp
be left	wSlhZS
be lena	ruaOQO
be lettin	hYZgZr
be lieu	iWcaph
be lifted	aTvfec
be lighth	acdoge
be like	qiXZXj
be limite	cyRZdY
be long	Yvbeda
be longer	Nqaihk
be looked	TpitXP
be lying	csbdca
be mad	dpdekT
be made	xgdXQf
be mailed	qZUsbV
be making	avXYSk
be me	fYZWon
be medici	ZZdZdt
be meetin	SZW3aZ
be met	dYeoef
be micros	bbapak
be mine	iqebXc
be missin	eZoeed
be mobili	bbeS1Y
be modera	btadda
be months	YjqcdX
be more	exdeZR
be most	eedbZr
be moved	qfbZjX
be moving	ihgUdk
be my	afpRme
be named	bnflXa
be needed	dkaXdq
be needin	TLaTu3
be never	W3WbaY
be news	ccodda
be next	godcdb
be nice	coRmgb
be nicer	eedebn
be nkemel	aVnlce
be no	MKdnV/
be northl	ipUlcP
be not	bhabaq
be nothin	cYmpdZ
be notifi	p5UVVN
be oblige	NNbzuZ
be octobe	dYneic
be offeri	ebddSw
be offlin	Vftcdd
be ok	aZixVa
be okay	ZXkmch
be on	anengS
be one	sZfWhe
be only	dodcec
be opaque	cZddgo
be open	Xbg0bS
be openin	eZbego
be other	aUbddx
be our	KIOA/T
be out	qSzaST
be over	gWiegk
be paid	WYnjhc
be part	ldoYXd
be parts	naeeee
be passed	ZrXncX
be patien	j9XOUS
be perfec	Xcbmlg
be pester	Wgefeo
be phoned	ygeYZT
be phonin	wXbcca
be picked	WcpjYf
be pickin	Uogcej
be planne	yZcebW
be possib	gibncY
be posted	8MUTYe
be poultr	Yoeefe
be pradee	cYabkn
be premat	exbaXY
be prepar	cjWnhb
be privat	bmaZpW
be priya	4RXfbX
be procee	aSXVb9
be proces	ceXsbe
be progre	YPVYd7
be proud	beTTrp
be provid	mbXocc
be pub	fabddq
be publis	xsPOaW
be pursue	eZdefo
be pursui	dVbdeu
be put	paTrUg
be quick	jfTcil
be quiet	VkrZca
be raised	fobXbh
be re	aRVha1
be reache	hmcoaS
be reachi	ogadeb
be reacti	YoeZej
be read	bofcga
be readin	iMtYco
be ready	fbZtXh
be reason	acgend
be receiv	Xbadqi
be record	YNrreY
be recrui	Zbgabr
be refund	WaTfby
be reimbu	oUYjZm
be releas	ncjdeV
be replac	cTinjf
be reques	cZbgcp
be requir	akZTom
be reserv	dXdgdp
be reset	eZehnc
be return	RRgfdz
be review	L/XXeT
be right	ciXXio
be ringin	uRWmZg
be room	atadda
be round	eceZqc
be rowan	adYbdu
be run	ZhVbbw
be rung	ucTkXY
be runnin	VUZpuY
be rushed	bpedeb
be sad	cZXdaw
be safe	obedee
be said	lrUbdX
be saying	dtacZd
be schola	idpWbe
be sectio	dbcedp
be seeing	VhWjjl
be seen	RYo3RY
be select	eyaUZa
be self	cgbnde
be sell	iUjefi
be sendin	dYfkqX
be sent	nmbcfT
be servan	Wdnbek
be sessio	dYZlVr
be set	TwahbY
be settle	rneUbU
be sharin	cfpbhX
be short	jZqZdb
be shortl	V2gUcU
be shut	YcuccZ
be signed	djdZpY
be sittin	dSmfco
be six	dfZode
be slow	Sloaha
be slower	cpbbde
be so	dVcvgZ
be sold	ghqcbU
be some	hsaadY
be someth	WqgicW
be someti	rVfefe
be somewh	dacpee
be soon	kodYba
be sooner	2QYZdc
be sorted	qYalbZ
be splash	ZbwbeW
be spoken	sXcifY
be sponso	cocbdf
be spring	carZcd
be stall	hTYhqe
be starti	beacYw
be stoked	VfZect
be stoppi	dWaekq
be stored	bXvbea
be straig	JubWct
be subjec	gqdcYd
be submit	geXmdh
be sure	hbsdfU
be surpri	cnZoaY
be taking	XRfaf1
be talked	YYVfsj
be talkin	elUkgc
be tea	drXacg
be teleph	tWaajb
be tellin	wZcgcV
be texted	XuVbZg
be the	ohZThj
be their	ebbT0Z
be there	cCN/QV
be thinki	ShnfXl
be this	vdVaiX
be though	euWbdb
be three	esdXea
be thrill	cacZwc
be throug	wbZTaX
be to	pgYWie
be told	/daRUa
be too	cdToZn
be tp	csQXii
be true	obfcec
be tuan	eYloZa
be turned	nccjba
be two	crcecb
be unable	ebndfa
be unanim	ihdUhj
be unavai	Wauada
be unfair	acocdg
be unfroz	dYnfff
be unhapp	eadedp
be untrue	qYdeed
be up	eQW2bc
be update	ZxVVdd
be upfron	lakXaj
be upload	mhPrbZ
be us	hTmcem
be used	cZrgZb
be veg	aaXrkc
be very	hZXYnn
be veteri	eadaqc
be viewed	dpbWch
be visual	RaZ0df
be waitin	rVkZjX
be wasted	aSVec1
be we	mqcUcY
be weeks	dpYbbf
be welcom	davaaZ
be well	XnZdbo
be when	ZtZgca
be willin	UZgzaa
be with	jOT/cT
be withdr	cZeqdc
be wonder	nciefX
be workin	VdTnta
be writin	atUYna
be writte	nxaZXN
be wrong	Z2WZbY
be you	PSNc4u
be your	XbjrUk
be yours	YddTwc
be zainab	jbXWio
bea	Ubbogl
bea .	ageocc
beach	gVoYTr
bean	Wobfbk
bear	d+TXXb
bear in	pWedhg
bear it	aqcedd
bear the	iYoddc
bear us	eZdedp
bear with	e/QQVW
beard	bYmibh
beard .	bWtddd
bearer	MiXTqw
bearer of	dYYacw
bearin	hfZWub
bearin with	jlWegc
bears	cgthSQ
bears .	bbcqed
beat	WTUY2o
beat about	eZTZiu
beat my	cdqVkb
beat the	cbbdtY
beat you	bZaZok
beata	gbtacW
beata .	ibqccX
beater	haeoXe
beatin	acYVuk
beatin .	XfZflk
beatin northl	naeeee
beatin on	fcocaf
beatri	gahgbj
beaumo	akscaU
beauti	bRmekj
beauti to	cYnddg
beauti would	dbxcaW
beauty	haaXjq
beauty radio	ccacof
bec	gimcaZ
became	ahVVon
became two	dlWYZk
becaus	gaecjj
becaus @d	ocYfee
becaus from	gZeebo
becaus he	ehVgXp
becaus i	cTdasm
becaus it	dfUhrd
becaus its	dpdbgZ
becaus managi	rZecbe
becaus of	lYoeZd
becaus on	pXcied
becaus one	btbXia
becaus people	dqaedc
becaus she	fbZchq
becaus somebo	ccimWh
becaus that	qMekei
becaus there	TqVXrg
becaus they	plRiUg
becaus this	fnhZdX
becaus we	eiVbyX
becaus you	aTtcej
becaus your	bSlhjf
becca	zZXcZc
becker	fVgnjc
becker .	eWclle
becky	fmfcda
becky and	dnYZmc
becky homele	enbgad
becky out	cpZcib
become	qlSUnb
become @d	zYZbbW
become availa	bqbceb
become free	ZsZbja
become our	kYaYvY
becomi	ehbjhd
becomi and	cmRden
becomi card	ccXtdd
becomi cards	enbgad
becomi locali	edphbY
bed	kZackh
bed and	edeeoY
bedank	kXcbfm
bedlam	VgySgX
bedlam about	edoecc
bedlam you	agncdd
beds	cjddgg
bee	glWjgX
beeche	bpVjeb
beekee	WVqkjX
been	chgaem
been #	ZmdWji
been .	TmYVfs
been @d	weZXba
been @p	pcdddc
been a	ifcYcn
been able	enWZih
been accept	eUJS5l
been added	elnadU
been admitt	gaWZvd
been advert	bdtdaZ
been alloca	ciaaqc
been allowe	eUpeeh
been almost	cndeec
been an	Xdadgr
been and	fzYXhQ
been annull	fdbddo
been anyhow	daraec
been appoin	cdZS1X
been approv	WdgrmP
been archiv	daedcp
been asking	anWjbh
been assess	ZgYWev
been assign	auXcbX
been at	anfdah
been automa	edbcfo
been awarde	WVQYrv
been booked	fcpZed
been brough	efWrdc
been bumped	ZeTugc
been called	hmfjaW
been cancel	ZUNcd+
been challe	eaoedb
been change	WckmhZ
been choice	eqdcea
been chosen	fcWWwf
been city	dfrcaY
been closed	YQPVZ/
been confir	gTheqZ
been connec	dpeccc
been consid	kUXXis
been contac	uPsUbb
been corbel	dcepdc
been create	caqced
been crosse	pYacck
been curtis	hjnadW
been cut	baSicw
been dan	eaqeeZ
been decide	YuiZcW
been declar	bZnbgj
been declin	cYRYb4
been deferr	eS2cdU
been delete	cXXbbx
been deligh	eaeeco
been depart	baobdi
been design	eYdbfr
been differ	eanedf
been discar	dXceeq
been discon	eaaefp
been discus	hpYbag
been dismis	dbfdap
been done	fRsYgf
been down	dqcdcb
been drains	hdpaXd
been drawn	XzYSkZ
been electe	cXbYon
been elimin	cdXdes
been ended	eZZder
been extend	VspcZV
been fabio	edbXcs
been ferry	ebuXeZ
been filled	bSObg8
been finali	Ypcbfg
been fixed	ejUuaY
been forgot	XuXckZ
been forwar	l5WTWI
been found	ZwVOpd
been frozen	aL/cbP
been given	nVZQZ2
been glad	eddeYq
been going	Xpfdde
been grante	ZRlufW
been great	cSuWZl
been halted	cT4dbU
been handed	fjedUk
been heard	jZncfb
been hired	ecVfxW
been i	dcqdbW
been identi	mbWeel
been inacti	ccpddb
been includ	bVcccw
been interv	jXsccX
been invite	eUhrbd
been jackie	eadeen
been jobcen	daYenj
been kept	mdlddW
been kim	eccnfc
been known	W8WcXS
been kwame	cucccY
been laid	skXZdY
been late	yQcfdc
been left	dZWpdj
been let	ZQekfu
been lifted	kqPkbb
been longer	mSfgmd
been longli	bjbqcZ
been lost	mZbbob
been loud	fnbciY
been made	QtRWmp
been marked	gjkefW
been matche	dYWpfj
been met	klXXbj
been moira	ednced
been more	breedY
been mornin	seYZbW
been mothba	eareeY
been moved	jiTsVe
been my	dZdecr
been named	YhtbeS
been nb	aZeedr
been nkemel	hbnedc
been nomina	didnWb
been notifi	gbaeco
been offere	fmhUci
been on	ogVdjb
been one	dobded
been open	hmdkcU
been ops	apeedc
been parked	cdqddW
been partic	kgWiZh
been passed	oxbSVQ
been paused	XP9bcV
been pester	dmhhcX
been phoned	gabedp
been picked	pdQqdb
been placed	SjxagU
been postpo	aipcbW
been pre	ecdsYc
been promis	veabab
been promot	hhandZ
been provis	akXwTY
been publis	Voagdj
been pulled	VlGXR3
been put	gb4eXL
been re	jraadX
been reache	agVcqg
been read	fngfbW
been readve	dobmhR
been receiv	vioVYO
been recomm	egbnWi
been record	eX0SWc
been referr	dpecea
been refuse	hbbYZs
been regist	eZqbdd
been reject	biZdco
been releas	XabXfv
been remove	aafZat
been reques	cqbced
been resche	haYtcb
been retain	dTVkjr
been review	YWYfdy
been rob	oeXdec
been round	WkhYjh
been ruled	bqaleW
been said	jtSeac
been saved	Sj1ScW
been schedu	ZkTueZ
been scored	obZidc
been season	odddcc
been seen	gpUfcc
been select	TTPs2a
been sent	gpodVO
been settle	XwfaZa
been shared	jkibaW
been shelve	WY3edS
been shortl	jPTzTq
been signed	PviWZi
been since	ebbdgn
been sjoerd	dcdaod
been slow	bohdeZ
been so	fcWilg
been sold	YUZZcy
been splash	pdWadi
been staffe	edbdeo
been stood	bavefU
been stoppe	bM7cdY
been stored	cdrcdX
been struck	YgeTVy
been succes	bcTepo
been superi	eeefoa
been surpri	YocdlY
been suspen	WW/abL
been taken	glRUWy
been talked	dqWeee
been tane	bZYcax
been termin	ecWdct
been the	ZimUfj
been there	iQmXhm
been throug	caWSqs
been tick	SjLWtl
been to	eZqYfg
been transm	cmancY
been travel	ohZdeb
been turned	jldZVj
been two	dTbcdx
been unsucc	ciLXez
been up	midbSk
been update	YZybXQ
been upload	jbrbbX
been very	bphYWj
been viewed	aWwXcb
been waitin	lWbncc
been with	Ulbfpa
been withdr	ZaTWX7
been writer	ecdccp
been writte	awWfaW
been wrong	azVXXh
been you	eaeeep
been your	hdocdZ
been yours	eddebn
beer	WevYha
beer .	agndjV
beer ok	ZjaeYq
beer that	fZsdcX
beers	jfVdao
bees	ifpZWd
before	mfWqba
before #	wcWbiX
before .	feRqUq
before ;	nbdcee
before @d	nceobW
before @p	pYddeg
before and	fYUdY0
before any	YrfedT
before anybod	TxSnYf
before anyone	eoYrVV
before anythi	VgX4ST
before bids	aneeee
before bottom	ccdnee
before but	igZaan
before chloe	cYYucf
before choosi	arcbdc
before churn	nTYtgW
before close	dcboee
before combin	dYdqfe
before dear	sTRloZ
before either	caepde
before exampl	rZZZje
before going	pidYcZ
before gym	akZabn
before half	dqaWka
before he	idUwfT
before his	eidoYZ
before hr	dTdfmo
before hybrid	egmibW
before i	dbYqVp
before identi	edpadd
before it	cjXuPh
before lena	gmVklP
before long	Zrcace
before making	ZpYhcg
before me	cQwRWq
before my	ZilfVe
before northl	0iVjaM
before our	hiWlcd
before partic	tafcYc
before people	pXdgde
before planne	fTPsjl
before priya	taYlZV
before reimbu	gWdpdd
before rotati	1UcSba
before saying	cvdWea
before she	iabubY
before someon	lUcZxT
before speaki	defnae
before starti	bbcsec
before that	tdajaS
before the	rgWkcZ
before then	jYfoba
before they	cZY/UV
before too	K+TYaY
before we	WrV7UU
before you	dXYfon
before your	idPsci
before yours	apaccj
befrie	ebYmna
beg	aXfscd
beg .	jcpXfY
began	YoYife
begged	gRqjhY
begged .	hTijlX
begin	ZjShzV
begin .	bTXrqX
begin ?	eXaO1c
begin after	dacZqi
begin contac	atWcca
begin in	kiaVma
begin on	bkpSff
begin review	gndcdZ
begin to	eqdcZe
begin with	VZgeyX
begin your	edcnbe
beginn	encejV
beginn .	cpkcaW
beginn to	eiZobc
begins	WciXlo
begins .	fdnhXd
begins @d	sgbZjV
begins at	ddadas
begins in	haijWi
begins on	Nhfajt
begins when	effoYe
begins with	abVUwj
begoni	qYnWbc
begun	kcjYjc
begun .	irZddY
begun and	obecee
behalf	cffaij
behalf .	WniZZj
behave	ajZjhf
behavi	eWgphZ
behind	eXiffk
behind .	blYXbr
behind a	ieSkfj
behind at	ebpdcd
behind her	hYYcYw
behind the	SQuirW
behind them	bdabat
behind this	eebofa
behind you	qTdfck
bei	iWliZg
being	iscXgZ
being #	eooWVc
being .	Zd9XZI
being a	mgScfl
being able	oeZgcb
being approv	nrZZWb
being asked	foUjfZ
being assess	frUcea
being balogu	iUbeho
being called	iUdteX
being charge	dadcrc
being checke	itVZdc
being city	gfVdeo
being clair	Yodeee
being consid	h2LidP
being depend	dYjdnb
being diffic	cnddde
being discus	a2bcYV
being done	fpdbcc
being drawn	ZYYY8T
being examin	dtZeeX
being federa	dxYdaY
being ferrar	Znedff
being filled	ebudWd
being forwar	afodec
being held	cXrckZ
being in	jnYXoU
being interv	Skliad
being kept	afcfcn
being kind	cRaeax
being late	cYoamY
being looked	Y/LXVQ
being lundqv	eXmjed
being made	qrVVbV
being moved	bXpdbl
being no	jSdXko
being of	iZcdbp
being offere	baceni
being on	XuheYa
being optimi	qhWfbb
being our	cebVwc
being out	eanegc
being part	cfrbcb
being prepar	edeenb
being proces	ioWded
being put	jnXdec
being read	iqhWaX
being restru	ePzeeZ
being return	ddbdcq
being review	bqhfdU
being right	eaoaak
being seen	cgnjVY
being signed	sZaagb
being so	gUnfbj
being sold	ZYpcWo
being sorted	eobddd
being stack	eccene
being straig	fmdeVi
being taken	aVbiZv
being talked	X3UdbX
being the	wVWmeT
being told	dhhXlc
being toyin	encedc
being turned	dYoZcl
being well	qhXecb
being what	cgcYdp
being will	kmWeee
being worked	dqZced
beings	daYoUl
beings mx	XcZsac
beleid	Xeoack
belfas	RsjhZX
belfas .	XplbaZ
belgiu	dZeehm
belgra	ieagdi
believ	jdpVde
believ .	kqjVZW
believ her	xcZaac
believ him	cndddd
believ it	ealjfW
believ the	egsRdf
believ we	ccsYfa
believ you	aThgbr
bell	pYRnkb
bell 's	eceenc
bell .	Uefqce
bell @d	oZfdee
bell about	eWcoei
bell by	oceaee
bell dear	oaedee
bell expo	cXZcnl
bell in	odebde
bell me	vhcTbc
bell on	Zcbsec
bell promot	hYbYva
bell tells	Yofdef
bell when	RkWnhk
bell you	tqXSVY
bella	ccmdfe
bello	jXhbig
belong	hcQhio
below	eSglfm
below #	ZepZcd
below .	YYooea
below ;	ecbdep
below and	akapda
below detail	eeaqdb
below do	lZdenY
below for	eeapdc
below from	pTchcj
below i	pbbXej
below our	cZdXcv
below so	dcnfcd
below the	YQTOh/
below they	aYrlaZ
below to	bZXzca
below what	lWfTjm
below where	eebenc
below within	dfuRef
ben	jjXgfb
bench	sSlQig
bench .	eacaeq
bench the	hbqacc
benchm	ggceie
benchm .	eWjail
bend	Zdiiai
bend .	ccdoec
beneat	gVkcel
benedi	jenedV
benefi	demcha
benefi .	bRrikW
benefi after	aipacd
benefi and	jocdXZ
benefi from	mefVdk
benefi summar	eedanf
benelu	btZWla
benjam	hYlijV
bennet	ebbjbo
bent	ZcYjjj
bent the	aZaogg
bereav	WqVarb
bereav call	jobdZb
bereav commit	Zqcdbf
bergen	eesfcW
bergen .	dargdZ
berlin	Zajhke
berlin .	Zdogga
bernad	qVXZcp
bernad .	nXcdej
bernar	iUygVS
bernie	Xbdemh
berth	arMgej
beside	dfohbU
best	ebkeeg
best .	cSifhm
best ?	ebcpde
best at	deqbkV
best but	nhbddc
best case	ndadic
best employ	eauedV
best for	WYmmYh
best from	eZcicn
best guess	odbeec
best in	cfsbbY
best not	mandcW
best number	dcWxac
best of	eaZaYx
best on	dYgebq
best schedu	jneUee
best so	cpaicb
best there	ebwcbR
best thing	jcncab
best three	epcaec
best to	sjeSWf
best with	aa0aZW
beste	jYajkc
bestie	feleYg
bet	cuYXlW
bet money	egdeoW
bet on	Xsjaad
beth	Xiiddi
beth and	eoddhX
beth at	afXkbo
bethan	dbjekc
bethan a	keUfej
bethan crew	hUihih
bethan to	fanaed
betrie	emeXYl
betrie .	cbeecp
betrie scheme	cinfeX
bets	erTjgY
better	WRfjfw
better .	cTihZt
better ?	dcaqdc
better aligne	edbceo
better and	bSXndq
better coffee	eYgneb
better fit	bZdadu
better get	acbqfc
better luck	bZSXa3
better news	ZRbbdz
better on	Zgdbdq
better one	fckStW
better or	ndebec
better say	gnafeZ
better soon	fRpldd
better suited	ebeceo
better to	iaqVYk
bettin	dnebkX
betwee	mnVhad
betwee #	VbouUZ
betwee .	ppXaaU
betwee @d	gYhpeW
betwee @p	dccndf
betwee a	UjZsgZ
betwee all	dabgod
betwee analyt	cZddgo
betwee churn	PWeycg
betwee friend	oYbjcd
betwee heart	dcdddo
betwee lena	rUggdc
betwee me	tyUOQY
betwee noneth	crhdYa
betwee now	tVSqZd
betwee operat	Wqdefe
betwee planne	abqecd
betwee soon	bpbdee
betwee the	aeYraj
betwee them	dtbdaZ
betwee three	rjXbbZ
betwee you	nwOcaZ
betwee your	eeYcdq
bev	YWUnes
bev record	edboed
bevera	RcSzkb
bevera .	eeYeod
bevera the	Zgcocg
beverl	XWksab
beware	lXdaat
beware the	oaeaef
bex	hYiiai
bex .	cZnhee
bexhil	gYdlbj
beyond	rnXWfY
beyond @d	kZaZng
beyond dear	nZdhdd
beyond lena	tWdddb
beyond that	Q+fTeM
beyond the	pZYghd
beyond your	agZagq
bgv	jhcede
bh	ZUdrie
bh .	hYcpdd
bhai	noZZbZ
bianca	oYoRja
bianca .	kToded
bianch	fUomcc
bianch on	eWreed
bicycl	fiqVca
bid	iaTYew
bid for	ndWVZq
bidden	bbcxVc
bidder	bjohXZ
bids	eikQWr
bids you	fedccn
bielef	VSnvVe
bielef .	ZVjbgp
bielef form	eeande
bielef from	eeobda
bielef number	Zcbrce
bien	ifhfea
big	edajgg
big boss	edWoYk
big diary	onXccX
big if	eqdbcd
big junctu	nVVbqd
big man	mlecWa
big one	loXebY
big yes	dfXfoe
bigges	dffebk
bigges custom	eZoeed
bike	hddfjd
bilal	fZtTbZ
biling	iWifkc
biling .	jdXZjl
bill	ZdrbiZ
bill .	gnfUkW
bill and	cXafbu
bill hands	idsXXV
bill has	gfeenX
bill in	cdende
bill my	WmkQek
bill on	YZjbrU
bill plan	eadnef
billin	dYaccu
bin	RRwYgo
bin .	bhoYfe
bin day	iVvbcY
bin it	bWtgZb
bin the	akXhhh
binder	efXijh
bindin	eiidhZ
binned	dUIZX+
binned at	daccep
binned it	eYZecp
binned the	cUYdby
bio	ihQZrg
bio .	VhXdve
bio and	Xpeeec
bio or	2WbTeb
bio to	dYaeer
biogra	gVXkmf
biogra and	cYakob
bioinf	YgZkfk
biolog	UQcyem
biolog .	bZWrZn
biolog code	dYohcc
biolog for	fdjXnd
biolog number	dddocd
biomet	cYbjpe
biotec	hhYmbd
biotec .	enZddg
bird	eqhUgZ
bird .	Xqfcah
bird in	ZeaZse
birds	lXqbaa
birds nest	obeede
birgit	iUdekj
birmin	mUfjde
birth	aUlrce
birth .	dWqffc
birthd	ZS/NWU
birthd .	Xg0WcX
birthd churn	jaqaab
birthd for	bdtbcb
bis	Zbdkbn
biscui	gWljcc
biscui for	hWmldV
biscui lena	ccsYdb
biscui short	fcoZed
biscui we	ccobed
bishop	hjedbd
bishop 's	dbncgd
bistro	bhddel
bit	bjbika
bit #	YZnlcd
bit 's	fercXb
bit .	biWqmO
bit ?	bmYYob
bit about	dXchnh
bit and	O3Xcia
bit as	aVrhZh
bit before	Wnfife
bit behind	rcadbd
bit by	Uvccdd
bit cool	iYedod
bit dom	feWggl
bit follow	cabbrc
bit green	aXVbZv
bit i	YVpchk
bit is	RZW4Zb
bit less	pZcdic
bit longer	otZSbZ
bit more	kjVYjd
bit much	cqXedf
bit nobody	iTaekn
bit of	lpkYYV
bit slow	jZdenb
bit though	oaedde
bit to	MlXfqh
bit too	cXdlcn
bit under	bRbZvk
bit with	hSujYT
bit you	paddhb
bite	cmjbca
bites	bjXjfi
bits	ehfnXb
bk	cXvXgb
black	eZcbwX
blackw	gYlbgh
blame	lfeeae
blank	afcodf
blank .	Zmcoab
blast	ucYZcf
blauwa	dfpfYd
blauwa .	YgqZhZ
blauwa again	XaXsck
blauwa candid	aVinbe
blauwa from	bnqZcV
blauwa given	eXWdet
blauwa here	hbpace
blauwa i	Vdxcba
blauwa in	tScefg
blauwa it	jmYiXe
blauwa mrs	Ypeded
blauwa this	foibeX
blauwa to	bZpgdd
blauwa you	bcccin
blauwa your	bfnddd
blazer	lkWica
bless	gccZgm
bless manage	hlTZbo
bless the	ZUqcjf
bless those	uTaefd
bless yours	dcaeep
blesse	hbjYig
blessi	hlXhZf
blind	nlZmVW
blind .	cuYaac
blindn	Zqaeha
blindn to	Zpddfe
block	TIf7ed
block enviro	aengdc
block on	dboedd
block out	ceZoee
block traini	edapec
blocke	rF+SXS
blocke all	aYtedd
blocke the	eSvfea
bloemf	ZjXZct
bloemf yourse	cacdhn
blog	caybaS
blog .	fcsYZa
blog in	dhadob
blog post	dWoice
bloke	jiVWXu
bloke .	lVbZhn
bloke from	YoYhgd
bloke said	cqcbaa
bloke who	dZadZv
bloke with	YZaias
blonde	crcdcc
blood	Zeldbk
blood .	efbado
blood nudge	Zenfee
bloods	baoobV
blow	kTXihm
blowin	eqXjdW
blowin .	Zsbeda
blown	cibilZ
blows	cUpjfZ
bluden	hiXfjb
blue	edqcZd
blue experi	dnZebf
blue one	dgYjoW
blue ticks	oZfede
bluebe	dZqXlb
bluebe .	bYtccd
bluefi	giZbke
bluegu	Zcoabk
bluegu .	deqZbe
blueha	adYpfg
bluepe	fldcdf
bluest	fLVT5j
bluest as	bcZase
bluest is	eZddrb
bluest letter	deddob
bluffs	cfcfan
bluffs .	gbYgVq
blunt	Ujjfgf
blunt an	deddna
blur	XbmpYc
blur .	agcodd
blur i	dZtcbb
board	jhagfe
board #	oZakfa
board .	Uflmdd
board and	ldUdoc
board answer	naeeee
board approv	cUaZop
board as	dYdYwb
board by	cZvaZb
board can	Yegqdb
board chair	focgaZ
board chose	daacct
board date	ocecbe
board decide	kepbVZ
board did	XfWaiu
board does	Woddeh
board for	eoVkca
board from	Ygdbrc
board full	eeeZne
board having	Zbbbpk
board here	eghTih
board identi	jbXdpd
board in	vhZTXh
board is	Y5eaXM
board meets	wdeaYY
board met	QwUXmh
board needs	hcbqab
board northl	nbfecd
board of	ggUgnd
board opens	rddcZe
board put	Wmfcdk
board said	bUbYso
board sat	dadcdq
board says	lmbjUZ
board secret	WnVlcj
board shall	nqaYXZ
board sits	fpXlTa
board so	oidZac
board the	YbZoao
board thing	rabcfc
board this	codcdc
board votes	sbdccc
board wants	bYguZb
board was	XqkbeZ
board went	abccds
board which	ikZZXo
board will	skYZYb
board would	UaW3Xe
boardi	YchW0U
boardi .	eYpQvW
boards	RnnUVk
boards .	ValbYo
boat	hcgohV
boat .	colYhS
boat and	bXqidd
boat to	jdXkid
boatho	Zhajel
boatho .	Wddold
boats	fajgcf
boatya	cVfjmd
boatya ;	fedfnZ
bob	acihWn
bob .	ajobcY
bodega	hkeidY
bodies	Triaef
bodies dalget	Xpfeee
body	ihZYdn
body the	ocWcgh
bodywo	cbkZkg
boer	cfdfhi
boet	dkacfj
bog	ghcokR
bogdan	TjV2bY
bogdan .	hYnhcZ
bogdan and	epcecc
bogdan certif	Zcducc
bogdan check	ckVrgX
bogdan cleara	aXepjd
bogdan skarvø	ccZtcc
boiler	fWhnUl
bola	YdpbXk
bola .	YXqkbb
bold	jcsdYS
bold .	oZckcc
bolt	dgdcdm
bom	drXecc
bombed	iYdick
bon	hYmeae
bond	gefpXX
bongan	mnZZYe
bonjou	koZVhc
bonjou 's	jqdVcc
bonjou is	xXcbbb
bonjou the	ZekZbo
bonjou they	obeede
bonjou wants	cbbrce
bonjou we	cceqbe
bonne	mjPfci
bono	ZcdYln
bonus	SdoVvV
bonus .	ShhWtY
boo	oWZkib
book	ZXj0bY
book .	kXyUZb
book and	bahXvZ
book back	eboXcj
book it	dMV/WX
book my	dbbrcd
book now	deobce
book on	aWpkbZ
book the	VbTxkc
book to	ceZpee
book your	YZbzgU
book yours	cdepbf
book yourse	cdVwca
booked	YPlviY
booked .	UYhktT
booked a	henScl
booked and	jciUhi
booked for	YXdmqX
booked me	VYdzYW
booked on	bciobc
booked until	dhWldj
booked with	cZqgbb
booked you	ZaZvdd
bookin	XRmpam
bookin by	dbendd
bookin page	ebbqdc
bookin provis	YdlWeo
bookke	kXUlkg
bookle	qdaYeg
books	eSdS1j
books .	RVZWvq
books and	ohiSeb
books are	ZXyTYh
books from	bdcaua
books full	eceara
books mate	ccdepd
books on	fiRjje
books so	bbcZqd
books the	Zbavbc
books you	ebcoZh
booksh	etcZcZ
booksh .	deagoa
booksh from	nmZddV
boost	Xckghh
booste	YniYdh
booste .	aiaado
boot	haRpdj
boot keiko	adbsad
bootca	Wimbla
bootca .	WjmYla
booth	fjbYlf
booth us	Zpbdak
boots	XkZrfZ
boots .	YiXglh
boots and	cogjdW
border	agYaYt
bore	cdkZoZ
bored	KcWeZ+
bored .	cZddau
bored here	bcdcdr
bored in	XkeaYs
bored with	Wcdbct
bored within	Tgccir
boring	bmbhhd
borne	ghUnUn
borne by	eeeoZd
boroug	bUblph
boroug .	Ubhpge
boroug on	oWcbfk
boroug with	decrYe
borrow	hdSonY
borrow .	iffnbY
borrow you	ebeoec
boss	mmVdgc
boss #	VjqaZX
boss 's	kaLggs
boss .	bgathU
boss a	ecogZc
boss about	iogbaY
boss and	ogZaZj
boss asked	WnsPYY
boss back	rjZWcb
boss came	ddXhna
boss can	Xiauca
boss confir	hUZagp
boss dear	pXdibd
boss decide	tTbUme
boss did	fYtacZ
boss for	aXZtZc
boss give	XYpUlj
boss go	qZebed
boss goes	cbbYta
boss had	daZdqg
boss he	mgejVX
boss i	fYdohc
boss if	eVdgmj
boss in	Zredcb
boss is	gwcZXa
boss just	dkZcob
boss lady	QokZel
boss likes	jkTXZl
boss man	laobkR
boss must	jtdYWa
boss needs	naeYje
boss not	bWtacR
boss of	mUXerY
boss ok	cdXYqb
boss on	dnXfff
boss picked	ecdeao
boss picks	rebbdb
boss planne	inabeb
boss pradee	nlYXed
boss put	Yddbsd
boss reckon	dadZtc
boss resear	dabdfp
boss said	TrRcog
boss say	bkhVih
boss signed	acbZud
boss teach	hUcjhl
boss tell	iZeafn
boss the	frbccb
boss think	ZXdfjo
boss to	euhXaW
boss told	TaYZwm
boss took	ecbecp
boss want	edeqXe
boss wants	oRTyVf
boss was	cZegpW
boss went	eccedp
boss while	baaine
boss will	zpVTbN
boss would	dddrZd
boss wrote	baZVsd
bosses	mghYUk
boston	Sadkrc
boston .	bnifeU
boston and	cYXoap
boston you	bbbcoi
bosun	eTjlkb
bosun northl	abqgcb
bot	fcmTij
bot .	ccpVjd
botani	bZljai
both	qWciib
both .	jbUO3d
both ?	cVZwdd
both a	Wmoccc
both and	pcZTik
both are	XkcqUg
both be	pYjaZe
both becomi	enbgad
both been	kgibgX
both before	icdoca
both by	ySYoUY
both cancel	YkcoeZ
both chance	bfarfZ
both copies	dedZrd
both days	adfqae
both farmha	dZYzcZ
both files	jVqcdb
both filled	ceobed
both finali	nbdbid
both find	oddeea
both for	YXciqW
both get	qdddXd
both go	sacgac
both hands	Zbjrca
both have	fkmVga
both hear	odebed
both herewi	oZeeed
both i	Rfehbt
both in	pUjfkS
both jobs	edaZsd
both know	2QbbXh
both letter	Wekbhj
both of	kWdnga
both on	xdZRhe
both out	YtZddd
both partne	ffnddY
both remain	YbZwcd
both seats	Zacakp
both texas	caaxba
both thanks	lbrWeY
both the	ieaWjl
both times	ahsSXe
both to	eaauda
both ways	gdcndc
both you	cefane
both zeynep	aciocc
bother	WPllqc
bother .	Tbleem
bother at	dcsadb
bother coming	edaedo
bother someon	bXnjkX
bother we	dcaXrc
bother with	iYkapX
bother you	adetab
bots	heTpjb
bots checks	jnWdee
bottle	edelgc
bottle .	hVmgja
bottli	diVihh
bottli .	dicenY
bottom	/OZfeW
bottom #	cdeoec
bottom .	0VRcoY
bottom ;	Yeodff
bottom ?	eeataa
bottom and	7NacZa
bottom as	nbdeee
bottom at	nbcefd
bottom it	uXbfbc
bottom s	xaXacd
bottom the	eWcucZ
bottom they	VjZdds
bottom you	sbdade
bought	pMojdZ
bought .	fSwbeZ
boulde	gjkbcZ
bounce	lQtdcY
bounce back	oXkXca
bound	rfceYc
bound to	pgecVe
bounda	ZVecls
bourbo	YZfekm
bourdo	hcifde
boutiq	enTlad
bouwva	ifeche
bowed	XK9YgK
bowed out	YO9aVL
bowing	hYmZdj
bowing out	dcqdad
box	Scbshe
box .	blVnee
box said	foUgec
box the	cZXgjo
box yourse	ecYsbc
boxes	nkeYac
boxes 's	brceea
boxes .	oeddeX
boy	cpcchX
bpo	ZfXmif
bpo inconv	dbYred
braai	pPnajZ
braced	ejakjY
bracke	fbjhcg
brad	eekhWf
brad .	pUcjci
brad direct	Xscddc
brad on	debodd
braga	ZdkhWn
braga .	UQufWk
braga for	lXcWZt
braga quick	fhabnc
braga test	dbYojc
brahms	fnhfeT
brahms .	enYeeg
brain	janbfY
brake	eehhee
brakes	gSxafY
brakes on	hVvdba
bramle	cTXksc
brampt	efdXli
branch	fdcghh
branch .	XegXmk
branch and	oajdba
branch by	Vbbvdd
branch has	bXndei
branch i	bgbpbd
branch in	jnmWcU
branch is	XcmZjj
branch manage	ipZXkX
branch says	ccccgo
brand	edoVVn
brand post	jaoace
brandi	boedfc
brandl	cXlVem
brando	lWhbej
brandt	XmuOaY
brandt ate	bqbade
brandã	pXahde
branno	iYohWd
branno automa	kbicWj
brass	WahiZp
brass .	TejiZl
brasse	imiWfZ
brasse .	iqdYca
braved	USkcYq
brb	YYglbm
brb test	gdaebn
bread	aghigc
break	jbelYh
break colour	cgdbnc
break learni	dbesab
break mailed	occdee
break mails	nWkced
break up	sYbZhd
breakd	cflddf
breake	bfhdnZ
breakf	gacncf
breakf .	gdqVag
breakf roster	fcaode
breaki	gejXfi
breaks	dgcgej
breaku	lbiYhe
breath	gjfehY
breath .	cgkVgc
breath for	ewVebW
breede	cZfmai
breedi	bemdZk
breeds	Zdgcgm
bremen	RvYngW
bremen on	Yrceec
brenda	dtRYdk
brenda job	ihdXdl
brenda things	cvWfYa
brenna	hbnYfe
brew	knaeaZ
brew and	aogYjb
brewer	XdZmhk
brewer .	Ynacek
brewin	cdjnZc
bri	faeehi
brian	dkcaZo
brian and	ddpbbe
briann	dajhla
bribe	kUobbg
brickl	beflfc
bricks	eZjado
bricks .	aTmYln
bricks has	epceca
bride	ahXlfi
bride .	Zobjcd
bridge	hqWToZ
bridge .	inbZjW
bridge they	feebdn
brief	cSP6Vn
brief 's	bdeodd
brief .	hZVqXl
brief becaus	eccddn
brief for	ccZvcb
brief still	ocdbfd
briefi	gZaoge
briefl	gcjidc
brigad	gibfbi
brigad .	eoaibb
bright	cYnmkS
brill	ffhchd
brilli	aZeipd
brilli and	WakVrk
brilli from	hYadpd
brilli on	dbckoY
brilli utrech	oefcdc
bring	UTY5rX
bring #	cabdsb
bring a	QUrskQ
bring anythi	ldiVcj
bring bank	ffeVqf
bring chief	caedeo
bring clock	adardc
bring her	bYapdi
bring id	ZYWmpc
bring in	fYbqjZ
bring it	fOb5cZ
bring lectur	dccrad
bring lunch	ddabsb
bring me	cfgqYa
bring my	aYbrmU
bring nothin	oXffZg
bring on	fdaedn
bring one	dcdrad
bring or	ceence
bring own	bbZzXa
bring passpo	cecape
bring photo	eeZrbe
bring renewa	ccZcqd
bring round	acecog
bring sectio	dceqca
bring severa	echXpb
bring the	WOkond
bring their	ebcdZs
bring them	cabudb
bring this	hgdpZY
bring two	ehracY
bring up	chvXeW
bring us	bcpcZj
bring you	YlSQqs
bring your	TaUwxS
bring yourse	ebeYpc
bringi	TPfmkq
bringi on	ebbeeo
bringi the	dZnjfZ
bringi their	abaeln
bringi them	ecbqcd
bringi you	ecbfqa
brings	ccXeph
brings for	feceoZ
bristo	bijcYj
bristo .	Wijidg
bristo and	Vibkhi
bristo you	jXkjda
britta	acpjbZ
brno	abkckg
bro	bjgjkU
bro .	ddecne
broadc	ecYjii
brochu	Yfjfka
brock	viWYWg
brock .	hVhnce
brock are	inYebZ
brock the	atZadd
brody	VjQfqj
brody best	dmWdhi
brody job	dYbctY
brody scorec	aoebde
broke	gkkihP
broke a	bqbeeb
broke down	aVrqWU
broke it	heYYqe
broken	bgvjaQ
broken .	bfnjXc
broken and	jaqaab
broken down	cdeqad
broken her	Xtbgdb
broken it	iccena
broken link	ecobed
bronag	kXckff
bronwy	dkkTid
bronwy .	Tncapc
bronwy in	hvTcca
bronwy it	mbacZn
brooke	bblddj
brooke .	XbZboq
brooke i	YYbdmo
brothe	YUmfYt
brothe #	Wjelbh
brothe .	fVtbhZ
brothe and	qTShkh
brothe got	ahtbXb
brothe in	caZdbv
brothe is	cebddp
brothe reckon	nQPnTo
brothe says	dcpcdY
brothe the	mWbedm
brothe who	YigtaX
brothe you	eecbqd
brough	ZNtYZu
brough a	Zbgcdq
brough forwar	hUWtcj
brough her	dXWbZu
brough in	bXahhp
brough it	jOyYdY
brough to	Yoajag
brough up	eZsdda
brown	ifjhcZ
browse	bbncaj
bruges	gZsdcZ
brunch	cuShab
brunch .	csdcaa
brunel	lbThih
bruno	fVedpj
brush	ZdfsfW
brush up	dbened
brusse	dhlkZY
brusse .	bscdea
brusse and	kdenWd
bryce	bZhagp
bryony	djepVb
bríd	cVjZoi
bsc	gVfhgk
bubble	ifhkaY
bucket	cekcaj
bud	jeanbc
buddy	aemYgi
buddy is	ednXgf
budge	gXgncg
budget	erYcYm
budget 's	ooVZfa
budget and	Woahcj
budget as	epbcec
budget by	doZjcZ
budget did	eaYeer
budget first	iybTXY
budget for	aaaamq
budget freeze	eZoeec
budget get	Yqcdee
budget gets	tVcdce
budget has	bhneeZ
budget he	qYbdch
budget i	cqZdec
budget in	nQikaa
budget line	gvXYeX
budget no	enfebb
budget only	eZZeat
budget passed	dckpdU
budget review	faoffb
budget the	biqccY
budget we	gYdeaq
buenos	claqaa
buenos #	dbendd
buenos you	bcerdZ
bug	mVZinb
build	Uacnjm
build .	eYcdfp
build the	cccqed
build we	becdoc
builde	icXnXk
builde with	ihVjdf
buildi	oYaubT
buildi .	fMoncf
buildi of	cZmpaX
buildi on	yfWXaY
buildi so	gXnefe
buildi workfo	eccpdd
builds	lihbaa
builds #	gqYcdd
builds is	cpaded
built	igcadk
bukola	lVYrgX
bukola .	cbZsec
bukola tyrese	paXiia
bulk	ihZibg
bullet	edoVbj
bullet .	cZefZr
bummed	bknVdf
bump	bjpdZa
bumped	ddimjT
bumped into	aQvddh
bumped up	aaWtlX
bumpin	dYflid
bun	mXqbbZ
bunch	eZkied
bunch of	bbrcbb
buongi	vXadgc
burden	kXZani
burden you	nWbbki
bureau	rSajhc
bureau .	kZdnca
bureau for	dZdpde
bureau or	qbZakb
burger	dbliYg
buried	lgYhbf
burn	YfljWh
burned	bnachf
burner	YquYVS
burner this	drcddW
bursar	iebghd
bursar .	lfLkjg
bursar applie	bgtZbY
bursar board	ZdZvcY
bursar boss	ecYioZ
bursar for	hdUnch
bursar girl	ZgoWYh
burst	hcVmmb
burton	eaYbzX
burton .	dccgob
burton that	kkXbhe
bus	cVscic
bus #	eeimeX
bus and	aZokdb
bus but	ciocZY
bus compan	ogTdjZ
bus is	aUnali
bus softwa	dTjiig
bus stop	adkSdm
bus to	jgnZeX
bus was	VgdpZf
bus went	aephYW
busbed	ldoUce
buses	Yhjahh
buses lena	denace
bush	eWiZcr
busies	VqbWlh
busine	iilebY
busine cards	ceZVwb
busine email	edeoea
busine has	eZseeW
busine manage	ngcdcc
busine plan	aZcxbb
busine repres	fdYefp
busine tellin	Xqceee
busy	flVcig
busy .	nWeaan
busy to	oiddaZ
busy was	dYadoh
but	igXdgk
but #	4LZacb
but .	UkMYpq
but @d	2Nbdcc
but a	gfOapi
but after	gXpZeh
but airlin	cXRXav
but all	U1YcYd
but an	eXfmjb
but anothe	ZfWaZv
but answer	mXYqbc
but as	WejUin
but back	pZeeec
but before	mcaoab
but betwee	XjYcfo
but budget	feZefn
but by	9HXfYf
but campus	cecbbq
but can	UieseV
but client	bYWhar
but comple	ddrdeX
but could	aWV0kX
but dbs	cgdnad
but dear	2ZcUdV
but did	XisafZ
but differ	ebsdbY
but do	ggNrci
but does	eZbeeq
but everyo	YwZddY
but felt	dceZdq
but financ	andcYl
but first	WxbfQj
but for	bocdZh
but from	gPpihc
but good	qccbcd
but got	eccbpd
but guess	laXaqY
but has	kvgWXV
but have	TgloZd
but having	edoefZ
but he	ghYXgo
but head	keYfWp
but her	qWddYk
but here	dhaaog
but honest	R0bddb
but hope	eqbeeZ
but hr	cVcnnd
but i	ekpXoR
but id	ZpfVjW
but if	cdjoaa
but in	hOWtjh
but is	YZihap
but it	ndZabn
but its	XvQTnZ
but keep	ecaeep
but late	cVdcet
but lena	sRddkc
but lets	obecee
but maya	VnWmkP
but me	iddesS
but media	rYcdee
but mine	naedhb
but my	qmfeVW
but need	btgWba
but neithe	dqdeda
but no	QhQZb8
but nobody	RppeYY
but northl	vObpaa
but not	dYZRov
but nothin	dhvaZR
but now	VndjiZ
but offici	ojdeWb
but ok	yVXbba
but on	4QTemT
but once	YnZmbe
but one	khUedj
but only	djsSSe
but others	chbbdn
but our	ogWXUr
but parts	nbeeed
but people	aZoYbj
but read	bdeode
but ring	dabrdc
but she	1kWWUa
but should	gXiicj
but so	jljWaZ
but sooner	ddcpeb
but still	gQdjpg
but thank	dXhdbq
but thanks	eYoccf
but that	lnjRcZ
but the	fhWabu
but their	anfecd
but then	YuffUZ
but there	pXgefe
but they	ibLhsh
but this	ncRlci
but two	bqbmXZ
but until	cndeee
but wait	dvddaV
but want	cZcsce
but wareho	Xdcsdc
but was	mbTlXi
but we	iUPbpv
but were	ecdfap
but what	jcTmam
but when	R2YbbZ
but who	bjWbcr
but whose	eofeYe
but why	YYajxX
but will	oeYicb
but with	bsXXlb
but would	XiXokd
but yes	eSXYqp
but you	fVXdoo
but your	YhTxbe
but yours	bmodcV
butche	hfnebX
buts	hocgaY
buts .	dcnafd
button	kVjjbd
button .	fSQ2gZ
button to	rVsYYS
buy	YdcWsh
buyer	hkZVdn
buyer ?	dpacee
buying	ZjmnXU
buying .	bbrnYV
buyout	dbocfd
buys	blkdca
buzz	jfXhbi
buzzed	kcfeff
buzzes	hhZccl
buzzin	cfkhdc
bx	bbmgfc
by	tVYmiZ
by #	8KbelV
by .	WvRfUo
by @d	pPXulY
by @s	Wedngi
by @t	qZfWdh
by a	clVbbs
by accide	ghvUZX
by all	hfldVi
by amara	deuTce
by an	mnYeWc
by and	L0bjkW
by any	TwfhZX
by anybod	dXqdee
by applic	ecqdeY
by bit	Uvcbed
by bottom	oiZgba
by catalo	cUcpdl
by chance	gZpdcb
by chloe	iXmhac
by churn	1FOypU
by civil	bndZic
by clicki	cfqXee
by close	zWbXcb
by combin	oUkmXZ
by comple	acoVlc
by contri	hcbZpd
by counte	bSplba
by cuisin	hcoccb
by dear	uPNzoU
by decisi	Xchdpf
by each	bbcqee
by email	okYdfX
by employ	XhbXcu
by equali	baZcse
by esg	bdecpe
by exampl	iVekmV
by for	cWgYok
by gradin	eandee
by group	Xadeko
by half	mdjcWg
by hand	bqagae
by her	uecadY
by hiring	YwVbbf
by his	ibeZpX
by how	ZgiXao
by hybrid	0IMzhS
by invita	goeXee
by it	pRZiZj
by java	cdabse
by kuba	kYajoY
by lars	Yecajo
by lena	+IQxhP
by letter	phVchY
by lot	aYanbn
by me	lshchJ
by means	fZboef
by mistak	Ve/VUQ
by mornin	F9XXec
by my	kldXXj
by no	cteYkV
by nobody	YqjccZ
by northl	zLTvoT
by now	V/WgRP
by one	SrVZfo
by order	bY2WXb
by others	habZcq
by our	bokYae
by partic	SzahcY
by parts	pSVteZ
by phone	lfVhge
by placeh	K1bged
by planne	oMS3jU
by post	kfcemV
by priya	/SOffW
by questi	decsZd
by record	ebeodd
by recrui	bhpZdc
by regist	Xnddcj
by reply	aYaxdb
by replyi	bcgtaa
by return	cYV1iT
by show	gYfZhn
by solvan	eWVigq
by someon	Ybhaat
by stack	gXatba
by subjec	apbded
by teleph	jeWpbc
by text	fcRbol
by that	uaacaf
by the	uWbhfb
by then	YqiZZg
by this	aLofgk
by three	eogUcg
by train	cdoeeb
by two	pbgXge
by video	cTW+YY
by visual	uVYgfZ
by volunt	dkfamW
by wether	kkaUdl
by what	fUqfda
by which	bVeign
by who	Wsddde
by with	blanYd
by you	YTb2gZ
by zoe	pXbhgb
bye	lWbnZh
bye>again	XWltZd
bye>answer	dgUfkn
bye>ask	hiRjel
bye>bye	bbacZ1
bye>chosen	hcXUpl
bye>closed	acjWcp
bye>date	Wiphca
bye>decide	cgfodY
bye>free	cXmbYo
bye>give	WdU2fW
bye>goon	dXwVgc
bye>hear	cbawdX
bye>hold	YW0aad
bye>if	cOsdao
bye>joy	aRxbbe
bye>match	cnVdco
bye>me	WoVqga
bye>meet	XrJqfh
bye>news	dWpYcn
bye>not	bYskQf
bye>offer	jmggdS
bye>others	aXnZco
bye>papers	bmYoXe
bye>post	dfwZZY
bye>review	ghuoUK
bye>said	fhWZdp
bye>start	ZklcWk
bye>step	cjhZrT
bye>thanks	mVihag
bye>wait	cajaco
bye>will	coZbei
bye>you	ZZdeir
byrne	dZeleh
c	kfamSi
c1	alUehl
c2c	icUkhi
cabin	apQbbs
cabin is	fleVle
cabin knows	ZuZdcd
cabin morag	daZiZp
cabine	YatheX
cadet	leaahi
caffei	gaiehd
café	Ucjghj
café health	XYbqld
cafés	Wejekh
cages	glcehY
caitli	aZVnnd
cake	YaYciu
calcul	XgZbkm
calcul .	arUhkX
calder	iZWXwd
calder 's	hcRgmj
calder .	dhZfpY
caleb	mXmYWm
calend	ligtTR
calend .	bvVnWX
calend dear	oaebfd
calend for	Xfpdah
calend i	bqcgdc
calend invite	XPi0WV
calend of	dofZdZ
calend placeh	ecZpdd
calend says	YuZbdd
calend when	qYceee
calend with	sbdZaf
calend year	eccZfp
calend yet	dnedfc
calgar	gcZkgg
calibr	qdaYhf
calibr planne	qabeed
call	ocajdc
call #	pZWglX
call 's	Xbbodj
call .	Zrbgeb
call ?	XNS3qa
call @d	ZfZqee
call a	WexXbY
call about	Wpakdc
call again	fpaXde
call all	zjVWeR
call and	kbZbdo
call at	mYecna
call back	nkQiaV
call before	4XVabX
call by	8LgRVV
call came	oXeehe
call centre	RmcNbv
call churn	oZeeee
call dear	pXWhXo
call each	paecee
call either	sXddee
call estate	bjoZbc
call everyo	rcbddb
call for	Tfehau
call from	2XVheW
call got	bgsaaV
call has	YkZebp
call her	fTlpbd
call him	hXXxZa
call i	eZ2fTU
call in	oQicmV
call inside	padeec
call is	hbWhgm
call it	lfchSk
call just	cWpUfl
call lena	lROpco
call line	gYoddd
call me	aZWnmg
call means	qdddeY
call no	WoeXnX
call northl	qUfofS
call not	mpaYcU
call nothin	dZdbeo
call of	jYifpS
call off	bpbXfi
call on	dheiUj
call our	VcSorh
call people	piZYab
call planne	aoedee
call recept	acpede
call she	icnZbZ
call some	SzcZeb
call straig	obecee
call the	fbomQd
call they	addatb
call to	xYUigX
call us	XghqWb
call was	XbtdeZ
call when	Pybhfa
call with	hRX4Yc
call withou	cWojea
call you	viQhab
call your	YVcwai
call yourse	WZadzY
callba	pUXoac
callba so	cYpegb
callba will	odcbfb
called	TZfgon
called .	ReNrft
called again	akoXef
called an	aXclqZ
called and	diZeoZ
called anothe	cbbdbt
called at	Udbeol
called back	Xcjqdb
called but	bUpfcj
called by	Taubfb
called for	opLrRT
called forwar	ddaeep
called from	ZfbXok
called his	ddbdng
called i	clXnbd
called in	jthYWR
called it	caabko
called me	USiQsq
called off	YVhbWz
called out	qVTgcl
called preten	bXielg
called rebeka	ciWhif
called the	bYuYfa
called them	ecfcdn
called to	WpghZe
called up	gbXkfj
called with	aRZZzb
called you	eTalnh
callie	ffVjld
callin	fYfmee
callin .	Piibnj
callin a	fcWlcm
callin about	cWrXnb
callin all	qYdded
callin everyb	rcdddX
callin in	cZYnfj
callin it	VijbZo
callin people	Ttdefe
callin you	qSVnbk
callpo	sbdaZf
calls	8WVWde
calls #	ohbZdd
calls .	pVgeVm
calls ?	dbeXjn
calls are	naeceg
calls both	pceaec
calls dear	iXreeV
calls do	pcbdee
calls everyb	tZcaec
calls everyo	ncecde
calls for	aeXhgp
calls me	3QXYab
calls with	gfXqdX
calls you	3cTTfa
callum	WWailm
callum order	cabgqc
calm	icfgiY
calm 's	oahcdd
calm .	hdYenW
calm has	peadXc
calm health	UlUsjZ
calmer	XcgsfZ
calms	gdejcf
cam	UsVblg
came	WadXnu
came #	ZWQZqv
came .	lfiVch
came a	gaYZbw
came across	adatUi
came after	ZSTgjv
came and	R3caZY
came back	UXbSwu
came before	ckXcdn
came by	STiavd
came down	ZMbQj8
came early	UYZcjt
came for	gwoWmE
came from	dVsjXd
came good	ecadrb
came home	bfsYda
came homes	dZplaY
came in	fYmVfo
came jaz	eZoXhb
came lena	adZafr
came northl	ibbeZp
came on	eUeedq
came out	cTacvi
came over	ZafYjp
came round	iZbavY
came second	afRXP7
came the	XmmUje
came third	bUUZhz
came throug	eVjXxU
came to	fvbVZd
came up	Zohfda
came with	YiVkap
camera	gciZZo
camera .	fXkeej
camera so	ocddec
camera we	Zqbdde
camero	eYdkoa
camill	iRfZri
camill has	ecceen
camill up	cZpYdi
camino	igaldZ
camp	aVkmid
camp .	bdrZde
camp of	adbqeb
campai	cambbm
campai has	bqaffa
campbe	efhccj
camper	hmUieb
camper the	WqWcak
campin	cZbdgq
camps	Ukfegj
campsi	eYkTni
campsi phoned	aXjZog
campus	bcedmh
campus #	aeXZtg
campus has	XSlYZw
campus is	cbhoda
campus job	aoeedd
campus of	bidanc
campus visit	ccdoee
campus wants	cjZdrW
campus will	bcdedo
can	Zednge
can #	oVXgdl
can .	kTbqqQ
can ;	ebddcp
can advert	Wdodkc
can agree	eeeaod
can also	bapXZl
can and	gZarha
can announ	aefdnf
can anyone	ectUce
can apply	eZaaau
can assume	pbeeeb
can be	Wnneae
can begin	hUbejm
can book	cabfod
can bring	ccpdec
can call	hgeVcl
can carry	jXdqcb
can change	detXcb
can check	ZrgZdZ
can checkl	dYboei
can choose	LamwXX
can come	XXarld
can commit	uSedee
can confir	cjbTYv
can contin	kYXjoU
can count	yZWUlZ
can decide	ioZmUY
can do	bVUrmj
can drive	eadeeo
can even	apdedd
can expect	xiTcZV
can finall	kYbWtc
can find	ZgucbX
can forget	eUodbl
can get	lRZsaj
can give	lVdYml
can go	UaUoxY
can grand	bhdbbp
can guess	lTXajp
can hand	cdcSxd
can handle	ibcZpb
can have	fWQO/K
can he	dXlnae
can hear	caXogi
can help	gUzXYa
can hire	iUfdkj
can hold	0SSanY
can i	ZOb8gV
can ignore	XWlkag
can imagin	Skobbe
can join	ccdeoe
can keep	XVoqfU
can last	eoebed
can leave	ZavXdY
can let	gWasdd
can look	aWrjYY
can make	bkWmTp
can manage	XffxWa
can match	cabZub
can meet	bThlna
can move	gXcqkW
can name	dmYrXX
can now	ZatOwU
can offer	flUjiZ
can only	fiKZdz
can or	adeqbe
can phone	obeeed
can pick	UlnWeh
can plan	mVmbde
can proces	eaared
can promis	1TYUhZ
can put	agT0fU
can reach	cWepfg
can read	mVfoYf
can reappl	daedbr
can reckon	racbed
can reques	bchZeo
can ring	becrdZ
can say	q1XXWP
can see	kdmeSg
can send	YlenZb
can set	nSqXfa
can she	eXbcub
can show	bbbtYg
can sign	Ukcmgf
can sit	ahcfYp
can someon	Wenlde
can speak	kRmlcc
can speed	dnceed
can stand	bqXhfZ
can start	UWTUwv
can stay	dYcees
can still	SgTbbz
can stop	bRVaqv
can take	V0Xeda
can talk	dgWiqW
can tell	ioiaeU
can the	aoYeei
can think	ToWbsZ
can to	eepcZc
can track	ecobef
can try	bdgYcr
can unsubs	ecpddd
can update	pcrQZc
can upload	ebxQde
can use	YpcZjd
can view	dbsbdZ
can wait	dWsfga
can walk	eeeUse
can watch	bcdrcd
can we	ShZkuV
can well	nkpWaT
can work	bWSudm
can write	iZcZgp
can you	UPb/lW
can your	dbbtcb
canada	Vlhgfe
canal	ffhXmf
canber	cXZjho
cancel	VUoaY0
cancel .	bUafcu
cancel accord	eeYefn
cancel all	VbZecw
cancel along	ecWbdu
cancel and	XsYidc
cancel by	kXWYcx
cancel dear	dedcoa
cancel fired	mdkecW
cancel for	adofdd
cancel his	ckcfmX
cancel it	eWvcca
cancel its	cYrccX
cancel my	bexiZM
cancel northl	ddqdeY
cancel not	faZffp
cancel on	bYueba
cancel since	edcden
cancel so	gcoobR
cancel that	YhYadr
cancel the	OVlacu
cancel we	fdaccp
cancel whatev	mmUeed
cancel while	eeimeX
cancel your	YcvUch
candic	dlgbed
candid	hjecZk
candid #	jaXbfp
candid .	bhjXaq
candid ;	epeadb
candid ?	mpYYeY
candid @d	ojbZcZ
candid a	Yhfebo
candid about	Wkoded
candid accept	Yjeeao
candid accoun	VU7dUP
candid again	dpZeed
candid ahead	enZcci
candid and	juaPYi
candid are	k0TSXa
candid as	hdfWdn
candid at	oWrcZZ
candid b	bnTaat
candid before	kjnVaY
candid but	Xreede
candid by	/JVXae
candid called	iXieej
candid comes	Wtbbec
candid coming	qZecee
candid could	ebceen
candid create	ncdded
candid day	bcdpee
candid did	chXmdg
candid due	dYpeed
candid ends	ZZZZcy
candid expens	bajqdY
candid experi	bX1UdU
candid follow	eoZgeb
candid for	jfWibl
candid from	cfqTZi
candid get	odcgda
candid has	endWXm
candid having	eddebo
candid hear	vYbbec
candid i	Xfogbd
candid in	nmTced
candid indivi	Ypeefb
candid inform	Xndedj
candid interv	icbdbo
candid invite	pTnTdi
candid is	nfRhZn
candid just	ecpaed
candid keep	eYpded
candid kindly	ecoddc
candid know	lUdjcj
candid lakesi	inZeea
candid may	Vbflao
candid moaned	ocecee
candid must	bRsiZb
candid my	cdqbed
candid northl	picdbZ
candid not	eqXgbb
candid nothin	draddc
candid notifi	ngacdf
candid now	mlcedW
candid number	XbohZj
candid on	7ZXWWW
candid once	Srkedc
candid one	nehZhY
candid only	T4QYcY
candid our	fYndch
candid out	dbdddo
candid portal	ZgrZbe
candid privac	UeyUZa
candid profil	gaqTfi
candid remain	jwZadS
candid shall	thTlZR
candid she	cecddp
candid should	fbbjoY
candid so	flmWeW
candid status	ncVlde
candid still	dodcdd
candid straig	nbeeed
candid thanks	bZeffo
candid that	aWXeuj
candid the	jLcfax
candid there	ZpckjT
candid they	XsfWag
candid threes	ebdcep
candid to	ccLoVw
candid told	vaYbcc
candid was	dSbXa5
candid we	esbSfh
candid were	ZgYajp
candid whatev	abqcde
candid when	Wyabdc
candid who	WoVbaw
candid whose	fiUTcy
candid will	vpTbYU
candid with	bNiLY/
candid withdr	besdYc
candid within	+NXZcX
candid would	bZnnVg
candid you	TrbtcR
candle	bWmfma
cantee	hZcbim
cantee .	Vfifnd
cantee and	rbcced
cantee for	dpQXhn
cantee is	mfqWZX
canton	ehXidk
canvas	hlScig
caoimh	ggrVdb
caoimh .	bgsWdd
capabi	dTfcjp
capabi .	dYWZpn
capabi of	dcvTcd
capabl	Zdhoae
capaci	eZciii
cape	kdflXc
capita	dUaojg
capita .	aedpde
caps	jfcbgh
caps .	cWjalh
captai	cUalhm
captio	YOnjii
captiv	eabkjf
captur	hTajil
car	epaTsX
car about	esaecY
car allowa	cbdZsa
car park	hfeaoY
card	ZSowcZ
card .	XP6dZZ
card and	XUlxdV
card both	edanee
card expire	eepXde
card from	fapWeh
card goes	dcZqdd
card like	khXdXi
card number	efYnfe
card saying	ebSbks
card that	pabeed
card to	bcZsec
card up	dbedco
card you	bZdgco
cardif	hVdmei
cardif but	iYZdog
cards	lneZdX
cards .	arlcWY
cards and	eeeZoe
cards close	eoaeec
cards on	ocZddf
care	Zaodje
care .	cepZiX
care and	WgrbYg
care for	hZhliX
care home	ghTcog
care of	bYkYcp
care to	XOlqdl
career	eX/SWa
career .	aYqYdk
career at	fV0UZZ
career centre	bdtXbc
career chat	ebpcec
career desk	hpTqZV
career evenin	edsZda
career events	ccpadd
career form	dpdZeb
career helpde	caodfe
career in	ZT0Vda
career mailbo	lmUefe
career opport	pXWpec
career page	hUuWaj
career portal	XavUbg
career site	aYqVcn
career team	mVkefc
career typing	ddoccd
career webina	ecnbde
career with	bqeZed
carefu	mfbaZl
carefu .	gtUcea
carefu consid	mYXact
carefu not	eneedb
carefu though	begrYb
caregi	VpXjZk
caregi it	XpcYel
carema	dgdhcj
carer	gedlZg
carers	ZedvWd
carers card	bdXsde
careta	hklVdb
carewe	beibld
carewe .	gcaeoc
caribb	gSqlkS
caring	jZfWjl
carla	Zjfcjf
carlis	oZghca
carlos	oTckje
carlos .	hNnjle
carly	dmNdjk
carly out	eoXgec
carmen	cgZjlb
carmen .	fcbpdb
carniv	YfijWi
carniv 's	dbsWec
carol	Zcckcn
caroli	ahfgff
carpen	fWsaZh
carpet	bgcqZa
carrie	bfgYjj
carrie .	dXbflj
carrie it	baocaj
carrie out	lglXbb
carrie over	dyYcdV
carrie the	bgcZoh
carrot	agiYpa
carrut	aadgik
carry	VbYtXs
carry a	bbanZm
carry on	UhcrRm
carry out	bcngfa
carry over	dadeeo
carryi	ZhriZW
carryi on	cfrhdU
carys	adieif
cas	Ubmdhi
case	kkZfag
case .	hnmLRp
case attach	cdcsbb
case fee	fndedb
case for	dbaoTp
case goes	ndcdde
case has	flWZfm
case interv	ddcrdb
case is	izgOZP
case lena	oXaibd
case of	jrOYkd
case pa	dbenef
case someth	eTccfu
case study	ZPY6Ye
case that	btajcV
case the	hgThdl
case we	fhaXgo
case you	lisPkT
case your	asaTnb
caselo	cQb9ZT
caselo along	ebeocd
caselo the	bXiqgZ
cases	hfsVeY
cases .	odedea
cases call	Ydpeef
casewo	eclfag
cash	Ziabdq
cashie	iXpbbe
cashie has	cXdcnj
cast	cbUhjm
caste	ghgWje
castel	XQocnk
castel .	hdXbmi
castel on	eYpgcd
castil	nZhcZh
castin	jiWbfl
castin .	cjdbob
castin is	nfbecd
castin shop	oiccca
castle	ldabfi
casual	VRfreo
casual .	XTqkXj
cat	UZkjqX
cat #	ddenbe
cat .	ebpedb
catalo	nVWvXa
catch	cjpYlQ
catch .	YdqckZ
catch him	auXbde
catch up	kOrcbg
catch you	fhXqdZ
catchi	ogVXel
catchi .	dUnlha
catchi pressi	Xfejhi
catchi says	paeded
catego	egWdim
cateri	hfbZma
cateri .	eaagdp
cathed	dYhkci
cathed .	edboce
cather	dhpWpR
cather .	YnlZae
cather cut	kkdjfT
cathol	eXhibl
cats	chkeWh
cattle	jdYjXm
caught	flakdY
caught by	Vsgcdb
caught my	dcWsec
cause	kVpakX
caused	eVbfiq
caved	hSkkdf
cbd	biiidb
cc	Zfhfdk
cdi	iaefcj
ce	nfWbsT
ceased	dVbcZx
ceased to	dWeeZt
cedar	hbidmY
cedar typing	ncYhia
ceilin	Zkhcci
ceilin on	aenede
celebr	jUeenf
celebr .	hZdqab
celebr a	bcdZre
celebr and	dbbdbp
celebr in	bZoegd
cell	bnebXj
cellar	YgdYdt
cellar and	cncdee
cellis	eeajUq
cellis list	llVXbk
cellph	dedfWq
celtic	chZinX
census	ufaYdb
census you	cbeaog
cent	fZhhci
center	ewclTR
center on	dsdcba
center techni	dpcdea
centra	YmSdin
centre	ccjbem
centre #	eeqYcb
centre .	Sbcnen
centre gave	oqaRbd
centre lena	XgidnW
centre place	ecXodi
centre projec	edbocc
centre says	nfdcdd
centre terrac	ehaZdo
centre the	fnfXch
centre to	achqcZ
centre will	bbojca
ceo	igTleg
ceo .	Wmbiid
ceo gave	eeddbo
ceo has	gYqcdc
ceo next	edZoec
ceo said	dZbcoi
ceo upper	bqdZde
ceo wants	pgceXf
ceos	dlfZhe
cerami	kVkbke
ceremo	fdnZbh
ceri	ccenhb
cert	idgfee
certai	mraZdU
certai .	zffXZQ
certai not	Yndhed
certif	aWg2Yc
certif 's	fncZgb
certif .	gMayak
certif and	dXmwUX
certif as	dbdnee
certif at	Xdiodd
certif before	dsaddZ
certif by	QiX5VW
certif for	WXokZi
certif four	eedcoa
certif from	cbYlbo
certif in	ZdWwdd
certif is	XYQkgu
certif it	aeYYsh
certif no	cWdxaX
certif not	bYeqef
certif now	mdjXed
certif number	cbkndZ
certif nursin	cocddd
certif of	aaqkeW
certif on	Zchpga
certif one	nXjbfU
certif over	cbbobc
certif people	cRyabd
certif shall	Yaaqdj
certif so	clbpZZ
certif the	nUmXXm
certif they	cccocd
certif to	ZekkgX
certif was	fjXYdn
certif which	TWqsZe
certif who	fqbXcd
certif within	Wdbraj
certif you	XgdjXo
certs	caekke
cet	Tgjflg
cet #	Weiedl
cet .	ackbao
cet for	bckWod
cfo	gZaogd
cfo 's	bmXdei
cfo did	nZXddk
cfo is	mVmddc
cfo wants	dXrnbU
cfo would	dadoee
chain	acocid
chain #	eaegoa
chain .	QTparj
chain bdm	lWejbk
chain has	dbnded
chain manage	ckWfhi
chain sister	cqYmZZ
chain team	aocgfc
chains	fXpVji
chair	feWXrj
chair #	ZZXV0Z
chair 's	heTbrZ
chair .	YgsTZl
chair and	eUenUr
chair by	ZlbVtb
chair for	faakUo
chair has	ycTaZf
chair is	YqTSpj
chair lisbur	aaceho
chair to	gbdebn
chair wants	Xuddad
chair was	Wobcel
chair will	kXcjkZ
chair would	YXcrcl
chair you	dWZjne
chaire	Taqhef
chaire and	dZxcWY
chairm	WXuoeV
chairm beaumo	ecqdcb
chairm would	bfsccY
chairp	ghWfck
chairs	cTfqhe
chairw	TnYpge
chairw .	eYZplb
chalk	acfvYb
challe	jVhldb
challe .	lafYZo
challe and	kbcZqZ
challe came	fkmXed
challe has	mZXdoc
challe in	aYkpda
challe is	fdbnee
chambe	aWibkn
chambe .	cUpijY
champa	aTlojZ
chance	akajXk
chance .	padeSl
chance ?	XUgfio
chance are	mijdWZ
chance even	nbeeec
chance goes	eoccdd
chance i	glYWmc
chance is	ZZqddZ
chance it	erkbeQ
chance left	cneeec
chance of	iWldYl
chance or	ajbndZ
chance to	Qkdmdk
chance we	eudUed
chance were	eZXedu
chance you	WcYwfe
chanda	UXhric
change	cVyhZd
change .	baxfZY
change a	cicoYc
change admiss	ZZbvcc
change and	YhoYgf
change any	eenbec
change by	akRVmq
change for	hmXhfa
change has	kglbcW
change her	ZUnffk
change his	XpYgal
change i	fdsdeV
change interv	dZWona
change it	UYrgak
change jobs	jcoada
change my	ZZ0bbW
change of	hWbsXf
change on	djpVYe
change over	ZZpfdd
change that	uVaeda
change the	kTudbY
change their	TWkgbs
change to	hYanif
change we	dZcboj
change you	kTjnYe
change your	YixXfT
changi	hnmcZR
channe	hSugfT
chante	gdrWde
chaos	cpcfhX
chaos .	erZeea
chaoti	caidgj
chaoti is	ecpZcb
chap	bfkehc
chap it	dcddoe
chap who	cecedn
chapel	Ybetbc
chapel .	bbfpdc
chapla	fchhWj
chapla .	dWhden
chapla route	ehndfX
chapte	Zbmhja
chapte and	Xcbhpf
chara	iTjbij
charge	WciXml
charge .	bfgcYo
charge and	YWhjqX
charge for	Zcohdd
charge gig	bbUces
charge with	allXia
chargé	ijbcgc
charit	jhcYdj
charit who	elVdjg
charle	gfjgac
charlo	LYlUrs
charlo .	abiand
charlo to	WmUejl
charm	ibliXa
charme	jefnZV
charme becaus	acjodX
charmi	ecR0Xc
charmi .	bfXsae
chart	gamcfb
chart eish	eZpcec
charte	jZscYb
charte .	dYuYed
charts	Vlgddg
chase	gwOmWW
chase .	kdakVk
chase again	coccfe
chase i	phZbda
chase me	csaZdd
chase my	aUarbh
chase the	dpaZci
chase them	elViic
chased	Vnbbcn
chased 's	hShhmf
chased .	eaeebn
chased on	Q2gbXX
chaser	hblkcX
chasin	j0RbaV
chasin .	inUcgd
chasin the	dcpbdd
chasin them	gzVQYV
chat	bZpsXZ
chat #	bmoTdc
chat .	eeqoYQ
chat ?	bRf0ZX
chat after	gZrVde
chat and	YhisSc
chat at	ameVmh
chat churn	Ycbvcb
chat here	cadbqe
chat in	bauXbc
chat is	nYghcc
chat nothin	eZnhdb
chat on	RbY1Yi
chat they	eacqcc
chat though	cWridb
chat to	nWblec
chat with	gdepXc
chat you	ccdepa
chatbo	bfWWvf
chatbo steven	edcdqb
chats	qWfbci
chatte	kbfjWi
chatti	qggYSg
chatti .	dSwfbb
chatti with	oqRWUh
chatty	ehbfhg
cheape	WSWSS/
cheape .	bUYXX3
cheape one	faddeo
check	hlbndV
check .	ebaqnT
check at	Zedqde
check author	dcdode
check back	vYbacb
check comes	abYhpd
check email	cagaqd
check for	fYdnWo
check form	bcYtbe
check has	pYbggd
check is	eeRitZ
check it	ffmVoZ
check on	YsajZa
check our	gZobdf
check out	YlpVgY
check reache	kmdWfd
check reques	bZdofe
check she	bWhbio
check that	gnbeeZ
check there	pZedcc
check to	aoYldc
check two	pecZcd
check up	ceoccf
check went	hnVhZf
check with	pwPWWZ
check within	Weesdb
check you	bXaveb
check your	kqdNsP
checke	qkYVhd
checke .	boYnab
checke by	fsVhac
checke with	sRVSoi
checki	gkmadU
checki if	docdfc
checki in	muYWYV
checki that	caZrce
checki the	VZmkib
checki this	cYtaed
checki your	dcdfen
checkl	dfbial
checkl .	eXZdeu
checko	afXinf
checko .	eeceoa
checks	pkQofU
checks .	cUVyiZ
checks and	abZpfh
checks are	joUfgc
checks for	flqUca
checks in	YqZahc
checks out	ecnWjd
checks them	aedoce
checks whethe	nbedfe
checks your	qdcZee
cheddl	nScjak
cheddl and	eXjhjf
cheeri	idbfdk
cheeri .	agcoXj
cheers	jaqbYc
cheers .	hb1RbS
cheers for	cWpWdm
cheers got	dcveXX
cheese	piWhTf
cheese .	ZsffbY
chef	bjUggm
chef 's	jecndY
chef .	XVdmgn
chefs	eWWilm
chefs 's	ddUmdl
chelte	hdlfad
chemic	cgbghh
chemis	Umbckh
chen	cpWgai
cheng	fYZcWw
chenna	gjiZce
cheque	Yfkcgg
cheryl	bkhajb
cheryl .	WoibZh
chetcu	ehbjch
chew	p2SMbT
chew it	ouaVWZ
chew on	nqZThY
chewin	adleci
chf	WVZmjn
chf #	cadrcc
chf .	aacjap
chf yes	gneeab
chiama	aoYclc
chicke	ahThkl
chicke to	finfeW
chidi	pjbbaa
chidi .	nibccb
chief	ejegVk
chief wants	addobh
chiefl	iasTdc
child	bXlVuY
child 's	VYrSdn
child .	ebcdsU
childc	etZeaZ
childc .	avXZbg
childc has	alWigh
childh	hmWbdj
childh that	foZded
childr	haVcnl
childr and	bZbbmn
chimne	WVaXjy
chimne about	eaidZp
chin	YpZbbm
chin up	bpXZbk
chined	cNgmWr
chined from	haencd
chines	hmWfef
chinwe	bchkoU
chinwe .	dTgqjZ
chip	gYefgk
chippy	heiXdk
chit	bXpfdf
chloe	hXikkX
chloe .	beqXhd
chloe has	mWnVdY
chloe says	WhXhjj
chloé	Udokad
cho	tfdZbZ
cho ?	dbkXne
chocol	jbjgea
choice	hdTeiq
choice .	boVYgm
choice and	iaYZpi
choice before	pbecec
choice betwee	cWbkdo
choice but	bZalcp
choice by	2WdYba
choice did	dbeeqa
choice fell	XWXaj0
choice has	bgXnhe
choice is	okWWmV
choice known	pZeeed
choice lena	YhXpdg
choice no	ddednc
choice of	XSb3ae
choice on	tVchda
choice signed	eYdfbr
choice to	qjaZWg
choice took	dadebr
choice turned	dbefob
choice was	XVbba3
choice will	peeZdb
choice with	jVeeem
choice within	oadddd
choir	XUrbim
choir .	aS0dVh
choir direct	danblZ
choir has	agWdhq
choir of	dphYda
choir school	nhZXYm
choir will	Xmbbcn
choirm	XaXfmo
choirm from	bcXcgq
choose	nbUxZZ
choose #	bVcrcc
choose .	O6OhjW
choose ?	picaXa
choose a	YSg5Ya
choose after	dndded
choose an	YWdsai
choose and	5JVUgm
choose anothe	jUXncl
choose any	eaeoee
choose betwee	XXV4ad
choose by	2QaZaX
choose dear	2Tbaaa
choose in	jQbrac
choose its	pjZYab
choose lena	oiYeYZ
choose mornin	Zefnef
choose on	zZcWbc
choose one	ZhXrfc
choose someon	iaZcdp
choose then	qddYee
choose when	ZiatbX
choose which	Uaiwac
choose who	ncedde
choose would	cnebfe
choose you	cTUW0j
choose your	ZZawfc
choosi	tpUgVX
choosi .	RrT2SV
choosi and	foaecb
choosi betwee	cmXdYn
choosi dear	tVecdd
choosi in	pYeeed
choosi on	sabcde
choosi over	ibobae
choosi the	mkZUcj
choosi till	Zqedec
chop	vZMddm
chop .	padcde
chop before	dbZcTw
chops	ncaXoe
choral	hfdcbk
choreo	msMgbZ
choreo down	YyWZdW
chorus	baYics
chose	RFPQu/
chose .	nXhdfd
chose a	XTRYS/
chose an	edZeep
chose and	dbZbkn
chose anothe	WWZab3
chose betwee	dcdepY
chose for	ebeoeb
chose her	ecaeoe
chose his	dccedo
chose me	aagX4L
chose not	diWbbq
chose other	eccedo
chose somebo	mWiXYn
chose someon	eUYZhw
chose the	QOaVT/
chose to	banZdi
chose you	agTY7N
chosen	hfTWmr
chosen .	gnSRrf
chosen a	ZXRed1
chosen and	1ZbXVd
chosen anothe	bZkbXp
chosen anybod	epdfdY
chosen as	dbbWyZ
chosen before	uVedcc
chosen by	tjgcTU
chosen in	godZcc
chosen inside	oaeeec
chosen me	XadawX
chosen more	jrVeeW
chosen or	sZcdeb
chosen someon	VVXbX6
chosen the	dVZaZ0
chosen to	YeibXs
chosen we	hnkYZY
chosen will	bneeed
chosen withou	cbeeen
chosen yet	cseYec
chosen you	TTSX/G
chosen>again	XfeoiZ
chosen>answer	xqWWfS
chosen>ask	bwjbcP
chosen>away	iniSVi
chosen>bye	dYsdda
chosen>chosen	viSbiW
chosen>closed	fUdflh
chosen>date	pUXXsh
chosen>decide	aphbiU
chosen>free	fYgoUk
chosen>give	SkUayY
chosen>goon	bjTbjo
chosen>hear	xbYbZc
chosen>hold	YmxXXX
chosen>if	bcgNti
chosen>joy	hVYipd
chosen>match	ZbehXu
chosen>me	WTbZ+Y
chosen>meet	YqZlad
chosen>news	cmVamd
chosen>not	ngkZVh
chosen>offer	hjaXjf
chosen>others	aQcXQ/
chosen>papers	dVVovT
chosen>post	YhnbqV
chosen>refuse	zjnUXM
chosen>review	XsYndV
chosen>said	nXVbau
chosen>sorry	gZZhar
chosen>start	XZfais
chosen>step	ZoTvVg
chosen>thanks	dZscWh
chosen>them	dbadeu
chosen>wait	jhjUlY
chosen>will	myXaYZ
chosen>you	aaVa3g
chowdh	XiggZk
choy	lcicfb
chris	gklTea
chris .	ZZoaka
chris and	npbSdd
christ	Zhoabh
christ .	agtWXf
christ do	cipcab
christ presen	cdfaof
christ show	Yraedd
christ to	VathTi
christ you	hcZdne
chrome	cfkjZc
chrono	gcrVfa
chuffe	hZZohc
chukwu	fcmcag
chunk	gmcdce
church	jXbWjo
churli	ihfYlZ
churn	5OXqcX
churn .	7LWocZ
churn ;	mYYwcR
churn ?	Vadnne
churn about	depeaZ
churn after	sVagYg
churn and	/YZZbS
churn as	cbXwTg
churn at	hcUzZS
churn becaus	uOkjab
churn betwee	pZeded
churn bring	cbchoa
churn but	qeajaX
churn by	fUVnlh
churn come	oWpXea
churn dan	deoaed
churn dry	debode
churn else	bedrab
churn for	UefuTh
churn good	tbaZcc
churn he	yfYUfX
churn hybrid	fcZrbc
churn i	/SdXUS
churn if	jWcllX
churn in	nYSnlV
churn is	niYghV
churn like	lYaqcX
churn of	dbccar
churn one	eeddbn
churn only	dccoed
churn or	RST8da
churn ostrav	pbecdd
churn pendin	eapeec
churn pinky	dcbdeo
churn please	aYfveZ
churn s	fjShbk
churn same	gZnaee
churn she	3TdaaZ
churn since	cadpee
churn so	rVahmW
churn suits	ddeoeb
churn tell	Xaeube
churn that	egXdqb
churn the	rWgiUe
churn then	ygbYXW
churn they	0VhaYY
churn to	oXUnib
churn we	udVcda
churn when	wVghZY
churn whethe	Wechpg
churn while	ccccqe
churn will	caebdp
churn with	vOUniW
churn would	aeeeoe
churn you	4PifcK
chuseo	jYoVjd
chuseo on	Zcpdee
ciao	dYfdqb
ciao .	ecaofd
ciao an	ebaene
ciara	egZhlb
cic	fjZcbn
cider	kdlYeb
cidery	oiTWhj
cidery .	bbcodi
cidery it	ubZaaf
cinema	flTbnd
cinema .	pWdgec
cinema at	Wsdgdb
cinema it	dcccnh
cipp	fkXehe
cipp day	ffnccZ
circle	r1QSUV
circle .	VwZced
circle back	u1MMXU
circli	Yqhbbb
circui	YvZfbc
circul	ljlQgb
circum	aNsmeg
circum have	edqefX
circum the	eaoedd
cite	nXadii
cities	XiWpbk
citize	ZWRevk
citize .	ZUZayb
citron	ejdlca
citron .	echneY
citrus	akTpeW
citrus .	eccdnf
city	dohaZe
city .	lhVVaq
city to	cengbb
city up	nlZcea
civic	Udogai
civicj	Vfmffi
civil	dkWckh
civil .	bZfYuc
civil engine	dYbgeo
civil has	binhZY
civil servic	awYXac
civili	fO2aPd
civili .	lVvQdX
civili and	XZTkbq
claim	dNsrPf
claim for	Zbrcea
claim has	ebradb
claim your	ZdYkWr
claime	gYehYn
claims	jhXjfb
clair	ljWZic
claire	XphdmK
clap	nZedch
clappe	kVaZhq
clarif	RbgpmR
clarif the	ddndae
clarit	ihhcbc
clarke	YZnigd
clarke of	dZhocb
clashe	dgnjYX
class	XbVonj
class #	Wheafp
class .	WqVcih
class and	ZcXcjr
class i	oSiYoc
class in	cddsad
class mess	ccboZf
class teache	bhnRii
class with	baZtea
classe	aZkmbg
classe .	bXgrYi
classe are	dodbgb
classe form	denace
classi	dfqYcZ
classr	qckSVi
classy	fXnnZb
classy .	hXjkbf
claudi	fafmfd
claudi .	jVmmZX
clause	ddcmef
clause you	dcdodc
claws	iaccbn
clay	aYienf
clean	bjdXji
clean .	apddiZ
clean and	jgXZki
cleane	fhSkgh
cleane .	alWckk
clear	nfadge
clear about	gpcdZc
clear it	hkZlSj
clear people	nedddd
clear the	qZXXme
clear up	gmieVc
cleara	WbP0ih
cleara .	dYWkho
cleara interv	enbddd
cleare	mXWhoc
cleare .	Rigdqc
cleare ?	fcnfeZ
cleare and	mVeeld
cleare for	dadqde
cleare in	tWcdcf
cleare it	XiiXpd
cleare off	lXncYd
cleare the	lZRtea
cleare to	maYZqb
cleare you	eWYskb
cleari	keVgkf
clearl	eTargg
clears	eSXiml
cleric	lSdaqf
clerk	lZfZfl
clerks	dlccgf
click	XQkybX
click .	gfnWde
click accept	deadqd
click below	bccoee
click here	XTbwTg
click one	ebdpec
click start	deboce
click throug	cbhqaa
clicke	aZqkSj
clicke .	fUqjda
clicki	ddbgij
clicki .	fnUeak
clicki and	bVhmZn
clicki on	ddpccd
clicki the	cbrWlY
clicki told	Xqaiae
clicks	ieWagm
clicks of	pcbdee
client	hhThem
client .	ZoQeep
client a	cZbpaj
client about	epgdZa
client again	fodZee
client and	btcTcf
client as	crfcdZ
client asked	fbeobe
client asking	cTZvZa
client at	rUcZdk
client but	bsagdY
client can	bZbtcc
client feedba	hbTnje
client filled	dbbddq
client finger	cpbcee
client for	ioZcca
client had	dgnceZ
client hands	eUpdgi
client has	fZdQju
client her	cUbcZw
client i	Updkcf
client in	dWXrcm
client is	aqRjbh
client keeps	foebeb
client knows	enbded
client lena	pjZSdb
client liked	bYbics
client limeri	cednec
client loves	nlabcZ
client moved	neadee
client my	jieamU
client no	dcdeco
client northl	bqbaed
client now	jqZXcd
client on	acTinj
client passed	bWZdZu
client picks	ctbcdX
client rang	ggXhma
client round	denaed
client said	gcPaau
client says	lOkakn
client though	hkWdje
client wanted	cdadeq
client wants	WTWsni
client went	cZabcv
client will	jhbeVm
client you	hreZbZ
cliff	fefkec
cliffh	kWdZep
climat	fiUeji
climat told	cddape
climb	jXgcan
climbi	kedgYh
climbi form	medTfm
clinic	bWgmek
clinic #	ocecdc
clinic 's	pciiZW
clinic .	fSNdqs
clinic backgr	dceeco
clinic has	cXgYbv
clinic in	ffepbY
clinic is	Xkcngb
clinic on	caXubb
clinic will	WkdZmh
clipbo	aedqad
clipbo .	cZdneh
clippe	nalWgb
clippe and	cqccdc
clippe off	ecZdpe
clock	eZXiau
clock .	fWmfaj
clock me	gicUgm
clock of	cddnde
clock out	dfYdas
clocks	fZdYkn
clodag	dPPme0
clodag .	iWTdZy
close	dfiYWu
close .	baQYe5
close @d	pcaeed
close @p	fnbffc
close and	oaWWXs
close at	cVubjZ
close but	dbaees
close dear	qXcedd
close for	fijXja
close it	kWXZcv
close lena	WnpXbe
close my	da3bcO
close northl	ZknZbf
close now	goZhcZ
close of	TxZdbZ
close on	TvldZX
close second	aaViYt
close the	cgYkZn
close thing	giTfdn
close this	nbpWUe
close to	lhXdak
close your	XLejZy
closed	bVrXXx
closed .	ZRfSV+
closed ;	pWceeh
closed accord	ecZbfq
closed all	eeZfeo
closed and	giYYbo
closed betwee	Zepacb
closed but	dhWpec
closed by	eZXccv
closed churn	bdsYdc
closed dear	XmmVah
closed due	bbqbed
closed for	fe1aYO
closed from	aQyYWi
closed in	WmPjik
closed it	bZkmUi
closed lena	kgkmaO
closed mornin	nkmYbP
closed my	dYQbd0
closed not	dZYdeu
closed now	deZdcr
closed on	cS6TVV
closed over	hpacda
closed that	dZWdeq
closed the	amfSbo
closed this	ebbeen
closed till	cXudeZ
closed to	iqpaZN
closed with	ncVaeo
closed withou	bVXdc0
closed your	bTtTak
closed>again	jhtWTW
closed>answer	akodba
closed>ask	cO2mcQ
closed>away	cqXXYo
closed>bye	ccsdda
closed>chosen	ZXTdoq
closed>closed	ZYbZV2
closed>date	bnoVWg
closed>decide	hkWhch
closed>free	fWelZm
closed>give	gWfghj
closed>goon	cdecZr
closed>hold	ZYZZXz
closed>joy	bXkVqd
closed>match	cXfbcu
closed>me	bWiZqf
closed>meet	XkiodT
closed>news	fYbZav
closed>not	aoYXas
closed>offer	iWmWhg
closed>others	lUdaU0
closed>papers	YdoXbj
closed>post	bWRYX/
closed>review	YreZYh
closed>said	UwXcff
closed>sorry	UefnYm
closed>step	cinVYi
closed>them	bkXbho
closed>wait	fXVmfo
closed>will	jgWgig
closel	daWYhw
closer	XTeWb7
closer to	YYkQey
closes	aerlWb
closes #	ccneee
closes @d	ofiWgZ
closes at	Zaaveb
closes dear	SqqjUU
closes in	ialjZX
closes on	XetfYb
closes your	dchVdq
closin	iYjSVz
closin and	gXfeco
closin date	kfuQXZ
closin dates	bdqcdc
closin out	cbXeds
closin soon	ebodec
closin the	XaSfc0
closin your	ZNbQb1
closur	YTtZlh
closur daily	deadne
closur is	eWreec
closur suppor	boViic
closur wu	bZWnle
clothe	Uamfgj
clothe and	cbYhZq
clothi	ZLYQvx
clothi sign	cbabtZ
cloud	hTpiiX
cloud .	hVmkiX
cloud to	edpdda
clover	dcfbpc
clover are	eddVjo
club	VYwUXm
club secret	Ycnack
clubho	UXisWk
clue	T5kWXN
clue .	kqRigW
clue how	crcccc
clue if	jXpbab
clue what	cWsdea
clue when	YxZcdb
clunky	edVejn
clunky alasda	ikXehd
cna	ZdsdhW
cnc	bihifa
cny	hncdcb
co	bddjif
co founde	igUsZW
co grand	dbWhrd
co partne	ibXYio
coach	edkQgo
coachi	lekTkZ
coachi .	haXcqe
coachw	dbdeki
coal	hcggbh
coalfo	Ycleej
coast	bXlele
coasta	dXeojZ
coasta bankin	Vccqai
coasta is	onXZdX
coasta off	eeofXf
coastl	kdggeb
coat	hcljZZ
coat .	edngeY
coat type	kfXgbi
coatin	ccjcdl
cobalt	eWWhcu
cobalt .	fWfdeo
cobalt and	ffXdeo
coc	lhbWbl
cockta	gffZqa
code	SXnvdb
code 's	edrZbd
code .	VlYjhf
code and	ZYctde
code are	eenbdd
code becaus	ecZddq
code has	ccdpdc
code is	dWxXcb
code of	Zafsbd
code sample	cdcpeb
code tents	dbasZd
code will	bcnfcd
codear	dcdfle
coded	ahbjcj
coded 's	ecpccd
coder	YrTchg
codes	efSfll
codes 's	elhjWX
codes .	ZiYXoj
codes is	eWcoZm
codes park	geSmdn
codice	iaXgnd
codice .	dfbbqb
codili	ibjjda
coding	UUS/Sd
coding challe	TWa3aY
coding exerci	ddWtdd
coding task	beence
coding test	lXaoed
coding thing	YkVsbd
coe	ggcigc
coffee	bO3jaa
coffee 's	XYqiYd
coffee .	kUsdca
coffee and	UijqeR
coffee closur	cTzaca
coffee he	Ypcgde
coffee no	edbned
coffee on	ZXksZY
coffee order	edZeof
coffee parish	eZsacc
coffee place	adpbcd
coffee room	eepcea
coffee to	eddWkm
coffee we	edoddb
coffee with	eXW2ZV
cofion	bjlead
cofion 's	qabZkd
cofion below	ceiTlj
cofion has	gYgdco
cofoun	dhcoZf
cohort	edgbmd
cohort is	iUbeho
coin	1dWNiX
coin dear	rbccdc
coin northl	rYeedc
coin on	pbcded
coinci	YZliff
col	eoZaZk
colbec	eeYdil
cold	lYscWY
cold to	datdcZ
cole	cfeekf
cole of	dbicnb
colett	lalbfa
colett .	hZpebb
colin	hdjhcc
collab	bXcpee
collab of	cdcqbc
collab with	dcoeeb
collap	bjegef
collat	egelcb
collea	aihZfl
collea .	ZZhQyg
collea at	YnnZad
collea follow	qdWbdg
collea from	WXQbW/
collea got	Vreffc
collea has	hrWhdY
collea i	beaajo
collea in	SfnjXk
collea is	ToYigh
collea it	bYacgq
collea on	cnXjee
collea placeh	fdpefX
collea strike	dXSdyX
collea that	bZngfe
collea the	pghWeZ
collea told	roaaaT
collea who	XhmWXo
collea will	biaqaf
collea would	indadc
collec	bamaem
collec and	eedYng
collec from	cdpceb
collec is	SZqldd
collec it	caucZa
collec on	eYrded
collec opinio	odbced
collec the	YXcnhk
collec them	Ydbebs
collec will	TYpleh
collec you	dbcfbp
collec your	UUdTk2
colleg	fecUvd
colleg 's	gliffW
colleg and	eacdhn
colleg so	lXleed
colleg you	ecccpd
colloq	jZWmYn
colm	iqdXac
colm fleur	encdXj
colomb	XPjoco
colomb .	dbhoXi
color	aqWkcc
color the	Zqecce
colour	nZYXjm
colour 's	ggWcjj
colour .	gUjmah
colour a	dcYefq
colour at	edcbqa
colour consul	ddeaod
colour does	foaedb
colour hacker	lkddWf
colour stops	nagddc
colour will	rXdebd
columb	ddlbge
combin	eaXmme
combin and	idOnme
combin odowd	lfgVhf
combin so	flXkdb
combin underf	eeimeX
come	caYrkc
come #	ZhYvYb
come .	Nlgmib
come ?	VTgluW
come @d	ldaliX
come about	YXofXn
come after	ZtXZjd
come again	hKR1Wb
come all	abqaai
come along	UXqnYa
come and	UNaw4U
come as	cZvVZk
come asking	apebfe
come at	mRWjbo
come back	sqUUah
come before	XsZhdb
come by	YXb2cZ
come churn	ZVflhk
come dear	wQUmjV
come exampl	ceeaep
come first	RZjtec
come for	YNhxhd
come free	awXYcY
come from	bhdjWk
come get	XfUS1d
come have	dbZuXf
come hell	pceceb
come home	UfhWqg
come in	UZU/Yd
come into	boicca
come it	bdogdZ
come later	gZdeob
come lena	SSP3jb
come meet	bWawah
come northl	lNXhuZ
come of	cqbded
come off	iUfXer
come on	eYYxbd
come out	lalRhi
come over	eVcgkk
come planne	cecdod
come priya	gYcpde
come pull	dcYscd
come round	TmcetT
come see	ZYacWu
come sign	ccccrc
come simon	ddaddp
come so	eVoWcn
come talk	eZZuZX
come the	zeWXdX
come throug	emneXW
come togeth	oZedee
come up	XdWsej
come we	jkZVZm
come what	rcdadd
come when	V3UVgZ
come with	aRUpxS
come within	rVaXdl
come work	aTaX6V
comes	skZYgZ
comes .	hqTbjY
comes @d	olXaaa
comes a	jfWyWU
comes after	QowaUT
comes along	dVlcen
comes and	rdebeZ
comes back	fniPkZ
comes by	5WWWcZ
comes dear	gXpaia
comes down	muTYZb
comes first	WWqsZZ
comes from	xYfVhX
comes i	Zpackd
comes if	Zqddde
comes in	osSYdX
comes lena	zTYdcc
comes next	gknZdU
comes northl	wQXale
comes now	aaokbZ
comes on	0UZcfY
comes out	yTXRtS
comes round	ncebdf
comes so	dZdeep
comes the	bmTpcc
comes throug	iqfZYY
comes to	eadinb
comes until	qcbbde
comes up	WZLbW/
comes when	SzZZib
comes with	kWcYmj
comes within	pdedcd
comes withou	ZkbeoZ
comfor	tcbcWi
comfor .	euWgXf
comfor the	dadpcd
comfor to	pgbXbf
comfy	ajXeil
comin	kXncmT
coming	fccdli
coming .	YTjeud
coming ?	kcZoac
coming all	bakYdo
coming along	kWjhcf
coming and	fYrdmS
coming back	UIddl3
coming by	WlmbiY
coming from	bhbYuX
coming lena	rebZeX
coming out	fhOtSg
coming over	pXWenc
coming so	daYjdp
coming they	VtYgec
coming up	kYVgar
coming will	hXbdeo
coming with	jjlUce
coming your	hdTpfh
comman	bVcjdr
comman school	fXbfdp
commas	eZwWbZ
commen	hbZWis
commen .	cdWdnl
commen braga	epZicZ
commen northl	ZhodfY
commen on	dWncal
commer	Vgjcjh
commer .	ZqWiYh
commer about	caoeed
commer is	Xarecc
commer on	decdnd
commis	fXfmla
commis 's	lVnhaZ
commis .	hfeSwR
commis and	Vkdcfm
commis medici	caYplb
commis on	TRzfYY
commis seafar	bdcrad
commis the	ogSjgb
commit	nnVbdf
commit #	dibbbn
commit 's	vgeUfV
commit .	d1aWXZ
commit ;	apafef
commit agreed	Xeegfn
commit an	fdeboc
commit and	cvcUga
commit approv	WadZub
commit are	bomVfY
commit asks	becoee
commit can	doambY
commit choose	gWeoee
commit commit	aUobbm
commit conven	phcZca
commit could	fYeeeo
commit decide	jVbbcs
commit did	bodeha
commit has	ZVdflr
commit howeve	Yoccck
commit is	j5NXYP
commit it	ckanca
commit loved	dfdfoZ
commit makes	ncdedc
commit member	aoedee
commit met	aUkaes
commit of	pbWanZ
commit on	naShZo
commit one	nadefe
commit prefer	dZaahr
commit reques	bddnee
commit review	qVegee
commit said	abhepc
commit sat	Zndcid
commit sends	bVvcda
commit sits	mnacXa
commit still	WpZfeg
commit takes	gocgaa
commit tells	oceedd
commit thank	nddgda
commit to	wqaRVY
commit took	fXUcol
commit votes	obecee
commit wants	fdaraa
commit was	jmUTmg
commit will	mrXZWb
commit with	lXarbZ
commit would	XZcwfa
common	Vckeik
common tell	Uiagil
comms	dRskfY
comms .	hZoiXb
comms comms	ddpeZe
comms now	ddpeZe
commun	tdfXdd
commun #	nXdddj
commun 's	bgcogZ
commun .	YrlRjX
commun @d	pYedfe
commun after	Vtdceb
commun by	7STabZ
commun its	riaZbZ
commun of	ienYfZ
commun office	oWjeec
commun on	pWiafa
commun positi	qXechc
commun post	elPdgo
commun that	cidoZb
commun the	mXdich
commun to	kiVjWi
commun will	fpYddd
commun with	Wpccdj
commun within	uYdccd
commut	hYySPo
commut 's	lWiccj
commut .	YhddQv
commut gave	ccbbin
commut would	dbracd
comp	abeind
comp .	ZlkUpW
comp wants	Ycdioe
compan	Yflbgi
compan .	chncYe
compan all	acZccp
compan and	afVccw
compan announ	cbocia
compan as	caacjo
compan at	eeYoee
compan does	ebZecq
compan has	VhoeWj
compan is	eSvbjc
compan of	dbpRTp
compan on	VpmbWg
compan rang	cocabg
compan said	WnVZsf
compan says	ZohnWX
compan secret	ohdfbX
compan tells	aoceee
compan the	mebbmX
compan they	ldYpYV
compan which	crbcea
compan wide	eVtdeb
compar	jvZXZd
compar .	QlpfaV
compar and	hhXahi
compar money	UfXall
compar notes	mpVXZg
compar with	nlUbae
compar you	gqeddV
compar your	buaYec
compas	UkceYp
compen	kinlOW
compen and	rbedZc
compen it	blZnXe
compet	aVmVrk
compet .	URgVuq
compet and	aduYiX
compet has	eWlbbo
compet having	eedcco
compet is	eXnaam
compet of	VVnafq
compet offers	adneec
compet on	fcglfX
compet the	jobcca
compet to	hUaYtg
compet was	cbVcay
compet will	gadepY
compil	ofaQcr
compil .	dllWed
compil it	bbYZmp
compla	jekbgX
compla .	dvRhjR
compla about	ciqbeU
compla the	Zkndda
comple	fghfde
comple .	mnoQUc
comple as	pddcdb
comple awaiti	brbaea
comple but	aVYgeu
comple by	fYaphb
comple form	dcgobc
comple hands	eVkegl
comple it	bTd3dR
comple its	VeaYgx
comple my	adibrX
comple of	ZfVTit
comple on	oObU0W
comple our	blgWdl
comple profil	ecqacc
comple the	cgVtde
comple unders	bZ5bZM
comple within	deanec
comple withou	cZZads
comple you	pZebdh
comple your	bkuaUY
compli	cgiYTt
compli .	YVZjhs
compli and	fndfbb
compli man	YimbXd
compli team	ddobce
compos	fZdeqc
compos board	kmffVd
compos the	ccccrb
compre	ZhmdZi
compre .	eaUdgv
compre and	ccaddq
compre of	bnfdec
compri	haRpoZ
compri .	haWngg
compri and	cddcpe
compul	VaTbrl
compul told	Whacao
comput	VlLgfv
con	baYimj
concen	ekaahf
concen #	crYddd
concep	kcidbf
concer	fheYih
concer .	VmpfgS
concer and	dddddo
concer candid	Ymbnea
concer our	imVfff
concer people	abcZiq
concer requis	jlXhde
concer shake	YUfZmk
concer the	carbbf
concer your	jnXdWi
concie	hRpihZ
concie 's	cohcac
concie .	fffoaa
concie decide	ifWYli
conclu	glOXaz
conclu .	klUZZl
conclu of	VxXYfZ
conclu that	dTaYc0
conclu the	aXVUlz
conclu with	ZeZbjo
conclu withou	edbeeo
concre	fwXeZW
concur	kRZzZZ
concur main	eccoaf
concur on	cdYxZa
condit	WdTZ1i
condit of	abased
condit offer	bVTOrx
condit offers	doeead
condit on	SjTS7W
condit that	eeeYpe
conduc	YVhylQ
conduc by	adcoef
conduc it	eWbdrf
cone	hclTkf
cone by	bfZcni
confer	jjlVgY
confer .	golVbZ
confer and	rcXWbl
confer until	bcndee
confer upon	cYbeva
confid	Zfgjdg
confid and	ediZoZ
confid are	dZpcdc
confid form	endgcZ
confid it	hseZXc
confid of	ebdnbg
confid on	cccoee
confid room	XXdlkk
confid to	ccYpci
confid undert	ddnfea
confid your	iocWdf
config	Yefeof
confir	eXhhpZ
confir .	OVjyqO
confir a	cmaoYc
confir accept	aedeoe
confir and	mXbdrZ
confir anythi	bsZgba
confir appoin	doceec
confir at	Zbdatd
confir attend	cccscd
confir before	dcecqd
confir by	bSTnte
confir dear	fgVdkj
confir for	TWixVb
confir from	rYToab
confir having	dcnaib
confir i	mXdcma
confir in	QbgYlq
confir it	bKPcpz
confir lena	aoZebZ
confir nor	ashYda
confir northl	adahnd
confir of	bekaoZ
confir on	jWbaoi
confir or	qlkPca
confir our	fdOloe
confir receip	jbrWZe
confir that	hewSgY
confir the	ifkXai
confir they	hVocid
confir throug	dedned
confir we	cbuYdd
confir what	akVXqh
confir when	oeYcde
confir whethe	ccaphe
confir which	baenge
confir with	pWfaaj
confir within	dfcYqe
confir you	ahdhqS
confir your	aVrflZ
confli	YYieli
confus	gUjjdh
congra	XUff6W
congra #	eedeob
congra .	ZWXc+T
congra again	ddcWte
congra and	aZfe0Q
congra are	ZVncki
congra from	YdbjrX
congra in	XWZzdb
congra it	kZdZod
congra on	ZcugZb
congra then	bdcqZd
congra to	XQyPVs
congra you	bYSvoW
congre	fiSoch
connec	YbsiXg
connec .	Ojkfdl
connec ?	eadndf
connec number	Whdrbb
connec on	uVcacg
connec this	aqccZj
connec with	ccklWh
connie	bphddZ
connor	mfcbfe
conor	ecfYik
consci	Zhddhj
consci that	hlcXeh
consen	WVc8aa
consen by	Zdbtdc
consen for	ghXsXa
consen form	eYc3QZ
consen slip	efnZee
consen you	dcoaaj
consen your	eccddo
conseq	eZUlar
conseq .	dcZhdo
conser	aXafkr
conser .	bVfggq
conser are	aZxXYc
conser time	dgWafn
consid	dlWidi
consid .	V3TiWe
consid ;	odhedY
consid ?	cjbqYa
consid all	jofacW
consid and	jngXbc
consid any	eYqYlZ
consid applic	fbXlcn
consid as	chXcep
consid by	aoPUgs
consid candid	hjXcdk
consid for	XersWW
consid furthe	dgSger
consid it	hcdXua
consid me	eZugaX
consid my	beoedc
consid of	fnVYal
consid the	mPXqan
consid this	hZfYrc
consid us	chZcdq
consid we	ecZeeq
consid you	ibNpUu
consid yourse	QOcU/T
consis	bZlhXk
consis .	cYdfdr
consis of	bapiZb
consol	gdablj
consor	hdsacV
consor .	chpdbZ
consta	bYncYo
consta and	ffYeap
consti	nbeSkh
constr	maWdhl
constr 's	joZdcd
constr finley	dbcddp
constr will	oedaed
consul	adciii
consul #	TYipic
consul 's	jsUWnV
consul .	dkSdjk
consul a	edpead
consul and	dimcXh
consul do	ajdZoc
consul for	ccfrbc
consul has	neWkdc
consul is	bYyXVd
consul on	jYnYde
consul test	ddcqdb
consul that	dcacqe
consul the	ljXhga
consul will	RtYkbe
consul with	eccfdn
consul would	bccqdd
consul yes	gboccd
contac	d4gaYU
contac #	Yqbgcd
contac 's	apdcee
contac .	U9XYdU
contac about	YnZpYd
contac all	tTfdec
contac applic	enbdeb
contac by	pqWZYX
contac candid	guUbcX
contac detail	tQmlWV
contac direct	aredea
contac for	enhYdc
contac if	WvdWde
contac in	YpiWbi
contac me	hpgVeX
contac my	eadrcd
contac on	WXjkfm
contac once	Vriaec
contac our	VbyZdY
contac over	bndefd
contac people	Zrdcee
contac person	bqcdec
contac please	Yqibda
contac recept	oeaeee
contac should	apddee
contac suitab	aqddeb
contac the	gVwYYg
contac there	earbiW
contac those	T2WVbf
contac to	ctabeZ
contac was	apYeee
contac when	bqcded
contac with	ZyfUcU
contac within	+KacdT
contac you	kzYbZT
contag	adepZg
contai	bamSjm
contai thing	caoddb
conten	VrYgYj
conten .	T1VgYZ
conten of	gYuYca
conten whiske	goZcbe
conten you	cgZadp
contes	Xjehkc
contes .	ddbZqd
contig	aghhef
contin	XoXgek
contin .	YqeffZ
contin for	aZnZYp
contin in	dcZgdq
contin intere	egiikU
contin me	mXaZpW
contin our	Xpaddj
contin to	bxTdac
contin until	Yrcibb
contin was	dbdedo
contin with	eQegXy
contin you	bncWij
contin your	cbgocZ
contra	YXXN/a
contra #	cbdboh
contra 's	bWYL/T
contra .	WSYJ/i
contra ;	ffbZqb
contra ?	YsaXia
contra @d	cqbYWm
contra across	fdeaod
contra after	ecccoe
contra and	ZYWP+b
contra are	adeYfr
contra arrive	dbcepe
contra as	ZURY9Z
contra at	baifpY
contra attach	cbcVye
contra by	adcTyc
contra come	hcdaoc
contra comes	bZcbwc
contra coming	cabcwZ
contra create	eYdZtd
contra follow	dbabvY
contra for	hjZQtb
contra from	edbara
contra greatl	Zoeede
contra i	fQeP5a
contra in	bWPa+Z
contra is	VWaY/V
contra lena	adbbyY
contra line	YalmTn
contra manage	sYdfae
contra may	fapfdb
contra now	edbbqc
contra of	afVilj
contra on	jebWpb
contra or	nbeede
contra over	bccWwa
contra round	chbZqc
contra signed	oacefd
contra they	faaYwd
contra to	beVXyZ
contra wants	eedapd
contra was	dclYZo
contra will	cbbcjo
contra with	ZghWRw
contra would	Vkpcac
contri	sWjYfc
contri .	zahRfY
contro	aWwnVZ
contro .	hZtjSY
contro is	dWnkdc
contro role	eXoffe
contro you	ddnedc
conuas	hcblha
conven	kjYsYV
conven .	afglkW
conven to	ecaped
conven when	brcadd
conver	edYpeg
conver .	WoZjYk
conver ;	eddocc
conver ?	eVkqcb
conver and	jWZeim
conver are	jqbXca
conver betwee	eddodb
conver for	dpdbfc
conver he	iiQlgg
conver i	denXhc
conver more	ebdnde
conver of	gVYgrf
conver partic	ecedcn
conver with	bZbqbk
convey	cXnhYe
convey .	eVjcfn
convey to	vebZaY
convic	deddij
convin	iYctRj
convin ?	ecbpdd
convin myself	hfemPm
convoc	WlYOoq
convoc .	VgUUwh
convoc and	odXabi
convoc for	eeofda
convoc she	dndcee
coo	cslZaV
cook	YbjhoZ
cook 's	hhcXao
cook ?	dbbcqd
cook and	elefkW
cook labora	acXted
cook of	eZUZuj
cook the	epecbc
cookbo	icjVal
cookin	kbbkfd
cool	dZoWsW
cool .	jjVarW
cool about	iYedod
cool guy	hbkVle
coon	icefic
cooper	lffeYf
cooper .	liSfdj
coordi	fZajem
coordi #	Zeddoe
coordi has	gnebdb
coordi was	edacen
coordi will	bPX6db
copenh	eYSlqg
copenh is	agdhoZ
copied	YTseek
copied 's	dUfgcp
copied .	UlldkZ
copied its	cbinbd
copied licenc	fedado
copies	UQQwsc
copies .	oVWXue
copies by	Yedobf
copies of	VXarnd
copies to	acdsYe
coping	ebkbbk
copper	bVqedk
copper 's	aWpkcd
copy	UTl0kV
copy .	cZYwiY
copy and	gfZpcd
copy back	dddXse
copy by	Zbaevc
copy for	cazOeW
copy no	bbbrdc
copy of	YXnzYV
copy should	aefcne
copy so	ebdqdc
copy to	XYshfX
copy within	efeZnf
copywr	dbaYom
copywr job	habddo
corali	bXmgid
corbel	iXjmeW
cordia	ghcifb
core	hcjhbc
corey	aahmge
corinn	UWkfZv
corinn .	dWdZit
corinn and	cgnZbh
corinn on	XWjpbj
cork	doncVZ
corner	afihTn
corner .	balYWs
corner screen	bddsad
corpor	YUuXck
corps	kVedlf
corps .	deoedZ
correc	nVcele
correc .	hYnUcn
correc and	ckWibl
correc day	pcdcdd
correc one	ibUrbc
correc the	YhRcwb
correc to	qeddeX
correc which	babcqd
corres	bmiYfc
corres .	WbjXmm
corres to	bpZdef
corres will	crebeX
corrid	ddhehe
cosmet	kbofYa
cosmet .	lfihbW
cost	YcjkXk
cost .	bbmcWn
costa	ZibUjq
costed	YaqlfV
costed .	abqhiW
costin	docWnW
costin .	drZZfa
costin audito	dZdeoe
costs	dbehbn
costum	kXYofg
costum direct	gUdrkY
cottag	ZaXarn
coughe	ldcidb
could	Whcqeg
could .	SdqPil
could also	Uqedei
could ask	cdtYZa
could be	e/bVMY
could but	abdcho
could come	cXcvdd
could count	codeea
could do	oTUuYi
could get	SqVlic
could give	XXkdeq
could go	W2SWZf
could have	hLRQi/
could hear	oUaYkl
could i	aMg7hU
could imagin	ereeVe
could join	ecdocd
could keep	bVjgbo
could lift	cZcZgs
could mean	cuWbcd
could offer	gnkYaa
could only	cfaYqg
could open	ecrYed
could say	TwnRYZ
could see	jkWPnk
could set	ctaWee
could she	ecdodc
could somebo	epebdb
could speak	dcdpec
could start	SWjiVy
could take	I3SVVr
could talk	eYnhdc
could tell	I7iUgX
could the	bZvcXb
could they	eYiRln
could we	PKP/jP
could well	qZXaYi
could write	XWpjdd
could you	VRZ/gY
counci	jjbahe
counci 's	fiTYml
counci for	glbUhk
counci has	imhQja
counci have	gVledj
counci i	djlidV
counci is	ckWmeb
counci lady	hoaZda
counci met	XiiWgl
counci moves	pbdbed
counci must	eqYfcb
counci passes	nceece
counci phoned	bYqebe
counci says	ZoXfkc
counci sits	rbdebd
counci tax	jYpfbY
counci thanks	XhtbeY
counci they	Ypceee
counci votes	ofcfbc
counci was	hsbdcW
counci will	qddjYZ
counci would	aicbpc
counci you	fgTYqg
counse	VStgcm
counse in	eYpYeg
count	yoTXaY
count .	WTTyfi
count from	paYiec
count is	qacddd
count me	ccscdZ
count on	vwQKiR
count the	nwVYUY
count you	gXdlif
count yourse	nadeef
countd	oUapVj
counte	jVedrZ
counte .	hIlZrf
counte and	VtZaif
counte announ	eeddnb
counte spoke	heUmge
counte the	Xdcftb
counti	dicohW
counti .	WhqXoS
counti from	odaeee
countr	gccdpa
countr 's	hcnecZ
countr .	eZfmpR
countr and	hWbbin
countr is	chZbpd
countr job	eWbdes
countr post	gobdeZ
countr you	cbcneg
counts	pRmZiZ
counts .	oalXgY
county	bgkbhe
county has	hWrcea
couple	hiUdYr
couple from	bYUbW4
couple more	itZYda
couple of	lnXkWZ
couple who	daabds
courag	hsWQfk
courag .	dpXZhi
courie	kqdacU
courie .	dkmcfW
course	Zekihc
course #	cbnefd
course .	P3ceeX
course ;	YtZdee
course ?	edboce
course and	iagbap
course i	lUeWra
course nkemel	bZYXtb
course northl	bbqdde
course of	vRYpVf
course starts	pZmaWa
course that	elVlbh
course they	TSgsZi
course too	dZddnf
course we	hPbfmo
course with	eccasb
course you	Zbdatd
court	ZSzhZd
court and	chqdeW
court has	eUwceY
courte	ghZpZb
courte .	dTaucd
courte we	eecnfb
courth	jbWdim
courts	fTokfb
cousin	WZeVY6
cousin .	VWPid2
cousin at	keggbX
cousin depots	Wnfcdj
cousin for	XcYckp
cousin got	ehnWZj
cousin of	gemXdg
cousin works	WfoieZ
cove	debcfm
covent	rTeahe
cover	ZTjodk
cover .	YYjaub
cover letter	cQq1QQ
cover the	gUmnca
cover to	ohYaUl
cover under	dbZeep
cover wayne	bgecdn
covera	ZdnWcn
covera of	bZoeef
covere	ggrUab
coveri	fZrRpY
coveri or	neddce
coveri that	cktUdX
coveri your	ddZcqd
covers	Qifiem
covers most	dTncen
covers this	dcoeeb
covers us	djWnfc
covet	iZnZYi
covet exerci	djlajW
covet for	fZpbdb
covid	bpXejb
cowork	gWuWUl
cowork .	eZjWYs
cowork sucks	eeoaec
cows	adnkYc
coxswa	ofVmYc
coxswa .	ecbqZd
coy	febnga
cpat	ehTldi
cpc	bfXmhh
cpcs	hbafra
cpd	udZlVW
cpd up	teSfZd
cqc	oUklcV
craft	lYoiZW
craig	Ygifhe
crammi	hWZkgj
crane	eVqaic
crane to	dVmcel
crayon	eafjkc
crazy	mbddjc
crazy .	UnhUpc
crazy the	nkUcjZ
crazy told	bXhiii
cream	mXMhiq
cream and	oWekcc
creame	bcgbgl
creame the	eZZjbo
create	/NSfgT
create #	qbZWle
create .	6QaheV
create ;	paZahh
create a	abhZsb
create after	icnVhb
create an	naoYcZ
create and	/SWTbd
create as	ffUpkV
create at	1XXeaY
create before	tTdbei
create five	tUedce
create for	tNYyVQ
create freela	qcahZa
create from	2TYZba
create has	daadog
create he	sZalXa
create if	rXbYlc
create in	sjYfTb
create is	ohhdYX
create it	wcaddX
create less	ideeoW
create more	oYeeeg
create not	uUddee
create of	ohbZfd
create off	Xlccod
create on	rjXgZY
create or	TqYhka
create please	qacfea
create promis	oYeeef
create says	nrYZZV
create she	vTYdib
create so	jXWkpa
create that	6KYaea
create the	plXdUd
create then	7PacYa
create till	qZeebe
create to	3HRpoR
create until	oYefee
create was	cmWbcn
create we	tSZija
create whethe	pXdkad
create with	xSXkXf
create you	sUbkbe
creati	UZbksf
creati .	aQiYwh
creati and	dZbgpd
creati direct	apXbhh
creati fair	cXocmb
creden	hZbigh
creden .	kYTmem
credit	qcToVi
credit check	ebVxUg
credit jo	nbbZhj
creek	mYXoha
cresce	jVsddZ
crete	ekekaY
crew	dYYbqn
crew 's	ZjXiVq
crew .	SYfgqj
crew and	ejRXeu
crew applic	dcZgen
crew as	dbbepc
crew boss	Zpddde
crew call	accfgn
crew day	keWdjh
crew is	bbiVYu
crew list	refUiX
crew manage	hsdYYb
crew member	dbfVmm
crew on	fYcwXb
crew you	bmYYoe
crewin	fidfhc
crews	aZnbfj
cricke	QsreSY
cricke .	SsnbYY
cried	pkHdcn
cried .	lVZpah
cried and	SgYomg
crier	Zkbocd
crimin	edZvaa
crimin record	ffapbb
crimin regist	dcdpdd
cris	giLggo
cris and	dpeead
cris long	cYaeZs
crit	rYXcjb
criter	fdebdm
criter .	bmcodV
criter are	ccpZec
criter we	fadcfp
critic	Wbfhhn
crm	ceecdn
crm .	djZabo
crm i	cWcjkk
croeso	cdieal
croft	madZmd
croiss	cTmkeh
croiss at	kWmdfc
croiss dear	aVlckk
croiss i	caXtbd
croiss the	bnZddi
crop	hafegi
cross	qYfcZh
cross everyt	hTojYb
cross it	atabfb
cross my	vUlaXX
cross that	dddoec
crosse	joYUYm
crosse .	nifTYg
crosse dear	nZbidd
crosse finger	pddbdd
crosse for	ZqkbcZ
crosse it	RnhkgX
crosse me	aTiYap
crosse off	kSRbbx
crosse out	gZUnlf
crosse we	dnceec
crosse with	ScjfZr
crossi	pSodec
crossi .	pTkhea
crossw	XcpTkj
crossw .	bicXnf
crowd	maYehh
crown	fbenbf
croydo	caVYwg
croydo you	bWYaxe
crt	ZVoiYl
crt 's	edodbd
crt are	decpcc
cruelt	lVfYdp
cruise	ZSvkbc
crunch	lgcfgY
cruz	femZhb
cry	ebphcZ
crying	kOkfkf
crying .	lWggbj
cryo	TlncYg
crèche	WXXrne
cs	iVYtkW
cscs	gjcfce
csm	fbbrXf
csv	ddPrld
csv in	lbUaio
csv obstac	lZcocZ
ctc	ehSskU
ctc .	erdaea
ctc it	neccdc
cto	Xeavfb
cto .	bWikbm
cto says	fbnZcd
cto who	bqahca
cuento	ZYnkeb
cuisin	dRqefg
cuisin .	bWrdbi
cuisin snow	giXgdi
culina	bckidf
culpa	fYpmWb
culpa it	diepYa
cultur	fbeblg
cultur and	cabbqh
cultur we	dZpbja
cum	gfRgeo
cup	bbfofc
cup of	ddWohf
cupboa	dXpidU
cupboa 's	cXhoee
cuppa	egeWii
cuppa half	bcXenf
curato	gmbfae
curato 's	lcZnca
curato and	pTVqWj
curato is	fobgbb
curato requir	Znciee
curato to	jbcboa
curios	oiWTek
curios goes	dddden
curios to	oddbee
curiou	VduhRf
curiou .	agoYVn
curren	WbqpYc
curren .	gnbdea
curren and	eecncd
curren boss	oValfa
curren ctc	cdaqed
curren employ	bUtlbX
curren have	ebodeb
curren locati	ebboee
curren lot	bcdnge
curren on	WdxgZX
curren review	irYbdZ
curren salary	eaYgZp
curren siftin	eobcfc
curren status	Whkaeg
curren vacanc	amobdV
curric	hPb1Ye
curric and	dZeqgZ
curric at	cccrba
curric vitae	abpgdc
curtai	aXRmpk
curtis	ZcoZdk
curtis .	WjdlZf
curtis in	eetVdc
curtis into	cWsZeg
curveb	hehfga
custod	hYfape
custod .	WVifpi
custod has	dbpbhb
custom	ieiYid
custom .	mVWXqk
custom the	piZTgf
custom trudea	lqRacd
custom year	fecdpX
custom your	kgkddX
cut	cPWlT8
cut 's	onbWbW
cut .	iIUnbu
cut a	fVcohg
cut for	cZcqee
cut from	dcTeev
cut it	aapZec
cut off	ZYfrbg
cut so	cWkeao
cut the	XNLZQ/
cut to	deZlVp
cutoff	dWYkhm
cuts	jcaiff
cuts .	bdVmmf
cuttin	kifedY
cv	ahrjVe
cv 's	eqUnZY
cv .	TasnUg
cv ?	bYWxbc
cv and	ZhboWj
cv as	ZVQ3bZ
cv at	YYfpea
cv back	ecYXdt
cv but	caRtek
cv came	dWwVbX
cv clinic	dcwWac
cv dear	aaXXxZ
cv feed	njXYib
cv for	aiZaZt
cv has	oflVba
cv have	asZbec
cv hospic	kgbRWo
cv i	jVflbj
cv if	dddoec
cv in	Teklce
cv is	WtVYbn
cv it	jglgaV
cv looks	fbcoea
cv no	cYthaX
cv on	hsUYef
cv rec	oWkeea
cv scan	hlVbZi
cv since	bocdee
cv stage	dbYrdf
cv thanks	eYqeed
cv then	Zataeb
cv they	sWaaee
cv though	eabecq
cv throug	fodaed
cv to	bwsSSS
cv was	feobYd
cv we	gZoYci
cv where	Ybdtec
cvs	jpmXXX
cvs .	ZYyaca
cvs and	odecdd
cvs are	ateabb
cvs for	ciXeen
cvs we	gZneed
cwmbra	cgYrdc
cyber	fcmZic
cycle	kdkcZe
cycle 's	nZdddg
cyclin	nZkbZf
cyclon	Xnfalc
cyclon right	cnecde
czech	Xbbphe
cześć	YbahvZ
cádiz	gUqdfd
d	mdcckb
d 's	jfijdV
d day	uVhbcc
d1	hdddjg
da	fYrlZV
dachsh	Rbec1W
dachsh .	bdlXoZ
dachsh as	deebpb
dachsh is	adecpe
dad	hToWji
dad 's	hhgUfi
dad .	cRsVel
dad and	bbdgnf
dad but	ccYpja
dad here	hggijU
dad says	gTrcVl
dad the	fdnbcZ
dad they	oXZgfh
dad wants	nnccdV
daft	eckhha
dag	jdhahd
dagny	kilXXd
dagny i	jcocdW
daily	gjYWmg
daily .	csaaeZ
dairie	chgfci
dairy	cmYsYX
dale	bVecqi
dale .	cXlkcg
dalget	bfgWrZ
damage	aVUkbv
damage .	fWWlcr
dan	gcgUfo
dan .	bdpcdb
dana	dYebkm
dancin	genXag
danger	cjhdbi
dangli	gUufYX
daniel	Tfdgqd
daniel handli	aebqee
danish	WhihWm
dank	Zdcjfj
danke	gUpbaj
danke 's	aXmmec
dankie	gUcjqb
dankie .	dqcadc
dankie years	eepbcb
danny	hdmbda
dare	dknYgV
dare .	XYpldb
dare ask	dcpagb
dare say	jhiWga
dare to	brccec
dared	Wfmahh
dares	flYgah
dark	mZSien
darlin	YdphYe
darnel	aagjhg
darren	eZjrdT
darren have	fbncec
darren someth	ddcpbe
das	aatgYY
dash	dkkZae
dasha	aclgXj
dashbo	oWZdap
dashbo .	jXbcaq
data	XZtibe
data .	aatfXe
data after	ccbeep
data and	cdohbb
data are	djkVZi
data center	dpcdea
data consen	ddZtae
data for	acpXck
data form	bcZwYc
data govern	cjZpdY
data i	oiXbcd
data page	cbcrcd
data protec	VStiYj
data team	cbnede
data will	UYoWkl
databa	ZfrUaj
databa .	fqkXbV
datase	Yccucc
date	gxYpZQ
date #	udYbdc
date .	V6cedS
date ?	lgqObd
date @d	uOelhV
date and	cxNoUa
date any	eneefY
date as	bvabaZ
date at	dpaeec
date becaus	eXpfed
date but	ncjbfY
date by	XZcxZd
date churn	danedd
date dear	qXdfbe
date did	nYbjed
date for	XhyoXJ
date free	eYbYnn
date from	jXfpba
date got	tZdXee
date has	c5VYcR
date i	rsZWfP
date in	fxTgbX
date is	uVhUoU
date lena	vKZsZb
date northl	rXjcab
date of	dpZheZ
date on	lkMpab
date or	oXedhf
date out	VzacdZ
date planne	qYjYbe
date said	Zddoed
date she	dsbbdb
date talked	njdcVb
date than	kncadZ
date that	ZsbidZ
date the	rUpWhZ
date they	qYbidZ
date to	QfZzfY
date unknow	acgnca
date was	inNebm
date when	obajdb
date will	OrTria
date with	VTY9ZZ
date would	oXjeZc
date yet	aQb2dc
date you	peZkbZ
date>answer	1VcZed
date>away	ndOmje
date>chosen	tXbWgj
date>date	wZYkbb
date>free	kXdqgX
date>give	rUVmkZ
date>goon	qdSefh
date>hear	qcYbdj
date>if	uUWhgf
date>joy	ddZiqZ
date>match	YYeqan
date>me	ohaejV
date>meet	geZsab
date>news	1XZeYe
date>offer	kXdVtb
date>others	dipSdi
date>papers	oSRnii
date>post	lWhbfk
date>receipt	ndRobf
date>refuse	aeUVd0
date>review	pdZebh
date>said	wmaWaX
date>soon	brXWoc
date>sorry	dvUfda
date>start	fmfdiU
date>thanks	tdUbdh
date>them	sfZddc
date>wait	hgWZng
date>will	qYdfed
date>you	sWahge
dated	ecajYo
dated @p	jZbabr
dated mornin	daohaa
dated northl	rVdebi
dated repres	Ujefen
dates	cnZ0XT
dates .	VwZqbO
dates @d	nkddWb
dates and	XnWvaY
dates by	acdqce
dates i	dnWgib
dates in	uYUkZW
dates is	jfcZbn
dates of	fVnlVh
dates please	eaeodd
dates that	abatcg
dates to	cfXtdY
dates with	eqbgdX
datev	fdbfhi
datev up	ffXeji
daught	bZnbSt
daught 's	gayXUa
daught .	dYbdWx
daught had	eepcfZ
daught in	fdXddq
daught says	blYocZ
daught was	dcqdcc
daught works	endddc
dave	epTlaf
davide	Ti0ZSZ
davide .	dipZba
dawdle	ffigdd
dawn	qdfcfV
day	fefpeX
day #	jYcawU
day 's	jdTnZj
day ?	YSiqmX
day @d	nbaejb
day @p	obcded
day @s	VerToe
day a	dellbW
day after	7SUWZe
day and	YgmjQl
day as	agkWkg
day at	ZclqXZ
day before	hWdogd
day being	ddkXme
day blue	aodfcc
day boxes	paeeeY
day by	Ybkrac
day can	bcasec
day care	djVhkc
day dear	pSqYbb
day follow	hbneca
day for	bmVmbg
day from	fhXmjW
day given	bpedec
day goes	djbpbY
day hanukk	kWelee
day he	ucccZa
day if	bpcjZd
day in	XiZlVo
day it	fipVYg
day job	gmZWjf
day jobs	pdaded
day lena	YYcrgd
day more	yQecdd
day mr	ojXgbb
day ms	ddapee
day named	cpdeeb
day no	dodaee
day northl	qXdlac
day not	edpddZ
day now	onYScg
day of	oDombf
day off	etUZge
day on	Kdmsfc
day one	UQfN9h
day or	Tldpbd
day people	Wqecee
day rate	PaKswf
day she	hkUbjX
day so	idbcoX
day suits	ecdodd
day than	nVfiff
day that	auadcb
day the	ggXhhh
day they	ksVSeX
day till	cYnide
day to	abXxjR
day two	lbceXm
day until	Ykbqbc
day was	rcdYfe
day we	qZVVim
day week	aZgYyZ
day weeks	endcee
day will	XZcmnd
day with	QVd/NY
day within	bpaedd
day you	ZVatqW
day your	XZZqka
daylig	bYmaap
days	ajbkoW
days .	S0WYnZ
days a	ZSfcwh
days and	gZcyWY
days are	VfxZdY
days could	cqccdb
days holida	aacVyc
days i	ajZrbc
days in	pVaich
days later	iYWeds
days leave	baeUya
days of	uegZgT
days only	bddbqf
days or	Xgdpce
days r	eccodd
days suit	dbdqce
days the	gtUkbU
days when	aXcekn
days you	bYbrjb
dayton	XlqVjY
dayton .	idoXed
dayton i	hbkVle
dayton it	ajelXh
dayton oh	edqeZa
dayton the	dccZta
daz	XrfWgd
daz .	cqdaed
daze	cicboc
dbs	YangtP
dbs number	edbpbd
dbs says	cgdnad
ddmmyy	ljZckZ
de	eifmcY
dea	ibqhWa
dea .	lZncbc
deacon	cfaZpe
deacti	bTmcra
deacti two	ogdYbb
deacti your	ddbYsc
dead	WWqeVs
dead .	VSsfYn
dead but	dWqeee
dead end	eaYeeq
dead in	aYaWcx
deadli	rjIuYZ
deadli 's	qWefdd
deadli .	qqWVaa
deadli and	nYedeh
deadli for	YgVxeZ
deadli lena	bddnee
deadli of	pWUVct
deadli on	feTjlh
deadli the	heYrbZ
deadli to	sedVed
deaf	afgUkl
deaf .	cfiUfm
deal	WeYT9X
deal .	kgTSqi
deal ?	YeLQ9Y
deal for	dcnefa
deal on	cddXuc
deal with	ZqsZWP
deal you	dgccnc
dealin	flpWXa
dealin with	fmnXXb
deals	ocfhYd
dealt	doaebf
dealt with	fqYeeb
dean	hiZhfd
dean 's	brcfdb
dean had	braeda
dean has	sWXerV
dean is	Wdjbmh
dean of	gaagen
dean says	dYoehc
dean sends	bcgaeo
dean signs	ulWYab
dean who	egZodc
dean will	sVcbjd
dear	3SaibZ
dear #	wdTbkV
dear .	0XchbV
dear ;	oaYhfe
dear ?	kmZakW
dear a	eZfnhY
dear about	naacgh
dear after	7YPXaa
dear all	XgreYf
dear and	/RWgZY
dear answer	oUkceb
dear any	dgdocb
dear applic	jWlWbn
dear are	WlWpid
dear as	tlOdbX
dear at	jYXwWe
dear becaus	ndWmiU
dear but	jscgXQ
dear by	0SYhYY
dear came	ecaqbe
dear candid	WgnaXo
dear chance	qVeeci
dear change	hZqadc
dear closur	ccbofd
dear colleg	dXqeed
dear come	sZXWjf
dear compla	edadpd
dear custom	Sa1WcX
dear did	ujXcaU
dear disabi	becbqe
dear discre	dqabec
dear dr	WpgfXi
dear each	pZddee
dear either	oddcde
dear else	ZbfsgX
dear even	neagcc
dear financ	gobaed
dear for	raVoZb
dear from	uVZbci
dear give	nZeeef
dear got	dcZcZt
dear has	Vkbild
dear having	bceoed
dear he	7WUaWZ
dear i	8XWkWQ
dear if	zdVWha
dear in	kVSlkk
dear is	pddfRj
dear it	zFWocf
dear itself	rUfeef
dear latest	jTUyYW
dear love	uZaZdc
dear lunch	nZcjdd
dear madam	ahXbdq
dear maybe	TyYdcc
dear me	anbcdi
dear means	rZdeeZ
dear member	WbwYaa
dear mind	pbceea
dear mrs	idUedq
dear msk	cbXxZd
dear my	vUcmVY
dear no	2MdcWf
dear nor	YobZmd
dear not	hTfdpg
dear of	cbeaUx
dear ofc	foYfda
dear off	aYhavY
dear ok	hZncbe
dear on	tYWkgR
dear once	zQcbdd
dear one	mqadXX
dear only	nTobde
dear or	YZT4jS
dear otherw	eeaoee
dear over	nXdldc
dear partic	edpadb
dear planne	knXlXW
dear please	oaQrfZ
dear positi	odcbed
dear prof	UYiecs
dear promis	pcbced
dear rather	nXcjee
dear result	sYdcee
dear room	Zcasdd
dear s	sZiiXX
dear says	tXfhZZ
dear she	6QdQkV
dear sign	debboe
dear since	fVbohe
dear sir	alfTcn
dear so	eXXzfZ
dear studen	dWhbdq
dear sunil	raacde
dear tell	lWdboe
dear tender	Yeeofe
dear the	zjVZQh
dear then	ukVkUR
dear there	dgWiii
dear they	/JTjOR
dear to	xHUskX
dear truste	qbbcdd
dear valent	bbeedp
dear was	W2XPaj
dear we	vWYhUh
dear well	egmXeg
dear when	8KOibg
dear whethe	xSchcc
dear which	ZjesYZ
dear whiche	iZXtZb
dear who	4SZYWh
dear will	maaijW
dear with	8LXdiT
dear withou	akXibk
dear yes	kYbcpY
dear you	/ATqaa
dears	hZhbpZ
deb	ieaZqd
deb minute	gjghPe
deb of	cdadrc
debate	WZifgh
debati	Xxbbcc
debati .	Zneeee
debrie	rgTcYm
debrie got	mqaVdZ
debrie was	eXjdan
debugg	cebmid
debugg .	eavYbV
decemb	ZkrZYZ
decent	aXcimi
decide	siVXfj
decide #	3bSXXX
decide .	ltUYhY
decide ;	sfcbYd
decide ?	uabYYj
decide @d	udaabZ
decide a	bnZide
decide about	ihcifV
decide after	ayXaaY
decide agains	NPlSX6
decide and	0gaYWZ
decide at	pXhajb
decide before	4SacYZ
decide betwee	iadbnc
decide broke	jWeioY
decide but	jUercd
decide by	2dZMfV
decide churn	sZdcdc
decide dear	ubaWah
decide everyt	fpbfZc
decide for	USMQ8o
decide he	njZZbf
decide how	dgcncb
decide i	OsvZTQ
decide in	rgYSif
decide is	dtXbaf
decide it	WUXVxp
decide lena	1SMQjX
decide no	Yibndb
decide nobody	fXnffe
decide northl	1PYYiY
decide not	XLnPX/
decide nothin	ctcbdb
decide off	ojaYcd
decide on	1dPTfg
decide only	jWemee
decide ops	hWZdoi
decide or	Ztaded
decide over	jjVZgh
decide partic	bcqeeW
decide planne	tXbdee
decide quickl	pZebee
decide that	kQechp
decide to	SOegj2
decide upon	Zpdhac
decide we	gVcifo
decide when	X2XZac
decide whethe	UoWseZ
decide whom	VzaTdZ
decide within	1XbcXb
decide you	Snfkfd
decide>again	bpbSta
decide>answer	7bbbXW
decide>ask	ceWkmc
decide>away	ZhdgqX
decide>chosen	bqYagg
decide>closed	ZpZfah
decide>date	sVYiib
decide>free	TWY/ab
decide>give	Ycdfta
decide>hear	sidaWY
decide>if	amcocX
decide>joy	crZbfd
decide>match	Xnaldd
decide>me	ndXgfd
decide>meet	hbYvTh
decide>news	0TcYbg
decide>not	iqZdTk
decide>offer	ZlXPwf
decide>others	uYUbVr
decide>papers	dbZqja
decide>post	jlUfic
decide>review	keWjib
decide>said	ieTjdk
decide>sorry	jqYaad
decide>step	RraxYV
decide>them	rjcebY
decide>will	ujadYa
decide>you	rZWeld
decidi	q2NTWX
decidi .	R/RUaW
decidi by	obdded
decidi dear	qabadd
decidi how	aoedee
decidi i	Rtdbje
decidi lena	tWdced
decidi northl	vRcidd
decidi now	Ynffff
decidi on	xSZcbf
decisi	4lTWcZ
decisi #	9MXZcb
decisi .	tpeTWY
decisi ;	epabed
decisi ?	qSdXne
decisi @d	sccdaa
decisi about	jRhqca
decisi agains	dccddp
decisi and	poUXgX
decisi are	tkTXYh
decisi as	jjiVZf
decisi before	gnVlaY
decisi but	Ynchgc
decisi by	5VURtU
decisi came	SWZdcv
decisi churn	rYccib
decisi comes	oXblcc
decisi commit	eaeeob
decisi day	yjQTWY
decisi dear	hjUZfh
decisi depend	bpdeec
decisi droppe	bUeenm
decisi fell	aZcduZ
decisi follow	ulWbbW
decisi for	3XhXbT
decisi from	offgYZ
decisi go	ySZcdb
decisi goes	pYeeee
decisi has	ctYccd
decisi in	3dQXbZ
decisi is	lvLbaY
decisi it	tUchda
decisi justic	ncddde
decisi lands	wbXbbb
decisi lena	zcaOgS
decisi like	apddhb
decisi made	Wbdefq
decisi moves	oiXedb
decisi negati	cobeeb
decisi no	Romajj
decisi northl	5eSWZW
decisi not	ckoaYb
decisi of	SuhYie
decisi on	vUboaX
decisi open	UrkaYd
decisi pendin	dtVbda
decisi planne	rbZadg
decisi presid	pZedec
decisi priya	xcXaca
decisi so	eocaee
decisi the	wRbfdg
decisi to	koaUWj
decisi until	rZYicc
decisi was	U3VTef
decisi we	Ybocdi
decisi went	cdceeo
decisi when	Znefee
decisi will	zkUSYT
decisi with	ofaded
decisi within	pgTUmY
decisi you	Wtdadh
deck	YgUxWi
deckha	gnVafh
deckha of	cuYdcb
declan	gagXpd
declar	QRY/gZ
declar .	Zciocc
declar and	fgcpac
declar before	ceeenc
declar by	gccnad
declar is	edZoee
declar of	RYgygb
declar on	ucaZdZ
declar the	cdedod
declar which	dbcqcd
declar within	Ukcqdd
declin	aSZSh7
declin .	bWMUq1
declin by	bbZdio
declin declin	ceendc
declin in	oaYgde
declin our	edrebY
declin the	WbtqaS
declin their	efpfYb
declin throug	deeapd
declin to	VjQVX1
declin we	juedaS
declin within	aedcrc
declin your	WSTPS/
decomm	dqfShd
decomm of	eocade
deduct	bYmebk
dee	djZXnh
deed	bcricW
deed from	eenebc
deemed	YiXnkc
deemed appoin	fnbedd
deep	ccetZb
deep ferry	dbbsdc
deep freeze	eZrddb
deepak	ndkbYY
deepak of	nbkbbc
deepav	ferYeY
deeper	cVYnbr
deeply	hdmaga
defaul	iebgfg
defenc	fedncc
defend	Zicmag
defer	XXrgjY
defer .	fdmXjc
defer the	fXpffd
deferr	ca8RXL
deferr .	gVsZec
deferr for	cYqefa
deferr until	eaofed
define	cilaZg
define 's	cTlflf
define .	kiZTYq
define on	dabqdf
defini	9kPUZU
defini .	viWbZT
defini answer	4Sabca
defini before	pbdbee
defini date	drdceb
defini hear	Wrdeed
defini maybe	boddee
defini no	dbaeeq
defini not	ZtcceZ
defini yes	kWeZrc
degree	adUnjj
degree certif	cddpdd
deirdr	daXfkm
dela	fcgmbd
delacr	ghXYng
delay	otUedS
delay .	gsedcO
delay in	kmWgeV
delay on	obecee
delay was	obdXjf
delaye	imWiiW
delaye .	YvRlbY
delaye this	kXddlg
delaye until	pdYefe
delays	jtVbda
delega	inTZig
delega .	nfbaib
delega at	cjXgjg
delega list	Xmceek
delete	UQ6QWp
delete .	WZZkWy
delete aberna	phYYee
delete after	dfoabe
delete and	dqXdee
delete at	ZctedV
delete it	XY0Tca
delete no	aZnbek
delete on	Ydrcec
delete the	eTofhd
delete them	jbXdeo
delete your	VWsbZo
deleti	UifdZt
deleti .	dpedbc
deleti of	beVjhl
deleti you	baojVj
delgad	gcdlde
delhi	bccchm
delhi .	bojcbY
delhi interv	cZfYYq
deli	phgWcc
delibe	krXfWb
delibe .	evZhSY
delibe and	bqbcZj
delibe opport	oYhdde
delica	ekTekg
deligh	Ufeaxc
deligh if	caZdvb
deligh to	XaiYyc
delive	dUwaeg
delive #	dZfWnk
delive .	hMvhiU
delive for	lYqaZa
delive has	edtbeV
delive head	nddcee
delive in	qZbbid
delive of	Ycojda
delive park	ZgkUhl
delive the	hhWicj
delphi	fbdcfn
delyth	Wbqehb
dem	Ykbocd
demand	Ydfikf
demand .	SwXYgj
demand words	Xacsdd
demir	fUZYms
demo	ZZXqbp
democr	jicdqQ
democr .	hbecoa
democr is	hnbfeY
demons	eSflij
demons from	dacfpd
demos	ikZjac
denied	fcdZkk
denied ;	daabkn
denise	vVXnWc
deniz	eblUji
dental	YZmhid
dental 's	acYcnm
dental about	cVoldc
dentis	dbqmgQ
dentis 's	jXWjle
dentis .	VrucQW
dentis for	ibnccb
dentis job	bZpgbg
denver	jkideT
denver with	canjeb
deny	gbcjeh
deny you	eYloZa
depart	ckdcfi
depart 's	lPtbde
depart .	etRWen
depart and	WqVZtY
depart eyes	mfVdlb
depart for	gpaXZh
depart has	enaWgh
depart hours	eWelhi
depart i	fflWcj
depart in	ejbana
depart is	dUzceZ
depart makes	aqecbe
depart now	dwYdYX
depart off	kfcWme
depart placem	fYodch
depart post	dVeikj
depart the	cmVehg
depart will	ahrXfW
depart you	agZVpm
depend	Z/VZcR
depend .	XjdXqe
depend on	Z/TaVO
depend the	dYbiqZ
depend what	dncedc
depend who	ltWUYX
deploy	hWjble
deploy .	ccuWae
deploy and	eeoYhc
deploy has	dXcdnj
deploy its	pbdcee
deposi	bXihfl
deposi .	eUchfp
deposi about	fepfcY
deposi called	ciWhif
deposi from	ecZddq
deposi looked	aZddoh
deposi manage	YrfbkW
deposi the	eddbpc
deposi to	tabYde
deposi who	dThhdq
depot	ZWlelg
depot for	fqiXbZ
depots	ghiYhb
depots got	Wnfcdj
depots the	dbnbhc
dept	bZjndd
dept board	fdWoWo
dept tidewa	UYqcgb
dept transp	hhXgbk
depth	badamn
depth .	dbceen
depth of	cXfdni
depute	iijafa
deputy	abjaij
deputy 's	ajXWrh
deputy direct	ahlVpb
deputy head	paefdd
deputy manage	blYaqa
deputy who	Ygcqcb
der	WiXTmp
der full	ecfYqe
derby	WdZiqf
dermot	eiYhgg
des	lbfZje
descri	ZhpdWf
descri .	ibokZV
desele	efVdeq
desele .	efVdeq
deserv	oaceee
deserv .	mUfaoZ
deserv stimul	lmZWbi
deshaw	jRpmZZ
design	dVamdr
design and	XuWYal
design has	lfacnX
design role	dXkbhl
design room	ddgaao
design the	Zddobg
design we	ebbedp
desira	bjahhe
desist	bjfpYZ
desist .	edbpfa
desk	dafgjh
desk #	ceifXj
desk 's	bZgYvb
desk .	agmWnc
desk ;	aadtdb
desk and	lgSZil
desk at	mVfhYl
desk before	dVZucc
desk but	nnUZdc
desk by	QbLtwY
desk dear	Xfpkaa
desk for	YnhZmW
desk from	WckdZp
desk has	oaXcke
desk head	cjabbn
desk in	hVYisZ
desk is	SZkSqm
desk job	nbWjXl
desk mate	dmWkee
desk of	gqWnWX
desk on	WguXec
desk reads	ecZgnd
desk said	oghccV
desk she	gnahYc
desk that	cddbdp
desk the	aWbjjm
desk told	ddftXW
desk until	QdqjZh
desk was	kfndaW
desk with	tWUhcj
desks	YaieWq
deskto	eciiha
desmon	bccgcm
despat	lihbca
desper	hicccg
despit	ivhUXW
despit .	cshbbZ
despit the	pbaeef
destro	PXnfnd
destro .	dXphdc
destro he	YfYapd
detail	aefihg
detail ?	eceRtj
detail along	hYndec
detail below	dbfbng
detail by	bXlpiV
detail change	uYcZea
detail feedba	ebcecp
detail for	fZZcgr
detail in	aYVfoo
detail me	Wk7PTV
detail of	hfinXU
detail on	biSfZu
detail or	cnZhdf
detail over	bpbddd
detail the	hsZbcW
detail to	YpWhhc
detail when	fffXnf
detail will	bifThn
detain	gabbkj
detect	efikca
detect and	dcnicb
detent	flZjcd
detent automa	jkVbcj
deter	dkqWaZ
determ	2lNPWh
determ and	pbdded
determ by	wcbYda
determ that	dRZbb1
determ whethe	Yqebfe
determ within	wdaYcZ
detroi	ckigba
dev	ihehbb
develo	cRhhgq
develo compan	feXapf
device	jYbqZf
devon	WciYrf
devs	Uegafp
dewey	URX1gZ
dewi	bacraf
dey	fjaaje
dgm	jaekcf
dhal	rakaZb
dhillo	nWcWll
dhillo crossi	oYfgde
dhillo the	ebcZnh
dia	ZsXfed
diabet	hmVech
dial	eWmrcT
dial .	odhZdc
dial in	aZU0cZ
dialog	Zeifie
dialys	UjcokY
diarie	edZdjl
diary	kgaldY
diary .	mkedaV
diary ?	dbcsbd
diary and	sXccde
diary countr	bdeode
diary i	gcaepb
diary in	mXZand
diary is	Wmfjfd
diary like	cddqcd
diary the	fdTgog
dibs	fkWahk
dice	fbZYZu
dice .	hXdZds
dice with	cddccq
dicky	Zojcda
dicky bird	Zojcda
dictat	YklbhZ
dictat .	arbgfY
did	ZajWit
did .	WUkfin
did and	eXkWjl
did ask	ZsNZlk
did better	eaZdfq
did but	djZccn
did choose	caTcnq
did do	fZcbcr
did enjoy	edpbdd
did everyt	edcdbp
did get	fdhYuQ
did go	ioWcec
did great	hsZabb
did he	ijWkgZ
did her	XnabZo
did his	kUXing
did i	cbxaXa
did in	Rhsgaa
did it	iMmWqi
did my	bcifYn
did no	OUXdcy
did nobody	VQZYyp
did not	aZgWhv
did offer	ehdimW
did on	chRlpY
did patent	ejdoZZ
did push	eZeceo
did real	igUhdl
did ring	ZYXjmm
did say	hcVZjn
did so	XSXrkj
did tell	bocddg
did the	qjcJej
did their	lfnRYf
did there	oWamdc
did they	jSgWiq
did this	fdrecY
did to	hVpbib
did try	cddcdp
did want	ecdbYs
did was	fajhmX
did we	hXuKhh
did well	iqbiXW
did what	Zobfbg
did wrong	edcedo
did you	SQ7dSc
did your	iYnZib
did yours	bsjVbc
died	jVrgZb
diem	alceid
diem is	akdcnb
dies	UblteT
dies at	ihWqbX
dies on	adcsce
diesel	xVXZZe
diet	edgdjf
diet who	fbjXlf
dietar	jRlnjS
differ	dcoYXp
differ .	cipXhX
differ ?	dmigWd
differ and	ccocfc
differ answer	gWceeq
differ candid	Xdfcdr
differ days	jnbceZ
differ direct	aUMVb/
differ letter	ebbeod
differ of	dsZeeX
differ times	bodadg
differ way	eXbdeq
diffic	kddedg
diffic decisi	dccedp
diffic esther	pdadde
diffic ships	peZcdd
dig	YXtgqL
dig in	fbdoeZ
dig the	ecWred
digest	YV0ZcZ
digest from	ddnced
diggin	bWerch
diggin those	ddXsdd
digi	cghTrc
digit	iWfmae
digita	cqcUhh
digita 's	gpaadb
digits	cVejpe
dignit	XffcZs
dilige	gcackj
dilnoz	lghcZe
dilys	aYnVtd
dilys to	cbbVwd
dimitr	bceYdq
din	YiTljj
dina	hifUfj
dina .	bndZjd
dina down	gbncdc
dinghy	boYYoc
dinghy .	doZZpX
dining	afTvak
dinner	kbhfgb
dinner .	cZnggb
dinner at	ocecdd
dinsda	VcomWg
dioces	fb0aWO
dioces .	ZgqkVU
dioces the	odcbhb
dioces with	Ycngbd
diolch	iZlXdj
diop	fdcZrc
diplom	dPksYi
diplom .	bWelVt
diplom in	bfWYjq
diplom of	ecngcb
diplom sent	pZkTYa
diplom with	dcYatb
direct	ilWgef
direct #	dpbddc
direct 's	ovUTWf
direct .	ZmQhkl
direct ?	cVnkhX
direct and	imTkeX
direct are	ftUacb
direct asked	Vibako
direct but	YdogYi
direct calls	oebbee
direct can	ebofad
direct confir	pbcced
direct enjoye	gZndec
direct experi	ecceeo
direct for	XlUkan
direct genera	ccdeen
direct got	Zeeeoe
direct i	fZcabr
direct if	duWceb
direct in	dohhZX
direct is	azOfga
direct it	boeddd
direct looked	daXacs
direct looks	ngbZde
direct makes	obddee
direct marek	encemU
direct met	cZdecq
direct must	eqecba
direct never	codded
direct no	dUsadi
direct of	ZWhdnk
direct on	oZYqVX
direct only	ffpZbb
direct replie	dcndfd
direct return	obebef
direct said	dYkWhl
direct say	wUUbcd
direct says	ieZbnc
direct to	akVrba
direct two	daeedo
direct wants	biYrdY
direct who	gpYjhS
direct will	tccdZb
direct wishes	goTpZX
direct with	aXZyZg
direct would	UgUweg
direct you	ZcXXrk
direct your	dbaecq
disabi	3VWlbW
disabi .	gakjTj
disabi a	acbred
disabi after	5TZaZb
disabi and	ugXWhX
disabi for	lYYqYV
disabi it	eoccae
disabi max	neccde
disabi on	edcbne
disabi she	uacZcd
disabi so	qXdeed
disabi the	mnZXbe
disabi till	pcbdde
disabi to	lTTyZV
disabi you	fbebnd
disabl	ebhiak
disagr	aapegc
disapp	VQYYa/
disapp .	ccYYgu
disapp news	dbcebr
disapp on	ZaqZoX
disapp this	dWaedv
disapp you	gdYZXx
disast	edlgfa
discar	gWYjdp
discar .	bXZkeq
discer	cXqfga
discha	acclhh
disclo	bbliWj
disclo by	Yddqde
disclo is	WbraYd
discon	cWeZdu
discon and	daaaes
discor	hUjgnY
discou	aZslcU
discou .	hcRrYi
discov	jTWnmf
discre	khdcbg
discre .	liaVXm
discre day	enbcee
discri	ZYmjjc
discri .	ermdSU
discri i	bVgcqh
discus	ilbXmb
discus .	byTPtZ
discus and	bhdepZ
discus i	ipoRYa
discus in	jncYeb
discus intern	oheYbb
discus it	fTggof
discus lena	iaerUe
discus letter	dbcdpd
discus next	eocdec
discus of	gneecZ
discus on	eYfgnb
discus the	nTZekk
discus they	dbaego
discus this	aabsdc
discus to	ogcYee
discus your	nZXTir
dishea	emMXkn
dishea .	dfVarc
dishon	hjfhiS
dislik	ZaSksh
dislik .	kgVgZm
dismis	gTdaYx
dismis and	dbfdap
dispat	paXekf
dispat .	YrdWie
dispat with	Zdcrbd
dispen	qeSfge
dispen 's	ndedce
disper	WhsdbY
displa	gldWaj
displa on	cadZer
dispos	Vdijjd
disput	gigfae
disput the	edfdXo
disqua	efQhim
disqua .	leaoUZ
disqua its	ckWjch
disreg	bsoNjY
disreg .	bVuSlc
disreg it	jjhRYl
disreg our	giiXbi
disreg that	Ypbckc
disreg the	jldhdW
disser	bUivaY
disser .	aXlpeZ
disser and	bcdpde
dissol	aJrcbw
dissol .	aPodct
distan	gYlYXn
distil	elZZii
distin	gjaedi
distre	iViifg
distre 's	ZboZmc
distre has	iXgbdn
distri	Xecepi
distri certif	enaadh
distur	algabk
distur chair	edbZho
dither	NgprWa
dither .	XujacW
ditto	Vloaca
dive	WeshfV
divers	Zfhdgh
divers #	igWdem
divers minute	eiThki
divide	esWZge
divisi	iUmdlZ
divisi .	dcrdiU
divorc	bYjahm
divya	WYjmal
diwali	lXhZii
dlamin	fiajjY
dm	tYbgea
dm you	tSZpYa
dmitri	cTkkck
dmitri .	bhhnbZ
dmitri owner	fadWnj
dms	1RZbcZ
do	dfdmfd
do #	ecWmmZ
do .	cecnkZ
do ?	SXnslP
do @d	eRavZc
do @p	Yfcepd
do a	RVZ/WU
do about	iVfkch
do all	mXilab
do an	Zkanae
do anothe	eVmrdV
do answer	chXndh
do anythi	ibtUYf
do apply	ebXbcw
do as	accgfo
do be	Xldmed
do better	pdicbY
do booth	cinccb
do but	frVblZ
do call	obdeee
do check	neacdd
do churn	aabsec
do combin	XZlmhb
do come	NIygcq
do consul	egoXde
do create	dderZb
do dates	bmWich
do dear	bebhrV
do ditto	aneeee
do do	beeqcZ
do everyt	gqYYjY
do fair	godbad
do for	hcpdcX
do from	akYode
do get	dolVgY
do give	eeoheX
do hand	dcdnde
do her	cdYwZY
do homewo	qceYde
do hope	URdXpw
do i	VglgmY
do if	jXsdbX
do in	Wlfkec
do interv	eccodd
do is	jfjXWk
do it	lKN2en
do join	eocbde
do just	YYbscf
do keep	echWYs
do knock	ecdddo
do lena	eOa0fV
do letter	dZWisc
do like	brfceY
do look	ccZcds
do me	ZbcxZc
do mine	bceuaa
do much	Zqcfdb
do need	VTY5iV
do northl	XaZ0Zc
do nothin	hgnlZP
do now	eggYbn
do offer	ededoa
do on	qUhfXf
do one	WUX9QO
do or	haeZoe
do our	mkWkZZ
do please	dcodcd
do promis	Wpdffe
do rates	aeeocf
do read	ZjRbtg
do reply	Xfdpef
do say	XnVjhX
do send	ZYXvkX
do so	ndmjZQ
do some	YpZlWg
do someth	meWlce
do tell	fTefni
do that	hbQ2XX
do the	VXQ/mX
do their	TlUvbd
do them	cRXtbn
do they	ZlhoVZ
do thomas	acrgca
do trial	dYavda
do try	ZYjYcr
do us	ZRcvmY
do use	eeccen
do want	ZpTtfP
do we	ZeQZun
do what	ifcnXb
do when	ceence
do with	bh+RSU
do withou	dQVdi0
do you	SSjsyQ
doable	iceief
dobbs	ZbTfYt
doc	VfYjnh
dock	wYdWfa
dock .	ecebdp
docker	dbjnZc
docker .	eZpedd
docker has	dZhddp
docker is	cbqcdd
docker under	epXfed
dockin	bYklcg
docksi	pbbieb
docksi #	lWaerW
docksi at	hfYndc
docksi bit	ddbnde
docksi card	adeode
docksi create	uWbbdd
docksi is	dncXdi
docksi softwa	eXodff
dockwo	ieeicd
docs	ddVhsZ
docs to	Yedqae
doctor	ffdbhh
doctor 's	scicaX
doctor and	dYiccp
doctor the	amlXhb
docume	gfjebd
docume .	bcoYlb
docume and	sgcXeW
docume are	hoeWag
docume as	fddYdp
docume by	WgWtcd
docume for	cpecac
docume have	npoOYR
docume or	ednaee
docume so	fdbobe
docume verifi	ibSwSf
docume we	dbWieq
docume were	gcrZdb
docume will	Ybcjbp
docusi	bOaW1k
docusi .	WSTZ3i
docusi or	cXemek
dodged	aaYkjl
dodged eight	gadbof
dodged you	fceodb
dodo	jghbhb
dodo .	ecnced
doe	hgfhjV
does	hlZicf
does #	lYXjoY
does .	dsgUmV
does @d	ebdrbc
does a	chXqgZ
does all	hpaadc
does and	mfnYZY
does anyone	grZZcc
does apply	cpZeec
does both	Vkcaim
does but	kWefke
does countr	cbqdcd
does he	dcbpdd
does his	crYacf
does i	eoYddg
does it	ogYcgb
does lena	dbZsae
does not	ejYeap
does on	lXeled
does she	mgbWnZ
does so	qXhZah
does that	bacqdi
does the	ikSigd
does we	focbdb
does what	cncidb
does with	ZvYchX
does you	kkfYXh
does your	cNpyWX
dog	bakYhn
dog .	letUXc
dog fellow	Scekll
dog in	edtcZZ
dog mop	Xeekke
dog on	Ycpbla
dog recrui	bocdee
dog that	Xegedn
dogs	iYrZeb
doh	aXmqca
doha	adbolZ
doha and	dfaodd
doing	ZgflZk
doing ?	dcZscc
doing a	aWY5YZ
doing fine	ebrddY
doing her	icnbdZ
doing it	ZXUuXp
doing now	bVjbjm
doing our	bnbcee
doing so	dnjbcW
doing the	jlSZWq
doing this	gbpWkZ
doing well	Xcrddf
doing what	dpeabe
doing withou	aVYcdx
doj	gndVlb
doj ddmmyy	bocZkb
dom	mZfhYf
dom funded	feWggl
dom so	jobdZb
domain	edmXif
dome	biVcho
domest	iaifbi
domini	aZgaip
don	inTaYk
donal	bfTqoV
donate	gYYajo
donate .	cahenb
donate on	daabdr
donati	bXocej
donati .	VpVdcp
donati of	aTmlhe
donati phoned	fekWdk
done	ldeaei
done ?	ddWaln
done @p	padedd
done a	dZbZdv
done all	ghoadZ
done alread	hbZebq
done before	iaatZb
done by	kuSoUP
done deal	WhTbqm
done deb	jmbXcc
done exactl	ecdden
done for	bWrdXk
done fête	bYSiqk
done got	pcjUdd
done here	dgYedn
done i	nXgSoc
done in	uWYoeS
done it	lohXhT
done legend	cbboge
done mate	deebnd
done more	cRccgw
done mullin	hWdbkm
done my	eqafba
done now	pbmXbb
done on	ednegX
done online	edaqbd
done quickl	eoddec
done so	dZqXdj
done that	dmoXbZ
done the	apbYig
done their	aSkndl
done they	hcbcco
done unsign	ihbWgk
done we	YqYddj
done when	bpcded
done with	oegbcb
done within	cZbtcc
done you	acbjsW
done your	mVeemb
done yours	iwVXXe
donega	eihcbh
donor	cglfeZ
door	dLsehk
door 's	WQnZXv
door .	ZOuYrc
door and	pagVfh
door before	kWnded
door by	jYbrbY
door closed	cbTddw
door closes	eWZedu
door has	fWnYgj
door he	kcfanZ
door i	jeXbco
door if	ZZsdaa
door is	dZpibc
door lena	obaYlb
door of	kkXdbg
door on	nXdmZe
door said	Xibdfo
door she	gqPlZc
door that	fbeneb
door the	XhYrfe
door they	edcedn
door to	khfjXa
door we	qcddeb
door with	bRaYkw
door you	iaZfoc
doorbe	eigZdi
doorma	oUXbZr
doors	XXuReo
doors on	beqcae
doors open	cbpYeh
doorst	VsgZee
dorman	ZYzcdY
dorman .	dZtddZ
dossie	achYne
double	cfbjie
doubt	jfKVwk
doubt .	gibboZ
doubt and	bibcnd
doubt it	rTeegd
doubt you	ZmbXmg
doubts	agUdpl
doubts about	fcVhpf
dough	fYgjhe
dov	adeoed
down	hdddfk
down #	oWhaWn
down .	edeSeu
down ;	hodedZ
down ?	bedapi
down @d	bbsacc
down a	diXgig
down about	gsYada
down after	dhbYcr
down again	XYrXcj
down and	VlgilZ
down as	Uffjlc
down before	ZmWUjr
down by	jOtdZg
down dear	lSjcan
down for	ZTe2dX
down from	kkjbZX
down gently	ZNVVX7
down i	gVqdch
down in	oYkWpU
down it	lfXfci
down lena	ibsbYZ
down me	dcbccr
down northl	vacZbc
down now	pXdedh
down other	ohfYcc
down over	fpeakS
down partic	aomddV
down she	Vhddcp
down so	ihcZuS
down the	khKmje
down they	WheXcn
down to	pcRdbp
down we	bnZmbb
down well	iqbfWW
down what	gcdocc
down when	hgeXpZ
down while	ddpfdZ
down within	pccdde
down word	hXdmeh
down you	cfdapd
downlo	TZqgaj
downlo by	Zdqadd
downlo your	edYeeq
downsi	WbsfiU
dpo	UmfpXc
dpo .	bbsgZY
dpo and	cqccdb
dpo from	aeepdd
dr	caZlki
dr beatri	mXdhdi
dr diet	cWlbmg
dr digita	ehYbod
dr m	bepZde
dr origin	hVkgkb
dr placeh	coageb
dr s	Yfhocc
draft	XSmfvX
draft .	dUkjoW
draft contra	aYZU1Y
draft of	ioWdai
drafte	rMZVom
drafte and	ocdebd
drafte your	dbddng
drafti	XfQqke
drafti my	dbacfp
drafti the	ebajoZ
drag	kuPcbX
drag it	mUbhgj
drag on	pgcedY
dragge	dgedke
draggi	oxNTcS
draggi it	ZpYbiY
draggi on	knYbbb
draggi their	doafed
drags	muPVXW
drags .	drXdda
drags on	bsXeec
drains	RQfe3d
drains .	dYbcxV
drains for	bbqcdf
dram	emZleY
dram .	eocceb
drama	ajcdhh
dramas	ghlWjY
draugh	TWY6YW
draugh test	Zcesbb
draw	Yghdoc
draw a	ddVjXq
draw for	Ub0Kjf
draw it	bZbctc
draw revive	pcdddd
draw the	XhTqYo
draw up	aeRovT
draw was	ebbeen
draw your	deebqV
drawer	iUlgZk
drawin	gcUjne
drawin .	lTbfem
drawin of	dcdpfd
drawin test	fecnac
drawin the	aqachc
drawin up	fiWVxW
drawn	XnUbte
drawn .	RqVfem
drawn a	iXohac
drawn on	hjhWff
drawn to	Wedfcr
drawn up	biRbya
drawn upon	coadha
draws	YingeY
drayma	liafYh
dre	fZKsgm
dre survey	doaXel
dreadf	gVeTzY
dreadf .	iXdbpc
dreadf the	eddYsb
dreadi	jVghpU
dream	Tveaga
dream 's	dqdZce
dream .	ZqieaY
dreame	eheegf
dreami	eimfcW
dreamt	fxWcXc
dreamt they	doefcb
dredgi	gvTZbf
dredgi and	brZdfd
dresde	effjWj
dresde .	gXalel
dresde is	hmTddk
dress	SaoUqh
dress #	Xdfbqb
dress .	hiXYqb
dress and	ddcbpd
drew	hQUUow
drew a	jQjcaq
drew on	egbfZn
drew revive	aZccnj
drew the	hdband
drew you	YfYbnh
dried	TfneWm
dried me	ebcode
drill	cfVedr
drill .	iWfglb
drill well	dYaccv
drill you	cZcfcq
drink	ecdoeY
drink .	abkenZ
drink person	oiaZZa
drink was	XXgpja
drinks	gYcbdr
drinks of	ecdeco
drip	bRiVum
drip .	oWZYlk
drip places	enbedd
drive	bUkoZj
drive 's	aVjpcf
drive a	dZjdcn
drive you	dccdcp
driver	Vbndkg
driver .	Tjfkhf
driver back	hhfVgk
driver jonas	bUainl
driver liked	Ynegce
driver says	fZdbof
drives	ibgXlg
drivin	cjkTgk
drivin .	bbtZac
drivin assess	dcdbog
drone	fffael
drop	gcczWY
drop .	gTocdl
drop a	onUdbd
drop by	cYoieb
drop in	jPugXW
drop it	XYb2aX
drop me	bgTuZh
drop my	bblnda
drop off	YgercZ
drop out	Vlcnad
drop tenure	efcdnb
drop the	WWqeZm
drop them	gVauiY
drop you	wtWRVW
drop your	daWpic
droppe	VUchrj
droppe .	ZYPrjm
droppe it	fZxZbV
droppe me	cbVXdx
droppe out	VTex0F
droppe psycho	bUegmm
droppe the	ddZhYp
droppe your	edscaa
droppi	fcteXa
droppi by	enebeb
droppi it	dXpefe
drops	qpNeUd
drops dear	pYeeed
drops out	gtUVYh
drove	hrZcaZ
drowne	fgdddk
drug	bcmemY
drug screen	ddeZre
drumme	dgaeco
dry	TTlqdk
dry #	dYpeZg
dry sunny	edbdeo
du	cjjfca
dual	pgacdc
duarte	bctXfc
duarte .	hZraYe
duarte has	bgccoc
dub	dcjdgf
dubai	ghddbi
dublin	arMYmk
dublin .	WkXYmm
dude	TMlite
due	doavXU
due #	iRioZc
due .	egrWcc
due @d	abdsgX
due @p	qZdcec
due back	NfgwhU
due churn	edVyZU
due consid	aYcbrj
due course	F/UbYZ
due date	Ycgndd
due dear	vVRqZb
due from	ocRYki
due in	hRbvUP
due lena	nUK4aQ
due marek	lkbgdX
due northl	qXSsZa
due on	cfktRX
due planne	YZVzcc
due the	SXnkij
due time	T8VYbY
due to	heqNYn
due when	Wrcdef
dull	ckhkWd
duly	becfii
dumb	Zanoba
duncan	joZgaZ
dundee	cbWihk
dunfer	cbscac
dunmor	giccgg
dunne	gYjihb
duplic	heWqbe
duplic the	agXnXm
dupuis	Zgeden
durati	ZWqlkV
durati 's	cXukbV
durati .	YYUtig
durati and	ebaoef
durati deploy	eeoYhc
durati owner	ahcbdo
durban	hQeYls
durban 's	cdXgcq
durban is	fbYgne
durban the	cbadbt
durham	YXgkik
during	jRwVdf
during our	dcpYcj
during this	VT0bdX
during what	dbceeo
dusk	mabief
dusseh	gWchlf
dust	SmiXem
dust settle	bneded
dusted	WqhhbZ
dusted .	aneffc
dusty	eXqnaW
dutch	giVfgk
dutch and	aeaode
duties	mVfcig
duties .	fdUbip
duty	ncdRsc
duty .	opUeZZ
duty @d	adfene
duty and	Yphaha
duty manage	pcbVgi
duty of	egWeem
duty on	cfeane
duty to	rbTYgl
dvla	bZaljj
dwayne	bkhZYk
dyers	WkgcYl
dying	nZddid
dylan	cblcfh
dylan .	Zbpaak
dáithí	YVqjjX
dáithí the	dWmldb
día	WdwcbZ
días	fUwgVa
días .	dYodfe
e	gcloYX
e 's	Zqbbee
e .	keVofY
e recrui	WewYdZ
e13	bfhRnk
e13 .	ebhWdp
each	zgYjYW
each .	hPivWd
each and	hVUlil
each applic	xocQXT
each april	abobhe
each candid	8eRhWN
each finali	hYbrcb
each get	sZebed
each give	Widodd
each had	dYbeer
each land	ecdobd
each month	UhtaYe
each of	0YVoXX
each one	m4MSYR
each other	sggWbZ
each page	ZZZfvZ
each person	xXYZca
each school	eocced
each stage	bdoZfc
each step	bqdaed
each though	gekhiV
each time	UvpTeT
eager	cmefed
ealing	ZQshjc
ealing optome	eZqdbd
ear	hcQlcq
earlie	ZwagUi
earlie .	YyZYZg
earlie ?	feaodd
earlie applic	asaaee
earlie conven	dcXria
earlie date	nWcige
earlie i	llVdce
earlie letter	gahnad
earlie mail	iXkfdf
earlie of	dmfWdk
earlie on	Xoeeff
earlie opport	bvVdec
earlie start	aelvPZ
earlie than	OyWabo
earlie we	Zodeee
earlie you	bodcee
early	cdbhij
early .	NTfqpi
early and	SUcikr
early as	oXbjZh
early career	mdhibV
early days	gwRXYf
early it	cbddcr
early or	Wmdkee
early so	vWYbec
early the	dabYjq
early they	iYkVqZ
early to	Y2TcaV
early train	nmZdeW
earn	WfskWS
earn ?	ddeqYf
earn and	dXkika
earn now	ebgncc
earned	haoUid
earned it	hakVle
ears	bcclhf
earthm	Zagjld
ease	mdtZWV
easier	Wfjpbc
easier if	bYipdd
easily	Ygmbid
east	hhWjhb
east .	miXgec
east would	bbaUno
easter	kVtdfV
eastfi	mZbapb
eastga	dYkmce
eastsi	fPfqfg
eastsi .	aZdqiZ
eastsi the	dWbkdo
easy	jaXeZs
easy .	cecnde
easy decisi	eZadjn
easy way	aZahau
eat	aRsihb
eat .	XYkgrW
eat or	pdecbd
eaten	hjdkbZ
ebony	fangcd
ecojob	mbhafd
ecolog	ddbiii
econom	eYjidg
econom by	bberbc
econom kiss	klhXcb
ecs	Ypcidb
ectc	bSjdxU
ed	dgijfW
edelwe	balpWd
edge	gnYfbe
edge .	dobdZh
edged	ffeeeh
edinbu	bhdrXa
edinbu of	aUnoab
edit	VQpnkX
edit .	ehWlmV
edit and	mUkZif
edited	fZWqlb
edited 's	acZohh
edited who	bodded
edited will	codedc
editin	adbimf
editio	ZXmWer
editor	cclbje
edna	mebXhg
edtech	bTrhfe
edtech .	beicqW
eduard	hYiehf
educat	bfYncj
educat .	Upkdbe
educat and	ZYdfrc
eeo	nXihkV
eeo .	ihjehW
eeo lotte	jWifdi
effect	Pjoggc
effect .	eXtdeW
effect from	cmXdih
effort	agaijg
effort .	gikcmR
effort it	aqeedd
effort on	danbbj
effort to	dpabee
efhari	hOfdlk
efhari man	iOgemh
egg	Ybnjec
egger	ffboeZ
eh	hbiahg
eid	VqVcnf
eid it	Yrbeee
eight	dbjkbf
eight 's	eaqhZb
eight has	danclX
eight places	qVdeee
eight says	RnauWd
eight they	dqaddc
eighty	gghhXc
eilidh	lcYZnd
eimear	Zcfaim
eimear to	daogcc
eindho	ccagpe
eish	YUvggX
either	zlYeXV
either 's	afeZqe
either .	WumZVd
either a	0VcZbb
either an	tadccd
either as	dobeee
either by	Wpegef
either event	sWecee
either from	Xqcefe
either if	Yqecee
either in	okcadZ
either is	ddZped
either of	ffdjVl
either so	jZqceX
either the	didnZa
either way	8aPfcS
either we	cVjdkk
either you	oZefdf
elabor	jjaagc
elbow	jbghdc
elders	ckgfhZ
elders 's	Wqgcee
elders .	XrkaaY
eldore	frSdfh
eleano	Zfbggm
elect	kbXhrT
elect you	deeboe
electe	VWHH51
electe .	hVYXno
electe anothe	cadddr
electe not	fbadZs
electe to	egTXlp
electe you	XgYW5N
electi	nXkbag
electi .	dknbab
electi questi	ecdcne
electo	hMWule
electo .	kaXdjj
electr	UYtdke
electr 's	aXwVkb
electr .	Sqafej
electr does	cbqdcd
electr has	ibncda
electr it	ddcceo
electr my	iWqcdb
electr test	mldUge
electr the	ndcZhe
electr they	aodeed
electr till	becnde
electr your	Xciodc
elegan	bkbdbm
elegan 's	coZcak
elegan .	ehVdfo
elemen	odcfag
elena	WjQcnq
elevat	hXlfgc
eleven	edLjjr
eleven .	knXafZ
eleven is	eYcgcp
eleven says	dUadcv
eleven within	ddcnde
elf	eqVqUa
elf the	bpbgae
eli	gdebjg
elif	beciob
elif #	fZqbbb
elif or	okbada
elif you	eeaard
eligib	bmOein
eligib .	icUjcl
eligib and	ZpcjkT
eligib candid	epZbee
eligib for	bqYhdZ
eligib interv	abodah
eligib to	aYadcv
elimin	fUNfg0
elimin .	cYVYd1
elin	iTekbm
elise	agdjjd
ella	bfVncm
ella .	bWcodk
ellen	adgYqd
ellery	YXnlde
ellie	SeZhet
ellie .	Yoefef
elliot	adZkcn
elliot .	dbcdeo
elm	flYYel
elmhur	bSkmkZ
elmhur .	ebcdod
elna	fTcgoj
elodie	ZXpinT
els	eggjeb
else	bVgfhp
else 's	fqWcOq
else .	hbjWdm
else ;	ZhVhil
else ?	mVgblc
else all	ecbfen
else and	ViXYiq
else as	eabZct
else but	aXamuT
else can	chWode
else could	fZbfeo
else does	adcX2P
else down	hfXdhk
else first	eifiiX
else for	fUhVZw
else gets	XhYbsc
else got	pYfUTm
else has	iWZbdv
else he	eUnjcg
else i	lTejpV
else in	ahRXmr
else is	idTWjs
else looks	pceacd
else no	cacrec
else on	dTrSap
else patien	bbodee
else so	eZhsfU
else stays	cdXree
else thank	ZZVdnp
else the	ZVWkpj
else there	docdec
else they	YfXxbY
else to	cQgYks
else told	cdreeX
else turns	dvZccX
else until	cnVeld
else was	cWpbao
else we	eUc0oM
else when	ciZXpc
else will	mWfXbq
else withou	enddec
else you	efpfWX
else your	cecodc
elsewh	SNhYV/
elsewh .	bHfQX/
elsewh ;	focfZd
elsewh and	heqYVg
elsewh in	ebaedq
elsewh on	YkdWrd
elsewh withou	coecdd
elsie	lgWdfg
elske	afphUg
ely	Wbbldp
em	cefnae
email	jdggcf
email 's	eTuedZ
email .	mieXbg
email a	Ykbnag
email about	UnVljf
email addres	Te/PYX
email and	bciobY
email asking	hYmWgj
email at	bhaZbr
email becaus	ZYudZf
email before	pYdeed
email below	ueZdfW
email by	0MbkZa
email came	hXhjfg
email confir	bZpdef
email do	gneXfe
email either	Xqecfd
email every	iWmded
email everyb	oZeefd
email from	hgUijg
email has	lgmYaW
email her	dddodd
email is	hbocad
email lena	pShcbi
email me	hTV2Xb
email my	ZbRwaY
email northl	gfWocd
email of	gtbeZX
email on	vbVXYk
email once	Xnffff
email prefer	ccodcd
email reache	Zdocee
email saying	edobdd
email says	hqbdZb
email so	ZWikgh
email tellin	cpaced
email that	jiScdo
email the	eRWvkV
email them	SWjwYb
email this	lbickX
email us	iabXdr
email when	YjraYZ
email yes	ndadee
email you	nnhShU
emaile	gTokga
emaile #	eWVfgr
emaile .	WjeYnf
emaile at	Uialii
emaile by	rZaZee
emaile is	dbnkbX
emaile the	fZobiZ
emaile them	carcec
emaile to	hSlghh
emaili	jdbpeV
emaili me	ddWqee
emaili the	qVaamd
emails	kRvbaY
emails and	aZdjeo
emails are	faodfc
emails at	cZrdec
emails can	obaadi
emails lena	qaRjbc
emails sent	bbqcfc
emails when	XXteef
emails will	Sdteed
embarg	ZL7caU
embarg .	cUteee
embarg on	eapeeb
embark	jiagbe
embarr	cgkibd
embass	Zaemhf
embedd	SrqOig
embedd 's	heoSgh
embedd .	Vnnace
embedd if	aqccdd
emea	Yleaan
emeka	bWqYfj
emeka .	cZocal
emerge	icaidj
emerge contac	cdbode
emerge in	iSelih
emergi	kcShjj
emergi curato	raZUhj
emil	ajYjYm
emil .	foXYje
emilia	ajfgeh
emily	bkcocY
emma	fSgqha
emmanu	gobfWf
emolum	ejmVde
emphas	kdcged
employ	Yamcrc
employ #	aelYnb
employ ;	ZtdXeb
employ agreem	aZXU5b
employ and	afwjUQ
employ are	edoccd
employ as	dbaapj
employ by	cedndd
employ can	dbsZea
employ centre	edbocc
employ checks	aZZmqY
employ contra	cbaU1a
employ for	gfbXco
employ may	dnicdX
employ me	dbdZsc
employ medica	dhapYg
employ of	Ziobah
employ offer	cceYsd
employ one	eZdceq
employ over	jbdbpa
employ portal	feoeYe
employ questi	ddawVd
employ quiz	ccZsdc
employ says	uPXcgl
employ somebo	bneedd
employ wants	diaZcn
employ we	feqbcY
employ you	TQcI5q
empty	XeZtVj
empty good	ebcqbd
emre	XUexpS
emre .	bfgWmi
emre and	cfkobW
emre for	eeaoce
emt	gcToYk
emt 's	fWmfej
emt .	goSdZk
enable	cdihVk
enclos	QUam6b
enclos .	RhYiua
enclos a	ainYcg
enclos accept	ceeWre
enclos form	dcbatc
enclos in	ZgcioY
enclos is	cbchoc
enclos not	eadcrc
enclos two	cakWli
enclos your	bdoVna
encour	igZdbn
encour you	YgXaay
end	efhXar
end .	XfvcWf
end and	WqVdbp
end before	djdZYo
end client	gofeZY
end he	fkhfeV
end i	kZrfXV
end if	lSdhji
end in	hobfYc
end it	dTkWiq
end just	Yhnddc
end of	pXgUem
end or	cqbcee
end she	XUWZkv
end so	ahfcoY
end the	YaOiW7
end they	WWSdh1
end we	gXiUes
endeav	cjVdcr
endeav .	ebYedt
endeav to	cobeee
ended	ZXaOf+
ended .	fgYVgs
ended @d	Wqeeed
ended and	eWmigb
ended at	jWZZph
ended betwee	cVddok
ended it	VQkVV0
ended northl	pZeedd
ended on	pZiaVh
ended the	dWmadm
ended up	VMZbZ4
ended well	qeaXcf
ended with	VmmWdf
ended withou	YjYddr
ended you	dgbmlU
ended your	dXYbdw
ending	WPjTc4
ending #	aepbee
ending it	dadddp
ending the	daZahr
endors	YikfQo
endors .	cinXbe
endors are	cbrdeb
endors from	eYpcZj
endors near	awZZcb
endors of	aXgtZY
ends	qYdPU1
ends .	uXhVXj
ends at	bbZhcr
ends churn	jdVoec
ends dear	zVZajW
ends here	aTMUW/
ends on	ZokXbh
ends priya	rcZcde
ends the	inZcZd
ends there	dZfbdr
ends up	bqoaYV
ends with	gUlSdr
energy	SQawxU
energy .	heUdsb
energy ?	cXXhwX
energy at	dYrccd
energy by	Weenje
energy for	edcboe
energy of	edkXld
energy to	dddsWd
enforc	dfXgcp
enforc .	ebZegn
eng1	MzXgYh
eng1 .	T1abaW
eng1 the	bnfefb
engage	aGaL31
engage .	cURalx
engage a	YXVXa3
engage anothe	dbaecs
engage as	dcbaua
engage from	acdWrg
engage is	qbbibb
engage somebo	Xbafft
engage us	cnXdYk
engage went	acjodX
engage you	USSS/Z
engine	caffii
engine 's	WdirZd
engine .	bgUZiu
engine ;	htYgZV
engine and	VmQgXv
engine applic	iZZpiZ
engine candid	ahasfZ
engine durban	dYpbah
engine i	ifckkT
engine is	fXnddh
engine northl	fdande
engine on	aaXdct
engine progra	edoffX
engine role	cXdnam
engine s	nnXhcU
engine the	bcecof
engine were	ocbcef
englan	gmYdkY
englis	fUekqZ
englis .	cedTsh
englis as	dhbanc
englis in	dXxZaa
englis media	eZcnge
enhanc	aVemtY
enhanc 's	goccgX
enhanc .	hRndnY
enhanc on	bU0ZVg
enjoy	dY+QYY
enjoy it	agdbnf
enjoy that	fpcYed
enjoy the	bdvbbb
enjoy your	hTrZfe
enjoy yours	ddqdac
enjoya	qWYdke
enjoye	ZX5XYg
enjoye it	VguiXS
enjoye meetin	cfoUXn
enjoye our	YO5ZZc
enjoye talkin	acobdf
enjoye the	Ycpfef
enjoye your	kboWfe
enjoyi	scefYa
enjoys	bbxaZV
enkosi	cckZbm
enkosi bielef	dboaZh
enlist	iaXUti
enough	eWRch3
enough .	hMemmh
enough and	cVrVoe
enough but	eYobeh
enough certif	enedea
enough for	nUPdXz
enough hands	aeTZcx
enough of	VrWiha
enough on	dbccep
enough people	ZfObcx
enough time	aefdqa
enough to	XpZgff
enough with	lajnUa
enquir	gvVWfe
enquir .	Vkdihf
enquir about	cseZab
enquir enquir	beYXnn
enquir from	nacedg
enquir kept	Udceol
enrich	jhfZgc
enrich policy	gecZnf
enrol	aeWjgm
enroll	YmVkhf
enrolm	jQmmbc
enrolm #	aRwXec
enrolm marath	WfZkjk
ensche	mUgldb
ensemb	ZpYiTl
ensemb .	dqdaZf
ensemb of	ekUkeh
ensure	hYajle
ensure we	iWciig
entebb	maTjWp
enter	QXh0Wa
enter it	Ycfqdb
enter your	acWxda
entere	PckwYc
entere in	aaqfea
entere into	ebneed
entere of	cbineZ
entert	ZkbfpZ
enthus	ifQndh
enthus questi	dXYwbc
enthus test	ecbped
entire	bjqTTi
entitl	Yejgka
entitl .	ebqbZf
entitl have	cebeen
entity	ieXghh
entran	Zclagj
entrie	dddccp
entrus	bXmpXb
entrus .	fceobd
entry	ZeThmn
entry .	jafcqW
entry and	aWgmnb
entry cris	fiXedj
env	jXakhg
envelo	dMlhoi
envelo .	bXdjgn
enviro	dcaimf
enviro for	cdYpia
enviro has	ieaYfn
eoe	bfWsae
eoe .	Xhbibm
eoi	cTlrYe
eois	leeiac
epc	dgfbdk
episod	dTidbr
episod 's	jWVlco
episod for	eXrcdd
episod matter	gmVked
episod we	dcrZdc
equal	cfnSbm
equal is	WYnZim
equal opport	Wnmdbb
equali	babZxc
equali .	jaXYsf
equall	ZndjZg
equall succes	cYendi
equine	cdgehh
equipm	ZoinWV
equipm on	ccdqdc
equity	kXbnmV
equity .	odWcnY
equity and	rgdWfZ
equity before	bZnjdZ
equity elders	catkcS
equity orourk	adPodm
equity team	Vnejde
equity to	qWcTnd
equity vikram	XUnmiY
equiva	hdhiSj
equiva says	dYceeq
er	dYiele
erase	ecpXbe
erased	dhgXZn
erased .	Udicep
erasmu	gYctiT
erecru	iUkraX
ergo	jkaXdh
ergo .	asbeea
erik	bbhbgn
erikse	idliZZ
erikse .	ecoded
erin	ahdnce
erin has	dXfdho
erin in	dVkkcg
erp	XohfjV
error	bcifbj
error .	heOrgf
error and	jffVbn
error on	ednbdd
errors	gckWfk
esbjer	jdjbah
esbjer .	jWocee
escala	imWbkc
escape	fVoUki
escort	ihcYig
escort a	kjeXdi
esg	XkYdpc
esi	ileajW
esme	kbkWai
esme java	jZnYcb
esme the	fecaen
españo	gVgmgd
especi	Wbhkjg
especi .	Xboeed
espera	chWsca
essay	WZZ/XJ
essay .	rfccbY
essay by	acdtcb
essay due	bcYree
essay is	hXdreZ
essay on	lragXT
essay to	WWdxce
essays	adYqal
essays my	icZcbp
essays odowd	liZXkc
essays petren	Whgihe
essays your	bcrZeb
essent	YkmRXo
essent to	rXkXcc
establ	RZokoX
establ .	afgdnd
estate	ghgVrX
estate #	joYfZb
estate lena	jebXrZ
estate until	Ydccds
esteem	ZjXglg
esteem closed	enbcee
esther	eehkad
esther 's	epTidb
estima	fclhdc
estima test	dWojdc
estima to	bdqcWj
estima with	ceeqca
estoni	gkoYVc
estoni when	bpbded
eszter	eYxZcX
et	Wgimag
et .	Wgimag
eta	lrTVWj
eta .	cqadeb
etc	ibcgbm
ethan	efdoYe
ethan and	eaeceq
ethan within	Zdeqdc
ether	ZherZc
ether .	eboeea
ether to	dmWobb
ethics	abhidj
etrusc	hrXThc
eu	bTfhqg
eugeni	cmhcbd
eur	akcdfj
euro	ghZhdg
europe	ifZsYX
europe .	cgbpcY
europe and	dacqdd
evalua	eyLeef
evalua .	jvOiZW
evalua applic	nbdefd
evalua is	cvXZdb
evalua of	eiYbcp
evalua says	XXXjom
evange	tlXaYZ
evange them	pddcbe
evasiv	enceec
eve	eWYals
eve of	cibepZ
even	eldZbk
even a	YXpfal
even applie	eS0dcV
even banerj	dhXdlg
even be	eacfen
even date	pfdccb
even esme	fecaen
even from	bgXggk
even get	edccep
even got	eTgdYt
even happen	eYpefd
even identi	cvbdaY
even if	4PYWef
even in	hboecb
even is	anjbdY
even look	WiWicp
even mean	auadda
even read	aqceed
even see	eXoeka
even so	gaebco
even that	XwZZbX
even the	odYVlf
even think	bpcfdc
even though	fkQdik
even when	ecbden
evenin	cRpvZb
evenin 's	cgdpad
evenin .	WR1lZZ
evenin ;	bceoee
evenin ?	cYZ0bY
evenin is	edobec
evenin job	dXdlig
evenin on	WbseYk
evenin result	Xepded
evenin shift	gYZrjV
evenin thank	ddneeb
evenso	jWeiid
event	npoRWX
event of	hpeZbc
event that	fxdYZW
events	ahrceX
events .	dkoXZd
events and	dZrcbf
events did	bdagne
events direct	eYepee
events has	daedod
events on	ccuacZ
events wants	YZbipd
events with	oeYlbY
events would	eddfWr
eventu	A/MUQU
eventu .	U4Taca
ever	WdwXdi
ever ?	Ysbced
ever answer	Zneeef
ever applie	Ydtacc
ever asked	Ybwdaa
ever come	dauXbf
ever get	bgpZde
ever had	eaoejX
ever made	kiXelZ
ever no	bWcmen
ever one	cebeYs
ever so	YcgjXo
ever told	bWpefc
ever traine	indadb
every	pcrXcY
every #	cndZmZ
every addres	XZT1Ya
every applic	2gUeYR
every appoin	haucbX
every candid	8XRcYZ
every case	njWccd
every day	UgnUkj
every friday	XevZaZ
every hire	hXvdYa
every januar	bdnebd
every letter	nXocbY
every messag	qbYefe
every month	mVsYba
every mornin	aoalYd
every one	wcKWZs
every open	WT4aae
every other	YWqXvV
every page	ddaepd
every person	ocdeed
every post	nZredT
every recrui	dVveeZ
every right	fpcciX
every saturd	Yaname
every single	fuTccb
every site	eYqfdd
every succes	dZSeb1
every sunday	YYuahY
every time	VwjWbX
every vacanc	cXwedY
every week	fubZjQ
every word	dVTipp
everyb	4icZTY
everyb .	tkdbXU
everyb a	ddpecZ
everyb and	tcuTXQ
everyb at	hapiZa
everyb before	rVcdci
everyb by	1VeXbX
everyb does	cZgsYa
everyb gets	qZlaZd
everyb has	sbaced
everyb hears	obdcee
everyb here	Veqech
everyb is	prYZVa
everyb know	vXcbdc
everyb lena	iqXbda
everyb no	afdeen
everyb now	igYoba
everyb on	xRghZW
everyb so	jbcZbo
everyb we	dbYobl
everyb will	vWZced
everyb within	doaded
everyd	YcSeop
everyo	zhhWYY
everyo #	wWZbed
everyo .	sXghcW
everyo ;	nceced
everyo a	njiaYa
everyo after	Xoffff
everyo agreed	cabdpd
everyo an	Wsdcdc
everyo and	cseZbe
everyo at	YZyceY
everyo before	pjgTdd
everyo by	/MTYWa
everyo churn	ocdede
everyo else	jjQfwO
everyo eventu	Ypcddd
everyo for	btdadZ
everyo gets	yUgXfa
everyo has	Y2WWYX
everyo hears	ocgade
everyo here	UkrUmX
everyo in	sZefbW
everyo is	gxZbZY
everyo it	rRmcha
everyo know	yaXXbc
everyo lena	xRXade
everyo liked	iZYcgn
everyo likes	ohebbb
everyo on	oTufQa
everyo once	aochcd
everyo the	pfdcbb
everyo then	Yqiabb
everyo told	hcYddn
everyo up	cqcbeZ
everyo when	Qycdde
everyo who	tXeZXl
everyo will	rhdYcW
everyo with	qecaec
everyo within	rWjada
everyo yes	qZdddc
everyt	efvagU
everyt .	jenVrQ
everyt after	bqRmhb
everyt again	frkccS
everyt and	pfkXkR
everyt before	aiYedo
everyt bride	fobbcd
everyt but	gXgdkh
everyt by	okaada
everyt from	jpYeYc
everyt goes	Yicnce
everyt has	dpdcbc
everyt here	foicdU
everyt i	iSragd
everyt into	cYadtd
everyt is	YZ/WYW
everyt maier	coYieb
everyt mba	apcdee
everyt over	sWedde
everyt paused	ecoddd
everyt right	dnZaZo
everyt she	bfodeb
everyt stands	bZtdcd
everyt stoppe	dZpefd
everyt takes	Ytadde
everyt that	pbdece
everyt till	cTuded
everyt to	nXqYca
everyt until	eYqeec
everyt up	gWcsdc
everyt we	YgjToi
everyw	fjgciX
everyw .	ZuYYah
everyw or	sYchXb
eviden	deWjem
eviden by	cedned
eviden of	ceZpib
ewa	Qanpde
ewa .	eenbgb
ewa and	dZZobk
ewa says	eUooYa
ewan	Vobejf
ewan will	Xkeamg
ewc	kfdaei
ex	fXfcQx
ex collea	cZfZau
exact	qiUhiV
exact #	foaddc
exact .	tdZZbg
exact months	ecjndX
exact phrase	paecde
exact words	eiWXvZ
exactl	dPjojd
exactl .	Vsdeee
exactl @d	pccbee
exactl as	hZpccZ
exactl that	edaZpf
exactl what	aSiwYb
exam	dTd/TV
exam .	ZikqYW
exam board	dfZnbh
exam for	daiocX
exam on	canjba
examin	Xlcnbf
examin .	fgSmfi
examin and	aarXef
examin board	ndbcdg
examin by	arUjha
examin provid	kbicWj
examin specia	choZeb
examin the	bklXeg
examin with	fYddep
examin your	ecbedo
exampl	/MfadX
exampl .	5Ofbab
exampl ;	bdnhcb
exampl ?	Ycdesa
exampl and	pYkadc
exampl for	iUcbds
exampl he	pZkdbZ
exampl i	vWaZgZ
exampl instea	eeceoZ
exampl is	aqXeca
exampl it	rcdeab
exampl so	hUgnfY
exampl that	ibodcb
exampl to	uXcacg
exampl was	Unnabb
exampl you	mXoYdd
exams	eimlYP
exams .	chrhbS
exams and	doceec
exams are	hXkief
exams lena	fVaqde
excava	bZVfft
exceed	dhdbjf
exceed mum	ddcYoh
excel	eVdlfl
excell	dgffZl
except	ibjadi
except .	WgoPim
except attemp	dbseeZ
except direct	daepde
except talked	dYtccb
except you	xWaadc
exchan	ejnjVX
exchan .	akobZc
exchan and	mTglga
exchan to	icbdna
exchan we	drYhcV
exchan with	coebbf
excite	cjfakd
excite to	jcYZua
exciti	kdgZid
exclam	fjcsZW
exclam centre	hfVjdl
exclud	ciRhbp
exclud from	Zabkco
exclus	eedjff
exclus and	dnZiZg
excuse	YeZnan
exec	gdbghf
execut	egeffg
execut .	fgSiik
execut corpor	fXpffd
exempt	fOkrdd
exempt the	hadZcq
exerci	XdX4Uf
exerci #	edncXk
exerci .	cdbsad
exerci and	YXbqig
exerci are	paecec
exerci at	flWfei
exerci attach	bednde
exerci based	ebfbfn
exerci in	Xmboca
exerci is	gPhrcg
exerci it	XiliiX
exerci northl	cebpdc
exerci on	Yeascg
exerci patien	aqeafe
exerci that	deZqcd
exerci upload	dlkVee
exerci was	genYgb
exerci with	bpVhdd
exeter	mZalZh
exhibi	ibmgYd
exhibi 's	ebqeea
exhibi for	pkaeeW
exist	SNljW1
exist any	dYZdbw
exist lena	dVsefe
existi	ZiZXVv
existi candid	engfdX
existi staff	eeaeeo
exists	biTdXx
exists .	ZcWZY4
exists but	epadbd
exists the	eZpfec
exp	jfiVak
exp her	hbcbdo
exp you	hbcbdo
expand	ZhgZod
expect	vhUmYZ
expect .	Xoacnb
expect @d	Zpdbea
expect a	viZYbY
expect all	Ucjkck
expect an	2XTeWY
expect and	XdlqSf
expect any	cRSce0
expect anythi	VmmXcg
expect at	Wcctbf
expect by	gbdnbe
expect ctc	afbqdd
expect for	aZYxYc
expect foreig	aUXifp
expect in	oRdtUb
expect it	ZudZjV
expect lena	zUcWdd
expect me	ibdoaX
expect no	Vodffj
expect northl	pdddea
expect our	roVUZa
expect salary	bZX0Wd
expect smoke	oddecd
expect the	wdXWga
expect their	qZecee
expect things	Xubcec
expect this	nZidea
expect to	/kSQYR
expect us	hvWUaZ
expect we	taabed
expect you	PEQ/lS
expect your	ZVazbb
expedi	aUzheS
expedi dear	Yatbde
expedi my	abpced
expedi to	ohbdda
expens	dJrfTu
expens .	fbnbah
expens claim	daqWak
expens for	eeadco
expens team	bajqdY
expens to	edpYed
expens will	ddZddq
experi	ZXjXY3
experi .	XVdaY6
experi and	lSScY1
experi are	ZxbbeZ
experi at	fdpWeb
experi by	cdoced
experi hr	gcandc
experi in	cXXiav
experi is	abWZc0
experi of	WehTX1
experi on	ebdfen
experi team	catVed
experi tender	enZheb
experi to	jWdofd
experi with	cUoYZt
expert	hgjdWh
expert for	eccden
expire	VQmixY
expire .	WVZjuf
expire in	VWvehY
expire on	XYpZra
expiry	chYelg
expiry wishes	edcenb
explai	dXooUf
explai .	fWybbX
explai a	dajofW
explai in	ecefao
explai is	egofXf
explai it	jYbnhb
explai the	TcbzZe
explai what	Zoaica
explai why	jYcYat
explan	Xddoee
explod	besbfY
explor	hSrebc
explor conver	eddodc
expo	ZgiZmd
expo .	kZnade
expo vintag	cXZcnl
export	ecbjlZ
export copy	eddned
exposu	kYjbdi
expres	giXYoe
expres .	catbbY
expres and	ccbhod
expres detent	XpZbhh
expres intere	grYdeZ
expres not	ccepcd
expres of	kXUbip
expres stuck	cYecnj
exquis	mUsZVf
exquis and	nZhdec
ext	iakVih
extend	UgVW2h
extend .	dWiZ0S
extend a	ebbcdp
extend an	ZWYSmz
extend planne	nacldX
extend to	SeeZtg
extend you	VXbV4d
extens	WWreld
extern	cjjgbb
extern candid	dqdbcd
extern recrui	eYpefd
extra	gTaxae
extra in	fcarbb
extra year	Yfepde
extrac	gYshYX
extrac ?	eaarce
extrac from	edoedZ
extrao	bfhZZq
extras	lbYjeh
extrem	gcedfk
eye	ecUobo
eye .	XXdwbd
eye and	odddde
eye on	hlXYZm
eye out	aZagcv
eyebro	biallX
eyes	lhOiif
eyes .	YXblWt
eyes and	bkRcjl
eyes but	eeedna
eyes on	ojebdX
eyes then	nUekee
eyesig	hZbgkh
eze	Yocmcb
ezra	tWWTmj
f	hSqWih
f d	objbda
f2f	mhVoiP
f2f i	eeYpdd
f2f you	nfdhdW
fab	bjjpZS
fab .	cgocdY
fabian	fkZeci
fabio	UbaSsp
fabio .	ZlcaoZ
fabric	hegpXY
fabulo	eiXXpd
fabulo the	fqVaef
face	iZghkZ
face to	hbodeb
faced	fYpWgi
faceli	dfvYSd
faces	gYjhfe
facili	XuZiYd
facili .	eeVaaw
facili to	coiZca
fact	giajUk
factor	caVjkm
factor and	cajbbn
factor by	pceYcf
factor on	dqcdeZ
factor we	bnfeec
facts	dXljYk
facult	emXjag
facult 's	ecWkhj
facult of	lXjZig
facult requir	aedode
fail	iadmhW
fail you	dednbc
failed	QWXQh8
failed ;	Wqeeee
failed and	dbbind
failed at	ddfadn
failed his	becisU
failed its	ebnfdc
failed mailbo	ecqeeY
failed probat	eeddbo
failed the	WRYSg2
failed to	ajgYcn
failed trial	bXYXln
failin	Yjfgfe
fails	edoeeW
failur	MVblwd
failur .	ViWepi
failur back	iZncce
failur ease	cbofcd
fair	hdtaXd
fair .	WmofWd
fair ;	ejWefm
fair ?	icXpbd
fair @p	eYpdfe
fair and	kYqcYa
fair at	fcncde
fair electr	ifWefl
fair enough	rZoXZU
fair i	YXdqTr
fair in	barfcb
fair instru	feqaeX
fair is	XavTai
fair on	dbofaf
fair play	cXbgnj
fair so	ncafed
fair they	dWqdde
fair to	jnLVeq
fair we	gncddc
fair winds	ciaaeo
fairla	aVwjZU
fairly	Zkgceg
fairly and	edefZp
fairne	dlfYic
fairne year	dqcccc
fairwe	iifefZ
fairwe .	mZbabn
fairy	iZbncf
fairy 's	bhaqYe
faith	gYbbhp
faithf	mbTdjj
faithf .	Zbbjar
faithf at	acbfrc
faithf i	pXfede
faithf referr	WpbWkd
faithf the	boeefc
fake	jaibic
falk	hagYlg
fall	PpYhcn
fall off	hWgnbc
fall on	Yacddv
fall out	alakjX
fall within	Wsbcdg
fallen	eaTnhk
fallen i	aZetbb
fallen off	onUZaS
fallen on	WVYhpn
fallen throug	bVilbn
falls	nVMfgv
falls .	gcYVft
falls away	caUdoo
falls below	ecdYep
falls in	nZdkZd
falls on	qZdhcc
falls short	Zcbcet
falls to	ahbocf
falmou	eeaiig
false	ZkgZXm
false hope	cnadeg
falzon	Ysacef
famili	cYYnjj
famili .	cWmhbd
famili texted	bWXgnn
family	abmdlc
family a	ddodce
family and	VXcWyi
family bit	hXWcqU
family comes	dcrdda
family firm	cdpdea
family has	edcdbo
family i	dfsfeT
family member	badndi
family of	gfogcW
family owned	dgWndj
family reason	dX2aYT
family thing	ieWbki
family took	ddZcqd
family will	YzXcZa
famous	ldkbcc
fan	iebmea
fan 's	cpYeef
fan .	daqeca
fan the	dnccee
fan votes	Ydadjn
fancy	RToviY
fancy a	ZWjvWX
fancy it	XTpcrc
fancy tellin	bedeen
fancy that	aZtedY
fancy the	hcfoaa
fantas	VnloXU
fantas .	cgkfjW
fantas the	Wehlbk
faq	jitMaT
faq .	mmdTcb
faqs	jbicef
far	YvidVf
far .	a0fcXU
far and	aodjbZ
far as	ZiicUo
far away	cXTccx
far but	rYddee
far cateri	dXbbdt
far down	cqccdZ
far from	ddfYbq
far is	coZice
far side	Yqedde
far so	hZUfjn
far the	hWhleg
far they	avZddb
far to	ecoddb
far too	chqcjS
far we	cscbec
farah	ZVphgf
farah ealing	eZqdbd
fare	fdQaW1
fare .	bbYbbv
fares	ecifid
farid	hfffbh
farida	Vtbaff
farida that	ffrXbZ
farida the	coaded
farm	XZQnmq
farm .	bdXchq
farmer	jpYbbd
farmha	WLh1fb
farmha .	cZjnfZ
farmha of	bdeoed
farms	cgbYwX
farms .	gjaXuT
farrug	hZigch
fashio	hdciZj
fashol	amejkT
fast	ijapZY
fast .	akimWY
fast and	jSgjdk
fast as	UzddaX
fast but	dpbadd
fast it	csbdeZ
fast the	oXeiiW
faster	mjZUVo
faster .	ipVaYk
fastin	ebjakg
fat	RoiblZ
fat if	endebe
fate	zoPWXU
fate by	eobcce
father	bWkhfj
father .	VOrfji
fathom	laejfZ
fathom .	ZlWncg
fathom you	baYvbc
fatima	YnWinY
fatou	WcZrmV
fault	cclhYg
fault .	bcpbce
favor	dbeifi
favour	Uaaeez
favour .	VfUfnq
favour ?	ccegao
favour anothe	dcdcdq
favour answer	cZceeq
favour by	ebdedo
favour of	dWScY3
favour the	cvXWYh
favour to	dcoecc
fawkes	XkoYac
fax	bM8bSL
fax .	ebwZaY
fd	fflgcX
fear	SbbXY5
fear .	UjXacv
fear so	fcnfeZ
fear you	edeeZo
feared	Wbbink
feared .	bkeqZV
feared the	edceqZ
feasib	ecfjef
feast	nWhdge
feast .	aZomeZ
feathe	rTchae
featur	qYkfdW
featur .	lZcpZd
featur with	ffaZfn
februa	TneVsd
februa to	accZsf
fed	lbjjYZ
federa	bcobge
federa .	cpVice
federa do	fTnddl
federa insure	ejoXda
federa says	dbqdad
federa that	cokbbY
fee	WgYtee
fee 's	Zbhsba
fee as	fffdoZ
fee board	edecbn
fee for	eYdndh
fee gets	dgZnce
fee is	dgaXfq
fee reposi	Yaaube
fee says	YnYSrh
fee the	fndedb
fee will	ddoeea
feed	flXema
feed 's	XZrfjZ
feed in	boWigc
feed job	seZcdb
feedba	hdjSWy
feedba 's	cnUfdj
feedba .	bnbdSo
feedba ?	jYeZXt
feedba and	djbohT
feedba as	Zrbccf
feedba by	vWYXZm
feedba call	NVYWU/
feedba can	cgeZeo
feedba due	qbdcec
feedba for	phaada
feedba form	YnlYcd
feedba given	eaeefn
feedba goes	Zofdfd
feedba good	Xgbglh
feedba has	VatVfh
feedba i	UpfcYm
feedba if	TbdcZz
feedba in	vWWWbm
feedba is	mpSbae
feedba lena	wTVcda
feedba matter	XVvVcj
feedba may	abdbdr
feedba northl	rbdadc
feedba not	docdec
feedba on	Sd1TXg
feedba over	VXdabw
feedba please	edecdo
feedba positi	fnWdeh
feedba ring	Udeees
feedba takes	pcdeea
feedba when	Yhdden
feedba will	sWkbdY
feedba within	8QUWca
feedin	hefaif
feel	XXhba0
feel about	dhXioZ
feel bad	ZacgZu
feel better	ePojbm
feel free	fhkVfh
feel it	dhaabq
feel like	WulZUe
feel of	ccplcV
feel that	cagWbu
feel there	fcZeep
feelin	cXoWki
feelin .	hXqWaj
feelin for	dVdnej
feelin i	ecdddp
feelin with	fZoffc
feels	OZQxjo
feels you	eYedgo
feeney	hcpcdb
fees	eWeerd
fees 's	dcbeoc
fees .	ZfjZpU
fees needs	qbcbac
fees wants	Zadeod
feet	fjXdle
feldma	Wejoea
feline	niYRlc
felix	SVnhim
felix .	ibWolX
felix and	abbcgr
felix arrive	WjdlZf
felix into	epecbc
felix out	TXveYf
fell	ZPaUn4
fell .	oabbcj
fell at	aVaabx
fell below	cccber
fell off	pgXanW
fell on	TTWYry
fell out	ZreeeZ
fell prelim	ecqeba
fell short	bZgYgq
fell the	cdddtV
fell throug	jJmdgm
fell upon	dbddep
fella	jaeZlf
fellow	ZUWgrq
fellow 's	abZdse
fellow .	XRVrko
fellow and	oXbhYj
fellow as	cbddcq
fellow budget	goaeda
fellow for	ZkdZpa
fellow got	kbqUdd
fellow i	dafqcb
fellow in	ggcUnf
fellow is	YgXbsg
fellow secret	Xmcbel
fellow to	XWYhjr
fellow with	TZecsl
felt	bXgOY9
felt a	doddeb
felt it	cZakdo
felt like	ocjadb
felt that	adXVZ3
felt the	adXcZw
felt you	ZiRWiw
felt your	cZaZgu
female	pXgYlb
female from	habbtY
female of	dgoedY
female with	pjZdba
femi	Sbddmn
femi for	aneXcj
femke	gZgecl
fence	dpUdch
fence .	atVYhZ
fenna	ggehde
fennic	kaXbpg
fergal	didafj
fergus	emWcgh
fern	dQfqUp
fern 's	fdoYee
fernan	ZbehsY
fernan .	cicoZb
fernda	eebjic
fernda .	fVZrdg
fernda and	ednheX
fernda compan	VofhXi
fernda hydrau	Zoddff
fernda line	ledfkW
fernle	eUqnbX
ferrar	ceVlZp
ferrar .	daaect
ferrei	iYcads
ferrei .	kXocdb
ferris	RgnfpV
ferris the	cneeed
ferry	bXugeY
ferry .	kdsVdX
festiv	Yjdccn
festiv .	ggVajm
festiv as	eZodcf
festiv than	iXffem
fetchl	aaXqfi
fete	palWbZ
fettle	YlUgen
fever	cffeej
few	ZrhkVY
few cris	cZZtce
few dates	dYdpee
few more	b6URZX
few of	ijkXec
few questi	aTkvZZ
few that	dctaeZ
few things	dZapgg
few to	mqWVdd
few words	lWdkbi
fewer	eYoXfh
fi	bhllaX
fiachr	ejcZma
fiber	amacld
fiber .	esXgZc
fico	Sgmhbi
fico .	Zdrebb
fico a	eZeeeo
fictio	bgeeke
fictit	aVpfjY
field	elfWgh
field .	TknZYk
field has	codfdb
field was	ciXajl
field with	cWlbmg
fields	ccikjX
fierce	bYVgYy
fiftee	oRXirZ
fiftee felix	acccho
fiftee minute	fYbriZ
fifth	eQUejy
fifth .	cVXWf2
fifth round	ccdqec
fiftie	hicfbg
fifty	hlSZgm
fifty .	hkUegf
fig	gWqebb
fig .	cXrgbZ
fight	esjiTT
fight .	iodbbb
fight for	gogkUX
fight in	cVlejh
fight it	cpedcc
fighti	ktaYeL
fighti .	oobZZX
fighti about	ifkdbW
figure	cUXsqb
figure 's	ddddrZ
figure .	nTahmb
figure for	nbdgde
figure i	decpcd
figure in	ZaVknj
figuri	cifhcf
file	ejdlWi
file #	ddbYcs
file 's	h2RgYP
file .	XRxaVq
file ;	lrUbdc
file at	Yhnadg
file back	hWcZjp
file can	YVW+aU
file for	ddUgYu
file from	rbdcae
file goes	eoVhZi
file has	foXjad
file in	cdpdbf
file is	npWhUc
file lacks	Yccudc
file names	encdeb
file no	hcbcaq
file now	cxaWcZ
file of	mgiedW
file on	pfWgfd
file open	acgnee
file out	fccqbd
file to	ccbsdc
file waits	fXoffe
file was	bbiYbs
file we	eacoef
file which	dsXaec
file will	iVhlhZ
file with	fWnhbe
file withou	ccloeW
filed	lbpYUj
files	fqmcWW
files and	mYhmWc
files from	aodeee
files in	Wtdddc
files on	pdZica
files partic	oXeffe
files the	bZdico
files until	Wlecme
files yours	Zpheda
filip	kZgbbk
fill	bXbzYh
fill .	ebZcct
fill any	dQxded
fill in	Yac6Ua
fill it	WZcqXp
fill out	daTqka
fill the	mkSeYl
fill them	eddndd
filled	YUQcd/
filled .	YUKci/
filled all	ZTRab9
filled and	cqceZe
filled both	caadds
filled but	eeedtU
filled by	edVZyU
filled for	cUehep
filled in	gba2TU
filled intern	dbWcdw
filled it	UWOUU/
filled its	abYbcx
filled nor	ecsffV
filled not	eZpffc
filled on	eXoZoa
filled one	dkodeW
filled or	phjZcW
filled ours	echcZo
filled the	cWeXdv
filled this	fdVcet
filled two	rdebeZ
filled what	ececnc
fillin	fHuuTd
fillin anythi	dYqeec
fillin in	iUhuXW
fillin it	dZagcs
fillin of	cS0cdW
fillin the	dYcgcq
fillin this	eWqeeZ
fills	hgVrba
film	jeZXsb
film or	yfVWcb
filmed	YYgnif
filmin	gebWeo
filmin #	faYcio
filter	fjiWgf
final	sdTjde
final #	hfUeoa
final .	XNStbz
final and	YYZca1
final answer	+UWLec
final call	knbVcg
final decisi	rmZXbW
final figure	beecoe
final for	qZebde
final interv	bSo1bQ
final list	ygQKik
final merit	necZfd
final names	odbdec
final nothin	esVdec
final offer	dedZpe
final on	ZbXrck
final outcom	nfdZed
final remind	ejWnea
final round	VMeydm
final say	wjXVbZ
final select	pWajdf
final sign	mbdXna
final stage	aYbogg
final stages	kpaXda
final status	uVdaed
final step	Xcdscd
final three	VYcqbm
final two	hdaUmk
final word	7bUJfY
final year	eepZcc
finali	mlPhYl
finali 's	bgdpcZ
finali .	ZWZocu
finali get	rcabdd
finali gets	qacded
finali has	hzaXSZ
finali of	Wmifbd
finali on	tXaeXj
finali our	XyadeY
finali the	ioaTck
finali their	jUekej
finali until	gjVjbk
finall	oKdXxf
finall .	ldodeT
finall got	jZZajn
finall sent	eiXhih
finals	YmZnce
financ	enfiZb
financ .	cikbVj
financ ;	ndfZff
financ about	f6cRJZ
financ and	kTTZqm
financ assist	bbgddo
financ before	pdeXdf
financ closes	aoceee
financ contro	eXsffY
financ direct	YdbtiV
financ financ	Zageqb
financ has	lehVff
financ is	gcrYbd
financ lady	cdbtab
financ me	eYokba
financ on	eddned
financ team	ccdpdd
financ to	guYaWb
financ year	ZU2ecW
financ you	cYjpbb
finca	eZnmbZ
finch	hscfVT
find	feheff
find a	UYZnip
find all	edoeeY
find an	Xlejha
find anothe	cXotcT
find any	hrVZdc
find attach	UYqenY
find enclos	Wbockf
find feedba	dcecdo
find her	aqdbfd
find in	cbXjof
find it	aPkmdk
find its	mZcnac
find me	scdZcf
find my	allhbW
find other	daZeer
find our	qdiRff
find out	/tNVRM
find someth	ZafaZu
find the	Sbrbme
find us	Wfrcai
find your	aTiYcy
findin	bichka
findin .	Xfoida
findin so	cjacnb
findin you	hhqTad
finds	hfdfdg
finds his	aoedee
finds out	vYbZdc
finds your	adcnbi
fine	eXsggY
fine .	dfnkbU
fine ?	bbesda
fine and	gjrSgV
fine but	VWZVgv
fine by	fiVhcl
fine for	dcYfqd
fine i	nbfnVW
fine it	dadcqe
fine no	cbZrdd
fine now	ocibYb
fine people	oajbXb
fine place	oajbXb
fine print	ebiXqa
fine she	daoalZ
fine so	Zcaokb
fine thanks	bawZda
fine with	WeYdwd
fine you	ZZcXqm
fines	lXoZbd
finger	lfYjiY
finger .	iiSnce
finger and	iZWkla
finger as	odcded
finger crosse	otfTbM
finger for	dnddde
finger your	ebpcec
finish	kgbbYn
finish .	YmdeUp
finish ?	edodeb
finish a	YsdZdd
finish before	dVlmfe
finish by	XXcxcc
finish first	fnfXff
finish in	ZjSmcn
finish interv	qVecff
finish it	YVeyZf
finish my	aYiUvd
finish on	ouUPgZ
finish seeing	nfZcdd
finish soon	jYkWle
finish the	kifddX
finish there	edcebo
finish up	oZeedf
finish we	eeYefn
finish with	mhraYN
finish your	dglWYn
finlan	fXijbi
finlay	aXbqkc
finley	dZagfo
finn	fheeZl
fintan	gfhdhb
fintec	hkOkkc
fiona	bajbrZ
fiona #	ebbbrc
fiona ?	edncdd
fiona in	cpaYie
fionn	fYgffk
fionnu	TUVfov
fire	Zcqhfb
fire .	elcsUS
fire alarm	bbsbdd
fire and	kqaYZc
fire antwer	ceudcU
fire away	wZWbdd
fire ieuan	eaeXio
fire malik	abwcdY
fire or	danfef
fire premiu	Xkflfc
fire puts	igXjci
fire target	harcaZ
fire the	dYoeef
fire typing	ceeWqe
firear	kWggnY
firear .	jhqUhS
firear they	ecdpbd
fired	hlbbah
firefi	Xeebgp
firefi .	bneajb
firesi	XVZeul
firesi has	ekTYkm
firesi i	Yacepg
firm	hZdfjg
firm 's	YWillf
firm .	pWahkc
firm answer	wXdbcc
firm as	ddeZqd
firm date	radace
firm decide	bcefeo
firm from	naecbj
firm has	XYiajo
firm in	bYerZj
firm is	ZpageZ
firm no	ZpZddc
firm of	ZXpgWi
firm offer	XcYY6V
firm reckon	nQPnTo
firm said	hoYdcY
firm though	eoWeci
firm with	eWsddc
firm within	mcVpbb
firm yes	ecbdqc
firmin	jceeid
firmly	jcdbke
firms	ZQxleS
firms of	bWsjdb
firmwa	Zheblh
first	dmWhlc
first #	adWYxc
first .	fxXYbe
first ;	oebegZ
first ?	cXdpic
first and	k3TRdW
first answer	mUjcmZ
first asked	ckdWgl
first at	XcZfok
first before	Yrdcde
first bit	WbrmaY
first breakf	dcarbe
first but	hWrVcg
first chat	XWZwch
first choice	WkQhkm
first client	dbcbrc
first come	UZluaY
first contac	dZnfed
first conver	bocbdg
first cut	keUmXg
first date	eZdohc
first day	WIgH/f
first decisi	Wbeedt
first do	cjYrac
first ever	aZYZsl
first exchan	decobd
first four	fbddZq
first gareth	Zdcqdc
first gethin	eecdcn
first go	ejaiiX
first guests	dbbpdf
first has	ieTcmh
first he	ngaYgf
first humour	WYaxfe
first hurdle	ebdode
first i	YtTsaX
first in	frbaea
first interv	YogoUV
first is	TpVogZ
first it	npYVVW
first job	dXuehU
first like	Zaerde
first line	cZedpe
first mail	dcdpec
first messag	dbcpee
first mornin	hbfXqa
first northl	aejXoe
first oblige	jeUjXn
first of	kfThfj
first offer	dbaerc
first on	abZfvZ
first one	ZnZarX
first or	afdrad
first person	WklYkc
first pick	bgUSjq
first placed	dbabqg
first ranked	jmYXVm
first round	fpUeWl
first said	hXfnee
first shift	TSNR/W
first sift	btYbXj
first sittin	hiambW
first so	fhcuTZ
first stage	cZUtWl
first step	drbcdZ
first talk	ceWvXY
first thank	nlTafd
first that	btdbcZ
first then	ixWWjJ
first they	qiXTib
first thing	wLTmtQ
first though	Vncief
first three	YfaiZp
first time	cWecmm
first to	TlpWlZ
first trial	Zddtcb
first two	hscgZV
first up	qZdded
first upload	dZbbuc
first video	coeaed
first wants	bdeoce
first we	dmVdel
first week	ffgQsb
first whethe	cpdZee
first with	dXbvaX
first workfo	adndee
first year	cgcdpa
first you	eRWsdo
firstl	akkaXi
firstl says	Vgkcbk
fiscal	bfXnla
fiscal .	YnbmeZ
fiscal form	cdasad
fiscal year	eZoecd
fische	elWkhb
fish	aekhgb
fish .	Znakce
fisher	mdTjdh
fishgu	WtWjZX
fishgu .	apcedd
fishin	khdqYU
fishin .	fZqfba
fishmo	fjjcda
fit	cdTkcs
fit .	TmZihi
fit ?	dfdncc
fit for	aeVbcw
fit in	bnbWpb
fit we	inaaec
fit what	edbdfo
fit with	fadceo
fitmen	nWblcg
fitnes	gdcmfa
fits	XtKpdd
fits .	WwPZkf
fits better	eacqbY
fitter	VpTeZt
fitter would	cddoce
fittin	VYaqvV
fittin .	apcZic
fittin and	iQfocd
fittin of	ecbode
fittin to	eccbqb
fitz	olXkaW
fitzge	TatjgY
fitzge .	Xihjed
fitzge store	daoffd
fitzge to	bZcZnm
fitzgi	hhecjb
five	hYdlid
five #	binmXU
five .	pYZflc
five a	abhSql
five and	iWbnib
five are	lXkhac
five days	Wfceni
five exclus	cpdcec
five in	pcXdef
five member	bndeed
five minute	ZWfuha
five of	rbYbgk
five others	ccahbo
five page	dddodd
five pages	giSsfX
five people	sfiXZX
five princi	cgbeqY
five questi	RYV7ac
five rounds	babadu
five to	bbaZkp
five weeks	dafXrg
five years	cXbrff
fix	STT/WR
fix a	WYa4Zb
fix it	YYZ6WV
fix that	bYctjX
fix the	TeazZZ
fix when	caepce
fix your	cXcthb
fixed	ZlkhhU
fixed .	Q0mWfQ
fixed for	lYasZb
fixed growin	aXbYkp
fixed term	dapZib
fixed then	rhYWdZ
fixed time	fpceeY
fjord	bdlcmW
fjord .	ddnedc
fjordl	jTlifb
flagge	cffcig
flags	iaakdg
flap	ZUtZnX
flash	aVwXYg
flat	cTgbth
flat .	mVgZna
flat above	ZhTWxd
flat and	ZfWcpj
flat by	lXqbVb
flat hq	eecpZe
flat is	bjgYoa
flat on	Ybbcgs
flat out	epeZYf
flat over	eceepZ
flat referr	dYtaXe
flat share	aXkilb
flatma	YcoZhg
flatma 's	aeceqd
flatma did	ebZhrX
flatma got	bimXbj
flatma has	derWfe
flatma was	lbVqdZ
flatte	ZmXakj
fleadh	fecfYo
fleet	feRYdv
fleet .	gWZhil
fleet down	fqeecY
fleets	fdcfih
fleur	cplYXg
fleur .	fdpXee
fleur for	eoccXj
flexib	dYhiZn
flexib .	WiZedq
flexib number	dZcshZ
flexib with	beaacr
flick	gedjZi
flies	vWdSbl
flight	YhdqZf
flight 's	apbdee
flight got	tZbfcZ
flight is	afdqYf
flip	ecjZcm
fliss	TVUpql
flo	gYieck
flood	Wccmgl
flood .	ajWjhj
flood we	cbnefe
floode	gpXdec
floodi	eRshea
floodi .	VinmXT
floodi an	deeXrd
floodi b	aYVXor
floodi chat	nblZYb
floodi minute	bcerbb
floodi remind	mWcmde
floodl	bbsZcb
floods	qZRlcc
floor	aRotdb
floor .	YKtmej
floor ?	daendf
floor and	cnmbbX
floor ask	ecasad
floor for	gZaqYi
floor if	ebrXee
floor is	cjXabp
floor job	jhfXja
floor manage	kfVcld
floor plan	UZjtab
floor so	YTfsjc
floor to	hqabcb
floor with	eddbpc
floria	hgdZqV
floris	csZecb
floris here	apeeeb
flour	hXYmpX
flow	ihXfbk
flow test	fkXleb
flower	lYfeYl
flown	fWWjfo
flown in	cYendi
flu	hgiiYb
fluent	kfVXfq
fluste	ebbldi
fly	UVdmrg
fly in	bdcgoc
fly out	WbZiud
fly over	fXetYd
fly to	Xecfgo
flying	Wbokfc
flying back	padgac
flying home	aXncld
flying me	XZdvdb
flying out	VliZhg
flying to	YSvfcc
fmcg	elSfhi
fobbin	ZZmlgY
focus	icdcel
focusi	fddefl
fofana	gfdbkd
foi	VWoZsa
foi .	WcbYsg
foi and	danaid
fola	ZerZgb
fola .	ZesXgc
folasa	dSSzUi
folder	nebahd
folder and	jWdfem
folder from	ipYcbc
folks	dvbiZS
folks over	Tueaee
folks to	bvbZbb
folks within	obcdfe
follow	alcalf
follow #	cWsZVb
follow .	LnVi3T
follow @p	eYsffZ
follow a	eTglZo
follow approv	Urfeee
follow by	caWdxa
follow comple	fdadXq
follow docume	eenaee
follow from	hhUhpZ
follow in	nYYfpW
follow is	ZqbkZd
follow its	azVcdV
follow on	mnecWX
follow our	WWqYdr
follow prayer	ecodea
follow she	VtcbcW
follow that	ftZabc
follow the	aeaUhw
follow up	hoShaj
follow us	edwQXh
follow when	XoYlgY
follow will	dpbceb
follow with	bYXdxc
follow your	ifgSgm
fontai	lahXei
food	WYXunc
food .	iWcmgh
food and	bhpYiZ
food bank	Xjceen
food firesi	eeapde
food planet	eabqec
foods	ZZkkWj
foods #	aacneh
foods .	ZeffZn
fool	aWhbnj
fool .	dcdepb
fool stew	cdUcmm
foolis	ghaccl
foot	OTNR3u
foot for	ZeWYX0
foot lena	ddadqb
foot to	adbarc
footba	XN8bbP
footba .	ZS2cYX
footba and	dcidnY
footer	afaidm
footfa	iYafod
footsc	YaYvcd
footwe	fUaxRl
footwe ?	ecZqdd
footwe and	eZcddq
footwe for	ececcp
footwe puts	oeYgfa
for	dbhjdh
for #	ZWcnii
for .	ZZeZgu
for ;	efardY
for ?	ZgWuce
for @p	WpZocZ
for @s	Plodeh
for a	dbYyYg
for aaron	pXWpeb
for accept	ZUninX
for added	ebteeU
for after	coZeef
for ages	YogXkZ
for ahoy	hbYbbp
for alerts	bcfceo
for all	ab1Oga
for always	egYenb
for an	jefrTb
for and	cdVcir
for anonym	bYbWdv
for anothe	Ufepai
for answer	cgcaeo
for any	TZwXci
for anybod	dWsbdg
for anyone	dQvcSp
for anythi	YgwZWd
for applic	dY0dYU
for applyi	ildfWg
for appoin	bfZWtf
for approv	gsWddY
for as	ZeuaiU
for asking	hYhOhq
for at	dYloYe
for attend	angUbn
for b2b	jnYedZ
for backgr	aahodb
for badly	ccrbeb
for bearin	jlWegc
for being	dPjgho
for best	haocdb
for better	lZVbbp
for big	abbucc
for bookin	ZauWdc
for boss	cocdee
for both	hcUXjr
for breakf	ddndfc
for bringi	bbqYbk
for but	dfaftT
for by	Saokeg
for callin	Qavcgf
for candid	ihnfVX
for ceilin	aenede
for certif	cpaZdi
for change	jcYneb
for chatti	fYWhdr
for checki	pqcUZW
for churn	mXZifg
for closed	kdnebX
for closur	dqXeef
for club	cardcb
for coder	erccXe
for coffee	XUbmeq
for coming	danVbq
for commen	kaaYrb
for commit	Wamejf
for commun	hfpgXU
for compar	dodcfb
for comple	slhJcf
for confir	dbtjYT
for congra	VgWyab
for contac	pglXaS
for correc	hjZZWq
for cover	bgecdn
for create	lcnQoX
for custom	YoZfbj
for dear	ZgjqaV
for defini	zSaacW
for design	etXadb
for direct	lVgcfk
for disabi	KwuTea
for distri	ZrWjYg
for docume	ieUxXV
for does	fcafeo
for doing	hkWSXs
for dr	bWjglg
for droppi	ihqXbW
for duty	eYdZqf
for each	YYkphZ
for either	Xjhhdh
for electr	ccceeo
for employ	hiZcXm
for engage	ebaeep
for evalua	X0TaeZ
for events	odYmbX
for ever	kpcYhV
for every	dXjebo
for everyb	wlegYK
for everyo	acmbVk
for everyt	ZR0Zbg
for experi	daZeds
for expres	coZdeg
for family	cYuiZY
for feedba	UZlkWo
for fiftee	nnaVcd
for final	pXieca
for finali	ZqYjed
for financ	feYfdo
for fishin	edZpde
for five	cigjlQ
for flash	daoZdi
for flexib	boeded
for follow	aYqZdj
for four	XWZjok
for free	bZqTap
for friend	fQokde
for fun	cbrXdh
for furthe	guYZca
for future	eXbceu
for genera	qdfYcd
for gettin	VUfuQp
for giving	bkjQXs
for good	bIRHw/
for group	naYWdq
for guessi	ebdbdo
for gwen	bdncee
for habili	rYYacb
for half	hcrgYX
for hambur	chjlcX
for hangin	qTYZUs
for harrow	dbbjoZ
for has	cRXpZq
for having	jZoTcj
for head	eoUbje
for health	dasceZ
for hearin	xWYgba
for herita	kXokdV
for him	VjewNb
for his	YeuXba
for hiya	dZqfYe
for holdin	adYfhp
for how	Yf0WfS
for hr	sdWWfa
for imagin	VYcqag
for implem	eedocd
for in	gbZcdo
for indivi	acogbb
for info	edpdbc
for inform	iRxcYZ
for ink	nbbeee
for inspec	ccZidn
for instru	peXZdi
for intern	lhnaZU
for interv	hjXZXs
for inviti	edvXeX
for is	ZrbUhh
for it	bebuXg
for its	ulXXcZ
for jayant	carbec
for job	bdsYbe
for jobs	cbpddd
for joinin	dincUf
for junior	WeZlbo
for just	ebcpbZ
for l2	dccodc
for lack	ddYhdo
for law	YfYdrc
for lead	cbogfZ
for leavin	crPkbg
for lectur	gcfZoc
for legal	gUghdl
for lena	aZV5Qb
for less	ecdeco
for letter	incdba
for lettin	ef4XbM
for line	dZoZei
for lisbon	bujScZ
for local	deYneh
for logo	ecnced
for long	qYgUqX
for longer	ccYchp
for lost	edpeda
for mail	ZtdYda
for making	dRsbbn
for mb	dhcdZo
for me	bWXrqb
for meetin	gmSfdj
for mei	dedbpc
for member	datZbd
for minded	bbohdb
for mine	Zoacbj
for minimu	qZcdfb
for money	ZkmlXZ
for more	fqsLhP
for mornin	oadgcb
for moving	cZuiXZ
for mr	dgbpiV
for mustaf	adbZjo
for my	YXc1eS
for nearly	rZdaee
for new	emheSh
for ninety	kXhjdd
for no	daWjfp
for northl	qWdyNQ
for not	chmfhV
for nothin	jPfVlt
for notify	nabebj
for now	Ua/PWQ
for offeri	cYigVq
for on	hYkVbo
for once	vAfbvi
for one	bQjjbr
for other	faTVZ3
for others	pThYcn
for our	oYhgWj
for over	ceqWee
for partic	rVghVf
for patien	lzVMYQ
for paymen	deqZcd
for payrol	aZuXga
for people	bbmcXo
for person	OiUqYk
for phone	tWbbed
for physio	lfVcih
for planne	Qeeict
for planni	Yajode
for poll	XawZeZ
for post	iYZdcp
for pr	gfTobg
for prepar	efqYae
for printi	Xgcemi
for priya	gUR6fS
for proof	eecoeb
for puttin	lZbbbq
for questi	bbqYkZ
for radio	gdVihl
for rata	aobcZf
for reachi	flYWco
for real	uXTglU
for reason	cWpeee
for recept	jUeWko
for recrui	aasceb
for refere	ffgtWP
for refund	WzTabd
for region	cfsadY
for regist	mZ0Lbc
for repres	ddbcog
for resear	pUgiec
for review	kmUddg
for risk	hilWkW
for roaste	XsSghf
for rose	dbrcda
for round	ULY/WY
for scale	boXcZl
for sean	edtZdW
for second	htZWdd
for securi	bcnZid
for seeing	dWvbca
for sendin	ejjdUg
for senior	bcdbeq
for septem	pVlXZi
for sharin	YZhfbq
for sheet	dlVcgl
for shifts	aUthjT
for show	cWXbbu
for sign	nkXabd
for signat	baYhyV
for signin	YarUtW
for site	Xmdecl
for sittin	XidVdt
for six	ZYhibp
for slept	dbcddp
for so	bbXkgn
for some	YuZZja
for somebo	achYXu
for someon	fdPWS+
for someth	YPWah5
for sortin	cXwbda
for staff	bipUgc
for stage	alallS
for standi	hfVcgn
for starti	edXlje
for store	ZbWmhm
for studen	ZfhkWi
for submit	tdgVZc
for such	YocYcl
for summer	biSYnm
for suppor	aafndi
for sure	voQWZT
for taking	hnhSai
for tax	chnWhf
for team	obajba
for tellin	wjuPYH
for ten	XehrXb
for that	UghtbY
for theatr	canaei
for their	drlTdX
for them	hVVmYu
for there	ckUdao
for these	cbcgen
for they	cfbseS
for third	caccho
for thirty	UWtglb
for this	ZffWX1
for those	YudYVl
for though	gcSnfl
for three	Seblmh
for throug	eYbdeq
for tidewa	uRZjkV
for time	ikZUsZ
for to	fZgWtc
for tom	eYhnfc
for tp	UksaeX
for tram	Xseaed
for transp	ebocfe
for travel	nVpVZh
for trying	gWWebv
for turns	ecaeeo
for twenty	nYkiXd
for twist	YcsZed
for two	WZVzfh
for under	cpcibZ
for unit	ecraea
for unsign	eedncc
for up	Zciqbb
for update	aucbdZ
for urban	eabdsa
for urgent	deuUbb
for us	cTSnop
for vacanc	cZpbdg
for vikram	iiQlel
for waitin	fVcgjm
for want	bkYjVl
for wardro	anaddi
for wareho	cbpcdd
for was	dZbbZw
for watchm	aecoee
for we	ZidZpe
for weeks	kgUchj
for went	emdcrR
for what	bZecS0
for when	RpxRVb
for whethe	iYbned
for which	Pddilo
for who	qlYYZa
for whoeve	ishUXe
for wiktor	ecXhod
for winter	eZodef
for word	YhVfoi
for wriggl	ebdZog
for writin	Vingee
for year	cochdb
for years	ZWTae0
for yes	gdcpZe
for you	haSjnj
for yours	VgOrcm
for yourse	sXXeeh
forbid	eX2VaT
forbid .	fcrVdc
force	cdgqXb
foreca	bdlZgi
foreca .	ceqdba
forefr	ehZalf
forefr .	fbacbs
foreig	cbhYnh
foreig is	cbUZhr
forema	fkoZeW
forema from	ZfubcY
forens	nibbde
forese	Vekhhf
forese .	epbefZ
forese from	abofXc
forese future	eWkeam
forese one	hbboed
forese were	fcnccc
forest	bXlhYm
foreve	fnjVhT
foreve .	gogYbW
forfei	elfmYW
forfei .	fbbtcY
forfei his	dndZeg
forfei mainla	encecb
forge	dVekao
forget	WxjcaV
forget .	fhXuYW
forget about	Suiabc
forget and	hZcocd
forget i	UwfaWX
forget it	bohUdg
forget that	acqdhZ
forget the	VsXUqe
forget to	cZpdch
forget would	eenTij
forget you	opYcZW
forget your	bWrffc
forgiv	echcmb
forgiv the	cfdcpb
forgot	hrncbQ
forgot .	jzNZjS
forgot i	dbrZdb
forgot me	guXlbS
forgot then	dbhneb
forgot to	WPrpah
forgot you	k5UXVT
forgot your	Yf1WYV
forkli	hdnVai
forkli bag	lelWec
forkli ticket	eebedn
form	YZj1ZZ
form #	XZhmmY
form 's	gYgwTX
form .	bdqlYY
form ;	XYiseb
form ?	cccrcd
form arrive	gbpZde
form at	easXiV
form attach	bcZnhf
form b	eabtcb
form back	Vbiqcd
form before	bdcjYn
form by	SaXrpd
form closes	eepYec
form could	eabtad
form due	cbXveb
form email	WXgSiw
form for	WZkniZ
form from	cXnmac
form goes	tZdada
form has	hZuhZT
form here	ebnlVb
form i	cYitYc
form if	foeYed
form in	fae1QV
form is	andvTU
form it	ZcnrdR
form lacks	dadqea
form letter	ZYTUb7
form not	aabmao
form now	cYZqed
form of	TXTove
form on	ecmkUe
form patric	ddnddd
form please	denXie
form reache	Vdkcco
form receiv	ddqaeb
form reject	ddcZdr
form said	ccaWfq
form since	pcdZfc
form so	cdTugY
form thanks	Zindbd
form to	cfdklT
form was	madgXi
form we	biacap
form will	ZpWiia
form with	ecWfrc
form within	WebviW
form you	ijnVbb
form your	neecaf
formal	XYVg5b
formal .	cZXnlg
formal and	ajpadY
formal answer	oiaZZa
formal check	atcbdb
formal do	eeecob
formal from	ebcdbq
formal in	fndedb
formal interv	cbcxXd
formal letter	VYaR/W
formal now	nnYZbb
formal of	dbodfb
formal offer	UZWT/Z
formal outcom	dhZcao
formal quiz	djhWbm
formal thing	inbdZd
format	bacnei
format .	YrgcYe
format on	YctfYd
format one	Yddfpe
format please	pYeefc
format throug	eXdjlg
format visibl	rbbYff
format wants	cbdpde
formed	apgaga
former	TWmvZf
former collea	fSiqYf
former employ	cjRfin
former head	eiodbY
former manage	Xbducd
former safer	dWkned
former wayne	bdZgeo
formin	cndcha
formin out	Xtbcae
forms	YhYxhT
forms .	dViavX
forms @d	Yoeeff
forms are	cfknUb
forms back	Ugctcd
forms can	edZqed
forms filled	dcarZb
forms from	edncce
forms of	bfcqcc
forms to	kgbUqc
forms will	ibdfoX
formul	YfZlel
formul .	aagqbd
forth	cqcfYf
forth .	a3UabV
forth ;	nlbedX
forth and	dbbdYt
forth told	Uleodf
forth we	dbdcof
fortni	iebibg
fortun	cbiecl
forty	ekdjWf
forty .	aoibbe
forum	dYYshd
forum tacho	Yfeode
forwar	fibmYh
forwar .	YjanTo
forwar ;	mjUYbm
forwar ?	fcdobe
forwar and	cbcRew
forwar both	ebdoec
forwar but	dbdeeo
forwar by	fchoaY
forwar for	beomSd
forwar from	aTjjgn
forwar i	cceobe
forwar if	acepdd
forwar is	eobYdh
forwar it	mfldYW
forwar its	dodccd
forwar me	bckpbZ
forwar status	lekThe
forwar the	odcmZV
forwar they	rdZXcZ
forwar this	lfmWZe
forwar to	ddethS
forwar what	rZXacm
forwar with	VgRWh1
forwar you	arhYZh
foster	Zbakkj
foster has	eaaedq
fought	VN4MTm
fought .	dUtWch
fought fought	iSuVXe
found	YVmTgz
found #	eeqbdZ
found .	Ulldah
found a	eQrdej
found altoge	dabdcr
found and	hdpbdZ
found her	ahWZlo
found him	cVgblm
found in	WjtWbd
found it	pV1ZdI
found its	VUSYc6
found me	cbYmqW
found money	daebrc
found my	YYuYfZ
found not	ecbbep
found on	bapYfh
found one	ecQciq
found our	hQMaZ9
found out	aYVZcz
found she	caWecu
found somebo	kVWcds
found someon	aWQUd6
found someth	TY1jbT
found that	YUXmio
found the	ak0ZcO
found their	edZdep
found them	blPcil
found to	gbYdfp
found you	XXcplf
found your	kdleSg
founda	kafffg
founda 's	nbdfde
founde	ccapak
founde 's	msgSYZ
founde .	bVZtXn
founde ?	dccrbd
founde answer	Sfdodk
founde are	hqYYfZ
founde decide	gZYbct
founde just	dapbeb
founde lena	ccZsdc
founde loved	eccbpb
founde might	dsecXe
founde r	cocddd
founde read	cUifjk
founde said	pVedfh
founde shared	cdccrc
founde to	UZjrcb
founde want	YZbjdq
founde will	qgbdYa
foundi	Zasaib
foundi has	jhmdeW
foundi i	Ngdkll
foundr	ZfSiln
foundr .	ageZfn
foundr when	dbeXjn
four	ebaghm
four #	RjplYb
four .	WcZnYt
four ;	kVXaok
four ?	dccrcc
four and	Wibcdq
four applic	enbedc
four day	ZjdRzY
four do	odeZeb
four hours	aVW0af
four in	cipbeY
four interv	aeocbf
four it	beZpZi
four minute	ZVkZuZ
four more	cxbVdZ
four of	zfVbab
four off	egbbpZ
four on	ZWnarb
four orla	gaendd
four out	bcXehq
four pages	cUknia
four quarry	hobdXe
four questi	cceoee
four respec	dfbZrb
four rounds	kMbXoq
four sponso	ccXahr
four stages	hUsaeb
four times	bmYYZr
four to	cXabZy
four votes	dddeao
four we	YfjUlj
four were	brcbed
four who	nVYdZs
four with	pdcbbf
four years	chVdvY
fourte	kfVdhj
fourth	fbgeam
fourth .	WdmhZk
fourth and	iYbYds
fourth floor	fbnfcb
foxglo	YjeZjk
foyer	gVdoci
fp	XbmhoV
fr	dhcbkg
frame	VrsZWR
frame .	YrZdda
frame and	eaogeZ
frame it	efpVce
framew	Vefjgk
framew the	Zidpea
fran	dZWixU
fran and	cadiqY
france	aRjWop
france with	faoieY
franch	hdegbi
franci	bXlejg
franci positi	eeddob
frank	dbkbcl
frank .	jchXam
frankf	cXoggd
frankf 's	gTnZij
franki	cicfla
frankn	kgbhdd
fraser	gXogia
fraser park	eWkkdf
frau	kZabqc
frau .	docXnX
frau have	ecbeqZ
frau on	dccarc
frau will	pVbncc
frau your	drcdba
fraud	eagfbm
frauds	dRVhnp
frauds .	dXVhnm
frauds job	XYagmi
frauke	gZhhff
fred	ogfSYj
fred .	nicWbd
free	cUpmfe
free .	ielkYV
free ?	aTc0fX
free @d	Zcdrde
free again	bclWkf
free all	ebdnde
free and	fMcdvk
free but	daXldn
free cv	fepcbd
free dear	dhXqcc
free flat	dcocZf
free for	edXsXi
free from	eaZeog
free hours	eecoec
free if	eeahXp
free lena	aWlnbf
free lunch	odnTdb
free museum	cjXgjg
free northl	ebdodd
free of	mTtTjV
free on	bcasde
free parkin	cctWec
free to	tZaRjk
free until	WbvSlc
free we	bqbeaa
free whenev	eadrcb
free worth	dddned
free you	hWjbld
free>answer	doUieg
free>ask	foajfW
free>away	oaRihg
free>bye	bXreec
free>chosen	fVZajq
free>closed	YhuXeb
free>date	eUmobe
free>decide	TgfrWh
free>free	bZb1aa
free>give	aihpXZ
free>hear	ncYmfY
free>hold	cYVpoX
free>if	fYpqUY
free>joy	Tphadg
free>match	TdfpYm
free>me	eSfmfk
free>meet	dbesda
free>news	exTSdf
free>not	hkVWgo
free>offer	TefU4W
free>others	jfmZVg
free>papers	aniToc
free>post	aXncWp
free>refuse	gbnWhe
free>review	dbSgrh
free>soon	MxYoVa
free>sorry	sWXYfj
free>start	afZZrf
free>step	ZZesch
free>thanks	dXrjXa
free>wait	kbneWb
free>you	fXcojd
freedo	gRhueU
freedo by	acbtcb
freela	mXUZnm
freela .	lQmXuU
freela and	odYidd
freela at	aZXWZv
freela chat	qbVfda
freela is	eZepcd
freela writes	Wldcki
freeze	ZU4dbU
freeze .	cexaZT
freeze across	eWtcec
freeze all	dYseea
freeze is	hQpmgZ
freeze lasts	fYqffa
freeze lifts	dWrdee
freeze reimbu	dbnfde
freeze repres	gWkecl
freeze suit	eeWbnk
freezi	hdkZef
freezi and	bfaddo
freezi they	pbbecc
frei	eedWdq
frei jule	fekWdk
freibu	kgZbhh
freigh	oSiYih
freigh .	ggWchm
freita	bfhhdg
french	rZSdih
freque	idlecZ
freque .	aUqekd
freque and	ctYdbb
freque deepak	nbgdba
fresh	QfZwec
fresh one	fnbcfd
fresh the	bhhWjh
fresh to	bfdneb
freshe	iVYfdr
freshe door	djabnb
freshe light	iWaaZr
freshe or	qbeadd
fret	dUlrad
freya	bXhjel
friday	XfoXqX
friday .	gYofeZ
friday and	YpZbhc
friday off	VbcZxd
friday they	VildcZ
fridge	cjaaXr
fridge 's	ebdedo
fridge will	ZqeeeZ
friend	/NWbaU
friend #	UiYYsh
friend 's	haZhco
friend .	/PcbWX
friend ;	oceced
friend ?	lVzSYX
friend about	rVfaeb
friend after	iWZdll
friend and	7YfLaa
friend at	rWejYb
friend auto	WZwdeX
friend became	dlWYZk
friend becaus	dVdtec
friend before	dhccRt
friend but	teUYdQ
friend by	beobee
friend can	oZladZ
friend could	TslcYZ
friend day	WcWucc
friend for	xcLiVb
friend from	rQWYil
friend he	0QTVZc
friend in	RnUvXc
friend is	qQcYpX
friend it	wYUZbi
friend max	3MXXbZ
friend maybe	oXYgiY
friend no	vSZedf
friend now	qYcead
friend oakfie	Vcdueb
friend of	WltNSo
friend off	YZbUyb
friend ok	oafcee
friend on	Vrgaai
friend or	LiZxXa
friend packag	xSUfXX
friend please	wVZieU
friend quote	uUabcc
friend said	mTcadp
friend says	plWcaW
friend she	1NZbcb
friend shop	acsadc
friend so	pUYeqX
friend starts	canchc
friend that	jWandd
friend the	pcejZX
friend then	9MVTYb
friend there	gWqZcg
friend they	wWbVeW
friend till	yUbbZb
friend to	2EHqsO
friend was	Yrbhdb
friend we	iYnjXc
friend whethe	xTcXhd
friend while	ZhYcod
friend who	Ujfbii
friend with	lPmZnb
friend you	hXpYiY
friesl	feYmge
fright	kWnUak
fright propos	kYlVdh
frikan	gaiYoc
fro	gPcfsg
from	gbgehh
from #	URjiln
from .	aZgsda
from @d	cYrYqX
from @p	oafgeb
from @t	abrece
from a	cWlrYe
from abroad	WmpUjY
from addres	bdpdbe
from admini	dsaaeb
from after	deadod
from ahoy	lgWddj
from all	OZ4WnY
from an	UWieok
from anothe	YiZdgo
from any	dcbber
from anyone	eYpfce
from append	andede
from applic	miXedg
from aubrac	kXtVcc
from both	ZiiarV
from bottli	hWcemh
from brock	dbefdo
from candid	dWogcf
from certif	aZYcdw
from cet	fXcebr
from churn	XgVZxd
from client	ofWYbm
from consid	cWoddh
from consis	jgWggh
from curren	cepdZd
from day	WViP2i
from dear	Uefaxc
from digit	paeeeY
from each	VcV6Xa
from electr	cdcnde
from energy	cZenci
from everyb	cXnncb
from everyo	bZ2XXY
from examin	cdodcd
from ferrar	caaect
from fifty	dnSeia
from financ	imWbeg
from founde	cgoXbh
from four	YmmXdh
from gradin	ogidbU
from hear	Zaefng
from here	fulNZZ
from herita	cceddp
from him	4SadZb
from his	gZYYoo
from holida	Yeoeee
from home	iQgbvY
from hr	YZflsY
from hybrid	YTfOup
from inside	ZXaUV8
from interv	yZZYeY
from it	iyUYfT
from its	YXoncd
from job	cdtbZc
from kennet	XdVcZz
from khadij	hofYdb
from kinder	Zdbhcp
from kirsty	dVkpZW
from lady	cYaVxb
from leave	udeVae
from legal	tUbcic
from lena	VYmV8I
from making	cpecec
from marek	Zdbdjn
from maya	ciZdco
from me	4TbiXa
from menu	aZgdpd
from mornin	rYbZZm
from my	jgqVca
from natura	ccbgdo
from nikita	icpcaZ
from northl	TWdP/Y
from now	qXhTsV
from old	bdZphd
from on	YbWgsd
from outbou	XhogcZ
from outsid	dbdedo
from packet	denbee
from paragr	dYdgtX
from partic	gWZqjZ
from people	UYdtnY
from person	meboZV
from placeh	bYZucc
from planne	bUZYpv
from presen	ddbfen
from propos	dcbbZt
from receip	laZodb
from region	cuWebX
from regrad	buaddW
from requir	hfVdmh
from rules	cdWbcr
from schedu	aicoda
from scratc	XpXjXl
from skippe	hhnVdd
from split	bWbeln
from spring	cWaitY
from start	llhbXZ
from starte	pYZYnc
from statis	qWcecd
from strugg	Vldcdo
from submit	csXbfc
from sum1	enedcc
from talent	Wjeicj
from ten	jYgobb
from that	kaoYZf
from their	eoacde
from them	dhpRbg
from then	dndecd
from there	X/eYQK
from this	ehXedo
from those	Wibscb
from time	bgtVba
from top	dbddrb
from tu	eabefo
from tunde	baabbu
from two	actafW
from uncle	fdiWmc
from url	Zcfode
from us	1oTTdZ
from when	lZinWa
from whenev	eaZY0Y
from where	Yqckab
from which	dtZTXl
from whom	fpciaV
from within	PNRVT/
from work	ddapee
from wreck	jfMjoh
from you	LQd/hR
from your	ZVtsZX
from yours	peedbc
from yourse	ddYrdd
front	ccXshd
front .	bgoZeb
front and	aZZ1Za
front desk	YTradq
front of	dfOula
fronte	jecStd
fronte .	ZpZgid
fronte a	eZbedn
fronte and	ZUdcmq
fronte but	bredac
fronte develo	ednddc
fronte i	ccoedd
fronte the	tababd
fronte up	cbeeoe
froze	PP/TQT
froze all	bXxdcZ
froze every	cWseec
froze everyt	cWrfbf
froze fusion	bimfdV
froze the	ccxaaU
frozen	XD/aZG
frozen .	YO/bZV
frozen ;	aareed
frozen again	bVteed
frozen all	dYsdde
frozen and	cX0ecU
frozen as	eVrdec
frozen by	aYydcZ
frozen every	cWwedZ
frozen everyt	cUpenZ
frozen for	iXoeeb
frozen pendin	eZoeee
frozen solid	eaneed
frozen the	bX4baU
frozen until	cZreec
frozen with	ecreda
fruit	Wdbude
fruit with	accqee
frustr	ajlajZ
frustr .	Yftbea
frustr after	eaeceo
frustr and	eodeba
fte	akfhed
fte does	dpcceb
fte rang	fcendb
fuel	aWkarb
fuel .	dZgdoc
fulfil	gZRopb
fulham	ghkZhc
fulham .	doidaa
full	TXbWwv
full .	WfuQUo
full and	VbUXX5
full at	cXcVZr
full attent	ZvadcY
full benefi	dceWse
full crew	eacZat
full detail	dYuhWX
full for	cVXdcw
full he	bXcdko
full marks	fdpZea
full moon	rZchca
full of	VZ0fcU
full offer	dXbeqe
full one	ecdodc
full porto	ebfZof
full stop	hqaYae
full swing	gapdad
full they	gYTagt
full time	VIZK/S
full up	bTIXU/
fuller	edmghW
fullne	XdqggX
fully	VPlaho
fully staffe	YXSgb0
fume	fljadZ
fuming	bZrfeZ
fun	XQ/SYT
fun having	ccsdac
functi	fblhfX
functi what	dqZeed
fund	Yejcbo
fund .	cgcbbq
funded	egbafn
funded shops	hgXZgm
funder	ffbVcs
fundin	ZrUXhn
fundin 's	glXdkc
fundin decisi	aoZecj
fundin for	edtacX
fundin is	nffbca
fundin letter	hpZdcc
fundin partne	eiWeen
fundin which	evZdZa
fundra	Udhhgm
fundra experi	Xedeeq
funds	ejkbeb
funera	cZfjhg
funera .	daZoee
funmi	kgXkec
furnac	dbWbpm
furnis	mbgfjW
furnis .	cWlbmg
furnis apartm	nbeecd
furnis you	qccbdd
furnit	Wbhagr
furthe	eggfbi
furthe .	YZUpZy
furthe action	YnnacY
furthe along	eXbddt
furthe and	ocdecd
furthe becaus	edngeY
furthe candid	pYbddh
furthe certif	mqkMdb
furthe commun	XvaUZe
furthe docume	UjuacX
furthe i	kZobcc
furthe inform	bshbdY
furthe interv	llZYvO
furthe is	hoeZdb
furthe messag	bcweeT
furthe need	feYXet
furthe needed	eraafW
furthe notice	Vc9cbN
furthe on	nnhdcQ
furthe partic	bXrldW
furthe review	dVbcfu
furthe steps	dbecen
furthe than	nfUbal
furthe the	hbbodd
furthe vacanc	eeaedp
furthe while	fcnffZ
furthe with	aQmiXr
fusion	hcgWZq
fusion and	gdXgco
fusion for	dpdZee
fusion so	cUerjb
fuss	dcnhhX
future	VaiYY3
future .	TrcXXp
future endeav	fdaeeo
future openin	faZefp
fy27	ohbfaa
fête	fRsfjY
fête france	bYSiqk
für	WfkmiV
für is	eqbcbc
g	cncida
gaboro	RggjxP
gaboro .	Wbioia
gaboro baz	ebbdqc
gabrie	gZgkha
gabrie .	cfodbb
gabrie and	caldpV
gabrie auctio	dbadhn
gabrie of	ebvfUb
gabrie office	fdiZsV
gabrie up	dYbqXi
gabrie with	gfbZqc
gach	bbheii
gachib	odbcch
gaelic	jRnnad
gaffer	ofXhXh
gaffer .	piYZgZ
gaffer it	bgmhdW
gaffer u	Yneeff
gagnon	eZedUv
gagnon .	eabbat
gail	XlXakk
gain	eYXfrg
gain .	eebbpd
gainin	hWcmYn
gala	TnmgZa
gallag	gdijea
galler	hUoZgh
galler .	dbphba
galler before	abcndi
galler jan	bYrbjZ
galway	fZYfkn
gamble	eaYien
game	bmUtca
game 's	bdcpde
game .	brcVhf
game based	dkVtbW
game mobile	oeadeZ
gameke	bRfqqY
games	aVfkkj
games codes	bWjcjl
games we	ebcZnh
gandhi	lZjddg
gang	kUSeno
gap	PYecyU
gap in	cbbenc
gaps	edmfZd
garage	cbphZd
garda	ebsajL
garda .	iXYfsU
garda i	ecsdYd
garden	YYiYno
garden .	hYmVig
garden centre	Ulfeke
garden job	nblZYb
garden to	YWYplh
gareth	ecoZcf
gareth lena	dnbecd
gareth mannin	cYvbdW
gareth says	edoacf
gas	XbjUml
gas puts	Yofdef
gastha	fjieca
gastro	miZWhh
gate	aVhqeg
gate #	ceZqde
gate biscui	ccsYdb
gate traffi	ccWjjk
gateho	gsXgXa
gates	cafian
gatewa	ZmZhei
gather	cncecg
gav	Qjhofa
gav conten	ebbqdc
gave	dWebgs
gave .	fhsYbY
gave a	fXScmr
gave him	ibodca
gave his	rbZded
gave is	fjoYca
gave it	RAOQg/
gave its	Vkedbo
gave me	bVgpuP
gave my	ierbWa
gave no	TnpgaW
gave nobody	nbbmcY
gave on	cbrZda
gave people	bnbegc
gave second	omTWXZ
gave that	ddcddo
gave the	XKSPa/
gave them	pdaabj
gave up	Zc4YYM
gave us	aShgYv
gave you	k3QWbY
gavin	gcihYh
gaz	acOive
gaz .	WYabtk
gaz bar	ihdmdW
gazett	YnZobd
gbp	tZedjP
gcse	cXqkcb
gcse .	cbpjcZ
gdansk	dSegln
gdpr	jeggSl
gdpr .	mhgXUk
gdynia	njadda
gear	bejfjb
geelon	WYXS1a
gelate	dlTWer
gelato	ffqaeZ
gemma	beZhhl
gender	enXdid
gender .	deobbf
gender manage	epZYaj
genera	jZmYlZ
genera .	WZknXh
genera has	fbadoe
genera is	rVhWcY
genera manage	nnQXma
genera of	defdnc
genera secret	ibgdnX
genera the	SWchvd
genera unsubs	ecdenc
genero	Qegjnf
genero and	WcYqhh
geneva	Tgclii
gentle	YWdaop
gentle .	bejYob
gently	VTTQh6
gently .	eUYXmt
gently and	beeccp
gently here	cjWcmg
gently over	ZbdbYs
genuin	bahedn
geolog	ediehd
georgi	jdRiXq
georgi .	kcaoda
georgi case	qXcgdd
geospa	baeWkp
geotec	ZgqkUZ
geotec day	dimjWa
ger	lRTgml
ger and	eZbeep
german	jcYiZl
german .	dWWdiu
gerry	XTaolk
gesprä	jXYQ1T
gesprä .	bbiboc
gesprä a	dVcZuc
get	rhXidY
get #	gjXmca
get .	bqcYhd
get @s	ddcocd
get a	1kVgVX
get an	6oRVWS
get announ	reXbbf
get anothe	elhhcW
get any	Zdgddq
get away	ddapee
get back	zxZJWS
get better	ZYradj
get bored	Wedccu
get by	caYodl
get called	dpdeeZ
get constr	YbipiX
get dither	aSaxda
get early	eerYac
get excite	Xpieda
get federa	cbbtab
get feedba	bXccds
get from	kWcifi
get going	aSnsac
get handed	Wlbcqa
get her	xQTctV
get here	fXggrV
get hiccup	gobced
get him	Yehpcc
get his	deebod
get hold	itTgZU
get home	feuVba
get if	jVdgii
get in	frYfiU
get is	Yscdce
get it	gPPudu
get its	qabecg
get looked	foedca
get me	SUXzmZ
get measur	feeboc
get my	uZZoVY
get named	qbccce
get news	Vucebd
get notice	edtSef
get now	VWccve
get off	fVaska
get on	bZbqhb
get one	kdRmYl
get onto	ZWqjcZ
get our	5VlWTX
get ours	sccbad
get out	exQSiW
get over	fbbocd
get past	WliUYs
get read	oWjgab
get ready	XcoWgk
get round	X4nLaW
get shortl	Tsecei
get some	mXqWcd
get someth	eoaYhb
get starte	dhfYod
get taken	hiiZjX
get texts	aapfde
get that	ghfldX
get the	yTPctc
get their	tpQXZT
get them	eeSzaW
get there	fhbqTa
get these	daindc
get this	RUlugd
get those	Zgdoec
get throug	c0Rabc
get to	YtfldR
get togeth	raedcd
get told	/TNOTR
get two	YVnjgg
get up	fXnagg
get us	hcZtVa
get well	cV0Vba
get word	jtWXXX
get you	VYXzlb
get your	yRWljX
get yourse	aaZvkV
gethin	XY2dXb
gethin gave	eecdcn
gethin the	ba2YXU
gethin your	ccoeee
gets	6nUXYX
gets a	6hRUbV
gets an	okXccb
gets anothe	ebbedp
gets back	pmSZdY
gets chosen	obdece
gets decide	sqSYaW
gets filled	eoeddZ
gets her	knZYee
gets here	Uqcjde
gets hired	apocdS
gets his	oVmdcc
gets in	dpZhcY
gets it	dpgYSl
gets its	nedeae
gets kim	qZdece
gets on	cYgcni
gets one	XgkZqX
gets posted	hXoedd
gets read	vZdZdd
gets round	Yrdcee
gets settle	vZdadc
gets signed	seYZhb
gets that	WvjXZd
gets the	xUShcj
gets this	Zedped
gets told	8YUXaY
gets voted	uVedbc
gettin	XiVldo
gettin a	UbijsS
gettin an	hSbmji
gettin back	iZOsci
gettin hired	dYkeZn
gettin in	UNnfXw
gettin it	YkVcWt
gettin on	drhcZZ
gettin past	bebqde
gettin the	dWQcun
gettin there	bwbXdY
gettin this	hejcSl
gettin to	cnbdZj
gettin your	ekVdij
gg	jdfdfg
gh	gcifjZ
gh #	edodgY
ghana	ZVZctj
ghana .	cacjqW
ghent	gejXck
ghost	gcnbab
ghost stanis	ehWZlk
ghoste	icjVQr
ghoste for	cacads
ghoste me	WkcbXt
ghoste you	pfcedX
ghosti	qecdad
ghosti .	oiYaah
ghuí	fdheib
gianlu	kXaoaf
gianni	eedWlj
gift	ZefYph
gift crew	eYacnj
gift with	deeboc
gifts	XSplhd
gifts .	cWfhpc
gifts statis	eZoajd
gig	bPcbto
gig 's	VhoalZ
gig .	ejSakk
gig at	aebcqf
gig if	qXddce
gig they	ZiXjje
gig to	caccra
gig went	edbddo
gigs	YqlZZa
gill	eWfTgt
gill .	aWoYkf
gill protot	ekXcdm
gillia	egiYhe
gin	gfWfbo
gin and	daZdcr
ginny	iZaned
giovan	deccjk
girl	cdVXc1
girl 's	fWUbpm
girl .	XceVdw
girl ?	aeeaqc
girl and	fjXbZq
girl from	lXYWQz
girl got	bYZbbv
girl looked	gfQjhi
girl on	pccYic
girl put	daoYaf
girl replie	dlWbcm
girl said	UviPUi
girl that	cWloWb
girl told	mZpfeU
girl who	YkUbYu
girl with	XYSYk0
girlfr	dcdfeo
girls	akapda
gist	egiabj
github	fRT5VY
github .	ecYqeb
github handle	bcbrbe
give	ofWhgc
give .	bmecUn
give ?	eZarcd
give a	jQSyYk
give and	Ygadgo
give any	grYebc
give candid	bsbcdc
give dates	cxabcY
give electr	WYonca
give everyo	VlmhZb
give final	pZeced
give her	TmmhfZ
give him	uadfbT
give i	eqdeaa
give me	pkOjnR
give my	VS7ToQ
give notice	jaSS3X
give or	zXbbab
give out	mrabYW
give reason	dbcaax
give that	aZocid
give the	ZQcfkv
give them	fVQ0gb
give to	qTZagl
give up	asjQgb
give us	vfRsYS
give you	tiVagb
give your	YXdvcf
give>again	ZUhojg
give>answer	njmZXZ
give>ask	gWhwbV
give>away	ffcnfY
give>bye	WiYfoh
give>chosen	ZqeMle
give>closed	bfmwTQ
give>date	hXYzgY
give>decide	ijXegf
give>free	eZbvcd
give>give	bhSyhX
give>goon	rnkXcO
give>hear	ntUXeZ
give>hold	cockcX
give>if	goddZe
give>joy	gOZXns
give>match	WTmycS
give>me	YWY0ei
give>meet	dVjudW
give>news	nnXeVf
give>not	dcgocc
give>offer	VjZfqf
give>others	iTqkdX
give>papers	Zaawib
give>post	seZjWd
give>receipt	lasYab
give>refuse	enUdaj
give>review	gsRoXa
give>soon	XVdxib
give>start	ZrVWrZ
give>step	fhV0cW
give>thanks	ZV0Sdg
give>will	hYZvdc
give>you	baepjb
given	ieUXgw
given .	cteRah
given and	pdeZcc
given away	bVNdi0
given comfor	rbeadc
given for	aqdedd
given her	rWcdZk
given it	RUWWb9
given itself	rZeeac
given me	ddamwM
given myself	pZgecc
given out	ihObVu
given so	ebZhng
given the	bUbNl2
given them	kaoeZb
given to	WQMZc/
given until	obcfec
given up	I3belT
given you	ZhXqoV
given your	nhekVX
given élodie	oadeee
gives	0eOifX
gives a	boYZjc
gives docksi	sbaZdd
gives her	sadccd
gives its	nblbac
gives itself	naddee
gives me	ccQnik
gives no	VviZbb
gives you	SOWzsa
gives élodie	qbdedc
giving	ggMbye
giving dates	inbbcd
giving it	aeUXgw
giving me	NPTo/K
giving the	bdYZU0
giving us	Xhiean
giving you	fjRa5H
glad	WZsdma
glad .	aaabzW
glad of	ccfmlU
glad the	ahyXVW
glad to	UbYilp
glad you	bg3XVP
gladly	YWeady
gladly act	ececdn
gladly keep	dbbceq
gladly tell	dZeodf
glasgo	kVWimi
glass	diVfZp
glass campus	bgecdn
glassd	Wsadee
glasse	iXgpeY
glasse goods	eaatca
glassh	bnchae
glassw	fckafh
glazes	dUnidi
glen	icTZln
glen .	cbdbbq
glen shoe	igVemX
glenmo	mjYabi
glitch	ldcjbd
global	fgfYXo
gloria	idcbje
gloria 's	knZlXX
gloria i	YUfZmk
gloria will	obecec
glove	cYpYhe
glove to	ZYrddd
glowin	nighUX
glowin .	WnmbcZ
glowin my	ebcedo
glowin the	wWeacc
glowin to	tXkYZa
glowin yet	Ypefee
gm	kjVdnW
gm .	ZebgrY
gm or	zZYdTf
gmail	aihehd
gmbh	aUfXrm
gmc	Tcmrca
gmc .	YYfolc
gmc from	YjcoYg
go	hfambe
go #	bchXmi
go .	gWgobh
go ?	bcUjni
go @d	Yqabec
go a	cZqkbY
go after	ZXtgcc
go again	aXqicY
go ahead	jphbdV
go all	kXoVbi
go along	bqdeda
go and	WYjvjQ
go anothe	eeaedn
go any	eaWzYe
go anywhe	jknYcX
go as	bbbcfr
go at	XnSscd
go away	hfkhdW
go back	PXmslX
go before	WbhzZX
go by	brmZSY
go churn	qWefed
go dear	tcabda
go do	bYdvcb
go either	Z1XTbY
go for	bWdxVe
go forwar	ZoRhVq
go from	PxfZbf
go furthe	XZatZn
go get	mPWxYW
go have	qYZlXV
go hear	Yqedfd
go home	vgjNXg
go i	wQZZdh
go if	dccpec
go in	ZTSrYz
go live	tRmXce
go northl	doebcd
go of	caXgbt
go on	PjdzWg
go out	/lJSRM
go over	inRhnS
go past	mpXbbc
go see	ZUZnaq
go so	aaZoek
go straig	danhdb
go tell	RldZsd
go that	coZfiX
go there	VYlraY
go throug	qoQTlb
go togeth	gacden
go up	lgcdmO
go we	ZvcccZ
go well	cSfbcu
go with	bYSQg8
go withou	qbccce
go yes	loWUdX
go your	cYlaco
goa	XgirXb
goa .	gbfqWe
goal	rVjcea
goal is	sZaefd
goalke	mcWfhh
goalpo	degmbd
goat	egfibg
goats	TmXfep
goats from	acddco
god	bangah
gods	jYkbbi
goes	nhYagg
goes #	ojlTRY
goes .	onXPej
goes ahead	WZkjbn
goes at	aobfhY
goes before	njbXgb
goes but	aVdijn
goes by	iYoZZh
goes can	dZepce
goes dead	bcnfed
goes dear	wPcejb
goes down	oadjdZ
goes first	eebkXn
goes for	pWbabp
goes forwar	ocdcfe
goes from	feYfXp
goes give	vYbbcb
goes good	bwVccb
goes i	niVeYY
goes in	gkfjSc
goes into	UdoYdn
goes its	Ypeegc
goes let	mXffkd
goes my	bdaedr
goes ok	pbccee
goes on	qevVdG
goes out	/ZPUfO
goes past	deqcab
goes quiet	eoZbge
goes round	mpZWbc
goes tell	VWXYsq
goes the	Yaobel
goes throug	ruSWYV
goes to	VjMism
goes up	2hdVTQ
goes waters	bdcqZd
goes we	XjVebp
goes welcom	Zqaace
goes well	Ypgahc
goes where	Zqdebb
goes with	deSfgq
goes withou	iVmkiV
goes yes	ecdoea
goes you	Wifagm
goes your	aqcaff
goggle	hTihbl
goggle says	bWmgei
goh	cgggfe
going	hfbZeo
going #	hoebcb
going .	WVirjZ
going a	bWacdu
going ahead	ZSmVno
going anothe	cVbcZ0
going back	QhxjlQ
going by	Yoeffd
going fast	bYeree
going for	gdreYb
going forwar	jVVmco
going furthe	oUacbo
going in	Xjfabo
going on	atgScf
going out	sUXavS
going round	cgwUcX
going throug	m3LVUT
going to	jgYZfn
going up	oWYnfc
going with	UAZOf/
gojobs	gHjmkc
gojobs .	gOrclV
gojobs gojobs	hUmVnZ
gold	cVYhjp
goldcr	aRtXih
golden	kXbpcd
golds	fheceg
gone	ciYXcv
gone .	UkfVdq
gone and	WpPamk
gone anothe	caYddv
gone back	buffcU
gone but	VlWlvF
gone by	qhaXZg
gone either	bbdeqb
gone elsewh	gXZmgj
gone five	pdceeb
gone for	XIVVg/
gone from	mtQVda
gone home	mrdXfR
gone in	hErljc
gone into	bXuhcX
gone no	ardedY
gone off	gchgmW
gone out	WsVbne
gone over	ajcdpX
gone quiet	c/elMA
gone round	aqZamX
gone she	doaddf
gone since	WiYeds
gone throug	iVxiZT
gone to	iXZUb2
gone too	ecafbq
gone up	jneanM
gone very	edgmhW
gone was	djieoP
gone with	bKNRW/
gone wrong	qiZcdZ
gonçal	iZYlfk
good	gfgedf
good #	baoedf
good .	keYYoh
good ?	XNQ+ZU
good @d	acbpde
good aftern	mlXece
good and	ecOrgg
good as	fpSqUf
good at	mcOauf
good bank	enbfeb
good bonus	Vmgbjb
good but	esOVYr
good call	fnXhab
good charit	eXegeo
good chat	ngbadd
good chatti	dZqddd
good civili	oVpUZX
good clinic	eceZnf
good commun	bWcces
good conduc	achpcb
good enough	nZZXlj
good experi	ecWeer
good fishin	obdede
good fit	knYhaY
good for	cOjvSm
good from	nidXde
good good	cavYWZ
good hands	XqjYZh
good health	chobcb
good here	cevVaY
good i	gsVeeY
good if	eocZhd
good in	niYhWg
good interv	lUlVbm
good java	gWsccc
good job	hccnag
good lena	WaWscd
good light	cifobY
good long	eqadeb
good luck	STwjUn
good match	cqYjdb
good news	bValrf
good no	cfXodh
good odd	cXhegl
good of	jfpWWf
good on	erjXaY
good one	SesWtN
good or	5fWWSZ
good people	trRYZa
good place	nhXlVd
good questi	d3UPdZ
good rushed	ZioXec
good seat	eaqecb
good sign	X6SfSZ
good so	cVmehf
good start	bZfcZp
good sunny	earbdd
good talkin	aZodbl
good thank	ZdtcdZ
good that	afmUfk
good the	eYYaZy
good they	lcSamf
good throug	abnbZl
good time	UzWqWT
good timing	eacZrd
good to	fZ9YPV
good until	ZhSWrn
good way	WpRbio
good weeken	fmnWcU
good while	cuXicZ
good with	jiKjhi
good word	evXcYc
good you	nYZija
good your	edcZZu
goodby	mhWgjW
goodne	YriZad
goodne a	dodceb
goods	TdkqiV
goods number	eaatca
goodwi	kTqhTd
google	eUgqVm
google and	kTfncd
google leave	dXecfr
google you	ahcddn
goon>again	qkVkXU
goon>away	bimXfd
goon>chosen	bflSmf
goon>closed	Xkibcj
goon>date	gRfbkq
goon>decide	ksfaVX
goon>free	ghmPdk
goon>give	YiYsgY
goon>goon	ZbSka0
goon>hear	gjqRZd
goon>hold	diatTZ
goon>if	WrgVie
goon>joy	gXYuda
goon>match	VfQrZs
goon>meet	cmTvdV
goon>news	vicVZV
goon>not	adoWco
goon>offer	bXekhk
goon>others	ddRXc4
goon>papers	WdfxcX
goon>post	ThinZh
goon>receipt	dqYZbh
goon>said	jUibhj
goon>soon	ooZSec
goon>start	VmXVip
goon>step	caYybe
goon>thanks	dbqddb
goon>wait	gzVZgR
goon>will	kpddVd
goon>you	ddVngl
gorau	ndhicU
gorau in	dnbecd
gorau it	lZoYdb
gorau on	cdZtab
gorau your	ddbeqa
gordon	cjameb
gordon a	fbcoaf
gossip	agfegh
got	dchckh
got #	mhZWcl
got .	hvGoTf
got @s	fYaudY
got a	Whiibi
got all	qjaYYd
got an	lPmoaa
got anothe	ckkjcW
got any	fXhpYe
got as	aOsgYj
got at	edadcp
got back	sZchea
got binned	eaWdeu
got both	farZYg
got bumped	poZScY
got by	oZZide
got can	gmjWdd
got cancel	muVcaT
got create	ZZZuec
got crosse	nZbidd
got cut	YOtWUp
got enough	ZiUbXv
got everyt	sggTbd
got for	ilXeVm
got free	pcjVcc
got friend	VXatmb
got from	grVecc
got frozen	daqeec
got furthe	nddeeb
got her	fdgUil
got here	jXpZhW
got hired	bdnXVo
got his	KhcQX5
got hold	iXlWgk
got home	abxaYd
got homewo	ccavab
got how	hjlWcc
got i	enbeec
got in	mRMSm0
got interv	lbocWb
got is	ebmnbW
got it	ZGaK/n
got its	ZVkdjl
got lena	rhcbPU
got lost	ecWpej
got me	VTdrpP
got media	jRRzea
got mine	bepbdZ
got moved	VvYjca
got my	acvNTm
got new	bYtddb
got no	YZzeZP
got northl	ohYZff
got nothin	fpghWT
got off	hUSeqo
got offere	ebbcof
got on	jcnhSb
got one	boceVk
got onto	dZtccb
got our	agfaZp
got out	rWmcZZ
got passed	epbbdc
got past	aYbohj
got picked	cacXsf
got pulled	fWjjbi
got reject	ehsbfT
got round	gudeYT
got shifts	jXalic
got shortl	XbduZd
got six	dqcdcc
got so	fYdecr
got somebo	ecZedr
got someon	ThWYY2
got someth	bmwcZO
got that	pcpUcY
got the	UPYX/m
got their	cahbap
got them	mhmYdS
got there	ZNwWYo
got this	betZXh
got throug	cXd0Ne
got till	TPR0sX
got time	jVclhe
got to	ZrWvWZ
got told	ibQddu
got two	mmXgRi
got until	iPRsqa
got up	Xdodhb
got was	cnhlYV
got what	qlXZdb
got word	bfXgjm
got yes	cYctbe
got you	WnUvgN
got your	lqwOYT
gotten	WqkXgb
govern	gkbmca
govern #	eXdkjg
govern .	QwXpfX
govern alder	bcZjob
govern all	pagdZe
govern answer	scabdc
govern are	apUfiZ
govern could	eoeceb
govern dear	ohjaYa
govern from	aXamYr
govern have	gonUWd
govern it	Ygbqec
govern meet	pcceec
govern said	deeZpe
govern the	fcXyVX
govern then	craddb
govern will	sdgZca
govern wishes	dZwZba
gp	ZZboYo
gps	cpfbhU
gps over	bneede
grab	TMS5sX
grab a	aWbqif
grab any	eccned
grab one	bbZvcb
grace	aUcrvS
grace a	balpXc
grace bank	bcneee
grace it	gocceZ
grace me	kWemee
grace on	gmdVlc
grace someth	eadqcb
grace the	WVVlsg
grace travel	ceabpf
gracia	Whohda
gracio	dbTjjl
gracio 's	fddnbd
gracio .	dbmXmc
grad	csTRil
grade	VjYb1Y
grade #	eakUvU
grade .	ZleoaZ
grade b	Wnhkda
grade four	eddepZ
grade has	cYcloZ
grade is	cdaicn
grade labora	ffeXne
grade traini	Ydceqd
graded	YYickk
grader	Xepbge
grades	cWcVlr
grades from	Ycaakq
gradin	ldkefU
gradin order	eandee
gradua	Zchdco
gradua engine	edoffY
gradua gradua	eceoca
gradua in	YZnZem
gradua me	YVSZWy
grafte	hdWain
graham	dVvVid
grain	UauVdl
grainn	cSshgU
grainn .	dXqcdc
grainn to	canjda
gran	Zcdhne
grand	bYjcmg
grand .	fgSgpb
grand for	fmWiYj
grand so	ofbXge
grand what	edeXpe
granda	mWTngi
granda 's	bZafjo
granda ignore	mXZmee
grandm	benbYj
granit	bWguda
grant	ceeegk
grant 's	eZtdgW
grant .	asZYjb
grant body	epcbdd
grant did	eXXdjr
grant is	dnmaaa
grant people	ogedba
grant so	ebcoXk
grant us	nadaie
grant was	dWWelp
grant we	Xejcnd
grant you	Yhdqbc
grante	XRQkzj
grante .	UPYWzl
grante or	rdccaY
grants	bZemmb
grapev	ebckfg
graphi	dhdhUk
graphi lena	VpcjcW
gras	lpTXbh
grassh	hlUbek
gratef	eTdigo
gratef if	daaqfd
gratef that	hVoekU
gratef to	XfVXit
gratef you	lYbXcp
gratit	hchWfk
gratit .	lhjVdd
gratit chose	ecZddq
graz	ebaako
graz a	ccbccr
grazin	dcbnlX
great	afpdde
great .	XmfmTf
great and	fQiuWY
great but	dbbdat
great chat	cbaTkr
great chatti	lpgTWa
great deal	XqXble
great deb	hlgYVh
great i	hZdndd
great joy	ddgcob
great lena	YZUoYq
great many	ajhaWo
great match	eWcodj
great meetin	hdoYiW
great news	ZYYnsa
great now	clZpZa
great people	bfVdct
great pleasu	ZdZd0V
great seeing	ccscbb
great so	edaina
great succes	feodeY
great talk	mVgcYn
great that	pbmZXe
great with	cedddo
greate	hdgecg
greatl	cailfc
greatl for	Zoeede
greek	dpbiYb
green	lWfhfe
green .	dfbSsg
green for	nVQcYt
green light	irUjaU
green means	cZcjob
green on	jXmVcn
green with	ZWwZcb
greenh	Zcqgdb
greenl	kVmYjb
greeti	iYYXqm
greeti .	bdeSon
greeti ?	cjXrbd
greeti from	pciZcb
greeti on	iVkZkf
greg	bWqZdi
gregor	aZimdf
greta	fWeYfr
greta two	jbXago
grewal	dgnUhd
greyfr	fZXdkn
greywa	abXepi
grid	Yhlbff
grid .	aipbfW
grief	gabnjZ
grieva	lmaYcf
grill	WNuakX
grill .	dVddub
grill in	bZvVWX
grilli	efdhcg
grin	ebZuga
grin #	ajcVqb
grin nurse	fWdgkk
grin the	dccpde
grinni	jVqXgd
grips	gniXXf
gritte	nYhigW
grocer	igYflc
groet	TwbWVh
groete	fcTeva
groete has	dgWgod
groetj	nmUdbe
gronin	gmYdfe
groom	ZegeWq
groom .	ddYkao
groom more	dYZdct
groomi	mWmiYa
groomi manage	pRepVc
groomi says	VildcZ
groomi told	kfhccX
gross	nfbcee
gross post	feoffX
grotto	ofYnWb
ground	fhgmZZ
ground .	dapWqT
ground the	eZfoee
ground to	oadjad
group	edfkbh
group #	feeYod
group 's	dqXnaV
group and	WlphYZ
group but	oXecdi
group chat	pbcSlh
group day	QYR8Ya
group discus	oYcdch
group exerci	jdOrXi
group has	fTuaXk
group if	egnZdd
group interv	apUlXg
group is	iqabcZ
group sessio	aoadff
group starts	cpbbde
group the	gobbec
group thing	dfYrbc
groups	lYlZZi
grow	cgYike
growin	geXgel
growin .	fWfclk
growin its	YicqXg
growin there	ecYpdb
growth	fgaWnj
growth 's	hZWact
growth are	aaZdoi
growth market	jZneeY
grumpy	eSdpge
gráinn	gddelb
grüsse	kZcdle
grüße	kblfda
gs	bimghU
guaran	nkYVnZ
guaran 's	Uddcsa
guaran .	oaUcfm
guaran an	hpZbec
guaran and	nhefeV
guaran by	gbdcne
guaran for	nedddd
guaran of	cnhdeZ
guaran that	Wwdccb
guard	ZlejYf
guardr	eOlcxX
guardr lim	dWlmec
guardr you	cYYY0X
guards	bgmdbd
guess	VxWZoa
guess .	M+VWcd
guess ?	qgYeab
guess and	dscedZ
guess at	bpedec
guess i	WdYdsj
guess is	mrebVU
guess that	mQddep
guess they	jYpdZW
guess was	rbbicW
guess what	bWXkrY
guess who	MPfa2j
guesse	lWXgas
guessi	S/TSVd
guessi .	X4bXZT
guest	fdkedd
guesth	agicfj
guests	hegjcc
guidan	jUijXk
guidan .	VnarbY
guidan by	ccZdhn
guidan to	pgdbda
guide	WinYgf
guided	dqceca
guides	fWrYgf
guides .	eYYjof
guild	edYVhs
guild .	deUajq
guille	iagkYf
guilty	kcblYh
guitar	jdYgei
guitar direct	cgeWlk
gullwi	Xmeaih
gullwi .	bbZbkp
gulp	eeamdf
gun	bickkZ
gunawa	Zbfgii
gupta	Zmhbci
gupta 's	bpcedd
gurugr	W5aUVb
gurugr .	fqYedc
gus	Wefkcl
gustav	mhcThi
gustav or	pddZee
gut	WskddY
guten	bYfomX
gutted	WPUTT/
gutted .	dbgcZs
gutted for	aUXWU8
gutted to	ddZedq
guy	bdbair
guy 's	rcWdZj
guy .	VsKQYy
guy and	gbceco
guy before	efddZo
guy but	jXqfeW
guy failed	cfdmmV
guy from	fchXWq
guy goes	Znckea
guy he	pacXke
guy i	anpYZV
guy out	Zidpea
guy says	lmbjcT
guy so	Ydcqca
guy to	gneYed
guy wants	Yacuce
guy who	WdmWng
guy with	ffTdds
guy wrong	dbYdbt
guy you	dZicob
guys	hdfceh
gw	eggcdj
gwen	bclfZj
gwen .	bhfXbo
gwendo	llXYja
gwilym	dahaco
gwilym cas	cYZbgp
gwilym shephe	nhcXdd
gym	ZYlgih
gym .	ZgZiVo
gym from	ZbcayW
gyms	gjlfhQ
gyms .	kYofdY
győr	ledbdh
h	ZlYpda
h .	WkThkg
ha	iYufZV
ha .	gUrceg
haas	egZfek
haben	cfigde
habili	rSZWld
habit	nRpYaj
habla	glhbbb
habla piece	niWdee
hack	ebqdZf
hack .	eqYdbg
hack and	djmXcd
hack in	oWblcc
hack s	ZYfbct
hack shop	iemhcX
hack to	hZdcpb
hack you	Xlmdda
hackat	cYhjgh
hackat .	jWhZlf
hackat are	fobecc
hackat but	dXhjgg
hackat school	chnbec
hacker	YrZfcf
hacker it	kjcdVk
had	bchYgp
had #	XidWYw
had .	PlbQtj
had a	gboVek
had agreed	Wfcnal
had all	bgZYdu
had almost	ddeboc
had alread	WWUZY8
had an	XkndVh
had announ	handea
had any	eisYdV
had applie	abfbfo
had appoin	bYaeft
had asked	bekbWp
had been	gcVdgr
had better	WhLxoX
had both	nWgafh
had called	igkbmR
had chance	cpcdec
had change	ZZreoP
had decide	ThWZor
had dept	cndedc
had done	bYcgWw
had enjoye	cXtlcT
had enough	dVjnkX
had expect	P1cbcd
had failed	eldkeW
had filled	cXZicu
had finish	bYeZxZ
had five	bjnicV
had fixed	oWiiaV
had four	aYuaZc
had from	hXfjdi
had fun	ecoedb
had given	clVjmX
had gone	facode
had got	eoQbmg
had had	ZPcfd1
had heard	VYrYik
had her	nifVag
had hide	cWlfke
had hired	ZbYcR1
had his	UcuUZl
had hoped	hobSUo
had i	bbdjZo
had in	YRfdsj
had increa	ednfdb
had it	jkbSih
had known	fSlZfn
had left	dYrccd
had lots	pWedee
had made	Yffbdn
had me	dYwMvQ
had meant	abXmfo
had mentio	cchsXZ
had missed	YWZdbx
had more	mWUZdv
had mornin	dlcdkX
had my	kdnfRa
had need	UhRutV
had news	eocbdd
had no	kqdZhR
had not	cNeknp
had nothin	msWaaV
had one	ZtXfkW
had others	endeeb
had our	gdYafp
had over	hfUfbo
had pencil	Usehfa
had phoned	ecaear
had picked	cgadWr
had planne	UvXaha
had promis	Qgcjbv
had read	qZdbdf
had receiv	gpWaca
had room	edacbr
had seen	ghmhdS
had settle	dYbeds
had somebo	dccecq
had someon	eSTfhs
had someth	ZrWhUm
had spoken	eddecn
had stoppe	ejVepa
had tea	pYjZYZ
had the	eUiXmn
had their	bohddb
had them	kfjfdV
had there	ciYaYt
had they	ebjgVl
had this	dcbbbq
had though	XfSoYr
had time	dcrahY
had to	YTpRf0
had told	XqWgfh
had turned	hfijkR
had two	USVem0
had veteri	enbbdf
had voted	cbedpd
had wanted	WqaTXu
had we	Xkjaeh
had with	caqbch
had worked	YanWcq
had you	dYXZV4
had yours	ncblZd
haddad	fVaoao
haddad in	nadedf
hagen	keYjkX
haggle	dfjdia
haggli	Zhjeeg
hague	eUarcl
haha	bXnhjb
haidar	aWofcj
hair	Xlgceg
hairne	beijiX
hairne .	djWmib
hakimi	cZfchn
hakimi .	ecceen
halden	cjZdcn
hale	bcnihW
half	geeqcX
half #	dlXela
half .	gVOipj
half a	WhOuqY
half an	ZYtxJW
half and	UodhYj
half compla	Ydhhna
half day	PYd3Ue
half decisi	ZgobYc
half edtech	eatdaa
half eligib	WXZhpb
half episod	dapach
half growin	gpdfYZ
half has	pbeced
half hour	mUivXT
half in	dqXZej
half of	hlNhkf
half reset	qYnWbb
half six	aXYwcc
half ten	Zddubb
half term	mjnXbV
half the	opYYZc
half trust	bbuadb
half tv	joVWmb
half two	eZpcee
half unit	ecaqdd
half want	dhedYn
half year	gjnVcb
half you	lZiiiV
halfwa	dqdccc
halfwa throug	jnaZed
hall	SXoqYg
hall .	hUbmma
hall papers	fndZef
hall test	aYavec
hallo	fifZjc
hallo .	gmbdkW
hallo mr	dWbien
hallor	WgesVf
hallwa	heccld
halt	dQ3bcY
halt to	eZpeec
halted	VC/ZVN
halted .	cXzcdW
halted ;	eVpfff
halvor	ZavdWc
halvor .	dVlkeg
halvor has	eZpddd
hambur	+MTgjU
hambur .	8KPkfT
hambur ;	aeeZrd
hambur and	oicXia
hambur reckon	dfoeca
hambur they	rZeaec
hamish	cdbime
hammer	fegfge
hamper	YWgjel
hamza	Kjesfk
hand	heYepc
hand 's	eaYZta
hand ;	ebdfob
hand and	XWfUwl
hand at	diqcVd
hand back	edcceo
hand for	pjXaUi
hand from	aaZUyd
hand in	SfR0mU
hand is	ijfUlc
hand it	XRR/Ue
hand job	nmXaYg
hand my	dddTrj
hand on	4fOKqX
hand said	edrZbd
hand the	meWlbc
hand them	ZlpcYW
hand with	dcsZdc
hand you	fUbbxY
hand your	boikWX
handbo	ZkrYjT
handbo .	bZuWpU
handbo to	hobdXe
handed	feijkS
handed a	bjdoZc
handed down	rbdZcc
handed in	ehomSV
handed me	YUlpkU
handed my	fcsVaf
handed out	fnUZfk
handed over	iXalqS
handed to	ZtWaoV
handed your	cnecec
handfu	jkXYbl
handin	TgXrck
handin in	Zceqed
handle	biVxdY
handle .	fmWggc
handle a	XTYtld
handle but	cdcocd
handle by	Yfipab
handle the	jZXsZh
handli	dVT4Yg
handli thing	dddned
handou	YncoZY
handou on	dodccc
handov	dhfbig
hands	ahXegp
hands .	afdbpg
hands and	dnPfcn
hands are	hhXXlj
hands but	eaoeea
hands by	gVargZ
hands for	bWVccz
hands in	pbdZdj
hands it	ecaZdr
hands of	a0aaXV
hands on	fUSijs
hands some	Xkcdnd
hands tell	ccchao
hands with	Tqcccl
hands you	fcfqWf
handsh	eehglX
handwr	fdlgda
handy	lWSwcX
handy .	dddodb
hang	lyYXWZ
hang fire	bwUcdc
hang in	ipWeXf
hang it	icnacd
hang on	mihUZh
hang tight	S9VWbW
hang tough	qadcdc
hang up	mWfjef
hangin	ooZcQg
hangin .	moYfbX
hangin a	qgaacb
hangin in	gfnada
hangin on	gjWZUq
hangov	edbhdl
hangs	difXqZ
hania	ijecha
hank	aehiaj
hank ads	nadfbf
hanley	dZXdzW
hanley .	dccZoi
hanley in	cccioZ
hanley includ	ceeape
hannah	bkWcen
hanne	bUgmjh
hannes	iYbfkh
hannov	UkzbYT
hannov .	WufbYf
hannov for	dZvadY
hannov lets	cpeddb
hanoi	fjUkVn
hanove	bbUqel
hanove .	ddboce
hanove has	dZased
hansen	bejddj
hanukk	nfaaai
hanukk the	iVeldi
happen	eqmWcY
happen .	ercgdV
happen after	Vc0dZR
happen at	ZpeWic
happen before	dvUZfb
happen betwee	keWgcl
happen by	pYecff
happen for	dfZhan
happen here	hlVddk
happen i	Vkncdg
happen is	alUrXg
happen jonas	nWdddl
happen next	fbwQgW
happen now	ZkuYXW
happen on	jWljcd
happen planne	coccfe
happen the	gbbYrd
happen then	Ytcaee
happen they	cXXhbt
happen to	cVwUlc
happen until	hoWeee
happen when	draddc
happen with	gXpdbg
happen yet	cZoefe
happen you	phbaca
happie	XPVkkx
happie elsewh	eaeedn
happie with	XYZnhm
happil	gfbedl
happy	bXsbmc
happy #	nddedd
happy .	hgaguL
happy birthd	WT/WYZ
happy call	ocfeea
happy chefs	ddUmdl
happy easter	hZrbda
happy first	efceoZ
happy for	iZtjQd
happy holida	bcqaZj
happy moyo	dbrcaZ
happy or	odddcd
happy positi	eedena
happy return	chtbZX
happy so	dZcode
happy thanks	haoeda
happy that	edZepe
happy the	eZchpc
happy to	TXbeuo
happy with	edTljg
harbor	ickcdf
harbou	QdxehY
harbou .	YbpmhP
harbou and	fgZepa
harbou asked	jdoTdd
harbou on	Whreba
harbou pilot	himXlU
harbou to	cqebdd
harbou with	ecaoef
hard	Pnbiaq
hard .	gZUbZy
hard and	Zndcbj
hard choice	bccdgp
hard feelin	cTtebh
hard it	bfaboh
hard lowell	TacxfZ
hard one	dlflcW
hard specul	bWdbfu
hard to	H/NLcf
harder	cgbijb
hardly	dZgigj
hardly dare	feXffo
hargre	ecVgio
harm	ZeiZkk
harmon	eZgXin
harrie	kakhdY
harrog	dbbWkp
harrow	hdiVke
harrow .	UlYlje
harrow hand	llaXkX
hartfo	gYcobg
hartfo .	YaYtbj
hartwe	ZXnraa
haruka	qgVaZh
harves	aecgcp
harves assess	dXdpdh
harves licenc	dcaoZk
harves test	dboedc
has	difadk
has #	VrZdWo
has .	rabXck
has @s	sWdedc
has accept	fNYYP/
has admitt	eWdteb
has advanc	oXefed
has advert	eocdeb
has agreed	ihUdnc
has all	wjYUZa
has alread	vSPYbo
has also	ccUgZu
has and	benccf
has announ	bV0dbV
has anothe	gWaZgs
has answer	fZtXdb
has anyone	hradbY
has appoin	WXdXZ4
has approv	aWXg0X
has arrive	Yi0PdS
has as	cUXkip
has asked	fnUZii
has awarde	cccYpi
has become	jZTbri
has been	cfqXYm
has begun	hkiefW
has better	ecWpeg
has blocke	YL8dbY
has broken	Zsaica
has brough	facddp
has called	ZafZhp
has cancel	cdLmhq
has ceased	dXeear
has chosen	SPRXp9
has cleare	mZTYnj
has closed	dpZYaj
has come	fYkYqe
has compen	bYqZci
has comple	ZlbReu
has conclu	PdQcnw
has convin	bcdpee
has create	vYadbb
has dear	taZddd
has decide	XNYPt6
has declar	deYceq
has declin	ZTUbkw
has done	Wkcbil
has droppe	ZkYrfW
has electe	VZOUq1
has ended	dSBdl/
has engage	YTSbb5
has enough	XgSSY4
has failed	barZce
has fallen	PQcnhs
has filled	VVTab3
has finall	eiXhih
has finish	ZjZecp
has fitzge	afeobe
has five	eedXrc
has follow	eacdfo
has forwar	bochcb
has found	UPlXjt
has four	cXneck
has france	ebadgo
has frozen	ZM7ccY
has given	qVQffp
has gone	khXYYs
has got	pTcUfq
has ground	oaeded
has had	gkrQYc
has halted	dbofeb
has handed	epcacf
has he	dZardd
has held	enafdd
has her	ZplUZi
has hired	dXaeZw
has his	WWrSXw
has howeve	mWYckj
has impose	bTvbZj
has in	Whfgld
has inform	Zeecco
has invite	bacpee
has it	secRff
has its	XWRUm4
has just	cSdkcr
has kept	coibaa
has kinder	fimeeW
has lapsed	XVYpUv
has left	eniZab
has made	VQYVp1
has me	dpKhmc
has meanwh	ccecdp
has media	rXbjad
has met	vlXZXW
has missed	cqcdcd
has most	doZcfc
has moved	QlnnbW
has my	z5NLYL
has named	eShRqm
has never	gpZakW
has new	jUvZdX
has no	M7nbfI
has not	b/WfYQ
has nothin	acucZY
has now	iQSca8
has offere	gbhanb
has on	oUecdn
has one	mpXbaY
has opted	eXbeer
has ordere	bVvcjX
has our	csaddZ
has passed	iYcZcq
has paused	absedc
has picked	aZUUrs
has pleasu	eecXse
has plumpe	dYaafs
has postpo	fYpcfd
has prefer	fdccen
has privat	odecee
has progra	obedde
has progre	ebenfc
has promis	6TYTaf
has pulled	gSmghe
has put	aOzmhV
has questi	cpaicb
has raised	YgdogY
has reache	hujTXS
has receiv	iqdYbZ
has reject	eabeep
has reques	dbXsec
has resign	cpcced
has resolv	YUdknl
has retire	fkocaU
has ruled	bQsXas
has run	gWlbfk
has rung	O1Vdea
has said	XlRfll
has seen	lNaeri
has select	XWZW0h
has sent	WhiXeo
has settle	Xaialm
has she	ddjqYY
has shelve	ccredb
has shifts	zYVWZY
has signed	bXeMqt
has since	dYcXlq
has slippe	jejjbV
has somebo	ddaeXu
has stages	foZdfe
has starte	bpdded
has still	XxbcYd
has stoppe	YT8aYZ
has struck	dYZdaw
has suspen	aO/ZaS
has taken	dhfRep
has that	fcfXpf
has the	gjhZXk
has them	phlUaZ
has theref	caSbd0
has they	cceden
has till	/ZWfNW
has to	g0SvRS
has told	WioVgf
has turned	dZSals
has two	kvfVaS
has until	3jSWWW
has veteri	ZjnecZ
has voted	cVdjpd
has well	japcYZ
has withdr	adYcbv
has word	pcdbdc
has worked	WZibre
has yet	Y/SdUP
has you	eYYyhP
has your	uyTWYT
hashan	nXfehd
hassan	VTebno
hassan .	ecXadp
hassan an	decdpb
hasta	XThjau
hat	iOencl
hat .	eTeocj
hatchb	ccmbmY
hatche	YaehsU
hate	WkZkTr
hate for	eqYddd
hate me	bZenWo
hate this	eXYdlo
hate to	avVYdf
hate writin	eecacp
haul	jVWjnh
haul .	cWbepj
haul certif	ebcocc
haunte	cenhba
have	feefhg
have #	hTrcUk
have .	drealU
have @d	YYcldp
have @p	qZedec
have @s	fYYvhU
have accept	ab/ZQA
have accord	ddbddp
have actual	aedcqe
have agreed	nlPOnf
have alejan	XZcdir
have all	kpMcek
have alread	bNjYjr
have altern	dZaepf
have always	kXiYZo
have and	fmmXeY
have anonym	haboYh
have anothe	jogeiN
have answer	iiicXg
have anton	cYbkcp
have any	gSnacn
have anyone	jVZpai
have anythi	oaleaX
have applie	Vk1aSS
have appoin	TMQXS/
have approv	bYbYvd
have arrang	ddcodd
have arrive	imjVeZ
have ask	eibnba
have ate	bZerdd
have attach	VPjosW
have awarde	Zcacjn
have awaren	cpWcgh
have baptis	dZpcdd
have been	Zcbfoj
have beer	elgidW
have binned	dZYeat
have blocke	xaaWcc
have booked	ePlqXb
have both	jTmZii
have bowed	eUxdeV
have bristo	dcacdq
have broken	gZiilW
have brough	kVlhcd
have bumped	eblndW
have bursar	ehpYZe
have called	WZbleq
have cancel	ZTuaVh
have carefu	dabdcs
have carrie	dcacdp
have caught	lceVdn
have change	TW1Tlb
have checke	qWhZXm
have chosen	mQbUlt
have chowdh	hocddZ
have city	dapdgb
have cleare	fVUxgd
have closed	WsbTWp
have come	PbqRex
have commit	occece
have compar	UbbYlo
have comple	iiXPbw
have conclu	oQUUf0
have confir	iXfauV
have convin	hglnRa
have cork	Zuaccc
have create	jQXumW
have crosse	aZqama
have custom	bodded
have cut	YTYcS0
have dbs	ecodgX
have dear	jSgfgj
have decide	eRfakv
have declin	bVqSgl
have delaye	kXddlg
have delete	cXpbdh
have determ	eZcefq
have disabi	YcaybY
have dispat	pYecge
have dogs	dhkjdW
have done	kscWRk
have drafte	dZedpe
have drawn	fTjejh
have droppe	ZVbXS3
have earned	hanWge
have eastsi	dWbkdo
have electe	jSZXjt
have emaile	cbjsZU
have ended	YSRXZ/
have engage	WbbZa0
have englis	eecndd
have enough	WgTkWu
have ever	elVeoY
have every	knbbhX
have everyt	igoZba
have extend	eYXnii
have failed	bpcdZh
have feedba	ayXaca
have femi	idZaeo
have festiv	mZadna
have filled	mRVSb4
have finall	kcZbob
have finish	gYcjYp
have flown	fdWchn
have for	apYmZa
have forgot	dtbbcZ
have format	bpadfe
have forwar	jotPYQ
have found	PmWgmm
have four	bkpdXb
have friend	WMJ4sS
have from	ncmcYX
have frozen	bTxamU
have fun	cbepcc
have functi	dpbded
have given	hdWXgs
have gone	egcZdo
have good	ScWmqi
have got	feUksZ
have gotten	XlmZhc
have grades	XbZahv
have grante	fjXfbk
have had	fdlXek
have heard	gwcYfT
have her	1XVKoc
have him	ijbnVb
have hired	XMXXJ/
have his	zbZfXY
have hit	bcncdh
have i	ZlXWpi
have in	eVU0Wc
have increa	adeepb
have inform	dWmXpd
have interv	gnYefc
have invite	dZbqch
have is	fxUabb
have it	2aRfjW
have its	xfaWcZ
have jobhar	mWncdc
have joined	dbtacb
have just	bPginn
have kept	cQiqef
have killed	aZ8aVO
have kiv	ecbnee
have knocke	ddcbdp
have known	dwXbfU
have landed	eXWXxe
have learne	cqnaTZ
have leaver	bnibdb
have left	ZhmcmU
have leila	faxZbV
have let	XGwYZw
have liar	daacsc
have liked	VSZON/
have looked	lcTkal
have lost	ayXVee
have loved	XUkTG/
have made	jcSgqe
have matche	caeepe
have me	LJSe/p
have media	YIP/kU
have met	SmmkTj
have mine	qZcbhc
have missed	knlYgP
have more	XyVVai
have mostly	davbaa
have mothba	cTxedZ
have moved	cWsfYf
have my	zbegWQ
have named	odggZZ
have narrow	frcbbZ
have nearly	wUcXdc
have needed	aacadu
have never	pbVbqa
have news	nqaVVT
have no	UurUac
have none	inQeYo
have not	d2bdVZ
have noted	fquQbR
have nothin	c0fgVR
have notice	dYqZhb
have nudged	cqcdeb
have offere	UTQZn0
have once	eodedc
have one	oqYlOZ
have only	eZYslZ
have operat	abcsbe
have opted	dacaes
have other	chiXfg
have others	kncabc
have our	3mVTYY
have parked	YVtaZh
have passed	XtgiYZ
have patien	rlcXZa
have paused	YV2idP
have pencil	neXfci
have ph	cepdbe
have phoned	mpYbeW
have picked	rQXWkp
have please	dbdhbo
have pleasu	ddadsb
have practi	ebvZcW
have prefer	Sgcdlo
have presse	dapded
have progra	kWcfbo
have projec	XfpZdg
have promis	/QUcYT
have promot	dZccct
have pugh	hobaeb
have pulled	ZYzaUg
have pushed	vmUaVR
have put	eXqdka
have questi	oeWZih
have raised	hhVXqg
have reache	dSvXZl
have read	aYpkbf
have reason	raddcc
have receiv	ifsYbX
have recomm	eoeadc
have record	citfYT
have regist	denbec
have releas	edodcc
have remove	cc2caR
have reopen	ccatdY
have resolv	YbdXom
have review	bTWlbw
have ruled	obYZZo
have run	ccpUZo
have sat	eTficp
have second	Zqbceg
have seen	ooVbae
have sent	ToWojZ
have set	xJhcja
have settle	bbWgat
have shared	hpYaXj
have shelve	eYsedc
have shifts	iRT2aS
have shortl	aYcpbl
have showin	gfXdik
have shown	eeeYcq
have shut	kUbaZv
have signed	XOuMkv
have since	dbnWcn
have six	racddd
have slippe	euXcca
have some	WsXVjg
have somebo	fXdnbi
have someon	agXYax
have someth	vhQZYg
have spirit	nfjXcb
have spoken	kqZVnV
have starte	TmfkWj
have still	lqbaZZ
have stood	gYnbbj
have stoppe	NvYQmo
have stress	dadcfo
have struck	kcainW
have stuck	dWlhbi
have succes	dfqccY
have suited	dlXXYr
have surviv	ddebne
have suspen	dWwecb
have taken	QVyRcu
have talked	idZape
have taster	XWTYjx
have that	bWhvXc
have the	iUTa6c
have their	6cWZRd
have them	iJOqvg
have these	ddeobe
have they	aianed
have this	aWlhtR
have those	dbdpdd
have though	aUknmX
have three	eeYfdo
have tidewa	oZgbgc
have till	JjJs3O
have time	gYWnnc
have to	UfS4fd
have told	dbrWgh
have took	cYYchu
have torn	ebbVon
have tp	kVZubb
have traine	mWVilg
have transf	cncdcf
have truth	eefaob
have turned	ecuaaa
have two	qkaaeY
have until	fMMs6V
have update	aU1bWa
have us	RRUX/X
have used	Wbenlb
have veteri	plbaWZ
have voted	rXZban
have wanted	bYbdct
have wished	eceedn
have withdr	UP8XOc
have won	YbrWrU
have word	1jWUXT
have work	gcYcrb
have worked	dWjWfq
have writte	sgnTYY
have yes	pddZde
have yet	dwUgUa
have you	UZWg2f
have your	kcYpiX
have yours	nRUqeg
haven	eihdhc
having	ZZbbiv
having a	gnkiOZ
having accept	dcvbYa
having all	Zebrbb
having been	eXQbS/
having come	fbsalS
having format	edneda
having it	avTcUk
having looked	dZbfco
having me	WKavxT
having met	YOjnnf
having passed	crccgY
having reache	cobYei
having regard	VbYpod
having said	eUafbu
having second	ZqfcbZ
having seen	fUieik
having spoken	dfbcdo
having taken	oVeWji
having the	cUfbav
having to	bofYch
having you	VUjO3h
hazard	lWcfan
hazard said	oZeeee
hazmat	abqedd
hc	dVjgel
hca	khmWcY
hdmi	chmfWg
he	kibede
he #	kUlkgX
he .	feddnb
he agrees	iVejlc
he and	jWeelf
he answer	cjqWbW
he ask	bdepce
he asked	ZQrlhf
he asks	gjVane
he boston	deYcpd
he call	oddddd
he called	abXces
he calls	pjZfcZ
he can	TYexdj
he choose	siZcYZ
he chose	bZdcio
he chowdh	fbbeen
he comes	WqZXao
he could	mVZSgv
he decide	qkYaeW
he do	airZdb
he does	hlWnXc
he dredgi	csabec
he drew	fcdpeZ
he electr	dXmWij
he emaile	Vncodc
he ended	aVnbji
he enjoye	aSqYkh
he exchan	gcdcob
he find	Yoccch
he found	bbccdr
he gave	ebPtQq
he gets	ohbcda
he give	oXcdcj
he gives	jnXkXX
he goes	nlWSYk
he got	dVpfYl
he had	iUnZcl
he handed	aXcrfc
he has	krZWYi
he have	gbcadq
he hired	ddcdra
he hires	bdXkob
he honest	coeeda
he just	WbuQqS
he keeps	dsXbYh
he kept	drYbef
he left	XZpmeZ
he lets	qdcbdd
he liked	jtbTbY
he likes	Vifhbk
he looked	ogYcch
he lookup	jWYYjn
he marloe	cYvfRd
he may	bscXag
he meant	uWVXqb
he might	khaoZX
he must	jpZgZW
he named	apbeee
he needs	Xbagmm
he negoti	edpbdc
he never	afofdZ
he obstet	nXabkg
he offere	efdcob
he offers	cYbdph
he only	bTtlYV
he organi	fqfbbY
he phones	xhTUYZ
he picks	udWkYV
he porto	VXXbqs
he posts	uabWeZ
he preven	Vrbeed
he prof	ioYZfb
he promis	pgeUYa
he put	giQZXw
he rang	VYVZyi
he read	ebYboj
he reckon	tadcdb
he replie	koUbdd
he ring	gcZoed
he rings	hrWcbY
he say	wcNdha
he says	qcWdkb
he sends	ddqdda
he signed	cYccsc
he signs	rlaXYa
he speaks	luZXaW
he spinne	ogdYee
he starts	WefYU0
he still	Zcaofh
he stood	cUsibW
he stoppe	foSfbl
he superv	csZcdd
he surfac	bofcee
he take	fabZnj
he takes	qbYbbk
he talked	enjccY
he tells	5UXWXf
he texted	hQiYQv
he the	bcdnef
he think	iobdba
he thinks	fuUYbZ
he though	bjiWaj
he took	cdhZYr
he verger	ecqcea
he want	WmZgif
he wanted	fawTeb
he wants	WZS0nZ
he was	Wekcjg
he went	OreUeo
he will	1jSgcU
he would	juTfZb
head	hfZeme
head 's	muZPWi
head accoun	dcZeoe
head and	qgVehY
head campus	bXXqjf
head can	apdcdf
head capabi	dgYbqd
head chose	cbZdoh
head contra	Zoeede
head count	cYpeef
head for	arRhVm
head i	dWpbdg
head is	tmjUVQ
head judge	dabdph
head lad	hgnadV
head leetco	VodkjT
head nurse	jhencV
head of	cbWjqg
head office	lkfUai
head owe	dZbitW
head pollin	dfeVre
head rings	boddee
head said	bddZYw
head saluta	Vkahbn
head says	Yoafbh
head so	ddcnef
head sunshi	gZVZop
head teache	mhkWPe
head to	cmbnYb
head told	meUjbh
head wants	ZZZyZa
headco	lmdRTp
headco for	nabdeh
headco got	eaYbcv
headco review	nUpbdZ
headin	YfYZqk
headli	adfffk
headma	ffWdgm
headma .	hbRfio
headph	lefZka
headqu	cdqfhU
heads	fmkfYa
heads and	qfabdb
heads are	Wteaee
heads from	lWeccm
heads meetin	bodefa
heads of	fojZaZ
heads round	Wrddfd
heads togeth	doWbdk
heads up	fUtlWb
headsh	dWcT5W
headsh over	bccdrd
headte	Zamgak
headte .	YcjkXj
health	VXewic
health .	eYfqfS
health after	djaYqZ
health and	grcZbd
health by	acepde
health cleara	deeZpe
health declar	caYthb
health form	cgZuXd
health is	agXbsd
health it	caacbt
health reason	dasceZ
health will	dbedne
heaps	hhYiaj
hear	slZeZZ
hear #	4MYZcc
hear .	esiaeR
hear ?	leeRZr
hear @d	2VZZac
hear a	cQncuZ
hear about	fUycYa
hear and	guZVYc
hear back	xdfOeW
hear before	mqUUZe
hear by	3oPFVi
hear dear	ofYZai
hear either	Wuccec
hear from	uvXcXS
hear how	eapjdW
hear if	wTjUab
hear in	lpbXaW
hear is	VzWadd
hear it	WUSek1
hear just	bpdeec
hear lena	gNgSUv
hear me	ORg0ag
hear more	agYsbf
hear mornin	riQbec
hear no	pZeeed
hear northl	xTbced
hear nothin	nchkcT
hear of	hZOlko
hear on	uZjOeY
hear our	hdjiiV
hear planne	xUdccc
hear pretty	Yrbeee
hear so	nXXoXd
hear someth	ewXXca
hear the	vWeRgf
hear them	gaocbb
hear they	TmfsjR
hear till	Sqackf
hear what	Zdqeca
hear when	K6bZbY
hear whethe	ljcWhd
hear which	jXcpce
hear within	sfZVhZ
hear yes	pYceib
hear you	OWl/PU
hear your	TYS8eX
hear>again	pfaYge
hear>ask	mWglnR
hear>away	qmSPkg
hear>chosen	mNuabf
hear>date	yWXblc
hear>decide	mWVuWg
hear>free	kSprVX
hear>give	XXopXd
hear>hear	b5WXXf
hear>hold	YfnjfX
hear>if	rWckfZ
hear>match	VfzQda
hear>meet	cWkjka
hear>news	sbYagf
hear>not	Yifado
hear>offer	pfZggW
hear>papers	YfZofh
hear>post	makgXe
hear>refuse	nYaVph
hear>review	WbhnYk
hear>said	kkSYij
hear>soon	ayWZbd
hear>sorry	jnfgaU
hear>start	iUaerg
hear>step	bZfcnj
hear>wait	ljjSbe
hear>you	bagrgb
heard	iicaeh
heard #	RZYkbu
heard .	naSdkk
heard @d	Uadeft
heard @p	enddeb
heard a	bnkXed
heard and	rmbZaX
heard before	nXcdhh
heard enough	dZZbub
heard from	qXheZd
heard it	ebWbfs
heard me	nhnQaT
heard media	boddee
heard mornin	aYSbsj
heard nothin	stbZdI
heard of	dRmtbb
heard right	Ycdbre
heard that	ViobXg
heard the	cbabhr
heard they	UqWgbm
heard thirty	sXabdg
heard with	iiWlhY
heard you	fTtkSg
hearin	ofXpYZ
hearin .	hhYrYX
hearin back	qjSgcb
hearin before	asbiZZ
hearin from	umbTdV
hearin more	XXV2aY
hearin northl	qbccdd
hearin nothin	qRffmY
hearin now	bVbdpn
hearin of	abbtdc
hearin test	YfUbol
hearin we	cpdcdc
hearin with	aVkpdc
hears	6ZbaQJ
hears .	qfbccb
hears by	tZZcdf
hears from	uZZddc
hears lena	gYqXZS
hears nothin	rVaddd
hears on	qchbeY
hears you	Webtee
heart	iXVYd0
heart .	wkhOUa
heart and	ebZYZx
heart backfi	dWflfk
heart to	YWnbhk
heart we	bbcZhp
heartb	hfaWkl
hearte	WWfrei
heat	VPphra
heated	YZlYSt
heathe	Vgfkak
heathr	jcanbh
heatin	eejbdh
heavy	VambVu
heavy heart	ZZbdbw
hectic	egXTgs
hedgeh	YgIlls
hedgeh .	ZlamiX
heels	bVucYd
hei	hdbegj
heidel	hYqafa
height	lUsaac
height to	ddodbb
held	ififYf
held a	YZdbip
held and	eXnhee
held for	aeWngg
held in	YiqgbY
held over	iWnfee
held the	iVefbo
held to	okabca
held up	pndfZS
helen	qdXTnd
helena	eakjag
helga	ftXeXb
helga .	WzZfWY
hell	rtQZbS
hell freeze	Zpceee
hell or	pceceb
hello	gdgddj
hello .	Sh1VXa
hello adu	edbocc
hello all	dZtgZX
hello and	sbdedZ
hello applic	dkecWm
hello candid	piWhab
hello collea	ncgadg
hello diary	eccode
hello everyo	Ypeeec
hello expens	dbaaio
hello from	dZpacj
hello genera	Wmhgfc
hello hr	Uqacfl
hello i	eeqgbX
hello inkwel	dnbecd
hello mrs	kgWikZ
hello no	crccda
hello occupa	ZedoVi
hello that	bY1YVY
hello there	edbceo
hello they	lVcmkZ
hello to	gYqeca
hello we	aYXxYc
hello wiggle	ffXikg
hello yes	akrcXZ
hellos	facXrg
helmet	fbdodc
help	VSwked
help .	abajof
help centre	cZoZej
help me	fgSvYV
help the	bbZqjc
help us	ZUlybW
help with	kbreTd
help you	XWuPof
helpde	iR1YUX
helpde .	lYnZYc
helpde is	ZWqiee
helped	cZfcrb
helper	dkTeik
helpfu	VsVafl
helpin	hgdffd
helps	Xfcfqd
helps 's	eabcbs
helps .	bahcod
helps for	ZZWnpd
helps has	aadXve
helps us	abtbdZ
helsin	brXbka
hemi	iWrbcc
hemisp	XlkfWg
hence	eglaVj
hence the	hohfXQ
hence this	aXUiis
hence we	eZgbeo
hender	TZkfXr
hender .	dZjXbp
hendri	bdkfeg
henrik	iWXmjd
henry	eefnda
hepati	ZjYdpe
hepati .	edYcsc
her	idehdg
her #	ZmeeUn
her .	coUbdm
her ?	XPa2hc
her a	WWoyfP
her about	Ytiabb
her actual	Zodeee
her again	fmTlee
her and	lVbcpf
her anna	kbUUon
her answer	4eRQiY
her applic	lZodab
her assist	cXfgqW
her auto	aafddp
her back	aWewea
her before	UUYh4V
her bluffs	jWeioY
her book	dboddd
her boss	lnXVVj
her brilli	jcabob
her by	QYXoxb
her calend	oXbfdi
her case	bqccdd
her choice	yaZXbc
her coffee	ealnZZ
her collea	X2UaZY
her contra	ZbvcXa
her day	ankWbZ
her dear	igVnac
her decisi	2VbWbc
her desk	YkZsaY
her diary	iiWlZf
her direct	eecncd
her email	kTglef
her exact	pmTZoT
her files	Ztbedc
her flight	ZraegZ
her for	jUueaX
her fusion	bVeref
her half	ceenec
her head	TnVYfq
her heart	fZcddq
her herita	cUTmkk
her holida	XZvjWZ
her i	WUeiax
her if	gVeqlX
her import	qWdccc
her in	fQmplS
her inbox	WpYncb
her interv	aSwQij
her just	dZpfdc
her lena	nQasZa
her letter	pbicad
her licenc	bedbng
her lina	gYXgnh
her list	mlWZYl
her love	ZgzaWW
her mails	fZpedb
her marek	dZbdds
her mind	vcWcWi
her mother	occdde
her my	UehyZX
her nephew	aWWZhu
her new	geUavb
her next	absdbb
her niece	ZXUaZ4
her nod	obeedd
her notes	endcec
her nothin	braedb
her now	jYbZin
her number	eVpjbb
her old	ZaWYV3
her on	jNfieo
her or	XVZljq
her own	XnWYTw
her pick	waaabc
her place	cakapZ
her planne	nbejca
her post	bdoeec
her presen	nZdhde
her priya	ddeapb
her recept	ckZcnb
her regard	ecnded
her return	rZcdee
her safer	hbcbdo
her says	Zsbbaa
her scores	pYdded
her second	XxdXeb
her secret	fedncc
her she	eXRiql
her side	eXbmmd
her signat	nkabcb
her sister	cXgXoj
her stand	ofafbc
her straig	mfgWbW
her team	hbeepX
her thanks	dbqeea
her the	JUlwie
her there	Zipcdc
her throug	ecbqbd
her till	Pntcdb
her time	T7ZVYZ
her to	anVagk
her traffi	jnZaeb
her trust	bXdili
her verdic	tddabb
her we	apWXbp
her when	iSmogW
her which	WWcxYh
her with	oTUneg
her withou	cYnpbW
her word	pkdbYX
her words	0fbUXU
her yes	sVkbda
her you	hZWsfc
her your	beWqie
herd	epSnWd
herdsm	iXhacn
here	Zclehg
here #	gcobab
here .	cdmXbp
here ?	YdiZuV
here all	afofeb
here alread	bgrVWc
here and	eikfRj
here are	XT1Yed
here at	khcpVW
here but	obcWdm
here by	UgftjS
here can	WmgkZf
here churn	cYeokZ
here every	eegYnd
here first	bdddcq
here for	ZVejfp
here from	gbeZfo
here goes	dVdano
here has	dqaedc
here here	dadpfX
here hope	ebpebc
here hybrid	fbcpbd
here i	iRXkqe
here if	bimXka
here in	YXogie
here is	ccedvX
here it	USdior
here knows	eXqfee
here lena	YZhsca
here no	edneeb
here nothin	fqceYc
here now	gcbZqc
here on	jnTkcb
here once	lWeheh
here place	ZXUWop
here placeh	eYYude
here places	qoYbZU
here ring	ebnYge
here said	caoced
here says	Vbvddc
here so	kemXaf
here sorry	TscVjT
here that	gWqYak
here the	dqalcS
here there	Xuaedc
here they	YSZiev
here to	VZVyeY
here too	bfqddZ
here url	aZfxbR
here we	ereZiV
here will	csdbac
here with	gUaaZu
here within	Xdedds
here yet	ededoa
here you	Xihhia
hereaf	doWdgf
hereaf .	eqXeed
hereby	NQZi1p
hereby appoin	ZdZW2Y
hereby called	edcpbd
hereby cancel	dcbecq
hereby closed	cdbddq
hereby confir	Xdvbca
hereby do	ecdcqc
hereby inform	feQZjr
hereby invite	dbcuZb
hereby offere	eedeqZ
hereby offers	edddne
hereby the	babdio
hereby withdr	ebndSn
herefo	jbmfcZ
herein	lbbgic
hereto	hYrhbV
herewi	naTUbt
herewi .	fbZdgn
herita	nPiben
herita and	ZVaZpm
herita the	kXokdV
heron	jiUgbi
herr	mcYjZh
hers	mdUcfj
hersel	iZZXVr
hersel .	nYWabr
hersel and	godbcc
hesita	XVVllt
hesita .	VgXhoi
hesita to	gWdfil
hester	iZfclf
hexama	acaZxd
hexley	bhhXlf
hey	gpaYbi
hey .	qXedhb
hey everyo	Wmlcfc
heya	bXZbit
heyy	jdoeaY
heyyy	aSdkpf
heyyy .	dUaioe
hgv	jTaYmp
hi	edjgdg
hi #	feaYho
hi .	cdkeUm
hi again	YmdXjj
hi airpor	fdbcen
hi all	Yolbad
hi ana	dWneej
hi and	cdsYcZ
hi area	YViccs
hi bea	dcZfdo
hi both	jbqYhX
hi braga	fhabnc
hi by	XYvccc
hi can	eebodd
hi candid	PnY+RS
hi chloe	nYdcie
hi commis	eZYpfc
hi compen	deoiZZ
hi dan	ebbddp
hi desmon	eceXdp
hi doctor	cllUfd
hi dresde	hmTddk
hi elena	Xpbgde
hi emeka	bdnced
hi everyo	eXpWlc
hi from	aZpbjd
hi gaboro	Xgjjcg
hi gareth	kXXbip
hi got	cWrbdj
hi grinni	cUlfki
hi hi	bgeena
hi hope	danhdc
hi hotel	haZpZd
hi i	WV0bdb
hi if	ddncde
hi ingrid	cZqedZ
hi it	ncuPba
hi jerome	iZdaep
hi jo	aqcbfc
hi joy	gXbeep
hi judith	cZbaqj
hi just	Ycoeci
hi laptop	bdtZca
hi lindse	Xndheg
hi love	mfYSnh
hi maison	fXceng
hi manufa	dnedea
hi marta	feoefY
hi me	ljZhhV
hi mins	bcbcep
hi msc	dbZcln
hi msk	eeoYhc
hi mtg	ecneec
hi ngo	cbXmrW
hi noor	debpce
hi patric	obdbce
hi pavel	daneag
hi peter	dbpbec
hi petra	jSteca
hi pin	ndadee
hi placeh	Ghj7TS
hi rachel	dgcnad
hi saw	edZped
hi see	qcabed
hi severa	hmVldZ
hi shows	dcecne
hi strang	deeYnh
hi team	Xpecch
hi terrac	feiTjl
hi tess	Zqdbfd
hi thanks	ercXaf
hi this	hVmXme
hi to	YW6QbW
hi tobias	cZpffb
hi we	dfbobc
hi wether	nYfZhf
hi you	iZeWio
hi zara	eboXeg
hiccup	nojRaa
hidden	bfYdkl
hidden .	adedqb
hide	oZicZi
hide dear	cWlfke
hide it	pchdbb
hiding	hcmbde
high	beXdbx
high .	eiXYcs
high and	agacbr
high street	cbhpbb
high volume	csXaef
high water	pceceb
higher	aRdUxo
higher .	faddne
higher succes	ddaedo
highes	nhbUhh
highli	jWZpXj
highli marche	eddbeo
highly	bbfaYt
hii	lMtXTj
hike	XndYjg
hike .	Yriabc
hilde	ZsZheb
hill	iWZnch
hilsen	hXWZgv
hilsen out	dfZbeq
him	fbdvcY
him #	scdcdW
him .	ajmkcV
him ?	cZaxaa
him a	PfY4YV
him after	Zcerce
him and	taNdii
him as	ZjasYZ
him at	dZsmYU
him back	ZYsjZb
him bottom	bcoded
him but	chdbao
him by	WVZskf
him done	aataZa
him first	ZZdioe
him friend	vSedcd
him have	bobXih
him he	fTXoof
him i	jgVcSs
him if	gOojZj
him lena	LRU0mW
him lookup	ggXWim
him my	YbsfgZ
him no	egoZdb
him on	cWgdkk
him out	Wbcuce
him pick	pWdfef
him that	lpXWiX
him the	lfhcTj
him time	dtbaea
him to	ZoPkna
him we	ZsieYa
him what	hfdmTi
him when	epfcaa
him which	gZcnib
him you	efYasa
him your	ZgXriZ
himsel	mjTQlj
himsel .	brWZbl
hinges	Xrbica
hinges on	Xrbica
hinkle	YuWhiV
hint	iekaXg
hint .	mWihce
hinted	baacgq
hints	bdpdfb
hire	ZbhWwe
hire .	ZTjZvg
hire a	bnYhee
hire and	mRdWmm
hire before	fpddcb
hire by	kaYccp
hire fire	danfef
hire friend	cncebf
hire from	ebbdfo
hire her	ZXYd1V
hire him	YcYgvZ
hire if	cqdebc
hire in	hXoaeh
hire is	iWfdne
hire me	ecgcqY
hire the	gccaZq
hire they	jhfkWd
hire till	ddolaW
hire until	dgpdba
hire you	WaZO+X
hirebo	fhUico
hired	VMSP/p
hired #	dbZdnZ
hired .	XQVS/R
hired a	ZYcYO3
hired and	iSebtc
hired as	ZZYZ1a
hired at	bZhauY
hired before	ebcgbn
hired bring	ebcapd
hired direct	eZeebp
hired for	bjVdkk
hired from	fbYdau
hired her	dccaZu
hired his	ccYbYv
hired i	ddbcpe
hired if	dWcWtc
hired in	dqfeWd
hired intern	edcecn
hired me	RUdW/L
hired off	ddZYat
hired or	ocqaYV
hired pendin	daYavc
hired somebo	cXVbYz
hired someon	dbceat
hired the	VTTZM/
hired their	debeco
hired there	ddudZV
hired two	gVabaw
hired yet	fqZibY
hired you	ffWljc
hiredl	cblicf
hiredl .	ddnccf
hirelo	dhcjce
hirepa	fekOhn
hirepa .	edsUbh
hires	jipZXW
hires .	XdnelY
hires and	coZZan
hires are	cXreeb
hires on	rYhgcX
hirevi	ZZYbhw
hiring	ebmbei
hiring 's	YQ5iXQ
hiring .	XSsfhi
hiring a	XVanYv
hiring across	dXhZdm
hiring after	encfdc
hiring and	RqiZfZ
hiring any	eYWeev
hiring anyone	eWheeo
hiring at	jYOaY1
hiring ban	cVnbck
hiring both	bUjbsd
hiring commit	bjUcog
hiring compan	ddnace
hiring depart	kiXaej
hiring either	eWmeek
hiring events	ecoecc
hiring for	XVksXj
hiring freeze	dV1cbW
hiring from	Ycecbr
hiring frozen	eYneff
hiring has	gZreeZ
hiring is	fVzYXd
hiring lead	kVbcmj
hiring leafle	hmSddm
hiring list	hbXcep
hiring manage	ktSjZa
hiring me	gTYati
hiring of	eYvbcZ
hiring off	cYkocZ
hiring on	ZgubYX
hiring plan	gbcccn
hiring proces	Zeqeba
hiring since	ebneec
hiring someon	edcedn
hiring stop	VO8ddV
hiring stoppe	dauedY
hiring team	dzYgXV
hiring til	eZqefZ
hiring till	dhndcX
hiring was	pdTeek
hiring with	cVnfej
hiring you	WFLM/M
hirosh	jeVgle
hirosh partic	eeYanh
his	mgdZdh
his .	Vhhbli
his answer	okkRXW
his appoin	ndcede
his back	aoiabc
his batter	cZtacb
his books	lTWYnj
his boss	lpWVjW
his brothe	jZQoVr
his calend	bVXxdZ
his call	gpXYWi
his chair	dVodbj
his choice	zXaRfe
his cousin	OVOUg8
his crew	vWbabe
his deadli	qZebee
his decisi	vWbagc
his diary	pachbb
his electr	adcare
his fig	iZqZca
his first	YVbakt
his hack	dcqcdc
his hand	fheYna
his hands	WqfffY
his head	qlaWYg
his headco	ocbeeb
his hiring	foaedb
his inbox	ecbqec
his intern	gaaeod
his interv	XX2UdY
his last	Tknbbi
his list	gYgoeY
his mailbo	Wcqefe
his mails	Xcpgfe
his mate	dXcdat
his mind	wuPUdU
his mum	ndddag
his nephew	YXXZa4
his new	aVYW3a
his niece	gccbaq
his nkechi	pebcbW
his notes	jbbndc
his number	XmZtXb
his office	beasbc
his old	aacdcu
his or	pbccec
his own	kYUfTz
his partne	aoWajh
his phone	agjYXo
his pick	0TcWcb
his porto	ddnecd
his resign	daoeec
his return	nibbea
his ruling	rbdbdc
his say	Yrbbed
his second	Sa1Qgc
his secret	eeglXg
his side	cepYeb
his son	dfafdo
his thrash	eZhenb
his turn	nebded
his two	gabbdo
his verdic	rZdced
his wife	lrRahX
his word	7XXYXY
his words	nsUTcW
his yes	mgXaWm
histor	Udgsdd
histor .	ZWnneZ
hit	bUfoZp
hit accept	cddpbe
hit pause	bTyddb
hit propos	ddcnec
hit reply	agQtej
hit the	fapbae
hit you	qlaSbg
hive	edkclZ
hiya	idhecg
hiya 's	sWhaed
hiya and	ndhacd
hiya job	eoedac
hiya thanks	dneaed
hm	lcmSjc
hmcts	elcjeZ
hmm	lgeZfd
hmm typing	jVkchg
hmo	adbnff
hmp	jhWpZa
hmp lena	bbbqdd
hmp wants	dbdpce
hmrc	YihiZj
ho	jiWigb
ho .	kQcnid
hod	cXciof
hofer	XlZckj
hogan	jdWpfY
hola	ddjZgi
holbec	Zhbjcj
hold	hepfcW
hold .	dL/kWP
hold @d	bbdrce
hold a	hYZqcg
hold about	cauZca
hold and	bQqclf
hold any	bmWkeg
hold becaus	dWvcdb
hold due	eZreeZ
hold from	eZpefc
hold him	bqbdeb
hold in	jdpWZc
hold it	PgVeza
hold lena	kdUqcc
hold me	xpSSWS
hold my	ipYbce
hold northl	aYdrde
hold of	ipSfbd
hold on	bsXejZ
hold one	ifVibl
hold or	cUmcen
hold our	rccbce
hold out	pfbbeb
hold over	eoZeed
hold pendin	aatedb
hold since	eXtdeY
hold that	khSpcd
hold the	mcWaqe
hold they	eVveZd
hold tight	l0MXbc
hold till	cZtdcd
hold to	mYUiij
hold two	jWdeen
hold until	bUyddc
hold up	fnUbnc
hold while	cRredj
hold you	ecaeeo
hold your	gqSnba
hold>answer	phaTla
hold>ask	Vjdmce
hold>away	ZbtfXe
hold>bye	aMwhbh
hold>chosen	sMqehX
hold>closed	jcXWet
hold>date	ebmmhS
hold>decide	YmuTYb
hold>free	WG2peW
hold>give	mSUpma
hold>goon	ebseac
hold>hear	fchpVZ
hold>hold	ZQ8Zde
hold>if	ebmoYW
hold>joy	eWbeer
hold>match	cqWdbh
hold>me	qgXShk
hold>meet	nkcceY
hold>news	jglXiW
hold>not	bZzeXe
hold>offer	aiXbgn
hold>others	crcjaV
hold>papers	YVolSp
hold>post	bSqjdh
hold>refuse	kPcpZk
hold>review	YF0Xoh
hold>soon	efXkdl
hold>sorry	dbxcdT
hold>start	cdatUj
hold>step	nXojYU
hold>thanks	dhVhcp
hold>them	eZ0caY
hold>wait	aS9baW
hold>will	fiuaVb
hold>you	eWlhlb
holder	RfdtRm
holdin	eWWssW
holdin .	djVfcn
holdin a	aZfkoZ
holdin note	tbaYZe
holdin off	daepdb
holdin reply	inacad
holdin the	VNkd2Z
holdin them	pbcbbh
holdin two	Wdephf
holdin your	fcataY
holds	mqZbXa
holds the	gpafYd
holds your	eboYdh
hole	eboeeb
holes	ciZcqc
holida	ljnVdZ
holida 's	aeoccf
holida .	cnpXhT
holida ;	dZbbar
holida @d	jpdWbb
holida but	gpZcec
holida churn	absbdd
holida for	fhnYdc
holida in	qfeccX
holida northl	aZrddd
holida park	hcTdhq
holida plus	bddbpe
holida season	bcneed
holida so	0YXaca
holida that	cdndec
holida the	abhdpb
holida till	joVdde
holida to	oXfgcd
holida until	apgbcc
holler	ouXVbT
holler .	VzTciW
holler dear	sTdefe
hollis	YjgVYr
hollow	hbSkhk
hollow .	mcaOlo
hollow but	Zecpef
hollow done	iYdcdn
hollow it	sYaacb
hollow who	gccneb
holly	hfWoaf
hollyb	bbelhc
hollyb .	ZTnqWh
hollyb of	edXerc
holm	XbUsan
hols	ogaeab
hols me	Zebrde
hols your	gcbado
home	dWsgce
home #	dcdbqe
home 's	gchqWb
home .	dZrYeg
home again	bYrefc
home all	YitZca
home and	jVdobf
home before	gdpcbb
home by	UmmfVg
home care	edXrdd
home compen	keXkch
home ether	loXZbc
home exerci	ddeben
home from	nkUbaj
home has	Zafnhe
home in	YffUjp
home my	hWWcjq
home no	fZWeer
home northl	nbedee
home now	ecikfX
home ok	bgsYbc
home on	hbkNni
home rang	cYabsd
home said	qOeddp
homeca	XtZffd
homele	dokfXV
homes	echnbc
homewa	jZdibj
homewo	Zdd3UT
homewo 's	bataec
homewo .	ZfewcU
homewo for	keWlce
homewo from	UYT2bb
homewo on	dfmTii
homewo there	jcoUbc
homewo with	eadpde
hon	gcclci
hon .	gVodef
honest	fqVZXq
honest .	VpYnZf
honest ?	qabShl
honest answer	nhfSZh
honest could	UycdcY
honest do	qcadec
honest i	klmXfQ
honest it	apeced
honest no	Zpdbec
honest one	fqcddZ
honest positi	eighWi
honest she	jVbZcq
honest so	dZbdfp
honest the	hbZYgr
honest to	fWijmb
honest with	lbcWki
honest word	aWdmgm
honest your	Znalbc
honey	blfcee
honeym	khjhaV
hong	hZagij
honor	haicfh
honora	hjhdZe
honore	cmedgd
honour	dOYb8Z
honour .	jUbhki
honour and	iencdZ
honour if	cYYb2V
honour of	WdZvde
honour to	ZQdS4e
hons	gUVhhs
hoop	qXfeha
hoop test	siWXdc
hop	UXa0eg
hop on	XRW2ic
hope	cdtWdh
hope 's	Usdffc
hope .	pecbQo
hope a	eacrcc
hope create	iWbeeo
hope i	NupaWj
hope if	braffZ
hope in	btdYdb
hope is	TqXddn
hope it	njejRa
hope our	dTlbdo
hope she	nWkddd
hope so	WqWfjY
hope that	lSiVoi
hope the	gR9cVU
hope there	ecceen
hope they	VV2Rcd
hope this	aapffd
hope to	yvYSRQ
hope until	cXdemk
hope we	dVbYgx
hope you	WWnYlq
hope your	kbpZjS
hoped	amaTds
hoped for	ZbZXht
hoped the	eXmeck
hoped they	ZVWdoj
hoped to	ZvcWWm
hopefu	qxPZVY
hopefu .	cubddX
hopes	fhUkdg
hopes i	ZloYdb
hopes to	oiRkSU
hopes up	ecXcok
hopewe	cdflja
hopewe .	Vjdoef
hopewe your	dhWhjf
hoping	jngWVg
hoping .	YiWZir
hoping for	mZeXXp
hoping not	YXucda
hoping that	oeYfca
hoping they	Sardcm
hoping to	m0XLTa
hoping you	eSZqma
hoppin	ahgeie
hopsco	ciYdbo
hopwor	degicg
horosc	aXrVdj
horrid	raZWlZ
horrid parlou	ccbcsZ
horse	cbdubX
horses	feihgY
hortic	glndYU
horvat	dckcjc
horvát	XQfalq
hospic	fTqlbb
hospic .	mliXYU
hospic certif	bVcvdd
hospic premis	eYckna
hospic told	cddcen
hospit	dchehh
hospit is	beWjdp
hospit with	ecoddc
hossai	gZXibq
hossai .	haYdeq
hossei	iWfmcf
host	beffek
host the	ZknYdc
host your	ecodec
hosted	beRhjp
hostin	flbgfb
hosts	gfchdh
hosur	igagkZ
hot	dbqecc
hotel	ecemWj
hotels	ZljSlc
hotels on	Ybcdse
hotlin	hfdkcd
hour	dSdynV
hour .	jddreR
hour ?	cYctbb
hour about	cZoiZf
hour and	TPpbqg
hour before	baiaVs
hour create	Yffdnf
hour each	cdapce
hour for	YgYjpb
hour in	hbgpaY
hour more	mXWdtY
hour of	fiisSX
hour on	kQekig
hour per	fdcoce
hour she	oadfce
hour to	mdbnYb
hour with	RWe/QU
hour yes	ceZepe
hourly	dZfoZh
hourly .	bWiqed
hours	WWljlg
hours .	TUflqh
hours ?	lZXWub
hours a	kWiVra
hours and	mRkZme
hours are	TW0cbe
hours but	ZeXeoc
hours can	Zpbbbf
hours change	educXa
hours from	Zcofdg
hours i	cRnnXj
hours lena	dadqce
hours mum	Qeegmn
hours not	ogdbeY
hours of	ZWtgad
hours on	XbTmXq
hours over	bYndcj
hours per	Ynaked
hours than	ecdeap
hours to	jUXhhn
hours with	TgTudl
hours work	jmdQhj
hours you	cgfjXl
house	fUicoh
house #	nXZhje
house .	RSmeZx
house and	ecWihl
house buildi	jbZZpd
house by	rcddac
house everyt	iocWdf
house i	cepheX
house in	YchZpg
house is	TcmYvb
house on	eimYkU
house we	boceia
house will	Znhded
house with	hbeaod
houseb	ZgYcre
househ	Ypabmb
housek	eemneP
housek the	accscd
houses	hZvUgY
houses i	fcbepc
houses the	XWwddc
housin	PbOxkm
housin .	fiOqZi
housin and	dXYbdu
hove	XYrabk
how	cjqdab
how .	ZfvXZX
how @d	ZxXaYe
how about	ZWL4mT
how are	aeqbgY
how close	ddVbev
how did	cQvcbd
how disapp	eZdedp
how do	aatNsZ
how does	UWOxob
how else	eVUeqm
how far	bzTfaW
how he	mcdZnW
how i	UQdxem
how impres	daZacu
how is	dGvtbX
how it	zemQOZ
how likely	dXzTcX
how long	a/fYXP
how many	b8UbVW
how much	ZlVbfq
how my	WofpXT
how people	jWelee
how please	cbceqc
how satisf	bcpbed
how she	hTeneh
how soon	Xcfpia
how sorry	eXicbq
how strong	ebceen
how that	Zpaacl
how the	kusMVR
how these	encYcg
how they	lffWak
how this	pZleeX
how to	Nb5SVk
how was	YQ/LYQ
how we	cWnaap
how wonder	ccdeen
how would	aZeipa
how you	dUd0ac
how your	dcqWch
howdy	fdlmaS
howdy .	ecrbdb
howeve	WhMiZ0
howeve .	ecYedr
howeve long	T0bZca
howzit	ebfbhk
hq	YXging
hq .	YZeqib
hq and	WYYgug
hq bring	dbcpde
hq for	edoeXg
hq is	fipgWY
hq on	bhapcd
hq pets	fbTdom
hr	jgadmZ
hr 's	dcahpc
hr .	vRYqeQ
hr ?	ZoZhee
hr about	bqWkUd
hr are	XwWZmW
hr ask	dYepee
hr asked	bcrfZY
hr at	qeaUge
hr but	gbbcqb
hr by	Ycdqbe
hr calend	enbcee
hr call	hmgWag
hr confir	gZYckn
hr countr	bYsbcc
hr decisi	Qndddq
hr desk	hUnZid
hr direct	uTdhad
hr do	kSblij
hr does	aiYVuY
hr gave	bhoYcc
hr girl	lZkgWd
hr has	dpXVsW
hr have	ZeYarh
hr herita	ddfZYo
hr i	egtYcW
hr is	WgQjvc
hr just	phXbfa
hr likes	YaWann
hr manage	rVbZgi
hr media	inabeb
hr no	beqacW
hr now	pbafZd
hr office	Stbkda
hr on	Zohbdc
hr only	fcoZcd
hr outcom	pbedde
hr practi	jcXoec
hr prepar	ecfZof
hr rang	eVddtc
hr said	ufRcgX
hr says	mmVbbg
hr sends	ilXdid
hr servic	dRdkpd
hr shared	iVeXhp
hr sugges	llffeT
hr system	lUmZlZ
hr to	ucTNsX
hr told	hmWlbX
hr wants	bkcpVd
hr we	gqXhZZ
hr will	YfbczW
hr woman	ZtZYff
hrd	deVkhi
hrm	hapeWd
hrs	ceeedl
hs	cVhZfq
hs it	fZedbo
hse	boZafj
hse .	Zqcdee
hub	gnXTpc
hub .	jjgWhd
huddle	fkiYed
hug	kgWZcn
huge	Wihhgd
hughes	cWifne
hugo	dygbWR
hugo 's	koYacZ
hugo .	blogUX
hugo and	eodfea
hugo signs	Zndeff
hugo the	dbndfd
hugo with	graddZ
hugs	cdlTpc
hugs .	lTpchW
hugs are	Zbandj
hugs the	WpiUhd
hui	cYnXeo
hui .	djcVep
hull	hjbvWQ
hull .	cbVyaZ
hull on	fdneca
hum	ibfhdg
hum that	cYnbal
humain	jYnagc
human	jabgkd
human .	iWgidi
human about	Xdlbcn
human abuja	fdddpZ
human reads	refYad
human resour	WpkgcX
humani	ckfiXf
humani .	arZhdb
humanl	figchc
humanl is	cpbded
humano	aecqgb
humano disabi	cjXgjg
humans	Ykbnaf
humbli	cgYmjc
hummin	hahdcj
humour	XWevic
humour .	ddrieT
humour it	ecaceq
hun	gXaYkr
hunch	enYhbd
hunch is	coddcd
hunch yes	jlckXY
hundre	hwNcZc
hung	dWwQid
hung up	eZ1RdR
hungar	cRiipc
hungar health	cZZioe
hungov	nhjdYY
hungry	dYhhje
hunt	WUlYqh
hunt .	eenddc
hunt for	aWUdtl
hunter	dYldna
huntin	bnieab
hurdle	YTR9hW
hurdle .	hWblnY
hurdle and	iXeobg
hurdle is	ccaubc
hurlin	hXfjid
hurrah	ZRuibe
hurrah trial	fZngbc
hurray	fZcare
hurrie	fzXeaT
hurrie .	dqddeY
hurry	Z/aVfH
hurry .	Y0dZdR
hurry a	eqdadd
hurry he	ZZdeqd
hurry her	cendec
hurry them	Y1aYbZ
hurry to	cneede
hurt	dZmilW
hurts	Xqhbbb
hurts .	apZZcg
husban	dbmWtX
husban and	hYWVtk
hussai	efXjao
hussai .	gjVcel
hussai form	fdcnde
husum	Zfbjmd
husum .	agYjoa
hut	XrYmSc
hutchi	hYiTjm
hutchi said	fgoaaZ
huw	dfbcil
hvac	gnYegZ
hyacin	kbkoXV
hybrid	4QXogV
hybrid #	kabXni
hybrid .	4LYiiY
hybrid ;	djghiV
hybrid ?	cdcnia
hybrid about	sXdaef
hybrid after	dZdpdd
hybrid and	2pQcSR
hybrid becaus	ohdbbb
hybrid before	sZWjcc
hybrid case	fWrffb
hybrid from	cYdqae
hybrid good	Xmbbmd
hybrid has	YZodnc
hybrid i	4PWeac
hybrid if	fbZscY
hybrid in	Xghmag
hybrid is	peZjcZ
hybrid of	rddbZd
hybrid or	ahataZ
hybrid phd	clbijW
hybrid s	Vkamfg
hybrid same	jaZpda
hybrid since	apagdc
hybrid so	eXZeua
hybrid start	Xffdpf
hybrid that	rXambZ
hybrid the	pXYpeX
hybrid they	tddYdc
hybrid this	obclZX
hybrid to	rRccmb
hybrid was	edaeeo
hybrid we	pYchcd
hybrid when	jYcsZb
hybrid which	naegde
hybrid will	hacpea
hybrid with	oUXiig
hybrid you	5UXaXd
hydera	aZeijj
hydera delive	hdboZe
hydrau	derbbc
hydrau .	ecsdYc
hydrau hear	Zoddff
hydrog	nNYqYo
hydrog to	lWenbd
hydrol	ichclX
hyejin	dbcasf
hygien	ZcggYo
hygien said	bYXdes
hälsni	cagejj
hélder	aXiber
hôtel	UfkasY
hören	eccmcg
i	gdffhe
i #	Uendfh
i .	nreTcX
i ?	qbTvUZ
i a	UeVhll
i aaha	avSbhb
i accept	VSqL6U
i acknow	natVcT
i agree	WngjfZ
i also	drXdcg
i always	mWndfa
i and	Zaeeer
i answer	eTfemk
i antici	mXddel
i anton	ebZdYt
i apolog	doQfcj
i apply	aasdba
i apprec	fpWXgh
i are	jSilbi
i asked	oiYTkh
i assume	blWedm
i assure	Tgljae
i attach	bVfjih
i attorn	bVgchq
i awaren	ZVWdoj
i be	hYlhnR
i being	Yodeee
i believ	mrYUYf
i book	cZbrgc
i bowed	aaqdca
i bring	bSvjgU
i broke	nmWffW
i call	zgfVUU
i came	bUihij
i cancel	cZzanL
i capabi	YadaYv
i car	egeYbn
i carrie	ZaoWfk
i catch	eoZmYa
i chaire	aZckcp
i chase	codeec
i chased	Xseecc
i checke	qdedfY
i checkl	ZjbSnn
i choose	WWmrYg
i chose	YZpbXl
i clicke	eZoefc
i coachi	fiYZnd
i color	Zoaefh
i colour	Zbbcpj
i come	gZLykY
i compar	jUmbdk
i compas	aldVXq
i compre	cpadbf
i confir	janFsi
i consen	hbccdn
i could	UomWcm
i count	qbWacl
i dare	XioWgd
i deacti	ogdYbb
i decide	pSwbbR
i declin	ea4aWO
i deleti	ZdniUk
i depart	bicXnf
i did	Xbiagq
i do	hoeecY
i dog	Xfiecm
i doubt	WrWbao
i draw	Xeajpc
i dreamt	hucdVZ
i drop	iXnced
i electr	auaZhZ
i emaile	aapVhf
i enjoye	Ydrgbb
i even	WnleXf
i ever	WWvgbd
i except	ecoecd
i expect	sfZTYl
i failed	bYbXjo
i fear	RacYU7
i feared	ZhdoiX
i feel	WPjXb1
i felix	WjdlZf
i felt	klXZdh
i fill	dcasec
i finall	dajbbn
i find	2ZaNXk
i foot	cccccs
i footwe	dYdbbt
i forget	gZmYoZ
i forgot	gdxVeQ
i forwar	kfiVef
i found	lTweVa
i fully	edpeca
i gave	ktjQUb
i gesprä	cSWYzV
i get	0YVapQ
i ghoste	pahdcX
i give	mWgnWd
i go	iZZxbS
i gordon	fbcobe
i got	adecvY
i guess	XPsXnk
i had	Wdjbkj
i hand	XfcloZ
i handed	ramdVa
i handle	addpde
i hardly	feXffo
i hate	iXZbav
i have	biiijW
i hear	smcXUd
i hereby	Xalgkd
i hold	elXjja
i hoped	ZVWaon
i identi	XcZska
i imagin	jncXdb
i ink	Xgdode
i innova	ZjoZYi
i interv	ZgZYbt
i it	eVnenZ
i just	VqtcbR
i keep	UzhZbV
i kept	ecbfbp
i kindly	cakoca
i knew	bYndoa
i know	clWbim
i lack	bXVcfr
i land	pUkcee
i last	cnafdd
i lead	dahqba
i learn	qbhWee
i leave	dfnkcV
i left	dR4cYX
i let	jJwYlY
i like	oJZgok
i liked	gYvWWZ
i log	rZeZed
i look	YnTmak
i lose	YjapYh
i lost	YbhaYv
i love	aUeufe
i loved	catdYe
i lower	lgaScn
i made	dWSwha
i mail	tbdcbd
i make	uSVXni
i maths	chWeoe
i may	alfWkh
i mbeki	dYhenc
i mean	fQlmid
i meant	tTocWZ
i meet	ZZcsdd
i mentio	idijWe
i met	fcxWSc
i microp	gWmhed
i might	nkfQfd
i mind	bVctfg
i miss	baojcc
i missed	jUqdnU
i move	aiVUtT
i moved	cdnhcb
i must	HZY4em
i name	ccbsdZ
i named	ajXkif
i nearly	lcYarZ
i need	UbW0kb
i never	WKvctc
i no	Uq3aaH
i not	WdYdqh
i notice	aaZudd
i nvb	kjeXdi
i offer	cccpiZ
i only	icucdT
i open	shXYce
i ought	dhdXbq
i own	gWhgnc
i papada	VYiXkq
i parish	esYbcb
i pass	gnalXX
i passed	YfgpkT
i penang	gXjWkl
i phone	1VRmQO
i phoned	egugcN
i pick	bTa1ca
i pieces	cUaaeu
i ping	lpbaYa
i place	eccqad
i plan	aYpfdd
i play	bhVrca
i posted	aadedr
i prefer	dlboaa
i prende	dcccqc
i presen	fcdpdb
i presse	ngXbia
i promis	YXogel
i publis	qabdfe
i pulled	XU/ZZI
i push	eeeoZf
i pushed	lZXcbq
i put	ecWicq
i rang	wZsgTO
i reache	baVbql
i read	hYnbWm
i really	XmlfXZ
i reckon	mieedW
i recomm	cYuZZd
i recrui	bYcybY
i refer	geWegm
i refuse	oeXedh
i regret	XXmVaw
i reject	fcueeR
i remain	edjaRo
i report	phTejX
i return	acpSdo
i rev	ebfbcp
i review	doccdd
i right	dhcoad
i ring	5XTddY
i rounde	ccdpdd
i run	jjjpST
i said	baodla
i sat	WeuXYi
i saw	bXsXUr
i say	nfYWkg
i says	XgVhqf
i scoped	uZcacd
i see	qZhcSk
i send	fVXwYe
i set	ofalXa
i settle	babtZf
i shall	rkpZWP
i share	oicadc
i shared	Ychcpd
i sheila	caZbln
i should	gTYscm
i show	gZZteZ
i sign	eYcbrd
i signed	aclXqY
i sit	rRSolV
i southa	Yacepg
i sponso	qXaeee
i stand	WgZrci
i start	SGcT8c
i starte	ZricdV
i stay	ofbicY
i stood	jWkdha
i stoppe	cTSdZ3
i stress	Sfcbmo
i submit	djXtXZ
i sue	OkguRh
i sugges	ahXpgd
i suppos	cofbdd
i swear	jjpdZS
i switch	ddYaqd
i tablew	Vadhdr
i take	afShzV
i talk	lkRSVt
i teache	cUtbhY
i teleph	vbaYcd
i tell	vXYagf
i text	0UVeXh
i thank	VfbWfv
i the	Xbblfm
i then	sXbcch
i they	deeqYe
i though	Phsbif
i tip	oedbde
i told	adqXlc
i took	TXtfYl
i traine	bcafct
i tried	eceboe
i try	epYZhe
i turned	bU1gWS
i v	cadpee
i verger	dYubcb
i videos	dYpXlc
i voted	aaabdt
i wait	tgQiUW
i walk	tdZacd
i want	VZYxpX
i wanted	ZUhTly
i warmly	fdWcni
i was	YahZjq
i went	NV0hlW
i were	dkWich
i will	xgdZaY
i wish	TnYYU1
i withdr	WbyVaf
i won	eUZa5P
i work	XlkkgR
i wrote	bdpjbb
i you	raecdd
i your	ambXhm
iban	Znjaga
iberia	gglhYa
iberia .	cohWci
ibrahi	Yidcoc
ibrahi lena	eebaoe
ice	YT8dfS
ice .	ZW8ZYR
ice and	bepedc
ice becaus	cbpeed
ice by	ccoefd
ice in	ieVdod
ice sheets	mZSgil
ice so	bbcrdb
ice till	dbrddb
ice until	dXuedb
ice while	ebqeea
iced	edledc
ich	ZjhihX
icsi	febfma
icu	YevQhf
id	YYftia
id .	abXukX
id and	ZbUwjZ
id be	XlXlZb
id both	ceboed
id check	Zdcrde
id know	tZfTZW
id number	dcoecb
id to	edpaae
ida	iddZij
ida .	gachZo
idea	YzkgXR
idea .	nwWSfR
idea how	Vduecc
idea if	cSyecb
idea now	Y1Scdb
idea of	ddTgfs
idea on	YvbVeb
idea really	dsTded
idea what	gYojgV
idea when	WqhibZ
idea who	eXsedb
idea yet	dcaqdd
ideal	hcaqcb
ideal .	eZcnge
ideall	nZciai
ideall to	oWbedl
ideas	fpabYj
ideas of	doeecb
identi	nYVcni
identi and	nddekX
identi the	bjUkqW
identi your	edbdod
idowu	gagehh
ids	aYhgme
iets	XhsfiP
iets .	iaagnb
ieuan	dUdYon
if	ghfffd
if .	O4qHUT
if a	XxZYXf
if all	jrbYbb
if an	dfZcfn
if and	bdwaZY
if anothe	gaZbcp
if any	gxbTSf
if anyone	bdoYdh
if anythi	ZTmdcr
if both	budabb
if bullet	fncaee
if by	padeha
if dear	fnafcc
if he	jvfVUZ
if head	eqaebd
if i	iWdjld
if intere	ajQucd
if it	mhlhVX
if its	gkXmXY
if lena	abcpef
if my	pagVnV
if no	seXhcY
if nobody	ubfacY
if not	nfXtcQ
if nothin	yeTddW
if one	P5aXiV
if only	nZadgi
if or	aarded
if our	YxWeWh
if possib	cadrZe
if she	mtbeVR
if so	WnZmjY
if somebo	hsZYYe
if someon	dobbdh
if someth	blVbfo
if still	Ybnmda
if that	Pdbsii
if the	ktdXaa
if there	vgbXXg
if they	o0jNQY
if things	ePwddf
if this	XRygde
if we	plUcXj
if yes	mVWudZ
if your	lqeYgT
if>again	ZWrZjk
if>answer	iXlghc
if>ask	Viniaf
if>bye	ajVhnf
if>chosen	t9dKOV
if>closed	shgbZT
if>date	qaZfee
if>decide	RyeffW
if>free	WkZwgW
if>give	UgW1af
if>goon	kyWYZW
if>hear	sibgWY
if>hold	Vrabcl
if>if	pnRoSZ
if>joy	ikZleW
if>match	n3SYZW
if>news	TigYcv
if>not	wZdkgQ
if>offer	theeOg
if>others	dhkVZm
if>post	qhdWee
if>receipt	Vgbijk
if>refuse	mjUYhg
if>review	Uberhg
if>said	apfeae
if>sorry	qcbgcc
if>start	hdplUY
if>step	pqnTXS
if>them	jobccb
if>wait	sVXdfm
ife	VqcjhY
ifeoma	edehZl
ifeoma .	eYeeep
ifs	dlZmXg
ifs .	hgXici
ifs and	dpYeed
ignore	ai1aVV
ignore .	Yd1cUW
ignore any	cfncde
ignore bronwy	gnabde
ignore dear	jgSkcj
ignore if	cbqfbZ
ignore it	jToZfh
ignore last	dbpdec
ignore mail	clUlei
ignore me	fdpXdg
ignore my	mUpbYc
ignore that	TyecYT
ignore the	bpdraQ
ignore this	abyWcY
ignori	dhnjYU
ihnen	hWiigb
ihre	ajYhhg
ii	egjXif
ii .	bijXmb
iii	YlglcZ
iker	ekWWli
iker shop	hgbYqW
il	fdoZbg
ill	qqfbVL
ill .	mrWfaS
ill and	ghqcVZ
ill so	koWdec
illnes	aidcmf
illumi	ifbkga
illust	iUcanm
ilya	cbgheh
imagin	bhgifb
imagin #	WYT2Xb
imagin .	dgeXme
imagin ?	cangce
imagin a	cjbpaa
imagin at	XZYrac
imagin job	dZnZjc
imagin on	rXbdee
imagin pass	ebchoa
imagin say	gaVZrc
imagin the	eYnekb
imagin to	cbcdeq
imagin will	ecpbce
imagin you	phXeTi
imani	gfdpaa
imani is	ndddde
imc	bUeZY0
immacu	idlccd
immacu .	deoeea
immedi	ZQftld
immedi .	oWfhYc
immedi effect	bVydeV
immedi petal	cedXse
immigr	ajdakg
immigr line	cacase
immuni	bctYdb
immy	eemdiX
imogen	lghhXc
impati	deVmje
implem	YbVfhu
implem .	cZacgs
imply	jeZfhg
import	jdldeX
import .	XhodlU
impose	bPwbYn
impose a	bRybZi
imposs	UwUXkf
imposs that	apeeec
imposs to	YpaWlf
impres	hbgeck
impres .	XiqgdU
impres but	ddecdo
impres by	fYfnde
impres that	ehbknT
impres us	cmbUil
impres we	eecdbo
improv	WRsblg
improv .	dasceZ
improv offer	aebcqe
improv our	bbqced
imran	aklUgg
imran all	ecgcna
in	ffdhhd
in #	TuTkgf
in .	adbbzZ
in ?	XTbc7R
in @d	VfkcYt
in @p	WsVbem
in @s	reTdXm
in a	cljeXh
in abeyan	UH/WWP
in about	0TbbYg
in actuar	cXpibb
in addres	ZbjXpc
in advanc	gehjfX
in after	dcccng
in again	fXlvWR
in all	fdfjUj
in alread	eceebo
in an	hXmdfe
in analys	ZZSjue
in and	ocMrjb
in anothe	hRdpXm
in any	iSrfdd
in anyone	dobedc
in apply1	YmWcdm
in artisa	WtZjcc
in as	XUcR3h
in at	ZTbjqf
in audien	bbojZd
in auf	fZuaXd
in back	qgcXdd
in bdm	kUhlYZ
in becaus	andedg
in before	PYp3UX
in betwee	ntUTfZ
in bids	kqWaac
in block	edboec
in both	nPhamf
in branch	pibdab
in browse	dcofae
in builde	ihVjdf
in bursar	mXjddd
in burton	bdqgca
in but	OmRjVv
in by	KZY/UV
in can	cpabmX
in case	glkLkg
in cet	aiodca
in charge	crXifY
in christ	eZnceh
in churn	Tdkcmj
in circle	bpdbed
in clicki	cVhhne
in client	dqaWcf
in cole	gmWZkh
in coming	bbcien
in commer	dncifX
in compet	dfbbof
in confid	incXdg
in conser	elXpbZ
in consid	bwXeYb
in consul	eohbbZ
in contac	O/WUXV
in conten	bkZZcn
in copy	caagfp
in create	/FRZcd
in crossi	dWknga
in days	fracda
in dear	ccqhac
in delibe	apXicd
in demand	Zsbbed
in dhillo	pdaffb
in direct	cqalYY
in disabi	wXZmYT
in discus	ascdcc
in do	ecYjob
in docksi	dacdtY
in doubt	eafbvW
in drains	bcdodd
in due	D/PXXX
in educat	dddcdo
in either	zTedba
in encour	vXbcda
in englan	dfdbnd
in englis	ikcWna
in enrich	lXobbb
in error	blQlZp
in every	mVfcam
in everyo	aaZdoi
in exampl	cefQpm
in fact	eZdqec
in favour	aWVXj0
in fine	iahZbn
in first	TwYbgd
in five	beignX
in flight	emdWbl
in for	YZd3Ya
in forth	Vqbalc
in freshe	caYgYr
in friend	/CQdbW
in from	YahoWj
in front	cfPziY
in full	ehiVnZ
in future	YXddaw
in gabrie	dbadhn
in galway	faYndi
in garda	Xccrhb
in gareth	dnbecd
in gateho	ctbcZc
in good	VqtXWW
in gradin	pShjbf
in green	lQcipd
in hack	YZzdWZ
in hambur	uUVjfa
in hand	kqKdoR
in her	lsSggS
in here	rVmZjP
in highli	dddndd
in hiring	dUvdeZ
in his	njXmjM
in hive	fZoeee
in hours	ncaeee
in house	ddPSj2
in hr	ogiTdd
in hybrid	ihWife
in i	jIXmom
in if	XklWmY
in in	Zpdfed
in includ	jnadbc
in inform	fecdpa
in irelan	fWafau
in its	XzYWhb
in jade	VnZSsb
in joe	feogeX
in joinin	ojiXYa
in just	iXZolY
in kennet	naZijZ
in late	pbeddd
in laurea	gaYpca
in leader	ebodfd
in lectur	YXmqbb
in legal	ngcade
in lena	bfgWfp
in lettin	dpaefZ
in light	Zaneeh
in like	faddbo
in lila	dafZcs
in limbo	ZV+aRT
in line	YpiZaf
in listen	ohZcda
in locati	eoddda
in lock	ehVimc
in lotte	cdpcdd
in maier	cfdado
in mainte	mfiagV
in manage	feeUnk
in managi	gfZbco
in marek	XmibXk
in max	tdXcdc
in maya	gdklVe
in media	/GMchY
in medici	bbdduY
in mei	ocddde
in mind	gcMocp
in monika	bscbac
in mornin	iVogfZ
in muckin	dhYoce
in nairob	Yjpbbb
in no	e8dSYQ
in nobody	cdoeec
in northl	dfhWgm
in not	pZajda
in nowak	dodedd
in núria	fbmYnY
in object	dodddc
in of	acZknc
in off	babdcs
in ogunle	cqZYdZ
in on	gdXvcZ
in one	fnjXfW
in operat	Yfchap
in or	/RaXaT
in order	lkUpbW
in origin	XgUnji
in osaka	cngbdb
in other	dYccjp
in ours	bkfoXa
in passpo	ddbapc
in peace	ahZfra
in person	bRX9dY
in pinky	dbZdbt
in place	ioZZZj
in planne	QkZkim
in please	alYqaZ
in portal	cjXdpa
in post	YvaZZf
in princi	etVaYg
in priya	PwkQWk
in proces	Y0WYba
in progre	ozSObP
in public	sYqZYU
in queue	goZced
in readin	dZjYcp
in receip	gvcVUd
in recept	bYyaZY
in recomm	seYgbZ
in recrui	abpYci
in regula	eYpbdf
in reimbu	1ZfRag
in reposi	Ypakac
in reside	gcdYtb
in restri	ijUcdn
in review	e2IiZV
in ricky	dWYejr
in rob	Wgbmhh
in rotati	dencdd
in round	eZVibq
in rusty	dddecn
in saas	eWajmj
in sahib	fYaboi
in sandov	atZddc
in second	bWhnhe
in she	ZeYcqh
in shifts	+MSrZR
in short	iYfRqk
in sight	excWYY
in signed	edniXc
in smile	XhZYpk
in so	nZgdcc
in social	dZgdcn
in some	XydYXa
in someon	cqeedZ
in statis	dqZcde
in subscr	ddcobf
in suits	gjlSdh
in superv	dbedod
in suspen	gaqYia
in switch	XhZlld
in tabs	Yoeefe
in talkin	uVdded
in teatim	dchimW
in ten	ZXqifd
in terms	dnUafl
in terrac	fUmjdc
in thank	ieoZda
in thanks	pcZeee
in that	mefWhf
in theatr	badqdd
in their	dqZmWZ
in them	sddSgf
in there	irciZT
in they	TdTfku
in thinki	cVmjak
in three	UphZhf
in throug	eaaqdc
in thunde	jSdmih
in ticks	gXnfeb
in tidewa	8PbZYU
in till	TftdfY
in time	ipdSdg
in timing	pZcheb
in to	aSwjhX
in touch	fwZZae
in town	UZf4UX
in tp	VWWihx
in traini	ckneeW
in tunde	cgbpcb
in turn	Z0TfaZ
in umhlan	ccngdd
in under	fXSflq
in until	YWkrcd
in upset	adbZjo
in urgent	VYzcdd
in us	dgpceZ
in utilit	gbepcZ
in view	YSqifj
in vision	baYjdq
in volunt	eaVeiq
in waitin	gaSehp
in warm	bYaawc
in was	dbpeeb
in wash	cafoee
in we	irTVlW
in weeks	VhkhXh
in whatev	ZsXbdi
in when	dlXkmS
in which	leWedl
in whiche	iddYne
in with	gmXoYb
in within	Xacqhg
in withou	bYaslW
in word	ebbqed
in writin	rSSeyZ
in yet	mSscca
in you	dUghjj
in your	fWalpe
in yours	lYRtRk
in zoe	YsZbch
in à	Zoeeed
in éclair	ceiTlj
inacti	ZU0aaU
inacti accoun	cdpdca
inacti for	ccpddb
inbox	gdfomQ
inbox #	ccdodf
inbox .	mVmelS
inbox and	afZhpb
inbox before	abXogk
inbox from	fmYrWX
inbox is	ca1VZU
inbox now	baYrmZ
inbox over	Uvaace
inbox within	rbacbd
inc	baemeh
inc group	dbgoeY
incide	riiZaV
incl	gbceem
incl .	eddecn
inclin	bifhdf
includ	aRkkkj
includ 's	daneee
includ .	eafZrd
includ and	japVlV
includ fails	hmXfee
includ in	gWekcl
includ on	VfcrWl
includ the	YRzYce
includ this	dWtfea
includ you	SaVlZz
includ yourse	eYZoej
inclus	jTcdkl
inclus .	dZlYnf
income	ffQqPo
incomi	YifcZm
incomp	QcP/XU
incomp .	TheyZT
incomp and	Xibhem
inconv	Ueqkfa
inconv .	cZogga
inconv fair	cmkWcc
inconv is	dcpeea
inconv manage	gbfpab
inconv roses	ebZqed
inconv to	aXZmcp
increa	aieYsb
increa it	dYmdoX
incred	cYZjYu
increm	ZfYpcj
incumb	ccgqeY
incurr	aYfbpi
indeed	digghZ
indefi	Vb2YhT
indefi .	bZvdeZ
indefi and	eXkenb
indemn	deibjd
indepe	WoVjcl
indepe .	ZjasYZ
indepe and	bXobfi
indepe to	anZVlj
indepe up	bodahb
indepe visits	Wlobdd
indica	Vjbgnf
indica .	ZkWYfr
indica them	doYcdg
indira	lYhhcd
indira lena	obebfe
indisp	dgjica
indivi	efaYds
indivi .	Vjebhl
indivi applic	ednbeZ
indivi enquir	YvYeeZ
indivi feedba	hUdbet
indivi letter	ecZddq
indivi marks	cadYer
indivi notice	qbddcb
induct	nXnWkX
indust	OhtggW
indust .	SjvZXc
ines	RWhgxa
inevit	UaSSi4
infant	jWbnaj
infer	degglY
influe	eheVen
influe says	dgpddY
info	XdxjRM
info your	cZtbab
inform	lheZef
inform 's	cgocZa
inform .	TubmbV
inform ;	dcscbX
inform all	xZVZah
inform and	cdVsbg
inform applic	Sdkidm
inform by	imeWZe
inform candid	qgZcdZ
inform every	obdded
inform everyb	qadddc
inform from	jmXcai
inform in	vjXaeS
inform it	aqbded
inform me	pOWZUz
inform of	xmZWeO
inform office	Yoeddf
inform on	lbgUhj
inform only	eateeV
inform see	Wiefem
inform that	Zeehao
inform us	jOlijc
inform we	ZXwYeb
inform when	Ynjceb
inform within	xWcdcb
inform you	ffcVgq
inform your	bpcidW
infoso	vXTgWh
infoso .	pcXgeb
infra	iSogge
infra .	iVkjkX
infras	cYlgla
ing	ebbjqX
ing .	hjTniZ
ing if	dpddbe
ingrid	Zgkbdi
ingrid .	XhnZah
inheri	ffaici
initia	dcOppf
initia applic	eedpac
initia each	bcbdsb
initia interv	coacee
initia the	eaenee
initia there	ecWphb
ink	ebolXa
ink .	cksYZX
ink about	bdscba
ink and	bpclZZ
ink at	fYodah
ink has	bdWdkp
ink out	YYomdc
ink we	anbeja
inkwel	hoZcbd
inmail	aedoag
inn	mSgXeq
inn .	ddcccp
innisf	YcXjjm
innova	hWnccj
innova me	mTdWte
innova us	eWcsec
innova you	hlfgSg
input	hcldec
inquir	hlXjhX
inquir and	eibcpW
inquir no	dVnean
inquir sector	iiXkee
inr	fljZea
ins	lZdigc
insane	ZcfZnh
insane a	dYbeog
inshaa	gpaTlW
inshaa is	eoeadc
inshaa meets	kmWbcd
inside	/LUZde
inside .	aaiUir
inside @s	uZcddc
inside create	wTWeic
inside disabi	kccXod
inside friend	6ISjYd
inside hambur	nceWke
inside it	omYcba
inside man	Znedee
inside media	/NNhfV
inside of	4aVdXT
inside says	Zsddcb
inside sexual	pZeeec
inside shifts	xJTqWd
inside that	sVddde
inside the	pZoQYk
inside thinks	Wjoedb
inside tp	pYbiec
insigh	fbkRep
insigh evenin	cbobee
insist	mmXVkb
insist .	hqlTaW
insist and	dabani
insofa	rQciia
insofa .	lZcana
inspec	nUaZdn
inspec .	cZQajr
inspec freque	nbgdba
inspec yard	cndega
inspir	ZcrVnZ
inst	cgYegm
instag	Vimibb
instal	XTmkkd
instal or	eVjndc
instan	dXlfie
instan nudge	edbnee
instea	lPUvle
instea .	rXfblY
instea ?	VUV/gT
instea and	eVbpei
instea of	gdPmgl
instea same	hbakoV
instea so	cbbdbr
instea the	jceenY
instea they	eadecp
instit	fXaolb
instit 's	WZjdat
instit ?	ddfodb
instit is	okjSbd
instit off	dfXqeY
instit out	dYsecb
instit that	fdZbeq
instit the	YZYfqi
instru	cYYqhh
instru .	WireUf
instru by	bdeoed
instru if	cWZkin
instru on	bdafpd
instru or	rdeYcc
instru to	acbiqb
insult	hggbfe
insura	YaZpnc
insura .	caYnpX
insura got	dcZZjo
insura kumasi	edcodc
insure	Xfmhed
insure and	gauUbd
insure with	aaetaZ
intake	fPgZfx
intake .	bVikhg
intake and	ddeaeo
intake from	eecceo
intake has	cdXdoh
intake is	Tcmbgo
intake opens	cbXddv
intend	ogmdXV
intend .	gZpchX
intend for	cgncgZ
intend to	skSdad
intent	mmgbcU
intera	fqeYYc
interc	gcibbj
intere	ZhcmYm
intere .	feSfYw
intere ?	WQU/cO
intere any	dVzbcY
intere anymor	eaqdea
intere for	obcgdd
intere in	dhciXn
intere is	epZacg
intere kindly	eeYrdb
intere on	denYge
intere tarte	egZden
intere the	doZieb
intere they	coaded
intere to	XUlcct
intere us	Yscceb
intere we	nZdeeh
intere within	addqcd
intere you	XXkZXx
intere your	YsZbed
interf	eoaUkg
interf .	nadUof
interi	mVdkZk
interi .	oZjbbf
interi essay	Vcdueb
interi office	jdVhbl
interl	YyagYS
interm	Yabiho
intern	heaXhp
intern #	Vjcfki
intern .	crQUhp
intern about	eoadec
intern agreem	cdcinZ
intern applic	kjUTfq
intern as	pedbca
intern at	TYchlp
intern by	hdoeYb
intern candid	jiebWk
intern capabi	eebdpa
intern contra	bcadqd
intern discus	fXdeeq
intern for	fbdapf
intern got	ddbeUu
intern is	cVlddm
intern knows	niXdah
intern marek	elmeWc
intern of	Vicdpf
intern people	egcnea
intern person	YlccXq
intern phoned	dbdedo
intern planet	obfdcd
intern progra	gZqZaa
intern soluti	edcedo
intern the	efccnb
intern to	dfednb
intern u14s	fYZfho
intern vacanc	jXnbZd
intern was	daoaaj
intern we	ngcdhX
intern with	ZeWkaq
interp	iUapbk
interp .	ZaZoan
interp here	dgkWjd
interr	YT2icQ
interr .	dZqidX
interr until	bZqeec
interv	cfgrZc
interv #	Ijlneb
interv 's	YPmwbb
interv .	bfdsac
interv ;	XkchZn
interv ?	aaazdX
interv @d	vZibYW
interv @p	Vkcaep
interv a	TwbWdj
interv after	RqYbki
interv all	okXgdY
interv and	dRvYhj
interv are	rnhTVc
interv as	fdctgU
interv at	Qhekap
interv before	jbXlal
interv but	Xhjnab
interv by	oSZrdb
interv can	bYX1cY
interv candid	dqhbeY
interv churn	bnWdam
interv comple	eqbYea
interv confir	WZU1db
interv course	ecpZde
interv dates	vfZSdd
interv day	YUumXa
interv dear	aSmraf
interv detail	dfbocc
interv done	sheKlc
interv elsewh	bmcWoc
interv ended	kcXclh
interv expens	abyWdV
interv experi	edxPea
interv feedba	gatMfh
interv finish	eoZWhh
interv for	ctagSi
interv four	cpfXeg
interv from	Zfgqbc
interv go	dqaaed
interv has	jbT0eT
interv have	hrhaXa
interv he	hZnfbd
interv held	mgWbhh
interv i	aUajon
interv if	Zricaa
interv in	Xganck
interv invita	dbiYep
interv is	XcN/SV
interv left	oecahc
interv lena	gbcyVR
interv letter	bddoee
interv like	nfWddi
interv list	bkbncb
interv llp	YpVRdl
interv marek	okaXZf
interv mine	pZceee
interv more	VlcnYj
interv mornin	ldpWcY
interv moved	aZardd
interv my	ddbbbo
interv needed	fdfXtc
interv no	fUiYre
interv northl	dSjwTd
interv notes	bdpVdj
interv number	abpdec
interv off	dUtYbj
interv on	XecuZh
interv one	jeWckh
interv opport	eapecd
interv or	fegpXa
interv other	fvZceV
interv others	Zqbded
interv otherw	oaacdd
interv outcom	tbaafc
interv over	Pfqebm
interv papers	ecYqdd
interv partic	fZocee
interv people	icocda
interv person	gnbcdc
interv please	XZlkdf
interv prep	UazVZd
interv priya	ccdped
interv proces	cknbeZ
interv questi	dXrjcU
interv result	fXnfiZ
interv room	eWzUbb
interv round	dbdpdd
interv run	sqSVbb
interv semina	dZdeep
interv she	TQlwec
interv six	decXpf
interv slot	WgevXY
interv so	kYtfgO
interv someon	oafded
interv sorry	ecbjoX
interv stands	dmVobb
interv starts	ceXrXd
interv still	deapeb
interv that	ifiXmX
interv the	dbsahZ
interv there	fhzXSS
interv they	cZYsai
interv though	nbbceg
interv time	aYexdZ
interv to	mpLica
interv two	aeZpdf
interv was	lZnRpZ
interv we	cpdYfg
interv well	XlWeim
interv went	xWpRWZ
interv were	pnbPdh
interv whatev	acdqed
interv when	hkdXma
interv which	yehUaW
interv while	dagncd
interv will	YpUtcX
interv with	ahlobU
interv within	zPbYec
interv wrap	Yoedef
interv you	eVS1Wl
intima	lcfaZl
intima .	eneYef
into	cmdcff
into a	epjRlY
into accoun	hZZYdu
into by	nbhecc
into each	Xctccb
into her	ofcbbe
into it	c1PYgc
into my	ZhepbZ
into one	pihXZa
into questi	dpbdeb
into that	ZlWain
into this	lZVbkl
into where	Ypeffd
into you	efpaad
into your	ojYaae
intran	nfjWad
intrig	YkNqam
intro	dgPdmm
intro call	bobidc
intro clothi	ccacpf
intro say	oadgbe
introd	SdpjYh
introd myself	dYqgcc
introd you	VYXmjp
invali	aYncpS
invent	fgddYl
invest	bZdVpn
invest .	ibWXdv
invest it	lnTalX
invest of	aZbisc
invest referr	bjQmih
invest the	ghiVje
invest town	dXcffq
invest you	ddYZuc
invest your	ehbcXp
invigi	cUaeiq
invisi	ZYmjVm
invisi #	ZaanZp
invita	abZ5Tc
invita a	fefnZb
invita and	Ylnbdb
invita follow	eadqbc
invita for	VmZrZe
invita from	YYYycd
invita in	pdbced
invita is	agZsWf
invita of	caiXep
invita or	pcdaee
invita the	jmWkeW
invita to	ZWmrVf
invite	WeY8Wb
invite 's	bcdtXd
invite .	ljekVU
invite anybod	epeXfe
invite back	daYtdb
invite but	eYsbeb
invite for	OpcpUg
invite from	XXZrkc
invite is	bZYojd
invite on	accred
invite or	saeYee
invite says	ceXqdc
invite so	ecepbd
invite some	lpeSed
invite three	cfebdn
invite to	eicsVZ
invite you	ViVvai
inviti	UZdkXx
inviti me	dWpoYV
inviti you	VcVgb0
invoic	SUofkj
invoic for	WYtZdj
involv	taViVh
involv on	bgTlbl
inès	cbipfX
ioana	akYhYo
iqbal	aefhZp
ir35	gbkdhc
irelan	fYicVq
irina	ZohjWa
irish	chceek
iron	WknZkZ
iron about	dZrdec
ironed	afjkYf
ironed compan	aioccW
ironic	cdWadt
irresp	gbahhj
irriga	pbZZih
irrita	hkkaVc
irrita .	Xjpacd
is	fheefe
is #	weeYeV
is ;	qYdhbc
is ?	qhbagV
is @d	/QMnVU
is @s	0aVUkV
is @t	bucadY
is aadhaa	hnafbb
is able	ZieYbo
is abolis	Ubicbs
is about	abkoae
is above	jrbWWg
is accept	cfZrTl
is accord	dacZet
is accoun	inbdZd
is active	fepZcX
is actual	cfdnfb
is actuar	fcccfn
is added	VkZgpd
is addres	qbdbZc
is admini	Uhbkhj
is advert	eXechn
is after	eXjrZd
is agreed	afUpoY
is aligni	deadeo
is all	Q3yXVQ
is allowe	viXabZ
is alread	cgOZjt
is also	igYgXm
is always	XpgZUi
is among	jtYaXZ
is an	dYfkpa
is and	tMPqhi
is announ	1XZbaZ
is annull	aYVaZz
is anothe	ooThaY
is anybod	TxmaZU
is anyone	U5dXYX
is appoin	lbXalh
is approv	gmcSwQ
is arisen	Zoebgd
is arrang	jZnbeb
is as	Q1Zccd
is asked	kWjtZS
is asking	cPd1gX
is assess	Yogeed
is at	ismUcU
is attach	TN0etT
is attend	fncade
is automa	jnWgbc
is availa	VfkWcr
is awaiti	brYdec
is awarde	ZdYYti
is away	Z3WZZX
is back	picahY
is backwa	pcdced
is bad	cSXmhq
is balanc	clTjjf
is be	kgXacm
is becaus	kYVcqg
is become	tUbmZb
is been	ivcWca
is before	rhaWfY
is behavi	Zbdoie
is behind	gdkheX
is being	f1fOiP
is below	Sfjfek
is best	ZVQsmk
is betwee	wxWdVI
is beyond	eacdcr
is billin	cbcdfo
is boiler	dabgen
is booked	gijfdV
is bottom	nbbefd
is bound	onaZcY
is bristo	depaeb
is broken	dYojcd
is by	kasaVc
is callin	jTeqbY
is camper	eeimeX
is cancel	fVmYUs
is candid	pYhccc
is caught	actccc
is center	pYeeee
is certai	oVmfhV
is change	rfOllV
is charge	aVqjde
is charlo	ZtaZja
is chased	iQhjlf
is checke	gtUcec
is checki	bjZYpZ
is childh	foZded
is choosi	zXXgWY
is chosen	hrUkSe
is churn	sbXoVY
is city	dpbedc
is cleare	qmfWZX
is close	hinafU
is closed	YTuWWu
is closer	dabfcs
is closin	jdWXav
is collec	egRrYi
is combin	hXfobg
is come	YObprh
is coming	jjcNfk
is commit	pcfaae
is commut	ecdddo
is compen	apcnYY
is compet	hnYfcc
is comple	qrZLWl
is compre	ecendb
is conclu	fYceeq
is condit	WlYTzb
is confir	VZiooS
is connec	ZrffbZ
is consid	cvbgcT
is conven	eangbd
is cool	hbkVle
is correc	cVoXnb
is cpd	ioVicZ
is create	hWreTf
is csv	lZcocZ
is curato	Vobblb
is curren	hlmZcT
is d	pXhcdd
is dashbo	ebdeap
is dead	bZKjZ3
is dear	ocnmVM
is decide	hpKjbh
is decidi	xTYgbg
is decisi	xQaZdi
is declin	eZZVhw
is deep	dobded
is delaye	pjQlbY
is delete	bfoedc
is delibe	ardecc
is demons	fbeeob
is deny	clXahk
is depart	dZkZqY
is diary	dfbddn
is dictat	coeeeb
is disabi	rTZjch
is dissol	dWledl
is divide	dqbcec
is doing	pmeJYl
is done	hXUWd2
is down	jqrcQI
is draggi	qmUbaa
is drawin	gVccse
is drawn	irbcbW
is droppe	kZZoaf
is due	sTW4NR
is either	1VcYac
is electo	cZceta
is enclos	WXkVwg
is ended	hRbbpm
is enough	XlR1YZ
is enrolm	aTwWdc
is ensure	iWciig
is even	XthYda
is ever	gkVepY
is every	ZmogXZ
is everyt	XljfhW
is exactl	bRjyZV
is expect	WQozeT
is extend	dbqeda
is fair	ecWrbh
is favour	dbXqdc
is festiv	iUkfdl
is fighti	cndede
is file	eeogdY
is filled	XeNarn
is final	aOUVj8
is finali	jVdlcl
is fine	WbgxdP
is finish	cchPYx
is firm	0YXZba
is first	hXVWom
is fitzge	YgoidX
is fixed	pbvUZU
is flat	apceed
is floodi	ccnfga
is for	bogckW
is format	WpbYkj
is forms	cebbng
is forwar	dbqbec
is found	Simbal
is frau	dtdecW
is free	TWhmmg
is friend	6KZfSV
is from	jcghUi
is frozen	ZN/baP
is full	PfhXYx
is fully	cZeeep
is furthe	rZdcdd
is gate	jcancc
is gettin	hSlXar
is ghosti	hRllgg
is gifts	bcbgcp
is given	mcQdmj
is giving	lXScwW
is going	olYjZV
is gone	gZTYmt
is good	fgOomc
is goodby	aogddd
is got	ofTefi
is gratef	bpadef
is green	deqXiV
is guaran	Zbeddr
is guess	U9VYYY
is halted	cS1dZa
is handed	oiYbkY
is happen	XmPqqR
is happy	dkUoiY
is hard	P0Pcfh
is having	cjVUmm
is he	cpcUhh
is heard	gqXbcd
is held	VczhYQ
is her	buPeeh
is here	cS0dbX
is hereby	UZjTkt
is him	eUpXcl
is hired	mPqZtS
is hiring	eUeojd
is his	fVN0Wk
is holdin	WjXojb
is hollow	ibYpdd
is home	kcXbbq
is how	oXPdgu
is hr	XfdZnh
is hybrid	obWkcd
is identi	cYrkcW
is if	apdded
is iii	aabrff
is ill	lodZTU
is imposs	esZZha
is in	irhbdU
is inbox	Yqgddc
is includ	gVricW
is incomp	UcZ2bZ
is inform	ocXnXd
is insure	ercZec
is intere	buWbgb
is interr	bZycdU
is interv	WteZfc
is invita	Xehodd
is is	geocda
is it	OY8WXd
is just	bspYZT
is keen	bgWuiW
is keepin	aTSUsw
is kennel	jWXcYt
is kept	afqWnW
is lackin	dbdpdc
is laiter	ocdfdc
is late	iSbeho
is leavin	YZyWdc
is lena	wZZkYY
is let	faoYhd
is lettin	abcpZk
is liar	lWblib
is lifted	aM+bcU
is like	eonYVb
is limite	dasbea
is lindse	iZaode
is live	ergceT
is long	ZzRfTU
is lookin	mphdXS
is lost	gfrXeW
is lovely	fcQlZv
is machin	efcbod
is made	uYYVdm
is main	dedndb
is makers	XqdjcY
is maren	VZYpqZ
is master	cWgpah
is may	Uteeee
is maybe	hoddeZ
is me	YTjayg
is meant	YrYdkX
is media	9FcceY
is meetin	pabjbb
is mine	WIGR/F
is mini	aZbees
is missin	XbP/XW
is mobili	ZXxbZb
is more	bjlVid
is moved	ncVoca
is moving	frfYTf
is mr	cagabr
is much	chncea
is my	YWojmX
is myster	bbYrdd
is nearly	ipXlXW
is needed	ldoTeb
is negati	fSZZa0
is neithe	ehreZY
is never	xceYSe
is new	djrWZX
is news	RzebgZ
is next	Ra9YaM
is nice	cZjYYr
is ninety	atageX
is no	XhWaX6
is nobody	bThabv
is none	cWvSZi
is normal	bqiXZZ
is northl	2ROqkP
is not	apafXn
is noted	Ypjcea
is nothin	hneQYo
is notifi	uZZcec
is number	dmhUkd
is object	edcodc
is oblige	siZbbZ
is off	cphUYi
is offere	WVgd2R
is offeri	cWZd0a
is offici	UVVb1m
is ok	YVSvmd
is on	dfwgbU
is one	fqWoXZ
is ongoin	b1ScZY
is online	ZWvgZc
is only	kYmjWd
is open	ejlnaQ
is openin	ddcaog
is operat	dkWneb
is osaka	SuXddc
is our	fahZqb
is ours	hWhVuV
is out	ingRTm
is outsta	RsfqZV
is ovens	mdkecW
is over	eakQXy
is oyin	ZhYcod
is papers	obedee
is parked	YI/baO
is parkin	bbqfbd
is part	YiYphc
is parts	oZbgia
is passed	WvYVoX
is paused	YJ/eZN
is pencil	obdeee
is pendin	R0XkZU
is people	ecneeb
is perfec	WWZrnd
is perman	gWjYsY
is phoned	oVcdmb
is pickin	weXYfW
is placed	cYolbY
is planne	zZZjcP
is please	dbYU3X
is plenty	accubc
is podcas	Xtacee
is polish	cbdVom
is postin	cbccrd
is pps	dZncal
is practi	dknXeb
is prepar	eaZZzX
is presen	ZvbZhY
is princi	aaZodh
is probab	fYnhdb
is progre	buZdcb
is promis	+WdTTX
is pronun	bcnhYf
is provid	egtaZX
is provin	erbdca
is publis	tYZYZl
is pupils	eYqaeb
is purpos	pacalZ
is pushin	jsVYYV
is put	vjeSgT
is puttin	YUasnZ
is quick	1hVXbY
is quite	jUdcep
is r	kboYec
is rauten	dradcc
is read	uWlUpN
is readin	oehYlS
is ready	UcvOvX
is real	ZfWete
is realis	oZaiee
is really	adWjhm
is reason	odZfde
is receiv	PmubaW
is refrai	gcpYae
is refuse	edneea
is regret	eoacdf
is reimbu	rbbfbc
is reject	baYcdv
is releas	hQkfgj
is reposi	dWYocl
is repres	goVcla
is reques	bYZrjd
is requir	ZnlpWM
is reserv	UleYsZ
is resolv	nZhccg
is resour	eoZeed
is resume	bYqefd
is return	gbQkbt
is review	awdYbY
is right	mYJnli
is ringin	rVUnYY
is robin	krYVbb
is room	dVWqtS
is ruled	gwWabY
is ruling	qXdeee
is run	jRfSmo
is sad	cXpddf
is sadly	aYcdet
is safe	uadXca
is said	ltaVaY
is sat	fqecdW
is say	cfVdmk
is saying	YqVcke
is script	Zqcdee
is seal	qbeccd
is second	YoaboY
is seeing	euScaa
is seen	vVVjha
is self	fnebgX
is send	aoeVhe
is sendin	VSSsyV
is set	hcYpeb
is settle	obVYsZ
is short	SlPugg
is shortl	Rlmhdb
is shown	acaqdd
is shut	YewgXX
is sick	Vmcldc
is signed	nneVjS
is signin	hrUeec
is silenc	vXXjdX
is silent	Zkpcaa
is simply	bhsgbQ
is sittin	jlgbdX
is six	dXtXjX
is slippe	vaZdab
is slow	cqibUX
is slows	hYobhY
is small	cfcepb
is snowin	dddocb
is social	fndccd
is sold	dcVdpg
is some	ufYZfU
is somebo	ZRXaa6
is someon	abUYe1
is someth	RwaPio
is somewh	axYabX
is soon	Wqahjc
is sorry	cYhcZt
is sorted	Xf1cZR
is spoken	ahkUdo
is sra	dgndcb
is st	fpeedW
is stayin	iUSmgq
is still	d9VfWT
is stoppe	Ug9USR
is stoppi	qQjbbj
is storie	qbbddd
is struck	bWYdbx
is stuck	YoohZR
is subjec	dgeWpg
is submit	iXrddZ
is succes	uadXeY
is suppos	oXlZfc
is sure	0RfZhX
is suspen	VP/ZZR
is take	bWpbld
is taken	TZjUM9
is taking	hpRRtY
is talk	jtVbbc
is talkin	WwbeeY
is tea	ZXWyaZ
is tellin	taaalW
is tempor	dXudea
is ten	bgbpdc
is termin	cXcdlm
is that	ZdVcd1
is them	nfZWif
is then	xfRceY
is there	XXevlW
is theref	Vdabew
is they	TxQdWl
is thinki	n8UTRP
is this	bfxfVU
is three	lVPrYp
is throug	dumUgN
is thumbs	qVcdck
is thus	bZZbhs
is ticket	YXaa4R
is tidema	ebnfeb
is tight	Xjbnec
is tiny	oZeeee
is told	ygOYoW
is too	eV1bSd
is torn	foahab
is travel	S2gcZU
is true	Xdblfl
is trying	fodbdb
is turned	oWfjjV
is two	VleqiS
is unable	dXaaaz
is unanim	ebecpc
is unansw	jnXdad
is undeci	bxUZYV
is under	g7hSXJ
is unlike	Jxbacn
is unsucc	pYadeg
is until	radcbd
is up	c4cWXX
is urgent	gVgsca
is us	edPhkn
is used	igkVai
is vacant	gWeeeo
is valid	bfrceX
is villan	eebcof
is wait	fndcdc
is waitin	RbdwoR
is wanted	YbW1fS
is we	XlbPfw
is welcom	dbicYp
is well	bridWb
is what	ufXbgZ
is when	/AYgWV
is whenev	Ryafcc
is where	cifZVq
is whethe	fodbdd
is which	bnehcb
is who	imSZWs
is why	drnTaa
is with	e/HWbT
is withdr	YZahcs
is wonder	Zjqaba
is word	bpcedf
is worked	geXbcq
is worth	mdQbXs
is write	YYpZje
is writin	aYaezV
is writte	pfXagg
is wrong	bdbeVt
is yes	gRaZ4N
is yet	YxcZdc
is you	TMKd/H
is your	WGd00T
is yours	VONV/F
is yourse	fcnYhd
isa	ajfSuV
isa .	bjdYnc
isaac	SjjfmU
isaac .	Zbadrc
isaac market	boWlYY
isabel	ZboWkg
isabel .	baoUna
ish	fjUggg
ish have	jndZcY
isla	kdegfc
island	XXoXim
island .	ZWiYko
isolde	agglXg
isp	eiVcar
isp .	eqXgZb
issue	sWzXWP
issue .	fknbZY
issue in	ngbdda
issued	mUfUqg
issued .	bbRcop
issued by	pZbgfd
issued for	cXwYbe
issued the	facdpd
issued to	aXdcjp
issues	jjhZca
issuin	cjZecl
it	ffcehh
it #	rdTZmc
it ;	inUgXj
it ?	WaXnvb
it @d	+JXZcc
it @s	1Pbgaa
it a	YhZrZh
it about	kbWgdn
it across	jjXjcc
it after	RjYdhs
it again	dgYwTd
it agains	mkcSbm
it all	Vlfblf
it allowi	Uddeeq
it alread	cmjbjW
it always	YnZfam
it amelie	Zsbdce
it among	apdded
it an	qZffiV
it and	lhRdki
it anymor	acuccY
it are	lceWZo
it arrive	aTpgif
it as	hbaedn
it asked	pccedd
it astron	Yrcded
it at	gdVgmh
it auf	ffXsTW
it away	aQnhVr
it back	PYfuoc
it be	ahdoeZ
it became	ddZcjn
it becaus	deiXhi
it been	opWTUj
it beer	casddZ
it before	nNTwff
it begins	cZbhfo
it behind	dgtUcb
it being	sjUZbc
it better	nVcZnf
it betwee	bqaXjc
it bio	dYaeer
it both	edaoed
it bottom	7SbYZV
it brief	dVgidn
it but	XcSjmo
it by	hWU1hY
it came	SiThU3
it can	WlpfdY
it candid	bfXaio
it chased	auadab
it cheers	aZzbRR
it chose	dbdeeo
it churn	rQlebd
it clean	jbXbqc
it closed	cSmcmc
it closes	QXiwZX
it collec	dcadfo
it come	maRpeh
it comes	pkZZhX
it concer	oUcgkc
it confir	bdadre
it cool	hiXdna
it could	Z2YeUW
it create	wQhbXg
it cvs	cRzedc
it dear	8NXWee
it decide	Xeatah
it democr	nWkcee
it depend	atagcX
it depot	dRempd
it did	QudSWr
it do	WinXYo
it doctor	bcUjni
it does	qYjfcZ
it done	eVWoob
it down	ksbUoR
it drags	ZwWZZZ
it either	gmpbbQ
it ended	iYlYXn
it ends	wfaTWk
it even	YoYcZl
it ever	lVrcea
it every	areaea
it expire	aWgguZ
it fair	ZtZYYi
it felt	gchVep
it fine	dckqbX
it finish	lcndZU
it fits	hnWnZT
it follow	mWbdbp
it for	dbLany
it friend	uWfaeb
it from	ljYaXq
it furthe	TrYmbb
it fusion	lXhXle
it get	hWcnjc
it gets	tggZWY
it give	oTcgke
it gives	Tcbfsj
it glowin	dfbddn
it go	kUechl
it going	pijcdR
it got	baTjmm
it grade	dbbasd
it guidan	dTudeV
it happen	bqiRlZ
it have	dRdtZm
it he	iSTsel
it help	dfbbZr
it helpde	oeccVb
it helps	cnchad
it here	YMOjk1
it him	ZcaoZm
it home	lfliVY
it how	caueWa
it hybrid	tUclab
it i	fbUhnj
it if	OfVqok
it inside	fZbrda
it it	ZUpf0Q
it jacint	bYpffe
it jane	eddWkm
it job	fcpedY
it just	VflpZS
it kapoor	bXdfjn
it keeps	bdbcfp
it kindly	cSaejs
it knows	dqbddd
it lapses	ceebof
it late	UneZlj
it law	dcdbqd
it lena	ndPtWV
it lifts	dXrded
it like	WaiXnj
it looked	hkaUco
it looks	mkbTch
it lost	nbfZhe
it love	ZZXcbr
it made	Xogcbi
it makes	ifWdaq
it mate	Wjigci
it matter	dbepcd
it may	f1mRZP
it me	bSOo0T
it mean	Xsbbbh
it means	dvgXWb
it meet	pZeeed
it meets	dvTlVW
it might	gsoWbO
it mine	edddao
it more	SmZdbr
it moves	Zoibda
it moving	eZpefd
it must	aZXxcd
it myself	dXbuXX
it need	bgZbpZ
it needs	nkXiQh
it never	lXgcbm
it new	bXdlem
it normal	rjVacb
it northl	/DVgdX
it not	iYWdok
it nothin	bocieY
it now	dNbvdl
it off	cfeWlk
it offici	USXX3d
it ok	nYofXY
it on	wQhhfZ
it once	VhXibq
it one	qnZacW
it online	bXXyZU
it only	TufUdi
it onto	eaYgeo
it open	RpjanX
it opens	gdrafU
it or	kYbeuQ
it ought	ivdYWZ
it our	Xlgedi
it out	iqZciS
it over	ghPktX
it page	eooVXb
it parts	pcdeec
it past	pePijZ
it people	fnbeeb
it per	eanaid
it phones	pbbcbd
it picks	cZtecc
it placed	ebeeZq
it planne	3LhkVW
it please	eaXrmW
it priya	ldeocU
it projec	ecaceq
it promis	gWbdat
it put	cieWhk
it quick	duVYda
it rang	bWheas
it readin	loWdbb
it redesi	Vcjbep
it regist	ddcqad
it remain	igTpeZ
it reopen	cbtcda
it requir	ecdceo
it restar	dWveeZ
it retiri	nbfcfd
it right	YoZWdo
it ring	dacdho
it rings	Tvdecc
it round	dpViiV
it runs	Wmmgba
it rusten	dcnceb
it said	jelaXg
it says	ichhmT
it scorec	cbaucZ
it second	Wbcjqd
it seemed	ecdcdo
it seems	eYdbnk
it send	dderYd
it sends	gcXqZb
it settle	inWZlT
it shall	qWVjlX
it she	ghRfih
it short	dWlfjb
it should	bWWulc
it shuts	ZWWrmg
it signal	cpaeee
it signed	cfaljX
it since	iYdXfr
it sits	paalcY
it slowly	inYddd
it so	dVbnkf
it social	eaZedr
it some	ihjXbh
it someon	daceep
it sorry	ZicbqW
it sorted	lnWZad
it sound	bqcjeV
it sounds	pVeegf
it stands	gliUhb
it starts	cdoacf
it stays	RapWoi
it still	nXlZiZ
it stood	dZccgq
it stops	fVYnap
it straig	uXVYXt
it struct	dagabt
it suits	eWimcb
it take	gllacX
it takes	jxYhRY
it tells	oecdae
it thank	bXwecX
it thanks	bZ0dSZ
it that	pcelcU
it thaws	ZN5bcc
it the	cZYfjq
it then	oadfdc
it there	cKTah+
it they	nUNiph
it though	aUlfVs
it three	nRdZoi
it threes	Zbedrd
it throug	mdTXlk
it till	aohTmU
it time	P/UWZU
it to	dVWlhr
it togeth	TbXydh
it too	mpSWnW
it took	fUVRrw
it tunde	bddoee
it turned	ajxbUY
it two	iYfcpY
it unfort	nccblZ
it until	hLhhuS
it url	ceqZde
it very	chWmdi
it vouche	pjdTde
it want	iVdadp
it wants	VoWfoa
it wardro	ddaddo
it warmly	dpZdee
it was	bWnTgw
it we	Weegkh
it well	WUjcln
it went	lShUaw
it were	UlZkNw
it what	fsaZcb
it when	mjWoXX
it whenev	Xggpdc
it which	ghdZrV
it whiche	ndfcce
it whitco	oYceee
it will	0jZaXX
it with	h6OZcY
it within	eRX4hR
it withou	kaWjbm
it word	ecddpa
it work	cjXhXp
it workin	becbdq
it works	ehWqea
it would	mmWbXk
it yes	sgWbiX
it you	dTSf+W
it your	ZRckmn
it yours	bTmasd
italia	fmRdem
italy	pdUaXk
italy that	qfYYca
itd	ncajad
item	avQggc
item #	eiQjfj
item .	dnbmdW
item next	bZbnoX
item one	iVbZln
item was	ZxcdZW
items	ZfnfZf
ito	eiXici
its	lkUXkj
its #	mVkZnV
its a	YONbu2
its about	ceofab
its an	ZZZgsb
its answer	9VUWRf
its bedlam	agncdd
its betwee	jocYaa
its budget	gbpeeZ
its census	tZeacd
its chair	Ztdddb
its chapte	dVeikj
its choice	zYUMil
its commun	pabfdd
its consen	jpcUee
its course	axYccX
its cyclon	cnecde
its date	VlckkZ
its debrie	Yucdbb
its decisi	nnXaZb
its determ	grcbbY
its discus	gneecZ
its doors	UZpZYr
its end	gcZYgq
its final	qWdicd
its gmc	YjcoYg
its going	YfcZpg
its hand	pWbahh
its here	ebpddc
its in	qgTjfW
its intere	eccden
its intern	qcdeZf
its jobs	faYfep
its just	XlsXbZ
its kenji	Xpeedf
its last	oXZief
its lena	pZbecd
its lifegu	ipYcea
its list	ufYXec
its me	fiSkqQ
its mind	qiVdVj
its mine	YVVZ1V
its minimu	dbpecb
its money	eUndhh
its my	VYnllY
its name	icpcbZ
its new	saQWog
its next	irXddY
its no	WTRZV4
its northl	qgSlaa
its not	ejXcYo
its now	peYZeb
its offici	TSbcvm
its on	kqcXZZ
its order	ainccb
its outcom	dpdadc
its over	cdacWr
its own	P/aKTg
its owner	apcdde
its pick	rbdbdd
its place	S3SjZY
its posts	dXvcca
its recomm	bpabcj
its reimbu	ckWjch
its report	hodcda
its result	ogbdda
its ruling	zVjZZU
its say	bpcaef
its script	ceencd
its second	cacdpf
its select	gWdcdr
its settle	fVedpc
its shutdo	wbdUcc
its sittin	hgZXkh
its specia	qcbeed
its staff	idWbgm
its still	eobdbb
its summer	Wnlahb
its teleph	csXeec
its terms	edcdpb
its the	Tcelao
its third	aqdcde
its ticket	cdcavX
its time	k0VVVX
its turn	dqbdbd
its up	Wkfndd
its verdic	thbabZ
its visibl	Vkbkhg
its vote	oYYhff
its way	TNdo5T
its winter	fXcdnj
its yes	efdbqX
its you	WVSX+U
its yours	hYWWnl
itself	kgijXa
itself .	jnVliP
itself before	Zneefe
itself he	bfcgcn
itself i	qNqahd
itself media	wYdaab
itself not	YauddZ
itself the	eoZZZm
itself we	aededo
iv	gjhfad
ivana	ohcYec
ivy	bYlmfa
ivy .	cZucaa
iwan	WZSdZr
iyer	aXrdeg
iyer .	eZpega
iyer him	eccdbo
j	Zdlcdj
ja	hqWbeb
jabs	ejhagc
jacint	nQrdda
jack	hieejV
jacket	eXqagY
jackie	ePdmdq
jacko	hpYVhg
jade	bfUirX
jade and	dddZqd
jade faithf	WpbWkd
jakart	eYqYai
jakart .	ecpccd
jake	lkQakf
jakub	nUdbem
jam	UYcknh
jam .	afceqa
jamal	XXdlbq
jamal and	ebaedq
james	leVbli
jamie	dngade
jamila	bZboje
jammin	dpdZXi
jan	jWlefd
jan 's	dagcnc
jan then	fXlcke
jane	hQfglk
jane and	dbacho
jane on	dcjinT
jane the	eddWkm
jane to	iSggen
jankow	eTeodk
jankow letter	eeZqbd
jansse	cefiid
januar	rYeaWk
januar .	ZYoddi
januar and	sYYcci
japane	ecndcg
japane .	bcqbgd
jars	lhbhZf
jas	eZiYmi
jasmin	lkPXof
jasmin boss	mkcWge
jasmin from	dfbdcn
jason	Zbfsad
jason .	bddqbe
jasper	amdcbk
jasper hr	bjnbcb
java	dgmZhX
java .	iWxRdX
java comes	ihdmdW
java develo	ddXpdf
javier	YVocYo
jay	ZUpghg
jayant	fWtadd
jaz	XdlijW
jaz to	bbarcd
jazz	ffikbZ
jd	dUXmdq
jd attach	fbaoee
je	dSlobf
jean	lNsWjf
jean .	mZjWlb
jean it	dRxeeW
jeez	dgoYYg
jefe	ZhlYlc
jem	hccdlf
jem secret	dnbecd
jem will	bboeed
jen	bdhYld
jen .	ekXgdj
jena	hZfeig
jena .	eUVijq
jena and	iiZiXe
jenna	leXbhj
jeremy	daelgg
jermai	eYdhji
jeroen	figffa
jerome	ZOSYn1
jerome .	beWlii
jess	dVYkat
jessam	fcgddk
jesse	hYekch
jesse .	edbncg
jesse job	mWjbib
jessie	Uobkbf
jessie .	WkiiZh
jet	fXhlbi
jewell	fYasnR
jie	kkaece
jim	deikbc
jinx	Zplacb
jk	wXiaXZ
jo	mlVZgh
jo .	ZscZcd
jo involv	ihUiaj
jo is	gdZodd
joachi	kWYfhm
joan	YemmcY
joan no	YjpbcZ
joanna	fWfUvg
joanna .	dYcbok
joanna though	eadedo
joaqui	ehXjif
job	aZfYui
job #	scdafZ
job 's	XaYT4j
job .	baYYxj
job ?	RYWoqi
job ad	caqbcc
job advert	ccqgbY
job after	XYnWki
job alert	YW7YTY
job alerts	YW9VRV
job all	qddcac
job and	hagTsa
job any	dVwYZe
job anymor	ebYddt
job applic	SozYXU
job at	WO1chb
job away	eZZdZv
job betwee	eZXcZt
job board	bcftXb
job both	edcenc
job bridge	aaedpa
job but	WlfdnX
job by	uiRYbf
job can	gValYq
job centre	hecVim
job clodag	fcaecn
job closes	gnfhVZ
job dad	enUeek
job descri	YpgcVk
job do	hbbqbb
job does	eabedq
job either	ebbedp
job elsewh	fojeXY
job fair	dX2bVR
job for	Yaagbx
job from	bdbiob
job front	btceVY
job gone	cbadav
job has	VeldTs
job he	ealbWp
job hello	deneea
job here	fcWdcr
job hunt	bbzaZY
job i	OTXixl
job id	dodbdd
job if	akaWva
job in	iSchta
job instea	edoegW
job interv	cWreiY
job is	XcRWxq
job it	dVSjql
job itself	eZpdeb
job journé	bnWfdk
job matter	beneec
job neithe	eZpded
job never	bYsedZ
job no	bsWblY
job nobody	eZqcdc
job northl	cXnaTs
job now	ccdYnk
job of	neaeib
job offer	ddZdqc
job offers	ijlbXa
job on	ihZljO
job or	iZzVgR
job papadi	flWmXe
job portal	bhgndX
job postin	elUecl
job seeker	ccvXdY
job she	pZgheX
job shelve	adVbsb
job sorry	oZljWT
job starts	ojYmYX
job talk	dVqbcf
job tell	Wedime
job that	XXUiug
job the	imbTsS
job there	emWdfi
job they	dgbbod
job thing	iYphdV
job though	drhcYZ
job till	cqVWqZ
job title	cbubXc
job to	eTTWM/
job turn	bbcnde
job was	WfgWau
job we	epMacr
job went	YUKWP/
job with	iYpTrS
job withou	dhdnbb
job would	lXbafm
job yet	hqdeaX
job you	hPoaeh
jobcen	jcdhge
jobcen and	iZYdnh
jobfjo	XriXiX
jobhar	qcbgac
jobhar since	ocbeeb
jobs	VS6Pdo
jobs .	XYjUpm
jobs are	fahdYo
jobs at	YsWbdi
jobs board	ZctXce
jobs for	bZ3ZZU
jobs gone	dcbedp
jobs have	cbTddv
jobs i	Zasaja
jobs in	UW2YXd
jobs like	dXvZZd
jobs matchi	ecnece
jobs mine	daTZvh
jobs near	jXoWcj
jobs on	egaZYo
jobs portal	gbUmnf
jobs so	obbcef
jobs team	oaddeb
jobs you	ZVnoag
jobsee	bUoqbX
jobsin	cWnahj
jobsta	ebfgam
joburg	ffmZdf
jobvin	bYbgll
jodie	jihVah
joe	bbfjje
joe .	feneeZ
joe youth	ddZjcn
joel	nbfded
joel .	oaibdc
join	SSbV/g
join .	bcWpWm
join ?	fdeTse
join as	cbeTxc
join in	cccanj
join our	YVlcio
join the	YVaXxl
join too	cccpce
join us	VZlJ/X
joined	WU0Wjc
joined by	cUfcmo
joined our	bcmYnc
joiner	TmddZp
joiner .	WqbXcm
joinin	aacb1Y
joinin .	dbjarX
joinin date	bacfsc
joinin dhillo	jXpeca
joinin instru	jVWrlT
joinin letter	ecaXtd
joinin link	eepYde
joinin our	ekebTo
joinin report	eedZrb
joinin the	lVfeih
joinin us	VaXewg
joins	faofae
joint	aWZyZg
joint exerci	becpdc
joint interv	Zeenee
jointl	nbXnbd
joints	dfhfZk
joke	jaljYZ
joke and	fZcqbe
joke may	lldWee
joking	chkaUm
jolly	gYghhf
jolly .	eZZbnl
jon	jYibif
jonah	uViiUZ
jonah .	iaXoee
jonah on	uZcbdb
jonah your	bcandj
jonas	jiQilc
jonas .	fTedxU
jonas was	eneaee
jonath	aejjcf
jools	iiXiZi
joost	lcjYha
joost place	hXkbgh
jordan	VonXcf
jordan and	bnbefe
jorge	dWnkeZ
jorge and	cbpddZ
joseph	janRYb
joshua	iVdapg
joshua .	hZbZrc
joss	ZYjnhb
journa	YYroTb
journe	cWmgVp
journe .	aefZgo
journe home	hcqadc
journe with	bZUbaz
journé	encbdc
journé #	mQZoab
journé and	btZXcZ
journé in	aodffd
journé on	oZcebi
joy	ZSdR0p
joy and	ekZfmW
joy come	ddedoc
joy that	bbbZvb
joy the	bdcepc
joy to	VSiRnt
joy with	edaedp
joy>again	WXXfc2
joy>ask	ilTWbs
joy>away	QmhbYn
joy>bye	ZWrgZk
joy>chosen	UbVj2Z
joy>closed	hgoafW
joy>date	cXndkg
joy>decide	c1SZgZ
joy>free	SselWc
joy>give	bfdZua
joy>goon	TdU2Zc
joy>hear	YatjVf
joy>hold	bWWhjs
joy>if	ZaRe2e
joy>meet	jThbdp
joy>not	YgWZew
joy>offer	bebZ1Y
joy>others	jUWiXu
joy>papers	cfXWwf
joy>post	dcYayc
joy>receipt	dfpdba
joy>refuse	dPftVo
joy>review	dqhTiZ
joy>said	ejcUpd
joy>sorry	gZfVgp
joy>start	cdpScj
joy>step	cYmuVa
joy>thanks	ddwYXc
joy>wait	YrVjkX
joy>you	aZjdrc
joyce	aackcm
joyce totals	dbmWem
jpo	dnVZji
judge	gWenjc
judge and	cWibog
judge with	cacqah
judged	ogUbgi
judged boy	hnhabY
judged called	Udceol
judged the	oZcdZl
judged will	bwYWbc
judgem	iiVWhn
judgem 's	dpebcc
judgem .	fWhWmn
judgem and	fYVadv
judgem of	bpbede
judges	bPU3lY
judges quiz	eXbtec
judgin	ahUsai
judici	hYjhZf
judici sign	aecpcf
judit	jacibj
judith	Tbekin
judith .	YXsama
judith and	ebSmik
judith your	ebcoed
jule	WQpblm
jule .	YYYkra
jule people	fekWdk
jules	jWjhib
julia	fcXYuc
julian	ghladc
julian .	hcoZee
julie	bhenUg
julie .	ceogeY
julien	ebYkfm
july	fuSanV
july to	beeaqd
jump	UnXmfe
jump .	epaded
jump on	WTgsgf
jumped	nVhbgg
junctu	mTYkma
junctu .	pacedd
june	ckeYmb
june .	aeNdqm
june ?	lnbddW
junior	YgRYsr
junior .	gadZYs
junior dog	Scekll
junior for	eZecdp
junior job	Yqeebc
junior marcus	ebncgb
junior one	feeepW
junior posts	daddZq
junior rachel	edeZod
junipe	ZbbiZq
junipe to	bkTWZv
junk	hYhige
junk fee	ZZjrbb
juries	dhpYdb
juries .	cdnccf
jurong	Xjgiaj
juror	jbanWj
juror .	aZZoal
juror and	dcdeco
juror of	hgkkaU
juror said	dacdbr
juror says	nqZYZa
jury	duPhYk
jury 's	pvJYZb
jury asked	ccdaep
jury awarde	cddafo
jury chose	dacmpW
jury duty	hqhVdW
jury has	XfWdjq
jury is	cuYgXZ
jury keshia	dZegco
jury liked	bpXicd
jury met	ecdbeo
jury premiu	iZodbe
jury satisf	cqgZbd
jury tells	ndedec
jury which	oYbcdi
just	Zepggb
just #	lZodaa
just a	YnlkUa
just above	edbebq
just an	Xathaa
just as	Tndpcb
just ask	kaqUee
just astrid	Xbpfec
just back	ifnWjY
just be	dZbrde
just been	mQUljm
just below	dYZdtd
just called	VYXYzY
just checki	Ubkqab
just closin	eYXckq
just come	fWXepn
just confir	eWUyaa
just culpa	emcmbX
just curiou	dkgZWn
just decide	TZteec
just did	dgfaqY
just do	X7WbbT
just drop	cWpjbe
just ended	fWvadU
just finish	oZgSod
just for	pZvXaR
just give	caefne
just goes	bcbdph
just got	ciZYrd
just had	ZaVbvk
just has	krWhcS
just have	jmeakR
just heard	mHndnm
just him	XabubY
just hire	bTbdvf
just hired	fZcecq
just hit	Xedpah
just how	rfddeW
just in	bhebnd
just is	YqjeeX
just keep	ocZaie
just kiddin	ecoeea
just know	cpcdec
just landed	ejkXgc
just laughe	Wreede
just let	VVXqZu
just lookin	gUercc
just me	Ycqcae
just need	fgMjvX
just never	dYWceq
just nice	fapeea
just no	kbQZdu
just not	QrVbVs
just nudgin	aZerde
just off	eiTWxd
just one	hWWdjq
just our	hcpYdc
just parked	ednedc
just posted	dYoajb
just receiv	gZbdpf
just reply	eRU3We
just right	fnbddc
just ring	bbbodj
just ringin	gWlckc
just said	OrNeui
just saw	dYvZdW
just say	ZWXslg
just saying	kX4QYV
just says	cipaUd
just seeing	dbrZbd
just sent	gfraZZ
just sign	fbXpfd
just slow	g6IbdY
just slower	eoaeed
just so	WY6cOc
just sort	fNjqec
just spoke	oVbhfg
just starte	dpZcbi
just stoppe	eYsciZ
just strong	bXudcX
just stuck	dYoeja
just talk	eodZff
just talked	eboedd
just tell	WSavmd
just that	WuTlUi
just the	gTlbWr
just though	dodced
just three	fmceWj
just to	gdyYZW
just told	NisUaq
just took	bYtfba
just tried	cZYnco
just turn	bYyXfX
just turned	ebnccf
just under	bnbkca
just wait	luYXXb
just waitin	odVcpV
just wanted	faycYT
just we	XsWedf
just wonder	fmnTcf
just write	iXlUmi
just yes	Vabgrc
just yet	gwWeaY
just you	SqWmke
justic	pQWlkh
justic .	zXViYe
justic desk	kWeiaj
justic manage	bVblcp
justic nurse	ebeneb
justic planne	nbecee
justic served	WbdRto
justic the	cnYhee
justif	QTkXvk
justif and	Zcdbip
juul	aWlgfj
jv	hTnVXt
jv .	eZsZec
jérôme	fcwThV
jérôme .	bcpddd
jérôme so	epbcfa
jürgen	dpVhde
jürgen about	hoXdcf
k	oZggjV
ka	hapXjZ
kabwe	cafkjd
kaczma	ffZnee
kaffep	caTajt
kaffep .	iWVbjq
kai	Wokaga
kai to	dfoadc
kaizen	jkhaUh
kaiāra	jpNqXU
kaiāra .	miVjdc
kaiāra have	nZbidd
kalgoo	eoWZgk
kallan	inZffY
kamer	ibldbe
kamer .	edpcdb
kamins	daekcj
kaplan	Tbqjeb
kapoor	WTolfh
kapoor .	hYnbcg
karee	npUbdc
kareem	biiidb
karen	ihXdna
karen for	badqdd
karen of	Zgnbfe
karen you	adcbrd
karim	bmXXuW
karin	Vdcdjp
karin from	adYdoj
karrie	bijcjY
kask	edcmgc
kasper	bmXYjk
kassel	daihla
kat	iifbdf
katari	kdchfc
katarz	cghrXW
katarz at	ebfndc
katarz but	cchocZ
kate	nVinWW
kate .	oaZlcb
kathi	eZXkfp
katie	hUsiUd
katie has	jYnbWh
kaur	deXpal
kavith	cSbgnl
kavya	dtUiZf
kavya .	cnWcgi
kavya has	cZabgp
kavya was	fcnfeZ
kayla	ajeahj
kayla .	edeVpk
kaylei	SglPjo
kaylei .	dapagb
kaylei say	bYTamr
kaylei to	ZpVaik
kcse	ZokXhb
kcse .	bpceec
keane	Vpbjah
kearne	gfWmbj
kearne begins	effoYe
kearne came	hVXYhr
kearne form	jbhkXc
kearne is	bllYjU
kearne routed	bfddco
kearne step	Znciee
kearne will	lWehdi
keen	XnUxba
keen ?	lVVogi
keen and	gncZbc
keen as	fXblkg
keen but	dpbedc
keen on	UmfsWZ
keen to	Ufetbd
keep	blgXaq
keep .	jgpVYc
keep a	cemjhU
keep an	jaRcZz
keep applyi	bencZf
keep asking	Vhkekb
keep at	XhYbbt
keep being	cqaeed
keep chasin	cqaaed
keep coming	ecadep
keep cvs	dZdbdq
keep emaili	ddWqee
keep fico	dbnbjZ
keep follow	edZeco
keep going	fcXobh
keep her	haobdb
keep in	ebhXbs
keep interv	ahncec
keep it	ZKfqtZ
keep lookin	Vbbabx
keep me	QzVYVm
keep my	ZegTYy
keep networ	dWmnac
keep on	afYZet
keep our	hccbsY
keep people	pfdedY
keep probat	ZXrbcj
keep puttin	cpbded
keep quiet	dQmmlc
keep saying	nnVXeY
keep tellin	Zsfdbb
keep the	ZJtYom
keep their	ZR1afa
keep thinki	kSqeee
keep this	ZYzXab
keep to	fqgcdV
keep waitin	apZbdg
keep writin	eaceep
keep you	e3WPXj
keep your	kiZXUt
keeper	cXnYdl
keepin	YiZMou
keepin it	bmhZlW
keepin me	VYbazc
keepin the	cZXedt
keepin well	bVxhYZ
keepin you	WiSTtl
keepin your	czdYYV
keeps	W9QcUd
keeps a	cshWaa
keeps her	btZdeZ
keeps saying	ZoVbbn
keeps silenc	inZcdc
keeps you	cbcsae
keiko	TYNspj
keiko and	bcctZd
keiko by	cZcrbd
keiko for	debnce
keiko of	gdbYrb
keiko you	bgbdbp
keiran	SujgbY
kel	kViihZ
kelech	bXgemh
kelly	ehLmtZ
kelly .	bcZjrY
kelly for	cfdZpe
kelly is	bofjZZ
kelly out	dcbddo
kemal	cjjkbY
ken	ldbVhm
kena	bbeqbf
kenji	elWbkg
kennel	gVPdit
kennet	cakVdr
kept	Yfuabe
kept .	cdqfac
kept for	XTtffd
kept in	mngVXa
kept inform	dlkceX
kept it	WahZZw
kept its	Udceol
kept my	bwWcdZ
kept saying	TqekdZ
kept the	VQhijp
kept to	codcdd
kept until	eoVjde
kept waitin	ngRqeV
kept you	oUmVgg
kept your	dZfpdc
keshia	ahcchj
keshia candid	dZegco
kestre	Walegj
kestre .	bgtfaW
kettle	biQdmk
kev	daelei
kevin	XpTdfo
kevin .	XsVZeo
key	ibgRmj
key .	WhSYtk
keyboa	cclakd
keyles	eeatXc
keys	fYjYlj
keys to	iVoeee
keysto	hYZnqV
keywor	YdnqYV
khadij	giWcle
khadij .	bedcdp
khumal	agndag
kia	aSpbgl
kia come	bhnfYd
kick	baiTtg
kickof	diZbmf
kicks	XjYmUp
kid	jakZZi
kid .	gQbbno
kid has	qlYbbY
kiddin	hjbbTm
kids	Veodgg
kids .	gdyQYd
kids ?	ddrZae
kids are	hckoWZ
kids have	ceXhli
kids on	Zbjndb
kids school	Zhnebc
kids till	Vldoae
kids vote	nbeeed
kids voted	ZlTemg
kiebit	cqUVkh
kiebit lot	nlXcda
kieran	erbddZ
kieran near	erabec
kill	adqbVj
kill in	coccfb
kill me	caxfXW
killed	dStVSn
killed it	ebZber
killed me	aZ5bWR
killer	fYhbZp
killer and	ZXlbbm
kiln	mckhYZ
kilonz	fccZhn
kilonz #	YgcVpk
kim	debfnf
kim .	bWkjje
kim his	cqeeab
kim the	eeXfod
kim your	VoocdZ
kin	kauTgS
kin .	eeeZoc
kind	ZcsXZo
kind .	eNpeao
kind about	cdcedo
kind enough	iekkXd
kind greeti	ecYeep
kind note	bhWjhj
kind of	cgmTTs
kind regard	Wnkbee
kind remind	fdfpbX
kind to	Vgldje
kind words	hQ2UhT
kinder	cWoiga
kinder before	jSrbec
kinder within	pXfdee
kindli	afeocd
kindly	aXZvhg
kindly #	fjdWob
kindly .	iXWdgt
kindly accept	becWva
kindly ask	iaVnjc
kindly await	ioZadd
kindly be	jYSkcq
kindly bring	eeeoac
kindly but	coaccg
kindly call	ddbphZ
kindly chapel	addnee
kindly check	oddXge
kindly collec	ZdfYkn
kindly comple	bZZuhZ
kindly confir	bcXycb
kindly counte	beebrb
kindly disreg	gYyZcT
kindly do	cdbrdd
kindly fill	eecodd
kindly forwar	bWdwdb
kindly furnis	Yeeqbe
kindly ignore	WfsdgR
kindly keep	gsZWdb
kindly kit	ZcVyaa
kindly let	aXbzcb
kindly note	hjnIbl
kindly pains	beende
kindly presen	eacrce
kindly propos	ccbtcb
kindly put	dbdpdd
kindly report	cdYhpa
kindly reques	bjcpZc
kindly revert	XZWybZ
kindly send	ccZvac
kindly sign	bddbpe
kindly stop	gYYZlp
kindly submit	ceaogd
kindly supply	cWatkY
kindly take	kZapac
kindly tell	Tcclpd
kindly that	beecbp
kindly to	gbbeen
kindly treat	dblXap
kindly upload	cdYuec
kindly wait	sjYWac
kindne	egialZ
kinds	eUnXmh
kinds .	baqcde
kings	icdich
kippur	eYialj
kiprot	gfSmXp
kira	clYXeo
kiran	jbdcgi
kirk	Zhcbmi
kirsty	bScraj
kirsty by	bccpcd
kirsty test	gfmVei
kiss	dlmddU
kit	RPmvcg
kit .	dYodcg
kit from	ZWjZmk
kita	kcXmga
kitche	dcdXnl
kitche porter	daobef
kite	gibdka
kiv	iTmmdc
kloofz	iSkYep
km	ccjWne
knacke	iWgejf
knee	dXbpjc
knew	fWlfej
knew charmi	jUeoef
knife	jgagdf
knitte	iajWck
knives	eYcggm
knives .	bWflhh
knives must	edngca
kno	afZgkj
knock	afUnhh
knocke	bMWJd3
knocke back	WUPRkw
knocke me	dcYZct
know	mgdddd
know #	/MTYcU
know .	ptdcWV
know ;	YSbkno
know ?	qbpbVU
know @d	tYbdec
know a	ZSwQbo
know about	bilVla
know after	Qvacdi
know age	Zragdc
know alread	oiiabW
know and	kqTfSe
know anythi	coiada
know as	Upfdch
know ask	bsZbee
know at	YjcXeq
know before	gLXgum
know by	rWVdtZ
know can	beenee
know churn	wWaWlY
know dear	4WTbeW
know each	iXjlcb
know either	emUrVU
know everyt	oUaned
know exampl	qZfcde
know for	uSnbdZ
know from	oXhnXd
know he	Wzdada
know how	Xhjdcl
know hybrid	qZecec
know i	Ucpgkc
know if	kYbrXe
know in	1ZXVfZ
know inside	qbeddb
know is	cZqcbc
know it	lWZhdn
know lena	/DQOYS
know me	cXllfe
know more	e0gNVd
know my	cengda
know nobody	gqZcdc
know northl	/LVTXd
know not	UYcqil
know nothin	K+hbYQ
know now	WUdbrn
know of	aShobm
know on	8KhQaX
know once	P0bhda
know our	jfpXcY
know partic	apdede
know people	bYsdec
know planne	4KbYhg
know priya	qgdbca
know right	jddXne
know she	csedYW
know so	nZncdU
know someon	dYsddb
know someth	Yvbaca
know someti	cndcad
know sorry	enddeb
know that	WbvThl
know the	iUcgfo
know their	bpdbee
know then	ofdddb
know there	bfZicn
know they	bZkfUq
know this	jWdfem
know too	doafdd
know visual	nbdeee
know was	Wmddek
know we	dVmYpf
know when	N/eaXV
know where	xciPVj
know whethe	naikWb
know which	cUW4gX
know who	veaeeU
know why	gQjaVv
know within	rYgXlX
know yet	YoXliY
know you	Wegedq
know your	ZZa0fY
knowin	aqfUZk
knowin themse	goYaed
knowle	daUZY2
knowle of	daYZax
known	m2bSVW
known .	a3TXZa
known before	fYnabi
known by	bochcb
known it	crWahe
known since	dabdcr
known to	l3OaVU
known until	kSrbeX
knows	P/eZWW
knows .	O8ZfTb
knows and	bZcoif
knows anythi	eRwccb
knows for	UloddZ
knows how	dqebcb
knows my	ccqgaW
knows the	ocVXXt
knows when	P8dSaX
knows where	bpfZcf
knows whethe	eXofee
knows which	dYojdc
knows who	ZtZded
knows with	braddc
knows yet	aoddee
koch	hoZqQc
koch note	icTbnl
koch to	pybZMZ
kofi	iVekgg
komst	hbfghe
kong	dfncdd
konrad	cfjYmb
korea	gqaZiV
korea .	bubdZa
korean	ockdWY
korean .	rYZcee
korean ?	endddc
korero	eYibji
kovače	XkgXjk
kovács	dieXcl
kowalc	bmbkgY
kowals	jghhZa
kozlov	Vdmkfc
kozlov nothin	aYtccb
kp	aYiofb
kraków	iZlhab
kris	iibZdj
kris .	dZcdqe
kris up	kodYcb
kruger	iYieif
krysty	Xfbebs
krzysz	Yaflih
krzysz .	acgnag
krüger	hckblY
ks1	ceqadb
ks1 .	Ycqdee
ksh	eedoac
kuala	XlYelh
kuala .	coeced
kuba	1XTleX
kuba .	maQkkf
kuba and	wafafX
kuba i	sbfdaY
kuba in	naeede
kuba is	bccrde
kuba relate	becoZh
kuba they	nhebdb
kuba when	qYedee
kubern	aZUvam
kubern brewer	gdbang
kubern card	dddndd
kubern record	Ycdsbe
kuhn	nefbgY
kumasi	aUYqWr
kumasi ago	eeUhgl
kumasi then	ebendd
kung	hebgic
kurato	sUhded
kwaben	maZleb
kwame	mageiY
kwame #	dadepb
kwame is	bgWfik
kwame to	auhiWV
kwasi	aUdpjf
kyle	XkmYZi
kyle .	XrZbal
kzn	bhbghf
l	WdmasY
l .	ekqYSa
l1	gYbkck
l2	gcclZh
l2 and	daqcec
l4	eVgUfv
l4 .	dccdXt
la	depadd
lab	jWkXhk
lab .	eabgap
lab and	gZpcca
labora	cZcmam
labora .	egYbdp
labour	ggdZdm
labour .	coeedb
lace	gSkbsY
lace the	dZpede
lack	OZL8Yq
lack a	bccqee
lack of	geVhem
lack your	aZavdd
lacked	egfffg
lackin	bThyaU
lackin .	dadqcb
lacks	YUM/WW
lacks a	bZcvcZ
lacks baby	bbasea
lad	jaORh3
lad .	fWHVn3
lad but	eVbcZw
lad from	bYgSXy
lad in	ogXXfd
lad starti	ecceco
lad to	brdZbg
lad turned	eeeeoZ
lad who	eaRYU3
lad with	cZaaft
lad wrong	cZbfeq
lad your	hbaepZ
ladder	iYjZhh
ladder #	cddaod
ladder solvan	hhXcgk
ladies	lVhkcf
ladies cultur	bZocdd
lads	jeUbYu
lady	hkXgci
lady .	jhdVPs
lady and	kdhWgh
lady asked	pcebde
lady called	ahZqdc
lady calls	qdaded
lady day	eYZVwb
lady does	dSWmbt
lady from	ccWmem
lady give	Uredef
lady got	bVrdag
lady has	jgfgiU
lady in	eecqca
lady loved	iToigZ
lady marks	nhbYde
lady of	nlYiaU
lady on	cnfdea
lady phoned	ecbdpd
lady said	mkYlVc
lady says	TfZuga
lady she	Xcogdd
lady tomasz	lmYXdc
lady wants	Zfavab
lady was	pZnYVa
lady who	hRdkof
lady with	aZcSf1
ladysh	neWhcg
ladysh .	XjTmij
ladysh has	Ygceeo
lagged	gbmdde
lagos	nSjfZh
lagos .	ncbicc
lags	dgembc
lah	jdSehn
lah and	fadcnf
lah hr	oaeZdi
lah job	gaendd
lahinc	mgheZb
laid	fjjgdW
laid before	nlOhZf
laid on	cWlpcc
laid up	dWseeb
laird	kdbhef
laiter	nXfhed
lake	bYlgej
lakesh	nmXZcb
lakesh .	dndded
lakesi	Zldkdb
lakesi it	inZeea
lakh	hcacji
lakshm	gbbelg
lam	bYokiV
lam .	cYpjdb
lamb	ohUhfb
lambin	ncWgie
lambin than	arZecc
land	0hWSca
land .	inYccd
land dear	Wpeffe
land in	phWeZc
land northl	uWZdde
land on	qaZald
landed	ZYfe0O
landed at	eccpgY
landed i	aodede
landed it	YTNU4X
landed looks	dcsabd
landed safely	ebpcdc
landin	Uhhneb
landin 's	adcsZe
landkr	cihjcb
landla	mTTico
landla .	bWabgp
landlo	hZjcjc
landlo forgot	cZfYYq
landlo of	icWmka
landlo wants	bjeYod
landow	bWrVih
landry	abkjef
lands	8RXVYj
lands #	qdcaed
lands dear	xVaddb
lands i	kXfcfl
lands lena	vUccdc
lands northl	qcaded
lands on	YbkeYp
lane	idWYnk
lange	YZckjk
langeo	jcbdgi
langua	Wiflfd
langua 's	gZdnfe
langua it	eYdXpk
langua works	fapcha
lanter	bhbqWf
lanter .	bjapba
lanyar	cghdgf
lap	ctVafd
lapse	dficYk
lapse into	cmTldh
lapsed	UXPnW3
lapsed .	ckTbZs
lapsed and	eadeYs
lapses	fmabla
lapses shall	Yndgee
lapses the	anedee
laptop	dVpqcV
lara	dgcgej
large	hjdVii
large number	ofYcdg
large print	jZnacf
largel	aWaoki
larger	VPKymk
larger .	dYctcc
larger a	WVXzUd
larger it	ccdXoj
larger sponso	aacneh
lars	kMjZin
lars nine	Yecajo
last	gfaoce
last #	fiQkbk
last .	hckSod
last acknow	cYqedc
last andre	clmXbW
last applic	qbfgcY
last bit	cbepdc
last boss	aTktYf
last candid	ZurKZY
last chance	YVX0cf
last chat	bYdtcd
last date	dYYrdi
last day	aEilol
last fence	cVaebu
last formal	ebbode
last four	TeS2Uj
last girl	Vshcca
last has	hbcaco
last head	Vgmlbb
last here	iemTgi
last hire	Ztcdca
last hurdle	baVxkU
last interv	wRggbb
last is	nYbZod
last job	aUqtWU
last line	glUXjm
last mail	VlWjjk
last messag	XTviac
last moment	nVcand
last of	onWSic
last one	mqTYfb
last page	ddVfsd
last part	eanjeZ
last paysli	ecepbe
last person	nlhTWc
last place	Qbqfej
last round	aVdxeY
last salary	edaode
last stage	kQZqbj
last step	bdWudY
last talk	agbsYc
last the	jWZXbu
last thing	aechod
last three	XZR/Pe
last time	ljbbmU
last two	YhgmVk
last update	XlkZdh
last word	jrWUZf
last wrong	keUjdk
lasted	hUnfbg
lasts	cgrdeT
lasts #	icbpZd
lasts .	ckradU
lasts @s	Znedfd
lasts i	fdYddp
laszlo	faihfe
late	iXbleh
late and	jaSlgj
late applic	kWoZia
late at	edZojZ
late by	Wkdhck
late for	edbkWn
late husban	cYqkcZ
late no	caqced
late note	Xndjee
late one	Yfeobe
late or	bedcqa
late so	kmfeSa
late to	cbecep
late with	hqdYeZ
laten	ebfeYq
latene	ZYmbhj
later	niVhiZ
later .	Pvigaa
later ?	coafce
later and	dqafdb
later can	eYpeec
later day	nVfiff
later i	bXVXps
later if	eocbed
later in	aodVjg
later on	csbXdc
later she	Yrceed
later stage	Wpefee
later than	4IZojV
later to	dbeend
latera	kZgjZg
latera code	ddoccc
laterl	hhnadX
laters	bXhhhk
laters so	Xbghkj
latest	/LRrbV
latest .	/NRdcX
latest and	vXaebb
latest by	tTVkkX
latest from	hYqbbb
latest i	qZclba
latest in	pedccd
latest ok	redWee
latest or	adepde
latest paysli	ecbacp
latest please	Zdeqde
latest that	rbXada
latest the	sYbgdc
latest you	pcddde
latin	aTTgti
latin .	bXbnqV
latter	kbmjRe
latter .	ebpcZg
latter agreem	obbmYc
laugh	TdVdqr
laughe	bpSkZi
laughe .	ZpZedh
laughe out	cedceo
laughi	kWljcb
launch	fezTTY
launch .	omYcZa
launch party	ecoeeb
laura	djboYc
laurea	odQhYn
lauren	blYfhd
lauren and	VpaUmd
law	eeZbnh
law ?	ncciXd
law for	jiUgci
law learni	eddocd
law sign	cccXud
law up	dcebpd
law with	ggWkak
lawn	qZbgcg
lawn so	ebefbn
lawyer	YiZfmh
lay	TXqrUg
lay by	edneeb
lay chair	bapibc
lay on	dadpdd
layer	SdlS0Z
layer the	dcdZrc
lb	oZagWl
lb ones	pbdded
lc	chdXng
ldn	fkYoeU
ldn .	pigabY
le	hPaqXp
le meas	lVceem
lead	YaYqpc
lead .	anOiob
lead a	cbdsYe
lead at	eaobha
lead cashie	cbpeeb
lead decide	Yfened
lead for	ZZZtcd
lead has	eiUlXk
lead he	ZmbWnd
lead if	dncVmc
lead invest	eYqcdb
lead job	ZjWidm
lead lena	acZaqb
lead my	dccqcc
lead picked	ebcfcp
lead positi	eaoflW
lead role	fWdmld
lead says	mmYXai
lead the	XXheva
lead to	cendce
lead when	codbee
lead will	dnbchb
leader	gakWkh
leader .	ictUZc
leader presid	bZsbYe
leader sectio	cbcdpd
leadin	YUWqnh
leadin hand	Vdfeoh
leads	ZlofiP
leads .	fodaed
leaf	kYbmee
leafle	fnTdcl
leafle after	hmSddm
leafle and	Zobffe
leah	fVZkeo
leakag	dejZig
lean	dhcZqZ
leande	fkaYnb
leanne	obhgZa
learn	nRahjj
learn about	bXrddg
learn by	xYdSde
learn if	oZdddf
learn it	daVZnq
learn on	qacfcc
learn page	dcdnde
learn that	cWbbkr
learn the	fVYzXc
learn whethe	nedZee
learn your	Vqdehd
learne	hfSfjk
learne 's	piUYcj
learne .	cSdoYs
learne and	dfcocc
learne attend	cneYid
learne has	arbedd
learne not	eodebe
learne of	bbbcoi
learne read	cbcdoe
learne that	eYqcec
learne to	hjZaSp
learni	XfZjhk
learni .	dbcYko
learni suppor	XqZdhc
learnt	ipbXdd
learnt one	inacad
lease	aeibnd
lease ends	bhcdZq
leaseh	hXkjad
leasin	nYhagf
least	YnbdTr
least #	bdanbh
least and	Zqddee
least anothe	aoedfd
least i	dWkWbt
least it	nWbXco
least northl	VvYidZ
least one	cXWwlV
least they	ibXXbs
leathe	iiVhZm
leathe and	edZddp
leave	dklVeg
leave .	eesRrQ
leave a	rZsSZY
leave again	paebee
leave and	bnrWUc
leave anyone	vfWdcZ
leave by	pbcbfd
leave from	Rqlfcd
leave here	rcYecd
leave i	ecneeb
leave it	VuGOg4
leave my	bdsbdc
leave northl	nYemaZ
leave nothin	Znagfe
leave on	nkmPcY
leave our	tWcedd
leave so	coYkcc
leave the	lRiejg
leave this	rcYcdf
leave till	Zasgad
leave to	bpWflX
leave until	RY5daW
leave us	XjrXYh
leave when	Yqdbdg
leave withou	pWkcdc
leave you	keVcgk
leave your	WSiodl
leaver	gikdPe
leaver .	Xdqaca
leaves	frfXeX
leaves you	kboecX
leavin	ZXlYfr
leavin a	ejWahl
leavin do	bTxWhd
leavin is	dbWebs
leavin it	fdabbr
leavin the	bmocXZ
lectur	XYemmf
lectur 's	edbdod
lectur .	ZcUond
lectur nine	eZoefc
lectur post	dkWdco
lectur your	cpdZce
led	iVZees
led a	eedafo
led to	debddp
ledger	bhjghZ
ledger .	dkcoZb
leeds	RhrkWf
leetco	dejald
leetco .	YWmkdh
leetco on	Zndgcd
leetco role	ekVjka
leetco says	fdjWhi
leetco told	WgTlWo
leetco will	nmbUde
lefebv	ihVccn
left	dZvfac
left .	kRcpZk
left a	TU6dbV
left an	gerYda
left and	jeibrP
left at	XZjmbi
left before	fczSZY
left behind	cV1ZZZ
left by	ackWnf
left for	ecVnZn
left his	davdbX
left is	pmLboV
left it	cW3ZYO
left my	Vc/YMN
left no	hkVldc
left of	lZoWde
left off	TfZ2YX
left on	XdPohq
left over	docccc
left pile	ekXcdm
left standi	crYZde
left the	jPuace
left them	fatbfW
left then	YYXubi
left there	bZjndc
left to	mjIXev
left us	emgWZj
left we	acVapo
left with	eTmqWZ
left withou	uTlVZh
left wonder	brXfbc
left you	mtRYae
left your	Vc/RPX
lefèvr	cWkodd
leg	hkZXld
legaci	ZhYbhp
legaci .	edebdn
legacy	kjUgfe
legal	blVghi
legal 's	bcZfta
legal .	lrXSbZ
legal about	hfaWim
legal and	erhdYU
legal exp	hbcbdo
legal has	VrgckU
legal have	lSfnfc
legal name	dbXpal
legal reason	dYnjeb
legal says	ceaaer
legal secret	jYUobl
legend	ZpRodc
legibl	fgfgYi
lego	Whfpea
legs	XTqdji
leices	UkgWfn
leices .	aijXal
leif	eQuTob
leila	hXpbXh
leilan	cgXhkg
leilan .	dcbenc
leipzi	ccYmYp
leisur	hXoYXm
leisur will	odcZef
leith	dohZgX
leith sponta	aodfcc
lekker	fgnabb
lekki	rTfkba
lemmen	dcYlnc
lena	+NWpcV
lena #	ogVpVV
lena 's	Xsebde
lena .	5PggfT
lena ;	dhaplQ
lena ?	JgjvgU
lena a	Xbdwac
lena about	pYciec
lena after	6UOXaT
lena alread	abbbdr
lena and	/RaZaZ
lena answer	pccage
lena any	dcYsdd
lena as	grobVR
lena ask	VXUyXb
lena at	pgRyVK
lena auto	Wcsdec
lena becaus	gliebW
lena been	njWbee
lena before	mZXlWm
lena being	nXjcec
lena betwee	Wakpdd
lena both	qddeXd
lena bring	aaYhsa
lena budget	cdXodg
lena but	juWUdY
lena by	1NfXia
lena call	rYcXcf
lena came	XnXgbl
lena can	Xfbqef
lena come	XVxRhb
lena convoc	ToRfjp
lena could	YsXnYb
lena did	qiXedU
lena do	oRoUaf
lena due	XXfqfe
lena either	vUdbde
lena faithf	pZeedd
lena first	fiVlYa
lena for	mSQ1eS
lena found	bepbed
lena free	acdnfb
lena from	rRWqaY
lena garda	lSoTkc
lena glowin	oXcbdk
lena good	pbecdd
lena got	cdXbta
lena had	cqdcdZ
lena half	UTXpnX
lena have	ZZisZW
lena hazard	oZeeee
lena he	zKJuWR
lena i	yLlceZ
lena if	wGdmbg
lena imagin	afWrcd
lena in	WlqnLW
lena instea	qYbgda
lena is	mTefam
lena it	sfJnSW
lena job	cccdeo
lena just	caneef
lena keep	bcdqed
lena last	deeWpe
lena latest	shVZcZ
lena letter	Xodcdj
lena like	nacfee
lena look	pcbcec
lena mate	sYXalX
lena maybe	aqcWbj
lena means	0XbdeR
lena might	kTbcZp
lena muita	ddarac
lena my	pHQitR
lena natáli	aobicd
lena new	ahqace
lena nice	YgjcnW
lena nights	gcandc
lena no	wUWiYb
lena not	vacUac
lena nothin	nqWbZX
lena now	nsZSRP
lena offer	eberWe
lena ok	iaUimd
lena on	zfbRYb
lena once	tacbce
lena one	zYbdXW
lena only	WiljaZ
lena open	asZece
lena or	YgMqqV
lena otherw	gbbqbd
lena our	lXofeX
lena phone	eZjZbn
lena please	fdVsdb
lena probab	yQccdZ
lena promis	oZeeee
lena rang	RoYdeq
lena reacha	Watced
lena s	gfshXS
lena same	cbYudd
lena says	rWsSXX
lena she	+PJdVP
lena signed	abbcsd
lena since	oWWhge
lena so	rblUad
lena someti	bqcddc
lena sorry	rcWcdb
lena take	tcdddX
lena teams	bbared
lena tell	fWepcd
lena that	nangdN
lena the	sQcaVr
lena their	gaaoee
lena then	riOSdf
lena there	rZhYca
lena they	1dUUfW
lena this	XaXbgt
lena though	Ypeffd
lena tidewa	Zccnfe
lena to	qXN0VX
lena told	aenZbi
lena typing	eXnhef
lena unit	ZbYsac
lena unless	hodbbd
lena was	TcuaTi
lena we	vZYaQm
lena week	abdbkn
lena what	edcpbe
lena when	4LZcdb
lena whethe	zLZoSX
lena which	ThhtdZ
lena who	mSXekk
lena will	lhWcid
lena with	0GdvSW
lena works	bccoef
lena worksh	dnbecd
lena would	dWavag
lena writte	aecjVo
lena yes	rXaoVc
lena you	1JbcjV
lena your	oeYhbe
lena yours	obfade
lender	YnjShh
lender .	ekoXda
lender hybrid	bdbajn
lender on	kbVcik
lendin	dggfeg
length	cheqQf
length .	lpSYdg
length of	koaYbe
length tanish	cerXed
lenka	bblncZ
lent	icWpXi
leo	ajZgjf
leona	egoecZ
leonie	bjlVfe
leonie .	docded
leonie and	bhUhhm
leopol	bYjmde
lerato	igdafh
leroy	YjYjma
lerwic	gjZkcc
less	dacWgu
less good	ecYZZv
less money	baabtZ
less than	SplUmX
less the	edddtW
less we	fXefep
lesser	dhZhbl
lesson	mYWwTe
let	jgafff
let .	Yobclb
let all	vShhaa
let and	cabebr
let anybod	kVdgcn
let both	rbeZed
let candid	vUcgeb
let down	iRZbsh
let every	pXbeeh
let everyb	nedced
let everyo	xZWWZi
let go	ePpgfk
let hannov	cendde
let her	UhXeiq
let him	ZkYYra
let into	eadpdc
let it	ZhmZpV
let me	hmVief
let people	jlVZaf
let slip	ancVYh
let someon	hYebdp
let the	RWqrkY
let them	KaqltW
let this	aZZnZo
let us	VTVvwc
let you	qoYVai
letici	fgZjei
lets	jjPped
lets do	PQQ3oY
lets everyb	nbddee
lets find	ecfaoe
lets forget	dZadds
lets get	VNZ6fX
lets have	bUhiZq
lets jump	dYbnid
lets leave	ZYdabx
lets me	5hXNcX
lets not	gjiQkd
lets people	mndWbd
lets say	dYVteV
lets see	W/TZXM
lets stay	XXZgbw
lets talk	ZRWwjg
lets tell	pbceec
lets us	1kWVSX
lets wait	brcadc
lets you	jnVaec
letter	mXXcre
letter #	tYcbbg
letter 's	XYaR/R
letter ?	XqjZdY
letter about	jVmbah
letter after	YohkVX
letter are	xbgVXd
letter arrive	jnYccd
letter as	biYanh
letter at	mpaYfX
letter attach	bZWX5a
letter becaus	eceeap
letter before	rckYZY
letter benefi	eedYpe
letter but	WkaoYk
letter by	0VQnXZ
letter came	WgXYdz
letter come	bobbak
letter comes	WdYcxY
letter coming	bZcdsb
letter do	igfWdk
letter follow	YfZZud
letter from	TQYwjm
letter go	3iSUWT
letter goes	hbZbpe
letter i	ZbvlbS
letter in	tLobZf
letter is	XXdN+c
letter leave	yjRcYZ
letter lena	mUaZfo
letter must	clecmX
letter no	dKxZbo
letter northl	cccgdn
letter not	SjZpdc
letter of	XZca6X
letter on	clRclm
letter or	0aabYZ
letter out	tWbidZ
letter parts	odcded
letter ready	mfaUrY
letter receiv	ecafoe
letter resign	cZhnce
letter same	kWelee
letter says	UeemoX
letter sharpe	bXXldo
letter so	ndXaeh
letter superv	ibbdcn
letter that	djYWll
letter the	sbRiZj
letter they	VUhsnS
letter to	vZUSsW
letter was	VdkTXt
letter we	YUYaiy
letter went	aZodci
letter were	iWYaln
letter when	W2YbYc
letter which	qgcRej
letter will	mfTTof
letter with	sdTbie
letter would	rhZYbb
lettin	iZlcff
lettin and	echZnd
lettin applic	ioYeeZ
lettin everyo	kUjdje
lettin go	dbdeaq
lettin people	sbaZYi
lettin the	YSbVvo
lettin us	ie0ZbM
lettin you	ZcdZds
leuven	Vglhic
level	ccWbdy
level #	QScjls
level and	eeZddq
level certif	eZdpec
level churn	dddYep
level of	pYfZcj
level that	dabddr
level we	fdbefn
level with	eqfYWg
levell	dibndb
levell .	dneedc
levels	ZaTkpj
levels .	hYVilk
levels point	eaecod
levels the	efenZd
lever	XXhgpd
levy	fflfZa
lewis	bcigXi
lewis .	bocdef
li	Zeembj
liabil	ieUflg
liaise	gjlaaZ
liaiso	hVvWaf
liam	XaNgou
liam guy	edcdnd
liar	asUekT
liar .	aoccee
lib	chcfig
libera	bcqacb
libera .	cXrbdc
libert	pdZhgZ
librar	dVpdhe
librar and	fcZedo
librar for	fZnbef
librar of	caqbde
librar on	oZfeed
licenc	YZYrYt
licenc .	XbViY0
licenc ?	dbdrZc
licenc and	eVcdbw
licenc both	dccrcd
licenc by	acdrdd
licenc check	ebaceq
licenc copy	cdaqde
licenc from	bmdWmf
licenc has	Xdbmhg
licenc is	bnjZjV
licenc number	aWivZY
licenc scan	dgapdc
licenc takes	iXocdc
licenc tender	enZheb
licenc that	efcadp
licens	lXUcgq
licens .	djdXem
lichen	bangee
lid	chlafd
lido	fWmcgh
lie	XYimam
lie .	cVhpmZ
lie down	cqjZdW
lie elsewh	dcXces
liebe	halZld
lied	ZUrobZ
lies	evPddd
lies with	dvYZdY
lieu	eXkdqY
lieu the	cbeaqe
life	adhcfm
life in	adqddc
life minute	dchndb
life of	coeceb
life to	eccdeo
lifebo	kWjanZ
lifegu	gfblVj
lifegu .	gndcYd
lifegu email	bfacdp
lifegu on	bfoaec
lifeti	cbWcvd
lift	ZTxhcf
lift #	kZbnec
lift 's	cUzdZY
lift .	XP0Wnc
lift a	cXhfsW
lift and	cjVdVs
lift compan	ecXhdo
lift engine	bVisda
lift the	XYmrab
lift they	dqYdee
lift to	bYykSY
lift works	ggiVjh
lift yes	jmUbdj
lifted	cfnjaS
lifted .	YK0nbU
lifted and	jaWnid
lifted i	dapdec
liftin	XdYifq
lifts	Re2ceR
lifts .	bVshiX
light	cjZbfl
light .	WhVien
light and	hhVkdg
light for	eZbpbh
light from	nqVZeV
light of	eejRep
light on	candgd
lighte	ffblce
lighth	mmMhoV
lighth go	lnYZfZ
lighti	ZdmmZd
lightl	dfcbnd
lightn	aUdUko
lightn 's	hboadb
lightn .	ZbhXra
lights	YWhhkl
lights .	UdjkUp
lights an	eccYoh
lights number	ebqbec
lights to	bddYsd
like	Zdcpma
like #	qkYfZY
like .	UkkfpS
like ?	XPW/WY
like @d	dddned
like a	TpcuVc
like all	injaXb
like an	SQnweb
like and	ZTirhd
like anothe	dYcxbY
like as	benhab
like auf	jWYYjn
like before	bZbtdZ
like best	ecbbrZ
like but	eYasZj
like change	cdebpe
like come	eacddp
like everyb	ecsZcb
like feedba	SZbaY5
like have	dZjoab
like hdmi	eqbccc
like he	biaaob
like her	pgbdZe
like i	rcdWef
like is	cgiWem
like it	ahfhoV
like just	bUrdce
like leavin	oYeefe
like me	cbQylU
like media	hadcbo
like my	hWahhm
like nothin	epdagb
like ok	ohccYe
like okay	bqbddd
like on	cbYokd
like one	YafsWj
like other	apeced
like our	dlVXml
like that	VvZSmg
like the	jWapib
like their	ehrTec
like them	YbZdsY
like there	kVmedf
like they	mpRcOj
like this	gYeccr
like three	XiXsWT
like two	hWjqXc
like us	deaqaf
like we	nlPZai
like what	lpTdbb
like whenev	YqYZdd
like with	Wlckch
like you	UZTm/U
like your	STgzkV
liked	ZjdZZu
liked .	fweiTS
liked everyt	fiSdjl
liked her	dlZUdr
liked him	cVTabt
liked how	jgSbjm
liked it	bepbdf
liked me	cqXcQo
liked to	WbaSW7
liked you	amWZas
liked your	SVmkco
likeli	ercdZe
likely	cpuQZS
likely .	gocbdc
likely are	dbwTcY
likely to	iYobce
likes	fvQjZb
likes cowork	hecaan
likes it	Zhnddd
likes me	ZcSikm
likes the	cvViaY
likes to	hkVrTU
likes you	gtRVgd
likes your	fpZdde
lila	bbjYfn
lille	Zccjkg
lim	gYmpcS
lim and	ercdeY
lim in	dWlmec
lim with	abdrcc
limbo	if1XQQ
limbo till	edoebd
limbo with	eXqefd
limeri	ckgjac
limeri board	Xmbibk
limit	pgXfZf
limite	XrrRbY
limite .	dgndda
limite access	cbrcee
limite to	cyVWdY
lin	gfQdoj
lin and	dddnde
lina	ahRrfe
lina .	aYYome
lina instru	cWZkin
lina so	frYYYW
lina yes	cfccXq
lindah	iibiYh
lindah heard	cnUhaj
linde	nkVfga
linde .	boWhic
linden	idccek
linden .	fgSego
linden univer	imXffe
lindgr	Xghakh
lindho	boRfgk
lindho 's	bndfcf
lindiw	clVcdo
lindqv	ZVaqik
lindqv .	keWcbm
lindsa	WcatZi
lindsa has	ebaeeo
lindse	Uegira
line	hdefbj
line #	mWcbgk
line 's	fXqhVd
line .	YtcfZd
line ?	ZgYqhb
line and	cjQkii
line answer	ebeqca
line before	oXZeek
line by	vSUhbg
line for	iWccjm
line free	sbYeZY
line from	gcSpfh
line i	ogaadc
line in	fpWhmR
line is	UxhSdc
line manage	hhUpZe
line may	eZtZdb
line next	ecnddd
line no	cVVWbw
line pinewo	dkmeeV
line says	jWZegn
line they	Wefmei
line throug	aQYTV8
line under	dababs
line went	WR2UYc
line with	ZijPbp
line work	gYdnbg
line your	ddbdcp
lined	gWYsja
lined up	gWYsja
linema	ckTehm
linema 's	eiUfjj
liner	eaglcg
lines	gUpfib
lines .	fbobee
lines was	bYrbed
ling	qcWamb
ling .	hccaqb
link	RTc/aU
link 's	WRd8VV
link .	UQP+gY
link ;	ccZqhb
link as	cbdpce
link attach	ebbqdd
link before	ccSuea
link below	aYkpbd
link came	ZcYvZX
link dies	Zaloaa
link for	Thfjck
link from	cdcrad
link has	aZbqbg
link in	VWskfW
link is	YTV5dY
link it	ecobec
link placeh	ddUtee
link surviv	miVXgj
link to	aedvcT
link under	dadqdb
link went	beobed
link when	ebdocd
link where	cdsVee
link will	XYlpcb
linked	Sj1XVd
linked .	bdpecc
linked that	Uqchef
linked they	epWded
links	aYuiYZ
linux	noaUdb
linz	jsVUgg
liquid	kWpcda
liquid are	eXcjco
liquid to	ccsXce
liquid who	YZednk
lisa	mbRehn
lisa it	dlUoZh
lisbet	hhXdkg
lisbon	ftebXZ
lisbon #	dbdnee
lisbon gets	cvdXbY
lisbon it	peccec
lisbon we	etcaXb
lisbur	lSVedq
lisbur a	aaceho
list	kjZgah
list 's	kfUdbq
list .	Srhefd
list ;	UrajVj
list ?	geoTlV
list @d	tbcZcd
list and	avfbgS
list any	eYbdsW
list as	VktbeV
list attach	ZdloYd
list becaus	ecqiaY
list by	nhaoUY
list every	ZbUxZb
list first	breYed
list for	ZjlnNf
list from	apkaaZ
list goes	/TOVVV
list had	dbccdr
list has	XbYdev
list i	aengVi
list in	lcVgfj
list is	mxGOgi
list it	gecepX
list no	YjriXV
list not	dsgcaX
list now	ZlcljW
list of	tRXnZi
list on	yWXWdi
list out	ggUXmj
list please	eZqacd
list publis	jZXbcr
list said	dcpdea
list shall	pfcaed
list so	hWXwgS
list the	dghYrX
list then	eZabqg
list to	gUaipe
list was	XhdYep
list will	wiaUaV
list with	drVZak
list within	obddec
list would	asaeeZ
listed	XNfzTl
listed .	Zeatac
listed at	eanieY
listed below	dZqcdd
listed in	ebXdjp
listed which	pbeade
listen	lkfWYh
listen .	iZqXaj
listen for	mobbWc
listen of	enddea
listen out	necded
listen to	SnvWXa
listen with	sgZacZ
listin	jasbbY
lists	Zeajji
lists will	japecY
lit	mpXabd
litera	kgeVje
litera .	depXfc
litera from	bUifpe
litera on	nfjbcW
litera sector	jneUee
litiga	cdakbk
little	enhbYg
little .	ZsgeeY
little alasda	dYqdee
little budget	lVjhab
little else	eZneee
little longer	h2VVeT
little more	mtYRdb
little of	eZcdeq
little one	iXubbZ
little ones	dbpdeb
little patien	epbbee
little school	daeedp
little while	ioYbdc
live	XXhhog
live #	gceXfp
live .	WVtgYi
live and	fqceab
live applic	bdpbdc
live for	amUmia
live in	TPdc1g
live on	WRoefn
live round	dcZaer
live task	ebricV
live with	aoTdqb
lived	abvXhd
lived accept	Zdeaqd
liveli	aTmqZh
lively	ZgYfar
lives	XTgula
lives broke	aWmrZW
lives in	ebeedn
lives is	XgoheY
lives on	dbknba
lives people	ncbgbe
lives softwa	aheXrS
lives un	dcdpbd
living	Yehefj
living .	ffhVhk
living ?	WXYvbe
living they	dnXfeh
ll	afgigd
ll .	dYkhnX
llongy	ehVgdm
llp	dieQVq
llp .	iUmhce
llp you	eUXTaw
load	nbbhkY
load from	hWcemh
loader	jcggec
loads	jaabcq
loads of	ebbcdq
loaf	dqeeYZ
loan	djcifc
lobby	Yadoaj
lobby .	Yepgaa
lobbyi	duYbbY
local	XiUacy
local .	adVYY0
local paper	bZsdeZ
local skip	Zpccec
local staff	cZTlmj
locali	aVkXkn
locali .	bbdaio
locall	allSZl
localw	Zadtag
locati	XbglZn
locati number	ZYaxcd
lock	efaXrf
lock 's	hgdarU
lock .	fWXZom
lock accred	dccXml
lock at	ekXjdg
lock for	fghXWm
lock is	aeenee
lock we	iacenb
locked	iYsYgW
locker	chgYfk
lockin	imhUcd
locks	Ybhfbn
locomo	YZkmja
locum	ildgbX
locum 's	lliWZa
locum has	ebdoed
locums	fbfbme
locums i	ccXaqg
lodge	ZNonie
lodge .	dZmmdW
lodge ?	ddcpZa
lodge manage	ddXdeq
lodged	dSjoYk
lodged went	bdeceo
lodged you	cedoec
log	YVmwbY
log book	eodade
log combin	jiTdkg
log in	RPt0bS
log off	rZeZed
log wether	YlVflh
logged	hbsYfV
logged in	edsWdc
loggin	ibcYim
logic	qbalWb
logic until	qhddaZ
logica	ldWjch
login	VWvrbP
login 's	ebbqce
logins	eYieel
logist	UXopfb
logo	ffmYja
logo out	ecnced
lol	XqhkWc
lol minute	cddnde
lol of	obdeed
lol they	ebddcp
lollip	crZjYb
london	gZcikf
lone	ZnYhcg
lone for	cpcaed
long	dwcWfc
long #	bXkYni
long .	ZsjZYc
long ?	escYcc
long @d	uhXbZa
long about	aSjckn
long after	VzYddb
long and	jbdYfn
long answer	dnYbcl
long as	KslilS
long ask	kZmWbj
long but	pjbaca
long by	oaedde
long conver	jWibbn
long day	ihlVfb
long dialys	eYcboj
long diplom	cdnced
long do	ZdZohe
long email	mXedlc
long emails	aaadpi
long enough	glgXbh
long have	khVoac
long he	bpbeee
long i	eojVca
long is	fzdPgY
long it	VzgZaZ
long lena	qYecde
long list	YbVogm
long northl	oYafhd
long nurser	iTUXmt
long proces	Xnbcdm
long she	fuZacc
long so	eWifem
long story	hhZXoe
long that	SrlXhX
long the	1ShaaW
long they	b1bZaU
long time	jepOff
long to	aYZedu
long vet	jYbWhq
long way	docZbj
long we	oXeZjf
long weeken	gaoccc
long you	XfXfoj
longer	eibbgl
longer .	XpSaln
longer ?	mubPbd
longer a	aRnYkl
longer accept	dabbYv
longer and	cuoaZP
longer as	bdddtY
longer availa	cThXct
longer be	lXaZlj
longer being	ecZfep
longer conver	aXdkdo
longer covers	djWnfc
longer exists	cWQcZ8
longer for	ZnVblh
longer get	aapfde
longer have	eaXdjo
longer hiring	fbbffo
longer holds	cvYjbW
longer i	mQYarc
longer in	bdoUdj
longer intere	ZZuhcY
longer lookin	ebXcet
longer on	bbWpWr
longer open	fdXcds
longer possib	gklbeV
longer realis	S5UdeS
longer recrui	bXJdd8
longer requir	cbccds
longer send	deocda
longer taking	dcYedr
longer than	3qOcZO
longer then	nTclja
longer under	bORWc6
longer want	VqmlaU
longer wish	bS9iaK
longer with	cYodeg
longer work	cV3fcO
longer works	klaheW
longes	aqajXe
longli	mjTfhc
longli for	cdcqcd
longli to	Zceqdd
look	gpbfbd
look #	ncecee
look .	QvgdhW
look @d	eZepec
look after	dWjlZi
look again	nVgjcd
look am	cqbddd
look and	uiSNnc
look around	fZqjaY
look at	hyZhYV
look docksi	gbYddq
look elsewh	hNfXby
look for	hUYcV4
look forwar	YdnctR
look i	jcgVlf
look in	jSiYli
look inside	gpacdc
look into	kzNacU
look it	cVqhfd
look like	cgXxbX
look of	Uxafcb
look past	eadeeo
look round	ZSouac
look the	gZYerd
look throug	ioSWfj
look under	bVhnci
look up	aXidcq
look very	eaqcdd
look we	dobcYj
look when	dqZbed
look you	YWbybg
looked	dnYYcn
looked after	YWrjhZ
looked again	cfccen
looked at	ZrWYen
looked down	fbeeob
looked in	ghPigh
looked it	pZYmbb
looked over	ZoYndY
looked round	eaocee
lookin	beXkfn
lookin .	UeTdsm
lookin ?	aaVydZ
lookin at	spZShX
lookin for	TMZuU6
lookin forwar	UOjppX
lookin in	dgncZd
lookin into	c6VXaR
lookin it	ofcceb
lookin to	debdeo
lookin which	dVgkel
looks	gsclWR
looks .	XdnfXh
looks at	t0SWUO
looks for	bdfocb
looks good	spSbUT
looks off	eaddpe
looks really	efaoea
lookup	ecYlfh
lookup have	ZZaalo
lookup told	jWYYjn
loop	lqRcZi
loop .	kpYcae
loop on	bdWjas
loopwi	jZkZdj
loose	jYfjdg
looser	iVipjS
looser and	mYpbZa
looser motiva	fjVjgf
lord	efndcc
lorenz	jbblXj
lorenz .	cbZbkn
lorenz on	cdobec
lorna	laaclf
lorrai	ihdecf
lorry	hmXajc
lorry the	naZhff
lose	fgWjje
lose .	qYfjVg
lose and	iWcdli
lose the	cdcrcc
lose you	eZjbsZ
losers	keiXja
loses	jenaXd
losing	iSoidf
loss	ebhpWc
loss .	anjZbg
loss about	casbdb
loss termin	icTgbq
loss test	aXV0YY
lost	WflXYu
lost .	XaOmW2
lost a	idraWd
lost and	dZbcho
lost by	dcddco
lost civili	cawYdb
lost her	eaqZhc
lost in	brYcdg
lost it	bjZcZp
lost its	ZmrZjP
lost marks	cdeaep
lost minist	Xbqdef
lost my	dXrShh
lost out	YTRca1
lost shareh	ecqcdc
lost the	YtVSTt
lost they	daeddp
lost to	dXVZxe
lost your	ihlfcV
lot	cpfbce
lot 's	ebneeb
lot .	cuabdY
lot about	dYpdce
lot and	oddYfe
lot for	eaZcbt
lot get	Xodfde
lot just	Wjnddc
lot of	lqbVZg
lot said	doOiYi
lot so	cdvgbT
lot to	VVhldq
lot we	fecbfn
lot where	dTWfmi
lots	fZcejl
lots .	ehbcbn
lots class	idcVkl
lots of	lcaYdn
lots place	cebeod
lotte	eUskVf
lotte my	jWifdi
lotter	acmmZb
lottie	VjZYpg
lottie .	dqZdbc
lou	gfZoba
loud	gmTdei
loud .	Vrbdfg
louise	eYuZac
lounge	RrnVef
love	Vgbekn
love .	fbYMg2
love and	eWuZWi
love for	ZWUcvm
love from	cUhZko
love our	edpbcb
love she	eXgnee
love that	atfaYc
love they	dcdYre
love this	dadian
love to	Qlekeh
love you	ebUjyU
love your	ZUsgbh
loved	bciabr
loved having	ggZWni
loved it	dYlrYZ
loved meetin	jdkUlb
loved my	caphcZ
loved the	ggibPp
loved to	ZWjVL/
loved you	eeNloh
loved your	XkhXjh
lovely	XV/TXi
lovely #	cXucdZ
lovely .	eitcQa
lovely about	Zhendd
lovely but	bbbaTy
lovely card	ddndcc
lovely chat	difQkm
lovely chatti	jUpfeb
lovely evenin	edncfd
lovely in	abZggp
lovely lad	dlWeam
lovely letter	bdVedu
lovely meetin	faqbce
lovely people	lapWcf
lovely queuei	daobcZ
lovely talkin	Yetbcd
lovely thabo	ccoedb
lovely to	aU/Oae
lovely tone	cWZdct
lovely with	elTdli
loves	iTqZkZ
loves .	bXscdd
loves you	nkValX
low	XbnhlY
low .	bVoZgl
lowdow	lZUgZq
lowe	iWeerZ
lowe .	hbcbpc
lowe for	dcnecc
lowell	iYOikp
lowell 's	dsacac
lowell .	eQZsje
lowell and	icccob
lower	ilUPkm
lower them	lgaScn
lowest	hZQcoo
loyalt	calXjh
loyalt i	bXikYm
loyalt the	faeWkj
loyalt who	iiWXji
lpa	gXUaza
lpa .	dZZgqd
lpc	SXgkji
lpc .	dcbdpc
lpc portio	Wejhef
ltd	cliUfg
ltd with	bendcd
lu	lTfjZl
luca	gXeYyY
luca grade	nbgdba
lucas	lXfcam
lucind	WXmbuZ
luck	YQgcY7
luck .	hURrds
luck about	lbidkX
luck and	ebXnek
luck at	Wcpbch
luck elsewh	dcPbbz
luck for	deYcer
luck mate	ddaedp
luck next	edXcdr
luck out	aXUdd0
luck specia	fepffW
luck with	ZW6Qbc
lucky	xQmVdb
lucky for	oacbbh
lucky her	ZdxTZd
lucky one	sYaaeh
lucky ones	sabceb
lucky them	aetcdZ
lucky to	gaWYdt
lucky we	kadZpa
lucía	bXimTp
lucía artist	aectab
ludo	eZZlfk
ludovi	mlZjXb
lugano	flUiah
lugano room	ebcedo
lugano to	fngaac
luis	ccidgi
luis of	gncXja
lukas	enbZna
lukas about	dccaho
lukas on	ecYW0V
lull	bYrlbZ
lumen	ncZdZk
lumenp	mYRinh
lumpur	chTgfn
lumpur .	fdYddo
lunch	jPkoha
lunch ?	cXfrgb
lunch and	bUgjjj
lunch for	cZZtbd
lunch is	fckkWc
lunch leetco	pcjUdd
lunch nice	edWflj
lunch on	easZcV
lunch to	YddYqe
lunch with	bUX+XV
luncht	scjZYZ
luncht ?	indadb
lund	dsThWh
lund .	apbicb
lundqv	qSkicZ
lundqv at	eXmjed
lurker	glaaff
luton	hfaeej
luv	ZlVbho
luxemb	lefZge
luz	dXihhh
lydia	fcVhkj
lying	bmZidf
lying if	csbdca
lyk	mkTUif
lyndhu	Yjgdke
lyon	anYkZh
m	endbZh
ma	baqjab
ma .	cgboea
ma for	cbpbed
maarte	fvTdaZ
machin	dbYgjm
machin #	ddoddc
machin first	gneedY
machin minute	cdaoee
machin office	nkYcdb
machin on	idbapc
machin starts	adpfab
machin took	eXcell
mackay	WVXwTq
mad	iklWiW
mad not	dpdekT
madam	YsYcYm
madam .	ZqWlcd
maddy	boYcci
made	eadZlm
made .	NwSbZu
made @d	aoedfc
made an	YiUUom
made and	lTVdln
made at	fnkcbW
made by	kfcdUl
made for	VjXdZr
made four	egpdZa
made her	uZZTnd
made him	tdaYda
made in	cmXUho
made it	WbOvli
made its	TaVRh4
made known	ulXVaY
made locum	eZZbnl
made me	ZKhG/b
made my	bW4YZX
made no	Wboakc
made nor	fcoffZ
made northl	mXeffi
made of	lZjgWi
made on	gPrXTr
made one	cZabol
made out	Xgfbsa
made priya	nThgeh
made someon	deeeWq
made the	YPZxdl
made their	YpXcbo
made them	sbjYba
made up	pfYYoZ
made us	SYtfTq
made within	taddbc
made yet	ederUe
made you	RcdZqm
madele	YrikeQ
madiso	kfdibd
madnes	ddwZWZ
madnes .	icneaa
madrid	gjXame
mads	Wwagbb
magazi	ebrYjX
magazi can	dccdne
magda	iceeeh
magdal	cchghf
maggie	qUtRcX
maggie .	qWhYda
magist	fhXdne
magist .	chfWem
magist said	aUimhi
mahalo	ZhbYio
mahalo .	ZkgWnc
mahi	hiadeh
maidug	Uhkdgg
maier	lsPZkW
mail	fXliff
mail .	iWpclY
mail ;	idZncc
mail again	Ycpeff
mail and	RVnwTi
mail before	Vioedf
mail below	enYhde
mail betwee	qcdYef
mail but	coXeee
mail by	tcUlfT
mail came	UVqgYk
mail crosse	Uejgbn
mail either	Zoceed
mail everyo	ndcdde
mail for	edodeb
mail goes	ZVcjjm
mail has	dboeec
mail her	ZZdsde
mail him	eacnhd
mail i	cWddol
mail in	kfrRbb
mail is	bZxVmW
mail it	TPf2ad
mail just	ebeenc
mail lena	odbcec
mail may	edbden
mail me	jOg1VZ
mail northl	mWbado
mail nothin	eXXlnh
mail on	qVlZdc
mail only	cbqded
mail or	odeYfc
mail partic	eeefpX
mail riverw	dceneb
mail saying	ZdokYe
mail says	bdkmZT
mail since	jVZlkf
mail so	emXhhc
mail sorry	Woffdc
mail that	hlTqjU
mail the	meTjfd
mail they	Wkfbap
mail we	hglXcf
mail which	mmUefe
mail will	aZrbdh
mail with	cibqcZ
mail yes	YbigZq
mail you	2UdeTa
mailbo	dW7cZT
mailbo .	XeuQbh
mailbo full	eYvedV
mailbo is	eduadW
mailed	yUOgma
mailed .	nfcced
mailed to	1WdYaX
mailed when	Zodfee
mailin	hO8TaR
mailin list	VR/PYV
mailpi	jdahal
mails	rdoWXZ
mails and	olWcdc
mails are	gdocca
mails from	kWqgeX
mails me	rZebed
mails that	enVccl
main	VRnmih
main .	ebSqZn
main and	cdcbqb
main for	ddcfdn
main line	cdqXee
main the	eZoiab
main your	ZYuccd
maine	eckhec
mainla	fmZoZX
mainla .	gnbgbZ
mainly	eafehk
mainst	abijib
mainta	eeckbg
mainte	cYldlf
mainte .	kZgXnd
mainte is	dgndcb
mainte still	chbodZ
mair	YezZjS
mair .	edoddc
mair from	eYvabb
mair of	eatebX
mairea	ioebdX
mairi	cWXblq
maison	WTlffn
maison it	cXdfoh
major	iebihc
majorc	coXUtY
majori	aVViwd
makati	efgZdl
make	ogVlbe
make #	cbcqgc
make @d	Xaeudd
make a	aaaudg
make an	fmbsVW
make any	fvbZeY
make compet	beoead
make contac	VyYaeZ
make her	ueeVdc
make him	qSdmcb
make his	rYcYig
make i	ceVhmg
make it	mZWjck
make its	prYWbR
make lena	dcdodd
make me	feSohf
make no	ejjalW
make northl	eddoec
make of	a8OUWY
make one	UnZrZc
make our	qkgZXV
make plans	edecen
make promis	qhdccX
make some	daccer
make sure	vTYkVa
make that	5VdXUY
make the	idRccv
make them	mmXeac
make this	fZpcjY
make up	ykUVaX
make us	cgZpcd
make you	djXUrh
make your	VVnmoW
make yourse	ecdtdX
maker	hnWYbi
makers	dghbkc
makers to	XqdjcY
makes	vgVbec
makes a	obfVma
makes her	zRZhaZ
makes his	wZbbca
makes it	XiWaht
makes its	pccgcc
makes no	ZoncdY
makes of	obcfdd
makes the	smcWbV
makes this	dXadcv
makes up	umXgZS
makes you	QeYnsa
making	bqWYoe
making a	gpYbYe
making an	cWZdiu
making any	Qzaade
making it	UyeSlS
making its	sacade
making me	fSaayc
making that	ngbdeZ
making this	mWbakh
making up	azXYhW
making you	RSXc2k
making yourse	daddep
malcol	hVefmg
malcol .	jXhcdk
male	dXecdr
malik	bahbgn
malik press	hmSkee
malik your	ccdepc
mall	cgbehi
malmö	gVZocm
mam	barfdX
man	ffYZhp
man 's	YqgdlP
man .	RejWln
man and	XmTihl
man at	ofdcfY
man band	gVkelc
man by	pcdddc
man called	griaVZ
man decide	Xqdeee
man for	bcYciq
man from	iVdbSx
man has	naccfh
man in	qiXZah
man is	dmWgja
man looked	cVXapk
man looks	oaddde
man marloe	oUladb
man of	pcadia
man on	kWdehi
man said	YoYkZf
man says	dihVhd
man so	iYgdpX
man stays	jiXZgi
man that	cdWlgk
man to	ercddY
man told	hgocXY
man wants	adcsea
man who	dkVebn
man will	ZvbgZZ
man with	gMZXc4
manage	klXchd
manage 's	jtSWhd
manage .	gUXkuc
manage ?	adYrka
manage a	eWckcm
manage again	Wneeeh
manage and	d0WgZU
manage as	jXZgkj
manage astrid	Xojddd
manage at	efjneQ
manage back	Xpefee
manage but	ocfddc
manage by	lckWkZ
manage came	icdXqc
manage cried	cbeene
manage decide	tVUSll
manage did	bnceee
manage do	biXfij
manage does	hnZXid
manage easy	qbeZee
manage for	ddOmpe
manage from	aWZYpr
manage get	enaahd
manage give	mbfhVY
manage goes	fdodcb
manage had	XshYbf
manage have	vceYaa
manage he	kUgZgn
manage if	Vjedod
manage in	ZuYfiU
manage into	bnedde
manage is	jnZeZd
manage it	tfYlWV
manage its	Ybddbs
manage job	dXgasZ
manage lena	SocsXY
manage lets	qbdcbe
manage liked	ZpZkbd
manage likes	gUcrbd
manage look	rbdbeW
manage makes	pcebce
manage more	daceob
manage ms	kTlkbV
manage needs	dsdZcb
manage of	dYXiwW
manage or	Xpedee
manage pinged	coaiae
manage positi	cagogc
manage post	khZWuT
manage prefer	ecnddd
manage rang	VdZcno
manage reckon	hpZcbZ
manage review	esOZdk
manage round	bYcpdf
manage said	mheUYi
manage saw	dlWakj
manage says	gWXfoj
manage seemed	ogdXbe
manage shall	oYfdef
manage she	YYcgqc
manage since	epbcdc
manage still	nfeYee
manage thank	cnVddl
manage that	dncieZ
manage the	igXaii
manage to	qYaalb
manage told	ohVUXo
manage took	locadY
manage two	dkWgka
manage want	aloaab
manage wants	Xmhgdd
manage was	pdeVZi
manage who	XzecWW
manage will	iwSYgY
manage wishes	bbioac
manage with	Xgbdkl
manage withou	gXacar
manage your	ZkuSkT
managi	iefUoe
managi .	XglP0S
managi cut	hepVde
managi direct	rZdcbd
managi looked	YYdkdn
managi looks	mnbXeW
managi to	adabnl
managi wants	pgkVZa
manche	eWlYmg
manche 's	hUicji
mandar	cZbnbl
mandat	YTXeoq
mandat .	effnba
mandat and	bYacqh
mandy	XQlmbn
mandy .	dbbgdn
manick	fbXgng
manila	Zkdgeh
manner	ejjhaY
mannin	eYvlXR
manual	kakdZg
manuel	nVjjZf
manuel place	mefjUh
manufa	dkhdce
manufa .	aphbac
manufa have	enecdd
manufa office	dnedea
manusc	mTkbhg
manusc .	iVoefc
many	esfWXj
many #	dsadca
many .	bnVdZn
many days	csacea
many emails	ccqcda
many good	ohaddc
many happy	chtbZX
many hours	mYYado
many of	WogXZn
many people	djcdVq
many posts	jnbcba
many thanks	idndeZ
many we	euabbb
many weeks	eabbtb
map	Tidhkf
map .	choZcc
map our	eWddog
maple	nTjbnW
maplel	aUffwW
maplel out	dbZolY
mara	kiUYik
mara .	ihXbfj
mara kevin	bqVejd
marath	Xdabqk
marath a	dcYdqf
marath and	ebocZg
marath i	dfnZhb
marath so	feZfen
marcel	eSofej
march	jejfba
march .	dndhcX
marche	bXfgeq
marche .	eZdceq
marco	ZZxiaW
marco are	dbqddd
marco of	gbarTk
marcus	WXqQwg
marcus .	dXwPfh
marcus and	aaeiod
mardi	lghaYg
marek	hgeZdm
marek .	mnTZcj
marek ;	jqQgXh
marek about	cfZjYo
marek and	TfoZfk
marek by	ccoebd
marek has	ebbdep
marek hr	Vldned
marek one	cnceed
marek s	edrcab
marek so	wfXXaa
marek was	kVWRqo
marek were	bbnbid
marek when	lVdeem
marek with	hjYban
maren	hjNfjk
maren on	moVZbd
margar	oZehfZ
margau	Wddgli
margin	kdYcii
margin .	cagedn
margit	kfgSij
margit .	iebVmj
margot	egnTge
margot .	dVpbej
margot like	fwZbZW
margue	jPwLsV
mariam	bbican
marian	Zbbkmg
marie	qcaadi
marina	cmdegc
marine	kmYcVk
marion	adSqob
mariso	eXkaij
marita	aUactn
marita .	cZnaqV
marita for	YhjXkh
marita from	eedWre
marita i	eWfpee
marita we	eYcdds
mariti	doehSf
mariti .	hiUffk
mark	jkPhZo
mark .	XzTbae
mark and	xaZSWl
mark ethan	Zdeqdc
mark in	kZcZeo
mark is	emeVek
mark it	eigoYU
mark requir	edccen
mark these	oZeeed
mark was	YWWels
marked	eekbWl
marked .	cgjXbm
marker	hQjasd
marker the	daYghn
market	iWdigi
market 's	edUZfu
market .	mPoheZ
market ?	cccqce
market and	mWVYln
market coordi	nadefe
market day	Yeeoef
market i	ecueeT
market job	boWlYY
market on	cdpcec
markin	allfWd
marks	wmMQgk
marks .	XbXcno
marks above	caddof
marks and	yeWYdU
marks are	msWUfa
marks by	pcbkYV
marks have	dsYVce
marks in	fodcdb
marks of	pYaddg
marks them	nhbYde
markt	gjbbcl
marlbo	Vf5bUS
marlbo and	bdgqZc
marlbo for	ecubbY
marloe	oR1USV
marloe .	qUlcfV
marlon	eacdeo
marlon partne	cbdedo
marnie	ZcjXin
marria	caidlf
marrie	hkcbdh
marsh	bxSTdi
marsh .	Wrdeed
marsha	geljWa
marsha .	ilXjad
mart	neeXdh
marta	Xlagke
marta 's	ekUkbk
marta .	Vlagjh
marta ?	ecoVlc
marta and	gjVodZ
marta has	djfXig
marta second	doeddb
marta was	eccgZn
martij	bafkld
martin	dcxYYY
martin .	acyVbV
martyn	hdheai
marvel	hhSoZi
marvel .	dZgpce
marvin	emPigm
marvin has	eWdeep
marvin is	bpSmeb
mary	mgcbfd
mask	YekiWl
mass	occdfc
massiv	WZiegp
massiv minute	ddaqcd
mast	hnZaXk
master	eYhgmd
master 's	ggVVZv
master .	YaeksX
master adviso	Tememd
master and	cgbafn
master but	jkXeef
master for	iimdcW
master park	hV6YTU
master to	dUimbk
mat	ehkhZb
match	bgXXpn
match .	hXTjfr
match and	dVbgdt
match for	YmWeco
match it	XiaZxX
match the	dkbbqV
match we	knYaea
match what	baWbsg
match will	hnabfc
match your	dbqTlb
match>again	fjbmdX
match>answer	srPWlV
match>ask	eWacbx
match>away	bqbTfl
match>chosen	XkSejo
match>closed	ebdecp
match>decide	osYWcZ
match>free	bgdhWn
match>give	Xaqcci
match>goon	ZYTtij
match>hear	eZVmlf
match>hold	bapZej
match>joy	cVarek
match>match	esRcbo
match>me	YMb6hZ
match>meet	bvZYgd
match>news	tZcdXg
match>not	cfXeat
match>offer	iiWWsb
match>others	ghTkVp
match>papers	aihtXT
match>post	auPicj
match>review	iwTiYX
match>said	hichVi
match>will	lqWebb
match>you	Zcgrgb
matcha	fcjdXl
matcha .	eZpdee
matche	UZcnkj
matche it	bbiZrc
matche you	WjXtcY
matche your	eTddet
matchi	WZnidg
mate	Zbccir
mate .	lNYaor
mate are	ddcoed
mate at	eaqeda
mate audio	dmWkee
mate but	Uucfba
mate get	edcncc
mate good	ddpgZZ
mate got	bjccZo
mate i	gpUWic
mate of	jknZRf
mate on	eXnZmb
mate that	faceen
mate they	ZdUilk
mate until	eXfoff
mate who	cfbgbn
mate you	ZdXdwX
mateo	ZdZwbc
mateo a	dccqdc
materi	fjOkmf
materi .	edWjkg
matern	gYoYfg
matern cover	eTiclk
matern leave	getYXc
mates	bgkbci
mates .	cgrZcZ
mateus	gQpbih
mateus in	gUtccd
math	ceZZoi
mathem	ejXcgl
maths	deangd
maths 's	iYdneb
matric	kbfdff
matron	Vabijn
matron .	eUmcgi
matteo	ifbeic
matter	gmhZce
matter 's	ankeeX
matter .	TdvcgX
matter and	fnabfe
matter contac	abqeed
matter is	XwoWWV
matter it	dcneeb
matter now	dabddr
matter of	eYbcnl
matter please	iWlged
matter rests	epbdeb
matter the	kpPeai
matter to	jSuWed
matter what	xZacba
matter your	fmWiib
matthe	iljfbT
matthi	eXdTuj
matthi .	aUlfoc
matthi of	cWcdub
mauree	jbJdiu
mauree and	pZacci
mauree has	eabebr
mauree s	ZeWljh
max	/CSkYV
max @s	oeaeed
max by	oaacdd
max media	qZccde
maxima	jkbbbg
maximu	abpVnc
maxine	Zbsbcd
may	Zpfaal
may #	ZhfVnj
may .	ZwaUYi
may also	ecZaes
may appeal	aXbaXz
may apply	WkTWez
may as	decbdp
may ask	TcfgZu
may be	bwdSUp
may call	ZpjZhX
may check	pYdeed
may choose	dbenee
may close	dXucdb
may collec	bbZabx
may come	Z2kRaS
may concer	Tolcae
may consid	ddbgnd
may contac	olTVdg
may count	ocecdd
may course	eYceqd
may eeo	jWifdi
may expect	yThUfa
may find	ebpdcb
may give	blZcoY
may go	cqagca
may hold	picdba
may i	ZUascn
may interv	dcceeo
may invite	a6dIcd
may join	Zceqde
may keep	mdmcdV
may know	Qhkkck
may leave	edoaed
may like	cktSaa
may lodge	abeedq
may mean	dobced
may need	arlTab
may never	eodecc
may not	U8fXZU
may now	mSmlhQ
may or	Y5eUYU
may presen	cYbgdp
may put	hYcoce
may reappl	eYfZbs
may recrui	dXmneY
may regard	ebaepc
may reques	WgYUdy
may ring	bdZnak
may say	hYiapa
may start	ebjXpc
may still	XoWgZl
may stop	dZdcho
may submit	caccep
may take	gzajTO
may try	cbddep
may view	eYcffp
may want	jxYWdW
may we	WIW+uP
may wish	evaYYd
may write	Zrbded
may your	YYriYg
maya	Zffmdf
maya office	dpceca
maya will	WTYome
maybe	U/PaRd
maybe .	dsKdWp
maybe ;	Zpddde
maybe ?	ihZnXa
maybe a	gnZnVY
maybe and	laWYbq
maybe apply	Zaaacu
maybe ask	egnZeb
maybe from	hhSrgY
maybe have	ngefXe
maybe in	dqYada
maybe is	Yqabal
maybe later	XqjchW
maybe maybe	Zpedfe
maybe me	crdedY
maybe more	Yrbcdd
maybe not	VnbWkh
maybe pile	drYdcd
maybe sooner	Vracec
maybe the	gQrdhg
maybe then	bXeedr
maybe there	dqdbdd
maybe they	osZRcY
maybe wants	koeWce
maybe we	brcZcb
maybes	cjkhYb
mayday	oaZfge
mayhem	iYldgd
mayor	lhRgck
mayor .	eobeec
mazel	oTeamf
mazel #	ddaZoi
mazel .	dadccr
mazibu	oeacdg
maître	fajkZf
mañana	cgVbWu
mañana .	ZgXaYv
mb	Ugfang
mb .	edobed
mba	lbUogc
mba from	echobY
mbali	Xpbaif
mbali .	ZoicdZ
mbatha	sZTkfd
mbatha quick	oUfjed
mbeki	dRejsb
md	hfdiaf
md is	obecee
me	ebajkf
me #	/JRkTa
me .	ZeZXyi
me ?	gUhgkg
me @d	jeWmeb
me @p	WtZdWl
me a	WZjycZ
me about	YkpnUR
me adding	cdbecq
me after	uTTUbw
me again	bobkZa
me all	ajqXdW
me also	dnjddX
me an	YsWVii
me and	heUljf
me anothe	ZrbhhX
me anythi	cjrYVd
me are	pWffaf
me as	fIZQ/Z
me ask	cpbced
me assist	dbddrY
me at	eUKfqr
me back	VRU8ce
me be	bfYYqk
me becaus	cnZged
me before	zHMhqb
me both	XjYbuW
me but	YpifQk
me by	wSUsgW
me can	epmZZZ
me check	tVecde
me checki	eZqade
me churn	rTgrYT
me come	sYdecZ
me confir	pbeade
me connec	hZVZqh
me contra	dccXuc
me create	mWXrlT
me dad	locaZa
me dates	Yoehbe
me dear	8VVgXQ
me did	dqccXh
me docksi	oVdkec
me down	USPih1
me engine	agdeqY
me estate	qXeece
me every	XfWWyd
me fill	ejnXdc
me find	eriVaX
me finish	ZcSUc2
me first	XjZefm
me follow	qfacdc
me forwar	eWf0cT
me friend	3QRgZS
me from	bVnO1W
me full	dabT0a
me get	cqXjXb
me give	sbddbb
me go	cbbqch
me going	YSijnk
me govern	ccdqdc
me great	eddcne
me half	cbepce
me hambur	tXcceb
me happy	Zaohia
me has	eXhbcp
me have	aUSvoe
me he	ekgSYq
me heart	bpdddc
me her	vRkbcc
me his	qM1STa
me home	cTvWaj
me honest	Xidoag
me hoping	YUyabV
me how	idnfcU
me hr	YaWann
me hybrid	oZcgde
me i	agmUhk
me in	cUSmkp
me includ	gccaXp
me inside	pbedec
me into	eaeodd
me is	gWkmYh
me its	hbUXgo
me job	eddfnb
me know	fdYphc
me kuba	oaeede
me later	XojTgc
me lena	/AVaTj
me like	iZZXct
me luck	aXZqan
me lunch	pbjYZd
me make	Zcegnd
me marek	Xdfepb
me maybe	Ytdcec
me media	hWWvcY
me more	RewXRn
me mornin	fuXXWT
me my	dhtVlO
me names	Vjdrcc
me nearly	Svdded
me neithe	Ypedee
me news	ahfadn
me next	eZenee
me no	OfdTb1
me nobody	ZgpgaX
me northl	/PVdRc
me not	ijeSbl
me nothin	WdscVd
me now	ZeiZnW
me of	caoida
me off	PR/MXh
me oh	ZUZqZh
me on	iQNm3a
me once	Oybkab
me one	jcdpjP
me only	cwacbV
me or	qqgYWR
me out	UNzkQn
me over	hKepgh
me partic	bobfeb
me past	XeZmXp
me perman	cZacxW
me pinky	arddbc
me planne	mhXoWa
me please	TPnmnh
me posted	WxhYXY
me priya	qQjhgW
me put	ldZShp
me re	UidqXd
me read	acjnac
me reimbu	xYXbeY
me reject	eeUeet
me right	qaaYcl
me ring	oZmYdb
me room	akboZa
me round	cjpfYW
me says	oebcde
me see	ZzgaSa
me she	nlXbea
me shifts	rZcfcd
me signed	WabZ1a
me sit	ffcXmj
me so	Rfigdo
me some	grSiUf
me sooner	UYcdcu
me speak	lmaXbd
me standi	kcWfnb
me start	YalXkj
me straig	YYZmdn
me talk	l0YKcb
me tea	ddoedb
me than	VdeUnl
me thanks	aiSeet
me that	uOkaWp
me the	dVZg7T
me their	pkgWca
me then	MdTthn
me there	UWmhYs
me they	lohVWc
me things	apckcV
me think	euYXkT
me this	dXXlhl
me though	oeebkQ
me three	YeWzac
me tidewa	PjYiwU
me till	3ANfsT
me time	R6UXWX
me times	edboce
me to	ZXZsii
me too	gjZjRj
me two	Uea5Rc
me until	uZSgce
me up	YbQhxb
me wait	dWpYmY
me was	btXWei
me water	WjdlZf
me we	erZYWm
me welcom	elWeYo
me were	Xtcddd
me whatev	XokTpZ
me when	KzbrZX
me whenev	acYlZp
me where	aXuZci
me whethe	YlcsSe
me which	dXS9SY
me while	dUYfnn
me who	qmaegN
me why	XZVpap
me with	lQSfvh
me within	peThdb
me withou	dbecra
me word	Tneeem
me would	lYdndZ
me write	fWglbj
me yes	caVhwY
me yet	kmVckY
me you	cnsVXc
me your	MYW7jb
me yours	fadnce
me élodie	uWYbdg
me>again	Ubbtdk
me>answer	obbfgc
me>away	bogfYf
me>chosen	hdeSqf
me>closed	glUZcn
me>decide	sdVlcZ
me>free	djbrbY
me>give	eaaqlY
me>goon	YgcuZc
me>hold	VmTgjl
me>match	Xbc3YX
me>meet	dagucW
me>news	pYeafi
me>not	fhcabo
me>offer	NXbtqd
me>others	fjfldW
me>papers	XZfzgX
me>post	ZhiWpe
me>receipt	dOpmYl
me>refuse	XWedgt
me>soon	bvRdhX
me>start	SYrStd
me>step	VZhvag
me>thanks	ZcjWho
me>wait	epZiVg
mea	ekebhd
meadow	mdidbd
meal	cbdoib
meal for	bceqdd
meals	gZljae
meals .	ghbrbX
mean	jhegbd
mean .	ZenpfO
mean @d	rZbeec
mean a	aTkjgj
mean and	pZdeed
mean anythi	V5XabY
mean applic	iYaoee
mean i	eoZZZl
mean it	sRgYdl
mean not	uSakea
mean that	ZbZhin
mean they	Xggibl
mean to	rYfYZk
mean you	geUqVk
meanin	dhgdnT
means	ivVcgX
means .	ZtdXVm
means ?	fodacd
means an	hccbpa
means ask	Ypecee
means go	dWZlaq
means he	Uscibb
means i	ZtXlaZ
means it	kOjXgu
means no	0MbYUo
means not	kUcbep
means nothin	YshbcY
means of	beaped
means out	escddX
means the	gsZYgZ
means they	bxaXiX
means to	pgcccb
means we	wSVUoe
means you	bbPlzW
meant	hgecoW
meant .	aeVjjl
meant for	Zg2RiS
meant in	ohceeY
meant it	mmTbjZ
meant was	mdigcW
meant you	gacdoc
meanti	plnSdV
meanti .	lXtYaa
meanti if	hncZde
meanti just	tYadee
meanwh	fgmafb
meanwh .	hdybZR
meanwh been	dbgadp
meanwh please	dZcipb
meas	rOWdgp
measur	dUYohl
measur .	Zagncf
measur for	feeboc
mechan	ggZdem
mechan .	cgXlek
mechat	niYdaf
mechat .	pecbcc
med	XoibZi
med and	Ztbddb
med to	dZogdb
media	/OWjcT
media #	waZVja
media .	2SdgcW
media ;	zZWYha
media ?	hmcalW
media after	4MdbbW
media all	qZddcf
media and	/EWcdb
media at	7SVbcZ
media becca	1TbYbd
media before	pbbcee
media brilli	Zboccj
media but	eracdb
media disabi	vfYkSV
media for	2GPuaS
media good	ddapce
media half	TdqXne
media has	XvUffe
media he	lYadcn
media hello	TfWljk
media i	msYWbY
media if	wQXfhe
media in	qagaYh
media is	tfMmZa
media lapsed	inabeb
media left	gbZrdb
media link	bbdpee
media made	eocade
media max	yWaacb
media mr	buZedX
media no	wPStfQ
media not	rZcced
media now	racddd
media of	ybhZWV
media on	cxPnVY
media once	rWZeee
media or	Ubauib
media petra	Wclckh
media planne	rXddee
media practi	pddbce
media she	qhcdaZ
media should	sWcceb
media so	tUbhfa
media the	zeWVjQ
media then	1eXUZZ
media they	ocWfff
media though	wVbbYi
media to	sGPzsR
media unless	ddbnfe
media until	ubcbca
media we	pYqcYY
media when	pgabed
media which	agdobc
media with	oSXmbm
media you	mfYqYW
mediat	gXmgSm
mediat of	eacfbn
medic	ohaWid
medica	UcU0ke
medica 's	XZbood
medica .	WbQkqm
medica and	WTYnse
medica card	ecfocc
medica certif	WYXrjh
medica countr	efdoZc
medica done	Sddvde
medica first	dadsbc
medica hall	fndZef
medica is	UrRcsb
medica must	abcscd
medica on	cjapac
medica passed	kYaYub
medica please	eecndd
medica questi	WhcrdZ
medica report	Xnejde
medica screen	ddZpZh
medica staffi	aqcffb
medica the	bUgpid
medica within	boegae
medici	LTda7c
medici by	aaebgp
medici on	dfbcpa
medici provid	eeeZoe
mediev	bgacjk
medimo	bbemic
medium	dacdat
meera	eoabce
meera .	Ytbdcb
meet	cgezXX
meet #	jmdWfe
meet .	a0TcfW
meet a	inhWdc
meet about	oeecea
meet again	ohcSeg
meet and	kqSYYf
meet at	cbdqdd
meet candid	Wiemee
meet dear	ndeeeb
meet every	kWnbed
meet her	cUczbb
meet his	dYdred
meet in	pSmddb
meet lena	endcdc
meet link	dccpde
meet lisbon	eYfpee
meet me	aRj1XV
meet my	cbdoef
meet on	tjVYea
meet our	WnlgYa
meet somebo	edrceW
meet the	Wcb/VY
meet them	dYdpci
meet up	aovOda
meet us	cYfsbc
meet will	rZebed
meet withou	cofbfb
meet you	aWkzXZ
meet>answer	1VagcY
meet>ask	ZfWtgc
meet>away	hoXpcR
meet>bye	lgaVik
meet>chosen	bZfTth
meet>closed	X3aVTd
meet>decide	kffS0Q
meet>free	XSkrid
meet>give	eYqclX
meet>goon	hjWqUd
meet>hear	pnacZY
meet>hold	auWgYg
meet>if	dlgiWe
meet>joy	hZUZwi
meet>match	ZVj0Xb
meet>meet	aeXwag
meet>news	vgRcbf
meet>not	okdcXe
meet>offer	aqiLik
meet>others	inbVgf
meet>papers	biedoa
meet>post	abjjVo
meet>refuse	sfVXZj
meet>review	WclnYf
meet>said	WsgmfP
meet>soon	tZXYjh
meet>sorry	biaWbs
meet>start	ZZWcyf
meet>step	dicpZd
meet>thanks	hesXab
meet>will	pjahcX
meet>you	ecdned
meetin	jjbkZb
meetin #	djXnXd
meetin 's	ipWZfa
meetin .	glVfeh
meetin @d	sZdaed
meetin about	p1QRXS
meetin again	qZfbec
meetin all	eUrcee
meetin and	sYcaie
meetin as	qadcdc
meetin at	oXiibb
meetin but	rcdZec
meetin every	nccede
meetin everyo	cdpadd
meetin for	kodXbc
meetin have	endcdd
meetin her	Xleldd
meetin i	YmnZfb
meetin in	cuVedb
meetin is	isUfbV
meetin lena	edbXco
meetin myself	dfWaio
meetin of	hmaTmc
meetin on	zfbcbT
meetin or	Yrcgcd
meetin our	XVdybb
meetin read	bXXldo
meetin room	hbsWYb
meetin so	ddqbeb
meetin the	SUZ+WX
meetin us	Xubfdb
meetin which	aeeoee
meetin with	gTdjgl
meetin you	gYpfZg
meets	yvXcTQ
meets @d	ocddde
meets and	pkbccX
meets at	pZaged
meets four	aodeed
meets lena	pbecee
meets northl	qaddde
meets on	rggfTW
meets people	Xbcsed
meets the	awYYhX
meets when	XxWbab
meets whenev	bubcdZ
meets you	dargbZ
meetup	Ze1PYc
meg	pZhbdc
megan	hhbUjm
megan .	pZZddi
megan ok	ddoXjd
mehdi	fhmbdb
mehmet	dwcUeX
mehmet are	crbcbd
mei	sUaniS
mei .	nYWfpZ
meijer	mldcaW
meijer ctc	neccdc
mel	bfdkhb
melden	ecXodh
melden .	aeUqff
meliss	qbUiZj
meliss .	ncedec
meliss man	cgWlbl
melts	gcedcm
member	kkkWdb
member are	avbbdb
member can	Zfpceb
member get	ecocdd
member of	mrTdZc
member only	dbqZdd
member short	doddce
member you	dandcg
memo	cYlibi
memori	jcYfhh
memory	UhodnS
memory .	UmpbaZ
memphi	aoTail
memphi .	doYdcj
mended	ciefbk
menon	djdoXY
mensah	iThpgY
mensah is	dpVdei
mensah of	ebcfcp
mensah to	aZgmlX
ment	jqhZcU
ment .	dipbeZ
mental	eXqVgh
mental health	dgnadc
mentio	dZ0jUW
mentio .	UlkoXV
mentio ?	ZwVace
mentio in	nbfmYZ
mentio is	nfnWWY
mentio it	ZSvXsT
mentio my	dapedd
mentio of	XR4ZbW
mentio one	eYoeff
mentio that	ZckofV
mentio the	iYpeZf
mentio what	eboeec
mentio you	giXoYd
mentor	Rfpgdj
mentor and	ibmiXd
mentor is	QwWlea
mentor to	fepcbc
menu	egeblb
menu .	cZgbpc
merced	lgkdVd
mercha	XfikZk
mercha .	ddphaZ
mercha from	VZfock
merci	mmeYbY
merci .	ioYddc
mercut	ddnaef
mercy	gjRjie
merean	ihaiga
merely	eVpmaY
merge	UdmiXj
merge .	Vhpach
merged	acjecl
merger	ZgsYcc
merger .	aboZig
merger closes	epZeeb
merger is	cWrdgd
merhab	Yecfod
merhab and	aeedoe
meridi	cZqcdf
meridi .	bdoded
merit	fffebi
merit list	oecZed
merrid	cauWdZ
merriw	cbpZdh
merry	Sg0VeY
merry christ	UmtUgZ
merwe	bjYfrX
mesa	gemegY
mess	Vkdpbb
messag	jbscZa
messag #	gYhpWd
messag about	seUibd
messag after	XbvZeb
messag and	UhnXfl
messag are	bYwadc
messag as	kVimcb
messag becaus	absYhZ
messag before	paYahi
messag confir	cdoded
messag could	ecsefV
messag growin	lWghdh
messag has	WV6aaY
messag in	jlgVbg
messag is	dpbeXf
messag law	jiUgci
messag me	cQXuZX
messag no	coaffe
messag on	qfXdfe
messag over	xPYeac
messag read	cdoded
messag receiv	aarece
messag the	hhucbR
messag to	gbvSbd
messag when	Srmbec
messag which	ffrcdV
messag will	iYscdZ
messag with	hWubdZ
messag within	ocbeee
messag you	3eQbXa
messe	medjXd
messe .	clUlei
messed	cnjfcX
messen	jhYoZb
messen salon	dpabdc
messy	gYaoma
met	akccdn
met .	duedZW
met @p	abbbkn
met and	eaQYjw
met as	eoddfa
met before	cinadc
met by	dYXlcq
met first	ebdddo
met her	Xjdbdp
met in	sbVOtc
met on	ZicWio
met since	epceea
met thanks	mkXced
met with	xXZXaf
met you	WZpqZb
met your	bhqbba
meter	gidkfW
method	ggbfci
metres	hWhnjV
metres the	edZoee
metrop	efgdaj
metrop and	cdedbo
metrop from	idoceZ
mexico	mVgZZo
mia	qWSwYa
michae	bcnmYb
michel	eSchau
michel agency	eaUcdr
michel job	elcXlb
michel to	edceqY
mick	gZVjcp
micro	ffYiek
microb	Zdmlbb
microp	ZSmjbo
microp me	aasZWk
microp you	jUdkif
micros	TcokiZ
micros .	befohW
micros in	dRipbg
micros people	fdnekW
micros we	bccajn
mid	ifmagW
mid size	Tucbee
midday	XekcoT
midday want	YhWfoc
middle	dkkWjY
middle chair	dcdden
middle of	knbSfe
middle so	cgocca
midlan	Vmacgk
midlan .	VphfZh
midsom	geidfe
midsum	Ziakbj
midway	bhcdjf
midwei	feYggk
midwes	cUapcp
midwif	hiecbh
midwif lena	Wejhef
midwif with	deeobc
midwiv	iccflb
might	X/gYUT
might .	YzYhVX
might be	jvaZTd
might call	YuWddd
might come	eoZYeh
might expect	Xoccgg
might get	XwWaXa
might go	dpcceb
might have	ajpgVb
might hear	bYeepf
might i	aUbzbc
might intere	ecpfab
might it	aYfdse
might know	UpjXbi
might like	nYpQZl
might look	eodedd
might make	liecWh
might need	bxYVdc
might not	V9dSWT
might ring	cpaaed
might say	ctbbdb
might take	UoabYp
might want	a8XMWa
might yet	csbdca
might you	cUhrgb
migrat	henZeZ
miguel	Yhpada
mihai	eeYjke
mihai so	dceinX
mihi	VXtYhk
mihi .	ZYwbfZ
mihi ?	edcrZd
mihi nkemel	bfobec
mike	oSgkaZ
mikkel	Wahjih
mikkel you	anVkhc
milan	GxnmZR
milan .	D6mbWX
miles	ZUoYli
miles .	bZcdio
milest	gdhYhg
milfor	betUhU
milfor .	bZuVgV
milk	dZoYbm
milked	kdcbgi
milkin	ldfffb
mill	dihkVb
mill 's	eqaccd
mill .	jUrgeZ
miller	eYaggn
millin	dhihcc
millio	VQzlZc
millio for	aYgcnf
millio me	UV5cRS
millpo	bbigck
min	fdiihX
min has	ebuUdc
min will	WtZbde
mince	Xeihkb
mince pies	bndfed
mind	hdjcdf
mind 's	bpdfdc
mind .	TnOjlm
mind ?	cXjqeX
mind about	ehcTYs
mind and	naYRdu
mind before	codcee
mind being	cVieuX
mind but	iWddjj
mind by	uaZfab
mind doing	cVbxcd
mind fillin	debode
mind for	ihWWWu
mind from	eccecn
mind he	Xrlaba
mind hollis	dadYct
mind how	aUyVYj
mind if	aeobag
mind in	hnZced
mind made	sZjaab
mind northl	nbeedd
mind sendin	ebeocd
mind so	cdpdiW
mind tellin	Zbdsde
mind that	ibadpc
mind the	YO+QkV
mind to	ekZWgn
mind up	nkRajd
mind waitin	esdVde
mind yet	dpceeZ
mind you	bqhdbX
mind your	eeXepf
mind yourse	hasXZe
minded	aZrgae
mindin	dpmbbT
mindin the	Zpdefe
minds	psRaeY
minds .	gxTbeX
minds about	egUpXj
minds and	gpYXeg
minds are	eYeedq
minds before	Ysdeeb
minds by	xWdaad
minds i	boedee
minds on	nedddd
minds up	onVcdX
minds we	dfdane
minds you	eVelle
mine	ZXdZ7Y
mine 's	hY3cTU
mine .	XYdZ2W
mine ?	edchZo
mine and	bohVjb
mine as	efacoc
mine at	ddteZX
mine by	cbdvXa
mine came	cbYdXv
mine first	ebcepd
mine for	oYcWlg
mine gets	audadb
mine has	cbvXca
mine he	bhbarb
mine i	odXgdf
mine if	PWUS/b
mine in	ibYqVk
mine includ	ZacbVx
mine is	jqkVYX
mine just	deadne
mine my	mdeeVl
mine on	ibZhna
mine says	dedeqY
mine she	dXccrd
mine they	axYdaX
mine to	ekWojU
mine too	ZXqkiX
mine will	wRcgeZ
minera	hbjXla
minh	abXkmh
mini	Rgffkm
minibu	kbcdif
minimu	ggaOdw
minimu .	jYXahr
minimu is	cabXdv
minimu requir	fqbUei
mining	XlcWog
minist	cmyUZT
minist .	nnXZYg
minist has	ZVudfd
minist in	ecncde
minist then	bpceed
mins	eeYgen
mins .	gWhkdh
minute	dXjuab
minute .	aVyiaY
minute about	ihUeki
minute after	jVYhWt
minute ago	lWRaqf
minute and	SasniR
minute any	aoSode
minute at	bdcqdd
minute before	jbdoXZ
minute call	fgenUg
minute chat	dcZtdc
minute each	bddqdd
minute early	cdbqce
minute for	bgWvcc
minute he	rZedcc
minute in	cadtTb
minute is	egoaea
minute it	redabd
minute late	caohec
minute lena	ebdpdd
minute no	ZZQwcl
minute now	ZuZcec
minute of	kPnhXj
minute on	Zaeudb
minute phone	eeWqfe
minute presen	decrad
minute sooner	uWddeb
minute survey	dcsReg
minute talk	cccqec
minute to	banagh
minute video	cdarbf
minute we	afUXgs
minute with	iqYkXT
minute withou	cangeb
minute you	gcXdfo
miracl	Xlmcee
miramo	igbeib
miriam	gYkanb
miriam .	ecdedn
miriam which	cccojZ
mirror	ZhaZhp
mise	jcfdZk
mise le	lVceem
misery	9QQMfi
misery .	rkbZbW
misery in	bdYdjn
misery lena	uYbZbX
misery on	qaYcaj
misery petroc	YXfgkl
mislea	iKSdf0
mislea for	jfXcem
misrea	lYcibj
misrem	ajifha
miss	ZUoZjl
miss .	baacoi
miss a	ccrcca
miss jasmin	mkcWfe
miss out	YesgbX
miss the	VXnnXk
missed	hbjVgj
missed a	XXtbdZ
missed anythi	gboeea
missed call	ljeWbg
missed it	kVlZej
missed one	pcddec
missed our	iYYscb
missed out	agUclo
missed the	YgfOYt
missed you	rZffmQ
missed your	afrZjW
missin	aWO/YW
missin .	WYiwdY
missin ;	qaaeed
missin a	eeYqce
missin and	bjbncc
missin is	ffbodb
missin page	ZmSsdb
missin the	cYbxcb
missin you	obaeed
missin your	aZWqnb
missio	iPqXtT
missio .	odhdeW
missio invisi	ceYrbe
missis	ZTeplf
missis .	XXTrng
missis one	jhfkWd
mistak	YhxceT
mistak by	fmZfmV
mistak it	RoteYX
mistak please	cdhcao
mistak to	eenddb
mistak you	ebufgR
mistre	heeald
misund	pailSe
misund .	iVnfch
misund we	fndeWi
mitch	dcZgcp
mitiga	edZmbk
mitten	lYVeep
mix	nngeZN
mix .	aqVadl
mix up	sQubkM
mixed	iVqjac
mixed .	Xgiqaa
mixed and	ddaecp
mncs	YoaYdn
mo	iUZqch
mo so	ikXlaa
moana	TbZwcX
moana certif	clfVne
moana folasa	dcbqcd
moaned	oaWckg
mobile	nccYoW
mobile manage	kmffVd
mobili	dZlYmg
mobili 's	oSiabo
mobili .	YeUeit
mobili is	mZncgW
mobili not	cefauU
mobili to	dcdWqj
mock	ikoWWZ
mock interv	eesUdd
mode	phUibd
model	XfP1Uj
model down	aqecdd
model in	ecenYg
modell	WieZll
modell says	ecZbnk
models	jbcdna
modera	Xnjacg
modera .	Unjadk
modera as	craedb
modera delega	cjXgjg
modera i	Yoedia
modera they	deWhmh
modern	kbdbig
modo	Wkiakf
module	Uhlagi
module has	fYZaok
moe	asXhad
mohamm	cehoXd
moin	eoRfgi
moin .	Zoechc
moin to	hnbcec
moira	fcklcY
moira .	bbtTgc
mokoen	hakVfj
mokoen .	canZZk
molefe	egZghi
molly	cYgnci
mom	echigc
moment	ckofYa
moment all	enZeaj
moment and	lTqfca
moment becaus	ddsfeW
moment for	iSdomX
moment i	VrgWdj
moment in	gkTmhZ
moment it	rYiccZ
moment no	eZucdY
moment the	gmkiaR
moment there	cnceeb
moment to	ZlnZga
moment we	aUcbbx
moncto	Xe2Sca
moncto .	cZuXce
moncto and	alogbV
monday	beqkaU
monday .	fVvcXe
monday and	cRjube
monday on	doaecd
money	XhbWzd
money #	aachpe
money 's	gdlWpW
money .	aYdepi
money ?	dZadua
money and	SZbUwk
money before	esbZdc
money being	mlecXb
money by	QxbZZd
money finish	hbkVle
money first	dfccnc
money for	filXed
money is	gUrhgZ
money lasts	YogWkX
money on	pXVUse
money people	hqXgYc
money runs	Xqeede
money talk	dgabod
money than	bYaaxW
money to	gdcXpf
money was	feUXcu
money we	eYocgc
money went	dageZp
money which	dsbdab
money with	hYdpbf
monica	iigdjW
monika	XrecZh
moniqu	bVaujc
monito	YXfljj
monito .	eWrZdh
monito and	grbddV
monito manage	bjWall
monito sister	kYRkoc
monsie	lWgjfd
monsie is	ebdaog
monsie to	cabhbq
month	kdmTrT
month 's	sbdZZc
month .	WmlVjZ
month after	Zpedee
month and	gVhpad
month contra	eddarc
month free	dcpZde
month in	qUgedc
month nowick	cbdfnd
month of	ftbYRk
month so	cYpddd
month tax	eeeZne
monthl	iakcYi
monthl .	wTiacb
months	OwibkV
months .	ZnoYfX
months notice	bbucZb
months of	beVdmn
months probat	dedcod
montré	cfcXta
montré .	dbcYub
mood	UjrZbV
mood .	acpdde
mood object	cbpbeb
moodle	iYineX
moon	aojbiS
moon .	fodbhX
moon to	cbdcsd
moon which	pbebee
moon with	ZwYbYX
moorsi	hljZda
mop	cbfogb
morag	dbdmRo
morag them	ecqdcZ
morag you	fipXaa
morato	bJ+ccU
morato is	eUrfff
morato on	eZtddZ
more	gnZdci
more .	SumTZk
more ;	lXZgWq
more ?	iZUxdX
more @d	ndcdee
more a	pdXmWZ
more about	fZsgXb
more after	enbVck
more and	nUTjar
more applic	ghUfco
more at	csXade
more becaus	dVlodc
more before	fqkSYY
more beneat	ccdbdq
more brad	debodd
more candid	ltXWcY
more closel	cSZbd2
more clover	ibaeob
more conver	iiXobZ
more cvs	cqZclX
more dear	nVdldd
more exact	phbbdZ
more experi	bVUZb5
more field	edadfo
more folks	UwcZdc
more form	ecbnee
more from	YsbiZa
more hands	WYYbcz
more he	gSdedt
more hours	daddZt
more hurdle	ebdnfe
more hybrid	cberab
more i	jogTaf
more in	bjghmT
more info	aeRtaZ
more interv	jbhbsT
more is	mlhZdU
more job	daYcau
more jobs	eavacX
more junior	cfdadp
more later	dqYeec
more lena	lhYjZU
more like	rkaaXY
more likely	pdfadb
more look	ofaTjh
more merci	drXeeb
more money	edbbuY
more mornin	kYdoaa
more name	dbcped
more nervou	XZhkjd
more news	cucddX
more of	bmVQno
more often	cetVdd
more openin	jsVdeY
more or	lWfmfa
more patien	bxZZab
more people	k0dJbW
more person	hwaSbb
more precis	btjbdT
more questi	eVcqic
more refere	eacpdd
more round	Zgdpea
more rounds	UNn3eQ
more sample	dWchcr
more senior	bcYYcw
more so	bUkghj
more soon	ctXdbc
more stage	rYccce
more step	cdcoee
more suitab	cUccdv
more talk	bXYvhW
more talks	ctaafa
more tests	hWWeub
more that	cjWldh
more the	kUcVfu
more they	Ucecqj
more thing	TXg3YX
more till	enaddd
more time	rsXQeP
more to	jygQOe
more unforg	ZuhcYZ
more was	danjcZ
more waste	Zpfcee
more when	V/RaWR
more with	dTbzcb
more years	eZYdbw
more you	djVbtZ
moreau	YhbrYf
moreau .	dqYecd
morgan	cebkdj
mornin	kaelae
mornin 's	jaabep
mornin ?	bWczab
mornin about	dZogdd
mornin after	yTahdX
mornin and	jcpdbW
mornin at	dfnhdX
mornin before	RWa0bc
mornin but	uWigXU
mornin cfo	nYicda
mornin desk	Zdgpcc
mornin disqua	ckWjch
mornin for	eZptRT
mornin group	eddncf
mornin have	mdXeei
mornin i	fjdUkf
mornin in	ZejrYY
mornin is	nZieda
mornin it	mihccR
mornin mr	ibXoed
mornin now	vkQYcV
mornin or	TTZ5Xh
mornin person	ednced
mornin placeh	cbWnke
mornin questi	Xfejhi
mornin school	ihcijT
mornin she	pdcYmW
mornin so	nSuYbY
mornin suits	ecened
mornin that	lbegpQ
mornin the	ineXZg
mornin to	fYkacn
mornin was	cfpYde
mornin we	Nebdbv
mornin which	cceoed
mornin with	eQlzUY
mornin would	hbdocc
mortga	WhjkgY
mortif	ZVgmih
mortis	jTabas
mortua	YmZdgi
mossie	fYgikc
mossy	Skpeea
most	tdieUc
most .	sadfbZ
most and	vVcaia
most answer	doZcfc
most before	oZeeee
most closel	gpbbfa
most create	pbeaff
most do	eaobde
most friend	oZeeef
most i	dsWYca
most of	WoeZZl
most people	bmfkZX
most recent	dYdsbd
most she	cpdbdd
most they	qZeced
most things	Vbwbcc
most welcom	edYiYr
most you	pbdbed
mostly	admTfm
mostly .	aYVdoo
mostly from	cZwbYX
mot	dftYbX
mothba	YL/bbR
mothba the	cTxedZ
mother	gPxggY
mother .	dbpabh
mother i	dZbqce
mother in	jadWli
mother is	ednbgc
mother northf	dUnlec
mother she	dZrcdc
mother speaki	hShhmf
motion	cberbd
motiva	Whmbdl
motiva right	hjXbig
motor	misbRM
motor .	pdgcab
moulde	WWgqei
mounta	Zldehf
mouse	iXaTql
mouse to	ebdafq
mousta	ZZdodj
move	ddhllV
move .	hVtjkM
move ahead	ZgXZbx
move and	hcncdc
move anyone	ebqdeY
move before	kmWedd
move fast	lfegiU
move for	cWbwZe
move forwar	agVjen
move in	ZVUTvg
move into	gbcYuY
move it	gXcqhY
move like	bqbced
move on	UeYmhl
move quickl	otZWaV
move the	pbgmZR
move to	RVjple
move went	ZZsedZ
move while	cqaede
move you	gXa0aY
move your	imgPjf
moved	lhdlWb
moved #	dacoee
moved .	eitQfV
moved again	oZgced
moved ahead	ddXWet
moved and	knSlbW
moved becaus	fZcnee
moved forwar	beXbdt
moved from	mpOlRb
moved house	eaoZfe
moved into	hcnbdc
moved it	loVecX
moved me	dQcxdd
moved my	dfUvaa
moved office	bZuaeb
moved on	Vhdqbg
moved our	bddncc
moved ours	fdberX
moved so	arZeeb
moved the	oUVjYn
moved their	hrcVbd
moved things	Zadqde
moved to	gfvaXX
moved up	lWbpgZ
moved us	eeZagp
moved your	hdYsad
movemb	dUejgm
moveme	Zehbgm
moves	Z2iYSW
moves .	gZreab
moves before	Vqdcde
moves from	miUjbd
moves like	onZYbb
moves on	dhVgem
moves slowly	arbefc
moves throug	dncded
moves to	chsUgX
moves until	capeee
moves with	fnaddc
moving	cfhgdh
moving .	dsfkWQ
moving again	nnWfbY
moving ahead	cTYZe1
moving as	doddeb
moving forwar	bUOoaz
moving here	ZVjbmk
moving house	lgvSVX
moving in	ddbadr
moving it	uXaeda
moving me	cZarce
moving now	gXegkh
moving on	aeQocp
moving to	VYziaV
moyo	hSofce
moyo .	aWpbeg
mps	ffahfh
mr	gbaicn
mr a	geaZbo
mr adviso	Thcocl
mr and	gXneec
mr de	dcokeW
mr hca	mlXddd
mr hq	fbTdom
mr hutchi	fgoaaZ
mr kaczma	Zneffd
mr lindho	hlXenX
mr module	bVhhkg
mr negati	gjdjiV
mr nref	gcandc
mr panell	XfpZkZ
mr pereir	iabnec
mr petrov	dbccdp
mr prairi	jfaiXk
mr safari	feboec
mr servus	gapdbc
mr solved	nfcddb
mr suppor	Xigdlb
mr sweet	iXeeii
mr tembo	oZcddg
mr tov	Yneeff
mrs	dechif
mrs mauree	diaYbq
mrs memphi	fncfkV
ms	hbeieh
ms automa	ddnddd
ms beaumo	enbeeb
ms bond	dZgrbX
ms castel	ddaoee
ms driver	oQljbU
ms failur	canefd
ms fitzge	deqbfY
ms import	cYqgda
ms incurr	hbiWkh
ms kruger	iXeekh
ms lim	dWoddj
ms michel	ggjfiW
ms micros	bccajn
ms paolo	ihVjdf
ms pillay	Wkcoed
ms placeh	TpZgco
ms priya	Ydhbar
ms scarf	dneYhe
ms serve	gcWile
ms sulliv	pSliba
ms throug	lUdeen
ms timer	Sejgki
ms trante	fdoXdh
ms upside	ekWhah
msc	ebVimi
msc .	rZdced
msgd	pWShjh
msgd and	ecainb
msk	VUisee
msk the	Zcafof
msk you	eeoYhc
mtg	jkdffT
much	bofYcl
much .	ZnhhgW
much and	iYbkZo
much as	csnVMg
much at	bpedeb
much bother	ebdnee
much for	ikeWWk
much hope	gbcasb
much i	gogaZd
much in	lrTYYg
much into	hpaZdd
much later	paddde
much longer	Vybcda
much more	dfbdco
much notice	dZdrbe
much oblige	cerbda
much of	hTaflm
much on	dreYed
much still	epceeb
much succes	ebcdep
much that	bjWZxV
much the	gbqefW
much they	cYbZkq
much to	SgfkZn
much we	bbccgq
much work	ddaZbu
muchly	mhdmaU
muckin	fkaljS
muckin washin	foTncZ
muddle	XVbYvi
muddy	UgoieZ
muerto	gcnZZi
muita	bPosWd
mull	X9PLdX
mull .	gndcbc
mull it	azXVdX
mulled	eaqadd
mullin	a6RUbW
mullin .	XsXZie
mullin it	ftabaZ
multi	iZmecd
multit	gbfYfo
mum	XXnard
mum 's	afYajo
mum .	ZX3hYQ
mum arrive	boebba
mum asked	jaaRhk
mum i	becfnc
mum is	mkbgXc
mum may	djRemk
mum on	TbvYce
mum thinks	carbae
mum took	hfkicV
mum wants	lsdYZX
mumble	Yagldj
mumble .	ddpeea
mums	sbYega
mundus	lVmgZe
munich	efeffh
munici	mUgchh
murcia	maiagb
murcia .	cchboc
museum	iakXhh
museum .	ZgYbmn
museum educat	Ycoeef
museum on	oddded
museum spam	cdcdod
museum to	hbcbdn
music	ejbZel
music .	dabbjo
musica	meZWlg
musici	hfgkac
must	XeY1bd
must .	MzXngV
must agree	fscdZc
must answer	1SbbdZ
must apply	dedseW
must ask	tkYRjZ
must be	XQa6dd
must bring	eeXtUd
must cancel	ddbabr
must choose	kapZXd
must comple	cderZe
must confir	VgZXti
must declin	eacddr
must disapp	ZeaYYy
must ensemb	eiTjem
must fill	dbatca
must first	budZcc
must get	bdeoec
must go	ekZoeV
must hand	hZdqbc
must have	TPm3jR
must inform	aRlZdw
must know	YYdthc
must leave	eebnde
must let	UWkmZn
must like	fboadc
must log	decqad
must look	nedcdd
must make	eceoae
must nod	erbZdd
must not	odkYcY
must only	ecedtW
must pull	fdoefZ
must reach	SWZsqe
must regard	dednfb
must ring	Xadtdd
must say	hXgefl
must see	mYZqab
must show	bdbqed
must sign	cndagd
must still	byadVZ
must supply	daaqdc
must take	Xbatch
must tell	ZPddnr
must to	fochbZ
must turn	cZdbct
must unfort	ecbeeo
must wait	aobbdj
must withdr	aredda
mustaf	VarYfk
mustaf .	cejZpZ
mustaf corner	cbqcdc
mustar	Zaajnh
mutasa	VclSgs
muted	bdhacp
mutual	Vfaenl
mutual .	didYpb
mutual and	dcZdep
mv	pXXffi
mv .	fcZedo
mv maggie	qWhYda
mv satisf	phbdcX
mv wrocla	WcWlYo
mv you	eedZoe
mvr	bQodYr
mwah	SbYgsk
mx	XZYqXn
my	ebmged
my #	WgiWgq
my @d	Xgqgca
my absenc	ddnede
my accept	YbaXwg
my accoun	Zaribc
my actual	edccsY
my advise	feUhbq
my agent	bUhZqj
my answer	sWMisV
my apolog	oeccdf
my applic	YY+TRd
my assist	dSd1ba
my async	Xfckfk
my aunt	edpSie
my availa	Ybhscb
my back	TVuXqV
my bad	cXjbdn
my bag	edZauc
my bank	VXetgY
my becky	holTZc
my becomi	edphbY
my bet	koYcca
my biscui	pXSraZ
my boss	rqdSbZ
my braga	cOsYcq
my brothe	dUydSf
my bus	TgdrYe
my busine	ogXUij
my calend	pSdsWa
my call	rqTcVb
my calm	rbbaaY
my candid	kcnZbc
my card	hfdSin
my case	gqUUZl
my certif	gUftXV
my chair	pbjdYb
my chat	jfrZVW
my chloe	XljWff
my choice	TgfuVf
my christ	gcdoae
my circum	edqefX
my civili	ZbmpbY
my client	YZffio
my co	ioXkYY
my collea	XoklZY
my commen	habWoh
my connec	bafqcd
my contac	bhlSgi
my contra	gYWUsj
my counse	iZnXfg
my cover	dafodb
my credit	daZrUj
my curato	adXrbd
my curren	nSgsYX
my cut	mcVmed
my cv	kT2MNn
my daught	jbvZRc
my day	VrVrPf
my decisi	qdVifb
my dentis	WomiaW
my depart	eWnech
my deposi	eWdenh
my desk	fbocUl
my detail	VkeWYt
my diplom	ebboha
my direct	itRdag
my docume	Whcqda
my door	eShglh
my earlie	fVnnTa
my email	ldnXdb
my emails	Xbqeee
my employ	cebfqb
my emre	bfofbc
my enviro	Zccreb
my essay	moYbba
my esther	gYrcdc
my eu	abbZmo
my ex	piaXXi
my expect	eYnhed
my experi	krXfbU
my eye	ebWsee
my eyes	cVUicw
my fate	veXaab
my father	fcZhZp
my favour	ZnmUXj
my featur	obdede
my figure	ecdqZe
my file	bmYWWu
my final	geacen
my finger	kjUhbi
my first	aZgVxc
my form	he5KSX
my former	gfoddW
my free	dZavdc
my friend	SoiUZo
my govern	bniYjZ
my grainn	cXpYja
my guess	siefUN
my guides	eZpWdh
my gut	bneeed
my hand	ndfPuY
my hands	coGqje
my hanove	dZYddt
my head	gorKcY
my health	iYSuZg
my heart	pVYgZm
my hello	pgJZoc
my homewo	dgYoed
my honest	hWbkan
my hope	ZsZcch
my hq	biqaXc
my husban	ccjSvb
my inbox	ibRooY
my incl	dcZdZt
my income	gbdpbb
my inside	Znedee
my instit	ndocYW
my intere	fdocdb
my interv	gdqdWa
my jane	iXoanW
my kid	cbmpXa
my kill	enWWbo
my kloofz	hddhWn
my last	fUnkWj
my late	dXoiaf
my learne	debbXq
my letter	oUyReS
my level	jfkhbX
my licenc	hfOwgU
my linked	eYtdab
my list	cnZeZk
my locati	eacpde
my loss	ecpeeZ
my love	cfqcda
my lukas	gccZgn
my lunch	dcpade
my lyk	dddenc
my lyon	docfcb
my mailbo	bTukdY
my manage	gwTXha
my mate	UylVTc
my medica	Wiaqfc
my mentor	eVjeYq
my messag	ZUuiZY
my mind	hipYfV
my misery	kWXfbq
my missin	haaqdb
my mistak	emZobX
my mobile	ncdVjh
my money	jcgTkf
my mother	dUqUne
my mum	VWipjf
my name	YTrVnj
my neighb	imbhXc
my nephew	leZeXn
my networ	dbrdac
my new	aaSZya
my news	eapded
my next	ueXVaj
my niece	ehdcao
my no	mSXbkn
my notes	otRafV
my notice	fgNgko
my odwyer	kjeXdi
my offer	YPRUwn
my old	URijud
my only	cdofbc
my ora	oZfaid
my origin	cfbpae
my ostrav	odajdZ
my other	adocef
my outlet	ecbZrd
my own	nUpZmU
my owned	aatdbZ
my page	dZpddb
my paper	ckmhZV
my papers	NWouWa
my parkin	lZVdjm
my patien	ZsTadm
my penang	fTakmi
my permit	ddcrZe
my petrov	cclmZX
my phone	hguaYR
my pick	kQVqWm
my place	ToppbP
my plan	Wipded
my platfo	bZfpde
my pleasu	ebnbmW
my polish	cYbped
my post	bcsddb
my practi	cdaqcd
my presel	naccce
my presen	cV4dXR
my previo	dmboZU
my proble	gxZYUc
my profil	ZdwTZf
my promis	loVecb
my provid	edjXme
my questi	MloOal
my rankin	gYcoch
my record	fidijU
my recrui	djSWlp
my refere	egUpgb
my regard	cbwYZe
my regist	dZTqpa
my regret	cnddcd
my reply	iYaofd
my report	dhnbcb
my result	nkZaba
my return	dawSba
my rhian	cfadbp
my salary	WTnyNc
my sample	XjdpTd
my school	WWkwWY
my screen	cbnXje
my second	hOniYk
my secret	Yectea
my settin	dfqcbc
my shutdo	XwYbbc
my signat	geUZzV
my signed	bcccrd
my sister	fd0ZVW
my slot	hXrSal
my snippe	Vnjbcb
my son	oZlcbc
my spot	ccojaZ
my staff	habaqd
my stayed	heWjgh
my steph	aemXqV
my studen	jVVhlk
my subscr	enZdbh
my surpri	nbeded
my sympos	ebldnV
my tax	ZeZoeh
my teache	dVkpZW
my temi	cdqaYa
my thank	igWinX
my thanks	dfWhsZ
my to	aeaqde
my train	adpfed
my transc	ZZQ5VY
my trust	mdeeVl
my turn	fUZwYb
my umbrel	dlUpbe
my uncle	aoafbi
my unsign	WUoajn
my utrech	eeobce
my vale	dccqec
my verdic	ubdZdd
my visser	Zccqfc
my vote	beadZs
my weddin	Whoede
my week	bcpbfd
my wife	dfmTob
my word	dhbSwZ
my words	ikVdXl
my would	kKoaik
my writin	bgdqab
my yes	oVQT3Y
my ️	adZrcd
myself	cRxmYa
myself .	mZgUij
myself a	eZpeda
myself and	mbUWnl
myself answer	eafodd
myself from	fXoida
myself i	hdaoae
myself in	Qqkbha
myself it	bfemQo
myself off	ecoefY
myself out	aU2VbQ
myself till	eYqXha
myself to	YfhrdX
myself yes	dcedne
myster	hRYqij
myster .	caQqme
mühlra	ioXjZa
n	mSZjhj
n .	UuafhY
n has	oVhffe
n i	pbeced
n on	Ycdnjd
na	caatWj
nachri	bkgYgh
nada	XxXXXi
nadia	Zkaaof
nag	cmehhX
nag .	ahhlkS
nagoya	eedjdg
naicke	hcccgk
naidoo	bWscge
naidoo .	cascdb
nailed	hiccfg
nair	efhdeh
nairob	bgrVcg
nairob .	Vooaba
nairob is	daqccc
nairob on	bphZfZ
naitei	hjfaZj
naitei to	crdacd
nakaga	ZxeaaU
nakamu	mZgYgi
naledi	cZcUqm
namast	lfaeef
name	cebikf
name #	daadsc
name 's	nvLcfZ
name .	eYiQkr
name ;	cbcogc
name a	TzZjaV
name an	dZZtbe
name and	vfTWmb
name anothe	U6WmcL
name any	bSzdeb
name as	bcajpa
name at	YojbhX
name before	bdZZip
name by	uYfgaX
name came	ZpPlka
name days	enbeeb
name does	ZUZbb1
name for	iVZhpc
name forwar	fheoUb
name goes	xiUYca
name has	diddWm
name i	bWtUpY
name in	haQegv
name is	alYkRp
name it	cccrdc
name next	fdeaoe
name no	apcdee
name of	eazmOS
name off	WK/XOW
name on	YYPc4h
name or	wZcSib
name out	eazhSW
name over	iccenY
name phone	cdeodd
name right	YekYbo
name sqe	elfmYT
name that	dmmWcd
name the	oYT3UP
name three	eaenee
name to	neRXmi
name two	ceence
name under	UWdWzh
name was	WdLomp
name went	jnTiUj
name which	dodabg
name will	dfYZhq
name with	ecedbp
name you	WrYenZ
name your	VdRmwR
named	fpcblU
named .	gnmUiR
named a	kglYVg
named below	ddbgXp
named by	fabeoc
named in	cYnfpU
named it	iUcmdk
named media	ctVeee
named no	codcee
named none	ataadc
named on	qcbdec
named the	fiSdmh
named when	cpbedd
named you	XfWcvc
namely	fbdhdk
names	vbSsZY
names .	dielhW
names a	dcdpbc
names and	YKU4dl
names are	fdVZcs
names before	ndedec
names by	iWZlnY
names come	ndeaee
names do	qabefb
names get	oecddd
names go	weYWad
names going	pZecdf
names his	rZedcd
names i	YYesef
names in	oecXjd
names its	ubbXed
names of	hYdzXV
names on	nlPlUh
names ours	baaboj
names out	buZbdX
names that	kjZWck
names to	nWXbhn
names until	aednef
names will	gXradY
names you	Yechod
names yours	dfccbo
nandin	kcjTmb
nannie	aUehpe
nanny	iWNSjx
nanny .	haZcZt
nanny agency	cURakp
nanny family	knbYgZ
nanny now	caXeln
naomi	oWfahf
narrow	jefVcm
narrow .	baqcgd
narrow and	japbdY
narrow it	gsbYaa
nasrin	dZiTzV
nat	haijYi
nat like	cqbdcc
natali	bbhbki
natash	aYfeph
nate	bggclc
nathan	dajejd
nation	cbpdha
nation tour	edrZbd
native	gZahii
nativi	hdkefa
natter	ZiTWmp
natura	cifedg
natura .	caYkcp
nature	fgvaXT
nature .	anlgcW
natáli	Ygdoha
natáli us	aobicd
naviga	Zdsafd
nay	akigad
nay .	fgmfcX
nb	SfmQjp
nb 's	biodca
nb and	aibeZp
ncube	VsYkSj
ncube .	crUeZj
nda	gdPkmf
nda .	knbhXa
nda by	ibcdna
nda the	XbVcsg
ndlovu	ZWahUt
ndlovu .	aZdbVr
near	brciVe
near .	ZYXlfp
near done	eoZbci
near future	W1Tdda
near maya	eaocfe
near the	eiXubW
near to	cpcceb
near you	gerQUm
nearby	adfdaq
nearer	gaodaf
neares	gjiccZ
nearly	klQhch
nearly .	dueYZZ
nearly finish	rYdZdd
nearly hung	hcceoa
nearly in	cagddo
nearly over	oYdice
nearly said	bbXooX
nearly there	c2UfVX
neat	gdcgdj
necess	YqcgZf
nee	afenee
need	bdYrid
need #	iiYnZc
need .	ZhnXcj
need ?	dddrZe
need @s	zZbXaY
need a	QaWyrb
need about	oYcicd
need an	PiXwfd
need any	hbYqce
need anybod	eccedo
need anyone	iNYab1
need bank	bacbtd
need be	obYddj
need create	xXeXbd
need do	negZeb
need finger	bccqed
need for	iZWPyj
need friend	qkcWba
need from	fZdqce
need hands	Wkmaib
need her	fjnXcc
need is	abWyeY
need it	MOZ+mU
need me	YfTmki
need more	drWdZi
need my	RWL+iR
need no	fYbcer
need none	cYaZWu
need not	kXkNiq
need of	ecWjeo
need one	VkSuaj
need papers	ceoVgg
need sign	frdfVe
need so	eZcXeu
need somebo	WTYcX7
need someon	XpUSW0
need take	jZobda
need ten	hfaYoY
need that	fUUtbm
need the	hpXmZX
need their	oYeidd
need this	oTglZe
need those	eacrea
need till	rcYPVr
need to	bnffnT
need two	XZX3aa
need until	9YPQcY
need you	VdO0eh
need your	ITU/uZ
needed	YSdnfs
needed #	aaZbkp
needed .	cYwaeb
needed ;	Xdbeio
needed a	XXfWjt
needed before	Zidoeb
needed by	Ldauqc
needed for	jafZbn
needed from	pqjSVU
needed i	UYnraV
needed someon	adbdds
needed to	fbZfgo
needed upload	edWsde
needed you	abXYku
needed your	gWjjgd
needfu	daiagl
needin	RHWcp8
needin a	dWebmm
needin me	bbdeep
needin to	dcbqZf
needin you	bVbZb1
needin your	cbaXom
needle	edlVmb
needs	afSvjf
needs .	ieZdZo
needs a	WiXirb
needs all	cocded
needs create	tVfbee
needs five	efoeeY
needs from	ndZmZa
needs hands	aYdnbk
needs have	eddbeo
needs it	WUXntf
needs me	UXhpoY
needs my	KTX5pU
needs of	eiYadp
needs one	ifZbZq
needs someon	gdaVhq
needs that	edecnd
needs three	ibbbcn
needs till	tWcaac
needs to	guUgjP
needs your	OOO9vQ
negati	jdMcZy
negati .	nVRaet
negoti	WVrfle
negoti .	RWkUxi
negoti meetin	bdeoce
negoti ring	Xerbee
negoti will	dabqed
neighb	Uamceo
neighb 's	TfbXY0
neighb .	eS2QSn
neighb bathro	ccajob
neil	bdqfaa
neithe	Q5rZSW
neithe 's	VfoiZe
neithe .	atnXYS
neithe a	bpffcY
neithe an	epbecc
neithe as	fXXbZx
neithe confir	ashYda
neithe filled	fdnffZ
neithe is	SyXaai
neithe northl	Wscdee
neithe of	WhmjUf
neithe paused	mmUeed
neithe she	jXZkoa
neithe will	Wucbcf
neithe your	mUdddn
nelson	Xeiecm
nephew	VOPTT/
nephew 's	dXgaZs
nephew .	dWTaZ5
nephew and	ibZecn
nervou	gMtffb
nervou .	fbqcca
nervou than	XZhkjd
nerys	gRmekg
nerys .	qXccfg
nest	nembZZ
net	eWdfhn
net ?	fWkYil
nether	ejjcfa
nether .	caoega
nether for	dacpdd
networ	VSubbn
networ .	XYxZVf
networ as	dWmnac
networ job	bgQiqc
never	ggnbeZ
never .	unOZfT
never a	ecPYdw
never all	bqbded
never answer	Yphccb
never arrive	ecbqeb
never ask	dazXZX
never been	sXbigY
never before	YnZbpa
never brough	bUvdbY
never but	odbdeb
never came	YXgeZq
never did	XnifZb
never do	dcqebd
never done	dhcbob
never even	eRleZq
never fun	ebdcbq
never gave	cbocde
never got	YVzmUV
never had	llXYZl
never hire	dhaeoa
never in	chcaqa
never interv	bdpccd
never knows	bpedec
never late	sUabgi
never liked	bVjZse
never meet	dXtdea
never mind	ZYkUuc
never miss	cbubbY
never missed	tXdeca
never needed	sYjbbX
never picks	Xqbded
never rang	mXkiaU
never replie	edcoec
never said	YYwadb
never say	pTaZeq
never says	enheaa
never see	ecodeb
never seen	XZZYye
never sent	XeTqWo
never share	eYrbdc
never taken	gqbcbY
never takes	sXdddd
never tell	mjTalb
never to	oaXdan
never told	ZitdaU
never went	diudbR
never yet	vUdded
nevert	ddVdhr
new	aapXtZ
new #	fbXU0d
new .	WctZWg
new addres	XcyYUZ
new advise	ebYdnj
new applic	juaXXZ
new appoin	XVjxUP
new assist	ZSUWye
new beard	bWtddd
new boss	blVbil
new bottom	abVdtb
new buildi	dncdde
new cfo	ZZshda
new chair	dpZZhc
new collea	YjZUwa
new contac	adohbd
new contra	UmoYhZ
new countr	Zdaasb
new date	e6UgWJ
new day	X/SZXQ
new dentis	ecoddc
new depart	eVtcdd
new dept	dWZdmn
new desk	dcYere
new direct	Wejcmf
new financ	aasefb
new fiscal	dXoeib
new flat	ecsaZd
new freela	bYhgod
new guy	dcWecu
new head	fXYX6S
new hesita	cebeen
new hide	YXidkm
new interl	eXiobd
new is	dbbedq
new job	XiuXmM
new jobs	Zc1WVb
new junior	lbbZqW
new kp	dncagf
new lena	capeed
new letter	eccdqb
new link	ecSveX
new look	cVyZZb
new magist	daWZwd
new mainte	eZqedc
new manage	Xcfbqe
new messe	edrbZd
new moira	geYeod
new murcia	ccdeoe
new name	edZdfo
new notice	eWqefd
new nurse	bcbfpe
new office	bVwYcd
new on	afobdf
new one	YwVqZU
new ones	dkXjYi
new openin	hXqZag
new opport	dYYndm
new owe	cVTcpl
new owner	ePsibh
new passwo	darYcd
new people	UjpYRp
new phone	QT6TVW
new photo	fcapec
new place	bpkZdW
new plan	zgXXYR
new positi	cceefo
new posts	eapfeb
new realis	dYojZd
new record	baQTYz
new recrui	bfpdeY
new refund	dZWbrk
new revenu	cdfenb
new role	ddYcub
new roles	aUyYZi
new rules	jmibXb
new saturd	ecabof
new self	ceUctf
new series	ceobde
new slot	cvTeda
new staff	fTzdbZ
new stage	jjWYob
new starts	ebpfea
new status	YhZbZu
new system	ejnZca
new terms	bbuaVd
new thing	klXiba
new time	jfM2XN
new timeta	eXoceg
new tree	ebnffc
new tv	epUmcb
new vacanc	cT1abW
new work	dcbofc
new zainab	ihTbgk
newest	debcrZ
news	hkcaff
news #	oabhZg
news ?	rmVTZa
news about	airZUe
news as	jpceeV
news at	ecreYb
news before	jcZZbn
news but	ThUhYv
news first	Widcgn
news for	eyVTkU
news good	cpadgb
news i	Rrfafi
news in	jYWblm
news it	ddqebY
news lena	3MXYcb
news no	pYalcc
news northl	rWbedh
news on	spTZWa
news that	oYcdch
news the	Vaeoii
news there	cNvaib
news they	SiZffp
news visiti	bhcanh
news you	YUZrwU
news>again	ilWjTj
news>answer	pXYcXu
news>ask	mUWuaf
news>bye	ZolYea
news>chosen	VRfZuq
news>closed	WuLcki
news>date	9XVdab
news>decide	Wlcgei
news>free	fqfZWe
news>give	neViYi
news>goon	aRpkbn
news>hear	fWrgfY
news>hold	MenkWp
news>if	UhgeWv
news>joy	gdWYpi
news>match	fWhWbw
news>me	rcUeck
news>meet	eofXef
news>news	kpSbja
news>not	Xncabq
news>offer	SgTgrl
news>others	YehVav
news>papers	Xjiied
news>post	kkdXZj
news>receipt	N0kZZa
news>refuse	TUTWi7
news>said	ygWVcc
news>soon	svVTZT
news>sorry	WpUZkl
news>start	knSifS
news>thanks	YnYcdm
news>wait	fwXbXb
news>will	loZZgc
news>you	odYaii
newsag	dbhqeW
newsag attemp	dagqaa
newsle	PP/KSQ
newsle .	YbxYYd
newsle on	Wepgde
newsle with	cctbYc
newspa	dmjbeY
newts	bglccg
next	acgnef
next .	MoglZi
next ?	fwRabc
next @d	aacabv
next a	edbped
next and	dYxfcR
next becaus	fXpfed
next bit	cSlxZY
next call	iecYbq
next comes	dZbxaY
next compan	fceaen
next conven	cqcceb
next direct	bddaqc
next door	aQpfbm
next employ	lWhifc
next for	cabucc
next guy	ddcYre
next head	cbdcrd
next hurdle	cabtbd
next in	Tifbqd
next intake	aaYbew
next is	SbZ+WT
next lot	cVamdo
next meet	adZscZ
next meetin	YuWkbV
next milest	iYqadZ
next news	qgWdeb
next nothin	kYXXdt
next of	VTP4oU
next on	XfXQ2g
next one	gPtLht
next open	cbraed
next paid	ecdqca
next part	ccWrcj
next passin	eapZbi
next person	YZchoh
next phase	ifWnZg
next round	hXUvWg
next season	ebaeeq
next stage	chWlam
next step	YentZU
next steps	lqqQWU
next stop	afNyYd
next they	ahaocb
next thing	ejZxWP
next three	feeXqd
next time	gIrOjs
next to	kogKnX
next up	ZgR1WZ
next vice	mXbdfk
next we	bqdecb
next you	fXYuhY
ng	iiajbc
nga	bZlcoa
nga .	edgenY
ngaio	eigYcl
ngl	gngZVg
ngo	djOqia
ngos	WflhXk
ngozi	efTXvf
ngā	aUQiso
ngā for	dZakbn
ngā mihi	bfdZpe
ngā to	nVeefj
nhs	qYcamc
nhs expres	cYecnj
ni	daclif
nia	sOdRer
niall	oYcWmd
niamh	ebdpfX
niamh at	ebaeof
nibbli	XYcXms
nibs	ajidib
nice	bU9UZe
nice about	dVkeZn
nice chat	ZrnVZY
nice day	eZsdcZ
nice enough	bnYeeh
nice holida	deoddc
nice i	eWrddb
nice if	jWfmfe
nice lad	hTXbqk
nice lady	daqfeb
nice lena	VXvacc
nice letter	jYddXr
nice meetin	hYuWbd
nice of	bfYcYs
nice one	mghXlU
nice people	gXocdb
nice pictur	icadna
nice rushed	lrWcdY
nice surpri	aaYdtY
nice talkin	dUqhcc
nice team	qbbbcX
nice that	bgnYWj
nice the	edpceb
nice to	SV+RYe
nice view	edWflj
nice walk	XfmcmU
nice way	ebbeep
nicely	Tjbkkf
nicely .	boeedd
nicer	dUWVe3
nicer .	feaebq
nicest	faUnld
nick	Vnbdke
nicola	ZXamdp
nicole	haodYe
nie	ihbZld
niece	XMbRM/
niece .	bZWaY1
niece on	ccaedr
nige	edhecj
nige .	chabdo
nige it	iemhcX
night	efagek
night and	iWkebk
night has	cdWjil
night on	feboZf
night shift	dhqfdU
nightc	geWbog
nightm	YkaZen
nights	Zaoand
nights .	Yncajg
nikita	icghfa
nikita mokoen	jiadmW
niklas	dfoVYk
niklas and	efpbda
nikola	qdccda
nikos	dfoOkf
nil	faagap
nils	ZaXcmq
nimbus	hZcbcp
nimbus .	ohdYZd
nina	kafhWk
nine	caealm
nines	dhilXc
nines .	cdcoee
ninety	SlkdZl
njorog	eXiiXl
njorog 's	feYafr
njorog and	ecoedb
njorog the	ecXdbq
nkechi	gjgfXd
nkechi .	pefYcV
nkemel	fahhoU
nkemel .	YRmXxR
nkemel dear	oUjgZg
nkemel for	ccofae
nkemel i	lgZanX
nkemel of	edbode
nkemel stack	naalbc
nkemel the	drkVZb
nlp	kgagde
nmc	ZbrdhZ
nneka	aTdjio
no	eccbau
no #	fhjXVn
no 's	sYacbg
no ;	tRacdk
no ?	jfYmmP
no @d	lTZjgj
no @p	dccgob
no action	Vi1QfQ
no addres	jYVsdc
no aditi	ikkbdW
no admini	Xandld
no adults	fXodlW
no after	fXbkrZ
no again	XTQYc0
no agency	fncecb
no alike	oddedc
no all	eZoeee
no alread	cacddq
no also	naeede
no americ	dqZefb
no and	lRXanq
no announ	XqXldb
no answer	cvpPVG
no appare	bZceer
no appeal	ZVYbms
no applic	YjradY
no appoin	RNypTm
no argue	elleeU
no as	blgZXm
no at	pZYcka
no aveiro	awYceY
no bad	dnedjW
no be	boaaej
no becaus	XZWYps
no been	ipdecW
no before	sOWXko
no bell	edoddc
no better	bwZdZZ
no blauwa	WRmcdr
no booksh	axaddU
no bother	aXmknO
no brad	dWqced
no budget	dgigjX
no busine	Ymnbcb
no but	kIUjcx
no by	oRXT5V
no calend	epadec
no call	zaUUhb
no callba	cWlcek
no calls	Zocibd
no came	bZWdcu
no can	eUlXen
no candid	hYrbdd
no card	bWlfdm
no certif	dYcuba
no chair	eZXcbs
no chance	erZblV
no change	hoifaT
no chimne	eacdpc
no choice	gVdfeq
no churn	icdYqb
no clue	P7fZYP
no coasta	gqWceZ
no come	cZZchp
no commen	sSkddb
no commit	jgZmfW
no compet	enYeef
no compla	awYadZ
no conclu	fnffeZ
no consen	bbngda
no contra	cglaUn
no crew	eZnech
no date	Z/WkWI
no dates	X5YVaV
no day	K/MTYP
no deadli	ijWqaW
no dear	1WZcYa
no decisi	d6YiZJ
no dice	ecaWav
no did	lhWdbi
no do	UbUhfs
no doctor	fkbkgX
no doubt	hiWegh
no dramas	dbocec
no dull	ehnfeW
no each	Xtbdea
no earlie	Vwbach
no easy	caadav
no either	rbciaZ
no end	ZxeibP
no eta	ZwXcdX
no even	iSgddq
no events	dcqbea
no everyt	nbeefc
no experi	dYsamW
no extrac	kYWhij
no fake	fdpeba
no final	apcfeb
no fixed	a0bbcS
no flight	bqbcee
no for	cbMggx
no from	bAJWa/
no furnis	cWlbmg
no furthe	gagWnh
no go	mgQWdq
no good	bVLvkn
no got	cViYct
no gps	bneede
no gradua	lXVhbp
no ground	eZenfe
no guaran	itiZYS
no hard	YOuYdq
no he	nNmdQu
no heyyy	cZZgsa
no hint	gZdden
no hire	cdRgZv
no hires	bVueec
no hiring	eI/bcT
no hosur	ocedcd
no how	enZmbY
no hurry	VvTenS
no i	iSZkat
no idea	U2taXM
no in	raeUfh
no info	cXtccZ
no interv	YPtjoV
no it	ceSchr
no its	dVceoj
no job	lRNeP/
no jobs	bVjecq
no joy	ZiYebr
no just	dVxcda
no katarz	befsaW
no ladysh	qXZdeZ
no later	2JXreW
no lena	0LUWTp
no letter	fmnTdO
no lift	gXgeob
no lights	ecjWkj
no limit	avaaea
no list	YueZdb
no long	aZgiZp
no longer	WWmfcs
no love	XTXdcz
no luck	kZJZhx
no mail	VYugnW
no mate	VadZW0
no matter	vfjZXS
no maybe	jYcsWa
no me	cgabdo
no means	dsacdb
no media	qYdeeb
no mentio	XR4ZbW
no messag	VXrmcV
no money	eRhbds
no monica	geoffW
no more	nWYctc
no mossy	Uipbdc
no mr	hccabo
no name	ardfba
no need	jWzReb
no new	K1pZUZ
no news	q7YbPD
no next	bH7hYU
no no	azWdYZ
no nobody	fdobcc
no not	pZXUgo
no nothin	oZoZaY
no now	emUdcl
no number	RzehZQ
no object	oicZbd
no of	iYbcqc
no offer	moPmGo
no on	ySLTes
no one	ZkyVdT
no open	ebrZYh
no openin	cVeafr
no or	biqaYU
no other	OvjZmV
no out	piabdb
no parame	madYWp
no part	efqadU
no period	Wvcddb
no phone	lejhaT
no pieter	efdepW
no pile	bacacu
no place	bXUaZ5
no plan	WqsXaT
no pleasu	Ybdeau
no point	ZaTclt
no positi	Zggcbo
no post	ZKfbX3
no prep	dbZrdc
no pressu	dcdfoc
no prisci	fadeeo
no priya	pcdceb
no probat	Zbcava
no proble	aUkrlS
no proces	dYtdeZ
no promis	i0XcUS
no provid	ggjWbj
no pumped	emUdbn
no questi	hbeUqe
no quickb	cuVbZW
no rank	grdfaU
no really	eVapma
no reason	dbeedn
no refere	nmVOdm
no reflec	eYqeed
no regist	ZorSdW
no regret	ddpefZ
no reject	qadecd
no replac	Zpeefc
no reply	XfzUgU
no reserv	dddeco
no respon	jUsecZ
no result	M+TacU
no right	VhbzXV
no roaste	bilZmW
no role	hWjddk
no room	cWWbb0
no rush	WngklO
no rusten	cdoeeb
no said	draddb
no salary	digrWX
no say	Zqdeed
no second	hVSggv
no sector	ctccdT
no select	eaaeeq
no seriou	fencgZ
no shame	ecdeco
no she	dTWdV0
no shop	dWndck
no show	bQprcY
no sign	cVkqdb
no signat	bjgvQV
no sleep	elZlaW
no slides	ceXwaZ
no so	xeUcjW
no someon	ljcdWi
no sooner	L6YYbX
no sorry	UImYWz
no spot	eadeeo
no still	cocgeb
no stress	biftcT
no such	XsZicc
no takeov	ZcZeko
no talk	Zhngda
no tell	ebbfeo
no tellin	Q+bYaQ
no test	odnTdc
no text	ddpceW
no thanks	YQdmgo
no that	xbfYgU
no the	nbWbbq
no then	YiXZmm
no there	hZWeav
no they	mSVVX3
no this	Yakadr
no though	brVcbk
no time	UuYfaa
no timeli	S1oZbP
no timing	dsbdeW
no to	hPelkj
no too	fYXccv
no trial	mXZoeb
no troubl	cZnjkT
no turned	cZedrc
no two	Ujdhdn
no ucas	crcfdX
no ull	Zbucea
no until	eZdesZ
no update	p0WTYM
no upset	cacdbs
no use	tWZhYi
no vacanc	VOaXY2
no verdic	inbddZ
no verify	easdeW
no visa	eXbdes
no wait	pVdrcU
no waitin	jXcdil
no was	gsTdlT
no way	XroWXa
no we	qefaad
no weeken	edepcb
no when	SwhcbZ
no will	yRUgdh
no window	Ttdede
no winter	ecmemU
no wiser	dtbdcZ
no with	ZaUcc1
no within	cZddsa
no word	O+qQUG
no work	ecgdbn
no worrie	ZZvhiO
no yes	crSXmf
no yet	inbZdd
no you	mYncoS
no your	hZiXUt
noah	fiedbi
noah for	cbnicb
noah its	YZochh
noah they	WndZmg
nobody	YqoaeY
nobody .	UlVcsc
nobody came	dalndW
nobody can	aujWcX
nobody could	avcZdY
nobody does	oXfffe
nobody else	haSbvg
nobody ever	iOxZgW
nobody from	XTdXX3
nobody gets	fdXoci
nobody had	dTkobg
nobody has	Z4YaaS
nobody he	qXedee
nobody here	Rpgbdk
nobody in	dphdaZ
nobody is	gxgebP
nobody jean	kdcXme
nobody knows	UvjdZV
nobody left	iZaddo
nobody mentio	dR1dcY
nobody more	dbadcr
nobody needs	dftTmU
nobody new	dViecp
nobody on	Sgogkb
nobody picked	fYoeee
nobody picks	aocdef
nobody rang	bXnafh
nobody rung	cebdof
nobody said	Tfracg
nobody says	csacec
nobody talked	dUudeb
nobody tell	WUebmr
nobody tells	Ukkdib
nobody there	XpkZcZ
nobody they	dVfepf
nobody told	WQsUnm
nobody waits	qZcddd
nobody wanted	hcodjT
nobody was	dYgbfp
nobody who	lSiado
nobody withou	fcdZep
nobody works	fZrfaa
nobody would	btYcfb
nobody wrote	cbZddr
nod	llVVwP
nod .	oqZZdT
nod by	YZcYxc
nod for	Wferdc
nod from	ZmTZsc
nod it	jpabba
nod or	7WaVVa
noddin	ipabda
noise	hTpede
nomina	bYglei
nomina anothe	ccbeen
nomina asked	ehdXod
nomine	bdbsXf
nomine .	fkeVjg
nomine quiz	WnpWcd
nomine the	jbXrcb
nomvul	fYilgc
non	jcXWU0
non .	fZWbfs
non clinic	eWtdec
non commit	ZwVddZ
non firefi	ebbinb
non select	mUYbZu
non shortl	jrbWda
none	ZrfXbj
none agains	dcddod
none does	nddbed
none has	dqdeda
none i	kWkceh
none of	adbZbu
none on	ebXlel
none pierog	cboeec
none so	joaVib
none the	Yvdbba
none to	X0dfZU
none yet	YrYebc
noneth	obbanZ
noneth .	ldYYsY
noneth and	dZbbqi
noneth friend	jWocdc
nonpro	feZjkb
nonpro .	nbedde
nonsen	jhceed
nonso	ahqbbZ
noor	biVnfh
nor	VziaXb
nor #	Wjodeb
nor a	axbiYT
nor do	XeQgcw
nor has	csZblV
nor i	jXZkoa
nor is	ikXhdf
nor on	eqWeeb
nor refuse	ebqeda
nor repres	dodefb
nor the	nWXcmi
nor when	csaced
nor will	Wgmecj
nor your	mWedel
nora	lYbjea
nora can	jWndef
nordic	bghjfa
nordli	iSnpWd
nordwi	dZohda
noreen	ZkkZci
normal	3hfPfO
normal drags	hnXddc
normal get	wXYbeb
normal have	aqeddc
normal hear	aXmmec
normal i	bqceeb
normal in	ZmjTbg
normal it	oZedee
normal on	Ycpbee
normal takes	6QVZab
normal your	cWqchc
north	hZRkkm
north thank	gcXnfh
northe	aejkcd
northf	XOg1UU
northl	7QWmeV
northl #	hUT8WN
northl .	3PbgjW
northl ;	4bTgcU
northl ?	YbazhX
northl a	oZamYe
northl about	gZbvYa
northl after	vIU2Va
northl all	nZhded
northl and	7ZYbaZ
northl answer	fqaYlU
northl any	aociec
northl are	fgmWai
northl as	sTajkZ
northl ask	ecTfsd
northl at	fcSzhP
northl back	fmYVdm
northl be	cYYufa
northl becaus	qTYXra
northl before	kTaplX
northl betwee	qZdddd
northl boss	sZXhcd
northl bring	bcXZvb
northl but	kpWXec
northl by	/VacRT
northl call	fXlemb
northl calls	Wjjadi
northl can	pWbilV
northl chair	qWeeef
northl coasta	VbXwZc
northl consul	cccrda
northl could	SwaYjc
northl dean	agccco
northl decisi	pbcdce
northl did	qkbddT
northl do	gbXkld
northl either	oZedef
northl else	ccateZ
northl everyo	oaedee
northl finger	ebcnde
northl first	bccphb
northl for	hTaude
northl from	1SVnSV
northl good	kbboad
northl had	necdeb
northl has	acXsfe
northl have	Ubcxad
northl he	zKZsYZ
northl headco	fkXefj
northl here	hacocZ
northl holida	cobefe
northl how	iXeoce
northl i	/OYYbX
northl if	7KVYpW
northl in	nYR1XV
northl instea	fdcocd
northl interv	afcpde
northl invite	baUpdk
northl is	nabraQ
northl it	1VUsUR
northl just	dZdoff
northl later	Tteeee
northl latest	xZbacZ
northl let	defYoe
northl love	ncbddg
northl lunch	qYdfdd
northl manage	coWWjj
northl mate	tZebda
northl maybe	Xsdeea
northl means	sgcbbX
northl my	6VSbcZ
northl nairob	pdecZe
northl no	fepmdP
northl nor	Wscdee
northl not	qUOzbY
northl now	jpWWjZ
northl of	ZYrhXg
northl on	3TbddW
northl once	qVeeef
northl only	deoeYd
northl or	bXO3iY
northl otherw	cccogb
northl our	iQpkaa
northl outcom	qdddda
northl paid	deZoee
northl per	naedee
northl period	dcerXd
northl phone	ndddee
northl placeh	ddTsea
northl please	cYUyjX
northl probab	rVeeee
northl promis	8KaYdY
northl recrui	ddbdne
northl rotter	tYcdbd
northl s	nQdfem
northl said	2aWaZX
northl same	dXQ1Uj
northl say	ddeocd
northl says	uYdbda
northl school	ofajcX
northl she	4UbiSU
northl so	xhUdab
northl sorry	auecdT
northl start	pbddce
northl still	iWXraX
northl suit	dZcsdb
northl than	sSaacl
northl that	nTZyZX
northl the	0agVWd
northl then	sfcgZX
northl there	kgnTbb
northl they	8XKWlV
northl this	oXdjdc
northl though	qUedjd
northl to	pRbpfZ
northl under	ncedde
northl was	nlkWVY
northl we	xXgcYY
northl whatev	qZecee
northl when	/AVQWb
northl where	ncedce
northl whethe	1FWflZ
northl which	pSUrai
northl whiche	vXecdc
northl will	6QagaR
northl with	pWXxcU
northl withou	lThZjj
northl work	ddZped
northl would	QZY0nY
northl yes	uadZbc
northl you	5OSdch
northl your	bfbtXb
northl yours	rbadjW
northm	apfbfZ
northm .	aodfcc
norway	bcdcjk
norwic	iXjeka
norwic me	iXifjZ
nosy	Zgchnc
not	cjcdcm
not #	nbWnjV
not .	guYVZl
not ;	odgZdc
not ?	NaZzlb
not @d	1jNZWX
not a	igigfX
not able	WlgXWs
not about	fVygSd
not access	caXrec
not achiev	obdddd
not adding	eYdeep
not admitt	XUkTZz
not advanc	hbabep
not affect	dcqjbV
not afford	hZrcdW
not after	vLjmac
not agains	lwcdeL
not agree	lvaXfR
not agreed	bxWjWZ
not alive	eXpffe
not all	klSjfX
not allowe	ijbfWh
not always	dnbcdg
not among	dLXTZ/
not an	shduMS
not and	jgbcYn
not answer	bgnncS
not any	WfQdjt
not anyone	XSVatp
not anythi	ZtXYal
not appear	kQVYcy
not applie	cXyiWV
not appoin	ZVVeZ1
not approv	dfXYbt
not arrive	fVhrbc
not as	sTieiX
not ask	dqhcZY
not asked	pahndO
not asking	XseigT
not at	YTnXUv
not attend	qYeWeh
not availa	dUepdj
not back	WqalgZ
not bad	inZckV
not bank	VtaZhd
not be	Ybcca1
not bear	bXbgip
not beat	dgVZhp
not becaus	asfdWd
not been	glZXaq
not before	X/VYTT
not being	gTodWp
not believ	TavghX
not bet	WxbccZ
not better	aXcdiq
not binned	eoeeeY
not bite	bnahcc
not blueha	docdec
not book	knXcae
not booked	epZhea
not bother	dRgger
not bottom	pcdbed
not bring	cUhZjq
not bristo	focdcc
not but	oZimcT
not by	qahhXe
not call	epgUhb
not called	lNdZjo
not cancel	hZ2gaJ
not care	hMjorT
not carry	bYaidr
not certai	eqZced
not change	qGsdYh
not chat	eZoadg
not choose	isUYcd
not choosi	Xobcbl
not chosen	mnfaSd
not clear	bcYrXl
not cleare	foTaZo
not closed	dmpecR
not closin	ejneeV
not come	fmjTQp
not coming	SfohXj
not commen	ZljfWg
not commit	V5babR
not compar	bohdea
not comple	dnYnYb
not conclu	jsYZcY
not confir	a0SaYb
not consid	bPSqay
not contac	nSrbZe
not contin	bNcbX2
not convin	fiWgbl
not count	E/XjVY
not cover	ZUibcu
not create	eWqica
not cut	dofYdf
not dare	fmnWdT
not dead	YXziZQ
not deal	dcodec
not dear	X4ScVc
not deb	dXbZpf
not decide	f3VhdK
not decidi	Zohced
not depend	odYcdi
not dept	aaWpdi
not detain	eZccqc
not discus	cesicQ
not dispat	fZbain
not do	faXljh
not done	Y1QtWL
not doubt	uPcYmg
not down	cobkcZ
not drawn	mZbUcq
not droppe	mpYdeS
not droppi	fliffX
not due	Vejaki
not duplic	eWdoeg
not easy	dbcdeq
not editor	giZnbZ
not eligib	bWWXc0
not email	kWcogb
not employ	ZMhaU7
not enclos	eddodb
not engage	dXcaXy
not enough	VcXaS6
not even	Vlncga
not ever	Zbeddp
not every	dWnclf
not everyo	Xrabbl
not exampl	qZeedc
not except	jZShqf
not exist	aPbbZ4
not expect	N+VVlU
not failed	flceoU
not fair	eZfbYu
not fall	Wobaii
not fallen	riXaaS
not family	ZXbwZY
not fancy	fZpcce
not fare	fcbeen
not fast	pbddeb
not feel	cZedbr
not feels	eUedok
not figure	dYcbdt
not fill	gjnUZd
not filled	l4lcYA
not final	jvYXcV
not find	chXffl
not finish	TuZohR
not firear	dYarbh
not fit	eZZeds
not fixed	W4ZXcW
not for	YTnYbu
not forget	nfcqWV
not forgot	q5OaYQ
not forwar	aT3edU
not found	arUjga
not fraser	eWkkdf
not free	alnYeb
not friend	Vneeei
not from	pdgheU
not frozen	hoWffd
not get	UeWdgy
not gets	qcdcdc
not gettin	eSVXg1
not give	Q2cSld
not given	XojYUj
not giving	fqdadZ
not go	dVhqYk
not going	RgdSb3
not gone	licifU
not good	aVVgV4
not got	ZyTiSi
not grand	fhihXg
not grante	iXYdWr
not graz	cWaagv
not guaran	U6ZZaV
not guess	W1ViXV
not had	lqSlcU
not hall	eaenfe
not hand	hxYReb
not happen	kZTUWw
not hate	bXhpah
not have	XpcVat
not having	aRPac5
not hear	gelmiL
not heard	vmaWeR
not hearin	nblada
not help	afpVVj
not helsin	fcceoc
not here	fbeolW
not hesita	gWdfjk
not hire	ZfsfTg
not hired	nfcgSi
not hiring	ZBSVW/
not his	bpZcWi
not hold	dvNXik
not honour	bfbeeo
not how	fTcfkp
not howeve	dcccdo
not hr	obbcjb
not hurry	b4gRWV
not hurt	famkeW
not i	flWkkY
not if	arddec
not ignore	bVWmes
not imagin	dWZmlg
not imposs	apeeec
not in	RldhUv
not includ	ZWbaZ0
not intere	aQycgc
not interv	bbnbie
not invite	iWXbaw
not is	oibdbd
not it	iWtTei
not its	obeece
not juror	hXgrbW
not just	ZjftXX
not keen	bThahr
not keep	nYecrV
not kim	fscdZY
not know	U6icaS
not known	fudYbU
not kumasi	lcZdZn
not land	Wlafdm
not last	eacYdt
not later	xCaoqT
not leanne	ofedZd
not leave	saidmL
not leavin	aYZeev
not left	fyTcZX
not lena	M/JYXI
not lettin	gkgeiV
not like	jraZda
not line	facefo
not lisbon	ecafdp
not list	dbbgcn
not listen	Xtceda
not longer	pWcdid
not look	SlTwfb
not lookin	ZbWZby
not lose	hfXbcr
not love	oZdbif
not lowell	saZWed
not lukas	eYoenU
not made	gqZbPn
not make	dkakUl
not making	etYbfW
not mam	cbsdeV
not mark	dXdteZ
not market	dfZpfb
not match	YkVbjk
not matter	ZNfhsk
not me	cOVRR/
not mean	owYgTP
not meant	hkWcje
not meet	giTWdv
not met	avWqTY
not mind	efXonU
not mine	jnYgPl
not monito	eUybbb
not more	zGWqbY
not moved	lmWidX
not moving	kgSSYw
not much	andlcY
not my	gpiiTU
not nag	maZdoZ
not name	Q5mZaR
not need	kOkDqx
not needed	YeSwVf
not next	bpVcpW
not no	Socmbe
not normal	bVpdnX
not northl	vqNWeT
not not	0ffZWT
not notifi	Xqdeee
not now	Virdce
not obtain	ecdZep
not odd	dacdcq
not off	W2PeZU
not offer	bgndMn
not offeri	gjalWi
not offici	ktZaYY
not older	YYcudh
not on	bZTVf4
not once	pbdedc
not one	bRgSe5
not only	meTYng
not open	bRnzZW
not otherw	Ypcdeh
not our	gMVngt
not ours	gkkdVc
not out	V/UjUI
not over	cwdgYT
not own	cpdcec
not pack	fpbccd
not park	bWpcka
not part	dZrWei
not pass	PXXkX1
not past	jVbccp
not paused	ffSedt
not permit	fYhZZs
not persua	ebceen
not pester	lXlebY
not pick	aZabhv
not picked	h3TYRY
not pickin	Zpdddf
not placed	cWZcaz
not plan	gocadc
not planne	ZueeaV
not please	gWdfbr
not press	kWpdba
not preten	hifYpU
not procee	TUTla2
not progre	eJUea7
not promis	K+SWla
not provid	ehXaep
not push	XuiZcV
not put	ZoUmYl
not qualif	ZYZadx
not quick	evYZbf
not quite	heYbfo
not quote	dwYbZb
not ranked	cqcZde
not reach	WdSfd0
not reache	UjXlbn
not read	ahsicT
not ready	dvadXb
not realis	icZdnc
not really	YeqfYf
not reappl	cfYdep
not receiv	nPbldj
not recipi	ebUZev
not recomm	USYYe8
not recrui	YMibbu
not rector	ebpdfY
not refuse	bgnpaR
not regist	dadenf
not rehear	bcaqec
not reject	iqmlbF
not relati	ecodeZ
not releas	dtYjgS
not remain	dccadr
not renewa	cqZceb
not reopen	dabaet
not replie	UoO0ad
not repres	ecZdeq
not requir	ekiVdg
not reside	dcdddo
not resign	dbddoe
not retain	XQUZa+
not revise	cYZbzS
not right	deVZfq
not ring	ircVdX
not rule	jqZbcY
not ruled	mraddS
not ruling	ZubcdZ
not run	RWnefp
not rung	sSrXbY
not rush	iwXUdZ
not said	Z/iWVF
not satisf	edcceo
not say	c3lZXR
not saying	aqlZeU
not schedu	augWcY
not scoped	dfnbdc
not scored	cqdeeb
not see	Zlbbbn
not seeing	fdpfeX
not seem	dacber
not select	dNRVW/
not send	xrcVWN
not sent	dSmkfg
not set	Xsblab
not settle	Y3ehWN
not share	hpeXac
not she	ecmTii
not sheet	gdccpY
not shoes	cbaerd
not shoot	mXddek
not shut	oYiagc
not shutdo	kWVWZt
not sign	nXjcYl
not signed	frioSO
not silvia	aXgljg
not sit	UocoXe
not sleep	iSVkkm
not sleepi	dbdpdb
not slow	uTeeea
not social	ccefco
not sooner	xVccdb
not sorry	cXadko
not speak	pYmWhY
not speed	cqdedb
not spoken	XyZVhZ
not stampe	Zraeec
not stand	gWjYsb
not start	XtUtXX
not starte	ZtYlcV
not statio	eoadjY
not stop	xTbgiV
not stoppe	grXXkb
not strong	iZbddp
not succee	dfaceo
not succes	tNTUez
not suit	caiqca
not suppor	ebadcs
not suppos	ThcYwd
not sure	dwYheR
not surpri	YinbZh
not sustai	cccefo
not swear	bsfXbW
not take	aWebW3
not taken	deUZpm
not taking	VLjUZ7
not talk	qgjWdW
not talked	dyUcdZ
not tell	L3vXfN
not that	fmcdWj
not the	dZZiqf
not their	baZees
not then	YhSlaq
not there	bcifXm
not they	vZZZhb
not think	SgVUg0
not this	nPJYc8
not throug	VOaRb7
not till	VwQlYe
not time	cokfdU
not to	cbcYew
not tobi	dcsdcV
not told	byabkL
not too	fPpshV
not torste	eXdhij
not touch	bfZtcX
not troubl	dajYdp
not try	pbfgeY
not turn	keQcpf
not turned	dsVngP
not turnin	fZncaj
not unders	XWppWd
not united	dqbdea
not untick	ZZnocb
not until	itPXek
not up	h1URcY
not upload	VbwcdZ
not urgent	amlicV
not us	Zcpcaf
not use	YaUiYx
not usuall	pRdctU
not valid	bacpjZ
not view	dXsYec
not vote	jccodZ
not voted	iucdaT
not wait	SOigwl
not want	ZXlUby
not warmes	esbeeU
not we	l2PTZX
not well	hcljeX
not what	LLbSh+
not when	T3Zaca
not will	oaeded
not wish	TgeZgp
not with	dVTget
not wonder	gZeden
not work	YRnmeh
not worked	cWidep
not would	aZenjd
not write	sXXchg
not yet	huakUU
not you	eTcRW/
not your	hVhpcb
not yours	heTWF/
not>answer	eoiaea
not>ask	iamXgh
not>away	tkbbdU
not>bye	abgafp
not>chosen	ecZbaz
not>closed	mjmbgP
not>date	omXhiU
not>decide	dubddb
not>free	Zlacar
not>give	fimhVd
not>goon	aSpWcz
not>hear	btjgbU
not>if	ZknkaY
not>joy	ZTZhop
not>match	ZSWZe/
not>me	fgeabp
not>meet	eYnZel
not>news	bzkbYW
not>offer	fdbmVo
not>others	chgdqW
not>papers	dZiqWh
not>post	ackbXu
not>receipt	VHfsdv
not>refuse	jikidQ
not>soon	yUXngW
not>sorry	iiWbbq
not>start	XWfkZu
not>step	bXhghm
not>thanks	ULtebr
not>wait	iUidkg
not>you	ebades
notari	egadsW
notary	kVqXdf
notary .	iZnXff
note	lflaad
note .	ichmfU
note about	dVkbdo
note and	rmbXfS
note dhillo	ebcZnh
note from	eVaikj
note i	ZdwjWX
note is	Xrcdee
note it	YiqbbZ
note of	hemgfW
note on	rffYWf
note our	nfrRVb
note regard	nhUedg
note send	cednde
note so	edoZed
note that	emfVgg
note the	uhVfVc
note throug	nmaYbb
note under	tbbbdb
note you	hcaqbd
note your	UXWifs
notebo	bZqkdY
notebo .	dareda
noted	ee3VUV
noted .	qiaVdb
noted it	akrXZW
noted thanks	dcneed
noted that	UiufXb
noted with	binkeR
noted you	ecodbc
notes	oqZXXh
notes .	exYiYV
notes and	kpYVhZ
notes are	dZkZcp
notes for	deqYcc
notes have	ctaVdg
notes includ	iocWdf
notes of	SYlkki
notes on	jdWkbk
notes to	gndbeb
notes with	zPaTco
nothin	bxtZXU
nothin #	WfbrbW
nothin .	G0sdUV
nothin about	ZR6XYW
nothin after	qZkacY
nothin agains	dUpfdi
nothin and	XskYTe
nothin asked	gVqced
nothin at	aspRhN
nothin back	dnbefc
nothin becaus	cpcdec
nothin before	Y1WacZ
nothin behind	cpcede
nothin better	hlhTff
nothin but	lpleVL
nothin by	3abWbX
nothin came	ioXcXe
nothin can	VxfbcV
nothin concre	dpfadb
nothin dear	joWacc
nothin decide	rjUccb
nothin do	hRghhm
nothin doing	Vbecdq
nothin else	YP/gOE
nothin ever	eoadee
nothin final	cuYaiX
nothin firm	epdbdc
nothin fixed	auXeda
nothin for	mvfOWa
nothin formal	dWmqZa
nothin from	opeaWS
nothin furthe	copZaT
nothin gets	WyXadc
nothin happen	okaadb
nothin has	b6WWbT
nothin he	WQzedb
nothin here	eXoeeg
nothin i	YhsXVi
nothin in	cnIekl
nothin is	ixgeZM
nothin left	aQQfY+
nothin like	TsZddk
nothin lost	cbhoZa
nothin missin	oYjaed
nothin more	Xg1RXc
nothin moves	XpobYT
nothin needed	qUigdb
nothin new	bkmbcW
nothin not	adoedb
nothin of	YkxYZT
nothin offici	bsdZda
nothin open	ecXeer
nothin person	dYaZav
nothin promis	cZpced
nothin really	ebqcea
nothin settle	awVeea
nothin so	SeXhlq
nothin sorry	ipaWef
nothin stands	hXfZtZ
nothin they	ZTnhme
nothin till	ioZbdc
nothin to	fnqZaU
nothin until	pgVaej
nothin was	aYpbkf
nothin we	qcpZbS
nothin will	YycYaa
nothin within	scdbeV
nothin would	YlWfaq
nothin wrong	djVaat
nothin yet	qocVYO
nothin you	jYicWp
notice	eZodjb
notice .	Vavbjc
notice ;	Zpaafj
notice ?	dcbVxb
notice and	XdsjkS
notice at	eZVYza
notice board	nbjRdj
notice for	abofcf
notice in	qegUhb
notice no	dWtedc
notice of	hdjYnY
notice on	reQgWk
notice period	WdazZd
notice until	nWabqb
notice was	onaabZ
notice with	ZgkYob
notice you	eKonZh
notifi	3paOVY
notifi .	QufQbp
notifi @d	paedde
notifi all	qZeded
notifi at	boddfc
notifi by	1XYXab
notifi dear	raZcee
notifi exhibi	nicefW
notifi if	eWofff
notifi in	jqgYZW
notifi is	Zqdced
notifi meera	cneefa
notifi of	vqNPgb
notifi on	7QZYYY
notifi once	bpdedc
notifi the	padcfd
notifi throug	YwWade
notifi to	tWgbbe
notifi when	Pslbbf
notifi within	yWZbbZ
notifi your	Yerbeb
notify	2iWUeR
notify all	wUcdeb
notify everyo	oXeefe
notify succes	bneedd
notify us	pUbfkZ
notify you	iqRala
nottin	ZggaqZ
nought	dlaagj
nour	fkYaih
nous	dSfftg
nous .	cXbbpl
novemb	ilUZfj
now	igceid
now #	thTadZ
now ;	fckdqQ
now ?	adpeiT
now @d	wdWaaa
now a	XiVidl
now able	eedeoa
now accept	ecbeYt
now and	nhkZZb
now appare	lbZcoY
now appoin	edbeco
now as	ZSpgen
now at	asSmTi
now availa	cZyTda
now be	ulTccR
now becaus	bYbbqk
now been	kjMaXx
now being	sgTfcd
now budget	dcpedZ
now but	llLYng
now by	qfabiX
now can	alWmiZ
now choose	dcbrcc
now close	choYda
now closed	covVZR
now come	bZYpam
now comple	bhZWmn
now consid	dodffY
now defini	tZZddc
now discus	ascVbi
now do	eaZplZ
now due	bcbqed
now expect	tUcded
now filled	baWcdy
now final	cdecdp
now finish	afcdeo
now follow	XQzXTY
now for	qXlcTd
now found	ccZccr
now from	eWjlia
now full	bXTans
now given	nafefd
now go	ZmQikj
now goes	bqdceb
now gone	chbcoa
now got	idZocc
now has	rpYTdV
now heard	mWdbfl
now hr	fnbcce
now i	WUfmtc
now in	Uihdkf
now includ	aXlpcZ
now invite	cbdrbc
now is	giWkfa
now it	yqNYeT
now its	bgPffp
now just	bpcccc
now lena	vUagaY
now like	XUb3dX
now log	fdnafe
now looked	Zdddoe
now manage	cYipeZ
now me	codeeb
now means	Sxcddc
now nasrin	cakanb
now need	ckWrWb
now no	WcoaXm
now nobody	OyoXYS
now nothin	Rmlcla
now off	Wrbded
now offer	dacdsa
now on	bQtboa
now online	YZrfec
now or	Tfhggj
now paper	daeeof
now partic	miVXgj
now please	cYarZl
now promis	qbcbed
now rather	gXdjYo
now read	ayiWcS
now requir	cfbqda
now review	iTdkel
now say	pZYXsX
now says	fkTfcm
now she	alVhnb
now silenc	ceodab
now since	cUjgdo
now so	gcmRdn
now sorry	pUWefj
now stoppe	dWteeb
now taken	cgaccr
now than	eVncap
now thanks	daebdn
now that	fTSlis
now then	mWkece
now they	kiMtgX
now this	cYidoY
now till	boWZnd
now to	dhWxZR
now told	dZQWYw
now uncond	ebcdqd
now until	Xscdde
now use	ecndec
now want	fgboba
now wants	bfYvYd
now we	YuYQqa
now which	VsnaXa
now will	leeUpY
now with	n8HNYR
now withou	ojbdeX
now would	aWYqgi
now writte	cfVgof
now you	ULWtxe
now your	fdUWvg
nowak	0dRWbg
nowako	dkeeia
nowher	iiYfhb
nowick	gdaglc
nowt	cloabY
np	bYblYr
nplq	fckZbl
nrc	bfgjdg
nref	gXTkpf
nref we	gcandc
nric	dZhjjd
nuala	lZkfdb
nudge	RuapYZ
nudge .	fobYZi
nudge ?	dadoee
nudge and	phdVec
nudge from	ecYrdd
nudge her	aRayde
nudge or	Tmcrec
nudge seven	coaeed
nudge that	Zenfee
nudge the	eoaeed
nudge them	bphYde
nudged	ZpTafm
nudgin	elWocb
nudgin them	eqZdec
nui	ffnaeb
nuisan	hcebhl
number	ZXjvda
number #	VeuQcl
number 's	UQg0bc
number .	YbppjO
number ?	bSfzXc
number again	edobce
number all	casbdc
number and	ggWrWh
number are	kXbetW
number before	dbZvac
number below	XYkvZX
number by	NXd/UT
number came	egXbkk
number change	dcqdda
number did	fbdeen
number down	mpTXhc
number five	hcZaqe
number four	bRplaf
number from	UqUnhY
number has	abnZjf
number have	oddead
number i	lOuiZa
number if	jXlbgd
number in	jZbmoS
number is	Xazbda
number lena	aabeod
number melden	ddUmdl
number northl	cccrae
number now	bbsbcb
number of	ikVjWj
number off	eebqad
number on	VgiraY
number one	loRPbs
number please	cfZscc
number she	XtYfee
number so	WXmuWZ
number that	eWnddh
number then	aVZkpf
number they	aoacch
number this	beqeda
number to	XZowMZ
number two	UpTeof
number until	acXrbd
number was	WXVguj
number we	jYZfpa
number where	bccqed
number with	oZfbdh
number works	ebpbec
number you	bjcoca
numera	YSWicz
numera .	bZWhfr
numeri	ebgoeX
numeri .	dgcoZb
numeri to	doeeea
numeri you	ecbqca
nuria	jfdedh
nurse	dScgsj
nurse 's	dadxUZ
nurse .	OSYoxh
nurse band	eecdne
nurse has	kjdPli
nurse in	fdmXjd
nurse job	famhWj
nurse says	ebhnda
nurse so	ddbcuV
nurse the	ehadan
nurse they	bhcZar
nurse who	ZbWpcm
nurse with	bYbZgv
nursej	maleba
nurser	fLekpi
nurser when	aZcZpl
nurses	cXpfhb
nursin	XWiiik
nursin and	cUjbjn
nursin assist	cocddd
nut	VWhjpf
nvb	cffdjf
nvb home	kjeXdi
nvb1	mYgkgZ
nwosu	ffdapZ
nyambu	cnhcae
nys	eXfXjp
nysc	ffihdb
núria	xhiWdP
núria .	tclVbT
núria have	cqbedZ
núria lady	pccfYe
o	YdclYp
oa	gbPkqd
oak	UfhVYu
oak 's	WehXdq
oak and	ccWdds
oakes	lXOYoq
oakfie	eVnhXi
oakfie transp	eapeec
oakfie with	YWclep
oakhol	madjcd
oakrid	jWdgek
oakwel	mccajd
oberst	eaSoao
obi	giZdgh
object	lgfqUU
object to	rZdWjd
obliga	geUkdk
oblige	bPpnee
oblige .	cipZfX
oblige for	Ycdhqc
oblige if	aWftjW
oblige to	ePrhXj
oblige two	dfYpZf
oboe	ebmilR
oboe .	ccldnX
observ	lcfmWa
observ .	cbtdaa
observ the	nXZmgZ
obstac	iXpebb
obstac had	fcpebW
obstet	wdXUhZ
obstet on	qdcaed
obtain	WRasXt
obtain a	eZcwZY
obtain the	baaZcw
obviou	mfcgae
obvs	fjblcb
occasi	gRTXY/
occasi .	kScXYw
occasi and	edbcdp
occasi we	dcZdds
occasi you	aWbcdw
occupa	fbccik
occupa 's	aZgoee
occupa allow	kgfWWi
occupa and	ndeceb
occupa health	Zgcped
occupa petrov	dXldld
occupa wants	lrSNle
occupi	cfeZcp
occupy	lggfdW
occur	c0ZYYU
occur .	dyaaYU
occurs	jfcdhe
octobe	bmmTnS
octobe .	fbjZrW
odd	edpYXj
odd .	bYpZam
odd as	cYaeho
odd it	doccdf
odense	XdPa0i
odense .	dbXokc
odhiam	bfjbbl
odowd	dlUfif
odowd can	lfgVhf
odowd in	Xlablh
odowd mindin	lgiVib
oduya	fkUgfi
odwyer	goeVfd
odwyer .	bpZdib
odwyer interv	kjeXdi
of	fffgef
of #	aVgljj
of .	YoejXe
of ?	fZapic
of @p	Vblfdn
of @s	XkYfmg
of a	YsdgYf
of accept	XXZU+U
of addres	dcYzbY
of adebay	fbeaco
of admin	fnccdd
of agreem	Zqcaic
of an	WkdpSj
of and	YnVene
of anothe	ZXUfT6
of answer	ctUeed
of any	Sjhkff
of anyone	hUjapf
of anythi	atgcbV
of apartm	aoZgdc
of applic	opWTYk
of appoin	bURK/R
of appren	baedhn
of asking	ZrfYYh
of assist	csZUoa
of attend	bbufaW
of back	YiZecq
of bad	cZYabw
of band	bcdXqk
of been	gZYdbu
of being	YXmggl
of bluest	ZYXayd
of both	YZawjZ
of busine	lWoZbg
of but	eVdecs
of buyer	dpacee
of call	fXqeeY
of candid	ihpSZg
of care	XYmpac
of chambe	ocaceg
of chat	ZrhaWd
of cheryl	ecbedo
of choosi	blnfYZ
of churn	hfhTih
of closin	Yrddee
of coffee	Yehqcb
of compet	iZrabY
of conduc	Zafsbd
of congra	ohcacd
of conten	dcZakn
of cooper	dcldWn
of course	iMdjtd
of crew	edjWod
of cvs	oYcgee
of data	dccbqd
of date	bcXobm
of day	caYvdc
of days	qhXceb
of dear	aanaig
of debugg	djnZdZ
of decidi	epbedb
of demand	ebZauZ
of denise	dXbqeg
of depart	dobiVh
of diplom	Zdbsdd
of direct	Xnddlc
of discov	eWepde
of discus	pfaXbh
of doubt	jfQepf
of duty	jcceoX
of each	bgsaUf
of econom	epaedc
of electo	cZhrYb
of electr	bdlndY
of employ	XdTYzj
of equity	lflcgV
of evalua	oZdefe
of evenin	pdcbfb
of everyb	Xockdb
of everyo	iYcYio
of everyt	kbXnbf
of examin	Zgcpec
of except	bcWhnk
of extra	caZpif
of eyes	njlXcX
of f2f	eeYpdd
of factor	dbTcer
of fan	aabuVb
of feedba	kZZadp
of files	coTjch
of fintec	lhXbhg
of first	enfZfe
of fitzge	bkYobd
of five	Ognndc
of form	bZhcco
of forms	biWodc
of four	hoeXdc
of friend	rXaafj
of full	ebcbrd
of funded	dbcbhn
of fundra	eecben
of gabrie	eZrbec
of gettin	XsYmdW
of good	ZdmpfS
of govern	uiWada
of granit	dVftcc
of half	ohbcda
of hands	haUXjs
of harbou	gjmdeW
of harm	ecbcog
of has	feZdcp
of head	jafWki
of hearin	nVclha
of help	eceZdp
of her	riiZRa
of him	lhmdUW
of his	dsefdR
of home	edXmfi
of homewo	bdascd
of house	faZVpl
of how	kXVgZt
of hr	cyaWZa
of hyejin	edabpe
of id	dZdrce
of inform	eXjgck
of instit	dhdboa
of instru	Yjbqcb
of intere	UtWqTf
of interv	thTabh
of inviti	aqccbb
of is	ZjoiaW
of its	hrhWYa
of jobs	abfjan
of joinin	efdYrc
of junior	jfWhbj
of just	fmceWj
of kovače	cebeen
of late	oacged
of leadin	VacYqp
of leave	acvaaZ
of lectur	bjraaV
of legal	fdcenb
of lena	gakRdk
of letter	fUonaa
of liquid	gpfcbZ
of little	hYpcdc
of looser	hjXbig
of luck	dVcXY0
of mainte	bekZpZ
of manage	hnahab
of managi	bcapff
of marek	fZWfpl
of maybe	jlRjbf
of me	itYRWm
of media	nbWdej
of meetin	dlZeXn
of mine	XozkKQ
of mislea	lZXcbo
of mornin	bbkeoW
of moving	hoYZgZ
of mr	ZZXgYv
of music	dZcddq
of my	bfXoZl
of namely	hncZdd
of never	Zrbddd
of news	ohdadY
of nine	edadnf
of ninety	jfWVbs
of no	bWXwZk
of non	hZdcar
of northl	cXoVjn
of nothin	nedVYo
of now	iXcYsf
of offer	akWYwY
of offeri	enYdhd
of office	UO/ScQ
of one	ciUfta
of openin	capjcZ
of opinio	dXkigg
of ops	eepZbd
of order	dZxTbe
of other	abpScr
of our	bgZicn
of ours	XbaYti
of outcom	nddcee
of paperw	fhhldX
of partic	nWeakh
of pastry	cbeefn
of payrol	dncede
of peace	rdebZd
of peacef	bbcscc
of people	bpfecZ
of petal	ckWjch
of petrov	cankca
of pinky	Zcdcfp
of plan	iWcihi
of play	oegddZ
of points	ecccep
of posts	ahVabt
of priya	gTWfdu
of probat	ceadnf
of profes	bXjqcd
of profil	bfnbde
of promis	kwPbdY
of purcha	eapced
of qualif	aoddic
of quanti	ebdcZr
of questi	alracS
of rebecc	nWUWrZ
of receip	pgYeec
of record	kVbfpa
of recrui	ZoibfZ
of refere	SVhqcm
of referr	endYkZ
of refusa	bjbdna
of region	ZXtddd
of remote	ofdZed
of replac	bqZbhb
of respon	itYaeU
of result	xUVadf
of room	oXehgb
of rust	foXage
of sales	cpdaed
of satisf	jZibWm
of saying	chWhji
of sectio	gtTiZa
of select	pjXZac
of servic	iYZYjp
of shift	gZYtad
of ships	mXdhdi
of shortl	nbdefe
of six	ZdTtbk
of some	X2YdbR
of somebo	ebWnje
of someon	eZjlWg
of someth	YnTkam
of sons	hkdWch
of spread	bfpWef
of staff	mbXafn
of stage	hsXXfb
of starti	doeacf
of state	bcbbcs
of stoppe	fNjqec
of succes	yWeWea
of such	slaTdc
of swift	edocbd
of talent	dmXhcg
of taunto	eaohda
of tea	XXXjpl
of tellin	ZhcXfp
of tests	cPdola
of text	Zbqeec
of thanks	dgWjdn
of that	ahoTYo
of their	apsjMT
of them	gjVhgg
of there	aarcda
of these	WpXidi
of things	qdicgR
of thinki	dakaao
of third	chZdbn
of three	hgcmPk
of tidewa	ffdYqb
of time	T4lMXU
of tracey	mXdhdi
of trial	mmXQZb
of two	efTzYd
of undert	XUmfgm
of us	rabahg
of use	eeoccd
of v	jWndef
of vacanc	acpbdg
of waitin	dfaXds
of weakne	jncabd
of week	ojVcce
of weldin	ocddde
of wellin	cbngbb
of what	dNpVhu
of whenev	eddarZ
of where	ngXgbf
of which	ljaXfg
of who	1mPMYb
of whom	meUXUz
of wonder	cXefjn
of work	UXolfe
of works	gkWZfl
of you	woZaVb
of your	bZhrdc
of yours	XZnsZZ
of yourse	fceUkm
ofc	dkteST
ofc .	cmijaX
ofc planne	foYfda
off	cencef
off #	habaog
off .	TbsZkh
off ?	fcgUsa
off @d	paegdb
off a	pUfYlc
off all	ffpbcZ
off and	gonZhL
off as	afXbjq
off at	giWfpT
off before	hgrcaT
off but	addqkW
off cv	barZbd
off date	ebbadr
off did	dTleVr
off five	hYUhih
off for	ZfxedQ
off her	rdZYcj
off here	ogYded
off his	pdXbXf
off i	fdrcUe
off it	fcQtQp
off just	ZsbZcZ
off lena	tUnVdb
off like	cVkccq
off me	ijTxTW
off my	dfuaWa
off northl	Wmnafa
off on	jWcVti
off or	sdbaXc
off our	XU0Vbg
off sick	gxddWR
off so	dZUTso
off start	deeaof
off that	eYbcdp
off the	cZgcbr
off their	VSvcai
off they	afVZsh
off this	gpaccc
off though	dZocjc
off three	loWcdc
off till	ghuRTW
off to	TkpcoR
off until	XpmXbc
off us	YvZbhY
off was	gYUlcm
off when	cUrdei
off with	Yrbjab
off within	bebpdd
off you	VWa8XV
off your	lScirV
offenc	WckrZZ
offend	ZkWgfl
offer	WZaU/d
offer 's	RNKL8o
offer .	RcWQ9k
offer ;	XeaV2a
offer @d	apjdYc
offer a	aWwXei
offer accept	ebpdhY
offer an	btdeaZ
offer and	ehhUrY
offer approv	jTXaql
offer as	WXlarf
offer at	ccZcyV
offer attach	YbUV7b
offer base	ddecod
offer before	jodkYT
offer below	cdeboe
offer but	ZvaVXl
offer by	RccV9Y
offer came	UYVZ8Z
offer commit	icelWj
offer could	htcaVc
offer detail	cdecrc
offer down	bZweXZ
offer droppe	fcdeqY
offer enclos	cdbbrd
offer ends	depace
offer expire	Zgbatc
offer extend	cQNb+Y
offer follow	ecceoc
offer for	ThfTsl
offer free	ecodae
offer from	MNmQ6h
offer has	bWXdsk
offer have	bdccoi
offer he	cefcne
offer here	fdbape
offer i	eWgcdp
offer if	hoceba
offer in	TdfP8W
offer is	XcTT/Y
offer it	agjVqZ
offer lena	YsaffZ
offer letter	WfYR/Y
offer made	cjVZll
offer mail	aeeeod
offer me	aYbjod
offer mornin	edqeZc
offer must	acebqd
offer my	eobecd
offer nor	epbecc
offer northl	WjcphX
offer not	eadoaf
offer now	dWedjn
offer of	bXkWtf
offer on	gSgTtg
offer open	aaZcxa
offer or	zdbYYY
offer over	dgaasa
offer pendin	ecZcpd
offer picky	deaZpg
offer right	eceboe
offer runs	dcaZoh
offer so	VnapdZ
offer somebo	dpbddc
offer stage	dwZgUc
offer stands	WWPX/S
offer still	cSdewc
offer terms	ebbeqc
offer the	dWeapi
offer there	ecjdrS
offer they	Wcidkj
offer this	bZtemR
offer threes	bbdeqd
offer till	lYbqaa
offer to	edcebq
offer two	deqcWe
offer valid	ZcoZjd
offer went	ljZdUm
offer which	hXYilg
offer with	RbhU0a
offer within	hjmXcb
offer would	b1bbRc
offer yet	oeYtVU
offer you	aZaawj
offer>again	VhYlmb
offer>answer	YbZV1e
offer>ask	dZYfxY
offer>bye	dlfcnS
offer>chosen	ZadYby
offer>closed	dTRXov
offer>date	cWaa2b
offer>decide	haVWui
offer>free	cXpYfk
offer>give	adoYgg
offer>goon	gghcnV
offer>hear	nfTkea
offer>hold	fepeTg
offer>if	g1bcaP
offer>match	Xeclig
offer>me	Tedg2S
offer>meet	chYsda
offer>news	heXabq
offer>not	boZgmW
offer>offer	cbfUri
offer>others	ikebQp
offer>papers	Zafdqf
offer>post	bdZXzf
offer>refuse	vpaVdQ
offer>review	gYagvU
offer>said	gadXsb
offer>soon	eZokUj
offer>sorry	ajVjYp
offer>start	Ubggik
offer>step	ThlqYa
offer>thanks	pZhcgY
offer>them	ccgcoe
offer>wait	TbdVtj
offer>will	dlZYpd
offer>you	aaaa1c
offere	TWXW9k
offere .	PWSa5c
offere a	barZRo
offere and	hZXdXw
offere both	ebaasd
offere i	cddepc
offere it	fbSWuh
offere me	OShc/T
offere on	dbcesZ
offere someth	jcpcYc
offere the	cjPVjs
offere to	aebgof
offeri	ZXaS/Z
offeri #	dddbqd
offeri .	cZbTyb
offeri it	bZcbyY
offeri the	nkVade
offeri you	aXYV6c
offers	jnbOvU
offers and	1daWSe
offers go	irZdYb
offers in	XXfYvX
offers it	dcdbrc
offers of	kZaZbq
offers on	klckQg
offers out	ktYbYY
offers this	eXhedn
offers you	UXYV/P
office	ddkiec
office #	mgcVlc
office ;	jZWseb
office ?	ZZbrma
office about	ZrYicd
office after	Zniced
office all	dapfcb
office and	dhXdlk
office answer	Xmbbdn
office any	edboah
office are	aisbZX
office asks	jXjlca
office assist	fmegiT
office at	pdaaiZ
office before	eYYxeY
office by	gWehle
office can	eodfgX
office close	ZdrZee
office closed	fbnhdY
office compil	bbYZmo
office coordi	kUfddn
office dear	Zgarcd
office decide	yacXYa
office direct	dbXlmc
office for	gfYohb
office from	YdqXdh
office froze	dWrefd
office gave	ZYVjcw
office gives	ifaaqY
office has	Wbiacq
office have	UYomYc
office here	keucYP
office hours	affcen
office i	VW3gWY
office in	effoWc
office inform	afngdc
office is	enqhYP
office job	meVmea
office lena	dgUYap
office lets	pcbded
office loss	jdVhbl
office manage	kSoZoa
office moves	ZZwYdc
office must	ngaiZZ
office no	ahatbZ
office not	Wbchpg
office now	gpYfcc
office of	hhUedn
office on	oNalif
office opens	ogaded
office promis	pZcbee
office re	gbUqdd
office ref	nbdbff
office regret	eZXcet
office reopen	jZodgX
office said	sgbTeQ
office same	fedboc
office says	YboXdm
office sends	fpaddc
office shut	RmvWZX
office stoppe	feUfeq
office team	TVvZhX
office that	hnZekV
office the	oVaWjm
office they	cbcoak
office till	cibndc
office to	ieikcW
office took	ccYYrf
office until	XYzaca
office vacanc	brbgeY
office wants	TcYwdc
office which	ioZfcZ
office who	nhdcac
office with	Xccoid
office within	cdcYoj
office withou	caaree
office yet	dencdd
office you	VaXohm
offici	ZiPT1i
offici 's	Xsdcea
offici .	YwSdpT
offici answer	moWbac
offici as	bVWdft
offici from	Yefenf
offici i	ZioZjU
offici justic	cZdbep
offici letter	bLXX0l
offici mail	Wgbahq
offici offici	dcbcrb
offici one	chccpa
offici the	gZfcpb
offici to	edodae
offici transc	dbbqed
offici word	thbeUZ
offici you	igacoZ
offici your	kYdbpb
offlin	TfzQcX
offs	dpcbce
offsho	kncZUh
offsho will	ofdYdc
offsid	kcpXYc
offsit	XneZjd
offsit and	drbdab
ofrend	bbocZk
ofsted	WUmncg
often	YnkVZk
often .	agnZah
often that	inbeeY
oga	bdnffb
ogunle	bpYfca
oh	Tecfko
oh .	XbqYXl
oh and	WflqeS
oh did	UPXhsr
oh good	hZnhbc
oh i	dhjZoW
oh it	bknXdd
oh love	dbeecp
oh no	efVbhp
oh packho	dnWffe
oh primar	hndddZ
oh that	cWeeer
oh well	YVdrZg
oh yes	ZnZedk
oh you	adYcqf
oil	SflnjX
oil and	dimeeX
oilski	ZmVhek
oilski is	doZhdd
oisín	fkXife
ok	lbejfZ
ok .	pWsVVd
ok ?	mWdkjT
ok a	oZcdde
ok and	arabhc
ok andrea	eofZeb
ok answer	tbbaab
ok ballpa	cocWla
ok but	bjbccn
ok by	Ncdwje
ok for	bKewfX
ok great	YWjqbb
ok he	VlZdbo
ok here	gZceco
ok i	iQriYd
ok its	bXbegp
ok so	gfUgnf
ok the	mqbWXW
ok then	bvZYed
ok they	XtXiZZ
ok to	aYmoYb
ok we	dgYXsb
ok with	WZf2SX
ok you	mTRWvY
okafor	hbaalj
okafor 's	enebbf
okafor .	XZckbq
okafor will	qbcdcd
okay	dhWpfd
okay .	moRhgT
okay ?	iqZdZa
okay they	bZWlpZ
okonjo	hcaggi
okonkw	dhjgeZ
okoro	aYoiUi
okoro .	caokWa
oksana	Zaffmi
oktobe	Wgbtbd
ola	fdOqhg
old	Xbkmeg
old addres	cXeieo
old apprai	fnccdd
old boss	TaasqS
old collea	ggwRUg
old dept	enceae
old firm	ddXdhp
old glassw	bceedo
old grade	ecZecr
old head	eZogcc
old job	cbvYbb
old man	blfapV
old manage	ccYkne
old news	qcVbZi
old one	fbsfeQ
old plan	mwWVXQ
old subred	dbcped
old system	nbnabX
older	QPjjkq
older than	RUeubn
olds	ZmTjoY
oleg	ighhfW
oleg .	pVfdnR
oleg and	cnbcfb
oleg is	cZrdea
olga	klbWge
oli	bcdnkZ
oliver	mPiecn
oliver .	adncee
olives	YWWfdt
olivia	gZYUpn
olivia has	gdcdbn
ollie	WXkxbY
ollie form	cYcwac
ollie to	ddvYaZ
olsen	cdaqbg
olu	hWqXkc
oluchi	Xfcpee
oluwad	bVkild
oluwas	gUoeeh
omar	OeZ8WV
omar .	XYdsgd
omar on	fcWrcd
omar plan	YcftXZ
ombuds	fachYp
ombuds .	gcaden
omg	qSmciX
ommmed	deobYh
on	ibhgfc
on #	/HbdfW
on .	bdXerj
on ;	cnXcdk
on ?	bYfxbW
on @d	rWilbY
on @p	aqfUco
on a	bnYich
on about	iYojdU
on accoun	iVlbYm
on after	gVRilo
on again	ZMnfqa
on all	qkvVVN
on an	eidlWg
on annual	XX2XZZ
on anothe	VQTca/
on any	TZqoVf
on anybod	boWXcq
on anythi	TftifT
on applic	YWokdf
on appoin	jRtmYW
on are	cYamap
on arriva	dccode
on as	UaNI/m
on at	WjfWre
on balanc	edYfng
on bank	dcocee
on being	Wlfldd
on bernie	bdWekn
on board	YZeM6g
on bottom	lSZiij
on but	bkWVhq
on call	UqdenW
on change	lWYhgj
on churn	8UeiTT
on colleg	lXccgl
on common	Tgjhgi
on comple	ZhxWWb
on condit	dddXre
on create	jcdeoW
on day	sbVcWm
on days	fXZees
on deadli	eoeZed
on dear	0VggWZ
on distri	dcbpdc
on dr	ecZYcu
on each	ihVYrZ
on engine	agaaph
on every	gbuYfX
on everyt	XXriiX
on exampl	6UgXaS
on experi	bacbdt
on f	dWcamn
on fellow	dddrab
on file	YLtdWw
on finish	ZjqVWl
on fire	WbvZad
on first	gpbaag
on for	SYijmf
on form	bSrlbb
on foster	ccbode
on four	bkWdpa
on from	bZpgja
on full	cWaWye
on fusion	eeoYee
on gettin	dabpbh
on govern	Vgohce
on grade	cbscZc
on hack	ZbntQd
on headco	dareda
on hearin	mnTcZg
on heart	zfXRdb
on her	ngVfbh
on high	Vdebsc
on him	htkZWU
on his	ndkkaP
on hold	XG/cWT
on holida	ircbYY
on hours	diXdbo
on housin	dbWvcb
on how	Q1hdUZ
on hybrid	9SUhYR
on hygien	ebnded
on i	ZySVVo
on ice	WM/ZcI
on if	gddWng
on in	TnjYhi
on infra	iWijkY
on ing	hjWgka
on instea	dabber
on is	gmXVpc
on it	joUcpX
on its	Xkcc2L
on job	ddpbdc
on jury	aprReT
on just	mXdkmX
on kuba	zTZcdZ
on kubern	dbcceq
on leave	Qrncec
on legal	edYeeo
on lena	2MjlUb
on line	cccqfa
on linked	Smocbg
on lunch	daWeqh
on mail	caafrd
on marita	eaddep
on market	Xeeoef
on matern	XZyWbe
on me	cWbQmu
on meetin	bfdocd
on minist	namcXe
on monday	gbpjTb
on more	cpbeec
on mornin	kYyTca
on names	UlrbeZ
on new	canmba
on nobody	ZYrpZU
on northl	zSenYY
on number	cdfcdn
on offer	fbnjWd
on one	libjVd
on ops	mZNefr
on or	tTUmoV
on other	dcecdo
on our	Ye0Wbf
on ours	khWjjX
on over	drZccb
on page	fcjYnb
on paolo	ebcedo
on paper	bhUfqf
on parent	ceokYX
on parkin	cbqddc
on partic	gfjWYp
on parts	zdYYca
on patern	Umidbi
on pause	ZL/ZXS
on people	ebcddp
on perman	ccWbwb
on phone	XhXXkt
on placeh	dcaoch
on planne	2XYhdU
on porto	bbcdtb
on priya	wFg1YT
on probat	dfbapd
on proces	neceec
on pto	Zdpbde
on reachi	Xgdpag
on read	aiWgdn
on receip	YtUXme
on receiv	eendcc
on recept	mmbXac
on relate	oaedce
on reques	UjbTaz
on resign	gXXalq
on rie	fddfoa
on rotter	nbdeee
on salary	XTapap
on saturd	pahdea
on schedu	pdZedc
on send	nemZeX
on she	ZlWkkc
on shifts	gdfYnf
on short	eXkdel
on sides	gbdnbd
on signat	edddoc
on site	eVbwZe
on social	VkyWZY
on somebo	daYYX0
on someon	RmQYa1
on someth	cjbdoa
on speaki	drccdb
on stable	ehUhhj
on stack	yZaZfZ
on stock	cabqhc
on stop	eboefb
on strike	TtoYaU
on succes	Zobcjc
on such	emajXe
on summer	doceeb
on teams	ccdpde
on techni	bocdfe
on their	aYdncl
on them	dwkTXX
on then	aYUc1b
on there	lZZboe
on they	qebbbd
on this	nZUZY0
on those	fadeoe
on three	jZdYoe
on throug	edngdZ
on thursd	nUiYje
on till	efojXY
on time	bYlSsk
on timing	gohbcX
on to	akcvSd
on togeth	eXdffp
on top	pWXbsb
on tour	eyaXZa
on tuesda	fesZbX
on two	Vkgbdn
on unders	addqdd
on unfort	eebeob
on until	criacU
on us	hWhddm
on video	XVV6Xf
on waitin	ereVde
on wantin	ecnecc
on we	dkglcX
on wednes	nZrYbY
on what	VjykVK
on whatev	ZvacdZ
on whatsa	rSYliZ
on when	S5UXZf
on whethe	VrigWg
on which	rbQidh
on while	eTvefa
on who	jpbiYS
on whom	dapfdc
on why	OTS6bg
on with	VYspVf
on withou	cgQxZe
on workin	bheaen
on you	abUf3Z
on yours	cjkkaW
on zoom	dVXxiY
onboar	jVQjve
onboar platfo	ekUekj
once	ZzYdeb
once .	tNaTkp
once ;	lTdhel
once a	nfkZaZ
once all	dwaYbb
once and	WfZmYr
once everyo	eoccee
once for	icZpad
once he	fuaacZ
once her	Yqdeed
once if	dcdode
once it	U2gZaR
once legal	doeead
once more	rUVzTd
once per	kUkXcn
once receiv	bocefe
once she	XzWYjY
once that	ZkXmah
once the	X/UUdO
once there	Uzcbeb
once they	OnZidr
once this	Whbcre
once those	Zqdcee
once we	UwcUrT
once which	dZpedd
once you	RWXplo
once your	bodbeg
oncolo	URhkiq
one	geaigh
one #	fTWZiy
one .	ZiYdgo
one ;	goWeag
one ?	WobmVg
one @d	mcXqcW
one about	jfRohc
one above	dZpecf
one after	vbeZeX
one aftern	ebdqbb
one and	hYVjpd
one anothe	iraZeW
one applic	qYcdde
one are	fananU
one as	dWilbj
one asked	oiXebd
one at	WnkgjQ
one attemp	edapdc
one back	gUgXwa
one behind	fioeaW
one boss	gXbplX
one by	ffT2bS
one called	ZUochk
one can	apfedb
one candid	mqYbdX
one churn	bhbocd
one click	cctbcX
one collea	escadY
one come	dnZjcb
one comes	fWcZfr
one copy	abgWxb
one date	Xsabei
one day	jXmhbc
one dear	pYYjfb
one decide	afcdpZ
one desk	cVXbZ2
one did	kecQoc
one dies	Yeddpe
one direct	ecdeoa
one does	bqaefc
one done	ZUtUbV
one email	SktXbc
one ends	qacebe
one esi	kddXle
one eye	Vrfehb
one first	doagdb
one for	jmdfgV
one from	gXZpif
one furthe	obeaeh
one go	oaadgf
one got	QikbTq
one had	ZfWXjv
one hand	biiVhj
one have	dXbjdq
one he	gTVoqb
one hears	gnbdda
one hire	ddYccs
one hiring	lcVdem
one hour	adgqYc
one hr	inabeb
one i	hibQgp
one if	lkgZjV
one in	LkgzeR
one interv	xUadba
one it	XStdbm
one its	dbdcng
one job	pVVhYq
one junior	Yqcece
one lady	qUldbX
one last	oTYqfa
one leave	nmVccb
one left	gfYxZU
one lena	XZtacc
one less	Yloccb
one letter	xWaeWf
one line	hdaafo
one mail	cXegfo
one man	WuddZb
one mark	fceben
one mate	dfZXqg
one mind	boXXlg
one minute	YXVuXo
one more	leR6UU
one must	XsdiZc
one myself	dcbdcr
one name	iWVShw
one no	Wobbhk
one northl	bjYcod
one not	gZacqf
one now	iTZpqW
one of	fnThfh
one off	Zeqbeb
one or	ydgYYW
one other	vhUebZ
one out	pUWobh
one over	Ybhhna
one page	aWU/UU
one panel	cXkail
one partic	dbpZgc
one people	lZWfmf
one person	VgdTno
one picked	cmldeV
one place	VjUhbu
one planne	kaViZo
one please	dZUnmi
one point	aVWbju
one post	gWcYkp
one promis	hWeeeo
one questi	fVYzZZ
one refere	ndcglT
one rita	cardba
one road	pYeeee
one room	f4TQXX
one said	ngjgeT
one says	Vlcdgk
one seat	VnVeXv
one senior	Yqeaee
one set	bsbabe
one severa	eqdcda
one she	YQickn
one should	bhcncf
one side	eXpjcb
one sittin	iVVwZf
one so	bZVkko
one sorry	YlWYen
one spoke	abrdca
one still	YlaVin
one take	eccqce
one tells	Zoeefd
one that	WQgqVv
one the	jOYatl
one then	fbcecn
one there	VbrncT
one they	jjXabl
one thing	icTuae
one time	nXkbcg
one too	aqqXUX
one took	hqabcZ
one turns	cqcceb
one under	dWlnjU
one vote	bmXXaq
one wants	Vjjdkc
one was	fUpWVp
one way	zgcfWP
one we	hRTbf1
one week	sZeZed
one went	apcqjO
one where	pbhbbd
one will	tcbcWg
one within	ocZjda
one withou	oclecV
one won	dbbcnf
one word	ZSjlcp
one writte	dedane
one year	ZWkOso
one yet	nfbdec
one you	dUdklj
one your	dabaoj
ones	slcdUb
ones .	nfRkbg
ones a	YfsbbZ
ones and	sYXbci
ones are	iecncb
ones before	dodbde
ones get	paebee
ones he	gpXadc
ones it	aabeoj
ones they	bwZVaZ
ones too	pbdded
ongoin	T/USWN
ongoin .	Z9NZXV
ongoin and	Zsadec
ongoin recrui	ebpedb
onions	hkmVae
online	Zam0SY
online .	jS2XUc
online ;	aaphcd
online accoun	nWfbek
online any	dcdofc
online assess	TrRmbi
online chat	oZhYea
online deb	hiiRbh
online form	fqiYYY
online link	dbXtZX
online module	bnebef
online on	ddcnee
online or	cboddd
online profil	nddbjZ
online questi	Wcased
online takes	cecqcd
online test	VpVpbd
only	cklcbe
only #	gVbbcu
only .	ViqiaW
only a	hpncLZ
only able	eeZdeo
only about	cU2cZW
only after	V6TgXU
only and	dbpYZk
only apolog	bZcebt
only applic	YneihY
only asked	daoeed
only availa	ecaceq
only becaus	VkjcYn
only been	mZbXdo
only contac	pfaddZ
only did	eTseee
only do	iqbigN
only fair	jkVfbh
only fillin	oXhZdb
only finish	paddee
only for	WrnQmU
only forwar	cepdeb
only found	ddWedp
only four	cqbdea
only get	WvagaZ
only gone	ibjhkW
only got	XkWmfh
only had	iYXkdo
only has	dWbkod
only have	UaWqqY
only here	bccpgb
only hire	dcbdof
only hiring	dYajep
only i	WjkmcV
only if	YrggcX
only in	eoZdYi
only interv	Zbcbbu
only invite	ebeZeq
only it	dbbYfs
only just	YqVlaf
only look	ZXnoed
only looks	acenef
only make	egcZpa
only means	Uybcea
only meet	sXdded
only mentio	fdneea
only mornin	jnYbea
only my	YubbZh
only need	nOWbqm
only not	fpYdcg
only on	pYaiZe
only once	paZbgg
only one	YZSjmq
only open	ecWhni
only paper	edRarm
only person	Wsbbib
only said	biokUQ
only say	gtWZjY
only send	bepYde
only sent	iaqabd
only she	dndecd
only shortl	mqXZaX
only six	ebdcep
only starts	Zrceeb
only strong	WXyTaZ
only succes	coefea
only take	caSdcy
only taken	etaaeT
only takes	daebbp
only talked	eZqeeZ
only tell	andajd
only that	cuRegd
only then	T5PpTU
only there	aWvadZ
only thing	bonWgR
only those	V4QgXd
only three	bdceeo
only to	cbtVkW
only told	Xpeeff
only two	labiUp
only waitin	eXdrde
only want	aUjgZq
only wanted	Zh2VXO
only wants	cYrWdh
only we	Yrbcbh
only when	ofZnUc
only write	liqYVU
only writin	eaoeec
only you	ekVioV
onsite	dlQqcf
ontari	YZpbkZ
onto	STlzWa
onto the	YSYuam
onus	ekXffi
onward	ejeYjh
onyang	bbcgik
ooh	Xhjidd
ooo	Ud2SXW
ooo lena	fnbddc
ooo till	Zcrcee
oops	ajhlcY
oosthu	ectdXa
op	WdZipg
op .	daaloY
opaque	iclaef
opaque at	cZddgo
open	Xgvdcc
open .	ZxifPZ
open ;	dfcenb
open ?	aajaaq
open @d	kdpUde
open a	YbUoil
open again	ZnqbhP
open air	oWheec
open all	cgYrdc
open and	czQhSd
open applic	gcVbbu
open as	dqZZdg
open at	bYsSii
open auditi	odcbfb
open but	eeseeU
open candid	eoZhbc
open churn	ceeXre
open day	cS7XVd
open days	bYsahb
open dear	XepeZh
open end	QzVccY
open ended	V1RYjW
open evenin	YW4OVn
open fine	ecpaee
open for	XZaa5Y
open from	djnXgY
open garden	ferVee
open headco	eafebp
open house	WlxYVb
open in	VRnWYx
open invita	fdaedo
open it	ikgcfU
open jobs	eZtcea
open my	gnfbXb
open northl	bdnYck
open now	ebdqgZ
open on	ZfuTgc
open positi	bSxebg
open req	dbpded
open role	dcoded
open roles	bTrYbm
open still	eqbedZ
open tasks	ddniXd
open the	adYqhd
open till	acWsam
open to	XHi4bd
open until	SlZpqT
open up	eSoekg
open we	cobeed
open with	fboblV
open yet	cWsdfa
open your	ndaoeS
opened	gbndVj
openin	acedXy
openin .	fRVhX3
openin a	kWgabo
openin and	dXcccu
openin are	irOedi
openin for	cgVrZj
openin hours	aa5ZXS
openin in	TlmbWk
openin team	Xpeeed
openin we	eZdbds
openin you	ecaeeo
openne	cVlgdj
opens	bcoXap
opens .	ZeoUbn
opens at	ccgpbb
opens dear	Ubkndh
opens fine	cawYcZ
opens in	QYiZZ3
opens it	hpbabc
opens its	hcxYUY
opens the	qhWeZe
opens which	ekXdih
opera	kagceh
operat	dianYh
operat #	drjUba
operat .	cbYhfn
operat and	iiThcj
operat forms	dbcsZe
operat grumpy	acengb
operat has	dZnedf
operat housin	dccrbd
operat privac	ddWqee
operat so	Xndhed
operat who	erWeec
operat with	liRZaq
opinio	fvcfdP
opinio .	Zndfha
opinio and	dfpddZ
opinio of	fdboeb
opinio on	WwShjS
opinio which	cqbddb
opport	bgkdZk
opport .	Znakce
opport are	fcZeeo
opport but	ehnXed
opport to	dVlbWr
opport with	oYWpeb
oppose	apecde
opposi	bdadlk
ops	nhUabo
ops .	gpaSck
ops ;	lZcban
ops s	giUcfl
ops the	pecYhb
opt	aginbY
opt .	bbocch
opt and	eobdfb
opt out	feZnee
opt test	caeucY
opted	XMUTZ/
opted for	aQUVa9
optici	fjYheg
optimi	mxZUcS
optimi .	qjZaca
optimi of	Zqceec
option	PZbspZ
option .	aWYpnb
option by	bccoee
optome	cTsmZc
or	2ZYkdS
or #	iZazYS
or @d	dZcuac
or a	+fgWVN
or about	ipbZea
or after	Tsgfgc
or aftern	Xcbxcd
or afterw	3TVUWd
or agree	Wdeqef
or anothe	smkTYR
or any	Rjcjbn
or anybod	dXlgej
or anyone	XieZbp
or anythi	XRxggX
or are	bbcjan
or around	apecgd
or at	Ujhbap
or b	fcenea
or bad	+gQXUU
or before	wPUlqU
or both	hWfnfe
or by	SuWndY
or call	cgtRde
or can	abdsea
or cho	dbkXne
or consid	fdXedq
or declin	qUShuR
or delive	odbdec
or do	mb0QYS
or does	ziZWaU
or down	8bNZdU
or equity	Zfdndf
or evenin	Zdeoee
or ever	dpXeee
or exampl	ccatcb
or first	ojcbcZ
or free	ocdade
or freshe	rgcabb
or give	bYdsed
or green	qbeadd
or guaran	/TTWaa
or have	gXhpca
or he	fgaqcX
or her	rdbcda
or high	pceceb
or how	XetYdZ
or i	vUSyYQ
or if	lSxTaX
or in	Roamhd
or is	Wnfclc
or it	bPRxsT
or late	Vmdlee
or later	acdfbr
or leave	VYXU8S
or less	iedneX
or letter	oVbjde
or lose	imcagX
or may	Z+gSXK
or member	zcTTjZ
or might	bqaaec
or mine	gXdodf
or more	kbWber
or my	uaahZb
or name	caeoed
or nda	qkaTjY
or negati	qiafcW
or neithe	rZdddd
or no	/RTfeR
or nobody	aWcenl
or non	vZWecc
or not	/SXfaO
or on	ahdocd
or one	cioZcb
or other	d2VXaX
or otherw	wqUMfV
or our	occefc
or out	/SShWV
or part	Yeeqce
or planne	UZcybe
or proble	cfpfcY
or prompt	phcYdd
or rates	eecpae
or rather	pXfbgd
or recomm	taccae
or refusa	oeabjZ
or refuse	tcjbbT
or regret	peeYce
or reject	qdddbb
or rosali	cXemek
or say	picdZZ
or share	eemVlb
or short	cpddec
or signat	eedbnd
or so	jdWeii
or sorry	tWedeb
or take	tYWTqa
or text	ZsZdec
or that	ldoacX
or the	pbXvYS
or there	pbclcY
or they	VYT4mR
or three	Yhbqeb
or thumbs	qYeeec
or to	erbicU
or two	XyabWd
or unsubs	ecoddd
or wait	Rnamkd
or we	ahU4ZP
or weeks	Yrbcde
or what	WZ0UdY
or when	PvoXaV
or whenev	apdXal
or whethe	SV1Zcc
or will	WsXZke
or with	hofdeV
or withou	ooeXiQ
or wrong	aSiwda
or you	ejPjek
or your	XUR4cc
ora	pbaajd
ora .	iWhYpf
ora is	rdbbbf
oral	adduab
oral .	hjReik
oral home	fcrddY
orally	nhWadh
orange	kahkVe
orange .	fXjlee
orange segmen	nlaWbb
oranmo	hbYlgf
orchar	Xapiee
orches	lWbZog
orches rang	fdnbcZ
orches says	rZYcbb
order	alnakV
order 's	cccZpi
order .	lfnbgS
order actuar	ecbeen
order and	dqjWfT
order book	eagbeo
order by	ebpYee
order follow	eedcne
order for	cYetbd
order form	ebkWoe
order from	eeYaqc
order in	XshSia
order is	Xaecpl
order of	eqhgbR
order receiv	anbfff
order the	ZZjcsb
order they	fsaYce
order to	WlZrWe
order until	ebsYbe
ordere	YQrS1Z
ordere all	cXreed
ordere your	ddbbta
orderi	geoWfZ
orders	ZUscck
ordina	dpZkbT
ordina .	dcoded
org	gjiieS
org with	dkdXnb
organi	fYkhdg
organi .	mYZQkq
organi and	jacnhV
organi ash	dbpdec
organi hiring	rgQfcf
organi is	jpbZeY
organi organi	rgQfcf
organi that	bkZZco
organi they	hUnkcd
organi you	coceed
orient	ajYasd
orient .	cbkdpW
orient and	Yqbcbg
origin	eYatfe
origin .	dhToVn
origin and	flVhib
origin diplom	ZdUufb
origin docume	aaXclq
origin mark	bddped
origin of	dbcqde
origin plan	pbccee
origin the	obbche
origin went	ebochX
orivan	ZgifmY
orkney	ccahgk
orla	eiZjfe
orla for	gaendd
orourk	TjPoli
ortho	fdcnga
orthod	lcZbii
ortiz	ZffXkm
osaka	O5JYck
osaka .	P2SdTc
osaka and	WkZYgq
osaka now	RxXcbZ
osaka to	bececn
osborn	qbheac
oscar	nZWkbj
oscar goes	pSaedn
osei	Sblghj
oskar	hbcZep
oslo	eZhihf
oslo to	cddgnb
osman	hckghY
ostrav	giWoYf
ostrav .	eZqcde
ostrav i	pbecdd
ostrav pharma	boeaee
ostrav some	eoedfZ
ostrav your	aYcqib
ot	iegZkc
ote	gTsWgg
ote .	dbqbcc
othell	sacgca
other	ffaXcw
other #	coVUgo
other 's	rTagXm
other .	ewOebf
other a	pdedda
other agency	aYlpcb
other and	jbUalk
other annum	nhdXde
other applic	ccTddv
other bethan	fanaed
other boss	iToigZ
other branch	ogZhgW
other by	1ZhUbY
other calls	dfdcoa
other candid	XfTXg3
other catchi	Xfejhi
other compan	bYwiZS
other corinn	dZbdau
other date	ZshYdX
other day	UyffYb
other deadli	keTemh
other dear	oZeeed
other deposi	Wfbadv
other design	ddbeeo
other finali	aeUict
other folks	apbkbb
other four	lhaXVn
other fridge	ebdedo
other guy	ieVned
other had	eZpghY
other half	loXeXe
other i	calnca
other in	inbXdd
other interv	eauTgZ
other is	inbedZ
other it	XYcdlp
other job	WhybjK
other labora	dbeedo
other lad	hlLina
other lady	geUQP7
other lock	finZoQ
other lot	jfRasa
other man	WlYXds
other name	iVccat
other nurse	eWbWjs
other offer	mjlgNd
other on	pZhagc
other one	fZVWey
other openin	gYRac2
other papers	lZnXee
other people	SuaUim
other person	XdQXY+
other petal	fZWajq
other place	egofiS
other post	lcddrT
other profil	XbYcdw
other questi	ghmZfV
other ramire	WkjbYk
other range	ijeldV
other said	iWijkY
other shortl	hrbceX
other side	ciqcVe
other site	oVYgfe
other so	Ybdqed
other teams	eccceo
other than	ijffXf
other thing	ggucaR
other things	Xckbco
other time	Xrbfdb
other trials	ljWZdb
other twenty	cdnekW
other two	enYSki
other vacanc	cWjdbr
other way	XcSeey
other we	bncfbg
other well	dZoecg
other within	tYeccb
other woman	jXaabu
other words	cWXgol
other work	gcbcZr
others	bvVXhi
others .	cnUeWo
others about	endceb
others ahead	bbdcdq
others and	jtVQib
others are	fkoWeY
others by	ndeecb
others first	cpeced
others get	eXajdo
others got	fdhqaX
others had	hTXbcz
others have	W1SpUT
others if	pZdeee
others liked	cWceet
others on	fqaceb
others receiv	dsWdea
others scored	ccbeeo
others so	Vgbqcd
others still	ioeabb
others that	Zaqdgd
others to	kueOfX
others until	Yqddec
others val	bTpdbi
others want	eredZZ
others we	dogcce
others were	bbjZpd
others which	dbbdng
others will	afddnd
others yet	bZedrd
others>again	WnYefj
others>answer	qekWab
others>ask	hfkXla
others>away	heUrea
others>bye	bZUaa1
others>chosen	UcYRX/
others>closed	ZaUuhf
others>date	ogbUal
others>decide	oxTWWL
others>free	hnXmiR
others>give	gpVgiX
others>goon	acTmcq
others>hear	iuVhaS
others>hold	bbqiYc
others>if	jhWdig
others>joy	kXYVtb
others>match	cdTVZ5
others>me	jZsfiR
others>meet	g1dZOc
others>not	YtflkN
others>offer	rkhdSb
others>others	bjXXZs
others>papers	jkWjTh
others>post	YYuZej
others>refuse	UXUeuk
others>review	jkiXlU
others>said	baocci
others>soon	YSjiog
others>sorry	VSXde5
others>start	eWaUmr
others>step	fjjggV
others>thanks	TUdZkw
others>wait	dgfYrZ
others>will	hlTmiY
others>you	cbXeis
otherw	ZYcnjj
otherw .	SiejYp
otherw but	eacdcq
otherw i	fSkwdQ
otherw it	jbdYqa
otherw no	lXZrca
otherw she	Uddeqe
otherw the	badtfa
otherw we	YbimoU
otherw you	fpcacc
otherw your	edYscc
otieno	fidlda
ottili	lZcqVf
ottoli	miaZbh
ottoli .	nZeddg
ought	hhVmTl
ought not	qThUcp
ought to	dmUnUk
our	fcichg
our #	WifVrf
our @s	Wgdjam
our accent	eadcrb
our accoun	ktPbUh
our addres	bhsWcc
our advert	docbgc
our africa	fhXdki
our afrika	eWddog
our agency	fXxYXa
our annual	UYudbg
our answer	6kRRab
our applic	icxZXQ
our archiv	ecianb
our assess	mZdtYX
our attent	kkanXV
our automa	eochaa
our bank	aqUajf
our base	eadddo
our berth	dZbgeo
our best	jkcVYl
our bigges	eZoeed
our bill	dcncee
our blog	dgwVXZ
our board	igmWhZ
our books	heXcco
our branch	Xazaaa
our brandt	bZxSdd
our brilli	aeeYqf
our call	dYUtZk
our campus	fUoege
our cancel	gdnddZ
our candid	Xc4NaW
our career	acxUXh
our case	drdebY
our cashie	dcqadd
our chair	buYZbg
our channe	edncec
our chat	bUneld
our choice	vVTQvd
our choir	fbgapb
our churn	YbYobl
our clerk	eXcfqd
our client	cZZegr
our clinic	eZkdoZ
our closin	cdoaee
our commun	cXxWkT
our compla	oSobeb
our compli	cenbed
our conver	bVhViu
our coordi	Vdgqea
our counci	cnddde
our course	daddnf
our creden	eaXllg
our crew	baqdaf
our crt	eaaffo
our cto	VdjtXa
our cv	edrXed
our data	dWpgbf
our daught	edagdo
our dean	gtdaaU
our decisi	5hUYXZ
our depart	oiZbbe
our deposi	baeoea
our determ	rZecde
our differ	UXscic
our direct	ceYthW
our disqua	dbcXoj
our divisi	eaqeda
our driver	ebeeco
our earlie	lpgbbS
our editor	VqYidf
our emerge	fadpeb
our employ	fmXjfZ
our end	irWcha
our engine	iWpXnY
our equiva	eqYcdd
our evenin	cXtddb
our events	dkoWce
our experi	depcdZ
our family	ddWdnl
our faq	YivUdV
our favour	cZscdZ
our feedba	ofcaee
our file	kVfcem
our final	lWgfgf
our first	XgaloZ
our fliss	Xdemkd
our forema	acodZh
our forget	obdcee
our formal	bcWcxd
our founde	YijmSg
our free	VetZaf
our freela	eZdodf
our full	goaddZ
our furnac	ckeVkh
our furthe	epZcdd
our genera	ZbmZsW
our goal	sZaefd
our group	eWlibi
our hands	XmXrdY
our head	bYYwmW
our headco	ncWeek
our heads	auZbcd
our help	eapbed
our helps	eoYhda
our herd	coahcd
our hiring	YlgrUa
our holdin	inacad
our holida	bdUekq
our hours	dcqcdb
our house	pRhpVb
our hr	jrXjZU
our hybrid	Zoadic
our in	dhWeqc
our inconv	hXZdgp
our inspir	eerVde
our interv	Vf2Mbe
our invita	ZTqjag
our jobs	ariVcc
our kelly	iYbrae
our kind	ecYeep
our last	WnfmiU
our late	edafen
our lease	oYeedf
our lectur	fdaqbc
our leeds	dpaded
our lena	YcWucf
our letter	nhQfif
our lift	haqYdb
our lindho	bodfce
our list	VvefUf
our living	eZceep
our locum	lmXccd
our long	dcZdbt
our lots	dblnab
our ma	eWrbee
our machin	biUbgq
our mail	phQife
our mailin	aX0Sbb
our man	bXbdmo
our manage	bdVdnn
our marta	aYZpnX
our medica	cZcwaa
our minds	kmQejb
our modell	ceYdnj
our moodle	ecodeb
our mornin	Vehqcc
our mr	Zpdeed
our name	gXuVcf
our names	caiobd
our neighb	edseZZ
our new	TNdK/X
our newsle	XW2TZf
our next	XacO0m
our no	lfWZod
our note	qXelaX
our number	WucMhk
our offer	PTWI/i
our offers	ogaecd
our office	Tb0mYU
our offsho	ofdYdc
our online	ghcnZW
our open	hZqMbr
our openin	aYtbZg
our operat	daaobk
our option	ctYZdf
our other	efXdpf
our own	jTacft
our owner	Zpdeed
our packag	eejjiV
our page	ZUxWWn
our paper	dcecpb
our parent	dcpdda
our parkin	abrdbe
our paths	cRlacq
our people	iVwaVc
our person	eadecq
our phones	UYydeb
our photos	eaenfd
our pick	VTUY1d
our picks	qZdcdf
our places	dddeco
our pool	dVcgfr
our portal	aincae
our positi	sZabXi
our practi	derZfW
our pre	ccdoee
our prefer	WnalTm
our previo	ccZefp
our privac	WjqWXj
our prize	ecqbdc
our proced	jnVbbi
our proces	hnhfWZ
our prospe	Zdebqe
our questi	dadped
our quiz	dbsXdd
our recrui	iolZXY
our refund	edcdqa
our refusa	ecZedp
our regard	cfnahc
our regret	cZZabw
our reply	yqVPVW
our requir	dpZdfd
our reside	ecXeeq
our retent	efndeZ
our return	Ypdhda
our roboti	dabqcd
our roster	ckmVhd
our rule	jpUede
our ruling	Ypedee
our runner	ddeaYs
our scenes	edobdd
our schedu	plYTch
our school	Xdhgjg
our search	XlOjes
our second	fadZoj
our secret	ocdfdb
our select	nXehWk
our senior	fdgqdY
our series	bYseca
our shirt	fcYrfd
our shop	Ujmbbm
our shortl	WqemZY
our side	lnMemc
our sister	aQficv
our site	WRvXZn
our soooo	eneead
our sous	qabfcf
our spring	ecrdcY
our stack	cboccg
our stage	iboXhb
our stand	Zg0YYW
our standa	gljbeX
our store	Xpjbcd
our stores	brjUed
our studen	fdcdne
our summer	afvVWe
our super	ahcbqc
our suppli	dbbdfp
our suppor	aZzZbW
our system	baufcZ
our talent	dcoeSm
our talk	cL0deZ
our tane	datbdb
our target	oZdefe
our team	d5QXhV
our teleph	cgXXln
our terms	bgoVkb
our testin	ibYpeY
our text	cebbep
our thanks	cUkZWv
our third	XlccqZ
our three	ejUZgm
our thresh	ecbcep
our time	ktUYdZ
our timeta	qbaded
our town	bcchpb
our truste	euVfbb
our try	efcnbc
our turn	hncbcc
our turnar	pdaddc
our two	cWcnXr
our unders	cfWlke
our unifor	ibXbpg
our vacanc	eWwfbY
our verbal	cbYaol
our verdic	qkTYaf
our videos	ZqZhed
our virtua	fSySbg
our wander	cXaoih
our way	omXXnS
our wayne	csbcdY
our ways	ebWbct
our webina	XbtYdi
our websit	fM4RYk
our women	ddqZed
our word	wXYWke
our work	bYskZY
our works	pfahaa
our yes	0eXXZa
our zum	cpZeec
our élodie	docddc
ours	iVeZvb
ours .	bWgU0c
ours and	oecbgc
ours every	fYofdd
ours for	ohcYdd
ours includ	YVveed
ours is	ckeSgm
ours the	mngWdZ
ours was	bZhXmi
ours we	eZbrcd
ours will	dqacec
ours would	Xecdfp
oursel	qkddZW
oursel .	brfbca
oursel and	rUckcb
out	jegbdi
out #	cdPdkq
out .	ZhoUbo
out ;	aihnbZ
out ?	fWgleg
out @d	xVaXgf
out a	baaric
out after	U1VdcY
out again	YYeZbv
out all	cWpaZk
out at	rUbSet
out back	Wbnalb
out becaus	idUgfm
out before	qXblXb
out bit	mXZmee
out both	kodXdb
out but	Uiemgd
out by	5iaRNY
out caring	eXhboe
out churn	sXVlbf
out create	qdabee
out days	Zsdbeb
out dear	7ZRPca
out do	ibYcdo
out every	bgkUii
out firesi	Yacepg
out for	YYgdip
out from	Xboela
out got	edoedb
out has	ddZqde
out he	cVjtVZ
out headco	epXfec
out height	gdtWaW
out her	ZlkbjX
out here	dfbnec
out his	bXbblq
out hybrid	qacdde
out if	llaWXi
out in	wZPbgj
out is	radfad
out it	jWffck
out lena	vXdfTX
out more	inacda
out mornin	ddlmbX
out my	YR0fmO
out names	oddZee
out northl	xbNXek
out not	erUeff
out of	efpWdh
out on	zaefXV
out once	ewYbda
out one	ZiZcpe
out other	eepdcZ
out our	WellXh
out over	htbWgV
out planne	tUcYma
out priya	iaaapb
out result	pYeeee
out round	cfcnbf
out she	gibXcm
out shifts	eoYeee
out sick	daqbdc
out so	dbWptP
out some	WrejYc
out sorry	eXcees
out that	jeYjoX
out the	macngX
out their	ccXeYu
out then	Tthbac
out there	bXmfVo
out they	cXbaXv
out throug	cWfacr
out till	oWldcc
out to	drbfcZ
out took	fenfeY
out until	Wisaca
out we	kYaWnn
out what	npoXWN
out when	Uljdhc
out where	TwfYZc
out which	lkVjZd
out who	hrcdZW
out with	glKhpd
out within	3RXbcY
out yet	Zsccac
out you	ZWWjuf
out your	XWTizc
outage	hbbmgb
outage .	gbYpce
outbou	Wejfje
outcom	7mRSab
outcom #	sTcdhf
outcom .	c0VaeU
outcom @d	uYYZee
outcom and	nUhbdj
outcom at	Zoeffe
outcom before	oedbdd
outcom by	/PSTgW
outcom due	vXbZdc
outcom email	ndddeb
outcom emaile	gbbdbo
outcom emails	pZjZcc
outcom goes	nceece
outcom i	kWceen
outcom in	jqaYXc
outcom is	Tpjdbg
outcom lena	obdeed
outcom letter	ykWWXZ
outcom no	qXeeee
outcom northl	qgcdeV
outcom not	eVaZdw
outcom of	cblThn
outcom on	yeaXZY
outcom once	Xpeffd
outcom pendin	kobaaa
outcom priya	Stdded
outcom shall	Xtebdd
outcom the	oafeee
outcom to	ouVTZU
outcom unknow	ceencd
outcom unsucc	WZccdv
outcom when	Wsdeee
outcom will	irXbYZ
outcom within	7MacdZ
outcom you	dcdeeo
outdoo	aekbgi
outfit	iYkXig
outgoi	Ycodbj
outlet	mZhbka
outlet .	ecbcod
outlet of	ogafbb
outlin	ZmXhfj
outrea	ZmfWam
outs	doWkcd
outset	hehaef
outsid	fdaddp
outsid .	jcXYXu
outsid of	fageao
outsou	lVckci
outsta	XgZvad
outsta .	Tjatbg
outsta on	eZqbed
outvot	aSSYh2
outvot .	cWTblu
outvot and	dZeedp
oven	gdYjkd
ovens	eafXgq
over	fiZfif
over #	fgmUYl
over .	Wmhiaf
over ?	ccbrce
over a	ZgZVfv
over again	ZaflUp
over at	ZgidoZ
over be	bgaddo
over boots	eodffY
over budget	YYcccr
over but	lVchig
over by	ZWjvYZ
over call	idmXfd
over dear	lZYuZW
over dioces	WmYncc
over first	eZpddd
over for	aRfegv
over from	iqcYab
over i	abnjac
over in	kSqWkc
over it	mnSdmS
over lena	qUYgje
over me	bnaYoX
over money	eZcdqf
over no	ecneed
over northl	fZfsdX
over on	ikZigV
over she	bYcoic
over some	cofcdd
over tea	ebdedn
over the	gmWUse
over there	heeoXb
over they	bgaZho
over things	pYeeee
over to	VmV0ZX
over tropic	hoabda
over two	bjWick
over until	dWrehb
over video	dactcc
over we	XYhbpl
over well	lnbWcY
over what	bgZcsb
over whatsa	dcbddq
over when	ahWnZk
over will	grVddc
over with	lWdZYp
over would	eebobe
over you	mhVXle
over your	Zdancl
overal	jYokVZ
overal .	fapddc
overal and	dcnfeb
overal is	naedee
overbo	jgYcgi
overdu	ZnuYZX
overdu .	YoodbX
overjo	beecne
overla	TpUpWj
overle	ggYdlf
overlo	oZZYij
overni	lcfkYc
overqu	JQOXZ/
overqu .	ZPcbZv
overqu and	YidYas
overqu then	cYakob
overqu they	XmYbZn
overru	cjcXXs
overse	nSofab
overse people	aZsddW
overti	gWjraa
overti card	eiUjfi
overvi	cggndW
overwh	WbdVdy
overwh .	dUnZap
overwh respon	bdbaer
owe	TfRdor
owe .	akTcct
owe me	brcbeb
owe says	edfdnb
owed	ecqaac
owen	kWajnX
owing	mVqafa
owing to	pRtUha
owls	flfbXe
own	ccZgjl
own #	hZYpkZ
own accoun	gpZdec
own answer	ndbgdb
own applic	jhrXWY
own assist	ebbdcq
own asst	cocedd
own busine	gfdboZ
own choosi	cXcyZY
own deadli	udcWbb
own desk	ebgYrb
own discou	dYZldn
own effort	hUajle
own failur	agbXpd
own good	XyYXdc
own hand	gVbonX
own head	eXdeoh
own hq	bbXqgf
own kids	acpfac
own man	cUYda1
own mind	asfabc
own or	dccqec
own pens	bqcceZ
own people	YTaejv
own priyan	benebf
own reques	edtceV
own rubbis	dnbecd
own sense	bpacah
own situat	dqdecZ
own spoile	cfeanf
own staff	dVkdYs
own storie	edZeep
own time	Q/XWWP
own userna	caeard
own viktor	tacbbc
own whitef	lnYXYb
own wish	fdneeZ
owned	SZglmi
owned .	Uhefng
owner	ikVegg
owner 's	jhiVYk
owner .	hdWigh
owner and	XnVQkr
owner change	cfYdeo
owner did	fZceep
owner for	Yfcoee
owner gave	dcdeco
owner has	lmcQYm
owner in	audWZf
owner is	jnaceS
owner not	pebcbW
owner of	bbXdmo
owner picks	qeXgcc
owner rang	iccacn
owner says	qWdRsU
owner to	ezTWfZ
owner truth	kdaZnc
owner wants	RcY0Yi
owner will	gnVnYY
owner you	aadcrd
owners	ZcdvVi
owners .	cacedq
owners decide	bdendd
owners have	dWweeX
owns	gjceai
owns .	YfZoal
owns questi	goebbc
owt	bkmdaY
owt .	caqecZ
oyelar	jdYajj
oyelar .	pVaaoc
oyin	cbjgkZ
oyin .	ZhYcod
ozan	fjfded
p	mTYZgp
p #	nbdage
p .	ZfTagt
p one	ganecd
p words	nfZbdd
p45	bQeugf
pa	XZPtep
pa role	eccafq
paarl	bTqlcd
pace	XkiXhi
pace .	bmWglb
pack	YSWj+K
pack 's	ceerXe
pack .	VWndsb
pack for	bZerce
pack on	edneZe
pack your	ccQS4Y
packag	mXbcxO
packag fell	eejjiV
packag for	hdbcpZ
packag here	Wkgdjf
packag is	decdpZ
packag on	hbpdZc
packed	ZerVag
packed lunch	ZerWbe
packet	NYZygl
packet .	UdiqkW
packho	bkbchh
packho .	dnWffe
packin	Wkaidj
padrai	fpbdea
paedia	aPinji
paedia 's	gZoeea
page	YSn2bX
page #	aMgxjS
page .	gcqdeW
page about	YWihco
page again	dfbddn
page and	edhboZ
page contra	eddcpb
page for	ifrbUZ
page four	XcctYi
page has	pZeedd
page in	YbgoZl
page is	flTmeg
page no	accqed
page on	fdcwZV
page one	dcafng
page plan	UZd0cc
page report	dbrZbc
page said	lWmdee
page says	iVcobi
page two	ZeZube
page where	hVqddb
page with	limYcS
pagebr	hfhbge
pager	fSZubj
pager .	hadoeb
pages	UXc+cR
pages #	ccepcd
pages .	gfngQc
pages about	dccpde
pages and	ZZYktZ
pages no	aactfa
pages of	ahTkle
pages which	bbofcc
pai	baigjf
paid	SWlxae
paid .	dUgsfZ
paid b	eeWmke
pain	drjaZY
painfu	kVcddq
painfu .	lXdddm
painle	YbYuXi
painle .	ccdoee
pains	iWbmZl
paint	eWqnYZ
painte	ldneWc
paints	eacjel
pair	fTYeon
pair .	TVpiek
pair for	mdXafl
pair has	mYdVmY
pair of	gYibcn
pairin	dciffh
pairs	cerdZZ
pal	kaTejl
pal .	gdcbdn
pal in	dXdZud
palace	ZmiZiX
palace on	UomUde
pallet	gaZmdi
pallia	gZdnga
pallis	dlWYgl
pals	cZpadh
pam	Riljfe
pan	jjVkiY
panel	hhXoae
panel 's	tYbbal
panel .	hTczXb
panel ?	ffYpdb
panel @d	pbeZfe
panel all	ebocfd
panel also	afcoee
panel and	gPnjid
panel by	pdefXd
panel can	WdYybb
panel chose	ecadpd
panel commen	dadefo
panel could	ofZgba
panel date	dcerac
panel dear	paceed
panel did	WpUZin
panel e	ocbagf
panel felt	cZafau
panel finish	Vrefed
panel for	mggjWW
panel gave	Vkedbo
panel had	dWmhjc
panel has	jtPhSh
panel in	ipXhcY
panel inform	rdcccc
panel interv	cpmeUX
panel is	b1RieQ
panel lena	gaaoee
panel liked	dqQXjj
panel loved	Zbcuda
panel may	aocacj
panel meets	hrYebX
panel member	omVbae
panel met	ieWVgq
panel of	fYZhdo
panel on	WYipcf
panel said	QLqUne
panel says	ccbrbd
panel sits	pkagYX
panel slot	eYeqce
panel so	gafTpi
panel split	XvSXXX
panel still	Xqbjcc
panel talk	dcqZde
panel thanks	hmVbig
panel then	hrdXcc
panel to	jncYde
panel two	fddndd
panel want	ZpacXl
panel wants	bddtYc
panel was	bRldkl
panel went	daabnk
panel will	llXjYY
panel with	bhaoaf
panel you	eddoeb
paneli	SqhdjV
paneli abstra	aVuYfY
paneli help	faZnfa
paneli knows	UtZbde
panell	bbsZfb
panell your	bkkbjX
panels	goXZff
panels .	dqdafc
panelt	XVsXkZ
panic	gkZZcl
panto	dkZehf
pantry	WWcrhj
paola	meebiY
paolo	fhRfdo
paolo lugano	ggUihf
papada	dlXhak
papada .	YokYaf
papada for	WaaYiv
papadi	ddhiUl
paper	XYcpsb
paper 's	gXadvZ
paper .	XWgndm
paper by	bfepae
paper can	caeXol
paper candid	gbmjaW
paper copy	fYjbqX
paper follow	ecdcpc
paper for	doYYld
paper from	cjXqVe
paper is	Yaidqa
paper northl	hbdbnb
paper now	adeaqe
paper nurser	eedaoe
paper of	adcubb
paper on	akbpVf
paper out	Vkddoe
paper over	hgWmbb
paper saying	fWmnac
paper sift	aXWuWn
paper takes	cdddpc
paper the	dZemoV
paper to	UXYspe
paper will	Xbcqgg
paper with	nVikab
paper yet	dPfeti
paper you	jiSoYi
papers	abgjqX
papers .	fesfiL
papers and	hgjeVf
papers are	oobTdZ
papers arrive	edoebd
papers as	dcdeod
papers at	cgdUZr
papers by	leWsYX
papers came	edqcdb
papers follow	dbacrd
papers for	cZXpla
papers found	eWXclm
papers go	jpYaeZ
papers have	ZphWZj
papers lena	UaWqZl
papers northl	ccadrd
papers not	eddqZd
papers now	edcenc
papers of	coddee
papers over	dcdarc
papers so	eZenfe
papers the	dioXdd
papers to	QickuU
papers went	npabbW
papers>answer	ddahne
papers>ask	ZXXzid
papers>away	eTtabj
papers>bye	bdofbe
papers>chosen	epmhQX
papers>closed	igHuWk
papers>decide	iZVkqX
papers>free	bbzNef
papers>give	fbdshV
papers>goon	jjMgkg
papers>hear	qZfVUm
papers>hold	dZedfo
papers>if	Ujjajg
papers>joy	lTPjuZ
papers>me	WVSqzc
papers>meet	fdcani
papers>not	aQV0Yt
papers>offer	bbZrib
papers>others	fOjjao
papers>papers	Yaazce
papers>post	YgYhog
papers>receipt	icucVZ
papers>refuse	UnVVbx
papers>review	rrPWWi
papers>said	jYXZfs
papers>soon	QdkueY
papers>sorry	Wgejfi
papers>start	jnaeeY
papers>thanks	lnrTUT
papers>wait	WtjebS
papers>will	cjXlgf
papers>you	baehqc
paperw	aXUc/N
paperw 's	cXabwc
paperw .	dPea3W
paperw coming	edZdoe
paperw follow	cZcdtc
paperw for	qedkUb
paperw from	ocddee
paperw in	dcdqZe
paperw of	gnlaTd
paperw to	cacYvc
paperw will	abedrd
papyru	Pjajpd
par	deeiZl
para	aihbmZ
parade	fjfZgf
paragr	ffgejb
paragr .	dWqcmX
paragr commit	fcbddn
parale	jYdSmm
parale .	gefTpf
parall	fXfcbr
parame	fcfXjk
parame .	kRidlg
parame at	eXZiZq
parame gabrie	ecgeoZ
parame moveme	capcgc
parame on	emkccW
parame reques	emUZmg
paraph	fjVhcj
paraph .	gkWZcl
parcel	XOqYlk
parcel @d	Wdtcca
parcel and	ddZirX
pardon	ZXtibb
parent	diihbb
parent .	UpkUdk
parent compan	aauddZ
parent it	pmXcYX
parent leave	cZtgYb
parent my	odccee
parent sell	ZhXhki
parent them	pfbdcb
parent these	eqaced
parent with	fgboac
paris	kZfnbZ
parish	ToigZh
parish .	aTgmek
parish the	Wpeeff
park	aXtVnc
park 's	hYbeeo
park .	eVudcd
park and	ksWadX
park on	ccnfiY
park said	egYedn
park the	bXudcb
park was	kclkYX
parked	UE/UUD
parked .	aR9cbR
parked and	daseeZ
parked for	eaoeec
parked it	bSycbV
parked the	ecqcdc
parked till	cYtddc
parked until	eXrfeZ
parked while	eanfec
parked with	eYredb
parker	WjtecW
parker plan	Xqeeef
parkga	dfiiiX
parkin	QK/aiX
parkin 's	eXhfrV
parkin .	WUuXnb
parkin and	Zbtcfb
parkin ask	fcqeeY
parkin at	bZ0XbX
parkin behind	ecobcd
parkin fine	jZwbcR
parkin is	SegvYb
parkin permit	cUocig
parkin space	iXdeoc
parkin the	ccTfnn
parks	WWudic
parks .	bWlZgm
parks and	cocedd
parks in	cZvbZd
parlia	aZgile
parlia 's	eZeofa
parlia ostrav	jcXhdj
parlou	haXeng
part	WYeleq
part 's	aZebnl
part .	VdQpYw
part a	ijaldV
part and	cVoiah
part any	fenffY
part b	bjZpeW
part compan	fgbWdo
part here	eadddq
part in	hbqXdc
part is	dedqda
part of	ZcnkXh
part on	Zndicc
part since	bXodek
part time	TViZrm
part timers	docbec
part two	bYY2aW
part ways	eaZcds
part yet	eoddec
part you	gbceob
parted	hdfdhf
partic	kggaee
partic 's	oZiebd
partic ;	lXWbct
partic ?	iWllbb
partic about	caabds
partic are	jcWpcb
partic as	jbZoXi
partic at	lUfkdh
partic decide	ojaYcd
partic did	nhcekU
partic i	mdbYna
partic in	YpkYZh
partic is	lWnWnW
partic it	eaYgfp
partic no	nWjfed
partic of	hVpdhY
partic on	dUmdbo
partic she	mlWcWi
partic so	ahoXYj
partic sounde	edXaqg
partic still	encdgb
partic that	dlVcjh
partic the	pfggUb
partic then	zcYbbW
partic there	cYdiod
partic they	pdfaYg
partic to	bcndgb
partic was	gcShqd
partic we	aTrbsX
partic when	gXffao
partic will	dqbdea
partic with	bhdoZd
partic you	boUZYr
partic your	Ziancg
partie	ahWYon
partie .	VZXhqn
partne	jjVidg
partne 's	hZbdbr
partne .	edUvcd
partne ?	cZeqde
partne and	qRWiWr
partne are	f2WUaT
partne can	Yjboeb
partne did	aaceds
partne discus	dacdng
partne facult	mXdhdi
partne got	hcoacd
partne has	piWciY
partne i	eipgdU
partne in	aqaabf
partne interv	cXcsed
partne is	fuWhcV
partne lena	gneXec
partne meet	goYcbc
partne meetin	pbefda
partne not	bepciW
partne now	fnedZe
partne of	bYZred
partne on	idaneZ
partne prefer	eUcdcu
partne said	edadoe
partne signed	diUckm
partne so	gTchpe
partne vote	rTjaha
partne voted	aeecpe
partne were	YvYbag
partne who	oqZXZZ
partne will	YifljX
partne with	eXaphf
partne would	dWbtgd
parts	/RSdZY
parts .	/RVadW
parts ?	bcdngd
parts and	6WYaaX
parts at	dbddco
parts he	nbeded
parts i	cwZaaZ
parts it	uZcccc
parts now	nceedc
parts s	ubcbea
parts so	qZcgdc
parts that	oXefff
parts the	qacdce
parts was	Xpbedh
parts you	wZagdY
party	gW8PVZ
party .	kbwZXU
party and	YjSnfj
party dear	ddoedb
party is	Tbxacc
party on	obfYgf
party was	ebnded
pass	gbUcht
pass .	RdNZpz
pass as	dadedp
pass at	eddYeq
pass by	Yccpei
pass for	ZXjZmk
pass from	hSUggr
pass is	bhdbnd
pass it	xlgRcO
pass list	mocbcW
pass mark	eWYaex
pass my	asbYbg
pass office	edXrec
pass on	YjaZYx
pass or	/UTPXR
pass the	YhUlkh
pass to	iiVZpb
pass will	bncbei
pass you	kcZsZX
pass your	ecbobf
pass yours	nceded
passag	gZXmie
passbo	YgQndp
passco	bhadki
passed	amWkje
passed .	WcPubo
passed all	edacrb
passed and	qaXYrS
passed around	enbbdf
passed as	ZVavdg
passed by	fbncdd
passed everyt	dhWcpe
passed it	X1mVcO
passed me	acYslX
passed my	hvUagU
passed on	hWZRN7
passed over	cZjZcp
passed probat	eeeena
passed sorry	fccYfr
passed the	WZV4fa
passed to	e9GcdQ
passed you	cajesU
passed your	grvWSP
passen	jgbdnW
passen .	bQqlYk
passen will	ncaeee
passes	qlYUmW
passes issued	ddbdeo
passes the	pfddcc
passes to	clbQyS
passin	WpfMat
passin .	eRtTjh
passin it	Z1MXaV
passin my	coebed
passin on	mOXZSx
passin score	addeeo
passin the	beZpee
passin this	ecdedn
passin your	adoRof
passio	dXlcgi
passpo	ZXevkY
passpo #	dddpcc
passpo .	WfkWmj
passpo copy	WaSzgZ
passpo data	cbcqcd
passpo detail	decobe
passpo number	bbgqbc
passpo photo	ddbpec
passpo sketch	fneafc
passwo	YQ/OhU
passwo for	Yb1XdW
passwo has	easeda
passwo hr	ecRhjp
passwo i	hSsXed
passwo no	ecofZd
passwo sjoerd	eenZee
past	wgVgWd
past @d	rYeddd
past dear	uUdgda
past gather	cUacdv
past legal	doebcd
past lena	bnddee
past me	Xgblej
past my	qcQchi
past northl	siaacW
past that	engZdb
past the	hlWcak
pasted	mgbVna
pastor	dmfgeY
pastor .	cuWgZY
pastri	icighX
pastry	VR0Wgj
pastry .	WjYZes
pastry chef	dbXfjn
pastry from	iUvcfU
pastry to	edpead
pat	ZZaXmr
patch	UiefqZ
patch you	edddne
patche	bdZjUt
patche on	eaaebs
patchy	mcdegc
patent	mfVhlV
patent .	lmYjXa
patern	UlneZg
path	ckhWZk
path .	eeqddX
paths	bPnabs
paths cross	dTmben
patien	k1VWca
patien .	d6UaWZ
patien ;	qaebee
patien ?	jtcUcb
patien a	Xudbdc
patien and	YwfZfV
patien as	Ykcncd
patien bent	bsadcc
patien break	cgdbnc
patien in	nmZabb
patien it	bhcdob
patien media	naedee
patien on	WXucdb
patien please	exYXZc
patien summar	Yacbjp
patien till	nSedme
patien until	8MYUZc
patien while	jlPfcl
patien with	klbRgh
patio	dXjncd
patiss	ggcnYc
patiss .	jbobbb
patiss card	enZgdd
patric	oYdYan
patric #	ddnddd
patrol	ZjtWcX
patron	gglmTW
patron .	ZdlnaW
patron so	enaibb
patryc	iZVhYq
patter	jlSjjZ
patter and	erYhcX
patter says	cachdn
patter vacanc	lmTefe
pau	kbaldf
paul	nZndfR
paula	uZRddg
paula .	pdZagb
paulin	WbhZnl
pause	XA/aZU
pause .	eQ5aYY
pause all	ecnfea
pause on	aJ/aaW
pause the	eWrffd
pause this	YZveeX
pause while	eboeeb
paused	XD/cYO
paused .	XH/ZaY
paused ;	ecnfeb
paused all	YYwdba
paused and	eWldmd
paused as	ecqedX
paused every	eXofef
paused hiring	bZyebU
paused nor	mmUeed
paused not	jUredY
paused the	dXteea
paused till	ednddc
paused while	dXqeee
pausin	dQxlaR
pausin the	eSyacV
pavel	hbjZfj
paws	lkWWlc
pay	acbjnd
pay the	ecendc
payabl	Zagcmj
payabl team	codddd
paymen	YcvVhb
paymen for	dXqceh
paymen is	gaoZia
payrol	XnlUrW
payrol 's	hobeda
payrol .	kkYXpX
payrol days	Xfffnf
payrol specia	ecpeda
payrol you	cZcddq
pays	ggeUgl
paysli	YXrvTX
paysli .	bUZ1Xa
paysli for	da0Rca
pc	admfdg
pcc	gXqYbi
pdf	ddjmfU
pdfs	fTigji
pe	ibnWjY
peace	ckgXgg
peace .	apXlcb
peace and	gTmXdn
peacef	rdhhbT
peacef and	dbpfcd
peak	fYnacf
peatla	jYngeZ
pediat	eeihec
pediat .	fXodfa
peek	ijahcc
peel	lddjbb
peeled	mgdeeb
peep	etkRZU
peep .	bvYcdZ
peep out	drYedc
peer	ibdidg
pelleg	dbojfT
pelumi	ZbzddQ
pelumi .	cascda
pember	eibfla
pember everyo	cVfmke
pen	knXfmS
pen .	ZuTdnT
pen and	dcdoea
penalt	gffadj
penang	RRZsom
penang .	ZQndgp
penang to	Uefeva
pencil	hqRnYa
pencil @d	llffeT
pencil in	iuViTV
pencil or	Wdeqef
pencil then	pcadce
pencil you	XRhgln
pendin	R3iXiL
pendin .	a/NeQO
pendin a	cYtdgb
pendin and	cpcedb
pendin no	bhUckk
pendin the	XO4ehV
pendin with	asbfcc
pendin your	bZebte
penelo	Zekcej
pennae	ichjXg
pennae .	gYgcen
pens	ZzVfUc
pens .	XwbfZX
pensio	bYhakk
pensio .	ZVkfbl
people	ildcZi
people #	fWmnYY
people .	nkdVZi
people ?	hZhoba
people @d	boecfd
people after	pibUbf
people all	YshYdb
people always	coddde
people an	aacibq
people and	dkVffj
people applie	eeYddp
people are	lteYUV
people as	plZYaa
people back	djhXdh
people before	UtoVaT
people betwee	dcoaeg
people but	Xlaaep
people can	dVitca
people come	fogecX
people coming	ascace
people dear	gbafbp
people do	fkVlUi
people for	WoaZdo
people from	glUnZe
people fusion	fSdree
people get	tbcVei
people go	cbgedo
people have	doiVjX
people hear	tmVUdb
people here	diXncd
people i	gSlcsX
people in	jkuMVY
people just	hdWfco
people know	ueRaYf
people left	kYpYdc
people lena	mpWWYe
people must	bqcabg
people need	adWvcZ
people northl	edVmnb
people now	dcZddq
people on	coadch
people once	cZpdfe
people out	cpYedb
people readab	jadXqc
people reno	fdcbod
people round	ZhpXfb
people send	haobdd
people she	YpZXel
people so	bfcpZi
people spend	dbdpce
people straig	Xofffe
people team	bbpXck
people tell	sccXbY
people that	rVbegd
people the	kmXaed
people then	Xmafjh
people they	diWfco
people to	ovTabS
people told	kcpdZW
people under	aecogb
people until	Xbeddq
people volume	Xhefbn
people waitin	xdaaaW
people want	UNq0gS
people went	baWcmo
people when	jobaba
people which	adcfbq
people who	aalnUj
people whose	bpYiea
people with	UYZZY5
people within	tYccdd
people would	dWbjbq
per	hfXXoj
per #	ddXdio
per calend	eccZfp
per hr	odeYde
per our	ejTYfp
per pays	aihaoY
per staff	bjoadc
per the	icUekk
per your	ajvZdT
percen	mPpVnX
percen .	nccYhd
percen off	cdsddW
pereir	jcmiaV
perfec	RPhuij
perfec .	Qdbphk
perfec person	eZdeeo
perfec you	eaZepf
perfor	atflSW
perfor .	TvkaXa
perfum	dWXkof
perhap	U5YORb
perhap not	dnZeia
perhap to	cYeddr
period	ddZthZ
period #	dddpbd
period .	heTlfj
period ?	cYbvcc
period and	emTrXb
period i	cobffb
period of	hgVRql
period the	fcdecn
period two	ccetXd
period with	WYqblc
peripa	ZYfhYs
peripa said	Tgljae
perks	ghgehZ
perm	UNtfnd
perm with	eaqeda
perman	VYVM/Y
perman .	caQS3h
perman and	dZoYla
perman contra	ZgnTkc
perman days	adedpe
perman friend	Wacbsd
perman from	acaaxa
perman full	edceob
perman job	gWloXf
perman post	kXXdpf
perman secret	cxccVZ
perman staff	dTqYki
permis	aeehek
permis she	cgdWkl
permit	fmVefi
permit .	cxWicR
permit and	cZfceo
permit back	Ycdabu
permit cancel	cdcpde
permit for	aigYpc
permit puts	paahga
permit record	cdcnde
permit to	kiXbck
perrin	ciqbaY
persis	Rbjjdm
persis direct	bedbng
persis it	ZWipZc
person	diYgap
person #	tVbjXa
person .	dZegYt
person and	cfMchx
person are	drdcYa
person at	eYZidp
person backed	eefjnV
person before	ceakan
person but	cabkpa
person data	ZexgYS
person discus	ccbodf
person for	cmWghc
person gets	boZYnb
person has	peSWfm
person heard	qcdbcb
person i	TimlfY
person interv	QjXpcg
person is	goWaah
person it	iqVacV
person left	imcWka
person lena	doZdcg
person look	bZbnfg
person met	eaefen
person mounta	Znceee
person note	cZsbcd
person office	bXdeer
person oh	bnWTki
person on	jZTjij
person out	ebcbbq
person parent	krbTbV
person says	blcoZa
person signed	dccabs
person simply	eecfYq
person test	ckcpeV
person they	desaZb
person to	mhqVdT
person we	SfWdew
person who	grYeVg
person will	orPZgb
person with	OcYlfu
person you	hUqgbd
persua	ZYZbfx
perth	cYvaac
perth .	ccqacf
perths	eeaelg
pesel	hWieYo
pester	fcojUY
pester .	sTYjcc
pester throug	dmhhcX
pester wait	Tgpeee
pet	oRjbkd
pet .	paceef
petal	YYZghr
petal .	hfXTfu
petal an	dfeYof
petal ridgew	ejWich
pete	kgSigf
pete on	kpZbca
peter	hdiiUi
peters	jgXtVX
peters .	bgaqad
petiti	fmYWdn
petra	fXhmbg
petra .	eiVlZg
petra by	sZYdfe
petra there	aedene
petren	STwZen
petren .	QltWQk
petren choirm	ccZdcq
petren for	Ya4WZV
petren moved	dlWbel
petroc	STtklb
petroc of	eYtdeX
petrol	fbmahc
petrov	aNrmag
petrov 's	bWjbrc
pets	ZdmYjf
petter	dkSriX
pflege	cWfXqj
pgce	mgUhYi
pgde	ahoaah
pgt	lidfdX
ph	Yaucdc
ph from	cepdbe
pham	dcgWkj
pham imagin	YUfZmk
pharma	ejZdke
pharma .	ldUjic
pharma for	Xikhed
pharma get	boeaee
phase	jnNuSZ
phase of	docgad
phase will	inbbfa
phd	eckfbe
phd .	hWuhZU
phd local	ebYego
philip	mYdsZR
philip .	ceXmje
philip pool	mYVnda
phlebo	WZrkgX
phlebo .	Xapmca
phone	qadjca
phone #	sRbehc
phone 's	cZnijU
phone .	njfYjU
phone ?	bbcohe
phone @d	Qllhbl
phone about	ZfYmoX
phone again	qZcgcc
phone all	wXiVbY
phone and	fWboid
phone at	ddrZgT
phone before	sUdkbb
phone but	WqWXbp
phone by	kOarYl
phone call	zVOaji
phone calls	0KkUZf
phone chat	Ughqbb
phone churn	oaeeee
phone come	ncebee
phone could	aneeee
phone dear	kTeocf
phone everyb	pbbeee
phone everyo	sccabd
phone first	Xpedee
phone from	Yanaek
phone goes	lWelde
phone has	tZWbbh
phone here	ceafof
phone him	RVZxad
phone i	PVjkjn
phone if	YnZXat
phone in	ZjlfWc
phone interv	ZcXzbY
phone is	YWnmdd
phone just	Zdadip
phone kid	cVgbjo
phone kinder	cSvadc
phone lena	rgdWdZ
phone man	Ytddad
phone me	uiUgXV
phone my	cYpedc
phone near	qZdcee
phone no	ZQktdf
phone northl	racbai
phone number	MKr3dU
phone off	ZS0abb
phone on	qtRVTY
phone one	pcebed
phone or	brafbb
phone planne	dpdceb
phone rings	obedee
phone round	wagVbY
phone screen	WcYyVh
phone she	ncnZZW
phone talk	Xjcpcd
phone that	eZqdae
phone the	ebdpac
phone they	crbbab
phone this	SWepnh
phone to	pRheif
phone told	hcpYdc
phone us	yYaZcc
phone was	UtcqWX
phone went	aUuaqQ
phone when	Toejgd
phone who	dcneec
phone will	uVeiac
phone with	mgPZki
phone would	cddedn
phone you	9WUhXU
phoned	dZfVsi
phoned #	qZecde
phoned .	miTVhk
phoned about	hjfhVc
phoned and	Thhbki
phoned at	egkUhh
phoned but	bXrcca
phoned by	pWgjcZ
phoned northl	edoedb
phoned the	XYjYqj
phoned they	XWWhbx
phoned to	Zidboc
phoned was	Ypddcc
phoned you	doYcZk
phones	/WYSWW
phones .	ZcKbey
phones all	wZZaca
phones and	hbbaqa
phones are	OX1Zga
phones me	sbdZbd
phones must	ddtVec
phones off	dcpeeZ
phones round	ukXXba
phones the	zYaaba
phones you	xmXZVR
phonin	/QPdaW
phonin the	qccceb
photo	RRt9ZO
photo 's	feqffU
photo .	aXumZX
photo by	bdbqdd
photo came	elUYoh
photo for	cdUyZc
photo from	bX7RVZ
photo id	cdUycb
photo is	aYgpYb
photo of	cdkrXY
photo taken	Ydiaqc
photo with	edaodd
photoc	Tigljc
photog	Vcpdka
photos	dfuZXa
photos 's	eZpeed
photos from	eeoeeY
phrase	pjYgVe
physic	jccigb
physio	gdiagg
physio .	dWvgaX
physio of	ipbbca
physio the	boYgci
pi	jceXkh
pi .	calaan
pi math	YldYod
pia	gWiYlh
pianis	ZYVtcm
pianis ah	ebbdeo
pic	hUlZan
pick	iaXzbZ
pick #	tWcgad
pick .	okXeeU
pick a	ZXS/YW
pick an	ZWb0bc
pick and	zRYdgY
pick anothe	edbnee
pick any	XVZ3Yf
pick anyone	dsZbcb
pick betwee	Xdbtcg
pick by	3QaVcZ
pick for	bYbhin
pick from	ZYYuhY
pick it	NvrTYe
pick me	ZXbgjp
pick northl	scbdcb
pick of	aUhocl
pick on	xUaZcc
pick one	YPZ/ZZ
pick panel	eXeoef
pick said	YfZYVu
pick somebo	lcnadZ
pick someon	0VYVZf
pick the	jZarhW
pick their	pbdabe
pick then	nbebff
pick this	R2Xcda
pick up	LZ0apV
pick when	Vndmcc
pick which	TZojad
pick you	eaXfau
pick your	bfbpfa
picked	hZVYmt
picked #	ocdbai
picked .	ydPchX
picked a	eQdYby
picked and	kuWYVb
picked anothe	odefeZ
picked anyone	imakcU
picked by	oWbbhi
picked for	UWikWs
picked her	cYZdhr
picked its	eZZcqh
picked me	QlVquN
picked our	ebcedp
picked somebo	dYbddu
picked someon	rSZYSw
picked the	aNdUO/
picked their	YYbcln
picked them	eoedeZ
picked they	Zoeeee
picked this	cgXerW
picked three	bdbrbe
picked up	eT2dcR
picked we	bqcddc
picked who	bneeed
picked yet	lhdjcW
picked you	UQUW/L
picker	hafZap
picker .	hapabe
pickin	kuTZTj
pickin 's	dbaeZr
pickin .	YvXYbk
pickin and	hnddbc
pickin betwee	nafeee
pickin lena	tUeded
pickin on	paeace
pickin up	WyeZcb
picks	/rObQJ
picks .	hpeTgc
picks and	pjXcdb
picks by	yaZbaa
picks dear	0Saacb
picks from	kbYqbd
picks its	ndaiac
picks lena	padced
picks on	vcZacd
picks some	ZrcZec
picks the	rZdede
picks up	SnyaZR
picks when	VuWldb
picks who	cpcaee
picky	cjedeh
picky and	endfda
picky on	Zjdanc
picnic	WQ6SXg
picnic .	YWrbdk
pics	gkeXkc
pics up	kdcXme
pictur	ZWoled
pictur .	Vefggm
pictur book	ecbrcc
pictur of	XgthXT
pie	mbtYaU
piece	eajjed
piece of	aanoZX
pieces	WTbhms
pieces out	pdcaia
pieces to	Smhlbe
pier	fpYagd
pierog	mgmfUX
pies	gggedf
pieter	fancja
pigs	fqXajY
pike	lZYZta
pike of	lgVijX
pilar	pYacie
pilbar	ZhkbnW
pile	j/MSQY
pile .	j0ZWWT
pile gets	oZeeef
pile of	qdXebe
pile to	ekXcdm
pile with	epdcea
pilgri	ihkgUc
pillay	YrVobc
pilot	eVYYvl
pilot from	WcbdvZ
pim	gjagia
pin	kjXbeh
pin down	epbddd
pine	bbnXle
pinewo	aZphag
pinewo .	dkmeeV
ping	dmjfXa
ping from	hhnVdd
ping me	emToYe
ping passwo	ecRhjp
pinged	lmJgdl
pings	pcebec
pink	aWmYdl
pinky	bkiZeg
pinky .	bfgYdo
pinky and	qajbZa
pinned	mdXbme
pint	SSlUps
pint .	YaoWod
pints	ibanba
pints journé	ggVmYa
piotr	dadZip
pip	iiYWgk
pipe	jcehfd
pipeli	ipQgZh
pipeli for	coWhcf
pipped	XTNVX4
pipped at	edYecq
piraeu	jagghc
pis	hekZbi
pitch	YhjhZi
pitche	kfKsdc
pity	XYqbYp
pivots	gZikfb
pixelm	dojhXV
pizza	ZiqhYW
pizzai	qYcVlg
pizzai .	chbWni
place	abfjih
place ?	eYbqjY
place answer	Xdpddc
place at	ZTlqdZ
place become	enbddd
place by	RkrhZX
place comes	eiadnZ
place did	aVqdcg
place for	bYZRtm
place from	anYjah
place goes	ZYZjrf
place has	fXWnfn
place i	datWha
place in	YXpkhY
place left	Yecqch
place no	nccadh
place of	jhUXmi
place on	Zbbhog
place planne	fdoadc
place same	dadrad
place so	jbocdY
place this	eZcfdq
place throug	ebcqdZ
place to	bSzfXe
place went	dacabv
place where	Wbkbcp
place with	jjWnba
place you	scdfSf
placed	UapYkm
placed .	jVcdbr
placed and	dcdfco
placed candid	bdcdtZ
placed in	dnahaf
placed its	eZdedo
placed on	bisWZd
placed or	oceccd
placed you	flWbdk
placeh	TglxYY
placeh .	TfiscY
placeh and	iVaodi
placeh at	aYN3Yb
placeh classe	denace
placeh has	daomdV
placeh is	aeSveb
placeh majori	denace
placeh no	bZTvcc
placeh placeh	dTfmgj
placeh thank	fisWdT
placeh thanks	TpiZZi
placeh the	OvhVcj
placeh we	hXcadq
placeh winds	denace
placeh you	caqXdg
placem	laifcb
placem .	hYoiYa
placem there	WhmaZk
places	lZOUi1
places .	nTZSpm
places and	bcTYkt
places are	Wkldag
places for	bgWhZq
places have	cYWddw
places is	gbdbqa
places not	dnacmX
places on	oeXShk
places went	daZees
placin	gfjdce
plagia	fbbXlm
plain	aidija
plainl	hfbbhj
plains	fdWile
plan	hgasaa
plan 's	epbeea
plan .	erWgeZ
plan @d	oaddee
plan a	bjUicm
plan and	moajWT
plan at	jjXdjb
plan b	hfZUkm
plan by	bedoee
plan change	iZZfbo
plan for	bTdwbg
plan from	SXfuei
plan has	Xbindi
plan in	oadgdd
plan is	wZiYYc
plan on	aeYrda
plan reache	eXbpde
plan she	endaee
plan sorry	dodefa
plan the	nbghgW
plan they	acepdd
plan to	nbodZS
plan was	fuZWca
plane	jYnbee
plane and	lancfW
plane your	mljSbd
planes	TixUVX
planes 's	XYuXWa
planet	oOpcae
planet 's	eabqec
planne	wXYlda
planne #	ilPmgX
planne .	uUZlgZ
planne ;	gYVrmZ
planne ?	Kbnqcj
planne a	oYccla
planne after	Zpddfe
planne all	nYdeic
planne and	plTgad
planne appeal	frbaZc
planne at	mcboaY
planne bring	acjepY
planne but	leVmXh
planne by	pWciZg
planne can	ZiXoeh
planne editor	adfnee
planne for	pYecmX
planne he	pYadlY
planne her	Ypaddi
planne i	xdpTVT
planne in	pUckZg
planne instea	kUlgbg
planne is	xhUiOX
planne it	xaYaWg
planne lapsed	inabeb
planne new	ecXedr
planne no	fXfdmh
planne nothin	Ypfded
planne now	vVecdb
planne of	pYeeee
planne ofc	foYfda
planne or	dcVqal
planne placeh	ddaoec
planne please	oZbkdb
planne says	padcee
planne she	0WWhYc
planne so	jcQ2cS
planne strike	Xmlcee
planne that	iUlice
planne the	psTeXS
planne they	lgSXdo
planne though	oYcjde
planne to	knXafY
planne too	fraZbe
planne two	gcaocd
planne we	hhdYVr
planne when	uQedej
planne whethe	Xheeen
planne which	rcdbcc
planne who	pcdcde
planne will	aZjedn
planne with	ggVqXg
planne you	xOYlgY
planni	mfblYW
planni office	rZYbcZ
plans	NglnUo
plans .	VTlkbq
plans and	dofcZe
plans are	adnfdc
plans change	cqZaed
plant	Zjbham
plant in	ceacep
plant manage	cpdfea
planti	eXneie
plants	UqiheX
plants .	Xkgdmc
plasti	kXdkai
plates	ZjhiWi
platfo	YXVvhg
platfo .	eeoYed
platfo and	babocj
platfo even	ekUekj
platfo keiko	accuZc
platin	QP3PnS
platin .	aSvXkU
play	dVe6YT
play .	bnpYVV
play before	iXdmee
play for	eYevUW
play him	dZdqde
play it	hkWcnZ
play so	ggapZb
play the	jXqdac
play them	Ybatcc
play to	fXgjck
play was	ecndec
play with	ffUzUY
player	fagcgk
playgr	baqYla
playin	eejgbd
plays	aXjhhj
playwo	VcrZic
playwr	edZhZo
pleasa	kWqeYb
pleasa .	aeubcY
please	aZduhb
please .	PTb4sT
please ;	Xfbred
please ?	edbrad
please aa	dXqhbe
please accept	cbPfns
please acknow	ZZTxha
please add	ehWtba
please addres	bodbfb
please advise	Zacsee
please allow	8gOMYY
please and	fWX1aZ
please answer	PUS/dX
please apply	cYVvXl
please arrive	cccoad
please ask	YXXvZl
please assume	6VabdO
please attend	ccYtdd
please be	UmnXhf
please bear	lwYTcU
please before	dddnfc
please book	bYT9YZ
please bring	aZVyiX
please by	RcZroc
please call	TMa8cV
please can	fdnVlf
please check	uaoNjW
please choose	PWZ/Ya
please click	ecccfo
please close	dZ1YcV
please collec	YbnWYs
please come	YKWt2Q
please comple	VbS+Yb
please confir	PXhqpZ
please consid	lbqVhY
please contac	ZM0adh
please contin	egZaep
please delete	Yanhbg
please direct	ZmnYdd
please disreg	duiNcg
please downlo	becpde
please drop	dccqcd
please email	fiZpaa
please enter	fdcodb
please expect	yXUgeb
please feel	dghXlf
please fill	baUygb
please find	bXkUrk
please finish	cabvbc
please for	ecrcXf
please forwar	dYaxcZ
please get	QTVxnh
please give	gmkecT
please go	dXXyad
please grace	cbhnbd
please hand	gZYsbf
please have	WkesZX
please hold	elQqZg
please ignore	an/GVO
please indica	cXanoc
please inform	fbbcrZ
please invest	embdlX
please it	Yedrde
please join	ddcnde
please leave	edpade
please let	SScukl
please log	YVR5hY
please make	jddqWT
please me	aiddcn
please no	rcdadc
please not	YZgpjb
please note	plcZYc
please open	fbYqdc
please or	cZZyYa
please pass	daofec
please phone	abgsab
please pick	YXd6VV
please propos	eZeqce
please provid	aYZ1Yc
please quote	kRyUaa
please rate	gcuUYd
please re	edXsdd
please reach	Zaqafe
please read	ncUfmb
please record	cedqbe
please regard	lWqZfZ
please regist	ZaVucj
please remove	ferdZa
please reply	VXWwoa
please report	Ymnbbb
please resend	dbWvdb
please respon	aedene
please retain	ecnXeh
please return	WagUns
please review	dcZesd
please ring	mSW0aa
please save	eeqZcc
please say	RSauxT
please see	pgZZZm
please select	eccoec
please send	YZW3Xh
please sign	XXiayb
please stay	jXhXcp
please stop	VyeSWm
please submit	YYX1dY
please supply	dWatjY
please take	rP3WXV
please teleph	caipac
please tell	Ubaqpb
please the	ddWsag
please they	dpagcc
please to	YaVjzc
please treat	idSZpk
please turn	Zaiqbd
please typing	eXqZee
please until	ceccoe
please update	fYxXbb
please upload	WZV+ZZ
please use	fbkpWU
please verify	advTcd
please visit	aljWdk
please wait	tuVOUY
please with	pPkdkZ
please withdr	efXcdr
please write	XQpoaf
pleasu	faobla
pleasu .	lVjZjf
pleasu having	bkqdYa
pleasu in	ZXoYxS
pleasu meetin	nZbbbl
pleasu of	aXalng
pleasu that	ecccrb
plenty	XTb0kX
plenty a	bZfpde
plenty they	eXhbmh
plots	eelced
plug	YbZbXv
plug on	ZeXZZu
plumbe	acfdkj
plumbi	dYrdhZ
plumbi and	ckWjch
plume	igRYpg
plumpe	dWUXf0
plumpe for	dWUXf0
plural	bfiocY
plus	XYhksV
plus the	bajdoY
plus tips	eeZdnf
plymou	aWanpd
plymou .	dXcpib
pm	YbWqiZ
po	kfeida
poache	Wkakje
pocket	VexcaX
podcas	hZhlYe
podcas .	tbgeYZ
podcas and	badqee
poetic	imXXfh
point	dlbVmi
point #	ncXYpb
point .	dmjZWe
point after	Wvcaee
point and	Velhhd
point at	iVnYmc
point going	eZZebs
point in	ZhViZt
point lena	sNoeee
point of	hhbWdo
point the	klYWlY
point they	gcdaod
point we	Wjcfil
point you	rccaiY
pointe	hrNnZc
pointi	YQsbij
points	eYShW2
points and	cfaecp
points are	agndcb
points for	hpYceZ
points on	cUXkbu
points you	acadhp
poke	mkYjYY
police	hjTlfc
police .	hXRpco
police certif	WdcuZe
polici	acQYum
polici .	bfXboi
policy	balchh
policy .	jjgWXj
policy do	ecneec
policy no	Zneffe
policy says	rZdddd
polish	aiPrhc
polish certif	bXauad
polish cleara	acatdd
polite	fRjfem
polite .	fWuSbf
polite to	eaZpkY
politi	WxYYec
poll	bYrgVd
poll by	edbnee
poll on	Yauaea
pollin	oeVboZ
pollin statio	qcddcc
polokw	dahbji
polygr	jmVfhZ
polyte	hgdggb
pompou	dcjgdg
pooja	keYcjg
pool	bmZhTq
pool 's	cfoecb
pool .	cpWPcs
pool and	dedean
pool at	cdsbcZ
pool boss	hiWmZa
pool closed	cZrdfb
pool for	bsShbh
pool from	cncfbc
pool in	eccdeo
pool is	gcYacs
pool lifegu	dbdoed
pool manage	iXlghU
pool of	jXVkco
pop	WRe4fX
pop .	cjoXbd
pop back	cWpdej
pop by	aXrgec
pop in	UTYsof
pop it	bZW0gV
pop the	lmXYgb
pop up	fbXqbi
pop your	eddoae
popcor	jmXWii
popesc	bgYdcr
popia	kZgdkc
popped	YeoWgh
poppin	WpXpZa
poppin .	ZZepfe
popula	aoaicc
popula and	boddde
por	ZYqjea
port	beVccw
port .	edccen
portab	eeYedo
portab .	ecccdp
portal	aXplhZ
portal .	hSrcib
portal and	dfVloY
portal at	eVxYea
portal by	gZYpjY
portal for	dcdbfo
portal from	dcecdo
portal has	ddtWcb
portal is	WglcZn
portal my	edSjni
portal no	Vaameo
portal on	wehQbX
portal result	neccec
portal shuts	Yeepee
portal wants	dTrTnd
portal will	MeweYe
porter	jYfYil
portfo	geZtWe
portfo #	cdeqae
portfo 's	rYeeed
portfo .	jkWrQd
portfo and	cWctge
portfo from	feebco
portfo has	cXgrbb
portfo is	cTtXZn
portfo odense	encdeb
portfo so	cbYdtX
portfo submis	iknUZb
portfo to	kqgRcc
portfo togeth	ebodeb
portfo went	lnbWcY
portfo will	nfeXff
portfo with	bfXbip
portio	Xemcbl
portio midwif	Wejhef
portla	djgcfe
porto	QblU/S
porto 's	XelimW
porto .	hhdaoV
porto and	YtYaeb
porto for	ahkXnb
porto no	aWeere
porto not	cebfbo
porto so	dXades
porto the	baddsa
porto what	deebod
portra	Yfjble
ports	jcblbg
portug	XYeYro
portug on	Xmdbnb
positi	egbZfp
positi #	Wejhgf
positi 's	XWpfcm
positi .	fmQefn
positi and	ceUbfu
positi are	dkmWXi
positi as	fYcpgd
positi attach	jhWeej
positi by	pWgcag
positi closed	fdVefr
positi commen	fgobcZ
positi decisi	fnebce
positi filled	ebbdep
positi goes	cceebp
positi has	ebbbfp
positi is	YijUeo
positi now	dobffZ
positi of	feZcng
positi on	bcpZlY
positi or	tkYbbW
positi rotas	dpaiZa
positi that	eWZeeu
positi the	hnWaeh
positi to	onVXbh
positi vote	dpeZfd
positi was	dcZecs
positi which	eiXdfn
positi withdr	feZeen
positi you	YffZXu
possib	XuSsUg
possib .	XuYkYZ
possib ?	cacqgc
possib after	ecnVle
possib and	YYXqhj
possib but	dreWcc
possib for	WlXpWl
possib offer	kuYYVb
possib so	dcdobg
possib that	jnbbbb
possib within	cdebeo
post	dbdaml
post #	gpjVaa
post 's	ZPaWut
post .	dZdYrk
post ;	pagTmb
post ?	dXkZ3K
post @d	ecbgoc
post about	bTtnXZ
post after	ecbirV
post and	iTearg
post at	cfWjrX
post but	ioddbb
post by	ntYZWZ
post congra	dcbdsY
post did	fdZfeo
post elsewh	haweXV
post for	XNfYnt
post frozen	eanfde
post goes	nacdWq
post got	eeZebo
post govern	duVbXW
post had	ecYhar
post has	dbiZap
post have	gnoeeR
post here	crQheg
post in	YfrYlX
post instea	eeeeqW
post is	WaqTxY
post it	gQVwkc
post itself	gcleWj
post level	ZaZmcn
post might	aWghhl
post no	fdWaes
post not	dmgdlU
post of	iceaoc
post office	TQczld
post on	ccnWdi
post one	eedbnf
post only	Ztcddb
post open	XpZcig
post result	pbceec
post she	WZeiqd
post sleeps	dWsfeb
post so	kfVZar
post that	aXmhpT
post the	sTZedk
post to	hZhkFv
post until	eOvdhg
post vacant	ecqeca
post was	VPYZd7
post we	keVglc
post went	eRQbc3
post were	bhoabd
post which	opWYZd
post will	cYlbYs
post with	YegUSz
post withdr	edaefn
post within	gdZebo
post you	ehfXqc
post>again	gWpfha
post>away	XWYqdq
post>bye	aipbiV
post>chosen	ZgbXbw
post>closed	YYJac/
post>decide	poVYbc
post>free	WrWVgr
post>give	YjQhgr
post>goon	Zafcdt
post>hear	0dMSie
post>hold	XN/bXd
post>if	bahjwO
post>joy	fdXfof
post>match	XccgO0
post>me	ZZWe5X
post>meet	WbnnlU
post>news	qZjlRa
post>not	cjfbXq
post>offer	cgdVxX
post>others	becbfq
post>papers	WZgjli
post>post	Yajdpd
post>receipt	YisedU
post>refuse	WgddZr
post>review	lknXQf
post>sorry	fShddp
post>step	eaWwdc
post>thanks	YjObey
post>wait	bSgddx
post>you	cZXbyg
postag	giWdrX
postal	Ubflam
postco	dejiec
postdo	eXtddZ
postdo .	oYfggY
postdo ?	hXcnee
postdo about	fdoeeZ
postdo are	eebndd
posted	sndSZd
posted .	S0fRgZ
posted @p	jZnadd
posted about	dWrbcf
posted back	bZdYdv
posted every	fpfecV
posted it	YjYddp
posted on	5STPbk
posted to	rXXmdb
poster	erYdgW
poster .	fpccba
postgr	ccZnej
postin	TnkZfg
postin .	Wbcjof
postin comes	cncede
postin had	eaYeds
postin has	dYheen
postin is	hVlegg
postin the	cZlgqV
postma	Wejhck
postmo	ceiege
postmo .	aglibW
postpo	UiwcYX
postpo and	Xoeedc
postpo indefi	dYuccc
postpo the	fWobdj
posts	kWkSXw
posts .	UbfcZx
posts ;	agYdeq
posts are	XT0Yee
posts as	dpfadc
posts cancel	cdbeep
posts close	Zeqddd
posts have	clWfek
posts in	UXthZh
posts is	hUiZil
posts its	sdXeeZ
posts no	Zpbfff
posts the	vYZXgZ
posts who	nhaeea
posts will	oWecdi
pot	ccfhla
potent	pjaabe
poultr	ZogcXh
poultr .	Wtcaca
pound	cUzVUi
pour	macleX
pourin	fsdcdT
power	ogYgdZ
pps	bZkgei
ppsn	YTgmnf
ppt	UYmaik
ppts	ZYpalb
ppts .	cZpffa
pq	jmVgYX
pq what	lpRWbY
pr	WgcqiZ
pr .	ZfhpdY
practi	bWZ0Wj
practi .	ieRvVe
practi ;	danmWc
practi ?	ccesdZ
practi and	djYdbo
practi comple	eZuYec
practi day	cbepee
practi from	nbqVgV
practi gorau	dnbecd
practi is	gbbpZf
practi of	WRVkYu
practi on	WXlqUi
practi so	cfdocc
practi test	fcdpcc
practi the	XZYoki
practi would	coeWif
practi you	oZiaec
pradee	hcRgim
pradee .	YXYkkm
pradee the	nlYXed
pradny	hddcel
prado	gjeicZ
prairi	hemeQk
prairi at	denace
praise	aWlgfj
prakas	ZlZioW
prakas .	dkWfnY
pray	nakWVl
prayer	bqikTY
prayer from	Ycreec
prays	nacclb
pre	WZX5Zc
pre employ	XeZtha
pre hire	cZbqfd
pre interv	babubb
pre screen	Zabtdb
pre select	acbtXh
preced	aYiZcs
precen	oUZcik
precen 's	pVbdkc
precio	mbecaj
precio .	ibcdbn
precio and	lWkeff
precis	qcZihY
precis .	nggYbe
precis ?	pWdefe
precis as	gVdljf
predec	ajYWtb
predec it	ijcUmb
predic	XqeegY
predic took	gfednY
prefec	iiZedg
prefer	NZfrWx
prefer .	UVsibg
prefer ?	bdYtdd
prefer a	TTUQg/
prefer and	aZZyad
prefer anothe	acdcau
prefer by	Zdauac
prefer candid	ZuXgVb
prefer date	ecendd
prefer for	aZaloc
prefer here	edtXeY
prefer or	ecpcce
prefer someon	eadZbu
prefer the	ZUVgV4
prefer to	UgjVer
prelim	Zi0UXW
prelim .	bdzcUU
prelim interv	qYedeb
premat	htXcfW
premat .	odaibc
premat by	bdbdqd
premat of	eqccca
premat to	fqecZc
premie	ghZfej
premis	XZepgg
premis 's	eZpeec
premis .	WjVXkp
premis is	eeimeX
premis wants	ccdoee
premis with	eYckna
premiu	kaalkZ
premiu .	aTjXxe
premiu has	bXeeer
premiu instit	qdZXdd
premiu is	anedeg
premiu with	beZtcb
prende	bZeZte
prende .	fWjfdk
prep	PUovUg
prep needed	dbZqed
prep you	ceende
prepai	YXYtfh
prepai .	acbscd
prepar	YTemre
prepar .	WSeqik
prepar a	cYaued
prepar contra	bdpdbe
prepar for	rahZec
prepar needed	ecbnfe
prepar no	doadjY
prepar our	fbqaeb
prepar the	XfgSyd
prepar to	ZeXshc
prepar your	cadfqc
presby	aWricb
presch	bXYdqk
prescr	Qldblm
prescr .	habeeo
prescr he	Ygneed
presel	jZWpga
presen	WbgyZe
presen ;	dXodhe
presen about	ebrYdf
presen and	icaXWu
presen employ	TWljoa
presen firm	dcvYcX
presen i	bredda
presen it	XeYwdb
presen our	inbbdc
presen post	ceecob
presen slides	Xefpfe
presen to	jdXyUT
presen we	ZYQpds
presen your	YtVgYd
presen yourse	UPT/Tf
preser	fSmZhn
preser .	fefXdo
preser rukhsa	iaocdb
presid	bchblh
presid the	pgcddZ
press	ccargd
press .	jfWZgp
press is	Zfradc
press office	cbdZoj
press pause	eZpfed
press submit	cbeqcc
press the	aYomZd
presse	oXradU
presse pause	ebpeeb
presse send	eerbeW
presse the	dZinea
pressi	Ydpche
pressu	imSiic
pressu .	bpXkcb
pressu direct	ncebfe
presto	gbWnWo
presto .	ddpZai
presto bill	hhUnbf
presum	ZqkUiY
preten	Wabnpc
preten .	WhZcat
preten it	padfdd
preten otherw	ejebqU
preten to	VhkcoY
preten who	bXielg
pretor	kaqXfX
pretty	ZWkhZm
pretty .	ecpbed
pretty sure	aRmVYp
prevai	eccedo
preven	fiiXdg
preven .	nUXfbq
preven said	Vraeee
previe	kcZecl
previo	jYbnjZ
previo answer	gncedZ
price	eiqRcd
prices	gdledb
prices .	iVhned
pricin	hmagZd
pricin .	cndcdd
pride	jZdbji
priest	Woieha
prif	dljakU
prif job	mjjeZV
primar	cfhdfh
primar #	hjodUc
primar .	Zecdcr
primar aid	kaThfn
primar all	XoleTh
primar are	ihVjdf
primar candid	ahXncj
primar collea	Vakgij
primar diary	XZckqd
primar dr	biXclk
primar knew	efqWbg
primar korean	dabhcn
primar locum	dcsdbY
primar petren	bepaed
primar placeh	TlYhas
primar scotla	bZuYbg
primar situat	gfnXee
primar suppos	kXddlg
primer	caqXbd
prince	jbdegh
princi	bedhig
princi 's	fjScta
princi ?	eedpeZ
princi and	XkXkhh
princi before	qbeaee
princi but	oafaef
princi has	gaiUmi
princi in	ZZgodd
princi is	iecaZo
princi on	jgZnZZ
princi so	gboeea
princi the	XrdXkZ
princi with	drXfdb
print	VXhgrg
print .	UYbcyb
print for	ecpaed
print it	ZVjmkZ
print shop	YlUdWr
print sign	ddasYc
print the	lZbWph
printe	himaca
printe .	ddoeab
printe it	kZednZ
printe thank	fngbda
printi	dgfiia
printi and	cglXig
prior	gfSyVb
prior to	haVzWZ
priori	cWdimi
priori .	YWcijn
prisci	SPlgby
prison	heYoWh
prison would	fbedXq
pritch	gcXUjq
priti	ccjhYi
privac	Qc0iQa
privac equiva	ecndec
privac note	idVpcd
privac notice	ZdncYk
privac statem	ahsXZc
privat	ledmdU
privat every	jmXeec
privat in	bmaZpW
privat office	bapacf
privat to	taeZdd
privil	chZcgm
priya	7LWubX
priya #	Ybjocb
priya .	taUrbY
priya ;	ohjcaV
priya ?	egN5YV
priya after	kdaoaa
priya an	dYedqe
priya and	8LgccX
priya at	rVbrZW
priya but	nagblX
priya by	mVasaa
priya cyclon	ZaVavb
priya either	8Gbcee
priya for	lPXzZd
priya i	yYPffd
priya if	vUahbb
priya in	rWjgZa
priya is	TpcnWl
priya it	XnaqcX
priya kindly	oedYee
priya letter	eeacoe
priya no	qccidT
priya on	dacqdd
priya our	bcarde
priya s	eWewTf
priya script	caYXon
priya she	wQgWbg
priya so	pcecZg
priya that	ndbhdb
priya the	cgcXYt
priya they	gbohfU
priya to	bSioef
priya we	qYeded
priya when	7IZYha
priya whethe	nbecee
priya which	qZbfcd
priya will	qYcfed
priya with	aLf/YM
priya work	dXeqee
priya you	xbVYdg
priyan	dXdjmg
prize	dZudbc
prize .	dcndYi
prize draw	YaxZcZ
prize secret	jfXckf
prizes	XZmapb
pro	WclWUw
pro .	heYaap
probab	hvRWdf
probab .	ikXYbm
probab in	aYphbe
probab not	SwXXic
probab regist	fcofdZ
probab rgds	ieWbki
probab yes	dvZbWc
probat	eYYN8f
probat .	gWmgmV
probat in	kXcbhm
probat one	dccaho
proble	Xabwgb
proble .	WhjlfY
proble and	eociab
proble at	ebYwWb
proble is	kqabZa
proble persis	ceqZed
proble we	eeande
proble with	eYXojg
proced	VZlVbz
proced #	eVzZaV
proced .	XkaRaw
proced and	nXWkdi
proced ends	gZZedq
proced for	XWmcim
proced goes	eoceeb
proced has	bdceeo
proced is	bTtaam
proced it	mXjdee
proced may	cobfeb
procee	UiSnZw
procee .	bQXaZ9
procee at	fodYee
procee furthe	eabfeo
procee kindly	eddneb
procee to	YdX0Xd
procee until	fnbeea
procee with	bdcccq
procee withou	abdwdV
proces	ajpdZf
proces .	VorbWd
proces a	gXiodZ
proces applic	Yrbeee
proces as	eeoddb
proces can	U5TZcX
proces comple	eaceen
proces ends	YdVeln
proces for	TZ0dcZ
proces has	XkmZdg
proces here	eZbccs
proces if	kUqceb
proces in	pjcaZb
proces is	flpdXQ
proces it	bnWncc
proces of	ipYbdb
proces please	nkYdeY
proces they	ZeVccq
proces with	ieVbWv
proces your	eXrlbV
procto	efhbkd
procto .	ZWoboc
procur	eeiiaf
procur me	djabnb
procur unit	dpZced
procur yes	idYcap
prod	XUpqZb
produc	Zjbick
produc .	YYpckc
produc and	XoXdcn
produc are	eqUZck
produc has	nbdeed
produc ticket	dpdbdZ
produc want	Vdebnm
prof	luOaeb
prof and	eaddof
prof the	racefa
prof them	ewWYdZ
profes	aZipeb
profes 's	dbqcdc
profes .	fXhknT
profes and	kXZdjk
profes certif	eccoee
profes refere	YZdudc
profes the	afqfZb
profil	dgobXj
profil .	eUxLUq
profil ;	edVfdq
profil agains	emWcej
profil and	ifbrZV
profil by	cccqdd
profil caught	ecWred
profil corres	cpbded
profil does	dWYjdt
profil first	gndacc
profil got	ebZpZg
profil has	VknbgW
profil i	dbbsdZ
profil is	qZjeXc
profil on	daYncl
profil or	ccqddZ
profil remain	fdYefp
profil so	jZnXeg
profil throug	Yrcedb
profil to	anyPaV
profil was	YVvXch
profil will	lZYcdp
profil with	cjkWbi
profit	jZldeb
profit test	ghoeZV
progra	jeZakh
progra .	pgWcge
progra are	eqaeea
progra begins	bbpccb
progra has	lWgbig
progra in	lXjbnY
progra is	aZfWht
progra office	ancncX
progra the	iSbekl
progra they	ecdbfn
progre	crRcYr
progre .	hrPZbj
progre of	fuhXdV
progre throug	epbdec
progre to	XlWoce
progre with	ddZbes
progre you	ccbedr
progre your	ZRdkdw
projec	WbfqXm
projec 's	jTvYbe
projec .	eWivTe
projec a	eVqceg
projec and	XnfVbk
projec has	gliccX
projec in	geThcn
projec it	eYqefb
projec meet	dpaddb
projec that	eccden
projec the	ceencc
projec with	endaee
promis	3nVVaZ
promis .	yoXSbS
promis @d	paeeec
promis @p	Qadeew
promis @s	Xpfffd
promis a	ducWec
promis all	qYeded
promis an	hpXXYf
promis and	ZvYeYY
promis anyone	eYefoe
promis as	qedbdc
promis but	PxfdYe
promis by	emZRij
promis churn	nbeeec
promis dear	pebdbb
promis for	vbabXd
promis here	eYrWhf
promis in	pcbfdb
promis is	vYZZhc
promis it	pLUekp
promis lena	fqaacZ
promis me	zoSUUX
promis no	cndeed
promis northl	ohaacc
promis nothin	Xfqacb
promis of	mkPhmW
promis on	vWWZpZ
promis planne	obcdee
promis so	cpedea
promis that	cjbYbp
promis the	lVaohc
promis to	scdXXk
promis was	nlgZeV
promis within	eocade
promot	hSSUvs
promot from	dcZjcn
promot to	cZbanl
prompt	saYhfa
prompt .	kZhpYW
prone	YfgWqf
pronou	dhagfi
pronto	jadbco
pronun	ibscTa
pronun .	mkjXbY
proof	ZWW/XU
proof .	ieWpcc
proof of	ZYY/YW
proofr	YXconY
proofs	YiYdjm
proper	jacimX
proper a	dcofac
proper answer	1ZYYYe
proper contra	iaaWtb
proper good	ecqcda
proper interv	bZlnbb
proper look	cWjjbl
proper offer	bicapc
proper one	UbgV0a
proper read	Xsbdae
proper reply	qgcbcb
proper sit	ccdpde
propos	XfQxje
propos .	XjVnbn
propos @d	bacqee
propos a	aRazdf
propos and	fgUokY
propos dates	Zberce
propos for	mbXfie
propos has	nfdbec
propos is	bXigpb
propos of	acZonZ
propos three	cdcped
propos to	dpZbiY
propos you	acXpdk
propri	haYiig
prosec	ijYjcd
prospe	aSimmd
prospe .	XYZimn
prospe and	iUoQtY
prospe for	cfXwSe
prospe it	acdrec
prost	ahgcej
protec	VkvhTW
protec .	Wmgech
protec law	dcpedY
protis	Zhncag
protot	feVego
proud	WaqZpb
proud .	XasfhY
proud mo	jlZmbW
proud of	ZhlYWo
proud serves	ecadeo
proud to	caoapW
proved	dabeas
provid	abaslZ
provid .	Tccopc
provid ;	eecocd
provid an	csWged
provid and	ofheaX
provid at	kbicWj
provid it	ecdndf
provid the	btSefg
provid they	ecdceo
provid we	bZnZan
provid you	aealoX
provid your	cZZlqZ
provin	dasfaW
provis	ZhcoiZ
provis .	bYlsaZ
provis appoin	YheZsc
provis it	cpddbd
provis list	qacdeZ
provis me	djdkWg
provis of	dndeec
provis offer	dXXU2a
provis the	hXuZZa
provis them	UUS4ha
provos	peWche
prt	cdmZif
prune	dkZmdb
próxim	ckiZia
psira	kjgSYg
psira on	ljgacV
psm	fmbheW
psm intern	dxTaZY
psycho	ahbgle
psycho .	eqeUia
psycho on	abqjbZ
psycho said	kgQZgm
pte	jgWilW
pto	Zboaje
pub	cYeblm
pub .	fabddq
public	hZuaad
public .	QXmhfn
public health	oZcdlZ
public holida	farceZ
public office	bccajn
public on	sVkccY
publis	yhZSYe
publis .	brhebT
publis and	ucaYcc
publis by	oddcec
publis has	dWlccl
publis on	lhcVei
publis result	aqaceb
publis the	5UZOab
publis to	keWeld
publis with	ZcVkcr
pubs	iXmdkX
pugh	aqcSpY
pugh not	epcbec
pull	RZwnkM
pull a	bZYybc
pull it	gWnjdb
pull my	hhobXb
pull out	ab6WZP
pull some	dbdnef
pull up	aaYhpd
pulled	UUwRTz
pulled .	aZUaiv
pulled a	coeYcc
pulled by	aWWcdx
pulled from	ZcTbau
pulled into	duabdV
pulled my	YU3aaY
pulled out	XN/TgI
pulled the	VMhYR5
pulled whole	feXffo
pullin	Xa6WUZ
pullin out	Uc+XTO
pulse	fhjagb
pump	fkchda
pumped	XlSanm
pumped .	dgUind
pumped chat	feeZen
pumpki	bdfnbe
pumps	ebmiWg
punctu	ZZnaje
pune	Slbbpg
pune #	dVeikj
pune you	efbane
pup	hUqZoS
pupil	egbYhm
pupill	jdkegU
pupils	lWwQdZ
pupils .	dcqYZf
puppet	VWbthh
puppy	iegcge
purcha	RWofwU
purcha .	XZmenZ
purcha is	eeeZoe
pure	ZqgYZi
purim	fdbldh
purple	ijfcaf
purpos	ablTsa
purpos .	WWccvd
pursua	YgSdsi
pursue	cPZWc7
pursue .	eYdces
pursue other	fZcaes
pursue your	ecadeo
pursui	bRZcd1
pursui other	eZdfeo
push	WiT3WV
push back	ZVeemn
push our	bbYpce
push your	accrde
pushed	4gOeOZ
pushed back	rfWZZk
pushed for	eccedn
pushed it	ujVXWT
pushed to	oUmbed
pushed your	eabode
pushes	gggecg
pushin	e5RbOR
pushin and	pYeedd
pushin for	W1YaaX
pushy	eddigg
put	edhghd
put .	dcpaVj
put @s	Xoeffe
put a	ZezjXT
put all	YO6efV
put an	oUOZpn
put anothe	cedepa
put anythi	bpchbc
put back	skYfYU
put both	cdbina
put create	godddZ
put every	dbqecd
put forwar	ceRxTg
put him	YZbbua
put his	dibWsb
put into	hYdUmn
put it	miaPli
put me	UQbwpb
put media	coedec
put money	sfabZd
put my	lPjeig
put names	qadcce
put not	cjWaeo
put off	fnieYV
put on	YR8ccX
put one	bkbnac
put out	rXcWan
put people	ecdbod
put questi	cngWdg
put salary	dcjoWa
put some	aTYrgm
put someth	chWhnc
put that	diYneb
put the	fM/Oba
put their	eVWhkq
put them	antQZa
put this	cRkcjn
put throug	SlbxZX
put to	nhbadf
put togeth	efmkaW
put up	trONbk
put us	pYgbed
put yes	ckZtUT
put you	geNpaq
put your	WkcdsY
put yourse	Wioecf
puts	hbangd
puts #	ViYodj
puts dear	paeedd
puts for	bfrabb
puts is	qcdYhd
puts the	XdXtdg
puttin	WddjsZ
puttin an	eaoefZ
puttin me	WUVpuY
puttin the	UhnaoZ
puttin togeth	dXmhhc
puzzle	gRi1PW
puzzle ;	eabofe
puzzle come	cioWef
puzzle in	mZWpZa
puzzle three	Zcdsdb
puzzle with	jXnfdb
pvg	YeVath
pvg .	aYTcte
pvg up	cpcded
python	SjtZiZ
pádrai	XhUsnT
pádrai .	dqZbjY
pâtiss	dYbqeg
q	lbpeSe
q #	eoccdd
q 's	Zabtbc
q and	ZTeenp
q are	gldcXi
q did	hSfgkk
q do	edoZde
q what	cWplaa
q when	jdVWln
q will	dqZcaf
q2	lVdahm
qa	YYUxmb
qa about	cqXhcc
qa it	dZdbof
qa lectur	dcdqae
qa test	cZZonY
qcto	eVboYk
qi	abhpTh
qi annum	adXsee
qr	pdhdZc
qualif	gjTbbs
qualif .	WQmpdm
qualif and	pkYYca
qualif are	dqbfea
qualif candid	btVYdj
qualif for	dbUnhk
qualif in	dbdcfo
qualif is	oiacdb
qualif teache	fdeebn
qualif the	odecec
qualit	eXebdt
qualit circle	ihVjdf
qualit of	ebcebs
qualit or	oecaef
quant	gaYcip
quant .	aTkcaq
quanti	dZXgnl
quanti farmha	iccabp
quaran	Zldeci
quarre	clcoWc
quarry	clUhdl
quarry .	dgYgan
quarry and	blXZin
quarry omar	bdcoed
quarry on	jobZce
quarry the	dbofdb
quarte	pchgZX
quarte close	oeddeZ
quarte of	cYcsde
quay	brdlZW
quaysi	foWbmY
quelle	gXgbYr
quenti	UctYig
querie	bhpPle
querie to	cngZee
query	XhshaV
query about	WkpXfa
query has	Wpgdhc
query of	ZZhnfh
querét	Ybjjka
questi	abnvYY
questi #	dWd0ZW
questi 's	sjdXZX
questi ;	docedc
questi ?	vUgdeV
questi about	ZVpnZd
questi am	WhSOhr
questi and	gYmsWT
questi before	Sikmeb
questi below	Rcdxdd
questi by	NST/YX
questi carly	eeWjih
questi concer	imVfff
questi do	dZZkoa
questi done	hiiUah
questi from	nQwaXa
questi got	ajbcap
questi has	crWmXZ
questi in	fOsrZQ
questi is	XjZnid
questi it	ddpjTe
questi mark	c0PnYP
questi may	jVgoea
questi my	cdceco
questi no	hhYnqM
questi of	lnSUaq
questi on	dJpvZd
questi please	gZrdZa
questi she	Xrdced
questi so	dbbuZd
questi that	eZhoda
questi the	chpcjQ
questi to	YobnZZ
questi under	ckbjhW
questi was	qbiYcd
questi we	jWqiWZ
questi when	mjWfda
questi whethe	WlNTjz
questi which	WeiscY
questi wish	cbqWcd
questi with	cajqbY
questi within	UZX0cd
questi write	Zepdee
questi yes	ZcwagW
questi you	hkfhVe
queue	b8UTYW
queue .	UpgYmd
queue for	dofbba
queue to	iqbZdb
queuei	SfthXY
queuei 's	fdnbdd
queuei patien	ecendb
quezon	bVrZem
quezon .	jMiUiq
quezon i	cbqeea
quibbl	pTcaej
quibbl .	rVYdbi
quick	oeZhah
quick .	ksUbbZ
quick bus	aTpXim
quick but	endcdc
quick call	SXW3Zj
quick check	bcenee
quick could	anedef
quick enough	eaccep
quick favour	bdcpcc
quick follow	ZiVlcm
quick heads	TVjqbg
quick lpc	Wejhef
quick map	ccaofe
quick no	gWaads
quick note	fgfUfl
quick one	oZYafn
quick or	dtcbZc
quick people	endedc
quick proces	nfdcdc
quick q	kYtZZZ
quick questi	YcrXnZ
quick screen	oacced
quick so	sTcZii
quick thank	ebrceY
quick they	Zpddfe
quick things	ebdnde
quick to	epbeda
quick ucas	lgVhbh
quick update	sfZZah
quick with	nXtXbV
quick word	Yscedb
quickb	dtTheT
quicke	gekjWb
quickl	gxVdeU
quickl .	kpahZU
quickl as	Xreded
quickl on	ddeoeb
quickl so	Zbcchp
quickl they	dgljdX
quicks	kiTahm
quid	TYskdX
quiet	Y0fhVV
quiet .	YuYqZS
quiet and	diTfki
quiet becaus	ekmdcX
quiet but	elekeW
quiet for	RgcTYx
quiet its	WcWlYo
quiet on	mqgWbU
quiet place	cYgpdc
quiet room	dbZudc
quiet since	Wpdejb
quiet so	derlWU
quigle	bpUlia
quill	nYdhee
quillf	ginWae
quinn	UZrcoW
quinta	lhXedh
quit	Whbgmg
quite	bdjYcq
quite a	aXsbeg
quite the	cXWqam
quite true	blodcW
quite what	cTVYnv
quiz	VUt3OR
quiz .	kaijVb
quiz ?	ZiXobh
quiz by	TZdwed
quiz host	VmldjX
quiz in	edboec
quiz is	cZkneY
quiz on	gXngdc
quiz so	dkWkee
quiz was	fdsXfb
quizzi	lZiYkc
quorum	oYnbaZ
quorum on	ecoddc
quote	kfdjdY
quote .	dlUZli
quote get	acaoie
quote it	basXcg
quote me	fyXVZb
quote my	deWqdc
quote on	abXljj
quote spatia	raYWja
quote this	cZtZeb
quote your	lTXrfb
quoted	eeVbml
quoted .	edcaqc
quoted so	afbhbn
quotin	hqYcYY
r	ZjbtcZ
r #	cocced
r still	cobeee
r you	XdipXc
r2	crYjba
r28	dgafif
r38	hjbbhe
r384	cnapbW
r384 .	iWcfnf
r384 and	VhkfkY
r384 northl	eddneb
r384 will	qkZbac
ra	khbfde
race	adqcUl
race .	Wjmibb
raceco	jcWajn
races	miUdbj
races case	obbadi
rachel	leYgcg
rachel by	Weeqee
rachel to	meaTji
raclet	dbmUej
raclet you	dcraYY
radio	nYgahf
radio .	dTmjid
radio went	bcacog
radiog	gXkUkl
radiog 's	cbeddp
radiog clothi	bcZcnl
radiol	OxeYmQ
radiol .	ZtiTZV
radiol change	acbrce
radius	cgYqZc
rafael	Ssbchg
rafael hon	cqbedb
raffle	bYghgl
raffle for	dZeoee
rahman	feeSsc
rahman .	ZgoZkW
rahman from	ebebgn
rahul	aogWmZ
rahul .	WohYmZ
rail	chRWul
rail .	ddbZqf
rail and	daaapk
railwa	hXiZpc
railwa .	gXlfhe
railwa has	dcniaZ
railwa on	YkcYrb
railwa year	dWqdcc
rain	Yf0ZXY
rain .	ZhuYaa
rained	kdggdb
raise	fcgddl
raised	ZbgTxf
raised .	cedXqg
raised your	hfYXkl
raiser	jeWnZi
raj	ekajbf
rajesh	Ymeegd
ralf	cUmpaZ
ramire	jecaUr
ramire .	aieaao
ramire place	jTbqYi
ramire with	necbfc
ramp	fhckec
ramzan	bilgTe
ramzan .	aatWac
ramzan and	sZZeed
ran	ggWcsa
ran head	fagZpd
ran out	okYecX
ranch	bglkcX
ranch and	dndddc
random	iaiXih
rang	dRfbtj
rang #	mcdVmb
rang .	ZUZXsq
rang about	fhekTi
rang after	Wedhli
rang all	cZoamY
rang and	kOjfjc
rang at	cYfepb
rang back	Vglcei
rang but	dgnecb
rang family	eUTbll
rang from	cYTgsj
rang i	jYZgoY
rang it	YXZZsn
rang mum	febenc
rang no	VZaXks
rang off	nXggfb
rang on	bkRgdo
rang round	ccdbrc
rang sixtee	ofadac
rang them	chrdZX
rang they	fXWgmm
rang to	iaofca
rang up	vabcZV
rang while	nQdjnb
rang with	daccsd
range	kafmbb
range .	iidjhV
ranger	bvfXdY
ranger seaman	TxYfcc
rank	bebmbk
ranked	kjNRY0
ranked .	rfZcae
ranked applic	eoceiW
ranked fourth	dZdZct
ranked has	icdbYq
ranked the	Yiabhn
rankin	gjXiai
rankin .	aqZhXg
rankin and	ahcXra
rankin brusse	ldelXe
rankin can	bncbdf
ranks	hjRdpc
ranks .	bWbdmm
ransom	chjcic
rant	lXUgqZ
rapide	cXkchk
rapids	bxkVcT
rare	jsWWad
rare .	codcfd
rarely	Whaesf
rarer	cqXVkg
rash	csadcd
rash .	dqbdcd
rashee	ifncdW
rashee .	edndec
rasmus	dUpZZn
rasmus .	cYsecb
rat	iahdma
rata	Zghegf
rata by	dcpgca
rata in	cqSbbj
rate	QWjc4a
rate 's	YfXkqa
rate .	Vmcjch
rate ?	bacakn
rate agreed	edebne
rate as	VXZW8X
rate by	deenbe
rate or	bacakn
rate our	eZpakY
rate the	dataca
rate this	ihVjdf
rate us	ZVtYYn
rate we	eecbpd
rate you	fdZbta
rate your	YZ6LZa
rated	apbbWk
rated .	bnecec
rates	WXapmh
rates .	gVhfih
rates ?	edbrad
rates depart	eeeZpd
rather	Ygcchp
rather be	majWXm
rather do	oUaoZd
rather fly	cZckcn
rather get	apbddf
rather go	fZUemg
rather have	TVXXh2
rather i	ZYcbri
rather just	eWeaqg
rather leave	aYaaX1
rather not	KxlcoR
rather ring	cndcdb
rather stay	dXzcbU
rather take	fnZeag
rather talk	bbbrdd
rather tell	dSecbx
rather you	WakYYw
ratifi	aYSlnm
ratify	obiXja
ratify and	mVlcee
rating	ZZueXf
rating on	bepccc
ratio	beeddn
rausch	mcXibi
rausch .	Zdkacn
rausch in	ocabeh
rausch want	abeoee
rauten	auSWmY
rauten it	buYcaY
rautio	ZeQcyb
rautio .	fcTWwb
ravens	ccidbl
ravi	cYSmep
ravi receiv	iWijkY
ravind	SZ1Qdf
ravind .	ecsVfd
re	ghVkYo
re advert	XjZbYq
re applic	fRtead
re apply	cbgcdo
re assist	afZnXj
re check	bZdofe
re compet	ijhXcg
re dear	ipZccb
re forwar	lekThe
re lena	gaaceo
re re	ngYhbd
re send	edWree
re sit	hYdrdY
re the	Uiknbc
re your	kdenXa
reach	RjXsih
reach a	M6cWga
reach design	dZdZni
reach it	Xadqif
reach me	Vdanji
reach out	bubdab
reach the	UcZfcy
reach them	Ycdoie
reach this	Wbbshb
reach us	PVYmwj
reach you	jYZveU
reacha	ZnncaW
reacha so	btWbeb
reache	hiiYaj
reache .	WoapeY
reache and	ciadqX
reache me	ZmnWWk
reache out	euUbfa
reache us	cczYTd
reache you	zTWZal
reache your	cpXcla
reachi	brUcZn
reachi a	Yoeefd
reachi out	jsYZZb
reachi the	aZVnas
react	mmXbea
reacte	janbjX
reacti	hdeeie
reacti .	ZVnZpe
reacti or	uWYbde
reacti that	fpYYch
reacti the	egcaaq
read	eeidhd
read #	nWdlec
read ?	dlkXfd
read a	haWrZg
read about	fZqfad
read all	ijVXmg
read and	gmPipY
read anythi	ixUeZW
read by	usMUYe
read each	csbdda
read email	dXpefe
read every	irfVZW
read for	WVltcc
read from	nXnhVX
read how	daqhab
read i	Zoedee
read in	xbghZR
read it	dbWflo
read journé	aodffd
read mail	TQ6Zdc
read me	eTcldp
read more	careYc
read my	ZU0Hkm
read no	lUoeeb
read of	XnVgnZ
read on	Paogqc
read out	0WTUpa
read receip	dapeee
read replie	eVtbdd
read someth	baZidq
read the	QQmrmg
read this	URcdzl
read till	dddoec
read too	hpaZdd
read up	Yhdrba
read what	gmifbS
read with	cgancf
read you	lTchmd
readab	xeeTaU
reader	gSofXl
reader .	eWXmdq
reader choose	pddccd
reader ️	gXiicj
readin	jneYeb
readin .	ovZXTV
readin a	febben
readin all	jrWcba
readin applic	loWdda
readin at	dfUebt
readin cvs	cnafff
readin email	eapdec
readin it	fZaesa
readin mail	Xgpfed
readin my	eZqUje
readin of	lVYhap
readin sports	edpZce
readin tea	Wnjeed
readin them	guXacV
readin this	USsZse
readin very	gZndec
readme	gZZhjh
readme .	mabXne
readou	nZbbif
readou with	geeeoX
reads	lgXrbW
reads .	jXhbmc
reads appren	hnXcch
reads at	dbpagc
reads everyt	occeec
reads expedi	eZoddc
reads had	fanfed
reads is	bcUtae
reads media	Wdjddn
reads opport	eobfcc
reads them	Yoched
reads told	Yocgde
reads will	mWdlde
reads you	bbctae
readve	bkSogg
readve .	blitYQ
readve the	enbfcd
ready	Xecjsa
ready .	alTmjd
ready and	YmbUmj
ready at	cehXoe
ready by	Ynfjae
ready for	SXrbqa
ready on	rWedee
ready to	bWfofh
real	rUZfjf
real .	kgXmbc
real answer	yWcbcb
real boss	pZhWda
real class	djbobb
real good	igUhdl
real offer	Xdeatd
real one	kVXqia
real ones	nfaeec
real pleasu	cYofaj
real regret	dXmcZo
real this	pYdTpb
realis	lmhaZX
realis #	pccbee
realis .	ZroYcN
realis client	cUlfki
realis for	rYddde
realis it	pfaddb
realit	Zogiaa
really	aclbbo
really .	fekkVa
really can	arahca
really do	fkXjgd
really good	igbaZn
really high	ebaWeu
really intere	fbYoef
really just	ebqcea
really liked	bcXdZw
really long	oggabb
really resour	pbcdde
really sorry	XUgdY0
really want	dniZbe
really wanted	feceYq
reappl	UUdYQ9
reappl after	caaaYw
reappl as	ecrecY
reappl for	ecceeo
reappl in	aXWaX4
reappo	XnUZip
reappo .	ecdecn
reason	bSldXx
reason .	kVoVSp
reason are	dYYddv
reason is	qcgeXd
reason to	ufZchV
reason we	dYYbev
reason will	dbbdcr
reassu	WfqZch
reassu .	eXtedZ
rebecc	feSmqV
rebecc bit	nZdieW
rebecc test	bbbqcc
rebeka	cYgfne
rebeka ;	baZboj
rebeka and	eaecoe
rebook	Vadmji
rebran	Wfqebf
rec	mUjqaX
rec down	oWkeea
recall	ddkeYj
recall .	diZaZq
recap	jriPac
recap .	UesWZh
recap i	ajaadn
recapp	dgacfm
receip	fd3WXY
receip .	fbxWWZ
receip ;	pYcefe
receip and	cPyeca
receip can	edbeeo
receip for	hUvTch
receip of	hpoaXT
receip which	deoeca
receip with	daofdd
receipt>answer	ebmkdX
receipt>ask	qRskYO
receipt>chosen	bXgZoi
receipt>date	jatXdZ
receipt>decide	jobcba
receipt>give	iWkhZi
receipt>if	tVYfdc
receipt>me	basnVY
receipt>meet	aYqZdj
receipt>news	gbcXgq
receipt>not	aSmbds
receipt>others	bklfkS
receipt>papers	cetXhX
receipt>post	qfcSeh
receipt>receipt	gkqccP
receipt>review	g2PSiY
receipt>said	gVihhh
receipt>step	cU1Wdb
receipt>them	pcWdfi
receipt>wait	Wlidcc
receipt>will	lqWhXb
receipt>you	hluSab
receiv	jjsYZY
receiv #	fYaedt
receiv .	jZ6YYN
receiv ;	cnccef
receiv a	teZadc
receiv after	YaWmdr
receiv all	recbda
receiv an	dubUcc
receiv and	dqnWaU
receiv any	mdkdeW
receiv at	bdncce
receiv attent	U0Rcdc
receiv before	uZaXcc
receiv by	lmgWdZ
receiv feedba	zfTYcb
receiv from	paeaia
receiv furthe	btXdeb
receiv in	nghZca
receiv it	iaqhgQ
receiv job	eatebY
receiv many	ehbbdn
receiv more	aZages
receiv my	aZuddd
receiv no	TYijdo
receiv notice	pafcdd
receiv on	lYqVbd
receiv our	avjXYY
receiv ref	dYpefe
receiv separa	dcboff
receiv such	bcoedd
receiv thank	Wpidda
receiv the	lnUhba
receiv this	XY1XUg
receiv to	dncdee
receiv update	cfobdc
receiv we	peYdgb
receiv with	cjqYba
receiv you	UZQ2jX
receiv your	inqUbS
recent	Xbtjaa
recent applic	fmWlbd
recent applie	dcpead
recent interv	dcpcfY
recent took	dcraeZ
recept	dbsUie
recept .	eHzaeg
recept and	gWacte
recept assist	ckZcnb
recept by	anfgbZ
recept for	nbnWcd
recept has	bZqcch
recept is	abqfdc
recept northl	dcebod
recept on	cYWebv
recept said	cqaddd
recept says	eqdYdY
recept the	YqjccZ
recept vacanc	oXchec
recept will	iVpddZ
recess	oabfkZ
recipe	lZtUfW
recipe for	hcfXoc
recipe that	cgqWfc
recipi	Ydagfp
recipi .	bbVgjp
reckon	4jTTUd
reckon .	ojXahY
reckon @d	qYdddd
reckon and	oYdefe
reckon create	ocddce
reckon dear	pcdddb
reckon friend	3NSabS
reckon i	PjXnQs
reckon nothin	coceee
reckon on	fncceb
reckon one	gZpadd
reckon the	lTpfad
reckon they	hmjXbc
reckon with	thaXca
reckon you	gabUmo
recogn	fpabde
recogn .	gpciaV
recogn job	eYderb
recomm	gZlcdi
recomm .	bfQgmm
recomm a	capfZe
recomm afterw	eecpZe
recomm anothe	ebaedq
recomm applyi	dctVda
recomm by	eddobe
recomm crew	kZUgmg
recomm for	bmgjWe
recomm the	cfoYfe
recomm to	ZsZcZi
recomm us	edocdc
recomm visiti	deXeqd
recomm you	bcWeYx
recomm your	dZcccu
reconc	gamibb
reconn	gjfYgf
recons	RiTnim
recons .	dgbdbo
reconv	jhjWcf
reconv .	Walbil
reconv on	rWdeee
record	ZaitZf
record #	aaZwcc
record .	hdwaSY
record a	ZjWscc
record answer	ckUpdc
record becker	cVcrid
record by	fcawYa
record check	gqiaaY
record for	fWwbbY
record i	ildehX
record interv	hqZWci
record is	fddYdp
record it	ZYX0af
record myself	eXetcb
record of	dXqiXf
record offici	moWbac
record on	aWgnnV
record shop	gggXkd
record show	ekSkhf
record that	geqiZV
record the	aWqZei
record they	moZeWc
record to	fcdnec
record up	dkUgcn
record well	cbbYtc
record will	Riocdh
record your	WhivYX
record yourse	caZxcb
recove	Zhfgfh
recove was	bbbeoh
recrea	QZstaa
recrea .	ccrdda
recrui	gbpbah
recrui 's	bgoiRc
recrui .	booRUh
recrui @s	paeedd
recrui admini	depYed
recrui again	agYdbq
recrui alread	aUTfir
recrui and	ebnfcd
recrui any	cbfdco
recrui as	YjWjnd
recrui asked	YOupcX
recrui assist	ebtUbc
recrui but	ofYedd
recrui called	dTdcsg
recrui can	bYdrdd
recrui checks	YsYbdd
recrui consul	WrYadl
recrui coordi	ccWieo
recrui depart	fodbfb
recrui desk	dnnZaV
recrui exerci	baxZeX
recrui for	jVjdXp
recrui forwar	ilWeaj
recrui freeze	edoffZ
recrui from	YW2XcY
recrui goes	daZanl
recrui has	celWak
recrui here	haZrgY
recrui i	bVjghl
recrui in	heuZaS
recrui is	eY1XaZ
recrui it	nSbedn
recrui just	SudRpW
recrui left	dmXhdi
recrui look	rWcefe
recrui looked	eZqcec
recrui mailbo	dqaded
recrui manage	qbaceb
recrui missio	hgndYb
recrui next	Vckjed
recrui now	eXkeel
recrui of	Ne3Uch
recrui only	dbYdeq
recrui portal	VYpfci
recrui proced	cbXeeu
recrui proces	fdmSal
recrui promis	rdacda
recrui rang	carbee
recrui reckon	qZacdc
recrui review	bpcefc
recrui said	akWfdm
recrui says	dbWjjn
recrui so	fveUaa
recrui suppor	dZqeeY
recrui suspen	eZpeed
recrui system	ZfnlbX
recrui talks	enbded
recrui team	ojhZdX
recrui texted	cbVnii
recrui they	fmVidZ
recrui till	fenffY
recrui to	fRnkZk
recrui told	Nxbhai
recrui took	lbWdZp
recrui until	fTwdda
recrui wants	XXZydc
recrui was	bcWosW
recrui will	ppQfaV
recrui wrote	nTjkcb
recrui you	obabmY
recrui zoe	jkXjca
recrut	Wdhjej
rector	gXrRke
rector your	ebpdfY
recurs	fjTjgf
recurs .	cjXgjg
recuse	iYdVko
recycl	ZqiWgc
recycl .	koaWgb
red	eebaas
redact	Zegbhl
redepl	oReiWn
redesi	lqfYXZ
redesi applic	doccfd
redesi everyt	gobbcd
redfer	nciddZ
redo	lWihcf
reduce	blhcbh
reduce .	Yneeeh
reduct	qjKbjg
reduct .	uXcbdb
reduct up	cocefc
redund	deiddj
reed	edcgek
reel	SbZtbo
reel a	aUczbc
reel year	deeVlm
reels	mbahYj
ref	hbcjak
ref admini	gcqhaX
ref collec	khXelZ
ref divers	kfVdih
ref floodi	aYVXor
ref your	afglSo
refer	ZmdZdn
refer a	adxWVe
refer to	akUdho
refere	daevca
refere #	RhtiYX
refere 's	mXZobd
refere .	fZUvhc
refere ;	eXdscc
refere ?	ZWY3Zb
refere addres	ddboee
refere all	jdcTjl
refere alread	cdpfdZ
refere and	gkSbog
refere are	esTodP
refere at	XlbgoX
refere by	YaiuYb
refere came	cVkZpf
refere did	ecZgaq
refere do	ebecoe
refere emails	Xdcrde
refere ferris	eYrdeb
refere for	eVhgkh
refere form	goSlXc
refere from	SeP/aW
refere has	mabsZY
refere have	ZoqdUX
refere i	pgbTjc
refere in	jWioaa
refere is	tWhgZY
refere lena	becrae
refere now	hZYsbc
refere number	gR6TWc
refere off	dZepde
refere one	eVVzZf
refere please	cabudc
refere should	dbpdeb
refere so	qceZee
refere thank	ocYhde
refere the	hcaXua
refere they	cTwgaY
refere two	YZU2bW
refere were	noYWVl
refere who	dcdscb
refere within	Vccude
refere would	fneZee
refere you	bT1kTT
refere your	iZcWok
referr	Yiblkb
referr assist	emchlU
referr certif	ecXree
referr has	dUmddl
referr now	YbbZtd
referr resign	cpYhcZ
referr statem	Xcctce
referr to	codcec
refers	baeigk
refit	UXpaeq
refit has	eZnffe
reflec	eljbda
reflec .	ZtYWYl
reflec furthe	mmcVdd
reflec on	aZtcdc
reflec that	eecbob
reflec until	areZce
refore	iSmdid
refrai	XS0aai
refrai i	dUmmec
refres	iUlngW
refres .	fnfYlX
refs	XdjmhX
refs .	ZXplcX
refuge	hTdhcq
refund	akkWhg
refund 's	mdoSbb
refund .	XYdjXs
refund and	ddndeb
refund cook	ghNimi
refund gets	incdba
refund nurse	hZhasU
refund passes	bocaed
refund put	aoceee
refund the	gZbgbo
refund told	djabqY
refund up	pZeecd
refund your	bcZqgd
refusa	qbLTfw
refusa .	pUZUip
refusa and	bdeedp
refusa are	ncdded
refusa of	bnWaYq
refusa on	Wjdeji
refusa stands	dZbdes
refuse	jZcaYu
refuse .	cdPaiv
refuse and	dYlZdp
refuse by	rZWaYl
refuse it	hmfkWY
refuse on	faZdar
refuse the	bgffoY
refuse while	fXpffd
refuse you	kYbojU
refuse>again	WPlifp
refuse>answer	cUdhbw
refuse>away	Tjmcgd
refuse>closed	ccVZpm
refuse>date	jcUank
refuse>decide	YhYbin
refuse>free	YipTkd
refuse>give	bXYhhp
refuse>hear	Tjgiak
refuse>hold	cQycjZ
refuse>match	cdWjcq
refuse>me	YYSVmz
refuse>news	Tjpbef
refuse>not	ffidWm
refuse>offer	YWvanU
refuse>others	sXZiae
refuse>papers	mzMbTe
refuse>post	aXSZi1
refuse>refuse	aWVjrh
refuse>review	ZgZZds
refuse>said	rRZdbn
refuse>sorry	cUbhZv
refuse>start	dabUtX
refuse>step	Vcbdhu
refuse>you	cdedcp
refusi	jncbbc
reg	dZfWvd
regard	fgncbe
regard .	dR0XWg
regard and	ebtcZb
regard from	jdtTZe
regard hr	cllaZU
regard hydrol	nfcddb
regard it	ZbrZeg
regard medica	apedfc
regard my	edofca
regard next	WuYdfd
regard on	efocda
regard pdf	dblnZa
regard studen	Vldocd
regard this	aajZqa
regard time	eobddc
regard to	YYoeig
regard water	gcandc
regard your	mWccgk
regatt	kdcgaj
regenb	jXgndZ
region	fenYcg
region are	oUiffe
region gets	ibdZoc
region has	ccdoed
region hospit	dZbkbn
region manage	khkdfU
region she	erbadc
regist	Zaomcc
regist 's	beQqjg
regist .	YgokbX
regist before	Xdcsde
regist by	adaoie
regist email	cjYbnd
regist for	NbqqWb
regist has	cchaco
regist here	dbqZde
regist ho	Updiee
regist in	depgdX
regist is	lXoZbe
regist on	ddbnbe
regist said	rdZccc
regist says	ioSYej
regist starts	pbecdd
regist the	VjYfng
regist to	chaodb
regist wants	grYfXc
regist with	YgqXZl
regist your	hRwddY
regrad	RzWdha
regret	aYaYX9
regret .	cOYgR5
regret @d	dbYder
regret any	cTeckq
regret go	oddfae
regret i	ankbbb
regret it	etVbbd
regret letter	oaWZij
regret no	boYefg
regret not	dZbddu
regret of	eklggS
regret our	feefWp
regret that	ZhYcWx
regret there	dcacdq
regret to	PVmcdx
regret we	ZhZbbu
regret will	kZcbbo
regret your	eaoebe
regret yours	cbecdp
regrou	WygThX
regrou .	VzZabX
regrou and	Xsdbed
regula	Sankfh
regula .	ihQXok
regula for	Vldmdf
regula so	cZoecf
regula work	djnaca
rehab	dbuWfY
rehabi	fgWegm
rehear	XaUwhe
rehear .	djXbdo
rehear and	eoecdc
rehman	kdfkXf
rehman the	kbicWj
rehomi	ifadmb
reid	icZhif
reid 's	gcXlif
reimbu	6NdbhY
reimbu .	yRhYiZ
reimbu and	rUlhUa
reimbu early	Wefeeq
reimbu for	nbbidd
reimbu he	paebee
reimbu now	dbnfde
reimbu so	wdTgZf
reimbu then	qcdfcd
reimbu to	geYZsZ
reimbu whethe	Uembne
reimbu you	sZcfcc
reinsu	ejZcbm
reject	cWWXf3
reject .	XQXeW4
reject ?	eeZped
reject at	XZYhhr
reject but	codeec
reject by	ahZRYy
reject for	bUddip
reject from	ldVVim
reject is	elXfei
reject it	elcblX
reject me	eebTni
reject not	eoajcZ
reject their	fdneeZ
reject was	edVdpf
reject you	elgkiR
relate	ldTeoe
relate .	jbWfmh
relate aditi	becoZh
relate to	ekUmhZ
relati	lbaamg
relati .	lblfXd
relati on	hbllbW
relax	akZblg
relaxe	hadqca
releas	uUXfdk
releas .	YQgWa2
releas @d	paecfd
releas a	dgceYo
releas again	cUueed
releas all	oWceei
releas by	pebbgb
releas from	baYbeu
releas me	daYbct
releas on	wUfbgW
releas the	lhSctU
releas to	pZikbT
releas which	jYcpea
releas you	eYafbs
releva	ZgfmiY
reliab	kSfbar
relief	YUbrgj
reliev	ejSqlX
reliev out	lVdmde
reliev rings	codeea
religi	abZaqn
religi 's	RoYfnh
religi .	jeZYgn
reloca	aWbfui
reloca .	eWalmg
rely	qfcbdc
rely on	qfcbdc
remain	avckZW
remain .	Xfeqag
remain a	lifdeX
remain active	lmRXdn
remain candid	cqelaU
remain for	dmUmbe
remain in	ShmhWi
remain is	fdTcyU
remain on	etegaU
remain one	dqdcdY
remain online	Ybrede
remain open	bkWbuX
remain to	doiclN
remain under	b8QfbO
remain valid	ajnebY
remain very	dpkccW
remain with	ecrecX
remark	aglZYk
remark at	eagYdo
rememb	bVoeig
rememb .	fWtaea
rememb ?	kjeXdi
rememb i	dfnfeZ
rememb lena	YVlnjY
remind	YUwuVW
remind .	joWhZc
remind from	dZksYU
remind in	ncdcee
remind me	WWrhcd
remind our	depYce
remind that	eOvjaa
remind the	UZxZbc
remind to	Ypfeha
remind we	eacoee
remind you	TZguTn
remind your	UOb0la
remiss	iaWWol
remit	chhndW
remote	jgedga
remote .	WnmfkP
remove	RO0YVr
remove from	YSfZfu
remove me	ebvdYY
remove you	dbvhaT
remune	ejWfem
renata	agjjcb
renata .	eajWoa
renata groomi	mhVgZe
renata mv	cXemek
renew	aXwjWU
renew .	dYpiaY
renewa	eYidle
renewa 's	bYdein
renewa and	eZZdhp
renewa as	cccYuZ
renewa charit	dabZpi
renewa for	cZpbdf
renewa form	dncded
renewa have	hnbeca
renewa prospe	dbXmmd
renewa saw	cioWef
renewe	fXlWkj
renewe coordi	fbXbmm
reno	cjbkjY
renova	XnhdhZ
renova .	ctdabb
rensbu	ckdiga
rent	Rfobcn
rent #	SocScq
rent exampl	gZcnea
rent is	ZknZda
rentré	hekgca
rents	chgVao
reopen	SV5Zbc
reopen .	UcwSaj
reopen ;	eeneea
reopen in	ZYpkZd
reopen it	aVbpdl
reopen northl	jcpdcX
reopen on	ahlanX
reorg	gYkedi
reorg .	eUsefd
reorga	cjoYZd
reorga and	eXjddm
reorga of	edXefq
rep	cgjVhl
repaid	ogeYbd
repair	bbctcf
repair .	bVesgf
repair are	ecdoed
repair fair	nqZVcV
repeat	ejjdba
repeat ?	ilccXi
repeat and	dZqdec
repeat the	kZVdmi
repert	bcgnfb
repeti	ggTmhe
replac	gfZqcZ
replac .	kmUWoZ
replac @d	tZaceb
replac a	dcende
replac date	Zpeefc
replac from	gdenac
replac health	cfWrcd
replac it	bwWkXU
replac the	Xifpba
replie	ynaXUU
replie .	geeihX
replie and	dmXcek
replie come	doZdfd
replie in	flUacm
replie lena	yRTXca
replie thanks	bandbg
replie to	0hXaSY
replie with	Ximdhc
replie within	ojXcbd
reply	jdekgY
reply .	cjnZcc
reply ;	kqZbZa
reply about	Ybeocj
reply accept	Zebbtd
reply addres	ZfYbdt
reply after	Wucafd
reply and	eWfibo
reply as	cracde
reply before	XhXkpb
reply but	Yqibec
reply by	fQOm2T
reply dear	paecef
reply do	bfXpdi
reply follow	nadeee
reply for	sYZadd
reply from	qnmLaV
reply i	jgoZZY
reply is	VnmekR
reply lena	rWPmba
reply needed	aWvlZV
reply on	idkWlY
reply only	bpgceY
reply please	mYUqde
reply re	gofVcb
reply since	braded
reply so	vWZebb
reply sorry	lpTcbc
reply that	dcpcdc
reply the	fataeY
reply this	bXudec
reply though	apceee
reply was	cXsgcc
reply we	bXXccx
reply when	Xucddd
reply with	PPX+mT
reply within	4RYVed
reply yes	MUZ/PV
reply your	fwOdea
replyi	ikWpWe
replyi on	nfdcdc
replyi to	hhWfcl
replyi yes	adcsae
repo	VZZ0cd
report	afdkma
report 's	XngbVn
report .	betXUi
report and	aqfccd
report at	ZXhphb
report back	vhWXbb
report bar	niWdee
report before	dabsdd
report for	XaamwP
report form	cdYvbc
report from	fsYadb
report has	mncdaY
report is	kedXTr
report it	adwaZZ
report on	bgWhlg
report our	edandg
report pack	bcbuYe
report that	jpbXZh
report to	aaKvyL
report us	apYZke
report which	cbtdZa
report with	aZZokf
report you	WjXdwW
reposi	cicqcX
reposi .	gXfsbX
reposi you	Wacwbe
repost	aYlfdk
repres	qbZaif
repres .	fqjVjT
repres after	qYeeee
repres and	oYfbgf
repres from	qecdac
repres i	fdaddp
repres judges	edZeof
repres of	jWsZcZ
repres superv	Ujefen
repres we	ecXdet
repres year	deenbc
repres you	mThdbo
req	dTXXd1
req #	cbadep
req 's	naaZbo
req closed	ecWefp
req is	cgodea
req open	brYdfc
reqs	TirYei
reqs .	ZjnXUl
requal	kjVfjb
reques	YYrpYc
reques .	dV8WYU
reques a	VYZscm
reques and	dgofeY
reques as	nZgcdd
reques by	fWlhhb
reques has	ulXUaa
reques id	ceboed
reques please	ecoddc
reques that	cYhrZc
reques the	Zaaqbl
reques to	addxZV
reques until	bdbdbr
reques was	fdZeeo
reques we	dcteeW
reques your	UcvgfX
requir	WeSxZq
requir .	WXedfx
requir a	RnOnVu
requir an	Xbhnci
requir and	ciTldj
requir by	aaVtej
requir change	fdeben
requir comple	ecapee
requir for	ghZZcp
requir from	dqWeef
requir is	cUbiet
requir no	eacddp
requir of	UqfpbQ
requir standa	bgZbep
requir the	euXaXe
requir to	cdWthZ
requir two	adcrdc
requir your	Wbathd
requis	dbiWfp
requis .	daagbr
requis cancel	dbVcct
requis has	dVkdgm
requis on	ecneed
requis was	eXjdek
resche	dcV3UW
resche .	XphoVY
resche ?	dcaqca
resche to	kWZrcd
rescin	cjbiUl
rescin .	efYlWm
rescue	dbkYlf
rescue want	eeeZof
resear	mUdhcn
resear .	dZnddf
resear assist	oWddjc
resear boss	dabdfp
resear intern	nVdjee
resear wrote	YcZiog
resend	cOe6TW
resend .	edqZfZ
resend ?	eeZoee
resend cv	fdXred
resend it	hcaned
resend the	cWitcZ
resend your	bWkqaW
reserv	XmYaml
reserv a	Yabolb
reserv after	dWenbl
reserv in	cjeboZ
reserv list	ZyRajd
reserv other	eeeeoZ
reserv the	andZmZ
reset	mTsRnT
reset not	eZehnc
reset week	eYmZlX
reshuf	cXZiho
reside	dVlfZn
reside it	kWnfac
reside on	X0YcbX
reside to	cebccq
resign	Wimdib
resign 's	dYnbkd
resign .	bpgTkb
resign from	eddape
resign i	UVarpV
resign in	Vpchia
resign it	cZhnce
resign says	ZaoYif
resign the	cqYhcZ
resign they	mqVVUa
resist	ejVajj
resolu	agWhgm
resolv	cTaUst
resolv not	cTYcY3
resolv that	aUajtc
resolv to	ZYYXkw
resort	hYlXna
resour	hniXhX
resour .	fikVkX
resour depart	Vknaeb
respec	eZYYjs
respec .	ajadWr
respec and	edodeb
respec cv	hlVbZi
respec of	cojcbb
respec rhian	caodca
respec says	bndeec
respec to	sbbacb
respir	VQWn1a
respir .	XPfltb
respir it	dbcdqc
respon	rpbWcV
respon .	ioTeia
respon and	YyaadY
respon are	dhocbZ
respon before	aoddde
respon from	xWWbcc
respon have	dapbea
respon in	qcXded
respon it	oWeege
respon of	odcede
respon rh	enaZjc
respon times	TxYcec
respon to	oYmdYb
respon we	gndWed
respon were	Zdeeoc
respon when	aodded
respon within	/GUefU
respon you	ciWneh
ressou	jabdqZ
ressou they	ldhkaV
rest	fjjafc
rest .	bTsbih
rest and	ercYcd
rest are	dqddad
rest by	xZbYca
rest is	YqSUvZ
rest screen	Wtccea
rest that	dZebsc
rest until	bbrdec
restar	bL8bXc
restar .	bP3WeY
restar guy	WcWlYo
restar it	daqbee
restar you	ecqeeY
restau	ZcZcrk
restau .	YTdhpk
restfu	eaqjaV
restfu holida	aYqeed
restor	fZffgl
restri	bkccXm
restru	aQzYei
restru .	dcodhZ
restru ;	eZoeed
restru and	eTlffl
rests	anpVeV
rests .	djoabY
rests with	doXddi
resubm	agagbm
resubm .	hZiUXq
result	/jRTZb
result #	zPXaci
result 's	qgZccc
result .	uiWRci
result ;	Xubacg
result @d	zdVXcb
result a	daeedo
result and	neYiae
result announ	Yoeffd
result around	Xefofe
result as	oZfeee
result at	nfXgcb
result before	xbaYca
result by	0cYZaY
result came	Sbbmbs
result churn	uYabed
result come	kiWZgh
result comes	taaded
result coming	YsXWdW
result dear	5PXYca
result follow	aubbca
result for	xiTWZa
result from	thWXbg
result get	epdbdc
result go	viaVcV
result goes	pZdeee
result have	cqaaee
result in	piXcYe
result is	vWdZcf
result land	ocdded
result lena	3URRaZ
result northl	5OXgbZ
result of	lgcTam
result on	/SVTZQ
result once	Ypfeee
result out	dXbepf
result over	tVdeec
result shall	kuXXbU
result she	nZfeee
result so	sbdadc
result take	bpbfce
result the	nbbcgg
result they	pdebeb
result to	7WcVYX
result when	brcddb
result will	jzNTYT
result with	dpbddd
result within	xZWbcc
result you	YZjZjo
result your	ceaedo
resume	gXmfUn
resume .	dWphdc
resump	YYmfhi
retail	eXceqf
retain	Tddcev
retain .	YRUfa6
retain and	edddnc
retain for	YsRfee
retain in	dhradY
retain our	bpalaX
retain this	hZnbcd
retain you	cddcoe
retake	kbakYg
retent	fcgbsT
retent policy	efndeZ
retest	SljlYc
retest a	eZdoef
rethin	clafdi
retire	YivcPf
retire .	chwbbT
retire ;	dapded
retire on	adoeee
retire to	irWcda
retiri	kRjgic
retrac	aajddm
retrai	eYvWce
retrai of	dZtccY
retrea	YbwgVf
retrea 's	fdneeZ
retrea .	ZVlqXi
retrea came	fZnffd
retry	cXecfr
return	aYfifo
return .	UZvXgf
return by	YZefcr
return dear	tZdadc
return from	sffUbg
return it	UWZuqZ
return my	gbpcbb
return of	ZcffRw
return oleg	ifhhXd
return on	tldSUf
return one	bdZWyc
return scheme	dcZgen
return the	WXcWtq
return them	ZZYucj
return to	djZqNj
return type	dnYhgb
return with	kdVkff
return within	Qbfhoj
return you	jcoYdb
return your	TYnQaz
reuben	XmgYmd
reunit	Zcmake
reunit hirepa	dijXif
rev	fjdbXn
rev .	bucdeX
rev susan	lZadcn
revali	dfrebW
revd	flheYd
reveal	aiYhlc
reveal hr	ecZpad
reveno	WiljZe
revenu	bcVglo
revenu .	WlXegm
revenu contin	oZdcmX
revenu is	gddoda
revenu of	dbaenh
revere	gkalXd
revert	h4LhaR
revert .	O/OTYb
revert by	saXjZb
revert dear	uTdbef
revert northl	rXdcee
revert once	cnbdfe
revert to	htaWgV
revert when	Zrdded
revert with	cbTwhW
revert within	rUegee
review	hxWWah
review .	d4SWWZ
review after	dYdgtY
review applic	hvYXbX
review by	TocUdr
review each	gkXgia
review every	enXdie
review files	docddc
review for	doZefc
review is	ikfkZW
review its	dZtfeX
review of	Vaogbk
review profil	Zoceee
review so	dYqdcg
review the	cbZZjs
review to	Zedfcq
review until	nbdede
review usuall	qXcffe
review you	Zsdafd
review your	obTdaq
review>again	poVhXX
review>answer	qggZdY
review>ask	fYipcc
review>away	kekkWX
review>chosen	hRUdxi
review>closed	iebYWq
review>date	tblbYY
review>decide	ZoSnjX
review>free	cpfQkf
review>give	ifctTa
review>goon	eekekX
review>hear	jliSiZ
review>hold	Wc1WWe
review>if	WyUldY
review>meet	htUfdZ
review>news	rlQYYj
review>not	ddffYp
review>offer	cTfjvV
review>others	ggeWTt
review>post	YfnkVg
review>receipt	Wihcdk
review>refuse	lWRbjs
review>review	bynPdP
review>said	kdTRrn
review>soon	hpfZbY
review>sorry	baVXnr
review>start	giVbqa
review>will	ioWfee
revise	eWrgjU
revise .	fegUqb
revise offer	cbdYtc
revise schedu	pdeZee
revise the	Zeodee
revisi	RspXZa
revisi it	Uomada
revive	hVeZva
reward	UdrfkV
reward .	ebqecZ
rewatc	ZieVuW
rewatc .	bcdcrc
rewild	jcShki
rework	iiamaY
rework .	cgfnca
rewrit	Xkdhkb
rewrit the	bpddde
reyes	cidcgh
rf	gdahWp
rfrd	WXUklp
rfrd the	cebXol
rgds	kbbalg
rgds .	ebpcec
rgds shoute	dbgenb
rh	dkbgkZ
rhetor	dpZekY
rhetor home	hlVema
rhian	iYgcif
rhian .	ZgoWZl
rhian note	iTkYkZ
rhian test	gkXmhV
rhian word	dZefod
rhiann	fZbaok
rhonda	eaijYk
rhonda .	gacode
rhys	VXUpti
rhythm	YgVglj
ribbon	WjimXf
ribeir	eYYqhf
ricard	ggigca
ricard .	ccudcU
rick	kjalbW
ricky	dalcdj
ricky .	iYqbcY
ricky gives	cnddde
rid	mdYZgk
ridden	hXebZs
ride	bcVmWt
ridge	fliTgd
ridge .	qZhUbi
ridge on	eknacX
ridge winery	cZtaeb
ridgeb	adbbeq
ridgew	YhredW
rie	gjccpW
rie but	fddfoa
riga	YScsek
rigger	ZdiaqZ
rigger .	ddcbod
right	ecaijh
right .	YhfWph
right ?	YZtWoX
right @d	rbcbcd
right about	WhpbZj
right after	/WVYYV
right and	ccSVix
right away	ggYapc
right fit	bicadn
right for	cVNjkt
right here	cmejeW
right i	cXfhas
right if	edbXse
right in	aNqllZ
right it	fanccg
right match	eZaddu
right now	a0cSZc
right number	fbofac
right of	jeWccq
right on	hWiikZ
right one	aZanma
right or	aSiwda
right person	dgwcdS
right place	eccccq
right sit	bLmhqi
right so	hkZWlf
right than	codced
right that	mjTXld
right the	giXoda
right then	YPlpoT
right thing	eiSrfd
right to	glVpZd
right up	Xkdbcr
right we	iVagZr
right with	gSkndd
right you	cWYqgf
rightl	njVdlW
rightl .	lrYabZ
rights	gUnZwQ
rights .	kYuWiT
rights photo	emVaki
rigoro	dcbeUu
riikka	aXigfl
ring	sYYqcZ
ring #	xVbZfc
ring .	b6SYYY
ring ?	iYVwac
ring @d	qYedee
ring a	VdXpji
ring about	ScTosj
ring again	sgbYaX
ring all	3SZfYa
ring and	jZboiV
ring as	pcebec
ring back	ZgdwaQ
ring before	dUofjb
ring candid	rkZWdc
ring chef	cXYndm
ring dear	oibZcc
ring everyb	nmbXac
ring everyo	slTacZ
ring from	qcgWbg
ring her	SNV+jV
ring him	SNY/TW
ring i	aebqde
ring if	SkqjaY
ring inside	tXdced
ring jem	adcasd
ring lena	3IZdWi
ring me	kRXioi
ring mornin	Wlahdl
ring my	eWmsYZ
ring northl	zTdXde
ring on	vZgZeV
ring only	pacddc
ring or	andfce
ring people	TyaXcc
ring ring	cYYqkb
ring round	2mWFbZ
ring so	ZocZic
ring the	ZToyfQ
ring them	QXh1Vc
ring they	VsbckY
ring those	yQcbbZ
ring to	KeWwmf
ring us	hfZzSS
ring when	Nxgecg
ring whethe	Yneffe
ring with	vRZoaZ
ring you	5YVZag
ring your	VfYuad
ringed	jfZgjc
ringin	ydYadY
ringin .	kZtXZb
ringin about	UdjXiq
ringin everyo	sWbhdd
ringin from	eZbped
ringin lena	sWZZcZ
ringin me	qgXhcY
ringin my	fneZde
ringin off	aXhjjg
ringin people	qYdddd
ringin round	ygfRcW
ringin the	lfPaho
ringin them	bjdljV
ringin you	vgSdgX
rings	/dKcZP
rings .	fuYaaZ
rings all	raebee
rings by	mVfkdd
rings everyo	yYWcad
rings lena	vYYada
rings me	1WZcXX
rings round	xVbade
rings so	cXepee
rings the	afbZrX
rings with	tUeded
rings you	raYmXY
riot	dZvZfU
rip	ZZfxSe
rip for	WWZxab
rise	cgZgld
rises	qafYja
rises on	odfdea
rising	cdVffq
risk	dlZcld
risk in	egZZeq
risk is	fnXhXf
risk lead	bfcdrY
risk the	WXlelj
rita	dboeWh
rita .	agqbaZ
rita of	hlShXi
river	XgYkil
rivers	kJskiU
riverw	aTsmbb
riverw .	ecenea
riverw then	cYseda
rly	cUvhgR
road	VdobYq
road .	dWdahs
road for	bYbadv
road is	dhileW
road or	oXceei
road with	aiWcdr
roadho	cWknhZ
roads	egdiha
roadsh	bcseZX
roaste	blcikW
roaste hurrah	fZngbc
roaste on	datXeb
roaste with	arShhd
rob	ggeggb
rob ?	nWdedk
rob and	qZagdb
rob for	Zceqee
rob quiz	hbtXeY
robin	czUSZg
robot	ZUwXia
robot to	eYrbdd
roboti	UZgqqS
roboti of	bdZpic
roboti partne	dabqcd
roboti the	XZsbYe
robots	keUWbt
robots have	dcYVcv
robyn	Yhgnca
robyn copy	cdcodd
rocket	ZdXati
roderi	eiakag
roger	afaarf
rohan	ZjRUuj
rohan .	cbZebs
rohit	mceZgg
roisin	XjatUf
role	ecaedq
role 's	jXceYr
role ?	dcQlXo
role after	ggXkef
role and	phfcUc
role at	cZapkc
role comes	cVifen
role for	aRugYe
role got	dYcddq
role i	hbafqZ
role is	bVyiWd
role may	dWmdel
role needs	dfadeo
role of	ZiUUqr
role on	ebnefd
role play	gYa2SY
role please	ecdaoe
role profil	ebpcca
role run	drcZeb
role sinazo	jfXckf
role the	gtaYdb
role there	Zoefec
role was	WdSZZ4
role we	ZrYjeY
role went	dbbdgo
role while	dXoeeg
role will	eSueed
role with	ccVXqq
role withdr	cdZeep
role you	gjUkee
roles	bRsSU2
roles .	maZZco
roles and	bWoadk
roles are	dXnddk
roles at	eZiZdn
roles open	cbneee
roll	fmUhhf
rolled	bdbifk
rollin	Yhhnba
rollin basis	dobdec
romano	jhViff
rome	ecmiZb
romero	kgcdef
romy	ldcZal
ron	aflZfi
ron .	darbdd
ronan	jdYajj
roof	hdejVj
roof online	ihVjdf
roofto	djbqYY
roofto terrac	eodcda
roofto the	cbdqde
rookie	derabY
room	aTftna
room #	aVj0YS
room 's	ZfokaX
room .	cUntZa
room above	eddYqe
room and	abST3e
room are	fZenfd
room as	dbcpfc
room assist	jhSgej
room at	ndPdli
room before	qTpWcZ
room change	cdeoea
room for	QZXveo
room from	Xaectd
room full	ccdqad
room has	bXhpia
room i	dnYjkU
room if	Zdfbqe
room is	hioUlT
room it	caWlaq
room on	mcjUhg
room over	fabasd
room same	cdenbd
room than	dbadhn
room that	hpZccb
room they	hVhiZj
room to	RnmmWV
room was	halUnc
room we	kZccao
room with	hdVbqa
room withou	qZeaee
room yet	eqadeb
rooms	jkhdaa
rooms and	nlZbVj
rootin	gYiVfp
rootin for	gYiVfp
rooyen	deTmdn
rope	ZlhcjZ
rory	iclWkb
rosali	UYfvad
rose	ajoagZ
rose who	eqdYdd
roses	dSVvmb
roses ?	dXdooV
rosh	oZciee
roshni	hmdcdc
rosie	ZjfmdY
ross	eYqaai
ross r	ecnecc
rossi	fjbZke
roster	hYlfXk
roster 's	Yqdddf
roster .	YWniUn
roster ends	pbdcdd
roster number	dZXseb
roster that	cpddbd
rosé	eqSUmg
rosé aberna	phYYee
rota	iSdnbi
rota to	gpeaYd
rotary	dSofdj
rotas	hfaoSg
rotas .	jXUnbl
rotas no	dpaiZa
rotati	kaZljZ
rotati .	pUaoUb
rotati and	jgVkfd
rotati ask	eeeoad
rotati fabio	aXkgmc
rotati says	kWbjje
rotten	bTVcqq
rotten .	fceVsb
rotten site	fjXegj
rotten to	eVeqee
rotter	sqPgYY
rotter .	mrVZcZ
rotter card	fdbndd
rotter is	fnadgc
rough	UhudXZ
roughl	dnUibh
round	fedncd
round #	cTU5Ok
round 's	XgVgip
round .	cZTqmf
round ?	daXugb
round a	gkvRSX
round again	YWcsed
round and	tPahfi
round are	rWbbkb
round at	fS0XaW
round before	esdXdd
round but	hVctcb
round by	opYUfa
round congra	eXbvZe
round dear	lXbsXc
round did	ecnced
round do	eidVep
round everyo	odeZef
round for	cegrXZ
round four	eeYrgZ
round here	ohVbjb
round in	incdba
round is	hjekcX
round it	RedvfU
round lena	sZbacd
round no	kgeVel
round of	WwZZeg
round on	mLlknU
round one	VYnWYm
round opens	Wcdbdv
round or	hWsadb
round our	dbbeqb
round people	ngeTei
round table	cibnac
round the	Yhqcaf
round then	lWhclc
round three	XPbvig
round to	Y4iTgO
round two	UgQyVX
round up	dcnefb
round went	obbddg
round when	Upigdb
round will	racXdc
round with	mPepZf
round within	ocecce
round would	creXfe
round you	bdXaft
rounde	iNkhrZ
rounde .	cdabqf
rounde junipe	eeZoce
rounde plan	jcbcoY
rounde there	cYqYic
rounds	dchVjn
rounds #	dpXfdc
rounds .	cWdkVv
rounds a	eRdamo
rounds in	dtcWeb
rounds of	aopYZW
rounds one	faYdpf
rounds they	hWkajh
rounds you	dUpfjd
roundt	gacibm
route	XUbijr
route .	YWajph
routed	WYUsgk
routed .	SZatdl
routin	ejZXhl
roux	ZrhahX
row	UidllZ
row .	cagodd
row for	eebbqc
rowan	gPXdks
rowan the	iZencc
rowan until	aeZbes
rowant	hibfcg
roya	kgUhid
roya .	lkWckY
royal	icggde
royal amende	bcqeac
royal malcol	edSjni
rsvp	SasmYa
rsvp by	WchuZb
ru	YkkkcY
ruairi	jieZbh
ruairi .	godcfX
ruairí	YZnlfZ
rubbis	fkhaRm
rubbis got	dlceWn
rubbis r384	dnbecd
rubric	aUlnbg
rubric .	gbYpfb
rubén	pbZhjX
rugby	iYfZfo
rugby .	jZaYhp
ruhr	blVnjW
rui	acfpah
rukhsa	mYnXfc
rukhsa .	ccoddd
rukhsa picked	eeeXkl
rule	1iNfbY
rule .	hiUuUT
rule and	oXblaf
rule for	nlcbcX
rule here	oZeeee
rule is	nchdea
rule of	ftTedd
rule on	ucZeab
rule say	pacdee
rule that	Sdifng
rule with	ocedeb
rule you	asccea
ruled	mjVRdp
ruled .	eUrdch
ruled in	gZZipb
ruled out	ckWbao
ruled you	iuRYYh
rules	rVsZLi
rules .	UZajZt
rules it	oddedc
ruling	/jSRQR
ruling .	vUgXac
ruling on	weVbbZ
ruling you	XrZcch
rumor	goZdee
rumors	gjdeee
rumour	mpVagZ
rumour 's	cgbdrW
rumour has	dpXclX
rumour that	cnbdfe
run	hbfdke
run .	fanXmd
run a	cRSrYz
run at	daqcha
run by	eZaZkp
run from	tWgeeY
run he	btbYdb
run if	Wbabye
run in	Yneedg
run into	eYqgYc
run is	ZbqXdc
run it	1iQMXl
run me	asbccd
run my	dacZrd
run on	hlalWa
run our	deeZsb
run out	ectYda
run the	fOXj0Z
run they	cXXiml
run throug	esadba
run to	XhldTo
run until	tiXXaf
run you	daccqf
rung	jaiUlg
rung .	nYadpc
rung and	Xkeoac
rung back	cUtahb
rung before	Ypeded
rung by	vQocaX
rung it	SkYdjp
rung me	rZaZlb
rung on	qZccee
rung the	jbtZVd
rung them	ccsdcZ
rung to	ZeWanp
rung you	tTbXfm
runner	ZcTTX8
runner up	PhURY9
runnin	blaiZj
runnin .	XsbdRn
runnin a	dYcndj
runnin behind	sZdeeb
runnin for	biofPg
runnin late	iUwaaZ
runnin our	baegod
runnin the	bXubfb
runs	ahjdjZ
runs #	aboejY
runs every	baoYmd
runs for	WnraaY
runs from	ggoaiR
runs it	eUQnil
runs out	QdlXwa
runs the	jjZmfT
runs to	bqfcZg
runs until	coZaal
rural	chiijV
ruralh	Zgecbn
rush	dxYjkJ
rush a	aueYcc
rush it	qlZcYZ
rush to	YqXbmY
rush you	acepee
rushed	fsjafN
rushed .	ZsoTaU
rushed and	gpVZch
rust	dRqWeq
rust .	aXnagk
rust it	gXiicj
rusten	Zdodef
rusten .	ZYpbob
rusten and	henbZc
rusty	hjbcZk
ruta	ibfcje
ruth	frZVff
ruth .	Urifba
ryan	XSbXi1
ryan .	ZXYgbx
ryan is	caYYlq
rückme	kTbhaq
rückme it	dXjdcn
s	kckeae
s #	aepXid
s @d	vaWdeb
s a	mldWae
s all	cnabhe
s and	bdlanY
s announ	bP5edU
s assess	ebpkbX
s been	YwcceY
s call	hWamjc
s come	drZddb
s date	rXdfdc
s group	egVjZk
s hearin	occeee
s interv	Timief
s mail	qThXmb
s meetin	fnVRmi
s my	deZpee
s new	dcZcdp
s no	ZXbpdl
s off	fvOhYc
s on	ceZped
s open	Wlgdck
s panel	baeohd
s paper	occbed
s phone	ZZcddt
s post	zVZcaa
s round	Ydedeq
s the	niYZnV
s top	dbpace
s trial	ecWobi
s when	wLZgdl
s will	obdeed
s you	gWZhod
s your	rdbYce
saas	WWapqb
sabine	hedmba
sabrin	bkYjdh
sace	qcfiaW
sacked	mXngZa
sad	VHdMc/
sad .	baYcaw
sad about	ebZeep
sad jane	baades
sad one	jZdWqe
sad that	dfpbdZ
sad to	XUbdY3
sad you	eeebbp
sade	bfdhlc
sadly	aYUZX9
sadly after	deZeeo
sadly i	dqafiW
sadly it	aXZkct
sadly no	cubeeU
sadly the	oRgaZq
sadly we	dcQad1
sadly with	jfijdV
safari	oeNlje
safari thank	ieYnec
safari we	oeXege
safe	gV/NVZ
safe #	ZXsabm
safe .	gdrVad
safe and	cohWec
safe home	aUqdcj
safe journe	hbsYdb
safe owed	ecnccc
safegu	iecifc
safely	akzRWY
safely .	fO+VbR
safely and	asYdbh
safer	kRXnjj
safer 's	bcXnle
safer .	iUijcg
safer and	YpccZj
safer exp	hbcbdo
safer says	hSidjf
safer until	WjjYdl
safer wants	cddqcc
safety	dfZfhi
safety 's	ebqbcc
safety .	gdWYko
safety and	godTff
safety has	dcecnf
safety if	cceepd
safety is	poaTec
saga	dbtXbb
sahel	iYeffi
sahib	rYYale
sahib .	Ypdgdb
sahib of	fYaboi
sahib on	pccced
said	ghcaih
said #	nsTWbb
said .	nrSZdd
said ;	sYdddc
said @d	wnSeWR
said @p	mdbndV
said @s	rXaaak
said a	ea3PbT
said about	rRkcgd
said admiss	cpcedd
said all	SpfleV
said anythi	duUeiY
said as	ggfeoV
said ask	cokiVS
said at	ZoYebk
said bear	cobeee
said before	wfWZaX
said blauwa	Ybredd
said bring	XYkvUa
said but	gheamX
said by	k0TVUZ
said can	dYddub
said cheers	cZubca
said come	ZRP0Yl
said congra	caXdlp
said consid	cVecuc
said create	itZZZW
said dear	xdWWfZ
said decide	Xibdfo
said decisi	fpacba
said do	RkRYxi
said expect	bpabbd
said fair	aYwbZX
said final	pdfXef
said fine	XUmloY
said first	gganYc
said for	odgZjW
said forget	Tuaecd
said forth	VqYecn
said fought	WcucbZ
said friend	zbfWSS
said get	YXadxb
said give	vRdYlc
said glowin	Wtceba
said gm	eUYcxZ
said go	bOVktl
said good	jcvYRb
said great	XXZwaW
said have	ZljYeV
said he	i4bMQZ
said head	draddc
said here	Snlaee
said hi	XYzZXY
said hire	WbcWyT
said hold	imXobV
said how	VjpjTa
said hr	Wqacdj
said i	YNckos
said id	jZRmjc
said if	gnVhca
said in	kehVqU
said interv	dochab
said is	imVZmc
said it	eZVaor
said januar	qTaecm
said leave	ezXdYQ
said lena	2YViXN
said lets	cpkWcZ
said letter	eobedd
said like	pjYXZg
said lit	fqbcbd
said marsh	Ztaebb
said maybe	YleXWn
said media	VophXW
said mind	cT0aUa
said more	dpZccc
said mornin	rkVdXU
said nearly	Ugdmmb
said neithe	eradcb
said never	eTjYio
said next	miWjaa
said nice	bqYbci
said niklas	efoahY
said no	RHhcf9
said northl	/jOUVN
said not	epVhae
said nothin	Th1fUN
said oh	SNijpm
said ok	YUloiZ
said on	Xieaip
said once	oadded
said ops	bsZeea
said organi	dbedne
said osaka	cpdedb
said over	rdYaXj
said partic	tXbdfd
said parts	pZdeee
said planne	fpZaYg
said priya	ctbcfR
said psycho	Wscced
said put	mXcaeo
said rautio	cZZdpe
said ring	aceqcd
said rust	cbnfZh
said see	TWfK5j
said setter	draeda
said shame	Xdgddo
said she	utWReQ
said shifts	qmXaZU
said show	eccqad
said shreya	bZtdba
said sit	RlkhXb
said so	igSVln
said some	eXfffo
said someon	Wubbcd
said someth	cmZXoa
said soon	Yqceee
said stack	padeed
said start	dYZdtc
said sunshi	dbpdcb
said take	ZTVith
said thank	gWZajp
said thanks	dZ1VUX
said that	axSbaj
said the	ncback
said then	uMcalj
said there	bQZhby
said these	cocede
said they	g2UYVe
said this	hYgdoa
said three	qaedcd
said tidewa	cvSaaZ
said to	ZaPzRq
said try	caacXs
said two	pbdddd
said utilit	fcoYbd
said villan	dboede
said was	fpbejT
said we	YtYWek
said welcom	ddIZym
said well	UnUbqh
said wether	ecqddZ
said what	VT3UXc
said when	vTjWkV
said whethe	eoccee
said which	gnYWkd
said who	U0aXbV
said why	dZaYxY
said with	ilZlZW
said within	luVZYT
said withou	pXeieZ
said would	YhctbX
said yes	LIQc/q
said you	Rhjgfm
said your	gVgnlZ
said>again	VddyXg
said>answer	xjUbYd
said>ask	ljQkfd
said>away	kmbcWf
said>bye	hkmUkS
said>chosen	SfTY5e
said>closed	aafWjo
said>date	4kSaaV
said>decide	okRlcU
said>free	bogkbU
said>give	UadorV
said>goon	aidpca
said>hear	wqYUQc
said>hold	YijcpV
said>joy	Wcicjk
said>match	WXdscl
said>me	dfadoe
said>meet	WbX0hb
said>news	ziRWYe
said>not	fcXdcv
said>offer	bfXdzU
said>others	Zbdpal
said>papers	gZTumU
said>post	WXiYvj
said>receipt	aQ6WaZ
said>refuse	XbUleq
said>review	WqQhik
said>said	fuZZfb
said>sorry	WeaZcy
said>start	UdkQ0O
said>step	akRtjZ
said>thanks	UU8TXg
said>wait	ZwgbbW
said>will	kpWddd
said>you	Ybbesg
sail	jUqdZf
sailed	kddgai
sailin	ePkduU
sailin was	eebdoc
sailor	jerVcZ
saints	jdmbac
sakura	gccjdh
sal	lbZdjf
salaam	Vjmdak
salari	iahjgZ
salari a	ofcbdd
salary	aYdsnW
salary 's	eiZVuZ
salary .	Zgaaoh
salary and	debawT
salary as	jbZSya
salary band	XnbqUZ
salary before	Ydfoef
salary but	ekcbnY
salary certif	eaqdcb
salary do	debtXe
salary expect	XWY7Es
salary fair	dcjoWa
salary figure	cdcqad
salary for	edteUd
salary in	hUoYmb
salary now	daodda
salary number	abbwVe
salary of	becdqb
salary questi	rYjYad
salary rota	acawUZ
salary same	fdbbsa
salary slip	eZboZl
salary slips	aedtXe
salary talk	eaeqae
salary talks	ebdpad
salary too	kcZfYn
salary we	ddZcua
salary will	ececoe
salary wish	dlboYa
salary with	dbebrd
salary would	djeVqa
sale	ZMxdgd
sale .	eYuTja
sale thing	dcarbd
sales	Vcodgi
sales on	Xaieoe
salon	cfZfne
salon or	WbkcrZ
salon your	iWdcjl
salt	ghbXkj
salt .	cZZkdo
saltbo	kbVham
saltma	bkYZqe
saltwa	kfTjYm
saludo	dfuZVd
saludo entran	khWeck
saludo is	adrbdd
saludo with	cgpacc
salut	Zlhfcg
saluta	gaVgph
saluta .	dmTjVm
saluta scienc	iXZYnj
salute	ZXZsZo
saluto	lhabeg
sam	YWgtib
sam #	Zcbjnd
sam .	Uboldd
sam and	oVecje
sam hard	Ydhnde
sam i	kcncba
same	iXcqjY
same .	YkhVZq
same admini	cnagdb
same again	kVjmda
same and	fjbanZ
same as	qpnLeN
same breath	gcXdwW
same brief	Zdcsdc
same compan	Xnbebl
same copenh	eedbrZ
same date	qZceee
same day	fZQsel
same edit	XdTtfV
same for	rYehVV
same grade	dbcZxU
same hour	3RRtTV
same lady	encdXj
same link	VXS5ZZ
same lot	ZofehZ
same merge	Wnfcdj
same minute	jZZcZp
same money	fYYV+O
same no	fncecb
same old	YobaZo
same panel	jdVsca
same people	feeoba
same place	ZVQ8Xf
same porto	feeesU
same promis	obecee
same questi	cfoZac
same room	XYfzYX
same salary	fedcpa
same settin	ebpeac
same seven	inZccc
same shall	oddcde
same shutdo	dXbdub
same team	dddZwZ
same terms	dabT2X
same the	kaVbdt
same thing	bfchna
same time	tLM2Tj
same way	efocab
samir	fjgYjc
samir .	Zfcbof
samira	ekgdcf
sample	YXd7Ud
sample 's	cXglej
sample .	enSfdk
sample and	sWafkb
sample at	edanee
sample casual	Zccodi
sample class	eddndd
sample code	fndaed
sample from	aedoee
sample is	cbdpee
sample lesson	kZcobc
sample letter	eeogXd
sample manage	aabscc
sample marek	cZdbes
sample of	fgaoae
sample omar	alcoXY
sample please	edcnce
sample questi	dbpadd
sample to	bddoee
sample was	gaobde
sample which	bavadX
samtra	jefcge
samuel	fVgenh
sancti	alVqcc
sancti .	ejYoac
sand	dlXobc
sander	UhYoci
sander 's	XiYrVc
sander writes	eWddog
sandhu	Zaigje
sandov	cljgbZ
sandov .	eqTmcZ
sandpi	goUbje
sandra	hjicjV
sandwi	knYlRd
sang	cbcoci
sanjan	YlkUck
sanjay	YjZrYe
sankof	gnZced
sannai	pTkVek
sanne	VlkemU
sanne .	ipZddZ
santa	WjtiUY
santa .	TcsmbY
santia	lbhYkc
santos	kaiWXn
saoirs	gZeecm
sap	jebdXo
sap .	WlZmZk
sap you	eYkZdn
saqa	decalg
sara	UcdVjv
sara me	YddbWw
sara the	dfZVnl
sarah	cUljZk
sarvad	cXignc
sarvad on	eaneed
saskia	clajde
sat	jdeafh
sat by	cXqgdb
sat down	bYXbls
sat hack	ckmecW
sat next	Xnladc
sat on	bencgd
sat the	jpjTYY
sat there	ngXddh
sat throug	dWoeej
sat with	ioYdZf
satisf	gmXbej
satisf it	csccea
satisf the	ZhYZZw
satisf were	bcpbed
saturd	cZXWos
saturd .	ifXbij
saturd in	Xcojcd
saturd job	bcacer
sausag	gfsXbX
savann	cZvXae
save	besWZi
save #	fdtTed
save it	bamobY
save our	apeddd
save that	cqbdec
save this	ecpbdd
save you	hYYZkq
saved	LO/aPO
saved #	caqadc
saved .	cYwecU
saved and	Wpagge
saved as	cSvfcZ
saved job	dcoddb
saved search	ecpceb
saves	gffhcf
saving	damYfj
saving accoun	bepaed
saving in	eedebn
saw	eajdYp
saw #	ebaeep
saw a	bqTehe
saw by	hdoXde
saw it	VbxhTe
saw my	bTancq
saw on	gYhZZr
saw that	dcojZW
saw the	mVgUbq
saw weathe	aedcnf
saw you	dgfqVb
saw your	deqoWS
sawdus	aoWemZ
saws	hVUwZc
saws for	YebuXe
say	jkachc
say #	4YWYYY
say .	d7ZWZZ
say ?	fQfb1Q
say @d	1iNgZP
say @s	cocahb
say @t	ebbqea
say a	ZjhnXb
say about	mhXYWq
say again	aaqhdc
say all	gZpdjX
say an	fqdZad
say and	lqRVjc
say anothe	eddddo
say any	dpeeaZ
say anythi	dtnYYP
say at	Z2YbbV
say before	oiaebb
say bio	odebce
say but	djWeZo
say by	3gMSnN
say chance	jhleXZ
say churn	spaVUY
say come	dZVybX
say comes	ubZabd
say commer	dgnadb
say create	ufXaaY
say dear	7oQSVQ
say do	VtYZmc
say eat	peeace
say exampl	sXcecc
say forget	Wreeee
say friend	goZkaY
say give	dcboec
say he	XpfaYl
say hello	eWtedZ
say hi	XO3Mel
say how	ehqZac
say i	WNlXwk
say if	xUVxSR
say in	ppXXXd
say is	brSbhi
say it	jbUStn
say lena	vZLlQU
say make	eYTrje
say maybe	Zsdcce
say me	tcahXb
say media	jpjYXT
say melden	nZeefe
say more	ZwkYUV
say my	gYiiWj
say nice	aXlmee
say no	jHebhy
say northl	2fQgWR
say not	acddeq
say nothin	a0gXaP
say now	lUjddk
say ok	gSYUvk
say only	ZkWico
say otherw	kVacZs
say petren	dbqedb
say pleasa	bavYYc
say please	YhbavY
say rust	fdddbo
say see	bsXbee
say she	ZnoWTc
say so	aYZdvf
say someth	vhXZbW
say someti	bodeed
say sorry	hTnkWg
say sous	cocZjb
say stay	eodfcc
say sunshi	Xhrdcc
say take	oabajc
say thank	VRwYao
say thanks	eZ4UXV
say that	dYiXYw
say the	qYYdna
say they	enaXZn
say this	XOSXq0
say though	eqbddb
say tidewa	qZaeef
say to	gfbSqg
say was	jmWdiY
say we	WZnVoi
say welcom	dgYdra
say when	SuT0XW
say where	YaZsaj
say whethe	sJilkW
say which	iVc/QO
say who	/dNSRN
say with	XnZjbe
say within	dpcebb
say yes	cZWe7T
say you	inWhiX
say your	bY0RYk
sayin	aXmnbc
saying	aqfbfd
saying .	atacbe
saying @d	Xoefff
saying any	codede
saying blauwa	eboced
saying days	VvccZe
saying hi	iWqcdc
saying in	jTRipj
saying it	knkRYc
saying lena	ZpTZkh
saying my	ijYilW
saying no	bUShfz
saying nothin	Y1adcU
saying she	cocced
saying shortl	qYdccc
saying soon	sXdddd
saying sorry	dVabct
saying that	aeiqaU
saying the	dhdlQp
saying we	ilhWcc
saying what	cZqgcY
saying when	azXhWY
saying who	inbddb
saying yes	hWiasX
saying you	YXlYsf
says	mgcdgc
says #	viRcUa
says .	nnddXZ
says @d	vXcdcc
says @s	sVeeee
says a	fvTgXW
says action	edZpde
says agency	fYmejW
says all	nSpbhY
says and	leXfkb
says anythi	ZxaZdc
says applic	Xqgced
says appoin	aYedvZ
says ask	fZUhmm
says blauwa	batdda
says bring	ZYZlnh
says by	zadYZX
says can	bjdqXc
says chef	Yneeee
says churn	sYZgbb
says client	gbaZpg
says colour	dZWicq
says come	MHU2wY
says congra	ecpecc
says create	yVZbad
says dear	/RQYTP
says did	WhZfgo
says disabi	Xrcdee
says do	XnfoXT
says elif	dcYctc
says everyo	ddreZd
says fi	fkVmbe
says fine	cdeepa
says for	cvZcXb
says forget	Vrdeee
says friend	1gRWUV
says get	deddnc
says give	sebcba
says glowin	Xhpcdb
says gm	bbccpe
says go	WZordX
says goes	cUleen
says good	dUrgiU
says hang	craecc
says he	snSeZY
says hell	odbicY
says hello	easbcb
says hi	ST/VUM
says hire	gpbebc
says hiring	eYofee
says his	dboccb
says hold	eiVdoe
says i	dQVkxg
says if	sfcYVh
says in	hhXlgZ
says it	eqhPga
says its	asZjZd
says lena	wQXUqU
says let	gYepbe
says maybe	ZuZfZW
says me	pWbfak
says media	nSxZSW
says mum	ioadcb
says my	ZtYfWi
says no	aZGbe9
says northl	2UbbZZ
says not	adUagt
says nothin	NtrTWZ
says now	lfVkba
says offer	cVWa2b
says oh	caahfp
says on	eviaTU
says only	asbddc
says or	abctcd
says otherw	Ydsedb
says outcom	pbbeed
says partic	bpdecd
says people	cpeeeZ
says planne	pcYkaa
says priya	oeaced
says quote	hfWjkc
says receiv	cYtccb
says reject	bmYjnV
says reply	Vdbkod
says result	vWZZec
says ring	Zmapca
says show	dccpcd
says sit	Yrecec
says so	mXilZd
says solvan	Xohdcd
says someon	cnecfd
says sorry	cdZbfp
says specia	cocddd
says start	dddbod
says stop	Vhhkka
says submit	ebpbee
says tell	gdWakm
says thank	UnrZeR
says thanks	ZWtaYk
says the	ngfSgh
says their	iXhaUq
says there	eVqbkZ
says they	XfwYTi
says to	Wllbfe
says twenty	mYXaqc
says under	hrVaWh
says villan	dbtdaZ
says wait	UzcXYa
says we	beRfhq
says welcom	Zdacsc
says what	dZbbtc
says when	VoqmSW
says whethe	uZbdZe
says which	fadboe
says who	8dPWYV
says with	arXakb
says yes	gpPZqZ
says you	VXhVsp
says your	SXfdrm
sbu	kchfcd
scale	XfUhol
scale .	YVcrej
scale go	ddZYsd
scale you	enZheb
scaled	cXnkdc
scales	XbZgbn
scales and	ZXVgcp
scams	dZgijd
scams job	cVlejh
scan	aUd9ZT
scan .	ZTqsbX
scan and	gnfiWR
scan by	acbnic
scan it	aXatfe
scan please	ebZucb
scandi	egThWq
scandi .	bdXhbn
scanne	hKoqdX
scanne i	dZeqed
scanni	jQbrja
scans	gcYjel
scarce	efrabY
scarce .	fdoZdc
scared	WglZfl
scared .	ccpbdd
scarf	fplTac
scarf .	daqbed
scarf told	dneYhe
scary	Xmekda
scenar	aeSkkk
scenar .	chVjfk
scenes	STndse
scenes .	dbnjbb
scenes course	cdocde
scent	Xhecen
schedu	jgYuZW
schedu #	jmdUjd
schedu a	agareb
schedu for	reZmWY
schedu is	ZkYqcZ
schedu lena	lWbmee
schedu link	ecdpcc
schedu so	bpdced
schedu was	eccoed
schedu you	bYjqcb
schedu your	bZZvdc
scheme	cThclo
scheme .	ddrZZf
scheme and	bcWnpb
scheme are	hcoeeX
scheme for	bgZdbq
scheme the	ehZeao
scheme to	cWYenn
schola	mMcZtg
schola .	kTmbUp
schola and	gbZakn
schola board	Xleeld
schola for	ddacsW
schola post	dcbdtY
school	hbgdke
school ?	eZicqZ
school @d	nedaef
school and	fQednk
school are	cbqbce
school before	addoee
school board	cVoleX
school bus	fdUjjj
school busine	pZdecf
school came	aYbZsd
school delibe	beboce
school disabi	lVbnXX
school examin	kbicWj
school fell	cYdaWs
school for	bkZcqZ
school got	dVffjk
school has	YgiUdq
school i	cimXfd
school nurse	cfceqX
school of	ofajcW
school or	Wobkec
school post	ehmkcU
school says	elfclV
school that	gjVbmd
school the	gcbqdb
school will	esdafW
school with	eZqhba
school would	deegnZ
schreu	daZqhc
schröd	hbpUkX
schube	fgbhch
schull	qcUeej
schust	hdfhiZ
schäfe	ddYneh
schäfe 's	ZeUejr
schäfe says	dglkcW
scienc	hTQpgo
scienc .	ZcfipY
scienc ?	cZcsdb
scienc test	hWYdni
scient	geghga
scones	fgdZmf
scones to	ededqZ
scoote	djhhad
scope	fbOWyk
scope and	fdccpa
scope one	cccata
scoped	bSnkfe
scoped #	XYcqhd
scoped .	gXZcgq
scoped is	ecoZdh
scoped new	ecpdcZ
score	miOTdx
score #	fdcbcp
score 's	epcaed
score and	seTTfn
score everyb	ndeced
score of	YpWedj
score was	ZRZWe5
scorec	ipXgbc
scorec and	nfVjaf
scorec as	dbZubb
scorec from	hlgYVh
scorec will	Xpeedf
scored	eeXXay
scored below	dYZbet
scored well	dpZadg
scores	2kZQVf
scores .	hqeUYe
scores and	saeVbk
scores are	0eRcWd
scores for	dbtXdc
scores from	poWWbZ
scores get	ooYYbY
scores were	gSgpaj
scorin	heqYeX
scorin .	aXoVqc
scotla	qZjgWY
scotla archit	qXZdeZ
scotti	dbVVkv
scotts	aXfejo
scout	ikjWfZ
scouts	ggcigb
scp	hgfhfY
scp to	dZdoed
scrap	XyfcaW
scrap my	fepdZa
scrap that	Ysdabf
scrap the	dnbgfZ
scrapp	XpQYU0
scrapp .	dYUedz
scrapp and	csddeX
scrapp it	epYedd
scrapp the	maTbau
scratc	esRabl
scratc .	XsZhZg
scratc that	YsZacg
scream	hajhjW
scream #	bZtjaV
screen	ajWvZf
screen 's	ecpcea
screen .	ZcdsjU
screen a	cnebfe
screen and	ghVXgq
screen call	odbaec
screen candid	odZcfd
screen commit	Ypdddf
screen in	Ykbnea
screen is	YZYtch
screen it	cZaqed
screen on	idaocc
screen out	feYefo
screen proces	enbcfd
screen questi	bZcreg
screen says	edfYdo
screen servic	cenceb
screen team	oYdhed
screen we	eZbZes
screen went	gZpUdd
screen with	ipTgdZ
screen you	Rpcred
scribb	gdYesa
script	iebchi
script .	YrlYeX
script conser	caYXon
script dear	edobed
script for	dYbtcd
script is	Yqeedd
script the	boddee
script with	dqWaid
scrum	VZddsi
scrum master	fcaeen
scrum me	ddcdqa
scruti	ZXcgpk
scruti .	YngVpX
scruti for	cWjreZ
sde	Wdefmg
sdr	gZjcej
se	cgcgfj
sea	VgTkdt
seacro	clbiee
seafar	qaaiag
seafar .	iYarZf
seafar and	oacgiZ
seafar cyclon	cqiXea
seafar smoke	ibZddp
seal	dpYmVe
seal to	qecbcc
seal up	Wsedec
sealed	VnikcZ
seaman	huTeaa
seaman .	cpdcdd
seaman the	krZdbX
seamst	XejaYp
seamst .	VbkbYo
sean	XmpYXe
sean .	XoedZh
search	celcXo
search .	SllQbs
search and	jQZdcz
search aside	eanffd
search commit	knSjda
search firm	ckUrbc
search for	dOgjWv
search goes	WuYeec
search it	cnVdel
search on	bZpged
search result	edpZfd
search to	dWmccm
search until	eXpffd
search while	eYoffe
search will	gpafeV
search with	fZaefq
seasic	ehhcmY
seasid	drXjZY
seasid .	bqaceb
season	aTgYd0
season 's	Znadke
season .	cRbZlx
season has	ebcedo
season of	XZqjZX
season we	ceadeo
seat	XXbocp
seat 's	haXbdt
seat .	jOkdgl
seat at	ZoWvUX
seat for	WYZbwi
seat has	ecccbq
seat i	dodddc
seat on	bWimUp
seat you	Uedrck
seats	Sbakaw
seats .	QiYnZq
seats and	eZsddX
seats are	chnbcc
seats lena	nhdWdf
seats on	Xeaikj
seats you	ZYeldn
seattl	hkWbfi
seattl and	grZZWh
sec	Xkjnaa
sec .	dednfb
secate	ejandY
second	cbZofh
second #	TtjWha
second .	XePfgy
second ?	ddocde
second admini	deacqc
second and	dibcap
second bit	iTkqab
second call	graXba
second chair	ecdbdp
second chat	iRgqca
second choice	TYVddy
second class	klVWoZ
second coffee	nbpUed
second conver	cfepVg
second cut	fcbodd
second date	WcixXZ
second day	fTMuXo
second desk	beebng
second does	cbcdcp
second engine	ZgaZzV
second essay	uadaeY
second favour	egoYdc
second floor	eLrdhi
second for	jdobcX
second go	TZZwVj
second half	gVjihd
second hand	cfnTdm
second has	btdbda
second have	YTyWbX
second hire	cbbcct
second i	lWbZbs
second interv	XdfwcX
second is	iVhWlk
second it	ndiacc
second letter	dXmZjj
second line	hTgbsb
second look	Zdcrdc
second lot	aZaudc
second meetin	OTf3Wh
second mining	afcZre
second no	fncXZi
second olu	VemYpe
second on	dogLim
second one	WYZ4eX
second openin	cYYajt
second opinio	jpbabb
second part	bkbpcb
second place	ocZWVo
second post	eeagoa
second refere	aievYV
second reques	nZaide
second reserv	efcdnb
second round	bmgmWZ
second rounds	mpkTYU
second said	ipiVbY
second seat	XdcVrl
second sittin	fidemX
second stage	YaTyef
second sympat	edaarb
second talk	XvZkUa
second the	oiUdef
second thing	gecdan
second till	ujSRTV
second time	rYhUei
second to	moabYb
second trial	gZZrhW
second vote	cpddfb
second week	dcccqd
secret	ieXpag
secret .	hldWbl
secret and	klbhcW
secret at	bZUndq
secret by	eddndd
secret genera	jiYXkg
secret has	nZYcfk
secret housin	XcXoel
secret of	kbjXie
secret or	ebeqcb
secret projec	beetZZ
secret role	jfXckf
secret says	meXXii
secret we	eddZeo
secret will	hWbwbY
secret you	agdodc
secret your	cagqca
sectio	dbhpgV
sectio #	cfRybU
sectio .	mTfnYb
sectio all	bXhfgm
sectio here	hoeXdd
sectio of	carXdh
sectio to	edoeca
sector	pifZZc
sector .	eXqblY
sector nobody	iiXkee
secure	bYcgre
securi	cZiqZf
securi .	VbolhX
securi ayo	coYiad
securi cleara	ZbYodk
securi compan	gTdhfk
securi form	YlVqcb
securi kearne	ejigWf
securi office	hbUjen
securi reason	dbsYdZ
securi team	cdpaeb
sedge	Vleahi
sedge .	Ytddda
see	bngmZa
see .	X/WbXR
see ?	eZqfZc
see a	gpSZYq
see about	asbiYb
see above	yfQYaa
see after	erdYed
see all	V1aSee
see and	mwVSbX
see anothe	dRwace
see anyone	YgSP4W
see before	cgbocb
see each	mUcrcb
see eligib	Zicqba
see first	jvaadS
see from	WfUoji
see furthe	dndafe
see he	eodadd
see her	RkroTb
see how	d4QlUR
see i	higVdk
see if	Vgasce
see is	pXcpaZ
see it	uRXiYo
see lena	uUeaee
see me	PNW0Sz
see mornin	iobXec
see mum	YVqide
see myself	Slobeb
see new	eXsaec
see no	uVYfdf
see on	rZchda
see one	obbkaa
see our	eXuUZg
see people	ZPf0bb
see some	cZbodk
see somebo	ipbfeV
see someon	hlhciV
see someth	cWpbdi
see that	pebQpc
see the	iaoeYe
see then	Zqafcc
see they	dpcWid
see this	edaeeo
see three	cpehYb
see two	joZSjc
see us	ciRsVj
see we	XxaXdb
see what	a/ZUQT
see when	cndeed
see where	UvlUXd
see whethe	lphVdW
see who	Ov5KTK
see why	olZShb
see will	WyZadc
see you	QOk8ha
see your	YVuiae
seed	ZhWpif
seed bank	bdZnkd
seeing	XpkpUU
seeing anyone	dboeha
seeing everyo	aoeded
seeing her	lXYtbX
seeing how	chncbc
seeing me	cVoraY
seeing people	ftUbcf
seeing the	asfecU
seeing them	aabrdd
seeing two	dqdadc
seeing you	VRugZj
seek	defqYd
seek .	ebokYa
seeker	SX0afP
seekin	cgZjjb
seem	YkXjXo
seemed	mbiWXn
seemed keen	okcXbb
seems	gacfjj
seems .	mUaasZ
seen	khffca
seen .	cZkpca
seen a	dpkgaV
seen and	ZoZdeh
seen by	dOupZU
seen enough	ngdYkW
seen everyo	xXYcbc
seen first	bjqbbY
seen fit	ebabph
seen for	cacubc
seen it	qndcXV
seen on	SmhoZf
seen one	bracZi
seen our	edrbZc
seen sectio	bXhfgm
seen that	jZcepa
seen the	jgaTjk
seen them	hUpcec
seen to	cWbhph
seen two	Ztabdc
seen what	rhZdcZ
seen you	fQT7gR
seen your	Zbdkbn
sees	TXa6WN
sees it	XcauZY
sees them	dcYqdd
segmen	jifYjX
select	biVhjk
select .	UZLbk9
select and	hKiSyg
select applic	dndeeb
select are	odbded
select as	bdacxX
select board	Rpcnee
select by	lmcVde
select candid	dodccd
select churn	bWetde
select commit	kdaWgo
select day	ZbqyPV
select for	bhUoqW
select has	WmZhhh
select is	nracWW
select of	odfWZk
select office	Xpfgda
select offici	byaaaV
select on	sVaaeh
select or	xYcYdb
select proced	Wafbdt
select shall	rcdZeb
select sit	Ynakbe
select we	dcboec
select you	ZnVQ1W
self	VZa2iV
self and	Yarkbb
self on	jolWXY
self plan	acaudc
selfie	ajqYkU
selfie for	dhdYoe
sell	hYgcgk
sell says	coceed
sell you	gfdZnc
sellin	fWedlk
selwyn	kYbflc
semana	lcagdh
semest	dVdnhg
semi	kbcfbi
semina	ekdYam
semina .	gmhXXh
semina and	beYcin
sen	hdijcZ
senate	hgfggZ
senco	cfoddZ
senco .	cgoddX
send	bWb3eZ
send .	cUxYfc
send a	egcrYX
send again	cdaqee
send anythi	mVmkbX
send back	baWOtv
send both	afencf
send by	Wddree
send cv	eeZpde
send detail	qbbZdd
send diplom	eebpcd
send furthe	mojPdc
send her	ZSc0fZ
send him	WadqlW
send it	TXV/fV
send me	aZWwbl
send more	nVjlXc
send my	YgUuZg
send out	uVebaa
send over	XWXzec
send proof	edbqdc
send refusa	ubcbdU
send round	nncUdY
send that	dcnede
send the	aVTqvb
send their	admhnT
send them	UVetZl
send this	aWtRlf
send three	bYbocj
send travel	kddWmf
send two	bSazaZ
send us	XVT+ad
send when	ebbofd
send you	gjkegT
send your	dfTvWe
sender	eYpgdc
sendin	ZWcplg
sendin a	XgctYb
sendin it	RSipmc
sendin me	dYhpiW
sendin over	jgVkch
sendin papers	eebeoc
sendin that	hbuZbV
sendin the	eehZqW
sendin them	bZQvbe
sendin this	eY2YZV
sendin those	YSqnea
sendin us	jXOeZz
sendin you	XNXo0a
sendin your	auQibk
sends	oP0WbY
sends her	UV0Yhb
sends his	XWuZjb
sends letter	nkWcac
sends me	ccWtYc
sends regard	caoddh
sends regret	facaeo
sends the	djVnjX
sends them	tYaded
sends you	kWxZZX
senhor	kdfcjb
senior	YeVdrm
senior .	edWbYv
senior associ	eedWqe
senior for	dUZbcx
senior gross	kbmdiW
senior living	cneddd
senior one	ehcdpY
senior or	Ypdeee
senior post	jddeoW
senior role	aoWZrY
sense	amXZUw
sensib	eVgWjq
sensib the	ebeedn
sensin	eedYli
sensor	cYSmkn
sensor 's	adcsac
sent	ecrebb
sent .	abohRi
sent a	WfqoYU
sent again	cnkceW
sent an	aZehaq
sent and	ibasab
sent by	paTjlc
sent direct	bdende
sent everyt	oddcde
sent for	aoeeed
sent friend	rZTgbZ
sent from	hfVXhr
sent her	bftWZd
sent home	VSldau
sent in	cnYjfa
sent it	Wcjkjc
sent me	OVzhbd
sent my	jjVgmY
sent off	gmmUcb
sent on	kaggXk
sent our	oZfdff
sent out	whUZcZ
sent over	bocedd
sent planne	uUYadd
sent round	YWnWbo
sent that	iWkhef
sent the	TVjjof
sent them	agzRXe
sent they	crYdee
sent to	gmzSbO
sent two	ioYeeb
sent us	abeags
sent was	ebmldW
sent we	ddaefo
sent when	atZddb
sent withou	cbohZd
sent you	bOvpWd
sent your	rtbKfV
senten	UWlfgm
senten on	dbsbeZ
separa	Zblalg
separa .	WqRXoj
separa cover	bZbhog
separa from	Yardde
separa has	bZqfda
separa mail	daYpnY
separa market	eajbZn
separa the	nSmjcZ
septem	tdfPdh
septem .	sfcccX
septem is	ddocec
sequen	mZZchj
sergey	ZlNwXh
sergey for	VnZcdn
sergio	VWdpke
sergio age	eYpgcd
series	elgicV
series b	cYoiea
seriou	ZnZpdY
seriou about	cfYqde
seriou consid	auaZeb
seriou we	Zoccdh
sermon	ffoZZf
servan	cZicki
servan 's	fXdWft
servan .	UjrZgc
servan after	eidkjW
servan printe	dqadec
servan the	gdfXdk
servan yet	eZeeof
serve	jsYdaZ
served	WXZkpk
served 's	bVijig
served .	XfmelX
served and	nYclcc
server	YkYgjh
serves	XifUkm
serves of	ecadeo
servic	gdebcn
servic .	fmUXil
servic @d	ZbnXld
servic are	bnZhdc
servic centre	hVghdl
servic dental	WbgrgZ
servic techni	eobZha
servic was	cbdfdo
servin	icqQZk
servin .	dYscda
servus	kYjZfg
servus has	jYodcc
sesay	jbcpcY
sessio	aacwZg
sessio .	TmdljZ
sessio at	dccqbe
sessio for	bXpZaj
sessio from	elandW
sessio in	eXUsWm
sessio is	YeaubY
sessio northl	abcipZ
sessio notes	dncddc
sessio of	rXXemY
sessio was	imVfdf
sessio with	fRevYh
set	Vhdvbc
set .	Rvibab
set a	ZvZfbY
set aside	jdXkgg
set design	YkdbZp
set expect	pdfbeZ
set it	OPZ/Wa
set its	eebbfn
set on	YVejmk
set out	dVhbll
set remain	diXodc
set to	iddmhW
set unusua	rbabde
set up	NZl8WX
set you	Ygaerc
set your	latPec
sets	VioheZ
sets out	eeccne
setter	gfebmc
setter .	fbkPll
settin	ZL0ajf
settin 's	dcscZc
settin .	aP1See
settin and	nbYahj
settin as	dbncia
settin in	dbqaia
settin up	aVZvff
settin you	ddYdcq
settle	riVXgh
settle .	S2kPhX
settle and	phWXnV
settle before	5UWRVZ
settle betwee	ibecna
settle but	Upcdbl
settle by	1VaYdb
settle dear	qZcjac
settle in	nXqbWe
settle it	oaQdhk
settle of	cZctbb
settle on	iQKbe8
settle settle	afednd
settle she	Vsdedd
settle so	idncbb
settle the	aQZntc
settle this	oaecee
settle who	iohcbW
settle yet	cVetdd
settli	cbcajl
setup	ceVnek
setúba	deVnje
seven	haiadl
seven .	fobedc
seven lena	rZccda
seven rights	dbqXhc
seven you	icjUcm
sevent	bOPjms
sevent sudden	XVRfpq
severa	dpTXkj
severa likes	coebee
severa says	fjSflf
severa the	alXggf
sew	idlfbc
sewing	hgmhWY
sewing you	ignbdV
sex	gYlgbf
sex .	fenVfd
sexual	xbbecX
sexual .	rbZblY
sexual and	sXeecd
sexual to	oeYeed
sexual your	cencde
shadow	ZcesYg
shadow .	iYoYZk
shaft	idmdca
shah	eaveaV
shake	ZYiVlj
shakin	YdkZhk
shall	rjWhdY
shall .	rbVYpY
shall arrang	fXdoee
shall be	soZccR
shall commun	tiaXbY
shall consid	dpdddb
shall contac	chodcZ
shall deploy	racbde
shall forwar	cnecec
shall give	piabcd
shall go	ZZdjcp
shall have	6UThaV
shall hear	uYcdbZ
shall i	VGktli
shall inform	brcbcc
shall invite	jXdnec
shall keep	cfYber
shall leave	gcdane
shall let	qceZee
shall not	gbjSYu
shall phone	pZedef
shall reach	odfade
shall report	daeaqb
shall revert	avcaca
shall see	Xqbdec
shall sit	epcZee
shall take	qXhfba
shall tell	uXdZcd
shall we	TLRy0Q
shall write	guadZX
shame	UKedM/
shame .	ZSiUV1
shame about	bhSiYv
shame but	eZddep
shame you	dcodcc
shane	ZXjfem
shane the	hbkVle
shanic	Waneao
shape	efngZa
share	derdbb
share .	Wqcbej
share a	dpkdYY
share an	eqaedb
share code	dZepeZ
share i	bTkjmc
share it	fivSaV
share the	dWqhbc
share this	ZbrYah
share with	kljTdc
share yet	dpbeec
shared	chkUoc
shared .	abaZxb
shared a	ccqgZa
shared among	eeaedo
shared govern	dXokad
shared librar	fYsZdd
shared servic	kWcYfo
shared strong	eccqcb
shared switch	eobdea
shared them	enZcfe
shared with	mniRaa
shareh	iXmoUb
shareh 's	daqdcc
shareh the	gaYudX
shares	fcboga
sharin	agnaai
sharin it	Xubbed
sharin your	Xcbkao
sharon	ZlakkX
sharp	YnQmdl
sharpe	gYleai
sharpe .	edohaZ
sharpe and	ddUgep
sharpe proof	eccnde
shaun	bbjToj
shaun umming	ZewbbX
shauna	hhZZfm
shaz	fUcugX
she	jhbfee
she #	WiqcZa
she .	giZcZn
she answer	YinoWT
she asked	kUbxWb
she asks	oYcgkX
she begins	YZYbY0
she call	aYlocc
she called	Rdidio
she calls	lZaXjm
she can	XfSkqh
she checke	dUbYqi
she colour	iZYebr
she comes	dcbccq
she comple	cabloZ
she compre	Yscdec
she confir	bZZYgt
she could	ZvnTdU
she crosse	Tucaab
she decide	waYdjX
she declin	gmeehX
she did	pZgfae
she diesel	sacabe
she do	cpeecc
she does	lwNdaZ
she emails	rZdcec
she enjoye	edcedn
she erased	Wfcefp
she finds	lXdcel
she gave	cZbkYq
she go	ocdcee
she got	cVpcSs
she guard	cpcdec
she had	ZYtaYl
she hears	fcpcYS
she her	acUnZp
she hires	gncddZ
she hopes	gmWiUX
she hung	cZpedd
she ink	YopZcX
she just	Puable
she kept	aiojTa
she knows	rLtmWT
she let	YpcSfe
she lets	tacacc
she likes	akUamg
she listen	ceoccc
she looked	rTVcjn
she lost	dddccp
she loved	dcbXnk
she may	YyYfaY
she means	dOVnth
she meant	boZfbh
she meets	dbdned
she might	Xdcsed
she mock	bnecee
she moved	YZiodd
she must	lqYZVh
she needs	TUVrtX
she never	QluaaU
she no	dYuedV
she nor	jXZkoa
she norwic	iXifjZ
she now	pXdeed
she observ	rabdcc
she offere	SVYawn
she only	jVlVjh
she organi	Yoeeee
she passed	bYbcln
she phones	rabcdd
she porto	bvZcZc
she pradee	Zbcree
she prof	Xraddf
she promis	1YZdZX
she pulled	ZqYZdd
she put	zWSdhc
she rang	SPejls
she read	cKdjhv
she reckon	lqcWYV
she replie	lpLeoZ
she rings	sPVfoX
she said	piWaeg
she says	peicaZ
she sends	lVqYkV
she sent	ajoSYk
she signed	cccjZo
she signs	xWceab
she slid	cYYYvg
she start	dcedod
she starts	dRVcb2
she stood	dXZejp
she take	ebbdeo
she takes	WuWoZY
she talked	Zdfcpd
she tells	7aYYSX
she texted	lRfjkU
she texts	wYbacb
she think	dsdXdd
she thinks	sgOdXW
she though	pSbdbo
she took	ghtTWZ
she traine	hVkmhV
she wanted	offYce
she wants	ahNukY
she was	kbdVgn
she whiteb	cnfdcd
she will	spWbaY
she workab	bpcdde
sheare	hbjbid
sheare auditi	lVgfek
sheare in	dZdoee
sheare says	Zpcedd
sheddi	edhmfa
sheddi .	mXcled
sheddi modera	diljdW
sheep	iXeddn
sheep of	ZYbdes
sheepd	ZpodUW
sheepd .	dohbcY
sheet	aUrcsT
sheet and	Zadnhe
sheet is	dmVfZm
sheet no	dbsceY
sheets	dcdSjt
sheets #	ccdbdq
sheets 's	cgpdZd
sheets .	WehZbr
sheets will	gbZddo
sheffi	SVroYP
sheila	VhZbue
sheila your	dcccdo
shelf	ZkrTdc
shell	ldeUfk
shell result	Wbdegq
shelte	kYjkaa
shelve	TJ4WsU
shelve for	Wa0edU
shelve the	bVychW
shephe	gahedj
shephe they	nhcXdd
sherif	dhTind
shift	ZccpmY
shift #	dbfqbe
shift .	TjUnqb
shift ?	gTZ1Wc
shift admini	WZkoga
shift and	lUcdkk
shift ate	bbcsad
shift but	eaedoc
shift dear	kYcrZZ
shift done	tZdRkf
shift i	SZXvXp
shift if	btbZcc
shift in	oheXed
shift interv	aoebfe
shift is	hnmaWY
shift lead	ZgYbvV
shift lena	YaWyab
shift or	Xbeoci
shift that	eaYZbt
shift the	gbYUvd
shift to	dbodha
shift trial	SkjhXZ
shift was	rkoVcP
shift with	VVeukY
shift would	acdpha
shifte	YjXrYe
shifte and	Wtbeed
shifti	lfeWif
shifts	/GNweS
shifts .	/BQpad
shifts ;	jSYsmT
shifts after	nYbjee
shifts and	9MZfYZ
shifts are	dbcsca
shifts at	rYchbc
shifts by	oacZkc
shifts from	lZbncb
shifts he	oUdeel
shifts i	pecbfd
shifts in	VdhwUd
shifts is	diWoga
shifts no	mcXlec
shifts on	Vtdgbd
shifts or	XjZnlX
shifts so	iaVmge
shifts that	rbWaiZ
shifts the	nWTWtg
shifts then	kVWvYb
shifts throug	bccjoZ
shifts to	7ELnfT
shifts we	vTccec
shifts whatev	padcdd
shifts when	Zrceeb
shifts with	hgjhfV
shifts you	vWcaYg
shiftw	dbemiZ
shiok	ceifdi
ship	Wiaidm
shippe	YVobkk
shippe from	Zcneeg
shippi	lfbkaZ
ships	vXjYYb
ships so	objacb
shipya	Saelmh
shipya .	dcogda
shirle	udbXfb
shirt	hmQiff
shirt .	bbUpem
shirt about	eoYbjd
sho	gZhZlh
shock	imnVbX
shock .	cfnaec
shocke	dXidpb
shoe	gYkelR
shoe .	ifVeoX
shoe size	catZbd
shoes	eWWlrb
shook	lWlZpT
shook my	cbkXnd
shoot	fdUrff
shoot 's	haacpc
shoot me	fbapfd
shoot the	mXdedk
shooti	idekdc
shop	eVjehl
shop #	haqbbc
shop 's	Vmfcdk
shop .	ZPsecq
shop and	cbnhgZ
shop as	ebbcgo
shop at	dboede
shop closed	caqdec
shop for	oYcfka
shop has	dcceen
shop here	ecbqad
shop i	akmkWa
shop is	kdZYtX
shop it	bedbpd
shop lady	gncWkb
shop lena	kWSloU
shop manage	iZNYis
shop my	dlZbXo
shop no	ZgWajp
shop said	onQgbg
shop says	pdbZka
shop shuts	qYcibc
shop so	cYYqgh
shop wants	djcobZ
shop was	XlYdZn
shop will	bXqddg
shoppe	Xfnhae
shoppi	ieYcki
shoppi has	oeaeed
shoppi manage	emWdfg
shops	jdbgfg
shops .	hgXZgm
short	abZpel
short .	YbcpXp
short and	lTZZmn
short answer	aeSjXv
short but	cceoec
short by	Zdbcdt
short call	XYooaW
short case	ddeoeb
short headco	oceccd
short i	ZYiapf
short is	kbeXoe
short list	QoNqhi
short long	ieeWnd
short love	eacgnd
short no	khTZcq
short notice	bejnVf
short nurser	hbfYrW
short of	djQaZy
short one	aWnnVj
short phone	apXiea
short presen	bnceee
short questi	Zcaudc
short so	ijcVob
short solvan	eadofd
short survey	cfpYde
short the	jbVepe
short they	fjXiYk
short time	dWncek
short yes	eecnce
short you	bZdavc
shorta	laicef
shorte	UdzgZT
shorte .	ceobee
shorth	ffbVph
shortl	jxQtQb
shortl .	XiRrWp
shortl after	WwcZdc
shortl and	anTsNj
shortl applic	peXjaa
shortl but	qUecbi
shortl by	nhchZa
shortl candid	ouRdYU
shortl for	ZYZ3Nm
shortl has	mpUZeY
shortl in	etZabZ
shortl is	mnYfaX
shortl misund	cYdpeg
shortl northl	jneYea
shortl not	YwaYdW
shortl of	ljYpVX
shortl one	doceeb
shortl ones	Zhobeb
shortl out	naedee
shortl outcom	tYaaed
shortl people	okahbT
shortl takes	sgXcec
shortl the	imZXbl
shortl to	finYbc
shortl was	pgbjYX
shortl will	czYYdU
shortl within	qWeefe
shortl yet	eteeeT
shortl you	aiTnVn
shot	dkTYaq
shots	gmfaae
should	gdefdi
should a	ghZbao
should anothe	dYddeq
should ask	cdqgbY
should be	oXZjmZ
should cancel	asbbga
should come	ZNh1ZT
should consid	vWaceW
should get	paafcd
should give	adindc
should have	cTTac+
should he	cXqdjY
should hear	6STYbd
should i	WdgmZm
should it	oklXXX
should like	bQdqrZ
should look	dXdder
should meet	addqec
should one	dscYdd
should reach	SajpnZ
should regard	pWbedj
should report	aYXqmd
should ring	fhaobb
should run	Yiecnd
should say	heaodc
should see	acragd
should she	ZwcYbe
should stop	gakWii
should take	Xdfoai
should that	lXrdeW
should the	jtlUTV
should there	avZcea
should they	UwcYhc
should think	eocddd
should we	kqgiQX
should write	gZepbd
should you	igkNdp
should your	oyWOba
shout	csWcdg
shout .	W6bbVV
shout @d	oYefff
shout across	oaeeed
shout at	rVaXaq
shout before	aaeerd
shout by	lTYesa
shout dear	rVfeee
shout fool	djaaZo
shout if	SWnmkf
shout me	aTcwcc
shout when	SzhVfa
shout you	iTYbkp
shoute	YehhoY
shouti	galdlY
show	VVh2Yf
show #	cecoce
show 's	barRap
show .	ShjQwd
show at	dcnaeg
show condit	eaeocd
show in	gZqcea
show intere	Zpcded
show it	TvanYU
show me	cXV/MU
show of	eUaVmr
show on	cWjpeb
show the	bXYoZp
show them	YfYvba
show there	endeea
show this	ccncaj
show up	ZaZued
show us	ZYS8UZ
show what	dednbe
show you	TZrifc
showbi	gfVlWo
showdo	dehhag
showed	WVzObq
showed for	derYcc
showed me	eYucdY
showin	fefgaj
showin them	gfXdik
shown	aYffoh
shown and	badboi
showre	Wbnhfd
showre .	VirVcd
shows	hTjgfg
shows .	pcjccX
shows quick	dcecne
shredd	eZsadc
shreya	VZpZik
shreya .	cWqeXi
shreya books	cepade
shreya job	caWdnl
shrug	inXbcg
shrugg	kcnbbb
shrugs	NcqjZl
shuffl	cdklfX
shunte	fhpfYY
shunte .	dercbZ
shut	VS9aUh
shut .	lXokXW
shut and	barbec
shut for	bbwbaX
shut it	eTjlei
shut lena	acsZcd
shut monday	ccqdea
shut on	UdmaYq
shut so	tgcbbX
shut the	cSeeeu
shut till	UkxWaX
shut until	cfodcd
shutdo	ceXhuW
shutdo 's	laiYnU
shutdo .	bklqXU
shutdo as	dXberd
shutdo for	hXdaqe
shutdo from	jXaWsY
shutdo grade	ZvWadd
shutdo me	iedZpW
shutdo slip	XYVuUX
shutdo the	cZmVnh
shutdo too	ecpddb
shuts	OUd8eW
shuts at	cceodd
shuts dear	fbasbb
shuts lena	barZdb
shuts on	acZuhX
sia	aUoblh
sian	aYnaii
sian .	ebrZeb
sick	htkcZP
sick .	sfbdcT
sick lena	Zaogee
sick so	bthccV
sick they	Xohffb
sickne	jdgghY
side	hichbe
side ;	aeXhsZ
side ?	edobec
side answer	Xqcefc
side before	fganbc
side door	abmgXh
side feedba	jpWceb
side for	dYdrde
side it	cqddYf
side of	jvZgaQ
side within	qZcdfd
side you	adWqal
sided	babbct
sided with	babbct
sides	cUewYe
sides from	hcbncd
sidewa	Zmgbie
sie	cgehbi
siew	mpYfbX
siew and	eoeffY
sift	hjKhSv
sift 's	goacdc
sift .	ZYShVy
sift and	ebepcc
sift for	eYeoee
sift result	pZeded
sifted	jVYXdv
sifted out	dYZYdu
siftin	c8ObXU
siftin .	avZcda
sifts	mhZadh
sigh	gZfpYf
sight	bqenXU
sight .	ZsehaY
sight but	dqebdb
sight of	aeireS
sighti	dQvhad
sighti lena	ccqccc
sign	VYaf6a
sign #	ddWtUa
sign .	WkNZ9T
sign ?	fddXqe
sign a	bbbsXh
sign and	ZlUdtY
sign anythi	dojaba
sign before	dhaboc
sign both	bdcS0d
sign but	briacZ
sign by	IdTR/Y
sign for	Zchhnb
sign here	dYO0ZW
sign in	VT/RYR
sign it	fUSjrh
sign my	ecnddd
sign of	gbcpcb
sign off	wmVZOm
sign offs	dqdbcd
sign on	SXYN/d
sign or	jXdYqd
sign page	XbZqlc
sign please	dedaoe
sign so	Yohccf
sign the	QRZxsZ
sign there	edcYsd
sign up	SLxcZr
sign when	cicZob
sign where	bXZcza
sign within	Xedawd
sign you	anZacp
sign your	ecaQ0a
signal	bdQeqn
signal .	fnVZbm
signal and	Zacjqa
signal in	cpaeee
signat	adVg5V
signat 's	dYeaph
signat .	deWisa
signat and	hcjocV
signat by	TWWV/Y
signat has	daofae
signat in	edfXpd
signat is	f0aUfR
signat of	imdVmX
signat on	XXUoqd
signat under	eddpZe
signat within	dedbod
signed	WUZc8g
signed .	SdYUwn
signed a	caWZdx
signed accept	bdccrd
signed alarme	bedpbe
signed and	dWacyZ
signed at	pYddgd
signed before	kZcXta
signed but	chccpa
signed by	aSQk1c
signed contra	YbWhua
signed copy	YYfW2b
signed data	cgWuab
signed declar	Pad1bd
signed elsewh	cdvbcW
signed first	enfdbd
signed for	dbxTiR
signed her	cdddYs
signed in	bYrnXZ
signed it	UZLg+V
signed letter	dedape
signed me	bbWYwa
signed medica	cedpae
signed my	dWlcna
signed off	gjVSxX
signed on	ncUWvV
signed partic	abaeZv
signed rant	edZdpd
signed refere	dedrXf
signed so	fYeobh
signed someon	XZYdY1
signed the	WiXXmp
signed thing	eeeUsd
signed until	dhcboc
signed up	Qa2UXd
signed with	YapUoa
signed within	aebera
signed yet	brabbd
signed you	ddmWmb
signed your	kRbVmo
signif	efjWii
signif to	ebpZee
signin	RfeI/c
signin .	YXWXyl
signin anythi	epXffe
signin in	ccoZib
signin is	Zgbeoe
signin off	atfbaZ
signin on	dccdqc
signin up	aeuaaY
signin you	ZaZXjq
signor	YhRgcu
signs	2oVYXV
signs .	VxUjeX
signs anythi	Webtde
signs at	dtWbdd
signs dear	oaedee
signs it	sbdbcd
signs northl	nbeedd
signs on	ueaaad
signs or	uZcZdd
signs the	rjZaab
sigrún	cgnfbb
silage	ijefcb
silenc	qwTYdV
silenc .	llgaUe
silenc after	yZXddU
silenc and	aoWicg
silenc as	lqcaaX
silenc at	ecpeeY
silenc beyond	nWblgZ
silenc but	brbddc
silenc from	lhmbbS
silenc meant	XcYejr
silenc past	nbdemV
silenc she	Wsdaee
silenc until	dqcbcc
silenc was	gdbeoc
silent	WwfdcX
silent .	ehfWnd
silly	fsddWX
silva	RPefyi
silva northl	cccVud
silvan	YcXetf
silvan .	Wccavc
silver	ebhcYp
silvia	cafqbe
silvia .	aXgljg
silvia teache	jjXZdj
simila	dQcbez
simila jobs	dXhdco
simon	bbYscf
simon ?	eeeoda
simon has	agXcdr
simon it	dXbpeb
simon my	qceadc
simon packet	eYdpee
simone	XTcfvd
simpat	gdoceZ
simple	ihacfg
simple churn	eddcco
simply	XnqibR
simply have	kvXbcV
simply says	Wsddde
simply stoppe	cZoffe
simran	XSiiio
simran says	XXdlkk
simula	dVXtfg
simula .	edfljW
sin	ccgeij
sinazo	nfVZig
sinazo weathe	jfXckf
since	dfhZhk
since .	R0eVfa
since @p	iSnYji
since and	kdZZYs
since declin	ddeipX
since hack	Xbcehp
since half	kdXncb
since i	YY4Kif
since it	hnUjYg
since marek	TkjYcl
since mornin	kXcZbr
since my	lgWfdi
since one	kjgdcX
since ops	frcXeb
since osaka	ceenec
since partic	bimVlZ
since pinky	nceeed
since profes	ddaode
since rung	ibndea
since school	ZgXpdc
since she	kkWYWo
since so	oVbdnd
since then	WathYh
since they	dlWZqb
since we	bTkYol
since your	Zoabei
sincer	Ydikci
sincer .	mZpaaa
sincer can	XtdZea
sincer till	acccho
sincer to	cddnYk
sinead	eYcdlk
sing	cqYbdh
singap	icedje
singh	ehndXd
singin	gZmhcd
single	ifdZjf
single one	btTddf
sings	ZjVmpX
sings ?	gddboa
sinist	apdcad
sink	mYUiem
sink on	ocdced
siobha	kggdbd
siobhá	mjgbhT
sioned	bemYif
sipho	ZiXXko
sir	cfnbXh
sir .	lUmdYf
sir madam	fkobcV
sir office	bsacdZ
sister	ebldfe
sister 's	Tclkdi
sister .	Vgkobd
sister and	jgUdle
sister by	ncbhce
sister compan	bWnnae
sister decide	qZeded
sister got	bmzSXT
sister has	beagcn
sister picks	qddadc
sister reckon	qjUcdU
sister says	iVgnWj
sister she	vgXXXi
sister the	bbtYce
sister to	Vgepee
sister who	dceZnd
sister works	Ubeapn
sit	elXteW
sit .	bihapU
sit and	akZbcn
sit by	YuiYZc
sit down	adbmqW
sit in	WXhzYZ
sit it	Vgarch
sit on	skbZcU
sit the	SPS7Vk
sit tight	mxhTTP
sit togeth	sYdZdd
sit with	mfYnXa
site	dcfoaf
site #	edUees
site 's	Vccbfo
site .	ZXsXUs
site by	ibXqbd
site churn	cefqYe
site direct	aoddfd
site from	cbedoe
site got	ghfTkh
site interv	edXsdd
site is	bYvXfc
site lead	fdbqba
site manage	biUgmg
site named	dbgdoZ
site nurse	lhfUje
site office	caasdd
site says	olcXaa
site superv	apdchb
site to	iclalW
site trial	cpXeee
site visit	fdYxVY
site walk	dbcoch
sites	cdUpob
sites .	WpaUqf
sites ?	ddZpde
sites and	ahimcX
sites job	eadZho
sites record	eccode
sithol	jTeghj
sits	jxXjRX
sits .	Zvaddb
sits @d	oZeeee
sits again	YgdrcY
sits dear	aqdcec
sits down	ndeddd
sits in	RZpwaX
sits on	pjeXXe
sits priya	qbccde
sits the	Zrcecd
sits with	axYagZ
sittin	eoRcjj
sittin .	dnQgjg
sittin ?	ffWcnh
sittin at	cVicgp
sittin down	fceTpk
sittin here	ecoccd
sittin in	aefnfc
sittin on	pxWXcQ
sittin the	baZUcy
sittin with	ZvUhbZ
situ	fVQsco
situ .	gZVpck
situat	efigag
situat .	hhkbhW
situat is	eddbnd
six	fVYktc
six .	bUUosf
six ?	djbZoc
six and	mURlcp
six candid	odedcc
six for	sddWeb
six in	fWmekX
six lender	feXajl
six more	erZZjZ
six names	Yadhqc
six of	jmZiWd
six pages	cdcgnb
six questi	bXitca
six rounds	dRoblj
six sleeps	odbede
six weeks	dZeZpi
six were	lUXZjo
sixtee	jZikfY
sixth	VWrXhl
size	XfbwWf
sizes	hcdqgP
sizwe	aeindc
sjoerd	VfjjkW
sjoerd certif	dfdndc
sjoerd ward	ednUij
ska	ciZcap
ska .	eoYcbg
skarvi	jbepVc
skarvø	acoigY
skarvø 's	eUiekj
skarvø .	dXmvYT
skarvø of	henbdZ
skates	cZR2bZ
skates .	ecdndb
skates to	cZbwcY
skelet	gpaZYg
skelet staff	esXddb
sketch	Zcdpdh
sketch .	cfmlVY
sketch ciao	fbaene
sketch for	eadodc
sketch wants	eedodb
ski	fhjehW
ski shop	dckncX
skies	jTjaem
skies .	eadeen
skiing	hhefbg
skill	maWbdo
skille	itRUcf
skille under	YubeeY
skills	jdenVc
skills and	YvdYde
skills are	bclVdq
skills check	cbXtcg
skills test	pZWjbb
skim	dZeejk
skim .	dboZjb
skim thing	Vbdfmm
skip	dsbjWW
skip .	Zadpdh
skippe	ZjYikf
skippe .	axVeZb
skippe coffee	hhnVdd
skippi	sTifdY
sky	ftZUeb
skype	XUW1Zg
skype with	bbbrdd
slack	djebhe
slack insura	Zdoded
slamme	bneded
slappe	edjckc
slashe	bdbfli
slated	WfWmqb
slated to	eZacnk
sleep	tgeXlQ
sleep .	bbikUo
sleep for	flbhgW
sleep on	qnQTtS
sleep well	tUlbiT
sleepi	WQVmpo
sleepi 's	eYhbpd
sleepi .	cjaVdp
sleepi on	hfmXkZ
sleeps	xlkUNX
sleeps .	idtaYV
sleeps a	Zqcedd
sleeps on	ugVZZg
sleeps until	gaoebe
slept	dgcfdj
slid	nbNcuc
slid a	bXYYyd
slid it	jfXfkb
slid the	eedena
slide	miccgV
slide costin	foacdc
slides	OTr7UY
slides .	gVgrdc
slides are	bbpida
slides from	datYdc
slides to	Rdbyee
slides you	ZbtZdd
slight	iVmfUk
sligo	hVgihf
sligo commit	WXmXln
slip	XbhuaV
slip .	oLfogf
slip and	djpWbe
slip back	ceeVsf
slip by	YaYQyf
slip copies	XYVuUX
slip for	YbskXW
slip no	icnVjd
slip that	blYdbo
slip they	htUXWa
slip to	dddndd
slippe	pcekZY
slippe .	hlVhlY
slippe again	ndcefc
slippe and	crefcY
slippe by	WZdddr
slippe to	vUbccd
slippi	dPtakd
slippi .	edWemk
slips	XVevcg
slips .	YYZqij
slog	qlXWZf
slog number	pjaVdc
slot	Rca/Wa
slot 's	feXfjk
slot .	Rha4YU
slot and	ffpeaZ
slot dear	edZoee
slot for	edtZbZ
slot has	dVogai
slot in	YZYsej
slot lena	cbWnWn
slot on	cmdkWd
slot sorted	Vferef
slot to	dZnhag
slot was	cXkndc
slot with	iWblbj
slot you	bgbwbU
slots	OYO/Xf
slots .	edboed
slots are	XeYsYk
slots below	edeneb
slots for	WfQiir
slots on	XWb1ca
slots will	dndcee
slots you	cbened
slotte	fVQekt
slotte transp	babdio
slough	VgbwWe
slow	c9WUWc
slow .	hyVcTe
slow and	bobcbj
slow becaus	csaeeZ
slow burner	drcddW
slow busine	eobeec
slow but	dqahaW
slow here	qbbedd
slow moveme	dnedde
slow not	mVeeel
slow one	bvYebZ
slow proces	hWeile
slow replie	XTwbdc
slow reply	ffcZco
slow resist	dofecb
slow to	jcoYca
slow with	Yrbadi
slower	ksZTVf
slower .	isUbda
slower than	plTYah
slowes	jqXaca
slowin	YXcpnX
slowin .	edZpdd
slowly	d/IOVU
slowly .	X/LQXZ
slowly and	dsacdb
slows	kcgYgf
slows .	bdrdeX
slows on	pYddhd
slt	aaSimo
slt did	ecZdof
slàint	XpZZfm
slàint .	btaajX
slán	jZZtdY
sm1	cXYkkj
sm1 's	ciiglV
small	camhfd
small .	coZdib
small bath	hgVgjh
small chair	dnlVWd
small change	fbZpde
small employ	dbrebY
small inconv	dcoced
small one	cdcaoh
small pelumi	bWwccW
small press	hoXeZf
small print	bdcXue
small scorin	cZxYaa
small talk	hX3QUW
small team	gncYaj
small things	fbcfdn
small world	ecoddc
smalle	icnSnY
smart	kdaheg
smart 's	igVchj
smashe	Xnacmd
smashe .	chbXni
smashi	pafYaf
smell	gZkidc
smells	ecdkgf
smet	hlYdff
smile	Qdbaui
smile dear	XhZYpk
smiled	aaihgg
smiles	iahhga
smilin	glfabe
smoke	uicXiR
smoke .	dnVbpZ
smoke from	joSaka
smoke or	vWcccd
smokin	annZbZ
smooth	cYuVjb
smores	YcXeav
smores .	dcbddq
sms	nWgkZf
sms exerci	glWefi
sms on	uWaded
sms paper	Zcbucc
snag	ZjepaZ
snapdr	ifWmcg
snapdr .	ecXpef
snappe	cYYgiq
snappe up	dcZhdo
sniff	jphQkU
sniffi	sTgXlX
snippe	RpbZWm
snippe office	WjXVbp
snow	kZmYch
snow 's	dindab
snow .	igUdmf
snowed	heQlji
snowed my	dcUeln
snowin	ZTolYh
snowpl	bkjZhb
so	habhhg
so #	/FiMUW
so .	bjjPkk
so ?	XtWbei
so @d	5NXgaZ
so @s	egXcYo
so a	baS1Xd
so about	ibVnjb
so act	bcderb
so after	UrbdZm
so aisha	jpdWac
so all	ZbwkXU
so also	ZoclbZ
so an	idcbna
so anothe	dVYtdd
so are	WqZiqM
so as	lYodbd
so at	maXjch
so attorn	gcqZdc
so bad	bZtchY
so be	YShzcY
so bear	dwVdbZ
so before	aOVlpk
so bereav	jobdZb
so blunt	eedebn
so booth	jkWefe
so boss	cdeobf
so bottom	vZaZbd
so bring	ZaWwkZ
so but	ZZpcfi
so by	tWcgjS
so can	VgWukZ
so click	dbdpeb
so close	amPZWy
so come	WNQ/ZX
so congra	ebacua
so consid	bcZWza
so could	bfYsjW
so count	1SfZbX
so create	tZbdcc
so dear	4JZhad
so do	ZlimiQ
so does	hZtWce
so drop	caZqch
so either	qbcedd
so eleano	focWdi
so everyt	flnbdT
so exampl	1TcbaZ
so expect	wMlYcb
so far	gxdhWR
so fine	oZYlYb
so first	edcogZ
so from	clWYmh
so get	QTX6iW
so give	fmWlYY
so glad	gffVuX
so go	eXZqja
so good	dOXrtZ
so gratef	dangcc
so grazin	dedoda
so hambur	padedd
so hang	ltXYbX
so happy	aWgWzX
so hate	gnaddd
so he	mYboWj
so here	cVcTtr
so hired	dbdesa
so hold	ombWba
so how	jgYbqX
so hybrid	hYcqbd
so imagin	gpaedY
so impres	feeepY
so in	fQbetg
so is	jheblX
so it	icUilg
so its	PlgU0Y
so keep	3dRTbV
so kuba	cddpce
so lena	0Mbaac
so let	jgfXqV
so lets	mZRlkd
so lina	kfbdWl
so long	ghWbpd
so look	zUaYeb
so lovely	dbnXel
so many	kUiZgj
so maybe	brbeca
so media	qbcbed
so mind	aVrbde
so must	gmjcXa
so neithe	Xcfpdc
so new	oeaZdd
so next	ZlZpdZ
so nice	bbdWbu
so no	UiYSP/
so nobody	ZqnXTf
so none	cXjden
so northl	zOUoTd
so not	egTWS3
so nothin	gloMeb
so now	YkZukN
so off	aVcubd
so on	vijYPa
so one	hVdmkb
so open	egoXdc
so or	vWdcdc
so our	bfriYT
so parts	1Ubbbc
so patien	qeZZZh
so pick	Zdcrde
so plan	sYZhcc
so planne	pYbjcc
so please	fffmkU
so pop	dcbsad
so preven	nececb
so priya	oWbfbk
so proud	kmdoVS
so pumped	eefZod
so put	cdeode
so quick	oUjSnf
so quickl	hbeqZZ
so read	ZYdomb
so recrui	dnafdd
so regret	jlZmbW
so reject	edWbmm
so ring	Xaatib
so sara	fobYgf
so save	cdqXee
so scrap	fcpdbb
so second	dcWbfq
so send	aXY0Ze
so she	iXXvbb
so short	iWgmZj
so shout	gXichj
so since	ajrXfZ
so so	debYni
so some	anedee
so sorry	djRiPy
so star	dbXcoj
so stay	rabbdd
so storie	obeeed
so straig	ccbdfo
so sure	XjjpXZ
so svetla	fbpccX
so taken	ececvU
so tell	NUeyoa
so than	eeneeZ
so that	iKXnex
so the	kWgefj
so then	lVemed
so there	ZUVqby
so they	YUaoio
so this	jgUSdv
so tidewa	saecad
so to	oicdfY
so too	XpPbne
so two	dcdrab
so until	jZpccZ
so up	eZeoed
so update	gfUglh
so upload	dbcoed
so use	bdodbb
so wait	plbcbX
so waitin	dsbcba
so was	ZZqeed
so watch	tZZbdc
so we	bWZggw
so welcom	ZRgQ9O
so well	Vfbjki
so what	lpNmcX
so whatev	bhpeaW
so which	bWa2aX
so who	SsgoWV
so will	3QaQtV
so within	cbbYpk
so would	ShYmyO
so yes	VfZZ1c
so you	lecbnZ
so your	NgyUZk
so yours	vVXcak
soap	ffhehc
sober	pbfbga
soc	cjdZob
social	TjuSVo
social .	fgYYZr
social diplom	kWleef
social it	Zrbdde
social media	RuoYcZ
social stipen	ccoeec
societ	bZflbk
socks	gYWabs
socks .	cYZdaq
sofa	edincZ
sofia	ZZVphn
sofia statem	Xbcudd
sofie	ejbgci
soft	YqNhkg
soft .	WuZgba
soft is	gabcqd
soft of	heZcbo
softba	bgmYbk
softwa	dZkapc
softwa #	YoZYla
softwa .	YaeWrl
softwa has	aodgbe
softwa hybrid	caochZ
softwa postag	dcdeod
softwa posts	dkXdcn
softwa rates	eXodff
softwa so	rbdcdc
soil	aZVbls
soil point	ecdenc
sokolo	gmYbhe
solar	fgZhZl
sold	ZSnTeu
sold .	YZPdtp
sold and	ZVvbXl
sold so	eYpeed
sold the	dUudYg
sold yes	khjdcX
solici	ieffbg
solici .	cieZan
solici that	ncebed
solid	hdfcck
solid but	enaddg
solida	aajfgi
soluti	bhXhji
soluti #	pfacbf
soluti .	cjVkdk
soluti by	beende
soluti sidewa	ddnXja
solvan	YfVrbm
solvan first	ddende
solvan gives	hhXcgk
solvan questi	dacpee
solvan test	gabqec
solvan will	apcdde
solve	jYetXY
solve a	edZqdd
solved	mWkidZ
solved ad	nfcddb
solvei	Zlcdcl
solène	Vhdigi
some	V/YZXa
some #	bYjcZq
some .	cfeUll
some are	pbddce
some candid	YnlXed
some chance	oidZZd
some come	Zpeeed
some dates	dQcxad
some day	bxVWYj
some evenin	dbeoed
some feedba	kRemhf
some four	eYpgcd
some intern	cscdcY
some meetin	docddd
some more	gxVdaW
some mortua	eXcell
some of	axhUXd
some other	OycUeh
some panel	oZeded
some patien	azZXca
some people	kldVcg
some point	Z7aXVS
some questi	dccode
some rest	eUtcee
some said	eXdjlg
some stage	Q/XMaX
some tea	bqXlab
some time	S/VRYX
some times	aXawcg
some tough	ddddco
some we	dneeec
some week	bqceea
some years	bqadce
somebo	ZiYYV6
somebo .	VnHWXs
somebo always	Ypeeee
somebo an	jXbkWo
somebo at	fpXchd
somebo by	pcecde
somebo called	WdjbUr
somebo cancel	dfepZc
somebo cheape	dbcdcr
somebo droppe	eeceqY
somebo else	eWYZY4
somebo for	icVWbv
somebo from	QiduTl
somebo in	mWkZVo
somebo is	jojXZY
somebo left	barbdb
somebo on	ddUdgr
somebo or	bnedee
somebo propos	eZccgn
somebo thaws	eaofed
somebo the	dqdeYe
somebo told	brkcZY
somebo who	STjfS4
somebo will	Y/VPhM
somebo with	VMPTb/
somebo would	crfddY
someon	bcWWW/
someon .	RXdSY8
someon alread	daYceu
someon at	lffXaj
someon before	oaecbg
someon by	ofYWZm
someon called	caeqfb
someon cheape	cfbZZr
someon dear	qfdcdX
someon droppe	cYVixP
someon drops	Yobbdk
someon else	dWXab2
someon for	gZdYko
someon from	XoeiRl
someon has	ehZucT
someon in	luSSYi
someon inside	Zbbdau
someon is	wflNSV
someon left	egpacb
someon lena	uVdZed
someon lined	lddlnQ
someon local	ZaYaYz
someon may	bbeped
someon new	cqbced
someon not	dpcdeb
someon now	dddddo
someon on	fQjcjl
someon over	cbpTdm
someon since	daWaZt
someon so	eboebd
someon the	dnddcf
someon to	drZjaZ
someon was	idaaYp
someon we	kWcfdm
someon who	ZNXYZ/
someon whose	ZWacb0
someon will	b+LbWO
someon with	VYOPU/
someon withou	daedeo
someon would	ZnmacW
someon you	cZesdc
someon younge	bYneci
someth	bnbhch
someth .	U6TYjZ
someth ?	fgjmXY
someth a	eYcqdf
someth about	ijOdnk
someth before	sWdeee
someth better	dVsabg
someth bio	hZcpcb
someth but	Yqeeed
someth by	omYVZe
someth closer	eZwbaY
someth comes	cdZceq
someth concre	ctcbdZ
someth did	ebZedq
someth differ	enXdeg
someth down	cYracb
someth else	QP8Vcg
someth first	Ziapbc
someth for	tiNoXX
someth good	coecee
someth i	WbjYoj
someth in	aifUoe
someth into	eaaedr
someth is	nVUtce
someth like	ateZaX
someth more	jUdeeo
someth nearer	ecodcc
someth on	dTkbmk
someth oral	eZsdeZ
someth our	pWdhed
someth out	ZqZddd
someth shots	andeed
someth suitab	dTccev
someth that	cbchcp
someth the	joWjZZ
someth they	dedbpb
someth to	dwVakT
someth tpm	mVaalg
someth when	dpdcde
someth will	ejaXan
someth you	XVmqgY
someti	mzXSSa
someti .	WliYYn
someti @d	sUfeff
someti after	L7Zcda
someti betwee	nZfdef
someti in	xVafab
someti it	Zrddbe
someti northl	3Ifeed
someti on	ddccdo
someti that	Xqeede
somewh	SsobZY
somewh .	ZlqZbZ
somewh among	bsddZd
somewh betwee	rjXabb
somewh in	UrjdcV
somewh quiet	accqef
somewh safe	cYtbcb
sommer	Teodeh
sommer merhab	ckWjch
son	gbfTSz
son 's	bgqbcb
son .	mRShZu
son of	eaXddt
song	aYenak
songs	UffrfZ
sons	YiVgfo
sons a	hkWdak
soon	b3YfaW
soon .	b5bXUV
soon and	TrihdW
soon as	evVifW
soon could	eccqbe
soon enough	hUcohd
soon for	ZkaqZc
soon is	dqbcee
soon she	Zoeedc
soon soon	ctbbcc
soon the	bodeed
soon to	doecea
soon untick	qbWZdd
soon when	eWeein
soon>answer	tbZibY
soon>away	bobhec
soon>bye	ebpeea
soon>chosen	badcnk
soon>date	yFaoja
soon>decide	gfdZob
soon>free	beYcdu
soon>give	YmYqbb
soon>hear	XviaYc
soon>me	dgRqZj
soon>meet	WgVnki
soon>news	Z0eXYY
soon>others	YgYrbf
soon>papers	Xbasid
soon>review	boYYdm
soon>said	YqUlXg
soon>soon	R1TUbW
soon>sorry	Quadbk
soon>start	lSikdc
soon>step	QhhsbW
soon>them	koZcda
sooner	rdTebh
sooner .	sXSaYv
sooner but	dUbaip
sooner have	aSaiis
sooner hear	ebdoee
sooner if	sXcfdd
sooner is	eddneb
sooner say	bngdec
sooner take	ZpZapO
sooner tell	vZcacc
sooner than	P6VUUe
sooner the	hbcpcc
sooner we	eZepdd
soones	SxZccb
soooo	gihdcd
soooo say	eneead
sophie	jdZZoe
soraya	hdghZg
soraya .	dakcZn
soraya job	gelgVf
soraya wants	accode
sorry	bcfbYx
sorry #	fdaXnk
sorry .	chYYV3
sorry ;	naZedj
sorry @d	ndcieY
sorry @s	decden
sorry a	ocdefb
sorry about	aVqjiY
sorry again	dacber
sorry age	dbZdep
sorry all	Vteeeb
sorry and	UYkqZh
sorry break	aZWabz
sorry but	WYhahr
sorry campin	dbdear
sorry german	edbeen
sorry gone	eebedn
sorry gradua	Zcdedq
sorry growin	edbedo
sorry i	dkrTgX
sorry if	cankiV
sorry ignore	gdqcdZ
sorry it	hSRdc2
sorry kid	ebdbas
sorry love	UcOXS/
sorry man	cXacbx
sorry mate	ZTeba0
sorry meant	YaXucU
sorry no	gubibM
sorry northl	nacqZX
sorry not	ckVail
sorry or	ncfebe
sorry our	gocdeZ
sorry pal	ddbddp
sorry ran	olXdcX
sorry severa	ioXeea
sorry she	liXbbl
sorry social	bYZbZt
sorry sorry	qjagZX
sorry the	cadlYo
sorry they	rbTWhh
sorry to	YUqbat
sorry totall	lWghdh
sorry we	bdknXd
sorry wrong	TV2jaL
sorry you	VargYh
sorry your	nkdWec
sorry>again	igWkaj
sorry>answer	WcmZep
sorry>ask	ZfXrWm
sorry>away	gljgWX
sorry>chosen	oYgach
sorry>closed	bUXdb2
sorry>date	kYTldm
sorry>decide	gWVoan
sorry>free	jWVoZn
sorry>give	abnWYm
sorry>goon	fZQpbr
sorry>hear	dX1aeV
sorry>hold	XJujZl
sorry>if	aYoiga
sorry>joy	bfXidn
sorry>match	hVXhbu
sorry>me	lfeckW
sorry>meet	XquWeS
sorry>news	btSZYo
sorry>not	behddn
sorry>others	UiWcby
sorry>papers	nbXnVi
sorry>post	aNhagy
sorry>receipt	ebbeeo
sorry>refuse	fgXcki
sorry>said	ioMaUt
sorry>sorry	qbUcje
sorry>step	WblmZf
sorry>thanks	UriibW
sorry>will	lerZaY
sorry>you	eXlYbt
sort	blWscZ
sort a	cadrec
sort of	eZcmWp
sort out	fiYlkV
sort someth	dnccde
sort that	eZerae
sort the	kRYuiX
sort you	dpcbha
sort your	abZqae
sorte	Ydjjai
sorte questi	Xgjjcg
sorted	gZgjib
sorted .	OgYmgm
sorted by	ljdhWZ
sorted out	fTimdh
sorted the	acacoj
sorted we	fZoefc
sorted you	eadode
sorter	ZWondY
sortin	ksckQS
sortin the	oakaZa
sortin throug	ohZcbd
sorts	eaXamo
soul	bgjgYi
sound	Sfdsbj
sound .	hiRZjn
sound ?	dcZine
sound on	ddcpZg
sound plan	bajocb
sound the	binbdb
sound was	Zgcedo
sounde	joYZcf
sounde keen	dfYZnh
soundi	jbanbc
sounds	lVfkfa
sounds good	XYfsaY
sounds like	paqOaf
sounds the	iXffem
soup	geelda
sourci	cffiYi
sourci and	ecbhbn
sourci of	klpPZW
sourci off	accqed
sourci upon	dabchn
sous	gfVene
sous .	oeacde
sous or	fncYia
south	ZeUhjn
southa	Wajaim
southe	iYpdcc
southe poultr	dcqZec
soz	oWlYZk
space	eyTWeb
space .	hofUbf
spain	icalgc
spam	nYjehW
spam .	ZkgWkg
spam folder	pacbfe
spam i	khgWlX
spam votre	Ycerec
spanis	YaWUjv
spare	TbrlTi
spare a	eafpec
spare you	YomUed
spargi	doabdi
spark	kNwWoR
spark .	jasdcU
sparkl	ahdalh
spatia	obfYkX
speak	hjeqZU
speak #	aaUqbd
speak .	dkcXtU
speak about	YfsVjV
speak after	cYjqcX
speak and	uXeXch
speak for	fVcqge
speak in	bUdtbc
speak of	cVqcfi
speak to	i1XdSV
speak when	WesZbc
speak with	drYmUZ
speake	VZhfar
speake .	eZoieU
speaki	cdbocf
speaki .	kRobjf
speaki terms	drccdb
speaki with	XmVrdc
speaks	lrWTXj
speaks .	drbbec
speaks and	pZceee
speaks to	fboaee
speaks when	dsbbda
spec	XkXyTb
specia	kcebej
specia .	qKnVhl
specia depart	dpcdeb
specia in	Yobedh
specia job	cobica
specia people	ZbZjnh
specif	amiVgh
specif 's	Znegdc
specif is	iUkdna
specif to	dbaecq
specta	ZeWwXh
specul	YbZkdr
specul .	cogaaf
sped	lbiaWl
speech	sfbXgY
speed	cmOVyf
speed .	bVgjqd
speed fittin	accZvZ
speed in	enaZid
speed it	dndedc
speed when	hhUclg
speedy	macgfe
spelli	XXvbXj
spend	Qgd/QT
spend a	YgdyVX
spend an	caerdd
spend dear	dddnde
spend no	dcdnee
spend the	ajXneg
spendi	cYpgjX
spendi a	dadpef
spendi on	fZrffZ
spendi your	hcYend
spends	XZqblc
spends a	ebpdeb
spent	cmUffl
spent .	epXfbg
spin	aSilZo
spinal	acfdmh
spinne	deiZkf
spinne the	obeafe
spinni	kfjYed
spirit	hbdWvZ
spirit .	fZZVrk
spirit with	ocnXZZ
splash	cZpaYl
splash to	dfpddX
splend	kabfie
splice	kkbXff
split	dwRSeh
split #	diacbo
split and	inbbZe
split down	bqdacg
split felix	acecpe
split so	ogccdd
spoil	dZbgil
spoile	Yckigd
spoke	kZjYjf
spoke .	ZZncnb
spoke about	eVwTlY
spoke for	odfXhc
spoke of	cUgioe
spoke on	cedkVp
spoke to	nccZie
spoke well	epUWhk
spoken	ilYSlj
spoken .	g+UQcO
spoken about	cYodhe
spoken agains	codfdb
spoken for	beXZaw
spoken i	deedoa
spoken it	dbcfcp
spoken of	fXrjdW
spoken with	mrVTag
spoken you	eccXrb
sponso	mSXWku
sponso .	pbbcbg
sponso it	qXaeee
sponta	XehnhY
sponta patiss	dbapdg
sporad	Wahhpc
sport	Zdbbnf
sporti	cucXYc
sporti a	auccZa
sports	eYeXok
sports almost	bWWcpm
sports sent	edpZce
spot	gdUdqg
spot .	odWepV
spot but	gncjXZ
spot two	jcoUbc
spot went	eeadeo
spots	cVYbdx
spots have	eaacep
spotte	bbkbih
spraye	fifedf
spread	fTrbdg
spread the	abrYib
sprech	hkhbbb
sprech .	ccqbdd
spring	ibpMnc
spring .	XjjWsU
spring career	edtYdY
spring intake	pZWack
sprint	eSclmh
sprout	ceglec
sqe	dhgoaX
sqe .	dZhocb
sqe wrong	elfmYT
sql	XeoiZe
squad	UfpXrW
square	bVkdwU
square 's	candhc
square .	ZfmZpW
squeak	Xcgdoe
squeak for	eXXeph
squeez	efakci
sr	oXfmaZ
sra	adjeje
sre	fYqegY
sre .	ccscbb
sri	ccdccp
sry	ZbVlkm
sry .	cVcmgm
sry will	WuYbeb
ssl	ddjedg
ssnit	ipUckX
st	gjUenc
stabil	egYmee
stabil about	eeYodd
stable	iYfbne
stable .	ikadlX
stack	4WRigX
stack .	pXUnmV
stack ?	enbcee
stack and	rSbbjg
stack at	aYnkee
stack for	nddded
stack i	xYcYbd
stack up	apYaie
stack while	oaddee
stacki	bcXijk
stadle	jgdXfk
stadtp	ccckma
staff	aclSqk
staff .	YhXUrm
staff ;	fcaYtc
staff and	fRfbiq
staff contra	fddcnd
staff discou	cYmWqZ
staff engine	bfbnfe
staff for	mUZbdo
staff from	debedn
staff in	dciaob
staff level	fceaeo
staff now	cbfcra
staff nurse	bgVikj
staff one	cbdeqb
staff only	edpeac
staff room	aWmbfn
staff rule	bjoadc
staff till	ebneec
staff until	eWqfed
staff will	focbee
staffe	aQfiWy
staffe as	ddbedn
staffe now	cabces
staffi	cngiYa
staffi .	Xbofai
staffi office	eeZqae
staffr	bajmag
staffr .	iZngeX
stage	ajWraj
stage #	caQuUq
stage .	XkSkWw
stage a	cacrdf
stage after	btdacd
stage and	nXXnXh
stage at	bedrbc
stage becaus	edeafn
stage confir	eVfofi
stage door	jNcsge
stage ended	eebang
stage in	enccee
stage is	VeZ5WX
stage manage	kflKuW
stage no	dpbbec
stage that	fceaeo
stage the	ZcrjYa
stage three	eZcrcc
stage two	UXV6Wf
stage we	cfneda
stage well	eYepee
stage which	eadqda
stage will	eqWcfd
stage would	fueRfe
stages	etfRhY
stages .	fuVZdc
stages and	aobbid
stairc	ffjaci
stairs	hcZnmU
stakeh	hojThW
stakeh .	ZqkZcY
stall	XdSjqh
stall you	jUdkif
stalls	pUfZel
stamp	cXlYrW
stamp @d	eepZec
stampe	arYeah
stan	ibgVmg
stan called	Zabdnl
stand	ncfhgY
stand .	ogabgd
stand by	oZZkdX
stand in	hpXnYW
stand off	gmWfff
stand out	dcpcbe
stand select	bccfqb
stand still	dWtedb
stand up	gWdlgi
stand you	aiccdn
standa	gdVXa0
standa .	baZlen
standa and	dbXglk
standa is	vaWZef
standa letter	cpcbde
standa mail	eiVcdp
standa was	dcbecr
standb	aYehen
standi	oSkZig
standi .	jpeZaX
standi behind	edcodd
standi in	lbnWgY
standi still	eXqeed
standi up	hXknaX
stands	aXsVvY
stands and	WfmflX
stands betwee	eTfjqZ
stands but	dYddrc
stands cancel	cZcagq
stands closed	edaedo
stands i	eeneeY
stands in	kejWmZ
stands on	jacpZc
stands still	bL6dcZ
stands till	aacdvT
stands until	WWXZ7W
stands with	epYeee
stanis	mhYYig
stanis .	nddddd
star	ahjYkc
star .	aSfaug
starli	cXTgql
starre	YbZucg
stars	kUZigl
start	Zaac2b
start #	dmXdnY
start .	WUefqi
start ?	kaeTxX
start @d	jeeRng
start a	edbedn
start after	ZXZc3X
start again	fRxgZX
start and	fZWtdf
start as	WbYP7f
start at	ZgokcX
start can	dknZcb
start date	gXXesg
start dates	dbddod
start dear	XcYWyh
start from	cmYqYb
start if	hecoab
start immedi	edecbp
start in	dgkWsS
start is	Yscbib
start it	bVisaf
start lena	HiWJ6S
start lookin	ctceaa
start me	cecbrd
start missed	ciocZY
start northl	PneTwb
start of	rdYaeg
start on	QkTR8d
start pack	edccoe
start readin	Zsbebe
start stack	obeded
start the	bbeqdf
start thinki	Zreeae
start to	rnfWVW
start up	cUilYo
start we	fdbfcn
start when	RMRU/R
start whenev	bUTV+W
start with	hOgktV
start withou	dceoec
start would	rgaeYb
start you	aZXcyX
start your	bZpfZc
start>again	aSzhYb
start>answer	hoablT
start>ask	VQU0la
start>away	ccYVvh
start>chosen	YrkZgV
start>closed	YRVZyg
start>decide	boacib
start>free	cYfVth
start>give	tXmPlX
start>goon	XmabrZ
start>hear	YjeZcp
start>hold	kUpkVe
start>if	frQalb
start>joy	igbZna
start>me	RWfb1W
start>meet	XYTsmf
start>news	hffpXY
start>not	XogieY
start>others	RjrdVk
start>papers	eXeokX
start>post	bjhkVj
start>refuse	jbZYYq
start>review	dzblSO
start>said	VjjZlb
start>soon	WQfT5g
start>sorry	fYZhas
start>step	XthrSP
start>wait	fmZhWj
start>will	gfmffW
start>you	aVWkwd
starte	Yigghd
starte 's	gipbaU
starte .	mTtgZW
starte an	cUxacY
starte before	deahnb
starte by	eebpZe
starte dear	kXcdYr
starte job	bZVnZp
starte on	ZcmZcn
starte this	ebceeo
starti	SVTS/c
starti .	WeYjng
starti @d	XZpejb
starti as	fdecrX
starti at	iadcob
starti in	SYXZzk
starti lena	ZaZQ3Q
starti northl	ccUayZ
starti on	WfYTrp
starti planne	cccdcq
starti the	eeZrYf
starti to	krccWY
starti when	fdbeob
starti whenev	feecpa
starti with	aaZYwd
starts	ZjiYcn
starts #	xeUYTZ
starts .	bobfZh
starts as	dnddfa
starts in	TTilbp
starts lena	UwbUgf
starts the	WjYfeo
starts there	WisaZd
starts up	dYtdeY
starts when	ZabctY
starts with	kWlXdk
startu	kddjbb
startu .	nYhaef
startu man	kkWicd
state	egbked
state has	eZpfdc
state of	oggUce
state that	nefbeb
state your	XbZngk
stated	dndcTn
statem	OWg3ae
statem 's	cZkWhn
statem by	SYX3Zc
statem for	dhoXcf
statem from	accrcd
statem of	TZbycc
statem on	Ybavcd
states	ZgkUgm
states .	dapcdd
statin	kdbefg
statio	eZkjbf
statio about	cZiqca
statio and	edpbdc
statio your	eoZbgf
statis	hZfjpT
statis .	oZiYjX
status	ltWWag
status .	hqgUWe
status ?	lekThe
status action	eabqed
status applic	pTkeee
status change	foKbin
status closed	dZcdfp
status docume	bYgqdd
status goes	hcoYee
status in	XwbZbd
status interv	bsWYde
status is	oieaYf
status manage	dsXdea
status no	ecZedp
status not	XUScc6
status of	lrZSYf
status offer	dbZetb
status receiv	eYpefd
status submit	bZsdec
status under	srLgZR
status unsucc	dbZbds
status will	buVcea
status with	iobYdb
statut	hfbXki
statut as	agbdco
statut was	eZefeo
statut zestfu	goceac
stavro	cVmeqU
stavro .	eZsecX
stay	YgqXal
stay .	kddUpc
stay and	aaXram
stay connec	nYYZcr
stay for	kYXtbY
stay in	NPnlW0
stay near	olZbab
stay on	UWjbmm
stay patien	ercZZe
stay put	dbvdcT
stay safe	ZnXbhj
stay the	eaobdc
stay tuned	X4SaVT
stay up	deYoef
stay where	iW9WaK
stay with	cUxVVk
stayed	hbYgen
stayin	cSzbdc
stayin .	ceaddo
stayin in	dcqdea
stayin put	betbaa
stayin where	dYxccX
stayin with	cYtYkV
stays	aclegg
stays .	nUVbhp
stays a	ZWchbt
stays on	bYxfcT
stays open	ZjkjlP
stays shut	cZahcs
stays the	aajoea
stays where	lXpcdY
stays with	dYfWav
stcw	ZgWgas
steadf	heobYd
steel	bhYWpl
steel .	haaebp
steel toes	bncajd
steeri	hgbcgf
stefan	fYgfkg
stefan and	ebanhc
stelio	dZjXgl
stelio and	dbqdac
stelle	bikckY
stenog	dcpTlc
stenog .	gdlamX
step	WdmwcV
step #	jYWrdd
step .	WSsrbb
step and	fhTapk
step at	fWqefd
step back	eS3XZX
step before	aecrcd
step for	ektWeV
step i	bXubkX
step in	dcYrkY
step into	ecXmek
step is	UeP9YX
step it	aZnbkd
step to	cjobdY
step when	ecpbcd
step with	fXacnl
step would	gfpYZZ
step>again	fiedVl
step>answer	sbdiZb
step>ask	Xcmmeb
step>away	RmVsfe
step>bye	hlWVbp
step>chosen	eoZWel
step>date	ocYocb
step>decide	bnYqaY
step>free	ZTexZi
step>give	clUxaW
step>goon	ZjhoYZ
step>hear	pamZbZ
step>hold	Oginbj
step>if	drilRV
step>match	fhgeVj
step>me	cVkoec
step>news	zkdObc
step>not	ccbhcp
step>offer	iZTYuh
step>others	elWWRx
step>papers	bhWkkf
step>post	fkVham
step>receipt	esjYbT
step>refuse	oUXffl
step>review	guUZdd
step>said	loebYZ
step>soon	eqjbZX
step>sorry	boPcbk
step>start	VdNsnS
step>step	bdhrbc
step>thanks	qZpOXh
step>wait	ahduVb
step>will	goYkZc
step>you	hZarcf
steph	Xffkge
steph at	dcpcec
stepha	UdYamr
stephe	fZgfdl
steppe	YlrYaZ
steppe back	aeqcdZ
steppi	gcnbdg
steps	pmoSWY
steps .	S3XcZe
steps and	eVudfb
steps are	eZpfec
steps by	mmVWdd
steps in	qdaZec
steps not	eYpdfd
steps to	nebaee
sterli	alZkja
sterli 's	Vlanhc
steve	gnabdg
steven	edXhnf
steven and	WncjiY
stew	UhmUih
stewar	dnhXgc
stewar congra	egneeZ
stick	kYbsab
stick to	wTdcee
stick with	agcddn
sticke	Ufinha
sticki	bWiaWw
sticki point	eZeebq
sticki with	dfXccs
stickl	ehiiVf
sticky	gabdmh
stiff	cfVkuT
still	b7WhYW
still #	pXbndb
still .	WgsZdb
still a	aMhZU8
still active	cocjca
still after	ebdnee
still among	eofeeZ
still an	eXgene
still are	gpeddY
still arguin	dndedc
still at	R7iTbT
still be	XscjRd
still being	b/LXUQ
still can	bqfecZ
still center	cqdcdc
still choosi	c2ZYaS
still come	cXVbkt
still compar	azYbbb
still consid	gvUcaa
still correc	ecbasZ
still debati	Xxbbcc
still decide	Xneied
still decidi	Q/SZYY
still delibe	VzZccb
still discus	cvTdcb
still do	VqkcZc
still doing	dsbbcb
still enquir	isYdcW
still exists	gpdecZ
still expect	ddcnZi
still fancy	edbdoe
still fillin	hoXeec
still free	iVZere
still get	nhdbcc
still going	xlfQWN
still good	rQUtaU
still hangin	cbocee
still has	jqXahX
still have	Y0fQad
still here	eXpbdg
still holds	oXbdhi
still hugo	eobfec
still hum	cYnbal
still in	kuHYXn
still intere	OQm5iQ
still interv	e3UadS
still is	cciocX
still keen	ZeTwga
still lack	YWa2ac
still less	chbodZ
still like	dVanji
still lookin	chasYa
still love	bUqgcb
still making	csbbfa
still meetin	Zoeeee
still missin	bWgthX
still mullin	crcddZ
still needs	codjYd
still no	htXegU
still not	ckliXY
still nothin	b3NhaS
still ok	XZZuce
still on	fvQjZY
still one	coedde
still open	iqThXg
still out	dwWfcW
still paint	lRrbed
still readin	qlaccS
still runnin	ZqieXa
still said	keaVpe
still say	gYbgXs
still seattl	auZddb
still she	nWcjed
still slog	pjaVdc
still someth	eZnedf
still sortin	auaeba
still standi	fdgWYr
still talkin	fteUca
still the	tTWgfi
still there	cUxXYc
still thinki	shXWfY
still to	X/RWQT
still torn	bncade
still trying	Xreeee
still undeci	bqaeed
still under	c1fZYS
still units	enefYe
still up	WiaqeY
still waitin	XzXiWa
still want	SSZznY
still we	dcbaer
still weighi	ZxZbZa
still wish	jaXvZX
still with	Y/PYTX
still workin	W0abdV
still works	ZYXxbd
still your	bWmigc
stimul	odbRhm
stimul lectur	nkYWbi
sting	dljWhc
stinks	eejcja
stinks .	desZZW
stint	cjgdeg
stipen	djpXjW
stipen in	Ydepfe
stock	cUkopT
stockt	hVmlZc
stojan	bcjejd
stoked	bYfkXq
stoked .	obdcee
stokes	djWdii
stomac	mgYjXf
stone	cWfuZe
stone bit	bYdtdd
stone you	efncea
stonem	fXtbcb
stood	ZRsRpj
stood .	gXeRht
stood down	VSudak
stood on	jaqaca
stood there	WWieqf
stood up	cOpcpa
stool	XbmYem
stop	WZjffn
stop .	TXsiRo
stop accoun	edTdom
stop all	cavacb
stop and	ZVlYoh
stop asking	asZYam
stop at	dVVfno
stop by	bYbqhf
stop callin	flVbhl
stop everyt	eZrddc
stop for	XbZuba
stop here	aOVVZ/
stop hiring	dWtedc
stop hoping	adTZiu
stop is	cXllde
stop lookin	ZbWevd
stop me	ecYdsb
stop my	eeneea
stop not	fboeea
stop on	Yb4ZaV
stop ringin	hnTbgj
stop saying	Uvbbfb
stop sendin	cgbTZr
stop so	eapdfc
stop that	ndbeee
stop the	hdpdcX
stop thinki	rNakVY
stop to	YXrgVg
stop waitin	bUkkal
stop was	bdpedZ
stop wear	gjWdle
stop with	hqXYfe
stop worryi	ZjfYra
stoppe	RVwXer
stoppe .	bJ3mZU
stoppe all	ZJzbZh
stoppe and	dZpeed
stoppe answer	dvWdaZ
stoppe asking	ctXciW
stoppe at	ebYabw
stoppe but	dlWoda
stoppe by	bUvdbf
stoppe dead	dXxceY
stoppe enclos	bvWcbc
stoppe every	aR2ecY
stoppe everyt	eZoeed
stoppe for	gYxabS
stoppe giving	cuVeda
stoppe guessi	azXccZ
stoppe hiring	dWceer
stoppe interv	daeYoh
stoppe lefebv	dZbedr
stoppe lookin	bTPauq
stoppe me	ejVihh
stoppe on	easdea
stoppe readin	eaRmbs
stoppe recrui	deQdbx
stoppe rooms	obdbge
stoppe saying	YyWcaY
stoppe seattl	eZWekn
stoppe tellin	eoafce
stoppe the	ZFsXVu
stoppe till	bYwecb
stoppe until	eTzdcb
stoppi	dMjPfz
stoppi and	nTZekj
stoppi here	aUTVZ2
stops	hlpYXX
stops .	crhcdW
stops churn	pcdbec
stops here	dbeXdt
stops on	sWdhea
stopwa	WjrYgW
storag	heffdf
storag .	nldZWe
storag can	Yfeoef
storag it	foeadb
storag placeh	afapde
storag quick	jWlcci
store	jXmajb
store #	dcneec
store .	hVpSel
store humano	cjXgjg
store lead	cecXqd
store manage	xfaVdW
store openin	fUlfek
store with	ccdpdc
stored	Ya8QaP
stored .	beraeb
stored for	gdqceX
storek	cZckgk
storem	bjjbiZ
stores	ahpXci
stores .	bpbWcm
storie	pWqYca
storie .	1bSXfd
storie and	cdngae
storie for	ccZtbd
storie from	cYxaZa
storin	adZejn
storin .	djVdij
storm	ageliX
storm and	ddnddc
story	dbreZb
story .	TcwiUb
story about	bfqadc
story dear	hoZeea
story short	iXaXtg
story to	abcrec
story we	ojbcYa
storyt	bkihae
straig	tYTabt
straig .	inUdcg
straig after	/MYZhX
straig answer	yZYRcl
straig away	qfWnYZ
straig from	uPhSXq
straig i	bgUnYk
straig in	ecWdes
straig off	peabYj
straig out	ZeVedv
straig they	SmWYog
straig throug	eYddeq
straig to	WVerhh
straig when	saiTbX
straig with	VteVWm
strang	gfdahi
strang .	abZbjr
strate	kRejcl
strate again	djWnfc
strate review	ecpffX
stream	YcjmWi
stream .	aUpmbc
street	XWwjfT
street .	kYrgWU
street resear	YcZiog
streng	agZaln
streng lie	edZeeo
streng of	gbYXsj
stress	YleYlg
stress .	kSojda
stress create	Vikcck
stress for	bdccep
stress out	oYcedh
stress to	aWbflo
stretc	hZZioc
stretc .	gbcmlW
strict	XXcqZp
strict .	baafcs
strike	anapca
strike 's	dZqecd
strike .	dqPucU
strike and	YsQZin
strike dear	Uduade
strike ends	dbneed
strike is	ZoXkgd
strike lasts	fdYddp
strike me	cjzXVS
strike the	jiPUuc
strike you	ecWlcn
string	bT1SWf
strong	dZjZcr
strong .	jaWlfh
strong ;	eccqcb
strong and	dYgdbp
strong applic	dXUecx
strong but	cWfdcs
strong conten	coccdf
strong enough	dabeer
strong field	Wicain
strong in	gdeZco
strong match	bqajcb
strong me	RK/LRW
strong that	bfbbog
strong them	karccV
strong will	ZWadcx
struck	RPVVV/
struck from	ZjYcZs
struck it	eeccbp
struck off	XSfhXw
struck out	cagXeq
struck them	eccedo
struck you	bWiidm
struck your	dXcdct
struct	bXkedn
struct .	ZWpljW
struct and	daaeoh
struct me	dbiacp
struct store	Ydtbcd
strugg	SmbZgq
strugg .	aadkbo
strung	iVdpdb
stuart	XcghrX
stuart 's	faVmld
stuart sam	Xhgndc
stubbo	boiiYX
stuck	VpnlbQ
stuck .	Xljbka
stuck becaus	eYkndc
stuck betwee	jnbeeY
stuck in	gyccSU
stuck on	cabseb
stuck out	dbdbrb
stuck the	cYqadh
studen	ibfdhg
studen .	ceRVmv
studen and	bddbqe
studen applic	okdYfW
studen ariel	VhkobY
studen being	hrUedd
studen one	cankcZ
studen prefer	ecccpe
studen reply	cpZeec
studen sexual	cencde
studen she	dYbggo
studie	ZcdZol
studie down	baZdtc
studio	UbZsgj
studio screen	eZZsec
studio test	WdZoob
study	ZQg0Xe
study 's	bcpheY
study back	aepdeb
study was	gSdnjh
studyi	Zxabab
stuff	cjMfml
stuff .	anWbfm
sturdy	rfdTai
stuttg	jZTkgk
stuttg 's	ncccfc
style	gadmTo
style interv	bbcsdc
style was	edWeer
stylis	mlYZbg
sub	faifcj
sub .	cXeiij
subj	eYnkbb
subjec	chUX2a
subjec .	joXicX
subjec line	iNcmcp
subjec matter	apbded
subjec only	dXYczX
subjec to	blTQ9W
submis	iiefSj
submis .	WiyTbY
submis and	ioWXeh
submis are	pcaeed
submis for	hXWoan
submis is	mmcceX
submis to	cXbddt
submis was	edsbcY
submit	ZcrtWV
submit .	Rf+VcO
submit a	iYbvYb
submit and	cpbdfd
submit before	bbbqfe
submit by	Ydhpcc
submit it	YTupYV
submit medica	fndZef
submit one	cbcceo
submit the	dXavYh
submit to	dvTgdX
submit you	aejsVZ
submit your	ogYicb
subred	hTkkXi
subs	jdkWXi
subs for	adnadg
subscr	Zcmjfb
subscr and	hcbarb
subscr judgem	nYahal
subscr to	aWrccc
subseq	agXehn
subseq to	ajVghk
subsid	ifZqcY
substa	bZbijl
substi	fjjgdW
substi .	dfeofX
substi can	lXncea
succee	mcUedm
succes	jcZYoj
succes 's	rWaVof
succes .	jPgSsl
succes a	bpeeeb
succes and	0dVXgW
succes applic	otXYXX
succes as	fXcjmf
succes at	beYnja
succes back	jldXXm
succes candid	ebdccq
succes did	dXbcdt
succes elsewh	daYddu
succes fair	dnmieS
succes has	WphicY
succes in	aVWart
succes is	edpabb
succes one	feddrW
succes or	tZdcdc
succes person	Zobdic
succes submit	doiada
succes this	ecdceo
succes withdr	fdoeda
succes yet	eneffZ
succes you	sVdecc
such	ftfUbe
such a	dOnaio
such as	mlqVbQ
such thing	dneefa
such things	omaZca
such time	bqhadZ
sucks	mcnWWh
sudden	aYMjtl
sudden .	YcbSsl
sudden of	diWhif
sue	XjisVX
sue 's	fiVYhm
sue .	qdahbX
sue me	VpoZUb
sue the	Srbjad
sue them	QXcyZd
sue you	oYjeae
suffer	WnjmaV
suffic	bgZjcm
sugar	cciedl
sugges	ZUiveb
sugges .	cetVae
sugges @d	ocffeY
sugges a	bWbwbf
sugges that	dbXhep
sugges the	dcZbdr
sugges two	edbocd
suit	YMV7kd
suit .	XZicqe
suit ?	bTZ7YZ
suit you	cTWxic
suitab	WoOWgy
suitab .	eWZdeu
suitab candid	Zsbced
suitab comes	eXedfp
suitab for	bdYido
suitab vacanc	buZbdY
suitca	lXZhdl
suited	XkWKV7
suited me	dcnWck
suited the	ecdeco
suited to	eebcen
suited you	eobZch
suits	WZX9cY
suits .	UbhsgY
suits ?	bRY/VZ
suits have	cYcYbs
suits you	acftcb
sulliv	mgdiZZ
sum	gdbWgp
sum1	hVhZqe
summar	dahXnj
summar .	ajdXnf
summar a	edcdpc
summar and	qYdhac
summar on	Yacbjp
summar with	dcnccf
summer	akiPhn
summer 's	dolZXZ
summer .	UvbZZh
summer analys	eZdpee
summer at	bdaVue
summer jobs	dZTdev
summer party	oYwUXX
summer picnic	dapdec
summer school	ZjlalW
summer with	edYcqd
sums	dgjchb
sums .	eimgcW
sun	YoVjmY
sunday	lSnhcc
sunday after	uSakZa
sundia	ffoZbe
sundia .	hcoZcf
sunfie	hgZdoY
sunflo	aaaoek
sunil	qiaYXh
sunil .	lOqhae
sunil get	obddee
sunil up	dcddbq
sunita	YZrdge
sunita and	dcrcac
sunniv	iedegd
sunny	NdueZk
sunny a	ceecbo
sunny is	adsXdf
sunset	jcfebj
sunshi	gXjedk
sunshi .	bYrheY
sunshi and	dcnWhi
sunshi mr	pWkaae
sunshi we	cYdnbl
super	UmfZne
super .	hYccpe
superb	hsLaoY
superb .	bvWddX
superd	abgqZe
superd for	dbnjdY
superd petren	bcbrbe
superi	apZkgY
supers	namZfa
superv	glSidj
superv .	VrjZjU
superv and	ncbakb
superv her	lVdjaj
superv in	bqZdeb
superv it	ghaqaZ
superv no	XYgdes
superv out	plUbdd
superv the	miXoXY
superv up	eaceeo
superv you	Ujefen
superv your	nddeec
supper	aigXeo
supple	cgZemg
suppli	SYoiVr
suppli #	Wdpjbe
suppli are	bbpahY
suppli in	eddebo
suppli on	dVfifn
suppli treasu	earccc
suppli we	ebeaeo
supply	QaX+Xd
supply .	cjaodZ
supply a	cZctdb
supply eviden	dceoec
supply it	aacplY
supply teache	cYXdXy
supply the	Zderec
supply two	dYYpjc
suppor	dcndgc
suppor .	dcnhgX
suppor coordi	hnZaed
suppor lead	dcZdhn
suppor weighe	eoYefe
suppos	evWbjW
suppos .	bhobbd
suppos the	cseZdc
suppos to	fpUihY
suppos we	fndZee
suppos you	hndgYc
suprem	gXqddd
sure	rkbZZZ
sure #	mXejee
sure ;	lSoalc
sure about	UpVkpT
sure and	apdbaj
sure by	fpdbdb
sure did	dcnZdi
sure he	fhnXed
sure how	lWeYej
sure it	afvdbW
sure lena	odbbbc
sure look	iUlZgl
sure of	ildkWV
sure that	tYYiVj
sure they	YalTWq
sure this	pcYjca
sure to	WkqZiX
sure we	ahZahn
sure what	ctXZde
sure yet	ZsdZec
sure you	eeWlmY
surely	khYeag
suresh	cVarYm
surfac	dmakgX
surg	iUXZxf
surgeo	rhSXgf
surger	hWhgfh
surnam	ehbhgf
surpri	YbUe1b
surpri .	YUXa1b
surpri as	bccdbt
surpri before	aqeedb
surpri how	hSjldi
surpri if	cvXZhW
surpri to	dgbscW
surpri when	YTkdvb
surrey	eUZciq
surrey .	jXfaap
surrey and	ebXndk
survey	QX/ZUc
survey .	YdziaO
survey about	bayUcf
survey by	doaXel
survey chat	aYcted
survey closes	bcuUeb
survey do	dbbdeo
survey is	bZsWbk
survey on	ZXxbab
survey takes	bXwUca
surviv	gbrTff
surviv a	cdqYiZ
surviv now	miVXgj
surviv the	fYojfY
suryod	kUjgZg
suryod infoso	pcXgeb
susan	leiZcd
susan this	uaXddd
suspen	ZK/YbK
suspen .	bB/WcU
suspen all	cR7dcR
suspen along	eZoeed
suspen and	dWxeeY
suspen as	edndeb
suspen by	cbudca
suspen follow	ebneed
suspen for	gZpded
suspen pendin	Wisbcb
suspen the	cWxdcZ
suspen till	ecpdda
suspen until	VfsfbY
suspen while	dateda
suspen with	dZreeY
sustai	poQcYg
sustai are	ineaZd
sustai down	indbad
suzann	iTfkfi
sven	aUdweY
sven .	bZdofe
svenja	VMdoir
svenja is	aahbpe
svenja people	cWemgj
svenss	fcTmhj
svetla	hbechi
svetla the	eZpbbd
swallo	ecjbif
swampe	enTcem
swan	kccfge
swanse	nfZTih
swanse the	pXdXek
swap	lYeldc
swappe	ecnWfi
swe	dqachb
swe .	YibhpY
swear	wmfXZO
swear .	nXibge
swear on	xYYfac
swear to	YwiVXW
swear you	aYgohb
sweari	mfpXZY
swears	jfpaYW
sweati	jbdgka
sweep	cUYdcz
sweet	cWkgkd
sweete	ggeclb
swell	hRWZhw
swift	kdZfgh
swiftd	oZUjbm
swiftl	feenWf
swim	faTjse
swim 's	bZejne
swim of	hfXfoY
swim on	Vmbcne
swim you	hWbiod
swimme	eniVee
swimmi	ddYnfg
swimwe	ZZboel
swindo	fgemdZ
swindo .	mhWkgV
swing	Ycimai
swing by	YihpaW
swing it	dabicp
switch	Zafdqe
switch .	SYjcuX
switch for	bWVjqi
switch the	eedbdo
swore	mZSfhn
sworn	jSohfY
sworn to	lVpddZ
swung	badako
swung it	badako
swyddo	gbajkb
sydney	fnbbib
syllab	aXZnWs
symbol	mbemaZ
sympat	fRiYnl
sympat .	mRlZke
sympat and	caYejo
sympos	ZiqQcj
sympos .	djjcmT
sympos day	bcuXcd
sync	dxaZbY
sync with	gvdUbY
syncin	fcpjbS
syncin .	Ymcnba
syndic	gWoWih
synod	feggch
synops	gVnagj
system	afmged
system 's	jlWchc
system .	darYbh
system and	pfUddg
system by	alQqjV
system design	cZZkas
system does	oWifcc
system genera	iabccp
system gives	iZcncd
system has	UubgeY
system saying	eZtWdd
system says	goTfab
system sends	qfacec
system so	defndb
system that	aiapYe
system to	ebebfn
system under	dasWlX
system wants	cdence
system was	XgokcZ
system within	becbrc
szabo	falcZk
szabo .	danbal
sí	amdamc
só	geeleb
sørens	ddWjfl
t	WpideY
t on	Z0YaWX
ta	eZdfoe
ta .	clqZWa
ta and	jWdcrZ
ta gaz	aacfpd
table	dfYfqb
table .	mjeNob
table and	fbqWfe
table for	WeXXjq
table me	bllYWf
table now	eoZdfe
table take	ebcfdo
table that	jZggWo
table to	epdZee
table with	cZcqja
tabled	ijfcdc
tablet	daXcjq
tablet lie	cdedeo
tablet place	lYTinf
tablew	dcebil
tablew .	oXabdl
tabs	Xlcoda
tacho	RXfudi
tackle	eTajho
tad	iUnbic
tadhg	hSpflV
tag	VYpjhc
tailor	fUndhg
tainte	bVmkZi
taiwan	eYbsjW
tak	bnOiil
tak .	ddTqlb
tak on	hodXee
take	agZimf
take ?	Yffnfc
take @s	SqbesZ
take a	QwavYR
take ages	enaeed
take an	gZaqZh
take and	ZodlbZ
take anyone	Yd0aXa
take as	O2WmWY
take back	kfiWhb
take bus	eeimeX
take cantee	dZcdcs
take care	YP0QTq
take create	ZuXVma
take friend	T7bLQL
take her	WgURwn
take him	ZWVU2e
take home	TiH6Qk
take it	cYVhwf
take lena	WjYpdb
take longer	dxVaeV
take me	QX3OoZ
take more	YsYahe
take my	dW9aNT
take no	jTndZj
take nothin	qWdfee
take on	cOibZz
take one	agSsZk
take or	kaZZpb
take other	ccbdbs
take our	mjeibR
take ours	feXdpd
take part	eUnjfa
take people	bQZeb0
take place	gmdpcT
take silenc	tjabaS
take some	X0WYdg
take the	WYTo0c
take their	cpcbhZ
take them	tZnaZU
take this	cTYkdv
take three	fpcceY
take tidewa	Yrbcde
take till	TSSuob
take too	eodbde
take tp	grYbcb
take until	lUbYre
take up	xOhZnY
take us	g2SWaV
take what	U1aYbb
take you	dSPS1w
take your	aOSnmw
take yours	acXlkh
taken	YYbVe8
taken .	aVRRS/
taken a	iTleal
taken and	cpZdbg
taken anothe	eZoecf
taken at	YgbrhY
taken away	eVpeei
taken by	oTViSu
taken down	cWXbew
taken forwar	gZRac1
taken from	hmXcch
taken furthe	cXYmdo
taken her	ecdddo
taken his	ecbbep
taken ill	kuZccR
taken in	fdYepe
taken it	ZZhXZs
taken longer	aoeeeb
taken me	XRMT9Z
taken my	dXycXZ
taken note	dqfiYW
taken now	dcZdcr
taken off	VrpUZa
taken on	UGcUq8
taken or	qceZcd
taken she	Wfcefp
taken somebo	eacfeo
taken someon	jYYddq
taken someth	ebvbeT
taken the	TcibVy
taken when	ebdedo
taken with	ggXdoc
taken you	UNrZjl
taken your	lawTWX
takeov	fXvccc
takeov .	cZteeb
takeov says	ZcZeko
taker	nVfbqX
takes	qsXeaW
takes .	X/YVQV
takes @s	1WYfXY
takes a	bmgQpd
takes about	lWbvYa
takes ages	Xbojdd
takes an	dfcqbd
takes and	doceec
takes around	dadqec
takes as	Z1UaYa
takes at	Wqeefe
takes create	1UacZc
takes friend	yTYafX
takes her	cyXhZV
takes it	UrStVf
takes its	d6UUWV
takes less	cXnfda
takes longer	qmYaaZ
takes my	Xhbqda
takes place	ggkkdS
takes the	luPgYW
takes them	tdbYfb
takes time	cnkaaY
takes to	exYZZb
takes two	YRyebZ
takes up	yObcVo
takes us	4YYTcY
takes what	ctcccZ
takes you	fUTb1e
taking	aZcVtq
taking .	mbYWwV
taking ?	efeWpe
taking a	kaocYb
taking anybod	dZaeer
taking anyone	Xdjblf
taking it	cOqSxY
taking longer	g7QYWQ
taking me	VLLV/Z
taking myself	edocec
taking no	dXZeZt
taking on	eSTSb/
taking our	jdoWcb
taking over	cpTibi
taking people	hacddo
taking place	fcrXdc
taking so	axZdcW
taking the	VflTct
taking their	cqZccg
taking them	jcZZoe
taking three	iWcicj
taking two	ZeZZuc
taking us	kleeeW
taking withou	ddasdZ
taking you	ZFHS/q
taking your	eThkYq
talent	aaohXl
talent .	adbpbh
talent acquis	gohdcV
talent and	abclZp
talent commun	aR0eTh
talent networ	aXzWSe
talent partne	fTTpcq
talent pool	dbgWas
talent the	eeanee
tales	gifbcg
talia	iZeiff
talk	dffofY
talk #	oWZejf
talk .	dpgnSY
talk ?	ddX3UY
talk @d	adZYuf
talk about	bniWoW
talk after	ampZcT
talk any	ZZcnnb
talk at	acxeWX
talk before	UlbpXj
talk it	lhQcZr
talk money	dfYnfc
talk northl	cfVsYh
talk now	oWanbc
talk number	XWcUzc
talk of	f3gUVR
talk on	mUhrZU
talk one	fWcken
talk only	eipWec
talk pay	dddoae
talk salary	ecebsY
talk soon	isRUie
talk terms	ZXepoZ
talk the	aamoYc
talk them	kaZnWj
talk then	ohlRbd
talk throug	bTXavm
talk to	ilboZU
talk us	eddpdb
talk was	dfiWcm
talk we	YodWjg
talk went	bokcaZ
talk when	aeoYal
talk with	UeR/Wa
talk would	eZfnee
talked	VcxVig
talked about	XX9SeY
talked and	kSdigl
talked footba	ecnedc
talked for	XfsTRj
talked it	gVRfpo
talked money	efndba
talked of	bnlgWW
talked out	ecabeo
talked over	RvSkdd
talked shop	faqcec
talked throug	eabcuZ
talked too	mWoYZf
talked with	WjjUij
talkin	hsuUXR
talkin .	fwaZfU
talkin about	kYxVfU
talkin and	jeaYdn
talkin it	iidUfk
talkin to	ikpeWT
talks	kpkcRZ
talks .	bZhoXj
talks and	ecoedb
talks at	eodcdd
talks by	cdsVed
talks like	dqYcdd
talks of	cpdiVe
talks to	uYhgXY
talks with	axcbYW
taller	kcSZdu
taller on	ecodbf
tallin	ciTjnd
tallin the	inYddd
tallow	mYcekb
tally	bbpefc
tamara	UmZbme
tamari	bnhbbe
tammy	ZeXoXp
tammy .	cbcmYn
tamper	ahegYn
tan	kZiqTY
tanaka	dealhe
tanaka .	Ukajob
tanaka insura	eaoede
tane	jYnRdk
tane upon	cbccbs
tangih	ddecmf
tangih negoti	deeYnh
tanish	bbudcX
tanker	cZcpde
tanks	Zddbcp
tanner	TijliY
tanner .	Wlddme
tap	VRlzVY
tap accept	bebqae
tap here	eeWqed
tap on	dbaodh
tape	figeZg
tape .	gUpgcf
tapes	ilUgfd
tapped	nabdgf
taproo	fnYfbd
target	uaZUoZ
target for	sZbded
tariff	bilVhg
tariff does	hWcemh
tariq	iZamcf
tarran	ZboXmd
tarran .	eXrfec
tart	ealgcg
tarte	aOmbfq
tarte to	bViUmr
tarvo	ijmWca
tash	Xdjkbi
tasha	ahkdcg
task	ZcX1Xd
task .	qhWgYe
task and	WYmgem
task by	bbaree
task due	ccdoed
task in	ddbped
task is	edWsec
task of	XnYReq
task the	fcnmdU
task we	njcWed
tasks	YVkxSa
tasks .	ZUqrVY
taste	Vdaags
taste .	ZftXZe
taster	SWScm3
taster the	ZZamdo
tastin	hhflhU
taught	dXkgdi
taunto	eblkfX
tax	VYYtsY
tax .	bdoZef
tax class	dZdeqd
tax form	bgVqfa
tax free	eedYpd
tax number	ZQWvma
tax office	meVfgg
tax slip	cZbsbe
taxi	YqUWkj
taxi .	cecend
taylor	eiUZmi
taylor straig	bZccph
tbc	F+PgYR
tbc .	Utddee
tbd	S5SYZW
tbd .	Ztaddb
td	rlWagX
te	ajwPgY
tea	bTwiZd
tea 's	hdXaZr
tea .	beybVX
tea and	aauiYY
tea room	bYQbro
tea with	Vda1WY
teach	edYnoX
teach .	edagpY
teach when	kTcjgk
teache	eZiVmk
teache .	cXlUse
teache are	fndddb
teache for	eboadf
teache from	cUjpYb
teache he	ceYZrb
teache in	heYOsc
teache is	iXjdZm
teache me	gcmidW
teache now	eYceep
teache off	XvXcdd
teache out	YVdYvQ
teache they	dbadbr
teache who	ZhYcbt
teachi	kRgkgh
teachi .	fSjgcn
teachi about	immZaU
teachi demons	Ydeoff
teachi statem	Vderee
team	ejdbig
team #	ccgQpo
team 's	niZcbg
team .	aligkU
team ;	Xfeogd
team @d	aZnidc
team a	dbcoed
team about	pdeXde
team and	gmfUbj
team are	focabe
team as	WXvcga
team at	kelVYh
team before	cabbnk
team came	ceocbe
team can	cgZpdc
team did	eXcmcj
team disqua	eiXaoe
team enjoye	fsWdcc
team first	Xbekme
team for	Vjgiib
team from	XbgXve
team goes	XbrZde
team had	ZWmZmj
team has	bWiaZw
team i	XXclWu
team if	begYoe
team in	cVaojj
team interv	doaZid
team is	fnjZVf
team lena	bcaqdd
team loved	djVdlg
team lunch	aWmmfd
team marvel	foYdfe
team meets	rZacee
team member	mdhXgb
team met	oXeeak
team needs	ajbnag
team not	dcqZeb
team now	Xtbdeb
team or	WYbvdd
team patter	jgZfnX
team picked	dbdibn
team privat	jmXeec
team rhys	hYYdnj
team said	pdXjbd
team says	daZdip
team so	mnShdX
team still	clYWjl
team that	Vrcahe
team they	gbbgao
team thread	cgdWkl
team to	gbYpde
team was	ZnjXkZ
team we	gcUagt
team went	cZabev
team who	drZgba
team will	g0JfdZ
team you	meaepT
teamma	bVbodm
teamma .	bdgbco
teams	VgYuVm
teams .	VZasYm
teams interv	eoeXff
teams link	ddZrce
teamwo	gehgXj
teamwo that	ddpdcd
tears	Zihghb
teatim	fZillW
teatim .	ccgknW
tech	eZqlaW
tech board	bcpbcg
techni	bdYtah
techni .	UYRdhy
techni and	afhYnf
techni but	daqcea
techni chat	Zeeofe
techni deep	ebYtbc
techni error	dZogeY
techni interv	akYrbc
techni recrui	dZbrbd
techni round	pXalbc
techni screen	Zedped
techni the	ZXVgcp
techno	XjVqff
techno .	Ygatca
techno office	cYXdds
techno on	dpdZgd
techno you	bddoee
teed	Ucapne
teed a	bbddpe
teeth	efhbje
tegan	UgaUmq
tegan .	ViXWqi
teixei	niaaiY
telegr	ubdbaa
telegr or	ndddde
teleph	veWidY
teleph .	lobcgR
teleph by	pdcbee
teleph call	oVjZif
teleph conver	YlZZnh
teleph each	qnaTbY
teleph interv	QZX4bf
teleph on	rUclda
teleph so	abbcin
teleph the	yRZiWf
teleph you	9RgaQU
televi	lZgbld
televi .	dZYdok
televi told	obdedd
tell	ncbghb
tell .	hlqdSR
tell all	5eVTYV
tell anyone	kabZpd
tell before	oXeeff
tell both	saecbc
tell callie	cebeen
tell candid	XxcbcW
tell dear	oYefed
tell each	rZcddd
tell either	cocedd
tell every	rabbdd
tell everyb	xdZaaX
tell everyo	vZdYcc
tell from	eXdoci
tell her	TVXowg
tell him	PZgoqd
tell how	btbcea
tell me	ldYpdZ
tell mum	YUZa0c
tell my	cmVfih
tell people	0WSTdm
tell receiv	oiYXce
tell sectio	Xjdfnc
tell seven	addqcd
tell temp	dZpcge
tell that	eXkhlY
tell the	aQhf3W
tell them	CGb60d
tell us	kKg2lO
tell when	bpdbgb
tell which	Zcawca
tell yet	boddde
tell you	wkaTag
tell your	SOsYvg
teller	eZblhf
tellin	yoZXZW
tellin .	itZXba
tellin all	rWadbk
tellin everyo	ldajXi
tellin her	cbndef
tellin how	doddec
tellin me	mpcWcZ
tellin people	oiXbdd
tellin us	gc1bfL
tellin when	dndeed
tellin you	3jNWZe
tellin your	cdpbce
tells	/XSSTb
tells anybod	YlWdmi
tells each	ncecee
tells everyo	qddbec
tells me	5iSXMe
tells the	qhbacZ
tells us	/VWVVY
tells you	4QaXbg
telly	idZehg
tembo	oVfbgh
temi	ZYpaOo
temito	pccZfc
temp	cUtcbf
temp yet	dZpcge
temper	qRaajl
tempin	ogaaiZ
tempin who	efcbpc
templa	WTmqgb
templa list	akZbrS
tempor	XP2Yge
temps	cllcXf
tempt	keWehg
tempt .	oacWmb
tempte	dfZdjk
tempti	fbYdng
ten	aOexje
ten .	SZmhme
ten and	dXZgeq
ten at	nkbaac
ten but	ecdddp
ten for	dccsZb
ten kumasi	YbduVa
ten mei	bdpdec
ten minute	iOctdh
ten more	bobcbi
ten northl	fZddod
ten of	jcSfki
ten on	rbfZdZ
ten pages	egkoUW
ten percen	caqckV
ten questi	Zcdqfe
ten season	edcfpa
ten slides	ZdaxYd
ten who	XlbYdo
ten years	abheen
tenanc	bgieVn
tenant	djbckf
tenby	Zgmacg
tenby .	UinZid
tenby it	lZbabo
tend	irbVbY
tend to	irbVbY
tender	iZelfd
tender 's	epaded
tender .	bffcap
tender the	cWkmfe
tends	haamee
tennis	WbqXdm
tennis .	cZnidd
tenor	babgcr
tentat	cVjagp
tents	eThpec
tents .	fZllXc
tenure	haaWrj
tenure needed	efcdnb
term	bZdbnm
term .	kcbRlm
term @d	uXbebd
term job	eXnegg
term on	ebcqbe
term quiz	ZiXobh
termin	WcShmr
termin 's	cbZamn
termin .	RaUkhv
terms	SWYY/S
terms .	bbdU6Q
terms ;	agednd
terms advert	eeednb
terms and	aasciW
terms are	VXdR/Y
terms as	dbXT2Z
terms attach	bddZse
terms below	eedcnd
terms do	ecdcod
terms for	eYiZsa
terms in	SfZrbd
terms of	gfjWck
terms to	XTbqoY
terms you	ceddod
terns	WhlYZp
terrac	Zbdlfj
terrac .	XtWiXe
terrac and	pbaWYk
terrac in	cboced
terrac is	Zoaicc
terrac job	VjVmjY
terrac wants	bccrZe
terraf	XhZhlf
terrib	SWjbsl
terrib .	cUwdcY
terrib all	ciVjbm
terrif	akYcij
territ	jaYdmg
terror	Xcclfl
terror .	cdpdcc
tess	Vkjebh
tess .	eZYYpm
tessal	eWgkgg
tessel	fcldZi
tessel .	ddpebb
test	ZaV+Xd
test #	mUVvaa
test 's	eWmifb
test .	bhctaZ
test ?	aWmrZb
test and	iafado
test at	YUW7WX
test attach	bbbsdd
test before	Ypddee
test bring	edcpcd
test but	ZhfjpQ
test by	dVYvai
test centre	gmlSga
test come	dadrad
test date	abqZed
test dear	badtdb
test done	smTHjf
test due	kbWoeb
test fine	hifYkS
test for	ZrQrVZ
test has	ejUjci
test held	danXek
test i	fWTrgi
test in	phZaZc
test is	XfS6YS
test it	XohjVc
test lena	RcY0bX
test link	WYexbb
test me	ecapdd
test messag	edpadd
test next	chTuaZ
test northl	dXcsde
test on	aXiwYb
test once	hbdZeo
test passed	pfZdiZ
test sessio	jiVidf
test takes	fcncdd
test the	ZWXgqm
test they	UdWmcp
test to	bbbucd
test tool	aogbdd
test went	odeaec
test which	UmareX
test window	dcenfc
test with	dVVzZf
test withou	ecdpea
test you	WYgtZe
test your	baYtch
tested	XaivdX
tested in	bddpce
tested on	bdocfe
tester	jarbcU
testim	dYemid
testin	bVWeqp
testin .	befcao
testin board	bYejdn
testin but	oceeea
testin they	edcdqa
tests	cdWshd
tests and	eTfbmm
tests are	VnhkaZ
tests at	YilkcX
tests for	iiVgcj
tests no	bXYcwg
tests one	Wakcil
tetley	djZoaY
texas	dbZycV
texas .	dabtbd
texas of	ebneeb
text	sYalZd
text #	pbbedb
text .	sbcUXp
text all	yVbbde
text at	Wlccen
text before	maYSll
text by	uXaYhd
text dear	qdcbdc
text her	TUa1hb
text him	YYewce
text if	ZWccoo
text it	ZXZ0bc
text me	fUT6WV
text messag	cYajaq
text on	naefee
text or	Vrdfcc
text some	benbee
text stop	eisXYZ
text us	qYebed
text when	Vhmbej
text with	ufYada
text within	rdaaee
text yes	SYXpnb
text you	ymRZTY
texted	gYSjip
texted .	cnVfek
texted at	jeeWjh
texted call	aZVxWc
texted me	eVjUVt
texted not	ebdcbq
texted reset	mRqbWb
texted to	Xpecee
texted within	oaeede
texted you	aWXYwW
textil	eVmlga
textil .	eaganc
textil fantas	Wehlbk
textin	jYflhZ
texts	5YYZSf
texts .	daZsaf
texts by	sZdXdd
texts from	Ycqece
texts me	4VbWYa
thabo	fYnjYd
thai	Weqchb
thai the	bgreeW
than	jhZeff
than #	kUlehc
than @d	kWYokY
than @s	0PSnYe
than all	Ulbcdp
than an	nQapZj
than anyone	jbXYnk
than before	YroUXW
than churn	tPXqcV
than create	7RWeVc
than days	bpbddb
than dear	VgiqiW
than ever	Zpdeee
than exampl	nadajd
than expect	c1TbcV
than fill	daecep
than friend	lgjebW
than have	sVhYYi
than hybrid	tXbZjX
than i	XdcczU
than it	gSffhp
than keep	iWbZct
than lena	tWXkgW
than let	bXeeer
than me	XTjcln
than media	nUaick
than mine	WjsYVi
than northl	dsVkdR
than on	Wmcddm
than paper	ccchao
than planne	YsUdie
than priya	crZddc
than read	fZenef
than ring	Ypdcdb
than shifts	zUTZae
than ten	cbofdc
than that	mxgMZR
than three	lQnfbe
than to	NrXibp
than us	ccicZo
than we	dsYdiW
than what	YhbkZn
than when	dnecfc
than with	Xodcci
than you	bwYXbg
than your	beabhp
thande	ffjdae
thandi	fhadjf
thando	Trcici
thando .	Wqeffe
thank	efpZZi
thank .	jcXncg
thank each	dacfeo
thank me	bWehin
thank the	WdvZdg
thank them	aTzaXW
thank you	ffoZZi
thank your	icpVdf
thanke	Vhoeag
thankf	mcfUfm
thanki	dYpTdo
thanki you	gemVgg
thanks	fcuYZh
thanks #	achljV
thanks .	ievRSg
thanks a	agxVWZ
thanks again	oadYao
thanks all	bcrdfZ
thanks asked	jlWdcd
thanks but	MMeaQ/
thanks come	dabiob
thanks ever	eboeec
thanks everyo	njXaed
thanks for	gdqYai
thanks from	baqaYj
thanks got	hjscMO
thanks i	baqlZQ
thanks in	edaobe
thanks just	ebnZdf
thanks mail	iUrcec
thanks no	ecWeer
thanks placeh	dcaoee
thanks receip	oWeeee
thanks second	ddYhen
thanks so	mYrgWX
thanks that	gYsacc
thanks to	XQzjbZ
thanks will	Yincdb
thanks you	kjeNfk
thanks your	fndadf
thanks>again	fWkdfl
thanks>answer	Xnjdbg
thanks>ask	hmjVdZ
thanks>away	iXgdVo
thanks>bye	iabeaq
thanks>chosen	Zeocfd
thanks>closed	aijfkU
thanks>date	pfhTdf
thanks>decide	aYvbbe
thanks>free	eggTbs
thanks>give	ZcxUbd
thanks>goon	nfQfYp
thanks>hear	ch7WfE
thanks>hold	filajU
thanks>if	eUbrna
thanks>match	nhdOgj
thanks>me	TV+aZb
thanks>meet	fcfWin
thanks>news	WkTeoj
thanks>not	WTjWb0
thanks>offer	ZslSPl
thanks>others	WYjine
thanks>papers	nelaZb
thanks>post	ipXhac
thanks>receipt	bpcdce
thanks>said	oVgaeh
thanks>soon	YmiZpV
thanks>sorry	Yqdcbe
thanks>start	ljfdVf
thanks>step	llhNbm
thanks>thanks	TUoaho
thanks>them	heoXbg
thanks>wait	meVdgk
thanks>will	aqdeZe
thanky	gSmVpc
that	fhhcdg
that #	0ZgTeV
that .	ZuebYh
that ;	nrVbbY
that ?	YkbqeY
that @d	lXaqZc
that a	ZvWbdh
that about	dzdaaR
that aditi	fddbdo
that after	qGmbbs
that all	ehmYlV
that an	ZXofej
that and	enYXVv
that anothe	ZZcXc0
that answer	Yctaja
that any	cofeeZ
that anyone	cqddea
that anythi	cpecbe
that appeal	fdpWfe
that as	prcabS
that assess	ikmYdW
that at	neiZeb
that back	VoajVn
that badger	focedb
that be	ahYzWY
that becaus	grccdV
that before	fnVoZX
that being	sgVcZc
that both	abcuda
that but	lWZbkm
that by	aZavVl
that came	jWpead
that can	Whqfac
that candid	llUjba
that case	mjZVhh
that change	eTnafl
that closes	dZdVbv
that come	ebodcd
that comes	qaWkiW
that commun	foZded
that conver	genaeb
that cook	dYpddb
that could	Qnblhe
that counci	fXngfd
that date	xecVfR
that deadli	fqbdbb
that dear	uNcodb
that depend	Zpddee
that desk	dbSbpo
that did	gcXYpi
that do	Qgcjoh
that does	jqShVg
that down	fRomec
that due	bnZZel
that easily	ebkhkX
that either	bpcgdb
that email	dnXejd
that equity	1PcYbb
that even	dpbgca
that every	ZZrlYa
that everyo	occeec
that far	a3VdaW
that feedba	taZcec
that fellow	fWbhlj
that fit	eddocd
that follow	kRiWfq
that for	dhgSUv
that form	cYhpeb
that from	agXfgo
that goes	cbhbco
that graham	ecrZdc
that guy	fapjcW
that harrow	ccnbgd
that has	gpdeXb
that have	elnbdX
that he	ZpZabn
that head	cjVcdq
that if	egbqcY
that in	ljTfZk
that includ	kSoeXj
that interv	ilfWcf
that it	ciWYcy
that its	fSZcit
that just	XqgmXX
that justic	6RcXbZ
that korean	endddc
that last	cYtada
that letter	oMUqUs
that link	edobee
that list	fqZhbY
that lives	dcVobn
that long	oVbhdj
that looks	eqbddc
that lot	anlYgZ
that mail	aavYgZ
that makes	kLbeev
that manage	eaYoed
that matche	fbceeo
that matter	ghUain
that means	YtOhfi
that meant	cnajdb
that meetin	gjWYik
that meets	boeecd
that might	Vaqghd
that mine	hcnedZ
that minute	yadbYZ
that mornin	wVWfah
that mr	cdYags
that ms	edogbY
that msc	sYdcdd
that much	g5UXbQ
that must	eZibdn
that my	bkSelk
that needs	efangb
that nobody	qhVabi
that northl	rYchdZ
that not	neZcbi
that nothin	emnaaW
that notice	npceYV
that number	dfpaeY
that of	TmdqYe
that off	hVclmb
that office	apfbbd
that ok	ZVanmd
that oleg	bZvUde
that on	5OeaYc
that one	djTXln
that only	fzUbdS
that order	qhTXnY
that other	dgfXen
that others	enbkbZ
that our	TYvbie
that out	XdjpjU
that over	leflbW
that parkin	ZgrcdZ
that people	cbtXde
that person	afhcYn
that planne	pnXdZW
that please	cfabhn
that portfo	lWVscc
that promis	gnedba
that ran	dZeeeo
that reason	ecaeen
that recrui	eYqeec
that referr	bTtdeg
that region	acdcpf
that remain	eVdgpd
that result	gqaZdc
that rings	paeddd
that room	dWgbgp
that said	uRebkc
that same	wabYcc
that santa	detUed
that say	YsYekZ
that says	ZjjWif
that second	Uobmde
that secret	aZaZno
that settle	YVbcht
that shortl	iocadb
that should	ngaafc
that signs	Zsecbd
that since	avWdcc
that so	rdhVfb
that some	mWifah
that somebo	qhdXcc
that someon	TqThel
that someth	fZYwYa
that sorry	cYZedu
that sorted	eboach
that sound	Zcdgdn
that stands	nZbXoc
that still	vTRobi
that suit	ZYfobi
that take	hcYbep
that takes	RyZjUf
that tells	Uoedem
that the	ddfbep
that their	sccbcb
that then	kaabcp
that there	ppTVhb
that they	czTXcf
that things	moYYda
that this	dkgXbl
that though	jiVdke
that throug	dZoeec
that time	3Ianba
that timeta	dYricY
that to	kgsbOa
that too	jrXVjY
that took	YyccXW
that trees	dadpdc
that tune	cYnbal
that two	Xdobch
that under	dbadcr
that up	kUchdo
that volunt	ebbedp
that was	Vk0Tab
that way	RenfWo
that well	Wockcd
that went	beQivZ
that what	RxaYcf
that which	cfeodb
that while	dfdeao
that who	apfbed
that with	faoalX
that within	oceecc
that withou	drcdca
that work	ZVfyWh
that would	pVWXnk
that yours	cOaac3
thaw	UcwZXd
thaw .	bnccbh
thaws	XK+bba
thaws .	bTydcc
thaws it	eaofed
the	eeffgf
the #	uXadff
the @d	0cWfdZ
the @p	RqglZg
the @s	uWbghX
the @t	bUkndh
the aaha	Zpdeee
the aalton	cXdbmm
the abando	edndeZ
the aberde	dYpbdi
the above	hbZcgn
the academ	RX2bdY
the accept	eacM5X
the accomm	dPUkmp
the accord	bVpcYn
the accoun	leeXig
the achebe	dedXqd
the acknow	fhVbog
the acting	eZZcgq
the actor	hWeile
the acute	anbffe
the ad	WodfXm
the adapt	eSedoi
the additi	ZZ9RVU
the addres	ZbqjZY
the adebay	eaadpf
the aditi	makWhd
the adjust	ieebUr
the admin	dcbrce
the adrian	ZUgrhg
the ads	kfWacn
the advert	Tlgbaq
the affair	QSybSY
the africa	dnWdei
the afterw	objeeW
the age	cZtbcd
the agenda	a6UaYS
the agent	dfcZpd
the agm	bTY3Th
the agnies	dcdpcd
the agreem	YZVS9U
the agricu	jnZccd
the ai	edccen
the aidan	ejgleT
the aide	dSpjge
the air	W/ZQUM
the aircra	mWfege
the airlin	eobZga
the aisha	lTjged
the alan	dXnjbd
the aline	hlddhX
the all	fWZbtY
the allie	Wkedne
the allowa	blZpbY
the allows	haYufW
the almost	eaWdqf
the alongs	sabaee
the alpine	bbnddd
the altere	ZxRWoY
the altoge	edocfZ
the alumna	jjVela
the amara	ZUhbok
the amaya	jcanad
the ambass	xhSfaW
the amber	doadcg
the amount	Zepbec
the analys	paifkP
the analyt	Zeeodf
the anchor	gnWged
the anders	dcednd
the andre	fjSqbc
the animal	XpnYcb
the anne	hWmZmZ
the annex	aWsfhY
the annika	gcpabb
the announ	bfeXdq
the anonym	aTjojd
the answer	vhMPhr
the anthro	Zakneb
the antici	aarnaX
the antune	ijkVfb
the anyway	UccyYd
the apac	XnUlUn
the apartm	Zddefp
the apolog	XXklje
the app	TdqXfj
the appeal	kkhcXY
the appear	fciVep
the applic	hhdZYo
the apprec	aTwkaa
the appren	dUbXul
the approp	Wvbbeb
the approv	mnYiUc
the appéti	cYpjVf
the aptitu	gXaogg
the area	idVleh
the areas	elqVWg
the artisa	hSnRkk
the artist	oXbXmg
the ash	anPiod
the assess	ebbtae
the assign	VaeWop
the assist	iXYgrc
the associ	glWcje
the asst	dlTeek
the assura	gmXchf
the ats	cauYYZ
the attach	YRewqX
the attain	dcZeoe
the attend	hRaZno
the attent	bgVndj
the aubrac	haffoZ
the audito	igWjYj
the aunt	cUTmkk
the aunty	diRgdp
the auréli	biVggm
the austin	daocde
the author	dcfpcd
the automa	dXgldi
the autore	Xaubdb
the autumn	fobSkd
the availa	ZbTyce
the averag	rXjcdY
the awaits	gboade
the award	yYYYmU
the b	oZeZgh
the baby	iWucZZ
the backgr	hViubT
the bad	bTcfkq
the badge	iRdhgn
the bag	heJeuh
the bakeri	brcZha
the balanc	debbbr
the ballar	dbohdZ
the ballot	mhbkeT
the band	idOdml
the bands	eocecd
the bank	dfbeap
the banker	cdeddo
the bar	cUalin
the barbac	aZgqbd
the base	abalnc
the basel	gabfeo
the basin	idWZbp
the basis	lbZXap
the basque	baXqhg
the bay	bjXhcn
the bdm	cgapWh
the bearer	caXabw
the beatin	XXceqi
the beauti	ZUqgka
the beauty	hVWaks
the becker	pYXibg
the becomi	chfXmg
the beeche	cqVcde
the beg	Xaojia
the begun	bYiecp
the behavi	naifdZ
the bell	gOYkrg
the bello	ediTki
the belong	ffVjjg
the below	gbYodf
the benefi	hkgYWh
the benelu	YrZajc
the bereav	Vsccee
the bernar	bYnmdZ
the best	ZYsZcn
the better	fVbdvY
the beware	lXahcm
the bh	aacplZ
the bianch	eWreed
the bid	kgWnTj
the bids	cXpcfi
the bielef	eWkife
the big	XkZxbW
the bill	daalpY
the bin	YfWXlp
the biolog	aWqabm
the birgit	hbbcdo
the birmin	gacnbg
the bit	ZTdcpp
the bless	fkTYfp
the blessi	ZyUdcY
the bloke	lWYjWp
the bluest	gZbbqe
the bluffs	bdXlhk
the blur	cXnnaa
the boardi	ZaYluW
the boat	XTlwdY
the boatho	Xkeici
the boats	acqZja
the bogdan	changb
the bond	bochdb
the bonus	aZiaof
the book	gfqMhh
the books	oWWM1g
the booksh	Sagimm
the boot	hgYZZp
the boroug	deVlig
the bottli	doYkYc
the bottom	wZgdeT
the bought	hcndiV
the bounce	Ybndhg
the bounda	iWZknc
the box	baYXrn
the brad	Xscddc
the brakes	gSxafY
the branch	ejSgki
the branno	kbicWj
the break	Yocmba
the brenda	fkfWdk
the brewer	Tdaocp
the brian	chaadp
the bricks	fgXjam
the brief	ZXT2Wi
the brigad	bjXqYg
the brock	wdTjYW
the brody	WjabsY
the broken	cbnaoX
the brunel	ilSffg
the budget	irUZak
the buildi	ZWjvXa
the bukola	qaZcja
the burger	jnbZcb
the burton	nmWVjc
the bus	gRkgih
the busine	iflUgd
the button	eXYcho
the buyer	hccaeo
the buyout	cgmVig
the calder	kaOcpk
the calend	glioVQ
the calls	wXcdbc
the callum	fdeaZo
the calm	ldjjXY
the calmer	Xhdpcd
the camera	Xaeeas
the camill	fdVatb
the campai	kUahcp
the campbe	bqbVma
the campus	ghhWhg
the cancel	eUhjhi
the candid	mkjXWf
the cantee	gVpkeZ
the capabi	neWeff
the cape	dbcpdd
the captai	aYeako
the captur	dWefim
the car	fddWvU
the card	lapbVd
the cardif	Ycasfe
the cards	encdbg
the career	dcsdUe
the caregi	bebqeb
the caribb	dddocd
the carlos	cUhjng
the carol	bbfofb
the case	SYX8Ui
the cashie	lXfYkg
the cast	giacnZ
the castel	fVvbaW
the catalo	lhZoaU
the catch	dZbZxa
the cateri	TmUdrV
the cellis	gnWZbk
the ceo	idTnjc
the ceremo	dboaci
the certif	rbfeVg
the chains	igkWhc
the chairm	VbokiZ
the chairw	UsZbdl
the challe	wcfeXV
the chance	iRjnZc
the change	fWqlXY
the charge	VWpWcn
the charlo	dbYhfn
the chaser	fZoeed
the chat	WTmtUl
the chatbo	bZZcxb
the cheape	ebXdct
the check	iZapYi
the checks	XUYzbi
the cheeri	fnacgd
the cheese	ebdceo
the chemis	ebceeo
the chf	dcZYjq
the chief	esXZff
the child	hYgcrT
the chin	Zfrbeb
the chloe	aVjcvZ
the choice	gjQcar
the choir	Zbceko
the choosi	pnWdZY
the chop	fcXbYt
the christ	foaXfg
the churli	dacdrd
the churn	1VUkda
the chuseo	cUlleh
the cinema	dcccnh
the cipp	StWZra
the city	fnPfgi
the civil	ijiWag
the claire	YXqVlW
the clarif	WnqaZZ
the class	aapWjh
the classe	adXufY
the claudi	bYnfha
the cleara	iZnjZZ
the clerk	obeYla
the clicki	foUfVk
the client	goWgcg
the climat	icband
the climbi	mciXdj
the clinic	efZnde
the close	ZwZXbZ
the closin	kguMWb
the closur	ijbWgl
the cloud	gSmjjb
the clubho	Xaneal
the cnc	bgkekW
the co	feiVmd
the coasta	ofYahc
the cobalt	hedXdo
the cockta	hlfghT
the code	ajcsVa
the coding	XUT+Xb
the coffee	hTwQhe
the coin	riabcZ
the colett	cYuddZ
the collea	gWZabv
the colleg	emfdkX
the color	docdec
the combin	aZYxbc
the coming	aXVXvk
the commis	vYdWdh
the commit	kpSecg
the commut	chsaaY
the compan	UdiWjr
the compet	ZTnXom
the compli	iQsYhY
the compre	hVgifj
the concer	gUZZir
the conclu	XdYXew
the concur	lWYobh
the condit	bpWZld
the confer	kSzaSZ
the confid	Xacdql
the confir	efrdWd
the congra	lnUbcg
the connec	flgmVW
the consen	aTixUf
the conser	YUVsho
the contag	dZeped
the contai	jgVehi
the conten	dfqWXj
the contin	kXcTsh
the contra	aVaM/b
the convin	lUkjdc
the convoc	jeVNqk
the cooper	nfdcgZ
the coordi	qiTdWj
the copenh	cSVoip
the copper	iRndek
the copy	YbvfWX
the copywr	cZZYsk
the corinn	TYpmdg
the correc	sPbkha
the costed	eepdhU
the cottag	eYbbsd
the counse	TXrbmb
the count	shadXb
the counte	nVmaeY
the countr	qalbZb
the county	Xdpbie
the couple	dXobYn
the course	vSccbk
the court	fatceW
the cousin	dYkVYt
the coveri	jWcdpc
the cows	gncdbc
the cpc	dhcndb
the craft	eboedb
the crazy	guaVlV
the cream	ocZekY
the create	1cPVjZ
the creden	oaaSlk
the credit	ofZmZY
the crew	ZiTppW
the crimin	dnXhah
the criter	koaXbe
the critic	Ucogid
the croeso	bgcnbe
the croiss	WceZnl
the crosse	mXZmee
the crt	eeocbd
the cruise	fWphda
the csm	eebqca
the ctc	ZYarka
the cto	YkOpna
the cultur	ekVhej
the cum	bbYZmo
the cupboa	cXhoee
the cuppa	ebjXen
the curato	glmaXa
the curric	aaWzZa
the curveb	dbfodb
the custod	gWhVxY
the custom	eXmVdp
the cut	lcLgYs
the cv	fQqoaW
the cvs	pebcdd
the cycle	mTracc
the cyclon	feVgen
the dachsh	VVda2U
the damage	fWWlcr
the dan	apbbci
the dancin	handed
the danke	jUjhcf
the darren	bdoZid
the data	ckbocZ
the date	nhUuZS
the daught	ddabgo
the davide	dYvdbZ
the day	ocXmgY
the days	XnXeen
the deadli	aeUiVx
the deal	nehUmV
the dear	wYUied
the deb	ZjXXvb
the debrie	piZYUl
the decisi	zcZZcb
the deck	Ydepee
the deckha	doVagi
the declan	XchYse
the declar	QSg1iV
the decomm	igleeX
the define	ZRnqdd
the delay	skOgfW
the delega	ZqYdWm
the delhi	mYUfne
the delibe	gchliW
the delive	bVnakj
the democr	gacinZ
the dental	kUiYmg
the dentis	hWrffX
the depart	bubVhe
the deploy	aSrehf
the depot	gdocYg
the design	iTtmTb
the desk	iXigdi
the destro	SWngqW
the detail	TeZgtf
the detroi	caohcc
the develo	geecoX
the devs	eohdbZ
the dewey	ZYauaa
the dietar	ebcmnV
the diffic	dlceXl
the digits	dbdcoe
the dilys	ZVUf2Y
the dimitr	cbYabu
the dinsda	aacgeq
the diplom	VQpajn
the direct	jqYcdb
the disclo	ZYshZU
the discre	gUYhhq
the discus	hWhifh
the dishea	hfUbne
the dislik	lkWcaj
the disqua	cVhgfm
the distan	icoXYh
the distur	ZpYZdm
the divisi	kbodeX
the docksi	fVmihZ
the dockwo	cdYibp
the doctor	jdbrXa
the docusi	iglVlX
the dog	dapZYl
the dogs	rYaZic
the donal	fqYbee
the door	ZNxZne
the dossie	lcXiUm
the draft	cWabxc
the dram	fnaidX
the draugh	bcbtda
the draw	cekVZq
the drawin	iXQfgo
the dreadi	iZkfiW
the dress	Yefcof
the dried	ddabZt
the drink	begpWY
the drip	bWlkag
the drive	gnaebe
the driver	Rplfbf
the drivin	eZkUnf
the dry	VTcsim
the duarte	eXgdoe
the dublin	jtWXiT
the duly	ddgcqX
the durati	cWijjf
the durban	Ueebpk
the dust	XraciZ
the dusted	Wnejdd
the duty	YgrYga
the dvla	Yoeefe
the e	Xavhba
the ear	eddcco
the earlie	U2bPcj
the early	lgcXke
the east	XcYsfc
the econom	mgkSgd
the edinbu	aUnoab
the edit	nUjcjb
the editor	Zcfbni
the edna	hieXgi
the edtech	aarffa
the educat	alWncf
the effect	aojabd
the effort	ZalUes
the efhari	iOgemh
the eight	TdjnVp
the elders	djkVge
the electr	Wc5VdV
the eleven	eUVldt
the elif	edeoeY
the eligib	jmZcWg
the elmhur	dZcdni
the email	beOXb3
the emerge	hOflhl
the emergi	pbaUdo
the emil	cWbjcp
the employ	cnnZeV
the emre	YaXsif
the enclos	TURtyc
the end	hSiWew
the endors	eXwWag
the energy	WhhraZ
the engine	YjeqLm
the enquir	YaWoqe
the enrich	kbWelg
the enrolm	aeahcp
the enthus	dXbpdj
the entry	kYdkqR
the envelo	aZokdb
the enviro	iccaoc
the episod	dXphcd
the equal	bYraib
the equity	XXTxje
the erased	cTxdeb
the erin	RqjheW
the errors	dZtccb
the escape	ddpedY
the essay	UhjljV
the essays	eeWpef
the estate	gjQduZ
the estima	Ucidog
the eu	iVZnhg
the europe	ecdoea
the evalua	efbXjm
the eve	iiWgpT
the evenin	kUZuZd
the event	f0UVae
the ewa	TRlwcb
the exact	TYhzcW
the exam	cgXtXe
the examin	XoflhW
the exampl	2bVcdU
the exams	ejmdcX
the except	eajpcY
the exchan	Zoccdi
the exclam	ieVjcl
the execut	gedXsZ
the exempt	elecmV
the exerci	bQjria
the existi	emWdbl
the explai	gVvmaR
the exquis	mZWfel
the extern	UpSime
the extra	eSWren
the eye	eJfrYp
the eyes	dabedq
the f	fbpbdd
the fab	Vidlgg
the fabio	ekbdWo
the factor	sVgeYb
the facts	jZbden
the facult	bpXlda
the failur	YfXoef
the fair	cX6fYL
the faithf	faaioc
the family	ejiSnb
the fan	dffYne
the faq	klhTba
the farida	dZXedt
the farm	dYVshf
the farmer	gnbbgZ
the fastin	dXjcfm
the fathom	rhZccZ
the fatou	heicnV
the fault	bcsYde
the favour	npUdeX
the fax	aTzgYT
the feast	oZidda
the fee	VjZggm
the feed	lhkfbU
the feedba	bZsaZg
the feel	ccplcV
the fees	iThbne
the felix	cbXdct
the fellow	cbRans
the female	miaTna
the fence	lmTghW
the fergus	TvYhdc
the fern	dZgaZs
the ferrar	hbZpce
the ferrei	eanced
the festiv	cpUafj
the few	dbtcdX
the fiber	Ybfdqd
the fictit	aVsdbd
the field	ljWddg
the fifth	mZZUmm
the fifty	ncbbhc
the figure	VfbYzZ
the file	fpWoXc
the files	vfXYYh
the fillin	cTycdY
the film	Vjbbni
the final	gdVsah
the financ	kdZzWR
the findin	oaeXbl
the fine	edcYqc
the finger	UnYeen
the finish	lbbYcn
the fire	Waobkh
the firear	jVghkc
the firefi	dXpbgf
the firm	daabhr
the firms	dcjneX
the first	efXdkk
the firstl	Xhnbde
the fiscal	ieVmcg
the fische	fobcce
the fishin	joacbb
the fit	fVanco
the fitnes	pbedcc
the fitzge	YdUmod
the five	gpSjXf
the fjordl	dWimdg
the flat	cRfc0a
the flexib	bVocfi
the flight	ViUqif
the fliss	gcZepc
the floor	Tdcqcl
the folder	iddXjj
the foods	aVZoao
the foot	acfXwY
the footba	hZpafd
the footwe	nXdmad
the forema	hrYbgZ
the form	XUqsZb
the formal	YaZX5c
the format	gaTqfg
the forms	YobhlX
the forwar	bobcdf
the foster	ajXcgp
the founde	dbUlZt
the four	khVaek
the fourth	fipXTi
the france	bXthcZ
the franci	eeddob
the franki	addgnc
the frauds	bPgdgq
the freeze	YJ1ggZ
the fridge	Znbcdh
the friend	6HWmWb
the front	fTtbZj
the fronte	XduYce
the fruit	bdaoge
the fte	Vqibec
the fuel	eeVboi
the fulfil	gXceuU
the full	ZWerff
the fun	cbpdec
the funded	ecbeen
the fundin	eiWedn
the funds	jXmefd
the furnac	ZYapih
the furnis	ghkZlU
the fusion	kkbcjU
the future	dUmjWl
the gaboro	dfgllT
the gabrie	gjfglS
the gaffer	leYnZb
the games	fUfind
the gang	hVbcni
the gap	cZamoa
the gate	aNkpjf
the gaz	iacbpb
the gazett	Zpbhcd
the gbp	qbbcdZ
the gcse	ddqeda
the gender	iicVhi
the geneva	Ydeoeg
the geotec	dimjWa
the ger	fbeZgn
the german	hnXghY
the gerry	cZdnhe
the ghost	caogab
the gianni	gfYcnf
the gifts	WWlgki
the gig	WZVexi
the gill	ijWbdm
the girl	heVRgw
the gloria	ihXlYg
the gm	cqmdUZ
the gmc	acsZbf
the go	hddiqQ
the goalpo	bbcoak
the good	kbVbtd
the goodby	epdZde
the goods	Zoeccg
the google	eXbodj
the gorau	mWrWdb
the gordon	Ysibac
the govern	lnWaeg
the gp	dcedco
the grade	arQcwR
the gradua	bZrbiY
the great	pakaab
the green	ikboRb
the greenl	cjngbU
the greeti	ZWoZpa
the grill	bZZioh
the groomi	lRujYR
the ground	iekgiU
the group	adinWj
the guaran	UkgasY
the guest	gZncia
the guild	Xlacdo
the guilty	eeaeeo
the gym	aXomda
the habit	gVocYl
the half	YbtSgf
the hall	aYojcb
the hallor	ZjWhao
the halvor	dYvbaa
the hambur	vXfXfe
the hamper	baedcn
the hand	dfXatb
the handbo	ffofZY
the handin	Wbcsdg
the hands	YyWaUh
the hank	bkVhig
the hanley	fdZdrb
the hannov	clobbW
the harbou	XnuZYX
the harrow	ojYgbY
the hassan	eimdfX
the hasta	VViodn
the hatche	bYejoV
the haul	pWbeif
the head	emVkch
the headco	epUVbq
the headma	eddcdn
the heads	amqXaY
the headsh	gWicpb
the headte	ahdoYe
the health	XafvZd
the hearin	WYTvci
the heart	aUlfcn
the heartb	eZiXil
the heathe	YhdpZd
the heavy	edpadc
the hectic	dcdZho
the hedgeh	aoajbc
the help	cbcgqZ
the helps	UYbfpp
the herd	ZhYtVh
the heron	cocded
the hesita	ZfUdZv
the hexley	bcdcng
the hi	bZocdi
the hide	lkZgRj
the high	gikjWW
the higher	hVZb1V
the highes	cboWel
the himsel	ekWcih
the hire	gYrafc
the hirevi	Zdbgbq
the hiring	kqVcde
the hiya	aebnff
the hm	mSmXig
the hmp	dhZoad
the ho	mgXfgd
the hold	agUleo
the holder	aZYpbl
the holida	kpbdeU
the home	cpaaag
the honest	czedRV
the honour	XXYjve
the hoop	cjcZnc
the hope	epcfZd
the hortic	goZdga
the hotel	XiYdZu
the hour	mMWuec
the hourly	fXchbp
the hours	XahOso
the house	eVhbin
the housin	Peedjo
the how	ceTpnd
the howdy	dbndhc
the hq	WesZjZ
the hr	qXnaaZ
the hugo	nkYgbY
the hugs	nWddej
the hull	eeXpee
the humani	cdoaec
the hunt	bbYfoh
the hussai	fdcnde
the hutchi	dcaZpi
the hydrog	lWbedn
the idea	beagdo
the identi	pjVYch
the iets	Wrchec
the if	bsaXjb
the immuni	hXtabY
the impres	olXgYa
the imran	dcpddc
the inc	fYjbbo
the inclus	nYZcen
the income	hYYjar
the indepe	fkOpXi
the indivi	ikfTka
the induct	oWkgfW
the inevit	dcdago
the influe	aVlkbk
the info	htWZbZ
the inform	YUqqcY
the ing	ecrdeX
the inn	jVmZYp
the inshaa	goWYka
the insofa	naeede
the inspec	ddefUt
the instal	YXejmh
the instit	hdicWm
the instru	dZnddg
the insura	niYidX
the intera	dsYaXd
the intere	ZkUZcw
the interf	jmZhWf
the interi	iVXvcZ
the intern	SYYhe2
the interp	ndShak
the interv	iZplXa
the intima	qfiVbc
the introd	hZXfYr
the invali	bbbbrX
the invita	UUY9ZZ
the invite	PXc6TR
the invoic	bYoald
the iqbal	Zgbjao
the irina	aebucZ
the issue	edodca
the italia	ieYdco
the item	ZwYmXU
the ivy	cefljX
the iyer	ebkYpZ
the jamal	eeblWm
the jamila	ccdpde
the jan	ihXefi
the jane	cgWhZq
the japane	hndbbb
the jasmin	bnVZod
the java	ebtcaZ
the jay	YTrdje
the jem	dnbecd
the jerome	ceXdio
the jesse	aXdjbq
the jessie	Xncgef
the job	VZfV4g
the jobs	WZqYoc
the joinin	bZgpeb
the joke	fejlaX
the jonah	YYqkZa
the jonas	ajXnfe
the joy	cdeeoc
the joyce	bYjcco
the judged	jfUhge
the judgem	gqXSan
the judges	kXcgpW
the judici	ZcloZc
the judith	ZnQmdj
the jule	aUqcYm
the julia	idYasY
the junior	XkSWks
the junk	adlnXc
the jury	cnPnbl
the justic	TWfuje
the kaczma	fbcndd
the kaffep	ebceeo
the kapoor	cdeoda
the karen	Whoedc
the katarz	dpccec
the kavya	hoaicX
the kcse	apcbic
the keane	cqZacg
the kearne	lRVrfh
the kelly	fdSX0b
the kestre	edZadq
the key	gUoVji
the keyles	dccqcc
the kick	afbYse
the kids	ZYqegg
the kilonz	egWdjj
the kind	acvceX
the kindne	fepddX
the kirk	Zccbnl
the kirsty	idXhcl
the kitche	lXbahl
the kloofz	iZdYep
the korea	fnfbfY
the kovače	ahqXdc
the kp	eaiodZ
the kuba	qbXhjX
the kubern	ddRmjk
the kwasi	ZWbome
the l	fTqYal
the lab	bVqeeh
the lad	bbTVf2
the ladies	qdchXb
the lagos	cbogdc
the lah	fXancj
the lam	dcpcec
the landin	drZafc
the landlo	ghqThY
the lapses	ZqZaid
the lars	haaene
the last	fkVnde
the late	ldhcUk
the latene	dcobjY
the latest	5PUqcW
the latter	jXteVb
the launch	hZvUZY
the law	ciVmhd
the lawyer	kfUYjk
the lb	pbdded
the leader	lRegnc
the learne	ihTfle
the learnt	hrYbXf
the lease	YgpQnd
the lectur	bqXdeh
the leetco	ecofdY
the left	aeocde
the legal	dfYahp
the legend	Wkdkja
the leila	hXaaas
the lena	3VZfhS
the lender	ZfpTfk
the length	dhbjWj
the less	feabaq
the lesson	ucWdWd
the letter	iQUV3m
the lettin	kZWakn
the level	lYaWdu
the liam	ecaani
the librar	aXnlee
the licenc	clYUds
the lies	jkYXhf
the life	bdWpoW
the lifegu	fhehWi
the lift	derYaf
the light	ahhUhn
the lightn	WRZWlr
the lights	Xfmcfh
the lim	jdilbW
the limeri	bpZebh
the linden	kaoaWg
the lindqv	dafpcc
the lindsa	baWmaq
the lines	eWkdhj
the link	TVg7cY
the liquid	bXdano
the lisbon	ZUjsdd
the list	kiVhWm
the listen	ZqRafo
the little	jRvZbd
the lived	dZqfYg
the lives	cSexkU
the living	cekWkg
the lobby	acbpXk
the locall	hcjdWj
the locum	crXcaa
the lodge	ijUgfi
the login	ZZbviX
the logist	YWolgc
the long	tPPfit
the longer	iVaklf
the longli	gjWndb
the look	Uxafcb
the loop	hoQcel
the loose	mXWndh
the looser	nhVWnc
the loss	gWnncU
the lost	dW1YeX
the lotter	hUjlai
the lottie	Waccqf
the lounge	ajjWfi
the lovely	YYeghq
the lowell	alRbip
the lowest	hfZado
the lucky	1SaXdc
the lugano	ebcedo
the luis	gncXja
the lukas	fmiXVi
the lunch	cZoVij
the m	liTjcd
the madele	XvcigT
the magist	bpYhmU
the mahalo	cadccr
the mail	bdRmfp
the mailbo	Ya1acR
the main	fXpVfj
the mainst	eaYdoi
the mainte	cbTmkk
the mair	dT4YaW
the majori	lcWjcj
the makers	VieXin
the malik	enTkdg
the man	ighWbi
the managi	YcnijW
the mandat	ebkWii
the mannin	dbeqad
the manuel	mefjVh
the manufa	gVpddg
the manusc	aVmfjj
the many	nefccc
the map	ecnddd
the mara	ohZYWk
the marath	cqZdlW
the marco	cZwbUh
the marcus	bYmTkn
the marek	odWoYd
the margin	qWbabl
the mariti	gZlpUe
the mark	ejVTby
the market	gQpjdg
the markin	YvcceX
the marks	VnUQkv
the marnie	TicYmp
the marta	fnZhgY
the martin	jVseYX
the mask	aanidd
the mast	docdcd
the match	kQsbWj
the matern	ladWen
the matter	fwSWeg
the matthi	ZYldpb
the may	dVibmj
the maybe	jqSZYj
the mazel	uVYYle
the mba	hacocd
the meals	eWkmed
the meanti	pjmSdW
the media	5QaaiV
the medica	WcYqij
the meetin	tffZbZ
the meetup	bhvSae
the meliss	cgWlbl
the memory	RmlclU
the mensah	iWdkid
the mentor	Vgjfdm
the merced	okeYWg
the merger	aiqYdd
the messen	ocahfa
the michel	dWRday
the micros	YadpoU
the middle	fnjSfb
the mihi	ZWwfZd
the millio	Tenika
the min	jqjbXR
the mince	doZfee
the mine	bZkoYf
the minimu	ZgVSa3
the minist	erncaP
the minute	rojOXb
the misrea	iiXkee
the missin	ZhVrfe
the missio	nWhege
the misund	kVgndc
the mitten	dXggcn
the mix	axjYPU
the mixed	iVkkaf
the mncs	inVdag
the mobile	agfcoa
the mock	nYlWeh
the model	eabddq
the models	egZcoc
the modera	aclqeV
the module	eZjZnd
the moin	ioRdhf
the moira	epbibY
the moment	ctqVVY
the moncto	ogdbea
the money	XjaSvi
the monito	adPyic
the monsie	nYhhiX
the month	vabbaX
the moon	SqhXrT
the morato	dQwefd
the mornin	gdVkfk
the mortga	daccoi
the most	elcVbl
the mot	bctZdY
the motor	opZTcZ
the mouse	icbYof
the move	ZZ2bfN
the msc	pXeicd
the mundus	iTgjZk
the must	ekUkeh
the mv	fhUffm
the mvr	dVkkdj
the n	lTfnZj
the na	fbhoYd
the name	mUveRf
the namely	magnZZ
the names	yWTpXX
the nandin	gWmama
the nanny	gkaUen
the nation	cXuZia
the nature	dZuedX
the ncube	duYaad
the near	W2VdeV
the necess	brdebc
the needs	ejYbdn
the negoti	haWjfl
the neighb	bVdWey
the nephew	akbcYo
the nerys	bWhfkj
the new	gahXvY
the news	rZXWdo
the newsle	cetYeZ
the ngos	ddmjRk
the niall	gfnddX
the niamh	jcWbmh
the nice	qVbfjb
the nicer	dabceq
the night	ngPclh
the nimbus	paYhbi
the nines	oboabW
the nkemel	ckpUbe
the no	kPIYqy
the nod	oVRokc
the nomina	ZkXWnk
the nomine	YpqbUY
the noneth	ldXjoW
the nora	jXdkfX
the nordic	dbnedf
the noreen	baoded
the northl	2aXhdV
the notes	ipcSZj
the notice	lamOel
the notifi	oidbbY
the nudge	mlVZak
the nurse	qYXnda
the nurser	gXVsYk
the nursin	Ufiqag
the núria	fsYebb
the oakfie	YWgmcm
the object	ihWlXh
the oblige	bXnZod
the observ	Woddif
the ofc	dctbcZ
the offer	PQZT/h
the offers	saccbd
the ofsted	dWobcl
the ok	iqdVdd
the old	Wfsgda
the oliver	mUedii
the olivia	gaeVjm
the on	ZVjkoZ
the onboar	bYekpX
the once	jVcpcd
the oncolo	UaXpfo
the one	cbeajo
the ones	mugQYU
the online	anZqTd
the only	WkffpW
the onsite	iaZpbg
the onyang	kadkkV
the op	chdWmi
the open	kWzdTZ
the openin	afpYYk
the operat	sMmpTb
the opport	cWsXdk
the ops	fmeRbl
the option	eccVrf
the oral	ZiVrde
the orches	cfhZnb
the order	dsVRkk
the org	dZrecb
the orient	fbpVei
the origin	jZaqeb
the orivan	dbcepb
the orourk	SlXqff
the osaka	fhYena
the oscar	oSZjbm
the osei	bZlZco
the other	hcZZcv
the others	emcarU
the outcom	0pTUba
the outgoi	bcgWjn
the outrea	dYceer
the outsid	pYgiYb
the outsou	nXicdc
the ovens	baXZis
the overla	ecdodc
the overse	fdcnad
the owner	dmXjdf
the owners	aYijZo
the oyelar	fkUZbq
the p	ganecd
the pace	diXXlj
the pack	meelaX
the packag	biWZwY
the packet	WXitbf
the paedia	eSgkli
the page	Rlgnce
the pair	bYcepf
the pallis	diVamk
the panelt	YbrZYb
the panto	ndccde
the papada	jnaYef
the paper	ZdYgph
the papers	hPfQ/N
the paperw	ZZWc9Q
the parame	iVlahh
the parcel	eZYZkq
the parish	Wdaqeh
the parker	fcpdeZ
the parkin	cVrelW
the part	VUSZvw
the partic	idgikV
the partne	joVibc
the parts	xcVgeW
the pass	gaQkin
the passen	cufSdY
the passwo	ecoYjb
the past	anaddj
the path	gqbYdd
the patien	gjWZij
the patron	feZqac
the patter	aoZkbb
the paulin	YYccpl
the pay	anrTiU
the payrol	YscZoV
the paysli	gcqaba
the peacef	rccccb
the pencil	odbcbh
the people	YtZbbj
the peripa	Xfkjae
the perman	blYVjn
the permit	cgfXof
the person	duabYh
the petra	dWdfer
the petren	iRnXoY
the petroc	decafn
the petrov	cVobgj
the pham	fUeZli
the pharma	gfZhoV
the phones	Mefcpm
the photo	Ze5VRb
the photos	fdqbbb
the phrase	gocebc
the pianis	dddodd
the pickin	aiZddp
the picnic	eZvYbd
the pictur	ccllWf
the pie	ndncaW
the piece	eWqVoa
the pieces	gmYYoa
the pigs	gkcXmb
the pike	nfZiiW
the pile	j+TWTR
the pin	WoVdlf
the pinky	TqrWdb
the pipeli	iqZaba
the pitch	Zeeqce
the place	VUeY1l
the placeh	cemVjg
the places	faXYon
the plan	vdOXbq
the planes	XWwWVZ
the platfo	fWigel
the platin	cajcoZ
the play	eUtefd
the pleasu	XbXpoa
the plenty	dYgqcZ
the plug	YbaXXw
the plume	bqVege
the podcas	Vdiode
the point	WarXif
the pointi	bbcedp
the police	goggcR
the policy	oWbkjZ
the polish	cXYikl
the polite	ecaeeo
the pool	VtfgVf
the portfo	feVrhY
the porto	XRxWvT
the positi	bgcajn
the possib	ecbdfn
the post	acdXpn
the postal	Yfaabq
the postdo	VesfiV
the postin	eipRTk
the posts	Wdklff
the pot	aidYob
the poultr	gjaXao
the ppt	YbYcjp
the practi	gcQyXg
the prayer	mhNrXd
the pre	bcZxSf
the prefer	dpXicY
the prelim	YhmVgh
the premis	aoVsaX
the premiu	bednah
the prepai	bdeogb
the prepar	ZYmfao
the presen	cbeoTm
the pressu	huQddb
the presto	khWfeg
the preten	dfbpbc
the prif	mjjeZV
the princi	gdfYoc
the print	YkYdan
the prison	fWghdl
the privat	TWrgcf
the priya	2NmlWT
the prizes	ddbeen
the probat	eZjane
the proble	Xefidl
the proced	QcpXXw
the procee	dlcXnd
the proces	bemaWo
the procur	cdoecc
the produc	ahkVbm
the prof	boWhja
the profes	oYcgfd
the profil	ikQfbm
the progre	WxjYdU
the projec	fgjXTo
the promis	tjTXlR
the proofr	YbhZqa
the proper	chVigk
the propos	aichoY
the prospe	davahT
the provid	cYkVln
the provis	niacgY
the próxim	ecaepc
the psycho	OhmrXf
the public	VewiSc
the pune	dVdfmj
the purcha	baeepe
the purpos	YgWhgp
the puzzle	dcbscY
the qualif	onYVaf
the qualit	feSfho
the quant	aoYcmV
the questi	fhpbXb
the queue	hxYUca
the queuei	TjtcdX
the quick	jZZofc
the quiet	aagiWm
the quinn	WfjVsY
the quiz	Uajsab
the quorum	pXbhdf
the r384	cjPpal
the raceco	ccbYlo
the radio	mSeejj
the rafael	fnadcg
the rahman	gUZcvd
the rail	eZZgfo
the railwa	Waggod
the rain	Vplcdb
the ramire	fVdiVt
the ran	jXhfdi
the ranger	auXeea
the rasmus	ZXucdd
the rate	aYYU8W
the ravi	aiTjbo
the reach	ebecdo
the reader	kTifgh
the reads	gbolaQ
the readve	jUdglf
the real	qNngYa
the realis	fXrWeb
the reason	lVZoSn
the reassu	cTydcZ
the recap	UtjUfe
the receip	YYthae
the recept	pfYTlg
the recogn	jnbUla
the recomm	qfWZka
the record	njlPbf
the recrea	VasmbZ
the rector	pgcadb
the recurs	ihVfhg
the reel	boXYke
the refere	aWgxhV
the referr	hbXdni
the reflec	UZenji
the refrai	dWkdjg
the refund	gisWbY
the refusa	cfXeas
the regist	fbYnal
the regrad	ccodee
the regret	kWbeqZ
the regrou	cbWjlj
the regula	aipbhW
the rehear	cZZqia
the reject	bcaact
the relate	kacYpd
the reliab	gZiSbt
the relief	Zdapjc
the religi	RoXhng
the remain	drVbff
the remark	cjgXbm
the rememb	nYVhpZ
the remind	hoaZbg
the remote	iTebmk
the renewa	noNhae
the reno	XljoYW
the reorga	kSmcdj
the repair	ilgZeX
the repeat	flehVf
the replac	gdZhWn
the reply	wYhPZh
the repo	Ydbrga
the report	WYbsVs
the repres	tYbhcZ
the req	hZdYdq
the reqs	aWihbn
the requal	llXedd
the reques	bgToYo
the requir	YoMWa2
the requis	ablYap
the reserv	YnUeeq
the reside	fdVbXx
the resign	lZmgXb
the resour	Xhodga
the respec	deVeZq
the respon	mnTiXb
the restar	WcZlYn
the resubm	bcaTgr
the result	8eTUbd
the retiri	bYidpZ
the return	fefhRn
the reunit	dijXif
the revd	dcdedn
the revenu	gfYgqY
the review	noiPcX
the revise	jXiifd
the rework	ijXnbZ
the rhian	aWUsnd
the ridge	isTddT
the ridgeb	fbYafq
the rightl	ogcbcd
the ring	YkracY
the ringin	tfbZcb
the river	Xjbcim
the road	Plidbo
the roaste	kaknVY
the rob	giveXQ
the roboti	XXZnvW
the robots	igVYYt
the roger	geaYrc
the rohan	hZacpf
the role	edeebp
the room	dYdqjX
the rosie	bdaphb
the roster	hbmhhT
the rota	jSVgok
the round	VQcawe
the rounde	lfbSqa
the rounds	W4WaYW
the route	YUWqas
the royal	focZdd
the rubén	eYeojZ
the rule	kdTjbj
the rules	cgpfUb
the ruling	rkVYdZ
the rumour	pjXccd
the runner	RlVWew
the runnin	djciQo
the rushed	ljZggW
the saas	bZfnXi
the sad	cVaUmu
the safari	nXefci
the safe	dloYZa
the safer	kWQukZ
the sailin	cgYZoj
the salary	djghkT
the sale	bWpikX
the saltwa	imXcZi
the saludo	cioYbb
the saluta	pXfblb
the sam	aYjqZd
the sample	iPtfbb
the sandwi	mlaeVg
the sang	bakYap
the sannai	cascbc
the saturd	aaacgr
the scale	elRWoi
the scales	YfTfZo
the scams	cVlejh
the scan	ejkiaW
the scandi	cdaecp
the scenar	ZahpiX
the schedu	gXVwZg
the scheme	XUhasj
the schola	ZVXkpn
the schäfe	ghZbdn
the scienc	ngYkeU
the scope	ahZWkp
the score	ddUbcv
the scores	xfcWVc
the scorin	fXnWma
the scotla	egZtXb
the scotti	eefZdn
the scream	njaWff
the sea	dcceeo
the seafar	denade
the seasid	arZceb
the season	cTZehv
the seat	caYUrq
the seattl	hVnhgb
the second	cZesed
the secret	eVbsZk
the sectio	sYgZbc
the secure	XZcrlZ
the select	Ytbhae
the self	fWjdle
the senior	bdVgtf
the sensor	ZWjghl
the series	hqbbeW
the servan	cctabd
the serve	knTidb
the served	ZZblan
the servic	Xasfec
the servin	Xgahbp
the sessio	nVbgdk
the settin	gScbsg
the settle	bbpffb
the seven	eSoXgl
the sevent	bZXcmm
the shane	cWdoic
the shared	YR4kTT
the sheepd	Zcocdj
the sheet	eddocd
the sheets	acVSmw
the shelf	dcoeec
the shell	Ybcegp
the shephe	eececn
the shifts	mYZqYc
the shipya	Ucblof
the shirle	qbeYgd
the shop	hUbkaq
the shoppi	dgXaoh
the shops	idjlaW
the short	VcYpco
the shortl	pkRsMg
the shouti	elUgkc
the show	ZRfTqr
the shown	bYochg
the shutdo	apahiY
the side	TUsgdg
the sift	hhSfYo
the sign	YUWTmw
the signal	gWgjdh
the signat	asWRmg
the signed	SVcruV
the signin	eacdrc
the silenc	jsRZag
the silva	XVfsXn
the silvia	dZdqdd
the simon	ejUebp
the simple	aicYfn
the sing	cqZefa
the sir	XndZih
the sister	fWYcdu
the site	flYpaZ
the sites	fTclao
the situat	hPjkfg
the six	efTlhh
the size	XXfubh
the sizwe	Zcdogf
the skarvi	ifVnaf
the skarvø	YftiXX
the ski	hdjnbV
the skills	nSgnYW
the sky	jpZacb
the sleepi	VaZqmb
the slides	WU6YWc
the sligo	WVlVpn
the slip	bcilkQ
the slot	ZVf0ZZ
the slots	XgXubc
the slotte	jYUank
the slow	YhmbXh
the slt	eaUckp
the small	WfcWvf
the smart	ifXhgg
the smashe	Vlcclj
the smashi	pagabb
the smile	dUqaek
the smoke	ggfmdV
the sms	eeVuec
the sniff	gsdVdd
the socks	abYbar
the soft	nYWXjn
the softwa	fjWdii
the solici	dXqahf
the sooner	hXcubY
the soones	Vubcdd
the soraya	ghmeVd
the sous	gaecod
the space	cdcedo
the spare	idobdY
the speake	WZjfbn
the specia	XjPhpi
the specul	ZgjYao
the speed	kgXcej
the sponso	dZddep
the spot	kfRbxX
the sprech	inYddd
the spring	rYTTnm
the sry	WjUgjm
the stable	ihWfeh
the stack	aSdwiZ
the stadle	kcWghj
the staff	bZvQgk
the staffi	cpVjbf
the staffr	bWngYl
the stage	maflWd
the stages	Yrdefe
the stairs	dXjkja
the stan	cXlYkl
the standa	VkTedv
the start	dUjdfn
the starte	WhkdlX
the state	ocdaeg
the statem	ZdbPum
the statio	bfoWdi
the status	qtTVXb
the statut	hgVial
the stcw	geYeeo
the step	TM4bfU
the steph	bhafZp
the stepha	baafoi
the steps	qebbbf
the sterli	bfboed
the stickl	enegbb
the stone	cXdvdb
the stop	aXoaZo
the store	lXpccb
the storie	mjManh
the storin	djVdij
the story	nbmWec
the strang	ihiZkW
the street	blrRcg
the streng	cbXZvg
the stress	cpebde
the strike	hjahWj
the strong	hfTohd
the struct	Uekkbj
the stuart	cZbnke
the studen	pZlYkW
the studio	WVcrij
the style	cbajZq
the subjec	dQlpbi
the submis	WofobW
the subscr	snPbha
the sue	djQhhk
the suits	fqZYdd
the summar	fendea
the summer	gikUfg
the sunil	dkoYeY
the sunshi	oZaagi
the super	eWljhc
the superd	chZobf
the suppli	Zddpfa
the supply	aoZbYn
the suppor	nZWeco
the surg	ecccne
the surgeo	piXaah
the survey	Xe3TaS
the susan	Yqadci
the suspen	nZYikb
the svenja	aSinbn
the swim	WnTopR
the switch	ZdqWpV
the synops	ZUfmcn
the system	bcYomb
the ta	inYiaZ
the table	ddMW2j
the tablet	iZUjmf
the tag	YYojgd
the take	YbL0Xg
the takeov	WQ5bca
the taking	hZZdvZ
the talent	fVgkXn
the talia	dbdqdc
the talk	hemqUS
the tangih	deeYnh
the tanner	Weejme
the tapes	ngcbeb
the tariff	jUcZoi
the tarran	bVpchh
the task	XldlWf
the td	nhdddY
the tea	bVtbfe
the teach	lnbccX
the teache	acUdlq
the teachi	hkgXec
the teams	ZtbfbX
the tech	ZbthZZ
the techni	ldOqeg
the techno	XgafZq
the temp	ikWbek
the templa	agXfna
the ten	XSVakx
the tentat	YWrYii
the tents	gccZeq
the term	XjYilg
the termin	epZXhg
the terms	SWWi/R
the terrib	aZbcjq
the terror	emTgje
the test	VakjXo
the tester	barhcV
the testin	aiYfaq
the tests	XleZnf
the texas	fhkkYX
the thai	bgsdcW
the thank	YQ/VXP
the thanks	bcWccw
the thaw	coZccj
the theate	peZeea
the thin	acWdYy
the thing	fdQigq
the thomps	cpYgha
the thread	gdngdX
the three	pfSmWi
the threes	fqVZge
the thresh	aYaXgx
the throug	gTtcbe
the thumbs	kcWmai
the thursd	qYeded
the thérès	Zapggb
the tia	gqVaff
the ticket	XVdsfi
the tickin	hPXnhj
the tidewa	egWghj
the timber	qgYgaa
the timeli	ksXWiW
the times	dZbudc
the timeta	fZqbde
the tiny	dodgYd
the title	YbrUqU
the tobi	ctTTgm
the toes	XZcepj
the tool	ZYuccg
the top	gwYbWb
the tourin	cbodcg
the touris	dYogec
the tov	dZrcbb
the town	mifnWT
the tp	4LbbiW
the tradit	jWctcX
the train	fUpicf
the traine	WbTcfw
the tram	glUdkc
the trams	nVidhe
the transc	XXqraX
the transl	cbbjoc
the transp	ehSqmU
the travel	Zhoega
the treasu	dtbXde
the treatm	cbpgiV
the tree	dimWge
the triage	qXXbkd
the trial	TYWmis
the trick	XaTjex
the trip	QftZZj
the tropic	eWjfcl
the troubl	YfpUei
the truck	iVqddb
the trudea	XpajiZ
the true	dceeZq
the trust	fgdTfr
the truste	ejTckl
the truth	mkgcWb
the try	cbdubW
the tuan	Rgeude
the tuesda	pWaghe
the tulsa	dccdoc
the tunde	ojaXfc
the tune	haniYa
the tunnel	cOrYYt
the turn	qabedf
the tutors	gZrZdd
the tv	Zoabgi
the twenty	jfXhci
the twice	WVZxWm
the two	ldVfdm
the typing	jlQgmY
the ubuntu	eUnfbh
the ucas	jZmmaX
the ukrain	dcpecc
the ulrike	jSioUi
the una	dbqabg
the unanim	jUZarg
the uncles	eaodfb
the under	eSdfjo
the underg	ddcodd
the unders	VfUtej
the unexpe	XgZXsi
the unfort	WpVdcn
the uni	cccagp
the union	efpeUb
the units	nbddee
the univer	bbqeed
the unluck	Zdeeoc
the unnoti	ZXpapc
the unsign	gWoibc
the unsucc	hhacVq
the unwary	XlYoce
the update	bjjjWb
the upload	ZrXjcb
the upsett	aeacYu
the upstai	bkVnhc
the us	doZbch
the usa	jZZdob
the usual	cjjcmS
the utilit	bcqbdY
the vac	lVmcdf
the vacanc	Webbex
the vale	jfViam
the valida	nYqcbW
the vanden	jigoYS
the vanish	ncWjbh
the varies	caahdo
the vella	ecpadd
the vendor	bVmplQ
the venue	VZUjsi
the verbal	eceYoh
the verdic	1cTRfg
the verify	akUrZh
the versio	ZddudW
the very	4cSTZg
the vest	iapZaf
the vestin	igXdii
the veteri	dWcoam
the vetted	Xibdfo
the vettin	ecXlao
the vice	ioYacf
the video	balhVl
the view	aWebjr
the vikram	hUxeXT
the villag	haXZeu
the villan	SimjmT
the vincen	YXqdei
the vineya	dddZrd
the vintag	ihXfoX
the visa	gaUflm
the visibl	ZfYdqb
the visit	eWondW
the visito	ZrgXiZ
the visual	oVfZoX
the viva	keXieg
the vogel	fevbZU
the volcan	dpYeef
the vote	gkQbgp
the votes	maYYeo
the votre	dZadqf
the vp	hiVjYk
the w2	dccedo
the wage	hkdUdl
the wait	lpQUmc
the waiter	Ydcdsc
the waitin	hZoWjd
the wallon	fWdgmh
the wardro	dbtbaa
the wards	daench
the wareho	UTjayc
the warm	bXSXwm
the warmes	eZneed
the water	cTnhWm
the waved	deofeZ
the way	UlxUcd
the wayne	fjiVjY
the we	bcbYbu
the weaver	ebceqb
the webina	cbvXcd
the websit	eivYTV
the weddin	clbYaq
the wednes	dfceoa
the week	okiWSd
the weeken	fgUaho
the weep	XbskbW
the weighe	gpiiUW
the welder	hXaYri
the wellin	pamdaZ
the wendy	kYtZbX
the wes	WknVke
the wet	dpacde
the wether	cdaped
the when	dRgthb
the where	YYdvbe
the whiteb	YtVXjg
the whitef	oZfhZd
the whitlo	hbargX
the whoeve	ZhnYag
the whole	cUvbhe
the whānau	bUmggj
the wieczo	ZYZodn
the will	cnZcoW
the window	WnZYxW
the wines	jahXpb
the winner	mVhURw
the winter	jegXVo
the wiser	YwdccX
the wobbli	dbeqbd
the woman	qfbcXf
the women	fTtUgh
the word	XQdsko
the words	geecoa
the work	TYcVtt
the works	jiThhd
the wrap	aqbced
the wriggl	dQolhZ
the writte	WeawhZ
the wrocła	dcdend
the wrong	eRuffb
the wójcik	YZdkod
the xolani	gebqYd
the xx	haYhnf
the yard	afjeWo
the yay	kbVffk
the ye	cccpde
the years	qdahcb
the yeo	bceqZe
the yes	0RcSbk
the young	lXcZco
the younge	aXYhrh
the youngs	aWVobp
the yrs	eYTbkr
the zahnte	fXepde
the zestfu	bdedoc
the zonal	bgabqa
the zone	aWnegi
the zones	dcnbdf
the zoning	elXjUk
the zoom	iVfhYn
theate	obXdhe
theatr	lTmaif
theatr makers	eZnede
theatr to	jWkdhf
their	jifcbg
their #	boUkga
their answer	9gUTSY
their aubrac	XoXldb
their best	dcrcbb
their call	qdcbed
their captio	edadnf
their choice	rZbaeg
their commen	nedaee
their cto	dbndcf
their cv	cYpbci
their deadli	bqeYce
their decisi	6QUaed
their design	bXnjkX
their direct	pcdccc
their end	jrSbbb
their exact	cpaedc
their fate	pbccee
their feedba	RyZWaj
their final	efcZoe
their financ	Ybdofe
their first	afwVdV
their form	abcrde
their hands	dbYdqf
their head	oZeeee
their helpde	Ycpibd
their hii	mWdedl
their homewo	kgnSaa
their intere	eZbddr
their interv	rdabec
their letter	kmfRfg
their link	cceoce
their list	iSrYYh
their man	ZhYcod
their marks	oaeddf
their meetin	rcbXdi
their mind	UoTcbt
their minds	uoXaVU
their mutasa	ddXedr
their name	eUajni
their names	eddeoa
their new	VJTO/h
their newsle	ebrfeX
their notes	nlZddZ
their number	agdoVh
their offer	KR9XlM
their office	YcrhcZ
their own	YqdcRo
their page	fmlPck
their place	ZXvlYQ
their profil	bgobdc
their promis	eocade
their reply	pTgfai
their report	pidcYa
their result	4QdWbc
their return	ndebde
their search	gZdcdo
their seat	dkblWi
their second	ZfYlYn
their side	cVkWlp
their summer	Zatacd
their test	jfbXdm
their thanks	bllWfd
their though	ZwaZdZ
their time	kxWXbV
their turn	kndWed
their vacanc	diRees
their verdic	sfcbZa
their view	Xrddee
their way	cdYohe
their websit	fcqdbb
their word	SmlmcY
their words	mZbaSv
their work	Xbohde
their yes	4UbYab
theirs	demjVe
them	bignca
them 's	Waapbn
them .	Zogbcj
them ;	Zcpcfa
them ?	aNgqjj
them @p	VhnncX
them @s	tUYWii
them a	YSh3VY
them after	draceb
them again	TpdhZj
them all	mudVWU
them an	XZcpid
them and	roYTZf
them any	baYodk
them as	aoejTc
them at	mgacTn
them back	fRpZoc
them before	XldtZW
them behind	ebqbcd
them betwee	awTZgd
them by	UPS6oX
them certif	nYlZcU
them clean	crZddd
them daily	qadced
them dear	rRaodb
them decidi	qabadd
them down	rWsWbP
them every	YqZddd
them for	fzKfdZ
them from	bRflod
them gets	rabdee
them go	crbddb
them goes	padfbd
them has	Ribwba
them home	andcic
them how	aXfrXi
them i	SR4iiV
them if	ZXdrkc
them in	ZforaO
them it	XrWldd
them know	MWujsV
them lena	MMk3Za
them mornin	XY1iTX
them my	Oai1cS
them northl	RPfyoV
them not	hgraYZ
them now	pfVbid
them off	oWXelf
them on	fSowaP
them once	apcdee
them one	Wdjqdb
them or	pWiecc
them out	sRYcco
them over	fVWyWg
them planne	dZpica
them premis	ebcden
them promis	qbeace
them read	dbWblm
them round	ksgRba
them said	hSpiiV
them say	Zbbpgb
them since	coZcbk
them so	iXsacc
them stand	cdredZ
them that	makjTe
them the	hialdW
them they	dYbZlo
them though	Vqbdej
them throug	hedoWg
them till	sRgiWb
them to	iaxdaT
them too	ebmkdW
them up	cseaiQ
them was	bibbeo
them what	UgZySe
them when	YtWebg
them which	Tecwec
them with	kgXiVl
them yes	LYYkqr
them yet	ctaZed
them you	Rgedxb
them your	fVb1Ud
them>answer	siZbcc
them>away	dfqZbg
them>chosen	YYYWry
them>closed	bZjabu
them>date	tbaeec
them>decide	uqWcZZ
them>hold	YZuagi
them>joy	aaedpi
them>match	ciTodk
them>news	siXacg
them>offer	abeZxd
them>others	bcabby
them>papers	Zebnjd
them>post	bbgaoj
them>receipt	jlpXZa
them>refuse	bahWdy
them>review	hradbe
them>soon	cxRfga
them>sorry	ZadYX8
them>start	Xgaasj
them>step	dectbc
them>thanks	bYrXbq
them>wait	jpaegX
theme	StQlbk
theme test	gZXccs
themse	qebahb
themse .	feeilX
themse throug	goYaed
themse to	lWbfdl
then	nlXdeb
then #	PmMjko
then @d	goaabb
then a	xVYjdY
then about	paiZdd
then again	eodcde
then all	oVichc
then and	pVfbla
then anothe	Xseedc
then are	njeXcb
then asked	jUajmd
then at	fnOmqQ
then be	nfbfcb
then becaus	bedbpe
then came	aokaca
then can	XsYoXb
then come	XmYrVZ
then comes	andeee
then congra	bdcqZd
then could	eYoeee
then create	qXedee
then dear	lVYbct
then decide	ekfWkW
then delete	acnedc
then direct	bdcqZd
then do	N0UaiV
then drop	epWeee
then each	qXeeed
then either	TfbtZb
then for	oZbake
then fought	cYscaa
then found	datbcc
then from	hZdeco
then get	TvZkbc
then half	XrcbUk
then have	epaiZY
then he	nlVbgb
then her	VijaUn
then his	cmpbYW
then i	ykWXcX
then if	gWbohe
then in	WnabtW
then interv	dfeoYe
then it	ioZPle
then its	yZZdaV
then lena	qYedee
then let	ugaYbd
then lets	bcZrfe
then letter	cvZcba
then may	Xpeefe
then maybe	ZjZofb
then me	oiZTig
then my	jWgcgk
then no	aoebdh
then nobody	nWildY
then northl	sbbacd
then not	Xubbbg
then on	hgShje
then only	badrde
then out	pWiXkd
then phone	pdeZeb
then phones	obddee
then pints	ggVmYa
then planne	ZtXhea
then please	ejoTef
then probab	Ugeddq
then read	VmdjmZ
then ring	Slndee
then run	dacpdd
then said	hhOndh
then see	aoecfe
then send	obcfec
then she	ubUVqY
then sign	deeXrd
then silenc	gYoedd
then so	hWrgcW
then somebo	ljZdhX
then stay	aubZYd
then talk	ahdoae
then tell	raYelX
then that	oaWXer
then they	opccTY
then to	Wlfanb
then told	OmTqfk
then too	obeeed
then two	XfSiko
then utilit	dboddc
then was	njYecT
then we	TuasfQ
then well	ascZed
then what	esYdda
then when	lgadnW
then whethe	rZebde
then who	ZudYea
then will	ZXpkcb
then willow	ccpedb
then with	coebee
then write	qfdccc
then wrote	oiRkaV
then you	/ZTSeZ
then your	djjWla
theo	dRtmXb
theo .	ZUrmZe
theore	gXhglb
theory	jcckYh
therap	calYij
there	eifecg
there ?	bdmnXZ
there @p	dbardb
there a	VnZlbg
there and	eSjbsd
there anythi	dUvafc
there are	ewZfZY
there as	hhrYbV
there at	XcYwca
there be	YqUmcc
there been	ciYaYt
there but	maimkL
there by	oYcebi
there can	Yoffec
there could	enecce
there dear	ZVYmho
there do	ecaeoe
there ever	docdfd
there for	TdnduS
there goes	eabeeo
there got	bgkemW
there had	fbZdep
there has	YqUeih
there if	eUdkmi
there in	fTqTmU
there is	fnbgce
there it	diWape
there lena	YkWqce
there may	k5UTVR
there might	iraXad
there mornin	ebrdXb
there on	ibqbbW
there one	XhZwdX
there only	dgbcdn
there or	oYdhfb
there over	gfdaZn
there parkin	ZYseZb
there priya	cdbpdd
there said	bYVdsa
there shall	Yadidp
there so	ZjaUhr
there someth	dQlZlo
there that	bpXcma
there the	immaWa
there they	bqZfZh
there till	odabjc
there to	YpidcZ
there too	ZZwgaV
there until	blXmbg
there was	dTcbgx
there we	piOfbh
there were	UWWRs1
there when	coijaW
there will	hZeaeq
there would	ipnYVR
there yet	anQVas
there you	WktUcb
therea	ocZSkh
therea .	olWXcd
therea teache	caaeog
thereb	Wddekm
theref	hURTk5
theref be	oWbbbn
theref been	cZZcev
theref can	eebYcr
theref close	dbdeen
theref closed	ebWedu
theref not	cWdccx
theref offer	ecddsW
theref paused	fbrfeW
theref we	ebXbok
theref withdr	ecbbbs
therei	cbSXzd
thereo	gYdkhf
theres	ghcZle
theres and	jWXdlm
theres being	atcYdZ
theres has	geXfdo
these	eoghXc
these .	VnoRdj
these are	jagpbX
these by	dcdpbe
these days	fmmZaX
these from	deZoee
these on	khaWdm
these over	dYqeea
these people	cndeec
these round	ufZYdb
these things	h0VbZU
these two	ddcseY
thesis	kTZtXg
thesis .	lXZfbo
they	ihXdgj
they #	jfUhej
they accept	ohdZXg
they agreed	hOZeis
they akua	sbcbeY
they all	RvfZgc
they alread	apUYgd
they always	mnjVVP
they announ	wZTVei
they answer	rlTSUh
they appoin	jXZcgn
they apprec	ebdden
they are	ktTdeb
they arrive	codcdc
they ask	cKnoge
they asked	beqjTb
they binned	ebcedn
they bit	eZbZsd
they book	dZeoce
they booked	becpbd
they break	pYdeee
they call	1iMZPY
they called	XQXdyk
they came	kaSexY
they can	VgYybe
they cancel	eZdcdq
they car	dsaecY
they caught	ecbcpc
they change	bqZjdZ
they choose	9aVUUY
they chose	QVVPxu
they client	eebbpd
they close	imWlYZ
they closed	bhKcc2
they come	r2LIXZ
they compar	tejVaV
they could	RtcZqW
they count	bZafqa
they cut	cbYcZv
they deb	Zqbfde
they decide	3RdbUg
they declin	ecaeZr
they denver	dncefb
they detail	dgqbZb
they did	RQwWoo
they do	hkabVq
they done	eedean
they drew	cZaWfv
they drop	Xkarab
they droppe	eiZYaq
they electr	aanaci
they emaile	RfhtWf
they ended	kZVcll
they enjoye	ddYffp
they even	aqdaed
they feel	RrVYZv
they fell	aodWel
they felt	aVYhbw
they femi	aUYZql
they fill	pgebda
they filled	ZcfcZr
they finish	fsaZdb
they found	ZOWWj3
they framew	Zidpea
they froze	cUscZj
they gave	eSUhvj
they get	cxbYZa
they ghoste	XebcWw
they give	nfXlbY
they go	amcjhW
they got	XZ3RNY
they gurugr	btaadc
they had	WikVdq
they handed	gapaac
they have	ffUcir
they heard	Wgbnje
they hired	UdVRJ/
they inform	lZcban
they intend	hbbcdn
they invite	eYavZb
they is	kZacdn
they iwan	WTVdWs
they just	bWkeoe
they justif	eccXtb
they keep	h1IheP
they kept	ZXoVen
they know	Ubnakl
they left	ZZrbed
they let	6JYXMp
they like	f/FpMK
they liked	Xgnbge
they look	ZunWXR
they looked	nhabbb
they lost	eYlcWl
they love	ckUlea
they loved	hcrZXf
they made	YasWkZ
they mailed	Vabchu
they make	eufWUe
they match	aYccqe
they may	K+egWO
they mean	rbdcbd
they meet	nncdYU
they met	UaUcd0
they might	c4nVKR
they millio	dbpdcb
they moved	jiQpWe
they must	vddbbY
they named	cXVdpm
they need	jhStXc
they needed	XZrVZo
they never	eR6hVM
they no	ebZedr
they normal	pkXVca
they notify	uUbdbc
they offer	eZnlXe
they offere	acYZvc
they only	gefZWq
they open	cZvada
they ought	jXhbZo
they owe	fndbeb
they passed	QNSgS/
they paused	danefd
they phone	rgiUWP
they phoned	WSZimr
they pick	vrXQQW
they picked	YTUflt
they plan	sYdYee
they porto	hdnhXY
they prefer	ebdecp
they promis	bwTVad
they provis	hlUhYi
they pull	anddee
they pulled	kYRbbt
they put	sYWOkp
they rang	YQSezn
they rate	jpaabc
they read	VljQjj
they really	Wfjfbn
they reckon	kWdcXq
they reject	bXVYaw
they releas	pbUXaq
they replie	XfrcgY
they reply	Wuabde
they requir	cebpae
they reserv	bnciac
they return	ndfbde
they revert	Zodeee
they ring	8LgTZU
they run	qTcnYa
they said	fkTXhp
they saw	VVUZh1
they say	upXQae
they score	ndeced
they scrapp	edYebs
they second	UOzbda
they see	WmciRk
they send	nifSoV
they sent	OOljtf
they set	anchea
they settle	xbbYYd
they show	nlaSch
they shut	aUnlhc
they shutdo	Xflfja
they sign	obnZVc
they signed	XVXcuj
they sit	omZYca
they sleep	obedde
they snowed	edWflj
they stand	xVWZif
they start	bpmfOg
they still	aucgcU
they stood	cqhcaZ
they stop	enVYij
they stoppe	aVabax
they strong	YTzWZS
they sue	WqbZed
they swear	xcbabY
they swore	rVddee
they take	mrdXYX
they talk	pggcaX
they talked	WgocXj
they tell	/fNKJR
they text	sVdced
they thaw	dboede
they think	bnXnVc
they though	VnUagp
they to	eoddbd
they told	dnUQev
they took	SIWZ6n
they turn	laZcob
they turned	hcYWrg
they use	aR1ZZV
they usuall	bndfed
they vanish	fcecob
they vote	rjZfVZ
they want	TSS8xU
they wanted	gboYSo
they watch	cXbsdd
they went	aUNRg/
they were	dhuWYc
they will	rvUbYa
they wish	bgVvbb
they would	fnSdkg
they write	jhijWO
they wrote	lUWXls
thimbl	YWdYnq
thin	RSZXc6
thin .	Zaqbbd
thin owned	edWecr
thing	cafsbe
thing #	ikdgdX
thing 's	ccfhTn
thing .	aMkqji
thing ?	ffZqYe
thing a	XdZvcc
thing about	jUzVVb
thing and	crbacf
thing asked	caoddb
thing before	jZawYX
thing but	bWWtbm
thing comes	bbkWpd
thing from	dVckZo
thing has	eqZkcW
thing i	Wkfgic
thing in	ifnaZc
thing is	pgXifY
thing itself	bfcgcn
thing left	pjXVla
thing legal	gZceco
thing like	enceeb
thing link	cddpce
thing on	Zcoibd
thing she	jbjkXd
thing the	XerckV
thing they	gjRfji
thing to	WVraap
thing until	eZcoee
thing with	kfmdYV
thing would	cnidca
thing your	YbokfZ
things	frZgZd
things #	lRkmde
things .	amcncZ
things about	Wdcbhr
things are	k7MWTY
things change	dUveeZ
things for	ebcpde
things happen	dZareb
things have	Zxbaac
things here	brhYdY
things move	erbYdc
things only	aenede
things out	bobUbp
things settle	epZedc
things so	sSbceg
things stood	eeeXkh
things the	iXgndb
things to	WolYdf
things up	lqPgeQ
things you	klWhac
think	esXYkd
think #	Wqdche
think .	k3bWYR
think ?	eZehpW
think a	kocYae
think about	Y+PYmP
think alread	ZXdfjo
think and	ceYYve
think but	dqejUe
think he	XudXcX
think how	bfadof
think i	Qhreha
think it	ckVUpk
think no	dacaio
think not	eXieem
think of	WekbVu
think over	mSbTvg
think precis	gVdljf
think she	ioZceb
think talk	bdebof
think the	fVatXf
think there	oSmZjf
think they	bitVbU
think this	aXQac2
think we	ceahdn
think you	YbYqgj
think your	gXVill
thinki	l5bYRT
thinki .	T6VYhU
thinki about	jqhbaO
thinki and	qYZjce
thinki but	qVffff
thinki i	gXoaXm
thinki it	bmfaTp
thinki of	bmmeWZ
thinks	rwSaRS
thinks .	sfXVYY
thinks about	foZded
thinks churn	ogbddb
thinks he	pcWaee
thinks it	UimmZc
thinks lena	tWcddZ
thinks that	dfofdY
thinks the	piWcWa
thinks they	fapbdc
thinks you	cVojbc
thinks your	cZateb
third	dgWhgl
third #	paWihc
third .	XhOdfw
third aloha	cgdbnc
third and	fadaep
third ballot	dabchn
third chat	eecpda
third comes	nfdead
third email	cqbcdb
third eve	cXhdkk
third for	WcbscW
third from	cZacyW
third has	gadcZq
third in	crYcdd
third interv	YmfUqd
third letter	dfkfhW
third line	cWcgfo
third mairi	cccnha
third of	rUaeUq
third on	jbXdbp
third one	lPlmRg
third party	iWihci
third period	Zedrbd
third place	XelaVm
third room	dXdYsg
third was	ffcpcX
third week	ZyXZbZ
third when	kmcebX
thirty	WSkhtb
thirty .	lWnbce
thirty four	aedUno
thirty lena	Xcokbc
thirty mensah	epYeed
thirty minute	ZcZuce
thirty of	bidboZ
thirty one	cYcVsk
thirty pages	incYed
thirty years	aZoYel
this	dbiben
this #	XTlZhr
this .	aVdejs
this ;	XkmkgV
this ?	aaubcV
this @d	gcZaat
this a	nTecgh
this accoun	aWuZhZ
this addres	cfzdZQ
this alert	eeqcba
this an	oVZfjg
this and	hVWarj
this anymor	fqZefZ
this applic	cYfddp
this as	adfbep
this at	dfmdjX
this be	ocdcdc
this becaus	WatjcX
this before	XcXZul
this bookin	eaXenj
this button	eebofa
this by	aYpdoY
this call	aUjYri
this campai	codibZ
this can	ZrjZbb
this candid	dmWcbn
this change	dcecen
this chat	eoVmba
this client	kqXbca
this code	ecZhbo
this comes	ckWacr
this commun	oackdY
this compan	mjnaZS
this compet	ZXacev
this confir	dapaha
this convoc	eaYfWs
this day	mWlVmb
this decisi	TaXbc3
this depart	ndhcca
this depend	apddfd
this desk	fkjXcg
this differ	dbaeeq
this do	dgYedn
this does	WdzebS
this entry	aYkogZ
this family	crZeeb
this far	YXmrbd
this financ	dVsede
this firm	aqlUfb
this first	rZbgcd
this flat	inabdc
this for	ZhcipX
this from	ijpPgZ
this goes	bobefc
this grade	ZZhdbs
this happen	dcpecb
this house	eoddgZ
this i	gnTdfg
this if	jpYbhY
this in	hWqahd
this inbox	YN+XYX
this includ	eddecn
this intake	dbWZdy
this issue	cdsZcb
this job	VXccfx
this letter	ZVciet
this line	gUqieZ
this link	dahoab
this lives	aasceb
this lot	VctcbZ
this mail	cThjjk
this mailbo	dbrbbe
this makes	dcdend
this may	cjUgbp
this messag	XfqZbi
this normal	cqcccb
this northl	aXaacx
this note	mUlbbg
this notice	igmaeX
this notifi	YaZfbv
this number	dR5dWW
this occasi	hQQXY/
this off	eaeedo
this offer	abXV4b
this office	fqQmiV
this on	nXeXmg
this one	ibZWdv
this open	obdfdb
this opport	faidXm
this or	eZocee
this pcc	eXcfkm
this period	bWsdec
this person	ecdbqa
this place	ZnkajU
this please	cVafdt
this point	dwWfWc
this positi	eSnaen
this post	VrtWVY
this proces	bXhbcu
this progra	fhmedW
this rate	dtbcab
this reason	dcaZet
this refere	eboded
this requis	eaYdet
this role	fdccZr
this room	nZcmdY
this round	jNUUX+
this season	ZXVba1
this she	Zgaeep
this side	j6RgZE
this since	lfkVfa
this site	dcqbeb
this so	regXgX
this sort	Zqcbef
this space	Z6NSVZ
this takes	mncXca
this task	fdaned
this team	bcfZas
this term	edbeen
this the	XLkeis
this thread	epXddg
this time	lKPiZ/
this to	nWqfYY
this tv	batecb
this up	gwTaaa
this was	QjsTgi
this way	dWmiee
this we	TpWXpi
this were	cXccmm
this will	mSddcp
this window	bgqgYX
this with	gnjTgd
this work	diVbar
this would	ebdebq
this writin	hqbbba
this you	fahaYr
this your	WhVdsi
this überle	kfXgbi
thistl	gWciod
thistl you	eadZtb
thomas	Rdaish
thomas 's	gnccdb
thomas .	UiVdoo
thomas and	YeiZqb
thomas or	Yedrce
thomas with	fcredX
thomps	ZpdakZ
thorna	abagfq
thorna castin	gfXfcn
thornb	hebnae
thornt	ahXckl
thorou	gedgZl
those	iwWbYf
those by	ccepdd
those called	baYibr
those candid	ZscheX
those chosen	XyYabc
those he	ZwaXca
those in	hugWdS
those invite	WzbReg
those mails	cfUbir
those nomina	pcdcde
those not	tQbYcq
those of	bthYdW
those on	yRggZZ
those out	obbiaZ
those over	dWreeb
those people	YjrYdZ
those picked	qedfcW
those select	otXRdW
those shortl	hnccdc
those still	bWcYdy
those terms	acdgpc
those that	eqccca
those the	Vqabcl
those they	ZubUdi
those three	eadacq
those to	YhXibo
those we	qsMVXj
those were	Yjpbce
those who	jocXVk
those whose	oibdeX
those with	XZWmkn
those you	eYajdo
though	bhZZet
though .	XkhTil
though ?	aiWYnj
though about	VlLhcv
though and	amRcgp
though by	vWdbfa
though for	ljXded
though he	lWUWui
though i	benXei
though is	dcYafs
though long	cRjdct
though my	chhXdl
though not	flfXnU
though of	RjuaOm
though on	bXkwWV
though premiu	bbdhqa
though so	dsShXf
though that	pQTnfl
though the	fWSino
though to	Tpbgcj
though was	ffjikU
though we	fhVhgi
though well	drZabf
though would	eacbbs
though you	XQwThq
though your	lbZcan
thousa	gmjagW
thousa of	ctcadZ
thrash	gbbZuY
thrash .	bWecyW
thread	hgncbZ
thread forwar	cgdWkl
three	eeYqef
three .	giUcas
three ?	codadd
three and	5ZYZXZ
three applic	pXgebe
three by	oYchhb
three candid	phcVja
three confid	dZpcdc
three copies	eedaoe
three dates	aXZ3ab
three days	qVefge
three finali	qfXjaZ
three for	hZYqYj
three from	nicYde
three gets	aecpde
three have	qYedde
three heads	joaafb
three i	kWZiYp
three in	feiSki
three is	dhVllb
three left	bobkcZ
three letter	edZpjW
three luncht	indadb
three manage	Yqeeeb
three meetin	Xjapcd
three minute	WdwZYX
three months	gXmfdf
three more	obZmab
three move	eddoYg
three moving	gXegkh
three names	NlZmXr
three off	eceape
three option	bcXred
three optome	dbdrbc
three out	bXdien
three paysli	cZawac
three people	esYmWU
three posts	aaXccw
three profil	csdbba
three put	bXdien
three puzzle	jZbpZZ
three questi	XTmtcZ
three rounds	YboRio
three sample	YiZrdd
three short	ccdoed
three sleeps	paedce
three slots	Vaa3bY
three so	cecbdo
three switch	ebehna
three teams	eZdecp
three throug	iWcicj
three times	RYgglq
three to	gbcgao
three we	hsXdSg
three weeks	fYbWkr
three were	cgcbao
three when	fXaldn
three who	ZWkmlb
three whom	bjbmWi
three will	bfardb
three with	nZcicc
three words	dZZgfp
three workin	pacece
three year	beihlX
three years	VelWzR
threes	bgOgno
threes .	cYTglr
threes of	fqVZge
threes on	ccdeoe
thresh	YYWae0
thresh .	ecbceo
thresh for	eabZet
thrice	YrZicc
thrill	eZkTzW
thrill .	ebccoe
thrill that	adfbsb
thrill to	bdhZrb
thrill with	eodeZd
thrill you	nXsaZZ
thrive	kjcQel
thrive .	hiWTYt
thrive that	obeded
throug	fjajdf
throug #	bfUmji
throug @d	lZtRdc
throug a	glTjWl
throug all	ntSeZV
throug and	lcXofa
throug anothe	daZoci
throug applic	fyUVaW
throug at	YahYnk
throug by	ebgnbc
throug dear	hdkXak
throug everyo	dsgYeY
throug everyt	ueaZbb
throug fine	hhvdRT
throug first	bsZbcd
throug get	dqcYeb
throug her	bhaobf
throug it	VpVdfo
throug its	Znbcie
throug lena	UdhXrj
throug modera	cjXgjg
throug mornin	ldelnO
throug my	gXXaet
throug northl	cojUbh
throug our	RtkZYf
throug salary	eceZoe
throug so	dQnakg
throug that	ceqebc
throug them	oxPYZT
throug they	caeQhq
throug this	pXbidb
throug three	fncgbc
throug to	TNW/Qe
throug two	gbYwXZ
throug while	oXefge
throug with	kXuQoV
throug you	eXcavb
throw	gUgyXW
throw a	dZbrdd
throw it	ebuadW
throw me	ecbpdd
throwi	hjUiic
throwi and	badrcd
thrown	TeQb0h
thrown in	YZVc2Y
thru	VpgYqU
thru .	Subcjb
thuli	Ximaie
thumb	egafkf
thumbs	qYdZfi
thumbs down	rOPaYz
thumbs up	uXjafT
thunde	tRTnhd
thursd	uQedhe
thursd .	fUdnhh
thursd ;	oabcid
thursd after	qYeded
thursd are	sVdeee
thus	gTUTb4
thérès	Yaogka
tia	chhjbd
tia .	aZpafh
tick	bhKasm
tick .	ZlRccp
ticked	YepZdi
ticked .	caodfd
ticket	bLmg0W
ticket #	gYsVjZ
ticket .	gceWqd
ticket is	eWepfd
ticket no	ddZcvW
ticket number	ccneed
ticket on	apbhdZ
ticket to	aZkdpY
ticket will	eaeqbd
tickin	oJWohk
tickin said	aRXoik
ticks	mZhkaa
ticks and	nWckdd
tidal	fXfhoW
tidal hours	dZWcrb
tide	pdfgZb
tidegl	gXZucb
tidegl of	hahoZb
tidema	keddef
tidewa	0WUcnW
tidewa .	yZSToZ
tidewa after	beodea
tidewa and	0SdhTc
tidewa helps	Ycalod
tidewa in	cdiXpc
tidewa is	uRaigX
tidewa of	oZbXle
tidewa on	aepced
tidewa so	pZcdhd
tidewa to	oOXgmi
tidewa we	bndldW
tiding	caSaoq
tiding .	ecZddo
tidy	fcigdh
tidyin	dacfeo
tie	YekoiR
tie .	mWdcld
tie out	edoeeb
tied	bpTmnP
tied .	acasdc
tied up	aoedfe
tiempo	ZjraeW
tier	aZgdeo
tier for	hdnYjY
ties	fgjgZf
tight	d/ZSXP
tight .	d0cYcR
tight ?	epbddb
tight and	cqacee
tight manage	eocZef
tight on	Widnee
tight till	qYedef
tight until	sZeZee
til	ickbmV
til baz	ddednd
tilbur	cedara
tile	kVdbmh
tile water	iaZdoc
till	mcmfgS
till #	yJTkVk
till .	SSrjdk
till @d	rZXblb
till @t	XbVwbk
till after	TwfZhU
till and	WjYaip
till but	cjaYqX
till churn	XjcsaZ
till close	Zeasce
till combin	bbWhsd
till counte	gXqXbh
till dear	vNeYoe
till from	ccacrd
till furthe	Wk2aZN
till he	WfvZdV
till hr	Zdbdpd
till i	mkXqYQ
till it	anncgR
till lena	pgfdcN
till northl	tJdexT
till planne	YSmhen
till priya	jZWmic
till she	YesegX
till solvan	apcdde
till somebo	fcpffX
till someon	ceqidV
till that	bdvoWS
till the	equQcU
till then	qakZcZ
till there	Vqieeb
till they	vdugSG
till title	adende
till we	iaqfaY
till when	Wnnacc
till with	mXejdf
till you	oPL6gT
tilly	ZhkfXh
tim	kdVfqW
timber	ldXqXd
timber .	mpVebZ
time	clegdf
time #	iZYscb
time .	cvbZXk
time ?	ZRkoib
time a	fnZhdZ
time after	C9Qhce
time and	SqgRoi
time as	fndWeh
time at	bfRknh
time before	UojffY
time being	dM/XaI
time but	gceWpf
time by	jcUuZX
time churn	oVZnde
time closes	ddnddb
time dear	qccdcc
time for	WalnnV
time frame	XrjbdT
time from	achdqZ
time hack	hhThel
time has	ajkWie
time here	cganga
time i	sZgZce
time if	fUpibf
time instea	cabioc
time is	QreqbX
time it	rtXRaZ
time job	eckiWi
time just	ddange
time later	Xqedff
time lena	jVfrcZ
time lucky	tVTkiT
time no	eYnfhb
time northl	nmihZO
time now	blaqXc
time of	bXsdZh
time on	cXjsba
time one	ebeinY
time or	SnWrae
time over	fndbdd
time perman	eddape
time post	ddchqY
time prakas	ebaeqc
time role	cbcdfo
time round	jZaYbu
time she	Xkfcbm
time since	gajcnY
time someon	hZrdeY
time soon	Zqdddb
time studen	jrWbaa
time than	etZaae
time the	pnPNjj
time they	X2gVVY
time this	cpdced
time to	etcgdV
time too	bubZeY
time until	iTfqib
time we	paZYZq
time will	TRptgZ
time with	iZQrle
time within	Zpdgea
time work	ednbed
time works	bYWybc
time yet	btdaea
time you	gOZYow
timed	bpZfeb
timefr	coceec
timeli	p5YUXM
timeli .	YksXbW
timeli ?	jpaadb
timeli for	cradeZ
timely	XnWdki
timer	Zbhjig
timer 's	Tgjhgi
timers	XnjYge
timers .	dkmXeb
times	Tbewbg
times .	UWrogT
times ?	ebdnee
times a	Zrbcgb
times for	XZasZm
times in	cXcdet
times over	cZeofe
times that	bZYqci
times you	ecendd
timesc	qdgadY
timesh	hRrXhg
timesh .	bWihgk
timesh and	bepaed
timeta	hgjbbf
timeta .	deogZb
timeta forese	Valbmi
timeta we	eaoced
timing	cyYdXY
timing .	iZakYo
timing and	cpbeeb
timing churn	nZbjdc
timing has	oadeed
tina	miXZia
tinker	efakhd
tiny	kagYjf
tiny has	ddSgqh
tiny said	oZeeee
tinyst	iZcklZ
tip	oSsYda
tip you	pbahdc
tipped	cZZZbz
tipped it	dbbcds
tips	aXkcnf
tired	ijYVfn
tired .	hdZdap
tiriti	jmYfca
title	VQqmgd
title .	ZYlocb
title and	caXcav
title is	deobcd
title lot	bZUcon
title place	biSmmX
title talk	ebeXnk
titles	iYdoZf
tl	Yendeg
tlr	YWuWhV
to	efejfe
to #	UXofpe
to ?	ZcVwbe
to @d	0YXibT
to @s	5FrVYV
to @t	VVlofa
to a	ZdXiax
to abstra	bqdadc
to accept	WcbV/N
to acknow	XsnWVb
to act	qecZcg
to add	UhkXcq
to admini	cbWjdp
to admit	acYidq
to advert	daZcfr
to after	cndeec
to agree	ntMVdh
to alasda	Yebsbe
to alerts	cencde
to all	6YiVVZ
to allow	zkSSZY
to americ	eZbedr
to amman	aqacdb
to an	gkdSat
to analys	Yhbaqd
to and	elPian
to anjali	daogcc
to announ	XkYS1X
to anothe	ceaUM+
to answer	pfdnZT
to antwer	gcepca
to anybod	finbcY
to anyone	VwqdZP
to anythi	Zkcnbc
to apolog	jicjdW
to appeal	sQclcZ
to appear	gcjoZU
to applic	gjmXWd
to apply	YXcea2
to appoin	beWSyl
to approa	eabtdb
to approv	f0UZOj
to aptitu	UfdtXh
to archit	RUd2TZ
to arrang	UeQ6gU
to ask	aiqchV
to asked	piacbZ
to assess	Zfaseb
to associ	diciXk
to attend	cZSzXl
to audito	aodfcc
to avoid	ddqaUj
to award	cacXno
to b2b	bdZenh
to back	fcasba
to beat	cbWlco
to bec	hlkdcX
to become	fVoTpe
to begin	XoXcnb
to being	bfbXtc
to bk	eapbde
to board	gbedXq
to boardi	bkiVkf
to book	XbeycY
to boss	gqbZbc
to both	zdVVhW
to bother	YVgYsg
to bottom	rZccdd
to bpo	cbogbc
to brenda	bpVfaj
to bring	gWYnjg
to build	ddcedp
to busy	jWWcjm
to but	YfnfjY
to by	0kWVSc
to call	ehNqie
to cancel	UZzedX
to candid	wkfNgU
to care	iobceZ
to carry	YbflWp
to caselo	fddnce
to catch	SslbeW
to certif	mZmTlZ
to change	VSyqYR
to chase	tVVmad
to chat	joeTgd
to chatbo	dbncib
to check	mzbRZR
to chew	qiaRhd
to childr	cedned
to choose	fdYraf
to clashe	loZdWf
to class	decang
to clear	vjcSed
to click	bZjuZY
to clippe	nafdee
to close	hTRgV4
to cofion	eavadY
to collec	hXzOgb
to come	kWXtde
to commit	cyYadX
to compar	wkWRag
to comple	XfazZY
to conclu	arZmYX
to confid	gocZec
to confir	gdiYrW
to connec	dUycYZ
to consid	elTgdk
to contac	mhTnYd
to contin	VTdtTt
to contra	agidmX
to cook	cZnfdg
to count	QojbWm
to counte	YtVZnZ
to create	2bNabe
to croiss	kUXtbd
to cross	bVXosa
to cuts	fdVlke
to date	YknYaf
to deal	dhtaaV
to dear	pchcbc
to debugg	edbnde
to decide	ktWTpQ
to decisi	ocbdee
to declin	ZUcbZy
to defer	eXtfeZ
to delete	dXrXbl
to delive	icYtaY
to dig	obcega
to digest	gedXjk
to disabi	cZWtfa
to disapp	aaWaY2
to disput	edacXr
to do	fWnvUZ
to door	pdeebc
to down	cVuded
to dr	ZZXgcu
to draft	dZdsae
to drag	vZcZcc
to draw	ebQolg
to drop	PXopjb
to dáithí	dWmldb
to each	/eWSaR
to earn	bhirTa
to either	pbbgdc
to email	eZYyVY
to emails	bXrefe
to employ	ccSQ6b
to end	cdgTYt
to engage	TfRT5f
to engine	cfbYbq
to enjoy	foZbhc
to enlist	edceqY
to enquir	gpbZec
to enter	Zcfodg
to even	kTqdde
to every	/RZYWP
to everyb	YvkPag
to everyo	3ajTZT
to everyt	edkVmg
to exampl	ddoebc
to expect	fuWbWd
to explai	dhdcUq
to extend	ccUN2k
to extern	iobddX
to f2f	nfdhdW
to fall	ftbacX
to feels	aWataj
to fill	dTlkZl
to final	oWZoca
to financ	pqeOeW
to find	ayNlZc
to finish	luWmSM
to five	YdpkZc
to fix	SPY/Xa
to fly	ZVlalj
to folks	rYbced
to follow	SnPf5O
to forget	gljWdd
to foundr	bbcVis
to four	icVgTu
to freedo	iZYsca
to freeze	farddZ
to friday	bhVkcn
to friend	xfRWYX
to fronte	tfZZbb
to fundin	erbeba
to genera	ZerdkT
to get	gjbzUR
to gettin	bscaec
to give	gjPdoi
to grand	aoXcZp
to grant	eZdodg
to greta	jbXago
to group	cqceeb
to guess	V2ZgaX
to half	ddaebq
to hand	ZfmpSc
to hang	TnhikW
to happen	cqXVfj
to head	itbfXX
to hear	ZSjvcg
to hearin	eZnjWd
to heart	eadedo
to her	WYfpbn
to hesita	eceocd
to him	cbSpZr
to hire	XaiQ0c
to hired	edeeoa
to his	ZhWhcr
to hit	fUpafj
to hold	neZeRo
to home	dZvbZb
to hope	bpgccd
to how	XtlVbb
to hr	fkehdU
to hs	fZedbo
to hurry	azecWU
to hybrid	hVYqcj
to hydrog	ceence
to ignore	VrddZf
to impres	aXftbf
to improv	bboefd
to includ	dccZfq
to inform	hZXYls
to inside	paceee
to instit	kljWbc
to interl	ZsebdZ
to intern	fVrdcb
to interv	TqWrXh
to introd	Qjkgef
to invite	ZhXqdf
to ironed	bngdea
to is	gWmZgj
to it	jyZWXc
to its	dWWlhn
to jane	cTXpfm
to jobs	Zaoeee
to join	UVfL/h
to joinin	bsdada
to journé	gYaffo
to karim	dadbqe
to keep	bZmZeo
to know	UUtseb
to land	taZbce
to larger	bbbfob
to laugh	aqbddd
to lead	VWYpwT
to learn	VVahqr
to leave	lPhUfv
to lectur	cecdob
to legal	gpcYfc
to legs	ddcfna
to lena	reRqgQ
to let	gbWUmt
to level	eqkYaY
to liabil	ceddod
to librar	aedpdd
to lie	XsaikV
to like	icqZUf
to list	abVvbc
to listen	bqddVi
to lock	fcnfbc
to log	dWvWdb
to lone	cpcaed
to look	jsbcVd
to loop	pfdZbc
to looser	bcascc
to lorenz	cgobeb
to lose	hXeioa
to lotte	dUnndd
to love	inbdac
to lunch	ZXcnZp
to mail	cTpmeb
to make	ocTbli
to manage	bebScv
to managi	aeobZj
to mark	goYgZZ
to match	ZiaYtc
to mateo	eeendc
to me	ijSmfd
to media	lYkghV
to meet	cjd1VU
to meetin	XahwXb
to meijer	neccdc
to melden	nZeefe
to mercha	dqaded
to merhab	Zdedpd
to messag	tdXYcc
to metres	cdYtbd
to millio	dccsbZ
to mind	bYqYfk
to money	libgXf
to most	bgneeZ
to move	ffVqhc
to ms	fZXrai
to msk	caauZc
to mull	gmaVoZ
to myself	eachpc
to name	crYyVJ
to need	Vrcgcf
to new	cklgWa
to nige	iemhcX
to no	dbUeko
to nobody	nhmXcW
to nomina	bgaodd
to none	YZYeht
to northl	neTpgR
to not	caPYW7
to nothin	jdTZll
to notify	ojWciX
to now	cXmigd
to number	hcbgcn
to obtain	Zbcpci
to odd	cqecdc
to offer	ZdYXzh
to ok	hpSlaZ
to on	nYoaab
to oncolo	eXncdi
to one	hZjSUy
to ortiz	edeenb
to other	YTVkZ0
to others	dXifdm
to p45	dbenee
to panel	fYbrdd
to paneli	Umnaad
to park	UP5cbY
to part	dZYgct
to pass	bRZeZ5
to pause	YQ2ddW
to pay	ocecec
to people	soTKZg
to pharma	ccYdsb
to philip	iYmibV
to phone	tRRvXZ
to pick	iWisZW
to pies	eaqddc
to place	hqbeYX
to placeh	glqSeX
to plan	YtclXY
to planne	mbidfU
to play	UWludV
to point	nWcZmf
to postpo	eXqjcX
to pq	lpRWbY
to practi	enZcfe
to predec	hhcUjj
to predic	XtbZka
to prep	cecnee
to prepar	ZPX9bb
to prescr	Ygneed
to presen	YdR8UX
to press	hnedkP
to print	VdjatX
to priya	zRcbdb
to proces	bVmwdR
to progre	dOdkcv
to promis	Q1adkU
to promot	baaedt
to prompt	sUieda
to propos	bWWojm
to prospe	ecXxZX
to publis	xXXZbd
to pull	XV4baY
to pursue	eWeZdw
to push	YjVtdY
to questi	bVcmoc
to quote	bksWWY
to rate	YY2RWf
to re	fcccar
to reach	NkZzhZ
to read	gmihaU
to readin	kjUdma
to readve	enbfcd
to reappl	VbbdTx
to receiv	RrjnfV
to recipe	cgqWfc
to recomm	ZPzTXl
to recons	YiXien
to reconv	dpeaec
to record	QbQ+Zb
to recrui	ajSamn
to reel	bZcuae
to refere	icbbqZ
to reflec	qqcRZZ
to refund	UjVqlb
to refuse	bVeisY
to region	gpbbcb
to regist	ZfWqea
to reject	ipcedX
to releas	kkWVii
to reliev	dZdpde
to remain	gVbqah
to repeat	jbVemg
to replac	ggVhjf
to reply	rUfWnd
to report	VsnehM
to reques	biWnaj
to requis	ecpdea
to resche	ccUtbd
to resend	dcsYcY
to reset	ddnced
to reside	djmUcj
to respon	nqWVbd
to retain	bWddes
to return	UZXkpj
to revert	fqWdlW
to review	vTiWfb
to rewrit	bpddde
to ring	ZfTyZg
to room	bcYyXZ
to round	VThvXi
to rowan	pZacla
to run	sQhbtR
to rush	YkdlmT
to s	dcedpc
to salary	fbdpad
to sandwi	bnedde
to save	hobSfh
to scanne	gYepdc
to schedu	dfcrdX
to schäfe	ccdnee
to score	nebede
to script	nmeXbZ
to scruti	eUniic
to seaman	drbdeY
to seasic	eoegdY
to second	lUcmdg
to secure	kaaaod
to see	fmdrWX
to seeing	WVtoWY
to sees	bfXrcb
to select	WlcpdZ
to send	YVkmhg
to senior	ebZder
to servin	rZeaed
to set	RYW9hU
to settle	tZZpYT
to shift	oaecee
to shirt	axYZca
to shortl	evNhYc
to shout	lUhacq
to show	QaorWf
to sign	cYbb5T
to signif	cboXke
to sir	Zbbtdc
to sit	SuVpcb
to sleep	xlhUSR
to slips	daqZdd
to solve	ecZsbd
to somebo	dVmbYs
to someon	dRacfz
to someth	dascea
to sort	buWicV
to southe	dbeode
to spam	edogeX
to spare	Wjchbm
to speak	fnbkWc
to spend	bfbzVY
to stage	SRW+Xd
to stand	dWhhii
to start	Vmblia
to status	dqaefZ
to stay	QMvgZs
to step	kTrYee
to store	bodded
to strike	bYmgXl
to studen	dcbdeo
to submit	WfZzXb
to sugges	cbbyWW
to sunny	ceecbo
to supply	XVe0aa
to surviv	derZea
to suspen	cS9dcM
to swear	ZgUrak
to sync	frcZcb
to system	ebdoee
to take	aadavg
to taking	hnclaV
to talent	dYucbc
to talk	gjRcmj
to talkin	bWpiec
to taste	dcZfdp
to te	dcuUdd
to team	alcbna
to techni	XYWfho
to teleph	qachca
to tell	jaZaho
to templa	YUbsdd
to ten	datVbf
to tender	gcboce
to test	ZYbybb
to text	bRgska
to thank	QixPXp
to that	d4ZaVW
to their	callkT
to them	Qii1VU
to therap	dZpYjc
to these	Ybqfec
to they	pamWaa
to think	xwQKoM
to thistl	ebcZtb
to those	kqUSZk
to three	dTioVn
to tia	dWwbdY
to time	hjrUaV
to title	cafqcb
to touch	eoebfb
to tram	Wjendd
to transp	ZbZaoo
to treat	dkZcbo
to trial	obebce
to trust	dXdwWd
to try	mmXPXp
to turn	aXdflm
to under	fzTadV
to underg	affobb
to unifor	doZcfc
to unsucc	nWbacp
to upload	daWxac
to us	ZafwhV
to use	hQadnp
to verger	hnafbb
to verify	iZcnec
to view	aarQsY
to vogel	hjVjhc
to vote	e6XPZU
to vous	iXZvbX
to wait	nlWTgh
to walk	UkWqkZ
to want	cxYjSW
to warn	idqWdc
to watch	ZiYsVi
to wednes	dZngde
to weigh	aqXcmZ
to weiss	fjgifV
to welcom	YXljnY
to what	keWZog
to when	buXZag
to whenev	Yuacce
to whethe	Zedqfa
to which	ejofeT
to who	aoiZae
to whom	WSieio
to will	Xpeeee
to win	ZmfkXe
to wish	bW0XZb
to withdr	dY7UZR
to within	qYeded
to wonder	lRplaY
to workin	bcbbvZ
to wrap	wYabbb
to wreck	dbYpgb
to write	UdVtgn
to yasmin	aubceY
to you	xiZUjY
to your	eeiUmi
toast	hgcbgh
tobi	ZmeZje
tobi .	gioccW
tobias	adhafn
tobias .	WmZchl
tobias lawyer	cbjpaX
toddle	afReht
toddle for	dbceZs
toe	bWXUyo
toe pack	beeWse
toecap	gdiehc
toes	ZejXoe
toes commit	WZcfpi
toes for	clpYYa
togeth	imcafc
togeth .	YrXdgg
togeth a	cXrfgX
togeth and	uXacfg
togeth at	nZXobc
togeth for	dgvXZX
togeth from	foUefd
togeth in	YgZdoh
togeth is	dcredX
togeth on	hhWmhY
togeth the	hUhjgg
togeth to	ddcdcp
togeth when	cobefe
togeth with	iqbXiX
togeth you	gdbcod
toi	lYnYbg
told	offXef
told #	xkWVbY
told .	sxSObZ
told @d	zTabaf
told a	cXklhc
told about	Wmbhek
told after	UyYccV
told all	gTubjW
told and	jafZWo
told anythi	orUbaV
told at	pgPWaq
told before	ueXWec
told but	jobddZ
told by	4ZaXcX
told dear	1UZbaZ
told do	asacbe
told each	tYeZeb
told everyb	hWecdo
told first	dedeZo
told forget	VvZeeb
told friend	rbUcdb
told her	fpUefb
told him	kZvXVe
told how	knaddZ
told hr	nXmafZ
told i	WjUdri
told if	6ZbVVW
told in	6WZWSh
told is	apeedc
told it	jtaTdX
told lena	qgDaSm
told may	sYYccY
told me	dkdUep
told my	TeeWop
told no	kWdWmk
told nobody	VonebY
told northl	7NTYee
told not	OgaZeu
told nothin	VsraZO
told now	iWcpea
told of	bsddeY
told off	jfnjZQ
told on	2ccTVY
told once	Xqeeee
told or	pZdeed
told partic	rlXecU
told people	ageZcp
told planne	xVdccc
told priya	pcecdd
told probab	jmVcXl
told result	pWfeff
told sectio	ZXuhgW
told thank	cZseeY
told that	ihbWii
told the	dVublX
told them	Rb/TeL
told then	obddde
told there	foRYYo
told they	jtXVab
told this	drbjbX
told three	ZZdbct
told to	dVavXi
told togeth	kYYdoe
told two	bgZrYe
told us	bbqVbm
told we	jWcccq
told what	qYibdb
told when	NjuZaV
told where	XXukdX
told whethe	/QYUWZ
told which	radacd
told within	phbcca
told yes	qaYXmY
told you	dkTekj
tolu	cchfma
tolu .	dXakqb
tom	jTclck
tomas	iWfqYf
tomasz	thXieN
tomasz 's	YZdkod
tomasz .	ibbqbZ
tomasz by	obeeeb
tomasz i	pYedee
tomasz the	mpXWcY
tone	XTglZs
tone .	bYoech
tongar	lnZecW
tonner	kfbiZf
tons	YjZkfj
tony	egSiYr
tony to	cbYgcp
too	bddcau
too #	dZdcap
too .	nlmXcU
too ?	abYhnh
too @d	qkZddV
too after	bVdnmd
too bad	dcrdeY
too big	cYcbjp
too early	hvcYWa
too far	XGsSTy
too green	cZWdcw
too have	ecpddb
too high	ecbbbr
too i	Xpgahb
too is	Ziocdb
too junior	eYWcaw
too late	aYPefw
too little	dXnfai
too long	PwkkZQ
too many	WjgTeo
too much	XezYSh
too on	sccbdb
too quiet	ZRRZb3
too senior	dXTYY2
too short	hcZabr
too slow	VGTcX9
too so	WuTrWU
too soon	mcWgjf
too sorry	fboedc
too they	iZedbn
too thin	cdaddq
too would	dacdhn
too young	eXdjlg
took	WSfQq4
took a	qZUQdv
took accura	kWlfjT
took all	btadcZ
took an	XemYco
took anothe	dcoefb
took away	cXjfao
took back	eeoeea
took cost	eabcbs
took five	hnWclV
took four	WpUXqd
took her	VWgbmn
took his	cZbcbt
took it	UTkUiw
took me	UcPJ/K
took my	ce3RSV
took myself	eaveeU
took note	fgpdlR
took notes	eZpeec
took on	SNXfU/
took one	cbdajo
took part	lfrWVa
took so	ecadep
took some	eVcekn
took somebo	edbbdq
took someon	YYacZz
took the	VZjVN7
took them	PjTUss
took to	bfWobm
took two	bTmcZr
took us	oPacmj
took you	bcdV2Q
took your	dPjcip
tool	Pmmicd
tool home	ccneee
tool is	cZpfdd
tool the	YnXkka
toolbo	ebmhbc
toolbo .	fcobec
toolin	dglbah
toolma	khoZcV
tools	gYdqae
top	ehcaod
top .	jRnUqf
top and	flVfdj
top group	oYecdi
top it	bcdepc
top of	bpcTsZ
top she	bpbeec
top that	aYbiqc
top third	pUeedj
top three	fhUpRj
top two	qabadh
topic	VSm7US
topic .	dceode
topic of	ccdscb
topics	dYbbep
tops	siShWZ
tops goodby	paeeeY
torben	gdiUji
torn	mxNVgW
torn .	jiWfmX
torn betwee	fuYcYW
torn up	dhbXpg
toront	gjdbqU
torste	cjVoee
torste sent	jiUgci
tortoi	gZfaZq
toss	gcmbfe
tossed	cebljd
tot	lZVZnk
total	geajbh
total experi	fdZqea
totall	gRukTe
totall get	dXocek
totall lost	lWghdh
totals	aVoeam
totals ?	dbmWem
tote	fVlmae
tote sample	ahodda
totted	gVoZid
touch	fvYbae
touch #	sTebee
touch .	O2YVZo
touch about	PkUoki
touch after	Yxabdb
touch and	nWbXcr
touch base	asadbd
touch but	dTndeo
touch by	/AWhWa
touch full	bpdfec
touch i	cZdfep
touch if	QuoQaa
touch in	qZcddd
touch is	eYeffn
touch lena	uQeded
touch no	bpcffc
touch on	0Jdfdi
touch once	V0YbdZ
touch since	doefeZ
touch when	Stlaad
touch with	ZxbcgT
touch within	4Maadd
touche	ZfWjlj
touche .	cskdcT
touchi	dlbYej
touchi base	cpcade
tough	iQgVWx
tough .	qadcdc
tough call	ddbedo
tough decisi	ddbeen
tought	ZcgpkV
toulou	oXWgcm
tour	YcsjdY
tour 's	UdtYnY
tour .	SjqicW
tour and	aYfubc
tour of	gcrWea
tour on	dgnaag
tour the	ogbdcb
tour was	ebqZed
tour with	abaxYc
toured	efjgkV
toured who	feefnY
tourin	jdkcbd
touris	ZVkwZX
touris only	dXXude
tours	drfdaY
touts	iflccb
tov	XatZhd
tov .	dbZYmo
tov will	Yneeff
toward	ieMgsf
toward the	ndddee
towel	fbjebi
tower	Tniddi
town	dcenfd
town .	gSclbn
town ?	fceoae
town edit	cXbkne
town hexama	dddcrZ
town in	bjoZad
town mixed	iefuUW
town sincer	edfncc
towns	febqjS
toyin	liaafg
toys	bUcdkq
tp	4WVZhb
tp #	Zededo
tp .	4TVgbd
tp and	wQYegf
tp in	UluYaY
tp of	oYdaej
tp on	jaaapd
tp she	Vsbedc
tp to	aoZjdd
tpm	gLPcov
tr	bgZbli
trac	dZbaln
tracey	iQXjua
tracey .	iWceqc
tracey check	ecafnd
track	lajdjW
track my	bbrccd
track of	brbbdd
track positi	pdecda
track they	Yccfpd
track your	dfpZdd
tracke	hhejbc
tracki	YeXfio
tracto	cdcodf
tracto .	dlgoaQ
tracto manage	fabqae
tracto said	ihbWgk
tracto tradit	YdZrcd
tracy	ejbbig
trade	iWnfbf
trade .	ZZmqcX
trade fair	kRsaee
trade test	hmXXdk
tradin	cfkeha
tradit	WXX6Rd
tradit .	Xgahar
tradit and	dbpedZ
tradit in	ZbYwcd
tradit was	eYocdg
traffi	XgZfjm
traffi .	hjSYgo
traffo	djdYoZ
trails	denZhb
train	fUombc
train 's	bfgqdX
train .	cXlrWf
train and	dsmYaT
train fare	beccbq
train is	kWakdh
train memphi	doUchi
train no	emXdej
train restau	cbWoje
train settle	dbpbga
train softwa	pWeffd
train strike	Zddtda
train un	bdpdec
train was	gVvjbT
train we	cdZsdc
train you	aYdepe
traine	hWdbkm
traine 's	hbXbcr
traine .	efXehn
traine and	Znbdeh
traine at	ehnZac
traine from	hbWioc
traine has	bdYaes
traine is	aVWdYu
traine not	enVpaZ
traine progra	jXZilf
traine so	barbde
traine there	pUibiZ
traini	eZjiee
traini is	rZdccd
trains	heZmYj
traits	aakhhe
tram	YpNngf
tram driver	Yoeeed
tram has	eldboT
trampe	pZfbdf
trams	ekffdZ
tramwa	mkgacZ
tran	bZgvZX
transa	kVrVha
transa adviso	fZoega
transc	VVg/bP
transc .	abbveZ
transc and	cddpdd
transc by	Wdbxcb
transc from	bdcpdd
transc of	ccokbZ
transc on	ccdZtb
transc she	encfea
transf	dglYeg
transf tally	dbpddc
transi	dogaae
transi .	irYccZ
transk	bfZccp
transl	YbYomg
transl .	berZTl
transl and	gVcokb
transl from	dXhdeo
transl number	ddcode
transl sample	bddnci
transm	XpUpiV
transm .	hsadbV
transp	jTdpee
transp 's	akWnch
transp bergen	hfqbaZ
transp is	eWneka
transp with	bcXimh
trante	mWdaji
trante follow	fdoWdi
trante the	neaedc
trap	bXdhng
travel	aZuhea
travel 's	Zdeoef
travel .	cjiXtS
travel expens	YbqaZn
travel galler	abcndi
travel on	ebbpZh
travel so	ioYdec
travel until	Xawadd
tray	emYfee
tray i	dnccnT
treasu	bnpUeY
treasu counci	erZdca
treasu employ	eaqccd
treasu you	ggWijd
treat	jVgchl
treat this	beaVth
treat to	fcqceZ
treat your	dWlddk
treate	ZlicZi
treatm	jYpckT
tree	hRrWfl
trees	bQbjql
trees .	cZfasb
trees letter	dadpdc
trees they	ehmiWb
trekki	cilcdd
trelli	XXbU0l
trelli 's	eZpedd
trelli but	jjXgfd
trelli cnc	bfdZoe
trelli licenc	decbcr
trelli they	cWadok
trelli visibl	eedbnd
trembl	edcddn
trembl .	dggcVn
trend	hdrYac
trent	jfXcjh
trevor	jdgejZ
tri	TbVmjo
tri the	dccoee
triage	uTQgme
trial	ZbUzdi
trial #	Zidoce
trial .	dZRwZi
trial ?	aWcuYj
trial @d	ceepZf
trial and	kWeefj
trial as	eabcof
trial by	oZddcd
trial cut	ddbrdZ
trial days	bXgobi
trial felix	gfZpcZ
trial is	aohXbf
trial lena	jSVsYU
trial month	aberde
trial on	PcQdgv
trial or	VZdxcd
trial period	bZaU1a
trial run	foZhcZ
trial self	gafpda
trial signal	ohXWfi
trial task	jodWdd
trial the	crdWff
trial they	jdgWme
trial to	SranZV
trial trip	bceqde
trial week	SXZzXm
trial went	WjfYlc
trial which	eecoea
trial will	eWqaeb
trial with	eZdnZk
trial you	eheodX
trials	odVZjf
trials go	ljWZdb
tribal	XYZaiv
tribun	iboYha
trick	ZZdics
trick renewa	WTagnq
tricky	asZXZZ
tried	fYhecn
tried .	ighVZl
tried for	eaYder
tried ringin	dYablo
tried to	YibqeZ
tries	lbefef
trilin	hYnahb
trim	jfkgVf
trip	XjudUb
trip .	Yeobla
trip and	pdcbde
trip home	hcrdXc
trip we	Ojpeed
tropic	cWpief
tropic hours	hnaeca
tropic on	Yadgdp
troubl	Tcjpee
troubl .	YisibR
troubl you	dfTodl
truck	eelZdh
trudea	glReme
trudea 's	qbUcih
trudea says	iXfcob
true	WZbjjo
true a	eYdqce
true and	ViYdml
true appren	YhZcjn
true that	fobecb
true when	Ycefeq
truest	cfhVim
truly	dehYij
truly sorry	eZbeeq
truro	mhcXnW
trust	fXhgfj
trust a	dUc0Wd
trust and	ZYoZlg
trust for	oZaZco
trust has	eeaeen
truste	gqRdig
truste .	YwZXhc
truste ?	eddode
truste and	iobicV
truste approv	gnecca
truste are	ixTeZT
truste felt	dYaaaw
truste have	WoYXkk
truste is	focfba
truste on	cbdrcd
truste only	sWfdfd
truste sat	ckmecW
truste the	gpccba
truste they	dodadc
truste want	hTcbok
truste who	ZwagcV
truste would	bdaqgd
trusti	bcpbZZ
trusts	ecgfla
truth	njbRrT
truth .	nWkUoZ
try	YbZnN0
try a	lVbjkb
try again	MUeWT8
try anothe	qZcadd
try for	dbddeo
try in	ccdddo
try it	bdnfde
try lena	baWoWl
try me	chaqeZ
try not	obcdec
try out	NmK/KP
try the	aK1ZTg
try to	rrSWdV
try us	XTQXb8
try you	jiWpXW
trying	e1YcPc
trying .	VscZck
trying not	rTghdb
trying to	j0hVTP
trying you	ccbsad
tryout	aXndhg
tryout .	daoadi
tshaba	XZldem
tshaba .	VYobco
tu	bUmhig
tuan	Phfubd
tuan knows	Vgeqee
tuas	fecbhl
tuesda	mRnbmY
tuesda .	cVyVYe
tugs	Zlfkda
tuitio	fbWkfm
tuitio schedu	ddence
tulsa	aYeejn
tumble	fcqeeU
tumble .	fZreeV
tunde	YbXrkg
tunde .	UkYclm
tunde branch	hgWhhf
tune	dZomTd
tune in	cYnbal
tuned	a3QdYQ
tuned .	a0UbZU
tunnel	iahRin
turbin	ajViji
turin	gRWkiq
turin the	gYdcog
turkey	uRbjaf
turn	ehXohb
turn 's	sZdcdc
turn .	RtakhX
turn and	dndddd
turn anythi	hhXecl
turn at	aiTjao
turn away	ebVenl
turn down	tecZYf
turn in	ckYoad
turn it	iTepia
turn me	dcbbgo
turn of	pdagbe
turn on	lbrfVU
turn portfo	iknUZb
turn to	bsZqUS
turn up	KQfynd
turn you	cSYRkw
turnar	zdSdYb
turnar is	uZZYed
turned	aYnblg
turned down	kdbaRt
turned into	ilPVnh
turned it	ZUpX3L
turned me	aSNSrz
turned my	feddoa
turned on	ecpbce
turned out	aZ1gcP
turned their	beteXa
turned them	bZvbjS
turned to	XrXddd
turned up	WVgnlg
turned us	aaoilV
turned you	apXjmS
turnin	UulbNj
turnin .	asZecd
turnin up	ffccZp
turnin you	earccc
turnou	mdrYeT
turnou .	ndgbea
turnov	YfVsff
turns	igfahf
turns .	dccogb
turns employ	gdoeYc
turns it	atddbb
turns out	cTddmo
turns the	fqZbba
turns these	rbddbe
turns to	rYaeee
turns up	awcbaU
tutor	hYbUno
tutor ?	babXrk
tutors	hXaefp
tutors .	jVTdjr
tutors so	eoagea
tv	XtXVkj
tv .	NoaUtj
twelve	fgeZXq
twenty	jWXiqe
twenty .	slXUfX
twenty minute	fPo0VV
twenty one	ccneiZ
twenty six	YccXxZ
twenty three	ecZbnk
twenty years	nXZfig
twice	ehWjWq
twice .	blaadn
twice and	fmWban
twice from	ecaedo
twinni	kpaXbe
twist	WdxcaX
twist on	YcsZed
twitte	cbidcm
two	efZpcg
two #	dbSdir
two 's	YpdfjX
two .	ggRkYp
two ?	dtWScf
two a	bWYpcn
two and	cYTljn
two appren	cdbeep
two are	fvdaYX
two as	coYfgd
two assess	lTmahd
two back	dcdpdb
two becaus	dbeeqa
two boss	inabeb
two but	pScmZd
two candid	ricRZk
two ciao	eeeXpe
two clothe	ebpaYh
two collea	ejUlbj
two contra	hfaYoe
two copies	QWXi3a
two d	jfijdV
two dates	hUfwcX
two day	oYcjcc
two days	gXQepp
two detect	ecioca
two direct	lhTWdr
two donati	Weigbn
two drop	efcdnb
two econom	iifXak
two extern	endaeb
two farmha	bdeoed
two festiv	ccdgdn
two finali	pcebYh
two for	iXrsIb
two former	bgYvZd
two forms	cWhuZb
two founde	dkZado
two from	ZmVfgl
two furthe	siaZcY
two galler	bXxZhV
two good	ezWZUc
two got	chcdbn
two grants	ccenee
two had	edcedo
two hours	SWxmZc
two i	Wbnlha
two in	aWmjnT
two indepe	Xcqfde
two inevit	bbYUa0
two interv	qkZcXe
two is	cWYyec
two it	grTdeb
two jobs	XeSfxd
two kaiāra	nZbidd
two lads	eeeean
two left	vfTabW
two letter	ecSkji
two line	bXWbau
two lines	kXjhec
two mails	aqWbek
two mair	ccbeoe
two man	fUjglc
two manage	fjihgQ
two marks	bXccgq
two member	xmTZbV
two minds	bvVdad
two minute	VSxgbf
two moncto	aecoee
two monday	QxddeZ
two more	uqNeWY
two names	dbT3YX
two new	bhpkUa
two no	odaadi
two not	adYrdg
two of	kjbkWd
two offers	VZgdqc
two old	bccped
two one	Zcbscd
two online	ddbodd
two opinio	WiZklb
two or	cebscb
two other	fmoQeZ
two others	esVbha
two out	fUcXdv
two page	Ubc0bc
two pages	ZYiudW
two pair	ecZdbp
two partne	pcchbb
two passpo	cfeodZ
two paysli	bbXvbb
two people	feXndh
two places	cWZbfv
two points	dacedq
two posts	hbiXfi
two profes	XkdrcW
two projec	Xderde
two questi	Sha0YW
two quick	dbdocd
two rarely	ebccsZ
two reader	dddeen
two refere	aWZ7aV
two repair	ccahcp
two respec	Yjaqdc
two review	dZcgdo
two rota	epfacc
two situat	ecbbbs
two sleeps	tXgadc
two slots	bbdrce
two so	aecofd
two son	efnZXi
two sourci	bbZnbm
two sustai	ktcYVc
two tasks	ceenbe
two teache	Yoeeee
two the	hiVWho
two then	XkcYbo
two things	VVhwgc
two thumbs	ddacdq
two till	YerTla
two to	mkiWbZ
two trial	ffdZaq
two truste	jpccZb
two ways	ecepbd
two who	mWbdbn
two work	Xcesed
two works	dcened
two year	aaUYun
two years	WZaQ5f
two yeses	ocddee
two you	dSmnbg
twofol	fahhib
twos	nSbehl
txt	fWmsSb
tyler	TZaond
tynwal	jejlYX
type	irUekV
type has	ekSjih
type on	Yubbgb
type questi	Xrdddd
typed	lemRpU
types	deYfeo
typica	iXnalY
typica .	VcZatk
typing	ljcciW
typing .	YqabkV
typing my	jVkchg
typing test	foYgda
typing the	sZaddd
typing to	eVrefe
typo	hecbfl
tyrese	laebqR
tyrese .	baahqX
tyrol	lagiZf
tyrol no	egendZ
tyrone	iWadho
u	sbeffV
u have	aXjnnW
u will	wdaXac
u14s	jabdhi
u14s from	pbcdbh
u9s	jQhaYv
ubuntu	aWkbkj
ubuntu .	dYbeog
ucas	ghapTg
ucas 's	Xebqde
uh	hZXglj
uk	mcejba
uk .	oWmedY
uk was	ddXhjk
ukrain	ihmXcc
ull	cfpVnV
ull on	YawbdZ
ulm	hlXglY
ulrike	dYkmcc
ulrike 's	aZbgYt
ulrike .	hWfmia
ultima	WfeqXk
ultima .	Wncnbd
umbrel	aclqWX
umhlan	baciar
umhlan maren	acaddr
ummed	ceepcb
umming	Vijadk
un	Wbdihm
un boss	inbZcd
un have	hmUdek
un is	banicd
un manage	odjZcc
un wants	edboce
un went	elhjWX
un which	dYoeff
una	bZxbcc
una .	ZbpYme
una i	dbsZcd
unable	XiZYX0
unable to	XjaZXy
unaffe	kVWYnn
unanim	SJMN/i
unanim .	VVUV9c
unanim and	bZaXsj
unanim it	Zdddrc
unanim vote	dddeoc
unanim we	dcdZtc
unanim wish	lWbcik
unanim you	eZcepd
unansw	fiRSjs
unansw .	WkVXnk
unavai	VYwacZ
unavai on	Xbqbec
uncert	YvgcaR
uncert .	dqjdVc
uncert greatl	ffpYeY
unchan	XZnkbg
unchos	jhafhb
uncle	ddfhgf
uncle 's	chUrba
uncle and	ecrbea
uncle in	cmWdlb
uncle spam	gekUjd
unclea	XcrjhV
unclea i	eapcee
uncles	YdincZ
uncond	bYVT+Y
uncond .	dabZvd
uncond offer	edZaub
undate	Wkhbfj
undeci	X7IXRM
undeci .	bzViWS
undeci and	hrcbcY
under	hmdaec
under .	meXcgh
under a	coXkea
under active	incbdc
under an	dZteeW
under arts	edacnf
under consid	e+DdUf
under create	biXkld
under data	cdocdc
under discus	hwYYbV
under her	dZiobc
under his	qhXccd
under it	UMlhva
under item	ckbjhW
under my	icpegP
under number	qckcbV
under our	tLhWeo
under pay	jaXlgg
under proces	a3UYcZ
under promis	nbeeec
under refere	cdrXiZ
under review	e7UYXS
under roboti	ngdbbd
under separa	bZbhog
under seriou	bqbdfc
under shifts	sWdddb
under tasks	cYknca
under that	fYxZcV
under the	hTdhdp
under this	Wahsad
under water	fnZeee
under way	lohTfS
under what	dWbbse
under which	hXsccZ
under your	pUoafY
underf	aWrkbY
underf from	eeimeX
underg	Xdnkbc
underg a	dceoce
underp	bXgjdk
underp .	bcjmjW
unders	XbxeeZ
unders .	TUwfVm
unders charlo	bdeUtf
unders desk	cgZcqd
unders how	lgiWbf
unders if	fbpgkR
unders it	cjnddX
unders sunday	ebdnde
unders that	dkvUYZ
unders the	gdoYad
unders this	ebqebc
unders when	eqbdcd
unders you	cidaoZ
undert	XZsaWq
undert .	YXZpZq
undert and	cZoala
undert dial	dardcb
undone	hicdfe
unexpe	gZRXul
unexpe .	mUabjl
unfair	Zbjaar
unfair to	acocdg
unfill	ffhdah
unfini	dbZred
unfit	dcgUin
unfit .	cZbbqh
unfit for	edbddo
unfold	jdcfff
unfore	XeiYph
unfore form	ecdYsb
unforg	TvfaSh
unforg .	akdabo
unfort	ccXZd0
unfort .	WUTVk1
unfort email	cebecp
unfort for	ckVcoe
unfort i	XgvWeX
unfort in	jqRkhQ
unfort is	daaeoi
unfort it	jTaddu
unfort not	haXces
unfort there	hmeeeX
unfort we	XZiWjp
unfort you	hXYcdu
unfort your	bXhcdr
unfree	ebofea
unfroz	ifffdd
unhapp	pVbbco
unhapp here	eadedp
uni	bUQOzr
uni .	XUYX3W
uni cheng	eeceZp
unifor	cekTrb
unifor .	chgXrY
unifor mahalo	enWdcf
unifor said	ZZfido
union	ghnfYX
union told	aodded
unions	matYVY
unions .	ddrccb
unit	eclmXb
unit people	akkgVd
unit to	oTtaYZ
united	mjXXcj
units	sscRZV
units .	lYoZcb
units on	dbpedb
units the	hpZaZe
units you	sadbbe
unity	pgdhYU
univer	Yjmfga
univer 's	cesVjX
univer .	XoYmmW
univer is	jdXigg
univer thing	lnYXYb
unknow	SrkkYR
unknow .	PybfZU
unknow and	ceencd
unknow number	iVkigb
unless	hVdvWf
unless i	bXdvba
unless it	cQXrjm
unless the	pbYkdY
unless there	cpcbee
unless we	lZeobZ
unless you	WaqfVl
unlike	WtfVYi
unlike .	cmhWah
unlike last	nZfdff
unlike that	Quddeh
unlimi	YbiZZt
unluck	dWkXhm
unluck .	Xajdne
unluck for	oddcec
unmoni	VjqcgX
unmoni ayodel	bbofdb
unnoti	kWlXnc
unnoti .	gZYclo
unnoti said	gZodeb
unoffi	jfhbhW
unoffi of	ahbned
unoffi off	eaaXud
unoffi talked	nmXcVd
unpack	cfbfig
unpaid	ehUckj
unpaus	afeTer
unpaus give	ebaddq
unplea	bcYWtk
unread	ZVngai
unrela	YkYmib
unrela and	docced
unreli	jelXdf
unreli line	kWeekg
unreso	iellaU
unrest	bamefg
unrung	drkZaW
uns	Y1bWeV
uns and	erccbc
unsati	eaklca
unsign	fTkejg
unsign .	gWarge
unsign from	eedaoe
unsign parale	ihbWgk
unsoli	dnXWod
unstuc	fZfiie
unsubs	UV/SdX
unsubs ;	ddncdd
unsubs at	cZwcca
unsubs from	dcqdca
unsucc	qQEVZ/
unsucc .	jTGVd/
unsucc and	hebcYo
unsucc applic	tYccbe
unsucc at	cbadds
unsucc in	dacepc
unsucc on	sWWabn
unsucc was	kkafjU
unsucc we	sbdeaY
unsucc you	aneeee
unsuce	jYPbku
unsuce .	efTfer
unsure	iuScaa
untick	ogdhWS
until	hbtefV
until #	uVYbna
until @d	vUeaja
until after	akocdX
until all	fmWhed
until churn	kfjXfb
until dear	hVokda
until exampl	dbtZaa
until furthe	ZS6dbX
until head	dincaa
until hybrid	gYSkpf
until i	hzPchS
until it	Ti9gXJ
until lena	lYlfiU
until northl	iZeeqX
until planne	dSZeix
until priya	1PiYbV
until she	VqdqVZ
until somebo	XjtcdV
until someon	cXnleb
until that	SoucaS
until the	Zg2acU
until then	O2beeT
until there	We1ZYX
until they	hbxecQ
until this	ajfqbW
until we	ee0bcN
until when	haqZag
until you	fVYxoO
until your	Zdbqge
untrue	qYdeed
untrue that	qYdeed
unusua	xlUZUh
unusua and	aodgdd
unv	ffXgji
unwary	Zhklaa
up	ggfgfd
up #	dnZpaY
up 's	Xabnen
up ;	apWqaY
up ?	edlbUn
up @d	lfaXhj
up @p	hqZddY
up a	ccWqbl
up about	hqYZfc
up after	chZhoa
up again	Wd/VYL
up all	clncYZ
up an	YjWrai
up are	bfbhna
up as	TZclqh
up asking	dpdddb
up at	rebchX
up before	qYmYca
up being	eniedX
up by	kdeUsY
up clean	asbddb
up daily	dpbbeb
up dear	9MSSVf
up does	dZoefe
up each	canbbj
up early	ebgkoU
up fast	bcardd
up for	Sbfvce
up giving	Wsedbe
up guessi	Wwbddc
up her	kvkRVW
up here	berfcY
up hiring	daXddu
up his	wlSZgU
up hope	coceec
up hybrid	hZcodb
up i	dYreZe
up if	UoiYZm
up is	Rcbzce
up lena	sXWmWa
up like	eocdbe
up my	iioVhV
up next	dcbpcd
up no	ccerad
up nobody	kdcXme
up northl	wcTZag
up not	kXgjdf
up now	pgPcWn
up of	ZTvlhT
up one	Yofeee
up or	/SMXbR
up our	cnTckh
up planne	oYdfbh
up priya	nWZqbb
up regard	fehVlj
up sorry	dnedaf
up terms	cbedoe
up that	agjpaT
up the	dZbioe
up their	rofYUU
up then	hToZla
up there	pViXgi
up trudea	ffXeji
up us	jocVed
up when	XcvmVW
up where	XimkaY
up which	qrZTYW
up will	kXjfgc
up with	hmbihT
up within	taVahb
up you	fScnmd
up your	SgcjwX
upcomi	WhvTbb
upcomi interv	Zaqcde
update	kogZZc
update .	npiVWV
update @d	tWbded
update about	mmUdcd
update as	audWdb
update at	etVdec
update but	oZedee
update by	hjlbXa
update cv	UVb8Vb
update for	nnUZdd
update is	dZoecd
update lena	ulSVbO
update on	Xhaffo
update our	aaudba
update recrui	cbadeo
update soon	Zrddec
update the	fVpUgm
update we	kVfdkf
update when	ctdYeZ
update within	nbcceh
update yet	jpYddW
update you	npXbaZ
update your	cX8RUZ
updati	bjlcdc
upfron	lYiXao
upgrad	Xiemah
upgrad .	dnekaW
upgrad for	gXddep
upgrad that	Xdbhnh
upgrad to	ddoaed
upheld	dlbafj
uphols	berbXh
upingt	hbdiff
upload	TVp8aR
upload #	eeobec
upload .	VbmjjZ
upload by	nXYoab
upload dear	ddZpde
upload docume	ddtWeb
upload it	TWP/aV
upload my	edqZec
upload operat	dlkVee
upload the	bZU4aZ
upload to	gnfbdX
upload until	ecoaed
upload withou	eodbda
upload your	UUishY
upon	btSSni
upon a	Zccnif
upon anothe	cZcdbs
upon his	bqdeeZ
upon it	qkWRhg
upon physio	Ysddeb
upon the	Ubameo
upon us	mnaXdb
upon which	pZdbdh
upon you	eXabzW
upon your	jXbcra
upped	cccljd
upper	aiXmYl
upper ?	bqdZde
uppsal	Xcnfic
upset	aaUjip
upset for	adbZjo
upsett	ZegYXu
upside	gfhfbe
upside this	jficjX
upstai	ZqRkgd
upstai .	YrYdbj
upstai and	eicacn
urban	ScjbxW
urban .	aXndoW
urgent	WX7iWU
urgent call	Zdneef
urgent cases	WZxddd
urgent it	kmfddV
urgent liquid	Vduace
urgent matter	fYtacc
urgent ring	bdocee
urgent to	embmdW
url	TV0qZV
url .	QU1nYX
url hi	Xgjjcg
url was	ecsZda
urs	jgXhjb
us	hcdhge
us #	3YWVVh
us ;	seShoP
us ?	aPniuV
us @d	qTfbgh
us @s	xQbedg
us a	RoV6Qd
us about	ilpTbY
us after	ciQamo
us again	VOOlW+
us all	/RbOWf
us an	cWXxcd
us and	VmmVZo
us anothe	pRYtbZ
us answer	oaddee
us any	bghtbT
us are	oiUoVa
us as	cYcS5e
us at	gSzVmX
us back	RfR9VQ
us before	kaVtZc
us both	0WbWWg
us but	gXkmcd
us by	qQTtoU
us create	/KbVfa
us dear	daVuch
us der	ecfYqe
us do	eaklcX
us done	bdZebs
us down	ZgndnT
us each	ggjgiV
us either	dqajaV
us ends	dbZdct
us first	anZnZZ
us for	XcqbYl
us friend	6XeQVW
us from	dYtOtT
us hack	hmVfhe
us has	YYmocd
us have	Nccyhd
us he	dUpXel
us here	bZtfca
us how	WXsoUb
us i	PuiPhi
us if	XdX0gT
us improv	dZzXdV
us in	ubgaZb
us is	bafTgv
us it	WjWlXp
us know	jOljtT
us knows	codfec
us left	daapci
us lena	tdTehW
us like	mqgQYd
us liked	cdYioc
us longer	ofdedZ
us making	eZZfrc
us mark	oZecef
us media	wabdYa
us next	bhiWdn
us no	eYYjeq
us northl	pdYlba
us nothin	bpkeYU
us now	bbMlwR
us on	bcjodc
us once	Yhcrcb
us one	ofXqcS
us our	cfhXme
us out	iWnYYm
us partic	nSacgo
us past	sWhddY
us pause	fcYbes
us please	VlYiii
us preven	ndeaef
us promis	Xofffe
us put	dWdhep
us round	dcpdeb
us safely	dgocdb
us see	oXcfdi
us shifts	xVZXkb
us so	bafdof
us some	X9SUcW
us soon	ZvZacg
us standi	nbcdee
us talkin	mhbWci
us that	ZPphek
us the	ZXeviZ
us their	YZkqbc
us they	kUWklh
us think	fobZja
us this	dWYZcz
us though	ZlXchk
us three	ebendd
us till	1TbZbc
us time	V1bbYX
us to	kRrZWp
us too	ZgUogg
us tp	doadee
us two	eNfwXk
us until	6LgWcb
us via	apafbc
us we	frWdae
us were	pdYdcf
us what	SdczfV
us when	YjbdXr
us whethe	eTbzdY
us which	ZRU2bj
us while	craddb
us who	6ZURad
us will	kwRXVe
us with	Vchgmf
us within	0IUjdh
us withou	XPprcZ
us would	dcZpWm
us yes	UVhaxi
us yet	apdfbe
us your	TcPpnn
usa	hbbfpa
use	aXkjan
use a	bXVyZc
use and	ccobeb
use any	fdanfd
use it	fpbWWm
use mainst	feqXfa
use me	caXfar
use ringin	pdbded
use the	aXviaZ
use their	ihVjdf
use you	YWTUg4
used	WfpXbn
used for	ebuYbY
used it	cbcbZt
used not	qXeefc
used the	TZZnml
used to	ZqmQZi
used your	ecoddd
useful	WUmtWh
useles	cbclfh
user	bXnbgk
userna	YgiYjj
userna .	QgjZuY
userna one	godccb
userna questi	rcYcee
users	kZXhbn
uses	jSicnd
usher	edfofZ
ushers	abobie
ushers .	caqcee
using	hTZ0bW
using it	qYdded
using the	aba1bR
usual	dkpbeU
usual .	ehqeZU
usual checks	dbbdqd
usuall	ymXPdY
usuall come	fYndee
usuall have	dqdadd
usuall review	oXeefe
usuall takes	xUZdec
usuall tell	Yoeefe
ute	iYhccm
utilit	cUnmXh
utilit .	ZgmlXY
utilit from	ffQdhr
utmost	ehfald
utrech	hWlfjb
utrech .	Wkicjd
utrech gethin	acsbce
utrech has	jpXcdb
utrech in	fZceoe
utrech is	eaheZn
utrech the	dddaog
utter	dlmYdc
uve	lZpXfY
ux	Zepfbd
ux .	eboded
v	dkcgde
v and	jWndef
va	ZniXlZ
va .	cYobhe
va basis	Zpdefd
vac	fZgegl
vac .	XmZkdi
vacanc	YanZau
vacanc #	hbZdcq
vacanc 's	bZbfcr
vacanc .	YZsWao
vacanc alerts	eeoZed
vacanc and	Vkeddm
vacanc are	SR9XXa
vacanc arise	cqbddd
vacanc as	epicbX
vacanc closed	gjlgcU
vacanc has	YaXcnr
vacanc have	ersdeJ
vacanc in	ePyYkY
vacanc left	dbacer
vacanc no	dbbedp
vacanc notice	raYcge
vacanc occur	dxaZYX
vacanc of	chdcXp
vacanc on	eYsfcb
vacanc please	gapcdc
vacanc stays	bvWddZ
vacanc there	ebUeeu
vacanc until	bauddZ
vacanc was	bUYeWx
vacanc we	WgOeat
vacanc went	ebcfeo
vacanc were	hbcddn
vacanc which	cebdbq
vacanc withou	dbceep
vacanc you	Vgkcam
vacant	UagTiw
vacant .	cneYdh
vacant and	edaddp
vacati	chfhbh
vacati .	UqibVl
vacati being	eZddpe
vaccin	gnaeaf
vaccin .	fvbabY
vague	P/RYXR
vague .	boddde
val	ichVXn
val ambass	bTpdbi
val friend	eodeeZ
vale	ehajdg
vale 's	bWbbjr
vale .	cThcrf
vale form	feepXe
vale has	iqTccf
vale is	erWfdd
valent	ffegal
valid	TYtjlV
valid .	ehoncO
valid and	dgradX
valid for	eXmhce
valid friend	deoZed
valid until	TlTfvb
valida	dliahY
validi	mkZace
valley	diZige
value	bUdeer
valued	hQhYds
valued .	dXrbee
values	gdYldi
van	cccjgi
van .	bWfggp
vancou	dbWoan
vanden	ijcnUb
vanden wants	edmlbX
vaness	ikcefb
vanish	lVgliW
vanish .	kZVlmY
vanish from	mbhigV
vanish is	eZokba
vanish on	aohccd
vantel	Zcdndj
vargas	lfcgad
varies	cdTbbv
variou	ekkdca
vary	ebnjdX
vasque	kbibdh
vector	bWeeau
veg	kaUpcb
veg as	aaYwca
vegeta	XfrlaX
vegeta .	dindcZ
vegeta she	ebeneb
vehicl	Xlfamb
vehicl run	eddoYg
vella	geoVfd
vella .	ectWcc
vendor	VWlfwX
vendor .	YbaiyU
vendor in	dWXnco
vendor is	YjnegX
vendor to	bZsZfc
venkat	hfggZf
venter	fbfcfl
ventil	hfofYV
ventil .	aWrhfa
ventil acute	ihVjdf
venue	Yaceqj
venue .	dUoddj
vera	aYeudV
verbal	RYXS/j
verbal back	dddYqe
verbal for	cgUZrj
verbal from	ZXZW0b
verbal offer	VTUT/d
verbal reason	ecnYeg
verbal yes	ZZabmo
verdan	aYigjg
verdic	/dLSXc
verdic #	sYdccd
verdic .	/VVVYS
verdic before	cmaVij
verdic by	ugYVZf
verdic comes	paeded
verdic dear	wWYacg
verdic for	pjYacc
verdic in	gdTldk
verdic inside	obeeed
verdic is	uZaXmY
verdic lena	3UVVaZ
verdic no	UXgdir
verdic on	vfRbWi
verdic pendin	TyZcdc
verdic to	ncdded
verdic yet	oYeefe
verdic you	Ycddio
verger	WhtbQi
verger me	WZ1VXe
verger us	deZdep
verifi	fjQtda
verifi .	hlRlZg
verifi code	ecobec
verify	ZYftbe
verify check	dcdnee
verify on	earfeW
verify the	dbZceq
verify your	Zaqgbb
verity	mViXmd
vermeu	cZckao
vers	Ua1gZS
versic	ocWjde
versio	eUYmqd
versio .	Xcnfjc
versio and	dghbqV
versio it	fZcrYg
versio read	cZVann
very	ghiWej
very #	XhnUfi
very close	ifXjdh
very day	qUhcdh
very earlie	Zqbdee
very end	ffUkkf
very firm	niZgab
very good	ggcSkk
very gratef	icZddo
very happy	aWgXpm
very high	deadeo
very hugo	Zpeded
very intere	dmkfcX
very keen	fjifWZ
very kind	bducdZ
very last	oXaaeg
very latest	0VYYfb
very least	dqbcec
very long	Ypaeeg
very most	oXegee
very much	dsecdZ
very nearly	fcefao
very nice	dmZZao
very often	eoaeec
very parcel	feajnY
very please	bTgaue
very polite	eeZeeo
very proud	abncjb
very quiet	aoceee
very sad	jbecoY
very soon	TyXaaa
very sorry	lVbcUr
very strong	eiWgfj
very welcom	chqYSj
very well	bTdmmh
vesak	carddc
vessel	cabhil
vest	dcmaff
vestin	geedgh
vestry	aedXjp
vestry note	lbnbZc
vestry was	hgYinX
vet	jbciic
vet 's	nbgcdc
vet .	bRdhpk
vet it	cnZlbb
vet the	jjlcdV
vet you	lXddel
vetera	Yiaeqa
vetera the	fcendb
vetera weldin	dfbZnd
veteri	eiicga
veteri .	dpYZhg
veteri of	eraZce
veteri they	dWbkdo
veto	ibicmY
vets	kbecdj
vetted	Weegbs
vetted studen	bcbefo
vettin	YgkkXg
vettin form	Yebuad
via	alUnia
via the	eqUdja
vibe	ZbZieq
vibes	YfsadX
vibes .	cjoXbd
vibes for	ecdpae
vibes you	edcdod
vicar	decWoj
vice	jkdXdf
vice chance	Yqdhfa
victim	igghhU
victor	VUjawe
victor and	ddeaoe
victor to	XiccrY
vid	igieeZ
vid off	oddddd
video	Wcc7Vb
video .	XdYuZk
video ?	ccdqcd
video answer	SmlnbW
video before	eeYoee
video by	cddpec
video call	edWxXZ
video interv	VqVmbf
video is	eomVba
video northl	ddcode
video of	befngZ
video on	gZcqdd
video very	dccddo
videos	Zjkdgb
videos a	ddZocg
viele	gmWdff
vielen	deohcW
vielen dank	bhpbac
vienna	ZTqnZd
vienna .	Zdnged
vienna it	ecjndX
view	bisPfh
view .	XsfVef
view and	lmVXjc
view before	Zpecef
view from	bVuWif
view in	iZrZcc
view is	fpaeda
view it	cgsZaa
view job	edqdZa
view of	YWnidk
view or	faoafe
view that	cZajcp
view them	dnfaec
view they	ffWdmh
view will	ohbbdc
view your	dapcec
viewed	QY/MVV
viewed #	cbtXdc
viewed by	YixSaR
viewed you	acrbed
viewed your	aVzWdV
viewin	ikXkdZ
views	dbimdc
vikram	Zdkiia
vikram .	VhrfbX
vikram and	cXabqi
vikram job	bdYohd
vikram marvin	iiQlel
viktor	pahlYT
viktor and	cnbehb
villag	fSkXet
villag .	fWcbYx
villan	hZpdlU
villan again	gZofcc
villan and	bgpeaY
villan my	dfpZce
villan this	jmVffd
vinaya	fbVfin
vince	UlgXii
vincen	agkdVm
vincen princi	ZcoaZl
vineya	fhagmZ
vintag	XcXmoh
vintag .	dbbaph
violet	jUYjZr
violet .	daadcr
virtua	YX1dVb
virtua career	eenYfe
virtua insigh	casYdd
virtua onsite	dcdned
virtua open	bcvWdd
vis	idZeYn
visa	cWQorl
visa .	XSgogn
visa for	dibnbd
visa media	ieeWnd
visa page	decoce
visa paperw	ceecnd
visa people	cYYnmd
visa so	ecWeho
visas	gVnccj
visibi	ZjlSoc
visibl	YTiaya
visibl .	malSma
visibl shared	ddcdpc
vision	eaZjgl
vision says	bgUhil
vision with	baYjdq
visit	bXmqab
visit 's	bafqeb
visit ?	occdee
visit and	kXlddf
visit any	cioacc
visit by	aZYpdm
visit in	dcjVpb
visit is	Xbwabc
visit northl	ccdpde
visit on	ZehtXa
visit the	ephUde
visit to	fdWrfb
visit within	abeoee
visit your	bebnch
visite	fkfZgf
visiti	cbhWtd
visiti .	jceWod
visito	niiTTk
visito .	kYhZWq
visito access	npVabb
visito member	ghVeij
visits	idrYgV
visits are	Veqfde
visser	fZVmnf
visser .	angXjb
visser biolog	TZWwao
visser test	bhXgkf
visual	5HZmbZ
visual .	5JZfiW
visual i	rdcadc
visual within	Xddpeh
vitae	ZWnYlf
vitae cedar	ecrZcd
vitae to	edTdsd
viva	femabg
vivas	aeedhj
vlog	gghfZf
vo	fiaeak
vog	ldkhZY
vogel	dWwdeY
vogel and	haoccb
voice	chghed
voice over	drdeab
voicem	haqbfY
voicem .	janahX
voices	hVlkbc
void	UeRUb6
void .	beYUZx
void as	eccdcq
voided	bbsgaa
volcan	XmTapj
volume	anWbdo
volume of	duWYeg
volunt	jdcQgt
volunt .	Weddnj
volunt for	cYkXcn
volunt in	YqZdck
volunt severa	XoWgfg
voor	YRnjlc
vote	slSWdk
vote 's	gmTldc
vote .	mfTjYk
vote @d	tZdadb
vote agains	eZeeqa
vote and	nkUYbk
vote by	shaXeb
vote for	bRmdbr
vote goes	dnecee
vote is	prZaVV
vote moved	nZedee
vote northl	naeeed
vote of	UiYWui
vote on	sjUibV
vote the	fhaZcn
vote there	bqecec
vote was	leXane
vote we	grecWc
vote went	VXaZlw
vote you	YfcWir
voted	WTRT1y
voted .	ZfRann
voted agains	bdedod
voted and	bWTapt
voted down	ecZear
voted for	UPXZny
voted on	nfgYdd
voted to	UPdooj
voted yes	ceeZpe
voted you	bYcXzc
votes	/UORbm
votes .	tVZhXi
votes and	oceded
votes are	tYdcdb
votes in	qYXZhj
votes on	5eXaUX
votes to	abbbbv
voting	fdfajf
votre	dQdrhf
votre 's	dZadqf
votre .	Ycdsec
vouch	ZVgepi
vouche	uXkUXg
vouche .	ZYwYfZ
vouche them	pjdTde
vous	ZPc5bT
vous .	Zbepch
vous it	iaZxYV
vp	mdbgVl
vp .	dbcqde
vp electe	dabchn
vp is	iiXbZn
vp nice	fenhdX
vp of	bpcddd
vriend	hchYjh
vulner	hXjacm
vusi	Ubpihc
vusi .	hcnafa
w2	bXWdfw
wading	cemkfT
waffle	cmbamX
wage	XcnZlf
wage and	dbacho
wages	VgZjmh
wait	mtaWhW
wait .	jmgZeW
wait ?	ToqZec
wait a	XyRfbe
wait and	W4eShQ
wait around	fYaebs
wait at	gcpbcc
wait beyond	pXddeg
wait but	aVamqY
wait by	UepZel
wait create	caeefo
wait for	ptVUXd
wait foreve	oVkedd
wait longer	iocbaY
wait media	rYdcdc
wait nkemel	pgYZai
wait on	hqbaZc
wait or	daseda
wait over	oUcmdc
wait past	qWeeee
wait planne	gUmjdd
wait she	odbeee
wait that	tRgjad
wait the	aneWcj
wait they	ZZcect
wait till	eilTYi
wait to	SngYxQ
wait tp	agochY
wait until	pShgia
wait up	ktWXaZ
wait we	hhZYqa
wait you	aTRk2O
wait>again	klWgea
wait>answer	nhgVdd
wait>ask	mgSbmg
wait>bye	fS4dYV
wait>chosen	fNvZuS
wait>closed	ecqabe
wait>date	9PXXeb
wait>decide	eriRZf
wait>free	bdelWm
wait>give	mlXlbV
wait>goon	fxVbca
wait>hear	hxVfUX
wait>hold	WXsgjb
wait>if	sdZMnc
wait>joy	hWoVoa
wait>match	aXYoeo
wait>me	bhZtZd
wait>meet	cidnbY
wait>news	tsYTXY
wait>offer	YZbbxd
wait>others	Wdgdim
wait>papers	PbUtfr
wait>refuse	ZWacmr
wait>review	aYmXgn
wait>said	uQakdf
wait>sorry	V4TdkS
wait>step	dRgmim
wait>thanks	atOeZp
wait>them	knZceb
wait>wait	fsUgce
wait>will	rdibeX
wait>you	ccbnnY
waited	jfiVkZ
waiter	RVgyhY
waiter .	cZctad
waiter and	caanei
waitin	fqVigZ
waitin .	UgSmmm
waitin ?	dqbdYf
waitin a	hpeVdf
waitin and	adipfV
waitin any	eYeecr
waitin at	ZVjesc
waitin beyond	nfdddZ
waitin for	ctRjhW
waitin game	dwbXdY
waitin i	eadaof
waitin in	eZVopY
waitin its	eheXne
waitin longer	qZdedd
waitin on	byUrXP
waitin room	cO3YdT
waitin since	pYcche
waitin so	dpbcjZ
waitin team	lfViie
waitin time	dbkYco
waitin to	ToeiWk
waitin while	edVekn
waitin with	cRrjjY
waitli	beqUja
waitli of	eXrceb
waits	dolZjP
waits for	XmZend
waits on	Wufcbb
waiver	alfhaf
wake	bgbgkf
wakefi	damcei
wakes	ccifgg
wales	dlWnae
walk	ZaayiX
walk .	ckWfqX
walk her	ecbqbd
walk it	jWefle
walk out	fceboe
walk round	UaopgU
walk the	ZdS2Ve
walk throug	aVZ3bY
walk with	dfcobb
walk you	VUZZzj
walked	WdUgye
walked 's	deccod
walked .	baVnnd
walkin	kUboWk
walkin of	ddZqce
walkth	aphaea
wall	eXkfjZ
walled	nbXkZh
walled place	pbbddd
wallon	eXedjl
walls	ZarjZc
wander	eldebe
wander manage	gbZdcp
wanjir	mfVUZs
want	TXZusd
want #	VkaiXo
want .	TWhcpo
want ;	pWeffe
want a	RZS9Wk
want an	HZYvqk
want anothe	Znajaf
want by	Vdiocd
want everyo	ccdrad
want feedba	Yaccaw
want for	ghaUsa
want from	ocYgfd
want her	Wfcoci
want him	bauYce
want i	gXdmci
want in	ebXXis
want it	VXUg/M
want me	LINh/p
want mine	ceenbf
want mornin	dZdqce
want my	LUc/ZO
want of	YjVmYm
want on	ZWbcrj
want one	fjbaZn
want round	cVetcd
want see	ebcvWe
want somebo	ggfZTq
want someon	QkZYZ0
want that	cVhtdb
want the	WMj2dX
want this	jdVuWe
want three	cbdobe
want time	cxdWYc
want to	bifofX
want two	fWayZb
want us	VOUtue
want you	UXTW/U
want your	GST/iW
want yours	Xbetce
wanted	XTkeev
wanted .	XdSS2k
wanted @d	wcWbba
wanted a	kXPUa4
wanted an	aaueeX
wanted any	ecaeep
wanted at	ageuYW
wanted but	dgbdtT
wanted by	VeZyab
wanted for	gVdtcT
wanted in	Zbkqba
wanted it	UdVZX3
wanted me	fXrSYn
wanted my	jWnhWg
wanted on	cdWudc
wanted so	bbcddr
wanted somebo	bbbdpg
wanted the	dXffqb
wanted to	ZcyVZi
wanted you	OUgOa/
wanted your	cYnnaY
wantin	Uhfaqd
wantin .	Wjqbcc
wantin ?	ecnecc
wants	UYU/kW
wants #	UaVyak
wants .	Yqbddg
wants a	MSW/Zc
wants an	bVejod
wants anothe	WfV0aS
wants frau	dedZoe
wants half	cceode
wants her	ognVbZ
wants his	ZbbgYt
wants in	enfceb
wants it	dab1Pb
wants me	KROx/N
wants my	APL/jR
wants one	oiZkXX
wants proof	ddZtcd
wants refere	Zdbrdd
wants see	decnde
wants somebo	aaXWY3
wants someon	clUSO0
wants that	acdsZd
wants the	oPZpOp
wants them	dccodd
wants those	cdeoce
wants three	cbgsZb
wants to	hkYxWV
wants two	eOayhX
wants until	uVdbde
wants us	eZqcdZ
wants you	RURp/L
wants your	FLZ/hQ
ward	bfYbsh
ward .	YPacsr
ward goes	dbeend
ward opens	Yrebdd
ward was	ecdceo
ward your	hhWeih
warden	iaTcdu
wardro	aeecij
wards	Xlbhfh
wareho	WWffxd
wareho 's	eeapae
wareho .	aabUvi
wareho can	cbepce
wareho cut	fmbVld
wareho saw	aoZgdg
warm	dYeNum
warm .	ldSZgp
warm is	ciccqY
warm welcom	ccpecc
warmes	dlhhjR
warmly	cenZdj
warmly on	bqXlba
warmly the	caoabj
warmly with	eYrecc
warmth	glaZkc
warn	ekkTdi
warn .	dfpVgf
warnin	cZngce
warran	hcpXkX
warrin	ckhbha
warrin .	dliXib
wars	gqbdcZ
warsaw	hfacan
warsaw .	eYadau
warsaw of	ecdodd
wary	djfcib
was	bblWes
was #	VenXYp
was .	hSlifh
was @d	wlSbeV
was @p	iwdRWT
was @s	thZbbW
was a	aZsTdp
was about	PZdVtl
was accept	eXrdVj
was after	dhsbeV
was agains	dcdebp
was ages	Wkneeb
was agreed	ddaeZr
was all	YtqQXY
was almost	aaccXq
was alread	VYvUib
was always	cSUaqs
was among	fQYoil
was an	ZY0bhU
was and	cgrZfW
was anythi	dXjcjk
was applyi	feqadb
was appoin	bbWdft
was approv	ZVtarR
was archiv	ecoddc
was as	eohVYi
was asked	jhnSfc
was asking	gTljge
was asst	kVmjZc
was at	Wapale
was awarde	dbZcax
was back	dqaadf
was bangal	cdbina
was before	Z5LXeZ
was being	jZVdcq
was below	aYYYe0
was better	ciraXa
was betwee	PMSXl3
was biogra	cYakob
was bristo	qZYZcl
was broken	hcnhaW
was by	incVVe
was called	UZmlUo
was callin	eYqdkX
was celebr	kcWlef
was census	cWcjkk
was change	acrbcf
was chosen	ecbdcq
was close	UPWYd/
was closed	fWZadw
was colm	UUudbk
was comple	jfpaaY
was confir	abdasd
was consid	caaYdv
was decide	icWabt
was declin	clRddp
was deposi	elnebW
was done	fWlhch
was down	TTfXqk
was drawn	eaXjlf
was dreami	aoeeed
was due	fyWfZQ
was engine	foeYcb
was enough	sYXWjg
was examin	eXcfep
was expect	kgicgX
was fast	dcqWic
was faster	edbedo
was felt	cacako
was fierce	cZVcZz
was filled	YQTZn0
was fine	aSmUTv
was first	edhZuU
was five	Yaaano
was for	cdsSZj
was forth	pwSaYQ
was four	eVYcZv
was free	bXnXco
was friend	evVaZO
was fun	ibxTdV
was given	QcepZp
was glad	hboccc
was going	gnVYna
was gone	Xjfbgj
was good	pcjSRm
was great	dojfTa
was guaran	YsYbdd
was hack	dXuZeb
was happy	gmeXhd
was heard	nhWlfW
was held	Zaoakg
was her	hfrWfV
was here	cWldbn
was highly	dbbdbq
was his	cXlcod
was home	caZbcv
was honest	gcdbco
was hoping	gmkfTZ
was how	jnSdcg
was i	XiRppZ
was ill	iXnhdZ
was in	bbmSjm
was indica	ctXbea
was intend	dbrdeX
was it	dd1dMY
was just	ecvUab
was kind	XRraas
was kuba	eodbdd
was laid	bYnZdl
was last	ddneeb
was late	Wfinab
was leavin	daVeav
was left	aiVihk
was lena	mqVYgT
was less	cXnagk
was like	ncgbcb
was lost	ZfVecu
was lovely	jVthaX
was machin	XZhkjd
was made	TNrWb1
was marek	pgakfS
was me	lSlZqY
was meant	mhjYjT
was mentio	elXled
was met	ncYYcm
was mine	eTpYUu
was missin	mZYWfr
was more	mhXZbg
was mornin	3aWUZU
was most	gXqaaf
was moved	qkZZab
was my	PSyiiZ
was nearly	bYfcbs
was neithe	jjlecT
was never	cjRZlp
was nice	eZwWXd
was night	beabau
was no	VUlVdv
was not	WXYde5
was number	eYpYic
was offere	agYagq
was ok	esWWag
was on	gjVZkl
was one	SXRYc+
was only	ShoTap
was ops	kfWqab
was optimi	ioZcca
was our	bWvlYU
was ours	sXddcd
was out	ZbuXZc
was outvot	cVaccw
was over	VbnWdp
was overqu	aTWilo
was partic	sYUffh
was passed	hSmobb
was paused	ofLheo
was perfec	oYkZec
was placed	hgYdYp
was planne	1VZYbY
was please	oYmabb
was practi	akgpWV
was prefer	bdaeer
was presen	dcoeec
was promis	foWbge
was publis	Vfdgpg
was pulled	bZWdmo
was pushed	scabec
was put	bjUfhk
was quick	ceUWis
was quite	ecbdcq
was reache	hkZcnV
was read	XSgZhu
was readin	rabaec
was ready	cdcdqb
was realis	jsWbba
was receiv	drfWWe
was record	fWqcdf
was refuse	dXYnbp
was reserv	eadend
was retain	brXafX
was return	eaZjdo
was review	bXWdcx
was right	bNagwh
was ron	dYncdj
was rootin	dZcajp
was said	aUtZYn
was saved	eUtdea
was seafar	cddedn
was second	XReYgu
was select	ebdedo
was sent	WlklgU
was set	chmgeX
was settle	dgVdds
was she	iUqdce
was short	bfsVbb
was shut	iYrccZ
was signed	ZUrZgj
was since	ecofeb
was so	Tqhbff
was some	denddd
was someon	ccZdcs
was sorry	cdbYXu
was splash	dZoeee
was split	fZYfio
was still	VWgams
was stood	aZZdjp
was strong	dkWUjp
was submit	nhiYdY
was succes	ccpabh
was suppos	ivZYXZ
was sure	rTcdch
was taken	bjNgVx
was talk	Yqadhd
was tellin	datddX
was that	cfvNTo
was the	bfhVjm
was their	mXabdo
was them	edadpb
was there	UOzYoT
was they	fYXlfm
was thinki	YpjdZc
was to	P/bSTh
was told	lvDZej
was top	abXajp
was turned	XoobWe
was two	Ydibbq
was unanim	aRZV2i
was unsucc	ZTQbrv
was up	eLWXl0
was upload	cioYdc
was us	cXqZZk
was vague	atZdda
was viewed	YbyXcW
was we	Xwdcba
was wearin	jhjXfb
was what	khTcfl
was with	jfmSnV
was withdr	Vccckn
was won	jXdeoc
was wrong	etKkkX
was yes	hYdeco
was you	Ofmdqd
was your	ZLoibm
was yours	hapdae
wash	aWmnbh
wash .	caeqdd
washed	XZbwfa
washin	giYkYi
waste	egjlYa
wasted	WKRdW/
wasted here	ZTYjXv
wasted on	dbcdZt
wastin	YVWU2h
wastin to	dacasc
wat	kgalba
watana	bqjYab
watch	fyYkUT
watch .	cjdfUo
watch ?	edncec
watch and	gVfreb
watch by	qkZVdd
watch each	jnYcea
watch for	daobid
watch how	agZrdZ
watch manage	mmaVee
watch me	gYcxVa
watch our	fgnYcc
watch the	TiklfY
watch this	Z6NSVZ
watch which	nWdejd
watch you	XaYycd
watch your	gzVNZb
watche	dmLdin
watche .	dnZYnb
watche tapes	cdaogc
watchi	bdnjeX
watchi ofc	abrcea
watchm	ZblpcX
water	eWpiXg
water .	fekeTh
water and	drPocY
water board	lZYcne
water compan	Zboefh
water experi	gcandc
water to	eenaed
waters	YTrZne
waters .	bXecjp
waters then	bdcqZd
waterw	adfmkZ
watson	cXhjje
wattle	fRUekv
wattle is	eUdgeq
waved	ZcsegY
waves	dmoSgU
waves go	YbtWdY
way	mceafh
way about	lmWgbc
way and	gcbWhq
way by	uSWgmb
way down	coedeb
way from	WiQeju
way home	gZUmgl
way i	fpWYck
way interv	dacqed
way is	dodbed
way it	/QZTdZ
way lena	mTZacp
way my	asacdc
way nobody	eUrefe
way northl	rWddef
way of	aTSdow
way off	epcbdd
way or	3ggTWN
way out	Yd0ZZU
way she	oaaaoZ
way so	gVohae
way then	ddejpU
way they	SvVdmb
way throug	jphUdY
way to	WVfUuq
way video	ZjWqdc
way we	gZoeXh
wayne	gpWWna
wayne is	YqYdfe
wayne others	dncdah
wayne says	cnVYnc
wayne to	anaZgh
ways	XZbmZq
ways part	ebWbct
ways to	ccseeX
we	eibdgi
we #	aTVkxc
we .	eogdfW
we ?	WvVmYc
we accept	YoZdmb
we acquai	nadeff
we advert	gcYaho
we agreed	nQhUwa
we aim	3TcXdZ
we all	lVtYdY
we announ	krbbaW
we answer	vYfYae
we antici	gtYeeU
we appoin	eZabUu
we are	eoabgg
we asked	aRlSc1
we await	Wnddpa
we be	fpeeYd
we begin	YkYYwX
we bids	fedccn
we both	kNhpZe
we call	qpQcaa
we can	acWigs
we carry	dvVjcW
we chat	fbsUee
we check	VwbYec
we choose	3mSPgW
we chose	dPRUi7
we client	aWddrj
we come	frUYfh
we compar	ZkedWo
we comple	ZsXYjf
we confir	rivSVQ
we contac	fpidbV
we contin	gpcdeY
we could	fTTVi5
we cut	fYsVcW
we decide	odNZes
we defini	Ssegee
we did	hahRoi
we discus	hUXWrq
we dog	dcpeeb
we done	gmdcWi
we draw	ghmYXg
we drew	ZXXasm
we email	sYbcdd
we encour	ecbdcq
we endeav	ancffe
we ended	ZTlZXu
we engage	bacepf
we enjoye	blgTij
we essays	bcrZeb
we even	cqcddc
we ever	dYhdco
we except	aeqeca
we expect	mTWoXo
we extend	anddaj
we feel	cjZben
we felix	bZsbbb
we felt	WkSbjr
we fill	glUUll
we filled	fZVXhw
we find	iYoecd
we finish	hdilbX
we fjordl	hdncaY
we found	eSmUau
we gave	ZUaZjw
we genera	pjbZbc
we get	mlYbVj
we give	mTVwaY
we go	X0TkWd
we got	kT0aRc
we had	aaccis
we hand	ndalbZ
we handle	dhXeeo
we have	ceeaer
we hear	UiYqge
we heard	lXmhVg
we held	cbcecq
we hereby	Xegfpd
we hint	epaabg
we hire	bnicgX
we hired	dSdWT7
we hold	fwZUeZ
we hope	ZdbSlv
we inform	bnkcUf
we ink	baschX
we innova	jXgldc
we insane	dYbeog
we intend	qdfbda
we interv	anXRmj
we invite	YlXleg
we is	oadZei
we it	dqbdcc
we just	flmRdd
we keep	aZedTx
we kindly	giXjha
we know	Yrecdd
we lack	Sjdtda
we landed	gZdcdp
we leave	atWZZj
we left	WebtZf
we let	zQjYae
we like	krabUd
we lock	oadede
we look	kgbflX
we looked	VOkgev
we loved	cccagq
we made	QQcaus
we mail	rabddd
we make	rffiWX
we may	d2VfaT
we mean	iNbgfv
we meet	leWgge
we might	b8OVXa
we miles	edVekn
we miss	fcoeba
we missed	epabdd
we move	qfcheT
we moved	ahlXqX
we must	TWYdb8
we named	gqVbjb
we need	bcO1cj
we needed	WRfUj2
we never	dS7cXR
we no	bpRddm
we note	agrcad
we notice	dOtiaa
we notify	endcec
we now	lRilhZ
we offer	ffzXdO
we only	jelWSk
we open	hbgYdn
we ought	mTckZl
we part	ffaWcq
we passed	eZoZhe
we penang	Ufalng
we phone	wiYUbZ
we pick	ukacVT
we picked	fZTUku
we pieces	Ufancm
we pop	oidYeZ
we porto	gXiYpd
we posted	abbbiq
we presen	catdca
we procee	asYfcb
we promis	hoahZZ
we push	aWcmle
we pushed	gcapbc
we put	Xdocma
we rang	bfZplV
we rather	arYUhW
we reach	Xpeefe
we read	inTWfk
we really	ZfUehr
we receiv	bcicap
we refer	YnWbil
we regret	ZhccXt
we regrou	fncbed
we remain	chocZZ
we reopen	cWtdee
we reply	yYbZcZ
we requir	VdT3Zd
we return	boeTVk
we revert	dpeadd
we review	VsVibi
we ring	vTZrXW
we said	hRgdnj
we say	ybSicZ
we see	cpWpVb
we send	YhuUea
we sent	elVdme
we set	cZajcp
we shall	geZbbs
we shirt	joZcbb
we shortl	YsXedf
we should	cRUlgw
we show	boagbg
we shutdo	hSajmh
we signed	ZXYXlu
we simply	ltaabW
we sit	phcceZ
we speak	kYSkxS
we spoke	VYldqf
we start	ZqeiXd
we stop	ilZbXl
we stoppe	gPUZmz
we take	ddWXti
we talk	UXQqyV
we talked	XOxcjg
we tell	/QWPWU
we thank	hWTZa5
we then	nYcfdf
we theref	YYaWkw
we think	mWThZt
we though	ZaVjet
we to	mybOZa
we told	Oqjcmd
we took	VVbSX+
we traine	ecoded
we tried	cccrca
we try	tcMzVO
we turn	hpcbba
we turned	iWakqY
we typica	pYbdee
we unders	ccydcR
we undert	Yofefe
we use	YYrahf
we used	RtiWbk
we usuall	rdWdbf
we very	dhcane
we vote	oicbba
we voted	bmZbpa
we wait	K/dYQK
we want	bXRe/Q
we wanted	WhdXSz
we welcom	baqjaa
we went	jQYWc3
we were	Xalcbq
we will	kwVYbf
we wish	ZibXgs
we wished	ebpdcc
we work	yggZTW
we would	ZfXgte
we write	uXcbff
weakne	csZcYf
wear	UbZqhj
wearin	fcjcgf
weathe	WUrcgk
weathe of	ihVcjg
weathe people	XYlhoX
weaver	fegVgm
weaver look	bcdeen
weaver my	fpXded
weaver to	abtVbd
web	kefVej
web are	adXejo
web is	XZtdfc
web was	eoZdfb
webcam	baUlhn
webina	YW8RZW
webina i	ldiYlV
webina on	bbrUdi
websit	eR5aSe
websit .	bcuNYn
websit a	cpZeec
websit dear	Uleodf
websit from	cgoYda
websit has	ecsdXb
websit on	uWbYeb
websit please	imVfff
websit regula	coYcff
websit says	ZofiZb
websit with	cXbsec
wed	vYSlhV
weddin	arlYab
weddin and	occcfb
weddin band	eYdhbp
wednes	sbigaU
wednes .	fgjjeW
wee	lcgiZc
week	kggXpW
week .	cuYahY
week after	tbaccd
week and	pegMdj
week from	paacmY
week here	gWkbhi
week if	ddebpd
week later	iVgjjb
week look	dYdtcd
week of	llWfcd
week planne	Xcesdd
week she	Ydbdsd
week so	fkiVcg
week then	dadYrd
week which	nYeeff
weekda	capebf
weekda mornin	edbdfo
weeken	jUfZgo
weeken .	gVoSil
weekly	ncrTXc
weekly .	dapacf
weeks	UuXOpm
weeks .	dneWci
weeks ago	QnXccu
weeks holida	dbaaub
weeks of	eYlPds
weeks rather	bpbddb
weeks trial	ecfZof
weep	Zhiegf
weep #	akVaim
weep .	Yhobde
weep is	dckncW
wei	hdmXkb
weigh	TzWajY
weigh in	ZwbbbZ
weighe	YwgZZZ
weighe from	docdeb
weighi	d/QXRP
weighi it	epbdcd
weighi the	bqbddb
weighi things	brbcdb
weighi up	dodddc
weight	febWjn
weird	cebbsb
weird .	edebnd
weird now	ecbend
weiss	TZZfsn
weiss .	fYWeph
weiss her	fjgifV
weiss some	eYpgcd
weiss test	ddcebp
welcom	TRnT/Y
welcom .	VTuNya
welcom a	YZkqXg
welcom aboard	VbaV/L
welcom and	WmhhWf
welcom have	edqeac
welcom in	ZoZZgj
welcom pack	edccoc
welcom to	UPdQ/d
welcom you	YWkjmb
weld	iWmaif
welder	XkcWpe
weldin	jXldfd
weldin .	pYmaac
welfar	okXeXd
well	agjdfi
well .	ehlbUl
well ;	dsdhbU
well ?	pOYlhi
well @d	qcbcdd
well a	XdbjrY
well after	bvaXdc
well and	YghVep
well as	lbXfao
well begged	eYfofe
well but	fZZdds
well deserv	cbddoc
well done	OSrmwS
well enough	YoYncb
well he	dlbnWc
well here	fabcnf
well i	ZVpNlp
well imagin	njcVWl
well in	XbegZt
well it	hdRaap
well liked	dhoccY
well no	ZsTcaf
well of	bpTYmg
well off	moWbac
well on	gWabln
well partic	eemjeX
well past	Vsceee
well ra	iobdba
well see	YucYcd
well sleep	Xhodde
well so	dhcniW
well soon	dXrbee
well take	rZYbcZ
well that	UYhdqj
well the	bfgdna
well then	Ygafqd
well there	WtXhbe
well they	efcmSl
well unders	feqefV
well we	VwecjS
wellbe	ccobef
wellbe by	Wccjob
weller	eanabk
wellie	Ukfmag
wellin	jXmgYe
wellin .	hUqgWe
welsh	dTfdsg
welsh for	dZjrXa
wen	WVpbbp
wendy	Yeqacg
wendy .	ajoYga
went	aYfUc6
went .	nfzQZL
went accomm	ZVnban
went agains	ZVZba2
went and	ktiWaU
went anothe	WWTgdw
went as	edodcc
went back	cpNZtd
went badly	dYgddp
went better	efgrUU
went by	Wlacjk
went charme	acjodX
went dead	XS7QbR
went down	gqafZV
went elsewh	kXVbXw
went fine	ncjfdT
went for	aSTapv
went forwar	ireYcY
went from	YheYpe
went great	goVjYe
went home	XW+ObP
went in	PbuLio
went intern	dYbect
went marek	eYcedr
went microp	eZXjep
went no	aXXbdy
went off	aojiUd
went ok	wZkaVT
went okay	mkXmWW
went on	XgjUdq
went over	lmeWcX
went past	doccfe
went propos	jiUgkb
went quiet	fqXahc
went really	bpeced
went so	iafkkV
went straig	ecWces
went the	URXce7
went to	VUWUf/
went up	YgedXr
went well	ieqeZQ
went with	WJIOa/
went younge	dZXdbv
went your	bcdbsc
were	adhWeu
were #	WUyZRk
were .	UavdZf
were a	feqYhZ
were able	cWbadw
were about	cTpYdn
were abroad	ncecee
were after	dbbdgo
were all	denVie
were among	dacqec
were asked	nZgdah
were asking	dexbZU
were at	ebjqcV
were better	bWYcmr
were both	fXoeaf
were candid	dcibbn
were carefu	eneedb
were closed	kbVndg
were closer	eecafp
were consid	ebdeen
were cut	YVnlZi
were down	Wclclg
were due	VybabU
were ever	edaddp
were floodi	iUijcc
were for	bZZaYy
were found	ddbeen
were four	XdXacx
were full	dbbedp
were glad	kqfUba
were going	Rrjdde
were gone	ddnidY
were good	qaUcdm
were handed	egpZcc
were heads	dYbeqf
were heard	niYXie
were held	pmaZZb
were her	seabgX
were hired	dcbecq
were hiring	edbedo
were his	krUYZZ
were hoping	XeXcfw
were impres	eVgnYl
were in	eXjPom
were inform	ZcoboZ
were interv	belVdl
were it	bpdjUe
were kind	iiobSe
were like	eZZbnl
were lookin	cYUcb1
were lovely	aesbac
were lucky	bqaadg
were marek	Vcnlaf
were meant	a1QbYd
were mine	aseeab
were my	fgbXil
were never	afpjdU
were nice	bW0aYa
were no	geXccq
were not	aUWdc8
were number	ZjXagq
were one	XajSex
were only	Ydajcq
were our	TcZXnr
were outvot	edbdcp
were placed	aZdblo
were please	oWodXd
were polite	dbsbZX
were quick	dlsbWT
were rated	fdZeeo
were really	hXdgij
were receiv	mbnZbX
were recrui	eaoeea
were refuse	emkecX
were reject	cdobee
were second	eWYYlp
were seen	qiQYZl
were set	eYWoem
were sittin	lcefmW
were slow	mVZode
were so	jXgXwW
were sorry	ehnghS
were strong	dZTaiw
were succes	hVboic
were suppos	biYnYj
were talkin	drakZZ
were the	XccUlv
were they	eoddbd
were third	cXbcet
were three	lbncab
were to	S/WTZb
were told	epXbff
were too	bbUhkn
were turned	daYiYt
were two	WVUTzo
were unanim	VdXlsd
were unsucc	cedebp
were up	ZjgVXt
were very	haXlhi
were waitin	UbjYln
were we	h4SSVc
were writin	cadccq
were wrong	dZYcrg
were you	dhinSe
wes	YffjZl
wes 's	fnceae
wes .	ZZokbZ
west	adfjkb
westha	amrVab
wet	hjhZbg
weten	kXlbhb
weten .	eUtdcb
wether	jVsfYb
wether .	gcpVhZ
wether ;	gjdTgl
wether for	fglPWn
wether odowd	lfgVhf
wexfor	VZmghi
wexhol	dhbjja
whakap	eYigjc
whalin	kciegZ
wharf	djhYge
what	fgfidc
what #	Uxaccd
what .	rWURuh
what ?	euVZgc
what a	gV/NTe
what about	ZTlqha
what am	dqZced
what an	htebWb
what are	iWYvdZ
what become	eZqeeb
what came	cafecp
what comes	gi2RTN
what day	TiS5Ya
what days	dTnqYb
what dbs	cgdnad
what did	fRjgam
what do	NkcjrX
what does	aigrZW
what else	YbShfv
what everyb	fodbec
what follow	SsyXSM
what forget	gdbWqd
what forth	Uleodf
what goes	gmqUYY
what happen	bj0QaW
what has	deaqag
what he	rfmbPa
what i	obYkfb
what if	kWZhfl
what is	gaivYU
what it	gqiScf
what just	Uteefd
what marita	cVemlf
what may	rcdadd
what ms	dneYhe
what name	dabZtd
what next	WnXmdf
what now	XVviXX
what number	dTX1bd
what one	ebeoec
what our	cYpXZo
what people	crdcdb
what remain	egYioW
what salary	daXpka
what say	ebYubc
what she	ljVfZi
what stands	edaqbe
what suits	cabsfb
what that	XpfXih
what the	kjfcVi
what there	ebdcpc
what they	nnYXUl
what time	aegsZY
what times	edcqcc
what tipped	eccdcp
what to	elZqWX
what was	nWSaay
what we	idRXoq
what with	jgXXdq
what works	dcbqde
what would	eSrhmU
what you	TUZwsd
what your	cVlohZ
whatev	qoefaP
whatev 's	phbcad
whatev .	ebcctW
whatev happen	rgfbYZ
whatev he	pYmXgZ
whatev i	Wmdcmd
whatev it	2WgUeV
whatev she	oXcfdi
whatev that	Q7UfVV
whatev they	yidYWT
whatev you	dfknZX
whatsa	3QXoXW
whatsa .	fUinYe
whatsa ?	dcdode
whatsa from	ehYYoh
whatsa it	ZYdtcd
whatsa me	qabmXb
whatsa with	hoeXdd
whatsa you	4UbVaa
whatso	djcafj
wheel	lhaeed
wheel about	fpcUhe
wheel for	YbZxab
wheel nut	aYkXmj
wheel stops	pcdbec
when	cyaecY
when .	a1O0SR
when ?	n/KiHG
when a	i2QTdY
when all	fpXfZf
when and	cubgaU
when applic	Xcscbb
when are	cUV2fZ
when asked	eecdbn
when can	aIjY8U
when could	fVdvdX
when dear	tUedee
when do	schRic
when got	ipVbcd
when he	P/XaXX
when hell	Zpceee
when i	hpccdb
when id	icoTYd
when in	Xdjiei
when is	fUNxji
when it	T4hdWX
when its	VtYbka
when legal	dWcdln
when lena	wUdgZa
when may	jgZSqf
when my	sRVjhf
when new	dWleej
when no	avXdec
when nobody	aohdea
when northl	nSaioa
when not	kqYcaZ
when one	XhYbhp
when or	OT7VaU
when our	qgZabe
when people	cnddfe
when r	dbcpee
when settle	bndffc
when shall	gfddoX
when she	a4SXhZ
when someth	ddWcct
when suits	dQa3Zd
when that	UkyaZV
when the	d2ZXca
when there	F/WSZW
when they	g3lQYT
when this	ZkjleV
when though	rcccdZ
when three	enedcd
when to	ZYnpXd
when we	c0cZXa
when what	YTkbmn
when will	yWfRai
when works	ebcoed
when would	jUUwcd
when you	fQZopg
whenev	A/bdnN
whenev .	J1bRmd
whenev he	T1ZcZb
whenev i	bShuiW
whenev it	YnikWX
whenev suits	cbXipc
whenev that	V0eZbW
whenev the	NzZkeU
whenev there	atccdb
whenev they	UzfZba
whenev you	YHuhsX
whenev your	cVWjzX
where	djmeZd
where .	YZdtde
where a	prUcaX
where and	XTb0ae
where are	nWeWgj
where did	nWUwZY
where everyo	cpaeec
where i	We6VcR
where is	VViuce
where it	ZptOcZ
where or	eXpeee
where our	eccbeo
where she	edcedn
where that	hnfZdb
where the	dinVhd
where they	rijYXX
where things	jdgSje
where to	QnjRio
where we	dgWkbm
where were	eoWkda
where would	ebofZd
where you	naedaj
where your	UlfjRn
whereu	ifiehU
whereu .	knbcbZ
wherev	bgeYhm
whethe	tecfba
whethe .	Vnlade
whethe a	fhYobb
whethe and	bubadc
whethe any	fVelcl
whethe anyone	hrZcbc
whethe he	sflTaZ
whethe i	kPkxSZ
whethe it	yehTZY
whethe or	pagefY
whethe that	b1fSaY
whethe there	tSkccc
whethe they	7fdOTV
whethe this	afqYjY
whethe to	jpRaVo
whethe we	4fZPWf
whethe yes	beebnf
whethe you	nWVomY
whethe your	tYdfXf
which	ggWpce
which .	qZY0QR
which ?	Vrambb
which aftern	cWdwcb
which all	oZdcee
which are	hmUWji
which as	bdccdq
which branch	RYX5XZ
which by	XXhcub
which can	Wneckd
which dates	ecendd
which day	ZXT/QV
which days	bWb3ZY
which do	ddbobi
which does	auYbbW
which entere	Yeeqbe
which evenin	ZYT+VX
which gave	gpVbic
which google	eadeeo
which grace	hSaimk
which harrow	eZdceq
which has	bzbdWZ
which hour	mYZuXY
which hybrid	cednce
which in	grfSVj
which interv	Xbdsee
which is	iiXdhi
which it	cfZjoa
which jobs	eZoefd
which justic	adeqdd
which left	ddbcdq
which makes	XXbXxh
which may	egqWdb
which means	UjTXsn
which meetin	cpebee
which might	bsaiZa
which mornin	XSW/WU
which must	Ybbpfg
which my	pZZejc
which needs	ocbdfc
which number	pcbbgd
which of	lWU7SY
which on	scadcb
which one	XkS1Tc
which ones	cZeoee
which ought	Wlfocc
which point	2TcXcb
which portug	eanSfp
which princi	dbdqcd
which remain	Xvbeba
which replac	tcabeb
which room	cZbatd
which shall	ogdccZ
which she	WaVtij
which shift	TUa2cZ
which side	xYcXca
which sits	epaced
which skim	daeodd
which slot	dcerdZ
which sorry	jVihnY
which starts	pYdhbf
which suits	ZgbyZY
which takes	oiZWlY
which the	ktTXrR
which they	jnXcbf
which time	oWceek
which to	tcRkfX
which train	dZbtdc
which two	cbdpde
which unfort	ebddeo
which used	docefc
which was	saeMfm
which way	/OUTbY
which we	igWaen
which weaver	bcqXbe
which week	UvckaY
which will	UraoVf
which you	lSceeq
whiche	7YUnWP
whiche .	abeqee
whiche does	feZqea
whiche it	zWacZa
whiche way	/UYSYY
whiche you	abbpib
while	ZhrfdY
while .	b5YWZV
while after	Xvdbea
while and	fbgYof
while before	Xvacee
while budget	eXoffd
while crazy	daqedc
while head	dXpeed
while i	jMYnph
while in	bodcef
while it	eYuZWf
while longer	dsadeb
while our	mXlddc
while she	dcZqgd
while that	dudWbX
while the	YN/fWP
while their	ZhYcod
while there	dZpdee
while they	bayjWR
while to	TrXhld
while until	bpceee
while we	UpXeem
while yet	cuZcde
while you	gWqglS
while your	alPics
whilst	bbkgff
whiske	gofXeZ
whiske are	goZcbe
whisky	pdbaia
whitco	hZYpkX
whitco .	aqaZjc
whitco and	oVledb
white	lbdoeX
whiteb	jqcWgW
whiteb .	jrVgYY
whitef	reieUX
whitef .	hpVfbY
whitef and	bdocdc
whitef by	pWiWdc
whitef everyo	YpcfZd
whitef you	eccdeo
whitfi	Yajgoa
whitfi and	ddgboc
whitfi words	ZccvbZ
whitlo	ecfjia
whitlo 's	dpZbfe
whitlo .	iWkmYb
whitlo went	edceob
whitne	jbeckd
whittl	efgZjh
who	jkZbal
who #	WhWadw
who .	rqYSgP
who ?	WnlkVT
who alread	WZcfXy
who applie	sUagWn
who are	ktWTZe
who army	bXielg
who arrive	edcoec
who asked	gaUfhq
who asks	ebogYf
who auditi	Xofffe
who begins	Zacdau
who by	obccYl
who can	KbSee+
who chowdh	dbZddr
who come	bocacj
who comes	YzXYdZ
who could	aVclTw
who cuppa	bcXenf
who decide	b5XgaK
who did	YcURh2
who do	fadpZf
who does	ZbXjhq
who domini	bZaeko
who drops	ngbccb
who else	a1dZZR
who even	Wdbtab
who failed	dlbenX
who get	a1XZZZ
who gets	swRdTW
who go	cncZci
who goes	2bcTZY
who got	2RZMdm
who had	gcZZau
who haddad	edbeen
who handed	nccdfe
who has	baldUs
who have	uPbnTn
who he	qhcXcc
who hears	tWdcdX
who i	YVvcZi
who in	cZaZjr
who intere	Yscceb
who interv	pfhcdW
who is	tbdWZm
who it	3ZjSfQ
who joined	edqdZd
who kept	YmWakj
who knows	A/YWbe
who left	aesYae
who lets	Wsccab
who line	enYieZ
who lives	cbaYcu
who make	VroYba
who makes	epegbY
who map	eWddog
who may	asUqYV
who meet	ZplVdb
who met	bgeYqc
who of	ohcddZ
who on	qXedfe
who pass	a2XUcX
who passed	oXXncd
who pieces	pddcdc
who qualif	nnYZdc
who rang	mXbihg
who read	dgUacs
who redesi	lWpbda
who ring	XwaZdY
who rings	dodeea
who run	nccaid
who runs	eaRrhe
who said	YfqjcX
who sanjan	Zogded
who sat	ogdVbg
who saw	gSosZU
who says	hoiWcW
who scored	eeeZfo
who she	cpddeb
who should	bdndia
who signs	gkVifd
who sits	cogcda
who slàint	diZcco
who speaks	YZXdcy
who start	bcscVd
who starte	cbcdeq
who starts	ccddcp
who stay	oXZdih
who stays	tZbcdd
who stress	vSYddj
who takes	VkUSdy
who talks	eWpeeg
who that	bueYed
who the	qZnbaX
who to	fmZkWf
who told	nkaaea
who took	odibVg
who used	ZSgYax
who useful	Xdcsbe
who viewed	dbqbdc
who wants	fWmodX
who was	eUddet
who we	ioSVki
who went	bojecY
who were	hdkVal
who will	SmOzWj
who won	nghbba
who works	mameWc
who would	dbhpcb
who write	nYZeeh
who you	igkmTW
whoeve	bujWPh
whoeve said	Xkdeel
whoeve we	mrZXbY
whole	cYsaie
whole .	csbdYe
whole and	hcbbdo
whole call	cdtbZY
whole campai	eaoede
whole codes	khXXoe
whole crew	gcnfhV
whole depart	cLuecn
whole email	doYcdg
whole hiring	dYtddc
whole interv	kdVYrc
whole list	lkXddf
whole marek	edfoZd
whole messag	oaWnbZ
whole of	ghSavd
whole post	dbidZo
whole projec	ZYubbf
whole recrui	dZncdj
whole room	pagcba
whole search	dZsfea
whole shop	eZpeed
whole thing	mdqTPk
whole time	bTwaca
whole tour	debeod
wholes	ehbdfj
wholet	lZcdek
whom	WoWeco
whom .	YwhXbX
whom i	lYYYip
whom should	dYdred
whom the	aaXobo
whom this	ccZedq
whom to	TwiXXZ
whom we	YiXkQu
whom you	fdeZbr
whose	fvPUVx
whose .	ZnYdif
whose availa	eccaeq
whose backgr	cfWbbv
whose experi	bfZcct
whose name	kjlgWX
whose names	pZZaei
whose qualif	fbddeo
why	XQgmdu
why .	VRisUs
why ?	bYmaVq
why a	ddbodd
why am	cZacrb
why and	ebdoed
why are	dchYod
why did	gdjXjh
why i	abheYr
why if	ddeYcs
why is	cgddoZ
why it	hnVVZn
why my	alkVbl
why not	vcbeaX
why on	cddfbn
why the	WWiken
why this	diWmei
why us	aXjkZl
why wait	TZddxe
why you	mUilad
whānau	bMrasc
wide	Vbmdlg
widen	gWUyfd
widen .	icarXd
wideni	chgkcb
wider	kbdWgl
wiebke	jlbgca
wieczo	XWdtbk
wielan	fhZijc
wierzb	eihidZ
wiesn	enccee
wife	dffYne
wife 's	hUrbcg
wife .	eXhjnW
wife about	ZfZUqj
wife and	qiTagf
wife does	jnZYbd
wife had	bWlbjf
wife has	bhpccZ
wife is	VomXZc
wife said	ibZbgo
wife says	aqTdhg
wife told	gdcYng
wife was	Ysdeea
wife who	jeWjgf
wiggle	ljUgge
wiggle thank	ffXikg
wijkzo	hgYeld
wiktor	Weegpb
wild	egbZne
wildli	gfnUef
wildli and	qXccch
wildli edited	aneede
wildli says	bbddnh
will	rnYacb
will #	boXZpZ
will .	hvSYjW
will @d	lWekde
will add	cplWcc
will advise	koaYcb
will all	mnUUYi
will allow	gWciii
will also	lWqUnV
will an	iXdbfo
will and	xUmViT
will anke	lYocdW
will announ	qcZbfe
will answer	2gTXXY
will apolog	qecdeZ
will appear	cbqbeb
will apply	ZXrWdm
will arrang	Wnakde
will ask	YvUljS
will assess	WyabeX
will assume	YWZtkc
will attend	Zcdtbd
will be	qkaada
will begin	foaegV
will believ	pYddee
will bell	woWRVY
will blind	eocced
will bloemf	cacdhn
will book	afaphb
will both	tUneXX
will bring	efYOuk
will buzz	ohcbcd
will by	nZfeee
will call	tlWeXY
will cancel	Zdgdoe
will carefu	tccdeX
will carry	ejVbbp
will catch	eoddbd
will change	ZYqdee
will chase	N/UXdT
will chat	ZwcYeb
will check	a6WRYY
will chew	ktYZWZ
will choose	ygWTdX
will circle	wjXTaX
will close	bZqZci
will come	p6WNaT
will commit	nXehed
will commun	racfcc
will compar	YxaXea
will confir	5ZXYXa
will consid	odZagg
will contac	h8WWZR
will cover	lXYkmb
will cv	ZS1ZiX
will deal	frecZZ
will decide	zcZeWU
will defini	pgWZZg
will determ	arebed
will discus	fvWfYY
will dm	qVZoZb
will do	fOSl6Z
will draw	VrYcig
will drop	zsZKVS
will each	pYdhdd
will either	wfdUab
will email	loYZhV
will even	UScoua
will except	tgZXdc
will exist	cQyeed
will expire	YYfodi
will explai	TYWoaw
will fight	ZkpcZb
will find	eVjljb
will fix	YfbvaX
will follow	LuVkke
will forwar	rTbfbi
will genera	XWfdsd
will get	vrXWcY
will give	plaiUW
will gladly	eaZbcv
will go	Uqdbgi
will hand	dZdofd
will hang	ZKnZcz
will hate	dgcdao
will have	/ZVVdW
will headsh	ddddne
will hear	y1VSWU
will help	ZZofie
will hit	inaVci
will hold	nQUjpd
will holler	owaQVW
will hygien	eodceb
will i	jikSag
will if	Wdfsbe
will in	qfZYib
will inform	pwWVZR
will introd	aqWhhc
will invite	W5cTcZ
will issue	olYadb
will join	dYYsdc
will jonah	rgaZcc
will keep	NsgTWy
will know	/UVRSX
will last	dboieX
will lay	haepad
will lead	Xdkcjh
will learn	ueWVhZ
will leave	fDKaY/
will let	q4VTXV
will like	mVbZsb
will look	j+LTXY
will loop	crabeb
will love	bYdpib
will loyalt	abhiXn
will lyk	niWZdb
will mail	wQTqWg
will make	3kSTZX
will manage	hdcdan
will master	ogcZed
will match	bWbWwh
will maybe	dpbcec
will messag	1mPXWT
will move	dvWfbY
will mull	T4XZXX
will name	ppZUWa
will need	YcaulW
will neithe	capeee
will never	jZoVbj
will no	ZhtZZZ
will normal	qbadee
will not	Ufbea0
will notify	tfgTbW
will now	znTVcS
will nudge	YwXbdc
will offer	bbpdcg
will offsid	mhXeee
will on	tWZbkc
will only	XZnrab
will open	X0TWea
will pass	jgcVWo
will persis	bYocch
will phone	3fVdZT
will pick	iwhQXV
will ping	Xmhegg
will pop	ihnZaV
will porto	Ycggoc
will presen	crXbXj
will propos	cberdc
will provid	brVkdc
will publis	koXadZ
will push	apdddd
will put	ivNghS
will radio	qecccc
will raise	bqdced
will reach	bxVdcb
will read	fvbcYS
will receiv	tvQWbX
will refund	ZXfcer
will releas	rWddgd
will remain	WehZkl
will reopen	aTtbeh
will reply	2lNRYZ
will report	claRnj
will respon	qblSbX
will return	arddea
will revert	uxQOWT
will review	qpTZdU
will ring	xcZfZZ
will rule	oaeeee
will run	jsNXdh
will say	/aWPZU
will see	U1Ukba
will send	lacdoX
will set	NVX/Ya
will settle	nZcdjZ
will shout	XpebXj
will show	mbWgfj
will sign	bubVlX
will sit	rUVwYU
will sleep	ulVaWb
will slip	Wrddee
will so	XZdtea
will sort	PfWurU
will spare	ckoYaa
will speak	i1YUUZ
will start	Vinfdf
will stay	cTpSkk
will step	ecXmek
will still	lUaYmn
will stop	UbSjnp
will take	coQisV
will talk	X4MlWT
will techno	ahcpcb
will teleph	ylZbTR
will tell	/bWZTU
will test	YTbzcb
will text	zhWVWY
will then	opUbaX
will there	ecaeeo
will theref	pWZaco
will they	pjcYcZ
will think	V0VWeg
will train	aVjepc
will treat	dWpjeZ
will try	TutPXV
will unders	UfbTT4
will units	vVdcbd
will update	Y6WXYW
will use	fkUWYt
will view	dtVadd
will visser	paedde
will walk	iUbmmb
will want	VgcskU
will we	sleTcZ
will weigh	WvdYed
will whatsa	5UbUZa
will wire	qbdfcb
will within	nbeeec
will work	anUfhj
will write	m6XXZQ
will you	aMRb/O
will>answer	tpYbaY
will>bye	XoeYbo
will>chosen	oncXea
will>closed	XamqeY
will>date	zWcdda
will>decide	onbebY
will>free	ejeoaa
will>hear	snabZa
will>joy	bZcfip
will>match	cjYxbX
will>meet	bnZqca
will>news	yiYabb
will>papers	Xabugf
will>receipt	bpLmdm
will>refuse	paYckd
will>review	atcmYa
will>said	gpbXfe
will>soon	ltXdaa
will>sorry	arXYVt
will>start	Ybffoh
will>step	bmYxYa
will>thanks	Taikjk
will>will	koZcec
willem	eYXXlr
willin	nfbqVU
willin .	jwYTaU
willin to	bSd3Xc
willin work	bbpgeZ
willow	YTjZnp
willow .	nXcYhl
willow by	ccpedb
win	bllSoV
win .	XghVra
win a	cbubcb
win or	njfbYa
win the	Xrabck
wind	Xcidfn
wind 's	bfcgcn
windho	chkdcf
window	Zchhpa
window .	ccrIod
window at	Znddfe
window by	bpaedd
window for	iaYojY
window is	mbbdnW
window observ	dhapYe
window seat	lSjegh
window shut	eZqbdY
window shuts	chWqec
winds	WcgoXl
winds .	WaWqWt
windy	cjXYin
wine	gaZikh
wine a	cYZcqi
winema	bdjhfd
winery	hSrjbY
winery .	casbcc
wines	iWhelc
wing	cYifii
winifr	fUnlda
winked	isUebb
winner	oSeQZx
winner and	qXaedi
winner of	fbpcfZ
winner on	nYdcei
winner rang	eeeeXp
winnin	gioacX
wins	XpeWmc
winsto	RfreWT
winter	YYqSkm
winter .	dqUgZj
winter a	ecbecq
winter on	gfedoY
winter people	fXcdnj
winter term	edbeen
wir	dZuacb
wir preser	dcoddc
wire	ybaXgX
wired	ideied
wise	ahdflf
wiser	f5YYWR
wiser .	fzZaYU
wish	Vgjddm
wish .	aomYeX
wish for	fqdfWc
wish i	PygSSm
wish it	ZcWbZ0
wish me	aalpba
wish of	iWafjj
wish that	amTmkc
wish the	cZYejq
wish there	gmXcci
wish to	WjhnkV
wish us	dcbZds
wish we	edqeeX
wish you	ZTqXdu
wished	bUyXQo
wished .	cguacX
wished each	dZoecg
wished me	ZYuWYj
wished to	neadcg
wishes	dbhjja
wishes .	mVhZjf
wishes a	eeYode
wishes for	XUxWck
wishes from	gYsaeb
wishes me	hfZncb
wishes on	cbuebX
wishes to	VjPusV
wishes you	hSiXmk
wishfu	kcXddm
wishin	aOtXeo
wishin to	iaccnd
wishin you	ZRvbVp
wit	gXolhT
with	edbjeh
with #	OhZkph
with .	clhWdk
with a	hYZfer
with accept	becZsd
with accord	boddee
with all	fnpaaS
with altern	dnYqWa
with an	mMfbqj
with and	akWuZa
with anothe	YXgZfx
with antune	ceoccc
with any	logUeX
with anybod	bsYeeb
with anyone	YomjbO
with apolog	aceffo
with applic	mdPUcx
with asbest	ihVjdf
with backgr	heYpcb
with benefi	aiohYc
with both	nakiSd
with bursar	eeYeog
with candid	oZdYcm
with care	ZzVWbg
with chart	eZpcec
with churn	oaeeee
with client	gocbdc
with coastl	nZfeef
with coffee	adcpec
with consen	dcobcd
with data	cZnicb
with dates	dnXnZX
with decisi	pfbbdc
with define	efbado
with detail	eoeVei
with dinsda	gmWfff
with disabi	apgbec
with disapp	eccecp
with docksi	bnacmW
with dr	bbdwaa
with each	mmebdU
with effect	cmXdih
with eleano	Ybjpcb
with eleven	cqYcbd
with employ	dnfcec
with everyb	bsXbZi
with everyo	rnXgUT
with experi	dZaZcw
with feedba	Mkdab0
with fergus	qZdddb
with financ	dqVafh
with five	dZVfet
with four	OmltSb
with friend	KadZtr
with full	efeZne
with future	edVees
with gabrie	cZkoda
with great	iWVaxf
with gym	ZcjZuX
with half	foZcee
with handle	mXpYcb
with her	jVMseo
with him	cgUwfY
with hiring	djjicU
with his	uWLdfq
with holly	eddoeb
with homewo	Wmandd
with how	ugUWYk
with hr	eXcklg
with id	dbZqcd
with immedi	bVydeV
with indivi	paccbg
with intere	gaUlcm
with is	dcdode
with its	rSbcUr
with joy	bcgaqc
with just	bVlgYm
with jérôme	apkZdZ
with kit	aYaamn
with legal	T1SVfb
with lena	hjWlfa
with less	dXbbbx
with lina	bYbpkb
with litera	bUifpe
with love	aahcfo
with lowell	nefZee
with manage	bpebce
with maybe	dadcen
with me	bmSsae
with microb	bendcd
with mine	Xeokbb
with miriam	deadof
with more	ZPPUh/
with mr	ajhnWe
with ms	cbbsec
with my	cOgsrW
with neithe	cWndcl
with new	cZpece
with no	aluXYY
with notice	kdTiZo
with old	ebaodh
with opinio	hbabof
with or	lifdjS
with other	eTagby
with others	YhWZaz
with our	ddbsag
with own	fYZobj
with owner	gYcoee
with pass	sbaadd
with passpo	dcYfod
with people	Zfddar
with permis	cgdWkl
with phone	fcdned
with photo	deapec
with pleasu	oUYZio
with propos	cecode
with prospe	dcarcd
with qualif	dndced
with real	WPpder
with reason	Siedfr
with recept	dcndgd
with recrui	rUhdbY
with refere	ibfWcq
with region	dpbade
with regret	VSoVbv
with renata	dpebcc
with result	vUdded
with scorec	hlgYVh
with shift	Wmbcld
with shoe	edndbe
with shortl	pfccdX
with slides	ccbqed
with some	Vdkadq
with somebo	hPOdd5
with someon	TacdX4
with studen	ecocdb
with thanks	cTpdXq
with that	fleXoX
with their	peaicX
with them	aegqaa
with these	imhWeb
with those	kpcTcc
with three	XjVnge
with times	cbdqed
with truste	epedcb
with two	lkdjbV
with unfort	eccccp
with wander	gbZdcp
with we	Xfbeqg
with what	/RSQWj
with whatev	1SnWYY
with which	WYmjam
with who	zgXUZZ
with whom	bkWetT
with work	ZazcXa
with yes	oaWmWV
with you	bcbtec
with your	ZZdpjf
with yours	WqZcfk
withdr	ST/WVn
withdr .	Wf0iXU
withdr all	feYfeo
withdr and	Vjhjbg
withdr as	dcdbTv
withdr at	ferefV
withdr automa	bbZred
withdr by	WVoVUs
withdr due	ebtWeb
withdr follow	feYffn
withdr for	edoeea
withdr from	cM/PVT
withdr in	eZsdiU
withdr my	Xe4aZS
withdr our	faadeq
withdr the	VOMXQ/
withdr their	eaRddw
withdr they	dcpecc
withdr with	eeseeU
withdr you	cb2bdN
withdr your	aZ2WbW
withhe	XiefmX
withhe and	dcoYai
within	/KShfb
within #	jZpYcc
within .	YbYcby
within @p	H5deed
within @s	+LVcge
within create	1RWqbW
within disabi	lXaifi
within friend	/ATdfU
within hambur	yRYUrT
within media	/HLqgR
within núria	uZafcZ
within osaka	Yqdedd
within partic	Wuaedb
within reimbu	oZTavX
within sexual	odbchd
within shifts	5HGrlZ
within the	4ISjbn
within tidewa	xKgVdk
within tp	/IYgWd
within which	audZeY
withou	gYZwag
withou .	ZWb5VZ
withou adjust	ebepdd
withou an	xVXbfh
withou anothe	ebbcrb
withou appoin	daUmbr
withou delay	cWofiZ
withou having	jxXhVS
withou her	avbdcZ
withou him	gyYUcc
withou hiring	eaaeeq
withou his	codcfc
withou it	WOW/VZ
withou me	VhLRe7
withou one	tNTkod
withou orally	uccccY
withou proof	cbcqdb
withou result	dadeeo
withou ringin	enddec
withou saying	YXuiZZ
withou seeing	ggboca
withou talkin	naefed
withou tellin	iabYYv
withou that	Whatcb
withou the	esPpYZ
withou them	hlYqaQ
withou two	Yaeref
withou us	bccYav
withou which	dbbucZ
withou word	sgdedU
withou you	fNUXl3
withou your	bUR4Xh
witnes	XVjkgl
witnes un	Zaggen
wobble	fabmfg
wobbli	dZWkod
wobbli muddle	Zdeeoc
woman	ejeZfh
woman .	lSoWje
woman at	dmcdkS
woman from	ilbeWf
woman on	uVdXbc
woman said	XkmXhc
woman though	coebdd
woman who	bXTgmq
women	hhuVYY
women .	daogdc
women he	dpYddd
won	XNfL6p
won .	hZTMuq
won a	cZucba
won and	icdcoZ
won it	dbbdog
won over	dibZdo
won so	cZcZsb
won the	YRkZht
won we	cnhdae
wonder	ihlbeY
wonder .	tbXjaZ
wonder about	echuWU
wonder and	bnfbhb
wonder if	UtdebZ
wonder people	daeefn
wonder time	eaoeeb
wonder what	doeYge
wonky	gjZXZq
wonky acting	fdeeYp
wood	UfnqbY
wood .	ddpddb
woodwo	epbeaf
woohoo	Zbakco
woolly	eUZffs
word	nhagea
word .	arTebl
word ?	cZVsae
word about	XVvdkY
word and	arQemb
word as	nYdkcd
word at	dndedd
word before	hcZcrW
word by	sbWSvX
word dear	VZdtci
word for	icTcjn
word from	jqYbeX
word in	mhWaal
word is	kihVhV
word lena	2PaaZZ
word no	bucacZ
word northl	uXdbdd
word not	beYqdd
word of	pZdYje
word offer	codegb
word on	qVuVeR
word since	dbneee
word they	jUmjeb
word to	qcacci
word unfort	abadnk
word was	UjVbav
word we	nUcefj
word when	btbbec
word will	naedee
word with	TqeqUb
word within	oXeXpX
word yet	csZddd
word you	bkXfoc
worded	cWpmYe
wordin	VlgXki
words	ibXqcf
words .	wbJnVj
words about	bVvced
words and	fSakkk
words but	aociVi
words by	Xbbqkd
words i	neWUfk
words in	cddoed
words it	YpbdmY
words not	etWYZg
words of	kWghal
words on	PWd3XV
words than	afVclm
words the	bbckoZ
words we	cfbcof
words were	hZffpY
words when	dceZpe
words you	veYTiX
work	XXgqgi
work #	YchniZ
work .	XiVkgm
work ?	TSa+XW
work @d	cXvZdd
work a	aZW1Xa
work and	Xijgcg
work as	babrXk
work at	lTpaWk
work contra	fedcoc
work docs	dcdqcd
work experi	cednYi
work for	YPVf5b
work friend	efcqYe
work from	jcZdob
work have	dbraeb
work he	coeebd
work here	WemWwW
work in	bSfrZk
work is	bgWkXp
work lectur	ecnded
work out	WgdTYy
work papers	dqiacZ
work permit	ccZsgb
work sample	YqbjeW
work starts	Uqdeal
work the	cTpmcd
work there	SbqWpd
work throug	jrWccZ
work to	ZdTnZs
work togeth	gZnckY
work until	ccpcee
work weeken	eYbgeo
work went	ebeddo
work will	gXcnbj
work with	jQkRwg
work would	jpbVed
work you	Uebcew
work4y	adjjcf
workab	phYeeY
workab it	naddef
worked	cVhOlw
worked .	bWwZZg
worked in	bbdber
worked out	ciSYth
worked with	aYWgX1
worker	gXZfkm
worker .	cZcegp
worker post	eddbdn
workfo	fYbkel
workfo test	ecdoed
workin	jnZgZe
workin as	edaddo
workin at	WhsXeb
workin day	yZVjVb
workin days	llkRVh
workin for	jXeZbq
workin from	ifbhmW
workin here	cYehco
workin holida	dbbeeq
workin on	X9PaXW
workin ones	taabcd
workin our	hobdeX
workin out	jvaYaV
workin studen	nddbee
workin throug	riXbcX
worklo	jfkace
workno	hjiWib
workpl	Wmchge
workpl .	dpcfcb
works	gcineX
works .	hQjscY
works ?	ebbtcd
works counci	lpSecc
works for	UZhwcZ
works has	enbedc
works i	ecqaed
works in	jVjfYl
works on	YfWqhd
works there	ZqladY
works till	dacqde
works with	kjWeai
worksh	Xdkncf
worksh #	dnbecd
worksh .	Xnddci
worksh and	gbsXcc
worksh who	ecccdo
world	UublhT
world .	dlkfeV
world in	akaZZp
world of	dcdcpd
world term	Zoeded
worn	cajbpc
worrie	eYoigW
worrie at	cYasdb
worrie mate	ednihT
worrie you	becgcn
worry	jsddYV
worry .	d5OdYV
worry about	jXdobe
worry if	Zqbfed
worryi	khfSqX
worryi .	hkcanW
worse	efueZU
worse .	iYohYb
worse than	dgofeX
worsen	cdUleo
worshi	ieZibk
worst	oOocdd
worst .	eUsXcc
worth	gXQncs
worth ?	cZgnde
would	biakgg
would .	mViflY
would @d	UYcxhc
would a	fdsadX
would accept	ahXxZY
would all	dcnaYm
would alread	NVrQmr
would apprec	VXRvtX
would as	bXjbbr
would ask	pibbca
would bank	sZlbbV
would be	drYceg
would bell	ocdcde
would bring	erbPli
would call	c1iOYT
would catch	cobeee
would change	ZYYpii
would choose	picQWk
would chosen	bVcZgw
would churn	hXcrae
would circle	ojaadZ
would come	hmedgT
would commit	sZccdd
would consid	ZeVvbe
would contac	jocbca
would count	dpcdea
would defini	nTemde
would do	NiU6eU
would drop	mkiTYZ
would durham	bcdeep
would encour	bcZbbw
would enjoy	danhcd
would even	bcXZcw
would expect	4dZWYX
would fall	VgZbcu
would feel	YYVugi
would fill	jgZacn
would find	fuQSWl
would first	XYewbd
would fit	etagdW
would fly	ecdrZc
would follow	crciZY
would forgot	aiXwXX
would format	dWkhkd
would found	WN3bcX
would get	rrTQYf
would give	blUSqk
would gladly	WXliZo
would go	XaYxUi
would gone	cYnZob
would guess	epeZee
would hand	eaebqc
would handle	cbcrbg
would happen	dcpbea
would hate	WwUcef
would have	XgbYW6
would hear	ewSYai
would help	XfWyac
would hire	cuYgNk
would hold	ddZZpc
would hope	ruYOaW
would i	WOL3yV
would imagin	cpdaee
would inform	qaeedd
would invite	fxcScc
would join	ZeYbwb
would just	cXmbdm
would keep	gdaXXv
would kill	edqbdb
would know	wuSLWb
would leave	afZgcp
would left	RZ4Pfb
would let	qmZYXb
would like	UUYzuZ
would live	cddVpj
would love	Pjbkpe
would mail	sVfeYc
would maybe	epdadd
would me	Xbckdo
would mean	cWkhej
would meet	ZtVaaf
would mind	ahaqhX
would move	YTdvci
would my	iZhTnh
would never	sUbicf
would northl	hbanga
would not	bvVZek
would nothin	YRqdkk
would now	aba2cS
would of	jadebn
would on	cZncid
would one	XXkacp
would only	HznUah
would pass	WziYYV
would phone	xvLOPW
would pick	hfXika
would plan	bnedee
would planne	Zactde
would play	dacpde
would prefer	aaggdo
would priya	dXeqee
would probab	Yvcbaf
would rather	Tffbiq
would really	addqce
would reflec	koZbdb
would regrou	Zqdbdd
would ring	lrgRaT
would run	ZeogSl
would say	4lNPcY
would see	V1UlWW
would send	npfYVX
would sent	ZdjbXp
would settle	sbbebZ
would she	dbeode
would sit	aqbkab
would sleep	bYVZxf
would so	cqacZh
would someon	caZags
would sort	pWahbk
would speak	fwYWbb
would spend	accsdd
would start	hwXpKZ
would still	dIfybk
would stop	cWibkk
would suit	ecVrbh
would take	ZkNtdg
would talk	obmXRi
would tell	xmhFRe
would text	xVebcc
would that	YpSqfY
would the	bTjvjR
would then	awbcaY
would they	kpgaUb
would think	iojaWY
would three	dXcadv
would to	dRqTer
would try	oicZea
would turn	aodbla
would unders	fjYkmU
would usuall	aoachg
would wait	hWjjfe
would want	UXTpmp
would welcom	YYfwSh
would work	fkbnYb
would write	hlhPXj
would you	UNb8rW
wound	cXiegm
wouter	Xcidlh
wow	gZjeWn
wrap	tldUXW
wrap .	cgnade
wrap it	rcdXde
wrap up	mnXXba
wrappe	ijfUYn
wrappe and	cpaeee
wrappe up	kheVbl
wrappi	ifadek
wreck	ifJmph
wriggl	hWibne
wriggl .	XZebpl
wriggl was	ecoeZg
wright	abaYsh
wrist	eoVglX
wrist .	WmbklW
wrist and	cneddd
write	ihajcd
write #	wYacdc
write .	XvXShl
write @d	pYhcec
write a	PbotUc
write again	Ziracb
write an	ecZddq
write and	WrcZci
write as	ZiSbmm
write back	YcXxjV
write before	Vctbdd
write by	vXdbec
write down	XUZulX
write her	aYcvcb
write if	bvcceZ
write it	jZWghm
write like	bVbmim
write me	UXT3Uk
write more	cfadfn
write northl	Vnegdi
write once	dpjbdU
write one	Uidmkc
write only	ecpdbd
write out	dbbvZa
write soon	rUefff
write that	dYZdjp
write them	VYctcj
write this	cVbZpp
write to	thdZba
write two	dddddo
write up	irTqUS
write us	ZYVxZd
write when	K/aYaU
write with	hRZjkl
write within	pWeeee
write you	1ZVkUZ
writeo	dfhehf
writer	nZSfli
writer .	fRfhbq
writer for	gddoZe
writer or	oddcde
writer smoke	adacrb
writes	8gVReV
writes #	uTcedd
writes it	eSacwe
writes on	rZdedc
writes the	tbccdb
writes they	ZkcneZ
writes to	4pQPWX
writin	iWZfoi
writin #	Uglado
writin .	glUOrf
writin ?	bcdrad
writin @d	qXedfc
writin about	dTogXl
writin and	ifgqXU
writin as	nahahb
writin by	cXajtX
writin exerci	eZeofd
writin friend	cccene
writin from	ncjZec
writin it	oRYdUx
writin me	gddZob
writin no	pecbdc
writin not	nZedge
writin of	btbadZ
writin on	hTjfhi
writin sample	abb0Se
writin test	ccdoee
writin that	jYjiWh
writin the	hkWgfe
writin till	Zabdrd
writin to	bfgTjo
writin up	egYbsa
writin we	cadbre
writin with	Zcacnl
writin within	iYVair
writte	fgXmkb
writte .	gpUfed
writte accept	addZud
writte answer	ecdnfd
writte applic	gXijeg
writte bit	XZZomd
writte contra	cfdcoc
writte decisi	paeedd
writte exam	ccdqbd
writte examin	Xldjef
writte exerci	TlfhYn
writte gorau	dceqWe
writte it	kVZera
writte me	gSnfkd
writte northl	mcXdgj
writte nothin	Ytbefb
writte offer	SUXP/a
writte on	dkcXoc
writte one	bWaczb
writte paper	cgdwSY
writte part	UgayYd
writte questi	Lnavde
writte statem	ccdodf
writte terms	decape
writte test	gaYlWo
writte thing	dabdsd
writte to	wniVST
writte up	fnXbei
writte weiss	eYpgcd
writte you	haeeoZ
wrocla	Wablbo
wrocla leetco	WcWlYo
wrocła	XToenb
wrong	aZwcbe
wrong about	dnbdef
wrong again	XnodeX
wrong answer	XOarcr
wrong candid	ZfuVcY
wrong chat	ZW4RbV
wrong clean	dlekfW
wrong depart	cVzYdY
wrong group	dZtbeb
wrong job	bcYeds
wrong link	dcaoda
wrong list	bXpbXo
wrong messe	clUlei
wrong number	QQ/RSI
wrong of	lnaVcd
wrong one	ZepWig
wrong person	bsnYbT
wrong side	dWceer
wrong since	dpahbc
wrong thing	dUgrfe
wrong thread	hcnjcW
wrong to	ekUdoc
wrong visa	edWeeq
wrong way	eXaaZx
wrong we	kncgaW
wrong year	kkeeeW
wrote	hambeg
wrote #	cdZfeo
wrote .	aZYZfx
wrote ;	haZeeo
wrote about	meVked
wrote and	XaqYck
wrote any	ncbZgX
wrote back	ZXtQmg
wrote but	eYnocY
wrote by	reZbdc
wrote dear	qgadab
wrote did	cdocfb
wrote from	bnaeff
wrote i	eSknbh
wrote in	Tjehjh
wrote it	mjWaib
wrote me	eWgbmh
wrote no	ecYido
wrote on	Xhbkgj
wrote one	eadbng
wrote patien	awVdcd
wrote pilgri	ibndea
wrote sadly	jfijdV
wrote sorry	rhYWdZ
wrote thank	daoeed
wrote the	oaidhX
wrote them	da2RXU
wrote this	pZbdjb
wrote to	YS1gTh
wrote we	hsaVZe
wrote will	andjad
wu	YRhrjd
wu .	cXlnbb
wyk	dodhab
wójcik	aXZhse
wójcik .	dYajoc
x	fjfYak
xavier	ZfUaxZ
xavier .	chccoc
xiomar	akgebj
xiomar .	blkcgW
xmas	bZbdnl
xolani	fehnZa
xp	fpeZXe
xp in	goVadk
xp teache	eendcc
xx	Ukhchg
xx .	aZkUhn
xxxxxx	gelbZf
yamamo	gYhjdg
yann	dccbhn
yard	dWchre
yard office	eZcqdd
yard the	dbcdrb
yards	Zlajgc
yarns	hfmXbe
yarns on	cdpcdc
yasmin	dtWfXg
yaw	bWeedu
yay	cgYnfd
ye	ZaaxbW
yea	hgchbf
year	ZYlekh
year #	cfQshe
year 's	WhffqW
year .	idiTlf
year @s	ccinca
year and	TiOSm0
year are	eWtbeb
year bottle	eYpefe
year contra	fibTrc
year from	bbxZac
year get	dddXer
year i	eadfen
year in	cTiodi
year is	andibd
year northl	ocbdee
year of	dVtcfb
year old	dbchbo
year on	cZoddh
year or	cqbddd
year pan	deenbc
year post	caadua
year said	ffXsTW
year so	hUocak
year to	bbwcUc
year was	enZdee
year when	oZhdce
year with	cbmUqb
years	YZeZqn
years .	SdlYmj
years ago	dVscjY
years and	hXfYin
years experi	ddcian
years i	fhcliT
years is	Zeecpe
years of	YPhigr
years we	loabbZ
years with	bYpbZk
yebo	gZmXgg
yellow	cYmZqY
yeo	fWbiji
yeo .	lWYbim
yer	gjnbbZ
yes	lWVb4Y
yes #	jWTokc
yes .	WaTR/f
yes ?	aiNkwT
yes @d	mVXkZo
yes @s	Zdcerc
yes a	lXaboe
yes actual	rVdebe
yes after	YjaZtZ
yes all	ZYloYZ
yes and	hVYbpl
yes at	TZZaza
yes back	VjkXoc
yes before	NUUb7h
yes by	IUYT/R
yes come	bbdrfZ
yes consul	Vcbqhe
yes contra	baecre
yes could	pZeeeb
yes do	bYdoal
yes does	nleWac
yes either	YvgccY
yes for	hOjUwh
yes from	HUNa/a
yes got	erbecZ
yes he	cmZXpZ
yes hired	bbceuY
yes i	ZTtkWi
yes if	cVbska
yes in	KoZZ1a
yes inside	Zeecpe
yes is	dpYbka
yes it	lUeasX
yes its	cdebep
yes just	dYiaoc
yes lena	iOWblo
yes mate	ccbawX
yes my	ZkYnUl
yes no	/SMbSS
yes nor	erdgaX
yes northl	aadava
yes not	cUekep
yes now	dbccpe
yes of	dpdbdc
yes on	ffagpT
yes or	/UUcdQ
yes planne	ddcbqd
yes please	VaYc2X
yes really	mdaobW
yes reject	feXeep
yes she	eWkbpa
yes since	WcWXyd
yes so	YYPjW1
yes soon	Zsacbc
yes step	jmUbdj
yes still	uSTnhb
yes thank	kiiaSh
yes that	aQtbbh
yes the	XZ3SdZ
yes then	dZneZj
yes they	WkSbgs
yes this	ZqQcph
yes though	Zdedrc
yes to	JRUy3a
yes until	bdcaqg
yes we	cjfmWd
yes when	ajbinV
yes within	Sddgjo
yes yes	XnYUwZ
yes you	aVggzP
yes your	bXwWfY
yeses	lmaecZ
yet	f/ThZN
yet .	c8ThdQ
yet ;	ohZgaa
yet ?	hWjXkl
yet and	bmphZS
yet approv	dsccba
yet as	doadlX
yet being	dodbee
yet but	tHUvvO
yet for	arcndP
yet from	bxSacY
yet i	prSnXL
yet if	ctdYed
yet in	dydeaR
yet is	cabpeh
yet it	nQdpai
yet know	bcnded
yet made	cgdocb
yet my	apYfcd
yet nor	qbcdcb
yet on	pheabY
yet said	bbeoef
yet say	dpedcc
yet sorry	1VUceY
yet that	cebepb
yet the	eiVcfo
yet there	iaZddo
yet though	Ypfdfe
yet to	U/MbQP
yet unfort	brbdea
yet we	ZnXehh
yet what	dxYadZ
yet when	XUdpeq
yet where	cnddee
yet whethe	engdca
yet who	ogdbeb
yet you	caqddX
yewand	fiXghf
yields	tdacdb
yildiz	WQrgZo
yildiz .	Zbicbo
yilmaz	YfWlne
yo	mgbWpS
yo the	Xnccig
yo you	cYYZ0Y
yoga	eiciYk
yom	nZmVbj
york	ahgekc
you	fcdhjf
you #	/LTfXW
you .	ZgYbvf
you ?	VIb+jd
you @d	0dZYcZ
you @p	esWZcf
you @s	oZcakc
you able	baaxac
you aboard	bdccrd
you about	XjbuVg
you above	bkcoca
you accept	PaVa/W
you accord	phbdZc
you acquai	cZhqab
you across	cXctdd
you add	ecZped
you adding	qXadei
you after	WwVdak
you afterw	Usdeed
you again	hcbqYg
you agains	ecenjW
you agree	aOkklk
you all	ngpWjP
you alloca	icoYdc
you along	XXbigq
you alread	Xligcc
you also	jXleia
you altern	edqZdc
you among	bdWref
you an	loTXek
you and	kaXhnd
you anothe	e2bbdM
you answer	WVZwgh
you anton	fdkWkg
you any	Xoaheg
you anythi	k1ZYUR
you appear	bdsddY
you applie	ZiafXt
you apply	eXhhZo
you applyi	dZcbes
you are	ZZVmzb
you around	ZZqiZd
you as	VVYP/b
you asked	ebrSjg
you assist	cdddra
you availa	edZtbb
you back	kZQySk
you be	ZXapwW
you bear	rXeaee
you beat	ZYadwd
you becaus	YTggok
you become	wZWWnW
you before	zTRkde
you begin	XVVj0W
you behind	ceWbue
you believ	ZTyVVm
you best	beWrib
you better	YVawdi
you betwee	ZnYsYY
you booked	eaXbnl
you both	9XdOeU
you bring	cYdhoc
you brough	acoYig
you but	UlaaYw
you by	/JZhZX
you call	RRi2dY
you called	cYqmaY
you came	eiTQe0
you can	bRklii
you card	bZzbcX
you care	YVmleh
you cfo	cjThcn
you chase	dWetec
you cheeri	dbYsdb
you choose	QPc/VU
you chose	iescbR
you churn	3aVbeX
you coffee	dtabeX
you collea	YidZqc
you come	RTe1tS
you coming	ffgWjj
you confir	TWTquZ
you consen	bccloX
you consid	ZSYxYp
you contac	fWvacY
you contra	ecebqb
you cook	dcXXvc
you could	YXS1cm
you cover	bdarbe
you create	YoRudX
you crossw	bicXnf
you da	hboccb
you dare	pbbkcY
you deacti	ddbYsc
you dear	/OJlbS
you decide	XesckS
you declin	caoZib
you depend	dsYcdc
you deserv	bedecp
you did	dedbfo
you dig	ccdqcc
you direct	a3PdYc
you do	aXewfb
you doing	daiocb
you double	ecboee
you down	ZaLvkm
you dramas	gnaddd
you draw	eYZpkc
you drop	ZWjrWi
you droppe	fXvhTb
you during	eYhXas
you each	nYegbg
you either	nUXoVm
you elsewh	eUcceu
you email	WZbxcc
you employ	eakcYp
you engine	beddod
you enjoy	dXodck
you enjoye	cX1bXU
you enquir	dkXZdo
you enter	Zcgpdc
you escort	kjeXdi
you even	btYeca
you ever	aUrjVl
you every	caTcjw
you everyt	Mgejmk
you exampl	2Raaba
you expect	naRbaq
you failed	eZXeko
you fall	ccdocf
you fancy	UWqaki
you feedba	nWkbZi
you feel	fPmkgh
you feels	Zccuaa
you fell	lYZWio
you fill	cbhqbc
you financ	ehdYpc
you find	ZWmjZl
you finish	eWtWWn
you first	XOTsro
you follow	gWeicn
you forgot	iXqkUc
you formal	dYdcph
you forwar	glOnSo
you found	gctSVj
you fourth	ecbedo
you free	XPO/hb
you from	iTmcyM
you full	fSkXpj
you furthe	mVZidk
you gav	eccned
you gave	ZTlnbk
you get	/SYiaU
you gets	rXhkYZ
you gettin	esUbak
you give	TLcnya
you gloria	YUfZmk
you go	UVrjei
you got	WUfa/Q
you govern	bfbpdc
you gradua	Yeabpi
you had	bYebkq
you half	heiXpX
you hall	cecoed
you hand	foZSqd
you handle	jSarge
you hang	isaWbd
you hangin	rmabZY
you happen	eenbdd
you happy	chbnce
you has	pdStTd
you hate	cZrjWa
you have	cSfppb
you having	mdhehW
you he	avUcjZ
you head	ebagqa
you headte	ffXhih
you hear	/iRRYV
you her	rckWYf
you here	fXalYq
you hired	dpcXnW
you his	uUeccg
you hold	egcrWd
you hop	aZbwbd
you hope	eTddmn
you hoped	aYbdft
you how	qoYZdU
you howeve	aZhokW
you hugs	dapbkY
you hybrid	6UZdaW
you if	tddTdi
you in	gXTrnf
you includ	jhbpYV
you inform	aqihbU
you innova	VPbpud
you inside	0TbWhb
you instea	cZepoV
you intere	acYvac
you intern	bsbcbb
you interv	YWhbdw
you into	cXWqlg
you invite	eadqeb
you is	egXpiY
you it	dacZnk
you its	ifOmtV
you join	gVVSxm
you joined	XenUqb
you joinin	ckWjch
you jump	babtde
you juror	gacndd
you just	YpXlkX
you keep	bLqjje
you kindly	cZabit
you know	mneTZj
you kuba	ncedde
you larger	ZZXngm
you later	bYkZdp
you learn	sZbWfg
you leave	hdglgX
you lectur	chpdXa
you left	YX9cVX
you lena	0YVbgT
you let	NRcpxi
you letter	cVidrc
you lettin	dofdca
you like	UOnf1a
you listed	kebobY
you live	XTNmlt
you log	bbsdca
you look	gViVml
you looked	dVldbo
you lost	aRUaW2
you lot	WmhmVc
you love	gSsXef
you lowest	ddYYmo
you loyalt	hfgUih
you ltd	bendcd
you luck	dabcio
you made	gTY1Xc
you mail	bYmpcZ
you make	MpU0Te
you manage	cVczac
you marek	ilbblW
you may	fWjVeu
you maybe	arcdcZ
you me	agTvXh
you meant	cXyfZV
you media	idUpai
you meet	YoTvYa
you meetin	Xcfqef
you mensah	bddohZ
you met	eobeeb
you might	UoqXbb
you millio	cYZiof
you mind	gWbtUk
you missed	WZVohp
you modera	ecpdda
you more	fiohXW
you move	hbdSvc
you mr	WlhZna
you much	ebcddp
you must	RVN/ZY
you my	sfaWef
you myself	jaURju
you name	VVTwna
you named	Zejbna
you near	dZbtbc
you neithe	Xndcdj
you never	ZakmlU
you news	codXhg
you next	UgTrXo
you niklas	djXbXs
you no	kfqddT
you none	arddeb
you nor	bbSqjg
you northl	/TWjQW
you not	tcVchb
you note	idgglP
you nothin	gpXkaY
you notice	pddZdd
you now	mHUfss
you off	Taoaii
you offere	ekjlVZ
you ok	cjkiVd
you okay	areacd
you on	mORorh
you once	C/mabV
you online	daqZcd
you only	TVbbey
you open	bYauha
you or	swZLYb
you osaka	bcnaci
you ought	kXYmZk
you our	6TeOpS
you out	lTSiiq
you over	iTansT
you page	lifccV
you paid	aefddn
you parts	mYiVfj
you pass	jffekW
you passpo	cdcpbe
you past	kSakfl
you pencil	bqZjXd
you perhap	dauabY
you perman	aiaWsd
you phone	cWbmfl
you pick	SSjsie
you picked	cbsada
you pics	kdcXme
you pieces	ededoc
you planne	1YTlXU
you play	YXhwaZ
you please	XUnhob
you pop	Yagseb
you porto	ecofda
you posted	U/QZUN
you prefer	UXh3cV
you press	aagrZb
you presse	kfhbXf
you preven	oYfeee
you priya	kpVZdZ
you probab	Xqefdd
you propos	ceence
you provid	iYbloX
you pushed	fobfcb
you put	dTgggo
you qualif	eeXpee
you quarry	bboida
you quoted	edcapd
you rate	eipUdf
you rather	aWYlkm
you read	YgYaqk
you readve	gccpdb
you really	deuYaZ
you receiv	yLnbca
you recent	aW2UZU
you reckon	esUWdi
you recomm	ebuXcc
you reel	eddndd
you regard	UxVifa
you regist	Wdeohe
you remain	i7WZUN
you reply	Yaicsc
you reques	fcsbYb
you requir	bblpbW
you resend	bXO4aZ
you resour	kpaaaW
you result	llWacc
you right	zXlWcX
you ring	PPW1gp
you risk	eWjidj
you round	VaplgZ
you rounde	ZYqced
you rowan	ebendd
you run	eUUb2Y
you sadly	ecddcp
you said	QVulge
you sat	rddZZf
you saved	aYzXTZ
you saw	gZgZen
you say	QMZu6S
you scored	YfSeay
you scream	dckncW
you second	jkbXdh
you see	YnpbZZ
you seen	ddwWXd
you send	ZTc4cc
you sendin	easddZ
you sent	dccsSj
you shall	5eVcbQ
you share	fejWme
you shareh	ecboed
you she	gNfYnp
you shoot	dccsbd
you shortl	Qydagc
you sign	PaoN4a
you signed	iXhXfn
you since	cXZdqi
you sit	aZcwcb
you sittin	UXYYxl
you slán	deapdd
you so	cWYnpg
you someon	adxVdZ
you someth	ezVZXc
you someti	uWdbbd
you soon	QuZjia
you sooner	mRbbkm
you sorry	SXhakq
you spare	dafode
you speak	cUYzXg
you spend	dbgodZ
you stack	qbdedZ
you stand	rqFeic
you start	dRdW8S
you starte	aSydbW
you stay	emcbmV
you step	dedqZe
you still	ZKd2oX
you stood	befYrb
you straig	sSVhig
you succes	ibobda
you sue	bbqcXd
you summar	edcfoc
you supply	eddqdZ
you swing	dadpdf
you take	QPbY/T
you talk	aPshiW
you talked	fdZZct
you talkin	eZbgen
you target	bfbnee
you teach	cecqcd
you tell	GRpvra
you than	UjdnWk
you thanks	aZeZct
you that	abcdkn
you the	kTYZzf
you their	3UiXWb
you then	ffUuXZ
you there	hYyaeU
you they	dmXSsf
you think	YNboug
you thinki	ddYsdc
you third	abanWr
you this	jQTYa8
you though	ZXccql
you three	meVfma
you throug	VcZbqn
you tidewa	dfccob
you till	dVVmrc
you to	XWatnf
you told	cafbgo
you too	WO4cTf
you took	ZcpYhi
you tool	abeseb
you top	bceepc
you travel	eWhrcd
you try	dahcdo
you turn	WUqjak
you turned	hbqbmT
you two	ailmPh
you unanim	Zdcecq
you under	Xibflg
you unders	bbeeZs
you until	YZI7lV
you up	aZU1cc
you very	nWbXhn
you via	ThXvYd
you visit	bdsYde
you wait	mVlYle
you waitin	dmWYlf
you walk	XTlolY
you want	RNnZwq
you wanted	VYXV2l
you warm	nnbbbX
you was	ZlfZVo
you well	XZoXYu
you went	aWfgfp
you were	ZWdVj3
you what	tahWcd
you when	R/gWXW
you whenev	UqnWdd
you where	ivUXgZ
you whereu	knbcbZ
you whethe	+UaYXU
you which	nfTcan
you who	3ViahM
you whose	ndcdee
you why	aacXdy
you will	xfXXia
you willin	cdesZd
you win	daVVxc
you wish	SPilom
you wished	dZulZU
you with	zbbbhV
you withdr	aT9WeK
you within	/AWVZT
you withou	VjSulZ
you won	XZfktU
you wonder	tgeYVb
you work	ZTYhwY
you worry	croXcT
you would	Vefjcp
you write	XUW0ak
you wrote	YinkPh
you x	bnZadk
you yes	2fTQkS
you yet	UwPiha
you you	SgfVya
you zip	bgnade
you élodie	nYanad
you>answer	pfcddc
you>chosen	ZaXfxg
you>closed	bakcdo
you>date	rZYifd
you>decide	ZWcrrY
you>free	aYfoej
you>give	bbeteb
you>hear	ukbWae
you>if	pdadhc
you>meet	aYfqge
you>news	tfZace
you>not	gbaddr
you>offer	cfaZvd
you>papers	beenef
you>post	bbdbsf
you>receipt	glsXaX
you>sorry	TXdZe5
you>start	bWZd6Z
you>step	adbvaf
young	bThfeq
young .	cTghkk
young family	ecodea
young man	hfWojW
young people	bcnbdh
younge	UKbdk2
younge .	YSkgXt
youngs	WgkmTh
your	bbijgf
your @p	UXmqbZ
your @s	Xedsdd
your @t	dddoce
your a	diUqbe
your aadhaa	edZofe
your abilit	dZbggn
your abuja	decWvc
your accept	TYZO/S
your accomm	kbXjmZ
your accoun	dgpbfY
your acted	iXZkkf
your acute	bcbqde
your addres	dSeted
your aditi	YbnraX
your adjust	cdacog
your advise	adhhqS
your aftern	nbaadj
your agency	ZfiTre
your agent	ofUgcg
your agreem	YcZWwi
your alan	edrcab
your alasda	mdSqaf
your alders	dcbnge
your alert	ddqcac
your allowa	YcsVWn
your amara	babofe
your americ	cYescc
your annual	benage
your answer	rVZctX
your apartm	fbZndi
your appear	cabdds
your applic	ghccYp
your appoin	UYaS/U
your aptitu	knZhWd
your area	agwUbX
your assess	YeYucd
your assign	cbddrb
your assist	cZarbj
your associ	etVgVc
your attach	eYphdX
your attend	ZZnldc
your attent	aVsbka
your availa	Rab+WY
your aviati	dbaeeq
your back	XnVcij
your backgr	cgZjXp
your bag	bZqieX
your bank	aWgbzX
your barrie	biZYaq
your becomi	ebZqch
your behalf	YshaXe
your being	dVkkdh
your bernar	kWocdc
your bid	hcVcZs
your bill	dbvXXg
your birthd	bjlXkb
your bit	nfcddd
your blog	acWsjZ
your bluest	haYZph
your bookin	bZsjXb
your books	ccYoka
your boot	gbctYc
your boss	aVboij
your branch	cYpcbj
your breakf	jXcZdp
your breath	irSbic
your bright	edenae
your brilli	YeVkng
your brody	elWdhi
your brothe	aVqgoU
your builde	bbandj
your builds	koWcbe
your burton	ceddod
your busine	gXraYg
your call	XgyhdO
your calm	chcand
your candid	abbfZx
your cantee	fsUaYi
your card	TdubZf
your career	dbhbbq
your carers	efYpde
your carniv	dbsWec
your case	rfYVck
your certif	XRtcao
your chance	pZXdel
your change	ecpbec
your chaoti	ecpZcb
your check	Vnhgdf
your choice	ISh9hT
your choosi	aXZ1aY
your churn	ccYkco
your circul	bYdbvY
your civili	fbuXZb
your claim	iYocdb
your cleara	coOild
your clicki	XrXhkZ
your clippe	dYqhdb
your coding	Xfmfag
your coin	abqdce
your collea	eLvYTs
your commen	eYnfhZ
your commis	eaqddb
your compet	dnceec
your compla	eUoadl
your comput	geaYgo
your concie	edncdd
your conclu	btaYdZ
your condit	UdfgYr
your confid	YWqedi
your connec	mcelVb
your consen	YXZqpc
your consul	gebara
your contac	teiZbW
your contin	giggiV
your contra	YUTK/g
your contro	iSpoZW
your conven	YYbugc
your cool	efadnd
your corner	fddbco
your counte	cbZgsY
your course	cXrUhj
your cover	cegoXf
your creden	caduad
your crew	jXWclm
your crimin	dVcudd
your cruise	edpedZ
your curren	TQcyid
your curric	abpfdc
your custom	jeaXhk
your cut	dedcoc
your cv	bqfiTh
your dachsh	ccgncc
your dad	WUtWnf
your data	cTwUbl
your date	cZgtaZ
your day	iTslZV
your dbs	bcaphc
your deadli	acased
your dear	dbhpab
your decisi	MOfW/P
your deck	XoYcbo
your degree	cccrec
your delive	Zkpaba
your depart	dfcnea
your desk	lafYrX
your detail	doZWRu
your dewi	ddbode
your diary	nTWofb
your diplom	Yiaoch
your direct	ZetYba
your discou	dbtdVd
your dispos	ccagnf
your divisi	eeqYce
your dms	tWbdce
your docume	iqkTTi
your dog	kbpeXZ
your doing	ZZioee
your door	4ZYSmQ
your dossie	erWddd
your draft	acuYdb
your drawin	ffVpXn
your drip	bcofdb
your earlie	VgT0cb
your early	kakXdj
your eleano	ceceZr
your electo	ecbiZn
your electr	libTfl
your elimin	aWZnZr
your email	fd4SbV
your emails	brbZce
your employ	Vdbgre
your engage	acjodX
your enquir	ZcuVXi
your enrolm	cbeoee
your eoe	ccdcfn
your essay	VXf7WQ
your estima	aWmlce
your eu	banWle
your ever	cdddeo
your exams	eilheX
your exclam	Vodice
your expect	WfPqdp
your expens	cVsXYm
your experi	fVpgag
your family	daeUvf
your fate	dvXXea
your father	SQ2Rih
your fatou	bdbqce
your favour	VVXYst
your featur	ecZrbd
your feedba	Jd+MWb
your fellow	dbcodg
your fettle	dddedn
your fiber	auZZiY
your field	codfdc
your figure	ekUZrc
your file	hsZhVe
your files	YbqVhf
your final	cVgjkh
your finger	eXVkpg
your first	PVYa/d
your five	dbpeac
your fixed	bfWjdn
your flexib	eXeidn
your flight	VWldio
your floor	daepce
your flow	fjXled
your follow	avXddb
your food	YiS0Wa
your form	hkrWPf
your formal	beaVti
your former	Vdcqck
your forms	dbdpcf
your foundr	ZYahpd
your four	mUdjia
your fred	ejdVdo
your free	bhWxaZ
your friend	Nc4WMo
your furnac	dcdpdc
your future	Whggjg
your gaelic	ihdmdW
your genera	ccgcpb
your girls	ebndce
your github	gRU2WZ
your glove	ZYrddd
your goa	bbeuVe
your good	aYpbma
your grade	gbaobc
your grainn	canjda
your guess	c3VZXZ
your guides	mRqjYa
your h	esaYdc
your hack	Xddesc
your hamza	Vachnm
your hand	nbRoXh
your hands	rZYblb
your harves	cUklbh
your hat	pjabac
your having	faodec
your head	ZmZhnW
your headqu	dcZojZ
your heart	UkTgqg
your hellos	feadpc
your help	ddtZda
your her	daZesb
your hi	eeccoc
your hired	XQMT/H
your homewo	ddmWhj
your honest	iXagfn
your hopes	hVSUk0
your hour	ceence
your hours	ZiWmjd
your husban	dajcoZ
your hyejin	debcpd
your id	Wfbohe
your ida	dakXoa
your in	jaJa9P
your inbox	qcKmvS
your inc	cgfndW
your inclus	jeWecn
your indivi	fVWmcp
your inform	fe0YYQ
your initia	eedpac
your instal	mUdqXc
your intere	ehaaYv
your intern	fZUcyb
your interv	aYeybb
your invita	gYloTc
your invoic	ccqadc
your item	bpeeea
your jane	qVjWkb
your jo	dVcnfl
your job	TeuPhg
your joinin	ddfTud
your journe	aTUhez
your judges	Websee
your jürgen	hoUgah
your kearne	imdebX
your keiko	dcdYsc
your kind	edkWdl
your kirsty	caVubW
your knowle	ecbcar
your l	Zedare
your landlo	kWZenh
your last	RXf5Zd
your latest	ccWjao
your lawyer	dnaYcl
your lenka	dZtacb
your lesson	Ybancl
your letter	iepTbg
your level	abagcs
your librar	dbrZdd
your licenc	dfP3WY
your licens	ddaofe
your lifeti	cbXasf
your link	dbasdc
your lisbon	dbdnee
your list	YbomkR
your living	fenYef
your local	drfcbW
your login	hbpecZ
your lost	VZxbcc
your lovely	daZdZt
your lucind	adncge
your mail	XirZiZ
your mailbo	sagYdb
your majori	ZYZknd
your man	nZgcdf
your manage	ieWeoc
your mark	jXWekk
your marks	bXahfq
your master	kapTee
your materi	fhWmaj
your medica	ZbRsob
your medici	dZbfsZ
your messag	YX/bXR
your microp	dbrYdd
your mind	ZZoQzU
your minist	hbpccd
your misery	8VQKiZ
your missed	sdhWeZ
your model	baXvah
your moncto	bSxYbh
your monito	ffYode
your mother	Vazaeb
your move	iTlied
your moving	ecbgpa
your muchly	mdembV
your mum	aZqgec
your n	Xbdodk
your name	YkTdsh
your neighb	bmiifW
your nephew	eWuedX
your new	SToW3O
your next	hNnjgc
your nicola	edbode
your no	oYglgU
your nod	abeaub
your non	eeXcZu
your not	iaWgbr
your note	ernYVU
your notes	dsZVka
your notice	XdRkyd
your notifi	UesdcZ
your number	kkRlRn
your off	bcdnhd
your offer	aScR/Z
your office	edoddb
your offici	dYacvb
your oil	aWbxac
your ok	Vdkhle
your old	bVwoYV
your ollie	cXbxcb
your on	gWRb/M
your onboar	dcZhoc
your one	eabkpW
your onsite	ijWdei
your opinio	cZrgcX
your order	bZxbbX
your organi	hsgcVW
your osaka	cbZjco
your other	pggTja
your out	bTWYVy
your outcom	onVaca
your overti	dXnnbY
your own	UWblxd
your owners	edaqdc
your page	dbrgbY
your panel	acX0Ud
your paper	XZhdho
your papers	gscdRf
your parame	emUZmg
your parcel	TV2WaV
your parkin	gSwWkZ
your parks	ecrZcc
your partic	WjNiYz
your partne	chbljX
your pass	edikjW
your passwo	YY9WaS
your pastry	ZauceY
your path	caXddv
your paymen	bTzVaa
your paysli	ZaxcXa
your penang	abiuYY
your permit	cYYqZo
your person	dYlpcW
your phone	qmWfdS
your pick	Vabvdh
your pictur	ebkWco
your place	XYaxfc
your placem	sZdbda
your police	TZdrbo
your polish	cdapee
your portfo	hgWfap
your positi	atXXhd
your post	akpmPV
your postin	ddXcsa
your practi	ZXZwUk
your pre	VYVufh
your prefer	XT0qVQ
your presen	RVezie
your princi	ZlVfij
your priori	eeZhao
your proces	XVqfcl
your profes	dYVjjn
your profil	edrdXf
your projec	kRXviY
your proof	jjkeXY
your propos	flRpYh
your prospe	iZpafY
your publis	dcpdcc
your puts	cbdhoc
your qualif	jkTfcj
your query	Uomccb
your questi	uanPbd
your re	bZdofe
your readin	eVvYZh
your reads	nbdXih
your reappo	ecdecn
your reason	bdnmaY
your rebecc	eecocd
your receip	aYqbdi
your recogn	cbnedd
your record	VsrPeZ
your recrea	Vbqiee
your referr	edUxZb
your refuse	eeoYhc
your regula	YYbkpf
your remote	bdtYbe
your repair	eaefdo
your reply	PQZs2Z
your report	glVlVi
your req	ljXbci
your reques	bZ+OeS
your resear	dcdddo
your resign	edeeqY
your respon	dUlikY
your result	zpSQWb
your return	besZda
your right	fibqbW
your rights	bhSVvf
your role	VociZi
your roster	eeVdfo
your routed	Radubh
your ryan	dXcZir
your salary	ldStVg
your saludo	YV1Tcf
your salute	eZeeeo
your sample	ZgRdlr
your saved	YYvgaX
your scarf	dZsbed
your scenar	joVbde
your schedu	cWmncZ
your score	ejWYer
your scores	gdjUYr
your screen	feZqda
your search	cWhVZz
your seat	bYopdT
your second	Zhaseb
your sector	kXelee
your select	WXccwf
your self	fcdpda
your servic	bXWXmu
your sessio	eeleXf
your settin	dczSdY
your shift	aigkUb
your shows	acnfdc
your shreya	YgqVff
your side	nPhngZ
your signal	iccYnh
your signat	SNbe/W
your signed	VXZyhY
your simone	dbbfqa
your sister	katbeS
your site	aabudc
your sketch	Wheoah
your slides	ZZc0ac
your slot	PcW7Xh
your social	hdXjdk
your sofia	XZjsbZ
your soluti	Vcawbe
your son	cjpcZa
your spam	kkcWgd
your speed	eZVYtl
your sqe	dZhneb
your square	feXcsd
your start	ecTkrX
your starti	dbdYub
your statem	bieqZX
your status	Y2NRal
your stoked	cabred
your storie	eedbod
your story	ZVyXZh
your street	Zaqjaa
your streng	ZkTbct
your strong	fXhXer
your struct	edVeds
your submis	glfUXn
your succes	bbYdvZ
your summer	bbWapm
your suppor	caqdeb
your swindo	ceflVk
your synops	gfmVei
your take	hZkWbo
your talent	ZTYjis
your talk	dcsiaW
your tamara	bpaceb
your task	dZXtde
your tax	eTVrle
your teachi	Wabwdf
your team	YctgcZ
your teleph	Whbmck
your terms	emVdla
your test	mqZNao
your text	bcviUX
your thank	eatddY
your the	ZZXW1a
your third	ghcYoc
your though	YZevWd
your three	blrabW
your ticket	iYtWbc
your timesh	cZrcec
your title	harWha
your tom	dcncha
your tomas	ecdodc
your top	dXYodn
your tote	bcpedb
your tracey	dcddod
your train	YUyfXe
your traine	jbXbqc
your transc	ScjwYY
your travel	ZRreao
your trial	imWQml
your troubl	ebcdep
your trust	hafPuf
your turn	ZRQwjg
your two	ioggZV
your uncle	fUhnUn
your unders	Wdsdec
your undert	hcoTam
your univer	bZfnge
your unplea	fedWre
your up	ddbnde
your update	ddVwZg
your upload	ecpbdc
your userna	dchZbp
your vacati	cUjsdZ
your vanish	cdZrbe
your video	aiYtYf
your visa	YWcwYh
your visit	lVsWag
your visito	npVZbb
your walked	eeddnb
your wantin	edYcpf
your ward	cbanbj
your watch	ogiUcc
your wattle	eUdgeq
your way	Tfkfkd
your week	hTnrWa
your welcom	bcqdbe
your whole	diiXoZ
your whānau	deeYrb
your wife	WWgomc
your wish	bdyhkI
your with	efdXqd
your withdr	bX2acR
your word	SYcj3T
your work	hOXobt
your writin	Zfasce
your writte	Rchgrg
your yes	pQSO/Q
yours	bWZf5Y
yours .	YXXW/V
yours ;	cgQjsb
yours ?	aYvbcd
yours and	kUMS1n
yours as	YlYXtb
yours at	VZfdzW
yours by	jReqac
yours came	iZUbcw
yours come	eccbta
yours contra	ecedne
yours dear	kbccoZ
yours does	jYbdcq
yours either	dcecqb
yours for	WRfh4S
yours from	XagV1S
yours goes	qcbiaZ
yours has	bfeoVi
yours have	eSkkbk
yours i	fXgpRo
yours if	QVTY/J
yours includ	pkcdRf
yours is	efdwSc
yours lacks	dcZseb
yours love	baYbua
yours mate	edadqa
yours met	mjWaei
yours my	edXlje
yours of	Zeabqh
yours or	pfcafc
yours over	hcbnbe
yours please	aYbrjb
yours provid	ceencd
yours ready	eecpae
yours should	bbcpoW
yours start	edacqc
yours still	fZipbY
yours subjec	deeXsd
yours tell	beeaqd
yours textil	ccpece
yours the	heamjX
yours then	didboZ
yours there	bpdded
yours they	Xodche
yours to	ZQWhto
yours was	pPfRhs
yours we	jlYWlc
yours well	jcXYjj
yours when	dhWdqd
yours will	mqXZZX
yours with	jQpifa
yours would	mbYocZ
yours yet	cnZmbZ
yours you	nabanc
yourse	SKf1tb
yourse ?	edrYac
yourse a	bbZqla
yourse and	eVjfnZ
yourse answer	edbnde
yourse appoin	dadcsb
yourse are	eenieW
yourse at	cbctac
yourse head	Xcdesd
yourse hired	dZcYsZ
yourse in	VZeuhZ
yourse includ	YZkrZf
yourse kitche	ccdcrc
yourse on	cToiWl
yourse one	bccYtb
yourse our	dbZdsd
yourse out	mYqbdX
yourse readin	dddode
yourse releas	eccddp
yourse the	ZXajds
yourse to	WYb1bU
yourse with	edasac
yous	fhXdij
youth	aZyeaW
youth .	ebtcdX
yrs	bZeWpk
yrs .	bVfXol
yuki	gjbohQ
yuki .	ifkgdX
yusuf	pYiabe
yvette	Wgapbj
z204	lSndZe
z83	Ydfuaa
zack	jegXfh
zahnte	ZWcofk
zainab	lWaUql
zainab job	fkVmbe
zammit	YSaUvc
zammit .	VXTcsf
zanele	fYYrhc
zara	ZTraie
zara .	fWYlji
zero	ffVZdr
zestfu	XqjTmY
zestfu .	cdaZpj
zestfu is	bcpbdd
zestfu partne	gcoacd
zeynep	YWbtfd
zeynep .	cZXtbd
zilch	MgvSUl
zilch .	akYZbp
zimmer	gVfgem
zimmer .	YTslca
zimmer dossie	ceWfcp
zip	echdkc
zippa	caajji
zoe	grWXjb
zoe 's	ctYaYh
zoe .	kYZYcr
zoe accomm	bVvcbd
zoe crazy	jkXjca
zoe help	cWUa1Y
zoe knows	U1Yadc
zoe nobody	hRllgg
zoe willin	nnTZcZ
zonal	hgdUmf
zone	Slanhc
zone .	cceode
zones	Waibeq
zoning	aheggg
zoning in	Zdcqec
zoom	UWb/WV
zoom .	bVlicj
zoom dear	eaeode
zoom froze	bimfdV
zoom link	edbnee
zsofia	glacka
zsófia	qXVapd
zum	gtZeYW
zum on	cpZeec
zurich	fabjfj
zurich admin	edeaoe
zwolle	khedaf
zürich	gVfrYd
~#	sbceec
~'s	jvcabW
~.	engddb
~;	mecdcf
~?	dXYwjb
~@d	qacgfb
~@p	ijZack
~@s	2PecfX
~@t	edgjcg
~a	hoeeZd
~aaha	cqdddd
~abando	ehegee
~able	rfXgYb
~aboard	kYdbne
~about	WYskcf
~above	ahYsbd
~abroad	iYkfee
~absenc	kYjeee
~academ	bTtYck
~accept	VZZY/T
~access	Wirccb
~accomm	dlcged
~accord	ejddhe
~accoun	YYzXXd
~accred	haeidh
~achien	cadrbd
~achiev	eedgej
~acls	Uedqde
~across	eeeeje
~act	jdffef
~acted	dgeief
~action	aohbeb
~active	edlidb
~activi	ddhjee
~actual	jeeeee
~actuar	bmedfe
~ad	djeeeg
~add	nSclhc
~added	eebjhe
~adding	ecfefj
~additi	doceec
~addres	camfcd
~aditi	Zeenff
~adjust	dbaucb
~admini	edhjeb
~admitt	rjdVed
~advanc	Wgecpe
~advert	VlXcau
~advise	ffXdmh
~adviso	dibjdf
~afford	deefej
~afraid	mZedeh
~africa	gcbahn
~after	gerTmV
~aftern	hcdjcg
~afterw	eaoffc
~again	YU8Vcd
~agains	Wpddie
~agata	Zlcdke
~age	bgafji
~agency	Zmeeid
~agenda	ZpZbgh
~agents	cmdeee
~ago	dWcelm
~agree	cagggl
~agreed	djfYfi
~agreem	cgfkdf
~agrees	c3YScZ
~ahead	jviQaX
~ahed	lecdee
~aid	ehfege
~aide	dgegei
~aisha	ebmede
~alan	hdkdee
~alarm	gceeek
~alarme	faemdf
~alerts	edgeei
~alfie	hiddee
~align	cqdZee
~aligne	cmedfe
~aline	midYed
~alista	fbddhj
~all	fvaceY
~allie	Zmefff
~allott	ghdfef
~allow	hgYhgf
~allowe	bgkhjX
~allows	Wgekkd
~along	eeejdf
~alread	dtjbdQ
~also	oWjgeZ
~altern	ekdfed
~always	icjdee
~am	whdWaY
~amanda	iXneed
~amaya	cjegef
~amazin	iedfff
~ambass	lbkbdb
~americ	ebdjej
~among	pqeUZW
~an	jqmYTa
~anaest	ggeeff
~analys	ckjccd
~and	ledifZ
~andre	dlceee
~ange	mcdeee
~aniela	emeedc
~annika	edeedl
~announ	sbbbea
~annual	dkdfef
~anonym	eddjff
~anothe	obgPTu
~answer	zZVajX
~antici	jWlhdc
~any	fckgZi
~anybod	VoqafV
~anyone	XtmRce
~anythi	ackfdj
~anyway	ZZYteg
~anywhe	ZsiXYe
~apolog	lZhZfh
~appeal	Umjeja
~appear	eUpcbi
~applic	mepZVa
~applie	cdjdkc
~apply	iYdZct
~applyi	eeiacj
~appoin	mphXXZ
~appren	dednce
~approp	ebeffk
~approv	YtigUZ
~approx	ffffff
~aptitu	dUimbj
~archiv	jaekde
~are	lmeeaZ
~area	ibcdel
~argued	hhdffc
~arise	dgZcdp
~arises	blXddl
~around	pRXndi
~arrang	ZtYbib
~arrive	ZcwdYb
~articl	iddamc
~artisa	bmamca
~as	lYYjcl
~ask	fokVWg
~asked	qtTUZd
~asking	ekafYl
~asks	bkbhdh
~assess	prVXZX
~assist	bcoafg
~assume	dYYona
~astron	dsZadd
~at	djliXc
~attach	WkaYud
~attend	eZdqgY
~au	dbfaim
~audit	cokdcW
~auditi	gfegee
~auf	fZocee
~aunty	eedlee
~author	dgZigh
~automa	aalfbn
~autumn	digefe
~auxili	jkdeZd
~availa	aoWZZp
~awarde	heekbe
~aware	deehif
~away	dqWrWT
~b	ejdidd
~back	cknaeZ
~backgr	ijhebY
~bad	aVZnrd
~badge	djeefe
~bag	efdlde
~band	kkdeZd
~bank	ZZmmec
~bar	kedgce
~barbac	apbeee
~barist	eckhfc
~basis	edegej
~be	dkdkda
~bear	sWdbch
~became	cbdbkm
~becaus	lVdgqW
~becker	cidked
~become	cyVbbY
~becomi	dmiade
~bee	Vkdode
~been	lpbaYe
~beer	bnjgaZ
~before	aTdkuf
~began	ggedhd
~begin	WYUhyX
~beginn	edkchd
~begins	fhdiec
~behind	bjdbdn
~being	dgmhhU
~believ	lgZTZq
~bell	Ytbaaj
~belong	ffegff
~below	baXwcd
~bend	clcfee
~beneat	dedlef
~benefi	eeedke
~bereav	bkfffe
~berlin	kYldce
~best	igZjia
~bet	gjeeed
~better	KZtkbk
~betwee	afYlig
~bex	glcecd
~beyond	hdgjdb
~bid	gicdeh
~bidder	eghefe
~big	ataafc
~bigges	fgddhg
~bill	XZgtbd
~bio	hdeehe
~biolog	ffdiee
~birthd	jckccd
~bit	eqeagX
~bites	ejfeee
~blauwa	dibijb
~bless	fgebdk
~blown	iheefc
~blows	fedjef
~blue	jedeff
~board	nkbcSk
~boat	ecjejb
~bond	bodbch
~book	Zqcgca
~booked	niYWal
~bookin	mYcjef
~books	rXkUUn
~booksh	Xeehne
~border	encbdf
~bored	Yodehc
~boss	c0YZaZ
~boston	dcelee
~both	WsYkcd
~bother	gXgrba
~bottom	uWbhad
~box	dmeced
~bpo	ehejde
~branch	ifbfeh
~brandt	ehlbec
~break	jibdfe
~breath	Wlcfig
~brenda	jhfbde
~bridge	bkeeff
~brief	fkbZcm
~brigad	lceffe
~bright	deefje
~brilli	iebhhd
~bring	dgvVWe
~bringi	ecldgd
~bristo	Wjelee
~broke	gfdfeg
~broken	efande
~brooke	diffff
~brothe	Ykcggh
~brough	iXjcdk
~budget	bwgWWd
~build	ckceei
~builde	jgfcee
~buildi	ehbjee
~bullet	fndaed
~buongi	oZeeef
~bureau	ccelhe
~bursar	ncbYif
~bus	XilfiZ
~busine	cjcjee
~but	ahnaiX
~button	feehfe
~buyer	ieeZek
~buyout	fddkee
~by	tVapiS
~cake	fdedfk
~caleb	ehhddf
~calend	dcbeen
~call	kledZb
~called	gdnYgb
~callin	gUsfec
~calls	WmVVlo
~came	ihfhQj
~campai	kYkefe
~campbe	cjbiZj
~campus	fljaca
~can	ebZslW
~cancel	dlhVqV
~candid	f1dPeW
~cantee	gclVjh
~capabi	iddddk
~capita	dbenfd
~caps	bWejmi
~car	dcegnb
~card	Zgmcbi
~cardif	Yeepee
~cards	igdede
~care	bRrgkb
~career	gdhiec
~carers	eefdjf
~carry	kgbjbd
~case	XloedW
~castel	mZedef
~casual	jcdael
~catch	gvWdYa
~catchi	edkdee
~caught	gtZVcd
~celebr	chbhkb
~cell	fgiddf
~cellis	dbdode
~census	aVchml
~centre	pmZWec
~ceo	jembda
~ceos	eieffe
~certif	RhbvYf
~cet	agclee
~cfo	eencce
~chain	dmbjaf
~chair	lhaZfg
~challe	jgdfdf
~chambe	dbbdlk
~chance	SeUlZu
~change	hNwUgl
~chapla	jfched
~charm	djdeeg
~chase	gffeff
~chased	ckffff
~chat	Qvedcc
~chatbo	diZfif
~cheape	dlceef
~check	nRgUsc
~checke	klabdd
~checkl	cYindc
~checks	efdjic
~cheeri	dlbaek
~cheese	pYdcee
~chewin	ekfeed
~chicke	ehekdc
~chief	ckeeff
~child	eZliee
~childr	cYbman
~chin	Zqdece
~chloe	ecapdf
~chloé	dldefe
~cho	eckjdb
~choice	lwXZVX
~choir	ebkcjd
~choose	ugWfUX
~choosi	dkeeef
~chops	elcegc
~chose	cpeaZi
~chosen	r3ePUJ
~christ	nTaccp
~chrome	diefff
~churn	tYYfhc
~cidery	fdieeh
~cipp	Ynbgja
~circle	egeefh
~circum	dZgcdp
~cities	ccckbl
~civil	gaedme
~civili	bgiide
~claim	cejgbg
~claire	eeeief
~clarif	eddhgi
~clarit	eeiege
~clashe	cjegfe
~class	Zcflhf
~classe	gYcrdb
~classy	dZdmhd
~clear	enhgaV
~cleare	igldXc
~clerk	lddfed
~click	ibnbfb
~clicke	eeeedk
~client	lucSZW
~clinic	fhbjgb
~clippe	ckefef
~clock	cddgdm
~close	boeebd
~closed	ctiadS
~closes	fkXddl
~closin	fclded
~clue	eieffe
~cnc	elZiee
~coasta	fjYldc
~code	ZVbtdk
~codes	ihZeif
~coding	eecndf
~coe	edefje
~coffee	hakYhh
~cofion	jgbjcd
~cohort	ehgeee
~coin	gheffe
~colbec	ffehee
~cole	fbcdpc
~collab	fefblf
~collea	fgmdac
~collec	XcuZWi
~colleg	fldgfa
~colloq	hdeael
~color	dmdeee
~colour	egieee
~combin	ZWZrkd
~come	fUhqec
~comes	bngYeg
~comfor	madccj
~coming	YRnpic
~commen	kgeach
~commit	iuWXXg
~comms	jcZchk
~commun	oYfkba
~compan	nYbrcY
~compar	Toaben
~compet	fcbimc
~compil	ifeefd
~compla	qVeeff
~comple	ZmcolR
~compli	biXchm
~compre	QxhddZ
~comput	hbdhdj
~concer	iefcic
~conclu	chcjeg
~concre	clffed
~condit	dbilec
~conduc	felgea
~confer	ehefff
~confid	ibaocd
~config	edldee
~confir	boXpeW
~confus	bYdime
~congra	dffcnb
~connec	cmblab
~consen	YcZtcf
~conseq	bmeeee
~conser	dhdfjc
~consid	jMZvel
~consti	lddZmc
~constr	iiZifb
~consul	ijUcob
~contac	whnMaV
~contai	feefeh
~conten	cjcVdo
~contin	nngVZX
~contra	etaOig
~contri	ddldgd
~contro	eeifee
~conven	bkZndc
~conver	XeZqeh
~convin	khdcee
~convoc	eemfcc
~cooper	dbjjec
~copied	lbdeff
~copper	odcdcd
~copy	baccrg
~cordia	dcheke
~corinn	eXmied
~correc	egajib
~corres	ksYaeW
~costed	ijceec
~cottag	eeeekd
~could	QfhyZe
~counci	ineiTd
~count	arbgca
~counte	jcUjgh
~counti	hbbjid
~county	dkedee
~couple	gYecjk
~course	ZUnhem
~court	fTvdeX
~courts	cZdidm
~cousin	igfede
~cover	gudfVV
~covers	dZfdil
~covet	fkceee
~cpat	jeeefe
~crane	egeejd
~create	uVZcnY
~crew	bgcegl
~crimin	ecdnee
~crm	abbikj
~croiss	eheeic
~cross	atcgab
~crossi	miabed
~crt	fgffff
~cruise	ddlcef
~ctc	fedkee
~curato	XoYicg
~curiou	abwYcb
~curren	ZaZtkY
~curric	cbdhdm
~curtai	eefief
~custom	choddZ
~cut	psaQXZ
~cv	WQ5bWf
~cvs	cSzedb
~cwmbra	hdbigf
~cyclon	iffeee
~dan	dmdeed
~dank	cbkjcd
~dankie	igdiea
~dare	XWpmdc
~darren	fedehh
~data	dajkde
~databa	fbaefo
~date	amSlla
~dates	ipZbcb
~daught	eeeclf
~davide	cdkgde
~day	jZkfYh
~days	Yebdin
~dbs	deefje
~dead	qRihdd
~deadli	ebehek
~deaf	ghhYdj
~deal	hggcfd
~dean	amcidd
~dear	hUdrfe
~deb	ekdeed
~debate	dgfkde
~debrie	jfeffd
~debugg	ibaflf
~decide	cvcXiV
~decidi	rTdame
~decisi	ucfVae
~deckha	eefaod
~declan	lZlbce
~declar	Yahnic
~declin	YyWiaY
~defaul	dkcejb
~defini	kZedlc
~delay	ejfffd
~delete	gbkXbn
~delibe	cpcdec
~delica	ejdefe
~delive	iadgkd
~demand	fheefe
~dental	kbledc
~dentis	ebdhhg
~depart	YdtkZY
~depend	ZsYlYa
~deposi	vTcgdb
~depot	djgefe
~dept	blcjdc
~deputy	cfdled
~derby	beddlf
~descri	fgkedb
~deserv	gcfffi
~design	eYbeeq
~desist	emcefd
~desk	ecYime
~detail	geddek
~detent	edembf
~determ	brZefc
~dial	oedade
~diary	Zcdqee
~did	ab0Vbb
~dies	fgiddf
~differ	kbfdcj
~diffic	chjeed
~digest	eddXlk
~dilnoz	gfhede
~dina	djeffe
~dinner	hgedfe
~diplom	ekccdi
~direct	bkbsYY
~disabi	oZheec
~disapp	drcbeb
~discre	bfemee
~discri	aqhbcZ
~discus	ceWmgh
~dispat	cieeeh
~displa	bcejje
~disreg	edmfdb
~do	ckZofa
~doable	efejef
~doctor	iegkfW
~docume	dShemj
~docusi	eXelej
~does	W1ZffV
~doing	Yccigm
~done	R2cacd
~door	mWmZbi
~double	ekdfde
~doubts	Zneffe
~down	T0UdZl
~drags	qVecef
~drains	idcWkk
~draw	cobecf
~drawn	crZhac
~dreamt	jcbeke
~dredgi	elafff
~dried	dkeeef
~drip	dYcbnl
~driver	fifdee
~drop	agWqfh
~droppe	eapdec
~drops	X0UVaj
~due	gYgncg
~dumb	eekdfd
~durati	ifehce
~during	icdide
~dust	dndddc
~duty	Zdkifd
~each	qedlVX
~earlie	hjZecj
~early	edjhdd
~earn	bkdlae
~ears	cjfddh
~eat	Yejmce
~ecojob	hhcfhb
~edit	iheede
~edited	dbeeme
~editor	eZtadZ
~educat	dmfded
~effect	iYeele
~effort	emcdfd
~eight	necddd
~either	qWidYg
~elders	mVeldd
~electe	oiccba
~electr	ZxSgbc
~eleven	jddgef
~eligib	ffegff
~ellie	Wpbhdg
~else	gNpedm
~elsewh	jUkeci
~email	VsiZfa
~emaile	gdeeej
~emails	bencef
~embass	cichhf
~embedd	bgnade
~employ	amkgWe
~empty	dmeedd
~emre	YYlpcc
~enclos	eefhgf
~encour	hcbmdd
~end	bdnjYb
~ended	hVshZV
~endors	diegee
~ends	qjgWYZ
~energy	cbcmjc
~eng1	cnkbca
~engine	lbhidY
~enjoy	mddcee
~enjoys	ejeeee
~enough	c1MldR
~enquir	jigead
~entebb	kbaefl
~enter	addoee
~entry	ifceoW
~env	dgeeif
~equal	meiWaj
~equity	dXammb
~erased	dWteec
~erasmu	meecee
~erin	endaee
~error	affddn
~esg	cfecme
~españo	ecigff
~essay	Zldked
~estoni	cneddd
~ether	Xjblck
~ethics	hebeej
~eu	kfceee
~evalua	Xedkdl
~even	VmkTnc
~evenin	UeZvah
~events	ohbbdd
~ever	MT/OSt
~every	ncgaZg
~everyb	d0VYfZ
~everyo	jwXVbZ
~everyt	hfXlhc
~exactl	mbeeee
~exam	hScmco
~examin	egamgZ
~exampl	nXkYhb
~exceed	ledeee
~except	mVdkgd
~exchan	aqdedb
~exempt	ggdjec
~exerci	fcaodf
~exhibi	dedmed
~exist	ZUyddc
~expect	lPqToc
~expedi	chdige
~expens	dgmabh
~experi	dxUWcg
~expire	hhgccf
~explai	mWtXcZ
~explor	eeeked
~expo	eggcid
~export	hgeeef
~exquis	hamcee
~extend	chkece
~extra	fgefff
~extras	ejceid
~eyes	cbjjed
~failur	nXnace
~fair	gjcdbh
~fall	gccoag
~falls	oebYak
~famili	fjedee
~family	ijZZcl
~fan	cmcchd
~fancy	YUuTpf
~faq	cZpdde
~far	d2RXZc
~fare	Zjdeel
~fast	oadicc
~faster	kgccfe
~father	Wqeeef
~favour	Zrbaib
~federa	fgfeff
~feedba	agbSW3
~feel	VueYXl
~feels	eeejee
~felix	XSlhjk
~fell	Zcjlbf
~fellow	hfdbek
~fernda	bnddff
~festiv	ihbdee
~few	fjcidd
~fico	eeebkg
~fifth	edeeii
~fighti	lbeeef
~figure	jaefhe
~file	knVbai
~files	eekdee
~fill	cmjbbf
~filled	YsalbX
~final	ZucZhb
~finali	fmchbc
~finall	jcdeck
~financ	Znncaa
~find	cqeaag
~finds	Zjfcld
~fine	WUaujc
~finish	Suedag
~fire	feqadZ
~firm	olcdWa
~first	VvuYSW
~fish	cdeoed
~fit	joSnbT
~fits	fpUiaf
~fitter	dicdkd
~five	hpgbYb
~fix	cdelef
~fixed	dchkdd
~flat	efcenb
~flight	gdieff
~floodi	egegfe
~floor	Yblibj
~flown	icWbhn
~fly	gWaqib
~folks	ifeefe
~follow	iheeed
~food	deemdd
~foods	dZWedt
~footba	eglbed
~footsc	defjef
~footwe	fgffff
~for	hlZmbb
~forese	ekZpbY
~forest	cZhchm
~forget	oQrZed
~forgiv	jdefff
~forgot	hkVegf
~forkli	eidfeg
~form	ecohXb
~formal	iZdemd
~format	qkVeaY
~former	fgeied
~forms	jhcajc
~forth	efdffj
~forum	ggffff
~forwar	kuYVYe
~fought	dleeed
~found	UgqijQ
~founde	bkamYd
~foundr	aednfd
~four	cbaeoh
~fourth	gjeded
~free	gkSnjW
~freela	cbkhee
~freeze	XV1Zad
~fresh	ecdjcj
~freshe	iefahh
~friend	1XafZU
~from	niYndW
~front	Wbcxbd
~fronte	lYlWkd
~frozen	fckfee
~fte	ecnced
~full	b3NecT
~funder	geifed
~fundin	dkmeZZ
~furthe	cltZXZ
~fusion	ajgkdb
~future	cTahht
~gabrie	gfcbjh
~gala	ffjddf
~galler	jgcdeg
~game	daercd
~gameke	eXesbd
~games	fbkeee
~gandhi	hcefeh
~gang	dhbkee
~gate	cfambk
~gave	XolZbf
~gcse	cbmlbc
~gender	gbdkfe
~genera	dddanh
~geotec	eodcbd
~german	ihdede
~get	ijdgbc
~gets	kvUYYc
~gettin	fedjee
~gh	hieedd
~ghosti	fgiddf
~gig	gefkbf
~girl	idZipW
~github	cWctee
~give	diTemj
~given	eefgfg
~gives	gqbhYX
~giving	hjZakc
~glad	iYZfmg
~gladly	efkcee
~glowin	jXemee
~gm	ckedge
~gmc	dbfcpc
~go	lkfVha
~goats	fhehee
~god	eeieff
~goes	iihWff
~going	sVoQgc
~gone	wWaVrU
~good	bnSubX
~goodby	bmeede
~goods	cjddma
~got	vfdcLl
~govern	SwXncX
~grace	gndddc
~grade	Webraf
~gradin	iicdee
~gradua	hbkbhc
~grand	lcgcee
~grant	bwdWab
~grante	ekdaei
~gratef	jbijdZ
~graz	deccen
~green	Vjendd
~greeti	ffaifg
~greg	eYpdfd
~grief	fehgfe
~grin	fcdoce
~grocer	cfdlee
~groetj	eoadec
~gross	iefeef
~grotto	cjejde
~ground	UuebgY
~group	fldbka
~growin	emcdgc
~guaran	UwcViX
~guard	amedec
~guess	SxfZdc
~guessi	amfeef
~guest	dXinee
~guidan	Wohcch
~guild	dakeck
~guitar	dcddcp
~gupta	dldfdf
~gym	hdegef
~hack	iXnccg
~hackat	ceeldf
~had	Zebbjr
~half	hbdici
~hall	Zcgpdd
~hambur	qebbea
~hamza	bcehke
~hand	YVibyX
~handed	jdXmee
~handle	abafog
~handli	edcodd
~hands	nbVqcX
~hang	iaejff
~hank	eXgmdh
~hannov	aoYgdg
~happen	exTYbg
~happy	ccidif
~harrow	ghdmdY
~harves	iaeddl
~has	f8dXYR
~hassan	egnefY
~have	mjbbec
~having	kajgcd
~hdmi	eehfef
~he	d5ZaaX
~head	drffVa
~headco	fecbcn
~heads	Ytcddd
~headsh	dheegg
~headte	YsYkYd
~health	Yfbrdd
~hear	pjYZch
~heard	0ggVfM
~hearin	mjcbcc
~hears	kheebe
~heart	edcdjh
~heathr	dedmde
~heavy	belZjc
~held	dcekeg
~helga	dlgbec
~hell	Zpceee
~hello	ddmeed
~help	hYdeZr
~helpfu	ebedhk
~helps	cjbgaj
~her	XrYlgZ
~herd	fieeff
~here	XyXiiS
~herita	idedhe
~herr	kgfbfe
~hesita	dbdjif
~high	bclcei
~hilsen	bgbghg
~him	gdZnTm
~himsel	oZfcef
~hire	jnjePc
~hired	uQlgbc
~hires	bjceej
~hiring	aesXbg
~his	c1WfXS
~histor	dfeghe
~hit	hddbld
~hiya	ghdZmc
~hm	elechc
~hmcts	kdeffe
~ho	djddei
~hold	ihWhjb
~holdin	hegacl
~holds	Wimcbi
~holida	dbmWii
~hols	Zidmde
~home	cdeigg
~homes	imcaee
~honest	indYbe
~honour	dchena
~hope	ZcYYoq
~hoped	eWdffp
~hopes	Wcbocn
~hoping	ceXZgr
~hospit	efeeei
~hot	ecjgee
~hotel	hZklZc
~hour	abaucf
~hours	asafXf
~house	VcZkkn
~how	jdpTaf
~hq	cfbnai
~hr	bcdbnj
~hrm	dcjkcd
~hughes	fffffg
~hugo	Ysceec
~human	diidee
~humanl	kdeefe
~hungry	dWkocc
~hurry	llcXde
~husban	edchif
~hut	VrakTc
~hybrid	fYfgii
~hydera	dcmeee
~hydrau	dnZbei
~hydrog	lbdaek
~i	hfdgfd
~ice	enZaei
~icu	ckeVil
~id	gaoYWi
~idea	elceff
~if	wQhrXU
~ignore	iehdfd
~iii	bkbkdd
~ill	ggbcjf
~imagin	jlccbe
~immedi	chigde
~immuni	dYldkd
~impres	dkedfe
~in	jdeibf
~inbox	Wqeced
~includ	bnjZde
~inclus	egeecj
~income	gcdeel
~inconv	eccode
~indepe	jdedgf
~indivi	ncdckY
~inevit	eZeddp
~infer	lfedfc
~inform	wcdaYW
~ink	ekZkce
~innova	bdgeme
~inside	cdZmoY
~inspec	bbneff
~inst	ijecee
~instea	Uccqmb
~instit	YoleYd
~insura	jfjcdc
~insure	fiaYoe
~intake	dddjei
~intend	cehjed
~intere	Rja5YV
~interf	cmdeee
~interl	dgledd
~intern	qWfffc
~interp	ddenec
~interv	holdWW
~into	jUgnfd
~intro	djeebi
~introd	ifhchb
~invest	fZeehl
~invita	ldVqWf
~invite	upYTaX
~inviti	dobcad
~is	iqfeaX
~isabel	bkmabc
~issue	hdggee
~it	hjgdfa
~its	oiccYc
~itself	bnkccY
~jacint	hXoede
~je	ddejeg
~jesse	gdcfdl
~jo	dsUefe
~joanna	dafYnk
~job	lcdhfb
~jobhar	dbobde
~jobs	WdYWix
~jodie	egfehe
~join	badZsf
~joined	YkfYqa
~joinin	dbZnif
~jonah	ekdcdh
~jonas	lcdeef
~journe	bgcobe
~journé	chalai
~judge	dhmdeZ
~judged	ajcldd
~judgem	hjeedb
~julie	efdeje
~jump	efefei
~junior	epbaZh
~junipe	dcbidm
~junk	eeeelc
~jury	agdidk
~just	boZXlh
~justic	mXarZc
~kabwe	kedeee
~kapoor	bQnejn
~karee	hjeedd
~karen	lfebee
~karim	ekfedf
~kassel	gdifgd
~katarz	iZhiee
~kearne	iddkec
~keen	eddniU
~keep	fWjZdq
~keepin	eelded
~keeps	emdcee
~kelly	dgedje
~kept	lgYcbk
~kiddin	dkedfe
~kids	iYmahf
~kiebit	Xqedee
~kind	lbUqbf
~kindly	hbXscc
~kiran	egefeh
~kit	dqecca
~knew	bdneec
~knock	jbbddk
~know	jreZaa
~known	jiYcjd
~knows	ddqhbZ
~korero	ecdhdk
~kuba	eZYaom
~lab	iiceed
~labora	dkefee
~lad	Q2aZeb
~lady	ckdedh
~ladysh	eckefe
~laid	djgefd
~lakshm	idfdhd
~land	bxcUca
~landed	coadci
~landin	ggedhd
~landlo	ffeeid
~lands	eddgei
~langua	aqdced
~laptop	effdif
~large	ccjahi
~larger	eZdoee
~last	imQdlb
~late	pVkbed
~laten	hcefeh
~later	keaSpg
~latest	tPVtZa
~laugh	eheiee
~laughe	Wreede
~laurea	jefdff
~law	dgdehh
~lawyer	eYfbre
~lay	geehff
~lead	blYdfi
~leader	ajiZck
~learn	vSbTan
~learne	gjdgdc
~lease	giZbdk
~least	XtZida
~leave	ilUlhU
~leaves	cqbdde
~leavin	fTagpk
~lectur	djeefe
~leeds	Ymegfe
~leetco	dheble
~left	XkjhgY
~legal	Wncddi
~lena	3MjgcU
~length	didhee
~leo	jfeeee
~leonie	cnicdc
~less	cddebo
~lesson	cdemee
~let	hZekge
~lets	W4aWaa
~letter	fniJbq
~lettin	gZmeee
~level	fecccm
~levels	gnZefc
~liam	cjfgfe
~librar	dkcbej
~licenc	ajboVf
~lie	cmckca
~life	dhfedi
~lift	dVbljj
~lifted	YF/YeY
~lifts	bcvaca
~light	Zniedd
~lighth	bkacnc
~lights	jjdddd
~like	bchOps
~liked	fbbjcl
~likely	cmadic
~likes	ozbKaZ
~limite	bbpcee
~lindah	dfeekd
~line	iZalbl
~lined	fdfief
~lines	brhdYb
~ling	mZdkdc
~link	jqWdcY
~linux	cscXcd
~liquid	fefhff
~list	vPSjmd
~listed	ibdfdk
~listen	madefe
~litera	djfeee
~little	gndcdc
~live	TRtdnh
~lives	aoibad
~local	ebkjeb
~lock	kdeede
~locum	ambjde
~log	eddlfd
~logged	ihnWde
~login	ddljcc
~lol	hgeeee
~long	lkjXYY
~longer	oVdahl
~longli	defjef
~look	Uckdcq
~looked	kmXkaT
~lookin	WpesVR
~looks	Wofdja
~loop	ehkeeb
~looser	hecgjb
~lorry	Ynjcec
~lose	didcbl
~lost	dabmck
~lot	jVYgin
~lotte	cangee
~love	aZpbXk
~loved	aleedg
~lowe	gcdkef
~lowell	ibdZpd
~loyalt	gcnadc
~luca	fahbqY
~luck	cgecem
~lucky	Wrbhdc
~lucía	caejek
~lumen	gegfef
~lumenp	lfeedc
~lunch	fbbvbZ
~lydia	jddide
~lyon	flceee
~machin	kcfeee
~made	fzkPQa
~mads	dmdded
~magist	hjceec
~maier	ediiec
~mail	dZkgZl
~mails	fblhec
~main	geidfe
~mainte	ejjead
~majori	caebre
~make	fzfaTU
~makes	bldibf
~making	ibclai
~man	jhZZld
~manage	hjbpVZ
~managi	fiXgld
~many	ZwaYdc
~map	egieee
~marek	madcdj
~margar	dfeeke
~margin	ideeid
~marie	mbfeee
~marina	defeif
~marita	fgjece
~mark	eqfXee
~marked	fkcefd
~market	lefcdf
~marks	ejedee
~marsh	flhcdZ
~martin	cldefe
~master	YcglZl
~match	lxRgbR
~matche	joccdY
~mate	iegfZi
~materi	emdeeb
~matern	dldhce
~maths	naddff
~matter	lpfZaU
~matthe	dkeidd
~may	hlnUdZ
~maya	iecjde
~mazibu	iicdee
~mba	Xjdcij
~mbatha	bodbef
~md	edjfff
~me	sibbWf
~mean	lYccdn
~meanin	gcifgd
~means	qZdjbY
~meant	deceij
~meanti	iiiZfZ
~meanwh	hleZee
~med	ekceee
~media	yWXjhR
~medica	WgWsbg
~mediev	bZccko
~meet	arTrZZ
~meetin	dbliha
~meets	WyUdbZ
~melts	gcedcm
~member	eqbZgb
~memory	djehce
~mentio	pUfgYk
~mentor	eececn
~mercha	eeechi
~merger	YsgccV
~merhab	eiiedd
~messag	gcrcYd
~messed	fjedee
~met	blgXck
~microp	eZcrde
~mid	fgiddf
~midwif	adkahi
~might	gbocjX
~migrat	cnceee
~mihi	fZjkec
~millio	haapcd
~mind	cjicjY
~minds	crbdda
~mine	ucfiZU
~minimu	crdZed
~minist	ejeeee
~minute	Rebxde
~missed	cZqaed
~missin	cidgdi
~mistak	bXscjZ
~mncs	ckefee
~mobile	ggkdea
~mobili	haZjjf
~mock	Ypdhdd
~modell	fahZji
~models	hhedfe
~modera	Zjeddl
~module	bnhXdj
~mohamm	hlcecd
~moin	boeded
~moira	fmebbf
~moment	ZRlybY
~money	OqidmZ
~monito	bkicbg
~monsie	ghcbig
~month	pVghZh
~moon	bndede
~morato	daoefd
~more	gjboSg
~mornin	akZhbl
~most	Zgpcec
~mostly	dihefd
~move	cTnlmY
~moved	bpQgck
~moveme	djeeff
~moves	YrhbdZ
~moving	hkcded
~mr	kdeeee
~mrs	bmZiec
~much	Xbgref
~mum	ealakd
~munich	dfmedb
~murcia	fdfiff
~museum	pcebeb
~musica	hnZZee
~must	hVbmdl
~mv	igfede
~my	kTkYik
~myself	ihfbib
~nairob	bhejef
~nakaga	ifedge
~name	kdcnYc
~named	ardefa
~namely	jbflaf
~names	xgZaZY
~nat	knXccc
~nda	kfefde
~near	alXici
~nearly	ebeenc
~need	YpihZb
~needed	bjkXch
~needin	ebeden
~needs	XneigZ
~negati	nVbhci
~negoti	qVjccd
~neighb	amcbld
~neithe	kifdcZ
~nephew	ehdfeh
~nervou	hZcjcl
~networ	fedebm
~never	deXjcm
~new	fU2UiW
~news	alZcpb
~newsle	eejdge
~next	TfjYhq
~ngos	bjjdde
~ngā	eebkgf
~niall	edceem
~nice	kWoecc
~nick	emdded
~night	chekde
~nina	lbbleb
~nkemel	gfhgdd
~no	sjegZU
~nobody	iwYVbX
~nod	decfmd
~nomina	chfhef
~nomine	cemYdk
~non	jieeec
~none	midhbW
~noneth	fnZifZ
~nor	efkeed
~noreen	cndeed
~normal	Xdqdbe
~northl	rTZmjZ
~not	qcdifX
~note	coZhdb
~noted	dpcZgc
~notes	chYWbv
~nothin	7kTbfH
~notice	bPscrc
~notifi	hfcadl
~notify	dWmfek
~novemb	gcgehf
~now	PjWspb
~number	glckVc
~numeri	mYehed
~nurse	kZejee
~núria	iffeee
~object	jgcgcf
~oblige	abckih
~observ	bceoee
~occasi	kdehfc
~occupa	qXZfbj
~occurs	hfdehe
~odd	bidjee
~of	gidjbe
~off	giWjib
~offer	tpYeQb
~offere	mhfYee
~offers	hZleed
~office	lYddig
~offici	XiYgfm
~oh	dedjbk
~oil	ddffej
~ok	Vfilib
~okay	WZcmqY
~oktobe	Ykelde
~ola	dicidf
~old	ZYnkVl
~older	eeeffi
~oleg	VopXdd
~olsen	ifeeef
~olu	ebmXke
~on	nddeag
~onboar	ddnbef
~once	fldeec
~oncolo	dgiefe
~one	lscUae
~ones	jjYafg
~online	Zjkddd
~only	WgbtYh
~open	ZMtgcn
~opened	decmdf
~openin	bZdfhn
~opens	WemSXw
~operat	bgglcd
~opinio	eifffe
~opport	dibeei
~ops	lZfide
~opt	alejec
~opted	eeeffj
~option	cZindd
~or	wakcaW
~order	VZwVla
~org	cddend
~organi	cVopcY
~origin	jaUfkj
~orivan	fdfjef
~osborn	ecldee
~other	fkagah
~others	heYVnk
~otherw	Shpgcf
~ottili	Znciee
~ought	hhbbdl
~our	ocabmc
~ours	dlegdd
~oursel	edofeZ
~out	hfelca
~outcom	pfacdc
~outgoi	fgefef
~outlet	dgmceb
~outsid	hceefi
~outsta	eddkdg
~over	aZnfhg
~overla	didhdg
~overqu	akocaU
~overse	fcjied
~own	ckRXko
~owned	kcedee
~owner	fiZXhm
~packag	dieYmf
~page	iZinhT
~pages	bbepee
~paid	gaiadl
~pair	WXtede
~pam	Xncgid
~panel	jrTVlZ
~paper	bejZqY
~papers	boadeh
~paperw	ecdeme
~parall	adoeef
~parame	pacdde
~parent	befehj
~park	dgeaob
~parked	fXtadb
~parkin	hXolZY
~parks	ccnchc
~part	bjZhid
~parted	ieddhf
~partic	sbaibc
~partie	icefjc
~partne	frafXY
~parts	glbcfd
~party	nUeedm
~pass	fgcobZ
~passag	edejge
~passed	xVhUbi
~passen	ggdfff
~passes	thfZWZ
~passin	cUwSef
~passpo	albkdd
~passwo	egfied
~past	uWiWgX
~pastor	glahcc
~patern	hhdeff
~patien	mfbdee
~patio	ddnbdf
~patter	bijdee
~paul	efeeif
~paulin	ffgfff
~paused	Ybqcde
~pay	lZedie
~paymen	fZlgee
~payrol	cjckde
~paysli	fffhef
~peace	Xqamba
~peak	fefegf
~pediat	ddclef
~penang	chekce
~pencil	cobjcb
~pensio	kcmZed
~people	pdlTca
~per	kbkVfi
~period	neheba
~perm	eifhdd
~perman	fjakdb
~permis	ibeked
~permit	Zsgdab
~persis	cerYec
~person	YshcgW
~petal	aVctdd
~peter	clblac
~pharma	hgeeee
~phd	cgajgg
~phone	wPclUj
~phoned	rbbcgb
~phones	piVfcb
~phonin	nbdeee
~photo	ccdpdd
~photoc	defeif
~photos	eZofed
~pick	ampZYb
~picked	ewiORh
~pickin	dcijee
~picks	ifilZW
~pie	mgbdee
~piece	Vfoadi
~pieter	hdkdee
~pigs	ifacmc
~pile	aoddfd
~ping	edekfe
~pinky	dfledd
~pitche	nYdjcd
~pixelm	didhee
~place	wnacOZ
~placed	jeefef
~placeh	eejeff
~placem	mbcefe
~places	fdfedk
~plan	fganbc
~planet	djfffe
~planne	bOWtjs
~plans	ihgedb
~plant	cbgadq
~planti	dZljdd
~plates	eclffe
~platfo	hXogcb
~play	lcXpXc
~please	aaqThm
~plots	jieddc
~plumbe	cXbkdp
~plumbi	jWsXde
~plume	Yqddee
~point	ZYdflp
~points	ffeegg
~policy	fehfff
~polish	bcdndf
~polygr	apbefe
~pool	jagYdm
~pop	diehef
~popula	dfkefd
~port	diffff
~portal	kbdjde
~porter	gfefef
~portfo	jZbobc
~portio	jheeec
~porto	YYWatj
~positi	ekpadX
~possib	ebXzZW
~post	fnejZY
~postco	fgdkdc
~posted	bOlbcx
~postgr	idehed
~postin	aVogYl
~postpo	hcefeh
~posts	eihaXm
~potent	lhccee
~pound	hamdfd
~practi	rbZgeZ
~precis	cjdbek
~predic	cmceee
~prefer	dXngib
~prelim	dbtaba
~premis	ajdjee
~prepar	kXdjcj
~presen	cgghff
~presid	bfackk
~press	VWnrXd
~presse	mcdcfe
~pressi	jcfegf
~pressu	dmdeed
~presto	deogXd
~preten	egehef
~previo	cacllc
~prif	kjaajX
~princi	jZejdg
~print	afiXlf
~printe	dmdedc
~prior	eeclee
~prison	jceehe
~privat	ejeedg
~priya	+LkaYO
~probab	lYddoY
~proble	Wchogb
~proced	ihfbdf
~procee	bhjbdg
~proces	cZsebc
~produc	ebjfeh
~profes	dZapid
~profil	qnjQaW
~progra	bngeda
~progre	Yndkea
~projec	dhagfk
~promis	pcbdfe
~prompt	jmeYdc
~prone	ieeeef
~proof	deciie
~proper	hlbedc
~propos	hedkcd
~protec	bmdefe
~proud	haahgj
~provid	Zbcnlc
~psycho	ahclcf
~public	eZngee
~publis	dkYdjg
~pulled	echcek
~pup	ddaZqa
~pupil	ecihee
~purcha	bVmode
~push	bcehje
~pushed	ecdmee
~put	ihZlXh
~puts	ddjgee
~puzzle	eadchn
~pvg	gfheib
~qualif	c4VRdc
~quarry	ebcgcn
~quarte	kiafdd
~querie	celXkf
~query	eehfff
~questi	icgffd
~queue	bhfjee
~queuei	Ybpche
~quezon	dkdhed
~quick	qWTpYi
~quiet	ZuTfai
~quite	apedee
~quiz	ebpZef
~quote	dbekeh
~r	hfYmdd
~r38	jeeffe
~r384	drcXdd
~rafael	djhded
~rahul	Yliicc
~railwa	fcjfee
~rain	feheff
~raise	eheehe
~raised	cgZclk
~ramire	ajeeje
~rang	mYTogf
~ranger	Xoccdl
~rank	gahjee
~ranked	ohddbY
~rapids	cscbcd
~rate	cYlfif
~rates	ccdrXe
~rather	aTauoZ
~ratifi	cldeee
~rausch	dfgied
~re	aadcds
~reach	ZfflnU
~reache	XoWkaj
~reacti	eihfed
~read	YnUonV
~reader	ecghfh
~readin	XPuWnk
~readme	eebned
~reads	fheffe
~ready	VtYlYg
~real	WgXpma
~realis	hnSgkY
~really	dbathX
~reappl	idjeeb
~reappo	ehffef
~reason	iZdlhb
~recap	andefe
~receip	idbcel
~receiv	asaajb
~recent	eddkff
~recept	kebbdk
~recipe	cdbjcl
~recipi	aiddek
~reckon	medZdi
~recogn	dleeee
~recomm	Xiiaan
~recons	aoecee
~reconv	cfkeff
~record	gWTlbo
~recrui	jZniYb
~recurs	fffffg
~recycl	gheeee
~redesi	djiddd
~reel	bjehee
~refere	doOfrW
~referr	Whlabk
~reflec	brcddb
~refund	eqcZcc
~refusa	jaWfil
~refuse	hibedg
~regard	ncbcdh
~region	ofccdd
~regist	Xhilec
~regrad	cgclee
~regula	Zfdnee
~reimbu	hbkabj
~reject	cepZkW
~relate	iddjce
~releas	ikgVgc
~religi	djiced
~reloca	bfjdie
~remain	hcTefq
~rememb	naeeed
~remind	ddkiec
~remove	feeffi
~renewa	aZndje
~renewe	fkfeec
~reno	cedmdf
~rents	gjeece
~reopen	WS1ZeZ
~reorg	eUsefd
~repair	egdjed
~replac	hjedde
~replie	jmWfbc
~reply	bgidoW
~report	USlvfd
~reposi	hideef
~repost	ibeefi
~repres	eeiiZg
~req	ifhdde
~reqs	dnYdch
~reques	agqYdc
~requir	avcaae
~reserv	gXlbnY
~reset	ejfdfd
~reside	fobfca
~resign	hgdbei
~resolv	ZkndeZ
~respec	hefehe
~respon	hwUiYX
~rest	eeieff
~restar	bSxidX
~restfu	lfcdde
~restru	eamefe
~result	hjWhah
~resume	bYqefd
~retire	bkiddd
~retrea	cemdec
~return	Yfigeh
~revert	ZnXndc
~review	hcsXcb
~revise	eiddfh
~reward	chfdcj
~rhian	diecjc
~rhonda	gYmcci
~ricky	eachhj
~ride	fddcdm
~ridge	Zgcdqb
~ridgew	cledee
~right	hmThnU
~rightl	eoccde
~ring	wVdfVh
~ringin	pXdZcl
~rings	mjWiZY
~rip	jkdadd
~risk	fbleee
~rita	dgcbgl
~river	Zmefef
~road	fichde
~roads	djeeff
~rocket	eieech
~roger	lZeejd
~role	Zijhag
~roles	daqdec
~ron	dnadee
~roof	eifeee
~room	ahfpbZ
~rossi	ejlYeb
~roster	dVqgee
~rota	hbffhe
~rotati	iifdcd
~roughl	kaffff
~round	lrdbXX
~rounds	dYkmdb
~route	cealcl
~royal	ggeeff
~rubbis	dqdXdd
~ruled	dUwdea
~rules	hVokeX
~rumour	igefde
~run	XehuaZ
~rung	uSoYdY
~runnin	RXjtca
~runs	Yoajde
~rush	hgeefe
~rust	fThifl
~ruth	fggffe
~ryan	dVbldp
~s	eoSjgY
~safe	cdqbdc
~safer	dffedk
~safety	fbefkf
~said	fVWjnn
~salary	ZXmkgb
~sales	Wiedoe
~same	mPdfZu
~sample	fWVpfm
~sancti	cneeed
~santa	Zmkced
~sara	edjeka
~sat	qXXkbf
~saturd	efbidj
~saw	ccYjkg
~say	jkWbrW
~saying	doWfhc
~says	bzgbSZ
~scaled	jhcefe
~scan	iiedde
~scanni	ddijed
~scarf	ebneed
~scenar	ecdhdk
~schedu	XZnkdd
~scheme	ednced
~schola	ieeeee
~school	midfbZ
~schäfe	iiddee
~scienc	eeekde
~scient	dheeei
~scope	fjdeee
~score	gsZRci
~scorec	enfcdb
~scored	gbmeec
~scores	ascced
~scorin	edjefe
~scotla	eckjdb
~scrapp	aljffa
~scream	cblege
~screen	ZkcpZd
~script	iYbqZh
~scrum	cnecee
~se	dbfaim
~seaman	Xudbdc
~search	Yogddf
~season	eedZcp
~seat	jalPgn
~seats	cjcZel
~sec	fefgff
~second	jmYTdm
~secret	fmdgea
~sector	cgnYee
~securi	ebjjed
~sedge	Zoedee
~see	illPff
~seeing	cdhhei
~seemed	abbikj
~seen	ZzTgcb
~select	Y/QPYa
~sell	hgeefe
~semest	fccfel
~send	XdSufi
~sendin	iWimda
~sends	hjcede
~senior	aqbabj
~sense	fdeffj
~sent	YamrYZ
~separa	hebgjd
~sequen	daeljc
~seriou	ceXrcg
~served	hdjfdd
~serves	bieiff
~servic	Ziglcb
~sessio	bfkfbh
~set	dmcbjc
~settin	kdehde
~settle	jqiaVY
~seven	edkZkd
~sexual	hYnddf
~shall	QrgXtW
~shame	iclddd
~share	leWkgb
~shared	kfhdec
~shares	eedlee
~sharin	dicdej
~she	c4WbdY
~sheets	Vqgbch
~shift	caoghY
~shifts	tUadgd
~shirle	heifec
~shoes	cbaerd
~shoot	bmeefe
~shop	ghagge
~shoppi	mVeame
~short	ZZuhbZ
~shortl	qrbMYb
~should	atTXZq
~shout	pfXXih
~show	XlYjgh
~shut	hjXlea
~shutdo	jkYfec
~shuts	nYclcb
~sick	jbalce
~side	hdeZgk
~sides	iZlddd
~sift	ercZdc
~sign	XlpfXa
~signal	bdiXpc
~signat	caefoe
~signed	dqaegY
~signin	eecekf
~signs	awbbbb
~silenc	mYRido
~silent	akfjde
~simila	cacedr
~simon	eddlee
~simple	fjdeef
~simply	gbjhgb
~since	hXbgjl
~sincer	Yseaeb
~sipho	gibccj
~sister	bbggme
~sit	fgigdc
~site	Wcftdc
~sites	gZdqZd
~sits	asagdc
~sittin	bZbnig
~situ	eacoee
~situat	begidh
~six	idXkjb
~size	iTerdd
~sketch	eefjef
~skills	b0WbeY
~skippe	doccee
~sky	mbeeee
~sleep	tdafXb
~sleeps	didhee
~slides	eddele
~slip	dlalcb
~slips	gefgef
~slot	eocgba
~slow	dkdicd
~slán	deapdd
~smile	bibacp
~smoke	dmdeee
~sms	eadeeo
~sniff	fmccee
~snow	daoeee
~so	dWjrnR
~social	ihcdeg
~softwa	dhcedk
~sold	ghfddf
~solici	ebkjcc
~some	WsiWag
~somebo	VvgcdZ
~someon	jmfZYe
~someth	XpdWeo
~someti	pXeeee
~somewh	bhgakf
~sommer	iZihef
~soon	ZrYidb
~sooner	lRafcr
~soooo	fdecmd
~sorry	ifXaaq
~sort	jcmXkZ
~sorted	marThY
~sound	blegee
~sounds	eedlee
~sourci	eeeXoe
~sous	dgledd
~southa	didhee
~space	iacdcn
~spare	dajjef
~speak	bnXkiY
~speaki	hdcdfj
~speaks	afnaed
~specif	Zhadoe
~speed	dmceee
~spend	edelee
~spirit	WsZdla
~split	bfeeme
~spoil	edhdak
~spoke	jUaclm
~spoken	Y2XaZc
~sponso	bihhed
~sports	chjdfe
~spot	fqXbib
~spread	Zgbpcd
~spring	cVmWqf
~sry	hcdjee
~stable	brcdcc
~stack	kVjfja
~staff	fdhemZ
~staffi	cnddfe
~stage	e0bYYU
~stakeh	hnccfb
~stall	fieefe
~stampe	bjdjce
~stan	codede
~stand	UohmZb
~standa	dqcXdg
~standi	dYhchm
~stands	dgocdb
~start	bXxbfa
~starte	VlmckX
~starti	ddecgl
~starts	cPydfZ
~statio	bnccid
~status	T3VcdY
~stay	nXijUh
~stayin	bnedee
~stays	klfeXa
~stcw	gbdmed
~step	jeaimX
~steph	keebci
~steps	jYneed
~still	WCf2nk
~stinks	efddke
~stop	hgjfhW
~stoppe	WolahZ
~stops	Xphiaa
~store	eZkdld
~storie	cpcahd
~story	imbcXi
~straig	giYfYm
~street	djjbde
~streng	cmeeee
~stress	hhfcdg
~stretc	edfdej
~strike	Zlfbbl
~strong	buaibY
~struct	edideh
~stuart	hiddfe
~stuck	eXlgid
~studen	dbbboi
~studio	eeedke
~stuttg	beddlf
~subjec	epaeeb
~submit	fcaqdd
~subscr	kahdee
~subsid	hZeoZe
~succes	vhXZZX
~such	cepdae
~sue	aobgdd
~suffic	flcded
~sugges	cactdc
~suit	dWW0ab
~suitab	TuaUdj
~suitca	jdcdhg
~suited	ekeafh
~suits	TYX8dZ
~sum1	gdbehj
~summer	efaadp
~sunday	eicbcl
~sunil	cXkneb
~sunshi	kUidek
~super	cjffff
~superv	Whihid
~suppor	kcZheh
~sure	Ydjmbg
~survey	ejXbdn
~surviv	bYsecd
~susan	khbedf
~sweep	kaffff
~swim	chdgdj
~swing	eddlef
~switch	hibfdg
~syllab	fengeY
~syncin	amjebd
~synops	dXcaet
~system	eYkmdd
~t	feceel
~ta	iYZicn
~table	lfZiWj
~tag	dkfeee
~take	clVezQ
~taken	SlidWo
~takes	mvRSaf
~taking	eZhRxc
~talent	jdccei
~talk	Lbfhnn
~talked	eiYYep
~talkin	Vwbcde
~talks	cqWhgc
~tanaka	eoccdd
~tane	iajeee
~tap	bcqbee
~tariff	fgeeie
~task	esbYed
~taster	kZejee
~tax	aeekkb
~tea	cibmdd
~teache	ferXYa
~teachi	ddeeel
~team	lgfbfd
~teamma	hZdmed
~teams	budUed
~techni	lcfgdb
~teleph	bijYfh
~tell	ogYgfb
~tellin	gradfY
~tells	kdYZpb
~ten	mgaiYf
~tenby	ekhbed
~tender	focbfc
~term	eghZck
~termin	dkedeg
~terms	XacdzW
~terrac	gaejeg
~terraf	ekdche
~test	apQhdk
~texas	fefggf
~text	eggZhi
~than	jddkda
~thank	eVjbng
~that	egijdZ
~thaw	YTydcd
~thaws	XK+bba
~the	ikfeea
~theatr	hkeeea
~their	WroYjR
~them	XxXgcc
~themse	igfefc
~then	VvbbnU
~there	fuiZYa
~thereb	dbhkee
~these	ZchoiY
~they	mzjTXW
~thing	eamchg
~things	hcniYY
~think	ikgSgf
~thinki	frZebc
~thinks	bpdded
~third	YhTlhk
~thirty	cgeYil
~this	YUqfii
~thistl	eZerbe
~thomas	bddjif
~those	aqlcdU
~though	bvSjSb
~three	fsYdgU
~threes	ejeegd
~throug	lrdObh
~thumbs	jjdcdd
~ticket	dbagmg
~tidewa	aQaxlb
~tied	lgebec
~tight	galdge
~tilbur	ejedhc
~till	sTidde
~time	fbljac
~timeli	dldefe
~times	clagkZ
~timing	bpYgdd
~tiny	pbehZd
~tinyst	gheeee
~tip	iakeed
~tired	jedfee
~title	ifegfe
~to	jfddef
~tobi	glecde
~tobias	caifdl
~toddle	laheed
~togeth	jqXaXg
~told	asRTjo
~too	jbPwiW
~took	aibcoe
~tool	fcefmb
~top	cfffak
~tops	eefjef
~touch	jYgcji
~tour	bcaejm
~toward	gddffi
~town	bUavXm
~toyin	cfeiff
~tp	ubZbag
~tpm	cVdcom
~tracey	dcddod
~track	ljabde
~tracto	fbjgfe
~train	kccbVq
~traine	gdebgk
~traini	bdbpeb
~tran	eXeoef
~transc	eaaqee
~transl	bkbked
~transp	deegif
~travel	amXuYX
~treat	hcdmce
~trees	dhhdee
~trembl	gcgehf
~tri	fefhff
~trial	ZfatZe
~tribun	bqccdd
~trip	ckoZac
~troubl	ZYfubc
~truck	eeefif
~true	fZbkbm
~truly	cjfdee
~truste	ooYcZY
~try	ZXZmas
~tuesda	jgddef
~tunde	chcjcf
~turin	jXeefl
~turn	XnkYhc
~turned	dcagaq
~turns	hqgeXV
~tv	hidfee
~twenty	hjdede
~twice	fbjefh
~two	PpRqUr
~type	efjfed
~typing	efbldg
~tyrol	hgdeef
~ull	jhdeed
~unable	fiabna
~unclea	dRrngX
~uncond	feedje
~under	bUodii
~underg	ehgadj
~unders	hddbih
~undert	ecfmec
~unfort	eeeebm
~unfroz	dYnfff
~univer	fdfgfh
~unless	eeiged
~unpack	kdeeee
~unpaus	ebqbdZ
~unreli	jYmeed
~unsign	ifdgee
~unsucc	ufYkXP
~until	hdeYpb
~up	cclZdn
~update	hjUqZZ
~upload	Yajjla
~upon	dcdehk
~urban	dlcdai
~urgent	kWqZcc
~url	eXogcd
~us	iecgja
~use	ikgZZh
~used	cepWci
~useful	eeeefi
~using	diegff
~usuall	ejefee
~ute	helaed
~utilit	hgYdcm
~utrech	fhXjak
~vacanc	YpmZXb
~vacant	ecdeem
~vale	iaggic
~valent	eiihYe
~van	dadfeo
~variou	cgfhfe
~vehicl	cdocdd
~ventil	gjfded
~verbal	feeefi
~verdic	maZaii
~versio	eclhce
~very	Xmfcfh
~vessel	amjaee
~via	gicgfc
~video	Zldlcc
~view	cjhdee
~villan	eedeoY
~vincen	hgcdgg
~visa	dfikZe
~visit	fXpZfg
~visiti	ddemde
~visser	ebkYnc
~visual	hdYcod
~vlog	gfffff
~volume	efeeif
~volunt	bZqbci
~vote	necach
~voted	kZgeak
~votes	lbfeee
~vp	dfiidd
~wage	ZjeoYf
~wait	lRrZff
~waitin	pNekld
~walk	dbigjd
~walkin	cdmgcc
~want	TWdZ1m
~wanted	phQeci
~wants	fzVXeW
~ward	ehamcd
~wards	ekdeee
~wareho	gjbZkd
~warm	ahddkf
~warnin	feeeej
~was	ebbbll
~watch	kNifZt
~water	egmdea
~waters	dhceje
~waves	deeeke
~way	kjpXXX
~we	ircaad
~websit	cejbif
~wednes	ibeief
~week	fmnXaY
~weeks	fWcndk
~weigh	kcdffe
~weighe	ejdfee
~weight	jhcefe
~welcom	caaajo
~welder	jfZZnd
~welfar	ardddb
~well	iqNlYd
~went	dXoche
~were	Zkahan
~wether	hhjcad
~what	fmjZgZ
~whatev	dZlhfe
~whatsa	hhedee
~when	dlmeXZ
~whenev	djgeee
~where	Shueaa
~whethe	gehgcd
~which	ncUmYh
~while	XlZgdm
~white	dkeeff
~whitlo	dcjjed
~who	sWXcih
~whole	oidaYe
~wholes	cheedj
~whom	cddjck
~whose	ebegmd
~why	kVhWZs
~whānau	hgecja
~wide	feddif
~wife	dcdilc
~wiggle	jcffff
~will	engZjZ
~willin	aTaxaj
~win	Xqiccd
~window	kViTnj
~wine	hefeeg
~winner	ehefff
~winter	hebcgj
~wish	Yadiim
~wishes	ilbced
~with	ghdkgZ
~withdr	hUplfU
~within	/IZaeT
~withou	qfYkdV
~woman	pdaccZ
~won	lkZaed
~wonder	lZlccd
~word	sPobgb
~words	hgchec
~work	bZivSf
~worked	Yrdddf
~workin	eYilhd
~works	YYXxkW
~worksh	fddmdd
~worrie	cdbnhe
~worry	fkhcdb
~worth	hjWcek
~would	aadkij
~wrap	encefc
~write	ichoZX
~writes	oabdid
~writin	iRWsfj
~writte	sjUdeW
~wrong	dUaagu
~wrote	heVnci
~xx	eldedd
~yea	hdeeei
~year	ZhsfYZ
~years	dZYpjd
~yeo	mZdmYd
~yes	ggSfsb
~yet	cgZlja
~you	hadhif
~young	cbpcbe
~your	chegjc
~yours	yYTbch
~yourse	aYfYuV
~youth	hcehff
~zack	ihfebe
~zestfu	gbkedf
~zone	hfegee
~zoom	hdehef
~zwolle	gmdZee
~élodie	egidee
~️	cdihci
à	WisWia
éclair	Zacfkl
éclair and	ehbZao
élodie	tcSccl
élodie .	qUZecn
élodie has	aYaccu
élodie media	rbddcb
élodie now	diWkid
östers	dlddkY
überle	nqPbXh
überle is	kfXgbi
️	YgbrXh
️ and	Ypcckb
️ card	hbXqcd
️ rust	gXiicj
`;
