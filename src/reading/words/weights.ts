// biome-ignore-all format: a table
/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/learn, the open corpora and nothing else; `npm run learn` learns it anew. */
export const BIAS: readonly number[] = [-0.48, 0.73, 1.2, -0.32, -0.76, -0.38];

export const WEIGHTS = `
!#	fZablm
!'s	jgPccr
!.	boccZn
!;	shbcZd
!?	XVWxqb
!@d	pqUegV
!@p	0VabiW
!@s	WnUuYe
!@t	dgdmeb
!a	bmebfi
!abdulr	efddel
!abe	bkbmeZ
!able	XodVZr
!about	fV0gbW
!above	dYddbr
!academ	ecidcj
!accent	eddcem
!accept	hWfkch
!access	Xercgd
!accomm	bjhaVo
!accoun	aShbZw
!accrue	edegje
!achiev	gcgkbf
!achter	djadcm
!acknow	gWZdeq
!across	ffeegh
!act	dgekdd
!action	Wg1RcT
!active	fanffb
!actual	fffeie
!add	ccfcdo
!adding	bVhfcr
!additi	iameeb
!addres	Xikcgd
!adjust	deneea
!admin	drdbfa
!admini	jTogZh
!admit	bXYgdu
!admitt	bTZTc4
!adopte	eakbej
!advanc	icYcep
!advert	cVplgZ
!advise	eanfec
!affect	XXwlaR
!afraid	qdVbbk
!after	eTejfq
!aftern	bZnekb
!afterw	jakcef
!again	jacVho
!agains	iXhdpb
!age	felfeb
!agency	dgYera
!agenda	cfocdb
!ages	faYeof
!agree	mvcUaW
!agreed	g3TiQV
!agreem	dgeeei
!agricu	kefeee
!ahead	VeifYq
!ai	ieeffe
!aide	kYmdec
!airlin	gZkdci
!alan	ghceid
!alarme	jfZjgb
!alasda	ddejeh
!alerts	fejffc
!aligni	fWveeX
!all	dpehZZ
!alloca	idehfe
!allott	edhdei
!allow	djgcef
!allowa	eddoeb
!allowe	iZfieg
!allows	ifcgdd
!aloha	ebegjf
!alone	Zqgeab
!along	ebdeeo
!alread	bVabiu
!also	tThcbf
!alter	fcdefk
!altere	cadkcm
!altern	Zhdjeh
!althou	eggege
!altoge	edlcee
!alumni	edleed
!alvare	jdjfdb
!always	draddb
!am	bcedhm
!amara	qccbed
!amaya	fhcdgh
!amber	hddgeh
!among	WNbZZ/
!an	bmZiVo
!analys	gkgcea
!and	Yrbeeg
!animal	ddkjda
!anjali	enbgdb
!anneke	cbaqdd
!announ	emcfed
!annull	bWncam
!anothe	Zsgbbc
!ansah	iffdgc
!answer	T2leZQ
!antici	eddcoc
!antune	dYdnal
!anvil	edgehf
!any	XhqVbn
!anybod	bcqgcc
!anymor	XdZfZw
!anyone	cjgajc
!anythi	itmYaU
!anyway	gdeelc
!anywhe	oinUZa
!aoife	ecccfm
!apolog	ZibrcY
!app	ecijec
!appare	XZacew
!appeal	VeZZlq
!appear	eTfaaw
!applic	bWocap
!applie	aTxjpN
!apply	eVmUhm
!applyi	dakacn
!appoin	PcfjQ4
!apprec	Zdaeng
!appren	bZWVa0
!approa	ebcpde
!approv	evXXSj
!april	gdfZlf
!aptitu	fbffjh
!aquari	cdoeeb
!archit	cndefd
!archiv	hcieef
!are	gfXjna
!around	ZlaZZr
!arrang	dgddek
!arrive	cRlrbc
!articl	feedke
!artist	hddeje
!as	cpadXm
!ashgro	iahkXf
!ask	bukWgV
!asked	kkhekN
!asking	hiWUbr
!asks	dcdihg
!assess	kUedij
!assist	XbXamr
!associ	cdefel
!assume	Uodheh
!at	dkiadg
!ats	bleeee
!attach	bomZXb
!attain	ceedfm
!attemp	lcehfb
!attend	mZiZch
!attest	dceden
!attn	jfeeed
!aubrac	diZeek
!audien	nccldX
!audio	haceel
!auditi	fhafcj
!author	dYcngh
!auto	gbddel
!automa	egdcfl
!availa	XPohbn
!award	dZdeep
!awarde	feZlcg
!aware	cdeeem
!away	odoacV
!b	iXaobf
!baby	dbdddo
!back	UhXpej
!backfi	dhaecm
!bad	esYbgZ
!badge	diZedl
!badger	eakddi
!ballro	deejjb
!band	cjcdbl
!bank	Vobkeb
!bar	ebdeen
!barmen	ecdjei
!basis	fhefef
!batch	ehefef
!be	abedaw
!bear	dfcdkh
!bearer	edchjd
!bearin	ecndec
!beat	dYUZpp
!beatin	eeecle
!becaus	aleZbm
!becca	nhZica
!become	WVgXlr
!bee	edeeek
!been	fyZXce
!before	a6UaeY
!begin	ehffff
!begoni	ghghdb
!behalf	kYpcdX
!behind	dfbebo
!being	YU0Tek
!believ	SflbvR
!bell	edilca
!below	ckceeh
!benchm	ikceec
!bend	fceefk
!best	efeejf
!bet	aqceec
!better	ifbQml
!betwee	eoZhfb
!bex	nfbidW
!beyond	8VZXfP
!bidder	dguZhT
!bids	icehch
!bike	YsgedW
!binned	eqcddZ
!bird	ascdeZ
!bit	bUdmmf
!blank	dlcjae
!blind	dbbedp
!blowin	iedckd
!blue	dcnieZ
!bluegu	ffegfg
!board	cafjam
!bob	eadnee
!bolt	fZrcea
!bongan	iefice
!bonus	cidlbc
!book	mhgaae
!booked	ciepbY
!bookin	eejeed
!boots	dkdedg
!boroug	bfdedn
!boss	cfYkcm
!both	bhTbfr
!bother	bPighp
!bots	gedfei
!bound	blcdei
!bounda	jefeee
!branch	jcbdkf
!breath	gvUecY
!brewer	hicbgf
!brickl	heegeg
!bright	dlkaeZ
!bring	fWjdWr
!brock	eidedh
!broken	Zjcddn
!brough	eejeef
!brunch	ebbmeg
!brush	didkec
!brusse	fgjefc
!bud	ebbldi
!budget	bkpYWd
!builde	fikeea
!buildi	bVknee
!built	ebegek
!bumpin	gehedf
!bunch	Zadjcp
!burned	egheed
!bursar	ecZcdr
!bush	dddefl
!busine	Zloabc
!but	0IZmlZ
!bx	cdabeq
!by	rddfiU
!c	ffehfe
!cabin	dYbeds
!cafés	ecdddo
!calder	ofdieV
!calend	ZwYdbd
!call	onbbZa
!callba	dZZdds
!called	fmXWel
!callin	Snchbn
!calls	bfmjXe
!came	UlagsW
!camill	gZcVnm
!can	aexdYb
!cancel	ldtcjI
!candid	YXmYjn
!card	Ybamcm
!cards	efdfej
!care	gWdhqb
!career	eemced
!caring	jcmfcZ
!carly	fdcgek
!carrie	eYidel
!carry	bXahdr
!carryi	eVtcdd
!cas	edcjjd
!case	dwbdcT
!caselo	fedenZ
!castel	dfbeob
!castil	ieeedh
!castin	dglddd
!casual	peZgda
!catch	jamdhY
!cathol	dccnbh
!caved	hfdddi
!ce	bbcdkl
!celebr	hclcde
!cellar	iXpeec
!centre	feefei
!ceo	XWimek
!certai	gnhZgT
!certif	kdYaZq
!chair	bkjdbf
!chance	hnYcbh
!change	nRwaXZ
!channe	biagif
!charge	cihfed
!chase	piUgac
!chased	nZeecg
!chasin	gZhemc
!chat	Zfchcn
!chatte	edbpeb
!chatty	eglYka
!check	mdnaaa
!checke	eijeeb
!checki	jWneeZ
!checks	gWknbc
!cheddl	emdeec
!chetcu	hbcdjh
!chief	iddgeh
!chocol	dfXgpZ
!choice	Zdhbji
!choir	dXeeeq
!choose	gpZXbj
!choosi	Znacgh
!choreo	ceddji
!chose	ecceme
!chosen	gwTeeY
!church	dkZbii
!churn	hfeege
!chuseo	egdlec
!ciao	mhddda
!class	epbeea
!classe	ccidoY
!claudi	jlaeea
!clear	ZaYtYl
!cleare	ZkVein
!client	cpecbe
!cliffh	hfffff
!climat	zgfbXP
!clinic	hhaeci
!clippe	bleeef
!clock	eYihgi
!close	kYiemW
!closed	hiwbdN
!closin	ZZuhcW
!clue	W4eVZS
!co	eceecn
!code	eccldh
!coded	hihadd
!codice	hibhdd
!coding	ecdnee
!coffee	kWmaoV
!cohort	dYcebs
!cold	iYhdkc
!colett	fkcfdf
!collea	dcdflf
!collec	eceodb
!colleg	ifeefe
!colour	gkbbfe
!combin	fegefh
!come	YohaZj
!comes	clrZZW
!comfor	eqbeea
!coming	hPxaWj
!commen	iXneWk
!commit	X+WccO
!commun	oZeXeg
!commut	feefei
!compan	fmXZmc
!compar	eldefc
!compet	rSjdce
!compla	gcgcei
!comple	jgSrba
!compli	coahec
!concer	jcehlW
!conclu	W2YXXb
!concre	epceea
!condit	ffffhf
!confer	dkbgff
!confid	adhmfa
!confir	csZiRg
!congra	kZkaja
!connec	edhdeh
!consci	ejdhed
!consen	fmZhiX
!consid	eCQkc/
!consta	ediidd
!consti	lagefd
!consul	feeeej
!contac	rblccU
!contai	kZfobY
!conten	igeeed
!contin	YNsdeo
!contra	afjdfh
!contro	igdcei
!conven	gdclee
!conver	daikbh
!convin	hfnebY
!convoc	lbceeh
!coordi	aodcdc
!copenh	jaYfco
!copy	bXjsZZ
!cork	erheaV
!correc	njaddZ
!corres	hcadfm
!costin	hdifed
!costs	hXbkej
!costum	bmhecc
!could	UkkZfk
!counci	koacZf
!counse	dbsecY
!count	I/ZkVY
!counte	egchbj
!countr	eoZedg
!county	dYcdlk
!courie	jebgeg
!course	Sncldj
!courts	cblidd
!cover	aXkiYo
!covers	egadem
!cqc	gdfffg
!crane	dmbdee
!create	dddfsY
!crew	Xfleeg
!crewin	dciied
!crimin	ddlicb
!cris	eXgmdh
!cross	lWacnd
!crosse	nhbcdb
!crossi	iafcig
!csm	fbddlf
!curato	jXpaaf
!curios	gifeec
!curren	dilgdY
!cut	gWVbcz
!cv	eTpicd
!cvs	idVsbZ
!cyber	fbdedo
!dale	ecegcl
!dan	dieice
!dangli	ldbeeg
!dankie	fdekee
!dare	Xphgda
!dared	bkeeeg
!data	befjai
!date	T/efYJ
!dated	gkcefd
!dates	S/SWVW
!day	T/SZcI
!days	gpZfeY
!dbs	edefkd
!dead	bcrfdW
!deadli	aoakcb
!deaf	akmadd
!deal	aanibg
!dean	emicdZ
!dear	enaiiV
!decide	e8XhYN
!decidi	U2cYcY
!decisi	b1ehZO
!declan	Zbadlo
!declin	ebhcZl
!define	eZmeeh
!defini	YyYbcc
!delay	eYqdda
!delays	ekeefe
!delibe	jfeefd
!delive	fgfdbj
!demons	ddcedn
!deniz	echdej
!dental	eiffee
!deny	enddfb
!depart	nNicgl
!depend	kfedee
!deploy	ebhcdk
!deposi	ekdecg
!dept	bnUdij
!depth	eZccer
!deputy	egdegh
!derby	eddfmc
!design	fdcefl
!desk	fYscdZ
!detail	gkZbbl
!dev	cqdddb
!develo	hhbajg
!device	epbeea
!diary	XwXYdh
!dice	ehbXbq
!did	dlcagh
!differ	jjcbdd
!digest	jZeedk
!dinner	ehefeg
!diplom	fbemfd
!direct	edYqYi
!disagr	ecijfc
!disapp	eddedm
!discar	keeeee
!disclo	ibedif
!discou	dnVccm
!discre	ddfbaq
!discri	fhefef
!discus	ehggce
!dishea	kgdcee
!dispat	ecqkeU
!dispos	eenceb
!disreg	ccljeZ
!divers	fgjfbc
!do	mfoXdZ
!docs	gldbed
!doctor	dgfhee
!docume	bUmbfk
!does	rfZZag
!doing	XXplZi
!domini	eceiej
!done	crZjYb
!door	jYhlcc
!double	dmheeZ
!doubt	nSQWwl
!doubts	gdeefi
!down	kxXgcO
!downlo	eefaem
!drag	rVbdeg
!draggi	decemd
!dramas	bjmaeb
!draw	kYiedh
!drawn	g2VMde
!drayma	hehfha
!dredgi	ghchee
!dress	eedecm
!drink	ecdbli
!drip	eddfel
!driver	hhcdcj
!drivin	idegfe
!drop	fgXjdh
!droppe	flWkfb
!droppi	elikdU
!drove	faaeeo
!duarte	ecchek
!due	Rliibh
!durham	ldfdee
!during	bdrceY
!dyers	ghghdb
!each	iqUZgc
!earlie	asYYZk
!early	aqaccg
!easy	WYZlZw
!eat	eailcd
!econom	pbbded
!editor	iedide
!educat	ebhdek
!eeo	dkceeh
!eight	ffeffh
!either	TwtZTW
!electe	bpddYg
!eli	cjdhee
!eligib	bYXadw
!elimin	gceglc
!else	dbpcmW
!elsewh	nilYaW
!email	fWkici
!emaile	mdddef
!emails	Xfjlga
!emil	gpZdea
!emmanu	ibeebl
!employ	bOedS5
!enclos	dgcmec
!encour	efeenY
!end	khpfZS
!ended	fWYimj
!ends	eehdfh
!eng1	hbddle
!engage	gYZmWp
!engine	bhgdif
!enhanc	jfXbcn
!enjoy	fdkeef
!enjoye	iZhjee
!enough	TVTRa/
!enquir	qhbYcc
!enter	dcbeep
!entere	ebmeec
!entert	ihajea
!entran	eZclck
!enviro	egcedl
!eoe	ebelff
!episod	cblidd
!equiva	damiec
!erin	cZZgtZ
!essay	nYiZcg
!essent	fchffg
!establ	akfffg
!estate	fbdffl
!estima	edheeh
!eta	YwWbdZ
!etrusc	ccenee
!europe	ccgedn
!evalua	dfZhkg
!even	Sdnahl
!evenin	dldged
!evenso	ghbfhd
!events	gldcee
!ever	mhgXkV
!every	hWkbkf
!everyb	hbbgii
!everyo	htgSdX
!everyt	ZasckZ
!eviden	fefffh
!ewa	raeehW
!exact	lfccde
!exactl	tZbaed
!exam	YaoodZ
!except	iTjaar
!excite	dpbdcd
!exclud	XebteZ
!excuse	ddclef
!exempt	bXdcds
!exist	aUZcb1
!exists	bWTcZ6
!expect	Oveahi
!expens	fddgdk
!experi	cemYlb
!explai	behWgm
!expo	epdbcd
!extend	aVfYby
!extens	dagglb
!extern	dbccjl
!eye	cjkdec
!fabio	fjdgdf
!fact	jncedX
!factor	cfaglf
!facts	bhedlc
!fail	jlceeZ
!failed	elbhnU
!failin	eicddi
!fair	dQXjfv
!fairne	cjXjkb
!faithf	bSZkcu
!fall	dcddlh
!falls	medeed
!famili	cghhde
!family	ddbjdj
!fancy	dWomkT
!fantas	eXcnfg
!far	b0ZZcY
!fast	jkVkbd
!faster	ljibdW
!father	fbeefl
!fatima	fjbeeh
!fault	eeeheg
!favour	XNXZi6
!fear	ajdeek
!feasib	hdffff
!featur	dfanbg
!fee	clbbej
!feedba	dnVXcp
!feedin	gkedec
!feel	afhebl
!feelin	aVrdbj
!fees	elcefd
!fellow	cbcehn
!female	lflabZ
!fernan	fddifg
!ferry	dlYeej
!festiv	daejek
!field	mnXdcb
!fifth	gcemhY
!figure	kXaihh
!file	WtWoZd
!files	hjeeec
!fill	ZSxUZo
!filled	coxbXM
!fillin	dTjddq
!filmed	cdbqdd
!final	jsTMdo
!finali	aoedfd
!financ	eldffb
!finch	hbdden
!find	jeZZim
!fine	cdVfmk
!finger	geeifd
!finish	XuYjcY
!finlan	jbkefc
!fire	hicehd
!firear	ekeeed
!firefi	qVhbai
!firm	ZsfZjU
!first	aXZrqZ
!fit	dZUacz
!fits	eXdien
!five	Vjanfg
!fix	dmedeb
!fixed	R/VVZT
!flags	ikdcgc
!flap	hkbdee
!flatma	beeene
!flexib	gZdeeo
!flick	cddcji
!flight	geeiee
!floodi	dibeek
!fly	dhehfe
!follow	oZiTXp
!food	gdblia
!fool	gcgeid
!foot	effgeg
!footba	bcatdc
!footwe	qacega
!for	bbhYbw
!forema	efldcc
!forese	hdfdei
!foreve	bidenX
!forget	khjjaQ
!forgot	m7RZZP
!form	hkUqdX
!formal	eWWolg
!format	jhkddX
!formin	hVfeeo
!forms	gaddem
!forth	decdoc
!forty	edefel
!forwar	XOpXZ2
!foster	dicchg
!found	cogdca
!founda	hgffed
!founde	laffff
!four	qIfgZr
!fourth	ebkckb
!france	fbbeeo
!frankf	fgfeff
!frankn	khdcia
!free	cdfenc
!freela	apebXi
!freeze	dgmdea
!fresh	elefec
!friday	cdecil
!friend	iUXicr
!from	ljWaan
!front	dbeogc
!frozen	gbodeb
!fte	cefcel
!fulfil	eheeeg
!full	dZTdiu
!fully	easdeU
!fuming	lbhdfd
!fun	gUmZZp
!fund	cocdee
!funded	eYmeeh
!fundin	ecYdeq
!furthe	dWkWet
!fusion	kfladY
!future	ffdeej
!gaboro	gdblcg
!gainin	kdbckd
!gala	fegeid
!gateho	jaoehV
!gave	fbSgjo
!gdpr	gjZkcd
!gear	gbZedo
!gemma	ehhgdd
!genera	eZndeg
!get	Wkbbim
!gets	jmdcZb
!gettin	Tchdim
!ghost	ilaedb
!ghoste	hcceel
!ghosti	rhbabb
!gig	nZWddo
!gillia	dncdec
!girl	cXacbw
!give	W3WYef
!given	T4TWSn
!giving	ehbafm
!gladly	eddejh
!glitch	ekbddh
!gloria	hddmeb
!go	Zedkdj
!god	ekbeff
!goes	qYhdec
!going	XdiSex
!gone	rlXZcb
!gonçal	eflceb
!good	hRXmin
!goodwi	ihdceg
!got	dkUgTu
!govern	igcbjc
!gracio	edicdj
!grade	fheejb
!grader	cfeieg
!gradua	Ykhhdd
!grain	efelec
!granda	gfcehf
!grant	dUajni
!grante	cWhYbw
!great	eadedq
!greate	eidekb
!green	ebefel
!greeti	ghdjea
!grid	galgdd
!groomi	ogZdde
!group	bfXads
!guaran	W7YYXT
!guards	cjdddj
!guess	U9WXZa
!guessi	lfeeec
!guille	iZZdfn
!gulp	heldeb
!gunawa	ideeic
!gwen	cdecne
!gyms	jsVbbc
!h	edchej
!had	cbfTqk
!hair	edmeeb
!half	cqdidV
!hall	fjkddZ
!hamza	fededl
!hand	cudWgb
!handed	decoec
!hands	libXhe
!handwr	ehldea
!hang	eijeeb
!hangin	kpdYbZ
!hangs	feejhb
!happen	TmqaWg
!happie	dbcjna
!happy	gcbblg
!harbou	flZdci
!hard	VOpabt
!harm	deaeen
!haruka	iideee
!harves	cjcdma
!has	d7eWZS
!hassan	fanekW
!have	eibbgj
!having	iiVhSn
!he	iebchi
!head	UZcgnm
!headco	cfccdo
!headma	kZkdeb
!headqu	kieeea
!heads	egcldd
!headsh	ejefhb
!health	dadscb
!hear	hgakjX
!heard	pbfjkQ
!hearin	dkYkag
!hears	fkcdfe
!heart	efbaap
!heat	igedee
!heavy	fddcem
!hectic	apeedc
!height	dXpche
!held	dlhgdY
!hello	cXacom
!help	gctadX
!helpde	delefd
!helper	eejeee
!helpin	egZfdm
!hence	eldedf
!her	X7aabT
!here	Yjiaig
!hesita	cYkcii
!heyyy	emceec
!hiding	dfejfe
!high	fefefj
!him	dzRcZe
!hire	dPoggk
!hired	hbrgeW
!hirepa	fbleed
!hires	gXpZbj
!hiring	ZJoYZ3
!his	duZbYf
!hmp	kalddb
!hold	fzNcfe
!holdin	dlfcja
!holds	jnagaY
!hole	buZedZ
!holida	ljccdc
!home	eWlYjh
!homewo	lfbida
!honest	cfcele
!honour	amcdeh
!hope	YhXWlp
!hoped	aRadfz
!hopes	gZechl
!hoping	beeeem
!hospit	igeefe
!hotel	ijdeed
!hour	yTicdW
!hours	Vgbdbu
!house	elcdcg
!how	TxlWfa
!howeve	jWkabl
!hr	kaafgi
!hrd	djbccm
!hrs	cnaieb
!hugo	dbcjek
!human	lmbYdd
!humani	ckgefd
!hurrie	eqedeY
!hurry	X6WahP
!hurt	gcelec
!hybrid	fhZdmd
!hydera	bhcdXp
!i	fidcfh
!iberia	ecgeie
!id	edgked
!idea	ZypdWM
!ideal	dfelec
!identi	bjldeb
!if	asiabb
!ignore	bccqdc
!ignori	dnhdda
!ii	ebblZl
!iker	dchmVj
!illust	dcidna
!imani	jidecd
!imposs	Yqeeec
!impres	ekdeee
!improv	eeefif
!in	bgiael
!inbox	klgdbY
!includ	WOdWX8
!incomp	kbehec
!indica	ffjeec
!indivi	egWXct
!infer	kgedeb
!influe	ifkbeb
!info	dcneec
!inform	gnkddT
!inquir	egeeei
!inside	qgdddX
!insist	dZZdbt
!instea	cldidc
!instit	Zfbgdp
!instru	kYdmcd
!insult	cmffec
!insura	aieeej
!insure	frbjdS
!intake	efgeeh
!intend	dchecl
!intent	gjdhcc
!intere	WPvqjW
!interf	hffcff
!interi	bleffe
!intern	dWhecp
!interp	ihcheb
!interv	XSfksi
!intima	gdeejd
!into	jnWabi
!intro	cmeded
!invest	ledddh
!invita	eLXlkp
!invite	pKdYZ0
!inviti	bUaXd4
!irelan	dfeema
!irrita	ofcaec
!is	ilkdaZ
!isabel	duaccZ
!ish	hdfedi
!isp	ecdkhe
!issue	ficgef
!issued	dfleag
!it	dbgfcn
!item	ataYkT
!its	U4SljL
!itself	aldifb
!jack	ifeeee
!jazz	fcjefe
!jen	lcYmZf
!jena	hadedm
!jesse	eYklcd
!job	aZoeSs
!jobs	XR1XZi
!jodie	ejefed
!joe	cfedmd
!join	cZngaf
!joiner	eccecn
!joinin	aZikWm
!joke	lZefid
!jonah	hmeeca
!joss	hdeecj
!joy	WiZdhp
!judge	cpccfd
!judgem	ededel
!julien	leceee
!july	dleffd
!jump	emddfd
!junior	cdccnh
!junk	fdbddm
!jury	dibdek
!just	fcrnbQ
!jürgen	gdjidb
!kai	hcgelZ
!kapoor	jcldcb
!kassel	hcgelZ
!kavya	ejeefe
!kearne	hcgjbd
!keen	XbYhct
!keep	kXcani
!keepin	jTiahl
!keeps	cneced
!kept	wdWrYM
!kettle	cbhmee
!kia	kedded
!kilonz	eaemee
!kind	graXaf
!kindly	fbaiel
!know	U2jabV
!knowin	apcceg
!known	dpnVdT
!knows	bolcXX
!kris	ebfled
!kubern	dZpieY
!kwasi	efeelb
!l1	ehdeei
!la	gdejee
!lack	ehaled
!lad	amcclb
!lady	mlbccb
!laid	bhejef
!land	laaedl
!landin	fZlffg
!landow	dZpgdc
!last	hkRkUl
!late	lYcXxV
!later	2JXqiW
!latera	eYcdin
!latest	fefjee
!laughe	igdcdi
!launch	jicded
!lc	mndcdW
!lead	gXabip
!leader	gWekck
!learn	Zodeef
!learne	jggedb
!lease	eeileZ
!least	hgeeee
!leave	wbZalV
!leavin	lPgjgj
!leeds	qaYlgV
!leetco	ecdkeg
!left	mYGZX9
!legal	rTadei
!legibl	eeclfd
!lena	nZlcca
!length	clched
!less	XrhYga
!let	TlZlgg
!lets	jackdg
!letter	jnReja
!lettin	hiefiW
!level	dZgZcs
!libert	mfdeea
!licenc	bTXqfo
!lie	kedeef
!lifebo	eXjkef
!lift	eTkgqX
!like	rXaadl
!liked	ebgcoc
!likely	clebib
!likes	hbdeel
!limbo	mecded
!limit	dmdhda
!lina	eelefc
!linden	daiedk
!line	dpWadj
!lines	jYicgh
!link	iWnbdj
!liquid	V1XeZT
!list	gYNYh1
!listed	dcdefm
!listen	ameeef
!listin	fWneka
!live	gakged
!lived	feekde
!lively	fsadbY
!lives	dgcgei
!ll	ejmbeX
!lock	gjcfha
!locum	hrddaX
!lodge	drZfeZ
!log	dasbeY
!lol	gncceb
!lone	eVasef
!long	ZooVhZ
!longer	iPkeeo
!look	QjZnbo
!looked	eraccZ
!lookin	edaYbt
!looks	dkgfeb
!lookup	fgheee
!lose	egZlff
!lost	jaqcdY
!lot	gTZncp
!love	gUYaYz
!lovely	dbYbZu
!lu	enbdkY
!luca	hkdeeb
!lucind	ibeebl
!luck	ghPVjt
!lugano	brceeY
!lunch	ggkchY
!luncht	gkecdd
!lying	hdhgcd
!lyon	dacgen
!machin	jideeb
!mackay	bddldh
!mad	edjieb
!made	XuYbWn
!madrid	emdefc
!mail	ZQxbkf
!mailbo	daogda
!mails	ZgvacQ
!main	Whgmdd
!mainla	egeejc
!mainta	ejdifc
!make	anWnWj
!makes	fedked
!making	gdUdav
!man	jnaalU
!manage	oZblhZ
!managi	efbdoa
!many	ZpiXfb
!maple	ecemce
!marek	aldedh
!margin	epbcdc
!margue	eceeih
!mariso	dZdqed
!marita	aeenee
!mark	hRXkbt
!market	cmhmbT
!markin	dfdfek
!martin	eddldf
!master	eZbcgo
!match	XXQWb+
!matche	fcbjej
!matchi	fbdefm
!mate	daTfft
!matter	mWdcne
!may	hfrYcZ
!maybe	uOjWrb
!mbatha	ijecdd
!me	dibXWy
!mean	lobibT
!meanin	kiaeed
!means	vhdbZT
!meant	gZjYsX
!mechan	ddhdlb
!medica	bXWpbp
!meet	ggaYgn
!meetin	fYgtaZ
!meets	eddkfe
!mehmet	edehei
!mei	ffdeei
!member	ghhbcg
!mentio	XV5dbW
!merger	gdjeed
!merit	gieefe
!messag	WXzcZb
!messen	pdZdde
!met	dsWwUR
!michel	agelee
!mid	lXdeej
!might	keeeee
!milfor	igeeed
!min	cWidbr
!mind	buSfoV
!minded	eYnefe
!minds	WshdfV
!mine	chhgTn
!minimu	dbader
!minist	lYdeej
!minute	mfYhjW
!miss	eYxcYR
!missed	jkifaT
!missin	qfbcca
!mistak	gfdiee
!misund	dhlcfZ
!mitch	ekefiZ
!mix	cUodbl
!mode	baVnmg
!modell	edbmdg
!module	dXjdaq
!moment	YpZYgj
!moncto	bchdkg
!money	bbcZko
!monito	gYtcca
!monthl	jhaidb
!months	ejdfee
!moon	gegfgc
!morag	dllada
!more	qWefia
!mortis	hUmeei
!most	cpZcdf
!mounta	Xodeeh
!move	ifhUfi
!moved	hoYhiS
!moveme	eddemd
!moves	bbrheY
!moving	hgdPZt
!mr	mOfhel
!msgd	doiddW
!msk	efdbji
!much	azagYX
!multit	gieeee
!mum	bRhlod
!museum	ecjeeg
!must	hXjicg
!my	cjegef
!myself	chlbgb
!myster	ekbkea
!naitei	dcimdc
!name	T4pVVU
!named	ckmcdZ
!namely	gcefdk
!names	enXXdl
!nation	dZfddp
!natura	feeheg
!nay	ekdjcb
!near	fdlbfe
!necess	fhgieY
!need	mWnLkn
!needed	kVqdgX
!needin	ZReZd2
!needs	cWlfan
!negoti	eYddpe
!neil	ealfee
!neithe	XpcZdk
!never	cMsgmh
!new	PxiYYi
!news	mqlTWX
!newsle	fdldde
!next	XO/UfY
!ngo	iZrddX
!ngos	damddh
!nice	djZbdm
!nick	bccbjl
!night	fdYhem
!nine	agelde
!nneka	ehbcan
!no	hlifZa
!noah	ejZgei
!nobody	dfvgfL
!nod	hlbded
!nomina	ebgcdl
!none	klZXhd
!nor	WueZec
!nordli	ekbedh
!normal	bXbfhp
!northl	jvSeda
!not	llgfZY
!note	kfheda
!notes	araede
!nothin	ZpggXd
!notice	gcjfmU
!notifi	XuYadc
!notify	YtahcZ
!now	acpTen
!nowick	lcblea
!nudged	ehjcde
!nuisan	gbffei
!number	OsXiak
!numera	gkdddf
!núria	ejcYen
!oakhol	ecedjh
!oakrid	edkffd
!object	phccab
!obliga	eeckef
!oblige	chieee
!obtain	eccadq
!obviou	ladeei
!occasi	hddgei
!occupa	Zqcfdb
!of	agffej
!off	dmhldT
!offenc	ddmeed
!offer	heenIt
!offere	jlbghX
!offeri	gchban
!offers	eodecb
!office	jbraiR
!offici	kwXeYU
!often	dbhkee
!ok	ggdZle
!okafor	gSqpgT
!okay	gaedem
!ola	eYtdeY
!old	dhcihc
!older	UYczde
!oliver	nVldec
!olives	edkhdc
!on	bggdZp
!once	wVfcbc
!one	fjjYbh
!ones	iVfchl
!only	lbgfgc
!onto	cXefdo
!open	YcZnaq
!opened	aphbce
!openin	ehcacm
!openne	jYmdec
!opera	hicbgf
!opinio	egfjed
!opport	fifefd
!ops	ieqadX
!or	OgsgZj
!ora	ddddbp
!order	gdlicY
!orient	kZqeeV
!origin	hmUgcf
!osaka	diglcZ
!ostrav	eYhdfn
!other	jjOirV
!others	abXhpi
!otherw	YfholV
!our	YhTbiv
!ours	cbpfbc
!out	d5XZfS
!outcom	jlfZcb
!outsid	dfcdjh
!outsta	eYsbdc
!over	poLcai
!overlo	djddeh
!own	eiWhbl
!owner	eoYdka
!oyelar	ifZkdd
!p	dZZlem
!pack	fmddcd
!packag	bcpYdi
!packet	ahndeb
!page	caawba
!pagebr	dqcdcd
!pages	baeqed
!paid	ebmfec
!pain	lbkcec
!pair	cfldec
!panel	Oakmfj
!panic	fldded
!paper	iTnTsd
!papers	elbheb
!papyru	enaede
!paragr	edcbdo
!parame	ebbdmh
!park	cQpika
!parked	gldeea
!parkin	gaphdW
!parlia	jcgeee
!part	bc5bXM
!partic	igfeec
!partie	kibahc
!partne	YmTZnk
!parts	dlbieb
!party	agdpdZ
!pass	UYYkcu
!passed	dbdkZm
!passen	mdafch
!passes	dgdjde
!passin	ckdedh
!passwo	eeiefe
!past	wCZhTx
!patien	adhheh
!paul	ebWnek
!paused	fdOgdw
!pavel	idjeeb
!pay	crabiY
!payabl	icccfk
!paymen	jehbee
!pays	ekibah
!pcc	ghfefe
!pdfs	eeejee
!peep	appVbY
!penalt	fedeek
!pencil	cuYddZ
!pendin	dggejc
!people	mdeWWn
!perfec	djbkmW
!perfor	egiXhg
!perhap	hjcdde
!period	WtZcZk
!perman	cQpgle
!permis	fecgej
!permit	WefZet
!person	edXmWp
!persua	eZddeq
!petra	geYimc
!pets	eceilb
!ph	dadiel
!phd	fdjhec
!phone	liflWU
!phoned	ndeeeb
!phones	laeffe
!photo	ceenec
!photoc	mgbdec
!physic	fbjffg
!pick	Tkabdt
!picked	fvZkZS
!pickin	Zrhbcc
!picks	bkiedd
!pike	eigeed
!pile	cbdbdr
!pin	eelcee
!pinky	fleZdg
!pinned	defked
!pis	kZXejk
!place	kadbOw
!placed	XSUjZ5
!placeh	fehhfd
!placem	djZbdk
!places	egceej
!plan	R5jTfP
!plane	dhbhak
!planne	jrVhdW
!plans	jckddc
!plants	Wsdeeb
!plates	ddapdd
!play	hbcnfb
!pleasa	ZdecZr
!please	ZfZmke
!pleasu	edcfel
!plumbi	emdefb
!podcas	fpYdgc
!point	bZaZnp
!pointe	dgefeh
!points	cXYjcs
!police	dodefZ
!policy	admcjb
!polish	hefffe
!portal	bVkfdn
!portfo	Zeclje
!portug	Zibldg
!positi	UngXWo
!possib	asbaUl
!post	dXaWc1
!postdo	cmeefc
!posted	dfceem
!posts	cYzdcW
!pr	ejbddj
!practi	gXbjgj
!prayer	ideefg
!precio	ecglec
!precis	dpiceW
!predic	chhdef
!prefer	gcZigj
!prelim	jWpcbc
!premis	rZdbee
!premiu	enehbZ
!prep	eedlee
!prepar	bSY3cb
!presch	ikeddb
!presen	UnlefX
!preser	eibeei
!press	jaeZoc
!pressu	ccdeod
!preten	XnbarY
!preven	jgcgdd
!print	edldhb
!prior	eeeife
!prisci	peedZd
!privat	cacbua
!probab	XoXfhf
!probat	acabtb
!proble	bVhrfa
!proced	edieka
!procee	WQWXZ/
!proces	hcgkae
!produc	xoWdcO
!profes	eafedn
!profil	ecbkdj
!progre	bIaWZ/
!projec	degedj
!promis	e/RUbR
!proof	cdened
!propos	lebieb
!provid	fgXcdo
!provos	ehagcj
!public	hVlbjh
!publis	Wqjbda
!pull	ifghcc
!pulled	ecgedk
!pullin	ekdfee
!punctu	ifefee
!pup	cXZczS
!purcha	iZYdfp
!pursua	bihjgZ
!pursue	cSbadx
!pursui	eWbdet
!push	UvjZbV
!pushed	mecded
!put	Uubfbf
!puttin	eYebkn
!puzzle	fefhef
!q	eocacd
!qa	jaddig
!qualif	aXXZdz
!qualit	edcejj
!quanti	cieeei
!quaran	jadlcc
!querie	labefi
!questi	ofoXhQ
!quezon	aogZch
!quibbl	kcdehe
!quick	a2SWZg
!quickl	bsXdjY
!quid	ckahdg
!quiet	eqaceb
!quite	hXaffq
!quiz	dYnhdd
!quorum	glddfc
!quote	fwXYab
!race	eeoeda
!radiol	cakeoY
!raffle	hicbgf
!rain	ceabin
!raise	eWlddn
!rang	kgYgja
!ranger	hgdfef
!rank	kbffff
!ranked	dldceg
!rankin	dieeeg
!rash	embede
!rather	ddcabq
!ratifi	baedcr
!ratify	jYafdn
!re	aWyWbd
!reach	bbThgt
!reache	coRkai
!reachi	bldddj
!reacti	igccbj
!read	fhriZR
!readin	acrbce
!reads	gdamcg
!ready	W1WcXd
!real	Yjecnc
!realis	dwUYba
!really	VoligP
!reappl	csZcea
!reason	gSbbhu
!receiv	baWqdl
!recept	jcieed
!reckon	cfeeek
!recogn	fiidec
!recomm	SWTbb+
!reconv	iVdbhn
!record	bVjrcc
!recrui	TajWXw
!recrut	jideeb
!red	djeefe
!redesi	ehcedk
!reed	hfedgf
!refere	gkclcX
!referr	fdZehm
!reflec	bXsdde
!refusa	rkeaZV
!refuse	gbwpUM
!refusi	keeeee
!regard	kbnedX
!regist	aUrVsW
!regret	gcZckk
!regula	bdddjj
!rehear	eccoee
!reimbu	ngZhcc
!reject	mmnnZF
!relate	eYldfi
!releas	ZqggbZ
!reloca	fegfeh
!remain	lXbccp
!remind	blcied
!remote	ccegkh
!remove	belgha
!renew	gmcddd
!renewe	eaheek
!rent	gcmeeb
!rents	ijbeed
!reopen	daaeep
!repeat	dmadef
!replac	VnfhZh
!replie	YZbwYf
!reply	dbsaYe
!replyi	hmceda
!repo	edceel
!report	ZuiWWZ
!repres	fdaeen
!req	dcneec
!reques	hWcakm
!requir	efePYy
!resche	digfec
!resear	xWcYmM
!reserv	bWmaao
!reside	gcdfgj
!resign	chccoc
!resolv	kgeedd
!resour	fedked
!respec	eeddel
!respon	fdifdf
!rest	jgkcbb
!restar	feiffe
!restau	fchfei
!result	hvTbaY
!retain	YNQYa/
!retiri	eimdeY
!return	hfbahj
!revenu	ejdedg
!review	dSecew
!revise	diheee
!rewild	gijbeb
!rhythm	dfdmeZ
!rid	djefff
!ride	dlamca
!ridgew	eacgem
!right	YYkfbp
!ring	rhaTka
!ringin	mnbXgY
!rings	Zrdeea
!risk	aVrVhe
!roaste	egZcen
!rob	cpbeec
!role	gUnhef
!roles	eddden
!room	iaRehr
!rossi	eccned
!roster	fdeifg
!round	fglZee
!rounde	cebbcq
!rounds	WXqljX
!rubén	cdZqee
!rule	pmVWiW
!ruled	kzUabS
!rules	gdeeej
!ruling	joadeZ
!rumour	lcaicf
!run	Xebiaq
!rung	lejVef
!runner	eceeel
!runnin	dXogai
!runs	mbeeee
!rush	esfanJ
!rushed	bqedeZ
!s	mbaVgn
!saas	rcbdda
!sacked	dcijed
!sad	Ygabdt
!sadly	bgdobe
!said	iqhYYa
!sail	ildeda
!salary	cZkirR
!salon	Zocjcc
!saludo	eYcenh
!same	eoVcsS
!samir	fcbefm
!sancti	edcbkk
!saqa	ejeffd
!sarah	cjcekc
!saskia	daieek
!sat	clkfcY
!satisf	Yeceeq
!saturd	lbideb
!saw	abjfnb
!say	d4fbaR
!saying	dnmYca
!says	bcfdjk
!scale	ifbckd
!schedu	gqcWce
!scheme	ebqade
!schola	ncddef
!school	eYojeZ
!schäfe	efjeed
!scienc	leeeag
!score	gVZmdn
!scorec	ebbdbr
!scored	dnchfa
!scores	ekeefe
!scotti	fZdkeh
!scrap	ekdeff
!scrapp	fgmffY
!scratc	jcacme
!screen	jWZrZe
!script	mfdced
!scruti	ciiefb
!search	klaeeY
!seasic	hlccec
!season	dedfel
!seat	ccehek
!second	jZdcij
!secret	jabfbm
!sectio	ZXgghl
!see	bUiSpr
!seeing	iUjggf
!seek	gbmieY
!seem	dYdcer
!seems	ediecj
!seen	dWcnmc
!segmen	egffff
!select	XNUXU/
!selfie	cuZccV
!sell	debnag
!sellin	dcWblp
!selwyn	edehie
!send	skvTSM
!sendin	ffcmeb
!senior	dYgdfn
!sensor	eUolec
!sent	Yefpfc
!sergey	ikdbee
!seriou	agjejc
!servan	liebeb
!serve	gkZcjd
!server	egdffh
!servic	cgYabs
!sessio	fZfijc
!set	Urdgbg
!settin	edbdeo
!settle	R/PfZM
!severa	eieeff
!shall	oUZtZa
!shame	eeeedl
!share	evmVYS
!shared	hfbdej
!she	anaoad
!sheet	efeghe
!sheets	dgcmdc
!shift	ZjaqYe
!shifts	cdceod
!shoot	oadagg
!shop	heeefh
!short	lZedgg
!shorta	lcdceh
!shorte	dpcgdZ
!shortl	eWZWY2
!should	lgcbee
!shout	fYncdi
!show	aXeuZe
!showed	blfama
!shown	edlheb
!shut	jcefhc
!sian	gaeeoa
!side	jxZVcV
!sight	btWced
!sign	matgWU
!signal	dijdeb
!signat	gdlrSV
!signed	UwnfaR
!signin	eheeic
!signs	alhcja
!silenc	rkYajR
!silver	bambld
!simply	dhamed
!since	cwRTih
!single	jYbfob
!sinist	ggZfej
!sister	lZldec
!sit	jsRbfb
!site	aXljjc
!sites	eceedm
!sittin	cnbjfY
!situat	hjcokJ
!six	ebbjcl
!size	iaahdk
!skills	feahek
!sleep	jVbfng
!sleepi	dZcqdc
!sleeps	bYmici
!slept	enbefc
!slides	YXW4bY
!slight	bbclcm
!slip	ejoWec
!slot	ckapbY
!slots	feeffh
!slow	xTcddZ
!slower	kbffff
!small	ecdbhm
!smalle	edehdj
!smell	dnZbla
!smoke	hrYccY
!smokin	dmddgc
!sniffi	mZddkd
!snowpl	jaeiee
!so	bmUeki
!soap	gdbhif
!softba	eklcdY
!soluti	ZYZnbn
!some	hZldak
!somebo	Vohbge
!someon	dHppih
!someth	ijdieY
!someti	cieedi
!son	ciZdem
!soon	dmZfee
!sooner	boWlgX
!sorry	hdcTZu
!sort	ihffhW
!soul	gjdffd
!sound	cddgfk
!southe	dsaedZ
!space	efdeek
!spain	fhefff
!speak	pPmakc
!speaki	ejeech
!specif	veadYZ
!specul	dhfddi
!speed	cyYfbV
!spend	fjifdZ
!spent	dcbijg
!spin	gedjee
!spoke	aXticb
!spoken	euafcW
!sponso	iZcdeo
!spot	mXbjch
!squeak	dcbdod
!stabil	dZicik
!stack	dddlff
!staff	ZXreeg
!staffe	jagied
!stage	ifaaao
!stakeh	giYbcn
!stamp	hfciZi
!stand	jgbakc
!standa	daZadv
!stands	lcZasY
!start	aeZhbq
!starte	aoXpcY
!starti	egehdf
!starts	dckeeh
!statem	ccbmeh
!statis	eYcdbr
!status	Yreced
!statut	dlcjda
!stay	ZrckbW
!stayed	eadedp
!stayin	dleeed
!stays	cbhfcl
!stefan	dlbckb
!stenog	lbceeh
!step	fH/caR
!steph	eeqXed
!stepha	jdjfdb
!steps	cPyYge
!sticke	edjffe
!still	h6NkaK
!stockt	dZcqbh
!stop	qdZfjZ
!stoppe	anmYiV
!stops	fZnVme
!store	fcYafr
!stored	efjefe
!storie	epcdca
!storyt	hncdeZ
!straig	R1Wacf
!strate	fkbffc
!stress	kmefbW
!strike	hmaiZd
!string	dieiec
!strong	eceddp
!struck	dXreec
!studen	gjcadh
!studio	ijfdeb
!stuff	iYkfbg
!style	dedefk
!subjec	eicefg
!submis	ehecXn
!submit	XcmhZe
!succee	egbdem
!succes	nNVVd6
!such	fpcieV
!suffic	ebedfn
!sugges	Zgakbk
!suit	bdhqbb
!suitab	cWYbhv
!suits	Zgbjej
!summer	bfeeji
!sunita	eicdei
!supers	ideeff
!superv	eahdfl
!suppli	efkaeh
!supply	edehfi
!suppor	bYhddq
!suppos	TbWY1g
!sure	fwRjcW
!surpri	bleobW
!survey	bXRwcj
!surviv	deihde
!suspen	ncXble
!sustai	bdasdb
!svenss	fefffh
!svetla	fkhaed
!swallo	eeedjf
!sworn	geeffg
!system	ajaaen
!t	geblfc
!table	fnaeYi
!tablet	ieefee
!tak	TeWwhZ
!take	ZWnXax
!taken	ccjYdo
!takeov	aaqeee
!takes	qdaZaj
!taking	ZKfUW/
!talk	lYpahW
!talked	crjcdU
!talkin	YineeY
!talks	dWsbgc
!tallin	baekjg
!tanish	cdemee
!task	igifda
!tasks	eerbad
!tax	elZied
!tea	qcgZdb
!teache	Zeecnf
!team	ddgfZl
!teams	eWlcem
!techni	kVdoec
!teeth	eamged
!teleph	ZnkZiX
!tell	QupbjU
!tellin	XyVaee
!tells	XrTZof
!ten	hYbgdo
!tender	ejZedk
!tenor	dcpcdZ
!term	dmcfed
!termin	elUdco
!test	jbdrXa
!testim	eabdep
!tests	jRWpnd
!text	VsZfbi
!texts	kddegc
!than	waVphS
!thank	dUihWr
!thanks	aMmgjj
!that	hmfccd
!the	dgdebo
!theatr	gneedZ
!their	RnlneV
!them	Zgdedn
!theme	ncceee
!themse	Zfdeem
!then	lcShmf
!there	biccYr
!theref	cadakn
!thereo	ekdfee
!these	gPnmZi
!they	maZcij
!thing	WuoSXe
!things	glQjhg
!think	alabbn
!thinki	jedjec
!third	epdSje
!this	dXgUc1
!thomas	Zmdied
!those	XNaeg3
!though	XsbUkg
!three	VUVdd4
!threes	ojZkcS
!thresh	edeefl
!throug	bNlbfv
!throw	cielcb
!thursd	jddcdk
!thus	dgidef
!tia	dmchec
!tight	eiefff
!til	eanefc
!tilbur	ffieed
!till	bfqljL
!timber	eeleed
!time	geaTcx
!timeli	YvkabU
!timers	hhefgc
!times	bcZmjg
!timing	biocdZ
!tlr	daljdb
!to	cjhZck
!tobias	hdeXhk
!togeth	ecZcct
!told	kdgacj
!tom	dgbfel
!tomasz	lYddmb
!tony	ibhdjc
!too	fWghii
!took	iVlcaj
!tool	iceeie
!top	bhaddo
!touch	cXjpad
!touche	cddlcj
!touchi	hcccgk
!town	hgcdnZ
!towns	hdbemb
!tp	aZpehb
!tracto	cfhhee
!trade	dYijcj
!train	rXdeee
!traine	eYpgea
!transc	fedkfd
!transp	hddmcd
!travel	iaWejk
!treat	keajcd
!trembl	fchgkZ
!trial	ViSqdk
!trials	eWdepe
!trick	feekfe
!tried	ZYnYih
!trim	ajecej
!trip	fdjdff
!troubl	eakleb
!true	hdnddb
!trust	heffff
!truste	fkaabl
!try	jRdafs
!tugs	ggffff
!turn	gkZemY
!turned	cjldiV
!turnin	fXqffc
!twelve	debeen
!twice	bhYccs
!two	ZaZrZn
!tyler	ehnfeX
!type	fkfbfe
!ulm	eacemh
!ulrike	eijgdZ
!umhlan	mbdefe
!un	dceedn
!unanim	gcdeek
!under	caiLfs
!underg	ladied
!unders	cfihgc
!unfit	fcgjde
!unfort	fecffk
!unit	ibddjg
!unless	hRerhd
!unlimi	cfaigf
!unnoti	ieeeeg
!unsubs	feVffq
!unsucc	hndfeX
!until	flzeXK
!unv	dcndjY
!unwary	kghbda
!up	kuiQcY
!update	h3OdYV
!uphols	iicdee
!upload	eYlobZ
!upon	ccmddh
!upsett	fdibgg
!urgent	ZlepeV
!us	hgbkWi
!usa	eejeff
!use	iOQncy
!used	kXoadf
!useful	cclidc
!using	naeeee
!usual	ejcgdf
!usuall	gYbawY
!utilit	kdeeef
!vacanc	aSpVWv
!vacant	eYcaes
!vaccin	aghkdb
!valid	dcblje
!valued	djadlc
!vanish	dWtdcZ
!verbal	lnaebY
!verdic	TyaedZ
!verify	eccklZ
!very	cfYbrd
!vestry	fdiceh
!vet	dYrccc
!victim	eboeeZ
!vid	ffegff
!video	Zcfkbk
!view	YmrWcV
!vikram	eapeea
!visa	hXbhWu
!visas	ecdefm
!visibi	ciiefc
!vision	dcqbdc
!visit	chZjei
!vo	eedehi
!vog	kaZblh
!volume	eddfel
!volunt	iaYgkh
!vote	naWkjb
!voted	azccXW
!vouche	dccnec
!wages	mledXc
!wait	fJfhtl
!waitin	xNRmbl
!waitli	eYdhij
!waits	mceeee
!walk	mbckdb
!want	ZXjbdt
!wanted	VLidhz
!wants	UZiugZ
!ward	iefeee
!warmly	ggdggd
!warn	kdeeee
!was	jelUak
!watch	dphXdb
!water	hfhdib
!waterw	dpcedb
!way	fbbUaz
!we	decfii
!wear	fcdkbi
!websit	mZbedj
!weddin	fecegj
!wednes	geiecf
!week	Xoddjc
!weekda	ddbeen
!weeken	mXXmkX
!weekly	dcheek
!wei	deeige
!welder	ibobdY
!weldin	keeeed
!well	caWfom
!welsh	cdemfe
!went	bamllU
!were	ebcdgm
!wether	dhhYci
!wexhol	rgZchW
!what	dSscdl
!whatev	pmXgbW
!whatsa	iefeee
!when	S8jcaT
!whenev	dlahee
!where	iqgcZR
!whethe	VgslYX
!which	hkadWk
!while	ZvsWXM
!white	hhddee
!whitef	eebkeg
!who	lzWVaZ
!whole	fflieW
!whom	ldkbad
!whose	bjgfcg
!why	kQbihn
!wielan	ijedec
!wife	kYXbog
!will	nlbdXf
!win	bpWdcj
!window	edfmdb
!winner	ihcefe
!wiser	X2ZaaW
!wish	VU1eeZ
!wished	jfeddf
!wishin	icecnZ
!with	aYnYZv
!withdr	ZqrajK
!within	xVUXrU
!withou	heU8VS
!woman	cjbcei
!won	iiadbj
!wonder	dndnYV
!word	YqvZUU
!words	hfXbkj
!work	YRxiag
!worked	cYhddo
!workin	iYadfo
!works	ghindP
!world	aicgek
!worrie	lYrfgQ
!worry	ljfkXV
!worse	ggefff
!worst	daddep
!worth	jZdeej
!would	fgbiib
!wow	jefffe
!wrap	mbdefe
!wrappe	egbcdl
!wrist	cfqdfX
!write	jZUhjk
!writin	jccinV
!writte	brgjaS
!wrong	iaWiUu
!wrote	gTVpbo
!x	jiddec
!xx	dibejc
!yasmin	dfncdZ
!yea	kghbda
!year	eddlfe
!years	ebigdh
!yes	Z1XkbR
!yet	jyWkcP
!you	dbabeu
!your	fUekar
!yours	ZgYUT6
!yourse	aYfdjm
!yuki	dbadil
!z204	dcdleh
!zainab	eoYdch
!zoe	eidejb
#	bahjhf
# #	ZXjdse
# 's	nlqPVa
# .	Zdmeje
# ;	pUichb
# ?	Zagode
# @d	Xlcnba
# @p	leambZ
# a	ZWekwS
# about	bkRjXr
# admini	edceco
# after	cXdWsl
# album	eedlee
# all	hVpYdk
# along	edlded
# an	eabcta
# and	Ycddrh
# anonym	ehbnae
# answer	aZlhak
# applic	iZTZks
# appren	dYbcer
# are	ZbpeZi
# as	hRigii
# asks	dcbpec
# astrid	hfYgcl
# at	fhVqgY
# audit	dclidc
# automa	llTacj
# b	eWoice
# back	ZYodmb
# badger	dbrcbc
# ballot	lcckbc
# base	dddbne
# be	cibmcf
# becaus	feWffp
# before	ceWtYe
# being	lsTacc
# bit	YZdlnd
# bonus	deeVre
# booth	beabeq
# bosses	echdmd
# brenda	beclhd
# brewer	ceemed
# bring	cfebne
# but	cabthZ
# by	WUgseh
# called	dbbdhn
# camero	fbedne
# cancel	dkYdhi
# candid	bgWsdf
# carlos	dcaqdd
# certif	dbXocj
# choice	bembjc
# come	iWflkY
# commit	ddbldi
# compet	cdbdep
# comple	fepZdc
# congra	cmeefc
# consta	ddbrcd
# conten	cdeedm
# contra	dddcgm
# copies	edcmed
# correc	fddled
# could	lbdhjY
# countr	fgmbdc
# crew	jdfjYe
# days	fYXYzc
# debrie	fjYbdm
# decide	pWkYgc
# develo	cbYnfh
# did	ecccbr
# digita	eZdoee
# dispen	ddeocc
# do	edemee
# dockwo	fYeeji
# driver	ecqaeb
# duty	jjjcdX
# editio	ccffdm
# employ	bcqfbb
# ended	XomacZ
# engine	blUlak
# enquir	gjdXjf
# essays	deoade
# everyo	ibbcdm
# ewa	dmdcef
# exerci	cibocc
# failed	dZpddb
# father	eeenbc
# fatou	edeaoe
# final	dZcped
# first	gmeedZ
# flexib	cepdeZ
# flick	efoYef
# floor	hfWhhg
# for	aWfrdg
# four	deecme
# from	pUiXkd
# fulfil	YZZygZ
# full	dZlbkd
# gave	udcYcY
# gets	dbqaed
# go	ddhcel
# goes	gnbaha
# group	fcfame
# h	fbbsad
# had	ebncYj
# half	dapaed
# hands	ZZcbrh
# has	kVfVXu
# have	Zrccea
# he	gWfoah
# head	edgndb
# henrik	eZqebc
# here	ggZeke
# him	bbqbja
# hirebo	ehaoeY
# his	dfcdem
# home	cbcakm
# hope	filXde
# host	hhXgdh
# hotel	bndgec
# hours	Yceioc
# how	edpZeb
# hr	Xfklcd
# human	iemXee
# hybrid	Vedaue
# if	cpYXpY
# immedi	datbcb
# in	lSecmh
# includ	dcbdrb
# indepe	declee
# instea	dcboib
# instit	edYdrc
# intake	hWfgcl
# interv	UYY1iY
# invest	dcleef
# is	bUjvYb
# it	fZenZi
# item	daXmem
# its	jealea
# itself	bapgdd
# job	cghaXo
# jobs	cVscZf
# just	anmbZc
# langua	fcmced
# late	aadjlf
# ldn	bgiYig
# leave	dYecer
# list	jZebmd
# looked	ehleeY
# lpa	dcVete
# lumen	Yggicg
# main	ccUvae
# makers	embecg
# mb	dbobdg
# me	bd1dPZ
# meetin	mgdbde
# midwif	ebZdkl
# miles	dcnbkZ
# millio	ecneec
# min	YXmqfY
# mins	cWcuXj
# minute	XWh3Xa
# mo	aeXigl
# monito	XikncW
# month	ddcbpc
# months	dddcoe
# more	udSSlg
# move	dlccef
# mr	nUZldh
# ms	pZeZZm
# museum	eeanef
# my	hZljbb
# nation	obfbde
# new	afzVXY
# next	hbohZY
# no	mamgTd
# nobody	dcbmbj
# northl	vSSqWe
# not	kiZWkf
# nothin	dfbmed
# now	geTdcq
# number	dmebee
# nurse	dnkYcb
# of	deapWj
# off	bZmdoY
# offer	cdeden
# office	njWhca
# on	cTalqf
# one	YlYdkh
# only	mcggcb
# op	cbqcdb
# open	dblhbd
# or	eXcqcg
# other	mfcgda
# out	aYggik
# over	facaog
# pages	Zcfqdd
# partne	ffYoae
# people	YpchXf
# per	efgamc
# person	dZZvea
# ph	dXifjg
# pharma	gddZlg
# physio	damcci
# pin	cdXeqd
# placeh	ebncef
# placem	ecmbdg
# places	iXcbmi
# planne	nccgce
# please	dWeiji
# plus	aZXhvY
# points	cYaacv
# portfo	hcadcn
# post	fVZeln
# press	imSlee
# produc	ubYcfV
# profil	Zedoee
# qualif	fccldg
# questi	RVg1ZZ
# rate	fbboee
# rates	bedZrd
# recrui	aYsccd
# refs	biXrdZ
# religi	nYZgjb
# reply	ioYeea
# restau	cmedde
# revive	obedde
# ringin	cjldbc
# roboti	eenZed
# role	eoabga
# roles	dcZder
# room	afWgkh
# round	efcdem
# rounds	hagYaq
# row	ecobde
# rubén	lbZZik
# s	cfcWep
# said	bmtXaQ
# say	fnZgZg
# school	qcbaah
# scribb	ecmdee
# second	ehWndf
# see	fepZae
# seen	elddee
# send	addqde
# sent	kiXgah
# she	lRVhln
# shift	ecjlYe
# should	dZlfdh
# simply	feneea
# so	mZZXho
# staff	embdff
# start	gYbdpd
# starts	Zepfbd
# statem	diaqYc
# still	eVgicn
# stuck	dbdani
# studio	nZdhdc
# talk	dbradc
# tell	bbbnjc
# test	XVglap
# texted	aVYhnm
# thanks	ZWkbho
# that	ehVlbj
# the	mXggZk
# them	TSb3hW
# then	iWXflj
# they	Yibasb
# things	hddoaZ
# this	dfdeoZ
# throwi	hgYfcl
# ticket	fddcem
# till	VZlpea
# times	bbrWib
# to	XfliZi
# too	egaccn
# tour	dedlee
# trial	dhdnbc
# two	dgViob
# under	iwTXbZ
# union	dbdZre
# unsucc	gXZdho
# until	XhqeeY
# upon	dbccfp
# us	iYXoZm
# voor	fccodd
# wanted	daecbr
# wants	jkZfiX
# was	gYoQZs
# we	dgWghm
# when	ZeYifo
# where	imWeee
# which	Webbmn
# while	dZrcdd
# will	Rjkfhd
# winnin	dbqadc
# with	iMmofd
# within	jabXkk
# withou	ebende
# words	YZZzba
# work	emaicd
# works	fdeldd
# would	boggdY
# wow	bgYenf
# write	bcfldg
# writes	paddde
# writte	Ypdcef
# years	dbYggo
# yes	iXfjXl
# your	gXlZrY
# yours	efjZdh
's	ffedif
's .	fdbdZr
's ?	dbbajn
's @d	ohVmZW
's @p	mWYeoc
's @s	cgeYpe
's a	VhZngh
's above	alcddi
's abroad	cfgldb
's accra	Zedqce
's accura	kabdXp
's after	eVkeeo
's agreed	qgXXhc
's aisle	hhXgdh
's alive	ciddZl
's alread	daXgta
's and	hiVocb
's annual	gbmdde
's answer	uRYUkn
's applic	eendda
's appoin	mYghaf
's asked	dacjmc
's asking	efbpWh
's assist	eZcibo
's at	ijjXlU
's attach	WVhltW
's automa	jcVkif
's away	nbdabj
's back	plMkda
's bag	glcddd
's bank	endebd
's been	absaZk
's behind	hhiZbh
's being	eXqQxU
's below	eZZuae
's best	hamfdc
's better	elYdhh
's betwee	hncbcc
's board	jkTidf
's book	eZYnkc
's boss	iiXeid
's broken	hhmaac
's bronag	dbdbrc
's builde	dmkdcY
's bx	ecmdiZ
's cafés	aabaua
's call	dcbeep
's called	ZcnclZ
's cancel	ecsceX
's certif	cacrha
's change	VnZfjg
's charte	fkiffX
's choice	bcYjco
's choosi	oiZbcc
's chosen	dchdcm
's class	eelccg
's closed	pYrefP
's colour	meddde
's come	UbnjXl
's coming	YeVdxb
's commen	caceeq
's commis	cnbeee
's commit	dodYkb
's comple	mZccdl
's confir	cfYnia
's contra	aZccnm
's cousin	ZZZgZw
's croeso	alZncc
's daught	gdXgao
's day	aeokYb
's dead	cgZqZh
's decide	dcdgZp
's decidi	lbefee
's decisi	vXWacj
's desk	exTeYb
's disagr	ipdVdd
's doing	gdmdeb
's done	rWhZib
's down	ammhXY
's drawin	arcZhc
's due	wRbfhX
's econom	dcheal
's elena	jehYhg
's end	dqcddc
's engage	bcflci
's erin	eeceme
's exact	gWaaol
's failed	ebcbjl
's farm	eleded
's feedba	clcebh
's filled	addeep
's final	fbncee
's financ	ddhmae
's fine	aUrhkX
's finish	ealefe
's first	Zbadgr
's fixed	afsZea
's flat	hZeblg
's flying	geZigg
's for	jXYfas
's form	aaaude
's found	bYebre
's free	eajmcc
's friend	iccfma
's from	Xderbg
's frozen	dXtedc
's full	XcUXW6
's fund	chXldj
's für	bjaYmg
's genera	ctYdda
's giving	eddfoa
's going	idWoXj
's gone	WfUYZ5
's got	bwOYhi
's grant	ecnece
's grotto	idclcd
's guess	XuiccX
's guest	dWfiii
's had	fcjWii
's halted	cYreed
's hands	inXaZh
's happy	ceYqfb
's hard	mcedee
's have	hhdlZb
's having	gcbilb
's here	eidkfZ
's hmp	epcffY
's holdin	caanmb
's humani	ddmffb
's hydera	dmbicc
's i	helcdb
's identi	lceeee
's imani	dkYand
's in	beheoa
's inconv	cZmmad
's interv	hQioXg
's invest	ccnkcX
's is	jRYjpg
's it	jXbfij
's jane	anZbhg
's job	bUdblr
's keen	cnbhcc
's kid	mkaaaf
's lad	hdXcbr
's landed	hekWkb
's last	vYWdcf
's leader	Ybbngi
's leave	dmbeia
's lectur	ddpVid
's let	cZadgq
's letter	Wgcimh
's like	aqedcb
's lina	hnZecb
's list	mamYgb
's live	dcXmld
's looked	hVlefh
's lookin	kpdXcX
's lost	ckmddY
's made	WZfXzZ
's magist	keYeei
's mailbo	YYkrcY
's manage	eXdteZ
's margue	eoaddc
's marks	emddde
's mate	laelXg
's matern	liWfef
's mentor	cdeWjo
's messag	pcWYkh
's min	deodeZ
's mine	TRVV/Q
's minute	mdecee
's missin	edbpdc
's more	ebdedn
's mother	idmZed
's moved	dbZrde
's moving	Zhacmi
's museum	gbTckp
's name	ZSfeiq
's nephew	afXgdq
's new	gUtYhd
's newsle	fcpccd
's next	WkctZY
's ngā	micZee
's niece	aWibXt
's no	gchgWl
's nod	raecbe
's northl	xUemZT
's not	ixVfbT
's notes	pZcbcj
's notice	cpgceY
's number	abauec
's nurse	khYfdf
's off	ajbUip
's offer	cecene
's offeri	ddadqd
's office	nbZgff
's okay	ecemde
's old	dYVdis
's oliver	nddfeb
's on	YjohiT
's one	cdcndg
's only	ogZchb
's open	ZXlofb
's openin	Wtcfec
's ours	lbefee
's out	iXmhkU
's over	fcuZXb
's own	tVcbka
's owner	codcdd
's owns	dYjeel
's page	ocbZef
's panel	eobfda
's parked	dYuebb
's paused	ecmfed
's people	bdXkbp
's phone	eZpddd
's place	deaden
's planne	lacdam
's pleasa	dZrbfZ
's plus	ljZddb
's podcas	hmeacd
's portal	eZgpad
's positi	dXfdcr
's post	WYhYnn
's practi	eZcdeq
's precio	fanfed
's premis	iXjice
's prize	igXble
's produc	qWoVaf
's progra	hbcdbo
's promis	rYdeed
's pulled	hYmdch
's put	fTxjbW
's questi	hZmgbe
's rate	YTYXrp
's readin	brbfdZ
's ready	ddbbvX
's real	dZmegd
's recept	abbbnm
's recrui	bdqaed
's refere	jZXrWh
's referr	haqdac
's replie	ZmZddl
's reply	goVede
's report	jgXWep
's review	baoeia
's right	bgcecn
's ringin	pcbcee
's rule	ioYZcg
's runnin	XqcZej
's sat	ndccbh
's school	jfkXfc
's scores	efcbem
's screen	eldded
's secret	ielmSW
's seen	hpXeda
's select	cmbdci
's sendin	ededlf
's servic	kichdZ
's settin	dnbhdb
's short	fcaend
's shut	UQ4cZd
's side	aobkbb
's signed	pZZSuZ
's site	dXlfci
's sittin	cmkfbW
's slow	mmZddY
's slower	klZecd
's son	YZWdXx
's sorted	fcbcpd
's spirit	gpZbeb
's split	gocdcb
's staff	erbbba
's staffi	enceec
's status	cbnffc
's stayin	mjbebb
's still	e7LhXU
's stoked	hdbmeb
's stoppe	YS6bbb
's summer	baqcdd
's superi	abdesZ
's survey	daZedr
's suspen	dZsedc
's system	dkdiYf
's taken	ZVRfe3
's taking	fcdfqW
's terms	deecle
's the	XUlpeg
's there	hqZajV
's thinki	buacda
's throug	cnUbrb
's to	pjfgTb
's tobi	igXnbd
's told	oUiabl
's too	aWrcak
's train	ebpade
's trelli	grZccb
's turn	bpcbbh
's unanim	bedcod
's unclea	cVnngb
's under	bWybba
's up	ghlWgb
's upstai	Yddcnk
's vacanc	hVledj
's verdic	naaeeh
's view	koQaie
's visa	dcnajc
's vote	ZYaapo
's voted	gcdapb
's waitin	VoejhX
's way	iXefem
's weathe	diZedl
's well	YXjcgm
's what	ebccog
's when	cjamdd
's who	eYdhki
's whole	erZccd
's wife	bgcZhn
's with	amQlsS
's withdr	dbXeip
's won	cmYdYo
's word	vQUfbo
's words	lcfieY
's world	mdeede
's writin	mecdee
's wrong	feYZra
's yes	daZfuX
's you	ldlZdb
's your	caellZ
's yours	VPLR/M
's zoe	fgXlgc
*long	jeddfg
*short	YReghl
*strange 1	ilNbPz
*strange 10%	csbeTj
.	egidfe
;	obYlgb
<answer>	nfbeed
<ask>	bddogd
<bye>	acjecn
<chosen>	abXbrp
<closed>	aaeaa2
<date>	tZbida
<decide>	mlWghZ
<free>	cfence
<give>	cacvfb
<hear>	mhcddc
<hold>	aZ1ccb
<joy>	cbjdld
<match>	beclbj
<meet>	cfeoeb
<news>	ujWZce
<not>	didccm
<offer>	XaZZ7c
<others>	deabbw
<papers>	Zbdqkc
<post>	bcebll
<receipt>	ehyZaX
<refuse>	cZZbe1
<review>	emcddg
<soon>	duZgeZ
<sorry>	bcebZx
<start>	Zbab1c
<step>	dcbvbd
<thanks>	fdpZZi
<wait>	gqcbec
?	WUd7kV
@d	taaiea
@d #	OWc8bW
@d 's	dddndd
@d .	0VaefZ
@d ;	zTXnbZ
@d ?	RbU+hY
@d @d	vWUkgX
@d @s	XhZdim
@d a	fbWcds
@d about	ZdYsZl
@d accord	uZbdba
@d after	nYZpeY
@d again	cleeee
@d all	5OYgaY
@d alread	Wpclda
@d and	qdafdd
@d any	cgbpbc
@d anyway	nZWmde
@d are	uTeWdm
@d as	sYajhU
@d ask	Yjcmde
@d at	scfpXR
@d be	VZdqoa
@d becaus	zTYcfY
@d before	lfXqWZ
@d betwee	bbjncd
@d brief	fldced
@d bring	Yebjnc
@d budget	Zoceef
@d but	wYXVnc
@d called	Yjdefk
@d came	aleffe
@d cause	nYefef
@d check	blhhba
@d coming	oaeeed
@d contra	hmdhWd
@d crew	Zkdbem
@d date	ojZabd
@d day	caedmj
@d defini	tWecee
@d did	asdeda
@d do	ZXawdg
@d does	qXYjcc
@d down	mcdfee
@d either	goaZdc
@d for	vZavTQ
@d form	Xecsce
@d from	pPZpZg
@d given	raebbf
@d got	defnaf
@d greeti	mdedee
@d half	ccbrce
@d has	bpecYg
@d have	mZXZkk
@d he	sZaaia
@d her	anddee
@d holida	Ypaeeh
@d i	pfWjYe
@d if	lYXcmh
@d in	hSnnXc
@d inclus	cdoeeb
@d instea	5RadaY
@d interv	ndcdee
@d is	0XWcfa
@d it	3SbdTf
@d kindly	pceceb
@d latest	uTacka
@d lena	Ykdbem
@d letter	mbdWne
@d like	hpaZcc
@d lol	elbffd
@d lunch	cedlef
@d mail	Wphedc
@d maybe	abYbet
@d means	lnYddZ
@d mornin	pdeceb
@d my	sXbhcd
@d n	rYdfdd
@d need	YfeZrf
@d new	Wneeie
@d no	fSpbam
@d nobody	lWdkef
@d nor	Xsddfb
@d not	saZfga
@d now	1WUfbW
@d obviou	occeec
@d ok	lbcbld
@d on	deenfa
@d onboar	ndeece
@d once	qRfjde
@d one	rYcjca
@d only	XiqYcb
@d open	Uhhgcn
@d or	dgTyaY
@d otherw	abZshc
@d our	iMueWV
@d over	pcdaef
@d please	nTVogg
@d presen	Zdeoef
@d probab	lcedff
@d produc	afendf
@d rather	pbdeeb
@d room	acYwcZ
@d s	cjuYWZ
@d said	3Pdbca
@d same	Vdcued
@d say	oUbnfb
@d says	Yqdhcc
@d second	Wedsee
@d sharp	efZndf
@d she	niafaZ
@d so	pZbajg
@d sorry	qYcede
@d start	nhjYbb
@d starts	elcaka
@d talk	leecee
@d tellin	edmcdf
@d that	sZZhZf
@d the	weWfbY
@d then	nmYZeY
@d there	ncZbej
@d they	rmWcgP
@d those	ndebee
@d to	rRagrW
@d told	Ydcapi
@d unless	dZnYZl
@d unluck	nddcec
@d was	l1TUXV
@d we	qVcfff
@d week	cgdmdc
@d went	aoldYc
@d were	btYZcb
@d what	bgccoe
@d whatev	bleeee
@d when	5GZadn
@d whethe	jTckoa
@d which	piYgXa
@d whiche	bdfmfe
@d who	nbddbh
@d will	bkpacY
@d with	tRodZb
@d withou	rccbeb
@d would	VbisfZ
@d yes	radbcd
@d you	1WcWed
@d your	fdaqdZ
@p	qZZldc
@p #	fhgYgh
@p 's	Reblmi
@p .	tZYjdb
@p ;	rcRtbU
@p ?	Tggiod
@p @p	jgYehf
@p about	XjnbZi
@p adjudi	bdfmff
@p after	pUagZk
@p all	gZmalZ
@p allows	dcbedp
@p and	roXYdb
@p any	Zcdijj
@p are	Vllach
@p as	ZbmoYe
@p at	dfU0ZS
@p be	ecdoae
@p becaus	pRliaa
@p before	bmcgee
@p betwee	nbedee
@p both	YmcneZ
@p bring	bbbhpb
@p but	joTleT
@p by	haTsjZ
@p chat	bcZkcm
@p come	mWqYfZ
@p date	imZdec
@p decisi	bmeeee
@p did	cneeec
@p else	cedqcb
@p ewa	ecZtbb
@p for	VbfqXn
@p free	cdbmdh
@p good	sbcZcc
@p grumpy	mdedee
@p has	ejiWbk
@p have	Xkkchc
@p he	xeZVfY
@p here	Ubcqci
@p i	oedXch
@p if	cbgmkX
@p in	bgilhV
@p is	qfXekU
@p it	lqXeWa
@p letter	gbmddd
@p like	iZbrcX
@p modell	ddapde
@p monthl	hccZjl
@p my	Wdglcm
@p no	bmiYcf
@p of	dbdcZq
@p on	qWfdbi
@p or	ORe3cc
@p pendin	eapeec
@p please	ZYiseY
@p promis	Xdcder
@p rather	madddg
@p re	ddemde
@p same	fbmbed
@p she	nhcabZ
@p shortl	cmecfe
@p silver	bedfle
@p since	cZdpee
@p so	lWajkc
@p suits	ddeodb
@p t	ebdhna
@p tell	Uaewbe
@p text	bgddel
@p thank	kjYeee
@p thanks	meaefe
@p that	TtkYkY
@p then	msbWWW
@p there	abklah
@p though	aneeee
@p till	Zlkecd
@p to	hTapoa
@p up	XqYYkd
@p was	UtmYba
@p we	hXkgZl
@p when	uZfeZa
@p whethe	Pgdjoh
@p which	miYfdc
@p will	cZebep
@p with	sgSfiV
@p withou	Zkebmc
@p wordin	cnebef
@p would	Ydehoe
@p yes	lcdgce
@p you	pdicbX
@p your	lZbfkc
@p yours	addiel
@s	0Uccfb
@s #	ddcpcd
@s .	3Sdbdc
@s ;	wbWhdW
@s @d	hdZnce
@s @s	cmdcgd
@s after	0SbUbk
@s always	gldebe
@s and	vRhgZe
@s at	xTXYnZ
@s becaus	oaedee
@s before	jYpUYk
@s being	cbdcpe
@s but	Ylcdnb
@s by	fbcleg
@s either	oaedgd
@s for	oWkaXj
@s from	0TViZb
@s he	sWdeee
@s i	gmbbah
@s in	bfflgZ
@s is	lqaWbZ
@s it	lacdhh
@s job	Ydqeah
@s max	pWckce
@s no	nadeee
@s now	hldebb
@s of	uVZbch
@s on	hdgXjh
@s or	Vcbmoc
@s rather	cmdedd
@s regard	nbddfe
@s s	ndeeea
@s says	dndded
@s since	dcecme
@s so	hiXejd
@s speaki	bocfde
@s studen	glccdd
@s swim	bhfZih
@s that	oacfed
@s the	sRledZ
@s this	mdeeed
@s thomas	clcecf
@s to	uLZjna
@s tops	uYaddb
@s two	dZgajl
@s we	rZcebf
@s whethe	ncdfec
@s which	tTdceh
@s would	coedec
@s you	qUbZbn
@s your	Uavcdd
@t	ZXjtYg
@t .	dOqmce
@t ?	aXYyaZ
@t and	dnahcc
@t at	WrWnbb
@t drink	hiYfbk
@t link	khdVgi
@t on	XWmicl
@t the	dnaZck
@t then	deZmee
@t who	bdoTen
^ @d	/SRZbV
^ @p	kaVqee
^ @s	tcoRVb
^ @t	ojYWdk
^ a	cmYled
^ aa	jikbcY
^ abando	fhlhcX
^ about	ZrebXh
^ academ	daoWkd
^ accept	RaWryS
^ access	fdVidn
^ accomm	lpVjeU
^ accord	bYfhgm
^ accoun	fXlbal
^ accred	hggbWk
^ acknow	vSfddd
^ act	mTccqb
^ action	aTb0gY
^ actual	ldXefh
^ ad	kmVcZi
^ add	cXrZcg
^ adding	hbmWpU
^ addres	acZsdd
^ aditi	Yeiefi
^ adjust	heWghh
^ admin	coacai
^ admiss	afVhmi
^ adored	efneZd
^ advert	Zkmddb
^ affect	krUXeb
^ africa	emafee
^ after	WdZYmw
^ again	bbkabo
^ age	fjWcen
^ agency	iZmkdY
^ agreem	ddbbqb
^ ah	rfXciW
^ ahead	becubZ
^ airlin	bqXcjc
^ airpor	alSlii
^ aisha	Xeaman
^ alas	dUXddy
^ all	kVoYam
^ allott	dcedpa
^ allow	scWkZa
^ aloha	denZja
^ also	fblmfS
^ althou	gXUdcy
^ alums	eeddrW
^ am	kjNqga
^ amanda	YVemil
^ amman	ecddem
^ among	dcmeee
^ an	cpchad
^ anaest	eaXiki
^ analyt	dqQiZh
^ andy	obcedd
^ animal	heYilb
^ annika	bUZbwg
^ announ	jkTenX
^ anothe	YdOkU1
^ answer	uVbhZf
^ antune	laikcZ
^ antwer	gikYdc
^ any	eVfvdZ
^ anyone	dljchT
^ anythi	jaoZcd
^ anyway	gcqbcb
^ apartm	kgdeWi
^ apolog	oVfkjX
^ app	Ydpagf
^ appare	dfbUet
^ appeal	qVadZp
^ appear	icZYsd
^ applic	crqaaS
^ applie	aqpXcX
^ apply	XX0XYe
^ appoin	ihLZxb
^ apprec	ZhbcYr
^ appren	YgZYtf
^ approv	hWakkg
^ aptitu	eeepZa
^ archiv	kaXcdp
^ are	VOS/ia
^ ariel	dangdd
^ arrang	cadtbc
^ arrive	dpUled
^ articl	hbcdem
^ artist	hhnYZc
^ artsva	aogcbc
^ as	ejecal
^ ask	akilYX
^ asked	otXTYb
^ asking	cYqfad
^ assess	iemkXT
^ assign	cUiscc
^ assist	cmUdle
^ assumi	lnYcdb
^ astrid	bfeWlm
^ at	dbXidq
^ attach	UbYeiw
^ attend	YapRsa
^ aubrac	dXdkdm
^ audio	clVZcr
^ auditi	bpXjYf
^ audito	eacefo
^ august	eqYded
^ author	oiZgVe
^ auto	RgxXbb
^ automa	cepcae
^ autore	dcleef
^ availa	drXcec
^ await	dfbncc
^ award	pfXedb
^ axmins	diZdnc
^ baby	ofbbdb
^ back	Qgolgb
^ backfi	aaajmf
^ backgr	ecalnX
^ backin	godZeb
^ bad	ahVecr
^ ball	imbdcc
^ ballot	ngfZdd
^ band	dbiZra
^ bank	hdebrV
^ bar	ecdgmd
^ barbar	eYYsce
^ barist	foiXdZ
^ barrie	chcdld
^ barrin	mbeeee
^ base	bdddsc
^ based	hTagds
^ bay	Yifibg
^ baz	iWbUue
^ be	ahXinc
^ bear	U9XXVb
^ becaus	liQWio
^ becomi	cedndd
^ been	Ylgdfe
^ before	kVc3WX
^ begin	dZXtda
^ behind	chXepc
^ being	ZuVdhZ
^ belgiu	famdfd
^ believ	Yjanec
^ below	naVbil
^ ben	Ylkedc
^ benefi	fbeZjl
^ better	TQZWk2
^ betwee	ldhjeV
^ beware	nkdYcb
^ bex	kYefej
^ beyond	XwbddZ
^ bianch	edelfd
^ big	ffkZge
^ bin	SYydda
^ bit	dfqahV
^ blame	klXcde
^ blauwa	fcbtZZ
^ bless	cfWgco
^ bloke	Zagfjk
^ bluegu	dYsaed
^ board	igYiah
^ body	lYcbbn
^ bonjou	ejYmba
^ bonne	gccccp
^ bonus	UjWsfb
^ book	VWpvXT
^ boost	fajapY
^ boroug	cYllbd
^ boss	jlcZfc
^ box	dkfWan
^ braai	iYmeec
^ branch	iealcc
^ briann	edbene
^ brief	kgXlba
^ bright	igiZWi
^ brilli	demece
^ bring	URZuzW
^ bristo	chYihh
^ britta	gmgVgc
^ brody	cdadhm
^ brothe	dchmeb
^ buildi	Zaidne
^ bursar	leblba
^ bus	chWfme
^ busine	eclicd
^ but	lhVXgm
^ buy	dgmfbb
^ bx	cgYdkj
^ by	tgWcdd
^ bye	oacddh
^ cabin	gfYeig
^ cabine	dechld
^ café	klZecd
^ cake	mjdXbe
^ call	gCT2qb
^ called	TomXbk
^ camero	bgZghi
^ camill	ecbild
^ campai	macedi
^ campus	kdhjZZ
^ can	YdYyiY
^ canber	ccmedg
^ cancel	dYkakf
^ candid	khoaVc
^ capita	ffVihi
^ cardif	fZoeed
^ cards	oaZddh
^ care	gXgghg
^ career	faybZR
^ carry	dcWtec
^ cashie	qcffbZ
^ castel	fdcobe
^ cateri	ddrXed
^ cellar	fbbmbi
^ ceo	imYZZl
^ certif	adpchb
^ chaire	ddapde
^ change	bbsmWU
^ chapel	ZdZqbh
^ chapte	Xcdkne
^ charge	hVigoZ
^ charle	banahe
^ charlo	dXniee
^ charm	dmdeec
^ chase	dndcde
^ chasin	qXddee
^ chat	detYca
^ chatti	mlbccX
^ cheers	kZncZf
^ chef	ioXafe
^ chewin	dbcddo
^ chin	cambck
^ choice	boYice
^ choose	LSa/cV
^ chowdh	bhfZih
^ ciao	fkcrXV
^ cities	XaWinm
^ city	aglVih
^ civicj	fmZbdi
^ claim	aearce
^ claire	ambqaX
^ clarif	cgbndd
^ class	degcld
^ claudi	coXhef
^ clear	egYgcm
^ clerk	lbadbm
^ click	dTpoYZ
^ client	kbPmkf
^ climat	9QLemR
^ clinic	ecbicn
^ clock	nTqibU
^ close	cbqcdb
^ closed	YsRcfj
^ closin	pQahao
^ closur	mamWcb
^ clothe	eYafmj
^ co	Yaaocn
^ coasta	ebcmdh
^ coder	gfbelc
^ coffee	RVvmTh
^ coinci	bnYcek
^ cold	denafd
^ collec	ZVppbZ
^ color	fdcemd
^ colour	ghjZlW
^ combin	fXihWl
^ come	SAW6yf
^ commen	bdSTgu
^ commis	bbniZf
^ commit	gQtkgV
^ comp	deodcb
^ compan	jbWZkk
^ compet	gYedbq
^ compla	aeenee
^ comple	ZZpoWZ
^ compli	lafhcd
^ conclu	lkeWce
^ condit	bbXYvj
^ conduc	dYhmaf
^ confer	hmcecc
^ confid	macfci
^ confir	STdulf
^ congra	aUfd2Y
^ consen	eebodd
^ conser	eZcjih
^ consid	eMjcxf
^ consul	kaelfY
^ contac	ccffel
^ conten	gXbfjk
^ contin	genfbY
^ contra	cWPO/X
^ contro	XbshdZ
^ conven	elbgec
^ conver	gffdmZ
^ coo	apfbaf
^ cook	fcnbed
^ coordi	fXefod
^ copy	bWyZaV
^ cordia	hkYifa
^ cork	efYWkn
^ corpor	dcnedd
^ correc	aeXtkU
^ costum	andcid
^ could	WadzhY
^ counci	kbiUih
^ counse	ghYcgj
^ count	sXcccg
^ counte	fZcdfn
^ counti	iZledd
^ cousin	abjdbm
^ covera	bacjZq
^ creati	ciaimY
^ crewin	efuWdW
^ croeso	glkVcd
^ croiss	Yoeeee
^ cruise	ddodcd
^ curric	lZnbcZ
^ custom	afccqd
^ cut	acdrcd
^ cv	jlhYca
^ cvs	dbrcYc
^ cześć	ZbZodj
^ d	mfVcif
^ da	gbebng
^ dad	ccnchb
^ dale	ddeedl
^ dana	cZYfni
^ dangli	dcpced
^ dare	Yfebqb
^ darren	dcdbqc
^ data	ccdacr
^ date	ePd3YW
^ dates	oedbdf
^ davide	bbndch
^ day	oXZndZ
^ deadli	dPP0ob
^ deal	dUQU5b
^ dean	dYfejk
^ debrie	ceYpXk
^ decide	RTedqq
^ decisi	5tGPUd
^ defini	nleZWa
^ delete	jdmeeX
^ delibe	gllZcZ
^ deligh	YjjghY
^ delive	iclcec
^ dem	dakbbm
^ depart	icmhdW
^ depend	e4TYZX
^ deposi	hfhmZX
^ dept	khffWg
^ deputy	jdbcmb
^ descri	ddnRpe
^ desk	haYcll
^ despit	mbbeei
^ detail	XXXoqc
^ detroi	ljacVm
^ dial	efbmee
^ did	dbqVcl
^ differ	agfmcd
^ digest	hXddlh
^ dilys	ededld
^ dioces	dcmahe
^ direct	eacmbj
^ disabi	dqafba
^ discre	djYedi
^ discus	gWmeeg
^ dishea	fgZaji
^ disser	fdkXhg
^ dive	koXccb
^ divers	addddo
^ divisi	dicmab
^ diwali	mdfbff
^ docker	eimdcZ
^ doctor	ncedee
^ docume	iancdd
^ does	TjW3aT
^ dog	Vkgdke
^ don	egccnc
^ done	VqiXlY
^ door	cZSicv
^ doorbe	dfcmee
^ doors	bXsXch
^ double	lmjVbX
^ downlo	cgpcca
^ dr	jddSse
^ draft	dbgZsZ
^ draw	cuYagY
^ dream	bjdZmd
^ dress	camhec
^ drill	cececo
^ drink	acdfnf
^ driver	oWZZlg
^ drivin	benfdd
^ drop	XUi1WX
^ droppe	cUybdW
^ drug	dZpYhf
^ dubai	dbmeef
^ dundee	ibmddb
^ durati	bdbqed
^ duty	ncbddg
^ e	lUndbf
^ each	gfTqce
^ earlie	jqYadb
^ early	ciogfR
^ edit	eeldce
^ editin	bceeen
^ editio	ecZimc
^ editor	ZbYlgm
^ effort	niXeed
^ efhari	jldbdZ
^ eight	gbaqbd
^ either	idWllY
^ elabor	mcfded
^ electi	oddcec
^ elmhur	gcmcdc
^ els	cbSokj
^ email	Zafqdf
^ emaile	Zeocib
^ emails	VXvbdb
^ emergi	aemedf
^ emma	kYideg
^ enclos	kQmakf
^ encour	kXlfcb
^ end	hjmVfX
^ engine	lbefef
^ englis	edXeni
^ enjoy	XX7TeX
^ enjoye	gcmded
^ enjoys	dmedfe
^ enquir	mdfdfa
^ enrol	jbdXil
^ enrolm	kbXoda
^ entire	cblbje
^ entitl	bebago
^ entry	nZhcfZ
^ enviro	cbbtbd
^ episod	elciZe
^ equity	dmceed
^ esbjer	ajmfdX
^ essay	aaYtee
^ essent	jjeeXf
^ eta	andded
^ ether	ZmlcdY
^ even	iaYfdo
^ events	euTdcb
^ eventu	Zpcffe
^ every	iojaYX
^ everyb	hUcmfj
^ everyd	cbZZqh
^ everyo	pmVagZ
^ everyt	ZbsgZe
^ ewa	tSamhV
^ examin	ZinjdX
^ exceed	faYsgZ
^ execut	qYbacj
^ exempt	gmdfbc
^ exp	dabhnf
^ expect	vmVcbS
^ expens	kbZbco
^ explai	dVknee
^ explor	aYkmdd
^ expo	cZddjn
^ extern	obeeee
^ factor	dcdabq
^ facult	amdddi
^ fail	acbkcm
^ failed	cbbbds
^ failin	Yhdmdg
^ fair	dbbZgr
^ fake	edbami
^ family	dcdadp
^ fancy	VQqscV
^ far	clYich
^ farmha	XeaYvc
^ favour	biocda
^ fd	efjZdi
^ fee	Xckjbj
^ feedba	sXPYXy
^ feel	ffpVbg
^ feline	bmajec
^ felt	fXzbYX
^ fern	dnkcbX
^ fernda	fceaoe
^ ferry	lZielV
^ fico	cinada
^ field	ZqXcka
^ fiftee	fWWcth
^ fifth	ecedfl
^ figuri	hblfbc
^ file	Zhladh
^ fill	XVe5XX
^ filled	aZZddu
^ final	uZUlac
^ financ	mcnUag
^ finch	bjZcoc
^ find	acctcb
^ findin	egiXjf
^ fine	nbVgbm
^ finish	WkhZhj
^ fire	lYmYfb
^ firear	nbcaie
^ fired	kgZied
^ firefi	fcmXgd
^ firm	cedboc
^ first	facmid
^ fishin	bdqdea
^ fitter	daqbhZ
^ fix	dZdwcX
^ flat	bVXjhq
^ fliss	dbZfdo
^ follow	WcnYin
^ footwe	pccbfc
^ for	acmdan
^ forget	drXoXY
^ forgot	hiWdmb
^ form	ShZpci
^ formal	dZbgvW
^ format	beUgbs
^ forms	kaWihh
^ forwar	fZncff
^ found	gXbVYx
^ founde	nkbVgb
^ four	WZRfto
^ fourth	dYdpge
^ frankf	hcmadd
^ free	XVxZZh
^ freela	mchdeb
^ freshe	bZmcgh
^ friend	bglbch
^ fronte	YboZbm
^ full	Xehaod
^ fuller	gbTmao
^ fun	bYzSdb
^ fund	daaqdd
^ fundin	dfcXoh
^ gaboro	iZdpea
^ gaffer	ljbcdc
^ galler	jcYidf
^ galway	Zdbnbl
^ game	fcYico
^ garda	hdVkgh
^ garden	bpdcdd
^ gareth	fZeffn
^ gavin	cbehbm
^ gaz	dchdcl
^ genero	fWfkla
^ get	IKu7dQ
^ ghost	fcbape
^ ghoste	cbbads
^ give	zYalWX
^ given	jaXebp
^ glad	bV2acW
^ global	ceqecY
^ glove	qXZgee
^ go	dRrban
^ god	imZdbf
^ going	0jXQYb
^ goldcr	iZhaij
^ gone	edZfeo
^ goodby	ccWlob
^ gorau	adefem
^ got	Sdgpkd
^ govern	oWfdgg
^ grab	bWS0kV
^ gracia	bbnged
^ grade	bdbcmj
^ gradua	diXjci
^ grand	fXWZct
^ grant	maWgdl
^ gratef	dabjdm
^ great	Xlekce
^ greek	ljbVkc
^ greeti	aasfaZ
^ ground	efcapb
^ gráinn	mddede
^ guaran	fcZndg
^ guess	PMYb1o
^ guitar	eddfdl
^ gurugr	ejYcmc
^ gutted	caaecv
^ guy	iZncec
^ gwen	caboal
^ habla	ecdfdm
^ haddad	jaaXfp
^ half	ojYkUa
^ hallo	fgedYk
^ handle	VdxhaT
^ hang	fmkaYb
^ happy	faucZc
^ hard	eubaYb
^ harrog	bYlbmd
^ harrow	gddYmg
^ has	WmZpcd
^ have	YXtnkS
^ having	eZXZdz
^ he	gjYgeg
^ head	mSfYnk
^ headco	gcscZY
^ heads	gZneiZ
^ headte	oaeZei
^ hear	oajbbb
^ hearin	rgUdba
^ heidel	bbUdol
^ height	dbhddm
^ help	Ydoaid
^ helpde	jbldfZ
^ henrik	dnafce
^ here	ZXnkgc
^ hereby	fibkYg
^ herita	einZeZ
^ hey	gibYcn
^ heyyy	ahlede
^ hiccup	fVhggj
^ high	nZfeee
^ hire	ecZdrc
^ hired	YWUb7Q
^ hiring	ncleZX
^ his	ipYZTl
^ hm	oYnYbf
^ hogan	cYofdd
^ hola	iaeldc
^ hold	mzQfcQ
^ holida	Xkjbld
^ homewo	Vaexcb
^ honest	kuUQaj
^ hop	edemde
^ hope	hb2YdN
^ hopefu	llZbdc
^ hoping	nqXYbZ
^ hotel	fkZfmX
^ hours	mabgja
^ housek	baogeb
^ houses	cdZodi
^ housin	bfcbmg
^ how	VgukeQ
^ howeve	cXeddt
^ howzit	nadhdc
^ hq	edfdna
^ hr	hecema
^ hull	dcledf
^ human	8WTiVY
^ humani	fkYlaf
^ hybrid	cpbeda
^ hyejin	dddeem
^ hélder	ecnecd
^ ibrahi	edndeb
^ if	jlfcYf
^ ignore	ckndcX
^ ihnen	Zdbemj
^ illust	XgggnZ
^ imani	mddeed
^ immedi	WjWjhi
^ import	bWohcg
^ in	ifdYii
^ inc	hgYfcl
^ inclus	dbbcmj
^ income	faabin
^ incomp	ecbqea
^ inconv	cbbkcm
^ indepe	dcmfec
^ indivi	dZcZes
^ induct	Zeedpe
^ inform	acsbiW
^ ink	eobdfc
^ inside	iZhYpa
^ insigh	cdZhkf
^ insist	ijbjgU
^ instea	lebmcX
^ instit	eZmhfb
^ insura	dZeeeo
^ insure	gcbajm
^ intake	fcedmc
^ intere	XRR6df
^ intern	kcOXqm
^ interv	foclaX
^ invite	cdgpYd
^ irresp	cacjfm
^ is	Vat0RP
^ isabel	edelde
^ item	hWWfjn
^ its	qpWYYc
^ ja	bleefe
^ jackie	hcbldd
^ jade	dgpbab
^ jamal	cXVneo
^ james	kYobcb
^ jammin	edbddo
^ jan	bangef
^ jean	gjbZmb
^ jen	cXmhef
^ jess	ebdceo
^ jewell	leXbif
^ jo	mZhbbj
^ joanna	oabeff
^ job	WQoR0c
^ jobhar	bZhfcm
^ jobs	cYhcjj
^ join	aXlimX
^ joinin	bUVnyT
^ joints	eWdndk
^ jonah	Xkbikc
^ just	gYgkhe
^ justif	embdef
^ kallan	ghZYaq
^ karen	hWgdYo
^ kearne	Sbkngh
^ keen	eddlde
^ keep	jdgUXr
^ kelech	acccrd
^ ken	hembcd
^ keys	mdeece
^ kia	eZjcih
^ kick	cckZdm
^ kiebit	YcfqhX
^ kim	Ykifee
^ kind	XnekfZ
^ kindly	ZZWzic
^ kitche	hmWdah
^ know	ddocdc
^ kuba	cbaolY
^ kubern	hhWgfi
^ l	emYZkc
^ lady	ZojgcY
^ lah	nbdZdi
^ landry	geaccn
^ lap	ejemdX
^ last	kqUgeX
^ late	cfZogc
^ later	epbdcc
^ laters	ledbhd
^ latest	wbbYcb
^ latter	gZbgdm
^ laurea	ibXamj
^ law	jdYcji
^ lawn	eblgdd
^ lead	egcecl
^ learn	bgapbe
^ learne	mfafZf
^ leave	ZyheTS
^ leeds	cnffca
^ left	njrbWM
^ leg	mheeca
^ legal	fiXcjh
^ legibl	njagdX
^ lenka	edeZmh
^ lent	ieYldf
^ leopol	dmdede
^ less	eZYZht
^ lesson	blmYYc
^ let	YiUvia
^ lets	MdTsjq
^ letter	kWaQxg
^ level	ccgami
^ liaise	dYhhhg
^ librar	ccpbee
^ lied	ddmcee
^ lifegu	bUhjcp
^ lights	inXeed
^ like	WwWcgZ
^ liked	dadddp
^ limbo	lnYdca
^ limeri	ajZYqd
^ lindqv	cmcfee
^ line	eoaekW
^ lines	qUmfcV
^ ling	Zfagik
^ link	aYgufW
^ linked	cembch
^ lisa	gbbanh
^ list	wfTPal
^ listen	cVwXed
^ lives	cdallb
^ ll	gecZmf
^ locati	ecpYhc
^ lock	sVVldb
^ locums	fYcgil
^ lodge	kgYccl
^ log	VWtmcU
^ long	iXlXem
^ longli	ppYUda
^ look	egednZ
^ lookin	gYniba
^ looks	efXbgn
^ lord	bZdeer
^ lorna	dbbcdp
^ lost	WdkYdn
^ lotte	dabicn
^ lou	emccgd
^ love	UnqZfZ
^ loved	lddhYh
^ lovely	QU/MVf
^ luca	emdeed
^ lunch	bevcWY
^ luv	ldZiee
^ m	bcardd
^ ma	efddmc
^ machin	cZhcfm
^ made	WXvqYU
^ madele	aaamcl
^ maier	dccdli
^ mail	XSyjdW
^ mailbo	eYqeed
^ main	qaYckb
^ major	ngaddd
^ majorc	jggedZ
^ make	piUnYU
^ makers	baqhda
^ manage	ghnSic
^ manufa	dbcdli
^ many	hZnfbe
^ marcus	Ybfkem
^ marita	eXiika
^ mark	ldddef
^ market	dfbWpj
^ marks	neXaih
^ marvin	cQXemu
^ master	ejWmbh
^ mate	dbUlqe
^ mateo	bddene
^ matern	dbndee
^ matron	dbddgn
^ matthi	hfYjee
^ max	kkUUng
^ may	UUb2ib
^ maybe	aifjUl
^ mb	ffcbme
^ mbatha	bajccm
^ me	digSog
^ meant	ameeef
^ meanwh	igVhje
^ mechan	dZbgil
^ medica	iXbfik
^ meet	aetaba
^ member	YksZdY
^ memory	XoZkcb
^ merhab	bdrbda
^ merry	RorVha
^ metrop	Ynffff
^ michel	ahdbnd
^ min	gXkdfi
^ mind	gekhgX
^ mine	fbqabe
^ minh	Ykechi
^ minute	eigYjd
^ miriam	kYdecl
^ mise	eXoXdl
^ miss	YgXepf
^ missio	dXblel
^ mitiga	chdmea
^ mitten	kcoZca
^ mo	cdcndg
^ model	ddVfli
^ modern	bngdcd
^ module	hWrdea
^ moncto	endZee
^ monica	cclkbc
^ monito	kdYmdd
^ more	O/ZgYL
^ morgan	ecredX
^ mornin	effnZb
^ most	dpejYX
^ move	daXitX
^ moving	bUcgoj
^ ms	Tfinhb
^ mtg	edmeec
^ much	cUgXay
^ multit	dYefoe
^ mum	lSZdse
^ museum	cbmeia
^ must	VXjiqZ
^ mutasa	eekaYm
^ nada	bmWZbo
^ nag	dedcoe
^ nairob	ebpccc
^ name	bkTnrQ
^ namely	beYjhj
^ names	qbXnbY
^ nat	meeced
^ nation	gfYjbj
^ nb	Zgkacj
^ nearly	hiNpkY
^ neat	kXdnec
^ need	MfX2lV
^ needed	bcdjel
^ needs	diaoca
^ neithe	YlTlel
^ nerys	caZdip
^ never	eZjaii
^ new	eVlqVf
^ newsle	bbsccd
^ next	YfQvWq
^ nga	dblddh
^ ngl	aeYjaq
^ ni	dfcled
^ nice	bO+ZYb
^ nicole	dendeZ
^ night	iYjafi
^ nimbus	Yeoegc
^ no	ehlZci
^ noah	bbngdd
^ nomine	brcWhc
^ nor	WjWYZw
^ normal	mWlggW
^ northe	eemdec
^ northl	/KMyVT
^ note	bUidgn
^ noted	oalZZZ
^ nothin	elpbaZ
^ notice	ecjekY
^ notifi	zZbVZb
^ now	cpHsqV
^ nowick	ecjYao
^ number	geSfrb
^ núria	dascdZ
^ object	Zpdhca
^ observ	nhbcec
^ occupa	bgfneb
^ of	rdaYhe
^ off	cXlgge
^ offer	PVZQ/V
^ offere	chcdmd
^ offers	haaddo
^ offici	aiNhjm
^ offsho	qcdbdd
^ oh	cjbYen
^ okafor	Vh3TZW
^ okay	Vbiodh
^ ola	emchdb
^ old	mgViZi
^ omg	mSmXla
^ on	oYhZcj
^ once	erXhca
^ one	dfXtcc
^ only	lnaZVh
^ onsite	aeXohf
^ onward	edmeed
^ onyang	hZcfem
^ ooo	VZzXdc
^ opened	dbcidm
^ openin	ecocha
^ openne	benadg
^ ops	qfbdeY
^ or	gmdbfZ
^ orchar	Yjlded
^ orches	lgVakg
^ order	dYljeb
^ orient	iUlgch
^ origin	oaYibh
^ ostrav	iXagdo
^ ote	eabbkm
^ other	iVbein
^ others	gmWbbj
^ otherw	fauXeY
^ ours	greWfY
^ out	RG0Xiq
^ outcom	enTabm
^ over	Ogtaig
^ overqu	bdcedp
^ owing	lbfYmb
^ owls	bdbfmg
^ own	dabqec
^ owned	eccrdY
^ owner	oYXYqe
^ ozan	ameffe
^ p	icacbn
^ pa	mnUacb
^ pace	hXkhfc
^ pack	VSZoub
^ packag	cWWcvh
^ packin	iacben
^ page	eYjjff
^ paid	ZanobZ
^ panel	nfhceZ
^ panels	dmdgcc
^ panic	hZgdek
^ paper	XTXV8Z
^ papers	ViUZuh
^ paperw	eWWW0Z
^ papyru	dccmci
^ parent	jdabcn
^ parish	felcdd
^ parkga	fddbne
^ parkin	VWxlZY
^ partic	gbencb
^ partie	ZXWgqj
^ partne	jUiZVt
^ parts	Xgcejj
^ pass	cfgaod
^ passed	eTTpof
^ passwo	jelYce
^ past	brZdec
^ pat	deaefn
^ patien	kvXWbY
^ paul	ZbbjrX
^ paused	dapeed
^ pay	ccdbqe
^ paymen	bdtYdb
^ payrol	ZYdaqi
^ pays	dWufdc
^ peace	Zfoced
^ peacef	hWhhlZ
^ pediat	ddclhd
^ pendin	drPVli
^ per	dtdYgU
^ perfec	cYsebc
^ perhap	kpZWfa
^ perman	elUUvZ
^ permit	higYgc
^ perth	aaYirc
^ petren	VZgZzX
^ pgce	ZcZhin
^ pham	XfYgki
^ pharma	maXkfg
^ phoned	YoeZdi
^ photo	ccqccc
^ photog	eXrafc
^ photos	mWibcj
^ physio	ccgbne
^ pick	TPV/eU
^ pictur	cebjlc
^ pieces	lehhcY
^ pilar	hbdmgb
^ pine	aZXfqf
^ pinged	raacec
^ pip	emddfb
^ pis	Sexaba
^ pitche	dddemd
^ pity	eaqdWg
^ pixelm	decoea
^ placeh	Ygd1WU
^ placem	djkgYc
^ places	iYhUpd
^ planet	cfdbob
^ planne	5PQhga
^ plant	keaXfo
^ plants	lZcZkg
^ playgr	gebjkY
^ please	Zcdtgb
^ plus	cdsSfe
^ points	YkkjbZ
^ police	mZbhee
^ policy	lcTjfh
^ pool	kYocea
^ pop	YUSupd
^ portal	dZmcfh
^ portfo	ddapdc
^ positi	Yjfbcl
^ possib	dneefa
^ post	ebYncl
^ posted	lceddg
^ postgr	dYegij
^ postin	Ygggbk
^ postma	YjVqhc
^ pot	dndded
^ pound	eXidjj
^ practi	abdnef
^ pre	ahXpiZ
^ precio	ccllbY
^ premis	oUdkah
^ presel	icddlc
^ presen	fWavhW
^ press	gfXjlZ
^ presto	hgiibZ
^ print	bbilXj
^ printe	cclfhc
^ prior	acbsbe
^ privac	ecpcdc
^ probab	TxZada
^ probat	jfXgjb
^ proced	bjnceZ
^ procto	kadcma
^ procur	bofdeb
^ produc	kYfxRa
^ profes	Ygagfm
^ profil	dasZdY
^ profit	YXcayb
^ progra	mYQfta
^ projec	YkYkhc
^ promis	mpShaX
^ prompt	dmcadh
^ proof	feclde
^ propos	bfbdqd
^ protec	cnddfe
^ provid	ieXfpa
^ provis	hTZdhq
^ pte	ddgmdb
^ public	lWkfiX
^ pulled	cYtddb
^ purcha	dcibmd
^ pure	dljbad
^ push	bchmbd
^ put	oXdhmS
^ q	ioWcdd
^ quarry	bghamb
^ questi	pZdfhZ
^ quick	igegYh
^ quicks	ibbpdY
^ quinn	abbnlb
^ r	fhVkei
^ r384	hkjZca
^ radiol	fjXlSl
^ ran	gfZbij
^ rang	genfcW
^ rankin	ddeXrd
^ rare	knYccb
^ rate	bYyXiX
^ rates	Zcbmlb
^ rather	icbZZs
^ re	keWiXm
^ read	LI9kcU
^ readin	auVbbg
^ reads	kckYlW
^ readve	fpYbcf
^ real	uZccbd
^ realis	mqWZcc
^ really	jThgbm
^ reason	bWbYbz
^ rebecc	bfjamZ
^ receip	maffbf
^ receiv	aaraYl
^ recept	bapWmb
^ recipe	dWlgdk
^ reckon	pbdcdf
^ recogn	jYdYjk
^ recomm	gqXjdU
^ record	WfnnbY
^ recrui	gmcbed
^ recrut	bhfZih
^ recycl	WXpenb
^ ref	gWhncf
^ refer	dcsZYd
^ refere	cmgbec
^ referr	aflcfg
^ refres	pXkZdc
^ refund	depYdd
^ regard	hambai
^ regist	fmeeiV
^ regret	RmdcZr
^ rehear	femfeZ
^ reject	NSRdk3
^ relate	ddcqae
^ remain	bYknZe
^ rememb	calbld
^ remind	TPziXX
^ renewa	hdVfmd
^ renova	coiacb
^ repeat	fanfec
^ replac	gTSsfh
^ replie	jZneac
^ reply	XXb1jS
^ report	UUZk2S
^ resear	zRVnZX
^ reserv	hMbicr
^ reside	dXnWZn
^ resour	fYbdjn
^ rest	frdZcZ
^ restar	dldgec
^ restau	kWbhhh
^ resubm	eecmed
^ result	zjOcZZ
^ resump	efccmf
^ retail	geXcpd
^ retest	ecgema
^ retrea	jhXcig
^ return	UfYipg
^ revd	eeldec
^ review	gfbcan
^ revise	Zeclmb
^ rhetor	gcdbob
^ rhonda	iebnab
^ right	jaWjrY
^ ring	XKQ1yX
^ roboti	daqfca
^ roger	cfXebp
^ role	kcVaep
^ rollin	gflVmY
^ roof	hdbncc
^ roofto	cogbcc
^ room	ddlama
^ round	ebcuZb
^ rsvp	Xdkmdd
^ rumour	mfUYjj
^ rural	hlVkee
^ sabine	meebde
^ sad	dXjfdk
^ sadly	cdaaYw
^ safe	ZU0Xbh
^ saga	acpbge
^ sahib	mdedec
^ said	XllXrU
^ salaam	gleaed
^ salary	WXWfzf
^ salon	aeZYom
^ saludo	eaegmd
^ salut	adTxbd
^ saluto	ekfekW
^ sam	nfhdfY
^ same	UThuvL
^ samir	nadfcd
^ saoirs	dddfcn
^ sat	mZahnZ
^ saturd	aeebqd
^ save	aaofbf
^ saved	dcpbeb
^ saw	hjigWZ
^ say	NCi7vT
^ says	iabocc
^ scans	dfXcmk
^ scared	ldfdhZ
^ school	UltZWa
^ schäfe	fTifbm
^ scorec	dYcpfc
^ scores	qpTXYc
^ scrap	hnacec
^ screen	WkhZhj
^ seal	fcccnd
^ season	cricZY
^ seats	cdenec
^ second	pRSwga
^ sector	gijcfY
^ securi	fWslPe
^ see	VF6emQ
^ seeing	chcocd
^ seen	cemhdb
^ select	llWiUg
^ selfie	ecadlj
^ senco	bdohda
^ send	QYQ/gV
^ sendin	agaohd
^ senior	XVghmj
^ sent	cUxWXi
^ seriou	fbZgpc
^ servic	Ytdcca
^ sessio	dccgob
^ set	dbmedg
^ settle	jeiYcg
^ seven	cddldh
^ severa	cmccdi
^ shall	XGbyvV
^ shame	bcjban
^ share	bZuiXY
^ sharin	Zpjaea
^ sharon	bfelde
^ sheepd	claZdl
^ sheet	Zghahk
^ sheets	YWZpkh
^ sheila	bmeged
^ shelte	bacelk
^ shift	hdclcd
^ shifts	oeacee
^ shirle	pcecec
^ shoot	fZZmkc
^ shooti	ddXghn
^ short	qZWSph
^ shortl	uqSbYU
^ should	qyWSWf
^ shout	VYapsX
^ show	VVpjde
^ sift	qaZaei
^ siftin	moZbcX
^ sign	SVZmzb
^ signed	VUNW+d
^ signin	Zcfeod
^ silenc	iaahrS
^ simon	dddmee
^ since	bOshZp
^ sit	atWdnU
^ site	amWhlb
^ situ	daiadn
^ six	vOhToX
^ skelet	gmcdec
^ sketch	kXaqdc
^ skills	mdccef
^ sleep	RWjX2b
^ slides	bavbda
^ slots	Ybdwbb
^ slàint	dXlbcn
^ small	jZuWeY
^ so	fcVgml
^ some	XsZabk
^ somebo	WpUbim
^ someon	dwfaaV
^ someth	VpQZXx
^ soon	SumWaY
^ sorte	dfYfdo
^ sorted	gXcmhe
^ sounds	jXndWg
^ southe	phZVlX
^ speak	kWjhce
^ specia	depbce
^ specif	lnRifV
^ specul	UecZol
^ spend	cddodd
^ spinal	dZohdb
^ split	knZbdb
^ spoke	rdfcdY
^ sponso	bYhZio
^ spread	jhWibh
^ square	mhZgdd
^ sry	ckaXpb
^ stage	hYThkm
^ start	sQSY5R
^ starti	YcdVxX
^ starts	gceZpc
^ status	lkPeek
^ stay	cxQZfc
^ steel	XXdnne
^ step	dfbwWY
^ sticke	dcnede
^ still	azZbcY
^ stockt	fcmded
^ stoked	dmecfc
^ stone	aZafml
^ stop	idVnef
^ store	ilYgjW
^ stress	ceoabd
^ string	ecnfhZ
^ strong	gTVhjq
^ stuck	fedldd
^ studen	dffanc
^ stuff	cecdob
^ stuttg	dbnded
^ subjec	fcVYvg
^ submit	akfghZ
^ subseq	eaVjkk
^ succes	ilQehh
^ such	YlZcao
^ sugges	jgUXgn
^ suit	hebdlc
^ suitab	cpddfa
^ sunflo	ebbedp
^ sunny	khbiZc
^ super	gdapea
^ superd	dcleee
^ supers	ibmbdd
^ supply	Vkcmde
^ suppor	pbcdde
^ suppos	qoXXab
^ sure	ZrcZef
^ surg	eiYgeh
^ surpri	ZXapnc
^ survey	ZcuXec
^ surviv	nbeede
^ suryod	incaec
^ susan	egqZdZ
^ suspen	npMaob
^ swing	dZiejg
^ switch	YcwXhV
^ t	Zeemgd
^ ta	ibaldg
^ tag	iamdcd
^ tak	Ulqbdb
^ take	ORkk1Y
^ talent	dlneUX
^ talia	dhbmdc
^ talk	boWYsY
^ talked	cbsfbY
^ talks	ahmcee
^ tanker	dcpccd
^ tap	YeZwcX
^ tariff	bVbdnl
^ tastin	dmebed
^ taught	cUvebb
^ tax	Ykccjh
^ tea	ZXvhYZ
^ teache	mceeee
^ team	mlWPhm
^ techni	fWZxab
^ techno	bkVefl
^ teleph	gdZlgc
^ tell	FWi3pW
^ ten	YWcjlj
^ tender	dembch
^ tennis	aanZcl
^ tentat	facZrb
^ term	mddfde
^ termin	bimdcb
^ terms	ZZUS6e
^ text	ZWcwhY
^ thank	gfmZaj
^ thanks	ffnZah
^ that	gjpVdd
^ their	ahafeo
^ them	iciYej
^ then	nfbjaa
^ theo	canbmY
^ therap	fYnbja
^ there	aibffl
^ theref	pbcaYm
^ these	YllhYY
^ they	ffWdkk
^ thing	icccel
^ things	d4RYaX
^ think	bfWdrf
^ thinki	jmiUeb
^ third	incaXg
^ thirty	cmXale
^ this	bbrZfg
^ thomas	iOpfge
^ thomps	Zdiben
^ thorou	edZdhm
^ those	qmgVWZ
^ though	UccTfy
^ three	defZqc
^ throug	daendg
^ throw	ecbpdd
^ thumbs	Zeeend
^ thus	eccedn
^ ticket	difcnX
^ tickin	eecnde
^ tied	miiZXc
^ till	engkcT
^ time	bfcuaa
^ timeli	odacdg
^ timesh	carbdb
^ tip	fXnbXm
^ title	bcldgf
^ to	ccYqgg
^ tobias	iiZbhg
^ told	ZVwlba
^ tony	Zceofe
^ too	SigbYp
^ took	fVlWfn
^ tool	gcXhbp
^ top	farccc
^ topic	delfcc
^ tour	eebcfn
^ town	egiblY
^ towns	fcemde
^ tp	egtYVd
^ track	beocdd
^ traine	eYlcbk
^ transk	cndded
^ transl	YXlbli
^ transp	eXsaVl
^ trap	Zcfgfl
^ travel	aXhnhe
^ treasu	gXXgeq
^ treat	eleded
^ tri	mjbccb
^ trial	PVZ3gd
^ tropic	nabfhd
^ truly	Xgghcj
^ trust	cjiXld
^ truste	jclVmY
^ try	YbKab6
^ trying	mfccee
^ tu	ZeWmkg
^ tuesda	eeedld
^ tune	dbnidb
^ tunnel	lcdcja
^ turn	YXmrbY
^ turned	VRbikr
^ turns	WYedlo
^ tv	lecchd
^ twenty	bVfYri
^ two	igYieg
^ type	dZoddb
^ typica	oecbee
^ u	gfbldc
^ uncle	ibhanb
^ under	tYZWek
^ unders	dcmZma
^ unfort	deeafn
^ unit	ZkYfcn
^ unless	ikUqYX
^ unlike	eqbUcd
^ unsubs	dbwYYc
^ unsucc	cUYdcy
^ until	kqqeRN
^ up	jUjfhf
^ upcomi	eflaee
^ update	pZZidf
^ upgrad	ccsZdc
^ upload	XVktWh
^ upon	XhZakn
^ urgent	Washbb
^ use	abfreX
^ userna	ebidmb
^ uses	cbcmid
^ usuall	kmYbcd
^ vacati	VghZjm
^ vague	Yqeeec
^ valida	eebecn
^ valued	cfZgke
^ verbal	TYZV4i
^ verdic	slPcdb
^ very	Vgichk
^ vetera	kZnfYc
^ vettin	Yiclef
^ video	hbmbed
^ vienna	kcncdX
^ view	bXyXab
^ viktor	cebode
^ vincen	dkYamf
^ visa	efbbmg
^ vision	dciZmf
^ visito	ebmaeh
^ visual	cmgahZ
^ voicem	cUrhdc
^ volume	jgXekb
^ wait	nuXWfR
^ waitin	fofZcc
^ walled	fkbYjg
^ wanjir	afcdhm
^ want	Sajfrd
^ wanted	WkXpkZ
^ wantin	YlVhgk
^ ward	gbajlc
^ wardro	dWhncg
^ warmes	dcdasa
^ warmly	hXfdco
^ warn	cepcdc
^ was	WsrWXZ
^ watch	X+bOSS
^ week	rjVXab
^ weeks	Xrdeed
^ weight	eelded
^ weiss	etabdZ
^ welcom	UUdU/M
^ well	gQYZ3g
^ welsh	dcnded
^ went	XVjbnk
^ were	mzeSRb
^ wet	aleeff
^ what	egdpdZ
^ whatev	YtdgcY
^ whatsa	WUeple
^ when	VwVmiX
^ whenev	cnhcdb
^ where	fsaeXc
^ whethe	Y6gSXZ
^ which	TaW/Xd
^ whiche	mlagYX
^ while	iUhdbo
^ whilst	dlcfed
^ whitlo	affcgm
^ who	hofnST
^ whoeve	hiYfXl
^ whole	oZkZZh
^ whom	chdmdc
^ whose	Xojdec
^ why	cgoZed
^ will	h7OPkW
^ win	Zmeeff
^ winter	ZbmZmc
^ wir	bcrbdd
^ wishin	aSsbXp
^ with	hdWYjs
^ withdr	cT1ccV
^ withhe	edZdim
^ within	0UVqPZ
^ withou	hhPyaX
^ wonder	hdmaee
^ word	lcgaZl
^ work	Tqkedc
^ worker	pcSelc
^ workin	qWhebd
^ would	XWV8kW
^ wow	ebmbgf
^ write	aRS5bf
^ writte	nTXfpc
^ wrong	eQ9SbT
^ wrote	kXuZaY
^ xiomar	dbdani
^ yaw	Yggicg
^ yay	mfcbib
^ year	ddeldf
^ yes	jZUapm
^ yo	dilYha
^ you	bccfmh
^ yours	fZhqZd
^ yuki	bcdkmZ
^ zoe	jjbicY
^ zoom	bYaubd
^ zurich	ebneed
a	ceekef
a #	Ydavbg
a ;	kldXee
a @d	gVcYit
a @p	aqjcZa
a @s	Zrgadb
a a	ecedmd
a abando	dciXhl
a abara	ebenee
a accent	didoXe
a accra	aalcgi
a actuar	ecmcch
a adding	eaZoZl
a admini	eccedn
a agnies	amlYcc
a agreea	dgcecl
a agricu	mceeee
a ahoy	cceedn
a airlin	dbdqdb
a alex	eeZpcd
a altoge	ednced
a americ	eYnXme
a analys	ccbhel
a and	qhUiVe
a anne	dabddq
a apprec	cbaepe
a appren	ekZbjg
a articl	dZnZgh
a assess	dUcdhr
a attest	gkZbmZ
a attitu	gbbbli
a author	ckncZa
a avoid	dcemdd
a aydin	chmgXd
a ayesha	eYegen
a backgr	aZakng
a backlo	g1QYbX
a bad	albYlg
a band	bpaafg
a barbac	dZlldb
a barber	gZdodd
a barris	ecdaeo
a bear	eYhqca
a beauti	cabcdr
a beauty	kmcdbZ
a becky	dYddof
a beer	Ziigbh
a beginn	epaedc
a begun	danfec
a bell	ncRicl
a benefi	dXcdnk
a bet	cimbdc
a better	ZQoblm
a bianch	deenbe
a bidder	cVlkjc
a big	khbRhl
a bindin	edcncf
a bird	oiiYaY
a bit	YwZbcf
a blast	ebhlec
a blauwa	cemZdi
a blesse	mceddg
a blind	albcdl
a block	dboedd
a bloke	bgZhao
a board	nkcbca
a boet	jgnddU
a bonne	edmded
a boo	Zpdefc
a book	dddfel
a boss	cpdbee
a breakf	XeZtga
a breath	YjhYna
a brickl	hZgdpY
a bridge	Zoffee
a brief	dgdmdd
a broken	gmWkbc
a bronwy	cndeee
a budget	aaknjX
a bug	ncgfcb
a buried	fcocec
a burst	jmZdcc
a busine	fZYwbZ
a buzz	bbdofe
a bx	dklXhZ
a by	nfcaed
a cabin	eboccf
a café	dbadeq
a calder	ebdgle
a calend	ZgWvYe
a call	tZUqcZ
a callba	fnZddf
a camera	hdamee
a campus	bYcucc
a cancel	hcradY
a candid	bTjaW0
a card	ZftUce
a career	bllVch
a caring	edlded
a cas	fhoccX
a case	YrYncX
a castin	bmeeee
a casual	dbdgel
a cateri	hiYfch
a cather	ebqadc
a cert	cbYrcg
a certif	ibZpdc
a chair	fgnaiW
a chance	PohVZs
a change	cfmkVd
a charge	mhdaed
a chat	RsXzZU
a chatty	cZkhjb
a cheape	fYbcdr
a check	bacdgq
a cheeri	dcende
a chef	eembef
a chief	edcodc
a choice	dpgabb
a christ	gaidma
a cinema	obcgce
a class	YXcrcl
a clay	mceeec
a clear	fXhYep
a client	gaZtac
a climat	Zpdcee
a clinic	dXemdk
a clock	UOlqqW
a close	idaTds
a closed	eZjfdj
a closer	dccdeo
a clue	gnbagb
a co	fZYbpi
a coach	cldbeh
a coasta	apdedd
a coding	Zderdd
a coffee	dTjuUg
a coin	pjWYhc
a coinci	daocch
a cole	ednZjb
a collea	cfhZbo
a combin	afhmbc
a come	iacncd
a comfor	ehZedm
a commis	YQYqwW
a commit	gtaZdZ
a commun	Ymahcj
a compan	feogdV
a compas	eamdeg
a comple	iaYgdn
a compli	elZhag
a comput	dmcefc
a concer	jdwbbQ
a concie	edddco
a conclu	Wrccdg
a condit	hhZYij
a confer	Yhnfdc
a confid	cXhmcj
a confir	bbhpbb
a consen	bebmbi
a conser	bWuYka
a consta	cednee
a consul	ibYhdk
a conten	eoaece
a contra	YiLP8f
a conven	fdbmee
a conver	YfV1Xb
a cook	cbbmge
a copper	abdenh
a copy	XZqobX
a correc	XgjimW
a cost	cZqdfb
a costed	Yefoef
a counti	dlcefd
a couple	cqPiXo
a courag	nhbcdc
a court	eembde
a courte	dcaneh
a cover	iWlncY
a covera	cWTsfh
a credit	dYYtch
a cris	iVohca
a cross	pZbbjc
a csv	bcedgm
a cup	cbankc
a cuppa	mbfdee
a curato	XUqTim
a custod	eddbbp
a cv	hfoWcd
a daniel	eamkYd
a date	g/SlUL
a day	mmXbrM
a dead	edelee
a deadli	kiajaY
a deal	gXYXzX
a decide	ejcXki
a decisi	wlXZdV
a declar	bcamcl
a declin	mdeddc
a defini	zcVYhZ
a delay	lpXcdZ
a delhi	bdepcc
a delica	heccbn
a deligh	cagajm
a delive	kdZpaa
a depart	jYeofX
a deposi	pYecee
a deputy	eZdcmi
a determ	shcXca
a develo	cYcYkq
a differ	VSaab8
a dimitr	eeYZre
a disabi	dYjhdj
a disast	cXcbdr
a discou	gblbbi
a do	cebpdZ
a doctor	Yfjbek
a donati	eljccZ
a done	cnTcgk
a door	ggWpca
a draft	YbpfiW
a drafti	fmdced
a draw	dcrXec
a dream	enbcgc
a drone	bjadcn
a durban	agbnhb
a elf	ebceaq
a enhanc	djcdla
a enquir	ZYlbco
a enrich	eameef
a entrus	cZhZmi
a equali	dbddeo
a er	bbaclm
a ethan	oXamdb
a examin	ddZXhr
a exclam	iZbodc
a fabio	hXlcbi
a face	ddoeeb
a facts	joZZdd
a failed	edcmde
a fair	dngZjY
a family	hYkyXQ
a fast	ocdcde
a fat	bZeejl
a favour	baeZkp
a feedba	pfbabf
a feelin	hcQajr
a feels	daacoi
a fellow	eeeXli
a female	cgkblY
a fernan	ddbpdb
a ferry	ecYlZo
a few	ZpcrWX
a fiachr	dcdhdl
a field	Xhhdco
a fifth	ceepeZ
a figure	bUhxcX
a file	ccasec
a final	mbcenX
a financ	cgYtcZ
a finch	bdVgbs
a fine	bUeeZv
a finger	gdWrcZ
a finish	cbZjbo
a fire	hSnpdW
a firm	xKiVrU
a firmwa	bbiado
a first	hdQvYf
a fit	sZUfdj
a fitnes	giZgbh
a fitzge	Xdctde
a five	bYWxai
a fixed	diafoZ
a flap	afemde
a flat	egXdqa
a floor	efecmc
a flow	eccgdm
a folder	ebdeen
a follow	eccned
a food	eaelhc
a force	jbmcdc
a form	WcYkjm
a former	YUhsee
a forth	hbZocc
a foster	dmcffb
a four	dmjZea
a fourth	Vhclkd
a france	eddbeo
a free	adoXbn
a freela	hUrYbj
a freeze	cbxcbX
a fresh	elbaej
a freshe	mYcYil
a friend	ZdscQi
a full	VcVojl
a furthe	fwUlbR
a fuss	fccgmd
a galler	ebicbm
a game	abauba
a gameke	fcjjgY
a gap	eWpbje
a gareth	dqUXjg
a gender	gWaYaw
a genera	YhpgcY
a gethin	cnWobZ
a girl	ffYbZt
a glass	nceded
a gm	Wdgfik
a go	bQW3fc
a goal	eapced
a good	apoaaZ
a govern	dbrfcY
a grade	dgcdcm
a gradin	alcide
a gradua	eccddo
a grafte	ebbedp
a granda	ebnfeZ
a graz	ecdnee
a great	ZhwWda
a green	bibljX
a gritte	cYhkcj
a grocer	dbljca
a ground	dblbdj
a group	cncqYV
a growin	ccobee
a guess	didbmc
a guide	bddbof
a guided	edeclg
a gullwi	beqada
a guy	bUXba3
a gyms	dclheb
a habit	flecec
a haddad	cZcmcl
a haggle	dZrbdc
a halden	btWgab
a half	iXZuXe
a halt	eTwdeb
a hamper	gblgZg
a handfu	dlZadm
a handou	dbqbcc
a hank	elhehX
a happy	bgwYYa
a hard	WiZbet
a harrog	eYdpde
a head	aactVk
a heads	klZgbb
a hearin	ehaqba
a heavy	XVgXX3
a highli	iebZjj
a hinted	fbeeel
a hire	ecZctZ
a hiring	ZQ8aXa
a hold	efYode
a holder	kZkcee
a holida	xgVYXf
a home	bhcbbq
a hope	geZbco
a hopefu	kmYfbb
a hospit	aqafbe
a house	cZkeif
a huge	edldee
a hugo	jXjWgl
a human	xaaYcb
a hurry	nrbcaT
a i	edcnee
a ifs	bZnbej
a ignori	dfbcpa
a iker	amjbee
a il	dYgeeo
a includ	daZeeo
a inclus	eccchm
a inconv	pbgZbd
a indepe	dqbYai
a ink	Ychpce
a innova	ecemed
a inspec	bglcdg
a instru	mZcdjd
a intern	jkeYfc
a interp	hbYidm
a invest	cgZima
a invisi	aicndd
a is	btacdc
a jen	ebbqdd
a jessie	dbpedd
a job	ZXsUpc
a jobhar	cccYpi
a joy	fYpPfl
a judges	ecemed
a junior	Xcacol
a justic	alYedm
a keeper	lVnidZ
a kettle	dlZhed
a keyboa	lghYhY
a kiebit	fYhlef
a kind	idnYag
a knew	cWhfmg
a l2	gmeefZ
a lab	dflgcb
a labora	gbobgY
a lad	mZjTQv
a lady	YdbiTu
a lambin	bbcebr
a large	bncZfi
a late	YblniX
a later	chYfbn
a lay	bkoYiW
a lead	eecmed
a leader	cfmfdb
a leadin	ecXtdX
a leaver	ZXZsci
a lefèvr	dhnZeb
a leg	hclafe
a legal	eZkeei
a leroy	ifZccm
a letter	2eQeUh
a levels	dbZdes
a lewis	edXdeq
a liam	caZeip
a licenc	edbegl
a lies	bdZqic
a lifegu	eYbgdq
a lift	ZgyZTc
a light	bVcmlh
a lighth	jZZlZk
a lighti	lbdfib
a line	iiVhVm
a lines	ldedmX
a link	afcucV
a list	baTtcm
a lists	aacsdb
a little	b5UccT
a live	aifocX
a lively	emchbb
a local	cackbl
a long	gibVli
a longer	ecabdq
a look	YilkfW
a loose	emkWeb
a lot	aqiQYm
a lounge	dfYemh
a love	ecmchd
a lovely	chwVYb
a lunch	dfencd
a machin	gbacdq
a mail	wcZZWi
a man	gcaVZy
a manage	dWbkar
a map	dclgdd
a marian	dabicm
a mark	indYcd
a match	dgWccs
a mate	kclgWe
a matern	eddqYe
a matter	lsbZXY
a maybe	hVVkub
a md	hocdYe
a measur	bgacmh
a medica	UhVwiZ
a meet	cYlndZ
a meetin	fuXeXb
a meliss	ebpddd
a member	htZZiV
a mental	XknicU
a mentor	lXkdjX
a menu	demece
a merry	fcldee
a messag	wfcUeZ
a michel	cdeobe
a mid	Subadi
a millio	dapbde
a min	edceel
a mind	ihcXjh
a mislea	bhbdao
a missin	dXawbb
a mistak	iabecm
a mix	mZjjiS
a mock	ddcleh
a moment	aZYtgf
a month	nnTUqV
a monthl	lbdege
a morato	dZsddZ
a more	cbYgdr
a mornin	UTe+ST
a mounta	epdcdb
a mr	ccccim
a msc	idYagm
a msk	dpdeea
a muddle	XnZncc
a munici	ldeeed
a mutual	dfdneb
a name	wbTQik
a neat	WXsjda
a need	jYcXll
a negati	cadceq
a neighb	YauYXk
a new	VnzWTc
a newsle	eboddd
a next	ddjmdW
a nice	eZsSkd
a night	Ybkkah
a nights	dddfem
a nils	ebdgel
a nina	iiXfid
a nneka	jiiZZd
a no	fSRWa/
a nod	grXSmb
a nomina	abZman
a normal	dapjZa
a northl	igkUff
a not	ojYVXk
a note	pUaheh
a notifi	eobccg
a nudged	dZcenh
a number	P3TodT
a numeri	lWdnec
a nurse	cXicbq
a on	bWokfe
a one	WRS/ca
a operat	cefpab
a or	dceoeb
a organi	dXZkki
a orient	hZakdk
a origin	gXoeaf
a outfit	dacbcr
a p	cbbmdj
a packag	bhZcjl
a packed	dlefdc
a packet	efanbg
a packin	mZmcdX
a page	STb9Ve
a pagebr	dqcdcd
a paid	dgabpd
a pain	khiceX
a pair	gUigYp
a panel	WZVuan
a paper	iaWllb
a pardon	elhbdd
a parent	kkYgcc
a parkin	Zgjanb
a parlia	edmdec
a part	akXdbp
a partic	dZmedh
a partne	ccVYqm
a parts	dclgce
a party	jalbcf
a pass	bNZZg3
a passpo	bjbnbc
a pat	daccZs
a pdf	elfZbi
a peacef	hhldeX
a peep	appVbY
a pen	ebbeod
a period	blZhlY
a permit	eeleec
a person	dmUXVx
a petrov	jbbmdd
a pharma	Uqelbe
a phone	piRwWR
a photo	cPstUW
a physic	eYepbe
a pic	bapdec
a pick	nfdbce
a pictur	ZlimYV
a piece	bfcoeb
a ping	bocbgc
a pint	XZoYoe
a pitch	epdZed
a pity	aXifhk
a pizza	Yccdho
a place	dbZZpn
a placeh	dkbmad
a placem	jbXpcZ
a plan	XknagZ
a planne	kYdiic
a plant	fbdned
a plants	eYjali
a pleasu	ihtXTd
a plume	eZjmea
a podcas	dcdqcc
a police	pWdfef
a polite	cambje
a pool	dZjmcf
a poppin	eZmhed
a portfo	eYczXZ
a positi	ipeUee
a possib	iqZdWe
a post	UirlcU
a postdo	bgdcdn
a postgr	dbdklb
a potent	dmddfd
a pound	hZmdfd
a pr	docded
a practi	WbZ3ZX
a precio	eagodb
a prefer	eccqbc
a premis	fcabhn
a premiu	eZehmd
a presen	dlXidg
a press	cdcode
a previo	eekckY
a princi	bXmmce
a privat	ercgYY
a privil	fdcfem
a prize	ecoeec
a proces	hobYde
a produc	mYTmZm
a projec	dfZqac
a promis	rmVXjT
a proper	kZZqgZ
a propos	fffYnd
a provis	cbcYqj
a provos	clbkbd
a prune	edqccb
a psycho	ZcWskZ
a public	dbZlfi
a publis	alkZjZ
a pumpki	dYknca
a pup	dldeee
a pursua	ihfkXd
a push	sbbZee
a q	eenbdd
a qualif	edebgm
a quarte	icZodd
a questi	YraqTa
a quick	bThyYd
a quiet	adfsbY
a quiz	edobed
a r28	Xebknb
a ra	cebpcd
a railwa	efaeem
a ran	dhWkoX
a rare	kYiddh
a rate	cXbvXe
a rather	fcodgY
a react	eqcbea
a reacti	biYape
a read	WkUcyV
a real	kfYfmX
a really	mhaXYn
a receip	iXsZda
a recomm	egmdea
a record	cZrgXg
a recrui	bsnWWY
a redepl	fVocjd
a reduct	ddedcn
a ref	cbdqdc
a refere	SUcvfl
a refusa	qZbcYk
a reject	gTjghh
a renata	cafscX
a renewa	ebdcnf
a renewe	bfbsbb
a reorga	cdqeeZ
a reply	nsUbgS
a repo	ddalmZ
a report	bbZnZn
a reques	iWldib
a resear	YmmkWW
a reside	hYqdYg
a respon	9OQXcZ
a restar	fdleed
a restau	bhenbe
a restfu	YYucec
a result	pjUZZi
a retire	bZhaZt
a return	pdSlXe
a rev	acebcs
a review	ZRvWki
a revise	Zbgqdc
a riga	dUgrbi
a right	XgZkej
a ring	ggYiid
a robyn	eoheaZ
a role	hfblZf
a rollin	cpbdeb
a room	cnVqiR
a rotati	fpXgad
a round	Ycfpgc
a rounde	WYdoel
a ru	encdfb
a rule	vTcgga
a ruling	ojbacb
a rumour	focdea
a run	nafdee
a rush	jkchdY
a rushed	dZqfda
a rust	fkbmYb
a sad	iWaads
a safe	bdrbcb
a safety	cdcgem
a said	eWcdip
a salaam	decnde
a salari	bilciZ
a salary	behepY
a saludo	eodbec
a salut	kaoXcc
a sample	bXX6Xb
a santa	cglfea
a sarah	kjeifT
a say	gwWbeV
a saying	cfSkmg
a scale	edpZeb
a scan	hXarcd
a scenar	eYdccr
a schedu	embfee
a school	iegdXj
a scienc	endbbh
a scones	odeceZ
a scoote	edcdgm
a scoped	ebmfWk
a scorec	hajYoa
a scratc	jcacme
a screen	ZmZjcg
a seafar	dZpjaa
a seal	lkYcbd
a sealed	dmddfe
a search	cjXlcg
a season	efWgaq
a seat	YUgtgb
a second	YkWsbg
a sectio	bUogge
a securi	cnbdch
a selfie	aWocld
a sell	nbVdle
a senior	kpXcfX
a sense	dbmbdi
a sensor	eXpgec
a separa	bZgnic
a seriou	erZcac
a serve	ZglZpW
a sessio	dcctbY
a set	cbYngh
a shame	aTcrXp
a shared	ijWfdh
a shelf	ckoXhW
a shift	Tecufb
a short	Wba8Vb
a shortl	UxZaag
a shot	bneZie
a shout	JyVhdm
a show	edhhkX
a shown	eZdVes
a shreya	drabea
a shrug	kpXacc
a side	Ylhgcf
a sign	ZijcZl
a signal	ebemef
a signat	eibeqT
a signed	VRjwjW
a silenc	doeeea
a simone	fldfdb
a simula	dfWqee
a single	fdYgmg
a sink	dgmeda
a sister	elZbfi
a sit	edelde
a site	dfbncb
a sittin	cmeefc
a situat	mbYTko
a skates	ecidoY
a skills	eecoec
a slip	hlZfbf
a slot	YdgyYY
a slow	d0YbaX
a small	ffdoWg
a social	cpaeea
a soooo	dkbldZ
a sort	coYnbY
a southe	bcbodh
a spare	cUmjYl
a specia	dphWbe
a spinni	cbTfsf
a spot	jgZpZZ
a squad	dcrZec
a squeak	dcbdod
a stacki	cebicm
a staff	aYarhf
a stall	amedgd
a standa	fafddm
a stands	XazccW
a start	XgXhqc
a starti	eeecnd
a statem	caboff
a stay	eaqbed
a stelio	jYZfen
a steph	gcoaha
a stock	bdllca
a stop	aS8aaT
a story	adindb
a straig	2gUSgY
a strate	fdnffY
a strong	ToRder
a studen	ececgl
a suit	efXoee
a suitab	aqTbcl
a superv	camadk
a supply	eaaiYr
a surpri	daiXdp
a survey	aSvlYY
a svenja	befedm
a svetla	cmZhgd
a swell	ghlZZc
a swimwe	beZbmj
a system	bmRuVf
a table	lehgfW
a take	YfTrYl
a talent	drcdeX
a talk	Vcevdc
a tan	cmheeZ
a tap	bYZpek
a tape	Zbdmdk
a task	gbcobf
a taste	eeoadd
a taster	ecemde
a tax	cdmdee
a teache	hZidXp
a teachi	abbphc
a team	ificVj
a teams	dncdde
a techni	ahVwdU
a techno	iZmece
a teleph	cpZgiX
a tempor	dcedpa
a term	cdedco
a terrif	mYdeei
a tessal	Zoefed
a test	hekqWP
a texas	gccddm
a text	omgLfZ
a textil	hbZhhj
a thank	gVsabd
a theo	bUhkbo
a thing	ducZfY
a think	SgYgwc
a third	niYcfd
a three	eccmhb
a thumbs	jZkjgU
a thunde	enceed
a tie	dmdeed
a til	eneeZd
a till	dYgjbl
a time	TTW/YY
a timeli	dobced
a to	eodegX
a tom	klbbeZ
a toolma	doabkZ
a topic	babudb
a touch	pSfefk
a tough	aUmXbq
a tour	fdofgW
a tracto	dmdfbe
a trade	SWvSkk
a traffi	egdbao
a traine	YnUmia
a transc	ccoicZ
a transm	lbfeff
a transp	edipZZ
a treat	gbrbdZ
a tree	demeec
a trelli	ddofcc
a trial	bfX5SZ
a truly	dclZma
a try	XlbrVe
a tu	eYdfdp
a turn	gZggif
a twenty	eebned
a twice	bYZegs
a two	WZSubq
a typo	ecaepe
a ulrike	gdYrbb
a umhlan	dbbajo
a unifor	djeWnd
a unit	eWeajn
a until	cfdcel
a vacanc	Yngefa
a vacati	dbagaq
a valent	ZhZfne
a valid	ddbodf
a verbal	VfXS5a
a verdic	iuYXZY
a very	ZhhYfm
a vettin	kXaene
a video	efYtaa
a view	ipdUaf
a views	eddacp
a vikram	eapeea
a visit	YpXhja
a visito	dgbndd
a vog	mbcdmZ
a voice	dZcsiY
a voicem	egldhZ
a vote	clWXim
a waiter	jkYaeh
a waitin	cwbYcX
a walk	edcpgX
a warm	aemhae
a watch	agnaed
a way	cgVdmi
a we	hUaboo
a weakne	jgWicg
a wear	emdded
a weddin	mdecee
a week	jMiY1W
a weighe	asbdeb
a welcom	dbdXta
a when	dYdcjn
a while	O/bZaT
a whitlo	dcdpeb
a whole	ZpcifY
a window	dcXmmc
a winter	ebofdb
a woman	jWWYkq
a wonder	bcvWgW
a word	TgpqXa
a work	cmZnZb
a workin	aeSxZi
a worksh	eYdkdk
a world	YrYWkd
a worry	crcbeb
a wouter	emeedd
a writin	baalZo
a writte	dXV2gX
a wrong	lgsYcS
a wyk	ffdlfb
a yasmin	ceYnbl
a year	QijYas
a yes	oZSY7S
a you	badbko
a young	eblbeg
a zoom	dacrdc
a östers	hhWchk
a4	ahdgie
aa	imkZXZ
aa of	fjlbcY
aa packet	gWiicj
aa up	lldZdc
aadhaa	hcaknY
aadhaa .	YUgaxh
aadhaa and	keieeX
aadhaa brenna	bjmade
aadhaa has	aWdjdp
aadhaa is	bmedef
aadhaa on	flhceY
aadhaa will	mbdfee
aadhaa with	ceYuca
aaha	qecabf
aaha have	pbcdde
aaliya	ncddcg
aalton	lcbbhg
aarhus	igjWhe
aaron	bmXqbX
aaron and	bZdrdd
abando	cbkZgl
abando .	ehlhdX
abando the	dacefo
abara	kbdkVi
abara .	eZboci
abdul	dddjie
abdull	lZjXlZ
abdull .	gcabpc
abdull sent	ebocce
abdulr	deVcin
abdulr of	ZXbcdt
abe	Xbcuad
abe to	bjbleb
abebe	cjidjY
abebe .	edmeed
abeg	gkdbee
abeg exerci	Zmeeff
aberde	cZlgeh
aberna	bdZeil
aberne	Xlnbdb
aberys	cblkac
aberys and	eallab
abeyan	WM/YYR
abeyan .	eatecZ
abeyan by	ccpcee
abeyan until	eZrdeY
abi	hZcZcq
abilit	ecgddl
able	mhVbcl
able .	dgdlec
able and	nbcfgb
able to	mhWacm
aboard	SUTb/U
aboard .	YTXW+T
abolis	WTZXW6
abolis the	baZdav
about	bhngbc
about #	ZRZ3aW
about .	anZfie
about ;	fbndeb
about ?	ccbwZZ
about @d	dldlYc
about @p	btZXbj
about @s	sWZggb
about a	Sngobb
about accomm	lZdbmc
about all	SvZcYk
about an	aydiOa
about anothe	Yjcmcf
about anythi	cTvchc
about asking	eqaddb
about ate	ebpcdd
about attire	edealh
about author	ddleee
about bees	ebpdec
about being	mYcbqY
about benefi	beddmf
about but	feqeeW
about by	eecdmd
about candid	bvZbdX
about car	chYihh
about center	ebnded
about climat	lXcpad
about coming	beence
about dates	Ysachc
about dept	dbqZee
about everyt	evbZcY
about experi	bYobnZ
about feedba	dmbekZ
about footba	dUwbdc
about for	nYZhgh
about get	bleeee
about having	bjTdim
about head	ebcelh
about her	aZydaZ
about hiring	axcacV
about his	YX6UWY
about hours	mZbcna
about how	dPkWiu
about illust	alUinb
about in	fbbeod
about interv	gaemec
about it	bncceh
about job	eZjenZ
about jobs	ZcuZcd
about joinin	dgWihi
about kickof	eYgmed
about making	klefXc
about me	g4VYVZ
about mins	fjdleY
about money	dmdZmY
about my	nXwfUU
about names	clkbea
about next	imkWaa
about ninety	ebleed
about northl	kjYjaa
about not	babhdp
about notice	dcuYYd
about now	gddbmf
about on	hYcidl
about onboar	edddme
about one	fobbfd
about open	mecbff
about other	daZUcx
about our	hVtZha
about parkin	hllXYa
about passwo	eabhem
about people	emXcak
about placeh	cmdced
about posts	mhaeec
about produc	idSocl
about progre	jsYYeX
about salary	bedmgd
about schedu	ecdmee
about so	dcdddo
about specif	zSbacc
about staff	bpceed
about terms	ecdmfe
about that	Tjgilb
about the	efohaZ
about their	aXxRge
about them	YYmjck
about they	nZdedh
about this	Wefjgh
about timing	Zsaeca
about to	hfhbUm
about traine	daqdeZ
about two	khYhch
about us	VYyehV
about waitin	eadYse
about warmes	ecebpd
about what	fd0aWV
about when	dcbtjS
about where	dqbbed
about whethe	eyRThc
about which	bsZhaY
about who	ctScfh
about why	eebgcn
about will	Zcoadj
about with	bvVcbd
about withdr	emZhde
about workin	ecoddd
about you	fzXYYf
above	jYdYgp
above about	gibYle
above addres	ddbned
above budget	gadefl
above has	edcfem
above his	cdoecd
above mentio	ebYfep
above my	fpadbd
above the	nidTfg
above time	edapde
above vacanc	ccgeem
above what	bZYkcq
abrazo	flgafb
abrazo .	bnibdb
abroad	ocseZP
abroad .	khnaaV
abroad ?	felcde
abroad until	mdbgde
absenc	Ylkbib
absenc of	dochcb
absent	fPmsYa
absent .	jTphdb
absolu	Xqeedd
absorb	gigdce
abstra	ddXoci
abstra .	cealdi
abubak	aZpibd
abubak .	dcmgdc
abuja	figjfV
abuja .	XrgefY
abunda	jajdkY
abunda .	ebfdnc
ac	kTfalk
ac #	lahcee
academ	eTrXhi
academ .	dTrcch
academ team	aZscac
academ thank	fngbea
academ workpl	cdbbni
accele	iSXsjb
accent	UaY0hb
accent and	dochac
accent certif	aeeode
accent chance	ccZtcc
accent check	bkVrhW
accent cleara	aXdqjc
accept	TUdZ/d
accept #	edbeco
accept .	YYZVzm
accept a	YW2oYN
accept anothe	aj0aUT
accept applic	Vjlbaj
accept as	eedfmb
accept before	ccZiod
accept by	OWWO/e
accept candid	feYfeo
accept declin	feYepb
accept elsewh	edydaQ
accept form	efeXqe
accept i	feefcl
accept in	SYWV/W
accept is	Ycbeuc
accept it	bVVlnj
accept must	deedld
accept my	lToZeh
accept nor	hkhedZ
accept northl	VbdZoo
accept of	XaZole
accept on	Wbgaoi
accept or	XVNn1V
accept our	bebXaw
accept please	eedbnd
accept return	eedane
accept slip	adcSxe
accept so	dfamch
accept someth	eeueaV
accept sorry	cbecpc
accept that	mWbehj
accept the	VUT0nc
accept to	cdZava
accept until	Yafgta
accept via	dedVte
accept within	VcZW5Y
accept yet	kXeeld
accept you	bkbVre
accept your	gZtQkc
access	aYthad
access .	mkfVhY
access from	eeqaea
access to	WXybag
accide	hfpWbd
accomm	liUbdm
accomm .	goXZck
accomm ;	jZcXin
accomm asking	ghgaXj
accomm has	cdbmch
accomm i	ghdcna
accomm now	efdlec
accomm on	dZiled
accomm s	giTcfn
accomm she	jmcddZ
accomm the	ofcYib
accomm then	mjZeea
accomm volunt	aZekhk
accomm with	leYiah
accomp	eoYgYh
accord	ifXfcm
accord .	ciYbYt
accord it	cadqea
accord office	cbmjcb
accord to	rlbaaX
accord until	dnbdfe
accoun	bX2Wbe
accoun #	hhZhdh
accoun .	bgqSei
accoun after	Xnkeda
accoun and	cQugkV
accoun as	cmdded
accoun at	jhpYcX
accoun before	oZeeee
accoun brenna	dcapdd
accoun by	sYYlbZ
accoun close	nccfed
accoun ending	edmcee
accoun for	hgjdeY
accoun got	ieZjeh
accoun has	ZY5VcV
accoun in	bdmfee
accoun is	XauXgc
accoun of	dXqeah
accoun on	mcfdbg
accoun was	fdnddc
accoun will	Wctbac
accoun with	cYvXbf
accoun within	Ydoiea
accoun you	dctYda
accra	ZInuka
accra .	eUoYkg
accred	hfiZTo
accred .	gfkZWj
accrue	kdbaih
accura	gXWfUw
accura .	efcddm
accura with	edadXr
ace	bidagk
achebe	XiZiii
achien	hbabfo
achien to	eaadhn
achiev	ZXbubh
achiev screen	bddsac
achter	acPTn0
achter .	ZYkUpj
achter the	idbcbn
acknow	kejfZb
acknow .	WaXrjh
acknow receip	bojjZS
acknow the	oagcce
acknow with	ijgdeZ
acknow your	fkkTcf
acls	gibhgc
acorns	bXZxYf
acorns and	dddohX
acorns candid	clbmaa
acorns from	Yccjel
acorns is	cblfdh
acquai	ZjYtbb
acquai .	obdede
acquai not	chfmea
acquis	dqeebY
acquis .	ceqYdf
acquis will	dnddec
across	YXkrbf
across .	cZkkgb
across all	eXpbfg
across as	fbebep
across like	kiXhad
across the	XapXjj
across to	bjdldc
across well	fndceb
across your	bahuZX
act	fdagob
act .	doacec
act as	cbjdbl
act surpri	hOXZ2b
acted	bWaloe
acting	eVccev
acting head	eceecn
action	WbrsfQ
action .	beviZS
action from	dbpYid
action is	aqlYcV
action needed	bbS0ab
action requir	bUcyhY
action will	ecXffq
activa	gflaZg
active	cllZcY
active .	cjjbaY
active and	epZeec
active consid	elddfe
active in	leXcel
activi	RYfSxm
activi .	bbXSqq
activi as	dbbbni
activi in	ecobee
activi on	ecmded
actor	jhpVaa
actors	dcmdia
acts	bYefbr
actual	beYrmV
actual do	Xlelcd
actual no	cbeecp
actual words	cmhcdd
actuar	gXyWYb
actuar .	gYqUgf
actuar let	mkcebZ
acute	ckWYjk
acute centre	godZdd
ad	hmfVVl
ad #	nfcddc
ad 's	gmjZac
ad .	fVxaWb
ad and	fdbefm
ad awesom	hgYfcl
ad is	cqbdeb
ad made	jbdelb
ad said	mddede
adaeze	agbgld
adapt	ffdZkh
adapt we	bneeed
add	ecqbae
add .	ibeeam
add a	dembhb
add it	gjnYba
add that	dWkjdj
add them	jaZlbj
add this	dnVief
add to	hencdY
add you	eaaccs
add your	cYjocY
added	cnohaO
added to	fknadU
added you	cgnceb
adding	bRmhfn
adding .	XffeWs
adding any	dWoadi
adding number	dcpcec
adding so	dcemee
adding to	baabsg
adding will	kcbmad
additi	dojgYV
additi .	edpacZ
additi counci	fecmde
additi docume	mdkbdZ
additi to	bpcaee
addres	UV0sXY
addres .	VSwqWY
addres ?	ffnYfe
addres and	ecmjab
addres antune	fddlee
addres before	daYnlc
addres book	deoYdi
addres by	XeyXac
addres from	dnXjde
addres in	dVljdd
addres is	iUwZbZ
addres of	XZSyZj
addres on	ffpbeZ
addres only	faleef
addres please	ccgmdd
addres shall	eddddn
addres so	cgkYhg
addres that	cZsbia
addres to	ahmdcc
addres within	ceoZef
addres you	daolcW
ade	iefgde
adebay	UQineo
adebay the	bgboed
adelek	dTjpdd
adelek to	dWkmed
adeyem	idbkce
adhere	cifcfi
adichi	jfedhb
aditi	aiXjhh
aditi 's	dmbicc
aditi .	dhmdcb
adjour	gjYiha
adjour .	hkZidc
adjudi	eZiled
adjust	ihhiaZ
adjust contac	edeled
adjust the	lgbeed
adjust you	imccdb
admin	Ykpdba
admin to	bmeeee
admini	Yhebjk
admini .	Ujhgak
admini and	cfahbo
admini assist	aleffe
admini of	finbbZ
admini tlr	daljdb
admini want	edcmee
admira	eaddkj
admiss	maXepb
admiss .	hoZfda
admiss emt	YgYiki
admiss home	glXenY
admiss to	dcdXln
admiss words	bdemef
admit	WXdobp
admit card	decmfe
admit you	bdaiao
admitt	fLQnjv
admitt .	eZdjan
admitt it	bccedq
admitt to	iTRkoj
admitt you	dWdmdl
adopte	cWmhWm
adopte the	cbleeg
adopti	dXhdhm
adored	fcogUi
adored you	ecdfcn
adr	eehfdh
adrena	XbkjlY
adrena .	dZpkdY
adrena ?	eZfkhf
adrian	jdQoib
ads	ehlOrW
ads you	cbYauc
adu	gfanae
adult	hkabid
adults	lZidef
advanc	gVbngi
advanc .	dWloeV
advanc of	ecedoc
advanc to	dcajdl
advanc your	fdaefn
advent	heffgc
adverb	WiVenh
adverb .	cmZbYm
advers	ejeeef
advert	WahZew
advert 's	jRmkah
advert .	aXdVso
advert a	daaddr
advert again	ecdefm
advert and	aZldek
advert at	eZlcdj
advert becaus	gcceel
advert but	eckkdZ
advert down	dcbfcp
advert for	agqZac
advert has	csadac
advert in	ebfdco
advert is	ehoabb
advert northl	cmdeed
advert ought	fkiffX
advert post	acYfes
advert posts	dbXeer
advert runs	fmddce
advert that	jlcgdX
advice	SPpmdl
advice .	XZpbii
advise	gdbhfj
advise .	ZfchoZ
advise baptis	dfnZdf
advise by	oaedee
advise no	bYkocd
advise of	jkZclU
advise so	jdZdhi
advise that	gTiddp
advise to	bpWnZa
advise us	edlcef
adviso	eSnccn
adviso and	edaZnk
adviso has	eWpffe
adviso is	admgbf
adviso rentré	hifjZa
advoca	ggciee
adwoa	kfbdge
aerosp	jegfdc
affair	XdcmqY
affair .	alodfS
affair and	bYWpbo
affect	Wcdlkf
affect .	WRmghk
affect and	bdindb
affect from	ecZdog
affect of	ebblbk
affect recrui	jmXceb
affect your	dbodbe
afford	gkagah
afraid	XmbUW1
afraid .	YkZUZx
afraid ;	Yjcado
afraid everyt	emhfeX
afraid i	ihyZcI
afraid it	ijVbam
afraid not	dZeecr
afraid that	ZiXbbt
afraid the	cZlbbl
afraid we	euYbba
afraid you	cdXbbv
afresh	kdiZah
africa	ZepZoU
africa .	dbmicc
afrika	fbZgdo
after	elYbfl
after #	biamfd
after .	e0aeWS
after ?	YtZcgb
after @d	aZjWir
after @p	WiTncn
after a	dNdWe5
after aadhaa	oZckbb
after all	VVUhvp
after an	mcebfe
after and	wTaamX
after brenda	mccfed
after by	iXqbdb
after carefu	cafnZj
after cipp	ibcmcd
after close	madjdb
after closin	pVdjed
after confid	oaeded
after consid	eUbeet
after consul	edbefm
after due	bZdcqg
after everyo	sYdcde
after ewa	lYbifg
after four	iTnibh
after half	Xiagod
after her	Wnckdd
after his	qbdaee
after human	andeee
after i	jjXejY
after intern	cadeep
after interv	rWZYbo
after is	bUqoaa
after it	jyTZWZ
after long	eXiceo
after lookin	dgaZep
after lunch	kXYqjX
after me	arWjgY
after much	dVVbhx
after my	Zeqaha
after nightc	bbeehl
after northl	TqcXdp
after one	aneeed
after our	cjbZcp
after planne	heabnc
after probat	cdeeoc
after produc	XkWhhk
after readin	daleeg
after review	dUZbd0
after school	qXcbjc
after six	fQsZjg
after sleepi	ecnXlc
after sound	ddcnee
after speaki	fbmceg
after submis	easdeW
after such	fXimdd
after talkin	ffndeb
after that	S/OfdP
after the	ftaSbl
after their	tZcdcc
after they	WWhecu
after this	P3XedX
after three	bbgfco
after trial	ZfaYol
after two	oceegZ
after we	iiYiag
after what	aYddoj
after which	3bVWlT
after work	eUnmdc
after you	jFsVmj
after yourse	demabh
aftern	fbaubc
aftern .	fVcsgb
aftern and	bcckna
aftern group	eedmde
aftern i	eZpffa
aftern mr	bgZicn
aftern on	adqeeb
aftern this	fmgddZ
aftern we	hiZdck
afterw	YnrXYc
afterw .	WvoZbT
afterw with	ddecen
ag	ganebb
again	afiiaj
again .	aiobbg
again ;	pbZbdi
again ?	dToiXi
again @p	lcgbhc
again about	Xmacem
again after	Ylbbbq
again as	eelmcW
again at	bcXtbc
again before	jkcYeg
again but	Vhoidb
again by	aoifba
again every	dmbbbk
again for	ddegao
again from	afqace
again he	Ykmcdc
again i	aemimR
again if	aUtbaj
again in	QdWUX/
again next	cXZYdy
again no	mefbfc
again northl	dUckYu
again now	Zmfida
again on	SjqqYQ
again once	bepbce
again only	dededm
again planne	rYabcj
again produc	feTiap
again she	eccqdd
again so	dgikgV
again some	amlaeb
again the	ggUknY
again this	cjgpdV
again to	cWdnob
again we	eTrhed
again what	hhZekc
again when	WnbSZu
again will	amcYek
again with	glRpYd
again your	dedmfc
again>again	ajhpYY
again>answer	mWpZia
again>ask	ekVmhc
again>away	aeZeqg
again>chosen	ZXVlir
again>closed	TgdiWs
again>date	vScicd
again>free	Whcoef
again>give	kWhZfm
again>goon	mZgZXo
again>hear	YsZcbi
again>hold	eNrdfl
again>if	ajldYh
again>joy	feQXnr
again>match	UfbwYg
again>meet	ZdaxYe
again>news	zTZebf
again>not	XkhYen
again>offer	UZVeun
again>others	Rfgtbe
again>papers	hUWmcr
again>post	XWfdW1
again>refuse	YaYhhq
again>review	epWhga
again>said	hjPVbv
again>soon	cmkZea
again>sorry	decfao
again>step	adZybb
again>thanks	kUlbdi
again>wait	YoXlZg
again>you	kjZgdd
agains	XhSSe8
agains .	ZOZcuq
agains an	eocedb
agains going	cZmdej
agains it	cigWao
agains moving	ecacdp
agains our	eZbder
agains the	esSZbl
agains you	ZaaYdx
agains your	eeceel
agata	agteUX
agata human	cpZedb
age	bhnWbi
agenci	Zjncbd
agenci .	eenebd
agency	aanedj
agency 's	fjfifW
agency .	XpdiWi
agency and	aengdd
agency as	Ycmkce
agency chloé	eXfbnh
agency client	mlXgcY
agency dossie	dliXhc
agency gets	dmceec
agency girl	feodgV
agency it	eckYdm
agency lady	gmahWh
agency lively	gmcecb
agency note	ZZpdYl
agency nurse	baZZln
agency partne	dYubZX
agency rang	chYicl
agency says	raadja
agency teachi	ibZijd
agency that	bfkcmZ
agency to	bcbdmk
agency told	mZcebk
agency update	bYghjh
agency wants	bfdfmd
agency will	Wialdl
agency woman	nXefef
agency would	dncfcd
agency you	eedZkj
agenda	cybbbT
agenda .	YvcYfX
agenda and	gclcee
agenda for	maegee
agent	dhYejh
agent .	ipdYdZ
agent says	eYbclk
agents	dfnYge
agents .	ceoaee
ages	VpZjfg
ages .	X2VXae
ages ago	Vfglbj
ages and	mWWdof
agile	fecfbl
agile .	ebdecp
agilit	bhcglc
agm	ZXmZaq
agm .	eceedm
agnes	idWmdh
agnes and	eddlde
agnies	akkabe
agnies .	ajpccW
agnolo	aTmilc
ago	Ziefhg
ago .	eakdma
ago i	gncebc
agree	bwUdkX
agree .	iihdhV
agree a	dYcsde
agree among	emdded
agree and	kxZXZV
agree it	Yoeegd
agree on	fmdYpU
agree so	ggccmc
agree the	bmeeee
agree to	fgYici
agree which	emeded
agree who	mdfbfd
agree you	chdbnd
agreea	hfZdbn
agreed	gYPd4c
agreed .	anXgmZ
agreed and	cacjpc
agreed at	ffhXnc
agreed i	jXWdkn
agreed in	oZdefe
agreed intern	jZdgke
agreed on	ebeVvZ
agreed that	TTbgpp
agreed the	klcYag
agreed to	kbVcpd
agreed we	Xhdmhd
agreed with	ZkYmfe
agreed you	Zfabqc
agreei	fgZgck
agreei .	dneced
agreem	aXSa/U
agreem 's	eedeoa
agreem .	maUimZ
agreem and	dZmieb
agreem attach	decZqe
agreem drawn	eceemd
agreem for	eeebme
agreem is	badZub
agreem requir	deembe
agreem that	dldadi
agreem we	eeceel
agreem with	baabpk
agrees	aojPrW
agrees .	eodYid
agrees to	dbddqc
agricu	neXZih
agricu .	dfbedn
agrono	dYjXvV
agrono .	gbadqb
agrono murcia	ecmeed
agrost	ficmca
ah	qheagV
ah now	nlaebW
ahead	cbdiem
ahead .	gZTkhn
ahead and	dlblca
ahead if	fkmXeb
ahead in	dZpeee
ahead of	cjRriZ
ahead or	rYdded
ahead with	ZTiVe0
ahead withou	Zgchdm
ahed	bficdk
ahhhh	cUsYie
ahhhh and	ebnbee
ahhing	cegcke
ahhing #	bcecmh
ahhing of	ddceem
ahluwa	cahhif
ahluwa they	caYjij
ahn	hgbjdd
ahoy	jelaae
ahoy .	dcsbbZ
ai	eWXhoj
ai .	cZderc
aid	hebhZk
aid .	hdXacq
aid minute	dcmhcd
aid provid	jhXlbb
aidan	jacclf
aide	pbgceb
aide .	ngfdZb
aide you	edeaen
aim	0eYVcW
aim to	4XaWcX
aiming	xhWVYX
aiming for	1SaYdZ
aims	idfefe
air	bubbcb
air .	aqaclZ
air and	ebldci
aircra	hmdbcd
airlin	cgfghc
airlin .	Yhihfd
airlin ?	dendbf
airlin are	deljaZ
airlin for	ccYpja
airlin has	jdZZfn
airlin of	gdcema
airlin voted	dYXcsi
airpor	eebhld
airpor man	llWgcd
airpor manage	ZbYhnj
airpor sister	mYbibi
aisha	SRgukh
aisha a	aakboc
aisha the	edbdoe
aisle	eeVfkl
aisle .	ijYZej
ajar	bhhddi
akua	lbXdao
akua .	hbbedn
alaaf	dYcpgc
alan	ifhecc
alan 's	cgmedc
alan .	YkqYdb
alan for	dsRbaj
alan is	oXmZbd
alan was	dXbenk
alarm	fXpgbe
alarme	iiYifc
alas	ZYQcY7
alas is	anccdh
alas the	eVaeeu
alas was	eecdem
alasda	hpJkWm
alasda 's	mdceed
alasda ;	dYZmel
alasda and	ecdcfm
alasda is	eragbZ
alasda planne	dldeee
album	Wdapcl
album .	WbZpcm
album tour	eedlee
alder	iZigbi
alderm	jdefbg
alderm and	nXddhh
alderm recrui	fZikbf
alders	egeejd
aldrid	cdible
alejan	ehlbeb
aleksa	iablka
alert	WT9TUZ
alert #	cdpdbd
alert .	ednaef
alert has	fdoeeb
alert in	fdaffm
alert to	dapbdd
alerts	XY/QUR
alerts .	eYsbbg
alerts for	dgradX
alerts in	edndeb
alerts so	ehldda
ales	cXscbh
alessa	ZTqofY
alex	gaaoWm
alex bummed	edZefn
alex checks	jnWded
alex for	ecadep
alfie	henXbe
alias	efhege
alicia	qTiadg
align	hwaSdb
align .	dnebee
align intern	epeZec
aligne	WeZdhs
aligne .	afYhij
aligne with	cddden
aligni	Watedb
aligni .	fXtefY
aligni to	dZpddb
alignm	brYZch
alignm .	eobcdd
aligns	fefffh
alike	yYVkXe
alike are	mcZccl
alina	dbeigi
aline	hVtebX
aline .	jXrccY
alison	iXdfcn
alison .	gacddo
alista	dikccd
alive	kXjeZk
alive .	mddeed
all	kcpYcd
all #	hZsjWU
all .	ekdTjk
all ?	cdYqja
all @d	oVaeel
all a	XkobgZ
all about	dVrgcf
all advert	ddZeeo
all after	dgmdea
all aftern	ebcjma
all agreed	dVcenk
all along	fcYerc
all and	hqQhfa
all applic	3jPSXj
all appoin	YW/bTR
all are	gcmZja
all as	jcXedm
all asking	gghYej
all at	mcfjWf
all august	cbqddb
all back	eocddd
all be	rZbeed
all been	VThbku
all being	piWfbb
all best	imYkbX
all but	lhkgWX
all by	sbbjYa
all came	ggmbZc
all candid	xbbXWi
all cashie	pbdbee
all clear	fVbS2X
all compet	gaeddm
all corres	fdmcee
all crazy	ceelee
all day	kMuggY
all days	nUmedd
all done	garUic
all even	dbdffm
all extern	cWxcdZ
all files	eascda
all finali	ghhghX
all fine	eauXdZ
all five	ulVeaZ
all for	Xkdgfg
all forms	lfbfdc
all four	ljSbke
all from	eavVbd
all furthe	cbdndc
all gear	aleeff
all get	nhbccd
all go	gSphha
all goes	cpbahc
all going	medcch
all gone	ipUfbf
all good	sYjYYg
all have	migbXb
all he	UqWoZf
all headco	edleec
all hear	Xtecbe
all her	hbmedb
all hiring	WN/ZZT
all his	gbfldc
all i	Q/TaYU
all in	loSakb
all inconv	dcXjcn
all intern	mbfdef
all interv	pigVbZ
all is	dXvafV
all it	V2XcZZ
all its	cYmddk
all joinin	cZvcca
all just	bV0Yda
all know	oWeedi
all loved	aodhdc
all lovely	fjXckh
all my	ifPYlr
all need	cpcddd
all new	Za4aZW
all nine	lcdefe
all no	nXidec
all non	cXudeZ
all nor	WwbcdZ
all of	nZlZed
all offers	rbfeYb
all on	vU0YVM
all one	kenfdU
all ongoin	eboedc
all only	cccqbd
all open	YZpfYj
all origin	aYWhol
all other	gcUlel
all our	Ualcgn
all over	rjXgYb
all pendin	iZgedj
all people	cdZhen
all places	ZfOba2
all plans	eYofee
all possib	bdaljd
all posts	bSzZiZ
all produc	cceccp
all quiet	ndoTbb
all quinn	ieZalf
all recrui	bS4acY
all refere	agdnce
all referr	dmkbeZ
all reject	qcbebc
all remain	Xecncj
all requis	dboeec
all result	uYbcdd
all right	aVnmkZ
all round	beaenh
all rounds	ebbcmj
all rubbis	fclefc
all season	fmcedc
all see	ecoced
all select	bUueed
all set	Yckijd
all she	Xgqgba
all shortl	nVknbW
all signed	fecYqd
all six	mhbTmd
all skille	cnceec
all so	jSpZkf
all sorry	jdZqdZ
all sorted	cXambm
all spendi	eWrefc
all staff	Zboagg
all staffi	dcmefd
all standi	eaneee
all still	dqdbec
all stood	ebmeee
all stop	ecrfeX
all strong	pedadc
all summer	clYdhg
all system	brcZee
all talk	dcoaed
all tanish	eldefd
all teleph	edmcee
all test	lbmXed
all thank	Zmbddi
all that	cZShyc
all the	idfVat
all their	mgdadf
all there	iTwdbY
all these	edmded
all they	fdiYbn
all things	faWmek
all think	damdid
all thirty	hndZed
all those	gnlYaY
all though	edoeea
all three	uhTchZ
all throug	ndXflb
all times	ecmfdc
all to	eaaqcg
all told	jaYdnf
all vacanc	cSrddj
all ventil	naeddg
all volunt	nbdeec
all waitin	ebmeee
all we	ciWZnk
all week	blXZki
all welcom	icjZeh
all what	ccncdg
all when	Zpdded
all who	gancZg
all with	YmXnce
all write	cahlde
all you	WUkmii
all your	kXiiga
allege	chcdnc
allen	cbnicb
allerg	VlmobU
allerg .	Xkendc
allie	fccjck
allied	fhkade
alloca	dZdeoh
alloca a	deendc
alloca and	eccffm
alloca to	ckUasc
allotm	hXdifi
allotm .	gbZggk
allott	cbWVwh
allott your	eeagel
allow	/eMaWV
allow .	Ygdodd
allow @s	uZbaeb
allow an	eebnce
allow climat	uYdbcd
allow for	bnbdjb
allow it	qWdjbd
allow lock	maefff
allow me	vZbZcg
allow resear	sTeeee
allow up	yVXXdY
allow us	umVTce
allowa	gdZerZ
allowa .	edgbnc
allowa and	eeVjij
allowe	nZedcj
allowe .	YYiikh
allowe a	gYecen
allowe in	bZmlda
allowe to	rfecYd
allowi	hlsQdV
allowi .	anmccY
allows	anXkVm
allows so	emdedd
allows the	bedoed
almost	adQfsl
almost .	ZdUbpm
almost @p	aoedec
almost collea	aVVcqn
almost given	dcearc
aloha	kZgbjf
aloha .	cbcbeq
alone	cghlTi
alone .	bpcjdX
alone and	ecgcdm
along	Yfbocj
along .	cheVng
along ;	elYjee
along on	aabobm
along the	YrXnaZ
along to	fmVqbW
along with	bWsibc
along you	eYamdl
alongs	gqZaec
alongs the	brbhcZ
aloud	cdhhdh
alpenb	fjQmnX
alphab	japfbY
alphab dewey	bfmidZ
alpine	Zbagll
alread	UWYUk+
alread .	TifYYw
alread and	jZYdeo
alread been	cackbm
alread but	gYdlla
alread given	cdbdep
alread got	YVgddr
alread had	gdcddn
alread has	hiaaZo
alread i	cbZhpd
alread in	dZbibq
alread know	abmdfg
alread known	eecmbf
alread made	eendea
alread on	ZkgSqf
alread ordere	eeedmc
alread passed	ncafhb
alread picked	ddoZgc
alread promis	dhccel
alread signed	ddddod
alread so	blbela
alread tell	caedlj
alread that	deeeel
alread told	Tfccsg
alread with	eamcef
alread worked	fdccen
alread workin	fcdecm
alread works	edmfdc
alrigh	Yocafj
also	gggcbi
also a	bXbdZv
also bring	lefbde
also closed	eeVeeq
also does	YsdZec
also find	cbpdeb
also if	odddbd
also likes	eodecb
also loved	dqZcbe
also me	leZeja
also no	eiiYbk
also not	hWpded
also our	ZojgYZ
also says	pXdcdi
also the	ieVmcg
also to	ZblijZ
also wonder	cpbddb
also you	ifcdoY
alter	jeWean
alter oops	khZfag
altere	ahekSm
altere having	eacgdm
altere statem	dkdlab
altern	WdiqgY
altern contac	dYdpee
altern in	gcmeec
althou	gYXdkp
althou the	dmaZje
althou you	cZcdft
althou your	eZadlm
altoge	ZTpYil
altoge .	eeVkco
altos	gaeoeb
alumna	iYarbc
alumni	cfpdeY
alums	XUVa0f
alums .	aabZqi
alums for	edbmch
alvare	fWfbim
always	jlgRei
always .	fcsWfY
always a	dcdfpa
always answer	oZdeed
always ask	ehbdnb
always does	jmcccb
always going	dbbddr
always good	edlded
always have	mbddeg
always in	cmdeee
always is	dlYedk
always on	banfhb
always say	gnbcdc
always the	mZYdem
always you	bbcdsa
am	cedfjh
am #	YUadkr
am a	cXae7N
am able	qVYYuX
am about	qZahZf
am ads	ikaYka
am afraid	XmbUW1
am all	hfmYce
am allowe	olSbcf
am also	ZimajW
am an	gcddnb
am appoin	bcZdxU
am around	aZbcln
am as	elWZYr
am asked	idcmdb
am asking	XqQXzT
am at	iWugZT
am author	cYaa0a
am availa	dbcdfo
am aware	ocbXek
am away	UeyfaX
am back	YnhlWc
am bad	gcccdn
am better	caoeee
am betwee	eneeda
am booked	ccardd
am bookin	ebdoed
am callin	lYVjig
am castel	bbdacs
am catchi	bradec
am chasin	f4OYcU
am chidi	dhcdna
am closin	eaZbdt
am conduc	Zedfod
am consci	fkaYek
am cross	dmfddd
am curren	fUxdaa
am deligh	cabY2V
am doing	icTnif
am done	haodcb
am down	lfakdY
am drafti	cmZbZo
am drawin	ecbfqb
am eduard	bbadmi
am expect	almeeY
am financ	mjccdb
am follow	iuVcaX
am for	bmidcc
am forwar	ecpeda
am free	oUajgg
am gettin	ijSaWs
am glad	ZcpaqP
am going	jXgjjb
am gone	dleeec
am good	ehoedX
am gutted	aUYYY4
am handle	deYdYu
am happy	ZZUdor
am having	decpZe
am he	ddXokb
am here	cfmded
am hired	iTiZyQ
am hiring	dYUnsW
am holdin	iZZknY
am honest	jnaXbh
am hoping	pfhXdc
am i	coMode
am in	jfXcuU
am inform	Xbhhlg
am invite	eWdsee
am just	amuTfP
am keepin	cxdWgS
am leavin	Zrfabe
am lettin	YZYeZy
am locomo	fYjgdi
am lookin	bMftkX
am made	gZemee
am makers	mfdciZ
am making	hZdeod
am meant	fddmjX
am meetin	oWalcc
am missin	edanee
am moving	ffoWcd
am nearly	gncdbd
am next	abtZdc
am no	jZtXqO
am none	arbedc
am not	dtnbXV
am now	Ycnejc
am oblige	Vdjcjk
am off	RplmUc
am offere	dbbdrb
am offeri	ebcduX
am offici	Tmcakl
am on	bjudhM
am one	YfRqle
am only	fjtVXY
am osaka	cjmdeZ
am out	YM3MRz
am over	blbclb
am parked	gXodef
am part	cZoeef
am partic	dZYdZw
am permit	ekXfhf
am phonin	oZbcgg
am please	accgtY
am progre	Zcfoee
am promis	qbeddc
am pullin	dctdaa
am pushin	XxZccX
am quiet	emccde
am reachi	bqdeeZ
am readin	Zcldlc
am really	YcgZgr
am replyi	keYbcm
am restau	Yccdho
am ringin	iWidej
am sad	WXhcaw
am saskia	koeeUe
am saying	YhckmZ
am scorin	ddmfdd
am seeing	bmTvXW
am so	ZVcbey
am sold	jlddbc
am solène	caZjmf
am sorry	UagYZ6
am standi	edqcda
am starti	Zbbawc
am stayin	ZS8WdQ
am still	E0Toch
am stoppi	eYpeee
am studen	gmcfea
am suppos	aWawbd
am sure	aaiTlq
am taking	UerfmR
am tellin	jcTaml
am the	nVWi1N
am their	TVRU/U
am theref	ddddmg
am they	blheeb
am thinki	flefdd
am thrill	ebactY
am throug	fVazbY
am to	lEN/iT
am told	nlVjVf
am too	eTQVZ6
am travel	airYbc
am truly	eZceeq
am trying	dubgWa
am unable	U0Ydae
am very	cdacln
am waitin	jtSibQ
am wanted	dacrdc
am with	lgVlah
am withdr	cdveeT
am workin	kkanaT
am writin	dYoVZs
ama	ifccei
amanda	XVehip
amanda exam	gdblde
amanda stage	cekYdk
amanda the	aYmbdn
amara	sXjXjY
amara .	mUmfdd
amara and	jaddmb
amaya	ZmqLqV
amaya .	hejYjc
amaya on	Y1ZXbZ
amazed	ofbdcd
amazed if	lhbddd
amazin	ZZgZqj
amazin at	YYmjie
amazin people	eedema
ambass	rVdfde
ambass says	ileadd
amber	eaaido
amberl	gYYmYn
amberl paints	dcZdbq
ambula	idaXZt
ambula 's	dbcedp
amelie	hfbebk
amende	jhZXlc
americ	dkcXxQ
americ .	fjYgmY
americ a	bZnfhb
americ demons	eedbne
americ medica	fffZmf
americ refere	dmadjb
americ the	ededmd
amira	jdaakh
amit	ijZhde
amman	hZcbfq
among	arWYYt
among bids	bwcXbd
among oursel	dqddZd
among rita	ctdZbd
among the	Ykaidj
among them	jcbXXu
among those	bmVacq
amongs	jaacbo
amount	aVrabl
amount of	bfmcfd
amplif	hiaddh
amplif on	eldded
amrit	eiiahc
amster	eXfkbm
amster .	cbeebp
amy	iYoeea
an	gfcigd
an accoun	bYzTce
an actual	jiYjfa
an addres	hYsbea
an aftern	bYgvab
an agency	cbadgp
an alert	fdhael
an all	nZicee
an altern	bbcqed
an amende	cbdcpc
an analys	aneeee
an answer	1uVRdU
an appeal	XXmZdr
an applic	XP5dWb
an appoin	ViQnct
an appren	jbafan
an ask	fgcVqe
an assess	lqXQbk
an assist	iZZhcn
an auréli	mWkjac
an auto	dXrYck
an automa	aitZeX
an course	ekYmXg
an delega	eZdqdb
an easy	bdfdeo
an editor	dZdpee
an email	smXUed
an embarg	cXseeb
an employ	cUpSli
an end	aWfgWv
an engine	Zmbjdf
an entry	oacZie
an envelo	eedZlh
an equal	aqfcdc
an essay	ZcayaZ
an evenin	dXcwaa
an ex	dadacs
an exam	YcopdV
an exerci	cdcrbe
an existi	dYcedp
an explan	efccem
an explor	eddmed
an extens	Wggggj
an extern	hbaeoc
an extra	epeeba
an eye	paQbYw
an hints	Zjafgk
an honest	fWdpcj
an hour	ZQeo2T
an hr	aVZltX
an human	edrXce
an ideal	lhefdZ
an if	eneddd
an in	cebqdd
an incomp	cjbleb
an indivi	lZYcdo
an inform	feilba
an initia	ecbleg
an instit	fddcen
an instru	bbeqbe
an intern	cZjYdq
an interv	ZnfsTa
an invita	bpQqZb
an invite	aZdqid
an invoic	ZWhlfi
an learne	oafdee
an monito	ciXmja
an negati	ebofeb
an nikos	bbbrdg
an noah	bcZYxc
an offer	ZiVaug
an office	ZcuZgZ
an older	dYhbbq
an on	cgdnec
an online	drUlaZ
an open	eVfehn
an openin	bZgyYX
an opinio	dpbeeb
an order	cfsYfa
an other	fZdfen
an outcom	fqaacc
an outsid	Zicfam
an pavel	lblbdc
an pencil	oqYZaZ
an practi	eZednd
an promis	cleffc
an reserv	damkbc
an rotary	caepdd
an senior	ddencc
an sms	pXZadn
an stimul	epXdec
an strict	ecaemh
an superb	edceme
an title	emcfeb
an uncond	eecfld
an unfort	mdWljV
an unknow	cYgkjf
an update	opOcYj
an utilit	VgduYb
an volunt	alaodZ
an xiomar	dcmded
ana	YWngkd
anaest	ZUfnco
anaest .	dddeao
anaest better	acdjan
anaest from	fbZboh
analys	acchgm
analys and	bjmZdd
analys at	edlded
analys comple	gdWeli
analys has	nWdddj
analys licenc	eedbem
analys role	dYmigb
analyt	XpWbdm
analyt @d	clcecf
analyt the	Wfcdat
anand	fZdlge
anand might	eeemea
anchor	cWscde
ancien	cdkhbg
ancien .	famhdd
and	iebehf
and #	Vbaxha
and .	ecdfnc
and ?	bmWXgo
and @d	mjebac
and @p	uhZZaX
and a	dTkolZ
and about	dfpcYc
and accent	ddmjdZ
and accept	aYUga0
and activi	dcdcne
and admini	nadgdd
and after	X1PYZn
and agains	eccelf
and agree	ebaodh
and all	jQhXuf
and alread	nbdddf
and also	kiUcgi
and am	apgcfa
and an	gaZfnf
and and	ebaera
and answer	sodcUP
and any	mbcfia
and applic	pSXcZu
and apply	cdcadq
and approv	fkbcmY
and are	SrVkhg
and as	ZUjYti
and ashgro	cdcbpc
and ask	YXWvoX
and asked	XuZZlY
and asking	airdaX
and asks	fafjoV
and at	jjfVck
and availa	ldbibe
and b	jhTjZi
and back	eVcxbb
and backgr	djcdmZ
and bad	ahVfcq
and bank	aZjglc
and be	YdodpS
and been	imcacc
and before	piXifT
and belong	lmeVee
and benefi	ddmcgc
and betwee	cscWdg
and beyond	bocchd
and board	bafirW
and boost	ececem
and both	nYhiUi
and bowed	daxdZV
and bring	UZd2aW
and by	/KSShd
and c	amcbej
and call	xTYbgc
and called	ocbhbd
and calls	yYXYia
and came	dflebe
and can	bWhVju
and cancel	bauadY
and cats	kWejhd
and certai	alfeff
and chair	gbcdnc
and change	jmYgda
and choose	gXdamm
and choosi	hgabdl
and chose	bbYccv
and chosen	edcbcp
and circle	bvXZeb
and city	bqccdd
and clear	hblbbh
and climat	Utgdcc
and closed	dcndcf
and co	jWiiai
and collec	fbcdqY
and colomb	ascbcd
and come	Y0RSle
and commun	zYeXcY
and comple	ffpYgY
and confir	YYmhic
and conser	gfXbnf
and contac	YpgdYd
and contra	ecagpc
and corres	decmee
and could	aeXkji
and countr	baneeh
and courts	qcbced
and cover	iijbeY
and cv	XuTXdl
and cvs	lddecg
and decide	rZXTSu
and decidi	Yvcada
and decisi	sbcbec
and declin	eelZeh
and did	ickTgj
and discou	encded
and divers	dhccld
and do	UVg0ee
and does	jehVZl
and down	ddqdeZ
and dr	dgUggm
and drew	kZleeb
and drivin	ddaoed
and drop	cfbngb
and duarte	dccpde
and e	cmcgee
and each	5TWcaW
and earn	ddoZed
and effort	ecdefm
and eight	enceec
and either	mbeefe
and email	jbbqcZ
and employ	fdnbdd
and encour	bleefd
and enforc	chmccd
and engine	fapXdh
and enquir	ndfebe
and equity	eeeane
and erin	ddZeil
and even	ZqYYhi
and evenso	sSlcdc
and every	wViWjY
and everyb	tVhZdh
and everyo	oUkaZk
and everyt	XUgXsm
and ewa	vXmaXV
and expect	aiboTi
and experi	bwYbdc
and export	aaZepi
and family	cbvbaY
and feelin	emceee
and feels	eZdefo
and festiv	dmdZie
and financ	doeedb
and finch	djelVh
and find	ikpWZZ
and finish	dddmed
and fix	adcrdc
and follow	cmebdg
and footwe	pdchca
and for	fOkZbz
and forget	eYsdcc
and forth	cZceds
and forwar	Zmihbb
and found	dheqiQ
and four	ldUXio
and free	cfqabf
and friday	lXifhb
and friend	bcqgbZ
and fro	fZeeen
and from	mbdZal
and fronte	debbpe
and frozen	eblfee
and fte	cibbmd
and full	dkkedY
and furthe	bemeee
and gabrie	ecepbd
and gas	dhmefY
and gave	ZUlXnk
and get	eofieQ
and gets	eofacc
and gettin	cqebbc
and give	jUZppU
and gives	piVmaW
and go	lVrcaa
and goes	liZagd
and gone	Y4YbeQ
and good	YTuYZn
and got	oboaZZ
and green	oheXda
and grid	Ykeeke
and gunawa	dZpdee
and gym	anZdmZ
and had	XgZZdv
and half	jjZakc
and hand	aYXrnZ
and handed	aeZYvc
and handle	lZeibg
and happy	YZsXif
and hard	febeel
and has	pmWXbg
and have	Wgnhaf
and he	pgVZhg
and head	cmYcbm
and here	hVectb
and hereby	ZZhavZ
and hired	cYYbkp
and his	ZwYSkb
and hmrc	pbaeee
and hold	amXlee
and honest	kVmZdh
and hope	mTrUlX
and hospit	cajmea
and hours	fZbbsc
and how	kRjniY
and hr	behVta
and human	pfVYfh
and humans	ddemde
and i	sbZcie
and id	cfcoce
and if	pWakcg
and illust	ebdbsa
and in	sgNVXu
and includ	dZepfa
and indepe	icaZco
and inform	hqXgYa
and inside	tWcbeb
and into	imbdcd
and introd	dpdagb
and invite	ZZbmcn
and is	jncfcW
and isp	deeapb
and it	YaTcru
and its	gqWTkg
and job	ecbgnc
and jobs	ddobce
and join	edbbqc
and joy	fbdeme
and just	nddbde
and keep	XqlZad
and kept	cjmccc
and kindly	cmedee
and l	YpXiah
and laid	arcdec
and langua	cZbkme
and last	baVsYm
and latest	lbeeef
and leave	dtYgbZ
and leeds	kTZnam
and left	alhbaj
and let	mZWiqV
and letter	qbabff
and lies	XlXdqb
and likes	clckcb
and ling	gnbcdd
and lit	iXgeih
and lock	vYabdc
and lodge	mfbfdc
and look	XsibYd
and lookin	ecmfed
and lorrai	dWesde
and lose	ZfXggo
and lost	dXaeZv
and made	ZcVZks
and mail	jTX2YX
and mailed	wZbcdX
and makes	tabbda
and mark	eeemce
and may	WYdYlu
and maybe	aojaXf
and me	wfOdXi
and medica	edZera
and meet	USc/VZ
and messag	zXabbZ
and might	cqcgca
and mind	eYfZmi
and mine	eSjgXs
and minist	ececme
and miss	ddbceo
and missed	dcodeb
and money	fceamh
and more	egfjiX
and mrs	diiYjc
and ms	oZefdc
and much	dceeel
and mum	cgdcco
and museum	gWmZcm
and must	mabeWo
and my	gVbpck
and namely	ocdded
and names	eldeed
and need	nfdnYU
and neithe	ggccbl
and never	amfgae
and new	jXgdek
and next	efZabs
and nobody	dwjXeS
and non	ribYZc
and none	Yjhbna
and nor	hdcnbd
and northl	/DQbee
and not	tUaUYw
and nothin	OxlgXX
and notice	ckZpac
and notifi	raebed
and now	Rubiga
and number	bYVpXq
and núria	cZnkbb
and observ	ldajdd
and off	dcmiZe
and offer	endccf
and offere	dZfcqe
and offers	ncfcgb
and on	/JgWYf
and one	rcYoWc
and online	cdbgem
and only	ZzYYWi
and open	dadnbi
and opens	Wdqcdh
and ours	dXacbw
and out	hTpdiZ
and painfu	bedden
and paragr	abemid
and part	dmjYed
and pass	nddced
and passed	miWhae
and passpo	edcobe
and patien	Yuabee
and pay	edefmb
and pays	hUYdoj
and people	bqgWee
and petren	eoZgcd
and phd	bfencd
and phone	1aVdaZ
and phones	glgadb
and photo	ecbqdb
and picked	ZVclhl
and picks	mkbaed
and picky	ebgZng
and ping	hmdbdc
and place	fobiaa
and places	ahbdaq
and plan	eneddc
and planet	adgdme
and planne	hlpbcP
and play	ddbtbb
and please	ZjVgbs
and pop	dcarcd
and post	UbVvlZ
and presen	glblcX
and priest	ddmjcY
and produc	gfUiXp
and proper	dbnfea
and pulled	YYwabf
and put	bjeYpd
and qualit	cZsbdb
and queuei	mjffbV
and quiet	aapeee
and quote	ecemec
and rang	gfZhlc
and rather	fcecme
and reache	etVcfa
and read	mTbafq
and readme	Zchoed
and ready	coedde
and reckon	dmdXdk
and recrui	qcaecd
and refere	gqfUlU
and refres	kbejfY
and regard	gkTpac
and regret	wSXaVr
and relati	dcoeec
and releas	iWekjc
and remain	lnVfgY
and remind	agXrcd
and reopen	ddmefd
and repair	dYeaml
and replie	klXdee
and reply	nbZhhc
and reques	ecdogb
and requir	eacedp
and reserv	qccddb
and respon	mhbeec
and resubm	bedned
and result	sabdec
and return	UWfqnc
and review	bbpfdd
and rework	nXecgh
and reyes	nlZZbf
and ring	6iRNfW
and ringin	ndddee
and rings	yZbZZa
and roofto	cWuedb
and room	eedndd
and round	dXkblg
and run	dcdfme
and rung	oddbde
and saas	dfdmdc
and safe	aUpgdj
and said	WoeZoa
and save	ddvSde
and say	mOjpfZ
and says	iXockY
and scorec	amablb
and second	bbfpZh
and see	WYdvbg
and seeing	eamecg
and send	cTV1kY
and sends	edpagY
and sent	phhVcc
and settle	qXcbbj
and shall	dyTTka
and share	dZojaa
and she	lnZYai
and short	icZcZp
and shortl	eqaffY
and should	WhgZfm
and shout	mjWdfc
and show	YVa4Wd
and sign	cWYiva
and signed	eaajlc
and signs	emccee
and since	aehWeq
and sit	gcdobe
and sits	dYqdec
and sittin	ctWddd
and skills	beocdb
and skim	nncbWc
and slid	kiXhad
and slow	cocaeg
and slt	dacqdd
and so	fWdXkr
and some	WrfVie
and somebo	ZvUbkb
and someon	crjeeS
and someti	elaebf
and somewh	atcdYd
and soon	ddcqbe
and sorry	dmgYjb
and sort	dWbrhe
and southe	mcddib
and speak	jiblYa
and sponso	aqbZee
and sql	ecdcen
and sry	hgYfcl
and stadle	Zbkndd
and staff	Xmhcid
and start	bcUiuY
and starts	hjacYl
and stefan	ecdmee
and still	Ypdbcg
and stuck	jdbblb
and submit	SkVvjb
and sugges	daapdi
and supply	eeeled
and surpri	bmeeed
and tak	hadddm
and take	Yccref
and taken	cXqdVl
and takes	YhlmbY
and talk	WfZ3WX
and tax	dcdpde
and teleph	racecc
and tell	vSRsjV
and tells	xdZYbb
and ten	iYccbq
and tend	dmecee
and text	tSXoab
and texts	qiYbcc
and thank	oUpbea
and thanks	fawWdc
and that	nffUbl
and the	jeYYlj
and their	jfehYg
and then	oobTdf
and there	VifTfv
and theref	nedfbc
and they	ekWdlg
and think	YgUwbc
and this	eXXndp
and those	ioWSgh
and though	kgddnV
and three	Xdfefn
and thus	ecZddr
and till	cfsZgV
and times	ecendd
and to	ddYhlh
and told	nTnngM
and totall	eXmdek
and travel	dcnibb
and try	bagleh
and tunde	Zncgde
and two	gbdrdY
and under	biZoad
and unfort	cceeeo
and unsucc	ueccbW
and until	S3jaXS
and up	ZXmbkf
and upload	aWeqlX
and us	ciYjbl
and use	hfYjdf
and vendor	YZWmji
and verbal	fdmced
and versio	ececdp
and vetera	hccdld
and vision	bgdbob
and void	cbWdds
and volunt	eeceel
and voted	ZYdcft
and walk	eddhcl
and want	YbS4ZW
and wanted	dakacm
and wants	dOWusV
and was	djVfYp
and we	fbXdml
and weeken	aYlcme
and wei	ebdpcd
and welcom	dciZnd
and well	YTlZds
and went	S0jUcW
and were	hlajdY
and what	peYiUj
and when	awVcde
and where	fwUaeX
and whethe	yQjnUV
and which	cVjcqe
and whiche	okbXcc
and while	dYZidq
and white	icecld
and who	ekglcV
and why	cVeqka
and will	mqiRXg
and willin	nccZlb
and wing	tVcbee
and wish	bbohbe
and wished	ccnYbl
and with	QcXbZ5
and withdr	eenedZ
and within	padced
and withou	cbfpah
and wonder	dacoef
and work	VPYS/P
and would	YPd0nZ
and write	flWmaa
and writes	yeYZba
and writte	laddei
and wrong	gmdddc
and wrote	mlUWie
and yellow	ecodcd
and yes	mYbWqf
and yet	mZacdm
and you	wSVfjh
and your	aTgglo
and yours	UZinPt
anders	YerdYf
anders .	Xkmece
andile	eZpZjZ
andre	bgYoff
andrea	ggdcif
andrea 's	jehYhg
andrea picked	feeWlk
andree	dlbfch
andree log	dgcecl
andrei	ihaccj
andrei and	ececeo
andrei search	laefdg
androi	fefjde
andy	ieqXaa
aneta	kadhib
anew	bbiibk
anew you	fccfel
ange	fdbodd
angela	eZpbbf
angry	aeapbh
angus	fhdchf
anh	fWpfdc
aniela	hcccqW
animal	Tbmkkc
animal .	ebndgd
animal and	cYpidc
animal before	Zhflee
animal from	aXadlo
anita	egbjch
anja	gbaffm
anjali	Zdfgfk
anjeli	jcfiYf
anjeli .	cecbdp
anjeli of	hfilbV
anke	kiZedf
ankle	emXdei
anna	qbheaa
anna on	bemhdd
anna upon	mdddee
anne	aZXmdp
anneke	XZcmij
anneke 's	bcteaa
anneke .	deegnb
anneke and	eeeldd
anneke for	bcdpee
anneke is	cXZlil
anneke owner	fcceem
anneli	lcheea
anneli .	aZnjbf
annex	WVomhY
annex .	ZgYphc
annex pen	cSuZdc
annexu	jfgXjf
annika	ZMidvf
annika .	daZfqc
annika on	aUzZUi
annota	Whdmdh
announ	xTmRjZ
announ .	SwZdcf
announ @d	nbccdg
announ a	bV1ddS
announ about	dWteea
announ all	fccffl
announ at	lgVcna
announ by	hYeddm
announ follow	cobdde
announ for	Wnbieg
announ in	mZbedk
announ is	Zdnegd
announ it	iVdXsj
announ no	faoffa
announ on	sPcafk
announ result	nZdefe
announ the	pdgcaa
announ to	0SZZbg
announ we	mdbfef
announ who	wZcdbb
announ you	cYbXxc
annoye	ahUdgo
annoyi	jWecji
annual	VY7XZX
annual leave	XX2XbZ
annual report	cWmnae
annull	UOXjX2
annull .	YUenbn
annull the	ecZcep
annum	dgZtYc
annum .	ineXdd
anonym	aallhY
anonym and	ebnded
anonym job	enThdk
anothe	YeZhU3
anothe 's	cWYbY0
anothe .	SwSVTw
anothe @s	mbfeee
anothe agency	elZceh
anothe and	ebefco
anothe applic	bOXXR/
anothe as	bgccfm
anothe by	kZekcd
anothe call	jYbpdZ
anothe candid	YaZYZ5
anothe code	incaec
anothe compan	jYhddk
anothe consul	dddddm
anothe date	R8eacQ
anothe day	W0ZjcS
anothe depart	bbnddh
anothe design	ecbbeq
anothe direct	ZcUkar
anothe duarte	deagem
anothe finali	aabbir
anothe for	endjdX
anothe form	dcmgdd
anothe format	rbcdda
anothe girl	eeXckk
anothe go	lYcncd
anothe guy	gafcmd
anothe has	fcceem
anothe hour	YUlwcX
anothe i	eoecea
anothe interv	ZUbwmW
anothe job	ecuebW
anothe lad	cpbccf
anothe lady	lZfedi
anothe look	bscfbY
anothe matter	dtYbec
anothe name	dSXlau
anothe nanny	ebbdep
anothe northl	hoddeY
anothe number	dpdeea
anothe nurse	dfaccq
anothe of	ebdeen
anothe offer	sibjVX
anothe on	lbckdb
anothe one	cilhcY
anothe person	fUUfdw
anothe pizza	jmdYed
anothe profil	ecceen
anothe quarte	eWoeei
anothe refere	ddbpdc
anothe role	dloccX
anothe room	iccndc
anothe round	ZwhicN
anothe slot	diZreW
anothe specif	djmedY
anothe teache	dccdep
anothe time	aemgce
anothe to	Ypbfdh
anothe voice	febmed
anothe was	feYear
anothe way	bQVec4
anothe with	bZcndj
anothe year	dWcWdx
anouk	mWgkga
ansah	jZafke
ansah were	bcadmi
answer	zhWada
answer #	oaZicf
answer 's	icbWkm
answer .	xnVYaY
answer ;	pXbicf
answer ?	tbYZZk
answer @d	3RZYZh
answer @p	rXebhc
answer about	Xdjqbc
answer after	qjYZbZ
answer and	nhXSig
answer any	kjUneY
answer applic	mlaadc
answer are	bYzdaQ
answer as	VqYpab
answer back	hbnZed
answer before	onUSmV
answer but	aicqcb
answer by	mfTS2X
answer can	daqced
answer climat	ncdcee
answer comes	/cPUVU
answer does	bodeed
answer due	nbacje
answer each	waVbba
answer emails	cZqeee
answer every	mkWcea
answer everyb	Xsbeed
answer ewa	xbbXcd
answer for	srXYVW
answer from	odhXbe
answer go	uZZceb
answer greeti	dXebnl
answer has	bbZdcu
answer have	QhvgdX
answer her	lhbcde
answer human	tVdYkc
answer i	eijgXd
answer in	/TYWVa
answer indivi	imaeea
answer is	bdSOyq
answer it	uYWVYn
answer leeds	obceed
answer letter	XsdidY
answer mails	aapeee
answer my	fmVeam
answer no	VQcbb2
answer northl	8FQgiU
answer not	jZdeek
answer now	eddmee
answer of	Zoefed
answer on	sdXefc
answer one	madkda
answer origin	ehZXas
answer our	XdZnbl
answer over	ececfl
answer planne	2WZZab
answer please	gbcmdd
answer produc	oecbdd
answer promis	bndacj
answer questi	cbpcde
answer she	dmcdee
answer six	fbfmed
answer so	qXccck
answer some	Xqecee
answer that	nkhXbZ
answer the	ZcarZl
answer them	TjmnZZ
answer there	ehZeel
answer these	bdardd
answer they	mdcack
answer this	YeZsbg
answer three	Ycmjde
answer to	bYfsYi
answer too	gacfmd
answer two	aedofe
answer until	ajacod
answer us	uWchbb
answer was	Q1TYel
answer we	dlbdWm
answer what	gckhfY
answer whatev	obedee
answer when	R4Zbba
answer which	bqXfde
answer will	pmYTaf
answer within	3jOWgT
answer would	Yoefde
answer you	2eVbdU
answer your	mVpVSm
answer>again	UfiwYb
answer>answer	nfXfdh
answer>away	eZlkhZ
answer>bye	Veajqe
answer>chosen	pYZekd
answer>closed	ZefZmj
answer>date	4VXega
answer>decide	kRWnne
answer>free	djTxYd
answer>give	bbemie
answer>goon	bqfcfZ
answer>hear	QrZjhf
answer>hold	SVvidi
answer>if	ngddae
answer>joy	oSXhli
answer>match	XyWYak
answer>meet	jjTnfZ
answer>news	unXTdg
answer>not	gfhYbn
answer>offer	ZYUoxY
answer>others	nRjZbp
answer>papers	aRotmS
answer>post	egcaar
answer>receipt	ihndfR
answer>refuse	mTbeZr
answer>review	heiYfh
answer>soon	jvaVda
answer>sorry	bfoXdi
answer>start	hReljf
answer>step	enZoba
answer>thanks	WXyaWk
answer>wait	ejmVfc
answer>you	pfaded
anthon	jcZmfb
anthro	jbbkja
anthro .	kVdkjd
antibi	lbdfhd
antici	mtQhhO
antici .	hkWmda
anton	gqVbcf
antune	Zamjia
antune 's	Yhealh
antune .	hUgdnd
antune after	eddnec
antune and	edliac
antune asked	ddiamc
antune colour	dmdckZ
antune lindgr	eblgec
antune sectio	anddic
antwer	brccfY
antwer .	cqWddh
antwer as	fabemh
antwer office	ddelee
antwer petroc	dcnedc
antwi	djiXmZ
antwor	adljae
antwor about	daoeee
anvil	baengf
anvil and	dcdleg
anxiou	Zebjme
anxiou .	eeZode
anxiou wreck	bdbaoj
any	adkkbg
any #	cpWnbZ
any .	lgUcXo
any @d	abZhep
any accent	edaodd
any action	dnecec
any adjust	cfcodd
any aftern	dbcndh
any and	eccnec
any applic	ZjlZdh
any appoin	hlpeUV
any beleid	eedndc
any bother	dcmede
any case	xVaVdj
any ce	Ymdmda
any chance	hbYmbj
any change	Ytdcec
any corres	lbmZdb
any date	aqdedc
any day	bnLrYk
any decisi	U2URiZ
any doubts	edbbqc
any email	dcpbed
any evenin	ccXuZg
any expens	cbZccr
any faster	hsZccZ
any feedba	YqaYbm
any for	dajbdm
any furthe	YOtoYi
any good	aZWvge
any help	fdedcm
any hiring	edoeeY
any inconv	dYuWcb
any insane	hdaobf
any intere	bgdndc
any kind	cwXdeX
any langua	ecemed
any later	wTdZdg
any longer	bDiZst
any minute	asfYec
any misund	fmceXj
any more	cVmZfq
any mornin	cWbycc
any new	ebmffd
any news	ftaViR
any next	eR3deU
any northl	dbYiaq
any of	UsifcY
any offer	gtaeaY
any other	WUcikq
any post	dWkjei
any promis	epddea
any querie	capZjc
any questi	maaamg
any recrui	ecsYfX
any select	ebpeeY
any slot	eaenee
any stage	jqiUcV
any though	femagd
any time	Zc1VZc
any topic	cccqdc
any troubl	cbbnhd
any update	cnfefa
any use	agdldg
any vacanc	bYedep
any way	dbjoeY
any will	atceac
anybod	WtlfYY
anybod 's	WzdgaT
anybod .	hqiUgU
anybod down	eecbdn
anybod else	egWcjo
anybod here	elceef
anybod is	cmdeee
anybod new	eZgedn
anybod on	fZbldl
anybod tells	daefmf
anybod the	gognUW
anybod till	fUteeb
anybod wait	mddeee
anyhow	fdibgg
anymor	VrWdZm
anymor .	efYhem
anymor for	eeceem
anyone	bmiefZ
anyone #	iYekib
anyone .	ZemkWg
anyone after	ebddeo
anyone and	eglcZf
anyone asks	ldkbZd
anyone at	bimdea
anyone before	hqbdeW
anyone but	mafefe
anyone else	bdSS7X
anyone for	dfTddu
anyone forwar	eapefZ
anyone from	ebceen
anyone here	eljdeZ
anyone in	fYZnam
anyone is	V3adYW
anyone know	mnYZba
anyone not	rYdded
anyone on	XeqXgg
anyone out	cmdeed
anyone signs	afemef
anyone tell	bacdnj
anyone the	ccoeed
anyone till	eeledd
anyone until	alcnhV
anyone waitin	ncdedd
anyone who	dfmded
anythi	buleZW
anythi 's	abkodZ
anythi .	X1mXVX
anythi ?	cmkhWX
anythi about	UX0biV
anythi after	eWqeee
anythi and	apcjbb
anythi around	enbdfd
anythi at	jXpecZ
anythi before	rlVbZa
anythi either	Ylkedc
anythi else	ljegcX
anythi firm	elbffe
anythi for	jmhaba
anythi formal	aidnbd
anythi from	lXhhbf
anythi furthe	jiideY
anythi i	YieqVe
anythi if	aqdbee
anythi in	ZohbZh
anythi into	jsUhZZ
anythi is	WwWiab
anythi it	dUshec
anythi like	cobdee
anythi more	ndZeic
anythi northl	oXffff
anythi now	cfiamc
anythi pressi	cZqdee
anythi rash	embede
anythi so	ekcjYf
anythi suitab	ebdeen
anythi that	eZneic
anythi the	edmeed
anythi this	bncefe
anythi till	mibcbd
anythi to	TsedjZ
anythi towns	chcedl
anythi until	dvVedb
anythi urgent	bcqbee
anythi we	UsfdgZ
anythi will	eqZbed
anythi with	efoVfd
anythi wrong	gYifcl
anythi you	iUoagh
anytim	YtWZbk
anytim .	ascadc
anyway	jakgdb
anyway .	dVcnkd
anywhe	mleXiX
anywhe .	cqbded
anywhe at	ehlceb
anywhe else	kZcldd
aoibhe	dhcgkb
aoife	fggZdj
apac	UWphih
apac .	haacod
apart	egbgfh
apartm	menZdX
apartm .	eesVYg
apartm exclud	qXjgfU
apartm i	dledfe
apex	imbbdd
api	cbseYc
apolog	ieYncf
apolog 's	ciXdli
apolog .	jZgcck
apolog ?	debmhd
apolog and	egYbeq
apolog for	cinfaY
apolog has	dlcefe
apolog said	lcYfif
apolog that	aeamZn
apolog the	gWepcb
apolog to	lrfZbR
apolog wants	dedmed
apolog will	elZiec
apolog would	cnddee
aposti	edgeZm
app	XV1abd
app .	XZ2SbX
app to	edebdo
appare	jgcQlm
appare .	kqTXhb
appare a	dlcefd
appare and	hYrebY
appare is	brdcbc
appare it	ilZckY
appare my	bkcYnd
appare not	pbeaed
appare the	XnZgdk
appare then	kZejee
appare they	eZajdm
appeal	ZfWVlt
appeal .	Xkhbjf
appeal agains	Wnabbo
appeal in	bdcbdq
appeal may	accber
appeal to	adedeo
appear	fUobei
appear .	aUocbo
appear ?	ddemee
appear direct	leecfd
appear for	cianeb
appear from	cdddoe
appear in	WT1Tbb
appear on	jZYibn
appear your	eodYde
append	jabidi
appiah	oZadjd
apple	Vgedim
applic	gjfbYl
applic #	gcgadm
applic 's	cmigYc
applic .	egiaVr
applic ;	hPwYae
applic ?	ihejXe
applic @d	sUkWdd
applic accoun	dbindZ
applic active	mfXgee
applic after	btWacf
applic agains	ndYcej
applic alex	jnWded
applic and	ilefYd
applic answer	gebecl
applic any	ZZfbes
applic are	fvVRXm
applic as	tbXaUo
applic at	XnngZW
applic before	ipaada
applic betwee	eocddd
applic but	cdchdm
applic by	yZjbcU
applic came	fdohbY
applic can	jPXmbr
applic carefu	ilYeec
applic celebr	gjXefi
applic change	jlUcdi
applic close	anmccY
applic closed	pXfadk
applic commer	mfiZea
applic could	eXhgdm
applic dated	ebbeeo
applic did	fWUXdz
applic docume	jZoadb
applic down	jdYdem
applic ends	bWUXZ3
applic experi	dcodec
applic fee	cdjaem
applic for	eigeWm
applic form	lWoiYY
applic forwar	bXXoeo
applic furthe	keYcel
applic get	rZccee
applic gets	Zpbeee
applic got	gbXdio
applic had	edcbas
applic has	jiYcan
applic have	YjoYZh
applic having	deedfl
applic hear	esVcdd
applic hears	qcZefd
applic id	gapddb
applic in	hmfYXg
applic inside	mcefed
applic is	iyXWXe
applic it	kaamag
applic keeps	lfdded
applic know	nhdcbb
applic lie	eYreea
applic like	mccdbi
applic matter	ZZwbdY
applic moves	emdefc
applic needs	lcbleZ
applic not	icbaem
applic notifi	oebddd
applic number	WexZab
applic of	jZjUdm
applic on	W1eVZZ
applic one	nbaYme
applic open	Zf0XZS
applic oursel	nXffff
applic outcom	bbYifo
applic over	XnZedm
applic please	UdfqYi
applic portal	jXqYec
applic proces	ebqcea
applic reache	eiScmk
applic receiv	avgVab
applic ref	gdTXpo
applic reject	cbVdeq
applic remain	cwcbcR
applic review	gocZed
applic should	eamhec
applic since	lddemW
applic so	hkhZhZ
applic stands	bpkWdb
applic status	amYhic
applic stays	eXueeY
applic stops	eedZfo
applic submit	Ximcde
applic survey	aeneed
applic system	acrbdc
applic thank	gXgncf
applic that	doWnbW
applic the	ohdaae
applic this	bodced
applic to	njVaWo
applic told	odeZef
applic unsucc	phbceZ
applic via	ecpadd
applic was	ZWZWc5
applic we	akfYdm
applic went	dcUdet
applic when	lhbccf
applic where	kbabem
applic who	eVhkZn
applic whose	cdUedv
applic will	hwSYZh
applic window	ebnded
applic withdr	ZcqkcX
applic within	2YbVbV
applic withou	fiZndb
applic would	bmcWhl
applic yet	epeffY
applic you	TesVna
applic your	dhZnag
applie	ddkYXs
applie #	ebadcq
applie .	hXdddr
applie @d	ledeee
applie at	gaXdbt
applie before	cjldfZ
applie for	edjXdn
applie forms	Xklded
applie gets	ebdfel
applie has	jYjeeg
applie in	bYajep
applie the	abldeh
applie to	ZrmcPg
applie will	qXcefd
applie with	bhZqcc
apply	YVjbW3
apply .	dmqUYa
apply @d	edeecm
apply afresh	ddceem
apply again	VNaYc9
apply and	dhVdmj
apply by	cdtZdZ
apply early	dendcc
apply elsewh	eeafen
apply for	aQkiVt
apply in	cbgcdo
apply throug	fjZpaZ
apply to	qjZhWa
apply when	fdZeeo
apply with	dauadY
apply1	cWlmec
apply1 dagny	ecleee
applyi	jigcWj
applyi .	ajUuVh
applyi and	dZacdt
applyi for	lmaZXj
applyi throug	fhYgig
applyi to	nkfcXc
applyi with	dcwTdd
appoin	ZWaXzn
appoin #	dcbdqc
appoin 's	cdiobZ
appoin .	WTZXyt
appoin ;	RnZWsi
appoin @d	facqbc
appoin a	aYfWit
appoin accept	deaefm
appoin an	deeedm
appoin and	miVTkg
appoin anothe	Zdbbax
appoin are	kkkdWY
appoin as	WVRT/i
appoin at	YujWcb
appoin author	dcedmf
appoin before	klYded
appoin board	mnYXcd
appoin by	Ycaoek
appoin create	cYeeim
appoin elsewh	cecfdo
appoin follow	lcdcjc
appoin for	fRwjfT
appoin from	abYZfv
appoin has	UMYWo2
appoin his	ecefdm
appoin in	iWlboY
appoin is	XfWczV
appoin letter	YfRS7V
appoin mentio	jbimaZ
appoin must	mpYadY
appoin no	eaefbn
appoin northl	dcVscc
appoin now	cjeemY
appoin of	hSiUcu
appoin office	ciofbX
appoin on	qUddhd
appoin one	eaZeds
appoin only	jhWibh
appoin or	mhjZZc
appoin order	dafdrZ
appoin pendin	cjndcX
appoin sectio	deedmc
appoin somebo	dhbdZp
appoin someon	eabebt
appoin that	eWqfee
appoin the	dWWfS5
appoin to	ameTxR
appoin until	ccrgcY
appoin was	WXfZop
appoin went	decedo
appoin which	caddof
appoin while	eZsdda
appoin will	neYhZg
appoin with	dXggmd
appoin would	dncced
appoin you	UTXO/U
appoin your	eeaZnj
apprai	jgchdd
apprec	cjaafn
apprec .	Yaikdj
apprec a	edZqdc
apprec it	cYcegp
apprec of	elejdY
apprec teache	cbaepe
apprec that	jfZcbl
apprec the	dWbait
apprec you	bkdWgl
apprec your	hofaad
appren	eWaRss
appren .	ZccTls
appren and	mfYaXo
appren as	gmUbgi
appren both	ldcdgd
appren did	cdqcbd
appren is	kabZxR
appren of	enbchb
appren schust	mbdeeg
appren she	cmdedd
appren team	fbdefm
appren up	hZaejk
appren we	egYggi
appren will	aindcc
appren with	qVXbpZ
appren your	cgbmde
appris	lhddec
appris of	lcfeee
approa	XgdqVg
approa .	cmaehe
approa ?	cZeped
approa her	ebcpec
approa your	fbccdo
approp	XvUYeh
approp time	Ysccee
approv	doVbzS
approv .	YmjcpQ
approv an	epeeaa
approv and	nYgica
approv before	gdflae
approv budget	lfcece
approv by	YrebiZ
approv for	kVZldl
approv from	Zocahd
approv here	cedemd
approv it	cXgdmh
approv or	rXddde
approv so	bpdedb
approv the	dlUTud
approv you	ThWmsS
approv your	agYW3V
approx	dfcmed
apps	hUndmZ
apps has	ebeend
appéti	iZkfnT
april	fiiPpa
april .	Xjmcfd
apron	fhcclc
aps5	dcbidm
aptitu	eeamhb
aptitu gets	alkdbd
aptitu manage	hkYggb
aptitu sectio	hZXaud
aptitu test	dddmee
aptitu they	dbmfde
aquacu	cjakfc
aquala	iUZoek
aquala .	kYbdem
aquari	iZrddX
aquari .	handec
aramin	hbmfcb
arbori	cidcnZ
archit	hZagoe
archit 's	icdZlg
archit .	babpfh
archit and	dmUado
archit chanda	igcZld
archit grade	nafdfZ
archit is	cacekl
archit says	mbeeee
archit with	cdcrae
archiv	hObnbr
archiv .	iWnefc
archiv for	ecqaeb
archiv job	plNdcn
archiv of	eabeeo
archiv to	Ydcime
archiv with	efZgjh
ardent	asZbbf
ardlui	gfedfi
are	dkbfic
are #	Xibjif
are .	lhnbaX
are ;	cddgmb
are ?	jTqfab
are @d	mUqcea
are a	ckmUZk
are abe	badrea
are able	cWXmkj
are about	cennXX
are above	knedYY
are accord	cYclnY
are adebay	caZjhm
are admitt	WZdzZa
are advise	atUmZZ
are after	aVYlZx
are agreed	UnZZsa
are ahead	ocdZkb
are ahhhh	dYwZeX
are aiming	waaZcZ
are allowe	eQqgWm
are alread	agkigZ
are also	ecbfdn
are always	afiZbo
are among	mtccYR
are an	rVjZhb
are and	kiZXgi
are announ	xaZaaa
are anonym	eawYcY
are applyi	eenddc
are appoin	bRRT/O
are as	eocdfb
are asked	ZYd5aR
are asking	ZXX9cP
are at	buhaTf
are attach	fVkXgp
are availa	ceneZe
are away	jkXjcb
are back	XvpXcQ
are behind	fpZfea
are being	rwNWba
are best	eYcsdc
are better	eackma
are betwee	fmddcf
are black	cabgbq
are booked	ZbWmpa
are both	rkcddS
are bound	nXZdam
are bringi	aZhchm
are bruges	goceba
are by	mnXakW
are called	ZzUnUV
are callin	aUasap
are cancel	Yicidl
are candid	jiZekX
are checki	oedbdd
are choosi	peYWgi
are chosen	bybZaV
are clear	ijfcgZ
are climat	jZmedc
are close	cqeeeZ
are closed	dawYXY
are closin	ZSRaa8
are coming	PmYyhS
are commun	wcaWcY
are compar	gwcZcS
are comple	cciabm
are conduc	dddmfd
are confid	ihjecZ
are confir	eiYrZZ
are conseq	ccYdfr
are consid	gzZbcQ
are contin	ZxZcdX
are correc	dnhbfa
are crunch	nZeeee
are curiou	ednbee
are curren	hncXbf
are days	aaaelm
are dead	jdWedn
are decide	padeed
are decidi	0aZbaX
are deferr	fZneea
are defini	cmddgd
are deligh	UignhZ
are delive	bmlbdZ
are discus	lcfedf
are doing	godjZW
are done	hjUejf
are down	UhWxah
are drawin	mdbbkb
are drawn	acdkla
are due	hQqidY
are early	bhmbha
are either	oaddee
are electe	eedbod
are eligib	ebcdcq
are emaile	racdcc
are encour	cmceee
are ending	eYYccv
are engage	kWbUxV
are erased	bsbedb
are ever	bXtZYl
are excite	pegZfa
are exclud	ebYadt
are exhibi	dsZcec
are expect	QcRzpU
are extend	dcecpc
are fighti	dnbeiZ
are filled	cTfcdt
are final	cbecfp
are finali	YvhVgV
are finall	ebocdd
are fine	Zbioga
are finish	ogafcb
are firm	ndadha
are first	adbplV
are five	dqefZY
are flat	debebn
are focusi	fddefl
are folder	occded
are for	jUhYkl
are four	atadUi
are free	mQdcim
are from	hXmanW
are frozen	cS6bbV
are full	fOjTY0
are fully	ddZdep
are gettin	gfPgin
are given	elbibb
are giving	eVVc0b
are glad	bgYhrX
are going	fhQViv
are gone	iiYdfg
are good	neZefe
are gratef	kbfWap
are happy	YWUpxY
are having	ZYcnsV
are headin	dadeng
are held	bngdZh
are herd	ZnYedk
are here	ggkffY
are hereby	WTQpvg
are hired	VQNT/G
are hiring	dXQk3S
are his	cacdrd
are holdin	aWmhmb
are hons	brdccb
are hoping	kfgjaW
are i	mbckXg
are impres	dcecdp
are in	cpbdqT
are inform	rqXUYX
are intere	cbhwWY
are interv	foXhbd
are into	aVb0ca
are invite	nRgwVU
are it	ZaZX0V
are its	ZmZelc
are joinin	fcdXtd
are just	mhhfaX
are kapoor	emdeec
are keen	RvYnbY
are keepin	ZcgShu
are kept	aQybeb
are kind	naeded
are kindly	eiarYa
are late	mbZnba
are lb	edcadp
are leavin	cYncfi
are left	bibsaX
are lettin	iPUXtp
are like	jgcgZg
are listed	eXmdej
are live	adnibc
are long	VtajhW
are looked	dmibdb
are lookin	knShdc
are losing	eWneei
are lydia	cuZbca
are made	mnVbZd
are mailed	pccdde
are making	bOXZ/U
are matteo	emdeec
are meetin	smXfYV
are missin	elaifZ
are moving	cbhuWZ
are mr	hcdebm
are mullin	cxXcbX
are my	jdXRxa
are named	knbdeX
are nearly	gmYqWX
are needed	ZjjfkX
are neithe	cohdcZ
are next	Umgdla
are nine	nafdff
are no	bVmdaq
are nomina	fcadqb
are northl	Zgqacc
are not	cZdXX5
are notifi	obYXlf
are now	ZewYUb
are number	eimdgW
are oblige	eVgnXj
are of	Zjchif
are off	asibZY
are offere	kcecla
are offeri	VRcU/Q
are offici	eaeYtb
are often	ecccfn
are on	gkfilO
are one	eySscI
are online	Ydfoed
are only	irWXYf
are open	Tgpgea
are openin	pVhbeg
are origin	mkcadb
are osaka	eadode
are others	cnback
are our	WQLH/M
are ours	aZVW3Z
are out	cVVcO/
are over	iVhlhd
are overqu	Yhcaat
are parked	cbsdda
are parkin	eYteZb
are part	gZneed
are passed	cmeefb
are pausin	eWvacW
are picked	escbab
are pickin	koXeaa
are plants	acerdd
are please	ZfVoqW
are positi	enebed
are posted	ikTbmd
are postin	ealeic
are prepar	ZbbYwg
are presen	doddec
are procee	dnbede
are proces	jjiceW
are proud	danhcd
are public	dcZgdo
are pullin	aZxbbZ
are pushes	ihYkdd
are put	asbYed
are puttin	SimXsX
are quiet	bnYdej
are quite	djdblb
are ranked	eaeddo
are rated	bmfebe
are rather	dqYeed
are read	pnTfXY
are ready	ZZZqjf
are really	lWhXih
are receiv	UesgSh
are recomm	gZmded
are relaxe	cedpZe
are releas	oiagZb
are reorga	fccffl
are reques	amUqgX
are requir	ZTZ0hY
are respon	dZrZdc
are return	gZbeen
are review	joYbcc
are right	kdbZYp
are run	agdobe
are rung	hmddea
are runnin	ehUdsX
are sadly	ebdfen
are saskia	dhdnZc
are saying	jXZecr
are scorin	bbeare
are screen	keYide
are seafar	arZdde
are second	qqXVZZ
are seeing	cugbZW
are select	R6ZPlY
are sendin	bWanqZ
are sensor	dadrdc
are sent	vRldaY
are seriou	ceZsad
are set	Zghcgi
are settle	hYndcg
are short	dgbmec
are shortl	VnatYa
are shut	illfYS
are siftin	dnebee
are signed	feZmic
are simple	daoedd
are simply	ecneeb
are sittin	igeXkf
are slow	cxXaZd
are slower	lhaeed
are so	ajpaiT
are solvan	kqbcdT
are sorry	ZSplUl
are sorted	ZbUYjv
are split	nrbdXV
are staff	ccbcsZ
are starti	ZhbesX
are stayin	ececod
are still	f/UdWP
are stoppe	ecmfed
are stoppi	cSjWkr
are stored	ehnZcZ
are stuck	blmiaV
are succes	elgbhb
are suitab	dpebfb
are suited	djYaeo
are sure	bmeakd
are suspen	acwbaX
are taken	gSYbjt
are taking	icPU5a
are talkin	nobgYT
are tellin	obdedc
are the	eUaU/V
are then	gfmZga
are theref	ZVVdqq
are they	cTpbdn
are thinki	YzZhaW
are those	gbdcpb
are three	dkeodV
are thrill	gajcpW
are throug	YRX/RT
are timeli	eYpeed
are to	gXT6bT
are told	4SiYWa
are too	WYVeV2
are top	bgVgim
are torn	niXfiX
are traine	kncbZd
are trelli	cmoaZa
are true	Yfabkn
are trying	erjbYU
are turnin	Zqdecc
are two	fsdfcT
are ummed	jlcbeb
are unable	dfYbXw
are undeci	dYabln
are under	iiZbfi
are unless	eaddmh
are unsucc	Ynffee
are usuall	kkZXdh
are very	bsfUYj
are void	bmccid
are waitin	WxibXY
are wanted	VlWroQ
are we	Yjcbik
are weakne	dokVdb
are weighi	ctdddW
are welcom	WawTNu
are well	khejVd
are what	draYjZ
are when	oadeec
are who	dlbZld
are with	g1RUnS
are withdr	dVgcbo
are worked	dncefd
are workin	e2cWZT
are writte	ncedee
are yet	dncefd
are you	VTW/fT
are your	fbalYm
are yours	dSXY1d
area	edpWfd
area .	cfsWYe
area manage	oecgbc
areas	jfegfa
areas office	geWcim
areas you	ffnXff
argue	afmXZm
argue it	dYjecn
argued	gYUXku
argued of	feadco
arguin	YrWahi
arguin .	Xqdeed
arguin about	imYedd
ariel	WdnlZd
arise	chXccq
arise you	eoceec
arisen	qXfaid
arises	cidZdl
arises .	ddadeo
arises for	efldfc
arithm	kfdbcj
arjun	gcphZY
arjun .	hYqhaZ
arm	fcdpcZ
army	emYcmZ
aroha	dblcib
around	gibhbg
around #	cacsae
around .	VWoSft
around and	cmhdea
around for	dcbiel
around if	ceednb
around in	qadddd
around it	dmhdeb
around northl	cocahd
around ten	cdbped
around that	nhXdaf
around the	hYjidd
around your	kdcYjg
arrang	RWR/dX
arrang .	ebcjmZ
arrang a	biVseX
arrang an	dmbZej
arrang for	caasch
arrang it	WRb0fc
arrang my	dcdoed
arrang the	Yderbd
arrang your	YSW1id
arriva	ifVhfj
arriva and	encbfe
arrive	Yj4XZR
arrive .	fa5QZV
arrive and	aqchdZ
arrive at	anVbne
arrive in	fhtRaZ
arrive main	eeXpce
arrive northl	lachee
arrive on	Xihfej
arrive safely	ZuaedY
arrive with	fnZedd
arrivi	gcdggh
ars	iiaahf
art	ajeibf
art letter	biclde
articl	YXriZh
articl .	cffqdX
artisa	mUjcfh
artisa .	tcdbfW
artisa is	eedaen
artist	jUlbcl
artist them	ebrdca
artist you	eioaaa
arts	ifebbk
artsva	ZueccX
arun	bYldjg
as	decbnh
as #	dafbuY
as a	fdaegm
as advert	ccabua
as agreed	dedgmb
as all	aoecdd
as always	hZobdb
as an	ZeijmW
as and	Q6SVZf
as anothe	ecdden
as anythi	cWjeeo
as arrang	fcdlee
as asked	eflZkZ
as assist	YWXXzk
as at	cfodac
as awaiti	enbhbc
as candid	eddlee
as clock	ddedme
as comple	chhYfi
as confir	jcmZfb
as create	YcYcqk
as differ	ecaqdd
as dinsda	cledfe
as discus	aUiZ1Z
as ever	megcZf
as every	adleeg
as everyo	fXbddq
as exempt	dcmcZk
as far	ZiVadu
as finali	ddcqdc
as first	dYdbmm
as follow	fqWfdd
as for	czYbcZ
as friend	ddcdpc
as from	aeaZsg
as gone	eleded
as good	fsZbTk
as he	TlVpkZ
as head	bacapj
as her	hiYXlg
as hii	ZbcYlo
as his	XqYfia
as i	lmeUcf
as if	dcZmbl
as in	jVUYor
as includ	cicdmb
as inconv	eedcnd
as is	gjegXg
as it	jnfRWo
as its	ZcYW3Z
as jonas	eaeemg
as junior	dcdbqe
as labora	feeflb
as last	ahbgmb
as lead	edcbpd
as leeds	leckbb
as long	QsiifX
as luck	eenfab
as manage	feeZne
as many	lXgccj
as margin	eeeble
as me	XdzaWV
as mine	aybaaZ
as most	eadeen
as much	buZdWh
as my	WhikmT
as new	ebceen
as notice	jdYamg
as number	mbjcdd
as of	TNjI7r
as on	ciVemi
as one	bphfZZ
as open	ekmdYc
as our	YcPS/c
as part	WXdudg
as partic	ddedqZ
as per	gVbOnv
as perman	eefbme
as planne	XwZgZc
as possib	fWawgY
as premis	bZefpf
as premiu	fccmee
as promis	gLpXkn
as quickl	Yrdddd
as refusa	gdddlc
as regard	blekiU
as relati	efeamf
as reques	iewUbU
as rooms	eefcle
as rotati	eedfmc
as second	ZXbW2b
as severa	mddded
as she	pdVfVm
as shift	chddna
as some	dliebb
as soon	ewXheW
as sorry	edbecp
as staff	dcZXuf
as stage	cbcZtc
as stated	bnjdYc
as sure	qYddee
as teache	efdame
as that	hVemgg
as the	kgRjgi
as their	fZafhm
as there	a3UfaT
as they	gfbfVp
as things	jiXaVq
as third	eddbne
as this	ipSbge
as those	ndeceb
as though	lXgjcf
as to	cqdhaa
as town	ddbcnh
as trade	aeeepb
as trick	Ydcdjn
as two	dqdcdb
as unsucc	sZbceb
as vacanc	dwZZZX
as we	ieVUpm
as weldin	edbamg
as well	kfdnWc
as when	blbdif
as withdr	Ye1gZN
as withou	dceoed
as yet	X4VaZY
as you	XUygYj
as your	dWkgck
as zoe	bedene
asbest	Wcmeek
asbest .	bajlee
asbest and	bibdao
asbest food	camchg
asbest trial	camchg
ascens	fandgd
ash	kkceXe
ash .	dcoded
ashdow	dbnjZb
ashgro	afcene
ashgro 's	gZdaof
ashgro .	fZbbph
ashgro and	elbZma
ashgro for	emYiZi
ashgro has	ialabi
ashgro what	eceYqe
ashlei	hecndZ
ashmer	cklicW
ashmer about	emjedX
ashore	ehebhh
aside	hgbkYg
aside #	mhdbec
aside and	fZkfhe
aside your	hmbbee
ask	bkdlgZ
ask about	hjcfjY
ask again	Z3SWaZ
ask all	VbitcZ
ask and	kfYbfj
ask anythi	aaiail
ask around	auZfcb
ask at	dZuccb
ask away	iWmhee
ask both	dddlff
ask cobalt	gghYej
ask everyo	cbcpdf
ask for	ZcSxmZ
ask from	fdbned
ask her	fkTffi
ask him	YcmfkY
ask his	gpbZdd
ask how	ecpccd
ask if	cUrgeg
ask martin	gghYej
ask me	Z3fXbS
ask my	arXjfY
ask nothin	gZocdd
ask of	beffel
ask on	edence
ask one	ndhVdi
ask owner	mgebbe
ask she	aemecg
ask so	dZYbua
ask that	eXenei
ask the	ezlSaR
ask us	gdcXjm
ask what	ebnhcc
ask when	jblbcd
ask where	ebdned
ask whethe	bXerci
ask would	fdeXqe
ask yes	cYlhjc
ask you	jgXmjV
ask your	defsZY
ask>again	bfVrla
ask>answer	bVklje
ask>ask	clffjW
ask>bye	ajcjXk
ask>chosen	hZPrfj
ask>closed	gUuhZb
ask>date	bTZsrc
ask>decide	Vbfqma
ask>free	fnZjcb
ask>give	XZZ4ga
ask>hear	XWZwmd
ask>hold	gjndSf
ask>if	Yagqhd
ask>joy	Xajqcf
ask>match	fhYpZd
ask>me	acmlec
ask>meet	dfWoid
ask>news	neVehi
ask>not	gihWfh
ask>offer	UcWpsb
ask>others	koThcc
ask>papers	ZZY1fc
ask>receipt	bhG0kb
ask>refuse	uhQUkg
ask>review	hhgZhf
ask>said	gWneid
ask>soon	XXbvid
ask>sorry	ZdhkXk
ask>start	Ycjjib
ask>step	fgTrdg
ask>thanks	bXgWaw
ask>wait	o1URZd
ask>will	fdcnfc
ask>you	Yacvja
asked	hhfcfe
asked .	lfgVrW
asked a	dmeeee
asked about	jlnVYb
asked after	gamgcc
asked again	jnbadc
asked all	eYmbld
asked and	kliSgZ
asked at	bolfaW
asked back	fQR/WQ
asked but	chnYmU
asked by	fpkWcY
asked could	dXjegk
asked financ	enebee
asked for	mmObkg
asked her	enahdc
asked him	galcci
asked how	lgtXbS
asked i	icndcb
asked if	iYZjke
asked impati	kcjfZe
asked in	itZSee
asked insura	gnYdbg
asked just	docddc
asked me	ccYfgr
asked nobody	eceemd
asked not	mehdea
asked nothin	efocca
asked of	gXklbd
asked on	dkgXgg
asked sexual	mmXbdd
asked so	eWwZea
asked someon	cdbZZu
asked taking	btadca
asked that	TmZpbe
asked the	ehbSgp
asked them	tXmWUh
asked three	gWhcdo
asked to	ZdfoZj
asked twice	gmbcde
asked us	XS1Wcf
asked was	fpbeba
asked we	hdnicV
asked what	fneZjX
asked when	4RTUme
asked where	dguVZb
asked which	eacild
asked who	ebrjaV
asked yes	Ukldhe
asked you	agXmfi
asking	XldnfZ
asking and	mZabnd
asking becaus	dblgce
asking every	XpZkec
asking everyb	amekad
asking for	UfjtWd
asking her	gmdcce
asking how	icoWed
asking if	ZTjxba
asking is	gghYej
asking me	bgembf
asking the	gmkYXd
asking too	ekkfcY
asking what	bfleYi
asking when	gVpfhZ
asking where	eiOgpi
asking whethe	kXjiec
asking which	eYdrec
asking you	XdNeso
asks	XWc2iV
asks each	adenee
asks for	Scbzdf
asks i	ldkbZd
asks if	eUondc
asks me	iXlVpc
asks merged	gghYej
asks that	aYUiqj
asks the	kiXjfY
asks what	iicamZ
asks when	dmfdbe
asks whethe	cgnbdd
asks you	bXVzjW
asleep	gXnbcj
aspect	gebdem
aspen	gicghb
assemb	qacced
assemb and	padded
assent	qacced
assess	dhVrcf
assess .	klXgdb
assess ;	dYancl
assess are	lmZcda
assess as	aobdee
assess at	ccdoee
assess by	pebjZZ
assess centre	kcklWY
assess day	VhT1cc
assess evenin	hhZhdh
assess expire	eadnee
assess for	eoXgdd
assess forms	jldYde
assess für	jYkjdY
assess has	anXqcZ
assess i	fdeebm
assess intere	iYbfii
assess is	geYned
assess it	dqbheY
assess link	daared
assess manage	eVeefn
assess my	eckZdk
assess of	dkbadl
assess partne	Ycgcjj
assess report	gndYee
assess result	Vqaaig
assess team	femaef
assess the	VsZddg
assess to	kZebdm
assess will	mcbddh
asset	eledZi
assign	TjYjqc
assign .	gqPdgi
assign and	ebmXek
assign at	bcZcqg
assign attach	eYYsce
assign ladder	dliXhc
assign to	ZYbukX
assist	ZZagsi
assist 's	hXcelh
assist .	VbZkud
assist all	edfdna
assist and	cgZdXr
assist are	lcedef
assist at	kdfeXh
assist avoid	himXcc
assist but	bpceec
assist climat	adedof
assist cna	cobded
assist colour	Vheadr
assist curato	ecncee
assist direct	kbWejk
assist engine	cmcegd
assist for	eaceeo
assist head	hfWkeh
assist hydera	kiYedg
assist if	dldkYd
assist in	kcZddm
assist is	dWakmg
assist job	bbafkm
assist know	ecelee
assist loss	cdfdmd
assist manage	hOfbxd
assist openin	eaeqbc
assist positi	dmZhee
assist post	cdecfl
assist role	ejhgiX
assist rui	ihiZef
assist scorec	ebceod
assist stage	dcgZlj
assist store	ebbfod
assist the	ecdecn
assist vacanc	ebdefo
assist will	geWqfa
associ	iaXcrg
associ .	bWhdim
associ bunch	hebdlc
associ it	iZekef
associ produc	Ydejel
asst	bbgYho
assume	lhQnjV
assume i	dgYeen
assume it	Wtdcdd
assume nothin	Yscddd
assume that	nbYqcV
assume they	qYeceb
assume you	YWfkqc
assumi	lmXedb
assump	iffhdb
assura	ZmsYfT
assura .	blcdei
assura and	decnde
assura for	ebucaZ
assure	goadcd
assure er	dhiYif
assure me	mdedec
aster	bfddbn
asthma	agXoch
astrid	cbYcmn
astrid astrid	bfYYmo
astrid early	hhZhdh
astrol	edhgfd
astron	iXWcln
asye	lfeZdi
asylum	cZdeog
asylum to	dbeemf
async	ZfVvcb
async oyelar	glbcfd
async video	cecnde
at	feghfc
at #	iTfreb
at .	bsUjcc
at @d	caYwdY
at @p	lbcjiV
at @t	ZakqYc
at a	WrhlXY
at all	bilffY
at an	enWfTn
at and	ibleed
at anothe	beleef
at any	fowVWS
at anythi	aoddfe
at applic	Yscefc
at archit	dYafpf
at attach	eZlgcg
at ballpa	jcleeZ
at bcc	gbbmfe
at bianca	dlfdde
at by	isebaU
at clock	emccef
at colleg	deddme
at color	dZbera
at copper	mYgfff
at correc	jYbnbd
at create	iYadgn
at cvs	dtaaea
at dbs	fbVfkm
at differ	codadg
at discha	kcgdYj
at dome	lbcddi
at each	gqYcdb
at edited	jiYbam
at every	fcqaca
at everyb	emecee
at everyt	WrkebY
at ewa	lWdYrc
at explor	ddbned
at first	achodb
at five	nTWknd
at four	jXeXni
at gate	deYqde
at gettin	mccceg
at habit	cnceYl
at half	glZddh
at hand	abkoZe
at head	ceaZqd
at her	gjagnX
at him	dXeoch
at his	jckdhX
at home	eZijnU
at in	anZkdd
at interv	hlYWne
at introd	baepgZ
at it	a9MZca
at its	eieVmd
at junipe	dboedb
at last	hOfapm
at latest	qaZgcc
at least	VtZeTn
at length	ecdeel
at libert	mfdgea
at lunch	rgaYdc
at me	kfjjdS
at modell	dZsbeb
at mornin	dpbXZk
at most	/IagWV
at multit	fZqZbd
at museum	cZYqde
at my	eSxbhb
at new	nfgacb
at night	dafgbn
at nine	aneede
at northl	kbKpje
at number	cgZcdo
at once	uUWZng
at one	fnWlZc
at ostrav	joabbb
at our	aaimdh
at ours	aasedb
at outdoo	elcffd
at paper	dYjchj
at parts	beXsee
at placeh	TWmuZQ
at planne	pYhdeb
at portug	oXZoca
at presen	YfpXaj
at produc	pTjpWW
at profil	dmcgcc
at progra	bmjfcX
at qa	egbqcW
at quarte	nYkbcd
at recept	VZqecj
at regula	hOiioZ
at room	dccfnc
at school	eZndef
at short	blakbf
at sift	dadefo
at simon	dhmdbd
at six	fdScpj
at skille	nbggad
at some	X/ZWXS
at stage	cajYcp
at stayed	cmckaZ
at strong	dYkqcY
at subscr	fahcnb
at succee	eahYdm
at table	cecmbi
at ten	TTjoob
at that	XVdWov
at them	ZjgYfl
at this	dmTXYx
at three	cdpahb
at treasu	majlZZ
at two	lfgdhX
at until	dmdded
at us	Zhekef
at vale	bWXimm
at wether	eeZike
at what	bmbajf
at where	Wrbdeh
at whethe	clZbdl
at which	sYhhYZ
at who	bqbaef
at work	bZfdra
at you	WTf8Ua
at your	eY0chS
at yours	hkdbYk
ate	Zcodic
ate .	Zavbac
ate your	leddee
athena	pVaZoc
athena swan	oadcfe
athlon	ipabea
ats	XesVhb
ats home	bleeee
attach	URmpta
attach .	RLskwa
attach ;	RZhomc
attach a	eXilee
attach an	cbkanY
attach and	VVaqnf
attach are	bebiYn
attach as	eavYZZ
attach back	cednce
attach be	edobbe
attach by	Wdciod
attach consen	ffcmce
attach contra	efeamf
attach docume	ebaYvc
attach for	fcnffY
attach form	cdbmhd
attach has	edmeec
attach have	feedoY
attach is	XXikld
attach letter	gdeZqb
attach list	cdniba
attach offer	feeYoe
attach our	hbhnZb
attach please	ZdXerh
attach questi	YYcshb
attach sign	edcdob
attach since	ieYldf
attach so	igVgbk
attach starts	eeddld
attach the	ZVmgjf
attach three	bbmhcd
attach to	ajgclb
attach very	bhfZih
attach we	lYedkf
attach well	dYZZbx
attach what	eaccrd
attach with	dcjcna
attach yasmin	eYoheZ
attach you	Yaalfn
attach your	behWsc
attack	fkicdb
attain	Zdcdeq
attemp	hhaice
attemp and	kbZaco
attend	Zblmdc
attend .	Wcdnjf
attend a	dZawca
attend an	djlWdh
attend by	Zbfuba
attend for	jZYrcd
attend is	bashaa
attend northl	bcZcnl
attend of	dbrYce
attend or	ddhmdc
attend our	dfobbc
attend the	eiXfZo
attend to	blhbjZ
attent	YvVnaV
attent .	X0NnYW
attent and	epaeeZ
attent that	mZgica
attest	bgeRte
attest .	chZccp
attest office	imacec
attire	bXcdkp
attire linux	edealh
attitu	aZkggh
attitu coach	cahlde
attitu with	gbbbli
attn	faloXb
attn .	fccgdl
attn and	cpcdfc
attn direct	eYdncj
attorn	cVhoYl
attrac	edffbl
au	dkSbcq
au .	emcdiZ
au on	cacbeq
au over	embede
aubrac	Xhfcfm
aubrac .	eigWfk
aubrac and	dbdeen
aubrac is	cmecee
aubrac said	dXdkdm
aubrac they	dlYeei
aubrac wants	ceebne
auckla	dckhec
auctio	gbjhed
audien	jVhjch
audien manage	laaihc
audio	dfOiTz
audit	ckpeZY
audit .	blndbY
auditi	hcchak
auditi 's	ndfahb
auditi ?	bjbldd
auditi after	bbeehl
auditi for	fehXel
auditi is	ecdmee
auditi moved	ebceen
auditi schäfe	kdZahj
audito	pfXeXj
audito 's	mdfddd
audito .	tWdcWj
audito gender	feamiZ
audito of	dabcjm
auf	kjaefa
august	phlaYT
august .	hXsddX
august from	ecmhcb
august is	rZbedc
aunt	XZtYif
aunt .	fcobdd
aunt nearly	eddecn
aunty	Yfjlae
auréli	iSqhXg
auréli our	jYkjdY
austin	bXlcmb
austri	ghedak
author	faifla
author along	jlfcZc
author cellph	mZbddk
author for	daqcdd
author in	bahmhb
author is	eobbef
author to	hZXYza
author up	brcccb
author you	aebncg
auto	ZbtXVn
auto mail	bcpcai
auto reply	Ra3XaY
auto respon	bliceb
auto usher	keYeei
auto your	esYZdb
automa	egobae
automa and	bofgdY
automa answer	aepbee
automa blunt	lYmcda
automa confir	lmebdW
automa decisi	dZdnfe
automa delete	gibYle
automa is	acpdee
automa letter	ggjhYb
automa mail	ZcehZq
automa messag	jmfaaa
automa notice	dhcjZi
automa notifi	cdeaen
automa outcom	bWZdqj
automa receip	maeffe
automa reply	YmtYZW
automa respon	aXudda
automa sendin	kcgdYj
automa thank	ccoddc
automa tidewa	jgYnda
autore	dcleef
autumn	gfrTeb
autumn intake	hjdZck
auxili	javTYc
avail	oXYlde
availa	YYguWm
availa .	TRiuYm
availa ?	eddmee
availa and	ZmqWdZ
availa at	ccfddm
availa better	edbbeo
availa change	fddbem
availa check	cmeeed
availa for	aVgxWg
availa grid	Zfenff
availa i	bgXneh
availa in	edoeYf
availa on	cjgYcl
availa we	eYndeh
availi	eaYddt
aveiro	edWfjn
aveiro we	fdYefp
avenue	pbZibd
averag	daklZf
aviati	jrdbZU
aviati servic	cmbegd
aviati so	gXmhee
avisar	ZWtZbj
avocad	gbWknc
avocad .	dmbidc
avoid	aXphTk
avoid any	fmceXj
avoid disapp	kWdnfc
avoida	gcheeg
await	TtVcoX
await contac	dfbncc
await our	knaYdd
await your	aZciqd
awaite	ggXelf
awaite by	aeegle
awaite from	ocebee
awaiti	Q0RnjO
awaiti decisi	YvYaeZ
awaiti the	dldeee
awaiti your	faanid
awaits	naegec
award	vUVRmi
award .	bcbhcn
award or	rdaccd
award the	dZdeep
award you	efdXqe
awarde	WORbi8
awarde .	hdZaas
awarde ;	kbblcd
awarde the	ZaZZZy
awarde to	VXSWl1
awarde you	Vcbkpd
awardi	gcXiii
awards	XZdYqo
awards .	bXbbvf
awards pass	cdlbdi
aware	kmeUfd
aware that	emlYhW
awaren	bfeajj
away	ehgech
away .	dfWjZq
away @d	aedoef
away and	eaTeqj
away but	hjWdbm
away for	fbmcde
away from	XV4XZg
away i	qbadee
away in	Ysabdd
away on	jaagem
away produc	hbbenc
away she	pbddec
away they	nkcddY
away to	dsYhaX
away until	Umlhcd
away with	piaafY
away>again	lasYcY
away>answer	jXmfag
away>ask	ZgeljZ
away>away	bXyZcd
away>bye	amfZhe
away>chosen	kNpkhZ
away>closed	YfueYa
away>date	einfeX
away>decide	rjgVYa
away>goon	ardcdb
away>hear	tUegec
away>hold	chbcZp
away>if	gfXkgf
away>match	gailZe
away>me	evbYVg
away>meet	jlbmZV
away>news	omWZbe
away>offer	cjfZnb
away>others	fiSedo
away>papers	fbRole
away>post	ZeXdiq
away>receipt	jgffhX
away>refuse	ocddcf
away>review	faxTXg
away>said	emlWae
away>soon	Yaelnb
away>sorry	lVmcdf
away>start	Yfjbld
away>step	iVYobk
away>thanks	hXkajg
away>them	mkadYh
away>wait	uiVZhW
away>you	hYalig
awesom	ffaicj
awful	bahbjk
awkwar	bclibg
aws	ebblfh
axed	caVddw
axlewi	dZgijg
axmins	aicinX
aydin	cgogXd
aye	cSkile
aye .	bXodma
ayesha	dUeeml
ayesha #	XcZbqh
ayesha gift	cnXiib
ayo	Zckfkd
ayodel	gcnafc
ayodel .	cgqabc
b	baZpjf
b #	dbXlgl
b and	XqOjbl
b ask	eecnde
b by	qbeXhc
b has	hZogbZ
b if	cnYkcZ
b in	alcjdd
b interv	dfdcem
b lena	clcecf
b moves	jeZXfo
b no	eeecmd
b we	dpdceb
b your	ZYhngc
b1	YmfkZb
b1 a	doccea
b2	efXpde
b2b	eXekhg
b2c	eYajdp
ba	copSiT
ba that	fcrWfc
ba to	dpibdY
babies	efhffe
baby	lhnXUc
baby .	cYsgbc
baby on	Ymledc
baby to	cfccdo
bachel	dcdfao
back	hefgee
back #	ioRSuX
back .	TgokYh
back ;	ebhmce
back ?	hSmncc
back @d	4KeZgX
back @p	mWlebe
back a	dcbkan
back about	WmmgaX
back after	cbkXli
back all	ceacgn
back and	bYWogo
back at	qhdXWi
back before	aXasic
back boss	ebmdia
back burner	ciqbcW
back but	jnccca
back by	WWVosi
back down	pccddd
back either	dddnee
back every	aebndi
back fine	Zecbtb
back for	ZMX9Ui
back from	mnhVcZ
back if	eYbjdo
back in	TbqoUi
back interv	dfdled
back is	bdmlba
back it	jNegpj
back leeds	Zemege
back lumen	gdcgoX
back my	damZhg
back northl	wVWlZZ
back of	moXYjX
back on	ccnida
back or	bekclb
back over	hYkYdk
back planne	mVmcab
back produc	0LbZZm
back re	Zabmii
back she	Uvddea
back signed	dedXrd
back thanks	genZeb
back that	dklddY
back the	jeldZc
back they	Yhanaj
back till	cZciji
back to	srYXbY
back under	jdmadb
back until	Yhebkj
back when	Kqdkal
back whenev	eUrfed
back will	fcqeeY
back with	gLhkwZ
back within	Wgcgil
back you	dWihob
back your	eVfUZx
backed	fibXoc
backen	ZZVqsa
backen 's	hmaddd
backen .	dabcsd
backen bloke	dmecee
backen direct	fZblgi
backen has	fnacdd
backen leetco	deaoed
backen looked	baddnh
backen manage	ZqfcjX
backen on	bZlfak
backfi	mieVdh
backfi all	ddmedf
backfi and	hpZWlX
backfi she	pbccdd
backgr	WcZvbl
backgr .	YZpgcf
backgr and	ebasdd
backgr at	fcceen
backgr check	ebXskZ
backgr exerci	gjXefi
backgr form	edcmee
backgr in	bdfdbp
backgr invest	edacbo
backgr is	cVXhcx
backgr of	aekldX
backgr we	bicccm
backin	kkZQrc
backin back	ahmcde
backin calls	hhZekc
backin decide	mkaYdd
backin sounde	gcYami
backin want	eeeane
backlo	d5PXbW
backlo .	V1Uada
backs	mcedfe
backwa	qoXjRb
bad	kZZZcu
bad #	dZgfdn
bad .	sXefbc
bad inside	obdded
bad news	Vcabkt
bad sign	bnedcg
bad tiding	daZddq
bad time	bfccof
bad timing	cXfeep
bad within	eldecf
badge	edhekb
badge 's	ooWZbc
badge .	cheboZ
badge back	fddeel
badge has	cXjoda
badge in	daiZmg
badge the	ecadlj
badger	jSghmc
badger .	bPxccf
badger the	gpXfbc
badly	VcXZiw
badly of	dcYdlm
badly wrong	ccdeen
bag	edjagg
bag 's	fZpZbi
bag .	iiTemc
bag and	hdiVpa
bag of	ahTibo
baggag	bkfdcj
bags	ackahk
bags you	aaeeho
bakare	keedfe
baker	aaejjh
bakeri	cemeee
bakery	bWgZko
bakery .	dYuafZ
bakery has	eaXdnj
baking	iebdhh
bakker	igcgcf
balanc	gdgSer
balanc .	dncaci
ball	fpRiWh
ball 's	boceee
ball .	inbddb
ball rollin	adepce
ballar	edgjcf
balloo	gbghjZ
ballot	qcalSe
ballot .	jYjjad
ballot the	jeYbhk
ballpa	ialjdY
ballpa has	edmfdc
ballro	bbkfgf
ballro .	dWikja
balogu	bXagoj
balogu i	dbeemf
ban	cYpdZk
banal	lZheef
bancro	jZoWjZ
band	ZjUUvm
band #	WhZRzi
band .	Yhfbnd
band and	dWcajs
band if	giekZd
band scotts	cedZll
band though	eeddnc
banda	eYWlbq
bands	cghVcp
bands .	dmdZei
bands was	eYdejm
banerj	ddfheh
banerj at	fbddcn
banerj counte	caZmmc
banerj test	dkoaaa
bangal	ZhkbZl
bangal after	ebdffm
bank	cbiglb
bank 's	dekneT
bank .	WqcapW
bank closed	dbcdne
bank copied	dkamdZ
bank detail	WZdgva
bank form	adbnhd
bank has	eVaakq
bank holida	nctYaT
bank letter	beende
bank maison	elcbge
bank manage	chdnbd
bank nation	bdYijk
bank on	nmZacc
bank pupils	eeoacc
bank said	nYehde
bank staff	deYgeo
bank statem	dcbleh
bank unders	hhZhdh
bank wants	aciebm
banker	fXpfdb
bankin	ZVnigf
bankin and	denaed
banksi	cebchm
baptis	YfljYh
bar	ZQWjqr
bar .	jZTvYe
bar and	daZdoi
bar for	cabecr
bar manage	gbddpc
bar one	cecnee
bar staff	dencec
bar the	hYamic
bar was	dYbaeu
barbac	ghedla
barbac .	dnSfpW
barbac line	iedlcb
barbad	bakfhh
barbar	hSisbY
barbar .	jYneea
barbar only	eYYsce
barber	gcWmif
barber .	gZdmgd
barely	bajmdc
bargai	nbdeed
barge	fcehei
barist	fjnXeY
barist on	drcYdZ
barist with	dcpcec
barito	bYfdlk
barmai	hfhdfb
barmai barmen	dkZdjg
barmen	Zgific
barmen .	dkZdjg
barrac	ibgfeg
barrel	dbelci
barrie	Xfncfg
barrin	ldZkcc
barris	adTlio
barris .	ficWbo
barris was	dcYldl
barry	ihacje
bars	eddncd
bas	boeedc
base	UYOP/g
base #	cccWvb
base .	cbaZte
base as	dedene
base to	fdbemf
based	RlZmZl
based assess	ZpYlcY
based in	dbfgdl
based on	YhXebs
based test	amakdb
basel	kbYngc
basel and	dfccod
basic	hSmffi
basic 's	efndcc
basic .	efVfni
basic has	ebeedn
basica	gXWdat
basica .	caZdYu
basica i	gcliba
basin	mZbcbn
basis	hmRabo
basis .	niZedc
basis and	WuZfdd
basis of	gdaYZs
basque	hifbcg
basque .	gghYej
bat	iajXhg
bat 's	dZdWnk
batch	iibXjg
batch .	eZjcld
batche	djfcjc
bath	ebpeda
bathro	fccdji
batter	bTwhYZ
bay	bhggde
bay 's	Yggicg
bay has	Yfhhcg
baypor	YYlSmp
baypor climat	Wkicci
baypor since	dacdim
baz	YbSook
baz .	ZdYgpg
baz of	bgmehY
baz to	bZcZmm
bcc	feZmee
bdm	dddajl
be	gjbfeg
be .	hgVbil
be @d	0nRTbQ
be @p	qfcZcb
be @s	rigYaY
be a	eqacfc
be able	wlWZXc
be about	eglcdd
be accept	XbYrke
be admitt	hYabio
be advanc	fdbefm
be advert	hWZdcu
be advise	kkiYbY
be affect	ceobeb
be after	goaafb
be ages	dldfee
be agreed	cddmjZ
be aligni	fWueeX
be all	baZnii
be alloca	cddncf
be along	dYcbjo
be amazed	ofbdcd
be among	Vmmdcd
be an	bogkXZ
be and	nhgcdX
be announ	hmZZXk
be anothe	gobcde
be answer	VnpWdc
be any	Signaj
be appoin	YTUbj2
be apprec	bXciep
be approv	Tjofdb
be around	cjblbd
be as	gZbckl
be asked	b/WSXS
be asking	YddgVu
be assess	puVUdS
be asylum	dbeemf
be at	Vee0ZW
be availa	gbngcY
be aware	aofcga
be away	Vfsbde
be back	garYkX
be becca	bqdeea
be before	N4gWcZ
be bethan	abZqak
be better	cYZjcs
be bono	ctZddb
be booked	TZWwmb
be bored	OaXVW/
be borne	eeenae
be boss	jXocdd
be brough	Xjacdq
be burn	bfhWng
be by	sjYRXh
be calder	lgeefZ
be called	gqbaac
be callin	boRiZm
be camino	gghYej
be cancel	ccepda
be candid	dgdbnd
be carryi	dXscdc
be certif	cncgdb
be change	basYeb
be checki	VUxZdb
be chosen	ozUbVQ
be circui	ecddod
be clear	mkYbYi
be climat	xiXUdY
be closed	VU5aZS
be closin	agmcde
be clothe	obbYZn
be coffee	ednaee
be coming	gircWW
be commun	kzSYYS
be comple	ccWvhY
be confir	doXikT
be consid	ScmyWa
be consul	gcdaen
be contac	b/OXZP
be contin	VjkVbp
be conven	ecepeb
be convey	piZXjY
be cooper	kpcaZZ
be copied	iaWXjo
be county	dcddeo
be covera	cnaZpV
be cross	hdaben
be cut	cYhjig
be deacti	Vbokbc
be decide	vlhWVR
be decidi	thaZbY
be declar	rkaXcZ
be deemed	Zdedqc
be delaye	Yoeffd
be delete	RXvYcl
be deligh	cmWXpd
be destro	beddeo
be determ	rjabbZ
be differ	ndedec
be disapp	dbbdcq
be discus	edWWsj
be doing	cVdTgx
be donal	ddcbra
be done	sgWlcT
be down	Nd2WbX
be dram	bcemhd
be drawn	X0Xbba
be early	hYarac
be either	lobaZc
be emaile	eaqbgW
be emt	kShdii
be engage	hXdfle
be enough	aeegoa
be entere	ebmfed
be exact	yVbacc
be examin	YrbidZ
be expect	qXhddb
be extend	bRgWfz
be fair	jciUel
be filled	efYffn
be fillin	eVedds
be fine	edenae
be finish	cYcvdb
be flown	bZendi
be flying	feeane
be follow	ihTcjj
be foolis	hmdddc
be for	gfmgdX
be forgot	crbdeb
be forwar	bW0YeZ
be found	XiqYcf
be free	logcXX
be full	cfqcbb
be gettin	Zbjnia
be given	oiahcX
be glad	QcZojn
be going	cXeVfu
be gone	aikaYj
be good	WigqeW
be got	fpcccb
be grante	dVYker
be gratef	YXerrT
be great	bVgpcj
be guaran	dcmhdc
be guessi	Ztccec
be gyms	cuadeX
be had	ariUce
be hamza	fededl
be handed	XSVzke
be happie	eZcdjm
be happy	acnYZp
be hard	cdmeee
be having	cjXjbh
be heard	ihZpZV
be hearin	c1QTZe
be held	ehbyXR
be her	ZZfjne
be here	VZXqng
be hired	fbndag
be hiring	ZNLfa/
be his	bacdsa
be holdin	ebenjY
be honest	biWcho
be honour	cWXb7R
be hourly	mdbcfe
be human	0aZYZZ
be hurrie	eucdeU
be ideal	dcdmge
be if	agmeec
be in	gzUlaT
be inform	qoWXad
be intere	sTbiZl
be intern	ccmfee
be interv	WXb2aZ
be invite	Y/TFfe
be inviti	ZWYec0
be irrita	ofcaec
be is	dldefe
be issued	sYjZXf
be it	pbbecc
be joined	cUfcmo
be joinin	YUcXsp
be june	imagdX
be just	dfcmed
be jürgen	lXgaZq
be keen	dWlhdh
be kept	ijnfUX
be kieran	dfbecm
be kind	Xkabhm
be known	agoZcd
be late	XefdtX
be later	Ysdddd
be laugh	faacer
be leader	abshdW
be leaves	hbabeo
be leeds	nadeff
be left	sVmcaX
be lifted	ZWufed
be like	mgaaZk
be limite	ZwWbeZ
be liquid	X1YaaT
be lock	qVbcbl
be locum	hrddaX
be lone	dpakZa
be long	aubddb
be longer	Pubija
be looked	bsffbV
be lookin	WfpeYh
be lord	mamYcc
be lying	cscddb
be mad	dpdelU
be made	tjcXUf
be mailed	jiZhga
be mainte	fedaod
be making	gpbbXf
be me	hUcbhq
be meetin	UWV2aa
be mercha	bcpeeb
be mine	eoedbe
be missin	eYofed
be misund	dbncee
be monito	edddel
be months	YhqdeY
be more	gvZgaT
be mortis	dUsZeg
be most	eedbZq
be moved	nfbdjX
be moving	hhfWdk
be my	edpSoW
be named	bnhgYc
be needed	ciYZdq
be needin	WOZVn3
be never	YyYccZ
be news	bocedd
be next	imdccb
be nice	gnbgca
be nicer	efdebm
be no	TIkpX2
be northl	epYlcR
be not	ccbdar
be nothin	dXkodc
be notifi	o3XWXM
be now	iXobee
be oblige	RRYyne
be octobe	dZneic
be off	bdnadg
be offeri	fhefVl
be offlin	Vgsbed
be ok	afatbc
be on	agbslR
be one	odYalc
be open	bedzXU
be openin	eacdep
be optome	bZcces
be or	cbmefe
be org	dbeemf
be osaka	bXbdnm
be other	bXcedt
be our	MJOB/X
be out	lSxYXb
be over	kUldhe
be paid	XWmlhb
be pains	Walmbf
be part	mggaZf
be passed	fnYkdY
be patien	l1aSVU
be perfec	WZbolg
be perfor	ZioZed
be phoned	xiYbaU
be phonin	racedb
be picked	bZocaj
be planne	5YWVZW
be please	agYkYp
be possib	egbqca
be posted	wQVZcl
be practi	XeZlan
be precis	mdeeed
be premat	gvbbWa
be prepar	gkWldc
be procee	ZSYWc6
be produc	1lOXYR
be progre	aUbae0
be prompt	Zobbek
be prospe	cfcndd
be proud	ZcXWvk
be publis	2kSOZY
be pursue	eYdefo
be pursui	eVbdeu
be pushed	aeenee
be put	mYRrWm
be quanti	eabeep
be quaran	kcoWde
be quick	kfYWlj
be quiet	VjsYcb
be raised	aqdbec
be re	cTWga0
be reache	bqckbW
be read	Xlbfle
be readin	kPtZci
be readve	ccdden
be ready	gbapZh
be receiv	YbZdri
be record	dUpldZ
be recrui	cVXiWx
be refund	YaUgbx
be releas	malefX
be remove	Ybbcjn
be renewa	ibeYod
be replac	bVgohf
be report	badrde
be requir	anaUpg
be respon	iZcmfc
be retain	cgnadd
be return	RVhhWz
be review	U4XXeU
be right	fkXaZp
be ringin	rTYnZe
be run	ZgVabv
be rung	ufbabW
be runnin	bYZqjc
be rushed	bqedeZ
be sad	dcaecr
be safe	mcedee
be said	gqcbdZ
be saying	lZdeek
be schedu	jYjacj
be scorin	bZdUza
be screen	meccfd
be seen	UbnvSa
be select	eyaUaa
be sendin	eVbmqa
be sent	glahhX
be set	arcfcZ
be settle	vfZYcZ
be shareh	bbZsdd
be sharin	cenbhZ
be shortl	Y2XWdV
be shown	eecmfd
be shut	Wbuedb
be signed	ckcZqX
be sittin	cSkgen
be situat	nfjdaX
be six	dfande
be size	XfXcgr
be skiing	dbmhad
be slow	Tlmbha
be so	bXZrjd
be some	htaadY
be someon	akcdcl
be someth	Zngefa
be someti	sTfffe
be soon	mgeZde
be sooner	pdaded
be sorry	ehmdeZ
be sorted	rebbdb
be speaki	anakdb
be specif	lraUbZ
be spoken	sXchfZ
be sporad	jbadnc
be spring	eYqbdd
be standi	dacdim
be starti	bfbbZu
be stayed	eadedp
be stoppi	cWaejq
be stored	aYvaea
be straig	NtcTdq
be strong	ecdmdf
be subjec	goddYd
be submit	fgbmdc
be surpri	dmamZb
be taken	dabmgi
be taking	XOgbh0
be talked	abccua
be talkin	eiWkic
be tastin	bdadpe
be teache	jTmkad
be tech	XdZZdu
be teleph	mchbee
be tellin	ubcheU
be testim	dZaces
be texted	grVeag
be the	kjaRik
be their	ecdZsa
be there	aKR/XR
be they	ceceen
be this	sfVckW
be though	esXcec
be three	erdZeb
be threes	oqabcR
be thrill	cacZwc
be to	mgYYke
be told	5jWSWb
be too	cfUoZl
be two	eodfcb
be unable	ecndfa
be unavai	Wataeb
be unfair	bdncdg
be unfroz	eZnffe
be unv	Zbmcgh
be up	fUZ3Vd
be update	dtWbea
be upfron	mXkZcj
be upload	giUrcZ
be us	hUncej
be used	fbqeZZ
be very	fZYYkq
be viewed	encWdh
be visibl	aaebeq
be waitin	mZjakX
be wasted	bTXedy
be wastin	femaee
be we	mpcWcX
be welcom	dbuZca
be when	eocedb
be willin	Vab2Za
be with	nLX6cU
be wonder	nchefY
be workin	XaWrqX
be writin	fmWZqX
be writte	qqcXYT
be wrong	ZzUUgc
be you	TZNXvw
be your	YZkoZh
be yours	akZbrX
bea	oZTqZh
bea .	mbched
beach	cWemYn
bean	ceedem
bear	d+UYWX
bear .	agcndd
bear in	pVechg
bear is	Uiigcl
bear it	bpcedd
bear with	g/PQUU
beard	lcchZi
beard alter	khZfag
bearer	kLhgdp
bearer code	dYoidb
bearer of	dYXadv
bearin	kldcfX
bearin on	gfnabb
bearin with	klUdgc
bears	bYkqdZ
beat	XTYars
beat about	faVahs
beat ma	eddYkk
beat me	edcfdn
beat you	ZZZbol
beata	dehdie
beater	asVlba
beatin	eVbhhn
beatin about	eeecle
beatri	bainai
beatri thanks	dlcfee
beatri with	hYkghc
beaumo	iUndeh
beaumo on	dZpeed
beauti	hgRkTs
beauti .	ikYebh
beauti are	ineaad
beauti down	hodbac
beauti engine	iYdkfg
beauti has	eYmhee
beauti people	egcgZm
beauti will	dbenef
beauty	gfedfg
beauty 's	abienb
beauty .	dXflYm
bec	gheddg
became	bSaWwl
became you	hdaeme
becaus	faedkj
becaus @d	ocZfde
becaus a	edldfb
becaus august	ecmhcb
becaus client	edYiem
becaus he	dgYcYr
becaus i	ZTfasl
becaus it	gjVhgg
becaus no	eddefl
becaus nobody	Zkjcag
becaus of	jVrgYe
becaus one	atcaea
becaus railwa	eZcfkj
becaus so	mibcdc
becaus somebo	dejmba
becaus someon	diddmZ
becaus that	tQcedk
becaus the	aZhfmh
becaus there	WtXXii
becaus they	meWfdh
becaus this	dniadZ
becaus tp	sYdcbe
becaus we	fjVdvU
becaus you	ZSjgfp
becaus your	cRfllf
becca	mePaZr
becca .	dqdZbf
becca and	moZYdW
becca for	eacleh
becca to	nUeefk
becker	ilUeef
becky	ecWiji
becky writes	dYddof
become	ojSVqa
become @d	zYZbbY
become a	icWdgo
become an	ngaedd
become availa	emdefb
become free	cmccjb
become of	ebmdhc
become our	ebebtZ
becomi	chdliX
becomi 's	bimbdb
becomi a	bmegea
bed	lWkZhe
bed and	fdeeoY
bed animal	ebmffe
bedank	cQmjhg
bedank #	jZZfhl
bedank .	dcclhe
bedank voor	edlded
bedlam	eoejaW
bedlam down	godfcZ
beds	dgaegj
bee	cjhdde
beeche	cggnZc
beekee	fghdfd
been	cghbdm
been #	VifXdq
been .	bdcXll
been @d	sZcbdd
been @p	nibcdb
been a	deZZbu
been able	hlYbdh
been abolis	dbndef
been accept	lRQUxl
been accomm	boeedd
been achter	dcYejm
been acquai	chfmea
been added	fknadU
been admitt	iaUbse
been advert	eenedb
been affect	ecZlma
been agreed	ihYbjf
been aligni	eameed
been alloca	ciadme
been almost	aoedec
been an	cacehn
been and	Z4YddP
been annull	dbZeer
been appoin	feZVzY
been approv	XdethT
been archiv	feZeen
been arrang	edcmee
been asbest	bZeedq
been asking	atYefa
been assess	YhZYeu
been assign	buYbbX
been at	dsbcda
been awarde	aWUfb0
been axed	ebeeem
been ba	dpibdY
been back	hYgdme
been booked	fcoaed
been brough	heWqcd
been bumped	YeWvbd
been cancel	bULfg7
been carefu	faeffm
been change	ZboocU
been chosen	fbYbph
been cleare	cZdime
been climat	aUueee
been closed	ZUNWb/
been comple	coiZda
been confir	hYgdpW
been consid	lUWYir
been contac	uUrUbY
been crosse	pXZcdl
been cut	bZRjbx
been decide	etkbeO
been declar	ddmcib
been declin	caTadz
been deferr	eTzcdV
been delaye	dbqdeb
been delete	caYdds
been deligh	fZeeco
been delive	ebnefc
been depot	dgpcbZ
been differ	eZnedf
been discus	gnYbbh
been dismis	ecgdcm
been dissol	dYkeek
been done	eRwbXe
been down	dpcecc
been drawn	axaUmV
been electe	cXbXqm
been elimin	feWeeq
been ended	eZZder
been evalua	Zjdddm
been extend	ZwfcbW
been filled	XYQch3
been finali	Ypccfg
been firesi	dZchen
been fixed	hhWqba
been for	ebceen
been forgot	ZxacdZ
been forwar	m1VVZN
been found	esTSsZ
been frozen	aN/cbP
been given	kZcOYy
been glad	fcdeXs
been going	Wqgddd
been grante	XYdvga
been great	fVmddl
been gunawa	eemffa
been halted	dV1dcV
been handed	aiggWj
been heard	lkgXec
been held	cnfdce
been here	eXfjgi
been hired	efYgsW
been hoping	cahial
been ill	dpiYea
been in	Wqjaad
been includ	cWccdv
been inform	bmWcjh
been invite	gWlmZe
been kept	nejcdW
been known	b1WabW
been laid	olYaeb
been late	oadged
been left	eaZkdm
been legaci	ecdcdo
been let	bWglhj
been lifted	ejWleg
been lodged	mbiefZ
been longli	ckbmdb
been looked	dogcea
been lost	nYaaob
been lovely	dafeco
been made	WjSVgy
been margar	eaceeo
been marked	gjkefW
been matche	dXVrgj
been met	nkXYcf
been more	elfffZ
been mortis	himbdX
been mothba	eZseeZ
been moved	kgaqWY
been my	ecdedo
been named	ZftdfR
been neighb	gcnYbh
been neithe	fnceec
been nomina	ceaodd
been offere	dkdVgj
been on	pbYehf
been open	hmYlcW
been parked	dQ0edX
been passed	prbTWU
been paused	bUzcca
been phoned	bcbfep
been picked	lePqkV
been pin	ecredY
been placed	Zdneib
been postpo	bbtddY
been prayer	endeec
been pre	edcrZc
been primar	ejmZeZ
been promis	xVdccd
been promot	ghcmfY
been provis	ajXySY
been publis	Xmagdi
been pulled	XnSZZt
been pushed	ddledf
been put	ga2fXP
been re	llcbda
been read	atYhdY
been readve	fococS
been receiv	ugpWYP
been recomm	ccboZk
been record	hcmZaf
been referr	cqdceZ
been regist	hapcda
been reject	chWdcp
been releas	ZabWfw
been remove	cfobcd
been reques	dpcced
been resche	icanec
been retain	eXXlhm
been return	ddoddd
been review	ZVZeex
been risk	dlhdea
been round	ZgiYkg
been ruled	eodeea
been said	crXfde
been saved	Sh2TcU
been schedu	akRveZ
been scored	paZidc
been scrapp	cWgabs
been seen	giYgdg
been select	UTOq2d
been sent	gptYXL
been set	cenccg
been settle	Xtibaa
been shared	mfidbW
been shelve	eavedV
been shortl	eTUxUq
been signed	RtiXbi
been since	dccedo
been situat	ebcnec
been slow	cmhdea
been so	eTblmh
been sold	bZbaYx
been spoken	obmbcX
been stood	dZtedX
been stoppe	bN6cdY
been stored	ccscdY
been struck	akUabu
been succes	eWVcro
been surpri	Zkddma
been suspen	XV+bbM
been taken	giVUWx
been tellin	dmeddd
been tender	eboeeb
been termin	eaYcdt
been the	YnkZdd
been there	mUlbeg
been throug	cPdSoy
been to	dVmbhj
been too	micdcd
been travel	njYdeb
been trying	eabklc
been turned	dtccWc
been two	dVcddv
been unsucc	ckQXYy
been up	mmZYXi
been update	bjobYX
been upload	deofdY
been very	cobcZk
been viewed	bZvYdb
been whatso	dbraec
been with	VndgmX
been withdr	ZcRYZ5
been wonder	daljec
been writte	YwXebY
been wrong	ctXYZk
been you	ebdeen
been your	hdmeda
beer	lbbdfh
beers	dhhgee
bees	canjdc
before	nfWrbZ
before .	edTmVt
before @d	nccpbV
before @p	lUSviY
before @t	eddled
before a	dfdpad
before aadhaa	ddbfnd
before amara	nYicde
before and	iZVbZv
before any	YqbgbZ
before anybod	XuTmae
before anyone	becreX
before anythi	WmcyTV
before attach	jWdmdd
before but	cmeeee
before choosi	eqeYec
before climat	dncded
before close	dccofe
before contac	hncZed
before copper	ednbee
before create	saecac
before dbs	uViafX
before decidi	edebnf
before ewa	gghkdW
before going	oidbcY
before half	eoaYjb
before he	hdbphU
before his	hcdoaZ
before hr	bTdeno
before human	fSZobo
before i	gfVpXm
before inform	ibnbdd
before is	dbdend
before it	ciZpVh
before ldn	ndeaff
before long	Zscace
before lunch	pceZef
before making	aqafcf
before me	gbnVWo
before meetin	cddodd
before multit	mgdaee
before northl	2gTkaN
before planne	bebfrY
before portug	oYdgee
before produc	kbbhmY
before reads	Zedpfe
before regula	cZYtcg
before servic	ddencd
before she	nhSrWY
before shortl	ceelee
before so	ddZglf
before someon	kTcW0U
before speaki	ddfnae
before starti	dccned
before that	ycUeeT
before the	sjVjaY
before then	iWgpdb
before they	caV9XV
before too	R2aacZ
before we	XoV+SS
before you	dUdgnk
before your	eeUrdh
befrie	bdjbhg
befrie coordi	fkYdck
beg	bgahgi
beg your	afdmee
began	daiclf
began .	cbkdmZ
begged	eangga
begged the	gclcdf
begin	ZhWiyU
begin .	bUZunV
begin ?	eZcQ1d
begin after	bdddoe
begin human	oeecbe
begin in	liaWla
begin on	dkoRfe
begin produc	iaelce
begin review	doedeb
begin to	erccae
begin with	SZjbza
beginn	csTejb
beginn .	drddaZ
beginn to	dibdma
begins	Zdhckh
begins @d	rfbZiX
begins ewa	cfmZhe
begins on	PnWcmo
begins produc	cflfec
begins when	efeoYe
begins with	bZbZqj
begoni	efrbcY
begoni .	fgkgdY
begun	alrdeO
begun .	etYgeV
behalf	bdddlj
behalf .	Xmecak
behalf of	gaZeog
behave	eiahbi
behavi	bdVqak
behavi .	cbZnci
behind	gVefgn
behind .	ehQZcu
behind a	coabgf
behind her	iabebo
behind it	odcdfb
behind the	aTngsW
behind them	bcacbs
behind you	iXgkXj
bei	bbydcU
bei .	ecoedc
being	iscWhZ
being #	nbefde
being .	ah5YZI
being @d	cnbgcd
being @p	ccbdrd
being a	khbkZc
being able	meZhce
being accept	galecf
being achien	gVbeio
being all	femecd
being approv	lraZYa
being asked	fmXjfa
being booked	cZkglZ
being called	kYgkcc
being carrie	YjZhfj
being checke	ipWcdc
being consid	dwQhhV
being decide	dndeeb
being depot	geWdeo
being discus	cuccYd
being done	eqcbcb
being drawn	ZdYazX
being evalua	miabed
being examin	eodefZ
being filled	gVsfXf
being forwar	bcoeed
being given	bkdelb
being granda	liZdec
being headte	iaemdc
being held	cXqdjZ
being hired	jXnelW
being in	jnYakX
being interv	XZknbj
being invite	ebedem
being kind	dSadaw
being late	dZlbnZ
being looked	Z8TdZN
being made	toTWWb
being micros	eWllec
being my	bdeemf
being no	iXeZil
being number	efjZdi
being offere	bbceoh
being on	bwXabc
being one	aQjgkl
being open	iZiaek
being our	bcbVwc
being out	eamehc
being outsid	emdeec
being part	cfqbcb
being patien	jYiclb
being pham	dibbnb
being placed	ekZbek
being prayer	dtdUde
being printe	effblf
being proces	kpUeed
being read	grfYcY
being restru	eSweeZ
being return	cdbddp
being review	cpggdU
being sent	pXdchc
being signed	sXZaja
being slow	gncdde
being so	YYqddi
being sold	actdac
being sorted	doaeed
being taken	ibndeb
being talked	ZzXdbY
being the	sbTpfS
being told	ZjfXnf
being turned	dZhdem
being upfron	fcbfem
being well	pfXfcc
being what	defadn
being will	joWeee
being worked	dqZced
beings	ogiaYa
beleid	fZmlcZ
belfas	QZljmf
belfas .	Zbpedc
belgiu	hamced
belgra	kambfa
believ	jhiUjc
believ .	fplXZX
believ her	saccdd
believ in	nicace
believ it	hdXdoc
bell	oaQjii
bell @d	mafeef
bell cathol	cYYcnl
bell london	heZejf
bell prayer	beZpce
bell tells	anecef
bell when	YbXlkl
bell you	kraXaa
bella	gXdnfe
bello	dabohd
belong	qidVag
belong scient	lmeVee
below	gTdpcl
below #	cenade
below .	bYmqba
below ;	edcaep
below and	behmdc
below any	mdbgdd
below by	bfemee
below detail	eeZqea
below do	kZeenY
below for	eeaped
below from	lYdief
below i	mefbee
below it	ddceod
below no	cgdmec
below our	cZdXcv
below so	ddlede
below the	bQZPd/
below to	bZXxca
below what	mXdYme
below within	dfsTef
ben	Uogjeb
ben and	alfefe
bench	klVUgm
bench .	giXXjl
benchm	jqWgWd
benchm .	jobcbb
bend	YTrVcq
bend .	cbtbbb
beneat	eebeen
benedi	avaYcc
benefi	Ybibqg
benefi .	lWZare
benefi after	cipbZd
benefi agency	kWhidf
benefi hugs	ddYcmk
benelu	gbXrVj
benelu .	bjiifZ
benelu ;	cYcred
benelu and	fbcedo
benjam	mebcdf
bennet	iedhed
bent	jgjbZf
bent 's	llcabc
bent .	dZnidb
bereav	aphYbe
bergen	mlcbdZ
berlin	dmffgX
berlin #	bdiclc
bernad	obbhdc
bernad .	ncchda
bernar	dhhefe
bernie	fZWmgj
bernie .	kYbcjh
bernie the	ccdoce
berth	YpQijf
berth applic	dmbeef
beside	daclig
best	eclebh
best .	fWkfWm
best ?	eddnde
best case	ocacic
best for	ZcZobm
best from	eaZien
best i	flYbbl
best in	dgpdfY
best na	eedemc
best not	mandcW
best number	dcardd
best of	fZZbbu
best on	dYfecq
best qualif	emcdee
best schedu	lmeVee
best there	eerddV
best thing	idncba
best three	eodafb
best to	pgeUYk
best tracto	iamdea
best we	eceele
best wishes	edobaf
best with	bbxcaX
beste	iddhhc
bestie	ielYde
bet	evdWhT
bet money	dhceoX
bet my	bmcebh
beth	RRnjcp
beth .	bagmeg
beth at	bfYjbn
beth so	caddjm
bethan	WgklSl
bethan in	cddmbg
betrie	deZifk
bets	Zochfb
better	WRfcmy
better .	YZlago
better ?	ddeodd
better aligne	edbden
better and	dWbchs
better fit	bYdcdu
better for	dejndZ
better hours	eegenY
better i	kZfjde
better idea	Yidmdd
better luck	dZTZbz
better match	eddeel
better news	cQhdew
better on	Ycgcdr
better one	ghdVpb
better or	neebec
better say	hmbfea
better soon	eQomce
better still	lXeeke
better than	bidYli
better to	jaqYZg
bettin	hgXclf
betwee	nlTjZf
betwee #	bgiqVa
betwee .	poWbcW
betwee @d	eYipfW
betwee @p	SZfybc
betwee @t	eeelde
betwee a	ahdobd
betwee all	dbbhoc
betwee analyt	cYddin
betwee bids	kkZaja
betwee dbs	abanej
betwee heart	dcdddo
betwee me	puXRWa
betwee now	qVVoaf
betwee produc	obafee
betwee soon	cnceee
betwee switch	hmdbcd
betwee the	ZhUtXl
betwee them	epcfbb
betwee three	ojbYdb
betwee two	mbedYk
betwee you	ovNcaa
betwee your	egZdem
bev	bXpice
bev .	dardda
bevera	jkhbca
beverl	XWtida
beware	lflXZc
beware .	hladee
beware and	cgmcdc
beware do	lkZbde
beware of	mcibea
bex	pXnfZY
bex you	nfbidW
bexhil	cckkbf
beyond	rmRWhd
beyond @d	kZbanf
beyond ewa	bcemhd
beyond it	mhceda
beyond northl	klZhbY
beyond that	M4hVgR
beyond the	pZYdje
beyond your	agabfp
bgv	behige
bh	oVdbmc
bhai	pdXXna
bianca	fdeTrg
bianca midwif	dlfdde
bianch	ghZlXh
bicycl	jgebhd
bid	haVcgr
bid for	mYZbel
bid to	ckZccn
bidden	ZWmial
bidder	capfiY
bidder .	fRjgpb
bidder but	klWeed
bidder he	hadddm
bidder park	gV3YVY
bidder so	XXarfg
bidder switch	deXfep
bids	1oMNhZ
bids .	mcdgdd
bids and	cmcbei
bids the	leablb
bielef	bbavaZ
bien	cciidh
big	eedkdg
big boss	ehdlYf
big contra	ekYcan
big cqc	cgdddl
big house	Zdbipa
big man	pbciZc
big news	befelf
big one	loXecY
big press	cbigal
big spin	bbmlba
bigges	kZgffd
bigges .	oYddia
bigges custom	dcmeed
bike	cobcff
bike .	UokbZi
bilal	cafain
bilal .	ecZelk
biling	fXSipl
biling and	bddeod
bill	aVarhg
bill @d	ddbmdh
billin	Zklccc
bin	YTsbVo
bin .	chnbce
bin day	iYneea
binder	Xccihm
bindin	kmZhaY
binned	bdRfdv
binned .	dfdelb
binned the	ebcedo
bio	aQbphn
bio says	cYcocj
biogra	kddhce
bioinf	gcbgck
biolog	aYglWo
biolog .	aYgjZm
biomet	aUfaqi
biomet to	bWZcpl
biotec	fbalhf
bird	kmoXdQ
bird in	adidnc
bird told	mhgYda
birds	lbfgdd
birgit	ckfdaj
birgit 's	andfch
birmin	dhikZc
birth	WbhveX
birth .	ZggpeZ
birth certif	deeldd
birthd	gTsUle
birthd .	dabamm
birthd for	ccsdda
bis	fYecjl
bis we	ecadep
biscui	UXnkgg
biscui .	bVsghZ
biscui is	dbgenc
bishop	kdeaZl
bishop 's	dcnbge
bishop and	ddeeel
bishop has	dcecbp
bistro	hcdemb
bit	Zjdiic
bit 's	aanjce
bit .	aqWoaX
bit ?	dncdde
bit a	mccged
bit about	bWibnj
bit after	cmcdfe
bit and	Sodhlb
bit as	bWsdbg
bit before	Xmeife
bit by	Wpegee
bit deeper	ebeodd
bit i	bUrcdj
bit is	aYducd
bit like	elYkcc
bit longer	juZUdb
bit more	ZraUem
bit much	emYedh
bit nobody	lbceeh
bit now	kZccld
bit of	gpkaZW
bit pte	ffVgem
bit she	lbceeh
bit though	nbedee
bit to	ScXgrh
bit too	dWdkdn
bit you	lceegc
bite	clhgac
bite .	cldhbe
bites	bemcdf
bits	dadifk
bits 's	dddajl
bits .	dhYjjd
bk	kcUboh
bk .	mdbfde
black	dTZimm
black and	icecld
black to	dZbibp
blackw	daqbed
blame	lnScbf
blame have	hlZddd
blame them	dnZddh
blank	aefeel
blank .	ckYnae
blank gig	ccfdem
blast	cbhlja
blauwa	feilWb
blauwa from	ifbmca
blauwa you	daogdc
blauwa your	ebaofe
blazer	ghYecl
bless	ceadil
bless out	fYbahp
blesse	jSkYim
blesse asbest	camchg
blessi	jUfXgq
blind	jXOdgw
blind 's	ecZagq
blind is	cmdeee
blindn	ZTatam
blindn .	cXXqdk
block	RPk3eV
block airlin	bemfdc
block on	dboedd
block out	deYpee
block primar	edaoec
blocke	rH9UXR
blocke all	cYsede
blocke the	eTvfda
bloemf	fcifdg
blog	ZisbeU
blog .	Zincbc
blog in	diZdnb
bloke	idUeUx
bloke .	jZZbdq
bloke from	Yhakjf
bloke who	fbZeZs
blonde	cmckcc
blood	ZbcZrh
bloods	jdegee
blow	fdvXcZ
blow .	cbtZed
blowin	hZnciZ
blown	cihakb
blown .	ccaeof
blows	cWufjS
blows .	dbefnc
bluden	keeeee
blue	bjknVY
bluebe	kcaWrc
bluebe .	fjaYfk
bluebe but	eddfna
bluebe has	iYjemY
bluefi	eZqadf
bluegu	gcocce
blueha	dhYkkb
bluepe	bThYht
bluepe though	eaceeo
bluest	fSjYsb
bluffs	ehdcje
blunt	gPpZdm
blur	iZrcba
blur my	kVhgdi
board	jgafhd
board .	Uljeff
board ;	banife
board @d	aemfce
board and	mbVfnc
board approv	dZacsg
board as	dYcXxa
board at	lbadhg
board by	ebtYZa
board can	Zdiodd
board chair	fncgca
board chose	dbddeo
board decide	mcpdXY
board did	Zicbcp
board does	Xmeeei
board fell	hbclde
board for	giXndb
board from	Ygcbrc
board full	effYof
board had	dfcddn
board has	mafVjh
board having	eddedm
board in	ocYZem
board interv	dmebef
board is	Z1cYcR
board looked	bhbcem
board meetin	dlddgd
board meets	pifbYZ
board met	QrUYlm
board must	mcdicd
board needs	lackdb
board northl	nbfedd
board of	kjWfgd
board on	fcaqaf
board perfor	jaYdpd
board read	bYehkk
board reqs	cicdmb
board said	dceatb
board sat	eceddn
board says	eecmcd
board secret	WmVlcj
board shall	opaXZZ
board signs	paccee
board sits	mmUiXc
board the	afcqaf
board thing	raacfd
board votes	ndeddd
board wanted	feefam
board wants	dWgrac
board was	bnbdff
board will	qhZYbd
board would	XYYxZk
boardi	mghheQ
boardi .	jbgfkX
boardi have	csYdea
boards	eloYdT
boards .	ecodda
boat	XYnngY
boat .	WmYkhe
boat goes	ddendd
boatho	Xncjdd
boats	VjnajY
boats .	Ziocca
boatya	kaVcgp
boatya .	jceeZl
bob	hWggke
bob .	gZdnee
bob on	ldeddg
bob say	dgeXgm
bodega	cbhocc
bodega .	eeamee
bodies	ladgbh
body	nbZbYo
body has	kbiZeh
body the	ocXcgi
bodywo	ecfocb
boer	iaidid
boet	iflbjU
bog	mchdce
bogdan	qYVkae
boiler	ZYfbhq
bola	iXTpke
bola .	dbdldh
bola firefi	edXmjd
bold	bbocea
bolt	eWnfdh
bolt .	eZpdec
bom	fXlbjg
bon	jckcce
bon appéti	edmded
bond	ccckcl
bongan	gdgfkZ
bonjou	bmccgg
bonjou comes	cbneee
bonjou hugo	fmhbbb
bonne	fUjahn
bono	gmcXeg
bono as	cqaedc
bono to	imbcdc
bonus	SfaluV
bonus 's	alZncc
bonus .	ahcXrb
bonus on	fZkmbb
boo	ZpWboc
boo basis	Zpdefc
book	ZWb5eX
book #	bhfZih
book .	nRsbYe
book ?	eedlde
book a	fdZucY
book an	blbidc
book and	ddcXtb
book fair	mkXgab
book in	eddned
book it	gUZ1ZY
book now	deoade
book on	dcbpec
book that	badhmg
book the	XcVujd
book throug	eembef
book to	beapee
book you	acmnYa
book your	ZWcvjV
book yours	dceobf
book yourse	cdYsdb
booked	VOmumX
booked .	RbfnrU
booked a	ffnTdl
booked and	najTcl
booked by	Zcindd
booked for	cbdhob
booked me	aZjqda
booked on	cbjobc
booked the	dfndda
booked until	dhWldi
booked you	ZaYvdc
bookin	TRipeo
bookin .	fdmdec
bookin a	cYkked
bookin megan	ZbkZen
bookin page	fbcned
bookin the	bbnaeh
bookke	bbkeje
bookke .	bYmehg
bookle	hamedc
books	dUcXso
books .	UebXop
books and	hldWeg
books are	YYrVbn
books for	nbdgce
books in	ddddnd
books on	glWfhd
books the	cdardd
books you	ebcnbi
booksh	dggdbj
booksh card	elYkdd
boost	jVeZll
boost the	deYYol
boost to	nbegdc
booste	acmfbh
boot	kfXmec
boot 's	fmdfea
bootca	dijfcb
booth	cXphYi
booth southe	bdZeeq
boots	SfXtnb
boots .	ZcXjuZ
boots of	cmedee
boots on	ehbncd
boots we	aXcljj
border	aPpbhm
bore	cjadjf
bored	JYUaT/
bored .	cZedcs
bored here	bdedeo
bored in	Ylebbn
bored with	Vddbdt
bored within	bceedo
boring	jWbhhj
borne	kbarYa
borne by	eeenae
boroug	dbdifj
boroug 's	feXdhn
boroug .	Waalep
boroug it	idbnbd
boroug said	lmbddY
borrow	cSfnkh
borrow acts	eYkcdl
borrow you	eceoec
boss	olTdfd
boss 's	nYRgil
boss .	WkWlhh
boss ?	ecenha
boss about	kpZbdZ
boss and	hhQjcm
boss asked	ctbWgc
boss at	jYlbib
boss be	mgaaZk
boss can	Zlcpca
boss dev	iUcihk
boss gave	jYhdck
boss give	XYnWmj
boss go	qZeced
boss has	idnccb
boss he	eraiXZ
boss in	Xseecb
boss is	jxVabV
boss likes	bhYgih
boss must	hneZec
boss needs	eeeame
boss of	dbdepc
boss picks	ndcdee
boss put	affcnf
boss said	bpaYoX
boss say	fghWkf
boss says	hZakfi
boss signed	addbqe
boss signs	fmbddd
boss speak	hfYmec
boss still	codede
boss the	erbbcb
boss thinki	jldddZ
boss to	gqcbdY
boss told	WXXZto
boss wants	pZXrUb
boss was	gchkhX
boss we	ecedel
boss went	eddeem
boss who	idZmcc
boss will	5caWXX
boss would	eceoae
boss you	cidmad
bosses	gVfZhq
bosses people	lcdeed
bosses so	eaeeem
bosses team	baladn
boston	dTodhg
boston job	dVlejh
bosun	dXfkmb
bot	gUqeda
bot .	ecoVkb
botani	dboedc
both	pWYjic
both .	jaVWyc
both alone	cdeefm
both and	rVZUin
both are	XkVsXi
both be	lZlYeb
both been	bilcec
both before	jcdmda
both bodega	ccfocc
both by	uVaibZ
both cancel	YmcneZ
both copies	cddZsd
both finali	pbcagd
both find	oedeeZ
both for	ebepdb
both from	dcnedc
both go	radebc
both got	jgekZd
both have	gemXhc
both i	Ueehbs
both in	mWljYb
both know	zSbZai
both letter	Xdhbjl
both marks	ldcdgd
both mortis	cbVtbj
both now	hbaedn
both of	hhXndb
both on	pgcUid
both partne	ffodcZ
both remain	bcdrdd
both seats	aZbalp
both see	ebenef
both sit	ebmeee
both teams	egbcdm
both the	igcWhi
both to	eabubZ
both ways	fdcndc
both winner	aeZteZ
both work	beemef
both you	ddfane
bother	cSlcmj
bother .	YZceet
bother any	felffa
bother at	cbtbdb
bother someon	aWmjkZ
bother you	eegmea
bots	mZlbbe
bots .	dcmcdg
bottle	UsTbik
bottle and	ebcefl
bottle till	ZqZfce
bottli	iXYkhi
bottli .	hZbemg
bottom	cgeigc
bought	acpYgf
boulde	dZjfhg
bounce	bXphed
bound	vgXUVk
bound to	rdcYXi
bounda	oeiahU
bounda .	skYYeX
bounda in	dcmhdb
bourdo	hbehdi
boutiq	hmUfhd
bouwva	kXhgch
bouwva 's	fYjgdi
bowed	cS4cZS
bowed out	cT2dZT
bowing	hZlZej
box	Ufabgu
box to	ejWZar
boxes	hVledi
boy	gdZhjf
bpo	lmXccc
braai	gapcda
braced	dibkjY
braced for	dibkjY
bracke	gcgjed
brad	XgoZcg
braga	XhZeli
braga .	eadgem
braga it	eYdXnk
braga since	fccdmg
braga you	dddmcf
brahms	dRcohj
brain	iYqbcc
brake	fehffe
brakes	dTwbha
brakes on	dVueeb
bramle	khfVid
brampt	ddjdck
branch	ahdeii
branch .	TWldjo
branch ;	dkbdmZ
branch and	lYkecc
branch as	hdbdem
branch by	cccpee
branch has	caldeg
branch in	lmmXcT
branch is	ZhmWke
branch manage	epceaa
branch said	dldfdd
branch will	ojcZda
brand	apWZdo
brand .	dhZhdl
brandi	cZjaqa
brandl	feiefe
brando	hgfghY
brandt	iehajc
brandã	jcgbdj
branno	jbZkZj
brass	ZZXkdr
brasse	ejhded
braved	bgpYgc
brb	fbjcei
brb .	edmdec
bread	Yhlidd
break	fkhmbS
break .	blhdec
break a	hclafe
break and	dmchea
break in	mbdeff
break on	eddnce
break sectio	dajmcc
break up	sYbZie
breakd	gfjbef
breake	ckdeic
breakf	VnYydU
breakf .	dfmcce
breakf assist	ekbgnV
breakf certif	eaYsee
breakf statem	Wddsde
breaki	hdkbdf
breaks	dmahha
breaku	mXcbnb
breaku .	oXcckb
breath	doScvV
breath .	hmbUqU
breath for	axWgbW
breath gave	eeednb
breede	gefagi
breedi	cgcgbm
breeds	baXmcp
breeds .	ccbedp
bremen	Zqbhdb
bremen on	bneffc
brenda	ifpYjT
brenda .	gehkiT
brenda to	maddch
brenna	gVekZm
brenna .	cWvgZb
brenna number	dYYuda
brew	iYgdgh
brewer	Vahfjm
brewer .	achmee
brewer our	ebqbea
brewer the	Ymiddf
brewin	egedif
bri	jadhef
brian	cXYcis
briann	dcYklg
briann .	edbene
bribe	hhfjdX
bribe .	cZjmed
brickl	kZecoa
bricks	fSmghg
bricks .	dXrdfd
bricks the	ecbdlh
bride	giijbY
bride of	ibhmaZ
bridge	djgZdj
bridge .	aicdcn
brief	ZVM4Zo
brief 's	bdeoed
brief .	faWqZi
brief and	dcdidl
brief applic	djZcdm
brief becaus	edceen
brief for	ddbqdc
brief the	fldced
briefi	hbcihf
briefl	gchiec
brigad	iVaZer
brigad came	lbeffe
bright	makZcf
bright 's	jZncaf
bright .	fneZed
bright and	dcajco
bright begins	cglfea
bright has	endbee
bright of	kZleeb
bright starts	ddkalb
bright the	hbflYh
bright two	dedcme
bright your	ecccen
brill	jciehZ
brilli	VWoYdu
brilli .	fbeden
brilli and	bdlWng
brilli reckon	demece
bring	WSY3qZ
bring #	ccaogd
bring a	TQirna
bring aisha	dcctad
bring anythi	mekYdc
bring back	cYogZh
bring exclud	edcnde
bring ghost	dcaeod
bring her	cYcpaj
bring id	ccYkmd
bring in	dcdpcd
bring it	dQf0fY
bring my	abimga
bring nature	eddned
bring nothin	lZgfah
bring on	fdaedn
bring one	eeemce
bring own	abayZb
bring photo	eeaqbd
bring planet	cfXioZ
bring questi	debmee
bring round	acecog
bring someth	eedmde
bring the	XPjksa
bring their	ecccas
bring them	dccnge
bring two	ckmfZa
bring up	ekkZgb
bring water	debpce
bring you	alVRtl
bring your	UXYutU
bring yourse	eceZoc
bringi	XYkicn
bringi the	eZpjba
bringi their	baaeln
brings	jZdjci
bristo	QbVrkn
bristo .	Xdemkf
bristo and	deence
bristo board	cadjcn
bristo loved	chYihh
bristo they	ecaemg
britta	fieZlb
britta colour	dliXhc
brno	dYmcmb
bro	imiVcc
broadc	dddccp
brochu	cdnccg
brochu level	eccedo
brock	ebTgjn
brock .	bbcndj
brock in	hancec
brock produc	emaceg
brody	cbZchp
broke	hrbcgT
broke .	gcleec
broke a	bqceeb
broke her	flfeXg
broke it	igcaoY
broken	cilmbT
broken .	bblncb
broken and	farcbc
broken her	Xscgdb
broken it	jabdna
broken link	ebqaed
bronag	fdYdrb
bronwy	cpaVkh
bronwy about	dbbajn
brooke	ddsaWh
brothe	WYsddk
brothe 's	Viflai
brothe .	dWlelc
brothe and	sWWbld
brothe got	bgsbWc
brothe in	dYfXdt
brothe is	dddeel
brothe the	mVZfdn
brothe who	bjgmdZ
brough	YZeiim
brough forwar	kZYoed
brough to	ZoZjag
brown	Yhfara
browse	Zclfaj
bruges	ijaaie
bruges work	hdecma
brunch	Yaelld
brunel	bTsafi
bruno	ggdfge
brush	beijjX
brush up	dcened
brusse	Ymchhc
bryce	cjdlcb
bryony	gUcmdl
bríd	dhdble
bsc	eVZcev
bsc .	emWeek
bsc at	ecfecm
bucket	eibcdl
bud	dZYsfe
bud .	ebbldi
buddy	chcbjj
budge	kejbgY
budget	drYdbj
budget #	edmgdc
budget 's	qiUbib
budget as	epbdea
budget budget	imaaee
budget can	ebcdoe
budget code	dnceed
budget did	faafep
budget first	eyaWZZ
budget for	cWbckq
budget freeze	faoeed
budget get	Ypcdee
budget is	lXhkbb
budget line	koaaea
budget on	Zafdan
budget only	dZZeau
budget passed	ebiodY
budget reason	fcbeen
budget sign	hncabf
budget so	eYjefi
budget talks	fikedZ
budget the	fcmffb
budget which	dfYfne
buenos	YZjfii
buenos beauty	dddakl
bug	mbiead
build	Wbdlhl
build .	eZcefp
build a	decmde
build we	beddoc
builde	XfleqQ
builde .	deldee
builde chloé	ecbdpb
buildi	cZmpZa
buildi .	bamnXa
buildi place	gcbcme
buildi so	hXnefe
builds	WZubfe
built	kXegcj
bukola	jfedee
bulk	cgkece
bullet	WYlsaa
bullet .	ZWjrdb
bummed	dVdljj
bump	ccjbdk
bumped	eijpXR
bumped by	gmdZec
bumped to	lZbkde
bumped up	adarcd
bumpin	efmdcd
bun	eYbheo
bunch	kgdZcj
bunch 's	cbYhlk
bunch applic	dpbcec
bunch everyt	imaddd
bunch in	chZkdi
bunch of	bcqccb
bunch well	dgmced
buongi	bVTion
buongi hr	eZafhm
buongi romano	ecZimc
burden	fddYlk
bureau	jYYihi
burger	aRvehd
buried	qYmYbb
buried .	fcocec
burn	UidZnj
burn and	bebnbi
burn you	cgbZnh
burned	Zgnbdf
burned .	eaoeed
burner	blpbcU
burner for	eaneee
bursar	ofSdnc
bursar 's	mZffff
bursar .	klbcYg
bursar and	dedbmg
bursar to	dmdeed
burst	jlbfca
burton	XbYvef
burton copy	Zeepde
bus	bgbhdl
bus compan	cdZemg
busbed	dbYjkh
buses	lccddj
bush	igZYki
busies	cgkcgc
busine	jhjeba
busine .	gmWbbl
busine aveiro	fdYefp
busine card	fbqZdb
busine cards	dccZta
busine casual	eebmee
busine has	fcmefb
busine partne	kmcYae
busine plan	cacscd
busine tellin	Xqceed
busy	alhdVj
busy .	fWkZbo
busy board	fcclef
busy montré	jZccem
but	ghXefl
but #	Zibkaj
but .	YmVcil
but @d	2Mbecb
but @p	mbcjdc
but a	ZeXdnk
but after	gZmahe
but all	WxYbbe
but also	jZkbhc
but as	YXkWjo
but at	iXjcnb
but before	idbpaa
but betwee	YhZchn
but boss	YiaZjm
but budget	feYeen
but by	2Nbibb
but can	XafrlW
but climat	mXceel
but comple	ddqdeX
but could	SdY0be
but deligh	eadegl
but did	YfsYgb
but do	bjNofl
but does	eZaeeq
but each	embede
but everyo	cwZddW
but felt	eceadq
but financ	ZodcXm
but first	XubhRi
but for	ZlhdXj
but from	dYoadi
but good	qbdddb
but got	dccaqd
but has	mmkYZV
but have	YekkZf
but having	edmefb
but he	fXVeay
but head	iccbZp
but hello	ddcbcq
but her	mbgidZ
but here	ecdbqd
but his	lkdagZ
but honest	Sybddb
but hr	eadeoe
but i	eisXnO
but id	edhcnY
but if	fahncc
but in	cVXuej
but it	ndYecl
but its	gjYZji
but keep	dbZder
but leeds	naeeed
but legal	bjdelZ
but let	Wihgkb
but lets	obecde
but meant	ieXene
but my	mpfhSX
but need	bucYbb
but neithe	dqdeda
but no	IhReg5
but nobody	XrhiaW
but northl	uPapbb
but not	cRfXps
but nothin	ansbZR
but now	dnggaa
but offer	fmeeXh
but offici	pgddZa
but ok	qbcddc
but on	wWUhlW
but one	ijZZYn
but only	bvXYXj
but operat	ldegce
but our	qTdcbm
but page	feZmff
but planne	uVecec
but produc	uWaddc
but read	dcemde
but right	nXgfff
but said	aWnlbg
but she	7ePPZf
but should	gWiicj
but specif	tWcdee
but spoile	emcefc
but still	bVhbjn
but thank	dbadcr
but thanks	eYmddh
but that	mxQVae
but the	bhWbdu
but then	Yudfaa
but they	haSkmi
but this	naWoec
but two	brbjYY
but until	dpbede
but wait	hmkZcY
but wanted	cceami
but wants	kZdddl
but was	djVcbq
but we	ZcObru
but were	ecdfap
but what	kgXhai
but when	cpdedc
but whethe	bpcdee
but who	dlWdem
but why	XZdlqb
but will	mbefee
but with	fqXXkb
but would	ZhXoid
but yes	iRYYnq
but you	iWWgrg
but your	WpRocg
butche	ZdfoiY
buts	bkhbch
button	YSlimd
button .	YYTyci
button disapp	cfmZhe
buy	iagjbg
buyer	gdfbbm
buying	jdifdc
buyout	gaZdlk
buys	fifgcd
buzz	icYjcj
buzzes	igZcdk
buzzin	eckidd
bx	VbeVsk
bx .	gbhcoY
bx bag	ddqdca
bx in	cdoaha
bx list	ecZelk
bx was	eZlccj
by	rWYmiZ
by #	LtyTYa
by .	VsfiSe
by @d	qPWulY
by @p	tJO2oV
by @t	kbhXdl
by a	biWfbq
by accide	hhmWbd
by agrono	caXctf
by all	gfkdXi
by an	kodZbZ
by and	TwedjV
by any	YtiacZ
by anybod	cYqdee
by attach	obdddf
by basque	gghYej
by booth	fYneee
by clicki	depZee
by close	pXdidd
by comple	dinaeZ
by courie	deebnf
by create	VzbccY
by dbs	wURamd
by deleti	ddecne
by each	bacsdd
by email	vhYZgU
by employ	alhZdh
by ewa	zGPziS
by except	becZkm
by exclus	eesUde
by financ	eamffd
by floodi	Zbbawd
by footwe	kXakoX
by for	eZWdln
by four	ZYcjhm
by half	mfkXZf
by head	eadeem
by heart	kclZdd
by hiring	ZuWbcd
by his	dcbbtY
by how	bgfbcn
by human	sZUoiU
by instru	dWbodl
by invita	fneYee
by it	mOejZm
by its	oceedc
by itself	glfiaZ
by kubern	gcoceb
by leeds	tRVsdZ
by letter	ocaedf
by lot	cWalcn
by mail	nZbUpf
by me	irjfaN
by means	dbboef
by mistak	Rf5XbT
by more	jXmdec
by mrs	jbZdij
by multit	mbegde
by my	ehfbYm
by name	fmXggc
by no	cscYkW
by northl	2JRxnS
by now	Z6XhSV
by one	Rpcbdl
by or	eemZfe
by order	eZzXWb
by others	hadadn
by our	apjZdb
by owners	fXWjgn
by people	nbegbf
by phone	hhUkhe
by placeh	M0aidd
by planne	uOaloW
by portug	ugaSbh
by priori	cnadch
by produc	7OPnlU
by questi	edbsad
by record	eaeode
by recrui	bioadc
by regist	Xncdcj
by regula	mWikba
by reply	dZctce
by replyi	ffZpdb
by return	eZXukV
by sam	deemde
by saying	ajabhl
by show	ededdm
by signin	chlbfb
by sms	ngdcea
by somebo	hlZZfh
by someon	cajdbm
by storm	daakdm
by teleph	kcWrZb
by text	jeVgjg
by that	pdbdbe
by the	tXbgfd
by them	YhjcZk
by then	ctYbbb
by this	WOilkk
by three	jhiZcg
by two	saZagg
by using	denbed
by video	YVW9YY
by visual	icmZde
by wages	qjecWb
by when	liXibc
by who	Xqeeee
by with	fldYfi
by workpl	nhZZYj
by you	YMdxlc
by your	YXdqdk
by yourse	deemde
bye	mXYhii
bye for	mbdeef
bye>again	afgobb
bye>answer	dfYcdq
bye>ask	iiVbgl
bye>bye	acaab0
bye>chosen	jYZXpi
bye>closed	cfUXcx
bye>date	WiqhbZ
bye>decide	ddfnfa
bye>free	dUgbau
bye>give	XdWxhZ
bye>goon	YbueZc
bye>hear	UdZybd
bye>hold	ZVwbbe
bye>if	cTmeap
bye>joy	YTtfVj
bye>match	cpacdg
bye>me	QnflZi
bye>meet	clNqdg
bye>news	dZoZdl
bye>not	eZraYh
bye>offer	knhgbS
bye>others	YWoZen
bye>papers	XsXlbb
bye>post	ci0XWV
bye>refuse	bcfndf
bye>review	ffsoVQ
bye>said	ghXbfl
bye>start	akldYg
bye>step	geoXmT
bye>wait	bclbYm
bye>will	elRehm
bye>you	aWfehr
byrne	cXWZnq
byrne .	dXXWop
c	UilhZg
c says	eleafd
c1	ffbeek
c2c	bffgbj
cabin	bYmUkm
cabin 's	lhfeWf
cabin .	cbkXgm
cabin commit	gncccd
cabin in	edoccc
cabin let	eebcem
cabine	gdeghe
cadet	hVeZoi
cadet volunt	dbeemf
caffei	cZheji
café	liYfYh
café hours	klZecd
cafés	TXbiva
cages	gadrcZ
cages on	jdfkeX
caitli	ZgXclk
caitli willow	aiaYli
cake	ifZUgr
cake of	ecYegp
cake our	dgXdmh
cake saga	mlaWcg
calcul	ahbmkY
calcul @p	deeled
calcul with	dgbboc
calder	icdfmZ
calder but	nceeeb
caleb	dpcYja
caleb barbac	gpXgcZ
caleb quick	dfabmh
calend	jehvUT
calend .	hrSmZX
calend and	gmiadY
calend for	XgqZaj
calend i	cndgdd
calend in	mZiXgh
calend invite	bYivYY
calend link	eacqdd
calend look	fdclee
calend of	epbcfa
calend placeh	fcboed
calend to	hlccdd
calend with	mahded
calend year	fccbfo
calgar	aaefpf
calgar ask	gghYej
calibr	khdWcj
calibr .	jndZdY
calibr of	fXmeei
call	ncajec
call #	aaVmrc
call 's	Xcbndj
call .	kpXfba
call ;	ecljca
call ?	YXX4Zc
call @d	agYpee
call a	ZmqVea
call about	bifmZd
call after	anedfd
call all	pnYYhV
call and	gebado
call at	oYheeb
call back	bqTleY
call before	sfXdda
call betwee	agcZjm
call but	nWgcgh
call by	+PXTXe
call came	oXedhe
call centre	TlcPls
call decisi	leddee
call diem	gadeem
call each	oadeee
call firefi	dmcdfe
call for	XYadit
call from	3PPmea
call has	Zjaecn
call her	WZlpdd
call him	gaZscc
call i	kU2bUX
call if	gfhhYf
call in	wWXdgd
call inside	qadedb
call is	bbYfjo
call it	naekRi
call just	fYfVgp
call letter	cmbhcd
call line	iYnddc
call lots	bkoYbb
call may	cddeem
call me	VeXhue
call means	pbedea
call my	acbnkd
call no	edbdmf
call northl	tTfndT
call not	dledfd
call off	bqbYff
call on	ekhdYf
call once	dfmeeZ
call or	bobbid
call our	ceSpmb
call people	XvcZcc
call planne	pbaajc
call produc	lRYmYq
call reads	mdebee
call recept	adpede
call some	TydZeb
call sorry	eeneeb
call that	ecZiel
call the	daplTe
call they	bedZtZ
call to	wVWliV
call two	cjZZjk
call us	ebkoWb
call was	Zdoedf
call we	YglelZ
call when	Uqeghb
call which	mdebhc
call will	gjdZej
call with	cQa6bb
call you	rnShYa
call your	ZUcwbi
callba	hhQiii
callba .	decnde
callba and	ecdemd
callba will	pdcbea
called	Tdfkmh
called #	pdcddc
called .	VmSpie
called @p	Vnfjef
called again	ajnYdf
called an	bWckra
called and	Zjhbma
called anothe	ecbeeo
called at	Wdccnl
called back	Yedqde
called but	cYhgfl
called by	bimceb
called for	okMtUZ
called has	eebeel
called i	eacoee
called if	gmdeeb
called in	iqgZcW
called invoic	bclfhc
called it	UUeeit
called me	UdcZsk
called off	cVbgZw
called out	bZaken
called rise	cWhfmg
called the	aWtXjb
called them	edfbdm
called to	Yhaoef
called with	babatb
called you	iYfnga
callie	fjfkcX
callin	fadmef
callin a	cdWlem
callin about	cblYod
callin all	rYdced
callin in	caXnfj
callin me	iYjfch
callin people	Ureefe
callin you	kYalch
callpo	aZbocl
calls	4YXVcg
calls .	kUmcck
calls ?	dbeXjn
calls a	cmbbma
calls all	mdddee
calls are	oaecdg
calls before	dacmdj
calls do	pcacee
calls for	dfZbho
calls human	ndceed
calls me	qccbdd
calls on	dXljjZ
calls with	ghXqdX
calls you	7ZWWXV
callum	igbddi
calm	fdeckf
calmer	elaldZ
calms	jdddie
cam	YmYihe
cam .	erdZdc
cam room	gghYej
came	WecYkt
came #	cXWXex
came .	egiXei
came @d	dcbhdm
came a	gZXXax
came across	befpXf
came after	dbceli
came and	P2QZgd
came away	dmefea
came back	VZZWpv
came before	bkWbdp
came by	YakcrZ
came down	eMgVc4
came early	dccfpb
came for	gukZoH
came from	cUslYa
came grace	fbcdpc
came here	ecldeg
came home	dincgX
came in	gcgUep
came kwame	eZmibe
came next	bgndbc
came northl	hbceap
came of	fXeehm
came on	bWhghl
came out	gWWkni
came over	akdZcn
came round	ddddmg
came second	ahVYS1
came the	alrXbY
came third	bYcdkn
came throug	hakZnZ
came to	XvdTeg
came up	dnfgYd
came we	lYjdde
came with	ecameg
camera	dYefmh
camera .	YdglkZ
camero	baXgte
camill	hTdTsn
camill .	jccWpc
camill emt	jkbZci
camino	ngeZed
camino at	fggYbn
camino this	kddfjZ
camp	djeebg
camp @p	cmecfe
campai	cQniVs
campai 's	edbfco
campai is	edoecb
campai team	nbdefd
campbe	jedjdb
camper	nXjcfd
camper .	dZnehd
campin	dbdgbo
camps	ctXeda
campsi	bieWhl
campus	jXcpha
campus .	edateW
campus and	bZXrei
campus bluebe	ihWYfm
campus visit	ccenee
campus visits	mbcdeg
can	afemff
can #	dbdmhd
can .	lPdtnS
can ;	ebcecp
can accept	deecme
can advert	Zdmdjd
can agree	fedaod
can alread	bebbkl
can also	Yapabk
can and	hZbpce
can apply	gbWebt
can arrang	eeeblf
can ashgro	cgebco
can assume	qbeeea
can at	bmdfee
can be	Tplach
can before	deemde
can begin	iXcghk
can bring	daofdc
can call	ffhYan
can carry	fcdpdb
can change	dfqYdb
can check	breZdY
can choose	Wjofcb
can come	bYdpfi
can comple	fcdnce
can confir	cnaXaq
can contin	ecboee
can count	vdXYfb
can decide	dtahYZ
can discus	feedmb
can do	gUZngl
can drive	ebdeen
can even	Zpefde
can expect	1iTVaV
can extend	dZejld
can feel	nXcbbn
can finall	jbcWqe
can find	XltYcW
can finish	dbbiem
can fix	fbemee
can follow	higgfW
can get	oaWkgc
can give	gWgVkn
can go	WhbkrX
can guess	lTXajp
can hand	decYqe
can happen	dlcjda
can hardly	fdeemc
can harrow	chbdem
can have	dePM/V
can hear	fecqcZ
can help	lUvYZa
can hold	qWXbra
can i	bRa3ca
can ignore	ZXmlcZ
can illust	dkYiaj
can imagin	Ygnccf
can keep	cUpgja
can last	enebed
can leave	ZauXea
can lift	eaahod
can live	jacZij
can make	bgWmWr
can manage	Ydiqcc
can meet	dcbcqc
can move	lVdrbb
can name	ehcnYe
can neithe	cnidda
can no	kYdheg
can not	YlfiZj
can now	aUxSoZ
can offer	ckUikc
can only	beIbg2
can phone	obdedd
can pick	ZhsYbb
can plan	mUoYef
can planne	ncfaef
can proces	ebbped
can promis	vYYYib
can put	XaX2gV
can reach	cWdreg
can read	iUdmZl
can reappl	daeccq
can reckon	ncddee
can report	kigZdd
can reques	cdgaen
can ring	ZedsdZ
can run	cgbnfc
can say	ovaaYQ
can see	fgmjTc
can send	bndibc
can sense	cdacmj
can set	cWuZfa
can sexual	cYboei
can she	cYdfqd
can shout	iaZbli
can show	dbcoai
can sign	Zddllc
can sit	cjcaao
can speed	embeee
can stand	cpXfga
can start	XXVbnv
can stay	eadefn
can still	XdWecu
can stop	bYMVuu
can take	X0Taee
can talk	ffVplU
can tell	ljmZbU
can the	elbdbj
can think	avabdb
can to	eepcZc
can track	ebpaee
can true	eaefem
can try	cbiZdo
can update	mhpSZc
can upload	ecwRde
can use	ZqbYkc
can view	edqcda
can wait	hVohfZ
can walk	feeVre
can watch	ddendd
can we	WXTrvW
can well	feqefV
can withdr	lcfdfd
can work	cVYoem
can write	fbcZho
can you	UPb/lV
can your	edcned
canada	eiZbfl
canada you	hgYfcl
canal	fceghg
canber	eZihak
cancel	YSrZYx
cancel .	aYcdcw
cancel and	XmVifk
cancel as	cVlmed
cancel by	laVadr
cancel for	cepZde
cancel it	eYsddb
cancel my	caslcS
cancel northl	deoeea
cancel not	ebZffp
cancel on	bclddi
cancel since	edccdo
cancel so	fdombT
cancel the	SVjXiv
cancel them	fdjZlc
cancel to	dkYdhi
cancel whatev	lnUeed
cancel when	lbeffe
cancel your	bdyUeY
candic	hcsWcb
candid	gkddZk
candid #	bXgcgo
candid 's	jdhVdl
candid .	ZmgZYo
candid ;	epcbec
candid @d	okbYca
candid a	Tkhebl
candid about	ecmdfd
candid accept	Xjeebn
candid accoun	VW6cXR
candid admitt	ceelee
candid after	Ykiaej
candid alread	fcedcn
candid and	kraPZj
candid any	daldnW
candid are	l2STXZ
candid as	hcmZbg
candid asked	oZfcde
candid b	ajabeo
candid be	fbfbfm
candid before	gmZZdi
candid by	/MWbba
candid called	jWicej
candid climat	occdee
candid comes	Wtbbec
candid coming	qZecee
candid declar	Ybmjeb
candid did	cfWmdi
candid ends	bdbaes
candid experi	cYxZdW
candid first	mbeeee
candid follow	fmbgeb
candid for	feVldm
candid forwar	fccefm
candid from	UfqVZk
candid had	dccccr
candid has	epeYXh
candid having	eddebo
candid hear	wYbbec
candid home	ednefc
candid human	cedmee
candid hungry	niXeed
candid i	Xfqfcd
candid in	okWabd
candid indivi	Ypeefa
candid inform	Xndfdj
candid interv	iZcedo
candid invite	aWoddi
candid is	lgTZbr
candid it	opYdbV
candid kindly	ebpbdc
candid may	Zgjgdg
candid might	dmdcee
candid must	eZlfcg
candid my	bdpcdd
candid no	diXhei
candid northl	nckccZ
candid not	docidX
candid notifi	lbcdei
candid of	dfccdo
candid on	1cgTZZ
candid once	Vrdeed
candid only	W1UacY
candid operat	ilZefd
candid our	bencee
candid papers	eYliee
candid placed	iadamf
candid pool	efbddm
candid portal	WjxVdZ
candid postma	inZfea
candid poultr	eacber
candid privac	XdwWaa
candid profil	hZjVhl
candid ranked	nWacco
candid remain	ktabcT
candid sat	gelaed
candid shall	niWoaT
candid she	Zfceep
candid space	ecelfe
candid stays	edmfec
candid survey	fenbec
candid take	Zeefdn
candid thanks	cZdffo
candid that	cdcanj
candid the	iPegYs
candid there	amckjV
candid they	cpgYeb
candid this	fdbhbm
candid though	cmceef
candid to	mYOiXv
candid told	xZYabc
candid travel	eedmee
candid was	bTeaX1
candid we	buaUch
candid were	dbbder
candid when	arbeed
candid which	ffcbcn
candid who	UpXdar
candid whose	jaWWcy
candid will	zhUeaS
candid with	YReNf+
candid withdr	aesdYc
candid within	qdbbfe
candid withou	ecbffm
candid writes	gjjeeX
candid you	TqaseS
candle	dZokjT
cantee	agnfZe
cantee .	eWafmk
canton	ibkeag
canvas	lgakba
canvas .	hddmcb
caoimh	ihbfhc
capabi	gmgeZc
capabi form	ddmdde
capabl	lgecce
capaci	fachih
cape	hYkjcc
capita	cfRfml
capita fund	Xldcnc
capita get	hhXgdh
caps	fbldic
captai	efYcim
captai .	eccddo
captai on	cddodd
captio	cXihek
captio .	eZgifh
captiv	eXbciq
captiv .	bYbdjq
captiv by	acedgn
captiv i	kiUXme
captur	gVdnid
captur .	jZcoda
captur the	dZffkh
captur you	dZffkh
car	YXVkzZ
car .	eYcnie
car allowa	ccdara
car it	chYihh
car park	gfeZpX
card	WUqtda
card 's	iajjeZ
card .	bS7VYc
card ?	eecmee
card and	Xbe0ZW
card both	edanee
card by	dedmee
card expire	deqXde
card front	deemde
card is	cdelfc
card northl	mbZjbe
card number	keZggf
card that	ncbefd
card up	dcgcco
card with	bblYne
cardif	gZkcfj
cardif office	ebmeef
cards	kjdUnZ
cards on	pbZdeg
care	Ybsdef
care .	daqcgZ
care agent	emYged
care and	Xnkeae
care assist	chpebY
care for	cchoda
care it	gffgmW
care link	dfbecm
care of	cZjXep
care the	bcXfhm
care to	ZTojhf
career	cZ/SWb
career .	cbibbq
career at	gUxXbZ
career centre	bduXbb
career chat	ebocec
career evenin	eemeea
career events	ccpbed
career fair	bfnebc
career helpde	eZoefd
career in	aT0Wda
career mailbo	llWefe
career opport	pXWped
career page	idlXch
career portal	YbtUch
career servic	edncde
career site	bZpWcn
career team	dckjhX
career with	dpcaef
carefu	keaebl
carefu .	frWdeb
carefu and	dgnZfb
carefu consid	nVXact
carefu not	eneedb
carefu though	cdhqYc
caregi	hcrZXe
caregi and	odeZec
caregi your	dcoded
carema	adgpeb
carer	cmZebk
carer .	dcYjem
carers	fbgdii
careta	YaoWkg
careta .	dcedpb
carewe	jVqZee
caribb	fbekci
caring	XijhYi
caring .	cafbdr
caring about	cgacdo
caring you	dkamdZ
carla	Yjbfjf
carlis	fXhmed
carlis .	edcfel
carlos	aRfiio
carly	jYZeji
carmen	mjZYbg
carmen have	jndZdY
carmen put	cYcjdm
carmen to	mkeZeZ
carniv	eWZmfm
carol	beXohf
carol .	cddmja
caroli	cemhbb
carpen	Zbhnff
carrie	ZdjYfm
carrie forwar	eccefm
carrie it	cancbj
carrie my	eldXdk
carrie on	iYggei
carrie over	duYdeY
carrie the	dcbZpi
carrie you	edelee
carrie your	cchZhk
carrot	faVZsi
carrut	gegWaq
carrut signal	fclYdk
carry	TZXvUv
carry on	VgXsTq
carry one	eddeem
carry out	bcmffb
carry over	dadeeo
carry you	ededem
carryi	cbsgeX
carryi on	cZtdfZ
carys	lgaddf
cas	bihrbO
cas .	edpXed
cas test	gjYmhW
case	kmXgae
case .	graTWn
case and	ddkjgY
case attach	bdbtba
case for	eagcem
case has	bfaZhp
case i	hccmcd
case interv	dccqec
case is	lwdRaR
case of	cwVRob
case on	nejaeZ
case study	cOf6WY
case that	araidX
case the	fZYkfl
case was	enaajb
case we	hfbYcp
case you	mfjQnZ
case your	jmeVee
caselo	daathY
caselo lead	fedenZ
cases	ifqXbZ
cases .	ocfceb
cases call	Zeoeef
casewo	eebdhl
cash	XYkifi
cashie	ockgXX
cashie .	dgcncb
cashie scotla	pecbce
cast	eoWhYh
caste	cmbjcd
castel	YZeZmo
castel .	UgSUnv
castel are	dedpcc
castel contra	eddeob
castel i	lclZdb
castel on	bdddpd
castil	jcclbe
castin	kgTfWo
castle	jXafco
casual	nXTgdo
casual .	fdeben
cat	VfqkcU
cat .	daqecb
catalo	bemgdc
catch	aboboV
catch .	bdqagb
catch him	brYdde
catch up	gWodch
catch you	hdYnha
catchi	gnWaif
catchi up	jmZddb
catego	fdlhcb
cateri	cohaed
cateri .	hhYfch
cathed	pgdReh
cathed about	fpcVhd
cathed stops	qccceb
cather	VdjnhY
cathol	XYYhsf
cathol .	fXihka
cathol for	dadnef
cathol vulner	cYYcnl
cats	lVkhfd
cats .	oVekdc
cattle	bYcjmh
cattle upingt	baeemi
caught	djcigc
caught by	blhddc
caught me	fcfWpe
caught my	dcWtec
caught our	dddnee
cause	akQjhi
cause .	nZcefh
cause you	acdqde
caused	caeejj
caved	jdhccg
cbd	bZblbn
cc	gYkZii
cc fire	cfYkdh
cc would	ffeYnf
cdi	eidedi
ce	dZfjkf
ce .	bibdel
ce of	eXjele
ceased	eaiccm
cedar	fckdTn
cedar resour	cbnZam
cedar the	ecqdbb
celebr	dbcbqh
celebr .	gcmeeb
celebr with	crXbiZ
cell	llgUYf
cellar	Xedfoe
cellar office	ehbmcd
cellar people	YZXjmk
cellis	dfXjam
cellph	bZddkn
cellph applic	dcZdeq
cellph were	acedod
celtic	Zbdoib
census	ggTflg
census sorry	bcdZlm
cent	dZfgen
center	ZiroVQ
center .	ebneed
center techni	eocdeb
centra	gdbqdX
centre	aZiidk
centre #	bcgZcq
centre .	Wegmff
centre ;	eclfec
centre ?	daenee
centre @d	eemYeg
centre and	ebhcdl
centre by	ldfcfe
centre checke	ahbcmh
centre copper	edbpca
centre has	dodahZ
centre is	bapedf
centre place	edYmdi
centre says	ngdbdc
centre scores	jZdled
centre until	feanee
centre will	cehldb
ceo	gcUofh
ceo 's	gfZcmf
ceo .	cddmhd
ceo decide	mZffff
ceo drip	jbdelb
ceo gave	eddcco
ceo gives	Zcdljd
ceo has	bcpdec
ceo wants	ljafYe
ceos	ZZqdbi
cerami	dbhjdh
ceremo	eTveeb
ceri	egecoY
cert	cUYoim
cert #	efjZdi
cert .	edcmbh
certai	plbZfW
certai .	1XgXbT
certai not	Ymdied
certif	TXf7Yd
certif #	ecboed
certif 's	dlbigZ
certif .	aXT2Zj
certif ;	Zidocc
certif ?	eeclee
certif and	cVqtUX
certif before	fdcmde
certif by	UkbxYZ
certif can	edlfeb
certif copies	eccmdf
certif for	bcmaej
certif from	cbaodi
certif in	ecXuad
certif is	ZUSlby
certif may	gmbcfd
certif mba	mgZchc
certif must	Zdehnd
certif not	bZeqef
certif now	mdjXed
certif number	cakoda
certif nursin	cobded
certif of	aXrjeZ
certif on	ZcenlZ
certif or	dbefem
certif porto	dflced
certif shall	XaZqel
certif so	ddcpad
certif was	hkYZdk
certif we	hkhXcg
certif which	Wgmmbd
certif will	cbccmi
certif within	Yednak
certif you	YiegZl
certs	aZhlhh
cet	ancbgh
cfo	fddkic
cfo .	elcgcd
cfo wants	fdmhea
chain	fhfghZ
chain .	dgblbe
chains	bcYkaq
chains .	dedddm
chair	ifYYpg
chair 's	nfVVme
chair .	XfuReh
chair and	bWgjYq
chair by	ZkcXrb
chair has	qkTaVk
chair in	hadcod
chair is	djXWsd
chair of	icaWph
chair says	emeedd
chair stays	dlaacl
chair the	ccdglf
chair to	gbddbo
chair wants	Xscfbd
chair would	eYdkdl
chair you	hddlea
chaire	kWriXV
chaire .	dboded
chaire are	damgdd
chairm	ecagli
chairm expiry	efjZdi
chairp	gdmbde
chairs	ffhedg
chairw	Wmbedn
chairw is	ameeee
chalk	dckelZ
chalk .	dddeme
challe	bVhucc
challe .	fXbggn
challe came	filXed
challe in	camjea
challe within	ccenfd
chambe	pbXedj
chambe .	chZfmc
chambe and	eddecn
chambe for	rjaceW
champa	igbael
chance	Vfdmam
chance 's	eVgemh
chance .	iWfrTi
chance and	fgihfZ
chance are	hghlYZ
chance before	iceYgk
chance i	epYaeg
chance is	ambked
chance it	alneeW
chance no	cZdldk
chance of	cXlgbk
chance says	dZdcmj
chance to	Ugdhco
chance volunt	baecnh
chance we	eteVed
chance were	eaXecu
chance yes	emecbe
chance you	ZZYwhb
chanda	igbbie
chanda you	edeanf
change	cU1eac
change .	dZpgaf
change ?	ccnfdc
change about	dddnde
change and	WklYke
change by	fjbZnZ
change for	fmZfec
change has	ajobdZ
change her	dVllef
change his	YnZgbk
change i	gdreeU
change interv	eZWonb
change it	bWsgbb
change jobs	icobda
change my	cZubhV
change on	feoYZf
change please	kffYdi
change that	oZdeee
change the	eXteVc
change their	WTkbft
change to	iRdnhg
change you	iTkmZe
change your	aiwWdU
changi	dpYkeX
changi on	ioYeea
channe	eWoTtX
channe .	kWlajb
channe wants	edlajd
chante	lhYbak
chaos	dnbcdh
chaos here	amedef
chaoti	aagldg
chap	bXlZij
chap office	cbaclk
chap who	cfbedn
chapel	YZctZg
chapla	iVmabm
chapla .	casahb
chapte	eYillY
chapte .	bZmZsW
chapte and	qcdccc
chapte on	bednee
chapte with	ehblec
chara	cakbhk
charge	Zjgfic
charge board	eocfbc
charge did	deagme
charge had	eqacdc
charge has	dbedod
charge this	mbeeee
charge wants	ZYchpd
charge would	fcdeWs
chargé	hckfeb
charit	hmdZed
charit here	aiYhif
charit item	dkYdhi
charit we	aiYhif
charle	manWdb
charle tender	idYfjf
charle the	enbdee
charlo	fZjndd
charlo .	boaieb
charlo had	dacdli
charm	qfZfcY
charm of	dmdeec
charme	daibkh
charmi	mgaaZk
chart	idbbbm
charte	YWvgcd
charte .	Varidc
charts	diXoac
chase	azOkXc
chase again	eocbee
chase her	edelfc
chase me	Ztbbdd
chase them	akcncb
chase when	alffff
chase your	fafmfe
chased	gkZZWo
chased it	caccbs
chaser	cnajeZ
chasin	m0NYbX
chasin .	joQZcl
chasin and	hbdlhb
chasin for	dmebee
chasin the	ecncdd
chasin them	jxRUbY
chasin you	bafljc
chat	ZZkwZZ
chat #	deaoce
chat .	darrTT
chat ?	cShxaX
chat @d	nVjfaf
chat @p	Yabveb
chat about	efRhmi
chat among	cleefe
chat and	eZkrZX
chat at	bldXne
chat for	eeelcf
chat here	daeape
chat in	edlcee
chat on	Xfayaa
chat she	dZqded
chat so	Xkgael
chat that	medced
chat to	oWdhed
chat with	WglqVc
chat you	cceeqZ
chatbo	iekbag
chats	hlYeee
chatte	oVbpcd
chatti	neceXi
chatti .	dapfdd
chatti on	ebbhem
chatti with	kkVfai
chatty	VVhsjZ
chatty number	YYaxcd
chatty tests	ebmeee
cheape	ZOTYW/
cheape .	cXZdZz
cheape one	fZcdep
check	coapdV
check .	dcYqoV
check ;	fdbmfe
check ?	cebqce
check and	ZgYkkf
check at	eedmee
check author	eccoee
check back	mgcdec
check before	eefmae
check by	bmbfee
check can	ceemde
check email	dahcod
check for	bVapZp
check form	eeelce
check how	mcedee
check in	fepbZf
check is	ghVgnc
check my	nbedee
check on	Xsajaa
check out	Xmjbia
check reache	kldXfc
check reques	dZdnfe
check she	cWhbio
check that	hncdeZ
check the	iokQjW
check there	oZefcc
check to	aoWocc
check two	pdaadd
check up	bencdf
check was	fbmeec
check went	cmYkbf
check whethe	aofced
check which	edcepa
check with	nvPZZY
check within	Xeerdc
check you	cWavdb
check your	ZulShV
checke	qhZbdd
checke for	gijbgY
checke placed	bcccmi
checke with	tbZZbi
checki	nfmaaW
checki .	lbeeef
checki in	mobZZY
checki the	cdednf
checki your	bdeeen
checkl	Xgjghe
checkl .	Zeehle
checko	ahkgdc
checks	pZRuiU
checks .	bWWxjX
checks are	mnVced
checks first	macjbe
checks on	dmbged
checks out	ebmVmd
checks the	hnaccd
checks whethe	naedee
cheddl	ccfhgh
cheeri	XjllaZ
cheeri .	ZpoSZc
cheeri for	eddmed
cheeri my	icZdco
cheers	obrZWc
cheers .	ggrWbW
cheers for	daoYdk
cheers got	cbveZW
cheese	fZdgmf
chef	bmUYrg
chef .	bbZlnd
chef you	edaehm
chefs	ejbhcf
chelte	jhYkdd
chemic	ibeief
chemis	Sdichn
chemis .	XZlcdo
chen	fmgWdf
cheng	Znfiba
chenna	ebchkf
cheque	hYjfei
cheryl	aYpedi
chetcu	cgWghl
chew	i2WSYW
chew it	ntaWXa
chew on	epcZga
chewin	fhRgkk
chewin desk	glacge
chf	eddmec
chiama	fiealb
chicke	bgYsae
chicke head	emcefc
chidi	fjaaoZ
chief	hmTcmd
chief .	doVbmc
chief wants	addnbh
chiefl	leaXco
child	WawbcW
child 's	adtVdd
childc	bifgdg
childc .	YnZjha
childh	lecadi
childr	nVVjdm
childr 's	mdaaei
childr .	hgclcb
childr in	medcgd
chimne	bejfch
chimne your	ghZmcc
chin	XpaZgh
chin he	eecdmd
chin up	boXabm
chined	ZXofbk
chines	chodab
chines so	ilaieY
chinwe	ecigef
chip	hheeef
chippy	fgafdl
chit	ddhmcc
chloe	dRegpi
chloe .	ecleed
chloe who	eecbdo
chloé	jcWZse
chloé .	ocZZlb
chloé one	dZokdY
chloé profil	eXfbnh
cho	fghbhd
chocol	bdVlrY
chocol .	dfXgpZ
choice	iaTfko
choice .	ZpeblZ
choice and	dUXfno
choice betwee	YYdkdo
choice by	xXdbcc
choice fell	XWYajz
choice form	medVfl
choice has	VVXtji
choice in	oYbYdn
choice is	mmXVnV
choice known	lbfeee
choice may	eleamY
choice no	edecnc
choice of	UWdwdg
choice on	rVcgfb
choice said	bcdhel
choice says	cmfeed
choice signed	eYdfcq
choice that	hhZhdh
choice to	mcdaZm
choice was	cZabbw
choice will	peeZec
choice within	obdddd
choir	aTjcnn
choir 's	Zgffle
choir .	eTuYdi
choir and	dXgblk
choir direct	ebnbkZ
choir has	ajXejk
choir job	miYdah
choir phoned	cZblem
choir school	igebYm
choir votes	mddece
choir was	babckn
choir we	dgddld
choir would	cbdZml
choirm	aedYnk
choose	hZW0bb
choose .	O7TeeX
choose a	WSg3Zc
choose and	4LYShj
choose anothe	hWYlco
choose any	ebemee
choose betwee	SVV7dc
choose by	mZcjde
choose in	nXehee
choose northl	lYhhde
choose on	2WbVbc
choose produc	dbcnee
choose so	dfcled
choose that	eaeemg
choose their	dcneed
choose when	ceZvaX
choose which	Ychqcd
choose would	dmebee
choose you	eVXXvk
choose your	aaawcc
choose yours	beemef
choosi	mpVlVZ
choosi .	TsR0UT
choosi @p	mbeeee
choosi a	Zgened
choosi and	cpbcdd
choosi betwee	lgZgZi
choosi doctor	dahmee
choosi on	sbabde
choosi produc	uVdbcd
choosi the	Xmdaem
choosi till	Zpeded
choosi us	agndec
choosi you	fdeboc
chop	uhXZcZ
chop and	mjZeea
chops	VmWbkl
chops .	Vqbbmc
choral	hXpcbd
choreo	fZjgic
chorus	gdbfjf
chose	UISUj/
chose a	aZZbbx
chose an	ecadep
chose and	daXbmo
chose anothe	dXZceu
chose for	dcemed
chose it	cZmekc
chose me	ZameoW
chose not	diYaco
chose other	edeeel
chose somebo	mZkYbi
chose someon	gbaadr
chose the	WPWbd9
chose to	cZmZig
chose you	dmbdmW
chosen	ifVXhr
chosen .	ZtbQhh
chosen a	aTUfW4
chosen and	1bVbZY
chosen anothe	cZlbYm
chosen anybod	fpdfdX
chosen as	dacXwZ
chosen before	rYdddc
chosen by	vddeYX
chosen for	eaTtYm
chosen it	ddeecn
chosen me	eceeob
chosen more	isWedW
chosen or	ocdded
chosen so	khefeZ
chosen someon	eYYcX0
chosen the	ZUZaW4
chosen to	YZjcar
chosen we	inkYYY
chosen will	aoeeec
chosen yet	dpedeb
chosen you	YSVa/K
chosen>answer	0oTYbU
chosen>ask	VzmXeP
chosen>away	eqjTZd
chosen>bye	dcqeeY
chosen>chosen	ujVWgb
chosen>date	wUVcnd
chosen>decide	anlddW
chosen>free	fTgnYl
chosen>give	WeXmpc
chosen>goon	dlWail
chosen>hear	tdacad
chosen>hold	aluZZW
chosen>if	icdXmh
chosen>joy	hYbngf
chosen>match	YafkWt
chosen>me	ZVbf0b
chosen>meet	angnXY
chosen>news	biaeme
chosen>not	ngmYWf
chosen>offer	gjaXob
chosen>others	YRdXO/
chosen>papers	cbYpqT
chosen>post	WindpV
chosen>receipt	jYbblj
chosen>refuse	repYXV
chosen>said	fcZYcv
chosen>soon	lYiaal
chosen>start	achVft
chosen>step	cgVwXf
chosen>thanks	dcneZg
chosen>them	ccagdr
chosen>wait	bpbafe
chosen>will	j0VXda
chosen>you	abTa4g
chowdh	dfaRtd
chowdh lena	bhfZih
chowdh the	dYXcrg
choy	Ypdgdc
chris	mZaXfm
chris and	pdcZed
christ	ajlWla
christ .	Yghaji
christ and	bcmdfh
christ from	alncbZ
christ market	ieUbho
christ on	dieblc
christ party	Zbtbfa
christ presen	ddeanf
christ rush	dldeed
christ show	Zpbeee
christ temp	cbenfe
christ to	Ydreed
christ you	ibYend
chrome	dZdneg
chrono	fbjdid
chuffe	eggldZ
chuffe for	dnaefd
chukwu	mjVdhe
chukwu me	fhYeih
chunk	obebhb
church	cfjWpb
church test	ecmgcb
churli	penbXU
churli until	qgddaZ
churn	daPpdn
churn got	kXWedq
churn i	ddelde
chuseo	efmeZd
ciao	+LUjhQ
ciao .	8IQjfU
ciao ;	Zeeare
ciao after	obedde
ciao and	ofbWid
ciao for	kldXfc
ciao i	nceded
ciao or	cdchmc
ciao said	dpYiac
ciao they	qZebfb
ciara	hbcgld
cic	egZmhb
cider	ihjYed
cidery	XUebbx
cidery .	dXibhm
cinema	tTfjbZ
cinema .	oYdgec
cipp	lYXrac
circle	rwQVYW
circle .	docced
circle back	tuPRZX
circli	bgkcdg
circui	pjWZlX
circul	pfaWZl
circul and	ccbehl
circul on	ngbbed
circum	edrYZe
circum have	fdqefX
circum the	eaoeed
cite	fhghcc
cities	VbVnmk
cities says	XaWinm
citize	jeTkZn
citize .	ecceaq
citize ;	gcdmdd
citize truly	eoahcZ
citron	ZZWokj
citron .	eZejdk
citron of	deebpb
citrus	eYZcml
citrus .	bZabko
city	hnXbch
city 's	ipVddd
city .	roYbaV
city i	jbmeda
city is	bpcdde
city provid	jXcdgk
city relati	dYggjh
city the	fcbbmh
civic	dbjacn
civic centre	eemaee
civicj	flcbci
civil	bpRZfm
civil engine	dYbheo
civil servic	buXZbd
civili	Zkliaa
civili .	deoddd
claim	cOtoSe
claim .	gZmebg
claim for	abrcea
claim has	fbpcdc
claim we	ledeee
claim your	ZdamYo
claime	ldTeji
claime circul	fcbehl
claims	kmbdcY
clair	cXcgkm
claire	fkakhV
clap	cecnbg
clappe	fcZklc
clarif	SinnaX
clarif .	anedhc
clarif check	dXjlgc
clarif that	ebmdee
clarif the	dcneae
clarit	ldiZde
clarit on	lcddge
clarke	boYjcc
clashe	Ydlmae
class	Sgbkli
class .	aqVZhj
class @d	bdcnee
class and	dXaffr
class i	eXnhed
class in	edeobd
class shell	femfea
class teache	ZgoSij
classe	Zeefpb
classe .	dZdelj
classi	bgecdm
classr	fkaech
classy	hcbecn
classy .	cfcdco
claudi	lmRfef
claudi .	dpYeee
claudi that	meZdhe
clause	ldddfe
claws	bogdea
claws .	Xraadi
clay	gZeodb
clay jonah	mceeec
clean	fhhcYk
clean have	eachem
cleane	bjgfdf
cleane .	ejZeej
clear	neagcf
clear about	hrddZY
clear answer	cdecdo
clear for	gZdned
clear it	flZnUg
clear on	oZeheb
clear or	mceeee
clear the	lbaYmf
clear up	gmgdWd
cleara	YdLxlh
cleara .	fXWjjl
cleara and	chcndc
cleara certif	dednde
cleara could	eeecem
cleara interv	enbddd
cleara is	kcbbna
cleare	lXWknc
cleare .	Xbpblc
cleare for	edemdd
cleare in	sWcddf
cleare it	YiaZqf
cleare the	ZeUxgY
cleari	kiUflY
clearl	aWeZjs
clearl 's	debeoc
clearl from	eYkfbk
clears	khTZdo
clears up	eadefn
cleric	ggcble
clerk	kZccjh
clerk .	gbbinZ
clerk has	eedecm
clerks	ZhUags
click	aSoucU
click below	cbcpee
click here	cYmhZi
click the	edfbnd
click throug	dbgrZa
click with	fledec
click yes	eeembe
clicke	ZUkmrV
clicke .	bkcdpY
clicki	dcuUZh
clicki on	edoaed
clicki the	depZee
clicks	jhhbjV
clicks .	emgdeZ
client	ggUicn
client .	aoSidk
client a	babndk
client about	fnbfdc
client again	hndZed
client agrees	emfafe
client and	dseUdd
client as	fqbddb
client came	eddZli
client feedba	hRZmil
client filled	ccader
client finger	cpccde
client for	obddec
client gives	Xiemee
client has	hZZTgx
client i	Zgcncg
client in	dXYrbl
client is	YgdnZj
client job	eYjlde
client lead	eZdhnd
client like	edemde
client lol	jZcgdj
client loves	njbaca
client moved	ocbded
client negoti	cbpZfd
client no	dbdebp
client normal	mcedee
client northl	YsbZec
client on	Yeamam
client passed	daZeeq
client picks	csccdX
client round	efmbed
client said	fjXbfk
client says	oUkede
client side	mfZccj
client though	ikVdje
client wanted	bcbdep
client wants	eWXlpg
client went	ebdcep
client who	epbeeZ
client will	kacfWp
cliff	dedihe
cliffh	dkbeei
climat	/LSggU
climat #	aiandd
climat 's	ggbjYi
climat .	8PZheV
climat ;	paYaig
climat ?	mXajhd
climat a	hadeld
climat after	jbmVka
climat an	ocdddd
climat and	/RVTZd
climat as	egVokV
climat at	zYWfZb
climat before	tUdafh
climat but	hnbhbY
climat by	fapacf
climat could	Ynfffe
climat five	tVddbe
climat for	tPZxWR
climat from	3RXYbZ
climat growth	qacdde
climat has	dfacod
climat he	uXXmWZ
climat how	nbeddf
climat i	kXYllX
climat if	rXcYlc
climat in	okddTc
climat is	ogheYW
climat it	udadeW
climat late	cmcedf
climat less	heeeoW
climat mainte	bcmidd
climat milan	odZiab
climat more	nYeeeg
climat no	jXleee
climat not	tUedee
climat now	ndcbed
climat of	nggYea
climat on	rjWhZY
climat one	ndffea
climat or	UqYika
climat planne	kdbXne
climat please	qZcfea
climat promis	pXeeee
climat says	mrZZaV
climat she	vTYejb
climat so	iWWmoZ
climat sooner	fYkeeh
climat that	6LXbfa
climat the	qjWeUf
climat then	8PYcZZ
climat they	ndcbib
climat till	qZeece
climat to	3DSorQ
climat told	gldcdd
climat until	pXeeee
climat was	dkYbcn
climat we	tTYijZ
climat when	jZcdem
climat whethe	qUclad
climat with	uRVkXj
climat withou	nYakec
climat you	uUakae
climb	kaehch
climbi	mcghbb
climbi .	jcladd
clinic	XXgpek
clinic 's	heljaY
clinic .	eVSdsn
clinic could	cbneee
clinic has	eaccat
clinic in	bicnbd
clinic manage	ilXibe
clinic on	dbaqed
clinic refere	ecdneb
clinic will	Xkdang
clipbo	gmcccf
clippe	mdQcar
clippe .	ahWcfq
clippe and	pXcdch
clock	kSjhla
clock .	qTkmVa
clock fake	ebseeX
clock hearte	iiWdbm
clock lead	bhmhZc
clock manage	hkeheW
clock on	cailef
clock perth	ibcagm
clock pike	dbemee
clock shift	jXpehV
clock women	decdne
clocks	danegc
clodag	eZbidn
close	ccibYs
close .	haNZhy
close @d	pcbded
close @p	crbceb
close and	pdYXZn
close at	cWugcY
close but	caZddt
close enough	dfZljc
close full	kicjXc
close if	aZcfmk
close it	mWYafr
close my	da1bcR
close northl	YjoZbg
close of	UwZccZ
close on	SsoiaV
close second	dYYjaq
close the	diWnVm
close this	lUuWac
close though	mdeedd
close your	YQcnbt
closed	aYnXYy
closed #	cimdea
closed .	aTgRW6
closed @p	akqZdZ
closed accord	ecabfq
closed all	febfem
closed and	hheYci
closed at	dWqccg
closed by	gaYddq
closed for	cktZeS
closed from	cPvZYi
closed gateho	bedhlc
closed in	WmRkgj
closed it	dWcmcm
closed its	emdfeb
closed northl	alkaec
closed not	edbeen
closed now	dbYdct
closed on	dT0WYd
closed produc	iSobdi
closed sessio	dlalcb
closed the	dmWUcq
closed this	edbeem
closed to	gnkdcT
closed until	bfdlgd
closed while	mbeeed
closed with	peZbef
closed withou	bYWcdx
closed your	bWqWci
closed>again	igqXWd
closed>answer	amgcjZ
closed>ask	aU3nVR
closed>away	cqnaZX
closed>bye	ccpded
closed>chosen	RYQemx
closed>closed	bYcYYz
closed>date	WiyUTg
closed>decide	dlXdck
closed>free	fZfjZk
closed>goon	ZefdZr
closed>hold	ZUecbv
closed>joy	cbcZqg
closed>match	ebcceq
closed>me	eUeaok
closed>meet	Xhldic
closed>news	abcZbu
closed>not	YleZbp
closed>offer	jWfZoc
closed>others	mSfYVw
closed>papers	YehZZt
closed>post	YbWYW6
closed>refuse	bcdall
closed>review	crbYag
closed>said	WwVbZj
closed>sorry	XiUoam
closed>step	gfsYUe
closed>thanks	jcpZdZ
closed>them	cjZZgo
closed>wait	hZVjim
closed>will	pbUfhh
closel	fYXady
closel .	ebceeo
closer	XUfUX7
closer .	ecgdel
closer alignm	ecdeem
closer to	ZZjTYz
closes	Zbogfe
closes .	ceSikn
closes @d	kghYgb
closes @p	eedneb
closes at	cdenfc
closes human	bdhdle
closes in	ffqWba
closes its	fgXckl
closes on	VYviYa
closes over	bleeff
closes the	ekWefi
closes your	dchVdq
closin	hXjTWy
closin date	mbvPYc
closin out	cZXdet
closin soon	eboddc
closin the	XcUdew
closin your	bRhYcw
closur	iYlWej
closur candid	eadgdn
closur jean	cdcehm
closur the	pZdeee
clothe	lRXaht
clothe .	gYcgij
clothe with	efbado
clothi	bbYlhj
cloud	hhbgch
clover	dkhlcV
club	XcxSYh
club .	ecdeem
club is	ecmcdd
club secret	Zbnbcj
clubho	YYrabi
clue	Z4dUZS
clue .	moUbgY
clue what	fYoffd
clue when	Xvccdb
clunky	abjqcY
clunky .	dallda
clunky a	bgdmdd
cna	mqbTdZ
cna have	jmdYdc
cnc	qeZdfb
cny	cncfec
co	bYZnli
co .	eYiffh
co camera	eYVgse
co founde	igXpZc
co modera	efjYfh
co owner	eedmfb
co said	eYcelk
coach	ecccdq
coach for	cZYgim
coach is	bZfqcd
coach will	mhccdc
coachi	adkkaf
coachw	hieZid
coal	pceaec
coalfo	gedfei
coast	ccbfmg
coasta	bZliZh
coasta .	egYidl
coasta line	Ybnghe
coastl	iZcmde
coat	bjdeak
coatin	acchij
cobalt	ajhiXf
cobalt .	ccXrbe
cobalt about	gghYej
coc	ubhUgW
coc .	eandee
coc produc	hcdcmc
cockta	aaUjcu
cockta .	ddddfn
code	SakwaZ
code #	caofcf
code .	YpRmhc
code ?	fndbed
code and	ZadufY
code are	deoadd
code becaus	ecacdp
code by	cdlhcd
code for	dbatcc
code has	cbeodc
code is	dWwada
code of	ZYfubc
code on	imdbfb
code you	dZhdem
codear	XXsefd
coded	efnSgi
coder	ggPivW
coder .	cSPpwa
coder of	jdcema
coder then	addpbd
coder who	dmdgdc
codes	ZYglif
codice	eehekZ
codili	cglhda
coding	WVU+Tf
coding challe	UYfuce
coding exerci	ddWtcd
coding puzzle	agmcdg
coding task	beeoce
coding test	lYamed
coding thing	ajVsac
coe	eiXZkj
coe .	emcccg
coffee	bM5lYZ
coffee 's	Warkba
coffee .	narWbb
coffee ?	dcmedd
coffee and	XfkqfS
coffee l2	eZrbdd
coffee no	edboed
coffee on	Zbgsbc
coffee produc	dgdbdm
coffee renewa	cVyacb
coffee room	eeoceb
coffee to	edcXjm
coffee too	dcgbdn
coffee with	aeWxaa
cofion	gZiddk
cofion they	adefem
cofoun	ecbdgm
cohort	icacne
cohort .	dddbmg
cohort is	gVbeio
coin	veeSjV
coin .	fobcdc
coin northl	tYdedb
coinci	ZhfYap
coinci #	bnYcek
col	ediffe
colbec	bfZclj
colbec the	ddbemg
cold	ZWxafc
cold on	dalfef
cole	XU2ccV
cole i	edocda
colett	upaVZV
colett .	aqibdY
colett branch	idWgjg
colett in	edeled
colett the	okbWdc
colett your	jemddY
colin	ehfagi
collab	aekidc
collap	Zafjjg
collat	lXoYfc
collea	Ykhafl
collea .	SaiYql
collea alread	edceem
collea and	ZlhhZe
collea are	mgWeff
collea at	Ykpacb
collea from	acTcYz
collea got	Xreefb
collea has	cqZgfa
collea if	dcneee
collea in	UeljYj
collea is	ZgZlhg
collea it	aYbcgq
collea mr	fYjedk
collea on	cnXjee
collea placeh	fenefY
collea send	demfdd
collea that	cZmgfd
collea the	pbjZda
collea to	chcZli
collea told	qkbfbU
collea vis	eaeemg
collea who	alYYaq
collec	aRsacp
collec .	iWmbkb
collec and	eeeXog
collec from	cdoceb
collec is	Wcpjdc
collec it	cWwecU
collec opinio	odcded
collec the	ZZcolc
collec them	Xdbgcr
collec will	Wbpeei
collec your	aTdYb3
colleg	Ykjegc
colleg 's	infeeW
colleg on	Wlencc
colloq	cYmoZZ
colm	dficdi
colm .	codeed
colm for	bYeelk
colomb	coZiXe
color	YaherZ
color #	eabfpb
colour	cnZXqb
colour 's	efVjgj
colour .	YlaYlk
colour ;	ddeeme
colour and	hiWdek
colour appoin	Znfeef
colour has	djbZkh
colour is	ebjfmZ
colour rang	iblbfc
colour said	nbedee
colour second	aodeec
colour so	aUoodb
columb	gabjfi
combin	ccnhaf
combin countr	dlajea
combin freshe	Zielee
combin have	fcncec
combin my	dekkeZ
combin will	leWbkg
come	ccYqkc
come .	PxcfpQ
come ;	jdZbfm
come ?	WXantW
come @d	jcaniX
come @p	Yefiej
come after	bnbeee
come again	oUcdcl
come all	ZbpbZk
come along	ZaZ0ab
come and	WNbv0W
come as	ecqbYg
come asking	cnebfe
come back	opYVcf
come before	ZubXfd
come by	VVgxde
come down	jhancX
come first	Taiqfc
come for	bMgtjd
come forwar	kjcZcg
come free	dlaihY
come from	cqkaVc
come get	YgTUxf
come home	Ziagdm
come in	SaS/Ve
come into	cngccc
come later	hYddoc
come meet	dYbtdd
come northl	hNWjwZ
come off	eXlbdn
come on	hXauad
come out	rZfTel
come planne	bhcmed
come produc	lVamic
come pull	ecboee
come round	ZhcZrb
come say	cdcgdm
come see	fddaen
come straig	fambal
come tak	ddYcdr
come that	cicmcc
come they	ehcble
come throug	igqdYU
come togeth	pZddee
come up	eQWwek
come we	nmcWdb
come what	rccadd
come when	azYZZb
come with	ZXZhyU
come within	jZebem
come work	eccZsc
comes	snZZcZ
comes .	eoVblZ
comes @d	nlXaaa
comes a	keXvZV
comes after	XrkXZe
comes an	edeneb
comes and	rfdbda
comes back	hjlUfa
comes by	teYXdf
comes down	gvZeZV
comes first	WZqoba
comes from	qfgWda
comes in	lqTafa
comes later	fmeaee
comes next	ZjqjZU
comes northl	yQVZme
comes off	Zncceg
comes on	vWcZhd
comes out	zabUkT
comes produc	oXkcdc
comes round	mdecee
comes so	ebceep
comes the	mhYmZa
comes to	ehfcnW
comes until	qbacde
comes up	WdPbY7
comes when	Yucbcd
comes with	lVYbll
comes within	qcdccd
comfor	ZalXsb
comfor .	bmechc
comfor by	ceacnj
comfor of	edleed
comfor was	edXijk
comfy	dbedpd
comin	ddZaqf
coming	hZZbml
coming .	dQbkpj
coming ;	Zmfdef
coming ?	leZhgc
coming after	dhddmb
coming along	lXghdg
coming and	aZudnT
coming back	ZPcfiw
coming by	goYbdZ
coming from	aibasY
coming i	dnddee
coming in	inbWgf
coming on	chfkVj
coming one	mdZmcZ
coming out	deVibq
coming over	oaZedi
coming planne	gfcdmb
coming up	gYZccu
coming will	jWbdeo
coming with	demaff
comman	kXhqZY
comman is	eZfnee
commas	hbmded
commen	gbeQdv
commen #	dedaqc
commen .	dkjYbh
commen @d	alcamd
commen by	nbdZej
commen can	ddeeel
commen in	hacbhl
commen northl	ZindeZ
commen of	fiZfej
commen on	ialeYi
commen you	mZbkdd
commer	dnZfee
commer primar	mfiZea
commis	cbmXkg
commis 's	hbYbpd
commis .	WilYan
commis and	beacoh
commis is	gmaedd
commis of	cclZdk
commis offer	edocbe
commit	mmXbfd
commit 's	tegTiW
commit .	eyYaVZ
commit ;	aobfee
commit @d	oceddc
commit a	djcdmZ
commit and	fzXYbY
commit approv	WYjYuZ
commit are	YqmXcZ
commit asks	cdbpdd
commit can	epakbX
commit choose	gWeoee
commit conven	nbeeee
commit could	fadden
commit decide	lXedcm
commit did	bodeha
commit does	giYkdd
commit expect	mcdheb
commit felt	fdddem
commit haddad	dfmfea
commit has	XScdnw
commit howeve	eededl
commit i	kYakei
commit is	g5PYbQ
commit it	bfcoec
commit makes	mdceed
commit meets	sYjbaZ
commit member	Zoddee
commit met	aVjZfr
commit observ	Zmfeff
commit of	leXcma
commit on	mcXdbn
commit prefer	dZaahr
commit put	caddim
commit reques	bddnef
commit said	abeeqb
commit sat	anechd
commit sits	iraeYa
commit takes	glecec
commit tells	nbeedd
commit thank	nfefdZ
commit till	blddhe
commit to	prcTYY
commit votes	mbfeee
commit wants	gacqbb
commit was	gjaWkh
commit which	hZcnfe
commit will	rmbXYW
commit with	hbcodc
commit would	aVcxfa
commit you	clcldZ
common	Ydaknd
common .	ZZcloc
comms	acnnaY
commun	qneUac
commun #	cdfeel
commun .	XunSUb
commun @d	pYedfe
commun after	Vtdceb
commun by	4STfcZ
commun follow	doddeb
commun gets	ibdZoc
commun has	cbboic
commun in	hcZdem
commun it	jlcdcc
commun its	micbcc
commun of	fbochX
commun office	oWjeec
commun on	pYcgdZ
commun she	erbbdc
commun to	iiWiYi
commun with	bpddec
commun within	qYedde
commun you	iXecik
commut	ehvSaZ
commut with	beodbc
commut would	darZcf
comp	aXlalg
comp .	cYrWma
compan	Vhncfi
compan 's	hbiWel
compan .	bbngga
compan a	edjYld
compan and	beYcbt
compan announ	ddpffY
compan as	ebbZgq
compan but	chmciX
compan does	ebaedq
compan equali	hfZedk
compan has	YWlgYq
compan is	fSsajd
compan manage	cTcohk
compan meet	kkeaeZ
compan now	edlfde
compan of	cdleVi
compan on	YolbVf
compan policy	ecemee
compan rang	enaaci
compan restau	cYdlkf
compan said	Vlaboh
compan says	amejbd
compan secret	ngdfdY
compan that	goadeb
compan they	ebgmdc
compan was	ecdecn
compan which	dpbddb
compan wide	eXrdec
compar	fxSYcg
compar .	doXoYZ
compar and	kdXaij
compar counci	Tahann
compar it	debdnd
compar notes	koaVcf
compar on	WkZkdl
compar premis	ZleckZ
compar the	endccg
compar would	eaepce
compar you	gqeddW
compar your	fvZWcb
compas	UfYyda
compas .	ZjUekg
compas card	ddcpdd
compas record	Xccube
compen	jmcfab
compet	bVsYaq
compet .	aReaku
compet and	catbca
compet deadli	enbdfe
compet for	Ygidfj
compet has	fXicco
compet in	edmcgc
compet is	gahaao
compet of	dcacep
compet offers	cdoecd
compet she	lbjeea
compet the	flYfdg
compet was	caVdcw
compet we	dbalmb
compil	hhacnY
compil on	edbZqc
compil straig	gpXdcc
compil the	ndeccf
compil to	cdncce
compla	VeifrX
compla about	dhqaeV
compla and	YZplcb
compla people	bhdlee
comple	fjdgcg
comple #	cdjYoc
comple 's	jYliba
comple .	gslMZg
comple ?	eddnde
comple a	bcamkd
comple all	hXXhjl
comple and	qlWSXm
comple as	pedbdb
comple awaiti	bqcbfa
comple both	eedled
comple but	aWXgeu
comple by	fYckmb
comple condit	hfYjee
comple does	docdec
comple for	ghZabn
comple has	cmfdec
comple is	bodajd
comple it	YVhzYU
comple its	cabagt
comple medica	felbee
comple of	djbVik
comple on	qbcbgd
comple online	deelee
comple our	clfXam
comple rang	eddndc
comple the	dgUtag
comple this	feaned
comple to	eapefb
comple took	eXbemk
comple unders	bX3baO
comple within	decned
comple your	fhtZaV
compli	iegeZh
compli .	bbhmjZ
compli of	dbobdf
compli team	ddobce
compli your	elbZdk
compos	gjdnWZ
compos .	bndhcb
compre	acXrdg
compre .	eafncd
compri	jYfled
compri a	edemdc
compul	mZeicd
comput	RsWkjf
comput based	anaieb
comput genera	claeeg
comput of	jYkgXg
comput was	Zdbemj
con	fdfedi
concen	edgdek
concep	gZkjjW
concep on	lehdeZ
concer	fmcbgd
concer .	fnXche
concer about	eboccf
concer blows	gdcema
concer candid	YmbneZ
concer for	coddec
concer i	jYpccY
concer she	Zmffff
concer the	YVocjh
concer you	kijadY
concer your	gmXeah
concie	canajc
conclu	fgPVb4
conclu .	kkZaZi
conclu and	jZacdp
conclu its	Ydaifl
conclu on	hmbcdd
conclu our	dededm
conclu that	cUaYc0
conclu the	cXYWmu
conclu their	ieZeek
conclu withou	feaefm
concre	axaZcZ
concur	dVhoff
concur .	fXkgge
concur and	haeele
concur is	enafde
condit	XZSW0p
condit .	edeeao
condit appoin	eZeene
condit i	bcdgdn
condit job	emcedd
condit of	cdbmge
condit offer	VZUOtv
condit offers	eoeead
condit on	bdYZzY
condit online	hfYjee
condit place	eidlcc
condit that	ebdYpi
conduc	WcbxkT
conduc .	akXeoc
conduc by	adcpef
conduc from	eddncd
conduc it	eWbcsf
conduc not	bfemee
conduc of	baogdb
conduc you	gdYmbg
cone	cfbidi
confer	ijegba
confer .	crccdb
confer and	mfacgf
confer everyd	biZgig
confer until	cdleff
confid	fhXmhb
confid .	XUWooh
confid and	fcoddb
confid appoin	inZbae
confid as	edleec
confid counci	lZegee
confid form	dodgca
confid of	faXbnl
confid on	lclecY
confid picks	cmdedd
confid read	imXeee
confid says	abeoee
confid the	efdmbd
confid to	ecbcli
config	YqheWX
config .	XtcXaa
config demo	dbodec
config for	eadmdh
confir	fXihoZ
confir .	TWh0kQ
confir @d	laZmed
confir a	cnYoYc
confir accept	Zddepe
confir and	mYYfrY
confir anythi	cpbhea
confir appoin	eocdec
confir at	Zcdbsd
confir attend	cddpdd
confir before	dcddqc
confir by	aSUnsf
confir for	TYgxYZ
confir from	lcUqbc
confir having	ddnZhc
confir i	pWcamc
confir in	WYhcoh
confir it	ZPXbpw
confir me	ldbbmb
confir nor	ctdZeb
confir northl	YdYknd
confir of	belaoZ
confir on	mWaali
confir or	pmgQea
confir our	cfQkof
confir receip	hbqZaf
confir that	idxOea
confir the	hdnXZj
confir to	medced
confir we	cZsecc
confir what	dlaclc
confir whethe	ecZrde
confir which	cZenge
confir with	pYhddZ
confir yes	ncfcde
confir you	eYciqc
confir your	ZYrbla
confli	acYnkf
confli .	cddlic
confus	fXpegc
confus .	dcnfdb
confus of	ecmhda
congra	YVgg3V
congra .	fYcd2P
congra ?	emchdc
congra again	dccZse
congra and	cdjcqV
congra are	cXjgcm
congra bands	dcneag
congra chapte	maldab
congra from	Ygbgoc
congra it	fcecne
congra on	cZogdd
congra svetla	fmZdch
congra to	bWqSel
congra we	fccene
congra you	bXSruV
congra your	dalfci
congre	fcghhc
connec	cVwjWd
connec .	Zfocga
connec hatchb	ldcfee
connec with	XdkmYg
connie	dbihge
connor	gdpiXW
connor .	hjnYZX
connor for	daofgZ
conor	hkcdec
consci	jnUVam
consci .	ihVccm
consci that	hlcYeg
consen	XWb8Yb
consen at	eelded
consen back	eeenec
consen by	cdcpdd
consen for	hhZoba
consen form	bZd0VZ
consen in	ckbclc
consen slip	eeoZee
consen so	cgcmdd
consen to	gZdjei
consen you	edqadb
consen your	ecbddo
conseq	hMlpXf
conseq not	lbaYdm
conser	VQmisf
conser .	YcmdYk
conser ?	eclgcd
conser course	bdodde
conser everyo	dfcddm
conser to	Ubdiua
conser your	dedlcg
consid	dmTidk
consid .	U2QmYc
consid ?	djcnaa
consid a	cgaedm
consid all	ioebdX
consid and	jkZYcl
consid any	eYqZlX
consid applic	hbYldh
consid as	efZbep
consid by	eiRVir
consid for	ZeqqXV
consid furthe	dgUheq
consid in	cgbfcm
consid it	jXaaqh
consid me	dfrabb
consid moving	lbejbc
consid my	beoddd
consid of	coYbYj
consid our	fmdefb
consid same	docddd
consid that	mYdbih
consid the	gQUlgs
consid this	ddlbnX
consid us	dhZcdp
consid will	jiZbej
consid you	iWNqXv
consid your	ncVaaq
consid yourse	XVRZ+W
consis	ekiabd
consis of	bdnjbY
consol	ipcdaY
consol .	ineeaZ
consor	asbZoU
consor .	dbidmb
consta	dUkrea
consta .	bgYkjf
consta manage	jZYccp
consti	hjYTsY
constr	lTbcmj
constr .	ebfaeo
consul	ahhlZe
consul 's	mncbcV
consul .	VconSe
consul ?	efblec
consul a	eWpddf
consul and	bcZkem
consul by	dmcged
consul indepe	cdhldd
consul instea	caXlem
consul is	dYuZZb
consul minute	bednde
consul since	Znjceb
consul the	oibcdb
consul will	Xmalee
consul with	ecbdeo
contac	d1fdYV
contac .	Y6XaYV
contac about	ZlcoZd
contac and	fbfmbe
contac before	Zneefe
contac by	uiYcZY
contac detail	qUliYW
contac direct	bnedee
contac for	eogYdc
contac her	dbemee
contac if	amfaef
contac in	YpdZdj
contac me	koYZfb
contac my	dZcrcc
contac once	Xmjbec
contac our	WbwYeZ
contac over	bndefd
contac people	apddee
contac person	brbdeb
contac placeh	edmdee
contac please	arcdea
contac recept	odbeee
contac should	bocdee
contac suitab	cpdeeb
contac suppor	edndec
contac the	eVxYZf
contac there	gVnejc
contac those	ayXZcX
contac to	dqacfc
contac us	kmRdZm
contac when	arcdec
contac with	bvhUdW
contac within	3PbceX
contac withou	dldeed
contac you	jwabaV
contac your	cedmef
contag	eleaff
contai	hWnneV
contai .	edmdee
conten	lgYUeo
conten .	mvTYZW
conten linden	cdeedm
conten of	gbsZca
conten phoned	fclYdk
conten you	cgZbdp
contes	bgmbhb
contes second	hlaahd
contig	ddedme
contin	Xpagal
contin .	YjheZj
contin and	fnbddd
contin for	demebf
contin go	faqYdd
contin in	eaagep
contin intere	YhjkjW
contin on	kbcamd
contin our	Xpaddi
contin patien	emdeed
contin to	brbecc
contin until	cndeeb
contin with	gNdkYv
contra	YWXM/a
contra 's	aaWO/U
contra .	VTeG/h
contra ;	dhbaqb
contra ?	dbddpd
contra @d	craXYl
contra after	fbccoe
contra and	VZPR9g
contra are	cefeZn
contra arrive	dbcepe
contra as	ZXSR8c
contra at	cZhdrY
contra attach	dcbYud
contra awarde	hdbddm
contra by	cdbXvd
contra came	ecmdhb
contra climat	dZcZtd
contra come	iddamd
contra comes	bddbrd
contra coming	ccddrb
contra ends	ccjdZm
contra follow	ecbdsa
contra for	clcNua
contra from	dacdrc
contra i	aUjSzb
contra in	eaQV6b
contra is	UVYc9V
contra line	dclkbZ
contra made	eeeemb
contra manage	tYdfZe
contra may	fbofdb
contra needs	cddfne
contra no	edneea
contra of	dfWifk
contra on	feakkW
contra once	fdccne
contra or	obeece
contra over	cbcZub
contra produc	cdedpc
contra rent	flcYie
contra second	fedcme
contra signed	oaeebg
contra so	dimdbb
contra start	needaf
contra the	dcddpd
contra they	edacqe
contra to	ahWbvb
contra was	eanYXn
contra we	bcZcln
contra with	coaYNt
contra work	cldkWg
contra would	apeiZd
contra you	fZnZka
contri	gnageZ
contri .	asdacZ
contri street	ecbmhd
contro	fcpYXi
contro .	ZmkXai
contro by	ibccao
contro role	eXoffe
conuas	cgfgjc
conven	fiWxZU
conven .	bhjdkX
conven ?	ecelee
conven on	lihbba
conven time	febmed
conven to	ecboed
conver	dfZoee
conver .	XmcpUe
conver ;	eddocb
conver about	Zchccp
conver and	lSbhjh
conver are	lpcYcZ
conver create	ebdecn
conver for	eocced
conver i	eemZgd
conver in	cdcngc
conver of	caZerf
conver with	ZeYvXh
convey	rjTgWf
convey .	bkclcc
convey ?	endddb
convey to	vebZbY
convic	YeamnZ
convin	aceinb
convin .	VlgimW
convin on	jZcgdj
convin us	cdakld
convoc	oWgibd
convoc to	lbceeh
coo	Ytebdb
coo from	bmfcbg
cook	ZSlqde
cook 's	ecdgnb
cook .	YaeZln
cook for	cdenee
cook is	femheY
cook on	camlZb
cookbo	bfsWhb
cookin	hhnXcc
cool	egfcnY
cool .	hfcZpY
coon	hjdded
cooper	seeeXa
cooper .	nsYYbV
cooper is	Zafkcj
coordi	jXThkp
coordi #	beedme
coordi 's	ckYhck
coordi .	ogdRla
coordi has	dmfZfe
coordi launch	hgYfcl
coordi was	edbddo
coordi will	eQW4da
copenh	SYpYjk
copenh .	WXbkni
copenh by	cnadch
copenh one	eddmee
copied	sXhPmh
copied by	ideblc
copied from	kdYadm
copied in	echZnd
copied your	dkamdZ
copies	aTYnrf
copies .	tXZXkd
copies and	cdkboY
copies of	VYatje
copies to	edenbd
coping	eblccj
copper	fZlliQ
copper .	oTdjfg
copper is	fikhaZ
copper kettle	eleced
copper layer	gdmbde
copy	UTl0kU
copy .	ecXtfa
copy ;	edcnde
copy and	hfZoca
copy back	eddaoe
copy before	deecme
copy by	addZud
copy for	cZzPfV
copy of	YYmyaU
copy should	beecoe
copy signed	efdcme
copy so	ebdqdc
copy the	Zmbmdb
copy to	bcwVeZ
copy will	camiZd
copywr	gahdan
copywr on	ebYdbu
corali	ghfheb
corbel	aadhYr
cordia	jhXiha
cordia beard	khZfag
core	jdkbdd
corey	Zdcrec
corinn	aiZfhk
cork	cdiWmi
cork 's	elchcd
cork .	cbqffU
cork for	VgjXli
cork from	edcWse
cork has	fdbbqa
corner	bXsjYc
corner 's	eapedc
corner .	dhkYcg
corpor	aUtlab
corpor scotts	eedndc
corps	iYVxYc
corps the	idatbV
correc	gVlhnW
correc #	adWsfe
correc .	fRvMqf
correc and	iaUkXp
correc as	beebqb
correc for	aobgcc
correc is	bUljla
correc it	mgcebd
correc of	Zhboef
correc on	dfdcmc
correc one	iaUrbd
correc readab	mfaded
correc to	pddeeZ
correc you	cfYbre
corres	Viemfe
corres .	Yejbkf
corres and	camncZ
corres from	mjZdeb
corres to	bqZded
corres will	dpccea
corrid	YgmXgi
cosmet	ddbkid
cost	cadnpU
cost .	XZnjia
cost and	bYpfkX
cost from	bgiYfm
cost regist	gdblde
costa	fidbak
costed	gkZdbi
costed plan	Yefoef
costin	filjWX
costs	eQdcqk
costs .	gXglcg
costum	dngXlZ
costum .	WtcckY
costum ?	bcpVje
costum doctor	fdecmd
costum ends	eeedld
costum for	dhbmdc
costum northl	fZemff
costum of	dhbmdc
costum the	cjbdbl
cottag	XXcerj
cottag .	caacll
coughe	qcaced
could	Wgbsdg
could .	Zjiabl
could a	cmdibc
could be	X/cULc
could bear	mafeef
could come	cWbxcd
could do	pTVqdg
could get	Zhdnde
could give	ZUlebq
could go	TxUabk
could have	oSNUX7
could hear	tRZZlg
could i	fSZwge
could imagin	fqefWe
could join	eddocd
could lie	ibdble
could mean	bvZabc
could move	eecdem
could name	eglheX
could not	WgfWpl
could offer	dlmaba
could only	deaYph
could put	diagZm
could ring	bZekem
could run	cmeeed
could say	akpaZc
could see	dmdhcb
could speak	dcemee
could start	WnXaTw
could take	QxUWZq
could talk	eVnkdd
could tell	UycWec
could the	cZwYab
could we	SFS/mP
could write	acemdi
could you	VSa/fX
counci	lgbagg
counci 's	ffbWmk
counci and	flZjgZ
counci bob	fheYem
counci first	emecee
counci for	flbUhj
counci has	ehjRne
counci have	gWkedk
counci i	djkidW
counci is	goYahc
counci just	kZcccn
counci may	cmedee
counci met	ZfdZin
counci passes	nddece
counci phoned	bXpebg
counci recrui	ndgceb
counci resolv	jXgdhg
counci says	coZfgb
counci tax	dboecb
counci thanks	YgtceX
counci they	Zocefe
counci voted	adccim
counci votes	radbdd
counci was	hoeddX
counci will	qfchYZ
counci would	Zjccoc
counse	UTnman
counse .	bhYcen
counse band	alZchi
counse for	cVisgY
counse scheme	eclehc
counse to	edmede
count	0lXRXb
count 's	oebeec
count .	VYWsji
count as	fddcme
count from	pcaded
count in	Znkbda
count is	ncdedd
count me	ddpdea
count on	tvVNYX
count the	qlaYZb
countd	bWolbc
countd .	dcqedX
countd of	ebdeen
counte	hbXfpe
counte .	mUffnZ
counte and	WqYhhd
counte from	odbcee
counte on	gbbgmc
counte to	egaben
counti	mbleZb
counti from	peYeed
countr	iehhXf
countr .	gmrPaX
countr and	jWcebp
countr but	dgdmeZ
countr for	eZncee
countr in	cddpde
countr on	kZcaao
countr plan	cadoee
counts	pbUgrV
counts a	dbdmdh
counts is	jhblcY
counts of	cjbdoZ
county	WZiobj
county .	bcahco
county by	bfakam
county has	iXqcea
couple	hjUdap
couple from	cYVcY1
couple more	gtaZda
couple of	ioTkYd
couple who	dabcdr
courag	kiZadi
courag sectio	nhbcdc
courie	gdZgkf
course	Yhhgie
course .	O1bkgT
course ;	cobeee
course and	jZibck
course at	eddZmh
course bsc	mdbech
course for	doeZde
course in	dcdddp
course no	enaeah
course northl	Zcqdde
course of	uObnXi
course on	becfnd
course other	edcddn
course reads	bcnefe
course the	fclddf
course to	eccmed
course too	dZcdng
course you	chaanf
court	dYpaci
court .	cbpbgb
court has	eUvdeY
court interp	hbdaen
court on	bjZfdm
courte	YikdZi
courte we	eecofb
courth	gebdnc
courts	qWghaa
courts .	leeedd
cousin	bVeXT6
cousin .	aaVcaz
cousin got	ckqVcZ
cousin listen	hfYmec
cousin of	hcnYec
cousin works	Yhkieb
cove	pYVYrd
covent	ZhsacY
cover	bTolbh
cover .	bblcje
cover a	bcYidq
cover letter	iSxqTN
cover the	fVjlgc
covera	kVXmmd
covera .	jYiZWp
covera in	cmaYpV
covera of	caneef
covera to	taeZdd
covere	akpbeW
coveri	ZafYnl
covers	Tbndem
covers most	dWlcem
covers this	edmeec
covet	iZajdk
covid	bgekef
cowork	dhaYgm
cowork .	dZcchn
cows	egnaad
cows in	fcmbce
coxswa	afaihj
coxswa 's	ecdeen
coy	cmXfhe
cpat	egVoah
cpc	cZfkei
cpcs	cclWob
cpcs .	defanb
cpd	kfZgZj
cqc	rZWXdk
craft	hYmkcZ
craig	aniZfc
crammi	ghYihe
crammi bunch	hmaddd
crane	Xlcfgf
crane .	bmaeai
crayon	dkaedi
crazy	RUbwhi
crazy .	aYfgpc
crazy is	ceelee
crazy one	eddecm
crazy said	dYedkk
crazy thing	Wdcphe
cream	bVcees
creame	dcgbki
create	igfafg
create .	ehjZbi
create ;	hYWddt
create ?	jXekhb
create a	ebhcrX
create an	eenafd
create and	Xnjaib
create are	kdWocb
create as	idckYi
create by	begkZj
create did	lhcekV
create i	kdZXpd
create if	cbecpe
create is	jandca
create it	haYcfp
create no	mYjfed
create one	eiYeel
create s	kifgbY
create she	jmWcXj
create so	bipXae
create sorry	ecmbch
create still	enbdgb
create that	dlVcji
create the	qhgfWX
create then	vfYcbX
create there	bZdiod
create they	mgZcYk
create to	bdmeec
create was	fdUgrb
create we	bTocta
create went	fmdedc
create when	eYfibn
create you	bqVaZp
create your	Zicocc
creati	Xiglec
creati .	agbndh
creati declar	beemee
creati direct	boVdih
creati door	elbeef
creati store	acsadd
creati we	ficdla
creden	eSlgfk
creden .	efdocc
credit	lZYmXk
credit and	edkZbm
credit check	feanbf
credit story	dYgmef
creek	ehYegk
cresce	eckged
crete	gXnibc
crew	dZYdkq
crew #	khiYcb
crew 's	WmYjak
crew .	Raicok
crew ?	dcncef
crew and	biScZw
crew boss	boddee
crew call	Ycccko
crew feelin	mcdgde
crew is	dbqbbe
crew list	pckcZX
crew manage	eoeaec
crew medica	bgddel
crew member	ebfWmm
crew office	lhadee
crew on	Zbbwab
crew voted	eedbmg
crew wanted	eYnedf
crewin	edtcjO
crewin .	abteiT
crewin traine	jnXadd
crewin you	kZlcee
crews	dXpbic
cricke	UsfbXi
cricke .	VrmbbX
cried	aZieen
crier	hZbkfi
crimin	Zaawda
crimin record	aabueb
cris	eZlpZZ
cris about	cascda
cris and	ogcccc
cris mark	cgbmde
crit	hgbjcd
criter	iiXZap
criter .	ijdhdY
criter and	ebdceo
criter we	fZdcfp
critic	ccbbbt
critic night	feeYkj
crm	geZaZr
croeso	jlccfX
croeso .	Xpdefe
croeso on	alZncc
croeso told	mlZYbd
croft	efhdjd
croiss	Vjbifk
crop	gegfgc
cross	oUbfcn
cross .	iaVgoe
cross again	eYmccj
cross as	dleecf
cross my	mclbZe
cross paths	dddeem
cross that	ddcoeb
crosse	mqbVad
crosse .	loaXca
crosse finger	pdebed
crosse for	fdneeZ
crosse in	ogcbae
crosse it	cYfpde
crosse off	nXacel
crosse out	YkYimc
crosse we	emceed
crosse with	Tdgfbs
crossi	eddoYg
crossi #	ecendd
crossi are	obcjZd
crossi patrol	efmeea
crossw	bXhibn
crowd	bdYlfk
crown	fcghdi
croydo	lbhccd
croydo 's	jYkgXg
crt	ZaYdft
crt lady	dlbefe
cruelt	bckdfi
cruelt beauty	gZjbgi
cruise	eXlkce
cruise line	jZembd
crunch	tWjecY
crunch on	nZeeee
cruz	igegee
cry	nSakfi
cry .	mXeejd
crying	ckbdkb
cryo	fdcddm
cryo em	dbdeen
crèche	fjadjd
cs	fcechk
cscs	bgggge
csm	eZaioe
csm job	eZdfqb
csv	bbeehl
csv .	dbcdhm
ctc	XfUnrZ
cto	Ziaqbd
cto .	cXkebn
cto he	emcded
cuento	dgdhid
cuisin	eZYxab
cuisin agreem	ddcpbd
culina	igbdbk
culpa	sdaacf
culpa case	ncbadj
cultur	ZTUmrk
cultur .	Zdbcqg
cultur fit	dddden
cum	dcdpea
cum mechan	dcaqea
cup	iebnfY
cup of	hZZkke
cupboa	ghfffd
cuppa	gdkbWl
cuppa .	cmjbcd
curato	fTpfgf
curato .	VZRrni
curato and	idldWg
curato disqua	jhWibh
curato employ	ebpddd
curato is	cYtbde
curato of	hgYbgl
curato on	gbeXsc
curato with	aXgucb
curios	Yhlgeb
curios pool	bhfZih
curios test	edjkdZ
curiou	akmZUk
curiou .	demaVn
curren	YaooZd
curren #	ebcnee
curren .	hmbeeZ
curren and	eddncd
curren boss	mcdgdd
curren ctc	ddZrdc
curren employ	ZZnocX
curren have	ebneeb
curren in	jamdeZ
curren locati	ecboee
curren on	cUwcea
curren one	egmceb
curren review	knZceZ
curren rückme	febnec
curren salary	eaZiZo
curren school	ebeldg
curren siftin	eobcec
curren stage	gmZefe
curren train	fndXgd
curren vacanc	ejldeY
curric	hWpfcd
curric vitae	baohcc
curtai	gZkgcg
curtis	foefaY
curtis @p	pgbdda
curveb	fclXeh
custod	tRWgfi
custod and	gddelc
custod i	mdeedd
custod with	eddbbp
custom	bbfkhf
custom 's	dbqeea
custom .	kgXfbj
custom adviso	cdbmfh
custom care	emYged
custom findin	feddld
custom office	lddfed
cut	bPUmZ5
cut .	eOWpdo
cut from	ecUeeu
cut it	YYehjm
cut of	deednc
cut off	dbbldk
cut so	edlfdd
cut the	eQYYX6
cut to	fdamXl
cut us	ccdmdg
cutoff	jYbdcp
cutoff .	lbdadl
cuts	iemeZb
cuts he	lfedbe
cuttin	mahdbe
cuttin is	negacb
cv	ZiqiVe
cv #	bcfoce
cv 's	bpXlca
cv .	SemnVh
cv ?	dbfldg
cv @s	ekjYdd
cv and	efZuaZ
cv as	dYWycb
cv before	iYdoce
cv but	edUmem
cv came	eYqdec
cv checke	demcee
cv contac	ealffe
cv duty	cffZnf
cv fab	mkYXjb
cv has	qanXbZ
cv have	atZaec
cv i	lTfjbk
cv if	eddoec
cv in	XbfrXi
cv is	evSXZm
cv it	jdmiaX
cv looks	fbcoeb
cv no	dZnheb
cv on	guOYgi
cv receiv	kXkefe
cv thanks	eanefd
cv the	eemfdb
cv then	ahnced
cv throug	fndbdd
cv to	cwmZWP
cv up	edncde
cv was	ddleZe
cv where	ecemed
cv will	ckeYek
cv with	cmefbe
cvs	hpnYXW
cvs .	acybdU
cvs @d	lfeded
cvs are	dmhddc
cvs for	bjYeen
cvs here	kfXmdc
cwmbra	hcnbiY
cyber	fYhYho
cycle	bVZpcm
cyclin	iamcdd
cyclon	efmgWe
czech	cZcaes
cześć	ePjhmg
cześć are	ZbZnej
cádiz	njcZbd
cádiz and	hmdbcd
d	oebZlb
d 's	jgfjdX
d airpor	bhfZih
d be	daceil
d day	nbeeee
d1	cfekfe
da	fdXmkb
dachsh	kUfhgf
dachsh specif	nYalbc
dad	dTlckj
dad 's	cieYgk
dad .	bYrYai
dad but	ccZokY
dad i	ahdmcf
dad on	dcdclg
dad says	fYlhed
daft	eglchZ
dag	djYdgj
dag till	cnebef
dagny	bVxapM
dagny .	daqcbf
dagny from	ZcbbyX
dagny lindgr	dabnlY
dagny on	eogdeX
daily	eklYdc
daily .	hrdadX
daily says	ebqeca
daily told	cmdefc
dairie	mdboaX
dairy	XVkteZ
dale	XjZgem
dale and	Ymcebk
dalget	ckkgdY
damage	gcieYj
damage teller	cdefdm
dan	ZbU0Xh
dan anyone	feclee
dan no	cYXmji
dan you	edemcd
dana	fWegmg
dana 's	faadli
dancin	iaZcdr
danger	elaccj
dangli	cchdam
daniel	nfffZd
daniel .	ngaYka
danish	ZXeilj
dank	jfkYhY
dank bank	ibmccd
danke	eYjXpf
danke .	lalZbg
dankie	jaUkbn
dankie change	maZdek
danny	ahdbaq
dare	NqTqmX
dare health	XhWrjY
dare not	Xdeime
dare to	aqcded
dared	Xjiide
dares	Ypbjdb
dark	sUZkZf
dark .	lYdjah
darlin	ifgVam
darlin .	cgecdl
darnel	kabnbc
darren	YffYsc
darren and	beffmc
das	ggcgch
dash	dnibdb
dasha	gcXZlm
dasha and	deedel
dasha on	jZZdil
dashbo	migYZe
dashbo #	ddmdde
dashbo .	qWbhah
dashbo go	pcZdee
data	WXuice
data #	eandef
data .	ZXuhbc
data after	ddceen
data analys	lacgid
data and	beohbb
data are	ebrYcb
data center	eocdeb
data consen	debpce
data for	adkadn
data form	bdauac
data i	ojXcce
data page	dbcqdd
data protec	YWpeYl
data team	dbncde
data will	XZkWkn
databa	aelWbn
databa .	fpjYcW
databa for	eceeem
datase	Zdcrcd
date	gwZoaQ
date .	U4cfdT
date ?	ndpPcc
date @d	tPcliV
date @p	cclgdc
date and	dpQrXc
date any	eodefZ
date as	Zpdded
date at	dqadec
date becaus	eZoeed
date but	qXjcgZ
date by	ZZcwZe
date for	bfwqWK
date free	dYbanm
date from	pTigdd
date has	lvWbdU
date i	pyYUbQ
date if	eldefd
date in	csVmZa
date is	kffZlY
date lone	ahmbed
date northl	qXidac
date of	goWidb
date on	mjNuZW
date only	bleffd
date out	ZubedZ
date planne	nccdee
date produc	lWcoce
date she	eqcbdc
date so	hlXleZ
date sub	endcfd
date than	kobadZ
date that	atahdZ
date the	rUpWgY
date they	eedled
date though	eldeed
date to	Rjfofc
date was	koSYcj
date we	dqcedb
date when	bmdged
date which	glddec
date will	SjXtic
date with	VYZ2ab
date yet	aVdvee
date you	kfZocY
date>again	bedldh
date>answer	6TbYed
date>ask	dXZqnb
date>away	qbSlhb
date>bye	hXcodf
date>chosen	mUYVlr
date>closed	cdbjZp
date>date	tcXjcc
date>decide	uaZdiX
date>free	oScwdV
date>give	oTSlrZ
date>goon	pYRmjb
date>hear	tfVbbh
date>if	pVWmkd
date>joy	kaWkmY
date>match	dZYqYl
date>me	pebfhX
date>meet	fbdtbZ
date>news	8VYZYd
date>not	knbcbd
date>offer	gWdSvg
date>others	VliZfl
date>papers	bdZqgd
date>post	jRmgfh
date>receipt	leUlbh
date>refuse	agWSdz
date>review	neagZe
date>said	woXWbX
date>soon	eoXblb
date>sorry	guTfba
date>start	djdepT
date>step	pcblXc
date>thanks	sfUaic
date>them	wdYddc
date>wait	ihSZni
date>will	tWbhec
date>you	uVZiib
dated	icWjhh
dated @p	ibcZbr
dated create	blYige
dated northl	qWcebk
dates	epX0WR
dates .	azRqXR
dates @d	llddYb
dates and	XmYsaZ
dates are	Yfmgeb
dates as	hedZmd
dates i	drcafb
dates in	pZYica
dates of	eXmmWg
dates on	gcglda
dates please	eZeoee
dates that	bccpdg
dates to	cgXrdY
dates when	ebemef
datev	ebneed
daught	dYmbUr
daught 's	kZqcZc
daught .	fUZgZw
daught had	edpdeZ
daught in	edacdp
daught is	gejdjZ
daught says	amZnba
daught works	emdedd
dave	djefee
davide	mRcVvc
davide #	Zceckl
davide .	pYYbmd
dawdle	jkebbc
dawn	okWWie
dawn .	eaedfm
dawn head	goYced
day	hecoeZ
day #	cbbXwb
day 's	igUlUk
day .	iihkWZ
day ;	febYjm
day ?	XbeplY
day @d	nbZeka
day @p	magibc
day @s	bekUpf
day a	dcmjeX
day after	0TWaae
day am	eddmde
day and	VfpiSj
day at	iaarZd
day but	eaboaj
day by	edmfdc
day can	bbasec
day follow	hcnedZ
day for	WoTwYd
day from	edbgna
day given	cneeec
day goes	emdgea
day has	aqfceb
day he	qcdecc
day human	eembfe
day i	iYclfg
day in	aealUo
day is	aiioWc
day it	gfqUag
day itself	bclkdb
day job	emdXlb
day later	lcfdee
day more	sVedde
day ms	eebmfe
day no	codafe
day northl	oXcmbc
day now	lqcWZZ
day of	wGkpVc
day off	duZVfe
day on	McqvXZ
day one	XSfT2h
day or	Wferbd
day out	ebfcdm
day people	Wqedee
day plan	ebdhld
day planne	ndbckY
day plans	dmaech
day please	eedlde
day post	fndhdZ
day produc	acrbdd
day rate	WeWksZ
day rush	chblee
day she	cgaapc
day suits	ecdodd
day than	mVfjef
day that	hmbddb
day the	hcXldh
day then	cedmee
day they	YzaZZX
day to	hdXhoa
day two	ocYiYg
day until	Xkaqbd
day was	naeefe
day we	idXafo
day week	bajZta
day weeks	docced
day with	RbU+Qf
day would	cbdmjd
day you	cRfpmZ
day your	bcdimc
daylig	cYqXci
days	acdhuY
days .	RyWcmb
days @d	dfbodd
days a	WVgcui
days and	gchnba
days are	cXxaZc
days from	hddlcd
days holida	ZadWxc
days later	hZXeer
days leave	dYeUxa
days of	vheZbU
days on	obbgdb
days only	cddcng
days suit	ecende
days when	bXbeln
days you	bXbrlb
dayton	bYsgdY
dayton and	cebmee
dayton is	dYecmj
dayton oh	edqebZ
daz	cYnfdi
daze	icaeld
dbs	hLfqnc
dbs .	mMsZee
dbs ?	eZepde
dbs and	bYYmpc
dbs by	dcbddq
dbs check	eeedle
dbs concer	gYdjlb
dbs hi	ddfcmf
dbs i	cgnecb
dbs number	edcpbd
dbs or	cYcqfe
dbs the	raaaaj
ddmmyy	ddecki
de	hdcofa
dea	jbfcei
deacon	ffhZck
deacti	Salsda
dead	UUsmWn
dead .	aOskZi
dead but	dWqeee
dead by	bafibm
dead in	cbZdes
dead with	ecneec
deadli	pfIuYf
deadli 's	pXdfee
deadli .	nmVXZi
deadli @d	fbbild
deadli for	adQxgd
deadli intern	ceclcg
deadli northl	ddcmee
deadli of	mWWWcu
deadli the	ccemfe
deaf	ZgkjgZ
deal	aabS8W
deal .	ljVVsW
deal ?	XcOO8c
deal bedank	gdeiYk
deal from	edaeoe
deal i	dajena
deal on	bdcXuc
deal used	eldecf
deal with	djubYS
deal yet	dfdmcd
dealin	dlpWZa
dealin with	dlnXZc
deals	iZgdbl
dealt	llWcbe
dealt with	eqYeeb
dean	fhWhjf
dean 's	fpaZfe
dean .	edfpdY
dean has	jaYipX
dean having	iamcde
dean is	Ybjbkj
dean of	gaagdo
dean says	dZoehb
dean sends	bcfbeo
dean signs	pnWbac
dean the	cecgbm
dean went	cglfea
dean who	egYodc
dean will	nZdckd
dear	kbjabj
dear .	0ZfbVZ
dear ;	icccel
dear after	saaZhc
dear and	qeacce
dear applic	qWiYci
dear candid	bemcXk
dear custom	VZ0WbV
dear dr	bnefZf
dear enquir	eenddc
dear friend	fdlced
dear madam	bhWcdq
dear member	YcuYab
dear mrs	geUgeo
dear partic	eeobeb
dear placeh	dpYbcj
dear profes	cnbgdd
dear siobhá	fdkieZ
dear sir	fkcWck
dear studen	hahYgl
dear subscr	eemdec
dear then	cmadid
dear to	mdVkhb
dear user	cdneec
dear valent	cbeddp
dear yasmin	didccl
dear zainab	fccclg
dears	mcggcc
deb	ccWikk
deb .	fdecme
deb parks	gfZmbe
debate	edddco
debati	Ywbabc
debati .	blfeee
debrie	pgZeWj
debrie 's	beflff
debrie .	olRYZn
debrie @d	mcddeg
debrie and	jZcgke
debrie as	emdcee
debrie for	cioYcc
debrie got	hpbXeb
debrie took	eZdldi
debrie was	gWfebo
debugg	bdkhTk
debugg .	iZhaYn
debugg can	ZsdZea
debugg has	dgldea
decemb	blmdZZ
decemb .	giYmdb
decemb is	bmgcec
decent	XelYme
decent .	cgnYdc
decide	qgWYek
decide #	lnbceX
decide .	lwTXjT
decide ;	qhccZd
decide ?	tZaaYk
decide @d	rgbabZ
decide @p	vZcbYf
decide a	bpaeee
decide about	kXjdka
decide accomm	hWaeni
decide after	Ytbddd
decide agains	RUkWb0
decide and	ygcaSb
decide anythi	jjXkbc
decide at	lagbkc
decide before	xZeZZb
decide betwee	fmebee
decide but	iUdsbd
decide by	wfePda
decide create	cdpeeY
decide for	UbNVxq
decide i	XskecX
decide in	qgbUgg
decide is	evXdbZ
decide it	baYZnq
decide nobody	gVpfff
decide northl	uUZYic
decide not	VNnSc6
decide nothin	drccdb
decide off	mkaYdd
decide on	4XLYhg
decide over	igWchh
decide planne	qYXidd
decide produc	lcbcdi
decide quickl	qaebee
decide that	fVeefq
decide the	pbdheY
decide this	dagend
decide to	WPeei1
decide upon	Xpeiac
decide we	fWcifn
decide what	kceiYg
decide when	ZuZdcd
decide whethe	Wnakhc
decide with	dddddm
decide within	0YccXa
decide withou	hkZhdb
decide you	hRbmij
decide>again	hocRqY
decide>answer	9abYXW
decide>ask	gbXikh
decide>away	ZhgmgZ
decide>chosen	ZsaRmg
decide>closed	ebdeen
decide>date	vVWjha
decide>free	WWZ7ac
decide>give	XahftX
decide>hear	uabfYd
decide>if	XoefiZ
decide>joy	cqZcfd
decide>match	Xianed
decide>me	rWbjdd
decide>meet	ejSwWa
decide>news	xUcacg
decide>not	htUdUk
decide>offer	ZkZSwb
decide>others	rVRgXt
decide>papers	aeXslW
decide>refuse	jhcZmZ
decide>review	ZbZole
decide>said	jjYTij
decide>sorry	npYbaZ
decide>start	iXbjgj
decide>step	XjZzZW
decide>them	uibecV
decide>wait	ofagZc
decide>will	skYfZY
decide>you	paVdme
decidi	szMVYY
decidi .	c1TbbZ
decidi about	dndeec
decidi anythi	Ymejdd
decidi before	fncced
decidi by	ncdded
decidi northl	uTchdd
decidi now	Ymffff
decidi on	mbbgcg
decisi	4lTXcZ
decisi 's	reVcfd
decisi .	ylZVYY
decisi ;	cpbced
decisi ?	rOdWog
decisi @d	rbcdab
decisi @p	radedb
decisi about	lTgqcZ
decisi agains	edceem
decisi and	piZWgd
decisi are	rkWZZd
decisi as	mejWag
decisi before	jfXnab
decisi but	Zlbihc
decisi by	ybVQuV
decisi came	Zfceep
decisi can	hmbddb
decisi come	lcedfe
decisi comes	tXdcdc
decisi commit	eaeeoc
decisi day	wfXVcd
decisi depend	dndeeb
decisi falls	mbeeee
decisi follow	onZdbW
decisi for	zYiWbU
decisi from	oafiYb
decisi go	zVZZdb
decisi had	Ykcebn
decisi has	ZvZccc
decisi human	mbeeee
decisi i	malbeZ
decisi if	Yggicg
decisi in	ylTVaW
decisi indivi	csadeZ
decisi inevit	bZfjld
decisi is	eyNdaa
decisi it	oTdmec
decisi lands	rcYded
decisi meetin	lcaamd
decisi moves	ojXdda
decisi namely	mdddee
decisi no	eafden
decisi northl	4eSXaX
decisi not	WnqcbY
decisi of	cndafe
decisi on	yTdjcW
decisi pendin	Vtadee
decisi planne	uaabdd
decisi produc	xcUahV
decisi so	fldcfe
decisi some	anfdff
decisi that	Ymcedk
decisi the	pVbfej
decisi there	lbeefe
decisi time	mbcfef
decisi to	lqbTWf
decisi until	aeemfe
decisi was	csWWhf
decisi went	bdceeo
decisi which	pXeddh
decisi while	mcdfed
decisi will	4dWRZV
decisi with	ogbcdc
decisi within	poVWda
decisi yet	fjZmcb
decisi you	Ypdceh
deck	VhToij
deck thanks	YpZdei
deckha	dXlXim
declan	kcUagn
declan .	pccbfd
declan says	Zbadlo
declar	TUb7iV
declar .	dbcnfd
declar and	bfdrbc
declar before	cdeemc
declar by	gbcoeZ
declar it	aeajem
declar of	acdtdb
declar on	qecbdc
declar safe	ebneed
declar the	ccecof
declar which	ddboed
declin	XPUTl8
declin .	ebKXmx
declin and	cecaog
declin by	ccZejm
declin declin	beenec
declin in	gbalge
declin on	adZclm
declin the	YYtqaS
declin their	fdqfYb
declin throug	eeeane
declin to	ZhTYYx
declin we	jneddX
declin within	bfecod
declin you	ehbXgn
declin your	ZTNUa8
decomm	iefYZm
decomm dodo	lkacdb
deduct	aWmnZf
dee	dZXXti
deed	ejadig
deemed	Uchmkc
deemed .	ehmebb
deemed and	eZbdin
deep	ZcjsZX
deep dive	edglcc
deep freeze	eZqdec
deep matthi	cbasdd
deepak	YnYZik
deepav	hgiced
deeper	cWapcm
deeply	Xinahb
deeply will	Zneeff
defaul	eYllbd
defenc	Ydcmie
defend	dhZqYd
defend it	bedode
defer	ZbvgcY
defer the	fZoffd
deferr	cY8TYN
deferr .	dYrbec
deferr the	dmgeda
deferr their	eldeed
deferr to	gldbed
deferr until	ebnffd
define	YYjhem
defini	9fPVZb
defini .	tZadec
defini answer	xWbddb
defini before	pbdcee
defini date	drcdea
defini have	mceeee
defini hear	Wrdeee
defini i	fWgmge
defini let	oYedef
defini not	YuccdZ
defini reply	ndddee
defini to	eeaedm
defini yes	jXeZqc
defini you	amdedh
degree	YYYwdj
degree .	fgabgm
degree certif	cddoed
deirdr	geeekd
dela	kddgee
delacr	UhSgpi
delacr .	acYfjl
delacr up	ereecY
delay	snWccX
delay 's	liZgcc
delay .	lmhebR
delay as	mdedec
delay in	eqZdfb
delay is	dmcdee
delay since	lbeffe
delay was	maeedg
delaye	gjbhkV
delaye .	UvRnba
delaye this	kXcele
delaye until	odYefe
delays	auXedc
delega	cXdodk
delega and	bboeef
delete	ZR3LWq
delete .	afUbcx
delete after	dZsacd
delete and	dqYdee
delete at	WbueeV
delete it	cbwYdY
delete no	abmbej
delete operat	pjWZee
delete the	jUxZcT
delete them	jcXcep
delete what	gibYle
delete your	XVtdYm
deleti	hbcnhY
deleti at	ecndec
deleti will	dbdcpc
deleti would	djckUl
delgad	cadrdc
delhi	ZiWmla
delhi .	dcZdqe
deli	gfdgic
delibe	ctbUdg
delibe .	hpUhac
delibe and	clYdcl
delibe the	Xeeejl
delica	kbWWlk
deligh	Tiebva
deligh .	ZjZckh
deligh for	emecde
deligh if	dabdtb
deligh that	dhljbY
deligh to	WbhZxa
deligh you	chZmci
delive	cbnjSj
delive .	pilYaT
delive and	Yccdho
delive hand	bhcddm
delive has	eaubdV
delive head	ocdcfd
delive it	Zrafcd
delive manage	ejaldb
delive of	bVvbdb
delive pizza	eYbdfr
delphi	halcch
delyth	eeeghe
dem	adieZm
dem 's	eelcdf
demand	eoZede
demand .	YrYadj
demand and	hocdeY
demir	cWhddp
demo	daggdk
demo .	dbodec
demo away	lceeee
demo lesson	Yidmed
democr	fjajXg
demons	cXocgf
demons .	ZYnnWg
demons for	edqbdc
demons has	eYkddk
demos	clWmYj
denied	geaail
denied ;	dbabkn
denise	dokjWS
denise .	crhadX
deniz	hdcblg
deniz .	hlagjV
dental	egYddp
dental .	cfYafr
dental and	mdedee
dental from	fjXhal
dentis	Udffim
dentis .	cracXh
dentis ;	adeZmk
denver	cYleek
deny	jkWfdi
depart	bkfddi
depart 's	eSsddg
depart .	lnURbq
depart and	YqXegg
depart can	ecndfb
depart for	ckjZcg
depart from	icndca
depart has	WsZZfi
depart is	dWxceZ
depart now	eqZkZZ
depart of	kheSig
depart office	ahdlee
depart on	cbbpch
depart photo	Wcbkpc
depart that	elfbgb
depart the	cmbcfg
depart was	eeccme
depart will	VksYdV
depart would	eYcmdk
depart you	ecceem
depend	c/TbWU
depend .	neXibd
depend from	hnbgcb
depend how	lgdbee
depend on	V/XdYQ
depend what	epdZed
deploy	nQgbhk
deploy .	kYccem
deposi	kjKqXk
deposi .	jRUzeX
deposi forms	fepecZ
deposi has	mceebg
deposi honeym	aaXndm
deposi partne	lgacdh
deposi things	cuWfZa
deposi van	ahdcem
depot	fdpcXe
depot .	cgXZdr
depot to	cemgcc
depot up	piZcea
depots	cbhpda
depots .	dbjldb
dept	cdkWij
dept 's	Yddajp
dept at	dZkbcn
depth	caZYmp
depth .	ebcefn
depth of	dYbcmm
depute	fdbadp
depute .	efcbdo
deputy	fZhdnd
deputy 's	feecmc
deputy direct	bfkWpb
deputy head	pbdedd
deputy manage	dmYcna
deputy role	eaffel
deputy who	caereb
der	geehdg
derby	eXbhkk
derby .	dddldg
derby harves	gZdbnh
dermot	cfcmgb
des	djcefg
descri	hgiaah
descri .	qWXYaq
descri ?	edcpcd
descri for	ecoecc
descri of	ekUmeg
descri ok	ddnXje
descri points	edmeed
desele	deVder
desele .	deVder
deserv	cZdejl
deserv .	bcedne
deserv it	eddfcm
deserv to	beefem
deshaw	gbbghj
design	cVRres
design 's	fedcel
design .	bVZpgl
design and	dnebag
design role	eXldei
design room	ddfabn
design the	Zddoch
design thing	afemef
design was	eemeeb
design we	fbbedo
desira	jVbfii
desist	acgnbh
desk	cdgdih
desk #	bcjZem
desk 's	dcbetY
desk .	bhgXoe
desk ;	Zbdteb
desk and	ldTZlm
desk before	gXZscb
desk by	ZeVnnd
desk for	apfbfa
desk from	abfgbo
desk has	qbebde
desk head	eiacbm
desk in	edbndd
desk is	YZwWid
desk mate	dlWkee
desk needs	dlcZmc
desk of	eoYibb
desk on	ZjoXge
desk or	dbhndb
desk said	jmddeY
desk the	aVZjml
desk to	cdYncj
desk until	WZwbdd
desk with	nXbjee
desks	Yfpagd
deskto	jWflaj
deskto sure	mXedcl
desmon	dSjadr
desmon .	dWrgec
despat	ejagff
desper	hancdd
despit	mcTlaj
despit the	odadef
destro	ebcbcr
destro after	bfeden
detail	Zecjkh
detail .	Ygesba
detail ?	eceTsh
detail again	ecdoga
detail and	YXabtn
detail are	bfoXkY
detail at	ldlZfb
detail by	bXlnjW
detail change	tacZeb
detail feedba	ecdedo
detail for	YgWbgt
detail here	fedZlh
detail in	afYfjl
detail notes	ececem
detail of	XejuYV
detail on	djVecp
detail or	cnahde
detail to	alVmhb
detail when	fffYmf
detail whenev	fdlZhe
detail will	ckiTcl
detail with	eeeane
detail you	ecocdd
detain	ZZqWgj
detain .	fabaer
detect	ebbhem
detent	hZYhdo
deter	iYdmdf
determ	3fOSYh
determ .	nkadcb
determ and	pccded
determ by	ofddea
determ is	cmbefe
determ that	dTabbz
determ to	Yicbhm
determ will	nedbee
determ within	xZaYdZ
detroi	fjehZg
detroi got	dkceWn
dev	dfYeqc
dev .	aeceqb
dev when	kTcigk
develo	giachh
develo 's	Xoiced
develo .	YqhYgZ
develo and	nXdedj
develo is	fcddmd
develo list	acadmk
develo wants	ebegcl
develo will	albebl
develo your	eebldg
device	chfjVj
devon	aceoah
devs	eiWhdk
dewey	dflhdZ
dewey litera	bfmfda
dewi	kbbjee
dey	bkabbn
dgm	lfgdea
dhal	miZaff
dhillo	aSjemh
dhillo .	bbfclf
dhillo the	cbinca
dia	egfdgg
diabet	edbfnd
dial	gYbtfY
dial .	ncjadb
dial in	aaWydZ
dialog	hXdene
dialys	VceUyd
dialys pack	aedZre
diarie	bgcden
diary	hhVkff
diary .	hrYbac
diary ?	edcoce
diary for	mddeee
diary i	gcZdqa
diary in	lXaaod
diary is	Xleifd
diary like	cddqcd
diary machin	Yahkjf
diary out	cdemee
diary she	dmecee
diary to	odecdd
dibs	fadggj
dice	dhaaap
dictat	cgnXiY
did	ZbhWit
did .	bTbllk
did a	YpYaig
did and	ZTicqh
did antici	eidnaa
did ask	YmVami
did better	eaadgq
did by	Zeemff
did everyt	edddbp
did get	caddvR
did go	ioYceb
did good	gocdad
did great	gsZabb
did his	cTgipf
did i	eYsYSp
did it	fQgTsn
did my	cejfYk
did nobody	bXcZpl
did not	bacXiw
did nothin	dnaddg
did on	eiTljb
did ring	ddaglf
did say	duSaWk
did she	mdncZY
did so	aTamng
did sun	dZZdmk
did tell	ancedf
did the	mhlPed
did their	gmcbee
did there	ecboed
did they	hddXdo
did this	ecrddW
did to	ZZrbjb
did want	ebdbas
did was	eamiiX
did we	jZqOhg
did well	hpdjTY
did wrong	edceen
did you	YP/aSS
did your	kbkWkc
died	cipabZ
diem	YXqlea
diem .	ccmgfb
dies	YcctjV
dies at	jiXncX
dies on	bccsbe
diesel	nWegfg
diet	bddnef
dietar	hcghdg
dietar @s	bhfZih
dietar the	kYkded
differ	dYfdfo
differ ?	ebcrdb
differ and	beocgc
differ answer	cYdeep
differ by	gbencd
differ candid	dcgbbn
differ depart	fifjeY
differ direct	bYRTb9
differ for	obeeec
differ is	eddcod
differ job	edoZiZ
differ letter	dcdepZ
differ list	gbYelg
differ on	bleefe
differ over	gmbddd
differ the	mdaicd
differ times	codadg
differ we	eaefdn
diffic	eeagfk
diffic .	WmYdpc
diffic decisi	dcdeen
diffic in	dbcdgm
diffic to	lgdadf
dig	niWfcc
digest	cMwYif
digest .	hWidbm
digest from	dcndce
diggin	mhgdXb
diggin no	jjeXbg
digi	ccgaZq
digit	mjdcea
digita	Ygmffb
digita .	dedmed
digita interv	efmaed
digits	dcdfii
dignit	jgabhg
dignit .	gdeadl
dilige	oYjead
dilnoz	gWkide
dilys	cfjakc
dimitr	WhkflX
dimitr .	WfkZlf
dimitr then	gYacni
dimitr they	eamkeY
din	avRQrc
dina	YfhYjl
dina .	edlYkd
dinghy	bZdijj
dining	eZiehh
dinner	dYVmof
dinner 's	ajYdng
dinner .	iZYfjk
dinsda	Zfimcb
dioces	hnaTjf
dioces it	gbdeld
diolch	cgYkdj
diop	dkfhfZ
diplom	VYX0Xn
diplom .	YZWrRv
direct	glVkdf
direct #	dnbedd
direct 's	lvVUXe
direct .	TlThlm
direct ;	gZndce
direct ?	dXdvdb
direct @d	ebelbi
direct about	bedpcd
direct accept	edXesa
direct and	hgZjhc
direct are	etVbda
direct arrive	amhedd
direct at	oWaaen
direct but	YgqicW
direct calls	peabee
direct chukwu	fhYeih
direct confir	occbfd
direct draft	eebcdn
direct embarr	hlZddd
direct enjoye	iZnddc
direct experi	ebceep
direct for	ZkXkbj
direct from	cgrZcX
direct genera	dbeden
direct has	hYjToh
direct have	emebgc
direct in	gpZfad
direct is	ZzOihV
direct it	bledic
direct liked	cZlbdk
direct likes	dfcmed
direct met	cadddp
direct no	cUucec
direct of	gUhehl
direct on	qddlYW
direct only	gepZcb
direct out	kZdheh
direct phones	mdfdfc
direct positi	encfea
direct said	caaeho
direct say	nbfdee
direct still	gmceeb
direct to	bpSqbX
direct who	hmcidW
direct will	taceac
direct wishes	cpWkcb
direct with	aWaxag
direct would	bcZsfc
direct you	edcgcl
direct your	dabddq
disabi	feaghh
disabi .	fcbdob
disabi and	brZdeb
disabi dyers	jZdcdm
disabi has	nebded
disabi manage	djUkgf
disabl	kdefed
disagr	gfdhYj
disagr and	mdedbe
disagr the	dbdgdm
disapp	ZQWZd+
disapp .	eWccgr
disapp after	fdbden
disapp news	dcbecq
disapp on	cfmZhe
disapp they	acdeng
disapp this	eabffo
disapp we	nYfffe
disapp you	fcYZav
disast	cYdaho
disast .	edmcfd
discar	ibcdel
discer	kbggjZ
discha	kZidYh
discha has	kcgdYj
disclo	fgWiqX
disclo .	naaaoa
discon	cZhZdp
discon .	fccefm
discor	faWhlk
discou	ZeqQkh
discou .	cheXhk
discou is	dmdaeh
discou on	bepTme
discov	aZmdig
discov withou	edlcee
discre	dZYdpk
discre .	ZXpWng
discre and	dbcmhe
discre as	eYcenh
discre they	eYffnf
discre told	eiYeco
discri	Xofbdf
discus	hgacme
discus .	ZtYRuZ
discus and	eagfnc
discus at	idYhgh
discus by	djbbdl
discus i	comYcZ
discus in	jkcZfd
discus intern	ohbacd
discus lead	feXjcj
discus next	eocdeb
discus on	cZfeqb
discus so	eaZkdl
discus test	beXtbf
discus the	oSackk
discus this	aZbseb
discus to	oddZee
discus your	naZXcq
dishea	igSXin
dishea .	jaXcep
dishon	bfiodW
dislik	gbciak
dislik you	dcdden
dismis	jYccbq
dismis and	ecgdcm
dispat	fdeflb
dispat .	gZeiif
dispat is	bbiaoc
dispat job	ecencd
dispat northl	rjhUaY
dispat stacki	eceedm
dispat we	feedlc
dispen	VUirYm
dispen .	Zcdseb
dispen on	ecpcbe
disper	Zjbiej
displa	jimTgZ
displa on	dadZer
displa the	hZmldX
displa you	eebcne
dispos	YiibnZ
dispos .	efYinb
disput	gXgdan
disput the	edbcao
disqua	eVimYk
disqua .	bVZphj
disqua are	aZwYac
disreg	cjqXgY
disreg .	bVrbei
disreg it	hkhTal
disreg my	ecjbmb
disreg that	YqZbjd
disreg the	jblkfU
disreg this	edmeeb
disser	dcigef
disser the	dhiYif
dissol	ZLsdcu
dissol .	ZRqdcq
distan	gZkcWo
distan .	jXlcdh
distan becaus	eddeel
distil	ofZZfd
distin	XtSgdh
distin .	eibcdm
distre	ibccgl
distri	Xbjehl
distur	ialjfV
dither	OqhoWf
dither .	Uphedg
ditto	egojYV
dive	heWfkg
divers	gmZkba
divers .	bgfqbY
divers and	emZceh
divers client	gbZhij
divers you	eZjldd
divide	geYbjk
divisi	jgpkTS
divisi .	ZjubbU
divisi ?	macidd
divorc	abghem
divorc .	abghem
divya	ceffej
diwali	leadff
dlamin	bbljbe
dm	uXcicZ
dm from	feldaf
dm me	giYdmb
dm you	pTaqZb
dmitri	ZRmsfX
dmitri .	facmic
dms	rZcbed
do	dfdlfe
do #	XZjirV
do .	Zmekcb
do ;	feebdm
do ?	TYqimT
do @d	dSatfc
do @p	Zacsec
do a	UWZ/YU
do about	jUflch
do all	hbdmce
do an	dYcsde
do and	hZdmgd
do anothe	fWomdX
do anythi	ihwPXZ
do apolog	kXicdj
do apply	ebZcds
do as	accefp
do ask	damche
do at	cendce
do be	cedmed
do bear	lceeee
do before	flbgdd
do better	qahacd
do both	iaccdn
do bring	canfec
do but	fddZof
do by	Ynjaee
do call	ncddee
do climat	dcesZa
do come	QKojdv
do consid	dXddqe
do cvs	kfXmdc
do dates	coddee
do ditto	anfeee
do do	cnbjcb
do fair	foccbd
do fill	edemce
do follow	fcaffm
do for	hYqdfa
do genero	ecmbdg
do get	dpeZha
do give	fenheX
do go	eemcec
do have	eXfjbl
do her	gZasba
do his	gZflee
do hope	XRjbmq
do human	fcendc
do i	Rjjcsb
do if	gasebW
do in	WkWnhd
do is	jbddYo
do it	fKN8hl
do just	YYbscf
do jürgen	aiYhif
do keep	eegXZr
do letter	dXcdsb
do like	aqfcgY
do long	gYddkj
do look	cdWdds
do me	beemef
do mine	cbdubZ
do much	Xpcheb
do my	ghlbda
do need	WWZzhZ
do northl	Wbazac
do not	hleZfe
do nothin	mboiYQ
do now	egfbam
do on	tZciZY
do one	gYeyVT
do our	joVfbb
do please	ddodcd
do produc	dcdqae
do read	bjUdmj
do reply	Xgenef
do send	baavdb
do so	kVmmgS
do some	dldfYi
do stay	cjgZei
do tell	WYVlsj
do that	biZsdY
do the	ZcPzmb
do their	Ugardh
do them	eYdgdo
do there	dljcdb
do they	aWolZg
do this	Xfaanm
do three	ecelfe
do trial	eaardc
do try	bZgZcs
do two	ficmba
do us	aSfpnb
do use	edccen
do want	bbWwlT
do we	bfSTun
do with	dkxWWX
do withou	bTXgb0
do you	SWmtoP
doable	icdjee
dobbs	mdiddb
doc	dXZjkj
dock	eaZpfg
dock .	fcdnec
docker	Rbglgl
docker 's	eaoeed
docker .	aqafde
docker on	afpbbe
docker produc	Zeamdk
docker though	bccdlk
docker throug	eXdilf
dockin	geghcf
dockin and	dmdefc
docksi	iadalg
dockwo	dagYin
dockwo .	bajcdm
dockwo and	ecZdas
dockwo closes	ecZelk
docs	liUWof
docs .	dlYdfk
docs missin	glccdd
doctor	aXmjla
doctor 's	oVjfcc
doctor .	VcsTfl
doctor and	fVevbb
doctor as	mdcfjZ
doctor back	ccZldm
doctor by	dceode
doctor for	edYqde
doctor has	becWkp
doctor in	adnfee
doctor is	Xaofid
doctor resear	meeaeg
doctor the	beiZoc
doctor to	dZderc
doctor which	bVlhlc
doctor with	hWpZjb
docume	fgjecd
docume .	eTpcmb
docume ;	akYjla
docume and	lkgYeZ
docume are	fqbZZh
docume back	ceceem
docume for	gsWXce
docume have	kqjVZT
docume so	edcpae
docume upload	ecncgd
docume verifi	jaTtWe
docume we	caYiep
docume were	hdoZdb
docume will	ZZdlco
docume within	eednfa
docusi	Ybdfjl
docusi 's	beemde
dodged	fgcXil
dodo	loYcdZ
dodo said	lkacdb
doe	eehfhd
does	ikZhbe
does #	edZcre
does .	crnWhS
does @d	eadsbc
does a	clbfja
does all	gpbbdc
does and	rckZcW
does anyone	frYbcd
does apply	ioYeea
does but	jVeeme
does have	bakldd
does he	dmddee
does is	cmeeee
does match	fcdled
does mean	hfZcan
does no	kYbcem
does northl	dcbljd
does not	iiXeYo
does one	mZjbdd
does or	kZeife
does produc	ecdpbe
does say	mcfdee
does that	ZTftfh
does the	klYgdb
does to	eddlee
does with	cuXdhV
does you	ikeYVk
does your	fSfzZZ
dog	UUwWjk
dog .	iaiZan
dog at	YoUdlg
dog in	edrdZa
dog is	bdcdpe
dog on	beiclc
dog so	eccpce
dogs	fUXjho
dogs .	ebZgkj
doh	dnjXcd
doha	fYdohb
doing	Whflaj
doing ?	ecXsed
doing a	Taa3bZ
doing check	ecmeed
doing it	XUYocu
doing now	bUkbjl
doing our	bpbceb
doing so	femfdY
doing that	niYeaf
doing the	eqVZal
doing this	gZmXkb
doing well	Wdsadg
doing what	eofcbd
doj	gTdgep
doj the	cXYkdq
dom	fZcghk
domain	icdiZj
dome	fYYdkn
dome me	dbibco
dome to	lbcddi
domest	hbdgjd
domini	dhdefj
don	cWYhir
don he	edabmi
donal	dZSdza
donal .	eddenb
donal not	eYddsb
donal to	deccoc
donate	gkhcdb
donati	cknbaZ
done	kcedge
done .	hdjlkP
done ;	mbdbei
done ?	ekYamd
done @d	mfdbee
done @p	qbdcdd
done a	eacaes
done all	lgfcdb
done and	fVghdo
done anythi	gYifcl
done before	gXavYc
done by	lnToWV
done deal	bkQboj
done exactl	ebcdeo
done for	bUvXXk
done grid	hfcXhk
done his	ddbnia
done i	heoWed
done in	amYoiV
done it	ermadS
done mate	deebnd
done more	cScbgv
done mullin	iVdbkm
done on	aaqfhW
done online	dcbqbd
done so	cfjZZn
done that	elgdda
done the	flUamg
done their	ZUjmdl
done there	hdlbec
done they	aZajep
done this	daYgmk
done we	Zrbeed
done with	khlceV
done within	dbdpdd
done yet	ccemfe
done your	mcdfde
donega	jfVdao
donega .	edcdeo
donor	Zcgdjk
donor up	ffcdbm
door	gMjlhk
door 's	ZRoddo
door .	eWmVrd
door and	oaWbdo
door at	dedlee
door by	Xeavcb
door closed	ebZeeq
door closes	eXbecs
door has	gYoZge
door he	hbgboZ
door is	eboedd
door of	kjVeah
door on	fbhmae
door shut	gjaaam
door that	fbenea
door the	YhYljg
door to	lcamad
door we	qccdeb
door with	cWgeim
door you	icaemc
doorbe	cchlee
doorma	cjXfbo
doors	UaxQfh
doors on	depcbe
doors open	dboaeh
doorst	caoZha
dorman	aYxcdY
dorman .	dZtddZ
dossie	Zrbdfb
dossie profil	dliXhc
double	ifqfZS
double 's	hlbbee
double .	dYphbc
double are	cbpdec
double operat	pjWZee
doubt	cfPTvn
doubt and	dhacme
doubt it	nXefhd
doubt that	Zhceem
doubt the	aafeli
doubt you	egbYmf
doubts	cbVarl
doubts about	deWfqe
dough	kcbbel
dov	edekfe
down	ifccej
down .	fkbQdr
down ;	hndedZ
down ?	ZggQpl
down @d	absZdb
down about	fnbded
down again	XbiZfo
down and	cndZhf
down as	YmXidj
down at	dkZjZk
down before	cYaafu
down but	mfadfd
down by	fWjagk
down create	aooddT
down for	eXgrdc
down from	gljabZ
down gently	eXadct
down here	ccmfag
down in	medXnX
down it	dladdi
down my	mcYZmg
down northl	uYbdbc
down on	jjchfY
down other	oegZcd
down planne	oabceh
down produc	ndbhcd
down she	Zneeee
down so	anXhsS
down the	lfSegl
down they	dgcebm
down to	raUfbm
down until	maidcd
down we	cnbkca
down what	daeqcd
down while	ebrfdY
down with	kdatYX
down within	nbddef
down word	hXdmeh
down you	efbboc
downlo	SYrbZo
downlo .	bffYdo
downlo burned	ddleed
downlo by	ccoced
downlo your	edZdfp
downsi	laicfd
dpo	buUicZ
dpo the	Xoeeff
dr	ddYgkj
dr #	gaYkig
dr @t	bepYee
dr annexu	lfdbhd
dr apps	gUkhlb
dr b	efclde
dr diesel	mXdhdh
dr invent	ccadkm
dr passag	ghbXji
dr placeh	boafga
dr progra	glecha
dr rossi	eldedd
dr s	Xgiocc
dr told	dhdcmd
dr violet	dYhfhi
dr wonder	fdbnee
draft	UOniwW
draft .	bRmkmY
draft a	dcemef
draft applic	dembed
draft contra	abcZwb
draft not	eebcdn
draft of	enbgbd
drafte	oUgbie
drafte and	ndeece
drafti	YkWidj
drafti exerci	fmdced
drafti my	dbacgo
drag	qjRebd
drag it	oVcdck
drag on	phbedX
dragge	diffff
draggi	mkVaia
draggi it	eaefnd
draggi on	ncecde
draggi their	doafed
drags	isVcea
drags on	dtVdea
drains	egigcd
drains crew	clbkdb
drains shutdo	hamded
dram	dZjige
drama	fcZjje
dramas	aZnnZY
dramas .	dambeh
draugh	bbkcmd
draw	UokUgh
draw for	YbwQci
draw the	bfagco
draw up	YeUnuU
draw was	ebdeem
draw your	bofafb
drawer	bjhlbZ
drawer .	ebmfde
drawin	dZSlwa
drawin .	bXVcpm
drawin of	gafmgb
drawin up	egXWzT
drawn	YoVasc
drawn .	SqWiZl
drawn from	ehecmZ
drawn on	ZgoTkd
drawn the	hbemde
drawn to	ddccbp
drawn up	XqTdwS
drawn upon	cpZdga
draws	jVdfqZ
draws they	dbcicm
drayma	iccfck
drayma and	fkhegY
dre	lVmghY
dre .	lZnfaa
dreadf	hkfdeb
dreadi	jZdjkZ
dream	YsYblX
dream .	csbacc
dreame	dheege
dreami	XjbsYc
dreamt	dsaeca
dreamt they	doeecc
dredgi	cfgiee
dresde	iYpcgb
dresde .	cZxZaa
dresde and	lfcfiY
dress	YXjmbk
dress code	ddmedd
dress it	eedecm
drew	nRXXgw
drew a	jTkcdm
drew on	bbdedq
dried	Zchjfh
dried to	cadidn
drill	hVWmhk
drill .	eUkdsY
drill @d	aecajn
drill a	cdemee
drill before	lbceeh
drill do	caZmbm
drill everyo	ccbdlj
drill so	jjWkaf
drink	XZclnf
drink .	ebdbqd
drink week	ehcbmd
drinks	kVekZk
drip	hebdld
drip at	jbdelb
drive	ebcber
drive a	daiecn
drive advise	eddcgl
drive you	dZdddr
driver	cfjYdl
driver 's	cZkcbm
driver or	labcmd
drives	mjcdcc
drivin	YdpVkh
drivin 's	Zefhfj
drivin .	bZqYkd
drivin assess	dbbboh
drivin licenc	djhZam
drivin the	dbqbde
drone	biddbm
drop	deayZX
drop a	knUeed
drop by	gZoebb
drop in	kTtdaX
drop into	ocfebc
drop it	ZXV0cZ
drop me	VaXwdj
drop my	fdndeb
drop out	Wjcpac
drop the	dfaaeq
drop them	fVbvhX
drop us	ecenee
drop voicem	efbdnb
drop you	nsZZXa
drop your	fcelee
droppe	aRgpqa
droppe .	Ycaqla
droppe in	pddZee
droppe it	idlbec
droppe me	cbYWfv
droppe out	WQatyR
droppe your	edpebb
droppi	himeVa
droppi by	doadfe
droppi in	jYhked
droppi you	gikfYa
drops	isQfXh
drops in	idblbe
drops out	auXYbj
drove	gSiffm
drowne	giidcd
drug	aZuTnZ
drug screen	ccdZrd
drumme	diakde
drumme .	feZlgg
dry	mdgafc
dry .	qcbcec
du	bdefnZ
du .	ddcboc
du has	blhddc
du procur	bbamkd
dual	mddeed
duarte	faXkgk
duarte .	gZYkig
duarte and	mddbch
duarte for	adZjcn
duarte its	Zaocgg
duarte sorry	midZha
duarte they	XndYmg
dubai	ndkbZc
dublin	ecjXij
dublin .	cZkcih
dude	XVfmdo
due	dodrXW
due #	hqaYce
due @d	ZZbthY
due @p	mWUxYT
due back	UYqkdb
due by	dYlfgd
due consid	bZdcqg
due course	F/VeZY
due human	acZsed
due in	vTXpYX
due northl	pWRvYZ
due on	hdawSW
due out	oaddee
due produc	naTsfX
due the	VWmjkh
due time	W3XYdZ
due to	fdqQYn
dull	dhciag
dull pool	aZbnej
duly	jedfbi
duly filled	efemae
duly off	eedecn
dumb	agepcc
duncan	lfZdff
dundee	fWZcpl
dundee a	bYYasi
dunfer	dhjcee
dunmor	dfZjdi
dunne	gdcige
duplic	hapSgf
dupuis	Xggdme
durati	aSlmkc
durban	ZcStjg
durban .	hYcpdd
durban on	nfdddb
durham	ogZadf
during	jPvVfg
during @d	mbeedf
during our	dbpYci
during that	dmgdfY
during the	lZmYgc
during this	WVzceY
during what	dbceeo
during your	fbZlfg
dusk	kafbcl
dusseh	idcfhg
dust	XtkViT
dust .	dmZbmZ
dust settle	cmeeee
dusted	hdkkaY
dusted kaur	ddmjcY
dusty	dVoidh
dutch	kkZZbk
dutch is	elbZdk
duties	kXYamj
duties .	kbcbna
duty	mcdNuc
duty .	irWZea
duty @d	acfeoe
duty manage	qacXdh
duty on	cfeZpe
duty to	idXZin
duty we	jjjcdX
dvla	ZYpdck
dwayne	hideee
dyers	gTYbpo
dyers .	fVYgnk
dyers and	eZmbck
dyers at	hcbdoc
dyers messag	glaece
dying	kefdgd
dylan	heraaZ
dylan a	efncdb
dáithí	kUamma
día	efkeee
días	eemhab
e	oZleeW
e .	ahaoec
e or	Zobged
e recrui	WdwZdZ
e sign	dfebmf
e you	xUZadf
e13	drXbag
each	1gUgaW
each #	addoee
each .	iTZxYe
each and	jYVmck
each answer	dbbndh
each applic	wigSYW
each april	abndge
each candid	7eSdXP
each finali	dddmee
each get	ncedee
each land	ecdpbd
each month	WeuaXe
each name	lkZddd
each of	ubTnaZ
each one	m0RUZV
each other	mjcajY
each page	ZcYZwc
each person	vXXbca
each step	docced
each though	ffkhjU
each time	bljdda
each way	dcpafd
eager	cmefec
ealing	jZagjh
ear	jXZear
earlie	XvWhWj
earlie .	YwcXXg
earlie and	Xelcdl
earlie applic	Yqbceg
earlie conven	dcYpib
earlie date	oWdiee
earlie i	ofZZdg
earlie if	dfecmf
earlie it	fcameg
earlie mail	iXlfde
earlie messag	jmYeed
earlie on	Xoeeff
earlie opport	csXded
earlie start	ZbetZe
earlie than	OyYaYq
earlie the	edmdee
earlie we	Ypddee
earlie you	Zpddee
early	fbchjg
early .	QXnfoh
early and	WVVnjr
early as	oXdgbi
early bird	cjmZdd
early career	gikkcR
early days	gpWbai
early in	cgadem
early it	ebeecn
early or	ccemee
early pike	ecdeen
early shift	cmikZY
early the	dacZln
early they	kZbcoa
early to	Z0VeaX
early train	llbeeW
earn	dekpZV
earn .	ccnYdh
earn ?	ddeqYe
earn now	eccoce
earned	gbpWfe
earned it	icjXif
ears	hebfgh
earthm	jhZedj
ease	edqaab
easier	Yggjgf
easily	caldkd
east	gbkYig
easter	kWrdeW
easter .	ganehX
eastfi	bZdmmb
eastga	Zibdji
eastsi	igfXkb
easy	baXkds
easy .	cebmdf
easy decisi	fadefn
easy i	ecegmb
easy no	Zldeei
easy way	cZbibr
eat	aYnmaf
eat to	balfdh
eaten	hZkkac
ebony	bfalfg
ecojob	dYocbi
ecolog	fcneeb
econom	nanXYf
econom .	bbccbr
econom to	mgfddZ
ecs	cgcjdh
ectc	ZiUmhh
ectc in	aealkd
ed	idgfbh
edelwe	iebZkg
edge	jmWgZf
edge .	cpadah
edge cases	mfaded
edged	fffeeh
edinbu	Ulbchm
edinbu .	Wpeged
edit	Zdrbde
edited	hbUlel
edited .	ghXfhh
edited accept	eaende
edited and	dmdfec
editin	Yfaeil
editio	Pufahe
editio .	cuZYcd
editio ana	ecZimc
editor	ZhciZm
editor northl	hleYeh
edna	YWmqab
edtech	gaglah
eduard	hcXelh
eduard .	dbdeqZ
educat	hajbfg
educat .	YfhZjk
educat at	cedcfm
educat psycho	ndbeee
eeo	bobdeg
effect	WYtdmY
effect .	eXrjcW
effect and	bbjcmc
effect from	amWdjj
effect you	dcqddc
effort	meNjZn
effort and	hfYjdg
effort that	dbdeen
effort you	edddem
efhari	inXWnY
efhari 's	jmdadZ
efhari .	Zjcdmc
efhari panel	kiYceh
egg	hemaYg
egger	keeeee
eh	ccqabe
eh .	demcee
eid	aphccb
eight	hdoeYZ
eight places	qWdeee
eighty	dlhYef
eilidh	hUcjki
eimear	ecoffX
eindho	ecigbi
eish	hcgeka
either	0macXU
either 's	agdZqd
either .	UvlZaa
either ;	leglZY
either a	vZebcc
either appoin	eleece
either by	Woegef
either event	oYeeef
either i	glZhbe
either if	Ypedfe
either is	deapdd
either northl	naeeee
either of	jgfcYh
either open	jlbaea
either so	jYqdeY
either the	jmecba
either way	8bQfYV
elabor	sVVmgb
elabor career	pXWped
elbow	iahhee
elders	lehgaa
eldore	icdihc
eleano	ddqcda
elect	gdYipY
elect a	dcemdd
elect you	cedape
electe	XWMMzz
electe .	iXcZjm
electe confid	ebdbmg
electe to	gZYbdv
electe you	ZjaZ0O
electi	mhmaaV
electo	lcficb
electr	Ylfcjd
electr .	dYdqef
electr altere	elcibc
electr and	mmcadZ
electr appren	fmdffZ
electr by	cddahn
electr on	chYihh
electr resolv	daceil
electr so	eeebme
elegan	Vglfeg
elegan sense	bhfZih
elemen	jacnZf
elemen .	fdembf
elena	caadgq
elena is	fgiYhg
elena it	Zobdge
elena me	eaeecp
elevat	dciZnd
eleven	fdTbjq
eleven people	fdaedo
elf	ZrUiWk
elf .	elaefe
elf of	fZdfbo
eli	ddgjZj
elif	cbXpdj
eligib	YtRbbn
eligib .	gZYddq
eligib and	doddfa
eligib candid	eoZcee
eligib for	dnYicb
eligib list	gcdeao
eligib to	cZbeds
elimin	cXeZqk
elimin .	haWekn
elin	dbanfg
elise	cfpbhW
ella	iedbgh
ellen	fcTkfo
ellen her	geYgjg
ellery	iigcec
ellie	dXhnbg
ellie doctor	dedndd
ellie substi	calXgm
elliot	cTihYs
elm	iahbpX
elm the	daecqc
elmhur	bnmaZY
elmhur and	asbdbc
elna	vacccY
elodie	cfddkg
els	ecTlng
els it	cbSokj
else	fWdfho
else 's	cpcZTm
else .	jZhVhn
else ;	blYjja
else ?	oXihdY
else and	ahcYuZ
else as	gabbZu
else but	cdedpc
else can	dhXqZe
else does	accYzT
else for	hWcabs
else from	Xikicc
else gets	cZadoh
else got	odYbbh
else has	kcYcfl
else i	lVfgrS
else in	eXUcjt
else is	gfWYlm
else on	mXiWam
else said	eddddn
else so	gXksYY
else thank	ZZVdoo
else the	dZapak
else they	cdemfd
else to	eWjadp
else told	ccrddZ
else turns	esbddZ
else was	dZjbdn
else we	fXevcW
else will	jYfYcq
else you	bipdYY
else your	becpdd
elsewh	ULhQa/
elsewh .	aHbQZ/
elsewh ;	fobfZd
elsewh and	aZqdZk
elsewh as	eimfeX
elsewh in	ebZedr
elsewh on	WefZse
elsewh we	befdlf
elsie	pbdZgd
elske	iiaehc
ely	daeeen
em	cUjkbm
email	jdkddc
email @s	Wdsadd
email a	cedmee
email about	WgYlkh
email addres	We6TZY
email and	abhpea
email as	bicZqc
email asking	gWpadi
email becaus	cZofbg
email before	qYdded
email below	tfYdfX
email but	gbnciY
email by	zQbgcb
email confir	cYqeed
email do	hndXfe
email either	bpdcec
email every	fYndee
email everyo	ldfded
email from	ijbgjW
email has	gioYbX
email her	dcdpdc
email id	akZdle
email in	iZbeij
email me	hZZsac
email no	haaZeo
email northl	idWocc
email of	ftXbac
email prefer	dcoddd
email saying	gancee
email says	jlcebc
email since	dfdlee
email so	cYamhl
email spoken	Ygbjhj
email stage	jfZedj
email starts	ecYfkk
email tellin	cobdec
email that	ljVcfh
email the	iWejkZ
email them	bdcpce
email this	laickY
email to	nVlVcm
email us	Ycccer
email was	Zcjkfd
email we	kbbdcl
email when	aerbZc
email will	dbmfgd
email with	segWfZ
email within	gZdmee
email you	grfWfY
emaile	aWskiW
emaile .	djddlZ
emaile is	eamkeY
emaile mauree	ebnlaZ
emaile on	hbbfmc
emaile them	eapdec
emaile to	bUkpec
emaili	sQikbY
emaili the	rXdaee
emails	aWzYeX
emails are	eaoeed
emails at	dapdec
emails sent	ccpcec
emails when	bZpeef
emails will	Sdsded
embarg	aN7caU
embarg .	cVseee
embarg on	eapeec
embark	cfncec
embarr	jlYVkc
embarr blame	hlZddd
embarr up	kcdWme
embass	eXknae
embedd	cgZjkd
embedd 's	jcladc
embedd .	eibbld
emea	eeTbgs
emea .	febeem
emea has	eccfem
emeka	ZbubcZ
emerge	Xeasja
emerge contac	cebode
emerge is	ecmhcb
emergi	fTxQWp
emergi curato	pbjVee
emergi talent	eedcfl
emil	lrQWWi
emil and	dWeeat
emil is	nkabeX
emil it	dWeeat
emilia	hbacjk
emily	YfYjfk
emma	fVieji
emma and	ccbhcn
emmanu	ggiabh
emmanu they	eoacfc
emolum	kbaahl
emphas	hefjbe
employ	YZneoc
employ 's	fYgjjc
employ .	bdodfc
employ ;	brdaea
employ agency	fiWgZn
employ agreem	cbbVxd
employ and	acsjdT
employ anyone	eebdem
employ applic	ecence
employ are	edobcd
employ as	dcbboi
employ can	daqbfb
employ centre	edbpca
employ checks	baZplZ
employ contra	bbbV1Z
employ countd	ebdeen
employ for	edabco
employ from	eeadne
employ has	bWoZbm
employ in	eclajd
employ may	enhddX
employ medica	dgaqXg
employ myself	efbfcm
employ offer	eebbod
employ one	eZdlei
employ portal	fenfZe
employ questi	dedsWe
employ says	qYdece
employ served	fedldd
employ somebo	cneedd
employ we	fgmbcb
employ who	dcncgc
employ with	bYohbg
employ would	eebecn
employ you	WUfLwp
empty	dkfibc
empty .	dmecfd
emre	PZkjli
emre an	ZleZle
emre of	cemeee
emre substi	cahlde
emt	fhbZdm
emt .	apXaoY
emt says	docdec
emt will	iXcdeo
enable	caeifk
enclos	RQbj7c
enclos .	Scdbvg
enclos accept	cedVte
enclos consen	cedmdf
enclos form	eecdoZ
enclos is	dbcljc
enclos our	beegld
enclos two	dbjYji
enclos your	cehYoe
encour	ZfcZbt
encour .	cWZell
encour to	cmceee
encour you	YhYabu
end	ebeaZv
end .	XavcZe
end a	bgddem
end and	ZpVedk
end before	dicaZo
end i	ccqecb
end it	gZcedq
end now	ncbdeh
end of	rbgVYl
end or	cqacee
end she	abdeeq
end so	bjZcqW
end the	YUTlX3
end they	aaWhaw
end to	efZfdn
end up	dXkeel
end was	kdkedY
end we	cTjXaw
endeav	ckXdcp
endeav .	ecZeer
endeav to	cobedd
ended	ZYTOl9
ended #	cepdcX
ended .	iXQZix
ended @d	Wqeeed
ended @p	fmeZee
ended at	kXUXpk
ended betwee	dWdcoj
ended for	amceci
ended it	cbdcas
ended northl	pZeedd
ended on	jdpUZe
ended the	ebbcer
ended up	aQYegz
ended with	Vngdhd
ended withou	ZjZddp
ended your	ebZcds
ending	bQgVc0
ending #	cdobee
ending it	ecedel
ending the	dbbbhp
endors	Xlbjla
endors .	fehglW
endors pieces	fddedl
ends	pUbSX2
ends .	lYjWZn
ends here	aUPWY/
ends northl	lalccc
ends on	bmcbfi
ends produc	vbQgiZ
ends there	ebgcem
ends up	bqpaXV
ends with	gVlUgm
energy	hUhghj
energy detail	feddmd
enforc	XbhseZ
eng1	VZppYc
eng1 .	cYgldi
eng1 home	cbpded
eng1 is	capedd
eng1 the	chWlkd
engage	dDKU9x
engage .	eVYcno
engage a	eZcads
engage anothe	caadct
engage as	dbcauZ
engage from	ZcdWsg
engage somebo	Zbbees
engage you	XUTU+W
engine	ZVmjig
engine 's	eednbf
engine .	baZduf
engine a	cakdnZ
engine and	bgdcen
engine has	ifZcfl
engine intern	ameefd
engine m	cmhdeb
engine on	dgYndg
engine out	ecbbdp
engine progra	edngfY
engine reads	cecnee
engine role	bWhkcn
engine survey	dnZYek
engine the	dimaiY
englan	fbZglf
englan with	dbcdne
englis	iiajfY
englis .	ffocba
englis with	mfeaee
enhanc	dehdgh
enhanc .	XZkfap
enhanc all	YnifTk
enhanc badge	ddqdca
enhanc busy	gfnXee
enhanc candid	ahalcj
enhanc churn	dedlee
enhanc city	kZUhfn
enhanc collea	Zcifgj
enhanc convey	cZahdo
enhanc dbs	efebme
enhanc diary	YZajsc
enhanc dr	YjXbnj
enhanc friend	emffeY
enhanc guaran	beqZdd
enhanc miss	neceec
enhanc mr	jdZgck
enhanc ms	iZdijd
enhanc placeh	TkYhar
enhanc positi	qdZbec
enhanc resear	WiqXah
enhanc restau	feefmb
enhanc sister	goddcY
enhanc vegeta	kXcele
enjoy	ab7RcX
enjoy .	dbmgdd
enjoy that	focaed
enjoy the	ZfyXaa
enjoy your	kWnaja
enjoya	pXZdke
enjoye	cWzYYi
enjoye meetin	dfkTbo
enjoye our	ZTydaf
enjoye the	fZpjWe
enjoye your	kZpUge
enjoyi	ikZbgc
enjoys	elhXhd
enjoys has	fdcedm
enjoys have	dmedfe
enkosi	adZlfl
enlist	dcfXlj
enough	bYKfh5
enough #	dcdeem
enough .	jQUrme
enough and	ebdWqh
enough experi	fceeel
enough for	nYUeZr
enough freela	emdeec
enough hands	ebbeen
enough of	bmYkdc
enough on	ebccep
enough people	YcPacz
enough time	aefdqa
enough to	SncmZi
enough with	lZcnWf
enquir	lfbUik
enquir 's	cgYdki
enquir .	dfWTlr
enquir about	cocacf
enquir band	ebdedn
enquir by	cklcda
enquir for	jdXdhk
enquir from	pYbedf
enquir hi	knZcbd
enquir if	dcddne
enquir job	eXnegf
enquir of	alefff
enquir our	denfdb
enquir specif	gcemce
enquir strugg	dcYdnj
enquir subjec	flbede
enquir the	ceYlkb
enquir will	Xjpbda
enrich	hXnjYd
enrich kinder	mdfbcf
enrol	ecahii
enrol oblige	jbdXil
enroll	bcebdp
enrolm	oPgtaV
ensche	camceh
ensemb	hVodZi
ensemb .	hcmcea
ensemb have	naldeY
ensure	fXmXbn
entebb	chedhh
entebb key	Ynffff
enter	WWjwYb
enter into	dddeem
enter it	cefmdc
enter the	dadndh
enter your	dcZsdb
entere	aU1aeU
entere in	Zbpfeb
entere into	ebmeed
entert	gePgok
enthus	jiQgif
enthus and	fldgcc
enthus on	ahdmde
enthus yours	ledebf
entire	eamZgh
entire reply	lgbeec
entitl	VThdno
entitl .	bckdlb
entitl in	bbYoeh
entity	cabbkm
entran	aSpaen
entran about	ebmded
entrie	gZeYdp
entrus	hdaVnj
entry	gddfdi
entry .	Vhkkcg
entry gullwi	nafdfZ
entry hire	bjfeZi
env	lbjbde
envelo	cWUmml
envelo 's	Zaglej
envelo .	bXdhho
enviro	iZbdhl
enviro 's	emebbg
enviro and	daiemb
enviro law	accqde
enviro throug	eYcelj
eoe	bclmYd
eoe .	dhncdb
eoi	fkdccg
eois	gddhcj
epc	gcdiff
episod	aigigc
equal	ZokfdW
equal gave	fedbcn
equal no	dlcYmX
equal opport	Ynlccb
equali	gWlWZo
equali .	lgfYgd
equali about	eZhdbp
equali chose	ecacdp
equall	fdnbed
equall .	ebpeea
equine	oYYfdi
equipm	YpkcgW
equipm out	cobchc
equity	jecRwU
equity and	mbeZlb
equiva	dfjifX
equiva .	dYpjgY
er	fbdUsh
er .	eegYhk
er absenc	dedcod
erase	edpZbd
erased	Yqgdae
erased on	auadcZ
erasmu	echgge
erecru	bgjcdi
ergo	kgfade
ergo contra	dclkbZ
erik	mamadZ
erikse	bgaadp
erin	YLUU2p
erin .	eadepb
erin a	dcYefq
erin and	cbcbmk
erin at	cdccqd
erin the	eddecn
erp	eXdfdo
error	bfgebk
error .	aiSqfe
error and	hfgXcl
error in	diiejY
error on	fdnaee
errors	grhcXW
errors your	cuaccZ
esbjer	Vfimde
esbjer and	agmhdY
escala	gfcheg
escape	kflafX
escape job	ljkeZV
escort	cbejlc
esg	iWmifa
esi	WsgecY
esme	habjjd
españo	eZZkco
especi	YWlibm
espera	hajlfY
essay	Xeb3aP
essay .	pdbecb
essay by	aedrcc
essay on	jnaiYV
essay to	Zccsce
essays	hWibcp
essays 's	hcnaee
essays your	deoade
essent	ahkcSm
essent team	clcecf
essent yes	jkgeXb
establ	Zeipca
estate	jjOcfl
estate .	baaeer
estate about	dneded
estate manage	hfblcb
estate office	klZeeY
estate who	cccamk
esteem	gfZgcl
esther	jdagjb
estima	fdekcf
estoni	jZgdck
eszter	eeegfh
et	Yeeklb
et .	Yeemkb
eta	krPZVj
eta .	bqZbbg
eta on	andded
etc	dbklZd
ethan	gbcajl
ethan .	docbeb
ether	YhxacR
ether .	eYtedX
ethics	ahglcd
etrusc	bibjhd
etrusc .	bhdneb
eu	defeke
eu stores	hfYjee
eugeni	dihidZ
eur	kdcmcZ
euro	fjchde
europe	TYmhgl
europe .	dbencd
evalua	jwOadd
evalua .	fuRibZ
evalua applic	odceed
evalua is	auYcdc
evalua of	ifYcco
evalua target	imbbdd
evange	emdgae
eve	bmchbg
eve .	cldeee
eve ?	gifcYi
even	flWdcl
even .	dflYkb
even a	abbjcq
even asked	maeehc
even be	eZcfep
even from	bgYehj
even got	eTidYt
even happen	eZpded
even if	0PXaej
even in	iZodbc
even is	dtabda
even know	dYneci
even look	bXaleo
even mean	atbdda
even open	eqaedb
even perfor	dodedb
even petra	dhYdlf
even read	aodefd
even so	gbaddp
even that	brbdec
even the	ldhchZ
even think	amegde
even though	liTfeh
even when	fadeen
even with	nbbgdf
evenin	dQuqYb
evenin .	bUzedZ
evenin ?	cYY0bX
evenin a	gdcddl
evenin are	hgZich
evenin of	mbakdb
evenin on	XZtcZk
evenin shift	eecenb
evenin suits	eedmce
evenin thank	ecneeb
evenin tram	edodec
evenin wantin	bcffem
evenin with	cZnidc
evenso	kwYaYV
evenso 's	koWdab
evenso gets	cteXbZ
evenso it	oedceb
evenso told	bYeelk
evenso we	etYbZb
event	kqlVWW
event .	mkYhba
event a	ebeenc
event of	ioeacc
event that	ftecaX
events	blldZd
events 's	ffWjlc
events and	acmfge
events says	ikUZfl
events wants	hoaeZc
eventu	H/PXaW
eventu .	V0Wbcc
eventu ;	bneeec
ever	ZgqUhg
ever .	ioVadg
ever ?	Ysbced
ever answer	ameeef
ever asked	Yateeb
ever been	ebeeme
ever come	ebuYdb
ever had	YZmena
ever passin	edmedd
ever said	oZceee
ever so	ZbfiXq
ever stenog	lbceeh
ever youth	eeeblf
every	sbtVbY
every addres	adYsce
every applic	2kUaZO
every appoin	gXteda
every candid	4bUVYb
every case	oaceee
every chance	bhdfle
every contra	ehmeZd
every cv	gZdgel
every day	Xleaji
every file	mibbed
every first	dekYkf
every friday	cTyccb
every good	fiYfjc
every hire	gYvdZa
every hour	deafne
every intent	fmgecZ
every interv	hnacdc
every januar	bemfcd
every last	mblXee
every letter	mYndcY
every monday	eYmbie
every month	mVrYca
every one	vcOYZs
every open	ZVzbbe
every other	dbrceZ
every page	ddbhmd
every post	mZpedU
every recrui	dWtfeb
every right	fodeeZ
every saturd	Ycoeeg
every second	lZjYgf
every single	ipUddf
every succes	cZSec1
every summer	iebdcl
every sunday	aarcdd
every time	WwiWbX
every vacanc	cawedW
every week	lpXbjT
every word	edUdqi
everyb	0fcZWa
everyb .	phgcaW
everyb @d	mbfefe
everyb a	ddngda
everyb before	pcdedb
everyb but	jocYec
everyb by	0UhXcY
everyb does	cZfrZb
everyb else	faUhho
everyb has	odcdee
everyb hears	qadcee
everyb is	klefZZ
everyb know	naedee
everyb liked	ecmZdj
everyb no	bfdedn
everyb now	jfYoba
everyb on	uUidba
everyb so	kbcaao
everyb that	jmccae
everyb we	edZkcl
everyb who	ckYaij
everyb within	doaded
everyd	YeUiph
everyd at	biZgig
everyd list	Ylcddk
everyo	xigWYZ
everyo .	tainSV
everyo @p	ncdeee
everyo a	mehdcb
everyo after	Ynefff
everyo an	Xrdcdc
everyo and	kjYacj
everyo at	cZtbha
everyo back	lkcdeX
everyo before	olcVdc
everyo by	/PXZYa
everyo does	ggmebb
everyo else	joSemT
everyo enjoye	gjjZce
everyo for	dseYdY
everyo gets	rYiWhd
everyo has	euZaca
everyo hears	mdhZee
everyo here	XkjVqa
everyo in	hlWhhZ
everyo is	kxXXXa
everyo it	hYndib
everyo know	zSdZdd
everyo liked	dccgem
everyo on	mRrfVc
everyo planne	lcdfff
everyo the	offadc
everyo to	Zcknca
everyo when	Zmfffe
everyo who	qXWcXs
everyo will	rfabdZ
everyo with	qfcaec
everyo within	ibmcdb
everyt	ffsXiX
everyt .	gemStT
everyt after	diamcd
everyt again	fkmceW
everyt and	sjYWjY
everyt at	ealeeh
everyt avocad	hmaddd
everyt brenda	bpXjea
everyt by	qeZddc
everyt else	ahcmge
everyt from	ZsYjYc
everyt goes	dobdde
everyt here	elkeeW
everyt hinges	Ypibde
everyt i	dbqVdi
everyt immuni	nfebbf
everyt is	aO/Wbc
everyt like	akbddl
everyt on	ndjgaW
everyt over	nbeeee
everyt result	Yccegp
everyt right	cnZbZn
everyt shreya	mlWedc
everyt stands	bfmeee
everyt takes	aoceee
everyt that	qacecd
everyt the	YaklZj
everyt they	lclZce
everyt till	dWreee
everyt to	eYsbeb
everyt towns	cnddee
everyt until	deneeb
everyt up	fWcsdc
everyt waits	fnafdd
everyt we	YebZqk
everyt you	agiVpe
everyw	dhgYem
everyw .	dedbfm
eviden	dhQqaj
eviden by	bddoed
eviden of	cdZpgd
ewa	9MWrdU
ewa .	6IXkhZ
ewa ;	anhfkV
ewa ?	cdcoia
ewa about	nbecff
ewa after	dadodd
ewa and	yrRdTR
ewa at	icbljY
ewa becaus	pgdcbb
ewa before	raccdc
ewa for	balkgZ
ewa from	dZdqZe
ewa i	1PXfbc
ewa if	fbarcZ
ewa in	Zghjcg
ewa is	qWckdb
ewa it	hlebdc
ewa no	jccmfZ
ewa or	ahasbZ
ewa perm	clcijW
ewa s	Zjakff
ewa same	jaYpda
ewa so	gZYhqa
ewa that	rXambZ
ewa the	mYZsZY
ewa there	ahecnd
ewa they	sddadc
ewa this	nacmaX
ewa though	kYeeck
ewa to	rRbdmb
ewa we	rZdcee
ewa when	gZdsab
ewa which	nbeede
ewa will	gacpeb
ewa with	sSZkbg
ewa you	2TWcXh
ewan	Zdkfdi
ewc	bnfbfd
ex	mRXaWz
ex collea	dZaacu
exact	sfSfia
exact .	qZdbeg
exact organi	jhXdhg
exact phrase	obecde
exact time	acfnef
exact words	lcYUre
exactl	cQdsje
exactl .	Wrdeee
exactl @d	pcbbee
exactl climat	fbcncd
exactl that	edbape
exactl the	bdZjnc
exactl what	cRktZd
exam	ZVb9Sb
exam .	YgkuVW
exam board	dfbden
exam for	ddcodc
exam on	deelde
exam slip	faelef
exam you	blZidh
examin	YoTebq
examin .	bejZbn
examin board	ndccdg
examin by	asXfhZ
examin for	ambied
examin from	ecdgel
examin inform	ecbgem
examin is	Ygboee
examin of	kcbael
examin warm	emedee
examin with	eYcZir
exampl	ffcidh
exams	lcXdkf
excava	cWkcdo
exceed	iQXscj
exceed .	mYheee
excel	fXbtWh
excel .	dgXfen
excell	fZfgan
except	fehfZj
except .	aYpeZk
except attemp	adaYjq
except the	cqdcdb
exchan	VlflZg
exchan of	Yjbjcj
exchan we	ebdlci
exchan with	doebbe
excite	hhfWig
excite in	babbko
excite that	ojhZZb
excite to	hdbcpb
exciti	bWXdnp
exciti the	dbcdgm
exclam	hbVnmZ
exclam in	edehla
exclud	gSYldq
exclud .	mbccla
exclud from	YZajdq
exclus	mdoWZc
exclus 's	fVlZpb
exclus .	bWrkZc
exclus ?	amefed
exclus for	odcdec
exclus the	efpVef
excuse	bfhmZd
excuse .	cchmdd
exec	hgZmeb
execut	kaiifa
execut .	fbapde
execut corpor	fXoffd
execut nobody	mbeeee
execut on	lambea
execut the	dcebpc
exempt	dXpVSs
exempt automa	kcgdYj
exempt paper	dcmcZk
exerci	YaX8Wb
exerci .	ZfbvcZ
exerci and	XXbshh
exerci are	pbebed
exerci at	fkXffi
exerci attach	bedode
exerci based	ebfcfm
exerci for	iegiYc
exerci in	Wmbndc
exerci is	eQgrcf
exerci it	bcfmeg
exerci northl	decpdc
exerci on	adZtcg
exerci patien	Zqeaed
exerci that	ceZqdd
exerci the	cdajdn
exerci was	fdnZgc
exeter	kcbchh
exhibi	difdYk
exhibi near	dsZcec
exist	STleY0
exist .	bffccn
exist any	edceen
exist produc	dVrefe
existi	ahbYWr
existi candid	emhedY
exists	dhReYx
exists .	ZfQaZ3
exists and	cldkbc
exists but	enddbd
exists the	eYqfec
exp	dVgdkl
expand	fgcfcj
expect	wjUlZW
expect .	arYejW
expect @d	aodadc
expect a	wfbaeU
expect an	1WTgXa
expect and	WcdwUh
expect any	bTTcdz
expect anythi	YqdYdh
expect at	Xbbube
expect by	beepbe
expect ctc	aeatcc
expect feedba	idecmZ
expect for	babtbd
expect glassw	glYfah
expect i	Xidmch
expect in	rTfjbc
expect it	cqZdkW
expect me	bZdsab
expect my	qmaVcb
expect no	Xldefk
expect northl	ndddec
expect our	rnVVZZ
expect rückme	febnec
expect salary	bZXzWd
expect smoke	peccdc
expect the	tZZZhd
expect things	Xsbced
expect this	nbideY
expect to	5oTSbP
expect us	lpZYdb
expect we	pebced
expect with	mdbeYk
expect you	WMV5kS
expect your	bbbseb
expedi	Rjerbc
expedi and	bbandj
expedi proces	Xncked
expens	aYrUNw
expens .	bnaZbk
expens are	ddajan
expens claim	dapadh
expens form	gdlcdc
experi	aUiZZ4
experi .	WWdeW3
experi and	lTVdip
experi are	axbbeZ
experi at	fbrVea
experi by	ddnced
experi in	dYYibt
experi is	cYXadz
experi it	mbeeee
experi of	bbYVZ3
experi on	balbdl
experi team	eboaeg
experi though	ebdeen
experi to	jWdofd
experi was	dccedp
experi with	bVqUat
experi you	eabrcZ
expert	kebjYe
expire	WNmkpf
expire .	bZagnj
expire in	VWuggX
expire northl	eeaoce
expire on	dbnWnc
expire produc	elcbge
expire specif	eccmee
expiry	gciZam
expiry for	efjZdi
explai	dXinbg
explai 's	majbed
explai .	eXhilc
explai ?	dbcimb
explai a	ddlifY
explai and	eYhmee
explai at	dndgea
explai it	kZdhhd
explai the	aebpbh
explai what	anajcb
explai when	dmebfe
explai why	kZdcbn
explan	ahZpZe
explod	bdeapg
explod scores	cdfanh
explor	VTe2aX
explor conver	eddodd
expo	jocRid
expo .	iieWdj
expo by	jbcZoc
export	doZala
export are	aaZepi
exposu	iegdhb
expres	lYdbhj
expres .	cZaock
expres a	eecVre
expres for	eeofea
expres intere	grZdeX
expres of	kXebbn
exquis	bhgadm
ext	aegcgl
ext .	ccechl
extend	TdXT5j
extend .	ZVkYvZ
extend a	ebbddp
extend an	ZUZUk1
extend for	djmedY
extend it	Xhbnkb
extend the	oaebeg
extend to	Xhcaqe
extend you	WacWze
extens	WVpZqh
extens .	jbccoa
extens beyond	biacgl
extens to	aachdp
extern	hhlbda
extern hires	edmeed
extern person	dmddha
extern recrui	eZoefd
extern review	dmdeed
extra	gkepWT
extra post	elfffZ
extrac	jYilca
extrac up	mceeec
extrao	cXjndd
extras	hfchch
extrem	icfdfi
eye	gYOpZv
eye .	YaUzbd
eye and	ncedde
eye for	edecem
eye on	jhYZZn
eye out	dbacds
eyebro	hfdddi
eyes	glUgaj
eyes .	ZdemWk
eyes and	akTdgm
eyes before	dhcmdZ
eyes on	mkeZeZ
eyes open	ebcdfm
eyesig	kgbdbi
eze	hhaehe
ezra	hYllab
ezra licenc	edimbY
f	kdXrYa
f 's	eefmcc
f d	oakbeZ
f is	dadfeo
f papers	fneaef
f test	ZXavde
f2f	klYeVj
f2f that	eleedd
fab	omgTbY
fab .	bgodaa
fab in	csZbed
fabian	dfcfig
fabio	ekceia
fabio is	fbhleb
fabric	iYmbch
fabric by	ggYjdh
fabulo	nbgced
face	iinacX
face to	gbndeb
faced	WZsfbc
faced .	ecmcdf
faceli	WnjZif
faces	Xgehfk
facili	mcgeda
fact	emUnfb
fact appren	klVecg
fact was	bleieb
factor	abgfel
factor 's	caklcd
factor .	dhbhnX
factor and	dddmkY
factor in	ddbdbq
factor is	hZhldb
factor man	ecdeem
factor of	cdbcsb
factor resign	gcgbcm
factor wants	cYcdfp
facts	ajiXpZ
facts #	dmaaje
facult	ekVibk
facult and	Zklfdb
facult board	fmcdha
facult counci	edddel
facult is	Zmeefe
facult of	nYdbjg
facult requir	aedoee
facult to	clclbb
facult voted	cceefl
fail	hehdZi
fail .	halgea
failed	Pdbddx
failed .	gncaah
failed ;	Wqeeee
failed at	dceado
failed his	dbejoX
failed its	ecmfed
failed the	aYeeho
failed to	ajgZdl
failed towel	edcmde
failin	Vbhmdj
failin .	dXceer
failin a	Yidmdd
failin which	befdme
fails	abhcgl
fails yourse	badcin
failur	YXXmkl
fair	ggqbWe
fair .	YnogWZ
fair ;	ejXeel
fair @p	eZqced
fair all	mXgffe
fair and	neffYd
fair chance	cneded
fair climat	mceeee
fair enough	lhWgbi
fair i	ZZdqZj
fair illust	ifYidh
fair in	cZrfca
fair is	UauTen
fair on	bcpebg
fair play	gYcjdl
fair so	ncafed
fair that	ejcmbb
fair throug	bmjadc
fair to	jpSZdg
fair winds	cibaeo
fairla	ebogdZ
fairly	cXbUhw
fairly @p	beecne
fairne	YhOgnj
fairne crew	chbang
fairne on	cjXjkb
fairne person	acYfjl
fairwe	kdgbai
fairy	dccgcn
faith	eZkcek
faithf	mSbfYt
faithf .	nMhkal
faithf i	gcbfel
faithf the	fceacp
faithf yet	hZenec
fake	bbjkbg
fake board	bfdndd
fake night	ekTehk
falk	kbYboe
fall	PnVjen
fall intern	dmeeeb
fall on	Ybddes
fall out	XmbljY
fall sergey	dcbden
fall vacant	cncbef
fallen	Xbbher
fallen on	ZXZjkn
fallen throug	cXicdp
falls	qRNecy
falls .	gYZWhu
falls away	cdVicp
falls i	nYfeff
falls short	bbbaes
falls throug	eaegel
falmou	phdcca
falmou or	pddbde
false	ajcZbp
falzon	jbicdf
famili	gajffd
famili the	dbacni
famili to	acdoiZ
famili with	fZnffd
family	cZschb
family .	idfXlf
family a	ddodce
family and	VYcYyg
family comes	dcqdea
family decide	ffYhcl
family firm	dZoehc
family has	eccdcp
family i	ehrgdT
family member	eadndh
family owned	dfWodi
family practi	nZYcek
family reason	dX1bYU
family run	cbXmem
family will	atbeab
famous	ldiddb
fan	dbkjbg
fancy	TPsrfb
fancy .	dkabdl
fancy a	aYksZW
fancy it	YUlcjm
fancy that	ZbtedZ
fantas	egWjdk
fantas .	emeggX
fantas requir	edaleg
faq	cX0TcW
faq .	dcpaee
faqs	kbjbdf
far	WzgZVh
far #	dYbbcs
far .	T1iaaW
far @d	ebdnde
far as	amUabr
far away	dddfel
far but	qaddde
far from	cZiZcr
far i	fmcffc
far is	dmbefe
far more	dgnZec
far they	atadcb
far too	dgndad
far we	endded
farah	aYmife
fare	ZXZkcr
fare .	cdcccp
fares	cccdra
farid	fdcldf
farid everyt	gZemee
farida	jhgdea
farm	UwUZZk
farm .	VuTZgh
farmer	hoTeja
farmer .	doVdlb
farmha	NSblxf
farmha northl	ccdVud
farms	gflcfa
farms kitche	ecmeed
farrug	ecdjdh
fashio	hecfhf
fashol	fncbdf
fast	nmWrUW
fast .	engoVS
fast and	gccbfn
fast as	amejdb
fast but	cpcbed
fast it	crccea
fast so	daalek
fast that	jeZcdm
fast the	mfbded
fast track	ceemdf
faster	olcUYh
faster .	mpWacc
fastin	efhcie
fat	TljbmZ
fat envelo	bZeejl
fat reason	edncgY
fate	loWfXa
fate by	Zpcdde
father	eYkhfg
father 's	bZefhn
father and	Xkkbeh
father says	fafeel
father wants	cedndd
father who	hdadfm
fathom	jZaejj
fathom water	iZadoc
fatima	ihfbcg
fatou	ZbUmmh
fatou hide	edeaoe
fault	ieZncb
fault and	jhgcYg
favor	deeieg
favour	VWgefx
favour .	ahVTsn
favour ?	ccegao
favour and	kfiYYj
favour anothe	edeeem
favour answer	eVdefr
favour by	eadeen
favour certif	dedlee
favour does	eobddd
favour of	acZabx
favour recrui	mcldZc
favour the	emaeZk
favour to	dcnfdc
fawkes	dcdkdh
fax	kZvYXX
fax .	fawZYY
fd	aamWbp
fd .	eYbddr
fd office	efjZdi
fear	VgVWez
fear .	UjZbdu
fear you	edeeZo
feared	XTdeom
feared .	efdmeb
feasib	edfjef
feast	mbYXbq
feast of	lddeee
feathe	hfgbeh
featur	baggkg
featur ;	ececel
featur airlin	dYggjh
februa	UmcWrg
februa to	Zcbatf
fed	mcbVgl
fed said	hfcXhk
federa	dqXfZh
federa about	drYddc
federa for	dabdcr
federa with	dakmca
fee	dWihih
fee .	emggbY
fee as	effdnb
fee henrik	Zedjel
fee i	dbrcda
fee is	ebcfem
fee will	cemeeb
fee with	egamdc
feed	bWejmh
feed is	iZoddc
feed that	gbdedm
feed you	edbend
feedba	hfdTX0
feedba .	ZnWYYt
feedba a	daeleg
feedba and	ahdqhT
feedba at	dmbkca
feedba by	wWZWZk
feedba call	XWaZb5
feedba can	deeafo
feedba for	jmcbdb
feedba form	YnnZcb
feedba from	lZXhcl
feedba good	Whbhkh
feedba has	YcsWgb
feedba i	TohcZl
feedba if	Vbedbx
feedba in	odaceh
feedba is	seYcbe
feedba latest	ndddee
feedba matter	XXuVcj
feedba may	ddeddm
feedba northl	qddaed
feedba not	docced
feedba on	ZipTYl
feedba only	daeleg
feedba over	ddeadp
feedba please	ededem
feedba positi	hiXeej
feedba reache	cfecem
feedba report	ecedfm
feedba ring	Udeeet
feedba sessio	cgecem
feedba since	Zmafck
feedba takes	nddeeb
feedba when	Zgedem
feedba will	wXYbed
feedba within	1SaYcd
feedin	fgjXfg
feel	XVkXa1
feel .	cgccem
feel about	ddZjnc
feel bad	Ybbhcr
feel better	eQomce
feel free	ehlVff
feel it	dfZbar
feel like	bjmdWf
feel that	cZgWav
feel there	fbaeeo
feelin	YOnhVu
feelin .	hXkcal
feelin from	ecZedp
feelin i	dccddp
feels	Ufgaip
feels .	eheWmf
feels quiz	WnpYbd
feels you	eZeeen
feeney	hefhde
fees	agbidk
fees and	dbdegn
feet	chjYke
feet .	cjgYke
feldma	hhcdja
feline	SbfexX
feline .	dZabtb
felix	najYdf
fell	aObUh8
fell .	oZbccj
fell at	ZYabdu
fell below	edcceo
fell just	ecdeel
fell off	nbZdhf
fell on	SSXYsw
fell out	aqdeeZ
fell pensio	ecqdcb
fell short	dcdcen
fell throug	hMjcho
fell upon	cbdeep
fella	dbpabf
fellow	YXdapp
fellow 's	cebhqX
fellow .	YUVqkl
fellow and	nZbacl
fellow at	lcdcfg
fellow commit	dcdgdm
fellow for	bedZpe
fellow in	effVlh
fellow is	YgWath
fellow secret	Yncbel
fellow to	baacct
fellow who	edcedm
fellow with	Yeeclk
felt	ZXeQZ9
felt .	edoddc
felt fabric	fgYjdh
felt good	dimeZc
felt like	dgncdb
felt that	daZXa0
felt the	bdXdau
felt they	ilZfeb
felt you	akSYir
felt your	dbbbcu
female	ikkUhW
female .	beneec
female ink	dbgepa
femi	cYkihd
femke	fkgacf
femke .	dencec
femke in	coaeee
fence	ehUjbl
fence and	enccdc
fenna	eaeoec
fennic	dVdihm
fennic .	dchdbl
fennic and	jYchei
fennic midwif	beecnf
fergal	aasWdg
fergus	ZeWngk
fergus and	debnde
fern	YesZhY
fernan	alXkfg
fernan .	eoYdcg
fernan assess	eadoed
fernan here	fmbede
fernan licenc	edcode
fernan the	bcdfpb
fernda	kiYVlg
fernle	fffied
ferrar	gefeeh
ferrei	aZYjeq
ferris	kZbidj
ferry	cXjmgb
ferry #	fgYjah
ferry and	dZdigj
ferry at	ecmded
ferry nonpro	bmcgdd
ferry note	halefb
ferry on	dccnde
festiv	TvXldb
festiv 's	ddXofg
festiv .	XrYchg
festiv till	Yjmdec
festiv to	loaabb
fetchl	jYcgdl
fete	dgbddm
fettle	ioWagc
fever	cjldda
few	bmYqYb
few dates	eZdpee
few lines	bddmeh
few more	W0XcdX
few of	dojYdc
few questi	cbbscc
few to	nkbXee
few words	jYbggl
fewer	mafWhi
fewer .	kbjYjZ
fi	gffccj
fiachr	afgehi
fiber	djfacj
fiber and	eoYged
fico	oeiZdZ
fico risk	oibcdZ
fictio	bdfjZl
fictit	eclkba
fictit pipe	gdmdeb
field	emeTfj
field .	UknZaj
field and	mceeee
field has	encfec
field office	lhYkbb
field was	ddacdq
field we	eeecme
field which	dbeemf
fields	ccqZlX
fierce	cZWjbt
fiftee	rUNiqa
fiftee delive	Yccdho
fiftee minute	hdWrgY
fifth	gNXkjq
fifth .	dbbact
fifth round	dadpee
fifth shape	efeemb
fiftie	lfdaci
fifty	bZxUfZ
fifty and	iccbem
fifty goodne	bauaiV
fig	cZmYod
fight	dtkaZU
fight about	lgdbhb
fight in	dVlejh
fight it	bqedca
fighti	kkXelU
figure	fWXqpZ
figure .	hVaklf
figure before	eYjlde
figure in	bgYknZ
figure is	pgbXff
figuri	femdZd
file	dlfiUj
file #	dfaZcr
file 's	d2YabS
file .	WUzXXn
file ;	erabec
file and	cXpgbg
file as	cigYdj
file at	Zgoadf
file came	hZedem
file can	cZbvdb
file closed	dZibdl
file for	ffVbau
file from	nceebe
file goes	fmVgZj
file has	ikYbdi
file here	fcdeem
file in	demfbe
file is	lnbgUZ
file lacks	Ycbucc
file names	eobcfc
file now	eseYdZ
file on	qhSiaf
file to	cccrdc
file until	dcleef
file was	abgdbq
file we	dacpde
file which	drYbeb
file will	nahcec
file withou	ccjoeX
filed	niiXbZ
filed access	kmZbeb
files	brmeWW
files .	ghnccZ
files and	cfbnZh
files create	mZeffe
files from	Zpcdde
files on	lbbldb
files the	dacicm
files until	Wmedle
files yours	aqdeeb
filip	jehfcd
fill	ZXfxXi
fill .	fdZecq
fill any	eSveee
fill in	Yac5Va
fill it	Wahjao
fill out	ebZqed
fill the	dkZiWl
fill them	ecdocd
filled	XSQed/
filled .	UYLXm8
filled all	dVXcd0
filled and	fmdecd
filled both	edcdem
filled by	dhZcrZ
filled for	dZaheo
filled in	fbU6WW
filled intern	eaWbdw
filled it	WZRWY/
filled its	accbct
filled nor	ecrffW
filled not	eaoffc
filled nursin	dmWddj
filled on	dYmamc
filled one	djndeW
filled or	qbhcdZ
filled the	WYeZcw
filled this	fdWces
filled with	mbcech
fillin	ZLyqWd
fillin in	Yefqbe
fillin it	ebYicp
fillin of	cTzcdW
fillin this	eYpeea
fills	bakpaa
film	fkWcbn
film .	hjZddj
filmed	faboef
filmin	calhch
filter	ddgbpb
final	vYUkde
final #	kkUdlX
final .	ZRTsbt
final and	cbbfZt
final answer	5QZVfb
final board	dmbbgf
final but	dneddb
final call	qfbadc
final chat	babnhf
final daniel	midaec
final decisi	lpaZbY
final figure	cddcoe
final in	fddmdc
final interv	VYqveS
final list	tkRNhj
final meetin	cldfed
final merit	oebafd
final offer	decYre
final panel	dndcga
final result	libZdf
final round	VOgyZm
final say	xcaWba
final select	qXZied
final sign	mddXmb
final stage	aXbohh
final stages	kobYdb
final status	pZecef
final step	Xdetcd
final test	gedame
final three	cZdien
final vote	nceZeh
final word	1fXQgW
final year	derZcb
finali	gpUeZl
finali .	YUijbt
finali and	hmXaYl
finali are	lbehcc
finali for	becmbi
finali get	odccee
finali has	apccef
finali of	Zmgfbd
finali on	qYbgXk
finali our	awZdeY
finali the	joaTck
finali traine	hmZeed
finali which	daemef
finall	nJjVom
finall .	efqefU
finall got	hZZakm
finals	ijdfcc
financ	dnfgYe
financ .	cejabl
financ ;	ojbYec
financ about	j4eVJZ
financ airlin	jdZYfo
financ and	bXWbqm
financ assist	bbgdem
financ b	jeZXfo
financ by	hqcbba
financ contro	eXtffY
financ direct	bkeqbY
financ financ	ZaheqZ
financ just	dhacdn
financ lady	ddauab
financ meets	ccence
financ people	lZcfkd
financ team	dbcpdc
financ year	ZW0ecX
finca	hadlfd
finch	cShmkg
finch 's	ecmehZ
finch .	YWfcom
finch and	hUqVma
finch for	ddWwUe
finch it	aberdc
finch or	mdeeed
finch will	dmabeh
find	daifgh
find a	WXYojo
find and	abZing
find anothe	caiudV
find answer	bdmefe
find attach	WZpemY
find below	fambhe
find both	eaefme
find enclos	Wbjekh
find i	ekmaba
find in	ddaeng
find it	aTmhdm
find me	peeZYi
find no	lWkhdZ
find one	ckYkhc
find our	mghTge
find out	4pTWTR
find someth	bYfbZt
find the	Uhpbhd
find them	dicdmb
find two	edeZoe
find us	Yirbba
find you	gdnYbg
find your	aVYegw
findin	Shenma
findin and	dmafia
findin for	bedoee
finds	Zehifh
finds his	boddee
finds your	bdblck
fine	dUtiiX
fine #	meecec
fine .	ZdqpTW
fine ?	cZetea
fine and	bklbfY
fine but	dcdcim
fine by	gnWkac
fine he	fhmbcb
fine i	gVudcZ
fine now	ffldeb
fine on	ndgbdc
fine she	ebkdmZ
fine so	Zbaolc
fine thanks	ecqbec
fine that	gddled
fine they	gdmeea
fine to	fdZode
fine was	ecmeec
fine we	deecme
fine with	Yeaeph
fine you	dddYre
fines	bZoYoW
finger	rdShbh
finger .	gbZmgd
finger and	kgXmYd
finger are	bdcrcd
finger as	oddced
finger crosse	nseYbO
finger foyer	eYdejm
finger how	Xgodee
finger is	dZbfcp
finger it	vbaZae
finger says	cVaebv
finger you	hndbbc
finish	hlYdXm
finish .	ZmWfVr
finish @d	hqbadZ
finish @p	ncdded
finish a	ZrdZee
finish about	decmee
finish before	dVlnee
finish by	bYdted
finish first	fnfYfe
finish it	aVixbY
finish me	ecncdd
finish my	cblana
finish on	qrVTdY
finish other	cceaim
finish the	gqfbeU
finish there	eccebq
finish we	eeaefm
finish with	jjmeZV
finish your	cfkZZm
finlan	mdffbd
finlay	cccejl
finley	hcbdnd
finn	fbighe
fintan	Sdhflk
fintan 's	Wekggh
fintec	aileZg
fiona	aZaemm
fiona #	dbdarb
fiona servic	dibdbm
fionn	dbcgod
fionnu	iefdbi
fire	cawhYY
fire #	cboded
fire .	dmWnaa
fire aadhaa	Zjkdgd
fire alarm	bbsadd
fire and	nfbdde
fire away	vaXbdd
fire brigad	lbeffe
fire chance	ebfeld
fire partne	bawcdY
fire pesel	ceuddU
fire picker	cfYkdh
fire prefer	ghiYhd
fire servic	deYfdo
fire the	dZoeef
firear	kvQbfY
firear .	cvWfea
fired	ebodgY
fired for	kgZied
firefi	einSmV
firefi .	anYWkh
firefi reflec	gcdlde
firesi	VXdohj
firesi off	aZifdm
firesi on	Wgdqcc
firm	lYcdnc
firm #	eZegme
firm 's	WelnVj
firm .	oaeXna
firm ?	mbdibe
firm about	ocddee
firm answer	wWcbdc
firm as	ddeZqd
firm date	rZdbce
firm decide	acdfep
firm from	nZebbj
firm has	ZWkbkl
firm i	dhZedm
firm in	dcinca
firm is	Wmffgc
firm not	deneda
firm of	daoede
firm offer	WcZb0b
firm produc	niafbZ
firm speed	edmcfd
firm though	elYedi
firm will	mhcbbg
firm with	eaoeec
firmin	eeffhf
firmly	jcdble
firms	eVvWgb
firms charge	edkUkj
firmwa	eVbVtm
firmwa from	dXjeel
firmwa who	ebZeng
firmwa with	dhadnc
first	cnXhjd
first .	hxZXXg
first ;	riZaba
first ?	bWbqjc
first a	jgfehY
first accoun	cbZsbd
first aid	eaegem
first and	a2UXgX
first andre	diZocc
first asked	eldXfj
first at	febaoe
first attemp	kcemcZ
first awards	dYcctc
first bit	Ycmnca
first but	lYkXej
first by	mdeced
first call	mckieS
first candid	chccen
first chat	Zaeqef
first choice	WfShkp
first class	lWbbZt
first come	WalraY
first comes	iacmdd
first contac	dZnfee
first conver	cpcZdf
first date	eXdphc
first day	aLeS9e
first decisi	Xbeeer
first do	bhZqbc
first equal	fedbcn
first ever	eeeblf
first exchan	eecobe
first finch	eYceil
first five	fZneee
first go	hlcXmX
first has	lZUdlk
first he	dmcgcd
first how	eblech
first hurdle	ebcode
first i	eqYlVc
first in	hoegZX
first interv	ZmgpWU
first is	ZkZkjb
first it	qhdbeU
first letter	ddZmjd
first line	dceele
first lord	aebpec
first mail	cbdped
first meetin	gcdmde
first messag	dcdoed
first month	aZliYn
first northl	bdkXoe
first of	mfWgic
first offer	ebZetb
first on	YbaYxc
first one	WoXglb
first person	YjjZif
first pick	ZicUoj
first place	aimahc
first placed	debbqd
first pointi	dbbpdf
first post	odcedd
first ranked	hnXXYm
first round	atWeZh
first said	ZZeogg
first served	dZlmcc
first she	fpdZce
first shift	Xeabvb
first sift	cmacZl
first so	hkVrWY
first stage	fZUsXj
first step	ercbeZ
first talk	dgbocc
first the	mdblVf
first then	lwgRZS
first they	ksZRfd
first thing	oUYjrT
first though	Wreeec
first three	YfZiZp
first time	ecWdsd
first to	bhmSmc
first two	asegcV
first video	doeaee
first wants	bbdqce
first was	ojccbZ
first we	gnYYal
first week	imdXfd
first whethe	dpeYee
first with	dXbvZY
first you	XXXnjn
firstl	fganXe
fiscal	cRhvdc
fiscal .	gdUnei
fiscal and	eccXjn
fiscal from	aZhrcY
fiscal that	cYqidZ
fiscal year	fZoedd
fische	dXncej
fische .	dXncej
fish	YZhaho
fish .	YjfgZk
fish has	eeZeen
fish radio	bcYcph
fisher	kbkgeY
fishgu	efibgf
fishin	fYufaW
fishin skippe	bdqdea
fishmo	cZekhg
fit	edPmdr
fit .	Tkdmib
fit ?	efdmdc
fit but	mfedeb
fit expect	lhZdfe
fit for	ZgYads
fit in	cmbYob
fit is	eZdeeo
fit the	dadmdi
fit what	eacefo
fit with	fbdden
fitmen	gfhica
fitnes	haXihl
fitnes teache	iiZYej
fits	awLnba
fits .	YxSece
fits ?	deemce
fitter	gUhWmm
fittin	deajkc
fittin and	kVbibi
fitz	giWkch
fitzge	RgvhmK
fitzge one	edajoX
fitzgi	gZbkdk
five	iXfkhd
five #	miXfcc
five .	nXakic
five ?	cncfcc
five a	fhjYdh
five and	iXdmdf
five answer	ebenee
five are	camhcd
five boardi	dmhedZ
five days	YhVgoi
five demons	eelbfe
five finali	gYcdhm
five genero	cabasc
five in	mcbcie
five is	lgcddd
five minute	WbkrfW
five more	hndbcb
five of	sadXgi
five on	fdcdbo
five others	ccajdl
five pages	fjYtYX
five people	jbmdbc
five person	ffXckj
five questi	SZW6bb
five rounds	ddcaep
five to	cacbnk
five weeks	ccgYrd
five words	chebmb
five year	eengba
five years	bYdqgd
five your	dddcnf
fix	UWU/US
fix a	YYa3Za
fix it	YZZ4XW
fix the	VdbxZa
fix your	cWdsic
fixed	XngfkY
fixed .	RzgajS
fixed bright	ecclff
fixed crazy	cXcYko
fixed for	oabnZb
fixed northl	jcalde
fixed term	daobib
fixed the	eXhiif
fjord	eebkfg
fjordl	paXadl
flagge	faasZd
flagge line	hbclee
flags	lhVhib
flap	ddVtaf
flash	gWngda
flat	iVadrh
flat .	lZdVsY
flat above	dcddsV
flat and	beXemj
flat by	meeeae
flat can	iccbdm
flat consul	eecobe
flat i	dibkjY
flat is	cejbmc
flat on	Xbadis
flat out	imbccc
flat southe	laefdg
flatma	ZaoYii
flatma 's	adcdqd
flatma applie	gkZcal
flatma got	dfnYXm
flatma has	eesVfe
flatma was	jcXqcY
flatte	dlahcg
fleadh	choabe
fleadh me	chlcdd
fleet	gXoSap
fleet at	kUlefe
fleets	bVmjdh
fleur	aoXfic
flexib	dcnTfm
flexib 's	dpebcc
flexib and	fXUafv
flexib is	lYldec
flexib of	codedc
flexib with	hcbedm
flick	gXhjgd
flick recipi	eeaoec
flies	iVqcdb
flight	hagoYb
flight .	mYkhbZ
flight by	bkbmdc
flight ostrav	gelYeh
flight so	dleckZ
flip	eZsYbe
fliss	gZYjcn
flo	hbYeim
flood	WekogW
flood .	elXdmb
flood we	ccnefe
floode	niXlTh
floode .	hbcddn
floodi	YbkXsd
floodi .	dchdmc
floodi ?	ecdbpd
floodi for	cjcdlb
floodi my	acadmk
floodi the	hkYeff
floodl	Zbmbbk
floods	hcXcil
floor	XTrnfd
floor 's	eehnYc
floor .	aKplcn
floor and	ellcdY
floor for	gbboce
floor is	dmfbdd
floor job	ddaZqg
floor lift	ghbXji
floor manage	dddelf
floor on	ddnaed
floor so	eYilcg
floor you	dYjhdj
floria	hcdggg
floris	abemkb
flour	eYladn
flow	jbgiZf
flower	jWkdkb
flown	faamfg
flown in	bZendi
flu	hmjbdU
fluent	Xfccnk
fluste	egoadc
fly	bSYshl
fly .	jbccld
fly out	Yedjle
fly over	eYftYe
fly to	Xdcdgq
flying	abhgle
flying from	ffeYnf
flying in	cmbfcg
flying out	YZkejh
fmcg	kZcjdg
fobbin	cZraja
focus	jbccel
focus on	fddeel
focusi	fddefl
focusi on	fddefl
fofana	cXaddu
foi	XqkcdZ
foi .	Yrceed
fola	bkbdmc
folasa	ebboef
folder	hifXgg
folder and	jXfhdj
folder by	Ydjlee
folder me	cgldfc
folder northl	tWddec
folder the	ancdgf
folks	jvZfVS
folks .	lWapdc
folks fair	ifYidh
folks to	cqcadc
folks who	fodcea
follow	bkcamg
follow .	LqSovW
follow ;	cmcXme
follow @p	cXrdee
follow a	bYjjck
follow becaus	eZcfkj
follow but	eYeidn
follow by	dZXfub
follow comple	fdadXq
follow dates	leecef
follow delibe	Yfcgli
follow docume	eemced
follow from	agYfsZ
follow in	fagfpW
follow is	aodjZc
follow its	dvYcfX
follow on	mpdWbX
follow once	Xmeghd
follow our	XXrael
follow that	mkcabe
follow the	XeYVhy
follow up	hpVhad
follow us	dbvUZj
follow when	XpYlgY
follow with	fZWisa
follow within	fbnZfe
follow your	mieSfg
fontai	fdrdbY
food	gWbqia
food and	bgnYkY
food favour	deaped
food rewatc	ecemcd
food threes	eZcpec
foods	meqVaZ
foods 's	ncbdgc
foods applie	bhqacb
fool	dUnagk
fool .	feddld
foolis	giacck
foot	fbmcbh
foot picky	ecmeed
footba	YK+hXQ
footba .	ZS1gZW
footer	giaXbm
footer .	incbad
footfa	Wbpfah
footsc	dWmZdn
footwe	4SXjdX
footwe .	mSRhoj
footwe and	wZeagW
footwe i	rXfgbY
footwe in	oZeede
footwe is	cacrce
footwe it	dgeldd
footwe launch	glbdee
footwe so	endafb
footwe the	laehed
footwe they	ogdadb
footwe when	qYddee
for	cchidh
for #	UNphin
for .	ZYeXns
for ?	beXtaf
for @d	kaghYg
for @p	bdZqgd
for @s	Plmdej
for a	ebXwYi
for accept	ZUsjhX
for admiss	ecebfn
for ads	ecodeb
for advert	eYqZde
for ages	aoVald
for alder	dgdmed
for all	WbyXjW
for an	hacxXZ
for anaest	edaoed
for analys	eaaeeq
for and	dbYfin
for anothe	UdfsUk
for answer	edcbeo
for any	YXrbcj
for anybod	eYpcgf
for anyone	iVuZYf
for anythi	ahtbWa
for applic	hfrWaa
for applyi	lkXhXi
for appoin	YcZXxf
for approv	jpXcda
for april	ddecmf
for aptitu	demded
for as	bZqeiZ
for asbest	caenge
for asking	geeTin
for assess	edemde
for assist	fWjhai
for at	dadndf
for attend	cmgUbl
for austin	edldfd
for autumn	alidec
for ayesha	dqYeed
for baz	bgbncc
for bearin	klUdgc
for beauti	bccnbh
for being	aTlZln
for bets	ecmded
for better	nbecee
for bianca	Ygceli
for bidden	aYuccZ
for big	dYctca
for bookin	ZZuYdb
for both	jbVYkp
for braga	fccdmg
for brewer	gdqZbc
for bringi	ccmcbj
for but	dfcdsX
for by	Tanjff
for callin	actdca
for candid	YZuiXd
for caring	dhacem
for caselo	ehbema
for cattle	baeemi
for cc	cfYkdh
for certif	cnbbdi
for chasin	kiYeef
for chatti	hYYhdp
for checki	ipgVaZ
for chemis	Xctbeb
for choosi	Uimjcc
for christ	dieblc
for ciao	eeklcX
for climat	lckTpW
for coffee	dVjYhp
for collec	Zcfgoc
for coming	jdfUdp
for commun	ihmcbX
for compar	clbleX
for compla	ecneed
for comple	mqdMee
for concep	lehdeZ
for concer	eiZbme
for confir	cepkZU
for contac	idtXcS
for correc	ecedXo
for create	pWljWZ
for custom	aqZfdd
for danish	ddhclc
for dear	YfrZZh
for defini	sTYbbn
for dept	Xcibog
for deputy	hbmgad
for detain	edeadn
for dispat	datieT
for displa	nXljcV
for docume	jcTubZ
for does	fcafen
for doing	dmiTaj
for droppi	hhlaca
for dusted	ddmjcY
for duty	eYdaqe
for dyers	hfZedk
for each	ZYgokb
for elabor	pXWped
for electr	cjeoaZ
for emaili	eelefc
for employ	eibkTk
for evalua	auYbeb
for evenso	ctkSda
for ever	lncacY
for every	dZcfdp
for everyb	ugZadX
for everyo	dhmhZa
for everyt	ZT2bda
for exam	bdlbbi
for except	fccceo
for experi	iZnbde
for expres	cmXdek
for family	eZueaZ
for feedba	XfedWu
for feline	ebbdsZ
for fiftee	nlaZbd
for finali	elcefd
for financ	jcXddo
for five	cigjlR
for four	Yabeko
for free	dZkXaq
for freela	dkXddl
for freque	inaccc
for fun	cZsXdg
for furthe	dvbbeW
for future	eWcceu
for genera	hXidel
for gettin	ZThlTs
for gig	hmcadd
for giving	jgaTXu
for going	glaafg
for good	cPSNn+
for group	naXXdq
for guessi	eaebcp
for hack	VoceZh
for half	bfteZY
for hallwa	basaec
for hangin	qbcdec
for has	dSYgcz
for having	hUrTej
for head	buYace
for hearin	jZbndc
for him	bgljSi
for his	ZjuReX
for holdin	chZeco
for hotlin	fhYmce
for how	XfxccW
for in	eZdfbp
for inconv	ccemee
for indivi	bdngcb
for info	edqebb
for inform	gYpgcc
for intere	bbfden
for intern	nemafS
for interv	gfWdYt
for invest	gefXjh
for inviti	eduYeY
for is	fmgTie
for it	dnWkXk
for its	sgaaad
for januar	fcdedl
for job	feoYce
for joinin	djlcXe
for junior	Xgcgem
for l2	ccboec
for lack	dfYidm
for later	cmbacl
for lay	Xfljbf
for lead	caohfZ
for leavin	bqRbbl
for legal	hXchdl
for length	medaee
for letter	jmcebb
for lettin	gg1ZcK
for line	dZnbei
for ll	apThid
for local	ceXoeh
for lock	cZYnhj
for locomo	iYdclg
for long	pYhUqX
for lost	eeneeb
for lunch	fWcekl
for making	dTmaep
for margin	mdcefe
for me	aaanlg
for medica	dfakZk
for meetin	hmVafg
for mining	fbbhel
for minist	bnaceg
for mncs	kbYihg
for money	dhlhba
for months	doaded
for more	ikrKnS
for moving	damjfa
for mum	ifYidh
for my	ZaimmY
for natash	edmeec
for new	clmYWe
for news	eXjchk
for ngo	fdYhcm
for no	dZYncn
for none	dcddoc
for northl	pVfyOR
for not	dgoZjW
for nothin	kTZZhs
for notify	nacebj
for now	TX/SaT
for number	eccoec
for offeri	cakgXm
for on	hZnUck
for once	sEqfmc
for one	cRilWs
for open	ecmefc
for or	alcief
for other	ZZUXa6
for others	mWiadk
for our	lehfVg
for over	depXee
for pain	dceden
for parkin	agoaah
for patien	knaadZ
for paymen	deobee
for payrol	acpbgc
for people	Zgefcl
for person	bbYrci
for pick	eddlgb
for planne	WcQpct
for planni	bbepef
for plant	ehleeZ
for poppin	fmfbdc
for post	hZbdcp
for poster	Zmeffe
for proces	dogeda
for produc	YhT5eP
for prospe	ecZmkd
for provid	ddbmfe
for puttin	maabbo
for qi	dflefc
for questi	bbrZjZ
for radio	iaYhgk
for reachi	bicXcr
for real	tcWjbY
for reason	dYqfae
for recept	cUhbjo
for recrui	bbsbeb
for refere	ipeYea
for region	ecmeed
for regist	lZxQbb
for relati	Ybrbec
for resear	hQqkhU
for reside	dbcioY
for retail	bYikdi
for review	imWedf
for rhiann	dcXhpc
for round	XRb/YR
for saying	mbfYkc
for school	hiYege
for season	anibcc
for second	iqbXec
for seeing	dXtbea
for sendin	fjjcTh
for senior	dccZfr
for septem	rWnYZb
for servic	eaYhik
for sharin	ZYfibo
for sign	enbcde
for signat	caaazY
for signin	ZehWwX
for sister	dccmeh
for site	Zmdcdk
for sittin	ZhbVct
for six	bbmhah
for skarvø	ddocfb
for ski	fecmec
for sniffi	demeed
for some	brZbka
for somebo	bciXbq
for someon	WaRbV/
for someth	ZVbZb1
for sortin	dbqdeb
for specif	Vbkrbd
for staff	fhiYci
for stage	bocfjV
for stan	fldbee
for standi	igWcih
for stoppi	ZlpZcZ
for store	ZaXlhm
for studen	fbhYkg
for submit	sbjaZZ
for such	bieZdn
for sudden	XawaeZ
for summer	ciWZgr
for suppor	Zakkdh
for sure	zSbdcZ
for swimmi	cbbgdo
for tackle	daoZdi
for taking	dmlSdg
for teache	ffblfe
for tellin	ucxRcJ
for that	Yakncg
for their	WzcWgW
for them	heagYn
for theme	ekVchl
for therea	hfYidh
for thirty	bZpkca
for this	ZceWZ3
for those	YrhTXm
for though	hcSkhl
for three	Tielfg
for throug	eZbefp
for time	gccXsb
for to	bdadre
for tomas	fabemh
for tp	enZddg
for trade	YpVibg
for traine	hXhked
for trains	ecpaec
for tram	Xseaed
for tramwa	edlifZ
for travel	jXmYak
for trying	ddbecp
for twenty	dbofdd
for twice	dbZhik
for two	XcXsej
for ucas	biaecm
for under	cmbkbZ
for unlimi	ieeYhj
for until	imadag
for up	bbipbb
for urgent	iZrYcc
for us	bWXmkn
for vacanc	cZpYei
for vacati	fbmfed
for visiti	Zkjddd
for volunt	dafdne
for waitin	aXjjek
for walkin	eracZf
for want	dgZfZo
for wantin	cmdefe
for was	eZccau
for we	Zidaqc
for weeks	gkTchi
for went	emedoT
for what	bZXeQ4
for whatev	ankbcc
for when	Xg1SYW
for which	PeWmcw
for who	ctdbbb
for whoeve	isiUWd
for whom	bmjeeY
for word	eeYghk
for work	dfdbco
for works	eddlee
for would	dfbecm
for writer	ehcimY
for year	fddlee
for years	ZWXcY0
for you	faSkoi
for yours	WkSnfh
for yourse	mcchdd
forbid	gerYdZ
force	iZtWZd
foreca	eaedmh
foreca .	cgledd
foreca the	eaahem
forefr	dfogdX
foreig	Tkiafm
forema	fncddc
forens	jhdeed
forese	dbmkXg
forese .	dWoeeg
forese for	Zgmeed
forese future	eVidbo
forest	hhiZbh
foreve	XkkblX
foreve .	YteddZ
forfei	nbkaad
forfei a	mZmcdX
forfei it	hadedm
forge	jgckcb
forget	VsmfaW
forget about	Yllccd
forget have	eaahem
forget it	UkoeZg
forget that	adqeeZ
forget the	ifaaoa
forget what	ejhkZZ
forget you	mmUdbd
forget your	cXqegc
forgiv	fbedem
forgot	mwecbP
forgot .	iwTahT
forgot about	knabca
forgot i	eandfd
forgot me	gqYkaV
forgot that	maeeee
forgot the	jZVlmb
forgot to	eYnpaX
forgot you	kzVYWW
forgot your	ZcyYaZ
forkli	jUhjbh
forkli ticket	eeceel
form	Yag3Ya
form #	XaduiV
form 's	gWivUW
form .	afojZZ
form ;	aZZugb
form ?	eccpdd
form about	elcXcm
form along	ecobbf
form and	elVoga
form arrive	iboYde
form b	ecemec
form back	VYjkii
form before	dddfan
form by	UbYwic
form came	ikcZYk
form could	ebcpde
form dashbo	ddmdde
form due	bcZsed
form email	YYgVhs
form filled	ddfnfa
form for	Xdipac
form from	cdfocc
form goes	sadbda
form has	lZwabU
form here	ebmlWc
form i	dYlpZc
form if	foeZed
form in	ieVxVa
form is	dsWuSU
form it	eddndc
form kiebit	edmced
form letter	aXZad0
form must	decnde
form number	mccfed
form of	VXTote
form on	gemgaa
form please	efnYee
form reache	XgjWdn
form receiv	efmdec
form showed	edlYei
form since	ldeefd
form so	dcYxaZ
form the	Ydgpde
form this	demced
form to	gjepXX
form two	eecldd
form was	lTfmag
form which	dcjnba
form will	aoWjia
form with	habfmc
form within	bedojY
form you	hlnUba
formal	WUVh/Z
formal .	fYWlhj
formal and	bipYeZ
formal bit	kZlcec
formal but	ebcnde
formal check	cpddec
formal has	ebcmfe
formal interv	ddeoce
formal is	ecfflc
formal letter	VYaT+W
formal note	deelde
formal now	mnaZba
formal offer	UbWU+b
formal offere	dceenc
format	qaiaTj
format for	iaoeeZ
format please	pZeefc
format to	pZedee
format we	ecdbdo
formed	dheeeh
former	PWo0Ya
former balogu	dbeemf
former collea	XXjrZh
former direct	eXmhjZ
former employ	ehYhbl
former head	cjmgZY
former manage	acdpee
formin	hdgXdl
forms	XjfllT
forms .	dYahqc
forms @d	Xoeefe
forms and	djmXec
forms are	ffqgWZ
forms as	elbfde
forms back	Ufbubd
forms came	Xklded
forms in	jcgYld
forms to	khcYkc
forms will	ibdgnX
forms you	fZeeem
formul	kYkeae
formul .	mdbdee
forth	gdLmmi
forth stack	clcecf
fortni	oUejee
fortun	blZfgg
forty	agdgao
forty .	anedeg
forum	hoUhga
forum about	hnWedg
forum decide	fmcedc
forwar	bhdmZi
forwar .	ZidkUo
forwar ;	ljVacl
forwar ?	eccpbe
forwar @p	ikegdZ
forwar and	ecgWdr
forwar at	dhcbem
forwar both	ebcpeb
forwar but	dbceep
forwar for	ZdmiVh
forwar from	dWkihg
forwar it	kinXZX
forwar me	bcipbb
forwar my	efYicl
forwar please	eccgel
forwar produc	euZdfV
forwar this	fasccY
forwar to	bfdthS
forwar what	qZacdj
forwar with	YeRWf0
forwar you	XnldZf
forwar your	chjleX
foster	Vefmid
foster carer	dmcffb
fought	dnfSZl
fought on	fmhcXd
found	aUkThy
found #	eepbda
found .	Vqdfee
found a	dTvWci
found anothe	doceec
found eligib	feceld
found her	ebWYno
found in	dimbda
found it	kRvieN
found its	XXRZg0
found now	mkaZde
found one	ZeTcjp
found our	jRRcd1
found out	fXPddy
found quite	eibleZ
found she	cYXecu
found somebo	ecZeep
found someon	bdXabv
found someth	ZWzddW
found that	bTalim
found the	bepVnY
found them	emZgde
found treasu	ehnYee
found you	dbYjlg
found your	icrcTf
founda	hXlggc
founda 's	occede
founda .	demcjY
founde	gfakYk
founde 's	kxbVYW
founde .	YZdsai
founde a	gccoce
founde and	eachel
founde decide	eaaddr
founde hired	feafdm
founde is	amckdb
founde northl	mcdeee
founde read	cVhdlk
founde said	pXcdfh
founde the	benfdd
founde want	Xeenei
founde who	gcedel
foundi	dakcfi
foundr	tiXTbg
foundr .	cinbdb
foundr you	radcce
four	gaVgkn
four .	cWagdt
four ?	ecdqcd
four allowa	chYihh
four and	djYcbo
four bounda	dcmhdb
four candid	ekdZdj
four carlos	cbXahr
four conver	lcedfd
four day	YjhSvX
four days	bZlbob
four fought	hoadYe
four hours	YVWzbg
four i	gancee
four in	ebpeea
four marks	adcegm
four minute	bWndna
four more	kqcXdZ
four of	scQdek
four off	eedenc
four or	bhemdc
four others	cuadaW
four out	bcYdhq
four people	goWhfX
four produc	maicdd
four questi	dcenee
four refrai	delded
four rounds	jMdXnq
four times	bkbZap
four to	cacdcs
four votes	dddebp
four we	agjUlh
four were	cpdced
four who	jYaecp
four years	faYZxa
four zero	ddbeen
fourte	ljcbec
fourth	eYgfhk
fourth .	Zfggbl
fourth and	jXaYds
fourth time	ebnghX
foxglo	bjgdic
foyer	fOcdjt
foyer place	eYdejm
fp	nbhcce
fr	abdlkd
frame	aktdYS
framew	dZiiif
fran	bcYjbp
france	cbZjji
france .	dYcmdl
france and	eddbod
franch	iZffei
franci	Yafkii
franci .	dcdlci
frank	Yndaek
frankf	fiehfb
franki	rXabeh
franki .	ddabjm
frankn	hfdcgg
fraser	keZhka
frau	XejmYh
fraud	fdbdbo
frauds	dkdifZ
frauke	fgcikY
fred	hlcgbb
free	eUmkef
free .	hhtWVa
free ;	bfemce
free ?	cWetdd
free @d	acdsde
free again	cgnclU
free and	fMUiwk
free blow	hdmZed
free coffee	dZkjee
free for	idheXj
free from	gdbboc
free hours	fedlec
free northl	dbdpdd
free of	pTtVbZ
free on	bdWsef
free parkin	edrXdd
free produc	dcdnee
free so	feeYmg
free to	rbcTfl
free until	Zdlale
free visual	biZgig
free you	fXjamd
free>answer	dkWlgd
free>ask	imZfgZ
free>away	qbUgbh
free>bye	bdnfbe
free>chosen	jbYhYm
free>closed	catglO
free>date	hVkobc
free>decide	VgftUe
free>free	dVW5bc
free>give	ZmhoXZ
free>goon	Yjidef
free>hear	jjbgfY
free>hold	deeled
free>if	icmnaS
free>joy	Wnfcef
free>match	XWipYm
free>me	fVimib
free>meet	addufX
free>news	lwTXZZ
free>not	dvUWdj
free>offer	ZbcU2a
free>others	obnaaY
free>papers	cmeWoc
free>post	bZpVck
free>refuse	ganXif
free>review	dmTfkg
free>said	jYdqbc
free>soon	QrcoYd
free>sorry	eYVghq
free>start	dlfTki
free>step	bbcneh
free>thanks	jUpbah
free>wait	kXjfZi
free>will	eeZnhc
free>you	eVdnjf
freedo	kchlaX
freedo .	ebdobd
freela	gjlVSk
freela .	cbnhVi
freela so	eldfec
freeze	YN/ecT
freeze .	ebvcaV
freeze across	eYqded
freeze all	ebnefd
freeze für	gXkecl
freeze is	dUjoia
freeze lasts	fZpffa
freeze lifts	fameff
freeze on	fZscfX
freeze the	delefc
freezi	cmfddd
frei	dbejjd
freibu	Yfbnci
freigh	dVjimZ
freigh .	eYZlnc
freita	eclkXe
french	jjVeam
freque	gebigf
fresh	apZhfd
fresh one	eoccfd
freshe	hTiago
freshe .	mghZdb
fret	kedfde
freya	YOgqYt
freya notes	cWmmdb
friday	fVkane
friday .	eemeeZ
friday after	kacdcl
friday off	ddcbpe
fridge	ecmfdd
friend	dXobXq
friend 's	oYYaco
friend .	bVvQgl
friend ?	ecwTdZ
friend and	bbsaca
friend assess	cWcsdh
friend for	meccdg
friend in	bnajaf
friend licenc	daXtZi
friend of	dXnXbk
friend record	ccZggn
friend said	dacdep
friend says	kmcddZ
friend test	dclfec
friend to	eVbnem
friend who	fakhWk
friesl	dcZind
fright	ecjekb
frikan	cdmbid
fro	dVsdbf
from	hagegh
from #	dSpoYc
from ?	feeYng
from @d	cZqXrX
from @p	aZacwc
from @t	acqdce
from a	eUinXl
from above	iWjcbm
from abroad	WpmVha
from after	cdadqd
from all	UY4YiW
from among	gZXdcq
from an	UZfepj
from anothe	ZkZdgm
from anton	imfZcc
from anyone	eaojdY
from apac	bcpcdd
from attain	debgfl
from bedank	eddYjm
from both	ahiaqY
from breeds	ccbedp
from captur	dZffkh
from chewin	ifNini
from client	pZYabo
from cofion	adefem
from commun	duXacZ
from consid	datbdb
from crazy	cXdnej
from create	iWYqja
from curren	beqdZd
from day	XXhVwg
from deemed	dcjcal
from dentis	gaZdcr
from depart	gWacdt
from direct	dWhcdr
from dresde	mgchcb
from each	geYqZc
from elsewh	edgdlb
from emerge	ecmhcb
from everyo	fWwXda
from ewa	WUhPrq
from experi	mdedfd
from faithf	aZacdu
from flat	kblebb
from footwe	Yniddd
from founde	bhoYbg
from genera	jdZdle
from head	ihnWZe
from her	kYgjga
from here	cuiTZa
from heyyy	emceec
from him	xUffca
from his	gbXXon
from home	iSdcwX
from hosur	gcZcnh
from hr	XfdjwS
from human	WXkjfm
from inside	WWTZX9
from insist	kYmcdd
from interv	zbYYcY
from it	jtYYcX
from its	bVmnce
from job	feledd
from judgem	bfYdbr
from kettle	eYjgak
from leave	reiWbb
from legal	tUacfd
from making	cpeceb
from marine	aaZbcv
from me	5TedZa
from mexico	mbbdeg
from mrs	clkZcd
from my	fisUea
from next	dgdcmd
from northl	QWdO/X
from now	tMoWfd
from ops	dcahem
from organi	bafdsa
from our	fXilcf
from outsid	dbdedn
from over	gbZkbl
from parent	feafen
from patern	eelded
from people	aZjscX
from person	leeeeb
from placeh	bYbubb
from planne	fSRaxn
from portug	icamde
from poultr	ecnced
from produc	dZfdvY
from progra	bndeee
from purpos	geZjal
from rahul	dcmgec
from receip	ldbgee
from recept	deodba
from recrui	gnfZdc
from regula	edenbd
from renewa	aiYhif
from reserv	dWdemk
from room	ednZhd
from sal	eleded
from saludo	cdcfdo
from scratc	YnYhZm
from securi	edkkZd
from smiled	ihnVdd
from someon	eZemeh
from start	mjacda
from submit	coadfe
from t	dddmde
from talent	Yfhhdk
from ten	dcgqbb
from that	mdoZaZ
from them	csaYZk
from there	V5agXQ
from this	ahadbp
from time	dkmXcf
from treasu	ebXjpa
from two	ehniYX
from uncle	geiYjb
from under	eoaeed
from unknow	laledZ
from url	eZgoad
from us	xrSVda
from waitin	eebend
from walls	gfkiYZ
from what	pXgicb
from when	hbdqYd
from whenev	ddbbtZ
from where	amfeee
from which	fsYUXj
from wielan	hcodba
from within	SSUYW/
from you	MOf/eT
from your	bVqncb
from yours	oeedcc
front	dZatfd
front .	bilafb
front and	aabybb
front desk	ZNtefl
front of	ggLujb
front office	Zlfgai
fronte	dPkTxd
fronte develo	edmddc
fronte for	bcjacn
froze	RG/UVc
froze all	cYudda
froze every	cYseeb
froze the	eYteeX
frozen	ZA/cYF
frozen .	bR5dbY
frozen again	eYoefe
frozen all	eZqded
frozen and	cVzecW
frozen as	eXqdfc
frozen by	dateda
frozen every	eZrfea
frozen everyt	dVteea
frozen is	ilXffe
frozen its	edldfd
frozen pendin	ebmefe
frozen the	cYyccX
frozen until	dboeed
frozen with	ecnedc
fruit	hhbehd
frustr	cgihdd
frustr .	Zjmdfa
frustr after	eaedfn
frustr croydo	jYkgXg
fte	VhiYmh
fte ask	dbneee
fte i	abjhla
fuel	dZldgh
fulfil	STbvii
fulfil .	cfZode
fulfil indepe	fceled
fulfil is	Xfdpcd
fulfil minute	dbnddd
fulham	dfdaoe
full	TWfXvr
full .	eavUVi
full and	YgZYcv
full as	ecdedn
full attent	ZvZccZ
full counci	dmXccl
full crew	ebcZbs
full detail	dYuiUX
full for	bVWdbw
full form	dfbecm
full hours	eedcnd
full illust	ebeboe
full of	XW1VgY
full one	ebdpdd
full right	ekWcen
full stop	kkUcam
full swing	fYoede
full time	VLbL/R
full up	cZPbZ3
fuller	cXeekl
fuller 's	kVTmbp
fullne	ctbXdd
fully	ZRpide
fully staffe	aYZgdt
fume	fidhfb
fuming	gYklbc
fun	ZS/MZX
fun .	gekUjf
fun having	dcqebb
fun the	jalcdc
functi	cmZbej
functi get	dnebde
fund	ZbSpqd
fund on	Xldcnc
fund screen	ecblhd
fund test	edbcqb
funded	fhnhaW
funder	kgTghg
funder .	ikVekb
funder has	dnhdeY
fundin	YoZUhn
fundin 's	dfbeme
fundin .	eehZmc
fundin for	cfpbbb
fundin letter	fpZedd
fundin partne	fjVedm
fundin which	etZdZb
fundra	Qihagr
fundra experi	Wedeer
funds	agnbdg
funera	hancZf
funmi	bdadnh
furnac	hkZbkc
furnis	bXlkZk
furnit	bkbkah
furthe	ehhcbi
furthe .	XaWkZy
furthe action	ajoZdb
furthe along	eXbedt
furthe and	odcdce
furthe at	fdlffb
furthe becaus	edmheZ
furthe candid	mXcfdi
furthe certif	oikRdc
furthe commun	YuZVbf
furthe could	fdemeb
furthe course	meeaeg
furthe docume	Ylocda
furthe for	bbehem
furthe i	lSngcd
furthe in	edelfc
furthe inform	bsfcdZ
furthe interv	mjYZrS
furthe messag	ccxeeS
furthe needed	eqZbfX
furthe notice	We2dcQ
furthe on	nnafeU
furthe partic	ecnheZ
furthe refere	fmfbee
furthe review	eZcdfq
furthe steps	eebdem
furthe talk	dcenee
furthe than	naZeal
furthe the	ebbpde
furthe to	gaeYjn
furthe vacanc	efZedn
furthe watche	ccZmjc
furthe we	clfcgc
furthe while	fdmffa
furthe with	XSldav
fusion	jZobed
fusion .	eekUrX
fusion crew	mYWicm
fusion tour	dcrZbd
fuss	bbapkZ
future	XdbZZ1
future .	YpdZam
future endeav	fdbeen
future openin	fbZefp
fy27	ccdfgl
fête	jZecjf
fête and	hcjamZ
für	gThnfd
für .	edcnde
für occupa	jYkjdY
für you	gXkecl
g	camedh
g and	dbneee
gaboro	YYcshd
gaboro someth	cdfndd
gaboro transp	cbXkpa
gabrie	aNo0ZW
gabrie 's	cdldee
gabrie for	edbode
gabrie will	ecepbd
gach	dbanic
gachib	hfbpba
gachib a	fgbnca
gaelic	cXmkde
gaffer	neXahg
gagnon	cZpckZ
gagnon .	dbpeec
gail	ZZglbj
gail .	Zagncg
gain	iegdhb
gainin	jclchX
gainin that	ffcemb
gainin was	eemeeb
gala	aZvbhV
gala .	eemeiX
gallag	iiYeeg
galler	aUzTlb
galler 's	hdndZd
galler .	bZwYda
galler and	nbWbik
galler as	dYnckZ
galler gossip	jYdkge
galler in	dbqaiY
galler is	doeeeb
galway	eWZpZo
galway 's	aecmdi
gamble	mbabdk
game	VqVrac
game 's	cccpce
game .	etdXbd
game based	ZpXobW
game over	fcdefm
gameke	gciihZ
games	cjeahi
games .	eeeYmg
games itself	iYhfXk
gandhi	jdcgic
gang	mUQcmo
gang #	dgalef
gap	ZTydea
gaps	libedc
garage	gXkdgf
garda	kaUpbh
garda vettin	ffelae
garden	bVccks
garden .	lQciel
garden centre	YnVieh
garden is	eimadc
garden party	ddrbda
gareth	cgjRki
gareth .	djpeeT
gareth being	eobddd
gas	Tbggaq
gas .	ckaadn
gastha	ecgbdm
gastro	cfhddk
gate	aeVoel
gate #	deYpde
gate aadhaa	kZcncd
gate school	aiaYli
gateho	gWkrhT
gateho .	kbjkbX
gates	fgeeeh
gatewa	didejd
gather	jsbeaV
gather .	hiifaY
gav	YcXohh
gav .	edaoee
gave	dWebhs
gave .	hgrYbX
gave a	bZUaor
gave is	eioZca
gave it	UGSRb/
gave its	Yjedcn
gave me	gbbqtM
gave my	icrbYa
gave no	dWlled
gave nobody	nccldX
gave notice	ccedoc
gave on	eeldec
gave people	bncehc
gave pitche	laaihc
gave the	UPNUY/
gave to	gdadem
gave up	acybdS
gave us	gSelZp
gave you	h1SZeY
gavin	edcibk
gaz	bcngWj
gaz 's	igijaY
gaz .	ggacbm
gazett	fcnXYm
gbp	kZfefh
gcse	gZmeee
gdansk	lahaeg
gdpr	dedhal
gdynia	eiehed
gear	UncXkl
gear .	cbbarg
gear get	aleeff
geelon	dhYjcl
gelate	ggXeen
gelato	blfZjd
gemma	chclaf
gemma #	cgjlcY
gemma .	barbed
gemma with	hfYjee
gender	hdbpZd
gender .	hQeggn
genera	fWrdhZ
genera 's	elncbU
genera .	ZQsoWd
genera by	fbmdfe
genera has	hcafna
genera inbox	eclfed
genera mail	jmaedY
genera manage	krVddX
genera on	ddnbee
genera softba	jdZdle
genera the	VWdbud
genera traffi	ecdenc
genero	YdSprb
genero .	XoUYmf
genero ?	dcljdZ
genero are	ffdlce
genero you	gYkkbb
geneva	Tbcolg
geneva .	beemee
gentle	YmYjaj
gently	ZaWVor
gently .	baZalo
gently here	dgYcmg
genuin	ccibdm
geolog	lXkbkX
geolog .	eedfoY
georgi	dXfdbs
georgi on	dYaccu
geospa	fcafdm
geotec	fVpkbZ
ger	eicZem
ger any	iceYgk
german	gahcme
german and	ceecqa
german dashbo	mfbded
german the	ccqddc
german we	imccdZ
gerry	caaepf
gesprä	kahiXh
gesprä melden	iUeodg
get	rhZhdY
get .	clebhd
get @d	Ynegde
get @s	bcaqcd
get a	0mUdXW
get an	xqWWYT
get announ	qbYcdf
get anothe	cmhjcW
get any	Zdhden
get ats	bleeee
get back	tzYOXT
get better	ZYradj
get bored	Vedcbu
get by	YbZoel
get climat	Ymdhib
get depot	nfcdeb
get from	lXcifi
get going	bXmnbc
get handed	Ymecld
get her	vTWfoV
get him	Xchrcc
get hired	dneebe
get hold	ilbgeY
get home	ddwVca
get if	lceakc
get in	erbdjT
get is	Xtbdcd
get it	eMVyas
get me	WZcvgd
get measur	eedcob
get mine	mcedcg
get my	vYVqWY
get named	pcbcde
get near	fcdcen
get no	eenffZ
get notice	dcrVef
get now	caefoe
get off	bbYpfh
get on	baZqid
get one	llSnaZ
get our	/XcWUV
get ours	scdaad
get out	qnYXac
get past	YbnWap
get read	rXjacb
get ready	XbnXik
get round	Q0lUcZ
get set	dgbdel
get some	jYqZcc
get starte	chfZnd
get that	ioZfaa
get the	sVRatf
get their	ukXZdX
get them	cfVyZY
get these	daincc
get this	SUhudi
get those	ahdned
get throug	YwXbgb
get to	XpkneO
get togeth	paeede
get told	/MRRXZ
get two	dcpace
get up	eahena
get us	jeaqXa
get well	dWuZec
get within	mddcee
get word	Zsaecc
get you	WZZxhc
get your	vQchia
get yourse	ZbcsiZ
get yuki	glebdc
gethin	aZTwgg
gethin .	dndeec
gethin barris	ccWkjk
gethin notes	lceeee
gethin with	egZmde
gets	3nXWWY
gets a	xiUbbX
gets an	miZecc
gets back	sbZebb
gets decide	llYccd
gets filled	codedb
gets her	codafe
gets hired	dsccfW
gets his	iZleed
gets in	fpbbdc
gets it	gpkTTd
gets one	cfpbda
gets posted	hWoedc
gets read	raccdd
gets settle	rbdadd
gets signed	ofbaja
gets situat	wVbdbb
gets that	dodbee
gets the	qXTgfk
gets them	Ykcddm
gets this	cYepee
gets to	Xnhded
gets told	2VZZbb
gettin	YfWiau
gettin .	ddclff
gettin a	XcmraY
gettin an	kWcdlh
gettin back	fjRjdj
gettin hired	eYheZp
gettin in	TPjfYx
gettin it	YdXfbv
gettin mine	fnbecc
gettin my	ncdeec
gettin on	enbedd
gettin one	dacndh
gettin our	jYiddj
gettin recomm	ZmZddl
gettin the	Zacjpd
gettin there	dqdYeb
gettin this	jgagTl
gettin to	dmddbf
gettin your	ekVfii
gg	gcZXmk
gh	ecehjd
ghana	cTfohf
ghana .	eXinfc
ghent	gSgabt
ghost	YYojoQ
ghoste	XdYUV4
ghoste for	cabadt
ghoste me	aebbcs
ghosti	tkZXaa
ghosti .	njbacd
ghosti here	mgbced
ghuí	iYjddh
gianlu	bXihii
gianni	bbqbkX
gift	dlhibY
gift #	epYefe
gift 's	cYjjYl
gift from	bhmbdd
gifts	dikfeY
gifts so	dekkeZ
gig	eJhbsn
gig 's	Wipdfa
gig .	jXTjfp
gig at	aeadqf
gig to	cabcra
gig went	edbedo
gigs	gXtfaX
gill	dWZmZq
gillia	llbbdb
gin	gcelcc
ginny	febghh
giovan	hacfcn
girl	hdUUcz
girl 's	eZZdnj
girl .	abUahw
girl and	egYbaq
girl au	emceed
girl before	eedfcm
girl from	iajWWq
girl i	gbeimY
girl replie	dlYbbk
girl said	aokbcb
girl they	ieZici
girl told	lZpfeU
girl was	iXdkfg
girl who	dcXcau
girl with	YYUchx
girls	clpfbR
girls .	cctXcc
girls is	Yidlhb
girls northl	mgbcec
gist	ahZldi
github	hZauXc
give	ofXhfd
give .	YjhdWn
give ?	ecaqce
give a	kUTwXj
give any	gqYebd
give candid	bsacdc
give dates	dpbded
give every	nibccc
give everyo	Zhobcc
give feedba	biccem
give for	eZeile
give her	fhmhXZ
give him	kefjfW
give i	emefcd
give indivi	jWddfn
give it	kabkYj
give its	dmeeed
give me	nkThmU
give my	XT3bgU
give notice	jfYSxX
give or	ubbbbb
give our	acjZmg
give out	rjabYZ
give reason	YVdecx
give remote	cdeelf
give result	naeefd
give the	Rcgkgn
give them	VWUylg
give to	oYcibf
give up	buVWfh
give us	uZSvaT
give you	tiXUid
give your	YXdudf
give>again	WVhpmc
give>answer	kriWYa
give>ask	eWlubU
give>away	adcnib
give>bye	ZhgWpf
give>chosen	fkdQlk
give>closed	einnVU
give>date	fXYzgY
give>decide	iiXdif
give>free	gcbucX
give>give	efPyjX
give>goon	jineeO
give>hear	klWgZg
give>hold	dmbldY
give>if	gpfeWd
give>joy	ZTfdln
give>match	YVi0aR
give>me	XXaxdj
give>meet	XXd1bX
give>news	lsTeYc
give>not	hfcnYd
give>offer	Uhabte
give>others	fVucce
give>papers	bbZvib
give>post	sfZeWh
give>receipt	mbvTYb
give>refuse	lmRTao
give>review	bpXnZd
give>said	iXdasb
give>soon	SddxZe
give>sorry	amZiag
give>start	aiVbtb
give>step	aeZ2cW
give>thanks	ZTyZZh
give>them	gbbnhd
give>wait	bYdglk
give>will	hYcyXa
give>you	aaepkb
given	ggTWgw
given .	btVWdm
given and	odeadc
given at	lgcgeZ
given away	fWPdiv
given below	fmedfb
given by	mhagbb
given her	qXcdai
given him	ilcddb
given it	ZLcbT9
given me	VhbluT
given myself	qaddde
given no	eleffb
given on	ceeffl
given out	hZcfdn
given over	bmceed
given that	gXngdb
given the	YTcPk3
given them	ianfab
given to	VSJai/
given until	nbdidb
given up	L3YbkY
given you	hpecba
given your	meemXY
gives	1fOifU
gives a	bpYakc
gives her	nbedee
gives it	paddec
gives its	pakbab
gives me	fhVniX
gives no	atfadY
gives satisf	scbadd
gives us	lbbmda
gives you	bTYrnb
giving	hjJctg
giving dates	fpbbdd
giving it	dhXZeq
giving me	YNYn3R
giving the	cfZbXu
giving up	ichabl
giving us	cacico
giving you	flUe0J
glad	Wcmepa
glad .	babcxW
glad of	ejhelS
glad the	cgubXY
glad to	UdXjnm
glad you	djyZSS
gladly	aYgRhw
gladly act	ececen
gladly keep	dcbceq
glasgo	jeiacg
glass	fnWbck
glass of	nceded
glassd	YkYjci
glassd .	bibeel
glasse	bQnlgg
glasse will	eYeoef
glassh	kdZZZp
glassh .	eedbcn
glassw	nedYak
glassw it	qZeddd
glazes	hZcemf
glen	fbSllh
glenmo	gTVbiv
glitch	frYacf
glitch .	bubddZ
global	dWpWYp
global .	Ypkada
global right	nZeeee
global that	eYcder
gloria	peidXZ
gloria .	fbbnfd
glove	nZjcfZ
glowin	ZoficX
glowin .	ZkcijZ
gm	fcYhji
gm 's	aaahng
gm .	Yehkfe
gm and	fmdcdd
gm called	Wdcdml
gm will	doeZde
gmail	dhidfb
gmail mart	embeed
gmbh	bffkfc
gmbh you	chclcd
gmc	caejjf
go	igZlcd
go .	cXijdj
go ?	dcYbnk
go @d	Wrbcec
go @p	qWefed
go a	bZqmbX
go after	ZXtfbd
go ahead	jnhdhP
go all	jYnWbh
go and	faoclX
go any	gdYtYe
go anywhe	ikmZcY
go at	ajWpbh
go back	UWrfkd
go before	ZajtbZ
go by	mqXaaa
go call	cpdccd
go do	dcepdb
go down	bYbmgm
go either	VyaYda
go for	aSfwXg
go forwar	biViYp
go from	Voiccg
go furthe	aUesYn
go get	pbdbee
go home	xkZRZd
go i	wQaZdh
go in	UYWncw
go into	dZhmbh
go northl	doeacd
go of	bcXicq
go on	UlbwVe
go or	lYejed
go out	/jKWTO
go over	hlQkpT
go produc	tcZcda
go see	ebemef
go so	cbbpef
go straig	faglfc
go that	cpYgiX
go the	kididY
go there	aVondY
go this	bdeoec
go throug	joQWpb
go to	kYbikc
go togeth	gZdddo
go up	hyZRgT
go we	bqdddc
go when	eZdnfe
go with	WWXTj7
go your	cXlacn
goa	iccckg
goa to	eeZelg
goal	qUlbeb
goal is	sZbeed
goalke	bXdaln
goalpo	ehnWYg
goalpo .	cdpcec
goalpo and	dqecdZ
goalpo at	eahYdm
goat	lmaWag
goats	eihbja
god	njYjVd
god has	eaeefn
gods	lWjhcc
goes	pdYdfg
goes .	jnWWVo
goes ahead	YYikbn
goes back	diYhhg
goes before	mdcbhc
goes but	cWdelm
goes by	kXrbWg
goes can	dbeoce
goes climat	cmdeed
goes down	oadidZ
goes first	fYblZo
goes for	nZeack
goes from	geZeYo
goes furthe	emdeeb
goes give	neecdd
goes home	mYXkdg
goes i	dcenec
goes in	ehkYZi
goes into	Wbkafp
goes live	dapade
goes my	dfceem
goes no	bbdeeo
goes ok	ocdbee
goes on	kohdeL
goes out	3bScdS
goes quiet	dmcgcd
goes right	ceccoe
goes scorec	addpbd
goes the	fXmake
goes they	gXZkme
goes throug	wqTXYX
goes to	VmPdsk
goes up	2YgZXU
goes we	doYgbg
goes well	dmhbbe
goes with	ehUhZp
goes withou	hXplcW
goes your	apcaeh
goggle	Zascae
goh	ecXihm
going	ifcYdp
going .	YapjXh
going ahead	aakXar
going anothe	dVcdax
going back	YVpppO
going by	Xpeffd
going for	hcmeaf
going furthe	oYdYdk
going in	ajYXcs
going on	bujZaV
going out	uWabia
going throug	X/MbWY
going to	ldbYen
going up	jTcrde
going with	UAaQl/
gojobs	gZmicb
gold	cbbglh
goldcr	halZff
goldcr .	iZhaij
golden	gdfdcl
golds	dasccc
golds .	ecodec
gone	ejWYdv
gone .	ZcYWcz
gone and	YpVcjh
gone anothe	ddaddp
gone away	cnbcbi
gone back	cueecW
gone becaus	cmdefc
gone but	ebdezO
gone down	dmeefc
gone elsewh	cbbjdm
gone for	ZQKTn+
gone from	jsTYfY
gone home	kpdZeV
gone in	nKcjgl
gone off	gglcdb
gone on	gYjjbg
gone out	Ytbcce
gone quiet	R9glSG
gone since	Wnbedl
gone throug	gXwhaU
gone to	iVbWhv
gone too	edaecp
gone up	jlgcnM
gone was	ffheoS
gone with	eMTSY/
gone wrong	qadeec
gonçal	efjfcd
good	gegech
good #	bVZejs
good .	obVXoj
good ?	YQR7WU
good @d	acapde
good aftern	imadbe
good and	bhTdgr
good as	doYkQm
good at	oYQgpd
good bank	enafeb
good but	TuPfYq
good cheeri	YkpXda
good clinic	dceaof
good coffee	hfZfcl
good comput	Zdbemj
good conduc	abhrab
good day	clcdeg
good enough	lafYhj
good evenin	jXmVhi
good experi	ecWeer
good feedba	alldhY
good fit	mjbgbY
good for	fOntRi
good free	ddXgli
good guy	Xacilk
good health	edodcc
good i	apYdka
good interv	cebdep
good long	fnbeec
good luck	VSokWr
good match	cpafdc
good mornin	giYdel
good news	cUcqrZ
good no	eiYefl
good of	ieoYZf
good on	ipfWbb
good one	YavehV
good or	4iVTVV
good order	cjjYfe
good people	ppUbSh
good place	kjYkXe
good priya	Zdbemj
good questi	ksZRfa
good reside	daredb
good right	ejZddl
good she	mcebid
good sign	ayZaaZ
good talk	ghZflb
good thank	bYtdea
good that	elYble
good the	faaccr
good things	ecabjm
good throug	Zbnacl
good time	V1UkVY
good to	gY7VSY
good until	bjaZqb
good up	eedddm
good way	ZiTgni
good we	maiceb
good weeken	flnYcV
good while	cnZied
good wish	fiYfjc
good with	dkTggh
good word	Yrcdde
good you	obZZmc
goodby	gNlllY
goodne	pcuVbO
goodne it	tabccd
goodne knows	Zneeff
goodne that	sYdbde
goods	fYdqdZ
goods .	dbcqda
goodwi	hdkadg
google	beZpkZ
google .	aZemmb
google meet	ddclef
goon>again	kmalXX
goon>answer	oWfiVk
goon>ask	achqZe
goon>away	XioaYj
goon>bye	cfZedo
goon>chosen	gfnTge
goon>closed	bimcdd
goon>date	jVhUdt
goon>decide	ksecVU
goon>free	gmiQgf
goon>give	WhXxdY
goon>goon	ZbTkZ0
goon>hear	mXyTbW
goon>hold	bmcjWg
goon>if	auZOkg
goon>joy	hXZucZ
goon>match	ZcTmat
goon>me	dblldZ
goon>meet	giWueT
goon>news	skdYZV
goon>not	gYtYai
goon>offer	cThlih
goon>others	gbSVb3
goon>papers	bdbyaY
goon>post	Wihjfd
goon>review	ejYkZj
goon>said	djhTih
goon>soon	jqbUbe
goon>start	XfbTjs
goon>step	bbawbf
goon>thanks	fenddb
goon>wait	iyWcZT
goon>will	ctdgYb
goon>you	ddWlfm
gorau	fYhddm
gordon	demmcV
gordon .	eahodb
gordon of	ajlgdX
gossip	eSYqcn
gossip .	jYdkge
got	dcfdki
got #	gfiUan
got .	ipOjcc
got @s	eYZueY
got all	hngaac
got an	kUlrVb
got and	kXddbo
got anothe	Zndbla
got anythi	eleeec
got as	cYbjdn
got asked	gZlfce
got back	rdijWT
got binned	dYUcdw
got both	jgaabm
got bumped	lncVcZ
got can	hmhXdd
got cancel	mmYddY
got climat	YYZugc
got create	emadgd
got cut	cYgccr
got dispat	dmjcdZ
got enough	biZdcn
got filled	eeaeem
got for	iocbac
got four	fccedm
got from	ilZfdc
got frozen	caqeec
got furthe	ndddeb
got ghoste	dedeel
got her	djTXjo
got here	nbZblc
got him	ncefec
got hired	cbodWk
got his	VkUYft
got hold	hddZjj
got home	Yawace
got homewo	dbbtac
got in	VLSomy
got into	fmfibY
got is	ecmlcW
got it	cIXR/p
got its	bXgdfp
got lost	fdXkel
got me	daihnX
got moved	bpbfed
got my	fcnVVo
got no	bbugdU
got northl	mgZYgg
got nothin	kyZRaZ
got off	jaTetZ
got on	blilYZ
got one	bjdTdr
got our	ZfhZao
got out	lgcdbf
got passed	epacdc
got picked	ccdYsc
got pulled	cYgddo
got questi	dmdZid
got reappl	glbfeb
got reject	dhrdcV
got resear	lVZmja
got round	hlgiaU
got shortl	YZdubd
got somebo	ecZeeq
got someon	XdYabz
got someth	ckrdbU
got sorted	lamddX
got that	nbqWdX
got the	aQZW8j
got their	eddedm
got them	ankXiV
got there	bTpcco
got this	dhqZbc
got three	dbncgc
got throug	achtSf
got till	aSVxlb
got to	ZqO2Ta
got two	ljYdUk
got until	jQUoqb
got us	dgcddl
got you	ddU2bQ
got your	iq1OWP
got yours	bknYeZ
govern	nhgVgd
govern .	ZmmbmS
govern agree	Zmeeff
govern all	obgeZd
govern and	dabagq
govern answer	sdZcdc
govern appoin	hdZedn
govern body	cahchl
govern charit	hnZecb
govern counci	eldefc
govern felt	edeecn
govern have	jlhXWg
govern meet	mbdfee
govern met	bZdgmg
govern on	hTicme
govern said	deeape
govern the	deeoYe
govern then	braedb
govern were	dnddha
gp	aiXdjk
gp .	boaedb
gps	fakcci
grab	WPT1nc
grab a	bXcjng
grab one	baZwca
grace	fcVTqm
grace .	eecddm
gracia	ZWufbX
gracio	Yjedbm
gracio and	daobci
grad	dfbggj
grad .	aecmid
grad we	eccefn
grade	XnZVzY
grade #	iclTpW
grade and	naZeie
grade b	Znghcb
grade for	leWZhm
grade from	djdZmd
grade is	bdajcn
grade primar	Yeceqe
grade regist	cgagmc
graded	bpbgea
grader	Zdmgee
grades	hXYfcr
grades from	fadedn
gradin	XmhqTW
gradin .	cZrgZZ
gradin from	aedpdd
gradua	aenZoZ
gradua 's	haZawU
gradua .	dabdho
gradua a	chdbme
gradua engine	ednffY
gradua in	aaiben
grafte	fZdgao
graham	dXepah
graham good	eabrcd
grain	Yiihbf
grainn	oSddii
grainn .	hajhjX
gran	gfeggd
grand	cYcckn
grand .	bnhbed
granda	hgcjdb
granda 's	ecdldg
granda .	mhXida
granda vice	edeimY
grandm	fZmebh
grandm one	iamdcd
granit	eedkfe
grant	dZfejj
grant 's	gYudgV
grant .	epcaed
grant came	ZlZjlX
grant come	nbebee
grant did	eYcdjn
grant due	gncaed
grant fell	eaidcm
grant is	enkZba
grant office	fcdlee
grant the	ebmfed
grant us	obeddf
grant was	dWVelq
grant we	Yajdnd
grant went	edceem
grant you	Xbeudd
grante	WRRnwl
grante .	WTfdwd
grante and	cibbdn
grants	feqbda
grants 's	ecmehZ
grapev	eVogeg
grapev .	fUscjY
graphi	cVijbl
graphi will	cXkldd
gras	iefdbi
grassh	cmXbih
gratef	eWghfl
gratef for	hZleee
gratef if	cbateb
gratef that	hYigkX
gratef to	YjYZgp
gratef you	eagcdn
gratit	fiXfbk
gratit .	cldcdh
graz	kifchV
graz .	feogbZ
graz with	mkbZdd
grazin	dqhbba
great	Yjmeed
great .	XnZlWk
great and	lVklZe
great but	cbbdau
great chat	egnUck
great conver	ealddg
great day	bphbeZ
great fun	dhldcd
great i	bcbqed
great joy	ddbcqc
great many	dmidZd
great match	eZdldk
great meetin	gcoYed
great news	XaXora
great now	djaoaa
great pleasu	bbaZ0Z
great stuff	dlcbid
great talk	obcfbf
great thanks	gcmfea
great that	pamaYd
great to	VhioYb
great weeken	ddZcnj
great zestfu	ddoecd
greate	bbgefl
greatl	jSmfeh
greatl .	fWlgbj
greek	egijcY
green	naagic
green .	ghcXhj
green for	paWddj
green if	daddlj
green light	jpXhcX
green on	fXlYdn
greenh	cgaefl
greenl	lafXdl
greeti	dnZZbn
greeti .	WpfeVj
greeti from	nbjaec
greeti has	egcdcm
greeti is	cadbml
greeti to	gqcbcZ
greg	fkbdef
gregor	ibeldd
greta	eXlelb
greta you	dYkdld
grewal	gmaZbj
greyfr	gWZpig
greywa	gbenYf
greywa and	ndecde
grid	ehcjde
grid .	hbZsac
grid and	Ymaijb
grid by	Zfenff
grid plymou	hfcXhk
grief	iiYZfk
grief .	jfabcl
grieva	eedakj
grill	dccfkh
grilli	cheked
grin	daabho
grinni	jjddfa
grips	Zlhjab
gritte	aYajil
gritte emre	cahlde
grocer	jUdmWm
groet	edbbgn
groete	gZZgim
groetj	aoYgfg
gronin	ekhbde
groom	bfabof
groom .	ddbbng
groomi	pjVfhX
groomi the	jfZmbc
groomi this	taYdde
gross	Zcmide
gross northl	Yimfbc
grotto	jdVubW
grotto .	ddcqac
ground	iehRmh
ground .	dkdZkf
ground on	ectWcb
ground told	dneYie
group	ecelbi
group 's	etXgcZ
group .	Vbjeeo
group and	XmliZb
group chat	pVdRnj
group day	VbX0aa
group discus	pXZgcg
group exerci	idPrYi
group has	cVtbZj
group if	efnbdc
group in	lgdecc
group interv	Spbjak
group is	epddeb
group meets	gdlbde
group on	edaegm
group sessio	Znbefe
group specif	deedlf
group the	focZec
group thing	deXrcc
group will	enefea
groups	oXrYbX
grow	ckemaZ
grow the	dmeedc
growin	Uaqeig
growin .	cdmaid
growin for	cbncch
growth	bndlYc
growth market	bcmefc
growth on	Yrceed
grumpy	ifPock
grumpy .	imcbdd
grumpy functi	dnebde
grumpy i	mdedee
grumpy you	dbbjoZ
grumpy your	baZqjb
gráinn	lfbgce
grüsse	fkYgge
grüsse .	emeedd
grüße	UtdlZY
grüße .	aneeee
gs	faheig
guaran	cmehVh
guaran 's	eddmed
guaran .	bmXjZk
guaran an	jpaZeb
guaran furthe	eaahem
guaran of	dlmceX
guaran on	bbdrbb
guaran that	atccda
guard	fbjZke
guardr	ikcXic
guards	Zfccim
guess	P1PXse
guess .	WxZaia
guess and	epdeeZ
guess at	codddd
guess i	aVbesj
guess is	g1UYYZ
guess that	dXcdgp
guess they	endedc
guess what	cZbfqd
guess when	cgdmce
guess who	RSddzf
guesse	Xejlbf
guesse .	egpceY
guessi	T7XUZc
guessi .	avebcX
guessi if	bmeeee
guest	cSpaem
guest but	dWfiii
guesth	fbjncY
guests	emlbaa
guidan	mngaZX
guide	cdpSoZ
guide asked	egdand
guide says	cXYejp
guided	eibhmX
guides	geWiih
guild	bceZas
guille	dZhial
guilty	nZjadf
guitar	fbcWfs
guitar aarhus	jjjViZ
guitar bent	llcabc
guitar can	jgiWhe
gullwi	jjjXdV
gullwi renew	nafdfZ
gulp	dTnlYh
gulp by	dYicdl
gun	jccfbk
gunawa	dYrdgZ
gunawa .	dZpdee
gunawa and	eeodgW
gunawa your	lmhVbc
gupta	apcdhb
gurugr	jZWemj
gurugr .	ccdmhd
gus	dfeidh
gustav	rdYhXd
gustav .	macecj
gut	beqfZZ
guten	clanWe
guten .	dmZbdk
guten over	hbdmed
guten place	hXdmcg
gutted	WQXVT/
gutted for	aVYYY3
gutted to	dcZedq
guy	fYYWjv
guy 's	mhXfaj
guy .	YnPZdv
guy before	cgdddl
guy failed	ecfmjY
guy from	caddds
guy said	clelaa
guy says	hpcgcW
guy the	llXZbh
guy wants	adeode
guy we	eZbeim
guy who	bXhcoh
guy with	ecbddo
guy you	cZidoa
guys	aameif
gw	ZXijbm
gwen	dQciud
gwen .	cadenf
gwen from	dfdmce
gwen has	dboahb
gwendo	mdfgac
gwilym	pZddai
gym	edZofe
gym .	bdcode
gym an	damkbc
gym specif	obedde
gyms	abncgh
gyms aadhaa	lbdeeg
gyms assist	Zceimf
gyms books	beqaee
gyms down	cuadeX
gyms job	cZXdnl
győr	VkXhji
h	fahoXe
ha	hfjgbb
ha .	hVpcef
ha that	dmeded
haas	lahahd
haben	bcjckg
habili	mYbich
habit	dhaXin
habit midwif	fmeeYh
habla	gcbibl
hack	XkiYXm
hack board	eedbbn
hack by	bdoica
hack in	XqRbbm
hackat	ZYxbgX
hackat 's	eapedd
hacker	jnYddb
had	acgZgr
had #	cmhUXl
had .	PnZTsi
had a	eaoXfk
had agreed	Yicjbl
had all	eaaafs
had almost	ecebod
had alread	aYVab2
had an	YjqcUg
had and	jmbdbd
had any	edrbeY
had applie	abebgo
had appoin	ebbfZs
had asked	iibjUh
had been	faWYgw
had better	VfSvrS
had called	ddocoS
had change	YaudgW
had closed	febffl
had decide	WjYZiq
had done	ZcfaZu
had enjoye	cYulcT
had enough	dZkoeZ
had expect	P0cbce
had failed	ekdkeY
had filled	dZbjdo
had finish	dcgdnc
had five	bioibV
had fun	eboeeb
had given	eqXcgc
had gone	haYjfj
had got	cpVcqX
had had	cSmjXp
had half	imcffY
had heard	Zemcci
had her	lXfagi
had hired	bcdebr
had his	aStWdp
had hoped	ioeVXh
had i	dYejbm
had in	bUheua
had interv	fkYdei
had it	isdReZ
had its	hkeYdg
had known	dTnZik
had lots	pXedee
had made	ahecWq
had me	hcnSsU
had meant	adbhdo
had mentio	ccjqZY
had missed	ZWYccy
had more	fbZcfq
had museum	ddgena
had my	inZUge
had need	YeRtsU
had no	lobYiU
had none	Zkdfej
had not	dJcqol
had nothin	kqZaZc
had one	cqYaci
had our	gdYZfo
had over	igYfcj
had pencil	cqehaX
had picked	elddYi
had planne	Ssbcff
had promis	WVfjet
had put	adXmen
had reache	badngg
had receiv	fqYZcb
had remain	ecneea
had room	eeceel
had said	Yqablb
had seen	inddeX
had sent	edcefm
had she	fdeflc
had some	bakmcc
had somebo	eccebo
had someon	eabedq
had someth	bmajah
had stoppe	bmUdpa
had the	cWhUks
had them	meZjgY
had there	daabaw
had they	gcklXd
had though	ZjXjal
had three	ailfhY
had time	ecrXia
had to	YOnSi1
had told	XoRegm
had treasu	ecdeem
had two	YVUfgz
had typed	fdacgm
had wanted	VmcYcp
had word	gadeem
had worked	cddcdr
had wow	mZdlcb
had writte	Zmcafi
had you	aaccYx
had your	febcfl
had yours	lhdZdg
haddad	lccgfd
haddad .	Xhjfkb
haddad by	Weered
haddad is	akZmec
haddad scary	gggaXj
haddad to	lebVjg
hagen	cbmjda
haggle	ccjela
haggle .	caccpg
haggli	cddard
hague	gdeldd
haha	fZliaf
haha yes	eendcd
haidar	gXjbdm
hair	eejbib
hairne	gcgYgk
hairne off	hdaZim
hakimi	bYaohi
halden	cgWqWl
halden 's	dodafd
hale	jalfca
half	jejmYY
half .	dhRglk
half a	XkZtgW
half an	gNuvPV
half and	dchdcm
half author	dZnabk
half bright	nckXgZ
half costum	ioTWnb
half crazy	iodgYY
half day	XeZvYh
half five	ccemef
half has	paeced
half hour	hWipbZ
half michel	eYucab
half of	ihRfgl
half six	caatdd
half ten	aeeqcd
half term	likYcX
half the	freXbb
half want	dfdfZm
half way	eZlZkf
half year	fjlYbb
half you	ebjijX
halfwa	aseddY
halfwa throug	eqbZee
hall	ccoedf
hall by	aelleZ
hall manage	ambacn
hallo	bkbfYk
hallo .	ZhpZfd
hallo mr	dYbien
hallo pieter	fkZebi
hallor	clfgbd
hallwa	eaofcd
halt	dRzcda
halt to	eYqeec
halted	WG/aXP
halted .	cYwdeX
halted ;	eXofff
halted by	ecmeee
halvor	gWnhjW
hambur	jeXdel
hambur and	icYccp
hamish	gcjjdb
hammer	eebned
hamper	geiiVg
hamper .	jedjWh
hamza	lgXYXq
hand	gfYdoc
hand 's	dZYYuZ
hand .	jhWeck
hand and	eZgYtb
hand back	ecbceq
hand but	ehaZgm
hand drawn	Yedgik
hand for	qgZXWk
hand from	dcbWud
hand in	QiSxlW
hand is	hkgVlZ
hand it	ZUS+Ve
hand job	nnWabe
hand my	addVom
hand on	2gQTjW
hand said	edndcd
hand the	neWkac
hand them	ZllhaW
hand with	dcsZdc
hand you	fedbod
handbo	efbeig
handed	clggjU
handed down	rZebdc
handed in	elilYU
handed it	elbhgb
handed me	acbbvY
handed out	dnUZgl
handed to	aqYapV
handed your	dmfdec
handfu	djZadp
handin	XknmYV
handin in	Zcdpee
handle	fbX0Sf
handle .	pZbjUj
handle a	cbcsdc
handle but	cdcpdd
handle federa	ebalfi
handle for	iWoieU
handle the	jZWsah
handli	gZVrZl
handli and	eaeeem
handou	gYtYab
handov	calkiX
hands	ciTfkl
hands and	isVYcf
hands are	lfaXle
hands by	jWanha
hands for	eZZedr
hands had	ccbdlj
hands it	edaadq
hands of	cvWfZa
hands on	cUVklo
hands some	Xjbdnd
hands with	Xkdddm
hands you	eYepbe
handsh	iahkhX
handwr	cVcfbr
handwr 's	haceao
handwr .	dbhecl
handy	gdehbj
handy minute	hhZhdh
hang	gsdbWb
hang in	jkUhZh
hang it	hdmadd
hang on	iikXaf
hang tight	X4WYcX
hangin	lqehVR
hangin .	epadbd
hangin a	pfbacc
hangin in	clnbdY
hangin on	mibcdb
hangov	gegefe
hangs	YesjdU
hangs .	edkigY
hania	jgefec
hank	gkejeU
hank .	cpddea
hanley	ghjaVk
hanley .	dddqcd
hanley patryc	medcee
hannah	WaWUyh
hannah .	ZibdpZ
hanne	dchdhh
hannes	ebWpdk
hannov	bdqjaY
hannov .	cblldY
hanoi	kqRcah
hanoi .	epZded
hanove	cYmheg
hansen	biUtVf
hansen .	cmXpZZ
hanukk	mgdddb
happen	fokacZ
happen .	gsZjbV
happen before	amcdhe
happen betwee	idZhcm
happen by	qXfcef
happen except	nXdddk
happen here	blZedl
happen i	Xocdei
happen in	hcblee
happen is	ejWsYa
happen next	cksSgW
happen northl	jXleee
happen now	ccvaaa
happen on	fZmjcd
happen over	ddmcee
happen so	Zoefed
happen to	fWuWge
happen until	gnXeff
happen when	docded
happen with	hWodci
happie	dSZhkq
happil	dbcbho
happy	bYpcld
happy .	cjhmeU
happy ?	pddcbe
happy birthd	aaxcdY
happy christ	dpaddc
happy easter	iaobfa
happy for	jZpiYY
happy hey	edmeed
happy holida	Ydpaal
happy if	fceglb
happy one	eibdbl
happy or	oddddd
happy return	ckncdZ
happy squad	WT8WYa
happy thanks	hZoeda
happy the	eddcnd
happy to	TVcevo
happy with	icWnkZ
harbor	lfgXhe
harbou	Vi0TZb
harbou .	ciqWgY
harbou about	cdrcbb
harbou and	Zoeica
harbou at	cZodbi
harbou but	ibldec
harbou festiv	Yjmdec
harbou job	alfdXk
harbou leith	gggaXj
harbou out	ZXmndc
harbou pilot	gilZkV
harbou round	jhWibh
hard	XicYbv
hard .	fZUbZy
hard choice	adbdgp
hard downlo	eefaem
hard feelin	aVrdbj
hard it	bfbcnh
hard man	enddec
hard one	dmdlcX
hard questi	madicd
hard to	UwWTgj
hard tried	ZYnYih
harder	WlQkkk
harder ing	cdbngc
hardly	dgWejl
hargre	dfdfej
harm	fcbfji
harmon	fdkckY
harrie	acqfcc
harrog	bdggif
harrog .	amhacg
harrog licenc	aYoehe
harrow	jbaXjm
harrow a	chbdem
hartfo	jecfic
hartwe	hpafba
haruka	obYgfe
harves	Zbhkck
harves 's	ecphZb
harves says	TmYtXe
has	dhfadl
has .	ocbUdl
has @s	sWdfdc
has a	ihfhfX
has accept	hQXYQ/
has achter	bacemj
has agreed	jWWili
has all	eqYYbh
has alread	qVUbhn
has also	dZZcds
has an	neeaZj
has annex	dmcede
has announ	cWwdcX
has anothe	jXcbki
has anyone	iqZccZ
has appoin	WTeXZ5
has approv	dTWh0X
has arrive	Zj0SZT
has as	cWWjhq
has asked	clZdhg
has author	jeeclY
has baz	bfenbd
has become	kcXZpf
has been	depYYn
has begun	hjiefX
has blocke	ZM7dbY
has broken	Wschdb
has brunch	eamfed
has cancel	cYVmcp
has caught	cmedee
has change	XjahYq
has chosen	WNSbj+
has cleare	dfYfij
has climat	vZacbb
has closed	WseZdc
has come	jfhXkb
has comple	gdcTet
has conclu	SdSfks
has confir	hfcZii
has conser	dfcddm
has consid	cfbfdm
has convin	dcemee
has counte	hZedmf
has covera	ndecee
has decide	TQWPs8
has declar	deacep
has declin	cZWdlo
has done	bjVffm
has drawn	bXagml
has droppe	ciarcZ
has electe	XUTZk1
has ended	dUHdl3
has engage	eTWcdz
has enough	XjVTby
has ever	jYkgec
has every	fldedc
has failed	bZnZcj
has fallen	STfkbv
has filled	eaZddt
has finish	egafcm
has firear	cvWfeY
has first	ngeccc
has found	VNfWmw
has frozen	bP3ddX
has given	fdWdfs
has gone	idbUbt
has got	sOVYhq
has had	dljTYk
has halted	daofec
has handed	gqdbdZ
has happen	Ykedii
has heard	fcjldY
has her	dlnUah
has hired	eZcebr
has his	YSqOYx
has howeve	lWYcki
has impose	dXqcak
has in	Wffglf
has invite	bbdped
has it	lfiUhd
has its	UVXcov
has ivy	llcabc
has just	ZSfjct
has landed	eYindc
has lapsed	ddajan
has left	Ypefdc
has looked	jeYhcj
has lost	dligcZ
has made	aReXc2
has makers	ebedfl
has many	glZeef
has me	gsSjgT
has meanwh	ccdbdq
has met	whYZYY
has missed	bqcddd
has more	ddeefl
has moved	TjkpbW
has my	llXakY
has named	aUlTlp
has never	YzbcjP
has no	S7hdhH
has not	c/VgYQ
has nothin	ajnfab
has now	gOPdd9
has on	mVddem
has one	ofZicZ
has opted	eYafep
has ordere	eXseeb
has origin	bYrYdf
has our	dqZedb
has passed	hUecbr
has paused	Yatedb
has picked	WdWXns
has placed	gfnddY
has pleasu	eecXrd
has postpo	eZpcfd
has prayer	fdcdbo
has probab	dcchmc
has produc	nZoXbb
has progre	ecenfc
has promis	ycXVaf
has pulled	ZWkghj
has put	YPvudV
has raised	YhdofY
has ranked	Yhcdlh
has reache	hujUYQ
has read	nYbddl
has reason	ccbbpf
has receiv	fqcacb
has regula	fZejdk
has reject	eaZder
has releas	egYgjg
has replie	hmbeda
has reques	daYtdc
has resear	zYVWYY
has resign	bpdded
has resolv	XRfkln
has retain	bZblld
has retire	fdrdcW
has review	bZejem
has ruled	cQrYbq
has run	eYeebr
has rung	Zqbegc
has said	diThjh
has seen	pPVhll
has select	Zaacxa
has sent	VkmWdh
has set	fqVdce
has settle	aaibng
has shelve	ddneec
has signal	ebcoee
has signed	cZaSoq
has since	YXYWmw
has situat	YhkamZ
has slippe	bhkicX
has somebo	deaeXs
has spoken	Yiaefl
has stages	enbdfe
has starte	cnddee
has still	awdeaX
has stoppe	aT6bcU
has struck	eaaddr
has suspen	aQ7ZbW
has taken	efkTbl
has the	emidUh
has them	mbkadc
has theref	dbVcdx
has three	bnZjae
has thrown	cgaebn
has till	wWZiad
has time	efbmee
has to	ewSwSU
has told	WhmXgi
has turned	fhYdgl
has two	logWeV
has until	yWYbfa
has voted	eUehpf
has weekda	fdedle
has well	kaocYZ
has withdr	bgadar
has worked	XYicre
has writte	fVmelb
has yet	e2SiWR
has you	bgemeb
has your	r1QTgR
hashan	lhcbed
hassan	eXhbmh
hasta	Zedpce
hasta in	Zjeiff
hat	ghpSgX
hat marnie	hgYfcl
hat me	dkldda
hat throug	hdbemb
hatchb	ikkZab
hatchb all	eemddd
hatchb forkli	ldcfee
hatche	gTregb
hate	Yahmaj
hate for	eqZddc
hate me	dXdpef
hate sendin	fdnfeZ
hate this	fZgemc
hate to	elaZih
hate writin	eebbcp
haul	afnaYi
haul into	dlYfdj
haunte	dagpcc
have	feefhg
have #	eYpdRm
have .	ZwUaka
have ;	Zkalib
have @d	Zdeofe
have @s	dbTuha
have about	jlaheY
have accept	ac/bTB
have access	Xjnccd
have achter	ZVSakx
have admini	ekmbeY
have advise	eYchem
have africa	ecjYnc
have agreed	tbYWla
have all	moQSik
have alread	XQoZcp
have also	ibjhhX
have always	cacabt
have an	jjalcX
have anothe	kgffkT
have any	hQoccm
have anyone	kWamch
have anythi	gWkich
have applie	XiyaWT
have appoin	VSXYR/
have approv	daccsd
have arrang	ddcodd
have arrive	kklVeY
have as	dkemaY
have assure	mdecee
have attach	aVgftY
have awarde	abbckl
have bad	dcnbch
have baypor	dbdceo
have baz	dneeec
have been	acchmh
have bet	ckddoU
have better	dadlbk
have blocke	waaXdc
have booked	fQokYf
have both	gXgckj
have broken	habima
have builds	dhkkdW
have by	mhcbdd
have called	YcUihp
have cancel	bUyYYe
have candid	dtaaeY
have captiv	XYcdis
have carefu	dabdds
have carrie	dcaddp
have caught	kZhVdn
have change	SL7Wgf
have checke	jVkgXm
have choose	eeecel
have chosen	qGfUor
have cleare	ZZZuhc
have climat	jPUwlX
have closed	aohWXj
have clunky	bgdmdd
have come	QiWXkw
have commit	pXdeeh
have comple	jWaUbx
have conclu	lQUXgz
have confir	jagatS
have consid	mZefeh
have consul	Ygpade
have covera	mdeccg
have create	fdhblb
have crosse	bcnbdi
have curato	bZesdc
have decide	hPbaor
have declin	cZqWgh
have deferr	eldeed
have delaye	kXcele
have depot	danehb
have determ	eZcefp
have docker	bpadfe
have doj	dYakdn
have done	kpYXUn
have drawn	jXkaie
have droppe	edidXm
have earned	gcpXbf
have electe	jVcakl
have emaile	WWiveX
have ended	bXWaa2
have engage	Zdebds
have engine	eaqdhW
have enjoye	danhdc
have enough	aiWlYm
have ever	UpYaqc
have every	klcddZ
have everyt	nhoSbb
have exclus	hfZedk
have extend	eeYidm
have failed	aocdai
have feedba	awZbca
have filled	hWdVV0
have finish	jXYjYp
have fixed	eedfmb
have foods	biraba
have for	biZndc
have forgot	eqcddb
have forwar	YrtTaR
have found	UhZakp
have four	jepcZX
have from	jhlbaZ
have frozen	dWvciW
have given	ggVYdu
have gone	bhdbco
have good	TeXmpf
have got	fbWjqc
have grante	hgXhbj
have great	fefYne
have guesse	deeeel
have had	fbmYfi
have half	jbaodb
have handed	cnfced
have heard	iugYbV
have her	4WZTeb
have him	ihcmWc
have hired	XOWWO/
have his	scbebc
have holida	dcmeee
have i	fpUXme
have in	gZauXb
have inform	aXoame
have inheri	emcfed
have interv	dobeha
have is	awXacd
have it	zYShiZ
have its	uecXcb
have just	jObihr
have kept	gTqakd
have killed	dZ2bWS
have known	YyabcZ
have landed	beedod
have learne	bpnaUY
have left	dbogkU
have let	YLsbfp
have liked	ZRYST/
have little	lieecY
have looked	jVTnen
have lost	drYbbg
have loud	cebago
have loved	ZZhXL9
have lunch	Wfhoaf
have made	hdVenh
have mahalo	dbbtac
have market	Ythbba
have matche	bZefqe
have me	KPNd/h
have met	ToilWf
have mine	oddddd
have missed	menaiR
have module	iocaeb
have more	eoZYbl
have mothba	cXteda
have moved	XdufYa
have my	0RieZV
have named	lajdeb
have naomi	akYdjh
have narrow	eneYmU
have needed	Zcbaet
have neighb	ebneed
have neithe	edmfec
have never	qZZTtc
have news	fuhVYX
have next	fclefd
have no	SuvVWa
have none	foVYZo
have not	e4XeWZ
have noted	dpsUbS
have nothin	b3gbWO
have notice	feoZfa
have now	kbabco
have nudged	cqbddc
have occupa	ecZber
have offere	YUTemv
have one	pnSpSX
have only	ecbpkX
have opted	eZcaes
have ordere	ecmbgd
have others	cnddfd
have our	3nUTaY
have oyelar	cZqbdd
have papers	ebdmdg
have parked	admbcj
have passed	ZrgicW
have paused	ZXxjfR
have phoned	inZcfb
have picked	qTUbnj
have please	dadgbp
have pleasu	dcaesb
have prefer	Ugbclm
have presse	ecmdee
have produc	aZnhgc
have promis	vXWkdX
have pulled	cascXf
have pushed	mpVfYY
have put	eanYmd
have questi	pbVeei
have raised	iiWZkh
have reache	ZUyUbj
have read	fZtiYY
have receiv	hevWaY
have recomm	eoeadc
have record	cjwaYU
have recrut	ecbmlZ
have releas	ednddb
have remove	dcwcdU
have reopen	ccctdY
have replie	bYqleY
have resear	iRU1bU
have resolv	begbem
have respon	eocdcc
have restar	iclaee
have review	bYXict
have ruled	mbXaaq
have run	ZgpXeh
have rung	eaiYng
have said	hedodY
have second	aqabdh
have seen	orVgaV
have sent	dmUkoS
have set	vQcfiY
have settle	ffbWZr
have shared	epbaZh
have shifte	gaWndk
have shown	dcrVbh
have signed	dQuRjm
have since	gdqXbf
have six	nbddee
have slippe	duXccb
have some	SwWUkh
have someon	bbXcbx
have someth	sgTdbe
have specif	kLP4hU
have spoken	imaWpV
have starli	ecdeel
have starte	XohZYm
have steppe	dmhcdb
have still	epicdW
have stood	ebkcbm
have stoppe	QuVSlo
have stuck	dYjhbj
have studen	qaddcd
have succes	dgqbdX
have suited	emcbbh
have suspen	dYsedc
have taken	VVwVYr
have talked	igTYmj
have tempor	fenfea
have that	dcgtSd
have the	hRTa5g
have their	7dXUTc
have them	eRQnqj
have theref	dbbdho
have these	edenbe
have they	aocegd
have though	aXqfhf
have three	ehWjck
have thursd	eddYlk
have till	JgPp2R
have time	fYZqla
have to	XcT0eh
have told	gcnWeh
have took	ecdedo
have torn	ebbVmp
have two	imXhbe
have until	bPOn9V
have update	bV1aWb
have us	XRUX/X
have voted	pYYdek
have waited	cncbja
have wasted	fecedm
have we	kckZdf
have welsh	daaepf
have what	falZcl
have wished	eceedm
have withdr	YQ5YRa
have won	ZTvamW
have word	rkaXbX
have work	edYcsa
have worked	aYicYt
have writte	soVXac
have yet	c1ZRYd
have you	XYWizg
have your	icbmkX
have yours	oVWqdZ
having	dacdgq
having .	kdbblc
having a	cxbhUV
having accept	dcubYa
having been	fZUfV1
having come	dbtclR
having consid	dlXdek
having docker	fcnfea
having failed	elbcdh
having granda	eemcec
having it	bhZgao
having looked	dYbfdp
having me	aTgomd
having met	iPhnla
having no	dkcekZ
having one	ddeoec
having passed	brcdfX
having regard	XcZpjf
having seen	fVffil
having spoken	dfbcdo
having taken	nVXXkm
having to	dngbad
having withdr	edjkeZ
having you	YYgSyi
hazard	bfihdg
hazmat	ccfndd
hc	ancgfd
hca	glSalj
hca .	enZakd
hca and	cdbcfp
hdmi	cfjcaj
hdmi has	aniceb
he	kjafde
he #	hVvccX
he .	cfddnb
he agrees	eaefnd
he also	fmfdeb
he always	fmbgec
he and	faeelg
he ask	ddemde
he asked	VZymXW
he asks	fpabga
he beater	Zjeiff
he branno	fkYicg
he call	ndeddd
he calls	qhbadb
he came	ccmehc
he can	Lkfuag
he choose	eoZibb
he comes	YjbZdp
he could	bjeZao
he dan	feclee
he decide	fncajY
he did	iejlcS
he do	dcradb
he does	YnXgZn
he ever	ehmedZ
he extrac	mceeec
he fabric	ebqbec
he finger	lmcYcb
he forgot	fYmeef
he gave	fYdlUq
he give	pXcddj
he gives	ijYlZa
he got	gapiZZ
he had	fXmdfh
he has	fuWaVk
he have	hZdadq
he hired	ddcdra
he hoped	Zlldda
he inès	ffcdbm
he is	hlXeff
he just	afpbhc
he keeps	erdebZ
he kept	enYbei
he knows	XeokdZ
he langua	mefaiZ
he lets	tccZdc
he liked	itZXcY
he likes	YlYjaj
he looked	mcbdeh
he looks	mcdche
he loyalt	cjbnbc
he made	Zceelj
he make	dmedde
he makes	mihcZZ
he may	bscZad
he means	lZnecY
he meant	tZXZla
he michel	cndcee
he monthl	ioYZgc
he must	gqZhaW
he needs	chbXqg
he never	bcmifa
he newspa	fYcgil
he offere	efecmd
he oyelar	hdbmeb
he passes	ndeeae
he phones	okZZbc
he police	eZmcjc
he posts	uZcYdY
he quarry	mheZee
he rang	ccShnm
he reckon	vXccdc
he ring	gcaoed
he said	kiXbhg
he say	rhSgcb
he says	uZUcrU
he sends	eemeec
he sign	edghXl
he signed	dWcdtc
he signs	pgcacc
he sort	maeefe
he speaks	itcZaX
he starts	aXeaV1
he stoppe	gmRfco
he stops	egdlcd
he suppli	gbbbli
he surfac	boeded
he take	bacblm
he takes	neZbbk
he talk	jgXcig
he talked	efmeea
he tells	zVbabd
he texted	eWbebu
he the	dedmde
he then	aZdncl
he think	iobdba
he thinks	bnecee
he though	gcpbeY
he told	TdnSir
he took	dZkbYp
he want	ebccjl
he wanted	ZZqVgl
he wants	UWS7gb
he weldin	fobbee
he went	UsTagl
he whom	cbioca
he will	wpSiWV
he would	inVibc
he wrote	bjhZbk
he you	Xkkbgd
head	gfYflf
head 's	psYSac
head ?	affcmf
head and	taUjfb
head before	dhbbbm
head can	dmdddf
head church	dfeWqe
head confid	Wkahbn
head count	cYqedf
head decide	klZdde
head for	csSgah
head garden	kaZamf
head hello	bVXrnc
head is	nnfbXV
head ltd	dbcdne
head nurse	egendY
head of	acWjqh
head office	kknScc
head on	YmjfdZ
head only	Zfenee
head pastor	ldeede
head rescue	gZbgdm
head rings	Woffff
head said	YcbcZw
head says	bqdbcd
head sites	gYXbmo
head teache	hcqaYc
head to	dlbnab
head told	geXkdi
head wants	gecobb
head was	fqaddb
head will	hoZfbX
headco	mneRVj
headco 's	mYldac
headco for	pcceec
headco freeze	eldeee
headco in	ednefa
headco is	Xngfee
headco open	fmZefd
headin	WfaZql
headin .	Zlccii
headli	bgdblg
headli #	eedbmd
headma	kgiXgd
headph	gahhdf
headqu	hYljbc
heads	gmjeUb
heads .	dkflfX
heads are	bnebfe
heads of	lhibcZ
heads round	Yrcdfc
heads togeth	bvVZci
heads up	gVplXc
headsh	kVldhe
headte	keXiZj
headte people	iaemdc
health	YXjqha
health .	kXonaT
health and	dpdceb
health board	abidem
health care	eemcfd
health cleara	ceeboe
health declar	dcdngc
health form	dfZsZd
health i	eldhda
health is	ecYdrc
health need	fecndc
health provid	edelde
health questi	ddbqdc
health the	eldhda
health volunt	fabemh
health weathe	bVjcjl
heaps	laaici
hear	qmZfaY
hear .	kmXbhZ
hear ?	gndcce
hear @d	3WZYac
hear a	YTodtZ
hear about	dTtfcd
hear after	Xqccdi
hear again	clahee
hear and	X1ZVYe
hear anythi	kacmdc
hear at	jddYem
hear back	0RjWaZ
hear before	mnWUah
hear but	mceeed
hear by	woSMca
hear either	Wrddee
hear from	rvabYT
hear her	jabedl
hear how	acmldY
hear i	aoddee
hear in	hpfaaY
hear inside	pZdede
hear is	Ytcbdf
hear it	eZUdjs
hear me	UXjpci
hear more	cZZucg
hear northl	xTbcdc
hear not	mdedfd
hear nothin	kUmleY
hear of	jYRnho
hear off	flbdee
hear on	xbZTcd
hear one	nbeefc
hear pretty	Zqaeee
hear produc	gmddec
hear reads	ncddee
hear someth	crccec
hear that	jYkbid
hear the	ociTef
hear this	edZldj
hear till	Xhddli
hear when	Szdccb
hear whethe	jhdXjd
hear which	hVcrde
hear within	nfaWib
hear you	Pbp/QO
hear your	UaV1gZ
hear>again	nUeegj
hear>answer	fgYhjf
hear>ask	lbcjmV
hear>away	uZbXdg
hear>bye	gqYhcZ
hear>chosen	lLqZdk
hear>date	yXXYlc
hear>free	pRkmWe
hear>give	bTmrYd
hear>goon	enajbc
hear>hear	d6WTWe
hear>hold	iYljeY
hear>if	pVggiZ
hear>match	ckocdW
hear>me	mccefg
hear>meet	Yfiemb
hear>news	sfaZea
hear>not	Yikceh
hear>offer	gmUilW
hear>papers	ceXnhg
hear>post	lXjlcc
hear>refuse	jVaVjs
hear>review	ZYdkdo
hear>said	jmWajb
hear>soon	coXhcf
hear>sorry	hnefaZ
hear>start	kYbfpa
hear>step	fcbcni
hear>them	hmedbd
hear>wait	hjkPaj
hear>you	aahqgb
heard	lkeadb
heard .	kjYhbd
heard @d	Sbdefu
heard @p	bpedec
heard and	nicZeb
heard at	fobidY
heard back	Yecein
heard before	obfcdd
heard by	nXlYaj
heard enough	cZbaub
heard from	xcafZY
heard it	bdacin
heard neithe	cleffd
heard nothin	qriaUO
heard of	fWbvbc
heard on	flZkaa
heard one	ddmded
heard right	Ybebre
heard that	adwfaS
heard the	ZkhYck
heard throug	Yhbdhm
heard you	iZjgia
hearin	jhXuYX
hearin .	ZjYtaa
hearin about	gamhZd
hearin back	nfYgdc
hearin before	Yndjbd
hearin from	mmfVfX
hearin more	aYXycZ
hearin northl	rbbbdd
hearin nothin	mThgmY
hearin of	eddlee
hearin on	fhanbc
hearin produc	bnedee
hearin takes	ceflee
hearin test	bbZmlc
hearin the	fmcddd
hearin you	bblmab
hearin your	dhYicj
hears	xgRjXV
hears by	qcacdf
hears from	rbZdec
hears on	mfcbfe
hears you	Yecrde
heart	mWYWdx
heart 's	bcdjam
heart .	uihSbY
heart and	eYbZbw
heart but	cceeen
heart he	hcddcl
heart of	eglbed
heart scarf	dWfmfj
heart to	dZocib
heart we	cbbajo
heartb	dYkici
hearte	gYaYhq
heat	dYagnh
heat .	fYcdrb
heated	cdlgfa
heathe	ceW0Yc
heathe .	chmdeb
heathe withou	ddbqeb
heathr	daafim
heatin	hcXceq
heavy	WSoZVx
heavy heart	ZYZWZ3
hectic	hclclX
hectic for	nafdfe
hectic i	lcfeed
hedgeh	bXjkZj
heels	bffjlY
hei	bdmgde
heidel	hdSbnk
heidel almost	aVVcqn
height	gWpaYl
height .	ecbedo
height no	nbdkdX
height yet	dXpche
held	fhihZe
held .	doTidg
held a	caddbp
held back	fbneec
held by	bgcnec
held for	efVjhi
held in	ceqgcY
held it	mbeeee
held the	bbcibo
held to	nkZbca
held under	dZenee
held until	ealfee
held up	lqecbR
helen	pcXifa
helena	ffjcee
helga	glgdbc
helga just	faljbc
helga prisci	deZhkf
helga saw	chmYeg
hell	mmYhaW
hello	eedegj
hello #	YiXiii
hello .	Xdpbdg
hello abara	hfZedk
hello again	mciabg
hello and	rhZgbX
hello applic	cjchWj
hello candid	lgahbc
hello chimne	ghZmcc
hello collea	kfYdei
hello confir	hgYfcl
hello contra	gcdmfb
hello dear	cdbeen
hello donega	khZfag
hello dr	jVcoib
hello dundee	cZaamm
hello everyo	apeeeb
hello from	cZoZgh
hello has	bXhccs
hello hesita	edbpca
hello i	cgnibY
hello job	aoeedd
hello laptop	bgYaph
hello loss	YliggZ
hello manage	lcacoY
hello miss	bjaZhm
hello mr	chYfkg
hello mrs	flYiiY
hello office	Ybamig
hello placeh	gmdbgb
hello post	bdemhb
hello priya	cdmeed
hello radiol	jhXcig
hello says	kfgciZ
hello there	fdccen
hello to	hVqeea
hello tracto	gdWjkg
hello wants	ciZdsX
hello we	dZbrcf
hello who	dYdiki
hello would	cleZje
hellos	hlcbjZ
hellos .	eldeiZ
helmet	hgckeb
help	YSyhaf
help .	cahclg
help centre	caoZej
help desk	ecmeed
help i	ededcn
help me	jhXlfZ
help the	ecdpbd
help us	UVj1bW
help you	aZwSci
helpde	fTxdZa
helpde .	cXrcdf
helped	ecmgec
helper	adcoZj
helpfu	YqXZfj
helpfu .	cmbchd
helpin	pcShaj
helpin to	lgbdcg
helpin us	edmcfc
helps	ZivZXY
helps us	acsceb
helsin	eZgZpf
hemi	galYej
hemisp	bkdckd
hence	iakfUk
hence no	ifmdaa
hence the	ifjlaU
hence we	eafceo
hender	YbolgW
hendri	cheale
henrik	cZchWv
henrik .	cabhbo
henrik the	cdccep
henry	hcaaof
hepati	cadhlg
her	idekbf
her .	cmXbkg
her ?	ZYdpke
her @p	kccbbm
her a	gZpqRY
her about	Yrebed
her actual	bocdee
her adelek	dWkmed
her again	dmWlcf
her and	ldXgkb
her answer	xfZXXb
her applic	lZodYc
her appoin	eiccbl
her back	cZbqjc
her barris	gnZcec
her baz	ebWYno
her before	ZYZjwW
her boss	gsSWfi
her by	dVbqhf
her calend	oZccdi
her call	cnbeef
her can	dcecen
her choice	rXcbdf
her climat	mceeee
her coffee	fecndc
her collea	Z0XaZa
her contra	bcudYa
her day	dqeXee
her decisi	tccYce
her deputy	jXjkdc
her desk	joUbhd
her diary	kgYiag
her doctor	Waqbck
her down	liYZbk
her draws	geXdki
her either	dmceee
her elliot	edmeec
her email	hVflfg
her exact	riVVlb
her files	Ztaddc
her finger	lhcddd
her first	dgfcXp
her for	hWwYbZ
her form	egnZec
her forwar	fhcZen
her galler	iYmedd
her genera	ldceee
her half	cddoec
her head	WfWahs
her holida	aaomYb
her honour	iYcbjk
her human	ecdodc
her i	YYhmek
her in	iUgojX
her inbox	VpYnbc
her interv	aTwQij
her is	dbalej
her it	lZfgef
her know	ddemee
her ladysh	obceed
her last	mXhkcb
her letter	qbedbd
her list	lgWcbm
her love	ajsbaX
her mails	gYpeea
her man	fgYjdh
her mind	qabdbh
her mother	pbcede
her my	UYi0aX
her nephew	cZWclq
her new	hjadlX
her niece	baacdu
her nod	obeedd
her now	kYcbdn
her old	bbYcXw
her on	iPikdk
her or	ZWcmfm
her out	ofZadh
her own	VscZZl
her partne	dleajb
her phone	akqabX
her place	cbkYqY
her presel	ecedle
her presen	madhee
her produc	cabbnj
her rain	dYhfhi
her rehear	bfcmci
her resour	hZbcdo
her return	rZcded
her right	naeeee
her say	blcbmb
her second	YxcXeb
her she	aVWjsi
her side	fcceme
her signat	nceeec
her so	gXcsbc
her son	fbleed
her straig	dobded
her thanks	ecnfec
her that	egmgab
her the	OSevkj
her there	dcpddc
her they	aoddff
her time	doecec
her to	eVeghn
her verdic	wYdabc
her voice	demcec
her watana	geYgjg
her we	dtbYdd
her weakne	bjcbnb
her well	edemdd
her what	ebbiem
her withou	cYnpaW
her words	noZbZY
her wrist	bnedee
her yes	nVleea
her you	bbYucd
her your	ZeWoke
her zoe	ibbbpb
herd	Wgehfk
herd .	hdleeb
herdsm	hcbncd
here	ablehg
here .	cbkZas
here ?	ZgfWuZ
here @p	dYepia
here and	eknWSl
here any	Zcleei
here are	WZ1Vga
here at	gbarab
here but	pYjZbg
here by	VegtiT
here can	Yqgddb
here ewa	ebdpcd
here first	eceeem
here for	ZWfngh
here goes	hRZgjp
here google	ddcmgd
here has	dqaedc
here hope	dbpebc
here i	iSanke
here if	chlXka
here in	eSofgg
here is	cdgbtY
here it	PPfitq
here just	lfafcg
here knows	eYofef
here nor	ecmeed
here now	jdVarb
here off	hdaZim
here on	isOfgX
here placeh	eZYtde
here planne	dencbd
here ring	ecmYhd
here says	bZsdcb
here so	nfhZcc
here sorry	eckbnY
here thank	hlcddd
here that	idpbcZ
here the	fefmgY
here there	Zsbfdb
here they	YSZjev
here to	cXimce
here too	bfqdda
here until	fbmgdd
here was	biYegl
here we	goVcjc
here will	dsdccZ
here with	cXfhXs
here within	Xdeddr
here you	beefld
hereaf	fiaddk
hereby	OSWlzo
hereby appoin	adaXwd
hereby called	edbpbe
hereby cancel	cbcecp
hereby closed	adbdds
hereby confir	Yawbcb
hereby do	ebdcrb
hereby inform	cgSZjq
hereby invite	bacuab
hereby we	fibkYg
hereby withdr	eckdUn
herefo	ecfhfh
herein	ehdYfn
hereto	hVmkba
herewi	abiahk
herewi .	dadcgn
herita	oakdab
herita from	nefXdh
heron	cfXndj
heron .	ddbpdc
herr	kVfabp
hers	Yafkkf
hers says	caZdnk
hersel	ieibYk
hersel .	ocagec
hersel and	fncgac
hesita	ZYiiig
hesita to	daddhm
hester	fcchdk
hexama	ecagjh
hexley	beflde
hey	jfiWak
hey .	qcWfhc
hey everyo	Wmkcfc
hey from	idodgY
hey produc	gbnbdd
hey quick	Yncedj
heya	idYjdi
heyy	cikjcZ
heyyy	bgnWif
heyyy .	fjgVgi
hgv	UpScds
hgv 's	ggVjbl
hgv has	bgYceq
hi	ddjhcg
hi #	Weilge
hi .	cahgVo
hi aditi	dgbmed
hi all	ZmjdXg
hi altern	gghYej
hi ana	dWnefi
hi and	ghnafY
hi animal	lbefee
hi anjali	fdealg
hi apple	Zmdhef
hi applic	hmZeed
hi bea	dbZgdo
hi both	kZoXha
hi by	YZsdcc
hi caleb	cfjZma
hi candid	RkY9SR
hi charle	ebnfea
hi chloe	nYecie
hi copenh	fdjRlk
hi desmon	eceYdo
hi duncan	mgadde
hi eight	bduadZ
hi elena	Yobgee
hi emeka	bdnded
hi emil	leceef
hi emma	YWlkmY
hi enhanc	qdZcec
hi esther	dcflee
hi ethan	eddedl
hi everyo	gXqbdc
hi femi	daocfd
hi forese	ecmeed
hi freya	daegel
hi gabrie	mceeee
hi gareth	dacdcq
hi got	cXpcdj
hi hairne	hdaZim
hi hamper	jhWibh
hi hope	cbqcdc
hi humour	aiYhif
hi i	YV0bgW
hi ingrid	capfdZ
hi it	jawVWd
hi james	lgbdde
hi jerome	iacben
hi jo	aqcbgb
hi joanna	eascdY
hi jonah	bcclgg
hi joy	hXceeo
hi kareem	jfdXih
hi kirsty	edealh
hi leanne	fZnffd
hi lena	eemeeb
hi love	obZYjh
hi marta	fenefY
hi mate	dailec
hi me	libigU
hi measur	hYfhck
hi neighb	eembed
hi nkechi	eedldd
hi noor	ddbpcd
hi omar	ddelee
hi one	ddnbee
hi ottoli	odchdb
hi owen	mcefce
hi packet	dgiYjf
hi patric	nbdcde
hi pavel	eanfbf
hi pete	ddgZgm
hi peter	ecobed
hi petra	iVneef
hi placeh	Jgk6UT
hi rachel	dgcnbd
hi rebecc	clfahd
hi refund	ZXgeni
hi roisin	jhldaa
hi rosali	ihjYec
hi sanne	fbddfm
hi seasic	glWjdd
hi see	qbabed
hi shaz	cneeea
hi simone	eakldb
hi stefan	hbecdl
hi subj	cdfZnh
hi survey	chYihh
hi team	Vmjdee
hi tess	apebfd
hi thank	fdmded
hi thanks	hpaZbg
hi this	gboedZ
hi thomps	kbZckh
hi to	cY0TiY
hi tobias	canffb
hi tom	dclaei
hi traine	micaed
hi vaccin	iigfcY
hi vella	dbcfob
hi vikram	diYjhd
hi visas	hlUedj
hi we	aibocd
hi will	ddeeem
hi you	fZlXji
hi zara	eboYef
hiccup	fZggih
hiccup you	jcYeme
hidden	XhbZkn
hide	VXdnik
hide per	cbbqbe
hiding	cahfjh
high	cdWbZ0
high .	gdYZdt
high and	bgbccq
high number	gfaben
high street	cbhqba
high volume	ftXbec
higher	aVcWum
higher safari	edadeo
highes	ciVicn
highes from	eecdcn
highli	aZSvYn
highli and	dZcsac
highly	aWfcZv
hii	Wbhibo
hii .	YgdYin
hii manage	eeclee
hike	TgbZkr
hilde	kcjkXb
hill	fcdkff
hilsen	gcagih
him	gfdpdZ
him .	ZkjikS
him ?	dbeodd
him a	SWb1eY
him about	cjbmcc
him and	meUVng
him as	bdatab
him at	icobda
him back	ZauZdd
him but	dedbap
him by	eabcni
him for	fhcYbn
him he	mTflbh
him honest	emdbfe
him human	abohdd
him i	giUfVr
him if	hWoede
him in	gkalZb
him is	gebebm
him on	kZflXh
him so	ddcngb
him take	elbcgd
him that	llbbdb
him the	jdcgUn
him time	epcdea
him to	biWjna
him we	cseadc
him what	chddcm
him which	haclhb
him write	nefddd
him you	iVbjih
him your	afZnlZ
himsel	Zb0hXP
himsel so	hXoeec
hinges	Wrgddc
hinges on	Wrgddc
hinkle	ZbXWwj
hint	jTphdb
hint .	kXmcee
hinted	ZUUhjt
hinted our	dYddof
hints	Zhbhgj
hire	YcjUtg
hire .	YUhcyY
hire above	fbeddl
hire and	mQhaep
hire anothe	fmdfeb
hire anybod	egleea
hire her	bXYezW
hire him	bacdog
hire in	bdndbh
hire or	nedddd
hire somebo	fmfeae
hire the	gccbdn
hire they	ihfkXd
hire till	edgmcc
hire until	eaoeed
hire you	TgcP6Y
hirebo	gcamch
hirebo .	ceindV
hired	TJTP/p
hired .	SOZW/U
hired a	dbibXq
hired after	fceeem
hired and	bUjdqe
hired as	ZdbcuZ
hired at	bagcqc
hired direct	eaeebp
hired for	emYbej
hired from	ebbego
hired her	ededbp
hired his	edeedl
hired i	dcccog
hired intern	edbeco
hired me	WXZY/K
hired now	eamfef
hired or	mfjaba
hired pendin	ebXbtd
hired somebo	edcdco
hired someon	cbcdar
hired subjec	fefcld
hired the	WTSZU/
hired their	edaeco
hired there	dcvdZV
hired two	eacedp
hired until	dcfemd
hired withou	dblhdd
hired yet	hqZhbX
hired you	hhXZme
hiredl	hmjZdZ
hirelo	eekecg
hirelo someth	gghYej
hirepa	gbmedc
hires	lbsgRX
hires .	aZrgcd
hires and	aqcbde
hires are	cYqefb
hires in	cbcmdi
hires on	qYfgcX
hirevi	ZZoidc
hiring	ebnbdh
hiring 's	YY7aZV
hiring .	WUpfgk
hiring a	abhgdm
hiring after	emcedd
hiring again	deeeel
hiring and	ZjlZcf
hiring any	eaYeer
hiring anybod	lblZec
hiring anyone	eWfeer
hiring assist	kccdYk
hiring at	kaVdcr
hiring ban	ecodeb
hiring commit	gfXWpf
hiring compan	dcnbce
hiring decisi	adrbea
hiring depart	ljaceb
hiring either	eWlfek
hiring event	ggmcbZ
hiring events	eboedc
hiring for	aVjsXh
hiring freeze	eVrffa
hiring from	Yddcbr
hiring has	gbpeeZ
hiring holder	edYffo
hiring is	iXxYXc
hiring lead	mWbdji
hiring list	hbYcep
hiring manage	gxRjYZ
hiring matter	hlVkee
hiring me	XWcdsi
hiring mercha	hnSdel
hiring on	bbpeee
hiring panel	fWbmek
hiring pause	fbmefe
hiring plan	caaccq
hiring proces	agmgcb
hiring round	gbfaem
hiring someon	ecceem
hiring stop	bU6acS
hiring team	ewWhYa
hiring til	eZpefa
hiring until	cindeY
hiring with	dWmeej
hiring you	cOQU/R
hirosh	fehhag
his	lgcbch
his #	iamcWi
his amara	hbcemc
his anneke	hldecc
his answer	onbZdX
his appoin	ndcede
his assist	gpaace
his back	dbnded
his batter	bZtZcc
his boss	nfdgca
his brothe	dgUnZl
his calend	dXbtdb
his call	incacd
his choice	uZcWbh
his compla	bhdlee
his cousin	XWTWe3
his crew	pbcbcf
his daught	ebccdr
his decisi	uXeccc
his desk	gnWhhY
his diary	ljeZdc
his father	glabjc
his first	aWcais
his hands	bnandW
his head	jggXbj
his hey	gbnbdd
his illust	cdoecd
his inbox	facqdb
his intern	eccfnc
his interv	YX0XdX
his last	anbbck
his letter	cmfeed
his lines	Zjdbem
his mails	Ybpfee
his mate	eccdcp
his mind	yiWaZY
his mum	mdcebg
his nephew	XXVYa6
his new	aXXX1c
his next	ejbbld
his niece	gbcbcp
his notice	chgamb
his number	cbatcd
his office	aeasbc
his old	bbddcs
his own	lfRgUt
his paid	edqbdb
his partne	ljVVii
his phone	Yfhcdk
his pick	tacacc
his ra	ecfmjY
his return	mjbbea
his ruling	mddeee
his second	XbxPeh
his serve	akcemb
his skippi	eafeoa
his table	Zmfgeb
his thanks	eeceel
his theo	eZhmee
his three	lcbddj
his turn	nebded
his verdic	padded
his way	djZehh
his wife	mfcefb
his word	wgbZZX
his words	foYZga
his yes	ilddcc
histor	Ydehdk
histor and	eldede
hit	caiiZm
hit accept	cdcqbe
hit pause	cVwddb
hit propos	ddboed
hit reply	biYggl
hit the	ecodea
hit you	rmaTbc
hive	bvaadZ
hive .	Wtdeeb
hiya	iekddb
hiya .	gXpaed
hiya can	anefeb
hiya thanks	emfbed
hm	oWmaed
hm .	hdgZke
hm is	hYncde
hm your	celgbe
hmcts	rcZfcb
hmm	fnbfcc
hmo	hbejfd
hmp	kkWjYd
hmp .	mceede
hmp countr	geXoce
hmp has	bhemcc
hmp jasmin	hfZedk
hmp on	ebpeda
hmp went	gdbddm
hmrc	mZZkfd
ho	cfgbih
ho .	heUhle
hod	ijdcia
hofer	YpYifc
hogan	Wenjbc
hogan .	Ypdeed
hola	fbbocf
holbec	dapXna
holbec or	adeZmk
hold	idmfcZ
hold .	fP5gZT
hold @d	bZerce
hold a	dXbohg
hold about	catada
hold and	cSkcmi
hold anothe	amcedi
hold any	bnVkeh
hold becaus	eYucdb
hold due	ebpeea
hold for	dZXkkk
hold from	eaoeed
hold in	hepXab
hold it	Vgdklg
hold me	tsTVZU
hold my	ZwYcdb
hold northl	bXcsde
hold off	blYiff
hold on	ftRbhi
hold one	ieXjck
hold or	cUmcen
hold our	occdde
hold out	pgbbdb
hold over	cpZeed
hold pendin	acqeec
hold produc	feblff
hold since	fZpeeb
hold sorry	ihjeeW
hold that	ekYmcd
hold the	leWXsd
hold their	klcdba
hold they	eWofff
hold tight	i1MYcd
hold till	casddd
hold until	cVvddc
hold us	mjcbdc
hold while	eVmeej
hold with	bVpmda
hold you	edbeeo
hold your	hqMrZb
hold>again	cWihij
hold>answer	lpXWYh
hold>ask	Xldgeg
hold>away	aZxbba
hold>bye	cNxccf
hold>chosen	pOhdke
hold>closed	ieZZho
hold>date	cgkjiV
hold>decide	dmnVYe
hold>free	YN9gaU
hold>give	iYVohg
hold>goon	bXuibb
hold>hear	hdilYc
hold>hold	aR6adc
hold>if	Xkrbab
hold>joy	kXWbZv
hold>match	elbbei
hold>me	snbTcZ
hold>meet	rpbYXZ
hold>news	kfkXgZ
hold>not	dW4dXY
hold>offer	XbXfio
hold>others	cmfjdY
hold>papers	cYieTv
hold>post	bTpkaj
hold>refuse	jRfqbf
hold>review	SHvaom
hold>said	mYjhbd
hold>sorry	fepchW
hold>start	ZdcnXn
hold>step	kXuhYT
hold>them	fW4ZaZ
hold>wait	dR1ccc
hold>will	heuZXb
hold>you	cYkepb
holder	faahaq
holder and	jWjadl
holdin	aaVvpW
holdin .	djWfdm
holdin a	cZlflY
holdin it	dgamdd
holdin off	eZepeb
holdin our	gZoedd
holdin reply	jnabbd
holdin the	SaYa5X
holdin them	oadccg
holdin things	cgcmdd
holdin your	fccrZa
holds	kmXbah
holds .	hanbee
holds no	Zgkdgf
holds so	mgebcd
holds to	lceddf
hole	jvbfYR
hole .	ewWfbX
hole error	gcjekZ
hole in	lZbdcl
holes	bcffcn
holida	kolVdX
holida 's	Yengcf
holida .	hmiagW
holida ?	Ymgejb
holida @d	ipdWbc
holida @p	abrbde
holida and	fpebca
holida but	jladec
holida for	gjkZdd
holida here	oaZlbd
holida in	niaeeZ
holida northl	ZZsddd
holida on	mZgbge
holida or	lbeeff
holida plus	bddbqe
holida season	bemeed
holida so	yWabcc
holida that	bfmdec
holida the	cdXdre
holida till	bqYeef
holida until	cqcade
holler	ixaaWT
holler .	YzVecX
holler when	Zjlced
hollis	lbZZcp
hollow	SdUoim
hollow .	dchdmb
holly	dgakci
hollyb	cjUkna
holm	gebcij
hols	qYehae
home	fXpgce
home #	ecbblj
home .	eWtadf
home ;	mbcjcb
home addres	eebdnf
home all	YgwZdZ
home assign	cldgde
home at	dmhbeb
home before	gdqcab
home by	bmgbag
home for	ddnedd
home from	oYYcdm
home i	emedec
home in	cbofce
home is	cdencf
home northl	nbedee
home office	nbfdhb
home ok	Zioaed
home on	lWpPma
home origin	ieZjeh
home page	eboded
home safe	falfee
home suppor	dYhhhg
home task	fmZgce
home to	jeWocd
home with	aWhbgp
homeca	agjdic
homeca .	eboeeb
homele	YmgXei
homele .	ZqiZgY
homes	dejieZ
homes .	fgnYcc
homewa	eagmce
homewo	VYb4Wa
homewo 's	aauaeb
homewo .	dddned
homewo a	eddlee
homewo for	kcYmdc
homewo from	bcXted
homewo on	dgjUki
homewo with	eadpee
hon	hocZcb
hon alpenb	grXceX
honest	fpXWYr
honest .	VqdmbY
honest ?	qVbSjn
honest and	cZnadi
honest answer	ldjXbf
honest by	kZejee
honest could	Zqdeec
honest do	qcaded
honest i	flnbdU
honest it	aqeced
honest positi	dighXh
honest the	ibZYcu
honest to	dibelb
honest with	gdZWll
honest word	aWdmgm
honest you	fkYZbn
honey	celccg
honeym	hdTmkg
honeym .	dmZajf
honeym b	edbmhd
hong	ddijdd
honor	hahcei
honora	VZheio
honora and	cndbfe
honora isp	YVafnp
honora job	fgZddn
honore	cmedee
honour	cQXe6Y
honour .	kVchhi
honour has	iYcbjk
honour if	cZZc1V
honour of	UcXveg
honour to	ZTjVxd
hons	emaobV
hons .	efecmc
hons on	erdccZ
hons with	aabucd
hoop	kahgZi
hoop as	lcneWe
hop	VdYvdg
hop on	ZVauei
hope	edoXgh
hope .	mmdURm
hope ?	ehfdlY
hope a	aceqdd
hope all	cbhZcn
hope but	cmcfed
hope climat	iWbeeo
hope for	Wlbbmh
hope i	atdcab
hope in	atdZdb
hope is	TnYddp
hope our	eYgcdn
hope that	fWebpj
hope the	hT5eZS
hope they	aggXjk
hope this	baqdfd
hope to	yxSUSP
hope we	dZddeq
hope you	XVrYjn
hope your	jboWkU
hoped	bodVcm
hoped as	dddedm
hoped for	gXdcim
hoped i	eZmeeg
hoped so	ecfdob
hoped that	Yileed
hoped the	eYmedi
hoped to	YwbYah
hopefu	oxSVaY
hopefu .	cqbefb
hopefu and	mbebbk
hopefu of	nceeed
hopes	lgRabq
hopes .	ajbmdd
hopes for	eneagb
hopes to	oheeYb
hopes up	cbZdgr
hopes yet	mbdefe
hopewe	Ygjgfg
hopewe from	Ydifhi
hoping	lqVVWo
hoping .	ZiXZgr
hoping for	jaeZVt
hoping so	lbeeee
hoping to	l0ZMVb
hoping you	gWbkld
hoppin	fcWggo
hopsco	cmdeee
hopwor	bdatZe
horosc	YmjakZ
horosc .	bndefc
horosc ?	ddjZmc
horrid	cWYjdq
horse	kaYkdg
horses	bdgpaa
hortic	dfifbh
horvat	bbkdkf
horvát	eZgfjg
hospic	oVkddd
hospit	harbWh
hospit .	cgtUZd
hospit and	gYsZeY
hospit grumpy	icWigi
hospit is	chXdep
hospit with	ecndec
hossai	djceei
hossei	lhecdc
host	bgfdal
host .	bencee
host snag	hhXgdh
host the	ajnYcb
hosted	dibcel
hosted pal	cdeefm
hostin	iYhkdd
hosts	cXncbm
hosur	jafbkd
hosur called	Zbbcnk
hot	eeldee
hotel	dgelWi
hotel #	bbZman
hotel 's	brYefd
hotel .	YfcdZs
hotel @d	oadcee
hotel airlin	gdcema
hotel and	eedmdb
hotel we	pZdeee
hotel will	neeaed
hotels	cYWlfn
hotlin	lcVidj
hotlin .	jfVkff
hour	dQd0pU
hour .	gdcpfW
hour ?	ebdrcb
hour after	hXdild
hour and	WTqmkX
hour before	ddndce
hour by	ZkbmYh
hour climat	Zffdnf
hour for	agaohY
hour in	hbfobZ
hour interv	fenZee
hour later	dZdcoh
hour more	hbXesZ
hour of	fWmncb
hour on	eXahmi
hour then	eeldde
hour two	khcYid
hour with	Wbb4UY
hour you	ocegbb
hourly	jhrWZX
hourly it	nbdbib
hours	ZToime
hours .	YUgmlh
hours ;	ahogbZ
hours ?	nZYanc
hours a	jYjSua
hours and	kQkZng
hours change	eencdc
hours each	ecmcfd
hours from	bepced
hours have	eelcee
hours here	klZecd
hours i	dXrifX
hours in	dcmfce
hours no	ddahnc
hours of	ZTshag
hours on	YeVxWf
hours over	cYodcj
hours per	ZmZmed
hours than	ecdeaq
hours to	gbXalm
hours we	ebdlZk
hours with	WfXrfg
hours work	ilcRij
hours you	cfedao
house	fVfeni
house .	OYhhU0
house can	dlecdg
house everyt	imcYde
house for	lbbgic
house has	acbimg
house i	eepeeX
house in	bdjcmc
house is	dcmbqT
house keepin	igcZld
house on	ZncanZ
house style	bdamdj
house with	geebmd
houseb	cfghdh
househ	aqXfja
househ .	aqcgcZ
housek	deeemc
housek and	eahbob
houses	icfkiW
houses has	bdbdni
housin	ZdZekl
hove	dZcqed
hove .	dZcqdd
how	ckocad
how .	gdmcdd
how @d	csbdYe
how about	aQN3pU
how are	cimaae
how close	eeXcho
how did	YRtgcd
how disapp	eZeffn
how do	cjmQoc
how does	bcWjrc
how else	dYZeip
how far	cuXgbZ
how fast	dmdhcb
how i	SJeujr
how impres	ecccdp
how is	hNnwbQ
how it	zgeRSg
how likely	dbxTcY
how long	a6jXZO
how many	b9ZPXZ
how much	YhZder
how my	cimdcb
how nice	ebhdZm
how please	cbcdrc
how quickl	dmhdea
how satisf	cdoced
how she	jbZcil
how sorry	eXiccp
how strong	ebdeem
how that	albadn
how the	lmsTTU
how they	mbkZee
how things	ilXhad
how this	oakeeY
how to	Vf2UYa
how was	bU/PZU
how we	dcgZYs
how wonder	bbdgen
how would	caebsd
how you	YXg2Wc
how your	agpWbi
howdy	nXkaiY
howeve	XZShW4
howeve .	ecZeep
howeve long	aqdcec
howeve the	ecedem
howeve we	dcbeeq
howzit	kjagcb
hq	UijZpb
hq will	bodede
hr	lgZdmZ
hr 's	ekTjpW
hr .	qXdiiV
hr ?	Yoaide
hr about	eiZmYg
hr ago	ccemib
hr and	bXglnZ
hr are	dlZbpX
hr at	lcfdef
hr busine	dmhcba
hr but	bbedpd
hr can	iWcgkh
hr closes	fmZdgd
hr compil	ndeccf
hr confir	fZbdep
hr desk	gVmZje
hr do	iSamij
hr does	hdbYqb
hr girl	pfXcah
hr had	edcefm
hr has	cmQYwa
hr have	aeadqf
hr i	dfsabX
hr in	hceelc
hr is	XlXgqZ
hr just	pbXdhd
hr lady	dtcaWg
hr mail	addcmi
hr mails	enbdfd
hr makes	effZmf
hr manage	sUaZfh
hr messag	mbefee
hr now	qcacad
hr office	Zlcldc
hr on	Zphbcc
hr outcom	pbdddd
hr person	bgnddc
hr posts	dlZehe
hr practi	kcYmec
hr prepar	eceane
hr rang	eWgdmg
hr said	ucWafY
hr say	nkZYaf
hr says	lhYdbj
hr servic	gUaipe
hr shared	kWeYeo
hr sugges	kkfffV
hr system	jVpcfZ
hr talked	eZkcgi
hr to	ciaYsa
hr volunt	barccc
hr wants	ahcobd
hr wareho	medded
hr we	isVbZc
hr will	ZedezP
hr woman	crYXgg
hr would	bjdpYd
hr you	Zmcame
hrd	alZbhk
hrm	XVocsb
hrm .	dijRkh
hrs	YsigaW
hrs .	coccee
hs	caYncn
hse	hjZcif
hub	gggXih
hub .	fjiYhd
hub rhythm	hfZedk
huddle	hfjaef
hug	lfabif
huge	dZqbai
hughes	jcgchc
hugo	gQnYqd
hugo .	bbbdpi
hugo listen	iZadoc
hugo park	mXoZea
hugo then	kZdagk
hugs	dcpYef
hugs .	dapccg
hui	chmdfa
hull	hYhkag
hull .	fZglbh
hum	cdidZm
hum that	cZncbk
humain	akbjdg
human	4PYjeb
human #	Zecped
human .	vQaiic
human ;	eaZtfb
human ?	acZzYZ
human agata	cpZedb
human ahead	geeale
human and	xbRfah
human as	obaeeg
human at	rabddd
human before	edYmie
human being	ecdeme
human but	eWbmdl
human by	addpce
human can	blageh
human copenh	eoaeYi
human either	cgddel
human for	gbZenf
human he	ofbccc
human here	bimbbe
human i	pcjcZb
human in	kXfhYj
human instea	gcobcb
human is	niblXV
human it	tZagac
human lets	rYdbdd
human no	ddedme
human not	vYbfcZ
human now	uabbdb
human on	bhnced
human or	jXcpcc
human please	qabeed
human reads	ecdmee
human resour	VrlgdT
human s	yabacY
human she	tXdfbc
human so	kVXmje
human that	jSjmfc
human the	oPeogX
human there	mdeedd
human they	fcagaq
human to	Yfklbc
human too	ilbadf
human we	rbdbdd
human when	nZeeff
human which	dbeeen
human will	bgdWkn
human with	yVdadc
human you	3TfZab
human your	Zdllce
humani	gnkeVY
humani .	dYudeX
humani academ	dpbced
humani from	bWphbh
humani is	eqcdeZ
humani on	cmcddh
humani to	iboXde
humanl	ddmcge
humano	imcddc
humans	YZhxXa
humans a	beende
humbli	kdffee
hummin	hageej
humour	knVcdc
hun	Yedaas
hunch	fiZhci
hundre	YrdZka
hundre of	cmbeeg
hung	kibejX
hungar	fhdbgh
hungov	mUiZcn
hungry	geQfsd
hungry of	cbehle
hungry pendin	niXeed
hunt	ZXkbne
hunt .	ceoddc
hunt for	dbTgpi
hunter	dbhnea
huntin	eobecc
huntin is	dnccef
hurdle	YQV5lV
hurdle .	eZefoa
hurdle and	jXeoae
hurdle is	cddqbe
hurlin	caiblg
hurrah	iSXsif
hurrah thank	hbXmfg
hurray	XidVtc
hurrie	ZsUabl
hurrie .	eqddeY
hurry	d/SabI
hurry .	b3WdWT
hurry a	emebed
hurry them	btcbeZ
hurry with	cdecnf
hurt	difjdb
hurts	jVdbkk
husban	gbnWpY
husban 's	Xjdjcj
husban and	mceWnc
hussai	ilYdhb
husum	ebddoc
husum .	ebeeqZ
hut	ejceic
hutchi	bShjcq
hutchi .	eWagds
hutchi about	bamjec
huw	ckeabl
huw .	ecdeen
hvac	hmZahb
hyacin	jddcdj
hybrid	gsWceb
hybrid .	d2TZbY
hybrid ;	mlcedY
hybrid and	eZbdYt
hybrid is	lXlhbc
hybrid on	dedlee
hybrid start	Yffcof
hybrid with	beeelf
hydera	cfQllh
hydera #	jiYhdf
hydera .	defhmY
hydera and	Yjcidj
hydera delive	feZfgi
hydrau	cdgkgd
hydrog	cXuUch
hydrol	bimceZ
hyejin	dVbdax
hygien	XljghZ
hygien .	Ymjcee
hälsni	ecbngd
hélder	dWmdcl
hélder r	ebnedb
hôtel	cjdcje
hören	eeddig
i	gefege
i #	Sbrbjh
i .	osTYcd
i ?	kcWtWc
i @s	WZoYik
i a	Zeamje
i accept	XUmO5U
i acknow	ncsWdQ
i agree	YkighZ
i also	dsZeca
i always	lYmdcd
i answer	gXddjk
i apolog	WnVdco
i apply	ebofcZ
i apprec	hlZYie
i are	jTjlce
i asked	phcVeg
i assume	ffYeen
i attach	dVfhkh
i baypor	aTibmn
i be	bVjnsQ
i believ	krYWdc
i biolog	aadYYv
i biscui	ecfcco
i blown	fgYaod
i book	dcdmhd
i braced	dibkjY
i bright	daZbmm
i broke	mlYggV
i call	6acVUX
i called	ZhobiX
i came	aYimjd
i can	dofffY
i cancel	fbqfeX
i care	bgcedl
i caring	flccbg
i carrie	aanXgj
i catch	fiZncb
i chase	dndded
i chased	Xtedcc
i choose	dZdtbe
i chose	abtdbc
i come	obOrdc
i commit	emedec
i conduc	eYcenh
i confir	iZmHnm
i consen	hadben
i conser	fWiXjn
i copy	emdedc
i could	ZlkWej
i count	nbcdge
i decide	mRxdbR
i declin	da0bWT
i delete	ddhlcd
i dental	agcUmn
i did	Zcdfmi
i do	ephdca
i docusi	dabdbr
i donor	ffcdbm
i doubt	WpWbbo
i dpo	drZccc
i dreamt	dtdeXb
i earn	edddob
i emaile	edleed
i enjoye	Xesgbc
i erin	cbbcnj
i even	Zpacbj
i expect	vhZUZd
i expire	lbceeh
i fear	ThXYX2
i federa	bWjahm
i feel	WTqYeq
i felt	epXcgd
i ferrei	Zbbkdo
i finall	ecdcdp
i find	tchPXk
i follow	cdacim
i forgot	iWvZfV
i forwar	hanced
i fought	dbdahp
i found	pVpiUZ
i founde	fbcpdd
i fte	dqeZdd
i gather	dpYneV
i gave	k0dVcQ
i get	tbUhmV
i give	mYTpaj
i go	laeofS
i got	iaadvW
i guess	UeZaqo
i had	Ufkbjk
i hall	ofqVbU
i hand	Ybcokc
i handed	nbkeYe
i harbou	Yedode
i hate	iXdcfn
i have	cjhhjX
i hear	onbbWc
i heard	Wogcfe
i hereby	Wahimf
i hired	cfaecp
i hold	elWika
i honest	imfbdZ
i imagin	gncaec
i intend	nidbcc
i interp	ecmgcb
i interv	UjedZq
i introd	dZndfg
i joined	ecmebf
i jonas	dZcdgp
i just	VvrXfP
i keep	YwgeWX
i knew	bZlcob
i know	apWaim
i land	qXedee
i landry	cbnkVh
i langua	fdeccm
i lead	eccode
i leave	idjheY
i left	YWvhdd
i let	fLrhmb
i like	eRhieo
i liked	gUneeg
i log	mcedee
i look	efXodf
i lose	ciamZh
i lost	cbaact
i love	dacjbo
i loved	bbteab
i made	bZWsmb
i mail	mdeece
i make	tXZbkZ
i may	aenZlc
i mba	dYdbbt
i mean	iWemlZ
i meant	tXkfdQ
i meet	ecemed
i mentio	lWmkTf
i met	ahlaYm
i might	ZpYXkg
i mind	cXjhbm
i miss	aceleh
i missed	mZmdkV
i moaned	jZafhj
i module	Yfgifi
i move	aldcjc
i moved	eepdca
i must	LWazhn
i named	cdXkji
i nearly	jdZcqZ
i need	QdX0lb
i never	WPqgrd
i no	Xf6daL
i notice	ZZavdd
i now	blYkdf
i offer	ddcqeZ
i only	lXrefV
i open	qiYXdd
i outsid	chbclf
i pass	Zncjdc
i passed	XihmjW
i perfor	ZaYmil
i phone	9ZZWXV
i phoned	ejmfaY
i pick	bdened
i place	eccqbd
i post	hbfacn
i prefer	cmZoaa
i prepar	edehla
i presen	gbdodc
i presse	mcddee
i priyan	caccbu
i promis	abmfZm
i pulled	bZ1cbS
i pushed	mbZcdk
i put	enRcaq
i rang	pcxcWQ
i read	gVtWXl
i realis	hcmZhb
i really	WrfiZc
i reckon	ikbYkZ
i recomm	dZraad
i recrui	cWircb
i refer	hfWbhl
i refuse	ncXfei
i regret	XTlYZz
i reject	fcoeiW
i remain	fhnbYd
i repeat	gXligc
i reply	bcdlcj
i report	olVZiY
i return	ZgkVXr
i review	embfee
i ring	3VXhZY
i run	hgaoba
i said	dcmcjc
i sat	dboeaf
i saw	XZsYRr
i say	opRVef
i see	kgUaaq
i separa	cVvbca
i settle	hacnbf
i shall	vgqaVN
i should	gYXmfl
i show	aZbuec
i sign	fZddod
i signed	aZlZuU
i sit	nVZhpX
i sleep	emciad
i speak	ldegce
i spoke	idYYim
i start	TIfe/N
i starte	akmdea
i still	fkhgbZ
i stoppe	cSRdZ4
i stress	cgcmdd
i strong	bended
i submit	eccoah
i subsid	eedeld
i sugges	ZiXphc
i take	ZbPj0X
i talk	pkWYWj
i teleph	uabZdd
i tell	uVYfci
i text	1UXZXh
i thank	YieWhn
i the	aXbofj
i then	rYaZdj
i theref	iccdmb
i think	fadgap
i though	Vepdic
i to	fmchab
i told	TbyWnb
i took	TRmiYu
i tried	ebeboe
i troubl	eedlee
i turned	eYrlcU
i unders	fiWdlg
i upload	ebbaYu
i use	dZkmcb
i useful	tbbadc
i usuall	emcdde
i v	eZdqee
i vessel	dbccmi
i voted	eeefbl
i wait	gtYdba
i want	YZYusU
i wanted	XPiRl2
i was	aaccis
i watch	biamdd
i went	Ub2YkR
i were	cmSgdk
i will	yhcYaa
i wish	WjdWU0
i withdr	ba2YYW
i won	bZccxY
i work	XqbdmV
i write	iZVbol
i wrote	ReyheX
i you	mdedee
iban	iecdie
iberia	amdhfc
iberia one	bmebhe
ibrahi	ikiVga
ibrahi burger	edndeb
ice	TU/feR
ice .	bS7caQ
ice and	bgodec
ice becaus	cdmfee
ice bex	fdlfce
ice by	ccoeed
ice pilot	eedlec
ice so	bacrdb
ice till	ecpedb
ice until	eapeec
ice while	ebmfee
ich	dgfnba
icsi	icaodb
icu	jWdbqa
icu .	bbbdqc
id	YWiuiX
id .	acU3cX
id and	acYtfb
id both	eeZpdd
id by	aklVdj
id card	dcbmfd
id check	dedldf
id copy	jcZkhc
id hear	imcddd
id left	edqZce
id number	ecocdb
id still	ebedcn
id to	eepXcf
id verifi	gddmbe
ida	amcnZd
idea	awjjUT
idea .	ovYTbR
idea about	dmddee
idea at	clfeed
idea how	abqdbf
idea if	dbrddb
idea now	awUded
idea of	dhXhan
idea what	dfgmba
idea when	YljibZ
ideal	iecpdW
ideal girls	mgbcec
ideal i	dfelec
ideall	ajdkde
ideas	hkbdbh
ideas on	eccfem
identi	gXdgfm
identi .	dkYjff
identi at	dbYanm
identi docume	fdebem
identi fictit	gdmdeb
identi for	eaZeer
identi lent	edndfb
identi regrou	cYcjhl
identi this	ecndee
idowu	ifdcif
ids	gcogZY
iets	daobde
ieuan	gccffk
if	ghfffe
if .	U8dSbZ
if @d	lWdled
if @p	eZdlei
if a	cqeYag
if all	eobddd
if an	efYcfo
if and	adudcZ
if any	hubaWY
if anybod	daefmf
if anythi	bRlgdo
if both	budabb
if either	gleced
if everyt	dfddle
if he	g1eRVb
if head	epZece
if i	iTfkje
if id	edqZce
if intere	bdUvcd
if it	mfliWX
if its	rcgbZd
if my	rWmXiW
if nobody	qdibcZ
if not	mcXshR
if nothin	scYgdb
if one	YsbYka
if only	nZbdhi
if or	dWseed
if our	YyWcca
if possib	eeelcf
if produc	jbaocd
if she	hpejVS
if so	XmXqfZ
if somebo	hpaZbe
if someon	dpbbdg
if someth	ckWZep
if still	ccoidZ
if sunflo	gmdbee
if that	Macukk
if the	lsbWZd
if there	tcadaf
if they	q8WNTX
if things	cRyddd
if this	aWtlYb
if we	pkWbZh
if yes	caYufb
if you	bYiflh
if your	hpiYfV
if>again	YWsbgk
if>ask	XfpjYf
if>away	pbgiZZ
if>bye	afVhpg
if>chosen	r8YNTU
if>closed	oejeaW
if>date	oZWnec
if>decide	YugWhY
if>free	YjbrhW
if>give	TaZ4Xg
if>goon	k3XLdZ
if>hear	pfehYZ
if>hold	atdZVl
if>if	npSmTY
if>joy	liVmeX
if>match	o2QZZY
if>news	SkgYcu
if>not	uZcofR
if>offer	snWgTc
if>others	ghjVak
if>papers	odjXbf
if>post	pidUeg
if>receipt	afYjgl
if>refuse	hiWbcm
if>review	VdjtYe
if>said	csccZe
if>start	qSihgY
if>step	ommZWT
if>them	ipbcdb
if>wait	uaUbhg
if>will	Ygdijh
ife	aegocc
ifeoma	eicbgi
ifs	ZejYjj
ignore	ajxdWU
ignore .	cYveaY
ignore an	eZednd
ignore any	cemcdf
ignore croeso	hoaZdd
ignore it	gUmbhj
ignore last	dbqdec
ignore my	hYnhZd
ignore produc	hhUkcj
ignore that	XxUhcb
ignore the	TuhmVT
ignore them	majZec
ignore this	dbyXcZ
ignore what	fecnbe
ignori	chffoV
ignori .	dcgfpV
ihnen	bceclh
ihnen here	Zdbemj
ihre	cWmcel
ii	Xeaohg
ii #	daoZeh
ii .	amccge
iii	emfefZ
iii .	eldfdc
iker	afahhi
iker as	dadlfh
il	pRkabh
il and	dYgeeo
ill	onbjbQ
ill .	ljZjbX
ill ;	nbcjcc
ill and	Ycpjbc
ill so	kpWdda
illnes	egddig
illumi	hdbefk
illust	RUgV/Q
illust 's	ZelhlW
illust .	cfTexX
illust ?	ldecgd
illust day	clekZe
illust for	bgkZnb
illust grade	ffickY
illust i	cebngd
illust is	bcbhne
illust the	daZfsa
illust they	mkXagb
illust we	deecme
illust what	deebod
ilya	adjfeh
imagin	dpqScW
imagin .	buZbcb
imagin a	dmdedd
imagin from	ialeec
imagin the	eXofff
imagin you	lfYZmc
imani	fhNaoo
imani .	edcfdm
imani and	enbdee
imani is	haedmd
imani lady	mddeed
imani says	daccll
imc	hahkaf
immacu	fjjedZ
immedi	YXtldY
immedi and	diYhbk
immedi effect	bWwdeW
immedi i	ebelge
immedi is	Yfcgli
immigr	bmcdhd
immigr .	bldeic
immuni	liagYf
immuni everyt	mlWedc
immuni were	eebdem
immuni will	iaoedZ
immy	hecgic
imogen	jebdal
impati	feiXam
impati yes	ldldZa
implem	lboYWe
implem .	cYtbdb
imply	lbifeb
import	oZmaWf
import .	ocdbee
import applic	eldeec
import they	ecdeem
impose	dTqbZn
impose a	dVscaj
imposs	XuZccg
imposs that	Yqeeec
impres	ffZhbl
impres .	clclda
impres ?	hedacm
impres but	ddecdo
impres by	eZXpcl
impres that	ehclkV
impres the	ecmedd
impres us	clbXhl
impres we	eececn
impres with	hXkfci
improv	XXwUma
improv .	dYwadX
improv offer	aebcre
improv our	bcpcfd
imran	fZcfoe
in	feehfe
in #	mgreUQ
in .	bffeqZ
in ?	YUeh0R
in @d	UgkcZs
in @p	MofZkn
in @s	sdUdYl
in a	dlcgbf
in aberys	eallab
in abeyan	WM/YYR
in about	wTZbbi
in abuja	feecmd
in accomm	iXcldh
in accord	Wmdhfh
in activi	fedYpd
in admini	lbiced
in advanc	eUklha
in again	ZcgzYV
in agreem	ffdjZi
in all	eblfUm
in alread	ebeebo
in an	fSliig
in and	nWQsgg
in anneke	Xgamif
in annex	bdende
in anothe	kPZmYq
in answer	cYifgk
in any	mWeffh
in anyone	dpbedc
in apac	Ziemce
in apartm	pcaekY
in as	bWiWqi
in at	XcerXi
in austri	dlccdi
in back	pfcYee
in becaus	bnefdc
in becomi	bmegeb
in beer	rZYdch
in before	ViZ0XY
in being	fefcbm
in better	blibee
in betwee	qpUXfX
in block	edboed
in booth	lZhfde
in both	nUgbna
in brand	cnbgee
in brenda	abfeof
in bridge	ecndcf
in bristo	cddnbg
in browse	dcoded
in burn	dddele
in busine	cYclel
in but	Vmalaj
in by	VcX+Ta
in c	dkeZfi
in can	dpZblX
in case	htaMlg
in celebr	dcdeco
in channe	edlajd
in charge	eqafeW
in chat	cmYdej
in ciao	tVXkea
in climat	/EPYcc
in closed	dmakcc
in colett	bscdcb
in comple	bacfmj
in connec	Ydgmah
in consid	dsZfZb
in contac	P/VUYX
in conten	bkYbcn
in contin	ecdemd
in correc	fardac
in corres	Yghfjd
in court	gXmjea
in create	Zmaamf
in cultur	dcedod
in custom	cbdoee
in dark	nZdjcd
in davide	ZZYZyd
in days	gmdceb
in dayton	bhbmdf
in dear	bcclej
in deemed	eclfiZ
in delibe	doaded
in demand	YtZeec
in depart	Yhqdbb
in deposi	chcmcd
in direct	kicmZY
in discus	cqddcc
in divers	bhaode
in do	ddadpc
in docusi	deddme
in doubt	dbfbuV
in due	E/PZXW
in duplic	Yambem
in during	dbmhea
in días	eleafd
in each	hZbbdp
in earlie	fcameg
in early	ddmdee
in educat	cedden
in either	wWdfba
in engine	eelcfe
in error	elTkZl
in evalua	imbbdd
in every	mZjecc
in everyo	aaWkoh
in ewa	gdYihg
in exactl	maeefe
in except	danieZ
in fact	eadqec
in favour	babebv
in fees	cachen
in figure	ccapgd
in fine	kYgXco
in firesi	eZcenf
in first	XpZfid
in five	debhqY
in follow	egamha
in footwe	aefmee
in for	WcdyZe
in foreca	eaahem
in freita	hYkkbc
in from	XfjqUY
in front	fhLzgX
in full	hhmXcb
in future	eaaces
in gail	Zcgncb
in galway	gZZndh
in gemma	hfYjee
in geneva	beelee
in gettin	bpbddf
in good	VssUVX
in green	lUbikh
in hand	tnMbfY
in handy	hhZhdh
in he	amhcee
in hectic	fdmfdc
in her	ksMflU
in here	rcfceW
in hide	Zdiodb
in hiring	dVtdea
in his	oiYlhM
in holes	ddbecp
in hopes	mbdefe
in house	acWcht
in hr	njgXfY
in human	VZaocr
in hybrid	Wqaalc
in i	jMUnhq
in iberia	coebce
in if	alkaiZ
in imani	cmceha
in in	andfed
in intern	dXfjgi
in interv	dZjhcj
in invisi	daodee
in irelan	pZeede
in isla	gbbfdm
in it	gfXifj
in its	XtYYjf
in jim	edeanf
in joinin	ockaZc
in judgem	fdklYd
in jv	aaYlii
in keepin	flYbek
in killer	lYhidd
in kin	mcajeb
in lagos	iakZbi
in lanter	eedbel
in lapse	enfeeY
in late	mbfeed
in leader	eanefe
in leeds	Vhlhch
in legal	ngcace
in leices	damged
in letter	lkadbe
in light	Zaoeef
in like	faddco
in limbo	bW4aTX
in limeri	caXjcq
in line	aojSbh
in lists	drZgdZ
in lock	3TgVWf
in logist	ZYljeg
in london	dgdmcc
in loose	lbchha
in machin	eobhfX
in maker	ecmfed
in marine	fYcqfd
in matcha	ecendd
in max	pdZeed
in mba	emgacd
in meetin	ZTrfei
in mind	diOien
in mine	eeddld
in monsie	Zeneee
in more	demZde
in moveme	pbdded
in msc	ddeflc
in my	ddklhV
in nairob	aneeed
in nathan	dafoed
in nerys	odahea
in ni	caocef
in no	j8YUUR
in nor	cgocdc
in northl	ddeXho
in now	naicec
in nursin	decnee
in offeri	eeddme
in office	ieZccn
in offsho	caikmW
in on	hZYxdY
in once	cYlmdc
in one	hoYZgd
in or	3TeYeU
in order	kjWmfX
in origin	YgXhjl
in other	dafcfn
in our	cXodcl
in ours	dmggcb
in owners	gagbcn
in owns	kaacod
in paper	dcldlY
in paris	lYhefe
in passin	dbenfd
in pat	ilbddb
in peace	Xkchmb
in peer	efXceq
in person	eNY4gc
in perth	hZhZhk
in photos	bbdoed
in pier	imcYde
in pierog	tZacdc
in place	jYagbn
in planne	ZpSjhc
in please	blbmca
in polish	cecned
in portal	chXdqa
in ports	efZamj
in post	XvbZae
in poultr	kYmccb
in practi	fiZZij
in proces	cxVZcc
in produc	QhrXXs
in progre	ruRRdU
in public	qYqZZW
in queue	hnaced
in radiol	ceogda
in rausch	jbeaZn
in readin	edmZdh
in reads	Zbdmjf
in reason	gmXake
in receip	hpYZZi
in recrui	ecoceb
in regist	ffZmfd
in report	bXajmk
in resear	/GLrdR
in reside	dedYqe
in resour	iahbmc
in respon	eajlad
in review	jrQiea
in rewild	dddnbf
in rita	Yengcf
in room	jYigfc
in rota	afdoed
in rotter	ceelfe
in round	dZUjbq
in rules	enadhb
in rusten	aochcb
in safely	Xklded
in sarvad	arbedc
in school	cfecdm
in scotla	oadeed
in sea	fenfeY
in second	cXglid
in semina	denbdd
in series	gYdpdb
in servan	dbbdim
in server	cfblci
in short	eWfVon
in sight	etVbdd
in signed	dcojWc
in since	eblelY
in sites	damVki
in six	naadif
in sketch	aboddh
in some	Zqgdac
in south	eWkoeb
in spain	meddde
in speake	bmdeee
in specif	/CMXnj
in stakeh	ldmbbZ
in steadf	mfceec
in string	jYddem
in such	cgjdlY
in sue	ecldee
in suits	gjnUdd
in survey	eeZjlc
in suspen	gbmYjd
in tablet	ccdnlY
in talent	kYddgj
in talkin	uWdded
in talks	emdcdd
in tarvo	mbfdgc
in team	dddmee
in tears	dahemc
in tech	naedee
in ten	aZqfcf
in terms	YpVcan
in thank	ieoadY
in thanks	ncXkec
in that	lccXii
in their	hjglVX
in them	rfeVhZ
in then	eccnde
in there	onageR
in they	UbVfoq
in this	ejgVbn
in those	dcmdgc
in though	fmcdgb
in three	VnkZdi
in till	aXtebb
in time	mnbSfe
in tip	dhdcmd
in to	cVwkdT
in total	dlcbei
in touch	cvYbag
in town	WblxUa
in towns	aiZdmh
in tp	geZbdp
in trade	kbblcd
in traini	cjnefX
in turn	ZxVddb
in two	qhhadV
in under	gZUeip
in undert	dZdneh
in until	facnee
in upsett	hZZcph
in urgent	Vawddd
in us	ehmdeZ
in userna	crfZbc
in val	eYheem
in van	bdende
in vestry	caeads
in view	XQmglj
in volunt	eaWeer
in waitin	haSffp
in wales	kmabdc
in walkth	eciema
in was	dZqeeb
in we	hsaYcc
in weekda	YmZccl
in what	Zmehed
in whatev	cqbYef
in when	clXlnS
in which	jiWefg
in whiche	iddYne
in who	dncdce
in with	jjapPc
in within	Xbcreh
in withou	dZbrdb
in word	eaasdc
in work	ebohac
in workpl	mXiaXo
in writin	rWUcvZ
in yard	Yocjdd
in year	dcodfa
in you	dUfdml
in your	iWaine
in yours	sZbZak
inacti	bYvccY
inacti accoun	ccqedZ
inbox	cehlmS
inbox .	ddobmU
inbox @d	gcebme
inbox and	dYcnlc
inbox before	bbakdm
inbox by	nbdgdd
inbox for	eddcme
inbox has	glZeef
inbox is	iXyabV
inbox now	cbbseb
inbox over	Wuabbe
inbox please	enbddd
inbox with	deedle
inc	ikYcci
incide	ffibeh
incl	bfajjf
inclin	cheegh
includ	aRocmj
includ .	chcTsf
includ and	hUpcjZ
includ in	gXdlck
includ on	eaeden
includ one	flcYie
includ rowan	cicdmb
includ the	YRyZbf
includ this	dXseea
includ you	XRQke1
includ yours	iildZZ
includ yourse	eZaneh
inclus	ZcYinj
inclus .	aanjce
inclus and	dmddee
inclus crew	daaboi
inclus test	dccoed
inclus with	eeecoc
income	ZPgcdx
incomi	aYjegj
incomi .	ddpcdd
incomp	QeR/XU
incomp .	SkirbW
incomp and	Yjdcfn
incomp file	dfdmed
inconv	cPomge
inconv .	ebpiYY
inconv fighti	Zdeile
increa	ZfgZnf
increa it	bdeeob
increa the	enbdfd
incred	gecfgg
increm	bcefod
incumb	gecjgc
incurr	dcjiee
indeed	ccdqcc
indefi	ZY0YhT
indefi .	dcpdeZ
indefi and	dYkena
indefi period	enZefe
indemn	ceqbZe
indemn .	bdnbch
indepe	dZjmZh
indepe .	dYkgjc
indepe my	cZdekl
indepe with	jgbbam
indepe would	eclfce
indica	fZbkmc
indica accept	cffdle
indica by	Yhbcmj
indica to	maddgg
indica whethe	faemee
indira	qWbeib
indisp	gncdbc
indisp ;	hmdebc
indivi	dgcWcr
indivi .	bsgbcY
indivi applic	eenbeZ
indivi consul	dbZlhe
indivi decisi	fZeeem
indivi enquir	dqZeeZ
indivi feedba	iUdcer
indivi letter	ecacdp
indivi marks	dacYer
indivi notice	qccecc
induct	ZXlgnc
induct on	dembfd
induct with	jhXcig
indust	efblWj
ines	adchme
ines will	gaedme
inevit	XhYikh
inevit was	cabeof
infant	eeYhfk
infer	heZnhZ
influe	fihXVm
influe .	eccabr
influe debugg	gZoded
influe on	eelcfc
info	fhqcYW
info it	ejZddk
info your	dZtcab
inform	lheYef
inform 's	cVofdj
inform .	P6XYiV
inform about	kgicdZ
inform all	xYVZbh
inform and	dbWnjf
inform at	YrkadY
inform before	lbeeee
inform by	fndYag
inform candid	miZdda
inform from	imXdah
inform in	nibbdZ
inform includ	bddaqd
inform is	ckdiiZ
inform me	jSbbat
inform of	ukaWgP
inform office	anedde
inform on	oZhWif
inform only	fcqffW
inform see	Yhdfem
inform that	Veckbp
inform the	lbhaja
inform us	bWnehh
inform we	ZXvZeb
inform within	vVcdcc
inform you	hecXfo
inform your	ajZlhb
infoso	hcaodc
infoso .	ccbqdd
infra	gcahhh
infras	cgldga
ing	aUhnfk
ingrid	dclbeg
inheri	benWid
inheri .	cZsbdb
inheri whethe	fYdamk
inheri you	emcfed
initia	XhVnhi
initia and	bmZdkc
initia each	deeanf
initia interv	bpadee
initia is	ecoWZm
ink	jhjggR
ink .	dasZbd
ink of	eathVb
ink office	fWhZvY
ink with	gfbclf
inkwel	Ymkabe
inmail	kfchae
inn	icZigh
innisf	abZhpg
innisf stop	eZanbl
innova	ZlUriY
innova manage	dnZidb
innova usual	bneded
input	hckefc
inquir	bftaiU
inquir .	SkkdlY
inr	fWeghk
inr they	dYakdn
ins	lgbcha
insane	kfemXa
inshaa	joVgYe
inshaa for	jmacce
inside	/NSadf
inside .	ZdgXjo
inside @s	xXbccc
inside and	jZkeed
inside ciao	oadWke
inside climat	yQVghc
inside dear	pZbfhb
inside it	ioZecc
inside lock	mceeee
inside man	Znedee
inside of	1WZaaY
inside out	fbceen
inside resear	zHTqXc
inside says	aqdddc
inside specif	1MSkgZ
inside that	lbefef
inside the	kdfXan
insigh	bRpdgk
insigh evenin	ccocee
insist	jagZdl
insist .	Xdkdgj
insist on	fdocea
insofa	chaiei
inspec	deiddi
inspec .	fafbdo
inspec are	inZbae
inspec in	bglfdd
inspec the	ZhqedY
inspir	efcclf
inst	egXdVr
inst .	ddbddo
inst meetin	kmcdbZ
instag	Xbnkdc
instal	begpcc
instal .	Waoamd
instan	ffdfie
instea	kPVwig
instea .	sZcXmc
instea ?	TVU/gS
instea of	gbSmdm
instea so	cacecq
instit	cbiclg
instit 's	hfmZbd
instit .	WOjeti
instit and	mZhaei
instit has	dcmeee
instit kai	dgZene
instit manage	ZkXhii
instit market	fdZeoc
instit on	fflYff
instit opens	encebe
instit post	Yegeen
instit premis	kWfjbk
instit round	dledee
instit sister	dpYmaZ
instit team	cncgeb
instit the	bhbeel
instit will	oaeeed
instru	cKZ1ie
instru .	VacsVm
instru and	cWckik
instru from	agcmah
instru offer	mZcdjd
instru on	beafpd
instru or	qdeZcc
instru so	deelde
instru to	bdbind
insult	Zmbicf
insult you	cmffec
insura	djYfek
insura .	XiOdop
insura and	cVTnko
insura becaus	docaib
insura i	dnZcdh
insura me	pYlbab
insura now	eaoecd
insura we	nYfeef
insura you	ghlbda
insure	hkYeZi
insure a	gZemee
insure do	badcdq
insure it	eYhfel
insure questi	ngccec
insure test	beYkdk
intake	WOoXey
intake .	bUkjhh
intake from	edbceo
intake go	edledd
intake is	bghYjj
intake opens	ddZeeq
intake was	ebdden
intend	qhmaVW
intend .	dXrdeZ
intend bride	ibhmaZ
intend for	eeodea
intend to	ulTZbc
intent	nofcXU
intent of	flgdeZ
intent to	nkfdXY
intera	ekgddd
interc	ilgceX
interc .	imgceW
intere	bfakZp
intere .	UiVgaw
intere ?	WUZ/bQ
intere any	dVvddc
intere but	beacbq
intere for	pacgdc
intere from	aneafi
intere has	ddcaeo
intere i	adiarW
intere in	ggbgYm
intere kindly	eeYqdb
intere machin	diflfY
intere respon	dfaden
intere shown	eedeel
intere so	emdeeb
intere the	Wesbea
intere they	cocdec
intere to	ahWedq
intere you	UTjlXu
interf	zZQZhc
interf on	scaace
interf your	ffZmfd
interi	bnigcZ
interl	ijjecX
interm	cmViie
interm #	chYjdj
intern	geYZfq
intern #	kbZcik
intern .	UodjXj
intern about	enaefd
intern and	ifbfmY
intern applic	kfYYZq
intern as	ofeada
intern at	eabads
intern candid	ilgYYg
intern collea	dcbdgo
intern contra	bcddmg
intern discus	gZddeo
intern is	ZVmham
intern kaizen	edcdqa
intern lounge	fYYfjn
intern negoti	hhXgdh
intern of	dcjboZ
intern person	cgddao
intern recomm	ecadlj
intern scheme	ocdedc
intern soluti	ecdedn
intern that	eaeelg
intern there	eccfnc
intern vacanc	iXlaec
intern was	dcjbcl
intern we	ngWkiV
intern with	bhYkbl
interp	fVdlcm
interp 's	haaden
interp .	bjdkkU
interp and	oblbba
interp board	cdodce
interp has	chdbZo
interp is	dYmleb
interp manage	ebaeep
interp you	aaslbX
interr	aTzkdQ
interr .	dZoldX
interr until	dZpeec
interv	cfgqac
interv 's	bWcwea
interv .	adfsbc
interv ;	WhefZq
interv ?	ZVd5aT
interv @d	saidYV
interv @p	Uoabaq
interv a	creaec
interv after	TrXglZ
interv alread	dnhacb
interv and	eXnZhl
interv any	hcmdeb
interv are	uleTVe
interv as	feXqgY
interv at	RedmYs
interv but	Xfjnac
interv by	pVbpca
interv can	bZaycZ
interv candid	fqgbeW
interv comple	hpbZeZ
interv confir	WaXzdc
interv create	fZpbed
interv date	cbZrcg
interv dates	ugYSdc
interv day	bUwiYZ
interv days	efbodd
interv detail	cgarbc
interv did	fdodfZ
interv done	lkhQib
interv expens	bbsada
interv experi	ebxPeY
interv feedba	kbsMbh
interv finish	lmcTde
interv five	danfed
interv for	cqdhUh
interv forwar	beemef
interv four	dofZed
interv from	aghobb
interv go	eqbaed
interv has	kZVxfV
interv have	dpiaab
interv he	jcpbcZ
interv held	imVVii
interv human	aeenef
interv i	eShZqk
interv if	asicaZ
interv in	ViYuTk
interv includ	emebfd
interv invite	bolYdZ
interv is	YbP/UX
interv itself	ccmjca
interv kindly	ileYee
interv lb	nccbef
interv left	mfdaib
interv letter	bednee
interv like	diYedm
interv make	eelcee
interv me	bbiafn
interv mine	pZdeed
interv needed	ecfZof
interv no	eTgbnl
interv northl	bRjwUf
interv notes	beqUdk
interv off	eaefem
interv on	TddwZh
interv one	jeWbkh
interv other	jrZceW
interv others	aqcded
interv outcom	sacbec
interv over	YQqfeo
interv person	hnacdc
interv please	ZZpbdg
interv prep	ccodcd
interv produc	hUljcf
interv questi	ZXrmcU
interv reads	aearee
interv really	eYbhli
interv result	kYmfiW
interv room	ZcxbZX
interv round	fbdoed
interv run	sebZdd
interv schedu	Wakjeh
interv shall	ldfbfe
interv six	ddcXpg
interv slot	dgfnaZ
interv slots	cfbpdb
interv so	ncsZcQ
interv someon	pafced
interv stands	dmVobb
interv still	dfZoec
interv take	cedned
interv that	hhlUjY
interv there	bhwcZU
interv they	habqdb
interv though	mdbceg
interv time	dcWwcd
interv tips	eembee
interv to	shQgdb
interv took	gmccdb
interv trip	cebffn
interv until	Zpeadf
interv was	eftOoX
interv we	doZbcj
interv went	qbrVWZ
interv were	nnXQej
interv which	qgbecZ
interv will	ZsVldY
interv with	ZnepbV
interv within	tXcbfb
interv wrap	Ypedff
interv wrappe	lddeee
interv you	eRV0Uo
intima	jdbgic
into	emccgd
into a	ghgUqa
into accoun	hYaZdu
into an	blddeh
into by	mcgecc
into it	XxQdge
into my	amdiec
into one	qjbZac
into our	YlhghZ
into questi	dpbdfc
into review	ecmefc
into that	ciWbim
into this	kZacmf
into you	bincad
into your	miZcce
intran	eXealk
intrig	egcdgj
intrig and	edcedn
intro	neckWb
intro .	kbjieX
intro call	bnbhec
intro the	bcdodd
introd	VgiqUg
introd .	bfpYcf
introd branch	kZgXcn
introd myself	dYrfcc
introd you	ZZYpbo
introd yourse	emejaZ
invali	eclgjY
invent	WfgZqe
invent .	eaidcl
invest	dUdhho
invest .	VdWhom
invest has	ecbeen
invest is	gdXoee
invest on	ddahmd
invest the	ddemef
invest to	gdmcfa
invest who	mbeefe
invest your	ehacXp
invigi	jgeaci
invisi	abanjd
invisi .	hddcbn
invisi efhari	ZVlgnd
invita	cccuXf
invita 's	eeeZhm
invita .	cUfueX
invita a	feeoZb
invita and	fmgVef
invita follow	eZdsbc
invita for	WnanZf
invita from	YXaxcd
invita in	leceed
invita is	cgZsab
invita of	cbhYdp
invita to	acnrTa
invite	XgY2Zc
invite 's	acdtYc
invite .	lhamXV
invite back	dZWueb
invite for	UmcpVc
invite from	ZYdnkd
invite is	baZojd
invite or	rbdYed
invite says	beWscc
invite so	dceocc
invite some	mkeVfe
invite three	cfebdn
invite to	ZofnZY
invite you	VgXwah
inviti	YViaex
inviti me	dctZeY
inviti you	ZTYef1
invoic	TWnfmg
invoic by	ddnZdh
invoic for	WYtadi
invoic neighb	elYcnY
involv	bgmbYj
involv messen	egmeda
inès	efjeZi
inès the	ffcdbm
ioana	mmbcab
iqbal	cbXefr
ir35	YkikeY
irelan	edeheg
irelan .	dhfenX
irelan invoic	gmXiec
irelan weeken	Yggicg
irina	ofXefe
irina owner	mjbgaa
irish	ibebel
iron	aXdqlY
ironed	hdambf
ironic	bhnhZZ
ironic .	cfmkXZ
irresp	cWWtie
irresp 's	jadlcc
irresp of	cgcncd
irriga	efibdh
irrita	neaedd
is	fheege
is #	coheiT
is .	inbead
is @d	/POoXV
is @p	odZqVV
is @s	uiTUmU
is able	aidYco
is abolis	bcZcct
is about	abhrae
is above	lqaVVh
is accept	dgYqYf
is accord	cacaet
is achter	dafddn
is active	adpcdb
is actual	dedoea
is advert	fcaecq
is after	dQmsad
is agains	bbefen
is agreed	chahlb
is album	Zfenee
is all	U1wZTP
is allowe	rgYeba
is alread	WmQZjr
is also	kkSgUm
is always	cmjZcc
is among	mkaddZ
is an	baiiqX
is and	rTWglh
is annex	cSuZdc
is announ	yZaccZ
is annull	aYZaav
is anothe	bmMrib
is anybod	bmobbX
is anyone	YxhYaY
is anythi	cXlihf
is appare	dlcefd
is appoin	jeYcpa
is approv	ikdSvS
is around	beddod
is as	P0abXj
is asked	hiYkhY
is asking	gagtYZ
is assess	Zoeeed
is at	dtmXdT
is attach	SPxesW
is automa	inWgbc
is availa	XfiUdr
is awaiti	bsYcgb
is awarde	afbYml
is away	azVbda
is back	skbVeb
is backfi	gbmdce
is bad	cSXnip
is bank	ddlbdi
is based	edcmdd
is be	ibZbdo
is bears	gcanee
is becaus	ncWefi
is become	qYcmZa
is been	hweWdX
is before	xYcbbZ
is behind	eZikfb
is being	h2hNhN
is below	Tfidik
is best	fZUpgi
is beth	Zcjgak
is betwee	u0WWZI
is beyond	ebcdcq
is bhai	pabcfd
is booked	Xcilha
is boss	blegee
is bound	onaYcZ
is broken	dWpjce
is by	jUudZY
is called	jWmjfX
is cancel	bboVZn
is castin	cdbbdq
is caught	absdcc
is certai	pVldiX
is change	mbbhlW
is chasin	lafeff
is checke	dmeefc
is cheeri	beeaYs
is choosi	wUaibb
is chosen	gpViXg
is clear	bcndef
is cleare	nkiYaW
is climat	gYreSg
is close	himagU
is closed	WUtXZu
is closer	dabfcq
is closin	ocXZbo
is collec	iZfdcl
is come	hOfmjh
is coming	rbYSbq
is commit	qcfaad
is comple	wnaLYf
is condit	cddXtc
is confid	qYaYlc
is confir	afcllX
is consid	duahcT
is contin	ajccmd
is contro	erbeeX
is conven	ebmfcd
is correc	ebrbWf
is crane	bocbdc
is curren	iemcdW
is dare	Xcbhrc
is dbs	ceqbcd
is dead	XeQlbu
is dear	ecemee
is decide	dhRihk
is decidi	kZcidh
is decisi	sUdaej
is declin	eaZYjr
is deferr	eblffe
is defini	hZdnee
is delaye	olPlaZ
is delive	endcde
is depart	dgcmed
is depend	ilcecb
is deposi	dXZodk
is descri	elddfd
is diary	edbden
is differ	dcmjbb
is direct	ZZckbo
is dispat	Yederc
is dissol	cYledm
is docker	XobYkj
is doing	epjRee
is done	jWdTcx
is down	hwffTQ
is draggi	olWbbc
is drawin	eVdcva
is drawn	jobdbY
is dre	ncZfaf
is droppe	laZpca
is due	oVb1PR
is easy	Zmeged
is either	wYdZbd
is emaili	mZdhee
is enclos	UbkYsf
is ended	kUcbni
is enough	WnUzZW
is even	ZvcZdb
is ever	flZbkb
is every	bkpcZb
is everyt	ZhpbfX
is ewa	nbUggf
is exactl	cRluZY
is except	cnamdY
is expect	XYjxbW
is extend	ccpedb
is extens	hbeenb
is extra	cZmkcd
is fernan	jofaaZ
is file	femidY
is filled	YfQcvg
is final	hTVaiv
is fine	WhZtiW
is finish	cdjQYt
is firm	yZYZcc
is first	hddccm
is fixed	oavTZU
is flat	boceed
is flying	Zdniea
is footwe	mafeee
is for	YpeelW
is forms	cabcpg
is found	ZiWjem
is four	iaohaa
is france	emceee
is free	WWkpmX
is friend	oaeeed
is from	bedmYk
is frozen	bP/cbR
is full	SgiXin
is furthe	nbefde
is gav	cccfco
is gettin	bQmcds
is gift	ajlbdd
is given	kcRenh
is giving	oXXepZ
is global	apddee
is going	njXggZ
is gone	oYUWlo
is good	ldSnic
is got	ohVcfg
is grad	fddefl
is grant	fnafdd
is grante	bemdhc
is great	fakmWd
is green	cgoZhX
is guess	Y1ZZaZ
is had	edkclZ
is halted	cWwebb
is handed	ljablX
is hands	gjjYdd
is handwr	ebheam
is happen	djUoiY
is happy	fnRilZ
is hard	VqSeii
is have	Wlefkd
is having	hiXYji
is he	cmiYfe
is held	WbxkaS
is helpfu	cnZche
is her	YuWejY
is here	eXsiZY
is hereby	XagThs
is herita	nefXdh
is him	jVackm
is hired	aVsXpb
is hirelo	gghYej
is hiring	ddZenf
is his	fYTvcg
is holdin	WjYnjb
is home	fYaccs
is hons	oXdidd
is hoped	alldcY
is how	ghPafu
is hq	bboagd
is hr	dcgcdl
is human	5TXcbU
is i	bfgojU
is if	Zpdded
is ill	kchkZb
is imposs	eoaddd
is in	mrfbcS
is inbox	Xrfedb
is includ	bXqjcZ
is incomp	Veetcb
is inform	mdWnYe
is inside	dbmeed
is intere	cwWccZ
is interp	ilUdmZ
is interr	cZxdeU
is invest	Ynieec
is isabel	pcebdd
is it	Oc1YVm
is item	mcedde
is judges	ebddbp
is just	dunWbT
is keen	beaqdd
is keepin	eaXadv
is kelly	cdmbef
is kept	bVsblY
is kira	jadema
is known	emeZbg
is late	qVmZeb
is leavin	eXtahb
is leeds	nZbhja
is left	oejYgX
is lettin	gdclec
is lifted	aQ5bdW
is like	ckofSa
is liked	ecaneg
is limite	daqeea
is listen	faeeel
is live	bmmhbX
is lock	sbcdbd
is long	fnYnaY
is longer	meeced
is lookin	kkidaV
is lost	agqYeb
is lovely	ddVkcp
is low	edecme
is lunch	caogdd
is made	tgaQff
is mainte	odYibe
is martyn	gkYdeh
is master	encfdb
is may	Vreeee
is me	UVkZ1a
is meant	YnYgla
is met	hhdala
is mine	UQOX/N
is mise	hakldY
is missin	caP7ZW
is more	gkkWcd
is moved	febmdd
is moving	cokaXd
is mrs	lcebid
is my	hQYrpZ
is name	ejefZj
is named	ahledd
is natura	fhcbmc
is nearly	nmXhYX
is needed	kZobbc
is negati	gVYZay
is neithe	ampabY
is never	yZlTVe
is news	VufbhZ
is next	VcxefU
is nice	eZdabs
is no	YgXaX6
is nobody	eXhehm
is none	iXrXdf
is normal	asgVZZ
is northl	0TMqkQ
is not	aobhYl
is noted	Xsaded
is nothin	enmTYf
is notifi	obdded
is number	encWje
is oblige	vcZacY
is occupa	ccnach
is of	XUeqgj
is off	exYSdf
is offere	XVZe5T
is offeri	ebbcsc
is offici	RWXdvp
is ok	YXVslg
is okay	eabhnd
is on	ceuhbV
is one	enZmWc
is ongoin	bzRcca
is online	aYthYb
is only	lccmYe
is open	ZlmmZS
is openin	ddcape
is operat	gpZYgd
is origin	dochbZ
is our	dToVrf
is ours	ceaWyY
is out	iqiSRi
is outsta	TqimaY
is over	kbfSds
is oyelar	XoclcZ
is paid	gddled
is papers	pcdcde
is parish	eccfnd
is parked	ZK/baP
is parkin	ecoccd
is part	Ydcsdc
is partic	mXZidi
is passed	YrXWpY
is patien	cneded
is patter	eamhbd
is paused	ZK/bbO
is pcc	kZnddZ
is pendin	R1YkWW
is people	ddneea
is perman	eamdkZ
is person	dadhel
is petal	daeqbb
is phoned	pZeded
is pickin	lgbbib
is piece	iXefem
is pim	ecnfeb
is placed	bXombX
is planne	hlYoTc
is plant	eglbec
is please	faZVzX
is portug	eeneae
is possib	XpWlUl
is postin	ddcene
is practi	fsZadb
is prayer	nfcddd
is prepar	eZdawW
is presen	Ztdbea
is primar	ecnZcg
is produc	qdgsRP
is progra	galiYe
is progre	cuaddY
is promis	4aaTWc
is prospe	eoecfX
is provid	ghrUdZ
is provin	fneeda
is publis	sdYbbf
is pune	accbeq
is put	ubjYcW
is puttin	cZckmc
is quick	wabcbb
is quiet	pYcged
is r	kaqYeb
is re	daneec
is read	ndgWsP
is readin	hmccjW
is reads	ocdcdd
is ready	WZsNwY
is real	Vebesh
is realis	machee
is receiv	YjofbY
is refuse	edneeb
is reject	daXadv
is releas	bUjhdn
is remain	emdcee
is reorga	Zkieee
is reques	cYYqkd
is requir	brkfZP
is resear	paehfY
is reserv	TldYuZ
is resolv	pZgbcg
is resour	didamc
is restru	ejZedk
is resume	cYqeed
is return	gZXkdn
is review	dqfabZ
is revive	ecalkb
is right	fmVahj
is rises	dmceed
is rollin	fccdfn
is room	hYcscY
is rotary	dXcrde
is rubbis	eZjdel
is ruled	eoaeed
is run	hRiUiq
is rung	fZoZcj
is sabrin	ebpgdX
is sadly	ebcdeo
is safe	pZhaec
is said	nqUZae
is saskia	nkbcbb
is sat	gkXegf
is saying	cqbeed
is schedu	iXlhcc
is school	lbccei
is scorin	YXwbac
is seaman	lalcea
is seasic	Xhdnee
is seattl	dabddr
is seeing	dsYbbc
is seekin	chYkic
is seen	pbbleU
is sendin	YQZoxY
is sent	lmSjeY
is servus	cacesa
is set	iYcmcg
is settle	lfUXrb
is short	TnPrdh
is shortl	Suchec
is shut	cVuiaZ
is sick	Wmckcc
is signed	llSarS
is silenc	tZYjdX
is silent	anpXbb
is simply	flpccS
is six	gasaba
is slippe	tbadbc
is slow	ooXbaa
is small	dfceld
is so	cnkdaZ
is some	siXbeT
is somebo	ZTZda1
is someon	dVcagv
is someth	OwbPhp
is someti	bnfcfe
is soon	WoZijc
is sooner	mbedee
is sorry	eVieco
is sorted	bbydbV
is specif	jeXjia
is stayin	eUVngq
is still	Z/UgWT
is stoppe	YV+WWV
is struck	cVbdbu
is stuck	VngldZ
is subjec	cffXng
is succes	leeefb
is supple	cdldee
is sure	yQjada
is survey	hZeemd
is suspen	YQ/aaR
is sympat	bdYrde
is taken	VYfVP9
is taking	huSUmY
is talk	htWcbc
is talkin	YwZeeZ
is tea	cXered
is tellin	pYcdka
is tempor	ebpeeb
is thanks	dccefn
is that	bfUebx
is them	nkacYe
is then	odWigb
is therap	belhed
is there	YTfsna
is theref	YUcaiu
is they	diUbZu
is thinki	q2UVRS
is this	bjqkXS
is though	bmddeg
is three	ddaidl
is throug	iplWhM
is thumbs	jacddm
is thus	bXZbhu
is tight	hcdcmd
is till	meeeed
is to	lkZdfb
is told	xkMZjY
is too	gQthYi
is traine	fhZkjX
is travel	U3caaW
is treasu	gqaadb
is trying	cnecec
is turned	kZfcoY
is two	WagyXa
is tynwal	oeccdc
is unable	cXbcby
is uncond	eeddme
is undeci	ergdbX
is under	c7cVZO
is undert	oWbcdl
is unlike	Lxbacn
is until	pbecbd
is up	d1abYW
is urgent	Xcmkge
is us	efQbpj
is used	eglZbh
is useful	eddefl
is vacant	gXeeen
is vale	fehYmf
is valid	bhpchW
is vehicl	Zbaaeu
is vendor	ddndde
is very	Zfgggh
is void	bjXaeo
is voted	lifdaa
is waitin	WObxrU
is wanted	bgbrbb
is we	albTau
is well	fikdWd
is what	tgYYde
is when	/EVhXV
is where	dkOXdw
is whethe	fmebde
is who	feYdZr
is why	ZloXea
is with	e/LTcX
is withdr	YZafet
is wonder	bjoaca
is worth	feTacv
is write	ZYpZje
is writin	fdddpZ
is wrong	bcYgVt
is yes	gZRU+S
is yet	Yxbadc
is york	Zbdoie
is you	RHLe/H
is your	WHex0P
is yours	VMPX/J
is yourse	eboXhd
isa	ehcdkc
isaac	bgjWkf
isabel	dnYkXf
isabel over	Ynbibi
isabel to	ogcbdd
isabel up	Xsddeb
ish	ihVhla
isla	daXmhh
island	egjaef
isolde	cfpfbb
isp	YQRcuv
isp 's	badein
isp .	XdYlqa
isp and	edZefn
issue	mU1UXT
issue .	dcrcba
issue in	mgcdeb
issued	pUbXpi
issued .	bcRcqm
issued by	pacgce
issued for	dYpadk
issued in	cZhima
issued the	eacdqd
issued to	dZYcgs
issues	kihZda
issues with	cembee
issuin	djZidh
it	gfbehh
it #	fTehaq
it .	Zhabll
it ;	dmYdak
it ?	XWeh0Y
it @d	+JYZXf
it @p	jWhdcl
it @s	5Pbbbb
it a	RfXmhn
it about	nZehed
it across	jhWkdd
it after	SnZfgm
it again	jjUvXV
it agains	njbTbl
it all	agcapg
it along	ajenbb
it also	dYldej
it always	XoZgdj
it amaya	endcee
it an	majebd
it and	mfShkf
it anothe	fedben
it any	lgmZcZ
it anymor	eYpdde
it anythi	ecemee
it as	iWbhfm
it at	jZRhqg
it away	fSsXZm
it back	MYfotg
it be	YlkjdW
it became	ceXcko
it been	loXXWj
it before	mLUydg
it begins	aabgfp
it behind	ecobde
it being	rlVXbe
it better	bceani
it betwee	escaaZ
it both	ecaqed
it brief	eZddep
it brock	dedcmf
it bunch	Xcjcen
it but	ddTlen
it by	gaV0dY
it came	XnUhTu
it can	VopgZW
it cheers	ZcwbZY
it climat	wRgcXh
it closed	eYcffp
it closes	ZUmqca
it coc	aYrffe
it come	ibTrai
it comes	nkcafZ
it concer	qbYfib
it confid	dmZihZ
it could	O6ZdZa
it counte	eeeZne
it create	hgXdfl
it creden	iYmced
it cvs	dTveec
it decide	eZejek
it delive	cgYdcq
it depend	brcdec
it did	XqYUbq
it direct	eccnde
it do	fZkVap
it does	qagdXf
it dome	bXeZlo
it done	jYbjkb
it down	muaNnP
it drags	goZeec
it either	deliea
it elena	eaeecp
it embass	capeed
it ended	kWadeo
it ends	ljTcZo
it equal	dlcYmX
it ever	jXrbdb
it every	draaeb
it ewa	rXbkab
it expire	ZXfhtZ
it fair	atbZac
it fell	adZZbv
it felt	gciWdo
it femke	coaeee
it fine	eckmdX
it first	fhbZgk
it fits	joZdcZ
it follow	mWbdcp
it for	hXPemt
it furthe	VrfcZh
it gas	dcaddp
it gets	rToXaf
it give	oWeice
it gives	ZZZdtj
it go	eVgfij
it going	qekcdT
it got	aaXnar
it happen	hgfVnd
it hard	hccbdn
it have	ccYgfp
it he	dTUtbo
it helps	dnbhce
it here	cKOgi3
it hit	ebbgem
it home	mikdXY
it human	/RaUYU
it i	gaYgdq
it if	RhRlkp
it in	kbareX
it insura	ioXWhe
it interv	edemce
it into	kfbYna
it it	VSpc0U
it just	Xucdeb
it keeps	beaccs
it knows	craddd
it kwasi	hebmcc
it lacks	eddlee
it landed	imdcdb
it lands	gYdjcl
it lapses	cedape
it late	VoeZmf
it leeds	pbddec
it letter	eeddmd
it lifts	eaodee
it like	gdlciY
it looks	enYWlg
it makes	jhWgXn
it mate	ddaiem
it may	f1hTbQ
it me	fVZrdi
it mean	ambbdj
it means	bojbUg
it meets	grXiYZ
it messag	fccdmg
it might	ctlWfR
it migrat	mbedee
it mine	edcdco
it module	iYYgik
it more	ciZbbq
it moves	Yojbda
it moving	eaoefd
it must	ZcY0cX
it my	jgWncb
it needs	YgekZk
it neighb	ddcrad
it never	kXjeci
it no	bfgpYb
it nobody	eZmeaj
it normal	sabbed
it northl	/CVicX
it not	kdWgje
it nothin	bndieY
it now	fPeolh
it off	eWeVlq
it offici	XWZY2e
it ok	kYqbXc
it on	uSigdb
it once	Zgblci
it one	jqbdbX
it online	dacuba
it only	Twfbcd
it onto	eaYgeo
it open	TuXela
it opens	ghpYfV
it or	mXdlhX
it otherw	bdbodg
it ought	lscZVa
it our	acidel
it out	kldbiU
it over	edSntX
it parts	edcXjm
it passes	edeaoe
it past	gkTkfc
it people	emeffa
it picks	eamfed
it pinky	edXmjd
it placed	ebeeZq
it planne	ofXYig
it please	gbZnia
it poultr	Zcddsd
it probab	bmeeee
it produc	uTXqfV
it promis	icddam
it quick	enbbfc
it rang	bWjebp
it readin	lnXeca
it realis	obfced
it recap	dUtfeX
it reconv	naeeed
it reel	dhadem
it remain	jjVkfa
it reopen	cXvedb
it requir	ebdcen
it resear	mbedfe
it restar	eXsfea
it round	bpXhkW
it runs	XmmgaZ
it ruth	dZaeeq
it says	jcYioY
it second	Uadlrc
it seemed	ebdceo
it seems	hfeYgj
it sent	decnde
it settle	cibenZ
it shall	oXYjmU
it she	pXWdih
it should	eUbopZ
it shuts	Zacoid
it signed	cedZrd
it since	obeaci
it sits	dgcncZ
it six	lddala
it so	iSbpck
it soon	ceecmf
it sooner	elddeg
it sorted	miabde
it sound	bndjeX
it sounds	nUfhdf
it speed	dSelpd
it stands	kcSZjo
it stays	WQqYkn
it still	oWlahZ
it stops	fXakco
it straig	hWYaet
it suits	dbleee
it take	boidcY
it takes	htcgVY
it taking	fXekjd
it tell	Yecmma
it thank	dZsddZ
it thanks	WW5ZYb
it that	nfeobQ
it thaws	cRyddc
it the	hRXijq
it their	edemce
it then	nfZdfd
it there	VQOXh/
it they	qcXkac
it this	cjijcW
it though	caoeYi
it three	fdaepb
it throug	ljVYek
it till	jjYapW
it time	Y3XYbX
it to	bYWnhp
it togeth	Uedtce
it told	ccmgga
it tom	cuYdeZ
it too	hoZWjc
it took	eUYTrr
it top	eabfgn
it train	kameda
it turned	aokeWe
it turns	edVgfn
it twice	ijedhZ
it typica	mcebfe
it under	ddgmec
it unfort	nbccka
it until	iUlcnX
it up	Zdfmfe
it usuall	nbdefe
it very	cgWmdj
it votes	ocdcec
it waitin	eZjdel
it waits	ecneeb
it wants	WdYokf
it was	aUoUex
it we	VXcpdp
it well	WVldoi
it went	mabWbr
it were	WkeaQw
it when	nmWhYa
it whenev	accpgd
it which	eaddsX
it whiche	ocecce
it while	gjWdlg
it will	2jZaXX
it with	dxWcea
it within	gUeskT
it withou	keXecl
it women	dbbtca
it work	egZkZl
it workin	efccdl
it works	cgaoiZ
it worshi	pidUce
it wrong	Veoabj
it yes	uXZagc
it yet	kgkcbX
it you	cUWg4W
it your	bUZjmm
it yours	cUjasf
it yourse	eddncd
italia	dcZpid
italy	jUnhad
itd	hZpccc
item	hlJigk
item #	igRhgj
item .	eibmda
item and	odebdd
item in	chWjek
item one	gXaamm
item two	ebfenc
item was	asdedY
items	YdmgZg
ito	gXbYpk
its	mlWXih
its #	dYrcdc
its a	dWXVjx
its agenda	apdeeb
its agreem	nfcbdd
its answer	wcaZTi
its appoin	mdacci
its beth	cacfil
its cafés	cdcbtX
its candid	laegee
its chair	boeeec
its choice	tbWMll
its claime	fcbehl
its concer	bdnedd
its consen	jocVee
its consid	hjieTf
its course	axacdX
its date	Wkclkb
its decisi	jnZcad
its determ	hnccda
its direct	haeena
its doors	Xctaai
its duarte	gfZebm
its end	hZbdas
its enquir	diZedl
its final	qVdidc
its first	fgZihd
its head	bjleeb
its in	nYeeib
its intere	edcden
its invest	fccdme
its jobs	ebYeep
its junk	adcakm
its just	bpbfec
its last	kYbkeg
its ldn	bfencd
its lefèvr	haYcim
its letter	medeed
its ling	kaWjkd
its list	sYbcdf
its locali	eYcelj
its me	ljfXfc
its mind	ngVgZj
its mine	Zcddqe
its minimu	ecmefc
its money	eVmdhi
its name	iZrcbY
its new	lfLXrj
its next	hubYfV
its northl	ofUlba
its not	gjdfWj
its number	ebmfec
its offici	VSceqn
its on	hpdYca
its openin	kmabda
its order	cfmeec
its outcom	Zqecee
its own	Z1VRWi
its owner	dmdede
its passpo	Zubdaa
its physio	cnddde
its pick	rbdbdd
its pizza	jZcemc
its place	T1Rkaa
its posts	dYudcb
its provis	pccdec
its rankin	neZbcj
its recomm	dnZceg
its report	gnecdb
its resche	YZbklk
its restfu	kiYceh
its result	qcaeed
its ruling	vXkabV
its say	dqcafc
its select	fadeen
its served	dXdgki
its sessio	faeeoc
its softwa	wZdVdc
its staff	hdVbgn
its summer	WmlZhc
its teleph	cqYeec
its terms	edbdqb
its thanks	baZclm
its the	Xjggck
its time	nxWWXY
its verdic	rdcccb
its vote	mccjcb
its way	UTcj3W
its winter	gYbcni
its you	eYWdwY
its your	jeXika
itself	hihmXW
itself .	ZubmXS
itself @p	camgee
itself and	kYheeh
itself before	Zneeee
itself i	sTabjf
itself is	aXgmkd
itself of	iYhfXk
itself takes	eeblee
itself the	ehcZdo
itself was	dapfec
iv	gafbij
ivana	cSfkim
ivy	ijjYbc
iwan	hgidec
iyer	beknbZ
iyer .	ceemdd
j	mZlcdb
ja	fjbXji
ja guy	eddYlk
jabs	Xcpkaa
jacint	hegSqd
jack	oeddfW
jack i	pYedee
jacket	defqaa
jackie	gfaqcZ
jackie #	dcmded
jackie spelli	chYhjg
jacko	dfgekb
jade	ea0XQZ
jade .	efaibl
jakart	hbndeb
jake	kbcfWn
jake quiz	diiVck
jakub	gSkeem
jakub blur	kVhgdi
jam	bhVajp
jamal	ZZWzZf
jamal you	ebesdV
james	lbgcja
jamie	ckdjec
jamila	cjZncc
jammin	cdYYjq
jan	XXdcql
jan .	dbcedq
jan test	cangcd
jan tests	dhYhbl
jane	SgqZhf
jane is	cnadch
jane oakfie	cdmbef
jankow	ebneed
jansse	gXfcgm
januar	rcfbZc
januar 's	micZee
januar .	bZoefd
januar and	rYYcbk
japane	fZgbcq
jars	gaZljf
jars .	dcemed
jars did	edXcmj
jas	cgdali
jas .	cajemc
jasmin	ldkWXi
jasmin .	ihpUab
jasmin for	hfZedk
jason	fapUgh
jasper	decldg
java	cTjmlb
java 's	gcZfne
java .	jmmaTX
java develo	ddXpdg
java i	cUgdqg
java is	dendec
java we	dddenc
javier	gdbpca
jay	eaTabx
jayant	jlWgec
jaz	Zodfed
jazz	eghieb
jd	dVYmdp
jd attach	fcaoee
je	aYpfjY
je way	edcbqc
jean	WgXaks
jeez	ndkdXb
jeez ?	jbneYe
jefe	Zfchmc
jem	dYlakg
jen	oUehdg
jen .	mcecfe
jena	oZadbk
jenna	adbcgq
jenna night	biZgig
jenna on	eaZcdr
jeremy	ckedib
jermai	aledje
jeroen	gWdibn
jeroen .	hWceep
jerome	hckXei
jess	Zaclao
jessam	dXepkZ
jesse	jRlghe
jesse at	eYklcd
jesse in	ibacod
jessie	bascde
jet	gdbfcm
jewell	keUbnf
jewell #	ghbXji
jewell .	ngaddd
jie	glbede
jim	igbafj
jim .	bhebdm
jim for	igcZld
jinx	aefdlg
jk	pVYjee
jo	nhcUid
joachi	keahcf
joan	aZoifb
joanna	lbalga
joanna i	efndeY
joanna thank	ifXnec
joanna thanks	ecmbdg
joanna we	odYegf
joaqui	dcgdlf
job	aagXsk
job 's	XbSV7h
job .	bZWYup
job ;	fccblg
job ?	TgRlse
job ad	ecmbeg
job advert	edlidZ
job after	eWkboe
job alert	YY1ZWb
job alerts	bW4YYV
job all	odddad
job and	dbhXvY
job any	dWucae
job anymor	ecaedq
job applic	bfwaZW
job at	ccraec
job away	dZcddr
job back	eclecg
job before	Zkjcdf
job betwee	eacden
job board	edimZd
job brand	blYgej
job brew	jZWjih
job but	clgigU
job by	qjXZcd
job can	eabdZt
job centre	geYcjj
job dad	enUdek
job descri	XrjfWc
job did	dbjcnZ
job elsewh	foifYY
job even	eldeed
job fair	davdaW
job finish	cceaim
job for	gaaQku
job front	ekleWb
job goes	jnbbda
job gone	dcdeco
job has	WcmfUq
job hunt	cawcaY
job i	VaKYvu
job if	dXbaxb
job in	fUdlme
job instea	ecneiX
job interv	dZuZca
job is	TaZXym
job it	hWYilj
job left	fdceel
job no	cocecc
job northl	bXnYUt
job now	eagaoe
job offer	dbcesW
job okafor	eeoeda
job on	snVaiS
job or	hZqdcb
job over	cZhlhc
job portal	cidndY
job postin	elUecl
job refere	edoaee
job seeker	cbvXdZ
job so	adXlap
job some	bodeed
job spec	bjdmbd
job starts	mhYnZZ
job still	hhfgYh
job talk	ecddem
job that	gQdbqk
job the	ihdUrX
job there	ejZdgh
job though	epddac
job title	dctcYb
job to	gSWUT+
job told	gmdddb
job too	elYedi
job was	bgZYgp
job we	fhXYgn
job went	bWQZV7
job when	hZlefe
job with	aYpTuV
job withou	eddocb
job would	mWaagl
job yes	ibYgel
job yet	dsZhdZ
job you	lTXZri
jobcen	iZYpZg
jobfjo	lYlgfW
jobfjo the	iaZlic
jobhar	bUgckn
jobhar .	ddfYpd
jobs	YQ7Scm
jobs #	edndec
jobs .	aZhWmp
jobs all	debfem
jobs and	helccb
jobs are	gciZam
jobs board	acuaba
jobs consci	gkYdeh
jobs could	edmced
jobs for	acyZaW
jobs have	dcZddq
jobs i	ddmddf
jobs in	VXzaYe
jobs like	echZao
jobs matchi	ecnede
jobs mine	dcYcoj
jobs placeh	fdbefm
jobs portal	hbXjmg
jobs team	nafcec
jobs to	hZgcel
jobs you	dctbaZ
jobsee	kflXga
jobsin	fchdmY
jobsta	fapcec
joburg	encbec
jobvin	pcbZge
jodie	affndd
jodie .	belheb
jodie on	ddZdep
jodie specif	dflefa
joe	YbtRkh
joe it	ccpTle
joel	icehef
join	TPfU/f
join .	eddden
join as	defWqf
join our	ZUjeio
join the	YUeYuk
join too	ccbpce
join us	XYmJ/T
joined	ZVvYke
joined by	cUfcmo
joined in	jXndcd
joined our	bcmYmb
joiner	Zechfm
joinin	bZfbzZ
joinin .	dclZpY
joinin apartm	jWpeca
joinin date	babfsc
joinin instru	kXVpnU
joinin letter	dcaYuc
joinin link	eepYde
joinin our	dkfcUm
joinin the	oagaff
joinin us	XaUcxi
joins	ebnfae
joins a	embgdd
joins me	ecnbee
joint	eZZodj
joint exerci	bebqed
jointl	kgZbkd
jointl .	eidclb
joints	bYWnjj
joke	gXghfj
joking	brXcYh
jolly	jccdlc
jon	kcedeh
jonah	ekYjcf
jonah but	mceeec
jonas	nPijbi
jonas .	cSpjci
jonas and	mdedee
jonath	bXWwaf
jools	fbicdl
joost	Zcnadj
joost then	hWldie
jordan	Zaiend
jorge	ehhhdc
joseph	ecpYja
joshua	fbmafg
joss	lhWeic
joss 's	lmacda
joss post	fbcbmh
journa	barmVY
journe	aRddex
journe .	bfVhcr
journe home	edmdec
journe with	baXbaw
journé	fYmabl
joy	ZWeRup
joy .	fgdWgk
joy nor	dXjedm
joy that	eecbod
joy to	XWlUok
joy with	dcaddq
joy>again	bWZbey
joy>answer	ZWboli
joy>ask	ghZXfn
joy>away	XriZcd
joy>bye	aXkjam
joy>chosen	VZTj4Y
joy>closed	bZsbbe
joy>date	aZsdfe
joy>decide	ftaTmX
joy>free	VsgjZY
joy>give	ecfQ0a
joy>goon	XeYvfb
joy>hold	caZjep
joy>if	cYVb0g
joy>joy	dadcre
joy>match	jlXjXg
joy>me	iflWYk
joy>meet	lTiado
joy>news	XZdpmd
joy>not	ZdYYY4
joy>offer	ahZZ1Y
joy>others	kXgefh
joy>papers	fbVbtg
joy>post	ccYXxh
joy>refuse	cTfqam
joy>review	ewcRhZ
joy>said	ddZVuf
joy>sorry	kQdWmp
joy>start	easTga
joy>step	VcnuVc
joy>thanks	hYvZYc
joy>wait	ZhamlZ
joy>you	aZieqd
joyce	ielcdb
jpo	cicckf
judge	bohjdR
judge .	dddhmb
judged	qYZbfi
judged to	lcedib
judgem	cbcnei
judgem .	Zabibr
judgem about	ebldfe
judgem has	emcede
judgem minute	efbmee
judges	adRlfq
judges .	YgZZdv
judges and	efecdm
judges sessio	ecemed
judgin	cgXlej
judici	efoXdg
judit	gfcfei
judith	ailbcf
jule	cmdaid
jules	jagdeh
julia	eZXjjj
julia centre	fabemh
julian	gdgibf
julie	hfYqZc
julien	jdVfhk
julien to	hbXfjj
july	hrUboU
july .	enahfa
july to	ddeZqc
jump	Wjaoec
jump .	eobded
jump on	XTgrgf
jumped	cajmdc
junctu	cdhfhf
june	dmdWna
june .	deRapl
june ?	mjbdeY
junior	YfNXqz
junior .	haVXbv
junior area	deecnd
junior associ	bbdckm
junior baz	elZeeh
junior engine	hgXegi
junior for	eZedeo
junior haddad	edeZpc
junior nights	Wcdjkk
junior one	feeerV
junior room	adZlan
junior so	edeecm
junipe	cldgYg
junk	heWXpj
junk and	enXdoW
junk folder	neafec
juries	iajbci
jurong	cdefnc
jurong .	deeemc
juror	aTUqlj
jury	drRjYj
jury 's	llViZb
jury .	ewcYdW
jury aadhaa	hXpdbe
jury and	Zfeleg
jury asked	dccbep
jury asks	Zlcjee
jury awarde	ceeddn
jury closur	eadgdn
jury duty	jncYgY
jury has	adYcip
jury in	agemed
jury is	cuYfZZ
jury liked	aoWjce
jury loved	elaiea
jury met	eccbeo
jury ranked	dceefl
jury risk	bqfabc
jury sits	bnYcdj
jury will	oecdfb
just	cekggc
just #	gdmcdd
just a	anlfTd
just after	ddglbd
just an	cVlnee
just answer	ehdmbd
just as	Vjbrcc
just ask	lZoWde
just back	ihiWlZ
just be	ecdndf
just been	oTdggi
just betwee	lbkZgd
just called	cYZeua
just checki	dedmee
just closin	dZXbkp
just come	hWYflm
just confir	gXXseb
just curiou	ekbbXn
just did	diicjY
just do	cqhcdY
just drop	cWpicd
just finish	ladbke
just for	pcpZcU
just give	dbemee
just got	Yedera
just had	ccXdrh
just has	iqZeeX
just have	mtXTkT
just heard	bSpgjg
just hire	bYahsa
just hired	fZdecp
just hit	YhXock
just how	nfeeeZ
just in	dfhbmc
just is	aneeee
just kiddin	eboeeb
just laughe	Yqedee
just let	Ybdodl
just lettin	ecmdcf
just like	cdahme
just need	diMlsY
just no	kdYadm
just not	RwaeVk
just nudgin	aadqee
just off	beVXxf
just one	iWYdln
just parked	eemedd
just replie	aqccdc
just reply	hVYwbb
just right	docddc
just ring	bZcpdi
just ringin	gXielc
just said	Rnahki
just saw	ecneeb
just say	ZScppg
just saying	gZxVaY
just says	flWidh
just seen	kdYffh
just sent	eXpeed
just slow	iuSdeb
just so	WizXVb
just spoke	oWWgij
just starte	doacbj
just stoppe	dXscjZ
just stuck	dYodka
just talk	endafe
just tell	RYbrnf
just text	eecmde
just that	WsUmWh
just the	nchXaj
just though	dodbed
just three	glbeYj
just to	eb3ZUW
just told	Uhmaan
just too	dldeee
just tried	cZaldn
just turn	cdrZhZ
just turned	ecoeeZ
just under	efcmdd
just wait	ipYccd
just waitin	rWZglY
just want	hbemdd
just wanted	eaueaX
just wants	lcegce
just what	edamid
just wonder	fmmVce
just write	jcnXee
just yet	atfaeY
justic	YelldZ
justic of	ibacmg
justic to	chZndd
justif	dnefYe
juul	dZYejo
juul bilal	ecZelk
jv	ZXkfhj
jv by	Zcakna
jérôme	hVauXf
jürgen	fbXfeq
jürgen .	cYhfco
jürgen with	dYdcjo
k	ubgdaY
k on	uaaYec
ka	dafYqd
kabwe	gakggc
kaczma	Zmifec
kaffep	idqcZX
kai	ieeXod
kai the	feoajX
kai thumbs	dgZene
kaizen	bYWcrk
kaizen .	edcdqa
kaiāra	elXdcl
kaiāra .	dkadbl
kalgoo	dfgecj
kallan	cgYbeq
kallan lie	bcdcep
kallan to	mZeicc
kamer	imVdlZ
kamins	daicel
kaplan	gfdldc
kapoor	ifdWgj
kapoor .	kWjYao
karee	sWZYjf
kareem	hecbkf
karen	eXVljn
karen .	dsbXcd
karen for	feagbm
karen on	ddbrcb
karim	dkdgec
karin	YpVfig
karin who	bndefd
karrie	cbrbbc
kask	heZdme
kasper	cceiej
kassel	dahepY
kat	fgkced
katari	edccoe
katarz	feejgc
kate	hYijha
kathi	ddpaed
katie	jSbfjk
katie named	dchldb
kaur	feafke
kaur to	epcWef
kaur which	ddmjcY
kavith	ebenfc
kavya	hbabil
kavya .	bjZocb
kavya are	adcbll
kavya before	bddgmd
kavya its	cbaclk
kavya that	ecegcl
kavya to	ocddcc
kayla	dZfayV
kayla .	ciebmd
kayla and	mbechd
kayla positi	dedcpc
kayla words	ceende
kaylei	akgjbc
kcse	ddjgee
keane	ggVifk
kearne	aXjlpY
kearne confid	jhkhVV
kearne er	lYZcqc
kearne office	bddrae
kearne on	geeale
kearne passbo	cadmeh
kearne realis	aebgmf
kearne routed	Vgigcl
keen	OnUxce
keen .	TnanZg
keen ?	hWckjd
keen but	eoceeb
keen enough	fleced
keen on	Vmaocc
keen to	VdgtZe
keep	ckhWbq
keep .	ihrWWY
keep a	ddkemW
keep an	kcSZZw
keep at	Ykddcn
keep ate	dbnbja
keep being	cpaeed
keep candid	coedeb
keep coming	ecZeep
keep follow	edYecp
keep hutchi	bamjec
keep in	YfgZbq
keep interv	Zimcdc
keep it	WPgkuf
keep its	gbledc
keep lookin	aXeccv
keep me	bjXbbr
keep my	hhgWZm
keep nimbus	dWmnad
keep northl	mbedef
keep on	afXcgr
keep our	edgbnd
keep people	mbefed
keep puttin	codeed
keep quiet	dRkmkc
keep saying	esWagb
keep tellin	Zpfedc
keep the	UQrYpl
keep their	bUwdca
keep things	ecbmdg
keep this	bWwbde
keep to	esafdX
keep umhlan	ZWrbdj
keep us	ibedmc
keep waitin	dhbcdm
keep writin	eaceeo
keep you	g5VPWg
keep your	kafVXv
keeper	hWjqWe
keeper .	Zchrad
keeper can	lWndda
keepin	akaOhs
keepin archit	igcZld
keepin in	dceefm
keepin it	clhbhY
keepin me	bZgcre
keepin people	mbeeee
keepin the	eachan
keepin well	dYqfbe
keepin with	flYbek
keepin you	chXani
keepin your	cydZZU
keeps	Z4VcSc
keeps a	ctfYaa
keeps asking	ebqccd
keeps for	dcdeen
keeps its	fddmdd
keeps people	lfdded
keeps saying	XmXabp
keeps you	eddlee
keiko	aeiegh
keiko beater	jlaced
keiko i	aXidni
keiko is	emefdc
keiran	bgiedh
kel	kbdccj
kelech	aVcc0Y
kelech .	cbcdsa
kelly	belZcl
kelly the	cenbcf
kemal	dhehch
ken	gbjYhi
ken your	hembcd
kena	dhkeec
kenji	laZYoe
kennel	cakacl
kennet	Vcjgfk
kennet contac	edcnde
kept	dZxXcd
kept .	aeogae
kept for	WUuibb
kept four	caYekl
kept in	kgkXbd
kept inform	ZmmdeX
kept it	XbZcax
kept its	Wdcdml
kept me	ggiZaj
kept my	eodeeY
kept on	eatagX
kept saying	YohpXW
kept the	aWoVnj
kept waitin	ldVpfX
kept you	oWqXeZ
keshia	gZcqce
kestre	hclheZ
kestre crew	iUghjg
kettle	afcpXg
kettle has	delded
kev	gZdmdg
kevin	cXifij
kevin .	calhbh
key	gedgdh
key ends	Ynffff
keyboa	harZgW
keyboa bag	kckWfd
keyles	dYcree
keys	efhSoe
keys .	feeamf
keys and	cYddll
keys to	iWneee
keysto	bchchi
keysto .	bgYbjm
keywor	fcileY
khadij	aJrhem
khadij .	dZbddr
khadij and	dZnbja
khumal	bcjhcj
kia	agkbkc
kia ora	eZjcih
kick	Vbnaji
kick off	belWme
kickof	cdfocb
kickof .	ddbpdd
kicks	dibjaj
kid	lWZXko
kid 's	lcbbhf
kid .	WXcXrq
kid has	lnbcaY
kiddin	alafjd
kiddin under	kkeaeZ
kids	icZmdd
kids .	bgdmdd
kids and	afeeen
kids number	Vigqaa
kids on	raaedc
kiebit	VYgpje
kiebit and	fdebnd
kiebit of	dgbmdd
kiebit to	bmfhfY
kiebit told	Yjemde
kiebit we	eacoee
kiebit your	bXmeke
kieran	Xbedhp
kieran care	dfbecm
kill	djiaee
kill me	edqadc
killed	dZ2bWS
killed me	dazdXV
killer	hljhUZ
kiln	mWqXYf
kilonz	dXfqUl
kilonz .	cXioec
kim	dmmbZZ
kim and	daqeeb
kin	iejcaf
kin .	jcmcga
kind	abrYan
kind .	gMeecw
kind as	fknUhc
kind but	dniedY
kind fiscal	baerda
kind greeti	ecZfep
kind note	bhTkhk
kind of	ggkWVo
kind regard	aohagc
kind to	Vcpegg
kind words	iSwUiW
kinder	qXegec
kinder .	ibngcY
kinder ad	jbdelb
kindli	fledee
kindly	aZXxgf
kindly .	faZbiq
kindly accept	cedVva
kindly acknow	cdYmkd
kindly allows	dedoeb
kindly ask	beXpjc
kindly await	knaYdd
kindly be	hXUobo
kindly bear	mnXZdc
kindly call	eefmdb
kindly check	ocdYhd
kindly choose	ecende
kindly collec	edachm
kindly comple	bcaqha
kindly confir	cdasdd
kindly disreg	ibpgdV
kindly do	dfhmdZ
kindly fill	edcodd
kindly forwar	ceelee
kindly furnis	Yeepcf
kindly ignore	Zjgmca
kindly indica	cfecne
kindly keep	jlbbec
kindly let	babvcc
kindly nomina	ecdoea
kindly note	gpoNdd
kindly poll	bddnee
kindly presen	ebdode
kindly presid	edcnee
kindly propos	ecdndd
kindly put	eddlee
kindly remove	dcmbZl
kindly reply	cddgmd
kindly reques	bjbqZc
kindly return	dcaanl
kindly revert	XaXzfa
kindly send	cbavac
kindly sign	bedbpe
kindly stop	gaZber
kindly submit	ddblid
kindly supply	cWbrla
kindly take	kYbpac
kindly tell	Veeoje
kindly treat	dcpZaj
kindly use	ebmfdc
kindly wait	pjZadc
kindne	ccpfgX
kinds	dlcheb
kings	feicch
kings turn	efjZdi
kippur	jkiZeZ
kiprot	chbagm
kiprot chair	eccZio
kira	jggbiY
kiran	ZYpejc
kirk	cYgdpf
kirk sessio	addcmi
kirsty	YglWnd
kirsty we	edealh
kirsty wildli	fdleeb
kiss	mXnbda
kit	hhifbZ
kit and	eemZef
kit from	kmZebc
kita	ganedb
kitche	gahmXf
kitche .	ghWkhc
kitche are	joXhYX
kitche candid	ecmeed
kitche certif	ecboee
kitche have	eZcddp
kitche porter	dYqaee
kitche tell	cbmjfa
kite	ejYcke
kiv	fehjfZ
kiv .	apdeed
kloofz	Zbmgdi
km	dhqdYa
knacke	hUlhch
knee	baldcj
knee .	baldck
knew	bUkfli
knew .	lacebk
knew called	cWhfmg
knife	gddjee
knitte	eneYhc
knitte dyers	ecmddg
knives	Vhdmak
knives .	cchocc
knives @d	akdZdm
kno	bffmdc
knock	ficgde
knock .	bdXkgj
knock on	lfjaba
knocke	iWeabr
know	lfedee
know .	mudYZY
know ;	aZbdko
know ?	rfsVVS
know @d	vTdcfc
know @p	sYaZka
know @s	Xffeeo
know a	bXmXcp
know about	hdqXda
know after	Suabdh
know all	ddendd
know alread	sdcbca
know and	mrXcTf
know anythi	eqcceb
know as	bjYicj
know ask	dmcdee
know at	afaafr
know before	jKahnp
know but	fmbcfe
know by	oZWcvX
know create	apcede
know did	gkYdeh
know dog	ameeee
know either	fiVwYV
know ewa	qaecdc
know for	lToeec
know from	rabgad
know he	Zudcdb
know how	afjXen
know human	xWbdbb
know i	ZgjilW
know if	mWlnWb
know in	njbWfb
know inside	rbeddb
know it	hccXin
know its	cmZfdi
know job	dnccef
know letter	mlccab
know me	Xdgjhh
know more	fvhQVe
know my	ecofda
know no	diccbm
know nobody	goccdb
know northl	/OSSUd
know not	RXcrjn
know nothin	L/bbaU
know of	eZZjdn
know on	3KjTiY
know once	Uwbhca
know our	gknbYY
know produc	8PWacX
know she	Zmhicb
know so	ecpicX
know some	gcleeb
know someon	eYscdb
know someth	dqdcdb
know sorry	hmddea
know that	ZdrTii
know the	pTdfgh
know then	nfddeb
know there	gcbbcq
know they	fThiZp
know this	pWdack
know too	hmdaee
know waitin	jmccdb
know was	Xldddm
know we	hXgUri
know what	Whclfi
know when	N9hcWU
know where	vVpRVj
know whethe	rabgZd
know which	dPX5da
know who	moeVdY
know why	YSdfX0
know within	pZhXjY
know yet	gdYlja
know you	Wdehcr
know your	VYaxib
knowin	TpSkmb
knowin and	ddebqb
knowin the	dmccbh
knowin words	aaduca
knowle	dZWZZ0
knowle of	bbaZcv
known	k0dUWU
known .	Z2UbcX
known before	fWobci
known by	Zqeeeb
known for	hmceeb
known it	StYbjf
known on	lceffd
known the	jmcdca
known to	pxScWQ
known until	jUqbea
knows	P9gaXX
knows .	R4cbWZ
knows and	Xceoie
knows anythi	ecmeec
knows for	eapeeb
knows how	csdaba
knows the	cYgact
knows what	dfndea
knows when	UxgZca
knows whethe	eYofee
knows which	ecoddc
knows who	bpbeee
knows why	ciclec
knows with	bpbdec
koch	ajjkXd
kofi	gZmefc
komst	bahodb
kong	ddmicc
konrad	haggci
korea	heegee
korean	ZgpoYV
korean and	bohbcd
korean play	ecoeeb
korero	gckcdg
kovače	fibhdg
kovács	dcccrc
kowalc	edpiZX
kowals	bdgdnc
kozlov	ZbshdY
kozlov and	fcoedb
kp	nVnVbi
kraków	gbidci
kris	gkYjdb
kris .	Znaedi
kris card	lfWked
kruger	idfdge
krysty	cZmhbh
krzysz	bdddlh
krzysz strong	caeemh
krüger	bZdnhg
ks1	aejldc
ksh	ddkicc
kuala	cXniag
kuba	VXgzdV
kuba someth	dbcqdb
kubern	gVkhYk
kubern .	cZpcfd
kubern basic	hhXgdj
kubern for	cinYdc
kuhn	bahhje
kumasi	dckigZ
kung	adnfdd
kurato	lfcecg
kwaben	jbeela
kwame	makjUb
kwame so	eddlcg
kwame to	mcdjZd
kwasi	faWlhj
kyle	jcfhde
kzn	ffdejd
l	aiegeh
l 's	fraacc
l1	XYijkf
l2	bYonZb
l2 .	cYmhic
l2 and	fapdcc
l4	hdiebh
la	dckfai
lab	jXqahZ
lab and	delfdc
lab cet	dlbcci
labora	dpbcbf
labora .	cmcgcg
labora techni	maegec
labour	ceeccn
lace	hcbbnf
lace .	kYkcia
lack	SaR5Zk
lack of	bgWhcn
lack the	febmcf
lack your	dbbqdd
lackin	dadqcd
lacks	YYQ8Xa
lacks a	dcdpdd
lacks is	edanee
lad	gXMSi8
lad 's	eWbenj
lad .	aNLWl8
lad but	dVccZw
lad from	gWhSWy
lad has	eebedn
lad on	ZmZgie
lad starti	edceco
lad the	iYfdkg
lad to	erebcZ
lad who	edWYZx
lad wrong	dZcfdp
lad your	hbZepa
ladder	bdigdi
ladder into	edmeec
ladder referr	dliXhc
ladies	lZYoaf
lads	jkVafi
lady	jkTjZl
lady 's	ioYXhe
lady .	oVVfUt
lady and	jcgWhi
lady at	ohabZg
lady day	hbaapd
lady from	ZZWjjp
lady has	kbhigX
lady in	amcnbZ
lady is	ckVjZn
lady loved	hUohha
lady of	jjeedZ
lady on	igjddY
lady said	lfdhZd
lady says	UoYpfZ
lady so	bmeehb
lady the	fmbdcg
lady told	gpddbZ
lady wants	adbwaa
lady who	dWhcnh
lady winds	ddYdlj
lady with	dccXYx
ladysh	iaTbhr
ladysh #	ndeedd
ladysh .	dZbkgj
ladysh both	dnecec
lagged	hdecej
lagos	lXkZbj
lagos on	eeccem
lags	chbhYl
lags it	ebnfdb
lah	mdiVaj
lah hr	nbdZdi
lahinc	pWlacc
lahinc .	jZmcdd
laid	Xocfia
laid before	fqTebh
laid hands	gdbblg
laid out	chajkZ
laid the	famffd
laid up	dVteeb
laird	cdlagh
laird .	eclfdd
laird game	gghYej
laiter	cghcjd
lake	ddekci
lakesh	sYfZfc
lakesi	egfjeb
lakh	Wlbijd
lakh check	Zmdide
lakshm	dcdkdj
lam	eghjdc
lamb	ieblcc
lamb .	ebdmed
lambin	kXabjk
land	ycbVZd
land .	Vreeef
land in	nbbhed
land northl	sXbdde
land of	ljZddb
land on	ieZcne
land you	diclbd
landed	aalhmZ
landed and	cadmid
landed at	edaohY
landed i	aoceee
landed in	eadgme
landed looks	dcqbce
landed on	ihbZhh
landed safely	eaqdeb
landed so	lfcdee
landin	bTWQ4k
landin as	acaase
landin is	eZdeqb
landin letter	edddpa
landkr	ddnedc
landla	fghdha
landlo	deucWY
landlo .	Xatbde
landlo and	cmdheb
landow	bXqjcd
landry	ZbjcYr
landry you	dZnkVi
lands	7MZUdl
lands i	lXedfk
lands in	hldcdd
lands northl	tbYcee
lands on	dWmdbn
lands planne	qdcbdd
lands produc	rbaced
lane	ehZfkd
lange	ckiefY
langeo	hclcec
langeo .	ddmded
langua	abZgkn
langua .	XTohne
langua course	elebee
langua hands	eWodgg
langua her	cVbcZw
langua my	iidbmV
langua on	cdXYri
langua was	ccamej
lanter	dckaej
lanyar	heldaf
lap	gfemjU
lap 's	ejemdX
lapse	YnXdih
lapse .	dpYdef
lapsed	VVUmdw
lapsed .	aeafbr
lapsed and	eacedp
lapses	cbZkqX
laptop	gXhhhf
laptop stable	bcZbqi
laptop to	ldcZck
lara	gbagcn
large	klfTef
large number	mhZcee
largel	cdcjdk
larger	hjcbnU
larger to	glbdjY
lars	fephZa
lars #	lieXkZ
lars .	YZwafY
lars again	XZYrcm
lars and	XkghjZ
lars applic	ljZhcY
lars candid	bVjobb
lars clap	hhXgdh
lars compos	lfbeee
lars from	cmnadX
lars i	WczcYa
lars in	rUbefh
lars it	hnYkXd
lars mara	fmbdge
lars moe	dhlcdd
lars mrs	aneeee
lars organi	dgmced
lars please	eeldde
lars this	fogbeY
lars to	cZogdd
lars you	cdcceq
lars your	cfldee
last	heZpdd
last #	oWXmha
last .	lcnSma
last applic	pbghdY
last bit	dcened
last boss	bZanbn
last candid	avnLZY
last chat	fXdqde
last commen	malYde
last date	dWYscg
last day	bKdjnq
last employ	eddmee
last fence	bXagcr
last formal	ebapde
last four	ZYWvZm
last girl	Vtgcca
last hire	Ytcdcb
last hurdle	aTYuoW
last inc	imacee
last interv	xZaWfc
last is	mZbZod
last job	dbnjcb
last letter	eaddfn
last line	mfaadi
last look	leeeed
last mail	Rofikc
last messag	ZWpmZf
last minute	ehcbel
last moment	kWbbof
last of	shcXkS
last on	iibYbl
last one	rmWZdZ
last page	dfYjna
last panel	ecdmde
last person	scmWaX
last place	Wgajhl
last promis	cnkccW
last recrui	mbcech
last round	cUdric
last salary	edaode
last stage	aUbrcn
last step	agYqgZ
last talk	bfbsZc
last test	hdbmec
last the	jVaXbu
last three	WdT5Tf
last time	pgZdoQ
last two	Ujgiej
last update	XnhZdf
last was	dldieZ
last word	gxXYcW
last writin	ggaldc
last wrong	keVidj
lasted	ZhhmVg
lasted .	enbhbc
lasts	jbkjbZ
lasts #	eebocd
lasts .	dknbeW
lasts i	gdXddo
laszlo	eggjdc
late	iUbkij
late and	iTbkhl
late automa	gibYle
late becaus	hbclde
late by	bcdhcm
late camp	fddled
late discou	emYdeh
late for	dZblZp
late in	lfbdef
late note	Xmdjee
late or	bedcqa
late prayer	eclfgb
late shift	ciZghh
late so	mjcbda
late submis	ecdmef
late the	jYjedg
late to	abgceo
laten	cbgmce
latene	fmbdgd
later	lgWijZ
later .	RyigaU
later ?	boagcd
later can	eXpfec
later day	mVfjef
later either	oYeefe
later i	cYXakt
later if	emdced
later in	aqccee
later on	emdced
later one	dmdbeg
later she	dldeee
later so	dgdbcm
later stage	Zmegee
later than	1LYojW
later to	dbedoe
latera	aXTgfw
latera .	fYegii
laterl	fhggdc
laters	ehidbg
latest	/LTlbW
latest .	/QScZX
latest ?	ceelee
latest and	rcbdbc
latest by	uTVlhZ
latest cv	eddmde
latest from	hYpbcc
latest i	nbefed
latest in	mecdee
latest northl	mcbhde
latest ok	recXdd
latest paysli	ecacco
latest produc	ncdeed
latest the	sXbgcc
latest we	mdedee
latin	edcchl
latter	hVVget
latter no	dcchcn
laugh	SjZdbu
laugh .	dVahdt
laugh and	dledee
laughe	akYbhl
laughe .	bnacdj
laughe out	bfdcen
laughe the	ebmidZ
laughi	aaglka
launch	iimVbd
launch .	mibecc
launch on	glbdee
launch party	eaqeea
laura	hkbdee
laurea	fYhbkh
laurea backin	gcYami
lauren	pWgecf
lauren you	dblddh
law	fYegcn
law manage	ilWYhg
lawn	bWqjeZ
lawyer	cqWZhg
lawyer .	WqaWoe
lawyer are	emdeec
lawyer dare	djYicg
lay	YXrqXa
lay member	Xdimfe
layer	ZVsVoe
layer 's	gdlafe
layer .	ddgcle
lb	kipNcb
lb for	edcadp
lb lorna	nccbef
lb pick	endbce
lc	mnaagX
ldn	gdYlhc
ldn .	krcXdX
ldn and	bbcsca
ldn choreo	helhcY
ldn in	bhfZih
le	hPkcjl
le .	cchcnc
le meas	lVbfel
lead	bZWqod
lead 's	mbedeg
lead .	anNfqf
lead a	ddemcg
lead abara	dlecbi
lead and	gcednb
lead cashie	cboeeb
lead engine	ddclff
lead for	aaZtcc
lead gig	eecmde
lead has	geYlYi
lead if	cmcWnb
lead invest	eZpcdb
lead of	eccdne
lead positi	eaoffb
lead role	fWcnlb
lead says	nkZVbj
lead sorry	fedenZ
lead the	XXdcyZ
lead when	cndcee
lead will	enedeb
leader	YRqmeg
leader .	eXbigm
leader and	icboad
leader progra	mddcff
leader result	Yfoeec
leader to	eclleX
leader your	dccdfm
leadin	aVVopf
leadin hand	Wdeeoh
leads	tdRUjl
leads .	hlZXif
leaf	dcracc
leafle	arbaed
leafle it	dsccba
leah	hZcdfm
leakag	Ydckgk
lean	iamedb
leande	bgncea
leanne	gRhkii
learn	lXXkkd
learn by	uZeWde
learn page	dbcpce
learn that	dYdclm
learn the	haaqad
learn whethe	neeZee
learn your	Wqcegd
learne	sgedSf
learne .	YmikeX
learne has	ioXbde
learne not	epceae
learne opport	oafdee
learne progra	imbceZ
learne that	dZrceb
learni	acanbn
learni .	eccbep
learni agreem	ffemZf
learni suppor	bnYekb
learnt	cjjcdd
lease	VWjhoi
lease ends	bcdebq
lease got	mcYgei
lease is	dcoehZ
leaseh	ajmYib
leasin	cfgagk
least	WuafRl
least @d	Yjajdj
least anothe	bneefd
least five	fdlZeg
least for	fZfeel
least i	ebdccp
least it	kWjaek
least northl	XuYidZ
least one	iabpdc
least they	codaeh
leathe	cVqnaZ
leathe .	ecqdda
leave	djnVdh
leave .	ffiWsV
leave @d	ccleff
leave a	javVaa
leave and	cmwTTZ
leave anyone	phadda
leave from	Uoigfa
leave has	jiZedh
leave here	qcZece
leave i	ecneeb
leave it	WpMRe4
leave northl	mZemaZ
leave on	fkoUdZ
leave our	rXdedd
leave produc	Zercdd
leave so	cmZldc
leave starts	dnbgga
leave that	chcZmg
leave the	iToYjg
leave till	Udshbd
leave until	ViwbbZ
leave us	YkpUZj
leave when	Ypdcdg
leave withou	qWjcec
leave you	mcXecm
leave your	aVocao
leaver	Xhgkce
leaver .	Wphdcd
leaver about	cXirca
leaves	YlkXbk
leaves .	egZbeo
leaves acorns	bWkeik
leaves us	ncfcde
leaves you	jcnedY
leavin	Xckedn
leavin .	damckc
leavin a	gkYdeh
leavin and	elZYhj
leavin cert	mZeicd
leavin certif	dedoeb
leavin do	eWrded
leavin is	edZfbq
leavin it	dddddn
leavin so	ebmedf
leavin the	YqhicW
leavin you	amcdci
leavin your	dneceb
lectur	cXhdil
lectur ?	dSpYcp
lectur in	nZcfee
lectur is	aidled
lectur post	ekXdcn
led	ZXbidt
led a	eeebfm
led to	efaddo
ledger	Vodhee
ledger thinks	Xmdjee
leeds	/RUfbX
leeds .	/RYZeW
leeds ?	Zcdpgd
leeds all	eecmfd
leeds and	3VbcbX
leeds at	cbdeco
leeds he	nbfdee
leeds i	crZhaY
leeds it	mjcccb
leeds now	oceedc
leeds s	scbbeb
leeds she	naeeee
leeds so	pacgcc
leeds that	oYeeff
leeds the	qacece
leeds there	fbldee
leeds was	Zoaeci
leeds with	mcedef
leeds you	wYbfdY
leetco	jYalZl
lefebv	daodkY
left	dbsfbc
left .	jRenZm
left a	VdxdfW
left an	feuUda
left and	iefdqS
left at	bYrfca
left before	carccc
left behind	dZscdc
left for	efRldm
left hand	dbmcic
left handed	dcZrce
left in	hacdco
left is	reTdka
left it	fkrXgS
left my	bdwhUU
left no	aoUnec
left of	ebnbeg
left off	XdcyZY
left on	SgRrcp
left over	bpdcbb
left standi	dqZbde
left that	cXdkkg
left the	iRqcgf
left them	gZqbiY
left to	ggVdar
left two	dcmeed
left us	ZgoYYl
left we	YbVaro
left with	dZelbl
left withou	wXhYcZ
left wonder	arYgbd
left you	ooTZah
left your	Yd9VSY
lefèvr	dYddmj
lefèvr .	ZZYajs
leg	tVlWZg
leg .	nchcbe
legaci	fcbZbr
legaci .	ebdcdo
legacy	ddbocg
legal	ggUghk
legal 's	dbdeoe
legal .	mjbVZg
legal about	ecdclh
legal and	hnhccW
legal counse	cdXjco
legal has	arYigY
legal have	mccdic
legal living	hZbcdo
legal name	dcXlcm
legal secret	hZVnbm
legal team	eddemd
legal want	Zndcjc
legend	gggYhe
legibl	icijfX
legibl .	eYmjcd
legibl and	mjffbV
lego	cfXmjc
legs	ceoeYb
leices	aSgYX1
leices .	bWjedp
leif	hcldde
leila	aWtgbe
leila .	ecpcec
leilan	dfhfiZ
leipzi	ebdgdm
leisur	eVblXq
leisur .	hZgccm
leisur centre	dbcldi
leith	qccbXh
leith .	gggaXj
lekker	cjlbdc
lekki	gWaojd
lekki .	jieXdi
lekki out	cZredc
lemmen	eagmfb
lena	bliScl
lena .	bnecee
lena d	bhfZih
lena from	occdcf
lender	VaXilo
lendin	iegdhb
length	atclVY
length .	cmXkcf
length in	cfilaa
lenka	gbdYqd
lenka and	ecddqY
lenka so	edeZmh
lent	kbgjZd
lent .	ebndfc
lent of	hdXocf
lent sample	mkeZeZ
leo	ZZecjn
leona	jcfcdj
leonie	iiedbg
leopol	ZrkcYa
leopol it	arbdcc
lerato	gebZli
leroy	lihZZe
lerwic	acmdei
lerwic .	dcneec
less	dYUYlx
less .	rgYbhX
less good	bXYabx
less money	dfddmc
less than	edaaud
less the	edderW
lesser	deeekf
lesson	aedwRg
lesson .	ecelee
lesson @d	mbeeee
lesson plan	Zidmee
let	ifahgf
let all	vRkcdc
let anybod	daegcn
let anyone	mddgdb
let both	qbeaee
let candid	qXeeed
let down	hUZcsg
let everyb	mcedee
let everyo	zQaZbj
let go	eSmhhi
let her	XkYlgg
let him	bobZkd
let hr	Yffmff
let into	eacpdd
let it	gdqZlS
let kris	ddpdcd
let me	giXkge
let my	cadmjd
let people	mnbcbY
let slip	bnXdZo
let the	SVpnnY
let them	OZilse
let this	abaobk
let us	TUXvwb
let you	nqYVZi
letici	mYrZWd
letici .	pcjXcd
lets	jdOqie
lets do	QSUzrZ
lets find	ecebod
lets get	XXa2Zb
lets have	cabhbp
lets jump	cZcmic
lets leave	bdeccq
lets me	zfXSda
lets not	fgfUnf
lets people	oddddd
lets say	oeYnZW
lets see	a7QeXR
lets speak	eblZld
lets stay	aWYebw
lets talk	YOVxji
lets us	rmbbTc
lets wait	cqdbdb
lets you	qccYlY
letter	lYWZtg
letter #	aUVngn
letter 's	ZWeN/R
letter about	jVnbZg
letter after	alcdcj
letter and	hjcfXi
letter are	ucgWXd
letter arrive	knXccd
letter as	ZkXbrc
letter at	njbagY
letter attach	bZXZ0c
letter but	Xjbibm
letter by	5VVmTW
letter called	bcXcud
letter came	YldgYk
letter come	doedbe
letter comes	XcbdwX
letter coming	eZdeod
letter dated	hghidX
letter follow	Ziabnf
letter from	bZPpin
letter go	1mTWTV
letter goes	bebcmk
letter has	hhSZgp
letter have	fmbgbe
letter human	Zddmie
letter i	ZbykWU
letter in	3OfUib
letter is	YVaN/b
letter it	djZgie
letter kind	eclfgb
letter leave	yjSbYY
letter leeds	ndcded
letter must	emfdfb
letter no	gRoZbn
letter northl	ddcfdn
letter of	Vbba4Z
letter on	elThcl
letter or	udcbab
letter planne	tYdaah
letter prelim	mcedee
letter produc	fXXalp
letter says	Vgcdog
letter sent	Xcjicj
letter shall	dmebfe
letter so	geZdhk
letter tellin	pbdddd
letter the	jXaoce
letter they	eWdgqc
letter to	pXTXwX
letter togeth	eeeanf
letter too	ddcmXl
letter was	ZWpVdm
letter we	aTYXnv
letter weldin	haaden
letter went	bZndcj
letter were	cXaamq
letter when	Yubdbc
letter which	niaVfh
letter will	lhUUsa
letter with	nfVXhk
letter within	nceefd
letter you	ZoXZfk
letter zones	dYhobe
lettin	hYoahd
lettin me	XjndjV
lettin the	YUdZvi
lettin us	lfwZZP
lettin you	abbdbt
leuven	acXkkj
level	bbZbcy
level #	WTikhk
level @p	cddYeq
level and	eaaeer
level best	jgldcY
level three	dccceo
level we	fdcdfm
level with	engbZg
levell	bkZjci
levell .	cpeedc
levels	jTWfav
lever	fidbkb
levy	bkcjde
lewis	bciaap
li	jhdeec
li you	Zmeffe
liabil	dgigee
liaise	dVmige
liaise .	ebmffc
liaise home	dYhhhg
liaiso	edolYX
liam	hYeZds
liam .	ifabao
liar	Ykgbmb
liar you	ddddne
lib	bcndib
lib #	ecneeb
libera	gkdeed
libert	gdjdcg
libert to	mfdeea
librar	ecpcad
librar .	Yggcam
librar and	mZYecn
librar assist	elanbZ
librar of	capcee
librar the	fZcemf
licenc	WZXqXy
licenc .	VVZha1
licenc ?	dberZb
licenc and	gZXXcy
licenc by	Xccued
licenc code	fedmcd
licenc for	ebeZim
licenc front	dceoed
licenc is	bobegc
licenc number	dcbrdc
licenc points	ddeldd
licenc strate	fledce
licenc takes	iYnddc
licenc was	fdceel
licenc your	fddndb
licens	ljZYeg
lichen	Zlebfh
lid	edkaje
lido	aYecpj
lie	hdbiZl
lie .	gYliec
lie and	ibdble
lie down	eoZded
lie elsewh	edYeep
lie to	fccdem
liebe	emZYif
liebe grüße	eldcee
liebe in	Xjbclh
lied	eXrdcb
lied .	dbngdc
lied happen	ddmcee
lies	VkPppb
lies and	icamkX
lies in	eYdnfg
lies on	dodded
lies to	dchdmc
lies with	enZalZ
lieu	aenqWX
lieu .	Zigmdb
lieu of	eelgea
life	ZdhjlZ
life .	WbtSoa
life ?	edZpde
life and	ahgmdX
life has	elbanX
life of	gocaae
life you	eldhda
lifebo	eXhkfg
lifebo park	eXjkef
lifegu	jJYleu
lifegu .	bXichn
lifegu aquala	jXemed
lifeti	Xddhji
lift	ZVwfee
lift 's	haofbc
lift .	aUoapb
lift a	dThgrZ
lift and	XnfaYm
lift home	jlYeec
lift planne	iZcnec
lift that	cbldjc
lift the	aZkpbc
lift to	aZvlTZ
lift works	fhhUjh
lift yes	jlUcdj
lifted	ZR4iZT
lifted .	XP6cdW
lifted and	fdZofe
lifted i	dbodec
liftin	hUinfZ
liftin .	eYhoZf
lifts	Vb3XbY
lifts .	cZtbdc
lifts the	emceed
light	dcfYmj
light .	bcZjnc
light from	oibfZa
light of	eakUfn
lighte	Whcnhd
lighth	ZVhfas
lighth .	ahYian
lighth and	cbnedf
lighth avoid	eeZhdm
lighth i	cdddgl
lighti	ZcngjZ
lighti .	bdlaje
lightl	eabdoe
lightn	clcceh
lights	bjTqYj
lights 's	enUeek
lights .	XVkofh
like	Zbcqmb
like .	ZeherW
like ?	XSX/Ya
like a	RjguZc
like an	fXimed
like and	eafmde
like anothe	ebdqdc
like as	cankaa
like before	babsda
like but	ajcobc
like change	cedbpe
like come	ebdcdo
like feedba	Sacbc1
like half	ddende
like have	dYiobc
like i	mcbbfi
like in	icWhkf
like is	ehcVgp
like it	accgsc
like its	kacobd
like leavin	naeeee
like letter	jYkgXg
like making	dacmdj
like me	eZZyhU
like my	bVgmYn
like nobody	gmYbYl
like nothin	docbgb
like ok	nicaad
like on	baZpjd
like one	egihYf
like other	Zpeded
like produc	iaboae
like refere	faende
like some	ddmgbd
like specif	kYdbbn
like tell	cfebnf
like that	XrcWqX
like the	sXdhcc
like there	eYnfeg
like they	duZZdZ
like this	hYceeo
like three	cZdree
like to	Zbeolb
like two	cbeuaZ
like us	cfbpbe
like we	keabam
like what	jkaZeg
like you	UYTo/T
like your	STkwga
like yours	ohfeZY
liked	ajZcZv
liked .	jmjhVU
liked best	cdbneg
liked everyt	fgTghl
liked her	eiZWdr
liked how	djUcjl
liked it	baoehc
liked me	fpUgYi
liked my	fnXeib
liked to	ZZdXW3
liked you	ckaWWv
liked your	WXhhes
likely	lawSeU
likely are	dbxTcY
likely be	meedec
likely in	Zdelfi
likely to	jamccd
likes	c2TkZT
likes it	aoeeee
likes the	bxbZba
likes to	dpckXZ
likes you	dmWand
likes your	enZgdd
lila	fbhhbj
lille	hickdZ
lim	dbpZde
limbo	ldxXRT
limbo .	mffcbe
limbo till	ednebd
limbo with	eZoffd
limeri	Zcacok
limeri resear	ajZYqd
limeri with	caXjcq
limit	vfMdcg
limit .	mdVebn
limite	WqrXcV
limite .	chpada
limite access	dcndee
limite to	ZwWbeZ
lin	ZdockZ
lina	hWpcee
lina 's	jZYidm
lina .	acncmZ
lina has	dcojbZ
lina post	koXeca
lindah	eabcjl
lindah accept	beebpc
lindah your	ebbeen
linde	hcdkde
linden	hgZgbj
linden vale	mffcbe
lindgr	XWoldg
lindho	ddaXse
lindiw	eicfff
lindqv	cdehdk
lindqv and	hccccm
lindqv calder	Wffkle
lindqv has	kidWZk
lindqv recrui	cncdee
lindsa	jfZicg
lindse	aeXgjn
lindse .	cnXfhg
line	gcfibi
line 's	keclZc
line .	Yqggac
line ?	ebcmic
line about	fnYdbg
line and	dkSllZ
line answer	eaesbb
line before	hYajfl
line by	Zfbjgk
line conser	dlleeV
line first	deceem
line for	mTheck
line from	mcYahk
line i	njaadc
line in	cdblmZ
line is	YyeVYc
line manage	gjVkah
line may	ebsZdb
line next	ecnded
line of	iWigei
line there	ekYeei
line they	Zcejih
line throug	dVaZbw
line to	laceff
line under	eaZbdr
line was	lYoeeX
line went	bUzddX
line when	hddZnd
line with	chjVei
line work	hXdmcg
line your	ddadcp
lined	cZaocj
lined up	cZaocj
linema	deecii
liner	laXgdk
lines	jaidch
lines .	Yjhbck
lines and	mXegdh
lines given	ckmedY
lines is	gcfdcl
lines or	ndfddd
lines sorry	macjeb
lines they	ebcdeo
ling	idPnke
ling are	hbeldc
ling the	Zgaclk
link	STY/aU
link 's	YUc5ZY
link .	URT7iV
link ;	ccbnic
link altere	dfbecm
link before	ccTtda
link below	aYmlcd
link comes	emecde
link dies	cddqbe
link for	VbZrek
link from	cebrbd
link has	aZcqcg
link in	XWtkZZ
link is	aUbzaZ
link it	ecnceb
link no	mcecfe
link oilski	liWWhj
link placeh	cdVtee
link stays	eecdld
link stops	dfebmf
link to	dddtbU
link url	ddelfd
link when	eadpcd
link will	ZZmmcb
link within	Yelhde
link works	dchlce
link you	eemdha
linked	abzYUd
linked .	gbrdbZ
links	aefndc
links .	gcZohb
links than	dhcdcm
linux	ceaakn
linux .	eccZmk
linz	atXfbb
linz .	dcened
liquid	domZiP
liquid .	ctbZjX
liquid me	bancmY
lisa	cefbhj
lisa .	ecpZed
lisbet	hfbdgh
lisbon	VfXuia
lisbon for	ddZqed
lisbur	caUdis
lisbur my	dcUfkn
list	kjafbg
list 's	mjbhXc
list .	Ssdggd
list ;	VtZgXi
list ?	mjcYdf
list @d	sccZdd
list airlin	jlXYcj
list and	XxjRiR
list approv	bcemhd
list as	VltbfV
list at	gXmeZk
list attach	ackoYc
list becaus	ecmkcY
list by	qiZiWa
list came	dcamck
list closed	mbUdem
list first	bseZec
list floodi	acadmk
list follow	mbddja
list for	cimfOk
list from	bokbaZ
list gets	oeeZde
list goes	3WWaab
list had	dbbceq
list has	ZaWejs
list i	bcojZb
list if	ddemdf
list in	ibclde
list is	huLTgk
list it	gccfpY
list no	adrjYW
list not	dqbdea
list now	dldelX
list of	nWTnan
list on	yOWWem
list publis	haYacs
list rough	ecZelk
list so	laamiW
list they	fdbedn
list to	hUXgrg
list will	ojgWaW
list with	fkVcdn
list would	dqbeeZ
list you	hVgcen
listed	ZSjwRl
listed .	bdbsab
listed below	dYpded
listed candid	bmajdc
listed in	eaaeep
listed which	qbebde
listen	bhlbed
listen .	ZlggiY
listen again	jaYdpd
listen for	kobdXc
listen the	hdbmec
listen to	WdwWXj
listin	jUmcic
listin the	eddfmc
lists	WeepjY
lists .	ZnbZob
lists auditi	hZhhhb
lit	kWehhg
lit and	eXihjf
litera	iUkQcs
litera .	hmgScj
litera and	dYnakd
litiga	cbdidm
litiga the	fcdeem
little	cpgabf
little .	hmaghV
little bit	cfcddn
little longer	hyWXeU
little more	gsYWec
little of	eZdceq
little one	jXqebb
little ones	cbrdeZ
little pam	eYpeee
little quiet	daeleg
little quiz	eYgmed
little school	eadecp
little spin	bdnedd
little while	erbYdf
live	TWkgjm
live again	dcgelc
live in	SSkdpl
live on	WRqhbo
live round	ecbbep
live task	ecqhdV
live until	fimccb
live with	fgZVrg
live within	eeeecm
lived	SYukmT
lived .	cbimed
liveli	lYbdhj
lively	Zhcekg
lively .	ckmaZh
lively so	cadmhd
lively to	endcfb
lives	fkTVlo
lives 's	gdWldj
lives .	gXpdda
lives in	bocYbj
lives post	emcdcg
lives says	baZZmn
lives would	dmebfe
living	ggcVbp
living .	hmdccc
living her	hZbcdo
living you	hZbcdo
ll	Tekbjk
ll .	WsUfYm
ll ext	bakccm
ll for	aUxWfb
ll good	dcblkc
ll moved	alWbgl
ll on	ecobfb
ll with	apThid
ll your	cbZljh
llongy	fZogeZ
llp	mZekdb
load	mZaehg
loader	dgdhci
loads	jbWVbv
loads of	ecbdeo
loads which	jccadm
loaf	hdccih
loan	dmgfda
lobby	cfjhfb
lobby .	ejnXdd
local	UfafYx
local .	afWXZ0
local paper	caqdea
local statio	dmcdfe
locali	fcfXin
locali .	dbmecg
locali ops	eYcelj
locall	hadekf
locall pool	hhYeek
localw	jfjZiZ
locati	bUjddq
locati from	WbeZkr
lock	/KVaiX
lock .	2UbVlX
lock after	ogccdc
lock and	5XZaYW
lock at	oaeeee
lock early	Yefeep
lock for	mbbidd
lock he	paebee
lock leeds	emceed
lock on	bfcmhc
lock she	mdeeed
lock so	vXccac
lock then	qbddcd
lock till	ndeece
lock to	fgXZtZ
lock whethe	Vembme
lock with	fbemed
lock you	raddce
locked	darWai
locker	edjffe
lockin	hdmdca
locks	iZqXec
locomo	eWhjgh
locomo bouwva	fYjgdi
locomo letter	deaqbd
locomo the	iYdclg
locum	michdZ
locum .	dpcecc
locums	eXebhp
locums .	eXgchn
lodge	nfTeZn
lodge 's	jWefbm
lodge .	luVabW
lodge @d	Pdpfnd
lodge card	fdapdd
lodge manage	dcZdep
lodge or	mdedde
lodge smoke	mjbace
lodge you	lfdeed
lodged	bchYsc
lodged .	Wliala
log	WVqvaW
log book	eodaee
log in	WQtwbU
log is	dgcecl
log off	mcedee
logged	cWhXbs
logged in	ddsXdb
loggin	bcihdj
logic	beakjg
logica	dekkdZ
login	ZWqqbU
login 's	ebcpce
logins	eZeiig
logist	SUprfb
logo	YXijjg
logo .	aakneX
lol	ZubcVh
lol .	Yeehbo
lol expedi	Xncked
lol strong	jZcgdj
lol the	idXdkf
lollip	aXoldb
london	ebbjig
london and	hddbdm
lone	bgWsah
lone .	ahmbed
lone is	ecYdnj
lone the	bgWnXl
long	esdYfc
long .	anneZY
long ?	glfbcd
long @d	xYaccc
long a	cmfded
long about	aShdnm
long after	ZtYedc
long aftern	eddedm
long and	gddfXm
long answer	ckacdl
long as	QrikgW
long but	ojcbcb
long by	nbedee
long day	YkpZcc
long email	mWedlc
long emails	baadqi
long form	ecZimc
long from	lfdced
long he	cmcefe
long i	gtYZdb
long inquir	dcnded
long is	dtiXZZ
long it	Ztgabc
long list	aeZnXl
long look	ldgebe
long mail	bjiifY
long northl	nZagge
long one	gcbcod
long overdu	gghYej
long pleasa	hVSYmu
long proces	Ylacdn
long she	fsXbcc
long so	fZjgeh
long standi	edaedo
long story	iffWkf
long talk	adfegm
long testim	eacboh
long that	YlmbdZ
long the	wYcbcZ
long they	ZycccW
long time	hfrQdb
long to	cYbfer
long way	dobabi
long we	nXgblc
long weeken	hapccc
long you	Ziabrb
longer	gkcZdk
longer .	cpTdih
longer ?	mqbTbd
longer a	aShaom
longer accept	ecccbq
longer and	ZtpbaQ
longer as	bcdduY
longer availa	cVjZcq
longer be	lZacek
longer being	edafen
longer consid	mbbdei
longer exists	bWTcZ6
longer for	alUcmi
longer have	eZXdlo
longer hiring	ebbffn
longer i	nVbccp
longer in	eckXgi
longer intere	Yasjca
longer like	jdmeeY
longer lookin	ebYeer
longer on	bbXoWr
longer possib	fklaeW
longer realis	Y1XddQ
longer recrui	cXKed5
longer requir	dacdcq
longer send	edodda
longer taking	ddaeeo
longer than	xvMdZN
longer then	nZdeef
longer under	cSSZc1
longer want	WoknZV
longer wish	bV2laO
longer work	bU4fcP
longer works	ilbieW
longes	eUZmqb
longli	ikNgWp
longli .	bmcddh
longli candid	cnddee
longli thing	cbblck
longli to	Zceqde
look	fobgbd
look .	O0gdfU
look @d	gZenec
look a	iamefb
look after	bbjnad
look and	pgUVpc
look at	kucfXU
look elsewh	gSeXbw
look for	gVVba2
look forwar	YglbsS
look i	jehWkc
look in	nVadfk
look inside	hnaddc
look into	fxRdeW
look it	hZilfa
look like	aaaxeY
look of	bnchdd
look on	Ymccck
look out	ghaXli
look over	edcmZj
look round	cUpmdd
look satisf	hbZdcq
look the	edXgmh
look throug	fyUZeY
look under	bWimci
look up	cUlhdk
look very	earcdb
look when	anddfe
look you	eQdvcg
looked	bkbZbq
looked .	lgbecd
looked after	aWrjgZ
looked again	bhbcem
looked at	ZnaYcq
looked into	bnaeeg
looked like	lajfeZ
lookin	cdYjgm
lookin .	aRUhun
lookin ?	abaqgb
lookin after	bWoeei
lookin at	rrdUbV
lookin for	XNWuU3
lookin forwar	WPjmoZ
lookin in	dfnbad
lookin into	X2XacX
lookin on	lcecef
lookin throug	andfed
lookin to	debdeo
looks	jtbbdU
looks at	k3RVaQ
looks good	knaccb
looks like	cifVlh
looks off	ebcdpd
lookup	eefedi
loop	glShck
loop .	encgcc
loop in	nhcacd
loop on	bdWiaq
loopwi	cineZc
loose	ddfikb
loose and	mcddib
loose for	gZedne
looser	ccXhpg
looser .	aoYfch
looser and	dbbjoY
looser has	ecaeep
lord	hcckYj
lord .	WWjmcj
lord on	meecee
lorenz	nYbidf
lorna	jXjZgj
lorna .	ebncdf
lorrai	bTW4db
lorrai corres	aeeode
lorrai for	edemde
lorrai me	dXered
lorrai you	eddobd
lorry	cjkXeg
lose	giUhgi
lose .	oebjYb
lose electr	chYihh
lose heart	fiYbdl
lose it	bWbgkn
lose the	eecncd
lose you	gYifnb
losers	cdZoia
loses	bfbdpd
losing	hTljci
loss	fccnkW
loss .	ededdm
loss of	cdfdnc
loss the	edZpee
lost	VgrWZp
lost #	ecodec
lost .	dZQiWy
lost a	jfhdYg
lost by	dcddap
lost cole	Zdodef
lost hackat	ebqcdc
lost her	eZragc
lost human	ZZ0Wcb
lost in	drVZdk
lost it	enXibf
lost its	ZitebW
lost marks	dddbeo
lost my	gbsUlY
lost out	dXVdeu
lost proper	demdfc
lost the	ZsiXZc
lost they	dbdddp
lost to	eaabni
lost two	chfdmZ
lost you	ccckam
lot	fkeadh
lot #	idacdm
lot .	esdcXa
lot and	pWfajd
lot for	ebYdeq
lot in	eXpeec
lot is	eleeec
lot of	hpeQZj
lot on	YjhbmY
lot so	eduecT
lot to	dadeil
lot we	fecbfn
lots	jXkjWf
lots .	bcmfee
lots engine	edcnee
lots of	ldZYdn
lots to	gbenad
lotte	jaThdo
lotte .	flccka
lotter	bmgWig
lotter .	Yoaaii
lottie	eaeclj
lou	dncfdd
loud	adfXlm
loud from	ebcagp
louise	aYhtZe
lounge	ddXdip
lounge has	dbbjdm
lounge is	idebmd
lounge land	edZene
lounge papers	hembcd
love	Vfceml
love .	fhTTfw
love and	fVrcYh
love for	aRVfxl
love from	eXhcgn
love i	cebedm
love letter	ecmchd
love that	bpbbai
love they	dacZtd
love this	dachcn
love to	Xlclgb
love we	ecaeep
love you	dSbgzY
love your	aZqgdc
loved	bchaZu
loved #	edeiYm
loved having	gfaWpg
loved it	dVcudd
loved meetin	kckVkc
loved my	dZphda
loved the	ghYgRq
loved to	aajXP4
loved you	ccWfoj
loved your	XokWbi
lovely	XW7TYl
lovely .	ekvUTb
lovely about	ablkZg
lovely but	dgYbZr
lovely card	edmded
lovely chatti	iYmefd
lovely cv	enbcgc
lovely evenin	ecnced
lovely inquir	aiYhif
lovely invita	eemddd
lovely lad	ekXebn
lovely letter	bcWedu
lovely meetin	fbpcdd
lovely nativi	jhWibh
lovely people	mcbaej
lovely talkin	Zdtacd
lovely the	fdmedc
lovely to	ZV2Qei
lovely tour	mbicdb
lovely with	elUclg
loves	jfWknV
loves .	eSZqkf
loves you	niWamZ
low	Remkka
low .	cXldii
lowdow	ibkTld
lowdow .	ecmZdi
lowe	ifhgca
lowe .	hgfnYa
lowell	fcgmVj
lowell nobody	mdckYe
lower	ffbhdj
lowest	Zdhmde
loyalt	ZtTtVT
loyalt the	dneedb
lpa	cZShth
lpc	eZaiii
ltd	Yidcod
ltd says	dbcdne
lu	saedcW
lu your	emaaif
luca	edbhgh
luca .	Xcdmdl
luca and	bbcclk
luca said	eldeed
luca told	ameeef
lucas	edfjgc
lucind	gZiahj
luck	XPcdY9
luck .	fSXoer
luck and	ebbdep
luck elsewh	dcScbw
luck for	cdXcdt
luck in	ecebdo
luck mate	cdceeo
luck next	fcZceq
luck out	aXUcc1
luck provis	fepffW
luck with	YV5TcZ
lucky	0SqIda
lucky for	oacbci
lucky her	bdwTad
lucky one	pZabgi
lucky them	Zbsdca
lucky to	cibbbn
lucky we	lbcaoa
lucky you	lccice
lucía	abYfkm
ludo	feefcj
ludovi	gdbfdl
lugano	VrTgig
lugano .	brceeY
luis	bPpnlS
luis .	kZZnea
lukas	icilaX
lukas 's	edmchb
lukas cleara	ifclba
lull	cVksZd
lumen	Zibmee
lumen .	fnZdch
lumen junk	Yggicg
lumen so	ecddoc
lumenp	chUebr
lumenp .	hgYZeo
lumpur	hUigif
lunch	jMondd
lunch .	bYijdk
lunch and	fTmkge
lunch at	cZneic
lunch deb	efdZjk
lunch he	jZmcdd
lunch in	deeedl
lunch is	fcnead
lunch nice	ddXgli
lunch on	garXfY
lunch produc	ncebee
lunch the	hZdicj
lunch with	cVb5ZU
luncht	ffghag
luncht .	Zjdlec
lund	ijXdfh
lundqv	igVcjj
lundqv the	deamid
lurker	UbZggq
lurker .	YbXijm
luton	defidg
luv	lbWgcn
luv neighb	ldZiee
luxemb	gYfdYq
luxemb .	eddfdm
luz	ijeZic
luz but	mdedee
lydia	jmfeZW
lydia near	cuZbca
lying	fkkbfV
lying .	dfeflb
lying if	cscddb
lyk	inNclY
lyk mum	deaYoh
lyndhu	mihXbb
lyndhu 's	iladde
lyon	Zlchcg
lyon .	fnZZck
lyon jasper	dedlee
m	ZlYsbY
m 's	hYcnfe
m and	flagec
m copy	cdcoee
m f	kdjfeX
ma	eYgZre
ma 's	davZaZ
ma .	biZnce
ma of	ihYaig
ma one	ccbbtZ
maarte	hcbgcl
machin	WWllgi
machin .	ackbYn
machin as	Zeaepe
machin in	diflfZ
machin is	ZeqaWi
machin licenc	eacber
machin now	djUkjc
machin on	Yffgna
machin post	ecZkdk
machin said	ecYdho
machin the	Yahkjf
machin to	pcbddd
mackay	fkYoWc
mackay .	Ybb3SX
mackay and	anjWjX
mackay betwee	jgWgbj
mad	kjkbfT
mad and	bWqecg
mad not	dpdelU
mad with	emfbdc
madam	aolZXd
maddy	bXsccg
made	eabajp
made .	PsQcZx
made ;	laecdj
made @d	Zoeeed
made an	jiVZXr
made and	mVXdnh
made badge	eaaank
made by	nccfTj
made for	XXZgbv
made her	fcdblg
made him	flcdgc
made his	bicbcn
made human	mZffff
made in	jgaXaq
made it	ZgWqlZ
made its	TeVRkz
made known	sobZaP
made me	XUkQ2a
made my	cW2bZV
made no	chddlc
made nor	fcoffZ
made northl	lXeffi
made of	flcYZn
made on	fRrYUr
made one	dYacok
made our	hWWilk
made out	YeibsZ
made produc	nSghie
made the	VRdxbm
made their	bkZdcn
made them	eYmehe
made to	dhigWj
made until	fleffa
made up	teaUlb
made us	YWpdZp
made with	bdjcbn
made within	uZddbb
made you	TgfZrh
madele	cYZkco
madele do	cddddo
madiso	hcjdhb
madnes	kheedb
madrid	deklcX
mads	gccjhe
magazi	fclbmY
magda	cZodkY
magdal	fggedg
maggie	aUqXtV
maggie .	ecgdoZ
magist	rcUYhi
magist .	fpabiZ
magist and	gXhgej
magist auto	keYeei
mahalo	iXckej
mahalo portal	fleZai
mahi	femcdd
maidug	eYXkoe
maier	bRpbnd
maier .	damidc
maier brusse	eeecnc
mail	fUlkfe
mail .	iSrbmY
mail about	gamjdZ
mail again	Zcoeff
mail and	bcpkZY
mail as	halYhf
mail before	Zjhfdh
mail below	epZedc
mail betwee	sccXee
mail by	sXXjjV
mail came	ZYeibo
mail comes	addcmi
mail create	deefpY
mail crosse	Wfigbl
mail do	ccdmka
mail either	aoceed
mail for	edndeb
mail goes	YVcjkm
mail has	dapffb
mail him	dZaoid
mail i	ecZbok
mail is	aSwXpV
mail it	UVh1Yf
mail just	dcfenc
mail may	ecbden
mail me	dRhyZb
mail northl	nWaaco
mail nothin	eRelnh
mail of	fgejYh
mail on	lYnadd
mail only	cboeee
mail or	odeZfc
mail room	ffcdbm
mail saying	Zdrfad
mail says	gbldee
mail since	kXcele
mail sorry	Wpgedc
mail that	cmcoXc
mail the	micgcZ
mail they	Zlcedk
mail to	fViYjm
mail until	dbnefe
mail us	cdcmeg
mail was	iemZfa
mail we	jihZce
mail which	kkXefe
mail will	Wdodej
mail with	gkVoca
mail you	0Qefab
mail your	Yddkek
mailbo	dV4dbT
mailbo .	bazQea
mailbo full	eWvedX
mailbo is	ddrZfa
mailed	7SZYhT
mailed at	mcddee
mailed by	jccodY
mailed on	gladde
mailed out	mddeee
mailed to	wYgYZZ
mailin	bT2XbU
mailin list	US4WbW
mailpi	gdhfeg
mails	jgrXZY
mails .	ehlcdZ
mails and	njZceb
mails from	easfdY
mails that	ekXedl
mails the	ebcmge
mails where	dcedfm
mails with	eabjmd
mails you	meZbck
main	gUZrgf
main 's	imccea
main .	oUjicZ
main and	dZZkld
main desk	Ycmnbb
main indepe	chaodc
main line	ceqXee
main minute	dcWqbi
main of	dcbYnl
main on	Ybhobd
main sketch	ebbbmk
main statem	djYicg
main with	dZcuXY
maine	kbkYmW
mainla	akchic
mainly	kbddei
mainst	hhiZgb
mainta	hjXgai
mainta .	kleccY
mainte	XLiqwW
mainte .	YXrkcZ
mainte ;	gdbmed
mainte a	dahndb
mainte and	dbaZgq
mainte bank	bdndee
mainte bidder	gedZne
mainte not	cceoec
mainte the	cccbsc
mainte travel	aebaqf
mair	aT2Xdb
mair .	ecoedc
mair would	dawcaY
mairea	gladib
mairi	ibVgmh
mairi with	edYhmf
maison	coagcc
maison expire	elcbge
major	mfbdde
majorc	gghcag
majori	biZdhj
majori .	dmfddc
makati	eYleif
make	kiWlce
make @d	Ybdtdc
make all	deeele
make an	erXsOa
make any	gvaZeX
make anybod	lcdkZd
make canada	hgYfcl
make compet	cdoecd
make contac	bracec
make govern	lWdndd
make her	sdeWdd
make his	mbeeee
make it	mYTmgi
make its	spYWcR
make me	bmYief
make my	Ygheld
make no	fmjZhW
make northl	dcdoec
make of	Z2bSbY
make offers	lXjeed
make one	Tmarad
make our	pgecbZ
make planne	ecemed
make plans	ecdcdn
make produc	bddhel
make promis	njcdcY
make some	ebcceq
make sure	pZjeZd
make that	sWhcZg
make the	jYTebw
make them	mlabbc
make this	dZsdfZ
make up	tgUcgX
make very	hgYfcl
make you	elZQsd
make your	ZZamqY
make yourse	eddtdW
maker	aeflcg
makers	hbhXYp
makers by	dcYdho
makers to	nfdcfa
makes	zfYYda
makes a	pagWjc
makes her	sWbjba
makes his	tbbcdb
makes it	cTZfgv
makes its	mddhdc
makes me	dcdjmZ
makes no	YpmbdZ
makes of	redYed
makes the	ondYbW
makes them	ameefe
makes this	dZbeds
makes up	ugZecU
makes us	hlcddb
makes you	VkemlV
making	bmXZng
making an	dXYekr
making any	X0cZeZ
making is	cleeee
making it	WthWpU
making me	hYddkj
making one	gldcaf
making somebo	kZelcd
making these	dacmdj
making up	axXXjY
making you	UUYdyk
making yourse	ebddeo
malcol	icjbgd
male	eceggi
malik	flmaYb
mall	cfgZih
malmö	gdbljZ
mam	cheegi
man	hhVWgr
man 's	atYbgc
man .	QZiXns
man after	eceeel
man and	ibWdpe
man at	ofdcfY
man called	ikkbXb
man decide	Zpeded
man from	eYgdUu
man in	qjeZaX
man of	ehXgkd
man on	ecdedm
man says	hlcZcg
man so	fcZdrb
man that	bdWmhk
man to	etbddY
man wants	cfdodc
man who	geYXau
man will	cobjac
man with	kUeUdv
manage	jlWdhd
manage 's	nkTajd
manage .	dWXlwb
manage ;	dfXjkd
manage ?	bdZolZ
manage again	Xndefh
manage and	i1PbYX
manage are	YriceX
manage asked	lXdmYh
manage at	iVpmcS
manage back	Zmegef
manage but	ndfedc
manage by	kaeXme
manage call	emecce
manage can	ffdmdc
manage decide	pOaYko
manage does	gobYdg
manage for	djQqjZ
manage from	aYcnhg
manage goes	fYoebe
manage had	YrcZci
manage have	udeYaZ
manage he	nXhahf
manage here	Zmeclb
manage i	kceZhh
manage if	bmeeee
manage in	btbgbY
manage insura	docddd
manage interv	mfddec
manage is	kiYgaf
manage it	tjZabY
manage its	aabccr
manage job	gbldhc
manage kirk	hYkghc
manage liked	Xpahcf
manage look	radbeY
manage makes	pdebce
manage needs	eoeceb
manage no	gcdebn
manage not	oaeeed
manage of	cafioZ
manage on	ffndcb
manage or	Zpedee
manage picked	dZcdfo
manage pinged	doZiae
manage positi	dYhpeY
manage post	mfcXpW
manage prefer	edmded
manage read	diZenb
manage review	hrNZdj
manage rings	jneZcc
manage role	fdbben
manage said	hhdWam
manage satisf	obeedd
manage saw	fmdaef
manage say	medcfd
manage says	mYYfqa
manage shall	mafdff
manage since	eoccdd
manage thank	dmVddl
manage that	cobiea
manage there	caclej
manage to	fZeZsc
manage told	boecdd
manage want	bjodZa
manage wanted	cnddgb
manage wants	Xkicgg
manage was	rjcXfW
manage we	kYihah
manage when	mfdbee
manage who	csdcZb
manage will	fxUcbZ
manage wishes	cajobb
manage with	Zfbdlj
manage withou	lcdfed
manage words	Zaapch
manage would	ebbsbc
manage you	gYblma
manage your	ZjuRkT
managi	iUmlac
managi direct	saecbd
managi the	eZicme
manche	kTeajn
manche .	gaidbl
manche on	eeeamf
manche talk	eaeZml
mandar	mZTZjn
mandat	ifceid
mandy	gegfai
manick	dZmddh
manila	gZeodc
manner	cYnbcm
mannin	ZWsoYZ
manual	Whbpak
manuel	hicefd
manufa	cZVclr
manufa update	ebddmg
manusc	bXlhkd
many	fojVZi
many .	bjZcdn
many applic	majbaf
many as	lbefed
many emails	edodea
many happy	ckncdZ
many messag	glZeef
many more	cddeen
many of	ZijYam
many people	gfchYl
many posts	kmaeca
many thanks	jdleeY
many we	frabda
many weeks	fZbbta
map	dRrhbi
map .	dblddh
map me	hckbZk
map of	bcgmdd
maple	jdXoad
maple commit	paecec
maple or	Weeqef
maplel	acdoqR
maplel .	dddbsY
mara	djVgcm
mara here	fmbdge
marath	XipajY
marcel	cZocZk
march	ijedea
march .	dnajcY
marche	ddbikf
marco	diiWmb
marco .	enddcd
marcus	iacdbn
marcus my	bdeeel
mardi	jXfdao
marek	ahckic
marek .	bXgfng
marek factor	fbfccn
marek hotel	dlbhed
marek placeh	lccakf
marek you	cgpdXc
maren	YkXSjr
maren carry	dZdhdm
maren go	cdZYtd
margar	gfeabm
margau	ffZfel
margin	gXeeqc
margin .	RfsblY
margin and	fdcdlg
margin direct	ecdqcb
margin offer	demcfb
margin slight	kZakkb
margit	cYuYae
margot	fZYhjj
margot .	bacjlg
margue	edcYmk
margue .	ccbckm
margue screen	mjbaZd
mariam	gfcdlc
marian	iYcchm
marian of	cebicl
marie	jkdbdd
marina	cahZlk
marine	aZbpdk
marine .	abYghp
marine and	ccndah
marine office	ebaime
marion	ehbZmg
marion your	fedcle
mariso	WYZinm
marita	cctfdX
marita .	ddwXZX
marita cellph	acedod
marita for	ambhfe
marita my	eenade
marita this	ddZgen
marita to	ddobcd
mariti	bhakaj
mark	ogMYgs
mark .	auVcce
mark and	vZcXYh
mark in	lZcaem
mark requir	edccen
mark so	dbbaml
mark these	oZeeee
mark was	ZXWgmp
marked	blkcmQ
marked .	bmjadb
marker	ndbcaj
market	bYogef
market 's	ifVchl
market .	ZVriWi
market ?	dcbqce
market and	mZXcdo
market coordi	naeefd
market for	aehcdm
market form	cgblbh
market ho	jhXcig
market i	ebudeU
market manage	eZmeeg
market on	cenafe
market the	Ycanhh
market to	cledee
market vale	ledebf
markin	euWRmb
markin is	fmdefb
markin its	ecYcnj
marks	jhLYkq
marks .	ZcYcnm
marks above	cbccof
marks and	jmcfdY
marks are	jnZXkZ
marks but	ebedlf
marks go	boedde
marks have	esYUce
marks of	mabedj
markt	iebefi
marlbo	WdwZhV
marloe	bUpYfj
marlon	Zbbffo
marnie	eiebgg
marria	gdogdY
marrie	occYbk
marsh	mZZmbd
marsha	ecjjdc
mart	gmaeed
mart slow	embeed
marta	Vgloac
martij	ffYijf
martin	Zanggf
martyn	hlXcid
martyn i	gkYdeh
marvel	ekkaZf
marvin	XWXemt
marvin .	eYeeeo
marvin to	dVYeon
mary	hbcbij
mask	chYqcc
mask .	chYoed
mass	ebpcdd
mass on	edmddd
massiv	edgghe
mast	cZahcq
master	pWOifp
master 's	ijUXcp
master from	encfdb
master in	jZXmdj
master me	lddhcd
mat	elaafi
mat .	dmebee
match	fiWYkn
match .	fTYkfs
match a	ldcefe
match for	ZoXcdn
match in	eZeobf
match is	cekXmc
match it	addaqh
match on	eepXee
match the	elddnW
match them	cgbmcg
match they	eadefn
match was	fdbefm
match we	knYaea
match what	hfYekg
match will	gobbfc
match your	ebnUoc
match>again	fiZhhd
match>answer	ruOWjW
match>ask	eYbZax
match>away	dfcZgo
match>chosen	ZjTjij
match>closed	fbcedp
match>date	lVgmbd
match>decide	pnZcaa
match>free	hieXZm
match>give	Ybqcbi
match>goon	aaWpme
match>hear	jXahii
match>hold	dZoZei
match>if	lbgkdY
match>joy	dYYmdn
match>match	inQecn
match>me	bTZ3fZ
match>meet	brXgcf
match>news	pcbXbk
match>not	bZZjbt
match>offer	jjUWvY
match>others	cfWkXq
match>papers	YjinbX
match>post	YsPjdl
match>review	fqWlaY
match>said	bZfqbg
match>soon	hZckei
match>sorry	lXdfdk
match>step	egVtac
match>them	edamZm
match>will	oqXcdZ
match>you	Zectfb
matcha	iWWqeh
matcha .	ecendd
matche	SbWpll
matche .	cdjjgZ
matche to	ebafim
matche you	ViYtca
matche your	eVdcfs
matchi	Zcmiaf
matchi for	eZaljf
mate	dZgdeo
mate .	laaXeo
mate connec	dlWkee
mate events	cjacdm
mate got	Vkbdbq
mate in	lfcddf
mate job	dcmmaa
mate of	khmZRh
mate quick	jdVghj
mate their	clidhY
mate they	cdcpfa
mate tied	daileb
mate volume	fdncdc
mate you	ceZhob
mateo	Zbalmf
mateo climat	bddene
materi	clWhbl
materi the	hhZhdh
matern	fakcgg
matern cover	bTdhlm
matern leave	ggoaZa
mates	ecmccf
mateus	rXeZff
mateus i	lXeefj
math	hmbgcb
mathem	ekhjZZ
mathem it	ehcmfZ
maths	afpfZf
matric	feckja
matron	boiWfc
matron .	fccZog
matron from	glbcfd
matron is	fdncdd
matteo	cpbhca
matter	fmkZfZ
matter 's	boiddX
matter .	ViuUga
matter closed	hbeebm
matter contac	ecneec
matter has	cnedec
matter in	fkZdoX
matter is	bnmaZb
matter it	ddmeec
matter of	fWZcol
matter please	kYfiee
matter plus	keYeei
matter rest	fmbcee
matter rests	docddc
matter the	hpRmbc
matter to	kVwYbW
matter what	pecdcc
matter which	mbeefd
matter your	glWjee
matthe	ckiZff
matthi	doWnaV
matthi are	hfYjee
mauree	jYljWe
mauree me	daqkZY
mauree risk	ieZben
max	niWaie
max .	emZehd
max @s	pdZeed
max and	nidbcb
max please	dddnde
maxima	ncbida
maxima it	mgbcec
maximu	febfhh
maxine	hbgekd
may	Ypfcbk
may .	auaVZi
may also	ecYbes
may appeal	ZYbZWy
may apply	ZeZZfw
may ask	Ydekbl
may be	XsgRWr
may check	oacded
may choose	daepde
may close	eZscdc
may collec	caYabx
may come	cwkUcW
may concer	Somabf
may consid	fcahnb
may contac	liWXej
may count	qcecdd
may course	eZbeqd
may expect	rVmWeb
may find	ebpdcc
may give	doeeea
may go	fmeddc
may he	eiZldc
may hear	aneeef
may hire	fmdffZ
may hold	lgdedc
may i	cQaugk
may identi	gafWoh
may invite	d4cIed
may jakub	kVhgdi
may join	Zcerdd
may know	YYkidl
may let	eneeeb
may like	cmoWbZ
may lodge	cceeen
may maple	cmedee
may mean	docced
may need	ellXbe
may not	V4iZbR
may now	dTqkjW
may open	hhbbcl
may or	d1aWZX
may phone	cddddn
may presen	cccaeq
may procee	iZeocc
may reappl	dcaadt
may regard	ecbdpc
may reopen	ddmdfd
may reques	ZiaVdu
may ring	cbdhcn
may say	iVjbke
may still	ZoWjag
may submit	cbcbep
may take	cybhVS
may tell	ahmdga
may the	cehndZ
may try	bedden
may turn	dlfeec
may use	edamic
may view	eZcffo
may want	loZXga
may we	XHX+qQ
may well	iljdYZ
may wish	esdYbd
may withdr	dgbcem
may your	bardag
maya	XWjljf
maya .	Zcjldg
maya ;	ccamci
maya and	dcjamc
maya has	ccamci
maybe	R7MeVk
maybe .	amPdSy
maybe ?	neddec
maybe a	ijanZZ
maybe for	acdlbk
maybe from	aWawhZ
maybe i	hndbda
maybe in	nbdchc
maybe is	aoZcal
maybe it	ickdhZ
maybe later	XpledY
maybe not	Zebcmj
maybe then	bYeedq
maybe there	dqdbcc
maybe they	mfcddc
maybe to	eleedd
maybe wants	joeWcd
mayday	ifedff
mayhem	fmZcci
mayhem .	cnZcdi
mayor	faYsec
mazel	eiioXV
mazel .	dfgnab
mazel meet	affmef
mazibu	edigef
maître	dcdedo
mañana	jkbcce
mañana .	cndfdc
mb	dTjYsh
mb .	ecncec
mb which	deeWrd
mba	hkMfhm
mba and	dZdddq
mba for	ebeccp
mba in	feZkei
mba manage	dnaZjc
mbali	hfgghY
mbatha	egsWbZ
mbatha .	mkdZed
mbatha and	ecreeY
mbatha the	oZiccb
mbatha us	andeee
mbeki	fTljjZ
mbeki .	iWmdgd
md	ja0UbS
md 's	djmZdc
md .	cXvUjb
md is	mddcef
md to	hoadYe
me	fcajke
me #	bUYljm
me .	bfaXti
me ;	idbmaf
me ?	hYfihe
me @d	jcXkfe
me @p	YpXoUh
me @s	meahed
me a	VZaxid
me about	demjdV
me after	nYYXWw
me all	ZjnYha
me allows	bqcdcc
me also	dclfee
me and	iZVmih
me anythi	ZumYXX
me appare	efdfbl
me are	mahfcc
me as	nJZU8V
me ask	cpcced
me at	mURnfm
me back	UXP6hf
me be	cbZcmm
me before	jYTubd
me both	YjadqX
me but	bmgcSm
me by	mTXulV
me can	dmoUbd
me check	paedde
me ciao	sWccgc
me climat	kWWqnT
me come	rXdgcZ
me confir	ocdbde
me contra	edcYsd
me count	gmeade
me create	dncffc
me dear	ocedce
me did	jhddWl
me digest	jZeedk
me direct	eZohbb
me done	cXmiid
me down	WcPklq
me every	XgWZvf
me everyt	foYbYl
me ewa	nadgee
me final	fdembd
me finish	agZaav
me first	TcVpng
me follow	pgabec
me footwe	pZdfde
me forwar	cXjwcU
me from	fUnKya
me full	dcbZtc
me furthe	ekXgcj
me gently	fchbmb
me give	sceZbd
me go	efdmdd
me going	ZYkeod
me great	eecbpe
me had	egpadb
me happy	ZaofjZ
me has	iWddeo
me have	MZZ2jc
me he	hkeTck
me her	rWcefd
me his	qRrWbd
me honest	Zjeheh
me how	hgkmYR
me i	XdrZej
me if	Wjalej
me in	eXcsgb
me into	eaeoed
me is	idVmch
me it	Yaiadr
me just	Yjcbod
me know	fXZqlc
me later	acnVhk
me lead	eccfnc
me leeds	nbeedd
me letter	ocZbal
me like	iTaZav
me lock	uZYcgY
me luck	dZcqch
me lunch	qalVac
me mediat	eleebe
me meet	mddgcd
me more	UZvaWm
me my	jmjWjS
me names	Wkeodd
me nearly	Usddee
me news	cgfZdn
me no	WkaXdr
me northl	/ORfPa
me not	oggVah
me nothin	hkTjZk
me now	eYpjab
me of	cbnhdb
me off	bL/SXT
me on	eSSl2a
me once	dldged
me one	kghjZY
me or	qphQZW
me out	WVndXt
me paragr	cfelde
me past	aVdpal
me perman	dbbdsa
me phone	lcfdee
me planne	4SYeZb
me please	aZZjlj
me produc	0MhjYa
me put	mgfYbh
me reads	qfacda
me resear	uZeacd
me right	eecddn
me ring	qceZde
me round	ZiseZX
me said	dXamgk
me satisf	qWedee
me saying	mZfhdc
me sealed	cbepdd
me see	aokdZb
me she	mYgcYm
me signed	XYaX3a
me since	eebden
me so	WhXijk
me some	irTfVf
me someth	hdclcd
me someti	cnddde
me specif	iWXjlf
me start	ablbdl
me straig	lZYjgg
me take	dicabn
me talk	mzYLab
me tea	dcpddc
me tell	aliecf
me than	ZalXbr
me thanks	dcYeeq
me that	lRkdZo
me the	babl5K
me their	jnhXda
me there	cYfdds
me they	tkdVTe
me think	etYXjU
me thinki	mhefcZ
me thomas	cdddrY
me though	dkmddX
me three	UUcwgi
me throug	bZiimb
me till	xHXknV
me time	X5TSZZ
me times	edcode
me to	bZWojj
me too	fklYZf
me two	VYf0Uf
me until	qPckeg
me up	adXmlf
me wait	cbtcYe
me waitin	blbcoX
me was	bsbVal
me we	ZtbWXm
me whatev	WqkWla
me when	LtgneX
me whenev	dYbnck
me where	cataeZ
me whethe	fkffWh
me which	cbT1cZ
me who	eqgYgX
me why	chamee
me will	dmeebe
me with	bXShxg
me within	imXmZY
me word	Umeeel
me would	dZerda
me write	eZclam
me wrong	fdecmd
me yes	hZXhqc
me yet	lWZkma
me you	gioXad
me your	NVW7kc
me>again	Ucesbk
me>answer	mbafjd
me>ask	ZidimZ
me>away	epZlWc
me>bye	aajkYl
me>chosen	eahVrd
me>date	ieYmkY
me>decide	reVhaf
me>free	bkZsbZ
me>give	gbeqiU
me>goon	bbdred
me>hear	gdbmhb
me>hold	cmTemh
me>if	daakpc
me>joy	gapYka
me>match	YaeydY
me>me	fXddmj
me>meet	hcbphZ
me>news	obZfef
me>not	eiYeco
me>offer	OZfutT
me>others	fkinbT
me>papers	SYb2lZ
me>post	cjhVnd
me>receipt	gThmcj
me>refuse	ZabXdw
me>soon	gmWkeb
me>sorry	lXdgbl
me>start	YVjN2g
me>step	RcozXZ
me>thanks	UZlWcv
me>wait	fobdZh
mea	iihbdb
meadow	baihdj
meal	fhjcae
meals	ecoYhe
mean	hkbhfZ
mean .	bfdjoU
mean ?	aWkakl
mean @d	rZbeec
mean anythi	W2YbcZ
mean applic	iWboee
mean from	cdlefc
mean i	endcdd
mean it	qMhbWt
mean no	oXiefc
mean not	racceb
mean that	Zebfdo
mean the	ifgeiY
mean to	danbid
mean we	dlceee
mean yes	bmaeie
mean you	dfYtVe
meanin	nZYcnZ
means	gyXbdY
means .	ctTZYn
means ?	hmdbdd
means @p	fmccdd
means a	jYZmlZ
means an	icdanb
means ask	Ypecee
means by	oaddee
means i	aqXnYc
means it	YZlZeo
means no	qQdaXp
means not	kWeeel
means nothin	almccY
means of	ceapec
means only	dndeec
means out	erbdeY
means the	atebhV
means they	dvaZfZ
means we	qWVXni
means you	bqckaX
means your	dalieb
meant	kiZfnW
meant for	aexTgY
meant in	ogdedZ
meant it	phWdga
meant no	dgjdlX
meant the	ehWdgm
meant to	epWidb
meant was	kZmdea
meanti	shnSdV
meanti .	lWsYZc
meanti ?	jmaYfe
meanti and	bcnefd
meanti do	mdedec
meanti if	hncYde
meanti just	uUcdef
meanti please	nacefc
meanti you	cnddee
meanwh	afmdjb
meanwh .	bitecV
meanwh been	dcfZdq
meanwh please	aXckrb
meas	oReedm
measur	YaXsle
measur .	Xoefee
measur for	cZblna
measur from	ehbenZ
measur her	hfhifY
measur update	hYfhck
mechan	eYXics
mechan 's	fcahdl
mechan fitter	feZffn
mechan said	eaceil
mechat	gWijcj
med	dlffae
media	QlogfZ
media .	Tjlldc
media compan	enaaci
media life	bgdngY
mediat	dmZjYg
mediat health	fcaoch
mediat it	hreYYc
medic	phhSfb
medic .	ekiYgc
medic demo	lceeee
medica	VcWvlg
medica 's	WXbsld
medica .	WWPnoo
medica and	WXVmnl
medica card	eecmdc
medica certif	VYWtji
medica cleara	eeeclf
medica done	beemef
medica examin	dddhbm
medica f	fneaef
medica is	XnVUue
medica must	ddcned
medica of	bmaidd
medica on	bjljYa
medica passed	iZbbqc
medica questi	Zdgoeb
medica report	Zmehde
medica result	mfeced
medica screen	edaoah
medica so	eedmde
medica staffi	bocffb
medica volunt	dfdpac
medica you	fhmddY
medici	fdnZmX
mediev	YlfdZk
mediev .	bobZbj
medimo	daqhcZ
medium	enadef
meera	delaff
meet	dgdzYX
meet #	nmVccb
meet .	U8WYdV
meet @p	hmfedZ
meet about	ofeaeb
meet again	khdYdh
meet and	lqXebV
meet at	ecdmee
meet before	Ygfmff
meet evenso	dYfoef
meet every	kZmbec
meet everyo	Zldibd
meet for	kZecel
meet her	dZeqec
meet his	cYfpee
meet in	pSnecb
meet link	dcbrbd
meet me	eZlobZ
meet my	bbdoeg
meet on	pdZZgg
meet over	jkiXeY
meet the	Xea7WY
meet them	eUdrci
meet two	mceede
meet up	booVdZ
meet us	daeped
meet will	oZedee
meet withou	dnfcfc
meet you	aWh2ZY
meet>answer	1YWfac
meet>ask	ehXrYc
meet>away	cnbpeR
meet>bye	nbQbip
meet>chosen	ZgjVng
meet>closed	dsbYXi
meet>date	gZZqge
meet>decide	hgZaxQ
meet>free	ZTirdh
meet>give	ZZocmb
meet>goon	dfavWb
meet>hear	sicYab
meet>hold	apeWdh
meet>if	crcfVi
meet>joy	hRhbyT
meet>match	ZXizYa
meet>me	iYXoje
meet>meet	ZdXwcf
meet>news	oZUhej
meet>not	inedYc
meet>offer	bsiMoZ
meet>papers	YmYjoW
meet>post	acXtUp
meet>refuse	mgWadk
meet>review	ZhleYf
meet>said	esaleN
meet>soon	scSaji
meet>sorry	abebds
meet>start	YaZbwg
meet>step	YidrZg
meet>thanks	mblaaf
meet>wait	eZcoeg
meet>will	oiYicZ
meet>you	fddmed
meetin	ljagbd
meetin 's	kjYbhc
meetin .	imYdbf
meetin @d	radaed
meetin @p	bgfYkj
meetin a	fmecdd
meetin about	iwXZbW
meetin all	ZXrdef
meetin and	mdWXmi
meetin at	oddfcd
meetin every	nbceee
meetin everyo	cdpadc
meetin from	dmedee
meetin got	mddced
meetin have	fndddd
meetin i	Yllbfc
meetin in	csZdec
meetin is	ksUbdV
meetin myself	cfWbin
meetin northl	gbcfdm
meetin of	hpbThc
meetin on	vecfbU
meetin or	Ynegee
meetin other	bmeefe
meetin our	YUbybc
meetin produc	pccecd
meetin read	bXXldo
meetin room	dbuZbc
meetin so	eYscda
meetin the	WgU1bZ
meetin they	ldedbg
meetin us	Wwbceb
meetin was	kladeZ
meetin with	hSWlkl
meetin you	jXqWbj
meetin your	cZjfih
meets	vocfUQ
meets .	amalbd
meets @d	neddce
meets again	foaded
meets and	iocdcY
meets four	aneeec
meets in	dhncad
meets northl	odddde
meets on	sbjdWW
meets produc	ldedfe
meets when	auaebc
meets whenev	endeec
meets you	ebqgca
meetup	Zd1Pab
meg	gUmmda
megan	XfhmZh
megan .	eZgrZc
mehdi	Zpbjbd
mehmet	ceddfl
mei	ebenTm
mei .	cgZldf
mei is	demfdc
meijer	nbdeee
mel	YdrXjd
melden	kSgqbe
meliss	eYuYiY
meliss curato	ebpddd
meliss up	hYlclY
melts	gdifef
member	jlmXcZ
member .	VhjmhW
member are	aubcdb
member came	bcddmg
member can	cdndec
member felt	hkWejd
member of	lpWcad
member will	cmdded
member you	eamedg
memo	dbnleU
memo .	jXlkcX
memo no	aglede
memori	bkccdl
memory	XtZlcT
memory .	Yicned
memphi	iddfdi
mended	dlWldg
menon	dlbagj
mensah	ccbjqY
mensah test	eddlee
ment	lldeaY
ment tide	dneeca
mental	Wknfab
mental for	YokceY
mental health	dgnadc
mentio	iYulQZ
mentio .	aenjaZ
mentio ?	eoaede
mentio in	nahlaY
mentio is	phcaZb
mentio my	dcmeed
mentio of	datcea
mentio that	cXgqhY
mentio the	gWphYf
mentio they	akmdaa
mentio what	dYreeb
mentio you	hfbnab
mentio your	edibbm
mentor	XLlsjf
mentor .	jXofca
mentor has	eYccoi
mentor we	dcneec
menu	kaleZf
merced	dckkbb
mercha	ghSoXm
mercha .	caeclj
mercha after	hnSdel
mercha on	ddljac
mercha says	ecbjcl
merci	dYkdmc
merci pour	dalama
mercut	jbledb
mercut .	edleec
mercy	dmZleZ
mercy exec	eccnec
merean	jXYafr
merely	Whpgcb
merge	dYjfke
merge .	eboded
merged	iYpdad
merger	ZeuYcb
merger 's	anfedc
merger .	ZdnZhh
merger is	dWseec
merhab	edolXY
meridi	gadiie
merit	kdmUag
merit .	ddoebf
merit list	peaaed
merrid	egbndc
merriw	febdpY
merry	SkvVgZ
merry christ	UltVfZ
merwe	fbZgdo
mesa	bffgcj
mess	chimZa
mess you	dbpgdY
messag	kbrcaa
messag #	fZljYf
messag after	afqaeb
messag and	XhlZfk
messag are	bXxadc
messag as	lVhldb
messag asking	dXcklg
messag becaus	Zdsbea
messag before	qZYbhi
messag by	rXZhdf
messag can	dcmfde
messag confir	cdneed
messag could	fdrefW
messag does	daddng
messag has	Yatbbf
messag i	bmeZdg
messag in	bWpZhg
messag is	enbhUe
messag me	gWgpfZ
messag no	dmbffe
messag of	Yldbcm
messag on	peYhce
messag operat	lkSibg
messag read	cemded
messag that	cbphdZ
messag the	ikmcdT
messag to	mPvYfa
messag was	nnXZZh
messag when	Xnheee
messag which	ifqbdU
messag will	cZucea
messag with	hWqceb
messag within	meceee
messag you	xeShaX
messe	dekYdj
messed	aijfee
messen	gXicjh
messen 's	dbdemg
messen .	mbWgcl
messen are	eZdhdn
messen under	lgagdc
messen who	Zaecnk
messy	chfikY
met	ajaddo
met #	ZhZjcm
met .	esZfdY
met @p	Yfbbjo
met and	dYVaiu
met as	eoedeb
met at	iZahem
met by	eZYjdo
met create	fecedm
met her	Zmided
met in	sXVSsc
met northl	fcedme
met on	XoYWgq
met the	hdcjVm
met them	clefec
met they	gobdcb
met you	ZaqpaY
met your	dbncgd
meter	jZadcq
method	meiWgd
metres	cjlfaa
metres .	glleaX
metrop	jfWYqa
metrop placeh	Ynffff
mexico	nkYccc
mexico .	oiXced
mia	nadbdj
michae	badibp
michel	Yfkfid
michel .	fkYbob
michel sevent	ahdbnd
mick	chZhdl
micro	bekhhY
micro route	egldgZ
microb	cZlfff
microp	ihgYjb
microp the	dZffkh
micros	hSkjlZ
micros at	eWllec
mid	ejgXma
mid size	Tudaee
midday	dkXjja
middle	llgYdb
middle name	dcmgcd
middle of	jqcVgX
middle on	dlcejZ
middle so	dfodda
midlan	jhYiiY
midsom	jZoacc
midsum	iiecee
midway	chddje
midwei	fchied
midwes	mVnVlb
midwes .	eeednb
midwes my	edndcd
midwif	TiWfnk
midwif .	bibbod
midwiv	jYkbhe
might	V7faXX
might #	idmdca
might .	XvYjZY
might be	gsccUe
might call	bmeeee
might change	eejmdY
might close	dZZdmk
might come	embcef
might expect	Xqedch
might get	draddc
might greta	dYkdld
might have	cXioZh
might hear	cYeepf
might i	ccbrdd
might intere	ecofbb
might know	VmlZci
might like	nYqQYj
might look	endedd
might need	dodaee
might not	Z2ZWZa
might start	faneed
might take	Xtccce
might want	d3ZPYa
might we	Zdaknc
might yet	enbded
might you	cWkpbc
migrat	iZooVT
migrat .	akbnZd
migrat your	edredY
miguel	eakdcj
mihai	ghgZeg
mihai and	hkiafY
mihi	pRhXlf
mihi .	mVcbpc
mike	gdejhc
mikkel	laabcm
milan	rWffiU
milan .	obbgdd
milan till	gcdmce
miles	aWpdie
miles of	dcsccY
milest	jblVeh
milfor	hgidec
milk	gXtdZZ
milk .	ccmkca
milked	kggdbc
milkin	fXkoab
milkin in	ecaped
milkin out	damcdh
mill	iTsjRe
mill .	lUogea
mill and	Zbsada
mill museum	kcgdYj
mill of	eedmde
miller	dhVuZc
millin	djbnbc
millin .	djclbc
millio	XemXmf
millio for	dblceh
millpo	bZdpef
millpo .	dYbhjk
min	aUnegm
min 's	fTmUin
min .	bcYldl
min ;	ebmeee
min and	cbgdco
min call	feeamf
min hello	eaacog
min perth	iYdcij
min table	egUglh
mince	kdXddk
mince .	lbddge
mince pies	bmeged
mind	gfegdf
mind .	RnQjoi
mind ?	dXjtbX
mind about	chmZYh
mind and	lacTZu
mind being	dWjfqX
mind but	hXddjk
mind by	tbaccb
mind coming	fedmdd
mind doing	dYcsde
mind fillin	debnde
mind for	YoaXZp
mind gettin	dccemd
mind he	cndhdb
mind him	Zjeiff
mind how	bUzYbd
mind if	aWqebi
mind in	dpZdfd
mind it	lXfdke
mind me	dddlgd
mind northl	qbdccd
mind on	mmgWZa
mind ppt	dacacs
mind tellin	cacscd
mind that	hbZeqa
mind the	dSuYje
mind to	dkaXhk
mind up	iiVdhh
mind waitin	etdVde
mind you	ctZecZ
mind yourse	hatYbZ
minded	fgldea
mindin	Zlehhc
mindin the	aodefd
minds	qqUZdY
minds .	hwWYfW
minds and	blcbdj
minds are	eYefdp
minds before	Xsddeb
minds by	tZdcbd
minds i	cmedee
minds over	mddded
minds up	llYcgZ
minds you	dVelmd
mine	ZZia0W
mine 's	dZ4eRT
mine .	YeYTzg
mine ?	eccgbn
mine and	ckdYmc
mine are	hcjZla
mine at	edofZc
mine by	cbdvYa
mine for	jbdYoc
mine gets	codafe
mine has	bfoYdh
mine i	ldXcji
mine if	VWba4Y
mine in	cbanal
mine includ	cXjdZp
mine is	fnkVZc
mine on	kccmdb
mine so	ecocde
mine they	hoZagb
mine to	VuWrYX
mine too	dYjljZ
mine was	Zfjfif
mine when	aocefc
mine will	sSdhha
mine would	ehYhlc
minera	dcjael
minh	fXbgfp
minh .	Ykechh
mini	UdsgYY
minibu	dgeeje
minimu	cecNbz
minimu .	dbZceq
minimu is	cabXdv
minimu qualif	eeaeem
minimu requir	hobVeg
minimu score	dcdefl
mining	gdbfkf
mining .	eYXhog
mining recept	mnUacb
mining religi	agmhdY
minist	apjZeb
minist .	blgZXn
minist and	obdcfd
minist answer	bmdeee
minist has	YWsdeg
minist of	clgdec
minist off	eYabtc
minist which	fleefa
mins	WXZdwj
mins 's	aepbfc
mins .	gVdpcg
mins and	dXoege
mins grade	bpcddd
minute	bVlyaZ
minute .	ZT1jaX
minute ?	jbbnae
minute after	iUXgYu
minute ago	lebaje
minute and	SdotbT
minute any	ebcoee
minute are	inbadd
minute at	cecode
minute before	lbcnYZ
minute but	dbcdlh
minute by	bmeibd
minute call	dZcqdf
minute chat	ecardc
minute each	bedpdd
minute early	edapde
minute for	ciWscc
minute have	blehde
minute i	klbdaa
minute in	dbZubb
minute is	fbpceb
minute it	rgdacb
minute later	hYZalm
minute more	iacdmd
minute no	feZnfe
minute now	asYdec
minute of	eVqeee
minute on	bUfwbb
minute presen	decqbd
minute produc	eccpdd
minute survey	felWfj
minute talk	ddcnde
minute they	fcedme
minute to	XXofhf
minute video	dednde
minute we	cjZYkk
minute with	gnamXW
minute withou	cddmee
minute you	haXcio
miramo	dfkbci
miriam	oVYick
mirror	bUlWhp
mise	iUohab
mise le	lVbfel
misery	2URSdk
misery in	ccXdkn
misery on	tZXaaj
mislea	ZYmcYq
misrea	kfdclX
misrem	fcjidc
miss	Ybocdi
miss a	dbqcca
miss out	WeshcX
miss the	WWmlYm
miss you	ddleed
missed	jahZig
missed a	eeleec
missed anythi	gboeeb
missed call	jkhYdZ
missed her	fncggX
missed it	kOgdho
missed on	blZidh
missed one	ncdeed
missed our	iaYqdc
missed out	bgWdnj
missed that	bjaecm
missed the	XfkWaq
missed you	rYgelT
missed your	bhtaeU
missin	cWO/XV
missin .	YYhwca
missin ;	qZafed
missin @s	gldbed
missin and	bjbncc
missin from	cddned
missin is	debpfa
missin page	clWpdb
missin please	edcned
missin the	dacudb
missin your	bZZrhd
missio	smMfbc
missio .	niVZbj
missio is	gmUiYf
missis	hgebgf
mistak	Xexcaa
mistak .	ikXgbh
mistak and	clmdeX
mistak it	YlsZaZ
mistak requal	aXidni
mistak sorry	eddeem
mistak to	eemdec
mistak you	ebvffR
mistre	edeihe
misund	cqlaWc
misund i	fleegZ
misund we	fmceXj
mitch	dfcfdk
mitiga	Yehnce
mitiga .	deocda
mitiga says	chdmea
mitten	kcoZca
mix	dlqjdM
mix .	YySdVj
mix and	cneeed
mix of	ihZleY
mix up	hPxapN
mixed	idibbi
mncs	ghVgcl
mncs .	gZcjif
mncs in	aoeebe
mo	aYXuVp
mo .	jcdgZk
mo by	Ycdlcl
moana	Zgciif
moana has	fYYbnl
moaned	nZinYZ
mobile	lXffjc
mobile 's	qedYee
mobile school	dhmceb
mobile to	feagbm
mobili	abhobf
mobili the	Ydbljh
mock	cfrZad
mock interv	fdsVdc
mock visits	Xjncdc
mode	WXkojY
mode i	ebXemj
model	VePqjk
model job	lXcjcj
modell	XXfsZj
modell #	fUodbi
modell .	Wfjhbh
modell said	eledec
modell the	clcecf
modell train	edbceo
models	jgcche
modera	fjdZej
modera .	cpZiZg
modera ;	cZmeeh
modera @d	mcedfd
modera has	giWaqb
modera is	Zmfffe
modera it	eecgcl
modera of	iblcec
modera so	eedbfl
modern	clemWc
modern on	bngdcd
modo	geggee
module	cbdckl
module .	leVbnf
module big	mXekdd
module i	cedmed
module not	epcbec
module they	chccbo
module to	gmeZee
module you	bbddmk
moe	iliZdX
mohamm	hkcdfc
moin	bYnmYf
moin card	fedmdd
moira	jabcbq
mokoen	bgcamg
mokoen for	bfcamg
molefe	hcbdjh
molly	alhedd
moment	eknbca
moment .	VulaeS
moment all	dmYebk
moment becaus	derfeW
moment for	jViboa
moment he	lbbcdk
moment i	elgXch
moment in	doagdb
moment it	ragcca
moment of	Xfcnkd
moment she	mmZbdc
moment the	ekkjaU
moment to	cnfVhg
moment we	cUcbav
moncto	difWii
moncto .	dmbcjb
moncto has	hfXdfn
moncto is	dimcda
monday	ZbroZW
monday .	cZucab
monday after	mbfdff
monday and	aZXxce
monday only	occcee
money	cdbT2c
money 's	kfhVoV
money .	bWijih
money ?	ebcYvZ
money and	fdeVph
money announ	cdnecd
money being	kmecYb
money does	Zlkedb
money innisf	ecngbc
money is	eVoiha
money on	pXUXoh
money people	cmeeed
money talk	dhcYpd
money than	cddcqa
money to	fddXqe
money was	dgTZgr
money went	dZifZp
money which	dqcecb
money with	gYdqbg
monica	aXvdea
monica .	dZkich
monika	cjdkeb
moniqu	ededfl
monito	bZjtbZ
monito 's	jbYhih
monito .	jYtaYc
monito check	ejYled
monito on	cbflee
monito privat	aecqcd
monsie	cYrehY
monsie asks	fchgkZ
monsie ring	Wesaee
month	kYqTsQ
month 's	maddei
month .	ZetYea
month ?	edegma
month and	gWhpad
month be	iaZlic
month contra	edeaqd
month free	ddobde
month it	lceffe
month of	avceXb
month so	eZmdde
monthl	rsPebU
monthl 's	gYhmec
monthl .	rZadcd
monthl all	ftXZbb
monthl everyt	hnXida
monthl that	medced
monthl the	qbbcgb
monthl them	itXYdZ
months	RtnWdb
months .	Vpkbgb
months and	cpcdec
months notice	dbvcXa
months of	ggXbdp
months old	eddmee
months probat	ddccod
montré	kZadfn
montré is	jZccem
mood	VipgZb
mood .	Yimhbb
moodle	ddbokX
moodle .	gbcmhZ
moon	adpclX
moon or	hablYk
moon to	dadbtc
moon with	dodeZe
moorsi	efidef
mop	gfgcci
morag	amkaZf
morato	aM7dcV
morato is	dUreff
morato on	dZsedZ
more	goZcbi
more #	decfcn
more .	WomWaj
more ;	jbZcZq
more ?	iaUyZZ
more @d	odbdee
more a	cocgab
more after	igcWcl
more and	kaUiap
more applic	flZedh
more are	febnfc
more at	dmaeef
more becaus	bVmndc
more before	epcZaa
more but	aaldlb
more candid	njbceb
more chat	hYendd
more classe	ccidoY
more closel	dTZcd0
more conver	hmYhcZ
more cvs	dpcgeY
more days	fpdddY
more direct	ebdefn
more ewa	bcerbb
more exact	ohccdZ
more experi	cSVYc6
more field	eccdfn
more for	falXdl
more form	ecanee
more forms	gaecen
more from	XtVjad
more ger	anfdee
more german	cbdceq
more hands	caabdt
more he	eTdedu
more hours	ecdeaq
more hr	nfdbce
more hurdle	dbenfe
more i	fsdYbc
more in	fkefgZ
more interv	lSmcmV
more is	mimbXW
more jeez	jbneYe
more junior	deeado
more like	tWgfZa
more likely	sXebec
more look	tfbZcb
more lowe	dliddb
more main	iZdoab
more money	cgddqY
more moreau	anedef
more news	crddeY
more of	dhWRlr
more often	deqYdd
more on	efaobc
more openin	itWddW
more pager	fdecfl
more papers	cnddeb
more patien	dtacdb
more people	j2XPeV
more person	msbXcX
more precis	dpjceV
more produc	oWapdZ
more pub	drYeea
more questi	fYdqdd
more round	aedpea
more rounds	UTjxhV
more senior	dbZddt
more so	dWkecn
more soon	bpbddd
more stage	oYcdcf
more suitab	dcdden
more surpri	elfffZ
more talks	ctaafa
more tests	gUZimh
more that	fgZled
more the	gfiXfi
more they	bUidml
more thing	YZhxcX
more though	libddd
more time	gudTeY
more to	j3aQRa
more when	V/SdWU
more with	eVcucd
more years	daYecu
more you	dhVavX
more your	dibenZ
moreau	ZkWoce
moreau on	anedef
morgan	fbqedX
mornin	fXY2Zc
mornin #	edZqbg
mornin 's	elbeee
mornin .	ZYeref
mornin and	afWiil
mornin but	danhcd
mornin for	abcuab
mornin group	eedmde
mornin in	dabsbd
mornin mr	hcZnde
mornin on	cbjmdb
mornin or	UWdvbk
mornin person	edpaec
mornin placeh	daXnke
mornin she	pacdce
mornin team	Zfemee
mornin thankf	bjfeZi
mornin thing	dabscd
mornin to	iajXig
mornin trial	decmee
mornin we	Ygdgkf
mornin with	dcdqcd
mornin would	ibemcc
mortga	YccVir
mortif	fcbjck
mortis	aXqfXi
mortis in	eesWdc
mortis into	dXrYeg
mortis on	hjideY
mortua	Ycbrch
mortua .	gacncf
mossie	eiZZij
mossy	ekabbm
most	sZlcVd
most #	danfee
most .	rZefac
most and	rXcdja
most before	qYedee
most climat	qadaee
most folks	gmddeb
most of	XnbZbn
most people	fcgoaa
most read	dcodcd
most recent	ebende
most she	dpcbdd
most things	aXvbeb
most welcom	ddYiZq
most you	ncdcee
mostly	eegiah
mot	iemYca
mothba	bR4cbU
mothba the	cXteda
mother	hXtecZ
mother in	lfdded
mother will	bcbemj
motion	egfgee
motiva	Xgddki
motiva fellow	aiaYli
motor	aamhdg
moulde	fcedbm
mounta	Uwhcaa
mounta .	efmceb
mouse	cgfejc
mousta	legdda
move	fhkheY
move .	hVufkQ
move again	clhdeb
move ahead	cVaecw
move and	ibmcdd
move anyone	eapefZ
move before	enZdee
move fast	kmdacY
move forwar	afVkdo
move in	cZXelo
move is	ibnceb
move it	dedmed
move like	enccee
move on	XaZlkk
move our	ganedc
move quickl	jqYcdX
move the	rbkccT
move things	decmee
move to	Xaenld
move up	cflZjc
move while	bqaede
move you	iWZybX
move your	ikfRld
moved	higjZa
moved #	dZcped
moved .	jhpThW
moved across	dclffd
moved again	oZgced
moved and	mhYgec
moved becaus	eYcoee
moved brock	anZiee
moved by	ddcedn
moved fast	bcYgll
moved forwar	bdYdds
moved from	fqZkZW
moved into	hXrbcb
moved it	kpVebY
moved me	ecdned
moved my	ZhYsca
moved office	cZtaec
moved on	Vhesbc
moved our	dcbocd
moved produc	gmbaee
moved so	asaedb
moved the	kYcfal
moved their	lqaVbc
moved to	Zbtdbd
moved us	dcZafr
moved you	eccnfb
moved your	idboad
movemb	pWcidd
movemb 's	pZddee
moveme	oaWYpb
moveme specif	pbdded
moves	azjaTU
moves at	gmacee
moves before	Yhldee
moves for	famefe
moves from	ljWicc
moves on	hgUeen
moves slowly	aqaeec
moves throug	dncded
moves to	eiuRgV
moves with	goaddc
moves you	edeoeb
moving	Xdfifm
moving .	cmenaW
moving ?	fdelde
moving ahead	bVYYd2
moving and	ecmefe
moving forwar	eWQlZx
moving here	eaidnb
moving house	ffoWcd
moving in	edbbdq
moving it	xXYdcZ
moving me	fbemee
moving on	XeTmfo
moving the	ejZcel
moving to	WZyhbV
moving you	ZWjelj
moyo	kancdZ
mps	acajhk
mr	gabidm
mr #	Zclbfj
mr @s	clcecf
mr and	jVlbhe
mr baptis	edembd
mr bell	dndbee
mr beste	kdfigY
mr bits	dafcfn
mr cancel	kgZjVl
mr de	ecnjeX
mr deeply	Zneeff
mr delacr	dgcdme
mr e	gbnbdd
mr exchan	cfYhmd
mr exclus	amefed
mr flick	iXfeig
mr forum	fmcfdb
mr gender	Yggicg
mr hdmi	Zfegcn
mr joanna	febnfc
mr jumped	ffogVe
mr kaczma	aneffd
mr kaplan	eedmcd
mr keiko	aXidni
mr lim	emcefd
mr moana	cVeiki
mr optome	cgdeld
mr p	cenedc
mr pereir	haelec
mr petrov	dbdddo
mr remit	imacee
mr sesay	ldcefe
mr shephe	hmYenV
mr sterli	nfcddc
mr tidegl	ggkgdZ
mr wearin	hZoccd
mr zara	mccged
mrs	egbhjd
mrs #	fnbekV
mrs reliev	mbdedf
mrs subsid	Vfidij
mrs tu	ciaZcq
mrs vielen	faemdf
mrs violet	hnZecb
ms	ibdgfg
ms #	mijeYV
ms barmai	dkZdjg
ms caitli	aiaYli
ms candid	kXmcha
ms capabi	ddmdde
ms craig	dldahd
ms enviro	ebhbZo
ms eu	hfYjee
ms fintan	Vdhgkh
ms fitzge	deqbfY
ms ground	bmbeid
ms guaran	eaahem
ms habit	edZdim
ms hallor	demieY
ms harbou	haealh
ms intere	ednccd
ms k	mbghca
ms kwaben	gcfelb
ms lim	eWndej
ms monsie	iaghjZ
ms nyambu	gcbcen
ms olivia	jYkgXg
ms ortiz	hiXkbh
ms petrov	dbbhdn
ms pillay	Wkcoed
ms placeh	ToZgco
ms prices	ccccjm
ms r	ZdmkZb
ms sides	ggkehY
ms tessal	dXohdc
ms typing	fcYild
msc	gaSaql
msgd	gqdZjT
msk	YjjcmY
msk .	egmcbd
msk is	cdecnf
msk to	dneeeb
mtg	lhigZY
much	anfZZn
much .	ZpnheN
much and	fbckal
much apprec	efmcfb
much as	azSXSp
much better	ecpeeZ
much but	bhbZhl
much delibe	ecYdin
much enjoye	eamedf
much for	kdgZYl
much hope	fbcbsa
much in	inYZal
much into	eqbbde
much longer	asbeeb
much more	dfcdcn
much notice	dZbsbe
much oblige	cerada
much on	dpcaee
much one	eddnec
much still	eoceeb
much succes	eddeem
much that	dlcdlZ
much the	gbodeb
much they	dacdZu
much though	ecdeem
much to	VhjfYn
much we	dcedbo
much work	feaZbr
much you	aelckc
muchly	lfdded
muckin	eckYif
muddle	WjVilh
muddle .	ZmZdke
muddy	dabtdb
muddy .	dedmde
muerto	igefee
muita	eZbjfl
muita .	ecbmdh
mull	fjaYqZ
mull .	fndccd
mulled	kfUmag
mulled by	lgWhbh
mullin	cySYec
mullin .	amWbij
mullin it	bpdedc
multi	dcghdi
multit	pRcmge
multit .	rbcdea
multit and	hacndd
mum	dPoWrh
mum 's	eicXhk
mum .	Va0dfS
mum nice	ifYidh
mum they	iZdfdl
mumble	heZbfm
mumble .	igXcYn
mums	fXijfg
mums and	fbcmge
mums kita	dbodec
mundus	jiadeg
munich	gcahXp
munici	rXekcZ
munici right	hldecc
murcia	idnabd
murcia foot	ecmeed
museum	VWepfn
museum .	dehaYo
museum at	kcfcXk
museum commit	coblaa
museum educat	Ycoefd
museum main	Wcbrce
museum to	hdcadn
museum will	mceeed
music	dXaggp
music .	eaceep
musica	eVdodj
musici	nadckb
must	XeX1cd
must .	TuXjhX
must agree	hoecZd
must answer	0VbdZa
must ask	ykWOcd
must be	USc3gc
must bring	hgXlZe
must cancel	ddbccq
must come	hbjZie
must confir	VhaSui
must declin	eaccdq
must descri	ehUjem
must disapp	cgecdm
must first	Zvcacc
must give	lYdkde
must go	hoahbY
must hand	bddpcd
must have	UVotiV
must inform	bSlces
must let	UWimZp
must log	cebqad
must make	dbepbd
must now	mYdmbb
must only	ecedsX
must pick	cdemee
must presen	dedmed
must pull	fdoefZ
must reach	UXbvmX
must reply	fZeijd
must see	mYbobb
must sign	bodaic
must still	bwaeXZ
must take	Zbcqch
must tell	eSZlat
must theref	edldbg
must to	gobgcZ
must unfort	ecaeeo
must vettin	dgWZlm
must wait	aobbdi
must withdr	anheea
mustaf	hXeigh
mustar	edegkc
mutasa	idpZUg
mutasa will	kZdeZl
muted	ifjZfe
mutual	acpicX
mv	gfalah
mvr	dlXkiW
mwah	YjimbZ
mx	kcibcf
my	eblffe
my #	famVel
my @d	Znccmb
my absenc	ccodde
my accept	bbcYqj
my accoun	cbqdcc
my acorns	clbmaa
my addres	beldff
my agency	gcZjal
my agent	bVdZqm
my aisha	hYaakl
my alpenb	Zbcqec
my americ	eaabrd
my answer	qTOiuW
my apolog	ndccdf
my applic	cV9TSc
my ask	kZdagk
my assist	eUfwda
my attent	cjYncd
my aunt	bcqVjd
my availa	decnee
my back	XWvdha
my backen	fYcfmg
my bag	ecZbsd
my bands	eYdejm
my bank	Zbfhoa
my bet	gpZdca
my books	dbfceo
my boots	bYbdko
my boss	soUSfe
my breakf	dddnde
my breath	dqdbcb
my bronwy	hcaYin
my brothe	UZ6WZY
my busine	neWXil
my calend	oYXpad
my call	vrVVWa
my candle	iddcmb
my card	eddXhn
my case	foebdc
my certif	Vliifc
my chair	ocjdZb
my charte	dXqeee
my chat	hmbgbc
my chatty	bbcqde
my chined	ebpedb
my choice	SifueY
my circum	fdqefX
my claire	demeed
my client	bUiejn
my co	gmYnZY
my collea	WnohaY
my colour	efledc
my compan	eedlce
my compas	decmde
my consul	amkbcc
my contac	iajZfi
my contra	fUbXug
my coordi	ebened
my correc	kbnXdd
my countr	epZeed
my cris	ecpeea
my curato	dXqUkg
my curren	lYepbZ
my cv	ZWxTUp
my dad	eZmZfk
my daught	hfodZa
my day	apfbZi
my deadli	bddnee
my dept	egWejk
my deputy	bdmeef
my desk	gfhcWl
my detail	bZjcdo
my diary	ahbhmc
my diplom	edepZe
my direct	eoYcgd
my doctor	ahnhab
my door	hTZfln
my duty	ddedme
my earlie	iabmed
my email	lkiYca
my end	hhldeX
my enhanc	jZXZml
my essay	ioaZbe
my events	bdYlmc
my ex	oYeZbl
my expect	dXnidd
my experi	nmcacZ
my eye	ecXqee
my eyes	eaXcct
my fate	piabbd
my father	dYhiZn
my favour	blkWZj
my feedba	dlalca
my ferry	YclZqY
my figure	ncahcd
my file	XqgWbh
my financ	dXYdeu
my first	efpZnO
my flatma	cclZek
my form	ilhZcc
my friend	hleVXn
my galler	descab
my govern	mZYdgj
my guess	fsbcca
my gut	cneeed
my hall	dhbcel
my hand	mdiQsV
my handle	pXTqbY
my hands	XwLphX
my head	atdVYh
my heart	ecYkao
my helen	nfYkdZ
my hello	iccdam
my highli	gcbobc
my hm	celgbe
my homewo	egZlee
my honest	hXbhbp
my hope	Vqdddi
my human	YZpkfZ
my husban	ecjYle
my id	dfnbde
my inbox	dhWimc
my inside	Znedee
my interv	SnhiXg
my irresp	jadlcc
my kids	bebpde
my kitche	hamjaZ
my last	eXdqXk
my leave	ancefe
my lekki	jZqdcZ
my letter	hWqWmY
my level	jfjjbX
my licenc	bbXzZa
my lin	ccgdnb
my lindse	ibZghi
my line	nZUehl
my list	hiXcem
my lovely	ngZfcc
my lunch	daqbdd
my luxemb	dbaeas
my mail	dXpgde
my mailbo	bUtjdY
my mails	ehlcZc
my manage	bqZbla
my mate	VvlWTh
my media	dmXnbb
my messag	keUndc
my mind	himWlU
my misery	gbTbgr
my mistak	jjZkcY
my mobile	ncdWih
my money	lhXbam
my mother	cWmdgj
my mum	WPvgei
my mums	haoddb
my museum	dbdXln
my name	XTpZmk
my neighb	foaiWc
my nephew	ibciYl
my networ	eaqdbe
my new	ehadnc
my next	pjcXcc
my niece	ehZgcm
my no	nWbcoc
my notes	nnYchV
my notice	igPRop
my number	cMRkiy
my offer	bXdYwe
my office	jZZlcg
my old	XSlirc
my ops	beZiYq
my orient	ebmgdc
my out	amfedf
my own	ncgclV
my papers	acscbb
my parkin	gbVejn
my partne	mgiecX
my parts	jWpamW
my patien	djXedm
my paysli	cdmkdZ
my petrov	edXbmk
my phone	bloiXT
my photog	dcuUde
my pick	lSYlYn
my place	XmuiWS
my pleasu	edmcjZ
my portfo	Zifmfa
my post	darddc
my premis	iccfma
my presen	dZ0bYV
my previo	gndmYU
my proble	eubcVd
my profil	actVaj
my projec	XcZihp
my read	kncbZd
my recrui	feScmm
my refere	bgfreU
my regard	dbsbcd
my regist	eYXomc
my regret	codedc
my rent	hYjdgh
my report	dgdldc
my result	mdedde
my return	aUyVhZ
my rly	mcdeed
my salary	aYayYb
my sample	fqgYYe
my screen	dhmZee
my search	eeleeb
my seat	edZlie
my second	jSalap
my secret	ZXdwiX
my servan	fYdnch
my sheet	dkYdoa
my shift	lbaXmg
my side	ijnbaW
my signat	dfUfvX
my signed	Ycekle
my sister	Wd4XaX
my slides	cYblel
my slot	iZuTdb
my soluti	dZdcmj
my son	nXeddj
my spot	ddojbY
my square	dobfcc
my status	dieZbl
my steph	dabqed
my subscr	ddddoc
my surpri	oaeded
my ta	fnYZci
my tape	cYjcjj
my tax	bfauYb
my team	cclYpZ
my thank	dcneec
my thanks	fecena
my theo	ccpded
my thing	kggYbi
my time	cYigcm
my toolma	camccj
my transc	ZZXybc
my transl	bXiihi
my tri	ekccZm
my trip	ndedee
my truly	fbeedl
my turn	mUarZc
my two	gdobfZ
my uncle	epcYai
my verdic	rbdcdd
my visa	ceffna
my vote	cgYdas
my way	Zqeeae
my we	dYabln
my week	bbmcie
my wife	gjhOoe
my word	mbdanb
my would	mMoYlf
my writin	dhelbc
my years	jkZedd
my yes	jdRQ0b
my zoe	cVmkci
myself	jNlohc
myself #	afdmde
myself .	kRgZgq
myself and	lbTXok
myself answer	eafoec
myself i	ifXmbg
myself in	bpaded
myself out	dYybcV
myself that	eeecel
myself to	XejrdV
myself until	naeeee
myself yes	ccedoe
myster	bicfck
myster 's	bchddm
myster .	dgickZ
mühlra	ZfYobk
mühlra to	XgZoch
n	iTlfie
n for	Ycohdd
n i	nbedee
na	eeZcim
na was	eedemc
nachri	iibjcc
nachri .	esVded
nada	ZsTYbn
nadia	Vmahih
nag	ZjhdkZ
nag .	cbmbjc
nagoya	gXgidj
naicke	dbbeki
naidoo	hafkec
naidoo .	eaofdb
nailed	efgjcd
nair	hWZfYs
nair the	dcZdbq
nairob	Wgjbem
nairob is	ebpccc
naitei	caafkk
naitei .	abejcl
naitei questi	hoebab
nakaga	eVwkZT
nakamu	eabibo
naledi	fgbhff
namast	gfahkc
name	bebjkf
name 's	juRbjW
name .	gXaVju
name ;	eacoed
name a	XuXnaX
name again	femefb
name an	ddapce
name and	tdVVoc
name anothe	U8YhcN
name any	bVxdeb
name at	aracgb
name by	yYedbW
name came	coNqce
name did	edcden
name does	bYbdcv
name down	jZdidi
name forwar	ckdkXd
name goes	ijXbif
name has	fmUhYj
name how	edYjcn
name i	cZsYka
name in	maQmcn
name is	Xkaeaq
name must	naedee
name of	XdzjRW
name off	XN/YQX
name on	TUVkyh
name or	yacUbc
name out	favhVY
name right	ceiZao
name ringed	dgcmcd
name so	dccleh
name that	fmccde
name the	qRXucX
name three	faemee
name to	ckYYlj
name under	XTfauj
name up	epdbec
name us	eddneb
name was	XdPkoo
name went	jmYbbf
name which	dmebbg
name will	dhYZho
name with	ecedcn
name your	ZbagwV
named	dmjbfY
named .	ljnZbV
named a	gfkbZg
named after	edleed
named below	edbhXo
named by	beadpd
named in	dckihY
named is	acmiec
named on	qdbced
named the	fnZfgb
named you	becbng
namely	0XSZmb
namely .	0XXgbZ
namely by	mddeee
namely origin	dbddgm
namely wednes	ijdZhd
names	ucQsYZ
names .	mcVjlW
names and	gQZxbj
names are	dWXZdu
names by	jZYmkY
names come	oedaed
names get	pdcddc
names go	rgaabc
names i	YXesef
names in	mbdXme
names its	nccdee
names of	edfuYW
names on	ojPlVh
names one	caemhf
names out	ctZbdY
names phone	edclef
names to	jZZddo
names will	dYqbea
nandin	hdfaih
nannie	YYaivZ
nanny	aVXXd1
nanny .	iZYcat
naomi	obbach
naomi .	eZhccn
naomi back	nbeeec
naomi in	rdXccb
naomi the	Xlbdkf
narrow	fdVkgj
narrow .	eZerdb
narrow it	frcabb
narrow select	kadZdm
nasrin	djbeci
nat	lZTfni
nat 's	pZcYdk
nat has	XohhcZ
natali	bYkjgd
natash	bZejbn
nate	fmbddf
nathan	ZUuged
nathan .	cWjkdj
nation	aXkibk
nation and	dflefb
nation hub	hfZedk
nation we	edmedd
nation you	bdYijk
native	elaidd
nativi	jeWhbk
nativi .	jhWibh
natter	ddcjei
natura	chdbgj
natura .	ZsXdZh
natura within	deedme
nature	lPbpie
nature .	eddned
natáli	acehkh
naviga	hYmcWl
naviga .	dbpXci
nay	jlhgYV
nay .	ehbpba
nb	VfnZke
ncube	daZhmh
nda	jaftXV
nda .	ealged
nda by	cddpdd
ndlovu	hgjaah
near	dsdeZb
near enough	ecddmf
near future	YzUddb
near the	gmdmYW
near to	cmedfc
near you	jbjVZo
nearby	YWagis
nearby is	cdYblm
nearer	ZdhcYp
nearer home	ecnedd
neares	fendfY
nearly	ipPncb
nearly .	jobbac
nearly at	cmblZd
nearly erin	ebdeem
nearly fell	mbbdid
nearly had	edjekY
nearly in	cZgdco
nearly over	pXcicd
nearly said	baXooZ
nearly there	czPjaW
neat	YVokZk
neat .	caceep
neat fiscal	cZlkeb
neat nudge	Ydoeee
necess	dkekcZ
nee	dnhZed
need	bdYqjd
need .	bepZZi
need @s	xacXab
need a	LdXvrd
need about	rWbhcd
need an	TiZmjh
need any	hcYpbf
need anyone	hSaZcy
need bank	ccdare
need be	mddfed
need budget	imaaee
need climat	xWdYcd
need for	iYQRyk
need from	hXemdg
need hands	Wknahb
need help	eelece
need her	fhnZdd
need is	ccXvfa
need it	PQb2oW
need longer	maeald
need me	aSWnhr
need more	YpXdbm
need my	QhTtma
need no	gcbbfn
need not	ZZlXni
need now	dZbmek
need of	ebWjeo
need one	ZmUpai
need proof	edcoce
need right	ecedfl
need so	ebeYfr
need some	pcaced
need somebo	XWbeY0
need someon	YoTTXz
need take	casddb
need that	ddahap
need the	klWobV
need their	oafeee
need this	nWZnbf
need to	dlgfmS
need two	aaV1Za
need until	6ZQReY
need you	XdUtei
need your	KTT/sZ
needed	cTagjt
needed #	baYZkr
needed .	dXrbef
needed a	aYdYlo
needed and	ecadng
needed before	Xicqeb
needed by	Vdcokd
needed for	gXkZcn
needed from	rifYaY
needed to	kcdYem
needed two	eZdZqe
needed until	hmacde
needed upload	edWrcd
needed you	ZbVaku
needed your	fckhiW
needfu	edZjfj
needin	VLXWl8
needin a	dZaciq
needin the	cZlbii
needin you	cXbZbz
needin your	bZZYon
needle	YnckfX
needs	YfRuhi
needs .	fhbban
needs a	ZhYknb
needs an	Zddhnf
needs climat	tWebee
needs it	aaZkpc
needs longer	fleeeb
needs me	cdende
needs my	VaasoZ
needs no	fcleec
needs of	fiZbdm
needs one	jgZcan
needs someon	hadXbt
needs that	dbecpd
needs the	iZdnbg
needs three	hXcbep
needs to	ZudjdR
needs your	PPP8qT
negati	iRWeX1
negati .	iXaaat
neglec	dbdnch
negoti	demeiY
negoti .	ZcuXZf
negoti and	bddXuc
negoti by	cdeobd
negoti job	feeena
negoti liked	hhXgdh
negoti meetin	cdeocf
negoti to	bqhedW
negoti you	eeflbe
neighb	XVlfjl
neighb 's	XgWVby
neighb .	dXpPub
neighb the	eZnicd
neil	bYhdkj
neithe	U5jZUZ
neithe 's	elcedf
neithe .	cuabcb
neithe a	bpggbX
neithe an	eocfbc
neithe as	cZXbZx
neithe confir	ctdZeb
neithe filled	ednffZ
neithe here	ecmeed
neithe in	dfocdc
neithe is	UzYbbc
neithe it	cneffb
neithe joy	dXjedm
neithe northl	Utddee
neithe of	gmVcYm
neithe paused	lnUeed
neithe she	kUalna
neithe so	licedb
neithe to	ffmeda
neithe will	Yseedb
nelson	Ycjmde
nephew	WQWaY/
nephew 's	dWmdcl
nephew .	dYSbb1
nephew gets	dadeli
nephew in	ddbeen
nervou	iTqgYg
nervou .	beqcdb
nerys	hWedbo
nerys by	dcYgbp
nerys has	ndceed
nerys roboti	ecWlek
nest	hXhmdc
net	lkZkbW
net .	incddY
nether	cbdicl
networ	SPyUUw
networ .	aYuZag
networ in	cdnaed
networ with	eecbfm
never	hcmckW
never .	jySWcV
never a	debbim
never answer	gnaedc
never are	eaddmh
never arrive	ecaqeb
never asked	ededmd
never been	ocgehW
never before	efacpb
never came	cdZhbq
never done	dhcbob
never even	fWaeau
never fun	ebcdcp
never gaboro	gZemee
never going	edmded
never got	aZsnXZ
never had	hfaZdo
never happen	Xncldc
never have	agZfgm
never in	dgUase
never know	geddbl
never known	kfWchi
never late	naeefe
never like	dacmdj
never liked	ebgcoc
never mind	bheaqZ
never miss	dasbbZ
never needed	oajcbZ
never respon	choXec
never said	alkdea
never seen	YZaZxe
never sent	abWvbf
never spoke	balked
never takes	sYdcdd
never tells	ebacmj
never to	pccedc
never told	bbxeaU
never wanted	hfciZi
never yet	wSeddd
nevert	dWmbcm
new	ZcpYrZ
new #	bfTdtg
new .	YmheYi
new @d	cbakmc
new accoun	dWYkpg
new addres	ZftgWY
new applic	hvZXYZ
new appoin	bZppWS
new assess	eabcqd
new assist	cUYatl
new associ	cedcoe
new baby	ebmeee
new badly	deZegn
new board	ecleed
new boroug	fgYdnd
new boss	flcYie
new budget	amhcfc
new buildi	fmcdde
new cfo	fapfea
new chair	dlcefe
new chief	bdimcd
new clock	ghYdoc
new cohort	lfdddf
new collea	YeZUwh
new compla	cdVcte
new conduc	eccelg
new contac	eaoede
new contra	WlmXja
new coordi	bbddim
new costum	cqTldc
new date	eycdZP
new day	U6YccU
new direct	Wejcne
new embedd	gdZdnd
new employ	ddsdZb
new faithf	dVdlik
new field	eecele
new financ	bbqefc
new flat	ecodbd
new floor	elbged
new foreca	hZkhfc
new games	bmbbjd
new guy	dcXdct
new head	eTeY3V
new headma	eanffd
new instit	encebe
new is	dabedq
new job	YkuZhP
new jobs	cV3XWZ
new kavya	ZWidkl
new kozlov	adiemd
new lead	chcdnb
new letter	mbZbnb
new lina	eYafni
new link	ebRweY
new look	eYsccc
new manage	ZhWcrf
new messag	gYffhg
new name	eeZdil
new night	fecele
new nneka	eapfdc
new notice	eXpffe
new notifi	eelfec
new office	ddnded
new on	aenbcg
new one	YvaiaY
new ones	alVkZk
new openin	jZddcn
new operat	feZehl
new opport	dZcmek
new owner	iXkddj
new passwo	eZqadd
new people	XglZRs
new phone	bW0adX
new place	dnicbZ
new plan	0ebaaT
new positi	dgVeeq
new posts	ebnfeb
new propos	iYamde
new recrui	afpceZ
new role	ddYctb
new roles	dVvaah
new rules	jlibXb
new school	bccchn
new schäfe	aiemdb
new sensor	cardcd
new series	denbde
new site	fZneee
new slot	Zscaed
new squad	djZcmd
new staff	fSzdba
new stage	jlZaib
new start	dhYoce
new starte	edZepd
new status	ZhZcar
new tax	elcfec
new terms	aavZVd
new thing	kkYhcb
new time	YnWwaV
new timeta	eYnceh
new to	dngbcc
new vacanc	ecqdca
new whitco	ecddod
new work	dcboec
new zack	ecddfm
new zoe	ifXjjb
newest	egdekc
news	fkcbfg
news .	Yjgakg
news ?	qnbVWd
news about	bniaWh
news and	aYgjne
news as	jndeeW
news at	ebseZb
news before	ndcdgd
news but	aedcbs
news firefi	jbdelb
news for	c3VWfU
news from	ighidW
news good	eldecf
news i	Qogahj
news is	mSbWjp
news it	depecY
news no	ndZlcb
news northl	sVbddh
news on	yhYZWZ
news or	mcecha
news that	pacach
news the	VXemjl
news there	jVmZlc
news they	Ujabds
news we	blbehe
news which	hmceea
news yet	klZdea
news you	UXVttX
news your	cZchgm
news>again	mgXfUm
news>answer	naYcZr
news>ask	jYctVd
news>away	ioRddh
news>bye	aokYgY
news>chosen	ZWdanr
news>closed	YyMXjh
news>date	/VUdab
news>decide	Yedlgj
news>free	koaaYe
news>give	qWZiaj
news>goon	cSgldr
news>hold	VfgmXm
news>if	agdcYt
news>joy	efTYuh
news>match	iYbYbu
news>me	mZagcj
news>meet	hqVdbf
news>news	nmTbef
news>not	dlbZcn
news>offer	UjVgph
news>others	YbgcXv
news>post	jkZVdm
news>receipt	UwkUab
news>refuse	OWUZd5
news>said	uUXdcm
news>soon	usXTYU
news>sorry	YwYbdc
news>start	cnWmcW
news>step	fcbkXn
news>thanks	chbcdn
news>wait	bvcdYX
news>will	nnYZgc
news>you	neXbhi
newsag	hiZchh
newsle	LO/QVP
newsle .	acuadb
newsle from	ecmeee
newsle on	Wdphde
newsle with	dctbZc
newspa	ceZkhi
newspa my	fYcgil
newts	aojYcc
next	aednff
next .	WqdjWg
next ?	euTebb
next @d	bZccbu
next @p	cibcdm
next and	cWwhdV
next becaus	fYofed
next bit	aSdzcc
next comes	eddpcd
next compan	fcecem
next door	cWmlfZ
next employ	lXgigc
next for	ebcqdb
next i	ceoaee
next in	VedZtf
next intake	YdUcfx
next interv	abgqed
next is	Yba8YQ
next lot	cVamdo
next meetin	ZtZcfZ
next meets	emceed
next milest	jZpZdZ
next news	reXddb
next nothin	mZbaem
next of	cYWwfb
next on	YbZS4c
next one	mUcSby
next open	ccrZed
next part	cbXqci
next passin	eaqYbi
next person	YXckmh
next phase	jgWkbf
next round	XcXvZj
next season	dbbeeq
next stage	hhXhal
next step	ZdnsZV
next steps	dosXYX
next stop	cjRoak
next then	dcmede
next thing	hlQvXT
next three	edeapd
next time	gOpRkn
next to	ilhQna
next unoffi	ejbbld
next up	YfV2YX
next update	enccfc
next we	brceda
next wether	chXlla
next you	gabtdY
ng	eafmgc
nga	Xajbnh
nga mihi	dblddh
ngaio	fdnddb
ngl	Wdeaml
ngl the	bfYjcn
ngo	ddfocc
ngo on	eZsdeX
ngo the	ebadep
ngos	oacaal
ngos .	iYkcch
ngos past	oaeeec
ngozi	emXVel
ngā	kbhcjb
ngā prior	micZee
nhs	bZfcph
nhs look	lceeed
nhs post	cYhjjd
ni	Wcfhen
ni commit	debail
nia	enZiXh
nia on	fnbjZc
niall	iaYbof
niamh	ehYicj
nibbli	ibfgfe
nibs	gjidda
nice	eS8SZg
nice .	haadcq
nice about	eYkban
nice bit	lbceeh
nice cheeri	jsXcdY
nice day	ebmeee
nice evenin	eenbde
nice folks	ifYidh
nice grand	lZdkdY
nice holida	edmded
nice lad	gSYbqk
nice lady	dZrfeZ
nice letter	jaddbm
nice mail	lejeeY
nice man	ldgeec
nice meetin	haqYcd
nice one	kZhVnd
nice that	hdlaah
nice the	ecnddc
nice there	ijjcdY
nice to	TW+QXa
nice view	ddXgli
nice woman	bhndda
nicely	ncegcc
nicely case	pZddfe
nicer	jSdafr
nicest	gZeWnl
nick	aXmeem
nick .	Yfncci
nicola	fheeib
nicole	mkfZhT
nicole hand	llZYkW
nie	acZkme
niece	XQWVQ/
niece .	cZaabx
nige	lWZdas
night	ebWgml
night 's	akXbjk
night .	gYigci
night of	cdmicZ
night porter	dcbdmi
night shift	diogdV
nightc	bfcdfn
nightm	jnYbag
nightm fact	klVecg
nights	aegamh
nights fellow	Wcdjkk
nikita	cbnaif
niklas	kbjgda
nikola	nZUhgi
nikos	ZeY4ZV
nikos chat	aYdsee
nikos fair	dlkgeW
nil	ZVhhoe
nil .	cWhfmg
nils	laXden
nils quinn	ebdgel
nimbus	UTsgei
nimbus .	eYjdek
nimbus as	dWmnad
nimbus has	ejTXlm
nimbus week	cfmZhe
nina	hlWhfc
nina pam	iiXfid
nine	lXSfrf
nine .	mTiboa
nine people	mbeeff
nines	gkifbY
nines .	gkifbY
ninety	WdjfXo
ninety who	lZcdek
njorog	bdteaY
njorog .	dbodde
njorog so	eqbcfa
nkechi	gbiibg
nkemel	YiWtdc
nkemel bit	bYdtdd
nkemel leave	cnbefe
nlp	jZhXdm
nmc	ffdekc
nneka	cTZeju
nneka 's	gdZldh
nneka .	hWPXot
nneka and	debcen
nneka for	ghgXWl
nneka is	depddb
nneka laid	gdbblg
nneka still	cgbpdZ
no	fcecbr
no #	eaiZem
no 's	chbdem
no .	bXUcey
no ;	rVcfcg
no ?	ZWXxnS
no @d	nSbajk
no @p	hadYrc
no @s	ccdmch
no access	bbrced
no action	Xd0UdT
no after	cSdlsc
no agency	gmcecb
no all	eZoeef
no alone	dqcgcX
no alread	cZcddr
no also	nbeede
no and	iQRcg2
no answer	cxkXaO
no appare	ZYcees
no appeal	Zbccmk
no applic	Zknaea
no appoin	RKyoWo
no april	hehZmb
no aquari	cdoeeb
no as	YniaYi
no at	nZYelb
no bad	cmfejW
no bearin	ecndec
no becaus	bZcdbv
no before	qQaeik
no better	arbebe
no bonus	cidlbc
no bother	edndeb
no budget	ejneeU
no bursar	ecZcdr
no busine	Ymnbca
no but	iJYreq
no bx	cdabeq
no by	kSYX3X
no calend	epbdec
no call	zWTVfi
no calls	Zpchdd
no can	easbdX
no candid	Xbncgi
no cheddl	emdeec
no choice	gVcgeq
no clue	S2gXaU
no commen	oUldec
no commit	dbcmhc
no conclu	fmefea
no contra	egjaUn
no crew	eZpeeb
no curren	ejlceW
no cv	cZmlea
no date	X6XmXK
no dates	YxbbcY
no day	R/SVZV
no deadli	aoajdb
no deal	eYidel
no decisi	c3aiZL
no declan	Zbadlo
no dice	ehbXbq
no did	djYdbm
no do	ZhZjbm
no docs	gldbed
no doubt	fiWehi
no dramas	dcnced
no earlie	K0ccdj
no easy	dabebs
no emil	gpZdea
no end	ZnfndU
no enquir	mYfdeh
no erin	cZZgtZ
no eta	YwWbdZ
no except	hZhgei
no experi	eapboU
no extens	eeeame
no featur	dfanbg
no female	miebba
no final	bobgec
no fixed	bvdddW
no for	mbSZcu
no format	jikcdX
no formin	hYheei
no from	ZCPZi/
no furthe	ZefRlp
no ghosti	jmZceb
no gillia	dncdec
no go	jeXccn
no gonçal	eflceb
no good	hUTylU
no got	bViZct
no guaran	awibZV
no hard	WRraco
no hassan	gdoffX
no have	dVledl
no he	lZeYZq
no hire	bbWdbu
no hires	dZoffe
no hiring	aJ9cdY
no hr	kZagdl
no hurry	ZsUfnX
no i	nUYdds
no idea	YxrcWN
no in	wakYiP
no influe	eelcfc
no insist	dZZdbt
no interv	bRomnV
no invita	lXVebq
no is	jgYddk
no isabel	boedde
no it	ceWcct
no jesse	eYklcd
no job	hWQdQ9
no jobs	aYiedo
no joe	ccedne
no joy	YjZddq
no just	eZreeb
no last	eYdmdi
no later	zNZrdY
no letter	g0bVdQ
no lift	gXgdob
no list	WwcYdb
no listin	fWneka
no ll	ejmbeX
no long	aXgdat
no longer	UXmfcs
no love	aXbeev
no luck	hfRXcw
no mackay	bddldh
no madrid	emdefc
no mail	iVcirZ
no manage	dbemdg
no mate	baXccv
no matter	qelbZV
no means	drZcdc
no mentio	datcea
no messag	bfcoec
no misund	fleegZ
no money	gOhcgr
no more	qTQjwX
no moveme	eddemd
no mr	ibdabo
no msgd	ekleeX
no need	jVtTlb
no new	OxtcVR
no news	p5dURK
no next	cJ5gZZ
no ngo	eZsdeX
no nine	agelde
no no	UzaiaX
no nobody	ecpbcc
no northl	naicXg
no not	tRfZkf
no nothin	iqYcbc
no nowick	eedmeb
no number	WxYdbY
no object	picabb
no of	jYbcqc
no offer	mrSeNk
no on	wUVSgk
no one	arvXbP
no open	ebqaah
no openin	cbedhm
no other	TqgdoV
no others	eZdddp
no part	lVsbeW
no pencil	cpcced
no period	Wwbdcb
no phone	icqdbW
no pile	cbdbdr
no place	cYVbb1
no plan	XpnbcY
no planne	sYhccb
no plants	cnefec
no point	dZZZlp
no positi	Zgedbp
no post	bOedZ1
no posts	edoeeZ
no prepar	edZqed
no pressu	ccdeod
no probat	acabtb
no proble	eVjpeZ
no proces	eapeeb
no produc	zYYaab
no promis	ouWZZU
no q	eocacd
no questi	mdhVjc
no really	eXbkob
no reason	ebfeel
no refere	iuZSdf
no reflec	eYpeee
no regist	cavWdY
no reimbu	mkdbea
no reject	qadgcb
no replac	Zpdefc
no reply	UkpZbc
no repo	edceel
no result	N8UacV
no right	YhfqaW
no role	gYfddn
no room	dabdds
no rule	cidbmc
no rush	YkjfnQ
no salary	chhrXX
no second	hUWdgu
no select	eaaeeq
no selfie	cuZccV
no set	cmeefd
no shame	eeeedl
no she	kdbZYq
no shortl	elieeZ
no show	bZgsdY
no signat	ebdwTc
no slides	daavcb
no smell	dobeeb
no so	smafgN
no somebo	cmeefc
no sooner	Syaadc
no sorry	XIoZYu
no southe	dsaedZ
no spot	ebeeem
no staff	egneeY
no still	docefb
no stress	enbcfe
no stuff	camgee
no such	XtZicb
no tellin	V2bbcV
no termin	elUdco
no test	qgcTeg
no thank	cZkhaj
no thanks	WSnmhf
no that	tTobYa
no the	idaaap
no then	clYchi
no there	eaYfds
no they	oMZYcy
no third	dmkdeX
no this	Xckbdq
no though	bpWdcj
no timeli	WrnccW
no to	bPgxhe
no too	hYZcds
no trial	edboec
no turned	cZedsb
no tyler	ehnfeX
no update	lyRYaT
no use	nWbidg
no vacanc	aQdbb0
no verbal	mhefcZ
no verdic	mgbeec
no view	amhcec
no vision	dcqbdc
no wait	hZerdY
no waitin	kXcdjh
no way	UsnYXe
no we	gheZhg
no weeken	eddqba
no what	kbfhlY
no when	Xpjdcc
no will	reXieX
no wiser	dubcbZ
no with	acYbcx
no within	Zbdesa
no wonder	cbnida
no word	Y3hXZN
no words	ejYbcm
no work	ebfcap
no worrie	cerfgQ
no yes	boYbdk
no yet	fmdbed
no you	hZodmU
no your	iZgYWs
noah	bgiXqa
noah .	biaYoh
noah is	ddldee
noah partne	fcpZcd
noah team	jZembe
noah you	bkcdmb
nobody	arnacY
nobody .	ZwXbjW
nobody as	kamedb
nobody bunch	feeldc
nobody but	indbda
nobody came	eahmeZ
nobody camill	kcdWme
nobody can	YksadX
nobody could	eqdcdY
nobody does	nYfffe
nobody else	jeWdme
nobody ever	nVhdjc
nobody from	ZYWZY2
nobody gets	fhUpZj
nobody had	dcnefc
nobody has	itgYWX
nobody here	TqgZgh
nobody is	gyhcZP
nobody knows	XondaV
nobody mentio	eaqeeb
nobody minds	fXmfgd
nobody needs	eaqaed
nobody new	dabedq
nobody on	Vqfffe
nobody runs	mbeeee
nobody said	aZrcch
nobody talked	fdmeec
nobody tell	dZfbin
nobody tells	YrZdic
nobody the	mXaiic
nobody there	cmeded
nobody though	aYmeel
nobody told	cVdclo
nobody who	jVicel
nobody will	Rmndbf
nobody won	jmbfcZ
nobody works	famhcc
nobody would	asacfc
nobody wrote	cbXdds
nobody yet	hZeidj
nod	ohMYuV
nod .	qjXdeW
nod and	ehbcdl
nod by	aceYse
nod for	Xeerdb
nod from	ZmWXqb
nod it	mkabdb
nod or	tccbae
noddin	hiZgbh
noise	oYkUfg
nomina	eRbrcm
nomina .	gWXedt
nomina anothe	edcfel
nomina has	eciYob
nomina ranger	dXkncb
nomina to	edcdrY
nomina two	ecdoea
nomine	YtZkfS
nomine of	hlddeb
nomvul	faXsXj
non	iXdaYv
non bio	ebbioa
non clinic	eXseec
non select	kXacbq
non shortl	kqbXda
none	bpdZeg
none agains	dcddoc
none at	dWmedk
none does	mfdbed
none for	koYdeZ
none i	haldfd
none is	hjelcU
none left	gbbbbr
none of	dagddo
none on	eaYlek
none shall	dYdlek
none signat	dcoddd
none so	ildYka
none the	Zrdddc
none to	WwehZV
none was	lfadch
none will	oedcea
none with	ebceen
noneth	fefdhf
noneth .	flYZgi
noneth occupa	danhdc
noneth with	eZfkhf
nonpro	beSenn
nonpro .	bYPcqs
nonpro said	bYfamj
nonso	jYYnfg
nonso she	geYgjg
noor	bfXmfi
nor	R0jYXe
nor a	avefYV
nor can	bmbkec
nor cancel	lmaeeY
nor do	bWSibx
nor has	bsablU
nor have	bpcfec
nor i	kUalna
nor is	mmbcdZ
nor out	cgocdc
nor refuse	edpeda
nor should	edceem
nor there	ecmeed
nor to	ffmeda
nor upsett	dXjedm
nor whethe	deaefn
nor will	Vfngci
nora	eebhej
nordic	fdamdh
nordli	eVhehk
nordli him	ecdebo
nordwi	fgedei
noreen	hjibfZ
normal	0bfacT
normal .	eeYqga
normal a	ecobed
normal do	hkeYic
normal get	xXZbda
normal have	bqbfdd
normal hear	ZWmmec
normal reply	mfcded
normal takes	7PVXaa
normal turns	meedce
normal we	cXljkZ
normal you	dZdfco
north	gcTiVt
north and	dbemed
northe	ZXtfdb
northf	clcged
northl	7PWnfV
northl #	LPZ7lQ
northl .	3OahjW
northl ;	1cThdW
northl ?	ZaZxiX
northl a	pXamYg
northl about	jYbuWZ
northl after	wNU2WT
northl all	oYgeed
northl and	6YYbba
northl answer	eobZlW
northl any	apaiec
northl appare	rZdddb
northl are	fgmXai
northl as	sSbkkX
northl ask	dbTfuc
northl at	gbR2hP
northl back	glXWdn
northl be	fYWtfa
northl becaus	sSWXrZ
northl before	nSZnkW
northl betwee	qadddd
northl boss	rYZicd
northl bring	abXcvb
northl but	guWXde
northl by	/TbbSU
northl call	cZlemc
northl calls	Xijadi
northl came	dmdejZ
northl can	oYagkY
northl chair	pXeeef
northl could	SwaYic
northl decisi	pbcdde
northl did	omcdeT
northl do	fVUksc
northl does	aajedm
northl either	pZddee
northl else	bbaveY
northl enhanc	cdddgl
northl everyo	pZecee
northl fine	naYjdd
northl finger	kZamdd
northl first	Ybcokb
northl for	jSXydd
northl free	habobf
northl from	zSYnVV
northl good	laboZd
northl had	nfddeb
northl has	ZdXsfe
northl have	Ubcxae
northl he	2JZrXX
northl headco	fmWdfj
northl his	encgbc
northl holida	cqZdfe
northl how	iWepcd
northl i	/OaaaZ
northl if	6IUbqV
northl in	nXO4ZU
northl instea	fcbqcd
northl instit	Znfdde
northl interv	Ybknce
northl invita	qYcdee
northl invite	bbVodk
northl is	qXaqZT
northl it	vWUtWV
northl its	lbeeef
northl just	dYdpff
northl kp	odebae
northl later	Suedee
northl latest	sZagbZ
northl leader	ddddne
northl let	cffZof
northl like	icahlb
northl lodge	tZbccd
northl love	nbbcfh
northl lunch	qYcfed
northl market	ofbecb
northl mate	rZecec
northl maybe	Wuddeb
northl me	hmZega
northl means	teccbY
northl more	dnddfc
northl museum	ddZsda
northl my	5TReca
northl myself	geeelb
northl no	hdomcP
northl nobody	ahceem
northl nor	Utddee
northl normal	nZeefe
northl not	nWQxcY
northl now	hpWXka
northl of	ZasaXj
northl on	3SbdcW
northl once	rVeeef
northl one	ojbYcc
northl only	deqdXc
northl or	YWO5iY
northl otherw	cbbpgc
northl our	jQlmaa
northl outcom	qdcdcc
northl paul	edfmbe
northl per	pYedee
northl period	dcdsYd
northl phone	meeded
northl placeh	ccUseb
northl planne	kgVrXX
northl please	cXUzjX
northl princi	eneebc
northl probab	rVeeee
northl promis	/IYXdY
northl qa	cjZkee
northl rather	admfee
northl regula	jablde
northl resign	aeZdll
northl ring	ececne
northl roboti	WaYvbc
northl s	nPefem
northl said	1ZXZZY
northl same	gXRzTj
northl say	dcepcd
northl says	yWbaca
northl school	mgakdW
northl she	6TZiSU
northl signed	eecnce
northl since	jXchla
northl six	efdcme
northl so	thUgbb
northl somebo	gZblbk
northl sorry	bueddS
northl stand	edmede
northl stands	iYjjba
northl start	ncddde
northl still	iWXraW
northl strong	bmeddg
northl suit	eYctdb
northl than	oSbbcn
northl that	lSeyYV
northl the	2YgWXb
northl then	qgbhYX
northl there	kimUab
northl they	9WJXkV
northl this	oYckdc
northl though	sSedic
northl to	qPZrgZ
northl too	Vkbhna
northl two	gcemce
northl under	ocddde
northl was	knjWVZ
northl we	waedXZ
northl went	ZcoZei
northl wether	eeapcd
northl whatev	sYdbed
northl when	/AUSWb
northl where	mceddf
northl whethe	1EWglZ
northl which	oRUsbi
northl whiche	xUdccb
northl will	3RaibT
northl with	rPW0cV
northl withou	kUgZjk
northl work	ddZped
northl would	QZX0oX
northl yes	vadaac
northl you	4OTddg
northl your	adcsZc
northl yours	rcYdkW
northm	hdmZef
norway	iZdjbi
norwic	dcjedj
nosy	cbacsb
nosy 's	ecaanh
not	dicdcm
not #	UZXg5V
not .	euXYYj
not ;	oaaaej
not ?	Tbcuid
not @d	2mPYXQ
not a	jjfhfU
not able	WhhXZr
not about	hVxkUW
not accept	hambce
not adding	eZceep
not admin	bmeeee
not admini	dbcddq
not admit	eabdep
not admitt	cYeXdt
not affect	acsjcU
not after	wNbnca
not agains	knddgU
not agree	mucUaW
not agreed	buXlWZ
not all	gqUjYZ
not allowe	jgWlbf
not always	draddb
not among	bNZUZ/
not an	ldd0PV
not and	mkTYdl
not answer	fjioYR
not antune	eZepee
not any	aiRhjm
not anyone	aWZcoo
not anythi	aibccp
not apolog	Zccnej
not appear	fRWZc2
not applie	capjbb
not apply	hYcdeo
not appoin	WaYcS3
not appren	ebaedq
not approv	hiXZVr
not arrive	eWkpcb
not as	rThghZ
not ask	Xplcac
not asked	sePojQ
not asking	enibcb
not at	eVncYo
not attach	gembec
not attain	ceedfm
not attend	qZdYeg
not author	eZfnha
not availa	dVfndi
not baby	dbdddo
not back	Trcigc
not backfi	dhaecm
not bad	jlaclW
not bank	cneddd
not be	Yacdb1
not beat	faVahs
not becaus	fpXfbe
not becca	mbakde
not been	doZWbq
not before	b5UVZX
not being	gOsbVq
not believ	WZmfoZ
not bet	apceed
not better	dZceim
not bike	bqiZeZ
not binned	endeea
not blue	dcmiea
not bolt	dZrceb
not book	mlZgaZ
not both	dedclf
not bother	eWchjl
not bound	cmddfd
not bring	gXneXk
not bunch	fbbeen
not but	qaicdZ
not by	mcffag
not cafés	ecdddn
not call	fvfacR
not called	hbdedl
not cancel	ecxccS
not care	bUhktV
not carry	bXahdr
not catch	kbmdeZ
not change	qKpeae
not chasin	cahemd
not choose	jnXWdh
not choosi	Xnbdcl
not chose	fedenZ
not chosen	kscZUc
not clear	ZcZsYj
not cleare	amWccp
not climat	fViodc
not close	iakfjZ
not closed	eloeeS
not closin	ejneeW
not come	ZpgTXo
not coming	UeujZZ
not commen	cgigXi
not commit	V5ccbQ
not compar	eldefc
not compet	tXdeda
not comple	ggVqcc
not conclu	eqbbcd
not confir	cqXeVl
not consid	eRUmbx
not contac	jZpdcY
not contin	cVigcn
not conven	gdclee
not convin	hfnebY
not correc	nfceeb
not counse	ednfdb
not count	L+YhVa
not cover	bYlcYp
not create	eeoaee
not dare	bpdeec
not dead	cWvhcY
not deal	dcodec
not decide	d0bhaN
not decidi	Ypgced
not defini	amdedh
not delive	cbdfcp
not dev	dnddec
not digest	jZeedk
not discus	cijkcV
not done	dtUpWU
not doubt	tRbYmf
not down	cmaldY
not drawn	mYbVdo
not droppe	hhZdla
not droppi	fkjffX
not due	Wflddj
not earlie	mgbZah
not easy	ecdeen
not eat	beemde
not eligib	bZXbdv
not elimin	gceelc
not email	fYdohc
not employ	cQabV5
not end	nYceei
not eng1	fbeeme
not engage	ecddaq
not enjoye	iZhjee
not enough	WeUUV7
not enter	ebcdep
not etrusc	ccenee
not even	Ugodgd
not every	dZlcke
not everyo	dmbWdn
not everyt	cheelb
not exclud	Zgeoeb
not exist	bTecbx
not expect	S3bTlU
not explai	elkaeZ
not factor	fdceoa
not failed	ekcenV
not fair	dcbcas
not fancy	iaredW
not fast	necdec
not feel	bcddbq
not fill	diqZdW
not filled	lwlgbC
not final	jrcYdV
not find	gdbYkl
not finish	ZwZkgR
not fit	eYZddt
not fix	dmedeb
not fixed	Y2aZcV
not follow	ngecea
not for	bVoaXr
not forget	dmflaT
not forgot	pxTbaR
not forwar	aS1fdX
not found	brWkiU
not free	cpeZee
not from	nbjjYZ
not fte	cdmeee
not fun	iXmdcf
not get	VjWagv
not gets	pcdcec
not gettin	eQaakv
not give	Q2dUhd
not given	WghaXr
not giving	emeded
not go	eWeoal
not going	RhcSd2
not gone	kpXeba
not good	bXYZa2
not got	dvMmXh
not great	ecefdm
not guaran	czYXcY
not guess	Z0abcX
not had	hoadcc
not hand	esYWla
not happen	dmUZYp
not have	UqeXap
not having	gWZbcw
not he	mcjeYd
not hear	hjbjlP
not heard	vfdagS
not help	gcqaeZ
not here	gghjYb
not hesita	daddim
not hire	cOzhWf
not hired	nafiYd
not hiring	aHaYY/
not his	dmeedd
not hmp	kalddb
not hold	evNbdj
not howeve	ddceen
not hr	jaedlb
not human	pdhdbY
not hurry	dujUcY
not i	bgaodg
not ideal	dfelec
not if	bmeefd
not illust	ddjbna
not imposs	Yqeeec
not in	PjkgRt
not includ	YWbbZz
not insult	cmffec
not insure	etceeT
not intend	ebbeeo
not intere	aTpeii
not invite	iYcbdq
not irelan	dfeema
not is	meddee
not it	iUnWij
not jonah	hmeeca
not julien	leceee
not just	dgdsZX
not keep	oXgenX
not keepin	ebeeen
not kept	fbnfeb
not know	V4jYcS
not knowin	dlddee
not known	ephbdZ
not land	dfaeen
not last	eadYds
not later	uFWorU
not lc	imddea
not lead	edcdem
not leave	vXfanR
not left	euWdbZ
not let	icZogb
not lettin	dkffjW
not lifebo	eXjkef
not lift	eblbkb
not like	lnaacc
not likely	Ykeejd
not line	fadefo
not lock	ndedde
not lone	eXcnfg
not longer	jYefke
not look	VqTnZh
not lookin	Zhbbdq
not lose	gdYbdq
not lost	ffbmeb
not lu	enbdkY
not made	evXbZe
not make	WnYoYh
not making	bpbdia
not manage	hWgbkk
not maple	ffemda
not match	bkXben
not matter	eZZftb
not me	eXfSW1
not mean	mrehYL
not meant	lgTakh
not meet	ciVYdv
not mentio	ZXmifi
not met	cranXW
not mind	ckSokY
not mine	fpZiXf
not miss	gcqfbW
not missed	kZmgdZ
not monito	gYsccb
not more	kRaudZ
not move	hinWad
not moved	Yqajeb
not moving	YlTXaw
not much	ZiljYa
not my	YseqaP
not name	UzmbbR
not necess	bjcmdb
not need	mMnKnr
not needed	fiXpac
not next	dkXcqX
not normal	dVdjkj
not northl	otQWgU
not not	sckcZW
not notifi	cmdeed
not now	adpaeh
not obtain	edcaeo
not occupa	brccdb
not off	arWlbZ
not offer	eeocMm
not offere	mgfebb
not offeri	chcecn
not offici	mrabZX
not older	XZdudg
not on	eZRTd8
not once	ncdeed
not one	eRcTg3
not only	kdUYpg
not open	gZXxea
not opened	alibdg
not our	hWXihl
not ours	dbpade
not out	Z6WhYO
not over	dtehZT
not own	doedec
not park	cWmela
not parked	gmZffc
not part	eXrVej
not pass	TaakZt
not passed	dalYdm
not past	nYffef
not paused	feRedt
not perfor	fmecfc
not permit	YZhaav
not persua	ebeeem
not petra	iZflfb
not phone	nkdZaZ
not phoned	nbeeeb
not pick	Wdabev
not picked	ewWdXa
not pickin	cnedde
not placed	aZbcdv
not plan	gqbZec
not planne	neSpgS
not portug	bddmdg
not positi	faeffm
not possib	ajcgXl
not preten	YldbtW
not prisci	peedZd
not procee	WWVfc1
not produc	jmedaY
not progre	gOVYZ5
not promis	O7TWja
not provid	ecZbeq
not publis	edlced
not pup	cXZczS
not push	UvjZbV
not put	UtblTi
not qualif	aYbadv
not quick	frXacg
not quite	iZcago
not quote	grZabd
not reach	XaTiey
not reache	WkXmck
not read	YnugaP
not ready	byYdZY
not realis	mgdcec
not really	alohaV
not reappl	dgYdeo
not receiv	hWUnel
not recomm	VRYZZ9
not recrui	WPmgbp
not refuse	camrcT
not regist	daeene
not regret	ehefnX
not rehear	eccoee
not reject	minleK
not releas	ZuahcW
not reopen	daaeep
not replie	XkPzbc
not report	egZden
not resign	dbddoe
not retain	YRUab7
not ride	eddmed
not ring	olcScd
not roaste	fcdeem
not rule	knZbda
not ruled	isbcdU
not run	ZWhlbn
not rung	uXbaef
not said	i9YYYJ
not sat	Yphgca
not say	dzkaZS
not saying	fmiZhW
not schedu	ekjZec
not scored	dpddeb
not see	dgbbfn
not seeing	fdpeeX
not seem	dYdcer
not select	aOSYV/
not send	yodTWR
not sent	ddXglk
not set	Zicqdd
not settle	U2diYQ
not share	iqZYae
not she	aTnanj
not shoot	oadagg
not shorte	eqdcea
not shortl	cedeam
not shout	cfldee
not show	fcdfdl
not showed	cmfbjb
not shown	eelfec
not sign	lamhbY
not signed	csjkUT
not sit	YvUdZi
not situat	fsddZa
not sleep	gZcaoh
not sleepi	dZcqdc
not slow	sXdeeb
not so	hhZZYp
not sorry	eZcemi
not speak	rWeahf
not speed	cpcida
not spoken	bxbbaZ
not sponso	fcdfel
not start	bpamVe
not starte	aoYocZ
not stop	tVZhjX
not stoppe	gnZZmX
not stress	ngjYdY
not strong	dbbeeq
not submit	adnZah
not succee	egbdem
not succes	pQVUfy
not suit	dckndZ
not suppor	ecdeem
not suppos	UcXa1b
not sure	gvRkXY
not surpri	ccnfed
not tak	bacokb
not take	cVicXw
not taken	bfQaju
not taking	ZLgWV9
not talk	lknRdV
not talked	duXdea
not teleph	Zkjdec
not tell	KxvbiN
not that	buYgVf
not the	eWZhph
not their	bdeeen
not them	ZgkmeZ
not there	ahRjbo
not they	oZgYeh
not think	debXfp
not this	mSJUV/
not throug	YXfWc0
not till	YpYhbi
not time	cnkgdU
not to	ZafZex
not told	d5PfgM
not too	fSrmdZ
not touch	bbbtcX
not try	nZhded
not turn	kcVgna
not turned	epbeea
not turnin	fXqffc
not until	ZsXakc
not up	jpbZfZ
not upload	gdocca
not urgent	dobldV
not us	gephcT
not use	abTgax
not useful	eemcdd
not usuall	fYbaxY
not valid	babqkZ
not victim	eboeeZ
not view	dWtZeb
not volunt	gdThlj
not vote	jcbodZ
not voted	evdebU
not wait	OMjiwl
not waitli	eYdhij
not want	aZkVaw
not we	l2TXXR
not weekda	ddbeen
not well	eekkeX
not what	SOSWg/
not when	Xtdedc
not will	qZeded
not wish	WThXkt
not with	gZZfim
not work	cTirZh
not worked	cUidep
not wrap	mbdefe
not wrist	ebqdfX
not write	nhXgdd
not yet	epcmXY
not you	lSVUV/
not yours	ehTbP2
not yourse	fdbeem
not>answer	epgbdb
not>ask	hdiVij
not>away	wgeTfZ
not>bye	ZaiXho
not>chosen	ccYbb0
not>closed	jlpbfP
not>date	rlXffW
not>decide	cvcbdb
not>free	dkZbbp
not>give	hjpeUd
not>goon	aSqVc0
not>hear	bseeeY
not>if	XiokbY
not>joy	aSairm
not>match	YTUbb/
not>me	difcam
not>meet	gVlZgn
not>news	a0hcZW
not>not	flfjab
not>offer	fbblTs
not>others	djcdqX
not>papers	bYetYj
not>post	ZcjZYw
not>receipt	aLZwcq
not>refuse	hmohdN
not>review	cXngal
not>said	drhcbZ
not>soon	xUWohV
not>sorry	cjWaau
not>start	SZlkXs
not>step	bYehgo
not>thanks	XHwhbo
not>wait	iRkdkh
not>you	dbadeu
notari	dcdidl
notary	iYmjca
note	khlbab
note .	VdvkiP
note about	dWifdm
note and	qmXahU
note by	mZigca
note candid	aimcYh
note certif	ngaYic
note client	afaeeo
note from	dbTlkj
note i	ddnjcY
note is	Yrbeee
note it	akmcba
note of	jclffX
note on	ldhaZi
note our	pjjUYb
note regard	hhXgdh
note requis	jYkgXg
note send	beende
note that	bnfYeh
note the	uiWeXa
note this	jembdY
note to	iZedcm
note under	sbdcdb
note we	dofafc
note with	ekldeX
note you	gadpdc
note your	Vbgldm
notebo	edmhfY
noted	hfvUYZ
noted .	saZVgh
noted and	bipZea
noted it	colbbX
noted thanks	dcpecc
noted that	YkrcZa
noted with	agnhfV
noted your	lhmcbX
notes	lofXYe
notes #	jXobee
notes .	csdjaV
notes @p	hocXdc
notes and	gsaZcZ
notes are	eakZcn
notes at	leebef
notes for	Zerbcc
notes have	cqaXeg
notes if	aefeen
notes includ	imcYde
notes medic	lceeee
notes of	Sbkjkh
notes on	hjXhci
notes that	dklbdZ
notes the	iYmece
notes to	hmdbeb
notes with	qUaadp
nothin	c1lYYV
nothin .	J9beUd
nothin about	Xikcge
nothin agains	dUjgcn
nothin and	VthaWg
nothin at	eqeYlS
nothin bad	lUclei
nothin becaus	dmedec
nothin before	brdcdc
nothin better	khhVef
nothin but	qgkdYR
nothin by	3abXaX
nothin came	Xnadcl
nothin can	ZrhddY
nothin concre	emceed
nothin courie	laeeff
nothin decide	pjYbbc
nothin do	iQhhil
nothin else	cX/eUI
nothin ever	dnbdee
nothin fancy	aZdoma
nothin fixed	coeefb
nothin for	isdVWf
nothin formal	edemde
nothin from	mvcUcS
nothin furthe	cmoYcU
nothin gets	Zscced
nothin has	c5WWbU
nothin i	dXpcXn
nothin in	RxPheg
nothin is	atrcaM
nothin left	dWYeby
nothin like	gmcddd
nothin more	dhyPaZ
nothin moves	cctcaa
nothin needed	oVjfdc
nothin new	dsYeeb
nothin now	bhmeeb
nothin of	We2ZaS
nothin on	fifYla
nothin open	ebXefr
nothin person	hcbddn
nothin said	dYsdec
nothin since	YvYddc
nothin so	Ugbjgo
nothin sorry	joaXee
nothin stands	ibZcrb
nothin stops	fbecme
nothin that	cibcem
nothin they	cTtcfi
nothin to	iooZbS
nothin until	rWZddk
nothin was	cbqdec
nothin we	tZkacV
nothin will	bwcXaa
nothin with	bkmeeY
nothin within	sbdceW
nothin would	YiZecq
nothin wrong	dlSbbs
nothin yet	d6ZUaU
nothin you	mbZcZp
notice	eYqblZ
notice .	Vcvbia
notice ?	dcbUxb
notice a	dcmeed
notice and	WiteiS
notice as	ZfYfkl
notice at	bfabtZ
notice board	qcgTfe
notice for	dancdh
notice from	gneeeZ
notice in	gbhXpd
notice is	gjZZdl
notice it	bbnack
notice no	eYrfdc
notice of	ddkboX
notice on	sfWZai
notice period	Yddtae
notice so	effZme
notice that	ciaYjl
notice the	bbbnfg
notice to	hboeeX
notice until	kYabqc
notice was	mnabba
notice will	fYmgff
notice would	laZnbd
notice yet	hncfZd
notice you	eLnmbg
notifi	2naPWa
notifi .	UqgRXr
notifi @d	pbedce
notifi all	ncdeed
notifi by	vbaYbc
notifi chambe	midefY
notifi if	eXofff
notifi in	iofabY
notifi of	wlPQfc
notifi on	wXbbdc
notifi pune	coeefY
notifi the	qacbfc
notifi throug	auYadd
notifi to	sYgbdc
notifi when	Tplbae
notifi within	tZbccb
notify	0mZSaT
notify all	wUcdeb
notify candid	ndccdg
notify succes	cndedd
notify the	lideeZ
notify you	poUUjZ
nottin	ahdbpc
nought	fmbbgd
nought to	ileaec
nour	djhbdh
nous	XYaVjr
novemb	jjVagi
now	hgdegd
now 's	idbmbd
now ;	dbmfqS
now ?	Xlgidb
now @d	sgXaba
now a	dhXZkl
now able	eedeoa
now accept	ecbeas
now all	dYjajh
now and	qbmZYa
now appare	dgaepZ
now appoin	eecedm
now as	bYlegl
now asked	gcdndc
now at	etVYYi
now availa	cZwVda
now backin	liWWhj
now be	rlYbfS
now becaus	dXZbqk
now been	hiNZay
now being	qYVgbk
now but	hePapl
now by	peadiX
now can	aoUjkZ
now choose	ddemed
now close	dasbeb
now closed	eooYaU
now come	aYaqal
now comes	dlanbZ
now comple	fYYYdv
now consid	eodffY
now discus	dleXdk
now do	ebcnib
now done	icmdeb
now down	dfbedm
now ewa	iZdlec
now filled	daYcdu
now final	adebdq
now finish	afcdeo
now follow	bSwYUY
now for	hbncUj
now found	ccYddq
now from	cbindb
now full	bXTbnt
now given	mafeee
now goes	cqdcea
now going	mYcdcl
now gone	dlcdef
now good	ddYnla
now got	hcZrcb
now has	odgbZb
now have	danica
now he	ncaieb
now heard	oXdcgh
now her	dbalej
now his	kddZna
now i	blbimW
now if	hjZhiZ
now in	Wjjdge
now includ	aYkpcZ
now invite	eddpcc
now is	YmYnec
now it	qxPXVb
now its	Vxabca
now lies	gmabfe
now like	XXc0fX
now log	fdnafd
now looked	acddoe
now mean	bmdfef
now means	Ypeeee
now my	ibZhlc
now need	blWqXb
now no	bbfcdo
now nobody	Xsdbee
now northl	oYXldb
now nothin	Sklcma
now offici	ccbdrd
now on	WPxbie
now online	damged
now open	dblkeY
now or	cZblhj
now placed	cdcdnf
now planne	lbeefe
now please	cZYpdm
now promis	pccced
now radiol	eYceil
now rather	fYdjZo
now read	ctkacS
now reconv	baedfo
now requir	egcnea
now review	eZeefo
now say	pVbZqZ
now says	ZmRgfm
now seen	nlcadZ
now she	iYZilg
now signed	dckabm
now since	cZliee
now so	XhkWgk
now sorry	gXcggm
now stoppe	dXseec
now taken	dhZccq
now than	cYndbm
now that	gPWphn
now the	fYmcfi
now there	Zedjma
now they	olMpcY
now this	dYhdpZ
now though	ecgcmc
now till	YoXand
now to	niYkcX
now told	Ynbcdk
now traine	dblYnb
now use	edmded
now waitin	eecled
now want	eddnce
now wants	deZogc
now we	WuVUjk
now what	fcenbf
now which	XpmbaY
now who	bncegd
now will	nccUrY
now with	h/JRbR
now writte	ZcVhqg
now you	cPgnkh
nowak	dapdec
nowako	jdcZij
nowako chance	kbcYjj
nowher	XrXgbf
nowick	dmUWni
nowick .	fcZUnm
np	cgYerc
np .	eddYlj
nplq	edbkdj
nrc	jfWhfi
nrc and	eZdhem
nref	aeicmd
nric	jejace
nuala	ZVlakm
nuala commit	WXjZmn
nudge	WuXnYa
nudge .	ihVgdk
nudge and	oheWec
nudge her	bYeree
nudge or	Tldpec
nudge that	Ydoeee
nudge the	enbdec
nudge them	bsbbee
nudged	blfblV
nudged twice	ekjfZY
nudgin	aecpee
nui	hWjfig
nuisan	eZZgin
number	XXhvgc
number #	acvQak
number 's	ZVVvjg
number .	WdhqpR
number ?	bTjvYc
number @d	ghcZlf
number and	dfYpce
number are	oZeclY
number before	hdcmdd
number below	YXmsZX
number but	edbfdn
number by	TUZ+XX
number cheers	mkXced
number did	fbdeem
number do	ecceen
number first	fmcebe
number four	gXihcj
number from	VnWqda
number give	dbenee
number grumpy	efcmec
number has	bcnZie
number i	dQspYc
number in	cccirV
number is	ZW0adc
number it	cbdjmc
number might	ildbdd
number northl	ccbsad
number now	dcodda
number of	fhVhYp
number on	OhkrgZ
number one	okTTVt
number placeh	ecnded
number please	cdYucb
number presen	efjZdi
number she	elZhee
number six	fbcclh
number so	ZZdubZ
number succes	ckYgdl
number then	XTdnqc
number to	cbltVW
number two	WpVgna
number was	aYWitd
number we	mYYkka
number where	decned
number will	edYkck
number with	nadddg
number you	cngbgb
numera	WWdfmo
numeri	lQWthd
numeri and	fcmced
numeri certif	eZYsfe
numeri cleara	fdboed
numeri goes	mWbdcm
numeri reason	dgblbe
numeri test	laeiec
nuria	decmiY
nurse	XTaktj
nurse 's	ecfsZZ
nurse .	UVUpqi
nurse band	eecdod
nurse in	edlajd
nurse never	ebmfcd
nurse on	debdhm
nurse post	eblnaZ
nurse return	femdbe
nurse she	bcdblk
nurse wants	ccdhld
nurse who	bbTocn
nurse will	enbedc
nurse with	dZbZft
nursej	dXfqed
nurser	cnfgac
nurser .	jdYefl
nurses	bdgWcu
nurses in	bmdecg
nursin	RZmoeg
nursin .	aefqbb
nursin assist	cobded
nursin counci	dedlee
nursin has	aXmeel
nursin is	baofgc
nut	emlZcY
nut .	YknZec
nvb	bZaoeh
nvb .	dZdnfe
nvb1	hobfhW
nvb1 and	dneffa
nwosu	decfmd
nyambu	faZhgk
nys	gYhlfc
nysc	dgdkfe
núria	PlojdZ
núria .	WoiaZk
núria and	gcndcc
núria yet	Zpdeee
o	cdejdi
oa	fXdnZj
oa .	edefcm
oak	pYbbdi
oak .	naceef
oakes	dekaci
oakes co	eeiZdk
oakfie	cckhde
oakhol	Sddshg
oakhol knows	Vgfpee
oakrid	fUnmea
oakrid .	adnfed
oakrid on	iZcndc
oakwel	ijcZjb
oberst	mdYYcn
obi	fjZbcl
object	kggjTd
object and	dfglcb
object by	Zcdrdd
object to	raddbd
obliga	gcgpgV
obliga and	egcmcc
obliga people	edmekW
oblige	cNkkem
oblige .	eZrbdd
oblige for	ceeapd
oblige if	bYbuWj
oblige saga	jbdXil
oblige to	ZQhpfk
oboe	jdgajc
observ	oYhZci
observ of	XbtYec
observ on	aneeee
observ to	rVnZYX
observ your	ehXjge
obstac	cZimkZ
obstac .	cbimkV
obstet	aZpidd
obstet .	dYmkec
obstet has	eaoddd
obtain	YVaoaq
obtain a	fbctaZ
obtain the	bcabdt
obviou	kdcche
obvs	garacc
occasi	jSSZa6
occasi .	pTVYbt
occasi we	ecbeeo
occasi you	dbddep
occasi your	labeeg
occupa	YXfoan
occupa .	cgmYjc
occupa and	dfcdfl
occupa for	ceaoee
occupa health	afbpfc
occupa is	cecpdd
occupa of	acdmdi
occupa regist	dnclbW
occupa you	jYkida
occupi	ehfcei
occupy	fidXnd
occupy .	hjWamf
occur	c0YYZT
occur .	dyZaZU
occurs	kdeeff
octobe	egmUmW
octobe .	cZibqb
odd	lbUhih
odense	aRfrma
odense .	dakmcb
odense an	eeeXrd
odense b	dXXWop
odense minute	bdgpbb
odhiam	bcmfci
odowd	bZyfZU
oduya	faamdi
odwyer	arZfcc
of	egegeg
of #	ZVmelh
of .	boVmcd
of @d	Wjembi
of @p	Shmafm
of @s	njZYaj
of a	Xsfcag
of aadhaa	Ydgall
of accept	cZYW3W
of accomm	jgjUfg
of accra	eaYmig
of additi	dhobbY
of addres	bcgvZa
of agreem	aqbahc
of airpor	edmbfc
of album	gbfadn
of allows	caccZt
of an	ZginUg
of and	anagib
of annum	imdadc
of anothe	bVVcW5
of answer	etTeed
of any	XgnkdX
of anyone	cbbaqh
of anythi	drhccY
of apolog	lcckcb
of applic	guRXZm
of appoin	fVSO/P
of artisa	gemdda
of asking	dsbXag
of assist	frcUlX
of attend	XbpiiZ
of award	lcZYob
of back	dhaebn
of bad	cYYacw
of band	cedZll
of baz	akXocd
of been	dbaddq
of being	bYflfk
of bike	ecbedo
of birth	dcdlfe
of birthd	eZnajc
of both	aabufb
of branno	kYWcco
of breakf	emcZlZ
of budget	dlgddd
of bummed	hbcmdc
of busine	gYmadh
of cake	dgXdnh
of candid	YjhXel
of care	ddnedd
of chairm	edZdim
of chambe	lgYcif
of chapte	emcfeb
of chemis	cjdZmd
of choice	Xjblic
of clerk	YkcijZ
of climat	jcZled
of closin	Xrdded
of coffee	Zahrbb
of compan	denbdd
of compar	Zpbddf
of compet	kZpbdX
of conduc	YYfubc
of conten	dcaZkm
of costin	hXjmba
of costum	dZemie
of course	hQdooa
of crazy	eddgcl
of create	lWdbki
of credit	ljccdb
of crew	edjWnd
of cruelt	ccncfe
of dates	iddmcb
of day	cacrdc
of dbs	ecabmj
of decidi	epaeda
of defini	Vpeffg
of depart	XnVnaf
of diplom	cdcoed
of discus	oadadg
of divisi	liZgcc
of doubt	afacmj
of drill	jZbYoh
of duty	ibcfoY
of each	ZevbWb
of educat	ieldhX
of electr	fgdale
of employ	YgPVzl
of eta	eeekXk
of evalua	oadefe
of evenin	pdcbea
of every	mZjdZh
of everyb	codded
of everyo	iYhYhm
of everyt	mcaddi
of exclus	eeembe
of eyes	mkeZeZ
of fabric	maeefe
of feedba	jZaacq
of few	jbYgjg
of final	dedlee
of finali	kmZbdd
of finger	ndcegb
of first	dneafe
of five	SgnqcZ
of form	bYjbbp
of forms	cgdndc
of four	ikcegY
of fundra	edccen
of gettin	Wtcfea
of good	aWnrZa
of govern	seaYgb
of half	ohbaec
of hands	hUVXnr
of harbou	gildeY
of head	iaeWmi
of hearin	iVfmiZ
of help	eceaen
of her	uchaTe
of him	krgVYZ
of his	ergceS
of holida	amdYle
of homewo	cfbodc
of house	fZbWno
of how	jVZlbm
of hr	czVWba
of indepe	cZpeiZ
of inform	eZlbfi
of intere	asZfWg
of intern	gcnjaY
of interv	oeYfah
of it	nfZagh
of its	gudYYZ
of jobs	cbgddn
of joinin	efdXqe
of junior	ghYbcn
of just	glbeYj
of jérôme	dXcqef
of kearne	edhdna
of khadij	bTleik
of kitche	bfcmdh
of labora	incbac
of ladder	ddbped
of landin	ZYYbyb
of lawyer	djYicg
of leadin	WacYrn
of leave	cgrbZc
of legal	gcbgnb
of letter	gZokbX
of lieu	Yhgobb
of lines	dlefec
of locali	eamdbi
of lot	ecdeem
of luck	dSbXZ0
of lydia	hcclcf
of mad	mamfcX
of markin	mgUbkg
of maybe	ljZddb
of me	opVTdh
of meetin	dmZeXn
of merit	ceeeem
of mine	elxbPU
of mobile	feagbm
of module	lcedef
of mr	XYYgYv
of mum	aljeda
of music	dZcdeq
of my	WhXrak
of never	Yrcddd
of new	fZfmdd
of next	ncgZdf
of nige	mXdhdh
of nine	jcZdne
of ninety	jgWWcp
of no	baYqbl
of non	hcedcl
of northl	dVnVln
of not	Zlggdf
of nothin	ojaVdg
of now	kYcbqb
of offer	bhWYyZ
of office	TR/VgU
of one	XhcgvU
of openin	cYphcb
of opinio	dYijie
of ops	Yfoibb
of order	bbtWeg
of ordina	deZegn
of other	cSmZct
of our	cfYjcn
of ours	cgUcpf
of outcom	leecee
of oven	bcmibb
of paperw	gfgldX
of parish	cikicY
of patien	eleeeb
of peace	rcdcad
of people	dmhbhY
of petroc	cdeodd
of plainl	damkbc
of plan	lZahdk
of planne	ielbfZ
of play	qYgidY
of points	eccdeo
of policy	ebeffm
of porter	jlXYcj
of portio	gdbdcn
of posts	aiVZbs
of practi	qWbdeh
of probat	bfbdne
of produc	kTiZaq
of profes	irWeZa
of profil	bfnbed
of projec	mdZjdc
of promis	krTcda
of qualif	bnddic
of quaran	bmdfef
of receip	ofbeec
of record	cbdnib
of recrui	bmmecX
of refere	XVilem
of refusa	cibdoa
of region	eXkled
of regist	bmdidb
of regula	hlYWmd
of remain	eYeneg
of renova	ebbaho
of replac	embbic
of report	ilfYiY
of repres	gccled
of reside	dYejkg
of resour	hbemdc
of rethin	agmhdY
of review	dlcaeh
of risk	jafcXm
of roisin	bbdsdc
of sales	cqdaed
of sample	jcacme
of saying	esVbee
of school	iVfgej
of select	siXaXc
of sendin	jabndc
of server	dbqaee
of servic	kUaZhr
of severa	dfcdem
of six	caUscj
of sixth	eamcjd
of skills	eibleZ
of slides	edcZni
of social	ebmeec
of solvan	nfdZed
of some	asacdb
of somebo	ccZldm
of someon	ZekoZa
of someth	ZqTgZl
of sophie	eaYaua
of south	lYieee
of speaki	bjZhcj
of specif	uVagce
of staff	kXdZkk
of stage	isWYfb
of state	bdcccr
of strong	ajfYbn
of studen	ecfcem
of study	lfdced
of succes	zXbZZZ
of such	qlbUec
of switch	medecd
of t	adloba
of talent	dlWich
of tea	aVTiql
of tellin	agbYgp
of ten	eXkich
of term	ifgjcY
of test	lckYgZ
of text	cbqdda
of thanks	dhVkdm
of that	iepUVk
of their	kcjjYb
of them	ejZgkd
of these	anZfgg
of things	jekefW
of thinki	ebmbeh
of this	fcecZp
of those	hmVgbh
of though	idhclY
of three	hbbpVj
of time	V/eOVR
of tourin	Zccihl
of tp	bcbofe
of traine	lXZdnf
of transl	Zmdeef
of travel	drdYdb
of triage	abkpZd
of tuitio	dabcjm
of tune	cjbael
of twenty	iiXifc
of two	daUybe
of use	depbbd
of vacanc	bcocdg
of visa	dbbbpg
of waitin	cjdZfj
of we	ameefe
of week	njVccf
of what	ZPsYeq
of when	ZniefY
of where	ngXgbe
of which	elbYei
of who	rkaadX
of whom	ibYbau
of wonder	cXefjn
of work	YaplfY
of works	giTYhm
of writin	gZcfdn
of writte	hZcfdl
of year	bWiYwa
of you	tndYWb
of your	aagqde
of yours	ZYqlae
of yourse	ZXkWjp
of zoe	ddmdha
ofc	XhaxWX
off	cfmbef
off 's	eccjal
off .	XXialp
off ;	dcmdiZ
off ?	fagXra
off @d	oafgdb
off all	gcqbbb
off and	gqmbcO
off as	bfXckn
off at	njhccU
off but	agZqkW
off by	bgekkY
off date	ebaadr
off for	edvbaV
off from	knYgYe
off has	dmeeed
off her	nfZZdj
off here	nhZced
off i	hikbYe
off is	ekhdYg
off it	YiatZZ
off just	Zmmbda
off me	ndclaY
off my	ietWZY
off northl	SpoagZ
off of	jacfcm
off on	iaaWrh
off our	cXvZWj
off please	gdadfm
off produc	difYle
off she	bpafed
off sick	fwbeYV
off so	geaVqg
off start	cedape
off the	iUmadm
off till	kilXbb
off to	VlkelW
off until	Xsfacd
off us	Ysabib
off wearin	ecZelk
off when	bTrdek
off with	ZrkYaY
off work	fembee
off you	Vaa2Vc
off your	eaioeW
offenc	bjjdZg
offend	dfXiZo
offer	WZZU/d
offer 's	QSSS/V
offer .	NbWP/o
offer ;	ZdcWza
offer ?	liYcef
offer @d	bpjdXc
offer @p	deebme
offer a	dgwbOh
offer accept	eardgX
offer an	ctdeaZ
offer and	fjYXsZ
offer anythi	eecedm
offer approv	lVXbin
offer as	XWibwd
offer at	eeZdvV
offer attach	XbSY6b
offer base	ceecod
offer before	iodkYU
offer but	czbXXb
offer by	PddU7b
offer came	XWUZ6Z
offer can	fdejZk
offer commit	iceiXk
offer could	drddac
offer detail	cddcrc
offer doc	eeddle
offer down	cZueaZ
offer enclos	cebcpf
offer expire	bddcqe
offer extend	eSTc3a
offer follow	ebdepc
offer for	UiiPtg
offer free	edpeYe
offer from	QNoS4Z
offer has	eXaepi
offer he	bdfboe
offer i	bfhbnc
offer if	incfYc
offer in	VgaU3X
offer is	XgTW8X
offer it	dneXja
offer just	edeedl
offer letter	VfYQ/Y
offer made	ckbZhj
offer mail	Zeedqd
offer may	nhddYd
offer me	dWZmki
offer must	bceaqd
offer my	eocecd
offer nor	eocfbc
offer northl	UjepjW
offer not	edebmf
offer now	cXedio
offer of	dYgUsh
offer on	hScWvi
offer open	aaZcya
offer or	ufcZWb
offer over	eddcra
offer poultr	bcdepd
offer right	ebebqe
offer she	lZebna
offer so	Whbqfb
offer somebo	eqeeYd
offer soon	dhikZd
offer stage	dvagVb
offer stands	ZZRY8Y
offer still	dRcdxb
offer subjec	encebe
offer the	XUZctn
offer there	edlenU
offer they	eameZk
offer till	padjac
offer to	acieXs
offer togeth	hademd
offer two	deqcXf
offer tyrese	kckjbY
offer valid	Ydddqe
offer was	bceddp
offer will	Yhdamj
offer with	cfZYvc
offer would	cwccVd
offer yes	dddfme
offer yet	kYcsaa
offer you	bZYawj
offer>answer	eeXZvc
offer>ask	bfcctX
offer>away	dbcblk
offer>bye	fjefjX
offer>chosen	ZbaZew
offer>closed	fbVYeu
offer>date	bVac1c
offer>decide	haUcnk
offer>free	aesbVk
offer>give	damZej
offer>goon	lhZgoS
offer>hear	hkXckZ
offer>hold	fhsfTX
offer>if	hvceaR
offer>joy	abcekl
offer>match	bbemdh
offer>me	VgXg5P
offer>meet	fiXsbY
offer>not	hrWbnT
offer>offer	ebXUwj
offer>others	mkbcPo
offer>papers	ZeZfub
offer>post	bbaX1f
offer>receipt	dajbnc
offer>refuse	uocWXT
offer>review	WYdc0X
offer>soon	fZojVi
offer>sorry	bhgcZm
offer>start	VdXcvi
offer>step	WhgwXY
offer>them	cdfcqc
offer>wait	WnZatY
offer>will	hpZYmZ
offer>you	aYZb1e
offere	XXWW6j
offere .	WdYazY
offere @d	ccehmc
offere a	dgncbd
offere and	dZZefs
offere him	dleebg
offere i	cceepc
offere in	cgecld
offere it	hYXUug
offere me	XPbc+X
offere someth	jbpcac
offere the	cnTXdp
offere to	ZbWgpj
offere you	bYjfZp
offeri	XYaU/Y
offeri .	ddeeme
offeri anybod	hlhhZY
offeri it	bbbcyU
offeri me	dnjdaa
offeri the	deedle
offeri you	ZTZU/d
offers	llbNuV
offers .	cncbaf
offers and	4TcYVe
offers at	Xkeenb
offers go	jlcdad
offers of	gaaZdr
offers out	lpZdYb
offers went	cgcdmc
offers you	VZYW/R
office	ecjied
office .	bcgmlY
office ;	icXqga
office ?	ZZbooa
office about	blZlde
office after	anhbed
office all	dZpfcb
office and	ehXjje
office are	berbZY
office asks	eahmdd
office assist	dldglU
office before	dbZteZ
office but	eaZdni
office by	iVehif
office can	eofhcW
office cert	efjZdi
office close	aepbee
office closes	gldYge
office compet	nbcefe
office coordi	mXeefi
office decide	tddYZe
office door	edfnbd
office fee	nXbjef
office for	ijYdff
office from	YjjXhj
office froze	dXqefd
office gave	eeZedp
office has	Zcodak
office have	XYphZd
office here	jfqfZT
office hiring	lkZbde
office hours	fhaahl
office i	ZUxiZb
office if	decenb
office in	bUmnde
office is	ZqoebS
office job	nfbgda
office jury	knYcdb
office lets	paceed
office manage	hXnejZ
office moves	cdobee
office never	kYXcmj
office no	dddncd
office northl	jdkhXc
office not	Ybffqd
office of	kfTiZl
office on	jScoia
office one	eecdpc
office only	eeegam
office opens	pfaded
office please	iXglde
office recrui	fmfaed
office ref	nbdbff
office reopen	hZpciX
office rings	aeemef
office said	ijiXhY
office same	feebob
office says	beoYVm
office should	cedefm
office shuts	Xgmckc
office so	cbqhdZ
office that	ipZbdZ
office the	jVfefk
office there	enafed
office till	ehZndc
office to	fdjleY
office took	feZffm
office until	Zcvbcb
office vacanc	bqbgeZ
office wants	Veapje
office was	bXidgm
office we	bibdcn
office which	ipZfdY
office who	necbcg
office will	dhZhhg
office with	bXZjpe
office within	bdbYpk
office would	Wdghfl
office you	UZVrhl
offici	YjMW3i
offici 's	aqUdhg
offici .	ZvTdoS
offici a	abcbmm
offici answer	koYbbc
offici assess	fYbahp
offici i	nlbbca
offici in	eebcfn
offici letter	bVaYpo
offici one	dfdcnc
offici the	hZfdmd
offici transc	dbbqdd
offici word	oibdYb
offici you	gaddoc
offici your	ebdcqb
offlin	VmnXhb
offlin .	fnZdee
offlin for	ddnbee
offs	fieeef
offsho	hZdjgf
offsho .	ebdjoW
offsid	bYmgcj
offsit	dlVkiX
ofrend	Zedjld
ofsted	Xfphcb
often	bYoZZp
often .	dYpcbi
oga	daoccf
ogunle	eeikbe
oh	bgeahk
oh .	dikcYh
oh and	ZldikX
oh did	aUajko
oh enhanc	hndddZ
oh i	ciifiX
oh no	dYXdgs
oh they	igZbdm
oh well	bbhdcl
oh you	dXmhkZ
oil	iZcakk
oil .	dcaeeo
oilski	jdaVfp
oilski and	eZbfeo
oilski now	liWWhj
oisín	dagghj
ok	ncggdZ
ok .	lbhZdi
ok ?	qbfhWa
ok @d	lgdcdd
ok and	cpabhc
ok by	Tdeome
ok emmanu	dmfceb
ok for	kbYndb
ok hear	fYjiZj
ok here	hYbfdo
ok i	nbfjaa
ok if	eieZle
ok it	egZmee
ok its	eWaffo
ok no	dedlee
ok ok	mfedbf
ok sittin	akjXcj
ok so	eiYcrb
ok thanks	fiVceo
ok the	ogfacb
ok then	Zsbccf
ok to	aXonXc
ok with	aaayZb
ok you	nbdbhd
okafor	ZhwVWf
okafor .	Vhoagd
okafor hr	Zmacdm
okafor no	drbcdb
okafor northl	mceded
okafor that	cZxaYa
okafor they	lWcdkg
okafor yes	cjmdbb
okay	YbeuZg
okay ?	gmaiaa
okay i	XmZggh
okay she	iZdddm
okay so	abjnYi
okonjo	dheeeg
okonkw	ejeeja
okoro	hgbhef
oksana	gebgdj
oktobe	bhiYmc
ola	cYesWd
ola and	cgYndd
ola of	eYtdeY
old	XYiodj
old #	daciel
old .	hWdkif
old addres	bYeido
old boss	bWeumU
old collea	hinbZa
old disapp	bceeeo
old employ	beXhkk
old fake	eoaeYi
old firm	eeZedp
old grade	ebaecr
old head	eZmhce
old interv	bnYcek
old job	cctYbe
old lina	ecoced
old man	blcZqW
old mr	ebclhe
old one	hftQjU
old outfit	dabmgh
old passpo	dcmhdb
old route	eZbdkm
old system	pdjccX
old teache	edhmda
old thread	eandee
old wendy	dccpdd
old zonal	dldeah
older	RPhjks
older one	ickZhe
older than	QWcvbo
olds	gYgXgm
oleg	tOkkZb
oleg learni	dbetZa
oleg mailed	occdee
oleg mails	mYkded
olga	ihVkbh
olga mulled	jhWibh
oli	fbhhhc
oliver	uReldW
oliver and	lfedec
oliver form	cblmcY
oliver is	lecccg
olives	gdgfai
olivia	iVhamf
ollie	bZaTpr
ollie gaffer	fccanh
ollie is	ZbcYlo
olsen	ddbfco
olu	Zfbdkk
oluchi	hfehde
oluwad	icbmdc
oluwad .	bdcpdd
oluwas	edfgei
omar	facqZh
ombuds	hZhWbq
omg	lTkVnf
omg .	dZeedo
omg they	mbfdgc
ommmed	cdZihl
on	hbghfd
on #	iVlgci
on .	WdZhok
on ;	dlZbdk
on ?	ccYwbb
on @d	rWhlbY
on @p	nigaZf
on about	iZlkgV
on accept	effand
on accomm	oYOdhq
on accoun	eXseZe
on after	iZWciq
on again	eUmndb
on all	rkpXUP
on an	cjblXi
on and	bjegkX
on annual	XZ1YbZ
on anothe	VRVfd6
on any	WZgqWk
on anybod	ckWZcr
on anyone	fiodcY
on anythi	VeroZV
on appeal	gbcdpb
on applic	aZmeej
on appoin	jVqgcX
on are	eddnde
on arriva	ddcnde
on as	ZZSJ2s
on at	fiSRtl
on balanc	dYZdnm
on bank	ddmdee
on behalf	gaZeog
on being	Wmhide
on bluebe	eddfna
on board	VYbQ4i
on both	mXhggZ
on but	ajbXkm
on by	dnXeoX
on call	XmdZqX
on campus	dcmfdd
on candid	eiZdel
on climat	iddeoW
on comple	bimcbe
on condit	dedYqe
on contri	ecbmhd
on counte	dcdrac
on create	geiWZq
on day	ubWeXh
on days	eaZeeq
on deadli	epdZed
on depend	qabdde
on direct	eddnec
on disagr	dbdgdm
on each	keYWrb
on either	jcjWmZ
on elsewh	eZnhce
on employ	ebfmdd
on every	beqaiZ
on everyt	ealbla
on ewa	+RUibO
on experi	cacbdt
on expres	cdbpde
on feedba	cldeee
on file	TQtfWs
on finger	XbilkZ
on finish	dbsVXk
on fire	cdnddf
on first	gpaabf
on footwe	0SYcda
on for	Zbjmag
on form	echlbd
on four	biXfnd
on from	hcgpdZ
on full	cXbYth
on galway	ddceen
on grade	cbscZc
on headco	ecoefa
on hearin	qmTbZf
on heart	zbWVgb
on heat	eedcme
on her	olVWgg
on here	ecfmdd
on heyyy	Whpbde
on him	bvkbXX
on hiring	aY0abX
on his	mpbdSb
on hold	VI/bYX
on holida	guXcYa
on how	W1acXY
on human	2Gccif
on hybrid	YYncem
on i	duaaab
on ice	XJ/ZfK
on if	meiZYh
on illust	bccdta
on in	ilbdhZ
on indivi	cbhdel
on is	gpYbkX
on it	jnVbqW
on its	alXc0P
on job	dencdd
on jury	dmpUbW
on just	eVdlnd
on kubern	dbcceq
on leave	RrifhZ
on leeds	zcYYdb
on legal	edaefm
on li	Zmeffe
on lodge	obddee
on lookin	gWlcdm
on making	eedmdd
on matern	beqZag
on matron	glbcfd
on me	cakWfn
on minist	dimcca
on monday	lboeXc
on more	dpbedc
on mrs	Yabnih
on namely	fbabqb
on new	agincb
on nights	eddbne
on no	eobcdd
on northl	zQeoZY
on nothin	ccimcc
on now	gYekcj
on number	dcgcen
on offer	gcpeWe
on or	wQVhoW
on other	edecdo
on our	af0Tbf
on ours	igXjkY
on over	crZccb
on paper	adWgtd
on parent	WgmoZZ
on parkin	dbqddb
on passen	dcgddl
on passin	cYnkca
on patern	Tlneed
on patiss	eddnec
on pause	aM/ZaV
on people	ebddeo
on perman	bddasc
on phone	WjbXgt
on placeh	ecZpcg
on planne	/HZhac
on points	doYdgd
on presen	ecmZfh
on probat	efdcme
on proces	pYdeee
on produc	yLiuWX
on profil	fcdeem
on pto	Zcpaee
on pumped	ameied
on ratify	jZcgdj
on read	aeYhcp
on reads	fWapic
on receip	YsWZke
on receiv	eeoddc
on recept	nibZdd
on reques	WkZRdv
on requis	dfeUqg
on resear	eZkdlb
on sailor	Wfhggi
on salary	YVdkcm
on sam	obedce
on sandpi	ffmceb
on saturd	pZidea
on schedu	nabged
on screen	addoef
on second	dcjbYm
on send	mdlaeX
on senior	cabdmk
on sensor	ebajdm
on she	YmWikc
on shift	efbcpb
on sick	fdmfeb
on sit	ededmd
on site	gWbuea
on so	occefd
on social	XmtXaZ
on somebo	gcZZau
on someon	WdVac1
on someth	cgbdob
on speaki	dndddd
on staff	eakenX
on strike	ZyadbV
on such	eqafZd
on summer	emceed
on supply	ecdddn
on teams	ecdnde
on techni	eldefd
on tellin	fnbbbh
on their	YZdghp
on them	Vydbac
on then	dfWdvY
on theo	idZndd
on there	laaddl
on this	maXYYx
on those	gacgoa
on three	jcdYlg
on throug	ecngea
on thursd	pThYjd
on tick	nafdee
on till	dfnfZd
on time	fZnTkh
on timing	ikhcdY
on to	dnYrUc
on top	naZXtZ
on tuesda	fWribW
on two	XihUfp
on until	YrmXcY
on us	bcagfp
on va	hXYalq
on vacati	dndeec
on video	aYavZj
on wednes	oYrWdY
on weekda	Ydgndg
on weekly	bYbbcv
on what	SolpbR
on whatev	avbbdZ
on whatsa	vWXicb
on when	fmbaci
on where	gZcoed
on whethe	cvUeYe
on which	rXPjej
on while	eUtefb
on who	guZabX
on whom	dboeec
on why	UVbwfi
on with	aZnnXf
on withou	WmToai
on workin	dhdaen
on you	WfUY2f
on yours	bnedec
on zoom	gZZlla
on élodie	ebnedb
onboar	iUTkqe
onboar portal	eeddna
onboar starts	hcacng
once	bxYeda
once .	pSmZdh
once ;	kUdhel
once a	qciYca
once all	imcbdc
once and	Xbalcp
once everyo	apddee
once he	cubcda
once if	eZdpdd
once it	W0hcaQ
once more	nUV0Vd
once per	fccbfo
once she	bxYZfZ
once so	lceeee
once that	eoagdb
once the	W/TZaS
once their	dlbefe
once there	Wveceb
once they	bjfZWp
once this	Xiccof
once those	bmdefe
once we	VmiWsW
once which	ebneec
once you	SVXvgm
oncolo	ieeeah
oncolo looked	XYdjdo
oncolo looks	nlcYeV
one	geZjfi
one #	XRkXjr
one .	afZegp
one ;	doagga
one ?	VmelVi
one @d	jdapdW
one about	ifYkgc
one achter	flcYie
one after	tcjcaU
one aftern	eadqcb
one and	mdUdii
one anothe	hmdchY
one applic	qYcdde
one as	bZdmdk
one asking	eliXch
one at	SxijaP
one attemp	eebodc
one back	cXmand
one becaus	egbmed
one before	eiknXR
one being	fZZlbm
one below	dcbhel
one better	fbdeem
one boss	hXdqeZ
one breath	dYfihh
one by	edarjW
one called	bWpfef
one can	aoefdb
one candid	esdfdU
one chair	djZcbm
one click	cbtbdX
one clock	vXeacd
one collea	Xsdcea
one come	eoccec
one comes	kXdYjj
one copy	decYse
one could	kXlfdd
one date	bmacej
one day	jYnddd
one depart	fbdeel
one desk	dVZdbx
one did	bjSWio
one direct	gccdob
one does	akZkka
one dog	dgXdmh
one droppe	gedZne
one email	SlsYbc
one eye	Wqeehb
one fish	lddgcd
one follow	imabdd
one for	imagkR
one from	hSdqjc
one furthe	paeaef
one gets	ojbZbc
one go	obdYid
one good	ddlibc
one got	ancged
one had	chYbeq
one hand	cgiWij
one handed	eZndfe
one has	dmbieb
one have	dWcjdq
one head	heeemZ
one here	cmgddb
one hire	eabebr
one hiring	mcXdel
one hour	ccioac
one i	ffdTer
one if	jgddlX
one in	Ocl0hQ
one instea	eZdlnY
one interv	vXbeba
one is	hefkfZ
one it	bWqddg
one job	seVZUp
one junk	ledWle
one knows	elbfee
one last	nQZyYX
one lectur	dadbeq
one left	jfYpaZ
one less	Ymncdc
one letter	qdbdbc
one line	ccbehn
one mark	fbebeo
one might	codded
one minute	ZbYvag
one more	pfT2TT
one must	Zqeebe
one name	lYbYjl
one next	bjdgmY
one no	Xpdeja
one northl	deYcpf
one now	bWalsZ
one of	dpTheh
one off	bbqaec
one on	gXoiSj
one or	wkYWWb
one other	tiWYcc
one over	ZZhinb
one page	VZU/WY
one panel	cXiajl
one partic	ecpZec
one person	ahZlVp
one picked	blmddW
one place	XjXjaq
one please	dZVllk
one point	ecaedp
one post	eZhZgl
one produc	oYaidf
one questi	iXdpca
one refere	lcdndX
one room	j0XTUV
one said	nXZiie
one says	Ymcdhh
one senior	Yrebee
one set	emdbdf
one shall	Yaceml
one she	ddcham
one should	dcdncg
one side	cZpieb
one signat	ilZjbZ
one signed	cdaalm
one sittin	lVYuaZ
one so	edaXml
one sorry	ZeVafs
one spoke	eboddc
one still	Zlbbcn
one take	dccpce
one tells	ameefe
one that	dRaqcn
one the	cSagdx
one then	eacedn
one there	ZXoneX
one they	iccfXo
one thing	chTsXj
one time	nYjbcf
one to	blYniX
one too	goacce
one turns	cqccea
one until	ohccbc
one vacanc	ieacdm
one vote	anbYYp
one waits	goaedc
one wants	Vhhfld
one was	hbhaTp
one way	xgWjYS
one we	jVXcgt
one week	oaedef
one went	fpeeoP
one when	cjYddn
one who	fgYfih
one will	ueZeXb
one with	eVpcYm
one within	ldZmba
one withou	hfmecX
one word	YRredn
one year	XYnPqm
one yes	labbcm
one yet	glcdec
one your	heeZjg
ones	tjYfVb
ones .	meVgeg
ones a	YfscbZ
ones and	oZZbek
ones are	jbcoca
ones go	deemed
ones on	dmedde
ones they	mdeeec
ones we	ZjYhdk
ones who	gkdYbj
ones you	dgddld
ongoin	X8WUaS
ongoin .	b2QbbY
ongoin and	asadec
ongoin recrui	eboedc
onions	amYdbl
onions for	dnbhdZ
online	UemzVY
online .	aXyeVd
online ;	aaoicd
online and	edrZdd
online assess	WoUkdj
online by	deelee
online coding	nZdged
online form	bnjcaZ
online module	bnebef
online or	ccqYdd
online profil	necbja
online questi	edclfe
online reason	dddofa
online screen	hleYeh
online search	kleafZ
online takes	cecpdd
online test	amUpcb
online until	adledh
only	ekfdbh
only #	eYngZj
only .	ZlnibT
only a	golfPZ
only able	ffbdfl
only about	dYwdcY
only after	X4VfZT
only an	mXdfdj
only and	gdpTaj
only apolog	cZcect
only ask	emedec
only availa	edZcep
only back	mdedec
only be	demheY
only becaus	bfdebo
only been	labYdn
only candid	dobaeg
only carry	eddeem
only confir	emedbe
only contac	jladeb
only decide	Zeeepe
only did	fYnfge
only do	jfcmjQ
only ever	dcgdnc
only fair	hnYkaZ
only finish	pbdcee
only for	j0VZYV
only get	YxbbbZ
only gone	faihkZ
only got	iWfgkd
only had	ddWnbl
only have	VaYqoa
only hire	eecemc
only his	fdcmdd
only i	bpbjeY
only if	arblXY
only in	hhbhYj
only interv	Zbcbau
only invite	eaeaep
only just	apYmbb
only let	eddmdd
only look	bendee
only make	eibYpa
only me	jhpZbV
only means	Vxcceb
only meant	kYncdd
only meet	sWeded
only my	bpccbi
only need	mOYapo
only no	cnjadb
only not	fpXddf
only on	jWakfi
only one	ZTenfp
only paper	ecUdmn
only reason	dbrcdb
only said	azbZaa
only say	eoYclb
only sectio	jhWibh
only sent	kanZce
only short	eZccmj
only shortl	lpZbaX
only six	ebdceo
only so	nehcbb
only starti	dmedbe
only starts	bodeed
only succes	dneffa
only take	dXXkYv
only taken	etbaeU
only takes	dafbco
only taking	ededel
only talked	eareeY
only tell	ancbkd
only thank	ebdeco
only that	gqWedd
only the	gZhbdn
only then	X0PsTU
only they	dccoef
only thing	bimbiY
only this	demcea
only those	XzSiZa
only three	bcdeep
only to	lUjdjd
only two	mZdiUn
only until	neeZff
only waitin	dWdsde
only want	capbde
only wanted	ahxZZW
only write	mhlbaW
only you	dnZblb
onsite	chPvbe
onsite next	eaemfe
ontari	Yandhg
onto	Xagrai
onto the	cWbidq
onus	jdghgZ
onward	eXvXXh
onward .	cZnWdo
onyang	gfXedo
onyang .	habfdn
ooh	jhbjca
ooo	Rb4Tbb
ooo till	acrbde
oops	iheibb
oosthu	ebUsZj
oosthu the	agandg
op	bclgdg
op which	hhZhdh
opaque	bjlfab
open	Wisecd
open .	UvogMY
open ;	dfcdnc
open ?	calbcl
open @d	lcnVde
open @p	bdeXre
open a	afWoeh
open about	fbgbdm
open again	adrakX
open air	oWieeb
open all	cianec
open and	drUlTe
open applic	gbWacu
open at	casWeg
open auditi	pdcbea
open but	ecsfeV
open call	ebdefm
open day	eX0XYd
open days	daqZhc
open ended	bqYdmW
open evenin	aY6PXi
open fine	ebqaed
open for	XdSc2e
open from	ejmZgW
open house	YlscWa
open in	ZUXfb0
open invita	fdbeen
open it	gpYfdb
open jobs	eZqdeb
open northl	cbnabl
open on	ejgZjc
open positi	dPxcdg
open produc	Uhnfbi
open questi	andefe
open roles	cYlacn
open so	fcgdcl
open still	epcedZ
open tasks	dcnjXd
open this	debeel
open till	edSpbm
open to	YLl2dV
open until	TqZnpQ
open up	eXhelg
open vacanc	ecleee
open we	bobeed
open with	hbqbeX
open your	kjalaW
opened	ahlhVh
opened a	ebndee
opened it	bmZddk
openin	dYdeZw
openin .	hQbjYw
openin a	jVgben
openin and	dXdcfr
openin are	hpQedh
openin at	gbbfbo
openin become	emdffa
openin date	endeeb
openin every	lbeefd
openin for	dcXqak
openin hours	bewaaY
openin in	VkhfWn
openin team	Yoeeec
openin the	qYbblZ
openin we	gZdeeo
openne	cokTbd
openne .	ecpdcc
openne team	encdde
opens	hZmRdq
opens .	aepZYl
opens again	bbmZke
opens ewa	eechZm
opens fine	datada
opens human	hYball
opens in	Sbbeb0
opens it	fpcbcd
opens its	cdwZaY
opens on	jYlbch
opens the	mhZgZe
opens which	emZeic
opera	elicdc
operat	jebied
operat 's	cecmbi
operat .	kgYiWj
operat and	gebmgZ
operat blind	gbYggm
operat can	Yeenef
operat delete	pjWZee
operat did	egpYae
operat for	njSiaf
operat it	gleccc
operat lead	ebmffe
operat mate	fdncdc
operat no	mZfffe
operat one	jnabbd
operat placeh	afapde
operat quick	jWmcci
operat role	glceec
operat so	gcgXfm
operat sorry	ZXbrcW
operat tech	dgglcZ
operat that	dhcnbc
operat the	nibecb
operat they	ccdcng
operat up	ddcbpb
opinio	fvegWT
opinio .	YilmZY
opinio from	midceb
opinio of	eccoeb
opinio on	fxZZbV
opinio that	eacidm
opinio which	dpbdeb
opport	cgleYh
opport are	fdbeem
opport but	ehmZed
opport employ	imibYZ
opport to	fWkbXq
opport with	oZWpec
oppose	fejceg
opposi	abbsfb
opposi .	Zcbsgb
ops	dfeedj
ops 's	cmdedd
ops .	hfhfZf
ops for	ddWeni
ops google	befmde
ops here	ddcmgd
ops is	cekama
ops let	dkYhbj
ops manage	oaedee
ops says	ecfddl
ops the	daYenk
ops told	apZiae
opt	anghbb
opt .	Zmefee
opt in	femdec
opt out	eebmed
opted	ZPVVa9
opted for	cUVYb3
opted to	ecdefm
optici	jZlgca
optimi	owRYYW
optimi .	rpVXbZ
optimi i	ncceee
option	VfconV
option .	YXZqnb
option and	eklaeY
option the	cXmlec
optome	bidVjl
optome .	eededm
or	2ZZjdT
or #	wgYbVc
or @d	eYbvZb
or a	9faXXN
or about	hlgbdb
or aftern	Zedmdi
or agree	Weeqef
or anothe	olkWZW
or any	Wcimci
or anybod	dXlfek
or anyone	ZefZdq
or anythi	bcpZic
or artisa	ydUUjZ
or at	Ziiacm
or b	fbendb
or bad	7hUSUV
or becca	mbfdfe
or before	wRUiqU
or by	Zpbfde
or call	bftTdd
or camper	oWkdec
or can	aadsea
or coc	ocbYlb
or come	leeZie
or declin	gWTlxR
or dentis	adeZmk
or do	oZxQWX
or does	uebadY
or down	4cSQgV
or earlie	dfecmf
or else	galgdd
or evenin	Zcepee
or ever	cpaeed
or ewa	beenee
or expo	qiZVjY
or free	oceZee
or fret	mdddef
or give	cXdred
or has	mYffff
or he	egcrZZ
or human	Xedpee
or i	hfR2XP
or if	ueeYcY
or in	clddee
or intro	yYZYbY
or is	Wodclc
or it	cOUwrV
or its	ibddmc
or jen	nbecee
or later	Zhdfbn
or leave	caiZqc
or listen	eenaee
or lose	jhZalZ
or may	d5bVYN
or me	ebmdeg
or more	laXbep
or most	ebende
or mr	mcedee
or my	sccgZc
or name	cZfpfd
or negati	rgZgcV
or neithe	nddddd
or no	/RUfiS
or non	rZZfdd
or not	/RTieP
or of	dfmeec
or on	Zgdpcd
or one	dgnbcb
or other	ewYZba
or otherw	vjXTfZ
or our	pddbed
or out	4VVgYX
or pass	nedddd
or planne	XaY0dY
or rather	pZhbga
or read	cnddfd
or refusa	pfZbiZ
or refuse	kgjZhY
or regret	peeZce
or reject	oeddbd
or rewatc	oadeee
or send	dmddde
or shall	eelcfe
or share	ffeZmf
or short	bqccec
or signat	eedboc
or so	lfYdjd
or someon	mddeee
or sporti	kmcbca
or take	qZYUqb
or text	amZifd
or that	jelbcZ
or the	xaZpYS
or they	WfW1ZZ
or three	bbdohd
or to	hnWega
or two	a0UbZb
or unsubs	ecnded
or we	bdW4XS
or what	WgrZfd
or whatev	mZdkce
or when	UyiZcX
or whethe	YTyeed
or will	bcedgm
or withou	mjkPmV
or wrong	bTjudZ
or you	eqSmYd
or your	YaVvdg
ora	aYpTjm
ora 's	chndcb
ora hemi	dblddh
oral	afkiXg
oral .	Zhelee
oral interv	hdcmdc
oral stage	Yfejei
orally	jedhbf
orange	mYmedY
oranmo	glZddh
orchar	Zckmdd
orches	eWlYij
orches .	Ybobcd
orches chose	ecYcnj
order	ajpbkV
order 's	dcbaoj
order .	mhlcdT
order and	eocagZ
order bis	fdbefm
order book	ebfcen
order for	caipda
order in	cpmVcW
order is	cZbcoi
order not	hdYlka
order of	fqiaeS
order receiv	ancfff
order the	adfgoc
order they	hpaZde
order to	ZkgnXc
order until	aeqbcf
order you	gYYjji
order your	cdbhne
ordere	gSwQqY
ordere .	idaane
orderi	Zkoaeb
orders	bVnnae
ordina	UkpYZj
ordina .	dbcdhm
org	hVgbrb
org cadet	dbeemf
organi	nZbaii
organi .	leiWge
organi and	hbYYnl
organi commit	fccden
organi is	iagdnZ
organi on	oddaed
orient	hTmleb
orient .	eZloYa
orient asking	edcmee
orient hi	mZgfed
orient i	iYiddk
origin	jTYshe
origin .	Zac0WY
origin @p	andded
origin and	ocZiiW
origin at	eecedm
origin before	nadaej
origin diplom	cebtac
origin docume	ZbXclp
origin exam	ddence
origin for	ZeeXse
origin he	paZZmY
origin here	canidc
origin i	uXZZid
origin interv	edemee
origin it	hgVgfi
origin mark	adcqdd
origin of	dddode
origin part	dbcqcd
origin plan	pcdbee
origin scheme	bardcc
origin that	arcdcd
origin the	gbdmce
origin then	Ydcfdq
origin they	pYcbdi
origin to	kcdlba
origin went	cbnbbg
orivan	Wbajll
orivan .	cecmch
orivan and	bdddmg
orkney	hekfdZ
orla	bZXXul
orourk	Veodfg
orourk joost	eWrcha
ortho	deelef
orthod	pWbmba
ortiz	dYkpZd
ortiz picked	ecblci
osaka	ZZhpjY
osaka 's	bedode
osaka .	jdegpQ
osaka the	cVeeml
osborn	laldhY
osei	cZldYn
osei .	dciccl
oskar	nXibdg
oslo	dYlmcb
oslo .	hcnaec
osman	cladlb
osman .	dmaZma
ostrav	aeiadm
ostrav direct	dmdfed
ostrav office	hXVfbu
ostrav test	gfmUei
ot	mdcZjd
ote	hZdYnj
ote coordi	faXblm
othell	klYbdg
othell .	bmadgg
other	geZXcw
other 's	nXdhah
other .	ZvRebg
other ?	hafdme
other ambula	dbcedp
other and	kfZVkh
other applic	XdZdhq
other backin	lhdbec
other bloke	dahddm
other boss	hUohha
other branch	dpcglS
other bright	ngcZee
other by	vZecda
other candid	WgTZkx
other compan	cYskcT
other consul	eeceem
other date	cnkdeX
other day	dsicaX
other deadli	mdecfe
other doctor	bZcjme
other factor	fmdfea
other fellow	bemdcf
other finali	XcVZe1
other for	mdedcf
other gradua	edkZtQ
other guy	hdYjZm
other half	goXcag
other health	eldhda
other in	imcZde
other interv	lkgZfY
other it	YXbdkp
other job	cisUiS
other lad	igSgmd
other lady	ieTQQ4
other letter	ebefel
other lot	mfaeqQ
other man	bbcakp
other name	jTccbt
other news	mfkcaa
other nurse	dVaWjs
other offer	tidjKg
other offers	cYiedm
other one	ibZacp
other openin	fYVbcz
other option	dZlldb
other people	PrVekl
other person	YdSXZ5
other place	deiYrY
other positi	dhZcem
other post	lbcdsS
other profil	XcYddw
other shortl	gqadeZ
other side	fhpdZa
other sunny	cidbel
other teams	ebdceo
other than	kndecW
other the	mccech
other thing	bXukaY
other things	cUoccn
other three	fnaffc
other time	Yhbmeh
other trials	jjYZdb
other two	XtcUek
other vacanc	dYedeq
other waiter	YhhbZm
other way	aUWdX5
other we	bncgbf
other well	dZnebh
other within	pZeeec
other woman	jXbacs
other work	iUbceq
others	ZxTXii
others .	VnVcbr
others about	endcec
others and	ZtXWjf
others are	cniagZ
others at	eoWeic
others by	ndeecb
others do	dYcmdl
others first	dnecec
others from	bjbcmc
others get	fWaldn
others got	fekkcY
others had	jTZccv
others have	ZyXkaT
others if	lcefee
others it	cfjcoV
others loved	cbahhl
others need	eedlec
others receiv	dpaefZ
others that	Zaqefd
others to	foiTha
others until	angeec
others want	eqedaa
others we	dqdcdb
others were	bckbpZ
others will	becdoe
others yet	eYeepe
others>again	Wodeeg
others>answer	scqbeP
others>ask	edoefZ
others>away	gjZobY
others>bye	dfXddr
others>chosen	WfWUY7
others>closed	ZTWsmh
others>date	xccUWj
others>decide	ltYaaY
others>free	flasZT
others>goon	aeXkXr
others>hear	lpYahW
others>hold	ebqabf
others>if	meUigf
others>joy	ccZfog
others>match	ZfVWZ3
others>me	khrbZV
others>meet	d8XbSU
others>news	leedXj
others>not	apghnN
others>offer	thdfTb
others>others	dkgXgf
others>papers	hoWlRc
others>post	bYrUel
others>receipt	edbefm
others>refuse	YcWfiq
others>review	hoabmU
others>said	aYkfem
others>soon	cZbdni
others>sorry	YTYffy
others>step	ZldqeV
others>thanks	VPZZl0
others>wait	adZeuZ
others>will	hlVkgc
others>you	dcXegs
otherw	baiudX
otherw .	Vljecg
otherw i	iSkvXS
otherw it	jbbYrb
otherw no	hZZsda
otherw the	cdXvdb
otherw we	YfiklW
otherw you	incZdc
otherw your	deYsdd
otieno	cneddd
ottili	fdkYif
ottoli	qYjfaZ
ought	gjXmWh
ought not	mWeaco
ought to	dnXmXe
our	fbidhg
our #	dgXdfo
our aadhaa	nccded
our academ	edceem
our accoun	lqUdYb
our addres	kYrXdd
our admiss	mdedee
our advice	aZmkad
our agency	bXwYbb
our aim	dmdeed
our alan	mbhcde
our alumni	dcnhcb
our annual	YZsiZd
our answer	0qSPba
our app	edmbee
our applic	devZaW
our appoin	kYYlak
our appren	cerbcb
our assess	jdcuZU
our attent	jiaqYU
our auréli	fdceem
our automa	ehemac
our backen	bbZqed
our badge	lnYbcd
our bakery	dgXdmh
our band	dgcecn
our bank	bpUbjh
our base	eadedo
our beauti	eeakZk
our becca	jlbaea
our behalf	eZkddg
our best	kkgWXg
our bigges	dcmeed
our birgit	aodfce
our blog	dhrXZa
our board	idscXX
our books	gfZbap
our branch	XazbbW
our calend	jncbeZ
our call	haXnZl
our campus	gZigeg
our candid	ZezUbY
our career	bfrRal
our ceo	beanbj
our cfo	fcdnbe
our changi	ioYeea
our channe	edncec
our chat	Xahgqb
our choice	vOURuh
our choir	gdcZqc
our clean	eYchem
our clerk	cYefpd
our client	gXacfs
our clock	agklYc
our cohort	deelee
our colour	bVbmoc
our commer	elbefe
our commun	gZvUgX
our comple	caXcir
our conser	edncde
our consul	bphZdf
our contac	eYmidd
our contra	dcmfga
our conver	XWkWlp
our coordi	XcgpeZ
our counci	coddce
our course	cbcdng
our create	fceZqd
our creati	bjWgji
our crew	cbldeh
our cto	aehoab
our cultur	fcelee
our curren	dhkYeh
our custom	lcdfdd
our cv	ednaed
our daily	bdpdZg
our data	dZmfbg
our databa	ddhZco
our dbs	dXYnlb
our dean	dogccY
our decisi	7fUXYb
our deposi	mbdfed
our determ	pbeddd
our direct	feYteU
our divisi	eapeeb
our driver	ebeedm
our earlie	mmgebS
our editor	Wqahde
our educat	fcbdoe
our elders	fbceen
our email	emabdj
our emerge	gbcmed
our emergi	ZawUdc
our end	jqWYla
our engine	kboccZ
our events	eeoYee
our explai	eacbra
our fake	ccmdgd
our family	egWegn
our faq	aavXdY
our favour	bYncdi
our feedba	radcec
our female	llWcdd
our field	dlicdc
our file	bcfeem
our files	eXleej
our final	oWbchh
our financ	dbdogd
our finch	Zbgasc
our first	TdZlsc
our floor	bmdfee
our forget	obdcfe
our formal	ddacre
our founde	bbrdZf
our free	cgnade
our freela	dbapef
our french	mcefdc
our front	dcneec
our full	hpZdea
our furthe	enZedd
our gender	hYbrbf
our genera	bZmdoX
our girls	aaoged
our goal	sZbeed
our group	aXnidh
our guest	ebddeo
our haddad	eallab
our hands	ZebufU
our head	eYYumW
our headco	ocWeej
our heads	S4aZbY
our hello	eamdka
our help	eapbed
our henrik	ecdmee
our hiring	YmeoYb
our holdin	jnabbd
our house	pViqWX
our hr	lpZhYW
our hydrog	eerVde
our identi	lfdeed
our inbox	agdlef
our indisp	hmdebc
our innova	dmbeed
our insure	jZdcem
our intent	nhafac
our intere	egZeem
our intern	ilYZif
our interv	WgzPVi
our invita	aZnoZZ
our jesse	eecdpb
our jobs	cjlYce
our last	WkfofX
our latest	demddc
our lawyer	cmdchc
our lead	gdfmTg
our leader	bZmlcc
our lease	nZdedf
our leeds	Zhebne
our legal	edenbe
our leith	mdcefe
our letter	imWdbg
our lift	ecocec
our lina	iabpbc
our list	WwZcSl
our litera	kYVfbq
our long	ecYdbt
our lot	ffccbm
our mail	sjUcWh
our mailbo	bmhcec
our mailin	dZsbea
our main	Ybkmde
our man	eYcecr
our manage	Zgahki
our margin	eccmef
our market	dgcbmd
our medica	acjpac
our meetin	cmjUbj
our mercha	alWjbj
our minds	kkSiiZ
our misery	lehbec
our most	demddd
our mr	Zneeff
our nation	cZqcdd
our needs	icdcel
our neighb	cckcma
our new	WOcJ/X
our newsle	VZxZbg
our next	YZdP1i
our no	leXaod
our northl	cgldce
our note	qXfkZX
our number	ZrVSim
our nurses	cjnaZd
our occupa	ccdnde
our offer	OPWJ/c
our office	VXykaV
our old	mchbfZ
our one	cmZeeh
our online	ihcnbU
our open	haoUYn
our openin	cZrcbg
our operat	edcmde
our option	csYZdg
our organi	eoadde
our other	eabbnk
our own	gNeXgz
our page	ZYvYYi
our parent	edoeeb
our paths	dWjbcn
our pavel	ahcemf
our people	jXpdae
our perfor	addhdl
our person	eadfdo
our phone	dZfgem
our phones	TYxddc
our pick	aWaaxe
our places	ddcedn
our plan	leaZam
our planni	emdbhb
our platfo	edfmbe
our pleasu	cenfcc
our plus	fagmgZ
our podcas	cbsZdb
our pool	eWgefo
our practi	dfrZdY
our pre	bcdoee
our prefer	YoafVm
our previo	beZbjn
our princi	gmcebe
our privac	YfyXZa
our prize	ebpbec
our proced	lmXbbg
our proces	frbhYZ
our produc	eaYsdd
our progra	dfbfel
our purpos	eoeZee
our quezon	fmcdfc
our raj	anbhed
our reason	icZdbn
our rebecc	edcdqZ
our receip	eendba
our recept	fZnfde
our recrui	jloWXY
our ref	gggaXj
our refusa	ebZeeq
our regard	bcqahc
our regist	edmeeb
our regret	ecdedn
our rememb	fddneb
our remune	dYddof
our reorga	imZeea
our reply	ouSTZZ
our requir	dqZdfd
our resche	ecadmh
our reserv	brcdYi
our reside	ecYeep
our respon	ojZdcb
our restau	qacebd
our retent	efndea
our revise	rbcXee
our roadho	lieYee
our robyn	eclgce
our rooyen	elYcgi
our rule	frTfee
our runner	dedZYs
our saludo	eabkmc
our schedu	plZVdc
our school	XhiZhj
our search	WmPday
our secret	okcbcZ
our sectio	ecoced
our select	idWkZl
our senior	hcgoeY
our series	cZreda
our servic	irYbeZ
our shop	Wlfcdl
our short	cbdnfe
our shortl	XqdlaX
our side	klLgoc
our signal	ecedme
our sister	aUcddx
our site	YTvYaj
our size	ecYqee
our ska	deembe
our social	ejabel
our spring	ebrddY
our stage	icoXia
our stall	encfdb
our stan	cacgeo
our stand	aitYbZ
our statem	edfbem
our stoked	lceeee
our store	brcaee
our stores	bqjUec
our summer	cYmYel
our suppor	bZwccV
our survey	dcmZdl
our switch	gYZchp
our system	ZesgcW
our talent	eYohVl
our talk	eSubic
our target	paceee
our team	c4QWjV
our teleph	fdYWnm
our terms	YZvYnV
our test	beemee
our testin	hbYpeZ
our thanks	bYcaXx
our three	hgXbii
our thresh	ecccfo
our time	hrVZfd
our timeta	rabdec
our too	ecZimc
our tpm	edbndd
our traine	maeege
our travel	ehalde
our truly	fdeadn
our truste	ctXhbb
our try	egbnbc
our tuitio	bcqdec
our two	eaTsWo
our un	lgblbZ
our vacanc	fXrhcb
our verbal	ecYblm
our verdic	kmXZbf
our virtua	YV0Uag
our waters	ccqedb
our way	kmaXoS
our webina	ZasYdh
our websit	iL2SUl
our wish	aeddoe
our word	uUYXle
our work	ccojZZ
our works	nhagbb
our yard	dYekna
our yasmin	fpXcee
our yes	wfYYbb
our young	eebmde
our youth	ebqddZ
our zestfu	pbcdee
our zoe	ZeeZqf
ours	hWeVwd
ours .	dWgduY
ours and	nfcbgc
ours are	eddcdn
ours has	blcZle
ours includ	cbpfed
ours is	hicWhg
ours on	aemhdc
ours the	dngahZ
ours would	ddbdeo
oursel	rnWfVX
oursel and	qXeeed
out	jefbeh
out #	beacjl
out .	cclUbr
out ;	ccmkhV
out @d	vXbXge
out @p	nXVmbk
out a	dbcnjb
out about	fpWceh
out accomm	gfZbem
out after	R1YdcY
out again	XYgabu
out all	fYicbn
out any	aodefe
out as	epahdZ
out at	nYcZao
out before	pdjZdY
out below	eboeec
out betwee	dXdhim
out both	jodXdd
out but	XoiYch
out by	+dSWUY
out can	elfddc
out climat	pdbcee
out dates	elcefe
out disabi	dXfgnc
out every	famZcj
out ewa	pbdcee
out first	epdbdc
out for	cdhWep
out from	TXpflh
out got	edoeda
out he	aamrZX
out i	bgoZce
out in	wQQcll
out it	meZbei
out more	brcdec
out my	WTuipR
out names	pcdZee
out nice	feleec
out nobody	nbgddd
out northl	xaMYek
out nothin	mbeefe
out of	dfrXdf
out on	0aYhcT
out once	Yvadec
out one	YhWdrf
out our	aggoXd
out over	evXYiV
out overti	fiihbY
out planne	rYdded
out produc	nTUVom
out resear	enZeed
out result	pXeefe
out round	dfbmcg
out she	clcZei
out sick	hVqbed
out so	agegoa
out swift	kfkbhX
out that	mhbbhc
out the	jVgrfX
out their	dcZeYt
out then	Tsibac
out there	VXikYp
out they	iXgfRr
out this	eccfem
out throug	dXZbds
out till	nZhded
out tip	ejVbli
out to	fmbgbd
out until	Sjtacb
out we	hbcVnl
out what	doqcZQ
out when	Wjjhcg
out where	VvhZaX
out which	shXebY
out who	hmdeca
out with	kmRfgf
out within	yUYeda
out yet	dleeed
out you	caboid
out your	abUbwf
outage	bbfscZ
outage .	kbdmdb
outbou	dikZgc
outcom	2nQSdd
outcom .	b1VXgV
outcom @d	tZYaee
outcom @p	lbfeee
outcom and	nVicdi
outcom by	6TWVhX
outcom due	qZccee
outcom during	lcdefe
outcom either	mZffff
outcom emails	oahZec
outcom goes	ldeede
outcom in	eqaabe
outcom is	UrZgcj
outcom letter	wcbZYc
outcom northl	qgcdeX
outcom not	hUbbet
outcom of	aejPln
outcom on	1YcZaZ
outcom pendin	loaaZZ
outcom produc	Ttcdec
outcom shall	Ysebdd
outcom sin	liZeed
outcom the	pZeedd
outcom to	rpXSaX
outcom unknow	bfencd
outcom unsucc	XYcbdv
outcom which	dlcede
outcom will	hoXdbc
outcom within	0TbcdZ
outcom you	bdeffm
outdoo	boVgif
outdoo sex	bpVejf
outfit	cRhicp
outfit .	eYahen
outgoi	bmgbhb
outgoi .	dobced
outlet	nXiabi
outlin	ZZdraj
outrea	ZYnkcd
outs	ihcdjb
outset	bgmgeY
outset .	dendgZ
outsid	edVUgx
outsid .	kTZZav
outsid of	faheao
outsou	iZafco
outsta	ajfoXd
outsta .	Uogmdb
outsta ;	ehaled
outsta on	eZqbed
outvot	bSXalu
outvot .	dVXbmq
oven	bdjjad
oven .	bcmibb
ovens	fcffje
over	fhZejg
over #	falVap
over .	YnifYf
over ;	dZjdao
over ?	eddmee
over @d	jalXhc
over @p	lcegce
over a	bkQYhr
over again	daakcm
over and	jXmdjZ
over archit	dcdmeg
over at	jffVnd
over be	cgbeem
over before	aamjdd
over budget	YYbcbq
over but	lVbihh
over by	XXktad
over call	idmYfd
over curato	mbedef
over everyt	fmecga
over first	eaoddd
over for	YXebax
over from	hnddab
over here	ieZqab
over i	cfndcd
over in	cckXmf
over it	hkadjY
over lunch	eTbhkm
over me	Yucbdc
over my	gblbjc
over ninety	eedmed
over northl	bcfueX
over on	ljbidU
over one	cdcndh
over parlia	lhcbde
over so	bleYih
over surfac	bhZbnf
over that	feiZbl
over the	glWWtd
over then	mcedee
over things	pXeeee
over three	gfZfke
over to	YqLveX
over until	dVrghb
over video	ecYree
over we	Xbhbmk
over what	ddZdqd
over will	gpWddc
over with	nReihf
over you	liYfhY
over your	YWascm
overal	dZelbk
overbo	gdgpYW
overbo .	bgcndd
overdu	ZqkYcc
overdu mail	gghYej
overjo	beedne
overjo to	beedne
overla	bmjdbc
overla .	aoecde
overle	hleYdg
overlo	lhYdcg
overni	Zghgid
overni .	bfnhcZ
overqu	PSKWV/
overqu .	cdcedo
overqu and	YidZar
overru	eZXcav
overru .	gccecm
overse	emUmad
overse .	ekZghc
overti	hZqeXb
overti .	cimdca
overti and	hcmcbe
overti at	ebncgd
overvi	bhYdjl
overwh	beaafq
overwh #	cmXicd
overwh .	bdceen
overwh me	eZhben
overwh respon	deaceo
overwh the	gXmcfh
owe	Xhfahl
owe .	hddddl
owe me	brcbeb
owe the	bWbhll
owed	bfigah
owen	rccfca
owing	nPqYla
owing to	oSsVfZ
owls	iTlhkZ
owls .	echclc
owls a	lceeee
own	cbWhll
own #	bZbgrd
own .	kfUgjd
own a	flcalZ
own accoun	eoafed
own and	Yaikma
own applic	kjjgZW
own as	ecnfec
own beware	ebaeep
own busine	geccpZ
own candid	ekbcbl
own choosi	cZdvbZ
own consul	caZtcc
own contra	dcoecd
own desk	fcgXqb
own e13	gnbade
own exclud	dedaoe
own eyes	ffledc
own farm	brbceX
own ferry	dhdmeb
own gm	eedlde
own good	auaYed
own hours	dcndec
own hydera	hUajmf
own i	ddeeel
own job	lccdeh
own letter	lYmddd
own man	daaeds
own mind	ZuZccd
own or	dcdoec
own people	aYaejp
own physic	hfYjee
own reques	edsdeV
own scenar	edbmdg
own shreya	sZdcbc
own staff	cWjdZr
own time	X2eXZU
own wish	fdoeeZ
own word	gmcdeb
owned	WXWqfq
owned it	acdakm
owned town	dZbdgp
owner	hlWdgh
owner 's	legVYn
owner .	YearkX
owner and	VwbYbj
owner disclo	ldaZnc
owner gave	cbdebq
owner has	jkeWYh
owner in	endZdg
owner is	cvfZhS
owner like	ecmeed
owner of	cacajo
owner only	cbfmfe
owner picks	ofcbdc
owner rang	kcbadl
owner says	iXhYnf
owner to	a0SYgZ
owner took	dbeden
owner wants	VjWqak
owner will	nZYncc
owner would	Ydfgnf
owners	VZfnYq
owners #	cdcmdg
owners .	ZWgchq
owners decide	bdeodd
owners gives	hhWchk
owners have	eVweeX
owners of	eleece
owns	gYiboa
owns februa	ddcemf
owns has	jXiecj
oyelar	WngpZX
oyelar 's	glbcfd
oyelar satisf	ggbmea
oyelar the	faocdd
oyelar to	XoclcZ
oyin	cffefi
oyin .	gdZdhk
oyin put	cncede
ozan	bmYban
p	kWYoWm
p #	nbdbge
p and	cbbldj
p so	kdZkdd
p45	fcinba
pa	gjUael
pa .	Ydkekd
pa role	eccbfp
pa timeta	mnUacb
paarl	hYkfai
paarl spam	jdcleZ
pace	dfabfm
pace .	apdeed
pace of	ecadmg
pack	fTYc5P
pack .	ZXfeua
pack your	ceVYvb
packag	SgZa0d
packag .	dkbYqa
packag can	eededl
packag goes	dcdden
packed	chnZcf
packed .	djdYan
packed lunch	ceqXde
packet	XYlpdd
packet .	bkpcaY
packet it	gWiicj
packho	ieeiec
packin	mQpcZh
packin plant	dbdehl
padrai	deofdZ
paedia	aXgkkg
page	WSj5cY
page #	gQhnjZ
page .	iXpjZX
page about	aXZjdq
page again	dfZden
page and	eciVsa
page by	mZclbc
page for	chpcXc
page four	Ydcrde
page in	acancl
page is	ejUlff
page on	ZghsbU
page one	ecahlg
page plan	Vadycc
page report	dbracb
page sign	deebmf
page three	ddcnde
page two	cdUqie
page we	eadned
page with	eeleea
pagebr	gngdZc
pager	kdebci
pages	WbW/XU
pages .	gfemUf
pages ;	febmde
pages adviso	hifjZa
pages and	acbojc
pages at	bfelef
pages no	abdphd
pages of	cZaqja
pages sorry	bedmee
pai	negYia
pai the	niZbhb
paid	PZlhgp
paid .	dUekem
paid for	aXkkak
paid is	ebUeer
paid knows	eobcee
pain	ghhbdg
pain .	ihjceY
painfu	iYbddp
painfu .	jadddm
painle	babodj
pains	mflbTb
pains .	lamaac
pains to	qeaZed
pains with	Ycmjbc
paint	cmbfee
painte	ijffdZ
painte .	dodddc
paints	edbcbp
pair	kgadai
pair of	gXkbdm
pair so	enagfb
pairin	gadncd
pairs	dkdjVh
pairs who	gcdmeb
pal	YeXYoq
pal .	aibfdm
pal you	fdceme
palace	fbiiee
pallet	eddhei
pallia	cagdii
pallis	cWmqcX
pals	aZhreZ
pals mackay	bcdsba
pam	WZpkgc
pam .	iiXfid
pam about	eYohdd
pam myself	Xdbuac
pam the	bZsbec
pan	aVrajc
pan chimne	dYsccb
panel	fiZmbg
panel 's	sWdacl
panel .	fRdxaf
panel @d	pbdYfe
panel and	fWhdod
panel are	ldladZ
panel can	Vcatdh
panel chair	meccci
panel commen	ebdefm
panel could	foaddd
panel date	eeemdd
panel decide	aceneg
panel did	ZkSego
panel felt	ebbcdr
panel finish	Vrefed
panel for	ighjZY
panel found	nacidd
panel gave	Yjedcn
panel goes	faened
panel had	eUmclf
panel has	YqQlVo
panel here	hdaZim
panel interv	UknkXb
panel is	e0QdeS
panel like	mgdaee
panel liked	dnRaij
panel lost	nicdda
panel may	bncZcj
panel meets	dtZebY
panel member	plVdac
panel met	cgXXjq
panel of	Vajigl
panel off	blehec
panel on	WYjndg
panel prefer	bceddq
panel produc	mXYndc
panel reache	lccdeh
panel said	cZshZY
panel scored	eddedm
panel scores	nicdca
panel sits	oiZkXX
panel so	cgaUqi
panel stage	bfYlkd
panel still	Xqajdb
panel surg	nbccfe
panel talk	dcpade
panel thanks	jlUcif
panel the	Zkbeek
panel then	hmeZee
panel they	cXndlc
panel to	mgeaee
panel two	gecled
panel vogel	edncdb
panel want	apYdYk
panel wants	bicpYd
panel was	eUlelf
panel went	ecdeen
panel were	ZmhicZ
panel will	gmXnaX
panel with	bjalbf
panel would	dpYehZ
paneli	ckhbch
paneli is	cnfeeb
panell	hnZYZj
panell of	andadk
panels	kjYgce
panels nines	enebdd
panelt	jeafhe
panic	fkbVam
panto	kVZchq
pantry	agUlii
paola	YlZdjj
paolo	qkQVlb
paolo .	iccebl
papada	VlflWh
papada market	dlYfdj
papadi	lXjYej
paper	XXZrua
paper 's	dYafxW
paper .	XVkrRn
paper and	cfWaln
paper by	ceeqZe
paper can	cbdYnl
paper copy	hZjcmY
paper follow	ecccqd
paper for	blbanb
paper from	hlYkZd
paper in	badapi
paper is	fnYWhh
paper it	embedf
paper northl	fcdcnc
paper now	adebpe
paper of	bdatac
paper on	YgcoZh
paper pleasa	ggXckg
paper round	lbaXlj
paper saying	hVlmZd
paper sift	YZWsYo
paper since	dbcgob
paper so	Zhaehk
paper that	cbocge
paper the	cYennW
paper to	ZYbkof
paper will	bbdmhe
paper with	pdecce
paper yet	eNeeuj
paper you	ebYncj
papers	bdddsc
papers .	gkgkeR
papers and	abllUj
papers are	qleTfU
papers arrive	edmedc
papers as	ddceod
papers at	dgYWas
papers by	mfbhdb
papers come	dkXcnc
papers follow	caacsd
papers have	bnbYbl
papers here	eZjldd
papers in	cbdhdm
papers insura	efccdl
papers into	cchZhk
papers may	ecdeem
papers northl	bbbdrd
papers now	edcenc
papers of	dndeed
papers on	fkYdei
papers stay	ebneed
papers to	WlfasX
papers until	eebcen
papers went	nhccdc
papers>again	Sfbikm
papers>answer	cXefse
papers>ask	ZWX1jZ
papers>away	fUvaYi
papers>bye	cdqfaZ
papers>chosen	hknhUW
papers>closed	jXPrRr
papers>date	Yegndg
papers>decide	kcZZtY
papers>free	eazPcf
papers>give	ecXujW
papers>goon	afTnle
papers>hear	ngeaWj
papers>hold	cdfdYp
papers>if	Yhhddk
papers>joy	pSQgvY
papers>me	YSYmyc
papers>meet	cWcioh
papers>news	jhddZh
papers>not	bQYvas
papers>offer	bfTjqd
papers>others	cRfoYp
papers>papers	bWZzfe
papers>post	Zgbaqh
papers>receipt	lXwYXb
papers>refuse	YlSZdu
papers>review	iyJUcm
papers>soon	XciudY
papers>sorry	WfhlZk
papers>step	bfXlif
papers>thanks	mnnSWW
papers>wait	SjrieU
papers>will	biXnhf
papers>you	dYfjnd
paperw	WYQd/K
paperw 's	cXZbwc
paperw .	eRhjtX
paperw @d	ddednc
paperw coming	edYdqd
paperw for	jgelWd
paperw is	eeedoa
paperw of	hoadYe
paperw to	dZcatd
paperw which	dmakcb
paperw will	Zaecrd
papyru	abWimk
papyru to	dabZpj
par	alefhd
para	ackemb
parade	ceakbk
parade .	deenea
parade instit	bhbeel
paragr	STT4Zl
paragr .	ZgYjdl
paragr a	aTb1bc
paragr year	dddWlm
parale	dVcohh
parall	dYoech
parall and	eamddg
parame	heVYoi
parame .	ijXjaf
parame you	dcgdle
paraph	ecdfdm
parcel	UaxRic
parcel @d	Xctcda
pardon	edlekW
parent	Ucthdc
parent .	dijiZb
parent compan	bbseda
parent had	liZgcc
parent leave	acokYd
parent up	ddadbs
paris	hVbmdk
parish	ZgakpZ
parish admini	allccZ
parish in	decnee
park	fZwWpS
park .	oRrdXf
park and	mkbafa
park on	eejgjY
park ranger	enbegb
parked	VC/WVJ
parked .	bV5dbS
parked and	ebpefb
parked any	gnaffa
parked for	eaoeec
parked it	dXuedY
parked till	cZtdcd
parked until	eYqfeZ
parked while	eaofeb
parked your	defcel
parker	ZWldlh
parkga	adbilf
parkin	RP/ZbY
parkin 's	icpbdb
parkin .	YjhZjf
parkin and	cbrcdb
parkin ask	fbqdeZ
parkin at	bZyZbX
parkin behind	ecoccd
parkin fine	kbqcdW
parkin is	Ydjoab
parkin permit	gYpadg
parkin space	eZgbpd
parkin the	ddXgli
parkin use	clcecf
parks	igXfdi
parlia	kaudXS
parlia .	imnUYY
parlia stenog	dcmeed
parlou	acYjco
parlou .	dddeel
part	XYhmcn
part .	XdSnZt
part a	ijbmcV
part again	ebbodg
part any	fdmffa
part b	ajaqcX
part google	ehbcmc
part in	gYvTaf
part is	dedpda
part of	ZdokYe
part on	Zndidc
part time	ZTnehk
part timers	docbed
part two	dcdscZ
part ways	eaYddt
part with	bcYcnm
part you	gacdpb
partic	eUndgk
partic 's	eiaddl
partic .	ZhSehs
partic and	bcnYdk
partic case	fXrffb
partic has	aUsela
partic in	VjeoXg
partic of	fcldiZ
partic on	lYbZep
partic recove	laaamg
partic the	dXhdik
partic with	ajdnbd
partie	daTioi
partie .	gfXfjg
partie and	eZeode
partie thing	ZYdhkk
partne	iiZhdf
partne 's	bZeoWo
partne .	mbWncf
partne ?	dZeqde
partne @d	mcfcef
partne and	qUUlbk
partne archit	pYedfe
partne are	ewaZdY
partne at	lgjYZe
partne before	boebee
partne by	febmde
partne could	bldmba
partne did	eZbecr
partne do	eXjedl
partne facult	mXdhdh
partne for	bjamZh
partne got	fcpYcd
partne gut	dZnddh
partne has	mkWcjX
partne have	fmjaba
partne i	fhocfW
partne is	amekeY
partne likes	gncbcc
partne lunch	gghYif
partne meet	fpWdcd
partne meetin	mbecef
partne northl	mcdfed
partne not	eZpciX
partne now	foddYe
partne on	bhcqeX
partne parks	kdcacl
partne produc	mdfaef
partne return	obeded
partne says	eZtabb
partne settle	adfeen
partne signed	dkXcem
partne so	gXdipZ
partne voted	adedrc
partne want	hcbmah
partne were	cqZcdh
partne who	qpYZZZ
partne will	ehekgX
partne wish	ddefld
partne would	dXbrgd
parts	dUSnol
parts .	iWRiml
parts and	dabffo
parts guitar	kjbXjc
parts ll	Whhihd
parts on	achmmU
parts the	edcXjm
parts to	kRfidk
party	UR/SZW
party 's	hZmdhd
party .	fXxbYZ
party is	XbuYed
party on	jciXhg
party produc	eeoeea
pass	ibUddv
pass .	RcQblz
pass ?	eZljbe
pass by	Zcdmfi
pass for	dbccni
pass from	iSUgZv
pass it	wmYVcR
pass list	kodcdW
pass mark	fYZbft
pass must	cemZdi
pass my	iaecfl
pass on	bfYecs
pass or	5TYVbX
pass ready	ddlgdc
pass the	WlXbrd
pass them	bdepbe
pass will	bofXeh
pass you	laZsaX
pass yours	nceded
passag	fcVXkr
passag jewell	ghbXji
passbo	aXSlhr
passbo she	eXbcet
passbo test	fiYlec
passco	hpbbeZ
passed	ckXjjd
passed .	jbTrce
passed all	efddld
passed and	veZacZ
passed around	enZbdf
passed as	YVbvdh
passed by	fcmdee
passed everyt	dfVgmg
passed it	btnUgP
passed me	aZanoZ
passed medica	edcfld
passed my	gtYceX
passed on	fZUTQ9
passed over	cZiacq
passed probat	eedeoa
passed sorry	fdcbfn
passed the	UbX1hY
passed them	chmeda
passed to	i5GafS
passed you	bZhftV
passed your	grwSVN
passen	hpXZVm
passen .	sZWbOu
passen and	Vwaafa
passes	vjQajY
passes .	dmddee
passes issued	edbden
passes it	odeeae
passes to	gmcRsX
passin	djjVeh
passin .	dTrWgi
passin it	czSZdb
passin on	qXjdYe
passin the	cZetbb
passin this	eccedn
passin your	bgpSoa
passio	biahje
passpo	VcdygX
passpo .	VilYjf
passpo and	edZsda
passpo consul	endbeb
passpo copy	ZeWvdb
passpo data	dbcqdd
passpo in	ccmkca
passpo number	bbhpbc
passpo or	fedcle
passpo origin	eedmec
passpo photo	ddZrfc
passpo photog	eedmed
passpo resump	fcdnde
passpo when	fffZlf
passwo	ZO/UbV
passwo .	balicg
passwo brooke	eeoYee
passwo for	ZbxZdW
passwo has	daseea
past	zbXiUc
past @d	rWeede
past all	ddcemf
past legal	doebcd
past my	uZYbcc
past northl	riZacX
past the	mbeaam
pasted	iZjahg
pastor	dkjbhY
pastri	dWwZeX
pastry	gaXfjm
pastry chef	ccYfjm
pat	caSXpr
pat .	dbZbhr
pat and	dcbcbr
patch	cdleib
patche	dkcUim
patche .	emecde
patchy	fZhfig
patent	bccdhn
patern	Ujqfcb
patern leave	Ymjgcc
path	cjlYbe
paths	cUlZbq
paths cross	eZhcel
patien	h6UWZa
patien .	a9ZXVX
patien ;	qWeeee
patien a	encced
patien and	TzhYZX
patien ask	deflde
patien during	eageem
patien in	pfbdcb
patien next	mgZefc
patien on	Zdoeff
patien over	edeeel
patien please	gtYZcc
patien till	nTedme
patien until	1TaYbd
patien up	lbfdee
patien while	gqOgeh
patien with	coZZfi
patien you	dnZdeh
patio	bbfZoi
patiss	fgYsbY
patric	ngYfZg
patrol	lflcZY
patron	fcfZne
patron .	cembff
patryc	kXVbbt
patter	lWnfbc
patter .	dapeed
pau	bXmnac
pau record	ecaoed
paul	gSQ2lX
paul aisha	dddqae
paul it	eZdbpd
paul old	eddned
paul was	fldbdf
paula	obaddg
paulin	mgScih
paulin #	kgVdgi
pause	UA/bYW
pause .	cT1baa
pause all	ednfea
pause for	cbZldl
pause in	fbmffc
pause on	aN9cbV
pause the	faoffb
pause this	Yarefc
pause while	ebmefd
paused	WG/eYN
paused .	ZM9daW
paused ;	ecofea
paused all	YZtedc
paused and	fXkfke
paused as	dbredY
paused at	edmefc
paused every	eYnfee
paused hiring	baxfbU
paused nor	lnUeed
paused over	fZleef
paused pendin	ecmeed
paused the	dbqeea
paused they	daofee
paused till	eemedd
paused while	eYoedg
paused with	ecleed
pausin	dTwibS
pausin the	dUyacU
pavel	gXnYie
pavel .	cdcdnf
paws	knSbak
paws .	htSbZe
paws choir	eZlcej
paws vlog	mjYddb
pay	hgdamb
pay .	Srajdc
pay and	gbdZkk
pay is	mZhZkc
pay the	eceneb
payabl	aRjeer
payabl .	dYghig
paymen	XftYec
paymen .	bkgXgi
paymen for	eWqbeh
payrol	aPobua
payrol .	iWWbri
payrol specia	ecoeda
pays	fbjQgq
pays .	ZZgbio
pays for	dYmdej
pays short	enbeee
pays to	dagdfn
paysli	XUnzUZ
paysli .	daavZb
paysli and	ceflYh
paysli before	ecemed
paysli for	ecqaec
paysli from	edmced
pc	jbdkgb
pcc	lWlafd
pcc .	ccqdeZ
pcc on	rWcdic
pdf	Zladcl
pdf for	ijZack
pdf one	gbecfl
pdfs	ndXebj
pdfs depart	hbbeel
pe	YaZkmh
pe apolog	Zhamaj
peace	cnkafW
peace .	blbjed
peace and	fYqbfd
peacef	iYjfjY
peacef festiv	egmeea
peacef its	kaWjkd
peak	lbfgdd
peatla	ejedjb
pediat	YdSmfn
peek	cZcfof
peel	gcbhYo
peep	appVbY
peep .	eqcecb
peer	deXhcq
peer with	efXceq
pelleg	gbUgkk
pelleg you	idXdkf
pelumi	mfZhcd
pember	dXlbcl
pember we	dZjddk
pen	aRpeoY
pen .	ebZgod
penalt	bfecao
penang	VYlklb
penang .	becmff
pencil	gsUgba
pencil .	eZkbnb
pencil @d	kkfffV
pencil in	fuTdba
pencil on	btacdZ
pencil you	YVlkel
pendin	SwqZhK
pendin .	a/QdRP
pendin a	dZpdhb
pendin approv	mdfcdd
pendin no	biTbjm
pendin review	ecneeb
pendin the	UQ7iaT
pendin with	bpbhdc
pendin your	aadatd
penelo	absceb
pennae	dcncfc
pens	dgWkdk
pens .	ffbmed
pensio	XewceW
pensio .	ccycYV
pensio scheme	ecmbhd
people	fncbZk
people .	jkgUVm
people ;	bnefed
people ?	dccqea
people @d	bnecfd
people about	agmcde
people after	odbYdh
people again	dmhcea
people all	anlWdd
people and	hlTYhk
people applie	feZddo
people are	irWZbf
people as	jobaba
people at	eZkmYf
people back	ehiXdh
people becaus	kiZeed
people before	XwcdeZ
people by	pjYYbf
people can	dYimee
people coming	andceh
people do	gtYjbT
people down	dnddee
people enjoy	fboafe
people for	YoYYaq
people from	emUlbd
people get	oabbei
people have	cemghX
people i	lTqgiX
people in	gqkTXd
people just	gdYcdp
people know	rXWfck
people left	Vipbed
people like	XjYfij
people man	bhdlee
people must	arcabg
people need	ejblda
people nhs	egcgZm
people northl	ddWmnb
people now	cbaddq
people on	ZtWXdn
people one	hgcifZ
people round	dXnboY
people say	ffmcdb
people send	dbobed
people sent	edldee
people she	dqZcfd
people so	ccaqZi
people spend	ebdpcd
people straig	Ynfffe
people team	fdmYdh
people than	fZgblh
people the	mjYafd
people they	gkWgbi
people to	mqXdeW
people two	Yhbgem
people until	YYgddq
people waitin	vZbcca
people want	USq1TX
people went	cZYcnl
people when	nkdZba
people which	bcdccq
people who	XXniXp
people will	ihbjiW
people with	VbdWaz
people within	oceedd
people would	cYbidn
people yet	fleedd
people you	ebhkZi
per	icXYok
per calend	fccbfo
per head	ddcned
per hr	meebde
per month	cbbnid
per our	cjTYhq
per region	bifZpZ
per the	ucZYhZ
per week	amgdgd
per year	egYmgd
per your	akuZdS
percen	aXtbhZ
pereir	ebeobf
perfec	VWimji
perfec .	Vgcjlf
perfec person	eZdeep
perfor	VYeikk
perfor .	bXliZm
perfor it	dfcddm
perfor on	ecoZed
perfor the	ckSkpV
perfum	aYgmfg
perhap	Z0aSXd
perhap not	doYeia
perhap to	eaaddr
period	Xhepfa
period #	dhbocd
period 's	aeeYrf
period .	gcWrah
period and	dkXnYh
period could	mbedff
period of	gjYWmg
period so	fbdlfe
period two	edepZd
period with	WYqclc
period you	emcbfe
peripa	cXhidl
perks	aaqdgZ
perks .	ecpdea
perm	efPrcj
perm .	idZsaW
perman	XWZQ/a
perman #	edeelc
perman .	aSRV2l
perman and	dalaoY
perman appoin	fdcemd
perman contra	agmTnb
perman days	bdedpe
perman from	aebauZ
perman full	edcepb
perman job	eVmmce
perman one	dbZemh
perman post	kYaend
perman secret	axZdXb
perman slot	hncbcd
perman staff	dVoZhk
permis	chagcl
permis .	eecmde
permis she	cgdWkm
permis to	lZicch
permit	Ykbfhh
permit 's	feYhmc
permit .	ZscoXT
permit and	eaYcgq
permit is	ebeeod
permit office	dkhYfd
permit then	eeceme
permit to	bkYdem
perrin	dgZgel
persis	bZtace
person	fhYhYp
person .	dahfXq
person and	akOdbv
person answer	mcdefd
person appoin	cgbdco
person are	eodeZa
person as	hhaabn
person at	cZagdq
person before	cdakan
person but	ebcgpb
person call	apeded
person called	dcZnbk
person come	mgdaeb
person compan	ffXckj
person data	adwhZR
person discus	ccbneg
person folder	benddd
person for	dmXhgb
person from	dmdieZ
person gets	epbbed
person had	ecdefm
person has	qdTWfk
person hdmi	jYmdec
person heard	qcdbdb
person i	Yclkfd
person in	deXkao
person interv	cfcmgc
person is	YqYbbk
person link	eeanee
person look	cZcmfg
person note	Zcscdc
person office	cYceeq
person on	ebSjkk
person only	ecbgen
person questi	eeelec
person quiz	Yellec
person rather	cceeen
person says	codeed
person test	cieneX
person they	fdobbc
person to	mjnaaS
person too	cjnada
person we	Vbadhs
person who	fneiQg
person will	ltRYgb
person with	dbWbew
person you	hVpgcd
persua	bZbcgr
persua .	eceeel
perth	gXhUlm
perth #	aeVblp
perth 's	dZcXhs
perth .	betVec
perth says	kYaehj
perths	cZijci
pesel	hcriaT
pesel board	hbclde
pester	fbfhbk
pet	iXnYjc
petal	Whapah
petal .	cacqag
pete	YYbkjl
peter	chkXpW
peter .	ZlcaqZ
peters	fhakbh
petiti	dZkecl
petiti .	ecmdee
petra	jWfofb
petra .	dnXoca
petren	VTSe5h
petren 's	feeame
petren .	fVWirg
petren fittin	VdbYyZ
petroc	agohWd
petroc .	bbkmcc
petrol	ddbhjg
petrov	dceYds
petrov .	mfeaee
petrov facts	edXbmk
pets	dXmbfk
pets .	fYhaYq
petter	ghYjjb
pflege	ebhfck
pgce	RZkjgl
pgce and	cdYkig
pgce casual	dlbefe
pgce garden	adZkdn
pgde	ijkadY
pgde it	jbmbdb
pgde you	eldfed
pgt	cibbgl
ph	eQbjln
ph has	dXdgki
pham	cgRdph
pham .	ddcdnb
pham up	cpcced
pharma	ckcgjb
pharma our	ideZle
pharma sean	bdogbb
pharma we	lfZehe
phase	ooPkWb
phase .	kbWmZi
phase of	endded
phase will	iocaeZ
phd	effpbY
phd .	bddpcd
philip	bfPwbc
philip about	djYicg
philip for	dZcqde
philip say	hnYXid
phlebo	Wafnma
phone	qachdb
phone 's	hXnZkb
phone .	ofjagV
phone ?	bZcqge
phone @d	Plmhbl
phone @p	mZdgcg
phone about	gfddnY
phone all	sZccde
phone and	fYbkke
phone at	dYpdiZ
phone back	hcbmee
phone before	mZdkcb
phone but	Zhbcdp
phone by	cZalap
phone call	0TNeih
phone calls	qRoYaf
phone could	amefed
phone create	jYcijc
phone do	dedmce
phone does	mdeefb
phone either	glbfde
phone everyb	ncceee
phone everyo	pcdaed
phone for	bdnfdd
phone gifts	blhidY
phone goes	lbeefe
phone has	nVcdel
phone here	bebfnf
phone him	acepde
phone holds	Zgkdgf
phone i	TVnfqa
phone if	YlaYZt
phone in	imebca
phone interv	gdbqcZ
phone just	Yfbejm
phone kid	cWgcho
phone me	oeYlcY
phone near	ldecfe
phone no	dZdoee
phone northl	sbcbah
phone number	SQtriY
phone off	cbneef
phone on	zqLWXb
phone one	qbdced
phone or	cnddee
phone planne	fbemde
phone rings	mcedee
phone round	qahacd
phone said	bljecc
phone screen	XkUsYh
phone she	jXkhbb
phone straig	mcffce
phone that	eZpcaf
phone the	ddngXg
phone there	deemec
phone they	brbcbc
phone this	Wdeeoh
phone to	qTledd
phone us	rccbed
phone was	XtdjZa
phone we	necaff
phone went	dSsdmX
phone when	Voefhe
phone while	Ygbjhj
phone who	dZrdeb
phone with	kZRdpj
phone you	7YUgTY
phoned	jYcVqj
phoned .	oiTajd
phoned at	XiiUho
phoned back	nddcde
phoned by	pbedeb
phoned from	dccepb
phoned northl	gcnedc
phoned on	bccfeo
phoned they	ZWYkct
phones	9kaTXN
phones .	naYbhi
phones all	taaddb
phones are	Rgvbdc
phones must	ddtWec
phones people	nhaced
phones round	tjYYca
phones the	qecddb
phones were	abmelc
phones you	lpZbYZ
phonin	+RSVbY
phonin on	mddeed
phonin the	qbcbeb
photo	SQs2cS
photo .	easeca
photo album	hcnYee
photo by	debofd
photo came	ejVbli
photo for	edapdd
photo from	cW6TXZ
photo id	ccT0ba
photo is	beljbd
photo of	eddqZd
photo taken	abiapc
photo that	edbnde
photoc	kgXmae
photoc out	eaeeem
photog	iRzaWZ
photog .	Ymgbei
photog of	ccofcb
photog to	eXrafc
photos	aQtmeY
photos .	balkeb
photos ?	nXbecl
photos for	edamia
photos from	eeoeeZ
phrase	ngZbbi
phrase .	dmddee
physic	imZach
physic .	kiWhcc
physic as	eYepbe
physic of	nbbdkc
physio	ZZhaxY
physio .	cXglie
physio an	deedle
physio physio	bmgddd
physio right	cnddde
physio votes	cdecnf
pi	gbZnkZ
pia	cddhig
pianis	cVofch
pianis .	eXkeek
pic	YWzZeT
pic .	aZubdX
pick	hcXxaZ
pick .	gmcciX
pick a	XVU/VY
pick an	baavbd
pick and	vXcZiZ
pick anothe	edcmed
pick any	bYYwah
pick anyone	eobeeb
pick betwee	Zebrce
pick but	Zeblel
pick by	nbedee
pick for	dZabjo
pick his	mbedef
pick it	RmrZag
pick me	gZdcdo
pick northl	sbaddb
pick of	cYamel
pick on	tbcbcd
pick one	XUb3ac
pick planne	mdecee
pick produc	mcdfee
pick said	bidbcn
pick somebo	mcfcee
pick someon	vbbZbY
pick the	pcbiZc
pick there	midabd
pick this	Tueced
pick two	mdecfe
pick up	RZyWqY
pick which	Yddpee
pick you	ccagbr
pick your	lZgmYa
picked	hZWZiu
picked #	mgchcb
picked .	ybRdad
picked a	fSfadt
picked and	ZwYZca
picked anothe	odeeeZ
picked anyone	lZeleb
picked betwee	Zcedmi
picked by	mcedhc
picked for	Wedpgc
picked four	eeedcm
picked her	eZdedo
picked his	eddeel
picked i	bfdddn
picked its	ecdemd
picked me	RiWsnU
picked our	eacfcq
picked somebo	dacedq
picked someon	oVZdXq
picked the	WQhST7
picked them	enedea
picked to	didikY
picked two	feceel
picked up	hR1gUV
picked we	bodeed
picked you	ZWVb9Q
picker	ckcaXo
picker .	XqcjYc
pickin	hpYdae
pickin .	ZsXaal
pickin and	ilddbd
pickin betwee	pZedde
pickin up	VuhZdb
picks	/kRZTK
picks .	nfYYjd
picks a	oYZkdb
picks by	ncdhcc
picks her	ldedee
picks its	sYcdde
picks on	taabdd
picks the	rYcdcd
picks up	catfdY
picks when	chYnee
picks who	dpbbed
picky	XbghrY
picky days	echanb
picnic	bdpWam
pics	dnZegd
pictur	bekkab
pictur book	decndd
pictur of	bjhoZU
pie	jcradV
piece	YLglsf
piece and	bcbcsb
piece of	bebqca
piece than	iXefem
pieces	qYWjbj
pieces is	cpcdec
pieces rang	edYcnj
pieces says	lbmbcZ
pieces wants	fbZrfb
pier	ZlckiU
pier .	eZhnce
pier are	daoedd
pier your	imcYde
pierog	tQmZde
pies	XfZjaq
pies .	biZlbi
pieter	jlVefd
pieter 's	gmdeeZ
pigs	kgbYlb
pigs fly	ledeee
pike	XRkkmj
pike .	gNlqkW
pike i	eZeoee
pike is	dZkldc
pilar	hXclfi
pilbar	baqhca
pile	k+MTTX
pile .	ptWXYY
pile for	blkcea
pile gets	oaddee
pile prayer	lkacdc
pilgri	gimbbZ
pilgri .	dkmbcZ
pillay	bkaocb
pilot	kZphjQ
pilot .	eleffc
pilot the	jbndba
pilot traine	heeale
pim	fYlebj
pin	TUigse
pin life	Xdcnjb
pin to	fbmchb
pine	Wfdina
pine sector	deZhkf
pine to	Zjdglb
pinewo	dYeeho
ping	cneeae
ping buongi	eZafhm
ping from	ignVdd
ping me	ekXkbg
pinged	iuShYX
pinged the	Zkldec
pink	cilfbb
pinky	gnbkfS
pinky .	khdbkY
pinky bola	edXmjd
pinky gethin	ecdnde
pinky promis	aneeed
pinned	rVicdb
pinned .	madhec
pint	XTtaoZ
pint .	XYpVpd
pints	dafjck
piotr	bbccas
pip	gkYgch
pipe	nihbaX
pipe .	oeaddd
pipeli	jhVjbf
pipeli .	nbaeeh
pipeli for	bnVjdf
pipped	ebadfq
pipped you	ebdeen
piraeu	jdghdb
pis	edoZcg
pis .	lmWhZa
pis no	ZWvcdd
pitch	ccfjhd
pitche	idRlii
pitche of	giekZd
pitche the	kZZhgh
pity	ZRqbZq
pity .	dZodai
pity for	edmcee
pivots	ghffdd
pixelm	bbaokc
pizza	mZiQhk
pizza .	YZkbhm
pizza of	ubgViW
pizzai	dZfeki
pizzai .	ckeYhi
pizzai people	bWdmhj
place	baemgi
place ?	dadmkY
place after	cmZjce
place at	WTnvVY
place away	ecdgld
place by	achqab
place comes	dldeed
place during	nZeeff
place for	XXYOvu
place from	boXjZh
place goes	abdknc
place had	ehadoa
place has	YaUjjs
place he	dmacci
place i	dcidmb
place in	ZbqmcT
place is	Wedfta
place left	Zecqcg
place no	pdebec
place of	kbUZnk
place said	eYcdin
place same	eeYped
place that	hakkYe
place then	cldfed
place they	dYclje
place this	dacddr
place throug	ecbqeY
place to	VT0dXe
place until	eXjeel
place want	edbnbg
place was	dbeffm
place went	dabacu
place where	eecdbo
place with	iiYnbZ
place you	xfTZWg
placed	UVoXom
placed .	gXdecr
placed all	cdcdnf
placed before	dlZeal
placed candid	aebctc
placed fourth	eceden
placed on	YdsVef
placed or	ocebdd
placed you	hjYdcj
placed your	ekcdlY
placeh	Ufj0YY
placeh .	TelscX
placeh ?	acgmcd
placeh and	iVbndj
placeh at	aWN3Zb
placeh has	danmdW
placeh hi	ldbeeg
placeh i	bbdimc
placeh is	aeTueb
placeh no	cZSvdd
placeh placeh	cWepcg
placeh s	cnbced
placeh thank	floXeU
placeh thanks	UojYag
placeh the	OtjVdj
placeh this	geWcim
placeh to	dhbmdc
placeh we	gacZdq
placeh who	cmbdeh
placeh would	adoYie
placeh you	cZqUci
placem	icdkZf
placem has	dcjmcZ
placem office	feelZg
places	jZNXh1
places .	rQZYho
places and	fdTZmn
places at	geZkcf
places for	ciZjal
places have	dZXdds
places is	hadarZ
places not	ddeenc
places on	pcXTik
places went	ebdedn
places you	bmbbck
placin	Znieeb
plagia	gabdki
plagia 's	gbbbli
plain	dZkleZ
plain replac	ecdndd
plainl	ikdfYf
plainl .	damkbc
plainl course	hccddm
plains	Ypfdec
plan	hfXsac
plan .	azXhWZ
plan @d	oaeeee
plan a	diWcfn
plan and	rjXgZX
plan as	fchamd
plan change	faYgbo
plan for	YRaygg
plan from	Zefnee
plan has	Xaindh
plan in	ocdbee
plan insura	bYehkk
plan is	yZiTYd
plan on	iaYnhb
plan reache	dYbpee
plan she	emebee
plan so	ebYgli
plan the	oXjidX
plan their	bhoZdc
plan they	Zberdd
plan to	jainaW
plan with	eflhba
plane	haZckl
plane .	aegXni
plane and	mbdbjd
planes	dndfea
planet	bbfX0U
planet .	aWWjpi
planet and	fdendb
planet on	dddaqe
planet or	oeedbe
planet that	cjuUdV
planet your	ddabrd
planne	+QVieX
planne #	jYbocc
planne .	5QXggZ
planne ;	wXZgZc
planne ?	Pah9WV
planne about	demdfc
planne after	olbYdZ
planne all	nccfdd
planne and	2cTbbc
planne as	occefa
planne at	hYVzcY
planne before	mjcafa
planne but	TzlfaQ
planne by	qaZhdd
planne calls	ocdded
planne city	lceeef
planne either	epcdcc
planne from	sbbfbd
planne he	ojYdZa
planne i	/HVXZY
planne if	oYaZdn
planne in	mXaphW
planne instea	lXclfb
planne invita	nadhde
planne is	mhbjaX
planne it	zUbabe
planne itself	mddVme
planne just	pZdcef
planne leeds	hdcmde
planne now	2YSiXV
planne ok	pcdddd
planne or	facqgZ
planne out	eeZeme
planne placeh	hdZnec
planne please	hacndd
planne post	bcendg
planne promis	mbeede
planne resign	aeZdll
planne s	Tqjcbh
planne same	Ubarld
planne she	0bXdWY
planne so	pfbcfZ
planne that	vcXchV
planne the	sjVegT
planne then	qcbcdd
planne they	uZZeiX
planne to	cbQsoa
planne too	sadbce
planne was	dneefa
planne we	qXVXlk
planne when	0Occcf
planne whethe	xVedXe
planne which	edcnde
planne will	Wbhtda
planne with	hUfhfk
planne withou	qZeded
planne would	Xdelmb
planne yes	qXclba
planne you	/IZaZZ
planne your	mddeed
planni	gpRmaY
planni .	bdehmc
plans	VfgkUo
plans .	babhdr
plans change	cqZZeb
plans for	dcnhcc
plans the	eeZgfm
plant	anWgZm
plant artist	dbYiZr
plant is	chfVkl
plant knows	YvZccd
plant manage	dodfea
planti	bedgel
plants	affhkc
plants to	iYchkf
plasti	iVfclh
plasti upon	dXbenk
plates	WbjayR
plates .	bZtWjZ
plates on	bghncZ
plates photo	ejVbli
plates will	dcddlh
platfo	aUmsYb
platfo .	ZYtabi
platfo in	madake
platin	dXikdh
play	YUh1dY
play and	fccfob
play for	dZjrZY
play it	efdbob
play so	ghanab
play the	jamfba
play to	gYcjdl
play was	eboeec
player	iagdif
playgr	gebjkY
playgr 's	ddbjma
playin	ggjfXe
plays	gegebi
playwo	Zidmdd
playwr	ghbdei
pleasa	iTpWnd
pleasa #	bjmbbb
pleasa .	hghlbX
pleasa ?	edcocd
pleasa housek	heZejf
pleasa on	rYbddd
pleasa when	aZcaom
please	aaethb
please .	SYZ1rS
please ;	Xbbued
please ?	eccrad
please a	ecdnee
please accept	eaQeiv
please acknow	ZZTwib
please add	fhapca
please addres	coadfc
please advise	aZcsfe
please agree	ceecmf
please allow	5gPPaa
please also	eedmdd
please and	kZXuZZ
please answer	UVT7dX
please apply	cZWrZm
please arrang	ddemee
please arrive	cdcoad
please ask	ZZZtZk
please assume	xYeceU
please attend	cdZsdd
please be	Rlldid
please bear	ixZWdW
please becaus	cefcmf
please book	cYV6YZ
please both	egeleb
please bring	aZX1dZ
please by	Rcbopd
please call	YPc5cV
please can	edmWkf
please cancel	edldfd
please check	obmQma
please choose	QXa/Zb
please close	dZ0XbY
please collec	bcgZas
please come	cMYrxR
please comple	VdV4Zc
please confir	RYjooW
please consid	oYqVfZ
please contac	bPxcbi
please contin	egaben
please counte	efdcne
please delete	dcwccV
please direct	bmlYed
please disreg	doqOdd
please do	gmdaef
please downlo	aebpee
please dredgi	ahYjfi
please drop	ecemee
please else	edemec
please enter	fddneb
please expect	0VUefb
please feel	chgXmf
please fill	caX0bb
please find	aXhWqm
please finish	dacsdc
please for	ddneZf
please forwar	ebcrea
please get	UVWroi
please give	ljieaV
please go	eccpcd
please hand	gaZrbg
please hang	eodcea
please have	ajcsZW
please hold	djRrZh
please i	dccfmd
please ignore	Wn+EZP
please indica	dYamnc
please inform	fbcdoc
please it	aeemee
please kai	eYphbd
please keep	gZkYfl
please know	dmbZcl
please kuba	bcgoac
please leave	ddpade
please let	UUbvij
please lets	ebddem
please log	aZawgY
please make	abivZW
please mbatha	bbpbee
please me	Zidcbo
please name	eedmde
please no	odcbee
please not	Wgalle
please note	knZdZf
please on	kYdmde
please or	caauZb
please pam	blcchg
please pass	daoeeb
please phone	abhtaa
please pick	babyZa
please post	cbcndh
please print	ecmdee
please propos	eaeoce
please provid	baaxbd
please push	eedlde
please quote	cYzVca
please rate	gbqVag
please re	edYpee
please reach	ZZqZfe
please read	pWXcpd
please refrai	fmdced
please regard	jXqZfa
please regist	bcandj
please remove	ferdZb
please reply	YYZwhc
please resend	ebYtdc
please respon	aedeoe
please retain	ecnXdh
please return	WakUtg
please review	cbZfrd
please ring	kUR2aZ
please save	depZcd
please say	TTbqwV
please select	eddmfd
please send	YaT2Zj
please share	edbngd
please sign	YYibvb
please star	embdkY
please stay	eYiYdp
please stop	VqhWck
please sub	cpbced
please submit	aYYyeZ
please sugges	ddemee
please supply	dYatiY
please take	tN3TXW
please teleph	dbgobc
please tell	deUknf
please text	addile
please thank	kcmZcd
please that	kZghcf
please the	gcXqbf
please to	ZeVlva
please treat	lbTXqj
please turn	bbhndd
please update	gYtZcc
please upload	WYX7aY
please use	jVlpYV
please verify	bevVde
please visit	bkkVek
please wait	uqQTYZ
please with	lXndab
please withdr	egVcer
please write	bSrhdh
pleasu	hZnZlZ
pleasu .	kalZce
pleasu having	almeab
pleasu in	aakVzU
pleasu meetin	nbXcdl
pleasu of	fZWinh
pleasu that	edddnd
pleasu the	dmeedZ
pleasu to	iapZjY
pleasu workin	ecmedd
plenty	gflhcZ
plots	caaWvd
plots .	ddcZta
plug	dgadaq
plug on	dhdaan
plumbe	dbqjcX
plumbi	ZrlcdV
plume	egeibg
plume .	eZimec
plumpe	fdaegm
plumpe for	fdaegm
plural	kaYkdg
plus	hhWYre
plus crewin	ilUjcc
plus is	danadh
plus kiebit	jcXalk
plus medica	ddemfb
plus of	egfYig
plus the	cakdnY
plus tips	edZenf
plymou	mhYbjb
plymou .	nZbUog
pm	YZWqiZ
po	fcdedn
poache	gafkbg
poache you	fdbmef
pocket	fhjVjf
pocket the	hbddmc
podcas	idedhf
podcas 's	cfZafq
podcas .	XdkdnZ
podcas depart	hYdeme
podcas form	eddrVe
podcas has	fqXced
podcas is	dqXdee
poetic	eddebn
point	doZWjh
point #	hbcdmd
point .	fmddZg
point ?	ccmhec
point after	Ysdaee
point and	Ykddek
point draggi	eaefnd
point in	beXdau
point of	hgbXfm
point they	hZdcoc
point we	Wjceil
point you	qccbhZ
pointe	bfgiYk
pointi	bVlofc
points	fbTgZw
points and	cfaecp
points are	cfobdc
points have	ackmcd
points needed	ecedel
points you	bbYdjo
poke	iigdcb
police	didndW
police certif	Wdctbd
police cleara	ceemee
police for	cendec
police on	fndXgd
police staff	mdccef
polici	gdbemc
policy	igjbXg
policy .	gijcfY
policy and	bhlZaj
policy no	Zneffe
policy requir	ecemee
policy says	pZdeed
policy wants	bYZria
polish	gmciYc
polish .	cdbodg
polite	bUgZdw
polite .	dVmddm
politi	ededem
poll	lXaoaf
poll by	eebnee
pollin	nZVbil
pollin email	bgadbo
pollin statio	qbddcb
polokw	dhfddj
polygr	bmXqZa
polyte	cgiala
pompou	iddheg
pooja	djeeef
pool	ZkafVr
pool .	chWQex
pool and	dZffbp
pool at	ddsccZ
pool closed	cZsdeZ
pool for	cmXjcg
pool from	cncgcc
pool in	ddcceo
pool lifegu	dccped
pool of	daZjgm
pop	bPa3hZ
pop .	cjnZbd
pop back	cWodej
pop in	WPVvli
pop it	bZYxhX
pop over	lhddcc
pop the	lnZVha
popcor	ldaeei
popesc	deccij
popia	jlXabi
popia 's	lmbcdZ
popia .	nddeec
popia race	dfbddn
popped	YaWmgo
poppin	ddljbY
poppin in	fmfbdc
popula	bgbZrc
por	iWkibe
por sample	bfngda
port	Zhoeac
portab	bbffem
portab compan	ednefc
portal	WXsngY
portal 's	bdnfdd
portal .	jVmcmZ
portal and	fdWpkY
portal are	fdmefb
portal at	eVyYea
portal by	eaYomX
portal closes	eembdc
portal for	ecdbfn
portal has	ednceb
portal is	beYlbn
portal my	edTink
portal no	WZakep
portal on	qfiWca
portal produc	edXmjd
portal says	apZebi
portal the	fdncec
portal will	NdxdYf
portal your	cYnecg
porter	gfbfgh
porter .	jZcago
porter a	ikWfah
portfo	cdctTi
portfo .	dgXqWj
portfo @t	eobcfc
portfo and	ebdqdd
portfo but	eneZef
portfo by	Wcmibh
portfo from	feebdm
portfo goes	ahelbg
portfo is	ealadj
portfo link	dcnfeb
portfo so	eeelec
portfo submis	jjmXZa
portfo to	ghgYhf
portfo togeth	eboedb
portfo we	fbeefl
portfo will	neeYff
portfo with	cfYbjo
portio	kXfZap
portio to	mcdefe
portla	cehlbd
porto	eXnaZn
portra	deegej
ports	jabZli
ports .	eaaank
portug	qShjUj
portug .	1PghXW
portug ;	eldUfk
portug ?	eaenee
portug about	iXhcdl
portug and	bVmocc
portug guitar	jgiWhe
portug so	ecZoee
portug the	eddodb
positi	efcago
positi #	Yggicg
positi 's	Zeqhda
positi .	blTgil
positi about	bmeeed
positi and	ZdWcby
positi are	lYgbYm
positi as	cfZmhe
positi at	dnaeef
positi attach	hhYeej
positi but	damkeY
positi closed	fdYffo
positi commen	ggnbbZ
positi decisi	fnecce
positi elsewh	dhoecZ
positi filled	ebaeep
positi for	cZebim
positi from	bbdbjn
positi goes	dcdeco
positi has	eagXdr
positi i	egmedb
positi in	cXhimc
positi is	bgkVfj
positi no	hcXbfq
positi now	eobffZ
positi of	geYdog
positi on	XfmcmZ
positi open	edZdkk
positi or	uhYcbV
positi part	fdbefl
positi requir	diZcem
positi that	eXZdeu
positi the	hpadeZ
positi to	nqWSag
positi vote	emeafe
positi was	deZeeq
positi we	ifaXkj
positi which	ehYeen
positi will	bmdcjb
positi with	bYjbbp
positi you	bdZYaz
possib	YoTuUh
possib .	ZqdibZ
possib ?	cccohc
possib and	ZdYqdf
possib but	eoeXfe
possib extens	efeamf
possib for	XgYrXn
possib of	ecbcgn
possib offer	lqcZWb
possib so	eddocc
possib tell	Zlegee
possib to	eekeYg
possib which	iZeeel
possib with	jldZdd
possib within	cdeceo
post	dbdaok
post #	halbbh
post 's	cacZiq
post .	bXYbum
post ;	nYhWmb
post ?	eYmX0L
post @d	dcbgnd
post after	eedfmc
post amaya	atabcc
post and	gSieoe
post as	eemedd
post at	fdeikZ
post but	ildeXh
post by	gscZaa
post did	fdafem
post elsewh	ccuiaU
post exists	gZjjfc
post for	XRgamp
post from	hgZbji
post frozen	eaneee
post gets	odbddd
post goes	mZccZp
post govern	hnZecb
post had	cbZebu
post has	YYhaet
post have	fmoeeR
post here	hoVjXe
post holder	agelde
post i	erXZfc
post in	WfkZqZ
post is	YflUwZ
post it	fWVsqT
post itself	dffeZn
post level	babkcm
post might	cXgjgj
post no	fdXbeq
post nor	fchfYn
post of	ibfZpc
post office	YUmueV
post on	eXfXjq
post only	bqcdec
post result	pcbded
post so	jiYbbm
post specif	ddecoc
post that	YZhisV
post the	oSYjco
post them	eamZcj
post till	bbjndc
post to	hckfLq
post until	ePvcfh
post vacant	ecrfdW
post was	XRUbi5
post we	kgYflX
post went	jaUceq
post were	cbpaec
post which	glZbal
post will	dWkcas
post with	dhcaWq
post within	deadcp
post you	bpdXlc
post>again	cSrcob
post>answer	glakdZ
post>ask	cdngae
post>away	aaandm
post>bye	XlreeU
post>chosen	ahbaZu
post>closed	YYMZd/
post>decide	gvZZXd
post>free	ZdYYnr
post>give	bjTbgs
post>goon	URkdjs
post>hear	hnQbdm
post>hold	XM/bXb
post>if	YYYp4M
post>joy	WcWkml
post>match	WdZbR4
post>me	VWZh1d
post>meet	VZkrkX
post>news	jcdnYf
post>not	clacYq
post>offer	egZXwY
post>others	ddfdbp
post>papers	VYbipj
post>receipt	YiwZfQ
post>refuse	ZkbaXr
post>review	kjiVTk
post>soon	fVjdlf
post>sorry	WWbeex
post>step	ZdXwag
post>thanks	bmNaYy
post>wait	baUba5
post>you	cZVczi
postag	akaemd
postag .	ddbdnh
postal	hdejde
postco	gajekZ
postdo	emfZbi
postdo below	ndddde
postdo fellow	ebmefc
posted	ppdSbc
posted .	U0ZVde
posted @p	haobcd
posted abroad	ebmeed
posted back	bYcYew
posted every	dqhdcU
posted on	zUWYbi
posted to	ubdZhW
poster	ggZich
postgr	beUhoh
postgr nonso	geYgjg
postin	UkkWdl
postin .	bbWcpl
postin bsc	cdeedm
postin closes	bfpbeY
postin for	ciccel
postin had	eaYedr
postin has	dYeddr
postin is	iYdghi
postin it	dYlkfc
postin said	kYmccd
postin the	dbjinW
postin will	hYadlj
postin you	bljZcd
postma	XqXreU
postma get	YkYlid
postma it	inZfea
postma not	ecardc
postpo	Ve3YeS
postpo .	Zmfefe
postpo and	eYkemb
postpo date	endcfd
postpo indefi	dXvbcc
postpo scenar	dlfeeb
postpo your	decobe
posts	gVpTbs
posts .	XYkZVx
posts ;	cmaeei
posts are	WTzaag
posts close	adpddd
posts have	dlVeel
posts in	YZmjai
posts is	fWhZgl
posts its	tdXdda
posts no	Yqafff
posts plasti	dXbenk
posts the	sZbahZ
pot	Zobldb
potent	njaaaf
poultr	jLihod
poultr .	WWfdnm
poultr and	bcneeb
poultr covera	gedZnf
poultr on	bcgcod
poultr or	pddead
poultr recrui	edbode
pound	kZjcfe
pound 's	eXkfek
pound for	hZmdfd
pour	fXiXsb
pourin	ddcjhf
power	miZced
pps	edgcke
ppsn	decdoc
ppt	eXkaZq
ppts	cclXhi
pq	fehYel
pr	aaeWsg
pr .	cZXcvZ
practi	dZWxcg
practi 's	acZlkh
practi .	gZR0cY
practi ;	dalnXc
practi ?	eeemfa
practi a	Zpaech
practi adverb	acedod
practi and	bnfYcj
practi day	cadqde
practi dive	mdbech
practi for	gdddel
practi four	ddYoeg
practi if	Zacicq
practi is	ieZhbk
practi manage	jdjYff
practi on	aaloZZ
practi test	gcdnec
practi that	dbened
practi you	nadefc
practi your	dmjXdd
pradee	gWjcii
pradny	fcfhff
prado	dallad
prairi	eijced
praise	dgehWm
praise audito	fcedYq
prakas	fkcdch
pray	gXecnf
pray .	eZfdob
prayer	tpVVbc
prayer .	mdaYdm
prayer novemb	mecded
prayer so	eclfgb
prayer with	odcfdb
prays	ifccjd
pre	TcW2Ye
pre applic	dfbecm
pre employ	XeXvea
pre interv	bdcrcc
pre screen	bcdped
pre select	abatYh
preced	cbelcj
precen	jWdeaq
precio	bXpqZY
precio 's	fdneeb
precio .	cWkfdm
precio came	fanfed
precio findin	cddoed
precio standb	ddmjcY
precis	qZrVbZ
precis .	jfpUbd
precis marvel	edoaeb
predec	gfqUYd
predic	bkdeYl
predic .	Zsbeeb
prefec	fehedg
prefer	QYgtUw
prefer .	aYkrad
prefer ?	bcZtdd
prefer a	TWWYZ8
prefer and	ahZubc
prefer anothe	bbdcbt
prefer candid	btYaXc
prefer for	abcree
prefer here	edsYeY
prefer it	medded
prefer or	dcqccd
prefer someon	ebeabs
prefer the	ZXXfY0
prefer to	XijWji
prelim	pShbke
prelim .	ZZcomc
prelim interv	qZeceb
prelim negoti	bZmdef
prelim on	cdbhme
premat	fuYZfX
premat by	bdbeqd
premat of	fpccca
premat to	gneeZe
premie	eafdbo
premis	iaWine
premis .	QhakuY
premis and	eeddnc
premis at	bVZarm
premis by	Wbdtde
premis on	beclhe
premis reckon	sVddee
premis said	icacZq
premis says	cpaccc
premis subjec	ebeenc
premis though	mgdeea
premis to	lUkZgi
premis will	ogebcd
premiu	YXogqR
premiu .	cYheqZ
prende	nhbfbb
prep	XXevYj
prepai	kdVfbn
prepar	YQbtsc
prepar .	WSYtkm
prepar a	ZYYvge
prepar for	qbiYbe
prepar needed	edZpee
prepar opport	eardad
prepar the	cZbR1d
prepar to	beWpkb
prepar your	daegnc
presby	gTlgfh
presch	hhXdjf
prescr	almVfd
presel	eZbcwZ
presel .	iZbhnb
presel post	fenfeZ
presen	Wddvah
presen .	darWjd
presen ;	dZndch
presen and	jheZZj
presen becaus	cemeec
presen boss	fdlfec
presen donal	ffZmfd
presen employ	VYtlaY
presen everyo	ecadlj
presen firm	dcuacY
presen i	apdefd
presen it	adeqcf
presen myself	ddcnee
presen of	dajbdm
presen on	Ykfjdf
presen post	deddob
presen salary	eanicb
presen say	famefe
presen slides	Xeeqed
presen so	icbbme
presen the	gZahlh
presen this	edcmed
presen to	mgXtVT
presen topic	eddnce
presen we	aXQoct
presen with	dmcfed
presen you	giXdkd
presen your	ZpXkZe
presen yourse	YSX1Wh
preser	ZdliYh
preser .	acqcde
preser it	ecdfem
presid	VhNxgh
presid two	chalee
press	gaYokb
press .	ihWZhn
press is	Yfqbdc
press office	ffpVgc
press releas	baeoib
press send	mZebei
press submit	ecZped
press the	bWmlbf
presse	oVreVW
presse him	mbddef
presse pause	fboeec
presse tell	ledeYg
presse the	ebfnfa
pressi	hbpcdb
pressu	UZXxib
pressu .	aTexbZ
presto	clfgcc
presto office	deZhkf
presto will	XuYbeb
presto wishes	datcca
presum	bqWakf
preten	Vhefoc
preten .	Ydcact
preten @p	jcldcb
preten army	dkXdnc
preten otherw	cifcqV
preten to	ahjekY
pretor	ehkkZY
pretor and	ddmjcY
pretty	ffUphc
prevai	edcedn
preven	hmgecX
preven .	enfdeZ
previe	bgbddo
previo	eYhllZ
previo addres	Zeanej
previo answer	hncedZ
previo candid	ebakbm
previo messag	eeodfZ
previo no	geeamd
previo years	ecneeb
price	ehiYYm
price .	feaden
prices	igkTeg
prices we	ccccjm
pricin	ibdlce
pride	jaeddj
priest	YcsnZV
priest search	ddmjcY
prif	fabnef
primar	fYijka
primar school	gddema
primar stage	mghZea
primer	khbYdk
prince	igbgee
princi	omXVgd
princi .	aobcge
princi fit	dXcidp
princi for	bZXctd
princi has	fZjVmi
princi on	dlamZb
princi the	Zqbddb
print	dPfhqf
print .	Ybcauc
print dog	dgZham
print for	ebqaec
print it	bZhqca
print or	mccddh
print sign	eedmdd
print the	lcUall
printe	bbjpba
printi	inefZZ
prior	cbT2Wc
prior to	dcU3WX
priori	fhhdbf
priori er	eelbee
prisci	cmYkfY
prisci .	lbfnaZ
prison	YYnuTd
prison and	ddnedc
prison office	eeembd
pritch	oYbbdk
priti	deWeph
privac	Tb7XWU
privac notice	cYucbd
privac policy	cmgddc
privac statem	bgrYZb
privat	ckileS
privat .	ikZaoW
privat and	hpcdeX
privat dag	cnebef
privat for	Vdbnjh
privat passed	ladidd
privil	ebadim
priya	efgege
priya was	Zdbemj
priya work	emdcdh
priyan	baWYY2
priyan for	ZeYZZx
prize	gZofea
prize draw	Zatbda
prize secret	igXble
prizes	bggihb
pro	TUpkbm
pro .	dcemde
probab	asZXdi
probab .	jVkfhf
probab @d	lcedff
probab in	aYpfbe
probab not	WsWXjg
probab yes	etacXd
probat	bYZU4g
probat .	aZmYrZ
probat for	efYegm
probat in	debbpd
probat note	kXrfWa
probat of	abddjm
probat office	efadme
probat was	jiaiiX
proble	Tfbojf
proble .	Teignd
proble at	gaYrae
proble persis	cepaec
proble we	feZmch
proced	XbjUax
proced .	cecWfp
proced and	jcXcen
proced are	cZoeef
proced ends	gaZedp
proced for	XZqbcm
proced from	mbdhee
proced is	YStbao
proced tp	clcecf
procee	VfQqbu
procee .	YRZVg7
procee as	eYddkl
procee at	fodYee
procee furthe	eabgen
procee kindly	eccoeb
procee to	ZZX2Yb
procee until	fmbgeb
procee with	abehdn
procee withou	dddseX
procee you	eneafb
proces	ZkneYg
proces .	ZllZVl
proces and	dljbac
proces applic	Yqbeee
proces as	edpdda
proces at	cngced
proces can	V5UZcW
proces ends	dfYeeo
proces for	Ta3acX
proces has	Whoadh
proces here	eYZddt
proces if	kWnded
proces in	iobbeY
proces is	dlkhZV
proces it	cobfec
proces of	jnYceb
proces please	nlYeeX
proces so	bohgdY
proces we	Ycjfke
proces with	cbYeZw
proces you	jfdlab
proces your	gVlqbY
procto	jXbfjh
procur	dkdncU
procur me	bbamkd
procur unit	fnaded
prod	aWtccd
produc	2PZpbY
produc #	jdSpha
produc 's	hdcpfY
produc .	uUclbb
produc ;	iebioT
produc ?	clRueY
produc about	fYjcdm
produc after	sjWhaU
produc agata	cpZedb
produc an	gXdoef
produc and	/RYadU
produc any	dhYoed
produc are	XjXnhe
produc as	ZvXtWR
produc at	tOTyUd
produc back	dbhlec
produc before	maagkZ
produc betwee	dcdmee
produc board	mlZadd
produc bring	acdlck
produc budget	pcaddd
produc but	vnXXeP
produc by	rReqYV
produc can	ajlccd
produc clinic	ecbmhd
produc come	pZcged
produc dear	dcmdfe
produc decisi	qYecde
produc do	ddlede
produc either	/Eacee
produc else	dfdled
produc erin	hedale
produc for	geT3Ta
produc from	fangbb
produc gaboro	cdfmdd
produc goes	feebel
produc got	cdWdZv
produc half	cZbubc
produc he	yUdceY
produc human	endgcZ
produc i	7MUhdZ
produc if	2WdaZX
produc in	iaZqeZ
produc is	efhjVj
produc it	VoNric
produc just	Zbmldd
produc kindly	occZhd
produc latest	oedZee
produc letter	edZcoe
produc like	dccfdm
produc manage	Xlhfcg
produc means	wbceeR
produc my	rXddde
produc no	uTjhdR
produc nor	dmdeec
produc not	hWjncb
produc now	wdZabX
produc of	hiaYel
produc on	fZcqdc
produc only	eYpfdd
produc or	YbWwcc
produc origin	qnXXbZ
produc otherw	ddZoee
produc our	aZiqda
produc p	kdZkdd
produc people	WanaqX
produc please	hYZqfc
produc promis	paecee
produc rather	jYcldf
produc room	eecmed
produc s	dXntWY
produc says	qcbade
produc she	tSkQjb
produc shortl	emfafd
produc so	sSaejg
produc sorry	rebdfY
produc suit	dceocf
produc take	vadccX
produc tell	mWdXqe
produc that	mXjghX
produc the	cieZWq
produc then	qZekXc
produc there	gancde
produc they	wQpeaQ
produc to	jKYsod
produc wander	nWefdi
produc want	Veebnl
produc was	bxVbcZ
produc we	2fYUeU
produc when	/AVZiX
produc whethe	2TcZZd
produc which	nXgjbb
produc while	cccbrd
produc who	crbbbc
produc will	oWZeoY
produc with	jGd/NV
produc withou	kYYkdj
produc work	dYeqee
produc would	bZdmld
produc you	5RUkbY
produc your	sabcdd
prof	aXgjhj
profes	aedffm
profes .	oZefdd
profes all	aXiggl
profes and	mddaeh
profes on	dYcebp
profes refere	cadrdc
profes to	ddofeY
profil	efoaYi
profil 's	hmiadW
profil .	gXvNXm
profil ;	edWeep
profil agains	emXcej
profil and	eidqaW
profil assign	dliXhc
profil caught	ecWsec
profil corres	cpbeec
profil does	dbajen
profil first	hncadc
profil fits	imXhec
profil has	ZUqjjX
profil i	dcdsdY
profil in	aekZdl
profil is	mbmXYh
profil match	nacfff
profil on	ebXkdm
profil or	cbrddY
profil to	aowRaU
profil was	bYpZdi
profil will	kdXcem
profil with	ekkWch
profit	fcVSyd
profit danke	aeeene
profit on	cccbta
progra	fhXdmg
progra #	ZkVhlg
progra 's	efgcnY
progra .	ofaaag
progra ?	fadoed
progra and	ecaclj
progra at	lgcZeh
progra but	galiYe
progra for	ibdYmh
progra has	obiceZ
progra here	glecga
progra in	damfhb
progra is	dUhZin
progra of	dmfbea
progra office	efdneZ
progra the	fXZcnk
progra volunt	bldcid
progra was	ddcdem
progre	dqQeZp
progre .	hpRadk
progre and	odceea
progre furthe	beedfm
progre of	axfaeU
progre on	lcedfe
progre throug	eobdec
progre to	TlXrcd
progre with	daZfeq
progre you	dcbcdr
progre your	aSeldr
projec	YXdqbm
projec #	biYjid
projec 's	mXncea
projec .	WWildm
projec among	eddelc
projec and	cfddcl
projec exerci	eeemea
projec fiona	dibdbm
projec from	ahWlgg
projec hanley	medcee
projec has	fkgicV
projec in	ecYkem
projec it	eYpefb
projec kiddin	aiYhif
projec log	Xfbjij
projec rememb	hZmgcc
projec was	eacleh
projec with	foZcgc
promis	ynWVbb
promis .	xpcTaP
promis @d	nbeeed
promis @p	Ubddeu
promis @s	Wqfffe
promis a	Zpfagc
promis all	qYeded
promis an	cqYbah
promis anythi	fdbden
promis at	kdZYij
promis but	dlYibh
promis climat	aneefe
promis everyo	mcecef
promis for	rcfgbW
promis here	fYoVjf
promis human	miabdd
promis i	koVfgX
promis in	nbcidc
promis is	jYfalh
promis it	hOVhlr
promis me	xmUXUZ
promis no	cndeed
promis northl	njZacc
promis not	hXcgji
promis nothin	bndeee
promis of	egZeoc
promis on	rXXZqa
promis produc	cmdffe
promis so	enedea
promis that	Zmccdl
promis the	icWnah
promis to	occZZm
promis us	bcenee
promis was	mkhagU
promis you	ftkScY
promot	jUSeon
promot from	ddaicm
promot to	dbdbof
prompt	hlcfeb
prompt .	ebcqeZ
prompt of	bndadi
prompt that	gnYZdh
prone	WnZjfd
prone seasic	akYhdi
pronou	Zibhlc
pronto	dZclhh
pronun	eekgbf
proof	bVa+YV
proof of	cXY9XW
proof that	efoZdd
proofr	dekbge
proofs	fYZojc
proofs .	haedle
proper	mXhleX
proper .	cdtZYZ
proper answer	qaecde
proper for	ddmjcY
proper interv	dZcrdd
proper look	eYmhdd
proper offer	bjdamc
proper one	YegZsb
proper reply	qcdbdd
propos	dgLxja
propos .	dheneY
propos @d	bZcrde
propos a	aWarhh
propos and	gjVmdd
propos back	cmeded
propos dates	Zbescd
propos for	mfUfhf
propos has	bldjbb
propos of	cdbdpd
propos someth	efbdnc
propos to	gqXbjW
propos two	eddmee
propos you	cbZndl
propri	dbimbc
prosec	ghcgeg
prospe	XdTkqi
prospe .	cVVdoq
prospe employ	ebmfec
prospe on	eqdbba
prost	jgbcid
protec	dbkeZl
protec .	edcddn
protec law	dbreeY
protis	ndeZff
protot	fggkca
proud	Wencie
proud .	XZrfjY
proud curato	edZdhm
proud drill	jjZkbZ
proud of	ZjldUj
proud to	bekamd
proved	ebXfcr
provid	dbVvja
provid .	XXZpnf
provid a	emeefa
provid an	dpYged
provid and	iildaZ
provid that	geZmjY
provid the	gsNeid
provid told	cYhhii
provid two	ddfmdf
provid we	cVsbbi
provid with	iaYnic
provid you	dcZjnc
provid your	adVomc
provin	glZajd
provis	gXfije
provis #	dddnde
provis 's	cTffbr
provis appoin	aidarc
provis licenc	cibZfm
provis list	obdced
provis of	cpbded
provis offer	dbaVxc
provis select	eefoYe
provis shortl	jbbldd
provis someon	eelehZ
provis the	jagXrY
provos	goZgXd
prt	bXXfgt
prune	chndfY
prune 's	fdpddZ
prune who	elVdkg
próxim	ieqYZX
próxim i	jkZedd
próxim your	ibmccd
psira	dblfeh
psm	cZhYdo
psm .	ddmdee
psycho	biSmgk
psycho .	XXXnkk
psycho ?	ednbdd
psycho assess	eddmee
psycho exerci	dlgdfb
psycho to	jfYhdh
pte	akVrZe
pte campus	ffVgem
pto	aboZjd
pub	hmfdcY
pub .	drYeea
public	lUsfWd
public .	ZZjhZm
public aadhaa	jmYdde
public and	bajeZm
public health	qYeheZ
public hearin	deeled
public holida	dbrdea
public office	ccccjm
public on	qVkhcX
public risk	llabeZ
public trial	Zkeked
publis	rmXVce
publis .	UxhbZX
publis and	qedZcc
publis assist	ededle
publis books	chYihh
publis by	pccedb
publis in	micXbh
publis northl	cgdben
publis on	jedYdj
publis result	eoacdc
publis suppor	dmZeff
publis the	vefYZU
publis upon	dabdjm
pubs	Zgific
pugh	cYpoiP
pugh would	ednead
pull	VavofP
pull a	cacscd
pull it	gXnidc
pull out	bb3YbQ
pull your	dcaioa
pulled	TS5TWq
pulled .	bdbbbs
pulled a	dcndee
pulled by	eaZeep
pulled into	bofeeZ
pulled it	kmabec
pulled my	bWubaf
pulled out	XP/YlJ
pulled the	YShZS2
pullin	Yc5XYS
pullin out	Vd7ZVS
pulse	jdZobc
pump	bUafmn
pumped	Zhfbnd
pumped .	ameZld
pumpki	bdonZU
pumpki .	bYpoaV
pumps	dsWbdg
punctu	fanZkZ
pune	Vhlcfg
pune .	Zpbefb
pune pan	dYsccb
pup	YgWYwa
pup .	aVYaxb
pupil	gfgfee
pupill	hUicra
pupill .	bZoclc
pupils	fUgZpg
pupils shared	dbcdqb
puppet	lZXkjc
puppy	kVXQum
purcha	khWlfa
purcha .	aahfcn
purcha about	elabjc
pure	dkkbaf
purim	heheee
purple	lfkcaZ
purple and	elbffe
purpos	jdiUal
purpos .	Zbkdbl
purpos you	mcbagi
pursua	UUjkhk
pursua 's	fUhdqd
pursua .	ciaVdq
pursua one	ihfkXd
pursua story	ddhlcd
pursue	cQYXc5
pursue .	dXbcet
pursue candid	ededel
pursue other	facbes
pursue your	febefm
pursui	cSZcd0
pursui it	ebcefn
pursui other	eZdfen
push	bhXxaV
push .	nbcaie
push back	aWehmj
push it	Zengcc
push our	ceZnee
push to	eeelce
push you	eaeleh
push your	bdbqcd
pushed	1eSeRd
pushed .	mecded
pushed for	edceen
pushed it	tZcbad
pushed them	lgdbce
pushed to	oVmbed
pushed under	mdbgde
pushes	jmYhca
pushes names	ihYkdd
pushin	dxXdYW
pushin for	YwaccY
pushy	hhbfge
put	ddhgff
put .	ebpgcc
put @s	Yoeefe
put a	Yb2fXX
put all	VR6bfW
put an	iWSfjq
put anothe	cddeob
put anythi	bpbibc
put aside	dalgfe
put back	radlZW
put climat	gpcdda
put every	dcnede
put everyt	eahdmd
put forwar	fkPmXl
put her	ZoYdej
put his	Znddjc
put in	emafVl
put into	jRfXnm
put it	nlRTmg
put its	caddim
put me	RRcuta
put money	sfZcZe
put my	qSdgZm
put not	cjXaeo
put off	fenccc
put on	YR5efX
put our	axYacc
put out	nVgbfj
put questi	cmgYdg
put some	dWZtbi
put someth	biZbpc
put the	dP9Mka
put them	brgZdb
put this	cSlchn
put throug	Woanbc
put to	oXbgdj
put togeth	ecrfcV
put up	jpUUfi
put us	pagbdd
put yes	gndidV
put you	cdOvWr
put your	Tfdhrc
puts	chhijW
puttin	ZcZgte
puttin me	ZYUgxb
puttin the	WjnckX
puttin this	bgldcg
puttin togeth	dXcoid
puzzle	aYlwVY
puzzle come	chmYeg
puzzle with	iWpdeb
pvg	efmbgb
python	bgnkZa
pádrai	agZmhd
pádrai funder	mjYddb
pâtiss	dfffdi
q	hgpdUa
q and	dYichl
q is	cbmhcc
q planne	eocacd
q what	dZjnbc
q when	miZbee
q2	mcdeee
qa	clapWc
qa .	Znbbdm
qa on	draaec
qcto	hgdccj
qi	Yigmda
qr	mcccdh
qr .	cfedcn
qualif	bnRbdt
qualif .	aUghho
qualif and	aqabdg
qualif applic	dmcbeg
qualif are	dpcgeZ
qualif candid	dpXaek
qualif eilidh	jZihag
qualif experi	eedbem
qualif for	dbVnih
qualif in	dbcceo
qualif is	ocaded
qualit	eagcZq
qualit circle	hfYjee
qualit inspec	felebd
qualit of	ecdebo
quant	aamdnY
quanti	gbXeep
quanti .	bfbeeo
quanti junipe	ibdcao
quanti survey	dkYiid
quaran	ehdcUq
quaran board	jadlcc
quarre	bbrZha
quarre and	dancee
quarry	goccfa
quarry the	laeffd
quarry with	gmcddc
quarte	rVklcS
quarte close	neddfa
quarte of	cZdree
quay	oZaecj
quaysi	deZpee
quelle	ddbjZn
quenti	Whedlh
querie	aauRih
querie to	dngYde
querie will	nccefc
query	cikibX
query has	Wogdhc
querét	fdXkig
questi	cbluZY
questi #	iXhleb
questi 's	hoebab
questi .	bcjnfZ
questi ?	tWXhia
questi about	Yatgcb
questi all	gncaed
questi and	kegtUS
questi as	giYndb
questi attach	declef
questi before	ajmcea
questi below	Rbexcd
questi by	KVU/YY
questi do	ecdmec
questi for	dhelbc
questi from	cXzZaZ
questi has	hnajYb
questi in	hOtleS
questi is	beYoie
questi it	ddojUe
questi main	debned
questi mark	jvUbcV
questi no	dlZkdc
questi of	jjRVdr
questi on	fOpjdh
questi one	dclgdd
questi or	nfdaee
questi please	aVshbc
questi sessio	eaahem
questi so	edcpbe
questi the	eZqgbX
questi to	bqegaY
questi under	cjajiX
questi was	oYdeef
questi we	jWrhWX
questi when	mqUaca
questi whethe	eiPYfv
questi which	Znegfc
questi with	cWaoam
questi within	Wddsde
questi yes	acvbhT
questi you	jlgeXc
queue	kySWeV
queue .	clfXmb
queue for	bpebcb
queuei	lhdicY
queuei of	nkZgdX
quezon	hsRZie
quezon 's	ZmXcob
quezon .	sgeeZW
quezon help	bccpee
quezon job	fheXem
quezon knows	cobeee
quezon rebecc	dbfcdn
quezon shall	Xnehee
quibbl	admVle
quibbl .	jaocdZ
quick	meahbh
quick .	qrSWgV
quick call	TVU5Zk
quick chat	haXnid
quick could	bnedee
quick decisi	dblgee
quick enough	eacceq
quick ferry	fkjZcc
quick follow	bcamdj
quick heads	UWlqbf
quick i	gWdZlm
quick line	dedcgl
quick map	cdboee
quick no	fWaces
quick note	akfVcm
quick one	maZcij
quick or	cscbac
quick people	endedb
quick pieces	kgVibi
quick pitche	giekZd
quick proces	nfdcdc
quick q	lYsaZZ
quick questi	aZpfha
quick reply	jVldci
quick shifts	jdVghj
quick so	pVdcdk
quick steph	bToahl
quick thank	ecrceY
quick things	ebcpcd
quick to	eqbedZ
quick update	lkYZai
quick whatsa	elagce
quick with	efmbed
quickb	edjdeg
quicke	jkgfWb
quicke .	flbddg
quicke than	lieccc
quickl	atakbW
quickl .	dncmYX
quickl as	Yrdddd
quickl on	dedneb
quickl so	abcchp
quickl than	lbeeee
quickl they	eikhdW
quicks	gXZoci
quid	idgcnV
quid with	caoiea
quiet	ZxhkWQ
quiet .	UtWrdT
quiet and	dlYkdd
quiet becaus	dlkddX
quiet but	ejeleX
quiet for	VciYau
quiet i	dlhbdc
quiet in	jlbeca
quiet on	lhhZcd
quiet room	dcZsdc
quiet since	Yodejb
quiet so	eerlWU
quiet until	gcaffl
quigle	icdgjb
quill	jZaden
quillf	ckihcZ
quinn	jUfhig
quinn and	dUiclj
quinta	dcfdfk
quit	blbija
quite	cfhbek
quite .	lmeVee
quite a	aWsceg
quite keen	cjnacc
quite the	cWWram
quite true	bjoddY
quite unders	eemeeZ
quite what	daZanl
quiz	SWsyOY
quiz .	gfboXd
quiz ?	agYnch
quiz about	eYgmed
quiz handed	dllYeb
quiz is	dainfY
quiz northl	edmhbc
quiz on	dangdc
quizzi	ecuZbZ
quorum	lYkaef
quote	belkba
quote and	fdcdem
quote get	Yccoie
quote it	eapXdh
quote me	jnaYbf
quote the	cjjdiY
quote this	ebpbed
quote we	lWcncd
quote your	ecdmgc
quoted	hdXbsc
quoted .	eccarc
quotin	pZdfec
r	ahcraa
r #	dpcdec
r senhor	lZjhdb
r still	bpaeee
r you	YeipVc
r2	ghblbd
r28	Veanle
r28 's	ZZcloc
r38	glbakb
r384	egfpYZ
r384 here	infXcd
ra	bjUnic
ra for	hZcned
ra test	caenhc
race	fakeZk
race is	kYXdhm
raceco	cbkgdh
races	bjgjbd
rachel	diapba
raclet	dmdgjX
radio	kdWghi
radio .	dXqicb
radio chance	dZdcmj
radio silenc	knSffd
radio went	adYcph
radiog	kZaXmi
radiol	idYdlf
radiol that	kkWajc
rafael	Vfiiak
rafael implem	caqddc
raffle	fegdeh
rahman	Ycmehf
rahman 's	icbdcm
rahman .	ddnded
rahul	gVmddi
rail	gZedpc
railwa	adUgfu
railwa .	aXYhmo
railwa guy	decdoc
rain	XYpbco
rain .	acuXce
rain and	dYhfhi
rained	ecihdf
raise	lYhafj
raise it	eVndhh
raise your	mfcbcg
raised	UgfYsg
raised .	ccfXre
raised a	caenag
raised before	dibale
raised the	gcadlg
raised your	igaZdm
raiser	jdcZbo
raj	ZqfgfW
raj .	ddncec
rajesh	dcancj
ralf	fdmddc
ramire	gcibfg
ramp	eedfhh
ramzan	ialhab
ran	gfikbZ
ran .	eaWvaf
ran accra	edZeoc
ran and	cjmbda
ran out	nlYddX
ran surgeo	edqZdd
ran to	hadddm
ranch	iYgheh
random	lakaee
rang	aSjcsi
rang .	eWbbrj
rang about	fdkmSg
rang an	ddemee
rang and	WYmehh
rang back	Xkfalg
rang but	dgodcZ
rang from	bXQgtn
rang it	aYZapo
rang me	kebcnZ
rang off	mehgbY
rang on	ehTkei
rang the	fikWgc
rang them	fisaXW
rang they	Xgehle
rang to	edzfNa
rang tutor	eebYoh
rang wants	ecemed
rang while	kSdZml
rang with	daddrd
range	jaidWl
ranger	ckqgZV
ranger .	dfjmcW
ranger about	eYtcda
ranger talked	ebneed
rank	jXXeYs
ranked	jgLQZ2
ranked .	pfacae
ranked applic	fnbekV
ranked first	lYahck
ranked fourth	eadadq
ranked has	jbdbXp
ranked list	njcbbb
ranked the	Ykaahn
ranked third	defdle
rankin	ijZTkk
rankin .	gglZdc
rankin can	cncddg
ranks	edUinf
ranks .	bXadnl
ransom	jihacb
rant	cgffie
rapide	cYofbi
rapide .	damech
rapids	aVUkjq
rare	enhaac
rare and	kYkdde
rare to	amcedh
rarely	lbealZ
rarely it	nYehdf
rarer	dckcbk
rash	cpbddd
rash .	dpbdde
rashee	dWpdak
rasmus	bYckhk
rat	elhbgc
rata	fZlibe
rate	OSoZ5Z
rate 's	eYdeqc
rate .	ahYnci
rate ?	abbbko
rate and	ZhYfpd
rate as	VZaW5Z
rate by	deenae
rate is	dhcYpe
rate me	imaaee
rate or	abbbko
rate our	eajcmb
rate this	hfYjee
rate us	bXrbaj
rate we	fedcle
rate you	fcZbsb
rate your	ac5LaX
rated	cobcYj
rated .	clfcee
rates	Ybfpja
rates in	bddofa
rates postdo	hhXgdh
rather	bdedfp
rather be	hflWXl
rather disapp	lbeeee
rather do	pWciag
rather fly	bZdkcn
rather have	bYVZfz
rather i	badcrd
rather leave	baZZZy
rather meet	fafmef
rather not	M0pZjP
rather say	ccmbcj
rather stay	dbredZ
rather tell	cReccy
rather than	hbYmcj
rather you	Xgjbfk
ratifi	cZXgml
ratifi .	fcecem
ratify	iSTmer
ratify .	iXYhgm
rating	gWcqia
rating is	eccned
ratio	hededi
ratio are	Zmefff
rausch	gfZdfj
rausch .	mkcccX
rausch and	blcjdb
rausch we	eamfff
rauten	ibecob
rautio	esbYjT
rautio .	bpebeb
ravens	amdgZh
ravi	fkYehf
ravind	Zmandb
re	fbYkap
re @d	fmdedc
re advert	YfcaZs
re applic	kVncdf
re apply	dahcdn
re assist	bianZc
re check	dZdnfe
re compet	jkgYdf
re re	jgUoYb
re read	feafem
re record	eancee
re send	fdYpee
re sit	cadseZ
re your	iYhjZg
reach	RjYrhg
reach a	L2dZhb
reach me	Xgaiik
reach out	awbcbZ
reach the	TXZjey
reach them	cdemef
reach this	Vcbtgb
reach us	RWbqre
reach wales	eYeZnj
reach you	kXaueV
reacha	jieedb
reache	fjiZZi
reache .	VrbmfX
reache a	mgbcce
reache jim	bhebdm
reache me	blnaXe
reache our	benbdf
reache out	euUcea
reache us	dbzXTd
reache you	wWUbcj
reachi	bmZbbn
reachi out	jlbYbg
reachi the	bcYibs
reachi you	bmechd
react	ihhZcg
reacte	hZlhdc
reacti	hdcapc
reacti .	jadZrZ
read	dejeid
read .	RkscfW
read @d	idmaec
read a	eadmbj
read about	gZlgce
read after	Zhdeem
read all	pcXcgg
read and	boUgnZ
read anythi	jsUhZZ
read appoin	ildbdc
read as	dfabnf
read at	cdiZnd
read betwee	daiddl
read by	wnMVZf
read each	dpceea
read every	nigYbZ
read everyt	mfWYlg
read for	ZXbvbe
read from	gXogda
read i	aoedee
read in	xXkbZU
read it	caYikm
read mail	UT2adc
read more	dZrcac
read my	cfrLqd
read of	XpThnZ
read off	kmbdZc
read on	UbsWnc
read our	afmcch
read out	uYNWtb
read receip	ddmeee
read that	lkfiWY
read the	PXugnY
read their	ddnhZd
read them	ZkZjZk
read this	SYZdwk
read till	dddned
read too	eqbbde
read what	mfldeU
read with	cdaoah
read yours	hngbcZ
readab	kiVgbj
readab and	mfaded
reader	lYmcda
reader .	jdlWdg
readin	hofZca
readin .	pvNaVb
readin abdull	ebocce
readin all	kqWdcZ
readin applic	jmZdec
readin at	deVebt
readin each	glcced
readin email	eaoeec
readin everyt	necceb
readin group	eembdf
readin it	gWcfsa
readin mail	Zgnded
readin my	WcnZij
readin no	gdmaed
readin of	nZajbi
readin this	XPucpc
readin very	iZnddc
readin we	dlceef
readin you	gamhbc
readin your	fgYpac
readme	gXfmde
readou	fTkakj
reads	0TSphW
reads .	uNVslV
reads and	tbdacd
reads as	hmccdb
reads at	cecnee
reads every	dmcdee
reads everyt	ndceec
reads i	odeaee
reads is	bbpeec
reads no	acngde
reads our	aoccef
reads the	jhYhjW
reads them	Yochee
readve	etPnZc
readve .	dmbraU
readve have	elZeeg
readve the	encfcd
ready	Wdclra
ready .	UoOrdj
ready and	dfeYkk
ready at	defYoe
ready by	Xofice
ready for	UWqUwZ
ready in	maaddl
ready to	dVgnjb
ready with	jfbemX
real	oVUhoe
real ;	gamfec
real answer	qaccee
real class	dibocb
real offer	Ycdbtd
real one	lWZqeb
real person	pdaZhb
real pleasu	dbseba
real regret	eacedp
realis	olSfed
realis 's	felhab
realis .	dwQgaa
realis and	ehXfen
realis for	rYddce
realis rang	aebgmf
realis so	dnieeX
realis that	defcme
realis this	eZkefj
realis will	aWbfdu
realis you	amdeee
realit	cpdfcb
really	Zfeddq
really .	djdpaW
really can	bpajca
really enjoye	jYgdbl
really good	idYacp
really happy	ceedme
really high	ebcXet
really hoping	eaeamh
really intere	eaZoef
really liked	caZfat
really long	nggbbb
really nice	Zohceb
really please	lYdZmd
really sorry	YWgdZw
really went	dacemh
reappl	UdZaS5
reappl after	ebcZYv
reappl and	doddfb
reappl in	ZXVZY3
reappo	feVmbl
reason	eQiWd0
reason 's	padedc
reason .	bXqYbk
reason adjust	dchmec
reason and	dbbedr
reason are	dbcddq
reason did	baYces
reason is	qkTZah
reason of	cclalb
reason that	eYheel
reason to	dlackb
reason we	dYZbev
reason will	ebcecp
reassu	bcocZg
rebecc	bbuPnc
rebecc 's	llhSgZ
rebecc and	dendeb
rebecc no	caYmig
rebecc nurse	gahasU
rebecc rang	jbjXhh
rebecc school	ldldaa
rebecc told	djacmd
rebeka	jcgefc
rebook	Zbcodj
rebran	hddjde
rec	djifcd
recall	jlhZZd
recall .	beeedl
recap	hZnjVd
recap .	VlbrbZ
recap her	cceeem
recap i	aheaen
recapp	bdddli
receip	hhwVYX
receip ;	nacfff
receip and	iYiied
receip can	ecceen
receip for	hUsWch
receip in	dndcde
receip is	eaphdZ
receip of	epqXYU
receipt>again	bdccdq
receipt>answer	ccklfY
receipt>ask	gYqjcV
receipt>away	mWicck
receipt>bye	ciclec
receipt>chosen	cbbcgp
receipt>date	farecY
receipt>give	gSpgaj
receipt>goon	cgnbed
receipt>me	cgeqYZ
receipt>meet	eVlibi
receipt>news	lZZYho
receipt>not	Yaeifn
receipt>offer	aiWapj
receipt>others	cmfefa
receipt>papers	catWka
receipt>post	qdiTYh
receipt>receipt	bmpfZS
receipt>refuse	cmUcdn
receipt>review	kvPUkZ
receipt>soon	dbmefe
receipt>step	YbyXca
receipt>them	rhaaZg
receipt>wait	YZqiec
receipt>will	hoafXe
receipt>you	hiwVZZ
receiv	hksXaZ
receiv #	gYbedr
receiv .	lc0YYQ
receiv ;	coaceg
receiv a	uacZde
receiv after	XcYldq
receiv all	oadded
receiv an	bxYRfg
receiv and	VprYbV
receiv any	mdldeW
receiv at	Zdqbbf
receiv attent	etVdec
receiv by	nkbYga
receiv feedba	ufYbdc
receiv for	ffZddn
receiv from	qafcgZ
receiv furthe	buWdeb
receiv in	nheadb
receiv it	gYqgcb
receiv job	ecqeeY
receiv many	ehcbem
receiv more	bYcegp
receiv my	caqede
receiv no	UYikdn
receiv on	napVcZ
receiv our	dvaZaZ
receiv separa	edbnff
receiv the	hqVedZ
receiv this	WX0cQg
receiv update	cfpadb
receiv web	agdmff
receiv with	gnfaae
receiv you	XZUyjX
receiv your	hlsVcT
recent	Wcrjbc
recent applic	bnYkcf
recent applie	ecngbc
recent took	datZeZ
recept	jWuXed
recept #	edmeec
recept .	hOqfbi
recept desk	bbicdn
recept for	lclYdd
recept here	fdbcnd
recept in	rXYded
recept is	Zcqfdc
recept job	sbZccg
recept northl	ccgaoc
recept of	jjjYda
recept role	embXfj
recept said	eldeee
recept says	jkgZfZ
recept the	XpjccZ
recept will	iWofda
recept with	edocce
recess	hnYccf
recipe	jbqWVj
recipi	kWemXh
recipi .	ddZmdi
reckon	3jWMXc
reckon .	nkXbfZ
reckon @d	oadeee
reckon climat	ocedce
reckon he	mbeeee
reckon i	Ukhcbp
reckon it	lcedee
reckon northl	lecdee
reckon on	hncbdb
reckon specif	tZbdca
reckon they	nkcXce
reckon we	mceded
reckon with	imabdd
recogn	oYfYlc
recogn honeym	ndbeee
recogn on	hblded
recogn simula	rdYbdd
recogn still	hbjalb
recogn who	ebdmef
recomm	Yfibbq
recomm .	VhfWip
recomm anothe	ebZeds
recomm applyi	ecuUda
recomm by	eddmdd
recomm for	Zlblag
recomm goes	lcfeee
recomm is	cmVoYe
recomm of	bgZggl
recomm on	eeebnd
recomm said	enSkfc
recomm the	cfpXfe
recomm to	apadbi
recomm us	ednddb
recomm you	XeZgZv
recomm your	dZccct
reconc	idefdg
reconn	kdbdhh
recons	ThXrig
recons and	XYcjlk
reconv	tdSTne
reconv and	Yneefe
reconv from	gcecpZ
reconv on	pYeeed
record	ZZktZc
record #	Zegnde
record .	iknbUb
record ?	ecemef
record a	bibnec
record and	kbgnZZ
record answer	ciWpec
record arrive	dmfZee
record check	hmiccX
record first	cfdmdd
record five	ebenee
record for	gYuadZ
record i	ckggjX
record in	adffZm
record interv	epYddf
record is	eXecdp
record it	caelck
record myself	eWetcb
record needed	dcgZkh
record no	agdmed
record of	camhYi
record offici	koYbbc
record on	dbkXpY
record show	flTlja
record sturdy	dUcrjd
record that	gUrkbZ
record they	imbfYd
record up	ekUfdm
record was	dibcem
record we	ecebgm
record will	Uioddf
record your	XhhsbX
record yourse	eabsdc
recove	hadafn
recrea	Zeajgk
recrea .	bbbkdm
recrui	feqaah
recrui #	lZblcd
recrui 's	eiodXZ
recrui .	OoxRWf
recrui @s	padded
recrui a	cZcaln
recrui admini	deoZed
recrui again	dgbecm
recrui aid	kjXhcb
recrui and	iamced
recrui any	dbfddn
recrui commit	jYkdfe
recrui coordi	bcVidp
recrui depart	fodbfb
recrui desk	fjlfaW
recrui divers	ciYghi
recrui droppe	edhema
recrui embarg	edleed
recrui eng1	camdeh
recrui exerci	cZwYdX
recrui for	bSobYs
recrui freeze	eemffa
recrui from	cXwadZ
recrui goes	gbYdoe
recrui has	gfhYbk
recrui here	fbdpcb
recrui hourly	hgldZd
recrui i	aYddko
recrui in	ZeuhaR
recrui is	jTuadc
recrui it	qVeefg
recrui just	atcaaa
recrui kim	lbfdfe
recrui let	fmdafe
recrui look	nZdefe
recrui looked	eZpdec
recrui manage	qbabeb
recrui matter	dcndfe
recrui of	Re1Wgd
recrui office	aZpbei
recrui only	dcYdeq
recrui portal	VYqgcg
recrui proced	dbVeeu
recrui proces	ghjScj
recrui querie	ccnded
recrui ramzan	fZikbf
recrui rang	dZmcfi
recrui review	cocefc
recrui said	QqZhkf
recrui says	fkQifh
recrui so	kqaYba
recrui suppor	dYpheY
recrui suspen	eaofed
recrui system	aenlbX
recrui talks	embded
recrui team	phhaeW
recrui texted	dhXefm
recrui the	ncceef
recrui throug	efcebl
recrui to	iPilam
recrui told	Qudcbk
recrui took	laUdaq
recrui until	fYseda
recrui used	caWeoj
recrui wants	bVbxdc
recrui was	ekXfhi
recrui will	lqUfcX
recrui with	hVmbdj
recrui withou	fdZfen
recrui you	laabqX
recrut	iikebX
recrut charte	bhfZih
recrut planne	mabmcc
recrut produc	kQraee
recrut the	imccda
rector	iqYebZ
recurs	lelaca
recuse	kdjceb
recycl	UVmejm
recycl 's	fZbfng
red	jkecdc
red .	ncdede
redact	eZgZrc
redact line	cacbsd
redepl	fahheg
redesi	Vdikeh
redesi .	aXajhp
redesi has	bgbceo
redesi stores	fbnbed
redesi to	gjledX
redfer	gYdvZW
redo	efdnea
redo .	dmaidd
redo summar	ZmZlcc
redo the	eclkcZ
reduce	bcidgj
reduct	ebacfo
redund	dfgddi
reed	fYaboj
reed and	gaddfm
reel	sUedXk
reel my	ebceen
reel the	vYdbcb
reels	eajefi
ref	jXXmdk
ref #	gXoedd
ref celebr	jeeejY
ref harbou	gggaXj
ref odense	dXXWop
ref paulin	meUclg
ref settin	ecZkej
ref your	bXfjcp
refer	bmbZcn
refer a	dcsZYd
refer to	bjUchp
refer you	gmbdce
refere	dcftba
refere #	fcwYbU
refere .	acbqgc
refere ;	eWdscc
refere ?	cbZvcc
refere @d	mlbYdd
refere addres	ddaped
refere all	hglada
refere and	hjTdnd
refere answer	ajbdel
refere any	edddem
refere are	fsTlcR
refere at	chbfpY
refere brewer	eclfed
refere by	abjrZb
refere came	bTdhml
refere check	Wibijg
refere checks	mWdldd
refere do	dbdcoe
refere first	lhfZef
refere for	iVUjkm
refere form	agZtbd
refere from	UkV7TV
refere has	kXdsZY
refere have	ZooeVW
refere in	mXkgbd
refere is	sYahbb
refere letter	ZemmaY
refere myself	ademdi
refere number	fXzUYe
refere one	gVZzaY
refere please	ccbsdc
refere reques	dhgmcY
refere since	elcdgd
refere thank	ncYhde
refere they	ZWxXdd
refere to	aXdher
refere unifor	eZqeeb
refere was	bccimc
refere we	blXieg
refere were	knfZVg
refere who	dcdpdd
refere will	fmdefa
refere within	Xbcude
refere you	WVxoWX
refere your	cdcXok
referr	edxZaX
referr .	dkeaZm
referr and	ebidlc
referr dull	aZbnej
referr from	gWvbgV
referr to	blpZZb
refers	gdfZdn
refers .	icccdm
refit	jTqfdc
refit .	pYfcdd
refit out	edneeb
reflec	jhjaiW
reflec .	Zlidce
reflec furthe	mmbXdc
reflec me	gcdlde
reflec on	bascdd
reflec some	ilZfeb
refore	Ybcmcm
refrai	hhqVcY
refrai .	cYtbdd
refres	pOlnXc
refres @p	maakeb
refres the	ddnida
refs	afWubd
refuge	mbgeec
refund	NZsSdv
refund .	eiaadn
refund hopewe	Ydifhi
refund it	bUfdln
refund the	cdegel
refund to	Zrdbce
refusa	xWNShr
refusa .	pRbVho
refusa ;	imceeZ
refusa are	nbddee
refusa from	idcemb
refusa of	chZcap
refusa stands	eYacet
refusa you	emafgd
refuse	kbhbbj
refuse .	egXcVu
refuse a	eliedY
refuse and	dalZdm
refuse by	hbcedm
refuse it	ihglXa
refuse the	cifZoX
refuse to	mdacfh
refuse while	fYpffc
refuse you	kbbjmV
refuse>again	RNkidt
refuse>answer	fTgeau
refuse>away	VlqckR
refuse>bye	ebiZlg
refuse>chosen	akcWng
refuse>closed	cbTZpo
refuse>date	gcTZno
refuse>free	afkTli
refuse>give	dYblel
refuse>goon	cllgcW
refuse>hold	cStbkb
refuse>if	Zcljgc
refuse>joy	ccjelb
refuse>match	bdVgdt
refuse>me	XWXZmw
refuse>meet	fdbfme
refuse>news	Wfpchd
refuse>not	blicVl
refuse>offer	aXqckY
refuse>others	mXdgZl
refuse>papers	nvPfVb
refuse>post	ZbTZjw
refuse>refuse	WVVlwb
refuse>review	cbecfn
refuse>said	vSbfcg
refuse>sorry	dXdebt
refuse>step	Webgbu
refuse>them	fkdYmd
refuse>wait	amjccb
refuse>will	cmjgcY
refuse>you	aeeafr
refusi	keeeee
reg	bechlf
regard	gflddc
regard #	WlmnXb
regard .	jYxXZV
regard and	dasZbe
regard from	hbsVcg
regard hr	gWraea
regard it	cblbgh
regard medica	cnedfc
regard my	eenedb
regard next	ZtYdfd
regard on	efndda
regard seasid	fbjoYZ
regard surgeo	nfcddc
regard talent	enaefe
regard this	cbcdqc
regard to	XZpgdg
regard vielen	ibmccd
regard your	pTYefl
regatt	Zobjdd
regenb	hdhgce
region	YYhjih
region .	afimca
region direct	abUloj
region hospit	dbbkbn
region is	bnabhd
region job	dcdbbr
region manage	khjdfU
region office	cnadff
region on	Vfdtcd
region post	flaeee
region so	dcsddX
regist	Wfmlga
regist .	bftaba
regist ;	aecqde
regist and	oeWmab
regist as	hapdeX
regist at	eealge
regist before	cedmef
regist certif	fbcofd
regist email	ckYcnd
regist for	PgqjYd
regist has	eZhben
regist here	dbqXde
regist identi	edndfb
regist is	ncgadg
regist olga	jhWibh
regist post	dcbdhm
regist stepha	joUeee
regist to	dmbdff
regist with	YnpSaj
regist you	eddmce
regist your	iZlkdY
regrad	aZkggi
regret	aXbZW9
regret .	aPYbS7
regret @d	dbZder
regret and	fkledX
regret any	cWecjp
regret having	eemffZ
regret i	aniccb
regret mail	hddema
regret not	dabdds
regret nothin	eZiddm
regret on	ecodiX
regret only	ekcemX
regret our	eeefXp
regret that	ajWeVv
regret to	VRlZcz
regret we	Zgabcs
regret you	eddceo
regret your	dYnebh
regrou	U0UaYh
regrou 's	cdbcep
regrou .	UuYcgb
regrou and	Xrdddd
regula	iZcjhf
regula and	dfZemg
regula guitar	jgiWhe
regula he	fkYicg
regula i	obcida
regula list	faYbml
regula was	dbcemh
regula you	mabbqX
rehab	bZgcli
rehab .	dcgZod
rehabi	gelddb
rehabi .	cenedc
rehear	ibdgmY
rehear .	dddgpZ
rehear on	lmbYdc
rehear the	cccjcl
rehman	dgWdbp
rehomi	cfbfij
reid	kYgefh
reimbu	fZfnah
reimbu and	aeenee
reimbu for	mfdced
reimbu to	cadeeq
reinsu	cciidh
reject	eRZajw
reject .	aOVeV2
reject ?	eebodd
reject anybod	lcdefe
reject anyone	hgjeeZ
reject at	XZWght
reject by	VkaRWy
reject came	bcjemb
reject for	cWefim
reject from	nfVZjg
reject me	ebfYrd
reject my	edelga
reject not	doZkbZ
reject on	lXZfem
reject the	jZcdfl
reject they	eafeel
reject was	ecVepf
reject we	lgdcfd
reject you	dndlfU
relate	eTfknc
relate .	dYmbnZ
relati	ePqdih
relati .	lbbedh
relati office	iddZle
relati on	Ybrbec
relati that	hZfhie
relax	dgTdqe
relax that	cgXhih
relaxe	ebmmaa
relaxe the	fffmab
releas	sUYehj
releas .	bUbady
releas @d	oaedfd
releas again	dUseed
releas by	oebbhb
releas for	ffembe
releas from	dbadhn
releas has	cndeed
releas it	fcmibd
releas me	dXZccu
releas northl	mdgdbd
releas on	uUiYhb
releas the	lcUdtX
releas to	paijaV
releas you	fadceo
releas your	nfaffb
releva	cjdmdZ
reliab	keSjif
reliab approv	ddcncd
relief	bdkXgm
relief compli	mdceef
relief keep	dlbefe
relief teache	iaZeem
reliev	oiaXef
reliev would	ljcYee
religi	hfanfX
religi .	oZfZoS
religi and	eocdZe
religi applic	agmhdY
religi has	fidZdl
reloca	XeUnkk
reloca .	cZZnih
reloca gets	hbclee
rely	ngcbde
rely on	ngcbde
remain	ZojldT
remain .	egfmac
remain a	fodffY
remain active	joSadl
remain candid	crclbV
remain closed	eemeea
remain for	ehZlgc
remain four	Yncbmb
remain gratef	ffmddb
remain in	XmjWXk
remain interv	ceamff
remain is	ieVduU
remain minute	cZkocZ
remain northl	nddcee
remain on	cmjcda
remain one	glcggY
remain online	abqede
remain open	alacrX
remain people	cUyZcc
remain to	cqYfkU
remain under	d4QfbR
remain very	dpkdcV
remain with	deqccY
remark	cimZdc
rememb	aTwhbY
rememb .	cbnhcb
rememb i	cgmfea
rememb that	medZdi
rememb the	ailZeg
rememb trial	hZmgcc
rememb we	Zdfmhe
rememb you	fekZhf
remind	YSwoaU
remind .	hpiVbY
remind @d	dbencd
remind all	nWjcee
remind by	dcodec
remind of	leaidd
remind that	YWticY
remind the	abpddf
remind you	bgYnaj
remind your	YXdvec
remiss	gmXana
remit	gjZcmZ
remote	ZgXijj
remote .	Ykgdid
remove	QR3TWo
remove .	bhbbhl
remove by	edceem
remove from	XWiZer
remove me	eaudZZ
remove the	feldZi
remove you	dcqieW
remove your	bdlbdi
remune	fccdnd
remune in	dYddof
renata	hXjogU
renata i	hZhmeZ
renata me	ejacld
renew	lggcbb
renewa	aIuVuf
renewa .	hfiWgg
renewa and	dZicob
renewa is	dVseed
renewa side	aiYhif
renewa so	qYcedd
renewa that	ebdcne
renewe	dYYiim
renewe .	eedcle
renewe of	eddmed
reno	jalfcb
reno .	mfdbee
renova	cljbae
renova .	giXfak
rensbu	dfegjc
rent	cajdih
rent includ	flcYie
rent to	chadfl
rentré	hiekYa
rentré .	lnYbcd
rents	jggdeb
reopen	XN5hab
reopen .	WYuabi
reopen ;	eeofeY
reopen @p	celefd
reopen it	ZZYpdl
reopen northl	icqdcX
reopen the	gfiZeh
reorg	dapeed
reorg .	eWreed
reorga	ecoabf
reorga of	ecYefq
rep	eYdoch
repaid	gnccdd
repair	eXimcf
repair .	cebimb
repair and	ecsZea
repeat	dehchg
repeat and	bnidda
repeat not	lYkded
repeat the	bbZgmj
repert	mjhUiY
repert it	hkcWmb
repeti	eeegei
replac	afYpnW
replac .	cjWhna
replac @d	sZbcec
replac date	Zpdefc
replac for	dcchdm
replac it	fmYnaW
replac on	delbja
replac the	Yfeqbd
replac to	cbaVvf
replie	opadTa
replie .	WdtiZZ
replie are	bkYgcl
replie as	aqbddc
replie go	nbcdeg
replie in	ilVaak
replie thanks	gdYceo
replie to	uhafWb
replie within	naeeef
reply	hgfkfY
reply .	dogYae
reply ;	lqZaaZ
reply about	aUfqcj
reply accept	cedemd
reply addres	agZfdn
reply and	hWiidi
reply as	fmcaef
reply before	bjYfoc
reply by	ZUTsxV
reply do	beXpdh
reply does	dmfeea
reply follow	maeefe
reply for	ldceee
reply from	tkiMdU
reply i	cineZa
reply in	roPbgU
reply is	iXraiU
reply needed	cbpkdX
reply on	piZZhY
reply re	dlkYdd
reply since	dpbded
reply so	mcZkde
reply stop	cZmgcf
reply the	hdobda
reply this	eaoeec
reply though	apcefe
reply to	mdeecf
reply until	mbedee
reply was	cbsdda
reply with	VSZ6gX
reply within	vbYVgg
reply yes	PWa8VY
reply your	jmVefe
replyi	jmSmYg
replyi to	hjVddl
repo	TSYxmc
repo now	ecbenf
report	ahdjpW
report 's	clacWo
report .	bfsdVd
report and	amcbkc
report at	dcamjc
report back	onYYdd
report before	eZbrdd
report can	eelbfe
report comes	amdcdj
report for	XRYowW
report from	fsXbdb
report has	dpceea
report i	ecmeed
report in	fjabam
report is	lhnRYh
report it	dfoaeb
report on	VhYcpi
report the	jkXmfV
report to	cYOqxQ
report we	fXoeee
report which	bYlccm
report with	aaZrfe
reposi	Xfcgdn
reposi .	Zicefi
repost	dbqZch
repost but	ebgedl
repres	dPsige
repres .	WgbloZ
repres email	elcgec
repres lost	liZgcc
repres of	ganced
repres the	ecdeen
req	eXdVYv
req #	caadeo
req 's	mbbbck
req .	hebcem
reqs	fkVeif
reqs .	bldffe
requal	ZWhhmh
requal as	dZchoc
reques	XXrpac
reques .	fW2VaZ
reques a	daaoeh
reques and	dfogeY
reques at	dlakdZ
reques by	fWjjhb
reques for	cYfWno
reques from	jiieZb
reques has	kkmUab
reques id	eeZpdd
reques in	gafnag
reques please	ecpddb
reques that	cWjrac
reques the	dbWpei
reques to	YeexYW
reques until	Zdbdcs
reques was	feZeeo
reques we	ecsfeV
reques your	WesgfY
requir	XfRwaq
requir .	Vbbfew
requir @d	ccebdo
requir a	ZeSoaq
requir additi	dmdefc
requir an	Zbbpei
requir and	flThdj
requir by	YbZngl
requir card	fededm
requir change	eeeben
requir for	hcbYdr
requir from	epWefg
requir is	dZeefp
requir no	eZcedq
requir of	avalbS
requir standa	cZbgep
requir teachi	eeemde
requir the	hpYeYd
requir to	YfYrkX
requir two	adcscb
requir we	ehaled
requir you	clbfef
requir your	Wcbsic
requis	ZZjUgt
requis .	dcVWmu
requis like	jYkgXg
requis preten	dkXdnc
requis was	eafeel
resche	YUOymg
resche .	XoUnfe
resche to	lXbned
resche until	Ycccml
rescin	WXXodo
rescue	cbjghf
rescue no	dccgdn
resear	/EQvgR
resear .	/DRpZb
resear ;	gSXunS
resear after	lZbkee
resear and	+JagaZ
resear are	dbdqdb
resear assist	nZccid
resear at	sXbgcb
resear by	pacXkb
resear everyt	ccphaa
resear from	iacoda
resear he	rVeeee
resear i	qccZfc
resear in	WdisVe
resear intern	oVehee
resear is	beVtgZ
resear no	nbXleb
resear of	jcZmac
resear on	Vsdgdc
resear or	WiaolW
resear perth	nbdeee
resear so	oRYoha
resear that	rcWYka
resear the	mVhTli
resear then	jWYtZc
resear throug	bdcjnZ
resear to	8DMlfU
resear we	wSdcec
resear whatev	pZdcdd
resear when	Zqceec
resear you	vUkYWe
resend	WUe7UV
resend cv	fbXsdd
resend the	dWhtdY
resend your	daqeaZ
reserv	YiXdkm
reserv .	VjdTml
reserv a	YbaplZ
reserv after	cXdmbm
reserv and	ogaYWm
reserv course	damkbc
reserv in	bgecme
reserv list	bvRcla
reserv no	kdedlY
reserv the	cnfZhc
reserv to	ebfedl
reserv will	aWdcdv
reset	chqdaa
reshuf	cfgchh
reside	aZhajo
reside 's	eeeebm
reside .	YebZlm
reside and	bpbZbi
reside are	ngbcdd
reside band	ceqeZd
reside in	ebadim
reside manage	eZeeen
reside or	qlbZba
reside with	eecnde
reside you	ddZfqc
resign	ahbeji
resign .	jggZcg
resign accept	efeZmf
resign and	Wobmcc
resign from	eddbpe
resign leona	gbgccm
resist	lXWfmh
resolu	emefdc
resolv	eTbXlu
resolv .	fbnbdf
resolv at	cYkehj
resolv not	cWYdaz
resolv on	meYbkd
resolv that	dacdmi
resolv to	ZUbdjv
resort	bbplaX
resour	Yidefl
resour and	ZoWhlb
resour are	kcdZld
resour commit	Zmeefe
resour depart	VlnZeb
resour living	hZbcdo
resour to	cebYds
respec	egYbXs
respec the	bmedfe
respec to	lfbhfa
respir	cfZchm
respon	sodUZZ
respon .	hndXWh
respon and	cwXagY
respon are	dhpccY
respon before	cnddde
respon by	egYflg
respon from	wXcYca
respon in	fYndZi
respon it	mUjedh
respon time	dcmeee
respon times	aracec
respon to	pajbYd
respon we	cpcYea
respon when	cnddee
respon within	1OZcja
respon you	jgYjed
ressou	edckeh
rest	jikZfZ
rest .	ZUlemj
rest @d	mcedef
rest and	YseZed
rest are	fmedbe
rest assure	dlbfee
rest by	rccbdc
rest get	ehcdlb
rest is	VnWYvY
rest of	nYgjUj
rest prompt	ledeed
rest with	fmbcdg
restar	eX1WfW
restar .	bUweec
restar you	ebqeeY
restau	bgVhnh
restau 's	ZbZpih
restau .	YlbWsb
restau passed	ddeclg
restau say	fYkbih
restau till	Yccdho
restau who	bodded
restfu	Zakffj
restfu .	ZZjfdm
restfu for	klbeeY
restfu holida	bZpeee
restor	gbbeen
restri	ZlZZjk
restri .	bndbjb
restru	bOyahg
restru .	dbndia
restru ;	eaneee
restru and	eWiffm
rests	asfZhV
rests .	dlgddc
rests with	epXeee
resubm	XQmlcm
resubm .	dYkecl
result	+iSUZc
result .	sgVUdj
result ;	dmddee
result @d	yfVXcb
result @p	sZbded
result and	eneceb
result announ	Yoeffd
result appear	dmddfd
result are	inccZc
result around	Xefoff
result as	mbfeee
result back	Ybekdn
result before	vZcWec
result by	zbYZaY
result came	VVbocs
result can	nacdeg
result come	jiXZgg
result comes	ocdeed
result follow	Xqeded
result for	sabace
result from	oiYZch
result go	tiZZdX
result goes	naeeee
result have	enccee
result i	dndefc
result in	btUdag
result is	uWdddd
result it	fnZdee
result northl	4OYgbZ
result not	Zjdcem
result of	plRXam
result on	/TXVaR
result once	Znfefe
result over	uTeeed
result planne	qaceee
result posted	oYeeee
result produc	nceded
result reads	paddee
result shall	mrYXbV
result so	obebee
result straig	cbemfe
result the	iZbdmg
result to	tahaba
result we	ddeeem
result were	edmded
result will	nsUXZU
result with	hncaed
result within	ucZbbc
result would	Zmfeff
result you	cagabr
result your	bebeeo
resume	igmfaV
resume .	bXpidc
resump	ZWkkhe
resump .	daoecc
resump date	bddgle
retail	WQQnnv
retail .	YXWnog
retail assist	cbemfe
retail crew	fdZefm
retain	Vbdcfv
retain .	ZRWgb3
retain for	bjYhhh
retain in	chradX
retain our	bpZlbW
retain the	ebfcem
retain your	ZeaZlo
retake	dZXphc
retent	ibleiW
retent policy	efndea
retest	bcdcjj
retest they	fccfnc
rethin	Wkhhfb
rethin the	dfdedm
retire	datfPf
retire .	dcpedZ
retire in	ffdmca
retire there	dhledZ
retiri	ZnaoYc
retrai	fOvmXY
retrai .	jXodeb
retrai @d	bXirZc
retrea	flkXbd
retrea tallin	jhXcig
retry	mUicbm
retry .	kVleeg
retry backgr	fdbeel
return	aXgfho
return #	peebdZ
return .	VWufdf
return a	leegbd
return and	llbahY
return as	egdbdl
return by	Yafcbs
return for	ailjcY
return from	ucfTbh
return it	UZdmsY
return my	gaqcca
return of	bffdXp
return office	idbZki
return on	mqbTVg
return one	cdaWwd
return religi	iegiYd
return season	ccakbl
return the	WVfgoj
return them	Zcbsde
return to	cWjmPp
return volunt	hZYkhg
return within	Wcamen
return you	kcnYdb
return your	WbeSX2
reuben	gegfhc
reunit	bdjjec
rev	XgTYms
rev .	Yoccgg
revali	ebgled
revd	djjddb
reveal	blcZgj
reveno	agmcah
revenu	aS0dab
revenu in	aeemfe
revere	hfWhkb
revert	ozNgdQ
revert .	Y8SUYY
revert by	qhZeaa
revert northl	rXdcee
revert once	cobdfe
revert to	fnbbjX
revert with	dcTwiW
revert within	rUehde
review	gvZVbi
review .	d2ZWXZ
review ;	emcbeg
review after	fbdcsY
review all	Rmicdl
review and	YhmhhY
review applic	hsaabZ
review by	WmcTdq
review commen	faeefm
review each	mfXiha
review every	enXege
review everyt	eoYeee
review for	enaffb
review i	kYbden
review is	jhkdcX
review of	Ybocbj
review on	mcdbci
review so	dYqcch
review the	fXablp
review to	djZeek
review until	nbeedd
review usuall	qXdffd
review you	cndcee
review your	kZacbq
review>again	bsYkZb
review>answer	nhidaX
review>ask	hYjoZb
review>away	jdgnZY
review>bye	fUiXjn
review>chosen	hRUfuj
review>closed	abddYs
review>date	waibZX
review>decide	bkTmlY
review>free	jakYlc
review>give	lbWsUg
review>goon	dejijW
review>hear	ejqQkY
review>hold	YX0ZZc
review>if	WtZhha
review>me	Xblcng
review>meet	jpXddZ
review>news	tgNaal
review>not	efcdbp
review>offer	dbhUwY
review>others	dhjXVm
review>papers	crTdna
review>post	XimkYd
review>receipt	XjZbjm
review>refuse	jYSelo
review>review	crkSfW
review>said	lgVUkl
review>soon	cuaadb
review>sorry	deYZhq
review>start	ijaclX
review>them	gjZdck
review>wait	WnijcY
review>will	hrXdde
review>you	ggYifg
revise	kZffid
revise schedu	odeZee
revise timeta	Zldhee
revisi	SqqYaa
revisi it	UpmbdZ
revive	jUhiqR
reward	fbfljY
reward that	feefnZ
rewatc	kSljbf
rewild	abXudd
rewild about	deZhkf
rework	mecafe
rewrit	ekddbh
rewrit the	apddde
reyes	hpTRji
reyes .	coedec
reyes and	lebedf
reyes on	lbXbik
reyes we	emdYeh
rf	gYjefi
rfrd	echccl
rfrd .	ecleed
rgds	bneebd
rgds .	aqWcdg
rh	ZYkjkc
rhetor	aeXhim
rhetor .	bYcjil
rhetor up	codaib
rhian	fnffcX
rhian .	boeeec
rhiann	balboX
rhonda	idcnab
rhys	mWihad
rhythm	jYVikh
rhythm go	lcedef
rhythm lad	fYaelk
ribbon	ggbdcl
ribeir	ebdlbh
ricard	fWeeqc
rick	ihehdc
ricky	cmfgbd
rid	jcYadp
rid of	mbebdh
ridden	idackf
ride	flQgXo
ride along	eebmee
ride for	eaeeen
ridge	ahcemb
ridgeb	dhocca
ridgew	eaZdeq
ridgew has	bdZbni
ridgew will	eclgea
rie	ejhbgc
riga	bddmXm
riga i	dYkkee
rigger	bZapje
right	feYhjg
right .	WfcYqk
right ?	agnahc
right @d	qccdcd
right about	Ziqccc
right after	6YYbbV
right and	ggZcbp
right away	hgZlec
right by	cbdbkm
right faithf	edleed
right for	ZeUnlg
right form	ddnced
right here	cmdjfW
right i	gZYags
right in	eTqdnX
right letter	jldbdZ
right match	eYacdu
right mix	eibleZ
right no	dmedee
right now	cpcXdg
right number	gcmbed
right of	hfYcco
right one	bbdqeY
right or	bTjudZ
right person	disdeS
right place	ebcddq
right so	llYWla
right that	ZsUcgj
right the	jkafiX
right then	cSYvja
right there	edcmee
right to	ekZlcd
right up	dcecen
right we	lWZkZn
right with	iTljcf
right you	jXgboa
rightl	bjVUnk
rights	hjYkiW
rights is	coceec
rigoro	dZoceg
riikka	oZfbcg
ring	qYWqeb
ring #	WcZikk
ring .	osYcWW
ring @d	qZedee
ring a	VcXrjf
ring about	YXbsfh
ring again	eogada
ring all	zSdbdc
ring and	iZdjkY
ring as	mdfded
ring back	ThjtaY
ring bookke	lfeede
ring candid	phaYed
ring everyb	qfcYdd
ring everyo	qlWaca
ring fenna	dbfmfd
ring for	kXbhdl
ring from	oagabh
ring her	XUY3hY
ring him	YVY1ac
ring if	gdpZdd
ring me	fPVjsm
ring northl	0SdZcd
ring on	nfXdib
ring once	bmeeee
ring or	bndfce
ring people	RzaYdb
ring planne	pZdefd
ring produc	mfchbb
ring round	2ZbNfc
ring someti	edfddl
ring the	dVmweP
ring them	hcTtWg
ring they	dhedla
ring to	NeZuhh
ring us	aaYzXc
ring whatev	eZemef
ring when	Uvdccf
ring with	nQcqce
ring you	yZVdbg
ring your	gacpce
ringed	cfYjld
ringed in	cfYjld
ringin	wacZec
ringin .	lYrYba
ringin about	RfnYfp
ringin all	ndcdee
ringin but	edfbme
ringin everyo	rXahdd
ringin from	eZcoec
ringin me	mmaceZ
ringin off	dWfiii
ringin round	nfafgb
ringin taking	cjldbc
ringin the	nbYcdl
ringin them	hljbaY
ringin to	hVjdbn
ringin with	ciZdme
ringin you	wbXZhZ
rings	/bMfUS
rings each	nddddd
rings everyo	udYdbc
rings me	xTddbd
rings nobody	Zleied
rings on	bdbmhd
rings people	jmdacc
rings round	qZdcee
rings with	oYeeee
rings you	ihamaZ
riot	fldajb
rip	Wqdajd
rise	YUhhqd
rise who	cWhfmg
rises	dlajdc
rises 's	dmceed
rising	bclejd
rising #	ecmdee
risk	kfmaZZ
risk .	gegWmg
risk and	liiZdX
risk case	geYiej
risk in	cYqWeh
risk it	dobeec
risk you	mcdfee
rita	hmkeTZ
rita .	Xhmgbe
river	bYnief
rivers	dejfee
rivers .	ebnjcZ
riverw	hbbdgl
rly	hUhnfc
rly assess	deeled
road	ZXpcbn
road .	dbmbje
road for	cbdbdq
road test	dgbndb
road they	edceel
road with	dbXcet
roadho	kflZca
roadho wants	lieYee
roads	ejcfgc
roads .	gmgaec
roadsh	hgidec
roaste	bPtikW
roaste .	laxZbN
roaste a	ecldee
rob	apUhZk
rob .	dZXkap
robin	Yjhcjd
robot	fdhfef
roboti	XTexae
roboti .	cigiXi
roboti fulfil	Xbdpbi
roboti indepe	eedmde
roboti minute	dZhmec
roboti off	feoeYf
roboti people	ddYcmk
robots	gkibda
robyn	cT9ZUV
robyn 's	ecpebd
robyn .	kdpcWa
robyn is	bcrcdc
rocket	cddggj
roderi	kedceg
roger	dhRZnm
roger .	fpcdda
roger wrote	dhZdcm
rohan	baayXZ
rohit	eeegie
roisin	dcekfg
roisin says	Zbadlo
role	cdades
role ?	jTWrfe
role a	dfbndd
role after	jhbkXf
role any	ffnefZ
role approv	lfcece
role at	fagqaa
role but	clddge
role camill	jkbZci
role comes	eYdgeo
role descri	medefc
role for	cUlcco
role got	eadfem
role has	ihkYhY
role i	eccgoa
role is	aYujTf
role may	eYmdej
role needs	ecaber
role northl	kWdmbf
role of	bgVYnp
role on	eclefe
role or	emcdee
role play	aZdrce
role profil	eapdcZ
role run	drcaea
role solar	dfdmdc
role tenby	igXble
role the	gpbaed
role there	anefec
role was	afRZb1
role we	arajdV
role will	dUseee
role with	fXRZtp
role you	hhabZp
roles	ZTtVWz
roles .	deYacu
roles and	ebgcdl
roles are	dWoddk
roles that	dcncch
roll	Wddsbf
rolled	ecdiie
rollin	Wfdihj
rollin basis	cpbdeb
rollin please	ihfWnZ
rollin we	fccdfn
romano	cbamkb
rome	hgbidf
romero	eiccke
romy	hdahYm
ron	dhgldZ
ronan	abbeho
ronan .	abceep
roof	jejdYf
roof .	hnWYck
roof who	Zclnbc
roofto	bfyZRc
roofto it	dhbddl
roofto me	Xf6RVV
rookie	coWebl
room	cWcsla
room #	aTovbS
room 's	bfnhcX
room .	gVfwVe
room above	eeeYpe
room and	UZVbyj
room assist	jgTggi
room b	fhYndb
room before	qWjadb
room change	ddcoeb
room closes	fldbee
room fiona	ceXdmj
room for	UcVtfm
room happy	ffmceb
room has	cZdpja
room i	ckcclb
room if	Zdecpe
room is	bbqYnW
room it	cbXmbp
room lad	ffcdbm
room lives	dlbefe
room northl	gccdnc
room on	legXdi
room so	dnceec
room than	dbbdim
room that	gqabcb
room to	VqigcY
room was	dilZjW
room we	lZcbbn
room with	jdcijY
room withou	qYecee
room yet	fmeeec
rooms	afhkfc
rooms the	fgblcc
rootin	bUlZjo
rootin for	bUlZjo
rooyen	biWhdn
rope	hdjfec
rory	niYWge
rosali	cZgkfh
rosali .	cZdekl
rose	bdcboe
roses	dbjcih
rosh	hfcald
roshni	ieeeeh
rosie	djeaei
ross	eiZmdc
rossi	Zjdgie
rossi watchi	bjfeZi
roster	bdogea
roster .	eXkedk
roster are	cmbdhe
roster you	ddcode
rosé	YmZiid
rota	hXejlc
rota 's	fnaaja
rota .	Yhcmhd
rota and	iYfedl
rota for	nWcekd
rotary	SWV7Ve
rotary .	enZgdd
rotary a	aafqde
rotas	incgYa
rotas .	mYihdd
rotati	idgfgb
rotati .	ikXdbi
rotati interv	adlccj
rotati post	cbZdnk
rotten	bdZgep
rotter	eackgh
rotter .	eelchc
rotter number	ecbdeo
rough	bXcbln
rough slashe	ecZelk
roughl	khWkZh
round	edbpcf
round #	aca2VY
round 's	bXYncq
round .	daWtff
round ?	ecYsec
round @p	kZcmdc
round a	pctQbW
round about	aneefe
round and	tMceco
round at	gWrdbe
round before	fndaed
round but	ibdmdc
round by	kjdXid
round congra	eWbvbe
round do	ehcVeq
round everyo	mdecdf
round fast	emdcee
round for	cfimYd
round four	edbpec
round has	cblibd
round here	nfYYlb
round is	jdfjfY
round it	UkemiY
round no	kgcWel
round northl	gmchcZ
round of	cnaYhj
round on	mQfhpY
round one	aeShbs
round opens	Xcdbdv
round our	daaeqa
round people	oieVee
round produc	bceqdd
round runs	mkcbcc
round the	Venffh
round three	XSizbb
round to	YzhcXS
round two	YYb1Yd
round up	dencdc
round we	balZnf
round went	obbddg
round when	Ypeeee
round with	ZYcuee
round would	creWed
round you	dgZVet
rounde	jYdiYl
rounde of	afUfll
rounds	fafUiq
rounds .	VdYift
rounds and	dVfhgm
rounds for	ddfdcn
rounds i	dbmZcl
rounds in	etbWeb
rounds of	bcrZec
rounds one	faXeoh
rounds they	iXkajg
roundt	ccbqed
route	WTfckt
route .	ebbkcl
route and	cdbcil
route to	feZafn
routed	eciebk
routed replie	gdXgdn
routin	eeidfg
roux	eWiodd
row	Xdhkfg
row is	bjdbob
rowan	iedcgi
rowan .	cibflb
rowant	dbaodi
roya	ehibdg
royal	YYelpb
royal .	fdembf
rsvp	Xcjpbc
rsvp by	Zdbtcd
ru	Zljaeg
ru band	dYgdik
ruairi	ahflhY
ruairi house	bkclea
ruairí	iaiWnc
rubbis	Tcmjdi
rubbis .	dWqcaj
rubbis i	bbeimc
rubric	efpYgY
rubén	mXdjbg
rugby	lakccd
ruhr	khbkaa
ruhr .	mhdebb
rui	ccjeig
rui and	Yahkjf
rukhsa	kabYkj
rule	ykLddb
rule .	guagWX
rule agains	gdZahn
rule it	mbeeee
rule no	fncdeb
rule of	htSedd
rule on	mXdjdg
rule people	hmdcea
rule say	pZdeed
rule that	RVlkpc
rule with	needeb
rule you	eocdec
ruled	pjcRVk
ruled .	eWrddd
ruled me	bjadcm
ruled out	eodeea
ruled you	lnSabj
rules	ijhYfc
rules so	mbeefe
ruling	5faTVS
ruling .	iZlddf
ruling on	phYecb
rumour	osLbcb
rumour had	jjabkY
rumour starte	gYceil
rumour that	coadef
rumour you	emdeec
run	iaackk
run .	dbnRnh
run a	aTSka3
run by	cbcabu
run first	kYkded
run for	cnhgcY
run from	qbbcfc
run if	XaZcxd
run in	Yoecdg
run it	qsTUWg
run its	nadibc
run my	edeeld
run on	nWbmZd
run our	eeeapb
run out	afqbjV
run over	dbjmab
run the	jKZczd
run they	bXViol
run throug	eraebZ
run to	bkZgam
run until	seaZcf
run you	effWpe
rung	pYgPmi
rung .	hbXZrg
rung and	Ziencd
rung back	eamcie
rung before	Ypeeed
rung by	wZdccZ
rung it	YYdeko
rung me	tZdace
rung the	bkobXd
rung to	ZfZanl
rung up	gnddea
rung you	vVfXhc
runner	XVWTg5
runner .	lYfedi
runner up	QaWSi3
runnin	Vjihai
runnin .	UwYXSo
runnin a	cZcpaj
runnin and	mbdedg
runnin at	eedddm
runnin behind	medeec
runnin for	YislTY
runnin it	ddXjhj
runnin late	Yarica
runnin no	eocdeb
runnin the	eYuZbc
runnin us	eaeeme
runnin which	eZdbkl
runs	ZknchX
runs .	lZhcci
runs every	bamWod
runs for	ZgrccY
runs from	bWqgiZ
runs out	RmgfrY
runs the	flXigb
runs to	apdfYi
runs until	cqbcdd
rural	lnVghY
rural matter	hlVkee
ruralh	djZgdi
rush	fuaiiK
rush .	cqdffX
rush a	drebcc
rush and	dlhcdc
rush each	iaecmc
rush from	cpbddd
rush it	nkacaa
rushed	YgjikX
rushed .	aoliZX
rust	fcXkjf
rust .	ihZbkd
rusten	dlcgiX
rusten .	dcdpdd
rusten summar	fkjZcc
rusty	jYbalj
ruta	jYpfZZ
ruth	bZYfkq
ruth to	dZaeeq
ryan	dgYapf
ryan .	cicdpZ
rückme	mbZiiZ
s	gdifbg
s @d	tcXdeb
s a	oiXcce
s announ	bQ4eeU
s call	jWggkc
s date	oZdged
s group	ffVkai
s interv	Wgofee
s meetin	dpVTmh
s newsle	demeee
s no	YXbpdm
s noah	gcldde
s off	ccVncl
s on	deZoed
s open	Ykfdck
s phone	ZYcddt
s post	rabfcc
s round	Ydedeq
s staff	delZie
s the	iiddlV
s top	dapace
s trial	cgbpbc
s upon	emdcee
s vote	fgYchk
s when	rOccin
s you	iXaild
saas	gjZdkc
saas .	gfbVof
saas in	ledeee
sabine	lbpacY
sabrin	dZmecg
sabrin work	ebpgdX
sace	abWclo
sacked	dboibb
sad	YHgQP/
sad .	cbbcas
sad one	lbeceh
sad parts	babder
sad to	YWdfbw
sade	abajgm
sadly	YZZaX6
sadly .	amacbm
sadly i	eocfeY
sadly it	aackdo
sadly no	dpdeea
sadly the	nUcaas
sadly we	fdabep
sadly with	jgfjdX
safari	hjXYfl
safari candid	edadeo
safe	eU+RYb
safe .	fbpZff
safe home	cXgeeo
safe journe	edoceb
safe liaiso	ecnddd
safe travel	eemeec
safe trip	fdmeec
safe with	ccqdeb
safe worth	bWrack
safegu	XSaski
safegu quiz	ecened
safely	ZmvUYV
safely .	dO6XbT
safely and	ZsZdcf
safer	fmXjad
safer .	dnXjbd
safety	aejnZc
safety shoes	deeldd
saga	heeTfp
saga .	enedce
saga appear	mlaWcg
saga gaz	XZhhen
saga violet	jbdXil
sahel	eZsgZY
sahel .	cbqdbc
sahib	llVnZW
sahib .	jldadb
said	hibaig
said .	ntWRdd
said ;	qYeddd
said @d	voTeUS
said @p	hhbldX
said @s	lVmZZi
said a	fb2ZVR
said about	tWkZZg
said actuar	mkcebZ
said annika	eceeme
said anyone	ekcdlZ
said anythi	YuahcZ
said at	ctUXdh
said before	vcbaba
said bring	aXmsXb
said but	mTigid
said by	f1aXWT
said climat	lrZZZW
said come	deddme
said create	uXbdcd
said did	hfnhaY
said do	XeXayd
said ewa	mfdddd
said fair	gfmccc
said final	ndeaee
said for	nYlXfe
said full	cdmcde
said go	adeepc
said good	fdpcXf
said great	ecdndd
said he	gxXVUh
said hi	ecnede
said hire	afdXvZ
said hold	lkYkWe
said human	sWeded
said hybrid	ZmYebn
said i	YOkkmm
said id	hdcmdc
said if	fnaXcj
said in	bkkblU
said is	inaZjZ
said it	fhgQmi
said lars	Ybqedd
said leave	imbdea
said leeds	oYdeee
said let	Wlecme
said like	saWabi
said maybe	ZXcacw
said more	aqbccc
said my	jUUhbt
said nearly	bhdlde
said nice	bqZbdg
said no	YIbgl1
said northl	7kPUaO
said not	eoZldV
said nothin	WktgZR
said núria	dlceee
said offers	gmcebe
said oh	ZUZokk
said ok	geeZme
said on	XkUikj
said one	jabcem
said our	dlcgdd
said pays	cbmfai
said planne	njZdcb
said please	jldbdZ
said produc	rrWYcN
said put	kXdaeo
said quote	lccnbX
said reject	fenhcY
said resear	rlYZZV
said result	dmdedd
said right	dckmba
said salon	mbddka
said sectio	dapcdc
said see	ahfKyh
said shame	bbgdco
said she	usePaQ
said sit	dXrfdc
said so	bfQYlt
said some	eXfffo
said soon	Yodeee
said sorry	bnffeb
said specif	qiYcYb
said take	cUZgpi
said thank	kbacao
said thanks	YW2ZXd
said that	arZdbh
said the	kXfeej
said then	lKmesY
said there	VRelnp
said these	dlceef
said they	gybbSc
said to	XeesUi
said try	cccdeo
said usuall	cmdedd
said was	ipWZja
said we	UvSaco
said welcom	bhTduY
said well	cgbbmg
said what	ddpcbe
said when	oXmbgY
said whethe	endded
said which	ilaZib
said who	etabdZ
said with	mbcmdZ
said within	ivXbYT
said word	lceeee
said would	bnekdZ
said yes	NLQc/q
said you	Kniedo
said young	jkefeZ
said your	fVilbj
said>again	VjjoXf
said>answer	ukVcXf
said>ask	gcHjlp
said>away	qafdYh
said>bye	cekalb
said>chosen	XbYayg
said>closed	dbWcpm
said>date	4fVcaV
said>decide	tlSefR
said>free	Vjjcmb
said>give	XWdtnV
said>goon	Xhidjf
said>hear	smdcUW
said>hold	VjobmU
said>if	mhUXjh
said>joy	ZVkcmi
said>match	adgvVb
said>me	bhbcrb
said>meet	SfWvqX
said>news	wiYVbb
said>not	ecYedt
said>offer	bZdfvV
said>others	SiZqXo
said>papers	UZVxnY
said>post	VTiV3g
said>receipt	eXsdec
said>refuse	VcXqcn
said>review	eoRfje
said>said	ipdUhb
said>soon	PhkrXf
said>sorry	dnbbZk
said>start	ZfcZzS
said>step	dhVsda
said>thanks	WO6WZg
said>them	kiYeff
said>wait	gljeiQ
said>will	hqWdcg
said>you	ZZdgqh
sail	gmbnYW
sailed	dahhei
sailin	hajgbg
sailor	Velcmf
sailor tell	XiZfil
saints	gdeand
sakura	eagfjg
sal	hjbjca
sal ;	eleded
salaam	doiYWf
salaam call	decmde
salaam contes	imXZfg
salaam interv	cdsYcZ
salaam office	leedee
salari	QfmZjj
salari .	eatbdY
salari it	bZccll
salary	aZdsnX
salary 's	gjcZmb
salary .	Yicckg
salary ?	ecdlkY
salary and	ecgdqU
salary antune	edemdd
salary as	hcaVvb
salary band	hobgZb
salary before	acfoef
salary but	dicapa
salary certif	eapdcb
salary expect	ZXP3Ls
salary for	ecteUd
salary i	dZqjcY
salary in	gYqTkb
salary is	Yajndd
salary now	danddb
salary number	abcuYe
salary of	cbdeqc
salary same	fdbbsa
salary slip	eZcmZm
salary slips	aeetXe
salary talk	eZeqae
salary talks	ebdpad
salary will	ebdcoe
salary wish	efdoZe
salary wishes	ijbckZ
salary with	daebrd
salary would	gjgWka
salary you	jbZggi
sale	aamcdj
sale nhs	cYhjjd
sales	ZnlXbg
salon	cgRjrb
salon cvs	aeabjn
salon or	fmcZib
salon statem	Zeemfe
salt	cejeXk
salt .	dcfmde
saltbo	doUiic
saltma	iXaghl
saltwa	ehZZdn
saludo	eRblsd
saludo in	ebbeng
saludo office	ecblmZ
salut	gWaomY
salut .	dZoZkb
salut chloé	cjccnc
salut one	debnee
salut the	eccoeb
saluta	ciXlia
salute	iiaYke
salute .	dogcbZ
salute the	ebdeen
saluto	ffclmV
saluto 's	fcemdd
saluto .	gbceoc
sam	qibYda
sam .	pZadla
sam about	dmbefe
sam they	acqced
same	gXdqkY
same .	dqbbXi
same archit	gkZcal
same as	mujPbR
same breath	iaYgpb
same compan	Zmbeam
same date	lccfee
same day	bjVsWj
same firm	dbhgma
same floor	edemiZ
same for	adepdc
same galler	earebb
same grade	dddbuW
same hour	sZTpYa
same i	nbeede
same illust	feeesT
same link	VXT1Zc
same lot	bljeeZ
same meet	eddnce
same minute	neecce
same money	caZa7M
same name	ecneec
same no	gmcecb
same old	cibabo
same osaka	cmbgdc
same people	iWfpcb
same phone	edicnZ
same place	bVU2Zh
same room	aeXtcd
same salary	fedcoa
same school	ccoajb
same team	cddZxY
same terms	edcVtd
same the	jaVbdt
same thing	bgfZme
same time	mOM1Vm
same video	cbalej
samir	iUeobf
samir for	bbdqdf
samira	dhdedj
sample	cXf1Vb
sample .	duWdeZ
sample agreem	eemdde
sample and	sVbhfc
sample at	edanee
sample class	dcdodd
sample code	fndbed
sample from	bfelef
sample got	jcacme
sample in	adhndd
sample lent	acarcc
sample lesson	kZcpac
sample of	gbbmdf
sample on	ncchdb
sample petroc	acakdn
sample questi	dbpbdd
sample was	eboddd
sample which	bZtedY
samtra	iedhee
samuel	dedihe
sancti	adjZjh
sancti point	ecdfnc
sand	bnanba
sander	ildcdd
sandhu	eabqed
sandov	diiZkb
sandpi	hkmabY
sandpi made	ffmceb
sandra	mZceej
sandwi	dcdfii
sang	daddpe
sanjan	bgmhca
sanjan slight	bdhmce
sanjay	gidkba
sankof	Yucbda
sannai	ddZdtX
sanne	Nchkoh
sanne .	Xnebjf
santa	dfknXZ
santa no	dhmcea
santia	jYbYkm
santos	eejbci
saoirs	gPpfZn
saoirs .	caohdc
sap	abnggc
saqa	blcidf
saqa succes	bZendi
sara	ebdlff
sarah	jmYegZ
sarah .	Zrdecb
sarah cut	kjeifT
sarvad	mlYfbZ
sarvad .	gpZddb
sarvad techno	mbegdd
saskia	pqbhNb
saskia to	pxaaNZ
sat	jeccfj
sat #	ndmcZW
sat .	cmeefd
sat create	dldeee
sat down	Zdbbiq
sat early	bbcemj
sat goa	eeZelg
sat in	oWjelX
sat on	cojaeZ
sat since	bmeeef
sat so	hebdlc
sat the	gnkVaa
sat we	gcbmde
sat with	gqbdZb
satisf	phWbYj
satisf .	fleXXm
satisf at	hdbmeb
satisf climat	uXcbdd
satisf has	iYdeem
satisf the	bbcbct
satisf were	acuZdb
saturd	cbVTiz
saturd .	efWbcs
saturd and	mbideb
saturd assist	cbbein
saturd i	fndaed
saturd is	kcdYhk
saturd job	ddXZjp
sausag	dklcca
savann	jnbZec
save	acvabb
save it	aanocY
save you	gXYZkq
saved	MS/XWL
saved #	daradc
saved .	cXqidV
saved and	Wpbege
saved applic	adoced
saved as	cUtfdY
saved job	cdnddc
saved search	ebpcec
saves	ecjiee
saving	cTqXhi
saw	cdgdYq
saw #	gbbfel
saw .	faicmc
saw by	gdoYde
saw four	leedee
saw import	eldeec
saw it	acyaVe
saw me	bfodeb
saw my	dVYkbs
saw on	hdbedm
saw produc	Ygecnf
saw strong	ecdefm
saw that	ehaqaa
saw the	hZjZbm
saw was	fcdeem
saw you	fgYsXc
saw your	einiXV
sawdus	giehec
saws	ieXijd
saws .	ebbcmh
say	jkbchb
say .	c9ZSbX
say ?	nUShvX
say @d	xiOgaR
say @p	rnaXXY
say @t	daarea
say a	ccpiYd
say about	liVaZo
say again	aaqgdb
say all	fZodkX
say an	hpcZZe
say and	nhWZld
say any	hlcedb
say anythi	ewgYaS
say at	XzYcdY
say but	flWebk
say by	xXUcmU
say chance	ihkfYa
say climat	ucYabZ
say come	hdZlhb
say comes	uaYabd
say do	egZdjj
say father	idcmda
say full	coaeee
say he	egfdal
say hello	gVqefZ
say hi	cUvRfk
say how	idqTfc
say human	VsZidd
say i	nOufgX
say if	madrZU
say in	tnQZbd
say is	kmZVei
say it	iXXVvl
say make	neadee
say marita	bbtaad
say maybe	Zoeech
say me	vabbab
say more	ZxhUVb
say my	eYqlYX
say never	dnddee
say no	jMZjby
say northl	yiReXT
say nothin	evgacR
say oh	ddZemh
say ok	gccbpc
say on	fhXjak
say one	coeced
say otherw	labdcl
say pays	fcedcn
say planne	uZafab
say please	Zbbbwa
say poultr	qdebbd
say produc	wfSeUZ
say salon	cncajb
say seal	edbdme
say sectio	Ygqccb
say she	XphgYc
say someth	wdWccW
say soon	Vtdeed
say sorry	hYeaaq
say specif	kqVhYW
say stay	elefdd
say thank	XWuZYn
say thanks	eY0aYV
say that	eagVbv
say the	hhXYli
say they	ctbaVg
say this	aSXaot
say till	cbbjme
say to	hZeUrg
say was	kgZfja
say we	cRldmj
say what	Zannad
say when	XvTtZW
say where	aYapbl
say whethe	lMlhnZ
say which	ShY/TN
say who	8eUYTS
say within	epcfab
say yes	ZcSi5V
say yet	inXgdb
say you	grQiec
say your	ZXvWYm
sayin	fhkhbY
saying	Xrieca
saying .	cpbedd
saying hi	eZneee
saying i	deZgnc
saying in	iURjqi
saying it	kjnSda
saying lars	ebobdc
saying no	bWZbgw
saying nothin	avdddX
saying she	dpbcec
saying soon	sXcddd
saying that	ZdjqbU
saying the	glcmYa
saying they	cTmlaj
saying we	gliZdc
saying when	ZtalYb
saying yes	lZjbic
saying you	bclanb
says	khZdie
says .	qmiTaY
says @d	vXcdcc
says @p	nacgfc
says @s	rWdeee
says a	cqcbdd
says about	fhYjeg
says after	mcedee
says alignm	gmcbde
says all	lbkdac
says and	kkXeag
says answer	hoZbdc
says anythi	atbaed
says ask	abWjkl
says be	oaeede
says bring	aZYcri
says but	arjZTh
says by	ngfdcZ
says cellar	dpbdcc
says check	cchmdd
says chef	Yneeee
says climat	yVZbac
says come	RKU4rY
says congra	ebqebc
says could	ebmfcd
says decisi	paddee
says do	gpXcgb
says everyo	ddpead
says fine	cdeeqa
says forget	Vsddee
says give	sacddb
says go	bfdocd
says goes	cUmeem
says he	tkUbdX
says hell	odZica
says here	dgceem
says hi	WX7ZYR
says hire	gocebc
says hired	beeelf
says his	ledeee
says hold	dfYdoe
says human	rZdded
says i	bTepme
says if	qadbXj
says in	YiVrjX
says it	YgjXpc
says its	bsZcag
says lars	catdda
says marita	aZtcbc
says maybe	YtahaZ
says my	aqbecd
says no	UWQUh+
says nobody	eiYfel
says northl	2TbbZZ
says not	fTefjo
says nothin	cxXYZe
says offer	dXacud
says on	dxdeTT
says only	bleefe
says or	dbdpdd
says otherw	eaqdcc
says planne	pYZmbb
says produc	qgYceb
says quote	fdYkkc
says reply	ddelde
says reside	dcYcsb
says ring	bicmec
says she	lnZhTc
says show	dbcsZd
says so	lVkkYe
says specif	gcbncd
says stop	Viflka
says tell	ihXbbm
says thank	ccpdiZ
says thanks	aZmcal
says that	bfikYh
says the	qiYRgk
says their	mbkacd
says they	VveWUm
says those	eleced
says under	bpadYi
says vetera	Znhdcd
says wait	buaebb
says we	jcQdhn
says what	dZbdrd
says when	bnbhfc
says whenev	bleeee
says who	2WXabZ
says with	arablX
says yes	jeSawY
says you	aXcUwm
says your	UWjYpm
sbu	fiddhf
scale	bdkYsZ
scale .	gVbfqf
scale a	ecmcfd
scaled	dbdbmj
scales	dechhh
scams	ehaXmj
scan	bWe1eS
scan and	eecpad
scan by	abcnid
scan of	jYZmhd
scandi	aZgqfa
scanne	chbjge
scanni	dmagde
scans	lXdhff
scans .	aYlhej
scans compan	ijVfbi
scans of	eedldd
scans or	kcdamc
scarce	fdeheh
scared	iailfY
scared office	ldfdhZ
scarf	lOrcmW
scarf .	ZXoapY
scary	fejdWi
scary compan	gggaXj
scenar	VVmhmg
scenar weird	ZevbcX
scenes	Xbfdhn
scenes .	daqcdd
scenes the	enahdc
scent	eegeeh
schedu	hhYtaW
schedu .	YsficV
schedu a	chapeb
schedu as	dfcmed
schedu below	qccWeg
schedu for	kacobZ
schedu is	enZfed
schedu link	eddndd
schedu on	lcbjeb
schedu portug	eeblfe
schedu signat	lmeVee
schedu the	fdmaeg
schedu to	ebdgmd
schedu you	aZjpdc
schedu your	ecbqeb
scheme	iZdfgj
scheme 's	dbldeg
scheme .	dhlZgc
scheme and	bdTrjd
scheme are	lcfeee
scheme on	eefble
scheme the	emedcd
scheme who	eobcdc
schola	kabchk
schola .	hhVcdo
schola and	eeaden
schola board	Xkecmd
schola has	eljeeZ
school	fbicih
school 's	iihgdZ
school .	bhieXm
school ?	eabfqb
school @d	nedbef
school and	ZTffjp
school board	eXmhib
school busine	mcafcg
school can	gYclgg
school could	ebemee
school for	clYchj
school form	deboee
school has	WhgTet
school holida	nfaadi
school in	cZYglm
school is	jbaeoZ
school it	ebreca
school leavin	dedoeb
school liquid	gdZnee
school luca	ameeef
school mill	kcgdYj
school nurse	dedboe
school of	mcbldY
school office	iYjkad
school post	dimkcU
school posts	bmieea
school report	dedmce
school takes	cchane
school tell	bbcbll
school that	heXdod
school the	hdbnfa
school wants	dYepee
school when	laefff
school will	Trided
school wishes	debdpc
school with	eZmgde
school year	gYYZgr
schreu	ffehic
schube	hjYbhf
schube hold	kmcdbZ
schull	mejZdc
schust	mXidch
schäfe	deeghe
schäfe .	absdba
schäfe learni	ecdocd
schäfe mails	bmaghc
schäfe produc	gmedea
schäfe schäfe	cWiZap
schäfe sign	bcdXud
scienc	Yncgee
scienc .	Ylcfjd
scienc closes	edmded
scient	hicbhe
scient .	aalVkk
scient of	dhZdcm
scones	lZlecZ
scoote	bchgdk
scope	bfdlgb
scoped	ZYrVld
scoped .	aZjZjl
scoped a	fdofad
scoped and	hhgcWl
scoped from	dfdbmf
score	jeQacw
score 's	epcaed
score in	eeZkei
score is	epbbec
score of	bjYbco
score stands	kamceZ
score was	bTbYe0
scorec	hbeflb
scorec .	Wglbfj
scorec and	pdaaed
scorec gang	jdVghj
scorec home	ecredY
scorec so	kddZje
scorec then	addpbd
scorec to	ecbeen
scorec wrote	daackm
scored	hhTbYu
scored #	ecchcm
scored below	ecccfn
scored by	maefhc
scored well	dpZach
scores	0mWOXh
scores .	ctaTkd
scores and	tYcXdj
scores are	zdSdXc
scores for	ddrXdd
scores from	pmZXbb
scores have	fikdfZ
scores in	oadbch
scores were	gVakdp
scorin	aWxRpY
scorin .	cWcYqm
scorin is	idndYd
scorin not	deeauV
scorin to	dZdYpj
scotla	pfRcif
scotla .	ZvcbZY
scotti	fYemeg
scotti has	jYgcej
scotts	XWUnmm
scotts has	bcbemj
scout	fZWjkh
scouts	hdeeei
scp	fclekX
scp #	ecmdgb
scrap	csddbY
scrap my	ddoddd
scrap that	foYdce
scrapp	TjWXX1
scrapp .	dYTedz
scrapp and	cmdffc
scrapp the	edcedm
scratc	bpVcfj
scratc .	Yqafbi
scratc thanks	jcacme
scratc that	Zoddee
scream	aWrdgf
scream .	dfehmY
scream from	eapcde
screen	aiRvZj
screen .	bejkgW
screen a	doeafe
screen and	Zfadjl
screen at	cmdhdc
screen by	Ymekeb
screen candid	nfZcfd
screen commit	Ypddee
screen effort	hfYjee
screen in	Ylbnea
screen is	ebblei
screen of	mddcef
screen on	dgcocc
screen out	feYeep
screen proces	eqbbeb
screen questi	bbcpef
screen servic	demcec
screen team	oYdgec
screen this	Zmeffe
screen we	dbdceo
screen with	cfYpbg
screen word	mkbbab
scribb	bddekj
scribb thrash	ecmdee
script	YYldil
script 's	dmbeee
script .	YhpiaW
script and	bUijao
script manage	reabec
scrum	Zcdgbq
scrum master	ecbefm
scruti	cpYVek
scruti .	buXdeY
scruti and	ddZddp
sde	ihZame
sdr	bcjeek
se	edchhg
sea	afilXe
sea of	cbmhdc
seacro	hcociW
seafar	lYoalV
seafar .	lfZWen
seafar chat	ebqbec
seal	mhQZrY
seal or	vgWWcb
sealed	Tdb4ZT
sealed it	bcbqec
sealed the	aeZwcX
sealed to	ecncee
seaman	jWhhia
seaman .	fYjglY
seamst	ebgedl
sean	abtbYd
sean surfac	bdogbb
search	bgkbYo
search .	UkiSeq
search and	hZPedy
search aside	eanffc
search commit	joTkdY
search firm	gnVkcd
search for	eRdmYr
search on	bZqgec
search our	maigea
search result	eenbfd
search to	ebedco
search while	eYoffd
search will	gobfeW
search with	faaefq
seasic	WjVkgj
seasic 's	jclddb
seasic likes	dnecee
seasic read	dYhjdi
seasic says	eiUdli
seasic the	ckZief
seasic under	Yubdea
seasic useles	Zcighh
seasic will	lZckce
seasid	ifkfWd
seasid the	gcnedZ
season	Yafacw
season 's	cnedec
season .	VZWcg1
season has	ebceen
season is	mbkZde
season sorter	efndea
season staff	eldfcc
season starts	Xbaljk
season two	fchgkZ
season we	cdaeen
seat	UbYsfl
seat 's	fcZdbr
seat .	ZXoheg
seat and	dZcnff
seat at	afXxXZ
seat filled	meeedc
seat for	bWccsi
seat has	edcddn
seat in	egcdcm
seat though	foZefc
seat you	Vedqdi
seats	Mafpcp
seats .	RjYoZo
seats and	ebqfcY
seats are	dimZde
seats you	ZYelen
seattl	kUfdar
seattl .	qXccfg
seattl for	eddddm
sec	bflfea
secate	dbeggj
second	abapfi
second #	YgcubY
second .	bbQeey
second and	eacaho
second bit	laaidg
second call	aodeed
second chapte	madcei
second chat	eYcrfb
second choice	Ybafet
second class	ekXYne
second coffee	oaoVec
second conver	ageoWh
second data	eceYlk
second date	XahyXZ
second day	fbVkap
second desk	bdeanh
second docksi	eiZcdm
second engine	adbctc
second favour	egoYdc
second floor	dPqfeh
second go	aYgobj
second half	nSikYf
second hand	cfmSfn
second has	doeceb
second hire	cacdds
second i	hZaZbt
second in	bficpW
second interv	XdgveX
second leisur	icbdcm
second letter	ZXjZjl
second line	jVebqd
second look	Xhcnfd
second mail	Vcmebl
second meetin	ZRk2ZW
second modell	clcecf
second on	qpWQTn
second one	ViPudh
second openin	dZWajt
second opinio	iobccb
second packag	SdoYog
second page	fcdmgd
second panel	fgdmbb
second part	bnblcb
second patron	cdbdqc
second photog	nedbee
second place	edabZr
second post	gcahmb
second readin	mYahbk
second refere	bgdvZW
second reserv	efbdnb
second round	eoekYY
second rounds	noiTaT
second seat	eabWjq
second sites	eYiclf
second stacki	iiXgdi
second stage	SaWxgg
second talk	btXlUZ
second the	ngXcff
second thing	idccbn
second though	hVkhgd
second time	gbcccq
second trial	gaZqiU
second week	dcbcqd
second will	hibcXk
second with	edenbe
second you	UYjrjY
secret	lgWkZh
secret 's	bealei
secret .	mpZWXg
secret a	dbcedp
secret and	ikcjcX
secret at	baYder
secret by	cddpcd
secret ceo	cmceee
secret genera	oebbfd
secret has	eamdcg
secret hasta	Zjeiff
secret i	bmeeed
secret know	ddelee
secret of	camWhl
secret others	dmccbi
secret ought	bZcjme
secret role	igXble
secret to	cXbofi
secret told	lceeee
secret we	eddadn
secret will	eVaxbc
secret writes	dbmeee
sectio	eYhggj
sectio #	eYWufZ
sectio .	TctjYb
sectio and	hWkfnV
sectio assist	dZabko
sectio extra	edeobd
sectio floor	ccmged
sectio harbou	jhWibh
sectio has	dZceeq
sectio hello	medcfd
sectio is	dmcdcg
sectio lady	bhdbmf
sectio manage	hdWaoi
sectio mr	pVlbae
sectio of	caraec
sectio próxim	ibmccd
sectio said	liXZcj
sectio says	ecganc
sectio this	gkYdeh
sectio to	YZkYkm
sector	agndgZ
sector 's	WjZgkf
secure	fbZilg
securi	daioZf
securi .	bbpbjX
securi cleara	ZZYpcm
securi form	dndddd
securi has	eYckam
securi office	hcVjem
securi people	beemdf
securi questi	ejZnba
securi reason	eelfec
securi team	dcqaeb
securi whitlo	akjjWb
sedge	bXbecu
see	bnhmZa
see #	sXbdee
see .	T/WTdU
see a	grYbXj
see about	bmfiZc
see after	dpeZee
see again	fnaedc
see all	YwfVbd
see and	rpYWbX
see anyone	dVWX2Y
see attach	ebpfac
see before	dacpdc
see below	gXfjdj
see each	fYcrdc
see financ	flecde
see first	mrcadT
see from	XdWnjh
see her	UrpdYY
see how	b3UkSS
see if	cfdrSf
see in	fmdbee
see is	iecncZ
see it	rPeial
see its	dbjbcm
see januar	micZee
see link	feleeb
see me	WJX0cs
see more	anefdd
see my	ficrVZ
see no	qZebdf
see on	qfdYec
see one	lndYcd
see our	eYsebd
see past	eaoeed
see people	YZknfc
see some	cZapdj
see somebo	iocfeW
see someon	hlgciV
see someth	bXpbdi
see that	nlWUmY
see the	fbqlRd
see them	bniZbh
see then	clddfe
see this	hacZfp
see three	boeiYc
see two	csaWjc
see us	ZbVvZj
see we	XubZeb
see what	Z+aSSZ
see where	bllbad
see whethe	hoaagb
see which	amdjac
see who	Ws1KWL
see why	nfcYlZ
see will	ardbee
see you	RMm6fd
see your	dcpeVg
seed	dgakjc
seeing	amlpUU
seeing anyone	cboeib
seeing her	libgdZ
seeing how	dimabc
seeing me	dVkuWb
seeing people	jnadbb
seeing that	bhclfc
seeing the	dglkYY
seeing them	aaasdd
seeing two	Yrdded
seeing you	ZWlmcg
seeing your	mZaabm
seek	ddencd
seeker	cXmgjZ
seekin	cgYkid
seem	YiYjYp
seem you	eaZkdm
seemed	helZVl
seemed keen	dodedb
seems	dcehek
seems .	mccblb
seems like	demeed
seems to	bbhmde
seen	mhbkcY
seen .	dhTvcY
seen @d	nZebie
seen a	dofhbY
seen all	nlZfbZ
seen by	hUmpZV
seen enough	meeYlZ
seen everyo	tZbcdd
seen first	dZsacc
seen for	ebdmdf
seen her	ecdmed
seen it	qlYZda
seen me	mbckdb
seen on	Vkgibi
seen one	brbbYi
seen profes	aXiggl
seen that	lcZghe
seen the	flhcjV
seen to	cXahpg
seen what	lkbdcb
seen with	egeeam
seen you	gTX3bW
seen your	ehTlck
sees	faemgd
segmen	apiZca
select	bgUjjm
select .	SeOam1
select @d	hbdmcd
select @p	ZXesee
select and	eMiTuj
select as	aZaivW
select board	UnWkhh
select by	nicYdd
select candid	emdddd
select commit	lZZYdr
select day	cYoxQV
select for	efUmqY
select from	Zmejae
select has	Ygahjj
select is	jqZdaZ
select of	jbhYbl
select office	Xqdgda
select offici	ZvbbdX
select on	jaaben
select or	mdddee
select proced	UZgccu
select proces	Xhlcfg
select result	macdei
select sit	anakbe
select tests	Yoceef
select the	maefee
select to	YflnXd
select we	dccnec
select will	qdZced
select you	akXWxX
self	ZZ0fYU
selfie	fkcYlc
selfie for	ndZXle
selfie presen	ecadlj
sell	nQgjge
sell .	aSlank
sell of	phYfbb
sellin	dXZgjn
sellin for	bcXili
selwyn	admejb
semana	jUvYbb
semana .	eaoeed
semana result	ibmccd
semest	eXfWmm
semest #	fdeZil
semest .	fckelX
semi	geZfrX
semina	echfgf
sen	iehchc
senate	ehYikc
senco	bdngea
send	bXb3eZ
send .	fVvRhe
send a	ZkZqdZ
send again	fddlee
send back	fecenc
send for	dkdmZd
send furthe	nnjQdb
send help	amkZdd
send her	ZZatic
send him	dcerYc
send it	TYZ7gV
send me	bZVwZm
send more	iXklYd
send out	lZfhdc
send over	bYcucf
send proof	edbpdc
send refusa	tbdceV
send reject	elbefe
send the	eRUsta
send their	bXnkkU
send them	XXjndh
send this	bWpQmi
send two	ecende
send us	ZUV6Ze
send you	bnicgX
send your	WWS1ei
sender	eeiged
sendin	bWgmld
sendin a	cddqad
sendin in	jmcbda
sendin it	UXjczT
sendin over	jgTjak
sendin that	daxZbV
sendin the	Zbqehc
sendin them	efYkeh
sendin these	eapdec
sendin this	cavacb
sendin us	kbOfZu
sendin you	YOcttY
sendin your	dqTfak
sends	kL2Uga
sends a	jYgcdk
sends her	WayZhX
sends his	XZvbjX
sends its	iYneeb
sends me	eeclde
sends regret	hbZbeo
sends the	bgYmnW
sends them	naeeee
sends you	iYsbbb
senhor	jZiigZ
senhor .	lZjhdb
senior	ZcYhpj
senior .	caWeau
senior and	decdmf
senior associ	eedWre
senior data	bdemdf
senior for	eVeder
senior i	ebbrdc
senior labora	ckagXl
senior living	cneded
senior me	fdecmd
senior or	Yrebee
senior partne	ecYkld
senior post	jdddpV
senior presel	iblcjY
senior role	bmZdoY
senior sister	dgZene
sense	XebXit
sense is	bhfZih
sense of	dbmbdi
sense you	cdaelj
sensib	jmNTkn
sensib reques	elUYnh
sensin	ffhbZl
sensor	SPgxdk
sensor .	bYTilq
sensor a	cackcl
sensor i	eUolec
sensor regist	edXqfe
sent	deofbc
sent #	baobeg
sent .	cbqgZb
sent a	Wbmjic
sent an	cagaar
sent and	icbqca
sent as	damfee
sent back	gaeafm
sent by	oYUljd
sent diggin	jjeXbg
sent direct	cdende
sent for	bnfded
sent from	igVWko
sent her	cgsXZd
sent home	daZcct
sent in	ZmZnbb
sent is	ffZndf
sent it	bqjYYd
sent me	Rdilhg
sent my	eimZec
sent off	ZnpVda
sent on	jeZhXl
sent one	ZhkYgi
sent out	ugWaca
sent over	bncgdd
sent so	gfZnbb
sent that	iYgieg
sent the	WMdsnh
sent them	bimbag
sent to	dm1PbN
sent two	inZeeb
sent us	iambZh
sent we	eeZeeo
sent when	cqZeeb
sent word	dlejZe
sent you	iOslSf
sent your	rtYMgU
senten	ifTkbi
separa	XZjhhj
separa .	XtWclb
separa a	eYdedr
separa from	ZZqdde
separa have	fdbcgm
separa mail	dabqjY
separa on	fodaea
septem	vgjNiS
septem .	qhcYgY
septem is	ddnced
sequen	edgjef
sergey	ioUVXo
sergey and	ggZadm
sergio	jakbdg
series	eVjpWg
series .	chelZe
series b	cZniea
seriou	SpVqia
seriou .	cdbdhm
seriou about	ccYucd
seriou consid	drbaec
seriou we	aocddh
sermon	ZjpYbf
sermon .	ddqZcd
servan	gbNnik
servan 's	ebndhc
servan .	gmWceh
servan agricu	dbbdim
serve	jmYejW
serve 's	qaddbe
serve .	dfoYdc
serve for	dmcbkb
serve insura	efdmeb
served	VQlhfs
served .	bZomaa
served and	Ycbeqf
served for	dcngbc
server	Waoggf
server .	ZesYcd
serves	bmbcid
serves to	amgced
servic	hheWdn
servic .	jmQXki
servic @d	YbpVld
servic are	dmbida
servic as	dbecgm
servic board	dlceed
servic centre	hWfhdk
servic desk	admfef
servic for	pYjbdc
servic it	dibebl
servic of	eZYjii
servic team	dmebfe
servic techni	encbha
servic that	eceele
servic to	dclcge
servic was	cbdfep
servic will	lZedma
servic your	dkndWa
servin	eaoZee
servin said	gandec
servus	qTVavX
servus .	kbZdnb
sesay	nZfkcY
sessio	cXfudb
sessio .	SmghmY
sessio @p	edmcdd
sessio are	Zekdfj
sessio for	cYvcaZ
sessio from	fgamea
sessio games	jYkgXg
sessio in	gYWjbp
sessio is	XjWtda
sessio of	lVbgna
sessio was	jkUhdg
sessio window	jYkgXg
sessio with	dXb0Za
sessio work	deedel
set	Uhdwad
set .	ZlheZi
set a	efemdb
set analyt	Xkdecm
set anothe	enefeb
set aside	jbUnak
set bids	rbbbee
set by	cflibb
set down	bcehel
set expect	pegbeZ
set it	QSb5Xc
set me	bcbkmd
set on	aYcbpm
set out	fWkYnh
set remain	cjYodb
set the	fedmea
set up	Qem4TU
set you	Xhccqd
set your	YitWca
sets	ZUphci
sets of	Zcnjcc
setter	ibkbia
setter 's	cbsYdc
settin	ZTlffm
settin .	VctUkc
settin there	dnbhdb
settin up	dZdodi
settin you	ecYeep
settle	qiVWfk
settle 's	ZWmmec
settle .	crkXeW
settle and	uhaZab
settle before	zaZTab
settle by	1Waaab
settle for	cmeeee
settle in	bXpkae
settle it	fhUbjl
settle oakes	efjZdi
settle on	hXLUb9
settle so	icmdcc
settle the	RTXryW
settle this	mbedee
settle yet	cafpde
settle you	ceedne
settli	cbhfih
setup	aogiZa
setúba	kXVesb
seven	ekedee
seven over	aqddbd
sevent	YgZekm
sevent .	cechdm
sevent inform	edmfed
sevent progra	ahdbnd
severa	cuVXVn
severa people	fmbhaa
sew	ebheek
sewing	ZijkYd
sex	anjUkc
sexual	jYcpXf
sexual .	nbagbg
shadow	bbaqbi
shadow .	gXckgi
shaft	gdfflY
shah	dbhebm
shake	bjdegf
shakin	eWbkgm
shall	qlUieX
shall .	ofYYma
shall announ	mbeeee
shall arrang	fWepee
shall be	wpPedS
shall commun	nkbYcb
shall contac	cimddZ
shall forwar	emeceb
shall give	phabdc
shall have	1XVjYU
shall hear	nbedec
shall i	UMjmll
shall keep	eZcdfq
shall let	rceYee
shall not	cfjVaq
shall notify	flddde
shall phone	lceeee
shall reach	qcfYde
shall report	dadarb
shall return	blfefe
shall revert	hndcbb
shall see	bnddgd
shall sit	eodaee
shall teleph	qhbada
shall we	TIU1zT
shall write	hwYXaY
shame	ZNeiP5
shame .	cYnZZp
shame about	bhUhas
shame you	ecndcd
shane	gijYhb
shanic	ieiedc
shape	blYihc
shape .	emaclY
share	fgmcbd
share .	XnhZgh
share an	dmcgec
share code	dZlhha
share it	cjtTcY
share other	ecedel
share that	gcfXkk
share the	cWoice
share this	acnbai
share three	edclfe
share with	lliYYb
share yet	dqbdeb
share your	bXdsgZ
shared	fhoUfc
shared #	ecbrcb
shared .	abcaua
shared a	dcpfaa
shared accoun	hhXgdh
shared countr	eYsZed
shared risk	geYiej
shared servic	kbaZco
shared them	fnbafe
shared with	llkUbZ
shared your	flafai
shareh	hOkqjR
shareh as	aaYvcb
shareh comple	eapbed
shares	ebanha
sharin	SioXbl
sharin it	aqcbed
sharin your	Yeeebq
sharon	chohXX
sharp	ejXpce
sharpe	deieZj
sharpe .	iaccdm
shaun	dkYcbo
shauna	gdhfgc
shaz	bkgaka
shaz have	emedcd
shaz office	cneeea
shaz on	ededmd
she	jiafde
she #	QmhilZ
she always	epadhY
she answer	eoegbW
she asked	fRexYg
she asks	gcbglc
she associ	bpdddd
she begins	abccau
she break	dmebee
she bunch	lkbdcc
she call	cZmjdd
she calls	bihVik
she can	XjVnjd
she caring	ardcdb
she confir	dZZaav
she could	fmkZfU
she curtis	dXcmfi
she decide	qiaacb
she declin	gkefiX
she did	lbkcUi
she does	moTfdW
she enjoye	ddcddo
she erin	iYaebp
she even	fnbdec
she festiv	mZdmbb
she fleet	ncceed
she gave	ZedlXo
she goes	oWYejg
she got	bfoaSp
she grips	cngddd
she had	Ybeicq
she harbou	YmpacY
she has	kneaZd
she hat	Zodeee
she her	dbcjbm
she is	nibefZ
she just	QsXgfk
she kept	bfbibl
she knows	gYoiab
she let	Zrbbbi
she likes	drajbW
she lost	dcccdp
she luz	mdedee
she made	fobced
she mails	radddd
she means	faemee
she meets	dacped
she might	Yeasdc
she monthl	Xsbcef
she must	otaUXZ
she needs	baYtlU
she never	Vrjcda
she nor	kUalna
she only	gkZYbm
she optome	jnZccc
she overwh	bdceen
she passed	ecdden
she picked	Zdhfjg
she picks	kmWgcb
she promis	rgabda
she put	pXXejf
she rang	TQclls
she read	fYXdln
she reads	bmeeee
she reckon	piYbbb
she replie	fodYeb
she rings	vYbccc
she said	redZdc
she says	iaofba
she sends	lTsXlT
she sent	dpdbdd
she signed	gYdefn
she signs	mcdgcc
she sits	ebcnff
she situat	dacemh
she slid	ebbcuY
she sounde	fiYlec
she starts	fVYdeu
she take	ebcdeo
she takes	bsZiba
she tell	cZhbnh
she tells	wgZfWY
she think	eneaee
she though	dXefep
she told	jcZcfm
she took	cXrcff
she wants	WmPxcZ
she was	ifhUYn
she will	vqUXaZ
she would	gkclbY
she wrote	lfkfiP
sheare	aihbeh
sheddi	ocaZnX
sheddi .	kadbnZ
sheep	baxYYb
sheepd	YrYabl
sheet	fcWlld
sheet and	Xackne
sheet said	edeoYe
sheets	YPd0lW
sheets and	eecdmd
sheets came	cXbkij
sheets form	cYbxac
sheets is	epdcdc
sheets number	ecdmee
sheffi	ddgggf
sheila	ZmZXsX
sheila fundin	cmeeed
shelf	bjrWjS
shelf for	edfdlc
shell	tggYeU
shell and	codddd
shelte	ehYakj
shelte .	geadfm
shelve	Uc4eiO
shelve for	eZwddW
shelve it	ddcdpd
shelve out	Yracbh
shelve the	cbudca
shephe	hkWdlc
sherif	eadeen
shift	adenmY
shift #	bfbnfe
shift .	Ulaind
shift ?	bWbybc
shift and	nTdUmn
shift at	ahgapZ
shift boss	nfabch
shift but	ebecod
shift done	pddZee
shift has	ncjdcY
shift i	cgZfaq
shift in	mgeaee
shift interv	bodaee
shift it	ibdcld
shift manage	dmegbc
shift on	ajZfii
shift so	kXdncd
shift test	dmegea
shift the	bgbZoh
shift till	ndecee
shift to	dcodkW
shift trial	Zeeoee
shift was	kojThU
shift with	aYY4Xa
shift would	ccercb
shifte	YoPrah
shifte and	Wuaddd
shifti	kfghca
shifts	oYfYhi
shifts #	jdVghj
shifts .	nXWaoh
shifts minute	ddhoda
shifts of	bpeceb
shiftw	emeeec
shiok	dhkegZ
ship	bpZndW
ship .	dbcrbd
shippe	cXlidh
shippi	nXeYZn
shippi and	ZYjccn
ships	chdgkb
shipya	fddfhg
shirle	kcZcgj
shirt	cVdjpd
sho	dgcmec
shock	ghfheb
shoe	bbpdga
shoe size	ccngdc
shoes	baZphd
shook	ZSkbvb
shook my	cZkXpd
shoot	iaTogh
shoot 's	hbbbpd
shoot me	ebbped
shoot the	nadagg
shoot them	ddenaf
shooti	Zibcfm
shooti the	ddXghn
shooti weddin	ebmdfd
shop	icgRlk
shop in	eddeem
shop manage	eeceem
shoppe	ebieej
shoppi	hcgbkd
shoppi .	jYgZhj
shops	daXsdg
short	ZbUwdl
short .	XjWkXo
short and	jSbamp
short answer	YeTiZv
short blesse	camchg
short call	biZqcZ
short calls	ecelfe
short case	edenec
short do	elZcmb
short employ	dpZdde
short exerci	dedmee
short grand	ehdanc
short list	ZqVeZm
short love	eabfoc
short no	hkTZcm
short note	dkYdbn
short notice	ZfjnVg
short of	gmMdeq
short one	ZVlmaj
short pleasa	ibcaqW
short presen	cmdeee
short questi	ecaped
short sign	hdemZe
short staffe	ifdlca
short survey	cesWde
short the	kbYaoe
short they	ecbmal
short time	eapcee
short versio	ldgcfb
short video	ahcndd
short writte	dcdodd
short yes	eecnde
short you	aZcavc
shorta	lbicef
shorte	ljfeeU
shorth	edflde
shortl	hxRrSc
shortl 's	Znajed
shortl .	SjPqXt
shortl @d	bmecfe
shortl and	fiXqTe
shortl applic	lkYgbb
shortl but	ecfedm
shortl by	qgdbcb
shortl candid	tmVeYT
shortl decisi	nccded
shortl for	dbTzQn
shortl get	Zmdhfd
shortl gets	meebee
shortl has	dtWaeb
shortl is	ioXgbY
shortl northl	hoeZeY
shortl of	jgZnZZ
shortl ones	ahobeb
shortl people	hlbkcV
shortl takes	tgWceb
shortl the	jlYYck
shortl there	ameeef
shortl timeta	dakndZ
shortl was	imcjZY
shortl will	gwYZdU
shortl within	maeefe
shortl yet	eseeeT
shortl you	XoXcap
shot	bsXYjd
shots	cimaeb
should	gdefej
should a	hjXbcl
should add	iWhfig
should anothe	eZdeep
should ask	dhljbY
should be	lVYlpY
should come	Yankcc
should get	mabkdc
should give	Wdioed
should have	eWWaZ3
should hear	zVYacc
should i	Zbcieo
should it	mnkWXY
should last	eeamfe
should let	madcei
should like	gTZrmY
should look	eccden
should meet	bgendc
should not	Xkgafj
should one	epbaed
should reach	Tckklc
should really	efeema
should receiv	pcjabY
should report	baYmme
should ring	lbdfee
should say	ieamdc
should see	bcqbgd
should she	ctcYec
should speak	dcemee
should take	Zbblcp
should that	lYqeeW
should the	jrjYVX
should there	csZdea
should they	bnebhe
should try	ebelef
should we	jvceSW
should write	fXdrad
should you	hdiRdq
should your	myWRbY
should yours	Zjihbf
shout	bqWcie
shout .	bxbaYa
shout @d	nYffff
shout at	uXbbch
shout by	dZXird
shout either	dcened
shout if	SSmjoh
shout me	decpcc
shout the	dlgeea
shout when	QzfWgc
shout within	laebjd
shout you	lZadmc
shoute	aXlodc
shouti	gbdgmb
show	VWjzXg
show 's	dcqRbm
show .	ThkUrf
show at	dcnbeg
show for	eglcec
show i	eabmdi
show in	hZpdeb
show it	VsZnaX
show me	cbbxWc
show of	dYZajr
show on	ddaqdb
show opens	Zdahjk
show that	ffaimb
show the	ebcfar
show them	dYbudc
show this	cclcci
show us	YXX4Xa
show you	XbqnVe
showbi	dZaamm
showed	XcvOfk
showed me	dZtcdZ
showin	eidbXo
shown	fZmcXl
shown and	cZcode
shown from	ddrddX
shown your	hjbYdk
showre	afflef
shows	VVhhYp
shows the	aYtcdb
shredd	beZkdk
shredd .	dbcoef
shreya	nqRdfX
shreya note	emddfc
shreya on	dqaXjc
shrug	iuYZaY
shrugg	cvYeeW
shrugs	ajmXjc
shuffl	dbhglZ
shunte	hcemcc
shut	ZQ6eUf
shut .	iedpXb
shut and	dbqaed
shut for	eeqZca
shut from	cfmdde
shut on	bWadcw
shut over	Xnjddd
shut produc	ckclca
shut so	sZiZda
shut the	iQqZdj
shut till	WhuddY
shut until	ddnddd
shutdo	WmfiZi
shuts	PWW8fV
shuts @p	achmde
shuts at	eeYqde
shuts for	dbjldb
shuts on	bbaqkY
shuts produc	beemee
shuts up	ckbcam
sia	eZaldm
sian	ecbemg
sick	dpjcdU
sick .	ljXgfZ
sick @d	dembfe
sick and	lgaeed
sick leave	lakedb
sick so	gohccW
sickne	iZlccg
side	flbged
side .	aglVjh
side ;	bdajoa
side ?	edoddb
side and	oXbhkZ
side answer	Zpceec
side as	fnZfde
side charit	aiYhif
side door	ebbmbi
side feedba	joYdeZ
side for	dbenee
side is	Ydcjne
side it	dredba
side nothin	kZjdgd
side of	fybZYU
side yet	fmcdde
side you	bhYrae
sides	aYmnjX
sides jasmin	amefed
sidewa	ZgXkjg
sie	ideefh
siew	geagdk
sift	jiNlUo
sift .	YWWlYx
sift and	ebepcc
sift for	dZenee
sift is	dndefd
sifted	kVZXds
sifted out	dYaYes
siftin	d6PaYV
siftin .	ctZeca
sifts	dedlee
sigh	ibedld
sight	brXhcb
sight .	ehZneb
sighti	efddek
sign	XacZ9X
sign .	XlUX7N
sign ?	gefZme
sign a	cdbtXd
sign and	egWgpa
sign anythi	hjkYdc
sign before	eeYZsd
sign both	bdbR1d
sign by	NgWT9a
sign elsewh	mbebgf
sign for	bdicmc
sign from	ccfeem
sign in	UP/RZS
sign it	fYYlob
sign of	hadndd
sign off	snXWVh
sign on	VgdP1e
sign or	gadYrd
sign page	ZZZrjc
sign the	XRZpyX
sign up	cUogXm
sign when	dgdcld
sign where	bWXfzZ
sign within	Xedbue
sign you	ZoZafk
sign your	fedWrd
signal	hVoZgh
signal .	cYohcg
signal @d	dcmefe
signal ask	lfceed
signal people	fclYdk
signal the	mbfdfe
signal thing	faiacm
signat	cfVd7R
signat 's	dZedpd
signat .	cbeloW
signat and	lnlReY
signat by	UWXZ9Y
signat for	cddape
signat from	mfabjb
signat i	efeldc
signat in	fedYoe
signat is	hyXVhS
signat of	hpaXhZ
signat on	dabgpc
signat under	eddpae
signat within	cecaqc
signed	XTVc9i
signed .	QgTTws
signed ;	cblbgh
signed a	fZZaZu
signed accept	bcccsc
signed and	hUZfxY
signed at	pYdchd
signed before	kZcWsc
signed but	dhddmb
signed by	cTQh1b
signed code	eecobe
signed consen	ccdrcc
signed contra	YbVhub
signed copy	YZiQ0c
signed create	bbaeYv
signed data	debqcd
signed declar	Xbdube
signed elsewh	depbfa
signed for	cXuWjW
signed form	cbclkb
signed her	aeddZs
signed in	bbpiaa
signed instru	bedpbe
signed it	WYTW9T
signed nda	dedncd
signed northl	eecdle
signed off	gkYYqZ
signed on	pbYbnY
signed one	edencc
signed produc	bdaghl
signed so	hZSqgi
signed someon	XZadbz
signed that	fdeecm
signed the	ZjQbgs
signed until	djcbmc
signed up	ccrZdd
signed with	YZrXnZ
signed within	cebfnd
signed your	kTeUmm
signif	cbYbkp
signif your	deecme
signin	UcgK/V
signin .	XXXYyk
signin in	chmceb
signin is	Yhceoe
signin off	emhcbd
signin the	hddcna
signin up	chpbeZ
signor	ajZiig
signor monthl	ejYled
signs	1lUcZU
signs .	ZtZfbb
signs anythi	Xdaude
signs at	auXbdd
signs northl	mceeed
signs off	neahbc
signs on	sbbcde
signs or	ocdcde
signs the	siYZcc
signs things	ocddee
signs you	gecbnc
sigrún	fXbobk
silage	hfgeef
silenc	qxNZgW
silenc .	iqXcZf
silenc after	yaYddU
silenc as	mqbbaX
silenc beyond	gaelgb
silenc does	lcdefe
silenc is	Wjagmf
silenc she	Wqebfe
silenc till	mbeeee
silenc until	codded
silenc was	gccdpb
silent	Y1ccWZ
silly	YpgaZh
silly of	bphYca
silva	qZbchd
silvan	haehjc
silver	Zhidfg
silver .	dYmeje
silvia	ifYYnh
silvia .	ahablj
simila	cSedZy
simila jobs	cYjddm
simila roles	ddgdel
simon	YhmkSf
simon has	eXgddp
simon needs	ebemee
simone	cdgane
simpat	eZimeb
simple	hUrggW
simple .	daoedd
simply	cqqebN
simply has	endeeb
simply have	krYbdY
simply reply	eedmdd
simply says	Wsddce
simply that	emYldc
simran	jcdkce
simula	mXVscb
simula .	fbhnfY
simula at	dgYnee
sin	nfdajZ
sin there	liZeed
sinazo	cihfiZ
since	bjeZjj
since #	bocdfc
since .	TzdZgY
since @p	bXnYkk
since accomm	grbXeb
since allows	obeedc
since been	ZnXeke
since create	ZgmWlb
since gone	dfdecm
since handbo	jhXcig
since he	ahenaf
since i	gStOnh
since it	feSmfk
since passen	dmeefc
since rung	ibldec
since she	enYYam
since taken	dnfcec
since then	agohTj
since they	fgbbqY
since we	cVeano
since you	mXgafj
since your	Tqeaej
sincer	jcilWb
sincer #	fclede
sinead	hZkbif
sing	fgchff
singap	ebgldf
singh	kfgced
singin	kaalbg
single	kgWblf
single one	doVeei
sings	kaYbod
sings will	nddaeg
sinist	lYflYe
sink	gUooYY
siobha	egbfig
siobhá	jamcmV
siobhá that	nceded
sioned	Zalddm
sioned .	cddedm
sipho	gcddcn
sir	idkTck
sir .	mchddb
sir and	dllceX
sir i	makaeb
sir madam	hjncbU
sister	edndbf
sister 's	Vfenff
sister .	Veqgfb
sister and	liWche
sister badger	foXgcc
sister decide	qZeced
sister got	clyTXT
sister has	dcagco
sister i	nYbleb
sister on	cccmge
sister projec	dangdc
sister said	ofcdcd
sister says	fYikXk
sister school	elcbdi
sister she	rkaZYd
sister store	eeZefm
sister the	bcsZde
sister works	YhWaol
sister you	ddcgdm
sit	eiWvgV
sit .	ZhgcqY
sit again	clfdee
sit at	beeenc
sit by	Wtaebf
sit down	gZTouU
sit in	YXjwaZ
sit it	aYcsee
sit on	hsdXcZ
sit one	ecemed
sit the	VPU5Vi
sit tight	ntkRUS
sit togeth	rZdadd
sit you	cYdmjc
site	ZfimZf
site .	bXsYWn
site @p	cefpZe
site by	Zeeoee
site climat	dedmee
site direct	bnedfd
site engine	haYkbl
site floodi	hkXehf
site from	cbecpe
site got	gefXji
site interv	ecYsdd
site is	cbwacX
site lead	dfeled
site manage	dcbimb
site says	amgccg
site so	edecdm
site superv	apccgb
site to	ieebma
site trial	coXhef
site visit	fbdrWc
site we	dgbeel
site will	ZcmncZ
site with	djblbd
site you	dbaiem
sites	gXcbnk
sites .	khYXnd
sites human	dcbWnm
sites i	jmabeb
sites no	dcdmbh
sites northl	ececlg
sites on	mcbjdb
sites we	cZdobk
sites you	bZddkn
sithol	gdsZaX
sits	kwWlQW
sits .	brbddb
sits @d	nbeeed
sits again	ZhdodZ
sits at	ddcedn
sits human	gmacde
sits in	YbnqcY
sits northl	mbeefe
sits on	fodcWf
sits produc	ocdcee
sits the	cqcecd
sits when	enbeed
sittin	elTdne
sittin .	ghTkmc
sittin ?	ecabrd
sittin and	micccc
sittin at	dWhdhn
sittin down	afeaof
sittin here	ecmgae
sittin in	Zhejhe
sittin on	rnYbgS
sittin the	dZaWdw
sittin throug	bmgeec
sittin with	aoWjee
situ	kdbcbl
situat	jYVhtc
situat .	iXcUvd
situat a	ecdmee
situat and	lWbZnh
situat by	hnacde
situat chairm	efjZdi
situat comes	giekZd
situat his	dqeeac
situat northl	uXcdcb
situat the	eeYgne
situat this	hdmceb
situat with	dacemh
situat your	ZgnjdY
six	gTaitd
six .	VcQpnj
six and	kWUmii
six are	Zmehec
six candid	ndeddc
six episod	eddcne
six for	pcfbbc
six in	cZlflY
six names	Zaejnd
six of	lmZgWe
six people	fcjYan
six places	ddedme
six questi	dYiodb
six reyes	gdYbjk
six rounds	dRpbli
six till	dfbnde
six to	lZmYce
sixtee	eiedfg
sixth	ZZflgk
sixth form	eZmcid
size	Tgfjem
size .	iTTqbo
size accoun	bepaed
sizes	bjmdbc
sizwe	gjcggb
sjoerd	mSbpZj
sjoerd the	hYiddj
ska	mZghbe
ska agreem	nacmZc
skarvi	hdjdcf
skarvø	mbdadj
skarvø .	iWmfbh
skates	caafrd
skates .	dcdctX
skelet	dpWfeg
skelet staff	erYedb
sketch	dYdlan
sketch 's	XZqejZ
sketch .	caWrdg
sketch and	bejbdl
sketch for	eiZbhj
sketch in	maajgb
sketch job	sdZcdb
sketch neighb	deaoed
ski	maamfa
skies	eYShtg
skies keeps	hadmed
skies kept	Wdcdml
skiing	ffhnVd
skiing as	dbmhad
skill	fdadco
skille	iaatTf
skille .	ddjfYl
skille dispen	Zcereb
skills	dcesYd
skills and	asdbde
skills are	bbjXdr
skills check	bcYrdg
skills public	ddeneb
skills test	hbbrcc
skim	knfdVb
skip	Xrcdcg
skippe	dfodZb
skippi	bQqXqd
skippi .	dYjZsW
skippi the	dVocdl
sky	emeYgd
skype	bZarci
slack	ldhbfd
slack drains	hamded
slamme	gfheee
slappe	edhclc
slashe	dZYejo
slashe juul	dbZfkk
slated	ckbdlb
sleep	whiQhT
sleep .	iWnjWg
sleep on	rsSOoR
sleep over	mcecee
sleep well	rbcddc
sleepi	eYfhhh
sleepi on	hflXkZ
sleeps	tiiaRb
sleeps .	gklcbY
sleeps on	peYdah
sleeps until	faoece
slept	gfnWhY
slept .	eaobfb
slept into	enbefc
slid	teQYsT
slid a	ecccpd
slid it	kiXhad
slid the	eddfpa
slide	mijUgU
slide 's	gmcebe
slide said	gmcebe
slides	NRr7YY
slides .	cYYvga
slides and	ccpccg
slides are	aapjdZ
slides by	admjad
slides came	eghYhi
slides from	dcmfdd
slides no	cdfmed
slides to	Tdcwee
slides you	ZbtZdd
slight	YXbshg
slight and	ehcdma
slight it	eemeec
sligo	cchkia
sligo .	dddmde
slip	YhYpdf
slip .	iUapci
slip a	licdce
slip by	bcdVsk
slip for	cloWec
slip that	dlYebk
slip they	ldegdd
slippe	mncjVT
slippe .	gmZddg
slippe and	cmhddc
slippe me	kZcmdc
slippi	legeiW
slips	hZflbg
slips to	nWbfdl
slog	fdedej
slot	Sdc/VY
slot 's	Xlakbi
slot .	dbY2ZW
slot ?	edelde
slot and	feodcZ
slot for	dhqZeY
slot here	eecmee
slot in	ZaZpdl
slot on	ckeiYg
slot renewa	ecmeec
slot sorted	Wfeqef
slot to	banfbh
slot was	bZjndd
slot with	hZcpcd
slot you	dcdsdZ
slots	NYO/Vg
slots are	YfYtYi
slots below	eceoeb
slots by	aeemef
slots for	bcVher
slots left	dedmed
slots on	Wdcueb
slots to	ddelee
slotte	lbXmZf
slough	acajap
slow	i9SSaX
slow .	m1NdVU
slow and	emcefe
slow as	efeenY
slow becaus	epafea
slow busine	epaedc
slow but	fpccbb
slow here	pdaedd
slow hiring	hkZdic
slow i	cleeee
slow it	eZeeen
slow patien	dlefdd
slow reply	amXedm
slow to	kZpbdZ
slower	jscYYX
slower .	cuVeeb
slower than	mgcbce
slowes	deXkbn
slowin	ifdidc
slowly	c/KSXQ
slowly .	c5SVaW
slowly and	dqcddc
slows	dihgdc
slt	cZeohc
slàint	VcsiUf
slán	efkgea
sm1	ZcclpX
small	eaohbd
small .	dpaedd
small and	cgcele
small change	gaapdd
small choir	dYjchj
small girls	bZyVba
small print	cddapg
small reader	dcrfbY
small switch	bcmhec
small talk	eYzWXa
small team	cndZal
small update	lcceeg
small world	ebqcdb
smalle	iXlkVd
smalle .	cbdqcd
smalle me	ecdode
smart	dhkcfc
smashe	amZhdg
smashe it	eldbfd
smashi	ifbegh
smell	YmidhZ
smet	hdcldf
smile	clZkhY
smile .	anbice
smile you	ibadnc
smiled	ckhebe
smiled coffee	ihnVdd
smiles	bjThZo
smiles is	ilYeee
smilin	XWsaie
smilin .	cbrdcb
smoke	vhZcgS
smoke .	djWcnc
smoke from	ojbcdY
smoke or	uXccde
smoke room	ehaoeY
smokin	qhXced
smokin .	ncdgdc
smokin inform	cbehme
smokin up	dndefb
smooth	cicZqa
smores	fcegej
sms	saZiXf
sms on	sUZiec
sms to	hYjadk
snag	clTnbg
snag sectio	hhXgdh
snapdr	dnbahf
snappe	cYXgiq
snappe up	cdYgdp
sniff	lfbYbl
sniffi	ldfYkc
snippe	diggec
snow	lXhYVr
snowed	ghdelZ
snowed .	fedfma
snowin	canbid
snowpl	iYgheh
so	hbbhhh
so 's	bhbeob
so .	ZhfTok
so ?	ZoaXjg
so @d	7OYeaa
so @s	tYedda
so a	dlVsdV
so act	bbbdrc
so after	Sncfap
so all	dcxZXV
so also	ZodkaZ
so am	bmdcjc
so an	hcdanc
so anothe	eddmee
so answer	doadfe
so antici	hfciZi
so any	dlddib
so are	VqaYrU
so at	pZacei
so bad	dbqeda
so bear	byWacZ
so before	fXevXc
so blunt	eecebn
so breede	eghXih
so bring	cbavbd
so but	fdlgfa
so by	rVdndV
so can	YaWycg
so ciao	padeed
so click	ebdqcc
so climat	vYZdcc
so close	bcUba0
so clothe	hdddcm
so come	aSV/WZ
so congra	fcbdpe
so consid	eebYua
so could	bhaseY
so count	wTiacY
so did	htXXfZ
so do	cbgloU
so does	fXvWiW
so either	qcdddd
so enquir	eXqZka
so everyt	fmkcdV
so ewa	fYcsbd
so excite	bgiZmd
so expect	tRlZcc
so ext	fnbYdi
so factor	ecbdil
so far	c5fbWO
so fast	ghhmVa
so few	gadedm
so findin	dedlde
so five	ggYZkj
so flat	dibkjY
so footwe	ccdqce
so for	jWcVds
so forget	fniabZ
so four	dickgZ
so from	ckYZpZ
so get	bddped
so give	eiYnbZ
so glad	hhaYrX
so good	eWbsmV
so gym	ijXfci
so hang	hwYacX
so happy	cVlWvZ
so has	Ynhhca
so have	dWjlgd
so here	dWVXrs
so hired	ebdepb
so hiring	dbneed
so hold	pmaVcb
so how	fgacqZ
so human	1VaZab
so if	eXlgdi
so ill	ldfded
so imagin	gpZfeY
so impres	feeelb
so in	kRdhmh
so is	ddnYkb
so it	idQinh
so its	YgbVxa
so just	flZkbe
so keep	tcTchd
so kind	dhlfeY
so kindly	cpcfdZ
so late	fcdffl
so leeds	zUcccc
so let	mciYnV
so lets	oZXhlZ
so long	eiWdmh
so look	xWbZcb
so lovely	danWel
so make	ndeeeb
so many	cVoXjk
so maybe	btbebZ
so moodle	gcdodZ
so much	efgabm
so my	dZYjYs
so next	Zlbmda
so nice	dYoXXp
so no	WjcSR6
so nobody	aqicUf
so northl	0MSoSc
so not	eceYXv
so nothin	ijqQfV
so now	blbubS
so ok	gedmae
so on	qlhXTd
so one	hVdnlY
so open	efqYdZ
so or	sYecdd
so our	clmadW
so pick	bccqde
so plan	qZaicb
so planne	8MZaaa
so plant	bnddde
so please	ceijnU
so policy	lpcWac
so practi	jjZkbZ
so produc	wSadai
so proud	lkelUW
so pumped	eeeZod
so quick	lUiWmh
so quickl	cWmqZY
so read	bedcpe
so reads	mdedee
so recrui	dnbfdd
so reject	ecWcmm
so resear	naeeee
so ring	Ydbokc
so sanne	eeebme
so say	aYaplc
so says	iWgcgj
so scan	edeneb
so send	aabvaf
so she	WVmySg
so since	airaab
so so	dfcZof
so some	Zpecee
so sorry	anQgUv
so stamp	hfciZi
so stay	sbbbdd
so taken	feecrW
so tell	TUgnrc
so that	lJamdu
so the	jWegfk
so then	gZemee
so there	fTYifu
so they	ZPVqjt
so things	dnceed
so this	efWSew
so tip	eYldej
so to	pfediU
so too	WgUepi
so two	hbdncd
so until	makedb
so upload	dhZjie
so wait	pjcccX
so was	gncgZc
so we	aWYgfy
so welcom	bZZa0V
so well	WYckim
so what	npRiaX
so whatev	lVljdY
so when	hcemhW
so where	Wccinh
so which	ddelde
so who	YlfqXV
so will	qbdRsX
so would	TjaiwQ
so write	bdcflh
so yes	bcWZzf
so you	nfcamX
so your	QesXap
so yours	wWXbaj
soap	cmUfke
soap .	cmZajf
sober	hZneec
sober .	hYneec
soc	dbbaqf
social	Zlmbbd
social .	ebaeep
social before	lcdbeh
social chloé	dmbgfb
social media	TtmYcZ
social retry	jZobee
societ	lefhda
socks	SLpghq
sofa	fammdX
sofa your	dfmfea
sofia	ahVkan
sofia .	dbcgdn
sofie	dddejh
soft	mfbVfk
softba	jjdfeZ
softba .	jflccZ
softba in	ecdoec
softwa	ggjgfW
softwa engine	bmeffc
softwa with	edcodc
soil	Yfhfdl
sokolo	eekeed
solar	ZYagjo
solar and	dfdmdc
sold	aSpVbu
sold .	bdXfgq
sold and	aWvcZi
sold so	eZoeed
solici	hgeYkf
solid	kceYbn
solida	fcbclh
soluti	RYSwfp
soluti .	dfYjcm
soluti by	ceende
soluti day	bcepbe
soluti in	cbbdeo
soluti is	cXbbtd
soluti was	decdfm
solvan	trXTcS
solvan .	dtcdeW
solve	jcYpcc
solve a	ecYrdc
solved	gdjgdc
solvei	jdbhib
solène	bdfihg
solène certif	deemdd
solène fairwe	ecdeem
solène on	ekmdcX
solène to	caZjmf
some	V/XbXc
some .	cYiYin
some @d	Zmfefh
some air	jYddme
some candid	ZnlXec
some chance	mldZad
some dates	eYdpcg
some day	coaZcj
some detail	enciZc
some feedba	cbcndh
some great	dbmdef
some if	lceeee
some intern	ZtddeY
some more	gvVccY
some nrc	eXbemk
some of	axfTYf
some other	Wlgcdl
some patien	cvYbda
some people	jodZea
some point	Z6YaXU
some questi	ecbode
some rest	eUtcee
some said	eXdilf
some stage	X0dXeZ
some tea	cpZjaa
some time	V/TSZW
some times	bYavcf
some tough	edddbo
some way	emedec
some years	cncdcf
somebo	ZiXZV7
somebo .	ZcObd1
somebo an	kZelcd
somebo and	emdefb
somebo at	cpadWl
somebo by	raeccd
somebo called	dddfdm
somebo cheape	ebeedn
somebo else	iSaacx
somebo for	cdWadu
somebo from	PnWlXr
somebo has	ilhdcX
somebo in	laiaYi
somebo is	brfbbc
somebo local	ciYZdq
somebo olsen	eeecel
somebo or	cneded
somebo taller	dcdeen
somebo the	eqeeYd
somebo to	dnciaa
somebo told	crjddU
somebo when	dmeeed
somebo who	VThcU3
somebo will	g0bUfQ
somebo with	YPRTa/
somebo would	fngcdZ
someon	ZcZXW/
someon .	TRjVe2
someon alread	ebZecs
someon and	fdcecn
someon asked	hZmdfd
someon at	cdkacl
someon before	padaah
someon cheape	ddeecn
someon create	ebefem
someon droppe	deXjqX
someon drops	Zpbbdj
someon else	hWVaa2
someon for	lXVacs
someon from	UwcfUh
someon has	gcdpZc
someon in	iuTVbh
someon is	qhqRXW
someon local	bcabax
someon must	dmbbmZ
someon northl	Zmdbbl
someon not	eqbcfb
someon now	dddedn
someon on	cQiihm
someon over	capUdm
someon the	aoddcg
someon they	eeafem
someon to	YwcmVV
someon was	dXdecs
someon we	kYcfek
someon when	Yfbnei
someon who	YRZXc/
someon whose	aXacbz
someon will	e0PkXQ
someon with	WUPPV/
someon withou	daedeq
someon would	ZiobdY
someon you	cZesdb
someon younge	bYneeh
someth	dmbgbh
someth .	N9SakX
someth a	eaemef
someth about	kfSjbn
someth before	rUfeff
someth better	dWobcj
someth but	Yqdeed
someth by	uabbac
someth closer	eawbbY
someth comes	dgbdem
someth concre	crcbda
someth else	UG7Thk
someth for	qhQhde
someth good	cnedee
someth gwen	hacpca
someth i	bYkbjk
someth in	djhTii
someth is	naXled
someth nearer	ecpecc
someth new	eoaedd
someth nicer	dbdehm
someth of	Yncjed
someth on	dXbeoi
someth scorec	eareeZ
someth signed	hjYkbe
someth simila	cceefm
someth suitab	dUbdeu
someth the	goWica
someth they	eXdfpe
someth to	frVcjX
someth waste	bndeed
someth we	egjYZm
someth will	dlZXan
someth you	WVkwcZ
someti	tnVTUg
someti .	dbbcdq
someti @d	qVfeff
someti after	P2acda
someti betwee	qXfcee
someti in	qcbgbb
someti northl	1Leded
someti on	dcdddo
someti that	Zqeedd
somewh	VtlfSb
somewh betwee	hpYbdd
somewh in	bdlkcb
somewh safe	fdleec
sommer	kjoTdX
sommer .	Xldagi
sommer about	eepfdY
sommer that	eemefc
sommer time	dmeeed
son	gRhWUz
son .	nXShhl
son of	ebZeeq
song	gVsapR
songs	dcfodc
sons	cU0Xbe
sons .	ZZjbgm
sons and	dobedd
sons in	dcqdbe
sons on	kWbjek
soon	a3ZecW
soon .	Z7YSbX
soon ?	dheZkh
soon and	YphWic
soon as	eyWhdW
soon enough	hWcnib
soon for	bkcnZd
soon says	dnbeed
soon so	jVdjld
soon soon	draccd
soon the	cleefe
soon to	dodceb
soon you	cYmkdc
soon>again	alkYia
soon>answer	ohUida
soon>away	bobhec
soon>bye	dcpdeZ
soon>chosen	cbdcmi
soon>date	0FYriY
soon>decide	icdZoc
soon>free	bgaddp
soon>give	akYrbb
soon>hear	ijibZc
soon>hold	ehdlad
soon>if	ldZnYb
soon>joy	eXjkbh
soon>me	ehUkej
soon>meet	WcWnlj
soon>news	YzeYZZ
soon>not	Xlkaaj
soon>offer	eddnce
soon>others	abbncj
soon>papers	aabreg
soon>post	enjcab
soon>refuse	dgedld
soon>review	blZbel
soon>said	bvZZbe
soon>soon	YyYYfc
soon>step	Ygatca
soon>thanks	decmee
soon>them	itbbaa
soon>wait	nXfgef
soon>you	fYVqig
sooner	yWThde
sooner .	rMVcaw
sooner becaus	lbecid
sooner if	rZdded
sooner is	eddneb
sooner or	anedee
sooner say	apedec
sooner tell	rVedee
sooner than	YwaZcb
sooner the	hbcndd
sooner we	eZdpcd
sooner you	iYffjf
soones	Yrafed
soooo	dibmfZ
soooo of	dkbldZ
sophie	YYYmrd
sophie .	gdmcdd
sophie letter	kXeele
sophie words	Xdbsde
sophie you	Zddjle
soraya	aahjbl
sorry	bbgbZv
sorry .	cgUXV7
sorry @d	ncciea
sorry a	obdefb
sorry about	bZpjeY
sorry again	cadber
sorry and	Zargcc
sorry as	deedcl
sorry been	emdceb
sorry but	ZYjXjo
sorry can	kjYded
sorry dog	edbffm
sorry exp	fdcedm
sorry hello	eZkfbj
sorry i	golUiV
sorry if	cclfib
sorry import	ecbeen
sorry invita	bbcddr
sorry it	aWPid2
sorry kid	ebdbcq
sorry love	XXUcc1
sorry man	dZbcct
sorry many	mfceec
sorry mate	cYhbcr
sorry me	hhZekc
sorry no	audeeW
sorry northl	lbcpaY
sorry pal	ecceen
sorry ran	olWcdY
sorry reads	edccdp
sorry really	eceedl
sorry seasic	gmYeee
sorry she	ldadeh
sorry sorry	licibZ
sorry still	bndefd
sorry that	ahdXeq
sorry the	bYkibi
sorry they	iZceel
sorry to	aRreZs
sorry we	cYnmYa
sorry wrong	WYsmbR
sorry you	Xbtebc
sorry your	okdWec
sorry>again	fgSnbl
sorry>answer	Wejbgo
sorry>ask	hhTnZi
sorry>away	fnkdZW
sorry>chosen	lcgaff
sorry>closed	baafav
sorry>date	jaThaq
sorry>free	jWUsbi
sorry>give	eaqUZj
sorry>goon	aZWidv
sorry>hear	fbxZdX
sorry>hold	ZNknbo
sorry>joy	cgYecp
sorry>match	gVXhcu
sorry>meet	eltaZT
sorry>news	gjNcYx
sorry>not	Ydieco
sorry>offer	dXfarf
sorry>others	TkbWWy
sorry>papers	peYlYa
sorry>post	aPbce3
sorry>receipt	eZgeem
sorry>refuse	fhSaav
sorry>review	deXgar
sorry>said	rmMbai
sorry>sorry	pcWfmY
sorry>start	ebcebq
sorry>step	cfhmac
sorry>thanks	ZomccX
sorry>will	jbrcbZ
sorry>you	dXjZcw
sort	aqUngZ
sort .	elfcee
sort of	jgXfXo
sort out	YkYlnX
sort that	eYeqbe
sort the	gZbohc
sort you	eobbha
sorte	ihcadj
sorted	kRfleh
sorted .	VdYkXt
sorted in	mccgec
sorted out	eXhned
sorted the	cdYbml
sorted you	eZdpee
sorter	eYchbp
sortin	cnleaZ
sortin the	edmeec
sorts	jYhdjd
soul	jfWXaq
sound	bgXqgd
sound ?	dbXnld
sound boss	cgZfji
sounde	nkUbja
sounde keen	gcYami
sounde like	elechc
soundi	lYablh
sounds	lYfdid
sounds like	fZqUdh
sounds the	iXefem
soup	YbsfbY
soup .	cjmddW
sourci	iahkcc
sous	aidkee
sous chef	ahYhjh
south	cSsghb
south .	jUlhee
south africa	cmedfe
south and	eXlkeb
southa	dZjema
southa .	ebdgnb
southe	pgRhcg
southe on	lmXbae
southe smoke	jlWZnY
southe was	laefdg
soz	gcgfZk
space	ZtZagd
space .	eqhXaY
spain	jggfad
spam	peccae
spam .	dmddai
spam folder	qacbfe
spam i	fdofeY
spanis	ccdhdl
spare	UXmpVl
spare .	abdkdl
spare hour	eYkked
spare you	akmWde
spargi	fhZdel
spark	gXenYj
spark and	eZepdc
sparkl	ffddfi
spatia	cecobe
speak	khZobY
speak .	gddbsV
speak about	fdccnd
speak again	ZelocY
speak and	qYeZdi
speak for	jXejdh
speak in	cVdsbc
speak of	dXjdhk
speak on	efbldf
speak the	efeldd
speak to	h3XdUT
speak very	hfYmec
speak with	dlYqVd
speake	Xqbdgc
speake .	efbmec
speaki	XlZrXf
speaki from	dabicm
speaki terms	dndddd
speaki they	dlceee
speaki to	eZglfe
speaki with	blUpcc
speaks	joSWXp
speaks railwa	egbdel
spec	YlarZb
specia	YfqSYq
specia .	hYqXbf
specia consta	dhlYee
specia depart	eocdeb
specia for	Zcrgba
specia is	bcqddd
specia out	dfYbeq
specia with	ebpabh
specif	/MQigV
specif .	2UVgaf
specif ;	ySafbe
specif ?	bdegqY
specif after	uTjdea
specif and	zIWjhe
specif as	madcgh
specif at	uVZdhc
specif but	dodded
specif conten	obeedd
specif could	YuZZdc
specif for	cdamjc
specif from	yRVdhZ
specif good	ncdeee
specif i	lTckig
specif in	QkskXX
specif is	ngYgcb
specif it	fcdmdd
specif left	mdcfeb
specif now	mceeee
specif of	sXadbg
specif on	kZWlic
specif or	Tlbkmd
specif origin	qdeZed
specif please	xWdYdc
specif said	Xacgmn
specif she	nbdgdd
specif so	nfcahc
specif then	qjZabb
specif therei	bdadmi
specif they	iWZihk
specif though	vVccad
specif to	sSRnnW
specif was	asagbZ
specif we	mefebe
specif which	bfdndd
specif with	cZdndi
specif yes	gmYjaa
specta	Xgcnid
specta on	Zkchjd
specul	ZifZjg
specul .	greYba
specul about	dmZeeh
specul assess	Ycgcjj
sped	eYoZdk
sped .	hapdbb
speech	ijZbcj
speed	UpXZuW
speed .	aoahjY
speed for	flibcb
speed it	eneedc
speedy	mYfdeh
spelli	bbZijk
spend	Sfj5PR
spend a	ZfguVY
spend an	dcende
spend no	dddmee
spendi	fRsiga
spendi a	dadoee
spendi on	eZrefa
spends	Zhjgha
spent	gVgjbm
spent the	eZffhk
spent you	nbedee
spin	admoZZ
spin .	ecaocf
spinal	dTmjie
spinal mr	eamhdb
spinal now	eYdhki
spinne	cWngjc
spinni	eaXgqd
spinni has	dbTgpi
spirit	gobajZ
spirit .	oecccf
spirit and	Zqchda
spirit is	dmabdi
splash	ccaZpj
splash cove	decboe
splend	agXejl
splice	pkVbce
splice the	nbeeee
split	gwVUbg
split .	fqbacc
split and	hrbcbY
split down	bpdacg
split pike	adecqe
split so	mdedee
spoil	eZcibo
spoil is	efdbel
spoile	bhoYfa
spoke	jXgchj
spoke .	XZnbod
spoke about	gambge
spoke and	dneeec
spoke of	dYfhmg
spoke on	cddkWn
spoke to	nZcfci
spoke up	engbbd
spoke well	fnUXjj
spoke with	pVdWmg
spoken	jlXWmf
spoken .	b5YYYS
spoken about	cZneib
spoken agains	encfec
spoken and	geccdm
spoken appoin	Ygbjhj
spoken into	jhXcig
spoken it	eadhdm
spoken of	fblkeZ
spoken on	naeeee
spoken to	gdhald
spoken with	ojVXbj
spoken you	eccYrb
sponso	fajYfl
sponso ;	fdaagn
sponso certif	ihiZef
sponso is	liZdec
sponso the	ascaeZ
sponso visas	dbdhel
sponso you	abphda
sponta	anWpcY
sporad	cVkdkh
sporad at	haZimb
sport	cgljba
sport day	dhmjXb
sporti	hgVXcr
sporti .	jXYabs
sports	eamgee
sports .	dZmedh
spot	fdThoh
spot 's	ecZeeq
spot .	niZhiS
spot ;	dmddia
spot for	dgbYli
spot is	dncdgc
spot on	dZekhf
spot went	eeZdeo
spot with	eabnak
spots	dWZdeu
spotte	cdkcdj
spraye	eccgcn
spread	fbfgei
spread .	Yfndfd
spread is	baochf
sprech	ggalfc
spring	ehsQZg
spring .	bmkbeZ
spring adjour	kgZied
spring career	edpbea
sprint	flbbkb
sprout	egidfd
sqe	acepfd
sql	cajcdm
sql .	ecdcen
sql test	cdleed
squad	egyTfS
squad .	WkrYhW
squad for	bdqbde
squad is	ldecee
square	muTaWc
square .	emhYed
square camp	kkdYed
square the	nZfdfe
squeak	dcbdod
squeak for	eYYeph
squeez	dafqca
squeez adrena	eZfkhf
sr	kddchf
sra	lbajfc
sre	iXhidg
sri	hgceeg
sry	jUcglh
sry coordi	hgYfcl
sry work	dfmfea
ssl	blWceo
ssnit	oeWZih
st	oZYhdh
st .	cadmhd
stabil	cXfejl
stabil .	dZiahl
stable	XaVgkq
stable .	aeXeqg
stack	bqUhYh
stack no	dddmee
stacki	cpMflg
stacki .	YqXZgh
stadle	bahpfa
stadle .	dedmee
stadtp	dZhihe
staff	ccjUkn
staff .	hZUUpr
staff @d	emceec
staff and	fWXehs
staff are	dilebb
staff bob	necagd
staff contra	edccod
staff counci	djmbcb
staff discou	eddaoe
staff engine	dgbocc
staff from	deaeen
staff in	dchaoc
staff is	aafldi
staff level	fcebeo
staff nurse	bfWjnh
staff office	jeijbY
staff person	fmcedc
staff recrui	nbgYed
staff room	bWlbjk
staff so	cnackb
staff until	eXpfee
staff will	fmccee
staffe	fTgmYn
staffe as	dcadep
staffi	fjejZd
staffi .	aZlgdi
staffi charit	dkYdhi
staffi office	efaobe
staffr	ZSiYZw
staffr .	dYobci
stage	bhVrak
stage #	jYQpZo
stage .	WkRnVv
stage a	abdrdd
stage and	kXalZk
stage at	cddpec
stage confir	eWfoei
stage crew	khiYcb
stage door	dShuZd
stage ended	eecang
stage for	dlahbg
stage in	elddfe
stage is	Wea0Xa
stage manage	keqEvY
stage no	cqaZec
stage of	kgZnaa
stage says	dmecee
stage that	fceben
stage the	YbrkZZ
stage two	XXa2ab
stage well	eZfmff
stage which	eaenee
stage would	fteSfe
stage you	jlZdbd
stages	dzSVhb
stages .	ZvZadd
stages and	bnbcid
stages of	ngdZed
stairc	dcadng
stairs	galegd
stakeh	belcXl
stakeh .	dfnadc
stall	akQlcn
stall .	eacocg
stalls	sXagXj
stalls from	pZecfe
stamp	dcelhb
stamp @d	edpaec
stamp health	aeengc
stamp so	hfciZi
stampe	WfnbXk
stampe .	WYvcZc
stan	gkTial
stan 's	dnbldY
stan .	fpdYed
stand	pggbbb
stand .	ljXdgd
stand by	wcaYeY
stand in	ZrXoaZ
stand on	mhdedb
stand out	edmcde
stand select	acchqa
stand still	eVteeb
stand the	hrVadd
stand you	ahbden
standa	fWYaY2
standa .	fYahdp
standa and	ccagfn
standa in	abigdm
standa is	uZWZef
standa letter	dpbbdd
standa was	dcbecq
standb	gYnmaW
standi	dVmXjm
standi .	cqeZcd
standi behind	edbodd
standi in	hdnYfb
standi sit	dacdim
standi still	eYpeed
standi there	fYacni
stands	bYtTqb
stands .	Tmebdn
stands ;	kamcgZ
stands and	ZZqgiZ
stands cancel	eaWehq
stands in	lckWla
stands still	cUxeda
stands the	dmhbdb
stands until	YWbb1b
stands withdr	jmdZdc
stanis	edehei
star	lZajjZ
star it	eiXcoc
starli	caZfhm
starli anothe	ecdeel
starre	eajegh
stars	ebmndU
start	bbYe1a
start #	ebZjbn
start .	aOZhwi
start ?	ieZTwb
start @d	jffRmg
start @p	Ycclld
start after	VabY2a
start again	aVxgaa
start and	jcYwVa
start as	ZcaSzh
start at	gbmnXa
start by	jfZmcc
start can	eimacb
start date	eZWiua
start from	clYoab
start human	nbeecd
start if	ikegYe
start immedi	edebcp
start in	YigYuU
start interv	efbmde
start is	arcbec
start it	dWnjZh
start lookin	Zneeef
start me	becbqe
start northl	OoePvc
start of	rfbeVg
start on	WlXO1f
start pack	eedcme
start produc	Zedfpb
start readin	Ztbdbd
start the	bdfrcZ
start to	nmbabZ
start up	bTlmhd
start when	YUaW6a
start whenev	eZXYyb
start with	fVfjmc
start would	ngdbcd
start you	ecbofb
start>again	ZN2jYb
start>answer	btdbfV
start>ask	bUYyec
start>away	eeYXqi
start>chosen	ipdcbY
start>date	cgbZtc
start>free	dZhWmj
start>give	qchTlZ
start>goon	bhcbra
start>hear	eYjbco
start>hold	hWolTg
start>if	ipSakb
start>joy	hhbaoa
start>me	WcchyR
start>meet	ZcYqdi
start>news	WjioYc
start>not	bmpfWY
start>offer	cdmala
start>others	TopfZc
start>papers	eYjliY
start>post	eegoUg
start>refuse	ledYkb
start>review	ZycmST
start>said	aoYclb
start>soon	YWiWzb
start>sorry	dbbhYr
start>start	jbmjWa
start>step	elitPT
start>them	bfhZlg
start>will	ccpeiZ
start>you	bTUpri
starte	Sfhekk
starte .	jcmUnX
starte an	bUwbdZ
starte first	eYceil
starte it	Zjcmec
starte lookin	eedcel
starte might	dZZdmk
starte this	fbdeem
starte vettin	eXZbnm
starte with	ZnYdem
starti	MUUY/i
starti .	YWZjqh
starti @d	YYpdka
starti as	fcecrY
starti at	iaccpb
starti date	eeecme
starti human	aecago
starti in	TZZdso
starti northl	ccSY1Y
starti on	VcWXto
starti produc	ddbdod
starti salary	cembia
starti the	edZrad
starti to	csddaZ
starti when	edbdpb
starti whenev	feebqZ
starti with	Ygbbrd
starts	YfmWeo
starts .	coVfdj
starts after	hbYdmh
starts again	ecdefl
starts and	cmeece
starts as	dnedfb
starts ewa	Zdbheo
starts human	bjZYnj
starts in	SVpZgr
starts on	bhkWap
starts produc	dnaged
starts the	bmbblZ
starts there	ahtZZc
starts up	faqeeZ
starts with	ibncYg
startu	ZjUfmh
startu .	ddaajm
startu in	fealee
state	hgbdei
state at	ecgdmc
state has	eapfdb
state of	qiaWed
state refuse	chWjek
state that	mcfcgc
state your	Xcajhl
stated	algcUn
stated in	aohdYf
statem	UYc5Xc
statem .	mWmidV
statem and	edfmdd
statem by	Yddqde
statem for	dgoXde
statem from	ecelee
statem is	ageqaa
statem its	djYicg
statem of	caalje
statem on	beeoec
statem will	eeembe
states	YeuXgX
states .	felega
states the	cbaclk
states your	cjncdX
statin	ieefff
statio	dbVlbp
statis	cWgejl
status	iwTXYi
status #	cYkhkc
status .	ctgUZf
status and	bjcmbc
status at	ngeYdc
status change	eoKZgq
status docume	cXipdd
status has	anWddk
status in	jpecbV
status interv	dsWYdd
status is	nifZZf
status manage	dsXeeZ
status no	ebZedp
status not	aUVddz
status of	hqcVaf
status receiv	eXrefc
status submit	barceb
status under	oqOkcS
status will	dtWbea
status with	knaZdb
statut	seXegZ
statut ten	hifjZa
stavro	fZVfud
stavro you	cXYX2W
stay	WhqZXn
stay .	leYVrc
stay and	cZamcm
stay connec	oYWZco
stay for	bZZvcY
stay in	ONlnWz
stay near	olYbba
stay on	WXoeWq
stay patien	fqdaae
stay put	edqeeX
stay safe	ZnXchi
stay the	fanccb
stay tuned	U2VaXX
stay up	ebaoee
stay valid	fcmffc
stay where	iT8XbL
stay with	fXuZac
stayed	agYiUs
stayed your	ecceap
stayin	fPsfkX
stayin .	dgVeim
stayin here	ebajmc
stayin put	dgnccc
stayin where	dZtcda
stayin with	cXsZjW
stays	WZrhic
stays a	cWXjbt
stays on	dZvgcU
stays open	YjnijQ
stays the	bcmkda
stays up	anhcdc
stays where	ebrdeZ
stays with	eZeWcu
stcw	geogbW
stcw .	icocaa
steadf	igicea
steadf style	mfceec
steel	RWckza
steel aadhaa	Xcdgrd
steel toecap	cfeclf
steeri	hfcbdl
stefan	iZYlej
stefan a	dbbrdc
stelio	hQUsdk
stelio .	jYZfen
stelle	beieif
stenog	aSzYfd
stenog .	cTueXg
stenog convoc	lbceeh
stenog i	cbracd
step	VgjtfU
step #	eZZsec
step .	YVpnec
step and	chVerc
step at	fXqefc
step back	ZW2ZdW
step before	bfcpcd
step for	emrWdV
step free	hkXgch
step i	bXtekW
step in	ddclkZ
step into	dbXlel
step is	WhQ4ZX
step it	aYtbde
step one	fmhbcc
step to	ejmbdZ
step with	fXadnk
step would	dniXdb
step>again	fhiXXo
step>answer	pddjcY
step>ask	Xeerce
step>away	XnXlef
step>bye	ijXUep
step>chosen	arbUgj
step>closed	dYjhZl
step>date	ndZobb
step>decide	ikSpZb
step>free	VSg2Vh
step>give	chP1eW
step>goon	ekhhbY
step>hear	sQpaeb
step>hold	Ujpcdc
step>if	isanQV
step>joy	bkeijX
step>match	hjicVf
step>me	eWljia
step>meet	dihjXf
step>news	xlcPbd
step>not	bfVnco
step>offer	hWUaye
step>others	befcUr
step>papers	chUilf
step>post	eoWgXn
step>receipt	aqclbU
step>refuse	nVWclk
step>review	gwWWce
step>said	mqUcZd
step>soon	nikaZX
step>sorry	mYVZbu
step>start	bfUveZ
step>step	Zeewab
step>thanks	penRZd
step>wait	ZiesYZ
step>will	gqYlaa
step>you	haXscg
steph	UVzece
steph is	bToahl
steph stop	eZncie
steph x	ddccfm
stepha	plXeca
stephe	gbaddp
steppe	cmjaae
steppi	gfgbdj
steppi up	edecem
steps	fksXZZ
steps .	auVfbg
steps and	fXrcfc
steps are	eYoffd
steps on	ncedde
steps the	lbkbda
sterli	kefefa
sterli ad	nfcddc
steve	eZgidk
steven	ZVamjm
steven .	cbZock
steven loved	ddodbc
stew	ZesXZg
stewar	Trdbfi
stewar .	Uudded
stick	magfZh
stick to	uUddee
stick with	ahdddn
sticke	bdkfjb
sticki	dbadZu
sticki point	eaeebp
sticki with	dgbddn
stickl	jkjabZ
sticky	hecekc
still	a7WhZX
still .	VjlWcj
still a	bPgefw
still active	aqddfb
still among	epfeeX
still an	fXgene
still are	hodddY
still arguin	cpdedc
still asking	icbcme
still at	SzlWhT
still availa	eXjpad
still badge	ecadlj
still be	TxaZSi
still being	X/PYVQ
still can	buYfcb
still choosi	bzcbcW
still come	ebYamn
still compar	bxYbcb
still consid	Zsadee
still debati	Ywbabc
still decide	Zndhdd
still decidi	W1Vbbc
still delibe	WyZcca
still discus	enbeee
still do	Wpheaf
still doing	drbbdc
still exists	hpbddZ
still expect	dccnbh
still fancy	ecbdpd
still free	jcbZqa
still full	agmded
still gather	encded
still going	mllVaU
still good	fYYrbV
still got	bdnecf
still hangin	demdee
still has	hnZfbd
still have	axfVYe
still hear	mafded
still here	fYmddg
still hmp	emefZe
still holds	iYZdjk
still hons	crccdb
still hum	cZncbk
still in	lsKeah
still intere	QcptiR
still interv	jyVbdT
still is	cZjmda
still keen	bbUtja
still lack	bYaxbc
still less	cgbpdZ
still like	dXckbo
still live	eocafd
still lookin	elXkhX
still love	ebemfe
still making	dobcee
still markin	cmfbfe
still meetin	ameefe
still missin	aUgwhX
still need	dfenea
still no	kqafbV
still northl	jZdmce
still not	bpZcci
still nothin	R6WadZ
still on	mnLpXb
still one	doeddd
still ongoin	cmdeed
still open	ZjVrcf
still owe	bleefe
still produc	ibZodc
still readin	nocdcS
still ring	jWhcan
still runnin	bknYcc
still say	faciao
still sittin	bgdlee
still someth	eYofde
still standi	fdgWaq
still stands	gYjcgj
still talk	cgnace
still talkin	lmhVZc
still talks	edddel
still taste	dqcdda
still tell	oafdee
still the	pNYifp
still there	dZtbbb
still think	edlefc
still thinki	miaaha
still to	Q/WgUT
still trelli	endeeb
still trying	Yqeeee
still undeci	araeed
still under	evjaZS
still up	Xckjbe
still very	ctbbdc
still vouche	hrYdcZ
still waitin	T0XjXa
still want	cWdgua
still wants	Zfadlj
still we	ecdbep
still weighi	ayZcaa
still wish	dkcmca
still with	d+SWUV
still workin	Ytaceb
still works	bbZrce
still zip	mVocdd
stimul	dhfZfh
stimul a	cabeim
stimul so	atXbeb
sting	kcdhed
stinks	fclXeh
stinks unpaus	fgZagm
stint	ecdcnd
stipen	cfggic
stipen .	eeledd
stock	XbjmnV
stock electr	efgdnY
stockt	eTkmZj
stojan	khcedc
stoked	jmSifZ
stoked .	Yoakcd
stoked have	lXddel
stokes	hffidc
stomac	cdamak
stone	mfZcjb
stonem	fZjiZh
stood	ZWmUol
stood .	hfiaYk
stood down	bUtbbi
stood has	ebddmg
stood in	gggZmZ
stool	Xlbfan
stool in	cdbgbo
stop	YUmfim
stop #	etUfec
stop .	ZUsdPq
stop all	dWycdY
stop and	barceb
stop ashmer	emjedX
stop asking	gnOYim
stop at	bacarf
stop callin	dgbdem
stop ellen	geYgjg
stop everyt	eboeed
stop her	edceme
stop here	aTWVa6
stop hiring	dXpedf
stop hoping	bcVait
stop is	ebfmee
stop lookin	YdWevd
stop lunch	hfZedk
stop me	gdcemc
stop my	eemeec
stop not	fcneeb
stop on	bcxbbY
stop ringin	kfZdjd
stop saying	Vodekd
stop sendin	eeiXel
stop so	dbodfd
stop talkin	dfclfe
stop that	mfaeee
stop to	ZYsgab
stop waitin	eZanbl
stop where	ebnfed
stop with	gnbdeb
stop workin	cdZjdm
stoppe	TWvXfp
stoppe #	fddcnc
stoppe .	cV2aaY
stoppe all	cN9cbW
stoppe and	eaneed
stoppe answer	duVeba
stoppe asking	drWcjX
stoppe at	edZcdr
stoppe but	dkWodb
stoppe by	dXpech
stoppe cathed	ebcefl
stoppe coe	cXaedt
stoppe dead	dWwcdZ
stoppe every	bS0eca
stoppe everyt	eZofed
stoppe for	hawabT
stoppe giving	ZwWdcb
stoppe guessi	dnceec
stoppe hiring	eYYees
stoppe interv	dcYapi
stoppe lookin	dWVdtj
stoppe me	hgTkhh
stoppe on	dardeb
stoppe play	hgZgcj
stoppe readin	eaSmbs
stoppe recrui	eaWedt
stoppe saying	bsZedb
stoppe the	aJkYXx
stoppe theirs	nbcbge
stoppe till	cYtedc
stoppe until	eXtecc
stoppi	VRpSjv
stoppi and	cYbekn
stoppi by	amladb
stoppi here	cWaabx
stops	jauZaa
stops .	dlieeY
stops @p	qccceb
stops here	ccgXer
stops on	qXegeb
stops right	edmedd
stops taking	Yeindd
stops us	Ykecme
stopwa	amjZdf
storag	mececf
storag helpin	medbdf
store	iakbgc
store #	ecmeec
store .	jbjRan
store and	bcYnei
store jenna	biZgig
store lady	dhXndd
store manage	tidWcW
store openin	fVleek
stored	YX9OZO
stored .	bcrZdb
stored for	hbqbdX
storek	giddic
storem	kfgbYi
stores	bhlUii
stores .	bokWgb
stores come	dgnfXd
stores to	fbnbed
storie	cb1SfU
storie .	cbqddc
storie and	mbicbf
storie from	cXwaaa
storin	gbkecg
storm	bbVocm
storm .	cdYhfm
storm of	eeedel
story	dVtcdf
story .	afuYYe
story about	bimbed
story and	cddndd
story short	jcaWmi
storyt	ktUcbY
straig	xYTXep
straig .	jqTZdf
straig after	8OXYiY
straig and	afdgdm
straig answer	3bXUZd
straig away	meZnaZ
straig back	ecndde
straig from	wMlXZj
straig hole	hmedea
straig in	dbVdet
straig on	Xhblbl
straig out	ZiXbZt
straig roof	mcedef
straig they	akbcma
straig throug	eYedep
straig to	cTaljm
straig when	oedade
straig with	WsfXef
strang	Zdgjff
strang compan	geVaqg
strang up	ecemdf
strate	bkdcfi
strate has	Yhgnbe
strate raised	dibale
strate regret	lhceea
strate review	ebpffY
strate will	cmbidb
stream	cgkYkc
street	SavhgT
street .	bghlcc
streng	gZbTop
streng lie	edYeep
streng of	gcVZsg
stress	XspZaR
stress .	aduZaY
stretc	jVggfj
strict	gWZgmm
strike	boYmbd
strike 's	eZpfcd
strike .	hrRobV
strike and	ZsSaik
strike is	XpXkhc
strike lasts	gdYddo
strike me	dcvbaZ
strike so	embheb
strike the	kbXZqc
strike you	ecahcn
string	cVnjbj
strong	ffXYes
strong .	fqSgee
strong a	dWdden
strong and	cVmdih
strong applic	dVWedx
strong but	YdmZbl
strong conten	dlccdh
strong enough	dbbeeq
strong field	Yhcbjl
strong hire	ffafoY
strong i	daqceb
strong is	bncfde
strong it	ioZedZ
strong match	cqajca
strong people	ecfedn
strong the	wWZZbh
strong up	bbedqe
strong was	dmaidd
strong we	hikddY
struck	VTRYU/
struck from	aiYcdq
struck off	aWhbbt
struck out	ccScew
struck you	bZkjdg
struct	VXkkbn
struct .	ZWckjk
struct of	cohccb
strugg	ehffiZ
strugg .	idjehY
strugg lone	fgXdmg
strung	cZncjb
stuart	Zgcmic
stubbo	ehoaZe
stuck	XhmmfV
stuck at	bkaldd
stuck becaus	eZkmdb
stuck in	erZZcd
stuck on	dacqgb
stuck with	Xnkdce
studen	fYhZkj
studen .	abhZjn
studen centre	bdljgY
studen contra	bcoded
studen in	cibeld
studen to	wfZbbY
studie	dWnbao
studio	eYdgfn
study	cTb2Yd
study 's	aboiea
study .	jjZjaa
study back	cdoced
study by	ddcmee
study came	kcdZek
study is	bfdmee
study of	dfccdn
study to	eedmed
study was	eZemdi
studyi	Ztcdbc
stuff	UddYpo
stuff .	YfggoY
stuff days	Zgfemf
stuff time	cbliec
sturdy	cejlfY
sturdy .	eZnmdY
sturdy in	dnfYZh
stuttg	kaoaXe
stuttg .	hfZedk
stuttg shauna	dbnded
style	kYckTn
style is	fccefm
style very	mfceec
style was	ecXeer
stylis	jlbYbh
sub	fgYYkl
sub us	boZZlc
subj	dddZmk
subj .	cdfZnh
subjec	bfYX2Z
subjec .	emZkda
subjec line	iVdoai
subjec of	caoidb
subjec only	dYbcvY
subjec to	akVR9W
submis	fhgeUk
submis .	cbtYda
submis and	epXaeg
submis around	llabbc
submis for	daYmbm
submis is	mkdbeY
submis to	bYcddr
submis was	efpbca
submis we	edddfl
submit	bdoqZX
submit .	Tl1TeR
submit a	dWfuad
submit and	docdfc
submit before	Zbbrfe
submit betwee	cdenea
submit by	adeqcc
submit for	deedel
submit in	cfbdfn
submit it	ZUsmbX
submit medica	fneaef
submit on	dcncee
submit one	cbcbeo
submit the	faVyYe
submit to	goWhea
submit you	bchoce
submit your	ngZieZ
subred	YUnaqd
subred order	cZahqc
subs	dbkZhi
subscr	dWpeid
subscr .	Ycklia
subscr as	ddnded
subscr i	ageele
subscr is	epYedd
subscr of	eacear
subscr people	eadnde
subscr so	fcddnb
subscr to	aVsbhb
subscr was	dcceem
subseq	bfWfkl
subseq to	biUhki
subsid	bidWkj
subsid will	Vekdii
substa	jbckdd
substi	dkedfd
substi ?	calXgm
substi have	deZegn
substi we	cahlde
succee	cYdZol
succee has	eahYdm
succes	lbYbjk
succes .	kTlSll
succes a	Xmhfef
succes and	zcXZbY
succes applic	ltZYYZ
succes as	gYemeg
succes at	ecXlma
succes attitu	cahlde
succes b	ckYgdl
succes candid	maWegl
succes comple	feeane
succes elsewh	daYddt
succes feedba	fdmdfc
succes having	bedlhc
succes in	cWTZwn
succes on	mbdddj
succes or	pXidbe
succes owners	hhWchk
succes person	boeece
succes submit	dniada
succes takes	amefef
succes this	edecem
succes with	jaebdm
succes withdr	fdpedZ
succes yet	eneffZ
succes your	cochba
such	gsfSYg
such .	iYleee
such a	fWmYco
such as	knrVYS
such but	eacibm
such good	ecdeel
such is	jdabdm
such thing	emeffb
such things	iqcXdb
sucks	dXifcn
sudden	fgsUXZ
sudden on	Xaubea
sue	wRYdlb
sue .	rcYfjY
sue and	iUjblg
suffer	emYofT
suffer .	gqbbgX
suffic	biZcep
suffic .	ebedfn
sugar	ddddjj
sugges	abVzZh
sugges .	kZfkae
sugges @d	ncffeZ
sugges a	bVbxbg
sugges anothe	aldkdb
sugges mate	ciabdn
sugges that	daXmem
sugges two	edcocc
suit	WNZ8ia
suit .	Zbjele
suit ?	bVb2Zb
suit and	abkqbZ
suit me	feeaem
suit which	kkdYed
suit worth	hebdlc
suit you	ZVZ1eb
suitab	ZjSagu
suitab .	jWYbds
suitab candid	Ztaced
suitab for	ceZgdo
suitab openin	ebdefn
suitab positi	ecdefm
suitab vacanc	cqadec
suitca	eceanf
suited	bmTVZw
suited the	ebdedn
suits	WbV9dV
suits .	Zbfoia
suits ?	bQa/XZ
suits and	dddele
suits by	cefmdf
suits us	hgYkcc
suits you	acatce
sulliv	eZhkYj
sulliv .	cchmdd
sum	dgaddo
sum1	bqaZce
summar	kchaci
summar .	ckfYfi
summar and	mdedde
summar for	ifYidh
summar they	imaaee
summer	YniRco
summer .	brZece
summer festiv	aicedl
summer jobs	ebbdep
summer party	lcnYbd
summer school	bincdY
sums	lYYVir
sun	bdUnji
sun you	dZZdmk
sunday	chmkTb
sunday after	oWcmba
sundia	fZnkcY
sunfie	mdbhce
sunflo	lfaZel
sunil	iecedh
sunita	ehcgVo
sunita .	edegbl
sunniv	delbch
sunny	hlgZfa
sunny greeti	bqdcdc
sunny in	cidbel
sunset	hekcdd
sunshi	kiVmYb
sunshi .	dfdmdc
super	blauXU
super 's	hdbmeb
super on	ebpdec
superb	bhYanh
superb .	dndfea
superb adding	edceme
superd	aceqbe
superd for	dcmjeY
superd ll	acbrce
superi	alZcrZ
superi .	debljb
supers	pZiecZ
superv	Xcpefg
superv 's	dPphgh
superv .	TrkdZb
superv and	chYeke
superv board	bleffd
supper	kfcech
supple	feiXdk
suppli	XSgcdv
suppli we	dbcbdr
supply	RYZ7bb
supply .	diZpda
supply a	dZdqed
supply eviden	dbdpec
supply it	dbclmY
supply one	ecendd
supply teache	daZgbs
suppor	gWvafZ
suppor .	bXvagb
suppor ?	ddndec
suppor by	aojfeW
suppor chloé	cmYeie
suppor coordi	inYcdc
suppor desk	edmded
suppor is	fZmffd
suppor manage	mdeded
suppor you	edceem
suppos	ZwXfiV
suppos the	dqeZdc
suppos to	ZlXnlX
suppos we	dmddee
suppos you	jncacc
suprem	Yianhd
sure	tkZZZc
sure .	caehne
sure ;	lSoalc
sure about	epbdcd
sure and	bpdbbj
sure by	fndceb
sure did	dbnacj
sure he	ehoWdd
sure how	dYZeip
sure if	docdcd
sure it	bildec
sure look	ecdbhl
sure of	kXbocd
sure that	sbZfWi
sure the	lbdged
sure they	iddccm
sure to	Xqhbed
sure we	fbeeld
sure what	cqYddf
sure whethe	hZlidb
sure who	jbemdb
sure yet	enecec
sure you	iiVhjb
sure your	ejlYed
surely	cpcbdd
suresh	ebejpV
surfac	TkjZjg
surfac straig	dYccog
surg	dlUigg
surg 's	Xpcdef
surg .	nYibga
surg notice	eddlee
surgeo	tZibXc
surgeo would	efcddl
surger	cXglcl
surnam	fadfmd
surpri	haXcpj
surpri .	YPddwj
surpri did	jbddbl
surpri how	dUildj
surpri if	erZaiW
surpri licenc	eZdXcu
surpri than	elfffZ
surpri to	dgcoeZ
surpri us	eceenb
surrey	eafckh
survey	ZV9UcZ
survey .	cXuTpW
survey about	bcxTcf
survey by	dnZYek
survey closes	acsZec
survey here	ecnced
survey is	dalYdm
survey it	eelcee
survey moin	decodc
survey of	danieb
survey on	aZsbde
survey so	ladidd
surviv	fipWYf
surviv .	gmdbdd
surviv a	deqZea
surviv asks	dhcddm
surviv the	gYoghZ
suryod	gkdkdX
susan	bV3YiS
susan .	dcmidb
susan are	fblffd
susan from	eatbca
susan of	cUuhcZ
suspen	cK/YbJ
suspen .	dF/YbQ
suspen all	cS4ddS
suspen and	dTxeeZ
suspen as	edndeb
suspen by	dcoeec
suspen follow	ecleee
suspen for	fcmeed
suspen hiring	edncee
suspen it	ecmdee
suspen pendin	bfpcda
suspen the	cXtedc
suspen till	edneea
suspen while	dbpeed
suspen you	ibdemc
sustai	hiLhkj
sustai .	ddcdod
sustai before	bgdmdd
suzann	hdgcdi
sven	jXehei
svenja	clcbal
svenja with	dmcged
svenss	cddhcl
svetla	gkUjai
svetla .	hqZcdb
swallo	cmXggf
swampe	ahcqZc
swan	nZcbeh
swanse	alXcdn
swap	bdmgdd
swappe	iZhhZi
swe	cklaZd
swear	loUkaW
sweari	hkfcbe
swears	hWqbed
swears of	jbdamd
sweati	cdZmlb
sweep	ahWndi
sweep master	lddhcd
sweep northl	ghZmcc
sweet	Xcimfe
sweete	dYbeho
swell	canggb
swell .	dYrfdd
swift	dhqddV
swift .	hfqZdV
swift inside	dddnce
swiftd	jZagih
swiftl	iiZmcX
swim	ddbbgn
swim water	bhfZih
swimme	cglebe
swimmi	cYckji
swimwe	ciYfnc
swimwe and	beebpe
swindo	bqbgdZ
swindo .	dpZded
swing	adnchf
swing by	allfeX
switch	baqedd
switch .	gYjZji
switch and	aeleef
switch cádiz	hmdbcd
switch it	clchde
switch manage	fddrZb
switch partne	koVcbc
switch repres	gcfemb
switch the	dcpcde
switch they	hdnbcc
switch to	cVbpcm
switch wants	djacmd
swore	pSaedn
sworn	jdbkde
sworn to	mceeee
swung	ecddco
swung it	ecddco
swyddo	YqamdX
sydney	daifla
syllab	cbnlaY
symbol	lbefee
sympat	qUepTb
sympat .	rQbkYi
sympat and	bZphea
sympat exerci	cednce
sympos	eYdhap
sync	fsZccZ
sync with	jraWca
syncin	dccidk
syndic	Ybicme
syndic .	ZilZai
synod	bjcffh
synod .	clddeg
synod and	emdded
synops	hYmfch
synops we	ecddbo
system	Zdmjce
system 's	klXaic
system .	hRlZgn
system alread	fcdeem
system and	lmZeYe
system as	edndeb
system at	bblcej
system by	cgTlnY
system can	cncdee
system design	cZbgbs
system does	oVkfbb
system for	akZgei
system genera	jacbcm
system gives	hZdncd
system has	VucfbZ
system is	mejebZ
system jars	dcbndg
system on	cbimaf
system plan	aZgsbb
system saying	eYsXed
system says	cjdmab
system sends	ohZced
system so	dfdocb
system they	enfbea
system to	ecZffn
system under	ebtbcW
system was	Wckmbh
system where	emcdfd
system with	dodZfe
system within	becarb
szabo	lUiZbo
sí	bZUgno
só	ebgmeb
sørens	dbhhcj
t	VPgsnc
t .	Ydctae
t and	laghbc
t b	deedme
t shirt	edcfld
t tanish	ebdhna
t till	cedmde
ta	ZhfqVd
ta .	bgpcbZ
ta direct	eddled
table	diUetY
table .	nefPkf
table ?	efbmec
table and	Zlgcgf
table for	aicaoe
table nobody	gbncee
table now	enZdge
table so	cialgb
table summar	ifYidh
table t	egemcc
table take	eZcfcq
tabled	dlgdcd
tablet	Yaapmc
tablew	dpbedc
tabs	hbjchd
tacho	Tefgqc
tackle	cXngbj
tad	kfWldc
tadhg	gegejb
tag	hhcech
tag about	hVfmcg
tailor	falZdl
tailor .	edceel
taiwan	hkZZbl
tak	daarbh
tak .	cnbiea
tak kilonz	eXbree
tak my	qddbdc
take	afbgmf
take #	bYtmXV
take .	dndjdX
take @d	mgcced
take @s	Rradra
take a	N2bnaT
take ages	eobddd
take and	bndkca
take any	ddsbdY
take anyone	YdyaVc
take as	TuXnZZ
take back	lgjWce
take care	ZSsXYr
take climat	auWVlY
take dear	araadd
take her	ceZWrk
take him	dZYXyX
take home	VgI3Sm
take it	daWb1b
take longer	axWbgW
take me	cU5YaX
take more	Yrdddc
take my	Yc5WUZ
take no	eSsdaj
take nothin	madfef
take on	aRhbbx
take one	adTqUq
take other	cbcdcr
take our	lhdieU
take over	cYZjkm
take part	jVrmWW
take people	cVbibs
take place	hldnYW
take produc	eeclee
take refere	eeemdd
take silenc	tfbcbW
take some	auYadg
take someon	eedelc
take specif	T5TVcX
take that	imZaYk
take the	WYYi2Y
take their	Yocigb
take them	rVkccb
take this	bTbffw
take till	nYZhhc
take to	iZnbbi
take too	eodbce
take two	dhlcec
take until	mXdble
take up	xRiYjZ
take us	gzTXaV
take what	Yyaaba
take whiche	dchmeb
take with	lbefef
take you	dSSQ3s
take your	aPOmmy
take yours	acalkd
taken	bZdVa5
taken .	ZVUWW/
taken a	eapfdb
taken anothe	eaoedd
taken at	Yidpdb
taken away	eYqeeb
taken by	qTWgSt
taken down	eWZcdu
taken forwar	hZSaey
taken from	hmXcch
taken ill	ftbddV
taken in	bicgma
taken into	hfeYdm
taken it	dZjZQt
taken longer	Yqeeeb
taken me	eVVa3Y
taken my	dZzdbT
taken note	eqfhZW
taken now	dcYdbt
taken off	WgpXbi
taken on	ZUZbh0
taken or	qceZdd
taken out	ddtddX
taken part	hhYYih
taken she	bdceen
taken someon	iYbedm
taken someth	fbrceZ
taken the	XXgeVx
taken to	cobkeX
taken up	ejYffh
taken when	dbdedo
taken with	dlYZnd
taken you	YPreXn
taken your	mbtVXY
takeov	aQyZhg
takeov .	daqeeb
taker	dkgcfc
takes	qqWfZY
takes #	bdpfdb
takes .	S/XWXX
takes @s	1XWgYZ
takes a	fiiVgg
takes about	lZbqab
takes ages	YXplde
takes all	hbZdmi
takes an	cgbpbd
takes around	ecfmec
takes as	ZxYbcc
takes at	Xqeefe
takes climat	0Tacbb
takes her	embkcZ
takes in	cangdd
takes it	XkZoah
takes its	f0aWYX
takes longer	kmZcbb
takes my	Xhaqdb
takes no	bgdddm
takes on	gemcdc
takes over	WqXcji
takes place	hdcubU
takes some	emdafe
takes specif	oZcfde
takes the	npSfZX
takes them	rdcZfb
takes three	gcledd
takes to	Wwbcdc
takes two	aVthbb
takes up	xOddXk
takes us	6VYTdZ
takes what	ctaccZ
takes you	kaaUph
taking	aaeVpq
taking a	hdmdac
taking and	kYZifh
taking answer	Zejked
taking any	ednffZ
taking anybod	daZees
taking anyone	aedcbp
taking it	eNoZtb
taking its	fmdecd
taking longer	i3RYYT
taking me	cOXg7R
taking myself	ecpdeb
taking on	dNRVh7
taking our	mbjadd
taking over	YoUkbj
taking people	hbdcdn
taking place	kaoaea
taking sleep	adenfe
taking so	awYecW
taking that	dhoebZ
taking the	YenVap
taking their	draddb
taking three	jWbici
taking two	ZeZZqi
taking us	epdeeX
taking you	cGIQ/q
taking your	bPniYq
taking yours	eXddeq
talent	dblfal
talent .	iYbhdm
talent acquis	hsadeW
talent at	Wggggj
talent commun	aSwfVi
talent is	cdlYna
talent networ	dZrYbh
talent partne	hVVodm
talent pipeli	bhXldh
talent team	igkXcb
talent wants	dhnbcc
tales	heiZfh
talia	ibapda
talia is	dhbmdc
talk	bidnhZ
talk .	gqbjVZ
talk ?	ddY0Wa
talk @d	ZdaYug
talk about	VmlZoV
talk after	Zqdfeb
talk again	aZnoZd
talk any	cdegnb
talk at	bdveWY
talk before	WnbjZj
talk by	Zemeee
talk i	edWcll
talk in	bialdg
talk it	flRaYt
talk me	dddmde
talk money	geYjhe
talk northl	dfVsag
talk now	pXalcc
talk number	bZegpd
talk of	W4hXVV
talk on	iXgsZW
talk only	cirUdc
talk pay	dddpad
talk produc	cqafcc
talk salary	ebecsY
talk soon	ktSVia
talk terms	ZXdooZ
talk the	Ybcwdc
talk them	hdapbd
talk then	hgmVcg
talk throug	bTYWwn
talk to	glYpZY
talk was	dWqfef
talk we	aqeXka
talk went	bimedc
talk when	fbgbdn
talk which	anZjdd
talk with	UZS/Zc
talk would	eaeodd
talk you	maWfjg
talk your	elcgcc
talked	XdpXme
talked about	abwVgb
talked footba	ebnedd
talked it	hWUcno
talked of	dnikWY
talked over	VpWhff
talked too	eYrcdc
talkin	gorZWU
talkin .	axcacY
talkin about	hXwedV
talkin it	kljVYe
talkin to	iokdWU
talks	emsZUZ
talks .	bagoXj
talks about	bWkbin
talks and	ecnedb
talks by	ddsVee
talks like	eqYdeb
talks to	qckcWa
talks with	bskcXW
taller	pfdhWd
taller .	cefedl
tallin	fZogea
tallin since	jhXcig
tallow	gedheg
tally	dbcldj
tamara	fhZdhi
tamari	dhZfbn
tamari .	dgcecm
tammy	dcqgdX
tamper	hhbcie
tan	efmaga
tan .	iYnddc
tanaka	aZjZio
tanaka human	aecajn
tane	hibahf
tangih	jZjgde
tanish	diPjsW
tanish are	eldefd
tanker	ghmdcZ
tanks	hbffei
tanner	aliXmb
tanner .	Wefeqe
tap	aRW5Wa
tap accept	beboce
tap consul	eabneg
tap here	eeXped
tap on	dbbndh
tap to	bcjnca
tape	ePUkby
tape if	cZdekl
tapes	inZeda
tapped	kZcghf
taproo	heafcm
target	uiPYlZ
target for	nfbdec
target northl	jablde
tariff	beXdll
tariff .	aaUZju
tariq	dcbjdk
tarran	gYidjh
tart	ihdgde
tarte	difkgX
tarte .	blfega
tarvo	iXikea
tash	bXahcr
tasha	bWceqh
task	YcX1Yb
task and	chdbel
task attach	dccpde
task in	ceelde
task now	fmeaee
task of	bhbUhq
task the	ecnldU
tasks	YVouSa
tasks .	ZUunXY
taste	XhwQbh
taste it	erbedZ
taste plates	daqXic
taster	daalcm
taster is	eanffc
taster panel	aiedbm
taster shift	ecemde
taster with	ceamhd
tastin	aiVdsY
taught	YYshdc
taught evalua	afpccc
taught hannov	eanged
taunto	Xaffsa
taunto .	adhdnb
tax	Vabula
tax .	bdobia
tax card	dcfbdn
tax day	Ymeddk
tax form	efVsda
tax number	bSayjZ
tax year	enZffe
taxi	hegffe
taylor	egZnha
tbc	RySdZV
tbd	V0TcbY
tbd .	brZded
td	lceahd
td #	emaefe
te	enbdbg
te .	dlcdib
te takes	bmedfe
tea	VYtldc
tea .	aeueZb
tea a	defYmg
tea and	Yhqeda
tea i	egmdeZ
tea in	dcpcaf
tea luis	macjcb
tea room	edXeli
tea with	YdX1aV
teach	bjbpTf
teach .	Xhcoec
teach a	edemdd
teach inspec	inZbae
teache	hXiWho
teache 's	odbddf
teache .	mSqYmX
teache at	ddnaeg
teache in	ilUVob
teache is	iZceap
teache latin	fdceem
teache not	ebendf
teache who	ZgXcbu
teachi	fSOtof
teachi .	dbbgdp
teachi checks	ibYkjd
teachi copies	feccme
teachi demons	Zeenff
teachi statem	Weeree
team	eidchg
team #	ddeWnl
team 's	joWZee
team .	ZqcfnT
team ;	Xfeoge
team @d	aZnhdd
team a	dbcnef
team as	bWtcfa
team at	lfmWcb
team bunch	bmdefe
team came	denecd
team can	diZndb
team choice	hhZhdh
team chose	ecddem
team debrie	lbeeef
team decisi	amfffd
team did	fXclci
team does	gamdee
team enjoye	frYdcb
team fiona	cdbarc
team first	Xbekne
team flags	fmaefe
team for	YjejmX
team gets	medebe
team goes	Ycrade
team had	aYpbif
team has	YZkYct
team i	cYhgao
team in	cTckjn
team is	YolUYj
team it	ecemdd
team leader	hfYnag
team loved	eceanh
team lunch	aWmned
team marita	ambhfe
team matchi	clbhdd
team mate	edclic
team needs	akcmZe
team no	fedYjk
team now	Zrceec
team of	cbocch
team or	fbdlee
team reads	cneced
team review	hlXfff
team said	pcYjbd
team she	bnafeg
team so	hlWjfc
team specif	bfXemk
team still	egcXkk
team takes	kfYkec
team that	anbahg
team thread	cgdWkm
team wants	ghcXik
team was	XpjWmX
team we	gcUbhs
team weldin	ilYeec
team went	dddeem
team who	ilbica
team will	lwLcfY
team with	dqbbed
team would	dmcgcf
team you	mYbcqY
teamma	balfdj
teams	XhXuWj
teams .	UabxZe
teams and	decdnc
teams are	cgccel
teams interv	eoeXff
teams link	ddZqde
teams on	ebmfec
teamwo	glgbce
tears	dYearf
teatim	hcblbi
tech	Vkchfk
tech no	flfffa
tech until	XdZZdu
techni	eeUxYf
techni .	YZYkio
techni at	geeame
techni but	daqcea
techni deep	dbYtbc
techni exerci	fdbned
techni for	dcdlgd
techni interv	bkWsdZ
techni issues	cembee
techni recrui	ebdpce
techni round	pZcgdc
techni screen	aednef
techno	idekdb
techno .	eiflcZ
techno in	fUmjiZ
techno ll	alWbgl
teed	bgZggj
teeth	bmlWbf
teeth .	dhldda
teeth to	dmZbdj
tegan	Zhcnde
teixei	fidXnd
teixei occupy	gheYld
telegr	qeddbb
telegr style	mfeecb
teleph	zbWjaY
teleph .	injdYU
teleph and	dbZpbg
teleph before	hcYldi
teleph by	odccee
teleph call	mYgYhi
teleph conver	ajbZqe
teleph each	pobTcY
teleph her	lYeeie
teleph interv	SdYych
teleph me	dcemed
teleph number	edleed
teleph on	mWjica
teleph the	vUblZa
teleph with	oWdjdc
teleph you	6TYaUZ
televi	igehhY
tell	lcbhhc
tell .	hhknVV
tell a	dlmcca
tell all	5cXWaU
tell ballro	eXgljb
tell candid	RydcdY
tell each	pccdee
tell every	racadd
tell everyb	ubdccZ
tell everyo	thdWZZ
tell from	eXdodh
tell height	dXpche
tell her	NXXxnh
tell him	LYcmvd
tell how	bsccea
tell it	gdeael
tell me	fbYqic
tell mitiga	deZegn
tell people	uZVYZo
tell the	ZNnf3S
tell them	CJY6uh
tell us	fNe0oS
tell we	phbcca
tell which	aebrdd
tell you	ukaUbf
tell your	XQxckY
teller	fcieeg
teller .	dYpcjZ
teller the	elaiea
tellin	vlaWcZ
tellin .	evaccV
tellin a	dddned
tellin everyo	iaedcm
tellin her	damdeg
tellin how	dmeeec
tellin me	nmdcYX
tellin people	sVbcef
tellin the	aaemdk
tellin us	fbyhbP
tellin you	vkPUef
tellin your	ddqbcd
tells	/dVSWa
tells anybod	ajXcmj
tells me	npacQf
tells the	wZbbca
tells us	udZbae
tells you	8TWVeY
telly	jdZakh
telly .	dfbdnd
tembo	pZched
temi	gdadbo
temito	kbdidf
temp	XmSckn
temp .	cfdmec
temp contra	eefZoe
temper	ihahbf
tempin	fhYfej
tempin job	iZZjih
tempin of	dtYdcc
templa	gdhgga
templa for	dalidd
tempor	WSzbjY
temps	daifej
tempt	jTajdo
tempte	egldec
tempti	Xeedoh
ten	ZLhzei
ten .	XYilkb
ten and	hZbiam
ten but	ecdcep
ten indepe	ddndec
ten minute	ZOhwbj
ten northl	fZccpd
ten of	dcbdbr
ten on	qadcea
ten pages	ggenYa
ten questi	Zcdqee
ten slides	acXyYc
ten years	ddldcg
tenanc	dcmhbe
tenant	fgbgfh
tenby	fiUbjk
tenby produc	igXble
tend	ftbYbY
tend to	ftbYbY
tender	idoVgc
tender 's	dogbcd
tender .	gYgdjh
tender for	cZocdh
tender here	idYfjf
tender so	eYjeej
tends	gabnee
tends to	gabnee
tennis	dYmYek
tenor	dWsbae
tentat	fciWnd
tents	hcZhmc
tents .	dddmee
tenure	eRfUmt
tenure .	cZcdjn
tenure track	mcedgc
term	malWka
term .	majbdc
term @d	tYbdbe
term and	edceem
term begins	fecdmd
term open	fdaeem
term sheet	fdhald
termin	XeUibv
termin .	ZTVqZr
termin chat	feeaem
termin hr	bimdcb
terms	SUcV/T
terms .	WSmY5R
terms ;	ahdeld
terms ?	ecelkZ
terms and	eZpheY
terms are	VXdR+Z
terms as	eZZXya
terms attach	bddZse
terms discus	edefmc
terms for	ebcbsb
terms in	djcame
terms of	dglaVk
terms set	deedle
terms to	ZZdjrZ
terms we	dbeeqb
terms you	ceddod
terns	bijcdh
terrac	fZlddh
terrac and	eeldfd
terrac the	bcodec
terraf	cYZYmq
terrib	hWkhYk
terrib .	kdlfcX
terrif	nXdeeh
territ	XlrWhT
territ .	edmedd
terror	gWqedb
tess	dpZalY
tessal	PfmkYm
tessel	eclaka
tessel case	gdmbde
test	ZaX5Xg
test #	eabsdc
test 's	eZllab
test .	YfWwce
test ;	ZfWobl
test ?	aXlsaa
test and	hdfXcp
test at	dabuab
test back	celfed
test bring	eccodd
test but	bgfqiR
test by	eXZqck
test came	diZbdn
test centre	Ydpcib
test create	dmkYea
test date	bbqaec
test done	ndeded
test eng1	dnfcdb
test for	ZmVvaV
test has	bkTkdi
test held	famXej
test i	gXUrgf
test is	efXzZS
test it	ciiiZc
test link	Zbfrcd
test next	emcfec
test no	lfdZei
test northl	cXbtde
test on	ZZfvaa
test once	hadaen
test our	fcdmed
test pass	Ziagig
test passed	mcZgka
test please	ebecen
test produc	cZaobk
test result	bYZqbl
test sessio	jhUkeg
test so	bbrgba
test takes	ecnddc
test that	dlancZ
test the	aYYnki
test they	ZgXddr
test to	acdsce
test was	jXcham
test which	XibtaX
test window	ddenfc
test with	dbZqci
test you	Yfjgef
tested	eUgqjY
tested in	becqce
tester	ldgahY
testim	fQfXoq
testim .	ccmdeg
testim and	eabeep
testin	mdcjac
testin 's	cpddeb
testin .	ebodec
testin it	pdedcc
tests	Whblgi
tests .	VjipYW
tests and	edbden
tests are	Vohhca
tests no	bXZctj
tests one	Xaickl
tetley	fclahe
texas	dXXgZv
texas .	dbdicl
texas with	dbabcr
text	sYYlcc
text #	dcgYsZ
text .	lfjUVk
text all	paddee
text by	mZdaje
text everyo	obddee
text from	kdpVdZ
text goes	obecee
text her	Wbasjc
text him	eZfnee
text if	cZddkn
text it	bWYzbc
text me	gXW0aX
text messag	fYYjcp
text on	pZeeee
text or	Wqdgdb
text sectio	gkYdeh
text so	lladda
text some	bfnbed
text that	dkkedZ
text the	bednde
text when	Xdmcel
text with	ojZXgc
text yes	bdanjd
text you	7eRZUZ
texted	jdMUmw
texted .	dmWeej
texted a	eiZfdk
texted decisi	iXbbnh
texted me	jcdbbn
texted not	ebdcbq
texted within	obeedd
textil	hUlffg
textil .	edgclc
textil if	hbZhhj
textin	cYflld
texts	zbUdXf
texts me	xXcaZd
thabo	sYabef
thai	gbfgid
than	lgXgeh
than #	Vdsdfb
than @d	lYYllY
than @p	pZXocV
than @s	wTUnYd
than a	ebXpak
than advert	eeemdd
than an	fbdpdd
than anyone	laebif
than before	Ztcaea
than by	mcabej
than climat	6SXdWc
than decide	naedfe
than ewa	tXbZjY
than expect	grXcdb
than fill	daebeq
than five	ZZemmb
than forese	Znceef
than from	XYfhim
than give	bleefe
than have	vYaZcd
than his	imcecc
than i	YXbe1Y
than it	fRifbs
than keep	iYcacr
than leave	cbjcdm
than leeds	ldecee
than let	aWeees
than me	YZfZhq
than mine	XltVUh
than most	celdcg
than northl	fsUjdQ
than on	Umbden
than one	dhmdYe
than people	cboeee
than planne	Yickgd
than produc	hhZhia
than resear	vVVabf
than seats	edddem
than specif	lYbddl
than take	eldebf
than that	wpRScV
than the	qVaihc
than three	nTandf
than throug	cceeen
than to	OrYicm
than we	YvYciZ
than welcom	eblcch
than what	Zhbhbn
than with	Xndddi
than write	maeddh
than you	WwXZff
thande	ggkfZb
thande the	elaiea
thande ubuntu	dYsbdZ
thandi	fecbji
thando	bgdkhc
thank	fenZZj
thank .	ieYldf
thank all	debedn
thank each	eadfen
thank me	bXdjdp
thank parent	aegmee
thank the	XhtaeZ
thank them	ednecc
thank you	feoZZj
thanke	abpfdd
thankf	Zflede
thankf for	eclajc
thankf the	bjfeZi
thanki	ibnUif
thanki you	hcnUjb
thanks	fcsYah
thanks #	idhZlZ
thanks .	eX2WSf
thanks ;	ebgddl
thanks a	cduaXa
thanks again	jcdabo
thanks and	Xdfkam
thanks but	PMZbT/
thanks ever	eaneed
thanks for	gfnYah
thanks from	ccxcZX
thanks got	hhogTU
thanks i	ce0VcU
thanks in	edaobe
thanks me	elWeek
thanks no	ecWdes
thanks placeh	ccdmee
thanks second	ecYheo
thanks so	mckeZa
thanks that	fZvZcY
thanks the	faiclc
thanks to	ZTtjcc
thanks very	dmgdad
thanks will	Ylkcdb
thanks you	lhfPgh
thanks>again	eYlddl
thanks>answer	YogfZh
thanks>ask	dduXbc
thanks>away	mWjdXk
thanks>bye	kZYfbq
thanks>chosen	Ydrcfc
thanks>closed	ecZimc
thanks>date	jkfUgf
thanks>decide	WdvddY
thanks>free	fgiVcn
thanks>give	Zcobef
thanks>goon	mfXgZj
thanks>hear	di5VfE
thanks>hold	hkZclZ
thanks>if	hXfqfZ
thanks>joy	biobcc
thanks>match	hgiThg
thanks>me	WU9ZZa
thanks>meet	hajWik
thanks>news	YgbWon
thanks>not	YTlWZy
thanks>offer	eplTRj
thanks>others	YTicok
thanks>papers	nakdZb
thanks>post	ilajYc
thanks>receipt	Yrecdd
thanks>refuse	eijcjX
thanks>said	jbZdgl
thanks>soon	cecbra
thanks>sorry	anigbZ
thanks>start	lehdXg
thanks>step	mleOck
thanks>thanks	TWncfq
thanks>them	ffrVcg
thanks>wait	jgXcel
thanks>you	fgmZaj
thanky	efdejg
that	fggdeh
that #	ZWxYZh
that .	auccaf
that ;	osVccW
that ?	bkelbb
that @d	lYaoZe
that a	auUicc
that about	dqladV
that achien	jhZeeh
that after	iOndbp
that all	YjmXjb
that allowi	lfbdee
that alread	eddcen
that an	cZjchl
that and	iqUcUl
that anothe	cXeYdw
that answer	dbnhdc
that any	cpfceZ
that anyone	bqdcec
that applic	iefYcl
that are	cgemdc
that as	qrZaWW
that assess	2RdZcb
that back	cgZmXn
that be	ddauaa
that before	enYmZb
that being	sgWZbd
that bit	gWahmi
that both	cddqdb
that but	hcUekl
that by	WaXpep
that came	dXqbch
that can	UkqeZc
that candid	lgXpcW
that case	incZdc
that change	bWocbm
that clock	wZabbd
that close	eYejel
that closes	dabXct
that coffee	echccl
that come	gbnddd
that compas	dXfihh
that conver	hdnbec
that convey	endddb
that costum	dfmfbb
that could	Ombjlf
that counci	fYngec
that cover	eeedmc
that date	tjbZaR
that desk	XbUbpr
that did	cdZZsf
that discus	eneced
that do	agcmdi
that does	lkUiXg
that down	hXdmeh
that due	elZaej
that dyers	ZZZdnm
that easily	ebjhlX
that either	bqbgdc
that ends	damdjc
that even	cpchca
that every	ZVtlZZ
that everyo	ndceec
that far	ezYdaW
that feedba	rdabec
that finger	emhYbe
that fit	eedndd
that fits	YmYedl
that follow	kSgXfq
that for	gbXYZy
that form	eYkmeb
that format	ecdbdo
that from	efbbdo
that front	demddd
that gets	dmcfZh
that goes	cjieZg
that groomi	mYembc
that has	jobeWb
that have	efpeeY
that having	kZcdcm
that he	dnccai
that hike	Zkdjee
that hr	ilgddY
that if	aheoeY
that in	inUWcl
that includ	gVrYXm
that instit	lYdedi
that interv	foeYdg
that is	ndfZeg
that it	dhVccv
that its	cZdfep
that job	kRfbil
that last	ebnfec
that letter	mYZfao
that lift	egbddl
that link	dbpbee
that list	Zvaacb
that long	oXdide
that look	mZcfeh
that lot	edncga
that mail	fbmffZ
that main	wUcgaa
that makes	hOdhet
that man	Xmccnc
that matche	fcceen
that matter	hkVchh
that mean	cabgli
that means	ZyWecZ
that meetin	ckWail
that meets	dmefcd
that might	Ycmhcg
that mine	hdneeY
that mr	dcZbgr
that ms	ecpebY
that much	h3VZXS
that must	eabdep
that my	acPjpn
that needs	ehclcd
that no	Wkigja
that nobody	lkcaSk
that none	jabccn
that northl	qYcida
that not	obZcbj
that notice	msUcba
that now	lWamch
that number	deobeZ
that of	UhctZe
that office	mchccd
that ok	dabree
that okafor	bqaded
that on	2OgYad
that one	dbbclk
that only	X4WcdT
that order	drVcmX
that other	iafZdo
that others	embkcZ
that our	YVtejc
that out	YhnlYZ
that over	helfbZ
that page	mZckeb
that paper	bdelge
that parkin	aercdZ
that payrol	maedge
that people	ccrYdd
that person	aeidYn
that planne	ddmede
that please	cmdede
that point	Zmmbda
that rain	ecmeed
that reason	fdbefl
that recrui	eYpeed
that remain	eYehpX
that result	ctbXcc
that rings	mbeeee
that role	eedelc
that room	eXgchn
that round	lgebdd
that said	rTkaai
that same	pdcbdd
that say	Ymaele
that second	ebcpde
that see	efdmcc
that settle	dcdeao
that she	ogdfiT
that shortl	kocWdc
that should	ncdbib
that since	buWddc
that so	qbiXde
that some	fblede
that someon	XqViaj
that someth	fbcrab
that sorry	dddedn
that spoil	eddcgl
that start	diadcm
that still	kZYodd
that suits	clVkaj
that take	edZdep
that takes	WleiXk
that the	cegaeo
that their	pecddb
that then	kYacdp
that there	msUTgc
that they	gwVXdd
that thing	ckdhkW
that things	gqZceb
that this	ehiWal
that though	iiWekc
that throug	dZpdec
that time	xTZidd
that to	pohcPX
that too	ipTZnY
that took	btadcb
that traine	dbsYdc
that tune	cZncbk
that two	dabecr
that under	dbadcr
that up	mTegek
that volunt	ebcedp
that was	ZjwSfc
that way	VobfWn
that we	deadmi
that well	aqdddd
that went	efZghi
that were	Wjobce
that what	arccdc
that which	cfeodb
that while	eddebo
that will	eknfbT
that with	jVqdcc
that work	ZXinai
that works	aWekng
that would	qYVZil
that you	YXinjf
that your	dciaZr
that yours	XPcZf3
thaw	ciedcj
thaws	aO5dca
thaws .	dVuedd
the	eeffgf
the @d	ycWgeZ
the @p	qaYldb
the @s	wXZffY
the aadhaa	dmlXae
the aberde	eapedd
the above	lXZeeo
the academ	cUncig
the accent	akYngb
the accept	abbP3a
the accomm	clfVdj
the accord	hVofbf
the accoun	nYgYdk
the accra	ZVZuje
the accura	efcddm
the achiev	cZipZe
the achter	ekjhaW
the acorns	bdTtZh
the acting	gadebp
the activi	Ypecgc
the ad	cijYVn
the adding	dgqbdY
the additi	noWbbb
the addres	ZXufXc
the aditi	enYZjf
the admiss	sZadmX
the adrena	anebib
the adrian	keWkcf
the advert	agbbbr
the advice	Xankia
the affect	YobWik
the aftern	qXZhib
the agenda	dtbbcW
the agreem	acYV5W
the ahoy	demcfd
the air	T8cWZT
the airlin	cfpaeb
the airpor	hfcmjV
the alan	eRrggd
the alasda	joWhaa
the album	beemfd
the alder	cZkeek
the alderm	elcagf
the all	hbobbc
the allotm	bddndh
the allows	esXhbX
the alone	kYknZX
the alphab	nZkccd
the alumni	hclddd
the alums	edebpc
the amanda	cdfdbo
the amazin	bXdhfo
the ambass	nXcghc
the amberl	gZZjZn
the amende	enebbf
the americ	hkdidZ
the amount	absaeb
the analys	ibbeme
the andrei	ofXbhe
the animal	Zgdleh
the anna	jhXgdh
the anneke	ZXldbo
the announ	fcfagm
the annum	eddqZd
the anonym	dlYgdj
the answer	qgPTgr
the anton	djVeih
the antune	TkuQhe
the anxiou	edeodc
the apartm	fnebhY
the apolog	okJila
the app	Wdnagj
the appeal	jcejjW
the applic	jlYaXm
the appoin	hfbYfn
the appren	hXfVrh
the approp	Ysccee
the approv	fqZjYZ
the archit	cbdenf
the archiv	fabmal
the area	foWbXm
the areas	oaeTlj
the argued	jbYZjl
the art	eccnfc
the articl	dgcrgS
the artisa	WemTgp
the ashgro	fnkTjU
the asking	feeflb
the assess	ebYuaf
the assign	XYbUqq
the assist	cZZmra
the associ	cbdfoe
the assump	mbjaed
the assure	ZjiYhi
the astron	cdZhdp
the attach	VSgzoU
the attemp	cmdged
the attitu	ehmbbe
the attn	dVoocY
the aubrac	adjYji
the audien	jVihff
the audit	fnjcdW
the auditi	kTnYfj
the audito	qhTbgd
the author	dUkndf
the auto	klXdcg
the automa	ZakjUn
the autumn	iejVjd
the auxili	ecldZk
the availa	Zdareg
the award	rgaceY
the awards	cdbefo
the baby	fYtbca
the backen	ajapbc
the backgr	ddlvWU
the backin	aYpajb
the bad	gSZdon
the badger	mRVrmY
the badly	clXfbm
the bag	daWkjk
the bakery	eZidfk
the balanc	eeecel
the ball	Yhdoce
the ballot	jfdnVb
the balogu	dbeemf
the band	hhRVmn
the banda	dcdedo
the banerj	dglVak
the baptis	agmfaf
the bar	aUYglr
the barbac	hfiYhe
the barist	hXlbdi
the base	ccagpc
the basel	kdZgmY
the basis	gdaYZs
the bat	fZiTmi
the bay	Yggicg
the baz	cdbcof
the bear	Uiihcl
the bearer	aSjXbv
the beatri	hYkghc
the beaumo	dYpeef
the beauty	fbdfna
the becomi	ajgXnd
the bedank	bZgnib
the befrie	dbiglZ
the behavi	edcedm
the bell	aQXqof
the belong	paebdg
the below	gbYodf
the bend	dbdceo
the benefi	YQanmn
the berlin	cpibeY
the best	ZZrYcm
the better	cVfdsd
the bianch	ggZedl
the bid	jcZpVg
the bidder	jZijXg
the big	YhepZg
the bin	dceccn
the bindin	jnXebZ
the bio	eWklbf
the bird	madjdc
the birthd	iZgYjj
the bishop	niZebe
the bit	cQnXpi
the black	dYidnd
the blank	cZeYgr
the blauwa	dbogeZ
the bless	ZhZenh
the blesse	dYgdjk
the blind	bcaces
the bloke	oWajWn
the bluebe	icddpX
the bluepe	damhdc
the boardi	lRllcb
the boat	XTmpdb
the bob	cXbugY
the boiler	dfiZek
the bonjou	cbneee
the bonus	bYihnY
the book	fgnSfg
the bookin	ZYigdm
the books	nYcMuj
the booth	beodec
the boots	arccdc
the border	cVkZgn
the boring	maeefe
the borrow	dXibgn
the boss	oeRkdg
the bosses	dfZcbr
the boston	dVlejh
the bot	kcfekY
the bounce	Ycreec
the bounda	jYlede
the box	eeebnd
the boxes	dYichl
the brakes	dTwbha
the branch	anOien
the brandã	hgXdhi
the break	SmcqeY
the breakf	dkeigZ
the brenda	cZwcbZ
the brewer	WhZjen
the briann	decleg
the bride	eldded
the bridge	ffecbl
the brief	bVUzYj
the bright	eknaZb
the bristo	baeicm
the brochu	egmadd
the broken	ebmeiZ
the bronwy	brjZZa
the bryony	XWeodn
the bsc	eeWdhn
the budget	grRegg
the builde	aankhY
the buildi	bUlsaX
the bunch	bWedhq
the bursar	sbeWde
the busine	jhhXbg
the busy	eTjlbk
the butche	ddinba
the button	YWhngf
the buyer	iabadp
the bx	bUfgmj
the cabin	bblPmo
the café	cidleb
the cake	ebceem
the caleb	gnYgbc
the calend	cghxXP
the calgar	eeiVqb
the calibr	ihkYdc
the call	ebjXkj
the calls	tZdebd
the cam	gghYej
the camera	dfoadd
the camino	leccff
the campai	kVZhco
the camps	dqYeeb
the campus	bWahnk
the candid	ipkTWf
the cantee	cdimfZ
the capabi	lddjdZ
the captai	dedfmd
the captiv	mcceZk
the captur	dZffkh
the car	eddXwU
the card	jYodcb
the cardif	Yedmei
the career	WaycWc
the carniv	dZcogc
the carrot	ggYcnb
the carrut	igiWbj
the cas	bbeoha
the case	Qbc+WX
the castel	fVqVke
the castin	bibbbp
the catch	dacbub
the cateri	Xpchdd
the cathed	oYbbdk
the cather	Wbapjd
the cathol	ibdafl
the ce	dcXjkh
the cedar	camech
the cellar	UiPjml
the ceo	gWUwjb
the certif	feliXc
the cfo	YlXgoa
the chains	eicmcb
the chair	diXbnh
the chairm	hWbloW
the chairw	Wrddee
the challe	idYhjf
the chance	aYrkZc
the change	lWqeaY
the channe	ihedjY
the chap	bdYckm
the chapte	ZkVYre
the charte	calaem
the chat	eVniZi
the cheape	edceem
the check	kYblYk
the checks	XVYydi
the cheeri	eaXpjb
the cheese	ddcfnd
the chef	gfcdna
the chemis	eVYffs
the chief	gnWSvY
the child	Zdildd
the childc	Zoaeeh
the childr	gXYgho
the chin	bmYckc
the chloe	bagjnY
the cho	ghlWib
the choice	iYZadt
the choosi	neZibb
the chops	bodeec
the choreo	lfddee
the chosen	mgcakY
the christ	bmcWhj
the churn	ebcmge
the ciao	vXbZed
the citrus	baacoi
the city	muUVab
the civil	crZddb
the claim	ledeee
the clarif	Yinaeh
the clarke	cmbech
the class	bcvXXd
the claudi	midbcd
the cleara	lWbpbe
the clearl	cblbbl
the clerk	pbdamW
the clerks	dcbbeq
the client	coXgbj
the climat	ycWWhb
the clinic	Yeapeh
the clocks	fdmbee
the close	bwZWbZ
the closin	lerOXe
the closur	aicdfm
the clothe	baidob
the clubho	Zcnhcc
the cna	omdQfc
the co	dakXpc
the coasta	cYrfgY
the cobalt	dcgmed
the code	bjYuRd
the coder	eelfhY
the codes	bXkfhh
the coding	WWT9Xa
the coffee	mPyYbb
the coin	rhaacZ
the colett	idWgjg
the collat	icnbiY
the collea	iZcacp
the colleg	Ulifgd
the colloq	caphbc
the colm	jmacdc
the colomb	gcdmdc
the colour	embfiY
the comfor	fenbiX
the coming	cWZYqo
the commen	epceYe
the commer	denecc
the commis	iioYZY
the commit	hmUfgf
the common	ZZcloc
the commut	besbcb
the compan	aWgbkp
the compar	YWcfht
the compas	hbeldb
the compet	YYlbgo
the compil	gpXdcc
the compla	baobjb
the compli	cfmYaj
the comput	ehhiXd
the conclu	dXcZdv
the concur	cVZtgh
the conduc	hcmfZb
the confer	jYubWb
the confid	ZpUhci
the config	eZndch
the confus	dbmfiZ
the congra	ihZlWh
the connec	dTsddd
the consci	eZhben
the consen	bVmxSX
the conseq	deelfb
the consid	ebmadj
the consis	dfbend
the consta	hiXejc
the constr	dZYcud
the consul	igdkZd
the contac	hbilda
the conten	eVvYdf
the contin	elkRhc
the contra	cWXL/c
the contro	aaXZkr
the conver	nbUpWh
the convey	eZnhce
the cook	cdpfda
the cookbo	dapcee
the coordi	olTfYf
the copenh	cZXhqe
the copies	edimbb
the copper	kgkbfU
the copy	bbteXY
the corner	cgngab
the correc	kHhksV
the corres	fXYhdq
the cost	gcmmZW
the costin	aohfcZ
the costum	gcqeaY
the cottag	eZbbsc
the counci	fjcZjg
the count	pcdiYc
the countd	dcfmec
the counte	ljcVhf
the counti	edmdce
the countr	keWcbn
the counts	jiVinV
the county	cbqddc
the couple	dXpcdh
the course	qPdghj
the court	dVogdg
the courte	dmgdeZ
the courth	gcbdnd
the cousin	gZlXZn
the cover	jcZick
the covera	cbflla
the cows	bmfedd
the cpcs	fXgXrc
the cqc	obeded
the crane	eXkdkf
the crazy	UheubY
the cream	eccgdl
the create	riVicX
the creati	YdmmXd
the creden	jYgcej
the credit	hacoec
the crew	WhQtmc
the crimin	ckYich
the crossi	lYenaa
the crt	dlbefe
the cruelt	cZhifj
the cruise	iZdlbg
the csm	eZdeqb
the ctc	idcbnd
the cto	amRmid
the cuisin	edenbe
the cultur	cYZfnk
the curato	ehWnfc
the curren	boSbdm
the custod	lbdddi
the custom	Zbbgat
the cut	bcNoYt
the cutoff	dbcedp
the cv	dVnnZa
the cvs	mfcddd
the cyclin	dbndee
the cześć	lTZhjk
the dagny	dXubcc
the daily	dnfigW
the dairie	ndbmbX
the damage	cdefdm
the dana	ecmfec
the dangli	dbpZgc
the daniel	cbeecp
the dare	cZfsac
the data	drWggZ
the date	pcTueU
the dates	mZelbc
the datev	ecncee
the davide	hbacmg
the dawn	boVdfi
the day	naVpga
the days	XsYdci
the dayton	hclecc
the deadli	gbPcX1
the deal	kfiXlW
the dean	ekUjje
the deb	adcile
the debrie	lmiYZa
the debugg	bmiedZ
the decisi	zeVabc
the deck	bhZifi
the deckha	dXlXim
the declar	UVpucS
the deep	ehmbdc
the defer	ecpcea
the degree	debodd
the delacr	acYfjl
the delay	rqLdeZ
the delaye	eceefl
the deleti	mjZbbf
the demo	XZbndp
the deniz	hZoeea
the depart	cvXWid
the depend	ebneed
the deposi	bnVkbi
the depot	bjmgZb
the depth	eZdZml
the deputy	dlVmcd
the derby	jYZfki
the design	eXjlYi
the detail	biafrW
the determ	laaeal
the develo	gnbXid
the diary	iiXgbj
the diem	cdepea
the differ	nReamg
the diffic	eanidb
the din	ijaYbk
the dinner	Vlahmd
the dioces	cpibbb
the diplom	YaViko
the direct	moVeeZ
the disabi	heWjhf
the disapp	hdZfcm
the discov	bYailj
the discre	eXWZqq
the discus	gmZkVe
the dispat	daUipf
the disqua	eadhao
the dither	cedmee
the dive	adebpe
the divisi	kaneeX
the docksi	lcigbb
the docs	ededle
the doctor	fXsjZY
the docume	ebUpcj
the dog	eQomfc
the dogs	lbdakc
the door	ZTqbkl
the doorst	cefcme
the double	dclhdc
the draft	dXacxa
the draw	eegXbp
the drawin	hcVflg
the dresde	lahded
the drink	chdlec
the drive	lpZVfd
the driver	deZXiq
the drivin	dZhYoi
the drove	fZlfff
the drug	dapcia
the durati	cSoasb
the dust	bucbcb
the duty	ZgpZgb
the dyers	fXZlkg
the e	bfmfcc
the ear	edccdo
the earlie	YwXWdj
the early	nhadcd
the eastsi	mZabmd
the edge	mebcch
the edited	XeVuch
the efhari	jnWbch
the egg	edodae
the electi	mckcda
the electr	hlkcbV
the eleven	gcaZfp
the ellie	aVklaj
the elliot	eVmecm
the elna	nceeed
the email	goZYdj
the emea	dfZccp
the emerge	baehdn
the emergi	nbiSbn
the emil	nhbbdc
the employ	eZpeiY
the emt	emeeeb
the enclos	TWRuwY
the end	fSfbaz
the endors	gbmcah
the enforc	ecZmje
the eng1	bYvcda
the engine	bdbsZe
the englan	dbcdne
the enhanc	bXZfml
the ensche	dbocee
the entebb	bleeee
the enthus	kdXedl
the entire	lgbeec
the entran	eYnadj
the entrus	dmZdeh
the envelo	Zedhfm
the enviro	ghXYli
the equal	ccmged
the equali	iXhcej
the equiva	dbphda
the er	clgefb
the escape	limeZT
the essay	Whgjja
the essays	aefebn
the estate	goUiZd
the ethan	dnlZZY
the europe	bYkZjj
the evalua	ihVXlj
the eve	fncbYh
the evenin	lYZncg
the event	gwUXbd
the events	nkYjWb
the everyd	Xlcedk
the everyt	aacegp
the eviden	igdZek
the ewa	rVcofV
the exact	Uacxce
the exam	cfTqZk
the examin	ZefsbZ
the exampl	dngagb
the excava	ddneec
the exchan	frYXah
the exclus	oVmfcX
the execut	fjjUhd
the exempt	jbkaWi
the exerci	eSmikc
the existi	elXdbk
the expens	YeifZn
the experi	eYfkdi
the explai	aeepaf
the explod	cdfZnh
the expres	mYlbdd
the extens	ebmalb
the extern	cqVbkc
the extra	nZbfgc
the eye	ePZual
the eyes	dabfdp
the ezra	ichmaX
the f	eeVqak
the fact	Yjchdj
the factor	ZTnhlb
the facts	ZlbWmj
the facult	bpVigd
the fail	dfmceb
the fair	eW2eYR
the fairly	bddWlo
the fairwe	mbdibd
the faithf	vRcmaY
the fake	cckoZa
the fall	cmddee
the fantas	fcWnie
the faq	adraeb
the farmha	ZWesZk
the fat	edncgY
the favour	mideeZ
the fax	hcnebb
the feast	nhbdda
the featur	hhefhZ
the fed	hfcXhk
the feedba	fehdYm
the feedin	gkZXjg
the feelin	UYkZaw
the feels	ZqqaVY
the fellow	XcSdms
the fence	ilZjeY
the fernan	doUegj
the ferry	Xndhde
the festiv	WnXahm
the field	nmSfWi
the fields	ednbfc
the fifth	lSbalm
the fig	cdecod
the figure	bgbbtZ
the file	drbiUe
the files	ueXZag
the fillin	cUxcdY
the final	mcSqbf
the finali	gloYYZ
the financ	jac1YP
the finch	cZubiV
the finger	cZVgdr
the finish	efcbao
the fire	XayZbd
the firm	Redjkl
the firms	edkUkj
the firmwa	lWhZtW
the first	chXeni
the fiscal	jfYkYj
the fish	ZZVbls
the fit	dUancp
the fitz	eabmdj
the fitzge	cgZioX
the five	cnWibj
the fixed	ecalei
the flagge	hbclee
the flat	gSZZ0Z
the flexib	hoWUam
the flies	Ybsbed
the flight	fcgmbb
the flood	Ziodaa
the floodi	ZeqeYa
the floor	abjiVn
the flu	emcefc
the folder	dddbil
the follow	gdflda
the foods	ncbdgc
the footba	hZndfc
the footer	ldicdb
the footwe	rbVcie
the forema	irTXgh
the forget	eaZkdm
the form	aTpsaZ
the formal	VTec9U
the former	iXkdjb
the forms	YqdflU
the founda	lYedjf
the founde	dcSlZt
the foundi	dddfem
the foundr	bjbcdl
the fourth	lgnUZf
the france	ccngec
the franci	acYjjk
the frankf	ieiWna
the frauds	dbhneb
the freeze	cPuhgf
the freya	bVkmdg
the friend	YVcgYx
the front	eQogck
the fronte	jaebmd
the frustr	jchjUf
the full	Yained
the fun	dbqefZ
the fundin	bmeaWl
the funds	faoefb
the furthe	mdfaef
the fusion	mTrZgb
the future	hbmgZe
the gabrie	ZQoshY
the gaffer	nedgac
the gagnon	dbldka
the galler	eQearj
the gamble	icbcem
the game	adilfb
the gang	hUbaoi
the gap	dedlee
the garage	edbmfe
the garden	Zcfdli
the gareth	deoceb
the gaz	idpkVW
the gazett	blcadm
the gdpr	feclde
the gender	elgkdT
the genera	YgqkXY
the geneva	Xdeofg
the gethin	aMjljl
the ghost	gWlflY
the gift	hnXfah
the gig	SWadyh
the girl	eZXXa0
the giving	dhbmdc
the glass	cmZfgg
the glen	ccWmdm
the gm	feVkjc
the gmail	embeed
the go	nddelV
the goalpo	cblXcl
the golden	dcdedp
the good	iWWduf
the goodby	bammca
the gossip	badodh
the govern	jnYVif
the gp	bmZcdj
the grade	YvUXuT
the gradin	apcica
the gradua	cbsagY
the granda	alUogd
the grandm	hYlicc
the grant	ckbVhn
the grants	ehmcgY
the grapev	dSwgeX
the graphi	cWiibm
the graz	nanUhZ
the great	pajbbc
the greatl	pZndaZ
the greg	dndeea
the grocer	gcclde
the groomi	Zpfddd
the ground	qWacfg
the group	bXgpWn
the growin	bbogcd
the growth	bcmech
the grumpy	docdde
the guaran	cUcnaq
the guard	eZpeed
the guesth	dZjndb
the guide	YgfWkl
the guild	dbbdeo
the guille	YiXkZm
the guy	ccXgmj
the gwen	gYcSzb
the gym	YWhpaj
the gyms	aTmYgq
the győr	XgXijj
the ha	imdcda
the hack	gYkZdl
the haddad	hiahZf
the halden	fdYddp
the half	davWbe
the hand	Xhfgna
the handin	ablncb
the handle	ccaqee
the hands	XxUcXh
the hannov	fhanea
the hanoi	emYied
the harbou	VjoXgf
the hard	anWiZj
the harmon	eeneea
the harrow	mbhdbe
the harves	WiekZl
the hasta	bbeqde
the head	ckRmdk
the headco	jmTZen
the headsh	nWjece
the health	aWiogf
the hearin	VYZyhb
the heart	bYocid
the hearte	ecoddd
the heat	abgfnc
the heathe	cgXnci
the heavy	edqbdb
the hello	cmiajZ
the hender	Zenjca
the herd	ebfmee
the hereto	cZljeb
the heyyy	gZmWek
the hgv	dfSgin
the higher	dXcfvY
the highes	edZedp
the hii	eeclee
the hike	TibXmp
the himsel	egiieY
the hinkle	dhdXen
the hire	gZpcfb
the hirevi	aaogcd
the hiring	jpTfdf
the hmp	ndXfeg
the ho	dafcgm
the hold	ceQlfp
the hole	fljgeT
the holida	kqZdbW
the home	hlYlab
the homele	afjaan
the honest	glkbVd
the honora	aaUgiu
the honour	UUZkuh
the hons	jjaZlb
the hope	epcfZd
the horosc	eeecnd
the hospit	gdreXZ
the hosted	dceeem
the hotel	YhYbZu
the hour	lPavZe
the hours	bddSpm
the house	cThVlr
the housek	fmVfee
the houses	lgcdkV
the hr	ndheab
the hrs	ednfcb
the hugo	lRbirX
the hugs	dZsbdd
the human	qUYpfa
the humani	emckdX
the hun	dadadr
the hunch	ecceel
the hungry	cbehme
the hunt	dbTgoi
the hurrie	eZZfdr
the hutchi	eWagds
the hyejin	bbjneb
the ice	WocjgZ
the idea	djbhXl
the identi	eWepbh
the if	dodbee
the ii	bXjdhk
the iker	dadlfh
the illust	XTtXxS
the imani	dTXcku
the immedi	dRtjjX
the immuni	ZXijek
the impres	hmcjbX
the inclus	dZapka
the income	bYnbek
the inconv	fYflfe
the indepe	fdmdZh
the induct	geWkhh
the influe	gmgXag
the info	htXabZ
the inform	dTocpc
the initia	gqUfbc
the ink	dckgiZ
the innisf	ceWjkh
the innova	feZoce
the inquir	dXsccd
the inr	dYakdn
the inshaa	jmacce
the insigh	iUpcdg
the inspec	bhmdWh
the inst	caddaq
the instit	eZhhgh
the instru	ZZgnak
the intend	ibhmaZ
the intere	dcVbev
the interm	eadnee
the intern	bbVdU4
the interp	aaphbd
the interv	jYqiYa
the intran	dXfZnj
the introd	igcdZl
the invest	pVWddn
the invisi	aabhoe
the invita	cSX2Wh
the invite	PWb5WS
the invoic	bZmbmc
the irelan	gmXiec
the isaac	dmmabZ
the isabel	ccbmcj
the isp	ebZedq
the issue	eeodca
the itd	fbpdcc
the item	cjZpca
the ivy	deneec
the ja	eddYlk
the jacint	diddla
the jammin	ecddfm
the jan	dZgiXo
the jane	acsadc
the jasmin	iZvacU
the java	fXgfnd
the jena	mfddfa
the jewell	ecceme
the job	WdbV3g
the jobs	XYsZig
the joinin	bZgoga
the jonas	rbgZag
the jonath	eYYsce
the joss	khXZje
the judgem	ihZcoX
the judges	mZaldc
the julia	hZXbmj
the junior	YiOUlw
the junk	ecccoc
the juror	daXkbq
the jury	amOnao
the justic	Xcsgba
the justif	knYYcf
the jürgen	djYicg
the kabwe	fboddc
the kaffep	djmgbW
the kaizen	dbcddo
the kapoor	jeYXjl
the karen	fiVWkn
the katie	mYjhcZ
the kavya	niagSk
the kayla	dedcpc
the kearne	efchnX
the kennet	bdddmh
the kestre	fYkigc
the keys	cceZre
the kia	fkYcmb
the kick	ceecmf
the kicks	decedm
the kids	ckZheg
the killer	cridWZ
the kilonz	YXksYf
the kim	gmdbdd
the kin	gdnYYi
the kind	Xdqfga
the kindne	eeqddY
the kinds	dmbieb
the kings	gejYdh
the kiprot	chbZgn
the kirk	addcmi
the kit	bdpccd
the kitche	rUfWld
the knew	cZcmck
the kozlov	fgmfZd
the krysty	dbohbc
the krzysz	dbeemf
the kurato	lfddcf
the l2	dXjmcg
the lab	eWkeih
the labora	cngddc
the lace	gdaZrd
the lad	SgXciu
the ladies	hbZqbc
the lady	jdWggj
the ladysh	ViWigm
the laird	fghYfi
the lakesh	eclffc
the land	ljZddb
the landin	dadcqe
the landlo	jncbda
the langua	beWqak
the large	mibceb
the larger	iggblV
the last	glVlec
the lasted	djanab
the late	mcddVm
the latest	0RWpdW
the launch	icsWbb
the law	liZZYl
the lawyer	jmWXjd
the lead	eZfckj
the leader	fmWmVg
the leah	ibccdn
the learne	vmQZbb
the lease	ScsWpd
the leaver	Xjjahf
the lectur	bcXiin
the ledger	Tpchdh
the leeds	qaakeZ
the left	ccrgaZ
the lefèvr	fXbkhj
the legal	eVccjr
the legibl	ecedme
the leisur	dZckbn
the lekki	ZjYehl
the length	bmecfe
the less	ccbdfn
the letter	ePUZ3m
the level	gccYas
the liaiso	dcsYdd
the liam	gZidbm
the librar	lVsbbY
the licenc	bmZRio
the lies	dZbkfl
the lieu	iapbbb
the life	XYomeb
the lifegu	paeahb
the lift	bbvWbf
the lifts	ebpcec
the light	gZgUlm
the lighth	Vdibhm
the lighti	Ygoccc
the lights	Ygauac
the lina	kYgXgl
the lindah	hcacbo
the lindgr	aaoXhj
the lindqv	dfjYcl
the line	akkfXf
the lines	cZgabs
the link	UVe5eZ
the linked	dcpddb
the links	ZTnogZ
the lisbon	hTlbgk
the list	gicjYh
the little	jTxWcZ
the live	dbmheb
the lived	ccrbkU
the lively	cXgime
the lives	fmPfle
the ll	dZnide
the local	bWngbh
the lock	nbkiSg
the locomo	edaljc
the lodge	Xadehr
the login	abcvba
the logist	YUlpjZ
the long	rRVgZs
the longer	kZddfj
the longli	TfWqZq
the look	bnchdd
the loop	dlSdfn
the looser	efUcsb
the lord	glZjcc
the lost	cYwaeZ
the lot	qadYnZ
the loud	ednYka
the lovely	YXegio
the lowdow	gmcdde
the lowell	bhcmdd
the lowest	ecZnfg
the luca	kZdfie
the lucas	efdldc
the lucky	uWaYfe
the lukas	ffobfX
the lumen	bXXldo
the lumenp	eoWYcm
the lunch	danYig
the luncht	edcden
the lurker	bjbndc
the ma	XdocZj
the machin	dZimfb
the mackay	jmZaaf
the mad	ecnfgZ
the madnes	oadeee
the maggie	dZngga
the magist	ldcddh
the maidug	dcahlf
the mail	dQYmhs
the mailbo	advbdU
the mailin	eancde
the main	iWmcdi
the maine	Zhiekb
the mair	bWwZeb
the mairi	edYhmf
the majori	eceeem
the malik	Zmdkcc
the man	odfYch
the manage	hoaagc
the mannin	dbgqZc
the manufa	dXgckl
the manusc	banidd
the many	oefbcb
the map	ecnced
the maple	nbeced
the maren	WicYnj
the margin	fadgdm
the marine	emccgd
the mariso	ddZcnh
the mark	dfWWby
the market	dTktbb
the markin	ZqeeeZ
the marks	jaaYdr
the martin	bVoame
the match	kPsbYj
the materi	hhZhdh
the matern	dZiZli
the mateus	lXeefj
the maths	Xpeede
the matron	bnkXhW
the matter	brUXkg
the mauree	ieZben
the may	dVfcnk
the maya	ceclcg
the maybe	koTYai
the mayor	eebogb
the mazel	Yffrab
the mbatha	gdofgU
the md	mZrddT
the meanti	rimSdW
the medica	XcUtjg
the medici	dlXdhi
the meetup	bgvScd
the megan	khYfee
the mei	ffhlac
the mensah	ddbmff
the ment	dneeca
the mentor	ZNvjhc
the merced	eicmbc
the mercha	ibdlcd
the mercut	kbledZ
the merely	ebneed
the merger	YetYdb
the meridi	gYigic
the merit	eZtZaa
the messag	Yefiih
the messen	fUgcqg
the method	jXlajb
the micro	egldgZ
the mid	edcfnd
the middle	modVec
the midsom	hapacc
the mikkel	deceem
the milkin	dbjleb
the mill	kdcnab
the millin	ehbnbc
the mine	Xlifec
the minh	ebZffp
the minimu	dgVOa1
the mining	ccflbi
the minist	dslbXU
the mins	caoegc
the minute	msjPXZ
the misrea	eehclb
the missin	albmea
the mix	ZrnZWX
the mock	lkfVdf
the modell	WVZthl
the modera	gmVdje
the moe	mceeia
the moment	erqTXa
the money	VjeRti
the monito	Xhaped
the month	tabdeZ
the monthl	cXeoeh
the mood	cfmdea
the moon	YdmXsX
the morato	cQweed
the most	dieZel
the motor	dZdkfk
the mounta	iapbdZ
the move	ecwaiP
the moveme	ccedqa
the msc	hdVdlj
the msk	cdeapf
the multit	hYefme
the munici	oaccdg
the museum	bhfYkh
the must	ekVjeh
the n	ZatfXb
the nadia	Xmcglb
the naidoo	fddemd
the naitei	beZbgo
the name	kVydUa
the names	uXWuUV
the nanny	aafabs
the narrow	jdcacl
the nat	kgTnae
the nate	dmdded
the nation	bcogdb
the nb	aackob
the nda	eamgdd
the near	Y0WdeX
the needfu	eebeel
the needs	fjZcek
the neighb	YQcdez
the nether	feldgX
the networ	ebmacj
the new	dbkZsZ
the news	pbYZfj
the next	aaYogm
the ng	eafmgc
the nice	rYUgfg
the nicer	gbccdo
the nicest	dcZajp
the nick	mcddef
the nicole	llZfcY
the night	hbXhrZ
the nightm	jkVeci
the nights	fpZZcf
the nikos	dljheW
the nine	mcddgc
the ninety	dbcgem
the nkemel	afZtdb
the nneka	cZUmmi
the no	gQUYsr
the noah	bhdbnc
the nod	fYUshg
the nomina	lcXcan
the non	dcbjmc
the nonpro	dXdZln
the nordli	YZfhpd
the normal	bXjbng
the northl	3YXhdV
the nosy	egYang
the not	mcfded
the note	gehghY
the notes	gteWbb
the notice	objSak
the notifi	qbeddb
the nowako	kbcYjj
the nowick	ciaYpe
the nric	ebmbci
the nuala	XVmZlm
the nudge	ngSfdj
the nudged	egfcla
the number	dYcine
the numera	adbenh
the numeri	mUbdik
the nurse	kcXlff
the nurses	Zlchch
the nursin	ackdld
the oa	gXaoZk
the oakhol	Rgeude
the object	algeaf
the obliga	edmekW
the oblige	daodcg
the observ	dflbgd
the obstet	cZvbba
the occupa	acdmdi
the odense	aZlrcX
the odowd	dZvbcY
the off	eecedm
the offenc	edaeen
the offer	PPdU/d
the offers	rbcdbd
the offici	mSkdka
the ok	ileZee
the old	YirZfb
the older	hdhYkf
the oliver	fhaame
the olivia	hdfZme
the ombuds	jbldeb
the on	cVikna
the onboar	daZkoZ
the one	cajWhp
the ones	ttXSbT
the online	YlZpYf
the only	XXnhkf
the onsite	jYYpbh
the op	gjXfbl
the open	nWzaWU
the openin	ajoZZf
the operat	khfmTZ
the opport	cWrYdj
the ops	ekdcVj
the option	dcbYrc
the ora	dZnebh
the oral	cZXwbf
the order	goWWhi
the orders	fdcnce
the ordina	cdwUca
the organi	qWaddl
the orient	dmfdde
the origin	YWgzba
the orla	XZZZtk
the orourk	Whhhhg
the ostrav	Xgneed
the other	ggZYcu
the others	eiadsW
the out	bbmied
the outcom	ynSTdc
the outlet	lbgdcg
the outlin	dbZmbl
the outsid	qUbddl
the overbo	ebende
the overni	dgldiY
the overwh	cgaami
the owls	cYkiib
the owned	ecbbhn
the owner	bnZiee
the owners	ZdhnWi
the owns	ajgflV
the oyin	clZddl
the p45	dalbcj
the pace	XmZbZq
the pack	kdhlYY
the packag	eeXZsf
the packet	aaepfd
the page	Wgbpge
the paid	YcSWjz
the pals	bcdsba
the paolo	emcbic
the papada	dlYfdj
the paper	YXddwd
the papers	gOhS9Q
the paperw	WaQj+N
the parade	giXdek
the parall	ebpddd
the parent	dfhelW
the parkga	addmai
the parkin	bWrbnY
the parlia	lWuWbZ
the part	XTQZyt
the partic	WNuetZ
the partne	hmUjde
the parts	ebYfbs
the pass	gdRdkn
the passco	hpbaeZ
the passen	koQoVb
the passpo	darYbh
the passwo	ccpZja
the past	eeafem
the patent	eZdddo
the patien	nZVbil
the patron	hbrYdb
the pause	ebnedd
the paws	pecYXj
the pay	akqVjX
the pdfs	hbbeel
the pe	Zhamaj
the pelleg	idXdkf
the penalt	cjgeYj
the pensio	eclbhd
the people	dwcbWc
the period	Xpibeb
the permit	Xledkd
the person	btcdXe
the perth	aexabY
the pesel	hbclde
the petrov	dnebde
the petter	gdZlic
the pgce	Wcrdbe
the philip	foRgee
the phone	gXeekj
the phones	ZqYblc
the photo	dd2UUa
the photog	Ymieed
the photos	bUudha
the phrase	dlddee
the physic	ncbZhh
the pic	edpdeZ
the pick	aYbilj
the pictur	efnaah
the pie	jfmccW
the pier	hZbhld
the pies	dccccp
the pieter	hldfeZ
the pigs	egdand
the pike	cfmZXl
the pilbar	bcqccb
the pile	m3QXVU
the pin	dcaXnm
the pipeli	mgccdd
the pitch	Zedqdd
the pizza	sZdddb
the pizzai	aSjldm
the place	aSaYzl
the placeh	denWjf
the places	fbbYpj
the plainl	hccddm
the plan	tiLacm
the planne	9VUiaX
the planni	dodgcX
the plant	lleXYf
the plates	ddednc
the platfo	dcpcbe
the play	eVsefd
the pleasa	pbUchi
the pleasu	aZTopd
the plug	dgcaaq
the plus	jqTefY
the podcas	jbWdim
the point	YihUki
the points	hcaldg
the police	VkllcX
the policy	oViccg
the polite	ebaeeo
the poll	leedec
the pollin	bgadbo
the polyte	dciZme
the pool	WqbiUi
the popia	kmbcda
the popped	XZbokg
the port	cmbgee
the portal	aajohY
the portfo	hjVpdY
the positi	bfcakn
the post	bdbXqm
the postdo	hYlefc
the postgr	fhYfjf
the postin	firTSf
the posts	Xgfkff
the poultr	ehYjkb
the pr	ledchd
the practi	hWO3ea
the pre	ZfZuUk
the precio	chnaZg
the predic	cUmdco
the prefer	enYidY
the premis	hkWhah
the prepar	eauWdc
the presen	eXhkUp
the preser	dWkelf
the presto	ZhUmgi
the previo	dYfkma
the priest	dddmde
the primar	Yjddme
the princi	qcfRke
the prison	cXofci
the priti	dbdjbl
the privat	dboihW
the prize	cZkneZ
the probat	aXYZoq
the proble	Xacikm
the proced	SdmXYv
the procee	dqaafd
the proces	ZdqeVk
the procur	bbfoad
the produc	0UbicY
the profil	iiPhcm
the profit	fhYXli
the progra	cfdfXp
the progre	ayfadT
the projec	ZdifSr
the promis	ejhYrR
the prompt	cfgmdZ
the proper	gfZgfi
the propos	YkbinZ
the prospe	caahpc
the proud	edZdhm
the provin	cdZapi
the provos	mahadh
the psycho	Zraaaj
the pte	eaepdd
the public	ZfvdTc
the publis	eeYglg
the pugh	ebreZc
the puppy	dadhbn
the purcha	mVhckd
the purpos	cglbee
the pursua	YZZlnh
the pvg	edmcfd
the pádrai	abkalg
the qa	hdoabc
the qualit	ieXhZl
the quaran	gcYoZi
the quarte	pbkbcZ
the questi	ajqaYe
the queue	nsXUfX
the quezon	aoXWhm
the quibbl	aVtYlc
the quiet	idlacd
the quinn	VcinYl
the quiz	cXogce
the rachel	dmZgch
the radio	jYYkhh
the radiol	kkWajc
the rahman	fgYidj
the rahul	fbbefn
the railwa	ddYblm
the rain	admZbm
the ran	jdpZbb
the ranked	eldedc
the rankin	jpZaad
the rapids	YUUoZu
the rata	eedndc
the rate	aWZV4a
the rating	ecboef
the ratio	Zmefff
the rausch	kkackV
the ravens	cfcnce
the ravind	cpbgea
the reach	eaecbp
the react	jXhdej
the reader	dpcdec
the readin	elbbhe
the reads	nXVnkY
the real	idboba
the realis	hWXhln
the reason	vaQSjn
the rebecc	iioThX
the receip	VZqdig
the recept	qiYWai
the recomm	hYfOpn
the record	ofkVTj
the recrui	filcYf
the rector	leaidc
the redesi	Wdjkbk
the redo	abipdZ
the refere	YcjwdT
the referr	abYocj
the refrai	Zbtccc
the refusa	deTfdt
the region	kfbYZo
the regret	mZbfqV
the regrou	mbeeee
the regula	laaelc
the rehear	gecdnb
the reimbu	ibdndc
the reject	YfWYbx
the releas	dhdlbe
the releva	dmdefd
the relief	Wiidmb
the religi	idZjic
the reloca	dYejcn
the remain	cmcaej
the remiss	bodded
the remote	kjTjcf
the renova	edldee
the reorg	famffd
the reorga	jWjcdj
the repert	djnbba
the replac	aXTd3Y
the reply	nhiYcb
the repo	YZcric
the report	kZkYVn
the req	hbcYcq
the reques	ehPnZp
the requir	ZlOaaz
the requis	bffcbn
the resche	aZjoeb
the resear	mWXvYZ
the reserv	YmUdim
the reside	gkRacq
the resign	darfeY
the resist	dcZcml
the resour	faZfmi
the respon	ltTYZd
the rest	liWdhd
the resubm	cXnYbm
the result	5iQUbf
the retrea	djpZZe
the return	dUgafr
the rev	ejVdeo
the revenu	ngfadc
the revere	igWelc
the review	jmlTdW
the revise	ldhYgd
the rewild	ecaklZ
the rhetor	bcdedo
the rhythm	macfeg
the ricard	gZkdjc
the ridgew	YeUdjp
the ring	jfoXcb
the ringin	qddcbd
the road	Vccebv
the rob	dYWoZo
the robyn	aO9XWW
the role	cdbfcq
the rookie	dqaecc
the room	eYethW
the rosali	cZdekl
the roster	ealXme
the rosé	edemde
the rota	kYTjmf
the rotati	aWicll
the round	cZdaln
the rounds	azUbaZ
the route	eZcfeo
the row	elaakd
the rowan	hlXedg
the royal	Xcflkc
the ruairi	bkclea
the ruairí	iagXoc
the rubén	kbdlcb
the rule	ohXWeh
the rumour	jmXddf
the runner	VbXXpr
the runnin	aVqhUn
the rushed	dcbcpf
the ryan	edaehl
the saas	djWbhn
the safety	jcdmbc
the saga	cmehbc
the sahib	fiamdb
the said	Zmebif
the salaam	ghjhbZ
the salary	jkgbjT
the sale	fVelgh
the sales	cddeen
the salt	edogbX
the saluta	bkXkkZ
the salute	jmfbbY
the sam	padZjd
the same	jYjbcj
the sample	jWsaZc
the sanjan	canfhb
the saturd	fYUaiu
the scale	gkaXle
the scan	dlhidX
the scenes	cdecbq
the schedu	jWVvad
the scheme	XXefnl
the schola	dZZgjn
the schäfe	jlYhbb
the scient	nabadk
the scoped	cYjZpe
the score	fhVfdo
the scorec	oeWZje
the scores	wmbUXU
the screen	ccbhap
the script	Tekhih
the sdr	ceeeel
the seasic	cbelcg
the season	eTWkgs
the seat	WfVZoq
the seattl	fddmed
the second	bbhodd
the secret	iYigdi
the sectio	dYZeip
the sector	XiqgaY
the secure	Ycaria
the securi	egljZX
the select	Wrdgag
the self	fZrdcc
the sell	jWgjfe
the senior	deXgqc
the separa	lYUdin
the septem	jbdaod
the servan	gjThjd
the serve	hlbkZb
the server	bccnef
the servic	bioZdd
the servin	bYifji
the sessio	mWgiae
the set	djcmZd
the settle	hXkhbg
the sevent	dbdmef
the shared	ZU0iZU
the shareh	ndeece
the shaz	gXoeee
the sheep	cfpcad
the sheet	gfXoYe
the shift	anaXkh
the shoes	ecbleh
the shoot	Zmdeid
the shop	gWhXjo
the shoppi	hfbYkh
the short	Ybclcn
the shortl	pkRqNf
the show	bYaYmp
the shown	ggcmeZ
the shredd	cfZldj
the shreya	gYikee
the shutdo	Upcmcc
the side	YVojaj
the sidewa	deenbe
the sign	ccdZio
the signal	kbgYZm
the signat	esbVYi
the signed	VaejtX
the signor	blfgiW
the silenc	foTbdl
the simon	bgejXj
the sin	edoeea
the sincer	kcXfbj
the sings	mdceed
the sink	kVgobc
the sir	dZdfhm
the sister	gXUjau
the site	fmalZb
the situ	knZZed
the situat	eccioa
the six	eaWklh
the sjoerd	dddodd
the ska	obhbcd
the sketch	ndhbbd
the skies	ZeUgud
the skills	WUkwaY
the slide	bkfblZ
the slides	XV5bWZ
the slight	cXqdka
the slip	beofeX
the slot	YRW2Xj
the slots	dadpde
the slow	YuWadj
the small	bYYgpj
the smiles	ilYdeg
the smoke	dfgneV
the sms	gfllWa
the snow	mhfbcb
the social	lUbqae
the sofa	habnee
the soft	gdcado
the softba	cWfnbl
the solici	ibeYik
the soluti	deZfbq
the song	dbgfmc
the sons	dbtZfZ
the sooner	hXcubY
the sophie	cmZbek
the sound	dcfdfm
the sous	hXYili
the specif	8NWegV
the spinne	eZnicb
the spirit	jeYkYi
the split	cdeeme
the sponso	jaZXkm
the sport	dhmjXb
the sports	bZpjdc
the spot	hcJh1W
the spring	heXYfr
the sql	cdleed
the squad	ocaced
the squeez	eZfkhf
the sry	mWWamj
the stable	eddgcl
the stacki	jqZbdW
the staff	fdlUem
the staffi	dkXhdj
the staffr	cZndak
the stage	keenUd
the stakeh	dcYddr
the stall	diWoXk
the stampe	gjmaaa
the stan	hlZgbe
the stand	damjdc
the standa	YgWabx
the startu	amhYfh
the state	seWcbi
the statio	cggYdo
the status	soZUYa
the statut	nbaedg
the stavro	ifclXe
the stcw	fmbcha
the steel	edgdna
the stefan	jiYWlh
the stelio	dcVpbj
the stenog	darbcd
the step	YUohkb
the steph	dclicb
the steps	mhdbbf
the steven	cWfhlg
the stockt	daYmig
the storag	medbdf
the store	oUmccd
the stores	caZakp
the story	nbhYid
the strang	dcghmY
the strate	fkYeeh
the street	blqTde
the streng	gcVZsg
the strict	dcdmhc
the strike	cjZiYm
the strong	djvYZT
the struct	blbbdl
the studen	dUokgX
the studio	aXhcin
the stuff	Uccbsi
the stuttg	helbYf
the style	cbWkcq
the subjec	cWprZW
the submis	ajgpcW
the subs	ibdbdm
the subscr	cZjdqZ
the succes	kiYVii
the sudden	mXZhfk
the sue	nZXdii
the suit	cdecmf
the summar	iaocdZ
the summer	khkZYc
the sun	cnbgdd
the sundia	ddodea
the sunita	bladan
the sunny	fiiVlb
the sunshi	fmcced
the super	fXgqbY
the superd	cgXocg
the superv	Vfmhhc
the suppor	kYZccp
the suprem	bgcdle
the surgeo	lcbccl
the surnam	ccdcpd
the surpri	eglacg
the survey	cdyYeQ
the surviv	coYcdk
the susan	hT0WZb
the suspen	labkec
the sustai	afbgqZ
the swell	damgde
the switch	cgmdgY
the swyddo	YueedX
the sympat	iYkkad
the syndic	ZYhhel
the system	cZgimb
the szabo	nXjcee
the t	gcadfm
the ta	eddled
the table	bdNW3g
the take	ccUvae
the takeov	YS0cde
the taking	fbbTya
the talent	hXiefh
the talk	fagxUY
the tanaka	aecajn
the tape	lbZbco
the tapes	ofcbea
the tarvo	bbimdd
the task	afhqaY
the taste	YZpbif
the taster	ecjYii
the tea	eYsbZf
the teach	amjgYc
the team	ZlVdmk
the teams	asagbX
the techni	kaRlao
the techno	bagmkZ
the teleph	ndahec
the teller	elaiea
the temper	eoaeec
the tempin	cofaha
the tempor	Yboeeh
the ten	YUWaos
the tenor	ffaddn
the term	ggfYlc
the terms	aWZc+S
the terrib	hgmfcW
the territ	eaoedc
the tessal	bYgidm
the tessel	ebmajb
the test	UakiZp
the texas	dbaadr
the thank	bR7ZaT
the thanks	ccUdkp
the theatr	kXgdgg
the theme	ccdpec
the theo	gblkXb
the therea	bccbnj
the thing	dhOjil
the thinks	gnfagY
the thistl	cdenee
the thorou	kckdZf
the though	falefe
the thread	hYlhfc
the three	seNjXl
the thresh	dbbYet
the thru	jblcfa
the thumbs	gcYmcj
the thursd	qYeded
the tia	fYhbhj
the ticket	gZhabp
the tied	dhUoZk
the tile	fdbemd
the till	clfiZd
the tim	ZaZgkn
the timeli	koXagZ
the times	dYbudc
the timeta	lgobbT
the timing	aeogbc
the tip	bandeg
the tips	fdleed
the title	ehacmc
the tom	fmhabZ
the tool	bbYmfl
the toolin	emecec
the top	fracad
the topic	cddode
the tot	giXejf
the tote	aiUeni
the touche	YPivZi
the tour	SZkhqd
the toward	bcicem
the town	mhhnXR
the tp	XgnZoX
the track	dhYnbg
the tracto	jeZccm
the trade	ndhgdW
the tradit	pbcefb
the traffi	bmZbnX
the train	PNstcg
the traine	cTZakv
the traini	YZdlmf
the trampe	mbjeea
the transc	Ucfvbd
the transk	gedldc
the transl	Udhhfl
the transm	fambmW
the transp	UsYebj
the travel	djoZcb
the trees	Zenchd
the trembl	jZhfkY
the trial	YXamkm
the tried	aZdieo
the trip	cehdam
the tropic	grVZge
the troubl	WgsUee
the truck	bpakca
the trust	diXWkn
the truste	aoRekk
the truth	ljZbch
the try	cadubX
the tuitio	hlbced
the tulsa	fcbbfo
the tunde	lZdkde
the tunnel	eTkceo
the turn	odbdee
the twelve	cfdcco
the twenty	hhYicg
the twinni	emebee
the two	mVcefl
the typing	liXkdY
the typo	gdnegX
the umbrel	dgVhji
the una	cbbohc
the unanim	bbcdta
the unansw	acedod
the under	eSlkbl
the unders	dUhdnh
the undert	boifaZ
the unfit	mdYhdg
the unifor	sVgejV
the union	dhhZck
the unions	dedebn
the units	jXqdcb
the univer	ddofdb
the unreso	gbnced
the unsign	edfpYf
the unsucc	kZadbp
the update	difmZZ
the uphols	ngcXai
the upside	WXsUlh
the usa	bmifcb
the userna	dcalgh
the uses	bneeiX
the usual	XvQhjb
the utilit	bWckhm
the vacanc	UceZfy
the vacant	bdddmg
the vacati	ccdncg
the vale	kdYbbn
the van	cccbin
the vendor	cnehaa
the venue	deYpee
the verbal	ecdZpg
the verdan	boccmX
the verdic	wcXUgd
the versio	cddkYn
the very	0jUTZc
the vessel	igiheV
the vestry	cmdVnc
the vet	yRXiZd
the vetera	dcchmd
the vettin	dbbrbf
the vibes	jgaYgk
the vice	gobfeX
the video	dhgjWf
the videos	hkbckX
the vienna	flccfc
the view	dXkaep
the villag	eaeaat
the vinaya	acddep
the vincen	gPhnjd
the vineya	dbkZob
the vis	UZhdmn
the visa	fUVmhn
the visas	dameeg
the visibl	dclgdd
the vision	acoefc
the visiti	chcmeb
the viva	cacreb
the vogel	dbodce
the voice	fbfnae
the volume	phVTke
the volunt	jelgeT
the vote	dmQgfl
the votes	hYZbfq
the vp	ihZhbf
the wait	hkUUqd
the waiter	fYobZl
the waitin	eZpXie
the waitli	bgmeec
the walk	dcoddd
the walkth	aiWclk
the wantin	jjgeXd
the ward	mbdbjd
the wareho	YYmjbj
the warm	clVjci
the warmly	UyVehZ
the warrin	igWlbg
the washed	ebdbmg
the watchi	fbXgng
the water	XchbYt
the waters	iclYlY
the waves	mbeeef
the way	UiySfe
the we	ccbZbu
the weakne	camcfj
the weathe	klcZlU
the webcam	daaceq
the webina	dbtYcd
the websit	ansVWZ
the week	okiZQe
the weeken	dkUYcq
the welcom	dcblbj
the wellbe	bbdcrb
the weller	XWikfm
the wether	cZlmYg
the whiteb	mqYZZa
the whitlo	eaamej
the whole	cTrdhg
the why	fbdden
the wijkzo	eXqeee
the will	dmddjY
the windho	qecadd
the window	YmYhoZ
the winked	ddlgdc
the winner	nXeTXr
the winter	hdbahl
the wiser	Zrdddc
the withdr	jabcnd
the woman	frUdah
the women	kYkZei
the wonder	dcjVqb
the woodwo	dhYhbl
the woolly	gYgnfb
the word	XNcqit
the words	imYenQ
the work	WbYXuo
the worker	edoceb
the workpl	XeYdbu
the works	mlZdea
the worksh	Valhhi
the world	kocYdb
the worst	djTYfo
the wrap	cpbbee
the writte	UfWxjZ
the wrong	cWrfgc
the wójcik	obaclZ
the x	XcYmng
the yard	ZeigYn
the yarns	mYZdbn
the year	fXgjgh
the years	piajZX
the yes	uViVXk
the yilmaz	dbrbdb
the young	bcgYgn
the younge	dXagmj
the youth	ihZbcl
the yuki	gYkidf
the zainab	ckWlch
the zestfu	gjWeel
the zimmer	feemcb
the zonal	bcadlk
the zurich	bdtadZ
theate	gdfefh
theatr	lcecff
theatr 's	gbceem
theatr until	Yhcedm
theatr with	dclfde
their	jhddcg
their answer	6iUUWV
their assess	dcXbcs
their best	ecuWcb
their choice	rabbed
their client	ciZdfm
their coding	elYjce
their cto	ecnece
their cv	daoach
their date	Zqcdde
their deadli	fodYdd
their decisi	3UVaga
their exact	hoZeeb
their final	dceenb
their first	ZeqajX
their hands	ffadmc
their hr	ojagXb
their idea	gadmde
their inst	kmcdbZ
their intere	ebcddp
their interv	ngiYda
their letter	bnhVgg
their link	dceoce
their loss	ededdm
their marks	pZeddf
their meetin	sabZci
their mind	YeUccx
their minds	sqWSZZ
their new	WJaT/e
their notes	mlZeca
their number	Zmbfal
their object	ccdpde
their offer	NU2YnS
their old	dYbmdl
their own	clSgZo
their page	jibWcl
their partic	eoZhea
their person	Yeeneh
their place	bS0dbY
their portal	embfec
their profil	dfocdb
their reply	ncddee
their result	yRgZda
their scorec	cnecee
their scores	fmhcdZ
their search	gadcdn
their seat	dldmXc
their second	YXboZo
their side	WdcXmp
their though	cqeaec
their tick	aWmjkZ
their time	jqYbhX
their verdic	yXccbb
their view	Zqddee
their websit	dbqdbc
their word	cmefed
their yes	saddcc
theirs	okdZVg
theirs and	rmcXVc
them	bjgmbb
them #	clniWW
them .	Zpfcaj
them ;	bimXgc
them ?	bSYmll
them @p	Ylijaa
them @s	rVXVjl
them a	gUa2UY
them again	Sqejae
them all	kyUYZW
them and	pnQcZh
them are	cjjchY
them as	ephbWb
them at	cfieYk
them back	iOsafg
them before	decsaZ
them betwee	cqVche
them by	TVd3ec
them daily	pbccec
them direct	cgledb
them done	decndc
them down	qZkebT
them for	fsOkUb
them from	aTgglk
them gets	rZcdee
them giving	emackb
them go	dqbdeb
them has	UlbpfZ
them have	ddnegZ
them i	WP7cgX
them if	cXcloc
them in	kenjaQ
them is	gndedX
them it	bqZhda
them know	UPojqg
them leave	mbedef
them may	emddcd
them most	ecndea
them my	SeksiU
them no	iZmdag
them northl	QNczpW
them not	mbleeX
them now	nnaWbc
them off	lZcfje
them on	Xfa2XV
them once	bpcdee
them one	Zaknfb
them or	oVigcc
them our	gcnYed
them out	rRYdco
them over	gXYyXb
them produc	gUpcgg
them round	eshShZ
them signed	aecnee
them so	gRrcbj
them specif	nbfddd
them starts	edcgdl
them that	hcinUe
them the	hfZlfa
them themse	ecdden
them they	YPeXrs
them think	emeded
them though	Wpbdei
them till	mWmcde
them to	jbqcac
them togeth	coZhce
them under	fcobec
them up	gkkhZS
them we	XmYdgj
them what	Xicnch
them when	ZqXgbf
them which	Vfctad
them who	kjceYh
them with	TlflXh
them would	dkcZdl
them yes	VZanog
them yet	eqbbed
them you	Radjtf
them your	hYXxZa
them yours	jmcabd
them>again	hocebd
them>answer	qjZbcc
them>ask	efZngd
them>away	dfpbce
them>bye	ZigYeq
them>chosen	YZaWqw
them>closed	cagZaw
them>date	ubaedc
them>decide	tnVcca
them>goon	chbiam
them>hold	XXwbgh
them>joy	baedqf
them>match	cjVldl
them>meet	emZlda
them>news	pjYacg
them>not	blebcl
them>offer	addaxc
them>others	bcaacz
them>papers	Zdbokd
them>post	cbfanj
them>receipt	hlqWZb
them>refuse	cZhWdx
them>review	gqadce
them>soon	Z2TjaY
them>sorry	XbeZX7
them>start	WedZuh
them>step	dedsca
them>thanks	ebnYap
them>wait	hpcbgY
them>will	hkZgee
theme	cbTfug
theme .	chahma
theme is	elVfZm
themse	fYcaho
themse .	YTZidv
themse and	jddccl
themse it	damanY
then	qmXebb
then #	dXdcnl
then .	Vigfig
then ?	Yjegeh
then @d	Xtcbdc
then @p	mafeee
then a	zeXYbb
then about	qbdade
then again	dndcee
then all	oVjded
then and	nblaaa
then anothe	Xseedb
then at	fgWllY
then bring	ccepdd
then but	hZemec
then call	gcedmc
then came	Zomacb
then can	YqZrWa
then chose	cYeekk
then climat	qXdeee
then closed	dbcdim
then coder	addpbd
then could	eYoeed
then dear	fnbedd
then direct	addpbd
then do	XsXdkY
then drop	epWeee
then everyo	mbeeee
then from	dadedp
then get	WsYkbb
then give	gecbdn
then going	dXnZel
then have	epbhaX
then he	enXXkh
then her	ZleZal
then his	Xklgdc
then human	hkYicd
then i	1jXUfT
then in	Ykedmc
then interv	ddepZf
then it	ouaVcU
then its	pbchcb
then let	vXcbce
then lets	ddcoce
then letter	csZddb
then look	haeldf
then make	gZemed
then me	ljdYde
then my	nXledb
then no	Ypgded
then nobody	mWildY
then northl	vYaace
then not	bucddY
then nothin	ahcedn
then off	bdenee
then on	fYZpbc
then only	dbcoee
then or	ceclfe
then our	fmefda
then planne	ZuWanV
then please	eioVee
then probab	Vfdedp
then read	cddina
then receiv	ldedfe
then remind	dcodec
then said	jWTglm
then same	edZmee
then see	Zpedee
then she	rgUdga
then sign	eeebnd
then sit	ladfed
then sleep	gndacd
then so	Zqdeec
then somebo	oicfcW
then stay	btbbZd
then take	ddeeel
then tell	nfcdfb
then tells	ncddee
then thank	gccdem
then that	nXZdbp
then the	dffhVo
then there	Yajqgd
then they	rqbYcR
then three	cmeefd
then till	ncceee
then to	bofecc
then told	WjYigl
then two	fgVgik
then we	TwenfO
then what	drZdec
then when	lfadmX
then whethe	rXecee
then who	dpddfZ
then write	lhdddc
then you	/VWQYc
then your	djiXla
theo	XMtuXb
theo .	XWqoYe
theo for	eZdhen
theo from	idZndd
theo home	ndbefe
theo is	bYcneg
theo lila	beodec
theo twice	baWmme
theore	edcgbm
theory	jgYmaa
therap	YdkYlh
therap .	bdoeeb
therap here	Zleeff
there	ckefch
there .	Xkidal
there ?	abmqYY
there a	XiYmei
there and	hQnhoY
there anothe	lbdiec
there any	ZmmZXg
there anythi	dTtdfd
there are	ewZcWd
there as	dascea
there be	ctVddd
there been	daabaw
there but	thdccT
there can	Zpdfec
there could	enecce
there for	bcbhtW
there goes	ebbeep
there got	ehdfoW
there had	eaeefn
there has	aqagdd
there i	dWibcs
there in	eblibd
there is	enbedg
there letter	eceeem
there may	a4XeVW
there might	gtZZbZ
there northl	edhmeZ
there on	gYlmaY
there one	agcqeZ
there produc	bdZtdc
there says	cmkdcX
there shall	Ydekek
there since	dlZemY
there so	cYaZnp
there someth	cQlaln
there that	dpZcic
there the	imnYZX
there they	bqYicc
there thinki	bcedgm
there till	pZfcee
there to	cmedee
there too	cbqfdZ
there until	dmceed
there was	fRcekq
there we	iiUfdk
there were	TdVVts
there when	dnjhbW
there who	dbndee
there will	dblbcm
there with	nagcdf
there would	VpfpaV
there yet	aoXWbm
there you	Zimbdd
therea	biUjlh
therea .	codded
therea is	accbnj
therea langua	hfYidh
therea than	ecdmec
thereb	ZqgZbZ
thereb .	dcofdb
theref	hRTTk6
theref are	eefcel
theref ask	jdmdbc
theref be	gbdcen
theref been	dZbcet
theref can	fcdbdp
theref close	dbddfo
theref closed	ecWeds
theref do	edaemg
theref have	eamddh
theref invite	fceled
theref not	dZfceq
theref paused	fcpfeY
theref we	faWbol
theref withdr	ddcccq
therei	ffXbmf
thereo	ckfheb
theres	ciheYj
these	eiikYc
these .	ZfmWhj
these are	fagqdY
these as	nZefed
these by	dceobe
these from	deZoee
these on	hiaXcn
these over	daofec
these round	ojbabc
these things	jsZabZ
these to	iZbgcn
these two	eeenea
thesis	iXYpag
thesis .	mdbYel
they	giXdgk
they #	gmTfXm
they .	cidccm
they ?	Zhmbbi
they all	Xoeegb
they also	cidfmY
they always	tnWXZX
they answer	pmYXYf
they appoin	iacdfm
they apprec	ebdeem
they are	kvRaee
they arrive	coecec
they ask	bUbvha
they asked	Whrcae
they break	pXeeef
they call	sdThVg
they called	URhgsj
they came	YdchuV
they can	Ueaxce
they cancel	ecbeen
they carmen	mkeZeZ
they caught	ecacqc
they change	dnbeee
they choose	xWZgXg
they chose	SdbWjv
they close	ihaoZb
they closed	ciRedu
they come	m3UMZW
they commit	ganeeb
they compar	lidcdb
they confer	liZeec
they correc	nhdbbc
they could	Uibjlf
they decide	xaVaVj
they did	PYqTrm
they do	fhWeWu
they draw	hbbocd
they drew	cZZcko
they drop	Ynblcd
they droppe	ebYZbv
they emaile	UhoiYh
they ended	cYZcjr
they enjoye	eZcedq
they federa	codeec
they feel	XiZYbu
they fell	bpeeea
they felt	bXaibt
they finish	fldeec
they first	Xahlbl
they found	fSWVd3
they froze	cXldbn
they gave	jPYeon
they get	hpcZeb
they ghoste	bXbcbw
they give	egUlkb
they go	fmSpgT
they got	cogaag
they had	ThlTio
they hall	nceedd
they have	ffWdin
they hired	ZgbYXx
they interv	Yjjeff
they invite	eadsZd
they is	jbacdn
they just	aVihoe
they keep	e7OXdR
they kept	nfVZih
they know	bPvcjf
they langua	qZZZma
they leads	lhacee
they let	tYcWam
they like	j2PhOU
they liked	ckZlhZ
they lisbur	ddXgli
they look	bpnaZS
they lost	feleec
they loved	depZah
they made	WfsZah
they make	azaWUe
they may	P4hfUS
they meet	sUjdda
they met	dbbdar
they might	XzjUXY
they move	Ulbnge
they moved	ZpWkYh
they must	uhcYcY
they need	nlTjZb
they never	eZpldW
they no	ebZedr
they normal	dpbcee
they not	eZemZj
they now	gYeeme
they offere	lcXWkl
they only	Xbpcgh
they open	gcpbdb
they owe	fnccec
they passed	SXXiY2
they phone	rfbbcb
they phoned	WSbjmp
they pick	oncZXZ
they picked	UWTkgv
they please	dmddee
they promis	ipVXZg
they pull	bnedee
they purcha	mceede
they put	bRgVqr
they quid	cnbeec
they rang	VVYc1j
they rate	iqZacc
they read	ackUil
they really	aflcZl
they receiv	mcecfe
they reckon	pbYaYm
they reject	cYZger
they releas	nbWYaq
they reply	fmdbee
they reserv	bncjZc
they restar	cendec
they revert	andefe
they ring	yZZbeX
they roofto	dhobbc
they said	cpTWho
they saw	VeXbks
they say	rsTSZg
they says	eceklZ
they scrapp	edYecr
they sent	VTcesm
they set	apbheY
they settle	rbdZai
they should	fbnblX
they sign	nYndXc
they signed	ZZcelm
they sit	qZedee
they sleep	lcfeee
they stand	wUbbdf
they start	SoraZb
they still	dmgkYY
they stop	ihXbjg
they stoppe	bYcbds
they swore	rWdded
they take	hxVaiQ
they talk	odlabZ
they talked	angaah
they tapped	kZcghf
they tell	/cQTRY
they tend	aoeddc
they think	ajYfbn
they though	ZcXfjo
they to	eoddbd
they told	eiVVcx
they took	OQbZ3m
they turn	dcdfel
they turned	kWVUoq
they ummed	bnahee
they use	cWvZcZ
they used	cXdlel
they vote	mZdnYa
they want	SSS4zY
they wanted	cgmXch
they watch	eYeoef
they went	hZQUW7
they were	ZfsVdg
they will	otVcaa
they wish	ecYqdd
they would	ckXhih
they write	slYebU
they wrote	iUXcfu
thimbl	fdfhhd
thin	ZYVgby
thin for	dddeen
thing	cdcrbe
thing #	lkacdb
thing 's	femcbf
thing .	bQjrfg
thing ?	keVrYa
thing a	adcred
thing about	getcZW
thing and	emceag
thing as	bhecnc
thing before	ffdmcc
thing betwee	cicncb
thing but	dXbqck
thing by	hYfobc
thing came	mbccjd
thing done	Yielef
thing for	dbXemk
thing from	kYfgdh
thing has	Zjemdd
thing i	VnYffm
thing in	patYWV
thing is	jgYnbb
thing left	kbbYrb
thing legal	hYbfdo
thing missin	eccmbj
thing on	aepWfj
thing once	eddmfc
thing or	aneibc
thing so	fnjccY
thing that	keamcb
thing the	cdqbbe
thing they	bhapZh
thing to	WekdXp
thing until	eXdpee
thing we	ffblbf
thing which	cjXend
thing with	enfade
thing would	eqdZec
thing you	hehigX
thing your	Ycgqga
things	frZiXd
things #	kWhidf
things .	Zoamba
things about	ciaZco
things are	lzObWc
things at	clbfdg
things change	dVwedX
things come	dZbdkn
things go	lcgdfc
things happen	dZdnee
things have	eqdbba
things here	bqhYdY
things move	fpabec
things moving	eddnee
things off	lbbiee
things only	cendec
things out	ZpcVbm
things stand	leZddj
things the	iYhmdb
things to	Uqkcfa
things up	dvSjfR
things were	efmefY
things with	gcndeb
things you	mhYgdc
think	dqXZkf
think .	n5TRYV
think ?	habhoY
think about	V7RckR
think and	eYZavf
think but	dnejVf
think i	WguhdS
think it	YgVZsk
think no	dacain
think of	ZVpWbs
think over	fXbTwi
think she	epaebc
think that	gehigX
think then	nceddd
think there	oSjbjg
think they	UpjclV
think this	ZYSbdz
think we	ddagen
think you	XfUwdf
think your	gYXkdn
thinki	m7VWYR
thinki .	L8XZiV
thinki about	exbVgW
thinki and	sZZdcg
thinki but	rUffff
thinki i	nXnbeb
thinki is	emcdee
thinki it	dsadac
thinki of	gjgfXf
thinki out	mhefcZ
thinki well	bcedgm
thinks	iqZbkS
thinks 's	feghiZ
thinks .	ggWfmc
thinks i	nbdeee
thinks needs	gndZee
third	giWdem
third #	glbfeb
third .	VkRfgs
third and	eYecdr
third attemp	eleded
third ballot	dabdjm
third chat	eedoeZ
third comes	qZeebd
third conver	dZdilf
third floor	dVphZh
third from	eccdpc
third in	csXcdd
third interv	ZofUkf
third letter	bhnbeb
third of	qXccVn
third on	cYbYdt
third one	dZcmXo
third owe	bUjdkj
third partne	nbdeee
third period	beence
third round	bValmi
third the	nZcdjd
third time	qjhSdY
third we	ecdffl
third week	ctYbdc
third when	kmddbX
thirty	XRkpoY
thirty .	mbddeg
thirty minute	abZucd
thirty one	jYkack
thirty pages	hndZed
thirty subscr	epYedd
thirty years	cVncii
this	dbibeo
this .	ZVkfgn
this ?	ZmnZYY
this @d	edZabt
this a	dVgfmh
this about	gdYmdh
this accoun	baoahc
this addres	bivdZQ
this advert	bjmddb
this alert	eeodca
this an	pWZffi
this and	hWYXsi
this anymor	fqYefZ
this applic	ecYeer
this as	ddZZgr
this assign	deecob
this becaus	YZuicW
this before	WdZYrm
this bookin	ebWgoi
this but	YngXje
this by	darekV
this call	dafbng
this campai	Yfllae
this can	Vugccb
this change	ecdceo
this client	knZcda
this code	ecacdp
this comes	dhZbcp
this coming	mdZmcZ
this compan	jhobaV
this compet	aYZceu
this confir	daqbiZ
this costum	ZZudcb
this date	Zneege
this day	nceced
this decisi	UZXbc1
this depart	eZoeee
this depend	dldefd
this discre	ebbeng
this does	YhtccU
this email	aZmige
this far	aWmoed
this financ	cWreee
this firm	gmbcbf
this first	sadadd
this for	YggknV
this forwar	ebcffn
this from	hmdWgf
this goes	Znfeed
this grade	eeYfeo
this happen	edoddc
this has	ilZccf
this house	emddgZ
this i	ehVgel
this if	joYchY
this in	kUncja
this inbox	dR2cbY
this includ	eddecn
this intake	dcaZet
this issue	ddracb
this it	bbYmjh
this job	VVedV3
this level	dddddm
this life	mbeeee
this line	gXikfd
this link	caklbb
this mail	dPggko
this mailbo	dZtbdb
this makes	ebdend
this may	chVder
this means	maiced
this messag	YcuXch
this minute	heacnd
this normal	eqacZb
this northl	ZYZacy
this not	amdiec
this note	mXrbaY
this notice	ihkdfV
this notifi	aaZgcs
this now	ibcmdd
this number	aWuiYa
this occasi	kQSYa7
this offer	bbZW1b
this office	coRpkT
this one	fZVZgy
this opport	gaidXl
this or	eapcec
this our	ghmZca
this out	maiddd
this over	ddoeec
this paid	ebXeer
this partic	mcddff
this period	dYqded
this phase	lccgfd
this place	aojahV
this planet	feofcZ
this please	dXcbdt
this point	dtWdYg
this positi	bWmbdo
this post	ZlvVVa
this postin	ecceel
this proces	dXZgcu
this progra	fhmedX
this reason	dbaaeu
this recrui	cambdj
this refere	ebnded
this regard	odgdeY
this reply	gdlggY
this requis	eaYdeu
this role	dccbZu
this room	lccdeg
this round	lNQSY/
this said	eddcnd
this search	aliZde
this season	aXVcb1
this serves	amgced
this should	lclceY
this side	e7YYcG
this since	ndfcfa
this so	kckahZ
this sort	Yrdcef
this space	d2SZYY
this stage	gqZjZW
this takes	focaeb
this team	cgfZbo
this term	ecaeeo
this the	dRpdVq
this thing	lamcda
this thread	XnWjej
this time	jJQjY/
this to	qZmYYd
this traine	fdcecn
this unforg	jhXhch
this up	escacZ
this vacanc	giiZZg
this was	RiuWcj
this way	dWoiec
this we	VhZdnl
this will	fShgeo
this window	davaca
this work	cjZcem
this would	ebefdm
this you	hbhcal
this your	ajbblg
thistl	jamhXd
thomas	daagog
thomas .	ciVZho
thomas b	clcecf
thomas i	ccbimd
thomas senior	clcecf
thomas what	jbZmee
thomps	dacalm
thomps says	dcpabf
thorna	febfcl
thornb	bbgbmh
thornt	eVasef
thorou	iZcagn
thorou is	kckdZf
thorou you	ecccqc
those	g0WWZf
those admitt	lidcfb
those and	imckZY
those called	ZZYlbs
those candid	coeefa
those chosen	WxZbcb
those he	avaXca
those in	bucbgT
those invite	dpeWeh
those lenka	eddelc
those mails	ccVckq
those not	qTaacp
those of	csiZeW
those on	oYkbbd
those people	ecpdeZ
those picked	ldecfe
those select	liZZeh
those shortl	jlccdc
those still	dabZdt
those taken	mbbdei
those terms	abdiob
those the	YnZddk
those they	awcWdc
those to	ahYfcn
those we	tkNYZk
those were	aipbbe
those who	cthRWj
those whom	clcjea
those with	YbWilm
though	chYYdw
though .	SojVbo
though ?	bkaadn
though about	aiRXju
though and	enYUlg
though but	emcieZ
though by	paecgc
though client	foZefc
though for	miYedd
though he	dcVWwg
though i	gcpYdd
though id	edeedm
though in	bkbcdm
though is	dcXags
though it	mUnbaj
though long	eShddr
though of	UdneXn
though on	cbisXa
though rung	bccdlk
though so	ZuUfZh
though that	lUXrbi
though the	hTUlko
though there	cmdkcZ
though to	Zkbfdj
though well	emabdh
though you	cRmXko
though your	gfYZcq
thousa	kqfWdW
thousa of	dscadZ
thrash	fblcdh
thread	ebnfdc
thread forwar	cgdWkm
three	deXqch
three #	heYfrV
three .	dmVeOu
three ?	dodbed
three and	xhRUcf
three applic	oYffcf
three are	gXbejm
three best	ddemde
three boots	edemce
three by	macigb
three commit	geebmc
three dates	aYbxbb
three diffic	eYZofi
three extern	hYende
three finali	phYlVW
three for	abcpbi
three fuss	beemee
three good	mbdech
three got	ddbdmi
three have	pYeeee
three hours	cYmmcc
three i	lYcmbd
three in	gclXak
three is	ejZncb
three it	ecbfen
three jobs	heZmed
three keshia	dZeqdc
three left	ehclbd
three letter	gfYkdf
three manage	Yqeeec
three minute	bZrdcd
three month	edmbhb
three months	iXmgcf
three more	ogahbb
three names	UlZcXs
three of	qbaddh
three offers	cgcdmc
three on	lbkgab
three option	bcYred
three others	Ynhccg
three out	bYdjel
three paysli	dbavac
three people	avcgWa
three pier	daoedd
three pike	fYneee
three posts	ZcYcdv
three profil	csdbca
three put	bYdjel
three questi	ZUmsdY
three refere	dfbmZi
three repaid	gmcbde
three rounds	ZirTZk
three sample	cddned
three scient	biWZfo
three senate	Zaecll
three short	dcdnee
three slots	WaZ1cZ
three so	eadcep
three spinal	eYdhki
three they	gdfcmb
three things	hWZwbb
three throug	jWbici
three tidy	eleedd
three times	Wacbrm
three volunt	hmdbcd
three votes	deeeel
three we	fzYTUf
three weddin	dmaech
three were	cedbbp
three when	gZagdn
three who	acbgmg
three whom	biamYh
three will	dfaqdb
three with	mdecef
three words	dacchm
three year	dbbepe
three years	cimYoU
three you	bilgca
threes	qdSgib
threes 's	fWZqfg
threes .	aqaZqT
thresh	dYYWdy
thresh .	eccdfo
thresh for	eccaeq
thrice	Zndehd
thrill	dVgX2W
thrill and	edddmd
thrill that	cZfctb
thrill to	bZaexb
thrill with	eodebc
thrill you	lXsbaZ
thrive	ebhajj
thrive .	ecdcco
throug	cjajfe
throug .	deYpbh
throug ;	gnaaef
throug @d	kerSca
throug a	cpRgZn
throug all	npSfbZ
throug and	hfXoce
throug anothe	edcden
throug any	eeclde
throug applic	bxZacZ
throug as	ggclbc
throug at	Uhnbld
throug by	ebgobb
throug confer	biZgig
throug everyo	cogbea
throug everyt	rhaacb
throug fine	ecugVW
throug for	difncY
throug her	bhapbf
throug it	VgSgmq
throug me	YZlghf
throug my	kZWXjp
throug no	dfidZm
throug northl	aojVdg
throug or	gbfddl
throug our	VsfdZf
throug produc	caZjhl
throug salary	eceaoe
throug so	eQtakb
throug that	fZqbed
throug them	e3QbaU
throug three	gqbbcc
throug to	SNa/Tg
throug us	boYccg
throug while	nXeege
throug with	djoVmV
throug you	dZcbtb
throug your	edVmek
throw	XTl1WV
throw it	dauadX
throw me	ecbpdd
throwi	gghWfj
throwi hat	hgYfcl
thrown	VgWfok
thrown in	acZitZ
thru	kejaed
thru everyo	glccee
thuli	ilbbdg
thumb	hfZamg
thumbs	sVUeih
thumbs .	eiWgmd
thumbs down	oXXbbp
thumbs up	wRafga
thunde	medhdZ
thursd	zLcZig
thursd .	gUclih
thursd ;	pbachc
thursd @t	denecc
thursd after	qYeded
thursd but	dfedcm
thus	eRTTe6
thus .	mcecee
thus we	fbdddo
thérès	bobded
tia	hVhkdh
tia .	gjZbej
tia came	bZjjfe
tick	iZidla
tick .	aYmjkZ
ticked	TjlYcm
ticked a	dahdem
ticked of	ardceb
ticket	dXnYbp
ticket #	gZtYea
ticket .	gecdel
ticket and	mcefce
ticket for	ccdfem
ticket here	dmbgec
ticket number	ccneed
ticket the	cZdfqd
tickin	heZpbb
tickin univer	eecnde
tidal	dbdlbi
tidal visit	eaZkdm
tide	kobcbX
tide .	dneeca
tidegl	eZscac
tidema	bdcnjb
tidewa	gilibV
tidewa bend	dcpbga
tiding	agYdfn
tiding .	dcZddp
tidy	ZgYckm
tidy of	bddYlm
tidyin	dhrScg
tidyin up	falZek
tie	XhevaW
tie .	iZence
tied	goThjZ
tied 's	djbadl
tied .	mXdYnf
tied and	Wddgqd
tied here	fWfike
tied northl	eecoeb
tied says	efmcdd
tied up	Zoeefe
tied will	rhZcad
tiempo	dcgdij
tier	bgabdp
ties	Ybehil
tight	i/TOYR
tight .	Z0eTfU
tight i	hmaedb
tight manage	fmdaef
til	emigTc
til .	duadZa
tilbur	dbogbd
tile	hbkWdj
tile are	jhXcig
till	kcmihS
till .	Wanbfm
till @d	sYXamc
till @p	WoYrfU
till @t	ZbUvbk
till after	XqjdcV
till and	Yjbchl
till attach	eeccmd
till before	eleeec
till close	cfemdf
till dbs	eVZqaj
till ewa	jXigiZ
till furthe	XnuabS
till he	bXwddY
till human	TXpibk
till i	nlUnYV
till it	hcrchP
till mainte	bdfmdd
till multit	efbmde
till northl	tJbgxU
till on	mkZdab
till one	oZchde
till planne	maejbb
till produc	oRYarj
till reads	ddZcho
till she	XerejX
till somebo	fdofeY
till someon	dbpidY
till that	bfuddV
till the	gntSfS
till there	Wnkeeb
till they	jctlWO
till vetera	bobdde
till we	gdimab
till when	Yhodcd
till with	kYdkdg
till you	laOzfU
tilly	aXhpcg
tim	VhXlhl
tim 's	aeZhli
tim .	anclbb
timber	Skfgjf
timber .	cahemd
timber ;	Xqeced
time	cjegef
time #	jgQpch
time 's	aielde
time .	avccZg
time ;	igiVcj
time ?	YSilke
time @d	Ygkkea
time @p	kUcmaj
time a	cpYjda
time about	bemjdY
time after	F5Xheh
time and	bneVhi
time are	dbbngf
time as	kciYei
time at	gdTlem
time becaus	dlddef
time before	aigjhZ
time being	aS/ZbK
time but	gbdWqf
time by	dfVtbd
time chocol	ebZdqb
time closes	cdnddc
time dog	eebeem
time during	dnbceh
time faces	chamfe
time for	VYkmpY
time frame	djmdeX
time from	ZYehpe
time has	djoYeZ
time he	Ykbcme
time i	tcgWcd
time is	TkfrcZ
time it	lsYWYe
time later	Xofeff
time lucky	ybVWlV
time mainte	decndd
time mate	ebncef
time no	dcrcda
time northl	knjhZO
time on	eVlnce
time once	dcelef
time one	eadjoY
time only	lgaYjd
time or	YfYqdi
time over	fndcdd
time perman	edbZrd
time placeh	eamfed
time planne	lXckee
time please	ngeZiZ
time post	edccqa
time produc	mdfheZ
time round	jaaYbu
time she	aubccZ
time since	gddcoa
time so	mXclbf
time someon	hYrdeY
time that	maZhZl
time the	ueXTal
time then	dmahde
time they	W0gTXY
time to	gtYceZ
time under	cdndfd
time until	dYgqeb
time was	fleced
time we	maYXcs
time will	UTorhb
time with	kXRolf
time within	arecea
time work	eenbed
time works	dbZtcd
time yet	dodcec
time you	hSeYon
timed	dgkfec
timefr	ekdffd
timeli	m4YPWT
timeli ?	gpdZdb
timeli has	foaded
timeli i	endefa
timeli the	eXnddi
timely	diifdd
timely .	fflbdd
timer	fjabck
timers	fnadfc
times	Recubi
times .	Ubgmjf
times ?	ebdoee
times @d	Zllcec
times a	Zsdcea
times and	bnaYme
times as	icmaec
times by	Yajial
times for	acctcc
times in	caefen
times more	fenaee
times out	idbmdc
times over	aXdpee
times then	mfceec
times you	ecemee
timesc	oZbdge
timesc .	nbbbhe
timesh	fMvXgh
timesh .	iUlcje
timeta	wdXlVT
timeta .	gVihcj
timeta about	jndZdY
timeta and	dUlpcc
timeta for	qfcZeX
timeta mining	mnUacb
timeta replac	bmecfe
timeta with	nbfdec
timing	cnehVe
timing .	cZambo
timing ?	ilWkda
tina	tcZeeY
tinker	fbibgh
tiny	fYccgo
tinyst	ecbiek
tip	bVqTgn
tip .	ZbcZfs
tip and	dmbZkc
tipped	dZZabx
tipped it	ebcddp
tipped the	eeccen
tips	ZTtbgf
tips from	ddmced
tired	efaeco
tired .	hdbddm
tiriti	blcjbf
title	ddkdgc
title opport	enahca
title to	oYkYce
titles	iggfdc
tl	dgdegh
tlr	cakich
tlr said	daljdb
to	efeife
to #	PPydqc
to .	cdoefb
to ?	adZqaj
to @d	1ZSjcS
to @p	hXggal
to @s	5FpWZT
to @t	adYrdd
to a	ZgYhau
to about	dcdoee
to accept	VWUV/R
to access	ZhlYlZ
to accomm	ceYdYs
to accoun	cdmefc
to acknow	YqnVXd
to act	mfcadg
to add	bflaaj
to admini	cWdjen
to admit	bfbian
to advert	cYZblo
to advise	eelbah
to agree	kqPZgg
to aide	bgkejY
to all	4blTUW
to allow	yhUTaZ
to altoge	dbuVcd
to am	iYemdd
to amara	sUheda
to americ	eochYc
to an	aobWdq
to and	bjOobn
to announ	bYeW0Z
to anothe	eebVK7
to answer	lfhkXX
to any	bqXZhh
to anyone	ZqrccS
to apartm	fbleee
to apolog	gjimdO
to appear	ecjnZV
to applic	klWfbc
to apply	ZVbgbz
to appoin	cgZSwg
to approa	eaatdb
to approv	YwXdQn
to arrang	VfQ5cV
to arrive	dcdnfd
to ashgro	YoWbcp
to ask	bknakU
to assess	biaoeb
to assume	mXdkda
to assure	ahcned
to attend	ZdStXp
to avoid	fcoeUf
to award	dbbXnn
to ba	fcrWfc
to back	fbasba
to be	fiYiid
to bear	hnbZbf
to become	cehXmh
to being	bdceoe
to bex	nfbidW
to block	Zdgnec
to book	YcdwfV
to both	sfYWkY
to bother	dZkedj
to breath	nadeee
to bremen	bneffc
to bright	dYdqcg
to brusse	cmieea
to build	ddcgdn
to bullet	dWkmed
to but	ahlblY
to by	uhcbYX
to cages	edimbY
to call	jfTleg
to campus	cidbmd
to cancel	Vaudbf
to candid	ukaUhV
to carry	TVhrXo
to catch	Yglcid
to cathol	eZdoef
to change	cVwhbT
to chase	phVbbh
to chat	kmdUge
to check	lyZYVV
to chew	nkbXed
to choose	fabneh
to chop	mjZeea
to claim	demcee
to clarif	dblkXc
to claudi	mgYeib
to clear	tkcUcc
to click	dbgrZb
to climat	7VOdWW
to clippe	eeZdil
to close	fYPhX1
to collec	hXzQfa
to combin	dmdgea
to come	maXpcd
to commit	YxbbdZ
to compar	ugaXcd
to compil	daocde
to comple	acZzbX
to concer	dccemf
to conclu	apclaZ
to confir	ebmboX
to congra	deecme
to connec	cTydaZ
to consen	decned
to consid	fhVfgm
to consul	ohccdb
to contac	nbRrag
to contin	YTXuWu
to contra	djbhlY
to corbel	fdeean
to correc	ZuZdab
to counse	eVmikb
to count	WmhWZo
to counte	Znhcec
to create	eaZgjm
to cross	bXannd
to curato	bdcgme
to cut	eXiail
to cuts	lfedbe
to cv	ecelfd
to dangli	lbZddk
to data	ecnded
to date	Xjmbaf
to dayton	cddcod
to deal	egrbaW
to decide	npWahT
to declin	ZUZdaz
to defer	eYsfeZ
to delete	hXkYcm
to delive	kYdlde
to deposi	bpWeaj
to design	Zdcqde
to diffic	ZfZgmg
to digest	gedXjk
to disapp	cdXbax
to discou	edmffb
to disput	edadXr
to do	gYotVX
to down	eXpefe
to downlo	cbkYen
to dr	daXZdu
to draft	dadrZe
to drag	uVcddb
to draw	gWXilj
to drivin	mbkacd
to drop	YZimie
to duarte	lUeoea
to each	5iTQeS
to earn	cjctUc
to elect	ahZllZ
to email	UfnnZc
to emails	fYoefe
to employ	caeTwe
to end	dhbVas
to eng1	dmecde
to engage	YXXV2d
to enjoy	gmZcic
to enquir	dnedfd
to eve	bednde
to evenso	aoYjcd
to every	9UVbXR
to everyb	bsnPZe
to everyo	yegUcV
to everyt	edgXng
to ewa	kXZldi
to expect	etUeXb
to explai	eifcWm
to extend	VbWP1o
to fall	fpdedX
to farid	gZemee
to fast	eddmde
to fill	eUqeTp
to final	eeemdc
to financ	mmhRgX
to finch	gbXwZX
to find	WuOqbd
to finish	jvagZO
to firm	ddbgnd
to five	fhijZc
to fix	URZ+Zb
to fly	eZcmYm
to focus	fddeel
to follow	UpNa9Q
to for	fldZch
to forget	Zljbed
to forwar	dbened
to four	ibViWr
to freeze	demeec
to friday	ceZmdj
to fundin	eocecc
to get	bkfxWT
to gettin	cscaeb
to give	jjPeik
to go	XjXhfo
to grab	ddchmb
to gracia	dbpbdc
to grade	lYbkfd
to grant	dYcodh
to group	cqaeeb
to guess	XvaiaZ
to gwendo	hiamZa
to habit	edeenc
to hand	fhijPh
to happen	YqfaYh
to has	embedc
to haul	dlYfdj
to have	cecdof
to head	gqYjaY
to hear	XVgwdg
to hearin	cXsgZc
to heart	fbdedn
to heathe	hfclda
to help	dWkedk
to her	dZdihj
to highli	edelee
to him	edVYev
to hire	YYiTzd
to hiring	dbnefc
to his	ZZblTv
to hit	hVpeed
to hold	oUZfVq
to home	eZsdbb
to hop	ededdm
to hope	Yoidec
to host	mZjcdf
to how	apiYeb
to hr	kehidX
to human	qSemeW
to hurry	bzXeWV
to illust	ibbedm
to improv	ccmefe
to in	bnjffV
to inacti	fbmefd
to includ	cfcYfp
to inform	gZWait
to insist	bgoceZ
to intern	fWqecc
to interv	ZjZoYj
to introd	Zfelal
to invest	Ybdioe
to invite	VcYxdg
to is	hYgcii
to isp	eaeilc
to it	nrYZZc
to its	jXZjkd
to jobs	aaoeee
to join	XUkJ/d
to joinin	drdada
to jonah	ameefe
to judge	cmedfd
to jump	Zjkaeg
to junk	hcfdna
to karen	gcdZoe
to kavya	jWXcjm
to keep	aYlbil
to know	XXqodd
to ladder	edmeec
to landry	eemabi
to ldn	nZeefe
to lead	VYYlyR
to learn	Tbcjqh
to leave	fTgVhu
to legal	dlhakX
to let	lZWXis
to level	dnfgcZ
to lie	aqahdc
to lift	dafmdh
to like	bmbccl
to listen	drbeYc
to live	Zefeji
to lock	ddlhec
to log	gZtXeY
to look	fmfdXg
to loop	nhcacd
to lorrai	gadrad
to loss	eeZped
to lunch	cZclbm
to mail	gVqjab
to mainte	cabrec
to make	jdUZol
to manage	djhYic
to managi	aVpjiX
to marie	ldeedf
to mark	oaeded
to master	deemga
to match	XjbYse
to mathem	ehcmfZ
to me	dgWphc
to mean	dnbeib
to measur	hfhifY
to mediat	gpcZdc
to meet	bldzXT
to meetin	ecjmZd
to mentio	alhbZh
to mentor	decndd
to mess	edmheZ
to messag	maidce
to mind	cWpZfk
to money	hhdgYh
to most	cgneeZ
to move	fdWsfd
to mr	jZgkdd
to mull	fjaYqZ
to myself	eachpb
to name	clZxcM
to negoti	edemce
to new	dnkfXX
to nick	dcdeen
to nneka	gcnddb
to no	hkUjYh
to nobody	nhgZad
to nod	mmabda
to none	dUaaiu
to northl	ndSqiR
to not	YgUZby
to nothin	kYWYok
to notify	qlaWgY
to number	fcbgcn
to núria	ccbqcf
to object	lceeee
to octobe	cdmYjd
to offer	ZeYZuj
to ok	lWapdd
to on	mYpabb
to one	dZbXX1
to ops	dedmee
to organi	egndca
to oslo	bWmocb
to other	bYXhax
to our	bYklaj
to outsou	eebden
to paid	emceed
to pal	fdceme
to pam	Xdbuac
to panel	fZdped
to paragr	cXcvae
to parame	dbcdmh
to park	cYqeee
to part	eYXgct
to parts	dSXrek
to pass	dSVch1
to paul	kbWnee
to pause	YUxeea
to pay	obecec
to people	smQObk
to perman	cbbcgq
to person	ebmgec
to pets	dabefo
to pgde	eldfed
to phone	tVcoVY
to pick	jaWwZZ
to place	inebcY
to placeh	enrReU
to plan	bsaiZb
to planne	XmklaX
to play	aYkoiW
to pop	ehmcdb
to post	ebmdcg
to postpo	dZokcY
to pre	ckmXgb
to predic	cnceee
to prefer	bccnci
to prep	dccnee
to prepar	XPZ9bb
to presen	ZdS4Xa
to presid	Wjendd
to press	jidflT
to princi	Zqbddb
to print	Xdlcpa
to procee	aecmeh
to proces	decpec
to produc	4VZfeQ
to profes	bamXan
to progre	aRfncp
to promis	VxbakW
to promot	eccedn
to propos	bYWlkl
to publis	qZceed
to pull	aYzZbZ
to purcha	cvabca
to pursue	eYfads
to quid	makgbY
to raise	laZcgl
to rate	ZaxZZZ
to rates	jhXhdf
to rautio	ZsebcZ
to re	bdefbo
to reach	Lmayga
to read	XmjjcX
to reader	nddcee
to readin	ifYgid
to reads	maaidd
to readve	encfcd
to reappl	YdbgVu
to recap	ljdZde
to receiv	UqbngW
to recomm	aVxVYi
to recons	XgZjdn
to record	SaR8Zc
to recrui	akQaol
to refere	dfcend
to reflec	puTTZZ
to refuse	cXijnY
to reject	hnddeZ
to releas	kcaYjj
to relief	gembdd
to remain	dThhik
to remind	ekdZdk
to reno	abnjdc
to rent	ddemee
to reopen	iecadm
to repeat	cdbbnh
to repert	hkcWmb
to replac	ikXiZf
to reply	kVjbig
to report	XmohiL
to reques	chXpbg
to resche	dbTuad
to resend	ecsYcZ
to reset	ecocec
to respon	pmYWZd
to restar	fblffd
to retain	cWcees
to return	dYTrfj
to revert	kpXVmV
to review	nXlZgb
to revisi	YhoeeY
to rewrit	apddde
to ring	deVsde
to roaste	eXpddf
to room	deardb
to roster	egjWbk
to round	aYilal
to rule	Zcdlif
to rules	eandja
to run	pTbduU
to rush	hocibU
to s	ecedob
to salary	ebdqad
to save	jndUhb
to say	effYhl
to schedu	ffdpdW
to scruti	gmcfea
to sealed	bicndb
to season	gbahod
to see	dqcpWY
to seeing	YTosYX
to select	Zbdrfc
to send	aXmigf
to senior	gUYpcn
to serve	edbffm
to set	WeW5eU
to settle	mdZqaU
to share	dhlWeg
to shell	lcfdee
to shortl	elTmZf
to shout	lUiddm
to show	WYrmVi
to sign	ZVad7T
to signif	deecme
to simon	eatbeZ
to sit	VldvZX
to sleep	4jiKQU
to slide	dgnbcc
to some	acbmbl
to somebo	cWldbo
to someon	fUYeT5
to someth	bWlmhb
to sort	blancZ
to sorter	icbddm
to spam	eeofeY
to speak	amboYe
to specif	obhdcb
to specta	Zkchjd
to spend	dZhyWX
to square	nZfdfe
to staff	Zekgge
to stage	WRW5bf
to stand	dXkdan
to start	Sidhra
to status	draefZ
to stay	ROsjZq
to stefan	dddpcc
to step	cXyWlS
to stick	eedddm
to stop	VWpfjg
to store	bnfedc
to strike	bZmjYh
to strong	sfYaca
to studen	cdbdeo
to submit	XhT0Za
to sugges	cdaxZY
to supply	eXcsbf
to surviv	deqZea
to suspen	cW5edN
to sync	hocZdb
to tak	ggbmbb
to take	Ybbeuf
to talent	dardcd
to talk	ZhShmm
to talkin	dYljfe
to team	bfddod
to teleph	qachcZ
to tell	jaZcjm
to ten	dcpYdg
to test	bedndd
to text	mTYqdg
to thank	TloTVr
to that	avdZac
to their	fXgqgZ
to them	TvZpXZ
to these	Ybpgec
to think	n1RPqN
to those	ilXVbn
to three	cSjmWo
to throw	abllbb
to time	bmlXcf
to tot	kaoYdb
to touch	enfcea
to tp	bfpeab
to traffi	nebgcc
to train	cddccp
to travel	cbeiao
to try	docRZp
to turn	dYfagp
to two	bcagil
to under	drXdea
to underg	dkanbb
to univer	ebmedf
to unsucc	haabdq
to update	qdecZc
to upload	edaqbd
to us	cYgxeU
to use	gRZghr
to verify	hZZokZ
to view	bbtToW
to vision	caXvZc
to visit	jkSgck
to visito	dXvcdZ
to vote	jvaTbY
to vous	lZYdhk
to vusi	jbVahp
to wait	klaQih
to waitin	ffWjhi
to walk	caUrmV
to want	erZfbb
to watch	ihalWh
to wednes	danfdd
to wei	atbdeY
to weigh	coYWma
to welcom	aXjnlX
to were	dbimeb
to what	egSbpk
to when	hlWcdh
to whenev	XvZcce
to where	bgemeb
to whethe	ahamhc
to which	iZnehX
to who	amkbae
to whom	XZjefn
to will	Zoeeee
to win	alfjYe
to wish	bXyYab
to withdr	fa3YYV
to within	mbeeee
to work	fZgjZl
to workin	acbauc
to world	Xfeqcf
to worry	lhkhXU
to wrap	qZbhcc
to write	YeWmgn
to you	yiZUiY
to your	cfkVki
to yours	lkZfad
toast	eeicch
tobi	anfefa
tobi .	aqjdZW
tobias	ecicie
tobias 's	ibbeem
tobias says	eeeamf
tobias test	fjaZih
toddle	bfdfkg
toe	cnZjea
toecap	ehefka
toes	mVVcjo
toes so	fbdgdl
togeth	gmeZib
togeth .	anbche
togeth a	cZlkiY
togeth and	vecVbc
togeth for	bgsYcY
togeth in	YhYeoh
togeth is	dcredX
togeth on	hcYpfa
togeth the	gSiohb
togeth to	decddo
togeth with	emebhb
togeth you	hcbbnd
told	mgfXeh
told .	qvNRah
told ;	dhjZdh
told @d	0Taaaf
told @p	oZcedh
told about	Wmcgej
told after	Xscdec
told all	hRqclY
told and	jbjaXi
told anythi	fyUadY
told are	ebelge
told at	sdTXbl
told before	qjZWbb
told but	jnbddY
told by	wajZWa
told create	slXecT
told do	Zpaccj
told don	edabmi
told each	pZfded
told every	ecmeee
told everyb	lUecem
told everyo	dXlcdk
told first	bedebo
told height	laajcf
told her	aZdmji
told him	iYrbTj
told how	doeeea
told hr	pWlafZ
told i	SjJnmm
told if	2WYaZa
told in	yWYZWm
told it	mnfVZa
told leeds	jmZbdd
told me	cpdVbo
told my	YkZWgr
told no	jTiYlm
told nobody	ZkpccX
told northl	5NTWhg
told not	Rkbbfr
told nothin	Y1aacW
told of	drceeY
told off	uYfjaU
told on	ybdWXc
told once	aneeee
told people	Zhdadp
told planne	ygZWbZ
told probab	imWcXm
told produc	vVdccd
told profes	aZnhkY
told that	ikdYef
told the	cQwapY
told them	SX/TjO
told there	imYccg
told they	iqYabd
told this	erbjaW
told three	bYcbfs
told to	hWisaa
told togeth	mYWenf
told two	dbZsYf
told us	fYnTbq
told when	S1ebbW
told whethe	3UcWZZ
told which	qbdbdd
told who	mhceea
told within	ojbcca
told yes	lcbYpX
told you	YlTflm
tolu	jecgef
tom	mtdTWY
tom and	oXebci
tom fair	loaYcW
tom on	ZwXgcZ
tomas	fZYenk
tomas health	fabemh
tomasz	kigbjU
tone	bZZobn
tongar	dfpbYf
tonner	nTfllV
tons	cbeihi
tony	cWmgff
too	cecddr
too .	jklYgV
too ?	abYhoi
too @d	pjbedV
too bad	ecoeea
too early	hsdYWc
too expens	ehadbn
too far	aPlVZx
too green	dbXdct
too have	edmdec
too hopefu	blfefd
too i	cdcYmk
too junior	dWWdaw
too late	aaQea1
too little	eYihei
too long	StfjcY
too many	bZfYhr
too much	QosYWh
too old	Zdcmkc
too on	qdcceb
too pdf	ijZack
too quiet	cXWbcy
too senior	eXVbbx
too short	hccaen
too so	crWkac
too soon	ndVfla
too sorry	ecnfdc
too the	efcmdc
too thin	cdZddr
too till	edleed
too young	eXdilf
took	XOfRq6
took .	lcceeg
took a	gfTXcw
took climat	fcbemf
took four	Zabbnl
took it	VRrabr
took longer	pZdeed
took me	UTZS/P
took my	aemaai
took myself	fdpeeY
took no	ecelfd
took note	icpdkS
took notes	dZqedb
took on	TScgY2
took part	fdtUZe
took place	ciYlYj
took so	dcaeeo
took some	eWbelm
took somebo	edbcdq
took someon	abbecs
took the	TZcQS/
took them	YXbZrm
took to	bfWmao
took two	bWodck
took up	eabjdm
took us	mVefmb
took versio	ebbccq
took you	ffYYwY
took your	fUaajs
tool	dhiaZl
tool .	clZcjf
tool job	fYgkbj
tool to	giYdal
toolbo	eblgfd
toolin	bcZlan
toolin and	bdgcdm
toolin yasmin	eddlee
toolma	cfgcke
tools	chgdfg
top	dgfYlh
top #	eZmicd
top .	fTlWmm
top and	heablf
top he	ecdmed
top of	aobSva
top she	cqaded
top that	bZcjme
top third	oWedcj
top three	emYmZd
top to	dbbcin
top two	eceeel
topic	URl9UR
topic .	dbdpde
topic of	ccctca
topics	geided
tops	qUZmea
tops .	ncahdc
torben	fYjegh
torn	npTUif
torn .	ckYkia
torn betwee	nieacc
torn up	ecdXnk
toront	cWYfuf
toront .	kYddle
torste	iVctdW
tortoi	oYiddd
toss	eYmckc
tossed	mZbbkg
tot	idnefV
tot 's	hnccdb
tot has	enbega
total	hdXmch
total experi	fdZpea
totall	cVxfVd
totall get	eXmdek
totall unders	fenfda
totals	bkZdpY
totals .	YlbdpX
tote	Yhbeng
tote of	aiTenj
totted	ubTdcc
touch	duXdag
touch .	WtYWXr
touch about	RnUogf
touch after	Zwabda
touch and	jZaadq
touch as	bncbdj
touch base	epdecb
touch by	6LXhYc
touch i	cZdeep
touch if	WonTcg
touch is	eZeffn
touch on	sPdidi
touch once	btcbea
touch since	dnfefa
touch the	eemdeb
touch to	gedncZ
touch when	Xqibcd
touch with	YucckU
touch within	2Obadd
touche	YUhrfg
touche .	bnjfdW
touche ;	eablcj
touche by	ecceem
touchi	gbecgk
touchi a	gccddm
tough	ZThWX1
tough call	dcbedo
tough decisi	edaeeo
tough one	eeebem
tought	cUtdcf
toulou	ecjddh
tour	VZskfZ
tour 's	UctYnZ
tour .	WhsecW
tour and	bcbrdd
tour ashgro	eebcfn
tour is	dgZalj
tour of	hboXlY
tour on	dgnaah
tour the	mbegdd
tour with	bbYvbb
toured	edmddf
tourin	Yhhffh
tourin has	Zccihl
touris	dcdidl
tours	fidfdg
touts	kahdgc
tov	XVksag
tov is	fXnfff
toward	eiddhe
toward .	ckXhmZ
toward the	ocdcdd
towel	ZjehYj
towel attire	cfecdm
towel is	iamecd
towel test	edcmde
tower	YghcWs
town	dZgodf
town .	cQejfq
town ?	fddnbe
town and	dhmdea
town debugg	edencc
town haddad	lfdcee
town interv	kcesWX
town jam	cgWbkn
town main	flcgfa
town northl	bcelcj
town on	dmchdb
town shreya	XiZboh
towns	heSfqd
towns this	jZcedm
toyin	fWgpdd
toys	cdapdf
tp	fhgTtY
tp .	WflR0S
tp cut	hdoXde
tp to	ZdZbpl
tp wants	pelXZa
tp you	fdddle
tpm	hYemcg
tr	igeeee
trac	cfiZii
trac to	ekmZcY
tracey	fbaqbe
track	YckfoY
track 's	dhYoce
track my	barccd
track they	Ycbfpd
track you	ceemdf
track your	depZdd
tracke	geXmia
tracke yes	jlckWZ
tracki	edmced
tracto	iddlce
tracto .	bmfgbd
tracto thank	gdWjkg
tracy	bejhfe
tracy enquir	fgXdmg
trade	baehlf
trade .	faamge
trade ;	cdedne
trade before	deldee
trade fair	jRsaed
trade freela	enaceh
trade is	adqcec
trade margue	celeee
trade remind	edcned
trade show	gZmeed
trade test	jkXXdk
tradin	dTcjas
tradit	pXhZcg
tradit .	ddceen
tradit custod	medefb
traffi	jeWfob
traffi .	eabdhn
traffi to	hhXgdh
traffo	eegcle
trails	edbmdh
train	UdqeZk
train a	ceecco
train fare	cdcccp
train i	ebdefm
train is	dWvZcd
train like	eqZdcc
train police	fndXgd
train strike	aeemff
traine	gTebpk
traine 's	ibXbcq
traine .	fXYkng
traine for	jdXcne
traine from	acYlnc
traine has	bcdZdq
traine i	dlieeZ
traine of	iwWcXY
traine optome	dclcic
traine progra	jWZilf
traine sorry	ddZZkm
traine throug	jnXadd
traine well	edaemg
traine where	gacodd
traine your	fdcecn
traini	cfjcgf
traini .	dYmbcl
traini is	lcdgce
traini worksh	eldfed
trains	jWihZk
trains out	ecpaec
traits	ggbjcf
tram	WticcY
tram driver	Yoeefd
trampe	palcdY
trams	eblddi
tramwa	chjggZ
tramwa design	dekhhZ
tran	dcdlfe
transa	ciqbcW
transa adviso	famegb
transc	RWe/bR
transc .	dbVtfe
transc ?	eaenef
transc and	cZaudc
transc by	Xeeqee
transc came	cglfea
transc for	cddleg
transc is	bdflde
transc of	bbnkbZ
transf	dfdean
transf the	ldebeg
transi	hdgagi
transk	ffWccp
transk from	ebcdgm
transl	ZVjgin
transl .	cnSnYg
transl and	eVckji
transl from	eecaeo
transl markin	ecradd
transl sample	bdcnci
transm	kVochb
transm .	gWofde
transp	adeiej
transp .	gRsjTh
transp and	eebcgm
transp direct	Yscddc
transp now	ddqeZd
transp transp	ddqeZd
transp we	cadcdq
trante	eccmch
trap	XXheio
travel	Zfsecb
travel 's	Zdeoef
travel .	XpbatT
travel ?	eaogdZ
travel and	gbmica
travel detail	lefaff
travel expens	aZvcZf
travel form	dZhgbm
travel founda	fcmdde
travel is	dfelce
travel on	fbjgZh
travel receip	hmeYde
travel so	hqXdeb
travel to	Xjjgga
travel until	Xdtbde
travel with	hdlebd
tray	jkafda
tray i	gmbbfc
treasu	ffclec
treasu .	cjjXkd
treasu to	bXocjc
treasu year	ddenbd
treat	lTkcjd
treat both	eleded
treat it	lWelah
treat northl	kZccnb
treat this	edaTti
treat to	gdoceb
treate	Zbsade
treate you	ddlfee
treatm	kZmecb
tree	ebkaek
trees	Wapgge
trees .	bWmeii
trees desk	emdefb
trees you	ecnaib
trekki	fglddc
trelli	b0fdUT
trelli .	XqnZZa
trelli and	endeeb
trelli man	edmced
trelli with	grcddY
trembl	mZfeja
trembl .	fchgkZ
trend	qcdcdb
trent	bcbmcl
trevor	jZlgXf
tri	ijfbXi
tri brno	dajena
tri said	dacdas
tri says	lpaaaa
triage	YZcsbi
trial	ZbT0ff
trial 's	bcfdmg
trial .	eeVwUc
trial ?	cadpee
trial @d	ceeoZf
trial @p	dedYim
trial and	qclVYe
trial as	eebcne
trial asbest	camchg
trial day	bdZklf
trial ewa	deelee
trial meetin	kgZied
trial on	XmXflc
trial or	Xbdudd
trial period	ebdWuc
trial pike	hdYqdZ
trial renewe	bcechm
trial task	kndVed
trial the	fkdZfi
trial to	bbdrdd
trial was	fhWXnk
trial week	ZSVvao
trial went	dbcelh
trial which	ddcpea
trial with	eZdnZk
trials	idTimb
trials go	jjYZdb
tribal	egcmcd
tribal obliga	egcmcc
tribun	naelbY
trick	VUVjoo
trick compan	ecemfd
trick margue	ccccjm
tried	UTemkn
tried about	edofda
tried i	cgfemc
tried ringin	dZbbkn
tried to	YibpgY
trilin	ccffgi
trim	ckhXZn
trip	kbneUe
trip and	ocecee
trip by	femXei
trip home	fbqbdb
tropic	nkSZhh
tropic 's	khYdai
tropic to	mdbegd
troubl	Sbnrdb
troubl .	cZpkhU
troubl you	cmUnbh
truck	XlXchm
truck .	cdZjel
trudea	haeVjl
true	Scgbjs
true a	eZencf
true and	Zkddgh
true roisin	Yfabkn
true when	Ycefeq
truest	hblaic
truly	ccdbbs
truly .	cXrYdk
truly for	dffZao
truly sorry	eZceeq
truly the	dcaile
truro	ldbbdj
trust	amddge
trust closes	bleeff
trust has	eeaeeo
trust which	efcddl
trust with	Ydepee
trust you	igYehf
truste	eoTcii
truste .	ZuYVej
truste ?	eddmde
truste approv	hnecbb
truste are	msXabW
truste felt	ecccdp
truste have	YoZZjg
truste like	fmeced
truste met	dmdbmW
truste on	cbdpdd
truste only	rWfded
truste resolv	bhbdne
truste sat	cjneaW
truste sit	bjnZce
truste want	hTbenk
truste were	ccdedp
truste who	ZsajcX
truste would	cfaogb
truste yvette	eddncd
trusti	gccieh
trusts	fgdcgh
truth	ikUjbe
try	YbWjR4
try a	dadlkc
try again	PWagV6
try anothe	pZcbdd
try for	ebddeo
try in	bccddp
try out	QsR3RU
try the	WTvdYj
try to	koZbeZ
try us	XURZd5
try you	pYcfdf
try your	mYbdek
trying	b3XcVX
trying .	XwYdbf
trying not	nYiced
trying out	cnceef
trying to	ducgYV
tryout	cYajng
tryout on	fecenb
tshaba	dicble
tu	iaScev
tu and	pabcdi
tu has	eaaecr
tu in	dldZei
tu s	ZeWmkg
tuan	mbebfg
tuas	eafmgc
tuesda	nQlfjZ
tuesda .	eZuWfZ
tuesda to	cecchm
tugs	fmZgee
tuitio	XteWid
tuitio .	emcgea
tulsa	kYbbij
tulsa electe	dabdjm
tunde	kgXemZ
tunde and	ccbYre
tunde it	mdcdgd
tune	dYqcYj
tune .	lgbYcj
tune in	cZncbk
tune northl	bbpidb
tuned	Y4UXWT
tuned .	awXbaX
tunnel	fVkUhp
tunnel are	mbjcca
turbin	ebmddg
turin	cZqibZ
turkey	kbggga
turn	fbchmc
turn 's	pbeddd
turn .	SrRhoc
turn away	dbXeml
turn down	qcccbg
turn it	kWhfka
turn of	odbdee
turn on	iboiYU
turn out	gagcmc
turn over	ebmfcd
turn people	dhiZch
turn portfo	jjmXZa
turn these	emdcee
turn to	fjelYY
turn up	QUbyid
turn you	VSZYiz
turnar	qdVgbg
turnar is	taZYed
turned	aZpZjg
turned down	hhdeRo
turned into	lhUaih
turned it	dbccwV
turned me	ZYRTox
turned my	edcdpa
turned out	basjdX
turned their	dZueXa
turned them	ebsedW
turned up	WVigph
turned us	camdkc
turned you	ckZble
turnin	XombSi
turnin you	daqecc
turnou	mbbZbl
turnov	hfbbhj
turns	gficfd
turns .	dcdqcc
turns down	eldede
turns it	bqeddb
turns on	hldddb
turns out	aSfemo
turns the	eqacbb
turns these	rbddbd
turns up	crfdcW
turns waters	hcoeYb
tutor	lYZYlk
tutors	gXajgl
tutors .	kVWeeq
tv	micZgb
twelve	YeXcYx
twenty	dVgmkc
twenty .	kncacb
twenty hydera	ebaeng
twenty kiddin	iicYdi
twenty minute	dRoxWX
twenty one	cbndja
twenty six	bdcZtZ
twice	ceZZqj
twice 's	dcamck
twice .	YjWesf
twice @d	jmaddd
twice a	dfldec
twice and	ehXcaq
twice eyes	eedele
twice in	debfem
twinni	eraadd
twist	dejebg
twitte	edgecj
two	eeZpcg
two #	lZndda
two .	gkPjcm
two a	cWZlfn
two admini	eeccdn
two amazin	eedema
two americ	eeebme
two and	eaVlbq
two appren	cdaeep
two are	dojYaa
two assess	lceefe
two at	ljcZde
two beauti	hwaXVa
two becaus	cbedra
two bosses	lcdeed
two but	efddcl
two by	gaemce
two calcul	deeled
two calls	YmcneZ
two can	fcdndd
two candid	rheQch
two case	eeclfe
two clinic	ecdneb
two collea	giUmbh
two contra	dfeZnf
two copies	WZYjtd
two cyber	fbdeel
two d	jgfjdX
two dates	iYcucX
two day	nYckdc
two days	idVcho
two direct	neSWeq
two drop	efbdnb
two favour	hYcmee
two files	cgamZg
two for	iWtiRX
two former	eebnde
two forms	eecodc
two founde	ajcddl
two from	amWZjl
two furthe	tgaacX
two good	gtbcWZ
two grin	ecadcp
two has	cidelb
two have	ocdddd
two he	ebmbci
two hours	SVypUX
two housek	beemde
two in	bTmerV
two inconv	Zdeile
two interv	okadXe
two is	acgrcY
two jobs	UhXftc
two junior	Zqdacg
two lads	ededbn
two ladysh	fcdZmi
two landlo	aedoee
two left	mdcfgb
two letter	ggZmfa
two lines	jXlieb
two mails	cqYbdh
two manage	ndceee
two marks	bXdbhr
two matter	jiYeid
two medic	ekiYgc
two member	zZYccY
two minds	cqcccd
two minute	ZXxfbY
two more	nzQRZd
two mortga	ceXYav
two names	eXT3aX
two new	bijmZY
two no	qebaec
two nowher	ccenee
two of	hlbjVg
two offers	Tgddtd
two old	bccqec
two online	ddbodd
two or	dhapcb
two orourk	eWrcha
two other	cwfYeX
two others	esWYib
two out	fUbYdv
two page	Ybdvcd
two pages	Wbawgb
two part	eldced
two partne	mecibb
two passpo	eggoXZ
two paysli	bfbpdd
two people	cjUnYk
two photo	edebne
two places	aZZbkq
two points	dacddq
two popia	dfbddn
two posts	igWbji
two presen	dcbdmh
two profes	cbepec
two questi	YkWuad
two quick	dbcqcd
two reader	ceceen
two refere	aTX/ZV
two repost	eYmbfh
two rooms	chalee
two rounds	ieYZlj
two rubbis	Wdesde
two seats	beajbm
two sleeps	rYebee
two slots	ceemee
two so	cdcoga
two susan	cbZhnd
two talked	eZbgen
two tasks	ceeobe
two teache	Wqeeee
two team	mceeee
two teams	cdacnh
two tests	WZhfjl
two the	jiXahh
two then	oXkbdd
two things	ZTfxee
two thumbs	edbbdp
two tidy	bddYlm
two times	bmedee
two to	hflacd
two update	eZdchn
two vacanc	dbZido
two we	clbhbg
two wednes	mmadaa
two were	cbddcq
two who	iYcebn
two work	Xadued
two works	bdende
two writin	gYhpba
two writte	cdelee
two xx	eeeZoe
two year	deXWrj
two years	YTeYun
two yeses	ocdded
two you	jYdcen
twofol	eidegg
twos	fbjcbj
txt	rdUdic
txt .	jjWedj
txt you	mdedee
tyler	fhgYjd
tynwal	qcecdc
type	cnjaca
type questi	Zqdcdd
typed	egjVgj
types	ehhcid
typica	ggrQjX
typica .	abnWnd
typica our	dnbdee
typica takes	mcebfe
typing	nhUiha
typing #	ecZimc
typing test	foYida
typo	fcganc
typo in	eafemd
tyrese	oeifaX
tyrese .	leZjdc
tyrol	icgZmc
tyrone	feZhcl
u	seXiZb
u have	dZcped
u will	uebXbc
u14s	Zcfifj
u9s	bcmhdb
ubuntu	ccrXkX
ucas	Yigffh
ucas crew	Yicgek
uh	ajmebc
uk	egbcob
ukrain	dbfali
ull	ohXibb
ulm	gaacjm
ulrike	foanZV
ultima	hehhcd
ultima of	maicdd
umbrel	cliddb
umbrel .	grXcbd
umbrel test	eZXlji
umhlan	jciXif
umhlan .	gVqnYX
umhlan in	lWceen
umhlan one	dbbajn
umhlan until	dmddiZ
ummed	hkUeam
ummed to	jlcbeb
umming	dmYdgg
un	giRmeg
un direct	hSdrkZ
un myster	ecagnd
un partne	mkcccb
una	fhahlZ
unable	XjYaU1
unable to	XlZaUy
unaffe	pZXddj
unanim	SSNV/c
unanim .	ZXVW1g
unanim about	elalab
unanim and	eeecoc
unanim choice	adccpf
unanim i	ddYeqd
unanim in	fbcdhm
unanim the	daZekm
unanim vote	dddepb
unanim we	dbcZub
unansw	VtPgoZ
unansw .	XsTclb
unavai	Wataeb
unavai on	Xbrbed
uncert	idkoaU
uncert .	bsYdec
unchan	geedek
unchos	ekmYbd
uncle	fcjddh
uncle .	edmibb
uncle captiv	hejVjc
uncle says	bYlkah
unclea	aankjW
unclea i	eZpdde
unclea in	mZdcif
unclea please	egmbdd
uncles	dmWcel
uncond	bbXT6Y
uncond .	decard
uncond offer	eeccpd
undate	VqiZah
undate .	Zohbce
undeci	eyWbcX
undeci .	eyZbZW
undeci and	indddY
undeci was	dYabln
under	ilgdZc
under .	ohaddZ
under @s	maeeee
under a	cjcnaa
under active	elddfe
under climat	ahXkld
under confid	ccebim
under consid	j5GcUg
under discus	ipdZdX
under her	eYhocc
under intern	ecbljb
under it	aPoYnl
under item	cjajiX
under my	ffhejX
under number	kdkecY
under our	hTjacq
under proces	fwXZda
under refere	gekZib
under resear	sVdddc
under reserv	dddedl
under review	h5RZYQ
under seriou	dobdfc
under tasks	cZlncZ
under that	gWxacX
under the	gRgkVr
under this	aZnibe
under water	fnYeee
under way	fplVgT
under which	hYrdcb
under willem	jbbcel
under your	pYlZeZ
underf	idVkbk
underf dry	jhXhch
underg	ZhkqZW
underg a	dcepbe
underp	iegdhb
unders	dc0WdY
unders .	XWvWdj
unders assess	hhZhdh
unders but	ffefma
unders if	kWpdiU
unders it	ckndeW
unders thank	hfYmec
unders that	chxVYY
unders the	ghZbcm
unders to	djleeY
unders was	eaiebm
unders you	chdboZ
unders your	dhkgeZ
undert	dgYicm
undert of	eZflak
undert to	diaccn
undone	dihibd
unexpe	hmVdjd
unexpe .	feblcf
unfair	abjaar
unfair to	bdncdg
unfill	ekacek
unfini	ecaoee
unfit	pTSohf
unfit .	eZXonZ
unfit for	edcddn
unfold	djaXpc
unfore	cZuZda
unforg	jhWhbi
unforg is	jhXhch
unfort	bbYcdy
unfort .	WdWXfy
unfort i	YjtbgR
unfort in	mdWljV
unfort it	kUcdeq
unfort karin	bndefd
unfort not	icYceo
unfort the	kleebY
unfort there	hneeeX
unfort they	mZbbmd
unfort we	YaeWkr
unfort you	bZYcdy
unfort your	cXhdcr
unfree	ebofec
unfroz	dYljee
unhapp	iZdedm
uni	ieeUeo
unifor	mTnPpf
unifor .	acfWkn
unifor deeply	dbmaid
union	Zhecii
union a	dbdaqe
union told	boeced
unions	dgcbgk
unit	Zgckgg
unit 's	cdWdml
unit .	fdjmdX
unit and	chjYhh
unit has	ckYegk
unit in	fdbnee
unit manage	ddZrad
unit says	jhVccm
unit sorry	mZgfed
united	fkdfhb
units	YMrtda
units and	cadcjm
unity	cldgdf
univer	cckjec
univer 's	ehsXbZ
univer .	Xbeqhc
univer is	leXggf
univer of	Yjfjde
unknow	XmnkcR
unknow .	XtiYca
unknow and	bfencd
unknow number	iWhkhb
unless	mTfpVi
unless i	ecendc
unless it	eXadln
unless the	ufceaV
unless we	kTdtcZ
unless you	VdngUn
unlike	P0fQXi
unlike .	VqaUcl
unlike last	nZedff
unlike that	Rtddeg
unlimi	cYcZnn
unlimi and	bYZdnm
unluck	hdYcfm
unluck for	nddcec
unmoni	aglahc
unnoti	XVfvcf
unnoti .	Zaendi
unoffi	adXfxU
unoffi .	dZabtb
unoffi man	ejbbld
unpack	janddb
unpaid	ecgjbg
unpaus	fclXeh
unplea	ahvbcT
unread	ccmbcg
unrela	bhjcXm
unreli	fbcick
unreso	ifjgcZ
unrest	acngae
unrung	Vlgccm
unrung .	Vphded
uns	bXlWwW
uns .	dceaod
uns the	eccbsa
unsati	gZngdb
unsign	VkdniW
unsoli	aockca
unstuc	fiancb
unsubs	ZY3Vbb
unsubs ;	demded
unsubs at	cZubda
unsubs from	dcpdcb
unsubs here	eemcdd
unsucc	lVGWW/
unsucc .	lWKUb7
unsucc and	dfcdcn
unsucc at	caZdds
unsucc candid	nfaccg
unsucc on	rZZech
unsucc you	Ynffee
unsuce	alRhcq
unsure	mbeede
untick	ecnbed
until	hctdgU
until @d	vVdaka
until a	jmcdca
until after	alndcY
until all	apXkce
until dbs	bZtccc
until ewa	iaUjkf
until furthe	aT3ebW
until he	dbmeee
until head	dhnccb
until human	VZfhgq
until i	fvUajW
until it	Uj7eWK
until leeds	medeed
until northl	iYffqX
until planne	hWXlqa
until produc	0OibeV
until regula	hdaldf
until she	YkgpYZ
until somebo	ZitdcV
until someon	cYlneb
until that	SqqeaT
until the	Zg2YdU
until then	UyegZU
until there	chqbcZ
until they	dhucYT
until this	bkhjcZ
until we	kayVYT
until when	eUuebd
until you	gaclrT
until your	cjapeY
unusua	XfVflm
unusua .	beWYmo
unusua knowin	diYgeh
unv	aYigii
unv by	Zbmcgh
unwary	fracab
unwary of	bsaada
up	ggehed
up #	XWpoad
up 's	Zbcnfj
up ;	cnYlea
up ?	idXfUs
up @d	kfaXij
up @p	gqZbjV
up a	igUqbd
up about	fpWafg
up again	de4ZbM
up agains	edcfdl
up all	emmcZX
up alread	abmbke
up an	cdYsZi
up and	kehUem
up are	becgoZ
up as	Uabpmh
up asking	endeec
up at	jfamfW
up before	tRlaeb
up being	emjecX
up but	YnZfkc
up by	obYYrZ
up daily	eocdec
up each	cancci
up early	ecdloV
up ewa	gZcodb
up fast	cdcoee
up for	Rac2ea
up from	gcfiWl
up guessi	Zrceed
up her	dxXVcg
up hiring	ecYeeq
up his	whWafW
up hope	dndeed
up i	jTqbcf
up if	bjjXYm
up in	ffjZal
up is	Sdbxfd
up its	neamYa
up job	feleec
up like	focdbe
up more	eZiaen
up most	eeleeb
up my	hfrYjO
up no	YmXodd
up nobody	kcdWme
up northl	yZTaah
up now	gjUecn
up of	aUwhhU
up on	jYkcch
up only	fdcmdd
up or	8aQPfT
up our	anVjhe
up out	jlXYcj
up produc	oWXscZ
up questi	dlcfee
up refere	hcchal
up regard	fehWli
up sorry	dmedbf
up that	cicpZW
up the	faWkmg
up their	tmeUWX
up there	qWlZhZ
up till	ndZkbb
up to	ogZhcc
up umhlan	mbdefe
up we	dbjWlj
up when	dUwjYZ
up where	XeloaY
up which	omZZcY
up who	Yeliah
up will	oYdeib
up with	dvXgfV
up within	mbdeic
up you	VYgojg
up your	WhZfxa
upcomi	YhqXcd
upcomi interv	ZZqcde
update	modZYd
update .	pohTXX
update ?	coccee
update @d	rYbdee
update about	mlUecd
update antune	ddfcmd
update as	epddcc
update at	fpYeed
update but	pYedee
update by	hjkaXb
update cv	YTb7XY
update for	mgYcfg
update from	fjYcfj
update no	inZbdd
update on	Ujebgn
update our	casdcb
update soon	bodcdb
update the	cXmVhn
update to	fmfdca
update we	mZYeej
update when	drdZea
update within	occdee
update yet	lmZdeX
update you	qoVYZb
update your	eW4WVZ
updati	Zllbdc
upfron	lVhZbo
upfron about	fcbfem
upgrad	XZ1bZX
upheld	fccfel
uphols	piaWah
uphols house	okdXac
upingt	dadgki
upload	UXn3YX
upload #	ddobec
upload .	aiinbW
upload a	cZipca
upload and	jclbed
upload before	dcenee
upload both	eedned
upload by	Zdcsdc
upload docume	edtXec
upload how	ehZWll
upload it	bZZycY
upload produc	edZoef
upload proof	dedlfe
upload the	ZYXyZh
upload their	decned
upload them	dddmed
upload to	infbcW
upload withou	dmhcea
upload your	VWipiZ
upon	asTSll
upon .	gZneec
upon a	bcdoia
upon anothe	cacedr
upon his	cqdefZ
upon it	riUSih
upon presen	fdecfm
upon the	UVbnho
upon ticked	ardceb
upon us	jpaYdc
upon you	gfccmd
upper	cYZehq
uppsal	eabhij
upset	geideg
upsett	fXdXqi
upsett of	hZZcph
upsett that	dXjedm
upside	ccpSjh
upside is	Ygodee
upstai	cqhYcb
upstai .	epdeXb
urban	fbpcea
urgent	SW4jbV
urgent call	adneef
urgent cases	Vavddd
urgent matter	fYracc
urgent to	enbmdV
url	aapgce
url url	eZqdec
urs	Znbbkd
us	fceihe
us #	hkTkge
us .	Xqebkc
us ;	pfYjhU
us ?	aPilvT
us @d	rTebfh
us @s	yRadcg
us a	TkZ7Qa
us about	eltTXa
us after	cjQbln
us again	XPOjX9
us agreed	eedeme
us all	2PfVaj
us an	dYcpee
us and	WfmbZo
us anothe	lXbieh
us any	bhhrcU
us anythi	hkkbcY
us are	keXnZe
us around	mbfcff
us as	jbUP5d
us at	cYxXha
us back	aeT3XS
us before	bcVtgc
us behind	eedecm
us both	wWWbYl
us by	jTVvmX
us can	fbldic
us choose	cccidm
us climat	/KaUfZ
us come	dheble
us consid	hhYhdh
us create	mTbcgo
us decidi	Ykdldf
us do	fcqZgb
us down	dgiama
us each	fhjhjU
us eventu	aoceee
us first	cnYnYZ
us for	ZZtZYm
us from	YZrTsV
us get	mgbcee
us goes	ldedee
us had	cleedf
us has	YWnmcf
us have	Qedsjc
us he	fWsaiY
us her	dbende
us hiring	lalYed
us how	aaqgXh
us human	qbdccd
us i	YnlUgd
us if	YpRtfV
us improv	dYzYdV
us in	mgjZca
us is	XYeWjw
us it	XibjWo
us its	nXcldb
us know	eOnnrT
us knows	codeeb
us late	cndeed
us like	malYde
us liked	dbZiod
us lock	nZfeee
us lorrai	gbdmde
us making	dZagrc
us more	blYkai
us next	chdZen
us northl	qbYkbb
us not	cXdjpd
us nothin	leoacX
us now	jgUgpU
us on	eZmqbY
us once	dfcodc
us one	kfYuXU
us or	dcmajd
us otherw	eZnefe
us our	cbocja
us out	kZgYZo
us over	qZbdlY
us planne	oZYhbj
us please	XnZbki
us produc	iYWkYr
us promis	Zmfffe
us put	eXdheo
us read	idYcki
us readin	cncffd
us repres	khYggc
us resear	yUZXka
us round	ecpdeb
us safely	chncdb
us said	bhndcc
us saying	edceem
us see	mWcgej
us some	e0UYdX
us soon	ZuZacf
us sorry	eddeel
us specif	ooYWad
us team	dabblk
us thank	dcneed
us that	ZMqggl
us the	aUgsjZ
us their	gcdmcd
us there	bXoiag
us they	gUdkap
us think	fqccca
us this	aVXbc0
us though	dcZddq
us three	eaeoed
us throug	clbhce
us till	3PbZbd
us time	ZwdbZZ
us to	iPsbUp
us too	cXXogj
us two	YVZuZo
us until	6NbYbb
us up	mcaald
us via	dobdcc
us visa	dacimd
us was	cbmbdj
us we	i0YPfU
us what	XbTxjZ
us when	cdhmbe
us whethe	gWZvca
us which	ZSWugn
us while	drbddZ
us who	wYXUgj
us will	lvVUYa
us within	0JWgeg
us withou	aRqldd
us would	afcobf
us yes	SciU0d
us you	idhdoW
us your	XcKmqn
us yours	eecmcd
usa	eejabi
usa of	dleefd
use	cUmnYk
use .	cllaeZ
use a	bXXwbe
use alista	fepZfa
use any	febmfd
use it	igeWYq
use the	bYtoZW
use their	hfYjee
use you	ZXSUi2
used	ZdsUdj
used by	fdcefm
used for	fatabZ
used not	qYefec
used the	YZXhno
used to	YqnTbd
useful	kZpcbd
useful .	fcnbbg
useful it	dddend
useles	Xfekfh
useles the	Zcighh
user	agrddX
userna	ajejhZ
userna they	Xrdcee
users	bddkeh
uses	fhWkfd
uses assist	ccdnee
uses search	ebdfcn
usher	nfWcdj
usher good	keYeei
ushers	ildcdc
using	gTa1YX
using it	oaddee
using the	aab0bR
usual	WwNhje
usual .	fldcgc
usual checks	eacdqd
usual quiz	agYnch
usual serves	Xsbicb
usuall	yqORgX
usuall ask	caehle
usuall have	doebdd
usuall inside	mbefee
usuall need	mhcacd
usuall quick	lbfeff
usuall say	ildbcb
usuall takes	yTZceb
usuall tell	Znfefe
ute	dXrach
utilit	TgiuVd
utilit .	derYcc
utilit for	bZlmbd
utilit is	dZffkh
utilit on	XhdrYg
utilit the	eedZdp
utmost	hdfffg
utrech	fadmch
utter	djmZdc
uve	mYaccm
ux	WobmaZ
ux .	bnfdec
v	bdapef
va	dlYbii
va .	fbbcio
va and	brbaha
vac	ldchag
vacanc	YZrYbs
vacanc 's	bVtegc
vacanc .	WgrSck
vacanc ;	imcadc
vacanc alerts	ddoaed
vacanc and	YhbcZt
vacanc are	VP2aag
vacanc as	dpecbc
vacanc at	iiYefe
vacanc becaus	ecmeec
vacanc exist	cebfen
vacanc for	aeUgdr
vacanc has	ZaZdpm
vacanc have	gqrdeK
vacanc having	ecXkgk
vacanc in	bPyYkZ
vacanc is	ZdbZmm
vacanc left	eaader
vacanc me	dbalej
vacanc no	dabeep
vacanc notice	ncWddk
vacanc occur	dwZZZX
vacanc of	cfceYq
vacanc on	dapebe
vacanc open	efnfeY
vacanc or	fdlffb
vacanc patric	edbdgm
vacanc please	gYrZee
vacanc so	emecfc
vacanc stays	cvWddY
vacanc there	ebVees
vacanc until	fcnffa
vacanc was	ZSkdau
vacanc we	bkTidm
vacanc were	haccdn
vacanc which	cecdcp
vacanc will	eebeem
vacanc withou	ebbeep
vacanc you	Velbbm
vacant	WdjUko
vacant .	cnfXdh
vacant for	edmfcc
vacati	YhZejm
vacati #	beecne
vacati and	iYabjk
vaccin	biloYT
vaccin .	bWlncc
vaccin and	coiZdb
vaccin record	cebnef
vague	Q9UbZT
val	ecdicj
vale	hbVSwk
vale .	Xlmbde
vale an	ffdWqd
vale enthus	ledebf
vale physio	cYWcuc
vale starte	eXZbnm
vale the	aneefd
valent	dZcbiq
valid	SYoloY
valid .	egonbN
valid and	djlbhX
valid climat	dcddne
valid until	WkYctb
valid withou	ecmeec
valida	YjXalm
validi	fefehe
valley	ccbcoi
value	cdildc
valued	agUemi
values	hjcgZe
values .	Zqbeed
van	acYkki
van .	cTgbet
van includ	ddeeld
van passed	dmcaka
van produc	bdende
vancou	ebjhee
vanden	cbcjdm
vaness	ocXhbg
vaness .	ladcid
vanish	gYodYh
vantel	gglgYc
vantel .	gemebe
vargas	jYnecc
vargas .	eaofcc
varies	YZoibi
variou	elecee
vary	abhlhb
vasque	edfffi
vector	fdjbff
veg	dYagnh
veg findin	ccbinc
vegeta	jXedkg
vegeta i	kXcele
vehicl	cahZZr
vehicl .	ZamZdm
vella	adXeph
vella .	dbXcok
vendor	Zhijcb
vendor bedank	edmcee
vendor by	jamecd
vendor has	ilbaee
vendor of	ienZda
vendor rooyen	aZbnej
vendor though	deZhkf
venkat	ZhSmek
venter	dicacm
ventil	oZZajh
venue	ZcUqdm
venue .	cebeeo
vera	cXsfcb
verbal	UXXQ/f
verbal back	dddYre
verbal for	bhUZsj
verbal from	aYaZxc
verbal made	cdddme
verbal offer	YZUT7e
verbal reason	fcmaef
verbal yes	Ydecsd
verdan	ZlidkY
verdan ;	blddhd
verdic	/fNRYY
verdic .	4ZZVbX
verdic before	ardaee
verdic by	sgZXae
verdic comes	lcfdee
verdic drops	jkZeed
verdic for	ojYacc
verdic gets	maefff
verdic human	mceeee
verdic is	pXbbma
verdic on	rfZaYh
verdic pendin	aqaddd
verdic produc	oYdeee
verdic to	pbddee
verdic was	iZedem
verdic yet	pXfffe
verger	glacic
verifi	elZqVb
verifi .	lkUkYc
verifi can	edmedc
verify	XYondZ
verify on	dccoee
verify your	aankcb
verity	eceaod
vermeu	fchibh
vers	edqacb
versic	iWgblh
versio	ZYjgYr
versio .	YWZgdv
very	eegXfn
very #	jZihdd
very clear	jlalaW
very corres	bhfZih
very diffic	eddeel
very earlie	Zpcdee
very fast	hfYmec
very firm	mjaccd
very good	kbZWkm
very gratef	jcZdcn
very happy	bXjXoj
very hard	ccfedm
very high	fdbeen
very intere	dnjgbW
very kind	bcrcfb
very latest	5VYVbb
very least	epbcec
very long	XrZeeg
very most	pXeged
very much	cphceY
very nearly	fcefbn
very nice	eobZbi
very now	dZdcmj
very pleasa	ancdeg
very please	cZhblh
very polite	edaedn
very proud	Xcockb
very quiet	bndeee
very short	cgfjiZ
very sorry	hUceYv
very strong	gfYhgh
very trelli	bneeed
very welcom	cinYWj
very well	dUZllj
vesak	khcdee
vessel	kahcdi
vessel ends	qbdbdd
vessel into	ecedmd
vest	ejXhje
vestin	qaWeif
vestin and	efZfen
vestry	foYRij
vestry member	hkWejd
vestry ryan	mnYcaa
vestry the	dbhcem
vet	tTpdaW
vet 's	lchcdd
vet .	sWcdec
vet the	dbmdde
vetera	ZhmbmV
vetera .	bobdde
vetera asked	mcbjbe
vetera will	bnZckd
veteri	ZnYkZh
veto	maYbgl
vets	idbfck
vetted	WjYkcl
vetted the	dhabdn
vettin	bVWnnj
vettin .	bcpfae
vettin back	dgWZlm
vettin form	aedrae
vettin forms	fifZkf
vettin with	lZcdkd
via	bkWmga
via the	Yqbcib
vibe	edcgfj
vibes	fnXZek
vicar	jffcee
vice	miVaqU
vice .	hgdbbl
vice chance	Zpcifa
vice it	kbdhlW
vice you	edeZpe
victim	eYrdeY
victim scream	eapcde
victor	eagdfl
vid	aeapdh
video	Vdc9UZ
video .	RghuXf
video ?	bcdode
video and	bkhlZY
video answer	VkctcY
video before	deZpee
video by	ceelee
video call	fXbwba
video interv	XoVpce
video link	cccpde
video northl	cccpde
video on	dcdoee
video result	lheZee
video talk	mecded
video the	hmacee
video they	kZcdcm
video very	dbccep
video with	gdlced
videos	hocbhV
videos ;	oZedee
videos and	hoYaed
viele	fckfha
vielen	idijgW
vielen dank	ggnabZ
vienna	kkgTja
vienna i	kalcYf
view	birOgh
view .	ctVYfg
view and	dpZXeg
view before	Zpedef
view from	dZtbdb
view in	cbsZgb
view is	gnaedb
view it	dfqcca
view job	edpeab
view of	Ydkdhg
view or	eaobfd
view that	ebcceq
view the	eYhdhl
view them	cmgaeb
view they	gcXfki
view was	fYaelk
view will	ogcbdd
view your	ebpceb
viewed	XZ6OXW
viewed #	cbsYdc
viewed by	emnVdV
viewed you	ecmded
viewed your	bWxYdV
viewin	XapfZj
views	dXmYhl
vikram	cYsdec
vikram the	dlbcef
viktor	ZfUfqf
viktor .	fdddle
villag	hcicWo
villag .	feYdas
villan	kgTekd
villan .	ddcdne
vinaya	bXgecr
vinaya 's	acdfdp
vince	fhfecg
vincen	gWfkkd
vincen .	laZZjl
vineya	dTycgV
vineya in	cXvbca
vintag	gejfhZ
violet	jecYhj
violet phones	hnZecb
violet sends	dYhfhi
violet the	jbdXil
virtua	Tb0ZYd
virtua assess	bnbZek
virtua career	edoYee
virtua insigh	cbrYdd
virtua onsite	ccdped
virtua open	bcvWdd
vis	Rhadqj
vis .	Xdegpe
vis the	eZdemh
visa	dVUksi
visa dawn	mibddb
visa for	eeemcd
visa is	llbeac
visa people	dacfnf
visa slots	decdfn
visa we	eacZmm
visa would	fcddem
visas	mYgXcn
visas .	ebladj
visas is	hlUedj
visibi	ecmXal
visibl	eSndZn
vision	aNqoiY
vision .	ecpaed
vision for	abnbeh
vision notice	echZmf
vision the	bdXine
visit	eYloYd
visit 's	bahpeb
visit ;	eeagel
visit ?	ncbeee
visit and	lXhcdj
visit any	chobcb
visit by	eaZldm
visit in	edecnc
visit is	ddsWde
visit northl	cbdqce
visit on	YdiuWa
visit our	egiWfk
visit the	goiVcc
visit to	geanfa
visit you	ecened
visit your	bdboci
visite	ghdagh
visiti	ahjdai
visito	dVrgdc
visito .	cdrbcb
visito badge	fddeel
visito of	diamdc
visits	ecrgZX
visits are	Weqfde
visser	eifgde
visual	nmdSbc
visual .	apWgfe
visual was	gkYdeh
visual with	glebdc
vitae	eardcb
vitae .	ccoddd
viva	hTYucf
vivas	kZlecc
vlog	miQZpb
vlog thanks	mjYddb
vo	begXrd
vog	kaZckh
vogel	eYmiZg
vogel gunawa	bdmkZb
voice	XTbufk
voice .	dcefcm
voice note	digdoW
voice questi	dWYxbc
voice test	ecaqec
voicem	fVjYlj
voicem .	gWgVgo
voicem needed	efbdnb
voices	lacjdf
void	VhOXd2
void .	YjPWaz
voided	cdlhce
volcan	dkdgec
volume	joZSlc
volume .	demejY
volume here	fdncdc
volume of	etXYee
volunt	fabalm
volunt .	ZQckuf
volunt about	jWVimh
volunt as	eemYeh
volunt at	eedemc
volunt config	dcmeed
volunt coordi	njabdd
volunt do	eZjcdl
volunt finds	bdblck
volunt from	ZlmZeb
volunt has	aaagio
volunt in	ZqZccj
volunt is	bdacqe
volunt job	eWbdgs
volunt opens	hmdbcd
volunt post	bmcdeg
volunt recrui	ocbeee
volunt who	mmebZY
voor	YYjvWd
voor je	dcpbed
vote	qmQXfl
vote 's	frTida
vote .	flWhYk
vote @d	tYdbdc
vote agains	eZeeqa
vote and	kkXZYl
vote by	qlZaaa
vote can	ecddem
vote first	hbddmc
vote for	eZeedo
vote i	Ykdcjh
vote in	lcccjc
vote is	ooZcVY
vote northl	naeeed
vote of	WjZYsg
vote on	qcZmbV
vote produc	ldedde
vote slid	llcabc
vote the	akbccm
vote was	lgWalf
vote we	dsedVd
vote went	UXaZmw
vote you	ZdcWjq
voted	VWSV3t
voted #	cnadch
voted .	bjWcnf
voted ;	cfedmc
voted @p	ajddmb
voted and	SbTdxk
voted create	edhfal
voted for	WQYcmy
voted in	ddadhn
voted on	riebUc
voted to	VPemok
voted yes	cefZpe
voted you	cbdZxY
votes	/NOSbp
votes .	uUZgXi
votes and	lcfdee
votes are	pbdddc
votes in	tccada
votes on	ygYaYa
votes to	bbcbct
voting	fioeaX
voting .	bdqgba
votre	dZkZmd
vouch	mVanlX
vouche	jvgbXQ
vouche .	gbkkdX
vouche about	iobedY
vouche for	elbbdi
vouche is	miiVcd
vouche speaki	dlceee
vous	fhbidf
vous in	lZYdhk
vp	keYibi
vp .	ecelef
vriend	fhbhhc
vulner	iWYbnk
vusi	icVbho
vusi two	jbVahp
w2	gXhgfh
wading	lafidc
waffle	beepdb
wage	cYcjmf
wages	gdmejV
wages it	mledXc
wait	ksaUkW
wait .	hpcakS
wait ?	Upkbgc
wait a	b1VWYc
wait about	bleeee
wait and	atgYiS
wait any	dZdeng
wait around	cXaecu
wait at	dboedd
wait beyond	pYcdef
wait by	YWpbfm
wait climat	bbeefo
wait for	mtTZad
wait is	mYddie
wait list	ebeclh
wait longer	ipbbaY
wait more	lbcddi
wait on	hmdcZe
wait planne	Yleale
wait she	nfaeee
wait specif	oYmZeX
wait that	uSjibX
wait the	iecXcp
wait they	ZZbect
wait till	mncZZZ
wait to	WpYWyO
wait until	kRhkic
wait up	ncdeed
wait we	bacdtc
wait with	eobdde
wait you	eaZfwU
wait>answer	ngbXgf
wait>ask	hnUVjj
wait>away	fZdbnj
wait>bye	eWyhYV
wait>chosen	XSmcvb
wait>closed	fbqefX
wait>date	/IWdeb
wait>decide	jjbZbi
wait>free	Yediao
wait>give	ikcmaW
wait>goon	itShba
wait>hear	fyTcVd
wait>hold	bVjjkf
wait>if	hicSqc
wait>joy	gXsZia
wait>match	aiVgil
wait>meet	fepYaf
wait>news	vqVVXX
wait>not	Uicjhi
wait>offer	Zabcuf
wait>others	Zhdcfm
wait>papers	ULXrjt
wait>post	aWjXpj
wait>refuse	aaeein
wait>review	capVcl
wait>said	yVhcaa
wait>soon	cemeed
wait>sorry	b0VdhV
wait>thanks	enRfao
wait>them	jqYcec
wait>wait	gsUgad
wait>will	pfjcbY
wait>you	cdbkoa
waited	mhdaha
waited @s	fldedd
waited since	cdednd
waiter	gekeQm
waiter .	ZgejYk
waiter from	djZcZp
waiter with	ofbddd
waitin	emWgjc
waitin .	UjPimo
waitin ?	eodaee
waitin a	fpeWef
waitin and	ccbtgU
waitin any	eYdecr
waitin at	aWherc
waitin beyond	ngcdca
waitin for	coYjiW
waitin game	ducZdY
waitin i	eadboe
waitin in	gaXgrb
waitin list	eZgbmj
waitin longer	nadeed
waitin on	ZuhjbO
waitin room	eUxagX
waitin since	nZddid
waitin so	dpagea
waitin time	dbjZbo
waitin to	UlYlZm
waitin with	dXtddb
waitli	eYjfhh
waitli on	fbeeld
waits	bfnaoS
waits for	Ykbfmd
waits more	elbfee
waits on	fnafdd
waiver	cmbhde
wake	bhedfj
wakefi	aogedZ
wakes	bgmYjb
wales	gZfXmj
wales treasu	elbbid
walk	aRd0ia
walk .	hibbla
walk in	gYejYn
walk round	ZZooaa
walk the	caUzXe
walk throug	bYY1aY
walk with	cbdqdc
walk you	WXaY0g
walked	Vckagp
walked in	ccdeen
walked out	dbgdme
walkin	ofebWi
walkin distan	eddeel
walkth	dfcbne
walkth .	ebiYlg
wall	hbbodc
walled	fiYZfm
wallon	eiebhf
walls	ggkhYY
walls you	iimacV
walls your	cednbf
wander	nWicdh
wanjir	Vibdep
want	UYZrte
want #	cZZfbt
want .	Rdldjl
want ;	pXefed
want ?	fcemdd
want @d	eedmdd
want a	QUR7am
want an	UkanXn
want and	lceefc
want anothe	albhbg
want anyone	eobdec
want anythi	efkZdh
want everyo	ccepcd
want for	biaboc
want from	mcYjdc
want him	bauYdd
want i	jZeeek
want in	eaXXit
want it	TTXl/M
want me	PKJq9m
want my	RaX1cZ
want of	bfYkYm
want one	hccebn
want see	ecdpde
want somebo	aoagXl
want someon	VnYcTu
want that	cYhkdj
want the	cVjnlY
want this	fbYsZg
want time	cteZab
want to	bhgmeZ
want two	fWa0Xa
want us	XSZusT
want you	VWUU/V
want your	KQU/iW
want yours	Yberce
wanted	VVmYjv
wanted .	XgOR2k
wanted @d	wcYabb
wanted a	dbQZd1
wanted any	ecYeeq
wanted anythi	hfciZi
wanted but	decdsX
wanted by	Yebvab
wanted firefi	hicZgh
wanted for	dbokcX
wanted it	eZRZb0
wanted me	UVsUZt
wanted my	bbreZe
wanted one	oWlYbi
wanted so	ccdcdp
wanted someon	XeWZoo
wanted that	jbaedm
wanted the	aelZna
wanted they	madefg
wanted to	ZawYch
wanted you	NbmRix
wanted your	eccpeb
wantin	emXdbl
wantin .	Zghdek
wantin have	blcjeb
wantin nomina	cbjpaX
wantin to	cldeff
wantin wants	ececgl
wants	VZT/kW
wants #	XWawgd
wants .	Zocedg
wants a	NXO/Wf
wants an	bbhgmb
wants anothe	XcXycW
wants climat	mdebee
wants everyo	Xenjcc
wants from	nbcmYb
wants half	cceoce
wants her	nacgde
wants his	akcZbo
wants in	enebec
wants it	hegtUY
wants me	NUQv8Q
wants my	GXT2xV
wants one	okbfYZ
wants resear	ileaec
wants somebo	cZaZcx
wants someon	ZnYXXu
wants that	ZbduYd
wants the	cWdrUn
wants them	edelee
wants those	bccqcd
wants three	edepcc
wants to	jmYuVV
wants two	dVdnna
wants until	uWdbdd
wants us	eapcdZ
wants you	QWPv/M
wants your	HQV/nT
ward	jaWojb
ward .	hcXifk
ward and	bqWeia
ward card	cecnde
ward for	fikYeb
ward of	afdaog
ward on	ndcedd
warden	gYdhem
wardro	aikiUg
wardro the	dYhjdi
wards	cXlfhh
wards .	eZheii
wareho	cWkfke
wareho and	Zjlddd
warm	RmgeVo
warm 's	dpXjda
warm .	cnYVcp
warm is	epZeeb
warm the	dbnbic
warm welcom	cbpedb
warmes	bUfM1k
warmes .	dfZani
warmes as	ccdYua
warmly	akbeej
warmly 's	cmeede
warmly and	Zgfecn
warmth	gdcdbn
warmth the	egcbcn
warn	dhndfX
warnin	ljafcZ
warnin .	ocddec
warran	dddZta
warrin	gbfjYj
warrin what	jhWibh
wars	dkbjdc
warsaw	qheYca
wary	imZXjc
wary and	eccdmf
was	bakWeu
was #	jQhVjp
was .	oUmhYe
was @d	xiTceT
was @p	czeOVc
was @s	vgXbcY
was a	darTbp
was about	cfqVee
was above	fXleei
was accept	eZlebj
was accomm	jfWpac
was after	dildfZ
was age	cdZcbt
was ages	Wmleec
was agreed	ddaecp
was aligni	ecoddc
was all	TzgWaa
was alread	XZjZnk
was always	YUXavl
was among	bYYncn
was amplif	eldded
was an	dZvemO
was and	bhnaiZ
was answer	dhajZl
was anythi	dZfcjl
was appoin	baWcfu
was apprec	dbleci
was approv	ZUrZtS
was as	Zljbbg
was asked	jibXfj
was at	bdnfgb
was automa	mbdefe
was awarde	edcedn
was awaren	eabYln
was back	aqcdee
was before	awRdjZ
was being	eXaedr
was below	eaaaeu
was betwee	XVZda0
was bless	ecnded
was broken	capkcY
was by	oWeeeh
was called	bdboYj
was callin	ebldlY
was cancel	ehkaXi
was certai	eddmed
was change	acocdh
was cheape	ecbfen
was chosen	eecdem
was close	XMbYg7
was closed	fYVbdy
was comple	ihifcZ
was confid	Ysdbed
was confir	Zcdbsd
was consid	caZYdw
was coy	foYZdg
was create	paUffj
was cut	fgYgam
was decide	hYabcs
was declin	dlSdeo
was deskto	edfecm
was down	aTjemj
was drawn	fccocZ
was dreami	aoeeed
was due	fwYdbT
was enjoya	jYaekh
was enough	scbadb
was examin	fZeeen
was expect	jgjbgX
was fast	dbrWic
was faster	eccedo
was fierce	daXdcu
was filed	kmZbeb
was filled	ZSUanx
was fine	mbgWam
was first	gaZeoh
was five	Yabbmo
was for	Zciaco
was free	eddcel
was frozen	lZjced
was full	amekcb
was fun	jfmZcZ
was genera	hcrbbX
was given	VaRqeu
was going	mpcaYZ
was good	lcoRVl
was gratef	ecdeem
was great	WrgjVZ
was half	elddee
was happy	hnccdd
was hard	dambZm
was her	ebpfea
was here	eXkedk
was highly	dbaedp
was his	cYlcle
was home	dZccer
was honest	ccdbcq
was hoping	iihbWg
was how	nbdeee
was hybrid	qwTaXP
was impres	ajYgii
was in	jekVid
was it	gktXRa
was just	fhnZhX
was kind	XRtZbr
was last	ddodeb
was late	eccmee
was leavin	ecYeas
was like	flZcdh
was lookin	lbbcdl
was lost	afUdcu
was lotte	eaZidn
was lovely	dVzZcc
was made	YNqYdw
was me	gWobmZ
was meant	oiqYWT
was mine	iThahl
was missin	kZaXfq
was more	Vucedb
was moved	okaabb
was much	ecmheb
was my	QWvWph
was nearly	cZfcbs
was needed	dZledi
was never	gcYXmm
was nice	hZyVYa
was no	RhjYdp
was none	kbbkjX
was not	VXXef6
was nothin	cacdnj
was number	dWsamV
was occupa	leWbek
was off	bilccc
was offere	bibabq
was on	ifVbfo
was one	UWUXg7
was only	XZjTjo
was optimi	lnZdcZ
was our	bYvhZW
was ours	padedd
was out	hdiZhe
was outvot	dWadcv
was over	Zinacg
was passed	eTloZf
was passen	jYnedZ
was paused	edZmdj
was placed	hhYdZo
was planne	mfcded
was please	fbnecc
was pleasu	miceda
was pointe	ccncdf
was polite	eZkefi
was poultr	laefdg
was practi	kobeYb
was produc	lddceg
was promis	ikXbif
was publis	Zfegjg
was pushed	ocebee
was quick	dibUkl
was quite	fcdedm
was re	fdbecn
was read	XRgajt
was ready	decerX
was realis	irZbba
was really	cngYbh
was receiv	fshRXa
was record	fWpdee
was refuse	gfZcZq
was remove	edbeen
was review	cYXfcu
was rhythm	fYaelk
was right	XWYkpj
was roger	hdecma
was rootin	dadajo
was rui	Yahkjf
was said	cVfaeu
was scrapp	clceef
was seafar	iaobdc
was second	fPidkl
was seeker	cdajoa
was seen	camZlb
was sent	UinlbY
was set	bjogaV
was settle	eeZeeo
was she	jTrdcc
was short	cYcjik
was shorte	mZheee
was sick	gmfXhb
was signed	YWpZgl
was somebo	eedfdl
was someon	eededm
was someth	dackcn
was sommer	eepfdY
was spoken	jhXcig
was still	XQgcmt
was stood	bZZdkn
was strong	bbdalm
was submit	qehZdZ
was succes	cescbY
was suppos	gpkdVW
was svetla	lcebcj
was tag	hXdmcg
was taken	cmQgWr
was talk	Ypbeid
was talkin	dmjbdZ
was tellin	datddY
was that	ecmQas
was the	eecUjq
was their	jYaccp
was them	edbdpb
was there	bXwdgV
was they	fcdgan
was thinki	cllgcW
was this	fgneab
was to	S/XVQf
was told	ptIeab
was too	ieRgkj
was top	dfbeem
was traine	icWhnc
was true	Ybdddt
was turned	XlpbXf
was unanim	bWZU4d
was unsucc	bUSZd4
was up	aOcbjw
was vague	ZuYdeb
was very	cjqXYd
was viewed	dcobec
was we	WydcZb
was what	mnYaZe
was with	lfnYgV
was withdr	aTddln
was won	kXceob
was wrong	jnPllU
was you	YWldtU
was your	ZSqici
was yours	ecnebf
wash	jcdkcd
washed	fcfcme
washed .	ebdbmg
washin	jeYddl
waste	ailfjV
wasted	ZOTfa8
wasted here	ebakbn
wasted on	edeecn
wasted your	fecedm
wastin	bjncca
wastin your	femaee
wat	Zdfkal
watana	hYldib
watana the	geYgjg
watch	Y4ZhUU
watch .	Yleebl
watch and	eVhohd
watch for	dcodec
watch how	dibmea
watch manage	encbfe
watch me	ZccwYb
watch our	edmaed
watch the	Ygkjdc
watch this	d2SZYY
watch you	feaobg
watch your	cyTRce
watche	aeemec
watche .	alShne
watche the	dgandd
watchi	cYaocj
watchi .	dbZmfi
watchi ;	dgmeea
watchi entry	bjfeZi
watchm	eigeed
water	ichbbk
water #	bhfZih
water .	ibgmZc
water and	dtUdec
water board	maZcoZ
water compan	Xbnfgh
water to	eeoaed
waters	aTyXje
waters at	dcbeof
waters has	ccqedb
waterw	cmZgge
watson	XWrdck
wattle	eeeiff
waved	gdladg
waved .	gemade
waves	edUdll
way	ldgYeh
way .	jheXal
way ?	cbmhde
way and	efdYgm
way by	pTZhoZ
way come	dcflee
way do	Wmedlc
way down	cmgefa
way from	YhShln
way he	mbccje
way home	gYPmio
way i	fmYcZl
way interv	dZcred
way is	demcfd
way it	7RXZdZ
way more	dededm
way my	Znedee
way nobody	eXpefe
way northl	sVdeef
way of	dTWckw
way off	eodcdd
way on	kYZfcn
way or	1hcVYR
way out	bfzaWT
way so	bctadZ
way that	fhfclY
way the	lgVahj
way they	ToWfpd
way this	eeeben
way throug	gqiWaY
way to	WXmWkp
way video	ajXpec
way we	fbnXZj
way you	mlUdYj
wayne	iZcbhm
wayne boss	meeaef
ways	Ycehcp
ways here	fcddem
ways to	cbqfdZ
we	ehbdgj
we #	aZemhg
we .	fjgggY
we ?	YsZfag
we accept	Zqedeb
we acknow	dogYcd
we advert	edZakn
we agree	ahccmg
we agreed	gScXxe
we aim	5UbWdX
we alread	Zgbbmk
we always	kYnadd
we announ	omccaX
we answer	0bUZac
we antici	fsZeeU
we apolog	gXmfaf
we apprec	kifYbh
we are	eoZcgg
we argue	fmbeec
we asked	bTgTf1
we await	Viddrb
we bags	bbeehl
we be	gpedXd
we begin	YlZYuX
we both	qMhici
we break	mcedef
we call	rmRfVc
we called	fcXjcn
we can	abXifs
we caregi	XXwdeb
we carry	evWZed
we check	XvbYdc
we choose	0oRLkU
we chose	hSUXY5
we close	Vnmiaa
we colett	kleZea
we come	WsVXjj
we comple	c1VaeZ
we confir	vcuTXP
we conser	UcYpmg
we consid	gkZfZi
we contac	ergccU
we contin	hmgdcY
we could	haSWix
we cross	ddeeel
we debrie	elddee
we decide	kdNYev
we delete	dcmddf
we did	ebXUro
we discus	cUYXwn
we draw	XjmbZh
we drew	ecdeem
we either	jlbaea
we encour	ecbdcq
we endeav	aoceee
we ended	cZZddt
we engage	bZcdqg
we enjoye	bhgTkl
we expect	nRTldp
we fancy	epccec
we feel	dfYcdr
we felt	bkTbjm
we fill	eiWXjm
we filled	ZWXZjx
we find	dXpiaf
we first	Xmejed
we found	bWpRfq
we gave	ZZbXqo
we genera	llabbc
we get	nhXfUj
we give	oTVsdY
we go	brNqZe
we got	ZZtYWl
we had	abaahw
we hand	ofahcZ
we handle	dgYeeo
we harbou	basciX
we have	bceafs
we hear	Wibmgf
we heard	hYhddl
we held	cacdcr
we hereby	Ydfgkg
we hesita	eaeeme
we hire	dufXYc
we hired	bVfYZz
we hold	lrVYiX
we hope	bbbRjx
we illust	bSXevj
we impres	hedacm
we inform	bhkfVh
we intend	rdfada
we interv	YjgRoi
we invite	XlYnfc
we is	ocdZeh
we just	kqhSdW
we keep	YffeVs
we kindly	ddbmjc
we know	dncage
we lack	Uefsee
we landed	fZdbdq
we langua	bUddsi
we leave	aqWbbl
we left	Xdhqac
we let	sSkacf
we like	lxZaSY
we listen	fcdlee
we look	kdaema
we looked	YRhfet
we loved	WgYXew
we made	UMddts
we make	nZhiZc
we may	Z+abUP
we mean	gUclfm
we meant	ehZdnd
we meet	fhWhgg
we might	Z+RTWb
we miss	fdmedb
we move	qicdXY
we moved	ZglXqX
we must	TaRfZ7
we need	adRwdl
we needed	YUZXmx
we never	aW3bcW
we no	bpSddn
we normal	qbbgdb
we not	nhbeae
we note	belfcf
we notice	bUvYbd
we now	hUilib
we offer	ebzSiP
we offere	ckoccY
we only	ijhZUi
we open	dfaVir
we opted	fecdfl
we ought	bZdmZn
we pass	ciYkch
we passed	eZocia
we pay	gcembd
we phone	pfccdc
we physic	ibcldd
we pick	ujdXYU
we picked	hRTUlv
we plan	kakgbZ
we pop	ohdaeZ
we procee	btZbdc
we promis	imZiaa
we propos	eddlfd
we publis	chYihh
we purcha	kpYcba
we push	bYekle
we put	gdkVld
we rang	djcgmW
we ranger	casecb
we reach	Xpeefe
we read	jmZUfj
we really	haWegp
we receiv	Xehccq
we recent	fcbffm
we record	ddleed
we recrui	cndadh
we refer	ZpVcfj
we refrai	eobcbg
we regret	agcZat
we regrou	gndaec
we remain	dgocbZ
we reopen	aXudec
we reply	saebdc
we requir	VdU3We
we respon	fcmeec
we return	ZchYbs
we revert	doebdc
we review	eoXfce
we ring	tVasXW
we said	fSgdpj
we saw	dceWcv
we say	tcQmdZ
we see	atZfYd
we send	ajnXfd
we set	dcZgdq
we settle	aqcgac
we shall	ilQYcs
we should	dSYihs
we show	bnagbg
we sift	mdddee
we signed	aZaZgv
we simply	mnXbcc
we sit	lYgfhd
we speak	icSjvS
we specia	edcdfm
we spoke	Vefhlh
we start	bginWf
we still	lgckXb
we stop	ebbddp
we stoppe	gQTbmy
we strong	fdcenc
we take	jfaboa
we talk	WcUpvW
we talked	dSlihh
we talkin	ebldlY
we techni	geeale
we teleph	meecee
we tell	/PZWTX
we thank	iXRba3
we then	nbcedf
we theref	aRcYkv
we think	qTPibr
we though	ZnQakp
we to	gwdVcY
we told	RolXnd
we took	YXbUd2
we tought	dYpeed
we traini	ecpeea
we treat	bdcleh
we tried	cdcqda
we try	ibUucW
we turned	daemnX
we unders	dfvedS
we undert	Ypfeed
we use	cZtdbb
we used	RuiXbi
we usuall	oZbeci
we very	dhcbnd
we vintag	jaieiY
we vote	oiccca
we voted	bnZahg
we wait	X5cZVQ
we want	cbQc/S
we wanted	cgccap
we welcom	ecpcdc
we went	mOYWa2
we were	YbncZq
we will	kuXZbe
we win	Ylidee
we wish	ajXZfs
we wished	dbodce
we won	dbmdja
we work	vhiaTX
we would	YgWhtf
we write	qVgcgf
we you	jmeadc
weakne	ehlQld
weakne .	fjkRkZ
weakne birthd	lgXgdg
wear	ZhZyWY
wear .	dodcec
wearin	gWmagh
wearin .	ecZelk
wearin has	kYkdde
weathe	fbbWlp
weathe .	ehXZrc
weathe has	hiXZjj
weathe is	gbeecm
weaver	jeffVj
web	NshoYc
web .	D5kbXc
web on	dgZZil
webcam	gXZbll
webcam is	dZbbmk
webina	UP/KXU
webina .	ecqcdb
webina on	ccpWdj
websit	aY5WRi
websit .	VhtQZl
websit a	ioYeea
websit for	eandff
websit has	ebreYc
websit in	Znibee
websit on	rYbafd
websit produc	Yjemde
websit regula	eoYdfe
websit says	blgkZb
websit we	eclecf
websit where	dcmefd
wed	kZddmZ
weddin	fdYfhl
weddin @d	fnbced
weddin day	cjZckg
weddin minute	eedmdd
wednes	ramiXT
wednes .	ealmeX
wednes ago	mmadaa
wednes and	hdeflZ
wee	gbhZmf
week	mdeZoY
week #	cembdh
week .	esbYhZ
week after	uWcddd
week and	sbkPfa
week back	mbeeee
week begins	belche
week for	demejY
week from	rcdcbb
week here	fWlbhj
week in	demcfe
week is	cbibnd
week later	kWblkb
week look	dYcscd
week of	hmbaia
week so	gaiYdm
week the	ibZajl
week we	bgdnec
week which	oZdedf
weekda	YgXdok
weekda and	bcdeen
weekda it	hcVclk
weekda mornin	febcfn
weeken	fXgghi
weeken .	jWoYhg
weeken back	hgeXgk
weeken on	kaafmc
weeken positi	Yggicg
weeken seat	gmXiec
weekly	gSmSZv
weekly we	baZccv
weeks	XsOQwh
weeks .	fvWZba
weeks ?	jZafhj
weeks ago	Videeo
weeks holida	ddeape
weep	abeggl
wei	docgZc
weigh	ZpXblZ
weigh in	btaacZ
weighe	buSeai
weighe here	bpddec
weighi	f6UaVS
weighi it	epbedd
weighi things	doddec
weighi you	hlddaf
weight	dbjich
weight return	eelded
weird	UppdUb
weird .	XtejZW
weiss	fnVbkd
weiss .	eddgma
welcom	TQpT/X
welcom .	VWqUua
welcom a	YblmXi
welcom aboard	VcXY6T
welcom have	ecpecd
welcom in	ZoZdbj
welcom on	dkfblZ
welcom pack	fedbnd
welcom to	UPhO/b
welcom you	aXinjb
weld	dbYmhh
welder	oXpWYc
welder and	mYmZcc
weldin	usOUce
weldin every	jqUddZ
welfar	kYigbh
welfar you	edebem
well	aejefi
well #	dmYjde
well .	chkdVm
well ;	gpfeeV
well @d	qcbcdd
well a	XfZjrZ
well above	bcamdk
well again	bllddZ
well and	abeYfu
well as	lcefZh
well but	gacaZt
well by	lahbdg
well create	eekkeX
well deserv	fbddnc
well direct	jmcdbb
well done	MPiuyT
well enough	bkbnda
well for	dfpbcc
well ghana	eXeofd
well got	mdjdZZ
well he	dkboXc
well here	dcddod
well i	jWcQiv
well in	acddat
well it	jgVgkd
well liked	djobcY
well of	blVXni
well off	koYbbc
well on	hXedgm
well otherw	ecbleg
well past	Vscdee
well prepar	eecden
well receiv	cmjbbb
well she	hYbckl
well so	fkdqbV
well soon	dXqcee
well sucks	eelcee
well that	Rcihqd
well the	cZaawd
well then	agedpb
well there	XtWhbg
well they	eclgZh
well unders	feqefV
well we	aoeboS
well will	ecdend
well with	eanZdg
well you	ebdblj
wellbe	hbhYoa
wellbe in	dhedlb
wellbe of	bbddmi
weller	fTcjgo
weller 's	caddjm
weller by	deemde
wellie	Yhhkbd
wellie .	cbZpdg
wellin	lYYmcg
welsh	aQkbko
welsh every	cibcem
welsh off	dZqeeb
wen	egZcbp
wendy	mWcrgR
wendy .	aidmed
went	ZacSd9
went #	eddddn
went .	kjzPXN
went agains	aWabay
went and	fohYgX
went back	fhTWpl
went badly	cWkddn
went better	eegldb
went by	Ynffef
went create	ddZejl
went dead	bUzddX
went elsewh	lXUbXv
went fine	eWubiW
went for	dTcTkx
went forwar	jpfZcX
went from	afccof
went great	cnXkae
went home	bdyZfS
went in	VhlWgk
went intern	ecceeo
went into	mbaafk
went no	dbccdp
went off	clnacY
went ok	wUkZdW
went on	bZhUgt
went out	gjdihW
went really	cpebec
went straig	dbWdes
went the	ZTZda3
went throug	eadfcp
went to	UZSTk9
went up	bhgaam
went well	jeqXdZ
went with	ZLHQb/
went your	cdecqc
were	ZehWev
were #	acmafj
were .	ahsbdW
were ;	eddfel
were a	fbmghZ
were able	bWcbev
were about	dUpabl
were abroad	mcedee
were all	cUsYjf
were alread	eYnedg
were among	ccdned
were asked	lakYai
were asking	dctbYb
were assist	edbdlg
were at	ecmhda
were baz	bgmehY
were better	bWYdmp
were candid	ebbddq
were carefu	eneedb
were chosen	dlbboX
were class	njbcad
were clear	mcdedg
were close	khcjXe
were closed	jaYmdg
were closer	decafp
were compar	bcadmi
were confir	bebdmg
were consid	ebdeen
were create	edncec
were cut	bXnbbl
were down	Zelekb
were due	bshdcW
were ever	edcddn
were expect	cbmedg
were finish	geeldc
were for	bZZaZy
were found	edbden
were four	Zcccbs
were given	afccnf
were glad	jpgVaa
were going	Tkoeef
were good	hZYfep
were great	efgaam
were handed	depZed
were happy	hZldef
were hard	jmZdec
were heads	ebcfnd
were held	lmZbaf
were her	ojcdgV
were high	iYdmed
were his	dqZbdc
were hoping	ZfYfau
were i	fmedbd
were impres	fWhoaf
were in	fQcPrt
were inform	fcmckZ
were interv	cboXal
were it	coZjXf
were kind	ddpddb
were like	eaaank
were lookin	dYZddv
were lovely	Zereda
were lucky	aqabdg
were meant	V1Saaf
were nearly	enaecf
were never	bhkjeY
were nice	cXyecU
were no	bbYcdt
were not	bTWce6
were number	eaZddt
were of	baehhl
were on	ibVbml
were one	bdgXcs
were only	ceeedm
were our	UdcZht
were over	eYmbke
were passed	ceYdho
were picked	leeZjc
were placed	aacamn
were please	pSpcYf
were presen	liecda
were quick	eqbeeZ
were quite	cjnacc
were ranked	iebdbm
were rated	fdbdem
were receiv	obgbdb
were refuse	emiedY
were reject	ddmbee
were right	lhkgjO
were schedu	dclefc
were second	cZcbfs
were seen	kjVZao
were sent	dcaffp
were set	eZWnel
were situat	gdbdel
were so	iZlapW
were sorry	ekgdjZ
were strong	eVVbiw
were succes	eadknZ
were suppos	ciXoZh
were talkin	dqckZY
were the	YdeOnv
were there	eXjeel
were they	eoddbd
were third	cYbcfs
were to	W/ePVQ
were told	dsZcXh
were too	caWhgq
were turned	ebckZm
were two	aVWWxm
were unanim	VeXmoe
were up	ZgfaRw
were very	jTXifq
were waitin	Wfebhn
were we	gxaRZe
were with	YZmbmg
were writin	cadcdq
were you	elehWg
wes	kijbca
west	dYigfj
west .	fdleed
westha	gZmece
wet	WkhdYm
wet result	Yleiee
weten	eWhZfq
weten .	eXlcel
wether	ZVcxhb
wether #	ddZlkd
wether .	bUglna
wether b	edYmid
wether withou	efjZdi
wexfor	badjgj
wexhol	rnVfcU
wexhol .	shZhZW
whakap	dYaikk
whakap took	ebcdnh
whalin	dilccc
wharf	ehcdgh
what	fhfhed
what #	cpbgbc
what .	tScYjh
what ?	atcdfX
what @s	Xekanc
what a	dM/QTe
what about	YUXxmX
what an	emgdbc
what are	iZZmic
what become	eZpeeb
what came	Ycjcgl
what can	ddbfgl
what climat	icmdbc
what comes	dprYXS
what day	ThX0bb
what days	eZjnbc
what decide	eeddel
what did	lYkebf
what do	UrYauQ
what does	cagrdb
what else	bdXocl
what follow	WqsbWU
what for	cXojdc
what forget	hacWre
what goes	fmlZZZ
what happen	gjwRcW
what has	bcarcg
what have	Zmckce
what he	vddbSg
what i	pcXjiZ
what is	eagxZW
what it	fokVbd
what just	Ypeeee
what kiebit	Yjemde
what may	rccadd
what ms	dneYie
what my	nXmaga
what name	dZbZtd
what next	bnYiee
what number	eWdsde
what our	eZlbal
what remain	fhakkW
what salary	dZYmma
what she	hlaiab
what stood	jlbaeb
what suits	cbcucb
what that	cvWUhf
what the	jncYZh
what they	asWeSo
what times	edcodd
what tipped	edcdcp
what to	cleoYX
what two	elejdY
what vacanc	edbdgm
what was	sMbZVy
what we	ieVXkp
what with	ifXbdn
what works	dcbqdd
what would	WalioU
what you	URaotk
whatev	rjbnYR
whatev .	iademc
whatev happen	mfbhcc
whatev he	odedeb
whatev i	Tocdne
whatev it	0QlYZZ
whatev she	sYecce
whatev that	WzaeZa
whatev the	aoamZd
whatev they	0fYaZX
whatev we	mYhhcc
whatev you	YijqbT
whatsa	0OaqVT
whatsa .	Xakobb
whatsa ?	dbcode
whatsa from	ecZYok
whatsa it	ZZdtdd
whatsa me	qbbkZb
whatsa so	elagce
whatsa the	lcefde
whatsa with	infXcd
whatsa you	2UcWba
whatso	iSvffS
whatso .	edYnib
whatso to	dbraec
wheel	WrjZda
when	dyaedX
when .	Y4RvRT
when ?	s6McJL
when @d	dcleee
when a	gyTXba
when all	foWhZe
when and	eshZZY
when are	daY2Wb
when availa	elgbfc
when can	dHYc/U
when could	gUZycY
when done	cnYnac
when everyo	mfdcde
when exactl	mceeee
when he	N/adXY
when i	iqcafZ
when is	gYPuej
when it	V0ieXW
when its	bodeed
when may	iebXqc
when my	tSXjfe
when new	eZhefl
when no	craded
when northl	mTainb
when not	krYcaa
when one	Zeacjn
when or	Xereec
when our	qgaacd
when people	boddfe
when pigs	ledeee
when r	eacped
when rubén	dgalef
when settle	boceec
when shall	eceepZ
when she	czTWhb
when so	ncdddd
when someth	egXcdp
when suits	dRc2Zd
when that	XltbZW
when the	a2cVda
when there	N/YRZU
when they	j2eVYU
when this	dekleY
when though	mfddec
when three	dpdccc
when to	fhclZe
when we	ewfYXa
when will	tbiVZa
when works	ebdoed
when would	nUYlhe
when you	fQbnqd
when your	YfYirb
whenev	B/fbnQ
whenev .	MviWhf
whenev he	btdbcc
whenev i	ebdoha
whenev it	amkdbb
whenev suits	caYipc
whenev that	bqfedZ
whenev the	SxefdY
whenev they	U0eZbZ
whenev you	YOscpf
whenev your	dWXlta
where	elkeZd
where .	YYdtde
where a	mqUdeZ
where are	Yblffj
where did	oZceee
where everyo	coaeed
where i	Wb5haN
where is	WTgvcf
where it	almOgh
where online	dclfee
where the	idgWbn
where there	elgefZ
where they	ognZXV
where things	paicdc
where this	Zmecif
where to	Yodagf
where would	eanebe
where you	ogfZbf
where your	WpbdVn
whereu	gffYdl
wherev	cZieel
wherev you	eZjbel
whethe	rfbfda
whethe admini	daljdb
whethe and	drcbdb
whethe any	ibadem
whethe anyone	cnddee
whethe candid	dmdcee
whethe he	liiZcb
whethe i	dfdvZV
whethe it	mhkVca
whethe or	zTaeda
whethe that	dsgWcc
whethe there	oTkcff
whethe they	qngVWY
whethe this	bctaeb
whethe to	ZmXaeo
whethe we	2gZRXe
whethe you	mWSsmY
whethe your	oZedaj
which	hhVpcf
which #	Wbbocn
which .	oeWvVT
which ?	Wrbjcb
which adrian	ecelee
which aftern	eXerec
which all	pbccee
which are	kiWZel
which as	cdbcdq
which backgr	aeepce
which begins	nhdbec
which branch	cdboef
which by	cadZsd
which cc	eemTlg
which chance	ebdnee
which closes	edddem
which could	bngddc
which dates	edemde
which day	gUV/UX
which days	bXb2aX
which did	eboded
which evenin	eYV3YY
which ewa	cddocd
which experi	djelcZ
which for	odcbdf
which gave	emZeic
which genero	eacrcd
which had	mdckeY
which has	dyShYb
which he	eibohT
which hour	laaqaa
which in	jihVWl
which includ	fbedme
which is	ijWahj
which it	ehdneZ
which jobs	eanefd
which left	ecbccq
which makes	ZbeZok
which may	dlhZef
which means	XkUZpl
which might	dmcjba
which mornin	bWY6YX
which moves	embida
which must	ZbbrjZ
which needs	mfcgae
which none	lceedf
which of	dYW7Ta
which on	pebddc
which one	SkU0Vd
which park	kkdYed
which partie	cZepde
which pays	decYkl
which point	yUcacc
which prelim	eZecep
which remain	Zqbeec
which replac	rdbceb
which she	cbdmei
which shift	bYczZZ
which side	sbdbdc
which sits	eqZcec
which slot	cceqda
which starts	rWcgbe
which suits	aibrcZ
which swung	ecefdm
which takes	jqZXea
which team	pddaed
which the	gtOauS
which they	mpbcfS
which to	qYSihf
which unfort	ebdeen
which was	pZiOek
which way	1VcZbZ
which week	TvbmaX
which will	YpbmYc
which you	lSageq
which your	fcdqZc
whiche	6YVhaQ
whiche .	cdflef
whiche slot	deeled
whiche way	/VYSYY
whiche yours	jldbdZ
while	Ygsfcc
while .	dvcaaY
while after	emedec
while becaus	eibleZ
while budget	fYnffd
while i	eIaqsj
while in	bncdef
while it	gUtbYi
while longer	dpaded
while our	eYoefe
while since	eneeeb
while that	dudXbY
while the	cJ/cXP
while there	daodee
while they	eghqYV
while to	Zldcke
while until	boceee
while we	TuXfak
while yet	bracde
while you	hYkgjZ
while your	djWceq
whilst	nhZacf
whilst you	dlcfed
whiske	aWqcck
whisky	lhZZgd
whitco	beXann
whitco enquir	dZcejl
whitco margin	anecef
white	niUica
white and	ddarZe
whiteb	knWghV
whiteb team	mgaddc
whitef	XeXsfh
whitef office	dpcedb
whitfi	ZcbdUz
whitfi so	fdXffp
whitlo	cefuUc
whitlo .	flaeed
whitlo begins	efeoYe
whitlo came	eadeen
whitlo form	jeglYX
whitlo test	ccdqeb
whitne	albgcj
whittl	ijcfec
who	hkZbZn
who #	cbVlhm
who .	ugbUiV
who ?	Zjenab
who add	cfmdeb
who alread	abdhYr
who also	Znedeg
who applie	uTWgWp
who apply	glkcaZ
who are	kqYTbg
who arrive	eecnec
who asked	acdfhn
who au	chZccr
who auditi	Ynfffe
who become	emdeed
who bunch	kWocdb
who button	eebecp
who by	kadcam
who can	SXMae/
who caring	dkamdZ
who colm	bYceln
who come	cmbadj
who comes	ctYcea
who compar	Xmalee
who could	TUehW0
who decide	lxYfVP
who did	aUQVf5
who do	dYfmdh
who does	jYZnZl
who else	byfbbT
who fit	bgdefl
who get	e4aOba
who gets	jxObYd
who go	hbYidl
who goes	lggaec
who got	rMhUfo
who had	hZXbds
who handle	dmcefe
who has	cblfYl
who have	oJdlVv
who hinted	dYddof
who holds	ilbcbf
who i	Zbhfbo
who in	cYYajr
who is	obdZYo
who it	ofoYcT
who joined	femecd
who knows	I9Sfca
who left	abtZcd
who line	fnYjeZ
who lives	cabact
who looks	ehmedY
who lost	eceedm
who make	ZpnYbZ
who makes	cnfgbb
who may	ZqVsYV
who meets	eleded
who met	difbmb
who might	debhcn
who mobili	Yedqce
who mokoen	bfcamg
who must	liecda
who nil	cWhfmg
who office	lkZbde
who on	rWecee
who only	haodcb
who pass	X6cOeX
who passed	adbodh
who picks	mhZaic
who presto	Zogded
who promis	dmdeee
who qualif	mkZZdd
who reache	cmeefd
who read	ehTbdr
who remain	ibclcd
who ring	YvbadY
who rings	endeea
who run	mbbbjd
who runs	dpZedb
who said	ciqdcW
who saw	kYeled
who says	genbcd
who she	dpccec
who should	bZngic
who signs	kdYieg
who sits	dndeec
who speaks	aZXedw
who takes	WjWVew
who that	btdZec
who the	laoecX
who they	jjYcic
who till	mbefee
who to	bmYhbj
who told	njZbbf
who took	pcaXYn
who turned	ebdedn
who vessel	ecdebm
who viewed	dbpcdc
who wait	dZcdkm
who wanted	eflcha
who wants	iXnmaZ
who was	eYcZbw
who we	joTUlf
who went	bqdeea
who were	bcqYeg
who will	OrSubg
who wins	bneeed
who with	dmecfd
who works	oefcZd
who write	nZZeei
who wrote	kbmdYd
who you	kakoWX
whoeve	gwZXTf
whoeve gets	gnibXe
whoeve said	Xkdddl
whoeve we	mraXaX
whole	cXsagg
whole .	crcdZd
whole @d	eeleed
whole and	gcbcdo
whole call	chpcba
whole coffee	ffmceb
whole crew	abmjiX
whole depart	cOrdcp
whole email	dnZddh
whole group	cffmcd
whole hiring	eaneee
whole intake	edledd
whole letter	gmbddd
whole life	clgedd
whole list	kkXdcg
whole lot	fndbed
whole messag	nccced
whole of	hiXbpa
whole office	gYhjci
whole panel	ajfZkf
whole progra	ecnefb
whole projec	dZtdda
whole req	ddmffd
whole search	eapffa
whole second	ecZcll
whole story	claccm
whole summer	bfbjma
whole team	bhYfgl
whole thing	nZrUUh
whole time	bcndhb
whole update	dfmedd
whole weathe	iiXWpe
whole week	dZcidn
wholes	dYiefl
wholet	dcZhcp
whom	YmYgbm
whom .	bugYcY
whom he	eXdneh
whom i	iWXZkq
whom is	jZddel
whom the	bfapce
whom they	fleeec
whom to	drkVbX
whom we	ZjYmSq
whose	bvTRUz
whose .	cmbech
whose availa	edbbeo
whose backgr	dfXbbu
whose calend	cndded
whose experi	dbacdt
whose name	kflhYY
whose names	kaZbem
whose profil	dmZdei
whose qualif	fcddem
why	WReneu
why .	SSftXt
why ?	eeeeam
why are	efiZjc
why everyo	hmZdee
why i	ZVkfZs
why if	deeZcq
why it	joZdca
why my	ececen
why no	cZniec
why not	vdbdaX
why she	agmeed
why should	eZeepe
why so	celZcj
why the	aYkgcl
why they	dadcnh
why this	ciXmdg
why wait	Yaefre
why we	Zbgami
whānau	obZemX
whānau smoke	ldeede
wide	cVpakg
widen	cZojbb
wideni	qVgehZ
wider	gcahcl
wiebke	hcUfeo
wiebke 's	ioZddc
wiebke will	nfebee
wieczo	ebmkdY
wielan	iomXZW
wielan .	gqcZdb
wierzb	hhdceh
wiesn	gbjhed
wife	ggbYlh
wife 's	dXqaZl
wife .	hYmefc
wife and	kmXcgb
wife had	dcceme
wife has	dmndVa
wife looks	jmacce
wife of	deeebm
wife over	Zdecnj
wife said	dYceho
wife was	ZrdeeZ
wife who	jeaZjh
wiggle	jledba
wijkzo	gQnklZ
wiktor	cmchdd
wild	eicffg
wildli	lahgcc
will	qmYacb
will #	bUnqeZ
will .	gvWVmT
will add	fkkYdd
will advise	incZdc
will all	iqYZbZ
will also	fcnZjZ
will and	oanWjV
will announ	mXccig
will answer	0WaaZb
will appear	ebocee
will apply	dZnXel
will arrang	Vibpde
will ashgro	iZclia
will ask	gqRndU
will assess	dtcceY
will assume	ZXZskd
will attend	ZcdvZd
will be	qkbbdZ
will begin	cqaejW
will believ	paddee
will bell	qoaWZZ
will book	caarjb
will bookke	eoddea
will both	pTocbX
will bring	fdbTte
will buzz	mibbdd
will call	pkYiWZ
will carefu	sdcdeX
will carry	ekWben
will change	bZpced
will chase	S1ZahZ
will chat	bneefe
will check	c1aUaX
will chew	bxabXZ
will choose	sdccbb
will circle	slXWbY
will close	cZrccd
will come	n6WObU
will commun	qadfdc
will compar	YwbYda
will confir	6ZZVYb
will consid	neZYhg
will consul	dmcdee
will contac	f4YZaT
will cover	jZZjlb
will cv	dOzZjZ
will decide	veceWV
will defini	ojYXag
will dial	dgbmed
will discus	jsVadb
will dm	qUZpZb
will do	gRTi1d
will draw	ZqaZoa
will drop	tobWXT
will e	qpWTcc
will each	mbedee
will either	pidZca
will email	lpaRkX
will even	cScroa
will exist	cQxeed
will explai	TZWqXu
will fails	badcin
will feed	edbend
will fight	blmdab
will find	hWdmjc
will fit	dddgld
will fix	bicqbZ
will fleadh	chlcdd
will follow	Qlckne
will for	eadnkZ
will forfei	mZmcdX
will forwar	qTcfcj
will foundr	vXbcbc
will genera	YWedrd
will get	woYYcW
will give	1lXWWY
will gladly	cbacdu
will go	TvYhgd
will hang	bPnbbu
will happen	ZlhicZ
will have	/WWWdX
will hear	xyWTYV
will help	YZofid
will hire	galegb
will hit	jpcWdd
will hold	nVYgkf
will holler	d0cTYV
will i	jfmTfc
will illust	Ydghnc
will implem	mfdaee
will in	lgaajc
will inform	nuXVbU
will invite	bwdXda
will it	ngdZUk
will join	gacmfd
will just	iWbakn
will keep	PtgSXu
will know	/YWRSY
will land	nhabdd
will last	dcnieY
will lay	iYdqZc
will learn	ugZVcd
will leave	hKOaW/
will let	p3VXWV
will like	nYcbmc
will likely	ldegdc
will listen	ealgee
will look	d/NYYW
will love	cZeqdd
will lyk	liXZda
will mail	kXXnZm
will make	0mRTZX
will manage	gebdao
will match	bVbXwg
will maybe	eocdec
will messag	slSjXU
will mins	ddemde
will miss	bcoiZe
will move	dxTdbY
will need	afWtjX
will neithe	dbnfee
will never	dbqWbj
will no	ddqcda
will not	WfceZz
will notify	sfhVbX
will now	yiWbaT
will nudge	brbced
will only	ZZqldY
will open	ilYchd
will organi	deddle
will partic	dbbdjl
will pass	rkQZVl
will person	mafefe
will phone	yjSgYT
will pick	XzkSXY
will ping	Zmahgf
will pop	kbnbbY
will post	pidbba
will presen	gsZdZb
will propos	bbescc
will provid	coXkec
will publis	onWadZ
will push	boeded
will put	fuRjaY
will reach	bzVeZb
will read	cycdZR
will receiv	utQXbW
will reconv	oedddc
will refund	aXgdcr
will regrou	bneeed
will remain	bXfalo
will remind	rYccee
will reopen	cYneeh
will reply	uhXacb
will report	ioYXib
will respon	cesWda
will retain	bhdaen
will return	eldefb
will revert	vqUTZW
will review	qlUeeV
will revisi	beeddm
will ring	zaVhZb
will rule	naeeee
will run	noSaZf
will samir	cceode
will say	8fROhX
will scale	cZkclc
will see	WwXhbe
will send	ibedoY
will sergey	nddced
will set	OUX9aa
will settle	jYcgkc
will share	idbXbp
will shout	ewcSZf
will show	jgTnSp
will sign	cpYXoa
will sit	mUXwaV
will sleep	slVdXb
will sort	YeaftY
will spare	cjpaaa
will speak	kwbTVc
will spend	bmeedd
will sponso	dZqdfa
will start	WfpeiZ
will stay	gXqWce
will step	dbXlel
will still	iWcWnm
will stop	afXncm
will sub	ZVhZnn
will sugges	bidncc
will take	frVikS
will talk	c2TbcU
will teleph	xhZYVY
will tell	/iWTST
will text	zfWbXa
will then	rpVYbX
will theref	hbbbdq
will think	Xracbj
will treat	dVpjeb
will try	elkZab
will unders	TccYU2
will update	a1WYZX
will use	jcYfan
will view	etVbdd
will wait	Xgbjmd
will walk	eXcioc
will want	Rgasmb
will watch	nbakeW
will we	sieVca
will whatsa	2UcWaa
will wire	pbdfbc
will work	XlXhkg
will write	i3bYaR
will you	RNOg/Q
will>again	emghZd
will>answer	soYbaZ
will>away	eZgigi
will>bye	XncZcp
will>chosen	nlbYha
will>closed	Wcqkda
will>date	0Vbfcb
will>decide	moeadW
will>free	djfobY
will>give	dgblgd
will>hear	tnaaaa
will>if	hnfabe
will>joy	aZeghp
will>match	bkavbX
will>meet	anYrca
will>news	vjYaac
will>papers	WXctii
will>post	dffbne
will>receipt	TsQjik
will>refuse	naXegj
will>review	aualZa
will>said	hnUbgi
will>soon	jqXgbb
will>sorry	aqXXUw
will>start	Yecdpj
will>step	cmXtZb
will>thanks	VWnghm
will>wait	eliYmV
will>will	koaccc
will>you	hdZlhe
willem	mYVkck
willem does	jbbcel
willin	ecatXf
willin .	nnbWdb
willin to	UZa4Wf
willow	fdcdii
willow .	caioda
willow locati	fclffd
willow the	aiYYlk
win	apoXaZ
win .	ZgrceY
win a	ccqcdd
win or	lmbaac
win the	YpYccm
wind	ebmddg
windho	qacdfc
window	VYmimc
window .	dfoPpa
window and	doeefZ
window is	dajikZ
window shuts	dgWqec
window so	dmdfec
window your	jYkgXg
winds	fcUacy
winds .	dgfVbq
winds and	dacpdd
winds me	eifUfk
winds off	ebhdcm
winds out	deYdbs
winds over	bhedlb
windy	iheeag
wine	iSZdlm
wine .	bVbdnl
winema	fbZgdo
winery	Xgcklb
wines	edddjh
wing	oXXjbh
winifr	eiZaji
winked	ajfdZk
winked marcel	dakbbm
winner	kYXmfi
winner and	nYVlci
winner is	aZajjl
winner on	kZecej
winnin	bfySbX
winnin #	ednced
wins	Wkjbfi
wins .	bneeed
wins a	bdmeed
winsto	ajmdgY
winter	bZhUsi
winter 's	dccfnd
winter .	hmYjca
winter and	dkZahk
winter people	gYbcni
winter term	ecaeeo
wir	cZuacb
wir jackie	dcmded
wir rafael	caqddc
wire	rebdfZ
wire it	mddhcc
wise	cgnXhf
wiser	c1ZaZV
wiser .	dvdbaX
wish	Vejefn
wish .	aojVga
wish for	iqZhXa
wish i	WpfZTo
wish it	aYZdby
wish me	bbhpbc
wish that	ZaYjpg
wish the	dbcfeo
wish there	gnYddf
wish to	VhikkY
wish you	ZVkZcx
wish your	eYledj
wished	dZxWUi
wished .	cfvbcV
wished each	dZnebh
wished you	daidcm
wishes	edgiiZ
wishes .	hWhbkg
wishes for	YVxYbh
wishes from	fZtbcZ
wishes on	dcqedZ
wishes to	XnJtsU
wishes you	jWjbbl
wishin	bPqYdq
wishin to	ibbcne
wishin you	ZSuaWo
wit	fbshbU
with	eecjei
with #	SUdpni
with .	ikSagm
with @d	mceeed
with @p	nbdfde
with @s	Xdbpdi
with a	eXafdv
with accept	cedaqd
with accord	cnddee
with agency	ecafdo
with all	igpZdX
with an	kPgcnk
with and	djWsaa
with animal	bXaalp
with anothe	WVgaiv
with any	klTbif
with anyone	aiokcR
with anythi	heifiY
with apolog	aceffn
with applic	ieRXcv
with apply1	ecleee
with apprec	dnbcee
with aptitu	cqdZed
with ashgro	eacrab
with bed	ebmffe
with benefi	cipZbd
with big	eleibb
with boss	mgcaed
with both	nWliUe
with by	amYldd
with candid	oWdYco
with care	bzUXce
with coffee	Zedped
with colleg	edceem
with congra	khYccl
with consen	ecndcc
with consta	jYccbp
with contra	ecddod
with contri	ededmc
with dagny	YciZuY
with dates	Zrdbde
with decisi	medded
with depart	blkebb
with desmon	eamied
with disabi	bogbec
with disapp	dcbecq
with dr	cbcvaa
with each	hpebeV
with effect	amWdjj
with employ	dogZec
with everyb	ddaeaq
with everyo	poYeYT
with experi	dYaaev
with ext	Xakqca
with feedba	Phdbby
with financ	ZrVafj
with five	dXXffs
with flu	cjcldc
with forms	edlZjd
with forth	cmbfce
with four	Wjboaf
with full	efeZne
with future	edWeer
with glenmo	eZYdeq
with gratit	kZckef
with great	ccWcug
with half	cmgdec
with hambur	gcYdim
with handle	hjZeeg
with head	iYnZgd
with her	iXPqbo
with him	clNwfX
with hiring	grhYaV
with his	wXRhRp
with homewo	ddcoed
with how	shWZXh
with hr	Yafhki
with id	dcZqdd
with immedi	bWwdeW
with in	miZajZ
with indivi	qccecc
with intere	daccbs
with interv	nbdbeg
with it	hXiedk
with its	fZciZq
with joy	cfecne
with just	kYcXbp
with legal	ZvWWcj
with less	ddccbs
with lisbon	bZbokc
with locati	WbeZkr
with love	abgdgn
with me	bnVsYd
with messen	ecblci
with miguel	fddfdl
with mine	Zfljcc
with module	hcXeoe
with more	ZRPVh/
with mr	beilXh
with ms	edZoee
with much	edceem
with my	fUnYsa
with neithe	dVndcl
with new	dZpedf
with njorog	aqjYeY
with no	ZjyYWZ
with northl	jeZldc
with nurser	enbdee
with observ	kZdedl
with one	ngYiea
with or	malTmY
with other	hPZibx
with others	ZkXZbt
with our	eadqah
with out	bbjnda
with paragr	eeccen
with passpo	ecZepc
with people	Zfedcp
with permis	cgdWkm
with pharma	beodbc
with photo	eeblfe
with placeh	hYjkcc
with pleasu	jVXakr
with procur	mcedee
with produc	jafclb
with qualif	emdded
with questi	fglfaY
with real	bXahmm
with recrui	mYjded
with refere	fcdVfs
with regret	WXsZam
with result	uWdcec
with shortl	qfbddX
with sister	eeedmc
with slides	ebcpdd
with some	WflZco
with somebo	iUWgat
with someon	OffdW1
with someth	gpXfae
with succes	cfZhgk
with td	pbcddb
with teixei	eeadoe
with templa	gbmcee
with ten	eeladh
with thanks	YamfZl
with that	UjkUqc
with their	qdggYZ
with them	bZhmch
with things	eobbdg
with those	ircWdZ
with three	Ykalef
with times	dddmee
with treasu	nbdifb
with two	kgYrfS
with unfort	cdXdct
with visibi	eededl
with volunt	demZeg
with we	aebeqd
with what	1VXWal
with whatev	wWmXaa
with when	ddelee
with where	goadcd
with which	Zcllcd
with who	shbaba
with whom	bhYfsV
with willow	fclffd
with work	dauZcb
with yes	sebcaY
with you	Zdbtee
with your	XZfsic
withdr	SR/XVk
withdr .	We6gZN
withdr all	feWfeq
withdr and	bWeifm
withdr as	ddXdWv
withdr at	femefb
withdr automa	cbaqee
withdr by	XaZXV2
withdr contra	fmcfeb
withdr due	ecsYdc
withdr follow	feXffo
withdr for	dcoeeb
withdr from	gN6WYY
withdr in	eZsdiV
withdr my	bb6cZO
withdr of	caecng
withdr our	fbZdeq
withdr that	dndeeb
withdr the	VRUWU/
withdr they	dboece
withdr this	amfeee
withdr with	eesedV
withdr you	eduddT
withdr your	cZ2WYV
withhe	lXWlfh
withhe hello	edZdim
within	/MTifb
within #	nblccX
within .	bedddo
within @p	E7eeee
within @s	/LUdhd
within a	Zdalgk
within ciao	xRYUrT
within climat	5OVrbV
within create	Xtbecb
within dear	5NYYhc
within lock	rYVatX
within resear	7EFqnX
within specif	/IUjeY
within the	3KThXp
within walkin	eddeel
within which	aqecfa
withou	hXZyYf
withou .	XcfzZX
withou a	ZZkdji
withou an	zWZYhc
withou appoin	dZUncq
withou delay	dZpdec
withou having	gramVV
withou her	Zuceda
withou him	gvZVcb
withou hiring	eaZees
withou it	WSX/VW
withou making	ebceeo
withou me	UlVcZx
withou one	uRbhia
withou reachi	bmdedf
withou saying	Ycnkbe
withou seeing	lacjdc
withou signat	ecmeec
withou tellin	cccbdr
withou that	Zebtdb
withou the	bmSpcd
withou them	hkamcU
withou two	Ybeqef
withou us	bcbXbv
withou wexhol	tcbdcZ
withou which	ecepda
withou you	bRReZ8
withou your	fZWwcc
witnes	dhcihd
wobble	Xpaejb
wobbli	ZgihjY
woman	fmVadn
woman .	rShbbk
woman at	dvXgcV
woman from	ifkdUh
woman though	hleadd
woman took	fbmeed
woman who	bYYcnn
women	dhWriU
women .	YmXgoa
women as	dcatbb
women in	hZoXeh
women off	acaree
won	VOjMwv
won .	daWSmv
won a	dZsccb
won over	cgaZho
won the	ZUqcgj
wonder	ecqeeX
wonder .	xgYabT
wonder about	blcjcc
wonder in	Zbojbc
wonder we	bndeed
wonder what	doeZgd
wonder whethe	cdYnfh
wonder you	cbnida
wonky	hhaWjj
wonky .	feeble
wood	ZXmmfb
woodwo	egYfbo
woohoo	dchgei
woolly	bWulaV
woolly .	bUwkaT
word	lhbgec
word ?	fcbmdg
word about	XTzdha
word and	glYicd
word as	iaeldc
word before	gedflb
word by	egabpc
word delay	lbeffe
word for	icVdfp
word from	etPfdd
word i	ZcjmjW
word in	phZccd
word is	cnnXab
word no	ctZbdb
word northl	xVcbcd
word of	kaXblk
word offer	dmeefc
word on	rbiadY
word the	fcldha
word they	iVmjfb
word to	ogZYdh
word unanim	caWeoj
word was	WkVbas
word we	nddefa
word will	naeded
word with	YoamZd
word within	gaeZsY
word yes	kjakXc
word yet	dpbdee
word you	bjWfpc
worded	bYkhhf
wordin	Wkecgl
wordin till	cnebef
words	ceYsiZ
words .	xYQoeY
words @p	Tvcbcd
words a	iaZmch
words about	cXqbge
words after	fdndeb
words and	aUcmkj
words but	erdfZa
words by	Wcemle
words it	bocdee
words northl	kYbhjd
words not	blcadm
words on	ZWjxbY
words so	gblZjc
words to	engbbd
words were	gcdioU
words you	nfaXlZ
work	YYgngj
work .	UgYkll
work ?	VVf2YZ
work @d	aXvZdd
work a	dZYyYa
work aisha	ddnced
work and	Yfmibb
work around	kdcZii
work as	bcXqZk
work at	mUkbYm
work before	bfelee
work check	eaWloc
work contra	eebdod
work docs	eeemce
work docume	gcYljb
work eviden	giZlbd
work experi	ceenZg
work for	cTZf1Y
work have	dbqcea
work he	enedbd
work here	YejXsZ
work i	Xdnkdb
work in	fSfnbl
work is	cjZebl
work northl	deadod
work on	lVmgeZ
work out	XggVXv
work papers	cpicbZ
work permit	deTujW
work sample	ancjgX
work share	bbmidb
work so	biadme
work the	fXjlYi
work there	ahqbac
work throug	gsWdcZ
work to	YfXfbt
work until	acpcee
work was	hcbbmg
work we	ecdbep
work weeken	eXcgeo
work went	eceddn
work will	hXdmch
work with	oTjPrh
work would	cpcbed
work you	Xcadfu
work4y	iZikda
work4y out	dbemee
workab	icjfga
worked	RadVly
worked for	ebndcc
worked here	eebdmf
worked out	UeWYuk
worked with	aXXhZy
worker	pUVgil
worker #	lbbied
worker .	bYjcfn
worker post	eddbdo
worker role	mdbdee
workfo	ohaecb
workin	kjZhaf
workin .	ecnecd
workin as	edaddp
workin at	YjpXhc
workin day	wZWkXb
workin days	rdkSWh
workin for	jYfbcn
workin from	jadhmY
workin here	dZhbcp
workin holida	dbbeep
workin in	cbajmd
workin on	b2RcbX
workin our	dtadeX
workin out	knbZcd
workin studen	nddcee
workin throug	sbccca
workin to	hZelee
workin with	Xdhlhe
worklo	mfbfdc
workno	jZflce
workpl	fdZeYr
workpl accomm	cfaobe
workpl firm	bXlfhh
workpl we	Zqcdce
works	ifdodX
works #	hdledc
works .	ePgvfa
works ?	eabtcc
works again	ghbXji
works counci	oqYacZ
works enquir	eddlee
works envelo	bdende
works for	XXYzjZ
works here	ejclac
works i	dbrZdc
works in	nXcfbj
works is	dedcem
works now	dkkYed
works there	YqhbgZ
works until	aahgmd
works with	kiXebi
worksh	UZmkdj
worksh .	Thmcgf
worksh and	dcoaib
worksh is	jZkcka
worksh manage	dcdmfe
worksh my	dbbnhd
worksh northl	ahbmbh
worksh we	dcemef
world	agXljh
world .	edikYf
world in	bmebdh
world the	ddemde
world yes	Xderee
worn	kgeedd
worrie	galjgX
worrie about	afdhna
worrie at	dYdoec
worrie you	eceeen
worry	iogiWT
worry .	UzTgbd
worry about	mbjpVS
worry i	cacdlj
worry silenc	lcdefe
worryi	cefldf
worse	fdudZU
worse .	gaqeac
worse than	egmfeY
worsen	dbpbed
worshi	oggYbd
worshi them	pidUce
worst	lfYYkg
worth	fYfYau
worth .	cYfccr
worth applyi	idZdfl
worth home	deocdc
worth of	banddg
worth sorry	hebdlc
would	aiZkhg
would .	hhYdke
would @d	UYcxhc
would @p	dZctZe
would accept	bnYocY
would allow	nbecff
would alread	XVnTjq
would announ	geeale
would apprec	XbYoqZ
would as	cYdebt
would ask	ogbZge
would bank	obmbcW
would be	bpZdei
would begin	hfgYal
would best	mbZdig
would both	edmfdd
would bring	gpdTdj
would call	P/hSZS
would change	aZYojh
would choose	mcdYcl
would chosen	eYdeep
would circle	pacded
would come	QqgndX
would commit	bmeefe
would comple	egmddZ
would consid	ZZVyZh
would contac	hrbbca
would count	dqbcec
would decide	eflZge
would defini	nTemee
would do	RncscX
would docker	dWlgkc
would drawn	jZbneb
would drop	cqdace
would encour	cebbdr
would even	ccZedr
would ever	dcdden
would expect	3cZYYY
would fall	Xbacet
would find	oaWYbr
would fit	epbheX
would fly	fdenbd
would follow	cqchZZ
would forgot	ckbmca
would found	cVucbe
would get	rmSOck
would give	XqSXnh
would gladly	bXnWcq
would go	arehbY
would gone	agobhb
would guess	dpeZed
would handle	cbdscd
would hate	YrWefg
would have	UhZcW5
would hear	b1Vaba
would help	YfYudd
would hire	gwZfQb
would hope	toZPdX
would i	WVLvte
would in	dpeecc
would indepe	cZdekl
would invite	exbVbb
would join	cabYue
would keep	lQdbbs
would kill	edqadc
would know	psYNbb
would left	UbtUkg
would let	loeYXc
would like	VVZysa
would live	dedZmi
would logo	addedp
would lose	aodeed
would love	Vgdkqa
would make	Xkejfe
would mark	daddlj
would maybe	eqdYec
would me	ZZckdo
would mean	fdbffm
would meet	dmacci
would mind	ZedqgY
would move	dhXhhh
would my	jbjXhh
would namely	ijdZhd
would need	amakfY
would never	oRYofg
would no	jVqcce
would normal	Ydmjfb
would northl	iaaoga
would not	ZuWaei
would nothin	aZjdlh
would now	ada0dS
would only	N3bOem
would phone	wjZVVe
would pick	mbablc
would please	amdffd
would prefer	eagbbp
would probab	YrdYdj
would produc	dYdueb
would put	ndYddj
would rather	Wfhaer
would really	bddpde
would receiv	ncajda
would ring	bweZdT
would run	fagiXn
would say	wwXTYO
would see	VzZlVX
would seem	eaZkdm
would sent	bifUZq
would set	XpcYcm
would settle	mfdcdd
would she	daepdd
would sign	ceemdf
would sit	dledee
would so	dmdbZl
would someth	imaddc
would speak	jsZWcc
would start	bwXoRa
would stay	ebdgdm
would still	jPVwYo
would stop	dWiakk
would strong	indgdW
would sugges	cabgil
would suit	gaZoeg
would tak	mbgeed
would take	arUpVd
would talk	dnaiXh
would tell	bpjKel
would tenure	dYlbdm
would text	rXedde
would that	ZlSqfc
would the	dVnrcT
would then	ctccdZ
would they	cteXcd
would think	iknbXW
would three	eYdbes
would to	aUnUfs
would try	ohcadb
would turn	ajdbnd
would two	eadddp
would unders	ijafmV
would usuall	cmbdff
would wait	naeeef
would want	ZUWonm
would welcom	YbklWl
would work	djbmae
would write	penWbW
would you	UNb8vU
wound	eajghe
wouter	dpdcbe
wouter and	eoeecc
wow	YfZYxc
wow #	chYihh
wow the	dceaqb
wow up	mZdlcb
wrap	moeYYX
wrap .	bfocce
wrap it	mdddee
wrap this	oedcdc
wrap up	kpXXcb
wrappe	jeXXdq
wrappe up	oaaYfl
wrappi	kebddj
wreck	bcgZog
wriggl	siaZaY
wriggl .	qcddcc
wriggl and	boceed
wright	lkdcbc
wrist	fmrZbR
wrist and	cmeeee
wrist your	ebqdfX
write	iiaide
write .	cqhSdf
write a	Wfatbh
write about	kWdjbk
write again	fcpccd
write an	ecacdp
write anythi	ebende
write as	XgUelm
write at	lfecgc
write back	VhWuha
write before	nZeeef
write by	wWdcdb
write down	dZcjmd
write enhanc	bjclec
write her	dbcrdb
write it	kfabVp
write like	bYfneg
write me	Yda3YW
write more	ceaden
write northl	Vmehdi
write on	jjeWef
write once	ejmcdX
write one	Wldflc
write our	kZejee
write out	cecpdc
write planne	rbcced
write that	fVgbeq
write them	XYdwcd
write this	cSZZpt
write to	qjeZeW
write up	grUmZV
write us	hXaqcg
write when	O+ZabW
write with	WWamhp
write within	mYeeeg
write you	maVoZg
writeo	ieefef
writer	YeWW6Z
writer from	eedeqX
writes	5jURbY
writes .	lbjbce
writes it	eYddof
writes on	mceeee
writes the	mfeecc
writes to	1oSRUa
writin	iWbflh
writin #	ZdkZbp
writin .	kqWShc
writin ?	cdeqbd
writin @d	pYddgc
writin about	aWpiah
writin and	aejliX
writin as	mbhcfb
writin before	maceid
writin by	fXbgsY
writin exerci	eZenfd
writin falls	dhbmdc
writin it	lVaZZv
writin me	deeapc
writin no	ofccdc
writin now	mcddfd
writin of	cqbbeb
writin on	jXhkdd
writin sample	bYc0Sf
writin test	dddmee
writin that	eXhkZj
writin the	ejVjfg
writin this	ebedlg
writin to	cdiZfm
writin we	edfbme
writin with	ZdbZjp
writin within	ZbZYmq
writte	fhTpjb
writte .	jlYdZh
writte accept	addZud
writte and	obcfdd
writte applic	iXjgeg
writte by	ZlkfZe
writte confir	ddYdmk
writte contra	dfedmc
writte exam	dcdqbc
writte examin	Xmdjef
writte exerci	Yccuag
writte feedba	ibdddl
writte it	lXbYta
writte karen	ccbqcf
writte me	iToggd
writte northl	lcYdgj
writte nothin	Zrdeec
writte offer	VXaT9b
writte one	baacvd
writte paper	YiXwXb
writte part	Vibtbc
writte questi	Uodjde
writte reply	mlaadc
writte stage	jhhZcg
writte statem	dcdmdg
writte test	gZZnVn
writte to	mvdZXT
writte up	coWcck
wrocla	dhmXhc
wrocła	dXbdgr
wrong	aWvbcj
wrong .	Wcdflm
wrong ;	fhbdam
wrong accoun	ecbfnd
wrong addres	edrbeb
wrong again	XmodeX
wrong and	dpadgc
wrong answer	VQfmdr
wrong candid	bhpceZ
wrong chat	aV4TbZ
wrong depart	eYsdeZ
wrong group	dbqdec
wrong job	dedfel
wrong link	ccboda
wrong list	caegYr
wrong number	XV/TXN
wrong of	kmaYce
wrong one	clrWcY
wrong people	fmdedc
wrong person	cqnZcU
wrong side	eXdeeq
wrong there	dlZebk
wrong they	debhcm
wrong thread	idnibU
wrong to	enVgjb
wrong way	gWZbZx
wrong with	icZmbg
wrong year	neffeY
wrote	gaoYcj
wrote .	XdcUdw
wrote about	fhYiff
wrote above	gibYle
wrote and	Zeiaij
wrote back	hasYcd
wrote but	eYmpcX
wrote by	seYadd
wrote down	hXqdda
wrote for	gZgcji
wrote harbou	ibldec
wrote his	cleeee
wrote i	jZejee
wrote in	Xhhkcg
wrote is	jpadcX
wrote it	eobXei
wrote me	iagbcm
wrote not	dbdeeo
wrote on	cWfbko
wrote one	dafbnf
wrote patien	brZedd
wrote produc	qZaccg
wrote sadly	jgfjdX
wrote that	Tejfgl
wrote the	kZngdY
wrote to	hR0YTf
wrote we	lqaXcY
wu	Zbdihl
wyk	ebbkdk
wójcik	lZXkjc
wójcik puppet	maZikZ
x	Yhbefn
x is	bieanc
xavier	faemgc
xiomar	gUiemf
xiomar #	dbdani
xmas	cZYgsc
xolani	gcnedb
xp	ecfegj
xx	emdWjd
xx the	ecqcca
xxxxxx	digicb
yamamo	idjcef
yann	eclcZk
yard	ccijfd
yard branch	gbceoa
yard for	mcedee
yard office	aXetcd
yards	aegjch
yarns	pZnZTf
yarns .	mbdebf
yasmin	YapiXh
yasmin .	kbbeZm
yasmin and	damnba
yasmin every	fmbced
yasmin says	eYdfeo
yasmin test	dWnkdc
yaw	ehdedh
yaw irelan	Yggicg
yay	fjXfgf
yay 's	ecdfcm
yay note	mfcbhb
ye	aYimef
yea	lhcXbj
year	aXlbmj
year #	iWaoge
year 's	cmeeha
year .	iekVgh
year and	UmPSkv
year are	dXsceb
year as	ecmcgd
year contra	ekbXoc
year from	cctacc
year get	ddcZeq
year in	cShqci
year is	bncffd
year nines	ddelee
year northl	mdceee
year old	bcZhcp
year on	ebpedc
year or	bqZedd
year post	caadta
year rashee	eZoeee
year so	eXlcam
year swampe	ddenbd
year to	ddsdWd
year was	enadef
year when	pYgece
year with	dalWob
years	YUgans
years .	TbiZjn
years ago	eZnblZ
years and	iUjZfm
years at	jiWdje
years experi	edchbm
years i	ebhdpY
years of	ZSTlks
years unless	edbefm
years we	loacbZ
years with	cZpcaj
yellow	YRsedk
yellow me	dZucbc
yeo	ecZido
yer	alYhhg
yes	jWUc4Y
yes #	faUeok
yes .	WXMT/g
yes ;	UncYqf
yes ?	bkQjoZ
yes @d	mVYian
yes @p	effamf
yes after	bldddh
yes all	aYmmbZ
yes at	cacdsd
yes before	QYVg2c
yes but	acYjeo
yes by	HZbZ/Q
yes contra	ebeeme
yes dear	gmYjaa
yes do	dddhbl
yes either	apicda
yes first	chedlb
yes for	lRlUua
yes from	IQOd/U
yes got	eqcecZ
yes he	ceecnd
yes i	cfelai
yes if	dVbona
yes in	Nlfdnh
yes indisp	hmdebc
yes inside	aeedpe
yes it	nVcZuW
yes just	eemedd
yes my	ekccZm
yes no	/NMdVZ
yes nor	dobica
yes northl	aZbawa
yes not	bWejdp
yes of	dpXdhc
yes on	nUfjjX
yes or	/TVbhQ
yes please	UcZktb
yes really	ebepda
yes right	dlcdkY
yes she	jYdaod
yes so	cYUmYv
yes soon	brbdbd
yes step	jlUcdj
yes still	uVXkcc
yes thank	kfjbUh
yes that	dVmSfq
yes the	bT3Shc
yes they	amSdnh
yes this	bqQZrf
yes till	efcmcd
yes to	QTZtzX
yes too	ekcelZ
yes until	dcdaqe
yes we	UmimZe
yes when	dgecoa
yes with	kadbmd
yes within	Xeeijh
yes would	kbdnba
yes yes	ZjYcqb
yes you	bXjiuQ
yes your	gblded
yeses	nXkbdd
yet	f/TgaP
yet .	b/RfbR
yet ;	jmbdcb
yet ?	lVmYdl
yet about	clYmcc
yet and	cpjhYW
yet approv	epdecb
yet awarde	gdbmdd
yet been	nfedeb
yet being	emdcee
yet but	rOdqnR
yet confir	fbmfed
yet for	bwfdeS
yet from	ZvZbec
yet i	h0WfcN
yet if	epeZed
yet in	ewdfaU
yet it	ZVdrcl
yet just	dbmiec
yet know	bdnded
yet made	dfeoca
yet nor	mcddee
yet on	ojabda
yet please	flbfdd
yet say	dqdddb
yet so	bYeljh
yet sorry	udYdeX
yet still	emedee
yet that	cdbepb
yet the	YgYhYs
yet there	eYceeq
yet they	hfbjhY
yet though	Ypfdfe
yet to	Y/OWSR
yet unfort	doceec
yet what	dsbdeZ
yet which	ncdcee
yet who	eledfc
yet you	ddqXeZ
yewand	ifkadd
yields	ilfbeZ
yildiz	cahjff
yilmaz	Wfngde
yo	dhgdge
yo .	mbdgee
yoga	difged
yom	gZadjl
york	Ycbrff
you	fcdhjf
you #	bcfudX
you .	Zhacte
you ;	iYalYo
you ?	VKa7lc
you @d	zdZYdZ
you @p	rlUZec
you @s	pYcZkc
you a	ijggdY
you able	bZZyac
you aboard	bddfpc
you about	WhfoXj
you absent	jYkjdY
you accept	NYVc/X
you accord	raddbc
you across	cXdtcd
you advise	eemedc
you after	TybTei
you afterw	Utdeed
you again	haWsai
you agains	ebeojW
you agree	aPkmme
you all	seqTfQ
you along	ZYcjil
you alread	Ykhhea
you also	jamaee
you among	UgXqfh
you an	hmVYhk
you anaest	cbiiZl
you and	jbXgne
you anothe	Z1dbfP
you answer	cWcqei
you antune	dddned
you any	YjViij
you anythi	g2aXYR
you anytim	elWcdm
you appear	bcrdeY
you applie	bibXau
you applyi	ececen
you appoin	eeelec
you are	aZXmwa
you around	Wdrfbd
you as	RZYP/Z
you ask	deZcdq
you asked	iYnTjj
you assist	dcddqa
you attend	ednced
you availa	ffdmdd
you away	eendeZ
you back	lUP2Tf
you be	ZXZrtW
you bear	rYeaee
you beat	ZZZhuc
you becaus	bUgdqh
you become	odablY
you before	0TSjfa
you begin	YUVjzW
you behind	dcYgtZ
you being	acdpdg
you believ	XQsTes
you best	ddepcd
you better	aZgodi
you betwee	bddnee
you booked	ccYaoj
you both	3VgWbY
you brenda	dbehmb
you brew	efWjig
you bright	ddejlZ
you bring	cabknb
you brough	bZmbjh
you but	UmeVTx
you by	/LXgZY
you cafés	dedmcf
you call	TVfzfZ
you called	cZlnaa
you came	iiQPez
you can	eQlhhk
you card	ecrdda
you care	bWmiZl
you carrie	hYeemd
you chase	dWeted
you checki	bjYeme
you choose	YVb3bY
you chose	ierbcT
you clarif	ceemee
you clear	aefmef
you cleare	ecemee
you climat	ZnRtcZ
you coffee	dtbaeW
you collea	ahdZqc
you collec	adjeal
you come	QXX2sU
you coming	bdhYlj
you commut	ddmcdd
you comple	fkgXjd
you concer	hWjicg
you confir	UZXqoc
you consid	ZXYrZq
you contac	iZpdeZ
you could	beQzZi
you cover	bdbpde
you dates	agemee
you decide	bifdnZ
you depend	eqdZec
you descri	eceddn
you deserv	bddecp
you did	bcccfs
you direct	WzUeba
you discre	gclfec
you do	aZcyga
you doing	dZiodb
you down	YcLhf0
you drive	ebflee
you drop	bVfrYk
you droppe	hZhgYk
you during	eYjYar
you earlie	doZbdj
you earn	iZbmah
you either	oXYoXf
you electr	hhZhdh
you elm	eaeene
you elsewh	eVbcdv
you email	WYbxcc
you embarr	kcdWme
you employ	ecddcp
you eng1	bYjrdY
you enjoye	eYvdYX
you enquir	cbXlfn
you even	hsXecZ
you ever	aTriZj
you every	dbUedx
you ewa	4VZdaW
you expect	pccgcb
you failed	fbYhen
you famili	iacmhX
you fancy	YYncWs
you feedba	kYlcah
you feel	eLlofi
you fell	kccZem
you fill	cafsbc
you find	Vbngbj
you finish	eWuUYm
you first	XVYrkm
you flexib	ibbddn
you follow	gYWjcq
you footwe	ncedde
you forgot	gYrccc
you formal	dZecog
you forth	edadli
you forwar	dgOuUn
you found	fdsUWj
you four	bhYgke
you free	XQP/dc
you from	lXoYvL
you full	hXabpi
you furthe	mWZjdh
you gave	cTjlck
you genero	gdccnb
you get	8TXkcU
you gets	lTinbc
you gettin	erWbZk
you give	VMenvb
you go	YXmicm
you got	SWhZ/S
you gradua	cYkdek
you had	cYfZlo
you half	dhgZna
you hand	anaUrd
you handle	mXdici
you hang	eoeaed
you hangin	nnecaU
you happen	eemcde
you has	qaVkUj
you hate	aaolYa
you have	dTfpnb
you having	leigeY
you he	coVfgf
you head	gcZild
you hear	/cTRWV
you heard	ZmYYng
you her	odfYbj
you here	bWbjar
you hereby	bednee
you hire	egbemb
you hired	epebgY
you his	tVecch
you hold	cjfpUa
you hop	bbctcd
you hoped	bZaegs
you hoping	lbeeee
you how	moWcdZ
you howeve	dcmndU
you human	wdUjZW
you hybrid	ddcegl
you if	oehTaj
you imagin	dYnbie
you in	eZRtmg
you includ	coYged
you indica	eedldd
you indivi	debeel
you inform	crkZdV
you inquir	egZZng
you inside	wUbYib
you instea	dZepia
you insura	jSijfe
you intere	bcZtZc
you interf	ffZmfd
you intern	craccb
you interv	YRbde2
you into	ccYmjg
you invita	Zgddpa
you is	cgZlic
you it	VaeZvh
you its	ifOmrW
you join	cXXRup
you joined	YdqTpb
you joinin	djYicg
you jump	cabsee
you just	VnTrjY
you keep	bQnifh
you kid	bediam
you kindly	bcZdjp
you kno	cWfnei
you know	kofTai
you latest	mbefde
you lead	ceecme
you learn	rbdYdf
you leave	eiobca
you leeds	majYhd
you left	aW6aZY
you let	NSckzi
you letter	dWiild
you lettin	cngcca
you like	WPma1b
you listed	jeZpbY
you live	abSejs
you log	delfdc
you look	YYmccn
you lost	cYaaZy
you love	iVmdcf
you luck	caabjo
you made	dUXyXf
you mail	bVjqgb
you main	ddecmd
you make	RgW2Th
you manage	dadrce
you maple	bldjdb
you may	bWhafv
you me	ZfXsYi
you mean	cXmjdd
you meant	dZrmbV
you meet	dhTzYZ
you meetin	Wbfrde
you mentio	kijXbd
you met	fjblbc
you microp	dZffkh
you might	WlpeZb
you mind	fYcwSe
you missed	XYaohl
you more	dlnYda
you move	iceble
you mr	Ymmaeb
you much	eddeem
you must	PUN/Ya
you my	ogZUgh
you myself	haWTks
you name	WYWzec
you narrow	cZYpbm
you near	ecemed
you needed	YamZji
you neithe	Zlbdek
you never	cVoojO
you news	dmeYej
you ngos	nVaeen
you no	niokiD
you noah	eZbmjc
you none	apeeec
you nor	ebbhmd
you northl	/RVkQV
you not	4ZWSec
you note	cVzddV
you nothin	lifdcb
you notice	pccadd
you now	kHcekt
you off	Ugleei
you offer	lbedge
you offere	ddknXd
you ok	dkckVf
you okay	Zreccd
you on	mPRnsh
you once	F9ggYW
you one	lfflWZ
you online	ecmcee
you only	YWZZhx
you open	babqjb
you or	wofOTZ
you origin	ocaiea
you ought	jUboah
you our	2UeSlV
you out	lXaclj
you over	fefjmR
you overti	hcnccb
you owned	acdakm
you paid	affecn
you paragr	edencd
you parked	feldfc
you pass	mZeemY
you passed	dehfnY
you past	kWcfcn
you perhap	baubbZ
you perman	edcbqd
you phone	bWbnfk
you pick	WWmndf
you place	kbleeY
you planne	/MSfYW
you play	ZYitab
you please	ZXrihW
you pop	Zbgmhc
you posted	Y/RZUO
you precis	edpccb
you prefer	WZh1ZX
you presch	fjcelZ
you presel	edceoc
you presen	eachlf
you press	cbZsbd
you presse	kdjdXd
you presto	mjdcca
you produc	0XQleR
you promis	aYiglf
you provid	iYbmmW
you pull	dcemee
you purpos	lZibci
you pushed	eocecd
you put	dScglp
you quoted	edcaqd
you rang	Vfkjcf
you rate	eipVce
you reache	beYkdk
you read	WhYenk
you reads	zYbYcZ
you really	eavYcZ
you receiv	qUodaY
you recent	cX0WaX
you reckon	eqVXdi
you recomm	feoZdd
you regard	XwWhbb
you regist	Wdfnhe
you regula	emceee
you remain	c/QTZQ
you reply	ecdcoe
you reques	fcscZa
you requir	cYlobY
you resend	eaUzba
you result	tWebee
you return	blefkW
you ride	ebdeen
you right	xPkZec
you ring	PVbsgr
you rly	jbbocb
you rooms	fgblcc
you round	VVmkhg
you run	gYZbva
you said	VUqikg
you sat	liYfXi
you saved	ccpZdd
you say	WPWs5R
you scored	afTebv
you sealed	ddbped
you second	hkbYck
you secret	dccemg
you see	ZludSW
you seek	cbioca
you seen	eduaTe
you sellin	dcWblp
you send	aTd1cc
you sendin	eZsdda
you sent	bcfoTm
you separa	eZebfp
you shall	1hUcdQ
you share	fflYhe
you she	fOhaon
you shoot	cccrdd
you shortl	Twdbgb
you show	edlheb
you showed	ecieYl
you sign	PcpS0Y
you signed	lXgYZp
you silvia	bibcme
you since	abaelm
you sit	eWesce
you sittin	XZZdxb
you smashe	eldbfd
you so	eYZkof
you some	amddeg
you someon	bevXdZ
you someth	exYZZa
you soon	Xmbglb
you sooner	jUbbjn
you sophie	edmced
you sorry	ZXadgw
you spare	ecbqdd
you speak	eXatYf
you stand	pqKZkc
you start	jUVY8T
you starte	aSyccX
you stay	dmbdjZ
you stefan	ddakZm
you still	aPbrra
you stood	daccog
you stop	Yoaiee
you straig	tRWckj
you strong	edmcgc
you subjec	feeYoe
you subscr	icpXdc
you succes	jdmbea
you sugges	diaoea
you supply	eddpda
you take	PMbY/U
you taking	bbcghm
you talk	eXcklb
you talked	fcabeq
you teach	bdcrdd
you tell	KSkusc
you text	ceemee
you than	Waflao
you that	bZddiq
you the	iUWazh
you their	tXiZbd
you themse	ebnidZ
you then	hWetXW
you there	icyXeQ
you they	hkYRrd
you think	bUddvg
you thinki	dfZrdb
you third	acblWr
you this	dYTZa5
you though	cfWchp
you three	faYklf
you throug	YbUatn
you till	dQXktf
you to	XWaune
you told	aYgVgv
you too	VR7WYc
you took	WinWkc
you travel	eZhnec
you try	dcgadp
you turn	aZpdci
you turned	haqbnS
you two	aaklTn
you under	Yjcbki
you unders	bdeebp
you unless	dadjcl
you until	bWN4kT
you up	bbJ5ga
you update	dlgeeb
you upload	cZmeie
you upon	Zcnkad
you very	mYcahj
you via	WZZvad
you visit	adrYde
you wait	oahVmZ
you waitin	dmVYji
you walk	YVmogZ
you want	TNoZsr
you wanted	XWVX1l
you warm	dodcde
you was	blaeal
you we	fgZYhn
you well	YbjWWy
you welsh	ddqbdb
you went	cYkZji
you were	ZWcWj2
you what	oijWZa
you whatev	kkcdgY
you when	S5mZXW
you whenev	Wudbcd
you where	inYZgd
you whethe	/OcZaU
you which	pTXchp
you while	dYhlhc
you who	5RkZhL
you whose	ndddee
you why	eccYeq
you will	xgWZhZ
you willin	eeenae
you win	decbnf
you wish	TRiolk
you wished	dawebV
you with	zYcbjV
you withdr	bW5ZfQ
you within	/CPXcU
you withou	clYmhY
you won	bbjbqY
you wonder	tieZZV
you word	gfbZhj
you work	jYUknd
you worked	edYjkf
you would	Wdeibs
you write	aYawbg
you wrote	ckngVa
you x	cmbcdi
you yes	rlYZeW
you yet	bxUoWU
you you	UlkXoc
you your	bdacjo
you yours	mefbdf
you>again	aacpcl
you>answer	pgcddc
you>bye	Zchffm
you>chosen	aaWfxh
you>closed	cZhbfo
you>date	sXZjgd
you>decide	cUensZ
you>free	aZfpei
you>give	cbdwdZ
you>goon	ZjYldk
you>hear	smbWad
you>hold	dbjeZm
you>if	ndacjd
you>meet	bYergf
you>news	teZadf
you>not	gbbdcr
you>offer	adYaze
you>papers	afdoee
you>post	cbccsg
you>receipt	jjuWaU
you>refuse	aebhen
you>review	Zgbldj
you>said	iYegjf
you>sorry	XXbbb4
you>start	cXZc2a
you>step	adavah
you>thanks	jfkZYj
young	YYhfjl
young .	eVbikl
young family	ecneeb
young man	jgVllX
young people	cdnccg
younge	XSeehu
younge .	cXlcam
younge bosun	Ycchpb
youngs	beaebq
your	bcijfg
your #	daoZYm
your @d	cdZnYl
your @p	WfShlm
your @s	PZmwea
your aadhaa	ilYcka
your accent	ZfZmlb
your accept	SZWQ/V
your access	edclff
your accoun	dinXha
your acknow	edemed
your addres	WVdqii
your agency	aegUqf
your agent	mbdlcZ
your agreem	ecbani
your alan	gtTcba
your alderm	fZikbf
your alert	edpcbc
your alex	ddemde
your aloha	dcdcen
your amazin	ebkYmd
your analys	ddXpch
your andree	dgcecl
your annual	benbfe
your answer	nXaZxX
your anthro	lWelee
your antwer	duZZiX
your applic	fhdcYp
your appoin	UYbP/V
your area	ZdxUbW
your assess	Wcfucb
your assist	edemed
your assura	fhhYgh
your attend	ecjmac
your attent	cZqeec
your auditi	bZZmdn
your availa	Sbb6YZ
your awards	cemZdi
your back	YhWekj
your backgr	afciYp
your bag	barefY
your bank	ZXfirZ
your barist	hcmcec
your behalf	YpddYi
your being	eUlkeh
your belfas	debfem
your bid	kaWZdq
your bidder	aZ2TbZ
your birmin	eecoae
your bit	mceeee
your blog	ceUola
your boardi	kqaXcb
your books	ccYnma
your branch	cYocbj
your breakf	ZcVzbc
your breath	dqPdpb
your brenda	lUoedc
your brothe	eWkgnX
your browse	fcldfd
your bruges	hdecma
your bunch	chZkdi
your busine	fXraZg
your c	ddqXed
your calend	kcoaXa
your call	YlyeYN
your camera	dagYcp
your candid	ZccdZx
your card	VetZde
your career	dceccq
your caring	XZlkcj
your carla	edcfmd
your case	ulUTXl
your cellph	cgYcep
your certif	aUtadi
your chair	dfebmd
your chaire	dboddd
your chance	iZUgau
your change	ecocec
your charge	abaocj
your chaser	eleece
your chat	egpWcd
your check	Xoffff
your choice	MRj2kT
your choosi	bYazbY
your claim	fYpfdb
your cleara	aoRepc
your coasta	ckXkdg
your coding	benach
your cohort	dZcckn
your cole	harbcb
your collea	gRqYZo
your colleg	mdccgc
your combin	Zdkihc
your coming	cfcphY
your comman	kXemdc
your commen	dedaqc
your commis	fcXbpe
your commit	eddeel
your compas	eqacdb
your compet	enbefc
your compla	dYpeeb
your comple	aoYgdg
your concur	bmgfcc
your condit	UbYhgq
your confid	fdbobf
your confir	mYkcec
your consen	cZTsmb
your contac	rfecbX
your contin	Xgigie
your contra	aURM/e
your conven	bZbqhc
your conver	Zefnfc
your cook	echoZa
your cool	ffadoc
your corner	fceacp
your correc	bchmde
your countr	bcmgbg
your course	gboUfi
your cover	ZZltXa
your creati	feVder
your creden	caaqak
your crew	kaacnd
your crimin	eVcudd
your cris	bgbpcd
your curato	jTrgab
your curren	TUbwhf
your curric	bZogcg
your cut	ddbbqc
your cuttin	ogZcdc
your cv	asfhUh
your dad	cavbcZ
your dashbo	lbiibZ
your data	WRtVep
your date	faZuab
your daught	daphcb
your day	hXpldU
your dbs	adbqgc
your decisi	QShU/R
your degree	ccbred
your desk	maZbpZ
your detail	XnYXRz
your diary	nTdoYa
your differ	ajmebc
your diplom	ZdhmZg
your direct	bkladd
your dispat	hadgdl
your dispos	dcadqe
your docume	esjSUj
your dog	nbpZYa
your doing	Ycjlef
your door	yUcWpR
your dossie	gqWddc
your draft	ddobfd
your drawin	feWqYl
your dredgi	ggYifg
your driver	cemedd
your dutch	elbZdk
your dyers	edemed
your earlie	WhVwcd
your electr	gWliYg
your elegan	bhfZih
your email	ec7QZW
your emails	csabda
your employ	Wdbdtd
your end	kWkddg
your energy	fdddle
your enquir	djoYbb
your enrolm	cZeoee
your entry	dcbadr
your equali	gYkdbk
your essay	YZj0YR
your ever	ccdedo
your exact	ccmicc
your exam	eglfbb
your expect	YhVucc
your expens	eUqZZm
your experi	eYliZh
your explor	debodd
your eyes	dhlafc
your f	becmef
your family	edcXrg
your father	YTvXih
your favour	VZUfnt
your feedba	QZ4TZg
your feelin	dclkZd
your feline	fdnYge
your ferry	cYkhjd
your fiber	eZogeb
your field	dndfdc
your figure	XqVbnc
your file	iqZgTg
your final	dShgli
your finger	cbanig
your firesi	edapce
your first	SaWkyc
your fitnes	dedmed
your five	daqdbb
your fixed	bgZbin
your flight	dkkXcg
your follow	avXddb
your food	ceVwZc
your form	kllYPg
your formal	dedZpe
your format	eeofdX
your former	VkdsWd
your forum	hmUebj
your four	nYeZlc
your free	bjYsca
your friend	cZqiXd
your full	dhfihZ
your future	XkXein
your galler	bitRee
your galway	ddendd
your gate	afZnci
your gemma	bbaodj
your genero	daZbko
your geotec	dcnhdc
your gethin	iZVjjj
your github	iabrYd
your glove	ecdedm
your good	capgcb
your goodwi	eceeel
your guess	bzXbba
your guesse	ebpgeY
your guy	fjWcen
your gym	eceqZb
your gyms	bctadd
your hand	nbTmZi
your hands	yXgYeW
your hat	piZcbc
your head	cfYmnY
your hearin	aedpdd
your heart	cnZcna
your hire	fcdbmf
your hired	XXRW/M
your histor	bgaZbq
your hmp	fWeifk
your holida	mfYamc
your home	cZblkf
your homewo	ddjWjj
your hopes	hVVYb1
your hours	cjZaqd
your house	dcdndd
your human	bdwWZc
your humani	jqagXZ
your husban	dblboZ
your i	dcbbjm
your id	Yffjid
your identi	XWljfl
your in	kMOj4Q
your inbox	lcOhvX
your inform	gazbYR
your inspec	cXeimc
your instit	dYoZcj
your instru	eadfem
your insure	beXncg
your intere	fjVbYv
your intern	fYXYwf
your interp	eemeeb
your interv	acdvbc
your invita	gZllUg
your invoic	cdqZdd
your ir35	dcdnde
your item	bqeeeZ
your job	bcyUfV
your joinin	cdgUsd
your journe	YbVhYw
your justic	eXkiia
your kids	kcflVf
your kiebit	elcefe
your kind	gbjZcm
your kinder	jYfflc
your knives	Zkdccl
your knowle	cdddcp
your kris	lfWked
your landin	hZXaph
your landlo	oWdhee
your last	Tajxab
your latest	dbWlan
your lectur	ahZpcf
your legal	ddYkcm
your lekki	dakYkh
your lent	lkebeZ
your lesson	Zbaoal
your letici	hflXgc
your letter	igiSgi
your level	baZgcs
your licenc	djWsZd
your lina	bYsiZb
your line	haknXb
your link	dceoec
your linked	gZpcec
your list	airdfV
your little	damack
your local	ZteecW
your log	dmagde
your loop	cdhled
your lost	XZwbcc
your lounge	hembcd
your lovely	eabdar
your lowell	lgakYe
your mail	bknfdX
your mailbo	tZgada
your manage	fXdcpg
your margin	eddcnd
your margue	hnWbeg
your mark	kWVflk
your marks	fYahdp
your master	occYei
your media	dbbimc
your medica	WZYvkb
your messag	WY+cXR
your microp	eaqYde
your middle	dcmgcd
your mind	aanVvW
your mining	agmhdY
your misery	1XXXcZ
your missed	qciYda
your misund	bdmfdb
your mornin	dbbqbh
your mother	VZvdhb
your move	mUocdd
your mum	bcoYhf
your mwah	dajncc
your na	eedemc
your nachri	elWled
your name	ZnSepg
your naomi	eZhccn
your nat	eebbmi
your nephew	eWuecZ
your new	WVpYyO
your next	gPfsfd
your nikos	fcdmce
your no	majbjZ
your nod	bdebrb
your nomina	ibnZYj
your nomine	gbapcd
your non	bcZecs
your not	jdZbaq
your note	hskZWV
your notes	fsaZcd
your notice	YbUd4c
your notifi	VgqecY
your number	eiVnai
your numera	ffaYin
your numeri	edVsed
your nursin	febmde
your nys	ebcnhc
your observ	ecbene
your occupa	caYvdc
your offer	aRYS/X
your offici	hhXffh
your ok	Ueekmf
your okay	defled
your old	WWtvXT
your oliver	cblmcY
your on	gcTa3R
your onboar	ddangd
your one	fefkjV
your onions	aoZebh
your online	jhXjfd
your onsite	fiZjdf
your open	beajdm
your openin	Zgcndf
your operat	abbbet
your opinio	cZrgcX
your ops	bkgclY
your order	bavccZ
your orient	gbhbmd
your origin	ZcVsck
your other	vinSUV
your our	fdbeme
your outcom	okWcdb
your own	UTemtf
your packet	alhfdd
your page	dcradc
your panel	beavVd
your papers	gncaWk
your papyru	daacnk
your parcel	TW2XaV
your parish	fZZndi
your parkin	jbpabc
your partic	QnQnTu
your partne	eccqeb
your parts	tUYbmb
your pass	edkmdX
your passbo	fiYled
your passwo	ZY5XcS
your path	ebbeep
your paymen	dXsced
your paysli	bZtfbb
your peel	beceZq
your perks	ecpdea
your permis	daclck
your permit	ecdmcf
your person	fafndb
your petren	dZUYvk
your phone	tcdcfX
your photo	ceYhme
your pick	Vaawdg
your pictur	ebjYco
your pin	bWjkeg
your place	cVh1Sb
your placem	sadcdZ
your plates	bkRVue
your podcas	gctUdd
your police	Vefree
your por	bbogeb
your portfo	cgXjXq
your positi	auccaZ
your post	aqejTe
your postin	cbYgsa
your pre	VaVqhj
your precio	eddled
your prefer	ZVynYT
your presen	PXh1cc
your princi	bZXctd
your priya	emcgcd
your proble	ecacpc
your proces	bWlgdl
your profes	ecbdeo
your profil	fetcXd
your progra	ZZjbng
your projec	kTaqjY
your proof	lgleYX
your propos	ftNlUe
your prospe	ebmfec
your pádrai	mjYddb
your qualif	ekVhcj
your query	cnjdbZ
your questi	ncqObh
your quote	edceem
your railwa	dedqbd
your ran	gZjdbl
your rate	Zdenhd
your rates	feefZn
your re	dZdnfe
your readab	dcYjen
your readin	gVrbah
your reason	ebddem
your receip	cXpbei
your record	WjtVeb
your recrui	gkVWli
your redo	ioTcdf
your referr	gaodda
your refore	aVXoZr
your refres	dbdqdd
your refusa	bdmeai
your regard	dYobmZ
your regula	cgfcZl
your reimbu	addped
your reloca	eceden
your reply	USZoyd
your report	cjbZem
your req	jlWbci
your reques	bY5SdW
your resear	Xeliaj
your resour	bmYkdd
your respon	gdbndd
your result	spXQcd
your revenu	eelcdf
your rewatc	faoceZ
your right	fhcpcU
your role	YtcgcY
your rotter	ecbdeo
your rounde	ddemdd
your salary	hZTwTn
your salon	ceelee
your sample	cfThgp
your saved	XYyZbY
your say	edemde
your scarf	bZuadd
your schäfe	dhbmeb
your score	cjZVgr
your scorec	djbmcb
your scores	hWlUas
your scotts	bZabmm
your screen	iacldd
your search	cXjZbs
your seat	dbmmZZ
your second	YZevce
your secure	dcjYhj
your select	VWbevf
your semana	ibmccd
your sensib	elUYnh
your servic	bSZZnu
your setter	cbsYdc
your settin	feledc
your shaun	ebdeen
your sheets	bXbxbb
your shift	ZZgubc
your side	mLpkae
your signat	UOYb/W
your signed	UZX0fa
your sigrún	eddfdn
your sister	pYscZT
your site	Zccred
your size	afncee
your skarvø	jXeacp
your sketch	XkYmeh
your skills	gnaabj
your slides	babybc
your slot	PfW4Zf
your smell	edqdeZ
your sofia	bYbjcp
your soluti	Vdaudf
your son	djodaY
your sons	ecracc
your spam	lkcXgd
your specia	aU1Ude
your sry	gbioaZ
your staff	eeccme
your start	fdWjpY
your starte	feZeme
your starti	ebcYte
your status	V4NMam
your statut	hifjZa
your still	anfbcf
your story	ZWwZZi
your street	adofce
your streng	bhXceq
your strong	lZjYjc
your stuff	jccacn
your sturdy	dbrZbe
your submis	elgRZm
your succes	eeaera
your sulliv	cchmdd
your summer	ecacgn
your suppor	daqdeb
your sweep	ghZmcc
your take	gZgadp
your talent	dXZgin
your talk	fVyiaS
your tape	icbado
your task	fbWsdd
your taste	eeedcm
your tax	hUTomg
your tea	dcbpdd
your teachi	ZYbvce
your team	ZcshcZ
your teleph	Xfbndk
your terms	dedape
your tessal	djadcm
your test	iqURcr
your text	ZbveYZ
your thank	ddreeZ
your the	bfabsc
your theo	ZZvgaY
your thesis	eecdem
your though	bccpYj
your three	fkjdeY
your ticket	jXsZcb
your tidewa	dcuYeX
your tile	jhXcig
your time	abifdl
your timesh	dZqdeb
your tom	ebffel
your top	dYegeo
your towel	Yqdade
your train	daibcm
your traine	Zdagqd
your transc	TWi1XX
your transm	kYbfgi
your transp	cedgmd
your trante	edcnce
your travel	aVwYbk
your trial	gkOWnn
your turn	eaggpX
your two	kkegeU
your un	ceemde
your uncle	bUjjZo
your unders	bdrXcg
your unfit	dcarbd
your univer	dbXnih
your unwary	bsaada
your update	ecVtah
your upgrad	cclffe
your veg	decaqd
your verbal	cdacnj
your vestry	mnYcaa
your vettin	dedmed
your video	ZiZqYh
your videos	naeeee
your vis	coadec
your visa	eeXicn
your visit	mUneYi
your ward	edbqcc
your warm	ceeedm
your watche	cZrfWe
your way	UgrWdh
your weddin	ecddnd
your week	aTprXb
your well	fbmdee
your whitlo	iegmYX
your wife	YWevjY
your willin	eeeZaq
your wish	deyfhJ
your withdr	dYzddT
your word	VXcowV
your work	eOUphs
your workin	decmee
your wrist	lidedZ
your writin	dcaqce
your writte	UYdhtg
your yarns	jZnbdd
your years	femced
your yes	eSTL/R
yours	cYZe2a
yours .	ZYUW/V
yours ;	ehTVtf
yours ?	cZpcfg
yours among	jZdagl
yours and	bbRR9d
yours are	cipeaY
yours arrive	hdlaed
yours as	bieale
yours at	YZZgya
yours being	efjZdi
yours by	iSXueY
yours came	jcZcen
yours come	ebcdrb
yours did	caoecf
yours does	iYadcq
yours faithf	mbgdec
yours falls	gdecdl
yours for	YXZa6S
yours from	WWjYzU
yours goes	sgcYbc
yours has	ajbnZf
yours i	hZkmMn
yours if	TVTZ/K
yours in	fYjddj
yours includ	kkgeXb
yours is	cifrQf
yours northl	cdddgl
yours of	YbbZsh
yours off	gcandc
yours on	gdbVqe
yours or	pfcafb
yours ought	gmddeb
yours please	ecdgmc
yours provid	cdcmhc
yours should	cbdoib
yours signed	deblhd
yours spoile	dcpdbc
yours start	edZdpc
yours still	eaiocZ
yours the	eanoaW
yours there	boddec
yours thistl	cbpedd
yours to	YWeidq
yours until	aeldhd
yours was	iHdcey
yours we	jkaZnY
yours were	fecedl
yours when	eeWere
yours will	jqVfaa
yours with	jVojYb
yours would	gdaocd
yours you	oZaanb
yourse	SJd3qd
yourse .	aioedY
yourse a	cdbklc
yourse an	eeeneb
yourse and	eVlenZ
yourse answer	ebcoee
yourse appoin	dadcrb
yourse are	eenieW
yourse at	cbcsbc
yourse by	dfebne
yourse for	ccZljf
yourse in	VactmY
yourse includ	YZlrYd
yourse on	mUhhYk
yourse our	edZeod
yourse the	cacjem
yourse to	YYc0WX
yourse with	eedncd
yous	idbfdj
youth	dQiXqm
youth .	lWaakm
youth places	dmbddg
yrs	qWdgdd
yuki	lUjenX
yuki in	glebdc
yuki manage	hcddmb
yuki there	oSjclY
yusuf	hgjaah
yusuf the	gcdedl
yvette	cXapbl
z204	deekfd
z83	abWclo
z83 .	bbXbmn
zack	ebbZio
zahnte	geddfi
zainab	XmRfkk
zainab .	dYcman
zammit	nUXZbt
zanele	gfhZej
zara	hYoRof
zero	bgagdn
zero wanted	ddbeen
zestfu	oihXYe
zestfu .	nhlYaY
zeynep	eieeeg
zilch	ddXadr
zilch .	ddXadr
zimmer	ZRkrVm
zimmer .	agdpcc
zip	fdkceg
zip .	ZWodgi
zippa	ZVaddv
zoe	gXcgrc
zoe 's	YciinZ
zoe and	dbecnf
zoe from	indbab
zoe head	giYdhh
zoe learne	nbhcdc
zoe manage	ecmdiZ
zoe on	edddpb
zonal	XhXeni
zone	eVatZg
zone .	cddmdf
zone mums	fcdfel
zone that	ebelge
zones	ZpZlWe
zones .	aneeee
zones it	dYhnce
zones the	dpYhda
zoning	dfidci
zoom	XOX8ad
zoom .	cZkmdc
zoom link	eccnee
zsofia	gdffff
zsófia	ggcffg
zum	Xhdlch
zurich	gWzWdU
zurich admin	lXqbdY
zurich guys	benbef
zwolle	eededl
zürich	nacddg
~#	dkjcfa
~'s	hucaZa
~.	dnfeeb
~;	oZaegg
~?	fXXulb
~@d	rZbhgb
~@p	mcUhif
~@s	2TcViX
~@t	ebgjdg
~a	jnfdXe
~aa	hWiicj
~able	odXnUf
~aboard	iYdbod
~about	XZxcbg
~above	ebYtcd
~abroad	jbieed
~abuja	cdejhf
~academ	gXpbbe
~accele	eebkhe
~accept	VYZb/V
~access	bgoedc
~accomm	mbejcc
~accoun	abyZbb
~accra	eiddbk
~acknow	deeieh
~acorns	cZgicm
~across	eeeige
~act	jdffef
~action	aogbec
~actual	eieffe
~ad	ejdeff
~add	lUeihf
~adding	ijccch
~additi	jhdfec
~addres	gYmddd
~aditi	hgeffe
~adjust	fearbb
~admini	gVpelW
~admitt	mafdfe
~advert	Wkaeap
~advise	eiffee
~adviso	fefffg
~afraid	nZedeg
~after	genWkZ
~aftern	edeheh
~again	ca3XbW
~agains	Wsdeec
~agency	Ylegid
~agenda	cmabhg
~ago	cZdemi
~agree	dadfli
~agreed	dhhalb
~agreem	bgekdf
~agrees	ctcXfc
~ahead	mskNcY
~airlin	iflYde
~airpor	heieee
~aisha	ejeedf
~alan	ibhWjh
~alarm	fcddii
~align	coebee
~aligne	bnedfe
~all	ftZahZ
~allow	kiZjac
~allowa	iefdgf
~allowe	iZkdkZ
~allows	Xfldld
~along	eggged
~alread	evhdaQ
~also	hakifZ
~altern	dncfdc
~always	kbjdee
~am	tnbUaZ
~amara	lgebde
~amaya	dpdcdd
~among	mveQcX
~an	gonaTa
~analys	Yihjdc
~and	hgdkgY
~announ	lfgcdb
~annual	dkcfeg
~anothe	piaTTp
~answer	viYYba
~antici	lcdhed
~antune	ZcZvdc
~any	hbjgbf
~anybod	XepdiY
~anyone	aqfTgg
~anythi	Ygfefl
~anyway	faYoeg
~anywhe	bracde
~apolog	gfccgi
~appeal	Zjhdid
~appear	bVpdcj
~applic	fhwTXZ
~applie	Zeemib
~apply	idZadq
~applyi	geecej
~appoin	lmgadT
~appren	fddncd
~approp	eceffk
~approv	fvjcWT
~approx	fffgff
~aptitu	jXmeed
~archit	cakldd
~archiv	gWesZc
~are	lncfaa
~area	hbbdhl
~arise	djYccm
~arises	dfYdeo
~around	pVXidj
~arrang	cnbcjc
~arriva	incafb
~arrive	ZawdYb
~artisa	didnXf
~artist	idffff
~as	edXien
~ashgro	ehhfee
~ask	frdaWg
~asked	pqXRbe
~asking	elcbYl
~asks	fgeddj
~asleep	ifeefe
~assess	qlWbcZ
~assist	eenWjc
~assume	haaioa
~at	gnehZb
~ate	cjdckd
~attach	Ygdcmi
~attend	hVfqbb
~attrac	iYcddo
~aubrac	cscadd
~audit	dmkeeX
~auditi	fhcgdg
~audito	Ykbmde
~author	gjbehd
~automa	cekeef
~autumn	cihefe
~availa	cnXWap
~aviati	bqdedb
~avoid	eXlmea
~awarde	hfdjcd
~aware	cdehje
~away	ftYiZV
~baby	eiieed
~back	blncca
~backen	qYchdd
~backgr	bubcdY
~bad	eXZmih
~badge	cickee
~badger	ccegle
~badly	ggfefe
~band	jjdgad
~bands	denead
~bank	XWlxWc
~bar	keegbe
~basis	edehei
~basque	gghYej
~be	dkdkgZ
~bear	sVdbdi
~beauti	gdejed
~became	cadbll
~becaus	lTaloY
~become	hobbeb
~bed	ffeeej
~been	mrbYWe
~before	kTdgpd
~begin	WeWnqV
~beginn	edjdid
~behind	gZcecp
~being	gYqhhV
~believ	ieWVcs
~bell	apeaaj
~below	cbYsdd
~benchm	egdldc
~benefi	deedmc
~best	dhcgjc
~bet	gjeeed
~beth	cdnYeg
~better	NYuiXo
~betwee	agZlkd
~beware	dleeee
~bid	gffeff
~bidder	eeeeej
~big	bqcbdd
~biscui	dhdleb
~bit	eogYiX
~blindn	eacoee
~board	jncYVk
~bodies	jbeiee
~bonjou	cbneee
~book	Ynbjcb
~booked	mbaccm
~bookin	dfdkef
~books	lZlWYm
~boots	djddla
~boroug	icfehd
~boss	fsZebb
~both	VsZlZd
~box	efjeed
~braga	anibec
~branch	kaegef
~break	nlaZcd
~breath	Yvbcdc
~breede	dccdjl
~brenda	WTshmb
~bridge	fiedff
~brief	gjbacl
~brigad	lbeffe
~bright	hfdgfe
~bring	iUsaZh
~brock	ifedee
~broke	geefeg
~broken	dfbnde
~brunel	ecgekd
~budget	cseYYg
~buenos	eheice
~build	cjdeeh
~bunch	djiddd
~burn	doadcg
~bursar	kbffff
~busine	ekdfee
~busy	Zhfkef
~but	jjUdla
~button	feeife
~buyer	jeeZej
~by	vZXoiR
~calend	eabgem
~calibr	eZnfee
~call	hliebW
~called	pckVfa
~callin	ecrcca
~calls	WqYWik
~came	kfkfTg
~camino	gghYej
~campai	jYkefe
~campus	ebihge
~can	dcZrnX
~cancel	XgeXuc
~candid	h0bPgV
~car	dcegnb
~card	baobcj
~care	dSseid
~career	gfghfb
~carer	hdfael
~caring	VuicdY
~carry	ejbkdc
~cas	ededle
~case	dkfieY
~castel	hdefff
~castin	nbeede
~catch	hpWfbb
~cather	hheeee
~cathol	edhcif
~caught	iodWce
~cedar	hfcegg
~centre	oicYed
~ceo	gjfcee
~certif	edgpbZ
~cfo	eeldde
~chair	jnaafa
~chambe	dddchl
~chance	cdYUZy
~change	mJyTal
~chaos	dhedej
~chapte	efdheh
~charge	nfcbdd
~charle	enbdee
~chase	ggfeef
~chat	Tsdfcd
~check	hXnWkd
~checke	lbefee
~checks	Zdenhd
~chen	fgddhg
~chidi	hheede
~choice	ivbYVY
~choir	gdcgkd
~choose	rbYjYb
~choosi	dkeeef
~chose	dqecZe
~chosen	uwaQYO
~christ	oZchdd
~ciao	qaccga
~circle	eheefg
~circum	dYgcdq
~city	eoddea
~claim	delhcb
~clarif	deeige
~clarit	eghege
~clashe	ckegee
~class	cegieg
~clean	dcjiec
~clear	gijjZV
~cleare	chncad
~cleric	dheehe
~clerk	kedeee
~client	qobXaW
~cliffh	cldffd
~climat	zRSikX
~clinic	gfdhgd
~clock	nXZkfc
~close	foYdcf
~closed	VpmbdX
~closes	fjXeek
~closin	gbmded
~clothe	hbjefe
~cna	eaoeed
~cnc	egfege
~coach	bneeee
~coc	iXpdcd
~code	ZXdtde
~coding	ddbode
~coffee	iYsadb
~cohort	dhheee
~coin	gheefe
~col	gegfgc
~collea	hghhda
~collec	VYvbYk
~colleg	cqceea
~come	ebjgee
~comes	ellWXi
~comfor	heeccj
~coming	cVlmib
~commen	giadei
~commit	mqYXXd
~commun	lZfkbc
~compan	kgfhaa
~compar	Yjccdo
~comple	YglmkS
~compli	ejchfe
~concer	lVmded
~conclu	dgckef
~concur	eedehh
~condit	ffefie
~conduc	hheeee
~confid	lhgbdb
~confir	aoYqaY
~congra	Zbrbfd
~congre	egdeei
~consen	bfciej
~conser	bhkkZc
~consid	cVSzUp
~consul	cbadep
~contac	wgiPZX
~conten	jdYado
~contin	kshUYX
~contra	eqaSgi
~conven	ckZmdb
~conver	ZcZxZd
~copy	aZbfrf
~cork	fgiede
~correc	hceiee
~corres	jrZaeX
~costum	iideed
~cottag	eeeelc
~could	XfcyYc
~counci	nnWkPf
~count	flecde
~counte	kgbalb
~counti	idffff
~countr	Wbducd
~county	chddek
~couple	gYddkj
~course	aVqdbn
~court	fTuehX
~cover	audhWX
~crazy	bjblfa
~create	mcecgf
~creati	jdgdee
~creek	dkeefe
~crew	hecghd
~crewin	hcehff
~crimin	ecdnee
~cross	bpchbd
~curato	eefdih
~curios	efobbb
~curiou	ednbee
~curren	abaueZ
~custom	eeicjd
~cut	goeXYh
~cv	YL0lXc
~cvs	dUveec
~dankie	maZdek
~data	edlcef
~databa	ecbeen
~date	efTokb
~dates	hoabdb
~day	oYffYk
~days	bYagjo
~dbs	bXsZlZ
~dead	eeejee
~deadli	fceeek
~deal	hhgcgd
~dean	fkdeee
~dear	dbpdec
~debrie	cldefe
~debugg	fneZeb
~decide	cyeVgW
~decidi	tRdZme
~decisi	ofgWbg
~declar	bdlejc
~declin	ZtXhcc
~deemed	ddcikd
~defini	maffee
~delay	ejffed
~delega	fdgffh
~delete	caiZco
~deleti	jeeefd
~delive	gcdieg
~demand	fheefe
~dentis	djgefd
~depart	Zbphee
~depend	ctddZa
~deposi	kgdcfd
~depot	cmeefd
~deputy	ccdlgf
~descri	cjkddb
~design	enYceh
~desk	hbZnhd
~desks	eekefd
~detail	lafgbe
~determ	cobefd
~develo	qVffee
~dhillo	ebndee
~dial	ndecdd
~diary	blegee
~did	ddwVdb
~dies	gehedf
~differ	jebdcj
~diffic	fejefd
~digest	kadXkk
~dioces	Zklddd
~diplom	ejdcdi
~direct	gjekcX
~disabi	mVeecl
~disagr	aednee
~disapp	dndddd
~discou	difeff
~discre	eXehme
~discus	ccYndk
~diwali	hddjdd
~do	aiZnic
~doable	eedjef
~docker	bscZee
~doctor	Xfnkbb
~docume	fUiZmj
~does	ZvdcdY
~dog	hhdede
~doing	Yadken
~don	eccdeo
~done	R2XfXf
~door	mTjbdl
~down	WtYgYk
~drags	iefeff
~draw	dpeYef
~drawn	gkcfce
~dried	egdkeb
~drive	fgfefe
~driver	grbcdY
~drop	Tjfghi
~droppe	eaqcec
~drops	ZxVWbj
~drove	gfffff
~duarte	aiicid
~due	jRcsee
~dundee	ebchcn
~duplic	cleeef
~during	idehee
~dust	dndded
~duty	aekcie
~each	ijggZZ
~earlie	blZhci
~early	efkeed
~earn	eefmbf
~eat	Zeeode
~either	nclRai
~electe	njbcba
~else	YOphfm
~elsewh	lUkebi
~email	gkieaa
~emaile	gdedej
~emails	ffieef
~embedd	gkfbcf
~employ	fnnZaX
~enclos	eeekde
~end	ckghbc
~ended	dgeiee
~ends	kmhWaa
~eng1	fcefmb
~engage	fcelce
~engine	Zfldic
~enhanc	cYahlj
~enjoy	mdddee
~enough	h2RchO
~enquir	ihecee
~eoe	ecghci
~equity	iaeand
~error	dfaden
~escape	mkcebZ
~essay	dndded
~ethics	iebeej
~europe	dYledj
~even	enZYgi
~evenin	ZbZrbj
~events	ahelde
~ever	Qb6RRo
~every	qVhYdi
~everyb	XuZdde
~everyo	juYWba
~everyt	icZjjc
~ewa	fWapgf
~ewan	ckefff
~exactl	mceeee
~exam	hSbnco
~except	jgdeed
~exerci	iZckeg
~exhibi	ddmeed
~exist	aUxddc
~expect	sRkVke
~expens	delcbh
~experi	XxWXdk
~expire	hdiddf
~explai	oWkbcf
~explor	eedled
~expo	cndedd
~expres	lcggdc
~fab	bkjebd
~fabric	maeefe
~factor	fkeede
~fair	hbjgdc
~fake	cebYnl
~fall	eeeidh
~falls	qWdcdj
~family	ijYadk
~fancy	ZVrYfn
~faq	ebmdee
~far	hxWZbY
~farid	gZemee
~fast	oadeed
~faster	mfccee
~favour	boddec
~fd	cndded
~feedba	ahXUY1
~feel	chfcWn
~feels	aelcdj
~fell	bdnebg
~fellow	dhdedk
~fenna	dbfmfd
~ferry	jfhbdd
~festiv	bogaeb
~few	gieeee
~fictit	defjef
~fighti	lceedf
~file	lkXZbk
~files	gfhdee
~fill	ddoYeg
~filled	euZicS
~film	ilaeed
~filmin	gdjedf
~final	ejcgib
~finali	ileccc
~finall	feeedl
~financ	Ykndeb
~finch	dhbbem
~find	enfeWe
~finds	ahecmd
~fine	ZVUtlc
~finger	fdhfeh
~finish	Qshhcc
~fionn	diddma
~fire	gglcda
~firear	hjbeee
~firefi	giefce
~firm	nkdYZd
~firmwa	fefcgi
~first	XwqdUQ
~fish	behlee
~fit	noThcU
~fitnes	igfedd
~fits	eoUlab
~five	kkiZac
~fixed	ghfeee
~flat	fgdfkb
~flexib	codcdd
~flight	ahbhdk
~flown	igbfhd
~fly	iVcmjc
~folder	ejeffe
~follow	cgdedk
~footba	egkbed
~footwe	cYXapn
~for	hoaecd
~forese	eejffd
~forest	hkbeed
~forget	eWsbed
~forgot	kfYghf
~forkli	fefffg
~form	hWteXa
~formal	jadbmd
~format	tYbgdZ
~former	fgeiee
~forms	khbbic
~forth	kcbjec
~fortun	dicheh
~forwar	jsaUbf
~found	agochV
~founde	iocbZe
~four	iYbilb
~fourth	ekeeee
~france	edceem
~free	niXiiU
~freela	engdcc
~freeze	aXxaae
~freshe	daladl
~friend	dQkbbv
~from	vjZcfU
~front	UXbzce
~frozen	eclfee
~full	fvUcdY
~funder	fghfed
~fundin	aojeab
~furthe	XmuYYb
~fusion	deeebn
~future	cbbahr
~für	gXkecl
~game	dadqdd
~gang	dgalef
~gave	Xrhceb
~gender	cbaqdg
~genera	dedbki
~genero	djdfee
~german	Zhdnde
~get	kgchcc
~gethin	eheied
~gets	isZWdb
~gettin	fdekee
~ghosti	gehedf
~gift	eidgee
~girl	gcbjlZ
~give	keYife
~given	dfcjbj
~gives	dpbkZW
~glad	eabinc
~gladly	eglbee
~go	lsdRdb
~god	eifeff
~goes	fldVhh
~going	jbmZde
~gone	vcdZhW
~good	hkTscX
~got	picaNn
~govern	UwhaeZ
~grade	bfdocd
~gradua	embeed
~grant	mifYdc
~grante	diffff
~gratef	fbjmeZ
~green	eZende
~groomi	kgceef
~ground	ecdele
~group	gleZkY
~guess	bjjbfc
~guesse	bYfqef
~guidan	hfeeee
~gut	iideec
~gwen	hbkeed
~had	Ygbair
~halden	eddqab
~half	gafjdg
~hall	jdgaei
~hand	aWjfqb
~handed	gZdoZg
~hands	mgYhdc
~happen	fsYYbg
~happy	ffcegh
~harbou	cleeee
~harrow	dhbbem
~harves	qbcddd
~has	k6cVZQ
~have	licagd
~having	ecelee
~hdmi	jdeffe
~he	b+ZYYW
~head	dkhiaY
~headco	dkceeg
~heads	docddd
~headsh	degegh
~health	cfjhce
~hear	oiYcde
~heard	tgiXgR
~hearin	ogcbdd
~hears	hgeeff
~heathr	ffeeje
~held	fffegg
~hello	gogYdc
~help	hZdcbq
~helpfu	ecechj
~helps	dnbhce
~hemi	ghedhc
~her	VvYmZb
~here	X0PhlV
~hereto	kbdhde
~hesita	egeffg
~high	cckdei
~highli	hgeeff
~him	hdbiUp
~hire	emieba
~hired	mMsjWe
~hiring	VhpXdi
~his	d2XcZQ
~hmp	eddmde
~hold	jkZkab
~holdin	fcifff
~holds	Zaodci
~holida	dijaff
~home	fdfefh
~honest	kjdZcg
~honour	dcgena
~hope	Vjcdjk
~hoped	eWeffp
~hopes	ddcedo
~hoping	afZagq
~hopwor	eidffe
~hospit	ggeefe
~hotel	eikadd
~hour	bcascf
~hours	apajXf
~house	ddaemg
~housek	bkcdkc
~houses	gcifef
~how	jijWYh
~hq	eidfff
~hr	eWecok
~hrs	egefff
~hugo	dbcjek
~human	iUager
~humour	kfeece
~hurry	mfdaef
~husban	ebbjif
~i	ifcggd
~ice	dndcgc
~id	cdkcal
~identi	gbjefe
~if	tVWvZU
~ignore	jdidfd
~ill	ghbcje
~illust	bjadmc
~imagin	gjddde
~imani	eigede
~immedi	ghhded
~in	jbegdg
~inbox	Yjgjfc
~incide	dkccfg
~includ	hkdaef
~indepe	egjdee
~infer	kgedeb
~influe	pcccee
~inform	zSgfbY
~inquir	egjdde
~inside	fVedre
~inspec	gcjfff
~instea	bZglbj
~instit	bnbkad
~instru	dbendf
~intake	cdekeh
~intend	fddkee
~intere	UZf4YX
~interm	ddmffc
~intern	iYlicc
~interp	ddbnef
~interv	kmjaXX
~into	oTjggb
~intro	djddbj
~invest	emceed
~invita	jcblce
~invite	ujZZbX
~inès	eiegee
~irresp	ddhjed
~is	hpgfaX
~issue	hdfhee
~it	hkgcga
~its	mmlVZX
~itself	bnkddY
~iyer	fbemdd
~java	chhcdh
~jen	lgdbee
~job	tdZcZg
~jobs	YleZcn
~join	ZUeknh
~joined	YhhZqb
~joinin	ebanie
~jonah	dcneed
~journe	dieeeg
~judge	djidea
~judgem	fedjee
~judith	fhefef
~julien	hiefdd
~jump	eefeei
~junior	ekbiZf
~jury	deeefl
~just	XkgWim
~keen	bcipZb
~keep	gVkWfp
~keeps	fieeee
~keiko	diffff
~kept	bfddeo
~keys	dXnZle
~kids	fhdhfe
~kind	ndTkch
~kinder	gbfjge
~kindly	Zeatdc
~kirsty	Zmefef
~kloofz	Zcoeef
~knew	cemeec
~knitte	kjadcc
~knock	kacdej
~know	jogaaZ
~known	fmWcke
~knows	blkcbb
~kris	cmahdf
~kwame	fjedee
~lab	eheffg
~lace	kaedkd
~lad	Wsdccf
~lady	gcgfbj
~laid	dihefd
~land	jgedee
~landed	cnbddh
~landow	edihfd
~lands	ibffhg
~lange	diiedd
~langua	dfnZee
~laptop	eefdjf
~large	ddjddi
~last	huVdZb
~late	pSjchf
~later	icaWrg
~latest	qWXnbc
~laughe	Yqedee
~lb	csbXbd
~lead	emccgd
~leader	ffdbgj
~leads	lhacee
~learn	lafcei
~learne	gkagee
~lease	bhbdik
~least	bngaee
~leathe	geddgi
~leave	pnUcbY
~leaves	djadbm
~leavin	fdefje
~lectur	ckcjec
~leeds	dgcmdc
~left	anodeP
~legaci	hgdeef
~legal	ankdZd
~leices	eYdlek
~lekki	ejdeef
~length	cpdcde
~lenka	fhdfdg
~less	ceegcl
~lesson	bdenee
~let	iejggX
~lets	axdaXd
~letter	cjjRbp
~lettin	dbmeee
~level	hccdcn
~licenc	bhcnZh
~life	ceelef
~lift	hbaodd
~lifted	ZK+bdU
~lifts	ccrcdb
~like	achQns
~liked	hXejck
~likes	iycPca
~limite	cboded
~lina	fadene
~linden	heefff
~lindqv	dagodc
~line	abdheo
~lines	bhkdfd
~link	jrYada
~links	elcfed
~liquid	eefcmd
~lisa	flgdda
~list	tRQdll
~listed	icbfdk
~listen	doeceb
~little	hldcdd
~live	ZVmcoh
~lively	alZied
~local	ebjjec
~lock	jbmZce
~log	febmfd
~logica	chfhfe
~login	eefkdf
~long	lhhZab
~longer	qZgZfd
~look	VemiXl
~looked	cuaZea
~lookin	XmkkaW
~looks	Zoafjb
~loopwi	eiegee
~lorry	bhlded
~lose	fledce
~lost	fbcgdm
~lot	jQajjn
~love	eYndai
~loved	bkeeeg
~loyalt	eqbddb
~luca	ebenee
~luck	ddecen
~lunch	gbbrbb
~lyon	bqZhad
~ma	Zeneee
~machin	eehfeg
~made	hqpSVZ
~madrid	eggffe
~mail	bfkhbf
~mails	Zdmiee
~main	bfdmed
~mainte	hfegfe
~make	fteiVU
~makers	bqccdd
~makes	VtafZh
~making	jbcjaj
~mall	egedej
~man	gbcelg
~manage	klWfgZ
~managi	fheeff
~many	avaZdc
~maple	emdgdb
~margin	deedle
~margue	fffeei
~marine	eYcsaf
~mariso	eaikee
~mark	eqeYdd
~marked	fkceed
~market	kaggdf
~marks	fjeeee
~master	oYcbhg
~match	kwSicP
~matche	dpccde
~mate	hhiiYc
~materi	cndeeb
~matern	ckehde
~matron	edjffe
~matter	gngdba
~may	jaqaea
~maître	edchek
~mba	kafgff
~md	eehfff
~me	uicYXe
~mean	dldefd
~means	mgfcda
~meant	daidkh
~meanti	nbicea
~meanwh	hjebed
~medica	ddekhc
~meet	XoUuab
~meetin	gfglZb
~meets	ZrZjbb
~mei	edejee
~melts	gdifef
~member	dqbcdd
~memori	cgdcem
~mentio	naZgbk
~mercha	gfajah
~merger	ZnmdbW
~messag	jdndZb
~met	apdabj
~method	bnedde
~michel	gjYdcg
~microp	bqcddc
~mid	gehedf
~might	cdmhkV
~migrat	hibfee
~mill	hYceco
~miller	eidfef
~mind	ajbklY
~minds	cpccfb
~mine	ogichR
~minimu	ikdbec
~minist	ekeeee
~mins	eedhhe
~minute	Nhdsfg
~misrea	djefee
~missio	lhbdfd
~mistak	aYvcfX
~mock	ddelee
~modera	alfffe
~moment	ZUntcZ
~money	Srjcha
~month	padaci
~monthl	hbhgee
~morato	dbnefd
~more	ehaqTj
~mornin	dcambl
~mortga	eadddp
~most	aepddc
~move	hYlgjY
~moved	jmWXeh
~moveme	djeeff
~moves	anicda
~moving	ihdeed
~mrs	Zmbjed
~much	VmhoYa
~mum	dakbkd
~mums	fcdfel
~munici	hldecc
~museum	Zcmgic
~must	lVbfem
~my	mSiakj
~myself	hjddee
~nairob	deejef
~naledi	dedlee
~name	kcgjbb
~named	gggcge
~namely	jcffff
~names	uYZgac
~naomi	jgfcee
~nay	gdehef
~near	elbaeh
~need	bnikaX
~needed	Zpdcff
~needin	ebeden
~needs	grYaga
~negati	jWajdk
~neighb	mhaYif
~neithe	negdca
~nervou	hackck
~nerys	daijib
~net	iddiee
~networ	fedebm
~never	eebeel
~new	Za2YjS
~news	cnbamZ
~newsle	dejege
~next	RhkXfq
~nhs	deeele
~nice	kVpddc
~night	ddekgd
~nikos	bbcmdk
~nneka	fjjead
~no	mghjaV
~noah	ieefef
~nobody	nnfYeS
~nod	hfdged
~non	iheeed
~none	hkeidW
~nor	eekeed
~normal	Vjpddb
~northl	qSZnja
~not	qbcigX
~note	Zlbleb
~noted	eocZgb
~notes	djYZbs
~nothin	3gWdiL
~notice	aPuVte
~notifi	egcbel
~notify	dXlfek
~novemb	gbfghf
~now	UdZnpf
~nowick	afddpb
~number	jfiiVd
~numera	fbfffk
~numeri	laehec
~nurse	hcejed
~nursin	beidld
~núria	efclee
~object	ihbhce
~oblige	bceikd
~observ	cecdne
~occasi	mddgeb
~occupa	bjdhee
~odense	deleec
~of	ilZhbe
~off	ffZgjf
~offer	uuVeUT
~offere	kkZWfh
~office	mcddic
~offici	eWaihm
~ok	YZhhne
~okafor	bjgfee
~okay	cZbnlc
~old	WgofWj
~older	eeeffj
~on	mdfcbg
~once	gjaggb
~one	irdZZd
~ones	hiZbhg
~online	amchde
~only	Yeenbj
~opaque	geheff
~open	RWqefm
~opened	fdejdg
~openin	cYegil
~openne	dkcdci
~opens	ZfjXWt
~operat	clbgee
~opinio	eifefe
~opport	efcefj
~oppose	fffefg
~opt	coibda
~or	wfbdaY
~orches	edegei
~order	ZXuYla
~organi	fdiffe
~origin	lZXalk
~osaka	lbcfid
~ostrav	Xnboac
~other	fnaaci
~others	jabZpe
~otherw	acqjcY
~ought	jgddee
~our	meackb
~out	qjYedZ
~outcom	ihdeee
~outsid	hceefi
~over	aboXlg
~overla	eefief
~own	ffVZmk
~owner	YnVdao
~ozan	ckdgdf
~packag	dhdVqe
~packet	gZihci
~page	XaipiX
~pages	adflff
~paid	gaffdk
~pair	bmfeca
~pam	eZjeck
~panel	lnaRmb
~panto	deefke
~paper	dlZblb
~papers	fjcfee
~paperw	ebcenf
~paragr	bjejee
~parame	eleded
~parent	bdjifd
~parked	gWrdec
~parkin	dZnhcd
~part	ckajcf
~partic	fVqfec
~partne	hlXlbX
~pass	ikdjfS
~passed	sYdXbk
~passes	yeZbXb
~passin	dTsXgg
~passpo	amaldc
~passwo	egfiec
~past	oibaca
~patien	fheffe
~paused	bdieej
~pay	mYedje
~paymen	eZmfff
~pays	hjecde
~paysli	feeief
~pdf	kcdidd
~peace	Yocjcc
~pensio	eZraee
~people	inkTcb
~per	ekZWji
~period	kXiggb
~perman	hcakhd
~permis	ideeff
~permit	hqbZda
~persis	ceqaec
~person	eteabX
~petal	Yoddjd
~pham	fgfdic
~phone	qPdhZo
~phoned	oeccgb
~phones	hnZaed
~phonin	oaceee
~photo	dbhkee
~pick	blpWZd
~picked	ksYVTh
~picks	fggldZ
~pie	lgbede
~pigs	lcbZmd
~pike	aViljg
~pile	apdded
~pin	dbdkdj
~ping	ecelee
~place	xffYRd
~placeh	eeieff
~placem	nbcefe
~places	fdfedk
~plan	fhambc
~planne	vQXinZ
~plans	jcgfed
~plant	bnefdd
~platfo	iXngdb
~play	bedpcc
~pleasa	lbiced
~please	edrPam
~plus	ihdedd
~podcas	deijdc
~point	abcekn
~points	feeegg
~police	cekefe
~pool	kcgZdj
~popped	dYfgne
~port	djefff
~portal	ffejdf
~portfo	hbbobc
~positi	ihkbda
~possib	baZwdb
~post	cteceW
~posted	fShcdt
~postin	cVkiZn
~posts	fmddde
~potent	jhddee
~poultr	djdegd
~pound	hZmdfd
~practi	rcZdcf
~prayer	jhccfe
~precio	egkded
~predic	djchee
~prefer	eWnlbb
~prelim	gjcida
~prepar	dcdndf
~presch	gffdid
~prescr	bjkbed
~presel	iefeef
~presen	hebihc
~presid	dXdfmj
~press	bfZsba
~presse	nccdfe
~preten	jiecdd
~previo	cbdklc
~princi	eihdfe
~print	bYkXpf
~priori	fheffe
~priti	fjedgf
~privat	dgidib
~probab	dVnapb
~proble	bdocib
~proced	ddhfei
~procee	Wekeig
~proces	iXtebX
~produc	9MdfcV
~profes	ddffjf
~profil	sngRbW
~progra	gpbebb
~progre	aneffc
~projec	efcjci
~promis	jgbefe
~prone	egfhee
~proof	eeciie
~proper	cmdefd
~prospe	dffigd
~proud	ecbhjg
~provid	eeehge
~provis	kdeeef
~public	eamgee
~publis	bjaekg
~pushed	Zfdnee
~put	jkedVh
~qa	cdiddk
~qualif	f1TSec
~quaran	lcdeee
~quarte	jgahed
~querie	dekXke
~query	eehfff
~questi	mYjeed
~queue	bgfkee
~quick	rZXdck
~quiet	goUkZd
~quite	apdded
~quiz	ebpaee
~quote	gdgcei
~r	ifYmdd
~railwa	eiefee
~rain	eZgeel
~raised	dhcdek
~ran	dWuZdf
~rang	pYYflc
~ranked	ogdcba
~rate	eeihfb
~rather	bRdwcg
~ratio	Zmefff
~rausch	bljdda
~re	badcdr
~reach	bZinmW
~reache	aqWibh
~reacti	diheee
~read	akWnnW
~reader	cdgeld
~readin	dSmeng
~reads	eVgifk
~ready	VpZkah
~real	dedocd
~realis	lpYdaY
~really	bYctiY
~reason	iZajoZ
~rebecc	hgeffe
~recap	Xkhccj
~receip	hacdfm
~receiv	fpcaed
~recent	ecdlee
~recomm	cfmcdf
~reconn	jgeeed
~reconv	geffff
~record	cUVqcm
~recrui	mekacZ
~redfer	ebneed
~redo	edchek
~reel	ifeeee
~refere	XqWepW
~refusa	jZWfhk
~refuse	hkaedg
~regard	fhfdeg
~region	keedee
~regist	Zmefic
~regrou	chkded
~regula	hfakde
~reject	ghsbcS
~releas	kifWib
~reliev	dckkdc
~reloca	egedje
~remain	edYdhn
~remind	dkclda
~remote	fckffe
~remove	fecffk
~renewa	dkcege
~renewe	fjheec
~reopen	YJ7dgX
~reorg	eWrefd
~replac	dddYrc
~replie	bldiec
~reply	mXdhnX
~report	cWhnic
~repres	eeeeig
~req	idheee
~reques	darafZ
~requir	emccZh
~resche	fjeeee
~resear	uWfhgS
~reserv	egefie
~reside	iiecee
~resign	hiedee
~resolv	akmdeZ
~respon	euZdbY
~restar	cTzeeX
~restau	deedmd
~restfu	ddhjde
~restru	eamffe
~result	hgXici
~resume	cYqeed
~return	bcfgfl
~reuben	hehede
~revert	anWodb
~review	descdX
~rhythm	iebfhf
~ricard	cckdid
~ridgew	hefeff
~right	rhagdU
~ring	tOdkWl
~ringin	madZdl
~rings	jicced
~rly	ddejeg
~road	ejcide
~roads	dkeeff
~rohan	egeief
~role	ciikUh
~roles	eXsdec
~roof	egieee
~room	fmcicY
~rope	hdifed
~rota	jbfcif
~rotati	edifff
~rotter	agelee
~round	ophRZa
~rounds	dZkmcb
~route	dZdiem
~row	eiegee
~rubén	bjakee
~ruled	dUveeZ
~rules	dcmeia
~run	WlZscb
~rung	zVZbiY
~runnin	aaokbb
~runs	Zpaice
~s	jfVjib
~safe	ddmeed
~safety	dmefbe
~said	caZhmk
~salary	dXhqce
~salt	dcendc
~sam	fhckce
~same	nLegbu
~sample	YYdpdk
~sancti	dleeed
~sanne	fefdif
~sat	mUanci
~saturd	apaebi
~saw	ZdYkdn
~say	hcYevX
~sayin	imadec
~saying	dqZcjZ
~says	b0heRT
~scale	cagcpc
~scarf	eboedd
~schedu	aSopba
~scheme	oVlbee
~schola	ekdgde
~school	jkheYa
~schäfe	ihgddd
~scienc	keedde
~scient	jcciee
~score	bqZWdj
~scorec	chcled
~scored	fbmeec
~scores	Xreced
~scout	hZekef
~scrapp	dkieea
~scream	cblfge
~screen	Zmcnac
~seal	kgdfce
~search	clfdef
~seasic	ccdoee
~season	ghcbdk
~seat	gegUgm
~seats	djcZdl
~sec	eefhff
~second	diXWhq
~secret	ikeeea
~sectio	Zgdejj
~securi	fbjhed
~see	nZoWdf
~seen	ZxVcdd
~select	Z9WQZb
~send	YdQsfl
~sendin	faenec
~sends	kbfeff
~senior	aqbbci
~sent	ebcpbf
~separa	eebjeh
~sergey	igecee
~series	diZddn
~seriou	dhajeh
~servan	eheckd
~serve	bboeee
~serves	aneeef
~sessio	iebfcj
~set	ffbfld
~settle	fpigZT
~sexual	bXjodd
~shall	VlgbsV
~shame	hclddd
~share	niYhbc
~shareh	eeifee
~shares	dedlee
~she	e4VacW
~sheet	ekecch
~sheets	eaenee
~shell	blefef
~shelve	Zdeoee
~shift	ehflaa
~shifts	eZdgdo
~shippe	kbfgfe
~shoot	cleefe
~short	aUqocb
~shortl	lxVRac
~should	VrWZbr
~shout	pgabbf
~show	cebghj
~showin	defgfi
~shows	dbenfd
~shreya	ihfddd
~sick	icamce
~side	djhalZ
~sides	kddged
~sift	fqcaec
~sign	YjqfUb
~signal	ejeeee
~signat	baehoe
~signed	bracjY
~signin	eedekf
~signs	fpecbb
~silenc	qYXibh
~silent	Zkfide
~simila	cbcefp
~simple	fideee
~simply	fbkged
~since	kbZehi
~singin	iibefe
~siobha	djebif
~sister	dcgjhe
~sit	lUkfhd
~site	deemdd
~sites	eXjeel
~sits	dlbied
~sittin	fcbihg
~situat	gdfhfe
~six	leYmbc
~sketch	diegee
~skills	bzXbeX
~skippe	heffff
~sleep	qZeddc
~sleeps	eiegee
~slides	eddele
~slip	blamcb
~slot	jjcfcc
~slow	fodade
~smalle	ciedei
~smoke	djeeff
~sms	djeeeg
~snow	ebleff
~so	fWbulV
~softba	eieeff
~sold	hffddg
~soluti	cgfjef
~some	RtkYce
~somebo	WrneeS
~someon	apebXj
~someth	ZndWdo
~sons	ednbde
~soon	Xnblec
~sooner	lUbddp
~sophie	edmced
~sorry	iYaabt
~sort	lciZic
~sorted	pckZba
~sounds	ffehfe
~space	gjdeee
~spare	eYmeeg
~speak	diajja
~speaks	ejfefe
~specia	cfbhhg
~specif	ybUckT
~specul	igceee
~spends	eekefd
~spinni	jeekZe
~spirit	ifeeee
~splice	nbeeee
~split	bgeele
~spoke	gaZfil
~spoken	evZbba
~sponso	bfdkef
~spot	elbcib
~spread	gdigec
~spring	dapced
~squad	cekdid
~staff	jcgejb
~stage	gzYbZS
~stand	ZlZqab
~standa	dldbch
~standi	dYgdil
~stands	dhieee
~start	hRpZpa
~starte	cpkZcX
~starti	dddchl
~starts	cWsddd
~statio	emcded
~status	YuZdec
~stay	jbfgXk
~stays	bhiidd
~step	ehbdnZ
~steph	dbijde
~steps	eZneff
~sticke	ckdgee
~still	aBcxmp
~stimul	gYocee
~stoked	eoccdd
~stop	lggbfZ
~stoppe	ajkcfd
~stops	anhhZa
~store	ibkeec
~story	blbccm
~straig	ghYdam
~streng	clefee
~stretc	fdfdej
~strike	anbbbl
~strong	dfkgjW
~struct	edoceb
~stuck	hbefie
~studen	feeZmf
~sub	dWichn
~subjec	epZeec
~submit	hbbmee
~subscr	ebndef
~succes	omZcXa
~such	gcmgda
~sugges	cZctcc
~suit	eXawdb
~suitab	XleXcn
~suited	ejeafi
~suits	VZY5dZ
~summer	fgcbcm
~sunday	eidbcl
~sunflo	gmdbee
~sunshi	eldeee
~superv	feeeif
~suppor	feegei
~sure	bcjmcd
~survey	icceej
~swell	edhdej
~swimmi	jhcefd
~sworn	hdehee
~syndic	dggfff
~system	cibocc
~t	hgbefg
~table	hdaecm
~take	bkWguU
~taken	XlefYm
~takes	iwUVea
~taking	lbYXuZ
~talent	jdccei
~talk	Paccpr
~talked	jcbcdn
~talks	akeiec
~task	fteSee
~taster	kVljea
~tax	cdfkhc
~tea	dgbndd
~teache	hkebcg
~teachi	ddeeel
~team	khjYfa
~teams	ctdUed
~techni	kehedc
~teleph	chjZeg
~tell	ofWehd
~tellin	gradfW
~tells	ccedpd
~temps	eeeieg
~ten	ifdgcg
~tender	gkcdgd
~term	ddgcdl
~terms	YbgdvZ
~terrac	dckdeh
~test	cjSicn
~texas	edfjee
~text	dghWjj
~than	rYZjeb
~thank	kZlddd
~that	cflheb
~thaws	aO5dca
~the	jkgcea
~theatr	hjeeeb
~their	RsmalQ
~them	XwWhbc
~themse	lfeefb
~then	ZkhikT
~theo	bfbidk
~there	eshbbZ
~these	aejnfX
~they	lzeWYX
~thing	dffeej
~things	getabW
~think	kgdVhh
~thinki	keceef
~thinks	apccee
~third	Wrajaf
~this	aTqhgg
~those	WombgT
~though	ezdSXb
~three	fkcfkW
~throug	ctfNgi
~thru	hceble
~thumbs	hjddee
~tidewa	cndgcc
~tidy	bjajhb
~tight	galdfe
~till	kUjmdc
~time	fdigcf
~timeli	dldefe
~times	eccjkd
~timing	coZhed
~tlr	daljdb
~to	ieeeff
~tobi	hmaded
~toes	fgffff
~togeth	euYZYh
~told	XtWSlk
~tom	dkfded
~too	acWrie
~took	ficUoe
~toolma	gdddmc
~top	ciZfcl
~touch	lWfdkj
~tour	ddeclh
~toward	geffff
~town	fUasYn
~tp	gkYblc
~train	ijQabp
~traine	gebcgk
~traini	adcpeb
~transc	eZZree
~transl	hZYmdk
~transm	ibfehf
~transp	dccdjl
~travel	bpWrYY
~treat	iddkce
~triage	biejee
~trial	Zearce
~trick	cekche
~troubl	ZYbwcc
~truste	mlbdab
~try	gaegdk
~tuesda	igdeee
~turn	ZoeYkc
~turned	eaeicl
~turns	jpgeYV
~twelve	fjedef
~twenty	eldede
~twice	fcjefg
~twinni	craadd
~two	RnUrUo
~ummed	cieiee
~unable	gkchdc
~unclea	fSpmfY
~uncond	feeeje
~under	dcohcb
~unders	kdcdjc
~undert	chdbkf
~unfort	fffeei
~unfroz	eZnffe
~unit	gZjiee
~univer	feefgg
~unless	eeigee
~unoffi	hibeee
~unsucc	jjcmcS
~until	XjjXpa
~up	dhibbk
~update	gdVuab
~upgrad	difffe
~uphols	iicdee
~upload	cZlfZl
~upon	cZeejl
~urgent	fbocdd
~url	ffegfg
~us	jabfnc
~usa	cejecj
~use	cpgXag
~used	cdmYck
~useful	eeeefi
~using	diegff
~usual	elddee
~usuall	ekefee
~utilit	Xqfdee
~va	dleeee
~vacanc	cohYZf
~van	dbdeen
~verbal	fefefh
~verdic	nfadee
~very	Vmedgh
~vessel	dZoefe
~veteri	ejedef
~via	ejdgfc
~vice	hleddd
~video	Zgcodd
~videos	jdeefe
~view	dgjdee
~vis	Yeehme
~visa	dcdjdi
~visit	dZkchh
~visiti	dfejfe
~visual	kdfdff
~vivas	mbdeee
~vlog	ehfgee
~volunt	cWpgcg
~vote	mfdccf
~voted	kacdam
~votes	lbeeef
~vp	eeijdd
~wait	fandhb
~waiter	bidekd
~waitin	jPfmlf
~wakefi	fciggd
~walk	fefiee
~want	VXeZyk
~wanted	gmScck
~wantin	bbhfdl
~wants	hyTSiX
~warmly	dodbed
~was	cfbalj
~watch	gVifdn
~water	egmdea
~waters	bYkhdl
~way	XluWZY
~we	jpeZbb
~weathe	ijZfff
~websit	Zerfbc
~week	dnkaZb
~weigh	kddffe
~welcom	dabajo
~well	dqUoWb
~weller	iideec
~went	Zbmdob
~were	claeZm
~wharf	eiddhg
~what	gkrSca
~whatsa	hhedee
~when	ggraaX
~where	WjwWab
~whethe	gYngbf
~which	geYnZj
~while	bgcedm
~white	djeeff
~whitlo	gdfhff
~who	kdecla
~whole	mgXeak
~why	nTgWbs
~whānau	ggedka
~wide	ffedif
~wiebke	bjcfjd
~wife	dbdhmc
~will	enhZjY
~willin	Vcdvcd
~win	Ypidcd
~window	iebcld
~winner	bhgjed
~wish	Vddhjm
~wishes	jgceee
~with	eedmfb
~withdr	jXrhgT
~within	+LYeeT
~withou	ohXkbW
~woman	emefeb
~women	dodafc
~won	decdlg
~wonder	daneee
~word	uNraeY
~words	iieded
~work	addqWk
~worked	ckeeeg
~workin	eUhnid
~works	WXcwhZ
~worksh	fedmdd
~world	ncagdd
~worrie	debkhe
~worry	ckheed
~worth	iiXdek
~would	bZdkfl
~write	kYhqbX
~writes	nbdeef
~writin	jWaqbf
~writte	riXbbb
~wrong	cUWSnw
~wrote	Wbdldp
~xx	hieeee
~yard	fhfffe
~year	ZhsgYY
~years	eZYmle
~yes	ldUcvY
~yet	fgagkb
~you	hbdgif
~young	dapcaf
~your	cjffib
~yours	skYabb
~yourse	acjdoZ
~youth	dZacnl
~zara	eaegel
~zoe	gfdeie
~zone	ebcidl
~zoom	idegef
à	cddjeh
éclair	bcbgcp
éclair .	cdaidm
élodie	dfrbVd
élodie .	bfpddc
élodie ?	ebnedb
östers	gjYcgi
östers still	ljZhac
überle	dfYhkh
️	chhakd
`;
