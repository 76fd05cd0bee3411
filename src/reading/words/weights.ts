/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/words, the open corpora and nothing else; `npx vitest run test/reading/words -u` learns it anew. */
export const BIAS: readonly number[] = [-1.15, 0.89, 1.18, -0.02, -0.76, -0.15];

// biome-ignore-all format: a table
export const WEIGHTS = `
!.	cqYaZq
!;	udXhcW
!@d	vrZWdN
!@s	jedjea
!a	YqeYZn
!able	blaWYt
!about	dTyddW
!accept	etdgbU
!access	bdneee
!advanc	ebbefo
!ahead	eWdeer
!all	jXodeb
!am	eWceer
!among	hWXcev
!an	Rpbcbq
!and	Ysbhda
!anothe	eabefo
!answer	RzgXbd
!any	ZkpbdY
!anybod	ejceef
!anymor	eZceep
!anyone	cpYeed
!anythi	qkjYcS
!applic	cWcady
!appoin	cbcedq
!are	eZicem
!as	fdfefi
!at	dknadW
!availa	fccefm
!be	dcfYbu
!been	a1UZad
!before	JwoedV
!but	eoafcd
!by	pebYlY
!call	Zbdder
!can	cQ3cdX
!candid	fbdeem
!chosen	jnZddc
!client	aledeh
!clue	eqcceX
!comes	eboeeb
!commit	bwceeU
!confir	Zsddea
!consid	dPUad9
!contac	jcajeg
!contin	eYpdef
!contra	lkZddc
!could	fbndfc
!date	b2ZfdN
!decide	X3XddT
!decisi	hvZddT
!defini	evbcdX
!design	facefn
!discus	dcjeeg
!do	hYybdR
!down	dyadeS
!easy	fddffk
!either	ardidW
!email	cjkfeZ
!end	dpmdeM
!enough	eZcbes
!exists	eacfeo
!expect	iwXYdT
!extend	fXefeo
!feedba	Zdcdep
!file	eneefa
!filled	fuefeR
!fit	eYceer
!for	WgVWa4
!forgot	etceeV
!forwar	cgmade
!from	ilVack
!furthe	dUfbeu
!get	ZlWcdn
!give	arYajb
!go	dabder
!going	Ycfcbs
!good	egadem
!got	dSqdck
!had	ikdeeZ
!happen	Xbvbdc
!has	dvXedY
!have	fyXZcZ
!hear	coddec
!heard	ubbcda
!here	fdffej
!hesita	jdajef
!hired	eYfdbq
!hiring	eVcedu
!hold	erYbeb
!how	cfudcU
!i	aYpbdm
!idea	cugZcU
!if	ahneeb
!in	chibcg
!indivi	eceefm
!intere	eZneee
!interv	didhee
!into	eebden
!inviti	eZddfp
!is	ixcgZO
!it	YPnZYz
!job	ebYeds
!jobs	ebneed
!keep	ebehej
!know	bgwbdT
!knows	bjmcdZ
!later	tVcffc
!level	fceefk
!list	fadeeo
!long	dmeeec
!longer	eRiabv
!made	bmbadk
!mail	cbmcdi
!make	dXahau
!making	Ymceej
!match	eaYdes
!me	fTtZYl
!meet	ebadfq
!messag	kfgbfd
!monito	edredX
!more	hyVgdR
!move	efcdem
!moving	didcei
!name	cdqdeZ
!need	fTjYes
!needed	dbmeee
!needin	daeedo
!needs	fedffj
!new	ekkeeY
!news	elYcdl
!next	dH/VcZ
!no	eoeeda
!not	czaddS
!occasi	febffk
!of	hlcacf
!offer	dVZdQ5
!on	gibZbn
!one	qUbdel
!openin	lkYddd
!or	egkeed
!our	eXbhep
!out	dyNccb
!people	kYmfea
!pinned	epdeeZ
!place	cXdcWz
!please	hdedfh
!positi	eobedb
!possib	cmadZl
!prepar	cddnee
!procee	ebYcdu
!profil	fbdefl
!progre	fZcber
!promis	Xteddc
!pursue	eXZeet
!quite	eZdceq
!reach	Zhcoed
!read	ZZwceX
!ready	erdedX
!realis	duYeeV
!receiv	eZcoef
!recomm	eaedep
!recrui	daVeev
!reject	fpdeeX
!reply	gofceY
!report	eikeeY
!requir	fccefm
!retain	fbdfem
!right	ebjjed
!role	fZkedi
!said	ebieei
!say	fosbbN
!score	eadefn
!second	fXdeep
!see	hahbdl
!select	eYXbdz
!she	eldeec
!shortl	hSceeu
!signed	dndeed
!so	dfYndh
!sorry	sYZbdh
!speak	fbmeed
!sponso	faZefp
!step	eRycea
!steps	eWtdeZ
!succes	hVYbdx
!suitab	eZceep
!sure	esZcea
!take	kTcbnj
!taken	alceeh
!taking	eYdeer
!tell	Ycvdda
!tellin	dkcgef
!than	vTbiea
!that	YvUcdj
!the	cnXZeo
!them	cYXedv
!there	ehddei
!they	cXVca1
!think	eYddeq
!this	kRdZcx
!those	egafel
!throug	eadXes
!time	eYbcet
!timeli	fhfffe
!to	jZkZan
!told	dgnddZ
!too	eXmeeg
!turned	frcefW
!until	anmddX
!up	dqkadX
!update	esceeW
!us	khZeaj
!vacanc	ecodeb
!visas	faZefp
!want	bTXfZ1
!way	bnceef
!we	bXodbm
!went	eceefl
!were	ebheek
!what	bVsZhh
!when	bshbdV
!whethe	cRzdea
!which	eVuddb
!who	bqaded
!will	VukbdW
!wish	dZreeZ
!with	YVcac4
!word	ZgrddW
!work	dZkbcn
!would	cmdedg
!yes	eqceda
!yet	Y6XfcR
!you	bicXer
!your	ccVfcv
#	bTmlna
# #	Uegfqd
# .	aeqfea
# ?	edbhld
# a	eciihc
# and	ZjTY2T
# applic	dYceer
# comple	eXsced
# days	eeddle
# intake	dbddep
# min	dccrcc
# minute	caepce
# more	gclded
# new	ednddd
# on	UaX0cc
# others	dnWbqW
# per	fedcme
# plus	Yddcre
# to	edfndc
's	WnfSim
's desk	euXaca
's gone	ecceaq
's on	aZlcnc
's yours	daabvb
*long	hXdeen
*short	YZvYdf
*strange 1	ccmeal
*strange 10%	YgpdXj
*strange 2	cXlfdn
*strange 20%	VhigXk
*strange 30%	bkoSYb
*strange 4	dUofdl
*strange 45%	dS7YcN
*strange 8	fVkddm
.	ehicfe
;	lXeoea
<again>	hhZebm
<answer>	lhdfdc
<ask>	dbcrde
<away>	cgqagZ
<bye>	cbkffi
<chosen>	ecUaro
<closed>	ZaeWa2
<date>	vXaleZ
<decide>	mjWfiZ
<free>	ceapdg
<give>	dddsfZ
<goon>	cdfldi
<hear>	kkedcb
<hold>	cT/aaa
<if>	gldfdc
<joy>	cXkhoc
<match>	ecegcn
<me>	eaekie
<meet>	dfgoda
<news>	skXYdf
<not>	cldZar
<offer>	YaVa/c
<others>	ecXZb1
<papers>	bbbsla
<post>	cYfamp
<receipt>	hcxZbY
<refuse>	bWSaW/
<review>	fqZece
<said>	qieThc
<soon>	ipfeaZ
<sorry>	ffYZay
<start>	aYfa0a
<step>	dcY0ad
<thanks>	ecpcbh
<wait>	kxXYbc
<will>	ikZgfd
<you>	ecfghf
?	VOe/kT
@d	tVZnfZ
@d #	madhed
@d .	wWeegZ
@d ;	pqUcdU
@d ?	RfM9fX
@d @d	kddgee
@d about	Ycdldl
@d accord	kYedek
@d after	kZeddk
@d and	zfhTbZ
@d answer	dkedfe
@d as	ZxbicR
@d at	yRaidZ
@d before	ngeadd
@d but	c4YYaQ
@d by	cemdee
@d decisi	nbedee
@d either	3Ocbde
@d for	nOdubd
@d i	lgiYfb
@d if	nfjUec
@d in	ddbrbc
@d is	oZcgdd
@d now	sacdcc
@d or	TVY2ac
@d please	hadckh
@d s	nWhlba
@d so	gaefbo
@d sorry	vZZbea
@d the	jZbhfj
@d then	qebbdc
@d they	jYbami
@d to	cUcnjh
@d was	cnbdeg
@d we	nZefee
@d welcom	eedcle
@d when	rYcaeg
@d whethe	pacfde
@d will	gfcamd
@d with	0OckZZ
@d work	cYeqee
@d would	eeejee
@d you	sVbidc
@p	TxmYZe
@p .	ankbce
@p and	T4VYca
@p s	dnfdfa
@p the	bXvZVj
@s	/XYaaW
@s .	yfcZZZ
@s after	nbcffe
@s and	tVahce
@s before	kceeee
@s from	qYaecg
@s i	rXdeee
@s in	Ylfkcb
@s of	radbed
@s on	edemee
@s to	rebWiZ
@s with	adeqae
@s you	ncedde
@t	fbgodb
@t .	ecikeb
^ #	aVlbnf
^ @d	ygYbaR
^ @s	obddde
^ a	kkbjbY
^ accept	bbZhpd
^ action	dbasdc
^ ada	edbhfj
^ after	cXZXd2
^ afterw	nbceee
^ all	uToYca
^ althou	eZXZbz
^ an	dmeedd
^ and	hcehff
^ anothe	ejZdam
^ answer	pbkWcc
^ any	fbccpe
^ applic	aodeaf
^ apply	dcsbdb
^ are	cNZvoZ
^ as	dYabdx
^ ask	dbcqdd
^ asked	eYrbed
^ assess	jdegfe
^ at	eVmcco
^ automa	dYrdec
^ becaus	eccoed
^ before	bYZycb
^ book	edZped
^ both	eamieb
^ bring	ceemef
^ budget	eeleed
^ but	eoddiV
^ by	ikdcec
^ can	TWX1ja
^ candid	fqYadg
^ cheers	jcicgd
^ choose	Vbatde
^ choosi	fddffk
^ click	eccoed
^ come	dSQulf
^ comple	cdldge
^ confir	bcbrcd
^ congra	ZVgltV
^ connec	deiidd
^ contra	ccYS1b
^ could	WkXvcY
^ date	eeclee
^ dear	fcdhgh
^ decisi	jjcadg
^ detail	eacatc
^ did	celaak
^ do	YmfmeX
^ does	cccqce
^ drop	bdarcd
^ due	dnYZdm
^ enjoy	dascca
^ every	epabec
^ everyt	fdjefe
^ expect	sjZVdc
^ feel	egZfdn
^ fill	ebdpcd
^ final	qXbhdd
^ first	phcabd
^ follow	bficek
^ for	eifcid
^ furthe	feeble
^ get	WSzZec
^ give	vZRhda
^ good	bfflgc
^ got	dLUyfj
^ gracia	eapdec
^ great	YaireX
^ greeti	eoahbd
^ had	kZadap
^ happy	gdsaWd
^ have	Zaucec
^ he	juaWcX
^ head	edmedd
^ hello	ceemfd
^ her	dawYYb
^ here	bWnbqY
^ hey	fjbjec
^ hi	ffkdbf
^ hiring	iWpeed
^ honest	evTcea
^ hope	iXxXbX
^ how	aZwbaY
^ howeve	eddehi
^ hr	kUUhsg
^ human	fbeffk
^ i	dlhffa
^ if	lpeZbb
^ in	mclYag
^ intere	edcnde
^ interv	YlkjbW
^ it	ZsXZhi
^ job	eehdoX
^ join	aaqfbf
^ just	gSRrne
^ keep	ecbfgl
^ kind	ekZalg
^ kindly	kUWyZa
^ last	csabdd
^ learn	dfideh
^ let	ekQloY
^ lets	jbVrgX
^ locati	ecjddh
^ lovely	derZed
^ made	dbjmda
^ manage	hdnbdc
^ many	dflfeb
^ may	eadlfg
^ merci	ecndec
^ more	bsdcea
^ mrs	Zbdtbd
^ ms	UcUzcc
^ my	ZRvLVx
^ need	eddmee
^ new	dZhbdp
^ next	bgZtdY
^ nice	eZsedY
^ no	hnmUYc
^ nobody	eqbebb
^ not	ebcZcr
^ nothin	hshcaR
^ offer	WccWye
^ oh	YmZccm
^ ok	cbraca
^ okafor	eddmed
^ on	dkbbdl
^ once	dqbedc
^ one	dbZrcd
^ only	eqbcdc
^ our	mdjcdb
^ perhap	doeeeb
^ person	fkfcde
^ pick	dceode
^ place	eeclee
^ placeh	lageee
^ please	bdengd
^ post	eecige
^ provid	ieffef
^ quick	eiajdg
^ quillf	ehcdje
^ re	dcdjdj
^ recrui	gkgdbb
^ ref	egieee
^ regard	digdnX
^ regist	cdmceg
^ regret	dZaees
^ remind	cWlnbd
^ reply	bWXyZd
^ result	odcdee
^ sadly	emkbdZ
^ salary	eddhkc
^ say	bbmYmd
^ see	cbsbcc
^ select	qcaddd
^ send	cgblfe
^ set	ecrWee
^ she	hfbhpV
^ shortl	oaedfe
^ should	lzWWcU
^ sign	aZahre
^ sincer	gcZinb
^ so	dNVVo2
^ somebo	XcVgbu
^ someon	ghamcb
^ sorry	nfZabj
^ sounds	dYuYca
^ spoke	neebee
^ start	eddhje
^ still	e0ObdZ
^ subjec	feadpc
^ succes	qVfeff
^ sure	cqZddc
^ talk	kZmaed
^ team	icacdo
^ tell	ZWjrac
^ terms	daZesc
^ thank	genYaj
^ thanks	bZwcbe
^ that	jlaYmV
^ the	cmXZkl
^ there	XeddWv
^ they	edShml
^ things	fzTacZ
^ this	hXkZdo
^ three	gddjee
^ time	eeclee
^ to	eWfwdW
^ tobias	ocbeee
^ two	Wsaecg
^ unfort	egWbcu
^ unsubs	ddmceg
^ use	eakjec
^ veldt	icehfe
^ vielen	ecoded
^ view	denced
^ visit	cghhcf
^ want	damZmc
^ we	ghdbhg
^ welcom	bTPW9W
^ what	UXouYY
^ when	amQpkZ
^ where	eddmee
^ whethe	dpfcdb
^ which	eddned
^ while	edjeff
^ will	lfSVrc
^ wir	ecmded
^ with	bVkcjn
^ would	YSW8db
^ you	hccflc
^ your	cjibeh
^ yours	khccdf
a	gaandi
a #	dcaqdf
a @d	kaedfi
a backgr	eccimb
a better	dWlXcr
a bit	fldbeg
a bunch	eeejef
a calend	dYZued
a call	gRP5aa
a candid	gYYadx
a case	edapec
a chance	epdWdg
a change	ehYcdp
a chat	ehclec
a choice	foeadd
a close	ffcefj
a closer	ecddfn
a coffee	eeclee
a condit	ffedif
a contra	ciZZof
a copy	eaYvcc
a couple	eldeed
a date	gtWmZQ
a decisi	vjWcaX
a defini	mrabdV
a delay	lnXdda
a differ	dWXac1
a few	dkXpac
a final	wWdZed
a firm	iceejb
a first	edobec
a fit	kcdeeh
a friend	cWeYdt
a future	ffddek
a good	hfmdba
a great	bcocak
a group	bceped
a hiring	fcpffZ
a job	ecZido
a junior	edcdmf
a large	fddefk
a letter	vZdaae
a line	jceiee
a link	ebmicc
a little	hhdceh
a look	Xwcedb
a lot	hcddfl
a lovely	dbuYcc
a mail	obdcee
a match	ejVgdm
a medica	eeekee
a meetin	kgebee
a member	cwaZeb
a mistak	fZdffo
a new	eieffe
a next	dXoied
a no	QgZfcx
a note	edceap
a one	defiff
a perman	eceWtc
a person	fbdpce
a phone	njYfdb
a place	dcZYqi
a pleasu	feggbi
a portfo	dednde
a positi	eYceer
a possib	fqdZcd
a proof	edcnee
a quick	Zgbtda
a real	dcpYeg
a recrui	gmeeda
a refere	dZdqdd
a reply	noWYdb
a respon	0VYcec
a ring	edekee
a satisf	ffeeke
a scan	eeejef
a second	ciUqYg
a short	ZZezaY
a slot	edcned
a small	djbjee
a strong	doaaej
a succes	eeddnc
a techni	dcZsdb
a test	dYbwdZ
a time	dZZvcc
a trial	dhZned
a very	chZZcq
a video	ckbjdc
a while	dqcdeb
a word	WomcdX
a writte	eeeieh
a yes	tOUlqW
able	ogYYUr
able to	ogYYUr
aboard	ebVdtc
aboard .	ebVdtc
about	efpieV
about @d	ccQycd
about @s	0Pcade
about a	YignZc
about an	eubaYc
about it	gemWhc
about next	dneded
about other	feeeej
about our	denaef
about the	bljbjW
about timing	erbeeY
about you	ekcnbZ
about your	dbmibe
above	ceVidq
above time	ecbpee
accept	VXff2V
accept .	YpXbqY
accept my	iaeeej
accept the	aYjqbd
access	basded
access to	basded
accord	kYedek
accord to	kYedek
accoun	aSyWkd
accoun .	dSiXpm
accoun has	ebpcfb
accoun to	cghhcf
acknow	enkacZ
acknow receip	flkbdZ
acquis	eiYghh
across	dYlncb
across your	eccqdb
action	dbatdc
action requir	dbasdc
active	evRcdb
activi	feiefe
actuar	egdkdd
ada	iWXmhi
ada .	jbfhfe
ada congra	feegid
ada i	ffeifd
ada thank	hbYkfj
ada thanks	eebigg
ada we	icafel
add	agkeee
add this	chfhdf
added	cijXnZ
added to	cloYca
addres	XW7YYY
addres .	eaklcb
addres by	depYef
addres is	edkgde
addres that	eYtddZ
addres to	cgigde
adeyem	eeehfg
admini	fddefk
advanc	cjWfdm
advanc to	fcdjeh
advanc your	ebbefo
advise	djacel
afraid	ZlSaZv
afraid .	bkaedj
afraid it	fbbdeq
afraid you	dkZcam
after	fmYUZt
after @d	cdeceo
after a	fbddfm
after all	jZeedl
after carefu	ebddeo
after our	fceefk
after review	fYdefo
after that	a3VWcW
after the	dnYYcn
after which	nbcefe
aftern	eiaiak
aftern thank	eideff
aftern we	hkVcap
aftern you	ebkjdc
afterw	pSrcbZ
again	Xhdhbp
again .	canfci
again @d	adcocj
again after	Uredeg
again for	fbbfep
again on	bsdXdd
again with	eaZqef
again>again	eYdreb
again>answer	eapeeb
again>bye	dcVjeq
again>chosen	ebefem
again>date	xQbhdf
again>free	ccfjei
again>goon	mecaei
again>if	ejmWef
again>joy	ecXees
again>me	incecY
again>meet	cnZjZd
again>news	bscceb
again>not	ekdeee
again>others	fdeeek
again>post	dSbccz
again>soon	cmeeee
again>sorry	dfceem
again>step	bafpcf
again>them	fgXXbv
again>wait	fbddfm
again>will	fmbXdj
again>you	lmXZcj
agains	ZoXbXn
agains the	dnbged
agency	ebpdce
agency .	ebqdcc
agree	hfdhgb
agreed	eecflf
agreem	dacbph
agreem .	ebdcqd
ahead	eSkfdq
ahead with	eXcees
aim	1XWaec
aim to	wYabec
alas	cZaddt
alert	dZ1UaZ
alert has	ecpddb
alerts	dXzaYa
alerts .	dZtdZc
align	fdefej
align more	fdefej
aligne	fcbeen
all	ldpXea
all .	cjlcda
all ;	iZgddj
all applic	thPfdg
all candid	tcacdc
all day	eZmjec
all good	ecndec
all hiring	fejefe
all i	enbede
all interv	qbhYed
all of	aSiZsg
all open	ecneec
all recrui	eZpeec
all the	ZltWeW
all we	ejfceg
allow	mpaUdc
allow us	mpaUdc
along	dafceq
along .	ebjdfj
alread	iYRYb1
alread been	edccfn
also	dcdleh
althou	eYXZb0
althou we	fdcecn
althou your	ebcdep
am	cZgbnj
am afraid	ZlSaZv
am away	icjeee
am callin	fbcbkl
am curren	fcleee
am deligh	fffcjf
am happy	ecactb
am in	klTZnZ
am meetin	mTZrbd
am not	leaccj
am off	Yesdda
am on	YW5abT
am out	WXxccd
am please	eddcnd
am sorry	aebcas
am told	nmYcca
am waitin	dndeed
am writin	dZgddo
among	ekbVcq
among the	fngadc
among them	efdZep
amp	ekdefe
amp ;	ekdefe
an	hlaedf
an addres	eYtddZ
an answer	trUVYX
an applic	babdgp
an appoin	eYcedq
an assess	erfVee
an automa	cllecZ
an email	mcdbeh
an equal	kcmccb
an except	fedefj
an hour	fdiefg
an intern	cmabak
an interv	cnYnbb
an invita	cndgdd
an offer	YnaSoi
an on	eaZudd
an online	elddee
an openin	fedlfd
an overwh	ebdeem
an unusua	edcffl
an update	msScdc
analys	jaffhe
analys .	cifbje
analys has	pZbeee
analys r	eeZkfi
and	ffeeei
and #	ddincb
and @d	qadbee
and a	cbiiid
and all	bdZddt
and am	Zneeee
and amp	ekdefe
and an	fjeegd
and are	doVckc
and be	eXuceZ
and can	dbchdn
and condit	acsbbc
and effort	ejfceg
and every	raafec
and experi	dpddeb
and for	bZiidk
and forth	fadeen
and get	dsiZbZ
and good	dcdbdr
and has	jcddei
and have	bsfabc
and he	efkced
and hearin	cflbdg
and i	gXaqdg
and if	dlecee
and is	dwRdea
and it	ckZZji
and may	fdeefj
and nobody	digeee
and on	nbdbcj
and one	ejaedj
and open	edjdeh
and our	hkZdeh
and reed	kUiihc
and return	ccaiod
and said	dldchd
and see	dfVtYa
and send	bbcjoc
and shall	igefed
and she	bhdVYu
and so	igbedi
and somebo	dqefeX
and someon	cgekfc
and start	Xqbbkb
and tell	ldacje
and that	lXnYee
and the	cqgfYZ
and then	ufbXdb
and they	cbdbcr
and think	fedlec
and three	ddjbej
and told	cZsddb
and two	fdedfk
and values	dfideh
and want	dkXsaY
and wants	bcfofe
and we	jXXgdr
and what	dikecc
and will	YomUka
and wish	edpeda
and work	eddboe
and would	ccclbl
and you	pQVfau
and your	dkbffg
announ	Yobbma
announ that	ebdcpc
annual	bdpcdd
annual leave	bdpcdd
anothe	aaWZT8
anothe applic	bWabcz
anothe candid	eeYbZv
anothe direct	ecdden
anothe job	ddqebb
anothe role	dmcbci
answer	uiVZfc
answer .	hoXXbl
answer @d	gmdbdd
answer about	mmZdeY
answer any	ikZhdd
answer by	lZZepY
answer comes	xZXbcd
answer for	Xqfeed
answer is	cbdWpk
answer on	vdbYae
answer the	eYcrdd
answer to	bUcodo
answer was	XpVcdl
answer will	mbeeed
answer within	wZXbed
answer>again	bialbg
answer>answer	qnVebZ
answer>ask	albWdp
answer>away	cXscde
answer>bye	emddec
answer>chosen	aWZoli
answer>closed	dcmecg
answer>date	8UYYeb
answer>free	aoaidd
answer>give	haXqZi
answer>goon	dufZdY
answer>hear	Wijgeg
answer>if	Zkigag
answer>joy	pZeddd
answer>match	ekdeee
answer>me	pbbeZj
answer>meet	juZXdU
answer>news	shXVai
answer>not	iOkbeq
answer>offer	dabscd
answer>others	bWgZYy
answer>papers	cZZucd
answer>post	imfaae
answer>receipt	dblckd
answer>refuse	foddfa
answer>review	eidide
answer>said	gieeee
answer>soon	onYZda
answer>sorry	bocefd
answer>start	bYlncd
answer>step	dlXqcY
answer>thanks	cWddds
answer>them	fddngb
answer>wait	Yileed
answer>will	jbglac
answer>you	nhbgcc
any	chgjdc
any decisi	drcaed
any furthe	eXjkdf
any more	erbceZ
any next	fWrefb
any questi	hchgde
any time	bdpWlZ
anybod	YvYcdd
anybod 's	Yubcdc
anymor	eZceep
anyone	bpWdci
anyone .	evceeS
anyone for	cXYddw
anythi	gvhXaV
anythi .	ldpYdZ
anythi at	biehff
anythi before	hnaceb
anythi from	pgbdeb
anythi is	aoebde
anythi you	eddeel
apolog	hgYcao
apolog for	ekbeef
appare	pPlZdk
appear	fddhei
applic	egecbo
applic .	ggbdbo
applic and	fhifcc
applic are	dXkbdm
applic as	dYldej
applic at	emceed
applic carefu	kmYddb
applic congra	feddmc
applic did	eXceeq
applic for	ghjdbe
applic form	eccpdd
applic from	calcdj
applic furthe	eedefk
applic has	bgnabg
applic i	ekceef
applic is	muMXaj
applic it	ehZmdf
applic number	eaodec
applic on	eddefl
applic please	fcdmde
applic reache	fijddc
applic right	cqYiea
applic stands	egidfe
applic status	ddXpeh
applic thank	dfdmed
applic thanks	jlebdb
applic the	eecfel
applic to	baibep
applic was	idbbdn
applic we	gcdbhl
applic who	eldYek
applic whose	fcdeem
applic will	mcRbds
applic with	ekddgd
applic within	obbefe
applic your	cfkidb
applie	ZcvWTl
applie .	egbccn
applie for	egmgab
applie to	bczWZa
apply	aZqeZl
apply .	chlddc
apply @d	bdlcdj
apply again	eYcbeu
apply by	ddpbdc
apply for	ecdldg
applyi	bejiVk
applyi .	dbjmWh
applyi for	dZlgbi
applyi to	cmgecd
appoin	aOLS6r
appoin .	bUVbxi
appoin you	feeZod
apprec	hYodZi
apprec the	fbdefm
apprec your	iclbbh
appren	dalcej
approp	cqaaeg
approv	cphZnS
approv .	dmmbcY
approv your	ebcdsZ
are	fmZggc
are @d	eenddc
are a	awUVam
are among	cubYed
are an	kcmccb
are being	dmggdY
are closin	gdcffk
are curren	jjedea
are deligh	fdbdnd
are excite	ificfc
are expect	UVa1Zd
are finali	dwYddY
are focusi	ebcdep
are frozen	eZtbda
are going	hdVjbm
are happy	WVWrta
are in	ZnUXtc
are intere	bcavbc
are invite	lbanbb
are keen	coeced
are keepin	eideeg
are lookin	mhacef
are meetin	pbdcee
are moving	dcYmcl
are no	ecbeeo
are not	faWXY3
are now	dXoddj
are offeri	ecdeoc
are on	peheZZ
are one	epdceb
are other	fddffk
are our	gRUW5Y
are please	aYasmZ
are posted	jfdcdg
are select	dtdXdd
are shortl	chejde
are sorry	dWsccg
are still	f9VYZS
are taking	huXbda
are the	ciadii
are thrill	cWnboa
are throug	aWa2Ya
are unable	egbcbo
are welcom	batWbj
are well	fjiccd
are workin	ewaddU
are you	aNYynZ
around	lilbaV
around .	enibeY
arrang	XWY4cY
arrang a	dWdtdb
arrang your	ZWZ0ec
arrive	oXxTZX
arrive .	jcvUaY
as	cdcavc
as a	eYoelW
as deputy	fcbdpc
as discus	jbccob
as i	amdcan
as it	cpZcci
as long	csbdcc
as much	ebddar
as our	ibcdmd
as planne	bsddda
as possib	cfaqdc
as projec	fdfdke
as promis	dbcfne
as sales	deebme
as she	mabiee
as soon	fmWmcb
as the	dnZddg
as this	cmfgea
as we	cbVdom
as you	bSlYbv
as your	iakhfZ
ask	dkSrcc
ask for	fcckhd
ask me	mWcgdk
ask that	eebnee
ask you	dhekdd
ask>again	clWobc
ask>answer	ecucdX
ask>ask	dcbldj
ask>chosen	nZfffe
ask>closed	eaicdk
ask>date	mcWikb
ask>decide	aaajrb
ask>free	dlXpba
ask>give	aXZ6ea
ask>goon	dVsdcg
ask>hear	Xaljie
ask>hold	eidiee
ask>if	edXuae
ask>match	hambdg
ask>me	hZgpYe
ask>meet	fdauZa
ask>news	cjdcmc
ask>offer	baVazc
ask>papers	cUU6gb
ask>post	ebXcct
ask>refuse	iYddgl
ask>review	efZcpd
ask>soon	eXbted
ask>sorry	iYbccr
ask>step	Wdaybc
ask>them	analae
ask>wait	hwYWcb
ask>will	leZlYf
ask>you	bTe3dZ
asked	gikkXU
asked about	ekibec
asked me	eldhdd
asked to	afbsba
asking	ebapgb
assess	crOtZa
assess .	hsXadc
assess centre	Ymclbd
assess day	iZdmed
assess using	fdcmee
assess which	edfkee
assist	aidgoY
assist #	fjbefg
assist .	deidnY
assist positi	epZeed
associ	ibahjf
associ .	jdagkb
assume	chdmdc
assume that	nZfffe
assure	pfYcdd
at	igkfZd
at #	mTZjoa
at @d	kZoccb
at a	ebkkeb
at all	bemfhb
at any	dfqZdb
at bright	eblieb
at by	ilcdeb
at heliop	eddieh
at marlow	emcefd
at norvan	eZqdea
at our	ckijZa
at presen	ecoadf
at quillf	eeieeg
at recept	lbTped
at some	hubZca
at stanme	fbdhek
at that	fheddi
at the	tidgVX
at this	dcXbcw
at veldt	dnjdaa
at your	bflkdY
attach	XSdg4X
attach .	cWhVxZ
attach docume	eccard
attach form	fecmee
attach is	fdedme
attend	laihae
attend .	edlfec
attend by	eeblee
attend the	icidbh
automa	bhrccY
automa confir	fkicdb
automa messag	bkkgda
automa reply	dYrdec
availa	cXfsZh
availa .	eYZobm
availa for	ddZqde
aware	cmdbeh
aware that	cmdbeh
away	jgeccg
away .	jlabdf
away from	dcodec
away>answer	eamidb
away>away	bcrcdd
away>date	dR2dYY
away>not	hanhda
away>post	enYiec
away>review	jbjeed
away>them	gUZZnp
away>wait	lnXdda
away>will	bbolcZ
away>you	hXYldm
awful	eascdZ
b	edekfe
back	qjXecc
back .	aobXfi
back @d	oXcael
back and	decden
back by	bbejke
back for	dZaueb
back in	pSqbda
back on	gahkcf
back to	qsVbaY
backgr	cYamep
backgr .	cflbdg
backgr and	eWbtcf
backgr at	fbceeo
backgr check	daZqmY
backgr is	ecZcbu
backgr shortl	ekbhed
bad	pebZdg
bad .	rccaed
bad news	eieeeg
bakery	ebagqb
balanc	eeeefj
bank	lcdgfc
bank holida	mcfded
basis	ejcefg
basis .	ejcefg
be	ikYdei
be #	fedeke
be .	mgXadk
be @d	5bTZbR
be @s	klcZdd
be a	fkYecj
be able	rnbgWT
be advanc	ebbefo
be an	eneebc
be back	gUteec
be chosen	lqXbdY
be commun	ljccdc
be consid	aQhudi
be contac	htYadb
be contin	eZdeep
be discus	ddeckh
be done	hcjefd
be extend	fXefeo
be glad	fbidej
be gratef	Yadsfd
be great	daejej
be happy	cZkmag
be hiring	bPYddz
be in	cvTdkV
be inform	cqbcec
be intere	lkbgca
be invite	b2aSdb
be inviti	dhdcdl
be joinin	cYabve
be kept	edcefm
be made	yRcdee
be making	amidea
be moving	diccej
be needin	daeedo
be notifi	oqZacU
be okay	bceidm
be on	kcmadb
be open	edjgfd
be part	igkdZe
be patien	hkedeb
be pinned	epdeeZ
be possib	cjdiec
be progre	fceffl
be pursue	eZdffn
be put	oXZocd
be read	cWsefb
be seen	Ylmdda
be shortl	egddej
be submit	hcdked
be taken	hadeel
be taking	ebacer
be the	ZpZXnb
be told	oecdec
be too	jXdeem
be your	edfjef
bea	eeiefe
bear	byZZcY
bear with	byZZcY
bearin	efmdfb
beat	bVUXot
becaus	cYtlcW
becaus of	datdda
becaus the	fXipeZ
becaus we	ekdffd
becaus you	ecgheh
been	chfcfj
been a	cnaddi
been able	edddfm
been added	cloYca
been appoin	edddme
been asked	dchkee
been cancel	eZadds
been closed	eWVady
been create	eardeZ
been decide	eobeec
been filled	dXVdcy
been forwar	gmbeeb
been given	gkadcg
been invite	dZdqec
been made	bpdeec
been moved	kqWfbY
been offere	etdeZX
been put	ebpedb
been receiv	oWocdZ
been retain	fbdfem
been schedu	dcYsed
been select	cXUupY
been set	eZvaca
been shared	ekdkda
been shortl	hXcrcd
been signed	cobeee
been stoppe	fdiffe
been succes	dcmcic
been taken	anadcj
been travel	lnXdda
been unsucc	cgUbdt
been withdr	eZnddf
before	mnYjZY
before .	feeffi
before @d	kaqXgW
before i	nWdkde
before making	blcjcd
before that	erXbdd
before the	thXfZX
before they	ikeZdd
before we	ZmUwZX
before you	gieeee
begin	blbYnd
begun	dtXhdY
begun .	dqYhdb
behalf	duXbaa
bei	ecmded
bei ihnen	ecmded
being	jveYaU
being consid	drafea
being evalua	hoZcdc
being looked	hqWZee
being proces	igcefe
being reorga	eYpfed
being restru	eTteed
being review	ctdedY
believ	fjedfe
below	bXfnej
below .	dagnee
below and	dedihe
below to	ecbped
best	ddiheg
best .	edqedZ
best and	edjfff
best for	eYoeef
best of	eaader
best regard	dkeeef
best wishes	fibhch
better	XIuWZ1
better .	Ybndej
better match	eccdep
better meet	ecdden
betwee	wYVWbo
betwee so	fddffk
betwee the	oZeddh
betwee you	ejbedi
bewerb	ecmded
bis	feiefe
bit	fldbeg
bit of	fldbeg
blog	cijdde
blog .	cijdde
board	wZUZkb
board .	jqeUgY
board did	Yoeeef
board has	dYcekl
board meets	sZdcec
board on	eadpZh
board signs	tacadd
board wanted	edeeWr
board will	gnddeb
book	ecYsdb
book a	fedkee
booked	baWwcc
boss	miQbcl
boss .	Zsdcec
boss is	gieeee
boss says	jddbkd
both	fXikib
brief	dYajen
bright	kdlgbX
bright .	mbnecY
brindl	eYmjeb
bring	eZgjie
bring a	lZdjee
bring photo	eeenae
bring the	eZnieb
bring you	dlbOrh
bring your	bdendf
bristo	eddjdh
browse	ddpbed
budget	eeoaZg
budget approv	fekeee
budget are	dYpffe
budget change	ecneed
budget got	eeleed
budget is	jbgeef
buildi	cfZmeh
bunch	eeejef
busine	ebaido
busine priori	fcbeep
but	brPThs
but can	ekdeee
but i	bmeedg
but it	fuaXkT
but nothin	codeec
but please	jcedeh
but she	eldeec
but that	ZzZddV
but the	kTOYc4
but they	fXoeja
but we	YhYZqj
but would	djecdj
but you	lldeeX
buyer	faeegl
buyer .	fbeegk
by	tZXhlX
by @d	vTXlmW
by @p	Uthdec
by @t	hddkec
by a	fYWZbv
by clicki	cdtVde
by email	anceeh
by mistak	dngcfa
by our	lmhZdW
by phone	acccjo
by return	eabqed
by teleph	hkdded
by the	3OQatZ
by them	dZuceW
by two	maedfg
by your	dYbvcb
bye>answer	dXhqcb
bye>bye	eccgcp
bye>chosen	eeZbgp
bye>date	WakUvX
bye>decide	fgiegb
bye>goon	bfbkek
bye>hold	eareeZ
bye>others	eadeeo
bye>review	eduffS
bye>step	eheied
bye>thanks	ggiffb
bye>them	fRndhj
bye>wait	eYreec
bye>will	aYjZoh
bye>you	cWcdjs
c	eddmed
calend	cWXzdc
calend invite	edapee
call	dUYwal
call #	camjde
call .	eePmil
call ?	cddnee
call @d	fWZect
call me	boedfc
call on	cWoYdn
call with	dPb2ca
call you	fjUoae
called	jRPrbp
called for	dYWtcg
callin	gacbjl
callin to	fbcbkl
calls	kaZden
calls for	fcaeeo
calm	ffeefi
came	WgTkmk
came across	ebcqdd
came throug	Xcbdud
campus	dideeh
can	amdigd
can be	eddnde
can check	dgpZda
can count	pbddee
can do	dodXnW
can expect	nqWada
can give	aWkcni
can imagin	ebdeem
can look	egidfe
can not	U0bace
can offer	ddebpe
can only	eeaTcu
can put	daercd
can say	dogcbb
can see	fdeffj
can start	edbpec
can take	ZwaZcb
can talk	eXctdd
can tell	lSpdee
can we	bacjle
can you	XVXvna
cancel	eThaYu
cancel .	eaTddw
candid	jnYZbm
candid .	dhbZZt
candid accoun	ebpcfb
candid are	Ysahbb
candid by	tYbded
candid has	eyQdaZ
candid have	jbeefh
candid i	bYrdgb
candid in	gjdddh
candid is	ehagej
candid may	diecej
candid more	fddffk
candid portal	dYuada
candid select	eldefd
candid thank	ejgkcY
candid to	eedeel
candid we	ciZjei
candid who	ckXVdt
candid whose	ggYadq
candid will	wdYacb
candid with	ebcdep
candid you	cqYama
car	Xcdbtf
cards	fmeedb
cards but	fmeedb
career	hagfdi
career .	fdceen
career opport	lZblde
career site	ecceen
career so	ggiffb
carefu	okVach
carefu .	jpWdda
carefu consid	ogbcdd
carefu though	fddefl
case	dmSuaX
case interv	eddmee
case study	hYZueZ
caught	edVtea
caught my	edVtea
centre	Xmaobc
ceo	XcWxaf
certai	gldced
certif	cckjdd
cfo	eodcdd
chair	bldYhj
challe	badpeg
challe within	ccdqed
chance	dvaVcf
chance to	egdefi
change	WmhXao
change .	Wnlcdc
change in	boXccm
change of	eamddf
chase	axZZbb
chase me	hjdeee
chasin	d2QYWW
chat	cXewba
chat ?	eccqdc
chat on	eddmed
chat with	eibiee
chatti	jZhdei
check	ejeiiW
check .	dZYqoY
check out	bhhdjd
check with	lpbZab
checke	gefefg
checks	ebcnhd
checks .	ecemed
cheers	jcicgd
chef	eclceg
chemis	cWjdar
chief	eebmee
choice	ggaahk
choice by	ncedde
choice of	caeiem
choice when	ggiffb
choose	kXTmoZ
choose a	eccned
choose on	uaeXbe
choose you	cbacub
choosi	enfdcc
choosi betwee	fddffk
choosi bright	jZldee
choosi marlow	elYcjf
choosi norvan	eoadee
choosi ostrav	jgcdee
choosi tallow	cYinee
chose	iVZXcz
chose somebo	jYcaep
chosen	ggbane
chosen more	mmZeeY
chosen someon	fdefej
chosen to	egjbbj
chosen you	ecbexR
chosen>answer	piZaYi
chosen>bye	ecycaR
chosen>chosen	hZcelh
chosen>date	eeZhco
chosen>free	eleddf
chosen>goon	eeZecr
chosen>match	ebdddp
chosen>me	cYoXld
chosen>meet	dtdVed
chosen>not	ejbecj
chosen>others	dUlbZq
chosen>post	cXSX5b
chosen>review	ejeeef
chosen>step	ZeWzZd
chosen>them	ZOllWt
chosen>will	mxXRiW
chosen>you	fdXVuk
christ	ccqcdd
circle	necZdh
circle back	necZdh
claims	idjded
clerk	idjaib
clerk .	dbldjc
click	ebdped
click the	ecbped
clicki	cdtVde
clicki the	depYef
client	dkSeZs
client .	Zabldo
client has	fbaecq
clinic	eddgZo
close	XdhVax
close on	actZdd
close the	Xmadel
close this	jbdeei
closed	aibYat
closed .	cneYbi
closed and	fddffj
closed this	fcbeep
closed>ask	ebrdeZ
closed>date	agdcbq
closed>hold	feoffY
closed>me	dToYcl
closed>not	eXbees
closed>others	ebbedp
closed>post	emTcle
closed>review	dSidds
closed>them	WhTbls
closed>wait	eZbeeq
closed>will	egbcrY
closed>you	eQwZhd
closel	fbVacw
closel .	eYZeer
closel match	inbbec
closel with	fdefej
closer	dbcdeq
closer fit	edeefl
closer to	feeefj
closes	lUsaab
closes @d	jegeee
closes on	aXtdbc
closin	lWjcdi
closin date	maddeh
closin your	fdcffk
clue	eqcceX
coding	bWazbd
coding challe	badpeg
coding exerci	ebdrdc
coffee	cddpdd
coffee on	eecmee
collea	WnqPgf
collea .	cfZcog
collea in	dclbej
colleg	fddhhe
come	khcjdV
come and	ZbRnqe
come back	ujcQbc
come by	fdejef
come in	fadidk
come to	mZbjee
comes	pZqaaX
comes .	ilceec
comes @d	xZXbcd
comes next	eboeeb
comes to	ggiffb
coming	giiWef
coming in	hmkXbZ
commit	dvVYgc
commit .	fqbeeY
commit could	edeefk
commit has	elacdk
commit will	dmdedd
commun	pdfdbd
commun to	jhZjce
commut	dY1cYP
compan	bbvddY
compan .	cgkeee
compan has	fcpffZ
compan is	dboeed
compar	ewacdW
compar notes	bqcbed
compar your	igdhec
compen	fdedke
compen detail	fdedke
compet	dkXaaq
compet for	fcdeem
compet salari	efmdcc
comple	dlfhbb
comple .	kjqUcW
comple a	fddlee
comple an	elddee
comple it	eeejef
comple its	fcdeel
comple our	ejcbej
comple the	clWsda
comple your	handed
conclu	YmZcdo
conclu it	fceefk
conclu that	eccdep
concre	dwXccV
condit	acqZhb
condit offer	ffedif
confid	diedhe
confir	ccnhlV
confir .	daXuZd
confir our	bZWrjc
confir receip	ialcde
confir that	kiuVbU
confir the	dZpYid
confir whethe	ecbpee
confir your	Yasaic
congra	ZRZi6S
congra .	ebcnjb
congra from	dcbcrd
congra on	aZihmZ
congra you	dYUjwZ
connec	cbnhae
connec .	dbmecg
connec with	deiidd
consen	dbbwYc
consen form	ecbtZc
consid	feZlcj
consid .	ZtXkba
consid applic	fedffj
consid for	cXcmel
consid furthe	ebZefq
consid heliop	ifdeff
consid marlow	eibdje
consid quillf	ecnbgd
consid the	cVdkep
consid we	fcfffj
consid you	eYancm
consid your	pfbbde
consul	eXccds
contac	koeecX
contac .	ercdeZ
contac detail	iceifd
contac for	hmbagc
contac my	fejefe
contac us	kdaheg
contac you	nqXebX
contat	eaqdeZ
conten	dtXXbd
contin	Ybojfb
contin .	fateeW
contin intere	dXnkdc
contin upon	eeddnc
contin with	ecWmej
contra	YXSH/X
contra .	endWkd
contra as	dWaYwd
contra by	effbkf
contra in	deeWse
contra is	aWWktc
contra of	fedclf
contra to	lkZddc
conven	ijbhcb
conver	cYcuag
conver .	eZcneh
conver with	ediied
convin	jbeeeh
coordi	bYZwde
coordi will	cYZwdd
copy	gYXtgc
copy by	fffcjf
copy of	daXwdc
costs	eedkee
could	SiX0Xh
could be	mceeed
could not	dZcdds
could we	dadnhc
could you	cSX7aZ
counci	icVdli
counci .	YbXiqe
counci has	eqZddc
counci recrui	lbjbec
count	shYZbd
count on	shYZbd
countr	eedefj
countr .	fddffk
couple	eldeed
couple of	eldeed
course	gkkbZc
course .	atcddb
covers	eZheZo
crane	fhdcfj
create	dZwaca
create .	eardeZ
crew	ZaVjrg
crew .	abZmnc
cross	eZceeq
cross again	eZceeq
cto	aYaxcc
cultur	ceigeg
cultur and	dfideh
curren	khhgbY
curren in	ejieeb
curren review	kibdec
custom	ekceeg
cut	dgUWaz
cut off	ecYcer
cv	dmkeaa
cv .	ddmdcg
cv ?	fddkee
cv has	ggmacd
cv if	fedlfd
cv in	eacodf
cv is	cpccde
cv on	jrYZcc
cv with	ejedfe
cvs	cjmbdc
cvs .	ddpeda
d	ecdefm
dank	ecoded
dank für	feiefe
das	ecmeed
data	hUobcj
data analys	kbgfee
data engine	ednddd
databa	ddnYcj
databa .	dhpZcd
date	exUodO
date .	esecdX
date @d	gacofd
date and	dobgcb
date for	jzaZcO
date is	dicdkd
date on	ddbmdg
date the	obebfd
date with	deffif
date>again	tZcZgb
date>answer	/VZXaZ
date>ask	mXbYmi
date>away	eedlde
date>bye	YdolbZ
date>chosen	fecehi
date>date	phXjYc
date>decide	0ReUee
date>free	TjgqgZ
date>give	pSefdh
date>hear	6QYYcb
date>if	nbdabl
date>joy	kZZlha
date>match	Xahuba
date>me	kVvbeT
date>meet	rPhhga
date>news	8WYSWf
date>not	VxfeZb
date>offer	fffcjf
date>others	vUgacd
date>papers	gcbhdk
date>post	ZWdeXz
date>receipt	iddied
date>refuse	dmcbeg
date>review	bkdneY
date>said	rbcdcd
date>sorry	mhWdch
date>start	jkYlYa
date>step	mSXxcZ
date>them	7XbcaW
date>wait	Vidcdq
date>will	3baacY
date>you	6MXkae
dates	ebcsbc
day	iOnohX
day .	pUblcf
day on	ceoaee
day suits	eedkee
days	deZcsb
days .	ejdedg
days leave	eYXcwc
deadli	fhclbc
deal	eaYcqg
dean	erWbed
dear	fcdhgh
dear ada	eecele
dear applic	ebbogd
dear candid	fhXmhd
dear dr	elddgc
dear ines	bamjce
dear marek	eibcje
dear mr	kXfkdf
dear ms	fckack
dear okafor	ffeife
dear placeh	edqccb
dear priya	ejdfef
dear tobias	dnddde
decide	idcakh
decide .	pnYabY
decide @d	dkeeee
decide agains	decedn
decide by	dnccbd
decide not	ebcdeo
decide on	fXZWuc
decide to	aSmdjl
decide>again	apackb
decide>answer	tYdccd
decide>ask	cacmkd
decide>chosen	cyYccX
decide>date	seUclW
decide>free	bYbxbc
decide>give	cacXwd
decide>goon	docded
decide>not	hgbeeh
decide>offer	edeane
decide>others	dfedek
decide>papers	daboic
decide>them	raXnZc
decide>will	ehance
decide>you	kaVYln
decidi	odccdd
decisi	unVYdc
decisi 's	fmdcee
decisi .	qjZXce
decisi @d	hmccdY
decisi by	pUaWub
decisi from	fdejee
decisi has	YxafdX
decisi in	jbffff
decisi is	Xubcdb
decisi of	gdfeei
decisi on	uZcadd
decisi to	dccdeo
decisi was	jcdeej
decisi will	yRccee
decisi yet	ekdefd
declar	jddhde
declin	bWedYv
declin .	dgYcdo
defini	ujabdV
defini answer	pbedec
defini date	evbcdX
degree	ecbkbk
delay	ojXbdf
delay .	olXcda
delete	cdnbdh
delete your	dZnceh
delibe	hibdeh
deligh	eblZmb
deligh to	eblZmb
delive	dbkZob
depart	ahmmaX
depart .	ekedee
depart is	eZneee
depart will	dikced
depend	etWdec
depend on	etWdec
deputy	bdYbqh
design	bYcmdn
design .	cbiegh
desk	etWgbY
desk .	erXicY
detail	bhZimb
detail .	eYdqee
detail are	fdedke
detail in	ecdVqj
detail of	ecflee
detail or	cghhcf
determ	fedffj
determ that	fedffj
develo	eieeeh
did	XdoVYr
did not	WeabZx
did we	eetWea
differ	gWXZc0
differ direct	eaYcdu
diffic	clccei
diffic decisi	feeffi
diplom	ecmgbd
direct	XmXnZk
direct .	ZhWfct
direct ?	dZepfe
direct and	dejiec
direct experi	ebcdep
direct to	ecijce
disapp	dSXcc0
disapp .	fceefk
discus	giaXqb
discus .	dmfakZ
discus next	ejdefe
discus the	ededle
discus we	dceckj
do	agflef
do .	bkWjkb
do ?	eetWea
do @d	Zacvbd
do a	aebtbb
do anythi	ickdfb
do at	eXvceX
do it	eZbrec
do need	Zdegoe
do not	fmbZbn
do so	fbYdrd
do the	fcdoed
do you	bXinha
docume	gbigef
docume .	cUsbma
docume are	encadh
docume have	mlhWbc
does	bUXsbq
does @d	cccqce
does not	eXadet
dog	ecoaed
doing	dalkeb
done	dnoWbZ
done .	dlsZdU
doors	edkcfg
down	ijhZZg
down .	bOkXaw
down on	gkeefb
down we	endefa
dr	bhcmgb
drag	tUbdde
draw	edldfe
driver	easajW
driver .	fckcka
drop	nYYqac
drop me	hbcndd
drop you	pcdbee
due	XrSsZc
due @d	dYVuja
due course	Ztcddb
due on	bcavWe
due to	dmbYdl
during	mXpaeZ
during the	lYpaea
duty	dcbdkk
e	eeeeje
each	ocYkea
each and	mfahec
earlie	npVYaa
earlie i	eocbcd
earlie opport	epZeee
early	dtXhaZ
earn	dVdvZd
easy	fddffk
easy .	fddffk
edit	Zdpded
effect	aXvccb
effort	ehecej
effort you	ehecej
either	1ZbccX
either way	4VaZdZ
electe	ebbeep
electe to	ebbeep
electr	feedgh
else	nRiiid
else .	tTZccl
else but	dcebqc
elsewh	dUUXX5
elsewh .	dVYXd0
email	ba0Xdb
email .	ajpcdZ
email addres	YdzRde
email as	cmfgea
email by	machee
email confir	eapded
email you	kWleee
employ	fUkcpd
employ .	iVneeg
employ agreem	fbdene
employ as	eecbqc
employ from	debdoe
employ to	feeeke
enclos	caWX0b
encour	cddedp
encour you	cddedp
end	dfbdbo
end .	eTseed
end of	hXWges
end we	ededel
endeav	fbbeen
endeav .	ecbeeo
ended	cVaddw
ended up	dWbbdv
ends	iZpZce
ends on	iaqZcc
engine	dZkjdf
engine .	feelfb
engine has	hfieec
engine openin	fecffj
engine positi	edldef
engine role	fbdden
enjoy	dascca
enjoy the	earcdb
enjoye	bjjdbf
enjoye gettin	cflbdg
enough	dfZadr
enough experi	ebdbep
enquir	ekdefd
enquir about	ekdefd
equal	kcmccb
equal opport	kcmccb
erhalt	ecmded
evalua	nmXacc
evalua applic	obdeed
evalua by	hoZcdc
evenin	cauZed
evenin on	dbraed
event	ekecch
every	qpVabb
every applic	lxRbbU
every candid	ocaefe
every search	ecmeec
every second	oYcdeh
every succes	ecbeeo
every week	mmZeeY
everyb	jYndcc
everyo	nmWcdd
everyo by	gbfjee
everyo has	eldeed
everyo is	eseXec
everyo on	mgdbee
everyt	ggkdcb
everyt is	dimdda
examin	dedpae
examin on	dedpae
except	ejcdeh
except strong	feeffi
excite	ificfc
excite that	igkdZe
excite to	fdednb
exerci	dXbybZ
exerci .	ecemed
exist	cWseee
exist @d	cYqeee
exists	eacfeo
exists .	eacfeo
expect	uoMpVW
expect .	czVZcZ
expect a	uedWec
expect an	seXZed
expect anythi	Zpddfe
expect our	lnaWdd
expect salary	ecbrae
expect to	1cXabZ
expect you	VdYwcd
expens	qaedcd
experi	bdmYaq
experi .	cbocZl
experi are	dpddeb
experi in	eenXeg
experi is	ecbeeo
experi to	gcdled
expire	edhcke
explai	hfccej
explor	lZblde
explor career	lZblde
extend	dTbfit
extend an	dTbgeu
extend to	ffedif
extrem	eccdfn
extrem high	eccdfn
eye	daVsdg
eye .	edVtea
f	fgdefi
factor	efmcec
failed	aYPVc3
fair	bcvWdc
fair on	bdtWdd
fancy	acegen
far	erbeba
far .	escebX
fear	daecdq
feedba	mcgTZp
feedba .	fdeffj
feedba by	bddddp
feedba call	YWcdev
feedba on	eqdeeY
feedba will	sZdaed
feedba within	qadded
feel	dWnZcr
feel free	ehdeck
feel there	fddffk
fell	XhVbcu
felt	eaaadv
felt that	eYceer
few	dkXpac
few more	esdadb
few times	eeeief
field	dndded
file	bmQkbn
file .	dkcdeh
file for	fceefl
files	dfiedf
fill	cWXxZl
fill .	ecbeco
fill in	dbZwbc
fill out	ecdoee
fill the	ecegek
filled	deObew
filled .	dXWdcy
filled intern	ecXeeq
filled it	dWZedv
filled the	fueekO
filled this	fedffj
final	yLVrYg
final answer	vXdYed
final call	kefdfe
final decisi	pbebee
final interv	cddseZ
final round	dYbtcd
final word	ocecee
finali	knWYbk
finali our	dwYddY
financ	jjnUZe
financ .	mThccm
financ about	ewbWZc
find	bYgepe
find a	kadbih
find attach	adbjle
find our	cZoXlb
find the	dkddid
finds	gcobcd
finds you	gcobcd
fine	hddjee
finish	uiNcYk
finish .	xiUXbZ
finish the	dqdaee
finish your	dcbqec
firm	nYceoY
first	YwfYcd
first .	YopPgd
first choice	enceed
first interv	epdaed
first of	ehecej
first round	aocgdd
first sift	eicZel
first stage	cbZvbc
first to	YkZZqd
first we	habaas
fit	jgWccn
fit .	dlcidc
fit a	khdcfe
fit for	fceefk
fit we	keedfd
fits	eeanef
fits your	ebckeh
five	chhWoc
five panel	dmbcdh
fix	cWfsee
flatma	dcnUZp
fluent	faTecw
fly	Zjdocc
focusi	ebcdep
focusi on	ebcdep
follow	dbhanf
follow .	cUUlwY
follow a	ededfl
follow the	eejeee
follow up	irZadb
follow us	famaal
foods	bleaje
foods .	bnfbib
foods as	eibdje
foods recrui	efifee
for	dchgcj
for .	daWibu
for @d	YkK5bY
for @s	XlZofa
for a	nfWrYb
for an	aba1ZX
for and	edjeff
for anothe	elZddi
for anythi	bdpded
for applic	lccdeh
for applyi	bejiVk
for appoin	fceeel
for attend	ncnebW
for chatti	ibYeen
for choosi	ggiffb
for coming	lZlYch
for comple	mgdcec
for consid	hckgfZ
for data	ldahdg
for explor	lZblde
for future	eadeen
for interv	leWacq
for it	fbdeen
for junior	ecaceq
for market	dtZcec
for me	a3RZaW
for mechan	dchkee
for now	dT0ccY
for nurse	ddmcdh
for office	ekedee
for one	ebeefl
for other	feeffi
for our	aYpcej
for projec	heeied
for review	hmbecc
for right	fddefj
for round	dbanei
for sales	meccef
for sendin	derbdZ
for signat	fdeeke
for softwa	ghhdec
for speaki	diZgfj
for store	edgife
for submit	alffcg
for taking	bekYdl
for teache	feamee
for tellin	ecuecV
for the	bdfcik
for this	cYhbav
for urgent	edkeee
for us	eVniZj
for ux	dcmgga
for visiti	clkZec
for wareho	ejcefg
for what	fcdden
for you	bmQflj
for your	deifdi
foreca	eejehc
foreca .	eejehc
forgot	etceeV
forgot .	fneefZ
form	bhU4XX
form and	eoWjdd
form is	dddpbe
form so	ebbubb
form to	fddlee
form you	icekdd
formal	bgYctc
formal offer	dcZdqe
former	egdked
forms	eedjge
forth	fadeen
fortun	feeffi
fortun to	feeffi
forwar	aiYqed
forwar .	cfhqZY
forwar to	cdbqkX
forwar with	eYZaew
forwar you	docded
found	gQRbi1
found a	ebbdep
found suitab	eacemh
founde	eedmed
four	dkancY
fourth	dWcZcu
free	bfkiag
free .	ckmadd
free for	edekee
free to	dggdcj
free>again	fcdgfk
free>answer	ekWmce
free>ask	ebciig
free>bye	fedefj
free>date	fWdofg
free>free	daYugb
free>goon	ecekeg
free>hear	ejeefe
free>if	fgZfld
free>me	icdiee
free>meet	dZYxdc
free>not	ebceen
free>others	ecjefg
free>post	eYdcrd
free>review	lceged
free>step	dZhkdg
free>them	Zbiajm
free>will	gUXpqY
free>you	dbanej
freeze	earedb
friday	fldddd
friend	aXoVaq
from	hgaZkh
from #	eccneg
from @d	XQiS7Q
from all	bVjatX
from here	imeafb
from me	uVcfXj
from my	jbocac
from one	dpddeb
from our	Vdekam
from the	fZcWmo
from them	YsYaZl
from us	stUXaY
from within	aZbdcu
from you	ZWcxce
from your	edlfed
front	ebdodd
frozen	cV3abV
frozen follow	eejeee
frozen until	ebneed
full	dsPerS
full time	eadauZ
fun	ebuUdc
fundin	ecoedb
furthe	bVieer
furthe .	dUdidr
furthe notice	earcec
furthe to	eeealh
furthe with	diddej
future	bhdbdn
future .	atadec
future endeav	ecbeeo
future opport	fceefl
für	ecmded
für das	ecmeed
garden	YYtXkZ
gate	Wcavce
gate #	Xcbtce
gather	ileaec
gave	nVicic
gave me	cblhhb
gave you	ckidec
genera	eZqdec
german	eYZdes
gesprä	ecmeed
get	qihdYZ
get a	1dXbcW
get back	hwWdaW
get in	knaadc
get it	gXaeeq
get notice	cdrZed
get our	mcedee
get the	ndddde
get to	YhojZb
get you	pXbjec
get your	jbckdd
gets	jpWaec
gets a	jpWaec
gettin	bWlbcq
gettin to	cenbcf
give	sZPlhd
give a	aUYucm
give feedba	cmeedf
give it	ljabga
give me	jfbclb
give us	tYSpab
give you	nbaZkf
give>again	Zmcbma
give>answer	XlnYhc
give>away	dbccrd
give>closed	eavddW
give>date	WabsoY
give>free	dVV3bb
give>give	aXY2ab
give>if	ecbpee
give>match	edihee
give>me	daXybc
give>meet	epdcdc
give>news	ewVYbg
give>not	dXnhdf
give>offer	caXbxc
give>papers	dab0ab
give>post	gpXddf
give>receipt	melaca
give>review	cqcdce
give>step	cgWxca
give>them	dcahkh
give>will	cbeqdd
give>you	cakogY
given	meXYap
given to	dlbech
glad	eagehi
glad to	eagehi
glowin	fjehec
go	eeUmYr
go ahead	fgeiee
go furthe	cfdidi
go in	eZYbcy
go on	baZpan
go out	rcbccd
go throug	cbecep
go with	dnddee
goal	tYbded
goal is	tYbded
goes	hbibej
goes on	fXqfeb
going	gbbcYt
going on	bgncec
going throug	btYfea
going to	mYcfZm
gone	Wraaie
gone .	ecceaq
gone but	fZdduX
gone to	ecdedn
good	edijag
good .	ecddXs
good aftern	eiagal
good but	epaedc
good fit	khdcfe
good luck	dYofbf
good mornin	alRock
good news	cYXhrg
good of	idnbcc
good thanks	ecmeed
good time	fedjfe
good to	gZxVcZ
goodby	ebifei
goon>answer	cZjndc
goon>ask	dYZzca
goon>date	aqVkcc
goon>decide	dncidZ
goon>free	fceffk
goon>give	ekakdc
goon>goon	baUmbu
goon>hear	docded
goon>match	ecdden
goon>meet	cghiha
goon>not	eStbef
goon>offer	fcdocc
goon>others	dfWadv
goon>papers	dkbocZ
goon>post	ededel
goon>review	ddXldl
goon>sorry	feeefj
goon>step	eWTzbg
goon>them	agmhhV
goon>will	Uwefba
goon>you	bdWmep
got	ZLjhuh
got a	aXgrmP
got an	eYldmZ
got it	gOeVtk
got off	gZbbra
got pulled	ebiedj
got the	WWTUyp
got to	XWVwlb
got your	djwUaU
gracia	eapdec
gracia por	eapdec
grade	drcWhc
gradua	dZhdlg
gradua progra	ecegek
gratef	Ygaqee
gratef for	Yiapce
great	bUrgch
great @d	bguXbb
great match	fedlec
great meetin	ecrZdd
great news	caaqkY
great pleasu	eedbne
great speaki	eeeckf
great that	laneXf
great to	dYngch
green	mcdbhd
green light	mcdbhd
greeti	docgbd
greeti ada	ickddf
greeti applic	fdjeff
greeti candid	eekdee
greeti ines	dpcced
greeti jonas	dkZjee
greeti marek	dnadeg
greeti okafor	hcbkeh
greeti placeh	dehjde
greeti priya	dicffg
greeti tobias	ikaeed
greta	ebfegk
group	bVjsdb
group .	ddgoeZ
group exerci	bceped
guess	Zccddq
guide	hdeffi
guy	bqZWan
haben	ecmded
haben ihre	ecmded
had	XheWW0
had a	eUmdel
had an	ebdeem
had had	eacdeq
had hoped	R0bbba
had it	mjddeY
had many	fddeem
had need	dncgcd
had not	jXceco
had over	eobeeb
had to	gIxbck
had two	eUacev
haha	dseXaU
halfwa	eicmeY
hand	ecdode
hand in	ecdode
handed	bmYnab
handle	ddmdee
hands	emTadq
hands on	eaZces
hang	eqaddb
hang tight	eobeec
happen	XewYcc
happen next	eepaeb
happen with	bYjdel
happy	bWmjjc
happy new	ibtaXc
happy to	baXlqd
hard	elacei
has	ckhXdn
has accept	fedeek
has alread	fcdefl
has been	ffpacd
has begun	dsXhdZ
has change	eYZdes
has chosen	ebdeji
has comple	fcdeel
has conclu	ekdeee
has decide	dTacrn
has electe	ebbeep
has gone	gajedi
has met	emceed
has not	ZwVcaf
has now	eWUddz
has recomm	fedeel
has stoppe	edleec
has to	bwYbbb
has turned	fcaeep
have	fehdgg
have #	eanhbd
have .	hiZgdg
have @s	YWjknb
have a	ZnliZY
have an	piZebb
have any	bWtbdg
have applie	ebtcZb
have approv	ebcerZ
have arrive	khpVaZ
have been	YSOoun
have chosen	dXhcoe
have closed	eUXdcz
have comple	faedeo
have conclu	eccdep
have decide	bRcdoq
have determ	fedffj
have done	epbded
have extend	eadebr
have filled	ebceeo
have found	eZWddu
have given	faceeo
have got	Ydakra
have had	gUjacr
have heard	idedhf
have it	lYcimZ
have loved	eceeUu
have made	oXdccm
have many	ggiffb
have met	eYucbZ
have moved	dgkecd
have news	gndcdb
have no	dsgcdX
have not	h2TebS
have noted	eZuaca
have now	irbeeT
have offere	cZcdmj
have one	hpYgbY
have our	vZcadd
have passed	guVfbZ
have paused	edsedV
have put	ifnUiY
have questi	ejYfdj
have receiv	jloWaV
have replie	eYtddZ
have select	ecdden
have sent	erbdab
have slippe	dqZded
have some	cmcege
have someth	blZnbc
have succes	biwXZY
have taken	kSrccf
have the	bbafuZ
have time	ebcqec
have to	mYOpXq
have withdr	eZwcdW
have yet	encded
have you	ffiWqY
have your	ejcnYd
having	ebddfn
he	jteVaX
he said	T0cbab
he told	bsdYdd
he will	qWffef
he would	dqcdcc
head	cWadve
head of	ebbhoc
head office	ebjedk
headco	cmccdh
heads	ekdieb
heads up	ekdieb
health	eeekee
hear	ktbbaZ
hear anythi	ifeefe
hear back	uXbced
hear by	Qxdded
hear from	kvVaca
hear someth	jkcbee
hear you	ZkucdT
hear>again	wQZYdn
hear>answer	Sxdadd
hear>ask	obefed
hear>bye	aredeb
hear>chosen	fddejg
hear>closed	epaeea
hear>date	8UVZiX
hear>free	dbdped
hear>give	clcgee
hear>goon	dmgdec
hear>hear	amjacf
hear>hold	ekdffe
hear>if	nVinYc
hear>me	lRcadt
hear>meet	bcbscf
hear>news	mdaZmd
hear>not	Tycbea
hear>others	kZncbe
hear>papers	dVmrbb
hear>post	edkebh
hear>refuse	ebjefh
hear>said	ncdeee
hear>soon	bqbeed
hear>them	kldccd
hear>will	Ybmbco
hear>you	YfjqfY
heard	rgWadh
heard .	hmbedd
heard anythi	kicdec
heard by	pZeeee
hearin	Vmifcf
hearin about	cflddg
heliop	gcZhel
heliop .	gbbidl
heliop as	ifdeff
heliop recrui	fedffj
hello	cckkec
hello .	einZdb
hello again	cldieb
hello ines	mXeefi
hello marek	eeckee
hello priya	fedkee
hello thank	ehedfi
hello tobias	edckid
help	ecjgef
her	ZR7OXd
her interv	bZyTdc
here	ZRpfem
here .	fancWl
here are	eenddc
here is	cWecva
here url	edaned
hereby	dWcqgb
herewi	eXYdnm
hesita	jdajef
hesita to	jdajef
hey	fjbjec
hey .	jefeee
hey ada	jbfhfe
hey candid	emaged
hey marek	fjdfee
hey placeh	kbdble
hey priya	dnaidc
hey tobias	eidgff
hi	ffldbf
hi .	nbgfdc
hi ada	efcjdg
hi applic	ilZeed
hi candid	fidffe
hi i	egejdf
hi jo	lciced
hi jonas	delcic
hi marek	dfkede
hi placeh	Voobab
hi priya	iajhec
hi sam	ecocdd
hi the	jbdeej
hi there	bliaee
hi tobias	eZmdeg
high	daXaex
high .	eccdfn
high volume	dmbdeg
him	ehndab
hire	aTbUvm
hire .	dfifia
hire you	cWcWrm
hired	cSWVxk
hired .	dbgZtW
hires	eakeei
hiring	nYjeYj
hiring .	dWtbbe
hiring commit	hheefc
hiring depart	ekedee
hiring for	cWtece
hiring freeze	eaqedc
hiring has	fdiffe
hiring is	eaneee
hiring manage	rjOmZb
hiring proces	edkefe
hiring team	lpUecc
his	qioUbT
hit	cbimdd
hold	cdtfcX
hold .	ebqedb
hold @d	eeanee
hold becaus	ecneec
hold pendin	fekeee
hold the	fddefk
hold>bye	dVyedY
hold>date	doZgce
hold>decide	eiieec
hold>goon	eZtceb
hold>hold	dV1ccX
hold>meet	fnZefe
hold>not	dWucdd
hold>papers	fedgfi
hold>post	dazdaS
hold>review	cTeccu
hold>step	edfkee
hold>them	dVxbaf
hold>wait	cTxeeb
hold>will	dXzacX
hold>you	glgicW
holida	oVpaba
home	cUdsbh
home .	dbljeb
honest	doVacm
honour	ebcile
hop	deejef
hop on	deejef
hope	heqYbe
hope our	eZceeq
hope the	dXvdeV
hope this	gcobcd
hope to	l1TYXV
hope you	fWpafh
hoped	RyabkV
hoped to	R0bbba
hoping	rhVUal
hoping for	ecceen
hoping to	sjXUaf
host	cdrbdb
hotel	enbeed
hour	fdiefg
house	bYkbZq
house .	bYkbZq
how	iP0edS
how about	dcSsla
how did	eetWea
how it	dTxgdX
how long	pgbdca
how we	gceefj
how you	dcdoed
howeve	abblfl
hr	kkSfjc
hr is	dnYdid
hr will	cadXtd
human	edddhj
human resour	edddhj
i	fhdffe
i am	aZgbnj
i asked	ewXWeb
i call	maeidd
i came	ebcsda
i can	awiZdV
i could	RojiXh
i do	cqdcdd
i give	ambldc
i got	iWTbzW
i had	Yhehbl
i have	dpbjeY
i hope	fkoZYa
i just	dmcchd
i know	Uxcbdc
i need	ahYteY
i offer	eedeke
i promis	cjjeeb
i pulled	dYzccS
i shall	lZmbec
i should	nfccee
i think	gogicT
i told	UjwZcV
i wanted	dSebdw
i was	YXndbp
i will	wbTiZg
i wish	clSWbu
i would	akbjXl
i write	fceeem
ice	ebpeeb
ice .	ebpeeb
id	adcrce
id for	eedjee
idea	crfZbb
idea how	filfeY
idea of	ecdfdm
identi	eeclai
if	hldcfc
if all	ejdffe
if anythi	kdchee
if i	rUfkbb
if intere	fedlfd
if it	UspZWa
if or	fZmefe
if our	enceed
if so	eZblle
if that	eYnied
if the	idhakb
if there	reZgdZ
if they	ctdacc
if we	jhWXcp
if you	adghje
if your	jsabdY
if>again	kPpacn
if>answer	mdgjbY
if>ask	aVqiah
if>bye	Zjbjfh
if>chosen	irdVdd
if>date	lZhlbZ
if>decide	atYicc
if>free	djZocc
if>give	decnde
if>goon	gpYgcb
if>hear	odcbdf
if>hold	jiccee
if>joy	hebmdd
if>match	iwWbdY
if>me	bZqjbc
if>meet	qYcjbc
if>news	ZwabYg
if>not	rjcbcW
if>offer	fjedfe
if>others	dmeeec
if>papers	lXgblc
if>post	bZrZgh
if>review	dldeee
if>start	dTqkgc
if>step	lodVdd
if>them	iwWaad
if>will	Xjjeff
if>you	gibhhd
ihnen	ecmded
ihnen .	ecmded
ihre	ecmded
ihre bewerb	ecmded
ill	ZyZbcV
imagin	eldcak
imagin we	ebdeem
impres	cdUnYr
impres by	dXZucg
impres we	eZZccw
in	fheeff
in .	mdPRxZ
in @d	NwUPgu
in @s	wRcZdk
in a	ZgYkap
in anothe	ecdden
in bright	mfagec
in busine	fcbeep
in contac	eleded
in due	ZybccY
in for	bmWnba
in heliop	eekefe
in joinin	jakbbj
in kestre	efbhfh
in leeds	ddbrbd
in marlow	eciffg
in mind	fceeel
in my	ebgkfe
in norvan	ealeeg
in on	XYZwah
in order	dccpde
in our	bblgbi
in person	bTgyYW
in porto	ddjhed
in quillf	dXjoec
in review	hnbdeb
in stanme	ddekfe
in talkin	llcbcb
in the	ekaehf
in there	iheeee
in this	eWnbcn
in to	kbqaeX
in touch	fmabhd
in veldt	rbZeec
in writin	kdcael
in your	hZggei
inbox	hVaqjX
inbox .	eYjoca
includ	ebldeh
includ the	edlefd
indefi	ecpedb
indivi	dlcdeg
indivi applic	eodefZ
indivi feedba	fdeffj
ines	garbbd
ines thank	dqiYda
ines we	egdeei
inform	koRYgi
inform .	ihdded
inform all	tYbded
inform is	emcdee
inform you	ehSbjo
instea	ZYYogl
instea of	ecZbeq
intake	dZdcds
intake .	ecedeo
intere	gcgiai
intere .	ZkNlZt
intere ?	edcnde
intere and	dcajdm
intere in	mZlfbc
intere the	cwWbed
intere you	ebnhbc
intern	YwUWZm
intern #	esXced
intern .	bsSblZ
intern applic	ecdfel
intern candid	epbbbe
interv	bibtac
interv #	egdked
interv .	ddSwbi
interv ;	eeanee
interv ?	fdeled
interv @d	mcedfe
interv a	endbee
interv are	gsZZea
interv at	dmZaek
interv for	gfnfbZ
interv has	dbXuec
interv in	ecdldg
interv is	aZYxcd
interv on	XZmlgb
interv other	itbbeV
interv will	hgblea
interv with	bdisbV
interv you	eiegee
into	cmhacg
into a	fekeed
into accoun	eZdeep
into it	escedW
introd	dbjmda
invest	eifdeg
invest .	ejfceg
invita	YhirZX
invita for	bcbsce
invita to	ekdgdd
invite	bgWuXh
invite .	dgliba
invite me	edcqcZ
invite to	hvXdaZ
invite will	eeanee
invite you	ZdZtbf
inviti	dhdcdl
inviti you	eZddfp
is	ekedib
is #	ccwWfZ
is @d	saOtaY
is a	cYTskj
is all	eraddb
is an	cllecZ
is attach	cbZctc
is back	vZZcec
is been	V2ZaYb
is being	dpjZbY
is closed	damedi
is closer	feeefj
is comple	kmiXdY
is contin	eeddnc
is curren	ihdefd
is done	efnceb
is due	bcavWe
is frozen	ebneed
is going	qTrddV
is gone	eicdqU
is great	laneXf
is impres	ebcdep
is in	biVoja
is intere	bxWbed
is it	eYWcnn
is just	epdeeY
is lookin	elcheb
is made	ijdced
is missin	dedmde
is more	fjceeg
is no	adZfat
is not	Zfgbbq
is nothin	dXtefa
is now	f2WWbU
is off	cqbeec
is on	eV0bbV
is out	joXcec
is over	eSqbcm
is paused	cZreed
is r	iarYdb
is ready	ebcdqd
is sendin	eeeejf
is signed	jjcedc
is still	ZyahaT
is suspen	ecpddb
is tempor	ebpedb
is that	hdZafp
is the	RmMdyf
is throug	edkfee
is to	xZcYbe
is travel	WpldcZ
is unclea	mYegff
is under	cpefdZ
is waitin	dYaipd
is what	ejeeee
is when	vVbcde
is where	eWWeev
is with	caabrh
is you	ecaasc
is your	dYYtic
is yours	ZVSZ/H
issue	fekZid
it	ekcagj
it .	UlWSls
it ?	ebofea
it @d	gdejee
it @p	dckcei
it @s	mjbcca
it and	pMajcq
it as	iZboec
it back	deebne
it be	dbegdm
it by	fbakmb
it closes	aXtdbc
it comes	hieeee
it cvs	eZreeb
it did	YpZbdi
it for	dfXcbr
it from	dabcdq
it goes	iXpeea
it has	coXddh
it here	eZZdds
it is	ejVTlq
it may	V2XacZ
it offici	cbdbqd
it out	edgeei
it over	gdcjff
it past	emaacj
it takes	hpXiZa
it to	daYoel
it was	eVqbYm
it went	cqcfea
it were	cwdeYY
it will	pgjYZa
it with	dxTbbV
it would	XtYhYf
its	iciZek
its way	eeebme
jo	qYhbdd
job	aSoXwc
job 's	aSZZnu
job .	ZWZfza
job alert	ebrdcb
job alerts	dXybYa
job but	ejeepS
job is	diVcwU
job search	eenddc
jobs	bS8TZX
jobs matchi	edmeed
join	YOpN7X
join our	cWogia
join us	ZSmK4Z
join veldt	eddcne
joined	ebgcmd
joinin	fVhflh
joinin heliop	edbden
joinin stanme	elcdeg
joinin us	cYabve
joinin veldt	jXqdcb
jonas	ejddjd
jonas it	fdjfee
jonas thank	jccjee
jonas we	bqgccc
jonas you	egceej
joy>again	dWYjbu
joy>answer	ccUlpf
joy>ask	feckee
joy>bye	dXpddg
joy>chosen	ccUdwd
joy>date	XZ9PXa
joy>decide	ejfeed
joy>free	edckef
joy>give	ebXbvc
joy>goon	dXavbe
joy>hear	dgddig
joy>if	ebbaml
joy>joy	ehrbdW
joy>match	liXgcg
joy>me	dkdedg
joy>meet	bO2iRe
joy>news	YZUnqf
joy>not	edbedo
joy>offer	eaZY1Z
joy>others	fddeek
joy>post	bZSW5g
joy>review	efeieg
joy>sorry	feafem
joy>start	dZabwc
joy>step	aZgpZi
joy>thanks	dghdbk
joy>them	dacepg
joy>will	hfhfbg
joy>you	cZlepZ
junior	bVTZjx
junior .	bXXbYy
jury	jTbdZt
just	fmVliX
just a	nfaZZm
just ask	nYedgf
just got	cZbcta
just need	djdkda
just reply	eceled
karim	ibjefd
keen	bobpcU
keen but	frceeV
keen to	bhekdd
keep	chUZZ0
keep in	eZdder
keep you	g1TYab
keep your	dZcefr
keepin	eideeg
kept	dXsdcc
kept in	eUsdcd
kestre	ccnfbf
kestre labs	ccnfbf
kind	eiiWje
kind regard	ekZalg
kindly	jXWzZa
kindly fill	fecmee
kitche	dlgZeg
know	kggeea
know .	mgjXaf
know @d	vYdaae
know by	emXboY
know how	gceefj
know i	TyZcec
know if	gRfvce
know more	dncdee
know on	qYecee
know once	cndeee
know that	dRncfq
know the	sdabdc
know we	jobeeW
know what	cYgmkZ
know where	kcjcde
know which	ecemed
know yet	emeefZ
know you	ddlgcd
know your	XYdnod
knows	YqlacW
knows which	eYqded
korvel	edlfdd
kubern	fcbdeo
la	eboeeb
lab	baeqed
lab .	baeqed
labs	bbtcbd
labs .	bcsabd
lady	uaaZed
langua	eibefi
laptop	aZsfeb
laptop with	aZsfeb
large	fddefk
large number	fddefk
last	VxUpXW
last boss	ebeocd
last interv	jdfefe
last update	dqbbee
late	eqbdeb
late .	fkcefe
later	sUhffa
later than	tVcffc
latest	5SVcbb
latest .	2UXbdc
le	edmeed
lead	blbelb
lead role	fdeepY
leader	ecijed
learn	cfkedf
learn more	chifdg
leave	XilUle
leave .	eUlcvT
leave and	fgjded
leave it	cpOZYr
leave until	celeef
leeds	ebkpZZ
leeds .	ecjmaa
left	ddkged
legal	asXWmb
lena	Vbnodd
lesson	baZtcf
let	nhYgga
let me	nhYjfY
let us	Sedooa
let you	mlYYdg
lets	jbVrgX
letter	pQRP/T
letter .	ecdUud
letter @d	fcedme
letter from	sbdbbe
letter go	rcbccd
letter is	aXWa3X
letter of	eZWcxX
lettin	hciged
level	eWZdis
level we	fceefk
librar	jdbjde
licenc	dXagbu
licenc .	dbbaes
licenc ?	feelde
life	ddndee
lift	edkgdd
light	mcdbhd
like	aWayoV
like .	diefnX
like a	ZdqhaX
like the	pfcadd
like this	ecrWee
like to	bWXtpa
like two	dcdoce
like you	ZbZvnR
liked	Ziafco
liked you	bbcien
likes	ejeeed
limite	ebmeee
limite access	ebmeee
lindqv	ecZedr
line	hYbkdk
line manage	edfjef
line with	iceiee
lined	deckdg
lined up	deckdg
link	YSd8ZX
link below	dbhmed
link to	bXlrbZ
linked	deiidd
linked .	deiidd
lisbon	eemced
list	flbcbi
list .	cmegcc
list for	fbddfn
little	hhdceh
little longer	iiddec
local	eWddcu
locati	ecjddh
log	gbsbdX
log in	gbsbdX
logist	edeled
lol	dWvXbZ
long	knhYYZ
long .	dtZdeZ
long as	csbdcc
longer	jedXbp
longer .	hkddec
longer availa	fccefm
longer consid	fddffj
longer exists	eacfeo
longer recrui	ebXees
longer than	rnWZcY
longer wish	eduffS
look	VyXkgT
look .	eqdbec
look after	eddjeh
look at	VwUocY
look forwar	ecdbpd
look into	erbddZ
look like	dbhmec
look up	egidfe
looked	esnSbU
looked at	esnSbU
lookin	gWTfbx
lookin at	nhcceb
lookin for	dZWcdw
looks	tbYbfd
looks like	kiadfe
loop	eheeeh
lost	cVcacu
lot	hcddfl
love	ZTVhxj
love for	bZdQ3c
love to	aUUsjm
loved	ebefVt
loved to	eceeUu
lovely	hb2RbU
lovely @d	deocdd
lovely to	kdlZed
lucia	eeeiff
luck	dXggbq
luck .	eYakco
luck in	fdceen
luck with	daqWdj
lunch	eamjdb
lunch with	fddlee
m	fgdefi
m f	fgdefi
made	qYbYkh
made .	gldced
made @d	xRdeee
made a	lfeded
made an	edeffj
made it	cfhkda
made me	dadasd
made the	fZbYet
made to	dhcelc
mail	nMqjZc
mail .	kXlfec
mail by	gZcpdd
mail from	gkcdee
mailbo	gbqecX
mailbo is	fjggea
mails	YXyWde
make	bnUbjj
make a	ctbYcb
make it	cWbdol
make sure	fcemde
make the	ghaZap
make up	ctcdgW
make you	bcbboj
makes	codcec
making	esbfXd
making a	caeocg
making an	ebdfen
making any	drcaed
making the	Ynehec
man	ehbefk
manage	njVdge
manage 's	drcadc
manage .	cbZirc
manage ;	kicfec
manage and	ejedfe
manage at	rYdbdg
manage for	igcged
manage has	jgVcbp
manage is	okVbcg
manage will	cwWbed
manage would	ebeocd
managi	efegeh
managi direct	eiegfd
many	ecgedk
many choice	ggiffb
many qualif	fddeem
many talent	fddffk
many thanks	dflfec
marath	davXXf
marath .	earbXg
march	edkgdd
marek	ekbcif
marek .	ficckd
marek thank	ickddd
marek thanks	feddfk
marek we	dpYaif
mark	jXdpeZ
market	bggmcc
market intern	cpYfia
marlow	anbbjf
marlow foods	boYbjg
match	ekWYkl
match .	faajdn
match ;	fedlec
match for	cpbcdh
match our	igeeed
match we	epadfe
match what	egcefj
match will	inbbec
match your	dZjSse
match>answer	osSWde
match>ask	dYXfeu
match>date	XVvoaT
match>free	cdmbeh
match>give	eXpgeb
match>if	gcdled
match>joy	dekheb
match>match	fnWedj
match>me	daXxdZ
match>meet	egapcb
match>not	eYWddy
match>offer	eZdSzZ
match>post	dkVfem
match>refuse	eidefg
match>review	fuWeca
match>step	egejed
match>them	fhgcak
match>will	htWdcd
match>you	egYihf
matche	ccZidp
matche our	ehbefi
matche your	fbceeo
matchi	ealeeg
matchi your	edmeed
mate	glYeeh
maths	cadfki
maths .	dcibnd
maths openin	fdgeei
maths positi	fddefk
matter	cqfcdZ
may	asZgdc
may be	isaWdb
may contac	fdeefj
may have	ikZhdd
may i	ccelfg
may receiv	cgmeeb
may take	T3Xbdb
may we	dVawcc
me	geUknd
me .	ckbYek
me @d	lXYadq
me @s	tadZce
me a	fZXhsY
me again	ebdncg
me an	bZaplb
me anythi	dfbgek
me before	ncedde
me by	ladehf
me down	deZccq
me either	keedfe
me follow	kicdec
me have	ecdrZd
me i	Wiabre
me if	hYcode
me in	bkdied
me know	kQgohc
me on	daflcg
me talk	escaZe
me the	gZjdoX
me they	jpZcda
me to	VmYvVZ
me when	eYdpdg
me you	leeded
me your	Uab0bc
me>again	alkZah
me>answer	SYnZtg
me>ask	WxWVlZ
me>away	lekZea
me>bye	deblef
me>date	pWifgY
me>decide	hcekce
me>free	adgofb
me>give	fjgfeb
me>goon	fddjef
me>hear	jUfngd
me>if	lPZwga
me>joy	edoagc
me>match	cjgfdf
me>me	bdidYo
me>meet	gteUeY
me>news	qcfZcf
me>not	dciiai
me>offer	afdwXV
me>others	dsdbbZ
me>papers	ZSWznX
me>post	bZoZnb
me>refuse	dmTbdr
me>review	agrddX
me>said	Zljabj
me>sorry	iaeeej
me>start	bjmbcd
me>step	cSyTZm
me>them	cefkch
me>will	YfpfWj
me>you	bWU4hY
means	gxZccR
meant	sZdeeb
meant to	sZdeeb
meanti	kaoacd
meanti feel	cijdde
meanti follow	gbobde
mechan	fanecf
mechan engine	fboecc
media	gbobde
media .	hYodde
medica	edbinb
meet	ebbxZb
meet our	dhbfei
meet the	eYfqZg
meet you	hbavZY
meet>again	rjcfYW
meet>answer	sdbcbd
meet>away	eigfdd
meet>bye	fecdel
meet>closed	Voaadp
meet>date	fUe1ZY
meet>decide	nlcXdc
meet>free	eadudX
meet>give	feeife
meet>goon	sZbedc
meet>if	dlffcd
meet>match	kXcndf
meet>me	iXawZZ
meet>meet	ZZVulZ
meet>not	ehhhdb
meet>offer	dyZYYa
meet>others	kcgeed
meet>papers	dZYknd
meet>post	dZlfch
meet>said	Vteddd
meet>soon	kbceei
meet>sorry	efecel
meet>step	gmVhai
meet>them	cgXgnf
meet>will	zaZaab
meet>you	cairad
meetin	kjcgeW
meetin on	lacekc
meetin you	cjtVbb
meets	uYcbec
meets on	sZdcec
melden	ebqddc
melden uns	ebqddc
member	ezXWcb
member are	erbdea
member of	fuaYdb
mentio	lidhZZ
merci	ecndec
merger	ecmeec
merger .	eejeee
messag	ldvZbT
messag .	khkadY
messag about	jdchef
messag finds	gcobcd
messag to	dZlhee
met	cbobak
met you	ebscba
might	X0cVVg
might be	avacba
might have	caadbu
might intere	ebohbb
min	dccrcc
min with	edelee
mind	egahfi
mind .	ekeehb
minds	pkbabc
mine	aYvSlb
minute	cQovZX
minute .	cWsgea
minute survey	fenXfh
minute to	eemdfb
missed	ebVfes
missin	cbYubb
mistak	dhecej
mix	dqcbdc
mix .	dqcbdc
mobili	qYgfhX
mobili .	qcfZiY
mobili recrui	fckeee
moment	ckgmaW
moment .	dtedbV
moment and	fdiffe
money	cYZXoo
monito	edredX
monito .	edredX
monthl	eZwcZY
more	frabZj
more .	ctgcdU
more ?	eZdqdd
more about	belibe
more by	cnddee
more candid	kkcdea
more closel	dTXcd0
more detail	eYdpef
more direct	ebcdep
more hands	eaZces
more interv	hjecfd
more openin	mmZeeY
more people	YycWcd
more person	jndceZ
more suited	fddffk
more than	ddaiel
mornin	cjSqbi
mornin ada	efbjff
mornin applic	fdeffj
mornin jonas	ejdddi
mornin placeh	ekadhg
most	ioZedb
most closel	inbbec
most of	eldeed
mostly	cUxZbX
move	ehdoaa
move ahead	fceefk
move forwar	djZfek
move you	eadvdW
moved	ipbhZX
moved on	fdekee
moved to	enagec
moving	bfdhbm
moving ahead	fXdefq
moving forwar	ckYmce
mr	iXckcl
mr ada	jackeg
mr ines	elddfe
mr marek	eejeff
mr okafor	iddeei
mr placeh	jcdcje
mr priya	fejefe
mr tobias	edcned
mrs	Zbctdd
ms	abepbi
ms ada	edcdij
ms applic	efcgdj
ms ines	eemcde
ms marek	kdeefe
ms okafor	ecpaed
ms tobias	fedeek
much	cWrXYo
much for	edhdei
much in	ejeefe
much succes	feefei
must	VSTwZt
must be	Ybdtbe
must inform	ebeefn
my	aVumQj
my apolog	iaeeej
my applic	dVdZbr
my collea	cojaYg
my decisi	hleeea
my eye	edVtea
my flatma	dcnUZp
my number	hedcfj
my portfo	dbmhbc
my recrui	kcdeeh
my transc	eaatac
myself	fZoeed
name	coibZa
name @s	Wvcbdb
name any	fWrefb
name is	ebdhek
names	dZasdg
names of	eaaqeg
narrow	eYUddw
near	aqcffb
near future	atadec
nearly	vZabcd
need	dgUrch
need .	ebcdeo
need a	cgbfdm
need somebo	edfieg
need the	hjefdc
need to	amcofT
need your	XUZtkh
needed	dblgee
needin	daeedo
needin you	dceeen
needs	nfVaap
needs .	oWacdm
needs have	egddej
needs of	iccieg
needs we	igeeed
negati	fcdeek
networ	davbdX
never	aZ4ZbN
new	cTzVnZ
new collea	dbfapc
new date	eieffe
new direct	dkeeed
new jobs	cWybba
new openin	ecceen
new opport	ddbmdg
new plan	mbeeee
new role	cdWcvc
new roles	dWtdcd
new year	ibtaXc
news	ecSjni
news .	cZVXqp
news for	eldddg
news from	fdedld
news the	bcemhe
news yet	Zrceed
news you	cZZsfd
news>again	oYdged
news>answer	eYaZbx
news>ask	jdedeg
news>date	/LVUeb
news>free	mkbdcZ
news>give	deeeej
news>goon	lUZobj
news>if	acedhn
news>me	dqbacg
news>meet	tVdcee
news>news	rcbddd
news>not	eddacp
news>others	aNtddk
news>post	eeddmd
news>refuse	eZadeq
news>review	cinfeU
news>said	hYofeb
news>soon	qecdda
news>sorry	qYdefd
news>step	adbkcm
news>them	pldbbW
news>wait	fkeffc
news>will	rdagcb
news>you	faXhas
newsle	ebpade
next	famkeb
next .	fbleef
next employ	iakhfZ
next is	eddoea
next part	eacefo
next round	dkZgch
next stage	lXbhdl
next step	aemobW
next steps	dlqZcX
next thing	fbdned
next up	edcoed
next we	ekfefd
nice	eO6abP
nice to	gWwadX
night	bXhloY
night porter	egndab
night shift	cYdnma
no	ehjaal
no access	bdneee
no answer	lXmced
no clue	eqcceX
no decisi	nkaddY
no from	ZTcbdz
no idea	cugZcU
no later	oXcjfd
no longer	ZUiabv
no mail	hjbeee
no more	dfeked
no news	fsbeeX
no next	eVvceZ
no offer	eZZecr
no suitab	fcdeel
no they	ebdeen
no to	jidjeW
no word	efleeb
nobody	bgubaX
nobody can	dapeed
nobody knows	ebpdec
nobody will	eiiefd
none	feeffh
normal	rdbYcd
norvan	hZiZkg
norvan .	hbfalf
not	bmYZbu
not .	TmXiam
not @d	crYcdb
not a	Xghden
not able	gbdcar
not accept	etdgbU
not among	hWXcev
not any	bubeeY
not be	cZdYbz
not been	brYaci
not commit	bwceeU
not consid	faddep
not contin	ecmeee
not decide	Ypefed
not easy	fddffk
not expect	iwXYdT
not forgot	fsceeV
not get	diWcdo
not give	bpZbma
not go	eacefo
not going	YdWcby
not good	fbbdeq
not got	eZcedq
not have	gxYZdW
not hear	coddec
not heard	ubbcda
not hesita	jdajef
not hiring	eZceep
not hold	erYbeb
not know	bgwbdT
not made	eecaeo
not make	dbahco
not match	fddefj
not meet	ebadfq
not monito	edredX
not name	cdqdeZ
not need	iWjbel
not one	lbefff
not possib	elbeZj
not procee	ficdei
not promis	Xreeed
not quite	eZdceq
not reach	Zhcoed
not ready	erdedX
not receiv	eZcoef
not recomm	eaedep
not reply	glgdea
not say	aqrbcP
not see	idYceo
not select	ebYdes
not shortl	fadfen
not succes	iZadeo
not sure	esZcea
not take	mVdddn
not tell	aineeb
not the	dYaddu
not there	ehddei
not think	eYddeq
not to	dPeamr
not want	dXZbbx
not what	eYYdlo
not wish	ebdffm
not work	eWbddu
not you	fZdedq
not>again	dTXgcy
not>answer	Xpkdbe
not>ask	hKgWd3
not>bye	dVoedh
not>chosen	hXWaY4
not>closed	hxZdcS
not>date	txVXaR
not>decide	asibdX
not>free	dXWbd1
not>give	Wlcoae
not>goon	cRpVcx
not>hear	gomZbT
not>hold	dtZbea
not>if	ZXzcfY
not>joy	eeZeeo
not>match	cTRYc/
not>me	blmXXf
not>meet	eOmZbv
not>news	YudZbf
not>not	b6YbbO
not>offer	dVWcT6
not>others	ghYadn
not>papers	ekZbdl
not>post	bafaes
not>receipt	eYbnei
not>refuse	evaddV
not>review	aMvYcr
not>said	eWreee
not>soon	tVcffc
not>sorry	nYTddr
not>step	bWdSb5
not>them	hbdbas
not>wait	lWgabo
not>will	WlrYYi
not>you	beYac1
note	gZncYi
note of	ecxdeP
note that	daXidq
note to	egcdan
noted	dVzZbX
noted your	eZuaca
notes	fpbaef
nothin	bwqYXM
nothin .	Zsaeed
nothin about	dWuedZ
nothin for	eXvceX
nothin has	eqYedc
nothin is	eioedV
nothin to	ckZkee
notice	bXvgca
notice .	eZuadc
notice period	ecdnee
notifi	nnjWaT
notifi .	cpnabW
notifi by	vRfdee
notifi of	Vuddec
notify	fieeee
nous	ebqdeb
nous revien	ecndec
now	hleaZj
now .	cZofXj
now and	ekhdeb
now be	ilddeb
now been	hVUdcy
now closed	ftbeeU
now in	hnbdeb
now it	sXdddd
now we	eXmeei
now with	btYbed
number	bblkbg
number and	Udcvee
number is	iazSZa
number of	dcZces
numeri	eeekee
numeri reason	eeekee
nurse	cgjefe
nurse #	ebjcej
nurse .	ejddie
nurse positi	ejajed
nächst	edleee
nächst woche	edleee
occasi	dYWcdz
occasi .	ecYder
occasi we	eedeel
occasi you	fbdden
occupa	eeekee
occupa health	eeekee
of	fdfchh
of #	fcdcoc
of @d	mXaeem
of @s	tXbcef
of a	dWndej
of addres	eaklcb
of all	ehecej
of anothe	cadeep
of any	elcceg
of applic	coWadn
of assist	fddcob
of bright	eledef
of budget	ecneed
of candid	edeefl
of clerk	dekcjc
of design	eedkde
of employ	ecZZuc
of evalua	obdeed
of heliop	iddjed
of intere	edcffl
of interv	ctZbdb
of it	iceefh
of kestre	edodcd
of luck	eaader
of market	ecfkge
of marlow	dldeee
of maths	cadfki
of mechan	iijaeb
of my	dnVmbc
of norvan	kceffe
of offer	fdbdne
of office	daqbia
of other	feeefj
of our	ZhTpgj
of projec	lgadff
of quillf	jZkeee
of sales	eZammc
of screen	elcefe
of staff	igfcee
of stanme	dhdeei
of teache	eedeke
of that	dYtedZ
of the	djbeal
of them	iUafdr
of this	ebacfq
of three	enccee
of time	UwjYda
of two	pWZpbb
of us	bZhZoh
of what	dYtcda
of you	lTwbZY
of your	hclebe
off	iiaUhk
off sick	enbeec
off the	eeXalk
offer	XeXR9g
offer #	daddqd
offer .	ddXZmo
offer and	fqdZcd
offer but	endYjb
offer came	Xcbdud
offer from	eYldmZ
offer is	ZdYaya
offer letter	ccbbud
offer of	dbZbwa
offer on	caddrd
offer stands	ecddrZ
offer to	dZcder
offer will	ecedme
offer you	beYWon
offer>answer	ZXZexc
offer>ask	bkcXmg
offer>away	ebceod
offer>chosen	ekcdjc
offer>date	RWkP8Z
offer>decide	dedcoe
offer>free	eZlbih
offer>me	bhoXlV
offer>meet	eidYmd
offer>news	doeeYf
offer>not	eqdejT
offer>offer	dcYYpl
offer>others	eccebp
offer>papers	ebdbrd
offer>post	cgYYtf
offer>said	eeeeke
offer>them	VhYcwb
offer>will	WhldpU
offer>you	baWauk
offere	agVX0W
offere me	dbdatc
offere the	eqbddb
offeri	ecdeoc
offeri you	fdeemc
office	Vbwefa
office .	cbhddn
office and	ecogdZ
office assist	cmhcgZ
office close	actZdd
offici	cZbava
oh	YmZccm
ok	eapgaZ
ok with	deelee
okafor	gbfmce
okafor it	jdcdei
okafor thank	hdbjef
okafor we	dcohbb
okay	aadmcl
on	iagleb
on .	dTkraf
on @d	qRjpbX
on a	meWsaW
on an	fabcdq
on annual	bdpcdd
on board	dZhUud
on candid	ebcdep
on file	eeedek
on hold	dV2ccX
on holida	neadee
on ice	ebpeeb
on it	lsYcbX
on its	eeebme
on leave	chlddd
on linked	deiidd
on me	cXZYvc
on new	ddbmdg
on our	ebgahl
on parent	edmeed
on pause	eaneee
on profil	eabcer
on site	ecYsdc
on social	gbobde
on that	edcbeo
on the	gpXeiX
on this	cXVZc5
on to	jtWdba
on with	Xgalbn
on you	eldeee
on your	kjXVlg
onboar	eddfke
once	aoWlah
once a	cmdeee
once everyo	dleeed
once i	dkeefe
once more	iZdled
once the	dobfdd
one	gabfeo
one .	aasXeh
one is	ncdeec
one more	gtXibT
one of	fgYfbn
one other	ejbdcj
one way	jbehee
one who	hVudeU
one year	ebeefl
one you	ebgefk
online	bbipad
online assess	dhaiei
only	bwaOUp
only if	eucWeb
only shortl	gkceed
only succes	dsceeX
only takes	dWteea
onsite	dbdmci
onsite .	dbdlcj
open	Wcqjbe
open .	dYYreg
open and	epcedb
open evenin	cauZed
open positi	ebieei
open roles	echeei
open to	eccpdd
open until	coWdoY
openin	gbcebp
openin .	ecaidn
openin are	kjYddh
openin for	fceffk
openin log	hekgeY
openin that	fedlfd
openin with	fedffj
opens	ededfl
operat	ecdgfk
opinio	ecngfZ
opport	hbejbh
opport .	ciXjdk
opport employ	kcmccb
opport to	fefeei
opport with	lZblde
optics	eifXle
optics .	flVZnf
or	lVZydV
or @d	VZZybd
or bad	rccaed
or no	sWZhjZ
or the	lbehed
or when	eclefe
or withdr	cghhcf
order	dZmmda
order to	eeelde
organi	edjeff
origin	rZWlbc
ostrav	eifXle
ostrav optics	eifXle
other	eaXac0
other applic	dZacdv
other candid	epXack
other guy	ecdedn
other one	ecdeem
other openin	hdifed
other person	enedeb
other roles	fdeffk
others	bzRWmY
others .	egZbqb
others and	epdeeZ
others have	emceed
others>answer	bbdact
others>chosen	ebaeas
others>date	ihdldW
others>free	eaeqeb
others>match	fYcdds
others>me	elrcbR
others>meet	elajdc
others>not	eteeeT
others>offer	fmffhW
others>post	aigXjj
others>review	dqgddY
others>them	blkadd
others>will	Wqccfg
others>you	diVcZx
otherw	idehef
ought	kddfee
ought to	kddfee
our	ffhdfg
our @d	aYYwZc
our addres	ebqaed
our answer	kjaUmc
our assess	ejWqbb
our blog	cijdde
our board	ddjidd
our budget	fZkffg
our call	eddcem
our career	bejbdl
our choice	eaeeen
our client	dbWedt
our compan	cemeed
our coordi	bYZxdc
our cto	abdqee
our cultur	ceigeg
our databa	deoYch
our decisi	umaaWY
our direct	gXjmec
our earlie	epZeee
our engine	edYrec
our first	dtaadc
our goal	tYbded
our gradua	ecdani
our hiring	iZbuca
our minds	ilcdcc
our needs	idbdel
our new	fRmSxZ
our newsle	ebpade
our occupa	eeekee
our offer	eaaYvd
our office	WYsmba
our open	cVrYap
our page	dYrdec
our paths	eZceeq
our prefer	ekceef
our proces	mhdfba
our recrui	jmhcdW
our reply	mdecef
our requir	dlaefh
our search	dZVdby
our shortl	cvYbdd
our side	dqcgdX
our softwa	fecffj
our stand	ecqbec
our summer	cbjaji
our system	WsndeT
our talent	cajjcg
our teache	fdgeei
our team	htUWla
our terms	aZscfc
our vacanc	cZckem
our verbal	fdbdod
our websit	gboYdh
oursel	ebmefe
out	hjlaZe
out .	cdlYak
out a	feeief
out by	jmccea
out of	YrwWZN
out on	tbZbcd
out our	cijdde
out the	jbekcd
out to	ibUfaq
out until	hZndde
out with	csXdee
outcom	epVWZo
outcom .	W3bXbY
outcom by	mcdefe
outcom in	kdeefd
outcom will	gldeec
over	iicbkb
over #	hnbeea
over .	eZtbfa
over ;	ebmfee
over the	hjVVra
over your	fdbkdi
overle	eeefhe
overwh	eaceeo
overwh respon	ebdeem
owe	nedcee
own	bOXed0
owner	fYdjdl
packag	ebegke
page	aYjrbb
page .	dYrdec
pages	dddnde
panel	dkSmak
panel 's	ideefg
panel felt	eccbeq
panel interv	cbarde
panel member	dmbcdh
panel will	cjeiee
paper	abmcmb
papers>again	eddejh
papers>answer	eaapef
papers>ask	iceldd
papers>bye	fceefl
papers>date	TXX0kb
papers>decide	djfgde
papers>give	ckZgjc
papers>if	eedjgd
papers>match	ihedfd
papers>me	cacyXa
papers>meet	dXbkoc
papers>news	hdeiee
papers>not	cdcmef
papers>offer	edcene
papers>papers	dZY1Zb
papers>post	ceaeqc
papers>receipt	eboded
papers>review	eibidg
papers>start	ecmlXc
papers>thanks	eguVbb
papers>them	erVocX
papers>wait	ebbcpd
papers>will	ZZXtlb
papers>you	gTieng
paperw	bMYW6b
parcel	eXvbdY
parent	ebpdeb
parent leave	edmeed
part	fYlcek
part in	edijag
part of	hcjdZj
part time	eafcrZ
part ways	ecbddp
partic	hbdkef
partne	hkYhah
partne .	kbedeh
party	WYzWad
party is	WYzWad
pass	faWhat
pass .	eYaadv
pass on	fedefj
passed	etTjdZ
passed on	djdddi
passed the	acZudc
passed your	jwYUcb
passpo	edbode
passpo and	edbode
passwo	eUydeV
past	teYZce
past the	tRbdei
paths	eZceeq
paths cross	eZceeq
patien	irabca
patien .	hsXgcW
patien while	dsXbeh
pause	dUuedd
pause the	eYreeb
paused	bU5dbS
paused .	ecmeec
paused hiring	edsedV
paused until	ddkffe
pay	dkblcb
paysli	eVbvdd
pdf	dcdoed
pendin	ecidma
pendin budget	fekeee
people	pecZaj
people .	sXbXdl
people @d	igeefc
people and	ekbaek
people was	fddffk
people we	elebeg
people who	icjefc
per	ebralV
per year	fedeke
perhap	doeeeb
period	dbjkce
period .	edlfcf
perman	eceWtc
perman contra	eceWtc
permis	ecdjei
permis we	ecdjei
permit	eiYsbY
permit .	ebbscc
person	ckYrVe
person .	epfZYf
petra	efejfe
pharma	fedefj
pharma .	fedefj
phone	naVdqb
phone .	lYacnd
phone @d	ecleef
phone call	mcbgee
phone interv	feejfe
phone number	fedjfe
phone screen	goZfeb
phone with	idfeeg
phone you	kgdgdb
photo	eedoae
photo id	ffeiff
pick	geXkmX
pick a	eaatcd
pick someon	pZeced
pick this	Uteeec
picked	eYYcYx
pike	eejbie
pile	dzOZcZ
ping	Yreddc
ping you	Yreddc
pinned	epdeeZ
pinned down	epdeeZ
pipped	eZYdav
pitch	dedlee
pitch .	dedlee
place	acchji
place for	cXZZoo
place on	fYamig
placeh	fgnZga
placeh .	jamajZ
placeh it	hgkZdd
placeh thank	hYoggY
places	dacder
places .	ecdefm
plan	sYfUZm
plan .	bbiYap
plan is	mbeeee
planne	X1bYbU
planne .	Wuddda
plans	UvXbdf
plant	dbrbdb
platfo	ebddeo
please	badqge
please .	cedeme
please accept	hXZgdp
please add	chfhdf
please answer	deelee
please assume	nZfffe
please be	amYedl
please bear	cwaadZ
please bring	eebrad
please comple	bYZzcc
please confir	ZbrZjd
please contac	eYscea
please do	ejalce
please fill	eccoee
please find	YXkgoa
please give	mbbjcc
please hold	eeanee
please keep	ebaebt
please let	VWlmjd
please note	eaYder
please prepar	eedkee
please provid	ecaqed
please reply	ebbqee
please review	eccasd
please send	cbbtdd
please share	feclff
please sign	ccbfrc
please submit	ecdoed
please take	bcwVca
please to	aXYpra
please upload	fecmee
please use	fdcned
please you	eebmee
pleasu	ddkZkd
pleasu that	eedeke
pleasu to	fiheec
plus	Yddcre
point	ipaZdd
point .	jpcacb
pool	edddem
pool of	feeffi
por	eapdec
portal	cXuYja
portal .	dYwZda
porter	dokaaa
porter .	egndab
portfo	bcioZd
porto	ddjhed
positi	cddaio
positi .	glXfai
positi and	ekcadk
positi at	clahcg
positi has	dUXdc1
positi is	ZXmbnf
positi of	gbgYvV
positi on	edjehd
positi reopen	eamfee
positi that	eYceer
positi was	fedeej
possib	RzVjWg
possib .	ckdiee
possib offer	fqdZcd
possib to	eibiee
post	bbgZsf
post .	bTaaxg
post has	dcidYl
post is	eXcd1P
post of	hYldlY
post to	feeeie
post>answer	akjbbg
post>ask	fcdjei
post>away	dZkbjh
post>bye	cguccX
post>chosen	fmffgY
post>closed	caNbe6
post>date	ceSeZz
post>decide	fekeee
post>free	dbZbgt
post>give	ecbeco
post>goon	eZldej
post>hold	cT6caW
post>if	cWdc0V
post>joy	ecldgd
post>match	eZigck
post>me	dmZdjd
post>news	dkdedg
post>not	chYeZr
post>offer	ebacwX
post>others	dTadoo
post>papers	eaagki
post>post	fbdiqW
post>review	dqaddc
post>start	efeeje
post>thanks	feddel
post>them	eXhZjo
post>wait	dWYedx
post>will	ZfaZhr
post>you	ZTWYzr
posted	muXYaa
posted .	czbaaV
posted every	mmZeeY
posted on	ecceen
postpo	dmdeed
pour	ecndec
pour votre	ecndec
practi	ecenec
pre	eedjef
prefer	aXideq
prepar	cbcqfc
prepar a	eedkee
presen	YYjpZj
presen .	ehjbdf
presen on	edegej
priori	fcbeep
priori we	fcbeep
privac	eayWWa
priya	bibhcj
priya .	cdYfcq
priya thank	cldgee
prize	dYxaeW
probab	ZtYceb
proced	eZhbdn
procee	aXWqXu
procee .	bWbldq
procee with	eacdeq
proces	fphaae
proces .	dajecl
proces can	Wxaadc
proces for	cTzeeU
proces has	ekjeeZ
proces of	mhbdec
proces with	dXbacs
produc	fgdgch
profil	cWlfZp
profil .	fXnZbl
profil and	eZfodf
profil caught	edVtea
profil does	fddefj
profil has	ehlicW
profil is	gikXce
profil meet	ejdefe
profil please	fedlfd
profil will	dfbdem
progra	dXicbr
progra .	fcddhj
progre	arWgch
progre of	dvYceb
progre your	dbdkei
projec	iehgeb
projec manage	kbhdgc
promis	llcahX
promis .	nbbalc
promis an	gldddc
promis to	jbjeec
promis you	bmeefe
proof	ecbqec
proof of	ecbqec
proper	fhZndc
propos	gdcocc
provid	egVtdb
provid an	epZeee
provid the	gaardd
publis	jceeeh
publis on	jceeeh
pulled	bV3bbS
pulled out	dapeec
pursue	eWYddy
pursue .	eZdffn
pursue other	ecdeen
put	hZrgaY
put a	ecpddc
put forwar	eZZlen
put in	Zsbcdf
put on	ebpedb
put you	dZdrcf
put your	ooWZec
puttin	fcfegi
qualif	eoVeck
qualif .	eecjeg
qualif are	dpbgda
qualif better	ecdden
qualif candid	dnabej
qualif do	fdcefl
qualif match	igeeed
qualit	dbdeen
questi	edfmce
questi .	fdZqce
questi ?	edeane
questi and	emdfdd
questi before	cdpbde
questi please	bXrecf
questi you	jjZhdd
quick	dlSqbf
quick .	kncaeZ
quick call	deejef
quick chat	eddmed
quick one	ccYkdn
quick update	mabcek
quickl	duaadZ
quiet	eoYodV
quiet on	eqbheW
quillf	eTtfga
quillf .	hVngee
quillf and	eYkkec
quillf as	ecnbgd
quillf talent	ehcdje
quite	edcbeo
quite the	fceefk
r	mXlgcb
r #	iZkhcd
radio	ocecdd
radio silenc	ocecdd
rail	fehehe
ran	Urddeh
rang	dVZcsh
rate	bZzacV
rate your	ca0WdV
rather	eZkZZp
rather not	cYlcek
re	cbkhdg
reach	gnajaZ
reach a	aoeeec
reach out	etYbcd
reach the	fYdped
reach you	nXhjba
reache	ediZcl
reache us	fijddc
reachi	dbcmcj
reachi the	dbcmcj
read	ZjtcbU
read by	kdeffe
readin	jbjeed
reads	kmYddb
reads every	kmYddb
ready	dkZdsW
ready .	emdehZ
ready for	fddfle
ready to	dgbdob
real	dcpYeg
real pleasu	deqZec
realis	rrTacT
realis .	duYeeV
really	YuYZak
really sorry	fdifef
reappl	cZebct
reappl in	dbedcq
reason	hRsidY
receip	ifpadY
receip of	hhnbdZ
receipt>answer	mbffed
receipt>date	bapcja
receipt>papers	ghoWda
receipt>post	gamcbg
receipt>receipt	fmkacZ
receipt>review	dmceee
receipt>step	dieefg
receipt>thanks	ecmeed
receipt>them	hmgbda
receipt>you	hitYbV
receiv	kbrdaZ
receiv .	oVqcdZ
receiv a	nafedf
receiv an	boZbek
receiv feedba	qadded
receiv your	ggtcYV
recent	cfjjeb
recent applic	dkfjea
recept	hSplaY
recept .	bYiqea
reckon	1MUYXp
recomm	fYhbcq
record	aiekfb
record a	fneaee
record your	dccped
recrui	ifmYbg
recrui .	bkkbee
recrui activi	feiefe
recrui for	cUiecr
recrui goes	hidfee
recrui proces	emjdeY
recrui team	kdkafd
recrui will	hnZded
reed	kUiihc
reed .	nUgkdc
reed recrui	dcidjf
ref	cfnced
ref #	cfnced
refere	fUiweX
refere .	cYYvha
refere ?	dabscd
refere and	ffedif
refere are	jeedef
refere check	ebbile
refere from	ccduYb
refere number	keuTaZ
reflec	eaddeo
refuse>answer	cXceet
refuse>chosen	dvaedV
refuse>date	YdpcVi
refuse>match	edbeen
refuse>me	cgUbbt
refuse>news	cXbedt
refuse>not	debdeo
refuse>offer	eardRl
refuse>others	cZimdf
refuse>papers	jwYUcb
refuse>step	acZudc
refuse>them	gxTVef
refuse>wait	kjddeZ
refuse>will	bkndZc
refuse>you	erSaWq
regard	fjddid
regard the	jidcgc
region	eeeieg
regist	YZvaee
regist for	cdraec
regret	dYfaWx
regret .	ebqceb
regret that	dnbeee
regret to	dZdeeq
regret we	fZeefn
regrou	dscbcc
reject	XXRSW7
reject .	cKUbc5
reject anyone	ejeffd
reloca	ecdmee
remain	btRamb
remain active	evRcdb
remind	cWlnbd
remote	eddlee
remove	dUmddm
reopen	dYudeb
reopen we	eamfee
reorga	dSxeea
reorga .	eYqeec
replie	eVskdX
replie to	eYtddZ
reply	jfdocV
reply .	btZZed
reply by	eYdkld
reply to	jkecfZ
reply with	ebbqee
reply within	ndaffe
reply yes	dYWwZc
report	eeqaiU
repost	fdlfed
repost the	fdlfed
req	ddlcgc
reques	cWzccZ
reques .	eTqcek
requir	dfSjbs
requir .	dZXbdw
requir of	drafdZ
requir we	ejdefe
requis	bVjbbt
requis .	fcbeep
requis has	fckefe
requis is	fekeee
requis was	cdcddp
resear	abapcl
reside	heefff
resour	edddhj
respon	rmSYcf
respon .	TvYcdk
respon in	kdeefe
respon to	njZaee
respon within	tZaeed
rest	eSpdbj
rest of	cYiidm
restru	eSvedc
result	1fUUZe
result .	mcedfe
result are	mhcdec
result of	ibecel
result on	4Nbddd
result within	lceefe
retail	edkefe
retain	fbdfem
retain .	fceffk
return	YXdtka
return .	eabped
return it	dcbhnd
revert	ipaeaa
revert .	ildbed
revien	ecndec
revien vers	ecndec
review	krVcec
review .	exbbbV
review agains	dqbgeZ
review all	ebgdel
review and	dieeie
review by	ehdefi
review each	mfahec
review is	cpcddd
review it	ggbidh
review of	doYfdg
review the	eccasd
review your	nbYfck
review>again	cgejfe
review>answer	aYltaZ
review>ask	difiec
review>away	dgdkee
review>bye	fcjeff
review>chosen	dhidee
review>closed	dpbdgY
review>date	tXhiaW
review>give	paZfed
review>goon	eYghjg
review>hold	eYneff
review>if	dkchee
review>match	fjZkde
review>me	eXUccw
review>meet	fhckeb
review>news	rXcaei
review>not	fvTadb
review>offer	eceboe
review>others	dhtcdQ
review>papers	cmXdob
review>post	cmfede
review>refuse	iYeeem
review>review	mgcdeb
review>soon	dlbhed
review>sorry	fnbffb
review>step	dhgaek
review>them	blcbfi
review>wait	dtbdeY
review>will	YwZiaX
review>you	keZjdf
right	fcSrcl
right now	bhYgdn
right to	caVyeZ
ring	fOY2bc
ring .	ncddef
ring @d	bgelee
ring me	edeigf
ring you	abeqde
roboti	efeiff
role	bbbanp
role .	dcbbml
role and	eideeh
role has	eagedm
role in	fcdiie
role is	cdsdcZ
role of	eddfgj
role to	feeebl
role went	edeeqX
role when	fdlfed
role will	eYreeb
role with	cdWcvc
role you	dpddeb
roles	bUsbbn
roles are	eZpeed
roles in	cdfedl
roles that	ebndde
room	eabmek
room #	eebmee
round	dZioZg
round #	cdared
round .	agVmbm
round before	dqdaee
round is	eheifd
round the	cZyWca
round two	eYapei
rounds	ddadcq
rules	kcdgee
rumour	eoeebb
run	dkanZc
run a	ebdmch
runnin	bandei
s	lfhjbW
s tips	eenddc
sadly	dojadZ
safe	cepdcc
safe sender	chfhdf
said	piaUjc
said @d	xScecd
said he	crdccc
said i	dedele
said no	cVkecl
said the	qSZcik
said they	hwbZXY
said we	aqeddd
said yes	YWYc1Y
said>answer	ewbZZa
said>date	8YVWYV
said>decide	uReege
said>goon	eiided
said>hear	eifffe
said>me	ffYYtY
said>meet	fnbbdg
said>not	bQsdbi
said>others	ciZdcn
said>post	dcZdpg
said>them	kzVWYa
said>will	izYXWX
said>you	Vsdddf
salari	efmdcc
salary	aQS4lS
salary .	dballa
salary expect	dccmbi
salary will	fedeke
sales	iaYhoc
sales associ	jcaijc
sam	kZnadd
same	dbmgiW
same team	eefema
sample	jbfhee
satisf	eedcnd
satisf medica	ffeeke
satisf refere	fffdjf
saw	eaYock
saw your	ecdodd
say	ckhaic
say .	c5QZXX
say anythi	nfdddc
say i	nYbacn
say more	dmdefd
say no	kcdeeh
say that	fbjeeg
say the	ebgdcn
say we	eZacrf
say what	fdiffe
say yes	ahWYqj
say you	deceii
says	cioYhZ
says he	qWffef
scan	ecnecd
schedu	dhRzbY
schedu a	edcoed
schedu an	khdcfe
schedu for	dcXtec
scheme	dZiYxU
scheme .	dZiYxU
school	ZaVexY
score	eYYbev
screen	crVlcZ
screen .	dlZldb
screen candid	elcefe
search	bVqaaq
search .	dbgcdo
search is	fdifff
search while	eYpfed
seat	gZXdmm
second	fUXiYz
second interv	WfkodX
second round	lZceek
second talk	etcQdi
see	dnenVa
see .	btbcbd
see a	jfZbcm
see how	dcdoed
see if	gccmed
see us	eSWvbh
see what	czeTZb
see you	UVqqXf
see your	fjejea
seeing	gecldd
seen	YmrabY
seen .	emceec
select	hgYfif
select .	fdceem
select a	ecdden
select board	docadh
select for	bgUmpa
select proces	cinfeU
select to	eeemae
select will	pbdcee
select you	dldZkd
send	XVa3hZ
send a	cnnaXc
send it	dacnid
send me	dcbrdc
send more	eYdpef
send the	aYapld
send you	cbepee
send your	feeige
sender	chfhdf
sender list	chfhdf
sendin	bYsWpW
sendin that	ebrcdb
sendin this	ecmeec
sendin your	dhhcid
senior	eafdra
sent	chWqXh
sent me	dcdqad
seriou	dzXVaX
server	eddpeZ
servic	cbahdq
servic .	fZdfen
sessio	ebcped
set	YcjzWT
set me	bbZubc
set up	bYroaW
settle	pkWWZj
settle on	gbdden
shall	giYkbd
shall be	kcmZeb
shall have	odebee
shall not	fWdbet
shall write	jgedee
share	dhcmdc
share an	fedjff
shared	dlcjcb
shared with	ekckcc
she	ejZcjg
she is	fchgYl
she rang	dVZctf
she said	dqaakb
she says	chldec
she told	ncedde
she was	kjgcdZ
she will	cpbgdb
shift	ZaatkZ
shoot	jdegde
short	ZXewaf
short questi	feejee
short survey	cgmeeb
short test	fcdmee
shortl	jtTgXc
shortl .	cpVhbi
shortl and	ededfk
shortl candid	kmcccZ
shortl for	dfcrca
shortl you	hidaei
should	woUcaW
should be	pYcgee
should have	oedbde
should hear	ifeeee
should know	gjceee
should like	ibdldd
should receiv	qadded
should we	emfefZ
should you	ktXYfY
should your	ikcdec
shout	amZfek
shout .	dkcgfe
shout if	eebffl
show	cUnkbi
show you	dZrcdc
shown	dhfgef
sick	Vnmcdb
side	frYecb
side answer	eqdcdY
side the	efejee
sift	eicZel
siftin	Yubeca
sign	XXchxb
sign and	eddXre
sign by	becbqe
sign the	dcbnic
sign up	dblceh
signat	cbWktY
signat .	eZbbtd
signat on	dcZohb
signed	aeQmsZ
signed .	ehdeei
signin	eeleed
signs	tacadd
silenc	vcabcZ
silenc .	ocecdd
simila	bclbcl
since	Vtedce
since the	elfeec
sincer	jaZhmc
sir	mZeeeh
sister	ecpceb
sit	jgbjcd
sit down	hidfed
site	ccXocl
site .	ebceep
site interv	eaZudd
site manage	difgee
situat	ediied
six	egcZen
six people	eieaej
size	feedhi
skills	gmZecg
skills .	feeffi
skills align	fdefej
skills and	dpddeb
skills most	inbbec
skills with	ideied
sleep	mnabba
sleep on	noaZba
sleeps	eanfed
sleeps .	eanfed
slides	YVnuaY
slippe	dqZded
slippe .	epZeed
slot	cZYybb
slow	byWddX
small	cbpgdX
so	gfacfm
so everyt	elfeeb
so far	escebX
so hang	eobeec
so i	bRqddk
so is	eiXcqa
so it	cUcccx
so many	ebbefo
so much	edhdei
so our	drlXaX
so please	ckdbej
so sorry	ebeiei
so thank	ggiffb
so that	hZZoak
so the	ebcclj
so there	jhaccj
so they	habdpc
so we	daXcft
so you	oagbeg
so your	fbeffl
social	gbobde
social media	gbobde
softwa	fhiahd
softwa engine	fhiahb
sold	dijcde
solici	eYrdec
some	YxiaZZ
some of	ecijdd
some point	jpbacb
some stage	cnedee
some time	ewZVdb
somebo	dYXaX2
somebo else	oebdib
somebo who	ebbcer
somebo will	cjjeeb
somebo with	dZbaYy
someon	jUPjaz
someon else	kSXgjn
someon from	anbkcb
someon whose	eaeeeo
someon will	iXenec
someon with	eXbdct
someth	YqfpUY
someth .	axabYb
someth else	edtddU
someth for	bkambd
someth to	dgdjee
someth you	alYncc
soon	bucgaZ
soon .	atjYbY
soon as	fmWmcb
soon>date	wXZddd
soon>hear	bnedee
soon>them	gqZcdc
soon>will	hbdled
soon>you	bicjdh
sooner	hbdheh
sooner .	hcedfi
sorry	jZeaas
sorry .	gWYfcv
sorry but	eYefeo
sorry for	pbcadg
sorry it	feeiff
sorry that	fbbedq
sorry to	fRqacm
sorry wrong	dodcec
sorry you	fepedY
sorry>answer	cdYbdu
sorry>away	dsadeX
sorry>bye	edredX
sorry>chosen	cdoece
sorry>closed	ebfeel
sorry>date	qdddeb
sorry>give	ebiefi
sorry>hear	ebuddW
sorry>hold	eaqcec
sorry>joy	fabdeq
sorry>match	ecdeen
sorry>news	diVbdr
sorry>not	Xecabw
sorry>others	daYdes
sorry>post	dYRcZ4
sorry>refuse	dabddr
sorry>said	gbbeen
sorry>step	fjfffc
sorry>them	dcfabr
sorry>wait	hfddej
sorry>will	hjebdg
sorry>you	adhYYu
sort	ehgged
sort out	eihfed
sounde	jrYdcV
sounds	dYuYca
space	e0KdeZ
speak	cfgeoY
speak .	fZcdqd
speak of	fbmeed
speak to	docica
speaki	dhZfhi
speaki with	dhZfhj
spend	Zbduad
spend @s	adeqae
spoke	mdddef
spoken	dgddek
sponso	faZefq
spot	edbgel
sry	dakccl
staff	ilcbed
staff will	enccee
stage	ghVpYh
stage .	kfWgck
stage of	ehcmea
stand	pZlZdb
stand .	qbhZdc
standa	eaWbev
standa of	eccdfn
stands	edgbqY
stands in	egidfe
stanme	icegci
stanme counci	idfgcg
start	bdUizV
start ?	eccdod
start date	cgcaqc
start in	dddbpd
start interv	fddlde
start on	XbYR4d
start the	eccrbc
start>again	eWreed
start>date	SVhK/c
start>if	Ziccne
start>offer	fedcme
start>step	fafmee
start>them	ccZbte
start>will	fbckie
start>you	aacjne
starte	eeidge
starti	aZWZ0a
starti @d	caZdsc
starti on	ffeeie
starti salary	fedcme
starts	bW0TTj
starts on	gepbYe
statem	bYcscg
status	bmZfak
status .	bqcded
status at	dgpZda
status of	hmZdde
status under	cmXndb
stay	bTrhai
stay in	ecjedi
stay up	ddbmdg
stays	dmkcdX
step	aglnbW
step i	eXsdeb
step is	ecYseb
step we	feejee
step would	ctbYdd
step>again	cbdgem
step>answer	rnZdcU
step>ask	gjdgec
step>away	dbqedc
step>chosen	eaebgp
step>date	cUb3ab
step>decide	dkdcei
step>free	badrdd
step>give	jjagdb
step>goon	anhaee
step>joy	ecdkge
step>match	eckVep
step>me	cXqidY
step>meet	hskTcY
step>news	rjaTdh
step>not	eVbidr
step>others	ededen
step>post	idiiac
step>receipt	deleed
step>review	deokdT
step>step	XeV2Ya
step>them	aqUmbf
step>wait	dlcjea
step>will	exYbbZ
step>you	ecRram
steps	dlqZcX
steps .	dyWZdd
still	Z/LlXT
still being	dsbcea
still compar	eieeee
still discus	eobdee
still in	nkbccb
still interv	fwbadV
still no	embeed
still open	ckWqca
still review	ekeded
still under	dtaaec
still very	ejeefe
still waitin	Zpeeed
stop	eXnbdk
stop .	faheej
stoppe	dPmbbq
stoppe all	edleec
stoppe for	fYoefd
store	edfheg
straig	kiNicm
streng	ebZaes
strong	bgRXc0
strong .	fedeej
strong match	dpddeb
strong pool	feeffi
study	hYZueZ
su	ecoeeb
subjec	cXoXtV
subjec to	ddZawa
submis	lgmYdZ
submis is	mihZda
submit	eenkbY
submit .	cguYdY
submit succes	jgkcdZ
submit your	djYmcf
subscr	ZdvXeb
succes	iakZej
succes .	mcibdc
succes and	eeebod
succes applic	crXech
succes applie	cfuXba
succes backgr	eeddnc
succes candid	qTeeek
succes in	gYbder
succes on	ddfdel
succes submit	ghpZdY
suit	eYdrce
suit you	ebeodd
suitab	daWcjr
suitab and	eibdmb
suitab openin	ebdeem
suited	fddffk
suited to	fddffk
suits	dYavcd
suits you	edcode
summer	cbjaji
summer intern	ebddkk
suppor	fdYfen
suppos	oiVlaW
suppos to	elWpbX
sure	guSdeW
sure you	fcemde
surpri	nbeeee
survey	adyRfc
survey .	eenWje
survey about	cfldee
suspen	ebtdcZ
system	WpkidX
system .	fdodeb
system design	eddlee
table	agddnd
take	TsXgnb
take @s	J8YVcc
take a	etcada
take as	csbdcc
take home	dbUwdb
take it	kZdoeY
take our	bkqXbb
take place	eeeked
take some	ejeefe
take the	eZcbkl
take this	fdejeg
take us	eqYccd
take you	cIYX3j
take your	fdeeek
taken	fVkYYs
taken you	cZnddj
takeov	eaoeec
takes	xbdgYV
takes .	docedd
takes @s	uXbbce
takes place	gdbncc
takes the	mfahec
takes up	oZcffe
taking	bqeWfg
taking longer	huXbda
taking part	ddkZfj
taking the	cgicdh
taking your	edeefl
talent	ccdhfl
talent acquis	eiYghh
talent commun	dcfldg
talent people	fddffk
talent pool	eeeefk
talk	dekqbT
talk .	dibnba
talk about	clbejc
talk to	hkWtVY
talked	dXrYoV
talked about	dSqbpW
talkin	jjnZbW
talkin to	kpbaba
talks	eiikWd
talks .	flenWa
tallow	kUiihc
tallow and	kUiihc
task	dcVwdb
teache	cadfki
teache of	cadfki
team	fhcdgh
team 's	imeadc
team .	gdikiU
team and	dscbdb
team enjoye	endddd
team from	Zldjee
team has	dWicho
team i	bUbicu
team in	ebdoec
team is	blpadX
team reads	kmYddb
team so	eqccec
team takes	mfahec
team wants	dgeedj
team was	dccZsd
team will	erYcbg
teams	cWfpcj
teams .	dbZpee
techni	edaucX
techni .	ickeeb
techni interv	ehaneb
techni screen	aXesee
teleph	gjdegc
tell	jZfliX
tell me	jOeudd
tell us	aXiqcc
tell you	cniYhZ
tellin	chqfbW
tellin us	ecuecV
tellin you	ebeiei
tempor	ebpedb
tempor on	ecneed
ten	eeekfe
terms	ZXmXvZ
terms and	acrbdc
test	WQU6Yl
test .	dSTnaw
test by	accrde
text	pXnXcc
text me	uZdZdd
text you	jdfeff
than	tkScbc
than @d	rXcgfc
than @s	lYeked
than expect	huXbda
than the	jcffff
than we	eleheZ
thank	gembbg
thank you	gembbg
thanks	aasbbk
thanks .	dixYZS
thanks again	fcfeej
thanks for	aXzaaf
thanks>again	fbbfep
thanks>answer	XfkodY
thanks>away	dqWhed
thanks>bye	kZcjdg
thanks>date	alcZfl
thanks>decide	ggiffb
thanks>free	dhhddi
thanks>joy	ecjeeg
thanks>match	kdmadb
thanks>meet	VjoZdi
thanks>not	dXYdgs
thanks>papers	ddljca
thanks>post	fdkjad
thanks>review	jbiifZ
thanks>start	jakbbj
thanks>step	pYcZbn
thanks>them	fijbcf
thanks>wait	hvTZce
thanks>will	eboieX
thanks>you	fdmdbg
that	efjcgf
that .	R2bUZh
that all	dmhceb
that change	eZoffe
that fits	ebckeh
that i	jWblie
that is	doeYia
that it	eWceds
that match	feeffi
that matche	fbceeo
that might	ebohbb
that one	dapeec
that only	dsceeX
that other	eccdep
that our	clhced
that suits	fedlee
that the	bYVYnw
that this	fdbeen
that was	iWzXXY
that we	ecdfem
that will	cpcefb
that work	eeeief
that works	ecefle
that you	hVldlc
that your	jhkbbc
the	gfbehh
the #	dbddep
the @d	/TYaeW
the @s	zTbcdd
the above	eZXmen
the agency	ebqdcc
the answer	siRWZl
the applic	bsZjdX
the appoin	jjcbfe
the assess	ajcked
the attach	bWXkua
the backgr	dcbtac
the bakery	ebagqb
the bank	mcfded
the best	bRpkkZ
the board	zYRdee
the boss	mjUXal
the budget	ilWdam
the call	eeehif
the cards	fmeedb
the case	bYcuce
the ceo	XcWwaf
the cfo	eodcdd
the checks	ebdlhd
the client	aqXfZi
the closin	maddeh
the coding	bacvdc
the commit	fjWZhm
the compan	ecqeeZ
the compet	eYVddw
the consen	eccsZc
the contra	XbZQ4d
the conver	ebdgel
the counci	bWVbrm
the crew	bdbmid
the cto	ebcpdd
the cut	dhWXav
the data	eaeeen
the day	qYacmZ
the dean	erWbed
the decisi	ZmXecl
the delay	kZedek
the depart	boficY
the deputy	ebcdhl
the desk	fcdmed
the direct	WtWqbT
the docume	facgdn
the earlie	aqdbde
the employ	edceem
the enclos	eeeZpe
the end	eMjdcu
the factor	efmcec
the fair	ddqYee
the file	ecZrdc
the final	ZTW1Zi
the financ	eekeec
the first	TsZghd
the follow	demjab
the form	dcdpcd
the formal	edeele
the full	eZcjqZ
the green	mcdbhd
the guy	dgdeek
the head	eedmdd
the heliop	fedffj
the high	eoddea
the hiring	muWZZa
the holida	dleefd
the house	cZaddt
the hr	miZded
the idea	ecdfdm
the intern	eZedZs
the interv	jefaak
the invita	bdbqcf
the invite	eZnged
the job	bZUU2i
the jury	iTbdZt
the lab	baeqed
the lady	uaacad
the last	ctadaZ
the latest	yVXddd
the lead	cbldoX
the letter	cabawZ
the level	fceefk
the line	fcceem
the link	bWhwbZ
the list	eZddeq
the manage	kmTgdf
the marath	dbwXXc
the market	eWbqci
the marlow	demeed
the matter	etYbeZ
the meanti	kaoacd
the mechan	eZmeeh
the merger	ecmeec
the mix	dqcbdc
the moment	dpmWcV
the money	daabhp
the mornin	feejee
the names	dZasdg
the near	atadec
the needs	iccieg
the new	ikfbea
the next	jgXkai
the night	cWcnsW
the number	dkbchg
the nurse	ejajed
the offer	UgZU5W
the office	cjrZbY
the one	efpZcb
the online	fdcmee
the onsite	dbejdj
the openin	dkdddh
the origin	eeckee
the other	bYXZgy
the others	dwbcdU
the outcom	ewXWae
the packag	ebegke
the panel	gjVicj
the paperw	cReaye
the part	eadcsZ
the partne	gkZjcd
the phone	lScWwY
the plan	ciSedr
the plant	dcsZeb
the platfo	ebddeo
the portal	eeddme
the positi	cZgYpi
the post	dbmZke
the proced	ecoceb
the proces	ckcWZq
the progre	dvYceb
the projec	dlgdbe
the qualif	dqbced
the questi	dednce
the radio	ocecdd
the recrui	dldZZm
the refere	iaibkc
the region	eeeieg
the reorga	ecmeed
the requir	dmZhch
the requis	bYjcbq
the rest	cYiidm
the result	ujXWac
the review	ktVgdW
the right	egbcdp
the role	bfcbio
the rumour	eoeebb
the runnin	bcoeee
the same	efegla
the schedu	ccenee
the school	ZaVexY
the screen	epeaec
the search	dbsddb
the second	eYcces
the select	emlYca
the senior	ebedtY
the shortl	qkcdYZ
the site	difeef
the slides	eYsdda
the spot	edbgel
the standa	eccdfn
the stanme	lbjbec
the start	dnadjZ
the status	hmZdde
the subjec	eYubcZ
the succes	ebYect
the table	agddnd
the takeov	eaoeec
the tallow	dcidjf
the teache	fddefk
the team	chadgl
the techni	Ykckee
the terms	fefdje
the test	afWhcr
the time	ikfdbc
the top	dqZdce
the tough	eedefk
the train	eXtdeY
the traine	aaSZaz
the trust	ebrdgV
the truste	ecdbpb
the two	jcicdf
the univer	eddkfe
the vacanc	bkVdcq
the veldt	fckeee
the verdic	ocedde
the very	qTZZdr
the vote	uXcbde
the wait	nedddd
the way	ehddej
the weathe	eYtbba
the whole	lTpchY
the works	epZfdb
the worksh	bpfadc
the writte	dcakld
their	kPvdVg
them	UhyeYW
them .	ekTbco
them @p	dX0bZU
them for	dyUYaa
them i	dVycdV
them on	dcpfcb
them>again	imXfai
them>answer	plbZdd
them>ask	cmSobi
them>away	dVyYcg
them>bye	ZfdXjs
them>chosen	YYYVut
them>closed	bggVXs
them>date	0ZagcX
them>decide	xuRTZa
them>free	lfchhX
them>give	bqediX
them>goon	cebgfn
them>hear	jmcdcc
them>hold	bS6ZZd
them>if	bQsobf
them>joy	aVdgyd
them>match	fWVkcv
them>me	ZXWlsh
them>meet	ieSrgd
them>news	pjbWee
them>not	ZmdZbr
them>offer	ZZZczf
them>others	fabbaw
them>papers	ddcmjb
them>post	bWcZtn
them>receipt	hesZaa
them>refuse	dclXUt
them>review	hpXdcg
them>said	qibUjb
them>soon	esZcbf
them>sorry	ZgdZav
them>start	agbnic
them>step	cugeXZ
them>thanks	cbjfYn
them>them	fpYafh
them>wait	bxhXaa
them>will	hjYfgf
them>you	ffbfjf
then	muaZZW
then .	Xpkadc
then i	ildbec
then we	gieeed
then you	mcecef
there	cofeah
there .	dgcdel
there are	fcfeek
there is	hqccca
there might	coedcd
there on	Yahtaa
there we	clZghe
there were	eTSdey
there will	ddiedj
there yet	flfeeb
theref	ebdfcn
these	jahhfc
they	jbUbkp
they are	hmUlhT
they asked	eidjdc
they chose	dccbeq
they come	kcfdee
they decide	fifeee
they did	eTveeY
they do	bbXeet
they gave	cecjid
they had	cuadcb
they have	aWidsb
they hired	eZbecs
they make	boebed
they need	eobgca
they offere	cYaawb
they picked	ecacYt
they reckon	tVTZXp
they said	pSNYnr
they told	XhWbcw
they turned	eaZcds
they want	iURrlb
they went	dZZccu
they were	ecqceY
they will	hwlTZQ
they would	hrYWmW
thing	oTXxYX
things	i1SabW
things .	dlchec
things are	gwWadZ
things have	dqZded
things to	ehjefc
think	ciRXkq
think .	icdYoe
think about	cxWeZV
think and	gdecke
think of	gYccer
think you	djYnbf
think your	eYZZev
thinki	boWboZ
thinki about	ejZdpX
thinks	aeraeb
this	fdecbr
this .	fkfffb
this ?	fcpWeh
this addres	chfhdf
this any	fdbjei
this becaus	ecgheh
this email	bimhdZ
this is	fliZbf
this job	dXbkbq
this link	fedkee
this mailbo	fjggea
this messag	ibqZda
this occasi	dYWcdz
this offer	eedcoc
this one	ebader
this openin	fedffj
this over	ecmeec
this point	fideff
this positi	dXibcr
this post	dpSebl
this requis	eagdem
this role	dXjcar
this stage	encded
this team	dVreeg
this time	cPThb7
this up	bsadec
this vacanc	ecceen
this was	eheeei
this will	fieeff
those	ejZedk
though	jRQhcz
though .	lfZcei
though and	egZZeq
though on	eacuYc
though we	fcddkh
three	bdlYWq
three .	dTYTb1
three questi	bcpddd
thrill	bVlYwX
thrill that	dZbbvc
thrill to	ecccsb
throug	UrVihg
throug .	dWbnkf
throug all	btYfea
throug our	etbafY
throug the	dnddfc
throug them	erceeW
throug to	aVapZq
tight	jnZcdc
tight .	eobeec
til	jdhdee
till	jedjcc
till @d	lYdkce
time	dhbiei
time .	WqXaZs
time ?	fdeled
time @p	edffej
time and	ehebek
time at	fddihe
time before	dkbZmd
time being	enfbeY
time for	eddned
time one	eadcsZ
time that	fedkee
time to	heiida
time we	eaXait
time works	ecbpee
time you	ghbddk
timeli	jwRdeW
times	cZirca
times @d	cdlfed
times that	eeeief
timing	dwWceX
tips	cbvYcY
tips for	cbvYcY
to	fdejge
to #	eZXlqb
to .	dgmcec
to @d	ajdlec
to @s	sXbefe
to a	eXdecs
to agree	hceigd
to all	tYebec
to an	bkkTdl
to anothe	dbcdbs
to answer	ihYiic
to apply	bfjbcl
to appoin	ecZYmo
to arrang	ZaYzdb
to ask	Xnanca
to attend	ecaeep
to be	offjcW
to bring	cTmZph
to call	Ybbodk
to check	cljdcd
to choose	edcmed
to close	jWbddq
to come	qnbWgV
to comple	caogdd
to confir	egXhoa
to consid	ecdden
to contac	kdaidg
to contin	egVodf
to data	ecpbdd
to date	ddbmdg
to decide	jqZbaW
to declin	eYXdet
to discus	ejdgee
to do	bWkvZV
to email	eboded
to everyb	idegee
to extend	ecdgmc
to fill	ebakbn
to financ	escaZe
to find	ekdfdg
to finish	okaacd
to follow	dWZavc
to get	ilalZX
to give	XcXkim
to go	WaWkZ0
to hand	ecdnde
to happen	Wnhcdh
to have	XlhQwX
to hear	kckfYe
to help	edjhed
to hire	bVaTyh
to inform	qNXegs
to interv	Xuaecc
to invite	bUbtdj
to it	ehbgck
to join	aVlQ1a
to keep	cacdds
to know	diflXe
to learn	cgjgde
to let	kYfcgk
to look	ebicfj
to make	eYXesi
to me	inaXmV
to meet	jagrZY
to move	fjVobe
to not	eedefk
to offer	dgaZin
to our	Wcingd
to pass	fedefj
to pause	eYreeb
to pick	qWdicc
to prepar	ddelfe
to presen	Zccuad
to procee	aUYtWt
to progre	dbdiel
to pursue	eaZddt
to put	dclfdg
to reach	eiTqbf
to read	dhmcdc
to reappl	dceefm
to record	cjbked
to reject	ejeffd
to report	eikeeY
to respon	bwVcdc
to review	mdZghc
to run	eocfcb
to say	jZUVkt
to schedu	jfbhed
to see	fogfYZ
to send	ccnhbd
to set	bUW4bZ
to share	dgiefe
to sign	ceekfe
to sit	lcdgde
to sleep	noaZba
to somebo	dXdcfr
to someon	cYbcjp
to speak	ecklcb
to spend	adeqae
to stage	fdekee
to start	dbdeoe
to stay	cXkjbk
to stop	fafcen
to submit	dccqec
to take	cUcokg
to talk	dbbtiW
to tell	aZZfsh
to thank	eifcdi
to the	dmYlcf
to think	erWZlV
to this	gkeffa
to turn	dbYcct
to two	edcicj
to update	qZfccd
to url	fgjded
to us	fecmee
to view	eclckb
to wait	rcbeeZ
to welcom	dZjikY
to what	kjYddg
to withdr	ecwdcT
to work	iXgsYb
to write	cnXabm
to you	uqXZbW
to your	fdjbfg
tobias	jfYjef
tobias .	eidgff
tobias i	efeefi
tobias thank	hgXlee
tobias thanks	eambdh
tobias we	mhZdhd
togeth	kanagZ
togeth and	iboadb
togeth with	idefic
told	gmtPUc
told anythi	dpaded
told i	avYdcb
told me	bneUYp
told the	kakdec
told them	ZN/abO
told to	kacbZp
told you	brZced
too	ecyVTc
too .	eckedg
took	jS0XWa
took anothe	ebjdYn
top	dqZdce
touch	fmabhd
touch .	embcZj
touch about	feeeej
touch by	tWYkcd
touch if	dhjdec
touch soon	braddd
touch to	ejdefe
touch when	cfmeed
touch with	Ydcbtc
tough	dZVcdw
tough decisi	eedefk
train	hZrbgX
train was	ibmefY
traine	fXWabw
transc	dUX1aa
transc .	eXZwaa
travel	bnkgZX
travel .	dohcdY
travel costs	eedkee
travel so	mmXdda
trial	cfYpdg
trial day	dcalei
trial shift	dhcked
troubl	feejee
trust	cXncfi
trust and	eecefl
truste	ecdbpb
try	ehdeei
try again	ehdeei
turn	gbYbct
turned	eepgaY
turned down	cokldP
turned me	eaZcds
turns	dgedek
two	fZX1Vg
two .	pTWjZn
two minute	bVwgdW
two more	hpcYbg
two of	ikWmcb
two refere	bWX5YZ
unable	dcicbn
unable to	dcicbn
unanim	cYZY2Y
unanim we	dbcYtd
unclea	mYehef
under	aqagbe
under consid	cjUkdj
under review	cscdcZ
under way	ebneed
unders	ZUnfdo
unders .	ebfeem
unders our	cbehem
unfort	dgYbct
unfort .	ehbeej
unfort it	jVeden
unfort the	dubddV
unfort this	fdaffn
unfort we	eceeem
unfort you	cededo
unfort your	ecbeeo
univer	eddkfe
unread	ebqZcg
uns	ebqddc
uns bis	feiefe
unsubs	dcvZZc
unsucc	eWRZc2
unsucc .	giYbdm
until	nXxThT
until @d	lYoTnW
until furthe	earcec
until the	oTvZaX
unusua	edcffl
unusua high	edcffl
up	hkdgcc
up .	gllYda
up a	dfXodh
up again	Usgeec
up an	eYklcc
up and	dcdkeg
up for	djjfca
up our	eiZjci
up that	imdaeb
up the	badien
up to	tcdgbY
up where	egidfe
up with	jbcldc
update	opaaaa
update .	pjaYed
update at	epZeee
update copy	fedjff
update cv	eccoed
update for	oZedef
update from	ftbceX
update throug	ejeefd
update yet	emdefc
update you	rbdaed
update your	cghhcf
upgrad	cXubec
upload	eajmcd
upload a	edcnee
upon	eedcoc
upon a	eeddnc
urgent	VY0bcd
urgent matter	edmeee
url	dbdpdf
us	gffgib
us .	dgieib
us ?	bakRtc
us @d	ldedfe
us @p	eicdgh
us @s	cvYadd
us a	Zibmee
us about	ndjXdd
us again	dYdeer
us and	fbndef
us as	cYbU2c
us at	dbpdec
us by	kiaiad
us for	cdoZdi
us have	eadpde
us in	kiVlbc
us know	Sbghtc
us on	chmdcd
us soon	aqbbeg
us that	fcnjeX
us the	eeejdf
us to	bcogYh
us with	jcZldf
us within	wTcded
us your	febegk
use	dXepdg
use the	eZinda
use this	fedkee
used	eadhdm
using	fdbmee
using the	fdbmee
usuall	sYbcee
ux	cfkgga
ux design	cfkgga
vacanc	YWjcZv
vacanc .	eamdef
vacanc has	eaYeds
valid	fedkee
values	dfideh
values on	dfideh
veldt	pXmfeV
veldt mobili	qYgfhX
verbal	cbacuc
verbal offer	cbacuc
verdic	obedde
verify	eddoea
verify your	eddoea
vers	ecndec
vers vous	ecndec
very	icTWbz
very diffic	feeffi
very latest	rbeaec
very much	ejeefe
very strong	dlcceh
via	ieeehd
video	YfWzcZ
video .	epdYed
video call	cccped
video interv	adZvdc
vielen	ecoded
vielen dank	ecoded
view	bgmWal
view .	foebZg
view in	ddjbkd
viewed	bimbed
visas	faZefp
visit	bfjdcj
visit your	cekfch
visiti	clkZec
volume	dqaZeh
volume of	draZef
volunt	hdeffg
vote	qOZYYw
voted	eaobkY
voted for	fcdekg
votre	ebqdeb
votre candid	ecndec
vous	ecndec
vp	egfgff
wait	1bZabV
wait for	jjceeb
wait>bye	eduffS
wait>date	8IWaai
wait>decide	emceec
wait>free	haceel
wait>give	dvUbdg
wait>hold	ehjefb
wait>match	eXades
wait>me	haceen
wait>news	kpVbce
wait>not	efddek
wait>post	ecaeeo
wait>review	cZqcdg
wait>sorry	elYfeg
wait>step	eZqbfd
wait>them	g2TWad
wait>wait	cxVZde
wait>will	igiade
wait>you	gdWfmh
waitin	dnVcje
waitin for	daahod
want	dVditb
want it	eccdqc
want me	cRZjis
want this	gbapdd
want to	dhjghY
want two	ecdqac
want you	ZTaO/W
wanted	XicXUw
wanted to	Ynibdg
wanted you	dgZbdm
wants	kWXxXc
wants to	jbYrZe
ward	fedeig
wareho	ejcefg
warm	ghgded
warmly	ebeeem
was	fRpTa0
was a	cUnabr
was cancel	cdcddp
was extrem	eccdfn
was fun	ecvUeZ
was good	gcrbca
was impres	eddhei
was not	jUVcdz
was really	ecgdek
was receiv	ddjdeh
was submit	igoYdY
was the	chsddQ
was to	Ytaccd
was told	ejeefe
was unanim	dbcYtd
was very	fedeej
way	wVdZdh
way .	xVfXef
way nobody	ebneed
way video	defiff
ways	ecbddp
we	fgcdgi
we acknow	enkacZ
we aim	wYabec
we apprec	iajbbl
we are	gpXbgg
we ask	hbZogc
we believ	fjedfe
we can	aUaoin
we choose	rfYQqY
we come	bkccej
we comple	dxWbeb
we conclu	fceefk
we confir	lcwSdV
we could	eicbdk
we decide	liabci
we do	iYkZhj
we encour	fdeefj
we enjoye	cflbdg
we expect	lYbkbi
we feel	fcdeem
we filled	eceelf
we found	fecffk
we gave	dldeja
we get	ebcmeg
we go	dkdkca
we had	QliXYs
we have	dedadr
we hear	Yscced
we hereby	eblaie
we hope	hiVZfp
we invite	cdcqdd
we just	eseceY
we like	loeYdZ
we look	ciVknZ
we may	ckjcde
we might	evcVeb
we must	dYVbdx
we need	kaVjap
we offer	ebleib
we receiv	ddjcck
we regret	feZcWt
we requir	eVacft
we review	hadidj
we said	oYdedh
we see	qUdjee
we shall	TqViai
we should	pVbocb
we speak	dibVsa
we talked	eareeY
we thank	dXldbm
we think	dXVYb1
we want	YVSR/V
we wanted	Zobeeg
we went	kZacdo
we were	UeonVi
we will	mrWXfe
we wish	eaaeds
we would	YbVpre
weathe	eYtbba
websit	gboYdh
websit .	ddlbdj
week	kimZcW
week .	kimZcW
weekly	ichffe
weighi	exbacS
welcom	YQfW5Y
welcom aboard	ebVdtc
welcom have	cdvYbc
welcom to	cVWY0f
welcom you	dZjikY
well	ccrWYm
well .	egpaac
well receiv	caqeed
went	dPUUY/
went for	ebYbbu
went to	daYbmn
went well	cbvZdW
went with	jYYcdp
were	XVjeYx
were a	fldefd
were fortun	feeffi
were hoping	ecceen
were impres	eYbuZg
were lookin	eZZeeq
were not	iUbccv
were our	cmbdjZ
were very	eebeem
what	aZqlad
what a	ebmbei
what about	ddZqed
what comes	dXxdcW
what happen	dXxZdY
what i	nleXcc
what is	cearbc
what our	dYuaeb
what she	dodbee
what the	cjhZci
what they	egagbn
what we	hcdbdo
what works	eddmee
what you	baUopb
whatev	gdfibg
when	imdgdX
when .	ejeefe
when all	jfeefd
when can	ebdaqe
when could	fbende
when i	VsjZdc
when it	ggpddW
when she	ekeefe
when that	esWdec
when the	pkUYci
when there	a3VadZ
when they	ocddde
when this	ffndeb
when we	ighgbb
when you	jSVwZi
whenev	cdbqdd
whenev you	cdbqdd
where	gbjZcl
where i	dYtbdc
where we	YqZaek
where your	egidfe
whethe	gdmlaX
whethe the	dafodd
whethe this	dVveeb
whethe you	pacfde
which	lcejbb
which all	leedee
which day	eedkee
which is	eabgdp
which jobs	ebneed
which will	gdfiee
which you	lYgceh
while	ajiYcl
while .	enddec
while the	dVxdeZ
while we	dxVadf
who	eneVal
who are	dmhZef
who has	edacdr
who knows	YxZcdY
who will	cjdbel
whole	kOwbhX
whole team	cbojba
whole thing	rcfZbc
whom	dZdqee
whose	eeXZay
whose backgr	eZbdbv
whose experi	ehcdek
whose qualif	ecdden
whose skills	hlbbeg
will	noXaec
will be	rkUXhf
will call	agpibX
will carefu	oicceZ
will chase	Zvcbcc
will check	fqccdc
will come	okgYdY
will compar	igdhec
will contac	opXfbW
will decide	mfdedd
will do	cXZnmd
will drop	pcdbee
will email	hXlejd
will exist	cWseee
will find	lbeake
will follow	clXglc
will get	ucfcbZ
will give	yTcccc
will have	7WaVaZ
will hear	vkVacY
will inform	dvYceb
will keep	gnUZao
will know	vhZUac
will leave	eZZdds
will let	unWXbZ
will look	csdedY
will make	encddd
will meet	XjYudZ
will need	dkdiea
will not	aZfZby
will now	gqbdeZ
will pass	iadmcd
will phone	hgeheb
will pick	YveZdc
will ping	Yreddc
will provid	epZeee
will reach	erbcdb
will receiv	ojXddc
will regrou	dleeee
will remain	fYjefk
will repost	fdlfed
will revert	ngdbed
will review	ljZhca
will ring	fSdvdc
will see	WtYoYb
will send	aZZxcb
will shout	alZeek
will start	famfee
will take	jZVbua
will tell	qqcUbY
will then	bhfjff
will think	dYdeer
will update	imccec
will write	hdcmbd
will>again	grbbae
will>answer	opYdba
will>ask	ZkXlak
will>away	eVafaw
will>bye	ZmVacs
will>chosen	djcVpe
will>closed	fTadfu
will>date	9XVdcY
will>decide	unZXXX
will>free	chfpeX
will>give	csVgjZ
will>goon	bkcgdi
will>hear	urUcZZ
will>hold	doYaam
will>if	edlVkf
will>joy	ZVgkjl
will>match	YeczgT
will>me	iUdkih
will>meet	ZlWoic
will>news	0eXYae
will>not	bodZcl
will>offer	ZqVjde
will>others	hUbfZu
will>papers	cXdrja
will>post	aWfepj
will>receipt	hbcleg
will>refuse	eaZcds
will>review	cmaebk
will>said	lageee
will>soon	Ztibca
will>sorry	Xlcheh
will>start	XOef5Z
will>step	ZzVkaa
will>thanks	Zdbrdf
will>them	hgXihf
will>wait	xceZcX
will>will	muVWaf
will>you	hfZkic
willin	fedldf
willin to	fedldf
wir	dYubcb
wir haben	ecmded
wir melden	ebqddc
wish	adeecq
wish i	eZdcer
wish to	aenjgX
wish you	eYfccs
wishes	cgXfoe
with	cdaldm
with a	adWgbu
with an	mhWbdk
with anothe	eabcer
with any	keZief
with candid	edeefl
with financ	nbedee
with great	eedeke
with hr	ejefde
with it	bvbccZ
with limite	fcleee
with local	fceedm
with me	WpXWXq
with more	dVabfw
with next	dmedfe
with no	bdneee
with one	emgfeZ
with ostrav	ceadqe
with other	eZcder
with our	fZV1Zc
with regret	dapbde
with someon	ejbdej
with the	Zhbmeg
with them	XjpQdm
with two	edYrec
with us	gfhceg
with you	Xhbpef
with your	aTardp
withdr	ZR5aYd
withdr .	ecucfU
withdr and	ecledf
withdr at	fdlefd
withdr from	ebkedh
withdr the	ddaebr
withdr your	ceqfbZ
within	8MXede
within @s	8OZfcZ
within the	tSZbdn
withou	hVbeds
withou making	ebdfen
woche	edleee
woche bei	edleee
won	eWpbeh
word	ngoaaR
word .	mfcddc
word from	ikbeec
work	dQgxde
work .	edmcfd
work ?	deelee
work at	eXpjea
work before	edeldf
work for	bZcude
work out	eVgcds
work permit	ekamdZ
work we	fceefk
work with	jYlYkd
worked	eZajdo
workin	dzYbdT
workin on	enddec
workin throug	ekcefe
works	afbsfZ
works .	ededle
works ?	fdelde
works counci	epZfdb
works for	ebardd
worksh	bpfadc
worksh .	bqgZdc
would	YhYoig
would @d	aXdved
would ask	djegee
would be	ZiWhdo
would call	bpeecc
would expect	oVeide
would fit	eqbjdW
would get	lfdbee
would have	fTkXWx
would hear	Tvdeed
would invite	ezdSba
would it	dbegdm
would let	mdedce
would like	WSX1sY
would love	ZTVhxj
would make	bnebgd
would not	V4XadU
would only	fpebcb
would rather	eUnYZq
would ring	jgddee
would suit	ebeodd
would take	eZegem
would want	fgekdd
would you	ZXgtgZ
write	hjZfXk
write on	fqXada
write to	ldgach
writin	hZdabs
writin to	edjeff
writte	XWUxna
writte examin	dedpae
writte offer	ebdeod
writte statem	cZeodg
wrong	V1fVbZ
wrote	keabek
year	hYmZei
year .	fedfke
year and	ebeefl
year from	eeocdc
years	eefdje
yes	eLRh8a
yes .	ZWWT6a
yes from	dXYgtZ
yes or	sVYkiY
yes to	aWWrna
yet	Y/VfbO
yet .	a1XddV
yet and	bmeeed
yet but	fleeec
yet i	eqdeeX
yet to	dtZcca
yet unfort	emdefc
you	fbegif
you .	bcahsc
you ;	agdqcc
you ?	caawac
you @d	lecmYZ
you a	sUWhgi
you about	axaebZ
you accept	XbYlqd
you after	lpZZdZ
you again	ckgZdj
you all	ebtddY
you an	fiZcjf
you and	ZgniYd
you anythi	bkkbdd
you applie	cbaeYu
you apply	eacjcm
you are	chXshZ
you as	cldblb
you asked	pYpXbZ
you at	fjgdYj
you back	flegea
you be	dlalcb
you but	dhRaZu
you by	8MVVdk
you came	dZbbds
you can	lglZca
you come	eZasde
you comple	feejee
you confir	fedkef
you could	ecelee
you did	hWfaer
you direct	ercceZ
you do	aadsYk
you employ	eabcgp
you every	ecbeeo
you for	fekdcf
you forwar	dXcwcb
you free	ddcodd
you get	kacjde
you give	eadrcc
you got	cbZX0X
you had	ildcea
you have	bToljc
you hear	dpcced
you here	feegej
you hop	deejef
you i	eZdcbs
you if	Yyabdb
you in	ZXacjw
you interv	digeee
you invest	eifdeg
you joined	ebgcmd
you know	ljiXcb
you let	edlkac
you like	babslW
you luck	ecadep
you make	epecae
you may	hiddgd
you mind	fdckdi
you need	bcdrce
you no	eduffS
you not	rlYadY
you of	kbddej
you ok	deelee
you on	iLRrtb
you once	bjcked
you our	mZjeec
you out	cpkmbP
you passed	eccnia
you please	eccnee
you posted	h1TaaV
you round	deqZec
you send	feejee
you shall	mccakd
you shortl	dkeefe
you should	kjabdf
you someth	clddYl
you soon	eidfee
you start	dccZsd
you still	cPb1bd
you straig	obecee
you succes	feleec
you that	aSWgps
you the	jUXcve
you think	hbcboe
you this	ejdocW
you to	ZRfmrh
you took	ecmecg
you update	ejeefd
you want	gYrcZf
you we	ejWXnh
you well	gZmabk
you were	gRUaj0
you when	aoibcd
you will	tmUXed
you wish	bedlge
you with	Uwbgca
you within	nadhec
you work	ecdcne
you would	dcabat
you>again	djYdar
you>answer	lcfnZb
you>ask	eVplXh
you>away	drUcnY
you>bye	eYiedn
you>chosen	gdUhpf
you>closed	eJtWas
you>date	tUYmee
you>decide	hYdjrW
you>free	bbfpcg
you>give	cigqaY
you>goon	ciWldk
you>hear	moeYad
you>hold	dWsede
you>if	auWbjb
you>joy	bVeiio
you>match	dchgbl
you>me	iTgpah
you>meet	cfYnna
you>news	uZaXhh
you>not	kUaZb0
you>offer	aZTd5b
you>others	bnWedj
you>papers	ciaoga
you>post	dXfasj
you>receipt	jc0WbT
you>refuse	YYVjbx
you>review	cqZjae
you>said	hZncfb
you>soon	hlidbY
you>sorry	ccgbdq
you>start	bTcW2h
you>step	bZV3ah
you>thanks	ghmfbZ
you>them	dgddhi
you>wait	jldafc
you>will	jgbfdg
you>you	fchhfe
your	ddiief
your accoun	bbwdaZ
your answer	ZYitcc
your applic	efjcbl
your appoin	bURZ6T
your assess	iWYree
your attend	eebmee
your availa	daiqac
your backgr	cbdicp
your candid	gehXZo
your career	feeeej
your case	duVdea
your certif	celfee
your compen	fdedke
your comple	dieefg
your contac	ieedhd
your contin	dXnkdc
your contra	cSWS6b
your curren	djdlcc
your cv	epdead
your data	dZnceh
your date	ccdqcd
your decisi	VdcXzd
your detail	Ztdcae
your diplom	ecnfcd
your docume	jltOXa
your email	Yb4QcZ
your employ	daZcud
your expect	fedldf
your experi	caqecf
your feedba	desceW
your file	emUacn
your first	faeogZ
your former	egdked
your future	ecbeep
your inbox	iZRrkY
your inform	dsbcea
your intere	kafcan
your interv	XWX3ed
your job	dbvbbZ
your letter	eZWcxX
your mail	dZqeed
your messag	gWxcdV
your name	mqPWck
your new	cdWcvc
your next	gXimfa
your notice	eddmee
your offer	dbbbud
your online	ebbkek
your origin	fdelee
your own	fddffj
your passpo	edbode
your patien	fqbdcc
your permis	ecdjei
your phone	fedjge
your portfo	eiehfe
your presen	dcehek
your profil	cZrhZe
your qualif	fmWgdh
your recent	dkfjea
your record	dcjjed
your refere	jbpfbX
your reques	eVsceg
your resear	cdbldi
your right	ecYtfY
your safe	chfhdf
your salary	dYbasg
your search	eadcdq
your side	edcffk
your signat	dXWmra
your skills	fkbedh
your slides	Zeeodf
your start	fffdif
your starti	fedeke
your status	arVZcm
your submis	lenYda
your task	ddWudb
your test	ddmZfi
your though	eacuYc
your time	ecggei
your unders	dZjeel
your video	dcared
your withdr	ebudeU
your work	hdXrbd
yours	aQXU/a
yours .	cXfZzS
yours for	fcberZ
yours has	eaheel
yours if	ebcdvW
yourse	eacrdb
~'s	gbcfkg
~.	kkgbfY
~;	fjhbcf
~?	cPZvnb
~@d	1RkXfW
~@s	0Rccec
~a	hqWlbY
~able	hiekcZ
~about	epaagd
~above	ecbpee
~accept	Xcamme
~access	eeheff
~again	eWreed
~all	ijceec
~am	hZpace
~among	cubYed
~an	iqbVbh
~and	edZtbb
~anothe	egeefh
~answer	neddde
~any	cYtccf
~anythi	qdafdc
~applic	gheeef
~approp	eicefi
~are	jnegZZ
~as	jacdme
~ask	ekfcfe
~at	focccc
~back	cffeej
~backgr	ejeeee
~be	mxRgYU
~been	ayYdeZ
~before	hmbced
~being	ifeefe
~board	drcdeZ
~boss	dgejee
~budget	gkfbdd
~by	viYZbY
~call	cZnice
~came	eiecdi
~can	bakdnb
~candid	gpdaeb
~career	ggiffb
~change	gdldec
~chat	eidfee
~choice	enceed
~chosen	lqXbdY
~client	gifcfe
~come	cXiqdd
~comes	hieeee
~comple	emdffc
~confir	dqedbc
~contac	kcehed
~contra	egeZme
~conver	egehfe
~could	bZbwbc
~cv	eVshdb
~cvs	eZreeb
~decide	Zwbcdc
~decisi	audeZd
~detail	hWdqed
~did	edlefc
~direct	dkeeed
~do	bmcZjg
~done	ekgdec
~down	ekeeed
~email	eeheff
~everyo	dndeec
~exist	cWseee
~experi	dpddeb
~feedba	pZcbej
~first	docded
~fit	njabec
~for	hnXmab
~former	egdked
~forwar	clakdd
~free	ejegde
~from	qhfafV
~furthe	dfqbdb
~get	iXkhdd
~go	ftbada
~good	khdcfe
~had	kcYacq
~has	Z3WbdX
~have	hgfieY
~hear	frZbdc
~heard	sWedgd
~help	eeeheh
~how	icedfi
~i	difnZb
~in	qeYgcb
~intere	ajUucb
~interv	dqdaed
~invite	oheWee
~is	ltfZaW
~it	ajqdeX
~job	echcld
~know	foaacg
~last	ecelee
~let	cmeeee
~like	hgYhhe
~look	dmdeee
~lookin	eldeed
~made	cmdeee
~mail	hjbeee
~make	dsdYcd
~match	ftXfdZ
~me	isfYdV
~meet	cubceZ
~more	jfZocZ
~move	docded
~my	eeegif
~needs	iidded
~new	hbjcjc
~next	nfdVej
~no	nmcdeV
~not	smaaaV
~notice	earcec
~now	dhdkdc
~of	iabgke
~offer	eucadZ
~on	foebcc
~one	licgea
~open	eedkdf
~openin	ebeefl
~opens	ededfl
~or	cekfef
~our	hwZZcX
~over	dascda
~place	dqcddd
~positi	eamfee
~post	etedaY
~presen	eheifc
~profil	crfaea
~qualif	grabec
~questi	cbnebh
~receiv	qadded
~refere	eZankd
~reopen	eamfee
~reply	fjeefe
~requir	encefd
~review	cgiefe
~role	bllcdZ
~round	mcdaej
~second	lYbcdn
~see	qXeeed
~select	dtdXdd
~send	eWcmke
~she	cndeee
~shortl	hkebee
~signed	ikaeed
~skills	cscdea
~so	ccbkkd
~someth	Zuaade
~start	cShmnb
~still	fgegfe
~strong	dpddeb
~succes	laffff
~suitab	fdeefj
~take	lbeefd
~talk	ecelee
~team	ieegee
~tell	qicadZ
~test	efeiee
~that	amdhag
~the	ukeWdX
~them	codcee
~there	lxSbcW
~they	krbYaa
~think	hjcdee
~this	cb0adS
~throug	ecjgeg
~time	edcrdb
~to	gpdeda
~touch	iffeee
~two	dUalcq
~unclea	mYehef
~up	ccmcge
~us	kcackg
~want	cdZgrb
~we	htYTeh
~well	ejdffe
~were	gvcdYX
~what	iejecc
~when	fZmefe
~will	fmnfbS
~wish	Zhcjfi
~with	Zlcobc
~within	wUdcec
~work	jjceeb
~works	eaasdd
~would	ZuaYgf
~you	ihZkga
~your	hqdgcX
`;
