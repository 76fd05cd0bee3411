/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/words, the open corpora and nothing else; `npx vitest run test/reading/words -u` learns it anew. */
export const BIAS: readonly number[] = [-1.00, 0.82, 1.04, -0.01, -0.77, -0.08];

// biome-ignore-all format: a table
export const WEIGHTS = `
!.	cpZaap
!;	tdYhdX
!@d	uqYXdQ
!@s	djdiec
!a	apeaak
!able	dkbYZq
!about	dVxddX
!accept	erdgbW
!access	cdmeee
!advanc	fbdefm
!ahead	fZdefo
!all	jXodeb
!am	eXdeeq
!among	hXYceu
!an	Vnbdco
!and	Zqchdb
!anothe	eacefo
!answer	VwfYbc
!any	alncdY
!anybod	eiceeg
!anymor	eaceep
!anyone	doYeef
!anythi	nliZcU
!applic	dXcbev
!appoin	dccedp
!are	eahdel
!as	fdfefi
!at	dlnadV
!availa	fcdefl
!be	deeZbs
!been	bzVabd
!before	LvnedX
!but	eoaecd
!by	oecZka
!call	ccddeo
!can	cUzcdY
!candid	fcdeel
!chosen	imaddd
!client	bkeeeg
!clue	epcceZ
!comes	eboeeb
!commit	cuceeU
!confir	bpeeeb
!consid	dSXbe3
!contac	icbjef
!contin	eZodee
!contra	kjaddd
!could	fclefd
!date	czafdQ
!decide	Y1YddU
!decisi	huaddU
!defini	ercdea
!design	fbcefn
!discus	eckeeg
!do	havbdU
!down	ewbdeT
!easy	fddffj
!either	bqdhdY
!email	dikfeb
!end	eoldeP
!enough	eacceq
!exists	ebdeen
!expect	jtZZdV
!extend	faffem
!feedba	bfcdem
!file	emeefb
!filled	fqefeV
!fit	eZceep
!for	ZeXYb2
!forgot	erdeeW
!forwar	dhlbde
!from	hnXbdh
!furthe	dXfcer
!get	bkXcdm
!give	coZcie
!go	dccdep
!going	abgccr
!good	efcdel
!got	dVpdck
!had	ikeeea
!happen	ZZvbdc
!has	duYedZ
!have	fwYbdb
!hear	dnedec
!heard	rccdec
!here	fdgfei
!hesita	idbjef
!hired	eZfdcq
!hiring	eWcddt
!hold	epacec
!how	cftddV
!i	bZmbdm
!idea	dshacV
!if	bhmeec
!in	dhhbcg
!indivi	edeefk
!intere	eZneee
!interv	ejdhee
!into	efcdel
!inviti	ebeefm
!is	ivdfaQ
!it	ZRmZYy
!job	ebaeeq
!jobs	ecmeed
!keep	ecehej
!know	bhtcdV
!knows	cimcda
!later	qYcgfd
!level	fdeefj
!list	fbdeem
!long	dleeed
!longer	dUiabu
!made	cmbbdj
!mail	ccmcdh
!make	dZbgbs
!making	aldeeh
!match	ebZeeq
!me	eVtaZk
!meet	ecbdfp
!messag	jfgcfd
!monito	edoeda
!more	gwXgdU
!move	egddej
!moving	ejedeg
!name	ddodea
!need	fUiZer
!needed	dclfee
!needin	ebeeen
!needs	feeffh
!new	ekkeeY
!news	ejacdl
!next	dL8Xca
!no	eoeeea
!not	dxbddT
!occasi	fecffj
!of	gmcbce
!offer	dWZdU2
!on	ifcacn
!one	oWbdel
!openin	jjZdee
!or	egjeed
!our	eYbhep
!out	dxPbcc
!people	jaleeb
!pinned	endeeb
!place	cZddZv
!please	geedfi
!positi	emceed
!possib	cmadak
!prepar	ddelee
!procee	ecYcdt
!profil	fcdefk
!progre	fbdceo
!promis	Zqeeed
!pursue	eZaeer
!quite	eaddeo
!reach	agcmef
!read	ZbuceY
!ready	erdedX
!realis	dtaeeV
!receiv	ebcmef
!recomm	eaedeo
!recrui	ebXees
!reject	fodeeZ
!reply	gmfcea
!report	eikdeZ
!requir	fdcefl
!retain	faefen
!right	eciied
!role	fZkedi
!said	ebieei
!say	foqbbQ
!score	ebdefm
!second	fYeeeo
!see	haibek
!select	eZYcdw
!she	eldeec
!shortl	gWcees
!signed	dmeeed
!so	dfZldi
!sorry	rYZbdh
!speak	fcmeed
!sponso	faaefp
!step	eUvceb
!steps	eYtdeZ
!succes	gYacet
!suitab	eaceeo
!sure	erZcea
!take	jWccmj
!taken	bldeeh
!taking	eYdeeq
!tell	Zctdeb
!tellin	djcgef
!than	sWbieb
!that	auWcdh
!the	cnYaen
!them	eZZedt
!there	ehddej
!they	dYWcb0
!think	eaddep
!this	jSeacw
!those	egafel
!throug	ebeZeq
!time	eZbces
!timeli	fhfffe
!to	hbjabm
!told	dgmdea
!too	eYmeeg
!turned	erceeW
!until	bmmddX
!up	dojadZ
!update	eqceeY
!us	ihbeaj
!vacanc	ecodec
!visas	faaefp
!want	cWZfbx
!way	blceeg
!we	candcj
!went	eceefl
!were	ebheek
!what	bWrZgg
!when	ctgbdW
!whethe	cTxeeb
!which	eXsdec
!who	cnceee
!will	YskbdX
!wish	eaneee
!with	ZYebdy
!word	ZhqdeX
!work	dakbcl
!would	dldeef
!yes	epceda
!yet	Z4XfdS
!you	cgcZeq
!your	cdXfdt
#	cVmlma
# #	Xdgfod
# # .	Wilfgc
# # and	dgeble
# # per	feddke
# .	bdogfa
# ?	edbhld
# a	ecijgc
# and	ahVY0V
# and #	ehdiee
# applic	eaceeq
# applic for	eddfek
# comple	eYqdec
# days	eedeld
# intake	eceden
# min	dccrcd
# min with	eddlee
# minute	cadrce
# minute .	eeeiff
# minute survey	felZfh
# more	gdlded
# more .	edleed
# new	edmddd
# new jobs	edmddd
# on	WbZycd
# on @d	ddbped
# others	elYcpY
# per	feddke
# per year	fedeje
# plus	Zdedqe
# to	edfled
# to #	eddled
's	XnfUik
's desk	etYbdb
's desk .	etYbdb
's gone	ecceco
's gone .	ecceco
's on	bZlcnc
's yours	dcbcsc
's yours .	ddccpd
*long	hYdefn
*short	ZaxXcc
*strange 1	ddmeak
*strange 10%	YgqdYj
*strange 2	cYlfdm
*strange 20%	VijfXj
*strange 30%	bkoTYZ
*strange 4	dUoedk
*strange 45%	cS7YcO
*strange 8	fWkddl
.	ehhcfe
;	jYeneb
<again>	ggafcl
<answer>	kgdfdc
<ask>	dccqde
<away>	dhpbfZ
<bye>	ccjffi
<chosen>	ecXboo
<closed>	aaeXb1
<date>	sYakeZ
<decide>	ljXfia
<free>	debodg
<give>	ddcrfa
<goon>	cdfjdh
<hear>	jifedc
<hold>	cU8aaa
<if>	gkdfec
<joy>	cYkgmc
<match>	ecefdm
<me>	ebfjid
<meet>	dfgndb
<news>	rjYZdf
<not>	cldabp
<offer>	ZaWb8c
<others>	edYab0
<papers>	bcbqkb
<post>	cZfbko
<receipt>	gbvbca
<refuse>	bVUbY/
<review>	foaedf
<said>	oieVhc
<soon>	hnffaa
<sorry>	ffYabw
<start>	bYgaxb
<step>	ddZxbd
<thanks>	ecoccg
<wait>	ivYZcd
<will>	ijagfd
?	WRf/jV
@d	rXanfZ
@d #	lbdhee
@d .	tYdega
@d ;	npWddW
@d ?	SeO9eY
@d @d	iddgee
@d about	addjel
@d accord	kZedej
@d accord to	kZedej
@d after	kaeeej
@d after all	jaeeej
@d and	vfgWca
@d and @d	fiedff
@d and i	rZdcfd
@d and shall	igedee
@d and then	mddcee
@d and we	rdbbed
@d and will	ahmcee
@d and you	kdedee
@d answer	djeefe
@d as	bvbhdU
@d as planne	cpdddb
@d at	uVbida
@d at #	cdcofd
@d at the	0WYbdc
@d before	gkebee
@d before they	flebee
@d but	c2YZbT
@d but it	kdeeee
@d but the	doddea
@d but we	Zneeee
@d by	deldee
@d decisi	nbedee
@d either	wTdcee
@d either way	wTdcee
@d for	mQerbd
@d for the	adfnee
@d for your	deboee
@d i	kfiafc
@d i am	cledgd
@d i will	mcecfe
@d if	mfiXdd
@d if you	bbkble
@d in	ddbqcd
@d is	nbcfde
@d is when	qYddee
@d now	pdcddc
@d or	WXZzbc
@d or @d	Xaavcd
@d please	hbddjh
@d please .	dedeke
@d s	mXflca
@d s tips	eelded
@d so	gaefcn
@d so that	jddide
@d so there	daiefk
@d sorry	uZabeb
@d sorry .	mddeec
@d the	jacgfi
@d the panel	geeiee
@d then	ngcced
@d they	kZcblh
@d to	cWdnig
@d to go	bdeeen
@d to talk	dbbimd
@d was	cmcdef
@d we	naeeee
@d welcom	eeddke
@d when	padbeg
@d when we	mcdbeh
@d whethe	mccgde
@d whethe you	mccgde
@d will	iecbld
@d with	vTdjbb
@d with an	oaecfe
@d with our	ibejde
@d with the	qaceed
@d work	dadoee
@d work for	daemff
@d would	eeejee
@d you	qXcidc
@d you will	ladhee
@p	VvlZae
@p .	bmjbce
@p and	T2WZca
@p s	emfdfb
@p the	bYuZWj
@s	9XaabX
@s .	wedaaa
@s after	lcdffe
@s and	sWbhde
@s and then	kceeee
@s and you	kceefe
@s before	jdefee
@s before they	jdfeef
@s from	qYaddg
@s i	pZdeee
@s in	akgidc
@s in the	akgidc
@s of	padcee
@s of the	lcfdff
@s on	edekee
@s to	tcbYia
@s to respon	Ytadee
@s with	ceemce
@s you	ldedee
@s you will	ldedee
@t	fbfndb
@t .	echjec
^ #	aWkbof
^ @d	whacaS
^ @d is	ocddde
^ @s	ncedee
^ a	hlbjbZ
^ a calend	eeblfe
^ a decisi	lnZbda
^ a member	ekcefe
^ a recrui	dlcgee
^ accept	bcagpd
^ action	dcbrdc
^ action requir	dcbrdc
^ ada	eechfj
^ ada thank	eechfj
^ after	cZaXez
^ after carefu	feeffi
^ after review	fadefn
^ after that	ejedge
^ afterw	mddeee
^ all	rXmZcb
^ all applic	qabeee
^ all open	feieee
^ all the	dZoeeg
^ althou	ebYacw
^ althou we	fecedm
^ althou your	fddeem
^ an	dleeed
^ and	hcehff
^ anothe	eiadbn
^ answer	pbjXcc
^ any	fcccoe
^ applic	bncdah
^ apply	dcsbdb
^ are	cQatoa
^ are you	dRasoa
^ as	dabcet
^ as a	feeiee
^ as discus	jddbje
^ as promis	eeeiff
^ as soon	dmedee
^ as the	febfel
^ as we	edbiek
^ as you	cXeadu
^ ask	dcdoed
^ ask me	gdeife
^ asked	eZrbed
^ assess	idegfe
^ at	eWlccn
^ at this	eccdeo
^ automa	eapdec
^ automa reply	eapdec
^ becaus	eddmee
^ becaus of	eieeef
^ before	baZwcb
^ before we	eebnfc
^ best of	ebcdep
^ best regard	djeeef
^ book	edaped
^ both	ebmheb
^ bring	ceelef
^ bring your	ceelef
^ budget	edleed
^ budget got	edleed
^ but	emediY
^ by	ijdded
^ by @d	gjeeed
^ can	WYYzhb
^ can not	dkeeee
^ can we	cddoee
^ can you	YXZvjb
^ candid	foZcdg
^ candid who	emecfc
^ candid whose	hjbceg
^ cheers	icjdfc
^ choose	Ycbqee
^ choosi	fddffj
^ choosi betwee	fddffj
^ click	eccnee
^ click the	eccnee
^ come	dVUqle
^ come and	dVUqle
^ comple	dekdge
^ confir	bcdqcd
^ confir your	edkfde
^ congra	aWhksW
^ congra from	dcbdqd
^ congra on	bamhfb
^ congra you	edZofd
^ contra	ccZWyb
^ could	bhYudZ
^ could we	ebdmhd
^ could you	dZbudc
^ date	eedkee
^ date @d	eedkee
^ dear	fcdgfh
^ dear ada	eedeke
^ dear applic	ddbmff
^ dear candid	ghZjge
^ dear dr	ekedgd
^ dear ines	cckhdf
^ dear marek	ehddie
^ dear mr	iZfjef
^ dear ms	edicej
^ dear placeh	edocdc
^ dear priya	eidfff
^ dear tobias	ekeeef
^ decisi	jjcadf
^ decisi 's	fmdcee
^ detail	ebdarc
^ did	cglabi
^ did not	dhZcdn
^ do	ZkfleZ
^ do not	btZheY
^ do you	cZkmeb
^ does	dddode
^ does @d	dddode
^ drop	cdbrcd
^ due	dlZadl
^ due to	dlZadl
^ enjoy	dbrcdb
^ enjoy the	ebqddb
^ every	epabec
^ every applic	epabec
^ everyt	fdjefe
^ everyt is	fdjefe
^ expect	sgaYdc
^ expect to	ikbded
^ feel	efafel
^ feel free	efafel
^ fill	ebdpcd
^ fill in	ebdpcd
^ final	qYchdd
^ first	mhcbce
^ follow	cfidei
^ follow a	ededfk
^ follow your	diffff
^ for urgent	edjeee
^ furthe	feecke
^ furthe to	feecke
^ get	WTzZdb
^ give	vYSheb
^ give it	pZbcic
^ give me	dfdldd
^ give us	tcVdce
^ good	ceekgc
^ good aftern	fhbfcj
^ good luck	eaqjcW
^ good mornin	bjUoch
^ good news	babitY
^ good to	ecradc
^ got	cNVygi
^ got a	ebVvca
^ got the	acVYdv
^ got your	edpbdd
^ gracia	ebodec
^ gracia por	ebodec
^ great	abkofZ
^ great news	dbbpha
^ greeti	embgde
^ greeti ada	hdieef
^ greeti applic	fdifff
^ greeti candid	efjdef
^ greeti ines	emddee
^ greeti jonas	ejbiee
^ greeti marek	ekceeg
^ greeti okafor	gdcieg
^ greeti placeh	dfhiee
^ greeti priya	eidffg
^ greeti tobias	hjbefe
^ had	jabdbo
^ happy	ectaXd
^ happy new	hcocad
^ happy to	ghcfdh
^ have	aatcec
^ have a	cekdhc
^ he	irbZdY
^ he said	dpdcdd
^ head	edmedd
^ head office	edmedd
^ hello	dfelfd
^ hello again	dkdhec
^ hello ines	kaeefh
^ hello marek	efcjfe
^ hello priya	fedjfe
^ hello tobias	edcjhd
^ her	davYZb
^ here	cYldoa
^ here are	eelded
^ here is	dYgepb
^ hey	fhbifd
^ hey .	jefeee
^ hey ada	icfgfe
^ hey candid	ekbgee
^ hey marek	fieffe
^ hey placeh	icecke
^ hey priya	elbhed
^ hi	fejecg
^ hi .	mbgfec
^ hi ada	eedjdg
^ hi applic	hkbefe
^ hi i	egeief
^ hi jo	jdided
^ hi jonas	efidid
^ hi marek	dfjedf
^ hi placeh	Xnncdc
^ hi priya	hbihed
^ hi sam	ecocdd
^ hi the	jcdeei
^ hi there	djicee
^ hi tobias	ealeeg
^ hiring	iXoeed
^ hiring has	feiffe
^ honest	etUceb
^ hope	iWwYbY
^ hope you	faracc
^ how	baucba
^ how did	eeqYfc
^ hr	kWVgrg
^ hr is	dmZdid
^ human	fceffj
^ human resour	fceffj
^ i	dkhffb
^ i am	bdfgle
^ i asked	epcZed
^ i came	eddmed
^ i can	cpdZhd
^ i do	dpddea
^ i had	bleiec
^ i have	gmfkcV
^ i hope	ijkbaa
^ i know	bpecdd
^ i need	cXbwdd
^ i pulled	ebneed
^ i shall	jblcec
^ i should	doddee
^ i think	elideZ
^ i told	eZsdeZ
^ i wanted	eWeder
^ i was	Yemdci
^ i will	ooWabb
^ i wish	dnXYdm
^ i would	dhWmak
^ if	kndbdb
^ if anythi	kedfee
^ if it	bphcdb
^ if so	eacjld
^ if the	kdjced
^ if there	nhaeeb
^ if they	dpebed
^ if we	jhaZdk
^ if you	elhcbd
^ if your	kkcdeb
^ in	kdjabg
^ in @s	pZdeee
^ in order	edekfe
^ in the	dfkacj
^ intere	edcnee
^ intere ?	edcnee
^ interv	XjklbW
^ interv are	fkdcee
^ it	brYahh
^ it closes	dafmee
^ it did	Zqbced
^ it is	dkRXom
^ it may	XxZcdb
^ it takes	jbcmdd
^ it was	YaqaYm
^ it went	cqddea
^ it will	isaabY
^ it would	Zoajae
^ job	eegdoY
^ join	baqecf
^ join our	dbjief
^ just	fUUrmd
^ just a	mcbabl
^ keep	edbfgl
^ kind	ejabjf
^ kind regard	ejabjf
^ kindly	jWXxaa
^ kindly fill	feckee
^ last	crbbed
^ let	djTkoZ
^ let me	hgVima
^ let us	Xkbjkd
^ lets	hbWsfX
^ locati	ediddi
^ lovely	deqZed
^ made	dcileb
^ made it	dcileb
^ manage	hdlbed
^ many	eeleec
^ many thanks	eeleec
^ may	ebekgf
^ merci	ecneec
^ more	cqddea
^ mrs	acdsbe
^ ms	VcVydc
^ my	ZTuOWu
^ my applic	ebJce3
^ my collea	dfhdej
^ my recrui	jcdeeh
^ need	edcned
^ need to	eeejee
^ new	daibdn
^ new openin	eddeel
^ next	cfasdZ
^ next we	eifffe
^ nice	eZsedY
^ no	glmVYe
^ no clue	epcceZ
^ no decisi	oadeec
^ no idea	dteaeW
^ no longer	edcefm
^ no news	fnceeb
^ no they	ecdeel
^ nobody	epbecc
^ not	ecdZcq
^ nothin	hsgcaT
^ nothin has	epaeec
^ nothin is	eeoeeY
^ nothin to	dkZjee
^ offer	XdcXwe
^ oh	ZlZccm
^ ok	cbraca
^ okafor	eeekee
^ on	dkbbdk
^ on the	eldeec
^ on this	eedeek
^ once	dpcedc
^ once everyo	ekeeee
^ once the	eldfed
^ one	dbarcd
^ only	eqccdc
^ only shortl	fjdeee
^ our	lejbdb
^ our client	dbYfdr
^ our coordi	dcbqed
^ our decisi	kdeefe
^ our goal	pacdee
^ our hiring	jbggef
^ our office	bdpbde
^ our prefer	eideeh
^ our recrui	kZkeed
^ our search	feeffj
^ our team	hpYadf
^ perhap	eneeec
^ person	fjfdee
^ pick	dcende
^ place	eedkee
^ placeh	kbgeee
^ please	cdenfe
^ please accept	gZaeep
^ please be	cjZfdl
^ please bear	dsbbdb
^ please bring	eecpae
^ please comple	bbbudd
^ please confir	adoajd
^ please do	eichdf
^ please fill	eedkee
^ please find	YYkhla
^ please give	kccidd
^ please hold	feckff
^ please let	Zcaokd
^ please note	ecadep
^ please provid	ecboed
^ please reply	ecdmee
^ please review	edccoe
^ please send	ddelef
^ please sign	ddceod
^ please take	cdtXdb
^ please upload	fedkee
^ please use	fddled
^ please you	eeclee
^ quick	ehajdf
^ quick update	kccdfi
^ quillf	ehdeif
^ quillf talent	ehdeif
^ re	dddiei
^ recrui	gkfcbb
^ ref	egieee
^ ref #	egieee
^ regard	dhgdlZ
^ regist	ddlceg
^ regret	eaaeer
^ remind	cXkmcc
^ reply	cXXxZd
^ result	odcdee
^ sadly	eljbdb
^ salary	eddhjd
^ say	ccmZkd
^ see	cbsbcc
^ see you	dcpcdd
^ select	rcaddd
^ send	cgcmfe
^ set	ecqYee
^ set up	ecqYee
^ she	hgbgoW
^ she is	bbofde
^ she rang	dXacrg
^ she said	gkbbjc
^ she was	ejheeb
^ she will	eleeed
^ shortl	lceefe
^ should	jxXYdX
^ should we	ekfegb
^ should you	isYafa
^ should your	hkdded
^ sign	aaahqe
^ sincer	gdbgmc
^ so	dRWWox
^ so it	dVcddu
^ so that	edddfm
^ so we	eedcjh
^ somebo	ZbWecu
^ someon	hfalce
^ someon from	djcldZ
^ someon will	kaehfe
^ sorry	lgZbbl
^ sorry for	oceced
^ sorry to	iahdei
^ sounds	dYuYca
^ spoke	leecfe
^ start	edegje
^ start date	eeeeke
^ still	d0ObdZ
^ still no	embeed
^ subjec	febdoc
^ subjec to	febdoc
^ succes	oXffff
^ succes candid	oXffff
^ sure	cpaedc
^ talk	jblbed
^ team	idacdn
^ tell	bYiqbd
^ tell me	dacrcd
^ tell us	cdlfee
^ terms	dZadsc
^ thank	fdmaci
^ thank you	fdmaci
^ thanks	bbucce
^ thanks .	fdqdca
^ thanks again	cgidei
^ thanks for	dUxbag
^ that	jkdYkW
^ that is	ipSamY
^ the	clZaik
^ the answer	oiUYbj
^ the board	dfVbqi
^ the commit	dlZcej
^ the compet	eZWddu
^ the contra	bhedle
^ the depart	ekedee
^ the direct	eecndc
^ the final	ebdldi
^ the heliop	fedffi
^ the hiring	leiacf
^ the interv	kdebeh
^ the job	dWacir
^ the jury	hWbdar
^ the last	csbacc
^ the letter	ccccta
^ the link	dehjee
^ the manage	jeXham
^ the new	jicdee
^ the next	chYrdb
^ the offer	Xccaxd
^ the other	bideld
^ the panel	gUYids
^ the partne	cncgdc
^ the positi	aWgbir
^ the post	detdbX
^ the proces	b1UcdT
^ the recrui	eoedcb
^ the requis	cdmdch
^ the result	Tucbcg
^ the review	kjYgec
^ the role	cepcbe
^ the school	bcXawa
^ the standa	fdcefl
^ the stanme	jcided
^ the start	dmbeib
^ the status	gkbdef
^ the team	bjUXgt
^ the vacanc	dkaedi
^ the veldt	fdjefe
^ the vote	sZcbde
^ the whole	ebneed
^ there	ZgcdXt
^ there is	akhgZg
^ there were	eVUdew
^ there will	eZidfk
^ they	edTgll
^ they are	ejWmjW
^ they asked	ehdied
^ they do	eadeeo
^ they gave	decjid
^ they had	cqbddc
^ they have	VchftW
^ they need	eobgca
^ they offere	dcecoe
^ they picked	ecacas
^ they reckon	sWVZYo
^ they said	iXQaoq
^ they told	Xkcedm
^ they want	jXVriY
^ they were	fYqefa
^ they will	gtbacY
^ they would	dibelb
^ things	fwWbda
^ things are	hrZceb
^ things have	dpaded
^ this	hXjZdo
^ this email	ddoded
^ this is	fglcdd
^ this mailbo	ichffe
^ this offer	feeeld
^ this positi	fcfeek
^ this time	ebZcer
^ this was	eeeefi
^ three	fdejee
^ time	eedkee
^ to	eXfudY
^ to be	dacqdd
^ tobias	meceee
^ tobias thank	hiceee
^ two	Xqbecg
^ two of	gmcdec
^ unfort	hfWbcr
^ unfort it	nVddek
^ unfort the	dtcdeW
^ unfort this	febffk
^ unfort we	ecdeem
^ unfort you	dedeem
^ unfort your	ecceen
^ unsubs	ddlcef
^ use	ecijec
^ use the	ecijec
^ veldt	idehff
^ veldt mobili	idehff
^ vielen	ecnded
^ vielen dank	ecnded
^ view	eenced
^ want	dblalc
^ want to	dblalc
^ we	ggecgg
^ we acknow	fjjcdb
^ we aim	tZbced
^ we apprec	cgjcdi
^ we are	hmZchc
^ we ask	iedhee
^ we can	chfbke
^ we choose	oZbZmc
^ we confir	lVtXfZ
^ we decide	gcecel
^ we do	lagXjh
^ we encour	feeffi
^ we enjoye	eeqZeb
^ we expect	jackbh
^ we feel	fdeffj
^ we had	StnYaa
^ we have	effbfl
^ we hope	hiXagl
^ we invite	dddned
^ we know	dalgeg
^ we look	dlbcla
^ we may	cjidde
^ we might	eqdZed
^ we must	dbYbds
^ we need	keamcb
^ we receiv	eajddk
^ we regret	ghbcYo
^ we said	jbeeeh
^ we shall	XoXgbj
^ we should	oYdjdc
^ we thank	dZidcm
^ we think	eZacdt
^ we want	bfbYub
^ we wanted	cldeeg
^ we went	ecaddq
^ we were	WgnkZf
^ we will	mlXYif
^ we wish	ebcgdo
^ we would	ZeVqoa
^ welcom	bURX7X
^ welcom to	dYZbxZ
^ what	VWouZY
^ what a	ecncee
^ what is	edYrcd
^ when	bjSqkZ
^ when can	fdeekf
^ when could	fcekee
^ when there	dsYced
^ when we	clcfee
^ when you	eaaseb
^ where	eddlee
^ whethe	dpfcdb
^ which	eddned
^ while	edieff
^ will	lgTWpc
^ will ping	apedec
^ wir	edmded
^ wir melden	edmded
^ with	cXjdil
^ with the	eaqdec
^ with your	cbchjj
^ would	ZUX4ec
^ would @d	bZdsee
^ would you	daZufd
^ you	gddfkd
^ you are	ZjUsjY
^ you asked	pbjYdc
^ you can	kgjcdZ
^ you did	habcep
^ you do	hbidff
^ you got	ddaard
^ you have	YXmklb
^ you may	ffgbhe
^ you passed	eccnhb
^ you shall	hdddje
^ you should	jjcced
^ you were	dXYckr
^ you will	rmWbba
^ your	bijceh
^ your answer	edkdfe
^ your applic	ekcZan
^ your appoin	cYWcxY
^ your candid	dqVfdf
^ your compen	feeeje
^ your contra	ebcbqd
^ your cv	ellZcc
^ your experi	fdceel
^ your feedba	derceY
^ your file	elYcdk
^ your inform	elceee
^ your interv	dhZpeb
^ your letter	fedeke
^ your name	elZddj
^ your offer	eccdpd
^ your profil	dYoebi
^ your qualif	embgee
^ your refere	kWrfbZ
^ your starti	fedeje
^ your submis	kggaee
^ your task	ddYsec
^ your test	ddkafi
^ yours	ihddeg
a	gbcmdh
a #	dcaqdf
a # min	eeekee
a # minute	dcbneg
a @d	jaedfi
a backgr	eccilc
a backgr check	ecchlc
a better	dXmYco
a better match	eddeem
a bit	fjdceg
a bit of	fjdceg
a bunch	feejef
a calend	dYated
a calend invite	eeblfe
a call	hTR3aa
a call .	diWpea
a call on	jbdbel
a call with	cTdwec
a candid	fZZbdu
a candid whose	edeeel
a case	edapec
a chance	emdZeh
a change	ehZddn
a change in	eiaddk
a chat	ehdkec
a chat ?	fddmed
a choice	gmeaed
a close	ffcffj
a closer	eddefl
a closer fit	eeeefj
a coffee	eecmee
a condit	ffedif
a condit offer	ffedif
a contra	chaZpe
a copy	ebbrdd
a copy of	ebbrdd
a couple	eleeee
a couple of	eleeee
a date	frWoZS
a decisi	skXdbY
a decisi .	rccbdc
a decisi by	tWddee
a decisi has	ardeeb
a decisi on	ocddee
a decisi will	rWdefe
a defini	kobcdY
a defini answer	mceefd
a defini date	ercdea
a delay	imadec
a delay .	imadec
a differ	dYZbdx
a differ direct	ecadeq
a few	djZnbd
a few more	eqdbdc
a few times	eeeiff
a final	uYdaed
a final answer	qaebed
a firm	idefjc
a first	ecoced
a fit	idefeg
a fit we	jeeefe
a friend	cXeZds
a future	ffdeej
a good	gfmdbb
a good fit	ihddfe
a good time	fedjfe
a great	cckdbl
a great @d	cgpbdc
a great match	feeked
a group	dceoed
a group exerci	dceoed
a hiring	fcoffZ
a job	ecahdm
a junior	edddkg
a large	feeefj
a large number	feeefj
a letter	tadbce
a letter from	pcebce
a line	hdeiee
a line with	hdeiee
a link	eblidc
a link to	eblidc
a little	hhdceh
a little longer	iidded
a look	Zscedb
a look .	endced
a look at	akfhee
a lot	hcddek
a lovely	dbsYdc
a lovely @d	eemded
a mail	ncdcee
a match	ejWfdm
a match .	ffdiee
a match for	efedej
a match we	embdfe
a medica	eeeked
a meetin	jgecfe
a member	dtbbec
a member of	dtbbec
a mistak	fZeefn
a next	dZnhed
a next step	dZnhed
a no	UhZfct
a no from	ZXdddv
a note	eedecm
a note to	eedecm
a one	dffiff
a one way	dffiff
a perman	eceYrd
a perman contra	eceYrd
a person	gcdnce
a phone	miZfdc
a phone screen	gjbhed
a place	dcaapg
a place for	ecccod
a place on	ecddki
a pleasu	fegfci
a portfo	dedmde
a positi	ebceeo
a positi that	fbceen
a possib	fndbdd
a possib offer	fndbdd
a proof	eedlee
a proof of	eedlee
a quick	afbsdb
a quick call	deejef
a quick chat	eddlee
a real	edoZeg
a real pleasu	eepaec
a recrui	fkefeb
a recrui will	gmaeed
a refere	dZdqdd
a reply	nnXZdc
a respon	wYZdec
a respon within	pbbefe
a ring	eeekee
a satisf	ffeeje
a satisf medica	ffeeje
a scan	eeeief
a second	dgWpah
a second interv	Zfbsdb
a second round	leecfe
a second talk	eveTec
a short	aZdyba
a short questi	feeiee
a short survey	dfjfed
a short test	fcdmee
a slot	eccoed
a slot for	feeife
a small	dibkee
a strong	dkbbej
a strong match	eldeed
a succes	feeeld
a succes backgr	feeeld
a techni	edbpec
a techni interv	egclec
a test	dZbvda
a time	daavcc
a time .	eddlee
a time that	fedjee
a time to	fdekee
a trial	dfaoed
a trial day	decmee
a trial shift	egdiee
a very	cgaZcq
a video	ckcjec
a video call	ccdoee
a while	cqcdeb
a while .	endeec
a word	YnldeZ
a yes	qSXlnY
a yes from	eZagra
a yes or	sYbfdc
able	mgZaWp
able to	mgZaWp
able to offer	dqdeYe
able to take	ecddfm
aboard	ebWdsc
aboard .	ebWdsc
about	edpifX
about @d	ccTwdd
about @d ?	ccTwdd
about @s	wUcade
about @s to	tWecee
about a	Zhgoac
about a possib	fndbdd
about an	ercbac
about an offer	ercbac
about it	faoXic
about it .	jqZcbX
about next	dkgeed
about next steps	dkgeed
about other	feeefi
about other openin	feeefi
about our	delcef
about the	cilciX
about the next	cijeed
about the progre	dobeed
about timing	drbeeY
about you	eldkcZ
about your	ecjhcf
about your applic	chclfd
about your backgr	dfjddg
about your experi	deigef
above	cfXhdp
above time	edcmee
above time works	edcmee
accept	XYec1X
accept .	ZnYbqa
accept my	hbeefj
accept my apolog	hbeefj
accept the	bajocc
accept the invita	cdcode
access	bbqded
access to	bbqded
access to email	ecmdee
accord	kZedej
accord to	kZedej
accoun	bUxXid
accoun .	dViZnk
accoun has	ecncfc
accoun has been	ecncfc
acknow	ekjcdb
acknow receip	fijcdb
acknow receip of	fijcdb
acquis	ehaggh
across	dZnlcb
across your	ecdoec
across your profil	ecdoec
action	dcasdc
action requir	dcbrdc
active	evScda
activi	feiefe
actuar	egdjee
ada	hZZkhi
ada .	icfgfe
ada thank	hcaifi
ada thank you	hcaifi
ada thanks	eechgg
ada thanks again	eddjgd
ada we	hcbfek
add	bflefe
added	chhZma
added to	dkladc
added to our	dkladc
addres	ZX2aaZ
addres .	ebkjdc
addres by	efmaef
addres by clicki	efmaef
addres is	eekgde
addres is #	eekgde
addres that	eapdec
addres that is	eapdec
addres to	dfigde
adeyem	feegfg
admini	fedefj
advanc	djYfdl
advanc to	fcdjeh
advanc to the	fcdjeh
advanc your	fbdefm
advanc your applic	fbdefm
advise	dhadel
afraid	alWaat
afraid .	cjbeek
afraid it	fccden
afraid it is	fccden
afraid you	ekbdbk
after	hlaVaq
after @d	deedem
after @d .	dgedfj
after a	fcedfm
after all	jaeeek
after all ;	jaeeej
after carefu	fceeel
after carefu consid	fdfffi
after carefu though	feeefj
after our	fceefk
after review	fadefn
after review your	fdeefj
after that	b0XXcY
after that .	Wucccd
after that the	djedge
after the	gkYZcn
after the @d	glddeb
after which	mcdefe
aftern	fhbhcj
aftern we	giXdcm
aftern we are	ifeefe
aftern we have	feaedn
aftern you	fdjhed
aftern you have	fdjhed
afterw	oUqcbZ
again	agegcn
again .	cblgci
again @d	bddmdi
again after	Yneeeg
again after the	Ypeeed
again for	fcdfel
again for the	eeejfe
again for your	eddeem
again on	ardZee
again when	eiedeh
again with	ebapef
again>again	eZdqec
again>answer	eeleeb
again>answer>if	eckffe
again>bye	edYiem
again>chosen	ecefel
again>date	uTchef
again>date>them	ecchek
again>date>will	elddee
again>free	ddfieh
again>goon	mddbeh
again>if	ejjYeg
again>joy	fdbeen
again>joy>bye	fdbeen
again>me	imceca
again>meet	dkZkbe
again>meet>them	eaegfl
again>news	bpcded
again>not	ejeeef
again>others	fdeeej
again>post	dVcccw
again>soon	dleeee
again>sorry	dfceel
again>step	cafocg
again>step>date	abimde
again>step>them	ejebei
again>them	ffYZct
again>them>chosen	fdeffi
again>them>date	ibegeg
again>them>sorry	dfceel
again>them>them	dieaek
again>them>will	ggdbek
again>wait	fcedfm
again>will	flcadj
again>will>you	dkdefe
again>you	ilacdi
again>you>date	4Kdddd
again>you>goon	djeefe
again>you>joy	fdbeen
again>you>soon	dleeee
again>you>them	ejebei
agains	anYbYn
agains the	ejcgef
agains the requir	emcgec
agency	ecodce
agency .	ecodcd
agree	ggdhgb
agreed	eecfkf
agreem	eaccpg
agreem .	ebdcpd
ahead	eVkfdn
ahead with	eadfeo
ahead with you	ecdfel
aim	xYYbec
aim to	tZbced
aim to respon	mccffe
alas	cabeds
alert	dayWba
alert has	ecnddc
alert has been	ecnddc
alerts	dYxbZa
alerts .	dZsdac
align	feefei
align more	feefei
align more closel	feefei
aligne	fcbeen
all	keoYeb
all .	cimcda
all ;	jagedi
all applic	pgTfdh
all applic right	dnahec
all applic will	qabeee
all applic within	mccffe
all candid	qebcdd
all candid by	pacdee
all day	eZlied
all good	ecndec
all hiring	fejefe
all i	embeee
all i can	embeee
all interv	obhZed
all of	cVibpf
all of our	eceeem
all of us	cYjbqZ
all open	ecneec
all open roles	edkeed
all recrui	eZpeec
all recrui activi	feiefe
all the	ampYeY
all the best	cYvddb
allow	lqaVdc
allow us	lqaVdc
along	dbeceo
along .	ecidfi
alread	hZTZcz
alread been	edccfm
also	dddkeh
althou	eaYacw
althou we	fecedm
althou your	fccden
althou your backgr	fccden
am	ccfcli
am afraid	alWaat
am afraid .	cjbeek
am afraid it	fccden
am afraid you	ekbdbk
am away	hcjeee
am away from	eekeee
am callin	fbcckk
am callin to	fbcckk
am curren	fdkeee
am deligh	fffdif
am deligh to	fffdif
am happy	edbdpc
am happy to	edbdpc
am in	ilUanZ
am in .	kZZbpc
am meetin	lVZqcd
am not	kebddj
am off	Zdrdda
am on	aZ1bcV
am on annual	cdnded
am on parent	edkeed
am out	ZZucde
am please	eeddmd
am please to	eeddmd
am sorry	bfccbr
am sorry .	cfeddm
am sorry but	eaefem
am sorry that	fbbfdo
am sorry to	ebleee
am told	mmZccb
am waitin	dndeed
am writin	dafddo
among	fhcXdq
among the	gkgbde
among the qualif	emcdfe
among them	eedaeo
among them .	eZddeo
amp	ejdefe
amp ;	ejdefe
an	gjbfef
an addres	eapdec
an addres that	eapdec
an answer	tpVXaY
an answer .	gmcedd
an answer @d	ikdced
an answer by	pfcbdc
an answer for	anfeed
an answer within	ocadfe
an applic	cbcdfp
an appoin	eaceep
an appoin .	ebdeen
an assess	enfYfe
an assess centre	enfYfe
an automa	djkdda
an automa confir	fiicec
an automa messag	chkfec
an email	lddbeh
an email by	lcedff
an equal	iclddd
an equal opport	iclddd
an except	feeefj
an hour	fdiefg
an intern	dmbcbi
an intern candid	epcccd
an interv	dlamcc
an interv .	fpacde
an interv a	ejedff
an interv with	dbeqdb
an invita	dldgdd
an offer	amaUog
an offer .	egbbdo
an offer but	eldZjc
an offer from	eZkdma
an offer of	ecddoc
an offer to	ebdedp
an on	ecaqdd
an on site	ecaqdd
an online	ekdeee
an online assess	ekdeee
an openin	fedjfe
an openin that	fedjfe
an overwh	edeefk
an overwh respon	edeefk
an unusua	fddffj
an unusua high	fddffj
an update	kpVddd
an update .	lkZbee
an update at	emaeee
an update copy	fediff
an update for	lbfdff
an update from	cldefe
an update yet	eldefd
analys	ibgfhe
analys .	dhfcie
analys has	nbcffe
analys has been	nbcffe
analys r	eebjfh
analys r #	eebjfh
and	egeeeh
and #	ddhmcc
and # more	edleed
and @d	obdbee
and a	cbiiid
and a good	fedjfe
and a proof	eedlee
and all	ceZddr
and all of	eceeem
and am	bmeeee
and amp	ejdefe
and amp ;	ejdefe
and an	fjeegd
and are	doWckd
and be	eYtcea
and can	ebdhem
and can not	edeeel
and condit	bcrccb
and every	qbbfed
and every applic	lebged
and experi	eldeed
and experi are	eldeed
and for	cahgdk
and for the	defeej
and for your	dZlied
and forth	fbdeem
and get	fojZca
and get back	epcedb
and good	edfcen
and good luck	edfcen
and has	jddeeh
and have	brdbcd
and he	efkdee
and hearin	dfjddg
and hearin about	dfjddg
and i	faboeg
and i am	dicfdk
and i can	edkged
and i need	eieale
and i will	jSbvdc
and i would	digdeg
and if	ekedfe
and is	dwRdea
and it	ciZbil
and it is	dkWbik
and may	fdeefi
and may contac	fdeefi
and nobody knows	ejdeee
and on	lcdcdi
and one	ejaedi
and open	edjdeh
and our	hjZdeh
and reed	jXhigd
and reed .	lWgjed
and return	dcbimd
and return it	ddbild
and said	ejddhd
and see	dgXrZb
and send	bccinc
and send me	eeejfe
and shall	igefee
and she	bhdXas
and so	hgbedi
and somebo	dpefeZ
and someon	dgejfd
and start	Zncblc
and tell	ldbdie
and that	kZnZee
and that is	eaaeim
and that was	jatabY
and the	cqffZa
and then	rfcZec
and then you	kdedff
and they	dddcdo
and think	feeked
and think you	feeked
and three	edjbej
and told	cZrddc
and two	fdeefk
and want	dkZnca
and want to	dkZnca
and wants	ccfnfe
and we	gaYfdp
and we are	dicehg
and we can	eWaiar
and we have	fddefl
and we will	kjbecd
and we would	dVgghm
and what	dhkedc
and will	bnjVka
and will not	fcieeh
and wish	edneeb
and wish you	edneeb
and work	eedeke
and would	ccdldj
and would like	fdemde
and you	nTWebt
and you are	fadidl
and you will	nZdeeg
and your	djbfgf
announ	andbja
announ that	ecgdmd
annual	cdnded
annual leave	cdnded
anothe	bcWZV6
anothe applic	bXabcy
anothe applic .	cbdeeo
anothe candid	efZcar
anothe candid .	ebbddq
anothe direct	ecdden
anothe direct .	ecdden
anothe job	edoecc
anothe job .	edoecc
anothe role	dmccdh
answer	thWafd
answer .	hnYYbl
answer @d	ikdced
answer @d .	Xqeefe
answer @d the	jdeefe
answer about	koaceX
answer any	gicgde
answer any questi	gicgde
answer by	kbZeoZ
answer by @d	jdbgka
answer comes	wZYbcc
answer comes @d	wZYbcc
answer for	anfeed
answer for you	anfeed
answer is	dcdYnk
answer on	tcbace
answer on @d	ogcbdd
answer the	eacpdd
answer to	cXcldn
answer was	YnXcdl
answer will	lceeed
answer will be	ncfbed
answer within	taZcee
answer within @s	taZcee
answer>again	dhbkbg
answer>answer	pjXfcb
answer>answer>date	jcbjdd
answer>answer>joy	fedjfe
answer>answer>step	hkcdfd
answer>answer>them	dkeeee
answer>answer>you	idfeeg
answer>ask	albYdo
answer>away	dZqcdf
answer>bye	emdded
answer>chosen	cYakki
answer>closed	dcmecg
answer>date	2XZbeb
answer>date>answer	naecef
answer>date>date	paecee
answer>date>joy	qccaee
answer>date>news	oZdZek
answer>date>not	lfeeeb
answer>date>step	fbdned
answer>date>them	qgcdba
answer>date>you	abdtdd
answer>free	amajdd
answer>free>answer	fedjfe
answer>give	fbYqah
answer>give>step	ihddfe
answer>goon	eogcdb
answer>goon>you	dobeed
answer>hear	Yjifeg
answer>if	akggbg
answer>if>news	dkeefe
answer>if>post	dfideh
answer>if>will	bkheed
answer>if>you	djYncd
answer>joy	oaedde
answer>joy>free	fedjfe
answer>match	ekeeee
answer>me	nccebh
answer>me>date	tWZVgm
answer>me>if	dZimee
answer>me>them	gcegck
answer>me>you	ecdode
answer>meet	jtZZdV
answer>news	tfYXbh
answer>news>date	pfbddb
answer>news>soon	keeefd
answer>not	hQkcep
answer>not>soon	padcfe
answer>not>wait	ebmeed
answer>offer	dbcqdd
answer>others	cYfaZw
answer>papers	dZasdd
answer>papers>date	dedgje
answer>post	hkfbbe
answer>receipt	ecjdjd
answer>receipt>you	ecjdjd
answer>refuse	fmddfb
answer>review	ehdiee
answer>review>goon	eieefe
answer>said	gieeee
answer>soon	nlabdb
answer>sorry	cncefe
answer>start	calkde
answer>step	dlXoda
answer>step>them	dhcief
answer>thanks	cWedds
answer>them	ffdlec
answer>them>answer	lkbadd
answer>them>ask	dfeefi
answer>them>away	ddneec
answer>them>chosen	eacdjl
answer>them>hear	bjehfe
answer>them>not	eXkddl
answer>them>receipt	ecleee
answer>them>them	emdheZ
answer>them>will	ddhjcf
answer>them>you	cckkcb
answer>wait	Ykleed
answer>will	jdgjbc
answer>will>date	oceced
answer>will>not	ebpeeZ
answer>will>them	eemded
answer>will>you	ocdcee
answer>you	lgdgdd
answer>you>answer	lbciee
answer>you>chosen	ccdngc
answer>you>date	xaYfbb
answer>you>goon	atcceb
answer>you>if	Yvdcdb
answer>you>meet	emecfd
answer>you>news	geccdm
answer>you>not	jabbdp
answer>you>offer	dbcrbd
answer>you>soon	djeefe
answer>you>step	bedqea
answer>you>them	gdYemf
answer>you>will	lcYmbf
answer>you>you	bXZpfm
any	chfkdd
any decisi	epdbed
any decisi .	endbee
any furthe	eZijdg
any furthe .	eajhef
any more	ercceZ
any next	fYpefc
any questi please	danfdf
any questi you	hhcgde
any time	cfmYlb
anybod	Ztacde
anybod 's	Ztccdc
anymor	eaceep
anyone	coWdcj
anyone .	etceeV
anyone for	dZZddu
anythi	gthYaW
anythi .	oanZdZ
anythi before	hnbcec
anythi before the	kicdec
anythi from	mgcdec
anythi from the	jiceed
anythi is	Yqecee
anythi you	edeeek
apolog	ggZcbo
apolog for	ekceef
apolog for the	ekceef
appare	oRlZdj
appear	fdehei
applic	egfccn
applic .	ffcdcn
applic and someon	dgejfd
applic and the	egoeeY
applic are	dZjcem
applic are a	eddeem
applic as	eZkdej
applic at	eldefd
applic at this	eldefd
applic carefu	jladec
applic carefu .	jladec
applic congra	feedkd
applic congra you	ffeeje
applic did	eZceep
applic did not	eZceep
applic for	fgjdcf
applic for data	keahef
applic for junior	feeefj
applic for market	epZdee
applic for mechan	ddiiee
applic for nurse	ddlcdg
applic for sales	ifdefg
applic for teache	feckfe
applic for the	fajbcm
applic for this	fmceed
applic for ux	ebmgfb
applic for wareho	ejcefg
applic form	edcnee
applic form to	fddkee
applic from	calcdk
applic furthe	eeeefj
applic furthe .	eeeefj
applic has	cgkbch
applic has been	ccoadg
applic has begun	enagec
applic i	ejdeef
applic is	kqRZbj
applic is now	jkceec
applic is under	dnbgeb
applic it	ehakef
applic it may	eieefe
applic number	ebneed
applic number is	ebneed
applic on	edeefk
applic please	fdekee
applic reache	fhided
applic reache us	fhided
applic right	dnahec
applic right now	dnahec
applic status	eeZmei
applic status under	efbnec
applic thank	efekee
applic thank you	efekee
applic thanks	ijfcdc
applic thanks .	fmgcdb
applic thanks again	iceefg
applic the	eedeek
applic to	cbicem
applic to the	edeeek
applic was	hdccem
applic was extrem	fdcefl
applic was not	eecffk
applic was submit	jhgdeb
applic we	fdddgk
applic we apprec	ibieef
applic we are	eddiie
applic we can	edcbeo
applic who	eldYej
applic whose	fddeem
applic will	keUcdo
applic will be	eiaddk
applic will not	eZaefs
applic will receiv	pbbefe
applic with	ekedge
applic within	mccffe
applic within @s	mccffe
applic your	dgjhdc
applic your job	fekeed
applie	actYVl
applie .	efcddm
applie for	egkgbb
applie to	ccwYbb
applie to data	ednced
apply	bZpeaj
apply .	dglddc
apply @d	cdlcdi
apply @d .	cdlcdi
apply again	eZcces
apply by	edobdd
apply by @d	edobdd
apply for	eddkdg
applyi	cdjhZj
applyi .	dbhlZh
applyi for	eakfci
applyi for our	edcidj
applyi to	cjhedd
applyi to the	dkchdf
appoin	bQNT4r
appoin .	bVWbvi
appoin you	feeaod
apprec	fZodbh
apprec the	fceffk
apprec the time	fdfffi
apprec your	hdjcch
apprec your intere	hekccf
appren	ebkdej
approp	dobbeg
approv	cohZmT
approv .	dmlbdY
approv your	ebcdra
approv your appoin	edednb
are	flafgd
are @d	eelded
are @d s	eelded
are a	ctXWbl
are a better	eddeem
are a closer	eeeefj
are a strong	eldeed
are among	eqcaee
are among the	emcdfe
are an	iclddd
are an equal	iclddd
are being	ejhgeb
are being review	ejhgeb
are closin	fddffk
are closin your	fddffk
are curren	hjfdeb
are curren in	eiheec
are curren review	jgdefe
are deligh	fdcend
are deligh to	fdcend
are excite	hfhdgc
are excite that	hgiebe
are excite to	feeeld
are expect	VXbzZd
are finali	erZeeb
are finali our	erZeeb
are focusi	fccden
are focusi on	fccden
are frozen	ebrceb
are frozen follow	feieee
are going	ieXick
are going throug	dpagec
are going to	mXeked
are happy	YYZpqb
are happy to	ZZZlrb
are in	akWXtc
are in the	emacid
are intere	cebrcd
are intere .	ciclcd
are intere and	eaemff
are invite	jdbncc
are invite to	jdbncc
are keen	dmeded
are keepin	eieeeg
are lookin	khbdef
are lookin at	medded
are lookin for	eiceeh
are meetin	ncddee
are moving	ddZkdk
are moving forwar	eaakdl
are no	ecceem
are no longer	edaeen
are not	edXYZz
are not able	eeddaq
are not going	fZefdo
are not hiring	eaceep
are not one	jcefff
are not there	flfeec
are now	dXpdch
are offeri	ecdeoc
are offeri you	fdeemc
are on	ndhfaZ
are on our	eijced
are on the	pfeacc
are one	eodcec
are one of	eodcec
are other	fdeffj
are other candid	fdeffj
are our	fTYZ1Z
are our new	hYYaud
are please	babola
are please to	babola
are posted every	jlaeeb
are posted on	eddeel
are receiv	edihee
are receiv this	edihee
are select	eoeaee
are select for	elecee
are select you	fjfdff
are shortl	dgejde
are sorry	dYoddh
are sorry to	dZjeel
are still	e4XZaW
are still compar	eieefe
are still in	kkccdc
are still interv	fscbeZ
are still under	epcbed
are still very	fieefe
are taking	hrZceb
are taking longer	hrZceb
are the	dibeih
are thrill	dZlcmb
are thrill that	ebcdqd
are throug	bYbyab
are throug .	fbdoed
are throug to	cbdsbc
are unable	egcdcn
are unable to	egcdcn
are welcom	dboacj
are welcom have	ddqbdd
are welcom to	ededfl
are well	fihdce
are well .	fiiedb
are workin	eubdeW
are workin on	enddec
are you	bQZwma
are you free	eddlee
are you ok	ddelee
are you still	eVdsde
around	kjlbbW
around .	enibeY
arrang	aaZxda
arrang a	dZdqec
arrang your	baaued
arrang your interv	baaued
arrive	lXxVaX
arrive .	hbvXbZ
as	ddcbsd
as a	eYoelW
as a next	feeiee
as deputy	fcceoc
as discus	icccnc
as i	bldcal
as i have	djeffe
as it	dmbddh
as it takes	dpcddd
as long	dpcddd
as long as	dpcddd
as much	ecddap
as our	iccdmd
as planne	cpdddb
as planne .	Zreedb
as possib	cebpdc
as possib .	djdhee
as projec	fefeif
as projec manage	fefeif
as promis	dcdfme
as sales	eefdjf
as sales associ	eefdjf
as she	lbbhee
as she is	lbbhee
as soon	flYldb
as soon as	flYldb
as the	dmZeeg
as this	djggec
as this mailbo	djggec
as we	cbWdol
as we speak	eZccrd
as you	cViact
as you asked	ddmeed
as you can	edeefk
as your	gcigfb
as your next	gcigfb
ask	dkUqcc
ask for	fdckgd
ask for your	ieecie
ask me	lXcgej
ask me .	lZegff
ask me anythi	ecdgek
ask that	eedlee
ask that you	eedlee
ask you	dgejed
ask you to	eiehed
ask>again	cjXnbe
ask>again>date	aqdadd
ask>answer	ecredZ
ask>answer>again	ceemfe
ask>answer>answer	gihdfb
ask>answer>date	kagicc
ask>answer>them	idehef
ask>answer>you	igkfbZ
ask>ask	dcckdi
ask>chosen	lbfffe
ask>closed	ebjcei
ask>date	lcYjjc
ask>date>them	hajdgg
ask>date>you	ddbqee
ask>decide	bbbjqc
ask>decide>date	deddme
ask>decide>give	eeebme
ask>decide>papers	eddkgd
ask>free	dlYncb
ask>give	bZZ2ea
ask>give>date	ccckke
ask>give>free	eedled
ask>give>give	dbcqed
ask>give>if	edcmee
ask>give>me	eedlee
ask>give>papers	dZYzdc
ask>give>step	cZbvec
ask>give>them	edcndd
ask>give>you	bZgsbb
ask>goon	dWsddf
ask>hear	abikgf
ask>hear>you	bebile
ask>hold>date	eeblfe
ask>if	eeZrce
ask>if>free	egblee
ask>if>them	ddende
ask>if>you	ebdkeh
ask>match	hbkceg
ask>me	haepZe
ask>me>hear	bajmce
ask>me>sorry	hbeefj
ask>me>them	emfgac
ask>me>you	edciej
ask>meet	fcauaa
ask>meet>again	kZZndc
ask>meet>you	edekee
ask>news	dhddlc
ask>not>answer	hgiedc
ask>not>chosen	lbfffe
ask>not>date	dbegle
ask>not>will	Yqedfe
ask>offer	baVbzc
ask>papers	cWW2gc
ask>papers>date	deejef
ask>papers>give	eecjhe
ask>papers>papers	eddocd
ask>papers>review	fddkee
ask>papers>you	ecejdi
ask>post	ebYcct
ask>refuse	hZedgk
ask>review	ffaeme
ask>review>papers	edccoe
ask>soon	eYbred
ask>sorry	hZbcdp
ask>step	Xdbxbc
ask>step>date	bccred
ask>them	clblad
ask>them>closed	ebjcei
ask>them>date	djeged
ask>them>hear	ceecne
ask>them>if	fmdcee
ask>them>them	dkfdef
ask>them>will	cTe0aa
ask>them>you	dYlodb
ask>wait	huZYcb
ask>wait>date	nZeeff
ask>wait>them	dsbbdb
ask>will	leZlZe
ask>will>answer	qibVed
ask>will>date	hndZed
ask>you	cVe0da
ask>you>answer	Zdpedd
ask>you>date	ddelee
ask>you>give	edcnde
ask>you>match	hcneeZ
ask>you>meet	daZucd
ask>you>not	jZeheh
ask>you>papers	daYtfc
ask>you>wait	jfedfe
ask>you>will	ececen
ask>you>you	dddnde
asked	fikkYV
asked about	ekibec
asked about the	ejibed
asked me	eididd
asked to	bgbrca
asking	ebapfb
assess	dpPsbb
assess .	hqYcec
assess centre	Zkcmcd
assess day	hbdled
assess using	fedkfe
assess using the	fedkfe
assess which	eefjfe
assist	bgegna
assist #	ficefg
assist # .	ficefg
assist .	degdmZ
assist positi	embefe
assist positi at	embefe
associ	icbhgg
associ .	jdbhhc
assume	dgdldc
assume that	lbfffe
assume that you	lbfffe
assure	pfZced
at	ggkfad
at #	lVajmb
at # #	beecpd
at @d	janccb
at @d for	mZdhed
at a	eckjec
at all	cdmfgb
at any	dgnadd
at any time	dhnadb
at bright	eckhec
at bright .	eckhec
at by	ikcefb
at by our	ikcefb
at marlow	ejdefe
at marlow foods	ejdefe
at norvan	eaqdea
at norvan .	eaqdea
at our	djiibb
at our earlie	emaeee
at presen	edmbdf
at presen .	efibdg
at quillf	eeieeg
at recept	lbUoed
at some	frcacc
at some point	hncbdc
at some stage	cmedee
at stanme	fcehfi
at stanme counci	fcehfi
at the	qgdgXZ
at the agency	ecodcd
at the applic	dqceda
at the desk	fddled
at the fair	denbee
at the latest	tYYeee
at the moment	dqfadY
at the very	qbebed
at this	deZccs
at this point	fideff
at this stage	elcdef
at this time	eZaddu
at veldt	dkldab
at your	cemidZ
at your backgr	eichee
at your reques	fdkefd
attach	YUeg1Y
attach .	cXiXwZ
attach docume	edccoe
attach docume .	edccoe
attach form	feclee
attach form and	feckee
attach is	fdedle
attach is your	fdedle
attend	jbhhce
attend .	edkfec
attend by	eeckef
attend the	gdhech
attend the interv	gdhech
automa	cgpcda
automa confir	fiicec
automa confir that	fiicec
automa messag	cjjfdb
automa messag .	dkfgec
automa reply	eapdec
availa	dYfqah
availa .	eYbnbm
availa for	eebnee
availa for @d	eecmee
availa for a	eeeife
aware	dkdceg
aware that	dkdceg
away	igfcch
away .	ikbcef
away from	ednded
away>answer	gblgdc
away>answer>you	jdbiee
away>away	cdoded
away>date	fU0dZY
away>not	gbmgdb
away>not>answer	cfleee
away>post	elbhed
away>review	icieed
away>them	gXbblo
away>wait	imadec
away>will	dcnjda
away>will>not	fgjeed
away>you	iYajdk
awful	ebqddb
b	eeejfe
back	njYfdc
back .	aocXfh
back @d	oYdbej
back and	eeddem
back and forth	fbdeem
back by	bceike
back by @d	dcfkef
back for	dZbteb
back in	pWlcdb
back in @s	pbcced
back in touch	gZoeec
back on	iagicf
back on @d	oXiedd
back to	mpXeba
back to me	glecdd
back to you	lrYacZ
backgr	caakfn
backgr .	dfjddg
backgr and	eacoeg
backgr and want	ebcped
backgr at	fddeel
backgr at this	fddeel
backgr check	dbaoma
backgr check .	ebakna
backgr is	ecaccs
backgr is impres	fccden
backgr is what	eiefff
backgr shortl	eichee
backgr shortl .	eichee
bad	odcZdh
bad .	qccaee
bakery	ebafqc
balanc	feeefi
bank	kcehec
bank holida	mdfded
basis	eidefg
basis .	eidefg
be	ijYdei
be #	fedeje
be # #	fedeje
be .	lfYbdk
be @d	zgVabT
be @d .	vZZdeY
be @s	jjdaed
be a	ekZedj
be a great	feeked
be a while	dmdeed
be able	plcgYV
be able to	plcgYV
be advanc	fbdefm
be advanc your	fbdefm
be an	eneecc
be an offer	eneecc
be back	gZoeec
be back in	gZoeec
be chosen	jpYcea
be chosen more	jlaeeb
be commun	kidced
be commun to	kidced
be consid	bTerej
be consid .	ecjjea
be consid for	dZclek
be consid furthe	ecbffn
be contac	hqZbec
be contac .	enceeb
be contac for	hkcdfd
be contin	eZdeeo
be discus	ddeckg
be done	gdiefe
be extend	faffem
be extend an	faffem
be glad	fcidei
be glad to	fcidei
be gratef	acdpfd
be great	ebeiej
be great to	ebeiej
be happy	dbjkbf
be happy to	dbjkbf
be hiring	bQZddy
be in	csWdkY
be in contac	ekeded
be in touch	dqWdkY
be inform	eobcec
be inform .	hiddee
be intere	jjcgdb
be intere in	jjcgdb
be invite	dubYec
be invite to	dubYec
be inviti	ejdddi
be inviti you	ebeefm
be joinin	daccqf
be joinin us	daccqf
be kept	eddefl
be made	tWddfe
be made @d	rWdefe
be making	clieeb
be moving	ekcdeg
be moving ahead	faeefm
be needin	ebeeen
be needin you	eceeel
be notifi	nmabdY
be notifi .	dodeea
be notifi by	rVfeff
be notifi of	Yqeeed
be okay	bcehel
be on	idmcdb
be on the	idmcdb
be open	edjgfd
be part	hgiebe
be part of	hgiebe
be patien	hledeb
be pinned	endeeb
be pinned down	endeeb
be possib	didied
be progre	fdeffj
be pursue	fbdffl
be pursue .	fbdffl
be put	nZamcd
be read	cYrefb
be seen	ajmcda
be shortl	egedej
be submit	hddked
be taken	gbeeek
be taking	ebadeq
be taking your	edeefk
be the	cmaamb
be the first	anbanb
be told	mecded
be told the	mceefe
be too	jYdeel
be your	edfjee
bea	efiefe
bear	cvaada
bear with	cvaada
bear with us	cuabda
bearin	efkefc
beat	bWUYnt
becaus	cZrjcY
becaus of	dbrddb
becaus of budget	edleed
becaus of the	ehmdea
becaus the	fYineb
becaus we	ekdffd
becaus you	echgeh
becaus you applie	fecifh
been	difcfi
been a	dmbddh
been able	edddfl
been able to	edddfl
been added	dkladc
been added to	dkladc
been appoin	edddlf
been appoin .	edddlf
been asked	dchkee
been asked to	dchkee
been cancel	eaader
been cancel .	ebXder
been closed	eYXbdw
been closed .	eYYbet
been closed and	fedffi
been create	ebpdea
been create .	ebpdea
been decide	enceec
been decide .	enceec
been filled	dZWddw
been filled .	eaXddu
been forwar	gmbfec
been forwar to	gmbfec
been given	gkbdcf
been given to	embecf
been invite	eZdped
been made	dndeed
been made .	dkeefe
been made to	ejeffd
been moved	jqXgcY
been offere	erdeaZ
been offere the	erdeaZ
been put	ebneec
been put on	ebneec
been receiv	lYocda
been receiv .	lYocda
been retain	faefen
been retain .	fdeffj
been schedu	edaped
been schedu for	edaped
been select	daXpmb
been select for	daXmpb
been set	ebrbdb
been set up	ebrbdb
been shared	ejdidb
been shared with	ejdidb
been shortl	gadpcd
been shortl .	hcfffh
been shortl for	ecdqcb
been signed	dmceee
been stoppe	feiffe
been stoppe for	feiffe
been succes	edldhc
been succes and	feecld
been succes submit	ggnbeZ
been taken	bmbddj
been travel	imadec
been travel so	imadec
been unsucc	dgVbds
been unsucc .	djacdk
been withdr	eamddh
been withdr at	fdkefd
before	mmYjaZ
before .	feeffi
before @d	lbnZgX
before @d .	nYrYaY
before i	qVckdd
before i can	qVdidd
before making	ckdjcd
before making any	endbee
before that	erYcdd
before that .	fpaadd
before the	qhYhaZ
before the @d	kjbgca
before they	jjeadd
before they come	jdfeef
before we	amWtaY
before we can	deeocd
before we go	eaende
before you hear	eieefe
begin	clcald
begun	erZgeZ
begun .	enagec
behalf	etYbba
bei	edmded
bei ihnen	edmded
bei ihnen .	edmded
being	iueZbW
being consid	dpbfeb
being consid .	dpbfeb
being evalua	hlbded
being evalua by	hlbded
being looked	hpYZee
being looked at	hpYZee
being reorga	ebmffd
being reorga .	ebmffd
being restru	eVseed
being review	dqdeda
being review .	eiheed
being review agains	emcgeb
believ	fieefe
below	cYdnej
below .	dbfned
below and	deeihe
below to	eccoee
below to record	fdcmee
best	dehgef
best .	edneeb
best and	feifff
best for	ealeef
best of	ebcdep
best of luck	ebcdep
best regard	djeeef
better	ZLsXay
better .	bbldej
better match	eddeem
better match .	eddeem
better meet	edeeel
better meet the	edeeel
betwee	uZWXcn
betwee so	fddffj
betwee so many	fddffj
betwee the	naedeh
betwee the two	jdedeh
betwee you	eibedi
betwee you and	eibedi
bewerb	ecmded
bis	feiefe
bit	fjdceg
bit of	fjdceg
blog	dhieee
blog .	dhieee
board	vbWbib
board .	iqeVfY
board did	ameeef
board did not	ameeef
board has	dZdekk
board meets	qbdced
board meets on	qbdced
board on	fadoag
board on @d	gbdmbg
board signs	rbcbdd
board wanted	edeeYp
board will	gmddeb
book	ebZtdb
book a	eddlee
book a slot	eddlee
booked	baXvcc
boss	lhRbdl
boss .	boeded
boss is	gieeee
boss says	hfcbld
both	eXjjic
brief	eZbiem
bright	jdkgcZ
bright .	kbmedZ
brindl	ealjeb
bring	fagjge
bring a	ladjee
bring photo	efembe
bring the	eblhec
bring you	djcSph
bring you on	ecdYre
bring your	ceemef
bristo	eeeieh
browse	ddpbed
budget	eeobbf
budget approv	fejeee
budget approv .	fejeee
budget are	danffe
budget change	edleed
budget change .	edleed
budget got	edleed
budget got pulled	edleed
budget is	icgeff
buildi	deameh
bunch	feejef
busine	ecbiel
busine priori	fdceem
busine priori we	fdceem
but	cpSVgs
but can	ekdefe
but can not	ekdefe
but i	cleeeg
but i can	cneeed
but it	etbYjW
but it is	eqbYkX
but nothin	codeec
but please	jcedeh
but she	eldeec
but that	cuaedY
but that is	cuaedY
but the	jVQZd1
but the board	kaedYo
but the role	ebUccw
but they	fYmeib
but we	agZanj
but we are	eleced
but we can	bjedlc
but we have	eZbeer
but we would	fdffnZ
but would	djecei
but you	kmdeeX
but you are	jneeeW
buyer	fbeegk
buyer .	fceegj
by	qaYhkZ
by @d	tVYkjY
by @d .	pUXmnZ
by @d ?	dkdged
by @d and	eekdhc
by @d at	raZdee
by @d but	aqddeb
by @d either	vTedee
by @d whethe	jdegee
by @d will	naeeee
by @d with	gcekde
by @d you	nbeded
by @p	Xqhdec
by @p .	Xreeed
by @t	hddjed
by a	eZWZbv
by clicki	ddrXde
by clicki the	efmaef
by email	ckdefh
by email .	cldefe
by mistak	dlgdfb
by our	lmgadW
by phone	cccdjl
by return	ebcped
by return .	ebcoed
by teleph	gkdded
by the	wSTbsb
by the @d	zOYapZ
by the hiring	goadec
by them	dardeZ
by them @p	dardeZ
by two	laedfg
by your	ebcqec
by your backgr	ebcped
bye>answer	eZgpcc
bye>bye	eddgdm
bye>bye>bye	fddeel
bye>bye>you	ecadeq
bye>chosen	eeacgo
bye>chosen>you	eeacgo
bye>date	YbkWtY
bye>decide	ffhegc
bye>goon	cfbjej
bye>hold	easeeZ
bye>others	eadeeo
bye>post	eifeef
bye>review	fdpefX
bye>step	egejed
bye>thanks	ffhffc
bye>thanks>you	ffhffc
bye>them	eVldhj
bye>them>will	bahanh
bye>wait	eaoeec
bye>wait>them	ebmffd
bye>will	bahanh
bye>you	dYdeip
bye>you>bye	ebgddn
bye>you>decide	ffhffc
bye>you>goon	feeefi
c	eddled
calend	cXYydc
calend invite	edboee
calend invite will	eeblfe
call	dVZvbk
call #	cbkjde
call .	edQnhl
call ?	dddmee
call @d	hYafcq
call @d ?	deelee
call me	bmeefd
call on	cXnbdl
call on @d	cWobdl
call with	fSbxdb
call with our	daemfe
call with the	gWcrdc
call you	ehXncf
call you .	drZdee
call you @d	WZdxec
call you on	raeZee
called	jTRpcp
called for	dZYsdf
callin	gbccjk
callin to	fbcckk
callin to say	fbcckk
calls	jbadem
calls for	fdaeen
calls for .	fdaeen
calm	ffeefi
came	XfVimk
came across	eccode
came across your	ecdoec
came throug	Ycbdtd
campus	ehdeeh
can	ckdhfd
can be	eddmde
can check	diladc
can count	obddee
can count on	obddee
can do	cndYmY
can expect	koYbdc
can expect an	ocadfe
can expect our	aoddee
can expect to	eldeed
can give	bZjclh
can give you	bZjclh
can imagin	edeefk
can imagin we	edeefk
can not	Xwcbdf
can not be	dkceeg
can not consid	fbeeem
can not give	claclc
can not make	ejeidc
can not name	fYpefc
can not procee	ficeeh
can not promis	Zoeeee
can not say	cqiddW
can not see	fideeg
can not take	fbeden
can not tell	bhmeec
can offer	ddecne
can offer you	ddecne
can only	eebVcs
can put	ebepcd
can put you	ebepcd
can say	dogccc
can see	feeffi
can start	edcmfd
can start the	fddndd
can take	drcbdc
can take @s	Zscbdd
can talk	eZdqed
can talk .	fadnee
can tell	oSnded
can tell you	qTjeed
can we	cbdjke
can you	YYYtlb
can you do	bcdqcd
can you start	feeane
cancel	eViaZs
cancel .	ebWdet
candid	ilZacl
candid .	dgcbbr
candid accoun	ecncfc
candid accoun has	ecncfc
candid are	aqbgcb
candid by	pacdee
candid by @d	nbeeee
candid has	evUdab
candid has not	fcefek
candid have	ibeefh
candid i	cZpegc
candid i hope	cYqeed
candid in	fkddcg
candid in the	gdeeei
candid is	ehagej
candid may	djecei
candid more	fdeffj
candid more suited	fdeffj
candid portal	ebqcec
candid portal .	ebqcec
candid select	ejdefe
candid select for	ejdefe
candid thank	ejgida
candid thank you	ejgida
candid to	eedeek
candid we	dhbieh
candid we confir	djhdec
candid we enjoye	feckff
candid who	djYYdq
candid who are	emcbeg
candid whose	gfZcdp
candid whose experi	feeefi
candid whose qualif	edeeel
candid whose skills	hkcdfd
candid will	sfZadb
candid will be	qfbcdb
candid with	fccden
candid with more	fccden
candid you	dmaclb
candid you will	emcdfe
car	Ycecsf
cards	fleedc
cards but	fleedc
career	gbhfdh
career .	fddeel
career opport	jbdjef
career opport with	jbdjef
career site	eddeel
career site .	eddeel
career so	ffhffc
career so thank	ffhffc
carefu	klXbdg
carefu .	ioYddc
carefu consid	khcded
carefu consid we	fdfffi
carefu consid your	liddeb
carefu though	feeefj
carefu though we	feeefj
case	dlTuaY
case interv	eddlee
case study	gYZtea
caught	edYqeb
caught my	edYqeb
caught my eye	edYqeb
centre	Zjbocd
ceo	acWvbe
certai	gmdced
certif	dcjied
cfo	endcdd
chair	djdZhi
challe	dbdmeg
challe within	dcenee
challe within @s	dcenee
chance	eraYdg
chance to	egdefi
change	YlfYbo
change .	Ynhcde
change in	cmZcdk
change in busine	fdceem
change of	ebmddg
chase	bvaabb
chase me	gjdeee
chasin	d1RYXW
chat	cXfucb
chat ?	ecdoec
chat on	eddlee
chat on @d	eddlee
chat with	eiciee
chatti	iahdeh
check	ehdijY
check .	daZona
check out	cggdkd
check out our	dhieee
check with	llcbcc
check with the	gldded
checke	gefefg
checks	ebdmgd
checks .	ecemed
cheers	icjdfc
chef	edlceg
chemis	dXidcp
chief	eebmee
choice	fgbahk
choice by	mceeee
choice by the	mceeee
choice of	cbehel
choice when	ffhffc
choice when it	ffhffc
choose	jaUlnZ
choose a	eddmee
choose a time	eddlee
choose on	rbeZce
choose you	dcbdsc
choosi	elfdcd
choosi betwee	fddffj
choosi betwee so	fddffj
choosi bright	iakeee
choosi bright .	iakeee
choosi marlow	ekadif
choosi marlow foods	ekadif
choosi norvan	embefe
choosi norvan .	embefe
choosi ostrav	igdeef
choosi ostrav optics	igdeef
choosi tallow	dailee
choosi tallow and	dailee
chose	hWaYcx
chose somebo	iacben
chose somebo with	dccceo
chosen	fgbbkg
chosen more	jlaeeb
chosen more openin	jlaeeb
chosen someon	feefei
chosen someon whose	feefei
chosen to	eghcdi
chosen to pursue	eddeel
chosen you	edcetU
chosen>answer	mgabZk
chosen>bye	ecwcbT
chosen>chosen	gacelg
chosen>date	eeZhcn
chosen>free	emedce
chosen>goon	efaedp
chosen>goon>others	eddeek
chosen>goon>you	fkcdeh
chosen>match	ecdedn
chosen>match>match	ecdedn
chosen>me	dYnYke
chosen>meet	eoeaee
chosen>not	ekbeci
chosen>others	dWkcbp
chosen>others>them	ebrddZ
chosen>others>you	eabdds
chosen>post	dYVZ0e
chosen>review	ejeeef
chosen>step	bfXuae
chosen>step>them	ebatdc
chosen>them	bSlhYr
chosen>them>match	feefei
chosen>them>will	ddeclh
chosen>will	ksZWhZ
chosen>will>answer	olbcdY
chosen>will>meet	eoeaee
chosen>will>you	ekecjb
chosen>you	fcYYrk
chosen>you>chosen	fddekf
chosen>you>match	edeeel
chosen>you>post	ddccvV
chosen>you>them	ececYs
chosen>you>will	noZYea
christ	cdoddd
circle	oddadg
circle back	oddadg
claims	hdjded
clerk	idhbic
clerk .	dcjeid
click	ecdned
click the	eccoee
click the link	fdcmee
clicki	ddrXde
clicki the	efmaef
clicki the link	efmaef
client	dkUfZq
client .	abbldm
client has	fcbecp
clinic	eddgam
close	abeXbw
close on	bdpbde
close on @d	bdpbde
close the	Zkbdel
close this	kbdeeh
closed	ahcZar
closed .	cleZci
closed and	fedffj
closed and we	fedffi
closed this	fdceem
closed this requis	fdceem
closed>ask	ebqdea
closed>date	agdccp
closed>hold	feofeX
closed>me	dUoZcl
closed>not	eZbeer
closed>not>wait	fedffi
closed>others	ecceeo
closed>others>you	ecceeo
closed>post	ejVckh
closed>post>others	feeffi
closed>review	eWgeep
closed>them	XhUbks
closed>them>not	fcdffl
closed>them>will	dicdlc
closed>wait	eabeeq
closed>will	egcdoa
closed>will>not	feeffi
closed>you	eTsagf
closed>you>ask	ebqdea
closel	fbWbdv
closel .	eaZeeq
closel match	hkcdfd
closel match will	hkcdfd
closel with	feefei
closel with the	feefei
closer	eccdeo
closer fit	eeeefj
closer fit .	eeeefj
closer to	feeefi
closer to our	feeefi
closes	kWodbb
closes @d	jegeee
closes on	aZpgcd
closes on @d	aZpgcd
closin	kYicdi
closin date	lcddeg
closin your	fddffk
closin your applic	fddffk
clue	epcceZ
coding	cYbwcd
coding challe	dbdmeg
coding challe within	dcenee
coding exerci	ebdqdd
coffee	cddpdd
coffee on	eecmee
coffee on @d	eecmee
collea	YmqRef
collea .	chcckg
collea in	dckbei
colleg	fdehge
come	khcjeW
come and	ZdUmoe
come and work	eedeke
come back	qieVcd
come back to	rkaVcd
come by	fdejef
come in	gbdhej
come in on	dbejej
come to	laciee
comes	pZpaaY
comes .	hkceec
comes @d	wZYbcc
comes next	eboeeb
comes to	ffhffc
comes to your	ffhffc
coming	gigYfg
coming in	glhZcc
coming in to	iekcdd
commit	duWZhb
commit .	fqceeY
commit could	edeefk
commit could not	edeefk
commit has	elbcdi
commit will	eldeed
commun	ndgccd
commun to	jgbhde
commun to stay	eddkeg
commut	dZzcZQ
compan	cbudeZ
compan .	dfkeee
compan has	fcoffZ
compan is	ebneed
compar	dtbddZ
compar notes	cocded
compen	feeeje
compen detail	feeeje
compen detail are	feeeje
compet	diZbbp
compet for	fcdeel
compet for this	feeefj
compet salari	eflddd
comple	ekgicc
comple .	ijpWdX
comple a	fddlee
comple a short	fdekee
comple an	ekdeee
comple an online	ekdeee
comple it	eeeief
comple its	fddeek
comple our	eidceh
comple the	diYpeb
comple the attach	eddmde
comple the coding	dcenee
comple the online	fedkfe
comple the select	epaeed
comple your	hbleed
conclu	alacdm
conclu it	fdeefj
conclu it is	fdeefj
conclu that	eddeem
conclu that other	eddeem
concre	cxYbcV
condit	bcqahb
condit offer	ffedif
confid	ehedge
confir	cbkjlX
confir .	dbXtad
confir our	bZXqic
confir our verbal	fdcdme
confir receip	hckdee
confir receip of	hckdee
confir that	hhrYdY
confir that we	eelded
confir that you	dgndda
confir that your	jhnZcZ
confir the	dbmaid
confir whethe	edcmee
confir whethe the	edcmee
confir your	aapcic
confir your attend	eeclee
confir your email	aetVee
congra	aTbi3U
congra .	ebdnic
congra from	dcbdqd
congra on	bZkhka
congra on your	ddZdsc
congra you	dZWjta
congra you have	edZkmb
connec	cbngbe
connec .	dbmecf
consen	dcbtac
consen form	eccqbd
consen form so	fddndd
consid	efZjdk
consid .	asYibc
consid applic	fedffi
consid applic .	fedffi
consid for	dZclek
consid for the	dadmeh
consid furthe	ecbffn
consid furthe .	fcbefn
consid marlow	eibeie
consid marlow foods	eibeie
consid quillf	edlcgd
consid quillf as	edlcgd
consid the	dXdjen
consid we	fdfffi
consid you	eZbldl
consid you for	gedfej
consid your	lfccef
consid your applic	mhcced
consul	eZdceq
contac	hmfedZ
contac .	epcdea
contac detail	icehfe
contac for	hkccgd
contac for a	hkcdfd
contac my	feiefe
contac my collea	feiefe
contac us	idbheg
contac us with	idbheg
contac you	joZeca
contac you .	fkhcec
contac you about	dmceee
contac you by	wTddee
contac you direct	eoddeb
contac you if	dnddee
contac you to	deaoed
contat	eaqdeZ
conten	dsZYbe
contin	Zcnifc
contin .	fbseeW
contin intere	dZlied
contin intere in	dZlied
contin upon	feeeld
contin upon a	feeeld
contin with	edZlei
contin with your	edameg
contra	YXUJ/X
contra .	emdYjd
contra as	dWbZvd
contra by	effckf
contra in	deeZpe
contra is	bYXisc
contra of	fedcle
contra of employ	fedcle
contra to	kjaddd
contra to what	kjaddd
conven	fkbidb
conver	cacsbg
conver .	ebcleh
conver with	ediied
convin	iceefh
coordi	dbaree
coordi will	dbbred
coordi will contac	ebbqed
copy	gaaqgd
copy by	fffdif
copy by @d	fffdif
copy of	ebased
copy of your	ebZtdd
costs	eedkee
could	UhXxZh
could be	mceeed
could not	dacddr
could not be	eWdeer
could we	ebdmhd
could you	dVY5bZ
could you come	fbelee
could you do	eeekee
could you please	fediff
counci	heWdli
counci .	abYhpe
counci has	epaddc
counci recrui	jcided
counci recrui team	jcided
count	tfZacd
count on	tfZacd
countr	efdefj
countr .	fddffj
couple	eleeee
couple of	eleeee
course	gjkcZd
course .	brcdec
covers	eaidbm
crane	fgddfi
create	eatbdb
create .	ebpdea
crew	aaWkpg
crew .	abZmnc
cross	ebdeen
cross again	ebdeen
cross again .	ebdeen
cto	aZbvcd
cultur	dfhfeg
curren	igigba
curren in	eiheec
curren review	iideed
curren review your	jgdefe
custom	ekceef
cut	deVXbx
cut off	ecZceq
cv	djkfbc
cv .	ddkedg
cv ?	fedjff
cv has	fhjcdd
cv has been	fhjcdd
cv if	fedjfe
cv if intere	fedjfe
cv in	ecdleg
cv is	dncdee
cv on	hnbcde
cv on file	fdeefj
cv on to	iqbada
cv with	ejeefe
cv with the	ejeefe
cvs	cjlcdc
cvs .	eemeeb
d	eceefl
dank	ecnded
dank für	feiefe
das	edleed
data	gXobdi
data analys	icgfee
data analys .	difcgf
data analys has	nbcffe
data analys r	eebjfh
data engine	edmddd
databa	dekadj
databa .	egmbde
date	euWndR
date .	foedda
date @d	hbclfd
date @d .	hbekee
date and	eobfdc
date for	hybacQ
date is	dhdejd
date is @d	dhdejd
date on	eddkeg
date on new	eddkeg
date the	ncecfd
date with	efffif
date with you	efffif
date>again	racahc
date>answer	6XbZba
date>answer>date	kdfdef
date>answer>me	qadcde
date>answer>them	kYgjed
date>answer>you	0eYXcZ
date>ask	lYcamh
date>ask>date	hdfedi
date>ask>you	lbfffe
date>away	feekde
date>bye	admlca
date>chosen	fecehi
date>date	reYiZc
date>date>them	gldded
date>date>will	anedee
date>decide	xUeWfe
date>free	Vigpga
date>give	qUcgdg
date>give>again	edegje
date>give>you	efjdef
date>hear	2UZadc
date>if	lcecbj
date>if>them	lhdcde
date>if>will	eeeiff
date>if>you	fXhcij
date>joy	jZYnga
date>match	Yagtcb
date>me	lWsbeV
date>me>them	akkdeb
date>meet	pSgjga
date>meet>again	pbebee
date>meet>them	jdefef
date>news	5ZZUXe
date>news>date	sacbde
date>not	Xugdac
date>not>answer	idgeff
date>not>wait	ecbeeo
date>offer	fffdif
date>others	tWgadd
date>papers	fdcidj
date>post	aXdeZw
date>post>bye	eelded
date>refuse	dkdceg
date>review	didmeZ
date>said	rbcdcd
date>sorry	mgXdch
date>start	liZiac
date>step	lVYvca
date>step>them	cefkfe
date>them	1bbccY
date>them>answer	xXbZdd
date>them>ask	fgecie
date>them>decide	sXdbde
date>them>meet	jdfeef
date>them>news	qddadc
date>them>others	tYhddY
date>them>them	obbgcf
date>them>will	xaabfZ
date>them>you	edkfee
date>wait	Wjdddp
date>will	ycbbda
date>will>again	jdfefe
date>will>answer	2VbZdc
date>will>date	eocbdd
date>will>hear	zVbadd
date>will>me	hVtYgZ
date>will>meet	jddgee
date>will>news	jeeeee
date>will>not	Vqbldb
date>will>review	Zpddgc
date>will>them	lhdddd
date>will>you	tTYgam
date>you	2RYkbe
date>you>answer	ncedee
date>you>date	mccadj
date>you>not	oaeefc
date>you>post	eelded
date>you>step	bdased
date>you>will	4SYfca
dates	ebcqcd
day	iQmmhY
day .	oWcjde
day on	cenafe
day on @d	cenafe
day suits	eedkee
day suits you	eedkee
days	deacrb
days .	ejdedg
days leave	eYZcub
days leave .	eYZcub
deadli	ggdkcd
deal	eaacpg
dean	eqXced
dear	fcdgfh
dear ada	eedeke
dear applic	ddbmff
dear applic congra	ffeeje
dear applic i	ekeeec
dear applic thank	edclef
dear applic the	ecdfel
dear applic we	ecghhd
dear applic your	dhkded
dear candid	ghZjge
dear candid thank	fhdkea
dear candid we	dgcjdh
dear candid you	egcdmc
dear dr	ekedgd
dear ines	cckhdf
dear ines thank	edmced
dear marek	ehddie
dear mr	iZfjef
dear mr ada	iccief
dear mr ines	ekdefe
dear mr marek	eeieff
dear mr placeh	hdeeie
dear mr priya	feiffe
dear mr tobias	fedlfe
dear ms	edicej
dear ms ada	fdcehi
dear ms applic	efdgei
dear ms ines	eekdee
dear ms marek	jeeefe
dear ms okafor	edmcfd
dear ms tobias	feefei
dear placeh	edocdc
dear priya	eidfff
dear priya thank	eidfff
dear tobias	ekeeef
dear tobias we	ejeeef
decide	hfeakf
decide .	mpZbcZ
decide @d	djeefe
decide agains	dfdedm
decide by	emdccd
decide by @d	bodcce
decide not	fddeem
decide not to	fddeem
decide on	fYZWud
decide to	bUndjj
decide to go	edacer
decide to make	ebderZ
decide to move	dibjef
decide to withdr	edmeeb
decide>again	dlackc
decide>answer	rZdddd
decide>ask	cbcmjd
decide>chosen	duZdda
decide>date	reVckX
decide>date>them	nbedfe
decide>free	cZbwbc
decide>give	cbdatd
decide>give>date	eeeZoe
decide>give>papers	fdfigf
decide>goon	eldefe
decide>goon>goon	eldefe
decide>goon>you	eldefe
decide>not	hgcefh
decide>offer	edebne
decide>others	dfedek
decide>papers	dbcnjc
decide>papers>date	deegje
decide>papers>papers	fddndd
decide>papers>them	fddndd
decide>them	ocYlbd
decide>them>answer	idegee
decide>them>date	oaedee
decide>them>not	fddffj
decide>them>will	dhbodb
decide>will	dhblcf
decide>will>you	ecflde
decide>you	jaXakm
decide>you>date	kdfdee
decide>you>will	fgecej
decidi	neccdd
decisi	smWadc
decisi 's	fmdcee
decisi .	piaYcf
decisi @d	ilccdZ
decisi @d .	gkeeec
decisi by	pWbZpc
decisi by @d	nZbZpc
decisi from	fdejee
decisi has	aubfeY
decisi has been	cocgeb
decisi in	jcffff
decisi is	Yuacdb
decisi on	saccde
decisi on @d	mddcee
decisi to	eddeem
decisi to not	eedefj
decisi to procee	eeeefj
decisi was	jcddej
decisi will	tWddee
decisi will be	tWddfe
decisi yet	ekdefd
decisi yet .	ekdefd
declar	jedgee
declin	bXedZu
declin .	egZddm
defini	rhbcdX
defini answer	mceefd
defini date	ercdea
defini date .	ercdea
degree	ecbkck
delay	miZcdf
delay .	mkaceb
delete	ddmceg
delete your	danceg
delete your data	danceg
delibe	hhceeg
deligh	eckalb
deligh to	eckalb
deligh to offer	ffedje
delive	dbkaob
depart	bglkcZ
depart .	ejeefe
depart is	eameee
depart is being	eameee
depart will	dijded
depart will contac	ejeefe
depend	erYdec
depend on	erYdec
depend on the	erYdec
deputy	cdZbpi
design	cYckdn
design .	dchegi
desk	esXhcZ
desk .	eqYicZ
detail	chailb
detail .	eadnee
detail are	feeeje
detail are in	feeeje
detail in	eceWpi
detail in our	eeeefj
detail of	edfkee
detail of two	edfkee
determ	feeffh
develo	eieeeh
did	YelWYr
did not	XgaaZw
did not get	diXcdn
did not make	eWcdes
did not reach	agcmef
did not say	eareeY
did not work	eXcdds
did we	eeqYfc
did we do	eeqYfc
differ	gYZbdw
differ direct	ecadeq
differ direct .	ecadeq
diffic	djcdej
diplom	edkgdd
direct	ZnZlai
direct .	bhXedq
direct ?	daemfe
direct and	eeiiec
direct experi	fccden
direct experi .	fccden
direct to	ecijde
disapp	dUXccz
disapp .	fceefj
discus	ficZpb
discus .	dkgakZ
discus next	eieefe
discus next steps	eieefe
discus the	fdeeke
discus we	ececjj
do	bhekee
do .	biXkjb
do ?	eeqYfc
do @d	bcdrcd
do @d or	edfjfe
do a	becscc
do anythi	ickefc
do at	eYtceZ
do it	eZcrec
do need	aeefme
do not	elcbcl
do not expect	jtZZdV
do not have	eqaced
do not hear	dleeed
do not hesita	idbjef
do not know	cevcdV
do not meet	fdcefl
do not need	icjefd
do not reply	gjgdeb
do not see	fbbeeo
do not think	eaddep
do not want	dabcct
do not wish	ecdefm
do so	fbadqd
do the	fcdned
do you	cYimib
do you have	edcpdd
do you want	ebnVmd
docume	fchiee
docume .	dXpdjb
docume are	encadg
docume have	jihZcd
docume have arrive	jihZcd
does	cVYrco
does @d	dddode
does not	eZbder
does not match	feeffi
dog	ecoaed
doing	dalkeb
done	dmoXba
done .	dkradV
doors	edjdfg
down	gjiaag
down .	bQlXbu
down on	fkeefc
down we	endefa
dr	chclgc
drag	sWcdee
draw	edjdff
driver	earbiX
driver .	fdkcja
drop	lZYpbc
drop me	gccmde
drop me a	gccmde
drop you	oddcee
drop you a	oddcee
due	ZpVqac
due @d	eZXsha
due @d .	abXqkc
due course	arcdec
due course .	brcdec
due on	cdatae
due on @d	cdatae
due to	dkdadk
due to a	ebbeep
due to the	dogaeb
during	lXpbea
during the	kXpbea
duty	edceji
e	eeeeje
each	ncZkec
each and	kfbged
each and every	kfbged
earlie	irYZcb
earlie i	aqdcde
earlie opport	emaeee
earlie opport .	emaeee
early	drZgaZ
earn	eZerbd
easy	fddffj
easy .	fddffj
edit	aepded
effect	bYudcb
effort	ehedeh
either	xbbdcY
either way	0Xbbda
either way .	xYbcda
electe	ebceen
electe to	ebceen
electr	feeegh
else	kTgigg
else .	qVZccl
else but	dcecof
elsewh	dWWYY2
elsewh .	dXZZdx
email	cawZdc
email .	ciocdZ
email addres	advVee
email addres by	efmaef
email as	djggec
email as this	djggec
email by	lbdgee
email by @d	lbdgee
email confir	ecmded
email confir that	ecmded
email you	jYleee
employ	eWjdpd
employ .	gXlefh
employ agreem	ebdene
employ agreem .	ebdene
employ as	eeccod
employ from	eecdme
employ from @d	eecdme
employ to	feeeje
employ to you	feeeje
enclos	caXYzb
encour	dedeen
encour you	dedeen
encour you to	dedeen
end	dgbdcn
end .	eWpeed
end of	hYYgep
end we	edeeel
endeav	fddeek
endeav .	fddeel
ended	cWbddv
ended up	dWbbdu
ends	iaoace
ends on	jboacc
ends on @d	jboacc
engine	dakjdf
engine .	edekfd
engine has	gfieec
engine has been	gfieec
engine openin	ffdffi
engine openin .	ffdffi
engine positi	eejeee
engine positi at	eejeee
engine role	fcdeel
enjoy	dbrcdb
enjoy the	ebqddb
enjoye	cjhfcf
enjoye gettin	dfjddg
enjoye gettin to	dfjddg
enough	dgabdp
enough experi	ecdcen
enquir	fjdffd
enquir about	fjdffd
equal	iclddd
equal opport	iclddd
equal opport employ	iclddd
erhalt	ecmded
evalua	llZbdd
evalua applic	ldeeed
evalua applic .	ldeeed
evalua by	hlbded
evalua by the	hlbded
evenin	dasaed
evenin on	dbpbed
evenin on @d	dbpbed
event	eieddh
every	onYbcc
every applic	jvUbcX
every applic .	hnafeZ
every applic carefu	jladec
every candid	odaefe
every search	ecmeed
every second	oZddeh
every succes	fddefl
every succes in	fddefl
every week	jlaeeb
every week .	jlaeeb
everyb	iZnedc
everyo	okXddd
everyo by	hbfjee
everyo has	eldeed
everyo is	epeYed
everyo on	nedbee
everyt	fglddb
everyt is	dhndda
examin	efenbe
examin on	efenbe
examin on @d	efenbe
except	ejddeh
excite	hfhdgc
excite that	hgiebe
excite that you	hgiebe
excite to	feeeld
excite to offer	feeeld
exerci	eYbxca
exerci .	edelee
exist	cYreee
exist @d	dZoeee
exists	ebdeen
exists .	ebdeen
expect	rmPpXY
expect .	cyWada
expect a	sfcYec
expect a respon	jdeffe
expect an	qfZaee
expect an answer	mhZcee
expect anythi	bnddfe
expect anythi before	bnddfe
expect our	lmbYdd
expect salary	eccqbe
expect salary .	eccpbe
expect to	xbZbcb
expect to be	qYecfe
expect to hear	llabdc
expect to make	qZddee
expect you	WdYvdd
expens	pbeddd
experi	cekZbo
experi .	dbndaj
experi are	eldeed
experi are a	eldeed
experi in	eelZfg
experi is	fdceen
experi is closer	feeefi
experi to	gedjee
experi to see	gedjee
expire	eegdje
explai	hfcdej
explor	jbdjef
explor career	jbdjef
explor career opport	jbdjef
extend	eWbfjp
extend an	eWcgfr
extend an offer	eWcdgs
extend to	ffeeif
extend to you	ffeeif
extrem	fdcefl
extrem high	fdcefl
extrem high .	fdcefl
eye	dbYqeg
eye .	edYqeb
f	ffdefi
factor	efmcec
failed	aYQWc1
fair	cdsZdd
fair on	ceqZee
fair on @d	ceqZee
fancy	bdehel
far	epbecc
far .	ercecY
fear	deeddn
feedba	mffVal
feedba .	fdeffi
feedba by	deedem
feedba by phone	deedem
feedba call	bYddes
feedba on	epdeeZ
feedba will	qaeaee
feedba within	obddee
feedba within the	obddee
feel	dXmaco
feel free	egeedi
feel free to	egeedi
feel there	fdeffj
feel there are	fdeffj
fell	YhWbct
felt	eabcdt
felt that	eYceeq
few	djZnbd
few more	eqdbdc
few more people	enecdd
few times	eeeiff
few times that	eeeiff
field	dledee
file	bnTibl
file .	dkddeh
file for	fdeefj
file for future	fdeefj
files	dfjede
fill	cXYvaj
fill .	fdcedn
fill in	dbaubc
fill in the	edcpce
fill out	ecdnee
fill out a	feeief
fill out the	fddkee
fill the	ecegfj
filled	dcQbex
filled .	eZXddv
filled intern	edYeep
filled it	dWaddv
filled the	fqeekR
filled this	feeffi
filled this openin	feeffi
final	wOVpZg
final answer	uZdZed
final call	jefefe
final call on	jefefe
final decisi	ncecfe
final interv	cddrea
final interv .	ddepea
final round	eabpdf
final round .	ecdkeh
final word	ocecee
finali	kkXZck
finali our	erZeeb
finali our shortl	erZeeb
financ	ihnXae
financ .	lWgddm
financ about	escZad
financ about a	fndbdd
find	bYgfpe
find a	jbdcih
find attach	adcjle
find our	canYlc
find the	djddje
finds	fcncdd
finds you	fcncdd
finds you well	fcncdd
fine	gediee
finish	tiOdZj
finish .	wiVXba
finish the	endbee
finish the first	endbee
finish your	edbpec
firm	mZcena
first	ZugZdc
first .	ZnoRfe
first choice	emceed
first interv	eodbed
first of	egfdei
first of all	egfdei
first round	cmdgee
first round before	endbee
first sift	ejcaek
first stage	ddardd
first to	ahbbod
first to know	bmeeee
first we	gccbco
fit	hfXdco
fit .	djdidd
fit a	ihddfe
fit a recrui	ihddfe
fit for	fdeefj
fit for the	fdeefj
fit we	jeeefe
fit we will	jeeefe
fits	efbmee
fits your	fcdjfg
fits your profil	fedjfe
five	cgjWnc
five panel	dmbcdi
five panel member	dmbcdi
fix	cXeree
flatma	dclWao
fluent	fbVedu
fly	bidldd
focusi	fccden
focusi on	fccden
focusi on candid	fccden
follow	dbiaoe
follow .	dVViwZ
follow a	ededfk
follow the	feieee
follow the merger	feieee
follow up	hpabdc
follow up .	hlbded
follow us	eblbck
follow us on	fclcee
foods	ckebie
foods .	clgchc
foods as	eibeie
foods as your	eibeie
for	ddhgdj
for .	dbYhcs
for @d	aiP2cZ
for @d .	clUsda
for @d ?	fefife
for @s	Zmblfa
for a	ldYrZc
for a call	lYdjee
for a final	paebfe
for a phone	hkcdfd
for a quick	dcdped
for a second	dnalbY
for an	bbcyaY
for an interv	dgZqdc
for and	edieff
for anothe	ekaedi
for anythi	bdpded
for applic	iecdeh
for applyi	cdjhZj
for applyi .	dbhlZh
for applyi for	eakfci
for applyi to	cjhedd
for appoin	fceeel
for appoin .	fceeel
for attend	ldlecY
for attend the	gfjgdb
for chatti	hdZeem
for choosi	ffhffc
for choosi bright	iakeee
for choosi marlow	ekadif
for choosi norvan	embefe
for choosi ostrav	igdeef
for choosi tallow	dailee
for coming	jbiadi
for coming in	jejbdd
for comple	lgdded
for comple the	hiedfd
for consid	gfigfb
for consid marlow	eibeie
for consid quillf	edlcgd
for data	jecgef
for data analys	jeaheg
for explor	jbdjef
for explor career	jbdjef
for future	ecdeem
for future opport	fdeefj
for interv	keXcco
for interv .	hZYecs
for interv with	jhdcfe
for it	ebdeem
for junior	ecadfp
for market	epbdec
for market intern	epbdec
for me	a1SZaX
for mechan	ddiiee
for mechan engine	ddiiee
for now	dWxccZ
for now .	eZsedY
for now we	eajeei
for nurse	ddlcdg
for nurse #	fcjdeh
for office	eifefe
for office assist	eifefe
for one	fceefk
for one year	fceefk
for our	baobfi
for our softwa	ffdffi
for our summer	ecddji
for review	gnbedc
for review .	hgcgee
for right	feeffi
for right now	feeffi
for round	dcaneh
for round two	ecdhei
for sales	keddff
for sales associ	keddff
for sendin	deqcda
for sendin this	edleed
for sendin your	ehidee
for signat	feeeje
for signat .	feeeje
for speaki	egbgfi
for speaki with	egbgfi
for submit	aiifdf
for submit your	ejdgdg
for taking	cdjadl
for taking part	eejbfi
for teache	feckfe
for teache of	feckfe
for tellin	fcsedX
for tellin us	fcsedX
for the	cdfdgl
for the #	eceden
for the @d	baZldo
for the conver	edegfj
for the follow	egmdcc
for the interv	ecYcer
for the lead	ddkeic
for the moment	fbodec
for the next	emcfdc
for the positi	fcjarV
for the post	halffb
for the radio	ndeced
for the role	dlcdnX
for the time	dpdbdd
for this	cZfbbu
for this one	edcffl
for this positi	dagddo
for this post	fmceec
for this role	ddgdbn
for this team	dZqefb
for urgent	edjeee
for urgent matter	fejefe
for us	eVohai
for us to	fadjam
for ux	edlffb
for ux design	edlffb
for visiti	ckkaed
for wareho	ejcefg
for what	fddefl
for you	cmSfij
for you .	hjWlec
for you ?	dedmee
for you @d	fhdddj
for you at	fdeffj
for you but	ecTcds
for you by	fleced
for you in	eXdddt
for you please	edekee
for you to	cYnYrZ
for your	eeifdh
for your applic	ecledg
for your contin	dZlied
for your email	figffc
for your intere	icbecn
for your interv	eeblfe
for your job	eelded
for your messag	ecmeed
for your patien	fmdddd
for your recent	eifhec
for your signat	ebcbqd
for your time	eefeei
for your unders	ebjefh
foreca	eeiegd
foreca .	eeiegd
forgot	erdeeW
forgot .	fneefZ
form	bgW1YZ
form and	emXjdd
form and return	feckee
form is	dddobe
form is missin	deelde
form so	ebcrcc
form so that	fddndd
form to	fddkee
form to be	fddkee
form you	hdejee
formal	bhYcsc
formal offer	ddZdpe
former	efdked
forms	eedjge
forth	fbdeem
fortun	feeffh
forwar	biaoed
forwar .	cfhnba
forwar to	cecoiZ
forwar to the	ehapda
forwar to welcom	eddcnd
forwar with	ebaces
forwar with anothe	ecbdfo
forwar with your	fdeefk
forwar you	eldefe
forwar you will	eldefe
found	fRSbi1
found a	ebbeep
found suitab	ebcelh
founde	eedmed
four	djcmcZ
fourth	eYeZcs
free	cejibf
free .	cilbed
free for	eeekee
free for a	eeekee
free to	efgedi
free to check	dhieee
free to reach	fibgef
free to reappl	edeefk
free>again	ecdffk
free>answer	ejXmde
free>answer>date	efeife
free>answer>if	fibgef
free>ask	ebcihh
free>bye	fedffi
free>date	fYdnff
free>date>them	deleee
free>free	daZsgb
free>free>you	ecbped
free>goon	ecejeg
free>hear	eieefe
free>hear>them	eieefe
free>if	fgafkd
free>if>you	fgafkd
free>me	hddjee
free>meet	daZudd
free>meet>date	eddmee
free>meet>will	eeblfe
free>not	ecceem
free>others	ediefg
free>post	eaddpe
free>review	jcegee
free>step	eagldg
free>them	abibim
free>them>not	feeffi
free>them>will	edekfe
free>them>you	ebZcer
free>will	gWZooa
free>you	dbbmei
free>you>bye	fedffi
free>you>hear	eieefe
free>you>step	fceieg
free>you>them	ekefed
free>you>will	gbdglc
free>you>you	eZodef
freeze	eaqedb
friday	fkdded
friend	aYoVap
from	hgbajh
from #	edcleg
from # to	eddled
from @d	ZSkV3S
from @d .	dUlXvW
from all	cYjbqZ
from all of	cYjbqZ
from here	ikebfc
from here .	ikebfc
from me	rYceai
from me by	lcegdd
from me either	keedee
from me on	mdiZed
from my	icocac
from one	eldeed
from one of	eldeed
from our	Ycehbn
from our side	fndeda
from our team	ejeefe
from the	ebcXmm
from the board	mcdbid
from the client	cmddef
from the manage	jiceed
from the proces	eWheeo
from the whole	calbma
from them	atYaZj
from us	pqXZca
from us .	glceed
from us about	eldefe
from us by	kidcde
from us in	kkbcdc
from us soon	cpdded
from us within	sWdeee
from within	babdcs
from you	aYcvce
from you .	cZdscd
from your	edlfed
front	ebdoed
frozen	cW1abV
frozen follow	feieee
frozen follow the	feieee
frozen until	ecleed
frozen until furthe	ecleed
full	dqTepU
full time	ebdbsb
fun	ebtUdc
fundin	ecpeda
furthe	cXieeo
furthe .	dVdhdq
furthe notice	ebpced
furthe notice .	ebpced
furthe to	feecjg
furthe with	dhedej
future	cgfcdl
future .	cpbeed
future endeav	fddeel
future endeav .	fddeel
future opport	fdeefj
future opport .	fdeefj
für	ecmded
für das	edleed
garden	aZrXjb
gate	Xbbuce
gate #	Yccsde
gather	ijebed
gave	mVidhd
gave me	cblhhb
gave you	djieed
genera	eZqcec
german	eZadeq
gesprä	edleed
get	oiicZa
get a	yfYbcW
get a letter	kdeeef
get a mail	ncdcee
get back	fuYdbZ
get back to	grZfca
get in	jlbced
get in touch	jlbced
get it	hXbeeq
get notice	cdqaed
get our	mdedee
get the	mddede
get to	ahmhac
get to know	eddmde
get you	oYbkec
get your	hcdked
gets	joXbec
gets a	joXbec
gets a reply	joXbec
gettin	cYjddp
gettin to	dflddf
gettin to know	dflddf
give	raQlgd
give a	bVYtcl
give feedba	dleeef
give it	kibbgb
give it @s	mjcccb
give me	jecdkc
give me @s	qbdade
give me a	ekeWmd
give us	tZUmac
give you	mbbaih
give you a	kfZcbl
give you the	dcddqb
give>again	ajddmc
give>again>date	bbdlkd
give>answer	Zjkbhc
give>answer>post	emaeee
give>away	dcddoe
give>closed	ecqedZ
give>closed>you	fdneea
give>date	YabsmZ
give>free	dWX1cb
give>free>free	ecbped
give>free>you	fedkee
give>give	bZZzbc
give>if	edcmee
give>if>free	edcmee
give>match	edjfee
give>me	dbZwcc
give>me>free	fedkee
give>me>papers	edcode
give>me>you	eddmee
give>meet	emdedd
give>news	gsYZcg
give>news>review	epaeed
give>not	dZmhdf
give>offer	daZcwc
give>offer>date	eedYqe
give>papers	dabybb
give>papers>date	bdcqde
give>papers>give	eecode
give>papers>papers	eddmee
give>papers>review	fgdjee
give>post	foYddf
give>receipt	kekbdb
give>receipt>you	hckdee
give>review	dncedf
give>step	dfYudb
give>step>date	babvdc
give>step>news	endbee
give>them	deajig
give>them>away	ecdene
give>will	cbdqdd
give>you	daipfa
give>you>answer	ZdqYjd
give>you>closed	ecqedZ
give>you>date	eeeejf
give>you>free	ecboed
give>you>give	dddnee
give>you>match	edjfee
give>you>offer	eddhie
give>you>papers	fcimbc
give>you>receipt	jhgdeb
give>you>step	ebasec
give>you>them	ebhane
give>you>you	eedkdf
given	mfYZbn
given to	embecf
glad	ebgehi
glad to	ebgehi
glad to help	fdjged
glowin	ejeged
go	efVmZo
go furthe	dfdhei
go furthe with	dhedej
go in	ebacdt
go in a	ecadeq
go on	cdanbk
go on to	ecdefl
go on with	bbdncj
go out	qcbccd
go throug	dceden
go with	dmcdef
goal	pacdee
goal is	pacdee
goal is to	pacdee
goes	hchbei
goes on	fZoffc
going	ibcbZq
going on	cgnced
going throug	dpagec
going throug all	dpagec
going to	nZdeak
going to be	pYdeef
going to happen	ahideh
going to make	Wneeck
gone	Xocbif
gone .	ecceco
gone but	fbddrZ
gone to	fcdedm
good	ddijbf
good .	ecedYq
good aftern	fhbfcj
good aftern we	giXdcm
good aftern you	fdjhed
good but	eobedc
good fit	ihddfe
good fit a	ihddfe
good luck	danfcf
good luck .	ebekdh
good luck with	dctYdc
good mornin	bjUoch
good mornin ada	ffciff
good mornin jonas	eiedeh
good mornin placeh	ejbehf
good news	dYZhpg
good news .	edZZqg
good news you	eeehid
good of	hdlcdc
good of you	hdlcdc
good thanks	ecmeed
good thanks .	ecmeed
good time	fedjfe
good time to	fedjfe
good to	fbuYcb
goodby	echfeh
goon>answer	dajmdc
goon>answer>them	fcdmee
goon>ask	dZawcb
goon>ask>give	fedked
goon>ask>you	ecdodd
goon>date	boWmcc
goon>date>them	avdceW
goon>decide	dncidZ
goon>free	fdeffj
goon>give	ejakec
goon>goon	ccWkcq
goon>goon>others	ecbdfo
goon>goon>step	eZdlej
goon>goon>you	deaceq
goon>hear	eldefe
goon>match	eddeem
goon>meet	cehjgb
goon>meet>them	eidcie
goon>not	eVrcef
goon>offer	fcendd
goon>others	egYcdr
goon>others>you	ebbder
goon>papers	dkbndZ
goon>post	edeeek
goon>review	egYjdj
goon>sorry	feeefi
goon>step	dYWxcg
goon>step>date	ecebgm
goon>step>review	fdelee
goon>step>step	fceieg
goon>them	bhkhhY
goon>them>ask	ecdodd
goon>them>will	Yhkgcf
goon>will	Wtdgcb
goon>will>ask	eeeiff
goon>will>date	blbjed
goon>will>hear	eldefe
goon>will>you	fbkhed
goon>you	ceYkem
goon>you>ask	fdelee
goon>you>goon	eadmef
goon>you>match	edeefl
goon>you>post	feeefi
goon>you>step	dcdkgg
goon>you>them	dheief
goon>you>will	dpbced
got	ZNkhsh
got a	bXiqkR
got an	eZkdma
got an offer	eZkdma
got it	fRfWrk
got it .	aSfXsk
got off	gbbcqa
got off the	gbbcqa
got pulled	ecieei
got the	XXWVvo
got the job	caebvX
got to	YXWulb
got your	ehtXbY
got your applic	fjnadZ
gracia	ebodec
gracia por	ebodec
grade	dqcYhc
gradua	ebhckf
gradua progra	edegei
gradua progra .	edegei
gratef	agbnee
gratef for	aibmdf
great	bWogei
great @d	cgpbdc
great @d .	cgpbdc
great match	feeked
great match ;	feeked
great meetin	ecpadd
great meetin you	ecpadd
great news	dbboja
great news you	eccqcb
great pleasu	feecme
great pleasu that	feeeje
great speaki	feedjf
great that	ickfbe
great that you	ickfbe
great to	dZnfdg
green	lcdcie
green light	lcdcie
greeti	emdgce
greeti ada	hdieef
greeti applic	fdifff
greeti applic thank	feiffe
greeti candid	efjdef
greeti candid thank	edjdef
greeti ines	emddee
greeti ines thank	emddee
greeti jonas	ejbiee
greeti jonas thank	fdejff
greeti marek	ekceeg
greeti marek we	elcefe
greeti okafor	gdcieg
greeti placeh	dfhiee
greeti placeh thank	edhiee
greeti priya	eidffg
greeti priya thank	ejdeff
greeti tobias	hjbefe
greeti tobias we	iibffe
greta	ecfegj
group	cXirdc
group .	edgnfa
group exerci	dceoed
guess	Zdcddq
guide	gdeffh
guy	boZYao
haben	ecmded
haben ihre	ecmded
had	ZicYYy
had a	eWkdel
had an	edeefk
had an overwh	edeefk
had had	ebddeo
had hoped	Uwcbcb
had hoped to	Uwcbcb
had it	kideeZ
had many	fddeel
had many qualif	fddeel
had need	dldgce
had need to	fmdcde
had not	iZcecn
had over	emceec
had over #	emceec
had to	fOsbdl
had to make	eccden
had to pause	ebneec
had two	eXcces
haha	dsdXaV
halfwa	ejckda
hand	ecdnde
hand in	ecdnde
handed	bmZnab
handle	ddmdee
hands	ekVbdo
hands on	ebacer
hang	epbdec
hang tight	enceec
hang tight .	enceec
happen	ZbwZcc
happen next	edobec
happen next .	feiffe
happen with	cZkdek
happy	bXoihc
happy new	hcrbZc
happy new year	hcrbZc
happy to	cbalne
happy to answer	gicgde
happy to confir	fdcdme
happy to give	deeeek
happy to tell	eeeekd
hard	elbdeh
has	cjhYem
has accept	feeeej
has accept .	feeeej
has alread	fdeefl
has been	egobdd
has been added	eimbdc
has been cancel	eaader
has been closed	fbacer
has been create	ebpdea
has been decide	elcefe
has been filled	ebceen
has been forwar	hicged
has been made	dndeed
has been moved	jrXbcZ
has been put	ebneec
has been receiv	lYocda
has been schedu	edaped
has been set	ebrbdb
has been shared	ejdidb
has been stoppe	feiffe
has been succes	efmffY
has been travel	imadec
has been unsucc	eZXdet
has been withdr	eamddh
has begun	eqZgea
has begun .	enagec
has change	eYades
has chosen	ecdeii
has chosen someon	feefei
has comple	fddeek
has comple its	fddeek
has conclu	ejdefe
has decide	dWacpm
has decide to	eZcdpf
has electe	ebceen
has electe to	ebceen
has gone	fbjedh
has gone to	fcdedm
has met	emceed
has not	ZuWcah
has not been	asacde
has now	eYWddw
has now been	eYWddw
has recomm	fedeek
has stoppe	edleec
has stoppe all	edleec
has to	bvZbcb
has turned	fcaefo
have	eegefg
have #	eanhbc
have .	ghcgdg
have @s	aYjimb
have @s .	cclhed
have a	cljiaZ
have a good	fbsZca
have a great	cgpbdc
have a look	amehed
have a lovely	eemded
have a positi	fddeel
have an	miafcd
have an answer	mkcbbb
have an openin	fedjfe
have an update	jgcdee
have any	cZpceg
have any questi	cZpddg
have applie	ecrcbb
have approv	ebceqa
have approv your	ebceqa
have arrive	ifpYba
have arrive .	jhkZcc
have been	ZWSlqm
have been asked	fdigee
have been invite	eZdped
have been select	daXqnY
have been shortl	ecdqcb
have chosen	eZhdlf
have chosen to	ebjddj
have closed	eXZddv
have closed this	fdceem
have comple	fceeem
have conclu	eddeem
have conclu that	eddeem
have decide	cUdcom
have decide not	fddefl
have decide that	fdfffi
have decide to	cWhgep
have done	eobded
have extend	ebdedo
have extend an	ebdedo
have filled	ecceen
have filled this	feeffi
have found	eaXddt
have given	fbdeen
have got	abbjqb
have got a	ccaloY
have got the	dddeme
have got to	ZbYpmc
have got your	fnfcdb
have had	fZgacq
have had to	gUlbdm
have it	kZchka
have it .	edeelc
have loved	edeeXr
have loved to	edeeXr
have made	nYdcdk
have made an	feeffi
have made the	eeeefj
have many	ffhffc
have many choice	ffhffc
have met	eZtdca
have met you	eZtdca
have moved	dgkede
have news	hlecec
have news for	fledec
have no	epfcda
have not	gxVfcX
have not been	ficcdj
have not heard	pecdec
have not made	eedben
have not receiv	ebcmef
have noted	eascdb
have noted your	eascdb
have now	hpceeW
have now closed	frceeW
have offere	dacdmj
have offere the	feeeck
have one	gpZgcZ
have one more	gpZgcZ
have our	rbdbde
have our answer	lceeee
have our decisi	jeeeee
have passed	foYhdc
have passed the	cdaqed
have passed your	hqbZdd
have paused	edpeeY
have paused hiring	edpeeY
have put	ieoWga
have put your	mmYaec
have questi	fiafei
have questi .	fjbgef
have receiv	jjmZbY
have receiv your	jklZbX
have replie	eapdec
have replie to	eapdec
have select	edeeel
have select a	edeeel
have sent	epbfbc
have slippe	dpaded
have slippe .	eoaeed
have some	ckcege
have someth	bmZlcd
have someth for	dhckde
have someth to	dgdiee
have succes	chtYba
have succes applie	dfrZcb
have taken	kVncch
have taken you	dblddj
have the	ccbfsb
have the job	deddne
have time	ebdpec
have time for	eddlee
have to	kZRnZp
have to hand	eddlee
have to let	faeefm
have to say	faeeem
have to wait	oeceea
have withdr	ebtcdY
have withdr your	ecpdea
have yet	encded
have yet to	encded
have you	fejYna
have you .	feebob
have you back	ekeheb
have your	ejcmZc
having	fcdefm
he	ireYbY
he said	Vxdccc
he said he	dpdcdd
he told	brdZdd
he told me	brdZdd
he will	oYffef
he will decide	oYffef
he would	dodddd
head	cXcdtf
head of	ecbgoc
head of design	feejee
head office	ebjedi
headco	cmdcdh
heads	ejdieb
heads up	ejdieb
heads up that	ildbeb
health	eeeked
hear	krbbbb
hear anythi	ifeefe
hear back	sYcced
hear back in	pbcced
hear by	Tveeed
hear from	irYbdc
hear from one	eldeed
hear from us	kpYcdc
hear someth	jkcbee
hear you	ajpdeX
hear you have	edmeeb
hear>again	uSZZdn
hear>again>date	pbcced
hear>answer	Xsebde
hear>answer>you	Zpcdee
hear>ask	mcefed
hear>bye	boeeec
hear>chosen	fdeeig
hear>closed	emceec
hear>date	4VYbgZ
hear>date>ask	naefed
hear>date>if	sYbfbe
hear>date>not	Xtceeb
hear>date>will	idegfe
hear>free	dcdoed
hear>give	djchee
hear>goon	dkgeec
hear>hear	bmhbcf
hear>hear>you	dfjddg
hear>hold	eieffe
hear>if	lXilac
hear>if>review	eiefff
hear>if>them	mcibce
hear>if>you	cberbd
hear>me	kVcbdq
hear>me>date	lceefe
hear>meet	cdcpdf
hear>news	kebbjd
hear>news>date	tTcckd
hear>not	Wvbbed
hear>others	jZmdce
hear>papers	dYlncb
hear>papers>date	eeclee
hear>post	edkecg
hear>refuse	eciefg
hear>review>give	eiefff
hear>said	mddeee
hear>soon	bpceed
hear>them	jjeddd
hear>them>answer	Zpcdee
hear>them>bye	cpbeed
hear>them>date	yRdded
hear>them>goon	eldefe
hear>them>not	eqbeeZ
hear>them>soon	ekdefe
hear>them>will	fQldep
hear>will	bclcdl
hear>will>answer	coeded
hear>will>not	faeefm
hear>will>papers	eYqdec
hear>you	beinea
hear>you>hear	ckicdf
hear>you>meet	cdcpdf
hear>you>news	ceecne
hear>you>not	eejffd
hear>you>papers	edbpde
hear>you>them	eXdree
hear>you>will	Yreded
heard	ogXadi
heard .	glceed
heard anythi	jiceed
heard anythi from	jiceed
heard by	naeeee
heard by the	lceeee
hearin	Yjhhdf
hearin about	dfjedg
hearin about your	dfjddg
heliop	feahfj
heliop .	fcciej
heliop recrui	fedffi
heliop recrui team	fedffi
hello	ccliec
hello .	dhoadb
hello again	dkdhec
hello ines	kaeefh
hello marek	efcjfe
hello priya	fedjfe
hello tobias	edcjhd
hello tobias we	feefie
help	ecifef
her	aS5QYd
her interv	cawUec
here	ZSrfdk
here .	fZpcXk
here are	eelded
here are @d	eelded
here is	cYedsb
here is the	caaYvd
here url	edbned
hereby	dYdpfc
herewi	eXZdmm
hesita	idbjef
hesita to	idbjef
hesita to contac	idbheg
hey	fhbifd
hey .	jefeee
hey ada	icfgfe
hey ada .	icfgfe
hey candid	ekbgee
hey candid .	ekbgee
hey marek	fieffe
hey marek .	fieffe
hey placeh	icecke
hey placeh .	icecke
hey priya	elbhed
hey priya .	elbhed
hi	fekecg
hi .	mbgfec
hi ada	eedjdg
hi ada thanks	fgdeei
hi applic	hkbefe
hi applic thank	eieefe
hi i	egeief
hi jo	jdided
hi jonas	efidid
hi marek	dfjedf
hi placeh	Xnncdc
hi priya	hbihed
hi sam	ecocdd
hi the	jcdeei
hi there	djicee
hi there we	dibhgf
hi tobias	ealeeg
hi tobias thanks	ecmced
high	daYbev
high .	fdcefl
high volume	ekcdeg
high volume of	ekcdeg
him	ehndac
hire	bWcXtl
hire .	dfifia
hire you	dZcYpk
hire you .	fdecoc
hired	cUXWvk
hired .	ecfZsY
hires	ebkeeh
hiring	kYjeZk
hiring .	dXsbbf
hiring commit	hieefc
hiring depart	ejeefe
hiring depart .	ejeefe
hiring for	cXqedg
hiring for it	ebdeem
hiring for this	daseda
hiring freeze	ebqedc
hiring has	feiffe
hiring has been	feiffe
hiring is	eaneee
hiring is on	ebneee
hiring manage	phTkbd
hiring manage .	ebatdc
hiring manage at	qadcde
hiring manage for	hgcgee
hiring manage has	hiZddj
hiring manage is	jgdeee
hiring manage will	drZdee
hiring proces	eejefe
hiring team	kmXedd
hiring team .	goadec
hiring team has	feefei
hiring team takes	kfbged
his	phmWcU
hit	dcijed
hold	cdsfcY
hold .	ecoeeb
hold @d	eeblfe
hold @d for	eeblfe
hold becaus	edmeed
hold becaus of	edmeed
hold pendin	fejeee
hold pendin budget	fejeee
hold the	fddefk
hold>bye	dXvedZ
hold>bye>hold	edjfee
hold>bye>wait	ebmffd
hold>date	dnafde
hold>date>you	hdblee
hold>decide	eiieec
hold>goon	earcec
hold>hold	dW0ccY
hold>hold>decide	fejeee
hold>meet	fmaeee
hold>not	dXucdd
hold>not>will	ebneed
hold>papers	feegfi
hold>post	ebxdbU
hold>review	cTecct
hold>step	edfjee
hold>them	dWvbbf
hold>them>hold	fejeee
hold>them>will	eenceb
hold>wait	dWueeb
hold>wait>review	danffe
hold>wait>them	ebmffd
hold>will	dXybdY
hold>will>not	fWreed
hold>you	gjhhdX
hold>you>step	eeblfe
holida	nWqaba
home	cUeqch
home .	eckiec
honest	dpWbcj
honour	ecchle
hop	deejef
hop on	deejef
hop on a	deejef
hope	hepacd
hope our	ebdeen
hope our paths	ebdeen
hope the	dXvdeV
hope this	fcncdd
hope this messag	fcncdd
hope to	lxWZZX
hope to be	iobdab
hope to have	fjeeee
hope you	fXocgg
hope you are	fihddd
hope you will	dZcekm
hoped	UvbbkX
hoped to	Uwcbcb
hoping	pgWXbl
hoping for	edceem
hoping for .	edceem
hoping to	qiZXbf
hoping to get	ioabdb
host	ddqcdb
hotel	embeed
hour	fdiefg
house	cZkbaq
house .	cZkbaq
how	jRyedU
how about	dcVqkb
how did	eeqYfc
how did we	eeqYfc
how it	dUvfdY
how it goes	fZoffc
how long	ogbdcb
how we	gdeefi
how you	edemee
howeve	ccblfj
hr	jlTejb
hr is	dmZdid
hr is sendin	eeeejf
hr will	caeZsd
hr will send	eneaee
human	eedegi
human resour	eedegi
i	fhefff
i am	bcfdli
i am afraid	alWaat
i am away	hcjeee
i am callin	fbcckk
i am curren	fdkeee
i am deligh	fffdif
i am happy	edbdpc
i am in	ilUanZ
i am not	kebddj
i am off	Zdrdda
i am on	aZ1bcV
i am out	ZZucde
i am please	eeddmd
i am sorry	bfccbr
i am told	mmZccb
i am writin	dafddo
i asked	evYYeb
i asked about	eoaded
i call	kaejdd
i call you	kcefee
i came	ecdpeb
i came across	ecdoec
i can	erhadX
i can do	eogadd
i can give	bbkdek
i can not	YyidcT
i can put	edelee
i can say	embeee
i can tell	qTjeed
i could	QpihYi
i do	dnccef
i do not	dnccef
i give	Znbkec
i got	hYVbwX
i got it	iabcqa
i had	afegbm
i have	dmdiea
i have a	ddcmff
i have been	dWgnak
i have got	fddiid
i have no	etcedU
i have not	gncdeb
i have passed	hqbZdd
i have put	llYaef
i have someth	cfbocd
i have to	aSZrcr
i hope	ejmbab
i hope this	fcncdd
i hope to	eqceac
i just	dmccgd
i know	Ysecdc
i know i	Yscded
i need	bhZrea
i need to	ddbjkd
i need your	cdenee
i offer	feeeje
i offer you	feeeje
i promis	diieec
i pulled	dZxccU
i pulled out	ebneed
i shall	jblcec
i shall be	gamded
i should	liccde
i should have	iiddee
i think	flghcX
i think you	ekdjeZ
i told	ZgubdY
i told them	bWxcdY
i told you	bocdee
i wanted	dVecds
i was	Yakdbo
i was not	fZbeeq
i was told	fjdefe
i will	tcWhaf
i will be	kbebdl
i will call	mbfdff
i will check	gldded
i will drop	oddcee
i will get	hZekee
i will give	nbeded
i will have	rYebee
i will keep	eUedet
i will know	tYdade
i will let	brdbed
i will not	Ynbdej
i will pass	ibdkde
i will phone	ihedfd
i will revert	mcedef
i will ring	Zcepee
i will send	cTbzdd
i will shout	bndeee
i will update	jdfefe
i will write	naedee
i wish	ckVYcs
i wish i	eadceq
i would	akbhaj
i would be	hYijde
i would hear	Vtdeed
i would like	eaclei
i would love	bcajcp
i would not	ZvaceZ
i would rather	hcjddf
i write	fdeeel
i write to	fdeeel
ice	ecoeec
ice .	ecoeec
id	bdcqce
id for	eedjee
id for the	eedjee
idea	cqgabb
idea how	fikeeY
idea of	eddfel
identi	eeckbi
if	hkddfc
if all	eidffe
if anythi	jdcgee
if i	oWfkbc
if intere	fedjfe
if intere .	fedjfe
if it	WrnaXb
if it is	cYsedd
if it were	dudeZZ
if it will	blheec
if or	fblffe
if or when	fblffe
if our	emceed
if our first	emceed
if so	eacjld
if that	ebjiee
if that change	eckffe
if the	hfgbkb
if the positi	eclffe
if there	ogafda
if there is	ogafda
if they	csdadc
if we	iiYYcn
if we decide	dncded
if we had	eWbcdu
if we see	jcfeff
if you	cdfhie
if you accept	adclke
if you are	ckdkcc
if you did	edlefd
if you do	djddeh
if you have	jakdcf
if you like	edehla
if you want	ebckld
if you would	dbgakk
if your	inbceb
if your backgr	eiefff
if your profil	ekeefe
if your skills	eldeed
if>again	iSpacl
if>answer	mefibZ
if>answer>me	hbejef
if>answer>them	gjdeee
if>answer>you	maejdb
if>ask	cYmjcg
if>ask>me	cangdf
if>bye	Zjcifh
if>bye>goon	chdkee
if>chosen	imdZee
if>chosen>step	elecee
if>chosen>you	hiebee
if>date	lbhjca
if>decide	bqZjcc
if>decide>goon	eldefe
if>free	eiamdd
if>free>free	edcmee
if>free>you	eccoee
if>give	dedmde
if>goon	foagcb
if>hear	nedcde
if>hold	iiddee
if>joy	gfckee
if>joy>match	ihddfe
if>match	htYcea
if>match>match	fpcdeb
if>match>them	hnaced
if>match>you	emcdfe
if>me	ccmjcd
if>me>them	efdked
if>meet	naeicc
if>meet>match	jcfeff
if>news	btbcZg
if>not	qjcbcX
if>not>answer	khcfeb
if>not>hear	nfdddb
if>offer	fifdge
if>others	emeeec
if>papers	jZgclc
if>post	bZpahg
if>post>them	eclffe
if>post>will	dYseeb
if>review	ekdefe
if>review>give	eiefff
if>start	dVpjgc
if>start>again	eXqeed
if>step	jmdYee
if>them	hvXabd
if>them>answer	egdiee
if>them>decide	bscddd
if>them>meet	oZedfe
if>them>review	eiefff
if>them>them	iidcee
if>them>will	btcfab
if>them>you	cjdZdk
if>will	Zkjeee
if>will>ask	edeeek
if>will>date	Zileec
if>will>goon	efdkee
if>will>news	eeeefk
if>will>start	eXkjhd
if>you	ghbhgd
if>you>answer	keedfe
if>you>ask	cZmice
if>you>bye	ceejge
if>you>chosen	imdZee
if>you>match	evaaea
if>you>meet	jcdjdf
if>you>not	obfcde
if>you>them	cpadhc
if>you>will	baaell
if>you>you	eiheed
ihnen	edmded
ihnen .	edmded
ihre	ecmded
ihre bewerb	ecmded
ill	ayZcdV
imagin	ekddai
imagin we	edeefk
imagin we had	edeefk
impres	deWkap
impres by	eabpdh
impres by your	ebcqec
impres we	ebadct
impres we are	fccden
impres we have	fdbedn
in	fgeegf
in .	jdQTyZ
in @d	RtXShr
in @d .	XwYYfc
in @d so	eaedeo
in @s	uUcadi
in @s .	fcgdej
in @s i	pZdeee
in a	agZkbn
in a chat	feeked
in a differ	ecadeq
in anothe	ecdden
in anothe direct	ecdden
in bright	kfbfed
in bright .	ldcgee
in busine	fdceem
in busine priori	fdceem
in contac	ekeded
in due	axcccY
in due course	arcdec
in for	cjXpbb
in heliop	eeiefe
in joinin	hbjcci
in joinin heliop	eedeel
in joinin stanme	ejdeeg
in joinin veldt	iZoedb
in kestre	ffcgfh
in kestre labs	ffcgfh
in leeds	ddbpcd
in mind	fceeek
in my	ebfkfe
in norvan	ebkefg
in on	aZauag
in on @d	aZauag
in order	dcdode
in order to	deelee
in our	cblfci
in our compan	dfkeee
in our talent	eeeefj
in person	bVfxZX
in person .	fbmgdb
in porto	ddjhed
in quillf	eZiled
in quillf and	eajjed
in review	gmceec
in review .	gmceec
in stanme	eeejfe
in stanme counci	eeejfe
in talkin	jkdcdd
in talkin to	jkdcdd
in the	ejbdhf
in the @s	jddfef
in the attach	edcdne
in the end	dVncdl
in the lab	ccened
in the letter	feeeje
in the meanti	jbmbdd
in the mix	eodced
in the near	cpbeed
in the post	ccccsa
in the proces	jgcdeg
in the questi	eeekdf
in the same	fgffic
in the team	fjcdeg
in this	eXlcdm
in to	icnbfa
in to meet	iekcdd
in to your	heigea
in touch	fmache
in touch .	dmccaj
in touch about	feeefi
in touch by	qZZide
in touch if	dkgded
in touch soon	coceee
in touch to	eieefe
in touch when	dfkeed
in touch with	abdcrd
in veldt	ocbfed
in veldt mobili	ocbfed
in writin	jddbek
in your	haghdg
in your candid	ebqcec
in your career	fddeel
in your future	fddeel
in your inbox	iaUrha
in your profil	hdlcec
in your search	fecffj
inbox	hVepgY
inbox .	eYkmda
includ	ebkeeh
includ the	edkefd
indefi	ecpeda
indivi	dkddeg
indivi applic	eneefa
indivi feedba	fdeffi
indivi feedba .	fdeffi
ines	fcocce
ines thank	dnhadc
ines thank you	dnhadc
inform	knVZgh
inform .	hiddee
inform all	pacdee
inform all candid	pacdee
inform is	elceee
inform is being	elceee
inform you	fhWbjm
inform you about	dobeed
inform you of	lXeeej
inform you that	dYadlp
instea	aZZlhl
instea of	ecabfo
intake	eadddq
intake .	ecedem
intere	fdghbi
intere .	akQjar
intere ?	edcnee
intere and	eeciej
intere and good	fdbeen
intere and i	eaemff
intere and wish	ffiffd
intere in	jbjfcd
intere in a	feeked
intere in bright	kfbfed
intere in heliop	eeiefe
intere in joinin	hbjcci
intere in kestre	ffcgfh
intere in norvan	ebkefg
intere in our	eZrcec
intere in quillf	eZiled
intere in stanme	eeejfe
intere in talkin	jkdcdd
intere in veldt	ocbfed
intere the	drZdee
intere the hiring	drZdee
intere you	ecmgcd
intern	ZxUWak
intern #	epZdee
intern # #	epZdee
intern .	btTbjZ
intern applic	fddfek
intern applic .	fddfek
intern candid	epcccd
intern candid .	fadeeo
interv	chcrbc
interv #	egdjee
interv .	eeUubg
interv ;	eeblfe
interv ?	fdeled
interv @d	ldeefe
interv a	eledee
interv a member	ejedff
interv are	etaZeb
interv at	dlbbej
interv for	fflfcb
interv for the	ickgdb
interv has	ebZred
interv has been	edaped
interv in	eddkdg
interv is	baZvdd
interv on	abljgc
interv on @d	abljgc
interv other	gpcceZ
interv other candid	gpcceZ
interv will	hgbkeb
interv will be	hgbkeb
interv with	cdhqcY
interv with our	dberdb
interv with the	bneeed
interv with them	detVec
interv with two	eecmed
into	clgbcg
into a	fekeec
into accoun	ebdeen
into accoun .	ebdeen
into it	ercedX
into it .	ercedX
introd	dbimeb
invest	ehfdeg
invita	afjpaY
invita for	cdcpde
invita to	eidhee
invita to interv	eidhee
invite	cfYsZh
invite .	dglhca
invite me	eecodb
invite me to	eecodb
invite to	gqZhba
invite to a	dldhdd
invite to an	dqcaee
invite to interv	ejdged
invite to the	ldfcff
invite will	eeblfe
invite will follow	eeblfe
invite you	beapdf
invite you for	cjdcej
invite you to	dactdc
inviti	ejdddi
inviti you	ebeefm
inviti you to	ebeefm
is	ekfehc
is #	cbtZga
is # #	egkdee
is # .	idmbcc
is @d	pcPsbY
is @d .	iadhid
is @d and	bndeee
is a	caXrig
is a delay	imadec
is a good	igdefe
is a match	fjched
is a no	Ueccdv
is a short	eeekfe
is a techni	eccoed
is all	eqaddb
is an	djkdda
is an automa	djkdda
is attach	dbadrd
is attach .	ecbfnd
is back	taaded
is back on	qYedee
is been	X0aaZa
is been a	dmbddh
is being	dpiZbZ
is being evalua	hlbded
is being reorga	ebmffd
is being restru	eVseed
is being review	elceee
is closed	dbledh
is closed .	fcefek
is closer	feeefi
is closer to	feeefi
is comple	ilhZda
is comple .	ilhZda
is contin	feeeld
is contin upon	feeeld
is done	eendec
is done .	eendec
is due	cdatae
is due on	cdatae
is frozen	ecleed
is frozen until	ecleed
is going	oWpddX
is going to	pWmeeZ
is gone	eicdoX
is gone but	fbddrZ
is great	ickfbe
is great that	ickfbe
is impres	fccden
is impres we	fccden
is in	biYmjb
is in the	dhafna
is intere	drZdee
is intere the	drZdee
is it	eYYcnm
is just	fndeea
is lookin	eldhec
is made	hjdded
is missin	deelde
is more	ficeeg
is no	bfaebq
is no longer	ciUddp
is no next	eZpdec
is no suitab	fdeffj
is not	bffbcq
is not a	ebieej
is not going	cldeef
is not good	fccden
is not monito	edoeda
is not quite	fdeefj
is not the	eabeeq
is not what	ecbemg
is not you	fZdeep
is nothin	dZrefb
is now	f0WYcV
is now in	gmceec
is now with	dqZdee
is off	cqbeec
is off sick	enbeec
is on	eXxccX
is on @d	ganedd
is on hold	ecpedb
is on its	eeeclf
is on pause	ebneee
is on the	Zeohac
is out	inZdec
is over	eVpcck
is over ;	eblfee
is paused	daqeec
is paused until	ddkffe
is r	gcobdc
is r #	gcobdc
is ready	eccdpd
is ready for	feeeje
is sendin	eeeejf
is sendin your	eeeejf
is signed	ikdedc
is still	awbhbU
is still being	dpddfb
is still discus	emcdee
is still open	cjWqdb
is suspen	ecqddb
is tempor	ecoeeb
is tempor on	edleed
is that	heabfm
is that .	dbcceq
is that we	jgefec
is the	QnPewg
is the best	eaUoob
is the contra	dbcZsd
is throug	edkfee
is to	tadZce
is to confir	ifhbdg
is to inform	pacdee
is travel	Xokdda
is unclea	lZegff
is under	doeeda
is under review	dlgfea
is waitin	dabind
is waitin for	dabind
is what	eiefff
is what we	eiefff
is when	tXccde
is when you	lddeee
is where	eXXeeu
is with	dabbph
is with great	feeeje
is you	eabcsc
is your	dZZric
is yours	aWUZ/M
is yours .	eabewU
is yours for	fccepa
is yours if	eeeena
issue	eejaie
it	ejcbgi
it .	VkYUkr
it ?	ecmfeb
it @d	hdeiee
it @p	dcjcei
it @s	mjcccb
it and	nPbjdp
it as	hZcoec
it back	deebne
it be	cbehel
it by	fcbljb
it by @d	gcdfke
it closes	aZpgcd
it closes on	aZpgcd
it comes .	hkceec
it comes to	ffhffc
it cvs	eboeec
it cvs .	eboeec
it did	Zoabdi
it did not	Zoabdi
it for	efXcdr
it from	ddccen
it from me	ddccen
it goes	hYoeeb
it goes on	fZoffc
it has	dmYddi
it has not	facffo
it here	ebbedq
it is	ekXVkm
it is @d	uYbccb
it is a	TVXYnz
it is been	aqadch
it is going	pYdeee
it is great	ickfbe
it is lookin	fmdeec
it is not	ckYbZr
it is now	dsXded
it is still	emcedc
it is with	ecdeii
it is yours	fcderX
it may	bwZbdb
it may be	hlddec
it may take	Zuaded
it offici	dbdcqd
it over	gedjef
it past	embadi
it takes	gnYibb
it takes .	dmdeee
it to	dbYmel
it to the	eaclfj
it to us	feckee
it was	eYnbZm
it was a	dbgbcp
it was good	gcpcdb
it was not	kfXdej
it went	cocfec
it were	dudeZZ
it will	ogiZaa
it will be	wZcbcZ
it will come	dhjeec
it will not	Spceel
it will start	fblffe
it will take	ljbdcd
it with	exUccW
it would	ZqZhaf
it would be	ZubYah
its	hdhaek
its way	eeeclf
jo	oZhced
job	bUoXvd
job 's	bUbZnr
job 's yours	dcbcsc
job .	aYaewc
job alert	ecoddc
job alert has	ecnddc
job alerts	dYxbZa
job alerts .	dZsdac
job but	fiefnV
job is	dhWcuW
job is yours	eaXdxY
job search	eelded
job search .	eelded
jobs	bT7UZY
jobs matchi	edleed
jobs matchi your	edleed
join	aTpS0Y
join our	dYpggb
join our talent	eblidb
join us	aWlP0a
join us as	dcebqd
join veldt	eeedke
join veldt mobili	eeedke
joined	ebhcmd
joinin	fYgejh
joinin heliop	eedeel
joinin heliop .	eedeel
joinin stanme	ejdeeg
joinin stanme counci	ejdeeg
joinin us	daccqf
joinin us .	ebcdqd
joinin veldt	iZoedb
joinin veldt mobili	iZoedb
jonas	eiddid
jonas it	feifee
jonas it is	feifee
jonas thank	idciee
jonas thank you	idciee
jonas we	cngcdd
jonas we have	dmbefe
joy>again	eYZicr
joy>answer	dcZilf
joy>answer>you	eeZjna
joy>ask	fedjee
joy>bye	dZodeg
joy>chosen	dcWcve
joy>chosen>post	edZclj
joy>chosen>you	dccdqb
joy>date	Ya4UZa
joy>free	eedjff
joy>free>answer	fedjfe
joy>give	ebZctd
joy>give>offer	fdcdme
joy>give>you	edcdoe
joy>goon	eZbrcf
joy>if	ebbbmk
joy>if>you	ebbbmk
joy>joy	egndfY
joy>joy>date	ddqbdd
joy>joy>them	feeeje
joy>joy>you	giiiaa
joy>match	jhZgdg
joy>match>them	ihddfe
joy>match>you	hibidd
joy>me	ejeeeg
joy>meet	cSyhVe
joy>meet>you	dYpech
joy>news	aaXlpf
joy>news>answer	deeeek
joy>news>them	baekih
joy>news>you	dcbrfa
joy>not	efcedm
joy>offer	ebaaxa
joy>offer>offer	feeeke
joy>offer>you	ecccsb
joy>others	fddeel
joy>post	cZVY0h
joy>post>you	efeeje
joy>sorry	febfel
joy>start	dbbcsc
joy>step	bafoai
joy>thanks	dfjdch
joy>thanks>again	fedefk
joy>thanks>you	eiefdg
joy>them	daddog
joy>them>chosen	ecZdjl
joy>them>offer	feeeje
joy>them>review	efeife
joy>them>them	ebhcih
joy>them>will	elZhcg
joy>them>you	dcflff
joy>will>meet	ccoiZd
joy>will>start	ebccrd
joy>will>them	ickfbe
joy>you	dbjfna
joy>you>again	eablcl
joy>you>bye	fdiffe
joy>you>chosen	edbera
joy>you>date	fdmddd
joy>you>goon	ebcrdb
joy>you>meet	hdlcdc
joy>you>offer	eddcne
joy>you>post	cbYa1Y
joy>you>step	cdngdb
joy>you>thanks	eieefg
joy>you>them	cYfYwb
joy>you>will	gdjedf
joy>you>you	cZhlja
junior	aVUZiy
junior .	bYYbax
jury	iWbdar
just	fkWkiY
just a	mebabl
just a note	eedecm
just ask	mZedgf
just got	dbbcsb
just need	ehdkec
just need the	eiffed
just reply	fceled
karim	ibjffd
keen	cpbncU
keen but	frceeV
keen to	chejdd
keep	dfWaby
keep in	eaddep
keep in touch	eaddep
keep you	hwVZbd
keep you in	egedej
keep you posted	ivWbbY
keep you update	fieffe
keep your	dacefo
keep your cv	fceeel
keep your detail	eeeefj
keepin	eieeeg
kept	dYqddd
kept in	eWqdde
kestre	ccnfcf
kestre labs	ccnfcf
kestre labs .	ccpcbe
kind	eiiYie
kind regard	ejabjf
kindly	iZWxaa
kindly fill	feckee
kindly fill in	feckee
kitche	elfZeg
know	jfgfeb
know .	khhabf
know @d	rZdcce
know by	giZcma
know by @d	elbeia
know by the	ibcdle
know how	gdeefi
know how we	gdeefi
know i	Yscded
know i told	Zpcdee
know if	gWfrde
know if you	cZcsde
know more	dncdee
know on	oaedee
know on @d	oaedee
know once	cldeee
know once i	djeeff
know once the	eiefff
know that	dVmdfm
know that the	eadeeo
know the	oeccdd
know the outcom	Useeee
know the result	wTceee
know we	ilceeZ
know what	cahjka
know what you	eabimd
know where	jcjcee
know which	edelee
know yet	emeefa
know you	dejgde
know you and	dfjfdg
know you have	fghefc
know your	aafmkd
know your availa	edbpde
know your decisi	ceecne
knows	ZplbcX
knows which	eZpeed
knows which jobs	ecmeed
korvel	edkfee
kubern	fdbden
la	ecoeeb
lab	ccened
lab .	ccened
labs	bbscbd
labs .	ccrbbd
lady	uaaZed
langua	eicefh
laptop	barfeb
laptop with	barfeb
large	feeefj
large number	feeefj
large number of	feeefj
last	XvWnZY
last boss	ecende
last interv	iefeff
last update	dpbcee
late	eqcdea
late .	flceee
later	pWgffb
later than	qYcgfd
later than @d	oZcgfd
later than the	idffff
latest	0VXdcb
latest .	xXYcdc
le	edleed
lead	cmbelb
lead role	feeeoZ
leader	echiee
learn	dfkfdf
leave	YjkWlb
leave .	eWkcuV
leave and	fgided
leave it	dqQaan
leave it here	ebbedq
leave until	dekeef
leave until @d	dekeef
leeds	ebjnaa
leeds .	fcimbb
left	eejged
legal	bsYWlc
lena	Wcnmdd
lesson	baZscf
let	lhZggb
let me	liYjgZ
let me follow	jiceed
let me have	ecdqad
let me know	jVemhc
let me talk	epdcbe
let us	Veeola
let us have	ebeoee
let us know	Vbhipc
let you	jlaadg
let you know	klbade
lets	hbWsfX
letter	oSTQ+V
letter .	eceWse
letter @d	gcddme
letter @d .	hcedje
letter from	pcebce
letter from us	pcebce
letter go	qcbccd
letter go out	qcbccd
letter is	bYXa1Y
letter is ready	edcdne
letter of	eZXcwY
letter of offer	edcdme
lettin	gciged
level	eYZdhr
level we	fdeefj
level we need	fdeefj
librar	jechef
licenc	dZbgcr
licenc .	dbcbeq
licenc ?	feekee
life	dcnded
lift	edkgdd
light	lcdcie
like	cYcvlX
like .	dgegla
like a	acqhbY
like the	ngdbdd
like this	ecqYee
like to	cYZqmb
like to bring	ecdYre
like to finish	endbee
like to get	eddmde
like to have	bdeWse
like to hire	ecebil
like to invite	feejfe
like to know	eadnch
like to move	fdeled
like to offer	ededqZ
like to see	edemee
like to talk	efejee
like two	dddnce
like two refere	dddnce
like you	abarmV
like you to	bXbqnX
liked	bhafdn
liked you	cbciem
likes	ekeeed
limite	ecleee
limite access	ecleee
limite access to	ecleee
lindqv	ecZedq
line	gackdj
line manage	edfjee
line manage .	edfjee
line with	hdeiee
lined	dfckdg
lined up	dfckdg
link	ZUc6aY
link below	ecfmed
link below .	fdcmee
link below to	fdcmee
link to	cYkrca
link to choose	eddlee
link to schedu	fedjee
linked	eehhde
lisbon	eelced
list	gjcdci
list .	dkegdd
list for	fcddfm
little	hhdceh
little longer	iidded
little longer .	iidded
local	eYddds
locati	ediddi
log	gcqceZ
log in	gcqceZ
log in to	gdneea
logist	feekee
lol	dWvXcZ
long	kmiZZZ
long .	dsadeZ
long as	dpcddd
long as it	dpcddd
longer	iedYbo
longer .	gkdded
longer availa	fcdefl
longer availa .	fcdefl
longer consid	fedffj
longer consid applic	fedffi
longer exists	ebdeen
longer exists .	ebdeen
longer recrui	ecZeep
longer recrui for	ecZeep
longer than	qmYadZ
longer than expect	hrZceb
longer wish	fdpefX
longer wish to	fdpefX
look	YuYkfW
look .	epdcec
look after	eddjeh
look at	ZrXmca
look at the	dqceda
look at your	diZnec
look forwar	edddme
look forwar to	edddme
look into	eqbeda
look into it	ercedX
look like	ebgnec
looked	esnSbU
looked at	esnSbU
looked at by	ikcefb
lookin	gYVfbw
lookin at	lhccec
lookin for	daYcdu
lookin for .	eiefff
lookin for right	feeffi
looks	rbacfd
looks like	jhbefe
loop	eheeeh
lost	cWdbct
lot	hcddek
love	bXYiqj
love for	dceXtd
love for you	dceXtd
love to	bXXoil
love to have	feebob
love to keep	fdeeel
love to set	eZatdd
love to stay	eddddn
loved	ecegXr
loved to	edeeXr
loved to offer	feefZn
lovely	gc1TbU
lovely @d	eemded
lovely @d .	eemded
lovely to	iekaed
lovely to meet	iekaed
lucia	eeeiff
luck	dZhgcn
luck .	eadjdl
luck in	fddeel
luck in your	fddeel
luck with	dboZdi
luck with the	ecgbem
lunch	eblidb
lunch with	fdekee
lunch with the	fdekee
m	ffdefi
m f	ffdefi
made	nabZkh
made .	giedee
made @d	rWdefe
made @d and	rWdefe
made a	keeeed
made an	feeffi
made it	dghjdb
made it to	egclec
made me	dbdard
made the	gacaer
made the decisi	eeeefj
made to	dhcekc
made to reject	ejeffd
mail	nQpgad
mail .	kXlfed
mail by	hbdmde
mail by @d	hbdmde
mail from	gkddee
mailbo	gbpedZ
mailbo is	fhhfec
mailbo is not	fhhfec
mails	aYvXde
make	cmWcji
make a	drcZdc
make a decisi	hlccdc
make it	dXcdok
make it offici	dbdcqd
make sure	fdelde
make sure you	fdelde
make the	hgbaco
make the cut	ejdacm
make the tough	eedefj
make up	cscdgX
make you	cdccmi
make you an	cdccli
makes	dmeded
making	gpbfYd
making a	dbendf
making a decisi	dbendf
making an	ecdfel
making an appoin	ecdfel
making any	epdbed
making any decisi	epdbed
making the	amehec
man	ehaefj
manage	ljXdgf
manage 's	eocbed
manage .	ceagod
manage ;	ihcfed
manage and	ejeefe
manage at	pZdcdg
manage for	hgcgee
manage for review	hgcgee
manage has	hfYcco
manage has been	imadec
manage has decide	eadeeo
manage is	nkWcdg
manage is on	lgbeee
manage will	drZdee
manage will call	drZdee
manage would	ecendd
manage would like	ecendd
managi	efegfg
many	edgeej
many choice	ffhffc
many choice when	ffhffc
many qualif	fddeel
many qualif candid	fddeel
many talent	fddffj
many talent people	fddffj
many thanks	eeleed
many thanks for	eeleed
marath	dauYYf
marath .	ebqbYg
march	edjgdd
marek	ejcdhf
marek .	fhddjd
marek thank	hdjeed
marek thank you	hdjeed
marek thanks	fedefj
marek we	dmachg
marek we know	ejcchf
mark	jZdneb
market	cfilbc
market intern	dnafhc
market intern #	epZdee
marlow	clccig
marlow foods	cmZcig
marlow foods .	cnadhe
marlow foods as	eibeie
match	ejYZjl
match .	ecbhem
match ;	feeked
match for	dlccei
match for the	dlcdeg
match we	embdfe
match what	egdefi
match what we	egdefi
match will	hkcdfd
match will be	hkcdfd
match your	dajTre
match>answer	lqVZdf
match>answer>answer	hkcdfd
match>ask	ebYeer
match>ask>give	fedjfe
match>date	YXuoaV
match>date>them	cdqaed
match>free	ddlceg
match>give	eYpfec
match>give>me	fedjfe
match>if	gedjee
match>if>match	gedjee
match>joy	eekgec
match>match	fkYedj
match>match>match	elbddh
match>match>post	fjcfeg
match>match>them	fjadej
match>match>will	hkcdfd
match>me	daatdb
match>meet	ehbncc
match>meet>if	gedjee
match>not	eaYddu
match>not>match	ebaeep
match>offer	eadTya
match>post	diXefm
match>post>answer	fdaeen
match>post>you	ejceeh
match>review	fqYedc
match>review>match	emcgeb
match>review>them	hlbded
match>step	egeied
match>them	ehfdbk
match>them>ask	eYacet
match>them>refuse	fbeffk
match>them>them	cZjqca
match>them>will	jnbbdb
match>will	gpYece
match>will>answer	mrXZea
match>will>joy	feeked
match>you	efaihg
match>you>date	ddgldc
match>you>match	fecefl
match>you>will	dobgec
match>you>you	emcdfe
matche	cdaien
matche our	egcefj
matche our requir	egcefj
matche your	fddeel
matche your backgr	fddeel
matchi	ebleeg
matchi your	edleed
matchi your search	edleed
mate	gkZeei
maths	dbefii
maths .	echckd
maths positi	feeefj
maths positi at	feeefj
matter	cpfcdZ
may	coaged
may be	hraXdc
may be a	iheeed
may contac	fdeefi
may contac you	fdeefi
may have	gicgde
may have .	gicgde
may i	cdekgf
may receiv	dfjfed
may receiv a	dfjfed
may take	YwZcdc
may take some	eieefe
may take us	Ytadee
may we	dXbvdc
me	geVjmd
me .	cjcXgk
me @d	kZacdo
me @s	qbdade
me @s to	qbdade
me a	eZXisZ
me a line	hdeiee
me a yes	icdiee
me again	ebeldg
me an	cZaokc
me anythi	efbgej
me before	mceeee
me before the	mceeee
me by	jbdfhf
me by @d	hceghd
me down	efaddo
me down .	ebaddp
me either	keedee
me either way	keedee
me follow	jiceed
me follow up	jiceed
me have	ecdqad
me i	Xhbcpf
me i am	eYbcqg
me if	hadmee
me if you	hadmee
me in	ckehed
me know	jVemhc
me know .	hZmecf
me know @d	rZdcce
me know by	addile
me know if	eaemff
me know what	edccoe
me know which	edekfe
me know your	ddaqde
me on	eaflcf
me on @d	fbbnag
me talk	epdcbe
me talk to	epdcbe
me the	gZieoX
me the job	dddcod
me they	jnacdb
me they would	jgedee
me to	WmZtWa
me to the	eecodb
me when	eadnef
me you	keeeed
me you would	keeeed
me your	Wacxcd
me your cv	fedjfe
me>again	akjbbh
me>again>date	dncgcc
me>again>step	deocec
me>answer	UZmbrf
me>ask	XxXWja
me>away	kfkaea
me>bye	eeclef
me>date	nXhifZ
me>date>if	kddice
me>date>them	qbdbfd
me>decide	hcekde
me>free	acfpfb
me>free>them	cclhee
me>give	fjffeb
me>give>papers	eednce
me>goon	fdeieg
me>hear	iYdlgd
me>hear>date	pXcghc
me>hear>free	dcdnee
me>hear>if	eaemff
me>hear>you	dcZlld
me>if	jSbshb
me>if>you	hWcrde
me>joy	edoafc
me>match	cigfdg
me>me	bdidYn
me>meet	fqfWfZ
me>meet>offer	epdcbe
me>meet>them	jncZde
me>news	qbeacg
me>news>date	ldeeee
me>not	ddhhbj
me>offer	adeuaX
me>others	dqebca
me>papers	aTZxmX
me>papers>date	ddcpbe
me>papers>if	fedjfe
me>post	cZoZmb
me>refuse	dkVcdq
me>refuse>date	eljdeY
me>review	bhpddX
me>said	Zkjbci
me>said>them	eleded
me>sorry	hbeefj
me>start	chnacd
me>start>date	chnacd
me>step	cUvYak
me>step>date	dcrZdd
me>them	cffjcg
me>them>again	icdcek
me>them>not	eacedp
me>them>said	bhldee
me>them>them	jcckec
me>them>will	UofhZj
me>will	ZgoeYh
me>will>answer	Wfrcec
me>will>hear	dkdbdi
me>will>not	bhodeY
me>will>you	ecehej
me>you	dYXzhZ
me>you>date	eeeiff
me>you>offer	ebdsYd
me>you>papers	dbZucd
me>you>them	Wcesee
me>you>will	nbdbdi
means	fwacdT
meant	qadeeb
meant to	qadeeb
meanti	jbmbdd
meanti feel	dhieee
meanti feel free	dhieee
meanti follow	fclcee
meanti follow us	fclcee
mechan	fbmede
mechan engine	fcnedc
mechan engine has	eifefd
mechan engine positi	ebkeef
media	fclcee
media .	gamdef
medica	edbimb
meet	ddbvad
meet our	egbgej
meet our requir	eieefe
meet the	dbepag
meet the requir	edeeel
meet the team	idjgcc
meet you	gcbsaZ
meet you .	ieancc
meet you @d	gekbed
meet you in	bbatcc
meet>again	pgchaZ
meet>again>date	ecemde
meet>again>me	jdfeef
meet>again>meet	ejdieb
meet>again>step	fdejfe
meet>again>you	llbXdf
meet>answer	qecccd
meet>away	eigfdd
meet>bye	fedeek
meet>closed	Wnbben
meet>date	fWeybY
meet>date>decide	ncddee
meet>date>meet	dbbimd
meet>date>them	gdejde
meet>decide	mlcYec
meet>free	ebeqeZ
meet>goon	qbcedc
meet>goon>step	kbehed
meet>if	dlfecd
meet>if>match	gedjee
meet>match	iacldg
meet>match>them	jbehee
meet>me	iYatab
meet>meet	aZYrma
meet>meet>them	dWUome
meet>not	dhhgdc
meet>offer	duaabb
meet>others	jcffee
meet>others>you	heigea
meet>papers	daZiod
meet>post	ealgdg
meet>said	Wseedd
meet>soon	icceei
meet>sorry	eeedek
meet>step	gjXkbh
meet>them	chZhkf
meet>them>date	XZisac
meet>them>said	Wseedd
meet>them>sorry	eeedek
meet>them>them	edejge
meet>them>will	ufaYcc
meet>them>you	ecaeod
meet>will	udabbb
meet>will>answer	sXebee
meet>you	cbince
meet>you>again	elkYdd
meet>you>answer	dffjde
meet>you>date	kTklcb
meet>you>free	fcepea
meet>you>goon	dhdked
meet>you>match	gbdjdi
meet>you>papers	ecadpd
meet>you>step	hcebfl
meet>you>them	cdckdk
meet>you>you	dcZjem
meetin	jjdgfX
meetin on	jbcekd
meetin on @d	ebdhld
meetin on the	kdfdff
meetin you	djsWbb
meetin you .	elibdc
meets	sacbec
meets on	qadced
meets on @d	qadced
melden	ebpdec
melden uns	ebpdec
melden uns bis	feiefe
member	ewYYdc
member are	eqbdea
member of	frbaec
member of our	dqbced
member of staff	igfdee
mentio	lhegba
merci	ecneec
merger	ecneed
merger .	feieee
messag	kdtacW
messag .	kgjbea
messag about	iddhef
messag finds	fcncdd
messag finds you	fcncdd
messag to	ebkgfe
met	ccnbbj
met you	edrcbb
might	YveYXh
might be	atbccb
might have	dabdbs
might intere	ecnhcb
might intere you	ecnhcb
min	dccrcd
min with	eddlee
mind	egbgfi
mind .	ejeehc
minds	pjbabb
mine	bYuTlb
minute	cSmvaY
minute .	dYqgea
minute survey	felZfh
minute to	eekefc
missed	ebXfer
missin	cbZtbb
mistak	dgfdej
mix	eodced
mix .	eodced
mobili	oZgggZ
mobili .	ocfchZ
mobili recrui	fdjefe
mobili recrui team	fdjefe
moment	dignbX
moment .	dqegbX
moment and	feiffe
moment and i	feiffe
money	dZaYnn
monito	edoeda
monito .	edoeda
monthl	eYwcaY
more	fqbcai
more .	ctgcdV
more ?	eadped
more about	cekhce
more about our	delcef
more by	cmddee
more candid	jkddeb
more closel	dVXcdy
more closel .	eaZeeq
more closel with	feefei
more detail	eaemff
more detail .	eaemff
more direct	fccden
more direct experi	fccden
more hands	ebacer
more hands on	ebacer
more interv	giedfd
more openin	jlaeeb
more openin are	jlaeeb
more people	avdYdd
more person	hnddeZ
more suited	fdeffj
more suited to	fdeffj
more than	edahel
mornin	chVpcg
mornin ada	ffciff
mornin ada thank	fedjff
mornin jonas	eiedeh
mornin placeh	ejbehf
mornin placeh it	ekcdhe
most	hnaeeb
most closel	hkcdfd
most closel match	hkcdfd
most of	eldeec
mostly	dWwabX
move	ehfmba
move ahead	fdeefj
move ahead with	fdeefj
move forwar	dhbgej
move forwar with	fdddem
move forwar you	eldefe
move you	ecerdY
move you forwar	fdepeZ
moved	hociZX
moved on	fdekee
moved on to	fdekee
moved to	enagec
moving	cgegcj
moving ahead	faeefm
moving ahead with	faeefm
moving forwar	dkZkde
moving forwar with	ecbdfo
mr	gacjck
mr ada	iccief
mr ada we	ideefg
mr ines	ekdefe
mr marek	eeieff
mr marek thank	eeieff
mr placeh	hdeeie
mr priya	feiffe
mr tobias	fedlfe
mr tobias thank	ffeife
mrs	Zcdrdd
ms	abcpdi
ms ada	fdcehi
ms applic	efdgei
ms ines	eekdee
ms marek	jeeefe
ms okafor	edmcfd
ms tobias	feefei
much	cXrZZm
much for	edhdei
much in	fieefe
much in the	fieefe
must	WVUvZs
must be	Ybdtbd
must inform	eceefl
must inform you	eceefl
my	aVulSi
my apolog	hbeefj
my applic	dVgZcp
my collea	cmjbZg
my decisi	gkeeec
my eye	edYqeb
my eye .	edYqeb
my flatma	dclWao
my number	heedfi
my portfo	ecngcc
my recrui	jcdeeh
my transc	ebbsac
myself	faneee
name	dmidab
name @s	Zscceb
name @s .	Zscceb
name any	fYpefc
name any next	fYpefc
name is	ecdhfj
names	eabqef
names of	ebboeg
names of two	ecbped
narrow	eZWdeu
near	bmdgfc
near future	cpbeed
near future .	cpbeed
nearly	uZabdd
need	cfWrch
need .	fcdeem
need a	cfbhdl
need a second	eifdfg
need somebo	edfjfg
need to	amcofU
need to do	ickefc
need to see	eiciee
need to sign	ddeige
need your	YVasjh
needed	dblgee
needin	ebeeen
needin you	eceeel
needs	mfXbbn
needs .	oXbcdl
needs have	fgedei
negati	fdeeej
networ	daubdZ
never	bZ3acP
new	bV0WkY
new collea	dcibmd
new direct	dkfeee
new jobs	cXybba
new jobs matchi	edleed
new openin	eddeel
new openin are	eddeel
new opport	eddkeg
new opport .	eddkeg
new plan	kceefe
new plan is	kceefe
new role	ddZdsc
new role with	ddZdsc
new roles	dXsdce
new year	hcrbZc
new year from	eenced
news	gbUhlk
news .	daWYop
news for	fiddeh
news for you	fiddeh
news from	fdeejd
news the	ccekhe
news yet	apceed
news yet .	bmdeee
news you	dabqfe
news you are	dddpdc
news you were	edfefj
news>again	oZdged
news>answer	hZbbcs
news>answer>date	ZYccdv
news>answer>you	kcegee
news>ask	jdedef
news>date	/PXWdb
news>date>answer	jdedef
news>date>free	Zpeded
news>date>them	yUccdb
news>date>will	ieeeff
news>free	mjbdda
news>free>date	radced
news>give	efeeej
news>goon	lWalcj
news>goon>you	eddeem
news>if	bdedhl
news>me	epbbdf
news>meet	rXedee
news>news	rcaddd
news>not	eddbdp
news>not>goon	eedefj
news>not>soon	lbeefe
news>not>you	dbjcek
news>others	aQrddl
news>post	eeeeke
news>refuse	eaZdeq
news>review	dgngeX
news>said	hZnfec
news>soon	oecdeb
news>soon>date	qXeeee
news>sorry	oZdefd
news>step	bdbjdm
news>them	nmdcbY
news>them>them	hjdcja
news>them>will	cfckfg
news>wait	fkeffc
news>will	peagcb
news>will>answer	fiefed
news>will>date	zUeaec
news>will>give	efeeej
news>will>you	ohcbdb
news>you	hbYgbr
news>you>date	rhcYdb
news>you>goon	ecdodc
news>you>step	dbdjdj
news>you>will	kaejed
newsle	ebpadd
next	ebljec
next .	fbleef
next employ	gcigfb
next employ .	gcigfb
next is	eddoeb
next is a	eddoeb
next part	ecdefl
next part of	ecdefl
next round	djahdh
next round .	fodbec
next stage	jacgdk
next stage .	kddcei
next stage of	fdelee
next step	bfllcX
next step i	eZpdec
next step is	eabred
next step we	feeiee
next step would	drcZed
next steps	dhqbdY
next steps .	etYbed
next thing	fcelee
next up	eddmed
next we	eifffe
nice	eQ4bbS
nice to	fXucdZ
nice to see	gapdea
night	bYgkna
night porter	egmdcc
night porter .	egmdcc
night shift	dZdmlb
no	eiiaam
no access	cdmeee
no access to	cdmeee
no answer	kYlced
no clue	epcceZ
no decisi	lmaddY
no decisi has	eldefc
no decisi yet	fjdefd
no from	bXdcdu
no from the	bceeeo
no from them	cZeeep
no idea	dshacV
no idea how	fikeeY
no later	mZdifd
no later than	mZdifd
no longer	aViabu
no longer availa	fcdefl
no longer consid	fedffj
no longer exists	ebdeen
no longer recrui	ecZeep
no longer wish	fdpefX
no mail	gjceee
no more	efejfe
no more than	efejfe
no news	fpceeZ
no news yet	apceed
no next	eXtcea
no next step	eZpdec
no next steps	ecleec
no offer	eZZebs
no suitab	fdeeek
no suitab openin	fdeffj
no they	ebdeen
no they went	fdeffj
no to	ikdieX
no word	dfleeb
nobody	bgtbaY
nobody can	daoeed
nobody knows	ebodec
nobody knows which	eZpeed
nobody will	eihefd
nobody will be	eihefd
none	feeffh
normal	rdbadd
norvan	gZjbjg
norvan .	gbhbjf
not	clZacr
not .	VmYhbl
not @d	bsYcdb
not a	Yihdel
not a no	figffc
not able	fdddap
not able to	fdddap
not accept	erdgbW
not accept .	erdgbW
not among	hXYceu
not among the	iedefg
not among them	eZddeo
not any	csceeY
not be	dbdZbv
not be able	creedY
not be advanc	fbdefm
not be chosen	jlaeeb
not be consid	eaZdes
not be extend	faffem
not be inviti	ebeefm
not be moving	ekcdeg
not be needin	ebeeen
not be pinned	endeeb
not be progre	fdeffj
not be pursue	fbdffl
not be taking	edeefk
not been	bqZbci
not been retain	faefen
not been select	feeeei
not been shortl	hcfffh
not been succes	fdedfk
not commit	cuceeU
not consid	fbeeen
not consid you	fdeeel
not consid your	fdfffi
not contin	ecleee
not contin with	eedefk
not decide	anefed
not easy	fddffj
not easy .	fddffj
not expect	jtZZdV
not expect anythi	bnddfe
not forgot	frdeeW
not get	diXcdn
not give	cmaclc
not give you	drbclU
not go	ecdefl
not go on	ecdefl
not going	acYccv
not going to	adYdcu
not good	fccden
not good news	fccden
not got	eacecq
not have	guZbdZ
not have a	eobced
not have an	Zrdeec
not hear	dnedec
not heard	rccdec
not heard anythi	jiceed
not heard by	naeeee
not hesita	idbjef
not hesita to	idbjef
not hiring	eaceep
not hiring for	eaceep
not hold	epacec
not know	bhtcdV
not know what	ecmeec
not know yet	emeefa
not made	eedben
not make	dcbgco
not make it	fbdeen
not match	feeffi
not match what	feeffi
not meet	ecbdfp
not meet the	fdcefl
not monito	edoeda
not monito .	edoeda
not name	ddodea
not name any	fYpefc
not need	hXibel
not need to	ickefc
not one	jcefff
not one of	jcefff
not possib	elceai
not procee	ficeeh
not promis	Zoeeee
not promis you	ckfffe
not quite	eaddeo
not quite the	fdeefj
not reach	agcmef
not reach the	fZenee
not ready	erdedX
not receiv	ebcmef
not receiv your	ebcmef
not recomm	eaedeo
not reply	gjgdeb
not reply to	gjgdeb
not say	aqpccS
not say more	eldefe
not say what	feiffe
not say yes	epceda
not see	hdZcen
not see a	fcbeen
not select	ecZder
not select .	fecffk
not shortl	fbdfem
not shortl .	fbdfem
not succes	hbbeen
not succes on	fecffj
not sure	erZcea
not take	kYdddm
not take you	fceeel
not tell	bhmeec
not tell you	bhmeec
not the	eZadet
not the one	ecdeem
not there	ehddej
not there yet	flfeec
not think	eaddep
not to	dSebkr
not to move	fdeefk
not to procee	fcdeem
not want	dabcct
not want me	eXcdcs
not what	eYZdln
not wish	ecdefm
not work	eXcdds
not work out	eXcdds
not you	fZdeeq
not you .	fZdfeo
not>again	dUXfby
not>again>step	eeddfk
not>answer	Znkdce
not>answer>answer	gjhdeb
not>answer>date	Zihbcl
not>answer>me	cbrdda
not>answer>sorry	codefc
not>answer>them	gkaged
not>answer>you	cdhedk
not>ask	gNfXd1
not>ask>again	fdeefk
not>ask>date	gbadfn
not>bye	dXkeek
not>bye>review	fdpefX
not>chosen	fYXaa1
not>chosen>post	fcefek
not>chosen>step	fcddem
not>chosen>them	dcdeeo
not>chosen>you	fbeeem
not>closed	hsaddW
not>date	tvWYbS
not>date>ask	kcfefe
not>date>sorry	tYaeda
not>date>them	qfcdda
not>date>you	kceiec
not>decide	bshcdX
not>decide>date	cqceeZ
not>free	dYXbdz
not>give	Zjdmbf
not>give>you	fdeled
not>goon	cVoYdt
not>goon>goon	dfZber
not>goon>meet	fcmeed
not>goon>step	encXeh
not>goon>them	eVvdeZ
not>goon>you	eaYadx
not>hear	hnkacW
not>hear>date	dodcdc
not>hear>if	eYoefe
not>hear>them	jhhceZ
not>hold	dqcceb
not>if	aYxcfZ
not>if>will	eYpeed
not>joy	eebfem
not>joy>news	efcdel
not>match	cVTZd7
not>match>post	fcdeem
not>match>them	eYadet
not>me	bmmYYf
not>me>date	mceeed
not>meet	eQnacs
not>meet>you	eclZek
not>news	atdacf
not>news>date	lkdeeX
not>news>refuse	ejeffd
not>news>them	gndeea
not>news>you	eedeej
not>not	c4ZccQ
not>not>chosen	fmdeec
not>offer	dXXcW3
not>offer>you	eedeTu
not>others	ghZbdn
not>papers	ekacdj
not>post	cZgaes
not>post>give	fdcedn
not>post>you	dVacjt
not>receipt	eabmeh
not>receipt>you	ebcmef
not>refuse	euaddX
not>refuse>not	fodeeZ
not>review	bRsZdp
not>review>answer	eZqdec
not>review>goon	fcbefn
not>review>you	eZbcet
not>said	eXqeee
not>soon	qYcgfd
not>soon>date	qYcgfd
not>sorry	mZUddr
not>step	bZeVc0
not>step>step	fcedfk
not>them	gddbbq
not>them>ask	ebddeo
not>them>chosen	eabecr
not>them>date	nbeefc
not>them>not	erbeeZ
not>them>others	fdeffj
not>them>post	fceekg
not>them>review	feeffi
not>them>sorry	fadeen
not>them>them	fneffZ
not>them>will	bgoebd
not>wait	iZgabo
not>wait>bye	fdpefX
not>wait>date	sXdeeb
not>wait>free	fcdefl
not>wait>post	ecbeem
not>wait>review	eWcefr
not>will	ZkpZZg
not>will>answer	Wnlcec
not>will>chosen	ebneec
not>will>date	jobbdY
not>will>goon	dabdes
not>will>me	edcdco
not>will>meet	eakjed
not>will>not	dmeeec
not>will>them	bkZcel
not>will>you	bkdecj
not>you	ceabdx
not>you>answer	dmeedd
not>you>ask	fYeefo
not>you>date	epZach
not>you>free	ecddem
not>you>goon	ebdber
not>you>if	bkheed
not>you>offer	eWdein
not>you>post	ebbdjj
not>you>step	eZbeer
not>you>them	eYeejk
not>you>will	cpeefa
not>you>you	ejdeeg
note	gamcah
note of	ecudeS
note that	dbZhdo
note that the	ecadep
note to	egcdcm
note to say	efcdcm
noted	dWyacY
noted your	eascdb
notes	enccef
nothin	bxoYYO
nothin .	Zsaeec
nothin about	dXtedZ
nothin for	eYtceZ
nothin has	epaeec
nothin has been	epaeec
nothin is	einedW
nothin to	dkZjee
notice	cYtfcb
notice .	eataec
notice period	eddmee
notifi	mklXbX
notifi .	cloZcZ
notifi by	rVfeff
notifi by @d	nZfeff
notifi of	Yqeeed
notify	fieeee
nous	ebqdeb
nous revien	ecneec
nous revien vers	ecneec
now	glfZai
now .	caodYj
now and	ejideb
now be	hkddec
now been	gXWddv
now been filled	ecZeeq
now closed	frceeW
now in	gmceec
now in review	gmceec
now it	pZddde
now it is	pZddde
now we	eajeei
now with	dqZdee
number	cbjkcg
number and	Wddtee
number and a	fedjfe
number is	hbvWbb
number is #	hdsYba
number is r	gcobdc
number of	ddaceq
number of applic	ebcdep
numeri	eeejee
numeri reason	eeejee
nurse	dfkefe
nurse #	fcjdeh
nurse # #	fcjdeh
nurse .	eidehe
nurse positi	eicife
nurse positi at	eicife
nächst	edkeee
nächst woche	edkeee
nächst woche bei	edkeee
occasi	daYddv
occasi .	ecZdeq
occasi we	eeeeej
occasi you	fcedel
occasi you have	fcedel
occupa	eeeked
occupa health	eeeked
of	fefdhh
of #	fdddmd
of @d	lYbeel
of @s	rZbcef
of @s .	rZbcef
of a	dXndej
of addres	ebkjdc
of addres .	ebkjdc
of all	egfdei
of anothe	cbdeeo
of anothe applic	cbdeeo
of any	fjddeg
of applic	dmYcdm
of applic for	feeefj
of applic has	enagec
of applic it	eieefe
of applic was	fdcefl
of applic we	ehcbel
of assist	feednc
of bright	ejeeff
of bright .	ejeeff
of budget	edleed
of budget change	edleed
of candid	edeefk
of clerk	dejdid
of clerk .	dcjeid
of design	feejee
of employ	ecaZtd
of employ .	fecbne
of employ as	ffeeif
of employ to	feeeje
of evalua	ldeeed
of evalua applic	ldeeed
of heliop	hddied
of heliop .	hddied
of intere	fddffj
of intere .	fddffj
of interv	dsabdc
of it	iceefh
of kestre	eeledd
of kestre labs	eeledd
of luck	ebcdep
of luck .	fcdeel
of luck in	fddeel
of market	edfige
of market intern	edfige
of marlow	ekeeee
of marlow foods	ekeeee
of maths	dbefii
of maths .	echckd
of maths positi	feeefj
of mechan	hhibec
of mechan engine	hhibec
of my	dlYmcd
of norvan	idefff
of norvan .	idefef
of offer	edcdme
of offer is	edcdme
of office	dbncic
of office assist	eclcic
of other	feeefi
of our	agWmhi
of our engine	edaped
of our proces	fdelee
of our team	ekedff
of our vacanc	cadkel
of projec	jfbeff
of projec manage	jfbeeg
of quillf	hbjeee
of quillf .	hbjeee
of sales	ebbjmc
of screen	ejdffe
of screen candid	ejdffe
of staff	igfdee
of teache	eeeeje
of teache of	eeeeje
of that	daqdeb
of that one	ebneed
of the	ejbebk
of the office	eaodee
of the outcom	eideei
of the proces	dbjdej
of the result	kceffe
of the role	emcgec
of the team	cfdkeg
of them	hXbfdo
of them .	hXbeep
of this	ecccfo
of three	emccef
of time	Vtiaeb
of time .	Wudbec
of two	nYaocc
of two refere	ecbqed
of us	dahbmg
of us .	dgZcpc
of us again	ebdeen
of us at	dcnded
of what	dYtdda
of you	jVtdba
of you to	gcsWcb
of your	gclede
of your applic	gmebde
of your cv	fediff
of your docume	easZce
of your passpo	edcmee
of your search	fdcefl
of your work	eddndd
off	hiaWgk
off sick	enbeec
off the	dfYbkk
off the phone	gaccpc
offer	YdXU7f
offer #	dbddpd
offer .	deZalm
offer and	fndbdd
offer but	eldZjc
offer came	Ycbdtd
offer came throug	Ycbdtd
offer from	eZkdma
offer is	adabwb
offer is attach	edcdme
offer is contin	feeeld
offer letter	ccbbtd
offer letter @d	ddedne
offer letter is	edcdne
offer of	dbabub
offer of employ	edbbqd
offer on	dbdcqd
offer on the	dbdcqd
offer stands	edddpa
offer to	dadefp
offer to anothe	eddedm
offer will	ecedmd
offer you	cdZZnl
offer you a	ebddjj
offer you employ	eacdhn
offer you the	eZbbnk
offer>answer	aZacwc
offer>answer>date	bcddqd
offer>ask	cjcYmf
offer>ask>decide	deecme
offer>away	ebdeod
offer>chosen	ejcdhd
offer>date	TXjQ7Z
offer>date>ask	eefegi
offer>decide	dedcoe
offer>free	eakcjf
offer>me	chnYkW
offer>me>post	eeeeke
offer>meet	ehdZme
offer>news	eneeZf
offer>not	epdejV
offer>offer	dcZZpj
offer>offer>you	feeeje
offer>others	eddedn
offer>others>you	fddedl
offer>papers	ecdcqd
offer>papers>date	eefejf
offer>post	dfZase
offer>post>away	feefie
offer>post>date	edeedl
offer>post>them	egcdhh
offer>said	eeeeke
offer>them	XgZduc
offer>them>ask	eldahd
offer>them>will	Yfdhnd
offer>will	YhjdpW
offer>you	cbYbtj
offer>you>offer	eacdhn
offer>you>post	dcbbnj
offer>you>them	eeekia
offere	bgVYzX
offere me	dbdbrc
offere me the	eeddmd
offere the	epbdeb
offere the role	feeeck
offeri	ecdeoc
offeri you	fdeemc
office	Xbueeb
office .	dchcel
office and	ecngda
office assist	ckicga
office assist #	ficefg
office assist .	egjcic
office assist positi	embefe
office close	bdpbde
office close on	bdpbde
offici	dacbua
oh	ZlZccm
ok	dZpgaa
ok with	ddelee
okafor	fcelde
okafor thank	gecifg
okafor thank you	gecifg
okafor we	edlgdc
okafor we are	eemddd
okay	badldk
on	hbfkfc
on .	dWjobf
on @d	oUhpdY
on @d .	nWpebZ
on @d ;	hcdjee
on @d ?	ccbgod
on @d after	gdeeej
on @d and	okcZbb
on @d as	cpdddb
on @d for	eecmee
on @d i	kdecgf
on @d in	debpcd
on @d the	defigf
on @d to	eZaiki
on @d with	pYcicc
on a	keXsbX
on an	fabcdp
on annual	cdnded
on annual leave	cdnded
on board	daiXrd
on board .	dcjckd
on candid	fccden
on candid with	fccden
on file	efeefj
on file for	fdeefj
on hold	dWzcdY
on hold .	ecoeeb
on hold becaus	edmeed
on hold pendin	fejeee
on holida	lfbdee
on ice	ecoeec
on ice .	ecoeec
on it	kqZdcY
on it .	erbcdb
on it and	maehed
on its	eeeclf
on its way	eeeclf
on leave	dhkddd
on me	cYZYud
on new	eddkeg
on new opport	eddkeg
on our	echbgk
on our career	eddeel
on our team	feeeld
on our websit	gdjbdh
on parent	edkeed
on parent leave	edkeed
on pause	ebneee
on profil	eacceq
on site	eeapdd
on site interv	ecaqdd
on social	fclcee
on social media	fclcee
on that	eddcem
on the	gqXeiX
on the @d	behpbZ
on the list	ebddeo
on the phone	nYfZlc
on the shortl	oddebc
on the team	egecke
on this	dYXac1
on this occasi	daYddv
on to	inYgcc
on to stage	fdekee
on to the	gqZecc
on with	Zgalbm
on with other	fdeeek
on you	eldeee
on your	jkYXjg
on your applic	ebhdek
on your new	ddZdsc
onboar	fedfje
once	cnXlbg
once a	dkeefe
once a decisi	dkeefe
once everyo	eleeee
once i	djeeff
once more	ibekee
once the	dncfed
once the review	eiefff
one	fbbfeo
one .	aarXeh
one is	mceefd
one more	fsYjbU
one more person	hnddeZ
one of	efZgbn
one of our	cgejee
one of the	hafdel
one of them	hXbfdo
one of us	eldeed
one other	eibddk
one way	jbehee
one way video	dffiff
one who	hYsdeW
one year	fceefk
one year and	fceefk
one you	ecgefj
online	cbioac
online assess	ehaieh
online assess using	fedkfe
only	btcQWq
only if	eqdYfd
only shortl	fjdeee
only shortl candid	fjdeee
only succes	dodeea
only succes applic	dodeea
only takes	dXreea
onsite	dcdldi
onsite .	dcdkdi
open	Xcpjce
open .	dZYreg
open and	eocedc
open evenin	dasaed
open evenin on	dbpbed
open positi	ebjeeh
open roles	echeei
open roles are	feieee
open to	ecdodd
open until	cmXdna
open until @d	cmXdna
openin	fdceco
openin .	edbhdl
openin are	ijZdeg
openin are posted	ijZdeg
openin for	fdeffj
openin for you	fdeffj
openin log	heigea
openin log in	heigea
openin that	fedjfe
openin that fits	fedjfe
openin with	feeffi
openin with an	feeffi
opens	ededfk
operat	ecdgfk
opinio	ecogfY
opport	gcghdh
opport .	diZidi
opport employ	iclddd
opport employ .	iclddd
opport with	jbdjef
opport with us	jbdjef
optics	eigYje
optics .	fjYalf
or	lXZwdW
or @d	Xaavcd
or @d #	edfjfe
or @d .	Ybatce
or bad	qccaee
or bad .	qccaee
or no	qYagia
or the	kbehed
or when	edkefe
or when it	fblffe
order	dZmmda
order to	deelee
organi	edieff
origin	sZWjcb
ostrav	eigYje
ostrav optics	eigYje
ostrav optics .	fjYalf
other	eaXbcz
other applic	eabdds
other applic .	ecdeem
other applic are	eddeem
other candid	emYbdl
other candid .	jmbcdc
other candid more	fdeffj
other candid whose	feeefi
other candid will	aoeeec
other guy	ecdedn
other one	ecdeem
other openin .	feeefi
other openin log	heigea
other person	fledec
other roles	fdeffj
others	bxTYlX
others .	egacpc
others and	eodeeZ
others have	emdeed
others>answer	bcdbdr
others>chosen	ebbeas
others>date	kfdkeX
others>free	ebeoed
others>match	facddq
others>match>match	feeefi
others>match>post	eddeel
others>me	ekpccT
others>meet	elagde
others>meet>you	fcbleg
others>not	eseeeV
others>offer	flffgZ
others>post	bhfYij
others>review	dpfddZ
others>them	bkjacg
others>them>will	eneeiW
others>will	Yocdfh
others>will>answer	cgecel
others>you	diXdau
others>you>chosen	fedfej
others>you>match	facedp
others>you>will	aldcej
others>you>you	eaader
otherw	icegef
ought	kddfee
ought to	kddfee
our	ffidff
our @d	aZZvad
our addres	ecpaed
our answer	jjbWld
our answer .	dnddee
our assess	fjYncc
our assess day	hbdled
our blog	dhieee
our blog .	dhieee
our board	ediide
our budget	fakffg
our call	eeedek
our career	ceicdj
our career site	eddeel
our choice	eceeel
our client	dbYfdr
our compan	delded
our compan .	dfkeee
our coordi	dbased
our coordi will	dbbred
our cto	bcdpee
our databa	deladi
our databa .	ehnbdc
our decisi	slbbYZ
our decisi .	kcfefe
our decisi in	jcffff
our direct	gZiked
our direct ?	daemfe
our earlie	emaeee
our earlie opport	emaeee
our engine	edaped
our engine .	edaped
our first	dsbadc
our first choice	emceed
our goal	pacdee
our goal is	pacdee
our gradua	edeamh
our hiring	hbcodc
our hiring manage	ebatdc
our hiring team	kgbgec
our minds	hmcdcc
our needs	gecdek
our needs .	feeefi
our new	fToUtZ
our newsle	ebpadd
our occupa	eeeked
our occupa health	eeeked
our offer	dbbYud
our office	Zaplcb
our office close	bdpbde
our open	dXpYbn
our open evenin	dbpbed
our page	eapeec
our page .	eapeec
our paths	ebdeen
our paths cross	ebdeen
our prefer	eideeh
our proces	mhdeca
our proces .	eehjec
our recrui	imgdeX
our recrui for	edleed
our recrui team	lfdded
our reply	ldecef
our requir	ejbefi
our requir we	eieefe
our search	dZXecx
our shortl	dsZcde
our shortl .	erZeeb
our side	fncgda
our side answer	gndcea
our side the	efejfe
our softwa	ffdffi
our softwa engine	ffdffi
our stand	edobec
our summer	dbjajh
our summer intern	ecddji
our system	YqmdeV
our talent	dakhdf
our talent commun	eddkeg
our talent pool	eeeefj
our team	hqXZic
our team .	edddnc
our team reads	jladec
our team will	cvaadc
our terms	bZrcfc
our vacanc	cadkel
our verbal	fdcdme
our verbal offer	fdcdme
our websit	gcnadg
our websit .	ddkceh
oursel	eckffe
out	ihkaae
out .	cbmZbk
out a	feeief
out by	jkddeb
out if you	fibgef
out of	ZrtXaQ
out of that	ebneed
out of the	ajuccU
out on	tcZbcd
out on @d	tcZbcd
out our	dhieee
out our blog	dhieee
out the	icfjdd
out the applic	fddkee
out to	hcVfbq
out to schedu	ihddfe
out to you	ejeefe
out until	haldde
out until @d	haldde
out with	dpZeee
out with an	dpZeee
outcom	fmVXbo
outcom .	YzcZca
outcom by	lddefe
outcom in	keeefd
outcom will	gjeeed
outcom will be	gjeeed
over	jhbcjb
over #	hlceeb
over .	ebqcfb
over ;	eblfee
over the	ijXXpa
over the @d	ljbZdg
over your	fdbjdi
overle	efeghe
overwh	ecdefm
overwh respon	edeefk
overwh respon .	edeefk
owe	meecee
own	bQYedz
owner	fYdjdl
packag	ecegje
page	bYisbb
page .	eapeec
pages	ddelee
panel	djTlbk
panel 's	ideefg
panel felt	eddceo
panel felt that	feeefj
panel has	eieege
panel interv	dcbpde
panel member	dmbcdi
panel will	diehee
paper	bblcmc
papers>again	eddeih
papers>answer	ebbnef
papers>ask	hcejdd
papers>bye	fdeefj
papers>date	VXZykb
papers>date>them	cdeode
papers>decide	eiffde
papers>give	clZgjc
papers>give>them	feckee
papers>if	fedige
papers>match	ihedfe
papers>me	cbcuab
papers>meet	eXcjoc
papers>not	cecmfe
papers>offer	edcene
papers>papers	daaxbc
papers>papers>them	fddndd
papers>post	cebepc
papers>receipt	ebnded
papers>review	ejbhdf
papers>start	edljac
papers>start>date	eeobce
papers>thanks	efqZcc
papers>thanks>you	efqZcc
papers>them	enXneZ
papers>them>will	cfbpdc
papers>wait	edccne
papers>will	ZbYrlb
papers>will>date	Ybcmld
papers>will>start	fddndd
papers>will>you	edelee
papers>you	gVgglf
papers>you>date	eefdke
papers>you>will	kcfeef
paperw	bNZW4b
parcel	eYvbdY
parent	ecoeec
parent leave	edkeed
part	eajdfj
part in	edhjbg
part of	gdiech
part of bright	ejeeff
part of heliop	hddied
part of kestre	eeledd
part of marlow	ekeeee
part of norvan	idefef
part of quillf	hbjeee
part of the	ecdefl
part time	ebfdpb
part ways	edbdeo
partic	hbdkef
partne	gjZhbh
partne .	jdeeeh
party	YZxXcd
party is	YZxXcd
party is on	YZxXcd
pass	fbXjbo
pass .	ebbcdr
passed	enWkdc
passed on	didddj
passed the	cdared
passed the first	cdaqed
passed your	hqbZdd
passed your cv	hobZde
passpo	edcmee
passpo and	edcmee
passpo and a	eedlee
passwo	eUydeV
past	rfZZce
past the	sTceeh
paths	ebdeen
paths cross	ebdeen
paths cross again	ebdeen
patien	hpbccb
patien .	hsYfcX
patien while	enZcei
patien while we	enZcei
pause	dXreee
pause the	ebneec
pause the search	ebneec
paused	cV3dcU
paused .	ecoeeb
paused hiring	edpeeY
paused hiring for	edpeeY
paused until	ddkffe
paused until the	ddkffe
pay	dlbjdd
paysli	eYcsdd
pdf	edemed
pendin	echdlb
pendin budget	fejeee
pendin budget approv	fejeee
people	nddbbj
people .	qZbZdk
people and	ejbbek
people was	fddffj
people was not	fddffj
people we	ejedeg
people who	hciefd
per	ebqbjW
per year	fedeje
per year .	fedeje
perhap	eneeec
period	ecjjce
period .	edlfcf
perman	eceYrd
perman contra	eceYrd
permis	ecdkeh
permis we	ecdkeh
permis we would	feeefi
permit	eiaqcZ
permit .	ebcqcc
person	ckYqWe
person .	eqeZZf
petra	efeife
pharma	fedegi
pharma .	fedegi
phone	nZWdqb
phone .	lZacmd
phone @d	edkeef
phone call	mdcfee
phone number	fedjfe
phone number and	fedjfe
phone screen	glahec
phone screen .	hnbbed
phone with	iefeeg
phone you	kfdfec
phone you @d	kdfefe
photo	eeenbe
pick	hdYllY
pick a	eaaucd
pick someon	oaedee
pick this	Ypeeed
pick this up	Ypeeed
picked	eZYcZw
pike	eejbie
pile	dzPZcZ
ping	apedec
ping you	apedec
pinned	endeeb
pinned down	endeeb
pipped	eZadau
pitch	dedlee
pitch .	dedlee
place	bdchjh
place for	dYabnn
place for you	dabbnj
place on	fablhf
place on @d	fdcodc
place on our	feeeld
place on the	fdeeek
placeh	ehlagb
placeh .	hblbja
placeh it	ggjbfd
placeh it is	ghkbfc
placeh thank	gangfa
placeh thank you	gangfa
places	ebcdep
places .	ecddfm
plan	tYfUZk
plan .	bcjYbn
plan is	kceefe
planne	ZzbZcX
planne .	Zreedb
plans	XtXcdg
plant	ecqcdb
platfo	ebdden
please	cbdoge
please .	dedeke
please accept	gYahdo
please accept my	hbeefj
please accept the	fdekee
please answer	deekee
please assume	lbfffe
please assume that	lbfffe
please be	bkZfdl
please bear	dsbbdb
please bear with	dsbbdb
please bring	eecpae
please bring photo	efembe
please comple	babwdc
please comple the	cZbudd
please confir	acnbjd
please confir whethe	edcmee
please confir your	aesXee
please contac	eZrcea
please do	dhblde
please do not	ekdfdf
please fill	eddmee
please fill out	fddkee
please find	YYjgoa
please find attach	adcjle
please find our	canYlc
please give	nbchdc
please give us	gddked
please hold	eeblfe
please hold @d	eeblfe
please keep	ecaedq
please let	ZZimhd
please let me	aZjnce
please let us	cdefne
please note	ecadep
please note that	ecadep
please prepar	eedkee
please prepar a	eedkee
please provid	ecboed
please provid the	ecboed
please reply	eccoee
please reply with	eccoee
please review	edccoe
please review the	edccoe
please send	ccbrdd
please send me	eedlee
please share	feckff
please share an	fediff
please sign	dcceqc
please sign and	eeebne
please sign the	edcijd
please submit	ecdmed
please take	cdtXdb
please to	bZalqb
please to extend	feedle
please to inform	eedhjc
please to invite	fdelee
please upload	feclee
please upload a	fedjee
please use	fddmed
please use the	feeife
please use this	fedjee
please you	eeclee
pleasu	edkake
pleasu that	feeeje
pleasu that i	feeeje
pleasu to meet	gibhde
plus	Zdedqe
point	hobbee
point .	incbdc
pool	eddefk
por	ebodec
portal	dapajb
portal .	dbrbec
porter	dnjbbb
porter .	egmdcc
portfo	bcjnad
porto	ddjhed
positi	deebhm
positi .	fjZebj
positi and	ejcbej
positi and i	ejdceh
positi at	djchdg
positi at bright	eckhec
positi at marlow	ejdefe
positi at stanme	fcehfi
positi has	eXadcv
positi has been	eYeedq
positi has now	ecZeeq
positi is	aYmbmf
positi is no	edceem
positi is tempor	edleed
positi is yours	acccsb
positi of	fbgZsY
positi on	edjegd
positi reopen	eclffe
positi reopen we	eclffe
positi that	fbceen
positi that matche	fddeel
positi was	feeefj
positi was very	feeefj
possib	QyWlYg
possib .	djdhee
possib offer	fndbdd
possib offer and	fndbdd
possib to	dibiee
post	bbfaqh
post .	bUcawg
post has	dcgdam
post has been	eTjdbn
post is	eZddxT
post is gone	fbddrZ
post of	gajekb
post of clerk	dcjeid
post of mechan	hhibec
post of office	ecmchc
post of projec	jfbeeg
post>answer	bkhcch
post>ask	fcdieh
post>away	dbjcih
post>bye	cgsccY
post>chosen	flffgZ
post>closed	cbQbe3
post>closed>date	ddYedq
post>closed>them	eZadjo
post>date	ceTdcw
post>date>you	ieeffe
post>decide	fejeee
post>free	dcacgq
post>give	fdcedn
post>goon	ebjdei
post>hold	dW3cbW
post>hold>decide	fejeee
post>hold>goon	edleed
post>hold>hold	ecneec
post>hold>them	fejfee
post>if	cXfcwX
post>if>you	dccdsZ
post>joy	eckdgd
post>match	ebifdk
post>match>ask	fedjfe
post>me	eladjd
post>news	ekdeeg
post>not	cgZear
post>not>wait	eXZedv
post>offer	ebacvY
post>others	dWbdln
post>others>them	ecefig
post>others>you	eZcedq
post>papers	ebbglh
post>post	fbdhpY
post>review	epbddc
post>start	efeeje
post>start>date	efeeje
post>thanks	fedeej
post>them	dZgaio
post>them>not	fedffi
post>them>others	fdeeoa
post>them>will	ddgcmf
post>wait	eXZedv
post>wait>free	fcdefl
post>will	aebahq
post>will>answer	dniddZ
post>will>not	fdefej
post>will>will	eldeed
post>will>you	bXZfft
post>you	aWYZxo
post>you>date	dbdedp
post>you>free	fddeel
post>you>if	ecddrZ
post>you>match	edkhec
post>you>will	fnbcfe
post>you>you	eceeem
posted	lqaabb
posted .	dudbbY
posted every	jlaeeb
posted every week	jlaeeb
posted on	eddeel
posted on our	eddeel
postpo	dmdeed
pour	ecneec
pour votre	ecneec
pour votre candid	ecneec
practi	edemed
pre	efeiff
prefer	aXiddq
prepar	cbcpgc
prepar a	eedkee
presen	ZbhoZj
presen .	djibde
presen on	edegej
priori	fdceem
priori we	fdceem
priori we have	fdceem
privac	ebxYXa
priya	chdgdi
priya .	ddZfdo
priya thank	djdgef
priya thank you	djdgef
prize	dYwbeX
probab	ZuYcdb
proced	ebicel
procee	bZXpYs
procee .	cYcjdp
procee with	ebcdeo
procee with candid	eeeefj
procee with your	fdeefj
proces	fngabe
proces .	ddjedi
proces can	ascbdd
proces can take	ascbdd
proces for	dVweeX
proces has	ekieea
proces has been	eiieeb
proces of	khceed
proces of evalua	ldeeed
proces of screen	ejdffe
proces with	dXbbcs
produc	fgdgdh
profil	cXmeap
profil .	eYmabm
profil and	eafmdf
profil and think	feeked
profil caught	edYqeb
profil caught my	edYqeb
profil does	feeffi
profil does not	feeffi
profil has	ehkhdZ
profil has been	ehkhdZ
profil is	gglZde
profil is being	hlbded
profil meet	eieefe
profil meet our	eieefe
profil please	fedjfe
profil please send	fedjfe
profil will	dfcdel
progra	eYhddo
progra .	gdedhi
progre	cnYhdg
progre of	dobeed
progre of your	dobeed
progre your	dcejei
progre your applic	ddejfg
projec	hehged
projec manage	jdgegd
projec manage .	ichege
promis	ljcahY
promis .	nbbakc
promis an	flddec
promis an answer	flddec
promis to	jbieed
promis you	ckfffe
promis you will	ckfffe
proof	eccofd
proof of	eccofd
proof of addres	eedlee
proper	fgbmdc
propos	gdcndd
provid	efXseb
provid an	emaeee
provid an update	emaeee
provid the	fbbped
provid the names	ebbqed
publis	jcdeeh
publis on	jcdeeh
publis on our	jcdeeh
pulled	cW1bbU
pulled out	ebneed
pulled out of	ebneed
pursue	eZZdeu
pursue .	fbdffl
pursue other	eddeel
pursue other applic	eddeek
put	hYsfaZ
put a	ecpdec
put forwar	eaakem
put forwar .	eaakem
put in	bpcddf
put in a	bqdddc
put on	ebneec
put on ice	fcleed
put you	dadpcg
put you forwar	ecemde
put your	mmYaec
put your name	mmYaec
puttin	fdfegh
qualif	elXedk
qualif .	fediff
qualif are	emcged
qualif are being	emcgeb
qualif better	edeeel
qualif better meet	edeeel
qualif candid	ekbdej
qualif candid .	fddeel
qualif candid you	emcdfe
qualif do	fedefk
qualif do not	fedefk
qualit	ebeeen
questi	edflde
questi .	fcbpde
questi ?	feeble
questi and	ekdfee
questi before	cdncee
questi please	danfdf
questi please let	danfdf
questi you	hhcgde
questi you may	gicgde
quick	dkUpbf
quick .	jmdbeb
quick call	deejef
quick call @d	deejef
quick chat	eddlee
quick chat on	eddlee
quick one	ddYjem
quick update	kccdfi
quickl	dsbbea
quiet	elZodY
quiet on	encheZ
quillf	eVrfgc
quillf .	gXmffe
quillf and	eajjed
quillf and for	eajjed
quillf as	edlcgd
quillf as your	edlcgd
quillf talent	ehdeif
quillf talent acquis	ehdeif
quite	eedcen
quite the	fdeefj
quite the level	fdeefj
r	jZkgdc
r #	hbjhde
r # .	hbjhde
radio	ndeced
radio silenc	ndeced
radio silenc .	ndeced
rail	fehege
ran	Wqddeh
rang	dWZcri
rate	caxadW
rate your	cayXeW
rate your experi	ddsYeb
rather	ediZan
rather not	dZkdek
re	ddjhdg
reach	gkcjbb
reach a	cmeeed
reach out	epaddd
reach out to	hlcced
reach out with	dpZeee
reach the	fZenee
reach you	lYijbb
reach you .	hbpYed
reache	edkack
reache us	fhided
reache us .	fhided
reachi	dccmdh
reachi the	dccmdh
read	ZlrbbV
read by	jdeffe
readin	icieed
reads	jladec
reads every	jladec
reads every applic	jladec
ready	dkZdrW
ready .	endehY
ready for	eddgke
ready for signat	feeeje
ready to	dgcdob
real	edoZeg
real pleasu	eepaec
realis	sqUacT
realis .	dtaeeV
really	YsZabj
really sorry	feifef
reappl	dbecdq
reappl in	eceedn
reappl in @s	edeefk
reason	gTqidb
receip	henbea
receip of	gglbeb
receip of your	hgmbdb
receipt>answer	lbgeed
receipt>date	bapdia
receipt>papers	ghlZeb
receipt>post	gckddg
receipt>receipt	fkicdb
receipt>receipt>you	fkicdb
receipt>review	dldeee
receipt>thanks	ecmeed
receipt>them	hlfcdb
receipt>you	hgqadY
receipt>you>papers	dimZec
receipt>you>post	gdodcb
receipt>you>them	fkgdec
receiv	icqdcb
receiv .	lYpcdZ
receiv a	kcefef
receiv a large	feeefj
receiv a respon	pbbefe
receiv a short	dfjfed
receiv an	dlbcej
receiv an unusua	fddffj
receiv an update	cldefe
receiv feedba	obddee
receiv feedba within	obddee
receiv this	edihee
receiv this becaus	edihee
receiv your	gfqdaX
receiv your applic	jgnabZ
receiv your cv	ecleee
recent	deiied
recent applic	eifhec
recent applic for	eifhec
recept	iUnlbY
recept .	bYipda
reckon	yPVZYn
recomm	fYhbdq
record	aifkfb
record a	fmeaee
record your	dccoee
record your video	fdcmee
recrui	iflacf
recrui .	cjkbed
recrui activi	feiefe
recrui for	dXhedp
recrui for this	dYledk
recrui goes	ihdeee
recrui proces	elideZ
recrui team	ieibfe
recrui team will	keeefd
recrui will	gmaeed
recrui will look	eichee
recrui will reach	ihddfe
reed	jXhigd
reed .	lWgjed
ref	cfnced
ref #	cfnced
refere	eVfvfY
refere .	dZZthb
refere ?	dbbrdd
refere and	ffedif
refere are	iefeef
refere check	ebcild
refere from	dcdqbd
refere from me	ddepbd
refere number	iepYcb
refere number is	iepYcb
reflec	ebeden
refuse>answer	cacfeq
refuse>answer>you	dbdeen
refuse>chosen	drbedZ
refuse>chosen>you	dodeea
refuse>date	ZdndXj
refuse>match	edceem
refuse>me	dhWccr
refuse>news	dZbdds
refuse>not	debdeo
refuse>not>chosen	fldeed
refuse>offer	ebpeUk
refuse>others	cahldg
refuse>papers	hqbZdd
refuse>papers>them	isbZda
refuse>step	cdared
refuse>them	fsVZei
refuse>them>not	eaeeen
refuse>them>will	eddefl
refuse>wait	kkddeZ
refuse>will	chmdaf
refuse>will>not	eddefl
refuse>you	emVdZq
refuse>you>papers	hqbZdd
refuse>you>will	dnceed
regard	fiedhd
regard the	ihddgd
region	eeeieg
regist	YZtdee
regist for	cdpbed
regist for our	cdpbed
regret	eYfaYv
regret .	ecpceb
regret that	djceeg
regret that only	dodeea
regret to	dbdeen
regret to inform	dbdeen
regret we	faeefm
regret we can	faeffl
regrou	drcbdc
reject	YWRUX7
reject .	cLVbc4
reject anyone	ejeffd
reject anyone .	ejeffd
reloca	eddlee
remain	btSalZ
remain active	evScda
remind	cXkmcc
remote	eedkee
remove	eXldek
reopen	dareec
reopen we	eclffe
reopen we will	eclffe
reorga	eWueeb
reorga .	ebneed
replie	eYokdZ
replie to	eapdec
replie to an	eapdec
reply	jfdncW
reply .	bsaaed
reply by	eZdjkd
reply by @d	eZdjkd
reply to	iifdfb
reply to this	gjgdfb
reply with	eccoee
reply with a	ecelee
reply with your	fedjfe
reply within	mdaffe
reply within @s	mdaffe
reply yes	dZXwac
report	deqahV
repost	fdkfed
repost the	fdkfed
repost the role	fdkfed
req	ddmcgc
reques	dXxcca
reques .	eVocej
requir	ddUkcr
requir .	daYceu
requir of	eocfec
requir of the	eocfec
requir we	eieefe
requir we will	eieefe
requis	cWkbcr
requis .	fdceem
requis has	fckefe
requis has been	fckefe
requis is	fejeee
requis is on	fejeee
requis was	cddeen
requis was cancel	cddeen
resear	bcbndj
reside	geffff
resour	eedegi
respon	qkVade
respon .	Zpadej
respon in	jdeefe
respon to	kjabee
respon to all	mccffe
respon within	pbbefe
respon within @s	pbbefe
rest	fUqcbg
rest of	caihdi
rest of your	ebjcej
restru	eUueec
result	0gUVae
result .	lcedfe
result are	lhcdec
result of	ibdcek
result on	xSceed
result on @d	wTceee
result within	lceefe
result within @s	lceefe
retail	fekefe
retain	faefen
retain .	fdeffj
return	ZZdsia
return .	ebcoed
return it	ddbild
return it by	dddeme
return it to	eeckge
revert	hoagbb
revert .	hmdced
revien	ecneec
revien vers	ecneec
revien vers vous	ecneec
review	iqXced
review .	ewcbcW
review agains	emcgeb
review agains the	emcgeb
review all	ebfdfl
review and	dieeie
review each	kfbged
review each and	kfbged
review is	dpcddd
review is comple	eiefff
review it	hgahdh
review of	dmafeg
review of applic	enagec
review the	edccoe
review the attach	edccoe
review your	kdaedj
review your applic	ncdeee
review your backgr	fdeefj
review your experi	gedjee
review your work	fdeefj
review>again	dgejfe
review>answer	bbkqbZ
review>ask	djehed
review>away	dgdjee
review>bye	fcjeff
review>chosen	dhieee
review>closed	encdga
review>date	uWghaX
review>date>news	rXdded
review>date>you	lceefe
review>give	pbafed
review>goon	ebfihf
review>goon>them	gcigfb
review>goon>you	cbckld
review>hold	eameff
review>if	dkcgee
review>match	fiaidg
review>match>meet	gedjee
review>match>post	emcgec
review>me	eXVcdv
review>meet	fjciec
review>news	qZcbeh
review>not	ftWbdc
review>not>will	dhiefd
review>offer	ececne
review>others	dgrcdU
review>papers	dkZelb
review>post	djfedg
review>refuse	iaeeek
review>review	jiddec
review>review>you	jiddec
review>soon	ejcgee
review>sorry	flcffc
review>step	dggbej
review>step>you	ejdffe
review>them	ckccfi
review>them>not	fceefk
review>them>refuse	fbeffl
review>them>them	egeckd
review>them>will	effife
review>wait	dtbdeZ
review>will	csbibY
review>will>answer	cccodd
review>will>date	arccdd
review>will>wait	eldeed
review>you	hgaief
review>you>ask	fcgiee
review>you>date	bcdpee
review>you>goon	gcigfb
review>you>match	gecieg
review>you>not	fdeefj
review>you>papers	dnahdc
review>you>post	fddeek
review>you>soon	ejcgee
review>you>them	fcehfi
review>you>will	gfbldc
right	fbUpcl
right now	cgZfen
right now .	chZeeo
right to	daXwea
right to work	dbYueb
ring	fQY1cb
ring .	ldeeef
ring @d	bgekee
ring me	edeigf
ring you	bcenee
ring you on	ldecee
roboti	efehff
role	cbbbkp
role .	dbcbkm
role and	eideeg
role has	ebfedm
role has been	ecgfej
role is	cfpdeb
role is frozen	edleed
role is still	eocedc
role of	eddfgj
role to	feeeck
role went	eeeena
role went to	eeeena
role when	fdkfed
role when it	fdkfed
role will	eZqeeb
role with	ddZdsc
role with ostrav	decdne
role you	eldeed
role you can	eldeed
roles	bVrbcm
roles are	daoeed
roles are frozen	feieee
roles in	degeek
roles that	ecndde
room	ecclei
room #	eeclee
round	dainag
round #	ddbped
round # on	ddbped
round .	bgWkcm
round before	endbee
round before making	endbee
round the	dawXda
round two	eZboeh
rounds	edadcq
rules	kcegee
rumour	eneecc
run	dkanZc
run a	ebdmch
runnin	cbmdeh
s	lefjcX
s tips	eelded
s tips for	eelded
sadly	dmibdb
safe	cdpdcc
said	njaVjc
said @d	uVdedd
said @d .	kcefff
said he	dpdcdd
said i	eeeeke
said i have	edeeke
said no	dYhecl
said the	qUZcjj
said they	gtcbaa
said they are	dodedd
said they would	imdcbc
said we	bneeee
said we will	cleeee
said yes	aXZcyY
said yes .	cbaesb
said>answer	gsbbab
said>date	5aWXaW
said>date>date	qacedd
said>decide	rUeege
said>goon	ehided
said>me	egZZtZ
said>meet	fmcceg
said>not	bUqdbi
said>others	cjadcl
said>post	dcadog
said>them	jvXYac
said>them>date	ancegd
said>them>others	dfceem
said>them>will	mpbaZZ
said>will	iwZZZZ
said>will>answer	Uwdddc
said>will>decide	rUfeef
said>will>me	jgedde
said>will>meet	dneded
said>you	Xqdeef
said>you>will	Yoeeee
salari	eflddd
salary	bTU0lU
salary .	dbaklb
salary expect	eddkdi
salary will	fedeje
salary will be	fedeje
sales	ibZgmd
sales associ	idbihe
sales associ .	jdbhhc
sam	jaoadd
same	dbmghY
same team	fefekc
sample	icfhef
satisf	eedcme
satisf medica	ffeeje
satisf refere	fffdif
saw	eaZndk
saw your	ecdndd
say	alhbhd
say .	c2TaZY
say anythi	lgdddc
say i	lZcbcn
say more	eldefe
say no	jddeeh
say that	fbkeeg
say the	ecfdel
say we	eabdog
say we have	ffeeej
say what	feiffe
say what happen	feiffe
say yes	biYZph
say you	dedeih
say you that	feefei
says	choYhZ
says he	oYffef
says he will	oYffef
scan	edlfde
schedu	ciTxbZ
schedu a	edcoed
schedu a time	eddmed
schedu an	ihddfe
schedu an interv	ihddfe
schedu for	ecaqed
schedu for @d	ecaqed
scheme	eZhZvW
scheme .	eZhZvW
school	abXeva
score	eYYbeu
screen	doXmda
screen .	dkalec
screen candid	ejdffe
screen candid .	ejdffe
search	bXpbbn
search .	echddl
search is	fdjeef
search is suspen	fdjffd
search while	ebmffd
search while the	ebmffd
seat	faYdkn
second	fUXiZy
second interv	Zejnda
second interv .	ccfnee
second interv ?	feeife
second interv on	cdbped
second interv with	dioWec
second round	jadeek
second talk	eqdTdj
see	dmemXb
see .	crccdd
see a	ifacdl
see a fit	jcfeff
see how	edemee
see how you	edemee
see if	fedked
see if there	gedjee
see other openin	heigea
see us	eWYsbg
see us .	eWYsbg
see what	bxeVab
see you	XVopZf
see you again	einaeZ
see you apply	fcdeel
see you at	bdcoee
see you on	bddoee
see your	fieieb
seeing	geckdd
seen	akrabY
seen .	emceec
select	ifZehh
select .	feceel
select a	edeeel
select a candid	edeeel
select board	docadg
select for	cgXjnc
select for an	dhZpdc
select for interv	ejdeeg
select for our	feeeje
select for the	edbbrc
select proces	dgngeX
select proces .	epaeed
select to	ffelbf
select will	ocdcee
select will be	ocdcee
select you	diecje
select you will	fjfdff
send	YWb1hZ
send a	dkmcZc
send it	dbcmid
send it by	ebdoed
send me	dccqed
send me a	eeeiff
send me the	eeejfe
send me your	eddmee
send more	eaemff
send more detail	eaemff
send the	baaokd
send us	feeige
send you	dbenee
send your	feeige
sender	dgghef
sendin	bYsVpX
sendin that	ebsccb
sendin this	edleed
sendin this over	edleed
sendin your	dghcid
sendin your offer	eeeejf
senior	eafdod
sent	cgXrYh
sent me	dcdqbd
sent me a	dcdqbd
seriou	dxYWaZ
server	eedneb
servic	dbbhdp
servic .	fZdgem
sessio	eccoed
set	ZdixXU
set me	bbaubc
set up	capmbY
set up .	ebrbdb
set up a	eibked
set up an	eakjcd
settle	pjXXaj
settle on	gbddem
shall	ggZlbd
shall be	kclaec
shall have	mdecee
shall not	fXdces
shall not be	fbeefl
share	diclec
share an	fediff
share an update	fediff
shared	ekcidd
shared with	ejcidd
shared with us	fedjdg
she	eiZdjg
she is	fchgak
she is back	nfbeed
she rang	dXacrg
she said	doaakb
she says	cikdec
she told	ncedee
she told me	ncedee
she was	jigdda
she will	cpcgdb
shift	aaasjZ
shoot	jeegde
short	aYdvbf
short questi	feeiee
short questi .	feeiee
short survey	dfjfed
short survey about	dfjfed
short test	fcdmee
shortl	hsVhYd
shortl .	cnXhci
shortl and	eefefi
shortl candid	ioddcZ
shortl candid will	jhdeed
shortl for	dgcpcb
shortl for interv	eddodc
shortl you	ggdcei
shortl you will	gjecee
should	toVcbX
should be	qZcfde
should have	nfdbde
should have an	jdfeff
should know	fjdeee
should know more	fjdeee
should like	hcdked
should receiv	obddee
should receiv feedba	obddee
should we	ekfegb
should you	isYafa
should you be	encbee
should you not	jmadea
should your	hkdded
should your profil	eieefe
shout	blafej
shout .	djdgfe
shout if	eecffk
show	cUnlah
show you	dZsccc
shown	dggfeg
sick	Xnkcdb
side	goZfdc
side answer	gndcea
side the	efejfe
sift	ejcaek
siftin	arcedb
sign	YYchvb
sign and	eeeaoe
sign and return	eeebme
sign by	bedbpe
sign by the	cedcne
sign the	dccljc
sign the consen	fddndd
sign up	ebldeh
signat	ccXkrZ
signat .	eabcqd
signat on	dcaogc
signed	afSktZ
signin	eekeed
signs	rbcbdd
silenc	sdbcdZ
silenc .	ndeced
simila	cckcdk
since	Wredde
since the	ekfeec
sincer	icagld
sir	laeeeg
sister	edndec
sit	ifbjdd
sit down	gidfee
site	ddZmdj
site .	ecceem
site interv	ecaqdd
site interv .	ecaqdd
situat	edjhed
six	egdaem
six people	eheaej
size	feedgi
skills	gkaedh
skills align	feefei
skills align more	feefei
skills and	eldeed
skills and experi	eldeed
skills most	hkcdfd
skills most closel	hkcdfd
sleep	llbccb
sleep on	lmbacb
sleep on it	lmbacb
sleeps	eanfed
sleeps .	eanfed
slides	YVosaY
slippe	dpaded
slippe .	eoaeed
slot	cZYxbb
slot for	feeife
slow	cwXddY
small	cbphdX
so	fgbcfl
so everyt	elfeeb
so everyt is	elfeeb
so far	ercecY
so far .	ercecY
so hang	enceec
so hang tight	enceec
so i	cSpddl
so i can	eZkhgd
so is	ehYcpb
so it	eXccdu
so it is	eaeddo
so it will	gZdeen
so many	eccefm
so many talent	fddffj
so much	edhdei
so much for	edhdei
so our	dqlXbY
so please	djdcei
so sorry	eceifi
so thank	ffhffc
so thank you	ffhffc
so that	haambi
so that is	jccbel
so that we	fddndd
so the	ecccli
so there	hhccdj
so there is	hhccdj
so they	gabdpc
so we	ebYdgq
so we are	dkddeh
so we can	hddjee
so we will	edddel
so we would	eadcjl
so you	mbgceg
so you will	keeefe
so your	fceffk
so your applic	fceffk
social	fclcee
social media	fclcee
social media .	gamdef
softwa	ffhcge
softwa engine	fgicgd
softwa engine .	dhjchc
softwa engine has	hbiefe
softwa engine openin	ffdffi
sold	ehjdde
solici	eZrdec
some	Yvibaa
some of	edijed
some point	hncbdc
some point .	incbdc
some stage	cmedee
some time	dvaVdc
some time before	elddee
somebo	cZXaY1
somebo else	mebdhd
somebo else .	mYceek
somebo who	ecccep
somebo who has	fdcceo
somebo will	djieec
somebo with	dacbZw
somebo with a	dccceo
someon	jURiby
someon else	iUXgio
someon else .	macedi
someon else but	dceclh
someon from	djbkcd
someon from our	fqccda
someon whose	ebeeem
someon whose skills	feefei
someon will	iZeled
someon will call	dcemfd
someon with	eYbdcs
someth	YqenWa
someth .	avbcZc
someth else	edrddW
someth for	bkbkcd
someth for you	dhckde
someth to	dgdiee
someth you	blYncc
soon	csdgba
soon .	brjabZ
soon as	flYldb
soon as i	bndeee
soon as possib	cebpdc
soon>date	uZaedd
soon>date>you	gdejee
soon>hear	cleeee
soon>hear>you	cleeee
soon>them	gpacdc
soon>them>hear	cleeee
soon>will	hcdkee
soon>you	chcidh
soon>you>will	gdejee
sooner	gbdhei
sooner .	hceefi
sorry	iacabs
sorry .	gWZecv
sorry but	eaeeen
sorry for	ncdbdh
sorry for the	oedcdd
sorry that	fbbedp
sorry to	fUnbdm
sorry to hear	edqeeY
sorry to inform	fdeffj
sorry to say	fclfed
sorry to tell	feeefi
sorry wrong	emddec
sorry you	feneea
sorry>answer	dfZcdq
sorry>answer>you	ebdeen
sorry>away	drbdeZ
sorry>bye	edqeeY
sorry>chosen	ddmede
sorry>closed	ebgeel
sorry>date	iiedfc
sorry>give	eciefh
sorry>hear	ecpeea
sorry>hear>you	ecpeea
sorry>hold	eboded
sorry>joy	fccden
sorry>joy>news	fccden
sorry>match	ecdeem
sorry>match>not	feeffi
sorry>news	dkXbdo
sorry>news>you	faeeen
sorry>not	Zebbcv
sorry>not>chosen	deeeej
sorry>not>joy	fccden
sorry>not>news	fdeffj
sorry>not>them	bcjefj
sorry>not>you	elceed
sorry>others	daZder
sorry>post	dYUca2
sorry>post>closed	febffl
sorry>refuse	dbbdeq
sorry>said	fcceem
sorry>step	fjfffc
sorry>them	fbebbq
sorry>them>closed	ecjeeg
sorry>them>not	drdeeX
sorry>them>them	gcdfek
sorry>them>will	oVfddj
sorry>wait	gfddei
sorry>will	lgcbcf
sorry>will>not	bgbddo
sorry>you	bdfaau
sorry>you>chosen	fdneea
sorry>you>match	feeffi
sorry>you>not	dbhddm
sorry>you>refuse	dbbdeq
sorry>you>them	eceefk
sorry>you>you	feeeei
sort	ehhged
sounde	irZdcV
sounds	dYuYca
space	e0Kdea
speak	ddgeoZ
speak .	fZcepd
speak of	fcmeed
speak to	dmdicb
speak to two	fgejdd
speaki	efbghh
speaki with	efbghh
speaki with you	eeefie
spend	cdepcd
spend @s	ceemce
spend @s with	ceemce
spoke	ldedef
spoken	dgeeej
sponso	faaeep
spot	edbgel
sry	dakccl
staff	hlcced
staff will	emcdee
stage	fiWnZh
stage .	hfYgdj
stage of	eidkeb
stage of our	fdelee
stage of the	eleefc
stand	palZdb
stand .	qbhZdc
standa	ebWceu
standa of	fdcefl
standa of applic	fdcefl
stands	eefcpZ
stanme	hddgdh
stanme counci .	cfdjeh
stanme counci recrui	jcided
start	dcVhyX
start ?	ecbdpd
start date	dgcapd
start date is	dhdejd
start in	dddbod
start in @d	dddbod
start interv	feekee
start on	YcYVzd
start on @d	adZWwd
start the	eddodd
start the backgr	fddndd
start>again	eXqeed
start>date	VViN7c
start>date>if	bhddle
start>if	bhddle
start>offer	feddke
start>offer>will	fedeje
start>step	fbekfe
start>them	edbcoe
start>will	fcdiie
start>you	cbdhme
starte	eeidge
starti	bZYazb
starti @d	daadsc
starti on	ffeeje
starti on @d	ffeeje
starti salary	feddke
starti salary will	fedeje
starts	bW0UUi
starts on	feobae
starts on @d	feobae
statem	bZdrcg
status	bmYebm
status .	coceed
status at	diladc
status at any	diladc
status of	gkbdef
status of your	gkbdef
status under	dmYkec
status under consid	efbnec
stay	cUrfbi
stay in	ecieei
stay up	eddkeg
stay up to	eddkeg
stays	dljcdZ
step	bhkmcX
step i	eZpdec
step is	edaqec
step is a	edaqec
step we	feeiee
step we ask	feeiee
step would	drcZed
step would be	drcZed
step>again	ccehek
step>again>date	ccehek
step>answer	plZecW
step>answer>date	ncebee
step>ask	ghdhec
step>away	ecneed
step>chosen	ebecgo
step>date	dVa2ab
step>date>them	bnbhfb
step>decide	dkdcei
step>free	cbdqde
step>free>date	ddeldf
step>give	iibidc
step>goon	amhcee
step>joy	ecdlfd
step>match	eciXeo
step>me	cYrhdY
step>meet	gqkWcZ
step>meet>them	emdeec
step>news	qhaVdh
step>news>date	uadYed
step>news>them	gdfdfj
step>not	eXbhdq
step>others	ededem
step>post	gehhce
step>post>away	ecoced
step>post>them	jfbeeg
step>receipt	dekeed
step>review	dgnidV
step>step	YeV1Zb
step>step>date	akcheg
step>step>meet	emdeec
step>step>step	dcepdd
step>them	bnWmcf
step>them>ask	gifcfe
step>them>chosen	fdeegi
step>them>date	Xjaqdc
step>them>not	gdfdfj
step>them>them	gjdfed
step>them>will	emdbeg
step>wait	dlcjea
step>will	ftYdca
step>will>answer	bwbaea
step>will>date	gecled
step>will>meet	eneZee
step>will>not	eceefl
step>you	dcUqbm
step>you>will	ejeefe
steps	dhqbdY
steps .	etYbed
still	Z+OjZV
still being	dqccea
still being consid	dpddeb
still compar	eieefe
still discus	emcdee
still discus .	emcdee
still in	kkccdc
still in the	kkccdc
still interv	fscbeZ
still interv other	gpcceZ
still no	embeed
still open	cjWqdb
still open and	eocedc
still review	ekedee
still under	erbbec
still under consid	erbbec
still very	fieefe
still very much	fieefe
still waitin	Ypeeee
stop	eXobdj
stop .	faieei
stoppe	dQmccq
stoppe all	edleec
stoppe for	fZnefd
stoppe for the	fZnefd
store	edgheg
straig	jjQidk
streng	edacep
strong	cfTZdy
strong .	feeefj
strong match	eldeed
strong match for	eldeed
study	gYZtea
su	ecoeeb
subjec	cXpYrW
subjec to	edabtb
subjec to a	ffeeje
submis	igmZda
submis is	kihbeb
submis is comple	keibec
submit	ddokbZ
submit .	bgsadZ
submit succes	hfkcdb
submit succes .	ighdeb
submit your	ehckdf
submit your applic	ejdgdg
subscr	ZdtZec
succes	hbkbej
succes .	kdicdd
succes and	feecld
succes and we	feecld
succes applic	dmZecj
succes applic will	dodeea
succes applie	dfrZcb
succes applie to	dfrZcb
succes backgr	feeeld
succes backgr check	feeeld
succes candid	nVeeej
succes candid will	oXffff
succes in	gbdden
succes in your	fddefl
succes on	ddgeej
succes on this	eecefl
succes submit	ggnbeZ
succes submit .	ggnbeZ
suit	eZdpde
suit you	ecendd
suit you ?	fdekee
suitab	dbXcjq
suitab and	eibdlb
suitab openin	fcdeel
suitab openin for	fdeffj
suited	fdeffj
suited to	fdeffj
suited to the	fdeffj
suits	dYbudd
suits you	edcnee
suits you .	eedjef
suits you ?	eedkee
summer	dbjajh
summer intern	ecddji
summer intern .	ecddji
suppor	feYgen
suppos	oiVlaW
suppos to	flXobY
sure	htTddW
sure you	fdelde
surpri	lceeee
survey	bduUfe
survey .	eelYie
survey about	dfjeef
survey about your	dfjeef
suspen	eaudcZ
system	YnjhdZ
system .	fdncec
system design	eddlee
table	bhddme
take	YnXgmb
take @s	S0aZdc
take @s .	TzaZdc
take a	ercbdb
take a look	endced
take a while	eldeed
take as	dpcddd
take as long	dpcddd
take home	ebWudb
take it	ibdmea
take our	bloYbb
take place	eeejee
take some	eieefe
take some time	eieefe
take the	ebdckj
take this	feeief
take us	hmaddd
take us @s	Ytadee
take you	bKZZ1i
take you on	fceeel
take your	fdeefj
take your applic	fdeefj
taken	fXiZZs
taken you	dblddj
taken you out	ddmeed
takeov	ebneed
takes	vbdgZX
takes .	dmdeee
takes @s	tYbbdd
takes place	gdcmdd
takes place on	gdcmdd
takes the	kfbged
takes the time	kfbged
takes up	nbdffe
takes up to	nbdffe
taking	coeYfh
taking longer	hrZceb
taking longer than	hrZceb
taking part	eejbfi
taking the time	dhjeed
taking your	edeefk
taking your applic	edeefk
talent	dcfgek
talent acquis	ehaggh
talent commun	dchjef
talent commun to	eddkeg
talent people	fddffj
talent people was	fddffj
talent pool	eeeefj
talk	ddkodV
talk .	egbncb
talk about	dkcfic
talk about the	dcdgle
talk to	gjZpYa
talk to financ	epdcbe
talk to you	eZcrdd
talked	cVsZoV
talked about	dRrbpW
talkin	iinbcX
talkin to	incccc
talkin to you	incccc
talks	ejhjXe
talks .	flelXc
tallow	jXhigd
tallow and	jXhigd
tallow and reed	jXhigd
task	dcXudc
teache	dbefii
teache of	dbefii
teache of maths	dbefii
team	fhddfh
team 's	ikecdd
team .	gdhjhY
team and	fndced
team and get	gldded
team enjoye	emdded
team from	bjdiee
team has	dXjcgm
team has chosen	edeejg
team has decide	fdeefi
team i	cXbhds
team in	ebened
team is	clmbdZ
team is being	ebmffd
team is still	emcdee
team reads	jladec
team reads every	jladec
team so	epccec
team takes	kfbged
team takes the	kfbged
team wants	dgeeej
team wants to	dgeeej
team was	eddcoe
team was unanim	eddcoe
team will	epZdcf
team will be	defkde
team will contac	endced
team will not	faeefm
team will reach	ejeefe
team will review	jkcced
teams	cXepci
teams .	dbZqee
techni	fdbscZ
techni .	idjeec
techni interv	egclec
techni interv with	eecmed
techni screen	aaeqee
techni screen .	aaeqee
teleph	gjdfgc
tell	ibfjhY
tell me	jRfred
tell me when	ebekeg
tell us	bZhpdc
tell you	cmhZga
tell you .	hmecda
tell you anythi	djjcdc
tell you that	caciki
tell you when	dleeee
tellin	dhofcY
tellin us	fcsedX
tellin you	ebeiei
tempor	ecoeeb
tempor on	edleed
tempor on hold	edleed
ten	eeejfe
terms	aXmYuY
terms and	bcrbdb
terms and condit	bcrccb
test	XTU4Yl
test .	dUUnbv
test by	bddoee
test by @d	deelee
text	nXnZcc
text me	sadbdd
text you	idfeff
than	rlUccd
than @d	sWcgfc
than @d .	sXddgd
than expect	hrZceb
than expect .	hrZceb
than the	idffff
than the @d	idffff
than we	ekehea
thank	felccg
thank you	felccg
thank you .	dduYcb
thank you again	edbfen
thank you for	fekdcg
thanks	basbcj
thanks .	dexZZU
thanks again	fdffei
thanks again for	fdffei
thanks for	aawabf
thanks for applyi	ebgmdf
thanks for coming	hccefk
thanks for interv	ehcbfm
thanks for sendin	ecrcdb
thanks for the	gYrZce
thanks for your	dekfde
thanks>again	fcdfel
thanks>again>you	eddeem
thanks>answer	ZhkmdZ
thanks>away	emZgee
thanks>away>post	elbhed
thanks>bye	ibeheh
thanks>bye>them	jbdjef
thanks>bye>you	ffiffd
thanks>date	cjdbfk
thanks>decide	ffhffc
thanks>free>you	eidddj
thanks>joy	eckeef
thanks>match	iekcdd
thanks>match>them	iekcdd
thanks>meet	Xinadh
thanks>meet>date	egedfi
thanks>meet>them	Ynddei
thanks>not	dXZdgs
thanks>papers	delidb
thanks>post	edjhce
thanks>review	hdhhfb
thanks>review>you	gcigfb
thanks>start	hbjcci
thanks>step	mabbcn
thanks>step>post	ickgdb
thanks>them	ehicdg
thanks>them>date	dmccff
thanks>wait	hqXadf
thanks>wait>wait	fdddfl
thanks>will	ecnheY
thanks>you	fdldcg
thanks>you>again	edbfen
thanks>you>answer	aellda
thanks>you>away	eoZeef
thanks>you>bye	ibeieg
thanks>you>decide	ffhffc
thanks>you>match	iekcdd
thanks>you>meet	eedcem
thanks>you>papers	dfgjdc
thanks>you>post	dfjhce
thanks>you>review	gcigfb
thanks>you>start	hbjcci
thanks>you>step	ncdbcj
thanks>you>them	eiicdg
thanks>you>wait	esYadf
thanks>you>will	ecnheY
thanks>you>you	ehjdcg
that	eficff
that .	UyaWai
that all	dmgceb
that change	eckffe
that change .	eckffe
that fits	fcdjfg
that fits your	fcdjfg
that i	jXbkhf
that i offer	feeeje
that is	emfaha
that is not	bkmgdX
that is that	dbcceq
that it	eYceer
that matche	fddeel
that matche your	fddeel
that might	ecnhcb
that might intere	ecnhcb
that one	ebneed
that only	dodeea
that only succes	dodeea
that other	eddeem
that other applic	eddeem
that our	dkhded
that suits	fedkee
that suits you	fedkee
that the	bZYYlt
that the team	eadejk
that this	fdbeem
that was	hXyYYZ
that we	eedeel
that we are	eddcen
that we can	eeclcg
that we do	fiefee
that we have	eekdef
that we will	aheeek
that will	dndefb
that work	eeeiff
that works	edegke
that you	gZkdkd
that you are	eebdlh
that you comple	feeiee
that you have	fZiekd
that you want	idkeae
that you will	dZbcpj
that your	hgjccd
that your applic	edkfdd
that your docume	jihZcd
the	gfcegh
the #	eceden
the # intake	eceden
the @d	4WaceY
the @d .	5aUbcX
the @d ;	mfdced
the @d ?	eeelde
the @d and	pjbWfc
the @d please	geddke
the @d they	radedc
the @d when	iceeeh
the @s	yUcddd
the @s .	uVdded
the @s and	hcegeg
the above	eaZkem
the above time	edcmee
the agency	ecodcd
the agency .	ecodcd
the answer	rhTXal
the answer was	YnXcdl
the applic	cqaidZ
the applic .	ekeeee
the applic form	fddkee
the appoin	iiccfe
the assess	aidlee
the attach	cYZksb
the attach docume	edccoe
the attach form	feclee
the backgr	ddcqcd
the backgr check	ddcqcd
the bakery	ebafqc
the bank	mdfded
the bank holida	mdfded
the best	cUmkka
the best .	edneeb
the best and	feifff
the best for	ealeef
the board	yZTeed
the board .	lldbca
the board did	ameeef
the board has	dZdekk
the board meets	qbdced
the board on	hcembe
the board signs	rbcbdd
the board wanted	edeeYp
the board will	gmddeb
the boss	ljVYal
the boss .	boeded
the boss says	igeeee
the budget	hkYdbk
the cards	fleedc
the cards but	fleedc
the case	cZdtbe
the case study	hbfife
the ceo	adXube
the cfo	endcdd
the checks	ebdlhd
the client	bpYgah
the client .	acbldl
the closin	lcddeg
the closin date	lcddeg
the coding	cbcsdc
the coding challe	dcenee
the commit	ejXahl
the commit has	elbcdi
the commit will	eldeed
the compan	ecpeea
the compet	eZWddu
the compet for	fcdeel
the consen	edcpbd
the consen form	edcpbd
the contra	YcaS1d
the conver	ecdgek
the counci	cXXbpm
the counci .	daZcsc
the crew	bdbmid
the cto	eccodd
the cut	dgXYbu
the cut off	ecZceq
the data	ebeeem
the day	pYbcla
the dean	eqXced
the decisi	cmYeck
the decisi @d	eleefc
the decisi to	eeeefj
the delay	kbedei
the depart	cmfhda
the depart will	emeded
the deputy	ebcdhl
the desk	fddled
the desk .	fddled
the direct	YtXnbV
the docume	fbdgel
the earlie	Wsecee
the employ	edceel
the enclos	eeeaoe
the end	eQidcs
the end .	eWpeed
the end of	hYYgep
the end we	edeeel
the factor	efmcec
the fair	denbee
the file	edaqec
the final	aVXyaj
the final interv	ddepea
the final round	eabpdf
the financ	eekeec
the first	Xqbfhd
the first .	dfkcef
the first round	cmdgee
the first sift	ejcaek
the first stage	ddardd
the first to	ahbbod
the follow	eelibc
the form	dddobd
the formal	edeele
the full	eacioa
the full time	ebddqb
the green	lcdcie
the green light	lcdcie
the guy	dfdeek
the head	eeekee
the head of	eeekee
the heliop	fedffi
the heliop recrui	fedffi
the high	emdeec
the high volume	emdeec
the hiring	lqZbbc
the hiring commit	hieefc
the hiring depart	ejeefe
the hiring manage	jpUfbf
the hiring proces	eejefe
the hiring team	gmZddf
the holida	ekeefd
the house	cabcds
the house .	cabcds
the hr	kjaded
the idea	eddfel
the idea of	eddfel
the intere	dfffei
the intern	ebedaq
the interv	hgfcbi
the interv .	gbbgem
the interv for	gfjgdb
the invita	cdcode
the invite	eamged
the invite .	eamged
the job	bZXVzi
the job 's	bUZZos
the job .	bcTa0b
the job is	djZdna
the jury	hWbdar
the lab	ccened
the lab .	ccened
the lady	uaacbd
the last	crbeba
the last interv	iefeff
the latest	tYYeee
the latest .	tYYeee
the lead	dcjdnY
the lead role	feeeoZ
the letter	cbcbua
the letter .	feeeje
the letter is	ccccta
the level	fdeefj
the level we	fdeefj
the line	fddefl
the link	cYfvca
the link below	ecfled
the link to	cainec
the list	ebddeo
the manage	ilVgdf
the manage ;	jiceed
the manage is	emadeh
the marath	dbvYYc
the market	eYcodh
the marlow	eeldee
the matter	esYcea
the meanti	jbmbdd
the meanti feel	dhieee
the meanti follow	fclcee
the mechan	ebkeef
the mechan engine	ebkeef
the merger	ecneed
the merger .	feieee
the mix	eodced
the mix .	eodced
the moment	dnmZdX
the moment .	drhZdX
the moment and	feiffe
the money	dbbcgo
the mornin	feejee
the names	eabqef
the names of	ebboeg
the near	cpbeed
the near future	cpbeed
the new	hkfbeb
the new direct	dkfeee
the new plan	kceefe
the next	igZjbh
the next part	ecdefl
the next round	djahdh
the next stage	jacgdk
the next step	cqVmcZ
the next steps	gencda
the next thing	fcelee
the night	dXdlqY
the night shift	dZdmlb
the number	dkbdgg
the number of	elcdeh
the nurse	eicife
the nurse positi	eicife
the offer	WgZV3X
the offer is	aeeeof
the offer letter	effdjf
the offer stands	edddpa
the office	ciracZ
the office .	egkbee
the office assist	embefe
the one	dhoZcb
the one who	hYsdeW
the one you	ecgefj
the online	fedkfe
the online assess	fedkfe
the onsite	dceiei
the onsite .	dceiei
the openin	dldddh
the origin	efdjef
the other	cXXafy
the other candid	andeef
the other one	ecdeem
the others	dwbcdW
the others have	emdeed
the outcom	ftYYbf
the outcom .	YzcZca
the outcom by	lddefe
the outcom in	keeefd
the packag	ecegje
the panel	gjWhci
the panel 's	ideefg
the panel felt	eddceo
the panel has	ejeehc
the panel will	diehee
the paperw	dSebwe
the part	ebddqb
the part time	ebddqb
the partne	fjajdd
the partne .	jdeeeh
the phone	lUbYvZ
the phone .	nacdid
the phone with	iefeeg
the plan	diUedp
the plan .	diUedp
the plant	ecqaeb
the platfo	ebdden
the portal	eedele
the positi	cZgZnj
the positi .	gpbfca
the positi has	eXcdcu
the positi is	aaibqd
the positi of	fbgZsY
the positi reopen	eclffe
the post	cbkakg
the post .	bZdcpi
the post has	egodba
the post of	gajekb
the proced	femdec
the proces	dkdXao
the proces .	cTobdn
the proces can	cmdeee
the proces of	khceed
the progre	dobeed
the progre of	dobeed
the projec	djhdcf
the qualif	emcdfe
the qualif candid	emcdfe
the questi	deemde
the radio	ndeced
the radio silenc	ndeced
the recrui	fjfaak
the refere	gbhclc
the refere are	iefeef
the region	eeeieg
the reorga	ecleed
the requir	djahdh
the requir .	edeeel
the requir of	eocfec
the requis	cZjccp
the requis is	fejeee
the requis was	cddeen
the rest	caihdi
the rest of	caihdi
the result	sjYXbc
the result .	lcedfe
the result on	wTceee
the result within	ieefff
the review	jqXfdY
the review .	eneefa
the review is	eiefff
the review of	enagec
the right	efbcdo
the role	bdbchp
the role .	dgZcpc
the role has	ebgedl
the role is	dgodeZ
the role of	eddfgj
the role to	feeeck
the role when	fdkfed
the role you	eldeed
the rumour	eneecc
the runnin	cdneee
the same	efegjb
the same team	fefekc
the schedu	ddelee
the school	abXeva
the screen	eneced
the search	cdrddb
the search is	fdjffd
the search while	ebmffd
the second	eZddeq
the second round	fbeefm
the select	fkjZcc
the select board	docadg
the select proces	dhndeX
the senior	ecedpb
the shortl	nlcdaZ
the site	difeff
the slides	dYsdda
the spot	edbgel
the standa	fdcefl
the standa of	fdcefl
the stanme	jcided
the stanme counci	jcided
the start	dmbeib
the start date	eeeeke
the status	gkbdef
the status of	gkbdef
the subjec	dYubcZ
the succes	ebZecs
the succes candid	fcefek
the table	bhddme
the takeov	ebneed
the teache	feeefj
the teache of	feeefj
the team	dhbdgk
the team 's	elfcfe
the team .	gbhlgZ
the team and	gldded
the team enjoye	emdded
the team has	edcdik
the team i	cXbhds
the team is	dmiaeb
the team wants	dgeeej
the team was	eddcoe
the team will	efddek
the techni	Zkdkee
the terms	fefeie
the test	bgWhcq
the test .	eaYaeu
the time	ijfecc
the time being	enfceZ
the time to	hghfdc
the time you	eiceei
the top	dpZdce
the tough	eedefj
the tough decisi	eedefj
the train	eYseeY
the traine	aZTZbz
the trust	ecoehY
the truste	fdecob
the two	idhdeg
the two of	jdedeh
the univer	feejge
the vacanc	cjXdcp
the veldt	fdjefe
the veldt mobili	fdjefe
the verdic	nceede
the very	pVaado
the very latest	qbebed
the vote	sZcbde
the wait	neddde
the way	ehddei
the weathe	eZsbbb
the whole	lUobiZ
the whole team	dcnhcb
the works	epafdc
the works counci	epafdc
the worksh	cngbed
the worksh .	dngaed
the writte	dcbjld
their	kQueWf
them	WkvfYW
them .	dkVccn
them @p	dYxcZX
them @p .	dYxcZX
them for	cxVYaa
them i	dYvddX
them on	dcofdc
them>again	hmYfbh
them>again>answer	gZoeec
them>again>date	vVYbck
them>again>me	glecdd
them>again>step	cgbned
them>again>you	ohZccf
them>answer	mjcbdd
them>answer>answer	cqZdef
them>answer>date	qeicZX
them>answer>give	ihddfe
them>answer>if	dbpeec
them>answer>me	mjeUYj
them>answer>news	mgddec
them>answer>not	dYjclh
them>answer>others	ecddbp
them>answer>review	eieefe
them>answer>soon	cpcded
them>answer>sorry	eldefd
them>answer>them	dggibf
them>answer>you	mlaceb
them>ask	clVnch
them>ask>answer	dbfclh
them>ask>date	uZbYdf
them>ask>if	dZeoee
them>ask>me	eqchZb
them>ask>meet	emcedd
them>ask>papers	dXaybb
them>ask>them	bxbYcb
them>ask>you	cYYzhY
them>away	dXxZcf
them>away>away	cdoded
them>away>date	fYtcbd
them>away>not	bdjjee
them>away>them	eZbZmm
them>away>will	eciied
them>bye	afeZip
them>bye>chosen	eeacgo
them>bye>hold	edkeed
them>bye>them	daoZbj
them>bye>wait	ebmffd
them>bye>you	cYXdnp
them>chosen	aZZXrs
them>chosen>goon	ecdeem
them>chosen>me	dbaalm
them>chosen>others	dWmcan
them>chosen>them	eaadeq
them>chosen>you	afVU3b
them>closed	befWZu
them>closed>date	dagddo
them>closed>post	elWdam
them>closed>them	fgdekd
them>closed>you	eZrbdd
them>date	yZbgdY
them>date>answer	fodcdc
them>date>date	lfXnca
them>date>decide	tTdcdi
them>date>if	diegef
them>date>them	ohcXcg
them>date>will	maladd
them>date>you	rcdcec
them>decide	utTVab
them>decide>again	Ypeeed
them>decide>chosen	duZdda
them>decide>date	xdbXZc
them>decide>goon	eldefe
them>decide>them	oeebdd
them>decide>you	fWYZmo
them>free	khcggY
them>free>date	lcdged
them>free>review	kfbged
them>free>them	fidffe
them>free>you	egdidf
them>give	cndfiZ
them>give>answer	emaeee
them>give>me	edcnde
them>give>news	enadef
them>give>offer	ecacrd
them>give>papers	ehdeie
them>give>receipt	hckdee
them>give>step	dlchde
them>give>you	egnWlZ
them>goon	cfcgel
them>goon>goon	dcYbeu
them>goon>others	ebZcet
them>goon>them	efejee
them>goon>you	cablij
them>hear	imcddc
them>hear>date	ojbWhZ
them>hear>if	fWllde
them>hear>them	draace
them>hear>you	Zikjda
them>hold	bT3Zae
them>hold>bye	dYueeZ
them>hold>goon	feiefe
them>hold>post	edtedV
them>hold>them	fanfed
them>if	cUplde
them>if>them	dchmdc
them>if>you	eekgcc
them>joy	bYdfud
them>joy>answer	bZZjtY
them>joy>give	ebZctd
them>joy>joy	ecllZb
them>joy>meet	eYiidi
them>joy>news	ckdfeg
them>joy>offer	ecdcqb
them>joy>you	cYndnZ
them>match	fZWidt
them>match>date	camieb
them>match>match	efeeei
them>match>meet	dkdhdd
them>match>post	edeeej
them>match>them	ifccej
them>match>will	eadjek
them>match>you	cYaknd
them>me	aYXlrg
them>me>date	UXXmnl
them>me>hear	wacZad
them>me>news	gdiefe
them>me>offer	dYargZ
them>me>papers	bUfmoY
them>me>post	dddcod
them>me>said	didcdk
them>me>step	aWqcal
them>me>them	YnYemb
them>meet	ifVpee
them>meet>again	mjYecd
them>meet>date	nZbggd
them>meet>match	jbcefj
them>meet>me	baawaa
them>meet>them	Ylcobb
them>meet>you	ZdXzad
them>news	qgbYdf
them>news>date	ueaZca
them>news>free	radced
them>news>goon	eeeefj
them>news>review	dgngeX
them>news>them	Zvbccc
them>news>will	jbfgff
them>news>you	ctbfcX
them>not	bkdacp
them>not>answer	Uirecd
them>not>ask	fZeceo
them>not>chosen	fZbeeq
them>not>closed	ewceeQ
them>not>date	YubgeZ
them>not>decide	dneeeb
them>not>give	bpeeeb
them>not>goon	dfiZdl
them>not>hear	cpkcdX
them>not>if	faofec
them>not>joy	efcdel
them>not>match	fceeel
them>not>meet	edZZet
them>not>news	amiddb
them>not>not	enceec
them>not>offer	ebdeWu
them>not>others	ejbeeh
them>not>post	eacddq
them>not>receipt	ebcmef
them>not>review	eZcces
them>not>soon	gdejee
them>not>step	eapced
them>not>them	feaccp
them>not>wait	cUobdm
them>not>will	jZbaat
them>not>you	coXalg
them>offer	aaZdye
them>offer>date	dbpdea
them>offer>me	dbcbsc
them>offer>offer	fhedie
them>offer>others	eddedm
them>offer>post	feeeck
them>offer>them	cZddoi
them>offer>you	ccYZth
them>others	ebbcbw
them>others>post	ediela
them>others>them	dlnceW
them>others>will	ddfcem
them>others>you	emYabo
them>papers	cdcmjc
them>papers>me	dbdtac
them>papers>papers	feeiee
them>papers>them	elaWqb
them>papers>will	fkeeed
them>post	cYcaqn
them>post>closed	geZeem
them>post>date	bdaddr
them>post>hold	edleed
them>post>not	ebdeen
them>post>others	feeffi
them>post>them	hZjcjd
them>post>will	fceekg
them>post>you	dZbenj
them>receipt	gepbbc
them>receipt>receipt	fijcdb
them>receipt>you	ghrbaY
them>refuse	dalZWs
them>refuse>answer	dbdeen
them>refuse>chosen	dodeea
them>refuse>me	dZaccu
them>refuse>offer	ebpeUk
them>refuse>them	feeefi
them>refuse>you	goXddh
them>review	goZdch
them>review>date	oYdged
them>review>goon	edddme
them>review>others	ebsdeV
them>review>review	jiddec
them>review>step	ejdffe
them>review>them	ahcdem
them>review>you	klYhcc
them>said	nibVkc
them>said>date	2WaaZZ
them>said>not	bUqdbi
them>said>them	gxZZbX
them>soon	eqaccf
them>sorry	bgdabt
them>sorry>answer	eZceeq
them>sorry>give	eciefh
them>sorry>not	eZcder
them>sorry>them	dciedk
them>sorry>you	cieZZp
them>start	bgbljd
them>start>date	aeYfsc
them>step	dtgdYa
them>step>answer	sZdZee
them>step>date	YXhubb
them>step>them	dreYed
them>step>you	eldeee
them>thanks	dbhfam
them>thanks>free	eieeeg
them>thanks>you	dbhhal
them>them	fnZcei
them>them>again	fncded
them>them>answer	bocdee
them>them>ask	esZZdd
them>them>chosen	eXbcse
them>them>date	WnWlkZ
them>them>decide	dpdddc
them>them>if	ekcgdd
them>them>match	dablao
them>them>me	gldcdd
them>them>meet	kpbXca
them>them>news	cpdaee
them>them>not	cegcbm
them>them>offer	edeefj
them>them>others	pcZafh
them>them>papers	dccceo
them>them>post	eacelh
them>them>review	ercdeY
them>them>sorry	ejeeee
them>them>them	cfclch
them>them>will	fhbeif
them>them>you	bnWhYj
them>wait	bwgYba
them>wait>review	fedffi
them>wait>them	doYcdh
them>will	hjZfgf
them>will>again	mefcce
them>will>answer	qlbbdZ
them>will>ask	dpecec
them>will>away	dXZdcv
them>will>chosen	acbWrk
them>will>date	nnbUYc
them>will>decide	rhbaba
them>will>free	dkcghc
them>will>give	ZoWiic
them>will>goon	fhYqXf
them>will>hear	ocWrXa
them>will>hold	eabdcr
them>will>if	icieed
them>will>joy	bZhfkj
them>will>match	bhWknZ
them>will>me	fRVmog
them>will>meet	coVoYg
them>will>news	mjaacg
them>will>not	Xsbbdl
them>will>offer	cqaVoa
them>will>others	dZcjcn
them>will>papers	cYkraa
them>will>post	ddiedi
them>will>refuse	ebZcdr
them>will>review	frXecd
them>will>soon	ebkeeh
them>will>start	eYctce
them>will>step	andhed
them>will>thanks	bddped
them>will>them	jigZbg
them>will>will	kqaccY
them>will>you	iaZepd
them>you	ffbfig
them>you>again	dlcldY
them>you>answer	tWYhag
them>you>away	jfeefe
them>you>bye	ecfdem
them>you>chosen	dglhiV
them>you>closed	ecqedZ
them>you>date	dhUomW
them>you>free	eahika
them>you>give	eecmee
them>you>goon	diYglb
them>you>hear	hkbadj
them>you>if	eWcidq
them>you>joy	edeeek
them>you>match	cYbnbp
them>you>meet	cYbbxd
them>you>news	gbdaqc
them>you>not	ibehef
them>you>offer	blaYne
them>you>others	cihibe
them>you>papers	ekcdic
them>you>post	daeZva
them>you>refuse	cZrbdd
them>you>review	dgleec
them>you>start	hbjbeh
them>you>step	cqhbda
them>you>thanks	fmgcdb
them>you>them	cndclX
them>you>wait	ijhceb
them>you>will	cceidl
them>you>you	ibahgi
then	ktbbaX
then .	Yokbdc
then i	ikecec
then i will	fleced
then you	kdedff
then you will	kdedff
there	cnfebg
there .	dfcdel
there are	fdgeei
there are other	fdeffj
there is	fpcdcb
there is a	klYhgX
there is been	bqcdec
there is intere	drZdee
there is no	behfck
there is not	eXiden
there is nothin	dZrefb
there might	cneddd
there might be	cneddd
there on	Zahsaa
there on @d	Zahsaa
there we	dkagge
there we are	eieehe
there we confir	ekdeff
there we know	efdife
there were	eVUdew
there will	dfhedi
there will be	dfhedi
there yet	flfeec
theref	fcdfdm
these	jahgfd
they	icVbjo
they are	ilVjiU
they asked	ehdied
they chose	dcccep
they come	jdfeef
they come back	jdfeef
they decide	eifeee
they did	fVteea
they did not	fVteea
they do	bfYeep
they do not	bgabcr
they gave	decjid
they gave me	decjid
they had	btaddb
they have	bXgdqe
they have put	cYsbjY
they hired	eabecr
they make	dnebee
they need	eobgcb
they offere	dZabvb
they offere me	dcecoe
they picked	ecacas
they reckon	sWVZYo
they said	nTPZmr
they said they	jhedcd
they said yes	bZcdtb
they told	YhYcct
they told me	YhYcct
they turned	ebaddp
they turned me	ebaddp
they want	iVUpjd
they want me	dcdklb
they want to	dhcYuW
they want two	edencd
they went	dZYcdu
they went with	edeeek
they were	ddpdeZ
they will	gukVaT
they will be	boeedd
they will let	pcdcde
they would	gpZZlY
they would be	jkdcdd
they would have	kgeded
they would let	keedde
they would like	Tacguc
thing	nUYvZX
things	hzUabY
things .	dlcged
things are	gsYbda
things are taking	hrZceb
things have	dpaded
things have slippe	dpaded
things to	ehiefd
think	ciUZko
think .	hddYoe
think about	duYebY
think about it	dwZbbW
think and	geedje
think of	gbdden
think of us	ebdeen
think you	djZlce
think you would	djZlce
think your	eaabet
thinki	cnXcoZ
thinki about	ejZdpX
thinks	bdqbec
this	fedccp
this .	fjgffb
this ?	ecoXeh
this any	fdciei
this any furthe	fdciei
this becaus	echgeh
this becaus you	echgeh
this email	chlgdb
this email as	djggec
this email confir	ecmded
this is	ekiacg
this is an	djkdda
this is not	eceefk
this is to	igfbdg
this job	dZcjco
this job .	ebaldk
this link	fedjee
this link to	fedjee
this mailbo	fhhfec
this mailbo is	fhhfec
this messag	hbpbeb
this messag .	iejbgc
this messag finds	fcncdd
this occasi	daYddv
this occasi .	ecZdeq
this occasi we	eeeeej
this occasi you	fcedel
this offer	eeedmd
this offer is	feeeld
this one	ecbdep
this openin	feeffi
this openin with	feeffi
this over	edleed
this over .	edleed
this point	fideff
this positi	dZicdp
this positi .	ecceen
this positi and	eedeek
this positi has	febffl
this positi is	ecleef
this positi was	feeefj
this post	dmTebm
this requis	ebhdek
this requis .	fdceem
this role	dYjcbp
this role .	eZgccq
this role and	eideeg
this role has	fedffi
this role is	echffg
this stage	elcdef
this team	dXpeef
this team is	dcmefc
this time	dTVfc3
this time .	dWZccz
this time we	ebZces
this up	fnbded
this up again	Ypeeed
this vacanc	edceem
this was a	eeeefi
this will	fiefff
this will be	fiefff
those	ekZedk
though	jTRhcx
though .	lfaceh
though and	efaaep
though on	ebcsZd
though we	fdedkf
though we have	feeefj
three	bflYXp
three .	dVaUcz
three questi	ccnedd
thrill	cYjZtZ
thrill that	ebccrd
thrill that you	ebccrd
thrill to	eddcpb
throug	WpXhig
throug .	dXcmlf
throug all	dpagec
throug all applic	dnahec
throug our	esbagY
throug the	dmdcfd
throug the proces	fieffe
throug them	epcfeY
throug to	bXbmbp
throug to the	dZcico
tight	imaddc
tight .	enceec
til	idheee
till	ifejcc
till @d	kadkde
time	dhbheh
time .	YrYbao
time ?	fdeled
time @p	eeffei
time @p .	eeffei
time and	egfdej
time before	djcald
time before you	eieefe
time being	enfceZ
time for	eddmee
time for a	eddlee
time one	ebddqb
time that	fedjee
time that suits	fedjee
time to	gehjdb
time to apply	dhjeed
time to call	fedjfe
time to review	kfbged
time we	ebZbhr
time we are	feeffi
time works	edcmee
time works for	edcmee
time you	fhcddk
timeli	jwRdeX
times	cZhqdb
times @d	ddlfed
times that	eeeiff
times that work	eeeiff
timing	dwXceX
tips	dbuZcZ
tips for	dbuZcZ
tips for your	eelded
to	feeige
to #	eaYjpb
to # .	eddled
to .	egldec
to @d	bhdlec
to @s	qZcefe
to a	eYeddq
to a change	ebbeep
to a friend	cYcZds
to a satisf	ffeeje
to a techni	ekfdfe
to agree	hcehge
to all	qZfced
to all applic	mccffe
to an	cjiXek
to an addres	eapdec
to an assess	enfYfe
to an intern	eadfeo
to an interv	elcceh
to anothe	eccddq
to anothe candid	fddedl
to answer	hfbgid
to answer any	gicgde
to apply	cfjcdj
to apply .	dglddc
to apply again	ededek
to appoin	ecZZmn
to appoin you	feeaod
to arrang	bdatec
to arrang your	baaued
to ask	Ymbmcb
to attend	ecbeen
to be	lfdjdZ
to be .	lXaeem
to be @d	mjbcda
to be able	rfdcac
to be consid	bUkwcW
to be in	dmceee
to be part	hgiebe
to be patien	hledeb
to bring	cWlamh
to bring you	ebdXqi
to call	accmdk
to call .	fedjfe
to call you	addjel
to check	djiddd
to check out	dhieee
to choose	eddlee
to choose a	eddlee
to close	jXcddo
to close the	eadeen
to close this	kbdeeh
to come	mnbbeV
to come back	uYdZdd
to come in	hdedej
to comple	damhdd
to comple your	edoZee
to confir	eeYjmb
to confir our	fdcdme
to confir that	ifibgb
to confir your	edcdoe
to consid	ecdden
to consid your	fdeefi
to contac	idbieg
to contac us	idbheg
to contin	egXnee
to contin with	feaned
to data	ednced
to data analys	ednced
to date	eddkeg
to date on	eddkeg
to decide	hsZbbX
to decide .	nceeec
to declin	eZYdet
to discus next	eieefe
to do	cXjuZX
to do a	cbcscd
to do anythi	ickefc
to do at	eYtceZ
to email	ecmdee
to email .	ecmdee
to extend	ecdgmd
to extend an	fdehid
to extend to	ffeeif
to fill	ebbkcm
to fill .	fdcedn
to fill out	feejef
to financ	epdcbe
to financ about	epdcbe
to find	eidfeg
to finish	oiabcd
to finish the	endbee
to follow	dWZZvc
to get	jjcjaY
to get to	eddmde
to get you	mcecfe
to give	ZcXlgl
to give feedba	dleeef
to give you	dbdebq
to go	YbXkav
to go ahead	feeief
to go furthe	dhedej
to go in	ebacdt
to go on	aedmci
to go throug	dceden
to hand	eddlee
to hand in	eddlee
to happen	Ykiddh
to happen with	cZkdek
to have	ZkhTsa
to have an	bldeeg
to have met	eZtdca
to have you	dhcbpb
to hear	kcieaf
to hear from	gpacdd
to hear you	edqeeY
to help	fdjged
to hire	cXbWvg
to hire you	dZcYpk
to inform	oTaegn
to inform all	pacdee
to inform you	iVbfhp
to interv	Zsbgcc
to interv .	eodaed
to invite	cYcpdi
to invite you	cYcpdi
to it	ehbgck
to it .	ehccdk
to join	cZkXsb
to join us	dbmalc
to join veldt	eeedke
to keep	dbcedq
to keep in	eceeem
to know	ehekZf
to know .	bldcdk
to know you	ddjice
to learn	cfjgee
to let	lYfdfi
to let you	dcgdgk
to look	ecidfj
to make	eaYfqh
to make a	hlccdc
to make the	eedefj
to make you	dXccsg
to me	hlbZmY
to me .	hgcboX
to me you	keeeed
to meet	hcfpaa
to meet the	gchlbb
to meet you	ieekcb
to move	fjXmce
to move ahead	fdeefj
to move forwar	dhbgej
to move you	ecerdY
to not	eedefj
to not contin	eedefj
to offer	dfbbim
to offer you	dgbbil
to our	Yehkgd
to our assess	daeqde
to our databa	ehnbdc
to our gradua	edeamh
to our needs	feeefi
to our office	edhiee
to pause	ebneec
to pause the	ebneec
to pick	oYdjcd
to pick someon	oaedee
to prepar	deekfe
to presen	bcdsbd
to procee	bWZrXr
to procee .	ccckdk
to procee with	ecdden
to progre	dcdiej
to progre your	ddejfg
to pursue	ebader
to pursue other	eddeel
to put	dckfef
to reach	fhWpce
to reach out	fibgef
to read	dilcdc
to reappl	edeefk
to reappl in	edeefk
to record	djcjed
to record a	fmeaee
to record your	dccoee
to reject	ejeffd
to reject anyone	ejeffd
to report	eikdeZ
to respon	fqYded
to respon .	Ytadee
to respon to	mccffe
to review	lcaghd
to review each	kfbged
to run	eocfcb
to say	hbXWjr
to say .	dtYdba
to say no	jZeefj
to say that	fbkeeg
to say the	edceem
to say we	eabdog
to say yes	ebbbin
to say you	dddeji
to schedu	hfcied
to schedu a	fedjee
to schedu an	ihddfe
to see	enegac
to see a	eledde
to see if	fedked
to see you	dfoZde
to send	ccmhbd
to send a	ddnecd
to set	cWY0ca
to set up	dZawdb
to sign	deeige
to sit	jcdhee
to sleep	lmbacb
to sleep on	lmbacb
to somebo	dYdcer
to somebo else	ecceik
to someon	dZbdip
to someon else	feeelc
to speak	ecjkdc
to speak of	fcmeed
to speak to	efekdd
to spend	ceemce
to spend @s	ceemce
to stage	fdekee
to start	dccene
to stay	cXlgcj
to stay in	ecieei
to stay up	eddkeg
to stop	fafcen
to submit	dddoed
to take	cXdnig
to take it	edeneb
to take the	ecdbfn
to take you	ecedob
to talk	dcbpjX
to talk .	ecdnee
to talk about	dkcfic
to talk to	hebobb
to tell	cbbepg
to tell you	cdbgkh
to the	dkaldf
to the board	hddmbd
to the client	enbcdf
to the depart	djckeb
to the final	dZbudb
to the high	emdeec
to the hiring	hjcged
to the mechan	ebkeef
to the next	hbXhcp
to the nurse	eicife
to the office	epbbed
to the onsite	eefjee
to the partne	jeeefe
to the recrui	ekeefe
to the role	eddeel
to the teache	feeefj
to the team	hlZYlc
to think	doZblY
to think about	eradca
to this	gifffc
to this email	djeiec
to this messag	jfgbgd
to turn	edZbds
to two	eddidj
to update	nbfddd
to url	fgided
to us	feckee
to us .	feckee
to view	eckcjb
to wait	oeceea
to welcom	eajhia
to welcom you	eajhia
to what	kjYddg
to withdr	ectddW
to withdr .	edmeeb
to work	gZerbb
to work with	ickfbe
to write	emXbbl
to write on	bsYcec
to you	poZbdZ
to you .	crZhfa
to you @d	xYdXdd
to you as	dleeee
to you at	iocadc
to you by	pZccjc
to you shortl	ejeefe
to you when	ejeefe
to you with	bhejee
to you within	ndecee
to your	fdjceh
to your applic	eceeem
to your career	ffhffc
to your profil	heigea
tobias	igaief
tobias i	efeefi
tobias thank	hhZjef
tobias thank you	hhZjef
tobias thanks	eblceg
tobias thanks for	eblceg
tobias we	kgadgd
tobias we are	feefie
tobias we enjoye	ekbfff
togeth	jbmbga
togeth and	hcoadc
togeth with	hdefid
told	hlsSWc
told anythi	dobded
told i	auZdcb
told me	cmfWam
told me i	Xkcedm
told the	kbjded
told them	aQ7acR
told them i	dYvddX
told to	jcdcan
told you	emcdee
told you @d	Zpcdee
too	cbyVUc
too .	eckedg
took	jTyYXc
took anothe	ebidZn
top	dpZdce
touch	fmache
touch .	dmccaj
touch about	feeefi
touch about other	feeefi
touch by	qZZide
touch by @d	qZZide
touch if	dkgded
touch if that	eckffe
touch soon	coceee
touch soon .	dmceee
touch to	eieefe
touch to discus	eieefe
touch when	dfkeed
touch when it	eclffd
touch with	abdcrd
touch with you	cmeeee
tough	daVcev
tough decisi	eedefj
tough decisi to	eedefj
train	gaqcfY
train was	ibmefZ
train was not	ibmefZ
traine	dYWacw
transc	dXYzaa
transc .	eZavab
travel	amkhaY
travel .	dohddZ
travel costs	eedkee
travel so	kladec
travel so there	imadec
trial	ceZpdg
trial day	ddblei
trial shift	egcked
troubl	feeiee
trust	cZldgj
trust and	fecefk
truste	fdecob
try	ehddei
try again	ehddei
turn	gcZbdr
turned	efpfbY
turned down	coikdR
turned me	ebaddp
turned me down	ebaddp
turns	dfeefj
two	eaYzXg
two .	nVXkam
two minute	cXthdY
two minute to	eekefc
two more	gpcZbf
two of	ijYkcc
two of our	edaped
two of you	jdedeh
two refere	cYY1aa
two refere .	daavcc
two refere from	dcdqbd
unable	dciccl
unable to	dciccl
unable to consid	fdeefj
unable to offer	feffdj
unanim	dZaayY
unanim we	eddbpe
unanim we want	eddbpe
unclea	lZehef
under	bqbece
under consid	djXidj
under consid .	dhYidk
under review	crddda
under review .	dlgfea
under way	ecmeed
under way nobody	ecmeed
unders	aXkfdo
unders .	ebfeel
unders our	dcegel
unfort	gfXbdr
unfort .	ehaeek
unfort it	nVddek
unfort the	dtcdeW
unfort this	fdbefn
unfort this positi	febffl
unfort we	ecdeem
unfort you	dedeem
unfort you were	dedeek
unfort your	ecceen
unfort your profil	feeffi
univer	feejge
unread	ebqZcf
uns	ebpdec
uns bis	feiefe
unsubs	dcuZac
unsucc	dWRac1
unsucc .	ghZbdm
until	mZwVhU
until @d	kZnVmX
until @d .	nRlWoa
until @d ;	crcdea
until furthe	ebpced
until furthe notice	ebpced
until the	nUvZaX
until the @d	qSqZba
until the new	feiffe
unusua	fddffj
unusua high	fddffj
unusua high volume	fddffj
up	hjdfdd
up .	fmiZdc
up a	dfZmdg
up a call	embefe
up again	Yogeed
up again after	Ypeeed
up an	eakjcd
up an on	ecaqdd
up and	dcejfh
up for	djjfda
up our	djZici
up our minds	hmcdcc
up that	ildbeb
up the	cbdhem
up to	qcefca
up to @s	qZcefe
up to date	eddkeg
up to me	jmdddZ
up with	icdldc
update	loccbb
update .	nibaed
update at	emaeee
update at our	emaeee
update copy	fediff
update copy of	fediff
update cv	ecdnee
update for	lbfdff
update for you	lbfdff
update from	gpcdeZ
update from us	cldefe
update throug	fieffe
update throug the	fieffe
update yet	eldefd
update yet unfort	eldefd
update you	oedaee
upgrad	dXubec
upload	eajldd
upload a	eedlee
upload a copy	eedlee
upon	eeedmd
upon a	feeeld
upon a succes	feeeld
urgent	WZybcd
urgent matter	edleee
url	dcdodf
us	fffggc
us .	cgifhc
us ?	cbjUsd
us @d	ldedfe
us @d .	ldedfe
us @s	hpZbdd
us @s to	Ytadee
us a	bickef
us about	leiZed
us about next	eldefe
us again	ebdeen
us again .	fdeefk
us and	fcldef
us as	dbcZvd
us as projec	fefeif
us as sales	eefdjf
us at	dcnded
us by	jhchcd
us by @d	nceddf
us by email	cldefe
us for	ddnZdi
us have	ebeoee
us in	jhYkcd
us in the	gmbded
us know	Vbhipc
us know your	ceecne
us on	chkedd
us on @d	cmddfe
us on social	fclcee
us soon	cocceg
us soon .	cpdded
us that	fcmieY
us the	eeeief
us to	bcofZh
us with	hcaldf
us with any	idbheg
us within	sWdeee
us within @s	rYdeee
us your	febfgj
use	eYdpdh
use the	eahndb
use the link	ebilec
use this	fedjee
use this link	fedjee
used	ebdgel
using	feclfe
using the	feclfe
using the link	feclfe
usuall	qaccee
ux	dfjgfb
ux design	dfjgfb
ux design .	ddlfgb
vacanc	ZYjcat
vacanc .	ebmdef
vacanc has	eaYddr
vacanc has been	ebaeep
valid	feejee
values	efhdeg
veldt	nYmfdX
veldt mobili	oZgggZ
veldt mobili .	ocfchZ
veldt mobili recrui	fdjefe
verbal	cbbctc
verbal offer	cbbctc
verbal offer .	fdcdme
verdic	ocedde
verify	edfmea
verify your	edfmea
vers	ecneec
vers vous	ecneec
very	icVXbx
very latest	qbebed
very much	fieefe
very much in	fieefe
very strong	djddeh
very strong .	feeefj
via	heeehe
video	ZfXyca
video .	epdZed
video call	ccdoee
video interv	adatdd
video interv .	cebped
vielen	ecnded
vielen dank	ecnded
vielen dank für	feiefe
view	cfmXbl
view .	fmecag
view in	ddjcjd
viewed	chlced
visas	faaefp
visit	ceiedi
visit your	dejedg
visiti	ckkaed
volume	doabeh
volume of	dpbbef
volume of applic	ercbeb
volume of intere	fddffj
volunt	geeffg
vote	oRZZZu
voted	eaoblY
voted for	ecdelf
votre	ebqdeb
votre candid	ecneec
vous	ecneec
vp	egfgff
wait	xeZbcX
wait for	jjdeeb
wait>bye	fdpefX
wait>bye>review	fdpefX
wait>date	5NWabi
wait>date>them	lafeff
wait>decide	ekdffd
wait>free	gbdeel
wait>give	dqXceg
wait>give>news	epaeed
wait>hold	egiefc
wait>match	eZadeq
wait>match>them	eZadeq
wait>me	gaceen
wait>news	lnXbce
wait>not	egddej
wait>post	ecbeem
wait>review	cZncei
wait>review>you	fcceem
wait>sorry	elaeeg
wait>step	eYpcfe
wait>them	gzVXbe
wait>them>give	esZdec
wait>them>review	flceee
wait>them>wait	eldeed
wait>them>will	hjecee
wait>wait	dtYbdf
wait>wait>them	eoZbeh
wait>will	ighbee
wait>you	geXfkg
wait>you>will	jceefh
waitin	dnWdie
waitin for	dcbind
want	dXdirc
want it	eddend
want it .	eddemd
want me	cVaiio
want me .	eadblk
want this	gcbned
want to	cghgja
want to be	gchmad
want to go	dgdfei
want to hire	dbdbvX
want to see	bobkba
want to speak	fgejdd
want to talk	dZcojc
want to work	ickfbe
want two	edencd
want two refere	edencd
want you	bYcU4Y
want you .	cYbYxc
want you to	dbgapc
wanted	ZhdYXu
wanted to	akibdg
wanted to let	cmfeec
wanted you	dgbcdm
wanted you to	dgbcdm
wants	jXYwYc
wants to	icZqae
wants to meet	eZdrdc
wants to see	elceee
ward	feeehg
wareho	ejcefg
warm	fhgdfe
warmly	eceeel
was	fToVby
was a	cVlacr
was a pleasu	fhhgdc
was a real	eepaec
was cancel	cddeen
was extrem	fdcefl
was extrem high	fdcefl
was fun	ecuUeZ
was good	gcpcdb
was good to	hdjdee
was impres	eddgei
was impres by	feeffi
was not	iWXcdx
was not among	ibadfm
was not easy	fddffj
was not shortl	fbdfem
was not succes	fecffj
was really	edgdej
was receiv	ddkdeg
was submit	gfoada
was submit succes	igkddb
was the	cjrdeR
was to	Zsbccd
was told	fjdefe
was unanim	eddbpe
was unanim we	eddbpe
was very	feeefj
was very strong	feeefj
way	sWdbdi
way .	tXfZff
way nobody	ecmeed
way video	dffiff
way video interv	dffiff
ways	edbdeo
we	fgcegi
we acknow	ekjcdb
we acknow receip	fijcdb
we aim	tZbced
we aim to	tZbced
we apprec	gciccj
we apprec the	fceffk
we apprec your	hdjcch
we are	gnZcgg
we are an	iclddd
we are closin	fddffk
we are curren	ikceec
we are deligh	fdcend
we are excite	hfhdgc
we are finali	erZeeb
we are focusi	fccden
we are going	ibXicm
we are happy	ZZZlrb
we are in	csZcec
we are keepin	eieeeg
we are lookin	khbdef
we are meetin	ncddee
we are moving	ecbdfo
we are no	edaeen
we are not	ddabZw
we are offeri	fdeemc
we are please	babola
we are sorry	dYoddh
we are still	gyZabW
we are thrill	dZlcmb
we are unable	egcdcn
we are workin	enddec
we ask	hcamgd
we ask for	ieecie
we ask that	eedlee
we believ	fieefe
we can	bXbmil
we can do	faedqa
we can not	afcbfp
we can only	eebVcs
we can start	fddndd
we can talk	eZdqed
we choose	ohZToZ
we choose on	rbeZce
we choose you	dcbdsc
we come	cjddei
we come back	cjddei
we comple	esZdec
we comple our	fkddfe
we comple the	epaeed
we conclu	fdeefj
we conclu it	fdeefj
we confir	jcsWeY
we confir that	jgpZbZ
we confir the	dbmaid
we could	ehddej
we could not	fdeeek
we decide	khbcdh
we decide on	hbecel
we decide to	dncded
we do	haibgi
we do ?	eeqYfc
we do need	aeefme
we do not	maeYdm
we encour	feeffi
we encour you	feeffi
we enjoye	dfjddg
we enjoye gettin	dfjddg
we expect	jackbh
we expect to	qZddee
we feel	fddeek
we feel there	fdeffj
we filled	eceekf
we found	fecffk
we gave	djeeib
we get	ecdlef
we go	dkdjdb
we had	TkhYZr
we had an	edeefk
we had many	fddeel
we had over	emceec
we had to	eVreee
we have	ddebeq
we have a	bqcgcb
we have an	fddjfg
we have chosen	eZadmk
we have closed	eXZddv
we have comple	fceeem
we have conclu	eddeem
we have decide	dYYgfs
we have extend	ebdedo
we have filled	feeffi
we have found	eaXddt
we have got	dljYnT
we have had	fWibdq
we have made	eceeem
we have no	fbcefn
we have not	c8YddJ
we have noted	eascdb
we have offere	feeeck
we have one	hbcmed
we have paused	edpeeY
we have receiv	jjmZbY
we have select	edeeel
we have taken	ebmeee
we have to	dnVcbk
we hear	Zrccee
we hereby	eckbhe
we hope	hiXagl
we hope our	ebdeen
we hope to	itYacY
we hope you	gYcdjl
we invite	dddned
we invite you	dddned
we just	epedfZ
we know you	ffhffc
we like	kmeaeb
we look	diYkkb
we look at	dlZndZ
we look forwar	edddme
we may	cjidde
we might	eqdZed
we must	daWbdv
we must inform	eceefl
we need	iaXjbn
we need .	fcdeem
we need your	edekee
we offer	ebkeib
we receiv	deiddi
we receiv a	feeefj
we receiv an	edcefl
we receiv your	ecoedc
we regret	gdacYs
we regret that	dkceeg
we regret to	dbdeen
we requir	eYbdfs
we review	hbdidi
we said	madeeh
we said @d	oYeeee
we see	oXdiee
we see a	jcfeff
we shall	XoXgbj
we shall not	fXdces
we should	nXbocb
we should have	jdfeff
we should like	hcdked
we speak	egcXsb
we speak to	enecec
we talked	eareeY
we thank	dZidcm
we thank you	dajdcl
we think	daXacw
we think you	efbedm
we think your	eaabet
we want	aXWV8X
we want to	cldfgc
we want you	bWZU5a
we wanted	cldeeg
we wanted to	cldeeg
we went	jaacdo
we went with	kcceeh
we were	WeojXi
we were impres	eacpcg
we were lookin	eaaeep
we will	joZZge
we will be	feaaYq
we will call	fcleed
we will carefu	liddeb
we will come	ndeced
we will contac	ojcbdb
we will email	iYleee
we will get	ngccdc
we will give	oadeee
we will have	fleedd
we will inform	dobeed
we will keep	dvXbcd
we will leave	ebbedq
we will let	qgacdc
we will not	Xkadcq
we will pick	creadd
we will provid	emaeee
we will reach	dmfded
we will regrou	ekeeee
we will repost	fdkfed
we will review	eidied
we will ring	mcedef
we will see	cpbhcc
we will tell	jqeYda
we wish	eccfdn
we wish to	eedjeg
we wish you	ecdden
we would	adYmne
we would ask	diegee
we would be	aTdmrd
we would have	eaddWv
we would invite	eteXdb
we would like	cYZuoW
we would love	cYZhtd
we would make	cmecgd
we would only	fpeccc
we would rather	dbaabv
we would want	fgejdd
weathe	eZsbbb
websit	gcnadg
websit .	ddkceh
week	himadY
week .	himadY
weekly	hchffe
weighi	ewbbcU
welcom	aSdY3Z
welcom aboard	ebWdsc
welcom aboard .	ebWdsc
welcom have	ddqbdd
welcom have a	ddqbdd
welcom to	cXYZxf
welcom to apply	ededek
welcom to the	dabbtb
welcom you	eajhia
welcom you .	eddcnd
well	ccrYZl
well .	efobbc
well receiv	cbpdec
went	cRWUY+
went for	ebYbct
went to	daYbkp
went to someon	edcdjh
went well	cavZdX
went with	iZYcdq
went with someon	edbeen
were	ZYjcZv
were a	fldefd
were hoping	edceem
were hoping for	edceem
were impres	eacpcg
were impres by	ebcqec
were lookin	eaaeep
were lookin for	eaaeep
were not	hXbcdt
were not among	fcdefl
were not select	feffei
were not succes	ibeeej
were not the	feeeej
were our	dmceia
were very	eeceem
what	aZrkbc
what a	ebmbeh
what about	ddZped
what comes	dXxdcX
what comes next	eboeeb
what happen	dXwadZ
what happen next	edobec
what i	mjeZcc
what i can	eogadd
what is	decqbc
what is your	ffeief
what our	dYtbeb
what she	dodcee
what the	ckfaci
what they	eebgcm
what we	gcecdn
what we are	eibdek
what we need	fddefk
what works	eddmde
what you	ccXkpb
whatev	fdejcg
when	hndgdY
when .	eieffe
when all	igeefc
when can	ecdbpe
when can you	eddfke
when could	fbende
when could you	fbende
when i	Xshadc
when it	ggnddY
when it comes	higeeb
when it cvs	eboeec
when it will	fblffe
when she	eieffe
when she is	eieffe
when that	erYeec
when that is	eoYeee
when the	nkXZci
when there	byXcea
when there is	byXcea
when they	nddddd
when they are	ncddde
when this	fgldeb
when we	hhgfcc
when we can	eYmjec
when we have	djegee
when you	iUWuah
when you have	eaaseb
whenev	cdcqdd
whenev you	cdcqdd
whenev you like	cdcqdd
where	iahacl
where i	daqced
where i am	daqced
where we	bmabel
whethe	felkbY
whethe the	dbgmee
whethe the above	edcmee
whethe this	dWteeb
whethe you	mccgde
whethe you are	pceaef
which	kdejca
which all	leedee
which day	eedkee
which day suits	eedkee
which is	ebcgdo
which jobs	ecmeed
which you	jagdeh
while	bjiZcl
while .	endeec
while the	eYudea
while the team	ebmffd
while we	dsYbdf
while we comple	esZdec
who	emeXbk
who are	dlgbee
who are a	eeeefj
who has	edbcdq
who knows	ZvaceZ
who will	dhdcel
whole	kQubhY
whole team	dcnhcb
whole thing	qcfacd
whom	dadped
whose	eeXbbv
whose backgr	eZadcu
whose backgr is	fcdeco
whose experi	ehceej
whose experi is	feeefi
whose qualif	edeeel
whose qualif better	edeeel
whose skills	hjbceg
whose skills align	feefei
whose skills most	hkcdfd
will	lmZcfc
will be	qjWZgf
will be #	fedeje
will be @d	yWZcdY
will be a	djdfef
will be back	gZoeec
will be commun	kidced
will be contac	hqZbec
will be in	eoWelX
will be inform	fkcded
will be invite	dubYec
will be joinin	daccqf
will be kept	eddefl
will be made	tWddfe
will be notifi	nmabdY
will be the	dleeee
will be told	mecded
will call	ZfojdZ
will call you	dlYmdc
will carefu	liddeb
will carefu consid	liddeb
will chase	atcbcc
will check	gldded
will check with	gldded
will come	nigZdZ
will come back	gkibeb
will contac	koZfdZ
will contac you	kmZfda
will decide	kgdedd
will decide .	cmdeed
will decide by	oYffef
will do	dYanld
will do .	dYanld
will drop	oddcee
will drop you	oddcee
will email	gYkejd
will email you	iYleee
will exist	cYreee
will exist @d	dZoeee
will find	kcebje
will find a	kcebje
will follow	dkYfmb
will follow .	edbjje
will follow up	fldcee
will get	rdfdca
will get a	nbefec
will get back	jjcfcb
will get in	ledeee
will get our	kdedee
will give	uXccdc
will give you	rZdcdd
will have	2YbXca
will have a	gldced
will have an	xUdbcd
will have our	pcdcee
will hear	rkXbda
will hear from	kmZced
will inform	dobeed
will inform you	dobeed
will keep	gkWabo
will keep you	hxWabZ
will keep your	fceefk
will know	tgaWbc
will know .	ncebee
will know by	nhcace
will leave	ebbedq
will leave it	ebbedq
will let	pmYZcb
will let me	pcdcde
will let you	moZacb
will look	cpeeea
will look at	dnbfed
will make	encddc
will meet	ZkZrda
will need	dkdiea
will need to	dkdiea
will not	cdeacs
will not be	cYhZcu
will not go	ecdefl
will not have	ijdeea
will now	gpbdea
will now be	hkddec
will pass	ibdkde
will pick	creadd
will pick this	Ypeeed
will ping	apedec
will ping you	apedec
will provid	emaeee
will provid an	emaeee
will reach	endddc
will reach out	epdbec
will reach you	eefiff
will receiv	miZded
will receiv a	pbbfee
will receiv an	dndcee
will regrou	ekeeee
will remain	fZiefj
will repost	fdkfed
will repost the	fdkfed
will revert	lgeced
will revert .	iieced
will review	ilafdb
will review it	gjcffe
will review your	jgdged
will ring	gTdtdd
will ring you	bcenee
will see	Ztaiab
will see .	eocddd
will see you	bddoee
will send	baavdb
will send more	eaemff
will send the	eedige
will send you	dbenee
will shout	blaeej
will start	fblffe
will take	hZWaub
will take a	endced
will take as	dpcddd
will tell	nndYca
will tell you	jqeYda
will then	cgfiff
will think	ebdeen
will think of	ebdeen
will update	hmccec
will update you	iiecee
will write	gecmbd
will write to	igedee
will>again	gocdce
will>again>answer	gZoeec
will>again>date	hededj
will>again>step	bleged
will>again>you	kjbgdb
will>answer	lnaecc
will>answer>answer	ftXbec
will>answer>date	0Xabca
will>answer>give	ihddfe
will>answer>if	cXpddj
will>answer>me	rYcaal
will>answer>news	mhccec
will>answer>others	feeefi
will>answer>papers	ddehje
will>answer>post	emaeee
will>answer>review	eieefe
will>answer>soon	fnbddd
will>answer>step	goaced
will>answer>them	Webwbb
will>answer>you	lnbccc
will>ask	ajYlbi
will>ask>ask	edeeek
will>ask>give	ehcjed
will>ask>you	dccidk
will>away	eZcfbr
will>bye	akXbcq
will>chosen	ckcXme
will>chosen>you	dhcYki
will>closed	eWbdfs
will>date	4ZXedZ
will>date>answer	anajed
will>date>date	ibeiee
will>date>if	mZcbke
will>date>match	deelee
will>date>sorry	bjeied
will>date>them	ljahba
will>date>will	bsYZcg
will>date>you	hcekde
will>decide	tnZXZY
will>decide>again	Ypeeed
will>decide>date	sXdedd
will>decide>them	ofeZed
will>decide>you	kdfdee
will>free	chdpdY
will>free>you	dblkdb
will>give	eoXiha
will>give>answer	elahee
will>give>date	dmefeb
will>give>me	feeief
will>give>papers	eicfhd
will>give>step	gqabdd
will>give>you	akbcob
will>goon	cjegdh
will>goon>goon	ejadej
will>goon>meet	ebemee
will>goon>them	eZcenh
will>goon>you	egaidj
will>hear	qpYcba
will>hear>date	whZWZa
will>hear>if	gmcbee
will>hear>news	nfcddd
will>hear>not	dleegc
will>hear>soon	cldeee
will>hear>them	kpYbdc
will>hear>you	dXZyZe
will>hold	dmaabl
will>if	eejYjf
will>if>post	fZlfff
will>if>them	hgecci
will>if>you	hYffnc
will>joy	bXfijj
will>joy>match	feeked
will>joy>meet	fakcek
will>joy>news	cjeedi
will>joy>you	ebgkhc
will>match	ZfcugX
will>match>match	emdefd
will>match>you	aUZpqY
will>me	iXdkhf
will>me>answer	bedeme
will>me>date	rcbToa
will>me>hear	rbccbd
will>me>news	ldeeee
will>me>not	ifeeee
will>me>papers	eeecne
will>me>them	Yanmbd
will>me>you	hdidfe
will>meet	cjZmgd
will>meet>again	dqfbda
will>meet>date	bbcoge
will>meet>me	efdmcd
will>meet>step	dtbbdc
will>meet>them	eeeVsc
will>meet>you	aeWzac
will>news	yeYZce
will>news>answer	edeeel
will>news>date	zcZaca
will>news>free	nceded
will>news>me	gjeeee
will>news>not	kceffe
will>news>them	hkdded
will>not	cndadk
will>not>answer	Vijfdi
will>not>chosen	jlaeeb
will>not>date	lmZedV
will>not>give	brddeb
will>not>goon	ddlbdi
will>not>hear	Zrbeed
will>not>if	faofec
will>not>me	hbceem
will>not>meet	fideeg
will>not>news	aleffe
will>not>offer	eeeeZo
will>not>review	bTlber
will>not>step	egddfj
will>not>them	chjefd
will>not>wait	sWceed
will>not>will	Zqgdeb
will>not>you	cgZalk
will>offer	apXjdd
will>offer>you	cgbcmg
will>others	fWadav
will>papers	cZdpib
will>papers>bye	fdeefj
will>papers>date	deeeke
will>papers>me	ddepbd
will>post	bXfdpj
will>post>closed	geeeei
will>post>date	bddfdo
will>post>you	ekedcg
will>receipt	gbcleg
will>receipt>date	hddked
will>refuse	ebZcdr
will>review	cmbeci
will>review>answer	diidec
will>review>date	eXqefb
will>review>goon	efadfm
will>review>them	bscdea
will>review>you	jkaede
will>said	kbgeee
will>soon	aqibdb
will>sorry	Zichej
will>start	aSefza
will>start>again	fblffe
will>start>date	adcUxd
will>start>them	daccqf
will>step	buXmbb
will>step>date	bcdpee
will>step>news	iefeff
will>step>step	fjfcff
will>step>them	ZreZee
will>thanks	bddoef
will>thanks>you	bfdode
will>them	ghZige
will>them>again	ejbcej
will>them>answer	ahXlck
will>them>ask	ecdmed
will>them>bye	bnZcdk
will>them>date	raWmZb
will>them>decide	hldddd
will>them>goon	eldefe
will>them>hear	jfecge
will>them>meet	hZdnfd
will>them>news	edeefk
will>them>others	jjeefa
will>them>soon	ekdefe
will>them>sorry	ckeeee
will>them>step	chejee
will>them>them	gdeked
will>them>will	xaYZbi
will>them>you	gVdxaZ
will>wait	tgdacY
will>wait>date	uVdeeb
will>will	nqXYcd
will>will>answer	thWZdb
will>will>date	Uvcbed
will>will>hear	eldeed
will>will>meet	escdba
will>will>news	mbeeee
will>will>not	cuadeY
will>will>them	dgccem
will>will>you	ckfffe
will>you	gfaihd
will>you>again	cxZcbX
will>you>answer	kaWtYd
will>you>ask	fedkee
will>you>chosen	dmcgdd
will>you>date	xPZoZe
will>you>free	amcmeZ
will>you>give	dbdpde
will>you>goon	ambejd
will>you>hear	lpZacb
will>you>if	bnbbcl
will>you>match	dejnbZ
will>you>me	efeief
will>you>meet	bZXdzc
will>you>news	kkcbcc
will>you>not	qjZbea
will>you>offer	cicXli
will>you>papers	edZmeh
will>you>post	eZcava
will>you>review	dhejed
will>you>soon	amlcca
will>you>start	dccXud
will>you>step	dZdpdg
will>you>them	eWYfol
will>you>will	aidegj
will>you>you	bYinch
willin	fedkdf
willin to	fedkdf
wir	dZtcdb
wir haben	ecmded
wir haben ihre	ecmded
wir melden	ebpdec
wir melden uns	ebpdec
wish	beeedo
wish i	eadceq
wish to	bejigb
wish to be	fdpefX
wish you	eagddo
wish you all	edoeea
wish you every	fddefl
wish you luck	fdcefl
wish you succes	fejefd
wishes	dfZfne
with	ddbkdl
with a	aeXgbt
with an	jhYcej
with an intern	ecdfem
with an update	lkZbee
with anothe	ecbdfo
with anothe candid	ecbdfo
with any	iebief
with any questi	iebief
with candid	eeeefj
with candid who	eeeefj
with financ	mbedfe
with great	feeeje
with great pleasu	feeeje
with hr	eiefee
with it	csccda
with it .	csccda
with limite	fdkeee
with limite access	fdkeee
with local	eceeel
with me	YoYXYp
with me .	YoZYZo
with more	eXbcft
with more direct	fccden
with next	djeefe
with next steps	djeefe
with no	cdmeee
with no access	cdmeee
with one	ekgfeb
with ostrav	decdne
with ostrav optics	decdne
with other	eacdeq
with other candid	fdeeek
with our	fbXwad
with our decisi	mafefe
with our direct	dajked
with our hiring	ebatdc
with regret	danbdf
with regret .	ecpceb
with someon	ejbdej
with someon else	edbeen
with the	bgckeg
with the boss	boeded
with the hiring	fhdide
with the outcom	pcebee
with the rest	fdcefl
with the result	dodcec
with the role	ecdeen
with the team	ceZoai
with the whole	deekee
with them	ZinTek
with two	edaped
with two of	edaped
with us .	hdecgh
with us and	fcldef
with you	Zgbpee
with you .	ebcbkm
with you about	ekeeed
with you and	edejdg
with you on	fdeefk
with you once	dkeefe
with you we	ekfded
with your	bWbpdn
with your applic	eZVidt
with your candid	feeffi
with your permis	ecdkeh
with your phone	fedjfe
withdr	aT1aZe
withdr .	ecqdgY
withdr and	ecjedh
withdr at	fdkefd
withdr at your	fdkefd
withdr from	edieeg
withdr from the	edieeg
withdr the	ddbecp
withdr your	deofda
withdr your applic	deofda
within	3QYfde
within @s	3SZgda
within @s .	1TYicb
within @s and	mddeee
within @s of	padcee
within @s to	ddjgee
within the	rUabdn
within the @s	tWdded
withou	gXbedr
withou making	ecdfel
withou making an	ecdfel
woche	edkeee
woche bei	edkeee
woche bei ihnen	edkeee
won	eXpbeg
word	nfnabT
word .	mfdddc
word from	hkbefc
work	dTfvde
work .	edkefd
work ?	ddelee
work at	eYoiea
work before	edelef
work before @d	edelef
work for	cacree
work for a	daemfe
work for you	dedmee
work out	eWgddr
work permit	elbkea
work we	fdeefj
work we conclu	fdeefj
work with	hajbjd
work with us	hajajd
worked	eabidn
workin	dxZcdW
workin on	enddec
workin on it	enddec
workin throug	ekdefe
works	bgbrfa
works .	edefke
works ?	fddlde
works counci	epafdc
works counci has	epaddc
works for	eccoee
works for you	eccoee
worksh	cngbed
worksh .	dngaed
would	ahZmhf
would @d	bZdsee
would @d at	cddmee
would @d work	daemff
would ask	diegee
would ask you	ejfeee
would be	biYffm
would be a	eecfdl
would be glad	fddeek
would be gratef	acdpfd
would be great	ebeiej
would be happy	dbjkbf
would be intere	jkdcdd
would call	cneedd
would call me	cneedd
would expect	lZehee
would expect to	lZehee
would fit	enbidZ
would fit .	ekdjeZ
would get	kgecee
would have	fWjYXu
would have loved	edeeXr
would hear	Vtdeed
would invite	ewdUcb
would it	cbehel
would it be	cbehel
would let	keedde
would let me	keedde
would like	ZWZwoa
would like a	caindd
would like to	cZapmc
would like you	bXbqnX
would love	bXYiqj
would love for	dceXtd
would love to	bXXoil
would make	cmecgd
would not	Z0ZbdV
would only	fpeccc
would rather	fYlZao
would rather not	dZkdek
would ring	igdeee
would suit	ecendd
would suit you	ecendd
would take	faegel
would want	fgejdd
would want to	fgejdd
would you	aYgrha
would you be	eddnec
would you let	feekde
would you mind	fdcjeh
write	gjZgYk
write on	gpYbdc
write on @d	crYcdc
write to	jegbdh
write to url	fejefd
write to you	khdced
writin	hZcbcr
writin to	edieff
writte	YXVvoZ
writte examin	efenbe
writte examin on	efenbe
writte offer	ebdepd
writte statem	daendg
wrong	XygWbZ
wrote	kfbcei
year	gZlafi
year .	fedfje
year and	fceefk
year from	eenced
years	effeie
yes	eOVi4a
yes .	aXXV4a
yes from	eZagra
yes or	pYZjha
yes or no	qYagia
yes to	bXWrma
yet	Z+WecQ
yet .	b0YddV
yet and	cleeee
yet but	fleeec
yet i	dpeeeZ
yet to	dtacca
yet unfort	eldefd
yet unfort .	eldefd
you	fceghf
you .	ccbhqd
you ;	agdpcc
you ?	cbbvbc
you @d	icenab
you @d .	ijdgbZ
you @d with	qZecee
you a	pVYigh
you a condit	ffedif
you a defini	ercdea
you a place	ebddjj
you a ring	eeekee
you about	bqdfcb
you about the	crZgdd
you accept	Zcajpd
you after	kpZada
you again	digbdi
you again .	dlmZda
you again for	edbfen
you all	ecqedZ
you all the	ecqedZ
you an	fiaeie
you an answer	jfeeee
you an offer	cjbakg
you and	bgkiad
you and hearin	dfjddg
you and one	ejaedi
you anythi	djjcdc
you anythi .	qSjeec
you applie	cbceZs
you applie .	efcddm
you applie to	edjeef
you apply	fbcidl
you apply again	fcdeel
you are	cgZpha
you are a	dsZXbf
you are among	eqcaee
you are intere	dXcsee
you are invite	jXcqcd
you are not	hcaXds
you are on	ogcgba
you are one	eodcec
you are our	fTYZ1Z
you are receiv	edihee
you are select	eoeaee
you are shortl	dgejde
you are still	duZdbb
you are the	dkcdjd
you are throug	bYbxab
you are welcom	dboacj
you are well	fiiedb
you as	dkebkc
you as soon	dleeee
you asked	naoYca
you at	ehfgZj
you at presen	fdeffj
you at some	jkdcdd
you at the	cljYeg
you back	fjegeb
you be	dkbkdc
you be intere	feeked
you but	dhTaas
you by	0RWXel
you by @d	zWdbda
you by the	yQdeee
you came	dabbds
you can	jgjbdc
you can check	diladc
you can count	obddee
you can expect	koYbdc
you can imagin	edeefk
you come	eabrde
you come by	fdejef
you comple	feeiee
you comple a	feeiee
you confir	ffdief
you confir your	ffdief
you could	edekee
you did	gYfaeq
you did not	eZeber
you direct	eoddeb
you direct .	emdefc
you do	bbdpaj
you do @d	bddpce
you do a	eeejee
you do not	fefbdm
you employ	eacdhn
you employ as	feddnd
you every	fddefl
you every succes	fddefl
you for	fejddg
you for a	eiaoba
you for applyi	cgkcYk
you for attend	ldlecY
you for choosi	ffhffc
you for coming	jdjbdf
you for comple	hiedfd
you for consid	gcigfb
you for explor	jbdjef
you for interv	kcdZfl
you for projec	feeife
you for speaki	egddfi
you for submit	ejdgdg
you for taking	cfkadj
you for the	cbeYpi
you for your	fgkdbg
you forwar	dadtdc
you forwar to	dadrdc
you free	ddbodd
you free for	eeeiee
you get	ladiee
you get a	kbdhee
you give	eadqdc
you got	ccaYxZ
you got the	edadrb
you had	hkddeb
you have	cXlkid
you have #	eanhbc
you have @s	eeclee
you have a	ebYrcf
you have any	capdee
you have applie	ecrcbb
you have been	bUTlwg
you have decide	edmeeb
you have got	gdejee
you have many	ffhffc
you have not	kaZZcr
you have passed	cdaqed
you have questi	fiafei
you have replie	eapdec
you have succes	deuYba
you have time	ebdpec
you have withdr	edoeeb
you hear	docdee
you hear from	eieefe
you here	feegei
you hop	deejef
you hop on	deejef
you i	eaedcq
you i am	fceegj
you if	Zubcec
you if there	eifeff
you if your	eiefff
you in	ZYadjt
you in @d	caebds
you in mind	fceeek
you in person	eamkca
you in the	bfamdh
you in this	fadeeo
you joined	ebhcmd
you know	jijZdb
you know .	ilbddc
you know once	cldeee
you know that	eVjdhl
you know the	oeccdd
you let	edjkbd
you let us	edkjbd
you like	bbbrjY
you like .	edeila
you luck	fdcefl
you luck with	fdcefl
you make	enedbe
you may have	gicgde
you may receiv	dfjfed
you mind	fdcjeh
you need	acdqde
you need to	acdqde
you no	fdpefX
you no longer	fdpefX
you not	nlZbea
you not be	jlaeeb
you of	jcddei
you of the	jcddei
you ok	ddelee
you ok with	ddelee
you on	gQTqrc
you on @d	jVatba
you on board	eceXre
you on the	dabfrc
you on this	fdedfk
you once	dhdjee
you once a	dkeefe
you our	kaieed
you out	dnikcT
you out of	ddmeed
you passed	eccnhb
you please	edcmee
you please share	fediff
you posted	ivWbbY
you posted .	eyWccZ
you round	eepaec
you round the	eepaec
you send	feekee
you send me	feeief
you shall	lcdbie
you shall have	mdecee
you shortl	ejeefe
you shortl .	ejeefe
you should	jjbbdf
you should receiv	obddee
you someth	cjdeal
you soon	ejdfee
you soon .	ejdfee
you start	edccpd
you start ?	fddgje
you start on	eeebme
you still	dScxcd
you straig	ncedee
you succes	fejefd
you succes .	fejefd
you that	bWZfnp
you that we	ebcdhl
you that you	dbbfli
you that your	cZckdn
you the	jWYcsf
you the @d	idfffe
you the answer	iideed
you the job	ecdeii
you the positi	fddeap
you the post	ecdcpc
you the role	feeekd
you think	gccbne
you this	eieldZ
you this time	fcemed
you to	bWfklh
you to a	edemed
you to an	ehebfj
you to apply	dedeem
you to arrang	deaqec
you to be	eciWpd
you to come	fbkahg
you to do	eZqfda
you to join	dacYwc
you to meet	eddodc
you to spend	ceemce
you to take	fbelja
you to the	eZcigl
you took	fcledf
you update	fieffe
you update throug	fieffe
you want	fanedf
you want it	eddend
you want to	hameah
you we	ehXYpg
you we will	dqdccc
you well	falccj
you well .	falccj
you were	gTVbiy
you were hoping	edceem
you were not	gXbcdt
you were very	eeceem
you when	anibdd
you when we	dleeee
you will	rkXaed
you will be	etXXjb
you will get	rcceec
you will have	uacadd
you will hear	riYbda
you will know	jmcZcd
you will need	ekehea
you will not	mYbdek
you will receiv	dnceed
you will think	ebdeen
you wish	ceejge
you wish to	ceejge
you with	Wscgdc
you with next	djeefe
you within	oadfed
you within @s	oadfed
you work	ededle
you would	debcbq
you would be	cYZgYw
you would fit	enbidZ
you would have	debckj
you would like	ddhdel
you>again	dhZebq
you>again>date	gcegei
you>again>meet	esbcba
you>again>step	cZeoeh
you>again>you	giZbel
you>answer	kcflbb
you>answer>answer	jcbldd
you>answer>date	uacfac
you>answer>if	eicefh
you>answer>joy	fedjfe
you>answer>me	jaejde
you>answer>news	iiceed
you>answer>papers	hZXtcb
you>answer>step	dccneg
you>answer>them	bfZscc
you>answer>you	ejhddc
you>ask	eXmlZg
you>ask>answer	ddneec
you>ask>ask	edeeek
you>ask>date	oaZhbg
you>ask>decide	edfkde
you>ask>give	dZawdd
you>ask>me	danfdf
you>ask>them	ebqace
you>away	dnYela
you>away>post	embefe
you>bye	eaiedl
you>bye>bye	fddeel
you>bye>thanks	ffhffc
you>bye>them	hZdidk
you>bye>you	eceddn
you>chosen	gdXgng
you>chosen>chosen	hcffeh
you>chosen>goon	fkcgee
you>chosen>post	ebaase
you>chosen>step	bgXuad
you>chosen>them	dbacjo
you>chosen>you	ijdaid
you>closed	eOpYbr
you>closed>review	eWheeo
you>closed>you	edpeeZ
you>date	pXZlee
you>date>answer	qadcee
you>date>ask	fefefi
you>date>free	edekee
you>date>if	kmeaZe
you>date>joy	fdjakc
you>date>news	xXcYed
you>date>not	jjaeec
you>date>step	hadnec
you>date>them	gddieh
you>date>you	eZcqed
you>decide	gZdjpY
you>free	cceocf
you>free>answer	eecmee
you>free>date	ccijeg
you>free>meet	ebcped
you>free>step	feeffi
you>free>you	egedej
you>give	chgobZ
you>give>me	ecdnee
you>give>papers	feejee
you>give>step	ekdfee
you>give>you	cfbreb
you>goon	ciYkek
you>goon>goon	ebcrcb
you>goon>others	emcdee
you>goon>step	gVZrcj
you>goon>them	fZgfld
you>goon>you	dsZced
you>hear	kmebcd
you>hear>date	kncbbZ
you>hear>if	codcee
you>hear>me	kVcbdq
you>hear>news	nfcddd
you>hear>soon	dkeefe
you>hear>them	kkdbdd
you>hear>you	fcncee
you>hold	dXrede
you>if	bsYchd
you>if>news	coceed
you>if>review	eiefff
you>if>them	dhddek
you>if>will	bkheed
you>if>you	hgYdqZ
you>joy	cXehhn
you>joy>again	ededek
you>joy>bye	edfcen
you>joy>date	ddqbdd
you>joy>free	fedjfe
you>joy>joy	ddqbdd
you>joy>match	feeked
you>joy>news	hceeej
you>joy>you	ebXmle
you>match	dchgcl
you>match>ask	fedjfe
you>match>date	cbrfdZ
you>match>match	goZddf
you>match>me	edXtea
you>match>meet	gedjee
you>match>not	eaZees
you>match>post	ggcfei
you>match>review	gqZfda
you>match>them	fcngbc
you>match>will	fgYfdm
you>match>you	ekbhee
you>me	iXeobg
you>me>answer	hediee
you>me>hear	camhde
you>me>them	eWcgdq
you>me>you	edihfe
you>meet	ceZokb
you>meet>again	ekegec
you>meet>date	abarbj
you>meet>if	fmdded
you>meet>step	coXibg
you>meet>them	bVgXxd
you>meet>you	eZipda
you>news	rbbZgh
you>news>answer	eeeefj
you>news>date	3RYZjc
you>news>not	edjdfh
you>news>step	ebdgel
you>news>them	cWqadj
you>news>will	hdejee
you>news>you	gceefk
you>not	iYaabx
you>not>ask	hbmdfa
you>not>bye	ebdfen
you>not>chosen	iZYbcv
you>not>date	rZdcdd
you>not>goon	eXgYet
you>not>hear	nhdcdb
you>not>match	eYZcev
you>not>me	hkdeeb
you>not>post	edceem
you>not>refuse	fodefZ
you>not>review	ebadfp
you>not>step	dZbdds
you>not>wait	nSmdef
you>offer	baVd3b
you>offer>date	clbcld
you>offer>offer	ffeeif
you>offer>papers	feedle
you>offer>them	emdjZc
you>offer>will	eicdkc
you>others	cmXfej
you>others>match	fdeefj
you>others>post	clibbg
you>others>them	eibedi
you>others>you	eieeee
you>papers	chbnhb
you>papers>bye	fdeefj
you>papers>date	acYvZg
you>papers>give	eocafd
you>papers>if	fedjfe
you>papers>offer	fedcle
you>papers>papers	edcodd
you>papers>post	fechhe
you>papers>receipt	ebnded
you>papers>review	edegfi
you>papers>thanks	efqZcc
you>papers>them	hwWWha
you>papers>will	ahbflf
you>papers>you	defhid
you>post	dYfboj
you>post>away	fedeke
you>post>bye	dekddg
you>post>closed	eddeek
you>post>date	maedZl
you>post>free	eieddi
you>post>not	emdfcd
you>post>them	ddkemX
you>post>you	fddeqX
you>receipt	hb0XcV
you>receipt>answer	edkfee
you>refuse	aXWibx
you>refuse>answer	edefek
you>refuse>step	cdaqed
you>refuse>them	doadhc
you>review	cpaibe
you>review>match	emcgeb
you>review>them	eoecdb
you>review>you	ghjfeZ
you>said	gancfc
you>soon	gkidcZ
you>soon>date	rYeced
you>soon>them	ejeffe
you>sorry	dbgcdq
you>start	cVcZyh
you>start>date	ZcWTyk
you>start>offer	fedeje
you>start>them	ebccrd
you>step	caXzbh
you>step>date	bbcsec
you>step>free	eefief
you>step>news	hbdben
you>step>not	eYdmeh
you>step>post	hbigcf
you>step>review	fdelee
you>step>step	cecncf
you>step>them	Yrdeed
you>step>will	bjcmeb
you>step>you	ebXldl
you>thanks	gglfcb
you>thanks>again	iceefg
you>thanks>you	felhda
you>them>again	ebdeen
you>them>answer	ededao
you>them>ask	dmabam
you>them>chosen	ecafjk
you>them>date	ckbhff
you>them>decide	jdecjd
you>them>give	drfaea
you>them>hear	edgjdg
you>them>joy	dcaikg
you>them>meet	ecbfoc
you>them>news	eceefl
you>them>not	elbbei
you>them>others	egblcf
you>them>post	fdffkc
you>them>refuse	ededfl
you>them>review	eohecX
you>them>sorry	eeideh
you>them>step	feeffi
you>them>thanks	iZhfeg
you>them>them	hcjech
you>them>will	Yibhhj
you>them>you	kUiebm
you>wait	hjdbfe
you>wait>bye	fdpefX
you>wait>date	lbeeff
you>wait>them	dtYadf
you>wait>wait	enZcei
you>wait>you	dabind
you>will	igbfef
you>will>again	cfdkeg
you>will>answer	hpaibZ
you>will>ask	dmcddf
you>will>date	jlZZhe
you>will>free	eaoeed
you>will>give	dmbhdd
you>will>goon	efcjeg
you>will>hear	oqXYbc
you>will>joy	feejee
you>will>match	cialcf
you>will>me	hjhdeb
you>will>meet	csfgZY
you>will>news	wVZbdi
you>will>not	kTibdo
you>will>post	daZkfn
you>will>review	cmdidb
you>will>start	aWdcyb
you>will>step	fcdmed
you>will>them	mcfbZl
you>will>will	knYedb
you>will>you	jcgkba
you>you>answer	lakeda
you>you>ask	fekeec
you>you>away	ficefg
you>you>bye	fcaeep
you>you>chosen	cdaiqZ
you>you>date	gclbfd
you>you>free	dndeec
you>you>goon	gcigfd
you>you>joy	ecZeeq
you>you>match	bhpZdf
you>you>not	dgaddn
you>you>papers	cgemcd
you>you>post	cZmcmc
you>you>step	aZgreb
you>you>them	dedgdl
you>you>wait	dpeddZ
you>you>will	hhYdgj
you>you>you	cinddb
your	ddihef
your accoun	cbwcbZ
your accoun .	ednddd
your answer	aahqdd
your answer on	ieedfh
your applic	eficck
your applic .	gdgecj
your applic and	geifdd
your applic as	eZkdej
your applic did	eZceep
your applic for	gclccg
your applic furthe	eeeefj
your applic has	cbnadi
your applic is	gsRZbk
your applic number	ebneed
your applic on	edeefk
your applic reache	fhided
your applic status	efbnec
your applic thanks	fmgcdb
your applic to	cbicem
your applic was	hfddej
your applic will	cZWcew
your appoin	cVUZ4V
your assess	hYYqee
your attend	eeclee
your attend by	eeckef
your availa	dahobc
your availa .	eddmde
your availa for	eecmee
your backgr	dddhdm
your backgr .	dfjddg
your backgr and	eacoeg
your backgr at	fddeel
your backgr is	efcdem
your backgr shortl	eichee
your candid	gfgYan
your candid .	cZhddp
your candid accoun	ecncfc
your candid has	esUddc
your candid is	edbhek
your candid portal	ebqcec
your candid will	nbcdeg
your career	fefeei
your career .	fddeel
your career so	ffhffc
your case	dsXdeb
your certif	dekfee
your compen	feeeje
your compen detail	feeeje
your contac	ieedhe
your contin	dZlied
your contin intere	dZlied
your contra	dUXU4b
your contra is	dZaYvd
your contra of	fedcle
your curren	dhdlcd
your cv	emdfbe
your cv ?	fediff
your cv has	fhjcdd
your cv if	fedjfe
your cv in	fdejeg
your cv is	dncdee
your cv on	hnbcde
your cv with	ejeefe
your data	danceg
your date	dddodd
your decisi	Yedatd
your decisi by	Yedatd
your detail	aqdebe
your detail in	eeeefj
your diplom	edlfdd
your docume	hlqTZb
your docume .	eZuZbd
your docume have	jihZcd
your email	Zc1UcZ
your email .	figffc
your email addres	advVee
your employ	daacsd
your employ agreem	ebdene
your employ from	eecdme
your expect	fedkdf
your expect salary	fedkdf
your experi	ccnedg
your experi .	dfjfed
your experi to	gedjee
your feedba	derceY
your file	elWbcm
your file .	egdeei
your first	fbengb
your former	efdked
your future	fddeel
your future endeav	fddeel
your inbox	iaUrha
your inform	eqbdec
your inform is	elceee
your intere	icfdck
your intere .	dmXdcm
your intere and	eddeel
your intere in	kakece
your interv	ZYZyee
your interv .	cUayec
your interv ;	eeblfe
your interv for	dieeeg
your interv has	ebZred
your interv is	eeejee
your interv on	fffdif
your interv with	cjdjec
your job	ecrccb
your job alert	ecnddc
your job search	eelded
your letter	eZXcwY
your letter of	eZXcwY
your mail	eaoeee
your messag	fYvcdW
your messag .	eeiefe
your name	kpSYcj
your new	ddZdsc
your new role	ddZdsc
your next	fahlfc
your next employ	gcigfb
your notice	eddlee
your notice period	eedkee
your offer	dbbctd
your offer letter	dcccrd
your online	ecbldi
your origin	fdekee
your own	feeffi
your passpo	edcmee
your passpo and	edcmee
your patien	fmdddd
your patien .	foahda
your patien while	enZcei
your permis	ecdkeh
your permis we	ecdkeh
your phone	fedige
your phone number	fedjfe
your presen	ecegek
your profil	caqfaf
your profil .	gcsddX
your profil and	eafmdf
your profil caught	edYqeb
your profil does	feeffi
your profil has	ehkhdZ
your profil is	ghmZda
your profil meet	eieefe
your profil please	fedjfe
your profil will	dfcdel
your qualif	fkXgdi
your qualif .	fediff
your qualif are	emcged
your qualif do	fedefk
your recent	eifhec
your recent applic	eifhec
your record	dcjjed
your refere	hblhcZ
your refere number	iepYcb
your reques	eWqceg
your reques .	eXjeem
your resear	ddckeh
your right	ecZrfZ
your right to	ecZrfZ
your salary	dacarg
your salary expect	eddkdi
your search	ecfdem
your search .	edaeeo
your side	eecffk
your signat	dZYmoa
your signat on	dcaogc
your skills	ficeeh
your skills and	eldeed
your slides	aeeodf
your start	fffdif
your starti	fedeje
your starti salary	fedeje
your status	bpWadm
your status .	coceed
your submis	jemadb
your submis is	kihbeb
your task	ddYsec
your test	ddkafi
your though	ebcsZd
your though on	ebcsZd
your time @p	eefeei
your unders	eaieek
your unders .	ebfeel
your video	dcbped
your video interv	dcbped
your withdr	ebudeU
your work	geZpcd
your work permit	elbkea
your work we	fdeefj
yours	aSYV8c
yours .	cYfayV
yours for	fccepa
yours for the	fccepa
yours has	eageek
yours has been	eageek
yours if	ecddrZ
yours if you	ecddrZ
yourse	eacrec
~'s	gbcfkg
~.	jlgceZ
~;	fihbcf
~?	cSZvma
~@d	0SkXfX
~@s	uWdded
~a	goYkca
~able	hheidb
~about	eoabgd
~above	edcmee
~accept	acbkle
~access	fehfff
~again	eXqeed
~all	hjceec
~am	ianbce
~among	eqcaee
~an	jnbXch
~and	fdbqcc
~anothe	eheefh
~answer	necdde
~any	dbpddf
~anythi	oeafdc
~applic	hgeeef
~approp	eicefh
~are	ikehba
~as	ibcdme
~ask	ejfdfe
~at	gndddc
~back	dfgeei
~backgr	eiefff
~be	mwTfaV
~been	cuZdeZ
~before	hkcded
~being	hgeefe
~board	dqcdeZ
~boss	dfejee
~budget	gjfced
~by	viZZcY
~call	damice
~came	ehedeh
~can	ccjdmb
~candid	gmecec
~career	ffhffc
~change	fgided
~chat	eidgee
~choice	emceed
~chosen	jpYcea
~client	gjecfd
~come	dYipdd
~comes	hheeee
~comple	eldffc
~confir	doeddc
~contac	kbehed
~contra	egebke
~conver	egegff
~could	cabucc
~cv	eYphdb
~cvs	eboeec
~decide	atbcdc
~decisi	creeZd
~detail	hYdoed
~did	edlefd
~direct	dkfeee
~do	clcakf
~done	ejheed
~down	ejeeee
~email	fehfff
~everyo	endeec
~exist	cYreee
~experi	eldeed
~feedba	nadcei
~first	encded
~fit	kjbded
~for	hkZlcc
~former	efdked
~forwar	djcjed
~free	eiegee
~from	njfbfX
~furthe	dfobec
~get	hZkhed
~go	ercbdb
~good	ihddfe
~had	jdaaco
~has	bzYcdY
~have	hidjeZ
~hear	esZbdb
~heard	pYedgd
~help	eeegfh
~how	ideefh
~i	dkelab
~in	ofZfdc
~intere	chXrdc
~interv	dodbee
~invite	lieYee
~is	kqfabX
~it	bknedZ
~job	echcld
~know	fobbcf
~last	ecelee
~let	dleeee
~like	heZigf
~look	dldeee
~lookin	ekdefe
~made	dkeefe
~mail	gjceee
~make	epeadd
~match	erZfeb
~me	hrfZdX
~meet	dsbcea
~more	ihalda
~move	eldefe
~my	eeeghf
~needs	hideed
~new	fbjcjc
~next	kgdYei
~no	mlddeX
~not	pmbbbX
~notice	ebpced
~now	ehdkdd
~of	iabgke
~offer	erdbea
~on	fnebdd
~one	khdgeb
~open	eeejef
~openin	fceefk
~opens	ededfk
~or	dfjfee
~our	gubadX
~over	ecqdda
~place	dndded
~positi	eclffe
~post	eqedcZ
~presen	eheiec
~profil	dpfbeb
~qualif	fobced
~questi	ddkfcg
~receiv	obddee
~refere	eZbmkd
~reopen	eclffe
~reply	fieeff
~requir	eldefe
~review	dghefe
~role	cimdeb
~round	kdebei
~second	kaccdm
~see	oZefee
~select	eoeaee
~send	eZdlje
~she	dldeee
~shortl	gjecee
~signed	hjbeee
~skills	dodeec
~so	debjkd
~someth	avaZde
~start	dUgkob
~still	fgehfe
~strong	eldeed
~succes	kbffff
~suitab	fdeefi
~take	kdeefe
~talk	edekee
~team	heefee
~tell	ohdbdb
~test	egehee
~that	cnbgcg
~the	rjfYeY
~them	cndcee
~there	jvVccX
~they	kqbYbb
~think	hicdfe
~this	ccybeU
~throug	ecjgeg
~time	eddpdb
~to	fndeeb
~touch	hffeee
~two	dXbkco
~unclea	lZehef
~up	dcmcge
~us	ieackg
~want	deafpb
~we	gsZVeg
~well	eidffe
~were	gtddZY
~what	hfjedc
~when	fblffe
~will	enmebT
~wish	ahdifh
~with	aldlcc
~within	uWdded
~work	ikdeeb
~works	ebbpdd
~would	atbZff
~you	igakgb
~your	gndgcY
`;
