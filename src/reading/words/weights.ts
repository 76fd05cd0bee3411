/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/words, the open corpora and nothing else; `npx vitest run test/reading/words -u` learns it anew. */
export const BIAS: readonly number[] = [-1.08, 0.96, 1.1, -0.08, -0.79, -0.11];

// biome-ignore-all format: a table
export const WEIGHTS = `
!.	bsYbZo
!;	siVgcX
!@d	2kaWcO
!@s	jhcieZ
!a	YrcYao
!able	cmaWXt
!about	dR3ddT
!accept	esdedV
!access	bdneee
!addres	iXpceb
!advanc	ebbefo
!afraid	nZbeei
!after	ijbefc
!ahead	eXceer
!all	hfmceY
!am	lYZcdp
!among	gWYbew
!an	RpZcat
!and	YoZdcl
!anothe	ebbefo
!answer	OygXag
!any	Yhpace
!anybod	elceef
!anymor	eaaeeq
!anyone	lkYddd
!anythi	mhoYcV
!applic	cWabd0
!apply	cYlben
!appoin	dbcedq
!are	gafmdd
!as	laeeeh
!at	dloadX
!availa	fcaeeo
!be	dZfYbx
!been	dzXZbc
!before	Q1gbcV
!board	cuZdeZ
!breath	dsaceZ
!budget	bsWded
!but	xYWclX
!by	wWaflS
!call	Zgcdeo
!can	cS2cdX
!candid	eaceep
!certai	rXdeed
!chosen	imYccg
!client	Zmedeg
!clue	dtdbdW
!comes	eapeea
!commit	Y1bceS
!confir	areeea
!consid	dOTad+
!contac	nbZjde
!contin	eYodef
!contra	jjbeed
!could	eZscdb
!count	Wubded
!date	a6XfdL
!decide	V5YddT
!decisi	fwZddT
!defini	ewbcdX
!design	fbcffn
!did	atXded
!discus	dcjeeg
!do	fZ1adP
!done	lldceY
!down	d2ZddQ
!easy	ecdeem
!either	ZtcicW
!email	cjifeb
!employ	eZcdcs
!end	dpmdeM
!enough	eZcbes
!everyo	fdjfef
!exists	eZaeer
!expect	hxWYdT
!extend	fedecl
!feedba	Zfcdeo
!file	eneefa
!filled	fuefeR
!fit	eXbdet
!for	XfZXa2
!forgot	etaeeW
!forwar	cdnYdi
!found	fZncdh
!from	ihQacs
!furthe	cRmadr
!get	ZkTcdr
!give	ZqXboa
!go	dXoceg
!going	XZgcav
!good	efadeo
!got	dUmdcm
!had	hmeeeZ
!happen	Slqbdd
!has	fwXdcX
!have	ewVZcd
!hear	Yqeded
!heard	wcacdZ
!her	ihceef
!here	fbifei
!hesita	jeZief
!hired	dXedbs
!hiring	eUaddx
!hold	duVbed
!how	ZktccS
!i	gcnYbi
!idea	ZwhZcU
!if	afpdeb
!in	chibcg
!indivi	eceefm
!intere	eRmden
!interv	cdchel
!into	edbden
!inviti	eYdces
!is	ouceYO
!it	aSpXXw
!job	dbXeet
!jobs	ebneed
!just	ekgeec
!keep	dhcgeh
!know	UnucdT
!knows	chncdZ
!later	uScfhc
!level	fdeefk
!list	eUbdev
!long	aucdda
!longer	dSlabt
!made	bnbXdl
!mail	jXmcdf
!make	dXagZu
!making	Ynbeej
!match	eaYdet
!me	gUrZYm
!means	omaeeV
!meet	eaader
!mentio	eYreeb
!messag	kgfbfd
!mind	eiobdX
!miss	dYuddZ
!monito	eeqfdX
!more	g3TgcO
!move	eiacem
!moves	jajeee
!moving	cjdcej
!my	elegea
!name	dcqdea
!need	eTjYes
!needed	aimddd
!needin	eaeedo
!needs	fedffj
!new	doiddX
!news	coYcdk
!next	dH/Ucb
!no	escddY
!not	ctZocQ
!occasi	eebffm
!of	dmhacd
!off	jhefec
!offer	daZdP3
!on	jfgZak
!one	nTacdr
!openin	llXddd
!or	dgjdee
!other	iheefc
!others	dmeeeb
!our	dXbheq
!out	azWabZ
!people	iYoeda
!pinned	dsceeX
!place	bWccW0
!please	fedheg
!positi	epbedc
!possib	cjdfZl
!prepar	cddmee
!procee	dZYcdx
!profil	fcdefl
!progre	eYcaev
!promis	Uyddda
!pursue	eXZeeu
!put	egbdfk
!quite	eWcdeu
!reach	Yearef
!reache	jgdffd
!read	YYxceX
!ready	escedW
!realis	duXeeV
!receiv	eZcnef
!recomm	dXdddt
!recrui	eaUeev
!reject	mgcpdQ
!reply	hmjadY
!report	enideW
!requir	fccefm
!retain	fbdfem
!right	eciiee
!role	fajedj
!rule	dtYdea
!rung	ckefff
!sadly	fheefe
!said	iageeh
!say	jhvcaM
!score	ebdefm
!second	eWdefr
!see	hZhadm
!select	eYYbdz
!sent	eabhen
!settle	euVeaa
!she	gkdeec
!shortl	hSceeu
!side	avYdeZ
!signed	dmeeed
!so	bhYmdi
!sorry	qXYadm
!speak	fbmefd
!sponso	fbZeeq
!step	eSxceb
!steps	eVydcX
!succes	iVXcdx
!suitab	eWbeeu
!sure	esZceZ
!take	kRjang
!taken	ZrZdee
!taking	eXcbev
!talkin	eZqeea
!tell	XfwcdX
!tellin	dichef
!than	wQbiga
!that	avUaeh
!the	biXZdv
!them	bXNed4
!there	ehcdej
!they	cXcbax
!think	eYdder
!this	iVjZcr
!those	dfaddp
!throug	fceYfp
!time	cXZbgw
!timeli	fhfffe
!to	gboYal
!told	bkmddY
!too	eZmeff
!turned	eubeeV
!until	YpmccX
!up	bpmacX
!update	etceeV
!us	ieffZi
!vacanc	famdef
!visas	fbZeeq
!wait	tVdeea
!want	bUWeZ2
!way	anbeeg
!we	YVlcjn
!went	ebeefl
!were	ebheej
!what	eUrZgi
!when	bwfbcV
!whethe	cSyeea
!which	eVudeb
!who	cpaeee
!will	Urlbcb
!wish	dZueeX
!with	XQgZc3
!within	nbeffc
!word	YhrdeX
!work	dYqbcg
!would	cocddf
!yes	duadcZ
!yet	Z6YecT
!you	bfbber
!your	bbZecw
#	bTklnc
# #	Uegdtd
# .	Zdrffa
# ?	ecbjld
# a	dchihc
# and	XiZX3T
# applic	cYbdeu
# comple	eXvada
# days	ddcend
# employ	ddjidd
# intake	dbedeo
# is	ecjdeh
# min	mZZqab
# minute	bZgrce
# more	gbkhed
# new	ddoddd
# of	eWSYYx
# on	RiYzbc
# others	dnWbqW
# people	iceffh
# per	fedcle
# plus	Ydedqe
# remote	eeedjf
# rounds	ebbecq
# to	ecfndc
# years	eeddgk
# you	kdedef
's	ajeTkm
's been	ededem
's desk	euYZcb
's gone	ecceap
's greeti	ddneec
's in	cbaasc
's nephew	eccebp
's on	gXkbmc
's yours	cbabvb
*long	iZcefm
*short	TarWji
*strange 1	dbmeak
*strange 10%	YeoeXm
*strange 2	baoecj
*strange 20%	RljZZn
*strange 30%	ZesLWn
*strange 4	eTngdl
*strange 45%	dRyacY
*strange 8	gWpfhb
.	ehicfe
;	kZcpdb
<again>	ggZhbl
<answer>	lhcfdc
<ask>	dbdqdd
<away>	cgpbfc
<bye>	cbjfej
<chosen>	ecWZro
<closed>	aafYa1
<date>	tZajeZ
<decide>	mkXeia
<free>	cfbpcg
<give>	dccsfa
<goon>	cdemdh
<hear>	kjeeda
<hold>	cV9aab
<if>	gkdeed
<joy>	cXkhob
<match>	ddegcn
<me>	ebekjc
<meet>	dffoeZ
<news>	slXXdf
<not>	ckdZar
<offer>	XaVa/b
<others>	ddXZb2
<papers>	bcbrla
<post>	bYfano
<receipt>	hdxZcY
<refuse>	bUQbW/
<review>	erZecd
<said>	mjdXgc
<soon>	fsedbZ
<sorry>	geXbax
<start>	bWea1b
<step>	dcXzae
<thanks>	ecqcag
<wait>	kvaZbb
<will>	hkZgfd
?	VUd/jT
@d	sYZlfY
@d #	jXcgmc
@d .	sbeffY
@d ;	ntWacV
@d ?	PpI6eW
@d @d	idegee
@d about	abdldl
@d accord	kZedek
@d after	nYeddj
@d and	2bgTcZ
@d answer	ckfefe
@d any	ccVvbe
@d as	fubgcT
@d at	4NWmbW
@d before	ohcZdc
@d but	gyYYbS
@d by	cemdee
@d decisi	oaeeee
@d dinner	edelee
@d either	6Mcbdd
@d for	jYZuZe
@d good	qdcade
@d i	yTgWhb
@d if	nejVec
@d in	bZirbb
@d instea	bcdrdc
@d is	zZYcbW
@d it	Zucbda
@d means	tXeeea
@d not	paeded
@d now	3aYacS
@d or	STZ4ac
@d panel	lddefe
@d please	jZdckg
@d promis	ocddee
@d s	kTriaX
@d said	jhcdde
@d since	feejee
@d so	fccgfk
@d sorry	uaZbea
@d take	nbeeec
@d the	jZbhek
@d then	ljcbdc
@d they	giaXkh
@d to	eQaomh
@d was	Zrbdef
@d we	xThcbb
@d welcom	eeddle
@d when	qZdbeh
@d whethe	naccie
@d will	kdbYnc
@d with	tNdkah
@d work	cYeree
@d would	eeejee
@d you	uTahgc
@p	UwlYae
@p .	Yolabf
@p and	O7WZcZ
@p s	dmfdfb
@p the	bXwZUj
@p to	aYbcnm
@s	+WYbaa
@s .	veaaZf
@s after	mdcefd
@s and	vYZgcb
@s at	ncddee
@s before	iideed
@s from	qXaecg
@s i	lVdmde
@s in	Zjgkdb
@s it	kceffe
@s of	tZccec
@s on	edemee
@s please	uZcYed
@s she	ieeeff
@s so	kceehe
@s to	vcbVhZ
@s tops	obdede
@s with	fbeoZe
@s you	mcecge
@t	ZZbvcf
@t .	dbineb
^ #	iVfZuY
^ @d	thXlYR
^ @s	tZcccd
^ a	lkdicV
^ accept	bbZhpd
^ accord	gddeek
^ action	dbasdb
^ ada	edbhfk
^ add	ccmfed
^ after	adYWd0
^ afterw	mgcded
^ all	rcdWal
^ allow	paebee
^ althou	eZXZby
^ an	bmcgch
^ anothe	ehXcaq
^ answer	tXkWbc
^ any	ebccqe
^ applic	cqgeaZ
^ apply	dcsccb
^ are	bMYynZ
^ as	eYdbdv
^ ask	cebpdc
^ asked	iYqadd
^ assess	jcegfe
^ at	eWkcdo
^ attach	becnfe
^ auto	Xnkcec
^ automa	eZrdec
^ bad	fdjfef
^ becaus	edcmee
^ been	ddijec
^ before	aYZ1ca
^ betwee	oZeefe
^ book	edaped
^ both	dZnidb
^ brief	lbdied
^ bring	beenee
^ budget	eekeed
^ but	goddgW
^ by	f3ROaY
^ call	ecfffj
^ can	TUX3jZ
^ candid	hrVYdh
^ career	jgecee
^ cheers	iYrbcb
^ choose	Uaaude
^ choosi	eddefl
^ click	eccoed
^ client	lZccel
^ come	dVRrmg
^ comple	cdkfgd
^ confir	bbbrdd
^ congra	YVhkuT
^ connec	dejidd
^ contra	bZVR5Y
^ could	YfYycY
^ date	edgked
^ deadli	edemde
^ dear	hadggi
^ decisi	piZacg
^ detail	eacbsc
^ did	bZfear
^ do	YoijcW
^ does	cccrbe
^ dr	jdeeeg
^ drop	cdbrcd
^ due	hlYYdl
^ early	dcpcec
^ edit	eekeee
^ enjoy	daubca
^ every	lnZZdb
^ everyo	jeddgf
^ everyt	edkeee
^ expect	tiZWdc
^ feedba	bcccer
^ feel	dgYfdn
^ fill	ebdpcd
^ final	sWbgdd
^ first	rfcacc
^ follow	Zcgaho
^ for	blgZlb
^ furthe	eedeld
^ get	XR1ZdZ
^ give	yYSeca
^ going	ndebfe
^ good	adfmgc
^ got	cKTzkh
^ gracia	eboeeb
^ great	YZopdW
^ greeti	epZhbe
^ had	lYadap
^ haha	aducdY
^ hang	emdeed
^ happy	hdubVb
^ have	bXrfhZ
^ he	jthUbU
^ head	ebseca
^ heads	Yjcleg
^ hello	dfflec
^ her	dXwYYc
^ here	YctbkU
^ hey	hkbhec
^ hi	ffiebg
^ hiring	iWpeed
^ hiya	edelee
^ homewo	dccoee
^ honest	etWcea
^ hope	iVyYaX
^ how	YYweYW
^ howeve	edeehi
^ hr	mRUgth
^ human	fceffk
^ i	fjhffb
^ if	kpdabb
^ in	kkjYad
^ intere	edcodd
^ interv	egikbX
^ is	caUxae
^ it	YvYbgg
^ job	dckdnW
^ join	aapgbf
^ just	hTPrne
^ keep	edbgfl
^ kind	ekZalg
^ kindly	kVXzZa
^ last	epZfdc
^ let	gfRnnY
^ lets	fWPrki
^ locati	eckddi
^ log	edjffd
^ lol	lYnccb
^ look	cpbdec
^ love	aleeeg
^ lovely	VYzYcc
^ made	dbjleb
^ manage	jbmbdc
^ many	gekedc
^ may	dYcqff
^ me	ekddeg
^ merci	ecneec
^ mit	keeefe
^ more	brdcea
^ mrs	XZcxae
^ ms	UbT0dc
^ my	YYxLRu
^ need	ecbped
^ new	fUoacm
^ next	afYqdg
^ nice	eXwcdX
^ no	hkfbZh
^ nobody	erdecY
^ not	ffYXbr
^ noted	ecudbW
^ nothin	VyjbbU
^ offer	VXST/X
^ oh	WqZacl
^ ok	jYqaaY
^ okafor	eddmed
^ on	iddlZe
^ once	dsbdcb
^ one	dbaqce
^ only	dtbacb
^ ooo	Ybvadb
^ other	ckdcei
^ our	fejdee
^ out	Zhnced
^ outcom	PzWccb
^ owing	Zbqeed
^ panel	jeedge
^ perhap	dneedb
^ person	ikgbdb
^ pick	dbeode
^ place	eeclee
^ placeh	lagdeg
^ please	addogd
^ post	eecige
^ promis	arcccd
^ provid	gdccme
^ quick	cjakdg
^ quillf	ehcdje
^ rate	acscea
^ re	cbdkdk
^ receiv	eboddd
^ recrui	qegeaX
^ ref	egjeed
^ refere	ebnhcb
^ regard	cjgenW
^ regist	cbpbdf
^ regret	deVdet
^ reject	ZUSZc1
^ remind	dUlocd
^ reply	aUW2Zc
^ result	ojZbdc
^ round	eacqed
^ sadly	dhjede
^ said	Vteded
^ salary	cddgnd
^ saw	ftUacZ
^ say	balYnd
^ season	ddneec
^ see	basdcc
^ select	tZbddd
^ send	dhckfe
^ set	ebrXee
^ she	hWdiuU
^ shortl	naeefe
^ should	m0WVcU
^ sign	ZZZeue
^ signed	YVTT1Y
^ sincer	gcZimb
^ small	eXsbdc
^ so	jJURvw
^ some	ecieei
^ somebo	XcWgcu
^ someon	ghbmca
^ sorry	pdaebh
^ sounds	dYuYca
^ spoke	meebfe
^ start	eddhje
^ status	lnXedb
^ still	d2PadX
^ subjec	eebdod
^ succes	rUfeff
^ sure	asZecb
^ talk	kXnaed
^ team	hdbcen
^ tell	ZWkrbc
^ terms	dZZdtd
^ thank	gemZbj
^ thanks	cZvcbf
^ that	hoaVlY
^ the	dkXZll
^ there	XYpbWt
^ they	dcShmn
^ things	fyTacY
^ this	gWmadn
^ those	ardbec
^ three	feeiee
^ time	eeclee
^ to	cWdzeV
^ tobias	ocbeee
^ travel	eeejfe
^ two	WtZdch
^ typica	ncddee
^ unfort	jeVfbp
^ unsubs	gbnbdf
^ until	ihdeed
^ update	edjdeh
^ use	ebliec
^ verbal	ccddoe
^ verdic	taacdd
^ vielen	ecnded
^ view	denced
^ visit	cghhde
^ want	camWqc
^ warm	figfdd
^ warmly	dcecik
^ watch	V1SabX
^ we	ghebgg
^ welcom	bSQW+W
^ well	pYhcec
^ were	eucSbg
^ what	WmfsVV
^ whatev	ajdeek
^ when	ZkPpig
^ where	dddmee
^ whethe	dpfccc
^ which	eddned
^ while	eandee
^ will	ndQVta
^ wir	ecmded
^ with	bSicis
^ would	XUX6db
^ you	gcaike
^ your	ciicdh
^ yours	fqaabf
a	fadmdh
a #	cbasdf
a @d	jbfdfi
a backgr	eackmb
a bell	lehcdc
a better	dWkYcr
a bit	ejcbdk
a bunch	eeejef
a calend	dZauee
a call	eWO7YY
a candid	fYXbdx
a car	daoZkc
a case	djamdc
a chance	epbXeg
a change	egXddq
a chat	ejblda
a choice	eoeaed
a close	ebaceq
a closer	dcddfo
a coffee	eecmee
a collea	ccpXeh
a condit	ffedie
a contra	cjaYof
a conver	eYcpeg
a copy	daYwbc
a couple	emdeed
a date	fuVoYQ
a deal	dXVXzY
a decisi	wjUdaY
a defini	opabdW
a delay	mnWdeb
a differ	dVWac2
a few	cmYnac
a final	tXeaed
a firm	mbedhb
a first	dgoaec
a fit	jfddef
a form	dbdoed
a friend	cWlXdo
a future	eeicei
a good	hildaa
a great	abocZl
a group	bcdped
a handfu	erXadg
a heads	obdded
a hiring	cU2adT
a job	ebhgak
a junior	edddme
a large	fddefk
a later	eckeff
a letter	whaZYb
a licenc	eadYer
a line	fbXdcq
a link	dZinfb
a little	gobade
a look	Xtcfdb
a lot	fedcfk
a lovely	dbsZdd
a mail	qZddee
a match	ejUhdm
a medica	eZdrdc
a meetin	lfebfe
a member	byaYdb
a mess	cpebed
a mistak	faeffn
a more	eaZdes
a new	bpdeed
a next	eWoied
a no	UcYebz
a note	edceap
a nudge	cfemed
a number	dcdgle
a one	cefjff
a perman	eceVtc
a person	fbdpce
a phone	mjZfdb
a place	dZZZpl
a plant	feegdj
a pleasu	ibndae
a portfo	dddnce
a positi	jdeZdm
a possib	eqdZcd
a presen	ecdjeg
a proof	eecmee
a quick	Zfaudb
a real	dcpYeh
a recrui	gjgfda
a refere	dYdrde
a reject	eVnbek
a reply	qmVYdb
a respon	1VYdeb
a ring	eZdnge
a rollin	dndded
a satisf	eeddmd
a scan	eeejef
a second	biVqYh
a shift	dbjief
a short	ZYd1bY
a slot	eddmed
a small	cibkdg
a starti	edcbpd
a strong	craYdj
a succes	eeddnd
a techni	dcZtdb
a teleph	deekfe
a test	cmbncW
a think	aiebqa
a time	daZwbc
a tough	dRnacn
a trial	ceZrdd
a very	cjbbdm
a video	chbldd
a while	dradeb
a word	VqlcdY
a writte	dedieh
a yes	uMTitW
a zoom	djffef
able	oiXZTp
able to	oiXZTp
aboard	ebVduc
aboard .	ecWdrc
about	fdnjeX
about #	deejfe
about @d	hXQycd
about @s	4OcYcd
about a	Xeimhb
about an	eucbWc
about it	egmWfe
about next	dmfded
about other	feeeej
about our	hanadf
about that	edgeej
about the	bhkdia
about timing	esaeeW
about what	emgccd
about you	boblaZ
about your	camhbg
above	bcghck
above post	eefdgi
above time	ecbpee
accept	Uage0W
accept .	YoXZpd
accept my	iZeeek
accept the	aXkqbc
access	aZsded
access to	aZsded
accord	rVbbbm
accord to	mYedej
accoun	aTyWjd
accoun .	cTiXom
accoun has	ecqbfb
accoun to	cghhde
acknow	dlpabX
acknow receip	gmjbdZ
acknow your	bqcded
acquis	diWggl
across	cXlpca
across your	ebbsdb
action	dadsda
action requir	dbasdb
active	etTddc
activi	feiffe
actual	agcqeb
actuar	ehdkdd
ada	iWXmhj
ada .	jbfhfe
ada i	ffeifd
ada thank	haYkgj
ada thanks	eebihg
ada we	icafel
add	afigeh
add my	eeedhi
add this	cjehdf
added	cikXlZ
added to	cloZca
addres	YU7ZZX
addres .	gVokcZ
addres by	cfpYef
addres is	ddlgce
addres of	eefief
addres that	eYtdeZ
addres to	cighde
adeyem	jdeeeg
admini	edcden
admira	eedddl
advanc	cjXedm
advanc to	fddieh
advanc your	ebbefo
advert	XiTcbw
advert posts	cbZdes
advise	ogabch
advise you	mjdcca
afraid	dnVZZp
afraid .	jfcddh
afraid it	fabder
afraid you	dladbm
after	erYUbp
after .	iapcdZ
after @d	VkdZjn
after a	ebdden
after all	hiaddi
after carefu	eacdeq
after our	fdeefk
after review	eYdeeq
after that	X8VVcU
after the	hkXYcm
after which	mbcffe
aftern	ehZham
aftern thank	ejdeff
aftern we	glWcbn
aftern you	ebkjdc
afterw	mdnabY
afterw .	jlccdc
again	Yecibr
again .	cYhhbp
again @d	VXarcp
again after	Utdcef
again for	fadeep
again on	ZucWde
again when	eiedfg
again with	ecaoeg
again>again	eZdpec
again>answer	ebpeeb
again>ask	egeied
again>bye	dbahep
again>chosen	ebeeem
again>date	wSbgde
again>free	cgeheh
again>goon	lecZei
again>if	cfkUdo
again>joy	diWceq
again>me	iocccZ
again>meet	aqXhZe
again>news	iocadb
again>not	fobedb
again>others	dXdbdt
again>post	dRacc1
again>soon	codded
again>sorry	cdcden
again>step	Zefpbd
again>them	hbWdav
again>wait	fcedfl
again>will	gpaVdj
again>you	lpXYci
agains	YnVbWq
agains the	dmaged
agains you	bSacYz
agency	dbodcf
agency .	ecqdcb
agenda	dhefeg
agree	fddmfb
agreed	hhZdkd
agreed we	dkdfee
agreem	ebcbph
agreem .	ebdcqd
ahead	eTkedq
ahead with	eXcees
aim	1XWaec
aim to	wYZbec
alas	cZbddu
alert	cX2VaZ
alert ;	eekeee
alert has	ecpddc
alerts	dX0aZZ
alerts .	eZtdac
align	ehecei
align more	fdffei
aligne	fcbeen
aligns	fdeffj
aligns with	fdeffj
all	kcnXdg
all .	cimcdb
all ;	jZgedj
all advert	cbZdes
all applic	wfPedf
all candid	tabcdc
all day	dZmjdc
all good	ibndeb
all hiring	feiffe
all i	crbddd
all interv	qaiYed
all of	XahZqf
all open	ecoeec
all recrui	eZqeec
all the	cisXdZ
all we	ejfdef
allow	ooZUdc
allow us	ooZUdc
along	dSccdy
along .	ecjdfh
alread	alPXX2
alread .	ejbebl
alread been	edccfm
also	bZnkdd
althou	gXXZbz
althou we	fdcecn
althou your	ebcdep
altoge	dbZdav
always	embdee
am	cbgbkj
am afraid	dnVZZp
am aware	eeecih
am away	fbndee
am back	bqadee
am callin	fbbbkl
am curren	fcleee
am deligh	effalf
am going	ikddcd
am happy	dcZawb
am in	koSXnY
am meetin	kSZsbd
am not	jeacdl
am off	Xeseda
am on	Xc2abU
am out	WWycdd
am please	eddcnd
am sorry	Yfccbt
am still	aqdded
am suppos	eaZrcc
am told	uiVbba
am waitin	dnceed
am writin	dZfddq
among	dkaXcq
among the	fofbdc
among them	eecZep
among those	ecbeep
amp	ekdefe
amp ;	ekdefe
an	hkbfdf
an addres	eYtdeZ
an answer	qtUUZX
an applic	iabdem
an appoin	eZcfdr
an assess	epfXee
an automa	bhsdcX
an email	sZcaeg
an equal	kdlccc
an except	fddefk
an eye	dadeep
an intern	cmabak
an interv	cldmba
an invita	dldgdd
an offer	YnZTpj
an on	eZZudc
an online	dpbedb
an openin	fedlfd
an overwh	ebdeem
an unusua	fdcffl
an update	nrScdb
ana	eeigee
analys	ibfghd
analys .	cjfbje
analys has	pZdeed
analys r	eeYlfi
analyt	ddfeel
and	gffeef
and #	ddhkgb
and @d	rgcZdc
and a	dYoicd
and all	ccadds
and am	Zmeeff
and amp	ekdefe
and an	fieegd
and are	cpUbje
and be	eXuceZ
and can	dbchdn
and come	daebeq
and condit	bbscbc
and effort	ejfdef
and email	gdfeie
and every	raagec
and experi	dpcdec
and for	cZihdk
and forth	fbdeen
and get	dqlXcZ
and give	dkehec
and good	dccbds
and has	iddeei
and have	brdbce
and he	gdkdee
and hearin	cfmbdg
and i	gViode
and if	dledfe
and is	dxReeY
and it	ZpXZik
and make	naeeee
and may	fdeefi
and meet	bYcwbb
and never	aoicdZ
and no	fieffe
and nobody	Yneddh
and now	ajZceo
and on	tXcaci
and one	lgYdbj
and open	edjeeg
and our	hkZdeh
and reed	kUijhc
and return	ccafrd
and said	eldchd
and see	ccYyYU
and send	aZaplc
and she	agcVYw
and so	hgbedi
and somebo	dpefeY
and someon	cgelfc
and start	Zpcbjb
and tell	ldbdje
and text	pbebee
and thank	felecd
and that	qQpYcf
and the	hsaZZe
and then	slaWcb
and they	dbdccq
and think	fedlec
and three	edicej
and to	ncedcf
and told	bZtddb
and two	fdedfk
and want	ckXtaX
and wants	iYemed
and we	hdUihk
and what	dhjhcc
and will	UtnVhZ
and wish	eeoedZ
and work	eddbne
and would	fYbkgk
and you	wSZcZo
and your	bhZmfe
announ	hicbkZ
announ that	eaecqc
annual	ccpded
annual leave	ccpded
anothe	WZbZT9
anothe applic	WVZbc4
anothe candid	efYcZu
anothe direct	eccddp
anothe job	ddoecb
anothe person	eabeep
anothe role	dmcbci
answer	uhWaed
answer #	kdedef
answer .	fnaXam
answer @d	kkcbdc
answer about	loZdeW
answer any	hlZhdc
answer before	lZejde
answer by	ekYdnY
answer comes	wYYccd
answer for	coedeb
answer in	oaeeee
answer is	ccdXpj
answer on	rgbabe
answer the	dYbudc
answer to	fRencm
answer was	XqVcdl
answer will	pZeeed
answer within	wZXced
answer your	ieeefe
answer>again	gcZsab
answer>answer	knXhbb
answer>ask	ekeUdm
answer>away	dZqceg
answer>bye	emdded
answer>chosen	aVZolj
answer>closed	dchecm
answer>date	9SYZdb
answer>decide	kbcdlc
answer>free	fgXqcb
answer>give	fZYtZh
answer>goon	ctcccc
answer>hear	Rrgfef
answer>if	diheah
answer>joy	nZffde
answer>match	cnhcec
answer>me	macjZg
answer>meet	iwZWdU
answer>news	pgYXbl
answer>not	iYgaeo
answer>offer	cZbtcd
answer>others	bXgaYx
answer>papers	bYcucc
answer>post	mihZYe
answer>receipt	bhkcjb
answer>refuse	fnddfb
answer>review	ehdjde
answer>said	lkacce
answer>soon	isYZeb
answer>sorry	apceed
answer>start	bYlmcf
answer>step	elVrcZ
answer>thanks	bVjcdr
answer>them	icdkgb
answer>wait	cikdeb
answer>will	jdfkbb
answer>you	pgbfcb
any	dghide
any decisi	dscadc
any furthe	eVpjdc
any more	coXcdi
any next	fWrefc
any questi	icgfef
any time	bdoXma
anybod	XxYbcd
anybod 's	Yvbcdc
anymor	eaaeeq
anyone	frVbbf
anyone .	evbedT
anyone for	bXaedv
anythi	erkXaa
anythi .	jimXdY
anythi at	biehff
anythi before	gnbcec
anythi from	nibdeb
anythi is	apeade
anythi urgent	Ydrdde
anythi you	ibdcdm
anyway	ajZddo
anyway .	ajZddo
apolog	hlXcbl
apolog for	epZeec
appare	tSkYbg
appare .	pcccdd
appeal	cccefo
appear	fdehfh
applic	egebbo
applic #	jbceej
applic .	ghadbo
applic and	higfcd
applic are	fdiadj
applic as	dckcdi
applic at	emceed
applic carefu	kmYddb
applic congra	feddmc
applic did	eXaceu
applic docume	kdhcfe
applic experi	acscea
applic for	fhidbh
applic form	eccpdd
applic from	cbndch
applic furthe	eeeffj
applic had	feeefi
applic has	bglcch
applic have	emmddT
applic i	ekceef
applic in	eidefg
applic is	ooMZZn
applic it	ehZmdd
applic number	eboded
applic on	egdcek
applic please	fcdmde
applic reache	gkfddc
applic remain	evTcdY
applic right	cqYiea
applic stands	ehidfe
applic status	dcYpeg
applic thank	dgcmed
applic thanks	klcbdc
applic the	eedfek
applic to	bWnddm
applic until	Ymlcdc
applic was	ncabdl
applic we	fbcbhn
applic who	eidaek
applic whose	fcdeem
applic will	neRZdq
applic with	djcfgf
applic within	pbbefd
applic your	cfjidb
applie	XfvVUl
applie .	efccdm
applie for	efmgbc
applie to	YiyVaY
apply	ZWrdZp
apply .	dhkedc
apply @d	ZZqccj
apply again	cWfXdx
apply by	ddqbdc
apply for	ecdmdg
applyi	bgjiWj
applyi .	dbjmWh
applyi for	dZlhbh
applyi to	bofdcd
appoin	hMMT5n
appoin .	bUVbxh
appoin and	obdecf
appoin someon	ebaedq
appoin you	cddZva
apprec	hXodZi
apprec the	fbdefm
apprec your	ickbbh
appren	daobei
approp	cpaaeg
approv	ZveZlR
approv .	dmmbcX
approv the	endede
approv your	ebcdra
are	fmZfhc
are .	hkecfd
are @d	eelded
are a	axUUam
are after	edelee
are among	cvbYed
are an	kdlccc
are at	YZrgee
are being	drdfdX
are closed	kWuadV
are closin	gdcffk
are compar	eqecda
are contac	khedec
are curren	jnecdX
are decidi	sVddee
are deligh	fdcend
are excite	ifjcfb
are expect	TVa2Zd
are finali	dwYddY
are focusi	ebcdep
are frozen	eZtcea
are glad	cXccva
are going	aoUhak
are happy	VTWvrb
are here	fckefe
are impres	fddeel
are in	dmTdpb
are intere	beaubc
are invite	ldblbb
are just	enceeb
are keen	Zsebec
are keepin	eideeg
are lookin	mfaceg
are making	lcddhe
are meetin	nhdbdd
are moving	dcYlcm
are no	eZhddm
are not	mUUdX0
are now	chldcd
are offeri	ecdeoc
are on	oodaYX
are one	epdceb
are other	fddffk
are our	fTUX4X
are out	lUader
are please	aYasmY
are posted	jfdddh
are progre	ddfjff
are ready	eaedod
are receiv	edihee
are select	dtdXdd
are shortl	dgekde
are sorry	dXrcdg
are still	f6VbZS
are taking	htXbda
are the	binYfc
are thrill	cWmbpb
are throug	aWa3ZZ
are unable	bjXbbr
are void	edbdhl
are waitin	emecee
are welcom	baqXbm
are well	fjidbc
are with	hvWacZ
are workin	dyZddT
are you	aMX2lZ
around	hgjcZe
around .	cmhZde
arrang	WQY6ce
arrang a	dVdudb
arrang an	ebedfn
arrang the	cgelfd
arrang your	ZYZzeb
arrive	mXyTZX
arrive .	jcvUaZ
artist	geeefh
as	dfdYtc
as a	eXnemZ
as agreed	jcadld
as deputy	fdcdod
as discus	kaccmc
as i	fmbaZl
as it	cqZcch
as long	crbdcd
as much	ebddar
as of	dbjddj
as our	haZYsg
as per	edqceZ
as planne	atddda
as possib	bdZtdc
as projec	fcedle
as promis	cbcfoe
as reques	ecrddZ
as sales	ddebne
as she	maciee
as soon	fpVmca
as the	ctYXdi
as this	cndhea
as we	acVcrm
as yet	erdfeX
as you	bQqXbt
as your	iZlhgZ
ask	ffZpbd
ask for	jbbkgd
ask if	fdeefj
ask me	mZcgdj
ask that	eebnee
ask you	cdcqcb
ask>again	XhTtfe
ask>answer	gatfcY
ask>ask	cebnch
ask>away	gdfiee
ask>chosen	lafffe
ask>closed	dZijch
ask>date	kZVlke
ask>decide	aXaoqa
ask>free	enVpba
ask>give	aXZ7da
ask>goon	dWsede
ask>hear	Waljif
ask>hold	egeiee
ask>if	eeWtbd
ask>match	hblbeg
ask>me	hYfrYe
ask>meet	dfataa
ask>news	ciccnc
ask>offer	cZVazd
ask>papers	cUU5gc
ask>post	eZYccu
ask>refuse	mYddgh
ask>review	dfZdpd
ask>soon	eVaued
ask>sorry	hXbcdr
ask>step	Wiawbb
ask>them	akaoaf
ask>wait	lwWVba
ask>will	keYmYf
ask>you	dUf0dY
asked	fkmhZU
asked .	feleeb
asked about	ilgadc
asked for	Xlahjd
asked me	dkcgcg
asked to	ZpbmbY
asked us	ecpbdc
asking	eaaqha
assess	XuRuZY
assess .	htWZeb
assess centre	Yihncb
assess day	gadqcc
assess result	Yneaej
assess using	fdcmee
assess which	edekee
assign	eldbfg
assist	aiegoX
assist #	ejbefg
assist .	dehdoY
assist positi	eqYeed
associ	iaZhkf
associ .	kcahla
assume	egdmda
assume that	lafffe
assure	qfZcdc
assure that	iheeed
at	hdjfbf
at #	jSYpoY
at .	dtYZec
at @d	lYpbcb
at a	ZUpnce
at all	aenfha
at any	dfqZdb
at bright	eblieb
at by	hlcefb
at heliop	eddieh
at it	dmdefd
at least	amegee
at marlow	encefc
at nine	eedige
at norvan	ebneec
at our	ckilZa
at presen	dbqadf
at quillf	dejeeg
at recept	mZTped
at some	ktaXbZ
at stanme	ebdhek
at the	yZeaVf
at this	ceXbcw
at veldt	dnhdab
at your	ackfhe
attach	XSbj3Y
attach .	cWiVwa
attach docume	ebbard
attach form	eecmee
attach is	fdedle
attach you	bebrce
attend	lcghad
attend .	edjged
attend by	eeblee
attend the	ibiebh
audit	cZmeej
audito	fdceem
author	fdeihd
auto	Xnkcec
automa	bewccX
automa confir	gmecdc
automa messag	bogfdZ
automa reply	cXudec
availa	cXdrak
availa .	eZYnbn
availa for	ddZqde
aware	cldahg
aware that	cmdceg
away	mafabk
away .	gjZadl
away from	cbsdec
away>again	acrbed
away>answer	danidb
away>away	ccqded
away>closed	dcoeec
away>date	cU3bYZ
away>goon	kgdeed
away>hold	ecoedc
away>joy	jdZeel
away>me	guYbaW
away>not	ecpgdY
away>post	dnXhdg
away>review	figeed
away>them	fXaclo
away>wait	mnWdeb
away>will	feklcX
away>you	gXYldo
awful	eatcdZ
b	ecijed
back	ohYjbb
back .	VpVsba
back @d	wTcUel
back and	cYcock
back by	cbejje
back for	dZbteb
back in	mRokbY
back on	galfcf
back to	ruVXaY
back until	eeddmf
backgr	bYaneo
backgr .	cfmbdg
backgr and	eWauce
backgr at	fbceeo
backgr check	dZYrnY
backgr is	dcacbu
backgr shortl	ejbhee
bad	rcfZce
bad .	tccadd
baker	eamYmb
bakery	dbifla
bakery .	ebidla
balanc	feeefi
bank	kcdhfd
bank holida	lcfeed
barist	demced
base	eZadph
basis	dncdef
basis .	dncdef
be	jkXcej
be #	fedeje
be .	lfWbdm
be @d	zhSYbR
be @s	iobYdb
be a	flXecj
be able	spZgWR
be advanc	ebbefo
be advise	hbbeel
be an	eoeebc
be asked	cwdUea
be at	Zmdhee
be back	ecrcda
be bored	PVcZb4
be called	mceecg
be chosen	lxWWbW
be commun	mhdced
be consid	ZQivdg
be contac	fvYZda
be contin	eadefo
be discou	daaaeu
be discus	cgdbkg
be done	tRjeeb
be extend	fWefdq
be forwar	eaueeV
be glad	iZgcih
be gratef	Yadsfd
be great	dYZsde
be happy	cYllZh
be hearin	ekeeed
be held	kaegfe
be hired	eaieek
be hiring	bSaddw
be in	hsUckV
be inform	dsbcda
be intere	llafcZ
be invite	b5aRda
be inviti	eddbdp
be joinin	cYabve
be kept	edcefm
be made	1Ncdee
be making	YkidlZ
be moving	dhbcel
be needin	eaeedo
be notifi	nqZacU
be okay	bbdidm
be on	kbnadb
be open	eciied
be our	cdeVue
be part	igkdZd
be patien	gocbea
be pinned	dsceeX
be possib	didkec
be posted	ndecee
be procee	eeeefj
be progre	eZdefo
be publis	pZeeed
be pursue	fZdffn
be put	pXZncc
be read	cVtefa
be seen	Zkndda
be shortl	egddej
be submit	hdejed
be taken	iYdeem
be taking	ebbdeq
be the	ZrZYnZ
be told	qccdec
be too	kYeeek
be with	hZdmee
be your	edfkee
bea	eeiefe
bear	bxYacZ
bear with	bxYacZ
bearin	ekkcea
bearin with	eldeed
beat	bVUXos
becaus	bcsjcY
becaus of	dZuddZ
becaus the	behneZ
becaus we	ekdffd
becaus you	echheh
bedank	ebpeeb
bedank voor	ebpeeb
been	cgedfl
been a	dldddg
been able	edddfl
been accept	ebcbmj
been added	cloZca
been appoin	edcdmf
been asked	dciked
been cancel	eaacds
been closed	eWUadz
been create	eaqdeZ
been decide	emceed
been declin	eddeel
been filled	dXVcc0
been forgot	fieffe
been forwar	hnadeb
been given	gkadbh
been handed	ciVZcr
been invite	eaeoed
been made	bpceed
been moved	kpXfbZ
been offere	erefaY
been placed	fcjeff
been pulled	efjfed
been put	cbnlcb
been receiv	oXocdY
been retain	fbdfem
been schedu	dcXted
been select	cXUuqY
been set	eavZca
been shared	ekdkda
been shortl	gWbvbc
been signed	dmceee
been stoppe	fdiffe
been submit	feiffe
been succes	dcmcic
been suspen	ecoeec
been taken	XmVbbr
been travel	mnWdeb
been turned	epceeZ
been unsucc	cfUbdt
been withdr	eZnddh
before	onWjZa
before .	kadefh
before @d	rVoXgX
before any	ikddec
before i	kbcidf
before making	bmcjbd
before that	dqZddd
before the	smTdYa
before they	iiecdd
before we	YjV1YX
before you	gieeee
before your	fefief
begin	lfcXmd
begin on	ideVpe
begins	aodbeh
begins on	clddeh
begun	cwXgdX
begun .	eqYhdb
behalf	duXbba
bei	ecmded
bei ihnen	ecmded
being	i0bXbT
being consid	ctZdea
being discus	fjeede
being evalua	iladed
being looked	grYaec
being proces	inZced
being reorga	eZpfed
being restru	eUseed
being review	csdfdY
believ	oddbec
bell	lehcdc
bell .	lfddee
below	bXfndj
below .	dafodd
below and	ddejge
below to	ecbped
benefi	ebikde
best	ddigdf
best .	edpedZ
best and	eckeff
best for	eYneef
best of	ebader
best regard	gjdeef
best wishes	fiahch
better	XGsbZ0
better .	XZofdj
better match	eccdep
better meet	eddden
betwee	zVUXao
betwee #	dhdife
betwee so	eddefl
betwee the	sWdceg
betwee you	ehZecm
bewerb	ebpdec
big	eichfe
bigger	eaeeeo
bike	cXvccb
bis	feiefe
bit	aoaVli
bit of	cqbYcj
blog	cijedd
blog .	cijedd
board	veTcha
board .	htdcdR
board did	Yneeeg
board has	fYcdjl
board meets	qbdcdd
board of	ambdej
board on	dZdpah
board signs	sZdadd
board wanted	eceeVs
board will	gldefc
book	ecZsdc
book a	fedkee
booked	aaXvdc
bored	PVcZb4
boss	nfUacl
boss .	Xtddec
boss is	jgedee
boss says	ifdakd
bosses	efZqdZ
both	bdifkc
brandl	fcelde
breath	dsaceZ
breath for	dsaceZ
brief	kWYhen
bright	jcjebd
bright .	mbnecX
brilli	akdddj
brindl	eXnkeb
bring	cYfhlf
bring a	kadjee
bring photo	efenae
bring the	eZnieb
bring you	djZMwh
bring your	bdeode
bristo	eedjdg
brochu	ecoaah
browse	ddpbed
budget	anoaZb
budget .	fmfeeZ
budget approv	edkeed
budget are	cdneed
budget change	ecoeec
budget got	eekeed
budget is	jaieef
buildi	bdXmdm
buildi a	dackek
buildi c	eedkfe
bunch	eeejef
bus	fgeeie
busine	daZidp
busine priori	ebaeeq
but	gmQVir
but can	ekdefe
but i	aoeede
but it	gsbYjU
but keep	ebdefm
but nothin	cndeec
but please	jcedeh
but she	emceec
but that	cuZcca
but the	hUOZZ7
but they	eWpekZ
but we	YeXZvg
but would	cnccdg
but you	lnbddY
buyer	eceegl
buyer .	fbeegk
by	rcWhkY
by @d	vYUllW
by @p	Pzgbdb
by @t	hdekec
by a	eYWabv
by clicki	cdtWde
by email	Ysbdef
by mistak	dmgdfa
by our	jphZdV
by phone	YXbkmk
by placeh	Wtceee
by return	eZbred
by teleph	hkddec
by the	5NSZsZ
by them	dYvdeV
by then	XvYded
by two	maedfg
by your	dYbwca
bye>answer	dXhqcc
bye>bye	ecbfcq
bye>chosen	eeabgo
bye>date	WghVvV
bye>decide	fghega
bye>free	fdeeek
bye>goon	bfbkej
bye>hear	eddhej
bye>hold	ebreeZ
bye>joy	fedffi
bye>others	eadeeo
bye>post	ehiede
bye>review	ebwgeR
bye>step	eejheb
bye>thanks	fgiffa
bye>them	dYmdei
bye>wait	eYqeec
bye>will	XhiZlg
bye>you	cWcdjs
c	eddned
calend	cWX0cc
calend grab	eZdpee
calend invita	fefiff
calend invite	ecapee
call	eXYuci
call #	caljde
call .	bhYlgh
call ?	dddmee
call @d	dVaics
call me	bhdlfc
call on	VllZdl
call right	kddged
call the	efeiee
call with	aMZ1kZ
call you	hgUlaj
called	nVOpYp
called for	bcYsbf
callin	iabbkk
callin to	fbbbkl
calls	iafcdl
calls for	fdafeo
calm	egdcek
calm you	edddem
came	UjLgew
came a	eZbads
came across	dabsdd
came throug	Yccduc
came to	ecedem
came up	emajda
campus	fejedd
campus visit	ieceei
can	akcjgd
can .	pYdefe
can be	dddpce
can check	dhoZdb
can count	tWddee
can do	ZneekX
can expect	npWadZ
can give	cWjbmj
can go	fbfled
can i	dceiej
can imagin	ebdeem
can look	ehidfe
can make	fleebe
can not	WybZee
can offer	ccdard
can only	hcZTcu
can put	dadqcd
can reach	hddkfd
can say	Zshcba
can see	fdeffj
can start	edbpec
can take	Zvbadc
can talk	eabrdd
can tell	icnbdd
can we	bZckle
can you	WTXyna
cancel	cUgeYt
cancel .	eaTcdw
candid	inZZbl
candid .	cidZZr
candid accoun	ecqbfb
candid and	dmecee
candid are	UyYfbZ
candid by	tXcded
candid has	eyRdaY
candid have	jbeefh
candid i	bYrdgb
candid in	gidddh
candid is	ehagei
candid may	cjdcej
candid more	fddffk
candid portal	dasdda
candid select	ekdefe
candid thank	djgkcY
candid to	iebfei
candid we	chZkei
candid who	eoWRdr
candid whose	ggYadp
candid will	waZbdc
candid with	eaZdet
candid within	pdcbfd
candid you	crYama
car	YZnZrb
card	eauWdd
cards	fmefdc
cards but	fmefdc
care	edlheb
care of	edjhec
career	gaifcj
career .	edceen
career fair	ccqcdd
career opport	mYblee
career site	ecbeeo
carefu	nkVaci
carefu .	jpWdda
carefu consid	ofbced
carefu though	edddem
case	fnTqZZ
case interv	eddmee
case study	hXbtdb
caught	dcVveZ
caught my	edVteZ
centre	Xhcpbg
centre .	cbeqdd
ceo	WcWzZc
certai	qeacda
certai .	vReeed
certif	bahoec
certif .	ecbogd
cfo	endcdd
chair	fkdZgg
challe	cadpef
challe within	cbdqec
chance	dvZWcf
chance to	ehcefi
change	YoiXak
change .	Wkqcca
change in	bnXccm
change of	eblddg
change your	ipZcda
charge	edkdef
chase	YyZabb
chase me	ekdeee
chased	dleffd
chasin	b3RXWW
chasin them	duXZba
chat	cYhubZ
chat .	ebsYdd
chat ?	ebbsdb
chat on	ecdned
chat with	ekbied
chatti	iZkcef
chatti .	ickdec
check	djejiW
check .	dYYqoY
check out	chhdjc
check with	kpbabb
checke	fkgbed
checki	eeejef
checks	ebdngd
checks .	fcemdd
cheers	iYrbcb
cheers for	dVwbdY
chef	bcjjdg
chemis	cWidas
chief	febmee
choice	hgaagk
choice by	pbedde
choice fell	bbcdcs
choice of	bZdieo
choice when	fgiffa
choose	iXTonZ
choose .	drdYdd
choose a	eccodd
choose on	uYeYbe
choose you	cbZcva
choosi	dnfdcc
choosi betwee	eddefl
choosi bright	iZldee
choosi marlow	elYcje
choosi norvan	eoadee
choosi ostrav	jgcdee
choosi tallow	cYjned
chose	iTXWb2
chose somebo	kZcaen
chosen	fjiWmZ
chosen .	edeeek
chosen more	mmYeeY
chosen someon	fdffei
chosen to	efhbbk
chosen you	ebXb1R
chosen>answer	ukXYWe
chosen>ask	dueWcb
chosen>bye	ecycbQ
chosen>chosen	hZdekh
chosen>date	ifZfbm
chosen>free	checgi
chosen>goon	ddYect
chosen>match	eacddr
chosen>me	cemXjd
chosen>meet	cueWdd
chosen>not	dlZdbk
chosen>others	YRtaXp
chosen>post	cXVY5Z
chosen>review	eieeef
chosen>start	ehZeco
chosen>step	YgV1Yb
chosen>them	ZUjiTw
chosen>will	j4XOfV
chosen>you	fbVUxk
christ	ccpcdd
circle	mjbXdf
circle back	mjbXdf
claims	idjdfd
cleara	edchhh
clerk	heiahc
clerk .	dbkejc
click	eccpdd
click the	ecbped
clicki	cdtWde
clicki the	cfpYef
client	gcRcfv
client .	Ydcldn
client as	eubedW
client has	dWZgZw
client likes	ineZeb
clinic	eddgZo
close	Xahaaw
close on	Zctadd
close second	eZbads
close the	Ykbdem
close this	kbdeei
closed	dhiVYp
closed .	cmaXbm
closed @d	lbeefe
closed and	enYeef
closed from	dcoeec
closed on	fcobec
closed this	ebaeeq
closed your	eahddm
closed>ask	ebrceZ
closed>date	fakZan
closed>hold	fepffX
closed>me	dUlZco
closed>not	eVYedx
closed>others	iabedo
closed>post	dnUbkf
closed>review	dbfddn
closed>step	eaYadv
closed>them	XmOaks
closed>wait	eaYees
closed>will	fcZcqf
closed>you	eP1Zga
closel	gaVadx
closel .	eYZees
closel aligns	fdeffj
closel match	imbbec
closel with	fdffei
closer	dZZZdx
closer fit	dceefm
closer to	ecbaeq
closes	hbrbaa
closes @d	iggddd
closes on	Xcsebb
closin	kZjcdh
closin date	ldddeg
closin your	fdcffk
clue	dtdbdW
co	ecejeh
coasta	ddfgfi
code	ecjice
coding	bWZ1bc
coding challe	cadpef
coding exerci	ebdpdd
coffee	bbcsdd
coffee on	eecmee
collea	TtlVee
collea .	bfacoh
collea in	dclbfi
colleg	fcdihe
come	icbofY
come and	aZRtqY
come back	webTZh
come before	bsbaed
come by	fdejef
come for	ecelee
come in	bYdpdj
come to	kbcjee
comes	oZqacW
comes .	hlceec
comes @d	wYYccd
comes next	eapeea
comes to	fgiffa
coming	kejWdg
coming in	hjkYbb
coming to	fcedfl
commit	hwVZeZ
commit .	esadeX
commit could	edeefj
commit has	dkaedj
commit to	Zsddfa
commit will	kjddcc
commun	oaedch
commun to	kfajce
commun which	mcdbfh
commut	dX2cYQ
compan	aYycdX
compan .	cerdeY
compan has	eandef
compan is	dboeed
compar	Y1abcX
compar notes	brcaed
compar your	hgdiec
compen	fdedle
compen detail	fdedle
compet	clXbbo
compet for	ebgeel
compet salari	fgjeed
comple	gheibf
comple .	jdnSbj
comple a	fcdmee
comple an	eldeee
comple it	efejef
comple its	fcdeem
comple our	elbcei
comple the	clVtdY
comple your	jaleec
concer	emddee
conclu	fjYbco
conclu it	fdeefk
conclu on	cndeec
conclu that	eccdep
concre	dvYccW
condit	abqZjb
condit offer	ffedie
confid	dfdjge
confir	bcnjlU
confir .	ebYsad
confir our	aYWqkc
confir receip	hZocde
confir that	jitXcU
confir the	cXqdhc
confir whethe	ecbpee
confir you	emeecd
confir your	Xardhc
congra	ZSai5S
congra .	ebcmjc
congra and	fdoecb
congra from	dcbcrd
congra on	aZiimZ
congra you	dYUjwX
connec	cbohae
connec .	dbnecg
connec with	dejidd
consen	dbbxZb
consen form	ecbuZc
consid	eeZlck
consid .	YwYjaZ
consid and	ekdffd
consid applic	fdceem
consid for	cXfnej
consid furthe	ebYefr
consid heliop	jedeff
consid marlow	eibdje
consid quillf	ecnbgd
consid the	cVdkep
consid we	fceefj
consid you	eXYnco
consid your	ofbbde
consta	eddhie
consul	eXdddr
contac	iqcecY
contac .	jocceY
contac by	ikeceb
contac detail	iceifd
contac for	ilbagc
contac my	fdjefe
contac the	dbjgeh
contac us	kdZheg
contac you	lpYibX
contat	ebseeW
conten	dtYXbd
contin	YZplfb
contin .	desheT
contin intere	cZnjdc
contin upon	eeddnd
contin with	ecVnek
contra	XVSJ/U
contra 's	cbaaua
contra .	encVld
contra @d	ceeele
contra as	dXbZwd
contra attach	fdYVue
contra by	effalf
contra in	ddcSwe
contra is	aWXjsc
contra of	fedcle
contra to	jjbeed
conven	iichdc
conver	aabsdh
conver .	ddbmdh
conver @d	ehecie
conver with	dcijed
convey	ggfefe
convin	ijeaeg
convin us	dnebee
coordi	cYZudh
coordi will	cZavec
copies	ddckie
copy	eZWskb
copy by	fffcif
copy of	dZXydb
corres	ddbefo
costs	eedkee
could	QlX1Xg
could be	arccdc
could come	Zaeree
could imagin	fsdbZc
could name	dhkdfb
could not	caYics
could offer	ellbab
could take	Vtcaef
could we	dadnhd
could you	bSX+ZZ
counci	jbUblm
counci .	YbWird
counci has	dqZddc
counci recrui	lbkbec
count	vfXZac
count on	vfXZac
counte	eiecie
countr	eedefj
countr .	fddffk
couple	emdeed
couple of	emdeed
course	emlZac
course .	Wwccdc
course of	qWeeee
covere	eejgde
covere by	eejgde
covers	eZheao
crane	fhcdfj
create	dZvada
create .	eaqdeZ
creati	checle
crew	ZYViqk
crew .	abYloc
criter	faeffl
cross	eYfdep
cross again	eYfdep
crosse	iodZdc
cto	aYawcd
cultur	cdjfdg
cultur and	dekceg
curren	jneeaY
curren in	eiieeb
curren review	libdec
curren stage	hlbded
custom	ekcedh
cut	aaNqWq
cut off	ecYaes
cv	elldZb
cv .	fapebc
cv ?	fddkee
cv and	ecemdf
cv has	ghmacc
cv if	fedlfd
cv in	ecdmef
cv is	cpcdee
cv on	jvXZba
cv with	eidddi
cvs	cimbdc
cvs .	ddoedb
d	ecdefm
dank	ecnded
dank für	feiefe
das	edleed
dashbo	ebrbea
dashbo .	ebrbea
data	eVqZcm
data .	dbvZcZ
data analys	kbfffe
data engine	ednddd
data stewar	fcfefk
databa	denZci
databa .	dhpZcc
date	c1UocP
date .	atcfca
date @d	fabogd
date and	YwZfbZ
date for	i1aZcM
date is	lcbdjd
date on	ddbmeg
date the	paeagd
date with	eeffif
date>again	tXdYic
date>answer	/RcXaY
date>ask	uUaSog
date>away	eedlde
date>bye	Zdnlca
date>chosen	cdbdqd
date>closed	ibdjee
date>date	wgWebZ
date>decide	0UfTfd
date>free	RjetfZ
date>give	nSehgg
date>goon	pdbeec
date>hear	+MYWgb
date>hold	jeaddl
date>if	qWdZel
date>joy	mZaiia
date>match	XZhucb
date>me	lUvZgT
date>meet	lVgmeZ
date>news	4ZWSVi
date>not	czbbaY
date>offer	fffcjf
date>others	xVgbca
date>papers	fccick
date>post	fUXdV2
date>receipt	iddied
date>refuse	jjdbed
date>review	Yobleb
date>said	mnZaab
date>sorry	pmVccZ
date>start	inXkYa
date>step	oRZxcX
date>them	6ZZeaW
date>wait	aeccdr
date>will	2XbccZ
date>you	5PYhdc
dates	ebcrbc
day	kQipiY
day .	lRZphd
day in	ikccec
day on	ceoaee
day suits	eedkee
days	cdbdrc
days .	ejcdeh
days leave	eZZdtc
days of	eiecie
dead	akieee
deadli	frZkYV
deadli @d	jdehee
deal	dXVXzb
deal ?	dXVXzY
dean	epWfdd
dear	hadggi
dear ada	eeceme
dear applic	ebbogf
dear candid	fiWnhc
dear dr	ejedgd
dear ines	bbmice
dear marek	ejbcje
dear mr	iWdkeh
dear ms	lajZbj
dear okafor	ffeife
dear placeh	dcpcce
dear priya	ekcffe
dear sir	gdeeei
dear tobias	dnddee
debrie	lceefe
decide	hecaik
decide .	kuXZbX
decide @d	Zoeeed
decide @p	dladei
decide agains	cZbcau
decide by	ipZZac
decide for	eabeep
decide not	eZpcee
decide on	lUYVub
decide to	aTjejn
decide>again	bobcic
decide>answer	sUhecd
decide>ask	bacnkd
decide>chosen	cyXccX
decide>date	wfSbiW
decide>free	bYaybc
decide>give	cacWxd
decide>goon	dnceed
decide>not	hgbeei
decide>offer	edeZof
decide>others	deeden
decide>papers	dbboic
decide>them	nbdlZb
decide>will	jeZlcd
decide>you	mZVZml
decidi	pkWbdc
decisi	vmXXfZ
decisi 's	eoccee
decisi .	sgZYce
decisi @d	pjYbcY
decisi and	naeeee
decisi by	sUZUtb
decisi can	flceee
decisi from	edekee
decisi has	XyZfdX
decisi in	jcffff
decisi is	XxZcda
decisi moves	nibeca
decisi not	dbredX
decisi of	fcieeh
decisi on	wWcbdd
decisi to	eafden
decisi was	icdeej
decisi will	gkbcee
decisi within	kddefe
decisi yet	eldefc
declar	jddjdd
declin	aVVcX3
declin .	dgNcdx
declin your	eabeep
defini	xiYacV
defini answer	rYeeed
defini date	ewbcdX
degree	ecbmbi
delay	ogdacd
delay .	plWcda
delete	cauZce
delete your	cYuZce
delibe	fmYdei
delibe and	ckceei
deligh	dZkYqb
deligh to	eclYmc
delive	dcjamb
demo	kbefef
depart	algicc
depart .	emeded
depart has	egbefk
depart is	eZoeee
depart will	dhlced
depend	dsYcec
depend on	dsYcec
depot	ecnfea
deputy	haZcoh
design	bYcmem
design .	cbjegg
desk	Yqefae
desk .	cvVfaa
detail	bfZkkf
detail .	eYcree
detail and	dcdZfp
detail are	fdedle
detail in	ecdWpi
detail of	ebeoed
detail or	cghhde
determ	fedffj
determ that	fedffj
dev	iiebfe
develo	dgedjf
develo .	ehedjd
did	RinVYs
did .	S1Wbdb
did not	VZgbZy
did we	edtWfb
differ	fZVYc0
differ direct	eaXcdv
diffic	clcdei
dinner	hbdlee
dinner with	idegfe
diplom	eckjbd
diplom scan	edmcde
direct	XnYmZl
direct .	ZhUebu
direct ?	dYeqfe
direct and	eeiiec
direct experi	ebcdep
direct is	eoceeb
direct to	ecjjde
disapp	dUXccz
disapp .	fceefl
discou	daaaeu
discus	ejZYqc
discus .	dpeajY
discus next	ejdefe
discus the	edecle
discus we	dcecjk
dispos	eccYll
do	Ziekff
do .	ahWilf
do ?	edtWfb
do @d	aacwbb
do a	Xebwbc
do anythi	ickefb
do at	eYuceY
do it	iWasdc
do need	Yddgod
do not	dmcYbo
do ring	kcedgf
do so	fcaeod
do the	bbbtdd
do we	cgYXtY
do you	akflcV
docume	gijadc
docume .	cSublZ
docume are	dyVXcd
docume have	ljiXbc
does	ZdTsao
does @d	cccrbe
does not	ccWfdt
dog	hYrZdc
doing	dZlkeb
done	wdhTbY
done .	zZkWbS
doors	edkcfg
dossie	edjhfc
down	hkcYZl
down .	bPkXZv
down @d	ldedfe
down and	djcefi
down on	fodeeZ
down so	focefY
down togeth	ledefe
down we	emeefb
down with	fjeheb
dr	eibkfc
dr prenti	jdeeeg
drag	uTbdee
draw	cXiXcq
drawin	eacfoe
drawn	egfehe
driver	iZqagY
driver .	jcjchb
drivin	fdejdg
drivin licenc	fdejdg
drop	lbYraa
drop me	fbcpdd
drop you	ofdbed
due	ZuRsYa
due @d	dUVyhZ
due course	Wwccdc
due on	bbaxVe
due time	dvYbcX
due to	hkcYdk
during	nWpaeZ
during the	mWqaea
duty	cgadjj
e	deedme
e sign	eeedke
each	ndYidd
each and	meahec
earlie	opWXba
earlie i	fncace
earlie opport	epZeee
early	crfdbX
early career	edjhed
earn	dVdwZd
earn ?	ebende
easy	ecdeem
easy .	eddefl
edit	adqcdd
editor	eejgec
effect	aXvccb
effort	eiedei
effort you	eiedei
either	1aZdbX
either .	enceec
either way	5Uaada
electe	eabeeq
electe to	eabeeq
electr	feeegh
else	nNhhii
else .	tRZbbo
else but	dbecsb
elsewh	ceYWS1
elsewh .	cThWay
email	cayZdb
email .	XlsZca
email addres	XdzSde
email as	cndhea
email by	maciee
email confir	eboded
email has	eaqdec
email you	kWmeee
emaile	dVgmdk
employ	fTmbof
employ .	iVodef
employ agreem	fbdeme
employ as	edcbqd
employ from	deadoe
employ to	feeeke
enclos	bZVU3b
encour	cccddq
encour you	cccddq
end	cgadbo
end .	dSrddh
end of	gYWher
end we	edeeek
endeav	fcbeen
endeav .	fcbeeo
ended	gUZdcv
ended .	iedgee
ended up	dVbcdv
ends	gaoYci
ends on	iZqZcc
energy	eedhei
engine	dajkcf
engine .	fdemfb
engine has	ggheec
engine openin	fecffj
engine positi	edkdef
engine role	fcdden
enjoy	dbtcda
enjoy the	ecqcdb
enjoye	cljbbf
enjoye gettin	cfmbdg
enjoye meetin	csdbcb
enjoye your	jedfff
enough	dfZadr
enough experi	ebdceo
enquir	fjdffe
enquir about	fjdffe
equal	kcmccb
equal opport	kdlccc
erased	cgceel
erhalt	ecmeed
essent	faeffl
essent criter	faeffl
estima	bhndhW
evalua	pjYbcd
evalua applic	padeed
evalua by	iladed
evenin	bXtdde
evenin on	dbraed
event	dpdacf
eventu	Yneeeg
ever	Zkmbcd
ever .	Zrcddd
every	oqVabc
every applic	ovRabT
every candid	ndaefe
every search	ecmeed
every second	pXddeh
every succes	ebZees
every week	mmYeeY
every1	qZeded
everyb	rTmdcb
everyo	nkZfbb
everyo by	fbfkff
everyo has	eldeed
everyo is	eseXed
everyo on	lfecee
everyt	jmjccV
everyt here	cpgeeX
everyt is	dimdda
examin	gcanaj
examin on	dedpad
except	dobcef
except strong	feeffi
excite	ifjcfb
excite that	igkdZd
excite to	fdeenc
exerci	bfYwaZ
exerci .	eeeled
exist	cVteee
exist @d	dXreee
exists	eZaeer
exists .	eZaeer
expect	unNqWW
expect .	dzVZcZ
expect a	tedWec
expect an	udXZed
expect anythi	Yscded
expect our	kobVdd
expect salary	eccrae
expect to	zfXabZ
expect you	UcYwdd
expens	qbeddd
experi	acmYar
experi .	cblcZm
experi are	dpcdec
experi by	actbea
experi in	eenXfg
experi is	ecaeep
experi to	hacmed
expire	dclZje
expire in	eenaef
explai	hfcdej
explor	lYaldf
explor career	mYblee
extend	dZafhq
extend an	dZagdr
extend to	ffeeif
extern	edieic
extrem	eccdfn
extrem high	eccdfn
eye	cYUtdj
eye .	dcVveZ
eye on	eadeeo
f	fgcefj
face	dckiee
face to	dckiee
factor	eencdc
failed	bXPVd3
fair	caxWdb
fair .	gdjeed
fair on	bdsYdd
family	bZicgn
fancy	Zcehen
far	dqWdbh
far .	ercecX
far from	ebaeep
fear	dZeddp
feedba	mZdTZu
feedba .	Yceeer
feedba and	iiecfd
feedba by	adeddq
feedba call	YXcdev
feedba is	gbddem
feedba on	eqeeeY
feedba will	uXdaed
feedba within	qadded
feel	bVnacr
feel free	cideck
feel there	fddffk
fell	UcUZot
fell on	ZUZbro
felt	dYaadx
felt that	eYbeer
felt the	ecdbep
femi	addpee
fergus	ihddfe
few	cmYnac
few more	dudZcb
field	clZcel
file	bjQqXl
file .	dkbdej
file for	fbjeei
file has	efZeel
file is	dbWsYg
files	bhkece
fill	cVW0Yk
fill .	ecaedp
fill in	dbavbc
fill out	ecdoee
fill the	eceffk
filled	ceOfew
filled .	eYWddx
filled intern	ecXder
filled it	dXYddv
filled the	fudekN
filled this	fedffj
final	wOUrZg
final .	dcbqcc
final answer	wYcYed
final call	ndebee
final decisi	obecfe
final interv	cccueX
final round	eZbrde
final word	paecee
finali	kmVeah
finali .	eZendf
finali and	hcfefg
finali our	dwYddY
financ	olnRWc
financ .	lVhdcl
financ about	d0aWWc
find	bVghof
find a	mZcdhh
find attach	acckke
find our	cZpXkb
find the	dkdcid
find your	fddeke
finds	fdoacd
finds you	fdoacd
fine	fbZlkc
fine you	gdcbme
finger	iodZdc
finger crosse	iodZdc
finish	viPcYi
finish .	ygVXbZ
finish on	neeZee
finish the	dqdadd
finish your	dcaqec
firm	oXbhmX
firm in	dddlee
first	XvdXci
first .	XooQgd
first choice	dnceec
first i	audcZd
first interv	epdaed
first of	eiecei
first round	Zpdgdc
first sift	fhdbek
first stage	aRTqbt
first to	YnaZqb
first we	gYcbas
fit	iiVbco
fit .	cjcjdd
fit a	kgccfe
fit for	fceefk
fit we	kidcec
fits	eeanef
fits your	ebckeh
five	ahgamd
five minute	eeeiff
five panel	dmbcdh
five tips	ecsada
fix	cXfred
flatma	dbnUZp
flies	eidgfe
flight	ecnfeb
fluent	fbTedu
fly	Zgdpcc
focusi	ebcdep
focusi on	ebcdep
follow	eggXme
follow .	bbUhwX
follow a	ededfl
follow our	eeeail
follow the	cdgeek
follow up	hsYada
follow us	fYpabk
follow within	ledeee
foods	bmdajd
foods .	bofbia
foods as	eibdje
foods recrui	efifee
for	dchgdj
for #	cadido
for .	aWVfgy
for @d	YhP4dY
for @s	WgZufZ
for a	khVsYa
for an	daZzZX
for and	edjefe
for anothe	ehWdcq
for any	ecdfgk
for anythi	ccqcdc
for applic	kdcdeh
for applyi	bgjiWj
for appoin	fdeeek
for attend	nbnfbW
for bearin	eldeed
for chatti	icZeen
for choosi	fgiffa
for coming	lWmYdi
for commun	fejdff
for comple	ohcbeb
for consid	ibkgfY
for contac	daoefe
for data	kbZhdk
for explor	mYblee
for future	ebdefn
for how	ecmefc
for interv	maVebo
for it	dZbdes
for junior	ecbdep
for lettin	gelgdZ
for making	eYseea
for market	dtYcec
for me	W4TbZW
for mechan	ddfkee
for meetin	Wtceee
for not	kbeeeh
for now	aW0fbV
for nurse	celcdh
for office	ekedee
for one	ebeefl
for other	feeffi
for our	fXncdi
for poppin	eckddh
for projec	hedied
for questi	eedbmf
for regist	ecqcea
for review	hlbedc
for right	fddefk
for round	dcaneh
for sales	meccef
for sendin	hcrbdY
for signat	feeeke
for softwa	gigdec
for somebo	fcfffj
for someon	eZdeep
for speaki	diYgfj
for submit	bkhfcf
for taking	bejZdm
for teache	eeamee
for tellin	ebvccW
for the	acfcjm
for this	bXhaax
for urgent	edkeee
for us	eXmhZj
for ux	dcmgga
for visiti	cljZed
for wareho	ejbefg
for what	dabces
for you	cmQdkl
for your	deghdi
foreca	edkehc
foreca .	edkehc
forese	fYoeec
forese future	fYoeec
forget	ambkec
forgot	kkkadV
forgot .	endeea
forgot to	lUoaed
form	beT5YZ
form and	eoWjdc
form is	dcepbe
form so	ebbuab
form to	fddlee
form you	icejdd
formal	dgXcsc
formal offer	ecZdqe
former	egdked
forms	eedjge
forth	fbdeen
fortun	feeffi
fortun to	feeffi
forwar	agYqef
forwar .	behpaa
forwar to	ccaqjZ
forwar with	eYZbex
forwar you	dnceed
found	fNfYgy
found a	eajccl
found it	ianbdc
found someon	eaYdet
found suitab	eacemg
founde	Yhaldj
four	ndVqaY
four of	qabdee
fourth	dVdZcu
free	ZbrjXe
free .	cimaed
free for	eeejee
free to	chgecj
free>again	fddffk
free>answer	cpVlcd
free>ask	cbbkhj
free>bye	fedefj
free>date	dWdpgh
free>free	dYXxfb
free>give	eeejfe
free>goon	ebhjee
free>hear	ejeefe
free>if	egcflb
free>me	hdeiee
free>meet	dYYydc
free>not	cdbdeq
free>others	ecjeff
free>post	eYcdrd
free>review	lceged
free>step	dZhkdh
free>them	Uigcil
free>will	dXZopa
free>you	cbZoej
freeze	cXzcbZ
freeze on	ednedc
freund	keeefe
freund grüßen	keeefe
friday	fldcdd
friend	aXsVam
friend of	cXhZdp
from	idZZmj
from #	eccndg
from @d	XQmT6P
from a	dedieh
from all	aUlasW
from here	llcZeb
from me	1TbcXh
from my	gbrcac
from one	dpcdec
from our	abZkaq
from the	dZZYkt
from them	XqafXj
from there	Xtbeec
from us	vsTWaa
from within	babdct
from wrenfi	ebdcmh
from you	ZVfybd
from your	edlfed
front	cZhndg
front desk	ebehei
frozen	cU6abU
frozen follow	feiffe
frozen until	ecmeed
full	dsQeqT
full time	eadaua
fun	dbsYdc
fundin	efmedb
furthe	eWlddm
furthe .	dTaidu
furthe at	faoefb
furthe candid	mbddeg
furthe notice	eZtbeb
furthe to	eedckg
furthe with	chddek
future	ahfbdn
future .	ZuYcee
future endeav	fcbeeo
future opport	fceefk
für	ecmeed
für das	edleed
garden	YYqWke
gate	Xbavce
gate #	Ybbtce
gather	gmeaed
gave	njfadX
gave me	apjfcU
gave you	dofdeZ
genera	dZqcef
genero	efjefc
german	eZZeer
gesprä	edleed
get	qifcaZ
get a	1hZZbT
get an	kkcaec
get back	hvWdbX
get in	htZZdb
get it	gTWeew
get notice	cdrZed
get our	mcedee
get the	sadccd
get this	edecii
get to	XdooZb
get you	sUcjeb
get your	hbdmed
gets	kpWadb
gets a	hqWaec
gettin	bWmacr
gettin to	ceobcf
ghent	dXmerV
gig	dUYarm
girl	kgdded
give	obRlkc
give a	aTYucn
give feedba	ameddh
give it	lhbbga
give me	ieband
give them	dbengc
give up	emceed
give us	tgSjZa
give you	lcbdmb
give>again	aibjka
give>answer	WloXjc
give>away	dbdcqd
give>closed	eavddW
give>date	ZYcwjY
give>free	cWW4bb
give>give	aVX5Zb
give>if	ecbpee
give>match	edjged
give>me	caY0bb
give>meet	emdfcc
give>news	kuWXaf
give>not	cdmgce
give>offer	caZaxc
give>papers	cZa1ba
give>post	fqWbgf
give>receipt	lcoacZ
give>review	crcdcd
give>soon	egdjee
give>step	ciXvca
give>them	ceajjf
give>will	bberdd
give>you	dajogZ
given	kaVVol
given the	dYbaud
given to	dmaebh
gives	pddZgc
gives me	mddahe
glad	fTdcvc
glad to	hZfdjg
gladly	eldXme
glowin	eiehed
go	jdXkZm
go from	eodafc
go furthe	cfciei
go in	dZWbcy
go on	eWjnag
go out	xiWaXY
go throug	fbcaim
go to	fbdned
go with	dlddef
goal	tXcded
goal is	tXcded
goes	fchefi
goes on	eYqffb
goes to	ecceen
going	eiZcWr
going on	cfnced
going throug	csYgea
going to	mcafWl
gone	ZoXZhj
gone .	ecceap
gone but	fZddtX
gone to	ecdeco
gone with	jdbeej
good	dfiibf
good .	ebcdXs
good aftern	eiagbl
good but	eobedd
good fit	kgccfe
good luck	dXpgbf
good mornin	bjRpck
good news	bWXhrj
good of	gdocdb
good or	qdcade
good thanks	ecneec
good time	ckjfdZ
good to	eZyVca
goodby	eZkeej
goodby to	edeeel
goon>again	dddkeg
goon>answer	bVitcb
goon>ask	dXZ0ca
goon>date	foSnba
goon>decide	jlbhdY
goon>free	fdeffj
goon>give	eiZodb
goon>goon	bZTmbv
goon>hear	dnceed
goon>if	eqbaed
goon>match	docXei
goon>meet	keehgY
goon>not	dYtbdc
goon>offer	eYmoaa
goon>others	dfWadv
goon>papers	diaqcZ
goon>post	edddem
goon>review	dcXldn
goon>sorry	feeefj
goon>step	dTT4bg
goon>them	cclofW
goon>will	YvgfaW
goon>you	bgVmem
got	ZQlgud
got a	ZggqkL
got an	eZmdja
got it	fJlUui
got off	faZcsb
got one	hUbces
got pulled	echeek
got the	cUVTzl
got to	WWWwkd
got your	ag0TdT
govern	bmbjdd
govern .	bmbjdd
grab	eYcrdd
grab whatev	eYcrdd
gracia	eboeeb
gracia por	eboeeb
grade	dsbXhc
gradua	dXkblh
gradua progra	ecegek
gratef	Xearee
gratef for	Ygaqdf
great	bRrnae
great @d	afuYbc
great match	fedlec
great meetin	ecradd
great news	cZarjZ
great pleasu	eecbne
great speaki	ebcngc
great that	lZmeXe
great to	cYoech
green	mddbhe
green light	mddbhe
greeti	dodhbd
greeti ada	ibjddf
greeti applic	fdieff
greeti candid	eeldee
greeti ines	dpcced
greeti jonas	dlYjee
greeti marek	dnZdeg
greeti okafor	hbbkeh
greeti placeh	dehjdd
greeti priya	djcffg
greeti tobias	jkZefd
greta	ecfefk
group	ZVfsdg
group .	edfpfX
group exerci	bcdped
grüßen	keeefe
guess	Xiaccp
guess .	Xsdddd
guide	gdeffi
guy	YoeVZn
ha	hYpdea
haben	ecmeed
haben ihre	ecmeed
had	ZfgXXz
had a	eYjcdm
had an	ebncee
had had	eZcdeq
had hoped	bsbbbY
had it	mjddeY
had many	fddeel
had need	cmdhcd
had not	iZbecp
had over	doaede
had to	fLvbck
had two	eUbcev
haha	YtjXZW
haha yes	afqdda
half	Ykcnbd
halfwa	ejdkeY
hand	cWgoja
hand in	dbcrce
handed	YhSmZp
handfu	erXadg
handfu of	epYbdh
handin	ffeefh
handle	ddmdee
hands	brRaco
hands on	eZacer
hang	dsaddb
hang tight	drbdeb
hangin	ejgefc
hangs	eqceeY
hangs on	eqceeY
happen	WhwWcb
happen after	bqbeec
happen next	eenbec
happen now	hRvbec
happen with	bWkdem
happy	aVmkjc
happy new	haubWc
happy to	aaXmrd
hard	elabdj
hard to	enbcef
has	bkgZdm
has accept	fedeek
has alread	fdeefl
has been	egqacd
has begun	cuXhdY
has change	eYZdes
has chosen	ecceki
has comple	fcdeem
has conclu	ekdefe
has decide	cPWbow
has electe	eabeep
has gone	fYhdcn
has her	ZonXda
has met	flceed
has not	YzUcae
has now	dWUddy
has put	edleed
has reache	iZmdec
has recomm	fedeel
has stoppe	fdmeeb
has to	avYfbZ
has turned	fcaeen
have	fdheff
have #	dZnjbc
have .	hiZgdh
have @s	WWhsla
have a	bilfjV
have accept	ebvdcS
have an	ohYdga
have any	eUsbci
have applie	ebtbab
have appoin	ecdeem
have approv	ebceqa
have arrive	kfrVaZ
have been	WRMpru
have chosen	dUqaqX
have closed	dbgbbp
have comple	ebeden
have conclu	eccdep
have decide	cScdop
have determ	fedffj
have done	dqbdec
have extend	eadecr
have filled	ebbeep
have found	dZecbq
have frozen	edneec
have given	eaceim
have gone	ibaeem
have got	YWgiua
have had	fViacr
have hired	eYWdW0
have it	oXchlY
have just	eddkff
have loved	eceeUu
have made	oXcbbn
have many	fhhefa
have met	dducbX
have moved	dglece
have my	leecee
have news	endddb
have no	axdbcV
have not	j4ScbR
have noted	eatbca
have nothin	eokdeT
have now	irbeeT
have offere	cacdlk
have one	pnXeaW
have our	uZdbdd
have passed	guVfcZ
have paused	eduedT
have put	iflUia
have questi	dlYedl
have receiv	ikrUaU
have remove	edpdea
have replie	eYtdeZ
have said	drcdeY
have select	eddden
have sent	docgac
have slippe	dqZddc
have some	clcdge
have someth	alZobc
have spoken	khcdee
have succes	ahwWaY
have taken	kPwacd
have the	eaZftZ
have time	eacrec
have to	lYKuWq
have two	kbciee
have withdr	eawcdW
have writte	jaZodd
have yet	dpcddc
have you	eZleka
have your	lgfiXc
having	dZlcej
he	lthVaT
he is	iodbea
he said	Xwcbbb
he told	ZvcWdd
he was	auYdea
he will	uQdhde
he would	dqcdcd
head	bVehtc
head of	caZlnc
head office	dZodch
headco	ckfcdh
heads	cnaidc
heads up	cnaidc
health	eedmed
hear	ksabab
hear @d	jhddee
hear about	ebmgdc
hear back	sYcbed
hear by	Ozeeed
hear from	kwVacZ
hear in	jdefff
hear on	kedeee
hear someth	ijccee
hear within	mceeee
hear you	ZkvcdS
hear>again	vRZYdn
hear>answer	Swfadd
hear>ask	lcefed
hear>bye	aredeb
hear>chosen	jbidhc
hear>closed	epZeec
hear>date	9UVYiY
hear>free	dbgoec
hear>give	clcgee
hear>goon	dlhdeb
hear>hear	ZjjYcl
hear>hold	eieffe
hear>if	kTipbb
hear>me	tPcYcq
hear>meet	aaavbe
hear>news	pbcYma
hear>not	Wwbbea
hear>others	jZmdbf
hear>papers	dUmrba
hear>post	ecmebf
hear>refuse	ebjefh
hear>review	fidefe
hear>said	nbeeee
hear>soon	gkbged
hear>step	cidjed
hear>them	mkcccd
hear>wait	dekeee
hear>will	fZkbbo
hear>you	YfiqeY
heard	ufXZdf
heard .	hkceed
heard anythi	kjbdec
heard by	mafeee
heard from	nbeffc
hearin	bkiebe
hearin @d	Uteeee
hearin about	bflcdg
hearin from	odddec
held	kaegfg
held in	kaegfe
heliop	gcZiel
heliop .	fbbidk
heliop as	jedeff
heliop recrui	fecffk
hello	dcmjdb
hello .	dhpZcb
hello again	cmdieb
hello from	edjeeh
hello ines	nWeefj
hello marek	efckfe
hello mr	ihfded
hello priya	fedkee
hello thank	ehedfi
hello tobias	edckid
help	hdhfee
help .	jgdefe
her	Wg3PWa
her .	ijdefb
her interv	cXwVec
her second	bscceb
here	XYscdk
here .	gZgZWt
here are	dZvZca
here is	YVlfsZ
here url	ecaped
hereby	cVhpfb
herewi	dYYcnl
hesita	jeZief
hesita to	jeZief
hey	hkbhec
hey .	oeebed
hey ada	jbfhfe
hey candid	emaged
hey marek	fjdeee
hey placeh	kbdcke
hey priya	dnaidc
hey tobias	eicffg
hi	ffjebg
hi .	nXffdh
hi ada	efcjdh
hi applic	imYeed
hi candid	fjdffe
hi i	efejdf
hi jo	lbided
hi jonas	delcic
hi marek	dflede
hi placeh	Ylpbbc
hi priya	hajiec
hi sam	ecobdd
hi the	kbdeeh
hi there	blibee
hi tobias	eYndeg
high	gYXadw
high .	eccdfn
high volume	ijbdee
highly	dcidej
him	hgldac
hire	dWaTvl
hire .	dfjfha
hire and	jacdao
hire me	djbapY
hire you	cWbVuk
hired	aLPT0s
hired .	cRZV3W
hired for	ecZebs
hired the	eccebp
hires	eakeei
hiring	lZmeZf
hiring .	dWsbce
hiring commit	gleefb
hiring depart	ekedee
hiring for	cVsedh
hiring freeze	dYucdb
hiring has	fdiffe
hiring is	eaoeed
hiring manage	qkOnab
hiring proces	fckefe
hiring team	moUdcb
his	thkVaT
hit	cZlmcd
hiya	edelee
hm	jdicee
hold	faqgcb
hold .	nUpddb
hold @d	eeanee
hold a	deekfe
hold becaus	ecoeec
hold pendin	edkeed
hold the	fddefk
hold your	dsaceZ
hold>bye	dUzddY
hold>chosen	eebeap
hold>date	Ytcdbd
hold>decide	ejieeb
hold>goon	dZubeb
hold>hold	cT5cbV
hold>meet	flaefe
hold>not	dSxccf
hold>papers	fdegfi
hold>post	dapdae
hold>review	cSfccu
hold>start	bobeef
hold>step	ccened
hold>them	bTwbak
hold>wait	cTxeeb
hold>will	dZybcX
hold>you	fkdicb
holida	mdlYda
holida until	mhZeee
home	aTolcd
home .	cYsfgY
homewo	cbasdc
honest	dpVacj
honest i	jedffe
honour	ebcjke
hop	cdemde
hop on	cdemde
hope	heqZac
hope our	eZbdes
hope the	cUyhdS
hope this	fdoacd
hope to	q0SWXU
hope you	fVqbeh
hoped	boYbic
hoped for	eYcfmi
hoped to	bsbbbY
hoping	qiVUal
hoping for	edceem
hoping to	rkXUag
host	ddocec
hotel	dmbged
hour	edhefg
house	bYjaYs
house .	cZlbYp
how	fdwcaT
how about	daTtkb
how did	edtWfb
how it	gWvdcX
how long	lrZacX
how much	edXpdh
how things	mddefd
how we	fhecei
how you	Vqakcc
howeve	afakdk
hr	nhPenb
hr .	lZjdde
hr is	dmYdld
hr will	bbeWtd
hub	eeefhf
human	egcdhi
human resour	eddehj
hx	ebrccb
hx #	ebrccb
i	hgeffd
i add	eeedhi
i am	bbgblk
i asked	exWWeb
i call	wWcdcb
i came	dabsdd
i can	ZwgdcX
i could	OklsWc
i decide	eU3cdN
i did	eZbdeq
i do	eqdbdd
i gave	elgeea
i give	cmbkdc
i got	hYTbzX
i had	Xjdhbl
i have	apaiiZ
i hear	bndefe
i hope	ckrYYY
i just	cnbcgd
i know	atZYci
i mentio	rWfddd
i must	eikddc
i need	ZgYtfZ
i no	eYxdeT
i offer	eeceke
i promis	dgjefd
i pulled	dZydcS
i realiz	jcceei
i regret	efefei
i said	jfZncb
i shall	nZlbec
i should	lgccee
i tell	hcdkee
i think	eogicU
i told	SlvacX
i wanted	dSecdv
i was	dUocbm
i will	vaUhZh
i wish	bnTWct
i would	jfbgYj
i write	cjbfdk
ice	datcda
ice .	ebqddb
id	adcsce
id for	eedjef
idea	ZufYbb
idea how	fhlfeY
idea of	ecdedm
identi	eecmah
if	hkdced
if all	ejdfee
if anythi	jdchee
if i	qTgmab
if intere	fedlfd
if it	TqsZXb
if or	fZnefe
if our	dnceec
if so	dWcokd
if someth	hbcZep
if that	ealhed
if the	jlfXhZ
if there	riXfcY
if they	cudZcc
if we	kfWYcq
if you	adfgkg
if your	isabdY
if>again	ibnXbj
if>answer	kdhiba
if>ask	ZYqiaf
if>bye	Zicjfi
if>chosen	htcWdd
if>date	nVkkaY
if>decide	ZtZhdc
if>free	diZocc
if>give	ddbqce
if>goon	gocfcb
if>hear	ngccdd
if>hold	ikbdde
if>joy	hcbnde
if>match	ixVcdY
if>me	bXqlab
if>meet	pUaggh
if>news	YxabYf
if>not	ugbbcW
if>offer	ejedfe
if>others	cedbdo
if>papers	lWhfkc
if>post	bWqZhi
if>review	dmdeee
if>said	clfdee
if>start	bRphnb
if>step	lndVdd
if>them	hzWZac
if>will	Wkidgh
if>you	ghaghd
ihnen	ecmded
ihnen .	ecmded
ihre	ebpdec
ihre bewerb	ebpdec
ill	isZacW
ill so	jkdddZ
imagin	eocbZj
imagin we	ebdeem
impres	cgUmYp
impres by	dXavcf
impres we	eZZcbv
in	fgdfge
in .	fePeub
in @d	StVQfu
in @s	1NcYcj
in a	cddian
in and	eYkocZ
in anothe	eccddp
in bright	mfagec
in busine	ebaeeq
in by	dcdmee
in case	dldbei
in contac	asdcec
in due	V5WZbW
in for	alWpba
in ghent	dXmerV
in good	arkadZ
in heliop	eekeee
in joinin	jakbbi
in kestre	egbgfh
in leeds	ddbrbd
in mind	eaZpak
in my	dYcgpc
in norvan	ealeeg
in on	YYZyZf
in order	dbcpde
in our	acifbm
in partic	jddefh
in person	aSh0ZW
in porto	ddkhed
in quillf	dXkoec
in stanme	ddelfe
in talkin	mmbbcb
in that	lceefe
in the	ekafgg
in there	hkdded
in this	eVmbcp
in time	ejebhe
in to	jYsbeX
in touch	gmabhd
in veldt	sbZeec
in with	edehei
in writin	jbbXjn
in your	iZfgeh
inbox	bgVmpV
inbox .	eYhpcb
includ	efjddf
includ the	eclefd
incomp	dndkeX
incomp .	dodheY
indefi	ecoedb
indepe	jefefe
indivi	cmcfef
indivi applic	eoeefY
indivi feedba	fdeffj
ines	gbrbbd
ines thank	dqiYda
inform	moTZfg
inform .	hideed
inform all	tXcded
inform by	Vtdded
inform is	elcdee
inform of	hlceeb
inform you	hgVain
inside	pYcddh
inside @s	jbeedi
instal	egedfi
instea	ZXWohn
instea .	feffma
instea ?	dcened
instea of	edZbeq
instru	acetbd
intake	cZibdp
intake .	dbjbel
intend	nZbeek
intend to	nZbeek
intere	fcfjak
intere .	XfNmYy
intere ?	edcodd
intere and	dcZjem
intere in	makfbc
intere shown	chggee
intere the	cxWbed
intere to	fddgej
intere you	ebmhbd
intern	YxVVam
intern #	etXced
intern .	bqUdmZ
intern and	btcYdd
intern applic	dgceek
intern candid	dnbbbg
interv	bhbtbc
interv #	efeked
interv .	ddSwbk
interv ;	eeanee
interv ?	fcekfe
interv @d	kdeefe
interv a	endbee
interv are	frbaeb
interv at	cnYaek
interv by	cfekee
interv finish	oceaee
interv for	diofbY
interv has	daWvec
interv in	ecdldg
interv is	aaYxcc
interv not	ladbek
interv on	Wajmee
interv other	itbbeU
interv panel	hdfeei
interv was	hbrWeb
interv we	ekedfd
interv will	ejckea
interv with	cdhtbV
interv you	lfdfec
into	ZodZck
into a	fekeed
into accoun	eZdeep
into it	bxZddW
into the	dhbdek
intro	dcdoee
introd	dbjmea
invest	ejfdeg
invest .	ejfdef
invita	ZehtZZ
invita for	bbbtbe
invita to	ejdgde
invite	bfWvXg
invite .	denibb
invite me	edcqca
invite to	gxXeaW
invite will	eeanee
invite you	aaZvbf
inviti	eddbdp
inviti you	eYdces
is	fkedhc
is #	cbzShY
is .	fkYjee
is @d	tVarZU
is a	aUepkg
is about	cSxdda
is all	csdcca
is an	bhsdcX
is as	ekceff
is at	ffeefi
is attach	cZaetc
is availa	eeeffj
is back	vbZbdc
is been	U1ZbZb
is being	dqiZbY
is betwee	mkdedW
is closed	danedg
is closer	eddeel
is comple	pkkVcW
is condit	eefdke
is confid	dgdkee
is contin	eeddnd
is curren	ihdefd
is done	egncec
is due	bdawVd
is fine	ccalld
is frozen	ecmeed
is going	oUpicW
is gone	eicdqU
is got	hjdded
is great	lZmeXe
is impres	ebcdep
is in	bdWlnd
is incomp	dodheY
is intere	byWbed
is it	eYXcln
is just	ipbdeX
is lookin	ekcgde
is made	mgdbed
is missin	deelde
is more	ficeeh
is moving	eigeec
is nearly	dradca
is never	cjedeh
is no	ZfWfbu
is not	Ygebat
is nothin	daudeY
is now	atTVan
is off	bvYeea
is on	eV2aaV
is one	cqafdd
is our	oZbeci
is out	qkWbdc
is over	fTpbbl
is paused	cXuddc
is please	eeeeke
is possib	fmedce
is r	iatYdb
is ready	ebcdqe
is schedu	eeeife
is sendin	deeeke
is settle	dtXebc
is signed	ikdedc
is someth	djeefe
is still	YyaiZT
is suspen	ecpddb
is taking	e0WddT
is tempor	ebqeda
is that	gZZdfq
is the	gfLdwf
is theref	eYddbt
is throug	eblffe
is to	wYbYcf
is travel	WtjccW
is unclea	lceeee
is under	cpefdZ
is up	eikeea
is waitin	cRXsna
is we	Zoeeee
is what	pccddd
is when	ohZbbd
is where	eaVdeu
is with	daacsf
is you	dcZatc
is your	dYZsic
is yours	YUSY/I
ish	igedee
issue	eenZic
it	ekcafi
it .	WjdRkr
it ?	eaoeeb
it @d	gdeiee
it @p	dckdei
it @s	micdcb
it again	nbdmeW
it and	nMbkdr
it as	habpeb
it back	dccile
it be	dbegdm
it by	daajpa
it closes	aTtfcd
it comes	hjdeed
it could	Utcded
it cvs	eaqeeb
it did	ZqZbdh
it fell	eaZder
it for	egUcbt
it from	dbccdq
it goes	faodec
it hangs	eqceeY
it has	cqWdeh
it here	cUTYb0
it in	ZtXjbX
it is	ckYWjo
it may	T7WZcY
it offici	cbdcrd
it on	lceeee
it out	edheei
it over	gddjef
it past	eoaZdh
it so	labkde
it takes	joXhaa
it that	nbeeed
it to	caXnem
it was	eUpeWp
it went	hobddb
it were	cwdeYY
it when	mgbced
it will	nkkYZU
it with	exUcaW
it would	YrZiYe
it yet	flddfd
its	lheYch
its way	eeebmf
j	deelee
januar	edhgeg
je	ebpeeb
jo	pYhbed
job	bUoXvc
job 's	aReZms
job .	YVTf2d
job ?	ebbctZ
job alert	ebsccb
job alerts	dXybZa
job at	ectdXb
job but	ejeenT
job elsewh	eqidZX
job is	diWcvU
job search	eelded
jobs	bQ+TZV
jobs for	feneeb
jobs matchi	ecnddd
join	XNtO8T
join our	cWngjb
join us	YPsL5T
join veldt	eddcne
joined	edhdld
joinin	eVgikh
joinin heliop	eebeen
joinin instru	acetbd
joinin kestre	eidfff
joinin stanme	elcdeg
joinin us	cYabve
joinin veldt	jXqdca
jonas	djdcid
jonas it	fdjfee
jonas thank	jcbjed
jonas we	bqgbcb
jonas you	egceek
journe	ecqZdc
journe home	ecqZdc
joy>again	dWWjay
joy>answer	bcUnpe
joy>ask	feckee
joy>bye	gWpedf
joy>chosen	ccUcyb
joy>date	aY8PWa
joy>decide	ejfeed
joy>free	cjigdb
joy>give	dcYWyd
joy>goon	eXbubd
joy>hear	dgddih
joy>if	eYbaqk
joy>joy	dgrcdW
joy>match	khWjch
joy>me	dobfce
joy>meet	ZO5hRe
joy>news	YXUnpj
joy>not	ecacds
joy>offer	daYY2a
joy>others	fddedm
joy>post	bZTX5g
joy>sorry	fcaeeo
joy>start	cZabxc
joy>step	gXfoZg
joy>thanks	dghdbk
joy>them	cYegof
joy>will	ffihbd
joy>you	cZkfqY
junior	aVUajw
junior .	bWXcZy
junior buyer	edeffj
jury	haadaq
just	jkYjiV
just a	ncaaam
just ask	nYedgf
just got	baZdub
just need	djdkeb
just now	kbdckd
just parked	ednedc
just reply	ecemed
just so	cmeefd
k	hdegff
karim	hcjffd
keen	ZqbncU
keen but	frceeW
keen to	bjejdd
keep	ajTZZ1
keep an	dadeep
keep in	dZdder
keep you	f8RXZU
keep your	cVbcew
keepin	eideeg
kept	dXsdcc
kept in	eVsdcd
kestre	benfbe
kestre labs	bdnfbf
kids	ajicdh
kind	dikVje
kind regard	ekZalg
kindly	iXW0Za
kindly fill	eecmee
kitche	elgZeg
know	kfgfea
know .	khkYae
know @d	4RbYad
know as	cheife
know before	Zoefee
know by	bmYasY
know how	djcddi
know i	SxZced
know if	fSfvbe
know more	dpdcdc
know on	qYedee
know once	bndeee
know our	nceded
know that	cQqbep
know the	sdabdc
know we	rjZeeW
know what	cXinjZ
know when	bindea
know where	nZjade
know whethe	dfejee
know which	dceleg
know within	ldeeee
know yet	flfffa
know you	cckhcg
know your	XZbmpd
knows	bnoacV
knows which	eXqded
korvel	edleed
kubern	fcbdeo
la	ecoeeZ
lab	caeqed
lab .	caeqed
labs	abtcbd
labs .	bdsabd
lad	jdbeej
lady	pgaYec
land	pVabdo
lane	ddlgce
langua	ehbefj
laptop	Zasfdb
laptop with	Zasfdb
large	fddefk
large number	fddefk
last	auUoYY
last boss	ebeocd
last interv	iefeff
last update	dpcbee
late	epbcec
late .	fkdefe
later	tRgegc
later than	uScfhc
latest	/PUaaZ
latest .	3UWadb
law	ibeeej
le	edmeec
lead	ahacqc
lead .	ebddoe
lead role	feeeoZ
leader	eegked
leads	cpdbfd
learn	amgecf
learn more	chhfdg
least	amegee
leave	WeoUli
leave .	dVlavU
leave and	fgjded
leave it	doPbYr
leave until	bcoeee
leavin	ffbefj
led	fcdhfi
leeds	dYnoZZ
leeds .	ecjmba
left	UisedZ
legal	brYXkc
leila	lcecge
lena	Wbkpdc
less	eeedek
lesson	baYtce
let	ofXggb
let me	nfZjgY
let us	Sbarpb
let you	nmXXcg
lets	jVPqki
lets say	sbdaed
lets talk	edbhmc
letter	oZPP8Y
letter .	chbXsc
letter @d	fcedme
letter follow	ecdcpd
letter from	qkbaZc
letter go	pmYbYZ
letter is	aVXZ3W
letter of	eYWcxX
lettin	iaofdZ
lettin us	gelgdZ
level	eVVdgw
level we	fdeefk
librar	kdbjde
licenc	bWaeby
licenc .	dbcaer
licenc ?	feelde
lies	esbadb
life	dcnded
lift	dapfdc
light	mddbhe
like	bTazqV
like .	ciefnX
like ?	ebdped
like a	ZbpoXX
like i	iaieee
like that	gbdboe
like the	qdcade
like this	easXee
like to	bUXupa
like two	dddoce
like you	XYZuwN
liked	YfZebu
liked you	bYbieq
likes	hrcYda
limite	ebmeee
limite access	ebmeee
lindqv	ecZecr
line	eYWgbt
line .	eiddei
line manage	edfkee
line with	hdekee
lined	deckdh
lined up	deckdh
link	YRb+aX
link below	dbhmed
link to	aWhxcY
linked	dejidd
linked .	dejidd
lisbon	eemced
list	cmeZak
list .	codgcc
list and	duZacb
list as	fdmeea
list for	ecibek
list is	hrZbda
list of	edeefk
listed	ddjehe
little	fnaZdh
little longer	imcceb
little more	eeeeek
local	dWbccv
local .	eYbddr
locati	eckddi
log	gZvcdU
log in	gZvcdU
logic	ebdqea
logist	eddlef
lol	hWwXbZ
long	nohVYa
long .	cnhdeY
long as	crbdcd
long the	pfaddb
longer	igeXbn
longer .	gncceb
longer availa	fcaeeo
longer consid	fdcffl
longer exists	eZaeer
longer recrui	ecWfer
longer than	rpVZcY
longer wish	ecweeR
longer work	eYxdeT
look	X0WkfT
look .	epdcec
look after	eddjeg
look at	VuVpcY
look for	lbddeh
look forwar	ecdbpd
look into	bvYddZ
look like	eaineb
look up	ehidfe
looked	csoTaW
looked at	csoTaW
lookin	gWUgbx
lookin at	mhcceb
lookin for	caWcdv
looks	reXbfd
looks like	ikadee
loop	ejedeg
lost	cWabdu
lot	fedcfk
lot of	ffedfi
love	VWUkvl
love for	bYcQ3e
love to	YXUqkl
loved	jadcUs
loved to	eceeUu
lovely	aV6UaV
lovely @d	demdee
lovely to	kbjced
low	bbdYud
lucia	ffeiff
luck	dWbgbv
luck .	eYYlcp
luck in	edceen
luck with	dYjXcq
lunch	eZmicc
lunch with	fddlee
m	fgcefj
m f	fgcefj
made	qWXigf
made .	fmdded
made @d	0Nceee
made a	kjdbdc
made an	ebdddo
made it	dfhjea
made me	dbdare
made the	gRUrZl
made to	dicekc
mail	rMnlZa
mail .	iXlged
mail by	mTbpdb
mail from	ljaded
mail me	dVdtde
mail was	ejhcee
mailbo	fbqfdX
mailbo is	ekfgea
mails	XWzWde
mainte	eehgee
make	bqUcih
make a	ctbZdb
make it	cXbdpk
make sure	fcemde
make the	hnYVam
make up	ctbdgX
make you	bfbami
makes	cnddec
making	Zlkddb
making a	caeocg
making an	ebdfen
making any	dscadc
making the	XipeeZ
making you	ckdbkc
malik	lddefe
man	egbefk
manage	nkVdfd
manage 's	drbadd
manage .	ccYkpb
manage ;	jjbfec
manage and	ejeefe
manage at	sWdbdg
manage for	jgcged
manage has	jmTabn
manage is	ufVbce
manage job	ecfijb
manage r	iefffe
manage will	cxWbed
manage would	ebeocd
managi	efegfh
many	fdfddk
many choice	fgiffa
many qualif	fddeel
many talent	eddefl
many thanks	gdjedd
marath	davYWf
marath .	ebrbXg
march	Vshfba
march .	Usidba
marek	elbbif
marek .	eicckd
marek thank	idkcdd
marek thanks	fdcdfl
marek we	dpYaif
mark	hXcnef
market	bZqlcW
market intern	cpXfjb
marlow	apabjf
marlow foods	bqXbjf
match	fjXYkl
match .	faZjdo
match ;	fedlec
match for	cobcdh
match our	jgeeed
match we	epZdfe
match what	dhcdej
match will	imbbec
match your	dYnSsb
match>answer	nvSWdc
match>ask	dYWgeu
match>bye	eikdea
match>date	TT0pZT
match>free	cdmbeg
match>give	eXtedZ
match>hold	edideh
match>if	hacmed
match>joy	edkheb
match>match	fmWedk
match>me	dYWucf
match>meet	eiaoca
match>not	eWWddz
match>offer	eXcS0Z
match>papers	ebhZeo
match>post	dkVffl
match>refuse	eidefg
match>review	grWedd
match>step	egejed
match>them	ekfdaj
match>will	ftZdcb
match>you	bhcigf
matche	cbZjdp
matche our	ehcefi
matche your	fbceeo
matchi	ecmddg
matchi your	fdleed
mate	fjYddk
maths	cadgli
maths .	dchaod
maths openin	fdgeei
maths positi	fddefk
matter	cpgcdY
may	ZrZide
may be	euYXdf
may contac	fdeefi
may have	hjYgdh
may i	bacqff
may not	etdedV
may or	etdedV
may reappl	eaecfo
may receiv	cgmeeb
may take	S3Xbdb
may we	dUaxdc
maybe	duTZfZ
me	geVlnc
me .	dhYVoj
me ?	ehdkdd
me @d	qVYYcq
me @s	tadZce
me a	caXgta
me again	fcdkdg
me an	aYarjb
me anythi	dibfej
me at	khdbee
me back	aYexcX
me before	ldedee
me by	pXdfge
me down	dfaccp
me either	iefeff
me follow	kjbdec
me for	laigdb
me have	dcdrZd
me i	feZanh
me if	fZdmdi
me in	Zidndd
me know	iPgpic
me on	aZgncf
me one	jdejdc
me talk	npbUZd
me the	hYgeoY
me they	hvZbdX
me to	TrVuVa
me when	dXdqeg
me you	mdeded
me your	Tab1bc
me>again	ZhkjZd
me>answer	hXiYoe
me>ask	VzWTlY
me>away	lekZec
me>bye	declef
me>closed	jdefdh
me>date	tUfggY
me>decide	fbbicl
me>free	ZZfseb
me>give	dhlgda
me>goon	eddjeg
me>hear	iSfohd
me>if	gNaxid
me>joy	ednagc
me>match	cigedg
me>me	bancXn
me>meet	mpfRcc
me>news	ubeZbd
me>not	ahhhah
me>offer	ZmawTU
me>others	opcZaV
me>papers	YSWzlb
me>post	bimYjY
me>refuse	dlTcdr
me>review	ZhrcdW
me>said	YlmYcg
me>soon	Xlmgac
me>sorry	iZeeek
me>start	bimccd
me>step	YS2XYh
me>them	dgdlbg
me>will	ZbpgYj
me>you	cVV6eZ
mean	ocedfa
means	ktYbcU
meant	tWdeec
meant to	tWdeec
meanti	kbnacd
meanti feel	cijedd
meanti follow	hbnbdf
meanwh	fiddeh
mechan	eYqece
mechan engine	gbnecc
media	hZqbde
media .	hYndef
medica	cYZmqb
meet	cfcwYa
meet .	dxZZdW
meet our	difdeg
meet the	dderYd
meet you	gZYyZZ
meet>again	qdcmXY
meet>answer	omabbb
meet>ask	dgddel
meet>bye	fecdem
meet>closed	VoaZdq
meet>date	hXbzbX
meet>decide	mmcXcc
meet>free	edctdW
meet>give	feeife
meet>goon	sacddb
meet>hear	chgddh
meet>hold	apagee
meet>if	dfeebl
meet>joy	eeefif
meet>match	jXcsbc
meet>me	gfYtZY
meet>meet	ZZUykX
meet>news	qYedee
meet>not	flefda
meet>offer	c1YZVa
meet>others	jXgcdl
meet>papers	daYjnd
meet>post	ceiccm
meet>said	Uueddd
meet>soon	kbcfei
meet>sorry	dddcen
meet>start	bkacnc
meet>step	dlVoag
meet>them	bfcjlb
meet>will	yjZYZY
meet>you	cchqad
meetin	frbgdV
meetin on	jdcdjd
meetin us	Wudced
meetin you	bnsVaZ
meets	ueZdca
meets @d	hlcded
meets on	rZdced
melden	ebpddc
melden uns	ebpddc
member	dzXYcb
member are	eqbdeZ
member of	fvaada
mentio	kWueYW
mentio of	eYreeb
merci	ecneec
merger	dYvddZ
merger .	ebpeec
merger is	ecneec
mess	cpebed
mess here	cpebed
messag	jcuYbY
messag .	lkhbeY
messag about	iddhff
messag finds	fdoacd
messag of	bagceo
messag to	dbjhee
met	XjmYal
met you	ebtcba
might	VzjTVh
might be	avadbb
might have	daadbu
might intere	ebnibc
min	mZZqab
min with	edelee
mind	dbfnag
mind .	ejeehd
minds	pjabcc
minds .	doceed
mine	aazTjS
minist	fgehfe
minute	aRsuZX
minute .	bWthda
minute i	ehejed
minute on	eedkfe
minute survey	fdnXfh
minute to	eeldfb
miss	dYuddZ
missed	daVldq
missed our	eddmee
missin	ccZtbc
mistak	dhfcei
mit	keeefe
mit freund	keeefe
mix	dqcbdd
mix .	dqcbdd
mobile	ncecee
mobili	qZgggX
mobili .	rdeZiX
mobili recrui	ecleee
modera	ieeeff
moment	bnkkbR
moment .	ctedbV
moment and	fdiffe
money	aYXXmt
monito	eeqfdX
monito .	eeqfdX
monthl	eYwcaY
moon	eZccre
moon to	eZdcrc
more	gqYcZj
more .	bubabd
more ?	dXbvdc
more @d	kfeded
more about	bekibf
more by	ekedee
more candid	ljcdea
more closel	dSXcd1
more detail	eYdpee
more direct	ebcdep
more hands	eZacer
more interv	giedfd
more of	feeefi
more openin	mmYeeY
more people	YwdYcd
more person	nkccdZ
more suited	fddffk
more than	ddbjek
more years	eebehk
mornin	biRqbj
mornin ada	efbjge
mornin applic	fdeffj
mornin jonas	eidddj
mornin placeh	fkadhf
most	hmZdde
most closel	imbbec
most of	eldeed
mostly	dYtbcZ
move	cicrba
move ahead	fceefk
move forwar	ciZfdm
move you	cac0dS
moved	muZfZQ
moved .	dileca
moved on	fdekee
moved to	enafed
moves	njecbY
moving	aadobk
moving ahead	eYdefq
moving forwar	ciYmcg
moving to	dcocee
mr	iWbjcn
mr ada	ibckef
mr ines	elddfe
mr marek	eejeff
mr okafor	iddeei
mr placeh	jdccje
mr priya	feiefe
mr tobias	edcoed
mrs	eXbvbc
mrs brandl	fcelde
ms	fYeobh
ms ada	fdbdij
ms applic	dfchdj
ms ines	eemcde
ms marek	kdeefe
ms okafor	dcpbed
ms tobias	fedfek
much	bXlfYp
much for	eegdek
much in	eldeee
much succes	feeffi
must	VXYsYs
must be	Zbdtbe
must declin	eYcdeq
must inform	dYjeel
my	bWsjTk
my apolog	iZeeek
my applic	ccbZbr
my boss	nbedee
my collea	cueaWd
my decisi	gleeea
my desk	cdndde
my eye	edVteZ
my flatma	dbnUZp
my inbox	ecadpd
my number	geedfi
my portfo	dcnibc
my recrui	jcdeeh
my sister	hbrcaY
my transc	ebatab
myself	eWreed
name	blkdZe
name @s	WzbbdY
name any	fWrefc
name came	emajda
name is	ecchek
name off	ecrdeZ
names	dWWycd
names and	eaZtdZ
names of	eaapef
nanny	eYbdds
narrow	dYVdew
near	YrdhdZ
near future	ZwZdea
nearly	onWabY
need	efVsbh
need .	fcddfn
need a	cfbhdl
need about	qbeaed
need somebo	ddfjeg
need someon	bkeXen
need the	ghdmcZ
need to	ZlbqfW
need your	WeXrje
needed	agledg
needed .	dbmbei
needin	eaeedo
needin you	eceeem
needs	ndWbbq
needs .	oVacdn
needs have	egddej
needs of	hdcieg
needs we	jgeeed
negati	fceeek
negoti	bcdhmd
nephew	eccebp
nephew .	eccebp
networ	dZtcdb
never	Yg1WaQ
new	cZyVmY
new budget	cjgeee
new collea	aheYpd
new date	jibeed
new direct	ejffee
new jobs	cV1aaX
new openin	ecbeeo
new opport	ddbmeg
new people	eaoedc
new plan	maeefe
new role	cdWcvc
new roles	dWtdce
new starte	dmcdge
new year	haubWc
news	egTilh
news .	cdUXpn
news for	bpbbch
news from	fdeeld
news i	endeea
news on	tZdddb
news the	bbemhe
news yet	Yqdefd
news you	cYarfe
news>again	oXdged
news>answer	eaaabw
news>ask	kbhbdi
news>date	/SVUcZ
news>free	mhadcd
news>give	deeeek
news>goon	kTYnbn
news>if	Zdedhn
news>joy	hcacsX
news>match	ebchel
news>me	draacg
news>meet	ofoYcT
news>news	sdadda
news>not	gghZaj
news>others	YPsdbn
news>post	eecdlf
news>refuse	eYadeq
news>review	cjmfeX
news>said	iXofeb
news>soon	tZcddb
news>sorry	oadeee
news>step	jbbjch
news>them	qeibhU
news>wait	jiecec
news>will	nnYdaa
news>you	fhXdfm
newsle	aZvXbd
next	ecjkec
next .	fameee
next employ	iZlhgZ
next is	eddpea
next part	eacdfp
next round	bkalce
next stage	lVZhdn
next step	bhknbW
next steps	cktYcW
next thing	eccoed
next up	eccoed
next we	dkfefd
nice	dS8XbO
nice but	ebpeeZ
nice to	fWxZdX
night	aVilna
night audito	fdceem
night porter	egodbb
night shift	cXdola
nights	feegfg
nine	eedige
ninety	dWSbYw
no	edibao
no @d	cjfffe
no access	bdneee
no answer	jYmcee
no but	jhdeed
no by	kZeane
no clue	dtdbdW
no date	evadeT
no decisi	mladeY
no from	aRbbc1
no idea	ZwhZcU
no later	rUdifd
no longer	ZUlabt
no mail	oebeec
no mentio	eYreeb
no more	dfeked
no new	eaoedc
no news	dwbedU
no next	eUzbdX
no offer	fbbecp
no suitab	fddeek
no they	ebdeem
no to	hmckeU
no word	eeleeb
no you	ehdreR
nobody	YlrbaY
nobody can	dZqeec
nobody has	dndeec
nobody is	avaecZ
nobody knows	eZqdeb
nobody will	degeei
none	fefffh
nor	doddec
normal	wabWcc
norvan	jZfajh
norvan .	kbcakh
norvan recrui	eieffe
not	claZbt
not .	PqWiam
not @d	gpYddb
not a	Wghdhl
not able	fbdcZs
not accept	esdedV
not among	gWYbew
not answer	eekefe
not any	bubeeX
not be	cXdYb1
not been	eqaZbh
not before	pYeeee
not call	eledfd
not commit	ZxceeU
not consid	eYdder
not contin	ebkeef
not count	Wubded
not decide	VwdeeZ
not easy	eddefl
not expect	hxWYdT
not fit	eZbeep
not for	fcdeel
not forgot	esbeeW
not get	dgTcds
not give	apYZrW
not go	eacdfp
not going	XcWcb0
not good	fabder
not got	eaaedr
not have	fvXZcc
not hear	Yqeded
not heard	wcacdZ
not hesita	jeZief
not hiring	eYZdet
not hold	duVbed
not intere	eUceet
not keep	emeheY
not know	UnucdT
not later	ldebie
not made	dfdYep
not make	dcahco
not match	fddefk
not meet	eaader
not monito	eeqfdX
not move	fndefa
not name	dcqdea
not need	iWibem
not offer	faeeYr
not on	eVcdeu
not one	jbddek
not possib	ejfeZj
not procee	fgcdej
not promis	Uvddec
not quite	eWcdeu
not reach	Yearef
not ready	escedW
not receiv	eZcnef
not recomm	dXdddt
not reject	necqdR
not reply	ihkbdZ
not say	fktdaO
not see	icYceq
not select	ebZdes
not shortl	fadfem
not succes	jZZdep
not sure	esZceZ
not take	lUmcdg
not taking	fYdces
not tell	ZlmdeZ
not the	mVZcdq
not there	ehcdej
not think	eYdder
not this	edddel
not to	bOsYki
not want	cYZabx
not what	eYYdkp
not wish	ebdffm
not work	eXbddu
not yet	eieffd
not you	kWfcdo
not>again	bRXac5
not>answer	Yoldbd
not>ask	hMfYd1
not>away	edbefm
not>bye	dSfcdt
not>chosen	gVWZZ6
not>closed	hxYccT
not>date	xvVXbR
not>decide	UygadX
not>free	aWXcf1
not>give	Xoanae
not>goon	cSpUcz
not>hear	bulacT
not>hold	Y1UZda
not>if	ZX1ceX
not>joy	ddZfep
not>match	cPSZc/
not>me	bnnXXd
not>meet	aWqYaq
not>news	Xwdace
not>not	e4UiaQ
not>offer	cZXbR6
not>others	cqXadj
not>papers	ekYbdm
not>post	badadv
not>receipt	eYanei
not>refuse	cvZncP
not>review	ZMxYcr
not>said	lTodee
not>soon	uYaegb
not>sorry	qXTccs
not>start	fbjhee
not>step	fUaPc8
not>them	hcgbcn
not>wait	kXlZbk
not>will	VkpZbj
not>you	acZbc0
note	halbYi
note of	ecwdeR
note that	dbXhdq
note to	egbdao
noted	dW5ZZS
noted your	eatbca
notes	dqcZef
nothin	W3pYXM
nothin .	N1aded
nothin about	eVtedb
nothin for	eYuceY
nothin has	imaeeb
nothin i	dcleef
nothin is	esidaT
nothin moves	jajeee
nothin new	eraeeZ
nothin to	deoieV
nothin will	Yrbeed
notice	dYrmaY
notice .	dXyZda
notice period	ebdode
notifi	qmhVaT
notifi .	cqnZcW
notifi @d	mdceed
notifi by	vQfefe
notifi of	Uvddec
notify	gmcded
notify candid	gjceee
nous	ebrdea
nous revien	ecneec
now	jkfZah
now .	geofWd
now ?	jddiee
now and	efqZda
now be	ikddeb
now been	gVUddx
now closed	etbfeU
now it	tXdddd
now no	djgeed
now we	eYleei
now with	buXced
nudge	cfemed
number	dXkobe
number .	dcjidf
number and	Tdcwee
number is	iczSZZ
number of	daVmdp
numeri	eeekee
numeri reason	eeekee
nurse	chiefe
nurse #	ebidej
nurse .	djddid
nurse positi	ekZkec
nursin	fdegei
nächst	edleee
nächst woche	edleee
oblige	dZnddg
occasi	hXXcdw
occasi .	jaYdep
occasi we	eedeek
occasi you	ecdden
occupa	eeekee
occupa health	eeekee
of	eefdgi
of #	eadhmd
of @d	jihadc
of @s	sYbcee
of a	bjlWdi
of addres	ebimcc
of all	cgbbdp
of anothe	caceeq
of any	dmdcef
of applic	coVado
of assist	fddcob
of bright	eledef
of budget	ecoeec
of candid	ddeefl
of clerk	dfkcib
of course	dbkdfi
of design	fedkde
of employ	dcaZvc
of evalua	padeed
of five	diedei
of heliop	iddjed
of intere	ecchek
of interv	ctYcdb
of it	gahdej
of kestre	ddodcd
of luck	ebader
of market	ebekge
of marlow	dmdeee
of maths	cadgli
of mechan	jhjZea
of mine	cbxWeW
of my	dnVnbd
of norvan	kceeff
of offer	fdbdoe
of office	ZdtZia
of other	feeefi
of our	ZjTofi
of people	eqbbdc
of projec	kgadff
of quillf	jZkeee
of sales	eZbnlb
of screen	elbefe
of staff	jgfcfe
of stanme	ehdffi
of teache	efdeke
of that	cfqddY
of the	dheebk
of their	mdcbei
of them	hTagdr
of this	ecbcfq
of those	cmcddh
of three	elcdef
of time	TviZeb
of two	oTWwaY
of us	dZhZog
of what	dZsddb
of you	lbrYYb
of your	falhce
off	jciSfl
off .	kfbefe
off on	oYbadl
off sick	doaeed
off the	ecfZkh
offer	XcYS/e
offer #	dbddoe
offer .	ccSWxj
offer and	epcYhc
offer but	emdZic
offer by	cbeYse
offer came	Yccduc
offer from	aUjZvY
offer in	ehddkc
offer is	ahYaxZ
offer letter	cbbavd
offer of	dbaawZ
offer on	bZbctd
offer stands	acWcya
offer to	dXbcdv
offer will	eceemd
offer you	bcaWoo
offer>again	fcceco
offer>answer	ZXZdyc
offer>ask	ajcWnh
offer>away	dacdrd
offer>chosen	diabkh
offer>date	PShP/Z
offer>decide	cedbpd
offer>free	dXsYfd
offer>give	ecdZrd
offer>if	dqeeYd
offer>me	bhpXlU
offer>meet	ehdZnd
offer>news	eoeeYf
offer>not	dscdkS
offer>offer	dcYYpl
offer>others	eabdbt
offer>papers	ebdasd
offer>post	ciVYtg
offer>said	eeefke
offer>them	VhYaxc
offer>will	WfldrU
offer>you	baXcrl
offere	ZnRYyV
offere me	cacauc
offere the	ewVdcZ
offeri	ebceqc
offeri you	fcceoc
office	YbxfeZ
office .	bggcdm
office ?	cdemee
office and	edngdb
office are	jZnbdc
office assist	cngcgZ
office at	edlfed
office close	Zctadd
office has	edledd
office is	dcoeec
offici	cYbbxa
oh	WqZacl
ok	rVndXX
ok with	cdemee
okafor	gbfmce
okafor it	jdcdej
okafor thank	hdcief
okafor we	dcohbb
okay	bZdmcl
olu	jeddeh
on	jagkfb
on #	adcneh
on .	dUkqaf
on @d	sRiobY
on a	ocUtbU
on all	idgeee
on an	gbcddo
on annual	ccpded
on as	edcXse
on board	dZhUud
on candid	ebcdep
on file	eeeefk
on from	mddefd
on hearin	ihdded
on hold	dT4ccW
on holida	jkZdee
on ice	ebqddb
on it	lxXaZU
on its	eeebmf
on leave	bfpddd
on linked	dejidd
on me	aWXXvh
on new	ddbmeg
on our	cigZfk
on parent	ecodec
on pause	eaneee
on profil	eabcer
on reflec	eZddeo
on site	ecYtdc
on social	hZqbde
on someon	cceccr
on that	eedcem
on the	gkbgjX
on this	gWWbc1
on to	jpVjbY
on with	Xbmnae
on you	bgbasZ
on your	iiWZlg
onboar	eddemd
once	dqVjaf
once a	bndeee
once everyo	eleeee
once i	ckeeff
once more	iZeled
once she	coceed
once the	mgbedd
once your	ffeefi
one	kabcgl
one .	aXtXdi
one copy	efdYof
one i	fdjfee
one is	lcdefe
one more	krXhaT
one of	ckXfao
one or	ejedff
one other	lhYcaj
one way	maehec
one who	gWvdeT
one would	cjcjed
one year	ebeefl
one you	eageel
online	behpZb
online assess	ehaiei
online test	dZatdc
only	duePVn
only have	fhaeek
only if	eucWeb
only shortl	kmcbea
only succes	dsbeeX
only takes	dXsfeb
onsite	kSatbd
onsite .	dadnci
ooo	Ybvadb
open	YZqlbe
open .	dUdreg
open and	dpcedb
open day	fcobde
open evenin	cauZec
open positi	ebjefh
open roles	echeei
open to	ebcrcc
open until	coWdoY
opened	fgbkee
opened it	fgbkee
openin	gacebr
openin .	ebaidn
openin are	kjXddh
openin for	fccefm
openin log	hekgeY
openin no	ebceen
openin that	fedlfd
openin with	fedffj
opens	dXdaet
operat	edbfhk
opinio	acrfea
opinio .	adofed
opport	hcdjbh
opport .	djWjdj
opport employ	kdlccc
opport to	fefefi
opport with	mYblee
ops	fdejfe
optics	eifWle
optics .	flVZnf
optimi	gideee
or	oVYvcY
or @d	TYZzad
or a	mYdjee
or bad	tccadd
or may	etdedV
or more	fdbffm
or no	pYaijZ
or not	jeeefe
or the	tXdedb
or two	cgbndd
or when	ebmefe
or withdr	cghhde
oral	cbdcfq
order	cYnnda
order to	deelee
organi	aincdd
origin	qZWmcc
ostrav	eifWle
ostrav optics	eifWle
other	fcVYdz
other applic	dYaddw
other candid	dpVXcp
other finali	bkdddk
other guy	ecdedn
other name	dZcdcs
other one	ecdedn
other openin	hdifed
other person	eneddb
other post	fZdewT
other profil	ebdeem
other roles	fdeffk
other two	daddeq
others	b2QWlU
others .	egZbqb
others and	eodeeZ
others have	dmdeed
others>again	brcced
others>answer	cZdacu
others>chosen	eZadZw
others>date	hvZibP
others>free	eadqeb
others>match	fYbbdw
others>me	eonZbX
others>meet	ZuYhcZ
others>news	maeedg
others>not	dwdeeT
others>offer	fmfffY
others>post	afeXqe
others>review	dqgddY
others>step	hqcYeb
others>them	VufYka
others>will	UrbcpZ
others>you	biVbaz
otherw	icehef
ought	jdegee
ought to	jdegee
our	gffdfg
our @d	aXYwZd
our addres	ecqYed
our answer	niZUlb
our appren	dbqbed
our assess	ekWqba
our blog	cijedd
our board	ebjjdd
our budget	fZlffg
our call	jbbgdj
our career	beicdm
our ceo	egejde
our choice	gZdedo
our client	dbYfdr
our compan	cfleee
our coordi	cZZwec
our cto	bbdpee
our cultur	cdjfdg
our databa	deoZch
our decisi	pqZXWY
our direct	fWhpec
our earlie	epZeee
our engine	edYsec
our feedba	ocddde
our first	dtbadb
our goal	tXcded
our gradua	ecdani
our hiring	iZaucZ
our hr	agdocd
our list	erYbde
our minds	kjcddd
our needs	iebdek
our new	eRmPzY
our newsle	ebnbee
our next	cdeVue
our occupa	eeekee
our offer	aZVY0d
our office	XWwjbY
our open	cVrYZn
our own	bQWdc0
our page	dXqcef
our paths	eYfdep
our prefer	ekceef
our proces	ngdfbZ
our recrui	ihaack
our reply	mdecef
our requir	dlaefh
our search	afVdbw
our select	ccdifk
our shortl	cwXbdc
our side	jnbfdX
our site	fdeffk
our softwa	fecffj
our stand	edpbec
our summer	cajaji
our system	YrldeW
our talent	cYkici
our teache	fdgeei
our team	irVWla
our terms	aYscfc
our vacanc	bXglel
our verbal	edccod
our websit	fbqZdg
oursel	eamefe
out	hhkYZk
out .	ebbYZs
out @d	Zneege
out a	fefief
out at	dcTaet
out by	jkccea
out for	bmZccl
out in	nZedhd
out of	WqzWaO
out on	wXZbcc
out our	ghidcd
out the	jaeldd
out there	eXvbdW
out to	jaShbq
out until	hYnede
out with	fqWdeh
outcom	ZwRWYm
outcom .	S5bZbY
outcom by	mcdefd
outcom in	lceefe
outcom of	cddeem
outcom will	nedddc
outsid	vZbZdd
outsta	fedkfe
outsta task	fedkfe
over	embchd
over #	flfcdc
over .	eYtcea
over ;	eamfee
over the	XsVTrb
over to	iqbZdc
over we	dldffd
over your	fdbjdj
overle	efeghe
overwh	eaceeo
overwh respon	ebdeem
owe	leedee
owing	Zbqeed
owing to	Zbqeed
own	aPWcc3
owner	bUbrYp
packag	ebehje
page	aXjqbe
page .	dXqedf
pages	ccemgd
pages and	deejhe
paid	bedleh
panel	egSpbk
panel 's	ideeff
panel .	jdefee
panel @d	hbbndd
panel felt	ecdbep
panel interv	bcasdd
panel is	btdeeX
panel meets	ocecfe
panel member	dmbcdh
panel prefer	Ydeeeq
panel was	eadehm
panel will	bieiee
paper	acidnd
papers	g0ZTcX
papers are	ipZcda
papers>again	bXamgm
papers>answer	eZbngf
papers>ask	hcekdd
papers>bye	fceefk
papers>closed	eYbldl
papers>date	TWY3jb
papers>decide	ejegde
papers>give	cjZkjb
papers>if	dYchfn
papers>match	ihedfd
papers>me	bYYuiZ
papers>meet	dSbgmo
papers>news	idehee
papers>not	cbdgem
papers>offer	edceme
papers>papers	dZY1Zb
papers>post	deafpc
papers>receipt	kZnbed
papers>review	ejbidg
papers>start	dcmmXb
papers>thanks	egsXcb
papers>them	grUlba
papers>wait	eccYre
papers>will	acXska
papers>you	fVfdoi
paperw	ZKXU9b
paperw to	cTYYzc
parcel	eWwbdX
parent	darddb
parent leave	ecodec
park	edobeb
parked	dQ3ebT
parked .	eXueca
part	eYkcem
part in	ddikag
part of	hcjdZj
part time	eaecrZ
part ways	ecbedp
partic	ghYhdj
partic in	cddefn
partic will	gmceec
partne	fjajae
partne .	kbdfeg
party	WVyVZj
party is	WXzWad
pass	eeedZo
pass .	eXabdv
pass on	fedefj
passed	fqSicf
passed on	dgbcdn
passed the	adaudb
passed your	kwXUcb
passpo	edbnfe
passpo and	edbpde
passwo	eT0ddU
past	ueYYcc
past the	uQbeeg
paths	eYfdep
paths cross	eZbdes
patien	ktZZba
patien .	jsYebX
patien while	cvVaeg
pause	dUxddb
pause the	eYseeb
paused	bT7cbR
paused .	ecneec
paused hiring	eduedT
paused until	dckfee
pay	clamcb
paymen	dccped
paysli	eWaudc
pdf	dcdned
pendin	ebidma
pendin budget	edkeed
people	tfaXaj
people .	pZbXdn
people and	hibaek
people in	fneZed
people know	qYedee
people on	obbdeg
people to	jqaZda
people was	eddefl
people we	emebef
people who	ibjefc
people you	edemde
per	kZrZjU
per year	fedeje
per your	edsceY
perhap	dneedb
period	dbilce
period .	eckhcf
perman	eceVtc
perman contra	eceVtc
permis	ecdjei
permis we	ecdjei
permit	eiYtbY
permit .	eaatbc
person	hiXpVh
person .	hodbXg
person on	iYXscc
persua	egeael
petra	efeife
pharma	feeeej
pharma .	feeeej
phone	lYZgrZ
phone .	lWZeqc
phone @d	edleef
phone call	kcchee
phone interv	feejff
phone number	fedjfe
phone on	beeedn
phone screen	gnafec
phone with	obecde
phone you	jgdfeb
phones	odbdee
photo	dcilcd
photos	edobec
pick	cbfilc
pick a	ebascd
pick someon	oaedee
pick this	Vtdeed
picked	eYYcYx
pike	edjbie
pile	dxSZbb
ping	UsnadZ
ping you	Wtdddc
pinned	dsceeX
pinned down	dsceeX
pipped	eaZdbt
pitch	dedkee
pitch .	dedkee
place	Zcagkl
place .	fjcedg
place for	cYZaon
place in	dirbdW
place on	fYamhg
place to	fdddem
placed	fcjeff
placeh	fglZfc
placeh .	gfkahb
placeh it	igkZdd
placeh thank	hXpgfY
places	bTVbc1
places .	ecdefm
places and	dbdeeo
plan	tYgVZk
plan .	bdjYan
plan is	maeefe
planne	W2dYbU
planne .	Wwddda
plans	UuXcdf
plant	dbqacf
platfo	ecdden
please	cadqgd
please .	bedeme
please accept	hWahep
please add	cjehdf
please and	kadldd
please answer	ceelee
please ask	eidael
please assume	qYeeec
please be	aqYcdi
please bear	cvZadZ
please bring	debsad
please comple	bZazdb
please confir	Ybqdhd
please contac	daofec
please do	chekcf
please fill	edcnee
please find	YXkcqa
please give	igZhia
please hold	eeanee
please keep	ebbecr
please let	VWkoje
please note	ecYder
please prepar	eedkee
please provid	ecbped
please reply	ecbqed
please review	ecbasd
please ring	eccleg
please send	cabvcd
please share	feclef
please sign	ccbesc
please submit	ebdoed
please take	bbwWca
please to	aXZosa
please upload	febnde
please use	eddmed
please you	eeblee
pleasu	iZnXla
pleasu that	eecend
pleasu to	jghcec
plus	Ydedqe
point	mnZZdc
point .	kpbacb
pool	eddefl
pool of	feeffi
poppin	eckddh
poppin in	eckddh
por	eboeeb
portal	hVuZiY
portal .	dZxYdZ
porter	dnlaaa
porter .	egodbb
portfo	abjpZd
porto	dajgdh
positi	ceeZjm
positi .	dnWdcj
positi and	elcadj
positi at	cnZhcg
positi has	dUXdb1
positi is	ZWoaoe
positi night	fdceem
positi of	fbgYxU
positi on	edjehd
positi reopen	eamfee
positi that	eZceer
positi to	khdbee
positi was	eddeek
possib	RxWpWd
possib .	ckcied
possib for	efcfZn
possib offer	eqdZcd
possib to	dffiee
post	bZeauf
post .	bTSaur
post has	celcXj
post is	eYcd0Q
post of	iYkemY
post we	ejeeqS
post>again	edjdeg
post>answer	gkjbZe
post>ask	ecdjeh
post>away	cXiain
post>bye	ccscbb
post>chosen	fmfffZ
post>closed	baNad8
post>date	YjTcbx
post>decide	edkeed
post>free	daYbgv
post>give	eagecn
post>goon	eakdej
post>hold	cT8caV
post>if	cWdc0V
post>joy	eckege
post>match	dZifck
post>me	emZdjc
post>news	kjccde
post>not	ceXdhp
post>offer	eabcvY
post>others	dTZdoo
post>papers	daZeqh
post>post	dgcgpW
post>review	eqaddc
post>start	eeddhi
post>thanks	feddel
post>them	dUkZmm
post>wait	dQjdbu
post>will	ccaaln
post>you	cUWYzo
posted	nvWZaY
posted .	c1ZaaU
posted every	mmYeeY
posted on	ecbeeo
posted to	ndecee
postin	bhdkcg
postpo	cmdefd
posts	cXeder
posts have	cbZdes
pour	ecneec
pour votre	ecneec
practi	eacneg
pre	efejef
prefer	Uaicdt
prefer anothe	Ydeeeq
prenti	icegef
prepar	cacpgd
prepar a	eedkee
presen	XVnoZi
presen .	dglade
presen on	edegej
presen time	ebiefh
priori	ebaeeq
priori we	ebaeeq
privac	eazWWZ
priya	bibhcj
priya .	ccYgcq
priya thank	cmbhed
prize	dYxbeU
probab	YuZddb
proced	XPlabv
procee	ZeUpWr
procee .	bUbkct
procee with	dZcdes
proces	drhZad
proces .	cefdcn
proces can	Ywbadc
proces for	cVzeeS
proces has	eikeea
proces is	fwTeeY
proces of	ngadec
proces with	dXcbcs
produc	bebdin
profes	ebjhee
profil	bWmeaq
profil .	eXnZcl
profil and	dbeodf
profil caught	edVteZ
profil does	eccefm
profil has	ehlicW
profil is	hfpXcc
profil meet	ejdefe
profil please	fedlfd
profil will	dfbdem
progra	dWicbs
progra .	gcddhj
progre	ZqVgcj
progre .	ddfjff
progre of	cwYcea
progre your	cbdkej
projec	hcigec
projec is	efjeee
projec manage	kbgdhc
promis	jqYafX
promis .	sYZZlb
promis @d	Xreeed
promis an	Xvcbdc
promis to	icjeed
promis you	amfefe
proof	ecaqec
proof of	ecaqec
proper	edaoha
propos	gccpbc
provid	ckUoja
provid an	epZeee
provid the	fZZnkc
publis	pXaedk
publis on	pYdeeg
pulled	bR6cbS
pulled out	dYreeb
pursue	eWYddy
pursue .	fZdffn
pursue other	ebceeo
put	faojZb
put a	dfpbdb
put forwar	eaalel
put in	Ysbcdf
put on	eboeec
put the	cYsace
put you	dZdrbf
put your	noVZeb
puttin	iibdfg
puzzle	eeegdj
qualif	eoVedk
qualif .	eecjeg
qualif are	dpagdb
qualif better	eddden
qualif candid	doZbej
qualif do	fdcefl
qualif match	jgeeed
qualit	dbdefn
questi	fcflee
questi .	hbZsbd
questi ?	ecebne
questi about	ifdfef
questi and	emdfdd
questi before	ccpbde
questi i	egdanf
questi please	aYsebe
questi write	egeefi
questi you	ijZgdg
quick	dlSrbf
quick .	jobbea
quick call	defjef
quick chat	ecdned
quick one	ccYken
quick update	kcbdfj
quickl	dtaadZ
quiet	cqYndV
quiet on	eqbheW
quillf	dTufga
quillf .	hWngee
quillf and	eYlkec
quillf as	ecnbgd
quillf talent	ehcdje
quite	dbbbes
quite a	ekedfd
quite the	eXdeeq
r	mWlgcb
r #	jZjhcd
radio	pbebed
radio silenc	pbebed
rail	edkdgd
ran	Xpcdeh
rang	cXacri
rang me	dcddsY
rang to	eadedn
rate	YY2ZbW
rate your	YZ3VdW
rather	cYkZZt
rather leave	eYcecs
rather not	cXldel
rather than	fddefk
re	fZiici
re @d	iceefh
reach	fmZmab
reach a	Yrdeec
reach out	gtXbcb
reach the	eYclej
reach you	jThrbY
reache	kggXaj
reache our	ebmdeg
reache us	fhlbdb
reache you	rbdddc
reachi	dbcmci
reachi the	dbcmci
read	YjtdbU
read by	kdeffe
readin	imfdeX
reads	kpYbda
reads every	kmYddb
ready	ciYetW
ready .	ekcihZ
ready for	fddfle
ready to	dgbcra
real	dcpYeh
real pleasu	deqZec
realis	qrTbdU
realis .	duXeeV
realiz	jcceei
really	cobXam
really liked	eddeem
really sorry	fdifef
reappl	cXdbcx
reappl in	cbedcr
reason	gPvhdY
reason .	eUueeX
receip	heqacX
receip of	ggpadZ
receipt>answer	lbffed
receipt>date	WXzaiZ
receipt>joy	kdcffe
receipt>papers	fftWdZ
receipt>post	gbmccg
receipt>receipt	gnibdZ
receipt>review	ekdffe
receipt>thanks	ecleed
receipt>them	iocddZ
receipt>you	fjuYcV
receiv	lZscbZ
receiv .	nWrbcY
receiv a	nafede
receiv an	fmYaek
receiv and	efihfd
receiv feedba	qadded
receiv our	nbdeee
receiv this	edihee
receiv with	kchced
receiv your	igrbaV
recent	cfijeb
recent applic	dkejea
recept	iSmmba
recept .	baeqec
reckon	6fNOWm
reckon @s	xYacbY
reckon they	qWfeee
recomm	eVgbcu
recomm .	eYdder
record	agenfb
record a	ekdfee
record your	cccped
recrui	jbiabl
recrui .	bjlaee
recrui activi	feiffe
recrui at	edaiek
recrui for	bOZca4
recrui goes	gidfee
recrui is	fdleed
recrui office	ddkhed
recrui proces	enideX
recrui team	jdlZfc
recrui will	hpZdec
reed	kUijhc
reed .	nTgldc
reed recrui	dcidjf
ref	cfnded
ref #	cfndec
refer	fcddem
refer to	fcddem
refere	eTjxeW
refere .	cYYtla
refere ?	eabrce
refere and	ffedie
refere are	jeeeef
refere check	dbcjle
refere from	cbcwXb
refere hx	ebrccb
refere number	kftTaY
refere the	feceke
reflec	eZddeq
reflec we	eZddeo
refuse>answer	ZUYdd0
refuse>chosen	bvZcdZ
refuse>date	YbncTn
refuse>match	fdcefl
refuse>me	cfUaav
refuse>news	bVodcl
refuse>not	aghbbl
refuse>offer	dbrdQl
refuse>others	cYiode
refuse>papers	kxYUcZ
refuse>sorry	ebceen
refuse>step	abZudf
refuse>them	g0SVde
refuse>wait	kjddea
refuse>will	almdXe
refuse>you	dpXaWp
regard	fkcdic
regard the	imdcgZ
region	edihef
region direct	eeihfd
regist	bVwZfd
regist for	cbuadc
regist with	ceqZed
regret	bZiZVw
regret .	ebpceb
regret i	dpaeec
regret that	cnaedg
regret to	dYceer
regret we	fYeffo
regret your	dbrfdY
regret yours	dbceep
regrou	drcbdc
reimbu	ecngea
reject	cRSaV6
reject .	bJdlbv
reject anyone	nfceeb
reject by	bZjcdm
reloca	ebdnee
remain	erXXjc
remain active	etTddc
remain under	ejeefd
remain with	eeleec
remind	dUlocd
remote	dfdiid
remove	dTmddo
remove your	edqeeY
reopen	cYuddb
reopen we	eamfee
reorga	eSxeea
reorga .	eZpfec
replie	eVskdY
replie to	eYtdeZ
reply	nbencX
reply .	ZuZYee
reply by	hWdkld
reply to	oeiaeZ
reply with	daaudd
reply within	mdaffe
reply yes	dYXxZc
repo	XbWxcc
report	ehmfhT
report back	idfeff
report to	eddkgd
report yet	flbffe
repost	edleed
repost the	edleed
req	ddmcgc
reques	aUyfbc
reques .	eUqbdk
reques we	ecpheX
requir	deRkct
requir .	dYWbdy
requir of	dragdZ
requir we	ejdefe
requis	bUjbbv
requis .	ebaeeq
requis has	fckefe
requis is	edkeed
requis was	bdcedp
resear	ZYZscl
reserv	endgeZ
reside	heefff
resolv	baZdmm
resour	edcdgl
respon	slTYcd
respon .	SwXcdk
respon follow	ledeee
respon in	jcfffe
respon to	lidaed
respon within	uYaeec
rest	eSnibj
rest .	UYsidd
rest assure	rcZcdd
rest of	bXhidm
restru	dM2hcV
result	2gTTaf
result .	lbeefe
result are	lgceed
result by	ldeeee
result in	gcddfl
result of	ibedel
result on	5Maddd
result will	Qzdcdb
result within	lbeefe
retail	fdkeed
retain	fbdfem
retain .	fdeffj
return	ZZdqla
return .	eabped
return it	dcaeqd
revert	hrZfaa
revert .	hldbed
revert to	brdbec
revien	ecneec
revien vers	ecneec
review	krVcfc
review .	dxbbbU
review agains	dqbheZ
review all	ebgdek
review and	dieeie
review each	meahec
review is	cocdde
review it	ggbich
review of	crYedf
review the	iZbard
review usuall	oacefe
review your	ocYfcj
review>again	Ysafed
review>answer	cbjraY
review>ask	bhfgjc
review>away	dgdlee
review>bye	fdjeff
review>chosen	dgjeee
review>closed	dpbdgY
review>date	rVmhdU
review>give	pZYjdd
review>goon	eXfjjg
review>hold	eYneff
review>if	dkchee
review>match	fjYlde
review>me	kVUabw
review>meet	fgfkeb
review>news	uTbbek
review>not	fuUbda
review>offer	eceaoe
review>others	dktcdP
review>papers	bnWfna
review>post	blgfdd
review>receipt	fddhfi
review>refuse	gYeefn
review>review	ngcdeb
review>soon	ekbhed
review>sorry	fobffa
review>step	dhgaej
review>them	aobbeh
review>wait	dsbdeZ
review>will	ZyZhbW
review>you	jfYkee
right	jXWpbl
right after	rZdbed
right match	fceefl
right now	beffcm
right to	cZVzeZ
ring	dRZ3cb
ring .	ladiee
ring @d	afejhe
ring back	eddmee
ring me	cjdgfe
ring on	iefeff
ring to	dXfpee
ring you	eYbrdd
ringin	pZZZii
roboti	efehff
role	badamp
role #	eeedih
role 's	feeefi
role .	dcbbll
role and	ejdeeg
role has	eTsebg
role in	fcdigf
role is	cerdda
role of	eccffm
role to	feefbm
role went	eeeeqX
role when	edleed
role will	eZqeeb
role with	cdWcvc
role you	dpcdec
roles	aTsbbn
roles are	eZpeed
roles in	bdfedm
roles that	ebndcf
rollin	dndded
rollin basis	dndded
room	daalem
room #	eebnee
round	dafpZi
round #	bcbred
round .	ZdUpbo
round before	dqdadd
round the	cXvZcg
round to	ebqdea
round two	eYardg
rounds	dcacbs
rule	dtYdea
rules	kcegee
rumour	eoeebb
run	dkamac
run a	ebdmch
rung	ckefff
runnin	bdmddh
s	iZqgaY
s tips	eelded
sadly	ddgdcl
sadly we	fXedfq
safe	berdbb
safe sender	cjehdf
safe travel	ecpbdd
said	knbXfd
said @d	onWbZW
said @p	Zrbeec
said about	kccdei
said final	oceaee
said goodby	ebifei
said he	crdccc
said i	gddeke
said no	bSjdar
said nothin	dcpdda
said she	djeffe
said the	qSZcik
said they	ezbYXY
said we	aoedde
said yes	WTXlzV
said>answer	dyaXZb
said>date	7hSXWR
said>decide	tTeege
said>goon	eflded
said>me	hhYXsX
said>meet	agYgnf
said>not	bRpbZo
said>others	cmZdck
said>post	dcZdoh
said>step	jibgcd
said>them	iyVVeZ
said>will	jvZZYY
said>you	Wochch
salari	fgjeed
salary	ZSQ5kT
salary .	caalla
salary expect	dbcmci
salary is	cddcra
salary will	fedeje
sales	iYWgoh
sales associ	jbZikc
sam	jZoadd
same	dalhhb
same team	eefekb
sample	iYcqaf
sample of	eeejee
satisf	eedbod
satisf medica	ffeeje
satisf refere	fffdif
saw	erRdag
saw your	eadrcd
say	fjhZfd
say .	b4QdYW
say @d	rQXqZb
say anythi	hbpccZ
say i	lZacco
say if	fblffe
say more	brceeb
say no	icbYdp
say that	eajheg
say the	ebgdcn
say we	eaYcok
say what	fdiffe
say when	eraddc
say yes	aiVXri
say you	eefdig
saying	dncdee
says	edkanX
says he	pXfeef
says i	cebcpc
says their	jalcde
scan	ddlgce
schedu	diRzbY
schedu a	edcoed
schedu an	kgccfe
schedu for	dbXuec
scheme	daeZxV
scheme .	daeZxV
school	XZZdwa
score	eZYZev
scored	hddefi
scores	odddfd
scores are	keeefd
screen	dpWncZ
screen .	ejZmdb
screen candid	elbefe
search	aWqdbm
search .	dbicdm
search commit	clbgeg
search is	fdieff
search while	eZpfed
season	bVbacw
season 's	ddneec
seat	fYXdmn
second	bcXiYw
second .	dYaZdu
second interv	TgkqcX
second round	kdbfdi
second talk	bwaPci
secret	biddek
sectio	eciefh
securi	ebdifi
see	gmfnWY
see .	V1aaab
see @d	ncddee
see a	jhZacm
see how	dcdoee
see if	hacned
see on	oceced
see the	edihee
see us	dRW0aa
see what	bzeTab
see you	TWqqYe
see your	fjeiea
seeing	fecmdd
seen	YkrZZa
seen .	enceec
select	hdXehm
select .	fdceel
select a	eddden
select board	endadg
select for	aiUlqa
select proced	YTfddu
select proces	Zjledc
select to	eeemae
select will	qadced
select you	dleajd
semina	feeiff
send	aWZ1gZ
send a	cmpaXc
send it	dYarhc
send me	cabudc
send more	eYdpee
send the	bYbnld
send us	eddjfe
send you	igcdjd
send your	edejge
sender	cjehdf
sender list	cjehdf
sendin	dVrapV
sendin that	dbrcdb
sendin this	ecneec
sendin your	dgicid
senior	eacdqf
sent	WfgqXh
sent me	dddpbd
seriou	dyXWaY
server	eeeoea
servic	aYWidw
servic .	fZdfen
sessio	efcnec
set	XdjwZU
set me	ZbZwbc
set out	eeeeih
set up	bXqpaW
set you	eleZhe
settin	jcdddj
settle	pqSVah
settle on	gbdden
shall	hfYkee
shall be	iYlZlb
shall have	qcdaee
shall not	eUcaex
shall revert	brdbec
shall write	jfeeee
share	cicmdc
share an	fedjff
shared	Yrbgce
shared with	Yqbhce
shareh	icieee
she	efbdme
she asked	Zaeree
she could	epadec
she did	eZqeea
she goes	ddejge
she is	cicbjf
she rang	dXYcsh
she said	eodZia
she says	abibpc
she told	obedee
she was	jhjdda
she will	cpcgdc
she would	djegee
shift	WXdxhc
shift .	bedoee
shifts	cdcdeo
shoot	ieegee
shop	eXreeb
short	Ydaxae
short call	eeeife
short questi	fedjee
short survey	cgmeeb
short test	fbdmee
short video	eabrec
shortl	jwUgYa
shortl .	brUhbh
shortl and	eeedfk
shortl applic	ilebeb
shortl candid	klcdda
shortl for	ddbvbY
shortl you	hhdaei
should	wnVcaX
should be	qYbfee
should have	oedbde
should hear	ifeeff
should like	hadodc
should receiv	qadded
should there	ejeeee
should we	emdefc
should you	nrXYeX
should your	hrbYeb
shout	amYehh
shout .	djcfic
shout if	eebffl
shout when	ckeefe
show	cUnkbi
show you	dYrddd
showed	ebsdcZ
showed me	ebsdcZ
shown	chfgef
shown in	chfgef
sick	Tnncdb
side	gyVdcU
side answer	dqdddY
side of	YzZeeU
side the	efeife
sie	fekeed
sift	fhdbek
siftin	YyadbX
sign	aVbfzb
sign and	dddUue
sign by	aedcqe
sign off	kceffe
sign the	dcbmic
sign up	dblceh
signat	bYUqrX
signat .	dSYora
signat on	dcanhc
signed	WXMj2T
signed .	dddmdf
signin	ecleed
signs	vXcZdd
silenc	pmYacW
silenc .	pbebed
simila	bcmbcl
simila roles	befedm
since	Vsdcbk
since the	dmjdda
sincer	jZZhle
sir	mZedeh
sister	hZpbae
sister got	dctdaY
sit	leajdd
sit down	jhceee
site	cbZock
site .	ebbeeq
site interv	eZZudc
sits	fmcded
situat	eYhgdl
six	dfdZdp
six people	eheael
size	eeebji
skills	glYfci
skills .	feeffi
skills align	fdffei
skills and	dpcdec
skills most	imbbec
skills with	heeiec
slappe	ednedc
slappe a	ednedc
sleep	pmZZba
sleep on	qnZXba
sleeps	eYqeed
sleeps .	eYqeed
slides	YUnuaZ
slides .	eddlee
slides by	adendf
slippe	dqZddc
slippe .	epZddc
slot	cYX0bb
slot .	eddlee
slots	dXdred
slow	bxWddY
slowly	bpcdec
small	aXufba
small talk	dTyYcY
snow	dcqdeb
so	jdZbhl
so @d	odebed
so do	deZYuY
so everyt	dlgeeb
so far	eubecW
so hang	enceed
so have	ibeife
so i	cXoecj
so is	ejZdnb
so it	eSfccv
so long	jqbcdW
so many	ebbeeo
so much	eegdek
so nothin	ejheec
so our	crmWbX
so please	cobbdh
so sorry	bhahek
so thank	fgiffa
so that	hYZpak
so the	nWcckg
so there	kgZccl
so they	habeqa
so this	dZXdeu
so we	hYXbgu
so you	jggbef
so your	ehcefh
social	gZpbdg
social media	hZqbde
softwa	fhiahe
softwa engine	fhiahc
sold	dijcde
solici	eWtdea
soluti	XaYtch
some	etgaZZ
some of	dcjkdd
some point	noaYca
some stage	bpeced
some time	ivXUdb
somebo	cWWaW4
somebo else	odbdjZ
somebo who	ebbber
somebo will	cjjeec
somebo with	cYbaXz
someon	eVQja2
someon else	lQXgip
someon from	amckcb
someon in	bleged
someon whose	eZdedq
someon will	iXenec
someon with	eXbYcy
someth	YndmVg
someth .	axbcYb
someth else	cWrZci
someth for	bkambd
someth to	dhdjee
someth you	bjZpcc
soon	awbgaZ
soon .	aqkZbY
soon as	fpVmca
soon>again	pZgced
soon>date	zTZded
soon>hear	ardcdc
soon>news	dkeefe
soon>them	hsZccb
soon>will	fbdnde
soon>you	akcidh
sooner	fcdhei
sooner .	gdeefj
sorry	habbav
sorry .	daZecv
sorry about	eeeeek
sorry but	eZeeep
sorry for	sZcadf
sorry mate	eabeep
sorry that	faaedr
sorry to	fSpeck
sorry wrong	dodcfc
sorry you	feoedZ
sorry>answer	eeXbdt
sorry>away	bxZcdV
sorry>bye	edqedX
sorry>chosen	gcmece
sorry>closed	dafiek
sorry>date	sfXfda
sorry>free	hddefi
sorry>give	ebiefi
sorry>hear	ebuddV
sorry>hold	eaqdec
sorry>joy	eabder
sorry>match	ebcdep
sorry>news	jgUacq
sorry>not	ZbYdby
sorry>others	dbaeeq
sorry>post	dYTba2
sorry>refuse	dbbcer
sorry>said	gcceem
sorry>step	eifffd
sorry>them	gZddbq
sorry>wait	feddek
sorry>will	fdcidi
sorry>you	YefbZu
sort	dhifec
sort out	eihfed
sounde	irZddW
sounds	dYuYca
space	esUdda
speak	YgejmZ
speak .	eZcepd
speak of	fbmefd
speak to	dtbfaa
speaki	dfXmfh
speaki with	dfXmfh
specia	hdiefd
spend	Zbdvad
spend @s	acerae
spoke	ldedef
spoken	nebadi
spoken to	hcddek
spoken with	iiceee
sponso	eaZeer
spot	ddbhel
sql	ddagen
squad	eedjff
sry	eajccl
staff	ikcced
staff will	enccee
stage	dgQnYq
stage .	geRXby
stage is	ekakdc
stage of	eidmeZ
stages	eoZdef
stages .	ejbdfh
stand	qckXcb
stand .	ngfZdc
standa	eaYceu
standa of	eccdfn
stands	VZlawY
stands in	ehidfe
stands until	VXkeuZ
stanme	icegch
stanme counci	jdfgcf
start	aaVg0Y
start ?	ebcdpd
start and	ebende
start date	cgcaqd
start in	dddbod
start interv	fddlde
start of	dnbecg
start on	VdVP6c
start the	edcrbc
start up	ebjhfe
start>again	eVueec
start>ask	feejdf
start>date	VWfN+b
start>if	Zhddme
start>offer	fedcle
start>step	faemee
start>them	gYZbsh
start>will	fbcmgd
start>you	aackmd
starte	blcjfb
starti	aWVX5Z
starti @d	caZctc
starti on	ffeeif
starti salary	fedcle
starts	Xc0TTi
starts @d	blYecn
starts on	fdqbYe
state	efkefc
statem	aXcsef
status	emXfaj
status .	aqcded
status at	dhoZdb
status change	ioXbdg
status not	fcbhfk
status under	dlYnda
stay	bTshah
stay in	ecjedi
stay up	ddbmeg
stayed	fdhdfh
stays	dmkcdX
step	ajjmbW
step i	fYqdec
step is	ecYteb
step we	fedjee
step would	cscYdd
step>again	bcdgem
step>answer	soZacV
step>ask	dicleb
step>away	dZpidc
step>bye	debned
step>chosen	dgbbfn
step>date	fSZ4ac
step>decide	fidcei
step>free	aZdudd
step>give	jhZlda
step>goon	Zkghdc
step>joy	fdejge
step>match	ebkVeq
step>me	biofbX
step>meet	hokXbZ
step>news	onaRch
step>not	hbYhco
step>others	ecddep
step>papers	eneXhe
step>post	hfghaf
step>receipt	dekfed
step>refuse	ecpcea
step>review	dfmkdU
step>sorry	fdbeen
step>step	XfY1ZZ
step>them	apVmbf
step>wait	dkcieb
step>will	azXdba
step>you	hhVibl
steps	cktYcW
steps .	dzWYdc
stewar	fcfefk
still	Z/NkYS
still being	czZZcZ
still compar	fifffe
still discus	eobdee
still in	njbbdb
still intere	eZeoef
still interv	gwbadU
still no	epcefa
still open	chWrcb
still review	ejeefe
still under	esaaec
still very	eldeee
still waitin	aneeee
still weighi	ekceee
stop	eYmbdj
stop .	faheej
stoppe	dPcbay
stoppe all	fdmeeb
stoppe for	fYoefd
store	edgheg
story	ffkeeb
straig	miNjdk
streng	ebYbes
strong	bhPWc1
strong .	eddeek
strong applic	eXUdev
strong match	dpcdec
strong pool	feeffi
study	gXbrgb
style	ebaeep
style was	ebaeep
su	eZsdeZ
subjec	cWnXvW
subjec to	dbZZxa
submis	kimYdY
submis is	lkhZdZ
submit	fcokbX
submit .	dfuYdX
submit succes	jgkcdZ
submit your	dibmce
subscr	ZcvYec
succes	iajZel
succes .	nchcdc
succes and	eeebnd
succes applic	crXecg
succes applie	bfuXba
succes backgr	eeddnd
succes candid	qSeeej
succes in	gZbdeq
succes on	dceeen
succes submit	ghpadY
succes this	dcfeel
sugges	dbcped
suit	cZdtbe
suit you	ecened
suitab	cbUbju
suitab and	eibdmb
suitab openin	fcdeem
suited	fddffk
suited to	fddffk
suits	daaucd
suits you	ddbpde
summer	cajaji
summer intern	ebddkj
suppor	edYien
suppos	oiVlaX
suppos to	flWobY
sure	itSdeU
sure you	cjdkcc
surpri	lcegee
survey	Zb0Rfb
survey .	ddrVjc
survey about	cfmded
suspen	dYyccX
suspen until	ecpeeb
swampe	kicedd
swampe so	kicedd
system	YniidZ
system .	fdldee
system design	eddlee
table	ddcasc
take	UsZfna
take @s	D/YWcb
take a	esbbeb
take as	crbdcd
take care	edlheb
take home	deSvcb
take it	oZdmeX
take our	alpYab
take place	djehed
take some	ejeefe
take the	iVaapj
take this	eaoida
take up	hcedek
take us	goXcdd
take you	cHYY3k
take your	fbceen
taken	cVlaYt
taken down	cbZdes
taken you	cZnddk
taken your	ecrdeZ
takeov	eaneed
takes	xhYgYV
takes .	dmdede
takes @s	tXbecd
takes place	gdbndd
takes the	meahec
takes up	nacffe
taking	bsbVei
taking longer	hwWacZ
taking part	ddkafj
taking the	dghddi
taking your	ecdefn
talent	cbggel
talent acquis	ejXhhh
talent commun	dceldi
talent networ	ebnddd
talent people	eddefl
talent pool	eeeefj
talk	gdjmdW
talk .	djbmba
talk @d	bldjdc
talk about	YoYena
talk it	dcafil
talk only	elnVdb
talk to	nhWrUY
talk with	eZkpdX
talked	cSwYoT
talked about	dRpbqW
talked shop	eXreeb
talkin	ehuXaW
talkin about	eZreeZ
talkin to	emnXaa
talks	ehhmWd
talks .	fkeoVb
tallow	kUijhc
tallow and	kUijhc
task	caWzca
task .	eeejfe
task comple	fedkfe
tax	efdhhe
teache	cadgli
teache of	cadgli
teachi	eedmde
team	fibcgh
team 's	ileadc
team .	hhgjhU
team and	dsbbdc
team at	dZiefl
team enjoye	crdccb
team from	Zkdjee
team has	dVibho
team i	bSbkct
team in	ebdoec
team is	blnada
team lead	embcka
team reads	kmYddb
team so	eqcceb
team takes	meahec
team wants	dgeedk
team was	dZbZwb
team will	hpYcbg
teams	bVfqci
teams .	dbaqed
techni	ebdvcX
techni .	hcndea
techni interv	egapeb
techni screen	bXesee
teleph	ifagfg
teleph interv	dcdiek
tell	nZekfZ
tell me	oMdtcc
tell us	aWjrcc
tell you	doebgb
tellin	cesecX
tellin us	ebvccW
tellin you	ebeifi
tempor	ebqeda
tempor on	ecoeec
ten	kYdncb
terms	YWkbvY
terms and	abrbdc
terms we	feefjd
test	VXT3Zi
test .	cdRnaq
test by	abcrde
test result	egdefi
text	lTgcao
text me	obdgcd
text you	kaedei
than	skSdcc
than #	ecbgfl
than @d	tTcfhc
than @s	lYdked
than expect	htXbda
than the	idffff
than we	eqcfdY
thank	ffmcbg
thank you	ffmcbg
thanks	batbbj
thanks .	ehyYXT
thanks again	gbfffk
thanks and	ealeef
thanks for	cYxaaf
thanks>again	fabfep
thanks>answer	Wejpdb
thanks>away	drVhed
thanks>bye	kYckdg
thanks>date	clbafl
thanks>decide	fgiffa
thanks>free	bhkcdh
thanks>hear	edqedY
thanks>joy	dbpced
thanks>match	kambdd
thanks>me	eejceg
thanks>meet	YjnYdh
thanks>not	cYYegs
thanks>papers	iamhba
thanks>post	fdkjad
thanks>review	iahhfd
thanks>start	jakbbi
thanks>step	oZcabn
thanks>them	fhlbce
thanks>wait	jvSYce
thanks>will	eboieY
thanks>you	fencbg
that	ffkcfe
that .	P4ZVZi
that all	dlhceb
that change	eZoffe
that fits	ebckeh
that i	hbZkid
that is	mlcYfa
that it	eXbees
that match	feeffi
that matche	fbceeo
that means	Xsecde
that might	ebnibc
that one	mWmedc
that only	dsbeeX
that other	eccdep
that our	gkgbdc
that suits	fedkee
that takes	eobded
that the	aZYaku
that this	edaeen
that time	kcedhe
that was	gW3WXW
that we	dddeem
that will	dodefb
that works	eceele
that you	gVrdkY
that your	jjibbc
the	gebehh
the #	dbedeo
the @d	8YWaeY
the @s	1Sbaec
the above	dZYnem
the advert	ZmXecn
the agency	ecqdcb
the agenda	diefff
the answer	wdRWYn
the applic	Xpifab
the appoin	nebbge
the assess	Yjcpcc
the attach	aWXlvb
the backgr	dcbtac
the bakery	dbifla
the bank	lcfeed
the best	aRtjiZ
the board	ycRgcb
the boss	miXXal
the budget	hnadZg
the calend	eddlee
the call	lVobeb
the campus	diegfe
the candid	eidgfe
the cards	fmefdc
the case	cXcvce
the ceo	XbXxbd
the cfo	endcdd
the chair	gmebdd
the checks	ecdlgd
the choice	gZbbbs
the client	ajVdgo
the closin	ldddeg
the coding	bacvdc
the commit	ihXZgl
the compan	dZpddf
the compet	dYZddu
the consen	eccsac
the contra	XXYc4X
the conver	ecdgek
the counci	ZTTZqt
the course	qWeeee
the crew	bdblid
the cto	ebcpdd
the curren	elgcec
the cut	bcQrWl
the data	eaeeen
the date	enbgeb
the day	uUYcjc
the deadli	cwbbZX
the dean	epWfdd
the decisi	neTamf
the delay	kZedek
the depart	bsZgcc
the deputy	eccdhk
the desk	eccmef
the direct	VvWpbT
the docume	fabfeo
the earlie	Xrebee
the email	edegfi
the employ	edceem
the enclos	eeeZoe
the end	dNjdcu
the essent	faeffl
the event	ereZec
the factor	eencdc
the fair	cdqZed
the feedba	jfefed
the file	daYqci
the final	XXV2Zh
the financ	eekeec
the first	SnWfgn
the five	enbgeb
the follow	dmldZa
the forese	fYoeec
the form	dZdubZ
the formal	edeele
the founde	dcchem
the front	ddkfee
the full	eZcjqZ
the gig	dUYarm
the govern	bmbjdd
the green	mddbhe
the guy	cgdeel
the head	eedmdd
the headco	ebgdel
the heliop	fecffk
the high	jmddeZ
the hiring	mvVaaa
the holida	dleeed
the house	cabdds
the hr	kjZfed
the idea	ecdedm
the intere	cgegei
the intern	gaccZs
the interv	hdfdak
the invita	bdbrce
the invite	eYoged
the job	ccUT3e
the jury	hVbdas
the kids	ajicdh
the lab	caeqed
the lady	pgabbc
the last	bvacaZ
the latest	0VWbdd
the lead	cckdnY
the letter	XjYZxV
the level	fbdefn
the lift	dclfee
the line	fcdeem
the link	aWgybZ
the list	bfhXbp
the loop	eiedeh
the manage	nqSebb
the marath	dbwYWc
the market	eXaqci
the marlow	ddmeed
the matter	dtYbeZ
the meanti	kbnacd
the mechan	eZmeeh
the merger	datdda
the minute	hbqZda
the mix	dqcbdd
the moment	csqWcP
the money	baXagu
the moon	eZccre
the mornin	feejee
the names	dZasdf
the near	ZwZdea
the needs	hdcieg
the new	jqbYca
the next	ihWlah
the night	cWdnrW
the norvan	eieffe
the number	kebcgg
the nurse	ekZkec
the offer	UfYT7X
the office	emkcbZ
the one	dbranU
the online	fdcmee
the onsite	mXclde
the openin	dibddm
the oral	cbdcfq
the organi	edkdef
the origin	eeckee
the other	cbUXku
the others	gvbcdU
the outcom	irYYae
the outsid	vZbZdd
the owner	eadicm
the packag	ebehje
the panel	ciWibn
the paperw	cReaye
the part	eaddsa
the partne	gkZkcc
the people	emeafe
the phone	oRYWxY
the place	ekacjf
the plan	djTedp
the plant	dcsZeb
the platfo	ecdden
the portal	kZcdle
the positi	bagYqh
the post	damald
the presen	eahdfl
the proced	ebsdeY
the proces	bpbWZm
the profil	ecbaeq
the progre	cwYcea
the projec	clgccg
the qualif	drbbed
the questi	dccqce
the radio	pbebed
the reason	icdefi
the recrui	YiihZi
the refere	ibhckc
the region	edihef
the reorga	ecmeec
the repo	XbWxcc
the requir	dmZhch
the requis	bXjcbr
the rest	ZXhmcl
the result	yeXXbc
the review	htVehV
the right	debcdq
the role	bcgbhn
the rumour	eoeebb
the runnin	benede
the same	eeefjf
the schedu	cbenee
the school	YaVexY
the scores	keeefd
the screen	enebed
the search	dZsedb
the season	dUUbdy
the second	bgafdp
the securi	ebdifi
the select	ijbXbk
the senior	ecedsY
the shareh	icieee
the shortl	nraaYW
the silenc	fpbeea
the site	djeeef
the slides	dXsedb
the snow	dcqdeb
the spot	ddbhel
the standa	eccdfn
the stanme	lbkbec
the start	dmadhe
the style	ebaeep
the subjec	eYucdZ
the succes	deYebr
the suppor	edZfen
the table	Yfcbtd
the takeov	eaneed
the tallow	dcidjf
the teache	fddefk
the team	ckZchl
the techni	Zjclee
the terms	eeecnd
the test	ZcWhcu
the three	icdiee
the time	igkdbc
the title	eeefie
the top	cqZdde
the tough	eecefl
the train	eYtdeY
the traine	aZTZaz
the trust	eepdfW
the truste	facavX
the two	jahhdf
the univer	eddkfe
the vacanc	YpUcbp
the veldt	ecleee
the verdic	paeddd
the very	vPZYdq
the vote	tWcbdh
the wait	ncedee
the way	ehddei
the weathe	eZtbba
the whole	mQsbhX
the works	dqZfdb
the worksh	cpgadc
the writte	aaYkli
their	nOudUh
their minds	lfddee
them	VjxeZW
them .	cqebbd
them @d	baogee
them @p	dV2cXT
them @s	oZfeed
them a	dacrec
them for	c0VWZa
them i	cVyddV
them on	Wjpdcb
them to	dddlgd
them>again	mlWjZd
them>answer	plZbcd
them>ask	ejVqbh
them>away	cXwZcg
them>bye	Zecair
them>chosen	XYcVts
them>closed	effVYs
them>date	0ZafdY
them>decide	utUVaY
them>free	ndjhdV
them>give	codcjc
them>goon	chbeel
them>hear	jlcdcc
them>hold	aS5aZe
them>if	ZUrlef
them>joy	bTce1d
them>match	eWVlcv
them>me	aWWlvf
them>meet	igTqgc
them>news	qhdXed
them>not	aldZbr
them>offer	ZZbbyf
them>others	ebdbaw
them>papers	ccbphd
them>post	dYaaqo
them>receipt	ggtZaa
them>refuse	dbpXUr
them>review	hpZdce
them>said	nhbXic
them>soon	gsZbbe
them>sorry	agcZav
them>start	Zdbqhd
them>step	cubhXc
them>thanks	bbkfYp
them>them	goZaeh
them>wait	bwjWaZ
them>will	hjYgge
them>you	ffbfig
then	qzWWXV
then .	S0eZYY
then i	jkdbec
then they	ncddee
then we	llbbeb
then you	vbcXee
there	cnlcad
there .	dcpacc
there are	dflbdg
there be	ejeeee
there i	kgcefe
there is	gqfccZ
there might	doeecd
there on	Xaguab
there we	clYghf
there were	eSRde0
there will	cbhedl
there yet	flfeeb
theref	dXafbu
these	hZihfd
they	hcWdjn
they are	hoUkhU
they asked	ehdjdc
they can	fhiede
they chose	cccber
they come	lbfdef
they decide	pdbach
they did	baueeX
they do	eXWedw
they gave	bsZgeW
they had	dqbcce
they have	gYhbob
they hired	ebbecq
they make	Zpfbed
they need	epbfca
they offere	cYaaxb
they picked	ebZcZt
they promis	oaedee
they reckon	tRVbYq
they said	hgKWjt
they sort	eejeee
they tell	pbecee
they told	YfWbcw
they took	cWeZvW
they turned	eabdcr
they want	fUTwjZ
they went	dWZccx
they were	ebpdfa
they will	kolaZS
they would	euXZmV
thing	mUWwYa
thing to	dbbneg
thing we	edcmee
things	hzRZae
things .	cmbhdc
things are	hvWadZ
things go	mddefd
things have	dqZddc
things to	egjefc
things up	ekceee
think	biQXoq
think .	hddYne
think about	cyWdYV
think and	gjebic
think of	iWcbes
think we	ecddem
think you	diYobe
think your	eZYaev
thinki	boYbna
thinki about	ejaenY
thinks	Ycsbec
this	edgbbq
this .	fjfffb
this ?	dugMcd
this addres	fcmfdc
this any	eZlied
this anymor	fccefm
this becaus	echheh
this decisi	edeefj
this email	bhjhdc
this is	dhlabh
this job	cVbkau
this letter	eeedhi
this link	fedkee
this mail	ecoced
this mailbo	ekfgea
this messag	hdqZda
this occasi	hXXcdw
this offer	eedcoc
this one	ebader
this openin	fedffj
this over	ecneec
this positi	dWjccq
this post	cnNdZt
this requis	eZfden
this role	dYjcar
this side	axaeeV
this stage	cpbcef
this team	dVqeeh
this time	fMSkZ8
this up	cradec
this vacanc	ecceen
this was	egeefi
this will	fieeff
thornb	cXVUxZ
those	XuZbbj
those we	cndedf
those who	cohbeb
though	lRQgb0
though .	meZdei
though and	dhZYep
though on	dZcuYc
though we	ecddki
three	ZekZXq
three .	dTZRc2
three of	eeedek
three questi	baogdd
three we	dqddda
thrill	bVjYwY
thrill that	cYabwc
thrill to	ecccrb
throug	WqUlhe
throug .	dXcmkf
throug all	csYgea
throug everyt	ldecee
throug our	etbZfX
throug the	csbdea
throug them	esbfeV
throug to	ZUaxYl
ticket	cbneef
tight	mmabdb
tight .	inbdeb
til	bbphda
til @d	fcpbeb
till	hkaghY
till @d	jYajkc
till the	brbedc
time	djaheh
time .	ataaYk
time ?	fdeled
time @p	fcffej
time and	ehecej
time at	fcdjge
time before	ckbZnd
time being	engceY
time but	edddel
time for	eccngd
time in	eXqgdb
time one	eaddsa
time that	fedkee
time to	hfhjdZ
time we	dgWXht
time works	ecbpee
time you	ffbddl
timeli	mxRbdT
times	cXitcb
times .	efekee
times @d	cdlfed
timing	cvfbcR
tips	dbvZcY
tips for	dbvZcY
title	eeefie
title and	eeefie
to	fdejgd
to #	eaZlnb
to .	dgmcec
to ?	eddlee
to @d	qZcjda
to @s	sabdfd
to a	ccagcq
to accept	eefdke
to agree	faemfd
to all	tXebdd
to an	ehhZck
to anothe	dZbcaw
to answer	ihYhia
to apply	afgccn
to appoin	kYXXqi
to arrang	XaZ1da
to ask	chiibb
to attend	chZbdp
to be	sdekcV
to bring	cRlWti
to call	VnWnci
to check	cmidcc
to choose	eddmee
to close	jVbddq
to come	pgbamV
to commit	emddec
to comple	banjdc
to confir	ehYima
to consid	ckbbdm
to contac	lZZmdf
to contin	efUqdf
to data	ecqbed
to date	dcbodg
to decide	hqZbbX
to declin	eYYcet
to delete	ecpbdc
to do	bUlxZT
to earn	ebende
to email	eboded
to everyb	jdegee
to extend	ecdgmd
to face	edekee
to fill	ebZkbn
to finali	hbfeek
to financ	nuaUWc
to find	ejdfdg
to finish	nlaZbc
to follow	dXactd
to get	kialbW
to give	VZSrhn
to go	YWdibv
to hand	eddmde
to happen	Vkicdj
to have	XiiVtZ
to hear	hckfXh
to help	iciged
to hire	baYSzg
to inform	pOXehs
to interv	crZcbg
to invite	cSbtdj
to it	jhaeci
to join	aSsQ1U
to keep	cZcddt
to know	bjfnYc
to learn	cfjgde
to let	oWfbfk
to look	ebidfi
to make	fXWetj
to me	ihYSuW
to meet	hferZY
to move	diVrbe
to not	eecefl
to notify	jeeefe
to offer	ceYYnm
to our	WZglhi
to pass	fedefj
to pause	eYseeb
to people	raeaed
to pick	rXdhcd
to prepar	ddelee
to presen	acctbd
to procee	ZeWsVo
to progre	dbdiel
to pursue	eaYddu
to put	dfkfde
to reach	aoTpcd
to read	dgmcdc
to reappl	dceefn
to record	chbmed
to refere	eccasc
to reject	ekeffc
to report	enideW
to respon	axVcdc
to review	mcZhhc
to run	eocfca
to say	ffUUhv
to schedu	jfbhed
to see	hogdZZ
to send	aZkkgc
to set	bUW4bZ
to share	dgiefe
to sign	deejge
to sit	lcdgef
to sleep	qnZXba
to somebo	dXfcgp
to someon	cYZgip
to speak	Zdhpcc
to spend	acerae
to stage	fdekee
to start	dadeod
to stay	cXlibj
to stop	eaeceo
to submit	dacrec
to take	bXcnih
to talk	adaria
to tell	eVcgph
to thank	eifcei
to the	bhbobg
to think	dqVZqU
to this	igieeb
to turn	dbYccu
to two	ehbhch
to update	obgecc
to url	deichg
to us	efcled
to view	eckckc
to wait	rdaeeY
to welcom	eZkijY
to what	ihZcdk
to withdr	dbvccW
to work	jXftYa
to write	dlXabo
to you	tqaYbW
tobias	jeZkef
tobias .	eicffg
tobias i	egeefi
tobias thank	hgYlee
tobias thanks	eZncdh
tobias we	mgYdhd
togeth	lgkafY
togeth and	lanada
togeth with	idefic
told	jlqPVe
told anythi	dqaced
told i	ZvZddb
told me	apdSYo
told the	kakdec
told them	YN+abP
told to	kadcZp
told you	YtZced
tomasz	cmdeee
too	abyUUf
too .	ecjeeg
too far	ebaeep
too long	eZueeU
too optimi	gideee
took	iOtVpX
took anothe	ecieYn
took me	cWeZvW
top	cqZdde
tops	obdede
touch	gmabhd
touch .	dqbbZi
touch about	feeeej
touch by	rWZjcf
touch if	dhjdec
touch soon	bradee
touch to	ejdefe
touch when	bfmeed
touch with	Xecbsc
tough	cRkacs
tough decisi	eecefl
track	ecocec
track your	ecocec
train	harbgW
train was	icmefY
traine	fXWabw
transc	dTYzZe
transc .	eXZwaa
transl	fddffk
travel	aonhYT
travel .	cpfddY
travel and	ejbldb
travel costs	eedkee
travel so	nmWdeb
trial	ZcXwcf
trial day	dbapeh
trial shift	agbpdd
tried	Yddlke
troubl	feejee
trust	aYoeei
trust and	fecefk
truste	facavX
try	ehedei
try again	ehedei
turn	eaZccs
turned	dcnfae
turned down	bjdjce
turned me	eabdcr
turns	dfdeek
twice	cjbief
two	gZW0Xg
two .	qSXjZn
two interv	khdbef
two minute	cVvgdX
two more	iobZbf
two names	eeefei
two of	jjWnca
two others	emeeeb
two people	dbekdi
two refere	bXY5YZ
typica	ncddee
u	uUdcde
u will	uUdcde
unable	bffbbq
unable to	bffbbq
unanim	bWYX5V
unanim we	dZbZxb
unclea	lcefee
under	ZuVdaj
under consid	clVkdi
under my	embfec
under review	bwaccX
under way	eaneec
unders	ZUxebc
unders .	ebeeen
unders our	cadhem
unfort	jfWeco
unfort .	eibeej
unfort it	jVeden
unfort the	kpaccW
unfort there	fijffa
unfort this	edaefo
unfort we	ebdden
unfort you	cddddp
unfort your	ecceeo
univer	jadjfe
unread	ebqZcg
uns	eascda
uns .	ecneec
uns bis	feiefe
unsubs	favYZc
unsucc	hTSZc1
unsucc .	eiZbdm
until	lZvXiU
until @d	lXpYkW
until furthe	eZtbeb
until the	jYuXgV
unusua	fdcffl
unusua high	fdcffl
up	ghhgdb
up .	gmkXfY
up a	dfXodh
up again	VtheeZ
up an	eWkncc
up and	dcekeh
up for	eijfda
up on	ddrbdb
up our	dlYich
up so	eiegfd
up that	ildbeb
up the	badjen
up their	lfddee
up to	tadhbY
up where	Ybtced
up with	mZbldd
update	npbbaa
update .	okZYed
update at	epZeee
update copy	fedjff
update cv	eccoed
update for	oZedef
update from	hrbceW
update on	fdeefk
update throug	fjeefd
update yet	emdefb
update you	pcdbed
update your	cghhde
upgrad	cXuaeb
upload	dZipec
upload a	ddbode
upload your	ffdief
upon	eedcoc
upon a	eeddnd
urgent	WX0bbc
urgent matter	ecneed
url	bZfoff
url .	cckfdh
us	gfgfhc
us .	ehiehZ
us ?	balTsc
us @d	mcedee
us @p	ejbdgh
us @s	nsVVbc
us a	Yjbmef
us about	qajXdd
us again	dUcpdk
us and	fandef
us as	bVaT5c
us at	cepceb
us by	ilZiad
us consid	hgbhee
us for	cdnadi
us have	eZbtcd
us if	emccfe
us in	ihbkcb
us know	SZngtY
us on	bjnccc
us soon	aqcbeg
us that	eblieb
us the	eeeldf
us to	bcngYi
us until	wbUbce
us we	etfTee
us will	jfdefe
us with	jcYldf
us within	kPbbds
us your	icbegi
use	dYfodg
use the	eajmdb
use this	fedkee
used	ebdhdl
using	fdbmee
using the	fdbmee
usuall	xaaZdc
usuall takes	rZbeee
ux	cfkgga
ux design	cfkgga
vacanc	WZjdZv
vacanc .	ealddh
vacanc and	cckeei
vacanc are	dZrdec
vacanc has	eaYedt
valid	eeejee
valuat	feeffh
values	dghdeh
van	fcjefg
veldt	pYlfeW
veldt mobili	qZgggX
verbal	baaawc
verbal offer	baaawc
verdic	0WZbcc
verdic @d	ncdeee
verifi	dYZsfc
verify	ecimdZ
verify your	ecimdZ
vers	ecneec
vers vous	ecneec
versio	eicZmd
very	jgTXbu
very latest	wXdZdb
very much	eldfee
very strong	clccei
vettin	fddgei
via	nbdchd
via the	ieeffd
video	adYzcZ
video .	fndaee
video call	dccoee
video interv	cdZtdc
vielen	ecnded
vielen dank	ecnded
view	bfnXam
view .	fmecZi
view in	dcjbke
viewed	bimbed
visas	fbZeeq
visit	gdhebi
visit your	cekfcg
visiti	cljZed
voicem	ciacki
void	edbdhl
void .	edbdhl
volume	ioZZef
volume of	draZef
volunt	gdeffg
voor	ebpeeb
voor je	ebpeeb
vote	vMZYXv
voted	dWnbih
voted for	eddekg
votre	ebrdea
votre candid	ecneec
vouche	adpced
vous	ecneec
vp	egeife
wait	1bZabV
wait for	jlbedb
wait>bye	ecweeR
wait>date	7GWZbl
wait>decide	emcefc
wait>free	gbbeen
wait>give	cwSbeh
wait>hear	dgcdel
wait>hold	eiieeb
wait>match	eWZceu
wait>me	fbaeeo
wait>meet	eodbed
wait>news	loVbcf
wait>not	eeddem
wait>post	ecceen
wait>review	cZrbdf
wait>said	qZdede
wait>sorry	emYfeg
wait>step	dhnaeb
wait>thanks	chaddo
wait>them	f1dVZX
wait>wait	c1TYdd
wait>will	hmgYce
wait>you	eXdmjc
waitin	epRjgb
waitin .	dqdeeY
waitin for	cXXqma
waitin on	csadcb
waitin to	dgcdel
want	bVcksd
want it	dccdqc
want me	XPYter
want someon	eaehel
want this	fabped
want to	chhfhb
want two	edeqac
want you	ZSbP/V
wanted	VkcWXu
wanted to	XqhZge
wanted you	dgabdm
wants	jPV0hX
wants to	hTXvjY
ward	jcddgf
wareho	ejbefg
warm	fhfefd
warm regard	fifgdd
warmly	dbecil
was	gUmVay
was @d	0VZadY
was @p	lgceec
was a	fToYaq
was cancel	bdcedp
was extrem	eccdfn
was fun	dbuWda
was good	fcsaca
was great	eafqbc
was impres	eddhei
was it	dZsdca
was not	hUUcc2
was on	nXacdn
was really	ebidek
was receiv	ddieeh
was submit	igoZdY
was the	bfwbdR
was to	V0Vabb
was told	ejeefe
was too	chZddo
was unanim	cZbYyb
was unsucc	kbeefg
was very	eiceeh
was wrong	iiceed
watch	V1SabX
water	eaieej
way	yVdacg
way .	zTgXdf
way by	gdeefi
way nobody	eaneec
way or	obedec
way video	cefjff
way we	fedjef
ways	ecbedp
we	fhcdgi
we acknow	foibdZ
we aim	wYZbec
we apprec	iajbbl
we are	hoVahg
we ask	kbXpfb
we believ	fjeefe
we can	YYalkl
we choose	qhXQqY
we chose	mYcdek
we come	bkccej
we comple	dyVcea
we conclu	fdeefk
we confir	kZ0RcU
we could	enbZam
we decide	bqadbh
we discus	ceedod
we do	iTjZho
we encour	fddeel
we enjoye	cfmbdg
we expect	nWbkbi
we feel	fcdeem
we filled	eceele
we found	ecceen
we gave	djeeic
we get	dgbldf
we give	fddlee
we go	dkdjdb
we got	eYqced
we had	WggYZv
we have	decaer
we hear	Yrddee
we hereby	eckbie
we hope	iiUZfp
we inform	gobceb
we invite	bcbsdc
we just	clobdV
we keep	enbede
we like	kneYda
we look	diWlnZ
we may	bphecb
we might	ewcTeb
we must	caWZdx
we need	mWVkZp
we offer	eYuccX
we plan	igddee
we promis	oZbhee
we receiv	fcicdk
we recrui	djedeg
we regret	ecjcVp
we requir	eVZcfu
we review	iadicj
we said	pVdeei
we see	qTdjee
we shall	ToVggj
we should	oUbrcb
we speak	dicWsb
we still	eYcqed
we take	lbdjdc
we talked	eareeY
we tell	uXbade
we thank	ZVkbat
we theref	fdegei
we think	dXVZc0
we want	YVSS/V
we wanted	Yrcdee
we went	iWYcct
we were	UdpoVg
we will	lsXWfe
we wish	dZZfdt
we work	encdfd
we would	YbVotd
weathe	dWxZaZ
websit	fbqZdg
websit .	dekbdi
week	jgpYfV
week .	jhpZcV
weekly	ichfee
weeks	dbZbjo
weighi	dxcbcS
weighi things	ekceee
welcom	ZQfW5a
welcom aboard	ebVduc
welcom have	ccvYbc
welcom to	bVVX1i
welcom you	eZkijY
well	ebqYYl
well .	dgodac
well and	eedefk
well receiv	caqeed
went	dWUSY9
went .	ksbZZX
went for	eXYcfu
went to	dbYbmm
went well	bZwZdX
went with	iWYcdt
were	WbjaYw
were a	emdefc
were fortun	feeffi
were hoping	edceem
were impres	eXavZf
were lookin	eaZeeq
were not	gUbccw
were our	clcekY
were strong	eXUdev
were very	edbeem
what	demjZd
what @s	Xasbed
what a	dblcei
what about	baatde
what comes	dWxdcW
what does	dddoed
what happen	fR1XdY
what he	jgecfe
what i	rhdXcc
what is	cebrcc
what our	dXubeb
what salary	eZZuZe
what she	dndbee
what the	ijfYbg
what they	ceafbq
what we	igcbbm
what works	eddmde
what you	cZWond
whatev	fgekbf
whatev that	Xsecde
when	eqdfca
when .	ejeefe
when all	igeefc
when are	fcelee
when can	ebdZre
when could	faeqbe
when i	ZwfYcZ
when it	ffncdb
when she	eieefe
when that	eqYeed
when the	pfTYZp
when there	Z4UadZ
when they	iZodcc
when this	fendeb
when we	dnggaa
when you	hSWxai
whenev	ccbnhd
whenev you	cdbqdd
where	fZqZbg
where i	cWrhdb
where the	eflefc
where we	ZnjXci
where you	nZhcef
where your	ehidfe
whethe	gclkcY
whethe it	bgjejb
whethe the	dafodd
whethe there	fkddef
whethe they	dkeeee
whethe this	dVueeb
whethe we	eleedd
whethe you	sUbkbe
which	ifejbe
which all	leedfe
which day	eedkee
which has	enabch
which is	dZbhdp
which jobs	ebneed
which we	kcicfd
which will	gcfjee
which you	kYkdef
while	ainYbi
while .	eobdec
while the	dUwdeZ
while we	cvfZcZ
while you	fckefe
whitco	jhdded
who	ftdTah
who are	clhZeg
who has	ecacds
who is	kbedhe
who knows	XvecdX
who pass	eteVeb
who will	Zqbadj
whole	lNxahW
whole team	eboiba
whole thing	scfYbd
whom	dZdpee
whose	fdWZay
whose backgr	eZbdbv
whose experi	egbdem
whose qualif	eddden
whose skills	ikbbef
why	jWbpee
will	noXbec
will be	tkVXfe
will call	aeokcW
will carefu	phbceZ
will chase	Yvbbcc
will check	eqcbec
will circle	oedcec
will come	mpfVdX
will compar	hgdiec
will consid	gleeeb
will contac	npXgbW
will decide	oedecc
will defini	qZdded
will discus	ekeeed
will do	cYZmnd
will drop	ofdbed
will email	gWlejd
will exist	cVteee
will find	nadZke
will follow	YqWglb
will get	wZfbcZ
will give	xSgcdb
will go	mhceed
will have	9XaWaX
will hear	ujWbdZ
will inform	itXbca
will keep	fiUXau
will know	zdZUac
will learn	cpZeee
will leave	dZYddu
will let	rqVXba
will look	ZvcedY
will make	epccdd
will meet	YgXvdZ
will need	hibieb
will not	XcfZbz
will notify	cndeee
will now	gpbdeZ
will pass	hbdmce
will phone	hhegeb
will pick	VppYcb
will ping	Wtdddc
will provid	epZeee
will reach	fpbcdd
will receiv	rhXddb
will regrou	eleeee
will remain	fYjefj
will repost	edleed
will revert	nfdbed
will review	niZgcZ
will ring	hQbwdc
will see	ZtXnXb
will send	fZavab
will shout	amZeek
will sit	gjddfe
will start	fbmeed
will take	VkUcua
will tell	tmdTcY
will then	bgfjff
will think	dYcdes
will update	ilccec
will write	gkbjbc
will you	dXWXyc
will>again	erbhZb
will>answer	noZebb
will>ask	clXjYk
will>away	caYdZy
will>bye	ZkZacr
will>chosen	dfbVrg
will>closed	eSadfw
will>date	5YWeca
will>decide	uihVYW
will>free	bgdrfX
will>give	etVcjZ
will>goon	akegdi
will>hear	uqVcZZ
will>hold	ldZbao
will>if	hbkWle
will>joy	bWbolg
will>match	YkbvfS
will>me	iUdmgh
will>meet	ZlWohd
will>news	1dYZad
will>not	bndZdl
will>offer	ZoYigc
will>others	eVZeZy
will>papers	bXcrhe
will>post	cXdcqk
will>receipt	hbckeg
will>refuse	dYYeds
will>review	dlZfbk
will>said	kaheee
will>soon	XwiZca
will>sorry	Wldhei
will>start	WPei2Z
will>step	Z0Whad
will>thanks	Ygarce
will>them	fjYhhf
will>wait	wdjZcS
will>will	mxVXad
will>you	hfYkid
willin	eedkde
willin to	eedkde
win	adscec
wir	dZtcdb
wir haben	ecmeed
wir melden	ebpddc
wish	aefdcp
wish i	cfbbep
wish to	adpkgV
wish you	eYecct
wishes	egVepd
with	ccajen
with #	dqXcdf
with a	cWUfb1
with admira	eedddl
with an	ljVbdk
with anothe	ebbceq
with any	leZief
with candid	dceefm
with financ	mbfdee
with great	eeceke
with her	jaeeej
with hr	cidcmd
with it	auccca
with limite	fcleee
with local	fceedl
with me	WnZYWr
with more	eWbcfu
with my	jddefg
with next	cmecfe
with no	bdneee
with norvan	jbaemd
with one	dmgfdZ
with ostrav	ceadqe
with other	eYbddu
with our	kXXzZa
with pleasu	kdcdhd
with regret	daocde
with somebo	jaceek
with someon	ehceei
with thanks	edieeg
with the	amZmdd
with their	hbdkee
with them	XdpPdn
with two	edYsec
with us	bfhbem
with warm	feeeie
with you	Wjfqca
with your	ZTdqdo
withdr	ZQ3aYf
withdr .	dbtcfX
withdr and	eZjeck
withdr at	fdlefc
withdr from	ebkedh
withdr the	ddbecq
withdr your	bdpfcb
within	6MYccj
within .	dcdedn
within @s	6NZdcg
within the	wSaack
withou	hbZedp
withou her	ijdefb
withou making	ebdfen
woche	edleee
woche bei	edleee
won	cToabn
word	jnlYZR
word .	nccddc
word from	ijcefc
word on	Volbdb
work	dRgxec
work .	edmcfd
work ?	cdemee
work at	eYlkec
work before	ddemdf
work for	aVnudV
work out	eWgdds
work permit	ekamdZ
work sample	jZdnbe
work throug	encdfd
work we	fdeefk
work with	kXkYkd
worked	eZajdo
workin	hxdZcR
workin on	klbceb
workin throug	ekdefe
workin with	dgmdeb
works	ddaufY
works .	ededle
works ?	fdelde
works counci	ipZeda
works for	ebardd
worksh	cpgadc
worksh .	cpgZec
worst	lfecfd
would	YjXnjf
would @d	aWdved
would ask	deencd
would be	UiUhfs
would bring	epdXdg
would call	Wveddc
would expect	oWehde
would fit	dpbkdW
would get	oicZec
would have	dUkYUz
would hear	Vtdeed
would invite	ezdTba
would it	dbegdm
would know	pZeded
would let	ndedce
would like	XRX1uX
would love	XTVlwj
would make	bodcgc
would meet	eudWeY
would not	W2YbdW
would only	dteaca
would rather	dUnYZs
would ring	bpdcde
would suit	ecened
would take	dddddn
would want	fgejdd
would you	ZUd0fY
wrappe	eeecii
wrappe up	eeecii
wrenfi	ebdcmh
write	crWdXk
write .	dmeaeh
write on	fqYadb
write to	gmdabh
write when	bleefe
writin	fXbXfv
writin to	edjeff
writin with	ebbddq
writte	hSSvlc
writte examin	bdcpaj
writte offer	ebdeod
writte statem	caeocg
writte to	odddec
wrong	azeVbY
wrote	hfbbel
x	ejddeg
year	gXocdh
year .	eedfje
year and	ebeefl
year from	edqcbc
years	ecachn
years in	eebehk
yes	eRPk6W
yes .	XUWR9Z
yes from	dWWgvZ
yes or	wSZjhY
yes to	bVWrmb
yes we	iefffe
yes yet	flefec
yet	Y/WdbP
yet .	a0ZddW
yet and	bneeed
yet but	eoddeb
yet i	eqdfeX
yet to	duZcca
yet unfort	emdefb
you	fcehie
you #	ccjaob
you .	dZcfsd
you ;	agdqbc
you ?	bbauaf
you @d	jcjkYZ
you a	obYidg
you about	dvadbZ
you accept	XbZlqd
you after	isZadY
you again	akgbci
you all	ebtedX
you an	giZXnf
you and	Xdjmgc
you anythi	amkadc
you applie	ZgZcYu
you apply	eacjcm
you are	bhWrjZ
you around	eaoida
you as	cjdapZ
you asked	qWtTfW
you at	fihdXj
you availa	efeiee
you back	nebmaX
you be	dkanca
you before	madhee
you but	ceQajr
you by	6QUZdh
you came	cXaZdw
you can	mekacc
you come	eabrde
you comple	fedjee
you confir	eeckee
you could	eadjej
you did	YlcYcp
you direct	erdceZ
you do	XabuZl
you down	eZcddq
you employ	eabchp
you every	ebZees
you find	adaqgd
you for	ffjddf
you forgot	nbddfe
you forwar	dWcvcd
you free	dbbrdd
you get	qYaicd
you give	eadpgc
you got	cbYYzY
you had	hlddeb
you happy	fechei
you have	dSrohY
you hear	hqbadc
you here	fdiedh
you hop	cdemde
you i	eZedbs
you if	Yyacdb
you impres	etbYdc
you in	XaYeiv
you inform	eoceec
you intern	czUaaW
you interv	Yogdee
you invest	ejfdeg
you it	emhfeY
you joined	ebhdld
you know	mkhWcb
you let	edjkad
you like	aabslW
you luck	ecadep
you made	ccVxZR
you make	cndhZd
you may	hfcdfh
you mind	fdcjdi
you missed	eddmee
you more	oXdiee
you need	bbctce
you no	ecweeR
you not	qmYadX
you of	oZcbdj
you ok	cdemee
you on	fKUqve
you once	bjcked
you our	wVhZcc
you out	cqkobN
you passed	ecdoha
you please	eccnee
you posted	h3SZaU
you receiv	ncecee
you round	deqZec
you scored	deeefk
you send	edelee
you shall	pccZid
you shortl	cpddec
you should	mibbde
you someth	ancdXl
you soon	didgee
you stand	oadceg
you start	bbZYwc
you still	cOb1bd
you straig	qadcee
you succes	fekefc
you take	eaibrX
you that	aSYios
you the	hVWevf
you think	kacbme
you this	ejdocX
you to	XRepoi
you took	fckech
you until	hbdldf
you update	fjeefd
you waitin	fleefc
you want	fXqcaj
you wanted	ebecil
you we	dhZXoh
you well	ealack
you were	dQWZi1
you what	idcjee
you when	Yqhbdd
you where	dmddef
you will	vkVZec
you wish	beekge
you with	Zscfca
you within	qYdgdc
you work	ecdcoe
you would	UjZWcx
you you	lYaYrc
you>again	dhZgYp
you>answer	nbelab
you>ask	eYoiZg
you>away	doUdpb
you>bye	eZiedn
you>chosen	fdYfsa
you>closed	eKpXaw
you>date	sTZnde
you>decide	iVbmpZ
you>free	acfpcg
you>give	bjhpaX
you>goon	biWlek
you>hear	noeYbc
you>hold	cbmgde
you>if	btYbjb
you>joy	aaegkk
you>match	cdigbk
you>me	kUdmaj
you>meet	deZnla
you>news	vZcXfg
you>not	jVbabz
you>offer	aZUd5c
you>others	akeedg
you>papers	djamgb
you>post	cXfarj
you>receipt	lcyWbT
you>refuse	aVWobt
you>review	boajbf
you>said	Xlnbeb
you>soon	fpjbbX
you>sorry	eVdadw
you>start	aTbW4h
you>step	abW3ah
you>thanks	ggnfbZ
you>them	chddhi
you>wait	ikbfec
you>will	iiaeeg
you>you	fchhfe
your	ceiidf
your accoun	bbwdaY
your answer	eXgqcb
your applic	eejcbl
your appoin	aUSZ6T
your assess	cfYqed
your attend	eebmee
your availa	caiqab
your backgr	bbdjco
your breath	dsaceZ
your candid	effXZr
your career	feeeei
your case	drYeea
your certif	ccijfd
your compen	fdedle
your comple	dieefh
your contac	ieedhd
your contin	cZnjdc
your contra	cUXO7b
your curren	cidlcd
your cv	fqefab
your data	aXsYck
your date	cccrdd
your decisi	TarWyT
your detail	XodcZk
your diplom	eclgcd
your dispos	eccYll
your docume	husKXX
your email	WZ9PcY
your employ	daZctf
your expect	eedkde
your experi	cYqfce
your feedba	derceX
your file	dlTnXh
your first	fbenga
your former	egdked
your future	ecbeeo
your inbox	clQpiX
your inform	drbcea
your intere	jcecan
your interv	XZW2eb
your job	dbtcca
your letter	beUbwa
your lovely	ecjged
your mail	daoeed
your messag	eU2adU
your name	jmaccd
your new	cdWcvc
your next	gWjmfa
your notice	ecdode
your offer	dabavd
your online	ebbkek
your opinio	acscea
your origin	edelee
your own	fdeffi
your papers	h0ZTaX
your passpo	edbpde
your passwo	eWvdeY
your patien	gqaccc
your permis	ecdjei
your phone	eeclfe
your presen	dbjheh
your profil	carhad
your qualif	fmVhdh
your recent	dkejea
your record	dcjied
your refere	jcpeaX
your reques	eVqcei
your resear	cdbndh
your result	hcddek
your right	daWtfc
your safe	cjehdf
your salary	ccbarf
your search	eahcdn
your side	edcffk
your signat	cRUupY
your skills	ejafdj
your slides	adeode
your slot	edZpde
your start	fffdif
your starti	fedeje
your status	ZrWYdm
your submis	kfnYdZ
your talk	ibcled
your task	dbXvda
your test	dclafj
your though	dZcuYc
your time	bhfgeh
your travel	ecngea
your unders	dZheem
your video	gbaqed
your withdr	ebudeT
your work	hcXrbf
your writte	deejhe
yours	bWVU8c
yours .	hWeZzT
yours for	fcceqZ
yours has	eaheek
yours if	ebcdvW
yours is	cndgdd
yours was	eedeel
yourse	dagqda
yusuf	blcbdk
zoom	djffef
~'s	gacflg
~.	ikgcfZ
~;	cfkbbj
~?	cOZvnd
~@d	0SjZgW
~@s	1Rccea
~a	fqXldY
~able	hiejcZ
~about	gkdcfd
~above	ecaqde
~accept	Xeamld
~access	feheff
~after	padeec
~again	dZpddf
~all	rfZddb
~am	dfoace
~among	cvbYed
~an	irbYZg
~and	fharbZ
~anothe	egdeej
~answer	neddde
~any	eXtcce
~anythi	oeYedh
~applic	kfcfee
~applie	eccddo
~approp	ehcefi
~are	kkcjZY
~as	iXbdqd
~ask	kiaZdj
~assess	eifeee
~at	jnbdcb
~back	Zncddj
~backgr	ejeeee
~be	lvUhYU
~been	ewYcdX
~before	ohbbdd
~being	hheede
~board	fpddea
~boss	cgejee
~budget	fkgcdd
~by	zfZZcW
~call	cZnjce
~came	egecel
~can	Zfjclc
~candid	fqdaeb
~career	fgiffa
~centre	eifeee
~chance	ejeefe
~change	gdmeec
~chat	eidfee
~choice	dnceec
~chosen	mqXbdY
~client	jmeZeb
~come	cYiode
~comes	hjdeed
~comple	dkieea
~confir	doedbd
~contac	oZeiea
~contin	ekhced
~contra	egeYne
~conver	egehff
~could	cYbyac
~cv	eTskcb
~cvs	eaqeeb
~date	bgdnde
~day	eeeiff
~decide	P5abdc
~decisi	erdeYd
~depart	ebmefe
~depend	ejfefd
~desk	hcjefd
~detail	hWcred
~did	edlefc
~direct	ejffee
~discus	eiegde
~do	YncZkg
~done	dmgdec
~down	dleeed
~email	feheff
~ever	fbmfec
~everyo	dndeec
~exist	cVteee
~experi	dpcdec
~feedba	oacbei
~first	docdec
~fit	loZada
~for	hmXnab
~forgot	nbddfe
~former	egdked
~forwar	clbkdd
~free	egdjdd
~from	rjebeT
~furthe	cercdb
~get	mXihdd
~give	fleedc
~go	frcbdb
~goes	clfdee
~good	kgccfe
~got	oaddee
~had	heYacq
~has	d1XbdW
~have	lheheY
~he	eleffb
~hear	buZbdb
~heard	uWddgb
~help	eeeheh
~home	fhhdfe
~how	ibfdfh
~i	emckZb
~in	vaYecb
~inform	nZeeff
~intere	ZiTxcb
~interv	dqdbdd
~invite	nfeZee
~is	hvfZbW
~it	bhpbfb
~job	echcld
~know	hmbacg
~last	dcemee
~latest	kdchde
~let	gkecde
~like	heZkhd
~likes	ineZeb
~look	Zrbeee
~lookin	eleeed
~made	bndeee
~mail	fkceee
~make	dwcYac
~match	ftWgdY
~me	rmdZcU
~meet	dubbea
~merger	ecneec
~met	fmeeec
~minute	edekef
~more	jdapda
~move	dnceed
~my	jbefhe
~needs	ihdeed
~new	edkcic
~news	fieeef
~next	nidUej
~no	lncdeW
~not	tkbbaV
~nothin	jdeehd
~notice	hYrddb
~now	didkdc
~number	mWjeef
~of	qVafie
~off	iicffd
~offer	dvdbbY
~office	ejedef
~on	fjjcdc
~one	jmbeea
~open	edckdh
~openin	ebeefl
~opens	dXdaet
~or	fYifdk
~other	dneeeb
~our	jtacbW
~out	dcbdli
~over	cdscdZ
~panel	edfgfh
~place	dndded
~planne	jeeefe
~please	ehdide
~positi	eamfee
~post	eteeaY
~presen	eheifc
~profil	cteaeZ
~qualif	gsZaeb
~questi	dcmebh
~receiv	qadded
~refere	eZbmkd
~reopen	eamfee
~reply	fjedfe
~requir	emcefd
~review	chiefe
~ring	iZjeef
~role	cmkcda
~round	mbeaei
~second	mXbcdn
~see	xSddec
~select	dtdXdd
~send	dVboke
~she	brceec
~shortl	hjebee
~signed	ijbede
~skills	drcdeb
~so	cZbnkd
~someth	cpZWcn
~spoken	khcdee
~stand	ijddee
~start	cQjnna
~still	eddnce
~strong	dpcdec
~succes	kbffff
~suitab	fdeefi
~take	lfeced
~takes	emccfe
~talk	cZcldl
~team	idcdkd
~tell	wjZYbY
~test	efejee
~text	gdedfj
~that	cnbhaf
~the	ujdVeZ
~their	fjdffe
~them	cnddee
~then	glcdee
~there	j0SbcW
~they	hokXZZ
~think	klccdc
~this	cazddS
~throug	dZifdm
~time	ddcrdb
~to	fkcgde
~touch	jeeeee
~two	dUalcq
~unclea	lcefee
~up	aepefa
~url	dedhej
~us	jgZYmd
~want	abYeqj
~we	huXVdg
~well	ejdfee
~were	fvddYW
~what	hfjecc
~when	bgkeee
~where	ijddee
~while	dfiefe
~will	gkoebT
~wish	Zhdjfi
~with	bkanae
~within	yUcdeb
~work	jhcdef
~works	ebasdd
~would	YvaXjd
~yes	fceekf
~you	jgZkfb
~your	gsdfcW
`;
