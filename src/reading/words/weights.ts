/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/words, the open corpora and nothing else; `npx vitest run test/reading/words -u` learns it anew. */
export const BIAS: readonly number[] = [-0.86, 0.66, 1.15, -0.10, -0.77, -0.08];

// biome-ignore-all format: a table
export const WEIGHTS = `
!.	crVaar
!;	sdYicY
!@d	vnZYdQ
!@s	dieied
!a	ZqfZak
!able	dlbZbn
!about	dVwedX
!accept	erdgcW
!access	bdneee
!advanc	fbdefm
!ahead	fZeefn
!all	iYodeb
!among	hZbdep
!an	Wobddm
!and	Zqchdb
!answer	RxgYcd
!any	alkcdc
!anybod	fodeeZ
!anyone	doZdee
!anythi	npfYcU
!applic	dXdbev
!appoin	dccedp
!are	ecdefm
!as	edgefi
!at	dnoadU
!be	dfcZbt
!been	auXach
!before	MvoedW
!but	eoagcd
!by	rYcalb
!can	cVwdda
!candid	ecdeem
!chosen	inaddc
!client	bkeeeg
!comes	eboeeb
!confir	bpeeeb
!consid	dWYbe0
!contac	idbjeg
!contin	eYodef
!date	c0aceS
!decide	azZddU
!decisi	iraddV
!defini	erbdea
!design	facefo
!discus	ecleef
!do	havbdU
!down	esceeV
!easy	fddffj
!either	apeidX
!email	dhkfeb
!end	dpkddQ
!enough	eZccer
!expect	jtYZdV
!extend	fZffem
!feedba	bfcden
!file	emeefb
!filled	frefeV
!fit	eadeeo
!for	YhWYb0
!forgot	erdeeW
!forwar	dkgced
!from	ikXbdj
!furthe	dZacet
!get	brbdec
!give	coZcma
!go	dccdep
!going	bcidcn
!good	efcdel
!got	dUodcm
!had	hkdeeb
!happen	aaycdV
!has	emdefc
!have	exYbdZ
!hear	hgeefe
!heard	pecddc
!here	fdgeei
!hesita	idbief
!hired	ebheek
!hiring	eXcees
!hold	epacec
!how	ehmedY
!i	aekcdk
!idea	cshacV
!if	bgneec
!in	ckhccd
!indivi	eceefk
!into	efcdel
!inviti	ebeefm
!is	itefaS
!it	aYdcbv
!job	ebZeer
!keep	ecegej
!know	cgrdeW
!knows	cnedec
!later	qYcgfc
!level	fdeefj
!list	fcdeem
!longer	ePjacv
!made	egdcel
!mail	dXnddi
!make	dZbhbq
!making	alceei
!match	fdbefn
!me	hagdcm
!meet	ecbdep
!messag	jggcfd
!monito	eeoeda
!more	fxXfdT
!move	egddej
!moving	eifdeg
!name	dbqdea
!need	fWjZep
!needed	dclfee
!needin	ebeeen
!needs	feeffh
!new	dkkeeY
!news	ekbcdi
!next	dN5Ycb
!no	emfeea
!not	dxbddT
!occasi	fecffj
!of	gkebcf
!offer	dbcdWv
!on	hdeacn
!one	oWbdel
!openin	jjZdef
!or	eblffe
!our	dYbheo
!out	dwRccb
!people	iZmeeb
!place	dZcdZv
!please	ffddei
!positi	enceec
!possib	cladam
!prepar	dddmee
!procee	eeadeo
!progre	ecdefm
!promis	Zqeeec
!pursue	fbbefp
!quite	eaeden
!reach	bhcmed
!read	ZcuceX
!ready	drdedX
!receiv	ebcmef
!recomm	eaedep
!recrui	ecXeer
!reject	epdeeY
!reply	gjgdeb
!report	eildeY
!requir	fccefm
!retain	fcdfem
!right	ecjiec
!role	fZkedi
!say	gopbbQ
!score	eadefn
!see	hZibel
!select	eaXcew
!she	emdeec
!shortl	gYeeen
!signed	dodeec
!so	dfZmdh
!sorry	raZbdh
!speak	fbnded
!sponso	faaefp
!step	eVudec
!steps	eYsdeZ
!succes	hZbceq
!suitab	fceeek
!sure	esZcea
!take	jXdcep
!taken	amcdeh
!taking	eeeefj
!tell	Zctdeb
!tellin	djcgeg
!than	rXbieb
!that	ZuXcdh
!the	coWZcp
!them	daYddu
!there	egcdek
!they	eYbdcu
!think	eZddeo
!this	jSdacy
!those	fjefed
!throug	eaebeq
!time	eZaces
!timeli	fhfffe
!to	hckbal
!too	eZneef
!until	aloddX
!up	dmkada
!update	eqceeZ
!us	iebeal
!vacanc	fcodeb
!visas	faaefp
!want	cXafbu
!way	boceed
!we	cVlecn
!went	fcfefk
!were	eaieej
!what	bXqZgh
!when	cvbcdX
!whethe	cTxeeb
!which	eXqeed
!who	clceef
!will	XslbdX
!wish	eameef
!with	ccacet
!word	YiqddW
!work	dblbdj
!would	dlddeg
!yes	fndfea
!yet	Z4XfdS
!you	bicZeq
!your	cfWfds
#	bXninZ
# #	Wdggod
# # .	Wilggc
# # and	dgecke
# # per	feddle
# .	bdogfa
# a	edjfhc
# and	aiVa0U
# and #	egdjee
# applic	eaceeq
# applic for	eddfek
# comple	eYqeec
# days	eedele
# intake	ecdden
# min	ddcpdd
# minute	cZcsce
# minute .	eeejff
# minute survey	fdkZfh
# more	gdkded
# more .	edleed
# new	ednded
# new jobs	ednded
# others	dkWcqY
# per	feddle
# per year	fedeke
# plus	Ydddqe
# to	edfldd
# to #	eddmed
's	YhcVkp
's gone	eddecn
's gone .	eddecn
's on	eaoeed
's yours	dcbctc
's yours .	ddccpd
*long	hYeefn
*short	aawVcV
*strange 1	cdkebk
*strange 10%	XepeZl
*strange 2	cXkfdn
*strange 20%	Tjhcbm
*strange 30%	btkTXV
*strange 4	dTpfdl
*strange 45%	cQ/YbN
*strange 8	eVkhdk
.	fhidfe
;	iagmgY
<again>	ggbecl
<answer>	kfdfed
<ask>	cbdqdf
<away>	ejnagY
<bye>	ddkeei
<chosen>	eeWbon
<closed>	ZccYb0
<date>	sZaleZ
<decide>	llYdjZ
<free>	cecodh
<give>	decrga
<goon>	cfekdh
<hear>	khfedc
<hold>	cU8aab
<if>	gkeefc
<joy>	cZjgmd
<match>	ecefcn
<me>	faeihf
<meet>	cggmdb
<news>	qhYaeg
<not>	cncabo
<offer>	YcXb7b
<others>	deWadz
<papers>	ccaplb
<post>	caebko
<receipt>	fbvbda
<refuse>	bVVbZ9
<review>	foafde
<said>	ojeViZ
<soon>	gpffaa
<sorry>	ghZabu
<start>	cafbvb
<step>	ceZwbe
<thanks>	edndch
<wait>	irbZcd
<will>	iiagfe
?	VSd/hT
@d	rXaneZ
@d #	ladiee
@d .	uWfdgZ
@d ;	mqWbdX
@d ?	SeQ+cX
@d @d	jddhee
@d about	addjek
@d accord	kZedej
@d accord to	kZedej
@d after	jbeeei
@d after all	ibeeej
@d and	ughUca
@d and @d	fiedff
@d and i	qadcfd
@d and then	nddcee
@d and we	qdcbed
@d and will	ahmced
@d and you	jeeefe
@d answer	ejedfe
@d as	bubhdU
@d as planne	cpdddb
@d at	wVdeda
@d at #	ddekge
@d at the	zWYbdc
@d before	ikeaed
@d before they	glebed
@d but	c0YZbT
@d but it	kdeeee
@d but the	doddea
@d by	deleee
@d decisi	ncddde
@d either	xSdcee
@d either way	xSdcee
@d for	cWhrcf
@d for the	Zcepee
@d for your	edboee
@d i	lfhZfc
@d i am	cledgd
@d i will	ncecee
@d if	hYkZke
@d if you	bclble
@d in	ddbqcd
@d is	nbcfdd
@d is when	qYddee
@d now	pccddc
@d or	cYdtdd
@d or @d	dcenee
@d please	icefei
@d s	mYgicb
@d s tips	eelded
@d so	gadfcn
@d so that	jdcide
@d so there	daieek
@d sorry	tbZbda
@d sorry .	medeec
@d the	jacffj
@d the panel	geeiee
@d then	khdded
@d they	kZbaki
@d to	cWdoif
@d to go	bdeden
@d to talk	cbbjmd
@d was	dlcdeg
@d we	oZeeee
@d welcom	eeddme
@d when	iceeeh
@d whethe	nbcgde
@d whethe you	nbcgde
@d will	ejeeee
@d with	uUclbb
@d with an	oaecfe
@d with our	ibekde
@d with the	occgec
@d work	eaenfe
@d work for	eaenfe
@d you	oZcidd
@d you will	kbehee
@p	VxkZad
@p .	anhccf
@p and	U2WZca
@p s	elfdec
@p the	caxaYZ
@s	8ZWccX
@s .	wfYdaa
@s after	lcdffe
@s and	rXbhde
@s and you	kceefe
@s from	qYaddg
@s in	bbimed
@s in the	bbimed
@s of	qadcee
@s of the	lcfdff
@s on	edekee
@s to	tdaXjZ
@s to respon	Ztaded
@s with	ceemce
@t	ebfpdb
@t .	echleb
^ #	baqdiY
^ @d	wgZcbT
^ @d is	occdde
^ @s	ncddee
^ a	kgcjca
^ a calend	eeblee
^ a decisi	ogbdeb
^ a member	eldefe
^ a recrui	ekcgee
^ accept	bbahpd
^ ada	eecgfj
^ ada thank	eecgfj
^ after	dYaXe0
^ after carefu	feeffi
^ after review	fZdefo
^ after that	eiedge
^ afterw	ncceee
^ all	sYjZcc
^ all applic	qabeee
^ all open	fejeee
^ all the	dZndeg
^ althou	ebXbcw
^ althou we	fdcedn
^ althou your	eddeem
^ anothe	eiZdbn
^ answer	gdnZee
^ applic	Znadaj
^ apply	edmded
^ are	dSa1cb
^ are you	dTb0cb
^ as	eZZcfu
^ as a	feeiee
^ as discus	jddbje
^ as promis	eeeiff
^ as soon	eledee
^ as we	edbhel
^ as you	dWdadv
^ ask	edcoed
^ ask me	gdeiee
^ asked	eZqbed
^ assess	iddhee
^ at	eXmcdl
^ at this	ecceen
^ automa	edneed
^ automa reply	edneed
^ becaus	eecmee
^ becaus of	eideef
^ before	bbZwcb
^ before we	eebnfc
^ best of	ebbeep
^ best regard	djefef
^ both	ebmheb
^ bring	ceelee
^ bring your	ceelee
^ but	eledjY
^ by	iidded
^ by @d	gjeeed
^ can	XWZ2db
^ can you	ZYZyeb
^ candid	fmZedg
^ candid who	enecfc
^ candid whose	hjbdeg
^ cheers	ifbefg
^ choosi	fddffj
^ choosi betwee	fddffj
^ click	eccned
^ click the	eccned
^ come	dUUrle
^ come and	dUUrle
^ comple	eejdge
^ confir	abeqcd
^ confir your	edlfde
^ congra	ZWgjuW
^ congra .	feegie
^ congra from	dcbdqd
^ congra on	bbmieb
^ congra you	eeZnhd
^ contra	dddarc
^ could	agYvdZ
^ could we	ebdmhd
^ could you	dZbvcc
^ date	eedlee
^ date @d	eedlee
^ dear	fddhgi
^ dear ada	eedekf
^ dear applic	ddbnge
^ dear candid	fhYjhe
^ dear dr	ekedgd
^ dear ines	cckhdf
^ dear marek	eicdie
^ dear mr	iZfjef
^ dear ms	edhcek
^ dear okafor	ffeife
^ dear placeh	eeocdc
^ dear priya	eideff
^ dear tobias	ekeeef
^ decisi	ldeceg
^ detail	ebcbsc
^ did	celabj
^ did not	dfYcdp
^ do	ZlfmeY
^ do not	auZheX
^ do you	cZkmeb
^ does	edekef
^ does @d	edekef
^ due	dmabek
^ due to	dmabek
^ enjoy	dbscda
^ enjoy the	ebrcdb
^ everyt	fdjefe
^ everyt is	fdjefe
^ expect	okaYed
^ expect to	ikbded
^ feel	efafel
^ feel free	efafel
^ fill	ecemed
^ fill in	ecemed
^ final	kacjee
^ first	nicbcd
^ follow	cfidei
^ follow a	ededfj
^ follow your	diffee
^ for	difdid
^ for urgent	edjeee
^ furthe	feecke
^ furthe to	feecke
^ give	zaUYfa
^ give it	oZcdic
^ give me	jiebee
^ give us	scXdce
^ good	cgdjgd
^ good aftern	eibgcj
^ good luck	ecubdX
^ good mornin	bjUoch
^ good news	aabjrY
^ got	dUfteZ
^ got a	daTxca
^ got the	ddeeih
^ got your	edocde
^ gracia	ebpdec
^ gracia por	ebpdec
^ great	ballfZ
^ great news	dbbpia
^ greeti	embgde
^ greeti applic	fdifff
^ greeti candid	efjdee
^ greeti ines	emddee
^ greeti jonas	ejbiee
^ greeti marek	ekceff
^ greeti okafor	gdcjeg
^ greeti placeh	dfhiee
^ greeti priya	eidfgg
^ greeti tobias	hjbefe
^ happy	ectbXd
^ happy new	hcpbad
^ happy to	ghcfdh
^ have	aascec
^ have a	dejehc
^ he	jjehba
^ head	ednedd
^ head office	ednedd
^ hello	deelfd
^ hello again	djdiec
^ hello ines	kaeefh
^ hello marek	efcjfe
^ hello priya	fedife
^ hello tobias	edcjhe
^ here	dbnicb
^ here are	eelded
^ here is	ebjjdc
^ hey	ficggd
^ hey .	jfeeee
^ hey candid	ekbgfe
^ hey marek	fieffe
^ hey placeh	icdbme
^ hey priya	elbhed
^ hi	fejfcg
^ hi .	mbgfec
^ hi ada	eedjdg
^ hi applic	hkbefe
^ hi i	egeief
^ hi jo	jdhded
^ hi jonas	efjcic
^ hi marek	dfjfde
^ hi placeh	Wnmcdc
^ hi priya	hbhied
^ hi sam	ecocdd
^ hi the	jbceej
^ hi there	djhcee
^ hi tobias	ebleef
^ hiring	haleee
^ hiring has	feiffe
^ honest	exQceZ
^ hope	eYwZbZ
^ hope you	fbqacc
^ how	ddwUeb
^ how did	eeqZfc
^ hr	kQZgrh
^ human	fceffj
^ human resour	fceffj
^ i	dlfffc
^ i am	bgdfjf
^ i came	feejfe
^ i can	coeZhd
^ i do	emfdea
^ i had	Zodhdc
^ i have	dpbjdX
^ i hope	hkkbaa
^ i know	ejgded
^ i need	cYbucd
^ i shall	idkcec
^ i think	ekidea
^ i wanted	dXfdeq
^ i was	Zdmdci
^ i will	ooWbbc
^ i wish	dmXZdn
^ i would	fhVmYl
^ if	kledda
^ if anythi	jfcfee
^ if it	boiccb
^ if so	eacjkd
^ if the	gfjced
^ if there	odbeec
^ if they	cpebed
^ if we	kmcbec
^ if you	fgifdd
^ if your	jlcdeb
^ in	jflbcc
^ in order	edekfe
^ in the	dhlbde
^ intere	edcnde
^ intere ?	edcnde
^ interv	XkjlbX
^ interv are	elddee
^ it	ZsZahg
^ it closes	daenee
^ it did	Zrbceb
^ it is	WpTYnk
^ it may	Ztaded
^ it takes	jbbmdd
^ it was	YaqcYl
^ it will	jpaacY
^ it would	asbdaf
^ job	eegdma
^ join	bapfce
^ join our	dbjidf
^ just	gVTrnc
^ just a	mdcabl
^ keep	edbfgk
^ kind	ekabkf
^ kind regard	ekabkf
^ kindly	iWWyba
^ kindly fill	eeclee
^ last	ctabdc
^ let	eiThqZ
^ let me	hfUjnZ
^ let us	Zlccld
^ lets	hcXrgX
^ locati	ediedi
^ lovely	cepbed
^ manage	gdmcec
^ merci	ecmeec
^ more	crdcea
^ ms	VdUydc
^ my	ZVxPWq
^ my collea	dfhddj
^ new	ebcdep
^ new openin	eddeel
^ next	bgboed
^ next we	eifffe
^ nice	eXvdcX
^ no	eolVZa
^ no idea	dseaeX
^ no longer	edbeen
^ no news	fldeec
^ nobody	epbedb
^ not	fdiZcl
^ nothin	hnicbV
^ nothin is	efoeeZ
^ nothin to	dkZked
^ offer	YddYue
^ oh	ZkZccn
^ ok	ccqbbb
^ okafor	eedled
^ on	dlbbdk
^ on the	emdeec
^ on this	eeeeek
^ once	cmdfed
^ once the	dkdgee
^ only	foccdc
^ our	mfheba
^ our client	dbYfdr
^ our coordi	dcbqed
^ our goal	pbcdee
^ our hiring	jbggee
^ our recrui	jakeed
^ our team	hmYcdf
^ person	elfcce
^ pick	cbdqce
^ place	eedlee
^ placeh	kcgeee
^ please	acfofe
^ please accept	gZafep
^ please be	blYedl
^ please bear	drccea
^ please bring	eecpbe
^ please comple	cbbtdd
^ please confir	adnajd
^ please do	fidfdg
^ please fill	eedkee
^ please find	YZkhlb
^ please give	kccidd
^ please hold	feckff
^ please let	acapkd
^ please note	fcadeo
^ please provid	ecboed
^ please reply	ecdnee
^ please review	edccoe
^ please send	ddfkef
^ please sign	ddcfod
^ please take	cdtXdb
^ please upload	feckee
^ please use	eddmed
^ quick	eibhef
^ quick update	lccdfi
^ quillf	egdeie
^ quillf talent	egdeie
^ re	dcdjdj
^ recrui	iWlgef
^ ref	egieee
^ ref #	egieee
^ regard	dhgdmZ
^ regist	ddldeg
^ regret	ecceen
^ remind	cYkncc
^ result	nebdee
^ sadly	ejicdc
^ salary	eddglc
^ say	cbnZkd
^ see	cbsbcc
^ see you	ccpcdd
^ select	qcaddd
^ send	cgbmfd
^ set	ecqYee
^ set up	ecqYee
^ she	lgVfrV
^ she rang	dWacrh
^ she said	ifcckd
^ she was	emieeY
^ she will	ekeeee
^ shortl	lceefe
^ should	juYZfY
^ should we	ekfegb
^ should you	hsZafa
^ should your	gkdeed
^ sign	cabine
^ sincer	fdahnc
^ so	cSXVi2
^ so it	dVdddu
^ so that	dddceo
^ so we	eedblh
^ someon	jYckdh
^ someon from	gcdmec
^ sorry	mhWcck
^ sorry for	oceded
^ sounds	dYuZcb
^ start	eddhje
^ start date	eeeeke
^ still	dtVceb
^ still no	eoaeec
^ subjec	edadpc
^ subjec to	edadpc
^ succes	nYffff
^ succes candid	nYffff
^ sure	cpafdc
^ talk	jblbed
^ team	idacdn
^ tell	dckidd
^ thank	fdlaci
^ thank you	fdlaci
^ thanks	bbtcce
^ thanks .	edoedc
^ thanks again	cghdei
^ thanks for	cUxbaf
^ that	jbgYlc
^ that is	hfWanf
^ the	fkYaik
^ the answer	shTXbj
^ the board	eiZbnd
^ the commit	fiZcfj
^ the compet	eaWddv
^ the contra	bhedld
^ the depart	ekedee
^ the final	dbcldi
^ the heliop	fedffi
^ the hiring	ifjbcf
^ the interv	kdebeh
^ the job	dWbcgs
^ the letter	ccccta
^ the link	cdhkee
^ the manage	igYhbj
^ the new	kdeefe
^ the next	eZbsdc
^ the offer	addcqe
^ the other	bhcenc
^ the panel	gWZjeo
^ the partne	cnbhdc
^ the positi	aYgbio
^ the post	dglecc
^ the proces	eyUdeT
^ the recrui	dpedcb
^ the requis	cdldci
^ the result	diecek
^ the review	kkYgec
^ the role	cfpcbd
^ the standa	fdcefl
^ the stanme	jdided
^ the start	dlbdjb
^ the status	gkbdeg
^ the team	akTYgs
^ the vacanc	dlZedi
^ the veldt	fdjefe
^ the whole	ebnded
^ there	ZiafXr
^ there is	amfiYf
^ there were	dVTcdx
^ they	cdUgjn
^ they are	dlXmkR
^ they do	eXdedq
^ they had	brbddc
^ they have	ZVmenc
^ they need	dobhcZ
^ they reckon	sVVZZp
^ they said	jTQapq
^ they told	Xlcddm
^ they want	eZZilh
^ they were	fYpdfa
^ they will	jpcccY
^ they would	dibflb
^ things	ftYcdb
^ things are	gsYcdb
^ things have	djeefe
^ this	gYkadn
^ this email	deodec
^ this is	fgkcdd
^ this mailbo	hchffe
^ this offer	eeeekd
^ this positi	fdgeei
^ this time	ecZceq
^ this was	eeeefi
^ three	fddkee
^ time	eedlee
^ to	dYfvdX
^ to be	cacqdd
^ tobias	mdcefe
^ tobias thank	hicefe
^ two	Yraecg
^ two of	gmbddc
^ unfort	hfWbcs
^ unfort it	oVddek
^ unfort the	ctcddW
^ unfort this	febefl
^ unfort we	ecdeem
^ unfort you	dedeem
^ unfort your	ecbeen
^ unsubs	ddmcef
^ url	fddifh
^ vielen	ecnded
^ vielen dank	ecnded
^ view	eenced
^ want	dblalc
^ want to	dblalc
^ we	ggdcgh
^ we acknow	ejkcdb
^ we aim	tZbcfd
^ we apprec	bgjcdi
^ we are	inZbgb
^ we ask	ifdgee
^ we can	chgald
^ we choose	oZaamd
^ we confir	lXqZga
^ we do	kagXih
^ we encour	feeefi
^ we enjoye	eeqZeb
^ we expect	jbckbh
^ we feel	feeffi
^ we had	cdqbcd
^ we have	chfael
^ we hope	ihXagl
^ we invite	dddned
^ we know	dZlgeg
^ we look	dlbcla
^ we may	cjiddf
^ we must	dcYcdr
^ we need	leakcb
^ we receiv	eakddk
^ we regret	ijccdf
^ we shall	gadcep
^ we should	nZdkdd
^ we thank	eblddh
^ we want	bgbZtb
^ we wanted	bmceeg
^ we went	fccefn
^ we were	Wgilag
^ we will	llYage
^ we wish	ebcdep
^ we would	ZcUrod
^ welcom	bVVZ3Z
^ welcom to	dXXbya
^ what	aafxZY
^ what a	ecnced
^ what is	edYqdd
^ when	blTqga
^ when can	fdedlf
^ when could	fcelee
^ when there	dsZcee
^ when we	cmcfee
^ where	eddmee
^ whethe	dpecdb
^ which	ecdoec
^ while	edieff
^ will	pZTXqe
^ wir	edmded
^ wir melden	edmded
^ with	bYgdjm
^ with your	cbcgjj
^ would	ZTX4ec
^ would @d	cYdree
^ would you	dZYtfd
^ you	gceeje
^ you are	blVlkZ
^ you can	ldlaeZ
^ you did	gaacer
^ you do	hbidfg
^ you have	YWllhf
^ you may	ffgcie
^ you passed	eeegie
^ you should	obddee
^ you were	dZYdmn
^ you will	poWbbZ
^ your	bgkbfh
^ your answer	edkdfe
^ your applic	enbZal
^ your compen	feeeje
^ your contra	ecccpe
^ your cv	enkYbc
^ your feedba	dfqceX
^ your inform	embdee
^ your interv	diYqdb
^ your letter	fedeke
^ your offer	ecbdqd
^ your profil	darWbk
^ your qualif	elbgee
^ your refere	jXrfba
^ your starti	fedeke
^ your submis	jhhade
^ your test	ddkbfi
^ yours	hicdef
a	gbbmeg
a #	cbardf
a # min	dedled
a # minute	ecbneg
a @d	jbedfi
a backgr	ebcilc
a backgr check	ecchmc
a better	dXmXcp
a better match	eddeem
a bit	fjddeg
a bit of	fjddeg
a calend	dZased
a calend invite	eeblee
a call	cYS1ab
a call .	dhWqdZ
a call with	dZepee
a candid	fZZbdu
a candid whose	eddeel
a chance	fmdZeh
a change	ejaddl
a change in	ejaddl
a chat	ejdied
a chat ?	feeked
a choice	hleadd
a close	fecffj
a closer	eddefl
a closer fit	edeefj
a coffee	eecmee
a condit	ffedif
a condit offer	ffedif
a contra	dZabsf
a copy	ebbrdd
a copy of	ebbrdd
a couple	eldeee
a couple of	eldeee
a date	ksbedS
a decisi	vgXdbZ
a decisi .	sbcadb
a decisi by	tWddee
a decisi has	Zsceea
a decisi on	ocddee
a decisi will	rWdefe
a defini	hpbddZ
a defini date	erbdea
a delay	imadec
a delay .	imadec
a differ	dYZcdw
a differ direct	edadeo
a few	djZncd
a few more	epdbdc
a few times	feeief
a final	qaebed
a firm	ideejc
a first	ednced
a fit	jcefeh
a fit we	jeeefe
a friend	eemcee
a future	fedeej
a good	fhlebZ
a good fit	ihddfe
a good time	fedjfe
a great	ccjebl
a great @d	cgpbdc
a great match	feeked
a group	cceoed
a group exerci	cceoed
a hiring	fcoffZ
a job	edahdm
a large	fedefj
a large number	fedefj
a letter	rcdbce
a letter from	qcdbce
a line	hddiee
a line with	gdejee
a little	gjcceh
a little longer	ijcded
a look	ascedb
a look .	endced
a look at	bjfhee
a lot	hcedek
a lovely	dbtYdc
a lovely @d	eemded
a match	ekXfek
a match .	ffdied
a match for	efeeej
a match we	embdfe
a medica	eeeked
a member	ctbbec
a member of	ctbbec
a new	ejeefe
a new date	ejeefe
a next	dYohed
a next step	dYohed
a no	Ydcfcq
a no from	YYdcdv
a note	eedecm
a note to	eedecm
a one	cefjff
a one way	cefjff
a perman	eceZqd
a perman contra	eceZqd
a person	ecdpbd
a phone	miZfdc
a phone interv	feeiff
a phone screen	gkahed
a place	ddaaqg
a place for	ecbcpd
a place on	ebddji
a pleasu	edfgcj
a portfo	deelde
a positi	fbceeo
a positi that	fbceen
a possib	epdbcd
a possib offer	epdbcd
a proof	eedlee
a proof of	eedlee
a quick	afbsdb
a quick call	deejfe
a quick chat	eddlee
a real	edoZeg
a real pleasu	eepaec
a recrui	gkefeb
a recrui will	glaeed
a reply	rdZcee
a respon	sZbded
a respon within	pbbeee
a ring	edekee
a satisf	fedeke
a satisf medica	fedeke
a scan	eeeief
a second	efXoZh
a second interv	afcpec
a second round	leecee
a second talk	evdTec
a short	abdwba
a short questi	feeiee
a short survey	dfjfed
a slot	eddkee
a small	ciamed
a strong	dlbcej
a strong match	emdeed
a succes	eeeekd
a succes backgr	eeeekd
a techni	egbmec
a techni interv	egbmec
a time	edcned
a time that	fedkee
a trial	efdkee
a trial shift	egdiee
a very	chZZcq
a video	bmdged
a while	emdeed
a while so	fieefe
a word	YmmddZ
a writte	eeeieh
a yes	pSVmoY
a yes from	eZZgra
a yes or	sZbgcc
able	lhZaYn
able to	lhZaYn
able to offer	dqdeXf
able to take	ecddfm
about	eeredY
about @s	wVcbdd
about @s to	tWdcee
about a	dkgfbd
about a possib	epdbcd
about it	feqYZe
about it .	iqZdcX
about next	dldefe
about next steps	dldefe
about other	feeefi
about other openin	feeefi
about our	delcef
about the	cdlelX
about the next	chjeed
about the progre	dobeed
about timing	eqbeeZ
about you	elclcZ
about your	edjgcf
about your applic	chclfd
about your backgr	dgjddg
about your experi	deigef
above	dZXier
above time	edcnee
above time works	edcnee
accept	XaWc3b
accept .	YnYbqa
accept my	hbeefj
accept my apolog	hbeefj
accept the	ebljdc
access	barddd
access to	barddd
access to email	ebnded
accord	kZedej
accord to	kZedej
accoun	aVtYjf
accoun .	cViZnk
accoun has	edndec
accoun has been	edndec
acknow	ekjcdb
acknow receip	fijceb
acknow receip of	fijceb
acquis	ehaghh
across	danicc
across your	eeeled
across your profil	eeeled
action	dddmde
active	dvRddb
actuar	egdjee
ada	hZYlhi
ada thank	gcZifi
ada thank you	gcZifi
ada thanks	eechgg
ada thanks again	fdejhd
ada we	hcbffk
add	cfkefe
added	chhZna
added to	dklbdc
added to our	dklbdc
addres	ZY2aaZ
addres .	ebkjdc
addres by	eembee
addres by clicki	eembee
addres is	eejfde
addres is #	eejfde
addres that	eapdec
addres that is	eapdec
addres to	dfigdf
adeyem	feegfg
admini	fddefk
advanc	djYgdk
advanc to	ecdjeh
advanc to the	ecdjeh
advanc your	fbdefm
advanc your applic	fbdefm
advise	dhadem
afraid	bmVbar
afraid .	clceeg
afraid it	fcddfn
afraid it is	fcddfn
afraid you	ekbdbk
after	flYXbq
after @d	cfedem
after @d .	dhedfi
after a	fcedfm
after all	iaeeek
after all ;	ibeeej
after carefu	eceeem
after carefu consid	fdfffj
after carefu though	fdeefj
after our	fceefk
after review	fZdefo
after review your	fdeefj
after that	dzXXcY
after that .	Xucbcd
after that the	djedge
after the	eobcdf
after the @d	cpdddb
after which	lddefe
aftern	ehbici
aftern we	gjXddm
aftern we have	febedn
aftern you	fdjhed
aftern you have	fdjhed
afterw	lWqdca
again	aefgcm
again .	cbkgcj
again @d	becmdh
again after	Vpeeeh
again for	fccfel
again for the	eeejfe
again for your	eddeem
again when	eiedfg
again>again	eYdreb
again>answer	gZngec
again>answer>if	eckffe
again>bye	edbeen
again>chosen	fdefej
again>date	sTdgeg
again>date>them	fbbiel
again>date>will	elddee
again>free	ddfieh
again>goon	diecei
again>if	ekiYef
again>joy	edbeen
again>joy>bye	edbeen
again>me	hjdhea
again>meet	dmalbX
again>news	brcdec
again>others	fdeeej
again>post	dWcddv
again>soon	dleeee
again>step	eaglch
again>step>date	cckeeg
again>step>step	eefief
again>step>them	eiedeg
again>them	ggXbbr
again>them>chosen	fdefej
again>them>date	ibegeg
again>them>them	didael
again>them>will	hddcel
again>wait	fcedfm
again>will	gicbdj
again>will>you	dkdefe
again>you	imZcdh
again>you>date	3Kdedc
again>you>goon	ejeefe
again>you>joy	edbeen
again>you>soon	dleeee
again>you>them	ejebeh
agains	brZdbg
agains the	ejcgeg
agains the requir	emcgec
agency	ecmece
agree	ggdhhb
agreed	eebele
agreem	daccpg
agreem .	ebdcqd
ahead	eZdgdo
ahead with	eadfen
ahead with you	fcegek
aim	yYYaec
aim to	tZbcfd
aim to respon	mccffe
alert	dZyWba
alert has	ecnddc
alert has been	ecnddc
alerts	cYxbaa
alerts .	dZrdbc
align	feefei
align more	feefei
align more closel	feefei
all	ldoYeb
all .	dilceb
all ;	ibgedi
all applic	qhTedg
all applic right	dnahec
all applic will	qabeee
all applic within	mccffe
all candid	pgbcdd
all candid by	pbcdee
all day	ealied
all hiring	edjeee
all interv	pbhZed
all of	aWkapf
all of our	eceeem
all of us	bXlbqY
all open	ecoeec
all open roles	edkeed
all recrui	ebneec
all the	biqZeZ
all the best	dYucdb
all we	eifeef
all we would	eifeef
along	daedeo
along .	ebidfj
alread	hZTYcz
alread been	edccfn
also	dddkeh
althou	eaXbcw
althou we	fdcedn
althou your	eccden
althou your backgr	eccden
am	Ygeckj
am afraid	bmVbar
am afraid .	clceeg
am afraid it	fcddfn
am afraid you	ekbdbk
am away	hcjeee
am away from	edkeee
am curren	fcleee
am deligh	fffdif
am deligh to	fffdif
am happy	ecbdqc
am happy to	ecbdqc
am not	kdbddk
am on	bbtcdb
am on annual	ccpded
am on parent	edmeed
am out	ZXvccd
am please	eddcnd
am please to	eddcnd
am sorry	bgecbo
am sorry .	cffddl
am sorry but	eZefen
am sorry to	ealeeg
am waitin	enceed
am writin	dYfddq
among	fieYdl
among the	fkgbed
among the qualif	emcdfe
among them	eecaep
among them .	eZcdep
amp	ejdeff
amp ;	ejdeff
an	gkbeef
an addres	eapdec
an addres that	eapdec
an answer	orXXbZ
an answer @d	jkcbec
an answer by	hmdcdd
an answer for	bmeeed
an answer within	odadfe
an applic	bbcdfp
an appoin	eadeen
an appoin .	ebdfem
an assess	eofYee
an assess centre	eofYee
an automa	djkdda
an automa confir	fjicec
an automa messag	chjfeb
an email	lddceh
an email by	lcedef
an equal	iclddd
an equal opport	iclddd
an except	feeffi
an intern	docccf
an intern candid	eqdccZ
an interv	dmalcc
an interv .	fqaaef
an interv a	ejedff
an interv with	dbeqdb
an offer	amaVmh
an offer .	efccZq
an offer but	emdajb
an offer of	eccdqb
an offer to	ecdeen
an on	ebardd
an on site	ebardd
an online	ekdeee
an online assess	ekdeee
an openin	fedkfe
an openin that	fedkfe
an overwh	edeefl
an overwh respon	edeefl
an unusua	fddffj
an unusua high	fddffj
an update	koVddd
an update .	mjZbed
an update at	enbeee
an update copy	fediff
an update for	lbfeff
an update from	cldefe
an update yet	eldefd
analys	hcgfge
analys .	difche
analys has	mbcffe
analys has been	mbcffe
analys r	eebjfh
analys r #	eebjfh
and	eheefh
and #	ddhmcc
and # more	edleed
and @d	qbdbee
and a	dcfjid
and a good	fedjfe
and a proof	eedlee
and all	bfZddr
and all of	eceeem
and am	bmeefe
and amp	ejdeff
and amp ;	ejdeff
and an	fjeegd
and are	dpXddf
and can	ecchel
and can not	edeeek
and condit	bbsccb
and effort	eifeef
and effort you	eifeef
and every	qcafed
and every applic	lfbged
and experi	emdeed
and experi are	emdeed
and for	cbhgdk
and for the	degeej
and for your	dbkjed
and forth	fbdeen
and get	fojacZ
and get back	epcfcc
and good	ddecen
and good luck	ddecen
and has	jddeeh
and have	bsdbcd
and he	egjded
and hearin	dgjddg
and hearin about	dgjddg
and i	gccmed
and i am	ehbfdk
and i can	eckhed
and i need	dhdamd
and i will	mUasdc
and i would	ehgceg
and if	ekedfe
and is	dwSdea
and it	dhabil
and it is	djWcjk
and may	fdeefj
and may contac	fdeefj
and nobody	dfkeed
and on	mcecdh
and one	ejaedi
and open	edjdeg
and our	gkZdeh
and reed	jXhigd
and reed .	lWgjed
and return	dcbind
and return it	edcgmd
and said	dkddhd
and see	dhWrYb
and send	bccinc
and send me	eeejfe
and she	bXibat
and so	hgbeei
and somebo	doeeea
and someon	dfekfd
and start	anbckb
and tell	ldacje
and that	kZibfg
and that is	eZadin
and that was	jbodcZ
and the	cpefZc
and then	pgcZec
and then you	kdedff
and they	dddcdo
and think	feeked
and think you	feeked
and three	ddjbej
and told	darcdb
and two	fdeefk
and want	dkZnca
and want to	dkZnca
and wants	ccenfd
and we	gbYgdp
and we are	djbehg
and we can	eXaibq
and we have	fddefl
and we will	jkafcd
and we would	dVggim
and what	dhkfdc
and will	bmjVka
and will not	fbjeeh
and wish	edneec
and wish you	edneec
and work	eddfke
and would	ceehdl
and you	mTWfbu
and you are	cZdjdm
and you will	nZddeg
and your	djbggg
announ	jaidef
annual	ccpded
annual leave	ccpded
anothe	aeYVX5
anothe applic	dZbbdu
anothe candid	egZcbq
anothe candid .	ecbdfo
anothe direct	ecdeen
anothe direct .	ecdeen
anothe job	ecqecb
anothe job .	ecqecb
anothe role	cmccdh
answer	qfYddf
answer .	gbcbdp
answer @d	jkcbec
answer @d .	Yqedee
answer @d the	kceefe
answer about	lnZceZ
answer any	giched
answer any questi	giched
answer by	ggbhia
answer by @d	ndcicb
answer for	bmeeed
answer for you	bmeeed
answer on	pfcace
answer on @d	jjdced
answer the	dacpdd
answer to	dXcldm
answer was	YnXcdl
answer will	lcefed
answer will be	ocebed
answer within	tbZced
answer within @s	tbZced
answer>again	aZgmej
answer>answer	mlXgcb
answer>answer>date	kcbjdd
answer>answer>joy	fedjfe
answer>answer>step	hkbdfd
answer>answer>them	dleeee
answer>answer>you	idfeeg
answer>ask	hWddfp
answer>away	dcmdeg
answer>bye	emdded
answer>chosen	cYaklh
answer>closed	ddmecg
answer>date	1XZbfa
answer>date>answer	oaecef
answer>date>date	paecee
answer>date>joy	pddaed
answer>date>news	mbdZek
answer>date>not	kgeeeb
answer>date>step	eadpec
answer>date>them	iiegca
answer>date>you	Zbctdd
answer>free	bhbmee
answer>free>answer	fedjfe
answer>give	gedeei
answer>give>step	ihddfe
answer>goon	dpccdd
answer>goon>you	dobeed
answer>hear	Yjhfef
answer>if	alhebg
answer>if>news	dkeeee
answer>if>post	dfjdeg
answer>if>will	bkheed
answer>if>you	elZkdd
answer>joy	oaedde
answer>joy>free	fedjfe
answer>match	ejeefe
answer>me	tVbfdg
answer>me>date	uacWhd
answer>me>them	fdefck
answer>me>you	dbdqcd
answer>meet	cwabeW
answer>news	tdZYch
answer>news>date	nhcddb
answer>news>soon	jfeefe
answer>not	hTdcet
answer>not>soon	padcfe
answer>not>wait	ecleed
answer>offer	cbbrdd
answer>others	cYhaZv
answer>papers	ddejff
answer>papers>date	dedhje
answer>post	hjhbbd
answer>receipt	dcicld
answer>receipt>you	dcicld
answer>refuse	fmddfc
answer>review	ehdiee
answer>review>goon	eieefe
answer>said	fieeee
answer>soon	koaadb
answer>sorry	cnceff
answer>start	calkde
answer>step	clXqdY
answer>thanks	cWfdds
answer>them	degjfd
answer>them>answer	encdee
answer>them>away	ddneed
answer>them>chosen	eacdkk
answer>them>hear	cjehfe
answer>them>not	eYjddl
answer>them>receipt	edleed
answer>them>them	emdheZ
answer>them>will	bfhjcf
answer>them>you	ccjldb
answer>wait	Zkkeec
answer>will	jeckbe
answer>will>date	ocebed
answer>will>them	eelded
answer>will>you	pcdbee
answer>you	lgdfdc
answer>you>answer	lbciee
answer>you>chosen	ccdnhc
answer>you>date	0ZYdba
answer>you>goon	atdceb
answer>you>if	Yvdcdb
answer>you>meet	elecfd
answer>you>news	nXdddl
answer>you>not	kacbdn
answer>you>offer	dbcrbd
answer>you>soon	dkeefe
answer>you>step	afcqfZ
answer>you>them	hfZdkf
answer>you>will	lbYmcf
answer>you>you	aXaogl
any	diekdd
any decisi	epdced
any decisi .	endcee
any furthe	eaclej
any furthe .	fccjei
any more	eqcceZ
any next	fWreec
any questi please	dbnfdf
any questi you	hhcged
any time	dimaeb
anybod	ZwcddX
anyone	cmXddk
anyone .	erdeeW
anyone for	dZYddu
anythi	gufZaW
anythi .	pWoadZ
anythi before	hmbcec
anythi before the	kicdec
anythi from	lhcdec
anythi from the	jiceed
anythi is	Yqecee
anythi you	edefek
apolog	ghYcbo
apolog for	ekbeef
apolog for the	ekbeef
appare	nSmZci
applic	egeccn
applic .	gfcdcn
applic and someon	dfekfd
applic and the	efneeZ
applic are	dYicdm
applic are a	eddeem
applic as	eZldej
applic at	ekdefe
applic at this	ekdefe
applic carefu	imZdec
applic carefu .	imZdec
applic congra	feedld
applic congra you	feeekd
applic did	eYceep
applic did not	eYceep
applic for	fgidcf
applic for data	jfahef
applic for junior	fdeefk
applic for market	epZdee
applic for mechan	ddhiee
applic for nurse	deldeg
applic for sales	ifdefg
applic for teache	feckfe
applic for the	ebjccm
applic for this	embeed
applic for ux	ecmggb
applic for wareho	ejbefg
applic form	eccode
applic form to	fddkee
applic from	bbkcdk
applic furthe	eeeefj
applic furthe .	eeeefj
applic has	cgkbch
applic has been	cbnacj
applic has begun	eoagec
applic i	ejdeef
applic is	kuSabd
applic is now	ikcdec
applic is under	elbhed
applic it	ehZlef
applic it may	ejeefe
applic number	ebneed
applic number is	ebneed
applic on	eddefk
applic please	fdekee
applic reache	fhidec
applic reache us	fhidec
applic right	dnahec
applic right now	dnahec
applic status	eeZmei
applic status under	efcned
applic thank	efekee
applic thank you	efekee
applic thanks	ijfcec
applic thanks .	fmfceb
applic thanks again	iceefg
applic the	eedfek
applic to	cbicem
applic to the	edeefk
applic was	hdccem
applic was extrem	fdcefl
applic was not	eecffk
applic was submit	jhgdec
applic we	gcddgk
applic we apprec	ibieef
applic we are	ecdjie
applic we can	edcbeo
applic who	ekdZek
applic will	kfVbdo
applic will be	djZddl
applic will not	eabefq
applic will receiv	pbbeee
applic with	ejedge
applic within	mccffe
applic within @s	mccffe
applic your	dgjgdc
applic your job	fdleed
applie	beuZYf
applie .	efccdn
applie for	egkgcb
applie to	cduYbb
applie to data	ednced
apply	bamfbl
apply .	dhkedc
apply again	eZdcer
apply by	ddpbed
apply by @d	ddpbed
apply for	eddkdg
applyi	cdjhZj
applyi .	dbilZh
applyi for	eakgci
applyi for our	edcidj
applyi to	cjhedd
applyi to the	djdhdf
appoin	cSOU5l
appoin .	bVWbvj
appoin you	eeeaod
apprec	fZnebh
apprec the	fcdefl
apprec the time	fdfffi
apprec your	hdjcch
apprec your intere	hekccf
appren	dbkcej
approp	eicefh
approv	cngZnU
approv .	dkmcdZ
approv your	ebcdsZ
approv your appoin	ecedob
are	fmaffd
are @d	eelded
are @d s	eelded
are a	buVXbl
are a better	eddeem
are a closer	edeefj
are a strong	emdeed
are among	eqcaee
are among the	emcdfe
are an	iclddd
are an equal	iclddd
are being	ekggeb
are being review	ekggeb
are closin	fddffk
are closin your	fddffk
are curren	hjfdeb
are curren in	ejheec
are curren review	igdefe
are deligh	edceme
are deligh to	edceme
are excite	hfhdgc
are excite that	hgiece
are excite to	feeeld
are expect	abdsbe
are finali	erZeeb
are finali our	erZeeb
are focusi	eccden
are focusi on	eccden
are frozen	ebrceb
are frozen follow	fejeee
are going	ieXicj
are going throug	dpagec
are going to	nXdkdd
are happy	bbclmd
are happy to	dddend
are in	biVYuc
are in the	enZcid
are intere	ebdnef
are intere and	ebdnef
are invite	jeblcc
are invite to	jeblcb
are keen	dneced
are keepin	eideeg
are lookin	khbcef
are lookin at	neddec
are lookin for	eiceei
are meetin	obddee
are meetin on	iefeff
are moving	ddZkdl
are moving forwar	eaaldm
are no	eddefl
are no longer	febffl
are not	egWZav
are not able	eedddm
are not going	fYefdp
are not one	jceffg
are not there	fkfeec
are now	cYodch
are offeri	ecdeoc
are offeri you	fdeemd
are on	nehhaZ
are on our	eijced
are on the	pfdbcc
are one	enddec
are one of	enddec
are other	feeffj
are other candid	feeffj
are our	fVZaxZ
are our new	iZabpe
are please	cacpjb
are please to	cacpjb
are posted every	jlaeea
are posted on	eddeel
are select	enebee
are select for	elecee
are shortl	cfelde
are sorry	dYpddg
are sorry to	dZjdek
are still	d5VbaW
are still in	jiddec
are still interv	ercceZ
are still under	eocbed
are still very	fieefe
are taking	gsYcdb
are taking longer	gsYcdb
are the	cibeih
are thrill	dZlcmb
are thrill that	dbcdqd
are throug	bYbzab
are throug .	ebcpdd
are throug to	bbesbd
are unable	egcddm
are unable to	egcddm
are welcom	dboaci
are welcom have	ddqbdd
are welcom to	ededel
are well	figdcf
are well .	gihedb
are workin	esbeeX
are you	bTa3bb
are you free	efejee
are you still	eWdsde
around	jjmbbW
around .	enibdX
arrang	bfarec
arrang your	baated
arrang your interv	baated
arrive	lZxWaW
arrive .	hcvXbY
as	dfdcne
as a	eYoelW
as a next	feeiee
as deputy	fccepc
as discus	icccoc
as i	cldcal
as i have	djeefe
as it	dnbddg
as it takes	docddd
as long	docddd
as long as	docddd
as much	ecddap
as our	hcbdnd
as planne	cpdddb
as planne .	Zrddeb
as possib	cebpdc
as possib .	djdhee
as projec	fefeie
as projec manage	fefeie
as promis	eeeiff
as sales	eefejf
as sales associ	eefejf
as she	kcciee
as she is	kcciee
as soon	elYldb
as soon as	elYldb
as the	emaeef
as this	djggec
as this mailbo	djggec
as we	cgYfeo
as you	dVhacu
as you asked	edmeec
as you can	edeefl
as your	gcigfb
as your next	gcigfb
ask	hfVqdd
ask for	gecjhd
ask for your	ifdcie
ask me	lXcgej
ask me .	lZegff
ask me anythi	eddgek
ask that	eedlee
ask that you	eedlee
ask you	dgeked
ask>again	jYbmdh
ask>answer	ccsgdZ
ask>answer>again	cednee
ask>answer>answer	gjhdfb
ask>answer>date	achndd
ask>answer>them	idfhef
ask>answer>you	jgjfbZ
ask>ask	dccmdi
ask>chosen	kcfffe
ask>closed	ecjdeh
ask>date	ebZnjd
ask>date>them	ddjdhg
ask>date>you	ddaqee
ask>decide	bbbkpc
ask>decide>date	deedkf
ask>decide>give	eeebme
ask>decide>papers	eddlgd
ask>free	deZscc
ask>give	baZ1ea
ask>give>date	cdblje
ask>give>free	fedkee
ask>give>give	eacqdc
ask>give>if	edcnee
ask>give>me	eecmed
ask>give>papers	daYxdc
ask>give>step	babvdc
ask>give>them	eddmee
ask>give>you	baipbd
ask>goon	dWrecf
ask>hear	acikge
ask>hear>you	bdbjle
ask>hold	eidhee
ask>hold>date	eeblee
ask>if	egXpbe
ask>if>free	ehblee
ask>if>them	dgekde
ask>if>you	eadkei
ask>match	hcgdei
ask>me	hbdpZd
ask>me>hear	bajnce
ask>me>sorry	hbeefj
ask>me>them	emegac
ask>me>you	edciei
ask>meet	hgdmbb
ask>meet>you	edelee
ask>news	Zidfmd
ask>not>answer	hfiedd
ask>not>chosen	kcfffe
ask>not>date	dbegme
ask>not>will	Zpedfe
ask>offer	bbWayd
ask>papers	cWW1hc
ask>papers>date	efeief
ask>papers>give	eeckhe
ask>papers>papers	eddpcc
ask>papers>review	fddkee
ask>post	ebYcct
ask>refuse	hbedgj
ask>review	eiadmd
ask>review>papers	edccoe
ask>soon	eYbred
ask>sorry	habccq
ask>step	Xdaybc
ask>step>date	cccqed
ask>them	aidnbe
ask>them>closed	ecjdeh
ask>them>date	ckefed
ask>them>hear	ceecne
ask>them>if	endcde
ask>them>them	dlecef
ask>them>will	cVfyba
ask>them>you	dcmhec
ask>wait	ftaZdb
ask>wait>them	dqccea
ask>wait>wait	fifeff
ask>will	cibnaf
ask>will>answer	jkdaed
ask>will>date	bqdbed
ask>you	cXeweb
ask>you>answer	Zdpedd
ask>you>date	edekee
ask>you>give	edcnde
ask>you>match	hdigeb
ask>you>meet	edcnde
ask>you>not	jaeeei
ask>you>papers	daXtgb
ask>you>wait	jfedee
ask>you>will	ececeo
ask>you>you	dednde
asked	YftiZX
asked about	edmded
asked me	ekdhdd
asked to	bkeicc
asking	ebapga
assess	crPraa
assess .	gqYcec
assess centre	Zkcncd
assess day	ieegfe
assess using	feclee
assess using the	feclee
assess which	eefjfe
assist	bgehkc
assist #	ficefg
assist # .	ficefg
assist .	dgheib
assist positi	emcefd
assist positi at	emcefd
associ	icbihg
associ .	jdchhc
assume	iYemed
assume that	kcfffe
assume that you	kcfffe
at	ghjebd
at #	dbchoc
at # #	beddpd
at @d	kZnccb
at @d for	nZdhed
at a	ebkjec
at all	ccmfhb
at any	dhmadd
at any time	dimaeb
at bright	eckhec
at bright .	eckhec
at by	hlceeb
at by our	hlceeb
at marlow	ejdefe
at marlow foods	ejdefe
at norvan	ebpdea
at norvan .	ebpdea
at our	dkakdd
at our earlie	enbeee
at presen	dcmbdg
at presen .	eficdh
at quillf	dekeeg
at recept	lbVodd
at some	etcacb
at some point	hpcbcc
at some stage	cmedee
at stanme	fcehfi
at stanme counci	fcehfi
at the	qeeiWa
at the applic	dqcedb
at the desk	fdcled
at the fair	deobed
at the latest	sZZfee
at the moment	dpgadZ
at the very	qbebdc
at this	dgZcdp
at this stage	elcdeg
at this time	eabdds
at veldt	djldab
at your	cflidZ
at your backgr	ejchee
attach	XUdh1Y
attach .	cXhXwZ
attach docume	edccoe
attach docume .	edccoe
attach form	feckee
attach form and	feckee
attach is	ededle
attach is your	ededle
attend	jcdjcg
attend by	eeclee
attend the	gdheci
attend the interv	gdheci
automa	ciodda
automa confir	fjicec
automa confir that	fjicec
automa messag	cjjfeb
automa messag .	dkggec
automa reply	edneed
availa	dYgobh
availa .	eZckdl
availa for	eeboee
availa for @d	eebnee
aware	cndbeg
aware that	cndbeg
away	igecci
away .	ilacdf
away from	ecneed
away>answer	gamgdc
away>answer>you	kcbiee
away>away	ccqddd
away>date	jUxbaY
away>not	fanhdb
away>not>answer	bemeee
away>post	ekbied
away>review	icjeed
away>them	gZebli
away>wait	imadec
away>will	dbnjda
away>will>not	ffjeed
away>you	jbdked
b	edekfe
back	njYedd
back .	ancYej
back @d	oYcbek
back and	eeddem
back and forth	fbdeen
back by	bcejle
back by @d	ddflef
back in	pXlbdb
back in @s	qccced
back in touch	gZoeec
back on	hbgjcf
back on @d	oYjedc
back to	mqXbca
back to you	lsYacZ
backgr	caakfm
backgr .	dgjddg
backgr and	eZcoeg
backgr and want	ebcped
backgr at	fcdeel
backgr at this	fcdeel
backgr check	daZpma
backgr check .	ebakoa
backgr is	eebdcp
backgr is impres	eccden
backgr shortl	ejchee
backgr shortl .	ejchee
bad	odcZdh
bad .	pddaed
balanc	feeefi
bank	lcdhec
bank holida	mcfded
basis	ejdefg
basis .	ejdefg
be	ijYdej
be #	fedeke
be # #	fedeke
be .	kfYcdk
be @d	yhVabU
be @d .	uaZdeZ
be a	fgZfdm
be a great	feeked
be able	omcgYW
be able to	omcgYW
be advanc	fbdefm
be advanc your	fbdefm
be an	eneecc
be an offer	eneecc
be back	gZoeec
be back in	gZoeec
be chosen	jpZcea
be chosen more	jlaeea
be commun	licced
be commun to	licced
be consid	aTesdj
be consid .	ecjkeb
be consid for	dZcmek
be consid furthe	eccefn
be contac	ipZbed
be contac .	glcefc
be contac for	hkbdfd
be contin	eZdeep
be done	gdjefd
be extend	fZffem
be extend an	fZffem
be glad	fcidei
be glad to	fcidei
be gratef	acdofd
be great	ebeiej
be great to	ebeiej
be happy	dbjlbf
be happy to	dbjlbf
be hiring	bSYddx
be in	drWdkY
be in contac	ekeefe
be in touch	epWekY
be inform	emcded
be inform of	gieefe
be intere	jjcgdb
be intere in	jjcgdb
be invite	dubYec
be invite to	dubYec
be inviti	ejdddi
be inviti you	ebeefm
be joinin	daccqf
be joinin us	daccqf
be kept	eedeel
be made	tWddee
be made @d	rWdefe
be making	clieeb
be moving	ejddeg
be moving ahead	fbeefm
be needin	ebeeen
be needin you	eceeel
be notifi	pkabdZ
be notifi .	dodeeb
be notifi by	qWfeef
be okay	bceiel
be on	efledb
be on the	efledb
be open	edigfe
be part	hgiece
be part of	hgiece
be patien	hkddeb
be possib	didied
be progre	fdeffj
be put	dbcpde
be read	cYreeb
be shortl	efedej
be submit	gddked
be taken	gbeeel
be taking	edadep
be taking your	eeeefj
be the	ciaaod
be the first	ajabod
be told	lgcded
be told the	mceefe
be too	iadeek
be your	edfjee
bea	eeiefe
bear	cubbdZ
bear with	cubbdZ
bear with us	cubbdZ
bearin	efkdfc
becaus	caqjdY
becaus of	dcpdec
becaus of budget	edleed
becaus of the	eiieec
becaus the	fWkneb
becaus we	ekdfed
becaus you	ecgheg
becaus you applie	fdcifh
been	cjfcfh
been a	dmbddh
been able	edddfl
been able to	edddfl
been added	dklbdc
been added to	dklbdc
been appoin	edddkg
been appoin .	edddkg
been asked	ddhiee
been asked to	ddhiee
been cancel	eabddq
been cancel .	ecYder
been closed	ebZcer
been closed and	fedffi
been create	ecoeea
been create .	ecoeea
been decide	eleeed
been decide .	eleeed
been filled	eZXddv
been filled .	eaYeet
been forwar	gmbfec
been forwar to	gmbfec
been given	gncedZ
been given to	epdeda
been invite	eYdrec
been made	dleeee
been made .	dkeeee
been moved	dtXhcY
been offere	erdebY
been offere the	erdebY
been put	eboeec
been put on	eboeec
been receiv	lYodda
been receiv .	lYodda
been retain	fcdfem
been retain .	fdeffj
been schedu	edaped
been schedu for	edaped
been select	daYplc
been select for	daYmnc
been set	ebrcdb
been set up	ebrcdb
been shared	ekdidc
been shared with	ekdidc
been shortl	gcdkdh
been shortl .	gcfffh
been shortl for	fedkee
been signed	dmceee
been stoppe	feiffe
been stoppe for	feiffe
been succes	deldhc
been succes and	eeecmd
been succes submit	fhnbeZ
been taken	anaccj
been travel	imadec
been travel so	imadec
been unsucc	dgWceq
been unsucc .	elcdef
been withdr	ealdeg
before	kmZmZZ
before .	feeffi
before @d	derecY
before @d .	eatccY
before i	qVcidd
before i can	qVcidd
before making	ckcjcd
before making any	endcee
before that	erXcdd
before that .	gpZadd
before the	qhYhaZ
before the @d	jkahcZ
before they	fmebed
before we	amVubX
before we can	dedocd
before we go	ebende
before you	gieeee
before you hear	ejeefe
begin	dmdgcd
begun	drZgea
begun .	eoagec
behalf	ewUacX
bei	edmded
bei ihnen	edmded
bei ihnen .	edmded
being	esgacZ
being consid	dqZfec
being consid .	dqZfec
being evalua	hlbeed
being evalua by	hlbeed
being looked	hpYaed
being looked at	hpYaed
being reorga	ebmffd
being reorga .	ebmffd
being restru	eYoeee
being review	dqceda
being review .	ejgded
being review agains	emcgeb
believ	fieefe
below	cZfldj
below .	dcgkee
below to	eccoed
below to record	edcmee
best	eehgef
best .	edneeb
best and	fdifff
best for	ealeef
best of	ebbeep
best of luck	ebbeep
best regard	djefef
best wishes	fgchdg
better	ZMsWax
better .	bblddk
better match	eddeem
better match .	eddeem
better meet	eddeel
better meet the	eddeel
betwee	kbXbdp
betwee so	fddffj
betwee so many	fddffj
betwee you	ehbedk
betwee you and	ehbedk
bewerb	ecmded
bis	feiefe
bit	fjddeg
bit of	fjddeg
blog	dhieee
blog .	dhieee
board	veXaiV
board .	iqdVgY
board did	ameeeg
board did not	ameeeg
board meets	qadcec
board meets on	qadcec
board on	bceobg
board on @d	bceobg
board signs	rbccdd
book	edZqdc
booked	bZYwcb
boss	fqbhbX
boss .	cnddee
boss is	gieeee
boss says	igeeee
both	eYikjb
brief	eabiem
bright	iekgcZ
bright .	kcmedZ
bring	fccjgg
bring a	kadiee
bring photo	efelbe
bring you	ejcSoh
bring you on	ecdYre
bring your	cdemde
bristo	eeeieg
browse	ddobed
budget	egmbbg
budget approv	fejeee
budget approv .	fejeee
budget are	danefe
budget change	edleed
budget change .	edleed
budget is	idgeee
buildi	ceameh
busine	ebbidm
busine priori	ecbeen
busine priori we	ecbeen
but	bnSVhu
but can	elcefd
but can not	elcefd
but i	ckeeeg
but i can	cneeed
but it	esaYjW
but it is	eqbZkX
but she	emdeeb
but that	bsceeZ
but that is	bsceeZ
but the	jVQae0
but the board	kbeeYl
but the role	ebUccv
but they	eYnejb
but we	bhabjl
but we are	emeced
but we have	eabeeq
but we would	fdffnZ
but would	cmdceg
but you	kldeeY
but you are	jmeeeX
buyer	faeegl
buyer .	fbeegk
by	rbYgjY
by @d	wUYjjY
by @d .	rSXjpZ
by @d ?	djdged
by @d and	eekdhc
by @d at	rbadee
by @d but	arcdeb
by @d either	vSedee
by @d whethe	kcdgee
by @d with	gcekde
by @d you	ndddee
by @p	Xqhded
by @p .	Xqeeed
by @t	hddked
by clicki	ddsXdd
by clicki the	eembee
by email	ckdefg
by email .	cldefe
by mistak	elgdec
by our	kmhadX
by phone	cccdjm
by return	ebbped
by return .	ebbped
by teleph	gkdded
by the	vUTcrb
by the @d	yQYcoZ
by the hiring	goZdec
by two	lbedfg
by your	eacrdc
by your backgr	ebcped
bye>answer	dZgpcc
bye>bye	ecdedm
bye>bye>bye	fddefl
bye>bye>you	ecader
bye>chosen	edachn
bye>chosen>you	edachn
bye>date	cepbed
bye>decide	ffhegc
bye>goon	cfbiek
bye>hold	easeeZ
bye>others	eadeeo
bye>post	eigeef
bye>review	edpefY
bye>thanks	fghffc
bye>thanks>you	fghffc
bye>them	eWmchi
bye>them>will	abhanh
bye>wait	eaoeec
bye>wait>them	ebmffd
bye>will	abhanh
bye>you	dZfedp
bye>you>bye	ebgden
bye>you>decide	fghffc
bye>you>goon	feeefi
c	eddmed
calend	dYZwdd
calend invite	edboee
calend invite will	eeblee
call	dWUvcm
call .	eaPphm
call ?	dddnee
call @d	hZaecp
call @d ?	deekee
call on	bbdhen
call on @d	cadheo
call with	fYdpee
call with our	daenfe
call you	ciXocf
call you .	dqZdee
call you @d	UZcyeb
call you on	raeZee
called	kYVcer
callin	gddble
calls	jbaden
calls for	fdaeen
calls for .	fdaeen
calm	ffeefi
came	XgUgnl
came across	eddlef
came across your	eeeled
came throug	Zcadtd
campus	eidefh
can	cjdifd
can .	eieffe
can be	eddnde
can check	djkbec
can do	cmeZmX
can expect	oiZcec
can expect an	odadfe
can expect to	emdeed
can give	baldek
can give you	baldek
can imagin	edeefl
can imagin we	edeefl
can not	Wvcbde
can not consid	fceeel
can not give	dkacmc
can not make	ekeieZ
can not name	fWreec
can not procee	fhcdei
can not promis	Zoeeed
can not say	cqiddW
can not take	fbeeen
can not tell	bhleec
can offer	ddecne
can offer you	ddecne
can only	efbVds
can put	ebepcd
can put you	ebepcd
can say	dkjccc
can see	feeffi
can start	edcmgd
can start the	fddndd
can take	epcbed
can take @s	bpdbee
can take a	fieefe
can talk	eZcred
can talk .	eadoed
can tell	oSnded
can tell you	qTjeed
can we	dddgke
can you	ZYYwia
can you do	bddqdd
can you start	eddYqe
cancel	eYXbby
cancel .	ecYder
candid	iiabdk
candid .	diebck
candid accoun	edndec
candid accoun has	edndec
candid by	pbcdee
candid by @d	mbeeee
candid has	ejdebi
candid has not	fdefej
candid have	iceefh
candid i	capegc
candid i hope	cZpeed
candid in	flddcf
candid in the	hddeei
candid is	ehchff
candid is being	ehchff
candid more	feeffj
candid more suited	feeffj
candid portal	ecpcec
candid portal .	ecpcec
candid select	ejdefe
candid select for	ejdefe
candid thank	ejgida
candid thank you	ejgida
candid to	eedefk
candid we	chaieh
candid we confir	dkhdec
candid we enjoye	feckff
candid who	djYYdr
candid who are	emcbeg
candid whose	ggYcdp
candid whose experi	feeffi
candid whose qualif	eddeel
candid whose skills	hkbdfd
candid will	tfZadc
candid will be	qfbcdc
candid with	eccden
candid with more	eccden
candid you	dmZclc
candid you will	emcdfe
car	Ydecrf
cards	fmefdc
cards but	fmefdc
career	gchfdh
career .	fddeel
career opport	jbdjef
career opport with	jbdjef
career site	eddeel
career site .	eddeel
career so	fghffc
career so thank	fghffc
carefu	kmWbdg
carefu .	hqXddb
carefu consid	khcdee
carefu consid we	fdfffj
carefu consid your	licdeb
carefu though	fdeefj
carefu though we	fdeefj
case	cmVqbZ
case interv	eddmee
case study	gadnec
centre	Zjapcd
ceo	ddZocg
certif	dcjkdd
cfo	eodcdd
chair	dleaid
challe	dbemeh
challe within	dcenee
challe within @s	dcenee
chance	eodYeh
chance to	egdefi
change	bfiZbo
change .	eameeg
change in	boZcck
change in busine	ecbeen
chase	cubabc
chat	cXfvcb
chat ?	edcoec
chat on	eddlee
chat on @d	eddlee
chat with	ejbiee
chatti	jZhceh
check	ficijY
check .	ebZloa
check out	cggdjd
check out our	dhieee
check with	llcbbc
check with the	gldded
checks	ebdngd
checks .	ecemed
cheers	ifbefg
chemis	eXieen
choice	hibahh
choice by	mcedee
choice by the	mcedee
choice when	fghffc
choice when it	fghffc
choose	ncXYqc
choose you	dbadsc
choosi	emfdcd
choosi betwee	fddffj
choosi betwee so	fddffj
choosi bright	iakdee
choosi bright .	iakdee
choosi marlow	ejadif
choosi marlow foods	ejadif
choosi norvan	embefe
choosi norvan .	embefe
choosi ostrav	igdeff
choosi ostrav optics	igdeff
choosi tallow	dZilee
choosi tallow and	dZilee
chose	gbcbdp
chose somebo	gddcel
chosen	ficbfi
chosen more	jlaeea
chosen more openin	jlaeea
chosen someon	feefei
chosen someon whose	feefei
chosen to	egicdg
chosen to pursue	eddeel
chosen>answer	mgabZl
chosen>bye	ecxccS
chosen>chosen	fbcemf
chosen>date	eeZicn
chosen>free	emedde
chosen>goon	efaedn
chosen>goon>others	edeeek
chosen>goon>you	fkcceh
chosen>match	ecdeen
chosen>match>match	ecdeen
chosen>meet	eneaee
chosen>not	ekcedg
chosen>others	eZbdct
chosen>others>you	eacddr
chosen>post	ebXZsj
chosen>review	ejeeef
chosen>step	bhYrbf
chosen>step>date	ffeief
chosen>step>them	ebatdc
chosen>them	bTejbt
chosen>them>match	feefei
chosen>them>will	ddebmh
chosen>will	ksYWiY
chosen>will>answer	olbcdY
chosen>will>meet	eneaee
chosen>will>you	ekecja
chosen>you	ecYXqm
chosen>you>chosen	ecdekg
chosen>you>match	eddeel
chosen>you>post	feedke
chosen>you>them	fcedao
chosen>you>will	noZYea
circle	necadg
circle back	necadg
claims	hdjded
clerk	jejcec
click	ecdoed
click the	eccoed
click the link	edcmee
clicki	ddsXdd
clicki the	eembee
clicki the link	eembee
client	akUgZr
client .	acckdm
client has	ecbecq
clinic	eddgZo
close	XdZZcy
close the	ajbdfl
closed	akdZbo
closed .	cogace
closed and	fddffk
closed and we	fedffi
closed this	ecbeen
closed this requis	ecbeen
closed>ask	ebpdeb
closed>date	afdccr
closed>hold	fdpfeY
closed>not	eYbees
closed>not>wait	fedffi
closed>others	ebbeep
closed>others>you	ebbeep
closed>post	ekVcmf
closed>post>others	fdeffj
closed>review	dWgddq
closed>them	YlXcgp
closed>them>not	fbcfem
closed>them>will	dkdeff
closed>wait	fedffi
closed>will	eicdjd
closed>will>not	fdeffi
closed>you	eUsbbi
closed>you>ask	ebpdeb
closel	fdWbdt
closel .	eaZeeq
closel match	hkbdfd
closel match will	hkbdfd
closel with	feefei
closel with the	feefei
closer	eccdeo
closer fit	edeefj
closer fit .	edeefj
closer to	feeffi
closer to our	feeffi
closes	iYofbb
closes @d	jdgede
closes on	bZogcd
closes on @d	bZogcd
closin	kafdej
closin date	kcddeh
closin date .	gddffi
closin your	fddffk
closin your applic	fddffk
coding	cYbude
coding challe	dbemeh
coding challe within	dcenee
coding exerci	ecdmed
coffee	cddqdd
coffee on	decnee
coffee on @d	decnee
collea	YosSYf
collea .	difedg
collea in	dbkbej
colleg	fdehge
come	hmYjfX
come and	WeUood
come and work	eddfke
come back	pkdWcc
come back to	pmZWcd
come by	fdekef
come in	gadiei
come in on	dbekej
comes	mZsabY
comes .	ijceed
comes next	eboeeb
comes to	fghffc
comes to your	fghffc
coming	hbhagi
coming in	iejbdd
coming in to	hfjcdd
commit	emXZih
commit could	edeefj
commit could not	edeefj
commit has	dnacch
commun	ndgccd
commun to	jgbide
commun to stay	eddkeg
commut	ebreZb
compan	baudeZ
compan .	dfkdee
compan has	fcoffZ
compan is	daoeed
compar	etbddY
compar notes	cpcced
compen	feeeje
compen detail	feeeje
compen detail are	feeeje
compet	djYbbq
compet for	eddeel
compet for this	feeefj
compet salari	efledc
comple	dlficc
comple .	hjoXdY
comple a	fedjee
comple a short	feeiee
comple an	ekdeee
comple an online	ekdeee
comple it	eeeief
comple its	fddefk
comple our	fgedfi
comple our proces	fifeff
comple the	dkYpeb
comple the attach	eddlee
comple the coding	dcenee
comple the online	feclee
comple the select	eqZded
comple your	gbkfdd
conclu	alacdm
conclu it	fdeefj
conclu it is	fdeefj
conclu that	eddeem
conclu that other	eddeem
concre	cxXbcV
condit	bbqahb
condit offer	ffedif
confid	diedhe
confir	bbkhnX
confir our	baXric
confir our verbal	fdceme
confir receip	hbldde
confir receip of	hbldde
confir that	hhsXdX
confir that we	eflded
confir that you	dgndda
confir that your	jhoZcZ
confir whethe	edcnee
confir whethe the	edcnee
confir your	Zaqdhc
confir your attend	eebmee
confir your email	betVee
congra	ZSbi3U
congra .	eacoib
congra from	dcbdqd
congra on	bajhka
congra on your	ddZdsc
congra you	dZVhva
congra you have	edYkoa
connec	ccmhbf
connec .	dbmecg
consen	dcbuac
consen form	eccrbd
consen form so	fddndd
consid	dhZkci
consid .	axYjbV
consid applic	fddffj
consid applic .	fedffi
consid for	dZcmek
consid for the	dadmeh
consid furthe	eccefn
consid furthe .	eccefn
consid marlow	fibeje
consid marlow foods	fibeje
consid quillf	edlcfe
consid quillf as	edlcfe
consid the	dXdjen
consid we	fdfffj
consid you	eZbmdl
consid you for	gedfej
consid your	lhccee
consid your applic	lhccee
consul	eZdceq
contac	imeedZ
contac .	gncdeb
contac detail	idehfe
contac for	hkccgd
contac for a	hkbdfd
contac my	feiefe
contac my collea	feiefe
contac us	iebheg
contac us with	iebheg
contac you	knZfca
contac you .	elhcec
contac you about	dmcefe
contac you by	wSddee
contac you direct	epcdeb
contac you if	dndded
contac you to	deaped
conten	dsYZbd
contin	Zeiiff
contin .	faseeY
contin intere	dbkjed
contin intere in	dbkjed
contin upon	eeeekd
contin upon a	eeeekd
contin with	ecZlei
contin with your	edaleg
contra	WUTJ/a
contra by	effckf
contra in	deeape
contra is	cZZZwc
conven	enbica
conver	cbeoch
conver .	eedefj
conver with	ediied
convin	icfefh
coordi	caasee
coordi will	cbbsed
coordi will contac	ebbqed
copy	faaqgc
copy by	fffdif
copy by @d	fffdif
copy of	ebasec
copy of your	ebatcd
costs	eedkee
could	TjUzZi
could be	mdeeed
could not	dacdeq
could not be	eWdeer
could we	ebdmhd
could you	cTX6aZ
could you come	fcelee
could you do	edeled
could you please	fediff
counci	ggWenc
counci .	aaXiqe
counci has	dqaddc
counci recrui	jdided
counci recrui team	jdided
count	sbbbce
count on	sbbbce
countr	eedefj
countr .	fddffj
couple	eldeee
couple of	eldeee
course	gjkcad
course .	bqcdec
covers	eaidam
crane	fgddfj
create	datbdb
create .	ecoeea
crew	cbYcri
cross	ebdeen
cross again	ebdeen
cross again .	ebdeen
cto	acdqee
cultur	dfhgeg
curren	igigcZ
curren in	ejheec
curren review	iidefd
curren review your	igdefe
custom	eidfef
cut	dYVbdy
cut off	ecZceq
cv	ekifbc
cv .	eYlhdg
cv ?	fddkee
cv has	ggjcdd
cv has been	ggjcdd
cv if	fedkfe
cv if intere	fedkfe
cv in	ebdmef
cv is	dpbbde
cv on	hnbcde
cv on file	fdeefk
cv on to	iqbada
cv with	ejeefe
cv with the	ejeefe
cvs	cmicdc
cvs .	dikeeb
d	ecdefm
dank	ecnded
dank für	feiefe
data	fXocdi
data analys	icgffe
data analys .	difche
data analys has	mbcffe
data analys r	eebjfh
data engine	ednded
databa	ddlbdj
databa .	dgmbde
date	gwYggS
date .	foeddb
date @d	hccjge
date @d .	iceiee
date and	egekdd
date for	gxbacS
date is	dhcdkd
date is @d	dhcdkd
date on	eddkeg
date on new	eddkeg
date the	mcecgd
date with	deffie
date with you	deffie
date>again	pccahc
date>answer	zadbbZ
date>answer>me	sadbdf
date>answer>them	dZkmec
date>answer>you	zfXWca
date>ask	jYccij
date>ask>date	hdfedj
date>ask>you	kcfffe
date>away	feekde
date>bye	bdogdc
date>chosen	fecdhj
date>date	tdZead
date>date>them	hkdded
date>date>will	Zoedee
date>decide	wWdWfe
date>free	VieqgZ
date>give	qUcfdg
date>give>again	edegje
date>give>you	eejeef
date>hear	xYZbdd
date>if	iWefgk
date>if>will	eeeife
date>if>you	gYhcij
date>joy	jYXnha
date>match	bcjmdc
date>me	oZoXeY
date>me>them	akkdec
date>meet	qVToia
date>meet>again	mdecee
date>meet>them	jdefef
date>news	ycZVaf
date>news>date	sbcbde
date>not	asYfbg
date>not>wait	ecaeep
date>offer	fffdjf
date>others	qXibce
date>papers	fdcgdk
date>post	aZefbr
date>post>bye	eelded
date>refuse	djdceh
date>review	didmeZ
date>said	keeeee
date>sorry	lhWdci
date>start	liZjac
date>step	hWZwca
date>step>them	ceekfe
date>them	vececY
date>them>answer	sadcdd
date>them>ask	heedie
date>them>decide	sXdcde
date>them>others	qYjedY
date>them>them	obagbg
date>them>will	waacfZ
date>them>you	fdjeee
date>wait	Yhccdq
date>will	wecccY
date>will>again	jdfefe
date>will>answer	yXbadc
date>will>date	dobbdd
date>will>hear	xXaZdd
date>will>me	gVuZfZ
date>will>meet	lcdgee
date>will>news	iefeee
date>will>not	Vqbldb
date>will>review	apddgc
date>will>them	jidddd
date>will>you	tVafch
date>you	1SYjcc
date>you>answer	mcedee
date>you>date	mccadk
date>you>hear	igdefe
date>you>not	naeefd
date>you>post	eelded
date>you>step	bdased
date>you>will	3TYfba
dates	eccqcc
day	kSofjY
day .	oZdfde
day on	cemcee
day on @d	cemcee
day suits	eddlee
day suits you	eddlee
days	dfacra
days .	ekdddf
days leave	eYZcub
days leave .	eYZcub
deadli	ggclcc
deal	ebacpf
dear	fddhgi
dear ada	eedekf
dear applic	ddbnge
dear applic congra	feeekd
dear applic i	ekeeec
dear applic thank	edclef
dear applic the	ecdfel
dear applic we	ecghhd
dear applic your	dhkdec
dear candid	fhYjhe
dear candid thank	fhdleb
dear candid we	dgbjeh
dear candid you	efbdnc
dear dr	ekedgd
dear ines	cckhdf
dear ines thank	edmced
dear marek	eicdie
dear mr	iZfjef
dear mr ada	iccieg
dear mr ines	ekdefe
dear mr marek	eeieff
dear mr placeh	hdeeie
dear mr tobias	eeclee
dear ms	edhcek
dear ms ada	fdceii
dear ms applic	efdgei
dear ms ines	eekdee
dear ms marek	ieeefe
dear ms okafor	edmcfd
dear ms tobias	fedfej
dear okafor	ffeife
dear placeh	eeocdc
dear priya	eideff
dear priya thank	eideff
dear tobias	ekeeef
dear tobias we	ejeeef
decide	kafbej
decide .	ojbcdZ
decide agains	dfcedm
decide by	mafeef
decide not	fcdefl
decide not to	fcdefl
decide on	gcecel
decide to	bWmcik
decide to go	edadeq
decide to move	dibdej
decide>again	Zobckd
decide>answer	obdede
decide>ask	ebendd
decide>chosen	duZdda
decide>date	rfXakY
decide>date>them	lcedge
decide>free	cbdrcd
decide>give	cbdbtd
decide>give>date	eeeaoe
decide>goon	dldefe
decide>goon>goon	dldefe
decide>goon>you	dldefe
decide>not	ggceeh
decide>offer	edebne
decide>others	dfedek
decide>papers	cbcnic
decide>papers>date	deehie
decide>papers>papers	fddndd
decide>papers>them	fddndd
decide>them	keZmbe
decide>them>not	fddffj
decide>them>will	dhbndb
decide>will	ehaldf
decide>will>you	ecflde
decide>you	hfXcne
decide>you>will	ffecej
decidi	nfccdd
decisi	sjWbed
decisi .	qjaXce
decisi @d	klccdY
decisi @d .	gkeeec
decisi by	qWbZoc
decisi by @d	mZbZpc
decisi from	gdejee
decisi has	ZuageZ
decisi has been	cobgec
decisi on	sbccdd
decisi on @d	ndddee
decisi to	edddem
decisi to not	eedefj
decisi to procee	edeefj
decisi was	eddeek
decisi will	tWcdee
decisi will be	tWddee
decisi yet	eldefc
decisi yet .	eldefc
declin	aXfeXu
declin .	dgYcdp
defini	qibddY
defini date	erbdea
defini date .	erbdea
degree	ecbkbl
delay	miabdf
delay .	nkacdb
delete	celceg
delete your	ebmceg
delete your data	ebmceg
delibe	heeeeh
deligh	edccoe
deligh to	edccoe
deligh to offer	ffedje
delive	dbkaoa
depart	agmkcZ
depart .	ejeefe
depart is	eYoeee
depart is being	eYoeee
depart will	dijded
depart will contac	ejeefe
depend	erZdec
depend on	erZdec
depend on the	erZdec
deputy	cgccsY
design	cYcldo
design .	dchefi
desk	eoZhcb
desk .	elajcc
detail	ceaklb
detail .	eadoee
detail are	feeeje
detail are in	feeeje
detail in	edeWpi
detail in our	eeeefj
detail of	edfkee
detail of two	edfkee
determ	feeffh
develo	dieeeg
did	YdmXYr
did not	XfYbax
did not get	eobded
did not make	eXceer
did not reach	bhcmed
did not say	eeneeZ
did we	eeqZfc
did we do	eeqZfc
differ	gYZbdv
differ direct	edadeo
differ direct .	edadeo
diffic	djccej
diplom	eckhde
direct	Ymajbj
direct .	biXfdp
direct ?	daenfe
direct and	deijec
direct experi	eccden
direct experi .	eccden
direct to	ecikde
disapp	dVaccw
disapp .	fceefj
discus	gfdaob
discus .	dkhZlY
discus next	eieefe
discus next steps	eieefe
discus the	ecefke
discus we	ececjj
do	bhcmef
do .	ckXocb
do ?	eeqZfc
do @d	acdrdd
do @d or	edfjfe
do a	afbqcd
do anythi	ickefc
do at	eYtceZ
do it	eYbsec
do need	adegme
do not	fkbbcl
do not expect	jtYZdV
do not have	dqacee
do not hesita	idbief
do not know	cdtdeX
do not meet	fdcefl
do not need	hcjefd
do not reply	gjgdeb
do not see	fbbefo
do not think	eZddeo
do not want	dcdddp
do not wish	ecdefm
do so	ebadqc
do the	fdfked
do you	cYjpdb
do you have	edbpdd
do you want	edoYgd
docume	ffiagf
docume .	dYkglb
docume are	enbbdg
docume have	jijZcd
docume have arrive	jijZcd
does	dWZncp
does @d	edekef
does not	eZbeer
does not match	fddffj
dog	ecpaed
done	dokYcc
done .	dlnbdX
doors	edjdfg
down	cjgcai
down .	cOlXbv
down on	fndeeZ
dr	ciclgc
drag	rWbdef
draw	edjdff
driver	eaqbjY
driver .	edkdja
drop	oaajcd
drop me	gccndd
drop me a	gccndd
drop you	oddbee
drop you a	oddbee
due	WrTrda
due @d	aaVuia
due @d .	ZbWrlb
due course	brcdec
due course .	bqcdec
due to	dldadj
due to a	ecbeeo
due to the	dohaeb
during	lZnbea
during the	lZobea
e	eeeeke
each	mdZkdb
each and	kfbged
each and every	kfbged
earlie	irYZcb
earlie i	aqdcde
earlie opport	enbeee
earlie opport .	enbeee
early	ekchdd
earn	dZfqbd
easy	fddffj
easy .	fddffj
edit	Zepdee
effect	bYudcb
effort	ehedeh
effort you invest	eifeef
either	wbcdcY
either way	yZbada
either way .	vbbceb
electe	ebceen
electe to	ebceen
electr	feeegh
else	lWYkih
else .	rZcddd
else but	dcecnf
elsewh	dWWYY3
elsewh .	dXYYdy
email	ccuZed
email .	chpcda
email addres	advVde
email addres by	eembee
email as	djggec
email as this	djggec
email by	lbdgee
email by @d	lbdgee
email confir	ecmded
email confir that	ecmded
email you	iYleee
employ	eVkdod
employ .	gXleeh
employ agreem	ebdend
employ agreem .	ebdend
employ as	eeccpc
employ from	eeadoe
employ from @d	eeadoe
employ to	feeeje
employ to you	feeeje
enclos	dcZZvd
encour	cedeen
encour you	cedeen
encour you to	cedeen
end	djbdcj
end .	eWpeef
end of	gZYgeq
endeav	fddeek
endeav .	fddefl
ended	cWaddv
ended up	dXbcdt
ends	adqaef
engine	dakkdf
engine .	edekfd
engine has	gfieed
engine has been	gfieed
engine openin	ffdffi
engine openin .	ffdffi
engine positi	eejeee
engine positi at	eejeee
engine role	fceeel
enjoy	dbscda
enjoy the	ebrcdb
enjoye	cjhfcf
enjoye gettin	dgjddg
enjoye gettin to	dgjddg
enough	dgZbdq
enough experi	ebdcen
enquir	fkdffd
enquir about	fkdffd
equal	iclddd
equal opport	iclddd
equal opport employ	iclddd
erhalt	ecmded
evalua	lkZcde
evalua applic	kfdeed
evalua applic .	kfdeed
evalua by	hlbeed
evalua by the	hlbeed
evenin	cataed
evenin on	dbqbed
evenin on @d	dbqbed
event	eieddh
every	niZdde
every applic	okXedb
every applic .	kfbged
every applic carefu	imZdec
every candid	odZefe
every search	ecmeed
every succes	fddefl
every succes in	fddefl
every week	jlaeea
every week .	jlaeea
everyb	jdegee
everyo	ohWedd
everyo by	hbejee
everyo is	epeZed
everyo on	mfdcee
everyt	ghiedc
everyt is	djkddb
examin	eednbe
examin on	eednbe
examin on @d	eednbe
except	feeffi
excite	hfhdgc
excite that	hgiece
excite that you	hgiece
excite to	feeeld
excite to offer	feeeld
exerci	eYbvcb
exerci .	ecemed
exist	cYreee
exist @d	cZpeee
expect	rkQqYY
expect .	gsYcdb
expect a	sfbYed
expect a respon	jdeefe
expect an	ohZbee
expect an answer	jkacee
expect anythi	bnddfe
expect anythi before	bnddfe
expect salary	edbpce
expect salary .	edcpce
expect to	wdZbcb
expect to be	pYecfe
expect to hear	kmabdc
expect to make	qaddee
expect you	WdXvdd
expens	pbeddd
experi	bejaao
experi .	dbndZk
experi are	emdeed
experi are a	emdeed
experi in	eelafg
experi is	ecceen
experi is closer	feeffi
experi to	ffdied
experi to see	ffdied
expire	eegdke
explai	hfcdek
explor	jbdjef
explor career	jbdjef
explor career opport	jbdjef
extend	eWbfip
extend an	eWcggp
extend an offer	eXcdhq
extend to	ffeeif
extend to you	ffeeif
extrem	fdcefl
extrem high	fdcefl
extrem high .	fdcefl
eye	ecehej
f	ffdefj
factor	efmcec
failed	aYPXc1
fair	bdsZec
fair on	beqZed
fair on @d	beqZed
fancy	bddhel
far	epbecc
far .	ercedY
feedba	lhfUal
feedba .	fdeffi
feedba by	ceeden
feedba by phone	ceeden
feedba call	aZddes
feedba on	epdeea
feedba within	obddee
feedba within the	obddee
feel	dXmbco
feel free	egeedj
feel free to	egeedj
feel there	feeffj
feel there are	feeffj
fell	YgVbcu
felt	eZbbdu
felt that	eXceer
few	djZncd
few more	epdbdc
few more people	emeced
few times	feeief
few times that	feeief
field	dmdded
file	bkWlci
file .	dkcdeh
file for	fdeefk
file for future	fdeefk
files	ealfef
fill	cYXuak
fill .	edcedn
fill in	dbatcc
fill in the	edcnde
fill out	eddmee
fill out the	eddlee
fill the	edefej
filled	dfRcfu
filled .	eaYedu
filled intern	edXeeq
filled it	eZceeq
filled the	freejR
filled this	fdeffj
filled this openin	fdeffj
final	qQWrZh
final answer	qbebed
final call	jefdfe
final call on	jefdfe
final interv	ccdsda
final interv .	ddepea
final round	fcekeg
final round .	fcekeg
finali	kkXZbl
finali our	erZeeb
finali our shortl	erZeeb
financ	jhpYbY
financ .	mahdde
financ about	epdbcd
financ about a	epdbcd
find	bZfgne
find a	kbdcig
find attach	aedjje
find our	dbnYjc
find the	cjddjd
finds	fcncde
finds you	fcncde
finds you well	fcncde
fine	gedjee
finish	olRZal
finish .	plXZcb
finish the	endcee
finish the first	endcee
firm	lZbfoY
first	ZwcYdd
first .	ZrgSgf
first choice	enceed
first interv	eodbed
first of	ehedei
first of all	ehedei
first round	cmdgee
first round before	endcee
first sift	ejcaek
first stage	ddascd
first to	ajabod
first to know	bneede
first we	gWdceq
fit	ieXdco
fit .	didiee
fit a	ihddfe
fit a recrui	ihddfe
fit we	jeeefe
fit we will	jeeefe
fits	efbmee
fits your	ecdjfg
fits your profil	fedkfe
five	cgjWmc
five panel	dmbcdi
five panel member	dmbcdi
fix	cYered
flatma	dckXZp
fluent	faWect
fly	bidmdd
focusi	eccden
focusi on	eccden
focusi on candid	eccden
follow	eahaoe
follow .	cUUjxY
follow a	ededfj
follow the	fejeee
follow the merger	fejeee
follow up	ipaadc
follow up .	hlbdec
follow us	eclbck
follow us on	fdlcef
foods	ckecie
foods .	clfdhc
foods as	fibeje
foods as your	fibeje
for	ddhgdj
for .	daXhct
for @d	ZjP1cY
for @d .	cmTscZ
for @d ?	feejee
for @s	akbmfa
for a	hcauZa
for a call	daenfe
for a phone	hkbdfd
for a quick	cbcqed
for a second	dnakbY
for an	bbbyaY
for an interv	dhZqdc
for anothe	ekaedi
for anythi	ccpced
for applic	igeefd
for applyi	cdjhZj
for applyi .	dbilZh
for applyi for	eakgci
for applyi to	cjhedd
for appoin	fbeeem
for appoin .	fbeeem
for attend	lejedZ
for attend the	gfkgda
for chatti	icYeen
for choosi	fghffc
for choosi bright	iakdee
for choosi marlow	ejadif
for choosi norvan	embefe
for choosi ostrav	igdeff
for choosi tallow	dZilee
for coming	iciadi
for coming in	iejbdd
for comple	khdded
for comple the	hiedfd
for consid	ffigfb
for consid marlow	fibeje
for consid quillf	edlcfe
for data	jecgef
for data analys	jeaheg
for explor	jbdjef
for explor career	jbdjef
for future	ecdeem
for future opport	fdeefk
for interv	kgXWdq
for interv .	iaZXeu
for interv with	khdcfe
for junior	ebadeq
for market	epbced
for market intern	epbced
for me	dtZddb
for mechan	ddhiee
for mechan engine	ddhiee
for now	dZvccZ
for now .	eZseeY
for now we	eakeei
for nurse	deldeg
for nurse #	ecjdeh
for office	eifeee
for office assist	eifeee
for one	fceefl
for one year	fceefl
for our	aancfi
for our softwa	ffdffi
for our summer	eddcki
for our teache	fegeei
for review	gnbedc
for review .	igcgee
for right	fddffj
for right now	fddffj
for round	ecdjei
for round two	ecdjei
for sales	kdddeg
for sales associ	kdddeg
for sendin	depcda
for sendin this	edleed
for sendin your	ehided
for signat	feeeje
for signat .	feeeje
for speaki	egcdfj
for speaki with	egcdfj
for store	edgife
for submit	aihfcg
for submit your	ejdgdg
for taking	cdiadl
for taking part	eejbfi
for taking the	dghdei
for teache	feckfe
for teache of	feckfe
for tellin	fcsedX
for tellin us	fcsedX
for the	cdfcfn
for the #	ecdden
for the @d	dcaeeo
for the conver	edegfi
for the follow	egmdcc
for the interv	ecYces
for the lead	edjejb
for the moment	fbndec
for the next	elcgdc
for the positi	fckapW
for the post	hangcb
for the radio	mdeded
for the role	dnddee
for the time	dihcdg
for this	cZebbv
for this one	edbffm
for this positi	dafddq
for this post	fnbeeb
for this role	degdcl
for this team	dZqeec
for urgent	edjeee
for urgent matter	eejeee
for us	eWmhaj
for us to	fadjan
for ux	edlffb
for ux design	edlffb
for visiti	ckkaec
for wareho	ejbefg
for what	fddefl
for you	coSfih
for you .	hnWleW
for you @d	ejcddj
for you at	fdeefj
for you but	ebUcds
for you by	fleded
for you in	eZddeq
for you please	fdekee
for you to	cXmZrZ
for your	edifdg
for your applic	eclddg
for your contin	dbkjed
for your email	fhhffc
for your intere	iccecn
for your interv	eeblee
for your job	eelded
for your messag	dcneed
for your patien	figdde
for your recent	difhec
for your signat	ebbcqd
for your time	eefeei
for your unders	ebjefh
foreca	edjehd
foreca .	edjehd
forgot	erdeeW
forgot .	fmeefa
form	dgVyaZ
form and	emXkdd
form and return	eeclee
form is	eddnce
form so	ebcrcc
form so that	fddndd
form to	fddkee
form to be	fddkee
form you	hdejee
formal	cbZdsd
formal offer	ddZdqe
former	efdked
forms	eedhge
forth	fbdeen
fortun	ffeffh
forwar	bkXnee
forwar .	dibpbZ
forwar to	cecljb
forwar to the	fhbldd
forwar to welcom	eddcod
forwar with	eaaces
forwar with anothe	ecbdfo
forwar with your	fdeefj
forwar you	dldefe
forwar you will	dldefe
found	gTUbc0
found a	ebbdep
founde	eedmec
four	eibncZ
fourth	eZeZcs
free	cekgbg
free .	dilbed
free for	eeeife
free for a	eeeife
free to	efgedi
free to check	dhieee
free to reach	fhbheg
free to reappl	edeefk
free>again	fddefl
free>answer	ekYjde
free>answer>date	efeife
free>answer>if	fhbheg
free>ask	eccihh
free>bye	feeffi
free>date	dZercf
free>date>them	deleed
free>free	dbZrib
free>free>you	ecbpdd
free>goon	ebelef
free>hear	ejeefe
free>hear>them	ejeefe
free>if	fhbheg
free>if>you	fhbheg
free>meet	dbated
free>meet>date	eddned
free>meet>will	eeblee
free>not	fccefm
free>others	eciefg
free>post	ecddmf
free>review	jcehee
free>step	dZhldf
free>them	Zeibem
free>them>not	feeffi
free>them>will	edekfe
free>them>you	ecZceq
free>will	hZareb
free>you	dcaodj
free>you>bye	feeffi
free>you>hear	ejeefe
free>you>step	fceieg
free>you>them	ekdfed
free>you>you	eandef
freeze	ecoedc
friend	cesYcc
from	idebgi
from #	eccleg
from # to	eddmed
from @d	XXoXxV
from @d .	aaralZ
from all	bXlbqY
from all of	bXlbqY
from here	hkebfc
from here .	hkebfc
from me	qZcdai
from me by	jdehdd
from me either	keedee
from me on	mdiZed
from my	jcncbc
from one	emdeed
from one of	emdeed
from our	aXejcp
from our side	jeefee
from our team	ejeefe
from the	fbfYhm
from the board	mcdajd
from the client	cncdef
from the manage	jiceed
from the proces	dXgeep
from the whole	calcmb
from them	bfjcal
from us	roXZca
from us .	lgceed
from us about	dldefe
from us by	jjccde
from us in	klacdc
from us soon	bqcced
from us within	rYdeee
from within	babdds
from you	aYcude
from you .	dadrcd
front	dbened
frozen	cX1bbW
frozen follow	fejeee
frozen follow the	fejeee
frozen until	edleed
frozen until furthe	edleed
full	eccgoc
full time	eddbpc
fun	dbtUdc
fundin	ecneeb
furthe	cYfgfp
furthe .	dYZjeq
furthe notice	ebpcec
furthe notice .	ebpcec
furthe to	eeeckg
furthe with	dhedej
future	cgecdm
future .	cpbeed
future endeav	fddefl
future endeav .	fddefl
future opport	fdeefk
future opport .	fdeefk
für	feiefe
gate	eeclee
gather	jjebed
gave	bdleeg
gave me	dcmicc
gave you	diieed
german	eZader
get	pkcfaY
get a	uhYdcX
get an	igeefe
get an answer	igeefe
get back	grYfbZ
get back to	goZgca
get in	jmbbec
get in touch	jmbbec
get notice	dcqaed
get our	ldedee
get the	mdddde
get to	bZmkcd
get to know	eddmde
get you	oXckec
get your	icdkee
gettin	cXjddq
gettin to	dfkddf
gettin to know	dfkddf
give	qeQkgc
give a	aUYuck
give feedba	dkeeef
give it	jkbbha
give it @s	klccca
give me	pgcUkc
give me @s	qbdade
give me a	ekeYmc
give us	paVobd
give you	lccbif
give you a	kfYdbm
give you the	dgeeqW
give>again	Zjddnc
give>again>date	abdlld
give>answer	Zklahc
give>answer>post	enbeee
give>away	ecddod
give>closed	ecrddZ
give>closed>you	fdneea
give>date	XabsnY
give>free	dYX0cb
give>free>free	edbpdd
give>free>you	eedlee
give>give	bZYycb
give>if	edcnee
give>if>free	edcnee
give>match	edjfed
give>me	cbavcc
give>me>papers	eddnce
give>me>you	eddmed
give>meet	fneade
give>news	ftXabg
give>news>review	eqZded
give>not	ecejei
give>offer	caYcwc
give>offer>date	eedYqd
give>papers	dZazcb
give>papers>date	cddpce
give>papers>give	eecmee
give>papers>papers	eddmde
give>papers>review	fddkee
give>post	fpYcdf
give>receipt	kekbdb
give>receipt>you	hbldde
give>review	dncfdf
give>step	cgXudb
give>step>date	cabudc
give>step>news	endcee
give>them	beakjf
give>them>away	ecdene
give>will	cbeped
give>you	cbhpga
give>you>answer	adqYid
give>you>closed	ecrddZ
give>you>date	eeeejf
give>you>free	ecaqdd
give>you>give	dcdnee
give>you>match	edjfed
give>you>offer	eddhjd
give>you>papers	fcfobc
give>you>receipt	jhgdec
give>you>step	ebatec
give>you>them	ebhane
give>you>you	eedlde
given	mgZZck
given to	epdeda
glad	ebhehh
glad to	ebhehh
glad to help	fdjged
glowin	ejehdd
go	ggWjan
go ahead	ffeiee
go furthe	dfehei
go furthe with	dhedej
go in	ebaddr
go in a	edadeo
go on	efahdk
go on to	ecdefl
go on with	feeffi
go out	rbbccd
go throug	dcedem
go with	dmddef
goal	pbcdee
goal is	pbcdee
goal is to	pbcdee
goes	ifjbfc
goes on	eYpeeb
going	fdecZp
going on	cfocec
going throug	dpagec
going throug all	dpagec
going to	kcffai
going to be	oYdeeg
going to happen	blleeY
going to make	Wmddcl
gone	Yldbfj
gone .	eddecn
gone to	ecdedm
good	dehjbf
good .	ecfdYq
good aftern	eibgcj
good aftern we	gjXddm
good aftern you	fdjhed
good fit	ihddfe
good fit a	ihddfe
good luck	dbpadg
good luck .	echdej
good luck with	dcsadb
good mornin	bjUoch
good mornin ada	ffcige
good mornin jonas	eieddh
good mornin placeh	ejbegf
good news	cZZioh
good news .	ddZZrf
good of	hdmcdc
good of you	hdmcdc
good time	fedjfe
good time to	fedjfe
good to	fdoZed
goon>answer	dckied
goon>ask	dZawcb
goon>ask>give	fedkfd
goon>ask>you	ecdodd
goon>date	VmYqdd
goon>date>them	avdceW
goon>decide	dmcjdb
goon>free	fdeffj
goon>give	ejalec
goon>goon	cdXkcp
goon>goon>others	ecbdfo
goon>goon>step	eaeiej
goon>goon>you	debceq
goon>hear	dldefe
goon>match	eddeem
goon>meet	dfhjga
goon>meet>them	ejdcie
goon>not	eZmcei
goon>offer	fdencc
goon>others	dfYcds
goon>others>you	ebbder
goon>papers	djbocZ
goon>post	edeeek
goon>review	ehYjdi
goon>sorry	fdeefk
goon>step	dZWvch
goon>step>date	edebgm
goon>step>review	edeled
goon>step>step	fcekeg
goon>them	bjhhhY
goon>them>ask	ecdodd
goon>them>will	Yjhhdf
goon>will	Xrbjcc
goon>will>ask	eeeife
goon>will>hear	dldefe
goon>will>you	falhed
goon>you	cdYlem
goon>you>ask	fdelee
goon>you>goon	fbekeg
goon>you>match	edeefl
goon>you>post	feeefi
goon>you>step	ccclfg
goon>you>them	cgejef
goon>you>will	dpbced
got	aRrgpX
got a	aVfskS
got it	hQeamn
got it .	bSgamo
got off	gabbqa
got off the	gabbqa
got pulled	ecgeej
got the	ZXaazc
got the job	cZbbva
got to	ccarde
got your	ehsYcZ
got your applic	fjmbdZ
gracia	ebpdec
gracia por	ebpdec
grade	fjebid
gradua	eahdkf
gradua progra	edehei
gradua progra .	edehei
gratef	ahbnfe
gratef for	aibmde
great	cWnfgh
great @d	cgpbdc
great @d .	cgpbdc
great match	feeked
great match ;	feeked
great news	dbboka
great news you	ecbrcb
great pleasu	fedcme
great pleasu that	feefje
great speaki	feedjf
great that	icjfbe
great that you	icjfbe
great to	dZnfcg
green	lcdbie
green light	lcdbie
greeti	dmegcd
greeti applic	fdifff
greeti applic thank	fdiffe
greeti candid	efjdee
greeti candid thank	edkdef
greeti ines	emddee
greeti ines thank	emddee
greeti jonas	ejbiee
greeti jonas thank	fdejff
greeti marek	ekceff
greeti marek we	elcefe
greeti okafor	gdcjeg
greeti placeh	dfhiee
greeti placeh thank	edhiee
greeti priya	eidfgg
greeti priya thank	ejdeff
greeti tobias	hjbefe
greeti tobias we	hibffe
greta	eceegj
group	cWirdc
group .	edgnea
group exerci	cceoed
guess	Zdcddq
guide	hdeffh
guy	cddeen
haben	ecmded
haben ihre	ecmded
had	cedZZw
had a	eVlddm
had an	edeefl
had an overwh	edeefl
had had	eacdep
had it	kideea
had many	fddeek
had many qualif	fddeek
had need	dncgcd
had need to	eoccde
had not	hZceco
had over	enbeec
had over #	enbeec
had to	gQpcdm
had to make	eccden
had to pause	ebmffd
halfwa	eiclda
hand	ecdnde
hand in	ecdnde
handle	ddmdee
hands	ekVbdp
hands on	ebacer
hang	eldeed
hang tight	fieefe
hang tight .	fieefe
happen	adyZcV
happen next	edobec
happen next .	feiffe
happy	cYohfd
happy new	hcpbad
happy new year	hcpbad
happy to	dccile
happy to answer	giched
happy to confir	fdceme
happy to give	deeeek
happy to tell	eeeeld
hard	emacdh
has	bjhYem
has accept	fedeek
has accept .	fedeek
has alread	fdeefk
has been	dhobdc
has been added	ehlbec
has been cancel	eabddq
has been closed	ebZcer
has been create	ecoeea
has been filled	eddeel
has been forwar	hicged
has been made	dleeee
has been moved	euYcdZ
has been put	eboeec
has been receiv	lYodda
has been schedu	edaped
has been set	ebrcdb
has been shared	ekdidc
has been stoppe	feiffe
has been succes	efmgfY
has been travel	imadec
has been withdr	ealdeg
has begun	dqZgea
has begun .	eoagec
has change	eYZdds
has chosen	ecdekh
has chosen someon	feefei
has comple	fddefk
has comple its	fddefk
has conclu	ejdefe
has decide	dYadmn
has decide to	ebcemg
has electe	ebceen
has electe to	ebceen
has gone	gbjedh
has gone to	ecdedm
has not	ZwWcae
has not been	ZsZcde
has now	eaYedt
has now been	eaYedt
has recomm	fedeek
has to	bwYbbb
has turned	fbaeeo
have	eegefh
have #	damicc
have .	ghcgdg
have @s	ZYiinb
have @s .	cclhed
have a	bmkgbZ
have a good	gbsacZ
have a great	cgpbdc
have a look	amehed
have a lovely	eemded
have a new	ejeefe
have a positi	fcdeel
have an	jiagdd
have an answer	ileccc
have an openin	fedkfe
have an update	jgcdef
have any	cZodeg
have any questi	cZpddg
have applie	ecrcbb
have approv	ebcerZ
have approv your	ebcerZ
have arrive	ifqYba
have arrive .	ihmYcb
have been	ZYTkql
have been invite	eYdrec
have been select	daXrmZ
have been shortl	fedkee
have chosen	eajddk
have chosen to	eckedh
have closed	eXZddv
have closed this	ecbeen
have comple	fceeel
have conclu	eddeem
have conclu that	eddeem
have decide	dWedfs
have decide not	fdeefk
have decide to	cXfdfr
have done	eobded
have extend	ecdeen
have extend an	ecdeen
have filled	ebbeep
have filled this	fdeffj
have found	eZXddt
have given	eaceep
have got	cgcnmU
have got a	dcYmoZ
have got the	cddeme
have got to	ccarde
have got your	fnfcdb
have had	fbdbdq
have had to	hWicem
have it	kcdjec
have loved	feeeXp
have loved to	feeeXp
have made	nZdcdk
have made an	edeefj
have made the	edeefj
have many	fghffc
have many choice	fghffc
have moved	egkedd
have news	enecec
have news for	doecec
have no	dnfcdc
have not	fwWfcY
have not been	fdccdn
have not heard	ofcdec
have not made	efdcel
have not receiv	ebcmef
have noted	eascda
have noted your	eascda
have now	hqbeeW
have now closed	erbeeX
have offere	cacdmi
have offere the	feeedl
have one	icclec
have one more	icclec
have our	rccbdd
have our answer	lddeee
have our decisi	iffeee
have passed	fnYidd
have passed the	cdaqed
have passed your	hobZde
have paused	edpeeY
have paused hiring	edpeeY
have put	cgoYjZ
have questi	fiagei
have questi .	fibgef
have receiv	jkmZbX
have receiv your	jlkZbW
have replie	eapdec
have replie to	eapdec
have select	eddeel
have select a	eddeel
have sent	epcfbc
have slippe	djeefe
have slippe on	djeefe
have some	ckcehe
have someth	bmZlcd
have someth for	dhckde
have someth to	dgdjee
have succes	cisZbZ
have succes applie	dgqacb
have taken	kUncch
have taken you	dakddk
have the	dcchob
have time	eddlee
have time for	eddlee
have to	kZRnZp
have to hand	ecdmde
have to let	fbeefm
have to say	fbeeem
have to wait	nfceea
have withdr	ebtcdY
have withdr your	ecqdeZ
have you	ffjXoZ
have you .	feeaoc
have you back	ekeheb
have your	ejcmac
having	fcdefl
he	imgeZZ
he said	Vvddcc
he will	mafeef
he will decide	mafeef
he would	dodddd
head	cXddqg
head of	ecbfpc
head of design	feejee
head office	ebjedj
headco	cmccdh
heads	ejdieb
heads up	ejdieb
heads up that	jldaeb
health	eeeked
hear	lqabbb
hear back	sZcced
hear back in	qccced
hear from	kqYbdb
hear from one	emdeed
hear from the	gieeee
hear from us	loYcdc
hear on	gidefe
hear on @d	gidefe
hear someth	ikcbde
hear you	bkmeeZ
hear>again	tTYZcn
hear>again>date	qccced
hear>answer	blhcee
hear>ask	kedged
hear>bye	boeeed
hear>chosen	fdeeig
hear>date	4VXchZ
hear>date>ask	lbeged
hear>date>if	nachde
hear>date>will	idegfe
hear>free	dbdped
hear>give	dkdefe
hear>goon	dkheec
hear>hear	bnhbcf
hear>hear>you	dgjddg
hear>hold	eieffe
hear>if	lZjibc
hear>if>review	eiefff
hear>if>them	ididee
hear>if>you	fcfmcd
hear>me	iWdceq
hear>me>date	kdfefe
hear>news	ihbbjd
hear>news>date	sVbckd
hear>not	Zmecfh
hear>others	jZmdce
hear>papers	ebgmee
hear>papers>date	eebmee
hear>post	edkecg
hear>refuse	ecjefg
hear>review>give	eiefff
hear>said	gjeeee
hear>soon	coceee
hear>them	iiddde
hear>them>bye	cpbeed
hear>them>date	wUdded
hear>them>goon	dldefe
hear>them>said	gjeeee
hear>them>soon	dldefe
hear>them>will	fSgeer
hear>will	begddm
hear>will>answer	dndded
hear>will>not	fbeefm
hear>you	ceilfa
hear>you>hear	ckhcdf
hear>you>news	ceecne
hear>you>not	eejffd
hear>you>papers	eebmee
hear>you>them	eYdrde
hear>you>will	Zqeded
heard	mfYadk
heard anythi	jiceed
heard anythi from	jiceed
heard by	lceeee
heard by the	kdeeee
hearin	bghhdg
hearin about	dfifdf
hearin about your	dgjddg
heliop	fdahfj
heliop .	fcciej
heliop recrui	fedffi
heliop recrui team	fedffi
hello	ddijed
hello again	djdiec
hello ines	kaeefh
hello marek	efcjfe
hello priya	fedife
hello tobias	edcjhe
hello tobias we	feefie
help	ecjfef
her	iVvTdf
her interv	bZxUdb
here	aYpkbe
here .	eZlcZn
here are	eelded
here are @d	eelded
here is	dbfikc
here url	edaoed
hereby	eclbhe
hesita	idbief
hesita to	idbief
hesita to contac	iebheg
hey	ficggd
hey .	jfeeee
hey candid	ekbgfe
hey candid .	ekbgfe
hey marek	fieffe
hey marek .	fieffe
hey placeh	icdbme
hey placeh .	icdbme
hey priya	elbhed
hey priya .	elbhed
hi	fejfcf
hi .	mbgfec
hi ada	eedjdg
hi ada thanks	fgeefi
hi applic	hkbefe
hi applic thank	ejeefe
hi i	egeief
hi jo	jdhded
hi jonas	efjcic
hi marek	dfjfde
hi placeh	Wnmcdc
hi priya	hbhied
hi sam	ecocdd
hi the	jbceej
hi there	djhcee
hi there we	dibggf
hi tobias	ebleef
hi tobias thanks	ecmced
high	daYbew
high .	fdcefl
high volume	elcdeg
high volume of	elcdeg
him	ehmdbc
hire	bXeYrj
hire .	deifja
hire you	dZcYtg
hire you .	edecoc
hired	dVZXyd
hired .	dbfZsX
hires	ebjeei
hiring	haifaj
hiring .	dYqccf
hiring commit	hieefc
hiring depart	ejeefe
hiring depart .	ejeefe
hiring for	cXqfde
hiring for this	dYsddd
hiring freeze	ecnedd
hiring has	feiffe
hiring has been	feiffe
hiring is	eaneee
hiring is on	eaneee
hiring manage	kkTlbe
hiring manage .	ebatdc
hiring manage for	igcgee
hiring manage has	hhZddk
hiring manage is	jgddee
hiring manage will	dqZdee
hiring proces	eejefe
hiring proces can	fieefe
hiring team	kmWedd
hiring team .	goZdec
hiring team has	feefei
hiring team takes	kfbged
his	djoaeZ
hold	cdsfdY
hold .	ecmeec
hold @d	eeblee
hold @d for	eeblee
hold becaus	edmeec
hold becaus of	edmeec
hold pendin	fejeee
hold pendin budget	fejeee
hold the	fddefk
hold>bye	dXudda
hold>bye>hold	edjfee
hold>bye>wait	ebmffd
hold>date	doafcd
hold>date>you	hdblee
hold>decide	eiheec
hold>goon	earcec
hold>hold	dXycdZ
hold>hold>decide	fejeee
hold>meet	elceee
hold>not	dWuccd
hold>not>will	ebneed
hold>papers	fdeffi
hold>post	ebxdcU
hold>review	cVfccs
hold>step	edfjee
hold>them	dYtcbf
hold>them>will	egmceb
hold>wait	dXteeb
hold>wait>review	danefe
hold>wait>them	ebmffd
hold>will	dYybcY
hold>will>not	fXqeec
hold>you	fkhhcX
hold>you>step	eeblee
holida	oUpabb
holida .	eegeei
home	daascb
honest	dsRbdi
hop	deejef
hop on	deejef
hop on a	deejef
hope	gepacd
hope our	ebdeen
hope our paths	ebdeen
hope the	dYvceV
hope this	fcncde
hope this messag	fcncde
hope to	jxWZZX
hope to be	ipbdac
hope you	fXncgg
hope you are	fihedd
hope you will	dZcekm
hoped	anddmY
hoping	ohWYbl
hoping for	edceem
hoping for .	edceem
hoping to	pjYZbf
hoping to get	gpacdb
hotel	embeed
house	cabcds
house .	cabcds
how	lSwZhV
how did	eeqZfc
how did we	eeqZfc
how it	eYpgeb
how it goes	eYpeeb
how long	pfcdca
how we	gdeefi
how you	eddmee
howeve	cbbkfk
hr	ggUjma
hr will	cTedue
human	eeddhi
human resour	eeddhi
i	eidfff
i am	Zfeckj
i am afraid	bmVbar
i am away	hcjeee
i am curren	fcleee
i am deligh	fffdif
i am happy	ecbdqc
i am not	kdbddk
i am on	bbtcdb
i am out	ZXvccd
i am please	eddcnd
i am sorry	bgecbo
i am writin	dYfddq
i call	kcefee
i call you	kcefee
i came	eddnec
i came across	eeeled
i can	epkaeX
i can do	engadd
i can give	baldek
i can not	XxjdcS
i can put	edemee
i can tell	qTjeed
i could	QucgZk
i do	dmeceg
i do not	dleceg
i give	Znbkec
i got	jXTbxY
i got it	jYacqa
i had	Yhffbm
i have	bnaifc
i have been	eVhmak
i have got	fccjid
i have no	escedW
i have not	fpbcdb
i have passed	hobZde
i have put	fnZdef
i have someth	cgbodd
i have to	aSZrbq
i hope	ekmbac
i hope this	fcncde
i hope to	drceac
i know	cngded
i know i	cneeed
i need	biZpeZ
i need to	ddbkkc
i offer	feefje
i offer you	feefje
i promis	dhieed
i shall	idkcec
i shall be	gameed
i should	hiddee
i should have	hiddee
i think	hhhhdY
i think you	ekdjeZ
i told	carcdc
i told them	bYsddd
i wanted	dVfces
i was	bcmdci
i was told	gjdefe
i will	vcVfah
i will be	gcecdm
i will call	mbfdff
i will check	gldded
i will drop	oddbee
i will get	iZekee
i will give	obeded
i will have	qZecfe
i will keep	eUedeu
i will know	sYdbee
i will let	hkebee
i will not	Ynbdej
i will pass	ibdlde
i will phone	ihedfd
i will revert	lcedef
i will ring	jdfeff
i will send	cUbzcd
i will shout	bndeee
i will write	iefeff
i wish	dmXZdn
i wish i	eZddeq
i would	ZmbhZk
i would be	gaijde
i would hear	Vudded
i would like	eZcnci
i would love	beaecr
i would rather	hcjddg
i write	fdeeel
i write to	fdeeel
ice	ebpeeb
ice .	ebpeeb
id	bdcrcd
id for	eedjee
id for the	eedjee
idea	crgacY
idea how	fikeeY
identi	eeckbi
if	hjecgc
if all	ejdfee
if anythi	iechee
if i	lbheed
if intere	fedkfe
if intere .	fedkfe
if it	Xmobbd
if it is	cYtecd
if it were	endefa
if it will	bkheed
if or	eblffe
if or when	eblffe
if our	enceed
if our first	enceed
if so	eacjkd
if that	ebjiee
if that change	eckffe
if the	gehckc
if the positi	eckffe
if there	qdagdb
if there is	qdagdb
if they	csdacd
if we	jmZadh
if we decide	dndeed
if we see	kcfeff
if you	dbggjf
if you are	bmdjcc
if you did	edlefd
if you do	hceeei
if you have	ibkecf
if you like	edehla
if you want	dabkld
if you would	dchaen
if your	iobceb
if your profil	ekeefd
if your skills	emdeed
if>again	iRoacn
if>answer	lehfca
if>answer>me	hbejee
if>ask	cYljcg
if>ask>me	camgdf
if>bye	akbifg
if>bye>goon	chdkee
if>chosen	imdaee
if>chosen>step	elecee
if>chosen>you	iiecee
if>date	mcjcda
if>decide	bnZjdc
if>decide>goon	dldefe
if>free	djamdc
if>free>free	edcnee
if>free>you	ecbpdd
if>give	dedmde
if>goon	foZhcb
if>hear	pYedeg
if>hold	ijcdee
if>joy	febmde
if>joy>match	ihddfe
if>match	htXdea
if>match>match	eqbdeb
if>match>them	hnacee
if>match>you	emcdfe
if>me	ccljcc
if>me>them	efeked
if>meet	qafddc
if>meet>match	kcfeff
if>news	bpbcdg
if>not	tcecdZ
if>not>answer	mceffc
if>not>hear	qaedec
if>offer	fiedge
if>papers	iagclc
if>post	aapahh
if>post>them	eckffe
if>post>will	dYseeb
if>review	ekdefe
if>review>give	eiefff
if>start	dXpehd
if>start>again	eXqeed
if>step	kldYee
if>them	gvXbdb
if>them>decide	cpcded
if>them>meet	pZedee
if>them>them	ijdcde
if>them>will	Zscgbc
if>them>you	dpfbea
if>will	Xmkfeb
if>will>ask	edefek
if>will>date	Zhmeed
if>will>goon	efdlee
if>will>meet	chgidd
if>will>news	eeeeek
if>will>start	eakeid
if>you	hgcghc
if>you>answer	keedfe
if>you>ask	calice
if>you>bye	dedjge
if>you>chosen	imdaee
if>you>match	dvZbea
if>you>not	qXgdde
if>you>them	cgaikd
if>you>will	bfcgjg
ihnen	edmded
ihnen .	edmded
ihre	ecmded
ihre bewerb	ecmded
ill	byZccV
imagin	eldcbi
imagin we	edeefl
imagin we had	edeefl
impres	ceWkap
impres by	eZbpdg
impres by your	eacrdc
impres we	ebZdct
impres we are	eccden
impres we have	fdbedo
in	fgcgfh
in .	fhTWtb
in @d	XcbWkw
in @d .	ececki
in @d so	eaedeo
in @s	sXcZdj
in @s .	fcgcek
in a	bgZkbm
in a chat	feeked
in a differ	edadeo
in anothe	ecdeen
in anothe direct	ecdeen
in bright	kgbfed
in bright .	ldcgee
in busine	ecbeen
in busine priori	ecbeen
in contac	ekeefe
in due	axcccY
in due course	brcdec
in for	ciYoca
in heliop	eejefe
in joinin	hajdci
in joinin heliop	eedefk
in joinin stanme	eideeg
in joinin veldt	iZoddc
in leeds	ddcpcd
in mind	fceeek
in my	echhgf
in norvan	ebjefg
in on	badodh
in on @d	badodh
in order	dcdodd
in order to	dedmde
in our	bcleci
in our compan	dfkdee
in our talent	eeeefj
in person	cVYzbZ
in porto	ddjhed
in quillf	eahmec
in quillf and	ebijed
in review	glceec
in review .	glceec
in stanme	eeejfe
in stanme counci	eeejfe
in talkin	jkdcdd
in talkin to	jkdcdd
in the	egaeih
in the @d	jbefeg
in the attach	edcend
in the end	dWpdeg
in the lab	ccened
in the letter	feeeje
in the meanti	jcmbde
in the mix	ekeeee
in the near	cpbeed
in the post	bcccta
in the proces	iicdef
in the same	fgffic
in there	hieeed
in this	dXlddm
in to	hdncea
in to meet	hfjcdd
in to your	hejgea
in touch	fmache
in touch .	gjccbj
in touch about	feeefi
in touch by	qZajdd
in touch if	dkfeed
in touch soon	coceee
in touch to	eieefe
in touch when	cgkeed
in touch with	Zddcrd
in veldt	ocbfed
in veldt mobili	ocbfed
in writin	jddbek
in your	hcefdi
in your candid	ecpcec
in your career	fddeel
in your future	fddefl
in your inbox	ibXmhb
in your profil	hdmcec
in your search	fecffj
inbox	iaWnhb
includ	eakeei
includ the	edlefd
indefi	ecpdda
indivi	djdeeg
indivi applic	emeefb
indivi feedba	fdeffi
indivi feedba .	fdeffi
ines	fbocdd
ines thank	enhadc
ines thank you	enhadc
inform	joVZhf
inform all	pbcdee
inform all candid	pbcdee
inform is	embdee
inform is being	embdee
inform of	gieefe
inform of the	gieefe
inform you	fiXbjj
inform you about	dobeed
inform you that	cXbdmo
instea	aYYkim
instea of	dbaahp
intake	dbdddp
intake .	ecedem
intere	fefhch
intere .	bjSfcs
intere ?	edcnde
intere and	edciej
intere and good	edbeen
intere and i	ebdnef
intere and wish	ffiffd
intere in	jcjfcd
intere in a	feeked
intere in bright	kgbfed
intere in heliop	eejefe
intere in joinin	hajdci
intere in norvan	ebjefg
intere in our	eZrcec
intere in quillf	eahmec
intere in stanme	eeejfe
intere in talkin	jkdcdd
intere in the	gedfei
intere in veldt	ocbfed
intere the	dqZdee
intere the hiring	dqZdee
intere you	eclgcd
intern	ZxVXbi
intern #	epZdee
intern # #	epZdee
intern .	crTcka
intern applic	fddfek
intern applic .	fddfek
intern candid	eqdccZ
intern candid .	fdeffj
interv	chcrbd
interv #	egdked
interv .	dfUtch
interv ;	eeblee
interv @d	ldeeee
interv a	ejedff
interv a member	ejedff
interv are	etaaeb
interv at	dlabek
interv for	egmfca
interv for the	ickgdb
interv has	ecZsec
interv has been	edaped
interv in	eddkdg
interv is	baZvcd
interv on	bcmfgc
interv on @d	bcmfgc
interv other	gpcdeZ
interv other candid	gpcdeZ
interv will	ggbkeb
interv will be	ggbkeb
interv with	bdgrcY
interv with our	dbeqdb
interv with the	boeeed
interv with them	desVed
interv with two	eecmed
interv you	eheied
interv you .	eheied
into	cmgbcf
into a	fdkffc
into accoun	eaeeeo
into accoun .	eaeeeo
into it	ercedX
into it .	ercedX
introd	dcilea
invest	ehfeef
invest .	eifeef
invita	dckncY
invita to	ehcjde
invita to interv	ehcjde
invite	ceXuZh
invite .	ealjdc
invite me	efcoca
invite me to	efcoca
invite to	grYgba
invite to a	dkdhdd
invite to an	dqcbed
invite to interv	ejdied
invite to the	ldedee
invite will	eeblee
invite will follow	eeblee
invite you	bfapcf
invite you for	ckccej
invite you to	dabtdb
inviti	ejdddi
inviti you	ebeefm
inviti you to	ebeefm
is	eleegb
is #	ccsZga
is # #	egjded
is # .	idmbcc
is @d	giPtda
is @d .	hadhjd
is @d and	bndeee
is a	dYWpji
is a #	feeiee
is a delay	imadec
is a match	fiched
is a no	ZWccdw
is a short	eeejfe
is a techni	eccoed
is an	djkdda
is an automa	djkdda
is attach	ccberd
is attach .	edbgmd
is back	sbbced
is back on	pZedee
is been	YzaaZb
is been a	dmbddh
is being	doiaca
is being consid	ehchff
is being evalua	hlbeed
is being reorga	ebmffd
is being restru	eYoeee
is being review	embdee
is closed	dbledi
is closed .	fdefek
is closer	feeffi
is closer to	feeffi
is comple	imiZda
is comple .	imiZda
is contin	eeeekd
is contin upon	eeeekd
is done	egieed
is done .	egieed
is frozen	edleed
is frozen until	edleed
is going	oUpddZ
is going to	oWldea
is gone	ekcelX
is great	icjfbe
is great that	icjfbe
is impres	eccden
is impres we	eccden
is in	bkbekd
is in the	diafna
is intere	crZdee
is intere the	dqZdee
is it	eYYcnl
is just	fodeea
is lookin	ekdiec
is no	dZbgcr
is no longer	ebZeeq
is no suitab	fdeefj
is not	ahfbco
is not a	ebkdeg
is not going	ckceeh
is not good	fcddfn
is not monito	eeoeda
is not quite	fdeefj
is not the	eabeeq
is not what	ecbemg
is not you	fYdeep
is nothin	dYreeb
is now	fzWYcV
is now in	glceec
is now with	dqZdee
is off	cqbeec
is off sick	eobeec
is on	fcqeeX
is on @d	gZpdcc
is on hold	ecoeeb
is on its	eeecle
is on pause	eaneee
is on the	clYlcd
is out	jlZced
is over	eYsdeb
is paused	daqeec
is paused until	ddkfee
is r	gcobdc
is r #	gcobdc
is ready	ecbdqd
is ready for	feeeje
is signed	ijdeec
is still	ZwchaU
is still being	eoddec
is still discus	emcdee
is still open	ckWqdb
is suspen	ecqddb
is tempor	ecoeec
is tempor on	edleed
is that	gfZbfm
is that .	dbccer
is that we	ihdfed
is the	RqQiqh
is the best	eaUnob
is throug	edkfee
is to	tacacf
is to confir	ifhbdg
is to inform	pbcdee
is unclea	lZegff
is under	dihgec
is under review	dihgec
is waitin	daajnd
is waitin for	daajnd
is when	tXbcde
is when you	ldddee
is where	eWXdev
is with	dabcqh
is with great	feefje
is your	dZZqjc
is yours	aVVZ+P
is yours .	fbcepa
is yours for	ebbesY
is yours if	edeeoa
issue	eekaie
it	ejdbgh
it .	VnUWfu
it @d	hdeiee
it @p	dcjdei
it @s	klccca
it and	lQbjdp
it as	hZcoec
it back	ceecne
it be	dcegel
it by	gcbilb
it by @d	hcdane
it closes	bZogcd
it closes on	bZogcd
it comes .	ijceed
it comes to	fghffc
it cvs	eboeec
it cvs .	eboeec
it did	Zrbceb
it did not	Zrbceb
it for	efWccr
it from	ddccen
it from me	ddccen
it goes	hYpeeb
it goes on	eYpeeb
it has	dmYddk
it has not	fZbefp
it is	dlZWjl
it is @d	kgdedd
it is a	XOWYn1
it is been	bnadci
it is going	pZdeee
it is great	icjfbe
it is not	cjYbZs
it is now	erYded
it is still	enbedc
it is with	ecdeii
it is yours	ebdetW
it may	ctacdc
it may take	Zuaced
it offici	ccdcqd
it out	edgeei
it out .	edgeei
it over	gedjef
it past	dmbaci
it takes	gnYjbb
it to	dcZhfn
it to the	ebdegl
it to us	eeclee
it was	dYndZl
it was a	dchccm
it was good	gcpcdb
it was not	jgXdej
it went	ekcfed
it were	endefa
it will	ngjZaa
it will be	uZdbda
it will come	dhjeec
it will not	Tpdeej
it will start	fblffe
it will take	kicddd
it with	dvWcbY
it would	auabaf
it would be	auaZag
its	hefZek
its way	eeecle
jo	oZhced
job	bTnYwc
job 's	aVaZnr
job 's yours	dcbctc
job .	aZbgua
job alert	ecpddc
job alert has	ecnddc
job alerts	dYwbaa
job alerts .	dZrdbc
job but	eheepU
job is	dhZcsX
job is yours	eaaduZ
job search	eelded
job search .	eelded
jobs	bV4UaZ
jobs matchi	edleed
jobs matchi your	edleed
join	ZSpT0Y
join our	cZqhdb
join our talent	ebmidb
join us	aVkQ0a
join us as	dcebqd
join veldt	eeedle
join veldt mobili	eeedle
joined	ecgcmd
joinin	fXgfkh
joinin heliop	eedefk
joinin heliop .	eedefk
joinin stanme	eideeg
joinin stanme counci	eideeg
joinin us	daccqf
joinin us .	dbcdqd
joinin veldt	iZoddc
joinin veldt mobili	iZoddc
jonas	diedid
jonas it	feigee
jonas it is	feigee
jonas thank	ieciee
jonas thank you	ieciee
jonas we	cngcdd
jonas we have	dmbefe
joy>again	eYajcr
joy>answer	ddajkf
joy>answer>you	eeakla
joy>ask	feckee
joy>ask>give	feeife
joy>bye	daqZfg
joy>chosen	dcWcve
joy>chosen>post	edZcoi
joy>chosen>you	edddoc
joy>date	Ya3VZa
joy>free	eedkef
joy>free>answer	fedjfe
joy>give	ebZdtc
joy>give>offer	fdceme
joy>give>you	edcdne
joy>goon	dZbsce
joy>if	ecbbmj
joy>if>you	ecbbmj
joy>joy	ehiehZ
joy>joy>date	ddqbdd
joy>joy>them	feefje
joy>joy>you	hjajdb
joy>match	ihYhch
joy>match>them	ihddfe
joy>match>you	hhbide
joy>me	dldddg
joy>meet	dRzfVe
joy>meet>you	cYofch
joy>news	ZbWmof
joy>news>answer	deeeek
joy>news>them	badkih
joy>news>you	ccbtcb
joy>not	efbedm
joy>offer	ebaaxb
joy>offer>offer	feeeke
joy>offer>you	ecccsb
joy>post	cZVYzh
joy>post>you	eedeke
joy>sorry	feafem
joy>start	dbbctc
joy>step	aafoai
joy>thanks	efiech
joy>thanks>again	fdeefk
joy>thanks>you	eiefcg
joy>them	daddpf
joy>them>chosen	ecZdjl
joy>them>offer	feefje
joy>them>review	efeiee
joy>them>them	dbichi
joy>them>will	gjbech
joy>them>you	cdflff
joy>will>start	dbccrd
joy>will>them	icjfbe
joy>you	dbifob
joy>you>again	eablck
joy>you>bye	gdiffe
joy>you>chosen	ecbesZ
joy>you>date	edmddd
joy>you>goon	ebcsdb
joy>you>meet	hdmcdc
joy>you>offer	eedcme
joy>you>post	dbYbya
joy>you>step	cdoedc
joy>you>thanks	eieefg
joy>you>them	dadZvb
joy>you>will	gdjeef
joy>you>you	bZhlja
junior	bUVbiw
jury	lddeee
just	ffWpjZ
just a	mfbZbk
just a note	eedecm
just ask	laedgf
just got	cabcta
just need	ehdkeb
just need the	eieged
just reply	ecelee
karim	hbiefe
keen	chdndc
keen to	cieidd
keep	cfWbby
keep in	eaddep
keep in touch	eaddep
keep you	exVZbe
keep you in	efedej
keep you posted	fxWcbY
keep you update	fieefe
keep your	dacefo
keep your cv	eceeel
keep your detail	eeeefj
keepin	eideeg
kept	eedeel
kestre	ccnfcf
kestre labs	ccnfcf
kestre labs .	ccpcce
kind	ejdcje
kind regard	ekabkf
kindly	hWW0ba
kindly fill	eeclee
kindly fill in	eeclee
kitche	dlfZeg
know	jehfec
know .	mfhabf
know by	dlYdma
know by @d	emaeia
know by the	eddemf
know how	gdeefi
know how we	gdeefi
know i	cneeed
know if	kWglde
know if you	ebdnef
know on	paedee
know on @d	paedee
know once	cldeee
know once i	djeefe
know once the	eiefff
know that	dVmdfm
know that the	eadeeo
know the	mhbcdd
know the outcom	Uteeee
know the result	vUceee
know what	cbhjka
know what you	dabjld
know where	jcicee
know which	ecemed
know yet	emeefa
know you	dejgde
know you and	dfifdf
know you have	fghffc
know your	abfkkd
know your availa	eebmee
know your decisi	ceecne
knows	ZuccdY
korvel	edkfed
kubern	fdbeen
la	ecoeeb
lab	ccened
lab .	ccened
labs	bbsccd
labs .	ccrbce
lady	occage
langua	eicefh
large	fedefj
large number	fedefj
large number of	fedefj
last	YrWpaZ
last interv	iefeff
last update	dqbcee
late	elddef
later	pWgffb
later than	qYcgfc
later than @d	oZchfd
later than the	jdeeff
latest	1VXdbb
latest .	wYYddc
le	edleed
lead	clafkc
lead role	fdeeoZ
leader	echied
learn	cfkfdf
leave	ZnhWnW
leave .	eYZcub
leave and	fgjded
leave it	dtVbbc
leeds	ebjnba
leeds .	ecimca
left	egehfe
legal	asYWlb
lena	Wbnmdc
lesson	cZZtce
let	kiZggb
let me	jiYkhY
let me follow	jiceed
let me have	ecdqbd
let me know	hWenhc
let us	Xffkla
let us have	ebdnee
let us know	Ycibqd
let you	kkaadg
let you know	llbaee
lets	hcXrgX
letter	nUTQ9V
letter .	eddWsd
letter @d	deddne
letter from	qcdbce
letter from us	qcdbce
letter go	rbbccd
letter go out	rbbccd
letter is	bbZbxZ
letter is ready	edcdne
letter of	eZXcwY
letter of offer	fdbdne
lettin	gdiged
level	eXZchs
level we	fdeefj
level we need	fdeefj
librar	jechee
licenc	dZcgdp
licenc .	dcdceo
licenc ?	feejee
life	ddnded
lift	edkgdd
light	lcdbie
like	cYctlY
like .	dhdgka
like a	acpibZ
like the	ngcbdd
like this	ecqYee
like to	cZZqmb
like to bring	ecdYre
like to finish	endcee
like to get	eddmde
like to have	bdeWse
like to hire	ebeail
like to invite	feeife
like to know	eadnch
like to move	fcenec
like to offer	ededpa
like to see	edemee
like to set	feeief
like to thank	eifeef
like two	dddoce
like two refere	dddoce
like you	acarnU
like you to	bXaqoW
liked	bbahep
liked you	ccciel
likes	ejefed
limite	ecmeee
limite access	ecmeee
limite access to	ecmeee
line	gackdi
line manage	edfjee
line manage .	edfjee
line with	gdejee
lined	debmdg
lined up	debmdg
link	YVd4aY
link below	dbfned
link below .	edcmee
link below to	edcmee
link to	camlda
link to schedu	fedkee
linked	dehhde
lisbon	eemced
list	gjcdci
list .	dlegdd
list for	fcddfl
little	gjcceh
little longer	ijcded
little longer .	ijcded
local	eVcddu
locati	ediedi
log	gcqddY
log in	gcqddY
log in to	gdneeZ
logist	fdekee
lol	dWxXcZ
long	llVaaj
long .	epbeeb
long as	docddd
long as it	docddd
longer	gdeYbp
longer .	ijcded
longer consid	fddefk
longer consid applic	fedffi
longer recrui	edZffo
longer recrui for	edZffo
longer than	kpYcda
longer than expect	gsYcdb
longer wish	edpefY
longer wish to	edpefY
look	YtZkfW
look .	endced
look after	eddjeg
look at	ZsXmca
look at the	dqcedb
look at your	diZmec
look forwar	edddme
look forwar to	edddme
look into	eqbdda
look into it	ercedX
look like	dahmec
looked	ftgVdW
looked at	ftgVdW
looked at by	hlceeb
lookin	gYVgbu
lookin at	mhcdec
lookin for	deYdeq
lookin for right	fddffj
looks	sbZbfd
looks like	khbdfe
loop	eheeeh
lot	hcedek
love	bYXhqk
love for	dcdYtd
love for you	dcdYtd
love to	bYWmjm
love to have	feeaoc
love to keep	fdeeel
love to set	ebardd
love to stay	eddddo
loved	fcehYo
loved to	feeeXp
loved to offer	feeeXp
lovely	gf0UbS
lovely @d	eemded
lovely @d .	eemded
lovely to	idjbed
lovely to meet	idjbed
lucia	eeeiff
luck	dZjbdo
luck .	ebfddn
luck in	fddeel
luck in your	fddeel
luck with	dbnadi
luck with the	dcgcem
lunch	ealjdc
lunch with	fddlee
lunch with the	fddlee
m	ffdefj
m f	ffdefj
made	pZdWji
made .	gjddee
made @d	rWdefe
made @d and	rWdefe
made a	kfeded
made an	edeefj
made it	ejibed
made the	gbcaeq
made the decisi	edeefj
made to	efdeke
mail	ePsmbd
mail .	kYkfec
mailbo	gbpedY
mailbo is	fhhfec
mailbo is not	fhhfec
mails	aYvXde
make	efWcmk
make a	escZdb
make a decisi	gmccdc
make it	cXceoj
make it offici	ccdcqd
make sure	fdelde
make sure you	fdelde
make the	iZbden
make the tough	eedefj
make up	ekeehb
make you	dYccpj
make you an	dYcdoj
makes	dnddec
making	fpbfYd
making a	dbdndf
making a decisi	dbdndf
making an	ebdfem
making an appoin	ebdfem
making any	epdced
making any decisi	epdced
making the	amegfc
manage	ikXegf
manage 's	erbadd
manage .	dZahpe
manage ;	ihcfed
manage and	ejeefe
manage for	igcgee
manage for review	igcgee
manage has	hfXccp
manage has been	imadec
manage has decide	eaceep
manage is	mnYcdb
manage is on	kgceee
manage will	dqZdee
manage will call	dqZdee
manage would	ebened
manage would like	ebened
managi	eeegfh
many	edeeel
many choice	fghffc
many choice when	fghffc
many qualif	fddeek
many qualif candid	fddeek
many talent	fddffj
many talent people	fddffj
marath	cbtZYf
marath .	ebqbYg
march	edkgdd
marek	eicehe
marek .	fhddkd
marek thank	gekded
marek thank you	gekded
marek thanks	feeefj
marek we	elachg
marek we know	ejcchf
mark	iadneb
market	ciZlgc
market intern	dnafhc
market intern #	epZdee
market intern .	edfhid
marlow	blccig
marlow foods	cmZcig
marlow foods .	cnadhe
marlow foods as	fibeje
match	ekYedl
match .	ecbhem
match ;	feeked
match for	dlbdei
match for the	dlcdeh
match we	embdfe
match what	egdefi
match what we	egdefi
match will	hkbdfd
match will be	hkbdfd
match your	edkdeg
match>answer	moUadg
match>answer>answer	hkbdfd
match>ask	dbXfer
match>ask>give	fedkfe
match>date	XWtqbU
match>date>them	cdqaec
match>free	ddlceg
match>give	eYoheb
match>give>me	fedkfe
match>if	ffdied
match>if>match	ffdied
match>joy	dejiec
match>match	flYedi
match>match>match	emadeh
match>match>post	fjcfeg
match>match>them	flbdeg
match>match>will	hkbdfd
match>me	ebfoec
match>meet	efcmed
match>meet>if	ffdied
match>not	ecZdds
match>not>match	ecbefn
match>post	dkYfdm
match>post>answer	fdaeen
match>post>you	djceeh
match>refuse	ehceei
match>review	fpYedd
match>review>match	emcgeb
match>review>them	hlbeed
match>step	egejed
match>them	eieebj
match>them>ask	eYZdet
match>them>refuse	fbeffl
match>them>review	egdefi
match>them>them	cZjqca
match>them>will	jnbcdc
match>will	gpYedf
match>will>answer	mpXaeb
match>will>joy	feeked
match>you	ehakch
match>you>date	ddgmeb
match>you>match	fdcefl
match>you>will	doagec
match>you>you	emcdfe
matche	cdaien
matche our	egbefj
matche our requir	egbefj
matche your	fcdeel
matche your backgr	fcdeel
matchi	edleed
matchi your	edleed
matchi your search	edleed
mate	gjYdej
maths	daefji
maths .	edhcld
maths openin	fegeei
maths openin .	fegeei
maths positi	eeeefj
maths positi at	eeeefj
matter	dflfed
may	dmbgee
may be	kjcZef
may contac	fdeefj
may contac you	fdeefj
may have	giched
may have .	giched
may i	cdekgf
may receiv	dfjfed
may receiv a	dfjfed
may take	ZxZcdb
may take some	ejeefe
may take us	Ztaded
me	hdWkkd
me .	diYWho
me @s	qbdade
me @s to	qbdade
me a	ebVkqY
me a line	gdejee
me a yes	icdiee
me again	fcdldf
me an	ecednd
me anythi	eddgek
me before	ldeeee
me before the	ldeeee
me by	hcdghf
me by @d	fdehid
me down	egcdel
me either	keedee
me either way	keedee
me follow	jiceed
me follow up	jiceed
me have	ecdqbd
me i	Wibbpf
me i am	eYbcqg
me know	hWenhc
me know .	hamecf
me know by	bdcjld
me know if	ebdnef
me know what	edccne
me know which	edekee
me know your	ddboee
me on	dbelcg
me on @d	dcanbi
me the	fZlflX
me they	ioacdb
me they would	jgedde
me to	bdbuXc
me to the	efcoca
me when	eadoef
me you	kfeeee
me you would	kfeeee
me your	dbcrcc
me your availa	feeiff
me your cv	fedkfe
me>again	fZihci
me>again>date	ibdldd
me>again>step	cemeec
me>answer	Zcbfoh
me>ask	coYcka
me>away	jenZea
me>date	mUhoeW
me>date>them	ncdcgd
me>free	aeijja
me>free>them	bbnhed
me>free>you	eeeieg
me>give	edjggc
me>goon	feejef
me>hear	fadmgd
me>hear>date	lZcihc
me>hear>free	dcdoee
me>hear>if	ebdnef
me>hear>you	dcZjme
me>if	fWdqib
me>if>you	hZdmee
me>joy	ednagc
me>match	ddijec
me>me	bdidYo
me>meet	gkhZia
me>meet>them	jncZde
me>news	odfacf
me>news>date	kdeeee
me>not	ebihbh
me>offer	bdgncd
me>others	dpdbbd
me>papers	ZVTynX
me>papers>date	decqad
me>papers>if	fedkfe
me>post	cZpbkc
me>refuse	dlicea
me>refuse>date	dlicea
me>review	bhpddX
me>said	Ykkaci
me>said>them	emeded
me>sorry	hbeefj
me>start	cinacd
me>start>date	cinacd
me>step	bXucad
me>step>date	bcpfcc
me>them	dfckci
me>them>again	hcdbel
me>them>not	eacedp
me>them>said	ahnced
me>them>them	fddmec
me>them>will	YuUcZl
me>will	bljaZi
me>will>hear	cldbdi
me>will>not	ahodeZ
me>will>you	ebehej
me>you	fZWuia
me>you>date	eeeiff
me>you>offer	dbctZd
me>you>papers	dcZtdc
me>you>will	lddbdi
means	jobeeV
meant	pbdeeb
meant to	pbdeeb
meanti	jcmbde
meanti feel	dhieee
meanti feel free	dhieee
meanti follow	fdlcef
meanti follow us	fdlcef
mechan	ecnede
mechan engine	ednedc
mechan engine has	ejfefd
mechan engine positi	ebkeef
media	fdlcef
media .	famdef
medica	edbinb
meet	debsbd
meet our	dgbgei
meet our requir	eieefe
meet the	ebfmbh
meet the requir	eddeel
meet the team	hdjhcc
meet you	gebpca
meet you .	jgahde
meet you @d	gekced
meet you in	bbbtdb
meet>again	lkfeaZ
meet>again>date	ecdndd
meet>again>meet	eicjeb
meet>again>you	mlaYdf
meet>answer	obdfce
meet>away	eijbee
meet>bye	fedeek
meet>closed	Xmabeo
meet>date	hXgtcY
meet>date>decide	ncddee
meet>date>meet	cbbjmd
meet>date>them	hcdjde
meet>decide	mjcZdc
meet>free	fdelfe
meet>give	feeige
meet>goon	jfdged
meet>goon>step	kbehed
meet>if	emgbde
meet>if>match	ffdied
meet>match	iacldf
meet>match>them	jaeiee
meet>me	dcauaa
meet>meet	ZaXtlZ
meet>meet>them	dWUpme
meet>not	dgjgdc
meet>offer	etacba
meet>others	jdgfee
meet>others>you	hejgea
meet>papers	dZZjoc
meet>post	dalgdg
meet>said	Wreeed
meet>soon	jccfei
meet>step	gjWkbh
meet>them	alZfle
meet>them>date	cdmfdd
meet>them>said	Wreeed
meet>them>them	edekge
meet>them>will	llbadc
meet>them>you	ebaeod
meet>will	ohbecb
meet>will>answer	paecef
meet>you	ccimcf
meet>you>again	eniXdd
meet>you>answer	dfgjde
meet>you>date	lTklca
meet>you>goon	dgdked
meet>you>match	gbdkdh
meet>you>papers	ebadpd
meet>you>step	hcdbfl
meet>you>them	cdbkdk
meet>you>you	dcZjem
meetin	dqfYhY
meetin on	gcchkd
meetin on @d	eacild
meetin you	djqYbb
meets	sadcec
meets on	radcec
meets on @d	radcec
melden	edmded
melden uns	edmded
melden uns bis	feiefe
member	dxXYcc
member are	drbdda
member of	frbaec
member of our	dqbced
member of staff	igfdfe
mentio	lgfgab
merci	ecmeec
merger	ecneed
merger .	fejeee
messag	kepacZ
messag .	kgjbea
messag about	hddief
messag finds	fcncde
messag finds you	fcncde
messag to	eckgee
met	dbmdci
met you	eZpece
might	bugZaa
might be	cpcddc
might intere	ecmgcc
might intere you	ecmgcc
min	ddcpdd
mind	efbgfj
mind .	eieehd
minds	qbdcde
mine	bYvTka
minute	cSlxaY
minute .	dYqgea
minute survey	fdkZfh
minute to	eekefc
missed	ebXfer
mistak	dkfcee
mix	ekeeee
mix .	ekeeee
mobili	nZgggZ
mobili .	ncfchZ
mobili recrui	fdjefe
mobili recrui team	fdjefe
moment	cigobV
moment .	dqdgcY
moment and	feiffe
moment and i	feiffe
money	cZaZnn
monito	eeoeda
monito .	eeoeda
more	fobdbg
more .	ctgcdV
more about	cejice
more about our	delcef
more candid	jkcdeb
more closel	dXYddw
more closel .	eaZeeq
more closel with	feefei
more detail	ebdnef
more detail .	ebdnef
more direct	eccden
more direct experi	eccden
more hands	ebacer
more hands on	ebacer
more interv	hjecfe
more openin	jlaeea
more openin are	jlaeea
more people	budYdd
more person	inddeZ
more suited	feeffj
more suited to	feeffj
more than	dfahel
mornin	chVqcg
mornin ada	ffcige
mornin ada thank	fedjff
mornin jonas	eieddh
mornin placeh	ejbegf
mornin placeh it	fkcdhe
most	goaeeb
most closel	hkbdfd
most closel match	hkbdfd
most of	eldeec
mostly	dVwacX
move	eiekbc
move ahead	fdeefj
move ahead with	fdeefj
move forwar	dhbgei
move forwar with	fdddfl
move forwar you	dldefe
move you	fcenec
move you forwar	fdeled
moved	crbjaX
moved on	fddlee
moved on to	fddlee
moved to	enageb
moving	cgegcj
moving ahead	fbeefm
moving ahead with	fbeefm
moving forwar	djZkde
moving forwar with	ecbdfo
mr	hbekef
mr ada	iccieg
mr ada we	iddefh
mr ines	ekdefe
mr marek	eeieff
mr marek thank	eeieff
mr placeh	hdeeie
mr tobias	eeclee
mr tobias thank	ffeife
mrs	eedjge
ms	Zbcqdi
ms ada	fdceii
ms applic	efdgei
ms ines	eekdee
ms marek	ieeefe
ms okafor	edmcfd
ms tobias	fedfej
much	cXsZZl
much for	edhdei
much in	fieefe
much in the	fieefe
much succes	feeffi
must	ZXUqbr
must be	dddmee
must inform	ebeefm
must inform you	ebeefm
my	bYrgVm
my apolog	hbeefj
my collea	cmjbZg
my decisi	gkeeeb
my flatma	dckXZp
my number	heedfi
my transc	ebbtZc
myself	ebneee
name	YpjgaW
name @s	Zrdcec
name @s .	Zrdcec
name any	fWreec
name any next	fWreec
name is	ecdhfj
names	eaaqef
names of	ebapeg
names of two	ecbped
narrow	eYVddv
near	bndffc
near future	cpbeed
near future .	cpbeed
need	dhVpdg
need .	fddefl
need a	dcbjdl
need somebo	ddfjfg
need to	ZpcmfT
need to do	ickefc
need to see	eicjde
need to sign	ddeihe
need your	ZYbokh
needed	dblgee
needin	ebeeen
needin you	eceeel
needs	mcYbco
needs .	nXbcdl
needs have	fgeeei
negati	fdeeek
networ	daubdY
never	bcxacT
new	bVzXkZ
new date	ejeefe
new direct	dkfeed
new jobs	cXxbba
new jobs matchi	edleed
new openin	eddeel
new openin are	eddeel
new opport	eddkeg
new opport .	eddkeg
new plan	kdeefe
new plan is	kdeefe
new role	ddZdsc
new role with	ddZdsc
new roles	dXrdde
new year	hcpbad
news	gcTilj
news .	dZWXpp
news for	doecec
news for you	doecec
news from	fdeekd
news the	bcekhe
news yet	aodefd
news you	cabrcf
news you are	dcdpdc
news you were	edfefk
news>answer	hZabcs
news>answer>date	ZZccdv
news>answer>you	lbegee
news>date	/SWWdb
news>date>answer	lcedef
news>date>free	Zpedec
news>date>them	yVccdc
news>date>will	ieeeff
news>date>you	iefefe
news>free	hldedb
news>give	efeeej
news>goon	dabncj
news>goon>you	edddem
news>if	bdedhl
news>me	eldddh
news>news	qdaddd
news>not	efdado
news>not>goon	eedefj
news>not>soon	lbeefe
news>not>you	dbjcek
news>others	cTseeg
news>refuse	dXZdds
news>review	dimfeX
news>said	hYneeb
news>soon	ngcdeb
news>soon>date	pXeeee
news>sorry	pZdefd
news>step	adbkcm
news>them	lkdecZ
news>them>them	hjdcja
news>them>will	bfckfg
news>wait	fkeefc
news>will	rZbidc
news>will>date	vVfcec
news>will>give	efeeej
news>will>you	nicbdc
news>you	ibZhao
news>you>date	qkcXda
news>you>goon	ecdodc
news>you>step	ccdkdj
news>you>will	jbejed
newsle	dbpadd
next	dcljed
next .	fbleef
next employ	gcigfb
next employ .	gcigfb
next part	ecdefl
next part of	ecdefl
next round	djaldd
next stage	jaccen
next stage .	kddXem
next stage of	edeled
next step	cclncY
next step is	eccoed
next step we	feeiee
next steps	dkmbcZ
next steps .	etZbed
next thing	fcemee
next up	eddmed
next we	eifffe
nice	dQ5baR
nice to	fWwccY
nice to see	gbodeb
night	bWfkqZ
night porter	egmdcc
night porter .	egmdcc
night shift	dYcmnZ
no	fjhabk
no access	bdneee
no access to	bdneee
no decisi	ogbeea
no decisi has	fjdffd
no decisi yet	ekdefd
no from	bYccdu
no from the	bceeen
no from them	cadeep
no idea	cshacV
no idea how	fikeeY
no later	lZdjfd
no later than	lZdjfd
no longer	bQkacv
no longer consid	fddefk
no longer recrui	edZffo
no longer wish	edpefY
no more	dheied
no more than	dheied
no news	fodeea
no news yet	aodefd
no next	eZrdeb
no next steps	ebneec
no suitab	fceeek
no suitab openin	fdeefj
no they	fadeen
no to	jldeeY
no word	dgleea
nobody	bkocbY
nobody can	dZqeed
nobody will	eihefd
nobody will be	eihefd
none	fefffh
normal	rdbZcd
norvan	faibjh
norvan .	fchbjg
not	cnZbbr
not .	UmXhbm
not @d	ZtYddb
not a	Xjjdeh
not a no	fhgefc
not able	fedddm
not able to	fedddm
not accept	erdgcW
not accept .	erdgcW
not among	hZbdep
not among the	iedefg
not among them	eZcdep
not any	crceeZ
not be	cdbZcw
not be able	creedY
not be advanc	fbdefm
not be chosen	jlaeea
not be consid	eZZdes
not be extend	fZffem
not be inviti	ebeefm
not be moving	ejddeg
not be needin	ebeeen
not be progre	fdeffj
not be taking	eeeefj
not been	apZbck
not been retain	fcdfem
not been select	eeeeej
not been shortl	gcfffh
not been succes	fdeefk
not consid	fceeem
not consid you	fceeel
not contin	ecleee
not contin with	eddefk
not easy	fddffj
not easy .	fddffj
not expect	jtYZdV
not expect anythi	bnddfe
not forgot	frdeeW
not get	eobded
not give	ckacmc
not give you	dqbdnT
not go	ecdefl
not go on	ecdefl
not going	bebdcr
not going to	bfbdcq
not good	fcddfn
not good news	fcddfn
not got	eacecq
not have	fvZbdZ
not have a	dobded
not have an	Zrdeec
not heard	pecddc
not heard anythi	jiceed
not heard by	lceeee
not hesita	idbief
not hesita to	idbief
not hold	epacec
not know	cgrdeW
not know what	ecneeb
not know yet	emeefa
not made	efdcel
not make	ddbhdl
not match	fddffj
not match what	fddffj
not meet	ecbdep
not meet the	fdcefl
not monito	eeoeda
not monito .	eeoeda
not name	dbqdea
not name any	fWreec
not need	hYicej
not need to	ickefc
not one	jceffg
not one of	jceffg
not possib	dlbeaj
not procee	fhcdei
not promis	Zoeeed
not promis you	ckeefe
not quite	eaeden
not quite the	fdeefj
not reach	bhcmed
not reach the	fZenee
not ready	drdedX
not receiv	ebcmef
not receiv your	ebcmef
not recomm	eaedep
not reply	gjgdeb
not reply to	gjgdeb
not say	brmccS
not say more	dmcefd
not say what	feiffe
not say yes	fndfea
not see	hdacen
not see a	fbbefn
not select	edZeep
not succes	habden
not succes on	fecffj
not sure	esZcea
not take	kYddem
not take you	fceeek
not tell	bhleec
not tell you	bhleec
not the	eZades
not the one	ecdeel
not there	egcdek
not there yet	fkfeec
not think	eZddeo
not to	dVZdew
not to move	fdeefj
not to procee	fcdeem
not want	dcdddp
not what	eYadkn
not wish	ecdefm
not you	fYdeep
not you .	fZefen
not>again	decgel
not>again>step	egdefi
not>answer	Zmkecd
not>answer>answer	gjhdeb
not>answer>date	Tliccl
not>answer>sorry	codefd
not>answer>them	ihagef
not>answer>you	cegedk
not>ask	fPfXd0
not>ask>again	fdeefk
not>ask>date	gcaden
not>bye	dYmeei
not>bye>review	edpefY
not>chosen	faXaaz
not>chosen>post	fddfek
not>chosen>step	fdddel
not>chosen>them	dacedq
not>chosen>you	eZdeeo
not>closed	hocddZ
not>date	tvWXbT
not>date>ask	jdfefe
not>date>sorry	taZfda
not>date>them	lhddeb
not>date>you	icejed
not>decide	dqhcdX
not>decide>date	gobeea
not>free	dZXbdz
not>give	Zhdobf
not>give>you	fdemed
not>goon	cWnYds
not>goon>goon	dgabeo
not>goon>meet	fbnded
not>goon>step	encZeg
not>goon>you	eaYbdw
not>hear	lijbdX
not>hear>date	lceeee
not>hear>if	dYoefe
not>hear>them	kjcdec
not>hold	dqcbeb
not>if	aYxcfZ
not>if>will	eXqeed
not>joy	eebfen
not>joy>news	efcdel
not>match	cXUZd4
not>match>post	fcdeem
not>match>them	eZbeer
not>me	eqaZag
not>me>date	keeeee
not>meet	eSpacp
not>meet>you	ebkZek
not>news	aseZce
not>news>date	ljcdeY
not>news>them	hjeeec
not>not	c2bccR
not>not>chosen	enceeb
not>offer	daacYy
not>offer>you	dddeSv
not>others	fhZbdm
not>papers	eiadek
not>post	cbgads
not>post>give	edcedn
not>post>you	dWZccz
not>receipt	eabmei
not>receipt>you	ebcmef
not>refuse	erbddZ
not>refuse>not	epdeeY
not>review	aTtadn
not>review>answer	eZqdeb
not>review>goon	eccefn
not>review>you	eZbceu
not>said	eYseea
not>soon	qYcgfc
not>soon>date	qYcgfc
not>sorry	mbVddo
not>step	cXeVc0
not>them	gddcbp
not>them>ask	dcdden
not>them>date	mbeefd
not>them>not	epcedZ
not>them>post	fceekf
not>them>review	fddffj
not>them>sorry	eZdeeo
not>them>them	fneffZ
not>them>will	ajifbg
not>wait	kSiabq
not>wait>bye	edpefY
not>wait>date	sYdeeb
not>wait>review	fddefk
not>will	YnpZZf
not>will>answer	Xmlbec
not>will>chosen	eapeec
not>will>date	jnbbdY
not>will>goon	dZbcet
not>will>me	efdddk
not>will>meet	eakied
not>will>not	emeeec
not>will>you	akdeck
not>you	ceZbcx
not>you>ask	fXeefp
not>you>date	dpYZdi
not>you>free	fdedfl
not>you>goon	ededfm
not>you>if	bkheed
not>you>offer	eYdeil
not>you>post	edcdgl
not>you>step	eYbfer
not>you>them	fZeeki
not>you>will	cqdeea
not>you>you	eideeh
note	dcdgao
note that	ebZidn
note that the	fcadeo
note to	egcdcl
note to say	efcdcm
noted	dWybcY
noted your	eascda
notes	enccee
nothin	cvqZZK
nothin .	Zsaeec
nothin about	dYreda
nothin for	eYtceZ
nothin is	ekmddX
nothin to	dkZked
notice	cYtgca
notice .	eatbdc
notice period	ecdnee
notifi	oikXbX
notifi .	cloacZ
notifi by	qWfeef
notifi by @d	mafeff
notify	fjeeee
nous	ebqdeb
nous revien	ecmeec
nous revien vers	ecmeec
now	imfaYh
now .	dcpeae
now and	gjicea
now be	hkddec
now been	gZYedt
now been filled	ebYees
now closed	erbeeX
now in	glceec
now in review	glceec
now it	qadede
now it is	qadede
now we	eakeei
now with	dqZdee
number	fcigcg
number and	eedkee
number and a	fedjfe
number is	hbuXbb
number is #	hdrZba
number is r	gcobdc
number of	ddaceq
number of applic	ebcdep
numeri	eeekee
numeri reason	eeekee
nurse	cejefe
nurse #	ecjdeh
nurse # #	ecjdeh
nurse .	eiddie
nurse positi	ehcife
nurse positi at	ehcife
nächst	edleee
nächst woche	edleee
nächst woche bei	edleee
occasi	daYddw
occasi .	ecZdeq
occasi we	eeeeej
occasi you	fdedel
occasi you have	fdedel
occupa	eeeked
occupa health	eeeked
of	egedhg
of #	fdddoc
of @d	kYaeen
of @s	mcddeg
of @s .	mcddeg
of a	eZndeg
of addres	ebkjdc
of addres .	ebkjdc
of all	ehedei
of all we	eifeef
of any	eldcef
of applic	dmYbdm
of applic for	fedefj
of applic has	eoagec
of applic it	ejeefe
of applic was	fdcefl
of applic we	ehcbel
of bright	ejeeff
of bright .	ejeeff
of budget	edleed
of budget change	edleed
of candid	edeefj
of clerk	eekeed
of design	feejee
of employ	edcaqd
of employ as	ffeeif
of employ to	feeeje
of evalua	kfdeed
of evalua applic	kfdeed
of heliop	hddjed
of heliop .	hddjed
of intere	fddffj
of intere .	fddffj
of interv	dracdc
of kestre	eeledd
of kestre labs	eeledd
of luck	ebbeep
of luck .	fcdeem
of luck in	fddeel
of market	ecejge
of market intern	ecejge
of marlow	dkeeee
of marlow foods	dkeeee
of maths	daefji
of maths .	edhcld
of maths openin	fegeei
of maths positi	eeeefj
of mechan	hhibec
of mechan engine	hhibec
of my	dkYmcd
of norvan	ideegf
of norvan .	ieefef
of offer	fdbdne
of offer is	fdbdne
of office	daobib
of office assist	eclcjc
of other	feeefi
of our	ahWngh
of our engine	edapec
of our proces	edeled
of our team	ekedff
of our vacanc	cadkel
of projec	jfceeg
of projec manage	jfceeg
of quillf	ibjeee
of quillf .	ibjeee
of sales	ebajmc
of screen	ejdffe
of screen candid	ejdffe
of staff	igfdfe
of stanme	egdffi
of teache	ffeeje
of teache of	ffeeje
of that	eboeeb
of the	glafcg
of the office	edkeee
of the outcom	jfeefe
of the proces	ebjdej
of the result	kdeefe
of the role	emcgec
of the team	cedkeg
of them	icdhef
of them .	iddgff
of this	ecccgo
of three	elcdef
of time	Wtiaeb
of time .	Wudcec
of two	mYapbc
of two refere	ecbred
of us	caiamg
of us .	cgYcqc
of us again	ebdeen
of us at	ccqddc
of what	dYtccZ
of you	hXoica
of you to	hdmcdc
of your applic	gnebdc
of your cv	fediff
of your passpo	eddmee
of your search	fdcefl
off	jmQWhm
off sick	eobeec
off the	eeYalj
off the phone	gabbqb
offer	YeYU7d
offer #	dbddpd
offer .	edZbjn
offer and	epdbcd
offer but	emdajb
offer came	Zcadtd
offer came throug	Zcadtd
offer is	acZbxb
offer is attach	fdbdne
offer is contin	eeeekd
offer letter	ccbbtd
offer letter @d	deddne
offer letter is	edcdne
offer of	eccdrb
offer of employ	edddle
offer stands	edddpa
offer to	dbcegn
offer to anothe	fedeek
offer you	cdZZpk
offer you a	ebddji
offer you employ	eacdgo
offer you the	eZcbph
offer>answer	abZduc
offer>answer>date	bcbcrd
offer>ask	bkdYkg
offer>ask>decide	defdke
offer>away	ebcend
offer>chosen	ejcdhd
offer>date	SRiR9a
offer>date>ask	ddeegj
offer>decide	deedme
offer>free	eajbmd
offer>me	bhoXkW
offer>meet	ejcZld
offer>not	dpdejV
offer>offer	ecabkl
offer>offer>you	feeeje
offer>others	fedeel
offer>papers	ecdcqd
offer>papers>date	eefeif
offer>post	dhZasd
offer>post>away	feefie
offer>post>them	dgcdgj
offer>said	eeeeke
offer>them	WiYduc
offer>them>ask	dmdaic
offer>them>will	Yfdhoc
offer>will	XikemW
offer>you	bbXavh
offer>you>offer	eacdgo
offer>you>post	ddbbpg
offer>you>them	efejia
offere	bjYZsa
offere me	dbdasc
offere the	epceZe
offere the role	feeedl
offeri	ecdeoc
offeri you	fdeemd
office	Xcuefa
office .	dfbdem
office and	ebpfdZ
office assist	ckidha
office assist #	ficefg
office assist .	dgjbic
office assist positi	emcefd
offici	cabbvb
oh	ZkZccn
ok	dbpeaa
okafor	fcemde
okafor thank	gdcifg
okafor thank you	gdcifg
okafor we	eclhdc
okafor we are	eemddd
okay	bceiel
on	iafled
on .	dWkpbe
on @d	oUhpbZ
on @d .	mVqdca
on @d ;	ibdjee
on @d ?	dcblkd
on @d after	fdeeej
on @d and	mleZbb
on @d as	cpdddb
on @d i	ldebge
on @d in	debpcd
on @d the	defigf
on @d to	eZZkkh
on @d with	pYbkcc
on a	khWtaU
on an	fbbcdp
on annual	ccpded
on annual leave	ccpded
on board	daiXrd
on board .	dcjckd
on candid	eccden
on candid with	eccden
on file	efeefj
on file for	fdeefk
on hold	dWzcdY
on hold .	ecmeec
on hold becaus	edmeec
on hold pendin	fejeee
on holida	kfceee
on ice	ebpeeb
on ice .	ebpeeb
on it	jpaecZ
on it .	dsacda
on it and	lbehed
on its	eeecle
on its way	eeecle
on new	eddkeg
on new opport	eddkeg
on our	edgcgk
on our career	eddeel
on our team	feeeld
on our websit	gdjbdh
on parent	edmeed
on parent leave	edmeed
on pause	eaneee
on profil	ebbceq
on site	eeZqdd
on site interv	ebardd
on social	fdlcef
on social media	fdlcef
on that	edddem
on the	ifZfma
on the @d	haXqga
on the list	ebddeo
on the phone	ddgdld
on the shortl	oedfbc
on the team	egedke
on this	dYXbdz
on this occasi	daYddw
on to	inYicc
on to stage	fddlee
on to the	gpZfcc
on with	cjbcel
on with other	feeffi
on you	eldeee
on your	jnWWje
on your applic	dcidek
on your new	ddZdsc
onboar	eedeke
once	bnXjbh
once a	dkeeee
once a decisi	dkeeee
once everyo	eifefe
once i	djeefe
once the	cmcgee
once the review	eiefff
one	dbcffo
one .	aboYfi
one is	lceeed
one more	hiaodX
one more person	inddeZ
one of	ejahch
one of our	chejee
one of the	hafdem
one of them	icdhef
one of us	emdeed
one other	eibddk
one way	hceiee
one way video	cefjff
one who	hXsdeX
one year	fceefl
one year and	fceefl
one you	ecgefj
online	bajpac
online assess	ehbieg
online assess using	feclee
only	bqbSXr
only if	eqdYed
only succes	dodeeb
only succes applic	dodeeb
only takes	eZreea
onsite	dcdmch
onsite .	dcdmch
open	Xckkef
open .	dZXreg
open and	doceec
open evenin	cataed
open evenin on	dbqbed
open positi	fbjeeh
open roles	ecieei
open roles are	fejeee
open to	ecdodd
open until	cmXdoa
open until @d	cmXdoa
openin	fdcecn
openin .	ecbhdm
openin are	ijZdeg
openin are posted	ijZdeg
openin for	fdeefj
openin for you	fdeefj
openin log	hejgea
openin log in	hejgea
openin that	fedkfe
openin that fits	fedkfe
openin with	fdeffj
openin with an	fdeffj
opens	fdeefk
operat	eccgek
opinio	ecogeY
opport	gcfidg
opport .	diZidi
opport employ	iclddd
opport employ .	iclddd
opport with	jbdjef
opport with us	jbdjef
optics	eigZje
optics .	fjYblf
or	nVbsfX
or @d	dcenee
or @d #	edfjfe
or @d .	eeejee
or bad	pddaed
or bad .	pddaed
or no	qVbfjb
or the	kbeiee
or when	eblffe
or when it	eblffe
order	calnda
order to	dedmde
organi	fdieff
origin	saWkbb
ostrav	eigZje
ostrav optics	eigZje
ostrav optics .	fjYblf
other	eaXbdy
other applic	dabdds
other applic .	ecdeem
other applic are	eddeem
other candid	emYbdl
other candid .	inbceb
other candid more	feeffj
other candid whose	feeffi
other candid will	boeeec
other one	eccedn
other openin .	feeefi
other openin log	hejgea
other person	eleded
other roles	fdeffj
others	buTYnZ
others .	dfYcqb
others and	epdeeZ
others>answer	bcdbdr
others>date	fgemeZ
others>free	fceieh
others>match	eacedq
others>match>match	feeffi
others>match>post	ecdeel
others>meet	elbaej
others>not	dreeeW
others>offer	flffgZ
others>post	ahgYji
others>review	dogddZ
others>them	cnZcej
others>them>will	emeehY
others>will	Yncdfi
others>will>answer	cgecel
others>you	djXbbt
others>you>match	facedp
others>you>will	aldcdk
others>you>you	eaaddr
ought	kddfee
ought to	kddfee
our	feheff
our @d	aZZvac
our addres	ecpaed
our answer	pbddee
our answer .	jdeeff
our assess	fmYkcc
our assess day	ieegfe
our blog	dhieee
our blog .	dhieee
our budget	fbjffg
our call	eddeek
our career	ceiddj
our career site	eddeel
our client	dbYfdr
our compan	demded
our compan .	dfkdee
our coordi	cbated
our coordi will	cbbsed
our cto	acdqee
our databa	delbdh
our databa .	dhnbdc
our decisi	phcccb
our direct	gZiked
our direct ?	daenfe
our earlie	enbeee
our earlie opport	enbeee
our engine	edapec
our engine .	edapec
our first	dsbbdc
our first choice	enceed
our goal	pbcdee
our goal is	pbcdee
our gradua	edeamh
our hiring	hbcpdc
our hiring manage	ebatdc
our hiring team	khbgec
our needs	gfcdek
our needs .	feeffi
our new	fVqUqZ
our newsle	dbpadd
our occupa	eeeked
our occupa health	eeeked
our offer	dbcZre
our office	abnkdc
our open	dYjaeq
our open evenin	dbqbed
our page	eapeec
our page .	eapeec
our paths	ebdeen
our paths cross	ebdeen
our proces	mjcdca
our proces .	eehjec
our recrui	imfcdY
our recrui for	edleed
our recrui team	lfdded
our reply	keedef
our requir	djaefi
our requir we	eieefe
our search	dZXecw
our shortl	csZcdd
our shortl .	erZeeb
our side the	egejee
our softwa	ffdffi
our softwa engine	ffdffi
our stand	ecpbec
our summer	dcjajg
our summer intern	eddcki
our system	YqmdeW
our talent	dalide
our talent commun	eddkeg
our talent pool	eeeefj
our teache	fegeei
our teache of	fegeei
our team	gqXahc
our team .	feeeld
our team reads	imZdec
our team will	ctabed
our vacanc	cadkel
our verbal	fdceme
our verbal offer	fdceme
our websit	gcmadg
our websit .	ddkcdi
oursel	eckffe
out	emmcaa
out .	camZal
out if you	fhbheg
out of	TutZaR
out of the	ajsccV
out on	tbZbcd
out on @d	tbZbcd
out our	dhieee
out our blog	dhieee
out the	jcckde
out the applic	fddkee
out to	iiaicd
out to schedu	ihddfe
out to you	ejeefe
out until	hZmdde
out until @d	hZmdde
out with	dpZeee
out with an	dpZeee
outcom	gmVXan
outcom .	ZxcZcb
outcom by	ldeefe
outcom in	jfeefe
outcom will	gkdeed
outcom will be	gkdeed
over	mjcbkV
over #	hmbeec
over .	ebpcfb
over the	ikWWpa
over the @d	ljbZdf
over your	fdbjdi
overle	eeeghe
overwh	ecdefn
overwh respon	edeefl
overwh respon .	edeefl
owe	meedee
own	bRYedy
owner	fYdjel
packag	ecegje
page	bZkncd
page .	eapeec
pages	ddemee
panel	dlUmbh
panel 's	ideefg
panel felt	edcceo
panel felt that	feeefj
panel interv	ccbpee
panel member	dmbcdi
panel will	diehee
papers>again	eddfih
papers>answer	ebcnef
papers>ask	hcekdd
papers>bye	fdeefk
papers>date	XZWwmc
papers>date>them	cddpce
papers>decide	eiffde
papers>give	clZekc
papers>give>them	eeclee
papers>if	eedjgd
papers>match	iheefe
papers>me	cbcvab
papers>meet	ecende
papers>news	gdeiee
papers>not	ccdmff
papers>offer	edcdne
papers>papers	daaxbb
papers>papers>them	fddndd
papers>post	ceaeqc
papers>receipt	ebnded
papers>review	ehbjdg
papers>start	eddlfd
papers>thanks	egpZcd
papers>thanks>you	egpZcd
papers>them	eoXpaZ
papers>them>will	cdcqec
papers>wait	edcdnd
papers>will	ccYpkb
papers>will>meet	fefife
papers>will>start	fddndd
papers>will>you	edekee
papers>you	fWffmg
papers>you>will	kdfeef
paperw	bOYW4b
parent	ebpdec
parent leave	edmeed
part	fbkdeh
part in	edhibg
part of	gdiech
part of bright	ejeeff
part of heliop	hddjed
part of kestre	eeledd
part of marlow	dkeeee
part of norvan	ieefef
part of quillf	ibjeee
part of the	ecdefl
part time	edfdmc
partic	hcdkef
partne	igahch
partne .	jceeeh
pass	fbYhbq
pass .	daabds
passed	dnWhef
passed on	dicddj
passed the	cdased
passed the first	cdaqed
passed your	hobZde
passed your cv	hobZde
passpo	eddmee
passpo and	eddmee
passpo and a	eedlee
past	qgZZce
past the	sTceei
paths	ebdeen
paths cross	ebdeen
paths cross again	ebdeen
patien	jkfccc
patien .	ikehdY
patien while	dpYbeh
patien while we	dpYbeh
pause	dXqeef
pause the	ebmffd
pause the search	ebmffd
paused	cW2dcU
paused .	ecneeb
paused hiring	edpeeY
paused hiring for	edpeeY
paused until	ddkfee
paused until the	ddkfee
paysli	eYcsdd
pdf	edemed
pendin	echdlb
pendin budget	fejeee
pendin budget approv	fejeee
people	ldddak
people .	mYdbel
people and	eibbel
people was	fddffj
people was not	fddffj
people we	ekedef
people who	hciefd
per	ebqcjW
per year	fedeke
per year .	fedeke
period	ebjkce
period .	eclfcf
perman	eceZqd
perman contra	eceZqd
permis	eddkeh
permis we	eddkeh
permis we would	feeefi
permit	eiaqcZ
permit .	eccqcc
person	cmTrWf
person .	etXaah
petra	efeife
pharma	fddegj
pharma .	fddegj
phone	hcWfrc
phone @d	fdjeef
phone call	mccged
phone interv	feeiff
phone interv .	feeiff
phone number	fedjfe
phone number and	fedjfe
phone screen	glahec
phone screen .	hnbbed
phone with	idfeeg
phone you @d	kdedfe
photo	eeembe
pick	XjYlmZ
pick a	ecaqdd
picked	dWYcZy
pike	eejbie
ping	gffefe
pipped	eYadbu
pitch	dedned
pitch .	dedned
place	aeaijh
place for	dYZann
place for you	daabok
place on	faalhg
place on @d	gdbodc
place on our	feeeld
place on the	eceedl
placeh	dhlaib
placeh .	hbkalb
placeh it	ggjbfd
placeh it is	ghkafc
placeh thank	gangfa
placeh thank you	gangfa
places	dbcdep
places .	ecddem
plan	safVZk
plan .	bcjZbn
plan is	kdeefe
planne	eqgbcY
planne .	Zrddeb
plant	eemced
platfo	ebeden
please	bbdpfe
please accept	gYZido
please accept my	hbeefj
please accept the	eddlee
please answer	deekee
please assume	kcfffe
please assume that	kcfffe
please be	anYedl
please bear	drccea
please bear with	drccea
please bring	eecpbe
please bring photo	efelbe
please comple	caavdc
please comple the	cZbudd
please confir	acncid
please confir whethe	edcnee
please confir your	aesXde
please contac	earcea
please do	egckde
please do not	ejdfdf
please fill	eddmee
please fill out	fddkee
please find	YZkhlb
please find attach	aedjje
please find our	dbnYjc
please give	kccidd
please hold	eeblee
please hold @d	eeblee
please keep	ecaedq
please let	ZZimgd
please let me	bajoce
please let us	cdefme
please note	fcadeo
please note that	fcadeo
please prepar	fedkee
please prepar a	fedkee
please provid	ecboed
please provid the	ecboed
please reply	ecboee
please reply with	ecboee
please review	edccoe
please review the	edccoe
please send	cccrdd
please send me	eecmed
please share	feckee
please share an	fediff
please sign	dccfqc
please sign and	eeebne
please sign the	eddijd
please submit	ecdmed
please take	cdtXdb
please to	cZampb
please to extend	edddle
please to inform	eddgkc
please to invite	edeled
please upload	feclee
please upload a	fedkee
please use	edcned
please use the	feekee
please use this	fedkee
pleasu	dcjbkf
pleasu that	feefje
pleasu that i	feefje
pleasu to meet	ghbide
plus	Ydddqe
point	gpcaec
point .	hncbdc
pool	edeefk
por	ebpdec
portal	dboakc
portal .	ebqbec
porter	doibcb
porter .	egmdcc
portfo	cfbpbf
porto	ddjhed
positi	cfebhm
positi .	flZege
positi and	eiccek
positi and i	ejdcei
positi at	djchdg
positi at bright	eckhec
positi at marlow	ejdefe
positi at stanme	fcehfi
positi has	eZaddt
positi has been	ebfeel
positi has now	ebYees
positi is	aYmbme
positi is tempor	edleed
positi is yours	bccctc
positi of	gdhamb
positi on	edjegd
positi reopen	eckffe
positi reopen we	eckffe
positi that	fbceen
positi that matche	fcdeel
positi was	feeefj
positi was very	feeefj
possib	RyVlXh
possib .	djdhee
possib offer	epdbcd
possib offer and	epdbcd
possib to	djaief
post	bcdamk
post .	bWdbtg
post has	dfXdbq
post has been	eYZeds
post of	gakeja
post of mechan	hhibec
post of office	ecmchc
post of projec	jfceeg
post>answer	ckhcch
post>ask	fcdieh
post>away	daicjh
post>bye	bgrccZ
post>chosen	flefhZ
post>closed	ccPbd3
post>closed>date	ddYddr
post>closed>them	ebbedq
post>date	ceTeYy
post>date>you	jeefee
post>decide	fejeee
post>free	dcabjo
post>give	edcedn
post>goon	ebkdei
post>hold	cV3cbX
post>hold>decide	fejeee
post>hold>goon	edleed
post>hold>hold	ecneec
post>if	cXecwX
post>if>you	dccdtZ
post>joy	ednebe
post>match	eaigdj
post>match>ask	fedkfe
post>me	emadic
post>news	ekdeef
post>not	ciYeap
post>not>wait	eYYeeu
post>offer	fbbesZ
post>others	dZbemj
post>others>them	eceeih
post>others>you	fdcfem
post>papers	ebbgkh
post>post	fadhpY
post>review	dqaddc
post>start	eeeeke
post>start>date	eeeeke
post>thanks	fedeej
post>them	dZfagr
post>them>not	fedffi
post>them>others	fdeeoa
post>them>will	degchi
post>wait	eYYeeu
post>will	aedbgo
post>will>answer	dniedY
post>will>not	fdefej
post>will>will	emdeed
post>will>you	cZcfhn
post>you	aVZZwo
post>you>date	dbdeeo
post>you>free	fcdeel
post>you>if	ecddrZ
post>you>match	edkieb
post>you>will	fjbdhf
post>you>you	eceeem
posted	jraabb
posted .	etdbbY
posted every	jlaeea
posted every week	jlaeea
posted on	eddeel
posted on our	eddeel
postpo	dmdeed
pour	ecmeec
pour votre	ecmeec
pour votre candid	ecmeec
practi	ecened
pre	ffehff
prefer	aZjeem
prepar	cbcqgc
prepar a	fedkee
presen	ZahoZj
presen .	diibdf
presen on	eddgek
priori	ecbeen
priori we	ecbeen
priori we have	ecbeen
privac	ebxXYa
priya	cichdi
priya .	ceafdo
priya thank	djdgef
priya thank you	djdgef
prize	dYwbeW
probab	XuYcdb
proced	efaden
procee	bbYrXo
procee .	dYbjdp
procee with	ecdeen
procee with candid	edeefj
procee with your	fddefk
proces	gmgabe
proces .	ddiedj
proces can	cpdbed
proces can take	cpdbed
proces for	dWvdeX
proces has	ekieea
proces has been	eiieeb
proces of	jjcded
proces of evalua	kfdeed
proces of screen	ejdffe
proces with	dYdbdr
produc	fgdgdh
profil	cYmbbq
profil .	eZicco
profil and	ebgkef
profil and think	feeked
profil does	fddffj
profil does not	fddffj
profil has	dijhdZ
profil has been	dijhdZ
profil is	ghlbda
profil is being	hlbeed
profil meet	eieefe
profil meet our	eieefe
profil please	fedkfe
profil please send	fedkfe
profil will	ebdefm
progra	eYiedo
progra .	fcdehh
progre	bmZjdf
progre of	dobeed
progre of your	dobeed
progre your	dbdkei
progre your applic	dcekfg
projec	hghcee
projec manage	idgegd
projec manage .	icgege
promis	pkbbbY
promis .	rcbcdc
promis an	glddec
promis an answer	glddec
promis to	icieed
promis you	ckeefe
promis you will	ckeefe
proof	eccofc
proof of	eccofc
proof of addres	eedlee
proper	fgbldc
propos	gddncc
provid	egXseb
provid an	enbeee
provid an update	enbeee
provid the	fbbped
provid the names	ebbqed
publis	jddeeh
publis on	jddeeh
publis on our	jddeeh
pulled	caqddd
pursue	eZadet
pursue other	eddeel
pursue other applic	edeeek
put	XcvjcU
put a	ecoded
put in	bpbcdf
put in a	cqcddc
put on	eboeec
put on ice	ecmeed
put you	dadpcf
put you forwar	ecendd
puttin	fcfegi
qualif	elXedl
qualif .	fediff
qualif are	emcged
qualif are being	emcgeb
qualif better	eddeel
qualif better meet	eddeel
qualif candid	ekadej
qualif candid .	fddeek
qualif candid you	emcdfe
qualif do	fddefk
qualif do not	fddefk
qualit	ebdeen
questi	edflde
questi .	fdapde
questi ?	edebme
questi and	eldfed
questi before	ddndee
questi please	dbnfdf
questi please let	dbnfdf
questi you	hhcged
questi you may	giched
quick	elUobf
quick .	jmcbea
quick call	deejfe
quick call @d	deejfe
quick chat	eddlee
quick chat on	eddlee
quick one	ddYjen
quick update	lccdfi
quickl	duaadZ
quiet	ecaped
quillf	dWrfgb
quillf .	gXmffe
quillf and	ebijed
quillf and for	ebijed
quillf as	edlcfe
quillf as your	edlcfe
quillf talent	egdeie
quillf talent acquis	egdeie
quite	eedcem
quite the	fdeefj
quite the level	fdeefj
r	jakgdc
r #	hbihde
r # .	hbihde
radio	mdeded
radio silenc	mdeded
radio silenc .	mdeded
rail	fehege
ran	Wqddeh
rang	dWZcqk
rate	daxadV
rate your	dbyXeV
rate your experi	ddsYeb
rather	falabl
rather not	dYkdek
re	dcjhdg
reach	gkcjba
reach a	cmeeed
reach out	epaddd
reach out to	gmcced
reach out with	dpZeee
reach the	fZenee
reach you	lYhjba
reach you .	hcpYed
reache	egcbdm
reache us	fhidec
reache us .	fhidec
reachi	dccmdg
reachi the	dccmdg
read	YmrbbV
read by	jeeffe
readin	icjeed
reads	imZdec
reads every	imZdec
reads every applic	imZdec
ready	ckYerW
ready .	emdehZ
ready for	eddhkd
ready for signat	feeeje
ready to	dhbdob
real	edoZeg
real pleasu	eepaec
realis	teXbdc
really	YrZaak
really sorry	ecjeef
reappl	daecdr
reappl in	ebeedo
reappl in @s	edeefk
reason	gUpidb
receip	heobea
receip of	gfmbeb
receip of your	ggmbdb
receipt>answer	mceeed
receipt>date	banfja
receipt>papers	fhnZeb
receipt>post	gckddg
receipt>receipt	fkjceb
receipt>receipt>you	fkjceb
receipt>review	dkdefe
receipt>thanks	ecmeed
receipt>them	hmfcdb
receipt>you	ggqadY
receipt>you>papers	dhnZeb
receipt>you>post	gdoddb
receipt>you>them	elgddc
receiv	icqccb
receiv .	lYpcdZ
receiv a	kbefef
receiv a large	fedefj
receiv a respon	pbbeee
receiv a short	dfjfed
receiv an	dkbcej
receiv an unusua	fddffj
receiv an update	cldefe
receiv feedba	obddee
receiv feedba within	obddee
receiv your	gfpdaY
receiv your applic	jgmabZ
receiv your cv	edleed
recent	deiiee
recent applic	difhec
recent applic for	difhec
recept	jWhocY
recept .	bZipdZ
reckon	vSVZYo
recomm	eYhbdq
record	aielfb
record a	fnebed
record your	cccpee
record your video	edcmee
recrui	gembcg
recrui .	bjkbee
recrui for	cYhfdo
recrui for this	dZleej
recrui goes	iiceee
recrui proces	elhdea
recrui team	ifhcfe
recrui team will	jeeefd
recrui will	glaeed
recrui will look	ejchee
recrui will reach	ihddfe
reed	jXhigd
reed .	lWgjed
ref	cfmdee
ref #	cfmded
refere	dWfvgY
refere .	daZsib
refere ?	dZatcd
refere and	ffedif
refere from	ddeocd
refere from me	ddeocd
refere number	ifpYcb
refere number is	ifpYcb
reflec	ebdden
refuse>answer	dbdfeo
refuse>answer>you	edeeek
refuse>chosen	csbdda
refuse>chosen>you	dodeeb
refuse>date	cgriZT
refuse>match	fdbefn
refuse>me	diXccp
refuse>not	dfacdo
refuse>not>chosen	elceed
refuse>others	cZhldh
refuse>papers	hobZde
refuse>papers>them	iqbada
refuse>step	cdased
refuse>them	fpVZek
refuse>them>not	fbeeem
refuse>them>will	ecdeem
refuse>will	bhncYh
refuse>will>not	ecdeem
refuse>you	epXech
refuse>you>papers	hobZde
refuse>you>will	dnceee
refuse>you>you	egdeei
regard	eiedid
regard the	iidcgc
region	eedjef
regist	ZZteed
regist for	cdpbed
regist for our	cdpbed
regret	gbZbdt
regret that	djceei
regret that only	dodeeb
regret that we	feeefi
regret to	edeeek
regret to inform	edeeek
regret we	fZeefn
regret we can	fZeffm
regrou	eodcdd
reject	aZVYa0
reject .	cNVcc2
reloca	ecdlee
remain	cqTbmb
remain active	dvRddb
remind	cYkncc
remote	eedlee
remove	dXkdel
reopen	casddb
reopen we	eckffe
reopen we will	eckffe
reorga	eWveea
reorga .	ebneec
replie	eYokda
replie to	eapdec
replie to an	eapdec
reply	lbfkfY
reply .	fjddff
reply by	dZdkkd
reply by @d	dZdkkd
reply to	iifcfb
reply to this	gjgdfb
reply with	eccpee
reply with a	ecdmee
reply with your	fedjfe
reply within	neZffe
reply within @s	neZffe
report	fhkcjX
repost	edkeed
repost the	edkeed
repost the role	edkeed
req	ddldgd
reques	cZtddc
reques .	eVncek
requir	deUgct
requir .	daYceu
requir of	encfec
requir of the	encfec
requir we	eieefe
requir we will	eieefe
requis	bWkccq
requis .	ecbeen
requis has	eckefe
requis has been	eckefe
requis is	fejeee
requis is on	fejeee
resear	bcaock
reside	geffff
resour	eeddhi
respon	olWadf
respon .	ZpZcej
respon in	jdeefe
respon to	libcee
respon to all	mccffe
respon within	pbbeee
respon within @s	pbbeee
rest	cajhdi
rest of	cajhdi
rest of your	ebkcdj
restru	eXreed
result	5UVXcg
result .	kdeefe
result are	lhcdec
result of	icdcek
result on	wUceed
result on @d	vUceee
result within	lceefe
result within @s	lceefe
retail	eekeed
retain	fcdfem
retain .	fdeffj
return	cZfoka
return .	ebbped
return it	edcgmd
return it by	eeebne
return it to	eeckge
revert	ihbicd
revert .	hjdced
revien	ecmeec
revien vers	ecmeec
revien vers vous	ecmeec
review	ipWdee
review .	eucccX
review agains	emcgeb
review agains the	emcgeb
review all	ebfdel
review and	cjddid
review each	kfbged
review each and	kfbged
review is	dpcddd
review is comple	eiefff
review it	hfahdh
review of	dmafef
review of applic	eoagec
review the	edccoe
review the attach	edccoe
review your	kbbfej
review your applic	mddeee
review your backgr	feeefj
review your experi	ffdied
review your work	fdeefj
review>again	cgejee
review>answer	adjqbZ
review>ask	efgiee
review>away	dfdkee
review>bye	fcjeff
review>chosen	dhieee
review>closed	dncdgb
review>date	wTghaX
review>date>news	sYdced
review>date>you	lceefe
review>give	pbaeed
review>goon	dagihf
review>goon>them	gcigfb
review>goon>you	cbblld
review>hold	eZmeff
review>if	dkcgee
review>match	fhaidf
review>match>meet	ffdied
review>match>post	emcgec
review>me	dYXcdu
review>meet	fjciec
review>news	qabbeg
review>not	fuVbdb
review>not>will	ehiefd
review>offer	ececoe
review>others	diqcdU
review>papers	egZgmc
review>post	djeedg
review>refuse	hZeeem
review>review	kfdeed
review>review>you	kfdeed
review>soon	ejcgee
review>step	dghbei
review>step>you	ejdffe
review>them	dmccfg
review>them>not	fceefk
review>them>refuse	fZeffn
review>them>them	egecld
review>wait	ercdeZ
review>wait>wait	fieefe
review>will	dpbicZ
review>will>answer	bdcpdd
review>will>wait	emdeed
review>you	hfajeg
review>you>ask	fchiee
review>you>date	acdqee
review>you>goon	gcigfb
review>you>match	hdcjef
review>you>not	fdeefj
review>you>papers	ejbjed
review>you>post	fddeek
review>you>soon	ejcgee
review>you>them	fcehei
review>you>will	fgamcc
right	fcUpck
right now	cgZgen
right now .	cgaeeo
right to	dbXvea
right to work	dbXvea
ring	hRaxcc
ring me	edeife
ring you	kdedee
ring you on	kdedee
roboti	eeejee
role	bcbbkp
role .	dddbhn
role and	eideeg
role has	ecfedl
role in	fcehhf
role is	cfodfa
role is frozen	edleed
role is still	doceec
role of	eddfgi
role to	feeedl
role went	eeeena
role went to	eeeena
role when	edkeed
role when it	edkeed
role will	dZqeeb
role with	ddZdsc
role with ostrav	decene
role you	emdeed
role you can	emdeed
roles	bVrbcm
roles are	daoeed
roles are frozen	fejeee
roles in	cegeel
roles that	ecmdde
room	eeclee
room #	eeclee
round	cakmZg
round .	bgWmcj
round before	endcee
round before making	endcee
round is	dhdjed
round the	dZwXdb
round two	eYaqdg
rounds	efcdel
rules	kdegee
rumour	eneecc
run	dmakac
run a	fddjdh
runnin	ccmdeh
s	leghcZ
s tips	eelded
s tips for	eelded
sadly	dlicdc
safe	demece
said	nhbVlc
said @d	uVcddd
said @d .	kdeeee
said i	dfdeke
said i have	edeeke
said no	cYiecm
said the	dabdkl
said they	kldbbc
said they would	lidccd
said we	cneeed
said we will	cneeed
said yes	ZXYczY
said yes .	cbadtb
said>answer	brdcdd
said>date	5bXWZW
said>date>date	qacedd
said>decide	pWeege
said>goon	eiiced
said>hear	eieffe
said>me	iXabta
said>meet	fncbdf
said>not	bUpdaj
said>others	dmcddg
said>post	dcbdof
said>them	juYYbY
said>them>date	ancefd
said>them>will	nraZYZ
said>will	jxYYYZ
said>will>answer	Wseeed
said>will>decide	qXeeef
said>will>hear	eieffe
said>will>meet	dodced
said>you	Xqdddg
said>you>will	Xpeeee
salari	efledc
salary	bWVzhY
salary .	dfatXc
salary expect	dcclci
salary will	fedeke
salary will be	fedeke
sales	ibYhnd
sales associ	icbihe
sales associ .	jdchhc
sam	iaoadd
same	dbmghZ
same team	fefekc
satisf	eedcnd
satisf medica	fedeke
satisf refere	fffdjf
saw	eaZodk
saw your	ecdndd
say	aiibjd
say .	dvXaac
say anythi	mgdddc
say i	lZcbco
say more	dmcefd
say no	ifdeeg
say the	ecgdfk
say we	eabdog
say we have	efeeej
say what	feiffe
say what happen	feiffe
say yes	bfYZrh
say you	dedejg
says	cmkbca
says he	mafeef
says he will	mafeef
scan	eckgde
schedu	dfTycZ
schedu a	eecmed
schedu a time	fedkee
schedu an	ihddfe
schedu an interv	ihddfe
schedu for	edaped
schedu for @d	edaped
scheme	dagZvW
scheme .	dagZvW
school	eeeige
score	eYYbeu
screen	crXjda
screen .	cmaiec
screen candid	ejdffe
screen candid .	ejdffe
search	bXpbbo
search .	ecfdem
search is	fdjefd
search is suspen	fdjefd
search while	ebmffd
search while the	ebmffd
seat	fZXdjo
second	cXXjYy
second interv	Zfkkdb
second interv .	ccfnee
second interv with	djnYed
second round	jbcgei
second round is	dhdjed
second talk	evdTec
see	dkfnXc
see .	csbbdd
see a	ieacdl
see a fit	kcfeff
see how	eddmee
see how you	eddmee
see if	ffdked
see if there	ffdied
see other openin	hejgea
see us	eWYtbg
see us .	eWYtbg
see what	bxeVZb
see you	XYplZf
see you again	dllaeZ
see you apply	fceeel
see you at	adeodd
see your	fiejeb
seeing	chdmed
seen	bmmbcb
select	jhYffh
select .	fecefk
select a	eddeel
select a candid	eddeel
select board	docbdg
select for	chXkmc
select for an	dhZqdc
select for interv	ejdeeg
select for our	eedeke
select for the	eeccpb
select for this	feeffi
select proces	dimfeX
select proces .	eqZded
select to	ffekbf
select will	pcdcee
select will be	pcdcee
send	XUW5jZ
send a	eeelde
send it	ebdkid
send me	dcbrec
send me a	eeeiff
send me the	eedkfe
send me your	eddmed
send more	ebdnef
send more detail	ebdnef
send the	abankd
send you	dbeoee
sender	dgghdf
sendin	bZsVpX
sendin that	dbscdb
sendin this	edleed
sendin this over	edleed
senior	eafdod
sent	dhYnZh
seriou	dxXXaZ
server	dedneb
servic	dcbidn
servic .	eadhek
sessio	ebbped
set	ZhjrZV
set up	bbpmbY
set up .	ebrcdb
set up a	ekbhee
set up an	eajldc
settle	ffccdm
settle on	gbcden
shall	iWdlbi
shall be	gdldec
shall have	mdecee
shall not	eYdcer
shall not be	fceefl
share	dhejed
share an	fediff
share an update	fediff
shared	dkcidd
shared with	ejdidd
shared with us	fedjeg
she	ggYelf
she is	jeZhaj
she is back	mfceed
she rang	dWacrh
she said	ekbblc
she says	bimdeb
she told	ncedee
she told me	ncedee
she was	imhddX
she will	cpchcb
shift	aZZtlY
shoot	jeehde
short	aadtbf
short questi	feeiee
short questi .	feeiee
short survey	dfjfed
short survey about	dfjfed
shortl	huVgYb
shortl .	bpXjce
shortl and	feeefi
shortl candid	jndddZ
shortl candid will	kfdefe
shortl for	didjde
shortl you	ggdcej
shortl you will	gkecee
should	tlWdcY
should be	obcfde
should have	mgdbde
should have an	jdfeff
should hear	icffff
should hear from	icffff
should like	hcdked
should receiv	obddee
should receiv feedba	obddee
should we	ekfegb
should you	hsZafa
should you be	endbee
should you not	inadea
should your	gkdeed
should your profil	eieefe
shout	amZfej
shout .	dkcgfe
shout if	efbffk
show	bTmnbg
show you	dZrddc
shown	dfgfeg
sick	Ynkcdb
side	kdageh
side the	egejee
sift	ejcaek
siftin	arcedb
sign	YYdjsb
sign and	eeeaoe
sign and return	eeebme
sign the	cccmic
sign the consen	fddndd
sign up	dbldeh
signat	deabtb
signat .	ebbcqd
signed	agTdwZ
signed .	eidedh
signin	deleec
signs	rbccdd
silenc	seacdZ
silenc .	mdeded
simila	bckcdk
since	Xogedf
sincer	hcagmd
sister	ecmdee
sit	ghdgee
site	ddZndj
site .	ecceem
site interv	ebardd
site interv .	ebardd
site manage	difgee
situat	ecjhed
six	efbaep
six people	ehebej
size	feedgi
skills	fkaedh
skills align	feefei
skills align more	feefei
skills and	emdeed
skills and experi	emdeed
skills most	hkbdfd
skills most closel	hkbdfd
sleep	kmaccb
sleep on	knbacb
sleep on it	knbacb
sleeps	eaoeec
sleeps .	eaoeec
slides	ZZqmbZ
slippe	djeefe
slippe on	djeefe
slippe on our	djeefe
slot	cZYybc
slow	drceeZ
small	bcojcY
so	fhadfk
so far	ercedY
so far .	ercedY
so hang	fieefe
so hang tight	fieefe
so i	dZhfgk
so i can	eajhhd
so is	ehZcpb
so it	eWdcdu
so it is	eZeddo
so it will	hZeeel
so many	eccefn
so many talent	fddffj
so much	edhdei
so much for	edhdei
so our	dqlXbY
so please	dkdcei
so sorry	ebeifi
so thank	fghffc
so thank you	fghffc
so that	haZmbk
so that is	ibcben
so that we	fddndd
so the	fdddlf
so there	ghccdj
so there is	ghccdj
so we	eeZdim
so we are	dkddeh
so we can	hddjee
so we will	ecddem
so you	lbgceg
so you will	keeefe
so your	fceffk
so your applic	fceffk
social	fdlcef
social media	fdlcef
social media .	famdef
softwa	ffhche
softwa engine	ffichd
softwa engine .	dgicic
softwa engine has	hbiefe
softwa engine openin	ffdffi
sold	djjcce
solici	eZrdec
some	csZhbb
some of	ediied
some point	hpcbcc
some point .	hncbdc
some stage	cmedee
some time	enccee
some time before	enccee
somebo	ecedYr
somebo else	lfeehZ
somebo else .	mbeeee
somebo who	ecbceq
somebo who has	fccceo
somebo will	dhjeec
somebo with	dbdbYv
someon	hTRkby
someon else	jVYgim
someon else .	nbdeee
someon else but	ddeclh
someon from	fccldg
someon from our	hjddee
someon whose	ebeeem
someon whose skills	feefei
someon will	iaeked
someth	ZqUpWf
someth .	awbcZc
someth for	dgclde
someth for you	dhckde
someth to	dgdjee
someth you	alXocc
soon	bsdfba
soon .	briabZ
soon as	elYldb
soon as i	cndeed
soon as possib	cebpdc
soon>date	rbaede
soon>hear	dleeee
soon>hear>you	dleeee
soon>them	gpbcdc
soon>them>hear	dleeee
soon>will	feejee
soon>you	bidhdh
sooner	gbdhei
sooner .	hceefj
sorry	iccbap
sorry .	gaafcr
sorry but	eZefen
sorry for	mcdcdh
sorry for the	nedced
sorry to	fUocdl
sorry to hear	fdnffa
sorry to inform	fceffj
sorry to say	fclffc
sorry to tell	feeefj
sorry wrong	enddfc
sorry you	feneeZ
sorry>answer	deZcdr
sorry>answer>you	ebdeen
sorry>away	dsbdeY
sorry>bye	edqeeY
sorry>chosen	ddmedd
sorry>closed	eafeem
sorry>date	iidefc
sorry>give	eciefi
sorry>hear	edmeec
sorry>hear>you	edmeec
sorry>hold	eboded
sorry>joy	fcddfn
sorry>joy>news	fcddfn
sorry>match	ecdeen
sorry>match>not	fddffj
sorry>news	cnXbdl
sorry>not	Yfbbcu
sorry>not>chosen	deeeej
sorry>not>joy	fcddfn
sorry>not>them	bcjdej
sorry>not>you	ekceee
sorry>post	dYWcaz
sorry>post>closed	febefl
sorry>refuse	dbbddq
sorry>step	fjfffc
sorry>them	gbfaco
sorry>them>closed	ebjeeh
sorry>them>not	dqdeeZ
sorry>them>them	gbdeel
sorry>them>will	pWgdeg
sorry>wait	fgddei
sorry>will	ljcbdb
sorry>will>not	bjbdel
sorry>you	bdeaav
sorry>you>match	fddffj
sorry>you>not	dchedl
sorry>you>refuse	dbbddq
sorry>you>them	eceefl
sort	eieged
sounde	jrYccV
sounds	dYuZcb
space	e0Ldea
speak	dhigga
speak of	fbnded
speak to	emdidb
speak to two	ffejed
speaki	efcegi
speaki with	efcehi
speaki with you	eeefie
spend	cdepcd
spend @s	ceemce
spend @s with	ceemce
spoke	ffegeg
spoken	dgeeej
sponso	faaeeq
sry	eaidel
staff	hlcced
staff will	encdee
stage	feWoak
stage .	hgYddm
stage of	ehdkeb
stage of our	edeled
stage of the	ekeefd
stand	pakZdb
stand .	qbhZdc
standa	eaVcev
standa of	fdcefl
standa of applic	fdcefl
stands	eefcoZ
stanme	hcdgdh
stanme counci .	cfdjeh
stanme counci recrui	jdided
start	ddVfyW
start ?	fcdfle
start date	dfcaqd
start date is	dhcdkd
start in	ddccpc
start in @d	ddccpc
start interv	feejee
start on	YcZV1c
start on @d	acZVyd
start the	eddndd
start the backgr	fddndd
start>again	eXqeed
start>date	VYgR4d
start>date>if	biddle
start>if	biddle
start>offer	feddle
start>offer>will	fedeke
start>them	edbcpe
start>will	fcdiie
start>you	bbdimd
starte	eeidge
starti	cdbbtc
starti on	efeeje
starti on @d	efeeje
starti salary	feddle
starti salary will	fedeke
starts	bXvWZj
statem	bacrcg
status	anXebn
status .	aqcded
status at	djkbec
status at any	djkbec
status of	gkbdeg
status of your	gkbdeg
status under	dmYkec
status under consid	efcned
stay	cVqfbi
stay in	ecieei
stay up	eddkeg
stay up to	eddkeg
stays	dljddZ
step	cekncY
step is	eebned
step is a	eebned
step we	feeiee
step we ask	feeiee
step>again	ccdgel
step>again>date	ccdgel
step>answer	nlagcW
step>answer>date	obebee
step>ask	hifcfe
step>away	dcneed
step>chosen	ebebgo
step>date	bWa2ac
step>date>them	dmbhfa
step>decide	djdcej
step>free	badscd
step>free>date	ccende
step>give	iiaidc
step>goon	blhcee
step>joy	ecdlfd
step>match	echYeo
step>me	dXubdZ
step>meet	cqjZcZ
step>meet>them	ekdgec
step>news	ilbYdi
step>news>date	keedfe
step>news>them	hcfdfi
step>not	eYbhdq
step>others	eceden
step>post	gehhcd
step>post>away	ecoced
step>post>them	jfceeg
step>receipt	dekfed
step>review	dfnidW
step>step	ZfXyac
step>step>date	bkcidg
step>step>meet	ekdgec
step>step>step	dcdqcd
step>them	clWnbg
step>them>ask	hifcfe
step>them>chosen	fcedgj
step>them>date	Yjapdc
step>them>not	hcfdfi
step>them>them	gjdgdd
step>them>will	fkdceg
step>wait	dlckea
step>will	gtYdca
step>will>answer	bubcea
step>will>date	geclec
step>will>meet	eoeZee
step>will>not	eceefl
step>you	dcVmbo
step>you>will	djeefe
steps	dkmbcZ
steps .	etZbed
still	Y7PlYW
still being	drbceb
still being consid	dpccec
still discus	emcdee
still discus .	emcdee
still in	jiddec
still in the	jiddec
still interv	ercceZ
still interv other	gpcdeZ
still no	eoaeec
still open	ckWqdb
still open and	doceec
still under	eqabed
still under consid	eqabed
still very	fieefe
still very much	fieefe
still waitin	Zoeeee
stop	eWnbdk
stop .	fZieei
stoppe	dSlccp
stoppe for	fanefd
stoppe for the	fanefd
store	edfheg
straig	fjNjdp
streng	edacep
strong	cfSZdy
strong .	feeefj
strong match	emdeed
strong match for	emdeed
study	gadnec
su	ecoeeb
subjec	cXoYsV
subjec to	dcZavb
subjec to a	fedeke
submis	jkgadc
submis is	jihbdb
submis is comple	kejbec
submit	ddnkbZ
submit .	bgsadZ
submit succes	hfkdeb
submit succes .	ighdeb
submit your	dhbldf
submit your applic	ejdgdg
subscr	ZduYec
succes	hbkbei
succes .	kejceb
succes and	eeecmd
succes and we	eeecmd
succes applic	cnZecj
succes applic will	dodeeb
succes applie	dgqacb
succes applie to	dgqacb
succes backgr	eeeekd
succes backgr check	eeeekd
succes candid	mWdeek
succes candid will	nYffff
succes in	fbdeem
succes in your	fddefl
succes on	ddgeek
succes on this	eecefl
succes submit	fhnbeZ
succes submit .	fhnbeZ
suit	eadqce
suit you	ecened
suit you ?	fdfkee
suitab	deZdeq
suitab openin	fcdeem
suitab openin for	fdeefj
suited	feeffj
suited to	feeffj
suited to the	feeffj
suits	dZaucd
suits you	eccode
suits you .	eedkef
suits you ?	eddlee
summer	dcjajg
summer intern	eddcki
summer intern .	eddcki
suppor	feYffn
suppos	kjVobW
suppos to	fkWpbX
sure	VzUffW
sure you	fdelde
surpri	kdeeee
survey	bdtVfe
survey .	eekZie
survey about	dejeef
survey about your	dejeef
suspen	ebsdcZ
system	YmjidZ
system .	fdmdec
system design	eddmee
table	bhcdnd
take	XnXhld
take @s	TybYdd
take @s .	TxbYdd
take a	dscbdb
take a look	endced
take a while	emdeed
take as	docddd
take as long	docddd
take home	ebVudc
take it	hddmea
take our	bmnYbb
take place	eeejfe
take some	ejeefe
take some time	ejeefe
take the	ebcblj
take this	feejee
take us	hnZcdd
take us @s	Ztaded
take you	bLYZxp
take you on	fceeek
take your	fdeefj
take your applic	fdeefj
taken	fZlZbo
taken you	dakddk
taken you out	edmeec
takeov	ebneed
takes	ucdhZW
takes @s	sZbbde
takes place	gdcmdd
takes place on	gdcmdd
takes the	kfbged
takes the time	kfbged
takes up	mbdffe
takes up to	mbdffe
taking	bqdYge
taking longer	gsYcdb
taking longer than	gsYcdb
taking part	eejbfi
taking the	dghdei
taking the time	dhjeed
taking your	eeeefj
taking your applic	eeeefj
talent	ccfgfj
talent acquis	ehaghh
talent commun	dcgjef
talent commun to	eddkeg
talent people	fddffj
talent people was	fddffj
talent pool	eeeefj
talk	delmeT
talk .	ejdidc
talk about	cmbfhb
talk about the	dcdgle
talk to	hcZsab
talk to you	eacrcd
talked	ecubdW
talked about	eXvcdX
talkin	hjmbcY
talkin to	iocccb
talkin to you	iocccb
talks	ebimYg
tallow	jXhigd
tallow and	jXhigd
tallow and reed	jXhigd
task	cebped
teache	daefji
teache of	daefji
teache of maths	daefji
team	ficdfg
team 's	ikecdd
team .	gfhghY
team and	eodced
team and get	gldded
team enjoye	emdddd
team from	bkdjee
team has	dYicil
team has chosen	ecdekf
team i	cWchdr
team in	ebeoed
team is	clnbdZ
team is being	ebmffd
team is still	emcdee
team reads	imZdec
team reads every	imZdec
team so	eqbcdc
team takes	kfbged
team takes the	kfbged
team wants	dgeeej
team wants to	dgeeej
team was	eddcoe
team was unanim	eddcoe
team will	eoZedf
team will be	deflde
team will contac	endded
team will not	fbeefm
team will reach	ejeefe
team will review	jhceed
teams	bWeqcj
teams .	dbYsed
techni	efbqdZ
techni .	hdieec
techni interv	egbmec
techni interv with	eecmed
teleph	fjdfgc
tell	gcgijY
tell me	jTgmfd
tell me when	ebekeg
tell us	eaimdc
tell you	bmhbha
tell you anythi	djicdc
tell you that	cZbilh
tell you when	ekeeee
tellin	dgoecZ
tellin us	fcsedX
tellin you	ebehej
tempor	ecoeec
tempor on	edleed
tempor on hold	edleed
ten	eeejfe
terms	adpZja
terms and	bbrbdb
terms and condit	bbsccb
test	XYU1Zi
test .	dXWqbo
test by	bdcoee
text	nYnZcc
text me	qbdbdd
text you	jdfeff
than	noTdce
than @d	rXbgfc
than @d .	sXccgc
than expect	gsYcdb
than expect .	gsYcdb
than the	jdeeff
than the @d	jdeeff
than we	eldhea
thank	fekdcg
thank you	fekdcg
thank you .	ddtYcb
thank you again	edbfen
thank you for	fekdcg
thanks	bbqccj
thanks .	dfwabW
thanks again	fdffei
thanks again for	fdffei
thanks for	abvbbg
thanks for applyi	ebfndf
thanks for coming	hcbdfk
thanks for interv	ehcbfl
thanks for sendin	ecqcdb
thanks for the	hbmbdg
thanks for your	deledd
thanks>again	fccfel
thanks>again>you	eddeem
thanks>answer	YglmdZ
thanks>away	emZhee
thanks>away>post	ekbied
thanks>bye	ibdheh
thanks>bye>them	jbdjef
thanks>bye>you	ffiffd
thanks>date	cjdbfk
thanks>decide	fghffc
thanks>free>you	ejdcdj
thanks>joy	eckeef
thanks>match	hfjcdd
thanks>match>them	hfjcdd
thanks>meet	Xjoadh
thanks>meet>date	efedfi
thanks>meet>them	Xnddei
thanks>not	dXadgr
thanks>papers	delidb
thanks>post	edkice
thanks>review	hdhhfb
thanks>review>you	gcigfb
thanks>start	hajdci
thanks>step	lbbacn
thanks>step>post	ickgdb
thanks>them	diicdg
thanks>them>date	dmcdff
thanks>wait	hlcadg
thanks>wait>wait	fdddfl
thanks>will	ecnheZ
thanks>you	fdldcg
thanks>you>again	edbfen
thanks>you>answer	admlda
thanks>you>away	enZeef
thanks>you>bye	ibdieg
thanks>you>decide	fghffc
thanks>you>match	hfjcdd
thanks>you>meet	eeddem
thanks>you>papers	efgjdc
thanks>you>post	dejhce
thanks>you>review	gcigfb
thanks>you>start	hajdci
thanks>you>step	mcdbcj
thanks>you>them	eihcdg
thanks>you>wait	emdbdg
thanks>you>will	ecnheZ
thanks>you>you	egjdcf
that	eeieff
that .	UzaVai
that all	dnfceb
that change	eckffe
that change .	eckffe
that fits	ecdjfg
that fits your	ecdjfg
that i	jXbkgf
that i offer	feefje
that is	cgfdig
that is not	amlgdX
that is that	dbccer
that it	faefen
that matche	fcdeel
that matche your	fcdeel
that might	ecmgcc
that might intere	ecmgcc
that only	dodeeb
that only succes	dodeeb
that other	eddeem
that other applic	eddeem
that our	cmgbed
that suits	fedkee
that suits you	fedkee
that the	bYYYmt
that the team	eZdekj
that this	fdbeen
that was	hYuaZa
that we	eddfel
that we are	eddcen
that we can	egclde
that we do	fiefee
that we have	eekdef
that we will	aheeek
that will	dndefb
that work	feeief
that works	ecdgke
that you	gblfha
that you comple	feeiee
that you have	eZidkf
that you want	idkeae
that you will	fbccrd
that your	hgldcb
that your applic	eelgdb
that your docume	jijZcd
the	gfcehh
the #	ecdden
the # intake	ecdden
the @d	3YWcfZ
the @d .	1cXYdX
the @d and	ojbWgc
the @d they	radddc
the @d when	iceeeh
the @s	vWcddd
the @s .	tXdded
the above	eaYken
the above time	edcnee
the answer	shSWal
the answer was	YnXcdl
the applic	cqaica
the applic .	eldeee
the applic form	fddkee
the appoin	iicbgf
the assess	aidled
the attach	bYYksb
the attach docume	edccoe
the attach form	feckee
the backgr	ddcqcd
the backgr check	ddcqcd
the bank	mcfded
the bank holida	mcfded
the best	cUmjkb
the best .	edneeb
the best and	fdifff
the best for	ealeef
the board	xcVgdX
the board .	lldbcb
the board did	ameeeg
the board meets	qadcec
the board signs	rbccdd
the boss	ctccdZ
the boss .	cnddee
the boss says	igeeee
the budget	glVdbm
the cards	fmefdc
the cards but	fmefdc
the case	bZcuce
the case study	hcfife
the ceo	deZmch
the cfo	eodcdd
the checks	ecdmgd
the client	aoYgai
the client .	adckdl
the closin	kcddeh
the closin date	kcddeh
the coding	cacsdc
the coding challe	dcenee
the commit	gfYajl
the commit has	dnacch
the compan	dbqeea
the compet	eaWddv
the compet for	eddeel
the consen	edcqbd
the consen form	edcqbd
the contra	YecVwf
the conver	ecegek
the counci	cZXctd
the counci .	cZXctd
the cut	eZYcdu
the cut off	ecZceq
the data	ebeeel
the day	pYacma
the decisi	anXecj
the decisi @d	fkeeeb
the decisi to	edeefj
the delay	kaecej
the depart	clgidZ
the depart will	eleded
the desk	fdcled
the desk .	fdcled
the direct	ZrbieZ
the docume	fbdgel
the earlie	Wsecee
the employ	edceem
the enclos	eeeaod
the end	fRjedp
the end .	eWpeef
the end of	gZYgeq
the factor	efmcec
the fair	deobed
the file	ddZqec
the final	aWXwaj
the final interv	ddepea
the final round	fcekeg
the financ	efkeed
the first	Wnbgie
the first .	dfkdef
the first round	cmdgee
the first sift	ejcaek
the first stage	ddascd
the first to	ajabod
the follow	eekibc
the form	ieeffe
the formal	edeele
the full	eccjlc
the green	lcdbie
the green light	lcdbie
the guy	dfdeel
the head	eeekee
the head of	eeekee
the heliop	fedffi
the heliop recrui	fedffi
the high	enddec
the high volume	enddec
the hiring	kpZcbc
the hiring commit	hieefc
the hiring depart	ejeefe
the hiring manage	koUebf
the hiring proces	eejefe
the hiring team	gmZddf
the house	cabcds
the house .	cabcds
the intern	eaedar
the interv	iffbbk
the interv .	gbahel
the interv for	gfkgda
the invite	eamged
the invite .	eamged
the job	caWWxi
the job 's	aVaZnr
the job .	ceSbzY
the job is	dkZdna
the lab	ccened
the lab .	ccened
the last	gididc
the last interv	iefeff
the latest	sZZfee
the latest .	sZZfee
the lead	ecjdnY
the lead role	fdeeoZ
the letter	cbbbua
the letter .	feeeje
the letter is	ccccta
the level	fdeefj
the level we	fdeefj
the line	fddefl
the link	cZgscb
the link below	ecfmed
the link to	ccjkec
the list	ebddeo
the manage	inVhed
the manage ;	jiceed
the manage is	eobeec
the marath	dcuZYc
the marlow	dfkeee
the meanti	jcmbde
the meanti feel	dhieee
the meanti follow	fdlcef
the mechan	ebkeef
the mechan engine	ebkeef
the merger	ecneed
the merger .	fejeee
the mix	ekeeee
the mix .	ekeeee
the moment	dmnZcX
the moment .	drgZcY
the moment and	feiffe
the money	dbbcgo
the mornin	eeejee
the names	eaaqef
the names of	ebapeg
the near	cpbeed
the near future	cpbeed
the new	hgideb
the new direct	dkfeed
the new plan	kdeefe
the next	fhXlbi
the next part	ecdefl
the next round	djaldd
the next stage	jaccen
the next step	dnXmda
the next steps	giiddc
the next thing	fcemee
the night	dWcmtW
the night shift	dYcmnZ
the number	dkbdgg
the number of	ekbdeh
the nurse	ehcife
the nurse positi	ehcife
the offer	YaaZ2Z
the offer is	aeeeof
the offer letter	dfedkf
the offer stands	edddpa
the office	cjqacY
the office assist	emcefd
the one	egoZcc
the one who	hXsdeX
the one you	ecgefj
the online	feclee
the online assess	feclee
the onsite	dcejei
the onsite .	dcejei
the origin	eedjee
the other	bXWaiw
the other candid	bmdeef
the other one	eccedn
the others	dtcdeX
the outcom	huZYbc
the outcom .	ZxcZcb
the outcom by	ldeefe
the outcom in	jfeefe
the packag	ecegje
the panel	glXicf
the panel 's	ideefg
the panel felt	edcceo
the panel has	eieehc
the panel will	diehee
the paperw	cTebwe
the partne	gkahdd
the partne .	jceeeh
the phone	cYbawZ
the phone with	idfeeg
the plan	diVedo
the plan .	diVedo
the platfo	ebeden
the portal	eedeme
the positi	cchanf
the positi .	gqcfiS
the positi has	eZdddr
the positi is	aZhbqe
the positi of	gdhamb
the positi reopen	eckffe
the post	daiaik
the post .	bYdcph
the post has	ejeecg
the post of	hakeia
the proces	didXao
the proces .	cUnbdp
the proces of	jjcded
the progre	dobeed
the progre of	dobeed
the projec	djgdcg
the qualif	emcdfe
the qualif candid	emcdfe
the questi	eeejef
the radio	mdeded
the radio silenc	mdeded
the recrui	ekfZak
the refere	fchckc
the region	eedjef
the reorga	ebneed
the requir	djahdi
the requir .	eddeel
the requir of	encfec
the requis	bZkdco
the requis is	fejeee
the rest	cajhdi
the rest of	cajhdi
the result	zVaadg
the result .	kdeefe
the result on	vUceee
the result within	ieeffe
the review	irXfdY
the review .	emeefa
the review is	eiefff
the review of	eoagec
the right	dgccdm
the role	bfccep
the role .	dibckf
the role has	echeej
the role is	chndfZ
the role of	eddfgi
the role to	feeedl
the role when	edkeed
the role you	emdeed
the rumour	eneecc
the runnin	cdneee
the same	efefjc
the same team	fefekc
the schedu	ddemee
the school	eeeige
the screen	endced
the search	cdpddc
the search is	fdjefd
the search while	ebmffd
the second	faddep
the second round	fceefl
the select	fmiZcc
the select board	docbdg
the select proces	djmdeX
the senior	ecedpb
the shortl	olceZX
the site	difeff
the slides	eZredZ
the standa	fdcefl
the standa of	fdcefl
the stanme	jdided
the stanme counci	jdided
the start	dlbdjb
the start date	eedele
the status	gkbdeg
the status of	gkbdeg
the subjec	eZubcY
the succes	ebZecs
the succes candid	ecdeel
the table	bhcdnd
the takeov	ebneed
the teache	eeeefj
the teache of	eeeefj
the team	cjachj
the team 's	elfcfd
the team .	gegihY
the team and	gldded
the team enjoye	emdddd
the team has	eccdki
the team i	cWchdr
the team is	dmiaeb
the team wants	dgeeej
the team was	eddcoe
the team will	eeddek
the techni	Yjdlee
the terms	feedje
the test	ekadej
the time	iehfce
the time to	hhgfdb
the time you	eiceei
the tough	eedefj
the tough decisi	eedefj
the train	eYtdeY
the traine	aaSabz
the trust	ecndhZ
the truste	ecdcpb
the two	eeieff
the univer	feeige
the vacanc	cjWdcp
the veldt	fdjefe
the veldt mobili	fdjefe
the verdic	mdeede
the very	pVaado
the very latest	qbebdc
the wait	qdbcdd
the way	ehddej
the whole	bVqgja
the whole team	dcmicb
the works	dpafdc
the works counci	dpafdc
the worksh	eeiffe
the writte	debjie
their	jQweVf
them	Wd1gZT
them .	fmXddh
them @p	ebscab
them @p .	ebscab
them for	dqbbce
them i	dYwddW
them on	ccmhdc
them>again	hkZhbh
them>again>answer	gZoeec
them>again>date	uWZbck
them>again>step	didied
them>again>you	ogZccf
them>answer	ljbbee
them>answer>answer	cqZdef
them>answer>date	vWegaa
them>answer>give	ihddfe
them>answer>if	dbpeec
them>answer>me	tdaYZi
them>answer>news	dleeed
them>answer>not	dZcclm
them>answer>others	ecddap
them>answer>review	eieefe
them>answer>soon	cqbddd
them>answer>sorry	eldefd
them>answer>them	Zflcej
them>answer>will	iheeee
them>answer>you	mlacdb
them>ask	ehVoci
them>ask>answer	dbfcmh
them>ask>date	vZbYdf
them>ask>me	escfZa
them>ask>meet	embfdd
them>ask>papers	eYbtcc
them>ask>them	btcccc
them>ask>you	caYxhY
them>away	fbtZdc
them>away>away	ccqddd
them>away>date	kZmcdc
them>away>not	bckjee
them>away>will	ecjiec
them>bye	bhhZcp
them>bye>chosen	edachn
them>bye>goon	ehdefi
them>bye>hold	edkffd
them>bye>them	daoZbj
them>bye>wait	ebmffd
them>bye>you	ebcdep
them>chosen	abYXpt
them>chosen>goon	ecdeem
them>chosen>others	eZcdcs
them>chosen>them	eZades
them>chosen>you	agVU1d
them>closed	bekYao
them>closed>date	cafdep
them>closed>post	emWdbk
them>closed>them	ffdeje
them>closed>you	eZrcdc
them>date	xZbicY
them>date>answer	cpfcdb
them>date>date	leWpcZ
them>date>decide	tUccdi
them>date>if	didgee
them>date>them	lkcXcg
them>date>will	kbladd
them>date>you	pcddec
them>decide	vuTVcW
them>decide>chosen	duZdda
them>decide>date	1Scabd
them>decide>goon	dldefe
them>decide>you	edacrb
them>free	ifeihY
them>free>date	eeeiee
them>free>review	kfbged
them>free>them	fjdeee
them>free>you	ehdidf
them>give	cmbfja
them>give>answer	enbeee
them>give>me	eedmce
them>give>news	eoZdeg
them>give>offer	ecbcrd
them>give>papers	eadike
them>give>receipt	hbldde
them>give>review	fifeff
them>give>step	dmdfde
them>give>you	ehlWma
them>goon	cfcgek
them>goon>goon	deZbes
them>goon>others	ebades
them>goon>them	egejee
them>goon>you	cabkii
them>hear	hldddd
them>hear>date	imbXjZ
them>hear>if	kWndee
them>hear>them	focbce
them>hear>you	aijkda
them>hold	bU3Zae
them>hold>bye	dYteea
them>hold>post	edtedV
them>hold>them	fanfed
them>if	eXqdef
them>if>them	dfhjdd
them>if>you	ggmaec
them>joy	cYceue
them>joy>answer	cabkqY
them>joy>give	ebacsd
them>joy>meet	eYiidh
them>joy>news	bmceef
them>joy>offer	ecdcqb
them>joy>you	eakZpa
them>match	fYWlZv
them>match>date	cZllea
them>match>match	efeeei
them>match>post	fdeeej
them>match>them	iebcej
them>match>will	ebegek
them>match>you	ddbndg
them>me	aUXnrh
them>me>date	Ubanob
them>me>hear	sccbad
them>me>news	hdiefd
them>me>papers	bXXooY
them>me>said	diccdl
them>me>step	Zargcb
them>me>them	XoYfma
them>meet	heWneg
them>meet>again	khZhcd
them>meet>date	oXaigd
them>meet>match	jbcefj
them>meet>me	bcawaZ
them>meet>them	dphZeb
them>meet>you	ZeXyad
them>news	klcZef
them>news>date	sfZbcb
them>news>goon	edeefj
them>news>review	dimfeX
them>news>them	auaccd
them>news>you	dpcgda
them>not	bmcacp
them>not>answer	Vjmedg
them>not>ask	fbedfn
them>not>chosen	fZbfep
them>not>date	XubgeY
them>not>decide	gjeeec
them>not>give	bpeeeb
them>not>goon	dghadk
them>not>hear	gincdW
them>not>if	faofeb
them>not>joy	efcdel
them>not>match	fdeefj
them>not>meet	ecZaet
them>not>news	aokddY
them>not>offer	dbcdWv
them>not>others	ejbeeh
them>not>post	ebcdeq
them>not>receipt	ebcmef
them>not>review	eZccer
them>not>soon	gdejee
them>not>step	eapcee
them>not>them	ffaccp
them>not>wait	cWnbdk
them>not>will	jZcaar
them>not>you	cpXakf
them>offer	aYbZ0g
them>offer>date	dbqdca
them>offer>me	dbcauc
them>offer>offer	ehddid
them>offer>others	fedeek
them>offer>post	feeedl
them>offer>them	cZddoh
them>offer>you	bdYZvf
them>others	ecZbbx
them>others>post	ecjeka
them>others>them	epddhX
them>others>will	ddecem
them>others>you	dmYabo
them>papers	cdYojc
them>papers>me	dbdtab
them>papers>papers	feeiee
them>papers>them	epcXhc
them>papers>will	ekdeed
them>post	cYcapo
them>post>closed	geZeen
them>post>date	bdadds
them>post>hold	edleed
them>post>not	ebdeen
them>post>others	fdeffj
them>post>them	hZickd
them>post>will	fceejg
them>post>you	dYbeni
them>receipt	gepbbc
them>receipt>receipt	fijceb
them>receipt>you	ghrbaY
them>refuse	dbjZXs
them>refuse>answer	edeeek
them>refuse>chosen	dodeeb
them>refuse>me	dabddr
them>refuse>them	fdeefj
them>refuse>you	goYedf
them>review	goZdch
them>review>date	pYdged
them>review>goon	edddme
them>review>others	dcsdeV
them>review>review	kfdeed
them>review>step	ejdffe
them>review>them	bneefd
them>review>you	kjYicd
them>said	ojcVjb
them>said>date	2XcZZY
them>said>not	bUpdaj
them>said>them	jsZacZ
them>soon	dracce
them>sorry	agfabs
them>sorry>answer	eZceer
them>sorry>give	eciefi
them>sorry>not	fcddfn
them>sorry>them	ddieei
them>sorry>you	cieaZo
them>start	bhbikd
them>start>date	aeYesb
them>step	ZzhaZY
them>step>answer	obebee
them>step>date	aYkocb
them>step>them	eqeYed
them>step>you	dlcfee
them>thanks	dcifbk
them>thanks>free	eideeg
them>thanks>you	dcjhbi
them>them	enZceh
them>them>again	fncded
them>them>ask	endbee
them>them>chosen	eXbcse
them>them>date	Vraaoa
them>them>decide	cqdddc
them>them>if	elbhdd
them>them>match	dZZnYp
them>them>meet	mbedef
them>them>news	fodadd
them>them>not	cdhcbn
them>them>offer	edeefj
them>them>others	pdZafg
them>them>post	eadeli
them>them>review	escdeX
them>them>said	hideee
them>them>sorry	ejeeef
them>them>them	chcldd
them>them>will	dhbeke
them>them>you	bpShZh
them>wait	dskXbY
them>wait>review	fedffi
them>wait>them	erbdeZ
them>will	gjZfgf
them>will>again	obfdde
them>will>answer	pnbada
them>will>ask	dmeded
them>will>chosen	becYnk
them>will>date	hhhbcg
them>will>decide	kkdccc
them>will>free	dkbghb
them>will>give	ZlXkjd
them>will>goon	ehXsWe
them>will>hear	ldWtXa
them>will>hold	eabecr
them>will>if	hcjeed
them>will>joy	bbgfkh
them>will>match	cmXnbd
them>will>me	gVXZwf
them>will>meet	cmUqYg
them>will>news	pkaaca
them>will>not	Xrbbcm
them>will>offer	cmaWnd
them>will>others	dYdddr
them>will>papers	cbdsac
them>will>post	ddiedj
them>will>refuse	ddacdp
them>will>review	fqXfce
them>will>soon	ebkefh
them>will>start	ebcpcf
them>will>step	bpeced
them>will>thanks	bedped
them>will>them	kgfZbi
them>will>will	krZbcX
them>will>you	iZZepe
them>you	fgcfhf
them>you>again	ehdmdZ
them>you>answer	pYZjag
them>you>away	jfeefe
them>you>bye	ecedem
them>you>chosen	dfkhjV
them>you>closed	ecrddZ
them>you>date	diatZZ
them>you>give	eedlee
them>you>goon	diZbmf
them>you>hear	hkbadj
them>you>if	eXcdds
them>you>joy	edeeek
them>you>match	cXbmbp
them>you>meet	cacWxd
them>you>news	gbcbqc
them>you>offer	ciaZli
them>you>others	cihibe
them>you>papers	elcffd
them>you>post	dbfZtb
them>you>refuse	dagcen
them>you>review	egldeb
them>you>start	hbjbfh
them>you>step	crhXeb
them>you>thanks	fmfceb
them>you>them	cpecjY
them>you>wait	igjcec
them>you>will	cffkee
them>you>you	jdbihc
then	ksbcaW
then .	cilcdc
then i	fleced
then i will	fleced
then we	igeeed
then we will	igeeed
then you	kdedff
then you will	kdedff
there	cneebg
there .	decdem
there are	fdgeei
there are other	feeffj
there is	gpbeca
there is a	klYhfX
there is been	cqcdeb
there is intere	crZdee
there is no	cdehdk
there is not	eWjden
there is nothin	dYreeb
there on	aakobb
there on @d	aakobb
there we	dlagfe
there we are	ejdegd
there we confir	ekdeff
there we know	efdife
there were	dVTcdx
there will	dkieec
there will be	dkieec
there yet	fkfeec
theref	ecdgdm
these	jbhgfd
they	jeUbio
they are	jjWkkR
they chose	dccbeq
they decide	fifeee
they do	bgafgl
they do not	bhbcco
they had	btaddb
they have	fMlcll
they have put	caqalX
they make	flebed
they need	dobhca
they reckon	sVVZZp
they said	qQQanp
they said yes	aacdua
they told	Zlcddl
they told me	Zlcddl
they want	dXXgnl
they want me	dddhmc
they want to	ghccnZ
they went	eZYddt
they were	dfoceZ
they will	psZYbV
they will be	cleeee
they will let	pcdcde
they would	foZamY
they would be	jkdcdd
they would have	kgeded
they would let	kfedce
they would like	Tachuc
thing	eZfsca
things	ivWbcZ
things are	gtYbda
things are taking	gsYcdb
things have	djeefe
things have slippe	djeefe
things to	ehiefc
think	dhUamm
think .	iddZne
think about	duYebY
think about it	dwZccW
think and	geedje
think of	gbdden
think of us	ebdeen
think you	elamdY
think you would	elamdY
think your	eaabet
thinki	crbdeb
this	eedccp
this .	fkgefb
this ?	ecoXeh
this any	fdcjeh
this any furthe	fdcjeh
this becaus	ecgheg
this becaus you	ecgheg
this email	bhlgda
this email as	djggec
this email confir	ecmded
this is	ejhach
this is an	djkdda
this is not	eceeek
this is to	igfbdg
this job	eZekdk
this job .	eaaldl
this link	fedkee
this link to	fedkee
this mailbo	fhhfec
this mailbo is	fhhfec
this messag	gcpaeb
this messag .	ifibgc
this messag finds	fcncde
this occasi	daYddw
this occasi .	ecZdeq
this occasi we	eeeeej
this occasi you	fdedel
this offer	eeedmd
this offer is	eeeekd
this one	ebadeq
this openin	fdeffj
this openin with	fdeffj
this over	edleed
this over .	edleed
this positi	dYhcdq
this positi .	ebcedp
this positi and	eeceel
this positi has	febefl
this positi is	edmeed
this positi was	feeefj
this post	dnUecl
this requis	ebgdel
this requis .	ecbeen
this role	dZjcco
this role .	eZgdcp
this role and	eideeg
this role has	fedffi
this role is	ecifeg
this stage	elcdeg
this team	dXpeeg
this team is	dcnefc
this time	dUUdc5
this time .	dXZdcy
this time we	ebZces
this up	dpbded
this vacanc	eddfek
this was	egeefi
this was a	eeeefi
those	encedd
though	eVTjdv
though .	ejaeej
though and	efabeo
though on	dbcsac
though we	fdedjg
though we have	fdeefj
three	cZiaYt
three .	eXaVcy
three questi	ccmfdd
thrill	cXjatY
thrill that	dbccrd
thrill that you	dbccrd
thrill to	edddqb
throug	WqUhig
throug .	dXbnle
throug all	dpagec
throug all applic	dnahec
throug our	erbbgZ
throug the	dndcfc
throug the proces	fieefe
throug them	eqceeY
throug to	bWcobp
throug to the	dYdjco
tight	fieefe
tight .	fieefe
till	hcejde
till @d	hcejde
time	dgchej
time .	Zkbebp
time and	egfdej
time and effort	eifeef
time before	enccee
time before you	ejeefe
time for	eddmee
time for a	eddlee
time that	fedkee
time that suits	fedkee
time to	gfhidb
time to apply	dhjeed
time to call	fedjfe
time to review	kfbged
time we	ebYbhr
time we are	feeffi
time works	edcnee
time works for	edcnee
time you	fhcdej
timeli	jwScdW
times	cahrda
times .	egeiee
times @d	ddlfed
times that	feeief
times that work	feeief
timing	eqbeeZ
tips	dbuZcZ
tips for	dbuZcZ
tips for your	eelded
to	feeigd
to #	eaZjpb
to # .	eddmed
to .	dgldec
to @d	akclec
to @s	pacefe
to a	hcdgej
to a change	ecbeeo
to a phone	feeiff
to a satisf	fedeke
to a short	eieffe
to a techni	ekfdfe
to agree	gcdihd
to all	qZfced
to all applic	mccffe
to an	cliYeg
to an addres	eapdec
to an assess	eofYee
to an interv	ekcdeh
to anothe	eccddo
to answer	jgcidd
to answer any	giched
to apply	bficdk
to apply .	dhkedc
to apply again	fdeeek
to appoin	eeeaod
to appoin you	eeeaod
to arrang	bdasec
to arrang your	baated
to ask	dacsdb
to attend	ecafeo
to be	meehcb
to be .	lWaeen
to be @d	lkbcda
to be able	rgdcac
to be consid	aUjxcW
to be in	dnceee
to be part	hgiece
to be patien	hkddeb
to bring	dYgamk
to bring you	ebdXpj
to call	adbmdj
to call .	fedjfe
to call you	addjek
to check	dkiddd
to check out	dhieee
to close	eZceep
to close the	eadeen
to come	pnfTeX
to come back	vWcadd
to come in	idedej
to comple	dbmgdd
to comple your	edoaee
to confir	fhcYqc
to confir our	fdceme
to confir that	ifibhb
to confir your	edcdne
to consid	ecdden
to consid your	fdeefj
to contac	idbieg
to contac us	iebheg
to contin	egYnef
to contin with	feaned
to data	ednced
to data analys	ednced
to date	eddkeg
to date on	eddkeg
to decide	oladdX
to decide .	medeec
to discus next	eieefe
to do	bXjtaY
to do a	bccqde
to do anythi	ickefc
to do at	eYtceZ
to email	ebnded
to email .	ebnded
to extend	ecdgld
to extend an	eceijd
to extend to	ffeeif
to fill	ecajcm
to fill .	edcedn
to find	ejdfef
to finish	oiabcd
to finish the	endcee
to follow	dWYavc
to get	ilbjaY
to get to	eddmde
to get you	lcedfe
to give	YdXmih
to give feedba	dkeeef
to give you	edeeel
to go	acYgcv
to go ahead	fefjee
to go furthe	dhedej
to go in	ebaddr
to go on	egeefi
to go throug	dcedem
to hand	ecdmde
to hand in	ecdmde
to happen	ankdeY
to have	akgTuX
to have you	dhcaqb
to hear	kegfaf
to hear from	gqZcdc
to hear you	fdnffa
to help	fdjged
to hire	dZcYtg
to hire you	dZcYtg
to inform	oUbehk
to inform all	pbcdee
to inform you	iWceil
to interv	aqajcb
to interv .	eoeaed
to interv you	eheied
to invite	cZcpdi
to invite you	cZcpdi
to it	egbgcl
to it .	egcddl
to join	cZkYrb
to join us	damalc
to join veldt	eeedle
to keep	dbcedq
to keep in	eceeem
to keep you	fgedei
to know	fefjZi
to know .	bmccdj
to know you	dejice
to learn	cfjgee
to let	kZfcfi
to let you	cegdgk
to look	ecidfj
to make	ecYbpk
to make a	gmccdc
to make the	eedefj
to make you	dYccpj
to me	fibbnZ
to me .	bkccpY
to me you	kfeeee
to meet	hdfoaa
to meet the	gdhlbb
to meet you	jhegdd
to move	fkXkcf
to move ahead	fdeefj
to move forwar	dhbgei
to move you	fcenec
to not	eedefj
to not contin	eedefj
to offer	dgbbjj
to offer you	dgbbjj
to our	Ygjfhe
to our databa	dhnbdc
to our gradua	edeamh
to our needs	feeffi
to pause	ebmffd
to pause the	ebmffd
to pick	jdfeef
to prepar	ddekee
to presen	acctad
to procee	bYatXm
to procee .	ddckej
to procee with	ecdefm
to progre	dcdlfg
to progre your	dcekfg
to pursue	ebader
to pursue other	eddeel
to put	eckfef
to reach	fgWpce
to reach out	fhbheg
to read	djlcdc
to reappl	edeefk
to reappl in	edeefk
to record	cjblec
to record a	fnebed
to record your	cccpee
to report	eildeY
to respon	fqYced
to respon .	Ztaded
to respon to	mccffe
to review	mdaghc
to review each	kfbged
to say	iWZWmr
to say .	embdef
to say no	jaeefj
to say the	edcefm
to say we	eabdog
to say yes	eabbjn
to say you	dedejg
to schedu	hgbjed
to schedu a	fedkee
to schedu an	ihddfe
to see	ggfkad
to see a	eleede
to see if	ffdked
to see you	dhnZce
to set	cbZvdb
to set up	cbZvdb
to sign	cfeihe
to sleep	knbacb
to sleep on	knbacb
to somebo	eagcfm
to someon	dZadhq
to someon else	feeelc
to speak	ebkkdc
to speak of	fbnded
to speak to	efeldd
to spend	ceemce
to spend @s	ceemce
to stage	fddlee
to start	edehie
to stay	cXlgcj
to stay in	ecieei
to stay up	eddkeg
to stop	fafden
to submit	ddcped
to take	cYdndk
to take it	eeenea
to take the	ecdahn
to talk	dcbokY
to talk about	cmbfhb
to talk to	iYcqcd
to tell	bbbeqg
to tell you	cdbglg
to the	dkXlef
to the board	hcdnbd
to the client	emccdf
to the depart	clbkeb
to the final	eadqec
to the high	enddec
to the hiring	hjcged
to the mechan	ebkeef
to the next	hcXgcp
to the nurse	ehcife
to the office	epbbed
to the onsite	deekee
to the partne	jeeefe
to the recrui	dleefd
to the role	eddeel
to the teache	eeeefj
to the team	hlYYmb
to think	eoYbmX
to think about	eraddZ
to this	gifffc
to this email	djfiec
to this messag	jfgbgd
to turn	ecYbct
to two	ecdidk
to update	nbfedd
to url	fgjeed
to us	eeclee
to us .	feckee
to view	eckckb
to wait	nfceea
to welcom	ebcjlc
to welcom you	ebcjlc
to withdr	edqeeY
to work	gZercb
to work with	icjfbe
to write	kXddco
to you	ooZcdZ
to you .	cqZhfa
to you @d	uZcadc
to you as	dleeee
to you at	jkdcdd
to you by	pZccjd
to you shortl	ejeefe
to you when	ekeeee
to you with	bhekee
to you within	ldecfe
to your	fdjcfg
to your applic	eceeem
to your career	fghffc
to your profil	hejgea
tobias	igaief
tobias thank	hgZjef
tobias thank you	hgZjef
tobias thanks	eclcdh
tobias thanks for	eclcdh
tobias we	khadgd
tobias we are	feefie
tobias we enjoye	ekcffe
togeth	jdeeic
togeth with	hdefid
told	javWWd
told me	iibbbk
told me i	Xlcddm
told the	kbided
told them	ZT4abT
told them i	dYwddW
told you	ifeefe
too	eXsXWl
too .	edkedf
took	dZubbb
touch	fmache
touch .	gjccbj
touch about	feeefi
touch about other	feeefi
touch by	qZajdd
touch by @d	qZajdd
touch if	dkfeed
touch if that	eckffe
touch soon	coceee
touch soon .	dnceee
touch to	eieefe
touch to discus	eieefe
touch when	cgkeed
touch when it	eclffd
touch with	Zddcrd
touch with you	bndeee
tough	daVcev
tough decisi	eedefj
tough decisi to	eedefj
train	garcgX
train was	hbnefZ
train was not	hbnefZ
traine	dZWabw
transc	dWZzZa
transc .	eYavab
travel	enghaY
travel .	cojccY
travel costs	eedkee
travel so	kladec
travel so there	imadec
trial	debldg
trial day	fdegei
trial shift	egcled
troubl	feeief
trust	ebkdhf
trust and	fecefl
truste	ecdcpb
try	eiddei
try again	eiddei
turn	fbYbcs
turned	eemhba
turned down	dkemeX
turns	dfeefj
two	ebYzXe
two .	oXaabq
two minute	bXthdX
two minute to	eekefc
two more	gjccdh
two of	fkXmdc
two of our	edapec
two refere	cZZzba
two refere .	daaudc
two refere from	ddeocd
unable	ddicck
unable to	ddicck
unable to consid	fdeefk
unanim	caaayY
unanim we	ecdbpd
unanim we want	ecdbpd
unclea	kZeiee
under	brdgcY
under consid	dpYjeb
under consid .	dnZjeb
under review	dpeddb
under review .	dihgec
unders	dZlfei
unders .	ebfeel
unfort	ghYbcp
unfort .	eldefd
unfort it	oVddek
unfort the	ctcddW
unfort this	edbefn
unfort this positi	febefl
unfort we	ecdeem
unfort you	dedeem
unfort you were	dedeek
unfort your	ecbeen
unfort your profil	fddffj
univer	feeige
unread	ebpacf
uns	edmded
uns bis	feiefe
unsubs	cbuZbc
unsucc	dXRac0
unsucc .	gjbcei
until	masViU
until @d	lakVoX
until @d .	qRfXpa
until @d ;	crcdeb
until furthe	ebpcec
until furthe notice	ebpcec
until the	nVsabZ
until the @d	qXjbcd
until the new	fejfee
unusua	fddffj
unusua high	fddffj
unusua high volume	fddffj
up	hkdhae
up .	fmhZdb
up a	dhZjdh
up a call	embefe
up again	Vpgeed
up an	eajldc
up an on	ebardd
up and	ecekfg
up for	djjgda
up our	eabldl
up that	jldaeb
up the	cadiem
up to	pdefca
up to @s	pacefe
up to date	eddkeg
up to me	jldcea
up with	ibbndc
update	kpcabb
update .	nicaed
update at	enbeee
update at our	enbeee
update copy	fediff
update copy of	fediff
update cv	edekee
update for	lbfeff
update for you	lbfeff
update from	gpcceZ
update from us	cldefe
update throug	fieefe
update throug the	fieefe
update yet	eldefd
update yet unfort	eldefd
update you	kidbed
upload	eajkdd
upload a	eedlee
upload a copy	eedlee
upon	eeedmd
upon a	eeeekd
upon a succes	eeeekd
urgent	WYzbbc
urgent matter	edmeed
url	dbcpdf
us	fffghc
us ?	cbiUsd
us @d	ldedfe
us @d .	ldedfe
us @s	braded
us @s to	Ztaded
us a	bjbkee
us about	kfiaed
us about next	dldefe
us again	ebdeen
us again .	edeefk
us and	fcldef
us as	dbbZvc
us as projec	fefeie
us as sales	eefejf
us at	ccqddc
us by	iibhcd
us by @d	ldeede
us by email	cldefe
us for	ddmadi
us have	ebdnee
us in	jhYjcd
us in the	fmbded
us know	Ycibqd
us know your	ceecne
us on	cikedd
us on @d	cnddfe
us on social	fdlcef
us soon	bpbbeg
us soon .	bqcced
us that	fcmjeY
us to	bcnfZi
us with	hcaldf
us with any	iebheg
us within	rYdeee
us within @s	qZdeee
us your	fecdgj
use	eYendh
use the	ecikec
use the link	ecjhed
use this	fedkee
use this link	fedkee
used	ebdgel
using	feclee
using the	feclee
using the link	feclee
usuall	qaccee
ux	dfjgfb
ux design	dfjgfb
ux design .	ddlfgb
vacanc	ZYjcat
vacanc .	eamdef
valid	feejee
values	efhdeg
veldt	mZlfdY
veldt mobili	nZgggZ
veldt mobili .	ncfchZ
veldt mobili recrui	fdjefe
verbal	dcbcqd
verbal offer	dcbcqd
verbal offer .	fdceme
verdic	ncedde
verify	edfmea
verify your	edfmea
vers	ecmeec
vers vous	ecmeec
very	idUXbx
very latest	qbebdc
very much	fieefe
very much in	fieefe
very strong	dkcceh
very strong .	feeefj
via	heeehe
video	YiXwca
video .	epdaed
video interv	adaudc
video interv .	bebqed
vielen	ecnded
vielen dank	ecnded
vielen dank für	feiefe
view	cioYed
view .	fmecag
view in	ddjckd
viewed	chlced
visas	faaefp
visit	cfifdi
visit your	dejfdg
visiti	ckkaec
volume	dobbeh
volume of	dpbbef
volume of applic	drdbeb
volume of intere	fddffj
volunt	hdeffg
vote	mbcadk
voted	daoblY
voted for	ecdekf
votre	ebqdeb
votre candid	ecmeec
vous	ecmeec
vp	egegfe
wait	whXacX
wait for	ikceeb
wait>bye	edpefY
wait>bye>review	edpefY
wait>date	2QVaci
wait>free	gcdefj
wait>give	dqXceh
wait>give>news	eqZded
wait>give>review	fifeff
wait>hold	egjefc
wait>match	eZZder
wait>match>them	eZZder
wait>news	lpUbce
wait>not	dhddej
wait>review	cgncdc
wait>review>you	ecceen
wait>sorry	elZeeh
wait>step	eaocfe
wait>them	c3VYbb
wait>them>give	erZdec
wait>them>review	elbeee
wait>them>wait	encded
wait>them>will	hidcee
wait>wait	dvWade
wait>wait>them	dqYbeh
wait>will	jeibdf
wait>you	ffWgkh
wait>you>will	jceefh
waitin	XpXfkf
waitin for	daajnd
want	bafgoe
want it	edddod
want it .	eddemd
want me	cYbgkl
want me .	dYcclm
want this	gccned
want to	dghifa
want to be	gbgnbd
want to go	dgegei
want to hire	ededpb
want to see	bqZjbZ
want to speak	ffejed
want to talk	cYcokc
want to work	icjfbe
want you	bXcU4Y
want you .	cYbYyc
want you to	dbhboc
wanted	YdfaXx
wanted to	Zlicdg
wanted to let	cmfeec
wants	jXarae
wants to	ibcmbg
ward	feeeig
wareho	ejbefg
warm	fggdfe
warmly	eceeel
was	fWmWbv
was a	dambcl
was a real	eepaec
was extrem	fdcefl
was extrem high	fdcefl
was fun	ecuVda
was good	gcpcdb
was good to	hdjdee
was impres	eddhei
was impres by	fdegfi
was not	iXYcdu
was not easy	fddffj
was not succes	fecffj
was really	echdej
was receiv	ddjeeh
was submit	gfoada
was submit succes	igjdeb
was the	chrdeT
was to	arbcce
was told	gjdefe
was unanim	ecdbpd
was unanim we	ecdbpd
was very	feeefj
was very strong	feeefj
way	sZebee
way .	qZfZfg
way video	cefjff
way video interv	cefjff
we	fgcefi
we acknow	ekjcdb
we acknow receip	fijceb
we aim	tZbcfd
we aim to	tZbcfd
we apprec	gcicck
we apprec the	fcdefl
we apprec your	hdjcch
we are	gnYbgg
we are an	iclddd
we are closin	fddffk
we are curren	ikceec
we are deligh	edceme
we are excite	hfhdgc
we are finali	erZeeb
we are focusi	eccden
we are going	icXicl
we are happy	dddend
we are in	eqZded
we are keepin	eideeg
we are lookin	khbcef
we are meetin	ncddee
we are moving	ecbdfo
we are no	febffl
we are not	cgZbat
we are offeri	fdeemd
we are please	cacpjb
we are sorry	dYpddg
we are still	g0XabW
we are thrill	dZlcmb
we are unable	egcddm
we are workin	ekdeed
we ask	hechgd
we ask for	ifdcie
we ask that	eedlee
we believ	fieefe
we can	aaYnhl
we can do	eafcqa
we can not	Zfcago
we can only	efbVds
we can start	fddndd
we can talk	eZcred
we choose	mgYWoa
we choose you	dbadsc
we come	cjddei
we come back	cjddei
we comple	erZdec
we comple our	fifeff
we comple the	eqZded
we conclu	fdeefj
we conclu it	fdeefj
we confir	jeoYfY
we confir that	ifqYbY
we could	eiccej
we could not	fdeeek
we decide	giccdi
we decide on	gcecel
we decide to	dndeed
we do	iZjZgi
we do ?	eeqZfc
we do need	adegme
we do not	mZfZdm
we encour	feeefi
we encour you	feeefi
we enjoye	dgjddg
we enjoye gettin	dgjddg
we expect	jbckbh
we expect to	qaddee
we feel	feeffj
we feel there	feeffj
we filled	eceekg
we gave	ejeeic
we get	ecdleg
we go	dkdjdb
we had	cZkbbp
we had an	edeefl
we had many	fddeek
we had over	enbeec
we had to	eVoedg
we have	cedbdr
we have a	brcfcb
we have an	eddjfg
we have chosen	ebceep
we have closed	eXZddv
we have comple	fceeel
we have conclu	eddeem
we have decide	dYYegu
we have extend	ecdeen
we have filled	fdeffj
we have found	eZXddt
we have got	dliYoU
we have had	gZecdp
we have made	eceeem
we have no	facefo
we have not	c6ZddK
we have noted	eascda
we have offere	feeedl
we have one	icclec
we have paused	edpeeY
we have receiv	jkmZbX
we have select	eddeel
we have taken	ebneee
we have to	doUcck
we hear	Zrcced
we hereby	eclbhe
we hope	ihXagl
we hope our	ebdeen
we hope to	lqYadZ
we hope you	fYcdjl
we invite	dddned
we invite you	dddned
we just	epedfa
we know you	fghffc
we like	jmeada
we look	dhYjkb
we look at	dlZmdZ
we look forwar	edddme
we may	cjiddf
we must	cbXbdt
we must inform	ebeefm
we need	kZXjbn
we need .	fddefl
we need your	fdekee
we offer	eckeib
we receiv	ddjddi
we receiv a	fedefj
we receiv an	fddffl
we receiv your	ecpedb
we regret	hfbcdl
we regret that	djceeh
we regret to	edeeek
we requir	eYades
we review	hbdhei
we said	oZdeee
we said @d	oZdeee
we see	pZedee
we see a	kcfeff
we shall	gadcep
we shall not	eYdcer
we should	mYbocc
we should have	jdfeff
we should like	hcdked
we speak	emdZjc
we speak to	eneced
we thank	eblddh
we thank you	ecmeee
we think	ddYbes
we think your	eaabet
we want	acYX3Y
we want to	clcggc
we want you	bWZU5a
we wanted	bmceeg
we wanted to	bmceeg
we went	jabeek
we went with	kcceei
we were	WfkkZj
we were impres	eZcpch
we will	jpYafe
we will be	geaaZq
we will call	gdleec
we will carefu	licdeb
we will come	pcebed
we will contac	nkbbda
we will email	hZleee
we will get	nhccdc
we will give	ocddee
we will have	gjeeed
we will inform	dobeed
we will keep	fvWbcd
we will let	ojZcdc
we will not	Ziaccq
we will pick	Vuebee
we will provid	enbeee
we will reach	dmfded
we will repost	edkeed
we will review	dkciec
we will see	aqajbc
we will tell	kmeada
we wish	edcdeo
we wish you	ecddeo
we would	abYnof
we would ask	eiefee
we would be	aUcnlh
we would have	eaddXu
we would like	bZZsoW
we would love	cXZiud
we would rather	eecacq
we would want	ffejed
websit	gcmadg
websit .	ddkcdi
week	hinadX
week .	hinadX
weekly	hdheee
weighi	dwYacV
welcom	aTca1b
welcom have	ddqbdd
welcom have a	ddqbdd
welcom to	cWWZzf
welcom to apply	fdeeek
welcom to the	daZbub
welcom you	ebcjlc
welcom you .	eddcod
well	cdpZak
well .	ehpccZ
well receiv	cbpded
went	eRWUZ7
went to	dbbbkm
went to someon	edbdjj
went well	dWwZdY
went with	iZZdeq
were	YWgccw
were a	ekdefe
were hoping	edceem
were hoping for	edceem
were impres	eZcpch
were impres by	eacqdc
were not	hXbcds
were not among	fcdefl
were not succes	iaeeek
were not the	fdeeej
were very	eebeem
what	abnmbe
what a	ebmbdh
what about	ddYred
what comes	dXxccW
what comes next	eboeeb
what happen	dWwadZ
what happen next	edobec
what i	ilgadc
what i can	engadd
what is	decpcc
what our	daqcec
what she	dndcee
what the	cnZacl
what they	ehagbm
what we	gcecdn
what we are	dhbdel
what we need	feeefj
what you	cWZlqd
whatev	jWfkdi
when	dodidZ
when all	jheefc
when can	ebcaqe
when can you	ecdfle
when could	ebende
when could you	ebende
when i	Znkbdd
when it	ggnddY
when it comes	hifeeb
when it cvs	eboeec
when it will	eblffe
when she	ejeefe
when she is	ejeefe
when that	eqYeec
when that is	enZeee
when the	dmbcei
when there	bxYcea
when there is	bxYcea
when they	nedddd
when they are	ncddde
when this	fgkdeb
when we	amajcf
when we have	djdgee
when you	jVVsaj
where	iagbcm
where i	eaqcdd
where i am	eaqcdd
where we	blbbel
whethe	fellaY
whethe the	dbgmdd
whethe the above	edcnee
whethe this	dXteeb
whethe you	nbcgde
whethe you are	pcdaef
which	lddjcb
which all	leedee
which day	eddlee
which day suits	eddlee
which is	eabhdn
which you	jagdeh
while	cikadi
while so	fieefe
while so hang	fieefe
while the	eXudea
while the team	ebmffd
while we	dsYbdg
while we comple	erZdec
who	eneUbl
who are	dkgbef
who are a	edeefj
who has	eeacdq
who knows	ZuaceZ
who will	chdcel
whole	aVsgjZ
whole team	dcmicb
whom	dZcrdd
whose	efXbct
whose backgr	ebbecq
whose experi	ehceej
whose experi is	feeffi
whose qualif	eddeel
whose qualif better	eddeel
whose skills	hjbceg
whose skills align	feefei
whose skills most	hkbdfd
will	mlYcfc
will be	qiWZhf
will be #	fedeke
will be @d	xXacdY
will be back	gZoeec
will be commun	licced
will be contac	ipZbed
will be in	fmXelY
will be inform	emcded
will be invite	dubYec
will be joinin	daccqf
will be kept	eedeel
will be made	tWddee
will be notifi	pkabdZ
will be the	dmdede
will be told	lgcded
will call	egflda
will call you	clZmdb
will carefu	licdeb
will carefu consid	licdeb
will chase	Zvbabc
will check	gldded
will check with	gldded
will come	mjhZdZ
will come back	gjibeb
will contac	kpYfdZ
will contac you	knZfdZ
will decide	mafeef
will decide by	mafeef
will drop	oddbee
will drop you	oddbee
will email	gYkejd
will email you	hZleee
will exist	cYreee
will exist @d	cZpeee
will find	kcdbje
will find a	kcdbje
will follow	fjZgid
will follow .	edajkd
will follow up	gldbee
will get	safeca
will get a	naeged
will get an	igeefe
will get back	ldchdc
will get in	lfddee
will get our	jeeeee
will give	uYccdc
will give you	rZdcdd
will have	ybcYcb
will have a	dmeded
will have an	rZecde
will have our	pcdcde
will hear	sjXbdZ
will hear from	mjZded
will inform	dobeed
will inform you	dobeed
will keep	ekWabp
will keep you	eyWbba
will keep your	eceefk
will know	shaWbc
will know .	ncebee
will know by	kjcace
will let	rlYZcb
will let me	pcdcde
will let you	nnZadb
will look	dpeeea
will look at	dnbfed
will meet	ZkZqea
will need	dldheb
will need to	dldheb
will not	cdcact
will not be	bZfZcw
will not go	ecdefl
will not have	ijdeeb
will now	gpbdea
will now be	hkddec
will pass	ibdlde
will pick	Vuebee
will provid	enbeee
will provid an	enbeee
will reach	eodedc
will reach out	epdbdc
will reach you	eefife
will receiv	nhZded
will receiv a	pbbfee
will receiv an	dncdee
will remain	fYkefj
will repost	edkeed
will repost the	edkeed
will revert	lcedef
will review	ikageb
will review it	gjcffe
will review your	jddied
will ring	lWdmed
will ring you	kdedee
will see	auagab
will see .	epbcdd
will send	bTayfc
will send more	ebdnef
will send the	eedjge
will send you	dbeoee
will shout	amaeek
will start	fblffe
will take	fZVbub
will take a	endced
will take as	docddd
will tell	nkdaca
will tell you	kmeada
will then	bheief
will think	ebdeen
will think of	ebdeen
will update	dqcdec
will update you	dmddee
will write	gkddee
will write to	igedee
will>again	gocdbd
will>again>answer	gZoeec
will>again>date	djceci
will>again>step	bjeied
will>again>you	jkbgcb
will>answer	lnZecc
will>answer>answer	ftXbec
will>answer>date	zcVadb
will>answer>give	ihddfe
will>answer>if	cWoddj
will>answer>me	tYgbbe
will>answer>news	oecdec
will>answer>others	feeefi
will>answer>papers	ddehje
will>answer>post	enbeee
will>answer>review	eieefe
will>answer>soon	brbddd
will>answer>step	gpaced
will>answer>them	Xkbqcd
will>answer>you	lnbccc
will>ask	bnZgbj
will>ask>ask	edefek
will>ask>give	ejcied
will>ask>you	dedgek
will>away	fffgch
will>bye	anZcdl
will>chosen	cleYie
will>chosen>you	dhcYoe
will>closed	eXbdgq
will>date	2aXedZ
will>date>answer	anakdd
will>date>date	ibejee
will>date>if	mZcbke
will>date>sorry	aleiec
will>date>them	ljahba
will>date>will	XuZZch
will>date>you	hcekde
will>decide	pnaYZa
will>decide>date	tVdede
will>decide>them	iifbee
will>free	cidqbZ
will>free>you	dckkdb
will>give	dnWjia
will>give>answer	elbhee
will>give>date	dmefeb
will>give>me	feeiee
will>give>papers	eZdjke
will>give>step	graZdd
will>give>you	akbcob
will>goon	biehdh
will>goon>goon	eibdej
will>goon>meet	ebemee
will>goon>them	eZdfmg
will>goon>you	dfajck
will>hear	snXcaa
will>hear>date	xgZVZa
will>hear>if	imcbdd
will>hear>news	kibddd
will>hear>not	coedha
will>hear>soon	ejeefe
will>hear>them	lpYbdc
will>hear>you	dXZyYe
will>hold	dmbabk
will>if	fdjZhh
will>if>post	fZlfff
will>if>them	kbdcdk
will>if>you	fZefob
will>joy	aZejji
will>joy>match	feeked
will>joy>meet	fakcej
will>joy>news	cldddh
will>joy>you	ebhkhc
will>match	ahcwaY
will>match>match	emdefd
will>match>you	bbbtdb
will>me	kVhgie
will>me>answer	aedfme
will>me>date	rYaVob
will>me>hear	sccdad
will>me>news	kdeeee
will>me>not	igeeee
will>me>papers	eeddmd
will>me>them	YZonad
will>me>you	hdidfd
will>meet	alYmhc
will>meet>again	enhadb
will>meet>date	aabrgd
will>meet>me	egcmcd
will>meet>step	ctbcdc
will>meet>them	bgeWsd
will>meet>you	agWvae
will>news	1cYZbd
will>news>answer	ededel
will>news>date	zdZacZ
will>news>free	nceded
will>news>me	fldddd
will>news>not	kceffe
will>news>them	iidded
will>not	codack
will>not>answer	Wijfdi
will>not>chosen	jlaeeb
will>not>date	koaecU
will>not>give	bpeeeb
will>not>goon	dbmbdj
will>not>hear	dmcefd
will>not>if	faofeb
will>not>me	hbdeek
will>not>news	aleffe
will>not>offer	eeeeZo
will>not>review	bTmbdr
will>not>step	egddej
will>not>them	cgkefd
will>not>wait	sXceed
will>not>will	Zqhdea
will>not>you	chZbim
will>offer	apYgdh
will>offer>you	cgbckh
will>others	gXcZbw
will>papers	dTatld
will>papers>bye	fdeefk
will>papers>date	deeele
will>papers>me	ddeocd
will>post	aVgepj
will>post>date	bcdfdp
will>receipt	gbcleg
will>receipt>date	gddked
will>refuse	ddacdp
will>review	clbfcj
will>review>answer	djjdec
will>review>date	fWqeeb
will>review>goon	efbdfm
will>review>them	bscdeb
will>review>you	jkZede
will>soon	Ythbdb
will>sorry	Yjchej
will>start	aTggwb
will>start>again	fblffe
will>start>date	bdcYud
will>start>them	daccqf
will>step	bvXibb
will>step>news	kdfefe
will>step>step	ejfcfe
will>step>them	areZed
will>step>you	feeife
will>thanks	bedoee
will>thanks>you	bfdocd
will>them	giZhge
will>them>again	ejbcdj
will>them>answer	dfapcc
will>them>ask	fefife
will>them>bye	brbded
will>them>date	nfVmZc
will>them>decide	iidede
will>them>goon	dldefe
will>them>hear	kedcgd
will>them>meet	cfdhie
will>them>news	edeefl
will>them>others	hkeeea
will>them>soon	dldefe
will>them>sorry	cjeeef
will>them>them	efeked
will>them>will	xZYacf
will>them>you	gXetaa
will>wait	uceadZ
will>wait>date	uWceeb
will>wait>wait	fieefe
will>will	mqXZcd
will>will>answer	xbXadb
will>will>date	Tvcbed
will>will>hear	emdeed
will>will>meet	epbedc
will>will>news	lceeee
will>will>not	ctadeY
will>will>them	dgcdem
will>will>you	ckeefe
will>you	ggajhd
will>you>again	czYbbW
will>you>answer	kaWtZd
will>you>ask	fddlee
will>you>chosen	eldgde
will>you>date	vQaoaf
will>you>free	bldmba
will>you>give	cbdpde
will>you>goon	amcfjc
will>you>hear	moZadb
will>you>if	anabcm
will>you>match	deiobZ
will>you>me	eeejef
will>you>meet	bYWfzc
will>you>news	rcdcde
will>you>not	pkZbeZ
will>you>offer	cgchei
will>you>papers	fZZofh
will>you>post	eYcZvc
will>you>review	dhejed
will>you>soon	ankcca
will>you>start	eccZrd
will>you>step	cZdqdf
will>you>them	fVYgmn
will>you>will	Zfdehl
will>you>you	baimbh
willin	fedkdf
willin to	fedkdf
wir	dbqcdc
wir haben	ecmded
wir haben ihre	ecmded
wir melden	edmded
wir melden uns	edmded
wish	cffbeo
wish i	eZddeq
wish to	bgjeic
wish to be	edpefY
wish you	ebhdel
wish you all	edoeea
wish you every	fddefl
wish you luck	fdcefl
wish you succes	fejefd
wishes	fgchdg
with	ddbjdl
with a	WiXfbt
with an	kgYddk
with an intern	ebdeen
with an update	mjZbed
with anothe	ecbdfo
with anothe candid	ecbdfo
with any	iebief
with any questi	iebief
with candid	edeefj
with candid who	edeefj
with financ	mbedee
with great	feefje
with great pleasu	feefje
with hr	ejefde
with it	csccdb
with it .	csccdb
with limite	fcleee
with limite access	fcleee
with local	fceeel
with me	apPYZt
with me .	bqQZZq
with more	eccdgn
with more direct	eccden
with next	ejeefe
with next steps	ejeefe
with no	bdneee
with no access	bdneee
with one	elgfea
with ostrav	decene
with ostrav optics	decene
with other	eaceep
with other candid	feeffi
with our	faXxbd
with our decisi	mbeeee
with our direct	dajked
with our hiring	ebatdc
with someon	ekbeff
with the	dedjfg
with the boss	cnddee
with the outcom	odebee
with the rest	fdcefl
with the result	ieeeff
with the role	feefei
with the team	cjaibj
with the whole	eedmee
with them	blqVeb
with two	edapec
with two of	edapec
with us .	hdeeei
with us and	fcldef
with you	akdegg
with you .	ebdckk
with you about	ekefed
with you and	edekdg
with you on	fdeefk
with you once	dkeeee
with you we	ekfdee
with your	aVbqdn
with your applic	dYVidu
with your permis	eddkeh
with your phone	fedjfe
withdr	bTwbaj
withdr .	fdmdga
withdr and	ebjddh
withdr the	ddbecp
withdr your	ddpfdZ
withdr your applic	ddpfdZ
within	2RXgde
within @s	3TYgda
within @s .	0UYiba
within @s and	mcdeee
within @s of	qadcee
within @s to	ddihee
within the	qUabdn
within the @s	tXdced
withou	gXceeq
withou making	ebdfem
withou making an	ebdfem
woche	edleee
woche bei	edleee
woche bei ihnen	edleee
won	dXqadg
word	YopcbU
word from	hmaeec
work	dVhucd
work .	eekefd
work before	edekee
work before @d	edekee
work for	daeoee
work for a	daenfe
work out	eWhdeo
work permit	elbkda
work we	fdeefj
work we conclu	fdeefj
work with	hbjdfe
work with us	hcjcfe
worked	eaaidn
workin	dyWcdW
workin throug	eoZefd
works	agdpfZ
works .	eddfke
works counci	dpafdc
works counci has	dqaddc
works for	ecbpdd
works for you	ecbpdd
worksh	eeiffe
would	aiZmhf
would @d	cYdree
would @d work	eaenfe
would ask	eiefee
would ask you	eiefee
would be	bhZidm
would be a	eebfdm
would be glad	fdeefk
would be gratef	acdofd
would be great	ebeiej
would be happy	dbjlbf
would be intere	jkdcdd
would expect	lZehee
would expect to	lZehee
would fit	embieZ
would fit .	ekdjeZ
would have	fdmaRq
would have loved	feeeXp
would hear	Uvdded
would invite	eseVed
would it	dcegel
would it be	dcegel
would let	kfedce
would let me	kfedce
would like	YWZwob
would like a	caindd
would like to	bZZpnc
would like you	bXaqoW
would love	bYXhqk
would love for	dcdYtd
would love to	bYWmjm
would not	ewZceU
would rather	fbmZbk
would rather not	dYkdek
would suit	ecened
would suit you	ecened
would take	eaegel
would want	ffejed
would want to	ffejed
would you	bYfria
would you be	eddodc
would you let	eeelce
would you mind	fdcjdh
write	kceaan
write to	jegbch
write to url	fdkeed
write to you	jidced
writin	hYcbbs
writin to	edieff
writte	YXTxma
writte examin	eednbe
writte examin on	eednbe
writte offer	eeeeke
writte statem	daendg
wrong	Y0XWbd
wrote	diccej
year	gZjagj
year .	eedfje
year and	fceefl
years	effdje
yes	eVTf5V
yes .	bYYdwb
yes from	eZZgra
yes or	qVaijb
yes or no	qVbfjb
yet	Y+VfbP
yet .	b0YddV
yet and	bmeeee
yet to	dsacca
yet unfort	eldefd
yet unfort .	eldefd
you	fcfghf
you .	bebgsZ
you ?	eacscd
you @d	madmbb
you @d .	pheacZ
you @d with	obedee
you a	qVXigh
you a condit	ffedif
you a defini	erbdea
you a place	ebddji
you a ring	edekee
you about	bqdfcb
you about the	crZgdd
you accept	cdcbqd
you after	kqZada
you again	dhfcdj
you again .	dkkaeb
you again for	edbfen
you all	ecqeeZ
you all the	ecqeeZ
you an	hfbakg
you an offer	dhbbkh
you and	agkjae
you and hearin	dgjddg
you and one	ejaedi
you anythi	djicdc
you anythi .	qTieec
you applie	ddefcm
you applie .	efccdn
you applie to	edieeg
you apply	fbcidk
you apply again	fceeel
you are	diamha
you are a	dsYZbf
you are among	eqcaee
you are intere	ebdnef
you are invite	jZcocd
you are not	hbaZdr
you are on	ogbiaa
you are one	enddec
you are our	fVZaxZ
you are select	enebee
you are shortl	cfelde
you are still	dsZfcc
you are the	clbdjd
you are throug	bYbyab
you are welcom	dboaci
you are well	gihedb
you as	ckdblb
you as soon	cmeeee
you asked	ebscda
you at	febibl
you at presen	fdeefj
you at some	jkdcdd
you at the	dekbeh
you back	fkehdb
you be	dkbmdb
you be intere	feeked
you but	eiTbcq
you by	1Uabga
you by @d	xWdcea
you by the	yQdeee
you came	dZabds
you can	jfkaec
you can check	djkbec
you can expect	oiZcec
you can imagin	edeefl
you come	ebdnee
you come by	fdekef
you comple	feeiee
you comple a	feeiee
you confir	eedjee
you confir your	eedjee
you could	edekee
you did	gXfbeq
you did not	eYdcer
you direct	epcdeb
you direct .	endefb
you do	eVeock
you do @d	bedode
you do a	eeejee
you do not	iWgbeo
you employ	eacdgo
you employ as	fecdnd
you every	fddefl
you every succes	fddefl
you for	fejdcg
you for a	elbjbb
you for applyi	bgkcYk
you for attend	lejedZ
you for choosi	fghffc
you for coming	idjcdf
you for comple	hiedfd
you for consid	gcigfb
you for explor	jbdjef
you for interv	kcdZfl
you for projec	feeiff
you for speaki	egcdfj
you for submit	ejdgdg
you for taking	cfjbdj
you for the	ccgZgn
you for your	ffkdcf
you forwar	eZdqdf
you forwar to	eadneg
you free	efejee
you get	jcdjee
you get a	hddiee
you give	eadqdc
you got	dcdcpc
you got the	edadqc
you had	glddec
you have	cXkkhe
you have #	damicc
you have @s	eeclee
you have a	eaXtcf
you have any	capdee
you have applie	ecrcbb
you have been	aVTjvi
you have got	gddjee
you have many	fghffc
you have not	jXaZcu
you have passed	cdaqed
you have questi	fiagei
you have replie	eapdec
you have succes	cfuZba
you have time	eddlee
you have withdr	edoeeb
you hear	cpcced
you hear from	ejeefe
you here	feefei
you hop	deejef
you hop on	deejef
you i	eZedcr
you i am	faeegl
you if	Ztbddc
you in	ZbVkZv
you in @d	caebds
you in mind	fceeek
you in the	bhbned
you in this	fadeeo
you invest .	eifeef
you joined	ecgcmd
you know	kijZdb
you know .	ngcdec
you know once	cldeee
you know that	eWiehl
you know the	mhbcdd
you let	ecjlac
you let us	edkkad
you like	dbdmkZ
you like .	ecejla
you luck	fdcefl
you luck with	fdcefl
you may have	giched
you may receiv	dfjfed
you mind	fdcjdh
you need	bcdqde
you need to	bcdqde
you no	edpefY
you no longer	edpefY
you not	olZbeZ
you not be	jlaeea
you of	kfeded
you of the	kfeded
you on	gQSqsc
you on @d	jWZtba
you on board	ebdXse
you on the	daafrc
you on this	fdedfk
you once	dleeee
you once a	dkeeee
you our	jbided
you out	dnilcS
you out of	edmeec
you passed	eeegie
you please	eccnee
you please share	fediff
you posted	fxWcbY
you posted .	fxWcbY
you round	eepaec
you round the	eepaec
you send	feejee
you send me	feeiee
you shall	mdecee
you shall have	mdecee
you shortl	ejeefe
you shortl .	ejeefe
you should	ocdcef
you should receiv	obddee
you someth	ckdeZl
you soon	ejdfee
you soon .	ejdfee
you start	eccard
you start ?	fcdfle
you start on	eeeane
you still	dScxdd
you succes	fejefd
you succes .	fejefd
you that	bWZfoo
you that we	eacdim
you that you	dbbemi
you that your	caekdk
you the	kXZdre
you the @d	idfffe
you the answer	ijdeed
you the job	feefkd
you the post	edddhk
you the role	feeekd
you think	hcccne
you this	ekeeed
you to	bTdnmi
you to a	edemed
you to an	ehebfj
you to apply	cedeem
you to arrang	deaped
you to be	ediWpd
you to come	gbkbhg
you to do	eZqfda
you to join	dbcZvc
you to meet	ecdpdb
you to spend	ceemce
you to take	ebdllZ
you to the	eZbkgi
you took	fckedg
you update	fieefe
you update throug	fieefe
you want	faofbe
you want it	edddod
you want to	hanfXh
you we	fmcZdj
you we will	eneddd
you well	fcncde
you well .	fcncde
you were	gVVbjw
you were hoping	edceem
you were not	fXbcdt
you were very	eebeem
you when	boibdd
you when we	ekeeee
you will	qlXafc
you will be	ZvXYkc
you will get	qccedc
you will have	vacadd
you will hear	thYbdZ
you will know	inbZcd
you will need	emdfeb
you will not	mYbdek
you will receiv	dnceee
you will think	ebdeen
you wish	dedjge
you wish to	dedjge
you with	cldhdd
you with next	ejeefe
you within	mcdfed
you within @s	mcdfed
you would	dhefaj
you would be	dUbict
you would fit	embieZ
you would have	endefa
you would like	dchdel
you>again	diZear
you>again>date	gcegei
you>again>meet	esccba
you>again>step	caemeh
you>again>you	giZbel
you>answer	mbejbd
you>answer>answer	jcamcd
you>answer>date	rcbgab
you>answer>if	eicefh
you>answer>joy	fedjfe
you>answer>me	kbdiee
you>answer>news	meceed
you>answer>step	dccneg
you>answer>them	bfZscc
you>answer>you	cmhedc
you>ask	bYmnah
you>ask>answer	edmeec
you>ask>ask	edefek
you>ask>date	ebdlci
you>ask>decide	edelde
you>ask>give	daZvcc
you>ask>me	dbnfdf
you>ask>them	ebpbcf
you>away	eoabma
you>away>post	emcefd
you>bye	ebieek
you>bye>bye	fddefl
you>bye>thanks	fghffc
you>bye>them	hZdidj
you>bye>you	ebeden
you>chosen	feWfog
you>chosen>goon	ejcgee
you>chosen>post	ecaarf
you>chosen>step	bhYsbe
you>chosen>them	cbabjo
you>chosen>you	iicajd
you>closed	eQpZbp
you>closed>review	dXgeep
you>closed>you	fdneea
you>date	pXbkdf
you>date>answer	mbfdff
you>date>ask	edfeej
you>date>free	edekee
you>date>joy	fdiblc
you>date>news	vacZdd
you>date>not	ilZeed
you>date>step	gZdpeb
you>date>them	fcdjeh
you>date>you	eacqed
you>decide	fZcjoY
you>free	cdfncg
you>free>answer	efeife
you>free>date	ccijeg
you>free>meet	eccped
you>free>you	ehedei
you>give	cfdscZ
you>give>me	ecdned
you>give>papers	feeiee
you>give>step	ejdfee
you>give>you	cebreb
you>goon	ciYkei
you>goon>goon	ebdmdg
you>goon>others	elbdef
you>goon>step	gVZsci
you>goon>them	fZhfld
you>goon>you	dsaced
you>hear	ljfbcd
you>hear>date	llbcca
you>hear>if	cpdcee
you>hear>me	iWdceq
you>hear>news	kibddd
you>hear>them	lhdbdf
you>hear>you	fdmcde
you>hold	dWrdde
you>if	bsYbhe
you>if>news	cqbedd
you>if>review	eiefff
you>if>them	dgdddl
you>if>will	bkheed
you>if>you	hiYena
you>joy	bVfkhm
you>joy>again	fdeeek
you>joy>bye	ddecen
you>joy>date	ddqbdd
you>joy>free	fedjfe
you>joy>joy	ddqbdd
you>joy>match	feeked
you>joy>news	hceeej
you>joy>you	dbXmmd
you>match	dchfcl
you>match>ask	fedkfe
you>match>date	cargdZ
you>match>match	fpZddf
you>match>me	eedmec
you>match>meet	ffdied
you>match>not	ebaeeq
you>match>post	ggcfei
you>match>review	gqZfda
you>match>them	fcnibc
you>match>will	geZdeo
you>match>you	dkbiee
you>me	hYglbg
you>me>answer	gedjee
you>me>hear	camhde
you>me>them	dXchdp
you>me>you	ecihed
you>meet	dhalib
you>meet>date	ccbncj
you>meet>if	fmcdec
you>meet>step	coWibi
you>meet>them	cVgWxd
you>meet>you	eZipda
you>news	sabZgg
you>news>answer	eeeefj
you>news>date	2SYZjb
you>news>not	edjcfh
you>news>step	ebdgel
you>news>them	dXqadi
you>news>will	gdejee
you>not	iYaabx
you>not>ask	hcmdfa
you>not>chosen	hbYbcu
you>not>date	qadddd
you>not>goon	eYiaeo
you>not>hear	pcddec
you>not>match	eZadet
you>not>me	hldeeb
you>not>post	edceem
you>not>review	ebbdfp
you>not>step	ebcber
you>not>wait	nZneeV
you>offer	baTizc
you>offer>date	ddZcsd
you>offer>offer	ffeeif
you>offer>papers	feedle
you>offer>them	dmdkYb
you>offer>will	eicdkc
you>others	cnXfgg
you>others>match	fdeefj
you>others>post	clibbf
you>others>them	ehbedk
you>others>you	ejeeee
you>papers	ciblhb
you>papers>bye	fdeefk
you>papers>date	bdbpdh
you>papers>give	epcbfd
you>papers>if	fedkfe
you>papers>papers	eccodd
you>papers>post	fechie
you>papers>receipt	ebnded
you>papers>review	fdegfi
you>papers>thanks	egpZcd
you>papers>them	hzWXba
you>papers>will	ahagle
you>papers>you	defhid
you>post	dZfbnj
you>post>away	fedeke
you>post>bye	ddkdeg
you>post>closed	eddeek
you>post>date	maedZm
you>post>free	eieeeg
you>post>not	emdecd
you>post>them	dcjela
you>receipt	hbzYbV
you>receipt>answer	edkfee
you>refuse	ZXOfc4
you>refuse>answer	dddgek
you>refuse>step	cdaqed
you>refuse>them	dkadhg
you>review	cqaicd
you>review>match	emcgeb
you>review>them	fndcdc
you>review>you	ghjfeY
you>soon	hkidcZ
you>soon>date	rYecee
you>soon>them	ejeffe
you>sorry	dZfbdr
you>start	cVccvh
you>start>date	ZcWWwk
you>start>offer	fedeke
you>start>them	dbccrd
you>start>you	edegie
you>step	cbWzbh
you>step>date	dccpfc
you>step>free	eeejef
you>step>news	ibdbem
you>step>not	eZdmeh
you>step>post	hbigcf
you>step>review	edeled
you>step>step	cecoce
you>step>them	Yrdeed
you>step>will	bkcmea
you>thanks	ggkfcb
you>thanks>again	iceefg
you>thanks>you	felhda
you>them>again	ebdeen
you>them>answer	ecedap
you>them>ask	emacam
you>them>chosen	ebafkj
you>them>date	ckbhff
you>them>decide	jcddjd
you>them>give	dpgaeb
you>them>hear	eefjcf
you>them>joy	dcailg
you>them>news	ecdefl
you>them>not	eddcen
you>them>others	egcldc
you>them>post	fdffkc
you>them>refuse	ededel
you>them>review	eoiecX
you>them>sorry	edidej
you>them>step	feefei
you>them>thanks	iZhfeh
you>them>them	fdiebi
you>them>will	aichfi
you>them>you	kUhebm
you>wait	iigcfb
you>wait>bye	edpefY
you>wait>date	maeeff
you>wait>them	dtYadg
you>wait>wait	dpYbeh
you>wait>you	daajnd
you>will	jhcgee
you>will>again	bfdkeh
you>will>answer	mkagbZ
you>will>ask	dnccdg
you>will>date	fnbbef
you>will>free	eanfed
you>will>give	dfblgd
you>will>goon	eeckeg
you>will>hear	ppXYbc
you>will>joy	feekee
you>will>match	chalch
you>will>me	gihdec
you>will>meet	dtffZY
you>will>news	xXabdf
you>will>not	kUcbds
you>will>post	daalhi
you>will>review	bndidb
you>will>start	aWefvc
you>will>step	jceied
you>will>them	mbfcak
you>will>will	ohZfdc
you>will>you	edhnba
you>you>answer	mbjeda
you>you>away	ficefg
you>you>bye	fcaeeq
you>you>chosen	ccaiqZ
you>you>date	hclbfd
you>you>free	dndeeb
you>you>goon	gbigfd
you>you>joy	ecYeer
you>you>match	biladg
you>you>meet	fdeieg
you>you>not	dgcddm
you>you>papers	cgencd
you>you>post	cYlcmd
you>you>step	aagqfb
you>you>them	dbdidl
you>you>wait	dlieda
you>you>will	ggXehj
you>you>you	bjmddc
your	ddihef
your accoun	cdsdbc
your accoun .	ednddd
your answer	aagrcc
your answer on	ieedfh
your applic	egiccj
your applic .	gehdci
your applic as	eZldej
your applic did	eYceep
your applic for	gclccg
your applic furthe	eeeefj
your applic has	cbnacj
your applic is	hxSabd
your applic number	ebneed
your applic on	eddefk
your applic reache	fhidec
your applic status	efcned
your applic thanks	fmfceb
your applic to	cbicem
your applic was	heddej
your applic will	caWcev
your appoin	cWVa1X
your assess	hZXqee
your attend	eebmee
your attend by	eeclee
your availa	dbjmcc
your availa for	eebnee
your backgr	ddchdm
your backgr .	dgjddg
your backgr and	eZcoeg
your backgr at	fcdeel
your backgr is	efcdem
your backgr shortl	ejchee
your candid	hVpack
your candid .	cbmeeg
your candid accoun	edndec
your candid has	fdefej
your candid is	ehchff
your candid portal	ecpcec
your candid will	nbcdeh
your career	fefeei
your career .	fddeel
your career so	fghffc
your case	dsXeda
your certif	dekged
your compen	feeeje
your compen detail	feeeje
your contac	ieedhe
your contin	dbkjed
your contin intere	dbkjed
your contra	cZYWyc
your contra is	dZaZvc
your curren	ehdldd
your cv	emdgbe
your cv .	ebihdh
your cv ?	fediff
your cv has	ggjcdd
your cv if	fedkfe
your cv in	fdejeg
your cv is	dpbbde
your cv on	hnbcde
your cv with	ejeefe
your data	ebmceg
your decisi	Zedate
your decisi by	Zedate
your detail	aodgce
your detail in	eeeefj
your diplom	eckgde
your docume	hmnVab
your docume .	ebpcde
your docume have	jijZcd
your email	afvVdb
your email .	fhhffc
your email addres	advVde
your employ	daZcud
your employ agreem	ebdend
your employ from	eeadoe
your expect	fedkdf
your expect salary	fedkdf
your experi	ccnedf
your experi .	dfjfed
your experi to	ffdied
your feedba	dfqceX
your file	egdeei
your file .	egdeei
your first	fbengb
your former	efdked
your future	edceem
your future endeav	fddefl
your inbox	ibXmhb
your inform	dradeb
your inform is	embdee
your intere	icfdck
your intere .	dmWdcm
your intere and	eddeel
your intere in	kakdce
your interv	YZYzed
your interv .	cVaxec
your interv ;	eeblee
your interv for	dieeeg
your interv has	ecZsec
your interv on	fffdjf
your interv with	bjckec
your job	dcrccb
your job alert	ecnddc
your job search	eelded
your letter	eZXcwY
your letter of	eZXcwY
your mail	daoeed
your messag	gaodec
your messag .	eejefe
your name	esXbcd
your new	ddZdsc
your new role	ddZdsc
your next	eaglfc
your next employ	gcigfb
your notice	eddmee
your notice period	eedkee
your offer	dbabtd
your offer letter	dcbcrd
your online	ecblei
your origin	edelee
your own	eddgfi
your passpo	eddmee
your passpo and	eddmee
your patien	figdde
your patien .	fgfieb
your patien while	dpYbeh
your permis	eddkeh
your permis we	eddkeh
your phone	fedige
your phone number	fedjfe
your portfo and	fefife
your presen	ecegek
your profil	darcbg
your profil .	gdofdY
your profil and	ebgkef
your profil does	fddffj
your profil has	dijhdZ
your profil is	ghlbda
your profil meet	eieefe
your profil please	fedkfe
your profil will	ebdefm
your qualif	ekXgdi
your qualif .	fediff
your qualif are	emcged
your qualif do	fddefk
your recent	difhec
your recent applic	difhec
your record	ccjkdd
your refere	hclidZ
your refere number	ifpYcb
your reques	eXodeh
your reques .	eXgefn
your resear	ddbkei
your right	ecZrfZ
your right to	ecZrfZ
your salary	dcclci
your salary expect	dcclci
your search	ecfdem
your search .	edaeeo
your side	eecffk
your signat	ebbcqd
your skills	eiceei
your skills and	emdeed
your slides	aeeode
your start	fefdif
your starti	fedeke
your starti salary	fedeke
your status	ZrVZcn
your status .	aqcded
your submis	jhhade
your submis is	jihbdb
your test	ddkbfi
your though	dbcsac
your though on	dbcsac
your time @p	eefeei
your unders	eaieek
your unders .	ebfeel
your video	ecbped
your video interv	ecbped
your work	hgajde
your work permit	elbkda
your work we	fdeefj
yours	aUcV8V
yours .	cZgasa
yours for	ebbesY
yours for the	ebbesY
yours if	ecddrZ
yours if you	ecddrZ
yourse	ecbqdb
~'s	eccglf
~.	hlgcfa
~;	cijccg
~?	dVbpmc
~@d	yThYiY
~@s	tWdded
~a	gpXjcb
~able	gieidb
~about	fhfdge
~above	edcnee
~accept	ceedne
~access	fehfff
~again	eXqeed
~all	hlceeb
~among	eqcaee
~an	gocYdh
~and	eebqcc
~answer	hgeeee
~any	dcodde
~anythi	mgagdc
~applic	hgeeef
~approp	eicefh
~are	ilffba
~as	hcbdnd
~ask	ejfdfe
~at	foddcb
~back	dfgeei
~backgr	ehefff
~be	luTgaW
~been	bwZdeZ
~before	eobded
~being	gheefe
~board	dqddea
~budget	fkfcdd
~by	ybabcZ
~came	ehedei
~can	cdcdpd
~candid	gmecec
~career	fghffc
~change	fgheed
~choice	enceed
~chosen	jpZcea
~client	gjedfd
~come	cWirdd
~comes	hhdeef
~comple	eldffd
~contac	kceged
~conver	efehff
~could	ccbscd
~cv	fbjiee
~cvs	eboeec
~decide	bscdec
~decisi	dkeeee
~detail	hZdoed
~did	edlefd
~direct	dkfeed
~do	gfedeh
~done	ejieec
~down	ejeeee
~email	fehfff
~everyo	ekeefd
~exist	cYreee
~experi	emdeed
~feedba	nadcei
~first	enceed
~fit	kibded
~for	ilZhcc
~former	efdked
~forwar	dibked
~from	neibfX
~furthe	dfocec
~get	hZkhdd
~go	ercbdb
~good	ihddfe
~had	ijbcdg
~has	bzYcdY
~have	hjdicb
~hear	imbcdd
~heard	nbedgd
~help	feegfh
~how	icedfh
~i	bjhjcc
~in	jhZiec
~intere	ckYodc
~interv	dodcee
~invite	lheYee
~is	kqhbaX
~it	cjlfdb
~job	ecgcld
~know	fmccdg
~let	cleeee
~like	heaigf
~lookin	ekeefe
~made	dkeeee
~make	eieege
~match	erYfeb
~me	gsfZdY
~meet	dsccea
~more	ihbjea
~move	dldefe
~my	eeeghe
~needs	gideed
~new	fcjckb
~next	khdYei
~no	nhedeY
~not	rkbbcY
~notice	ebpcec
~now	ehdked
~of	iabgle
~offer	escbea
~on	fneddc
~one	kgdgeb
~open	eeekee
~openin	fceefl
~opens	fdeefk
~or	cfjfee
~our	hqbaiX
~over	eYsdeb
~place	cocded
~positi	eckffe
~presen	eiehec
~profil	dpgcea
~qualif	fobded
~questi	edkfcg
~receiv	obddee
~refere	dabmkd
~reopen	eckffe
~reply	fjdefe
~requir	eldefd
~review	dgiefe
~role	cimdeb
~round	lddbei
~second	kZbcdn
~see	oYefee
~select	enebee
~send	eZckje
~she	dmdeee
~shortl	gjecee
~signed	hiceee
~skills	dodeec
~so	eacjkd
~someth	ZvaZce
~start	dXiimc
~still	egehee
~strong	emdeed
~succes	kbffff
~suitab	fdeefj
~take	jeeeed
~talk	edekee
~team	heefee
~tell	hkfedb
~that	anbibf
~the	pggYgZ
~them	ejedff
~there	kuVccY
~they	jrbYab
~think	hicdfe
~this	ccxbeU
~throug	ecjfef
~time	efdmdc
~to	fndfcb
~touch	iffeee
~two	eedmdd
~unclea	kZeiee
~up	cdmcge
~us	ibbclg
~want	dfbilc
~we	dyWXee
~well	ejdfee
~were	gmdefa
~what	hejedc
~when	eblffe
~will	donebT
~wish	bichfh
~with	Zndjcc
~within	tWdded
~work	ikdeeb
~works	ebbrdd
~would	Zvbabh
~you	ifakgc
~your	goefdY
`;
