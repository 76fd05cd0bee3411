/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/words, the open corpora and nothing else; `npx vitest run test/reading/words -u` learns it anew. */
export const BIAS: readonly number[] = [-0.98, 0.65, 1.55, -0.35, -0.85, -0.02];

// biome-ignore-all format: a table
export const WEIGHTS = `
!#	bVepkd
!'s	fhVhjf
!.	ZvWbYo
!;	rkbfaV
!?	gUdrZk
!@d	qqWecT
!@p	miaggW
!@s	pjecbT
!a	bkecYn
!abilit	fdeefk
!able	anWVau
!about	gUxfYa
!accept	cicnZf
!access	cdlefe
!accoun	ebheej
!action	egnceZ
!addres	dbjcek
!admitt	dabber
!adopte	fgiefd
!advanc	fdcefl
!affect	fhjeeb
!afraid	lbddej
!after	fchccl
!again	agadcp
!agree	etcdeW
!agreei	fmeced
!ahead	cefcdl
!alarme	fhdfjb
!all	dSojbj
!allowe	mZjfgY
!alread	jeeefe
!also	jedefe
!always	fgffff
!am	jbWfYr
!among	eWXbc0
!an	dlXiUo
!and	awQbbl
!anothe	edkfdd
!answer	YuidXZ
!any	ZfvXYd
!anybod	ikmdeR
!anymor	bkXdem
!anyone	gfdZbn
!anythi	dvkUYY
!anywhe	fddeel
!appeal	fdeffi
!appear	fdeffj
!applic	dTbecz
!applie	ecnijU
!apply	dcicej
!applyi	edgdej
!appoin	aRbmYx
!appren	dbbeep
!approv	kaeeeh
!are	keecla
!around	icjeed
!as	liafYg
!ask	csdbjU
!asked	dhafnZ
!asking	ebdbil
!assess	feegfg
!at	WjnWdk
!attain	eeedfk
!attend	hZbdeo
!audit	eiheec
!auditi	ebZdeq
!automa	fdifff
!availa	dYjdel
!away	egiffd
!back	egagdk
!bad	dgfidf
!be	aZdcay
!beat	ebadep
!becaus	embahe
!been	cwSYck
!before	WzZagW
!begun	fieffd
!being	cWpbhh
!better	faiffi
!betwee	fedheh
!beyond	rYdeea
!board	dqbdfa
!book	hcdldd
!both	efbcem
!bother	eckeee
!breath	cxXcdX
!bring	dYklcd
!budget	coicdX
!buff	ejfeec
!buildi	eXnifc
!bush	ebadep
!but	uRalpU
!by	2UafiS
!c	fffgff
!call	nXXZgn
!callba	eaZdeq
!called	jjcded
!calls	ebckei
!came	dmceee
!can	bZxcYd
!cancel	hdlefb
!candid	dakdcl
!car	dddjei
!case	fleeeb
!ceo	ddelef
!certai	medced
!certif	fedkfc
!change	fdkeee
!charge	ekbeff
!check	kfgbee
!checki	eblgfd
!choose	mfdfea
!chosen	imWicc
!clear	ecdjfh
!cleare	ecbhel
!client	bjeefh
!closed	enmeeS
!closin	fehfff
!clue	drfcdW
!come	ahflbe
!comes	ebqeeZ
!coming	oWidbf
!commen	fdkeed
!commit	ewdadS
!comple	eedjef
!conclu	bpdeea
!concre	fndeea
!confir	btWjbb
!consid	bQQdb/
!contac	ncagef
!contes	jjddeb
!contin	bXsccg
!contra	hgbdkc
!corres	efgeeg
!could	iYkYih
!counci	ekadei
!count	atbdcc
!cover	fcciei
!create	fefefj
!crosse	gjedfd
!curren	fhdfff
!cut	fbdeen
!cv	hdehfe
!dare	fldeec
!date	W5jXZK
!dates	eleefc
!day	hqadkS
!deadli	eddlde
!decide	X6UhaP
!decidi	dnbdfe
!decisi	b0afbR
!defini	eqcdda
!delay	fejfed
!delive	fdmefa
!depart	ifbgdh
!depth	fcdefl
!design	fecefk
!detail	fkecef
!did	avWccc
!direct	gieefd
!discou	edddfm
!discus	figcee
!do	gdqWgZ
!docume	icceek
!does	khddec
!done	jejdcb
!doubt	gbXYrh
!down	a3YfbR
!draggi	dbdfmf
!drawn	flcffd
!droppe	fncfeb
!dubai	didefh
!each	hdeiee
!earlie	kadkdd
!easy	daadds
!either	YoodbV
!else	eYdeep
!email	malace
!emaile	lddeff
!emails	eeiffe
!employ	dUdfaw
!end	nhmdeP
!enough	dSYZb4
!enquir	djeffe
!envelo	egfeeh
!estima	eghffd
!even	bhcegj
!ever	ebdeob
!everyo	bqecea
!everyt	fbkffe
!except	egdfei
!exclud	fndceb
!exist	fbjeef
!exists	eaZeeq
!expect	ZwWZhb
!extend	ebcedp
!extens	fcicje
!face	fbrdeY
!fair	hdeffg
!far	aqbcch
!fault	fchgeg
!favour	jTaddu
!fee	fgeffg
!feedba	ahadeo
!feel	eakcei
!feelin	ecdjdi
!file	dodgeZ
!files	ejgefc
!fill	ebobcg
!filled	ekoeeU
!fillin	fbgfej
!final	edeaen
!find	edcgdl
!fine	eeciei
!finger	hefgfe
!finish	dbpeeb
!finlan	iciefd
!first	ebikec
!fit	fZbefq
!fixed	bqddeb
!flexib	fedffi
!flight	fejgec
!follow	oZdeff
!for	acaWb0
!forese	fjdffe
!forget	ddoidY
!forgot	h0VbcS
!form	ehdiee
!formal	feceek
!forwar	edeZcp
!found	eiifcc
!four	lcfeed
!free	dgehfe
!from	gmZdaj
!fully	fdfffi
!fun	ffeefh
!furthe	YdnVen
!future	fgeefg
!gave	efdjed
!get	XtQfdj
!gettin	eVehep
!give	WubUnb
!given	etXgdY
!go	hffeff
!going	Wciabs
!gone	ihZddi
!good	eWaghq
!got	cegcdk
!grante	efeffh
!guaran	ZycYdY
!guess	eoceeb
!had	efYeeo
!half	fdlfeb
!hand	ehbdld
!hang	eiifeb
!happen	Ybvccc
!hard	ecdjdi
!has	e1aXfR
!have	dkUjal
!having	keccdh
!he	fjYecj
!headco	fdhefg
!hear	apegda
!heard	qaddlV
!hearin	bkefff
!heart	ecdddo
!her	gofcda
!here	gcncdc
!hesita	hZegld
!hide	eccdhk
!high	fdedfj
!hire	chednY
!hired	edfdbm
!hires	edkfee
!hiring	bOhacz
!his	cmYcdj
!hold	jvSZcc
!holdin	ekefed
!hope	fkacdj
!hoped	eZceim
!hours	ehdeeh
!how	WpmYea
!howeve	dhffeh
!hr	hWbjem
!hurrie	lfeefa
!hurry	eobdga
!i	iadhhf
!idea	bzgYbR
!if	ijmYbY
!in	XfhXlk
!includ	fbdeen
!indica	emceed
!indivi	gebbeo
!influe	efkdfc
!inform	jfdeee
!insist	egdkfb
!insult	mddidZ
!intend	ehcefi
!intere	dSscei
!interi	djeffe
!intern	dbhddm
!interr	eedlfd
!interv	XaYmgo
!into	cicegh
!invita	eejefe
!invite	eYdYeu
!inviti	eZdceq
!is	hnmaYZ
!it	cUkfdo
!its	btadhX
!job	eYdjkf
!jobs	fbhefi
!joinin	feifee
!joy	edcedm
!just	fclkgW
!keep	ehcbfj
!kept	igchdd
!kitche	fcefek
!know	U4kaZN
!known	cjdekb
!knows	ceqccZ
!lab	lfecec
!larger	eddled
!late	fbecnd
!later	zOaiga
!leave	mWnbeb
!leaves	dnceeb
!leavin	cccdjj
!left	clZeej
!let	flghdW
!letter	ecdeen
!lettin	dchika
!level	fbcdeo
!licenc	fccjei
!like	jaXjie
!limit	ekdgeb
!lines	hcihdc
!list	eVZcew
!long	YukZfS
!longer	bRibdu
!look	Zmidec
!looked	eoceeb
!lookin	iahcej
!lose	fdajif
!luck	ecYdep
!lunch	dcmefc
!made	WpYWeq
!mail	fbkcjc
!mails	dhjefc
!make	ededao
!making	XlZidk
!man	fmdfeb
!manage	hedeka
!many	eebeel
!mark	fceieh
!match	dZYagu
!mate	fecflb
!matter	ecidkb
!maybe	effdkc
!me	cccYZv
!mean	ldeffc
!means	mlbdeX
!meet	fZghgh
!meetin	agdpda
!mentio	edoeea
!messag	gcpcea
!met	cjYmde
!mind	dphfdU
!mine	fgifdd
!minimu	eecefk
!minute	lhddeb
!miss	hcocda
!mix	eYkeej
!moment	efaefm
!monito	dctedW
!more	jghoXV
!most	crZdec
!move	cedYho
!moveme	hffffe
!moves	gbkefe
!moving	fdkZdj
!mr	eddmed
!much	WufbiU
!must	dbdmeg
!my	gkgbga
!name	ZlpbeX
!near	fgeeeh
!need	fQoail
!needed	bcnZie
!needin	dYbchq
!needs	feeffh
!never	eVhdjl
!new	akkYfc
!news	hihacf
!next	dG+bbW
!night	hfehde
!no	nqfcaR
!nobody	ddodjW
!nor	fhfffe
!not	juRjVZ
!notes	fkeffc
!nothin	dpbcbg
!notice	ehbeld
!now	aXifdp
!nuisan	hdffeg
!number	defgdj
!object	fccefk
!occasi	gecffj
!of	Zkcbbo
!off	eifnZY
!offer	gcfhOu
!offeri	ggfjYg
!offici	eqXida
!older	eefife
!on	efhaan
!once	ehdeeh
!one	gYcgaq
!only	ichdci
!open	coagdd
!opened	dgaclh
!openin	ikfddc
!opport	fgffff
!or	ahofba
!oral	feeefi
!other	ehchnV
!others	dhdeei
!our	iZWfjm
!out	YthXfZ
!outcom	fdiefg
!over	hlYdbh
!pal	gcdeel
!panel	bfemde
!paper	ebkejb
!partne	eicdlb
!pass	fccdfn
!passed	hZkecg
!past	faiefj
!pay	ejeffe
!people	gcfcdk
!permit	fdffei
!person	eaejek
!phone	ilXnbX
!pick	eddigg
!picked	cpiccZ
!pickin	dghfff
!pin	ecefel
!pinned	epceeZ
!place	gbfcXq
!placed	fdfeej
!placeh	feiefe
!plan	eifefe
!planne	fefgff
!please	cfchna
!point	dZgfme
!points	ecaeeo
!polish	deelee
!portal	degiee
!porter	ecleed
!positi	ckdabj
!possib	Znddai
!post	cbYheq
!posts	faneed
!precis	fleefb
!predic	fmdefb
!prefer	fefffh
!prepar	dadqee
!presen	ehiefd
!pressu	feejee
!proble	gdfgeg
!procee	aWWhcy
!proces	eehhed
!profil	feeefi
!progre	bQcYd3
!promis	W8WaZT
!propos	fieged
!provid	fefffg
!pursue	fYgeel
!put	YlZmbf
!puttin	fdddfl
!qualif	ddddem
!questi	hdkgeb
!quick	elceee
!quite	dVYfdw
!quote	eiegfc
!ranked	fefefi
!rather	fjeefe
!reach	acYhdr
!reache	gnZdfd
!read	bjqchQ
!readin	edleed
!ready	eracdb
!realis	btYeeY
!reappl	fehfff
!reason	gYZdes
!receiv	ddfihd
!recomm	dXZdlo
!record	eeeled
!recrui	chdbdm
!refere	enceec
!referr	feeffh
!reflec	caledj
!refuse	enbeec
!reject	lhiobO
!releas	eegeeh
!reloca	feeffh
!remote	fdfeei
!renewe	dZdeep
!repeat	ilacde
!replac	ebdjej
!replie	eZaqee
!reply	cimbdc
!replyi	fieffe
!report	dljcda
!reques	feiefe
!requir	dedZdp
!respon	delieZ
!result	clgeeb
!resump	fehffe
!retain	faaedr
!review	fblffe
!right	bZngcg
!ring	gZgben
!ringin	ieedhe
!role	eZqddd
!room	dYbkdn
!round	ciclkW
!rounds	dainea
!rule	dpbeec
!ruled	etaddX
!rung	fieeee
!runnin	ecfdek
!rush	dqgccX
!rushed	cqcdeZ
!s	fgghec
!sadly	fgffff
!said	fgekae
!salary	eblekZ
!same	deiied
!sanjay	dZodgd
!sat	ofceeZ
!saw	fdeemb
!say	WwmbdR
!saying	ceofbb
!says	jaaden
!school	edleec
!score	eddfel
!scored	fjeeed
!screen	hfeefe
!second	bWjdjl
!secret	facdlh
!see	cWnTfq
!seen	ecdmfd
!select	dXSbc3
!send	gfhhdb
!sent	ebjfeg
!servic	fcedem
!set	dhghec
!settle	evZdZZ
!share	jkcbdd
!shared	ideefg
!she	lfWkgb
!shortl	iWadcs
!should	eidhee
!show	bchjdh
!shows	lfecec
!side	hrXdda
!sight	eqYeea
!sign	cdpgcb
!signal	elhdeZ
!signed	cpidbZ
!silenc	ocdeec
!since	cuWbdc
!sit	gkccdf
!site	ebfemd
!six	hdeefg
!slides	ddbode
!slot	fbdmed
!smoke	eoceea
!so	WiYisZ
!somebo	dhjffb
!someon	fdeeej
!someth	fmeeea
!sooner	bicdle
!sorry	ocZbei
!speak	hfjbec
!specif	emcefc
!speed	endeeb
!sponso	ebbefp
!spot	lcciec
!stage	edehfi
!standa	feeefi
!start	feekee
!starte	ebemfe
!step	gUubeb
!steps	eYudcY
!still	jnVeiX
!stop	jjadjY
!stoppe	ddmdia
!store	ecfehi
!stress	hefgfe
!stretc	fbfeig
!submit	ecjhed
!succes	lXWbct
!such	efeheg
!suit	defjfe
!suitab	fYceeq
!suits	ecdffl
!superv	feefhg
!suppor	ebheei
!suppos	ehdeeh
!sure	crRcdk
!surpri	egfgff
!table	fieeef
!take	ZPrXiq
!taken	cgaden
!takes	haddfm
!taking	bPkZcx
!talk	jfcbei
!talkin	fbmefc
!tea	jeeefe
!team	ecdefl
!teleph	cijeec
!tell	XkschR
!tellin	XrYccj
!term	ekkdeY
!test	geeefh
!than	xeUmZT
!thank	eamdef
!thanks	gZfcdm
!that	VufdfZ
!the	bgbccs
!their	bgjcjb
!them	ZmOhfo
!themse	fjeeed
!then	oTZplV
!there	YqUcZn
!these	ebdmeg
!they	bWeehq
!thing	dcgjdg
!think	doXbbi
!third	edeffj
!this	jVkWbs
!those	dbZidn
!though	dphafX
!three	eaZdes
!thresh	fceefl
!throug	ebfZkk
!till	gUxZcd
!time	idXabr
!timeli	ehhefd
!times	eeblfe
!timeta	eleefc
!timing	eeneea
!to	cliZbk
!told	gjhdhX
!too	cXiidj
!top	egeffg
!touch	egfhfe
!transc	fcdlfd
!treasu	ebfeek
!trial	eicfeh
!trick	fefife
!turn	feeeei
!turned	bocdnW
!two	kcggce
!under	eaXdet
!unfort	fedffj
!until	XnqmYO
!up	klkTjU
!update	dwZeeW
!upstai	fldefc
!us	hgifWg
!use	gagdfj
!usuall	kbcdjd
!vacanc	danbdh
!verbal	jhefdb
!very	ffeeie
!view	eehfff
!visas	ebbefp
!vote	fZeeen
!wait	jdjaoT
!waitin	fjeffd
!want	ZhgbWp
!wanted	ebgeek
!was	kfXbgj
!way	chYbgp
!we	ecfdbo
!wear	ceende
!well	eccelf
!went	ebceki
!were	cfddbo
!what	dVnWcr
!when	VylbbU
!where	cjjeec
!whethe	ZVtjdc
!which	jYjack
!while	eeldee
!white	eoceea
!who	csbacd
!whole	geeiee
!why	dbcmjb
!will	kjecZf
!wiser	atbdda
!wish	ZVteic
!with	YKlZc2
!within	qadeeb
!withou	oeUuaT
!word	ammccY
!work	cdghbj
!worked	eahefj
!works	cidoeY
!worrie	ebqfeZ
!worry	okgcdU
!would	biVhpb
!write	hXakhj
!writin	heeeeh
!writte	jceefg
!wrong	fbgfcj
!x	eedmfb
!yes	XqgkiP
!yet	Z7YfdP
!you	gdUcip
!your	bYYjet
!yours	daccgq
#	bTllqX
# #	WahdyX
# .	mPpboW
# ?	ddaofd
# @d	cYV2Zb
# @s	edebme
# a	bXabxa
# after	cYdate
# an	eedZpd
# and	adXc4T
# applic	gXbVls
# are	alegef
# as	ddeihf
# b	fdkceg
# basic	ffedif
# bonus	eeeZoe
# bring	eecihe
# by	dbljec
# car	ffedif
# collea	fifefe
# coming	fcjeja
# comple	eapced
# copies	fedjee
# day	eiZggg
# days	deeeme
# do	fdeflc
# employ	dfobdc
# floor	feejfe
# for	Ycnlcb
# from	eedele
# full	feedke
# h	gedjde
# has	eYtcbd
# have	ejheec
# hour	edjffd
# hours	gkbged
# hr	aihhfc
# i	eideeg
# in	fefeie
# instea	feeiff
# intake	eddefl
# interv	egeckd
# is	jjYack
# jobs	eclbeg
# k	ffiefd
# mb	ecleee
# min	iaYtbc
# mins	fcdncd
# minute	bVe1ZZ
# more	fckdid
# new	dctbba
# night	ejbidf
# no	edcgek
# not	bUahnm
# number	efcdel
# of	hhaaYo
# off	cdrYdd
# on	ViYplb
# or	dakjee
# others	elWdmc
# page	ffdjee
# people	fficdg
# per	efdcme
# person	eemcee
# places	eddffk
# plus	abaaxa
# points	dddcfn
# princi	dgigdf
# receiv	ecnded
# recrui	dcocec
# rounds	hcafcn
# second	heckee
# sectio	effief
# shift	fdiicd
# sign	egedie
# slides	eedkee
# so	dhedif
# start	defdkf
# system	eddjef
# the	diYndd
# ticket	feedfj
# times	eelcee
# to	VVqlkW
# train	eecnce
# was	eeidfh
# west	feifgc
# with	dmWfla
# words	ZZhuZa
# years	edddgj
# you	mdaZek
# your	idehed
's	gdhYmd
's .	eZkdgh
's @d	scZdcd
's a	jhblcZ
's above	dkbddi
's advice	fpZcec
's asking	ecdmde
's assist	deddii
's at	feddgi
's attach	ecejjb
's back	feejef
's been	adhfcl
's being	cZharc
's below	fedjef
's booste	ecoedb
's cancel	ggjgeZ
's career	iehdee
's closed	fdmefb
's come	bcbien
's coming	lbcclb
's comple	hdkded
's cousin	bddkei
's daught	ecceem
's decisi	mcbedh
's desk	euVbdc
's done	fgmccb
's down	ejcied
's due	oZYdke
's feedba	diedeg
's first	dcbefn
's going	enceec
's gone	ejYcWr
's good	eZbkel
's got	jnYfca
's greeti	eejffe
's guess	cpdeea
's had	cfcail
's halted	ecleee
's head	elddee
's hospit	febefk
's in	bladmb
's intake	fdkfed
's interv	ddpaed
's job	fddihd
's just	fckhdd
's line	ekdgeb
's lookin	emgcea
's mine	eecele
's mouth	mibdda
's name	eedeje
's nephew	fdeecl
's not	dnkgcV
's now	ffeeei
's off	faYebs
's office	jbZcfl
's on	ijkZlP
's open	hdieia
's out	fdbkja
's over	cciedk
's parked	fdmfeb
's paused	eeifee
's post	eckckb
's psycho	ghchee
's pulled	fddeek
's put	dcneec
's report	fhZaij
's reside	eaifdj
's scores	ghccej
's secret	hiffcd
's site	ddicei
's still	c0XaaW
's stoppe	dcmeed
's suspen	fckffe
's taken	dWcedt
's taking	bjYilb
's the	kacefi
's throug	fdcdod
's told	hiddfe
's too	ecrdeY
's unclea	eblhde
's under	ecnddd
's verdic	iefeff
's well	fedgfi
's wife	gldeeb
's with	dcZhpb
's yes	feffie
's yours	bZUZ5V
*long	hghYdj
*short	dXnTgg
*strange 1	cajgfh
*strange 10%	XdrXdj
*strange 2	fZekej
*strange 20%	bgnRXl
*strange 30%	YgvTXd
*strange 4	ibifde
*strange 45%	dWmcbj
*strange 8	dfkbff
.	egidfe
;	oXWtdb
<again>	heehch
<answer>	lgceec
<ask>	cccqgc
<away>	eeodec
<bye>	abkedm
<chosen>	bbWaun
<closed>	YYeaY5
<date>	uYZldY
<decide>	kkWgkY
<free>	chdndd
<give>	eaaxgZ
<goon>	cfdmci
<hear>	lieeda
<hold>	aS+cZb
<if>	gkeeeb
<joy>	bZkdqc
<match>	cfbibn
<me>	eafije
<meet>	egcpea
<news>	ulWZcf
<not>	bkbbbp
<offer>	YaVY/b
<others>	dcZaa0
<papers>	aabpoa
<post>	cadbmn
<receipt>	ggxXcX
<refuse>	dYSZb+
<review>	epaeef
<said>	khaahg
<soon>	hsaecZ
<sorry>	dcdbZy
<start>	YYcb4a
<step>	ddaxab
<thanks>	gdpaah
<wait>	gxaZeZ
<will>	hjYgfe
<you>	ecfhhf
?	XUa/jQ
@d	uXZneY
@d #	hWWvhY
@d .	vYbggY
@d ;	qpaYeR
@d ?	VkK9dU
@d @d	tZbZde
@d @s	abkeje
@d a	jdegee
@d about	gYecaq
@d accord	ncbdbg
@d after	hcflbc
@d all	meddee
@d an	hadkee
@d and	zadZdZ
@d answer	ehjbee
@d any	ccdpdc
@d appare	diided
@d are	gecddk
@d as	mhinWS
@d at	wUZtYS
@d back	cciked
@d be	ddened
@d becaus	kdgdee
@d before	llZXjZ
@d betwee	bdjkee
@d black	eddkff
@d bring	eeekee
@d budget	cleeee
@d but	nmVamQ
@d by	hVgqaa
@d contra	ieeeff
@d could	dieiee
@d defini	qVeffe
@d do	ickaed
@d either	wVccdd
@d everyo	jeedfe
@d first	fddneb
@d for	iXX4TZ
@d from	gbhhde
@d goes	kdfeee
@d good	leddee
@d half	cddpce
@d has	bgjgde
@d have	cbboei
@d he	gcgiec
@d his	iadked
@d how	efibie
@d i	sfTehZ
@d if	pYecfe
@d in	kahmWb
@d inclus	ddmeed
@d inst	ceaihj
@d instan	kefcff
@d instea	oZbjdd
@d is	zZWhVc
@d it	ohYnaS
@d job	eebeem
@d just	cdemef
@d keep	kdeeee
@d kindly	ocdZhe
@d latest	paceed
@d lets	mcddee
@d letter	eedcme
@d lol	bleeff
@d lunch	kdegee
@d mail	akjeec
@d make	feeief
@d maybe	cdddfn
@d means	obeefa
@d might	aodeed
@d more	jdfefe
@d mornin	ieeeee
@d myself	kedefe
@d n	mbdged
@d need	Zffcnf
@d no	idikdW
@d not	qZdidZ
@d now	4XYacV
@d of	Zlhegc
@d on	rXZmbZ
@d once	oZeeef
@d or	TWZzhb
@d otherw	ceeele
@d our	calmda
@d panel	ieeffe
@d phone	fekdee
@d please	kYZlcj
@d presen	deeckf
@d promis	obddee
@d room	debped
@d s	jbfrVa
@d sadly	fedefj
@d said	gjeeee
@d same	cccped
@d says	mdddee
@d settle	edecji
@d she	xbZXac
@d since	gieged
@d so	pcZXfl
@d sorry	pccdec
@d suit	fdelde
@d take	ndeeec
@d teams	ddZpee
@d temp	ddejff
@d that	fkdjba
@d the	mdakUj
@d their	geclec
@d then	rgeYcb
@d there	dfiadj
@d they	cohVff
@d throug	ifeefe
@d to	kOVsoc
@d too	keedee
@d verdic	ieeeff
@d via	iceife
@d was	VsiXdh
@d we	xNhgcb
@d welcom	efeeif
@d were	YrZded
@d whatev	iefeff
@d when	9LVWfb
@d where	ideice
@d whethe	oXbhgd
@d which	jedgZi
@d whiche	kdeffe
@d who	nZldbb
@d will	lecbjc
@d with	mMhyWW
@d work	cacpeh
@d worst	neeZfe
@d would	dadpfe
@d yes	ncdbci
@d you	vcjTeW
@d your	jgcbie
@p	XnsWaf
@p .	bpgdYf
@p ;	kaieed
@p and	I5fVmV
@p as	eijcec
@p at	gedife
@p but	egheib
@p for	eejdeg
@p i	Xmadkh
@p in	mYdkeb
@p it	eigefd
@p s	VboXeo
@p she	gcceek
@p so	lddefd
@p the	dhnbVi
@p they	Zgnddd
@p to	dccekj
@p was	imYdec
@p we	dWneYn
@s	5aVagY
@s #	eeekdf
@s .	zaYadb
@s ;	kbdehe
@s @s	dmceed
@s after	rXicea
@s and	tgTWZl
@s at	tVXcoY
@s before	fmeYbg
@s but	cneded
@s by	kdeeee
@s could	Vrfcdd
@s for	uYYYhg
@s from	1USeab
@s he	pXeefe
@s i	gfbija
@s if	alehde
@s in	WfshbZ
@s is	aocdfd
@s max	dbdpce
@s now	ejfedf
@s of	0XYZdc
@s off	eeeejf
@s on	dieclb
@s or	Vmchjd
@s please	uZdZdc
@s regard	mbeeff
@s s	idffff
@s so	hfbgdi
@s that	bcchij
@s the	kbefff
@s then	cqaddc
@s they	hcdble
@s to	scTgkV
@s tops	lceeee
@s two	Yagblk
@s we	edelcg
@s whatev	idffff
@s whethe	jeeeff
@s with	Vegsae
@s x	jdefff
@s you	gbdgej
@t	ZOT6hf
@t .	nXgkca
@t ?	dbcsdc
@t and	bbbmkc
@t on	ddecfm
@t so	dcbmeg
@t with	dedodd
@t you	ieeeff
^ #	jXZV0a
^ @d	7dKnWT
^ @p	cqddXf
^ @s	qfUcib
^ @t	bdagik
^ a	Zmejeb
^ about	ehjeed
^ accept	bbaknc
^ accord	eehddk
^ action	edbpdd
^ ada	eecifh
^ add	eeifee
^ after	aaZZkw
^ afterw	gicgee
^ agency	ejdhed
^ agent	ecidjd
^ ah	dbhggh
^ alas	edaffm
^ all	pTbZfo
^ allow	qabhcc
^ also	dcpeea
^ althou	eZYcdw
^ an	kgleaY
^ and	atcZae
^ anothe	efZdcp
^ answer	qYgYic
^ any	fednfZ
^ anyone	flgceb
^ anyway	daredZ
^ apolog	hehfce
^ appare	bdgecm
^ appeal	icdefi
^ applic	epjbaZ
^ applie	ejhdfc
^ apply	ccsbcb
^ apprec	dejdeg
^ appren	feecjh
^ are	ZQU5jX
^ as	anahaj
^ ask	YlZodd
^ asked	ibnZdf
^ assess	hfhgeb
^ assumi	iiadhe
^ at	bcceYu
^ attach	bZmifb
^ auto	Xergdc
^ automa	bbrcec
^ back	adgned
^ backgr	dckakd
^ ballot	nagcde
^ band	fehdjc
^ barrin	keeeee
^ based	gadhek
^ be	dgclde
^ bear	eqddac
^ becaus	fhRhki
^ bedank	edleed
^ been	dmffdb
^ before	bYbzZd
^ being	elecfe
^ ben	ekdefe
^ best	geficf
^ better	ecacep
^ betwee	jchajb
^ big	eblhec
^ bit	bembid
^ black	ddchek
^ bless	emgceb
^ bloke	jaceel
^ board	feeffi
^ body	jbacem
^ bon	edlded
^ bonjou	ggheec
^ book	edhkdb
^ bookin	ecigef
^ boss	hjachd
^ both	iagifc
^ brief	ieeffe
^ bring	YZXtma
^ bruh	elWiec
^ budget	hgbddj
^ buenos	eddefl
^ buff	cajghe
^ build	eeeiee
^ bursar	mdcdee
^ bus	egYcli
^ but	cigcZj
^ by	mrNZha
^ cabin	ibajdj
^ call	gWZijj
^ campus	eeejfe
^ can	TWY3lV
^ cancel	edidla
^ candid	dmpYZZ
^ cardif	gamdcf
^ carry	edaped
^ certif	feiffd
^ chambe	ddjeeh
^ chase	cleeef
^ chatte	edckef
^ check	hcicjb
^ cheers	ibndae
^ chef	eqabdc
^ choose	Wbctdd
^ choosi	fedffj
^ church	kcdhee
^ ciao	hcgfff
^ click	dahpbd
^ client	hfYieh
^ cofion	eeifee
^ come	bRWthj
^ commit	eWoeka
^ compet	eddeel
^ comple	ccqgcb
^ compli	kedeff
^ condit	ebdcoe
^ confir	cceqca
^ congra	ZVjirY
^ connec	efhidd
^ consid	iVddlj
^ contra	afTT5X
^ copenh	edgdej
^ correc	hicefe
^ could	Xef0eR
^ counci	dZrccd
^ crewin	ijcggZ
^ curren	fjdfed
^ cv	eihdee
^ dame	ecbdkj
^ darlin	hcedgh
^ date	eefjee
^ davo	geeeie
^ day	lcddfe
^ dbs	fgiddd
^ deadli	eefief
^ deano	gbVjbo
^ decisi	vlUVab
^ deepak	djgeia
^ defini	ohZZdd
^ deligh	ejhcdd
^ depart	ijeedc
^ depend	dobdde
^ depot	edleee
^ despit	lcbeeg
^ detail	debbsa
^ diary	chfdeh
^ did	YigXjh
^ differ	ddimeZ
^ direct	gZgdel
^ do	akmggU
^ docume	ggiedd
^ does	bkbqbZ
^ doing	jdadje
^ door	fbckej
^ doors	edldfe
^ dr	gZednd
^ drivin	ifgdee
^ drop	debode
^ due	heahdj
^ e	pZbcdh
^ each	ldacei
^ earlie	jlabdd
^ early	ednffa
^ edit	efieee
^ eh	ejcdjd
^ either	ieefee
^ emaile	ddleee
^ employ	fejdfe
^ enclos	ebeikc
^ enjoy	bVxYga
^ essays	jkYddf
^ estima	idhfed
^ every	cofYce
^ everyb	iaiddh
^ everyo	oibZcf
^ everyt	eakkcc
^ expect	xeSchX
^ f	hcmddb
^ fair	eabfdp
^ fancy	bZqgcd
^ faq	icefff
^ feedba	habcdp
^ feel	dgedcl
^ felt	ffneab
^ ferry	ggjgeZ
^ fill	cckmbb
^ final	oZfeaf
^ financ	fZqbed
^ fine	kegfdb
^ finger	hccmdc
^ finish	bkdcdj
^ fire	bdkdid
^ first	kfaibf
^ five	fjdffe
^ follow	efbUhs
^ for	cgsVbf
^ forema	ddZkel
^ forget	hjceed
^ form	fdajej
^ formal	ebdhld
^ forms	eedjee
^ four	caWfok
^ fourth	eecmde
^ friend	egjeee
^ from	hkeYja
^ fundin	fahfej
^ furthe	gidaig
^ fw	egfbla
^ game	egbhdj
^ geoff	gjkYdc
^ get	WQvjhY
^ gist	eabiem
^ give	tahbYa
^ glad	edhkeb
^ go	dhlcec
^ god	giadej
^ going	occXej
^ good	bfdkge
^ got	cZQzff
^ grace	iZmZka
^ gracia	ebneed
^ grant	fbdeij
^ great	Xlbjhc
^ greeti	cmdjbc
^ group	ihfedd
^ guess	daeefm
^ had	saQgXo
^ haha	agodcc
^ half	gkkedT
^ hallo	efhhec
^ hang	eadjck
^ happy	ferccZ
^ harbou	eddckg
^ have	iaqcgV
^ having	dZUbey
^ he	hkchXg
^ head	gZoblY
^ heads	Yggffj
^ hear	lbiddd
^ hedge	fdbdlg
^ hello	eeglbf
^ hence	fejfed
^ her	mcnacZ
^ here	WXrfjb
^ hey	dkbbfi
^ heya	hgcfeg
^ hi	efjedf
^ hired	dbWdtV
^ hiring	ibieia
^ his	gedeei
^ hit	ebdlff
^ hiya	igkfaZ
^ hm	jefdff
^ ho	eeegie
^ hold	ikaeed
^ homewo	cdaqee
^ honest	liaSel
^ hope	fY0XZU
^ hopefu	flbdee
^ hoping	jmZbed
^ housek	beYhkh
^ housin	ffeeie
^ how	ZYvgbT
^ howeve	dceffl
^ howzit	jbcfei
^ hq	dfldjY
^ hr	kSakra
^ human	fccefm
^ i	chgegg
^ if	kogaZc
^ ignore	klaZdd
^ in	fbiZfl
^ indivi	edddel
^ inside	dehdkd
^ insofa	fibhef
^ intere	cabsgb
^ intern	kbcilY
^ interv	dtjcZT
^ invita	edkhdc
^ is	bdfqgW
^ it	aoZbjg
^ its	kfdeed
^ jill	dbclei
^ job	ccjZqV
^ jobs	fejdfe
^ join	bcjjde
^ just	fUeplb
^ keep	jjYZbn
^ kia	jdaefh
^ kind	ejeYjg
^ kindes	eeieeg
^ kindly	dYU3ba
^ kraków	fdkfha
^ l1	edeiei
^ last	ikafdd
^ latest	occdee
^ leave	euYdcW
^ left	ehieec
^ legal	gfadhi
^ let	ggTrgY
^ lets	ScUrkk
^ letter	qaYdhd
^ level	ecdend
^ lifegu	aegghg
^ like	dkacif
^ link	eedjee
^ list	occZdi
^ locati	ecmcdg
^ log	ccglee
^ lol	hclddc
^ long	edcden
^ longli	kfiYed
^ look	elZhiY
^ lookin	cckhed
^ lost	dbccdo
^ lots	elcdee
^ love	cnfcdd
^ loved	mbbccl
^ lovely	VYzWbe
^ lunch	fflaee
^ made	ddgked
^ make	kdeeee
^ manage	ebnegb
^ many	iZnfca
^ mark	kedeee
^ markin	hieeed
^ master	jahcfg
^ mate	eeYepc
^ matron	gmaede
^ may	cSgqlb
^ me	cldhdd
^ meanwh	effeif
^ meet	fejdee
^ member	eflddd
^ merci	edleed
^ merry	eikedb
^ messag	celiea
^ might	dhflda
^ mind	gkfddb
^ mine	aelbla
^ missed	ejcfee
^ mit	ieeefe
^ mo	ekYdej
^ moin	fdhcgf
^ monsie	hfbhgc
^ more	avcbbc
^ mornin	fchgge
^ most	eegiee
^ moving	eadofd
^ mr	bfgZlg
^ mrs	eabreb
^ ms	VdZphi
^ much	ecbcdq
^ mum	iYYbrd
^ my	aapYcm
^ names	lbaldc
^ navan	eafdjj
^ need	ebiobb
^ negoti	dicgjb
^ neithe	Zcccds
^ never	fclchd
^ new	hVkddj
^ next	YdQtcm
^ ngā	eeddhj
^ nice	dayZdU
^ nine	fdelfc
^ no	bledch
^ nobody	dpbcfb
^ not	diWaZs
^ note	eefdje
^ noted	ecrecZ
^ notes	dgiddh
^ nothin	SzgibR
^ notice	eeeffi
^ notifi	megZef
^ now	WjWcyW
^ number	geagld
^ nurser	bcbiem
^ occupa	hbdjbi
^ of	ldebeh
^ offer	VXWY8a
^ office	ejdefe
^ offici	igZddk
^ oh	XheZas
^ ok	cmihZX
^ okafor	eeclee
^ okay	cbbqbi
^ omg	hccYqd
^ on	emhYah
^ onboar	ffichd
^ once	duZdfZ
^ one	gbSsja
^ only	bgWjap
^ onsite	eadnee
^ ooo	Zdqced
^ other	ciceej
^ otherw	mdfddd
^ our	iiegcc
^ out	cZsbhb
^ outcom	Vrceee
^ over	aVoigd
^ owing	hbcdhj
^ owner	haYYsg
^ p	ccleff
^ packag	eedekf
^ paid	dehiee
^ panel	jmfYdb
^ pani	ecZdmi
^ paper	ecddnc
^ paperw	gabcqc
^ parkin	dbobgc
^ part	fdjhec
^ pass	eacdjk
^ passed	abdcrd
^ patien	ekdffc
^ paulin	dadcmh
^ pay	feeeje
^ peace	fifefe
^ people	ffcffi
^ per	igfded
^ perhap	dncdhb
^ perman	jkYZla
^ person	hidchc
^ phase	hdddej
^ phone	dfkefe
^ phones	edlcee
^ photos	feiefe
^ pick	eddnde
^ ping	fkafge
^ placeh	lddgce
^ places	fffife
^ please	abdsha
^ plus	ecnbee
^ portal	ecegke
^ positi	egbbem
^ post	fcelfd
^ postin	aikdee
^ practi	debmee
^ presen	dccjdj
^ print	dgZicl
^ privac	fekdee
^ promis	Xrdeed
^ propos	eeeief
^ provid	fhbanc
^ psycho	ddildb
^ pulled	dbneee
^ pupill	jdeffe
^ purcha	edgamd
^ pursua	cgifgd
^ push	addode
^ quick	jfgccf
^ quillf	fgcehf
^ rang	icidee
^ rate	bctZfZ
^ ravi	oiYZdd
^ re	eZcidn
^ read	davaca
^ readin	bkefff
^ reason	dcacfq
^ rebate	echefh
^ receiv	edjffe
^ reckon	keeeed
^ recrui	lnYYga
^ ref	efgied
^ refere	hkeXfg
^ refres	geejce
^ regard	jahgia
^ region	gZcgdm
^ regist	demaef
^ regret	ceXcds
^ regula	eckdhd
^ rehear	eejfde
^ reject	bbTddv
^ rememb	jeadck
^ remind	YSvlaY
^ reply	aWZ3YZ
^ report	eedele
^ resour	fdegei
^ rest	hieffb
^ result	llZbbf
^ return	dkcbid
^ review	mdedee
^ right	iRglfh
^ ring	bYbnnb
^ role	febffk
^ round	dcaqdd
^ rumour	mibdda
^ sadly	ahheci
^ safe	edkeed
^ safety	ecleed
^ said	Wrfchb
^ salaam	fhcdej
^ salary	dddend
^ same	cZimcf
^ sat	jkdZee
^ save	fejdee
^ saw	foYddc
^ say	cXlhja
^ scores	glbcef
^ season	eejffe
^ second	lfhfZb
^ see	aUwcgb
^ select	khgbcd
^ senate	jkabde
^ send	beanhd
^ sendin	ecbmfe
^ sent	bZtdbb
^ set	fdoade
^ seven	mabgdf
^ shall	YYbpje
^ sharin	dkhbed
^ she	kccfeg
^ short	ifZdgi
^ shortl	mcdeee
^ should	p2eSWQ
^ shout	bccjld
^ show	edfkee
^ siftin	flbeed
^ sign	YZcdvb
^ signed	bZTYxa
^ since	cYhhYq
^ sincer	gcYmjb
^ sir	eglddb
^ sister	ejZdej
^ sit	ehdiee
^ skills	ieddeh
^ slides	edndec
^ slots	ffeief
^ small	eZpcdd
^ sms	hccegj
^ so	fYLXsx
^ some	igebdi
^ somebo	dfUiZq
^ someon	ehdhcg
^ soon	Zniddd
^ sorry	gancZi
^ sounds	hXqeba
^ speak	ofaaee
^ specia	dendce
^ spoke	kgibcb
^ start	cbZirb
^ starti	dhhaid
^ status	huQhcb
^ stay	crcadd
^ steel	eecele
^ step	fgdiee
^ still	VyWYhc
^ strike	hediee
^ subjec	hfWfkg
^ submit	eedled
^ subseq	ebaigk
^ succes	oXeefg
^ suitab	ekdefd
^ sunny	eifeff
^ sure	araccf
^ suspen	knQbmd
^ ta	icigdc
^ take	YZkmjb
^ talent	dihdee
^ talk	iggddd
^ tap	fealfe
^ taste	edekee
^ team	gmcccf
^ tell	aSgxbZ
^ terms	dcaZtd
^ text	eeglcc
^ thank	iflZah
^ thanks	ifmZce
^ that	hrmQdU
^ the	eiZahl
^ their	fdgdXn
^ then	ddgjdg
^ there	hfafam
^ theref	geddej
^ these	dkkbcc
^ they	deVemn
^ things	exTcca
^ third	ejeefe
^ this	bZpZfl
^ those	epgadZ
^ though	dfcdjh
^ three	dYjjci
^ throug	ecejeg
^ ticket	feiffe
^ till	efjeed
^ tip	fclefd
^ title	efdejf
^ to	ecbnja
^ tobias	lddefe
^ told	iaoiYb
^ took	kXccen
^ town	aiddmc
^ track	fejefe
^ tram	ghchee
^ travel	ebjkec
^ truste	ghjdeb
^ truth	igYfck
^ trying	ldeeee
^ turn	ccepeb
^ turned	dcgeZm
^ turns	idYcik
^ twenty	eaebsZ
^ two	fkacif
^ typica	jgedee
^ u	jeeefe
^ uncle	ecgdke
^ under	dlVahm
^ univer	ieeffe
^ unsubs	ebsadc
^ unsucc	ebdeen
^ until	gmnZZX
^ up	icieed
^ update	gcifee
^ upgrad	eelcee
^ upload	ecZrdd
^ upon	ehdeei
^ urgent	eedmed
^ use	ecbqdc
^ userna	feiefe
^ vacati	chiefe
^ verbal	dcjcjd
^ verdic	qdbddd
^ very	deddle
^ vettin	dkgdgc
^ vielen	ecmded
^ view	edocdd
^ visit	dfjgdd
^ vn	fbcekg
^ voicem	halddf
^ waitin	elceee
^ want	cblcna
^ wanted	fqadgY
^ warm	ggjgbb
^ warmes	edlced
^ warmly	dchcfk
^ was	cpddeb
^ watch	YyXYcX
^ we	fidahh
^ wear	ccdpcd
^ week	plWYbb
^ welcom	aYXU6W
^ well	nRaXpm
^ went	dgbdnb
^ were	dudXac
^ what	XoWqfZ
^ whatev	fjddeg
^ whatsa	edemed
^ when	avMohY
^ where	eichef
^ whethe	btgabZ
^ which	XmZvYa
^ while	fXlZgl
^ white	mZXapc
^ who	ffdjee
^ whoeve	hdieee
^ will	hwRSka
^ winner	hjddfe
^ wir	edleed
^ wishin	dZncdh
^ with	dbjVcs
^ within	pcajab
^ withou	jebrdU
^ wolver	adpdee
^ worth	fecled
^ would	URV/lU
^ wow	egiefd
^ write	fddkfe
^ writte	deeclf
^ x	ecXfjm
^ yes	faPnjm
^ yo	igecia
^ you	fbbgkg
^ your	chjebh
^ yours	ljecWg
a	dcdndg
a #	bahrca
a @d	jXZdep
a backgr	dccgne
a bad	ejeffe
a barist	eeecek
a bell	rZbfbg
a berth	icedie
a better	dVkaog
a big	dhkahb
a bike	ecoecc
a biscui	dgkbcg
a bit	dkffbd
a blesse	iejced
a block	edmedd
a blue	fejdfe
a boat	dejdef
a body	icdeej
a box	eceiie
a brass	ceodce
a break	ebjfeh
a budget	eeejef
a burst	hgZgei
a bus	cdkege
a busy	gieffd
a calend	cZZvdd
a call	qZUtZX
a callba	hlacef
a camera	eedkee
a candid	dVbVc2
a car	edlbfg
a career	egfcdj
a case	dhbmdd
a certif	hcdkee
a chance	dmjTak
a change	hfciZi
a chap	eeaceo
a chat	biZsba
a chemis	ebeidl
a chief	eddgek
a choice	epdZed
a class	fiedff
a clear	eeeefi
a close	eacbdq
a closer	edcdfn
a coding	ceemee
a coffee	ecdped
a collea	Xdpbfg
a commit	eleefb
a compan	ebnfdd
a compet	edeieh
a compla	fdifff
a compli	feegei
a concer	hekffZ
a conclu	bndefd
a condit	fdfdke
a confer	eieeee
a confli	feeife
a consul	edhiee
a contra	bcXWxf
a conver	decnde
a copy	ZXhuZe
a couple	atZdcf
a course	ffiffd
a courte	ebnfec
a cracki	cbndee
a cultur	djdhee
a cup	dZjndb
a date	f2SnWK
a day	dhYXtb
a deadli	idffff
a deal	eaYatb
a debrie	cdclge
a decisi	rmYZdW
a deeper	fdejfe
a defini	slYYbb
a delay	imYeed
a deligh	ddeejf
a deputy	ebddij
a desk	fkcddf
a differ	ZXXfa0
a direct	eahidg
a disast	fcfffj
a dog	deedmd
a draft	dVqhiZ
a drawer	fcoeeb
a driver	dXlgdj
a drivin	ebenee
a drug	dgcdmc
a face	dclcdh
a fair	gcedmd
a fallin	fZheek
a family	hcdjdg
a fat	eaefhj
a favour	eddddn
a fella	hcbhdj
a few	ZsXnbZ
a fictio	cbdlei
a field	fedeej
a figure	eakejb
a final	lcgcgd
a firefi	dddend
a firm	rYddhb
a first	cicmcc
a fit	nccdef
a five	ebakcm
a fixed	eheeie
a forkli	eedcem
a form	bYddqh
a formal	jjVZnf
a fourth	fddfif
a free	ebjabm
a freeze	fiheee
a friend	cYqWbl
a full	eieagh
a furthe	enecec
a gap	ekdeee
a genero	fgjece
a girl	eededk
a glorio	kjbceb
a go	dcapcg
a good	fqfZeZ
a great	ccuZYg
a green	deeflb
a group	cicmdc
a guy	fbceen
a habit	gifded
a half	nbUpab
a halt	eZpeec
a handfu	ejZbdl
a handwr	eefiff
a happie	gcefek
a happy	edieei
a hard	efdeej
a head	cXfsce
a heads	kddgde
a health	eeeked
a hearin	fcdlfd
a heartb	eddedm
a heavy	ecceen
a hiring	cZsdbb
a holida	keddff
a hotel	kccied
a human	dqVcfg
a job	gbiflY
a joy	egdekd
a junior	fedemc
a lab	fdifee
a lad	daidcm
a ladder	hYahem
a laptop	decmee
a large	fgceei
a last	eeeiff
a later	apccdg
a latera	fdeefj
a laugh	eZkkeb
a laurea	eicghd
a lay	ednbiZ
a leader	keeeed
a leadin	feeked
a lesson	cdcnee
a letter	sdRfcg
a level	fecefk
a licenc	fdeben
a line	kfaadl
a link	bdaudZ
a list	bgancg
a little	YzQhab
a live	ecendd
a living	eboddc
a long	hkWZii
a look	XuZffb
a lot	YnccYm
a lovely	ccnbdh
a lunch	edekee
a mail	oYgcdh
a man	gkacdh
a manage	eieeff
a map	cbkkdc
a market	daejek
a master	ehdgaj
a match	dgWgeo
a matter	jdegee
a medica	ecemde
a meetin	kqVZdd
a member	bueYcc
a mess	aqdedd
a messag	ucYdbc
a mid	aoecee
a millio	eekfec
a minute	jdehcf
a mistak	fddffk
a mock	eeejff
a moment	ddepdc
a month	ldaamc
a more	edZeep
a mornin	ebdnde
a myster	eakied
a name	gddddk
a need	eheaje
a new	VpmZaf
a next	dXmjed
a nice	jYdhhg
a night	deekef
a nine	fedige
a no	hUVUZ7
a noise	ejdefe
a noisy	eimbea
a not	mfaaeh
a note	lfXeam
a nudge	dfejfe
a number	dhgfhc
a one	abbsch
a packag	fjeedf
a page	eddmee
a paid	defked
a pain	eldieZ
a pair	eckeee
a panel	hWandk
a parkin	edgeje
a part	fdeeel
a partne	egbapb
a pass	kUfecn
a pause	ddajek
a pdf	eddglc
a pencil	dgkeec
a pensio	ecodbc
a perman	jZZhoa
a person	ieicai
a phd	gddeej
a phone	ifZqcX
a photo	gbjied
a piece	cddoed
a pint	hajdch
a pity	fdeeek
a place	faTdsg
a plant	fddidi
a pleasu	hcofYd
a polygr	eeejee
a portfo	eeelde
a positi	fngXYh
a possib	dmbaei
a post	dkeecg
a potent	ejeefe
a practi	eccmeg
a pre	eefiff
a presen	ddbmef
a press	eedlde
a privat	fdcfek
a privil	fdbfel
a probat	feedke
a proces	fidege
a promis	kkccdc
a proof	eedlde
a proper	jjgbgZ
a propos	edcclg
a provis	fffdif
a psycho	eeclfe
a public	deelee
a qualif	eeecel
a quarte	dciife
a questi	bfcpcd
a quick	bairbb
a quiet	eecmee
a read	djcbmd
a real	hjkbab
a really	ffedfi
a recomm	ffiefd
a record	edkeee
a recrui	dikcbf
a red	feeeej
a refere	daapcj
a refusa	fdeieg
a reject	ZZggap
a reorg	ekcfff
a reply	nnVbdc
a reques	fchhhc
a resear	fcdmde
a respon	wXadeb
a restfu	dYvadZ
a restru	gfceje
a result	ihbdeg
a return	hnbecc
a review	dnZfhc
a ride	eeeife
a right	fddhei
a ring	bdejfh
a road	eejffd
a robot	ecbgij
a role	iffeef
a rollin	cpcdec
a rough	nfaced
a row	edggid
a rule	pcdaed
a salary	fjfede
a sample	cccsbc
a satisf	eeedle
a say	fjbgia
a scaffo	kcfajd
a scan	eecmed
a scanne	feclee
a school	efeeck
a season	dhcZpc
a seat	fhedie
a second	cjYfXq
a securi	deejdg
a selfie	ffecjf
a sense	eejdfe
a separa	egdihc
a set	fefife
a share	iefffe
a short	YYc6YV
a shortl	dndgdb
a shot	fkeefc
a shout	cdened
a signat	edjehd
a signed	cYfiob
a simula	chZmee
a single	feeiee
a site	fdejff
a six	feeieg
a skills	eecnec
a slot	fgXrca
a slow	goceeZ
a small	cddkZl
a smile	eidhee
a sort	dedmed
a stable	feeief
a staff	feefei
a stage	eefjef
a standa	fdfdej
a stands	ahoddb
a start	eedjgd
a starti	fdeekd
a stipen	feecke
a stop	dWteeb
a straig	mkbcea
a stroke	eYhefk
a strong	csXadh
a subsid	hdjded
a succes	eeeekd
a suitab	efcefk
a summer	gddjee
a sunny	fdkfed
a supply	feejdf
a swim	edfkfd
a system	bmecee
a take	efZkdi
a teachi	eddlhc
a team	eiegef
a techni	dfXteZ
a teleph	egdiee
a ten	kbdlcd
a test	clelcX
a text	rbdaed
a thank	ccrdea
a thing	edhkde
a think	feahmc
a third	egjhdb
a thousa	ekicdc
a three	eddneb
a thumb	dhaidi
a thumbs	hcldeb
a tick	igdeee
a tie	fibhgc
a tier	icfdeh
a time	cVc0dZ
a timeli	emdeed
a tough	dYlcdk
a towel	dedkef
a trade	ddkefe
a train	deYkma
a transc	edhkdd
a treat	fcmeed
a trial	WfU0ac
a truste	feeieg
a turn	ebedij
a two	deZcfp
a unifor	fhfche
a vacanc	fjieea
a valid	eddoec
a values	edejee
a van	fbeeel
a verbal	ddeboe
a verdic	occded
a very	akhaci
a video	fhbjed
a view	ekedfe
a visit	dicgic
a voice	fdhdcj
a volunt	eicddj
a vote	faaejl
a vouche	cdicdl
a waitin	ekdceg
a walk	edekee
a warm	dbncdg
a weddin	ebmiea
a week	cYibpe
a welcom	feeeje
a when	ecdfel
a while	ctdfcV
a wonder	dfmahc
a word	Sglmeb
a work	fgdkdd
a workin	bebmci
a writte	fXbucc
a yacht	dgdeej
a yarn	edjhed
a year	cgZXfs
a yes	vXSbwR
a zoom	dhejee
aadhaa	feehff
aadhaa and	ffeiff
abe	gdeefi
aberde	afghkc
aberde platfo	dibbmf
aberna	eheeeg
abeyan	dasddZ
abilit	fdeefk
able	nfUeYo
able to	ogUcZp
aboard	caVewa
aboard .	dbWeva
about	airgaa
about #	caYwcc
about .	eibhkY
about ?	ebenee
about @d	adXrdi
about @p	cbgdik
about @s	yTcYdd
about a	XgkmdZ
about an	coehYd
about and	efieef
about biscui	ebnedd
about candid	dsbbeY
about everyt	fndced
about footba	famefe
about for	jaafhh
about hedger	fdgdcj
about hours	hceife
about how	fZieek
about it	cieafj
about me	aoadbj
about my	fchjbh
about new	edieeg
about next	gmfacd
about on	ebijee
about onboar	fedeke
about one	ekbehc
about other	eedben
about our	fdkcef
about parkin	ccqbed
about pay	fjekeY
about placeh	dlddfd
about recrui	fdjffe
about salary	ddfkdf
about simila	ddicej
about terms	edegif
about that	bkbdek
about the	fbshcV
about their	dZsaed
about this	egdjfc
about timing	dpbdeb
about to	djhdee
about us	cemede
about what	fmlaaY
about when	egeeid
about where	endcfd
about whethe	ejdbif
about which	deelee
about you	fmZkZd
about your	bdlgXk
above	eXbgbt
above .	ebneec
above addres	eedjee
above has	edceel
above mentio	fddffk
above sixty	hddiee
above the	jefZgh
above time	edbmee
above vacanc	fbgeej
abroad	gbndeb
absolu	lfceee
abstra	ffeife
abuja	fbddik
academ	eZeeji
academ .	fcekeg
accept	TTfd3d
accept .	ZhTctf
accept ?	feedje
accept @d	eeffej
accept @p	ecbebp
accept a	famkba
accept and	falicd
accept applic	bndeee
accept by	XbZcuh
accept electr	efedif
accept elsewh	fdpedZ
accept it	edejee
accept my	gXocch
accept of	dbclhf
accept on	edkdeg
accept or	icbcpa
accept our	ejgabj
accept that	feefjd
accept the	aYbufc
accept this	ddfejg
accept to	eeccoc
accept until	cckiee
accept we	eeeeih
accept within	effcje
accept you	fffcjf
accept your	fdlbge
access	fVsach
access to	bauccd
accomm	egegfe
accord	tgaZad
accord to	qfdaZf
accord with	gjedhb
accoun	YawWdi
accoun .	bfmcfd
accoun and	eXjgkd
accoun as	fdeffi
accoun by	kchedd
accoun has	edpbed
accoun of	ejfadi
accoun payabl	feeefi
accoun to	djchee
accoun was	fdleec
accoun will	adpdde
accoun with	fejdfe
accoun you	edobec
accura	fecdbo
accura with	fedebn
achebe	feeegh
achiev	fdkegc
achter	dhfddj
acknow	gmkdaW
acknow receip	cjmedZ
acknow the	igeffd
acknow your	inYccf
acquai	heegee
acquis	glVhfg
acquis team	ifeefe
across	aYfmdj
across .	bckjec
across all	fbkefe
across as	fdedek
across group	gfceje
across the	dfeeej
across your	ebcreb
act	hZdmgc
action	dgdsdT
action .	ebjhed
action is	eikcea
action needed	eeclee
action requir	dbasga
activa	fefjed
active	bmiadb
active .	dnccec
active consid	ejedff
active in	fceffj
activi	edmded
actual	cZhjlY
actual like	feideg
actuar	eejged
ad	VqjcZf
ad 's	ejideb
ada	hXWohi
ada thank	gcZkfh
ada thanks	edcigg
ada we	gdbfej
add	cjnYfa
add a	ebldic
add it	ejkbec
add our	iffdfe
add this	djchef
added	arkYiT
added to	cqlacW
added you	egjeed
adding	decfdm
additi	ihbhdc
additi docume	kdeeef
additi to	ekeefd
addres	WV4fXX
addres .	eYlndZ
addres by	cfrWef
addres histor	eedkef
addres is	eeifee
addres of	fefief
addres so	felcee
addres that	eapdeb
addres to	chigdd
addres you	fcodea
adebay	edgheg
adeyem	fedief
aditi	hecjfe
adjour	kihbea
adjour it	kjbceb
adjust	bjejcd
adjust .	eefjee
adjust reques	ejaeeh
admin	dghdic
admini	bifbfj
admini and	eejeee
admini assist	diefff
admira	edceen
admire	deaden
admiss	kdbXhl
admiss and	ejgeeb
admiss to	dbdZer
admitt	iZYXgt
admitt .	eddgfj
admitt to	gfcZik
adopte	fgiefd
advanc	ceWmhh
advanc .	fdckgd
advanc to	eddjef
advanc your	fdcefl
advert	WWaXf3
advert .	dacfgn
advert and	ecmdfd
advert for	ddmced
advert in	fceeel
advert posts	eeaeen
advert was	fddfhi
advice	foZcgc
advise	hdbeel
advise .	ejddie
advise of	iheeed
advise that	eWicim
advise to	ejdhde
advise you	liccae
adviso	bbmdhg
adviso is	eejfee
adviso vacanc	efeeie
affect	edregV
affect and	fgifec
affect your	fekfec
afford	eeceel
afraid	apRWXw
afraid .	eiZZbp
afraid i	dldefd
afraid it	cibdem
afraid that	eedeel
afraid they	feeffi
afraid we	fdeefj
afraid you	eicecj
afresh	dedeel
afresh .	ecdefm
africa	fhgefd
after	ikYXgl
after #	hdeiee
after .	lkfacZ
after @d	RpdWmm
after a	dXXcex
after all	aceian
after carefu	ebiidf
after consid	eZdeeo
after he	didiee
after intern	ebeffm
after is	cfekfe
after it	hnddeY
after lookin	ejfcff
after much	ecbegm
after my	fdlded
after our	feeffi
after probat	ddeemd
after review	eZcces
after such	fdiiec
after talkin	fglefZ
after that	W9VbYR
after the	snaOZf
after this	bncffc
after three	dfidhd
after trial	hdbamg
after we	ejfheb
after which	wWaafd
after you	mYjheZ
aftern	hdflZe
aftern .	geldcd
aftern i	fclffd
aftern we	gjZedj
aftern you	fchkdd
afterw	jkpWZV
afterw .	hscXca
afterw i	ihceee
ag	bndeed
again	XfkgYn
again .	WakiYp
again ?	edmddd
again @d	cXXkcs
again after	Xpfcee
again and	fhichY
again as	fdkefe
again before	ejddge
again for	ffYcdq
again from	jgfdfc
again if	fanceg
again in	Zibccp
again next	dbcaer
again on	Xmejfa
again they	efeiee
again this	fcdpeb
again we	eYoiea
again when	dficeh
again with	ecdlef
again>again	gffndX
again>answer	cXsagf
again>ask	ZkXfnd
again>away	jecfcj
again>bye	dbafeq
again>chosen	eecgdk
again>closed	cgefck
again>date	xUUjcg
again>decide	edlffc
again>free	Xjeobc
again>give	oZhYff
again>goon	fYiVds
again>hear	dhgidd
again>hold	fdkfed
again>if	bflWij
again>joy	diYden
again>match	cadtdc
again>me	ihdddf
again>meet	dhZqYc
again>news	sebYec
again>not	idpada
again>offer	efeefi
again>others	Yncbek
again>papers	daamdl
again>post	fYhWdr
again>refuse	chXadr
again>review	gicclZ
again>said	jeYYgm
again>soon	gjfced
again>sorry	djZaem
again>start	eZikdf
again>step	Ybb0cZ
again>thanks	dYhdgl
again>them	fXgkgf
again>will	lbkieW
again>you	nlXdce
agains	dgUaYw
agains our	fddefk
agains the	ihZedk
agains you	cZbgbr
age	edehei
agenci	eeiffe
agency	ZblgTq
agency 's	ebdiei
agency .	gjbfbh
agency and	efdfei
agency is	jcceei
agency rang	fidgef
agency the	dcdiej
agency will	bleefg
agency would	fkeeed
agenda	fncdeb
agent	hZgfkb
agent .	lefdgb
agent phoned	ddgcmd
agent rang	ecidjd
agent says	ejbedh
ages	fradda
ages .	esadda
agm	iedeeh
ago	eclbhd
agree	atTihZ
agree .	docfeb
agree and	grbbdZ
agree on	effifd
agree to	ekeefd
agreed	iSVjsg
agreed .	cYdlmc
agreed in	edfdkf
agreed on	gdfdmb
agreed that	eccedm
agreed to	mabcgi
agreed we	ejefef
agreei	ekdceg
agreem	WVhV8S
agreem .	ebagqc
agreem and	eckefe
agreem attach	eedcmf
agreem with	dajdld
agrees	fneZfd
ah	dagfgj
ah listen	ddjggc
ah they	fbceem
ahead	faeekh
ahead .	dhYclh
ahead and	elcgeb
ahead of	dhXlic
ahead with	fZfajm
ai	hdeefh
aid	fddkfe
aim	rfYbec
aim to	pgabed
aiming	nkbYdc
aiming for	qbcZee
aiming to	fieeee
air	apbgce
airlin	bhhack
airlin they	fcdeel
airpor	caphcb
airpor .	cZrgcb
aisha	gegfff
alarm	cYrbeh
alarme	fhdfjb
alas	caYcdv
alas not	eeeffj
alas the	edaffm
album	hdjdee
alder	ffdfei
alert	dZxYac
alert #	fejede
alert ;	efieee
alert has	fdnedc
alerts	daxZaZ
alerts .	eboecd
alerts for	fejefe
align	emdbee
align intern	fndbec
aligne	ebbdeq
aligne with	fceefl
alignm	dkcdeh
aligns	fefffh
aline	hefgff
all	icpWdg
all 's	fedgfi
all .	aZpXgk
all ;	fdgdej
all @d	edeieh
all a	cilddc
all about	fcidgh
all advert	eeaeen
all and	fdceel
all applic	xeSXal
all appoin	idlddb
all at	dkheed
all be	jfcffe
all been	eYbekl
all came	hkcdee
all candid	qRchbm
all day	eUtgdd
all depend	flafff
all extern	ecneed
all final	fiedff
all finali	iehded
all five	jhfdea
all four	iidcee
all goes	glddee
all going	jefdfe
all good	hcheef
all he	elcfed
all headco	feiffe
all hiring	dXtddc
all i	XycaZc
all in	epWdja
all interv	ogaZdf
all is	dhifec
all joinin	eblfef
all just	dcndee
all my	edZegm
all new	dZredc
all non	eclffc
all of	Wcjemf
all on	nbfddd
all ongoin	fdjfee
all open	dekddf
all our	djeceh
all places	dbYedq
all posts	fdiffe
all recrui	edneec
all requis	fblffe
all right	daehii
all rounds	efedjf
all scribb	efcijb
all select	cYpeee
all she	dfoeeZ
all shortl	jblgdZ
all six	jbaZpc
all so	eahffj
all summer	elZeic
all that	efTimh
all the	cblWcn
all things	chadel
all think	feeeje
all this	fciifb
all those	ednbdf
all three	iogbYa
all told	ecZenh
all vacanc	eYjdej
all we	dkjceb
all week	eejefe
all who	idieed
all you	ddcpdc
allerg	edefek
allerg .	edeeek
alloca	dmbceh
alloca and	fdeffi
allott	dedgjf
allow	wiTeYa
allow @s	kdedff
allow up	ndcded
allow us	mhcZee
allowa	efdapb
allowa .	fgeeie
allowe	lblefW
allowe to	lcmdfW
alma	gdffeh
alma owners	igYcgj
almost	bkdghd
alone	iggeae
along	aUYpXv
along .	echgeh
along my	dhaidi
along on	eddhei
along the	ejdefe
along with	dZepbf
along you	ecdfel
alongs	dphddX
alongs the	epcedZ
aloud	idmdbc
alphab	eoafcb
alread	ZdSUf3
alread .	ZfgZhl
alread been	ffdeej
alread promis	fiddei
alrigh	hjcfed
alrigh .	ifeefe
also	djnbWf
also .	cnbffe
also a	bcedeo
also find	eeleed
also have	jgdefd
altern	ddikec
althou	fXbZis
althou i	igdefe
althou we	feefdj
althou you	edcden
althou your	eabdlk
altoge	egWddr
altoge .	eiTeep
alumni	eaofdc
always	qjgRZe
always .	eZqdec
am	deafmg
am #	kdfeee
am a	cnaemV
am able	idfdhe
am afraid	apRWXw
am allowe	jhdded
am around	edddhj
am as	egbecm
am asking	efeeje
am at	iahidc
am attach	feedje
am author	edeeld
am aware	ejedge
am away	dfnddc
am back	ajWmbk
am booked	edcmee
am callin	ecbenf
am chasin	duUcba
am closin	fdceel
am collec	edkfed
am consci	fedeek
am curren	eZqgdc
am deligh	efeble
am doing	cceqdb
am done	fdndeb
am drawin	fdedle
am follow	gmceec
am free	idegef
am gettin	jjddec
am glad	eccjla
am going	ibdflb
am gone	elcffd
am gutted	eaadds
am happy	dbXarl
am having	fhdied
am helpin	feeiff
am hired	edgekb
am holdin	eefeie
am honest	jddddi
am hoping	mbhced
am in	gnYfiW
am instru	fddehj
am just	idldbd
am meetin	kZckde
am mortif	eccebp
am no	dXoedf
am none	bqceeb
am not	oeeXhd
am off	ejjYah
am on	Ze2WcR
am one	iideed
am only	Xcraeh
am out	YYqVYp
am over	dicclb
am please	dedend
am puttin	ehdcld
am quiet	flbdee
am quotin	cgcicj
am really	chedih
am ringin	bhgcgg
am second	hcbddm
am seeing	fiZncc
am sendin	dechej
am so	ebcgdn
am sorry	ZWkdat
am still	bpcega
am suppos	dbcped
am sure	efeble
am taking	bdidlc
am tellin	maYbii
am the	hXXguY
am their	eeZene
am theref	efecke
am thrill	eccdqb
am throug	dZfnff
am to	mKO5iR
am told	ntTZYd
am too	daYdbs
am travel	ddkefe
am trying	jiecce
am unable	apcfed
am waitin	ekdeee
am with	jbehef
am workin	elfidX
am writin	aajZdp
amara	egdhff
amazin	ehcdma
amazin people	eedemb
ambass	gfhede
ambula	Xbodlc
amende	ededle
americ	lchfdc
among	hrVTZp
among oursel	eneebe
among the	dkdeeg
among them	mhYVcp
among themse	fkeefc
among those	eibaen
amount	afkdhe
amp	fheeff
an	ggajhd
an accoun	fekceg
an addres	eapdeb
an advanc	feefie
an alert	fdmaeg
an all	edjeee
an altern	ecdlfe
an amende	ededle
an answer	stRUfS
an apolog	cfifja
an appeal	ddheek
an applic	eZnack
an appoin	cXWhcx
an appren	gdeeei
an approp	fceffj
an assess	eoecdd
an assign	eiegee
an automa	chkefc
an awkwar	eckeeg
an easy	eeeeek
an editor	feeife
an email	udYbed
an emerge	dkgfdc
an employ	fbddmg
an end	hdbgej
an enhanc	eediid
an envelo	eedcih
an equal	kfkcca
an evenin	hbdkee
an except	feeffi
an execut	feekee
an exerci	cednde
an eye	jcXacs
an hour	gPglrV
an in	ddbodd
an indivi	jedfff
an injunc	eclfed
an intern	bgkeee
an interv	WsejYc
an invita	fmbhbc
an invite	dcfihf
an offer	cpVSoh
an office	djdeid
an on	ecZred
an online	glahda
an open	edkefe
an openin	eddmed
an other	fddffk
an oversi	eceieg
an overwh	efdeej
an unfort	ldYkjY
an unmoni	fejeed
an unusua	cZaojf
an update	jqTbch
ana	eehfff
analys	fdkdgd
analys .	eidehf
analys and	egkbfe
analys at	eekeee
analys has	lbeffe
analys r	eeajfh
analys role	fcjfge
analyt	eefefj
ancien	feeheg
and	hddggg
and #	ZcfolX
and @d	dccZhp
and @s	ddcdod
and @t	ieeffe
and a	gSnpfX
and about	deeieg
and accept	ebageo
and added	fdbeme
and adjour	kjbceb
and after	apaYdl
and again	ehcehf
and all	lfQbgp
and am	bhjdgd
and answer	iWnhdb
and apolog	gifefc
and applic	jeeefe
and apply	effcek
and are	dvUYic
and as	eiZajj
and ask	ddbkje
and asked	drdYia
and asks	eckehd
and at	eijbed
and availa	idehce
and await	fiedgd
and back	fddmce
and backgr	ehcekc
and bank	ecclhe
and be	hatYca
and before	ddelee
and benefi	eeihde
and best	dcjdei
and both	mcbZdm
and bring	adXwda
and by	rWchcc
and call	keccei
and can	ddbebq
and check	kdedef
and choose	eddgdk
and closed	edmefb
and come	eccWkn
and comes	jbddjd
and commun	jdeeff
and comple	fjjadc
and condit	celcgd
and contac	dgejee
and contra	feeekd
and could	YmaZne
and cover	ifeffe
and decide	jeddeg
and decisi	kdeefe
and did	dcjgef
and do	dYleif
and drivin	eedjee
and each	hbcmec
and email	geejfc
and encour	cjfffe
and enjoy	ejdffe
and equity	edeige
and every	nbdfee
and everyb	kedeef
and everyo	hdeeje
and everyt	eXebll
and expect	edjice
and experi	docdec
and family	feledd
and finch	feeeie
and first	jfbfja
and five	bdfmfd
and follow	ekfdee
and for	fWjgcl
and forth	jhYecj
and four	chdife
and friday	jddfee
and full	emcgec
and gas	fgjffb
and get	evfWfX
and give	fcjkcb
and go	gekdee
and goes	ifeefd
and gone	Yoeeef
and good	cZnZbm
and got	eZocka
and greeti	gcmbed
and has	neadeg
and have	WkqfZZ
and he	liYXdl
and hearin	dhjcde
and her	ccgled
and here	egedej
and his	dieckb
and honest	famdgd
and hope	eeichf
and how	iahgef
and i	sYcelY
and if	mjdgZa
and in	dpYacj
and inform	iclced
and introd	ekddge
and invite	feeffi
and is	ftUafe
and it	XjPeop
and its	cefddl
and keep	eemffa
and l	eedieh
and last	ffeief
and latest	jdefff
and left	eleeed
and let	agdfnc
and look	cihcbi
and mail	defiff
and mark	fefjde
and may	dfedek
and maybe	egjeed
and me	kZYhbn
and medica	fedfje
and meet	cXcwcb
and mentio	fedjee
and messag	medeed
and mrs	feeeje
and must	fabeeo
and my	fiVqaf
and need	hjaidc
and never	bieddj
and next	idfeff
and no	clgdaf
and nobody	Xqhbga
and not	kbVgYr
and nothin	cjheed
and notice	ehclcd
and now	SufVhd
and number	dbZlcl
and offer	eieddh
and offere	ecednd
and on	wXbWbk
and once	dgdeje
and one	jbcsXa
and only	bmjdcc
and open	edfjeg
and our	hlcadg
and ours	fcdedm
and out	edjhec
and paris	llccZe
and passed	feccel
and person	dcebpd
and pick	fedjee
and please	gfafel
and possib	bldege
and presen	gedjfd
and press	ffeife
and pulled	cdoecd
and put	dalhdf
and reed	iYgjhd
and regret	eefffi
and reques	ecdmfc
and reserv	iiceed
and respon	kceefe
and return	bbbhqc
and revert	igeeee
and review	dbnedd
and revisi	fekfdd
and ring	padfcd
and rings	rZdbed
and safe	dXgidl
and said	bfTWuj
and say	dakicg
and says	gXnjcc
and see	eeYpdb
and send	bbaugb
and sent	mdddee
and share	ediide
and she	eheWem
and short	egdcej
and shortl	enbffb
and should	dceghh
and showed	ecoddc
and sign	ebdild
and signed	dddlhb
and since	efeefi
and so	eUgbjo
and some	egdeej
and somebo	dleffb
and someon	chdjfd
and sorry	fihefb
and sort	ccdnee
and start	hlbcfc
and still	eckeef
and submit	dccjkd
and sudden	ibdmbd
and take	feifee
and talk	chblee
and teleph	kedfee
and tell	hbXqgb
and tells	occddd
and ten	gcdddl
and text	paajcc
and thank	hdhdcg
and thanks	ccjekd
and that	ofkSec
and the	cmUYko
and their	fhcdej
and then	oqUUjZ
and there	fgZVjo
and theref	oiabda
and they	UgcXqm
and think	fceocc
and this	ecZcjn
and though	fdfdlc
and three	eehdei
and to	laYfYp
and told	bYpndX
and totall	ebkeeh
and try	eefdhi
and two	dhbhgf
and unsucc	qddeca
and until	argcca
and upload	efedjf
and video	ieefff
and want	cdawaZ
and wants	cadqed
and warm	edieeg
and was	ecggfh
and we	iYViio
and well	eaader
and went	YweabW
and what	gbhfaj
and when	bjfchf
and whethe	lXhidd
and which	hbhdfh
and while	fdcefk
and white	hedejc
and who	idgdgd
and will	dtmSbZ
and wish	edmedd
and with	gakiXk
and withou	eeeked
and work	cYkXta
and would	aVgsge
and yet	mYceej
and you	sTQfio
and your	XXgmdn
and yours	ZctjVZ
andre	eedhge
animal	effddj
anita	edkeee
anjali	fgeeie
ankle	dleefd
anna	edafem
annex	ddeiid
announ	pTjSem
announ .	amceeg
announ @d	ncaceg
announ a	eaqffa
announ about	felefb
announ all	edbffm
announ at	idgefe
announ it	degeig
announ its	jdgeee
announ on	jcjeed
announ that	dcbcim
announ who	pdcddc
annual	We0XZb
annual leave	Yhqbdc
annual report	eckeef
annull	dZXeds
annull .	dZXeds
annum	fffehf
anonym	ebnhda
anonym .	fdhjed
anonym and	fekefc
anothe	ZaXkS3
anothe .	ebdhcm
anothe @s	jfiddb
anothe applic	XUWZb7
anothe candid	cbbZdv
anothe compan	iceeei
anothe date	aredea
anothe direct	eccdeo
anothe finali	dddeen
anothe go	feeefi
anothe hour	dbeqeZ
anothe interv	dYdrfb
anothe job	eemfdb
anothe look	eieffe
anothe offer	kigjUc
anothe person	ebacer
anothe role	dlcddg
anothe round	dmegea
anothe schola	eebeel
anothe slot	eedjfe
anothe suitab	edeefk
anothe way	edcfih
answer	wgYada
answer #	gefifd
answer 's	jbcdmc
answer .	oobdVX
answer ?	eddhek
answer @d	teaYcb
answer about	cihjda
answer and	nZYbik
answer any	hkYjec
answer are	edncfb
answer as	chejee
answer but	ejdkda
answer by	foUUuV
answer can	ecmdee
answer comes	tZZddd
answer emails	fcjefe
answer every	jkZeeb
answer for	gsbZcY
answer from	pTmbdb
answer has	fdcefl
answer have	ffidfe
answer i	gcdhfh
answer in	lZibbi
answer inside	lcdeee
answer is	defZlh
answer it	eZefen
answer no	gbeeek
answer on	neWffg
answer so	ldcdge
answer sorry	igedfe
answer the	jWilea
answer they	ehccek
answer this	fdfefi
answer to	bXbrZl
answer was	XsVadl
answer we	fddffk
answer were	fegkea
answer will	kdefee
answer within	odbdee
answer you	hkagdd
answer your	gblcdg
answer>again	bXgwbZ
answer>answer	kkVfai
answer>ask	ehZgfh
answer>away	bcphda
answer>bye	fideeg
answer>chosen	cbXjhn
answer>closed	fYjdbm
answer>date	9TVbdc
answer>decide	lXcdme
answer>free	lhUleb
answer>give	Zfeocd
answer>goon	dseZeZ
answer>hear	Wrbhgb
answer>hold	ZMxiah
answer>if	gigdag
answer>joy	jbUhng
answer>match	bsafcc
answer>me	jceege
answer>meet	rkSgYd
answer>news	vpUUae
answer>not	jejWak
answer>offer	cZZppW
answer>others	iSibdp
answer>papers	aXdwjT
answer>post	jgmgUc
answer>receipt	fihbkX
answer>refuse	iYThYu
answer>review	Ziggff
answer>said	mjcfaY
answer>soon	nmcadY
answer>sorry	cqceeb
answer>start	gagldd
answer>step	koToaY
answer>thanks	YajcZq
answer>them	kdfgdd
answer>wait	dmlbaa
answer>will	jdejcd
answer>you	nhYgec
antici	ikceeb
any	bflmZc
any adjust	efbnee
any candid	ehided
any chance	ebfndd
any change	cmceee
any corres	fekcee
any day	hmWjbc
any decisi	WzbZeb
any furthe	cTovbW
any good	cdYrde
any inconv	fcmeec
any intere	djefee
any longer	faeeem
any more	dhgeaj
any mornin	edegei
any news	crbcec
any next	fanefc
any of	aekaih
any other	eeeffi
any point	kZchgg
any querie	eckffe
any questi	jZgdfj
any recrui	fdncfb
any stage	eemced
any time	cctYec
any update	eigefd
any way	feekfd
any weekda	febmed
anybod	ctmbaR
anybod 's	crcdea
anybod .	jneYea
anybod the	gjhkZZ
anybod who	efkced
anymor	bkXdem
anyone	ZkjdXi
anyone .	dmiidW
anyone at	fcmffb
anyone else	blfdeg
anyone for	ebZder
anyone in	gddeel
anyone is	dnceed
anyone know	cpbced
anyone on	dUseef
anyone who	fbieei
anythi	V0jZYZ
anythi 's	eblhde
anythi .	bxfYZY
anythi @d	cmeefc
anythi about	fZnffd
anythi at	dchige
anythi before	flcdee
anythi by	fieefe
anythi change	ejdffe
anythi from	lhddec
anythi in	elgced
anythi into	eobedc
anythi is	Yocgde
anythi that	edeihe
anythi to	dndcee
anythi until	doaeee
anythi urgent	Zdodee
anythi wrong	ibggdg
anythi you	eajcdm
anytim	ekhbfd
anyway	adqcbd
anyway .	chgdci
anywhe	fddeel
aoife	cgdcem
apartm	eefdfi
apiari	fbhbmd
apiary	dbfedm
apolog	fegfaj
apolog .	dchhdj
apolog and	dgdefi
apolog for	ikfafa
apolog that	hdcheh
apolog the	dcihcg
app	dafnib
appare	hcnXXj
appare .	ikaaci
appare and	hameeb
appare it	jeedef
appare the	djdhee
appeal	gVhebp
appeal .	gahgcj
appeal may	dceefl
appear	bUhmcm
appear .	eYkeei
appear for	eedkee
appear on	fdeffj
applic	fkfaZm
applic #	hddefi
applic 's	cjided
applic .	fiebYo
applic ;	affefk
applic @d	jaoXed
applic after	dpbded
applic agains	feeefi
applic and	gmaicc
applic any	feeffi
applic anytim	fejefe
applic are	fkhabf
applic as	eeladh
applic at	cikded
applic before	hcfhfe
applic but	fdedfk
applic came	edgied
applic can	hbcmde
applic carefu	ikZeed
applic close	ddhjec
applic closed	difdeh
applic congra	ffeeje
applic could	fdeffk
applic did	eZYdft
applic docume	idhefe
applic experi	cdndec
applic for	gkkfYb
applic form	ecildb
applic forwar	edeifh
applic from	echdej
applic furthe	ehecfi
applic gets	doZded
applic has	iiadbj
applic have	cllceY
applic i	ejhcde
applic in	hejcee
applic is	ltTVZi
applic it	ieakee
applic moves	ekeeed
applic no	hhecef
applic number	gdlcee
applic of	iaaedo
applic on	doeadf
applic open	egjeed
applic our	dbndef
applic period	ieefff
applic person	fihdfd
applic please	efekde
applic portal	fcnbee
applic proces	fdlefc
applic reache	hhfeec
applic receiv	amdbdi
applic ref	ihZbhg
applic refere	edleee
applic remain	epadeb
applic right	cmbifc
applic stands	ekfcee
applic status	fcekdg
applic succes	lceefe
applic system	bdqced
applic thank	dfdmec
applic thanks	hieded
applic that	ejeefe
applic the	edhbek
applic this	eicefh
applic to	jdceal
applic unfort	feeiff
applic unsucc	iheeed
applic until	Zljded
applic via	delcef
applic was	iZVebu
applic we	gcdbeo
applic were	feeefi
applic which	drYeea
applic who	cgfcbm
applic whose	eabder
applic will	lnQXcm
applic with	iegdfe
applic withdr	eegjfd
applic within	xaWdeb
applic withou	fegkeb
applic you	ccggkd
applic your	dehjed
applie	gikXZi
applie .	hbgcbm
applie @p	hccecl
applie and	egcelb
applie for	fckefc
applie to	YosXZZ
applie will	kddffe
apply	aWnaXv
apply .	gjfgeb
apply @d	bblccl
apply afresh	ecdefm
apply again	bYeZcy
apply by	eendec
apply for	eajhci
apply to	hdedej
apply with	edncec
applyi	jegeVk
applyi .	geXlZm
applyi and	fdceem
applyi for	hgdfZj
applyi to	kifeZc
applyi with	ednbee
appoin	YRaW5l
appoin .	YPYhxj
appoin a	fdedhi
appoin and	hoZefY
appoin anothe	ecdedn
appoin as	ddZbtc
appoin can	ehckec
appoin commit	ihdedf
appoin for	feiged
appoin has	ccWcok
appoin is	eddenc
appoin letter	dbXcub
appoin must	eoceeb
appoin of	ecfefl
appoin on	jdgedf
appoin proced	feeffi
appoin so	edeegj
appoin someon	feeffi
appoin sub	fdejch
appoin the	ecadcr
appoin to	ecmdkX
appoin until	fclfee
appoin was	caccmj
appoin while	fckefe
appoin with	eeihde
appoin you	cbaWyb
apprec	jgfbch
apprec .	feiefe
apprec a	ddcoec
apprec for	ededel
apprec that	mgdeeb
apprec the	eddckg
apprec you	chjbdg
apprec your	jigaah
appren	mUVXhw
appren .	fdWZko
appren and	deaddp
appren both	mcbdic
appren has	ffdeej
appren on	iecfdh
appren place	ddakek
appren your	dfclee
approa	feejee
approp	dmbdeh
approp .	elceee
approv	jmVUxS
approv .	kgjZjW
approv the	djabhj
approv you	cgddob
approv your	dcbdrb
approx	fgffff
appéti	edlded
april	edkdge
aptitu	dcjgdf
aptitu test	edkdef
arbori	gdjdee
archit	fdffjd
archiv	cZbeip
archiv your	edcgfk
are	elagib
are .	pjccbY
are @d	ddrbdc
are a	bsdWaj
are able	dcejei
are advise	ejdhde
are after	dbchdn
are agreed	ehebke
are aiming	pfcZdd
are all	Zifhic
are allowe	edkffd
are alread	feeief
are also	feeefi
are always	eiedef
are among	moaWdc
are an	kbigcc
are announ	lceefe
are anonym	edpbeb
are asked	dedmee
are asking	daWsfe
are assess	cmdefe
are at	amgeec
are attach	fckceh
are availa	gdijcc
are away	dhbmdd
are back	igdeee
are being	krfZcU
are best	fdekee
are booked	Yffnff
are both	hbkgec
are bound	gdefei
are buildi	daeqdc
are by	eoceea
are called	ihbdjb
are callin	ccZndj
are chosen	ekeeed
are closed	ecscdX
are closin	fddefj
are collat	ildefa
are coming	Zpagdd
are compar	eoedeZ
are comple	ekdcef
are confid	eeleec
are consid	hqcZdZ
are contin	ejeffe
are conver	feedje
are curren	jncbeZ
are decidi	oaedee
are discus	idffef
are doing	bijgad
are done	ijcdhb
are down	fcXhhk
are eligib	fefeei
are ending	feeeej
are enough	ffeife
are excite	lehceb
are expect	Xabvad
are experi	flcffc
are finali	csdbgY
are fine	fddgje
are finish	iicdfd
are focusi	fddefl
are for	fdhbej
are free	hdeaii
are frozen	eYseea
are full	dYecdq
are gettin	ccbcni
are giving	ebcgob
are glad	dbcgob
are going	jjRTjp
are good	khbcdg
are gratef	geldcd
are great	ffdedk
are happy	YXYrnc
are having	ebhlec
are held	djkbdc
are hereby	dZYmfk
are hired	daaczT
are hiring	ddZfra
are holdin	fdhdie
are hoping	hlbdfc
are impres	dcddeo
are in	fuUYmX
are inform	fjfeed
are intere	bffrbY
are invite	oafica
are just	eklddX
are keen	bpeced
are keepin	dmfcce
are left	eefkec
are long	egdemZ
are lookin	hpVhca
are made	ladeei
are making	hZbepb
are meetin	llbdca
are merely	flefeb
are minded	eeeieh
are missin	fgcked
are moving	daekci
are next	egclec
are no	ZVrdZl
are not	dSfca0
are now	hchgbh
are number	giehdc
are oblige	eaeeen
are offeri	dYabzZ
are on	cihfqM
are one	awYiUc
are ongoin	eledee
are only	ebikdc
are open	eedjdg
are other	feeffi
are our	aUUW+S
are out	jccdck
are over	dfigdg
are overqu	dbecdp
are part	falefe
are passin	edkcdg
are please	baapoY
are posted	iiZddj
are presen	ejeefd
are proud	eboddd
are pursui	fefefi
are rather	eobeec
are re	fifefe
are readin	iheecf
are ready	dZfflh
are really	iefddg
are receiv	dbpfcb
are releas	kdicdd
are reques	fecjge
are requir	gddigd
are runnin	cjdhfe
are seeing	cilbdc
are select	bwbWgc
are sendin	fddgkd
are sent	igecfe
are seriou	fjefed
are set	dckcgg
are shut	ahkhdc
are sittin	gefale
are so	dhkdga
are sorry	cYrgcc
are split	endddd
are still	g9PdZR
are succes	Zfhmde
are suspen	fdkffd
are taken	edcefm
are taking	jpVZch
are talkin	gciffe
are ten	iehcee
are the	hrdWiV
are theref	edbcli
are thinki	dpcieY
are three	fkgeea
are thrill	ibgelZ
are throug	dTa1aZ
are to	bhZqce
are torn	iialeY
are trying	dfihdc
are unable	eaadZw
are under	eiebje
are up	jXkhdd
are usuall	jfeefe
are very	elcceh
are void	fedegi
are waitin	cgmgdb
are weighi	epeeeY
are welcom	berXZj
are well	hifccg
are what	iffefe
are with	grUakY
are workin	dvacdX
are you	XOY8jV
are yours	eaeepc
area	hgjdbc
area .	ddjdeh
area and	eifffd
areas	ffjefe
argue	ggdacl
argue .	eebcdo
argue about	eldeed
argue your	jeeeee
argued	dhaafn
argued for	ecaedo
argued your	feedjg
arguin	ivTbcZ
arise	elceee
arise you	emceec
arises	ekccei
arises .	ffdefj
around	jckgca
around .	dinZdb
around @d	ihbeee
around for	ddejeg
around in	jeeeee
around the	gblded
arrang	UVX3hZ
arrang a	cfckhc
arrang an	egdeei
arrang for	eefife
arrang it	ecelee
arrang the	dfeiff
arrang your	YVYxjc
arrive	gc3SYT
arrive .	fgvUaX
arrive after	fddffk
arrive in	hdmcdd
art	albldd
art direct	eidgee
articl	hblchb
articl on	edmded
artisa	fegeff
artist	giccfg
arts	gdhffe
arvo	jdfeef
as	bfcdog
as a	gRbkin
as advert	fffdif
as agreed	fcfhka
as an	ccchgk
as and	enaeee
as anythi	eaieej
as assist	eddigg
as confid	edehie
as deputy	edcdpb
as discus	jaaenc
as ever	ekgddc
as everyo	eccden
as far	gbYact
as financ	efeeie
as follow	egcige
as for	dqbaha
as good	arYbff
as he	dmcedf
as i	mhUUZs
as if	fcefek
as in	fcdghh
as is	cgdkee
as it	cqhXaf
as junior	eefeie
as long	coddjY
as manage	effcjf
as me	ebqdda
as mine	esYdcc
as much	hdddcm
as my	dWlbpY
as of	WZdXvj
as one	gbjfgc
as our	ddVZzZ
as part	dagleh
as per	hcjdia
as planne	bodeeb
as possib	aeasdc
as projec	fdedke
as promis	ebgdkf
as quickl	cneeed
as regard	dofiaW
as reques	edodgZ
as sales	deecme
as senior	ffeeie
as she	jhbfdd
as site	elfdce
as soon	jmZiba
as stated	cljeZd
as such	elagee
as teache	efeckf
as team	fdeige
as that	gYgjge
as the	flbdgd
as their	edchfj
as there	endeeb
as they	aghmad
as things	ejeefe
as this	docfec
as to	gqVmbY
as told	bfechk
as town	eecehj
as two	eieeeg
as upset	eajedj
as we	hgPbnm
as well	jUliah
as withdr	eeseeV
as yet	eldfed
as you	WQzdXm
as your	fdZleh
as yours	fcieeh
ashdow	feeffi
aside	gfZbdo
aside @d	hkebed
ask	ckbpaa
ask about	fkcjea
ask all	dcijed
ask around	eoageb
ask for	eZZuea
ask him	dedlee
ask how	feifee
ask if	cbikde
ask me	dmhZdf
ask of	eedkee
ask that	ffeief
ask the	ekfded
ask you	kiWffe
ask>again	VgWrdj
ask>answer	YZohla
ask>ask	djijYb
ask>away	emaamb
ask>bye	ebkcdj
ask>chosen	gdYpha
ask>closed	cZemcj
ask>date	kVUise
ask>decide	WYcqqZ
ask>free	ZsYlfV
ask>give	ZYX7ea
ask>goon	fXimah
ask>hear	cSenme
ask>hold	kliXdb
ask>if	dZZnkf
ask>joy	dbgcdm
ask>match	efehch
ask>me	aZjmgc
ask>meet	dkZnda
ask>news	phZbeb
ask>not	cgcedm
ask>offer	YYXc2b
ask>others	ibblbh
ask>papers	bVZ1ga
ask>post	dVVjhr
ask>receipt	bkXjhf
ask>refuse	lhXalc
ask>review	hdgZmc
ask>said	YldiXj
ask>soon	Yaaxcd
ask>sorry	gjbZam
ask>start	cggdhh
ask>step	fiXpdb
ask>thanks	beeYcq
ask>them	afgmee
ask>wait	lzVTaa
ask>will	dhdobb
ask>you	bZbyiY
asked	hfdghc
asked .	biiecf
asked about	iftUXa
asked and	nceced
asked back	dddofb
asked by	fckefd
asked for	euNelZ
asked how	iakeed
asked if	dcbjih
asked in	khdaeg
asked me	dZajbp
asked that	cjamdc
asked the	fjaWlh
asked them	cjhdah
asked to	aiXsfW
asked us	ebpced
asked we	ffieee
asked what	fbjfeg
asked when	qUebjg
asked whethe	jaaije
asked would	efejee
asking	bMhvkb
asking .	dfXcpg
asking for	cdcmdh
asking if	cViscc
asking me	fjcgZj
asking when	edkbjc
asking which	fbdnec
asking you	dYchmg
asks	cZgmja
asks for	ebkehe
asks me	eedcmd
asleep	edkfde
assess	aqMvca
assess 's	eideeg
assess .	hoVdiX
assess and	eecegk
assess by	kiagec
assess centre	didlbc
assess day	bfbngd
assess expire	ebelfe
assess for	dgcjef
assess is	fdZned
assess it	eiegfd
assess result	Ynedfg
assess using	fediff
assess was	dhcjee
assess will	fefgei
assign	alYhhe
assign to	dddkeg
assist	Zgdhnc
assist #	eicegf
assist .	ffeijZ
assist bursar	gideef
assist cna	ekdefe
assist for	fceieg
assist job	feefid
assist manage	fchela
assist ms	cdfcii
assist openin	fdelde
assist positi	embffe
assist profes	egbeig
assist was	didffg
associ	fYWeqk
associ .	gbbekh
associ and	fbdeem
associ req	feiffe
asst	fddefk
assume	iheihU
assume that	mbdhfb
assume you	ebkekb
assumi	iiadhe
assumi the	ijadee
assump	fgdhef
assump that	ggbhef
assure	unWaaW
assure that	gjeffb
at	gdhhfd
at #	fWchrZ
at .	csccda
at @d	dgdpcZ
at @p	eehbej
at @s	Zbdred
at @t	YTimld
at a	aeioZc
at all	cStfbh
at an	gjahbg
at any	dhtVab
at anythi	amdfff
at applic	ekeefe
at bright	edjgfd
at by	fpadea
at camp	eeieeg
at eight	dhceej
at five	ladkdc
at four	fZYjlg
at gate	aecode
at grade	fjeeee
at group	gebeld
at half	jZdgei
at home	edddpa
at interv	ekechc
at it	ieZcii
at its	dZihgi
at junipe	fdjeed
at last	kXahjg
at least	WlYdbr
at length	fcdekf
at marlow	ekdffd
at most	mYjgca
at my	Zepiab
at nine	Yblmec
at norvan	feiffe
at once	gXdgjj
at one	bpcebf
at ostrav	fjeeee
at our	cjcjib
at placeh	bhmfcc
at presen	eboXeh
at recept	faijfb
at record	iidcee
at six	ieefee
at some	hyXWbY
at ten	bddpec
at that	bffbgk
at the	nbigeY
at this	alTVa0
at three	kYieia
at veldt	ejgecd
at which	edelee
at you	iZhnbb
at your	gankbX
ate	gclddc
ate the	gbleed
attach	TQgl4V
attach .	XabhyW
attach a	fdhcjd
attach and	dcclid
attach as	ecpcdc
attach by	dffamf
attach docume	ecbasd
attach for	ecpbdc
attach form	fedkee
attach is	dZlghc
attach letter	fefckf
attach pdf	fifdff
attach please	edhcje
attach questi	ebdnee
attach statem	fffiee
attach summar	efdigf
attach the	bZfkek
attach which	edecii
attach you	cedkfe
attach your	eeecle
attack	eajeei
attack and	fdkfed
attain	dhdcfi
attain the	eiedfg
attemp	gcemeb
attend	haleYi
attend .	ddheei
attend a	edfked
attend an	cjmadd
attend before	feeffi
attend by	dekdee
attend for	idcfei
attend our	gfhgec
attend the	kcfecg
attent	bqTgdh
attent .	bsUhdc
attest	egdghd
attire	ddeled
attorn	eceeji
attrac	fedgej
au	hdeife
audio	feeief
audit	fetZbY
audit 's	fgifec
audit .	eYsceb
audit is	edkfee
auditi	gVdkcm
auditi and	fddkfe
auditi went	eeigee
audito	fhfcci
audito have	eddhei
auntie	ieehee
auréli	feeife
austin	echcek
austra	fbgeek
author	gbneiX
author and	eckfef
author has	eddggi
author is	fledfd
author to	gghbmY
auto	WhtdbZ
auto mail	eclhcc
auto reply	cflded
automa	Zgnfce
automa .	cejjeb
automa acknow	eaoeed
automa confir	higdec
automa email	fgagif
automa genera	fcjeff
automa mail	dfbeem
automa messag	cncgdd
automa reply	aarddf
automa respon	eejffe
automa system	gjZhee
autumn	fcleee
autumn .	feifee
availa	eVfrXl
availa .	eZfjbl
availa and	eeigfd
availa better	edcden
availa for	cafrcd
availa from	fefkde
availa in	icjfcd
avalan	efgkcc
avalan people	egjgdc
averag	fefgeg
avoida	edjdeg
avoida of	edjdeg
avoide	damdch
avoide the	damdch
await	ihcama
awaite	hideee
awaite from	hideee
awaiti	bubehU
awaiti decisi	dqaceb
award	edeheh
awarde	fYVagu
awarde .	edbedo
awarde the	eebehk
awarde to	eddeel
awards	ideefh
aware	bneach
aware that	dmfcec
away	Zidgbm
away .	ZdYmcn
away for	eclefd
away from	agkbci
away they	mcedee
away to	eldeed
away with	emafde
away>again	aasbed
away>answer	gVmhbh
away>ask	dhXifj
away>away	bkpZca
away>bye	ejbdei
away>chosen	lYhchd
away>closed	bhlded
away>date	hevXaX
away>decide	geedif
away>free	ficcid
away>give	ebacnj
away>goon	hgcied
away>hold	ecqeda
away>if	ejdgee
away>joy	jdceei
away>match	fcieei
away>me	arZbYi
away>meet	ijegda
away>news	imYded
away>not	cjifae
away>offer	eigdee
away>papers	eaZkih
away>post	bjgfbh
away>receipt	kefeed
away>refuse	kcddei
away>review	ekkbcb
away>said	jjkZeX
away>start	ebgbkg
away>step	ecckeh
away>them	ktVXbf
away>wait	kkbddb
away>will	ghjkXZ
away>you	kPZpjg
awesom	fdgdej
awful	ebncdf
awkwar	caiidi
awkwar one	eckeeg
awkwar when	dddjei
axed	echefh
axed so	echefh
aye	gedcke
ayesha	hffeff
azores	dkjbec
azores .	dkjbec
b	aVdtnV
b #	edclhd
b of	eddkef
b1	edchej
b2b	eefeej
babe	gcYflh
babe they	ebcidl
baby	dXwaba
baby .	eYubcb
back	mgdica
back .	ZjbnWh
back ?	gYndfe
back @d	zUaXcg
back a	eddfek
back again	ggciee
back and	ebYidp
back at	dfckeh
back before	gdeiee
back burner	fekffd
back but	dmedec
back by	acdpfd
back down	ncdded
back for	babsdd
back from	kkcWgc
back glowin	hjcdee
back he	ekdefe
back if	eadjek
back in	lWklbZ
back is	echkec
back on	XfmpaX
back so	ibegeg
back that	fflefa
back the	djeddg
back they	feedek
back to	uraVaV
back until	efhdid
back up	gdjeed
back when	dhbjci
back with	badfsb
back within	eieeff
back your	ddicek
backen	feghee
backfi	fdjffe
backgr	aaWmho
backgr .	cgicci
backgr and	eabqde
backgr are	eiefef
backgr at	fddefk
backgr but	fdejfe
backgr check	dcZllc
backgr for	fdeeek
backgr in	edefej
backgr invest	ddbdkj
backgr is	edaddq
backgr shortl	egdife
bad	jRfaXw
bad .	paegdb
bad news	cadbdr
bad timing	eaeeen
badge	aXihnd
badge .	fechjd
badger	dcnecd
bag	gYoYlZ
bag .	jceckd
bag and	dckdic
baker	ickaib
bakery	bahoiZ
bakery .	bbeoia
balanc	edceen
ballot	lcbfeh
ballot .	cjbkcd
ballot for	ldcceh
ballot the	edadjk
ban	dXqcbi
band	ZlZYmj
band #	Zjcboe
band .	dkgakZ
band has	ehcedj
banerj	icgged
bank	jYifhc
bank .	cghhgb
bank detail	ddbkjc
bank has	jbacfl
bank holida	odmZdW
banker	ebnfeb
bankin	fdffei
baptis	ecciZn
bar	dZWgko
bar for	feefei
bar job	cgZhjf
barber	efdeke
barist	edfZco
barist and	ebdden
barrin	keeeee
base	baXV1b
base #	decaqe
base .	eedemb
base and	egfdif
based	eYYndm
based in	ecchek
based on	gadgel
basic	edchkd
basica	hffefe
basis	drZbee
basis .	fkcdeg
basis and	cmcdeg
basis of	fieffd
bat	fidddh
bat for	fidddh
batch	eYqfZc
bathro	bccpdd
bay	eefhfe
baz	feehff
be	hkadfg
be #	ekcbie
be .	ggVbfo
be @d	1jSYZN
be @s	gscXba
be a	ajiefc
be able	vjXdYa
be accept	fffjde
be admitt	ebcdeo
be advanc	fdcefl
be advert	fceefl
be advise	hbjahf
be agreed	eaelfe
be alarme	fhdfjb
be all	eeejee
be among	bpkYdZ
be an	enddfc
be and	leeefb
be announ	Ymdeeg
be anothe	ideefg
be answer	Ygoeed
be any	echhdh
be appoin	eadeen
be arrang	fbgefj
be as	fdcfel
be asked	gvYYeZ
be asking	gbeben
be assess	lkcceZ
be at	YqZlbc
be availa	hfhfec
be aware	dlcdfe
be back	lZmade
be before	Ypeefc
be better	fddefk
be bored	UZdZb0
be but	eeejef
be called	koabcc
be callin	kfedee
be cancel	efejfe
be carrie	ijdeeb
be carryi	dfmeeb
be certif	ejdged
be checki	caqced
be chosen	iuYabX
be clear	icgdff
be closed	ZbvcdZ
be closin	fdeefj
be collec	eefgie
be coming	khhddZ
be commun	ojabdb
be comple	egclec
be confir	blZmcb
be consid	YcetZf
be consul	hdedfi
be contac	g3SYcX
be contin	Zeldeh
be conven	deemed
be deacti	adlied
be decide	fkdefc
be decidi	mbdede
be declar	ieeeff
be delete	eejeef
be deligh	ehcbld
be delive	ZarieY
be disapp	fefffi
be discou	ecbcep
be discus	ggdchf
be displa	mddZei
be disreg	fdeefj
be done	nZfhdb
be down	ddlefe
be downlo	eckdeg
be drawn	embddg
be drinks	edldfe
be early	deekff
be either	enbded
be emaile	bhkded
be entere	eekffd
be erased	eefefi
be evalua	efdkee
be extend	eZefdo
be filled	fdefei
be finish	dddmee
be forwar	ddqcfa
be found	ejgcef
be frank	khccgd
be free	egidfe
be gettin	fbdeii
be given	kdchdf
be glad	cYchkl
be going	eeceel
be good	ekhbed
be gratef	Yfbsga
be great	daende
be guessi	Zsccec
be handed	dbblgg
be happie	fbeeem
be happy	cXjgem
be hard	eejefe
be heard	hjeced
be hearin	dlacdj
be held	ccfqdb
be here	ecdhej
be hired	gZkeeg
be hiring	dXWdcv
be honest	aibcdo
be honour	eabdrc
be hurrie	llceeW
be ideal	eceihe
be in	hwWedV
be inform	knbbcb
be intere	kgaibf
be interv	fkbffe
be intima	ndecfe
be invite	Y1YVdc
be inviti	ecdcep
be joinin	cZdcrf
be keen	fciiee
be kept	cbjdej
be lettin	mceeee
be lodged	hcdefi
be long	eldeed
be looked	embffe
be lookin	bfkbei
be lying	ejeeee
be mad	ejefjZ
be made	pebbbf
be mailed	fbdjhe
be making	bkfdhd
be meetin	bfbrda
be missin	ealfee
be more	gfadel
be moving	difbeh
be my	geleeb
be needin	dXZblq
be never	csaedZ
be no	aWfjdq
be notifi	ltbZbU
be oblige	dcemee
be offere	feieff
be offeri	ggfjYg
be okay	deefej
be on	dbhelb
be one	ehdcej
be open	chhkdb
be opened	agmded
be our	VUXV9Z
be out	dYrcee
be paid	dcbigj
be part	jgidad
be patien	fqbadb
be phoned	lddeef
be pinned	epceeZ
be please	eddjZl
be possib	bkckeb
be posted	mceeee
be postin	didkcc
be premat	fmeeae
be prepar	fefjfd
be procee	cceefn
be progre	bZdcfs
be proud	ekccge
be publis	scaaef
be pursue	fadefm
be pursui	fcdffl
be put	lVXoZk
be puttin	fdeffj
be quiet	dikcdd
be re	eUcddu
be read	iajheb
be readin	edleed
be ready	efdgei
be receiv	efeeie
be recrui	egcefj
be refund	ecdeem
be reimbu	eeeiee
be releas	galdhc
be requir	bceekj
be retain	fcifeg
be return	bdbodh
be review	btbagb
be ringin	lZegeh
be run	dbaeep
be rushed	cqcdeZ
be scared	dcemee
be seen	Yginca
be select	fifdff
be sendin	fcddnd
be sent	hUpdkY
be shared	ekedee
be shortl	eiedeg
be signed	dfedmc
be silly	lcdjbc
be slow	gZneee
be so	feejef
be some	dodded
be someth	dlddee
be sorted	ncdded
be stored	cbqbfc
be straig	Yklbdg
be superv	lZcfie
be taken	ideedi
be taking	cXkcen
be that	gichdd
be the	aqbUmd
be there	aVY0aa
be to	ddbeki
be told	3YVbad
be too	iabjdi
be unfair	eiedeh
be up	iZjkda
be upfron	gcgeeh
be upload	fjdffe
be used	eidgef
be very	gadclg
be waitin	ecjdhf
be wasted	eacebr
be welcom	edmebe
be willin	deekef
be with	mUcljb
be writin	ladbld
be writte	efkfec
be wrong	eobYfe
be you	dYcgdr
be your	adclek
bea	efhfff
bear	Y6YXaU
bear with	Y9UYYV
bearer	ebeden
bearer of	ebeden
bearin	imccdc
bearin with	inZddd
beat	cWdXjr
beat about	ebadep
beauti	gdYddp
beauti .	hccefj
beauty	encdec
becaus	heigiY
becaus i	eagalh
becaus it	fdieff
becaus of	lYlfbe
becaus she	hbkedf
becaus the	kdghjU
becaus they	dkejbd
becaus we	cqYjeZ
becaus you	dbifcl
become	fddgkd
become a	feefei
become availa	fjdffe
become final	jicchb
become our	eceeob
bed	lbdhde
bed .	ndeZef
bedank	ecneec
bedank voor	ecneec
been	defbfm
been @p	bodeed
been a	ckXaXt
been able	dicdgh
been accept	dcbbpg
been added	cqlacW
been admitt	heecie
been alloca	ekcceh
been an	eacejj
been appoin	dgjbjb
been approv	eZkfkb
been asked	bbklha
been assign	dlefec
been awarde	ecacim
been axed	echefh
been called	ejbjee
been cancel	ecVdev
been change	egdiee
been chosen	iccbij
been cleare	deffig
been closed	daRcey
been comple	difeeg
been condit	ffddkd
been confir	gdYepb
been consid	fdbffk
been contac	lceefd
been coveri	fccddn
been create	ebndec
been cut	fcZedp
been decide	elZdkb
been declar	eciejd
been declin	edaeeo
been deferr	eZpeec
been delaye	ehidfd
been delive	fckffd
been doing	eekdee
been droppe	ejaked
been elimin	feZeen
been entere	ddmefd
been extend	cpgddZ
been filled	cXSfc1
been finali	eieffe
been forgot	eleefd
been forwar	gobedb
been found	eifeia
been frozen	eWvdda
been given	scVYan
been halted	eZreda
been handed	fiabcl
been hired	eibdma
been in	fnjecX
been inform	fddffk
been instru	ecpeeZ
been invite	fahncc
been let	egZkdi
been lodged	ichffd
been looked	fnddfa
been made	YnZbfm
been marked	eijffZ
been matche	fddmde
been moved	gnefbY
been named	fegckd
been no	igefed
been offere	bmYaqX
been open	egeifc
been paid	ecjdeh
been passed	hqcceX
been pasted	edbeji
been paused	faofec
been picked	igcdhf
been placed	felece
been possib	fcefej
been postpo	ebneec
been pre	feekce
been promot	eicied
been provis	dedocd
been pulled	cjZcdn
been pushed	fidgfd
been put	iRwjbV
been ranked	ffdZgl
been re	lhddea
been read	emYgdf
been receiv	qdlacW
been recomm	ffejde
been record	hdkbee
been referr	hlbded
been regist	eeleed
been reject	fieffe
been releas	dZYgfp
been retain	ebZhjj
been review	dceehk
been saved	eXxZeZ
been schedu	ddXrfd
been scored	kdeefe
been scrapp	fddfek
been seen	ekeeee
been select	bXTotb
been sent	dmdghX
been set	ecrbdb
been settle	emhdcb
been shared	gjdgec
been shortl	fYYtYj
been signed	dlcefe
been slow	ekeeed
been so	ebdkmZ
been sold	fdgeei
been stayed	dYoeee
been stood	edmfeb
been stoppe	ebmffd
been submit	hihbed
been succes	eeiajg
been suspen	eZuedY
been taken	bhbcco
been termin	eaYdeq
been told	iRqgce
been travel	klYdec
been turned	encfeb
been unsucc	ejWcdn
been up	mcedee
been update	feiefe
been upload	feiffe
been viewed	edldee
been waitin	lbdgee
been with	fhgefc
been withdr	ebcddo
bees	dgWfjj
bees is	ejXgck
before	mlRvZY
before #	feeiee
before .	iYZgaq
before @d	qealbU
before any	bmdidc
before anybod	clVkbj
before anyone	dleeed
before anythi	dcemed
before bed	ndeZef
before eleven	fecmed
before going	kiecec
before hr	eaefhj
before i	cfcoXh
before it	dfbgek
before lunch	ibdjdg
before making	cqbgca
before me	fkddef
before meetin	eeclfe
before servic	feeife
before she	lccjcd
before that	klaadd
before the	spVhYT
before then	fbboed
before they	eccwYY
before we	agV4WV
before you	dXViqj
before your	eedihf
beg	fkcefd
beg your	fkcefd
began	ecjeeg
began an	fdkgec
begged	neaced
begin	egbdqZ
begin .	fdckhd
begin on	fdiXle
begin with	effble
beginn	cnXagj
beginn @d	ffecjf
begins	anjbde
begins on	emdddf
begun	dyXedT
begun .	dwWfeV
behalf	agadkj
behalf of	baegnf
behavi	feegfg
behind	gXghhg
behind .	gecdek
behind the	gdiidc
bei	edleed
bei ihnen	edleed
being	cwiYfR
being .	dmkbdW
being a	gbghdg
being asked	hkahcd
being becaus	fbkffe
being checke	hmZdee
being consid	frZcdb
being discus	fndebe
being drawn	cbeeod
being evalua	hkbeee
being filled	eZpeec
being handle	fdmedc
being hired	iegfee
being in	bpcdec
being looked	eqbceb
being one	dbehek
being part	fejeee
being proces	hlZefe
being reorga	fckffe
being restru	fWpeee
being review	duYfdY
being so	cefdgi
being the	ibdlec
being told	eYiemc
being turned	ecjdjd
believ	mdcZhg
believ it	lZdbfj
believ that	eieffe
bell	oaZgic
bell .	ndbdde
bell @d	ldedee
below	dQbvdk
below .	eVgpgb
below and	defjfe
below by	afemef
below from	fadjei
below is	ieefee
below the	ecYces
below to	dbXvdd
below within	dfoXef
ben	cmigcY
ben and	ejeefe
ben the	fjjbea
bench	eccchl
bench .	fefefi
benchm	fdceel
benedi	fghfed
benefi	cgledd
benefi after	ejkbbd
berlin	feeief
bernic	heegff
berth	ibbcjj
beside	igdeee
beside your	igdeee
best	ffghbh
best .	edjjdc
best for	efgdei
best number	edclee
best of	deabcr
best regard	ihbhed
best we	fdbdlf
best wishes	ggfhce
beth	cehfdh
beth at	dhbgej
better	VFngg0
better .	XVpgbm
better ?	eeejff
better aligne	eecefl
better fit	fceefl
better luck	fdbdfn
better match	fddeek
better meet	fdeeek
better news	eZhehj
better one	eederW
better than	eeeife
better to	ebiefh
betwee	pjSjYh
betwee #	bhikcc
betwee @d	jZhidc
betwee me	lhcgdb
betwee now	lceefe
betwee oursel	cbcdim
betwee so	fedffj
betwee the	giSeZs
betwee trains	fbkahg
betwee two	fjYjbf
betwee us	eigdkY
betwee you	qkYbbc
bewerb	edleed
beyond	rWbccj
bianca	fffckf
bid	cadcep
bid .	fbkeff
bidder	hceiak
bids	hedefg
big	Whmcch
big #	difffe
big press	ddfhcj
bigger	feefei
bike	fXpcjY
bike scheme	ecoecc
biling	idbheg
biling custom	fecifh
bill	ffehff
billin	feeffh
bin	ebcdcp
bindin	dbaepd
binned	edVedr
bird	kcgdee
birmin	feeiee
birth	dbbrcd
birth certif	fddlee
birthd	edledd
birthd from	edledd
bis	eejeee
bis freita	feiefe
biscui	bZtYgb
biscui .	cbsbeZ
bishop	lhZgdc
bit	Zgedhj
bit .	hfemba
bit about	ebcefn
bit awkwar	dddjei
bit behind	heeide
bit longer	enceed
bit more	egedej
bit of	bpkYac
bit to	bheeld
bite	ikXhbf
bite .	dmZfdg
bites	egdeej
black	bYcrge
black and	hedejc
blanch	hddhgc
blanch has	dkgedd
blanch propos	acclkd
blank	feehge
blazer	fakbej
bless	YgqXcf
bless you	egjded
blesse	iejced
blessi	gdeejd
blew	eafiei
blind	kdeeee
block	abfqeb
block on	edmedd
blocke	jXvabY
blocke the	faofeb
blog	egqaca
blog .	dhieee
bloke	oXZeYo
bloke said	ifeefe
blood	iddhee
blow	fkdgcd
blower	deefkd
blower with	deefkd
blows	keeeef
blue	bdsada
blue ticks	eYncic
blue umbrel	fejeee
board	jiZcid
board 's	acrdea
board .	diYgfi
board and	keagge
board approv	gfedif
board did	bkeefg
board for	fgdjdd
board has	baibog
board interv	hldZee
board is	bpchdc
board likes	hifede
board meetin	endded
board meets	mZldbc
board met	Xnfehf
board of	akcehg
board on	dbdmdh
board said	fddfmc
board signs	obddee
board to	edigff
board wanted	fdeebm
board wants	jdefee
board was	eeeffi
board will	hjcegc
board would	ccbmck
boat	Zdikfe
boats	dYmeej
boats .	ecneec
body	jYagdm
body has	fdifff
body the	mcZdei
body we	dhejdd
bon	edlded
bon appéti	edlded
bonjou	ggheec
bonus	bcbYxb
bonus #	eedejf
bonus .	cceasc
bonus and	edeife
boo	gidefd
boo .	gidefd
book	aXgwWc
book .	eeegfi
book a	hfbjed
book an	dhdjee
book at	feeife
book my	fedkee
book the	ecckdj
book you	ecpbcd
book your	edhidd
book yours	dfeief
booked	bRewkW
booked .	fcigfe
booked in	Xecree
booked me	bccoee
booked you	ebelff
bookin	bYeodk
bookin app	ffeief
bookin have	fbjeeg
bookke	bZpgdd
books	fXgalj
books .	ccidle
books i	edhcie
booste	ecoedb
boot	fgdiee
booth	eeiefe
booth at	eeiefe
boots	Zbdpdh
boots .	cfdlff
bored	UYdZb1
bored .	ebfeel
bored in	eefeek
boroug	fdfgfh
borrow	fgdkec
boss	nmUbdf
boss .	bjajci
boss and	cgchie
boss at	lakbea
boss gave	mbddfg
boss has	dofcdb
boss is	hkddec
boss said	keeeee
boss say	hmadec
boss says	Xgffig
boss wants	ljcbcd
bosses	eecmec
bot	fdoYef
both	mYVpgf
both .	dbecjl
both ?	feejee
both and	eeegje
both are	ejcfef
both art	eidgee
both before	fdejef
both copies	effcjf
both fundin	gedief
both have	jceffd
both in	ddjidc
both marks	mcbdic
both on	ncecee
both sides	gcYndi
both the	ekcehc
bother	cbpfdc
bother any	fdlffb
bother you	fehhfc
bottle	efcdmd
bottom	eYifel
bought	eWlddl
bought a	eaeeen
boulde	fehffe
bound	gcjeee
bound by	gdefei
bounda	faleff
boutiq	fddieh
box	dabrgb
box to	ebcqdc
boxes	ecdehj
boy	ecbdar
braced	egbikZ
braced for	egbikZ
brake	fehffe
branch	bgefgh
branch .	Xihmbe
branch manage	ddejef
brand	eegddj
brand .	feeffi
brand girlie	eefeei
brandl	cbdode
brandt	hdeidf
brandt we	fffidf
brass	ceodce
brass band	ceodce
bread	cdlhec
break	ccpaha
break .	fbnegZ
break it	boeefc
break up	idcdhh
breakd	eedfej
breakd of	eedfej
breakf	hcekdd
breath	axTalU
breath .	djZcnb
breath for	drZdea
brenda	dhlbec
brevit	fZnibZ
brew	hcdjee
brewer	XXeknh
bridge	dhmcdb
brief	fVYtbj
brief .	fdejef
brigad	kbdjed
bright	ifjebb
bright .	jbkgdZ
brilli	difcck
brilli .	eciedi
brindl	eakiec
bring	WXV3lX
bring a	gciged
bring id	febjge
bring it	fYjndc
bring knives	eddlee
bring my	eeekee
bring own	deejfe
bring photo	fffidf
bring swimwe	dedkef
bring the	bZhqcd
bring three	eeejef
bring to	eeedih
bring two	ffeife
bring you	ekaOug
bring your	aaWwha
brings	gbacep
bristo	ebdhel
brochu	eatYZf
broken	bjijbb
broken her	dleefd
brooke	eehhee
brothe	bWonXf
brough	kbdjec
browse	dgkded
bruh	elWiec
bruh said	elWiec
bruno	feeeie
brusse	dhhjea
bud	eceeel
bud .	eceeel
buddy	fhfege
budget	axbcWd
budget 's	ggYgdl
budget .	dpihdT
budget and	ejceeg
budget approv	feiffe
budget change	fdjffd
budget for	jefede
budget got	fekeed
budget meetin	fideff
budget only	fccfdn
buenos	eddefl
buenos días	eddefl
buff	edjfgb
buff envelo	edjfgb
bug	fdhdeh
build	dYgkdj
build a	eeclff
builde	edjefe
buildi	YSnsdb
buildi .	bXfkhi
buildi a	gbbkdi
buildi c	eeckfe
buildi i	eXnifc
built	ddijde
bump	fejefe
bump into	fejefe
bunch	ecghdi
bureau	ekefec
burn	febeel
burned	dgmceb
burner	eijeea
bursar	nfVahh
bursar 's	jjbeec
bursar has	gjdfec
bursar sub	ekched
bursar to	gjdeed
burst	hgZgei
burst main	hgZgei
bus	lbiaib
bus compan	efYeki
bus timeta	ffjede
bush	edZdeo
busine	flXgci
busine .	gjbcei
busine attire	ddeled
busine has	fgiefc
busine manage	iddffg
busine partne	keeYhh
busine priori	fbeeel
busy	ijhdda
but	ejWchm
but @d	nYeffd
but as	egedkc
but at	fdfdld
but before	cdende
but betwee	cbcdim
but by	mbfffd
but can	eghdhc
but could	eeeieg
but did	ejmbeZ
but do	anVhck
but does	fbceen
but felt	fceeek
but financ	fjffZi
but first	creaZe
but got	eeddkf
but has	gniecX
but have	eejeed
but he	diiddc
but i	hYskiN
but in	efbjdi
but it	hsZiZX
but keep	fcdefl
but need	drdbdb
but no	dcchdl
but nobody	emceed
but not	fYZchr
but nothin	dseccX
but on	lZeefh
but one	ifeeee
but only	keadcj
but our	ebiefg
but please	gccdfl
but said	egkedb
but she	roRbeX
but so	eijcdc
but still	eVbcpl
but that	cyXZca
but the	agWaYz
but then	cjghdb
but there	edkZpX
but they	eZehob
but this	cbdkdj
but we	fWRXss
but were	fdefcl
but what	eeceel
but with	gdfeei
but would	coahdb
but yes	jYcehj
but you	eZXokf
but your	bhZghi
button	gfcieg
button and	dhaidi
button in	ieeffd
buy	eaVdpi
buy the	ebVeqf
buy you	fefeei
buyer	ddcefm
buying	dndeec
by	vZXiiX
by #	jXvXbb
by .	eigded
by @d	1RRnlX
by @p	VxZcbf
by @s	eedhej
by @t	mcchdd
by a	eeVfhm
by and	jceied
by anothe	efdedl
by any	fekeee
by clicki	cetVde
by courie	bbbcsd
by court	gbkeee
by email	jkWflY
by five	occdee
by for	eeeefi
by four	cddkeh
by half	lckacc
by invita	igfdef
by it	ebZedq
by letter	ogbcdc
by loggin	ekddfe
by mail	nbddgd
by mistak	clsXbX
by more	fejdfe
by name	eldfec
by no	eocdfa
by now	buambT
by our	hilZac
by phone	Sgepej
by placeh	Xpbhee
by post	edfhla
by questi	eeelce
by record	ecdned
by recrui	eelcee
by regist	bjdeid
by replyi	dfcmed
by return	dabsdd
by six	kadkdd
by teatim	jeeeef
by teleph	jgchdc
by text	cbZeml
by the	zXbbjX
by them	daqdec
by then	jjYghY
by two	mbghcc
by unit	fecihd
by video	Zbcudc
by when	lbdhdf
by withou	jdfffe
by you	bccldk
by your	ebgmec
bye	eibeej
bye .	eecefk
bye>again	edkefc
bye>answer	Ygcjhg
bye>ask	ieeegd
bye>bye	daafbu
bye>chosen	hccdhj
bye>closed	egedei
bye>date	SkqWnW
bye>decide	ggfffb
bye>free	eafbdo
bye>give	cddnde
bye>goon	cgiccj
bye>hold	eWpdeg
bye>joy	edmfcd
bye>match	efgcfh
bye>me	ahYnci
bye>news	edkbeg
bye>not	ffaeem
bye>offer	fideic
bye>others	eageem
bye>post	cdtbfX
bye>review	gcppaR
bye>start	feffdi
bye>step	iekgcY
bye>thanks	ggifeb
bye>them	fffdci
bye>wait	eZpeed
bye>will	bhbcjk
bye>you	bZcbht
c	ccXwcc
c and	eeejef
c1	ecbehl
cabin	haZicl
cabin crew	gbaidm
café	gffhed
cake	ZZfboe
cake .	aabdpf
calcul	bcdqeb
calend	edgraW
calend .	enYged
calend and	bnedfd
calend grab	ecekef
calend invita	feeief
calend invite	dadqdd
calibr	hdeefh
call	kaYmfe
call #	deigcg
call .	giYbjh
call ;	edikea
call ?	ebcpee
call @d	gbbfcn
call at	oaecee
call back	dgckee
call betwee	ebeeem
call by	tZaadg
call everyo	kdeefe
call for	deehei
call from	tVXjee
call her	Zdljee
call i	oaoZcY
call if	djkddZ
call inside	lcefed
call is	ibjded
call it	ilacZi
call me	aqZaie
call no	eddele
call on	Unjcdi
call or	ekddge
call recept	bemeef
call that	gecdel
call the	ebkice
call to	gddled
call us	declfd
call was	djfieb
call when	gefbjf
call with	ZUX2fZ
call you	fiTghk
call your	ecdhej
callba	cfZnYj
callba the	edmdec
called	XUcmsd
called .	hkdedd
called @d	cdmeef
called a	ecjhed
called an	bbekke
called and	Zchene
called but	dYffhj
called for	kkUmbb
called in	gieffc
called me	aebcmk
called to	ffjbcg
called you	jeeffe
callin	efTjlh
callin a	ddajek
callin about	efecle
callin the	eheied
callin to	fdddih
calls	lRacdt
calls before	ecdkeg
calls for	fcbddo
calls to	kddecg
callum	dbhfjf
callum thanks	bbifjf
calm	gfdcej
calm you	feedek
calvin	dhgefe
calvin so	elcieZ
came	YdOalz
came .	gckabi
came @d	eebgdl
came a	ecbden
came across	eZcpcj
came and	aradcb
came back	eabWnm
came by	ddmZjb
came down	dZadet
came first	fdgeie
came in	jfcech
came out	eZdffo
came throug	cgactX
came to	gfdddk
came top	eieegd
came up	dqYjdZ
camera	edaqcc
camera and	eeejfe
camera on	eeekee
camp	hclach
camp in	hdeefj
campai	bZscdd
campus	ccogfZ
campus team	dgdiee
campus visits	cglcdf
can	Xgcphe
can .	jYihib
can also	ecjfeg
can announ	effeif
can apply	hbejdf
can be	cmibXg
can call	aefffk
can check	eiiced
can come	dekeee
can confir	aggefk
can contin	fdeiff
can count	paddee
can decide	khdedd
can discus	fefeie
can do	bXbnod
can edit	Yepdee
can expect	qmWZda
can finall	kadale
can finish	eedfek
can follow	efkded
can get	ejcgfe
can give	fZfail
can go	cYemlb
can have	cedeme
can i	XXc0ac
can ignore	edmece
can imagin	ehddei
can look	gjeded
can make	giclZe
can meet	edehie
can move	gbelee
can neithe	dhieee
can no	iadefj
can not	Vsdfcf
can now	ebobkZ
can offer	deecme
can only	dhaZhm
can plan	hefbgh
can put	bcbuea
can reach	jcdied
can reappl	edfeek
can run	eddoce
can safely	fejdfe
can say	Xtdeca
can see	ZlZnag
can set	edfcii
can sit	dldged
can speed	efdkef
can sponso	eieffe
can start	abaqdj
can take	UzWdbe
can talk	ejajgb
can tell	jgigaX
can they	eefief
can track	fdkdef
can try	ccedeo
can update	bmecee
can use	ffieff
can wait	dgkefc
can walk	fffdif
can we	dZblmd
can work	dacfjk
can you	RNg7hX
canal	dbpddd
cancel	bViYes
cancel .	eYSbe0
cancel as	eeieff
cancel on	eeeeek
cancel so	gfmfeX
cancel the	ehkedb
cancel your	edlede
candid	ipcYYk
candid 's	egcjee
candid .	cjahYn
candid @d	glcbed
candid accoun	acuadc
candid and	hrdYea
candid are	gsacbY
candid as	fdkgec
candid at	egdefi
candid before	dodceb
candid by	yWabdb
candid comes	boadee
candid could	fdefei
candid declin	hieded
candid did	fmcffc
candid experi	felefc
candid follow	elbgec
candid for	cagibl
candid from	degeei
candid gets	ndbeed
candid had	edeeel
candid has	gnYcbh
candid have	hbeffi
candid hear	gieffc
candid home	edkefd
candid hub	ffgche
candid i	ddkfgc
candid in	kgfadf
candid indivi	dkeffd
candid inform	Wlgfei
candid is	ohWddg
candid know	ecgefi
candid may	bldeeg
candid more	fddffk
candid nous	fdkeee
candid of	cjeefe
candid on	mYmYcd
candid only	cpcedc
candid please	dhldeb
candid portal	eemfdc
candid privac	dcmeee
candid profil	fdgefi
candid select	dkeefe
candid stays	eejffd
candid than	fidfff
candid thank	jfdkdZ
candid the	fbheej
candid to	kaZcdp
candid was	ebaeep
candid we	degfdi
candid were	feeefi
candid who	fmYTbs
candid whose	hhZZdn
candid will	thXfaY
candid with	dYcZZy
candid withdr	cflece
candid within	keedfe
candid you	bsXfiY
cantee	eWtZiZ
cantee .	fdmddb
cantee at	ecZenh
cantee has	dbpedb
canton	ggcdhg
cap	eXrcdc
capaci	ffehfd
caps	feidfe
captai	aeeene
car	aVcbzb
car .	ddcbmg
car allowa	eeebnd
car park	hZgboa
card	eTjubW
card .	jYsWcc
card and	dccrcd
cardif	gbiibg
cardif office	dckice
cards	cqeddZ
cards but	fjefed
care	fYrahb
care about	igeefd
care assist	fieeff
care of	edkdhd
care team	fejdfd
career	gXxXZg
career .	ebdddp
career accoun	feiefe
career at	hclded
career fair	hgnYcd
career in	eameef
career opport	lZYmee
career page	ffhcdg
career portal	bdpced
career site	ddfben
career with	ejedff
carefu	khafcf
carefu .	imYeec
carefu consid	macdej
carefu though	edjjdb
carer	fgefeg
careta	jgaeci
caring	ehdefh
carol	eheege
carous	ebaidm
carous they	ebaidm
carrie	inYbgb
carrie out	kkbdeb
carrie over	eldeed
carrie the	eeedih
carry	bcYtbg
carry #	fediff
carry on	dfcjdi
carryi	delgea
case	mmOiZg
case .	ejchde
case and	ehedjd
case i	kcddei
case interv	edejfe
case is	fnbbee
case of	eeedgj
case study	bXZ0ba
case that	fldfec
case to	iceied
case we	bmdbeh
case you	mbhYeh
case your	hleZee
cases	jaegeg
cash	dckcmb
cashie	ecpddb
cashie .	eekeed
cast	lYgbdj
castel	fcfhfg
castin	igZaan
castin .	gidefd
castin vote	jjdddb
casual	ddajgj
cat	fhichb
cat .	figeed
catalo	dbjbdl
catch	fakffe
catch up	eameeg
catego	eeggfe
cateri	chgbhg
cateri agency	eiahci
caught	bcaojb
caught me	fbiYlg
caught my	edXqeb
caught our	cddnee
cause	hbceek
caused	eeleed
caused .	eeleed
cautio	fieehc
ceilin	ihbgfd
ceilin is	ihcgdd
celebr	ecgjgc
census	edejeg
center	eedlcf
centra	eeiefe
centre	iaelZh
centre .	ebfpcb
centre @d	feeffi
centre and	ebghfg
centre at	fifdff
centre in	ihedee
centre on	eieeeg
ceo	XhUwcb
ceo .	fedief
ceo has	ejeeee
ceo signs	fjcfff
cert	eedkef
certai	miXhda
certai .	rZcded
certif	ZVY6bZ
certif .	hYdreZ
certif along	feeiee
certif and	hcclee
certif before	eddmee
certif by	ejeeee
certif copies	fedkfd
certif copy	eeejee
certif i	fflebe
certif is	ddalej
certif nursin	ekdefe
certif of	dcindb
certif to	eeiefe
certif you	ejeeee
cfo	cfhjbe
cfo 's	fcdhej
cfo has	egjeed
chain	defdek
chair	fdlZnY
chair .	ccuaab
chair and	eakddj
chair by	cjddjd
chair is	gfdela
chair of	kdbdie
chair will	hceeie
chair would	eeeefi
chairl	mdeddd
chairm	Xjfjja
challe	cXfrbe
challe .	gbgeej
challe within	cdemee
challe you	dcckgh
chambe	aZcjhm
chambe .	ecddod
champa	eacckk
chance	akhabk
chance it	fgjefb
chance to	dcaefo
chance we	fmeaee
chance yes	fkedde
chance you	ecdmee
change	Za2cVb
change .	WhrZcf
change and	felffb
change in	fkcgaf
change of	ebmcch
change on	efkeec
change please	ifgdfd
change the	ebngcd
change to	fbZeep
change we	fckdeg
change you	eamedf
change your	hmfbda
channe	ddnddd
chap	fZieck
chap from	edchek
chapel	ddjhed
chapte	efdkdf
charge	bjggcf
charit	fakabl
charit 's	hcaddn
charit .	eelded
charit and	fejefd
charlo	eekeed
charmi	egceej
charmi .	egceej
charte	ecfcem
chase	X2WZcZ
chase again	fjeefe
chase me	bpcdee
chase them	epccdc
chased	fegjfb
chased and	fbdkhe
chased me	idfgee
chasin	jxQZeX
chasin .	llXecd
chasin them	eqZcdc
chat	dXkqbc
chat .	cglhca
chat ?	eccpec
chat @d	efeefi
chat about	hddiee
chat and	feeife
chat in	eekeee
chat on	eddkfe
chat with	dejhae
chatte	eXmjed
chatte to	edckef
chatti	echhdh
chatti .	fdleed
chatti with	dgZjej
cheape	cYZdcw
cheape .	eabedr
check	glajjU
check .	gbXthX
check and	ddckgf
check at	decmee
check from	fleeed
check has	feeief
check if	fjedee
check it	edhied
check my	ldeeee
check out	checmd
check she	ecidhg
check the	eneZfe
check there	kbehee
check with	htZZbc
check your	fkjZiZ
checke	nkbYfb
checke .	hjeded
checke by	gieefe
checke with	lfddee
checki	bilfcb
checki in	eobdde
checkl	fffgff
checks	jbUlmc
checks .	iddhgd
cheeky	jZjgbf
cheeky but	jZjgbf
cheeri	dclfed
cheers	gbqaad
cheers for	ddoabf
cheers mo	ieffef
cheese	kZjdde
cheese .	ebldeg
chef	fsTXjf
chef said	jffdee
chef told	dbccnh
chemis	cXjefl
chewin	eqcddZ
chewin it	epceea
chicke	eiiecd
chicke .	eiiecd
chief	dfWhgl
chief 's	ckccej
chief .	edbgdm
chief engine	gcaldh
chief exec	gigdeb
chief execut	fddemb
chief has	eakgee
chief nurse	ecdhek
chief people	fhaebl
childc	idffff
childr	eaejfh
childr 's	eeeeej
childr .	ieeeeg
childr and	ecjdid
chin	heeefg
chloe	icdegh
chocol	ddmded
chocol .	ddmded
choice	geRdnm
choice .	fjbZkf
choice and	dcckei
choice by	lceeee
choice fell	cddeem
choice has	efdeke
choice is	hhfcfe
choice of	ahamci
choice said	eaeeij
choice so	ejeeee
choice when	ghgffb
choir	bcdmfg
choose	ghPrce
choose .	inZgZc
choose a	eYbsde
choose and	keecff
choose anothe	fdehei
choose betwee	eYbsdd
choose on	oceadf
choose one	ckebfh
choose you	gaacsb
choose your	feejee
choosi	heffbi
choosi betwee	eddhei
choosi bright	hcieee
choosi marlow	eicdhf
choosi norvan	elcefe
choosi ostrav	ifeeff
choosi tallow	dbhkee
chose	bUZUZ6
chose a	fddefk
chose somebo	jbcbdn
chose the	eaaddr
chose to	dekceg
chosen	ghaWkk
chosen .	cgadkh
chosen a	eZbkdl
chosen anothe	feoeeY
chosen as	feedke
chosen for	ifccej
chosen more	jnZeeZ
chosen not	fbjeeh
chosen somebo	fldfec
chosen someon	jaadcn
chosen the	ecbebp
chosen to	cckbcl
chosen you	gZacyT
chosen>again	ekeffc
chosen>answer	lqXcfV
chosen>ask	dnmbaZ
chosen>away	egocba
chosen>bye	feqedW
chosen>chosen	ekZbih
chosen>closed	feefej
chosen>date	nYbSpi
chosen>decide	djjedc
chosen>free	cZZpej
chosen>give	deejfe
chosen>goon	cjeadl
chosen>hear	eYmfei
chosen>hold	eekedd
chosen>if	fbefdl
chosen>joy	ddbjif
chosen>match	dafcbr
chosen>me	bblbjd
chosen>meet	bsnXVb
chosen>not	kheYeh
chosen>offer	dcdcoe
chosen>others	bTeZU4
chosen>papers	ecggie
chosen>post	aXkayU
chosen>refuse	rgZcZc
chosen>review	diciee
chosen>said	eagddn
chosen>sorry	jbdhef
chosen>start	eeaeik
chosen>step	YiRwbf
chosen>them	WbYfgv
chosen>wait	dpcedb
chosen>will	l0WPgY
chosen>you	ffTWyg
christ	efpcca
christ from	eiieec
christ party	ddmdee
church	obbgdd
church counci	kcdhee
ciao	hcgfff
ciao .	geeeie
ciao the	igfeed
circle	mpVbcc
circle back	npWXdd
circui	fjdeee
circul	idehee
circum	eXvdeX
circum have	fcnefb
cities	edmeec
city	ilabdg
city .	jeeefe
civil	efmedb
civil servic	efmdec
claim	aYpiYg
claim .	edhddk
claims	figdfd
claims adjust	ejeefe
claire	elgeeb
clarif	ekddgd
clarit	kegdfc
class	ddekgc
classe	hckded
classe are	eekeee
classr	fefiff
classy	ededem
classy .	ededem
clause	dcbhem
clean	dgmYhc
clean so	gddcle
cleane	ibledc
cleane .	ibledc
clear	lVZZpk
clear and	ecejeg
clear since	feddjh
clear so	dedcme
clear the	ldeakb
clear this	eflgdZ
clear you	igeded
cleara	faTknj
cleara .	gacclj
cleara certif	ffeife
cleara you	fedhid
cleare	ZZXshi
cleare .	eahhdi
cleare the	dicjce
cleare to	edeeke
cleari	fhdgfe
clearl	ieeeff
clears	iffdff
clerk	gfaele
clerk .	edcjbk
clerk will	fdeeke
clerks	dcZjem
clever	eZbdeq
clever she	eZbdeq
click	dYgqeb
click .	fekdee
click below	eddlee
click here	fddkef
click the	edbjjd
clicki	cevUdd
clicki the	cfrWef
client	dkZecl
client 's	iZjmZd
client .	eiZgcj
client @d	cdgeih
client a	ibffeg
client and	jjfcdc
client as	eoceeb
client came	feeefi
client feedba	iceefi
client finger	eoccdd
client has	ejbXZp
client in	fddgej
client insist	edckfg
client is	akWncg
client it	ceeekf
client likes	hkebee
client on	ecdjeh
client side	fdjffe
client wants	ebceqb
client will	efeecl
client you	flgeeZ
climat	fecled
climb	ddalck
climbi	gcmcec
clinic	XYjlam
clinic 's	ccnded
clinic .	edciej
clinic lead	ddfffi
clinic manage	feehci
clock	aahqcb
clock on	fdleed
clocks	iejbed
close	XejZWu
close .	bmUccp
close and	fedffj
close at	baqhda
close for	djbeei
close it	fdbfel
close on	dfoadc
close second	ecbddp
close the	dhYgao
close this	gblcef
close to	feideg
close your	fcclef
closed	VhoUao
closed .	YddYZu
closed @d	heided
closed @p	emcefc
closed and	epXeec
closed at	dcldeg
closed for	bkkdea
closed from	ccqeda
closed its	flcffc
closed on	ebrbda
closed the	diaeel
closed this	edfeei
closed to	fjffed
closed withou	eddeel
closed your	ebhbel
closed>again	lakecc
closed>answer	ecbhkf
closed>ask	cZuhdX
closed>away	dlbedh
closed>bye	fihffb
closed>chosen	feefej
closed>closed	efVfeq
closed>date	ZasXYm
closed>free	jdgeee
closed>goon	eddgfi
closed>hear	hcefei
closed>hold	fdkdee
closed>match	fdcefl
closed>me	iYTfgr
closed>meet	ddefld
closed>news	ddndce
closed>not	egcbij
closed>offer	fhcedi
closed>others	ibXcat
closed>papers	edbeXs
closed>post	bebYfq
closed>receipt	eeifee
closed>refuse	echeeh
closed>review	cdhbcl
closed>said	Zlcddl
closed>start	eieddh
closed>step	dilYde
closed>them	blcddi
closed>wait	eaZelj
closed>will	caUmpe
closed>you	Zarbaj
closel	gbYbet
closel .	fcbefm
closel aligne	fdeffj
closel match	hiccff
closer	cYcZcw
closer fit	eeeefi
closer to	ebgcdn
closes	gdtbaY
closes @d	igfdee
closes on	ZfvabY
closin	eStWbo
closin .	gbkeef
closin date	gaoade
closin out	fecffk
closin the	fdkdef
closin your	fbdeen
closur	bdeden
closur of	ccfefm
clothe	eedkee
club	ggcefh
clue	drfcdW
clue .	eqYeeb
clue how	eifeee
clue when	eldeed
cna	ekdfee
cnc	jdeeff
co	cjYjfh
co founde	dkajed
co op	fbefhj
coach	eYkcgj
coach .	eceehi
coachi	ccjbej
coasta	gbmcef
coat	ecjeeg
coc	feckee
code	dXgobh
code #	ecgkdd
codes	eiehec
coding	aVW3ad
coding challe	Ybdtde
coding exerci	eeejee
coding round	edekee
coding test	jcbkee
coffee	cUslab
coffee .	efiefe
coffee machin	eaocde
coffee on	eeeiff
coffee with	dceodd
cofion	eeifee
cofion gorau	eeifee
cohort	fachkf
cohort #	dgeeje
cold	biiacj
cold chain	eeddel
cold on	dhkddc
collat	inbdeY
collat them	gjdefe
collea	Ullbch
collea .	dfWdkm
collea and	endeeb
collea are	ifeeff
collea from	gbikcd
collea in	cfigdg
collea is	cealei
collea ought	Zheehj
collea who	eddeel
collea whose	fdieeg
collea will	Zcpdee
collec	bVrffe
collec at	dclfee
collec from	feffie
collec your	ccjeic
colleg	ddaekj
colleg .	ZhWkmc
colleg and	ecjeeg
colleg has	fcdffk
color	fgifed
colour	dbnheb
combin	dkfcdg
come	dcWsic
come .	bamgef
come ?	dfelce
come @d	gWcrdc
come again	cbbiem
come and	ZRWvuV
come back	nrVUah
come before	eneafe
come by	hbecjg
come do	deejee
come down	dddgke
come first	ffeidf
come for	edejff
come forwar	fkedfd
come from	ecodeb
come in	YaYwbf
come on	imdceZ
come out	gWemhe
come they	ehbcmd
come to	ejdged
come up	hbadcq
come with	cceoee
comes	sgeZgW
comes .	hideee
comes @d	pkVacc
comes a	eddncd
comes after	eemedb
comes back	pheYbd
comes first	edleed
comes in	akbcjg
comes next	idnddZ
comes out	dddenb
comes to	egffjb
comes up	bgahdm
comfor	eajcgi
coming	nXUYuh
coming .	eYXcno
coming ?	gcciid
coming @d	gdedje
coming all	feedfi
coming along	gcfeei
coming and	iakefb
coming back	ffgckc
coming by	djdckb
coming from	eicdkc
coming in	hicZgf
coming on	kdeged
coming to	kYdefj
coming up	feefei
coming your	hecekd
comman	ehceei
commen	hbjbhe
commen .	dhkded
commen @d	efeeie
commen on	edidhf
commer	egeffg
commis	dkfiab
commis .	fcjgee
commit	mjYegb
commit 's	famdia
commit .	hoecbZ
commit a	ejehfc
commit and	fjcdid
commit approv	ddfele
commit can	ehdied
commit chose	feeefj
commit conven	jdeeef
commit expect	jedefe
commit has	bcgiZm
commit i	ebakfj
commit is	epbddc
commit met	Zcmedi
commit of	kfddfe
commit said	ecgelc
commit sits	fkdeee
commit so	eiefff
commit to	ojhXcZ
commit was	fdeefj
commit which	gbeehi
commit will	ikdddc
commit would	edekef
comms	eedlde
commun	tahaYe
commun .	cgtZba
commun by	idffff
commun in	ifeefe
commun office	icffff
commun on	eddkee
commun to	jhYjdd
commun which	ieedfh
commun you	icaeel
commut	cY1cZS
commut would	dcrdab
comp	gndYid
comp .	fgfake
comp meetin	gkebde
compan	Vhpaeg
compan 's	foaecd
compan .	cejfhd
compan announ	edmffc
compan decide	edgdek
compan has	eYiedn
compan in	fcelfe
compan is	gYnefd
compan on	alheed
compan said	ZgZdlj
compan wide	eaoeec
compar	gtYYbd
compar notes	hncbec
compar with	ejeffd
compar you	imedeY
compen	efeeje
compen detail	feeeie
compet	Xdhcco
compet .	cchcii
compet for	cgdfdl
compet has	ecidej
compet was	edaeeo
compet we	dccjkc
compil	giedde
compla	depcdb
compla about	fclefe
comple	ghihZd
comple .	fjmTZg
comple a	dfdkfe
comple an	figeee
comple and	pjbVcg
comple by	geidee
comple it	dajldc
comple its	eddeel
comple medica	fekdee
comple of	egcbhj
comple our	fiZfej
comple the	djUvba
comple this	feeife
comple unders	detdcX
comple within	eeejfe
comple you	hdedei
comple your	gZpeea
compli	cahgcm
compli .	edmedc
compli about	dddeen
compli office	edcfii
compli with	dgleeb
compos	eZhjbj
compre	emcefd
comput	efcieh
concer	fgggag
concer .	ejjefZ
concer namely	hXjfei
concer requis	eibidf
concer the	fdiffe
concie	felded
conclu	khSZar
conclu .	koacdZ
conclu it	fdeefj
conclu on	cleffd
conclu our	fdefej
conclu that	ebdeeo
conclu with	fedffj
concre	ctbddZ
concre .	ejeefd
concur	fefffh
condit	cYZevc
condit .	feeked
condit job	fkcefe
condit offer	ecbZnj
condit offers	jieebe
condit on	ebdcoe
condit that	geedie
conduc	dfjiea
conduc by	eekeed
confer	dhjZff
confer .	dgkccf
confer and	eefdjg
confid	dWkqdZ
confid .	dYngde
confid and	ghjdeb
confir	kbghmT
confir .	abZwZd
confir anythi	dmeefc
confir by	bdYjob
confir for	bcgndc
confir in	fefefi
confir it	kZZbjk
confir nor	dmgcec
confir number	iffeee
confir of	efcekf
confir on	oeaage
confir our	bdYnjd
confir receip	hekdcd
confir that	dguYdX
confir the	rcjYiV
confir things	jefeee
confir to	ifeefe
confir we	gembce
confir what	fedeje
confir whethe	edbnee
confir with	jeefee
confir you	hiXijb
confir your	VZodlf
confli	ebdjei
confus	felcec
confus .	felcec
congra	XQce9U
congra .	cWZa1Z
congra and	fekeed
congra from	edcend
congra on	Zakhhf
congra to	denddd
congra you	fXTmuY
congre	fekffc
connec	bZvfYa
connec .	dardbd
connec reques	feiefe
connec with	dffked
consci	fedeek
consen	aYd1Va
consen form	edcqad
consen so	feeief
consen to	eddkef
conser	gdccle
consid	ejSldl
consid .	XwViZe
consid ?	fdemdc
consid all	elhcec
consid and	dlcddh
consid applic	fedefj
consid as	eiddei
consid by	hgbdei
consid for	Yfllbc
consid furthe	ebaefo
consid heliop	jdefff
consid it	ohcdeZ
consid marlow	fgceie
consid of	eideef
consid our	fldefc
consid quillf	fdkdgd
consid that	kdfefd
consid the	gVahbt
consid you	fbTmap
consid your	mdaddi
consid yourse	cZXcxZ
consis	fekccf
consis of	femdda
consta	eecfig
constr	idgeee
consul	hbnYfe
consul 's	elceed
consul .	ddbjke
consul at	ffedfi
consul in	kddeff
consul interv	fejede
consul is	edkeed
consul post	eeiegd
consul who	iedhee
consul will	gdeefi
contac	huddaW
contac .	inhadX
contac about	cjefff
contac by	hncceb
contac detail	kafied
contac for	gpbbfb
contac if	fdeefi
contac in	ejdeef
contac me	ibeehg
contac once	ehicee
contac our	cdobfe
contac person	ejdffe
contac recept	fdjefe
contac says	eieeee
contac the	aYpibg
contac there	iaheic
contac those	eldeed
contac to	fieffe
contac us	fhYfdk
contac with	cqdbec
contac within	laffff
contac you	kvYfZU
contat	ecneeb
conten	erXZgc
conten .	euYbcY
conten produc	fecfig
contes	jjedeb
contes it	jjddeb
contin	Wobigc
contin .	ckkjcW
contin in	fcdhei
contin intere	dbliec
contin on	ddccpc
contin our	aideej
contin proces	feeiff
contin to	enafeb
contin upon	eeeekd
contin with	fXfhcm
contin you	fkecee
contra	WQNI/W
contra 's	daZYya
contra .	afUN3f
contra ;	egccmd
contra ?	eeeane
contra @d	eddcnc
contra after	fcZdpd
contra and	eZdarf
contra as	dabasd
contra at	ecbcpd
contra attach	ffeblf
contra before	fkdkbb
contra by	deebmf
contra come	fbdnjY
contra for	dghckc
contra from	ecdcoe
contra i	fcecpb
contra in	dacT0b
contra is	baViua
contra manage	mdegae
contra negoti	eeekdf
contra of	fedbme
contra on	cecape
contra to	geaijb
contra will	ededii
contra with	dcgcZq
contri	eejdge
contro	chkfce
conven	fdbrac
conven .	ehhefc
conven ?	eeeief
conven for	eedmed
conven on	jdeeee
conver	Zfalej
conver .	hccldf
conver @d	egedje
conver about	ecgeck
conver and	fceifh
conver are	ejeged
conver on	ccjagk
conver we	feeejf
conver with	afcobg
conver your	feedje
convey	fhbfdi
convey their	ehbdej
convin	fkdddf
convin us	emecee
coo	egcled
cook	Wblbrb
cook .	eedbmf
cool	eefgfg
cooper	eeiddh
coordi	cYcpZm
coordi .	dekcfg
coordi role	iceedi
coordi who	edjidd
coordi will	cYZved
copenh	obbdcf
copied	ebiZne
copied in	eciame
copies	dbZokb
copies and	effdif
copies of	ecZnic
copper	fegfff
copy	YSdtlc
copy of	bVf1aX
copy to	feiege
corbel	fhfffe
cordia	fffffg
core	eZkcej
cork	eiejbe
cork .	fjdjbd
corner	fjcdfg
corpor	edifeg
correc	hZjXYq
correc .	fcmbef
corres	bhfadn
corres .	fdmcee
corres will	dlgeeb
cost	hbkdfd
cost of	iZleee
costs	eejged
cottag	eebepa
cottag .	efdeje
could	TgZvch
could .	cfhbek
could be	XtoTYa
could come	ccenee
could do	iYbkkc
could give	ecdeem
could go	cobfed
could have	ecdcdp
could i	feeked
could imagin	foedZd
could name	ehkdfb
could not	iXiZlh
could offer	fkkdac
could only	egcemb
could put	dfbhdk
could speak	edekee
could start	Zgddco
could take	UuZacj
could visit	fediff
could we	cWbydZ
could you	YPY/dW
counci	mebedg
counci 's	eYlhdg
counci .	acXknf
counci and	fnceeb
counci has	hkiceY
counci is	gkbbjd
counci must	nddcde
counci recrui	jdhdfd
counci resolv	cZiggi
counci tax	ecnddb
counci who	fdcffl
counci will	ebjkda
counse	kYaboe
count	xlRXdZ
count on	tiXZbd
counte	aXibpf
counte .	ebdeme
counti	gefffh
countr	jbkYic
countr .	ebmcef
countr manage	eedcle
counts	emjbdZ
counts .	emjbdZ
county	dgdaji
county .	cecdlh
county advise	fcedgk
couple	anhagb
couple are	hdiffd
couple more	flebee
couple of	apZgdf
couple would	eeegei
courie	XkYcrc
courie .	dccdpd
course	eofbZe
course .	Xvfbba
course for	fgided
course of	ncacfh
court	iTpgde
court .	eaoeed
courte	efnddb
cousin	dUjddo
cousin works	aeijee
cover	fQgjkj
cover .	fakdjc
cover letter	icigec
cover the	gZckej
cover you	egcelc
covera	fgfffg
covere	ccjich
covere by	cdmfde
coveri	dfadgl
coveri the	egbedk
covers	dYfhbo
covid	iefbbj
covid and	dZjcck
cpat	igbdcj
cpat done	igbdcj
crack	bddqeb
crack on	edeneb
cracki	cbndee
crane	fgcefj
crazy	fjdffd
create	dapVjf
create .	ebndec
create a	ffdZme
create an	fejdee
create your	eekdee
creati	ajadji
creati direct	cnXcih
creden	ieedff
credit	eeajhg
credit union	eedeih
crete	bclhde
crete .	bclhde
crew	YURnsl
crew .	dedgkc
crew and	adcjel
crew at	ebbhle
crew group	gcajdj
crew member	fegbje
crewin	hhehfY
crewin office	jgcgha
cricke	araddc
cried	eeeehg
crimin	ceemee
crimin record	deejfe
criter	ggadek
criter we	fdeffj
croiss	iddiee
cross	dbcidm
cross again	eaeeen
crosse	dlcbak
crosse .	hkdcee
crosse with	Yefhdm
crosse you	ejhefb
crossi	hlcddc
crowd	gggdfe
crowd and	dlcegc
croydo	fdfiff
cruise	ecljda
cruise line	ecljda
cry	eeehid
cs	fefgeg
ctc	ecaogd
ctc and	feeife
ctc expect	eddkfe
cto	aaXvbg
cto .	ebbhdn
cto @d	eedled
cultur	bfegdk
cultur and	efieef
cultur conver	djdhee
cup	cYkliZ
cup of	ebdnde
curato	mffXeg
curios	ecmdee
curiou	dgkdee
curiou what	eeldee
curren	bgpjaX
curren ctc	ecboee
curren employ	cenddd
curren in	ecleed
curren on	eclefe
curren review	ijceed
curren siftin	fncdec
curren stage	gkbefe
curric	ecigeg
custom	ZgXred
custom .	cbdqea
custom and	feigfd
custom servic	ffdfei
cut	faSiYv
cut .	eZYrdc
cut a	hZbhhi
cut off	giZaco
cuts	Xpeeee
cv	ckniWa
cv .	cbqiZb
cv ;	fdigee
cv along	feeffi
cv and	ikVjah
cv as	eeejee
cv came	feeiff
cv contac	ecjfff
cv for	feiffd
cv has	ifhddd
cv if	edeled
cv in	dbcqde
cv is	dnaedf
cv it	fhlcea
cv on	gsUafd
cv team	gdfefi
cv to	gndcdc
cv was	dakedj
cv we	edibdk
cv where	fedkfe
cv will	fcgffi
cv with	efkddd
cvs	cjnadb
cvs .	eaqdec
cyber	cYobfh
cyber attack	eajeei
cycle	fckech
cyclin	fZoeec
d	feffcj
d has	fefefi
da	ebahnc
dad	dalccj
dad .	ebpcdc
daily	dqZddf
daily .	eqcdea
dame	efgcif
dame ruth	efgcif
dana	efehef
daniel	heffff
danish	oaYbam
danish and	pZbcch
dank	ecmded
dank für	eejeee
danke	edoeea
dare	fldeec
dark	dalgch
dark .	dalgch
darlin	hakcgf
darlin it	fYiffj
das	edkeee
das gesprä	edkeee
dashbo	hbndga
dashbo .	hbndga
data	aWxgab
data .	dbrcdb
data analys	icegff
data are	dcodec
data engine	eejeee
data page	eedkee
data protec	dbjieg
data stewar	fciefg
data team	ddjgee
data will	eedffj
databa	delbdg
databa .	ehlcec
datase	ceelee
date	c0WnfL
date 's	feeeie
date .	T0begU
date @d	hYbmhd
date and	XuYega
date for	dkrccT
date i	imadec
date in	eleefd
date is	kgZdid
date no	emceee
date of	paaeed
date on	ckYndc
date out	fkeeed
date than	kjdbeb
date that	dpceea
date the	mbdbie
date though	eekeed
date will	dcemfe
date>again	kWdjmX
date>answer	/TXXca
date>ask	kRWooc
date>away	iZXubb
date>bye	dahmdd
date>chosen	fbeYmj
date>closed	ZXnfZn
date>date	zhVjaT
date>decide	rbbSqW
date>free	gZbzdS
date>give	mPZxdY
date>goon	ehZdkg
date>hear	7VXbbX
date>hold	hlXgcf
date>if	tOejdf
date>joy	oaYjiY
date>match	Vbjode
date>me	rZeehY
date>meet	sWStaY
date>news	+ZPWWf
date>not	kkYbdh
date>offer	YagYqh
date>others	nblbgV
date>papers	iYXiij
date>post	ZPwWcn
date>receipt	ibiidc
date>refuse	dkbaek
date>review	jiZgcf
date>said	0lNZWa
date>soon	hhccid
date>sorry	etYbZc
date>start	jqTdgY
date>step	qTZucW
date>thanks	hcccen
date>them	1ZYddb
date>wait	febgek
date>will	yXdeeZ
date>you	0SYied
dated	cchich
dated @p	hfcedj
dates	hcdyWS
dates .	dicrbX
dates and	efaled
dates are	ecleed
dates for	echkdd
dates in	leebee
dates my	dkeeee
dates on	fedjfe
dates that	eeeief
daught	dbaedr
daught .	eaceeo
davo	ejddhc
davo 's	geiefe
day	pdbkiS
day .	lkXhiV
day @d	edelee
day @p	mddeee
day @s	efiaif
day after	sXbedd
day and	dXrgdd
day assess	giecff
day i	lacgdi
day in	glceed
day is	gijfdZ
day it	feceel
day now	incbbc
day of	qZagcf
day on	TZpobc
day one	dcedlg
day our	Zfndee
day plan	feehid
day plans	ejbedi
day rate	eddbne
day so	dfdeke
day that	qaccfd
day they	Yuacca
day two	keahch
day was	kifejV
day week	eeicie
day weeks	ejeeee
day with	ddemed
day you	gbcned
days	Wggcod
days .	Zmcdgi
days @d	effief
days a	aZhcng
days are	ddhjee
days later	jbeefh
days leave	ebfcnd
days of	elfdgb
dayton	eemedd
dayton oh	eemedd
dbs	dcbkoX
dbs and	feedif
dbs check	eeeeje
dbs people	edjhee
de	ggefee
deacti	adlied
dead	bbkgcg
dead .	eXfidk
deadli	nnRcYh
deadli .	eicefg
deadli for	ejdcei
deadli of	pcbaef
deal	edgVuU
deal .	jdefee
deal ?	eaYatb
deal with	eimdcY
dealin	ffieed
dealin with	ffieed
deals	keeeed
deals with	keeeed
dean	ljRiib
dean 's	jhcchc
dean .	fgakcf
dean has	fdefif
dean will	edeeke
deano	Zcdgfm
deano 's	iWWkbp
dear	gdeegh
dear ada	efdfje
dear all	gemdbd
dear applic	gbigfe
dear candid	efdkdf
dear collea	ibldgb
dear dr	dlbeff
dear ines	ddjhde
dear marek	ejcdhe
dear mr	kaalfe
dear mrs	lbddeh
dear ms	ficgbi
dear placeh	dieebj
dear priya	eieffe
dear sir	ggWahn
dear studen	icjbge
dear subscr	eekeed
dear thandi	ejbcgh
dear tobias	ekdeef
debrie	ofcfea
debrie .	kfcefe
debrie @d	ddelee
decemb	dfhhee
decent	ahdchl
decide	kgXZen
decide .	hwVXfZ
decide ;	ejegec
decide @d	phccac
decide @p	ejceeg
decide agains	cbYbcu
decide and	hbldee
decide anythi	geckee
decide at	gebeld
decide before	ikddec
decide by	mnaXYb
decide for	ecZdeo
decide it	ecejeh
decide not	bUrYbm
decide on	oaUTph
decide they	ekeheb
decide to	YUeggu
decide we	dcejdj
decide yet	djfffe
decide>again	bndchc
decide>answer	wfcWdX
decide>ask	dbflgd
decide>away	cleegd
decide>chosen	cscZfb
decide>date	0XQcoU
decide>decide	iWgidi
decide>free	eWZ1bZ
decide>give	aYhavc
decide>goon	ciafek
decide>hear	ibbidj
decide>hold	doadee
decide>if	endbdf
decide>match	eleded
decide>me	gbiebi
decide>news	gdefei
decide>not	kddZZn
decide>offer	dcdbpe
decide>others	dYbdhq
decide>papers	cZYkqa
decide>post	fddgjd
decide>soon	lddeef
decide>start	lbcgee
decide>step	fhYoea
decide>them	ofbifV
decide>wait	lfdddd
decide>will	qlWcXg
decide>you	jZSiqe
decidi	sjUeZc
decidi .	emcfdd
decidi before	embdee
decile	fhehee
decisi	0qTVdY
decisi 's	emcdee
decisi .	xkVVad
decisi ?	iXmYjg
decisi @d	pfXefY
decisi and	gjeeec
decisi are	jeeeff
decisi as	ihddee
decisi before	ekedee
decisi by	2UXTna
decisi came	dedeek
decisi can	fieeff
decisi come	kdeefe
decisi day	kedefe
decisi for	maideb
decisi from	jXanch
decisi has	V1ZedV
decisi in	fkeede
decisi is	byVbcY
decisi maker	cqadec
decisi moves	nkYedb
decisi not	gcneeY
decisi of	dhiceg
decisi on	xafZba
decisi the	fYdhgj
decisi to	ghhZbi
decisi was	Umffkc
decisi will	sabadc
decisi within	nbddfe
decisi yet	flceed
decisi you	fjfdfe
deck	dfkcja
deckha	feddhj
declan	meebee
declar	jRcxeX
declar .	edfjfe
declar and	edfkee
declar form	effief
declar on	mcedfe
declar you	fdejfe
declin	WaXWc2
declin .	dfUfdr
declin by	eeccjj
declin throug	eeecme
declin to	eaaccs
declin we	hieded
declin your	bbbeeq
deed	ededmd
deemed	eheeeh
deemed appoin	eiefee
deep	djghcb
deep dive	edgiee
deepak	cifgha
deepak 's	eldeec
deeper	ebckeh
defer	eZqefa
defer the	famffe
deferr	chrbdX
deferr their	gjdeed
deferr until	fckffd
defini	5jPUXX
defini .	rVeefe
defini answer	oaeeed
defini date	eqcdda
defini let	kceeff
defini not	bodded
defini reply	keeeee
degree	eUbvah
degree .	hedeej
degree and	edcnee
degree certif	cecnee
delacr	ffefgg
delay	tjXafX
delay .	piZgdY
delay and	jbdeej
delay in	ekeeed
delaye	dnfcec
delaye .	embfee
delays	dpZfec
delega	ffehfe
delete	kdpTZg
delete after	eejeee
delete it	eenbec
delete typed	oiYZdd
delete your	catbdc
deleti	edobec
deleti at	eekdee
delibe	hoVcbi
delibe .	gnYdcf
delibe and	bjceei
delibe on	fcekef
delibe will	jdeeff
deligh	chgVnd
deligh for	ekecee
deligh if	fcdend
deligh to	ciiWlc
delive	eXuieS
delive .	fckffd
delive head	keedfe
delive to	eckkeZ
demand	fgZhck
demo	hdegff
demons	eeehfg
dental	ehdifd
dentis	bpddaf
dentis .	Zqedae
depart	fhehbg
depart .	lffddd
depart and	eidhee
depart has	dlfded
depart is	fbkfff
depart of	egfcke
depart says	ijeedc
depart so	eheied
depart who	eieeff
depart will	bfoceb
depend	fxXdcW
depend on	fxXdcW
deposi	heegfe
depot	cZpkZb
depot and	fdjhec
depot manage	ekecge
depot will	Zhmdee
dept	fclfed
depth	fbceen
depth in	fdeffi
deputy	ebYfoh
deputy 's	feeiib
deputy and	fcdegk
deputy clerk	fgfgcf
deputy head	gagbnb
deputy manage	diefff
deputy you	hgciee
dermot	jedeeg
dermot i	jedeeg
descri	hhbgef
deserv	gcdeii
deserv .	eeeeig
design	daaoei
design .	befkfe
design challe	ieeged
design role	fciffg
desk	bibggi
desk .	aoWbij
desk and	feeflb
desk by	eeeiff
desk for	fkakca
desk is	eegeie
desk until	celeef
desks	bjkcde
desks merged	ekgeeb
despit	lZfcck
despit the	lchddd
detail	ZgZenh
detail .	cgZsac
detail ?	fffalf
detail about	fhdeid
detail and	ebgZjj
detail are	fgddke
detail at	leiaed
detail below	fdfdje
detail by	edffkc
detail change	jeeefe
detail feedba	feefej
detail follow	feejee
detail for	acdceq
detail in	ehdbjg
detail of	dfhggc
detail on	fkedfd
detail over	fkdgdd
detail to	egchhd
detail with	feecle
detain	eedjeh
determ	gdcdem
determ that	ecceen
dev	fhgfed
develo	degefi
develo .	egiegd
device	fffgff
devs	hhcgee
dial	edhifd
dial in	eediff
diary	njXbcg
diary .	kmcaea
diary @d	chfdeh
diary for	kedeee
did	TamSd0
did .	Uoafcl
did a	efjded
did alrigh	ifeefe
did ask	ejceeg
did great	fieeff
did i	edhddj
did it	eckdjb
did my	dhcefj
did not	UbgWfy
did say	kZdeei
did the	fkgcec
did this	fdleed
did two	ejjdeZ
did want	geedfi
did we	edtXeb
did well	feiffd
did you	ebsccZ
died	eisacV
died .	fkkdeX
diem	ehehee
dietar	eddkee
dietar needs	feeife
differ	aUdlYu
differ by	ebfkfe
differ direct	ebXceu
diffic	dfbceo
diffic decisi	fdeffj
dig	ffegdg
digest	eambid
digita	eidghd
digita conten	fecfig
din	dihefd
dinner	cWbpfg
dinner .	eddekf
dinner with	dbbpce
dioces	echeid
dioces has	feifee
diplom	aajoYh
diplom .	bdakek
diplom scan	fekdee
direct	dlVpag
direct 's	ficcfh
direct .	YoPhdn
direct ?	daeped
direct all	fejeee
direct and	effigc
direct at	jeedfe
direct enjoye	gdleeb
direct experi	ebcefn
direct for	dcaldj
direct from	eeiegd
direct has	egZZni
direct have	hjedec
direct if	eldeed
direct is	eqcedZ
direct of	ehhcch
direct on	jfbmcZ
direct positi	fiegfd
direct she	eiegee
direct to	cdhoca
direct wants	ceckjc
direct will	ieeeee
direct with	ebckeh
direct would	eecmee
dirett	hgddhd
dirett has	idedie
disabi	ejjeeb
disagr	dlddeg
disapp	cTVcb2
disapp .	eceeel
disapp news	eddeel
disapp this	eZbeep
disast	fcfffj
disclo	efakeh
discou	gddaen
discou and	ecddfn
discre	gedief
discus	ljYakc
discus .	dqfZgZ
discus an	jdffef
discus any	jdfefe
discus i	ehdidf
discus indivi	dhddei
discus intern	kbhddg
discus it	eheeid
discus next	fjdffe
discus on	debjie
discus the	eZcbnk
discus this	eeeked
discus to	medaef
discus we	ededii
discus where	feiffd
discus with	cldfhd
discus your	idddei
dispat	ZZejkj
dispat .	Ydeime
dispat manage	gccfdk
displa	mcdYek
displa on	edecfl
dispos	edjZhg
dispos for	edkcdh
disput	ecidbl
disqua	gdfhff
disreg	dknacb
disreg .	fejeee
disreg the	fjdfed
distan	hbddel
distan .	hbddek
distri	danfja
distri office	ehedie
dither	ejceci
dive	edgjed
divers	hgedfe
divisi	fanfed
divisi .	fdlffb
dm	jefdef
dm you	jefdef
dmitri	feffgg
do	Ygbmje
do .	aefmde
do ?	ebnXoZ
do @d	Yacyac
do @s	ackjee
do a	VZV8XZ
do and	iajedg
do anythi	eaqYdh
do at	eenadc
do before	ejeefe
do but	eaefhj
do come	ddmbdh
do follow	edbcli
do for	cgmgda
do go	feiefe
do have	hZjjeb
do hope	eabemi
do i	XlbhnZ
do is	edjiec
do it	nOUvhd
do need	accmma
do nights	eakied
do not	dpbXfk
do now	hcceek
do one	ecekfe
do our	efcjef
do ring	gceheh
do shout	fdjeee
do so	jaeckd
do tell	decdne
do that	chcijb
do the	WXXwmb
do they	eadjdk
do this	dfZcqc
do us	ebdclh
do we	cmZYmd
do well	dhdjde
do what	icieed
do with	eikeeY
do you	affpgV
doc	dZblfk
dock	fefgff
docs	edddme
doctor	bcehhi
doctor 's	fdgbih
doctor wants	ehdied
docume	jihYgb
docume .	dVmbnd
docume are	euWadd
docume convin	flfaef
docume dated	hfcedj
docume for	ejeehd
docume have	hknWcY
docume receiv	hieeee
docume verifi	kaZocd
docume we	fccefl
docume with	edcgek
docume within	efekfd
docusi	eedekf
does	blWjdi
does .	cmcama
does @d	dcdqcd
does a	ecdhlc
does anyone	ekedfe
does it	dkeeef
does not	egVbbt
does that	elcieZ
does the	jcecck
does your	eZljdb
dog	eTyThY
dogs	ecoagc
dogs .	edkcid
doing	dedpcd
doing a	decmee
doing it	bhXkbk
doing so	eijfea
doing the	egcjef
doing this	kdfajc
doing well	ddlfde
domain	iegcef
domain to	iehdfe
donati	feneea
done	jdjdce
done .	okehhM
done and	gdjdee
done anythi	ibggdg
done by	cjamdc
done in	feeiee
done it	eiehee
done more	eadeen
done on	feeife
done so	fledec
done this	eedgei
done with	dcnbhb
donor	fdeeej
donor 's	fddeek
door	pPngeZ
door 's	fejefc
door .	icoZec
door code	edhide
door you	jebcje
doors	dambdj
doors open	ebjdei
dossie	dknfbW
dossie has	dgjeed
dossie is	dmagde
double	mecaid
double checke	mcedef
doubt	ceaVpk
doubt .	eicdkc
doubt you	jbcbld
doubts	egehee
down	jcbccm
down .	bZZTc0
down ?	ecdcki
down @d	lamcXd
down again	dYjcdk
down and	asZZid
down at	ciekce
down by	kaldeb
down for	kUfnce
down from	edmded
down here	eekeed
down on	jnbdeZ
down other	kgeced
down so	hkbdjZ
down the	ddXkle
down they	ekiecc
down to	naVfel
down togeth	ieeeff
down we	ekeeec
down with	hcXihh
downlo	dbqddc
dr	bdakjg
dr banerj	feejee
dr iyer	cdbdim
dr mbeki	gXhgkd
dr rossi	gieeee
dr sandov	ddejfg
draft	cVpglY
draft .	dYpheb
drafte	fefggf
drafti	fddekg
drag	sdbgbY
drag it	maeedf
drag on	nhceeY
draggi	dgaeme
draggi it	dbdfmf
drains	aifcei
drains .	bigZfi
drama	ehgefe
draw	bYcghm
draw for	celefd
draw the	diceek
draw up	daZmlc
drawer	eYvdcZ
drawer until	fcmeec
drawer with	ecneed
drawin	idaena
drawin up	ebcdpc
drawn	gfVile
drawn on	ljacec
drawn up	bechnb
draws	fehefe
dreadf	ednced
dream	efcedl
dress	ehfgfe
drill	ecijdd
drill .	ecijdd
drink	eccelh
drinks	edldfe
drive	dZjlee
driver	ZXliif
driver 's	feejee
driver .	ccibld
driver traini	edieic
driver will	deelee
drivin	ZTVkno
drivin assess	bZdgli
drivin licenc	ecbkdj
drivin record	fdegei
drivin test	eedjee
drop	lcdnZb
drop by	gedjee
drop in	ddjjec
drop me	fdcned
drop out	cdkceh
drop you	jlabef
droppe	eiXlch
droppe me	egdbel
droppe out	fhbldc
droppi	edelee
drops	fhdeef
drug	decbrb
drug screen	ddecme
drug test	fedfkd
drumme	ebZemi
drumme .	ebZemi
dry	ehckdd
dual	fddeel
dubai	lcgVmb
dublin	cfdfdl
dude	aeeeem
due	gsRoYa
due @d	iVZqiZ
due course	V0Ycdb
due on	mcYoXe
due time	epZeeb
due to	dkfbci
dull	jfedfe
duly	eeeife
duly filled	efejdf
duplic	eeecke
durati	ehmeca
durati .	fboecd
durban	ecdhfh
during	nOpWhi
during our	edmaeg
during the	kfiahZ
during this	aapeee
during what	ecdefm
during your	eddifg
dust	bobddg
dust settle	cndeec
dutch	cccjek
dutchm	dddiie
dutchm said	ffeejd
duties	jcdedi
duties .	jcdedi
duty	gecchj
duty .	ejdfff
duty to	fedffi
dying	meeedb
días	eddefl
e	nYfege
e by	idffff
e signat	eejchd
each	uachcX
each .	eeeiff
each and	kdbifd
each applic	kejade
each candid	lhdcec
each of	mZdjdc
each other	iecgdh
each page	deeekf
each year	ifdefe
earlie	lpOiac
earlie .	ihceee
earlie and	ieeeff
earlie conven	edbkhe
earlie i	ekbdeh
earlie opport	doaeed
earlie than	kaeddj
earlie would	igeefe
early	fhided
early career	dbrfdZ
early to	fmafed
early years	ffefdi
earn	dedoZe
earn ?	eefkcf
ears	eakdla
easier	feeggf
easily	fdckkZ
easily .	ffdkec
easter	ednecd
easy	daaddt
easy .	fedffj
easy way	eccedn
eat	gZccjm
eat my	ebddkj
econom	eefefh
edge	jceefg
edinbu	fhfgde
edinbu .	fchiee
edit	Yercde
edited	iegefc
editor	dbdcgm
educat	bfifhd
educat .	chjefe
effect	aWxbga
effect .	eZseeZ
effect @d	dboddd
effect from	ddcdjj
effort	cchcdm
effort that	dZleeh
effort you	ehddej
egg	edmedc
eh	ejcdjd
eight	gakbie
eight interv	dfjddg
eighte	gcmecc
eighty	gdeekd
eindho	ideffe
either	ugcjXT
either .	Zokacb
either ;	fkefec
either way	3XYfaW
elect	ggeeff
electe	dZWbit
electe to	ebbdeq
electi	dbmjcc
electi .	ecldfe
electr	cfickc
electr by	efedjf
elegan	ddfdel
elena	bkdgff
eleven	mOtfcX
eligib	clXhZm
eligib check	dickcd
eligib list	feefcj
eligib to	dbegel
elimin	fdZeeo
elimin .	feZeen
elm	ecejff
else	fYjafm
else 's	eflced
else .	jXlaYm
else but	ddedob
else from	dgdlfb
else i	jehdee
else in	ebZdgp
else so	fdpeeX
else we	eefjed
else you	ecleee
elsewh	aSdUV5
elsewh .	bOZXY6
elsewh and	eZodcf
em	ddjkcc
email	gapdha
email .	bgnZff
email about	debofb
email addres	Yf0Scb
email and	effied
email as	ciWeqa
email asking	ddmaeh
email before	idefff
email by	qYeeee
email concer	eibidf
email confir	dZpeed
email from	mgbala
email has	ddoced
email i	feeeei
email if	ifeeee
email in	hacgii
email is	ceggfg
email it	dfdjfe
email no	fbdefl
email of	cjieec
email on	ekgbee
email so	dedkee
email stage	ihagdg
email that	ihddee
email the	gbgigc
email to	efiefe
email we	hdcedk
email when	famdee
email with	iidded
email you	fjggfZ
emaile	cfiake
emaile .	gbdeld
emaile at	eceeii
emaile them	ecleee
emaile we	ffeeei
emails	cYvbdb
emails .	gfided
emails at	fdkefe
emails with	fcjefe
embarg	eZoeee
embarr	gddfej
embass	hfbeei
embedd	fgegff
emea	fhfeee
emerge	ckfkca
emerge calvin	diggde
emerge contac	eedife
emil	dibefi
employ	aWoZpf
employ .	gbmdcf
employ agreem	eddele
employ and	eflgda
employ as	eedcnd
employ can	fejfee
employ checks	eedgje
employ contra	eddcne
employ for	ffdddl
employ from	efcele
employ in	fdidge
employ of	fdedjg
employ relati	fdeeej
employ screen	deejdg
employ to	fgedie
employ with	dcidkf
employ you	dbbZok
en	fdcejg
enclos	UQTqzb
enclos .	acZgjm
enclos is	ebeikc
enclos letter	ffedie
enclos the	bddjkd
encour	Ymaaar
encour you	bgbdcq
end	heYfVr
end .	adqfdZ
end in	hpXeea
end of	nXcgbj
end the	ccYicq
end they	ecbjek
end we	edddel
endeav	fdbeen
endeav .	fdbeen
ended	iVZVb1
ended .	ldbdei
ended on	eelYfh
ended up	cYXdfu
ended with	feeffi
ending	gbbddo
ending the	feeeej
endors	efbfke
ends	mVgUXu
ends @d	obacdj
ends here	edddem
ends on	jdjcdd
ends with	dchcdl
energy	jbffeg
energy .	iceffg
enforc	ffeffg
engage	kVTXrn
engine	bUlpag
engine .	ebdqfa
engine and	bcegdm
engine at	fedkee
engine intern	cjefff
engine mv	hdcgfi
engine positi	edieeh
engine progra	fejgfc
engine role	fbheei
englis	ecYsce
englis .	eddiei
enhanc	eediid
enhanc dbs	fedhid
enjoy	aZyYeY
enjoy .	edjhed
enjoy the	ebpaia
enjoy your	fdleed
enjoye	acsYVl
enjoye gettin	dhjcdf
enjoye it	chjfed
enjoye meetin	dhiabi
enjoye our	dXqdai
enjoye the	fceefk
enjoye your	gYpdbf
enjoys	heheed
enough	aSKge7
enough .	jaagfi
enough experi	fdeeek
enough for	eeeejf
enough of	dbeleg
enough to	beaicn
enquir	aogadg
enquir about	emacfh
enrolm	gclgeb
enter	edhgeg
entere	cbsdeZ
entere in	ddmfed
entere into	eekefd
entert	ehheee
enthus	egUbkm
enthus for	fgWdjj
entire	edelfd
entitl	eddefk
entitl to	eddeel
entran	ddekef
entrie	fcidfh
entry	hefehe
envelo	bYYjmk
envelo .	ceadil
envelo came	cajghe
enviro	ffffgf
episod	crSdkd
equal	ihjfbY
equal opport	jfkdca
equipm	eiedhe
equity	cgdflb
equity .	fdegie
equiva	eddmde
er	gffegf
erased	bfldef
erased @s	cflefc
erhalt	edkeee
error	edfben
errors	feefeh
escape	chbghg
escape room	cibjdg
essay	aainfb
essay has	ffiefd
essays	jkXddh
essays have	emZeef
essent	eYdhdo
essent criter	hadefl
estate	hedhdf
estate office	iiceed
esteem	edlcef
esther	eeejee
estima	heieha
eta	gkbdfe
ethan	feeefi
europe	ecmeed
evalua	lpUebc
evalua .	gldcfd
evalua applic	meceed
evalua by	hjbeee
evalua commit	kdeffe
evalua of	didfei
even	heVacs
even if	kbedfh
even mean	emceec
even opened	ejefee
even though	fddfdl
evenin	lRnidb
evenin .	ealicd
evenin ?	ddelee
evenin of	mddded
evenin on	cdocee
event	ioccbc
event madam	jbahej
event of	fifdfe
events	cenhcc
events and	eekdee
eventu	Zpdeee
ever	Ygjbld
ever .	amgedd
ever so	eeceem
every	ugkUYY
every applic	qmbccS
every candid	sZZddg
every day	Yjhbek
every hire	dfodbb
every intent	fmcedd
every one	oZaddj
every open	ddnddd
every second	jceefg
every studen	gdeekd
every succes	eaXeet
every take	iiceed
every thursd	icheee
every time	dmedee
every week	lmZeeY
every1	jdeefe
everyb	yYhXYd
everyb @d	mdecfe
everyb is	dhieee
everyb who	jdagdi
everyo	oqfZVa
everyo .	hVpjYd
everyo @d	fdfiee
everyo an	fieeee
everyo and	ejdefd
everyo at	gbmbeg
everyo before	jhddee
everyo by	kafgff
everyo else	iddleb
everyo enjoye	hbkeed
everyo for	bmeefe
everyo gets	ggcehe
everyo got	eiceeh
everyo has	eobeec
everyo in	idicee
everyo is	awXWbh
everyo know	jdeeff
everyo on	jdiedd
everyo we	hbiifb
everyo who	peUcdk
everyo will	lceeee
everyo with	idffff
everyo within	Vmleed
everyt	ekqagS
everyt .	defapa
everyt at	fdjeef
everyt else	fmecec
everyt from	dpcdcd
everyt here	emeffZ
everyt in	egdeie
everyt is	dbthbW
everyt on	ecjied
everyt we	efkcee
everyt you	efeeif
eviden	daepeb
eviden of	ecbofd
exact	djUloV
exact phrase	ihXdif
exact words	ejdcoV
exactl	agVhli
exactl .	bleefe
exactl the	cdbgnc
exactl what	edbiek
exam	fbYuab
exam .	cedodd
examin	hfajai
examin for	ejdgee
examin of	jgcbeh
examin on	debpcc
exampl	cZdndi
exampl of	dbflff
exams	ggmedZ
exams .	fepceZ
exceed	ecbjej
exceed the	fdcifj
excel	fdelee
excell	capcbh
except	fmWcdk
except high	ecdffk
exchan	afcfdn
exchan of	bhdgdj
excite	kjfcea
excite that	jgidad
excite to	hedekc
exclud	imcbfb
exclus	hddhci
excuse	gfkdeb
excuse the	eeleec
exec	gmZegc
exec 's	fncddc
exec has	elbegc
execut	igdjhX
execut .	ghcgee
execut search	feekee
exerci	fcavcW
exerci .	eggfkZ
exerci and	ecelef
exerci are	kdedfe
exerci has	gcjefe
exerci on	cdcped
exerci with	ddfkee
exhibi	eocdda
exist	cUtdee
exist @d	dYpeff
existi	dkfcai
existi candid	fmefda
exists	ehXeen
exists .	eaZeeq
exp	feeffi
expand	feedej
expect	xjQjbV
expect .	esWfda
expect @d	goeZda
expect a	sSfZke
expect an	nfbbef
expect and	didkbd
expect anythi	cnddee
expect ctc	eddlee
expect exceed	fecifh
expect feedba	idedkc
expect from	ejeeff
expect in	eeeieg
expect it	cleeee
expect my	leddef
expect our	ojZZdc
expect salary	eddnbe
expect that	fieeef
expect the	lcedge
expect to	1jVZZW
expect us	glcdec
expect with	kgcgZh
expect you	WZYslb
expens	eWwdYb
expens claim	ebqadb
experi	bZgWY1
experi .	calXar
experi and	gZZedq
experi are	dndeec
experi by	cendec
experi in	edgfei
experi is	eedeel
experi meets	ekdefd
experi of	efcdel
experi to	gbdlfe
experi with	cdoXei
expire	cUclhm
expire @d	ebdkge
expire and	fddefk
expire in	eejfde
expire on	ffdejf
explai	jXdiak
explai the	dfdmec
explan	dedjef
explan by	dedjef
explor	kZdldd
explor career	lYclde
export	fgeefh
expres	ieacfk
expres intere	jfedfe
expres of	eebefl
extend	akVYmm
extend .	dgceke
extend an	ebbbio
extend for	dhjeec
extend the	gdadhl
extend you	eeedjg
extens	daecoh
extens #	eeeief
extens .	fefbkf
extern	gbhhch
extern assess	hgcfef
extern review	ejeeee
extra	ekajed
extra time	fieeee
extrac	ecemee
extrem	edgcfk
extrem high	fddefk
eye	hXQpaq
eye .	ecXqed
eye on	idZado
eye out	edcefm
eyes	fbZeep
f	gdmceb
f d	fdideg
face	bXvYbg
face to	dgoddb
faces	fdleec
facili	feeffi
facili .	feeffi
fact	eXZjmh
fact that	feeffi
fact you	fcfgfi
factor	jcbfbk
facts	fefife
facult	epYbhe
facult and	djefef
facult board	iidegb
fae	fgdeeh
fail	qfcZdd
failed	ZYagbt
failed the	dZjief
fair	ejpWea
fair .	cggebj
fair ;	eiaeej
fair and	mZgffd
fair i	fekffb
fair in	ibmaee
fair on	bllZde
fair to	eodbed
fair we	eieffe
fairne	idfeff
faithf	hbodbb
fall	fjdfee
fall intern	fiegee
fallen	eYgcdq
fallen throug	eaheYp
fallin	fZheek
fallin out	fZheek
falls	fZZjdn
false	fkeede
famili	hffffe
family	fUpceg
family .	gchdla
family a	eenddc
family comes	edleed
family owned	efakeh
fan	eddeke
fancy	ZUrhbf
fancy a	edkfdd
fancy it	beeeem
fancy that	cboeed
fantas	gfffff
faq	hdieff
faq how	idffff
far	XomSTl
far .	ZpmbZZ
far and	fldded
far as	gbYact
far from	ebcden
far too	demded
fare	edmedd
farewe	bbqced
farm	eWhhld
farm manage	iccemb
fast	fdfncb
fast .	cfdmee
faster	hifcdf
faster .	hjeeec
fastin	eedmde
fastin .	eedmde
fat	eaeani
fat envelo	eaedkj
father	jcjcee
fatou	eeeeig
fault	gaemee
favour	eeTefr
favour .	jbXajn
fear	Xhccdq
fear .	Ylddek
feast	ndfddd
feast of	ldfded
fed	dcpddc
federa	dgbfgi
federa said	ebeehk
fee	efgdhe
feed	bchhif
feed .	egkdbe
feed you	ecdeme
feedba	fbbUbz
feedba .	bieacn
feedba and	fjeckZ
feedba by	ceeeel
feedba call	Zbdces
feedba form	ejkcea
feedba from	aibggj
feedba has	ddeehi
feedba helps	ccneed
feedba if	bdfedn
feedba is	idafdl
feedba latest	jeedfe
feedba on	Ygbads
feedba please	eedeel
feedba to	mdeefc
feedba was	eeeefj
feedba will	mbedee
feedba within	radded
feel	bWoYYt
feel able	feecfk
feel free	dhfafj
feel it	fccdcn
feel like	eekged
feel there	fccefm
feelin	ddihcg
feelin .	didjed
feelin i	feeeek
feels	dTdZcx
feels that	eabdeq
feels the	ecceen
feels you	fbeeem
fees	gecheh
feet	elcdge
feet .	fjdeef
fell	aaSXlw
fell ill	gkdded
fell just	fedeek
fell on	bZbenj
fell throug	dbcdhm
fella	edeebm
fella from	fbhfcj
fellow	cVhXol
fellow .	gcifff
fellow electe	edadjk
fellow has	gedefi
felt	bYcbW1
felt good	dfneac
felt it	edekee
felt that	eZdber
felt the	ejccck
felt you	ebdeeo
femi	ddjifc
fergus	hfeeff
fernan	feeehf
fernda	hbaeem
ferrei	fffegf
ferry	gfkdiY
ferry 's	ggjgeZ
festiv	eqdcdZ
fetch	dbeoee
fever	eaqhdX
few	ZrXnba
few lines	ecbmef
few more	cuaXde
few of	feidfe
few questi	egejed
fictio	cbdlei
fictio cheese	eceifi
field	Ygadho
field engine	eejefd
field of	fedfej
field office	accgli
fierce	ecagdm
fiftee	Zadjjj
fiftee minute	Zcejel
fiftee quid	ecefld
fifth	cbgqda
fifty	dfhdhf
fight	ekjecb
fight for	eijfcc
figure	aRkokd
figure .	ecdgke
figure before	ebhjee
file	cpamSg
file 's	gencea
file .	anfiZe
file can	fdeked
file for	dbfden
file has	fgbefj
file here	fedfej
file is	liajWd
file number	fejcff
file on	feeife
files	eeogbZ
files .	haleed
fill	ZUhuXj
fill .	febfel
fill in	dbavZe
fill it	camfci
fill out	ecboed
fill the	ddhddj
filled	aWOfa7
filled .	dZVcdy
filled all	fedffi
filled in	deepbb
filled intern	edZeeo
filled it	ebaeep
filled the	dhXahm
filled this	ffeefi
fillin	cWojbg
fillin in	dejidd
film	djefee
final	sTWqeb
final .	dcZtbc
final and	eefefi
final answer	qYcdic
final call	ihedfd
final candid	cgekee
final decisi	leedee
final delibe	hjdded
final interv	XamqeX
final remind	dedmed
final result	nbdbeh
final round	ZVhqdi
final select	jdefff
final sign	gdeeie
final stage	gbdjhd
final with	fjecef
final word	micbec
finali	hnTgVo
finali .	fdcjak
finali and	fceeel
finali of	dehied
finali our	dtadeZ
finali the	ejebej
finall	hRaXju
finall got	fdddem
financ	dlhjbX
financ .	hahdei
financ about	ewcYWc
financ and	ehbdjg
financ direct	dfcofZ
financ financ	ccdeob
financ has	dboded
financ lead	ddekff
financ people	ffeiee
financ team	ebeoec
finch	feeeie
find	eUfgkj
find a	ffYbhm
find anothe	eedkfe
find attach	bcbgng
find below	fdiffe
find enclos	cdende
find in	feefie
find it	ddeiej
find our	ldkWgd
find out	shYdab
find the	adjble
find your	fbfemb
findin	eecjdi
findin a	eeckeg
finds	fikccb
finds you	fikccb
fine	eTsilS
fine .	kdnbcZ
fine and	egafna
fine i	eaodec
fine with	fclhea
fine you	fedckf
finger	jjXldZ
finger crosse	llbadc
finish	mkWdWl
finish .	lnSZal
finish @d	iefeff
finish before	ecjgff
finish it	eblidb
finish its	iddeei
finish on	qhbYdd
finish the	fjcehc
finish your	echlcc
finlan	hehdee
fintec	ehfjdc
fiona	cdaiel
fire	WYpjhc
fire alarm	carbed
fire colleg	adckhh
fire drill	ecijdd
firefi	cgacrb
firm	kcbZme
firm .	iXZcmk
firm and	fekefc
firm answer	lceeee
firm has	ebefii
firm in	efeife
firmer	efeddk
firmwa	fffgff
first	Zoeffc
first .	dpiYca
first ?	eciiee
first aid	fddkee
first and	dncZlb
first call	eciiee
first choice	dfZbkk
first class	iceecj
first come	ffeidf
first day	heecif
first for	edjehd
first has	khcfec
first i	cphdZc
first interv	eihdbg
first name	ihdeed
first of	ejdcei
first offer	fcaepc
first person	eckffe
first ranked	gleddc
first round	bqbfdd
first said	Wbdkki
first served	ffeidf
first sift	fibbek
first stage	ebWlbn
first step	eldeee
first the	ejdgde
first then	elecfd
first they	mfeaee
first thing	hbdneb
first to	Ymbcmc
first video	ejedfe
first we	ffcfbl
first week	cmfbef
first year	edieeg
first you	eddeel
fiscal	fblcid
fiscal year	fclfee
fish	aYjcdo
fit	jgTiam
fit .	djciee
fit for	eedeel
fit the	eeeiff
fit we	jgedfd
fitch	bYfhkh
fitch has	dbYcmk
fitnes	dfkfcc
fitnes test	dhmecb
fits	hiXmcc
fits your	fcdjfh
fittin	eccefm
five	jXYnkd
five .	qbcafd
five @d	dcfmef
five and	eeiedh
five days	eaaemi
five minute	dacjmd
five of	jejdeb
five or	fecgei
five others	dechdk
five panel	ejcdei
five person	hfXfhi
five questi	aeenee
five time	gfbghf
five tips	eepaec
five to	ecdgke
five with	jaeeie
fix	XVbxgc
fix a	addoee
fix it	edelee
fix the	fdejff
fix your	dZdmjd
fixed	eiUhgj
fixed .	cldefe
fixed term	eabhkh
flagge	ijaaeh
flagge for	ijaaeh
flat	gaXkhj
flat and	eddhej
flat i	egbikZ
flat on	ebbedp
flatma	dcjYbo
flavou	eddhdj
fleet	fdeiff
flexib	bZofde
flexib .	dcbjig
flexib so	fchffh
flies	fhefee
flight	dfmkaX
flight .	fefkfd
flight on	ieefef
flippe	ecegke
flippe to	ecegke
flood	dYleej
floor	abnpZZ
floor .	faildb
floor so	ebjidf
flour	gfghdd
flour mill	ghchdf
flu	dmjfdX
fluent	eaaddr
fly	bgeihe
flying	cakjec
flying in	ecdlfe
flying out	ddmcfd
focus	fdeefj
focus on	fdeefj
focusi	fddefl
focusi on	fddefl
folder	ebrZde
folder .	dglbee
folder and	ecieeh
folks	dghhdd
follow	bkcYpe
follow .	ZlSirY
follow @d	eeddme
follow @p	edgife
follow a	eZigej
follow as	fidhee
follow by	caZkpb
follow if	ehdeid
follow in	Zkeeie
follow its	epadga
follow our	ddkbal
follow the	eZdXiq
follow to	fldfeb
follow up	koXaee
follow us	gYmcdj
follow with	fddefj
follow within	ieefef
follow your	eljWib
fontai	deddji
fontai 's	dedcji
fontai has	ehVakl
food	hgbhee
foods	bkgbid
foods .	clicgb
foods as	fgceie
fools	eeiejb
foot	dcoedd
footba	eYsdca
for	dbiidh
for #	dVldkg
for .	ZWdihp
for @d	eYSzee
for @p	amheec
for @s	Olmkaf
for a	icQ1Xf
for accept	dZredc
for admiss	deedfl
for ages	emdded
for all	bfnakZ
for an	eeYtab
for and	ffiffe
for anothe	akYoae
for any	dZmfeg
for anyone	fclffc
for anythi	bcocef
for applic	jcjcdf
for applyi	khbiWh
for appoin	cbfamj
for approv	glceec
for as	ecjiha
for asking	dffddj
for assist	fckfed
for attend	kdjecc
for bearin	inZddd
for bees	ehWdjj
for being	abggjh
for both	ddZjel
for but	feeflb
for candid	dfldce
for certif	ekdefe
for chasin	jmWdib
for chatti	fdaiej
for checki	ekedee
for choosi	felgeZ
for coming	mcbWhl
for comple	lifbgZ
for confir	ejhcee
for consid	highgV
for contac	ebmefe
for data	jdcgeh
for deputy	ejfgce
for docume	kaZocd
for e	ffeeif
for each	ffjdfc
for edinbu	eifhdc
for everyo	fflfda
for everyt	feffei
for explor	lZYmee
for feedba	cbfddp
for fillin	fejeee
for follow	dejcei
for furthe	fldefc
for future	fbaeep
for gettin	dZfeeo
for giving	ebddeo
for good	daRdbz
for group	mbcaek
for half	cdhncc
for has	eabddq
for having	fecffj
for her	hbngba
for him	ekjbcd
for his	aeqaeb
for holdin	eicfdh
for honest	hfaidf
for hoppin	jakeec
for how	cmjdeY
for intern	egmdfY
for interv	jZVhbq
for irregu	ijaaeh
for is	ebhegi
for it	cXrabj
for its	fdifef
for job	ecpdeb
for junior	edbhek
for l2	edaoed
for lead	eeiegd
for leavin	deceem
for legal	jeceff
for lettin	iepecV
for librar	eiciee
for mainte	bdpbed
for making	gVkdjg
for market	eoaeed
for me	VvWkZd
for mechan	efdjee
for medica	djcheg
for meetin	gqZadc
for more	cnfVma
for museum	dejffe
for my	keakZf
for new	cjacel
for not	ecdekg
for nothin	eZcecq
for now	ZS/VWb
for number	fdeiff
for office	eidgee
for one	deigbh
for other	egaden
for our	jYpaZh
for partic	cgcefk
for paymen	feiefe
for people	dddodd
for person	decmee
for placeh	ecdjeh
for places	ldcceh
for planni	edfjff
for projec	gfdife
for provid	eeckfe
for pushin	ghahef
for questi	effdie
for radio	hbZhgk
for reachi	ececem
for real	kddefe
for reason	ecrdeX
for recept	fdkeed
for recrui	edkdfe
for regist	ecsZec
for retail	edeiff
for review	gnZfec
for right	fdeffj
for round	aYaudf
for saffro	eijcdc
for sales	jeeeff
for school	hdedej
for season	feieff
for securi	efieee
for sendin	edncce
for signat	fddele
for site	diehee
for sittin	dfddem
for six	edkddg
for somebo	fdkefe
for someon	dbaaax
for speaki	diZggj
for stoppi	eekded
for store	efejee
for submit	ekfece
for taking	fgjadh
for teache	ffcjee
for techni	eeieff
for tellin	ebvddV
for ten	gdckee
for that	cfhicf
for the	ccjhfg
for their	digfef
for them	eamfef
for this	bahZZv
for those	fflaed
for though	ddXjjj
for three	gecihe
for throwi	egcbel
for traine	edejfg
for traini	ebkdei
for transl	fgdeei
for travel	fckeff
for two	dcbfki
for urgent	fdjeee
for us	kVoecf
for ux	eeihgc
for visiti	ckkcec
for volunt	ebcemf
for ward	hbgfeh
for weeks	jYYdhn
for what	fZgYar
for when	edmefc
for which	cibajj
for whoeve	cokZZd
for word	aqbcee
for work	ecZeep
for you	fhSjjh
for your	defibh
for yours	fecfek
foreca	eejheb
foreca .	eejheb
foreig	hdiefe
foreig minist	hdiefe
forema	pYVidk
forema 's	jfYeej
forese	eilfdX
forese future	fboedb
forese in	ehejec
forese to	eilbda
forget	cmfgab
forget .	ejdefe
forget it	edceel
forget that	ebpeea
forget to	ehejec
forgiv	denbah
forgiv me	egcedk
forgiv the	eaqdcb
forgot	hrjfZP
forgot .	fkeeec
forgot about	eieefe
forgot to	hSomcb
forgot you	d0XdcU
forgot your	eflbee
forkli	acamdk
forkli licenc	edcgek
form	cYhycU
form 's	eeemdd
form .	lcgfgZ
form and	dkYjgc
form attach	feejde
form back	eclgec
form email	cdkbgi
form has	jhibfb
form i	edlfbe
form is	dgdkde
form letter	fdddem
form of	fecbpb
form on	hcladf
form so	fdbrac
form to	fddlee
form with	eeddle
formal	bXRa/W
formal .	decdkh
formal it	edeihe
formal letter	ccabub
formal now	llabdc
formal offer	bbbaya
format	gbcndd
format by	feeief
former	ehfhdd
former employ	egdjee
forms	cdhkkX
forms .	effeif
forms are	feocda
forms in	ehedie
forms of	feeiee
forth	jhYecj
forth .	eldhdb
forth and	lgbdeg
forth the	eefffi
forth we	fdeefj
fortun	ffeffh
forty	XSxlZY
forty minute	dcijed
forum	ehgeee
forwar	geZnah
forwar .	igYoYf
forwar ;	keefde
forwar and	fddbjj
forwar for	febeel
forwar it	nceedd
forwar please	edcgek
forwar to	fbhogW
forwar with	eWZier
forwar you	dndded
forwar your	ejhdec
foster	ffefeg
fought	eaYdcs
found	cUnSes
found #	feldec
found a	dajcjf
found her	eaXbmn
found in	ejhbee
found it	hZsbaZ
found its	fdgfei
found out	eYfedp
found quite	egeifc
found someon	edadeo
found someth	fdjfhb
found suitab	fbdejh
found the	ccoeed
found your	edjhcf
founda	eXkfhi
founda 's	Zcjijd
founde	afbkdk
founde in	eelded
founde read	eYicik
founde reads	iiceed
foundr	dgcdel
four	baQqkm
four .	gYWikk
four cities	edmeec
four day	eficie
four days	ddcdod
four hours	ebamci
four of	lackdd
four or	cheiee
four people	hfbhja
four rounds	fcdefl
four times	fecefk
four years	feecjg
fourte	fdmced
fourth	cYbcdt
fourth .	feefie
fourth and	eadadq
fourth candid	efdidh
fourth floor	eeieff
fp	eghffe
fracti	ffeief
frame	ehjeeb
frank	khccgd
frank .	eidgdf
frank it	lddbic
frau	eefiee
free	bWkiej
free .	dchhge
free ?	feeief
free @d	cbcqde
free for	edehei
free from	fffcjf
free of	ecmcee
free to	hdcben
free>again	elbcei
free>answer	alWudW
free>ask	bkYhgh
free>away	gfaihe
free>chosen	jfcech
free>closed	eckflX
free>date	iXemdf
free>decide	ikcgdb
free>free	bVW4ca
free>give	gcckef
free>goon	dcfiei
free>hear	jehded
free>hold	ebjhfe
free>if	hfjeiX
free>joy	dmcbdh
free>match	fackei
free>me	eajngX
free>meet	ZhWubf
free>news	frbceZ
free>not	ZpWfie
free>offer	dddcpe
free>others	lVlfde
free>papers	edcbng
free>post	defcjg
free>review	ikafed
free>said	aagodf
free>soon	dgigee
free>sorry	feeefi
free>step	eYcnhf
free>them	adhgej
free>wait	hhccjd
free>will	fSdona
free>you	ebYmjg
freela	fdddem
freeze	aUyfdY
freeze .	eapeec
freeze across	eblefe
freeze is	fbfgje
freeze on	fekfdd
freita	feiefe
freita bei	feiefe
french	dcZocj
french .	eebldh
freque	eeiefe
fresh	eblkda
freund	ieeefe
freund grüßen	ieeefe
friday	ocoXbW
friday .	jdgede
friend	ZSuUXr
friend .	ebkged
friend ?	felbee
friend at	edfdek
friend nudge	egjeee
friend of	eaicej
friend one	hdifde
friend said	ecbedn
friend who	gckdbi
from	iahchg
from #	cYjobd
from @d	TdqR1R
from @p	iechfe
from @t	gccocd
from a	cVlifg
from above	dZndeg
from abroad	fbneec
from all	aZsZlX
from an	aafhmd
from call	dgiddh
from client	fdjffe
from consid	ecpceb
from curren	cenebe
from day	ccedmg
from everyo	gbmdde
from head	ecjcdj
from her	kaedie
from here	grfccW
from him	jfedfe
from home	dciboa
from hr	bkZfoY
from in	eiefff
from inside	edcdeo
from interv	mddded
from kadry	ecZdmi
from leeds	ddifci
from me	zTccXj
from my	eloWdY
from now	kabjdg
from one	glhbda
from our	dbeigi
from outsid	fedfek
from people	ebekff
from placeh	fdjffd
from possib	fhcied
from rh	leeefa
from room	edkchd
from rotter	ddmfdd
from sligo	fbhfcj
from talent	fiidec
from that	egjdee
from the	lXdbhl
from them	YrbbXm
from there	fuWddZ
from this	dikdeb
from two	diided
from unknow	gdkfeb
from upstai	hlcece
from us	0rOTaa
from watfor	idZdmd
from what	gdkefc
from which	fifefd
from whom	ejcjcd
from within	WZabcy
from wrenfi	eddeih
from you	VSi0eZ
from your	bUlsbb
front	UXbxkZ
front and	eeekee
front desk	bYhgkg
front of	XYWwka
front office	dkfhcd
froze	efkeed
froze on	edleee
frozen	aL/aaQ
frozen .	edkeee
frozen all	feiffe
frozen by	ecmfed
frozen for	fclefd
frozen until	feiffe
fruit	ebrcZc
frustr	eZnefe
frustr .	ebmefd
fulfil	fgeffg
full	Wagdph
full .	adlkeb
full attent	epZeea
full counci	elZedh
full of	cWvbca
full time	dZZXza
fully	eacjel
fully remote	eddjeg
fun	ddobed
functi	fdakie
functi the	ecbdlh
fund	gZibjf
fund guy	fdbdlg
funded	fdifff
funder	fidfef
fundin	giZbdm
fundin body	fdifff
fundin decisi	faeffl
fundin for	femefa
fundin is	ijadee
fundin partne	fiWgdl
fundra	dZYefs
funds	fdjffd
funny	ebqcea
furnac	eejged
furnis	fedife
furthe	cflabj
furthe .	cYQha2
furthe action	fjhcfc
furthe along	eadeeo
furthe and	lcfdef
furthe at	fclefc
furthe candid	ldeeee
furthe commun	figeed
furthe i	eagkef
furthe inform	fkeefc
furthe interv	fjecjc
furthe messag	edmefc
furthe notice	eZreec
furthe orders	edkffd
furthe profes	fejefc
furthe to	ffeZkh
furthe we	ekedee
furthe with	cbggdl
fusion	fedjee
future	aidZcr
future .	brddcc
future ;	fdjffd
future endeav	fdbeem
future manage	ehedie
future openin	fdcffl
future opport	feeffi
future vacanc	fdiefg
future we	fedffj
fw	egfbla
fw please	ehdbmb
für	edleed
für das	edkeee
g	eiefdg
g #	eiefdg
gabrie	fefgff
gaffer	neViah
gainin	eeddek
gainin a	eeddek
galler	hhagdh
galler .	feefej
galler direct	ejbhef
galway	ebjhee
game	blZhbj
game studio	egbhdj
games	edeihd
gang	jbcgej
gang boss	jbceej
gap	edZnka
gap .	hiddee
gap in	cecoed
garda	fefife
garden	Yebbnl
garden .	idcejd
garden centre	fhcdei
garden ref	eiefdg
gareth	geeeei
gas	bdidej
gate	dOkmoY
gate #	ZdZube
gate .	cVjZog
gate so	jeideb
gather	djbjec
gave	ggkaYi
gave a	dccdeo
gave it	eabcdr
gave me	jjkjdN
gave on	eelcee
gave the	gZcegm
gave us	hfcgeg
gave you	ZsYecg
gear	eehfff
gearbo	dahhdi
gearbo for	ddkieb
gender	ickded
genera	acqcia
genera inbox	fejffd
genera manage	emdbef
genera messag	fdjefe
genero	ehpbbb
genero with	efkced
geneva	feegeh
gentle	ebYgeq
gentle .	edbeem
gently	dcZcdr
genuin	eghceh
geoff	ihjXcc
geoff told	jkbadd
german	lbWfcl
gesprä	edkeee
gesprä .	feiefe
get	rheddX
get #	iefege
get .	fdjffe
get a	1iVdYU
get an	ujYVfZ
get announ	ocadef
get any	ebieej
get back	otbVZV
get better	demeed
get feedba	gdeeei
get her	ebcnee
get hold	ffdiff
get home	ednbed
get in	dxUcea
get inform	jeeeef
get it	XNeras
get locked	bkbjee
get notice	eemafe
get on	ejdged
get one	mdeede
get our	ngfcdb
get round	bmcidd
get starte	ddjcje
get that	dleeed
get the	nZdXod
get them	gcdjee
get there	dgldec
get this	ehbgfh
get throug	fmdaef
get to	WmkkeV
get up	dgjdee
get you	gZZqdf
get your	kTckjf
gets	vtZUUU
gets a	riWceb
gets back	jicdee
gets it	dlghZd
gets stuck	gdkcee
gets that	elddee
gets the	nbedee
gettin	cVfbjr
gettin a	kVlech
gettin as	fdceek
gettin back	ekeeed
gettin in	eahgej
gettin one	egeeei
gettin this	feeffi
gettin to	dhjcdf
gettin your	fecfjg
ghent	dahjla
ghent .	ecdjmZ
ghoste	ajbbco
ghoste me	bgddel
gift	cdoced
gifts	fdideg
gig	eVbaqj
girl	nZWXZv
girl from	leeefa
girl with	edcden
girlie	eefeei
girlie are	gkceed
girls	fhefff
gist	dabiem
give	rgTege
give .	eacedq
give a	bZbndk
give everyo	fjeeee
give feedba	djeeef
give him	kedeee
give indivi	haeefk
give interi	djeffe
give it	jlVagg
give me	ofTgjZ
give my	darcdb
give priori	fdceek
give the	dcmddf
give them	abcljh
give up	dncajb
give us	seSmaY
give you	pmYWjZ
give>again	agepfX
give>answer	ZmoZcc
give>ask	eckmda
give>away	hbfbmd
give>bye	eeebgk
give>chosen	fckadi
give>closed	iaqgcX
give>date	gXU1gY
give>decide	geeiee
give>free	hVbzaY
give>give	cZV4Ya
give>goon	emjcbb
give>hold	eblidd
give>if	fYYrfg
give>joy	cZbYpm
give>match	dblkda
give>me	cWVzaj
give>meet	feeoZb
give>news	mrSdZe
give>not	jYfhai
give>offer	bfafqb
give>others	hYpdcc
give>papers	daY0ca
give>post	fjgdce
give>receipt	mdmcbZ
give>review	esZecb
give>said	cgnZgd
give>soon	egdjed
give>start	ffddjf
give>step	XlXudZ
give>them	iWanmb
give>wait	dbkied
give>will	fQWxif
give>you	aagnmZ
given	neKZmn
given .	egbeek
given a	mfcddf
given by	hdeiee
given it	dZYcbw
given me	aeXivT
given the	abYXnp
given to	cjbhdf
given up	efiiea
given your	glccee
gives	plYZhY
gives his	keeeee
gives its	dgjeed
gives me	kdccje
gives us	gicehc
giving	ciVhki
giving me	ecdhkd
giving us	ebdiej
giving you	eidfjb
glacie	dsbbcb
glacie .	dsbbcb
glad	dUbktZ
glad to	dWZiqf
glad you	hggjbb
gladly	egkZjc
glasse	ecocdd
global	fcjfff
glorio	kjbceb
glorio mess	kjbceb
glowin	giZddj
glowin .	hkcdee
glowin and	feceek
gm	glbced
go	mhXjZg
go .	hZfYbr
go @d	glaede
go a	eckged
go ahead	jggcmU
go and	efgbej
go any	ebbsdb
go at	edelde
go back	gbkeia
go before	jcfeff
go by	gkeced
go either	cndcee
go for	hcihea
go from	dvaaeY
go furthe	cYbjdp
go i	kbddfh
go in	cYVjbv
go on	ackrYb
go out	5lRYRU
go over	hbcfld
go straig	ddhlfa
go that	ejaijY
go throug	gbbajk
go to	hkalbZ
go up	jfiZia
go with	cebcdq
go your	dblcdh
goal	padeed
goal is	padeed
goalpo	fledec
goat	fdmded
goat .	fdmded
goats	ecjeeh
god	ckTjig
god .	hkcced
god bless	iebdek
god help	bccqed
goes	lZjeee
goes .	gfbdek
goes any	ediifd
goes but	eYeekk
goes by	hceeei
goes can	edemde
goes into	dckeeh
goes on	iandeb
goes out	nccchc
goes the	haneec
goes to	ejYbij
goes we	egcefi
goes well	eoaedd
goes with	fkeeec
goes withou	hblhdZ
going	lhcVdk
going .	dgijeZ
going ahead	fceefk
going any	fhiced
going back	dbljdc
going on	amnXed
going throug	ZxXdcb
going to	mcZZgk
going well	jdfefe
going with	lUZbbs
golf	daciem
gone	cgTedu
gone .	ZYbiYu
gone and	ckceck
gone anothe	fjeffc
gone away	ejcedi
gone but	fddduT
gone cold	ejdfee
gone for	ecceen
gone into	edkfed
gone quiet	emkmZS
gone since	Zmbeej
gone throug	gcgldc
gone to	hVXakr
gone up	ihegiW
gone with	iYXacu
good	dhjdbh
good .	cZYfip
good ?	dcXsde
good @d	hgjgcZ
good accoun	edeeek
good aftern	dhfhah
good and	edYefp
good as	aqYbei
good at	eedfej
good but	dlXeck
good day	enZhdc
good enough	kfbWii
good evenin	kcfaej
good fit	hjddee
good for	ebpkXZ
good hands	ekdeee
good humour	ecnedd
good impres	ekeddg
good interv	ecceem
good job	ffeefi
good luck	bWrgaf
good match	ejdeef
good mornin	egWjfj
good news	eZekif
good number	eeeiee
good of	jdmdcb
good one	eblcja
good or	nceded
good questi	hlZaeh
good sign	fpcbdc
good stuff	fbdgel
good thanks	eejfed
good they	jddgde
good time	Zschca
good to	cdyYcW
good way	ehZenc
good word	ejeeee
good you	ffedjf
goodby	dXYaom
goodby for	ededel
goodby to	fdefej
google	jcdjee
goon>again	eejjdZ
goon>answer	eejlaa
goon>ask	ccbpcg
goon>away	fddeel
goon>bye	ecbefn
goon>chosen	fbjhde
goon>closed	ecideh
goon>date	hiahcf
goon>decide	ikYlaa
goon>free	hXYger
goon>give	amWjic
goon>goon	caUpaq
goon>hear	eikbed
goon>hold	fbkefg
goon>if	cjedcj
goon>joy	fddkfe
goon>match	dgYhdn
goon>me	cXgkgi
goon>meet	jgbijV
goon>news	cimgdX
goon>not	lcjhcZ
goon>offer	dYjlah
goon>others	dfXadu
goon>papers	ccaxYa
goon>post	deibei
goon>review	djUnci
goon>said	cebajn
goon>soon	fkedfe
goon>sorry	fcdfek
goon>start	dhaddm
goon>step	dWZzbd
goon>them	agiied
goon>wait	frXeec
goon>will	a0aaZa
goon>you	eeWldn
gorau	eeifee
got	bXcfpi
got #	gddeel
got .	cnYibh
got a	ZmZnea
got an	gXqecb
got anothe	eneefa
got asked	fccoeb
got covid	kjaeed
got frozen	feiffe
got her	cfZadr
got his	dYXddu
got hold	gddcel
got home	cfmdee
got in	fcekee
got it	gLaS1j
got moved	ejdffd
got my	iefbak
got no	dVseed
got off	hcacpc
got one	gdcbij
got out	eiceeh
got pulled	edgeei
got questi	fefdje
got quite	dleeee
got reject	eikeeZ
got round	ekiceZ
got someth	djjdeb
got the	UWUa1i
got this	iideec
got throug	eckgdd
got till	iffefe
got to	ceZxaW
got two	hchkcb
got until	jccfje
got you	odcddd
got your	dfvacV
got yourse	edaile
govern	ljeZbe
govern .	dkcgee
govern have	ffidch
gp	edkiea
grab	daercd
grab whatev	ebdnee
grace	fbiana
grace from	fedieg
grace here	cjddgf
gracia	ebneed
gracia por	ebneed
grad	cmdchd
grade	gnSYli
grade #	ejgafh
grade and	kfddfc
grades	gdejed
gradin	embefe
gradua	cckafj
gradua engine	fejgfc
gradua from	ecaddq
gradua progra	fdejdf
gradua scheme	fghaie
gran	jYiddi
grand	gXbqef
grandm	eXjgdl
grandm .	eXdkel
grant	aXddjq
grant agreem	cfeeke
grant came	ekdefc
grante	ghVcfn
grante and	eibedj
grante me	ifZeej
grants	feghee
grasp	ddedem
grasp of	ddedem
gratef	Zdfode
gratef for	afekch
gratef if	cgdmec
gratef to	feffie
graz	fefegh
grazie	ecpeeZ
great	Zglfdg
great .	bkYncd
great @d	biobbc
great but	fdcedm
great chat	demccg
great chatti	eiheed
great conver	edieeg
great day	dlgbed
great i	bddode
great match	fceheh
great meetin	efjYgg
great news	bfYolY
great pleasu	ddbcsc
great speaki	eddlgc
great talkin	hiecfe
great that	kbjeZf
great to	fgjcdf
greatl	eYpgec
green	gZffif
green light	jgebee
greet	ecehie
greeti	eimfaZ
greeti .	cdoced
greeti candid	efiefe
greeti from	gapdea
greeti ines	emcdfe
greeti jonas	ejaiee
greeti marek	ejcefg
greeti okafor	gccjeg
greeti placeh	efejee
greeti priya	ehcfgg
greeti to	gcmbed
greeti tobias	iibefe
greta	fdfffi
grid	efegeg
grill	cdence
grinni	eieehd
grinni .	eieehd
groomi	eebleg
gross	feeief
ground	jaichd
ground .	icddje
group	fcdmbf
group .	dgekgb
group and	dcjjcf
group discus	kefage
group exerci	dlchdd
group functi	gfceje
group has	ealdbj
group interv	jbZick
group level	gebeld
group will	ejffed
growin	dkggdb
growth	ecjgdf
growth market	edkffd
grüßen	ieeefe
gs	ffefgf
guaran	awaecX
guaran an	eodbed
guaran of	ejhdfc
guardr	ecemee
guess	X0SYed
guess .	bwbddX
guess is	esYdcc
guesse	fjeefe
guessi	Xsebha
guessi .	elgdec
guessi if	bndeee
guest	eeghfe
guidan	fhefff
guide	ddfcob
guide job	iefffe
guides	eYghdk
gunawa	edegfi
guten	fggffe
gutted	dYZdbw
gutted for	ecdeem
guy	cfdbdo
guy from	fddeek
guy said	ggfkbc
guy says	hididb
guy we	eZbdlj
gym	dbphZc
gym .	ddmiZd
h	eccpdc
ha	eatZda
ha .	ecqadc
haben	edkeee
haben ihre	edkeee
habit	gifded
habit of	gifded
hack	ffeefh
hackat	gddgei
had	abeXdz
had #	dhddej
had .	eiedgd
had a	bYncan
had all	edddgk
had alread	fddedk
had an	ihfdcf
had asked	iiZgcf
had been	hiback
had better	fccmdg
had change	Zdrecc
had expect	jedeeg
had feedba	adheii
had had	dZkdfi
had heard	dekdeg
had hoped	cnadai
had i	eabkej
had it	mjZbbe
had its	cngeda
had many	fedeej
had missed	dcbdeo
had more	dhdchi
had my	gidcic
had need	khXjiW
had no	YpbdlZ
had not	aTRtZu
had one	feeeej
had our	ggbddj
had over	hjceef
had passed	efeeei
had planne	Yqbded
had promis	djdeeg
had said	gXmdkb
had some	eejeee
had someth	echfei
had spelle	ecidhg
had the	cYbamo
had they	igekeX
had time	ehebje
had to	eHuWYv
had told	ecceZq
had two	iVaaln
had wanted	eecdbo
had worked	fefdej
had your	daacoj
haddad	idegfd
haggle	fjbdjd
haha	ZokbaY
haha yes	ahmecd
half	pYknVT
half .	feffid
half a	feehid
half an	iZimab
half day	cearbc
half five	hYemee
half hour	feeief
half of	dffbel
half shift	fffief
half term	oekXcZ
half the	jlkbcU
halfwa	elfgdZ
hall	bcdkjf
hall .	ddfled
hall your	diggdd
hallo	efhhec
halt	eZpeec
halted	cQ4dbW
halted .	ecneec
halvor	fgffff
hambur	egffff
hand	kTVgwZ
hand .	gcaboe
hand and	fbdeji
hand in	dfXina
hand it	dcarce
hand said	ednddc
handbo	fehege
handed	anYdgh
handed in	dgblde
handed to	hldbed
handed your	dpZeec
handfu	ejZbdl
handfu .	ffddek
handfu of	ejcdeh
handin	fgeffg
handle	eZlmac
handle .	idieed
handle by	iejddd
handle the	jbehef
handle urgent	cdleef
handle your	eiefff
handli	gbeefk
hands	apJZkr
hands .	ajdcjg
hands of	boZkcc
hands on	eZbder
handwr	eeekef
handy	feeief
handy .	feeief
hang	cqZiZc
hang in	eYekdl
hang on	ercddZ
hang tight	eqbceb
hangin	gngceZ
hangin in	eldefd
hangin on	ekdeee
hangs	drbeeZ
hangs on	drbeeZ
hannah	fedefj
happen	bhwYfU
happen .	ajljdX
happen after	dmdeed
happen next	cjlZgb
happen now	fYpddc
happen over	gbkdee
happen to	fbmefd
happen with	cUpeek
happie	fYdedp
happie note	gcefek
happy	YXkepf
happy @d	begcle
happy birthd	edledd
happy easter	ednecd
happy for	eedkeg
happy holida	ddiedi
happy new	gfmdZe
happy thanks	geifee
happy to	ZWXiuk
happy with	ffcfjd
harbou	dZacqi
harbou master	fbYhjj
hard	ahhdei
hard feelin	ecdjdi
hard hat	fdejef
hard to	cmfced
harder	ebaeep
harder to	ebaeep
harrie	fgfffg
harrow	fffefg
harves	hbedcm
has	bhhYen
has .	ggecjd
has @s	idffff
has a	cldfdf
has accept	eaadhp
has all	enbeeb
has alread	fcceen
has an	enceec
has announ	fclffd
has approv	edcdmg
has arrive	gcpceb
has asked	effcjg
has been	dfsYag
has begun	dvVfeW
has blocke	dYteca
has broken	cmdeed
has called	fgbefi
has cancel	edcefl
has caught	ceejff
has change	dbbber
has chosen	dWZcit
has closed	codedc
has come	gnZegb
has comple	eddeel
has conclu	egbffj
has confir	gkcegb
has convin	eeeiff
has decide	ZTUZmz
has done	dgacdn
has electe	fbbefn
has ended	gfceej
has engage	eZbeeq
has enough	cbader
has every	fmcedd
has expire	feeffj
has failed	ccecem
has fallen	cccceq
has finish	ffdffi
has found	dWaZkr
has frozen	edkffd
has given	ifcZkg
has gone	eXhZgp
has got	jeeefe
has had	dehdei
has handed	epaeea
has her	ankYee
has his	deqYee
has impose	fbhecl
has inform	ecdefl
has it	ngccda
has its	egieed
has just	ebjihb
has kept	ecleed
has left	feiefe
has let	hejcbg
has lost	fkeffb
has made	ecfeek
has met	dmdeed
has moved	amYlfa
has no	epeeeY
has not	e6YYcP
has now	fVScc2
has one	fedjee
has ordere	famffe
has paused	fdjffe
has placed	gjeefc
has proces	ddldee
has promis	kdeeef
has pulled	ecdeen
has put	dYrede
has reache	hfjddc
has read	cabihm
has receiv	fkddfe
has recomm	fedeej
has reflec	fbdeki
has refuse	fceeek
has reject	ebbdfo
has reques	feckef
has resolv	eakeei
has retain	dccdjk
has run	hZhdej
has said	kfddlX
has seen	eeaidj
has select	eeefie
has set	eqbceZ
has shelve	eekeed
has shortl	elcfec
has signed	edceoc
has since	fdeeek
has stoppe	eWveeZ
has taken	dfeddm
has the	jhhdbc
has theref	fedefj
has to	jsSlXX
has told	dhbclf
has turned	fdcffk
has undert	iefffe
has until	mceede
has voted	bciijd
has withdr	fdafdn
has won	ebjbmc
has writte	iYmffc
has yet	fraddb
has your	fpfZdZ
hat	cadgfn
hat if	ebddkj
hat in	efcben
hat on	edkfee
hate	gjchce
hate to	gjchce
haul	ckgefd
have	fdeggg
have #	dbllbb
have .	hpWhcc
have @s	gUXyeZ
have a	gfiegb
have about	hmcefZ
have accept	fawdaV
have added	egjeed
have advise	fbdiej
have agreed	oabcgg
have all	dgYckj
have alread	gcbdem
have an	kjeedY
have anothe	hgjjaZ
have any	hVmaek
have anythi	fdeffi
have applie	dbkeZm
have appoin	ebbddr
have approv	ebcdsY
have arrive	gioYcZ
have asked	fkbfgc
have at	ddeejf
have attach	ebkbmb
have bad	eihefb
have been	aZXkpi
have begun	fkeffc
have better	fdeffj
have booked	fYioda
have bought	eedeel
have called	edciej
have cancel	edkedf
have caught	fbkahg
have change	eXxceW
have checke	idffff
have chosen	fXlYjh
have cleare	dhelcc
have closed	cjZadp
have come	Wlafkg
have commit	keeeee
have comple	jbfcek
have conclu	habedo
have confir	hdbeld
have create	ediZob
have crosse	cdieei
have decide	dLefju
have deferr	gjdeed
have delete	edodea
have determ	fddffj
have done	fhWeco
have electe	feeefi
have emaile	eifiea
have enough	ecbeen
have extend	gbbegm
have fallen	fbjeeg
have filled	daWcdw
have finish	fjaddj
have forgot	fieefd
have forwar	eoccfd
have found	bVpcke
have frozen	feiffe
have given	ZfUepj
have gone	hcbgan
have good	cldkdZ
have got	gbUkra
have grante	ifZeej
have had	bblcjf
have half	eeekfd
have handed	ejdfff
have heard	cpWcbj
have her	iffeef
have hired	dWXdW0
have inform	nZjcdc
have instit	ebfefk
have invite	edeeek
have it	1SRbke
have its	hideee
have just	dXYapp
have kept	jbidic
have killed	edoebc
have known	ascdda
have learne	eqedaZ
have left	ekmbaa
have let	haqdeY
have liked	cYfZav
have limite	feiffe
have loads	iicdee
have locked	figfed
have looked	efdieg
have lost	fncedb
have loved	biccTv
have made	kbbckg
have many	gifffb
have matche	hdcdle
have me	bcbcsb
have met	Zkkddd
have more	egbefk
have moved	acqedc
have my	tgYZec
have narrow	jheeed
have never	cahbpc
have news	gnhbdY
have no	bpkXad
have not	k0YfYQ
have noted	ehjcce
have nothin	dvabcZ
have now	rgadbc
have offere	bbYdmm
have one	piZgbY
have only	dcbkdk
have other	gYdgkf
have our	weabba
have paid	fclefd
have passed	gqbiYa
have paused	ecqeiU
have picked	ehdedi
have pleasu	eeddle
have postpo	dfdhej
have prefer	eadeeo
have presen	glceec
have progre	eedefk
have promis	gdejee
have put	ghkVhe
have questi	ehYdfl
have reache	dUkfdn
have read	fdobdb
have receiv	hjpWbZ
have record	edoeeb
have remove	ddoded
have replie	eYojeY
have revers	ebaidm
have review	ebdhel
have rung	ZYlckh
have said	cpafcd
have seen	cqbfdc
have select	fddfek
have sent	boYlZe
have set	gbcocc
have settle	fdeeej
have shared	iibgag
have shown	hebZcp
have signed	cacclm
have since	fdeefj
have slippe	fpYedd
have some	cldefe
have someon	cddgek
have someth	hmZiba
have sorted	hjfeeb
have spoken	hpeagV
have steppe	ejhdec
have still	ejdhed
have stoppe	Zhebcn
have succes	bfvZcX
have suspen	ecmeed
have taken	eVqeXk
have talked	idebgh
have that	egfice
have the	dRTmwd
have their	pceddc
have them	dddmee
have theref	febefl
have these	fefief
have though	eebceo
have three	fafemd
have time	ecdned
have to	VcS3Wm
have told	fXoZdk
have two	jkcddd
have unders	cddkfh
have until	ZbYkqd
have update	cZqddd
have us	dbdene
have well	ddlefd
have withdr	dYpaXl
have word	jeeeff
have worked	edihee
have writte	kfahdd
have yet	eobded
have you	ZThdqj
have your	feYmgc
having	hVVcdy
having an	mfddea
having been	egcefj
having seen	ibcfdk
having spoken	efddek
having taken	ffdeig
having to	ehleeY
having you	eYidgk
hay	easdeX
hay fever	easdeX
he	ioaeZg
he asked	cfllaY
he but	hfdiec
he can	cfcpcc
he could	eageel
he did	ffjefd
he does	ejccei
he got	dgejee
he had	hghcgb
he has	gpgddW
he is	fkacXn
he kept	iecddj
he meant	iadame
he needs	eifefe
he ran	dhaidi
he rang	dbaiem
he reckon	mbeefe
he reflec	braedb
he said	euPZhe
he say	edfmdc
he says	kiadee
he texted	eacfdo
he thinks	dkeefe
he told	bpebdd
he wants	djckdc
he was	drTeja
he will	xfUhYX
he would	cjbmfa
he wrote	efdeej
head	cVhiqc
head 's	emfceb
head .	ecdhjg
head @d	gbemeb
head and	eeejee
head brewer	edcfld
head garden	idcejd
head of	acYdvc
head office	bYvabf
head said	dafdgl
head to	dlcicc
head will	jbdjde
headco	dfkadi
headco .	fdiffe
headco approv	fjdefe
headco was	febefl
headqu	fekffc
heads	dkgede
heads up	aihgeg
headsh	eZakgj
headsh they	gdYihi
headte	fegefh
health	laklZW
health .	gbofca
health cleara	effdif
health declar	fcelec
health provid	eeekdf
hear	nnccbZ
hear .	qWbblg
hear @d	ikccec
hear a	edjhed
hear about	fasbdb
hear back	qYkYdZ
hear by	cobcdg
hear from	pxVYZW
hear how	eddihf
hear in	ifdfee
hear it	ZYWjkp
hear me	ackgge
hear more	ecdjeh
hear not	kdeefd
hear nothin	ibifee
hear on	gdlbee
hear someth	bodded
hear what	fceheh
hear whethe	jfefee
hear within	Wqeeee
hear you	YhqmdT
hear>again	pVlWfe
hear>answer	Spbcgl
hear>ask	jYeghf
hear>away	leZdie
hear>bye	bndhfa
hear>chosen	lbddgg
hear>closed	ciiddf
hear>date	9WUWga
hear>decide	ficdid
hear>free	lSjncd
hear>give	cheheh
hear>goon	giegec
hear>hear	Xudbaf
hear>hold	jhbefe
hear>if	pVdikY
hear>joy	agldic
hear>match	ddnfea
hear>me	lUfckh
hear>meet	efcjhd
hear>news	lebYme
hear>not	ddmaeg
hear>offer	hbcjge
hear>others	fgebif
hear>papers	cXhkjg
hear>post	mbcdjc
hear>receipt	ejdefe
hear>refuse	iabcjk
hear>review	ecccdq
hear>said	mhdfeX
hear>soon	hjbddh
hear>sorry	jaiidb
hear>step	bgXqjZ
hear>them	iqbbad
hear>wait	dlfded
hear>will	Zkmiaa
hear>you	acfpiZ
heard	ilcXic
heard .	gecedj
heard anythi	fnbded
heard at	ekdegc
heard back	bcedik
heard by	qYedef
heard from	nYddie
heard it	eaeemd
heard nothin	khcefb
hearin	efflcb
hearin @d	Zneeee
hearin about	cgihce
hearin before	eidgfe
hearin from	mhhYcc
hearin nothin	gaggja
hears	uYabed
heart	jbVgfn
heart .	mccdeg
heart of	ffjeed
heartb	edeedm
heartb if	fceeel
heat	edekee
heat .	eedlee
heaven	eaceeo
heavy	ecceen
heavy heart	ecceen
hedge	fdbdlg
hedge fund	fdbdlg
hedger	fdgdcj
hedger .	fdgdcj
height	cehanc
height of	efkded
held	bgoceZ
held .	fkbhed
held back	fdledd
held in	fYlide
held on	diiZjd
held throug	dgkcee
heliop	ibahfj
heliop .	gcehei
heliop as	jdefff
heliop recrui	fedffi
hell	ohbeeY
hello	caoidb
hello .	bjuaZW
hello again	dhjfeb
hello and	icjedd
hello everyo	eleeec
hello from	eefdek
hello i	ecikcd
hello ines	jbeefh
hello it	fgiecf
hello marek	eedjff
hello mr	hhdjcd
hello mrs	ieeffe
hello ms	kedeef
hello placeh	igdche
hello priya	ffdiee
hello thanks	ciegfg
hello there	feedfj
hello to	dcqcbc
hello tobias	fddjge
hello we	edjgfd
hello zainab	Xfenfg
help	aWinhf
help .	ebdfkg
help us	ccfned
help you	edkbgg
helpde	eamgdd
helpde .	ebndee
helpfu	fefffg
helpin	fdhgfd
helps	cZscdd
helps us	cbqdeb
hence	depddZ
hence no	fiifea
henrik	eheceh
her	hcjede
her .	ghdhYi
her @d	cccimc
her a	fdldde
her and	hlZddg
her ankle	dleefd
her answer	jdeeff
her at	iddeie
her babe	gcYflh
her back	ecelee
her before	gddiee
her blessi	gdeejd
her boss	llacdc
her desk	gdadem
her exact	ikXdmX
her first	eihded
her for	gdjdee
her in	ebcnee
her interv	dYoYcl
her love	ebpecb
her mind	mbcffd
her notes	gieefd
her on	dcdoed
her own	eiidec
her pa	egiecg
her report	gideee
her return	lcdeef
her second	coecec
her she	jdeeff
her so	efejee
her stylis	eaXbmn
her that	dcleee
her the	Yekked
her to	gdnddb
her voice	kfYhja
her words	ieeeef
herd	gibeeg
here	WYqekg
here .	VdhSgw
here @d	bnibdd
here and	eebjdi
here are	dataeb
here at	gelgca
here before	feeief
here but	lckdeZ
here can	eieffe
here i	kdbbld
here is	WYpbtV
here it	VZXilp
here knows	eckfff
here on	hcclee
here placeh	ecdned
here round	gideff
here so	lXcZki
here to	ecZndh
here url	fdbmee
here we	fhdbkd
hereby	ZTZgew
hereby confir	ebmcdg
hereby offer	efedkd
herewi	ebYgjk
herewi .	febikd
herita	hdffff
hers	fegfeh
hersel	fsTYid
hersel and	ekeeee
hesita	gZefle
hesita to	hafgfh
hexama	fgffff
hey	cjcahi
hey .	jbYcjk
hey all	cckcif
hey candid	ejcgee
hey everyo	cihefe
hey hope	gfdbhh
hey hun	eefddk
hey placeh	heecie
hey priya	elbidd
hey so	ehhceg
heya	hgcfeg
heya .	hgcgef
hgv	eegfeg
hi	eekedf
hi .	iggadh
hi aditi	efcjfe
hi again	fdejgd
hi all	ejfeee
hi anjali	fgeeie
hi applic	hkbefd
hi ben	ejjfcZ
hi by	aaredc
hi callum	bcigjf
hi candid	fieffe
hi chloe	idfegf
hi dear	egacjj
hi elena	bkdgff
hi esther	eeejee
hi ethan	feeefi
hi everyo	heieed
hi got	ebkeeh
hi i	WYsgfe
hi ines	fdfife
hi it	fgidcf
hi jo	igfdee
hi leila	eeeife
hi leo	eebdfm
hi marek	efieee
hi me	ljbfhX
hi mr	gfbieg
hi noor	eeekee
hi olu	hegchf
hi pat	eeiefe
hi patric	kceeef
hi paulin	fdedfj
hi pavel	gchgdg
hi pete	feidge
hi placeh	bepXgf
hi priya	ibhged
hi quick	bkckce
hi sam	ggdgbi
hi thanks	ckfdef
hi there	blffde
hi this	ecneec
hi tobias	eaoeed
hi tolu	cicief
hi tom	fdidfg
hi vikram	fhchge
hi we	degked
hide	eccdhk
high	eaVecw
high .	eabeeq
high enough	fdedfj
high number	edddel
high volume	flccee
higher	ehgcla
highes	eckddf
highli	eeiegc
highly	daccbt
highly qualif	feeefi
him	mlekZR
him .	ehkfZd
him @d	Ydmiee
him about	dfekee
him again	kfdeee
him by	fedked
him he	kedeee
him on	iedhee
him the	kecgee
him to	fifdff
him when	ekdeee
him you	hceief
himsel	sbQZhk
himsel .	khbedd
hint	fndeeb
hinted	epbedb
hinted at	fkefdd
hire	ZeiSud
hire .	fakiiY
hire and	hZadjk
hire at	hchffe
hire in	ebkecj
hire me	egacjj
hire one	egcemb
hire person	fjcfff
hire until	eYoeee
hire you	cbbWve
hired	UHHQ8t
hired .	eYcbwX
hired for	fecfdl
hired intern	eccecn
hired somebo	edeedl
hired someon	fedfej
hired the	dYYciq
hired you	iddejd
hires	abthbZ
hires .	dkhddc
hires in	dddkeh
hires on	fdjffe
hiring	iYncdh
hiring 's	ddmeec
hiring .	iYlabj
hiring anyone	eageel
hiring at	edZiem
hiring becaus	fecffj
hiring commit	hebckg
hiring depart	ejeefe
hiring event	gghgdc
hiring for	gVmgci
hiring freeze	cbmcgf
hiring has	fblffd
hiring in	decgdl
hiring is	eckfee
hiring manage	lqQmYa
hiring offici	eieeef
hiring on	ebleee
hiring panel	gdbgej
hiring paused	fejffd
hiring team	kkZfdc
hiring until	edjffe
hiring you	eZbdsb
his	lcgbXl
his answer	keeeee
his brothe	abdpee
his desk	gmbcdd
his head	ffcdek
his interv	bdqbed
his lordsh	jbahej
his mind	frcceY
his nephew	ddaddp
his own	eZZcdt
his partne	hiecee
his second	ZdsXfe
his secret	jcidde
his time	dhgidc
his wife	dbkdkb
his word	qZddec
his words	ioXYed
histor	ccaubd
histor .	eeejeg
histor and	egeiee
hit	Zafoch
hit accept	cddnde
hit pause	felefb
hit reply	eddffk
hiya	igkfaZ
hiya placeh	hfgfcg
hm	lchcee
ho	eeegie
ho .	eeegie
ho ho	eeegie
hola	heeffe
hold	hdnbce
hold .	iS0cbY
hold @d	eeckff
hold anothe	ekbedg
hold any	hkaffd
hold becaus	ecneeb
hold due	eboefc
hold from	fdjffe
hold me	pkabdZ
hold of	ecacdq
hold on	dadenf
hold over	dnbeec
hold pendin	feieee
hold the	medZfh
hold till	eejfff
hold until	eblffe
hold while	fckffe
hold with	eefife
hold your	btUiea
hold>again	dYwZca
hold>answer	ihcdeg
hold>ask	fciffg
hold>away	ebqeea
hold>bye	cWxeeY
hold>chosen	gZhdhi
hold>closed	eddeek
hold>date	WqmeYY
hold>free	eXseeb
hold>give	edciei
hold>goon	dZqgec
hold>hear	iibhdd
hold>hold	dS3bfU
hold>if	eamefe
hold>me	ocYdhf
hold>meet	ehjfeb
hold>news	afjdei
hold>not	cZubZf
hold>offer	emaedg
hold>others	embddg
hold>papers	cbiZdo
hold>post	bbikcg
hold>refuse	ddcleg
hold>review	aVraal
hold>said	dheeie
hold>start	fiecci
hold>step	iadmdc
hold>them	eYwadb
hold>wait	cR3cdY
hold>will	hXudXd
hold>you	fjdana
holder	heeefg
holdin	bghahh
holdin .	fjWfdk
holdin a	ebkcid
holdin them	gceeej
holds	nWicdf
holds .	iYleee
holida	njoUXX
holida .	dfoacc
holida @d	iibeee
holida and	ekcefe
holida so	igeefe
holida until	fjdeee
holler	khcded
hollow	eheeeg
hols	oaccfe
home	dNrghh
home .	bQqdmf
home and	eaffii
home before	deldee
home from	ncZcdj
home hersel	iiceed
home ok	efkcee
home on	edkeef
home task	ejZlcd
home was	fdjefd
home with	fdefej
homes	geedfh
homewo	abYtdf
homewo for	deelee
homewo from	eeblfe
honest	ilaTap
honest .	doXgcf
honest ?	ojZUgf
honest answer	aifeek
honest dermot	jedeeg
honest i	gclded
honest you	ebfeel
honor	iccdek
honour	dZZayb
honour .	fcefig
honour if	eccepd
hook	dZcnkb
hoop	eeffhf
hooray	febgjf
hop	cedmee
hop on	ceekfe
hope	eesSgf
hope .	ikabdh
hope our	ebceeo
hope that	gdfcld
hope the	cV1dbS
hope this	ednbga
hope to	myWXXX
hope you	aVtUim
hoped	bicaji
hoped for	ebdfii
hoped to	coadbg
hopefu	dvUbea
hopes	hhbYao
hopes to	ekgedc
hoping	nmRUZq
hoping for	hdcdel
hoping to	nnUWbi
hoppin	jakeec
hoppin on	jakeec
horse	lhYcch
horse 's	mibdda
horse race	efcedl
hospic	edoceb
hospit	cckeff
hospit .	fepceY
hospit has	egbeek
hospit trust	fedieg
host	ecmcdf
host you	eeieeh
hotel	iegibb
hotel near	ddiiee
hour	iKdynR
hour .	jXeqbZ
hour and	edjgee
hour for	feeked
hour later	ebdemf
hour on	kbdiee
hour with	fcfocb
hourly	eddlee
hourly rate	eddlee
hours	bXnlZg
hours .	dgegdi
hours and	hblciZ
hours of	ecjgee
hours with	eeclee
house	beYjcp
house .	bdbdas
house and	efddjf
housek	bdXhnh
housek superv	beYhkh
housin	eddeii
how	cixaYX
how @d	dglebe
how about	dcSppb
how calm	feeefi
how did	edqZec
how disapp	ebdffl
how do	ehfcie
how i	aXgogh
how is	aXjqcd
how it	lgnZaX
how likely	felbee
how long	irmZZP
how many	fvXcdZ
how much	bfhfbk
how quickl	ejddfg
how soon	fcfjfe
how that	ejceeh
how the	lgmZcY
how they	jemddY
how things	ikddec
how to	ebmefe
how was	edpZec
how we	ddefcm
how you	aejoba
howeve	YaWgby
howeve .	fdbeem
howeve the	ddgeej
howeve we	eeegej
howzit	jbcfei
hq	ccgkgd
hq 's	eboeec
hq wants	fkdheb
hr	ikWfoW
hr #	feejdf
hr 's	eddfkf
hr .	jdggdc
hr @d	dedfle
hr answer	idiece
hr asked	fejfed
hr auntie	ieefef
hr before	idffff
hr can	fdegdj
hr collea	defigf
hr depart	iebgeh
hr desk	eckegd
hr do	eaefhj
hr emaile	ffeeei
hr have	egdekc
hr is	ejYcmd
hr just	hecfhe
hr lady	edmeed
hr manage	kceffe
hr on	eoadcd
hr said	lgdece
hr servic	fdkeee
hr team	gieefe
hr told	ckfffe
hr w2	efeejf
hr wants	ejefde
hr will	egecpV
hr with	ejkbbd
hr would	deflcf
hub	feiche
hub .	feibhe
huber	jahcfg
huber has	eYhehk
huddle	hfeeff
hugo	ffjefd
hugs	eZpcde
hugs .	feiffe
hull	eblgec
human	anZVmi
human being	fmbeee
human resour	beiZlg
human will	ggedie
humour	ecpddd
humour .	edleed
hun	dZicco
hun brand	fefcej
hundre	cZYjkk
hundre words	dfdlee
hung	eieehd
hung up	eieehd
huntin	hefhed
hurdle	cbZnkc
hurrie	mkceeW
hurrie .	fodfeZ
hurrie but	nbeeec
hurry	eobdga
husban	gefehf
hx	edneec
hx #	edneec
hybrid	edkcge
hydrol	egegfe
i	hcffhe
i #	edkdge
i .	qXXbfl
i accept	dakcmb
i acknow	lcfeed
i agree	didiee
i am	deafmg
i answer	fcmeeb
i apolog	feeffi
i applie	feefif
i apprec	lgddec
i are	gbldfd
i argued	dagbgm
i asked	lagWkh
i attach	fdeefj
i be	cbiglb
i believ	jedeid
i braced	egbikZ
i call	oXldca
i called	eaoeiY
i came	ecbpde
i can	Xkeiic
i chased	ebhigd
i come	dhZfjg
i could	Solgae
i decide	eatdeV
i declin	ecsdaY
i did	YgggZn
i do	bzaXbb
i doubt	bkcdej
i enjoye	dYofbg
i expect	mcecef
i fear	Ykddem
i feel	dalhai
i finall	fdddem
i find	obfcdf
i forgot	eUtbed
i fought	eaYdcs
i found	khedbe
i gather	eedmfc
i gave	ZqiecY
i get	fbbjif
i give	fnYkba
i got	kWcbuW
i had	VZbkcu
i hate	hedief
i have	ekcijW
i hear	idkZee
i heard	cgiedh
i hope	ZhsUfb
i joined	bfmdde
i just	dkcdfg
i keep	dldefd
i knew	djedhd
i know	YqUagn
i landed	efdegi
i lead	fdclee
i leave	gidffe
i let	eXrecc
i like	dYlfci
i lose	blajed
i may	bbpchd
i mean	nWbeih
i meant	kfjdeY
i mentio	lUkhYj
i might	Yhddne
i mind	eeeiee
i missed	gdmbga
i moaned	jbaehi
i must	XWeuhe
i nearly	ehceei
i need	SaV1iZ
i never	fVhjje
i no	eateeW
i only	dcofdb
i opened	eacckk
i owe	ggahjb
i passed	efajdh
i place	feejee
i prepar	fdfflb
i presen	ideiee
i presse	kedeee
i promis	odnYaZ
i pulled	dZvddV
i put	leXcfk
i rang	hfricP
i read	dgjbbi
i realis	dbnebh
i realiz	iddefh
i really	blcgef
i recomm	edieeg
i refer	ecdgfk
i regret	dVkdcq
i report	fnbeec
i return	blbcdl
i ring	hdeiee
i run	decmee
i said	gTkndf
i saw	dcleYk
i say	hifced
i see	kekbad
i send	dciZod
i sent	aeghie
i shall	mhfZbe
i shared	eejeee
i should	dWfhfn
i signed	edccqb
i sit	iefeff
i spoke	febfel
i start	bbYjra
i stay	iidded
i still	elbjeb
i submit	eeejee
i sugges	cebmfg
i suppos	bcghck
i take	ecdldg
i talked	ffkded
i tell	fYYjbq
i text	ceejeh
i thank	fgceej
i think	Zcfkbj
i though	fdebkg
i told	aczUgW
i took	fXlfdi
i tried	dYccin
i troubl	feeked
i trust	edjhdd
i unders	echcjg
i very	ebkcic
i want	fkkVmV
i wanted	aUfXju
i was	WUbfgw
i went	ebjdje
i were	flfddc
i will	1fZZZb
i wish	aihXZp
i would	bfdgek
i write	jkYadi
i wrote	bkocfW
ice	dZ0cbU
ice .	ebudcX
icu	fcjdhe
id	aactgZ
id .	dcWsgb
idea	hzcVZT
idea .	oiYbdb
idea how	eileeZ
idea if	eleeed
idea of	ekcdbi
idea what	edkefe
idea when	djheec
ideal	ddeihe
ideal .	eceihe
ideall	dgdjee
ideas	dicbdl
ideas on	eeddem
identi	ddYtbe
identi .	cedpcd
identi card	feeifd
identi docume	feefei
if	gifeec
if @d	mZblcc
if a	blcecj
if all	encddd
if and	dbneee
if anythi	felgbc
if he	dndedd
if i	bUnlcj
if intere	edbmee
if it	jipeTY
if no	iideec
if none	fddkfe
if not	eidied
if or	fckefe
if our	enceed
if positi	kgceec
if she	fpgYcb
if so	cXfuea
if someth	jcccek
if that	ZXhlgj
if the	ilhWcd
if there	teacbd
if they	ZxdWdb
if things	eaqeea
if this	eboeeb
if we	mmVYeh
if yes	ejdfee
if you	caggle
if your	hyVccX
if>again	dWqXkh
if>answer	fVoqYY
if>ask	abwfZZ
if>away	jdeeee
if>bye	Ycanfk
if>chosen	e5XZZV
if>closed	hhggea
if>date	scWlYa
if>decide	Xpigcb
if>free	biapdb
if>give	ccXxad
if>goon	luZXcY
if>hear	lcficc
if>if	hibgZi
if>joy	kkWkab
if>match	n0UYbU
if>me	bbilYk
if>meet	habekj
if>news	VuYZan
if>not	yhWhfO
if>offer	jdebkd
if>others	iehadi
if>papers	jdddje
if>post	gZgcgl
if>refuse	gccden
if>review	bjboYe
if>said	fmWXgj
if>soon	eeedke
if>start	dVoiia
if>step	lloSZZ
if>them	juZYdb
if>wait	nbYfgg
if>will	Yjegif
if>you	ffdhid
ifs	fjeeee
ignore	hjtUZX
ignore geoff	hmcbdd
ignore this	edlded
ihnen	edleed
ihnen .	edleed
ihre	edleed
ihre bewerb	edleed
ii	eicejd
ii has	fieffe
ill	okXhdV
ill .	kedefe
ill so	hjdeec
illust	gddefk
imagin	aphbXh
imagin a	ekeeed
imagin we	fddefk
immedi	eaqieX
immedi effect	eZseeZ
immuni	efeief
implem	feggfe
import	fgeiee
impose	eZedbq
impose a	fbhecl
imposi	fgffff
impres	ddZhYs
impres .	egdfei
impres and	edmded
impres but	ddeden
impres by	dabrce
impres we	eabecr
improv	cYsbiY
improv .	ebpceb
improv our	edjege
improv the	fdheid
in	dfgife
in #	bdvXbZ
in .	klSWwU
in ;	ieeefg
in ?	cYaZvf
in @d	RmlUZu
in @p	VaxhbW
in @s	lYRWez
in a	Yhelai
in abeyan	dasddZ
in about	kacdek
in accord	gjedhb
in action	elahed
in advanc	fcclgd
in again	edfndb
in all	gdkded
in an	bXmndd
in and	gVcpck
in anothe	gbbhcm
in answer	cgghdg
in any	eefjdf
in at	fhXnbg
in before	eidied
in being	fdhjdd
in betwee	hjddee
in black	hccijb
in boss	gedekd
in both	eddele
in bright	jkZfeb
in brusse	egejed
in busine	dadkek
in by	haiicd
in candid	fffdif
in case	jhcSdp
in charge	cjakdh
in compli	dgleeb
in consid	efeiff
in contac	Z1aYdZ
in cork	fdgjed
in court	ibkeec
in direct	jgdjba
in doubt	eeecoa
in dubai	ebldeg
in due	U7UabY
in duplic	effdjf
in englis	feejee
in error	fgcfei
in fact	eYbjmf
in fairne	idfeff
in for	WkbvWZ
in forty	damhed
in four	ecmded
in from	fceheh
in front	XYWwka
in full	ealeff
in gainin	eeddek
in galway	fedieg
in german	ecehei
in gettin	ekeeed
in ghent	dahjlZ
in good	ZtgcbZ
in hand	edbbnf
in heliop	fejefe
in her	lkacdd
in house	edbefl
in hr	kcgeee
in i	dYWgjo
in it	kkaebf
in italia	ihdeee
in its	crZZbh
in joinin	kbjcbg
in latin	bgelee
in law	Zcmdek
in leader	fbkefe
in leeds	eeemce
in lieu	eeiiec
in limbo	eYsedb
in lisbon	dgZfnb
in london	fefief
in lyon	ickbcf
in meetin	dZrdde
in mind	eYYkas
in my	bUiatd
in nairob	dkeefe
in new	fkcgee
in nine	edmded
in no	eraddb
in norvan	fcjeff
in offeri	ffeeif
in on	fVfuWe
in or	jboYed
in order	cgXseb
in our	belgcg
in partic	hddffi
in person	YUazee
in phase	ijcded
in place	effccl
in porto	gdjfdd
in prepar	fedjee
in princi	dqZedd
in proces	goZdec
in produc	fideff
in progre	imbddb
in public	kZpcba
in quillf	eZjlec
in reside	feecke
in respec	eibeej
in respon	cehidg
in review	emZffe
in rotter	cgdlde
in sight	hpXeea
in some	ejdgee
in somebo	ehdejd
in stanme	defjfe
in suspen	ebkeid
in swindo	ebkgee
in talkin	ljdcdb
in teachi	eibgeh
in that	hbfeej
in theatr	gdeeie
in their	fgXkdi
in theory	dlfedd
in there	dfakff
in they	eabcim
in this	dZjeZm
in time	gfdbkg
in to	gVqkgV
in touch	drYcdg
in town	clched
in tray	gcekee
in two	glgbfZ
in us	ffkefc
in veldt	mdcffd
in view	ealddi
in volunt	ecaffn
in waitin	kWdigh
in waves	elceee
in which	jlXebf
in with	bjgkYd
in word	eeejee
in workin	dffcej
in writin	ocSdrY
in you	fceffj
in your	kVWfnk
inacti	ecoeea
inbox	cdYmqU
inbox .	ccdhoZ
inbox @d	lbdakd
inbox and	dddkhe
inbox by	hefbif
inbox is	ecmeed
includ	bavZce
includ .	bjhcfe
includ in	hcdeek
includ the	dWucec
includ you	eecfel
includ yours	emdecf
inclus	dckjec
inclus .	ddmeed
incomp	bfbpdd
incomp .	ckdleY
inconv	dildeb
inconv .	ejfeed
inconv caused	eeleed
incorp	eddemd
indeed	efeeej
indefi	eZtedY
indefi .	femfea
indepe	ihcfgb
indepe .	fefeif
indepe marker	ggchee
indica	dlbhgc
indica when	eldefd
indivi	hiVZdp
indivi .	clddef
indivi applic	hjeefb
indivi decisi	fdfffi
indivi feedba	haeffk
indivi marks	eeecfl
induct	bZlihc
induct for	cbodde
indust	fefheg
ines	dfmfbc
ines thank	fmhbeb
ines who	cifgfe
infect	eiagbj
infect .	fcbeen
influe	gekdfc
influe on	efkdfc
info	eghcfe
info it	flZeeh
inform	hmbXdk
inform .	dncdee
inform all	ngbddc
inform by	Svdcdg
inform candid	jdffff
inform in	djeffe
inform is	elbefe
inform of	pecceb
inform on	jdkbed
inform that	dgkdde
inform the	edkeee
inform us	deeefj
inform you	geWXht
initia	ZhZjhh
initia each	defeif
initia screen	egdjed
injunc	eclfed
ink	fdencd
inquir	fckefe
inside	1TTdce
inside @s	zTZfbb
inside man	cndcee
inside of	pbbeed
inside the	edddel
insigh	eegeeh
insist	iWYqch
insist on	jXbkdj
insofa	fibhef
insofa as	fibhef
inspec	ehlcdc
inspir	fdjdeg
inst	ceaihj
inst .	ceaihj
instal	efdheh
instan	kefcff
instan .	kefcff
instea	gTXvef
instea .	kbhdkZ
instea ?	abbvda
instea of	ibaibl
instit	defjdg
instit a	ebfefk
instru	bTqgic
instru .	ddfhdi
instru and	fdhejc
instru to	ecidkc
insult	mddidZ
insult you	mddidZ
insura	bemhdc
insure	hgcbek
insure have	hdleeb
insure will	ebbglg
intake	ZYlbeo
intake .	edgdfj
intake is	fckffe
intend	kledca
intend to	kmZddd
intent	jkddeb
intent of	fmcedd
intent to	jcgegd
intere	ecbmYn
intere .	ZaOpYx
intere ?	bbZude
intere and	cZjhdj
intere any	fcnefa
intere but	ecdfem
intere from	dieffg
intere i	eicjde
intere in	lhafZi
intere the	doadgd
intere we	feeffi
intere you	cYnibf
interi	cgfdgh
interm	hdegef
intern	ipZUbk
intern #	hmZdee
intern .	ZnUehj
intern and	gobfda
intern approv	eldeec
intern are	kcedff
intern as	khedec
intern at	feeefj
intern audit	feieef
intern candid	dljgbZ
intern collea	edefek
intern discus	ebeffm
intern guy	fceefk
intern person	ecdebn
interp	fcdifh
interp .	edeifg
interr	cVrndW
interr .	cZioec
interv	chhoab
interv 's	ffhgbe
interv .	jbdpbb
interv ;	dcgedl
interv ?	cWkscX
interv @d	kkagda
interv @p	hbicei
interv a	ekeeee
interv and	WeYkkk
interv are	hqiUbb
interv as	egandd
interv at	Wlhfdh
interv blazer	fakbej
interv but	deehfi
interv by	Yebtdc
interv candid	fmcdec
interv comple	gkddfc
interv date	eeeiff
interv dates	odeZfe
interv done	fkdeed
interv experi	efoXfe
interv feedba	danbgg
interv fell	ihecee
interv finish	keecff
interv five	edlfec
interv for	fmheXe
interv gave	gdcdel
interv has	cbWtee
interv have	fgidde
interv held	iidYkd
interv i	bVkcim
interv if	djeefe
interv in	Zfbrcd
interv invite	fkedfd
interv is	ciSogg
interv itself	gfhgec
interv like	fccedm
interv make	eejeee
interv me	gdpZdc
interv not	hcedfj
interv of	didhge
interv on	Uiimcc
interv online	egeifc
interv other	gqcdeX
interv over	fcdefl
interv prep	eemcee
interv really	feffei
interv result	efbhie
interv round	gcdled
interv schedu	bdgkee
interv seven	feedke
interv shall	kefbff
interv slot	cdenee
interv so	jfmbdY
interv stage	ejedff
interv still	efamfd
interv takes	eedjeg
interv the	jdkUkd
interv there	cdmieZ
interv they	eadpec
interv time	eddmde
interv to	jhZbck
interv until	bmedfe
interv was	dgxUeU
interv we	dlaedi
interv went	hYpbed
interv were	eeedke
interv which	ekfdfe
interv will	clZmcd
interv with	ahcqeW
interv you	iTgqae
intima	pfeaeb
into	cjgbid
into @d	jbhefe
into a	dZlenZ
into accoun	ebcefn
into it	cwXbdY
into our	ehkdec
into someth	dhdeej
into the	dmYgka
into you	fejefe
into your	ecfeek
intro	debncf
introd	Zhdpcb
introd to	edihee
introd you	cedmfd
introd yourse	eheied
invent	eideeg
invest	dcZchq
invest .	chbdme
invest in	fbeffk
invest your	fgdebl
invita	dXl0UR
invita .	ecikdd
invita for	cfcmde
invita is	ecemed
invita only	igfdef
invita to	dajtZW
invite	ZgWwbf
invite .	jchibb
invite for	cgdmdd
invite me	efdlcd
invite three	ddecdn
invite to	dsXkaX
invite will	ehbkee
invite you	ZaXual
inviti	dcbYhq
inviti you	eXcZis
invoic	eckfdg
ir35	eccmee
irelan	fefhfe
irregu	ijaaeh
irregu .	elbbeh
is	fkedgd
is #	kctXdT
is .	jfhmaU
is ;	edckdg
is @d	2aTlYS
is @p	aikefd
is @s	mdYenZ
is a	gdXmid
is able	ebgeek
is about	Wdmnca
is above	miaccf
is actual	feeiff
is affect	fclffe
is after	cfekee
is all	V0hUbW
is alread	ancedf
is also	acdcdq
is always	lhecdc
is among	fmcfeb
is an	adgimZ
is and	dbbgik
is anothe	bfaqhW
is any	hafjef
is anybod	emeffa
is anythi	ceegej
is as	drZced
is asked	egcked
is asking	dcfmde
is at	khiYag
is attach	bYmcoa
is availa	fahedk
is awaiti	dpXdia
is away	bpaeed
is back	oiZdcd
is become	fdelde
is been	b1VVYi
is behind	ehcief
is being	dsjYcR
is below	eddgfi
is beth	cehfdh
is better	dchked
is betwee	ribdbX
is beyond	ecddcn
is by	pdccde
is called	jfeeed
is cancel	eagaep
is certai	lcdfee
is cheeky	jZjgbf
is closed	aaldkf
is closer	feeffj
is come	eYmfef
is coming	gidalb
is commit	kbjdec
is comple	roeSaZ
is condit	feedje
is confid	fhchef
is confir	hhibdd
is consid	eldhea
is contin	dddend
is covere	cdmeee
is curren	gleeeb
is dead	fedjfe
is decide	fgZhck
is defini	gieeee
is delaye	flbfee
is direct	fedfig
is done	fYjbbn
is down	cfsadX
is droppe	eddmed
is dry	ehcjee
is due	kbfnXc
is enclos	edbeki
is enough	dkdhdd
is essent	efddek
is expect	chkddc
is filled	eiadek
is fine	bdjijZ
is finish	efiefe
is fixed	ifedee
is flying	bbljec
is for	jlagdY
is free	cYcpgg
is from	bbjkcg
is frozen	dZseeb
is frustr	eZnefe
is full	cYlidh
is gettin	ebmeed
is given	cabdnh
is going	nZniYX
is gone	ddXfog
is good	eeZekh
is got	ibamdf
is grace	fedieg
is great	kbjeZf
is had	elideZ
is happen	ebfhkc
is happy	ekedhc
is hard	dndefd
is her	flegdb
is here	fdkgcd
is hereby	dcedZq
is his	dbdmeg
is how	pbgdcb
is i	eedled
is ill	lddeee
is impres	fcceem
is in	vfaYmR
is incomp	bgbode
is infect	ejXgck
is intere	cnegda
is it	acmYdn
is just	eqcfXd
is keen	egeiee
is late	kddeff
is leavin	gddjee
is lifted	cWvddb
is like	eeldee
is lookin	ehgidc
is low	ececme
is made	kgddee
is me	gbeean
is meetin	eifffe
is mine	hcaenc
is missin	bcYrhd
is more	ilbddd
is moving	dlkbcb
is my	eairaa
is nearly	fmcedd
is necess	fechie
is needed	fclfee
is negati	gZbedo
is neithe	fjeeed
is never	dejceh
is news	fjdeee
is no	Yecags
is normal	egcife
is not	YtcbYk
is nothin	jidafe
is notori	gjceee
is now	fqYYff
is off	YqkbcZ
is offeri	eddcoc
is offici	cZbcmk
is ok	ddchjf
is on	bZ7XaP
is one	anTifi
is ongoin	eqZeeb
is online	dapgcc
is only	tkRYag
is open	cZjncd
is our	iQjZlk
is out	foiZaX
is outsta	Ymehed
is over	fYnadk
is parked	eZpffb
is paused	eXseec
is pendin	dpcecb
is people	eemeeb
is placeh	efibfg
is planne	icheee
is please	eeebme
is plenty	edelee
is positi	Zgbgmd
is possib	glddde
is prepar	feefif
is progre	enceeb
is promis	jdfeee
is provin	fkeeec
is publis	iebefi
is puttin	eidehe
is r	icnbdc
is read	heiefc
is readin	ejeefe
is ready	aafdrc
is real	ffdekd
is really	cjehed
is reject	ebbeen
is releas	dbbdhn
is requir	eldffc
is resolv	kcgeee
is review	jghecc
is rubbis	echeei
is run	eZleeh
is seeing	khcded
is sendin	eddgje
is sent	deapec
is set	eaficl
is settle	emgebd
is short	dnahcc
is shortl	fieffe
is signed	ilbdha
is simple	ifeefe
is simply	ikideX
is some	kdedhd
is someth	fmbceg
is sorry	fajdei
is sorted	edqcdb
is still	XyTjYd
is stoppe	eYreed
is stuck	egkgda
is subjec	edgcke
is suspen	dWweda
is taken	ancdcj
is taking	crbdbc
is talk	fmdedd
is tempor	eboeec
is that	YiSigo
is the	defgje
is there	bmiYbi
is theref	eacedq
is they	fhcccl
is thinki	dradbd
is this	bhpfZa
is throug	allcda
is thus	fccefl
is to	nfaYhg
is told	dpYckZ
is too	dgkcee
is travel	Yredea
is two	aZkqcZ
is uncle	idZgdk
is unclea	jcided
is uncond	eedele
is under	bqjcdU
is unsucc	hcbeel
is until	mbedee
is up	hrUgda
is urgent	celeef
is us	efbbjj
is usuall	jdeefe
is very	egdcke
is waitin	aTdmra
is we	Wkgccn
is well	efkbdg
is what	mdbafh
is when	3XVeYY
is where	faXcdt
is why	ZngakX
is with	lyOThZ
is worth	gdebbn
is yet	elebff
is you	ZSdZ4W
is your	ZVbwlY
is yours	YMIb/Q
isabel	fgffff
ish	cgbndd
ish .	icfgef
ish ?	eecmee
issue	dhlbgb
issued	ebcgnc
it	efbdhj
it .	TjYamq
it ;	fZYcko
it ?	ddlioN
it @d	yUYlbX
it @s	qZbddf
it a	hhVakl
it after	Xrbeee
it again	ifgjfX
it all	deZVit
it and	mQZdpk
it anothe	fedbem
it any	fcqbfZ
it as	fYcpdg
it at	bebgjh
it away	ecceem
it back	bfalgg
it be	ckdfdh
it becaus	fhldeZ
it been	jceeeh
it before	fUbiim
it but	doZdfe
it by	lbWohZ
it came	ddagdn
it can	bjlbcf
it closes	dclgee
it comes	hjehca
it could	Wogdeg
it cvs	ecmfec
it did	biabdo
it direct	feejef
it does	dfideg
it down	hpWZmW
it elsewh	fbfffj
it ended	iefeff
it ends	jcdddk
it expire	fechie
it feels	eelded
it fell	ecbeeo
it for	facgZp
it from	ZgUign
it furthe	dieeeh
it gets	dgmbdd
it gives	eecdne
it go	gdldeb
it goes	bhncda
it got	dddjei
it had	hlcffZ
it hangs	epceea
it happen	hdmeda
it harder	ebaeep
it has	dafYio
it here	dZWcft
it i	gdbfcm
it if	abdkhj
it in	fcgngV
it into	ehedjd
it is	ehcdih
it just	ejfede
it looks	dpWckc
it may	axaacY
it mean	ejeeef
it means	ehadbo
it meets	eocecc
it nailed	kfdeed
it needs	enceec
it no	dkdlfY
it not	elceee
it now	ibfgef
it off	dmdede
it offici	dcddpd
it ok	edmcee
it on	pUfgbg
it only	ecicif
it opens	fcmdfd
it or	iefeff
it out	oUfckd
it over	hiajjU
it paid	cddoce
it pains	ebeedn
it past	eoXbdh
it person	idgefe
it proved	fdedle
it reache	feeffi
it remain	iddeie
it reopen	ebneec
it restar	fcjfff
it right	ecchel
it runs	eldfed
it said	jjecbd
it says	hhdfia
it settle	kbadnc
it should	jXcoed
it so	kVklac
it stands	dgcdel
it starts	bcllcc
it straig	ffejee
it suits	eefjff
it take	eidgee
it takes	fnXjae
it that	odddec
it the	edhcej
it there	gUYbhu
it they	gagldd
it this	hejdec
it throug	ejacif
it time	dodcdc
it to	hRUqhn
it took	kYhaih
it turns	icdkec
it unfort	mcccjb
it up	jgmdfU
it voted	edeeih
it waitin	echeei
it was	ZQoWZ2
it we	kegdce
it went	nghXdd
it were	enleUb
it when	hcfldc
it whenev	cdende
it which	ebefnb
it will	smedXS
it with	btRkhW
it work	dhchcj
it works	eiehce
it would	ilYjVg
it yet	egdjee
it you	efWcrd
it your	hedefi
italia	igdgee
ito	eddkfe
its	drcWef
its course	eoaeec
its decisi	aneeee
its delibe	fcceem
its finali	fdeffi
its list	mdcefd
its meetin	dZihgi
its mind	efeeig
its next	gmdcec
its own	dnXbdk
its picks	ejdefd
its recomm	hiccgf
its report	igeeee
its review	fbjfef
its ruling	fblefd
its say	eoaeed
its scores	hdefei
its secret	fidefe
its shortl	feejdf
its time	fmcded
its way	bccbub
its work	ijdeeb
itself	drceaa
itself .	ejgfec
itself ?	gfhgec
iyer	bcagim
j	eefief
jacket	efehff
jamal	fffgff
jan	efhege
jane	idefff
januar	gXoebg
jars	eeegjd
jars .	edegkd
jas	ggdfff
jasmin	hgdeff
jasper	feehef
java	ebciek
java develo	eedifg
javier	hdeiee
je	ecneec
je komst	edleed
jean	edfddl
jem	ieaeek
jem .	ifbeeh
jen	edjbjd
jens	ehjgeb
jerome	hdeeeh
jill	jhVjdh
jo	idcbnc
job	aXhZxd
job 's	YTbXvm
job .	aXcbuf
job ?	deammX
job alert	ebqdbd
job alerts	ecqcbc
job and	iahdjc
job applic	eeleec
job at	edodcd
job board	fdhkbe
job but	fifegd
job descri	ekddef
job elsewh	fmheZa
job for	gbbden
job has	cggibh
job i	hYWgrc
job if	hdedlb
job is	bdaYvc
job it	ebecki
job my	edgckd
job offer	ehbgmZ
job on	fffjgb
job plan	fidhfc
job postin	fibfeh
job search	egidee
job sugges	fekeec
job the	eiedkb
job title	dekdfd
job to	cXXcby
job we	efdcle
job went	ecdidi
job with	eeoddb
jobcen	mdbgcd
jobhar	eflbef
jobhar .	eflbef
jobs	ZUuTfn
jobs .	dambdj
jobs are	fbceen
jobs for	fepcea
jobs matchi	edmede
jobs page	ekeefc
jobs site	edfeej
jobs that	feeefk
jobs to	fdfefj
jobs when	eefcjf
johann	iiddee
join	VQmP9a
join a	fefife
join our	bVjfhk
join the	echblf
join too	eddkef
join us	YaoL3T
join veldt	eeecke
joined	fdkbib
joined in	gamdee
joined our	eegeie
joinin	fXhdqa
joinin date	eccdne
joinin heliop	fedffi
joinin instru	bcankc
joinin our	gifdcf
joinin stanme	eieeeg
joinin the	kblbdc
joinin us	cZdbtc
joinin veldt	iZmedc
joins	fbmcdf
joins me	edlcee
joint	edclef
joked	ffaffk
joked and	ffaffk
joking	fgaffk
jonah	eefghf
jonas	djYfjg
jonas .	eddefj
jonas thank	heciee
jonas we	dmeddd
jordan	fgfdid
joseph	geheee
journe	cbgbbp
journe home	eendeb
journe with	dcYdcr
joy	beYamm
joy .	eddfek
joy to	deedld
joy>again	dWcjar
joy>answer	XZbmni
joy>ask	ibdcfl
joy>bye	dboeZh
joy>chosen	bbTd2Y
joy>date	ebpWif
joy>decide	hrbbca
joy>free	Zqegbb
joy>give	gbbVvd
joy>goon	dhXoec
joy>hear	bbjfig
joy>hold	fcdlee
joy>if	cUbdti
joy>joy	bekemX
joy>match	foZdag
joy>me	blgZdi
joy>meet	eZtYbi
joy>news	XfZoig
joy>not	dcaYdu
joy>offer	cbaZ0b
joy>others	ddhefi
joy>papers	dhhakb
joy>post	ZaTY3g
joy>receipt	gdjeee
joy>refuse	fcfndb
joy>review	crbade
joy>said	deeekf
joy>sorry	ebZder
joy>start	dbiaqa
joy>step	bSpnZf
joy>thanks	bdlcbj
joy>them	bcgeod
joy>wait	ejcffe
joy>will	eddjjc
joy>you	abhfqa
judge	ckhdgb
judgem	ecdlef
judges	gdddje
judici	gdckee
july	nbdcgd
jump	cZarde
jump on	cZarde
jumped	ecejhe
junctu	fedefj
june	datedX
junior	dZVblq
junior .	ecaeco
junipe	edmeec
junk	ggehee
jury	jgcedg
jury 's	jadccl
jury .	gkeefc
jury has	ZkcmhZ
just	efdhjb
just a	kajeag
just as	blefee
just ask	kbdegf
just been	kYifia
just call	efedje
just come	eeddkg
just confir	abZsee
just got	ecacqc
just had	edddhj
just heard	faieje
just hit	bccndi
just hung	eieehd
just kiddin	fdlefd
just lettin	edjdeh
just msgd	hdcfhe
just need	hibfja
just not	ehhhea
just now	kgcbka
just off	egedjc
just one	idedeh
just parked	fekfdd
just pick	edjhde
just press	ichdff
just read	gcgfge
just receiv	gedckf
just replie	codaed
just reply	fZjhfe
just said	boeeed
just say	dYchil
just seen	dgcghh
just slow	fmbefd
just so	cnhdbc
just stuck	fdlfec
just that	ejWlcg
just the	fhdeei
just three	ficfai
just to	hgifbc
just told	Zifcdm
just tried	eccjei
just waitin	dcgiic
just wanted	eemeed
jv	feeeei
k	fehffd
kadry	eagckg
kadry called	Zbbemk
kadry told	kgceec
karen	gfffff
karim	gegffe
karin	dleefd
karin who	dleefd
keen	ZtXqZU
keen ?	fbelee
keen but	eqdeeX
keen to	bgfnbc
keep	flZUXw
keep .	ekeeed
keep an	fdYadt
keep at	fddeek
keep in	eXhdeo
keep it	debcog
keep lookin	eVheep
keep my	lbfcdi
keep pushin	flefdc
keep the	gZhidh
keep things	edelee
keep this	edieeh
keep you	g5UWZU
keep your	iRnVYu
keeper	gdcfej
keepin	bhcZar
keepin your	emcded
keeps	W0VWbd
keeps saying	XoZcdl
kelech	gehefe
kelly	feegdh
kept	hOracl
kept .	eZneee
kept in	fbjeeg
kept me	jdeeef
kept repeat	iecddj
kept the	eakeeh
kept you	jcceje
kept your	feleeb
kestre	dfkfce
kestre labs	delfbe
kettle	dYucda
key	eeeeif
keyboa	feieee
kia	jdaefh
kia ora	jdaefh
kid	edkege
kiddin	djjdec
kids	cnecdd
kilken	fcsddX
killed	edoebc
killed me	edoebc
kim	fegfff
kin	edcned
kind	bYmXep
kind .	fXeffo
kind as	feeief
kind of	daibco
kind regard	ejiWie
kindes	eeieeg
kindly	jYR3aZ
kindly acknow	ffdiff
kindly check	mddZhe
kindly confir	eecnde
kindly do	feejde
kindly fill	fedjee
kindly let	cddmee
kindly note	nbhXfi
kindly propos	fedjfe
kindly reques	efekce
kindly revert	eddmde
kindly send	ecemde
kindly supply	ecdmed
kindne	abjmdc
kiosk	gddeje
kit	ddbsad
kit i	feeief
kitche	bddldi
kitche .	eddjeh
kitche porter	ejgdee
knee	ecodec
knew	hheYif
knew .	kkZdde
knew the	eijeeb
knives	ecdldh
knives .	feeief
know	lgfecb
know .	sndZXX
know ?	ebnjca
know @d	2Waaaa
know a	fdeffi
know about	dilbdd
know and	fmddec
know as	cgdfej
know at	ckceie
know before	dcekid
know by	YkWcse
know do	dffiff
know each	hediee
know either	gceldd
know how	Yblefk
know i	XqobcT
know if	fXgqcd
know it	hbihga
know more	euZccZ
know of	ecdefm
know on	mZlbcc
know once	bnceee
know our	kdeefe
know she	dgdjee
know so	fcmffc
know that	hglVeg
know the	mfZfee
know they	lZcdek
know waitin	dlcefd
know we	mfgccc
know what	clbicd
know when	ZnjfdZ
know where	obfbcg
know whethe	kdbidd
know which	cbcrce
know who	lhfcad
know within	pYeeee
know yet	fieffd
know you	Xdfhfm
know your	Xebnmc
knowin	feegfg
knowle	hbedem
known	grYegW
known .	emdefb
known them	dgeekd
known to	ifdhdd
knows	WtrXZP
knows .	ZnmccW
knows when	cocddd
knows which	eamefd
knows with	Yqbdec
komst	edleed
korvel	eekeee
kraków	ickdga
kubern	eacfen
kwame	egeefh
kōrero	edcjdj
l	eedhgg
l1	cedkdg
l1 cleare	efckfe
l1 is	eiciee
l2	eeamdg
l2 round	fedffj
l4	ecjfge
la	iZodeb
lab	gSfngg
lab .	cbgmed
lab and	feejee
lab manage	legchZ
labora	iggeec
labora techni	kdeeee
labs	cdpcbe
labs .	deobbe
lace	gefehe
lack	dcdidk
lack of	eeedel
lad	qhWUZo
lad .	idaefk
lad from	febeel
lad who	eeceel
ladder	fVjhal
ladder .	eabiem
ladder climb	eebgdl
lads	diagdj
lady	jaXkfi
lady .	jdeeef
lady from	cfaden
lady has	hhagib
lady said	Zlgeee
lady with	jeaccl
lagos	fjZgib
lagos .	ekhdec
lagos branch	hgXgjf
laid	cgledd
lake	Zckcnb
lambin	fcmedd
land	lagZdk
landed	deXjnd
landed .	fcdegj
landlo	ebepdc
landlo and	hcckde
lands	fYajfl
lands .	edblge
lands on	hbeeek
lane	bdgmde
langua	Zhfncc
langua .	dfhigZ
langua course	fifdff
langua test	fcjbei
lapse	fcbefm
lapse .	fcbefm
lapsed	dcceen
lapses	gaagoc
laptop	VXuhea
laptop .	edkdge
laptop with	bcjlec
large	fifcdh
large number	fhbeej
larger	eddmed
larger than	eddmed
last	fkgmcU
last .	jZfalf
last and	fcjhed
last boss	edelde
last candid	WqiZcb
last day	qabddd
last four	eedlde
last hurdle	cbZmkc
last i	dldeee
last interv	gkeaff
last mail	aibmed
last messag	cdkfeg
last minute	fiddeh
last of	ffdbmd
last one	epaefa
last person	ecleed
last round	ehidgb
last step	fdfjde
last three	edaleg
last time	cdjndY
last two	heiadh
last update	dlgced
lasts	eblhec
late	pXbihd
late .	hieeee
late ;	jdeefe
late i	kddeff
later	sWYfkd
later .	kcgjca
later than	zObieb
latera	hcfeei
latest	/PTaYY
latest .	5XWXcb
latest @d	occded
latest by	sbcade
latest cv	feejdf
latest on	ieeeff
latest the	jdeeff
latest we	ieeffe
lathe	ccZkdm
latin	bnbkeZ
latin .	bgelee
latte	efehff
laugh	eZkkeb
laughe	Zmddff
laughe .	dqbbdc
laughe out	dejcid
launch	fclfed
laundr	fbifgf
laurea	ehbhhe
law	dZlbcm
law .	feiffd
lawyer	Zmcbkd
lawyer .	enbahd
lawyer are	fjeffe
lay	cVxZgW
lay member	ebjdid
le	egjfec
lead	ZfXqlb
lead 's	ideeeh
lead .	bfbhmd
lead artist	gjdeef
lead cashie	eejffe
lead has	emfeea
lead is	fideee
lead role	fdgdoZ
leader	kahekY
leader has	feiefe
leadin	ibdjdg
leads	eledfe
leads compar	ejeefe
learn	cidlbe
learn more	cghhde
learn your	bnaehd
learne	crjbbW
learne not	focebc
learni	dYZgfq
learni suppor	eefjhc
lease	efhefe
least	UoYdaq
least @d	cldfee
leave	chqOck
leave .	jdebnZ
leave @d	eckeff
leave and	dkjbdb
leave from	cogcdc
leave it	ZlNWXz
leave on	bikded
leave so	fidffe
leave the	jaocbc
leave until	bcodee
leave withou	jbkdeb
leave you	eagdhj
leave your	eeeefj
leaver	eceegk
leaves	ilfcab
leaves and	kbbeek
leaves us	kgddde
leaves you	idjeec
leavin	bWejfo
leavin the	dgdiee
leavin us	fdcifh
leavin you	eicedj
lectur	mUddhj
lectur .	edchhg
lectur in	hccgei
led	fcbefn
led to	fdcefl
ledger	dedmee
leeds	bZloYd
leeds .	dhfjdc
leeds or	edfkee
left	VdtpZU
left .	fahled
left a	dhkidZ
left and	ekfeec
left for	ieadel
left it	elgeec
left my	fgjeec
left off	bXjrdc
left on	Zdelie
left the	dckbkc
left you	emdcee
left your	bawaab
lefèvr	fgfgfe
leg	edleed
legal	ihabek
legal .	diheee
legal has	diceje
legal looked	fdeefk
legal secret	jecfff
leices	eekeee
leices .	eekeee
leila	gdeife
leila ok	eeejee
leipzi	dclged
leisur	edekef
leisur centre	edekef
lena	Zdjlee
length	egcdkf
lent	eeegei
leo	eebdfm
less	Zlacji
less than	Zldgeg
lesson	ZXS1Yi
lesson .	ecbpdd
lesson of	fedife
let	leahfd
let all	nYjced
let every	icdefi
let into	fcdoec
let me	jgXndc
let people	ijbded
let the	bbimde
let them	dWodkc
let this	fecefk
let us	eXVosZ
let you	mnZUdh
lets	fVRqjl
lets do	Xcbnmc
lets get	ecemee
lets say	rZecdd
lets see	epeZed
lets speak	ddidje
lets stay	bZZicr
lets talk	bXbokg
lets wait	eledee
letter	fTTR/f
letter 's	dccctZ
letter .	kbaYmh
letter @d	daaaip
letter and	jeigfY
letter are	kbieed
letter attach	edcend
letter comes	cdbepc
letter follow	dddemd
letter from	iiVjcg
letter go	slVbXb
letter goes	dZdekj
letter in	eZucbZ
letter is	YYYW4a
letter of	aWUc1d
letter said	dkeeee
letter says	dcfeel
letter to	edabpe
letter was	eddedm
letter we	fbeedm
letter will	gdbcoc
letter with	fjfefd
letter you	cmaekb
lettin	jZoefX
lettin everyb	gjcefe
lettin me	feieee
lettin people	nYbeek
lettin us	ffqfdU
lettin you	dbfhjf
level	iVQamv
level #	dbdimc
level .	necdcf
level and	fdbeem
level of	eccden
level role	feefif
level we	fdeefk
liaiso	feeffg
librar	dafggk
librar .	gcdeke
librar assist	eiciee
licenc	YXdfhr
licenc .	daZhfo
licenc ?	feeief
licenc and	fedbfl
licenc both	fefjee
licenc by	efefif
licenc is	didehe
licens	eeeffh
lie	eaddeo
lie elsewh	ecYdep
lies	fpcXag
lies with	gmbcee
lieu	eeiiec
life	hXldai
life .	dcjccj
life in	eekeee
life to	mccdef
lifebo	eZoeiZ
lifebo people	fdkejZ
lifegu	aaihhj
lifegu list	gcbdji
lift	hYocZh
lift .	edldde
lifted	cUsjdb
lifted .	dYseec
lifts	bZvbdZ
lifts .	dfmced
light	kghXib
light of	hfiZjc
lighth	dehgeg
lights	eddiei
like	ZZYwnZ
like #	feejee
like .	cYminX
like ?	ecdode
like @d	gbcoce
like @s	flcded
like a	ebeoXh
like anothe	fdeked
like feedba	ddeden
like i	gafbcp
like it	ecaegm
like making	ecdkeg
like me	YUdvic
like my	bbedjl
like someon	encabj
like that	eccdoe
like the	jkcfcc
like they	jjeeea
like this	eelZhe
like to	aZYunZ
like two	ecdncd
like you	TeTt2K
like your	jedefe
liked	WqVYUx
liked me	fkdjca
liked the	ebddeo
liked to	cbdZau
liked you	Zgfbdo
liked your	eedgei
likely	jambdf
likely are	felbee
likes	dvVcYd
likes to	cnYfch
likes you	enecce
likes your	eqabdd
limbo	ecreca
limbo .	fhifec
limbo with	fblffd
limeri	ecnefc
limit	jeXehi
limit .	ebbeen
limite	cfpddZ
limite access	edmeee
lin	hffffe
lincol	gabjck
lincol .	hbeddl
lindqv	cahiei
line	kebeZk
line .	bfihcg
line about	ejeefe
line action	feefjd
line and	iibgjX
line at	dhbhei
line is	cmlddY
line next	eelced
line of	fdeeek
line to	meadge
line wanted	jceddi
line your	deZdco
lined	ddclef
lined up	ddclef
lines	jdckZg
lines and	jcfdfg
lines by	feeife
lines of	eicide
lines sorry	kcdjeb
lines we	ddiffg
link	WSW/ZS
link 's	eeblfe
link .	dZXxad
link and	feeeie
link at	eeigee
link below	cbjkfc
link by	fefjed
link expire	eeekee
link from	decpcd
link in	bcdpde
link is	fedkee
link to	cbbteZ
link will	eedmed
link within	efeief
linked	cclhbe
linked .	efgjdd
linux	ffffff
lisbon	cecdpb
lisbon and	eifeee
list	mnUaci
list .	bucahW
list ;	fieffd
list and	imYcbh
list any	ecdgfj
list as	fdlfec
list by	ijcded
list for	heicYk
list has	eecejg
list is	ijXbgi
list of	mcThZp
list on	nYYbdo
list will	klccea
list you	ccdgkg
listed	hcikba
listed which	nbecde
listen	cfldgc
listen himsel	ehdhhc
listen to	egjdcf
lit	eejeee
litera	dbcddq
litiga	eeeefj
little	WsjdXb
little .	cicmec
little bit	eedeek
little longer	hlbdee
little more	ekdeeg
little one	eZsdca
little while	drbcec
live	iZbijf
live five	gfbghf
live in	ececmd
live with	kddeeg
lived	ebqeda
lively	ecldee
lively and	ecldee
lives	dcceeo
living	delbfe
living .	ekdefe
living wage	ebocgc
llamar	elgeeb
load	fefgff
loads	ilbbdf
loads of	fjdddg
loads to	iicdee
lobby	dedlee
local	aWjadr
local .	eZZdbu
locati	cZkkbg
lock	fffhef
locked	YlmgaY
locked all	figfed
locum	feefeh
lodge	ecZjdm
lodged	jagidf
lodged with	fbhefi
lodged within	iedfff
log	cXppbW
log in	cYoocX
log on	fefife
loggin	ekddfe
loggin in	ekddfe
logic	fdemec
login	ffghfd
logist	deicei
logist .	feldec
logo	Zdobjd
lol	cseXbZ
lol .	cicffh
lollip	emcddf
london	eZdkck
lone	edceem
lone workin	edceem
long	hraSjd
long .	bkobcZ
long @d	hdkded
long after	cncffd
long and	eddcdo
long as	cpcdiX
long it	dndded
long list	edcefl
long story	iacdii
long that	ekfeec
long the	pbbeec
long this	feiffd
long time	Zmdckd
long we	icieed
long will	idffff
longer	elaYbo
longer .	crYbcg
longer a	eceelf
longer accept	fdkede
longer availa	eZfeem
longer be	iadefk
longer being	fdbfel
longer consid	fedffi
longer exists	eaZeeq
longer in	dbeddn
longer intere	ecoefZ
longer realis	bsYeeY
longer recrui	edWfeq
longer than	nvVbaV
longer then	idefff
longer under	fXbeer
longer wish	ecuheS
longer work	fbreeX
longer works	ckejfZ
longli	kehbde
longli for	fefief
longli happen	gbkdee
look	eyWefU
look .	dpadhb
look after	fgigcc
look again	edieeh
look and	emceee
look at	gtafcW
look for	ibYbdr
look forwar	fflZmX
look i	efecld
look into	cuYddZ
look like	efgjdd
look out	iiZeja
look round	eeieff
look throug	hjdcee
look when	ejeeff
looked	csbWbh
looked at	cvcYYe
lookin	chadbo
lookin ?	eeejef
lookin at	dlhaga
lookin for	caVmas
lookin forwar	ccjfff
lookin to	feeefi
looks	kkZhhX
looks at	hfcice
looks like	fjZdld
loop	fhafal
loop .	ejeeef
loop on	fedhcj
loop we	ffefei
loose	encded
lord	eejeed
lordsh	jbahej
lorrai	fdegfi
lose	bjWmhe
lose heart	fdeeek
lose you	febjjb
loss	bbabdt
loss .	feeefj
lost	XfaXav
lost .	fcbeen
lost marks	ceecem
lost the	edifef
lot	cifXem
lot .	eekblY
lot and	dbkebk
lot of	dffaco
lot on	bnceec
lots	emZcej
lots of	emZcej
lotter	cgmcde
lotter money	dfjdeg
loud	hgicha
loud .	jhefdb
loud at	ecjcid
love	UZeiqh
love .	dldcdh
love for	cXaXzd
love it	dbobgb
love to	YXYrik
love you	ehbgie
love your	fdkeee
loved	fddZVv
loved chatti	fcegfi
loved me	emaech
loved meetin	lcfbge
loved the	ghcfdg
loved to	biccTv
loved your	eZlcgf
lovely	WY4RZf
lovely .	bhqXda
lovely @d	efkeee
lovely and	cdchgj
lovely card	fejefe
lovely chat	eekdfe
lovely letter	eebfem
lovely meetin	edlceg
lovely to	haobdd
loves	bcXdmm
low	ccafpe
low .	deddkh
lower	eZjjed
lower than	fckffd
luca	fegeeh
lucia	fffgff
luck	aRcfZ0
luck .	dVYnbr
luck in	edgeej
luck next	fdbdfn
luck with	cZqYbi
lucky	dctcWc
lunch	oNjnda
lunch .	iYnaci
lunch ?	fekcfe
lunch and	hddekd
lunch break	eeeife
lunch menu	fedaii
lunch on	bcliec
lunch with	jXcpdc
lunche	eddgej
lying	dsabca
lying if	ejeeee
lyk	ilbcdc
lyk by	oadeee
lyon	hejdce
lyon .	iekZcf
m	dfggge
m f	cghegf
ma	dankda
machin	Zallgc
machin .	ebldid
mad	cpdeiX
mad not	ejefjZ
madam	ibhcal
madam his	jcdiee
made	cebbkm
made .	bkWadr
made @d	ecfgje
made a	gmgbea
made an	geddfj
made and	hfdeei
made from	dffeej
made it	ilZfjX
made its	fdeefj
made known	iieeec
made me	aiiZnb
made my	ddncec
made on	gcifff
made the	aTgqYi
made their	eedeek
made up	ebiYqc
made us	fdeefj
magist	ekcefe
mail	dTqfgg
mail .	iQkcpc
mail by	hadmec
mail came	eefeej
mail crosse	afgidi
mail from	jhYdeh
mail me	dXlncb
mail of	dejegc
mail on	gdkcee
mail said	bmeeee
mail saying	edkfee
mail says	geieee
mail sorry	akjeec
mail to	dckbei
mail with	gddkee
mail yes	dcjdeh
mail you	icdefi
mailbo	fZzZeT
mailbo .	iboaga
mailbo is	eglfeZ
mailed	oYaigc
mailed @d	kccehe
mailin	fcjeff
mailin list	fcjeff
mails	dhjZhe
mails .	dhjefc
mails that	ekXedk
mails with	ebdgmc
main	eYkchh
main branch	dckged
main client	edifef
main line	eekcff
maine	ffhfff
mainte	Zatbcd
mainte on	bdpbed
maison	fefefh
majori	ehcdej
make	ljXhbc
make @d	fbcjdj
make a	arbahb
make an	hgdiag
make any	epcdea
make it	kaYjhf
make its	mmZceZ
make me	dadmbj
make one	bbdmdi
make some	fdeefi
make sure	ichgdd
make the	biVgbp
make their	jddice
make this	ecoeea
make up	roUXgX
make you	cfeXlj
maker	cqadec
makers	hegfee
makes	kgUfgj
makes her	eeejee
makes his	ledeee
makes it	fYYdfr
makes the	cqcdeb
makes up	fhacld
makes you	fdhiee
making	ekZfhd
making a	egeiee
making an	ebbdkl
making any	aucaec
making it	hbhged
making one	jeefef
making the	belfdf
making these	ecdkeg
making up	iiedec
making you	cladmY
malik	ieeffe
man	egVeaq
man .	ebadin
man from	ddifch
man says	cndcee
man to	fnceea
manage	lnWdgb
manage 's	fiVarb
manage .	hfUgnf
manage ;	iiceed
manage and	erYhdY
manage are	clhdec
manage at	obbhbe
manage execut	gidfef
manage first	ehedie
manage for	fiZoeZ
manage has	akfedf
manage interv	lfecec
manage is	ijWhgd
manage job	ebefih
manage liked	blcgfc
manage on	feeefi
manage positi	fbijfb
manage role	eggcei
manage said	djeeeg
manage to	lbcclb
manage told	eieeef
manage traine	eehdid
manage wants	kVnfde
manage was	jhdefc
manage who	ieeeff
manage will	fwZZea
manage with	ddcdhl
manage would	efemcd
manage your	fenbed
managi	dbgjgf
managi partne	cdhked
manche	efeiff
manner	ddceen
manufa	fffgff
manusc	ddelde
many	kefcaj
many as	idfgfe
many choice	ghgffb
many qualif	fedeej
many talent	fdfefi
many thanks	hamgcb
map	cbkkdc
marath	edpcbe
marath .	fdkebg
march	angedc
march .	angedc
marco	edcfel
marcus	idefff
marek	fjbdhg
marek thank	heided
marek thanks	fedefj
marek we	elbchf
margin	feeeif
margue	fgffff
marina	gaggeh
marine	ffeief
marine engine	feeief
mariso	cffejf
mark	ieWian
mark and	gcedek
mark in	fefcfk
marked	hmkddU
marker	jfcgee
marker and	dhcief
market	fZoica
market .	hbndeb
market coordi	ieeffe
market intern	clZgjc
market plan	eeejff
markin	gncdeb
markin is	gieefd
marks	lYWXjp
marks .	chbcji
marks are	nbbcic
marlow	bnZcif
marlow foods	cnYcjg
marria	edclee
marta	gekgea
master	laWgdn
master 's	egcckg
master .	ddYbds
master huber	jahcfg
master of	hhgjdX
match	elVXio
match .	ebajel
match ;	feeife
match for	clZbel
match our	iedefg
match the	fgeeid
match they	fdeffj
match we	epbced
match what	efdefj
match will	ijccfd
match you	fieffd
match your	ebkXnd
match>answer	ruRXcZ
match>ask	edaecp
match>bye	eiheec
match>chosen	ffcgei
match>date	aanpZa
match>decide	jkdcec
match>free	dckdeh
match>give	ednedb
match>goon	ehbjdf
match>hold	eegdfi
match>if	gedled
match>match	enSfco
match>me	dbWtcd
match>meet	fiZpca
match>news	ffdeei
match>not	dTbfbx
match>offer	fbdYtb
match>others	ecdjeh
match>papers	dYjici
match>post	bnVcfm
match>review	fsVgda
match>said	ebeleg
match>step	faZkel
match>them	diblZh
match>wait	elZdei
match>will	hvYdaa
match>you	akalee
matche	cYbjkj
matche .	hdcige
matche your	fddefk
matchi	aeogad
matchi your	edkeee
mate	eafape
mate .	meWcjf
mate got	ejdgee
materi	ecadgo
materi .	edbeen
matern	dUkfii
matern cover	eWfhgl
matern leave	edneeb
maths	bcamhg
maths .	degcle
maths mark	dfclee
maths positi	feeffi
matron	khVmdc
matter	efoYjX
matter .	dbogdc
matter contac	eeifff
matter furthe	fecfej
matter has	eieffe
matter in	egadnc
matter of	ieifdc
matter please	eekeff
matter to	fbmdec
matthi	ejecge
max	gZeqad
max please	cddnde
maximu	jbecek
may	Xndeif
may ask	eeicei
may be	cvYXbh
may call	aikede
may concer	fdiedg
may contac	dqaYeg
may expect	kWkYig
may have	dgWfil
may help	gfichd
may i	dVfknb
may know	cajieh
may need	eflbee
may not	isZcbZ
may now	fdihed
may or	jsbccV
may reappl	ecedfl
may receiv	egigec
may still	eqbeea
may take	Wyabda
may we	eUatic
maya	eebgek
maybe	WsSYbo
maybe .	cfbadp
maybe then	caeeeo
mayor	abkana
maître	eddifh
maître d	eddifh
mb	ecleee
mb .	ecldee
mbeki	gYhfkd
mbeki has	fcdclg
md	iYdkdh
md 's	hcdeek
me	ecWmkf
me #	ccdgnc
me .	beUapn
me ;	jadked
me ?	deihhb
me @d	mYepWc
me @p	dldddf
me @s	pddace
me a	Scbula
me about	bZmlfa
me after	ndaYdk
me again	enfbec
me an	fgZkdh
me and	lURpYq
me anythi	ehiadh
me as	geeedi
me at	icelda
me back	Zaarja
me be	fecekf
me before	meahce
me betwee	fbkahg
me by	eZYzYZ
me can	ejmYdd
me come	kbeiec
me confir	keecef
me do	eieiec
me down	bbXkbq
me either	gieefd
me feedba	ifeeff
me first	dbddgm
me follow	jicded
me for	ddZuea
me from	kagUli
me furthe	djZadm
me great	efedle
me have	accogc
me he	gabhcn
me her	hceejd
me his	ncdcde
me how	ecpedZ
me i	WpYeek
me if	ckffZg
me in	degimV
me is	iiZeaj
me it	iYbdmg
me know	cSevdf
me luck	eebmdf
me more	eWoeeg
me no	fjbkcc
me off	dZshbZ
me on	baSgti
me one	geekde
me or	fbnbgd
me out	Ycdgjk
me rather	dbighd
me right	fccdem
me round	ddijed
me so	YkZhdl
me some	fjeceg
me straig	ibddek
me talk	lrdUZd
me that	edcden
me the	gYcc1P
me their	fldded
me there	fcldfe
me they	mpYcaZ
me thinki	jhefdb
me till	hZdkja
me to	fhMlhl
me two	fefjfd
me until	fedkde
me up	ieeeeg
me wait	bfmdde
me what	bgcgld
me when	aekdkd
me whethe	hghbZk
me which	chdked
me who	ekdeef
me with	gcbauY
me within	ieehde
me yes	lddcge
me you	igadjc
me your	UbZ3Zb
me>again	VgkjkY
me>answer	lWdcne
me>ask	dngXlX
me>away	iiedgZ
me>bye	bXWhdw
me>chosen	hfUZni
me>closed	eoefbb
me>date	qWWoga
me>decide	ibjded
me>free	dblmaa
me>give	hVgjic
me>goon	diclYg
me>hear	ddepbe
me>hold	dZeqda
me>if	debkif
me>joy	bUeYui
me>match	ZcfxZY
me>me	fgXgih
me>meet	jgboZY
me>news	wQYbei
me>not	abgggj
me>offer	WhStlW
me>others	ikWnba
me>papers	VVWwqa
me>post	ckjfjR
me>refuse	YjZXds
me>review	VelUni
me>said	anfhXf
me>soon	djfgZh
me>sorry	hZcdcq
me>start	dceblg
me>step	UetoTa
me>thanks	bciacn
me>them	dffhic
me>wait	doeYZg
me>will	caoggb
me>you	gYVklk
meals	eeieff
mean	pgYefa
mean .	gecekd
mean ?	feiefe
mean it	idedei
mean no	keeffc
mean that	egdeej
mean the	idgeee
meanin	djcjdd
meanin the	defjff
means	h3WXTZ
means .	efaddm
means for	fkefed
means no	nYfedg
means out	eoceea
means that	iZhddi
means the	egieed
means they	eqdddY
means we	kdeffe
meant	njfZhT
meant for	eemdeb
meant to	mmdbcV
meanti	lemddW
meanti .	jdmcea
meanti check	fieefe
meanti feel	eiffee
meanti follow	iakdef
meanwh	ddldhc
meanwh .	fcnffb
measur	edfige
mechan	eckicd
mechan .	ediiee
mechan engine	gdjgdc
med	fegffg
media	chnbdd
media .	cfjdef
medica	WgTwhc
medica .	blclbd
medica and	eccidl
medica cleara	edcdpc
medica form	fekdee
medica on	ekdgce
medica screen	edcieh
medica servic	cgekee
medica superi	fjeefd
medici	feeife
meet	ZffzZV
meet .	avacdZ
meet @d	lddeee
meet at	eeejef
meet link	fdekde
meet the	ZccyZZ
meet to	fifffd
meet up	ehicfe
meet us	dcejhe
meet with	fhfhec
meet you	cfdvbX
meet>again	koUdXj
meet>answer	neTqcZ
meet>ask	dkfbeg
meet>away	fgffja
meet>bye	eebbhm
meet>chosen	beaemh
meet>closed	YkZhdl
meet>date	hbXybY
meet>decide	kkdaed
meet>free	gYiqdX
meet>give	kcgcge
meet>goon	hhVneb
meet>hear	Zjifdg
meet>hold	dpacee
meet>if	gffchg
meet>joy	jZbhnZ
meet>match	gXZvfa
meet>me	gXdpiZ
meet>meet	VdVyed
meet>news	rYaahh
meet>not	enZgeb
meet>offer	ZxYbac
meet>others	liaWdj
meet>papers	cgYlla
meet>post	cideje
meet>receipt	figdee
meet>review	ehjced
meet>said	YoegiY
meet>soon	jgaake
meet>sorry	cfgcek
meet>start	dbcXtf
meet>step	aqSqZd
meet>thanks	hbcefl
meet>them	djYkib
meet>wait	hjdeed
meet>will	peXghb
meet>you	dcencg
meetin	mnbcbb
meetin .	eqUgdf
meetin @d	oceced
meetin a	fieffe
meetin all	dZneef
meetin and	lmYcdb
meetin at	kfecee
meetin is	oeccee
meetin of	dagfgl
meetin on	cjcghd
meetin our	ddekef
meetin room	ecocdd
meetin the	ccgodZ
meetin to	eieffe
meetin us	Ypedfe
meetin with	gdbcji
meetin you	eemWck
meets	pkibWW
meets .	ejehce
meets @d	jgddee
meets on	mcdeee
meets our	ekdefd
meets when	eocecc
meetup	eboded
megan	efdffh
mei	ffhefe
melden	ecnded
melden uns	ecnded
member	crlVba
member appoin	fdejch
member are	fmceed
member has	gdkeed
member of	dqcbcf
memory	feeife
mental	fgjeed
mental health	fgjeed
mentio	jTxfTc
mentio .	edmcef
mentio i	ieeeff
mentio of	eboeeb
mentio the	gajlZe
mentio they	bkkeca
mentor	heedhf
menu	fedaii
mercha	fegffg
merci	ebqedZ
merci pour	fdkeee
mere	jcdhde
merely	flefeb
merge	fchdfj
merged	dgldbe
merger	jUrdcd
merger .	ecneeb
merger announ	leYeek
merger is	fckffe
meridi	fgegee
merit	kfdcee
merit list	kfdcee
merry	ehjedb
merry christ	ehjedb
mess	eqgdcW
mess here	cmddee
mess of	kjbceb
mess with	dkeeee
mess you	edmgea
messag	iWxgYY
messag .	gikcdb
messag and	hcjdeg
messag as	fcjefe
messag by	jcbjfe
messag confir	edkeee
messag could	edodfZ
messag finds	fijddb
messag from	lekacc
messag has	iedfff
messag is	ckaicg
messag just	hcchgf
messag of	ddddem
messag on	idbief
messag the	feleea
messag to	cYnhdg
messag yes	cdkhee
messag you	fddlde
met	YmebXp
met .	bncddh
met @p	ededhj
met at	oaZcej
met on	Wlccco
met the	ihbkdb
met you	Xcqibd
metres	edmfdb
microp	fffgfe
micros	feggff
mid	ckhbgc
mid size	anecee
middle	dmhfdZ
middle of	enbdee
middle so	efmdea
midwif	eeeehg
might	RvhXcf
might be	ZsbYZj
might have	fccdco
might intere	edkhcc
might make	fieecg
might not	Yljefc
migrat	dcmcfe
mihi	eeddhj
milan	eangeb
milk	dapdcd
milkin	iccemb
mill	cchmbd
mill family	gieeee
mill lane	bcgmde
millio	efmeeb
millio for	eeleec
min	iaYtbc
mind	dfgnab
mind .	ckbdmc
mind for	fdceem
mind gettin	fefiee
mind in	ekcche
mind on	kbjbee
mind record	efeiff
mind sendin	feekee
mind the	cboeed
mind up	dhajaj
mind yourse	gdnbec
minded	eddhYo
minded to	efeiYl
minds	oqUXae
minds .	llYbde
minds and	elceed
mine	ZeqVrS
mine 's	dcpcec
mine .	iqWbjY
mine has	ddmaeh
mine is	eZqcec
mine so	ddleee
mine was	chaenc
mini	ccikee
minibu	eckddh
minimu	cjYadp
minimu qualif	efceej
minimu requir	eledee
minist	liecjT
minist 's	enffdZ
minist .	enbcee
minist for	hheffc
minist has	fYfcpc
mins	jbbmcd
mins .	jddhee
minute	dRe2bb
minute .	dWgqcf
minute ?	fedkee
minute @d	eddkfe
minute after	fdedfj
minute and	aclkiV
minute before	ldeeed
minute call	edekee
minute for	eebmee
minute i	pdcdcc
minute in	fedjef
minute intro	eidgfe
minute it	jdfefe
minute later	hcdddl
minute of	Zalfdk
minute on	ebascc
minute presen	feekde
minute survey	felZfg
minute talk	eefief
minute to	dendaf
minute with	edeled
minute you	ecbdjk
misery	scRYii
misery in	ecXdll
misery on	qbbded
misled	fdfhfg
miss	genbfa
miss out	edldee
missed	aYibeo
missed our	eeclee
missed out	edZeil
missed the	ccladi
missed you	edjdhd
missed your	gilceY
missin	ZUa2db
missin .	dakief
missin is	eechje
missin your	edcndd
missio	eieeee
mistak	bhpaae
mistak .	ekjaed
mistak in	eeeieg
mistak you	fdleed
mistoo	eijcdc
mistoo the	eijcdc
mit	ieeefe
mit freund	ieeefe
mix	gghkab
mix .	dmdbch
mix of	hgdiec
mo	mhWcdj
moaned	jbaehi
moaned about	jbaehi
mobile	iWhmed
mobile .	fccmed
mobile librar	eclfcf
mobili	mbhfhY
mobili .	ncgbiZ
mobili recrui	fdjffe
mock	gbmddd
mock interv	eenaee
model	egffff
modera	oeffda
modera .	cgejee
modera of	hdieee
module	akciee
moin	fdhcgf
moin short	fehcgf
moira	gfffff
moment	ZpjhbW
moment .	cqcbgZ
moment but	fdaefm
moment i	efideg
moment in	eceieh
moment we	fkiecb
mon	fdbikd
mon @t	cedhkd
monday	lWvWaX
monday .	icmbdc
money	YYgXrk
money 's	ifgeee
money .	bibdbo
money announ	ddmedd
money for	fdieeh
money no	fdgeei
money we	fiffee
money went	ecgfcj
monito	ebsedX
monito .	fcredX
monsie	ihaggc
monsie blanch	hfbhgc
month	hbmYlZ
month .	gcmbhc
monthl	fZqecb
monthl digest	ebneed
months	ddogca
months old	edekee
moon	cibcmd
moon to	dbddpc
morag	heeefg
more	fqXaYo
more .	gqfTce
more ?	decoed
more @d	egcleb
more about	cjhgce
more and	gYgmeb
more applic	eieefe
more before	Zmegee
more by	cleeee
more candid	necdec
more closel	dWadev
more conver	eeejee
more detail	ehbldd
more direct	fcdefm
more experi	dZbces
more for	hejded
more from	Xpdcdg
more hands	eZbder
more in	gieffd
more interv	hbjieb
more junior	feeeek
more like	padded
more likely	ichefe
more of	eXgedo
more on	ecemfc
more openin	joZeeZ
more patien	fkdefe
more people	dsdYdc
more person	miecea
more senior	fccden
more shifts	dcbdeo
more suited	feeffi
more than	hfacek
more the	eYleeh
more thing	eabtda
more time	algcja
more to	btgZdX
more waitin	emdedd
more when	awbdba
more years	fecegj
morn	kgceed
mornin	pUWtfY
mornin .	haYoed
mornin ?	ecednc
mornin @d	eeegei
mornin ada	ffciff
mornin and	feeiee
mornin i	hceiee
mornin in	feejfe
mornin it	gdieee
mornin jonas	eideeh
mornin ms	idhcfe
mornin on	ccenee
mornin or	eeejee
mornin placeh	eecdkh
mortif	dbbiap
mortif .	eecibl
most	gndgZa
most .	eidkda
most and	lceeee
most closel	ijccfd
most of	crYdee
most people	ffeiee
most recent	edfjff
mostly	eatZca
mothba	fdmeed
mother	lahica
mother 's	mccgdd
mounta	chldec
mounta .	fjeffd
mouth	lgfdda
move	amXncd
move .	ecmchc
move ahead	daeeeo
move at	ecehid
move forwar	ceYjdl
move in	fdceel
move on	gjbcjc
move quickl	enceec
move the	jdefee
move to	dkacej
move you	fbbsca
moved	ikjgYV
moved .	ejgeed
moved and	kebhec
moved from	fpdbdc
moved on	feejff
moved to	fYlkeb
moved your	eedjfe
moveme	hfheed
moves	lqacbX
moves to	jfeefe
moving	YfhkYi
moving .	emdedd
moving ahead	ebddfo
moving forwar	gdZkdi
moving here	fclefd
moving on	dZclej
moving to	bdrbeb
mr	gXWtfh
mr achter	dgfddk
mr ada	hcciff
mr and	jcddid
mr baptis	feejde
mr fitch	bYfhkh
mr haddad	jeefee
mr ines	eieeff
mr lindqv	fecffk
mr marek	feiefe
mr nakaga	fdfefi
mr okafor	kcdeeh
mr osei	diheee
mr placeh	idedif
mr tobias	fecmed
mrs	jTeoee
mrs brandl	ecekef
mrs okonjo	jdehde
mrs oyelar	ieefef
ms	ecdmch
ms ada	fecehi
ms adeyem	ifeeee
ms banerj	idhcfe
ms candid	iakeed
ms fontai	dedcji
ms ines	eekede
ms lindqv	dbkied
ms marek	jcffff
ms novak	fjcicd
ms nowak	ieefff
ms okafor	edmdde
ms placeh	Xnefeg
ms van	fekcfe
msgd	hdcfhe
much	egiVao
much .	iZsZbZ
much and	ghhedc
much apprec	ffiefd
much as	dmZbam
much but	fcedlf
much enjoye	ecleee
much for	lhbYZm
much i	Yjleed
much in	eldeed
much like	fdejeg
much she	ggbcgj
much still	ekceee
much they	eddecm
much though	fdbffl
much to	ebjeeg
muddle	gcdeej
mum	bSpUra
mum .	eZpckX
mum it	edjdeg
mum will	gfecjf
mumbai	ggjcdd
munici	bebcof
museum	afihdg
museum .	edgefi
music	daihlZ
must	WXV0Zn
must answer	gbdlee
must ask	emdded
must be	Yefpce
must declin	ecdeel
must do	feeked
must have	kYiech
must inform	eZleeh
must let	ddchek
must now	jceide
must tell	icccem
must unfort	edbeen
mustar	ebddkj
mustar .	ebddkj
mutual	eiedff
mv	hdbieh
mv alma	hdcgfi
my	dXscee
my @d	dflfec
my accoun	edkeee
my agent	hdhZje
my answer	gddbnc
my apolog	hbeeej
my applic	aamXZm
my assist	ddgjed
my best	feceel
my boss	jlZchb
my breath	fldeec
my brothe	fatcYb
my busine	ldeaei
my button	dhaidi
my calend	fedkee
my call	nfaica
my choice	ddejdi
my circum	fcnefb
my client	eaggje
my co	dkajed
my coat	ecjeeg
my collea	dwZdUd
my connec	feiefe
my contac	hbmbhb
my contra	ededle
my cousin	cdpZee
my cpat	igbdcj
my cv	fdicdi
my decisi	fieffd
my degree	feekde
my deputy	bggdej
my desk	Zclibi
my direct	hgccie
my door	ldacje
my email	idibee
my eye	edXped
my favour	egbeek
my feed	fekebg
my file	fieeee
my final	ggcdej
my first	ecidid
my flatma	dcjYbo
my friend	eblagg
my gran	kbbeek
my hand	dZkZme
my hands	ZwUbja
my hat	daibji
my heart	ecanhc
my inbox	faagod
my inside	cndcee
my interv	dqaZdh
my knee	ecodec
my last	ecfnbe
my list	ljZcdg
my mail	eencec
my manage	mVkeef
my mate	Zhlcch
my mind	jbdbob
my misery	ecXdll
my mobile	geedje
my money	idZedm
my mum	Xdqeee
my name	dejcla
my notes	pjZccc
my notice	geedie
my number	febjgf
my offer	fcbend
my office	eeddle
my old	eXjkja
my own	danbid
my pa	ejchee
my paper	fjeeee
my paysli	fdjhdd
my phone	jdhddd
my pi	edckef
my portfo	edkjcc
my previo	egeide
my profil	ehhceg
my recomm	fjeeee
my recrui	kdcfef
my refere	eejkdb
my regard	eboddd
my regist	fdZhne
my return	fcoZee
my salary	ebcsYc
my scribb	jiWkeb
my side	gflaee
my sister	bSvgZe
my slot	keiced
my superv	edaeqb
my surnam	ecidhg
my thesis	eddnde
my transc	ecarbc
my visa	ggahgf
my way	ecidei
my wife	gckZdi
my word	leddee
my would	lXgfic
myself	jRoilS
myself .	kbidde
myself out	cboeed
myself to	eckleY
myster	eZkkdd
n	kYbpcc
nada	emaeee
nadia	dmcdee
nadine	gfeeeh
nailed	kfdeed
nailed down	kfdeed
nairob	ZelXjg
nairob .	ZiVbln
nairob on	cdmdfd
nairob postin	eecgig
nakaga	fdfefi
name	VndmgZ
name 's	fqZddb
name .	aegjge
name @s	XubhcZ
name a	ckfgec
name and	lacgch
name any	fanefc
name by	jcjdde
name came	eoahea
name forwar	flbeee
name is	djaeej
name of	cdcpdc
name off	dYwedW
name on	XXcgsg
name terms	ihdeed
name was	fcbgem
name will	fiedfg
named	Yecfqc
named a	ehndcY
named as	fceieh
namely	hehebh
namely my	hXjfei
names	nWXuYc
names and	eabqec
names of	ehcpdZ
names to	hdbdel
nan	dcldhb
nan .	dcldhb
nanny	ebcdep
narrow	ieZddm
narrow it	igddeg
nation	aXmhal
nation origin	fgifed
native	ebaiem
native level	ebceen
natura	fffhff
navan	fhaehh
navan 's	fbhfej
nay	ieeeff
nay .	ieeeff
nda	deemde
nda .	efeief
near	YohfZd
near future	btWded
near the	cifkea
near you	ffjdee
nearly	hkheab
necess	fdcgig
necess .	fedeig
need	agUshf
need .	ckgafg
need @s	ncecee
need a	cbXqge
need about	oceaee
need an	Zfdelg
need and	iffefd
need any	efckfe
need anyone	daYcet
need for	fdcdnb
need from	eeekee
need is	fddnec
need it	cabvbb
need more	eedgdk
need my	blccid
need not	faZdeq
need one	egdmeb
need proof	fedkde
need somebo	ccecdq
need someon	chcYep
need the	faeifi
need this	hddjee
need to	YthdiR
need two	ebenee
need until	xaXYcc
need you	dadrbf
need your	QZWwqZ
needed	XYeljj
needed .	celdka
needed a	ebjdei
needed for	edgefi
needed from	fdgjed
needfu	feekee
needfu and	feeief
needin	cVXbku
needin a	ebadjl
needin the	ebeeii
needin you	ecddeo
needs	glSkbk
needs .	jfYfdi
needs a	efejee
needs of	fdcfek
needs somebo	cddiej
needs the	efeiee
needs to	docedc
needs we	ieeffe
needs your	dedjhe
negati	fYZddt
negati .	fZaddr
negoti	cjcjia
neighb	dbieck
neithe	VxgVYd
neithe a	fjeeed
neithe confir	dmgcec
nephew	daYbZw
nephew .	eddecn
nervou	gbcgld
networ	cYnadl
networ .	edkeee
never	WYwVnb
never .	ZuaddZ
never a	fedeej
never ask	fjfdfe
never got	eWngdh
never have	faefel
never in	eeecoa
never like	ecdkeg
nevert	ededel
new	Va2UrV
new addres	eejeee
new ambula	Ydjemd
new applic	ejlcda
new budget	apbeee
new buildi	dijddd
new bursar	fjbeib
new cfo	fcjfff
new coach	gcefej
new collea	dhgcje
new contra	ediehd
new date	epdcea
new fiscal	fclfee
new grad	dkdche
new head	fcecnd
new hires	ejheed
new job	feqedX
new jobs	fYybaX
new link	fdYqfc
new manage	cjheee
new messag	hceggf
new night	faddod
new one	dkgefb
new openin	gbddem
new opport	ecbmeh
new owners	fdiffe
new people	dbheek
new plan	mbeeee
new role	ceXdsd
new roles	dXrbcg
new shop	dekehb
new starte	dkbdje
new status	fddffk
new to	foZfec
new vacanc	eelefc
new vp	feiffe
new year	gfmdZe
new york	fkcffe
news	fjXggg
news .	Zegbkj
news ?	clccdh
news but	ebdedn
news by	pdeeea
news first	edjgee
news for	bxaZdY
news from	heidkW
news i	dijeec
news is	efdcih
news on	ncdded
news or	idgged
news the	baaqeh
news they	eeefgi
news yet	bneefd
news you	dZaqfd
news>again	obebai
news>answer	mUZcZu
news>ask	lZbibj
news>away	fhYdcn
news>bye	cmheea
news>chosen	gibehe
news>closed	efddke
news>date	/URWca
news>decide	gaeffk
news>free	ogbXbi
news>give	gfcddk
news>goon	jRelbn
news>hear	fckged
news>hold	Zbpjdb
news>if	Uibjen
news>joy	bcYcrh
news>match	hZdddn
news>me	gpbfZb
news>meet	phiZcX
news>news	kgiaiY
news>not	hkXeak
news>offer	ahdhkc
news>others	cTjjdl
news>papers	egpbeZ
news>post	kcgZie
news>receipt	cjlcec
news>refuse	ebaddp
news>review	fjlaeZ
news>said	lRfghj
news>soon	teabda
news>sorry	ghcdeh
news>step	lgUhbi
news>them	hkccgc
news>wait	guWcda
news>will	nsVYcb
news>you	kdacfk
newsle	aX0Wbc
newsle first	feeffi
newsle with	ffjefe
newsro	fdneeb
next	begpdd
next .	iafhcj
next ?	elecee
next @d	ddeZeq
next and	eekcef
next bit	fddlee
next employ	iZhjhZ
next for	dbcqdc
next in	cZmiee
next interv	abgped
next is	eddneb
next meetin	egeeje
next meets	enbeec
next of	edcned
next on	deecle
next one	lUcZgo
next part	ecbjej
next round	bhfnab
next season	fddefk
next so	gdeefi
next stage	gYYock
next step	aggraX
next steps	gnrVZV
next thing	clbjdc
next time	fdbdfn
next to	dkjddb
next up	ebdoed
next we	dlfeed
ngo	eddmde
ngozi	fefgff
ngā	eeddhj
ngā mihi	eeddhj
nice	fR3Vca
nice @d	fcfdih
nice about	ecceen
nice but	ffkfea
nice of	ehiefc
nice one	ldebge
nice that	edkbdi
nice things	fddefk
nice to	bgrbfX
nicely	eYZddt
nicer	ecdfem
nicest	ebgedk
night	mYeikX
night .	qZeced
night manage	ddhhic
night shift	dbfkka
night to	kdfche
nights	ddeatY
nights .	igbeid
nights with	fbkegd
nine	ajapea
nine @d	iabdem
nine people	iffefe
ninety	caccap
ninety minute	feejee
ninth	dhceej
no	fdgdZp
no #	hiecef
no .	jcfefe
no ?	eeeiee
no @d	cekffe
no access	cdlefe
no action	fbmefc
no all	fcjffe
no and	iaVilh
no answer	efifee
no appoin	ebgkdf
no budget	fdmfea
no buff	ejfeec
no but	ecfkdf
no by	laeake
no call	lYacki
no car	dddjei
no clue	dqfcdW
no date	askbcU
no dates	eleefc
no decisi	hoefcW
no did	ejceeg
no doubt	cgaden
no easy	eccedn
no end	eqYeea
no feedba	cideeh
no finlan	iciefd
no fixed	eleeec
no flexib	fedffi
no for	cccgen
no from	YRZgb1
no furthe	crmZhO
no go	ngaddd
no good	iadlee
no guaran	engceb
no hard	ecdjdi
no he	ifZcdl
no hiring	fboefa
no hr	ibcgdj
no hurry	ekcdhc
no i	mYiecg
no idea	bzgYbR
no in	fasefV
no influe	efkdfc
no interv	eahndc
no it	jcaich
no job	jadecl
no joy	edcedm
no later	yPbjdb
no longer	XTjbeu
no luck	ecYdep
no mail	ifbdlb
no means	eoceea
no mentio	eboeeb
no more	mScoZi
no need	gdqWmU
no new	eawddW
no news	dtgcdU
no next	eUujcV
no no	fncefb
no offer	efYebo
no on	sWbebh
no one	edpieU
no open	feeefi
no place	ddedel
no point	dbdfmf
no post	ebefem
no pressu	feejee
no proces	eekefc
no promis	jpbbca
no questi	heifec
no reason	gbZeeo
no refere	enccec
no reflec	cZledj
no reply	aigcei
no result	bmgefb
no right	dfkfec
no rush	eikeda
no second	eXedlk
no set	ekeefd
no show	bdiked
no shows	lfecec
no sign	ddmdee
no slides	eecmee
no so	jcedjd
no suitab	feeeej
no tellin	dpceeb
no thank	ebheei
no thanks	gZfcdm
no the	iibceg
no they	eaaddr
no time	eieheb
no to	ZelrkO
no unfort	fedffj
no update	eqaeeZ
no verbal	jhefdb
no wait	egbjfe
no way	ejeeee
no we	jeacek
no when	edkefe
no white	eoceea
no with	ebbeeo
no word	dngddZ
no worrie	ebqfeZ
no yes	eicdlb
no you	fhbmda
noah	fefffh
nobody	XyqVaP
nobody can	cincdZ
nobody contes	jjddeb
nobody has	bvbddX
nobody is	aqkafS
nobody knows	edodca
nobody will	chfeeh
nod	dicjdd
nodded	ehdked
nodded .	ehdked
noise	ehidfd
noisy	eimbea
nomina	dhZiZn
nomina as	febick
nomine	ehehfe
non	ahhWdn
non compet	ehddej
none	aiWeas
none of	eXehco
none the	bqceeb
noneth	eceden
nonpro	feeiff
noor	eackdl
nor	XujWab
nor a	fjeeed
nor has	cleefe
nor the	fcleed
normal	qnVeZX
normal .	eicied
normal takes	pZcdee
north	hdjefd
norvan	idcckf
norvan .	ifackf
not	bkZbbr
not #	bZcnoZ
not .	VldTYu
not ;	fgdfei
not @d	nmZadX
not @s	mbeefc
not a	lfgddb
not able	ceYacv
not accept	emZgcf
not admitt	feedfj
not affect	fhjeeb
not agree	etcdeW
not allowe	necfga
not among	fUXbd0
not an	dZavad
not and	hkYbcl
not answer	clgeec
not any	dnbecg
not appear	fdeffj
not approv	kbdeeh
not ask	dnbdkY
not at	eZgbeo
not attain	eeedfk
not attend	ideffh
not back	gjeefc
not be	aWdbb0
not beat	ebadep
not been	ehZacq
not before	hnZgdY
not begun	fieffd
not being	gblfdf
not book	hcdldd
not bring	famfee
not but	ncedec
not call	jieecd
not choose	meddec
not chosen	gkeedc
not clear	edejfe
not cleare	fdbefm
not closed	fmkffU
not come	dgkbdg
not commit	fpfceW
not confir	cqagcb
not consid	eXddet
not contin	eZhgej
not count	atbdcc
not dare	fldeec
not decide	VtdjbY
not discus	gmddeb
not do	dYkmbe
not done	hhfgdc
not doubt	jbcbld
not down	eideff
not easy	fedffj
not employ	fYdddq
not enough	eXbddt
not even	cedehk
not expect	ZwWYib
not feel	eakaei
not filled	fnjffT
not fillin	fbgfej
not find	eecgek
not finish	eemeeb
not fit	fbcefn
not for	eZmdef
not forget	eghidb
not forgot	ixWccT
not forwar	eeiffe
not found	efcieg
not from	ecejeh
not get	ZlQien
not gettin	eWeeeq
not give	UsgWoY
not given	emchea
not go	cdaedq
not going	Wiccdp
not gone	jlbefa
not good	eafdfm
not got	etXdbd
not guaran	ascbec
not guess	encefc
not had	hcdhdh
not hand	ehbdld
not happen	igeefd
not have	aoUYcp
not having	ebeeem
not hear	Zpdgec
not heard	qaddlV
not hesita	hafgfh
not hiring	ZVfddu
not hold	itRadf
not i	gfaldd
not in	bgYgdo
not includ	feeefi
not intere	eTldem
not interv	fdedek
not invite	fdfdfk
not it	fhkcec
not keep	ihceib
not know	UxnbaP
not larger	eddled
not later	ibeejd
not leave	lakdea
not leavin	cccdjj
not left	cndefc
not let	fofeeY
not lettin	dchika
not looked	elcefe
not lookin	fcedfl
not lose	fdeeek
not made	ekdZej
not make	gibfai
not making	djeffe
not match	ffddig
not me	dVZccx
not mean	ldeffc
not meet	gdZedo
not meetin	dkeefe
not met	dlYjee
not mind	eedkge
not miss	hdkdec
not monito	dcsedX
not move	eekbeg
not much	dhkeeb
not my	ekefec
not name	ZlnceY
not need	gNidet
not now	fdieeg
not off	dddndd
not offer	ebedYs
not offici	focdeb
not older	eefife
not on	geRabw
not one	efXZip
not open	dldhec
not opened	fmddfc
not over	frcfcY
not pass	fdcgfj
not passed	ebmceg
not permit	fdfeei
not picked	ejdeee
not place	hcegeh
not please	feejfe
not possib	digebh
not procee	dcaiem
not progre	eWadet
not promis	Sycceb
not put	asaidX
not qualif	deedfl
not quick	fjdeef
not quite	eXacev
not quote	eiegfc
not ranked	fefefi
not reach	acYidq
not reache	dobefc
not read	fkmbcX
not ready	esccdY
not receiv	dddiif
not recomm	eZdeep
not recrui	fgjefb
not reject	ndkldQ
not replie	eZaqee
not reply	ghlcda
not replyi	fieffe
not reques	feiefe
not respon	dbljea
not retain	feeffi
not ring	fbcdeo
not ruled	epdedY
not rush	fkdefd
not said	dsbdeZ
not say	VukdeT
not saying	edndeb
not score	feeefi
not scored	fjeeed
not see	dbfVgr
not select	ebYddt
not send	hiceed
not sent	febgfj
not set	eeejef
not share	kiebee
not shared	ideefg
not shortl	hZddem
not show	feedej
not sign	fcjiec
not signed	ekfedd
not sit	dmcddg
not speak	iidcfe
not speed	endeeb
not sponso	fdbefl
not starte	ebemfe
not stop	ldcfed
not stoppe	fegejd
not stretc	fbfeig
not succes	laadem
not suit	defjfe
not sure	crRcdk
not take	gViaZs
not taken	eeaeem
not taking	eUgcdt
not talk	mdddee
not tell	WmoeiR
not that	fkeded
not the	eZfkje
not there	dlYfci
not think	djZcbm
not this	oZacdk
not to	ePmcfo
not told	encfeb
not too	dbnjeY
not use	gcjefd
not wait	eegZqY
not want	bnfXYl
not we	hjdded
not what	dSbdgv
not will	lceefe
not wish	aXfcjp
not with	hcejfd
not work	eZahdq
not worked	eahefj
not worry	mihddV
not yet	gedlcd
not you	eTches
not your	jeefiZ
not yours	eaeeco
not>again	YXkbdr
not>answer	gliacd
not>ask	dYgYkn
not>away	mVnWak
not>bye	cSkbgp
not>chosen	faYaay
not>closed	honZYW
not>date	svTdbU
not>decide	emfcdc
not>free	adYjZr
not>give	eglmZX
not>goon	YTsUby
not>hear	bvhbeT
not>hold	fsiXeT
not>if	fZrcha
not>joy	aXUetm
not>match	cTWce4
not>me	chfcal
not>meet	aZmcYq
not>news	WxjcZY
not>not	gxWiXY
not>offer	ebggNx
not>others	YmZmgc
not>papers	ebaqbh
not>post	bXfddr
not>receipt	dYhihi
not>refuse	hpejeP
not>review	YXtabm
not>said	fgYlbj
not>soon	2UWgfW
not>sorry	rYRbZt
not>start	eZmlcc
not>step	aYUkdv
not>thanks	eVjaco
not>them	gccefk
not>wait	fVlXkl
not>will	Yklabj
not>you	dbXcfx
notary	eaabqf
notary .	dbaeof
note	rcnYWb
note .	fgiefd
note of	hemidW
note that	fglYcg
note the	qbZbch
note this	jdgefe
note throug	heddje
note to	gbcgbn
noted	bhvYYZ
noted .	ejfefc
noted thanks	eelfde
noted that	ejgebf
noted with	edjehd
noted your	fdmdec
notes	moaaYf
notes .	gpbdeZ
notes @d	keecef
notes and	kgedee
notes from	dgiddh
notes if	aefden
notes the	ibkddd
notes to	ghecef
notes with	kbeefg
nothin	W6eXcT
nothin .	PxZZhh
nothin about	eXoeef
nothin bad	fadjei
nothin by	nceeec
nothin concre	fldfec
nothin except	egddej
nothin for	eknacX
nothin from	fpZeeb
nothin has	ikceec
nothin i	fXlfcj
nothin in	enaeec
nothin is	cnrbYT
nothin left	febffk
nothin like	jidded
nothin more	heocca
nothin moves	gbkefe
nothin new	erYeea
nothin on	lafcjb
nothin so	Zhckdj
nothin till	ichffe
nothin to	bldilV
nothin we	flgefa
nothin will	apeeeb
nothin wrong	fdaefm
notice	bTvkda
notice .	gXtcdb
notice but	efeife
notice for	ebqbeb
notice i	ccjiee
notice in	fefeie
notice of	ecejeh
notice period	ZaerYj
notice that	dbldgg
notice until	edcene
notice yet	fjdfde
notice you	eahija
notifi	sofQZa
notifi .	epfcca
notifi @d	ieeeff
notifi by	qafcec
notifi in	higddd
notifi of	fnZWdl
notifi on	kddffe
notifi when	dkeffe
notify	ricabZ
notify all	kedefe
notify candid	djefff
notify the	ldeeed
notify you	meeded
notori	gjceee
notori slow	gjceee
notwit	ecdden
nous	eboeec
nous revien	fejefe
novak	fjcicd
now	hkdbff
now #	eckcid
now .	bfijZg
now ;	jdgefd
now ?	fddeke
now @s	ldeeee
now a	dmabfh
now all	ffkffb
now and	emgdab
now asked	hcejed
now be	lgZfib
now becaus	eaddli
now been	faQcc0
now but	lgZZcl
now can	eidhed
now close	ecndec
now closed	grjedR
now comple	ecXeep
now find	fehcjd
now for	dbmaei
now had	ededgj
now have	bdfgld
now i	ZndgmS
now if	emdeeb
now in	ebiedi
now is	biflcc
now it	fpaYXk
now lies	gmbcee
now like	edemed
now no	egiffd
now on	dbekeh
now please	ebbicm
now readin	ikceeb
now review	edfffi
now she	gYdene
now sits	elcefd
now so	cliedb
now sorry	gachgj
now stoppe	eckfee
now take	ejeeff
now than	eciefh
now the	eanhda
now there	dmgdeb
now they	bmYdmb
now we	eehdej
now with	npXaba
now you	eefiff
nowak	ieefff
nowher	dkigeY
nowt	clkddY
nudge	Ylhjdb
nudge or	ajeife
nuisan	hdffeg
number	YVlvcc
number #	ddnZci
number 's	ecdhej
number .	eZomaZ
number ?	eZildd
number and	aedsca
number are	jZdeld
number below	gbhgic
number by	edighc
number for	hcgjec
number i	ddbhel
number in	edgief
number is	hfrUae
number of	cnUfbm
number on	bchmee
number one	fjZdam
number placeh	fdjefe
number stack	hddejd
number that	edegje
number to	efdlde
number togeth	fjedfe
number two	gmdgda
number was	edcodd
number you	bhiidc
numera	eeegei
numeri	eebmee
nurse	faXgqf
nurse #	fdgeei
nurse band	feedje
nurse manage	fifdge
nurse positi	ihbgec
nurser	baYleo
nurser .	fgcfhg
nurser garden	bcbiem
nurses	dZecdq
nursin	chfibf
nursin and	ebledf
nursin assist	ekdefe
nächst	fejeee
nächst woche	fejeee
o	fccleg
oakes	ffhffe
oakrid	geehee
oath	acagqd
oath of	edeihe
object	jacfek
object .	gccefk
oblige	bWmkbi
oblige if	dcemee
oblige to	eXgedo
oblige us	fidhee
observ	bXinde
obtain	gchicf
obtain a	hdeide
obviou	dccjif
occasi	jXSZc0
occasi .	kaYadr
occasi we	eeeefj
occasi you	eccden
occasi your	jdbefi
occupa	feZoce
occupa health	feZoce
octobe	nVndeZ
odd	bbhiej
of	fdegfh
of #	dchekd
of .	bacjgl
of @d	eZfXmm
of @p	dfneeZ
of @s	vXZfcd
of a	asgYZf
of accept	fecbpb
of addres	echocb
of admini	diefff
of admitt	jcddei
of agreem	efeeje
of all	hZfcbn
of an	bighag
of anothe	gabedo
of any	djfcgf
of anythi	hjceed
of appeal	fddeek
of applic	hmUaco
of appoin	dZadvY
of assist	fkadlb
of attend	fekeed
of back	eeeefj
of bad	ebeden
of birth	eeejef
of both	feejee
of brevit	gcijcb
of bright	eieeef
of budget	fdjffd
of candid	ckccdj
of cateri	ededle
of charge	ecmcee
of chief	hdcgfi
of coming	eediff
of commun	gddeel
of compli	eeejee
of conten	feddhi
of countr	ieeffd
of course	mWdhcj
of crew	fegbje
of custom	edeieg
of decidi	fmcedd
of discus	kcedeg
of doubt	edjdeg
of driver	ehdied
of each	ehlcec
of educat	ehedie
of employ	dcZYti
of engage	eeecle
of evalua	mcdefe
of feedba	ccfefl
of five	bdggbm
of flavou	fdeidh
of folks	ejdeff
of fundra	ecdgej
of garden	eiefdg
of good	dbmidb
of govern	ndecdd
of half	ldecfe
of head	idcejd
of health	edleeb
of hearin	gaggjc
of him	eiieeb
of hiring	dhddjf
of his	iefefe
of how	jcehed
of hr	fieeff
of identi	cedmed
of inform	ffeeje
of intere	dacidn
of intern	eieffe
of interv	llYadf
of is	falefe
of it	dbhchk
of its	Ztecda
of junior	gefdfi
of just	ficfai
of kestre	edledd
of kin	edcned
of labora	jgdeed
of luck	dZabdv
of manage	glbeee
of market	edfjff
of marlow	ejeeee
of maths	dcdfjh
of me	glWXhk
of mechan	ificec
of mine	cdtYeY
of music	eddihe
of my	ZoKodm
of new	ecijdd
of nine	daiddl
of ninety	ecWccr
of no	cddode
of norvan	idefff
of nowher	egeiee
of nursin	dhidcf
of observ	fechej
of offer	febele
of office	bXzWhZ
of one	gfbidg
of ops	djefee
of other	fedeej
of our	ceXlem
of park	hidffc
of people	hogacY
of placeh	edldgc
of plan	feeffi
of proces	ecigeg
of quillf	iaieee
of receip	kecgee
of record	ebejic
of recrui	efjefd
of relief	edgked
of reside	eddmee
of respon	eidefg
of sales	dhcjhc
of saying	eoZdee
of school	jcdefh
of screen	ejcffe
of script	ejeefe
of servic	ekegfb
of severa	edcefl
of signal	fgddke
of simila	dfefej
of six	gfeiee
of sixth	fbkcid
of skills	egeifc
of someon	ebljdZ
of someth	gdeefj
of st	ldfded
of staff	hfccfj
of statis	edldfd
of substi	edcfih
of summer	fdgefi
of supply	fgdjee
of tea	ecdmee
of teache	egeeie
of teachi	gdeefi
of tellin	eedegi
of ten	gbmdeb
of term	eeeige
of thanks	eicide
of that	jdmddY
of their	mejadb
of them	YYhlel
of these	bfZcjm
of this	ajeYhk
of those	afcehl
of three	mjZeZg
of time	WxhXcb
of transl	diehed
of truste	fdeeej
of two	hVexZX
of up	dgeief
of us	iXigdh
of ward	ddjeeg
of what	cTpdYm
of when	dlfded
of which	fkadgf
of whom	ecdgek
of wine	bXggik
of work	fckgeb
of works	jiadef
of year	eefjfd
of you	lnlRSh
of your	fafmbh
of yours	bjigdc
of yourse	dcjedi
off	cckcgi
off .	dVdciq
off @d	ifeefe
off and	djgbgd
off as	dkZcdm
off by	aibjla
off every	fjcfff
off for	Zkehdg
off from	gidfcg
off in	eejdic
off mark	eiedfg
off me	iefged
off on	qebXff
off or	ejfdff
off sick	Znhedc
off so	dajcjh
off the	aVjdjk
off they	cedggi
off till	hiceee
off to	WhnkaZ
off when	cbmffe
off your	edgeie
offer	WZWS/d
offer #	eeeejf
offer 's	YZZZ1a
offer .	VcYP1j
offer @d	bjddgh
offer @p	hdhbhf
offer and	gmXejZ
offer anythi	ffeeei
offer approv	mbdegd
offer at	igecic
offer attach	eddbnd
offer but	escbZd
offer by	Yfeasc
offer came	abadub
offer can	fdffdj
offer coming	hceeje
offer could	emeddd
offer detail	edfeke
offer for	cfiZnb
offer from	VWnVva
offer in	cgbcra
offer intern	jdffef
offer is	ajaZtZ
offer it	eodhZc
offer letter	ccZZya
offer made	eeefif
offer may	ldeede
offer me	fdeeld
offer of	bbXYrm
offer on	cdbdqd
offer open	eedele
offer over	effeif
offer so	cdckid
offer stage	fleddd
offer stands	ccXduc
offer the	cadhik
offer throug	fdffie
offer to	dajdcm
offer togeth	hdceld
offer will	fdefke
offer you	dZZVqp
offer>again	ecaehm
offer>answer	fXebua
offer>ask	dgZape
offer>away	dbicih
offer>bye	efkgea
offer>chosen	hdWbjn
offer>closed	efcean
offer>date	ZUXQ9h
offer>decide	iadaod
offer>free	damedg
offer>give	dbckkd
offer>goon	gkebfd
offer>hear	ffddke
offer>hold	edlhcc
offer>if	gogbba
offer>joy	edbdnd
offer>me	abXe1U
offer>meet	efajhd
offer>news	bjddgh
offer>not	jllagR
offer>offer	fbfajj
offer>others	bfafeo
offer>papers	dcactb
offer>post	ZdXW1f
offer>refuse	fneeda
offer>review	cYlemb
offer>said	jiZhcf
offer>soon	edhejc
offer>sorry	eiifdb
offer>start	egebke
offer>step	adngXj
offer>them	dhYcpf
offer>will	nkYbmV
offer>you	cXZZyi
offere	VeOT3j
offere .	fcdend
offere a	feifgd
offere it	dfbchk
offere me	cZZa0X
offere the	bpVdei
offere to	dddedo
offeri	daWd2V
offeri anybod	gjhkZZ
offeri me	egddje
offeri you	dYYazb
offers	palcfT
offers and	nYkdZb
offers go	ijcece
offers you	eddeoa
office	dXjljb
office #	defejf
office .	bbbqge
office ?	deejef
office @s	befcne
office and	cifdei
office are	dcpecb
office assist	cmfefZ
office at	eegeid
office before	feeiee
office can	fidgee
office close	bencee
office has	egkcYi
office here	ebnedd
office i	edhjde
office ii	fedfje
office in	idifec
office is	bnfcgc
office manage	egecmd
office on	eabnka
office opens	jedeff
office positi	fehiec
office role	edegfi
office roles	fddeek
office says	fjicdb
office sir	kbbief
office so	ecleee
office to	fjdffd
office vacanc	eldefd
office who	efejde
office will	bchlhc
office with	fefcke
office you	ddbnee
offici	blVVxb
offici .	ctZchY
offici but	cbcdim
offici i	jhbdhb
offici langua	eelefb
offici letter	eddemc
offici the	edeemd
offici we	fefeif
offlin	cmhadd
offlin .	emcced
offsho	dldYmb
offsit	kiddec
often	eeieef
oga	Zfchle
oh	XliXXp
oh .	eihcbh
oh and	fejfed
oh well	ebaeeo
oil	fgjffb
oil and	fgjffb
oilski	effhff
ok	hgmkXS
ok .	jddjcd
ok ?	cbmjca
ok for	eddhje
ok great	eeejee
ok so	crWedd
ok then	eldeec
ok to	edmcee
ok with	cednee
okafor	iadobd
okafor it	iddefh
okafor we	edkhcd
okay	aaapal
okay so	cgcicj
okonjo	jdehdd
ola	edbmef
old	cTktbb
old addres	edckfe
old boss	ebjhhb
older	gdfiee
older than	eefife
olu	hefcgg
ombuds	hZcgdl
ombuds 's	hZcgdl
omg	hccYqd
on	jZiifb
on #	eZghih
on .	XYkkkc
on ?	edarbd
on @d	uRjnZX
on @p	gccieh
on a	jfYjef
on accoun	fkgbed
on all	mXrbaZ
on altern	dgkded
on an	elabdj
on annual	Yhqbdc
on anothe	efdffi
on any	dcedfm
on anybod	elcZei
on anythi	ecjiec
on appoin	eZoefe
on as	ebbYkn
on at	eecfld
on balanc	fdceel
on behalf	baegnf
on board	dadYte
on bonus	egedie
on both	hbleec
on call	eaiihd
on campus	geieed
on candid	fcbhel
on day	rbYfbg
on distri	feejee
on every	edkehc
on everyo	edjdeh
on extens	eedhei
on feedba	ejdfee
on file	bYhedq
on first	imcddb
on for	ifdgde
on friday	nakadb
on from	jdhffc
on hearin	jgddee
on her	nbcged
on hiring	dZscdc
on his	emdabg
on hold	bT7aaX
on holida	imaddd
on how	Wsdbbg
on ice	dZycbV
on if	iakdde
on in	glcdia
on indivi	efdeej
on it	anTXrh
on its	aeabwZ
on kubern	fceefl
on leave	dpjZcZ
on matern	ebldef
on me	fWgXnh
on monday	rXkacb
on my	hfaffh
on new	chclde
on nights	Zgeboe
on one	dfbfdl
on or	rabbef
on our	ehqTbg
on page	ebhmcd
on paper	cajdmc
on parent	dbqddd
on pause	eZqeec
on placeh	eeeeej
on profil	fcdeel
on reachi	eeakeh
on recrui	feiffe
on reflec	bWibdr
on reques	egdeei
on salary	fdemae
on saturd	kdeefe
on sensor	fedjee
on she	edaend
on site	efhlca
on so	iZdeel
on social	cgmcee
on someon	dhedej
on staff	echenY
on strike	ehfhec
on summer	enbeec
on team	ciegef
on that	bfkdci
on the	icbljY
on their	behhdj
on this	jVYXa0
on throug	eelgea
on thursd	mZjecb
on till	hdldcc
on time	hcdflc
on timing	hjhdea
on to	iuPoWW
on top	fdddoc
on two	bcWadv
on us	daldcj
on video	dcdodd
on wednes	mbiYhd
on what	ckieea
on where	gcdjee
on whethe	dncdee
on which	dYYjhn
on who	eledfc
on why	ccgeel
on with	bcknbb
on you	eeVaok
on your	geXmic
onboar	ddegob
onboar starts	feddig
once	Yragfc
once .	eZeefm
once ;	iZeeel
once everyo	ekdeee
once he	gidffe
once i	iedeeg
once it	chkfec
once more	fahlec
once she	fobcee
once that	ekddfe
once the	emfdhY
once there	eieffe
once we	bleejb
once you	bibkgd
once your	hgeceg
one	gbXihm
one .	edSigp
one ?	eedkee
one @d	hYZicn
one all	echfeh
one and	diSbio
one bank	icfdeh
one before	dpaeda
one being	jcegee
one but	egkced
one chased	idfgee
one click	fekded
one copy	ffeckf
one dubai	ndbYje
one for	ddeYsc
one from	eagnbf
one furthe	lceeee
one had	feeegi
one have	fdeeej
one hire	fbcedo
one hour	feeiee
one i	edgedk
one in	dcpbkW
one interv	efeiee
one is	gTcipe
one it	ealdeg
one last	gXbqdd
one mind	fjeeef
one minute	fjddch
one more	kcayZO
one name	ihebdh
one of	dmQhap
one on	ecfmed
one or	gfddei
one other	qnaXaa
one page	addped
one panel	abgblj
one pdf	ecldee
one place	Zgekeg
one post	fdeeek
one re	bkckce
one result	gideff
one said	gieefe
one signat	iheeee
one signed	decbfn
one sittin	feeiee
one so	jdcedi
one that	befekf
one the	ebdeen
one thing	djZmfb
one to	fmfjeU
one was	ccbeeq
one way	pacida
one went	feeena
one who	eZmjgZ
one will	kcicee
one with	dYqXdj
one would	didfeg
one year	edhcjf
one you	ffmdhY
ones	bmjbae
ones .	ghcdei
ones a	dbpddb
ongoin	ctcbdY
ongoin .	eqZeeb
ongoin recrui	fdjfee
online	YanoXe
online .	aXtbbi
online and	fembee
online assess	dhbjff
online coding	jcegfe
online module	cledef
online test	babpdi
only	dtfXYg
only .	hradcY
only a	jlddbc
only after	fndcfc
only and	ijfZdg
only be	fndddc
only been	lcdeef
only got	ediddi
only hire	eedemb
only if	dpdaed
only in	dfkgcd
only invite	fbeado
only let	eeeked
only look	cekefe
only me	jhldcX
only need	dcdfem
only one	kcadek
only shortl	gpbbeb
only six	fcfefk
only so	lecfed
only succes	endfeb
only take	dkdgde
only takes	eckfef
only that	fbcelh
only the	fUlfYn
only then	bjcnbc
only those	dnbcef
only three	eedefj
only to	gkWefh
only two	fceheh
only waitin	fcdmde
only wanted	ddmeec
onsite	iTZtcg
onsite .	dbdkej
onsite next	eaenee
onto	dbpidY
onto the	ecjege
ooo	Zdqced
op	fbefhj
open	VfsiZb
open #	feeiff
open .	cgbkdh
open a	edcned
open again	dcnefc
open and	erZdda
open at	edkfee
open day	edrabb
open evenin	cbtZdc
open for	dgbhif
open house	gekecd
open in	dbfden
open positi	eZmefg
open requis	edbffm
open roles	edjdef
open the	Zligdb
open to	cdjnac
open until	dlYdoa
open vacanc	feifee
opened	ZZiclk
opened .	eZdgem
opened it	efcfek
opened on	ddmdee
opened the	dlcdka
openin	fYcfXv
openin .	dcahcp
openin and	edhedi
openin are	ilVdei
openin become	fjdffe
openin for	edchek
openin hours	denddd
openin in	fefmcd
openin log	ieigfa
openin no	fccfel
openin that	feejfe
openin we	fbeeel
openne	feeffh
opens	fQrYZp
opens .	cYiden
opens @d	kceefe
opens on	dekdci
opens up	fciffg
operat	aefldf
operat .	cdekff
operat lead	fbkefe
opinio	amifbd
opinio .	bjjeeb
opinio counts	fdlded
opinio on	ehdied
opport	hgZjbj
opport .	ckWkdi
opport employ	kekccb
opport to	eedeel
opport with	lbYmee
ops	biekdd
opt	ediidc
opt in	felded
opted	eaacer
opted for	eccdeo
optici	fgfgfe
optics	eheZmd
optics .	fjYane
optimi	cuYccZ
option	dqhafW
or	vYcocS
or @d	Vbbude
or a	shcaba
or anyone	eigeed
or anythi	effeif
or bad	qbecdd
or before	rabced
or by	eeejff
or declin	ddcepc
or down	jeeefe
or electr	ffeidf
or fail	ndeaee
or i	ebdpdd
or it	bZgjld
or just	eblgee
or may	jsbccV
or more	hdcefk
or most	edfjff
or nay	ieeeff
or no	2QZldT
or not	2VXfcX
or out	icieef
or refuse	eiheec
or text	ejddge
or the	xWhabZ
or they	bedkjc
or three	feeiff
or two	dibjef
or unsubs	eeifff
or we	dcdmee
or when	drdcdZ
or whethe	edjefe
or with	ehedie
or withou	gdmbed
or would	eeebkg
or wrong	dblged
or your	feffei
ora	jdaefh
ora panel	kfecee
oral	bfbhan
oral board	gjedee
oral stage	cehbdm
orches	fafhfi
orches has	ecdjgg
order	Zchlgd
order 's	ecaanj
order .	eZreec
order book	eeeefk
order for	edemec
order in	enceec
order not	febjjb
order of	dmgddb
order situat	fdceel
order so	fciied
order to	cdfkci
ordere	eXsbhb
orders	afqcca
orders .	ejhedb
organi	cZoYig
organi .	faldef
orient	ffdjfe
origin	hbdseV
origin .	eeclee
origin and	fjdeee
origin diplom	dedlee
origin docume	eedgjf
origin of	feeiff
osei	diheee
oslo	gjddee
ostrav	eidZld
ostrav optics	eheZmd
other	hcXUez
other .	lmbbca
other and	kicbch
other applic	eZZddu
other candid	cpVZbp
other finali	biZcbp
other girl	giedef
other guy	fcdeem
other half	eemdiX
other interv	jfdejZ
other job	ejheed
other lad	nkbadb
other lady	fedefj
other name	eacecq
other news	jdeeef
other offer	lZikZd
other one	bdadoh
other openin	gagddk
other opport	fgecfj
other option	ecneec
other people	dkddjc
other person	ggYbcp
other positi	fedefj
other post	fcderX
other profil	eeceel
other roles	egdeej
other side	edmeec
other trials	fkceee
other two	Ycjcgk
other vacanc	feaefm
other way	cYbdct
others	etSXhg
others .	nVaYkn
others and	eiddeg
others are	dikdeb
others at	enYeic
others have	dmdeed
others in	cjfffe
others>again	aycadW
others>answer	jakcYk
others>ask	iejced
others>bye	ffeffi
others>chosen	cidbXp
others>closed	ebceki
others>date	frkcaS
others>decide	eldeec
others>free	daYqdh
others>give	dbdmeg
others>goon	efbdem
others>hear	inhccX
others>hold	ebjeeh
others>if	eddeij
others>joy	ceeeel
others>match	daZbdw
others>me	eoelcV
others>meet	duZiZW
others>news	kcdcdj
others>not	duYgfV
others>offer	odmlUW
others>others	hbeeek
others>papers	cddgdm
others>post	XfmYjh
others>refuse	fddeek
others>review	glkcdW
others>said	ehddcj
others>sorry	kdeffd
others>step	eoYmhS
others>them	gsXZgd
others>wait	eeedkd
others>will	cnYgic
others>you	bgXZa0
otherw	aaigfk
otherw .	Wankci
otherw i	kcgfdf
otherw we	cieejd
ought	bhcdfk
ought to	cicdgi
our	fdhegg
our @d	ddZpde
our addres	felbee
our admiss	kdeefe
our agency	cflbdg
our alumni	eaofdc
our annual	ccpddd
our answer	uoSTfX
our apolog	fcdcdo
our applic	aeocee
our appren	cdrbdc
our assess	fgWofd
our audito	cibidh
our automa	gjZhee
our bank	egceje
our board	gcigee
our booth	eeiefe
our branch	eiieeb
our call	jcckag
our campus	gchhfe
our candid	fekded
our cantee	dbpedb
our career	ddmZcl
our catalo	edieeh
our ceilin	ihbgfd
our ceo	ejbhee
our chambe	ecddgl
our charit	fdjeff
our chat	bciejf
our chief	fgZhbk
our choice	fZbdlj
our client	hYeXhp
our clinic	dgecih
our collea	iefeff
our commit	hddefi
our commun	idhcfe
our compan	Zemhdc
our conclu	keeeee
our consul	ejeefe
our conver	cbiYjl
our coordi	aadtdc
our creati	clYcjh
our crew	feifef
our criter	ejceff
our cto	Zcered
our cultur	dfifef
our custom	fhegch
our data	bblkcd
our databa	efjbeg
our decisi	woTWXX
our delibe	egcieg
our depart	iefefe
our direct	dcgled
our divisi	fckffe
our domain	iehdfe
our driver	eckjdb
our earlie	embeee
our emails	geiefe
our engine	iadneb
our exchan	befgdk
our eye	edejef
our family	fecgfj
our feedba	ldeeee
our files	fbhffi
our final	dbdgkf
our financ	ddemed
our first	bmghiT
our formal	edbdqd
our founde	gaffgj
our free	ddmeed
our full	hoYeea
our genera	fdjfed
our goal	padeed
our gradua	dhdeie
our grant	fcleed
our group	damifc
our head	dgbdqZ
our hiring	hdYsbb
our hospit	gbnded
our hr	Yoejcc
our intern	ioccea
our interv	acuXaf
our invest	feeeei
our invita	ecpdeb
our jobs	ejjceb
our lab	ffffid
our last	ZkgneX
our lawyer	eiddgg
our lead	cfejeg
our letter	bkadgi
our list	ejgccf
our main	ecjfef
our managi	eeiffe
our minds	hjcddf
our misery	khcded
our new	WQgM/U
our newsle	edmbeg
our next	dcgZpd
our night	eieffd
our number	epdedb
our occupa	eddlde
our offer	aaSYwk
our office	RWyrZU
our open	edibZn
our openin	eekdeg
our option	fnddfb
our organi	gedekd
our other	efcffj
our own	dWcddr
our page	famdef
our parent	egjeec
our partne	ebegfk
our paths	eZader
our people	iYmdcf
our person	ecekdg
our places	ddcedn
our platfo	edihed
our policy	cckdei
our pool	edbfhj
our practi	ekdefd
our prefer	epceZf
our privac	bfuZaa
our prize	eekefd
our proced	enbdfe
our proces	jiegbZ
our pune	feeife
our readin	giedef
our recent	ehcief
our recept	cdmged
our recomm	glceec
our record	cfcjma
our recrui	mjgZbd
our region	cgdjee
our reply	jefdff
our requir	dkbeeh
our reserv	cneeec
our review	ifeeff
our sales	eeejff
our schedu	lkdYed
our school	djbfeh
our search	YlVcct
our second	egdhch
our select	ecdggj
our series	ecmfec
our server	benbee
our shortl	bqahcc
our side	gqabjT
our sister	feeffi
our site	ebieej
our staff	egiecf
our stand	edlded
our stores	elecfe
our summer	ddmbgf
our system	Zknbdd
our talent	iVlhah
our talk	damfhd
our team	ftWWic
our teams	edifee
our teleph	feedgi
our terms	ddmeed
our testin	gcaqda
our time	hmddea
our timeli	elbfee
our treasu	dfXldk
our truste	fhchef
our two	dcdiej
our vacanc	ebeihg
our vendor	defkee
our verbal	edZclj
our verdic	jgcdef
our vettin	lbdhee
our virtua	ccpZdg
our volunt	hhceee
our way	epceeZ
our web	iegdfe
our websit	iYoYbi
our works	ijebed
our writte	deeekf
ours	hVbdkn
ours .	eciclc
ours is	feefei
oursel	aifadl
out	jdiaff
out #	edfdek
out .	ckYVgo
out @d	obZbjc
out a	eddlee
out all	fecffk
out and	eTmkjb
out as	ejeefe
out at	dcYgdn
out before	haodeb
out but	eobeec
out by	qlYbca
out deano	eiedjd
out for	hgWdjj
out from	aZqgfc
out i	bhmcde
out if	deieci
out in	fkeded
out it	febfem
out loud	hgicha
out my	eamdka
out nobody	fkcffd
out of	ZivSfb
out on	vbeZaa
out our	ekehdd
out overle	ffeeif
out sick	eckeee
out so	mZailZ
out that	hideed
out the	jYcofb
out there	ccpgdY
out they	cdlcdi
out to	ibfjZh
out until	fcleee
out we	dacidn
out what	bkfjda
out when	edkefe
out where	ehjced
out whethe	diegee
out with	gkbbdj
out within	mafffe
out you	fcgedk
out your	gedckf
outage	hfehed
outage .	ifeeef
outcom	mpTYZg
outcom .	T0Zbcc
outcom @d	Vrceee
outcom by	oYbjdc
outcom letter	ieefef
outcom no	jdfefe
outcom of	fckadk
outcom on	ieeefe
outcom the	kceefe
outcom to	jeeeff
outcom will	eldeee
outcom within	nbeefd
outdoo	fddeek
outgoi	edmded
outlet	hegeee
outrea	feffie
outrea post	feffie
outrig	eoaedd
outsid	rQrcXb
outsid .	sZbbee
outsid of	fcifcj
outsid our	eeldde
outsid the	eclede
outsou	fbeddm
outsou the	eebeem
outsta	Ykckdh
outsta .	Ymdhef
over	fkXapd
over #	jkcabg
over .	cliagb
over ;	eZjedk
over @d	iabfjg
over a	dZXlgm
over and	eaklea
over as	fkefha
over at	dfhahh
over by	caljfc
over dinner	eecdel
over hooray	febgjf
over in	feeeie
over it	kddfee
over qualif	eeedih
over that	gbkdee
over the	bpWQtd
over to	bnWekd
over we	ajeeke
over with	hakceg
over your	edbjck
overhe	mcZicd
overla	feeffi
overle	edcele
overle .	eecdme
overni	jabndd
overqu	dbecdp
overqu and	dbecdp
overru	ebbebq
oversi	eceieg
oversi you	eceieg
overti	fffegf
overwh	eeceel
overwh respon	efdeej
owe	enbekU
owe me	ejcjdc
owe you	ejdglV
owed	jdcefi
owing	iWlchh
owing to	iWlchh
own	UVckkp
own accoun	fjcfff
own good	ejddhd
own time	esgWdZ
owned	egcjdg
owner	chQhlk
owner 's	dhcefi
owner and	fbceeo
owner has	fclffd
owner is	glcbjZ
owner says	edddkg
owner wants	cYbiil
owners	ihbgag
owners .	ecdgdk
owners associ	libded
owners have	dehcgi
owners will	kbheee
owt	dekeed
oyelar	ieefef
p	bbjhfg
p and	eedieh
p s	ccleff
pa	djffah
pace	egecek
pack	cXacvY
packag	bpWbqX
packag .	emdgfa
packag at	gkebde
packed	fehfee
packet	fkcgfd
packet .	dkdgde
packho	efehgf
packin	ecdegj
packin plant	ecdegj
paedia	fdegei
page	aVjuda
page #	ebjkcd
page .	cYmghe
page and	igdefe
page in	eddedl
page of	eegifd
page or	edfkee
page to	dfifee
page two	edcjid
pages	Ybesce
pages #	efejef
pages .	edifeg
pages and	eddlfe
paid	XXkuad
paid .	gcfgeh
paid for	dcfgdk
paid traini	fieefe
paid trial	beekef
pain	djdhee
pains	hddccm
pains me	ebeedn
pains to	hieeeb
pair	gZikdd
pair progra	hcejfe
pairin	geeiee
pal	eaYcct
pal .	gddeej
pam	egeffh
pan	embdgd
panel	iiUjbk
panel 's	pcaXgi
panel .	gekoaU
panel @d	fbbnee
panel and	cdfZli
panel felt	feedek
panel had	eZldla
panel has	foUebj
panel interv	Xdhrbb
panel is	dodfeZ
panel meets	lcdfee
panel member	imZbdf
panel of	hddefi
panel on	egdiee
panel prefer	befefl
panel scored	eddefk
panel sits	ldedfe
panel wants	eefiff
panel was	eccdfo
panel were	dglbed
panel will	ciejdd
panel would	kmcZec
pani	ecZdmi
pani from	ecZdmi
paper	cdgjpT
paper 's	ecddnc
paper .	emfgbZ
paper and	deafki
paper but	fcdekg
papers	ZmhYjc
papers and	hdceej
papers are	hkeddb
papers to	Zeeeoe
papers>again	hcebkg
papers>answer	WQncth
papers>ask	feVuhV
papers>away	ecgldd
papers>bye	fckgde
papers>chosen	ebkiYi
papers>closed	jaXlal
papers>date	SSZtsf
papers>decide	ceedlg
papers>free	iasVhZ
papers>give	deWpnW
papers>goon	dcYoma
papers>hear	mddebg
papers>hold	eileca
papers>if	fckgbg
papers>joy	kbadmd
papers>match	hlVcdl
papers>me	ZZdola
papers>meet	fScini
papers>news	kbjedd
papers>not	bYdkkg
papers>offer	edddoe
papers>others	fZZXjs
papers>papers	cYVzgc
papers>post	caafqf
papers>receipt	ihpacW
papers>refuse	ddZakm
papers>review	dgWhdn
papers>said	fddckh
papers>soon	ddhmdb
papers>start	dckkcb
papers>step	chdpba
papers>thanks	edqXZi
papers>them	foXkgY
papers>wait	dflgfZ
papers>will	WecnnZ
papers>you	dXjdrb
paperw	YPVY/X
paperw .	eZeeof
paperw to	dZcbrd
paragr	bcZfim
parale	ebeefl
parame	jiZcfg
parame scienc	iiZdff
parcel	ddlgec
parcel with	edigee
parent	catcfY
parent .	egcigd
parent compan	ceodeb
parent leave	deoddc
paris	lhfiVc
paris and	llccZe
parish	jhagha
parish counci	jcdied
park	hbiZpW
park ranger	hidffc
park they	eddfld
parked	cS7cbP
parked .	daredc
parkin	YQ9VfQ
parkin .	fekcee
parkin permit	edjZke
parkin space	eeiefe
parlia	hdehfd
parrot	jfhdcb
parrot ?	jgbedg
part	aVjiZr
part .	dgdcdl
part but	fieeff
part in	gdmebc
part of	eVolYg
part time	cYmble
part was	eeeffj
part ways	ecZeep
partic	bfhYhl
partic .	daeflf
partic in	bjkbdf
partic will	fkceee
partie	hdidee
partie .	hdidee
partin	ejceef
partin shot	ejceef
partne	jmOegj
partne .	gcefif
partne @d	ndeaff
partne agreem	ecdbpc
partne and	dfdjge
partne are	fmdddd
partne could	emeeeb
partne found	fjbdeh
partne has	eYhdjh
partne i	fkegeb
partne likes	fmdedc
partne on	iddhee
partne signed	ejYdel
partne univer	ealdeh
partne vote	gjdeee
partne were	eibefh
partne who	eoeeda
partne will	achned
partne with	fedhei
parts	fdcgek
party	XWwabe
party is	YctZde
pas	fgefge
pass	hbZebs
pass .	gdbZhn
pass by	ceemde
pass from	ebdhel
pass it	jbkdeb
pass mark	ecdcen
pass on	dfdedl
pass or	ndeaee
pass the	djaaii
pass will	gneZfd
pass you	dddmee
pass your	ebdkeh
passed	aoWghg
passed .	gXXfcs
passed and	ejeeee
passed as	ecemed
passed it	fieffe
passed on	giagci
passed the	YZcsjb
passed to	fqceeY
passed your	hvfWaW
passen	fgfefg
passes	kccale
passin	ddibek
passin this	fdeeej
passpo	aXY0ea
passpo and	dedmde
passpo copy	eecfke
passpo or	feeief
passpo photog	fcboee
passwo	cZufdX
passwo .	edkgec
passwo for	eelefd
past	qffXeb
past the	oZhYhd
pasted	icbdii
pasted on	iZbdik
pastry	ecbbni
pat	dkedff
patent	fffgff
path	eekede
paths	eZcddr
paths cross	ebceeo
patien	kwRaad
patien .	fvZcbZ
patien ;	hcfhef
patien and	diieec
patien during	ebheej
patien in	kdeffe
patien till	laffff
patien while	drVceg
patien with	gbcegk
patric	hbdjef
patter	eheege
paul	kedgee
paulin	dWbhlk
paulin says	ecYdni
pause	ZO5gcY
pause .	fdjfee
pause for	ddajek
pause on	eZuddY
pause the	fbmffc
pause this	ccmffe
paused	bO/beM
paused .	dYvedY
paused all	fdiffe
paused and	fedfkd
paused for	fecfke
paused hiring	ecueeV
paused til	edkeed
paused till	fekeee
paused while	fbjfff
pavel	gchgdg
pavel follow	gchgdg
pay	YobgoT
pay .	ebeihg
pay and	ealeeg
pay for	dgbjjb
pay grade	docddc
pay the	ddfkfe
pay you	emebee
payabl	hddefh
paying	chejee
paymen	bYlidi
payrol	dalbmb
payrol can	fffcif
payrol specia	fejfee
payrol will	edddmd
pays	ihdZjd
paysli	dXopYY
paysli .	fffief
paysli and	fejhdd
paysli before	fdekee
pcc	eejedf
pdf	ddhijZ
pdf .	fidhed
peace	ejeefe
pediat	eediff
pen	dcckkd
pen .	edbild
pencil	gekecd
pendin	bX1ZgS
pendin budget	feiffe
pendin the	dZqded
pensio	caqXmX
pensio .	eckakb
people	kjebZh
people .	naldZc
people @d	enedeb
people and	ejZakf
people applie	eibfeh
people are	dleeee
people by	ndddee
people come	eihded
people do	ffcjee
people first	fifdff
people for	ehdbhh
people have	falhdd
people i	gZndec
people in	lleYda
people know	pcYcdi
people like	fmegdb
people office	fhaebl
people on	hgZddl
people over	fcdeel
people round	ddkdjb
people team	jZhfdg
people they	bkehee
people to	nmaadb
people want	edihee
people was	fedffj
people we	egdfdj
people who	bSmlck
people with	dfdhei
people you	ifegce
per	hdiamZ
per our	ggadjg
per year	ffdeie
per your	eepdfZ
perfec	eajfci
perfor	ecdefl
perhap	Zrccha
period	ZhepWf
period .	efakch
period ?	feeife
period of	enccfa
period so	fddlde
perm	ecckdi
perm .	fdelde
perman	kYVXwe
perman .	edcdji
perman contra	feeame
perman post	lbddgg
perman slot	gmbded
perman staff	eaieej
permis	ebcodf
permis for	edemdd
permit	febjhe
permit .	ifZmdb
permit and	fdechj
permit for	egkdce
permit to	fdfeei
person	dcZock
person .	dijbYh
person and	fjZgci
person at	effife
person before	deelde
person compan	hfXfhi
person data	dikeeb
person for	ediice
person has	ggcdej
person i	edjied
person in	edceem
person interv	dgegie
person on	fgYglc
person questi	decpdc
person they	cekeeg
person who	Zibidj
person will	gcabpd
person with	efdeej
persua	ekebeh
pet	eccchk
pet .	fddeel
pete	eafgig
peter	kldaed
petra	gcdkee
petrov	fgedfh
pets	ffiffe
pharma	ffYijc
pharma .	ideefg
pharma techni	iefefe
phase	gnZedf
phase #	hddfei
phd	gddeej
philip	geffff
philos	eccdeo
phlebo	fggffe
phone	oWbkib
phone .	mcggkT
phone ?	ecdkie
phone @d	Sjnfak
phone and	feeefj
phone call	nXZdii
phone i	edadpc
phone if	Yeemei
phone interv	cjcjed
phone just	eecele
phone love	dmcddg
phone number	ecgked
phone on	qbbbch
phone screen	gjbhdd
phone she	icbkdd
phone that	eddhej
phone to	laiedd
phone with	lechfb
phone you	vbecbZ
phoned	mUedrW
phoned .	lcdeef
phoned me	edcdod
phones	veeXbZ
phones people	jgcefe
phonin	saabde
photo	aWiuhU
photo album	hdjdee
photo id	eeaqeb
photo identi	fffjde
photo taken	bdgdnc
photog	edendd
photog .	efckee
photos	bVxhaZ
photos .	eaqdcc
photos are	ecmded
phrase	ihXdig
phrase it	eddiei
physic	ejdeef
physio	fcjeeg
pi	jdbjef
pi about	edckef
pick	Zaerib
pick .	eWecre
pick @d	ndcdde
pick a	bbavcd
pick an	eeekef
pick any	fedkee
pick one	eefief
pick someon	ihddee
pick the	ehcief
pick this	Ypeeee
pick up	YatbiZ
pick your	ffejde
picked	afZbZv
picked .	hbdedl
picked and	ejeefd
picked someon	eZeecq
picked the	eadedp
picked up	cfkidb
picked you	geefie
pickin	gfggee
picks	pfgbcY
picks up	efmeea
pictur	eWYkcr
pictur .	fbcbep
piece	chcoeb
piece of	chcoeb
pieces	eidfdg
pieter	fldefb
pieter 's	fkdffc
pike	eejdfe
pile	dwYZaY
pile .	eoddcc
pilot	acijhd
pin	eedhdk
pin down	ejeeee
ping	Xnhcee
ping me	glZfgd
ping you	Xmeeei
pinned	mmYdeY
pinned down	epceeZ
pint	fUmbgi
pint .	hbkZdi
pint the	caZikj
pipeli	egdhdh
pipped	fccecp
pipped you	fdeeek
pitch	jibfdd
pitch and	fmeced
pity	eakeci
pity but	fdeffj
pizza	ighced
place	bZgoff
place .	cqfdca
place @d	jddgee
place and	dbpedb
place at	eclecf
place for	hYbZll
place from	fichee
place has	dbZgmi
place in	ccrfcY
place is	dficid
place left	Yedpee
place on	jWXklf
place to	ddifdh
place went	ecdden
placed	bilddd
placed .	gdeeei
placed in	eiaheg
placed on	dgqbeZ
placed you	ehaghg
placeh	bflgdd
placeh .	ZerfgW
placeh and	kaeffg
placeh from	fghcge
placeh here	gceegi
placeh i	dchYmi
placeh it	ificde
placeh s	embdfe
placeh sign	idegdh
placeh thank	kfkffV
placeh thanks	akcefj
placeh the	Yleffi
placeh we	jfedff
placeh who	eideeh
placeh will	hadiei
placeh your	geckfc
placem	dhgech
placem .	hidefc
placem has	edjhec
places	mUQVe0
places .	hbccki
places and	dddcik
places are	dgcfek
places have	ecZeeo
places is	ldcbkb
places on	nbbccj
plain	famdfe
plan	laahlb
plan .	cefgZl
plan and	idehde
plan as	fefdje
plan for	abdmlb
plan is	jcefff
plan on	fgedie
plan round	eledfe
plan to	jbhfed
plan your	ghYdhi
plane	kbjcdd
plane and	kbjcdd
planne	cufbcV
planne .	Yqgdea
planne and	ejceeg
planne for	hclgea
planni	fhckec
plans	WpZhbh
plans and	ejbedi
plant	dUlpcd
plant direct	gXeneg
plant manage	egbiff
plate	eedgei
plate .	eedgei
plates	cmajdc
platfo	dYdmie
platfo engine	fcieeh
platfo it	ficeeg
play	Yibpgc
playin	dklbdZ
pleasa	eigefd
please	cZfqhb
please .	aggikZ
please ?	fdejee
please a	eddlee
please accept	efYbmj
please add	gjcfee
please advise	beekff
please allow	plYYdc
please and	hedlce
please answer	deejee
please assume	qaeeeb
please be	Zgiegg
please bear	dsabdb
please book	feckee
please bring	cecqbe
please call	cbdqdd
please check	fgnXee
please choose	dbeoed
please click	fecjge
please come	ecbgnc
please comple	abaxcc
please confir	Xcockc
please consid	mcgciY
please contac	aWuddf
please delete	eenbec
please direct	fekdee
please disreg	dmnacW
please do	dmcbaj
please email	defjee
please expect	nddage
please feel	efgbje
please fill	edcnee
please find	dXfanj
please finish	ffeief
please for	eelfcd
please forgiv	emcdee
please get	cbbgmg
please give	klZdeb
please god	iefeff
please grab	fdeife
please hand	eeclee
please have	hcjgdd
please hold	eeckff
please if	edefje
please ignore	edpbeb
please keep	kZbecm
please let	WXepjg
please lets	fceeel
please log	defjee
please make	idegee
please note	hkcZch
please phone	feeiee
please propos	fbepbd
please provid	ecboee
please quote	fekcee
please read	deeige
please record	feeiff
please reply	dcbpdf
please return	eeeeie
please review	ecbbqe
please ring	eecjgf
please see	eciied
please select	eddned
please send	cbavcd
please sign	cbbioc
please stop	djhcef
please submit	cbcphc
please supply	fdejfe
please take	eascca
please tell	jkXfgd
please to	ZYXjsh
please treat	gfaenb
please unders	fdffdj
please upload	dcauda
please use	idejec
please verify	fekbef
please visit	eiefef
please wear	ffeief
please with	kdeeef
please write	ecijec
please you	fdihed
pleasu	gZlboZ
pleasu .	iaZdhm
pleasu in	eeccod
pleasu of	ffchid
pleasu showin	fdlded
pleasu that	eeeekd
pleasu to	hgnZiW
plenty	dfgjdd
plenty .	edelee
plug	fddeao
plug for	fddeek
plumbe	bchcem
plus	aVjewV
plus a	dcjgib
plus car	bfeekf
plus the	ebchpZ
plus tips	fedbne
pm	egefff
pocket	edmeec
podcas	efhhee
point	iiWZjk
point #	effdjf
point .	glaZbl
point draggi	dbdfmf
point in	ieahfg
points	gYXbev
points .	hddcfk
police	hdXkkb
police cleara	fdZped
policy	ZanYbp
polish	ccbmdi
polish .	deelee
polite	cVWjcv
polite .	eXZedt
polygr	eeejee
pool	bjhhbc
pool .	hheceg
pool and	fdgief
pool for	flccef
pool of	ebakhi
pop	ehchib
pop in	feedmc
popped	eecgej
poppin	gehdeg
popula	fgeefg
por	ebneed
por tu	fcleed
port	edjeYl
portal	YavdiY
portal 's	ehdiee
portal .	gXvafY
portal and	gfdjec
portal by	eeeele
portal flippe	ecegke
portal on	fdkcfe
portal will	Yavcda
porter	cfmdfa
portfo	glfgXd
portfo .	ffYjck
portfo and	ecelef
portfo link	eeihed
portfo so	eeejee
portfo to	ekgZdh
portio	efeefi
porto	gblgce
portug	eejdef
positi	fgcYin
positi 's	eYgeen
positi .	coUgdj
positi and	eefcdm
positi at	eobfdc
positi calls	feeeej
positi elsewh	efoecb
positi for	fdfeej
positi has	dVfchp
positi have	ijdecd
positi in	gbhjec
positi is	bVnckh
positi night	fddffj
positi of	iebYuZ
positi on	Zfhcnc
positi reopen	fcjffe
positi requir	eibgdh
positi that	fabeep
positi the	kkbeea
positi to	jlWWbm
positi was	egcffi
positi will	fjeefe
positi with	dbfeem
positi you	edYcdr
possib	SuQqXi
possib .	ciejed
possib ?	eedkfd
possib extens	effeif
possib for	dfckaj
possib offer	flecee
possib tell	Ymdiee
possib to	ckeidd
post	bZccth
post .	aWRa0k
post @d	iccelc
post and	deZgqZ
post but	feffYn
post can	fejgec
post for	ebhedk
post had	ddcecp
post has	ddjbdi
post in	eaqhcZ
post is	eejcpU
post it	ecemfc
post of	hdcgna
post office	eeekee
post on	eeedfj
post to	dceffl
post until	famfee
post we	eieelY
post with	ecdedl
post you	eddijd
post>again	jdjefa
post>answer	XvYjXe
post>ask	ahekgd
post>away	cUhhgn
post>bye	dfldce
post>chosen	dkaccl
post>closed	aYKah8
post>date	ZkdkZj
post>decide	eiifcd
post>free	eecWio
post>give	eiYfbm
post>goon	dakcej
post>hear	kedddh
post>hold	ZR9ZaX
post>if	hVeayU
post>joy	dihdgc
post>match	dZeidn
post>me	amebla
post>meet	dgikdZ
post>news	feighZ
post>not	agebbo
post>offer	jeWbtY
post>others	aYgegp
post>papers	dZZgqe
post>post	dfaelf
post>receipt	edjffd
post>refuse	dehcck
post>review	admaam
post>said	gfcgcj
post>soon	dXhdof
post>sorry	dbgdii
post>start	ckbcna
post>step	bjUqcg
post>thanks	elcdeg
post>them	dZfdlk
post>wait	dUfgcr
post>will	ckcagj
post>you	baSaxn
postdo	edidgf
postdo positi	efjegd
posted	lsbVYc
posted .	awgZbU
posted about	ebkeef
posted every	jnZeeZ
posted on	mbYcdl
posted to	keeeee
postin	Rmmdge
postin .	afahjj
postin closes	dgldec
postin for	egecej
postin will	iccdke
postin you	fjbfeg
postma	lbiddd
postpo	iZkfde
postpo indefi	fbmfed
postpo our	dgfdej
posts	aWnZbq
posts .	dcdcep
posts are	eaqeeb
posts close	dekeee
posts have	djZeek
potent	hiddde
pour	edleed
pour votre	edleed
power	fbkhdc
pr	fgeefh
practi	ddUqmZ
practi .	cfaoed
practi manage	fjdbic
practi rang	hdahkd
practi test	edemdd
prairi	fgffff
pre	Zfasdc
pre employ	bdcoge
pre screen	feejee
pre select	feekce
preach	edcibm
precis	djefee
predic	endeeb
predic .	endeeb
prefec	fdjcjb
prefer	YaanVt
prefer .	edijed
prefer ?	dddmee
prefer a	eabdeq
prefer and	eeekee
prefer anothe	befefl
prefer candid	flceai
prefer or	eeifff
prefer the	edagem
prefer to	ffccdm
premat	fmeeae
premat to	fmeeae
premis	efifde
premiu	cXqaka
premiu .	eckdic
prenti	heefeg
prep	Zahlcj
prepai	fcemde
prepai envelo	fcemde
prepar	ZRY2kY
prepar .	dacpdf
prepar a	cZcqhc
prepar for	feifee
prepar to	fefifd
presen	ZYdvah
presen .	eXpaie
presen and	idgdch
presen at	effife
presen employ	eegjee
presen for	debnee
presen head	eceihf
presen myself	ecdoec
presen of	fdeefj
presen on	bcgiei
presen our	glceec
presen time	fcgffi
presen to	fhckdc
presen we	fiaefh
presen you	ffeiee
presen your	djdhee
presen yourse	dfdled
preser	fdeeej
presid	hacdnd
presid has	ebdeod
press	eZgqZd
press is	egkefc
press releas	eedlde
press the	fdldfc
presse	kdgdfd
presse him	kedeee
pressu	feejee
presto	fejefc
preten	dcfneb
pretty	fjakdd
prevai	fceeek
previo	fhdgfe
price	dgekbf
primar	eadneg
princi	figaff
princi .	dqaedb
princi has	hebVll
princi is	egmddb
princi on	deeihe
princi pool	dgigdf
print	cbigak
print shop	dgZicl
printe	eedkfe
prior	dcZtcc
prior to	ecZtcb
priori	dVgfdp
priori to	fdceek
priori we	fdaefm
prisci	fgegff
privac	Zb1ZYX
privac notice	ebofdc
privac policy	djmcbc
privat	edgegh
privil	fdbfel
privil to	fecffk
priya	djakcg
priya .	dhZhck
priya thank	ejchee
prize	fZqedb
prize draw	cendec
pro	dgedfi
probab	amUfao
probab and	cYdidn
probab on	icegff
probat	aaaX0a
probat .	cdebqd
proble	fddkee
proced	ZahYZu
proced .	cjkdea
proced for	eckdeg
proced from	hdeiee
proced has	egYffm
proced in	eibeej
proced is	eaoefd
proced we	fecefk
procee	YYVsXt
procee .	bVfgds
procee furthe	fcdffk
procee to	eacrae
procee until	fkdffd
procee with	dbbedq
proces	cjnaYi
proces .	ajbbZr
proces and	giYdgi
proces as	feiffe
proces can	XxXbdc
proces ends	egYefm
proces for	cWweeW
proces has	dgleeb
proces here	fcddem
proces is	gpbedY
proces may	efiffe
proces of	kjZeec
proces please	igefed
proces takes	gidefd
proces we	dejgee
proces with	egYcen
proces you	fakeff
proces your	eXpjdZ
procur	idgeee
produc	enUZeo
produc .	cfccjj
produc manage	eifefe
produc of	feeief
produc so	edfeej
prof	ecfheh
profes	Zfdjej
profes 's	eelbee
profes experi	fedjef
profes of	fecfhi
profes refere	fdekee
profes way	fejefc
profil	dejeYl
profil .	gUqUbn
profil and	deemdc
profil at	ffeefi
profil caught	edXpeb
profil does	eccefm
profil for	ejeffd
profil has	deogdZ
profil in	feddfk
profil is	jihZde
profil please	feejfe
profil they	fifefd
profil to	enfbec
profil twice	ekfeec
profil was	demcfd
profil will	jcbdek
profil with	dkdceh
progra	qWZcij
progra .	sWZgdg
progra @d	effeal
progra for	eeecig
progra in	ecigff
progra is	ecidfi
progra sessio	feeife
progre	YlSgbs
progre .	chXidl
progre and	jgdffc
progre any	fdjefd
progre furthe	cdedfm
progre of	dtZdea
progre with	edcefm
progre you	eaceeo
progre your	cbdkek
projec	dZhjcj
projec .	edhkde
projec and	efYeen
projec manage	iceeje
projec was	fddhfi
promis	tuWSeU
promis .	pkYZjW
promis @d	Zneefe
promis a	jefede
promis an	Xtcddd
promis for	mcdeee
promis it	edfkfe
promis me	fkeeed
promis of	dicdkd
promis to	ohaacg
promis you	ilkXcY
promot	gfZhgg
promot from	ehbieg
promot to	edeeih
prompt	edgleb
prompt .	fddlfd
pronou	pcbdee
pronou on	pcbdee
proof	dbYxba
proof of	ebZwca
proper	hbjgfc
propos	XUPxog
propos @d	eeekee
propos and	eddkee
propos dates	edeked
propos is	eedeih
propos me	acclkd
propos of	feeeje
propos two	eddlee
props	dhbhdj
prospe	ecechk
protec	dakief
protec law	ediefh
proud	YhpXff
proud .	Zemehe
proud to	dhlZdg
proude	fdeelc
prove	jcegee
prove it	jcegee
proved	ecacfo
proved really	fdedle
provid	clSqgZ
provid .	eedlde
provid an	embeee
provid the	dlYhhb
provid will	fefief
provid your	ebbjld
provin	eikedY
provis	haXllc
provis offer	edbcpd
provis shortl	hdeied
provos	lkaaed
provos 's	jjbbde
psycho	ahbubX
psycho .	feeife
psycho done	efkdef
psycho writes	gideee
pto	afjbje
pub	ebilea
public	lTrgaX
public health	lcdefe
public on	lajcec
public servic	edjefe
publis	xWdXah
publis by	jeeeff
publis on	ldhbde
publis the	sabbed
pubs	jbieed
pull	aWqpaW
pull out	ebqdeZ
pulled	XUxZTm
pulled .	eegcek
pulled into	djfffe
pulled my	dbqedZ
pulled out	cZvdcY
pulled the	gZdcYs
pullin	dcsccb
pullin out	dasdcb
pumped	eeedke
pun	fdmfeb
pune	ehchge
pupill	hdcdld
pupils	edeeek
purcha	eegamc
purcha order	ffdamd
purely	lkcaed
purpos	dimgdW
purpos .	ejjeeY
purpos of	edkfed
pursua	cgifgd
pursua to	cgifgd
pursue	eWdaeu
pursue .	fadefm
pursue candid	fdedfl
pursue other	eddcen
pursui	ebceeo
pursui other	feeffi
push	fVWuee
push back	ccejie
push our	efckef
push you	ebejeh
push your	aedode
pushed	ikcedc
pushed back	fidffe
pushin	fsYfaY
pushin it	ggchef
put	fXmjbf
put @s	Znfefe
put a	ceveZW
put all	ecmeed
put an	fdcemd
put and	egjeec
put back	ocdced
put forwar	ebbmcj
put in	cigbei
put into	eaibkg
put it	fkeefb
put me	dZWlkj
put off	eadjdj
put on	dXufdY
put the	gbrWcf
put this	eYhefl
put throug	ceemde
put to	eddeel
put togeth	ehided
put us	khcded
put you	kaSobl
put your	ehejbc
puts	bmkccb
puttin	ffZfkf
puttin their	hidefe
puttin you	fefdfj
puzzle	dkalae
puzzle .	fmdgeb
puzzle soluti	chegdh
python	ddjgff
q	egkced
qa	ffehfe
qualif	clPadw
qualif .	eedfek
qualif and	eeddel
qualif applic	eiddeg
qualif are	enbfeb
qualif better	fdeeek
qualif candid	emZcej
qualif do	fedffj
qualif for	edahii
qualif is	fddefk
qualif match	igeefd
qualif stated	egcefi
qualit	fYocbh
qualit manage	eeeffi
quanti	edcgif
quanti survey	eedhie
quarry	fcdeel
quarte	fblhec
querie	gandec
querie about	ecldfe
querie please	ffiefe
query	ecnded
query about	ebndee
questi	edfsZa
questi .	faZtdd
questi ?	ibedke
questi about	bcjjdg
questi and	fjldbZ
questi before	denZef
questi below	aeenee
questi for	feifee
questi from	eeiffe
questi has	ckckae
questi i	deebkh
questi in	fbhldd
questi no	fiegfd
questi of	ejeefe
questi please	cZngce
questi to	hiegbe
questi when	oiYZdd
questi yes	eekded
questi you	hjcgdd
queue	hnccdd
quick	ijdgbc
quick .	gjddfd
quick call	bZaqdj
quick chat	hbcjeh
quick favour	fefiee
quick gaffer	lfVibh
quick heads	bjiefc
quick i	jbedej
quick note	eckdfg
quick q	egkced
quick to	foceea
quick update	ljXddg
quickl	c0VacX
quickl .	dpadec
quickl as	cneeed
quid	ecefld
quiet	auhoWO
quiet .	dpcgeY
quiet and	eeekee
quiet on	fmcffa
quiet room	feeife
quiet so	fdniaY
quillf	fUqhga
quillf .	iYkgee
quillf and	eajied
quillf as	fdkdgd
quillf talent	fgcehf
quite	aZeefq
quite a	dcldee
quite the	ecahdm
quite what	fcdefl
quiz	ddelfe
quote	ghjdfb
quotin	bgfhch
quotin they	dhceek
r	iagkdd
r #	ibhhdd
ra	dbjbdl
ra for	hdkded
race	dlgccf
race .	fmcfeb
race and	efcedl
rachel	efdidg
radio	ohTedi
radio silenc	kjXeff
rafael	feegfg
rahman	ejcefe
rahman the	eijhcZ
rahman upon	edadjk
rail	gehffd
railwa	dgdief
railwa doctor	ehdied
rain	dfocdb
rain .	dfocdb
raise	jgcacj
raise your	jhdbdg
raised	ebcZrc
ran	Ylheai
ran a	dhaidi
ran out	Ynegfe
rang	cTeexc
rang .	cWhllc
rang and	dXmZpb
rang at	ehccfj
rang but	ehjeeb
rang me	eeeemb
rang on	keahch
rang the	elhdda
rang they	fdbdjk
rang to	hZndZh
rang twice	ejbejb
rang while	eabiem
range	ealedh
ranger	hhdfed
ranger .	hidgec
rank	icdiee
ranked	cjWWfr
ranked candid	hieded
ranked first	efefif
ranked second	hieded
ranked the	dibefi
rankin	nqcWgS
rankin and	eheeid
rankin become	jjddeb
rapide	fdkeee
rapide .	fdkeee
rare	ehffff
rashid	djdiee
rate	XT3UiX
rate .	feeldf
rate your	aa3PdY
rated	dfhdeh
rates	egdgbk
rather	WfgXhq
rather be	ddeedl
rather give	jhcdde
rather have	ebbeen
rather leave	eZccdq
rather not	Vqkadd
rather than	cXeipd
ratify	idddkd
ratify the	jeedff
ratify your	eedeke
rautio	ehfffe
ravi	oiYZdd
ravi typed	oiYZdd
ray	ecalei
re	eXXhet
re @d	djbjcf
re advert	eadeeo
re applic	fclefe
re interv	eeegid
re scoped	fideff
reach	bkbnZf
reach a	apdeec
reach out	eqecbb
reach the	eYafes
reach this	eeelde
reach you	faeqca
reacha	fffhdf
reache	fjgYZk
reache and	ekceee
reache our	echeej
reache the	efbgdk
reache us	fiobbX
reache you	kbccfj
reachi	dcZgeo
reachi the	dcZidn
reacti	gbjhfb
reacti .	eZmegd
read	Yclblf
read .	dijaib
read and	debfkf
read anythi	eobedc
read by	mceefe
read every	iZlede
read it	cZfgnf
read more	edkeee
read our	ecmbeg
read out	eaWcrh
read the	Zfinbd
read them	diZeej
read yours	fieefe
reader	mgYcia
readin	fhjafd
readin at	ffbedl
readin office	fifdff
readin over	hidfed
readin the	gbjjdb
readin this	gakedg
readin very	gdleeb
reads	tuQWaX
reads applic	ekcffe
reads every	kpWddb
reads them	igdeee
readve	ekacbk
readve the	flcfce
ready	acYiqe
ready .	diVldi
ready at	cejYle
ready for	cahenc
ready to	ifecjd
real	ndhaga
real .	kfceed
real pleasu	edocdc
realis	lnfXYc
realis .	cvXdeX
realis i	feceej
realis this	fbiefh
realis you	egkgad
realiz	iddefh
really	XmWXft
really enjoye	decfdn
really good	ffedej
really hard	feeckf
really intere	edhjfb
really liked	ecdfem
really please	hdecke
really sorry	cgfeej
reappl	aWdZa0
reappl after	edecen
reappl in	ccbdcs
reason	YSpdXr
reason .	dZmdeh
reason is	eifffe
reason tests	eckgee
reason that	fhjefa
reason we	cddceo
reassu	lddefd
rebate	echefh
rebate 's	echefh
rebecc	ehgdfe
recall	chhgbg
recap	hgibed
receip	gfsdaW
receip .	kecgee
receip and	ebhife
receip for	eekcef
receip of	dksaaW
receipt>answer	fWohiY
receipt>ask	edjffe
receipt>date	UgrXhg
receipt>decide	eidefg
receipt>free	ieeefe
receipt>give	dejgee
receipt>if	egdife
receipt>joy	ieefff
receipt>me	edleed
receipt>news	efeefi
receipt>not	ebdfem
receipt>offer	egbele
receipt>papers	fdkYnZ
receipt>post	nhfacd
receipt>receipt	emjddX
receipt>review	bwWbde
receipt>step	fZobfe
receipt>thanks	icmedb
receipt>them	ikYedh
receipt>will	igibgc
receipt>you	hjuVaW
receiv	jkqXcY
receiv #	edhdej
receiv .	jZuZbY
receiv @d	dleded
receiv a	pZaYjk
receiv after	efcefk
receiv an	drbXgf
receiv and	dodeec
receiv by	idfgee
receiv feedba	ocdded
receiv in	feieff
receiv it	ddkehc
receiv my	edleed
receiv no	dfjefd
receiv our	kkaddd
receiv thank	hfjdec
receiv the	dfefkd
receiv this	dcofcb
receiv update	efkded
receiv with	hbkeed
receiv you	dbdped
receiv your	jmnZZU
recent	afjhch
recent applic	djajed
recent applie	fdkefd
recent discus	ehcief
recent line	edfjff
recent took	feldfd
recept	bP5dYW
recept .	aallfb
recept of	idkbde
recept role	fedffj
recipe	dbxXcY
recipe .	edneeb
recipe for	fdpZed
reckon	2dXRZf
reckon .	gjdeed
reckon @s	qbbddc
reckon i	hbaddn
reckon it	lcedee
reckon on	ekeefd
reckon they	maeeee
recogn	dfahfj
recomm	ecmZbk
recomm .	eYbcgr
recomm a	ecmdcf
recomm anothe	fddeek
recomm applyi	felbee
recomm by	eedkee
recomm the	ehmbce
recomm to	foaddd
recomm you	deZdli
recons	agbdep
reconv	nhdbec
record	XYpsdV
record .	devabV
record ;	fdefje
record a	fkdeee
record for	eapdec
record in	eefefi
record show	cfdgmb
record succes	ffieed
record three	efeiff
record up	fjWfdk
record video	eeeiff
record will	eelded
record your	bcfpeb
recove	dbaddp
recove from	dbaddp
recrui	egpYai
recrui 's	iihcca
recrui .	allYcg
recrui a	deefjf
recrui activi	feifff
recrui again	fedffj
recrui at	gjZfdh
recrui day	jdgeee
recrui exerci	ddmeed
recrui for	bVcbbx
recrui freeze	edkfed
recrui from	ebodec
recrui has	fdjffe
recrui have	eejefe
recrui in	ddmded
recrui is	fciegg
recrui just	eoWfed
recrui matter	eeieff
recrui of	Zikefe
recrui partne	ccjiee
recrui placeh	fejffd
recrui proces	gelZde
recrui querie	ffiefe
recrui read	jcefff
recrui review	fieffe
recrui round	echefj
recrui said	apecee
recrui says	gmZcdh
recrui system	fhjeeb
recrui team	jgiZfc
recrui texted	edbgii
recrui thinks	jgbeee
recrui to	edceen
recrui viewed	ejhdfb
recrui wants	aactdd
recrui will	gocdeb
recrut	fdgefh
rector	ebehkd
red	feeeej
redepl	egbeek
redo	dcjocZ
redo the	eckmdZ
reduct	fedffj
reduct in	fedffj
redund	fcfdel
reed	iYgjhd
reed .	jYgjed
reed recrui	eegeif
reel	feejee
reel .	ffeiee
ref	hgbide
ref #	ifeagg
ref g	eiefdg
refer	febfel
refer to	ffbfek
refere	dZescd
refere #	gdhadj
refere .	biXrhX
refere ?	ecdnee
refere above	edceel
refere all	hkcdee
refere and	hbcfle
refere are	ilccdd
refere as	eddfgj
refere came	ebhcjg
refere check	dbbjmd
refere from	dbfvXZ
refere has	feeiee
refere have	ffeife
refere hx	edneec
refere if	fiedeg
refere now	icejdd
refere number	gipXba
refere please	fcdmed
refere reques	feeief
refere the	fecdjf
refere to	edgeif
refere we	fjcifb
refere were	ebhedl
referr	hpacdc
referr to	eracdc
refit	eYpeed
refit has	fbleed
reflec	efcSgq
reflec and	gceffj
reflec furthe	lkdZec
reflec on	caledj
reflec the	icjdec
reflec we	eXcdes
refrai	hcbeel
refrai from	hcbeel
refres	mbdfcg
refund	ebicek
refusa	lYZdco
refuse	efacbp
refuse .	ehXeen
refuse>again	dcVkeo
refuse>answer	XUoZas
refuse>ask	ebcfkg
refuse>chosen	YnYame
refuse>date	iefagg
refuse>decide	feceih
refuse>free	ejnZeZ
refuse>goon	ehkeea
refuse>joy	feiegd
refuse>match	ecadfp
refuse>me	achWfp
refuse>meet	edddkh
refuse>news	gaofcc
refuse>not	Xjahdl
refuse>offer	ddseSi
refuse>others	hgaidf
refuse>papers	ksXXae
refuse>post	daXefr
refuse>said	nZcchf
refuse>sorry	fecffk
refuse>step	eaZigm
refuse>them	gtXXlY
refuse>wait	dodeeZ
refuse>will	eoceXg
refuse>you	ckdWUu
regard	giichY
regard .	efjfed
regard callba	dcjlbb
regard from	gckeed
regard hr	ialdec
regard the	klXfec
regard to	ddpdcd
regard your	gZheig
region	aUsgZj
region ;	fekeed
region direct	cieked
region has	ealffe
region manage	eijdec
region office	gZWgeq
region team	gbhfeg
region vp	jdeeeh
regist	XWsalf
regist .	fboced
regist and	iddied
regist for	bfvWdb
regist has	feeffi
regist post	ccZdmj
regist under	feiefe
regist will	ecgfje
regist with	dfmaed
regist your	eeleed
regret	aZkYYu
regret .	dbndee
regret having	eemffZ
regret i	dngddb
regret that	dkdebh
regret the	mbeefd
regret to	bUhcdu
regret your	eamfed
regret yours	edceel
regrou	cuaadc
regrou .	ejeeee
regrou and	dledee
regula	bkkfdZ
regula .	emdefd
rehear	eejfde
reimbu	dfljdZ
reject	gVRcW2
reject .	bQXiay
reject anybod	keeffc
reject anyone	jfeefd
reject by	cchdek
reject from	diYeem
reject not	ejdkeZ
reject you	fmdeec
relate	fefife
relate to	fefife
relati	eedffj
relati of	fdeeej
releas	nSbemh
releas .	dZZgdq
releas again	dYqeec
releas from	ebbdgn
releas on	lbeaie
releas the	kccclc
releva	fjeefe
reliab	ffeffh
relief	cbcjel
reliev	eccfgk
religi	fgifed
reloca	ccYkji
reloca .	fjcdeh
reloca packag	feffie
reloca to	edfkee
remain	ZxeagR
remain active	emYeeg
remain in	ejjdda
remain interv	edemed
remain on	ekdfee
remain open	enZdib
remain under	ZtYgdb
remain with	fejefd
rememb	cgmWZn
rememb i	dfefej
rememb the	jjYcbj
remind	XVurWV
remind @d	edgiee
remind that	dbiled
remind the	cdpbee
remind you	fcikdc
remind your	dYYued
remote	dechek
remote within	eedkee
remove	cWqbck
remove from	eZdeen
remove your	demeed
remune	hdekdd
renewa	ealefg
renewe	dYfcin
renewe .	dZgdeo
renova	fekeed
rent	eeekee
reopen	cSzhdY
reopen .	dZrdec
reopen we	fcjffe
reorg	eekeed
reorg .	fanfed
reorga	fXqeec
reorga .	fclffd
repair	ffiefd
repeat	jgZbdk
repeat the	feeefj
replac	dgbncf
replie	pigfaU
replie to	mcjeca
reply	gbgrdX
reply .	bmfadf
reply and	hdeiee
reply by	jYbbqc
reply earlie	eedgfi
reply from	mfcdee
reply i	bYsfdd
reply in	fjdeee
reply since	eldefc
reply stop	ffcjfe
reply thanks	ekceee
reply to	mbkfdZ
reply was	edmeed
reply with	bYeuea
reply yes	bbWvbd
replyi	ciblde
repo	Zdcrce
report	hibfja
report .	fZodbg
report and	ekdefe
report back	fkcefe
report for	ecdkhe
report is	hXncai
report on	debZph
report to	hdXkla
report will	ldeefe
report yet	fieffe
repost	feiffd
repost the	feiffd
repres	hakfcg
repres of	gcldec
repres you	fccgek
req	dYkdek
req #	eddeel
reqs	ffhefe
reques	YTwtZV
reques .	cZqgdc
reques a	edcmed
reques an	fifeff
reques deleti	fembed
reques for	fZghgg
reques has	fkeded
reques that	fblhcd
reques this	feiefe
reques to	dbindb
reques we	ecqfeX
reques you	eddmee
reques your	ecemec
requir	ZdTnds
requir .	baZffs
requir a	egdfei
requir an	edekfe
requir by	feeffi
requir for	gdddel
requir is	gcefej
requir more	fddffj
requir of	dtadeY
requir on	edjefe
requir securi	eidhee
requir the	egcefj
requir to	bcdhlf
requir we	ehdjfd
requir your	cddndf
requis	bVhdav
requis #	eibidg
requis .	fdVees
requis are	eamffe
requis has	echeeh
requis is	eekeed
requis on	fckefe
requis was	ecieeh
requis withou	fdfefj
resche	ckbked
resche .	ckcifd
rescin	febeYq
rescue	eddgek
resear	jTgjfh
resear assist	eeeeig
resear intern	naedee
reserv	Zkcjai
reserv and	hdbcdn
reserv list	dpcchb
reserv to	ecfeej
reset	edndeb
reset your	ffiefe
reside	YWchnl
reside .	egdjee
reside has	ebiedj
reside in	fdeehi
reside progra	feeeif
reside to	eecfek
resign	dcidgi
resolu	mddeee
resolv	eVhagr
resolv at	cZiggi
resolv not	fcbeen
resolv to	jXibfk
resour	aggZki
resour commit	eieeff
resour depart	dfkeed
resour team	fjdfee
respec	ghYado
respec of	eibeej
respec to	ieefff
respon	sjfaYY
respon .	Uqecdi
respon and	hobdea
respon are	fdnddc
respon follow	ieefef
respon for	fdiffe
respon from	ieeeff
respon to	mdkcbb
respon we	fdfffi
respon within	qacefd
rest	dbucaY
rest .	ZZtecb
rest assure	lmaeeZ
rest of	aelgah
restar	cZreed
restar .	cZoeee
restau	eimXga
restau in	efncdb
restfu	dYvadZ
restfu @d	gdkcee
restru	eRwehZ
restru .	fZofeb
restru across	gfceje
restru is	edifff
rests	esXceb
result	6hSTZe
result .	sbcYde
result @d	mcdeee
result and	ejeeee
result are	kiabeg
result at	idffff
result before	ckeffd
result by	obdeee
result for	djeeee
result get	igeefe
result go	jedefe
result have	dkeefe
result in	gcegei
result jem	igdefd
result of	tZZXdl
result on	1Raced
result placed	efbhie
result shall	jeeeff
result to	ggjddd
result we	eeeefj
result will	bxbacW
result within	mcedee
resump	feiffe
resump .	feiffe
retail	ddgifg
retain	bTcfjs
retain .	eaaheo
retain for	feefei
retain in	fdmeeb
retain your	egddej
retire	ZXncdk
retiri	eeeheh
retrea	ckjbdd
return	ibUkkg
return .	cXkihf
return a	fffidf
return and	hmccdd
return it	dcbkld
return on	njaadd
return one	fffZmf
return the	bccfki
return your	dcbbho
rev	ejeefd
rev .	ejeefd
revenu	ffehfe
revers	bYhjck
revers the	ebaidm
revert	luWeaU
revert .	fncded
revert by	lkbcec
revert to	crcceb
revert with	hbbndd
revien	fejefe
revien vers	fejefe
review	isZadb
review .	awhbaS
review after	fcebnd
review agains	enafed
review all	ddidei
review and	ckcghd
review applic	fnceec
review by	cmZbgj
review each	kgahed
review has	ijcded
review in	dhidee
review is	dkheeb
review it	fjbgef
review of	fhbfdj
review on	gidefe
review packet	jeeeff
review the	gabcni
review usuall	mbdffe
review we	fdeffi
review whethe	ieffdf
review your	laWgco
review>again	buZcdc
review>answer	iYpgcY
review>ask	dhjhfZ
review>bye	fbdeem
review>chosen	facdsZ
review>closed	djaedk
review>date	rgicdQ
review>decide	efdeke
review>free	geechg
review>give	mYXkck
review>goon	hZkeja
review>hear	gelbed
review>hold	gVlddl
review>if	hsbadY
review>joy	ekbeeh
review>match	gmZjcc
review>me	ZVlggk
review>meet	flcefd
review>news	sOYico
review>not	gYcfgn
review>offer	fbiWra
review>others	ikebdd
review>papers	ckVikd
review>post	cokeaZ
review>receipt	eecffk
review>refuse	jdafdk
review>review	kboZaf
review>said	gjYYme
review>soon	didhed
review>sorry	egZeek
review>start	lecbjb
review>step	ciddgi
review>thanks	eeifee
review>them	ghaccm
review>wait	gqabcd
review>will	lrdeXW
review>you	kebicf
revise	ekecfe
revise on	fejeee
revisi	XpkccZ
revisi it	Xpgdec
revive	eboeeb
reward	fgefhd
reward that	feffie
rh	leeefa
rh said	djidga
ricard	fffgff
ride	eeeieg
ride along	eeeife
right	gSdlgm
right .	dWlamg
right ?	dfibjc
right after	ubccda
right for	edcdji
right here	eeelce
right i	eceefk
right match	fceefk
right mix	egeifc
right now	Zidcbo
right of	fddeek
right or	dblged
right person	ekkdeY
right place	ededfk
right the	deelee
right then	eeefie
right to	ceXtcd
ring	rQVube
ring .	jlgcbY
ring @d	kbeifd
ring a	cdcpdd
ring back	dcaped
ring before	idffff
ring by	ckegee
ring her	ebdnee
ring me	mbbchg
ring on	nbedfe
ring round	nicYee
ring the	ZYjohc
ring them	cZbndk
ring to	dbened
ring with	ldedee
ring you	mRajgj
ring your	jdeeff
ringin	lbgafg
ringin .	ghjdda
ringin about	cbjchi
ringin with	ekdeee
ringin you	iefefe
rings	uaZade
risk	eecfek
road	ccdghj
road .	edheie
rob	geffff
robot	daYfeq
robot wrote	ecbgij
roboti	eddmed
roboti compan	fcekfe
role	bdbbhs
role 's	egkgfZ
role .	chWbip
role after	jgdjba
role and	ejdeef
role closes	ggided
role comes	eaefdn
role for	fbmddf
role has	damddh
role in	ihddge
role is	ehldYg
role needs	feeefj
role of	fddejh
role on	edifge
role play	feeife
role so	edceel
role to	fedidi
role was	ciWccs
role we	fgdife
role went	feedlb
role when	feiffd
role will	eZoffd
role with	cdXcsg
role would	fceekf
role you	dlegdd
roles	aUsaZp
roles .	efgcdj
roles are	eZledi
roles coming	dfefej
roles that	eckddg
roll	fddegk
rollin	cpbfec
rollin basis	cpcdec
roof	deqgbY
roof 's	ecmeed
roof .	ekfdec
room	XPezhe
room #	cbfmia
room .	dcaodh
room and	eedblg
room change	dcemed
rooms	ddlakb
rootin	eZnedf
rootin for	eZnedf
rosewa	hgeffd
rossi	gieeee
roster	jffcdg
rota	eZeldj
rota 's	iefeff
rotati	gcgifc
rotter	Zackoa
rough	peacdd
rough idea	nfaced
roughl	fkdgec
roughl #	feeife
round	dddrac
round #	ccbqed
round .	ZYXwak
round a	gcmafe
round and	igdefe
round at	ddmaeh
round before	doeaee
round but	dbdoee
round did	fejefd
round for	gZhidi
round of	fmcbeg
round on	obfhdY
round one	igceeg
round the	bjlagc
round three	dbened
round to	gpfcdY
round two	cacpdg
round with	bcliee
round would	fkecfe
round you	ffdaem
rounde	gdjeed
rounds	jdfdch
rounds .	eleeec
rounds and	eclehb
rounds are	ekdeee
rounds for	fbiedj
routin	dcijdd
row	ddekhd
row .	edggid
royal	eddekg
rubbis	eafdhk
rubbis .	echeei
rubric	ejceeg
rule	ufUbbd
ruled	lqZbcW
ruled me	fleeec
ruled you	epbeeZ
rules	cdgeek
rules of	fjefed
rules you	edcdjj
ruling	faneed
rumina	hmceea
rumour	ppWcbW
rumour had	mibdda
rumour that	fodfda
run	XfhnUl
run .	ebiefi
run a	dZaock
run into	fdifee
run it	gqZbdc
run the	eedkee
run until	gdfeei
rung	Yafamn
rung .	chefeh
rung to	dfbcoe
runner	gfdcej
runner up	ghbcej
runnin	VqicXf
runnin .	bwaYba
runnin a	fbdkdh
runnin at	eddeel
runs	XqmdaY
runs from	basccd
runs out	eldfed
rural	fieeff
rush	hoegaV
rush .	elcfed
rush it	mfeedc
rushed	cpcdhY
rushed .	dleefc
ruth	efhchf
s	cblkXg
s announ	eZreea
s date	idffff
s interv	bdfehk
s off	fjabdk
s on	dfbmee
s scratc	cfgfgg
s the	khdfcc
s tips	ffjeee
s top	ecnbee
s trial	bibncc
s when	jXadim
saas	ejedff
sad	fdieeh
sadly	Zcgcas
sadly i	eocgeY
sadly the	geceek
sadly we	fbedfl
safe	bZucaf
safe .	fgiefd
safe and	fkgbfd
safe home	eYgffm
safe travel	ecoddc
safegu	eYejel
safegu module	eeejef
safely	dhobcb
safely .	fdkefd
safely ignore	fejdfe
safely receiv	eeieee
safety	dcjlbc
safety is	ecleed
saffro	eijcdc
saffro but	ejjdeZ
said	glXYjh
said #	ihbgfd
said @d	ipZcfU
said @p	Yrcdce
said @s	mjZdcc
said about	jdedeg
said and	ghffYh
said bring	ddcode
said but	iaeefj
said final	jefdff
said fine	dcijed
said give	kecdlZ
said good	fdneZf
said goodby	fchfeh
said he	gtiWbV
said hire	ebfdob
said i	kYbmgd
said it	eehbmZ
said like	nbabdj
said me	hhagib
said no	Uagggn
said nothin	efldec
said nowt	eldeed
said on	Yjdkfe
said she	ngcccc
said so	emadge
said thank	efbeek
said that	ibdeek
said the	fXZdmn
said then	nXegee
said there	cXikei
said they	W5YSgY
said to	dbhddm
said we	Zlbbcm
said when	mbeeee
said within	mddeed
said yes	VSVe4d
said you	WoaZeo
said>again	ZsWWij
said>answer	iqYZZf
said>ask	ohWfce
said>away	gldhcb
said>chosen	jXgZpa
said>closed	deXcds
said>date	1kObbW
said>decide	mZdelb
said>free	dgjeia
said>give	bhdnea
said>goon	hdlddd
said>hear	sfdYaa
said>hold	VglimV
said>if	dcaanl
said>joy	bblaek
said>match	clehec
said>me	ZbpZoZ
said>meet	UjZoge
said>news	nfWZdl
said>not	eSefet
said>offer	eZliiY
said>others	hefhYj
said>papers	ebcdqc
said>post	ZZfavb
said>refuse	ldeece
said>review	hlZfiX
said>said	Yicali
said>soon	Zrcdde
said>sorry	edeeek
said>start	ZihflX
said>step	tddfcW
said>thanks	bXfccs
said>them	lhXbgh
said>wait	cijeed
said>will	hpUcch
said>you	deShqh
sailin	dldbeh
sails	Vbljlc
sails on	Vdlglc
salaam	fhcdej
salaam brothe	fdcgek
salari	casbbc
salary	dWfuiU
salary .	cacmja
salary ?	eeekee
salary and	fcgcld
salary as	eedaoe
salary expect	ghXoVi
salary histor	fefjed
salary is	deeclg
salary level	iceecj
salary of	ffeeie
salary slips	feepXe
salary will	feeeje
salary wish	fheide
salary would	eldbfe
salary you	kceggb
sale	felbee
sales	ffbjic
sales .	feefif
sales associ	gaehkc
sales direct	edemed
sales team	feeeej
salon	gedfei
sam	kedfbh
sam and	kdfeff
sam from	eiahci
same	eUjqcc
same .	ejffec
same as	bkkddc
same day	edbjbk
same hour	eeaoed
same link	efckef
same money	feeema
same place	ebcjek
same team	ffffjc
same time	kaYjdj
samir	ffeehf
sample	dchuUZ
sample .	ddbpbf
sample agreem	edlfdd
sample and	fkedee
sample lesson	feekde
sample of	feeief
sample questi	ecncee
sandhu	fgffff
sandov	ddejfg
sang	ecdeld
sanjay	iTsdcd
sanjay no	lcdieb
sanjay yet	dZodgd
sanne	feffff
sap	fhehee
sarah	ffffff
sat	pieWZc
sat @p	dhkeeb
sat down	hbcedm
sat the	gpbYee
satisf	bbiWph
satisf medica	ffefie
satisf refere	feedke
satisf the	dddefk
saturd	jcceej
saturd .	fedeek
save	dlpVcc
saved	dTyeeW
saved .	eakkea
saved as	eZsbeb
saving	ehqXcc
savoy	ccbkej
saw	hkUiaj
saw that	feejee
saw the	gcjeee
saw you	eladeh
saw your	gbZsbc
say	fofYgb
say .	W/PZWU
say ?	fdffkc
say @d	odYiba
say @s	ekdbhd
say @t	eddnec
say a	fXoheb
say all	fdifff
say and	ekgdec
say any	ekeffd
say anythi	cpgXfa
say before	fkddfe
say for	dgkeed
say hello	cauaZb
say hi	eeiefe
say how	bkmbcb
say i	gRonhY
say if	ichchd
say in	fdcdji
say it	lOcYhu
say more	csbcea
say my	fcleee
say no	heeXdn
say she	fbjfeh
say so	dcgjdg
say thank	dYleej
say thanks	edmeec
say that	ZfadZu
say the	cdabrf
say there	ehbelb
say they	jiddec
say this	eaefhj
say we	fbhdig
say what	fhieed
say when	eldidb
say which	dXioed
say who	vaaZdc
say yes	aoRfnb
say yet	fidffe
say you	idagje
say your	eicedi
saying	Umobab
saying not	fbkeeg
saying that	dbnhda
saying they	edmddd
saying yes	jaibjc
saying you	epceea
says	iiaceh
says .	lgXcdk
says @d	mebeed
says all	fdiffe
says and	Xkcado
says but	iceeck
says check	ddgkee
says come	adenee
says final	mcddee
says goes	eZieej
says he	ngaehZ
says hello	dbqedb
says hi	aaredc
says hr	efefie
says i	dYfdsZ
says in	aheeke
says it	djYgbk
says no	cUUahy
says not	eZgeel
says on	ejhddc
says otherw	edmedc
says she	glhcab
says so	eeflce
says that	fbdigh
says the	phYadf
says their	fejeef
says they	ljkaZZ
says to	jddfff
says yes	dcdije
says you	Zladjg
says your	cjcejd
scaffo	kcfajd
scaffo so	kdabke
scale	edgcle
scale .	eeceme
scan	dcfpcb
scan of	fecjge
scanne	feclee
scanne copy	feclee
scared	dcemee
scared of	dcemee
scarf	dbtadZ
scenar	fedkfe
scenes	fgegef
schedu	agU3ZW
schedu .	dgeiee
schedu a	eeboed
schedu for	ccWued
schedu link	fdeked
schedu you	dchjed
scheme	gbpWja
scheme .	ecmYoV
scheme the	dleedd
scheme you	edcije
schola	ecZhen
schola .	eebeel
school	kdhZhe
school .	hZiffg
school and	ebpddd
school busine	iddffg
school has	gjefXi
school in	cceali
school is	iedeid
school office	kddegd
school posts	ckieeb
school that	ejefee
scienc	ijYbhh
scienc appren	ijZdeg
scient	egcdle
scope	kgeced
scoped	fideff
score	dZYbdw
score was	ecbcep
scorec	hiddee
scored	kcYedm
scored by	jdeefe
scores	mkTXZo
scores .	ekeaeh
scores and	jdddfh
scores are	lgZfdg
scores from	giedee
scores were	ecceem
scorin	jcddei
scorin .	iefeff
scout	jeeefe
scout 's	jeeefe
scrap	hddkfc
scrapp	fcceen
scrapp .	fcceem
scratc	dcjgff
scratc that	cfgfgg
scream	dZkdld
scream .	eakdkd
screen	akVqdd
screen .	egdkga
screen and	deeckh
screen candid	ejcffe
screen commit	dkeeee
screen has	deejdg
screen on	efdjee
screen questi	edekef
screen with	ebdmeg
scribb	imTliW
scribb .	efcijb
script	emddec
script is	dleefe
scruti	ekcdfh
sea	bgVmfj
sea .	fadedn
sea servic	eecled
sealed	bajnmV
sealed envelo	fceled
seaman	feckee
search	ZcldZp
search .	bcgbdo
search commit	fhaieh
search for	eZhhdk
search is	egcdfk
search on	fdjffe
search while	eanffd
search with	fccefm
season	bVfViv
season 's	eejffe
season .	cYfbeq
season and	fejefe
season has	eddfel
season is	ecXeep
season sorter	ffiefe
seat	cXcamo
seat 's	eZcfep
seat .	fbmcdg
seat at	ehcife
seat for	ebecli
seats	eYcien
sec	eeeief
second	fZYjgm
second .	faZXhr
second and	idZeig
second batch	ledeee
second chat	hcejed
second choice	egeedi
second class	gcedma
second conver	cldhcd
second cook	Xdmbnc
second floor	ediidd
second hire	fdefek
second i	edeeel
second interv	dbkqcV
second mail	afgidi
second meetin	cdelfe
second of	dkeeed
second one	cmaged
second opinio	dhdjed
second page	fdejfe
second part	ceekfe
second readin	iefeff
second round	eeXeil
second rounds	neiadY
second seat	fdcaik
second servic	lcddef
second stage	dcdoec
second talk	bmcddg
second though	fbfeej
second wave	hcbddm
secret	jbdiee
secret .	pecZcg
secret i	dhdela
sectio	dhgkbb
sectio #	befneb
sectio 's	ehieec
sectio .	gfhgdc
sectio chief	fddgej
sector	dXpcdh
secure	hddife
securi	fccnfd
securi card	feefie
securi cleara	dfbgdl
securi have	figfed
securi number	ffdief
securi questi	deelde
securi vettin	fhdchg
see	cqflXZ
see .	XxhbaV
see @d	kdedff
see a	hlZZdk
see again	hmdYee
see all	fieeef
see and	djeffe
see attach	edefke
see below	fadjei
see from	ejeefe
see her	Zmldcc
see how	bqYnaX
see if	hWljed
see it	pWcafk
see me	ZYZuch
see my	gdeiee
see on	ihecee
see other	hcgfef
see our	ecndec
see so	jjbcee
see some	diefee
see that	djddeg
see the	lTmhZe
see this	fdedfk
see us	bdYtbc
see what	Z1bXZY
see where	ffedfi
see whethe	elddee
see who	fjkaeb
see why	ffecld
see you	SRqxba
see your	dgefdi
seedli	blblea
seeing	ffgoXa
seeing her	lbbkdd
seeing how	elbeef
seeing the	belgce
seeing two	dkeefd
seeing you	dahiff
seemed	fijfeZ
seems	cecjgh
seems to	cbdjgi
seen	ZnZmXh
seen .	bjbnec
seen the	elacgg
seen your	hhYcbm
sees	fdekde
select	ZjZiig
select .	fYVhgr
select a	eedhei
select and	efhckc
select as	feeife
select board	Voccii
select commit	jceeeh
select day	cdllba
select for	akVkqW
select has	ejdefe
select is	hkbgdb
select offici	gldcec
select proced	cYffeo
select proces	ajmcda
select result	kedeee
select to	deliae
select will	lddefe
select you	fidbkc
self	dddlgd
self schedu	edfjee
self tape	ffeiee
selfie	ffecjf
selfie for	ffecjf
sell	hdieed
semana	fdkeed
semest	eehdhd
semina	eeckeg
senate	jjZfai
senate approv	fjedef
senate is	jkabde
send	ZYY2hZ
send .	ednaef
send a	cmjbbd
send an	deejef
send back	deekee
send it	cacsea
send me	eaZvbd
send more	ebdnef
send over	ecejeh
send the	aabkod
send them	feeffi
send this	eekdfe
send us	edcpdd
send you	bmfXqY
send your	cabkkg
sender	ghegee
sendin	aTljmc
sendin in	ejeefe
sendin me	feeeke
sendin over	edbjei
sendin that	edmeec
sendin the	dedkhd
sendin them	efcled
sendin this	damddh
sendin you	eeeeld
sendin your	gekbgd
sends	eRuYlY
sends her	cbndhb
sends his	dbqcda
sends hugs	feiffe
sends its	jbieed
senior	ccdVsi
senior associ	efeame
senior lectur	fedeje
senior living	ekdefe
senior one	feefie
senior partne	eibdif
senior planne	fcihfe
senior role	fefekc
senior vet	figafe
sense	eegchh
sense .	fddeig
sense of	eejdfe
sensor	ecbnee
sensor fusion	fedjee
sent	ZYopeW
sent .	echjed
sent a	eZqfda
sent and	eedled
sent by	gcbned
sent her	dgpZcc
sent me	egejde
sent on	ckeged
sent one	bhdbjh
sent out	kdeefe
sent over	dgdked
sent thank	egkdfc
sent the	gXgffk
sent them	fbdhek
sent to	icednZ
sent us	eameef
sent you	eadnef
sent your	endbde
senten	hfddid
senten .	hfddid
separa	ccaipZ
separa .	feZfne
septem	lchXlb
series	eblgee
series b	eckhfc
seriou	coWeYk
seriou about	eeejee
serve	lakceb
served	ffeidf
served .	ffeidf
server	bcnhec
serves	cjeehd
servic	gbhide
servic .	ecgddl
servic and	khdcfd
servic centre	idfeff
servic of	dbbdnh
servic on	cednee
servic to	fejefe
servic with	ejbkeb
sessio	kYavZZ
sessio .	edjjdc
sessio for	edkgdc
sessio of	mbcgee
sessio on	ieeeff
sessio was	ilWfdg
sessio with	eacrdc
sessio you	edelde
set	Xddubd
set .	edcddn
set a	eadpdd
set aside	ggZaeo
set for	fdbgek
set me	ddcnde
set of	fefife
set on	fefeif
set out	dcdami
set the	fdfjee
set up	XbmvYV
set you	ekeZie
sets	ffffgf
settin	gZiZfm
settin out	iedehe
settin up	ecdjei
settle	tlVTee
settle .	cuadZZ
settle and	efjeed
settle by	qcbcec
settle i	dmeeec
settle it	fYcgik
settle on	eabeeq
settle the	eebdnc
seven	nTgenY
seven .	jdeeee
seven hundre	efeief
seven people	ffeckd
seven years	ffdief
severa	chZcco
shadow	cdcpcd
shakin	fadeqb
shall	ofRdfk
shall be	paeagd
shall have	phabdd
shall i	dbdhek
shall not	bXfYcx
shall notify	eldedd
shall revert	bqddeb
shall see	cmedfe
shall teleph	ieeeff
shall we	ZZasib
shall write	dledee
shape	cdcleg
share	hggjca
share code	feeife
share it	ehlaee
share the	efeiee
share what	jdfeef
share yet	fkdeee
share your	eedjge
shared	kklZYZ
shared a	dcngcc
shared folder	eendec
shared servic	iefdff
shared with	goaddd
shared your	jjbdbg
shareh	iefeee
sharin	bjicfe
sharin it	eledee
sharin your	dhegdi
sharp	bcckmb
sharp .	cednee
sharpe	ebcddp
shauna	geffff
she	kfbdge
she asked	cYbldn
she can	ekcidc
she could	dlggea
she decide	jcdgef
she did	pZkbdd
she does	fbdffm
she gave	dhcmeb
she gets	fkdefe
she goes	fZihci
she got	aiiebj
she had	Yadblp
she has	jklbZX
she hopes	djdcei
she is	nebigX
she just	ekbbkd
she kept	bcciel
she laughe	dkbkeb
she promis	mcddfe
she rang	bZgjle
she read	fcdelf
she reckon	iddfeg
she rings	ldcefe
she said	sadddd
she saw	hddeei
she says	bVthhV
she sent	edihed
she thinks	kjbced
she told	ihYXkh
she took	ecoddc
she wants	dccpde
she was	dkcXan
she will	tmaWXc
she would	cuZWgc
she wrote	flkcdX
sheep	ebchel
sheet	fXfmlX
sheet .	edmeeb
sheet and	cblifa
shelf	edkfed
shelve	dbodkY
shelve the	eeneeb
shift	bdfkic
shift .	ajfhbi
shift ?	ccenee
shift @d	defjef
shift and	leeafg
shift manage	feeief
shift the	hdbamg
shift was	ehlaec
shift with	eeeief
shifte	elaeeg
shifts	ccXibq
shifts .	ibdefj
ship	Uhbekm
ship 's	eZdhem
ship .	eqadda
ship has	fdcdhj
ship sails	Vdlglc
shippe	acleei
shipya	edideh
shirt	fddfke
shirt size	fdehie
shoe	bdbrec
shoe size	ceelee
shoes	WXmuZZ
shoes .	XYqnaa
shook	dZlbig
shook my	eandib
shoot	feYdkj
shoot you	ieefef
shop	bUqZel
shop .	efeeei
shop and	haccij
shop floor	efiffe
shop will	ebneed
shoppi	eeidid
shops	fgegff
short	ZXdybe
short .	enaddf
short answer	gecfdj
short call	efdked
short info	fehcgf
short listed	ccliec
short notice	eelheZ
short of	eYaaev
short questi	feeife
short survey	egjgeb
short the	lcddef
short they	fddnec
short video	dgcmed
short writin	eeeief
short writte	dcdned
shorte	fdeked
shortl	jyQnSX
shortl .	crTgah
shortl and	ecekch
shortl applic	fkdhea
shortl as	eejfed
shortl candid	noYfbW
shortl for	bfZwZb
shortl has	fmbeec
shortl is	eocgda
shortl of	mcedce
shortl takes	jdeffe
shortl the	ebefel
shortl you	fldaeg
shot	dnadka
shot from	ejceef
should	ogbcdd
should a	fmbdef
should anothe	edeefk
should be	oTcjgg
should come	cdemee
should have	dYcdcs
should hear	ndbeee
should it	fjeeed
should know	jkcbdd
should let	meebee
should like	fYcmie
should not	gbbckk
should receiv	ocdded
should report	ecbkie
should see	ddkdhe
should take	gYhidi
should the	gllabZ
should there	ekeeed
should we	imdeZd
should you	isZUhb
should your	fqcZec
shout	Vnckgb
shout .	fmaegc
shout if	aYiikg
shout when	djefff
shouti	eaWdtd
show	ZTlnfg
show in	ecmeec
show it	deelee
show on	ceclff
show that	cfdgmb
show the	feeefi
show this	fejefe
show you	dbndcg
showed	deqaYg
showed me	easdbb
showin	eZmfcg
showin you	fdlded
shown	ffccbn
shown .	eedeek
shown and	edeffj
shown your	jicaeh
shows	idTfhm
shows for	lfecec
shut	WYvcbe
shut on	jdeefe
shut the	faieej
shut till	dkeefe
shutdo	Ypebef
sia	feckef
sick	bmjccc
sick @d	bdmeef
sick and	jedfff
sick so	cijedc
side	auhYgT
side .	bfqacd
side answer	dnceeb
side before	ifeefe
side i	ekdeee
side of	aqjddW
sides	eaWtah
sides ?	fedled
sidewa	ehddei
sie	feiefe
sift	cqVfbh
sift .	fccffl
sifted	gXYber
sifted out	eYZcer
siftin	czTgbV
siftin .	enaieb
sight	htZbbW
sight of	emgdca
sign	QYeb/U
sign .	Weefra
sign and	eddYqe
sign both	dfeanf
sign by	cedZsd
sign in	acscec
sign it	eddgkd
sign off	kfbeff
sign on	Yfccre
sign the	ZbZrla
sign up	damfdg
sign when	ffeeif
sign within	beeele
sign you	eeedmd
sign your	feecke
signal	dkhgiW
signal @d	edkefe
signat	cWWj1S
signat 's	edfekd
signat .	eZXmnb
signat on	decend
signat reques	fekeed
signat to	ieffef
signed	QWHf/e
signed .	deUfrb
signed @d	ddbccp
signed accept	bcdimd
signed and	idcdlb
signed at	edgejd
signed by	eeecle
signed contra	adZinc
signed copy	ecdcoe
signed declar	edelee
signed it	ekddic
signed nda	efeief
signed off	ZjZcsb
signed on	fledfc
signed so	ecYhdn
signed the	ddbckl
signed with	bbaaoi
signed you	feeekd
signed your	fcbdjj
signin	clgXkc
signs	veYiZX
signs off	mgZhcc
silenc	orRbbb
silenc .	kmYccd
silenc does	keeffc
silenc we	edbeen
silent	elfced
silent retrea	elbefe
silly	kccjfb
silly not	ecelee
silly to	mfeedc
silver	fhdfff
simila	abibdq
simila jobs	edfeei
simila roles	ceeeel
simone	egffff
simple	hgdhed
simple a	ifeefe
simply	hmlecT
simula	cfWree
simula at	chZmee
since	dkaXYt
since #	hhideb
since .	dladei
since @p	ZUmbho
since he	akeeei
since the	laidai
since then	eegfYm
since they	geddej
since you	fjTdik
since your	emeefb
sincer	hiWkhb
sincer apolog	enZida
single	kdcidd
siobha	fffehf
sir	nabdhf
sir .	kdghcb
sir has	egbfej
sir i	ickedc
sir is	ffeckf
sir madam	ejdeff
sister	cWofXm
sister and	gclded
sister got	edpdbb
sister i	ibejee
sister in	Xbhicn
sister says	ddgkee
sit	fngmWV
sit by	ekbgcf
sit down	glZhga
sit in	dekiac
sit on	flfddd
sit the	ecemed
sit tight	iboccc
sit with	eeejee
site	Zdklaf
site .	bXqYan
site agent	gdifee
site and	fecffk
site by	dedmee
site for	fkcceh
site interv	ecZqed
site is	ddpdea
site superv	dmecee
site to	dbgdmc
site visit	dddlef
site withou	ejidfa
site you	edbjei
sites	edmdec
sits	lkgaca
sits @d	nddcee
sits in	edmeec
sittin	dhXepc
sittin .	ekdgec
sittin down	hcdZpc
sittin in	cgblhb
sittin the	fcddem
situat	fXemdj
situat change	geiefc
situat judgem	edeled
situat we	ecadeo
six	hVWmrZ
six .	jbcmdc
six and	icehef
six month	feeieg
six people	ffebem
six places	edfdke
sixth	fbkdid
sixth form	fbkdid
sixty	hddfid
size	XhXrff
size .	eeckeg
size for	cedmee
sketch	fegfff
skill	feeefj
skill set	feeefj
skills	dhblah
skills .	efifee
skills and	dofbeb
skills are	cbdcep
skills check	edbndg
skills most	ijccfd
skills test	ffeife
skip	edgife
skippe	dbeffm
skippi	ebcjgh
skippi the	eddjge
slappe	fekfdd
slappe a	fekfdd
sleep	sjbSmT
sleep on	skXRnV
sleeps	fehfff
slept	eacdeo
slept on	eacdeo
slid	feeema
slides	YSnuZd
slides .	eeekee
slides by	ceekef
slight	fideff
sligo	fbhfcj
sligo and	hediee
slip	kYaeen
slip .	ecchek
slippe	ikddcd
slippe .	dnZedg
slips	feepWe
slot	ZfR7YU
slot 's	embfed
slot .	fcYuca
slot here	feblee
slot in	fedjff
slot that	flcdfd
slot to	ddiied
slot works	feejfe
slots	aaW0ab
slots .	feekee
slots are	djbjce
slots for	edcmee
slough	dhbgej
slow	f6WYaO
slow .	dyWcdX
slow busine	hidfed
slow reader	eieefe
slow to	eemeec
slower	gieede
slower than	icffeh
slowly	erbcdb
slowly .	gldcee
small	ZXshXh
small animal	eiheed
small bookin	ffeief
small talk	eYsbdZ
small team	ehjcee
small world	eboedc
smalle	fbeefk
smashe	feeiee
smell	ecbarb
smile	deefdk
smile .	eldded
smilin	eardeZ
smilin .	eardeZ
smoke	kiTZod
smoke .	dgVdqc
smooth	nbgcdc
smooth .	nbgcdc
smores	edgdjd
sms	ladffh
sms hi	hccegj
snap	ekdcfg
sniff	fhdgef
snow	ihjdda
snow 's	fkdfed
so	gcbfii
so .	dndfae
so @d	+NVaYe
so a	doaeed
so all	fiheeb
so and	efdika
so are	dbjdld
so bear	dpaeec
so before	idffef
so bring	eeejee
so by	obedde
so close	dcbedo
so come	cbbtbd
so consid	eedeld
so could	djdjec
so count	rbYeee
so did	dgedam
so do	dhaXuW
so everyt	ejfeed
so expect	haiged
so far	YrpbXV
so five	hhZbhj
so flat	egbikZ
so flexib	ddegih
so for	ebjddi
so give	edejfe
so glad	ifddhe
so hang	erbeea
so happy	dchdmc
so have	gdegbj
so he	cclidc
so here	aahXrg
so i	adkkfc
so if	aarcfd
so is	efWhik
so it	doOhkf
so kind	feejef
so let	eicdie
so lets	iccekc
so long	ojXdcd
so look	lcedee
so make	leefeb
so many	ebfeek
so much	gbhXdm
so my	fedeek
so nice	edibfi
so no	fcajan
so nobody	bmhdeb
so nothin	draddb
so now	hcegeh
so on	egkeeb
so our	dlmZeY
so please	gliZhZ
so pumped	eeedke
so quick	kcfZje
so recrui	eoXfed
so she	gfbibj
so so	fgedie
so sorry	bdYdZv
so taken	fefdjd
so tell	echiee
so thank	fkefeb
so that	iOanhn
so the	fOkkgk
so there	fdWefq
so they	WScooh
so things	fjdffe
so this	ebbddq
so those	fhddei
so uh	egfcej
so um	feobec
so unfort	feifee
so we	aUcgir
so well	ecbgkg
so what	eeeiee
so when	feeife
so who	cocdec
so will	gcddme
so with	fddegj
so would	dcbnic
so you	hkaWoa
so your	darZde
so yours	keeeed
soc	feeehg
social	bepdec
social media	chobdc
social securi	fecihe
sod	Ydldlc
soft	ggdchh
softwa	clhbgc
softwa engine	dlfchc
soil	eclegc
sold	eYnacl
sold and	eZieek
solici	dZleje
solid	ibeefi
soluti	Yfbmbl
some	Y5aXYc
some delay	fdjeee
some great	edjege
some intern	djeefe
some more	dkedef
some of	fngacd
some point	jtYZbZ
some stage	dnecee
some time	c/QQbX
some years	ffeeei
somebo	bUTYY+
somebo cheape	feeeej
somebo else	jgddbg
somebo is	dbegld
somebo local	edbeen
somebo reads	ieeeff
somebo who	ZYaZc0
somebo will	iggedc
somebo with	dbZZax
someon	YbSZV/
someon .	iWdddr
someon alread	edZedp
someon cheape	edefej
someon else	fVbblo
someon for	feceel
someon from	Zmakbf
someon in	dhcdek
someon is	ickbfe
someon local	fbdebo
someon on	iceefh
someon to	dtdaac
someon who	fWbfct
someon whose	ebeeem
someon will	gcclee
someon with	aUWTZ+
someon would	Zoeeee
someth	YwXlSe
someth .	Y3abYW
someth better	eaecen
someth concre	cpddec
someth defini	kcfeff
someth else	caqcfc
someth for	glbgcc
someth in	dlddef
someth nicer	ecdfem
someth on	geeiee
someth to	ckchee
someth you	aeZwac
someti	jadhdh
someti @d	jdfeff
someti in	geejee
somewh	bijedd
son	fddeel
song	fehgfe
sons	egeffg
soon	azdeaW
soon .	V2eWbX
soon and	eieehd
soon as	jnZiba
soon you	ebjied
soon>again	kckcec
soon>answer	iaamdg
soon>ask	efdfie
soon>bye	fdlefd
soon>date	4IYjhZ
soon>give	djefff
soon>hear	dmchdc
soon>if	deekee
soon>me	feaelg
soon>meet	dkcied
soon>news	amidec
soon>papers	edegdj
soon>post	fgjece
soon>them	guZVde
soon>will	ffcmfb
soon>you	ddboah
sooner	jiYfib
sooner .	fdeefj
sorry	eZkaZs
sorry .	dlUWYx
sorry ;	mbddef
sorry about	ibegdh
sorry but	dUkcdq
sorry for	nZeegd
sorry i	dglcgb
sorry mate	eaecep
sorry that	hdebdl
sorry this	flcffc
sorry to	dWsfZg
sorry we	eaemee
sorry wrong	chobea
sorry you	ecradb
sorry>again	elWmce
sorry>answer	bcoZal
sorry>ask	lgdcdf
sorry>away	bpfdea
sorry>bye	fekfec
sorry>chosen	fdoeeZ
sorry>closed	daZheq
sorry>date	qYcgbf
sorry>free	efckef
sorry>give	edkdee
sorry>goon	ddbiek
sorry>hear	ebrdea
sorry>hold	ebdmef
sorry>if	gcmeeb
sorry>joy	edbeem
sorry>match	faZien
sorry>me	fkehbb
sorry>meet	dcogeZ
sorry>news	igTZcs
sorry>not	YgYgbs
sorry>offer	ebdemf
sorry>others	dcfcen
sorry>papers	fedlfc
sorry>post	dWaday
sorry>refuse	dbZdet
sorry>review	fddeel
sorry>sorry	mbbcje
sorry>step	ejfefd
sorry>them	eXieen
sorry>wait	oYYfhg
sorry>will	cVrghb
sorry>you	YYpaaq
sort	Viaqgd
sort of	dabldk
sort out	difjeb
sort the	eeeekd
sorted	eeigaf
sorted .	cdibdl
sorted by	bedmef
sorter	ffiefe
sorts	hagcld
sound	agjadk
sound .	dkdeef
sounde	fqbddY
sounds	ehheec
sounds good	hdhhdc
sounds like	dZlcgh
soup	eaqcec
sourci	feiefe
sous	ecbbmj
sous chef	eeceii
southe	ebmefd
soz	dbZcdr
space	brZcdc
space .	dpcbdc
spam	dekhfa
spam .	chfhed
spanis	dediei
speak	nfXihZ
speak .	egbgkd
speak about	geecke
speak again	dcemee
speak of	fclefd
speak on	eedkef
speak to	iqZgZY
speak with	fcegek
speake	dYggcm
speake .	fdbiej
speaki	diUoef
speaki to	edefej
speaki with	dgYkgg
speaks	fdeffj
specia	ihmZae
specia .	icjeed
specif	fhcehf
specul	ecleee
speech	daejkc
speed	enahgZ
speed it	emefeb
speed up	efekde
spelle	ebhdjg
spelle my	ecidhg
spend	cZgvaa
spend @s	dcence
spend a	eddmed
spendi	dfmeeb
spendi freeze	feifee
spendi on	ecmffc
spent	fdcden
spent with	fdcdem
split	drcedZ
spoilt	efeffh
spoke	hbfadn
spoke .	dbheek
spoke to	ejcfff
spoke with	kZhZgj
spoken	jmbahb
spoken .	imccdb
spoken on	idffff
spoken to	fiabii
spoken with	hjceee
sponso	cdXffp
sponso 's	edbdij
sponso in	dfbidi
sponso visas	ebbefo
spoon	edjidc
spot	eZRmgo
spot 's	edZdeo
spot .	lbbodZ
spot for	chddif
spots	fcbfem
spread	dcardd
spring	YlnVdg
spring career	feleec
sql	bbmdei
sql test	delcee
squad	eedgjd
square	jhcfai
squeez	cbmjcc
sry	hbcedm
st	jdlbdc
stable	eddneb
stack	ejabhi
stack up	hbbeij
staff	dcnSpc
staff .	gecdoa
staff and	fcdegj
staff engine	efdldd
staff nurse	egdckf
staff until	fblfee
staff will	emcdee
staffi	iidgcc
staffi office	fhdide
staffi team	icheee
staffr	ecjeeg
stage	crQoWi
stage #	hgZjcg
stage .	bkUaYu
stage and	ceehdj
stage for	egdked
stage is	ffcqbZ
stage manage	fefeck
stage of	jdemdY
stage two	fefife
stage we	fjeefd
stage with	eefejf
stage withou	ejegfb
stages	dtYcdc
stages .	dpaded
stairs	ebmffc
stakeh	fidffe
stall	dickdd
stamp	djfdkZ
stamp .	dkccla
stamp @d	feifee
stampe	bXlaqa
stand	lXkbai
stand .	meebdg
stand at	eejefe
stand still	eZoeed
stand with	efkffb
standa	jVfadq
standa in	fdjdef
standa of	fddefk
standi	ggchee
stands	TemVqf
stands .	ajbbdo
stands and	fdjffe
stands in	efjcib
stands until	Zeddqb
stanme	hcdhdg
star	feffhe
start	YbRi3a
start .	bZeind
start ?	ecdcod
start @d	chaZpd
start after	eecenc
start again	fdifee
start and	edbpce
start date	bdacub
start in	dbkanb
start of	bhcjdh
start on	VdVQ1m
start the	eccqbd
start to	ljacdd
start up	echfie
start with	dcdjkd
start you	feeeje
start>again	eardeb
start>ask	edelde
start>away	efedjf
start>chosen	fiefef
start>date	TWfN6l
start>goon	feffjd
start>hold	eblfef
start>if	bjbeld
start>joy	eibcld
start>meet	ebceik
start>not	ahfnad
start>offer	dhhYmb
start>papers	fddiid
start>post	fcmeag
start>review	cgjmbZ
start>said	eeebkh
start>soon	edeige
start>start	ffeief
start>step	dhgncZ
start>them	fhaZjj
start>will	Ygejic
start>you	aVVoqg
starte	Ujgcpc
starte .	edleed
starte an	ecmded
starte form	fefdie
starte lookin	ededel
starti	YabX2W
starti @d	bZedqd
starti in	edegif
starti on	eeeeje
starti salary	dhiajb
starti whenev	fedbod
starts	YZxXWk
starts @d	clafdj
starts at	bdihid
starts in	edkeef
starts on	hXoVWp
starts up	fcmeeb
startu	egggcg
startu ?	ejcddi
startu in	fediff
state	ddkhdd
state .	fefied
stated	ckhdXj
stated in	clhdZg
statem	ZWhtga
statem from	ecemed
statem of	edehie
statio	gXlkea
statio 's	lcgddd
statio .	ecjgfe
statis	edkefd
status	huVcYg
status .	bscbdb
status at	ehiced
status change	jkacde
status has	fdbefl
status in	ffieee
status interv	hjedfc
status not	fddfej
status of	gegbej
status under	cnXlda
stay	dUsabm
stay .	lYjdcg
stay connec	fdeeek
stay in	bZnfbk
stay on	edihee
stay safe	ejecfh
stay up	edbmef
stay where	ebpceb
stayed	fWnbcl
stayed by	dYoeee
stayin	emgeeZ
stays	Yhqbcd
stays on	egjffb
stays open	eobeeb
stays with	fdkeed
steel	ddahkf
steel toecap	eeejef
steel toes	eecele
stefan	hefefg
step	ZicteV
step #	hgchfe
step .	eangdd
step before	ecelff
step decisi	eddehi
step for	endafe
step i	fandgd
step in	eddjkb
step is	dbVydb
step of	feeife
step to	egjded
step we	efeiee
step would	dobbee
step>again	ceicbl
step>answer	hicghY
step>ask	cdifgg
step>away	cjjfdc
step>bye	igYgej
step>chosen	akddgg
step>closed	bdadbs
step>date	mZZxaX
step>decide	fhbjed
step>free	ZWdwZg
step>give	dgVxaX
step>goon	goYdcd
step>hear	jffefc
step>if	grXfcb
step>joy	bjfclc
step>match	cflXek
step>me	YZohkZ
step>meet	lshRbb
step>news	opaRdf
step>not	ahZgel
step>offer	ihcYpZ
step>others	bnbbdj
step>papers	bhhidd
step>post	kggcYh
step>receipt	gkfeda
step>refuse	efkZeh
step>review	bjbmce
step>said	rdbdcb
step>soon	ediide
step>sorry	eaaeeq
step>start	ceYucb
step>step	XdZ2aY
step>thanks	heceei
step>them	Zkbjdg
step>wait	dhiddf
step>will	itWjYZ
step>you	ggTpfe
steph	feffgf
steppe	ejhdec
steps	gorVZU
steps .	etZbcc
steps and	hbkdfe
steps for	fclffc
steps i	fgkddd
steps the	efjeee
stewar	efidef
stick	eddeel
stick with	eddeel
sticke	edjdeg
sticki	ebbddq
sticki with	edcddn
still	Y/QiZP
still .	dcjcgh
still a	dViilf
still active	eledfe
still at	fifdfe
still availa	fcekef
still awaite	hideee
still be	ejhccf
still being	b2WZbX
still can	emdeea
still delibe	cpcddc
still discus	emceee
still doing	drbcdc
still evalua	eieffe
still going	dmeeed
still got	dldgdd
still hangin	ejeefe
still has	ejeehc
still have	dmbkdZ
still in	isXccZ
still intere	aWnncd
still interv	ftbdeW
still keen	eebnde
still like	feigde
still meetin	fieffe
still missin	eefjef
still need	ebendd
still no	fjgcde
still nothin	asbeea
still on	ilXjcc
still open	dhcldb
still review	fieefe
still runnin	endcee
still talkin	kahfee
still the	ffeeei
still under	epcddc
still very	eldeed
still waitin	Xwadcc
still want	cZgimc
still weighi	embeee
still workin	fnbdfd
still your	fcldee
stipen	efdcle
stipen of	feecle
stock	eecige
stoked	fffdie
stone	efhefe
stood	eZnedf
stood down	ebmeee
stop	jRlccm
stop .	ifdicd
stop all	edmeed
stop here	feZefn
stop on	eYqeed
stop sendin	fbnbff
stop the	fejffc
stop to	dcjied
stoppe	SSufan
stoppe .	fckffe
stoppe all	eboeec
stoppe and	edjfee
stoppe for	famefd
stoppe me	eediff
stoppe recrui	fcWeer
stoppe the	eZiddk
stoppe till	edkffe
stoppe until	fckffd
stoppi	eckdeg
stoppi by	eekded
stops	ciiede
storag	efegeg
store	fehgfd
store .	eidfeg
store manage	fecggh
store team	fieefe
stored	bavZea
stored for	edlefc
stores	elecfe
stores .	elecfe
storie	dXwbca
storie from	dYubdc
story	fWqYfh
story .	eejeef
story about	ecmded
story short	iacdii
story with	eeffei
straig	sZVdam
straig after	tXcddd
straig afterw	iefeff
straig answer	mkbcea
straig away	fccfii
straig on	hieede
straig to	ddgneZ
straig with	Zhlcdg
strang	fedfej
strate	ebnede
strate review	ebnfeb
street	dbhpca
street .	efjeee
streng	ceXddr
streng lie	ecYdep
stress	iiefec
stretc	fZadhn
stretc to	ebbeil
strike	ahYraf
strike .	bhZpec
strike and	eibcfk
strike so	ejbifd
stroke	nXeddj
stroke and	eYhefk
strong	afUYbz
strong .	feeffi
strong applic	eYVeeu
strong candid	fkeded
strong conten	fldeec
strong field	ejeeef
strong match	endeec
struck	edXddq
struct	dbhheh
strugg	feeefi
stuck	eandia
stuck in	ifeeee
stuck on	edjfee
stuck with	dgieee
studen	oUiWhj
studen .	fefedi
studio	beVnjg
studio 's	ejchde
studio .	eedkfd
study	bWZzcc
study .	hcdjee
study and	ecekee
stuff	fbdfem
style	gZZedr
style is	fddefk
style was	fdZeeo
stylis	eaXbmn
su	ecmeec
sub	clZjdf
sub commit	dlakbe
subjec	eXbbwb
subjec line	jZZkdj
subjec to	eeYV1W
submis	igicce
submis .	edjefe
submis is	kigbea
submit	feipbW
submit .	ceqaiY
submit a	cedkeg
submit and	fjeefe
submit before	dadpfe
submit feedba	eieffe
submit it	ecjhed
submit my	gifdef
submit remain	fdjffe
submit succes	hglcdZ
submit the	hddmcd
submit to	gmYfed
submit you	eddlee
submit your	emakcc
subscr	aXtYcj
subscr to	eZpeed
subseq	eaZkfl
subseq to	ebaigk
subsid	gdmdec
subsid cantee	hdjded
substi	gdbfhh
substi teache	edcfih
succes	mZkYeg
succes .	ibqYec
succes and	nbbkfX
succes applic	dmcfdf
succes applie	dgqacb
succes at	cieggd
succes backgr	eeeekd
succes candid	nbZcfj
succes comple	ffedje
succes create	eekdee
succes elsewh	ecaeeo
succes in	fbadeq
succes on	fcdeel
succes or	lceefe
succes submit	ggmbda
succes this	edeefk
succes withdr	feleec
succes you	idffff
such	baoefe
such a	cWofci
such have	fkbeff
sudden	ibemad
sue	gfffff
suffer	eckiec
sugges	XZbxbf
sugges @d	eeekee
sugges that	dfajfg
sugges we	edeieh
suit	aWc0ac
suit ?	eceqdb
suit and	ddemed
suit you	ecdpdd
suitab	ceZefo
suitab .	hdceej
suitab and	egchjb
suitab candid	dmddfd
suitab for	fceffj
suitab openin	fdeeej
suite	ebcdjk
suited	fedefi
suited to	fedefi
suits	ZXYvei
suits ?	eeejee
suits you	aZarck
sum1	ecceen
summar	hedgge
summar .	efdigf
summer	YkmWfg
summer .	eobfdc
summer break	dgkdec
summer school	ckieeb
summer traine	ddjceh
summon	caZuea
sums	dcakcl
sun	ehfffe
sunday	lYZhhh
sunil	feeehh
sunny	dfihec
sunny greeti	eifeff
super	djddhf
superb	gicYfk
superd	ghadfh
superd crowd	hgadfh
superi	fgVjal
superi of	jiadef
superv	iaVhpf
superv .	deZcqb
superv has	hcmddb
superv job	eccjgg
superv says	eocdeb
superv will	haceel
supper	cdenee
suppli	cakfdj
supply	aZfxcX
supply .	ehcjed
supply a	efekfd
supply eviden	ecelee
supply teache	fddidi
suppor	aVohie
suppor .	fehdie
suppor job	eefjhc
suppos	jlSnab
suppos .	eiibed
suppos the	ejeeef
suppos to	hmSodX
sure	buYVdg
sure .	Zjcdhj
sure we	hdecje
sure what	erYdea
sure when	eieffe
sure you	djdidd
surg	fegffg
surgeo	cgeife
surger	gWgobf
surger .	eeejee
surnam	daifhf
surnam right	ecidhg
surpri	jahjdc
surpri if	jdeffe
survey	dY1WdX
survey .	cdqZgd
survey about	egieed
surviv	eaoeed
suspen	eT8bgI
suspen .	cS0dcZ
suspen all	ecreeY
suspen and	fdkffd
suspen by	feiffe
suspen every	fdkfed
suspen for	feiffe
suspen pendin	fejeee
suspen the	edpeeY
suspen until	edkeed
suspen while	fcjffe
sustai	heehee
swampe	gibeeg
swappi	fdbjei
swear	mbdhdd
sweet	ebfdji
swift	ehhefd
swim	dcdoec
swim .	feeiff
swim test	edfkfd
swimwe	dedkef
swimwe and	dedkef
swindo	ebmgee
swing	efkdfc
switch	ccrcfY
swore	mgbced
sworn	ocYdjc
sworn to	jdeeef
sympat	eeleeb
sympos	gdlced
sympos .	gdlced
sync	gideee
sync with	gideee
system	YoqYYa
system .	dYpadk
system and	jfeefd
system at	cdkefg
system before	dfefej
system design	eddjeh
system froze	efkeed
system has	fmceec
system says	Zndffe
system that	ejeefe
system was	eegifd
t	eccghi
t shirt	fdehie
ta	eYnfbg
ta ra	dbjbdl
table	aelYrX
table .	eepZec
table all	efcijb
tabled	ehheee
tablet	eekeee
tag	efkdee
tailor	jaghed
take	Xnadmg
take #	dcjiee
take .	elgedb
take @s	M5WXgb
take a	V2bacY
take about	edeked
take anyone	dTrddi
take as	dsaddb
take back	dikbed
take care	eblehc
take home	ebWrbj
take it	gcTfni
take longer	mddeed
take matter	fecfej
take me	cbubZd
take no	eZhffk
take one	fdceel
take our	dimbdc
take over	edeeel
take part	hchjcd
take place	indibW
take some	dmbbei
take tea	eedkee
take the	hadhlb
take this	eahgdj
take to	fZdldi
take two	eiheed
take up	lbgYmb
take us	dsXbdc
take you	bMWbzk
take your	dbbdgo
taken	XYdYcz
taken .	XcaZfw
taken by	iefffe
taken down	eeaeen
taken into	eccefm
taken note	iffjdb
taken now	ddbeco
taken on	bbdgen
taken other	eccfem
taken the	cgdidh
taken to	fidffe
taken up	fbjbfh
taken when	ebcedo
taken with	ekcfjZ
taken you	bZkccm
taken your	eZvcdX
takeov	eXpdef
takeov .	ecleed
takeov is	fckffd
takes	rmaeYW
takes #	eejeee
takes .	draddd
takes @s	sYccdd
takes a	elbdeg
takes about	gdgidd
takes its	bljddc
takes less	feejfd
takes place	gaimcb
takes roughl	feeife
takes the	kdbhfd
takes up	lbdffe
takes us	obdeee
takes you	igfefd
taking	ajaWhq
taking .	eeddob
taking a	deigee
taking anyone	fdkffd
taking it	eckdid
taking longer	gvXccY
taking on	bTWcc2
taking our	jceefg
taking part	egjbef
taking place	icicfe
taking so	epaeea
taking the	cgddfk
taking you	edddem
taking your	eedefj
talent	eZjfZn
talent acquis	glWhfe
talent commun	camibf
talent networ	ecmddf
talent partne	ecaidm
talent people	fedffj
talent pipeli	fcejeg
talent pool	geidee
talent team	hckded
talk	aoZpfU
talk .	elhiaX
talk ?	eeeief
talk @d	dnbaic
talk about	ZuXdjX
talk after	eiegfd
talk again	ebjhdf
talk any	dceije
talk it	ejbadl
talk money	eceaoe
talk number	cefkef
talk of	bsccac
talk on	ecboee
talk only	ehlZed
talk soon	imacee
talk them	hebiff
talk then	chkdfe
talk throug	cacejm
talk to	jlVoaV
talk we	hmcefZ
talk with	bXetbg
talked	eYuXkX
talked about	cYodka
talked shop	fbmeec
talked to	ieedhe
talked too	ebmeed
talked with	fheceh
talkin	jhvbZO
talkin about	iboibW
talkin it	helefZ
talkin to	gioacX
talks	dkniXX
talks .	fhemZc
talks about	fakdeh
talks with	ekefec
tall	dXgdcp
taller	ebbeen
taller .	ebbeen
tallin	feggee
tallow	iYgjhd
tallow and	iYgjhd
tamper	eejged
tan	fefhfd
tanish	feegff
tap	ecepeb
tape	heeied
target	lcaZme
tariff	fdkeee
tarran	ffhffe
task	cjUvaa
task .	gjbfee
task attach	cddnde
tasks	fffgff
taste	edelee
taster	hdfgef
tastin	fldgeb
taught	dWjdco
tax	bbkkiY
tax number	edfked
taxi	dbkjed
tbd	doYgcb
te	ejjeda
tea	fcfkZi
tea .	jbidde
tea in	ecjddi
tea leaves	djaeej
tea with	dccped
teach	ccboia
teach .	dddodc
teache	aYWjmm
teache .	fcccmg
teache in	fedidh
teache of	dcdfjh
teachi	ibWpge
teachi at	eibgeh
teachi licenc	fefhhc
team	fkbdfg
team 's	eqdcda
team .	flcdkX
team ?	falgee
team @d	hcjdee
team and	eqdccc
team are	fieffe
team at	ddidei
team chose	eeedfl
team debrie	jdeeef
team enjoye	codfeb
team felt	fbeeem
team for	dfedlc
team from	bhhgic
team has	dZcfgo
team i	cZdgdo
team in	gbdidj
team is	bkmZae
team it	fdelde
team lead	ekacke
team leader	jfegcf
team loved	fceehi
team matchi	dlbfee
team mate	eediid
team of	ecnded
team on	hdiede
team please	feifgd
team reads	imZeec
team really	eeefei
team so	emadef
team takes	kdbhfd
team the	feeeei
team wants	efedej
team was	cgbarc
team who	djdidd
team will	lnVfdc
team with	dldefe
teams	ZbgtZc
teams .	badrdc
teams link	feeief
teatim	lceeee
teatim .	idffff
tech	gdfjed
tech lead	hgajcf
techni	eddtbZ
techni .	fcmdee
techni conver	fdejfe
techni interv	diYned
techni positi	ifeefe
techni screen	bcenee
techni side	feeefi
techno	fidgfd
teeth	feldfc
teleph	vaWieX
teleph .	ghhhcb
teleph before	gedkee
teleph interv	bdbodg
teleph on	ldeefe
teleph the	pccddd
teleph you	odcbee
tell	lafiec
tell .	ejdefe
tell all	tYbcdc
tell everyo	fjfced
tell her	gkafee
tell him	Ycngfe
tell how	ejeefe
tell me	hWipda
tell people	mdddff
tell sanjay	dZodgd
tell the	edfgjd
tell them	YWatdl
tell us	iUksaV
tell you	nhZWgh
tellin	lkmSdY
tellin .	jkceeb
tellin me	eckdeh
tellin us	ebvddV
tellin when	eieffe
tellin you	fjYYik
tells	saacdd
tells me	ledede
temp	dfckeh
templa	eeeife
tempor	bYudga
tempor on	fdjffd
tempt	fcegej
tempt you	fcegej
ten	oOcvba
ten .	medbee
ten minute	cXYufh
tend	ehffff
tender	Zdlehe
tender .	efbekf
tender for	admeef
tender so	fajefh
tentat	fedeld
tentat offer	fedeld
tenure	feeeje
tenure track	feeeje
term	mgaWpY
term .	nkYYib
term contra	edddji
term of	icleeb
term time	fgfeic
termin	dYcadt
termin .	daXdet
terms	bcaV5U
terms .	fbcilb
terms and	gdlcgb
terms as	fbbepd
terms attach	eeeamf
terms but	ehdeie
terms of	eeieeg
terms with	embeed
terrib	eahgdk
tessel	fdkfee
test	VYY6Xe
test #	efeief
test .	ebQwYj
test @d	efejef
test and	dajajh
test at	deelee
test by	bddoee
test centre	edhied
test first	fediff
test held	delZeh
test i	fdeffi
test is	fdejfe
test on	eeZjej
test sessio	ijWhdg
test so	ecemee
test takes	edkeed
test will	dgmZed
test your	eeegei
tested	bejhee
testim	deangd
testin	efXode
tests	Xdfhhk
tests .	cmcidc
tests one	Yagblk
text	rRgide
text .	cimdea
text by	ieeeff
text from	jdkeda
text if	dadejk
text it	edbodd
text me	kbbkfd
text messag	dgZeem
text on	lceeee
text when	eddffj
text you	rdaddd
texted	dZYggq
textin	eedmde
texts	jeeefe
than	ogTffh
than #	abijfh
than @d	pcaida
than @s	oXchdg
than a	jeVkdi
than expect	hpYdec
than foreca	fckffd
than from	eebhig
than i	kZbcjh
than in	dfcgej
than later	egejdd
than leave	ecieei
than normal	fjeefe
than planne	fkeeec
than that	iracdZ
than the	nddded
than two	kcfefe
than we	eodddc
than you	eldcgd
thandi	dghbfg
thandi the	ejbcgh
thank	gfmaai
thank all	eeceel
thank the	dhiefd
thank you	gfmaai
thanke	dXkbcp
thanke me	eZkcel
thanki	ecmbeg
thanki you	edpbeb
thanks	fcsYah
thanks #	ffjdia
thanks .	aa2WWb
thanks a	eekgec
thanks again	gfaddl
thanks and	fghcbi
thanks anyway	edeefk
thanks but	cUdhdr
thanks for	hcmZci
thanks from	eekeed
thanks so	jcoccb
thanks to	ecodec
thanks very	mmaccZ
thanks you	fedffj
thanks>again	feZbho
thanks>answer	bdqcae
thanks>bye	jbZkeh
thanks>chosen	egleea
thanks>date	jiiZgb
thanks>decide	fekgfZ
thanks>free	afhafl
thanks>goon	dkaied
thanks>hear	dcvcfU
thanks>if	bghlda
thanks>joy	cZscdd
thanks>match	hcmaia
thanks>me	kbpZgY
thanks>meet	edqSZn
thanks>news	gcbeem
thanks>not	aZhbil
thanks>offer	elcfee
thanks>others	feddel
thanks>papers	fbogab
thanks>post	hhdmZd
thanks>receipt	cdmede
thanks>refuse	fjheea
thanks>review	gdeife
thanks>said	fedeke
thanks>soon	ekdefc
thanks>sorry	efkefc
thanks>start	kdicag
thanks>step	qgaWbk
thanks>thanks	bacdkl
thanks>them	efuYca
thanks>wait	noRbbi
thanks>will	chajbk
thanks>you	gflbah
that	fghddh
that .	Vodddj
that ?	djdeeg
that @d	gbkdee
that a	Wqfdde
that all	blichZ
that an	cedcjk
that and	flffea
that anothe	eddefk
that applic	cgjbeh
that as	fhieec
that at	emdefb
that basis	feeefi
that be	cecpdc
that by	bbbbdr
that can	elceee
that candid	eifefe
that change	eZpddf
that date	giefee
that due	docded
that easily	fdckkZ
that everyt	fdifff
that far	epcbed
that feedba	mddeee
that fits	elZgef
that follow	ibjegc
that for	bkcadm
that from	cjeeff
that goes	cfkede
that guy	hedief
that has	kYjdeg
that having	ibcfdk
that he	ejegce
that helps	feiefg
that hiring	fdjgfd
that i	cfWmbm
that in	eeaffm
that includ	dYodeh
that interv	fekbff
that is	pjeZbc
that it	eggVWt
that job	lZedgg
that leaves	iefeef
that makes	fZZhen
that matche	fddefk
that may	feeffi
that means	XtjabZ
that meets	elefce
that might	ekkebZ
that much	gjddee
that needs	fjdged
that night	tZdccc
that no	ecddgl
that nobody	eidfeg
that none	ecdeem
that on	jdeefe
that one	hTeipb
that only	drbeeZ
that other	fddeek
that our	Yesdcb
that parkin	edmefb
that people	eelded
that recrui	fdjffe
that said	ebkfee
that she	hkcaic
that someon	boccef
that someth	eceocc
that sounds	ecbgij
that suit	fefjfd
that suits	ebbjdl
that take	ffcefj
that takes	emaeee
that the	aYlZcr
that there	ekgeeb
that they	kqUgfX
that this	dceddn
that time	maedgf
that to	djeibe
that was	kawWhO
that we	eebfhj
that welsh	fcedgk
that while	fdeedk
that will	bljdeb
that work	eeekee
that works	eddfle
that would	kacedk
that you	cYjikc
that your	hgddci
that yours	dadddq
thaws	fdjfed
thaws .	fdjfed
the	gdeegg
the #	gWbflj
the @d	2bZedV
the @p	gbdqbd
the @s	wcXcjT
the aberde	fibhef
the above	dXandm
the academ	fefdje
the accept	fedefi
the accoun	dlhfca
the actual	edence
the ad	bklcZe
the addres	fdkgeb
the admini	fchffh
the admiss	kaddje
the advert	ZbXdew
the aftern	hbijdZ
the agency	calgXk
the agenda	djeffe
the agm	iedeeh
the agreem	edcdrZ
the air	brcccc
the airlin	bficdk
the airpor	ccljdc
the animal	fddeel
the announ	eebeel
the answer	hnUZbm
the app	edchkd
the applic	etVWYn
the appoin	giaYlh
the appren	nVSdlk
the approv	geeide
the aptitu	fdkceg
the area	igbgdh
the articl	edkeee
the asking	fedfmb
the assess	hbWqah
the assist	edaepc
the associ	edefig
the attach	WWZqvX
the audit	idtbbW
the auditi	dYeidm
the audito	keccfh
the author	gekfbd
the automa	eeceem
the autumn	fdjeff
the avalan	egjgdc
the avoida	edjdeg
the azores	dkjbec
the baby	ebrbcb
the back	ecikbf
the backgr	efaqZf
the badge	eejffd
the bakery	dbjhia
the ballot	ccglcf
the band	dkVajk
the bank	hiefaf
the bar	fdYfik
the basis	fieffd
the bearer	ebeden
the bench	feeeje
the benchm	fdceel
the benefi	ecfhhe
the berth	fecegk
the best	bgleee
the big	Yjgebk
the biling	ifeeff
the bird	lceefe
the bishop	lhZgdc
the bit	ebdefn
the blower	deefkd
the blue	dcpcce
the board	miZafg
the book	edqZcd
the books	gXecmh
the boots	cddjej
the boss	flZeYl
the bottom	edkcge
the boxes	ecdehj
the branch	bfcidk
the brewer	WVfioj
the bridge	Zfodee
the brief	cYZtbh
the bristo	ecffej
the budget	fyPcXh
the builde	edjefe
the buildi	cZmhkZ
the bursar	gcbdgl
the bus	gfkefa
the bush	edZdeo
the busine	gigded
the café	edhifd
the cake	dbXepf
the calend	fcgnca
the call	jYcajk
the campus	gkbceg
the candid	llfZYf
the cantee	iebcle
the canton	ggcdhg
the caps	eeiefe
the captai	aeeene
the car	gYYaxX
the card	jddgee
the cardif	eeciei
the cards	fjefed
the care	fefefi
the career	feqYcc
the careta	khcfdc
the carous	ebaidm
the case	cfYuba
the castin	hdVcbr
the cat	eeidic
the cateri	eiahci
the centra	ffidgf
the ceo	YdXxac
the cfo	dkdgcg
the chair	idhboV
the chairm	Xhgjja
the chambe	decned
the chance	edeedk
the change	fejeed
the chapel	ddjhed
the charit	headdm
the charte	ecddfm
the chat	gbcfdm
the check	efclde
the chef	giZbld
the chemis	fcieeh
the chief	clcenV
the childr	edcgig
the choice	fbcgdn
the chosen	dfdeld
the city	jhdeed
the class	fakfef
the clerk	ibefjd
the client	asWbZm
the clinic	YZhqah
the clock	ccimdc
the clocks	iejbed
the close	fjeeee
the closin	hambef
the closur	eeaeel
the coding	abctdc
the coffee	eekdee
the colleg	kkYbci
the colour	ddkfee
the combin	fchefh
the coming	fdedig
the commen	eckhde
the commis	endibb
the commit	ejbedi
the commun	fejhdb
the commut	dawdaW
the compan	cZjYcq
the compet	Ydiehi
the comple	fdjefd
the conclu	fdeefj
the condit	ffZikd
the confer	ecleee
the confus	felcec
the consen	cciqYc
the consul	hbnXhd
the contra	cWVV6b
the conver	kZYicl
the coo	egcled
the core	fdeeek
the corner	eecegi
the correc	gclbef
the cost	iZleee
the counci	hcYYlm
the county	deeaji
the couple	ebncgc
the course	mYhdbi
the court	edeieg
the courte	ejgdee
the creati	egdjed
the credit	efeeif
the crew	WbYskd
the crimin	effief
the cruise	ecljda
the cto	gealee
the curren	ejbdif
the cut	ifSlXm
the cv	fdgied
the cvs	ejedfe
the cyber	cYodei
the dark	dbldci
the data	dfdieh
the date	ogTmfX
the dates	dfdmed
the day	xhSUnT
the dbs	eedgje
the deadli	blWbcn
the deal	jdefee
the dean	ljRiia
the debrie	glhaeb
the decisi	rgWbgb
the deckha	feddhj
the deed	ededmd
the deep	ekgdec
the delay	sgVcgb
the delive	igeefe
the depart	elXcgk
the depot	jgelbX
the deputy	icdkfc
the design	eefife
the desk	fWekke
the detail	dfcaoe
the devs	hhcgee
the dial	eediff
the dioces	echeid
the direct	logbaT
the discus	gifeed
the distri	deebmf
the doctor	fchZii
the docume	gddfej
the dog	kbhdee
the donor	fdeeej
the door	eYuccZ
the drains	baidgj
the drawer	ecmeee
the driver	egadhj
the drivin	ccdamj
the durati	fdndcd
the dust	bobddg
the dutchm	dddiie
the earlie	apdded
the edge	jceefg
the editor	fYebho
the effort	daldeh
the egg	edmedc
the electi	edgkdd
the electr	fjegfc
the eligib	fhbjai
the email	eigcfe
the embass	hfbeei
the employ	dgdchi
the enclos	cacnic
the end	eUgiWr
the engine	feejee
the entire	edelfd
the envelo	ckWdij
the equal	fcejef
the escape	eiceeh
the essent	hbeefj
the estate	igffec
the evalua	jddfeh
the evenin	laaheg
the event	hpYcde
the examin	nbfceg
the exchan	eieeef
the exec	fkXggf
the execut	jeeeff
the exerci	hcfdla
the existi	flcfdd
the extens	fdiege
the extern	dlcddh
the fact	feeffi
the factor	ldehcc
the facult	fmYbhe
the fair	ddmeed
the fall	fieeff
the family	cXjcjh
the faq	fdjefe
the farm	fZiidg
the favour	enddec
the feast	ldfded
the federa	dgdchi
the feedba	hgZhbi
the fella	dcjcdl
the fellow	eaXdmm
the ferry	fehdjc
the festiv	emcefd
the field	ddZhdo
the figure	ddckjc
the file	cqanXY
the files	ihddff
the final	haSxbc
the finali	ieeeff
the financ	cbZxbX
the fire	aYohcg
the firm	cbedpe
the first	XijXii
the fit	fcegej
the fitnes	ehnadb
the five	bpaica
the flat	ecgfgi
the flight	ejkgcY
the floor	gZkice
the follow	chogbY
the foreig	hdiefe
the forema	qZadde
the forese	fboedb
the form	bZdxaX
the formal	aXhcua
the founda	eXifhi
the founde	ddbkei
the foundr	dhdeej
the four	hcaeem
the fourth	eefbcm
the freeze	eXljed
the friend	hdifde
the front	adkdjd
the full	aaennY
the funder	fidfef
the fundin	hedccm
the funds	gdjffd
the gaffer	iefeef
the galler	hiagdf
the gap	cZgqdc
the garden	dglaee
the gate	iSjenb
the genera	diefee
the gig	dXYasi
the girl	lbaccm
the go	nhdbkW
the goalpo	fledec
the goat	fdmded
the good	ibbemc
the govern	gjdadh
the gradua	fdmbhb
the grant	addain
the green	kckceb
the group	aelfai
the growth	edkeeg
the guardr	ecemee
the guy	fheibe
the half	ebmeia
the hands	boZkcc
the harbou	fceihd
the harves	egaeel
the head	bjUmbl
the headco	ffddej
the headsh	fcbhgh
the health	lbefed
the heart	ffjeed
the heat	eeejef
the height	efkded
the heliop	fedffi
the herd	gecefi
the high	gjbjdc
the hire	ecleee
the hiring	lpXbcd
the holida	cnbdeg
the honest	enbeeb
the honour	ebdbpd
the hook	dZcnkb
the horse	mibdda
the hospit	dahhif
the hour	madeef
the house	cbacfr
the hr	ogecea
the human	bgncec
the idea	fheecj
the inconv	djfeee
the induct	cbmjdc
the initia	eichef
the inspec	fcigef
the instit	eigfdc
the insure	ffddei
the intake	eegeie
the intere	cddfdm
the intern	bWeZYz
the interv	sZoccV
the invita	bYZ0aZ
the invite	dakkdd
the januar	idcffh
the job	XbSV3k
the jobs	ecidfi
the joinin	ccflhc
the judge	dcjfge
the judges	gdddje
the junior	ffdcih
the jury	mcdfZi
the kettle	eapeeb
the kids	cjgdef
the kind	edideh
the kiosk	gddeje
the kitche	fceehj
the lab	iTXmgk
the labora	ehicee
the ladder	dcjddi
the lady	kgYadk
the lagos	hgXgjf
the langua	dfffdj
the laptop	Zdndfe
the large	ekdeee
the last	fqgVfY
the late	ledede
the latest	1WVebb
the lathe	ccZkdm
the laundr	fbifgf
the law	iiedec
the lawyer	eofccb
the lead	edhdna
the learni	echihb
the lectur	haldgc
the legal	gcibdj
the leisur	edekef
the letter	VZSS+d
the level	efcdek
the librar	ecegej
the licenc	decdne
the life	edejee
the lifebo	eZoeiZ
the lift	ibqbba
the lifts	ebpdec
the light	jgeZjc
the line	enbZeg
the link	ZWhwdZ
the list	fnbSel
the little	cXxbbY
the live	fdcdji
the lobby	dedlee
the local	dbphdY
the lodge	efaiej
the long	jXXadu
the longli	feeieg
the loop	dfbgbn
the lord	eejeed
the lot	gdddld
the lotter	cfjdeg
the lovely	edmeec
the machin	acdoef
the mail	dbbbjn
the mailbo	fcneea
the main	eanddf
the majori	fbdeen
the man	gXjfcj
the manage	jrVcgX
the managi	eedkgd
the marath	eendbe
the marina	ebhheh
the mark	fcekee
the market	kcakcg
the marks	kdeeee
the marlow	eeifee
the master	jjceed
the match	edgeej
the matern	dahdgk
the matron	cecodd
the matter	coWajg
the maybe	emVccl
the mayor	abkana
the md	gackdi
the meanti	lfjedX
the mechan	ecjeef
the medica	YkXpiZ
the meetin	iWhiid
the meetup	edldee
the member	edekch
the merger	jWpdcd
the mid	feefif
the middle	dmjbda
the minimu	cjYadp
the minist	kkadkT
the minute	qclVad
the mix	ggghad
the mobile	fdlccf
the mock	idjcfe
the modera	pbdded
the moment	atlVdV
the money	aVefho
the moon	cibcmd
the mornin	laboaa
the most	ehfcgh
the mounta	cflded
the move	dhnbda
the muddle	gcdeej
the museum	bgfhdh
the mustar	ebddkj
the nairob	eecgig
the name	bbjncc
the names	kWasdc
the nanny	ediefg
the nda	effief
the near	buYeea
the needfu	feekee
the needs	fecfej
the new	XfvdhT
the news	ecbjhf
the next	biTpeh
the nicest	ecgbdm
the night	iYfinX
the ninth	dhceej
the no	lZchdg
the nod	dfdkde
the nomina	egddcl
the north	ieeeff
the notary	ebabqd
the notes	fieeef
the notice	hcddek
the notifi	edgeei
the number	eZemma
the numera	eeefei
the nurse	jhedhc
the nurser	edbifj
the observ	edblge
the offer	TTTR/a
the office	kilccW
the offici	eccepb
the old	gamfdd
the ombuds	hacddl
the on	gdidhd
the onboar	fefjdf
the one	abpZie
the ones	eldede
the online	bdaldk
the only	dZjhei
the onsite	jYckdh
the open	gZqZdd
the openin	egbfdk
the operat	fbkffe
the opport	edeefj
the oral	cbcibo
the orches	fafhfi
the order	fkWbdn
the organi	hcjdcg
the origin	eddmde
the other	baeShv
the others	kodahT
the outcom	okYbae
the outrea	feffie
the outsid	vYaadd
the owner	bhXmeh
the owners	iicfaf
the pack	fdlded
the packag	eibdlc
the paid	ceejeg
the panel	gmXcbk
the paper	emceiZ
the paperw	aTZa3b
the parame	jiZdeg
the parent	ichdeg
the parish	kccfid
the parkin	eclheb
the parrot	jgbedg
the part	ebdemf
the partin	ejceef
the partne	ksTYce
the pass	ecdden
the patien	jbdeej
the pay	dilYed
the pcc	eejedf
the people	jkeacc
the perman	fdeddl
the person	ciXjdj
the phone	jRZdtg
the phones	eieefe
the photos	eclgec
the pictur	gdecek
the pile	emfddc
the pipeli	ejeeef
the pitch	ffeied
the place	dgYdil
the places	fdedld
the plan	biVclk
the plane	kbjcdd
the plant	eXmldb
the platfo	gZgdel
the pleasu	eecgkd
the plug	fddeao
the police	eedeld
the policy	fdjefe
the pool	cmehcc
the port	ecjeYl
the portal	adickg
the porter	fbmeed
the portfo	dlckcb
the positi	decWpj
the post	bacbqj
the postdo	efjegd
the postin	biqaca
the postma	lddeee
the practi	dhTjqX
the pre	efdlce
the prefec	fdjcjb
the prefer	gbdgfk
the presen	bcidZp
the presid	ebdeod
the princi	fegYgj
the prize	ddjhfe
the pro	eheedi
the proced	bYpbal
the proces	bmcYYp
the produc	gdZbcr
the profes	bgfeck
the profil	efabeo
the progra	eddeao
the progre	dtZdea
the projec	bchgal
the prompt	fdekee
the provos	lkaaed
the psycho	cjejec
the public	eYpdee
the pubs	jbieed
the pupils	edeeek
the purpos	edkfed
the puzzle	fjefed
the qualif	eobcee
the questi	pmcYXZ
the queue	hldcdd
the race	fmcfeb
the radio	kiabdg
the railwa	dgdief
the rain	ehjced
the rankin	imhYfY
the reason	bjYidj
the receip	fdjged
the recent	eideei
the recept	gbnadf
the recomm	jfddef
the record	cdqfcZ
the recrui	ZnkdXf
the refere	ecengZ
the region	cSteah
the regist	aecclj
the regula	eglddd
the reject	biZcbn
the releva	fjeefe
the reloca	edeeih
the remain	cpccdd
the remune	hdfied
the reorg	fanfed
the reorga	fckffe
the repo	aecpde
the report	ecdkZl
the reques	feekde
the requir	ciYeco
the requis	cZhccp
the resear	kbhbjb
the reserv	bhZcdo
the reside	bbdelh
the rest	cdlhce
the restru	edkffd
the result	0gTUad
the revers	cblhed
the review	jgkdfW
the revise	fkbdhd
the right	eeZchn
the road	edbhel
the robot	eebebn
the role	dhecfj
the roof	dikgcZ
the room	aZglla
the roster	kbeeeg
the rota	cdakcl
the royal	eddekg
the rules	chbchk
the rumour	epaedb
the runner	ghbcej
the runnin	ZXqebj
the salary	haiZrX
the sales	dggjec
the same	mUkbZj
the sample	edlfdd
the savoy	ccbkej
the schedu	cbdqde
the scheme	bejdmY
the schola	eddieh
the school	jegdkW
the scope	kgeced
the scores	gicgec
the screen	ekceef
the sea	dlZied
the sealed	fceled
the search	edidbk
the season	hUTady
the seat	eZcfep
the second	hacmja
the secret	eXghdl
the sectio	gkeach
the secure	eedife
the securi	egeiee
the select	apgcdc
the senate	eedibj
the senior	fgZeoa
the server	fdeled
the servic	cafcng
the sessio	oacgde
the shared	ebodec
the sharpe	ecddem
the sheet	iajjca
the ship	Uddgjn
the shipya	fdiedh
the shoes	Zekife
the shop	calahi
the short	feldec
the shortl	knagVc
the sift	jhbhdd
the signed	caannb
the silenc	eocfeb
the sister	ieYhdk
the site	hejhba
the situat	gaijeb
the six	dcdhke
the skippe	dbeffm
the slides	eapedc
the snow	ihjdda
the softwa	cmdeed
the soluti	feeefj
the sous	edcdij
the southe	ebmefd
the spendi	feifee
the sponso	fdcdhk
the spot	fZXoje
the spread	ecdnde
the spring	dgfagk
the sql	delcee
the staff	ikgafa
the staffi	eehide
the staffr	ecjeeg
the stage	eheebj
the stages	ekeeed
the stairs	ebmffc
the standa	dagecp
the stanme	jdhdfd
the start	clZied
the state	eihdee
the statio	bciocd
the status	gegbej
the store	iZigef
the strike	cgdhei
the studen	jbgeff
the studio	ddchmb
the style	fcYeeq
the sub	edeeej
the subjec	dWpjca
the succes	gcZcho
the summer	hjhcdb
the superd	ghadfh
the superi	jiacdh
the superv	edejhd
the supply	edkeee
the suppor	edcgek
the surgeo	deejff
the survey	ialfeb
the suspen	hafked
the system	hembeb
the table	ZicdrZ
the take	gfbidg
the takeov	eYneeg
the taking	eccdne
the talent	dbkgci
the talk	flbjeZ
the tallow	eegeif
the task	fiefef
the tea	eeZedo
the teache	feeffi
the team	boVcji
the tech	hgaidg
the techni	cfbkei
the teleph	dcikde
the tender	abnbie
the terms	cbeavY
the test	bfcgdm
the tests	fidfee
the thank	eeleec
the theatr	dZjfgg
the thing	debaof
the third	iRZkkj
the three	ffWldj
the thresh	ededfk
the tie	ibdeej
the till	ebecep
the time	ifidfb
the times	feeiff
the timing	dqadeb
the title	eeedke
the toddle	fedefj
the top	ghZhic
the topic	cddode
the tough	fecffk
the town	gfckbf
the tracto	ecieeh
the trade	glggeX
the traffi	fdgefi
the train	gXudcX
the traine	bZSciu
the traini	eedihe
the tram	iggded
the transl	fkecef
the travel	idnbbd
the trial	kechZf
the tribun	cbjkec
the trip	dchgdj
the troubl	eieceh
the trust	bbrgba
the truste	ciUatc
the truth	ekeeee
the tunnel	ccYcmk
the turmer	eijcdc
the two	gdaham
the typing	dgdlec
the unanim	eddend
the unders	fjYhgf
the union	dilfdZ
the univer	cjfhgb
the update	lebjdb
the usual	biibjb
the vacanc	XceZav
the van	ecdelf
the veldt	fdjffe
the verbal	eeefif
the verdic	paeded
the very	rabZdj
the vessel	ejggcc
the vestry	dlcghZ
the vet	hcdhjb
the vettin	efZlbi
the vicar	hediee
the view	edieeg
the visa	ieeeef
the visit	eekfce
the visito	ddbeen
the viva	ccjied
the voice	echdej
the voicem	dndedc
the volume	ghdcfh
the volunt	egfedi
the vote	sRaacq
the vp	hfbldc
the wait	pcdbde
the waitin	kjbbee
the ward	dkZnbb
the way	TixVad
the we	bfdYas
the weathe	aZrbdg
the web	cbpcde
the webina	edobec
the websit	dejadj
the weddin	ehZicj
the week	xTccbe
the whole	dWpfdf
the wind	hajeeg
the window	dlZdie
the winner	deieid
the winnin	edeeel
the winter	fdcefl
the wiser	bqceeb
the woman	ejZddj
the women	icheff
the word	cdijia
the words	hdecjd
the work	dahejg
the worklo	fckffd
the works	fjckbb
the worksh	fjibec
the worst	fjdefe
the writte	aeUmmh
the wrong	egahdj
the yard	cfehdi
the yarn	ejedeg
the year	geidhc
the yes	idldcc
the zoom	edciej
theatr	dZpbid
theatr .	ekcggb
theatr practi	eieefe
their	hYmcbi
their answer	radcce
their applic	dhieee
their choice	peccec
their decisi	hcfffh
their email	ehegbh
their feedba	aheefj
their first	ddhejd
their intere	fddedm
their interv	mfdcee
their lawyer	ccejje
their loss	bcbdeq
their meetin	jdfeff
their mind	cgcicj
their minds	ohaZdf
their new	daeaqd
their notes	jdeffe
their number	fefief
their offer	YZvciU
their office	edglec
their place	eckged
their result	ibjdee
their scorec	ekdefe
their side	dedfhi
their thanks	ficefg
their though	doedeb
their time	hdeejc
theirs	fabenf
them	Zgjmad
them .	cqZYfi
them ?	fceieh
them @d	cXqdci
them @p	dawdYX
them @s	mcedee
them a	dbbpdh
them about	ebdhld
them all	mpVdda
them an	cefdle
them and	jgbbck
them back	ebdifj
them before	effiee
them by	cbbqfd
them daily	flddec
them down	nZmeeV
them for	ftUeac
them i	eVuaec
them in	iehfdc
them is	dijbfd
them know	dWodkc
them on	Tihrab
them over	hcblee
them thanks	eZfeem
them that	gggkcZ
them the	fdejef
them this	feefei
them throug	ecbjek
them to	aXqfdg
them two	jfecef
them we	dfcidi
them you	fhfcie
them>again	ijYkbe
them>answer	olbacc
them>ask	diVred
them>away	agtWbg
them>bye	XfgXdv
them>chosen	aaYWtr
them>closed	bddXXz
them>date	wbbgcZ
them>decide	ouTZeZ
them>free	dhhieb
them>give	ehciib
them>goon	efZgfl
them>hear	gkfdga
them>hold	WS2bXn
them>if	behjja
them>joy	bZfbud
them>match	ddWlar
them>me	aZbjsd
them>meet	elUqga
them>news	okbYde
them>not	Zmcbcp
them>offer	aYcazf
them>others	daadax
them>papers	bdclkc
them>post	eadZnl
them>receipt	heuWab
them>refuse	eXfYYy
them>review	ipaccd
them>said	kfcahg
them>soon	evQfgb
them>sorry	abcZX2
them>start	XeYipf
them>step	fhbpcZ
them>thanks	baqYYp
them>them	iicbdi
them>wait	cujXba
them>will	hkXgff
them>you	fdbgig
themse	fhdbke
themse whethe	fbebki
then	sqVbcW
then .	TwebcX
then @d	jgdeee
then @s	cnbeed
then a	kbcajh
then and	jbkcdd
then can	fddmee
then do	dodddd
then get	dldeee
then have	kfeeee
then he	elacei
then i	uaaZhZ
then it	cucXcb
then maybe	eeeeje
then on	gddjee
then or	ebdmfe
then receiv	kdddgf
then see	difeff
then she	cYcloa
then the	hajfWm
then they	jrabbZ
then typing	gcbejh
then we	ipYbhZ
then will	cbfnef
then you	secYdc
theo	iceegh
theory	djdlda
therap	fhfffe
there	clcibh
there .	fcghYl
there @d	acbscd
there a	egddej
there and	aWlmja
there any	bnbhdc
there anythi	fcoaee
there are	elhgab
there be	diddeh
there can	cjgefe
there for	dcekeg
there i	hcaeem
there is	hoZdfc
there it	gcghdf
there may	eideeg
there might	doddce
there on	acincc
there says	lddeee
there till	ichefe
there was	iXdjhg
there we	hmacfd
there were	cZabir
there will	Vdgcer
there would	dfljdX
there yet	fmdeec
therea	dkedee
therea .	dkedee
theref	jWTTh0
theref been	fbgefj
theref closed	fdbeen
theref no	feefei
theref not	eZdeeo
theref we	ffdeej
these	dkfeed
these .	dddekh
these are	edlfed
these calls	ecdkeg
these dates	iefeff
these in	fjeefc
these things	ikbeed
these to	ibceel
thesis	ddjlac
they	ehXeil
they always	lfdcee
they answer	gceeek
they are	htSjiS
they arrive	enceec
they asked	cphfYb
they assure	gkdddd
they bite	dnagdc
they called	cahapf
they can	charfX
they choose	geejde
they chose	eddcen
they close	flcgdc
they come	gsdTdb
they confir	ieefee
they could	dfdgdk
they decide	ofcZbh
they did	UYnbin
they do	gfRbXx
they draw	efdjee
they emaile	chedfj
they felt	dacidn
they first	Xdekfj
they follow	ddckei
they gave	ffjccf
they get	gjedee
they give	fddeke
they go	eiahdi
they had	YhlVcn
they have	eYbdnk
they hired	eaadat
they interv	gelced
they just	hgjcdc
they keep	dnceed
they kept	jbeeeh
they know	faneeb
they let	qiaadc
they like	drdcdZ
they liked	bjghbe
they loved	eicfbi
they made	bejZii
they make	aqcfbd
they may	cedoed
they meet	ebneec
they might	blfefd
they must	igeded
they need	cjaihc
they offere	cacbqh
they only	eZkdie
they open	ddneed
they passed	ddcddn
they picked	edcebo
they promis	lceeee
they rang	dWZdrj
they read	dbkdeh
they reckon	meYcbj
they restar	ccneee
they ring	kigcda
they said	fqLTgo
they say	gpaXdf
they see	kacfei
they sent	deZeik
they should	mdebef
they stand	jdbeei
they still	dddkci
they stop	ikaddd
they strugg	feeefi
they swear	mdedee
they take	cnibdb
they talk	fjeidb
they tell	sVhbdd
they think	hZcden
they though	eecfel
they told	bhfaXp
they took	aXfbrc
they turned	ebbdfp
they vote	cdelef
they want	XST0sT
they wanted	hejcde
they went	cdWbbw
they were	bhncXf
they will	nsYZYa
they would	XlWeni
they wrote	eddcem
thin	ebbdeq
thing	hbTwda
thing 's	ededel
thing .	cagkla
thing i	eddgje
thing is	chcjdh
thing missin	edcmde
thing to	edcmef
things	h1WcYV
things .	dmbedf
things about	ffdefi
things are	gsXcda
things change	eaqeea
things go	jbhefe
things have	dobeec
things moving	edelee
things off	nYbjee
things take	flceed
things to	dkgeec
things up	dmbcjc
think	emScjj
think .	lfdZlb
think about	Y5UbYV
think and	fjcdff
think i	cdojdX
think it	hUdZlm
think of	fYeahp
think that	gieieb
think there	iZdehi
think they	dnefea
think this	fdaefm
think we	elcgdd
think you	cfZnbj
think your	ecadfo
thinki	hyQcjR
thinki .	dhdckd
thinki about	enbekY
thinki out	jhefdb
thinks	ejiYbi
thinks .	ekdeee
thinks i	ifdefe
thinks they	dglced
third	bfXhfn
third .	dgaidj
third and	eddeel
third ballot	edadjk
third interv	bmeefe
third of	gceecl
third pint	dYkdig
third round	eddlee
third time	egndeZ
thirty	YVoheh
thirty one	eeceel
thirty second	ecjedi
this	bbjbdq
this .	dcjggd
this ?	clmYba
this @d	dmdbeg
this accoun	fejefd
this addres	eekfdd
this any	fbjgef
this anymor	febffl
this appoin	ehceei
this as	cfeemc
this becaus	edjgdf
this before	clZdgf
this by	fbieid
this campai	fcjeff
this comes	fedffi
this compan	femffY
this confir	eegeid
this cycle	fdfffi
this date	dkeefe
this decisi	cZbdet
this email	bfdkkb
this finds	fgiede
this for	efeked
this from	kefajc
this has	effeei
this i	eddeih
this in	hWkddj
this inbox	ecmeed
this is	dgkacj
this issue	eelded
this job	dXbgbs
this letter	bZkXkl
this link	fegied
this mail	iZdidj
this mailbo	cgnfeZ
this may	eecefk
this means	kdeeee
this messag	beqgcZ
this minute	fecele
this moment	fdeefj
this normal	aneede
this note	efkeec
this number	eYrdec
this occasi	kVSZc0
this offer	eeddmd
this office	fddndd
this one	dZacet
this openin	ffjfed
this opport	fgdeei
this over	egleea
this place	dikeeZ
this point	ehcdej
this positi	dYfcdr
this post	clabbm
this proces	fddeel
this reason	feeefi
this recrui	edmeec
this requis	fbddeo
this role	dZfcbs
this round	fbccdp
this search	chldec
this season	fgaefl
this should	jedeeg
this side	aqfeeX
this size	feedfi
this sort	aleeeg
this space	dtXbeZ
this stage	a0YYdY
this team	ebhfei
this time	dKSjX/
this to	mXhceh
this up	boceed
this vacanc	fhleba
this was	dcfden
this way	ddijfb
this we	efcdel
this will	ebiheg
this window	ecndec
this with	kfedee
this work	eideff
this you	hcdheg
thistl	fedfhg
thomps	eheffe
thornb	dcaapc
thorou	efeefi
those	bveVae
those are	fjeeee
those chosen	dkdeeg
those mails	ehXdki
those of	fcidei
those on	ebjied
those select	ejddfg
those we	fpbXdg
those who	griWbZ
though	ahTbhu
though .	fraWia
though about	fcgdfj
though and	dhYadq
though he	eeaaqd
though i	fZkdie
though in	efdeej
though is	fecdel
though it	gcdheh
though nobody	fgjfec
though of	ejbddi
though on	egcpZc
though so	eneedc
though the	edZecq
though we	eeflhY
though you	ebjckb
though your	fdcffk
thousa	dnhYjY
thousa of	emdded
thrash	defjef
thread	dmecdd
thread .	elfced
three	bgUwaf
three #	ejbedi
three .	iVZbbt
three and	qZcede
three conver	egecje
three dates	ecapdd
three finali	jkbhab
three interv	efedfj
three lines	eicide
three months	ecijdd
three more	gkeeeb
three new	edfcek
three of	elbefe
three paysli	fddkee
three people	femZed
three plates	chejed
three profes	feeiee
three questi	dckhdd
three rounds	ehmcea
three short	efeiff
three the	ecehkd
three times	edbmhd
three video	ffieed
three we	csebbb
three whom	djcgbi
three wonder	eceieh
threes	fdfeej
thresh	ecdcfn
thrill	gXebsa
thrill and	eccdod
thrill that	daddrd
thrill to	dbbimd
thrill with	imcdcc
thrill you	iapdac
throug	YjWiki
throug .	abgfgl
throug @d	gckVhj
throug a	clZdcl
throug all	eoZfgb
throug an	eceieg
throug and	eeajei
throug everyt	jfedee
throug how	feejdg
throug it	XkWjnc
throug my	heddje
throug our	frXcdb
throug the	dhbYof
throug them	dqbdeb
throug to	WUe0Wg
throug with	eddjhe
throug your	fcfnbe
throwi	egcbel
throwi your	egcbel
thrown	endeeb
thru	jlZbfd
thru everyo	gmbcee
thumb	dfigcg
thumb along	dhaidi
thumbs	jaicdh
thumbs up	jaicdh
thursd	pZifbZ
thursd .	lZhhcb
thus	eaceep
tick	hecldd
tick beside	igdeee
ticked	fceffj
ticket	ZVlmYm
ticket #	fcjefe
ticket .	ecbkbk
ticket and	edlfec
ticks	eYncic
ticks then	fZhdjg
tide	jfdeee
tidyin	fckceh
tidyin up	fckceh
tie	heXlfe
tie .	dedmde
tie and	eehald
tie betwee	ijYgcf
tied	iigcdb
tied up	efjeed
tiempo	fdkeed
tier	icfdeh
tier one	icfdeh
tight	jkiZdY
tight .	fnhaeZ
til	fXsfcZ
til @d	hbnbed
till	nY0UcS
till .	eabdbr
till @d	vZQeic
till furthe	edkfed
till it	dUxeda
till spring	cmfded
till that	edkffd
till the	hfyXbO
till they	dcrddZ
till we	fdgeei
till when	feiffe
till x	eegeei
time	cmdefd
time #	ffeiff
time .	euYZXk
time ?	dadlgg
time @d	fcjjea
time @p	hcagek
time about	eZljeb
time after	djdfff
time and	bXnhjb
time as	ickcef
time at	fdejfe
time before	bkeejb
time being	ddtbcX
time but	fddefl
time by	ekddfe
time during	elddfe
time for	dmWkgb
time from	cciked
time here	fdekfe
time i	dhidef
time if	kcffff
time in	hYmjca
time it	fjeffd
time just	feefje
time limit	dddhje
time of	iifeeb
time on	bhbfih
time one	feedna
time only	fgfeic
time placeh	ebkhed
time please	efdief
time round	feedfj
time so	kefbdh
time that	eedkee
time the	racded
time they	elbdeh
time to	esZegX
time we	bdYYew
time with	hkahdc
time works	edboee
time you	fchWim
time zones	fhafhe
timeli	fyWadW
times	abhrcb
times .	bZjlee
times @d	eeiffe
times by	ddiief
timesh	ebofeb
timeta	fmdahd
timeta for	ekiddb
timing	ctcdbZ
timing .	dfddel
tip	eapdec
tipped	feeefi
tips	cavUia
tips .	eeobec
tips for	ddsZdb
title	bdhcnc
to	ffdjfd
to #	WTnfuU
to .	idiYpW
to ?	edelee
to @d	8SSdbW
to @s	0Tbbdb
to @t	cdaqce
to a	efYgfm
to about	edelee
to accept	gZXbyZ
to acknow	dodeec
to activa	fefjed
to add	fkceef
to advise	ijadai
to agree	deXkih
to all	sckYcX
to an	bhiaam
to and	eddjcj
to announ	decdod
to anothe	cZgYZw
to answer	khcjab
to any	deigdf
to anybod	ejidec
to anyone	emgeda
to anythi	fciefg
to apolog	imdedZ
to appear	eegiee
to applic	kceffd
to apply	bahabt
to appoin	ffXUrj
to approv	ehddck
to arrang	WfWygY
to ask	aZrjXd
to assess	dfdkfe
to attend	dgYicl
to back	eeeked
to bat	fidddh
to be	mkYjgW
to begin	eedgje
to book	dhapdb
to bother	eclgec
to bring	eaeaqf
to brusse	ehiefc
to budget	fdjefe
to bump	fejefe
to buy	fefeei
to by	lceefe
to call	emTdnb
to campus	fhecie
to candid	tmYXdY
to carry	edhjed
to celebr	ebhkgc
to change	dbkied
to chat	kheYhd
to check	jqeXcb
to choose	fbekbi
to clear	kadYng
to close	fbbjan
to collec	dcqccd
to come	idclkU
to commit	eleeed
to commun	edbffm
to compar	ndeced
to comple	cWergc
to confir	haZioa
to congra	fdadoe
to connec	eboedc
to consid	ejZbdm
to contac	iaXpdg
to contin	eVapam
to conven	elceed
to convey	fgbgej
to create	ffabjj
to cut	iabchk
to cv	fedkfe
to data	edmded
to date	chdldc
to deal	eimdcY
to decide	kncbeT
to declin	ebYeeq
to defer	eZqeea
to delete	ddnded
to disapp	eebedn
to disclo	feclee
to discus	chgfgd
to disput	fedebn
to do	ZZovWW
to dr	ddcdfm
to drag	sWdedb
to draw	fdaeki
to drop	fdjeee
to dubai	fdeelc
to each	ofadec
to earn	ejejcc
to email	bflhdc
to employ	diebld
to end	daccdr
to enquir	fieffe
to evalua	ejeffe
to every	nbgddd
to everyb	leZbdk
to expand	feedej
to expect	iiceed
to explai	kadked
to extend	ecbZnk
to face	eidgef
to fill	cWliZm
to finali	fdfffi
to financ	irZTkY
to find	cpUfYm
to finish	ikcecc
to five	fdjfcg
to fix	YYcrhd
to focus	fdeefj
to follow	afWX1Z
to forget	aneeee
to four	hceeei
to fund	ediedh
to get	hkcldW
to give	kdMkjj
to go	WXblhp
to grab	efejdf
to grant	ecdjeh
to guess	dodeea
to hand	gcZpec
to hang	fjeeee
to happen	Zikbci
to has	fkefed
to have	Xjceqa
to head	ddgjfe
to hear	dXknbf
to hearin	eblhdd
to heart	fddeek
to help	habgfl
to her	haXijg
to him	hbaldi
to hire	bcbZtf
to hiring	fdjeee
to his	aeimcc
to hold	mfacdi
to home	edjeeg
to host	gdideg
to how	eifdfe
to improv	edjege
to in	gkZeid
to inform	hXXait
to insult	mddidZ
to intern	hZmeed
to interv	bnTnZf
to introd	egdidg
to invite	aXavci
to it	elbfZj
to its	lcdggc
to join	YYpJ4X
to jump	eeffei
to keep	iZeYcr
to know	Zfesca
to lead	bedmed
to leave	eVjcfn
to let	fccZlm
to look	gdeefj
to lose	febjjb
to lunch	eeeked
to mail	eejeee
to make	kWUYrm
to mark	jefefe
to match	eieefe
to me	edWkme
to medica	fedele
to meet	aldvaS
to mentio	deldee
to mess	edmgea
to mind	eekdee
to move	dfUref
to mumbai	chjdee
to my	gemdXg
to nairob	chmdeb
to name	VlasbZ
to new	ejkeda
to not	edbefn
to nothin	fdddob
to notify	kdeeee
to offer	adXYqn
to one	bVZhhq
to opt	fegiee
to our	aYkkeg
to outsou	eebeem
to paris	kkakWd
to part	ebZjdm
to pass	ecdhcl
to pause	cZreeb
to people	racYdi
to pete	ecfehi
to phone	edejff
to pick	kYZlif
to pin	ejeeee
to placeh	bkheha
to plan	egeiee
to pop	fkeede
to pre	ekedgd
to prepar	bWa0aa
to presen	bgZtbZ
to press	efejee
to probab	fhcied
to procee	bdapYm
to progre	bYfndi
to promis	ijeddc
to provid	eddlef
to pull	dZtcdY
to pursue	eZfaeq
to put	gYiiZj
to raise	jgcacj
to rate	dbrcea
to ratify	idddkd
to reach	Zkdpad
to read	Zndfdf
to readve	fkcecg
to realis	edkbdi
to reappl	cZfcer
to receiv	dkcifb
to recomm	dZpabj
to reconv	flecee
to record	bfYscc
to redo	edlgea
to refere	eddcne
to reflec	kqbYcZ
to regist	dgeife
to reject	fjefed
to remain	bdiled
to remove	edkdef
to replac	ehceeh
to reply	hfidec
to report	cjlceY
to repres	fcciek
to reques	feeife
to reset	fejefe
to respon	crbbdc
to return	eabigj
to revert	jlbcec
to review	lcahfe
to revisi	cgjffd
to ring	iYWqdg
to run	gkajcc
to rush	jedhcc
to safegu	hckeec
to satisf	deddhk
to save	emecee
to say	bghVfo
to schedu	hfckeb
to school	efeief
to sectio	cgjffd
to see	gqbkWY
to seeing	dcjjed
to select	edeihe
to send	abhlch
to senior	fecffk
to set	YgTzeY
to settle	gceldd
to share	gihddd
to shortl	eldeee
to show	dejddh
to sign	VdZfyZ
to sit	dbksYY
to sleep	roaYYZ
to somebo	aXecbv
to someon	aVZjgs
to speak	efgibg
to spend	cberbc
to square	hicdbj
to stage	eddmed
to stand	eYheel
to start	cjfblb
to stay	bUqgak
to stop	dVmbji
to store	dldefe
to strike	ecfled
to submit	decodd
to suspen	ebweeT
to take	cYjerZ
to talk	ZlWije
to teleph	ldeeed
to tell	gheZif
to test	edekef
to text	eadiek
to thank	ZiiVar
to that	gecdel
to the	gkYkdd
to their	adjgmY
to them	bYalkh
to think	j1STlO
to this	efgkcc
to those	kfeceg
to three	ichfed
to tick	edelde
to touch	fiefee
to transp	eeeffj
to travel	fecgek
to try	emeZeh
to turn	ddYjem
to two	jeZjgc
to underg	fcfjef
to unsubs	fieeff
to update	jfefde
to us	camiec
to use	eddeel
to verify	feejfe
to view	ebnbic
to visit	ejafeh
to wait	illXbX
to walk	cbaojc
to weigh	enccjZ
to welcom	damhkX
to what	hddich
to when	crcdca
to whethe	dfdkee
to whom	dghcbk
to widen	emdeec
to withdr	hZwcbU
to work	fXkqXd
to worry	hidefd
to write	bjTjbo
to you	xoWWgV
to your	bgocce
tobias	jdbmdc
tobias i	eekefe
tobias thank	hfaled
tobias thanks	fcjdeg
tobias we	lgaefe
toddle	eedefj
toecap	eeejef
toes	eecele
togeth	kbgboZ
togeth .	ddjeic
togeth a	fdiged
togeth and	mZjdfb
togeth in	ecZenh
togeth to	ehceej
told	jjmSce
told .	lbYbod
told @d	rYdded
told all	ecleed
told and	emdedd
told anythi	drZced
told by	mgicdY
told everyo	fakeZk
told her	ggmddZ
told him	iamced
told i	aqadec
told it	cnceed
told me	XueRbl
told my	dfhccj
told no	ieheed
told sanjay	lbbhcg
told that	icidef
told the	gVsXdh
told them	cU2ceS
told there	fkcffe
told to	bThrbh
told togeth	icWemg
told us	dchdcn
told we	jgfeeb
told whethe	ndeaef
told you	cmRZlm
tolu	cicief
tolu it	fedieg
tom	jgkbbd
tomasz	cldfff
tony	jddeei
too	YZoWbq
too .	flbZjd
too and	eZkdkd
too far	eZhcdm
too junior	fbcedn
too long	eimedY
too many	ebbeeo
too much	dekcdh
took	dPnRkq
took a	eccegl
took anothe	eegecj
took away	gbdgek
took me	dahZob
took my	ecjech
took on	cbjcdl
took part	edideh
took the	emdcee
took to	fddefk
took you	gddelc
tool	eefgff
tools	dciiee
top	faddkj
top .	lWjbfi
top and	ehdedj
top of	fbdasa
top three	blakce
top twenty	iibcdh
topic	aYppaZ
tops	tZXadd
torn	hiZlda
torn .	ckalea
toront	dcflfc
total	hdefei
totall	dWwcXc
totall get	ebkeeh
tote	edndec
tote bag	edndec
touch	ftWbcf
touch .	fhYean
touch about	decehk
touch after	ejdffe
touch base	fiefee
touch by	nZchdf
touch if	ehiefc
touch should	egdefi
touch since	elfffb
touch soon	ekdfee
touch to	dkchec
touch when	bhideh
touch with	dqbZjX
touch wood	kmZccd
touche	fkgfeZ
touche .	fkgfeZ
tough	dXiccp
tough call	edaeeo
tough decisi	fecffk
tour	Ybnoba
tour 's	cdoeec
tour .	cgdkee
tour and	deekef
toward	hhcgee
towel	dedkef
tower	dbihid
town	ahYimd
town .	hbdcih
town clerk	eiYgif
town hall	bechkg
town on	cldged
track	diiajb
track .	eeddle
track your	eekdee
tracto	ecieeh
trade	cijkdY
trade fair	gjjefY
trade show	fdjffe
trade test	ejdgfe
tradin	ebdgek
tradin game	ebdgek
traffi	edfhfg
train	cRwkfT
train .	ddenbe
train driver	ecZeng
train fare	fdmced
train ticket	eeegei
train was	gdleea
traine	aRdXnu
traine .	cccbpf
traine @d	eececn
traine and	fchdei
traine in	feeiee
traine progra	gddemc
traine scheme	eeddem
traini	Zfjjde
traini and	fbleee
trains	fblahg
trains .	gedfdj
tram	gmdecb
tram .	giidea
tram compan	ggbgeh
tram driver	fkeeee
transa	fdmcfd
transa adviso	fdjegd
transc	cTX4YZ
transc .	eaascc
transc and	ecdned
transc of	edhkdd
transf	ecfeej
transf from	ecfeej
transi	fgffff
transl	fmfbag
transl .	feefei
transm	ejhcha
transm to	ekddib
transp	idafck
transp we	eeeffj
travel	ejtdWV
travel .	gigeec
travel and	ehhffb
travel costs	eejged
travel expens	casbae
travel for	fddffj
travel home	ffifed
travel reimbu	eglcec
travel so	inYeec
travel to	eeieef
travel until	aiieee
travel with	dfkeed
tray	dbdpdd
tray exerci	gcekee
treasu	ceblci
treasu is	gjceee
treasu says	cbakel
treat	eWlgla
treat the	fdcgek
treat this	gfaenb
trembl	gcdeif
trevor	iefffe
trial	YiTxad
trial .	WmXqbe
trial day	Zccqfe
trial lesson	fecffj
trial shift	hgcchg
trial shifts	dkeefd
trial the	hmdYhc
trial transl	fijbdd
trial week	iaamdg
trials	fkceee
trials go	fkceee
tribun	cbjkec
trick	fefife
tried	XYVpim
tried ringin	dddehj
tried to	ahbpdc
tried you	eeekee
trip	ahnbcg
trip home	feiefe
trip to	chjdee
troubl	ddkkca
troubl with	fkcgec
troubl you	fcbleh
truck	efdjfe
true	gbkcgf
truly	ecibcm
truly .	ddkceh
trust	aYskYb
trust .	ebpieW
trust board	ddmfcd
trust has	fdbfem
trust is	ebjigd
trust you	ecnhda
truste	cnVapc
truste .	dladkb
truste have	ffdema
truste sat	dhkeeb
truste were	ekeffd
truste who	dmeded
truste would	ddefke
truth	hjWebl
truth is	hiXfcj
try	TiWecu
try again	YaZhct
try to	djeche
try us	eecdfl
trying	ksabZW
trying not	ldeeee
trying to	glheaa
tu	fcleed
tuesda	dblfdf
tuesda .	daocde
tuesda club	fgcefi
tuitio	ehfeff
tulsa	fggffe
tunnel	faYelk
turbin	edkgec
turmer	eijcdc
turmer for	eijcdc
turn	aXVphl
turn it	gddfjd
turn to	dheiee
turn up	baasha
turn you	eadddp
turnar	oabfde
turned	hcicib
turned down	fkcffd
turned into	lbbeie
turned me	daaaes
turned out	eegjde
turnin	eeheeg
turns	kSmbid
turns out	mVffgf
tutor	gghcgc
tutors	ibbefl
tutors .	ibbefl
twelve	eYleeh
twenty	fXkjlX
twenty minute	dcbrdd
twenty only	iibcdh
twenty second	edcenc
twice	bmgYdg
twice .	eegebi
twice and	dffeck
twice in	fekcgd
twins	dZrfca
two	ceXsaj
two .	klSfZl
two amazin	eedemb
two and	dfVlej
two blue	eYncic
two candid	kfdXek
two collea	efbkee
two copies	eedhie
two dates	fdeled
two days	ededij
two desks	ekgeeb
two direct	egZcem
two evenin	eedihe
two for	eeeked
two forms	fedkee
two furthe	hmdZee
two horse	efcedl
two hours	eckhed
two hundre	ecdemd
two indepe	ifchee
two interv	ghcdei
two is	fdejee
two jobs	cjedjd
two lines	kbhgdd
two minute	caqddb
two more	krYZac
two names	hldded
two no	lfecec
two of	gmekUZ
two on	ffkdce
two or	feeiff
two other	elddef
two others	hkcbdf
two pages	aeenee
two partne	cdcodd
two paysli	fdejef
two people	XjXnbl
two places	fddcij
two refere	cWW6XX
two satisf	feeeie
two seats	eZegem
two so	idehee
two step	eddehi
two tests	Yagblk
two things	ecdnee
two thumbs	gdcdel
two year	fdcefm
two years	ededjg
txt	nccede
type	bpdfcb
typed	niYYjb
typed delete	oiYZdd
typica	nfdced
typing	fcZkie
typing test	dgdked
typing then	gcbejh
u	oZdgde
u will	oZedee
uh	egfcej
uh rememb	ejcddi
uk	eheegf
ull	mbeeef
ulrike	jhceee
ulrike comes	jgceee
um	fdmaee
um we	ibeZjj
umbrel	bZtfbb
umbrel .	cbpced
un	eXkldd
unable	ZcYdYy
unable to	ZcYdYy
unanim	ZZVW7Y
unanim .	dZccsc
unanim we	ebdarc
uncert	dljcdY
uncert .	dqZdec
uncle	gVkgfg
uncle i	fgddke
uncle they	bedhdl
unclea	iYnfcc
unclea i	ebmeee
unclea please	egjced
uncond	ddbard
uncond .	feeeif
under	Ytcdce
under #	fdcbjk
under a	dkcjdc
under consid	WsRlah
under it	eZfcdn
under my	jibchc
under number	fekeee
under our	fdfefj
under proces	elcefe
under review	bxXccY
under the	cdjbgh
under threes	fdfeej
under way	egmdeZ
underg	dbjjed
underg a	fcekee
unders	aZyceX
unders .	cYsbee
unders and	fgjdec
unders is	fedfig
unders our	ddeffk
unders that	hbtbaZ
undert	hcekee
undert to	jeeeee
underw	idcjec
underw exam	ieckec
unexpe	ejeffe
unfair	eiedeh
unfair to	eiedeh
unfort	heXgem
unfort .	eicejc
unfort i	dgshcR
unfort in	ldYkjY
unfort it	faeefm
unfort karin	dleefd
unfort our	fefifd
unfort the	gmbidZ
unfort there	fghffc
unfort they	maccma
unfort this	febffl
unfort we	eaZdgq
unfort you	dddeem
unfort your	ebeeel
uni	ieddif
unifor	aacevY
unifor and	edhdkd
union	ceijfa
union .	fglcec
unit	eoThfg
unit b	edclhd
units	eegehe
univer	bcsehU
univer .	fdijbd
univer is	ehcfla
unknow	eZokdZ
unknow .	fdjeee
unknow number	fbklda
unless	iamcdd
unless you	ddmdde
unmoni	fejeed
unmoni mailbo	fejeed
unoffi	feeife
unpaid	Zcctdd
unread	eekceg
uns	eboddc
uns .	edjeee
uns bis	eejeee
unsign	ecahmd
unsubs	cbyYZZ
unsubs ;	eekcee
unsubs from	eepdba
unsucc	sULXYz
unsucc .	kfTacq
unsucc applic	jccdej
unsucc on	jdeeeg
untang	ijeafe
until	kZzbgP
until @d	vUgajV
until @p	eidefe
until furthe	eZsdeb
until i	egbele
until it	bY0fbT
until she	eagled
until somebo	fdnffa
until that	dlfeed
until the	cc2UhS
until then	joZbec
until there	ebmeed
until they	amlebZ
until we	eclfee
until you	dhbjic
until your	fkdgfc
unusua	bdZnig
unusua high	fddffj
up	idgggb
up .	hoaUna
up ?	fefjdf
up @d	fZbpcf
up a	abRsme
up after	ejeeee
up again	XhucdY
up all	hekeeb
up an	eafnce
up and	dZficl
up as	daepcf
up at	ghYjff
up before	mbcche
up but	fgddkd
up by	cbchmf
up daily	ekeefd
up for	eXlgie
up from	fcdjeg
up her	jkaaeg
up here	eekdef
up his	godceZ
up in	dkfZfg
up interv	giedfe
up is	bhcijd
up its	eedjfe
up legal	fjeeee
up more	fdkefd
up my	lYiblZ
up now	ejWfdm
up on	iXkncY
up or	jeeefe
up our	bqYgde
up over	kdedef
up refere	iecedi
up regard	fegZji
up so	cfgigd
up that	fkfdec
up the	gfZkka
up their	mlZZcd
up to	xbchZV
up we	cidefh
up when	agnedc
up where	bdnidb
up with	esWcdd
up you	cdkbgi
up your	hceboZ
upcomi	edkdef
update	jwZcXa
update .	nobZdZ
update as	eneecc
update at	embeee
update by	ahddem
update cv	dZZvdd
update for	lceeef
update from	hocceZ
update it	feeffi
update on	cmgbee
update our	dbpedc
update soon	ejeefe
update throug	fieffd
update to	fgiedd
update yet	encefc
update you	mkcbcc
update your	benede
updati	anedee
upfron	gcgeei
upgrad	dZrbed
upload	ZYe1cV
upload .	ediged
upload a	eecmed
upload both	fedled
upload it	eeekee
upload on	fdjefe
upload the	feejfd
upload to	fjefee
upload your	cdcmhd
upon	lZTVmp
upon a	eeeekd
upon presen	feeffi
upon the	dbUcir
upset	eajedj
upset as	eajedj
upstai	fqahaa
upstai .	eqddda
upstai and	eicied
urban	ehefge
urgent	YXujbb
urgent .	eeeiff
urgent call	celeef
urgent matter	cdneee
url	cbfkeh
us	ichfgd
us .	dlgefa
us ?	cZpRsY
us @d	lWZbhn
us @p	hiZegg
us @s	poWWbc
us a	dlUqac
us about	kdkadc
us again	cXZjdp
us all	geiffd
us and	bVoddl
us as	bhZR0Z
us at	aZsede
us back	dlaiec
us before	eccmdh
us both	lacfcj
us but	fZkddj
us by	jiZfdg
us consid	ghbhee
us could	fkdeee
us first	egcjee
us for	fZnbdh
us from	dcmdge
us have	dedlfd
us here	fefeje
us how	dbogdb
us i	dYmdck
us if	gkagee
us improv	ebrcea
us in	efogbZ
us is	gbZber
us know	iRlkpS
us next	eiecfh
us no	jfdeef
us of	egdife
us on	igmccY
us our	ecmeee
us out	kedddg
us safely	ejgdde
us so	kagged
us some	dsaaec
us soon	bpccef
us that	fVrfdd
us the	fYajji
us they	eeeiff
us this	eddefk
us to	gbmhWh
us until	vZYbde
us up	ieeeff
us we	dtdWed
us when	dcjide
us whethe	kbehfe
us which	icdhfe
us while	fkeffc
us will	hkdeec
us with	iaYlhe
us within	rTbbdk
us x	fmbefd
us yet	ejefee
us you	iidalZ
us your	febkef
use	eVesbg
use for	fdcefl
use it	efeiee
use the	gbcrcZ
use this	ffeife
used	Ujlbfi
used to	Xkpcdc
useful	fdieci
useful .	fejecg
userna	edkfec
userna is	feiefe
uses	edjfee
using	daaycX
using the	dacvcY
usual	jhfWkb
usuall	2cXVfX
usuall quick	lceeff
usuall takes	obceee
utilit	ffhgee
utrech	dggjdd
utrech .	ediied
ux	dfghgd
ux design	dfhhgc
vacanc	YcpYZp
vacanc .	clecge
vacanc @d	eeeefi
vacanc and	cgbfdm
vacanc are	eckefe
vacanc becaus	fdkffd
vacanc contro	fekeed
vacanc for	ffcffj
vacanc has	eYccds
vacanc have	ggqeeT
vacanc in	dhidef
vacanc is	cWredf
vacanc take	fichee
vacanc there	fcYefp
vacanc until	fdlfec
vacanc was	eckeef
vacanc withou	feeffj
vacanc you	bhgdhe
vacant	felfdc
vacati	ilecdc
vaccin	efehff
vague	endefa
valid	Zaapld
valid .	feiefe
valid until	bbcine
valuat	fffffg
value	baqhda
values	cbofdc
van	aefcmh
van .	dcdjei
vanish	fcgeej
vegeta	dbpfdb
vegeta on	dcpddc
vehicl	ffefgf
veldt	mYkgfY
veldt mobili	nZgghY
vendor	cjejdd
verbal	dZeWvd
verbal offer	fcXZue
verbal reason	edkdee
verdan	ffkcee
verdic	8WVWZb
verdic .	idffff
verdic @d	jdeeff
verdic by	pfabce
verdic on	ndddee
verdic to	ieeeff
verdic with	iefeef
verifi	igdlaZ
verifi .	kgYkcb
verify	eahpcY
verify your	echmda
vers	edleed
vers vous	edleed
versio	dchbkg
versio .	edecme
versio is	eekeee
very	ehfUhn
very best	febegk
very close	edcehj
very diffic	fdeffj
very good	ejccfi
very happy	eckbkc
very high	gZeefm
very intere	fldffb
very latest	uabaed
very long	amdeeg
very much	ilhbcX
very nice	fgceei
very pleasa	eigefd
very please	ecddgl
very proud	Zemehe
very sorry	feeffi
very strong	eideeh
very welcom	fefdfi
very well	ddcikd
vesper	dddkeg
vessel	dglfcc
vessel is	ekeeed
vestry	dlcghZ
vet	cfcgig
vet 's	fejfed
vet practi	hdahkd
vet was	gigcdf
vetera	eehiec
vetera status	fgifed
veteri	eehdgg
vettin	ggWigh
vettin and	fccdgl
vettin form	feejde
vettin forms	egldga
vettin is	igeefe
vettin office	eecmde
vettin partne	kgZfdg
vettin takes	bodded
vettin unit	fceffk
via	jZhhed
via the	gdjgcd
vibe	feegfg
vicar	hediee
vice	ehfffe
victor	iecefh
video	Zeb0Ya
video .	dnajda
video and	dbildd
video before	eefife
video call	fbcoed
video interv	cjamdd
video on	beemff
video they	ibcfdk
videos	hdheee
vielen	ecmded
vielen dank	ecmded
view	bYtUYo
view .	enhbZf
view and	fecefk
view in	eeidie
view it	fekeee
view of	eakdci
view prevai	fceeek
view your	feiefe
viewed	cfuYdX
viewed #	eelcee
viewed by	dhidfe
viewed my	ekfeec
views	dbdjei
vikram	edeggh
vikram the	fieefe
viktor	fffgff
villag	ddkedg
virtua	admhce
virtua onsite	edelee
virtua open	denbee
virtue	dfbdel
vis	feffgf
visa	hfZgif
visas	eaddeo
visas so	fdcffk
visibi	eelbed
visibl	kggddc
vision	dfeiff
visit	ccinZg
visit .	cfcmdf
visit and	gedeej
visit our	dfgddi
visit the	ekajed
visit to	dbihhc
visit your	deekdg
visiti	ediadl
visiti lectur	iddeeh
visiti our	edkdfe
visiti us	cmddfe
visito	dakcdm
visito badge	feecel
visits	cglbdf
visits finish	hjdcee
visual	fegdeh
viva	cbjmdd
vn	fbcekh
vn from	fbcekg
voice	lXeccm
voice note	lckbbd
voice was	kgZhjX
voicem	bgldgb
voicem .	edmdhZ
voicem no	efleeb
voicem waitin	efdegi
void	dcXbfs
void .	ecXefp
volume	gmaaeh
volume of	enbaeh
volunt	bkTbfr
volunt .	ebbfki
volunt are	hidfed
volunt coordi	egeedj
voor	ecneec
voor je	ecneec
vote	uQSXjs
vote .	jadhdh
vote @d	jdfeef
vote and	egbfgh
vote by	ieffef
vote is	nbddee
vote on	ijcedd
vote was	kYddkg
vote went	cbdecp
voted	aVfbsi
voted @p	eeeejf
voted and	ffedlb
voted for	ebZdjn
voted the	ehheah
voted to	eaijhb
voted yes	fedfkd
votes	ueWXeg
votes .	keeeee
votes on	njbbdd
voting	kjcXdi
voting on	lkdYed
votre	eboeec
votre candid	edleed
vouch	fdfmfb
vouch for	fdfmfb
vouche	bclbdj
vouche .	cdkdei
vous	ccjlcb
vous rapide	fdkeee
vp	idblcd
w2	efeejf
w2 @s	efeejf
wage	gZmZlb
wage employ	eboddc
wages	gefegf
wait	imkToO
wait .	lfebgb
wait ?	Zmgefe
wait @d	dibjff
wait @s	Wfqchc
wait a	coaeee
wait and	ihbbkd
wait for	gjjccb
wait till	kfddee
wait to	elaboY
wait until	eckeff
wait with	eekdee
wait>again	fljcda
wait>answer	hanbjX
wait>ask	dhcbkg
wait>away	hbeeek
wait>bye	ddtgdU
wait>chosen	dXqekY
wait>closed	dilchX
wait>date	1Laeid
wait>decide	ioccda
wait>free	cfdgdj
wait>give	brZddf
wait>hear	anfbdg
wait>hold	bfpfdZ
wait>if	dmhbec
wait>joy	eckeib
wait>match	dYdein
wait>me	ZuZdcd
wait>meet	gfcWcp
wait>news	ppSZbe
wait>not	egXihh
wait>others	efkeed
wait>papers	dagmcg
wait>post	eZibhk
wait>review	cZkccm
wait>said	kYdigf
wait>sorry	ekXeej
wait>start	eefeej
wait>thanks	dkYeel
wait>them	jvaWhX
wait>wait	ezWYca
wait>will	hjhWef
wait>you	Xaajtd
waiter	dfiicd
waitin	aoXhjc
waitin .	dkdgga
waitin for	cdZljd
waitin i	ededjg
waitin in	eZecoe
waitin is	dlebeg
waitin on	YtVnaa
waitin to	ddhfdi
waitin when	efdegi
wake	jcjefb
walk	bXYnra
walk throug	fdelee
walk you	edeYqd
walked	cdobfd
walkin	kacdek
walkth	fffgfe
wall	egmdeZ
want	XVaqwa
want .	ebeele
want a	aXZvbh
want by	ehided
want it	XYWg3U
want me	TSTprm
want my	dabsac
want someon	eeddZp
want the	mddcge
want this	ffcldd
want to	dhkjeW
want two	eedpZd
want you	VVXU/P
wanted	YXfVhy
wanted .	eceefk
wanted a	cYXcby
wanted is	ehddkb
wanted me	iflccc
wanted more	feeffi
wanted one	jceddi
wanted that	fdaeen
wanted to	YeqWfj
wanted you	adYcok
wantin	efdffi
wants	VVO/hX
wants #	feeiff
wants a	RZS9Xc
wants me	ZeXjrY
wants my	eddnde
wants to	faW0aY
wants you	abZonZ
ward	fddjeh
ward 's	icheee
ward .	edejeg
ward admini	echfei
ward clerk	fdifdg
ward manage	efdffi
wardro	ehgeee
wareho	ccbhnb
warm	fkmbYb
warm .	cmdfce
warm call	ecideh
warm thanks	fgifec
warm welcom	edleed
warm while	fjeeee
warm wishes	ebqddb
warmes	edlced
warmes congra	edlced
warmly	dbgcdn
warn	eidhee
warned	gcdled
warsaw	igddeg
was	YYlVc2
was #	dbacgq
was .	ecmede
was @d	mlcafX
was @p	jhkYea
was a	cRmZes
was all	ehlcdc
was alread	dcccmh
was an	lcWjid
was appoin	eddfle
was assess	ecdjfh
was below	eeccfm
was broken	edkhcd
was called	ehficd
was cancel	edgeej
was certai	ehckfd
was change	edmeec
was close	eaadds
was consid	fffdfi
was discus	echeek
was due	fmeeeZ
was except	ebdffl
was extrem	fddefk
was felt	fffdfi
was fierce	edaeen
was filled	ecbgem
was fine	gdkeec
was flagge	ijaaeh
was for	jfZhdg
was frozen	dcoded
was fun	ecncec
was furthe	feefej
was good	jdpZbb
was great	endjbZ
was highly	edbedn
was hoping	gacddo
was in	ehjbdd
was it	iepdgS
was kind	fWceer
was last	eeldfd
was lively	ecldee
was lookin	fdeffi
was lost	bccegn
was lovely	fidfff
was made	Raggkp
was me	echeei
was meant	jekdea
was missin	fdfffi
was mostly	eemeea
was moved	kdheeb
was never	ecbdil
was nice	edmdfd
was no	bihech
was not	bYQaa9
was number	edcdem
was offere	enZeXk
was on	ihaZan
was one	cWkbdo
was only	dYrbZg
was out	idjeeb
was quick	eiddeh
was read	eccddn
was realis	gjdeed
was really	bhkceg
was receiv	djfdeg
was refuse	ecaeeo
was review	edbgek
was second	ibidib
was sent	ediodX
was set	edmded
was so	cchdjh
was solid	fdeffi
was submit	hfnada
was such	ecideh
was suppos	eledec
was taken	ekceef
was tellin	fdlded
was that	YckWat
was the	emWTkk
was to	UugeeV
was told	ZuagcY
was too	deXder
was unable	fcbiek
was unanim	cYbZya
was unsucc	jceefg
was up	hYahem
was very	YipeeZ
was wrong	hicefd
was your	eckceg
waste	fedeek
wasted	eacdbr
wasted on	eceecn
watch	XwZhZX
watch comman	ehceei
watch the	bgfldd
watch this	dtXbeZ
watch your	cncdee
watche	ddhjed
watchi	fddlde
water	ddgjdg
water .	ecgjee
watfor	idZdmd
watfor gap	idZdmd
wave	headdm
wave .	hcbddm
waves	elceee
way	oXfZgj
way .	tUbaYq
way by	fdeiic
way from	didfgf
way i	efdffj
way in	heeeic
way interv	fefjfd
way it	nYfala
way my	cndcee
way nobody	fblffe
way of	ebcejk
way on	ffdffi
way or	sbdbdc
way out	gdkdee
way the	jgdeee
way throug	iobdeZ
way to	aaiZmj
way video	dfejff
way we	egeddi
way you	gbdlcg
ways	ebcdep
we	fhadfk
we ?	ejfeee
we accept	bneeed
we acknow	fjibdd
we advert	edbcil
we agreed	fedeje
we aim	sabced
we all	ifcdhf
we always	keecfe
we announ	nededd
we antici	ihdffd
we apolog	eeiefg
we apprec	kffZgf
we are	fnVbhi
we ask	hcflbd
we asked	bbfbeq
we beg	fkcefd
we begin	eldded
we believ	ejgded
we both	edkgde
we build	fageel
we call	nfbcde
we came	feeeej
we can	ZcVkjn
we choose	luVQjZ
we chose	fZbbcs
we close	ddkdeh
we come	ckddeh
we comple	dvWceb
we conclu	feeefi
we confir	ngrWaU
we consid	dackcm
we contac	eeiiec
we contin	fncefa
we could	jeVYgq
we decide	anaich
we defini	bjdiee
we did	dYbdml
we discus	eeedme
we do	fSecjs
we encour	eddedm
we ended	ecZeeo
we enjoye	dhhcdh
we expect	iechcg
we feel	fdceel
we filled	eccdjj
we finali	fefiee
we find	fdieeg
we found	dcfdel
we gave	eiefhb
we get	oahgcb
we go	clYpbb
we got	bWtdWi
we had	ghaZdm
we hang	egdiee
we have	dbdbeu
we hear	bndeee
we heard	fdieff
we hereby	ccdbin
we hire	dmgddc
we hired	ddcdeo
we hope	fhXYds
we inform	ciedej
we intend	ifeeee
we interv	eckZjf
we invite	cedndd
we just	hklYhV
we keep	embeed
we kindly	eeejee
we know	fjkbfZ
we laughe	edeeem
we learne	edmdfd
we left	bYkodd
we let	eddefk
we like	eofdZc
we liked	eneacf
we look	kfdcka
we looked	eakcdj
we lost	edifef
we loved	ebecgn
we made	dcjclb
we make	icngXd
we may	cidiai
we meet	gbdmee
we met	ndfadf
we might	etcacb
we must	cVZdbz
we need	hfOqZm
we needed	fdeffj
we never	dXogde
we no	edaefn
we normal	lbehec
we note	cgmgea
we notice	eajidg
we now	eddjhd
we offer	edsdYb
we only	gfabdo
we open	eedifh
we opted	fecdfl
we owe	fdifja
we pay	edencd
we plan	idheed
we promis	kdcgff
we propos	cedmee
we push	ccejif
we put	edeeih
we ranked	dibefi
we realis	eiedfg
we really	fcbddp
we receiv	cdlbdj
we recent	fdbefm
we recrui	ekedef
we refer	giceeg
we regret	hZldcg
we remain	ecnecb
we reply	hiddfe
we requir	babndk
we return	ebidek
we review	gfcgeg
we ring	hbdked
we said	ncccbi
we saw	hbbhdj
we say	dbdode
we see	jlbcbe
we send	edkahe
we sent	fecjge
we set	ebdfel
we shall	TkUehr
we should	iXXnej
we simply	ejegec
we speak	bgahoa
we spoke	dbgdhk
we start	ecdkdi
we still	eedodb
we stop	fecffj
we take	eZgfkg
we talk	akbiia
we talked	dZsbgZ
we tell	mcddee
we thank	bcdYav
we theref	feedej
we think	kaYcdp
we though	fiefef
we to	freadZ
we told	bcmfef
we took	ecmeia
we tried	bdcqed
we unders	efredV
we value	bardeb
we want	aZaS7W
we wanted	Zjdffi
we went	nXVabt
we were	ZbniXk
we will	ltWVbg
we win	ekdeee
we wish	ccddep
we won	edgdkc
we work	flceed
we would	ajUhta
we write	ekeded
weakne	ebpade
wear	Yaa0Zb
wear someth	dddnee
weathe	YVxebd
weathe for	bdhkee
weaver	edceem
web	hapacd
webcam	eeejfe
webina	cY0XbY
websit	fZtVYj
websit .	chladg
websit for	fdjefe
websit on	mcddfe
weddin	chfjbe
weddin band	ehZicj
wednes	lWlffa
wednes .	fakehd
wednes and	mddcee
wee	ecblid
week	zfdShU
week .	jkideV
week and	tVbWib
week for	eeieja
week on	fcefek
week so	ihibed
weekda	gdcneb
weeken	eadjcl
weekly	idibff
weeks	ghVaim
weeks ?	jbaehi
wei	fheefe
weigh	enccjZ
weigh in	eoceeb
weighe	ejdeff
weighi	dtaddX
weighi things	fidfff
welcom	XPpR4W
welcom .	damdic
welcom aboard	caVdwa
welcom have	ddpcbd
welcom on	ffieef
welcom to	aXhPzf
welcom you	daiijb
weld	dcdhkd
weldin	eddhgh
well	dXjbep
well .	hcjcXl
well and	dWigco
well be	ekfdee
well but	ecfedl
well deserv	gdeeie
well done	WXZnwW
well i	pYYaij
well in	efcddn
well it	efYgob
well lit	eejeee
well receiv	cbqedc
well so	ebjkea
well there	cjYhdj
well they	dcnecd
well you	iebfck
welsh	eZgbeo
welsh .	fcddfm
welsh is	efddek
wendy	dfcmed
wendy .	egdiee
went	baYMb9
went .	kqkZXS
went agains	dbdeco
went and	gcedjf
went back	leaceh
went elsewh	fecfek
went for	dXYbis
went in	fdceel
went off	ejjceb
went ok	gcldec
went out	YjndeZ
went sidewa	ehddei
went the	dadeeo
went to	YUQapx
went up	eaiddk
went well	dhpbcX
went with	gTUab1
were	WdnTax
were #	ejdefd
were .	ecoddc
were a	Yekghd
were about	fcheei
were all	eZfdmf
were asking	eZpeec
were chosen	feeffi
were deemed	eiefee
were deligh	fekecf
were going	apdded
were good	ecfeek
were great	fedeek
were her	fjffkW
were his	ioXYed
were hoping	edcddo
were impres	eYdqbf
were in	eXgfik
were inform	ecmefd
were interv	eanddg
were lookin	fddffk
were lovely	aghefh
were meant	fnaeed
were my	ecidei
were nice	eZteeW
were not	cTUfc3
were of	feeeei
were on	ffkcgb
were one	dbeddn
were our	cldeeg
were pulled	egieed
were receiv	ffidff
were record	ffieed
were so	iedcje
were strong	eaWeer
were superb	djcaek
were suppos	fkYjfc
were talkin	ekgkcY
were the	flXZam
were to	dscddW
were told	ddjiec
were touche	fkgfeZ
were two	daecjk
were unanim	diablg
were up	gbjgYk
were very	eaXfds
were waitin	dddeen
were we	freadZ
were with	ddmZhf
were you	dkicbg
west	fdkfgb
wet	ehfged
what	cjehZi
what .	ecfeej
what @s	ZYqYld
what a	dZtXcf
what about	dcdnee
what comes	ggqabV
what do	epZaia
what does	djelda
what follow	epcddb
what happen	diqXeX
what he	ihdbcj
what i	hoddfW
what is	afetZZ
what it	decffk
what makes	idfffe
what our	aaiadp
what salary	fdcpae
what she	igYfci
what suits	feeife
what the	gogXYf
what they	iiVZYs
what time	feeife
what times	eefife
what to	figfeb
what was	fceefk
what we	hcecao
what works	eedjee
what would	ecejge
what you	dSflng
whatev	oigkXT
whatev else	jcheed
whatev slot	feejfe
whatev that	Znficc
whatev the	fkceed
whatev they	paecee
whatev you	dkjjdV
whatsa	kaandc
when	fvaceZ
when .	iyReYX
when ?	nmWZbd
when a	eledfc
when all	kdeefe
when are	edeldf
when can	dVZbya
when could	eZcubc
when do	ecejgf
when done	flceee
when he	byXbda
when i	ihfafe
when in	eZleeh
when is	fcclge
when it	afmfZg
when new	ecjfff
when or	eckffe
when our	ekdefe
when she	ZyYedZ
when someon	enceed
when someth	fmbeee
when that	bkldeZ
when the	frbUYk
when there	X4WadZ
when they	tggUYa
when this	eehjeb
when though	fjfefd
when we	ZoffZe
when will	denaee
when works	feeiff
when would	fbejei
when you	dSbhue
whenev	QvfgkS
whenev .	Xoedhf
whenev it	emhadc
whenev they	ejhded
whenev you	cbhkmX
where	gdraVg
where i	betdcV
where it	eUrbcj
where the	ebkcdj
where they	kfibdc
where we	fkfgZd
where you	mZfccj
where your	djdbej
whethe	sibdbY
whethe @d	gjdeed
whethe he	gbjffe
whethe i	fggidc
whethe it	fjgcfc
whethe or	ldeeee
whethe that	dmecee
whethe the	dcfmde
whethe there	jbafjg
whethe they	gqdabb
whethe this	dWtdec
whethe to	fibZkg
whethe we	rjZYcd
whethe you	pZWnZe
whethe your	idgdff
which	jhXnZf
which .	dcdped
which ?	bldfee
which all	ieeeff
which case	ehecej
which day	bebtac
which did	fdmffa
which for	edeiei
which has	eobaef
which i	hcajXn
which in	endeec
which is	buZcca
which jobs	fdkefe
which makes	ehddei
which means	gldcdf
which mornin	ebdode
which of	hadnde
which one	dgejed
which shall	iefefe
which she	beelee
which takes	jdfeff
which the	hfbbmd
which they	koZecZ
which was	edodeb
which way	leecfe
which we	hihcdc
which would	ejfdff
which you	lOlbem
which your	eZciem
whiche	oacjdc
whiche way	pbdded
while	ZlqYZe
while .	dogcdZ
while becaus	egeifc
while budget	fckffe
while i	deWhdn
while it	edcefl
while since	fkeeed
while the	cQ4bfX
while they	efgjce
while this	feiffe
while until	ekdeff
while we	btbZbg
while yet	fjcfff
while you	hfjcde
while your	fdeefk
whitco	fjdefe
white	miTarV
white smoke	kjUZpX
whiteb	ecboed
whitfi	fhfefe
whitlo	fffehf
who	jmVYWt
who applie	rdZddc
who are	nkccbZ
who attend	igeefe
who came	lceeef
who can	dSZhev
who could	Zcfbbs
who decide	eucdcV
who did	hZbddo
who do	egejed
who does	jhbhec
who get	ikcbed
who gets	lfdced
who go	eedefk
who got	mcdedg
who had	fefdej
who has	aYahaw
who have	hZecdp
who interv	lgbeed
who is	sQeXdo
who knows	UybbdX
who lives	edbdep
who made	eeleed
who make	bjldea
who makes	bsbceb
who might	ffdefi
who or	eieefe
who pass	ftdUec
who wants	fdekde
who was	edeeel
who were	fajdhg
who will	UnTobk
who would	bmcjea
whoeve	cslZUa
whoeve gets	elhdae
whoeve they	cblgee
whoeve we	fqaace
whole	cSudge
whole campai	fekfed
whole depart	fcjffe
whole group	ejdhdd
whole of	ccgnec
whole projec	edkeed
whole recrui	fceeek
whole team	ffiedf
whole thing	mbfYck
whom	buXgVf
whom .	doeaed
whom it	ejgddd
whom we	dibkZh
whose	eeVWa1
whose availa	edcden
whose backgr	ebdedo
whose experi	edceen
whose profil	efeefi
whose qualif	fceeel
whose skills	hjccff
why	YgdllZ
why .	abjmed
why everyo	fmaeee
why i	chceel
why not	iieded
why we	fbgdnb
why you	eddmee
whānau	eeeige
wi	eacjdl
wide	eaoefc
widen	emdeec
widen the	emdeec
wideni	eadeen
wife	gemZhb
wife .	jblcdc
will	qmYZdb
will .	dpacib
will add	ejkZec
will advise	ihedee
will also	efkded
will apply	ededfm
will apprec	fieffe
will arrang	egebjg
will arrive	hdieee
will ask	eidgfe
will assess	emddfd
will assume	dcdmfe
will be	njdXgb
will begin	dieege
will believ	lcedee
will call	dlghWe
will carefu	nedeeb
will carry	ehaeek
will chase	aubcdZ
will check	eqdbdc
will choose	jcfeff
will circle	omYadb
will close	ecieei
will come	qrZRad
will commun	ledeee
will confir	qccbee
will consid	iideed
will contac	mrbfaT
will cover	iadelc
will cv	eXqefd
will decide	jldddb
will defini	lkacdc
will discus	iieded
will dm	jefdef
will do	mbUXrg
will drop	mibbed
will email	jhfbiZ
will enjoy	feifee
will exist	dXqeee
will fight	eijfcc
will find	gRjknX
will follow	YqWhkb
will forwar	nbeedd
will get	wghVdW
will give	sbfYbf
will go	gjcgce
will happen	cjheee
will have	9ZVbdW
will hear	upXXZX
will hold	kcbffg
will holler	kfdded
will i	eaocfe
will inform	ewXbcZ
will invite	ejeeee
will it	kcfeff
will join	eedlee
will judge	enddeb
will just	dYdehn
will keep	XleTWv
will know	/bVSXZ
will land	jgddee
will last	fckffc
will learn	gmbdde
will leave	eUWbc0
will let	osWWZb
will look	ezWacW
will lyk	fkceee
will mail	iYelee
will make	ltWXfX
will meet	gfcked
will messag	cedmee
will move	bqZfed
will need	bjaneZ
will neithe	ebmfee
will never	edncfb
will not	XZagX1
will notify	lggcdc
will now	plYafY
will of	dbkeeh
will pass	gaZmbk
will pay	cfdkbi
will phone	tcbdcb
will pick	UuidcZ
will ping	Xndeei
will post	hejddd
will presen	gkddee
will provid	embeee
will publis	lddeee
will put	inYicX
will reach	erabcc
will recall	djceeh
will receiv	riYcda
will regrou	ejeeee
will releas	fcfhhe
will remain	edidfi
will rememb	dfefej
will reply	ieefff
will report	lhcced
will repost	feiffd
will respon	cfncee
will retain	egddej
will revert	mkbbdb
will review	mkXgdZ
will ring	sMcpcc
will run	ekbeeh
will say	ocZYnb
will see	bnYrWY
will send	eaYnkc
will set	cbZvhW
will shoot	ieefef
will shout	bpZeeh
will show	eclfde
will sit	ekdfed
will sleep	ofdbdc
will sort	edefkd
will speak	ncebee
will stay	idgeef
will still	kfedde
will take	bsTZnZ
will talk	glfddb
will teleph	pddaee
will tell	2hcVXW
will text	peZecf
will then	mfbfed
will theref	fdeefj
will think	aeicco
will treat	eYniea
will try	eieeeg
will unders	dfdfej
will update	jqabcb
will use	eeeief
will visit	fddkee
will want	fYdqdd
will work	alegee
will wrap	kfdded
will write	mgfciV
will you	bWXY0a
will>again	gngeYd
will>answer	qqZabZ
will>ask	blZgei
will>away	fWZady
will>bye	YmYZfp
will>chosen	egeWmg
will>closed	Xbngie
will>date	4ZYdaa
will>decide	qnhXbS
will>free	dhesdU
will>give	gjWmha
will>goon	eiZhak
will>hear	upWcZZ
will>hold	rZZQYw
will>if	iljVeb
will>joy	VXifio
will>match	ajdveS
will>me	hUboig
will>meet	amWrgZ
will>news	xfbbZb
will>not	blccck
will>offer	ZjZdmh
will>others	fTcggr
will>papers	ZUcsob
will>post	bebaqi
will>receipt	Ulbhkg
will>refuse	niUaal
will>review	etWhbc
will>said	hkRiak
will>soon	evabbb
will>sorry	Zgabbt
will>start	XXbktc
will>step	axVqXZ
will>thanks	Vfcobl
will>them	fkYjfd
will>wait	jniWkS
will>will	isZccc
will>you	idYlic
willin	dddoce
willin to	dedmde
win	bdqZcf
win it	fckeff
win the	eefdej
wind	fYpfdd
window	dgmbga
window .	dkjcdc
wine	bXffim
wine .	ebaddp
wine and	ebjckb
winifr	ifeeff
winner	fhgchc
winner of	hicchd
winnin	dbjbdk
winter	ehaeek
wir	dapddc
wir haben	edkeee
wir melden	ecnded
wise	hgeefe
wiser	atbdda
wish	Xcjffl
wish .	elhcea
wish and	feeiff
wish i	amcZbl
wish me	eebmdf
wish to	YajlnY
wish us	edeefk
wish you	cXmaap
wished	dXqcch
wished .	ecrdeY
wishes	ddgilY
wishes for	ddldee
wishes from	gbneeb
wishes to	bgZgob
wishes we	hggfcd
wishin	cWpbbl
wishin you	dZqbbg
with	deZkdk
with #	bhafkf
with .	kocWfc
with a	dUTjgw
with admira	feeeei
with all	hjeegZ
with an	iWcfdo
with anothe	cZfcat
with any	jhaege
with anythi	ejdehc
with apolog	gfchdh
with applic	icZceo
with benefi	ejlbbd
with better	edeefj
with candid	icdeej
with childr	fddlee
with copenh	pebcdb
with dates	dkeeee
with depart	eieeff
with disapp	eddeel
with dispat	gccfdk
with effect	ddcdjj
with everyo	fddlee
with everyt	eejeic
with feedba	ajdeek
with financ	ihdcch
with five	ebaidm
with flu	ekdefd
with four	edchdk
with full	fffcje
with great	eedfkd
with her	kcYlbi
with him	fnXmbZ
with hiring	igedfe
with his	jYZjbn
with how	kkdcad
with hr	diddje
with immedi	eZseeZ
with in	elcdfe
with intere	eieddh
with it	ZZniXk
with its	feefei
with kind	feldec
with legal	dhcdhj
with limite	eekeee
with local	feeffi
with me	cnWmYg
with mine	cfikdb
with more	cVVZd3
with mr	dbdoed
with ms	eedkee
with my	cXhYtc
with next	giedfe
with no	blqacW
with norvan	hdafle
with one	ijcjfW
with or	gdmbed
with ostrav	cebeoe
with other	gaacdr
with our	hZbsZf
with photo	eedkee
with placeh	jakede
with pleasu	ieeege
with qualif	fjeefe
with refere	gfeagj
with regard	eicfeh
with regret	cYpcdf
with respec	fcdcen
with shortl	nfddea
with six	eefjee
with some	aghdej
with somebo	hZZcdr
with someon	Zbhbbr
with thanks	eakddj
with that	cgpfcX
with the	fibjbg
with their	jadmdb
with them	gjjVbi
with this	ciYbjl
with those	biedje
with three	dmeiab
with two	cabwab
with under	fdfeej
with us	Zkfbgi
with what	jcdgeh
with whatev	nbedee
with which	feiefd
with whoeve	eoafcd
with whom	eqcaeb
with you	Xhatbf
with your	YVZxkd
with yours	feeief
withdr	ZR3YRl
withdr .	dbwdeS
withdr and	ecZddp
withdr at	ffiffe
withdr by	ddkebi
withdr from	hYsccZ
withdr on	eefefi
withdr the	ddZecr
withdr you	femefZ
withdr your	cbydbV
within	/KSebe
within .	eeeeei
within @s	/OWdca
within a	lbbedj
within that	jcffff
within the	3JShYl
withou	sUWxZZ
withou .	dcdnec
withou a	gglcda
withou an	kbddei
withou being	dhbemc
withou her	hieefc
withou hiring	fcbffn
withou interr	eedlfd
withou it	eebucW
withou making	ecdfel
withou one	hccgei
withou saying	dckgde
withou signal	ejidfa
withou slides	efeief
withou the	eobidX
withou them	gcdmeb
withou your	hcdjff
woche	fejeee
woche bei	fejeee
wolver	Yakgjf
wolver depot	Ybjhek
woman	dmaZck
woman from	fgjeec
woman told	elcefe
women	jajdfe
women in	gdjdfe
won	cUfXrj
won .	eacdil
wonder	YZqddh
wonder conver	eceieh
wood	kmZccd
word	fochbY
word .	miYbge
word about	Xengee
word and	dmgcec
word by	iefeff
word for	eiaddl
word from	fibdej
word on	Zmhedb
word with	afgihd
worded	eZdedo
wordin	edehhf
words	ifZniU
words .	pXbZke
words and	dgdkee
words on	dddlef
words so	ibmade
work	YWetei
work .	aeWllh
work ?	deelee
work @d	Zfkbek
work and	denfea
work at	ealjec
work before	eefief
work docume	feeeje
work for	bWjrgZ
work from	eeedjf
work here	feakjb
work in	gccnec
work just	feeiff
work on	giZkce
work out	caibbo
work permit	eibleb
work sample	ggcjdd
work so	eieefe
work throug	flceed
work we	fdedfk
work weeken	ebegek
work with	lXkZkc
work you	fcegcl
worked	dUkedo
worked on	ebofeb
worked out	ecbffn
worked with	ecdden
worker	ecfdii
workin	hsZgXa
workin at	eifefe
workin day	kcefee
workin days	jfedfe
workin for	gdgdei
workin on	grYcda
workin our	epceeZ
workin throug	eieffe
workin with	ddijec
worklo	fckffd
workpl	fjdffe
workpl .	fjdffe
works	jkTvaU
works .	gdakid
works ?	edekee
works counci	ilchbZ
works for	cbatfc
works there	ajhieb
worksh	gdrYbc
worksh .	cjlZde
worksh and	fbmdee
world	dcrcca
world 's	eekded
world .	eboedc
worrie	cdoidY
worrie .	dfleeb
worrie about	edhied
worry	nkgcdU
worry .	bqaeec
worry about	lYjfeb
worry silenc	keeffc
worst	rgaXed
worst case	rccXee
worth	fbhgZk
worth .	eajcdl
worth my	idZedm
would	YjXoif
would @d	bZdudc
would a	darddb
would all	eddfek
would alread	dfdado
would also	ejeefe
would apprec	ddcoec
would ask	njaccd
would be	cnUchk
would bring	fneXeg
would call	VzebcW
would come	djeied
would comple	fhigeb
would consid	ecdrba
would contac	gleddc
would decide	ejjcdc
would do	Zbdqge
would eat	ebddkj
would encour	deddem
would expect	sWgecd
would find	ecbcep
would fit	endieX
would forgot	eidhed
would found	ebpdeb
would get	llcYdd
would give	bpdddd
would gladly	edldgb
would have	cifWOy
would hear	ewWYba
would hire	edeffj
would hope	jgecfd
would i	ZXauch
would in	fkcfee
would invite	eqdZdd
would it	cgdhdi
would join	eZccqe
would keep	cZgick
would know	mlbadb
would left	eaidlc
would let	iZhXgl
would like	WVW1rZ
would look	efeide
would love	WRclug
would make	bndeed
would meet	fnebeb
would mind	dailed
would move	fjfefc
would need	fmedcd
would never	fZeeen
would no	jbcieg
would not	X1cSkT
would nothin	daeflh
would now	edemde
would only	czaabY
would prefer	gbaicl
would propos	feejfe
would put	dkbddj
would rather	XhgWWu
would ring	Xschdb
would rung	eccdjj
would say	knZZfa
would sit	fieffe
would speak	fidffe
would start	hjegcb
would still	eYdjdl
would stop	ecadeo
would suit	ebdmdh
would take	adckbm
would talk	edemee
would tell	cgndeb
would text	ieffef
would that	cccqdc
would the	eckjea
would then	ekeeee
would think	dldida
would very	fdejeg
would want	cgclch
would welcom	feffdi
would write	eiddie
would you	WOa5pR
wow	ejheec
wrap	mjbbed
wrap up	jjdced
wrappe	geecgh
wrappe up	geecgh
wrappi	geffff
wrenfi	eddeih
write	fnTjgc
write .	igdeeg
write a	eedlde
write again	fhhffc
write it	cjfeff
write me	efdkee
write on	dnaceg
write once	fieffe
write one	ecegkd
write the	ibhdie
write this	dYcchp
write to	ilZeiZ
write up	jiddec
write when	cncefc
write you	dfcidj
writer	dcaeng
writes	ldfdde
writes .	edjeeg
writes her	gideee
writes to	ncdeee
writin	laaYsc
writin .	ijbZhd
writin ?	fcdned
writin as	eedihe
writin before	lddefe
writin from	igidcc
writin me	gddcmd
writin no	iefeff
writin of	ejedfe
writin regard	fchffg
writin that	jcdchg
writin the	fpbeeZ
writin to	gXhclg
writin with	baZZkq
writte	fSWxkb
writte examin	biZncg
writte exerci	eedlde
writte letter	edebhk
writte me	iYmffc
writte offer	adedqe
writte one	ddddnd
writte statem	edejeg
writte test	cdblei
writte to	keiddb
wrong	fllWZf
wrong .	ddZeep
wrong answer	dblged
wrong candid	djgdfd
wrong chat	ebodec
wrong of	iicagf
wrote	TorVcd
wrote .	fieeef
wrote and	eidfeg
wrote back	dbmbeg
wrote it	biafhi
wrote that	ckcdei
wrote to	edseeU
x	dgedej
x ray	ecalei
xx	ejceeh
yacht	dgdeej
yacht .	dgdeej
yard	gefgch
yard 's	ehfhec
yarn	ehifce
yarn .	ejedeg
ye	jbYmhb
year	bUlddp
year #	dcbqbf
year .	dhiZfi
year and	edbden
year from	fekeee
year in	ecfecl
year so	fbgedk
years	aaibim
years and	feieef
years of	ecbjfi
yellow	daogdb
yer	ehgjda
yes	jWQd6X
yes .	NZSS/V
yes ?	niaWid
yes @d	ffdiff
yes and	dbcgkg
yes before	cgblgc
yes by	bdlckc
yes either	ejgded
yes from	dbXcsd
yes i	cbakfk
yes no	ncZeib
yes nor	fjeeed
yes or	7NZjcT
yes please	eeeelb
yes so	dZcgcp
yes soon	cobedd
yes still	kfddee
yes that	jbceek
yes the	bWlbfn
yes to	ZYUsme
yes we	diheZh
yes when	feeckf
yes yes	ejcdie
yes yet	fiefee
yes you	cccepc
yet	Z/WbaO
yet .	Z9WbeO
yet ;	feeife
yet ?	lWddel
yet and	bjeied
yet as	eieefe
yet but	jglZda
yet comple	efeiee
yet from	ekedfe
yet i	gndeeZ
yet the	egcdek
yet they	dkeefd
yet to	d0WYcZ
yet unfort	emdefc
yo	igecia
yo .	mcagee
yo great	ecpecd
york	fkcffe
you	fbdhjf
you #	bbjcpa
you .	cbZetf
you ;	YhYtYh
you ?	aRb1fc
you @d	sdagbX
you @p	ghaeej
you @s	fmdcfc
you a	lhfdhY
you able	dccpde
you about	YngiZd
you accept	Ybcgua
you accord	mdeede
you after	mjYach
you afterw	ameffe
you again	bibnbf
you all	ectdfW
you along	eceeel
you among	cddjhf
you an	lkYage
you answer	eecgej
you any	cjahei
you anythi	dqfbdZ
you applie	cigdfg
you apply	hccgdj
you are	cgUmqa
you around	canhce
you as	cadW2V
you ask	fedfei
you asked	oPkYkg
you at	acdihi
you back	kdXkYk
you be	ZZUymV
you beat	eccgmc
you becaus	ecdeij
you become	hddelb
you before	rSaikb
you began	fdkgec
you begin	eedZof
you believ	fddddm
you better	fbiiee
you both	bjdiee
you bring	fdekee
you but	ekTYjm
you by	3bTZea
you call	bdbqed
you called	ccklcb
you came	faWXdw
you can	hVoale
you chose	dgkded
you cleare	ecemee
you come	ZbfwYb
you coming	ddcgjg
you comple	fdiicd
you confir	dfeief
you consid	eeeieg
you contac	gdiffd
you could	hXVokg
you cover	dedkef
you descri	feeefi
you did	YdjYdr
you direct	cpbgdb
you do	ZfaslV
you down	lXYian
you drop	ceeffk
you during	eblbei
you earlie	ejdfee
you earn	eadmch
you either	gcdkfe
you employ	ecddem
you every	ecZegp
you fancy	bddhel
you feedba	geeeei
you feel	eZsdeZ
you find	cdjmdb
you first	cabfkk
you fly	effeif
you follow	bedjck
you for	gfgecg
you forgot	iejbed
you formal	ebeekg
you forwar	jbUncj
you found	hbpbbd
you free	cZWrbl
you from	acnZqT
you full	feffie
you furthe	feeefj
you gave	eajcbl
you get	mVfodZ
you give	ebejid
you go	bZnhfe
you good	fdfeej
you got	XUVT/U
you guessi	ddieid
you had	aYibho
you handle	jceeeg
you hangin	hfieeb
you has	fgceej
you have	eUhplY
you hear	hkiXeb
you heard	dmdefb
you her	hjecee
you here	gcikcc
you hold	ejgddf
you hop	ceekef
you how	icdZji
you i	fdglaf
you if	glfZce
you impres	epdYed
you in	XdTnlm
you includ	ehidhb
you indivi	fieefe
you inform	coddfd
you intere	feekde
you intern	draccb
you interv	Ybaacy
you invest	ejedeg
you is	baZjli
you it	bYgejl
you join	eaaZnl
you joined	edfeke
you just	fkecfe
you keep	eciied
you kindly	eiegfd
you know	jkgUbi
you latest	ldedef
you left	aYsffa
you let	cbhiic
you like	dXdplZ
you listed	kgbgcd
you live	ffahhf
you look	ecehje
you lost	ceecem
you lots	fedeej
you luck	fdaeeo
you made	bcXtca
you mail	ediied
you make	ZlXnYh
you manage	eeeief
you may	cYffmh
you meet	didhdf
you mentio	jbpXdc
you met	jealaf
you might	bfkbhf
you mind	daardf
you missed	eeekee
you mistoo	eijcdc
you more	hgblda
you must	aXZybe
you myself	ghebeh
you named	fdeena
you need	dVVogo
you no	ngnffN
you not	nnXbdb
you note	egiffc
you now	dWfdin
you of	qagace
you off	cghcdi
you ok	cednee
you on	mNPopi
you once	Zljgdb
you one	eadhdm
you online	eeldee
you or	lefded
you our	mbfcgd
you out	jjdeeb
you over	ekcfgc
you pass	dgdife
you passed	ceijiW
you person	defjdf
you pick	ebnede
you please	dckidd
you pop	feefkc
you posted	d2SbbU
you prefer	dddnde
you provid	ideefg
you put	eYeekj
you receiv	ihgfeb
you recent	ecqaeb
you regard	cnbice
you remain	d1YaaU
you reques	fekeed
you requir	dakied
you right	mdjceZ
you ring	cdkgef
you round	edoddc
you safely	eeieee
you said	aeYhep
you say	dbfhnZ
you scored	eddhej
you second	gmdeeb
you see	cicked
you send	edclge
you sent	cYqede
you shall	qbaZjd
you share	felbee
you she	dccdep
you shortl	bnddgd
you should	icZbli
you showed	fdefbl
you sign	Zclfie
you signed	gbibdk
you sittin	eeebnd
you so	ccfhpY
you someth	eqdcYd
you soon	ekdeee
you sooner	eceele
you spent	fdcden
you stand	obcdef
you start	bYWc0a
you starte	eaqcec
you stay	dddfmd
you still	bRiujY
you straig	paecee
you subjec	feeeje
you succes	ffiffd
you take	bVZcwd
you talk	fffbkf
you teach	dddodc
you tell	bUlkhf
you that	bQccnu
you the	iUSY0j
you their	edkeee
you then	idehdd
you there	kfhchZ
you they	fcgcej
you think	gbcbpd
you this	gechcj
you though	fcdhdk
you three	eicide
you throug	eZeZph
you to	YWaqqe
you too	ednedb
you took	edjedh
you turned	kgeced
you two	ejbbdl
you until	ibcjdf
you up	biacki
you update	ejfefc
you upload	eecmed
you wait	fecbqZ
you waitin	fjedfe
you want	bWkVmo
you wanted	cdbanj
you warm	jldbdb
you was	dfagdm
you we	anZXjj
you well	dejbal
you were	VWbVj4
you what	khYkdb
you when	Sqlcbe
you where	dkdeef
you whethe	mcgcee
you which	hbcfek
you while	fdjffd
you will	whWYia
you wish	ccbkld
you wished	ecsdeX
you with	ojcceV
you withdr	edjedg
you within	xTZffb
you withou	fgdied
you work	feeeie
you would	VfbiYv
you write	edelee
you wrote	VjtcdY
you yet	eqcbeb
you you	fclfgY
you your	djedhe
you>again	beagZt
you>answer	ncgfcc
you>ask	dXojce
you>away	Zhdbng
you>bye	ccjeej
you>chosen	aaYgwd
you>closed	bYicgn
you>date	tVXlee
you>decide	dUgplZ
you>free	aWjoeh
you>give	efavZa
you>goon	aiclZi
you>hear	qocWac
you>hold	havXdZ
you>if	idddkd
you>joy	XdkWml
you>match	ccggbn
you>me	kYhgdg
you>meet	dbaoie
you>news	tZdadf
you>not	jYacav
you>offer	ZbQe4e
you>papers	bgapef
you>post	daddrf
you>receipt	ikpWgU
you>refuse	fabiYp
you>review	alYlci
you>said	bYhiih
you>soon	kpdebW
you>sorry	bWlZar
you>start	YYXd4b
you>step	abYyag
you>thanks	ghmfYa
you>them	dgdejg
you>wait	idedhf
you>will	ifZdih
you>you	eZgjhf
young	cbajfl
younge	ecgeek
your	ccikef
your #	hedeid
your @d	ecdkfe
your @s	fddkee
your abilit	fdeefk
your accept	cddepd
your accoun	dYpagf
your addres	ddmded
your adjust	ejaeeh
your agent	idcghe
your answer	jSdfki
your applic	fkgeZi
your appoin	aVRc7W
your area	dcpddd
your assess	Xfaqeg
your assist	feeiee
your attend	eedjeh
your auditi	degjee
your availa	bbfsZd
your backgr	dcZlao
your bank	ddckid
your breath	cracea
your calend	jemXee
your call	jhkceY
your candid	adfbbr
your career	ffeeej
your case	imXagf
your certif	cZcnei
your change	fdleec
your choice	dadqed
your code	efjbeh
your compen	feeeie
your comple	giceeg
your condit	eedeel
your consen	dbbrdd
your contac	mefbfd
your contin	dblied
your contra	dXWR4e
your conven	edekee
your curren	bbhlfd
your curric	edjeef
your cv	dtahUe
your dashbo	hcjdha
your data	eaoaci
your date	ddende
your day	pckahU
your dbs	fedmdd
your decisi	UaqXwU
your deck	eiefff
your degree	eaZoej
your design	idegfe
your detail	UlfZWs
your diary	jeeeee
your diplom	dehkbd
your dispos	edjZhg
your docume	fspNYc
your door	obdded
your dossie	dmefcc
your drawin	jhdfec
your drivin	ebbidl
your earlie	edbmgd
your email	UZ/OZY
your employ	dcZcsf
your englis	gidefe
your enquir	ckibdf
your enthus	ejVcjj
your essay	edlchc
your exams	ecofdZ
your expect	eeekde
your expens	iegeef
your experi	gbmebe
your face	eapadf
your family	feledd
your favour	ebcbkl
your feedba	ddtcdW
your file	gmZkVe
your final	bagjkf
your finger	iddiee
your first	dgXkfg
your fixed	fdddii
your flexib	ecmfec
your flight	eeiiec
your follow	ejeefe
your food	fedjee
your forkli	becpec
your form	ioheVZ
your formal	ffefie
your friend	edgedk
your full	feclee
your furthe	fejefd
your future	eeadhm
your good	ecneec
your guess	esYdcc
your hands	lbgded
your hat	egcbel
your head	ecdmdf
your hearin	dfcled
your heart	ekadhf
your hire	dddcnf
your hired	ddYdrb
your home	fcdigh
your hopes	jdbbbn
your id	deegie
your identi	eeekfd
your in	hcZdod
your inbox	fgPmoY
your inform	blggdb
your intere	jjTbZr
your intern	fffdif
your interv	ZYcwfc
your invita	ebkicd
your job	diqcbY
your journe	cccbbr
your kind	ecgeej
your landlo	edcmde
your last	ebdiej
your latest	eeekdf
your lesson	eddhdk
your letter	gfjXka
your licenc	dickdd
your lunch	edccjj
your mail	YdsbhY
your mailbo	kedbid
your manage	eefdjf
your manner	dedfel
your maths	dfbnde
your medica	eedkdg
your messag	fV0dcT
your misery	qdbbdd
your mobile	ecdned
your name	bpYdgf
your nation	eddnde
your new	bbdbre
your next	fYljfZ
your non	eebZdp
your note	fkeefd
your notice	ebXioe
your number	bYhpag
your offer	aVXY6Z
your old	eclffd
your on	drUXma
your one	fefjfd
your online	fcckeg
your opinio	cdqcdc
your order	fdmeeb
your origin	cdcnge
your other	jejddb
your own	bYfnnW
your packag	gkebfe
your packet	djegee
your panel	fefief
your paper	hgcche
your papers	eubaYc
your paperw	egeiee
your parent	eeeeje
your parkin	fcpccb
your partic	bkabdm
your passpo	ddbrcc
your passwo	dcrceZ
your path	fbbgem
your patien	kmYdcf
your paysli	eclfdd
your permis	eddldg
your permit	fcdjci
your person	eeiged
your phone	wVeafa
your pictur	fdedfl
your place	iWplZX
your police	feanee
your portfo	dmgWdj
your positi	dpddcd
your pre	cdehif
your prefer	bdllcb
your presen	ZXcwdf
your proces	ebfdel
your profes	feeffi
your profil	fdpgZa
your projec	fefife
your propos	faaihj
your puzzle	chegdh
your qualif	glXgdg
your query	eeldee
your questi	blpZhV
your rates	fefecl
your readin	gcjcdh
your receip	edjefe
your recent	cidhfe
your record	egdeck
your recrui	egeeie
your reel	feejee
your refere	eembed
your regist	hcgdie
your reply	ddheje
your reques	cbsbdd
your resear	dedjeg
your respon	heejeb
your result	laaddl
your right	ecYohb
your role	fieiec
your salary	idWlch
your scarf	dcrbda
your score	dbabes
your scores	idddek
your search	ebicdk
your second	abemdj
your servic	eZgceo
your shift	dddjei
your shoe	eeejee
your side	edfiff
your signat	bUTnvX
your signed	dccsYd
your skills	bgefcl
your slides	beemee
your slot	Yebsee
your social	ffcgie
your soluti	aedodf
your sponso	dfbidi
your spot	eeefei
your start	ecdcod
your starti	eedbme
your status	ayUXdg
your story	cbpbcg
your streng	dfYdep
your style	feeefi
your subjec	eiceeh
your submis	jgkacd
your submit	fdkffe
your subscr	bZrded
your succes	feeiee
your summer	ghYdhi
your sums	edcldg
your take	dYiehj
your talk	gagmdc
your task	edZpec
your tax	eddmee
your team	deghhc
your techni	eeeled
your test	egdacn
your thank	ehhffc
your thesis	efldce
your though	ebcqZf
your three	dghhec
your ticket	ebnfeb
your time	celdch
your trade	deejef
your train	gdmdec
your transc	ebcqec
your travel	caqedd
your trial	gmeSek
your trust	fekeed
your umbrel	bdnhcd
your unders	galadi
your unifor	ededle
your univer	fcdhlb
your update	eedkee
your userna	feiefe
your video	fcdlbh
your visa	efdgei
your visit	gajfch
your voice	cgffdi
your voicem	cckigb
your wait	fcfgie
your way	gXgejj
your week	dapgcb
your wishes	gfeekb
your withdr	feoefY
your work	fbUqbk
your writte	aehkfe
yours	aTdZ5a
yours .	dRQZ/Y
yours and	eddeii
yours are	ecmhdb
yours by	eeeief
yours came	jdbdej
yours faithf	hbodbb
yours for	edadtX
yours i	eZldak
yours if	dbbcxW
yours in	eglddc
yours includ	eejeee
yours is	apWpaZ
yours on	efedje
yours or	gjceed
yours sincer	idgeee
yours subjec	eeddme
yours to	feedoa
yours too	jckedb
yours truly	hedeei
yours was	cWfZbw
yours will	alfgef
yours with	jdjedb
yourse	XNnisb
yourse .	ecmfdc
yourse a	edakkd
yourse and	edlded
yourse availa	edeffi
yourse in	cbbhnd
yourse includ	ecleef
yourse on	gdedfj
youth	efjeed
yusuf	dkddei
zainab	Xdcmkf
zara	eckXle
zone	fefgff
zones	fhafhe
zones away	gfbghf
zoom	XZXukd
zoom link	feckfe
zoom with	eeekfe
zurich	fehfge
zwolle	fheefe
zürich	eedgje
~#	dilhZa
~'s	ahiela
~.	gkidfZ
~;	jYameh
~?	dRXvnd
~@d	3UadeY
~@p	bfkddh
~@s	xVheaW
~a	lnYedb
~able	mdbmZc
~about	bdmdch
~above	edbnee
~accept	Xacexa
~access	gdidee
~accomm	fgegfe
~accoun	ddocee
~across	egffff
~ad	ffeffg
~addres	feeiff
~adjust	efckee
~advert	eZcfep
~advise	ekdfee
~after	kZlfdZ
~again	aTxfec
~agains	ejeeee
~agency	fgegff
~agree	didjed
~agreed	gideef
~ahead	hehdee
~all	onUXef
~allow	eidide
~allowe	ehhfed
~alone	ckiebe
~alread	fmeefZ
~am	hjedfb
~among	iseUeb
~an	fonYVc
~and	aaftiX
~anothe	leZcdl
~answer	jmaecc
~any	hVkddl
~anybod	dcoeeb
~anyone	cfhddk
~anythi	ckfebg
~appear	eYkeei
~applic	coiYbg
~applie	chcbij
~apply	heeefg
~appoin	dobeed
~approp	efdffi
~approv	epdcdc
~are	mhieWd
~area	iccefi
~arise	elceee
~arises	ffdefj
~around	mZbedj
~arrang	egdjee
~arrive	fdjffd
~as	fWjang
~ask	lfdcch
~asked	lkTeci
~asking	fjdcak
~assess	khdcee
~assign	egdefh
~assist	dcjcje
~assume	cdeflf
~at	eqgfXZ
~audit	ebpeea
~availa	giecdh
~back	cgoZga
~backgr	ekeefd
~bank	ffheff
~be	inafad
~becaus	jeefee
~become	efeeif
~been	ltZaXb
~before	hdceih
~begin	fgcdlc
~being	gdkhcc
~believ	ffeefh
~below	idegfe
~benefi	effehf
~best	fjdgee
~better	XXpmdd
~betwee	fhfffe
~big	dldefe
~bite	eidhed
~board	emdgcc
~book	dhegfe
~books	fdifff
~boss	dhehef
~both	dienYc
~break	ihcefe
~bridge	iegeee
~bring	fZmfee
~budget	eoaded
~but	ggeehe
~by	0ZXidQ
~calend	eeejfe
~call	kYnhaa
~called	jaldec
~came	drabbf
~campus	eehefe
~can	facioa
~candid	fqgXhX
~car	dddjei
~care	gdjded
~career	ghgffb
~catch	hdehee
~centre	khfaef
~ceo	ggfeff
~cfo	eeldde
~chambe	eabclk
~chance	ekeacj
~change	fUydbb
~chat	dicdhg
~check	gddfie
~chief	bldfee
~choice	jhZddi
~choose	jdeeee
~chosen	orXacV
~clarit	fehege
~class	dffheg
~clear	ifffed
~cleare	fcgedk
~clerk	ffeiee
~client	fodaed
~clinic	egeehe
~close	eiegfd
~closed	dhjefc
~closin	gckdee
~collec	ddkibe
~come	XfhrYe
~comes	fkgcaf
~coming	edfcmc
~commit	kgbddg
~compan	hcjdff
~compar	ejeefe
~comple	dihkdY
~compli	efeejf
~conclu	iideed
~confir	gkhccc
~consid	dWbsbj
~contac	ljiadY
~contes	jjddeb
~contin	hjhaec
~contra	cecbpe
~conver	dddldh
~convin	hffeff
~cottag	efdeje
~could	XpVtYa
~counci	fbdfem
~course	ecldef
~create	fffajg
~curren	eaekie
~cv	eUqncb
~cvs	ecnfec
~date	dgakge
~dates	heffff
~day	hdfgff
~days	feeheg
~decide	VvkYfX
~decisi	ghiXeh
~declar	daimdd
~declin	cqZbbh
~delete	eemced
~depart	dbnefe
~depend	eldefe
~deposi	idefge
~deputy	ibeddj
~desk	jbjeee
~detail	hedegh
~did	cduZcb
~direct	cicjfc
~discus	cjdjde
~do	YgXtfd
~does	dggfef
~done	gqZcea
~door	hdkded
~down	amafak
~draw	hfeefe
~drops	fhdeef
~dry	ehcjee
~due	hZcnee
~dust	cmdeed
~duty	fgefgf
~each	lYdkee
~either	gbldee
~eleven	mcddee
~else	gVndgh
~email	Zgjjdd
~employ	ekffec
~enclos	dcekhd
~end	eceiei
~enough	lncXdc
~equity	eefdke
~ever	fclfdd
~everyb	fieeee
~everyo	doceed
~exist	dXqeee
~expect	hUlYoe
~experi	ftabeZ
~fail	jhddee
~falls	hZeeel
~fancy	cdeeel
~faq	fdjefe
~far	flddde
~feedba	kfaacl
~feel	gegeeg
~feet	ehgegd
~file	feeief
~filled	ekcffd
~final	gfedhe
~finali	hfefff
~find	fiecfi
~finish	cmgedc
~first	apfdcb
~fiscal	fbmeed
~fit	nnZbdZ
~fits	jgbgde
~five	heeiee
~folder	fdlcdf
~for	flXjcf
~forgot	jebjed
~form	rbfYdd
~format	hcejee
~former	ffeiee
~forwar	hlbgcc
~found	dZmdmZ
~four	iadkee
~free	hhccgg
~freeze	eZnefe
~friend	eakeei
~from	vpUXgU
~furthe	ZmrZcZ
~future	dddbhl
~gap	ekdeee
~gave	Zqfddc
~german	fgedfh
~get	jjfhZa
~gets	kicbde
~give	necfgZ
~given	ieegee
~gives	elefdb
~glad	fcdfld
~go	kpcUia
~goes	fgbZji
~going	hYmdff
~gone	ghagcj
~good	jiUkbf
~got	jiYmUe
~grant	feheic
~ground	icddje
~group	ehfffe
~guess	eieeff
~had	ajdcgi
~hall	jcgefe
~hand	eddiei
~happen	hhdefe
~happy	dbgjdi
~has	gzaXgS
~have	kjYeib
~he	f1YYaU
~head	ebjjfc
~hear	meYZhi
~heard	qVcgla
~hearin	hgdeee
~help	eddfem
~helpfu	fffffh
~her	mZeebj
~here	fkbged
~hesita	fffffg
~him	mdcfdd
~hire	eiefee
~hired	kcgeee
~hiring	edheei
~his	apcdfd
~hold	fhfeff
~home	fkecee
~honest	ikaddf
~hour	fefgfg
~hours	eledde
~how	eakdej
~hr	eagehj
~i	ibgdgf
~if	dWgjle
~ignore	feiefe
~immedi	ehfffe
~in	ifgdYk
~includ	hfeefg
~inform	jeeefe
~instea	iceide
~intend	ghdffe
~intere	VahyZa
~intern	ifgeed
~interv	hhlcZe
~into	chjeed
~intro	fheedh
~invita	ciblde
~invite	liccdc
~is	hokeaV
~it	deodjX
~its	dgnddb
~job	ebambj
~jobs	fheeeg
~join	dXabpk
~joined	bekcjd
~jump	eeffei
~just	ebdhek
~keep	eehedh
~know	hnjeXX
~landed	efdegi
~lands	eeclgc
~last	dkcied
~late	iZjdeg
~later	kceffe
~latest	jedhdf
~laundr	ggefff
~lawyer	ejdbjd
~learn	efhffe
~leave	oeadee
~leaves	dldeee
~leeds	dhhefe
~left	fbmeed
~let	inbZfc
~letter	cUmZgn
~level	ideedh
~librar	hdejee
~licenc	feiged
~life	fegfff
~lifted	cWudec
~lifts	deleed
~like	fkYVjn
~likes	fqcYed
~limite	efheff
~line	dbdiek
~link	ehhdfe
~little	ekdeff
~live	edgeje
~log	eeejfe
~long	kfdeee
~longer	madege
~look	bncfcf
~looked	eledfd
~lookin	emdded
~looks	emcefe
~lunch	feghee
~made	drkYbY
~mail	bhehge
~main	deifff
~make	oqfYVZ
~manage	dhdhhe
~mark	fkeede
~match	fvXgdW
~matche	hgeefe
~matter	eieffe
~may	bgmWld
~me	moaZVh
~meanti	kaichd
~medica	cjehee
~meet	etZccc
~meetin	cjegee
~meets	epcecc
~merger	ebofeb
~messag	hdhefe
~met	cqceec
~might	ccfcpb
~mind	dfgjgZ
~minds	eieffe
~minimu	ejeeee
~minist	fhfeff
~minute	bajmed
~mistak	fdleed
~moment	efbndd
~money	efmedb
~more	cfepXe
~most	ddkfee
~move	hjfced
~moved	igfdfe
~moves	emceed
~moving	hejded
~my	eVfdll
~name	ehdeei
~names	lbcgee
~need	cmdhdc
~needs	gladhc
~new	YbwYjY
~news	gmcdec
~next	fkgTfk
~nights	eichee
~no	iidifW
~nobody	ipZceb
~nod	hgeeef
~nomina	fjedef
~none	fddkfe
~not	skYcdY
~notes	egeeeh
~nothin	oWicjZ
~notice	hZpdec
~now	ZjYoiY
~number	kZmdcd
~of	enahad
~off	icicff
~offer	soXaZX
~office	fdeeke
~offici	cZaiil
~old	ddkfef
~on	kYkgfa
~once	efdekd
~one	hkgfbZ
~only	chdhdg
~open	Yehebn
~opened	fedkee
~openin	fceffk
~opens	bUkcdr
~operat	fgffff
~or	ndeaib
~order	ehdhfe
~other	gqZbcd
~others	jceffe
~otherw	Xbpldc
~our	hpZeda
~out	dkiYge
~outcom	jdefee
~outsou	ggefff
~over	dVtehb
~own	hacemd
~page	eggdhe
~panel	fffffg
~papers	ekeeee
~parent	dghege
~partne	giefed
~pass	cjhfce
~passed	efeefh
~passpo	fedkee
~passwo	efdife
~pay	ibeife
~people	lbhdfd
~per	fhgfdf
~perman	gedjde
~permit	eocdec
~person	efieee
~persua	emebee
~phone	mdddef
~pick	eapded
~picked	fhefee
~picks	ffifed
~place	nhacbg
~placeh	eeheff
~plain	famdfe
~plan	egeide
~planne	ggfeff
~platfo	hbigee
~please	fZtVch
~point	kWdigh
~pool	hcieee
~positi	hiidda
~post	ctccfX
~postin	aZjkei
~practi	gieefd
~prefer	iedhee
~presen	ggeffe
~press	eidgee
~presse	kedefe
~procee	dfhgee
~proces	hkdefc
~profil	godbeb
~progre	ehffff
~projec	fffiee
~proper	dfcefk
~provid	fefggf
~public	eblfee
~put	fgglba
~qualif	hrZbeb
~questi	fZkbel
~quiet	enafdd
~rang	ehefff
~ranked	hieded
~rather	fdegeh
~re	eafeem
~reach	jaeief
~reacha	fffhdf
~reache	gccegj
~reacti	eanfee
~read	cgfkga
~readin	hcgedi
~ready	ecgeej
~realis	gjdeed
~receiv	cghYih
~recent	edfjff
~recomm	cemdee
~record	eeekfd
~recrui	ffkced
~refere	ebclge
~region	dddmed
~releas	lfbeee
~reloca	ejdhfc
~remain	beelff
~reopen	dUxddZ
~reply	hjccge
~report	eagihf
~reques	edlefc
~requir	fkfddd
~resolv	fehfff
~respon	hgeeee
~restar	cbneee
~restru	edifff
~result	ekchec
~return	fYgicj
~revert	ekZiee
~review	eepddZ
~right	ggegfd
~ring	lTpddc
~role	bjjccf
~roles	ebkfef
~roof	fejeee
~room	edhiee
~round	hhgfcc
~rules	efleec
~run	dbchel
~s	hdeifd
~said	bhZehk
~salary	igeddi
~sales	ehdehf
~same	eZfeem
~sat	kZbeek
~say	amTZtc
~says	cckjce
~schedu	ddjffe
~school	eggffe
~scores	bodcfe
~scream	ebldge
~search	ehfeff
~season	ehgeef
~seat	fdcaik
~second	jeXYgn
~see	oTlfed
~seems	fheffe
~seen	aqcced
~select	gyaUca
~senate	fjedef
~send	dbZmjd
~senior	eheefg
~sent	eahled
~servic	deejeg
~sessio	fefief
~set	edfggg
~settle	blhded
~she	a0XbgV
~shift	dhgdhe
~shifts	ecdeem
~shoot	eiefff
~short	efdked
~shortl	hndadd
~should	gicdeg
~shout	fnaeed
~show	dedcik
~side	dhdife
~sides	hedhee
~sign	beldee
~signed	eiadld
~signs	giiecc
~simila	feeffi
~simply	feggfe
~sit	eekede
~site	ceelee
~situat	gejefc
~six	jdeeff
~skills	drcdeb
~slot	gdjged
~so	gWepiZ
~some	fjddeg
~somebo	fbpfda
~someon	ewWicV
~someth	erZYdf
~soon	djdehe
~sorted	ijedec
~speak	heefge
~spoken	imaddd
~sponso	ehegfe
~spring	ecmdee
~stack	hgeeef
~staff	ecieie
~stage	ipcYec
~stand	gkceee
~stands	eeieee
~start	iXdhmb
~starts	fbpeeb
~stay	iakdee
~step	emcdfe
~still	bSpigh
~stop	jZfkdd
~store	hcjeed
~straig	dheiee
~strong	endeec
~stuck	gefgff
~submit	ieeeff
~succes	cidlcd
~such	fbkhec
~suit	fdekee
~suitab	cfidej
~suits	cdenef
~summer	hdeffg
~superi	bccoee
~survey	jdeeff
~take	didfja
~taken	gmbdec
~takes	hmbded
~taking	dgeeje
~talk	bhbakk
~task	emebee
~tea	eiegef
~team	fldage
~techni	gehefe
~tell	nmVfZd
~term	ejaefh
~terms	fffegf
~test	cickdd
~text	falceh
~than	oZdefe
~thank	edieeh
~that	Zpmbaa
~the	lgmZea
~theatr	gifffd
~their	fkgakY
~them	apbgdb
~then	plWahW
~there	lrabeW
~these	dhdkec
~they	kthWVZ
~things	gdpddZ
~think	mfcccg
~thinks	elddee
~this	eXzfbV
~those	cleeee
~though	endeec
~three	chdelb
~throug	bjgUjj
~tight	ddjege
~time	gdgldb
~timing	eoYeee
~to	ihbdie
~togeth	hkcdee
~told	gcedgh
~too	gedfhf
~took	kegeec
~touch	fdcdem
~town	jbeiee
~train	dZpbeg
~traine	fegehe
~travel	egeiee
~trial	bmdefe
~truste	fhegee
~turned	dhdeej
~turns	ekeede
~two	acaqbi
~ulrike	jgceee
~unclea	iYnfcc
~unders	ccekhd
~univer	ggdgfe
~unsucc	jdfefe
~until	akjddd
~up	dWsicd
~update	hdclee
~urgent	gckdee
~url	eeefeh
~us	raYXjh
~useful	fffefh
~vacanc	dkceeh
~very	ddccil
~video	fgfgff
~view	ecjeeg
~visa	fheffe
~visit	dhdife
~vote	kafgdg
~vp	fffhee
~wait	Zhncdd
~waitin	kWdigh
~want	VZaV0k
~wanted	dhdeei
~wants	aldhee
~ward	figeee
~was	jklccT
~watch	gddeej
~way	bbrbdd
~we	krcWbd
~week	bmhdce
~well	goZfcc
~were	djndUg
~what	glbfZh
~when	lihbaZ
~where	fdocdb
~whethe	egicaj
~which	jbdhfe
~while	ekdeee
~who	kdeceg
~will	hsiZbW
~willin	eeeiff
~win	ehidee
~wish	ZcYkng
~with	YjXtiW
~withdr	ifegfd
~within	yWbcda
~withou	ocddec
~word	eddeii
~work	fifhdc
~workin	gediee
~works	cbZsfd
~worth	efieee
~would	Yedjhk
~write	gdgeeh
~writte	qcZbde
~x	gdhffe
~year	hYlidc
~yes	dmZbmb
~yet	eifefe
~you	gebhjd
~your	gsccfX
~yours	hdgahg
️	dfkdfe
`;
