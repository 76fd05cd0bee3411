/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/words, the open corpora and nothing else; `npx vitest run test/reading/words -u` learns it anew. */
export const BIAS: readonly number[] = [-0.88, 0.67, 1.15, -0.13, -0.76, -0.04];

// biome-ignore-all format: a table
export const WEIGHTS = `
!.	dqWbao
!;	ldbkda
!@d	vpUZeO
!@s	dheifd
!a	ZqeZbk
!able	cnbZbm
!about	dVvddZ
!accept	eregbW
!access	bcneee
!advanc	fbdefm
!ahead	fZeefo
!all	jYodeb
!among	hZbdep
!an	Wobddm
!and	Zqchdb
!answer	RxgYcc
!any	bkkdea
!anybod	fqcefW
!anyone	doZdef
!anythi	nmfYcW
!applic	dXdbew
!appoin	dccedp
!are	fddffk
!as	edgefi
!at	dgradX
!be	ehbZbq
!been	bpZadj
!before	Ozcfea
!but	dpagcc
!by	rYcZla
!can	dXudea
!candid	ebdeen
!chosen	hnaddc
!client	bldeeg
!comes	ebpeeb
!confir	bpeeeb
!consid	dWYbe0
!contac	hdbjeg
!contin	eaidej
!date	czaceS
!decide	azZddV
!decisi	jqbddV
!defini	eqcdea
!design	fbbefn
!discus	ebmeef
!do	hZsceX
!down	eubeeU
!easy	fddefk
!either	ejfida
!email	chlfea
!end	dojddS
!enough	eZccer
!expect	jpaadY
!feedba	bgddel
!file	emeefb
!filled	fqefeV
!for	YhWYbz
!forgot	erdeeW
!forwar	djhcee
!from	jjWbdj
!furthe	dZbces
!get	bradec
!give	cqacia
!go	dcddeo
!going	bbidco
!good	efcdel
!got	dUndbm
!had	ikdeeb
!happen	abxcdV
!has	fjeffd
!have	ewYbdZ
!heard	pfcdeb
!here	fdgeei
!hesita	idbjef
!hired	eaheel
!hiring	eVceet
!hold	epacec
!how	eimedY
!i	bifcdj
!idea	dlledY
!if	bgneec
!in	cjgccf
!indivi	edfefj
!into	dfddel
!inviti	eaeefn
!is	jrefbT
!it	aadcau
!job	ebZedr
!keep	ecegej
!know	diodeW
!knows	clfdec
!later	pYcgfc
!level	fdeefj
!list	fcdeem
!longer	ePjacv
!made	egdcek
!mail	eZieek
!make	dXbhbs
!making	alceei
!match	fcbefn
!me	hdicch
!meet	edcdem
!messag	jhecfe
!monito	edpeda
!more	fuYfdW
!move	efddek
!moving	ehgceh
!name	ecnefd
!need	fXfaer
!needed	dclfee
!needin	ebeeem
!needs	feeffi
!new	eodeea
!news	flbcdi
!next	cN4Ycd
!no	eoeeeZ
!not	dwbddU
!occasi	fecffj
!of	glebdd
!offer	dbcdVw
!on	begcco
!one	oVbcem
!openin	ikadee
!or	eamffe
!our	ebdhek
!out	dqVddf
!place	ebedar
!positi	embeed
!possib	cobdai
!prepar	dddmee
!procee	eebden
!progre	fdeefk
!promis	Zqeeec
!pursue	fccffm
!quite	eaedeo
!reach	ajcmec
!read	emeeec
!receiv	eacmef
!recomm	eadcep
!recrui	ecXees
!reject	fodeeZ
!reply	gkfdec
!report	ehldeY
!retain	fcdeem
!right	ecjiec
!role	eajedj
!say	gopbcP
!score	ebdefm
!see	hZibek
!select	eaYceu
!she	eodeeb
!shortl	fdeffj
!signed	dodedc
!so	djYmde
!sorry	mgcdec
!speak	ebnded
!sponso	fbaefo
!step	eTvdec
!steps	eboeeb
!succes	hZbdeq
!suitab	fddeel
!sure	esZcea
!take	kXdden
!taking	eeeefj
!tell	aeqdeb
!tellin	ebeiej
!than	qYbieb
!that	ZsXcdj
!the	coVacr
!them	daYddu
!there	egcdek
!they	dZaccu
!think	fbeefm
!this	jRcacy
!those	fjefed
!throug	eZebeq
!time	eZaces
!timeli	fgfffe
!to	idjbaj
!too	eYoeee
!until	bokddY
!up	dklbea
!update	eqceeZ
!us	kYcgan
!vacanc	fcodeb
!visas	fbaefo
!want	cUafcw
!we	cTnedm
!went	fceeej
!were	eajdej
!what	bXqZgi
!when	cscddZ
!whethe	dVveeb
!which	eVseed
!will	XslbdX
!wish	dameee
!with	cdaces
!word	ZipddX
!work	dclbdj
!would	dlcdeg
!yet	Y4XgdT
!you	ckbZdp
!your	ceXfds
#	bXnhnZ
# #	Yehfmd
# # .	Yjmcgd
# # per	feddle
# .	bdoffa
# a	edjehc
# and	bjVbyU
# and #	egdjee
# applic	dabeeq
# applic for	eddeel
# comple	eZpeec
# days	eedemd
# intake	eddden
# min	ddcpdd
# minute	cZcsce
# minute .	eeeiff
# minute survey	edlZfh
# more	gdlded
# more .	edleed
# new	ednddd
# new jobs	ednddd
# others	dlWcqY
# per	feddle
# per year	fedeje
# plus	Ydddre
# to	edgled
# to #	eddled
's	YhdVln
's gone	edcebo
's gone .	edcebo
's on	ebneed
's yours	dcactc
's yours .	ddccpd
*long	hYdeen
*short	beyVXT
*strange 1	dejfbj
*strange 10%	YfmgYl
*strange 2	cYkgdm
*strange 20%	Sniaai
*strange 30%	aslSYW
*strange 4	dSogfj
*strange 45%	cN/XaO
*strange 8	eUkgdm
.	ehicff
;	gckkfX
<again>	ghbedl
<answer>	jfdfee
<ask>	cbdqef
<away>	eknZhW
<bye>	dckeei
<chosen>	edWbon
<closed>	ZcbYc1
<date>	sZalea
<decide>	klYdkZ
<free>	cdcodh
<give>	ddcqga
<goon>	cfekdh
<hear>	jhfedd
<hold>	bV8aaa
<if>	gjefec
<joy>	cZkgnc
<match>	ecegbn
<me>	fbeigf
<meet>	cggmdc
<news>	qiYadg
<not>	cmcbbo
<offer>	YaWb8b
<others>	ceWadz
<papers>	ccaqlb
<post>	cafbkn
<receipt>	fcvbdZ
<refuse>	bWUbZ8
<review>	fpZfde
<said>	plfVhW
<soon>	gqefaa
<sorry>	fiZabt
<start>	bafbvb
<step>	ceZxbd
<thanks>	edmdch
<wait>	jrbZcd
<will>	ijagee
?	VQd/kT
@d	qXanea
@d #	ladiee
@d .	uXedhZ
@d ;	lrXdbY
@d ?	RXT/dY
@d @d	jddhee
@d accord	kaedej
@d accord to	kaedej
@d after	kaeeej
@d after all	iaeeek
@d and	ughUca
@d and @d	fiedff
@d and i	obddgd
@d and then	nddcee
@d and we	qdcbed
@d and will	bgnced
@d and you	jefefe
@d answer	fjedfe
@d as	bubhdU
@d as planne	dpcdeb
@d at	xUddea
@d at #	ddekhe
@d at the	0WYbdc
@d before	emebee
@d but	ezYZcT
@d but it	lceeee
@d but the	eocdeb
@d by	deleee
@d decisi	ncedee
@d either	wUdcee
@d either way	wUdcee
@d for	dWhqce
@d for the	Zcepee
@d for your	eeaoee
@d i	mehZfc
@d i am	dkedgd
@d i will	nbecee
@d if	lZlaee
@d in	ddbqcd
@d is	nbcfdd
@d is when	qYcdde
@d now	qccddc
@d or	cYdtdd
@d or @d	dcenee
@d please	hdefdi
@d s	dbjkdd
@d s tips	eeleed
@d so	hcZgcn
@d so that	jddide
@d sorry	ocddec
@d sorry .	ocddec
@d the	jabgfj
@d the panel	fdejee
@d then	lhddec
@d they	bcdamk
@d to	dXelkf
@d to go	bdeefn
@d to talk	dcchmd
@d welcom	decdme
@d when	jceeeh
@d whethe	mbcgde
@d whethe you	mbcgde
@d will	ejeeee
@d with	qUdmbb
@d with an	nafcfe
@d with our	jbejde
@d with the	kcdied
@d work	eaenfe
@d work for	eaenfe
@d you	padgdd
@d you will	jbehee
@p	WulZad
@p .	anhccg
@p and	ZxXZdb
@p s	elfdec
@p the	caxaYZ
@s	8ZWbcX
@s .	wgYcab
@s and	oYbidf
@s and you	idffff
@s from	qZaddg
@s in	eeigee
@s in the	eeigee
@s of	paecee
@s of the	lcfdfe
@s on	edekee
@s so	heeeie
@s to	sdaYjZ
@s to respon	Ztaded
@s with	ceence
@t	fbgmeb
@t .	ecjiec
^ #	bbqakY
^ @d	uRhhcZ
^ @d is	occdde
^ a	pcYhde
^ a calend	eeblfe
^ a decisi	rXdeee
^ a recrui	elcgee
^ accept	bbaipd
^ ada	eechfj
^ ada thank	eechfj
^ after	caZXez
^ after carefu	feeefi
^ after review	fdeefk
^ after that	eiedge
^ afterw	mcceee
^ all	sYlZca
^ all applic	pbbeee
^ all open	eejeee
^ all the	dapeec
^ althou	ebZbcv
^ althou your	fddeel
^ anothe	ejcdbj
^ answer	gdoYed
^ applic	alaeaj
^ apply	edmdee
^ are	dUbzcb
^ are you	dUbzcb
^ as	eYadet
^ as a	feeiee
^ as promis	eeeiff
^ as soon	fjeeee
^ as you	dXdadv
^ ask	ddcodd
^ asked	eZqbed
^ assess	iddhee
^ at	eYmddj
^ at this	fedefj
^ automa	ecneed
^ automa reply	ecneed
^ becaus	ebdned
^ before	baZwdb
^ before we	dfanfc
^ best of	ebbdep
^ best regard	djeeef
^ best wishes	fhajdg
^ both	ebmheb
^ bring	ceelee
^ bring your	ceelee
^ but	eledjY
^ by	gieded
^ can	WWZ2da
^ can you	YXayeb
^ candid	foZfdd
^ candid who	enebfc
^ candid whose	hjbdeg
^ cheers	ifbeff
^ choosi	fddefk
^ choosi betwee	fddefk
^ click	eccoee
^ click the	eccoee
^ come	dWWudg
^ come and	dWWudg
^ comple	eejdge
^ confir	abeqcd
^ confir your	edlfde
^ congra	ZVglsW
^ congra from	dcadqe
^ congra on	balifb
^ congra you	eeZnhd
^ connec	dehide
^ connec with	dehide
^ contra	ddcasc
^ could	bfYwdZ
^ could we	eadmhd
^ could you	cZbwcc
^ dear	fcdggi
^ dear ada	eedeke
^ dear applic	ebbogd
^ dear candid	fiWkhe
^ dear dr	ekedgd
^ dear ines	cclicd
^ dear marek	eicdie
^ dear mr	iZfhgf
^ dear ms	echcek
^ dear placeh	edocdd
^ dear priya	eidefg
^ dear tobias	ekeeef
^ decisi	mceceh
^ detail	ecddod
^ did	cglabi
^ did not	chYcdo
^ do	Zggnea
^ do not	aocjea
^ do you	cZjneb
^ does	edekef
^ does @d	edekef
^ due	dnaaek
^ due to	dnaaek
^ enjoy	dbscca
^ enjoy the	dbrcdb
^ everyt	fdjefe
^ everyt is	fdjefe
^ expect	nkaYed
^ expect to	ilbded
^ feel	fgafek
^ feel free	fgafek
^ fill	ecened
^ fill in	ecened
^ final	kacjee
^ first	oafcdg
^ follow	chieee
^ follow your	diffee
^ for	difdie
^ for urgent	edkeee
^ furthe	feecke
^ furthe to	feecke
^ give	zaTZfa
^ give it	oZbdjc
^ give me	jhecee
^ give us	tcWdce
^ good	cgekhc
^ good aftern	fidgdf
^ good luck	ectbdY
^ good mornin	biUoci
^ good news	abaisY
^ got	dTfteY
^ got a	daTxca
^ got the	edeeih
^ got your	edobde
^ gracia	eapdec
^ gracia por	eapdec
^ great	bamlfZ
^ great news	dbbpha
^ greeti	emcgdd
^ greeti applic	fdieff
^ greeti candid	efidee
^ greeti ines	emddee
^ greeti jonas	ejbiee
^ greeti marek	ekcefg
^ greeti okafor	gdcjeg
^ greeti placeh	dfhiee
^ greeti priya	eidfgf
^ greeti tobias	hjbefe
^ happy	edtbYd
^ happy new	hcpbad
^ happy to	ghbgdh
^ have	abnfge
^ have a	cfjdic
^ he	gjfhbb
^ head	ednedd
^ head office	ednedd
^ hello	dcfmfc
^ hello again	djdhec
^ hello ines	kaeefh
^ hello marek	egcjfe
^ hello priya	fedife
^ hello tobias	eddjhe
^ here	dbnica
^ here are	eeleed
^ here is	ecjjdc
^ hey	ficggd
^ hey .	jeeeee
^ hey candid	ekbgfe
^ hey marek	fieffe
^ hey placeh	icdbme
^ hey priya	elbhed
^ hey tobias	eidgff
^ hi	efifcg
^ hi .	mbgfec
^ hi ada	feeiee
^ hi applic	hjbefe
^ hi candid	fieffe
^ hi jo	jdided
^ hi jonas	edkfed
^ hi marek	dgkfdc
^ hi placeh	Xmmcdc
^ hi priya	idehfe
^ hi sam	ecocdd
^ hi there	dkgcef
^ hiring	hZmeee
^ hiring has	fdiffe
^ honest	exPcea
^ hope	eYvabZ
^ hope you	fbqbcc
^ how	ccxUea
^ how did	eeqZeb
^ hr	kPZfsh
^ human	fceffk
^ human resour	fceffk
^ i	dkfffd
^ i am	bibdkf
^ i came	feejfe
^ i can	dngade
^ i do	emfdea
^ i had	Zodhdc
^ i have	dodkdX
^ i hope	ifkcdc
^ i know	ekgded
^ i need	cZctcd
^ i shall	kgddee
^ i think	ekidea
^ i wanted	dXfdeq
^ i was	dXlecl
^ i will	mpXbbb
^ i wish	ebcceq
^ i would	cjVjYm
^ if	jmecda
^ if anythi	jfcfee
^ if it	bniccc
^ if so	eecfld
^ if the	hfjced
^ if there	igdfee
^ if they	dnebee
^ if we	kkcbec
^ if you	fgifdd
^ if your	jlcdeb
^ in	jglZcc
^ in the	dhlbde
^ intere	edcnde
^ intere ?	edcnde
^ interv	XkilbX
^ interv are	elecee
^ it	YqZbih
^ it closes	dadoed
^ it is	WlUXom
^ it may	Ztaded
^ it takes	gdcndd
^ it was	YfodXh
^ it will	gqbbcZ
^ it would	asbcaf
^ job	eegdma
^ join	bbpfce
^ join our	dbjief
^ just	gVTqmd
^ just a	mdbaal
^ keep	edbfgl
^ kind	ekabkf
^ kind regard	ekabkf
^ kindly	hWWzba
^ kindly fill	eeclee
^ last	ctabdc
^ let	eiTipZ
^ let me	ifUjmZ
^ let us	Zlccmd
^ lets	bdXthY
^ locati	edjedh
^ lovely	depbed
^ manage	hdlcdc
^ merci	ecmeec
^ more	cneced
^ my	aXuPWr
^ my collea	cfiddj
^ new	ebddep
^ new openin	eddeel
^ next	bhdled
^ next we	eifffe
^ nice	eXwdcW
^ no	gmkXaa
^ no idea	dkjeeZ
^ no longer	edbeen
^ no news	gldeec
^ not	fciZcl
^ nothin	YplebW
^ nothin is	efodeZ
^ nothin to	dkYjee
^ offer	YdcYve
^ oh	ZlZccn
^ ok	bbpbcb
^ okafor	eedked
^ on	dkcbdk
^ on the	eldeec
^ on this	eeeefj
^ once	cmdfed
^ once the	dkdgee
^ only	foccdd
^ our	mgefbb
^ our client	daYfds
^ our coordi	ccbqed
^ our goal	obcdee
^ our hiring	jcgfef
^ our recrui	ibkeed
^ our team	hmYcdg
^ person	flfdde
^ pick	ccdqcd
^ placeh	kbgeee
^ please	bcfnge
^ please accept	gaacep
^ please be	blYedl
^ please bear	drcceb
^ please bring	eedkee
^ please comple	cbbudd
^ please confir	adnbjd
^ please do	fjcfdg
^ please fill	eddlee
^ please find	YZkhlb
^ please hold	feckff
^ please let	acapkd
^ please note	ecbdeo
^ please provid	ecbped
^ please reply	ecdmee
^ please review	edccoe
^ please send	ddfkef
^ please sign	ddcfod
^ please take	cduXdb
^ please upload	feclee
^ please use	eddmed
^ post	eedige
^ quick	eibhef
^ quick update	kccdfi
^ quillf	egdeie
^ quillf talent	egdeie
^ re	dcdjdk
^ recrui	iWlgef
^ ref	efieee
^ ref #	efieee
^ regard	dggdmZ
^ regist	ddldeg
^ regret	dcdeen
^ remind	cYiocc
^ sadly	eiicde
^ salary	eddglc
^ see	bbtbcc
^ see you	ccqccd
^ select	qcaddd
^ send	cgclfd
^ set	ecqYee
^ set up	ecqYee
^ she	khVfqV
^ she rang	dXacri
^ she said	ifcbkd
^ she was	elieeY
^ she will	eleeed
^ shortl	lceefe
^ should	juYZeY
^ should we	eleefb
^ should you	irZafa
^ should your	hkceed
^ sign	cccdog
^ sincer	feagnb
^ so	dTYVi0
^ so it	eZeddq
^ so that	ecdcen
^ so we	edcbli
^ someon	kacldc
^ someon from	gcdmec
^ sorry	mgVccl
^ sorry for	ocdded
^ sounds	dZsadc
^ start	eddhje
^ start date	eeeeke
^ still	dtVceb
^ still no	enaefc
^ subjec	edZdrc
^ subjec to	edZdrc
^ succes	nYffff
^ succes candid	nYffff
^ sure	cpafdc
^ team	icacdn
^ tell	dckidd
^ thank	fdlbcj
^ thank you	fdlbcj
^ thanks	batccf
^ thanks .	ednedc
^ thanks again	cgideh
^ thanks for	cSwbbi
^ that	jahYlc
^ that is	ifWanf
^ the	fkYaij
^ the answer	uWUZbn
^ the board	diYbnd
^ the commit	fnacfd
^ the compet	eaWddu
^ the contra	biedld
^ the final	dbcldi
^ the heliop	fedffi
^ the hiring	jekbbe
^ the interv	lcebeh
^ the job	dYedfq
^ the link	cdhkee
^ the manage	jfYhbk
^ the new	kdeefe
^ the next	eZbtdc
^ the offer	Zddcre
^ the other	bhceoa
^ the panel	gWZieo
^ the partne	cobhdb
^ the positi	aYgbip
^ the post	emfeda
^ the proces	eyUdeT
^ the recrui	dpedcc
^ the requis	bdmdci
^ the review	kkYgdc
^ the role	depdbd
^ the standa	fddefl
^ the stanme	jdided
^ the start	dmbdib
^ the status	gkbdeg
^ the team	alTWhr
^ the vacanc	dkZeej
^ the veldt	fdjefe
^ the whole	ebnded
^ there	ZibdXq
^ there is	anhgZb
^ there were	dVTddx
^ they	efWhik
^ they are	dkXmmR
^ they do	eXdddr
^ they had	crbddc
^ they have	aXdgpg
^ they need	dobhcZ
^ they reckon	sUUZZq
^ they said	mZbcld
^ they told	Xkdddm
^ they want	eZYinh
^ they were	fXodgc
^ they will	jpcccZ
^ they would	fkclbb
^ things	ftYcdb
^ things are	gsYcdb
^ things have	djeffe
^ this	hZladj
^ this email	demded
^ this is	fflcdd
^ this mailbo	hchefe
^ this offer	feeekd
^ this positi	fdgeei
^ this time	ebZcer
^ this was	eeeefi
^ three	fedkee
^ to	dZbwdZ
^ to be	cbcqdd
^ tobias	mecefe
^ tobias thank	hicefe
^ two	Yraecg
^ two of	gnbddc
^ unfort	hfWbcs
^ unfort it	oUddek
^ unfort the	cubddW
^ unfort this	febefl
^ unfort we	ecdeem
^ unfort you	dedeem
^ unfort your	ecbeeo
^ unsubs	edmcef
^ url	fceifh
^ vielen	ecnded
^ vielen dank	ecnded
^ view	ednced
^ want	dblalc
^ want to	dblalc
^ we	ggdcgh
^ we acknow	ejkcdb
^ we aim	tZbbed
^ we apprec	celcdh
^ we are	ioZbgc
^ we ask	ifdgee
^ we can	cffbih
^ we choose	nZZamd
^ we confir	lWrZgZ
^ we do	lcfYjf
^ we encour	feeefj
^ we enjoye	dfqaeb
^ we expect	ibckch
^ we feel	feeffi
^ we had	cdpbce
^ we have	cggafl
^ we hope	ihXagl
^ we invite	dedned
^ we know	dbmhee
^ we look	dkbcla
^ we may	ckddeh
^ we must	dWZceu
^ we need	leakcb
^ we receiv	ebhedl
^ we regret	hjccdg
^ we shall	gbdceo
^ we should	oaefed
^ we thank	eblddh
^ we want	dgcaqb
^ we wanted	bmceeg
^ we went	fcbefn
^ we were	Wgilbg
^ we will	mmYacg
^ we wish	ecbdeq
^ we would	ZZUrrd
^ welcom	bVVY4Z
^ welcom to	dXWbza
^ what	abguaY
^ what a	ecncee
^ what is	edYrcd
^ when	amSqga
^ when can	eceele
^ when there	dsZced
^ when we	cmcfee
^ where	eddmee
^ whethe	dqecdb
^ which	ecdpec
^ while	ediefg
^ will	qXSXre
^ wir	ecmded
^ wir melden	ecmded
^ with	bYfdkm
^ with your	bbbglj
^ would	ZTW5ec
^ would @d	cYdree
^ would you	dZYufd
^ you	hbfeif
^ you are	bhXkna
^ you can	mdlafZ
^ you did	gaaceq
^ you have	YWmlgf
^ you may	hdiddf
^ you passed	eeegie
^ you should	obddee
^ you were	ebeeen
^ you will	pmXbba
^ your	bgjcfi
^ your answer	edkdfe
^ your applic	encZal
^ your compen	feeeke
^ your contra	ecccpd
^ your cv	emkZbc
^ your feedba	dfqbdY
^ your inform	emcdee
^ your interv	ecaqec
^ your letter	fedele
^ your offer	ecbdqd
^ your profil	dcsWbh
^ your qualif	elbgee
^ your refere	jWrgbZ
^ your starti	fedeje
^ your submis	jfiaee
^ your test	ddkbej
^ yours	ihcdeg
a	gbbmeh
a #	cbardf
a # min	deeled
a # minute	dcbneh
a @d	jbedfh
a backgr	ebcjlb
a backgr check	ecchmc
a better	dXmXcp
a better match	edceem
a bit	fjddeg
a bit of	fjddeg
a calend	dZated
a calend invite	eeblfe
a call	eXTzbc
a call .	dgWrda
a call with	dZepee
a candid	faZbdt
a candid whose	eddeel
a change	ejaddl
a change in	ejaddl
a chat	ejcied
a chat ?	feeked
a choice	ileadd
a close	fecffj
a closer	eddeel
a closer fit	edeefk
a condit	ffeeif
a condit offer	ffeeif
a contra	dabZrg
a copy	ebbrcd
a copy of	ebbrcd
a couple	eldeed
a couple of	eldeed
a date	ksbedT
a decisi	ueYebZ
a decisi .	ofcbdb
a decisi by	tWddee
a decisi has	cleeee
a decisi on	ocddee
a decisi will	qXdefe
a defini	ipcdeY
a defini date	eqcdea
a delay	ilbdec
a delay .	ilbdec
a differ	dZZcdv
a differ direct	edadep
a few	dkZmcd
a few more	epdbdc
a few times	eeeief
a final	obeced
a firm	hdeejc
a first	edmced
a fit	jaefeh
a fit we	kcfeff
a friend	eemcee
a future	ffdeej
a good	fhkeba
a good fit	ihddfe
a good time	fedjfe
a great	ccjebl
a great @d	cgobdc
a great match	feeked
a group	cceoed
a group exerci	cceoed
a hiring	fcoffZ
a job	edbeen
a large	fedefj
a large number	fedefj
a letter	qcdbce
a letter from	pcdbde
a line	iddiee
a line with	gdejee
a little	hjcceh
a little longer	ijcded
a look	aqdeec
a look at	akfhee
a lot	hcdcek
a lovely	dbtYdc
a lovely @d	eemded
a match	ekXfek
a match .	ffdied
a match for	efdeek
a match we	embdfe
a medica	eeeled
a member	dqcbed
a member of	dqcbed
a new	ejeffe
a new date	ejeffe
a next	ebkhed
a next step	ebkhed
a no	Yfbfcp
a no from	YYccdv
a note	efdebm
a note to	efdebm
a one	cefjff
a one way	cefjff
a perman	eceZqc
a perman contra	eceZqc
a person	fcdocd
a phone	miZfdc
a phone interv	feeife
a phone screen	gkbged
a place	ddZapi
a place for	ebacpf
a place on	ecdehj
a pleasu	edfgcj
a positi	eaceep
a positi that	ebceeo
a possib	epdbcd
a possib offer	epdbcd
a proof	eedlee
a proof of	eedlee
a quick	afbtdb
a quick call	dfejff
a quick chat	eddmed
a real	ddoZeg
a real pleasu	eepaec
a recrui	glfdeb
a recrui will	gmaeed
a reply	rdZcee
a respon	sZbeed
a respon within	pbbeee
a ring	edekee
a satisf	fedeke
a satisf medica	fedeke
a scan	eeejef
a second	ffXpZe
a second interv	agdoec
a second round	leecfe
a short	abdxbZ
a short questi	feeiee
a short survey	dgjfed
a slot	eddlee
a small	cecoed
a strong	dlbbej
a strong match	emdeed
a succes	feeekd
a succes backgr	feeekd
a techni	egcmec
a techni interv	egcmec
a time	edcned
a time that	fedkee
a trial	efclee
a trial shift	egdiee
a very	chZZcq
a video	bmdged
a while	eieefe
a while so	eieefe
a word	ZmmddZ
a writte	dedkeg
a yes	pSVloY
a yes from	dZZgra
a yes or	sYcgcc
able	leZcZo
able to	leZcZo
able to offer	ejeebh
able to take	feeffj
about	ffqedY
about @s	xUcbdd
about @s to	tVdced
about a	eodccd
about a possib	epdbcd
about it	ijhbdb
about next	dldeee
about next steps	dldeee
about other	feeefi
about other openin	feeefi
about our	delcef
about the	bdmemW
about the next	chjeed
about the progre	dnceed
about timing	drbdeY
about you	ekcmca
about your	fdlcdg
about your backgr	dgiedf
about your experi	dejeef
above	eaXjep
above time	edcmee
above time works	edcmee
accept	YcSd2c
accept .	boZdla
accept my	hbeefj
accept my apolog	hbeefj
access	basddd
access to	basddd
access to email	ebneee
accord	kaedej
accord to	kaedej
accoun	aWsYjf
accoun .	cUjZnk
acknow	ekjcdb
acknow receip	fijceb
acknow receip of	fijceb
acquis	ehZhhh
across	danicc
across your	eedled
across your profil	eedled
action	dddmde
active	dvRddb
actuar	egdjee
ada	hZYlih
ada i	ffeife
ada thank	hcZjfi
ada thank you	hcZjfi
ada thanks	fddjgd
ada thanks again	fddjgd
ada we	hdbfek
add	cfkefe
added	dfhZna
added to	dilbdc
added to our	dilbdc
addres	ZY2aaZ
addres .	ebkkdc
addres by	efmbee
addres by clicki	efmbee
addres is	eekfee
addres is #	eekfee
addres that	eapdeb
addres that is	eapdeb
addres to	dfigde
adeyem	feegfg
admini	fdeefj
advanc	djYgdk
advanc to	ecdjeh
advanc to the	ecdjeh
advanc your	fbdefm
advanc your applic	fbdefm
afraid	bmVabs
afraid .	dlbeeg
afraid it	fcddfn
afraid it is	fcddfn
afraid you	ejbdck
after	emZXar
after @d	dgeefj
after a	fcddfm
after all	iaeeel
after all ;	iaeeek
after carefu	ebeeen
after carefu consid	fcfffj
after carefu though	fdeefj
after our	fceefk
after review	fdeefk
after review your	fdeefk
after that	dzXXcY
after that .	Xucbcd
after that the	djedge
after the	Xpdddi
after the @d	Vseeed
after which	lcdefe
aftern	ehdicf
aftern we	hjadeg
aftern you	fdjhed
aftern you have	fdjhed
afterw	lVpdcc
again	agegcm
again .	ccggdk
again @d	becmdh
again after	Woeeeh
again for	eddfel
again for the	eeejfe
again for your	eddeem
again when	eiedeg
again>again	eZdreb
again>answer	dangec
again>answer>if	eckffe
again>bye	edbeen
again>chosen	fcefek
again>date	qUdgff
again>date>them	fbbhdl
again>date>will	elddee
again>free	ddfieh
again>goon	diedei
again>if	ebjeeh
again>joy	edbeen
again>joy>bye	edbeen
again>me	hjdgea
again>meet	djbobY
again>news	cqccec
again>others	fdeeej
again>post	dacddr
again>soon	cleeee
again>step	eahkch
again>step>date	ccldeg
again>step>them	eiedeh
again>them	hdZccq
again>them>chosen	fcefek
again>them>date	ibegeg
again>them>them	didael
again>them>will	iefeff
again>wait	fcddfm
again>will	hkdced
again>you	ijaddi
again>you>date	3Kcfdc
again>you>goon	ejfefe
again>you>joy	edbeen
again>you>soon	cleeee
agains	bsacbe
agains the	elcgec
agains the requir	elcgec
agency	ecmecf
agree	ghdhhb
agreem	daccpg
agreem .	ebdcpd
ahead	eadhdn
ahead with	ebdgem
ahead with you	ecegek
aim	yYYaec
aim to	tZbbed
aim to respon	mcdffe
alert	dZzWba
alert has	ecoddc
alert has been	ecoddc
alerts	dbubaa
align	feefei
align more	feefei
align more closel	feefei
all	lenXeb
all .	cimceb
all ;	iagedj
all applic	qeTfdi
all applic right	dnahec
all applic will	pbbeee
all applic within	mcdffe
all candid	pgbcdd
all candid by	obcdee
all hiring	fejeee
all interv	pbhZed
all of	aVjapf
all of our	eceeem
all of us	bYkbqY
all open	eboeec
all open roles	edkeed
all recrui	fdkffd
all the	bjrZeX
all the best	dZwddZ
all we	eifdef
all we would	eifdef
along	dcecen
along .	ebidfj
alread	cbSYc1
alread been	edccfn
also	dddkeh
althou	ebZbcv
althou your	eccdem
althou your backgr	eccdem
am	ZgeZlj
am afraid	bmVabs
am afraid .	dlbeeg
am afraid it	fcddfn
am afraid you	ejbdck
am away	hdieee
am curren	ecleee
am deligh	fffdif
am deligh to	fffdif
am happy	edbdpd
am happy to	edbdpd
am not	lcbddj
am on	baucdb
am on annual	ccpddd
am on parent	edmeed
am out	ZXwccd
am please	edddnd
am please to	edddnd
am sorry	bggcbl
am sorry .	bgeddl
am sorry but	eZefen
am sorry to	ealeeg
am writin	dYfdcq
among	fjeYdl
among the	fkgcde
among the qualif	emcdee
among them	eecaep
among them .	eZcdep
amp	ejdeff
amp ;	ejdeff
an	gkcfee
an addres	eapdeb
an addres that	eapdeb
an answer	oqYXbZ
an answer @d	hldbec
an answer by	dodcec
an answer for	bmeeee
an answer within	odadfe
an appoin	eadeeo
an appoin .	ebdfem
an assess	eofYee
an assess centre	eofYee
an automa	djkdda
an automa confir	fjicec
an automa messag	cijfeb
an email	lddceh
an email by	lcedef
an equal	iclddd
an equal opport	iclddd
an except	feeefj
an intern	dncccg
an intern candid	eqdcda
an interv	dmalcd
an interv .	fpaaef
an interv a	ekedff
an interv with	dbeqdb
an offer	ZnbUmh
an offer .	efccZq
an offer but	emdajb
an offer of	eccepb
an offer to	ecdeen
an on	ebardd
an on site	ebardd
an online	ekdeee
an online assess	ekdeee
an openin	fedkfe
an openin that	fedkfe
an overwh	eceefl
an overwh respon	eceefl
an unusua	fdeffj
an unusua high	fdeffj
an update	jqVedc
an update .	kkZbee
an update at	embeee
an update copy	fedjff
an update for	lbfeff
an update from	cldeff
an update yet	ekdefd
analys	hcffge
analys .	digche
analys has	mbcffe
analys has been	mbcffe
analys r	eebjfi
analys r #	eebjfi
and	eheeeh
and #	ddhmcc
and # more	edleed
and @d	kfedee
and a	edflee
and a good	fedjfe
and a proof	eedlee
and all	bfYcds
and all of	eceeem
and amp	ejdeff
and amp ;	ejdeff
and an	ejdegd
and are	doWddh
and can	ebchem
and can not	eceeel
and condit	bcrccb
and effort	eifdef
and effort you	eifdef
and every	qcZeed
and every applic	lfbged
and experi	emdeed
and experi are	emdeed
and for	cbhgdk
and for the	defeek
and for your	dbkjed
and forth	fbdden
and get	cnlbca
and get back	dpbfdb
and good	edfcem
and good luck	edfcem
and has	jddeeh
and have	bufZcZ
and he	egjdee
and hearin	dgiedf
and hearin about	dgiedf
and i	iZemfb
and i am	jbgdeg
and i can	eckged
and i need	dhdamd
and i will	kUasdc
and i would	eggceh
and if	ejedff
and is	dvTdea
and it	djabih
and it is	elXckg
and nobody	ddmeed
and on	mddcdh
and one	ejZedk
and open	edjeeg
and our	gjZdeh
and reed	jXhigd
and reed .	lWgjed
and return	dcbimd
and return it	edcgmd
and said	dlddhd
and see	dhWrab
and send	accioc
and send me	eeejfe
and shall	diegee
and she	bYhbat
and so	hhbddj
and start	Znbbmb
and tell	lcbcjd
and that	jZibfg
and that is	eZadin
and that was	ibodca
and the	cmefZf
and then	nicZed
and then you	ldedff
and they	dddccp
and think	feeked
and think you	feeked
and three	ddjaek
and told	darcdb
and two	fdeefk
and want	dlanca
and want to	dlanca
and wants	ccenfd
and we	heafdk
and we are	efcehi
and we can	eYbecr
and we will	kjbgcc
and we would	deighb
and what	dgjgdc
and will	alkVlb
and will not	fajeei
and wish	edmeec
and wish you	edmeec
and work	eddgke
and you	lTWfbu
and you are	cZdkdm
and you will	madeeh
and your	djaggg
announ	fbjeeg
annual	ccpddd
annual leave	ccpddd
anothe	agbVW1
anothe applic	dYabdu
anothe candid	ehZcbq
anothe candid .	ecbdep
anothe job	ecqeca
anothe job .	ecqeca
anothe role	dmccdh
answer	qdZcdg
answer .	gdbcdo
answer @d	hldbec
answer @d .	Xqedee
answer @d the	kdeefe
answer about	koZceY
answer any	giched
answer any questi	giched
answer by	dibhja
answer by @d	kfcjcb
answer for	bmeeee
answer for you	bmeeee
answer on	pfcace
answer on @d	kjdcec
answer the	dbcpdd
answer to	dXcldn
answer will	lcefed
answer will be	odebed
answer within	qcZdee
answer within @s	qcZdee
answer>again	dahgek
answer>answer	nmXgca
answer>answer>date	kdbjdd
answer>answer>joy	fedjfe
answer>answer>step	hlcdfd
answer>answer>them	dleeee
answer>answer>you	idfeff
answer>ask	hWddfp
answer>away	dcmdeg
answer>chosen	cYbhni
answer>closed	ddmecg
answer>date	1WZcgb
answer>date>answer	naeceg
answer>date>date	paecee
answer>date>joy	pdcaee
answer>date>news	hcecek
answer>date>not	lfdeeb
answer>date>step	dadpec
answer>date>them	ldficb
answer>date>you	ccepdd
answer>free	bjamee
answer>free>answer	fedjfe
answer>give	hfbfei
answer>give>step	ihddfe
answer>goon	epZdde
answer>goon>you	dnceed
answer>hear	Ykhfef
answer>if	ajiech
answer>if>news	cleeee
answer>if>post	cekdeh
answer>if>will	bjheed
answer>if>you	dlYkdd
answer>joy	oafede
answer>joy>free	fedjfe
answer>me	rWddeg
answer>me>date	tacWid
answer>me>them	gffack
answer>me>you	dbdqcd
answer>meet	hkdded
answer>news	qfZZch
answer>news>date	nhcddb
answer>news>soon	jfeeed
answer>not	hUdces
answer>not>soon	paecfe
answer>not>wait	ecleed
answer>offer	cbbrdc
answer>others	cYhaZu
answer>papers	ddfkfe
answer>papers>date	dedhje
answer>post	igkbbd
answer>receipt	dchcld
answer>receipt>you	dchcld
answer>refuse	fmddec
answer>review	eieefe
answer>review>goon	eieefe
answer>said	fieeee
answer>soon	kpaadb
answer>sorry	cocefd
answer>start	calldd
answer>step	clXqdY
answer>thanks	baeddq
answer>them	degjfd
answer>them>answer	fmcdee
answer>them>away	ddneed
answer>them>chosen	eacdjk
answer>them>hear	cjehfe
answer>them>not	eYjddk
answer>them>receipt	ecmeee
answer>them>them	emdheZ
answer>them>will	cfjgcf
answer>them>you	ccjlcb
answer>wait	ecleed
answer>will	jedjbd
answer>will>date	pcebed
answer>will>them	denddc
answer>will>you	oddbee
answer>you	mgcgdc
answer>you>answer	lbciee
answer>you>chosen	ccejjc
answer>you>date	zZZdbb
answer>you>goon	btadec
answer>you>if	Yvdcdb
answer>you>news	kYeddl
answer>you>not	kZcbdn
answer>you>offer	dbbsbd
answer>you>soon	dkeefe
answer>you>step	afdpfZ
answer>you>them	ifYdkf
answer>you>will	laYncf
answer>you>you	aXbnhl
any	diekdc
any decisi	eodced
any decisi .	endcee
any furthe	fcdmed
any furthe .	feeked
any more	fkdded
any questi please	dbmfdf
any questi you	hicged
any time	dimaeb
anybod	ZxbddV
anyone	clXdcl
anyone .	eqceeW
anyone for	dZZddu
anythi	hsgZaX
anythi .	qXladb
anythi before	hpaceb
anythi before the	kkbceb
anythi from	lhcdec
anythi from the	jicded
anythi is	Yqecee
anythi you	edefek
apolog	ghYcbo
apolog for	ekbeeg
apolog for the	ekbeeg
appare	nSoXcg
applic	egdcco
applic .	gfcbco
applic and the	efmeea
applic are	dZicdm
applic are a	edceem
applic as	dZmcei
applic at	ejdeff
applic at this	ejdeff
applic carefu	imaddc
applic carefu .	imaddc
applic congra	feddmd
applic congra you	feeekd
applic did	eZceep
applic did not	eZceep
applic for	fhiecf
applic for data	jfahef
applic for market	epZdee
applic for mechan	ddiiee
applic for nurse	ddldeg
applic for sales	ifdefg
applic for softwa	gfided
applic for teache	feckfe
applic for the	fZkccm
applic for this	embeee
applic for ux	ebmgfb
applic for wareho	ejcfff
applic form	eccode
applic form to	fddkee
applic furthe	eeeefj
applic furthe .	eeeefj
applic has	cglbai
applic has been	caoaak
applic has begun	eoagec
applic i	ejeeef
applic is	ltSabe
applic is now	ikcdec
applic is under	elched
applic it	ehZlee
applic it may	ejeefe
applic number	ebneed
applic number is	ebneed
applic on	eddefl
applic reache	fhided
applic reache us	fhided
applic right	dnahec
applic right now	dnahec
applic status	edZmeh
applic status under	eecned
applic thank	eeekee
applic thank you	eeekee
applic thanks	ijecdd
applic thanks .	fmfceb
applic thanks again	iceefg
applic the	efdfei
applic to	ccieej
applic to the	edeeek
applic was	heccek
applic was extrem	fddefl
applic was not	fecffk
applic was submit	iggdec
applic we	fdddgk
applic we apprec	ibidef
applic we are	ecdjie
applic we can	eedbem
applic who	dldZej
applic will	leVbdo
applic will be	dgZddm
applic will not	eacefp
applic will receiv	pbbeee
applic with	ejedhd
applic within	mcdffe
applic within @s	mcdffe
applic your	edkhdc
applic your job	fdleed
applie	bfuXYf
applie .	efbddm
applie for	eglecc
applie to	ceuZbb
applie to data	ednced
apply	abocbl
apply .	dhkddc
apply again	eadcep
apply by	ddpbdd
apply by @d	ddpbdd
applyi	cdjiZh
applyi .	dcjlZe
applyi for	daggcl
applyi for our	edcidj
applyi to	cjifdd
applyi to the	djchdg
appoin	bSNU6l
appoin .	bVWbvj
appoin you	eeeaod
apprec	gYofbg
apprec the	fdeffi
apprec your	hbkcdg
apprec your intere	hbkcdg
appren	dbkcej
approv	bogZnT
approv .	dkmcdZ
approv your	ebcdsZ
approv your appoin	ecddob
are	fmafge
are @d	eeleed
are @d s	eeleed
are a	chacdo
are a better	edceem
are a closer	edeefk
are a strong	emdeed
are among	eqcaee
are among the	emcdee
are an	iclddd
are an equal	iclddd
are being	emcgec
are being review	emcgec
are closin	gccefl
are closin your	fcdffl
are curren	ifgded
are curren review	jgdefe
are deligh	edceme
are deligh to	edceme
are excite	hfhegc
are excite that	hgiebe
are excite to	feeeld
are expect	abdrcd
are finali	drZeeb
are finali our	drZeeb
are focusi	eccdem
are focusi on	eccdem
are frozen	earceb
are frozen follow	eejeee
are going	kfXddk
are going throug	dpagec
are going to	pZedee
are happy	abcmje
are in	biVYud
are in the	dnZcic
are intere	ebdmef
are intere and	ebdmef
are invite	jfbmcb
are invite to	jfblcb
are keen	dneced
are lookin	mdbceg
are lookin for	eiceei
are meetin	obdcee
are meetin on	iefeff
are moving	ddZkcl
are moving forwar	eaZldm
are no	ecdeel
are no longer	fdbffm
are not	ehWZau
are not able	egdeck
are not going	fYefdp
are not one	jceefg
are not there	fkfeec
are now	cYoddh
are offeri	ecdeoc
are offeri you	fdeemc
are on	ngibba
are on our	eijcee
are on the	pfdbcc
are one	epcceb
are one of	epcceb
are other	feeffj
are other candid	feeffj
are our	fWaZyZ
are our new	iZabpe
are please	cacnkb
are please to	cacnkb
are posted	ijadeh
are posted every	jmbeea
are posted on	eddeel
are select	emebee
are select for	ekedff
are shortl	cgelde
are sorry	dYpddh
are sorry to	dZjeel
are still	d5VbaV
are still in	jjddec
are still interv	ercceZ
are still under	epbbed
are still very	fieefe
are taking	gsYcdb
are taking longer	gsYcdb
are the	ckafid
are thrill	dYlcmb
are thrill that	dbcdqd
are throug	bYazaa
are throug .	ebbpdc
are throug to	bbdsbd
are unable	egcdcm
are unable to	egcdcm
are welcom	dbnacj
are welcom have	ddpbdd
are welcom to	ededel
are well	figecf
are well .	fjhedb
are workin	esbedX
are you	bTa2bb
are you free	efejee
around	jjmbbW
around .	enjbdY
arrang	agarec
arrang your	bbbted
arrang your interv	bbbted
arrive	lauWbY
arrive .	hdrYba
as	dfecoc
as a	eYpgiW
as a next	feeiee
as deputy	ecceoc
as discus	jccdlc
as i	cjddbl
as i have	dkeefe
as it	dmbddg
as it takes	docded
as long	docded
as long as	docded
as much	ecddbp
as our	iccdnd
as planne	dpcdeb
as planne .	Zrdeeb
as possib	cfbodd
as possib .	cleeee
as projec	fefeie
as projec manage	fefeie
as promis	eeeiff
as sales	eeeeje
as sales associ	eeeeje
as she	kbdhee
as she is	kbdhee
as soon	fkZldb
as soon as	fkZldb
as the	enceec
as this	djggec
as this mailbo	djggec
as we	dhbgfj
as you	dViact
as you asked	edmeed
as you can	eceefl
as your	gcigfb
as your next	gcigfb
ask	hfVqdc
ask for	febjhd
ask for your	ifdcie
ask me	lXcgej
ask me .	lZegff
ask me anythi	ecdgek
ask that	eeclee
ask that you	eeclee
ask you	dgeked
ask you to	eiegee
ask>again	lYchdi
ask>answer	ccsedZ
ask>answer>answer	gjgdfb
ask>answer>date	bchndd
ask>answer>them	icfhef
ask>answer>you	jfjfbZ
ask>ask	ccbodh
ask>closed	ecjddi
ask>date	ebYokc
ask>date>them	ddidhg
ask>date>you	ddaqee
ask>decide	babkpc
ask>decide>date	deedle
ask>decide>give	eeebme
ask>decide>papers	eddkgd
ask>free	dbaudc
ask>give	baZ1ea
ask>give>date	bcblje
ask>give>free	fedkee
ask>give>give	dacqdd
ask>give>if	edcmee
ask>give>me	eecmed
ask>give>papers	dZYxdc
ask>give>step	babuec
ask>give>them	eddned
ask>give>you	bcjobd
ask>goon	cWrfcf
ask>hear	acikge
ask>hear>you	cdbjle
ask>hold	eiehee
ask>hold>date	eeblfe
ask>if	eeYrbe
ask>if>free	edcmee
ask>if>them	dgekde
ask>if>you	eadkei
ask>match	hcgeei
ask>me	hcdpad
ask>me>hear	baince
ask>me>sorry	hbeefj
ask>me>them	emfgac
ask>me>you	edciei
ask>meet	ggdmbb
ask>meet>you	edelee
ask>news	Zhdfmd
ask>not>answer	hfiedd
ask>not>date	dbegme
ask>not>will	Zpedee
ask>offer	cbWaxd
ask>papers	dVV1hc
ask>papers>give	eeckhe
ask>papers>papers	eddpcc
ask>papers>review	fddkee
ask>post	ebXcct
ask>refuse	hbedgj
ask>review	eiadld
ask>review>papers	edccoe
ask>sorry	habccq
ask>step	Xdaxbc
ask>step>date	bccqed
ask>them	biflcd
ask>them>closed	ecjddi
ask>them>date	ckeged
ask>them>hear	ceecne
ask>them>them	dlecef
ask>them>will	cVgwba
ask>them>you	dclhec
ask>wait	fsaZdc
ask>wait>them	dqcceb
ask>will	dhclaf
ask>will>answer	jkdaed
ask>will>date	bqdbed
ask>you	cXeweb
ask>you>answer	Zdpfdd
ask>you>date	eeekee
ask>you>give	edcnee
ask>you>match	hdjheb
ask>you>meet	ddbpde
ask>you>not	ibeefi
ask>you>papers	eZYthc
ask>you>wait	jfedee
ask>you>will	ececen
ask>you>you	dednde
asked	YgsiZX
asked about	edmded
asked me	elcgdd
asked to	bkfjcc
assess	cpPuaZ
assess centre	Zkcncd
assess day	ieeffe
assess using	feckee
assess using the	feckee
assess which	eefjfe
assist	bgfglb
assist #	ficefg
assist # .	ficefg
assist .	dgibjc
assist positi	elcefe
assist positi at	elcefe
associ	hcbhhg
associ .	idchhc
assume	hZemed
at	gikebc
at #	ebcgpb
at # #	beddqd
at @d	lZoccb
at @d for	nZdhed
at a	eedlee
at all	cbmehb
at any	dhlaed
at any time	dimaeb
at bright	ecjhec
at bright .	ecjhec
at by	hldeeb
at by our	hldeeb
at marlow	ekdefe
at marlow foods	ekdefe
at norvan	ebpdea
at norvan .	ebpdea
at our	dkakdd
at our earlie	embeee
at presen	eVpbdj
at presen .	eXlcdl
at quillf	dekeeg
at recept	lbVodd
at some	escacb
at some point	gocbdc
at some stage	cmedee
at stanme	fcehfi
at stanme counci	fcehfi
at that	fieddh
at the	pdfjWa
at the applic	dqcddb
at the desk	fdcmed
at the fair	ddobed
at the latest	tZZeee
at the moment	doiadZ
at the very	qbebdd
at this	eiZcdo
at this stage	emdded
at this time	ebbdds
at veldt	djldac
at your	celjdZ
at your backgr	ejchee
attach	XUejzY
attach .	bYjbra
attach docume	edccoe
attach docume .	edccoe
attach form	feclee
attach form and	feclee
attach is	ededle
attach is your	ededle
attend	icdkbf
attend by	eeclee
attend the	gdhddi
attend the interv	gdhddi
automa	ciodda
automa confir	fjicec
automa confir that	fjicec
automa messag	cjjfeb
automa messag .	dkfgec
automa reply	ecneed
availa	dYeqcg
availa .	eadkdj
availa for	debode
availa for @d	eebnee
aware	cndbeg
aware that	cndbeg
away	ihhccd
away .	ilacdf
away from	ddmeed
away>answer	gangdb
away>answer>you	kcbiee
away>away	ccpddd
away>date	jTybaY
away>not	faohdb
away>not>answer	bemeed
away>post	ekbied
away>review	icjeed
away>them	gZiaoc
away>wait	ilbdec
away>will	dbnjda
away>will>not	efjeec
away>you	jbdked
b	eeekfe
back	njYded
back .	aobYei
back @d	nZdbej
back and	fbdden
back and forth	fbdden
back by	acejle
back by @d	ddflef
back in	nYlcda
back in @s	qcccdc
back in touch	eaoeec
back on	geiecg
back on @d	kajedd
back to	mqYbca
back to you	lsYacZ
backgr	cbalfk
backgr .	dgiedf
backgr and	eZcoeg
backgr and want	ebdped
backgr at	fcdeel
backgr at this	fcdeel
backgr check	daZpmZ
backgr check .	ebakoa
backgr is	eebdcq
backgr is impres	eccdem
backgr is what	eiefff
backgr shortl	ejchee
backgr shortl .	ejchee
bad	odcadh
bad .	pdcaee
balanc	feeefi
bank	lcfgec
bank holida	mcgded
be	ijXefi
be #	fedeje
be # #	fedeje
be .	lkccea
be @d	vhWbcV
be @d .	sabeea
be a	fgZfdl
be a great	feeked
be able	ohdhbX
be able to	ohdhbX
be advanc	fbdefm
be advanc your	fbdefm
be an	eneecc
be an offer	eneecc
be back	eaoeec
be back in	eaoeec
be chosen	ipZcea
be chosen more	jmbeea
be commun	lidced
be commun to	lidced
be consid	aSfsdj
be consid .	ecjkea
be consid for	dYdmek
be consid furthe	ebcffn
be contac	inZced
be contac .	gmcefc
be contac for	hlcdfd
be contin	eadeeo
be done	gdjefd
be glad	fckeef
be glad to	fckeef
be gratef	acdpfd
be great	ebeiej
be great to	ebeiej
be happy	dajkbg
be happy to	dajkbg
be hiring	bRZdex
be in	drWdkX
be in contac	ekedee
be in touch	dpWelY
be inform	emdded
be intere	ijcgdb
be intere in	ijcgdb
be invite	dubYec
be invite to	dubYec
be inviti	djdddi
be inviti you	eaeefn
be joinin	daccrf
be joinin us	daccrf
be made	sXddee
be made @d	qXdefe
be making	clieeb
be moving	eiddeh
be moving ahead	faeefm
be needin	ebeeem
be notifi	olabdZ
be notifi .	dodeeb
be notifi by	qWfeee
be okay	ccdiel
be open	edigfe
be part	hgiebe
be part of	hgiebe
be patien	ikddeb
be possib	dheied
be put	dbcpde
be shortl	egddej
be submit	gddked
be taken	fbeeel
be taking	ecbceq
be taking your	eeeefj
be the	ciaboc
be the first	ajabod
be told	kicdec
be told the	mceefe
be too	iadeek
be your	edejee
bea	eeiefe
bear	cuabdZ
bear with	cuabdZ
bear with us	cuabda
bearin	efkefc
becaus	dYuidY
becaus of	eZqeed
becaus of budget	edleed
becaus of the	fejeed
becaus the	fVmnea
becaus you	edieeh
been	bjgcgh
been a	cnaddh
been able	eddefl
been able to	eddefl
been added	dilbdc
been added to	dilbdc
been appoin	eddekg
been appoin .	eddekg
been asked	ddhiee
been asked to	ddhiee
been cancel	eacddq
been cancel .	ecYder
been closed	ebZcer
been closed and	fedffj
been create	ecpeea
been create .	ecpeea
been decide	emeeed
been decide .	emeeed
been filled	eaXddu
been filled .	ebYees
been forwar	hjcfed
been forwar to	hjcfed
been given	gncedb
been given to	docedb
been invite	eadqec
been made	cmdeed
been made .	cleeee
been moved	dtXhcY
been put	eboeec
been put on	eboeec
been receiv	mYncda
been receiv .	mYncda
been retain	fcdeem
been retain .	fdefej
been schedu	edaped
been schedu for	edaped
been select	dbYolc
been select for	dbYolc
been set	ecoddc
been set up	ecoddc
been shared	ejdidc
been shared with	ejdidc
been shortl	ecdkdh
been shortl for	eedkee
been signed	dmdeee
been stoppe	fdiffe
been stoppe for	fdiffe
been succes	deldgd
been succes submit	fhnbeZ
been travel	ilbdec
been travel so	ilbdec
been unsucc	dgVcdr
been unsucc .	elcceg
been withdr	ebldeg
before	joWmZZ
before .	fdeffi
before @d	eijeca
before @d .	gglcdb
before i	rUdhed
before i can	rUdhed
before making	cjckcd
before making any	endcee
before that	esXbcc
before that .	gpZadd
before the	pjYgbY
before the @d	ilbgcZ
before they	boebee
before we	alWvbX
before we can	dfdocc
before we go	ebende
before you	gieeee
before you hear	ejeefe
begin	dldgdd
begun	drZgea
begun .	eoagec
bei	ecmded
bei ihnen	ecmded
bei ihnen .	ecmded
being	esgabZ
being consid	dqZfec
being consid .	dqZfec
being evalua	hladed
being evalua by	hladed
being looked	hqYZed
being looked at	hqYZed
being reorga	ebmeed
being reorga .	ebmeed
being restru	eWqeee
being review	dqafdb
being review .	emcdee
being review agains	emcgec
below	cZfkdk
below .	dbhjef
below to	eccoed
below to record	edcmee
best	ddhhef
best .	eepeeY
best for	ebleef
best of	ebbdep
best of luck	ebbdep
best regard	djeeef
best wishes	fhZidh
better	ZMvWau
better match	edceem
better match .	edceem
better meet	eddeel
better meet the	eddeel
betwee	ebXcdu
betwee so	fddefk
betwee so many	fddefk
bewerb	ecmeed
bis	feiefe
bit	fjddeg
bit of	fjddeg
blog	dhieed
blog .	dhieed
board	ucYZlX
board .	jrdVfY
board did	amdeeg
board did not	amdeeg
board meets	qadcec
board meets on	qadcec
board on	bdemdh
board on @d	bdemdh
board signs	rbccdd
book	edZrdc
booked	aYXxba
boss	fnbiba
boss .	cndded
both	dXjkjb
brief	eabiem
bright	idkgda
bright .	kbmeda
bring	gdcghg
bring a	laciee
bring you	elcRni
bring your	cdende
bristo	eedieg
browse	ddoced
budget	dhlbag
budget approv	eekeee
budget approv .	eekeee
budget change	edleed
budget change .	edleed
budget is	icheee
buildi	deaneg
busine	ebbidm
busine priori	fcceen
busine priori we	fcceen
but	aqRVgu
but can	emceed
but can not	emceed
but i	ckeeeg
but i can	cneeed
but it	esaZjW
but it is	fpbZkX
but she	eoceeb
but that	bsceeY
but that is	bsceeY
but the	gXPba3
but the role	eaUccw
but they	eYnejb
but we	bhabkk
but we are	eledee
but we have	eabeeq
but we would	fdffpY
but would	cldceg
but you	kkdeeY
but you are	jmeeeX
by	raYhkY
by @d	vUYkiY
by @d .	rTXkoY
by @d ?	diehee
by @d and	eekdhb
by @d at	rbadee
by @d but	arddeb
by @d either	tUedee
by @d whethe	jcdgee
by @d you	ldedee
by @p	Xqgded
by @p .	Xrdeed
by @t	hddkec
by clicki	ddsXdd
by clicki the	efmbee
by email	ckdeeg
by email .	cldeff
by mistak	elgdec
by our	gnjadW
by phone	cccdjm
by return	ebbped
by return .	ebcped
by teleph	ihedfe
by the	wSSbta
by the @d	yQYbpY
by the hiring	hladed
by two	lbedfg
by your	eacrec
by your backgr	ebdped
bye>answer	dafpcc
bye>bye	edbfdo
bye>bye>bye	fddefk
bye>bye>you	ecadeq
bye>chosen	eeachn
bye>chosen>you	eeachn
bye>date	cepbed
bye>decide	ffhegc
bye>goon	ddbjek
bye>hold	ebreeZ
bye>others	eadeeo
bye>review	edpefY
bye>thanks	fghffc
bye>thanks>you	fghffc
bye>them	eWlchi
bye>them>will	bahanh
bye>wait	ebmeed
bye>wait>them	ebmeed
bye>will	bahanh
bye>you	dadfdq
bye>you>bye	ebedeo
bye>you>decide	fghffc
bye>you>goon	feeefi
c	eddmed
calend	cYZwdd
calend invite	edboee
calend invite will	eeblfe
call	cWVvcn
call .	fYPqhm
call @d	hZZfcp
call @d ?	ceelee
call me	dieehe
call on	bbdhen
call on @d	badheo
call with	gYdoee
call with our	eaenfe
call you	ajYncg
call you .	dqZdee
call you @d	Xaevec
call you on	nafcfe
called	kXWbes
callin	gddcle
calls	jcbdek
calm	ffeefi
came	XgUgnl
came across	eddlef
came across your	eedled
came throug	Zcacud
campus	ehdefh
can	cjdhfe
can .	eifffe
can be	eddnde
can check	djkbec
can do	clfamX
can expect	oiZcec
can expect an	odadfe
can expect to	emdeed
can give	baldek
can give you	baldek
can imagin	eceefl
can imagin we	eceefl
can not	Wtdbdh
can not be	ehdeei
can not consid	fceeel
can not give	dmbcjc
can not make	egejed
can not procee	ehcdei
can not promis	Zpeeed
can not say	cojdeW
can not take	faddeo
can not tell	bhleeb
can only	efbWdr
can put	ebepcd
can put you	ebepcd
can say	dkjccc
can see	feeefj
can start	edcmgd
can start the	fedndd
can take	epcbec
can take @s	bpdbee
can take a	eieefe
can talk	fcdned
can tell	qSkeed
can we	dcdgle
can you	YYYwja
can you do	addqdd
can you start	eddYqe
cancel	eYYbby
cancel .	ecYder
candid	ijabck
candid .	difbcl
candid by	obcdee
candid by @d	mbeeee
candid has	ekdebh
candid has not	fdefej
candid have	iceefh
candid i	capegc
candid i hope	cZpeed
candid in	fldddf
candid in the	gdeefi
candid is	egciff
candid is being	egciff
candid more	feeffj
candid more suited	feeffj
candid portal	ecpcec
candid portal .	ecpcec
candid select	ekdefe
candid select for	ekdefe
candid thank	ejfida
candid thank you	ejfida
candid to	eedefk
candid we	djXjfh
candid we enjoye	feckff
candid who	dlYYdq
candid who are	emcbeg
candid whose	ggacdn
candid whose experi	feeffi
candid whose qualif	eddeel
candid whose skills	hlcdfd
candid will	sgZadb
candid will be	qfbcdb
candid with	eccdem
candid with more	eccdem
candid you	dmZclc
candid you will	emcdee
cards	emdedc
cards but	emdedc
career	gcgfdh
career .	fddeek
career opport	jbdjef
career opport with	jbdjef
career site	eddeel
career site .	eddeel
career so	fghffc
career so thank	fghffc
carefu	jlWbdh
carefu .	hpXddb
carefu consid	khcdee
carefu consid we	fcfffj
carefu consid your	kjcdea
carefu though	fdeefj
carefu though we	fdeefj
case	cmVqbZ
case interv	eddmee
case study	gadnec
centre	Ykapbc
ceo	ddZoch
certif	dcjjed
cfo	epdcdd
chair	dleaid
challe	dbdmeg
challe within	dcenee
challe within @s	dcenee
chance	ereWed
change	bgiZbo
change .	eameeg
change in	aqYcck
change in busine	fcceen
chase	cubacc
chat	cZftcb
chat ?	eedmed
chat on	eddmed
chat on @d	eddmed
chat with	ejbiee
chatti	gajdeh
check	ficijY
check .	ebZloa
check out	cggdjd
check out our	dhieed
check with	lmcbbc
check with the	fmdded
checks	ebcngd
checks .	ecened
cheers	ifbeff
chemis	eXieen
choice	hlecdd
choice by	mceeee
choice by the	mceeee
choice when	fghffc
choice when it	fghffc
choose	ncWYrb
choose you	dbadsd
choosi	emedde
choosi betwee	fddefk
choosi betwee so	fddefk
choosi bright	hbkeee
choosi bright .	hbkeee
choosi marlow	ejbdif
choosi marlow foods	ejbdif
choosi norvan	embeee
choosi norvan .	embeee
choosi ostrav	igdeff
choosi ostrav optics	igdeff
choosi tallow	dZilee
choosi tallow and	dZilee
chose	gacbdp
chose somebo	hddcek
chosen	ficbfi
chosen more	jmbeea
chosen more openin	jmbeea
chosen someon	feefei
chosen someon whose	feefei
chosen to	egicdh
chosen to pursue	eddeel
chosen>answer	neabZl
chosen>bye	ecwccS
chosen>chosen	eccemf
chosen>date	eeZicn
chosen>free	emeddd
chosen>goon	efaedo
chosen>goon>others	edeeek
chosen>goon>you	ejcceh
chosen>match	ecdden
chosen>match>match	ecdden
chosen>meet	enebee
chosen>not	fbdeem
chosen>others	eZbdcu
chosen>others>you	eacdds
chosen>post	ecabqg
chosen>step	bgXsbe
chosen>step>date	ffeiee
chosen>step>them	ecasdc
chosen>them	bTejZu
chosen>them>match	feefei
chosen>them>will	deebki
chosen>will	ktYVhZ
chosen>will>answer	pjbcdZ
chosen>will>meet	enebee
chosen>will>you	elebka
chosen>you	ecYXrl
chosen>you>chosen	ecdekf
chosen>you>match	eddeel
chosen>you>post	feedke
chosen>you>them	fcedbo
chosen>you>will	nnZYeb
circle	oZddeh
circle back	oZddeh
claims	hdided
clerk	jbjded
click	ebdodd
click the	eccoed
click the link	edcmee
clicki	ddsXdd
clicki the	efmbee
clicki the link	efmbee
client	aiUgZt
client .	aYdldo
client has	ecbdcq
clinic	eddgZn
close	XeaZcx
close the	Zkbdfk
closed	akeZbo
closed .	cogace
closed and	fddffk
closed and we	fedffj
closed this	fcceen
closed this requis	fcceen
closed>ask	ebpdea
closed>date	Zfdccr
closed>hold	fdpfeX
closed>not	eYbees
closed>not>wait	fedffj
closed>others	ebbeeo
closed>others>you	ebbeeo
closed>post	ejVcoe
closed>post>others	fddfej
closed>review	dWgddq
closed>them	YkWbgq
closed>them>not	fbcfem
closed>them>will	dkdeff
closed>wait	fedffj
closed>will	eicdje
closed>will>not	fdeffj
closed>you	eTrbck
closed>you>ask	ebpdea
closel	fdWbdt
closel .	eaZeeq
closel match	hlcdfd
closel match will	hlcdfd
closel with	feefei
closel with the	feefei
closer	eccdeo
closer fit	edeefk
closer fit .	edeefk
closer to	feeffi
closer to our	feeffi
closes	iYngbb
closes @d	jdgede
closes on	aZnicc
closes on @d	aZnicc
closin	kWfdel
closin date	laeeeh
closin your	fcdffl
closin your applic	fcdffl
coding	cYbude
coding challe	dbdmeg
coding challe within	dcenee
coding exerci	ecdmed
coffee	cdeodd
collea	apkYYg
collea .	djfddg
collea in	dbkbej
come	gkalcb
come and	WgWqhe
come and work	eddgke
come back	oldWcb
come back to	pnZWcc
come by	ecelee
come in	gZdjdj
come in on	caelek
comes	larbbY
comes .	ijceed
comes next	ebpeeb
comes to	fghffc
comes to your	fghffc
coming	hbhagi
coming in	iejcdd
coming in to	hfjcdd
commit	epXZid
commit has	dnacci
commun	nchccd
commun to	jgbhde
commun to stay	eddkef
commut	dbrdZc
compan	baueeZ
compan .	dfkdee
compan has	fcoffZ
compan is	daoeed
compar	etbddY
compar notes	cpdced
compen	feeeke
compen detail	feeeke
compen detail are	feeeke
compet	djYbbp
compet for	eddeel
compet for this	fedefj
compet salari	efledd
comple	djgicc
comple .	ifpZdZ
comple a	feeiee
comple a short	feeiee
comple an	ekdeee
comple an online	ekdeee
comple it	efeief
comple our	fgedfi
comple the	ehYqeb
comple the attach	edelee
comple the coding	dcenee
comple the online	feckee
comple the select	eqZded
comple your	ddmded
conclu	aiaceo
conclu it	fdeefj
conclu it is	fdeefj
conclu that	edceem
conclu that other	edceem
concre	cxXbcW
condit	bbqaib
condit offer	ffeeif
confid	diedhe
confir	bbkgpX
confir our	baXric
confir our verbal	fdceme
confir receip	hblcde
confir receip of	hblcde
confir that	hhrXdX
confir that we	eelded
confir that you	dgkeec
confir that your	jhoZcY
confir whethe	edcmee
confir whethe the	edcmee
confir your	Zaqdhb
confir your attend	eebnee
confir your email	betWee
congra	ZTce4V
congra .	edefkd
congra from	dcadqe
congra on	bajika
congra on your	ddZdrc
congra you	dZVhva
congra you have	edYkoa
connec	cbmhbf
connec .	dbmech
connec with	dehide
connec with us	dehide
consen	dcbuac
consen form	eccrbd
consen form so	fedndd
consid	dgZkci
consid .	bxXjcV
consid applic	fedffj
consid applic .	fedffj
consid for	dYdmek
consid for the	dadmeh
consid furthe	ebcffn
consid furthe .	ebcefn
consid marlow	eibdie
consid marlow foods	eibdie
consid quillf	edlcfe
consid quillf as	edlcfe
consid the	dXdjen
consid we	fcfffj
consid you	dabldl
consid you for	fedfej
consid your	lgccee
consid your applic	lgccee
consul	eZcbdr
contac	ilffdZ
contac .	fncdeb
contac detail	idehfd
contac for	hkccgd
contac for a	hlcdfd
contac my	fejefe
contac my collea	fejefe
contac us	iebheg
contac us with	iebheg
contac you	joZfda
contac you .	fkhcec
contac you about	dmcefe
contac you by	vUddee
contac you direct	encefc
contac you if	dnddee
contac you to	ddaped
contin	Zgfhfh
contin .	fclffd
contin intere	dbkjed
contin intere in	dbkjed
contin upon	feeekd
contin upon a	feeekd
contin with	edZleh
contin with your	edbmeg
contra	VVUJ/a
contra by	effcjf
contra in	dedape
contra is	cZZYxc
conven	fmbica
conver	dcepce
conver .	fddffj
conver with	ediied
convin	icfefh
coordi	cbased
coordi will	cbbred
coordi will contac	ebbqed
copy	gaarfc
copy of	ebasec
copy of your	ebatcc
costs	eeekee
could	TmUxZg
could be	mdefed
could not	deddem
could we	eadmhd
could you	cUX4bZ
could you do	edeled
could you please	fedjff
counci	gcWfqb
counci .	aaWisd
counci recrui	jdided
counci recrui team	jdided
count	sbcbde
count on	sbcbde
countr	efdefj
countr .	fddffk
couple	eldeed
couple of	eldeed
course	fjkcae
course .	bqcdec
covers	eaidbm
crane	ffddfj
create	datbda
create .	ecpeea
crew	cbXcsh
cross	ebdeen
cross again	ebdeen
cross again .	ebdeen
cto	abdqee
cultur	dfhgeg
curren	jckgbb
curren review	iiceed
curren review your	jgdefe
custom	eidfeg
cut	dYVbdx
cut off	ecZceq
cv	ekjebd
cv .	eXmhdg
cv ?	fedkee
cv has	fhjcde
cv has been	fhjcde
cv if	fedkfe
cv if intere	fedkfe
cv in	ebdmef
cv is	dpbbdd
cv on	hobade
cv on file	fdeefk
cv on to	hqbada
cvs	dkjcea
cvs .	dijeea
d	ecdeem
dank	ecnded
dank für	feiefe
data	fYncdh
data analys	icgffe
data analys .	digche
data analys has	mbcffe
data analys r	eebjfi
data engine	ednddd
databa	dgmbde
databa .	dgmbde
date	gwWfgS
date .	eqbdec
date @d	hcdhge
date and	gcelde
date for	gwbbdS
date is	dhcdkd
date is @d	dhcdkd
date on	eddkef
date on new	eddkef
date the	mcdcgd
date with	deffie
date with you	deffie
date>again	nddbhc
date>answer	zadbbZ
date>answer>me	nddcdf
date>answer>them	dZkmec
date>answer>you	zfXWca
date>ask	jZccik
date>ask>date	hdfecj
date>away	eeekde
date>bye	beogdc
date>chosen	fecehj
date>date	tdZead
date>date>them	gkdded
date>date>will	Zoeeee
date>decide	vWdXfe
date>free	VifqgZ
date>give	rUdceg
date>give>again	edegie
date>give>you	dfjeef
date>hear	uaabed
date>if	kXfgbk
date>if>will	eeejfe
date>if>you	iZiddj
date>joy	jZWnhb
date>match	bcjmdc
date>me	lapXgY
date>me>them	ajldeb
date>meet	mZUmja
date>meet>again	mdecee
date>meet>them	kdefef
date>news	xbZWaf
date>news>date	sbcbde
date>not	buUfbg
date>not>wait	ecaeep
date>offer	fffcjf
date>others	kajbdg
date>papers	hddcfk
date>post	aZegbr
date>post>bye	eeleed
date>refuse	djdcei
date>review	cifleZ
date>said	kdeeee
date>sorry	hiafde
date>start	kiZjZc
date>step	hWZxca
date>step>them	ceekfe
date>them	tecfcY
date>them>answer	ndddee
date>them>ask	heedie
date>them>decide	qYddde
date>them>others	kbkeea
date>them>them	iechci
date>them>will	tdZcgZ
date>them>you	fdjfee
date>wait	cZeddq
date>will	wecbcZ
date>will>answer	0Wbadc
date>will>date	fnbbdd
date>will>hear	wYbaee
date>will>me	gUuYgZ
date>will>news	iefeee
date>will>not	Vpbldb
date>will>review	apddgc
date>will>them	jidddd
date>will>you	rXaedi
date>you	3SYibd
date>you>answer	ncddee
date>you>date	lccadk
date>you>not	nbeefd
date>you>post	eeleed
date>you>step	bdated
date>you>will	4TYeba
dates	eccqcd
day	dYohfc
day .	echheg
day on	denbfe
day on @d	denbfe
days	dhaZsa
days .	emcdcf
days leave	eYZcvb
days leave .	eYZcvb
deadli	gfcmcc
deal	ebacpf
dear	fcdggi
dear ada	eedeke
dear applic	ebbogd
dear applic congra	feeekd
dear applic i	ekeeec
dear applic thank	edblef
dear applic the	edegei
dear applic we	ecghhe
dear applic your	fdleed
dear candid	fiWkhe
dear candid thank	fidldb
dear candid we	diYkeh
dear candid you	efbdnd
dear dr	ekedgd
dear ines	cclicd
dear ines thank	edmcee
dear marek	eicdie
dear mr	iZfhgf
dear mr ada	iccieg
dear mr ines	ekdeff
dear mr marek	eeieff
dear mr tobias	eeclee
dear ms	echcek
dear ms ada	feceii
dear ms applic	eeegei
dear ms ines	eejdef
dear ms marek	ieeefe
dear ms okafor	edmcfe
dear ms tobias	feeeej
dear placeh	edocdd
dear priya	eidefg
dear priya thank	eidefg
dear tobias	ekeeef
dear tobias we	ejeeef
decide	jagbej
decide .	nlbcdZ
decide agains	dfcedn
decide by	mafeef
decide not	fdeefk
decide not to	fdeefk
decide on	gcdcel
decide to	bWncii
decide to go	edadeq
decide to move	dldeee
decide>again	Znbclc
decide>answer	obdede
decide>chosen	dvZdca
decide>date	reXbkZ
decide>date>them	mcecge
decide>free	cbdrcd
decide>give	bbdbtd
decide>give>date	eeeZoe
decide>goon	dldeee
decide>goon>goon	dldeee
decide>goon>you	dldeee
decide>not	ghbeei
decide>offer	edebme
decide>others	dfedek
decide>papers	cbcoic
decide>papers>date	dediie
decide>papers>papers	fedndd
decide>papers>them	fedndd
decide>them	kfZkce
decide>them>not	fddefk
decide>them>will	djbkfc
decide>will	dibheg
decide>will>you	ecemde
decide>you	heXdne
decide>you>will	ffecek
decidi	ngbcdc
decisi	siXbed
decisi .	mlaYce
decisi @d	lkbcdY
decisi @d .	fkeeec
decisi by	pWbZoc
decisi by @d	mZbZpc
decisi has	cndgec
decisi has been	cndgec
decisi on	sbccdd
decisi on @d	ndddee
decisi to	eddden
decisi to not	eedefj
decisi to procee	edeefk
decisi will	sXcdee
decisi will be	sXddee
decisi yet	emcefc
decisi yet .	emcefc
declin	aXeeYu
declin .	dgXcdp
defini	qhbdeY
defini date	eqcdea
defini date .	eqcdea
degree	ecakam
delay	miabdf
delay .	nkacdb
delete	celceg
delete your	eblceh
delete your data	eblceh
delibe	hddeeh
deligh	edccne
deligh to	edccne
deligh to offer	fffdif
depart	bgklcZ
depart is	eWqeee
depart is being	eWqeee
depart will	ekeeee
depend	esYdec
depend on	esYdec
depend on the	esYdec
deputy	cgbcsY
design	cYbldo
design .	dchefi
desk	emajcc
desk .	emajcc
detail	cebmjc
detail .	eadoee
detail are	feeeke
detail are in	feeeke
detail in	eceWpj
detail in our	eeeefj
detail of	edekee
detail of two	edekee
determ	feeffi
determ that	feeffi
determ that your	feeffi
did	aYoYZs
did not	ZZZcaz
did not get	dobded
did not make	eZceep
did not reach	ajcmec
did not say	egmeeZ
did we	eeqZeb
did we do	eeqZeb
differ	gZZbdu
differ direct	edadep
differ direct .	edadep
diffic	dlddeg
diplom	edjhde
direct	Ylakbj
direct .	ajYfdo
direct ?	eaenfe
direct and	dejiec
direct experi	eccdem
direct experi .	eccdem
direct to	ecjjdd
disapp	dWadcv
discus	ggdbmc
discus .	dkhZlY
discus next	eieefe
discus next steps	eieefe
discus the	ecefke
do	cgclef
do .	encddd
do ?	eeqZeb
do @d	abdrdd
do @d or	edfkfe
do a	afcqcc
do at	eZsceZ
do it	eXbtec
do need	addgne
do not	giaccm
do not expect	jpaadY
do not have	dqacee
do not hesita	idbjef
do not know	dfqdeX
do not meet	feeffi
do not need	ieeeff
do not reply	gkfdec
do not see	fbbefo
do not think	fbeefm
do not want	dYdcds
do not wish	ecdefm
do the	fdeked
do you	cZjneb
do you have	eeboed
do you want	edoYgd
docume	fghagg
docume .	dZhhmc
docume are	enbbcg
docume have	jhjZcc
docume have arrive	jhjZcc
does	dYbocl
does @d	edekef
does not	fbceen
does not match	fddffk
dog	ecpaed
done	dnkYcd
done .	dmmbdX
doors	edkdfg
down	djgcah
down .	cNlXbw
down on	fmeeea
dr	chclgc
drag	rXbdef
draw	edkdff
driver	ebncjZ
drop	oaajcd
drop me	gccndd
drop me a	gccndd
drop you	oddcee
drop you a	oddcee
due	WrVpda
due @d	aaWuia
due @d .	ZaWrlb
due course	brcdec
due course .	bqcdec
due to	dleadi
due to a	ecbeeo
due to the	dphaea
during	mZnbea
during the	kZnbeb
e	eeeeke
each	mdZkdb
each and	kfbged
each and every	kfbged
earlie	iqYZcb
earlie i	bpdcde
earlie opport	embeee
earlie opport .	embeee
early	emchcc
earn	ecgjee
easy	fddefk
easy .	fddefk
edit	adpded
effect	bYucda
effort	ehedeh
effort you invest	eifdef
either	xXcdda
either way	zTcaed
either way .	wUdcee
electe	eaceeo
electe to	eaceeo
electr	feeegh
else	hTZljj
else .	mceeee
else but	dcecnf
elsewh	dXYYdy
elsewh .	dXYYdy
email	cesaed
email .	bhpcda
email addres	advVde
email addres by	efmbee
email as	djggec
email as this	djggec
email by	lbdhee
email by @d	lbdhee
email confir	ecnded
email confir that	ecnded
employ	eWkdod
employ .	gYleeh
employ agreem	ebdend
employ agreem .	ebdend
employ as	eecdoc
employ from	deZdpe
employ from @d	deZdpe
employ to	feeeje
employ to you	feeeje
enclos	ddZZud
encour	cddeeo
encour you	cddeeo
encour you to	cddeeo
end	diaecl
end .	eWneeh
end of	hYYgep
endeav	fddeek
endeav .	fddefk
ended	cVaddv
ended up	dWbcdu
ends	Zcqbef
engine	daljde
engine .	edelfd
engine has	gejeec
engine has been	gejeec
engine openin	fedffi
engine openin .	fedffi
engine positi	eejeee
engine positi at	eejeee
enjoy	dbscca
enjoy the	dbrcdb
enjoye	cjhecf
enjoye gettin	dgiedf
enjoye gettin to	dgiedf
enough	dgZbdq
enough experi	ebdceo
equal	iclddd
equal opport	iclddd
equal opport employ	iclddd
erhalt	ecmeed
evalua	njZcdd
evalua applic	kfeeed
evalua applic .	kfeeed
evalua by	hladed
evalua by the	hladed
evenin	cbsaed
evenin on	dcqbed
evenin on @d	dcqbed
event	eieddh
every	niZdde
every applic	okXedb
every applic .	kfbged
every applic carefu	imaddc
every candid	odZefe
every search	ecleed
every succes	fddefl
every succes in	fddefl
every week	jmbeea
every week .	jmbeea
everyb	jdegee
everyo	pdXgdf
everyo by	ibejee
everyo is	ekfbff
everyo on	mfdcee
everyt	gijdda
everyt is	djkddb
except	feeefj
excite	hfhegc
excite that	hgiebe
excite that you	hgiebe
excite to	feeeld
excite to offer	feeeld
exerci	eYbwca
exerci .	ecened
exist	daoeee
expect	sjSmZa
expect .	gsYcdb
expect a	rgcYec
expect a respon	jdefff
expect an	niZbee
expect an answer	jkZcee
expect anythi	aoedfe
expect anythi before	aoedfe
expect salary	edbqbd
expect salary .	edcpbe
expect to	weYccb
expect to be	oZecee
expect to hear	knabdc
expect to make	qaddee
expens	pbeddd
experi	behZas
experi .	ddgeao
experi are	emdeed
experi are a	emdeed
experi in	eelaef
experi is	ecbeen
experi is closer	feeffi
experi to	ffdied
experi to see	ffdied
expire	eegdke
explai	hfbdek
explor	jbdjef
explor career	jbdjef
explor career opport	jbdjef
extend	eWcdiq
extend an	eWcdhq
extend an offer	eWcdhq
extrem	fddefl
extrem high	fddefl
extrem high .	fddefl
eye	ecehej
f	ffdeej
factor	eemcec
failed	aYQXc2
fair	bdsZec
fair on	beqZed
fair on @d	beqZed
fancy	addiel
feedba	mgfUal
feedba by	cdeden
feedba by phone	cdeden
feedba call	aaddes
feedba on	eodeea
feedba within	obddee
feedba within the	obddee
feel	dYmbcn
feel free	egefdi
feel free to	egefdi
feel there	feeffj
feel there are	feeffj
fell	bjYcdo
felt	eZbcdu
felt that	eXceer
few	dkZmcd
few more	epdbdc
few more people	eledee
few times	eeeief
few times that	eeeief
field	dmddee
file	bjWmci
file .	ejddeh
file for	fdeefk
file for future	fdeefk
files	eamfef
fill	cYXuak
fill .	edcedn
fill in	dbatcc
fill in the	edcnde
fill out	eddmee
fill out the	fddkee
fill the	edegej
filled	dfRcfu
filled .	eaYedt
filled intern	ecXeer
filled it	eaceep
filled the	freekR
filled this	fddfej
filled this openin	fddfej
final	pRWrZi
final answer	pbebed
final call	jffdfe
final call on	jffdfe
final interv	ddcrea
final interv .	ddeoea
final round	fbekeg
final round .	fbekeg
finali	kjXZbn
finali our	drZeeb
finali our shortl	drZeeb
financ	jhpYbX
financ .	mahdde
financ about	epdbcd
financ about a	epdbcd
find	bYfgoe
find a	kadcih
find attach	aedjje
find our	dbnYjc
find the	cjcdjd
finds	fdncdd
finds you	fdncdd
finds you well	fdncdd
fine	gedjee
finish	okRZal
finish .	plYZcb
finish the	endcee
finish the first	endcee
finish your	efeiff
firm	kZbfoZ
first	ZvdYed
first .	ZrgSgg
first choice	enceed
first interv	eodbed
first of	ehedei
first of all	ehedei
first round	cmdgee
first round before	endcee
first sift	ekcaej
first stage	dcascd
first to	ajabod
first to know	boeede
first we	gWddeq
fit	ifYedl
fit .	diciee
fit a	ihddfe
fit a recrui	ihddfe
fit we	kcfeff
fit we will	kcfeff
fits	ebbneg
fits your	ecdjfh
fits your profil	fedkfe
five	bhiWmc
five panel	dmacdi
five panel member	dmacdi
fix	cYeree
flatma	cbkXap
fluent	eaVedu
fly	aidmdd
focusi	eccdem
focusi on	eccdem
focusi on candid	eccdem
follow	cbjcoa
follow .	cVUlvZ
follow the	eejeee
follow the merger	eejeee
follow up	fqbbec
follow up .	ikcded
follow us	edocde
follow us on	fdlcef
foods	cmdbie
foods .	cmechc
foods as	eibdie
foods as your	eibdie
for	ddhgdj
for .	daYicr
for @d	ZjP1cY
for @d .	clUsca
for @d ?	feejfe
for @s	cnbggb
for a	ibbsab
for a call	eaenfe
for a phone	hlcdfd
for a quick	dccqed
for a second	dkbnbZ
for an	babzZX
for an interv	dgZqdc
for anothe	elZddh
for anythi	ccpced
for applic	iheefd
for applyi	cdjiZh
for applyi .	dcjlZe
for applyi for	daggcl
for applyi to	cjifdd
for appoin	fbeeem
for appoin .	fbeeem
for attend	leiedZ
for attend the	gfkgda
for choosi	fghffc
for choosi bright	hbkeee
for choosi marlow	ejbdif
for choosi norvan	embeee
for choosi ostrav	igdeff
for choosi tallow	dZilee
for coming	icibdi
for coming in	iejcdd
for consid	gcigfb
for consid marlow	eibdie
for consid quillf	edlcfe
for data	jecgeg
for data analys	jeaheg
for explor	jbdjef
for explor career	jbdjef
for future	ecdeem
for future opport	fdeefk
for interv	kgXWdp
for interv .	iaZXeu
for interv with	khdcfd
for junior	efbdfm
for market	epbdec
for market intern	epbdec
for me	dsZddb
for mechan	ddiiee
for mechan engine	ddiiee
for now	dbsdda
for now .	ecoeea
for now we	eajeei
for nurse	ddldeg
for nurse #	ecideh
for office	eifeee
for office assist	eifeee
for our	aaodbj
for our softwa	fedffi
for our teache	fdgeei
for review	gnbddc
for review .	ihcfee
for right	fddffk
for right now	fddffk
for round	eccjei
for round two	eccjei
for sales	keddeg
for sales associ	keddeg
for sendin	ecpddb
for sendin this	edmeec
for signat	feeeje
for signat .	feeeje
for softwa	gfided
for softwa engine	gfided
for speaki	egcdfj
for speaki with	egcdfj
for submit	aihfcg
for submit your	djcgdg
for taking	cejadl
for taking part	ddjbfi
for taking the	dghdei
for teache	feckfe
for teache of	feckfe
for the	cdhdfl
for the #	eddden
for the @d	dcbeep
for the follow	egldcc
for the interv	ecYces
for the lead	edjejc
for the moment	faoded
for the next	elcgdd
for the positi	fakbpX
for the post	hamgcb
for the radio	mddded
for the role	dncdee
for the time	dihcdh
for this	cYebcw
for this one	edbffm
for this positi	dZfddq
for this post	enbeec
for this role	eajddk
for this team	dboeec
for urgent	edkeee
for urgent matter	eejeee
for us	eZneaj
for us to	fdegam
for ux	edlgfb
for ux design	edlgfb
for visiti	cklaec
for wareho	ejcfff
for you	coRfjg
for you .	hlWmfX
for you ?	ffeiff
for you @d	elddec
for you at	fddefj
for you but	ebUcdt
for you by	fleded
for you in	eYdder
for you please	fdekee
for you to	dZmWsZ
for your	edjfeg
for your applic	dcmddg
for your contin	dbkjed
for your email	fhhffc
for your intere	icbecm
for your interv	eeblfe
for your job	eeleed
for your messag	ddmeed
for your patien	fjgddd
for your recent	difhec
for your signat	ebbcqd
for your unders	dbkeeh
foreca	edjehd
foreca .	edjehd
forgot	erdeeW
forgot .	emeefa
form	dhVyZY
form and	enXjdd
form and return	eeclee
form is	eddnce
form so	ebcrcc
form so that	fedndd
form to	fddkee
form to be	fddkee
form you	hcejdd
formal	dcZdsd
formal offer	edZdpe
former	efdked
forms	eedige
forth	fbdden
fortun	feeffh
forwar	biXoef
forwar .	dicpbZ
forwar to	dddmja
forwar to the	gfbndb
forwar to welcom	eddcoe
forwar with	eaacet
forwar with anothe	ecbdfo
forwar with your	fdeefj
forwar you	dldeee
forwar you will	dldeee
found	gXWcdv
found a	ebbdep
founde	eecoec
four	ehbnca
fourth	dZeacr
free	cfkgbf
free .	cilced
free for	efeife
free for a	efeife
free to check	dhieed
free to reach	fibhef
free to reappl	eceefl
free>again	eddefl
free>answer	ehZldf
free>answer>date	efeife
free>answer>if	fibhef
free>ask	eccihh
free>bye	fedffi
free>date	dZfqcg
free>date>them	deleee
free>free	dbZrib
free>free>you	edbpdd
free>goon	ebelef
free>hear	ejeefe
free>hear>them	ejeefe
free>if	fibhef
free>if>you	fibhef
free>meet	dbZtdc
free>meet>date	eddned
free>meet>will	eeblfe
free>not	ebcefn
free>post	eccdmg
free>review	jdfhec
free>step	dahled
free>them	Zcjdem
free>them>not	feeffi
free>them>will	ecfkfe
free>them>you	ebZcer
free>will	iZbqec
free>you	dcandj
free>you>bye	fedffi
free>you>hear	ejeefe
free>you>them	ekdged
free>you>you	eandef
freeze	eboedc
friend	betYcc
from	idgdef
from #	edcleg
from # to	eddled
from @d	ZYqhlW
from @d .	aaramZ
from all	bYkbqY
from all of	bYkbqY
from me	qZcdai
from me by	jdehed
from me either	leedee
from me on	mdiaed
from my	icncbd
from one	emdeed
from one of	emdeed
from our	aXejcp
from our side	jeefee
from our team	ekeefe
from the	fbjZih
from the board	mccajd
from the client	djdeeg
from the manage	jicded
from the proces	dXhedo
from the whole	dakcnc
from them	afjcal
from us	rpWZca
from us .	lfceed
from us about	dldeee
from us by	hkccde
from us in	klacdc
from us soon	cqcced
from us within	qYdeee
from you	aYcude
from you .	cZdrcd
front	ecened
frozen	cW1abW
frozen follow	eejeee
frozen follow the	eejeee
frozen until	edleed
frozen until furthe	edleed
full	eccgnb
full time	eddbpc
fun	ectUdc
fundin	ecneeb
furthe	cYhhfm
furthe .	dYbken
furthe notice	ebpced
furthe notice .	ebpced
furthe to	feecke
furthe with	dhedej
future	cgecdm
future .	bqbeed
future endeav	fddefk
future endeav .	fddefk
future opport	fdeefk
future opport .	fdeefk
für	feiefe
gate	eedlee
gave	cdmagg
gave you	diieed
german	eYades
get	pkcgaX
get a	tjXecX
get back	grYfcZ
get back to	hoZgca
get in	jjdced
get in touch	jjdced
get it	iefeff
get it @d	iefeff
get notice	dcqaed
get our	mdedee
get the	mddede
get to	aZmlcd
get to know	ecdnde
get you	kZclec
get your	icdkee
gettin	cVjddr
gettin to	dfkedf
gettin to know	dfkedf
give	tfSdfd
give a	dYdjen
give feedba	djeeeg
give it	jkachZ
give it @s	klccca
give me	pgbVkb
give me @s	qbdade
give me a	ejdYmc
give us	saVjbd
give you	keccfg
give you a	kfYdbl
give you the	dieelY
give>again	Zmcbnb
give>again>date	abdlld
give>answer	Zkkbhc
give>answer>post	embeee
give>away	dbdcqd
give>closed	ecpeea
give>date	WabtnY
give>free	dYX0cb
give>free>free	edbpdd
give>free>you	eedlee
give>give	bZYycc
give>if	edcmee
give>if>free	edcmee
give>match	edjged
give>me	cbawcc
give>me>papers	eddoce
give>me>you	eddmed
give>meet	epeYdd
give>news	gtWabg
give>news>review	eqZded
give>not	ecejei
give>offer	dbYcwc
give>offer>date	eedYqe
give>papers	dYbzdb
give>papers>date	cddpce
give>papers>give	eecmee
give>papers>papers	eddmde
give>papers>review	fddkee
give>post	fpYddf
give>receipt	jdlbdb
give>receipt>you	hblcde
give>review	dmcfdf
give>step	cgYudb
give>step>date	babudc
give>step>news	endcee
give>them	bfYkkf
give>them>away	ebddoe
give>will	cbeqed
give>you	cbioga
give>you>answer	adqYid
give>you>closed	ecpeea
give>you>free	ecZqdd
give>you>give	ccdnee
give>you>match	edjged
give>you>offer	edcijd
give>you>papers	fcgobc
give>you>receipt	iggdec
give>you>step	dbbsec
give>you>you	eedlde
given	mfYZcm
given to	docedb
glad	ecifhe
glad to	ecifhe
glad to help	fdkged
glowin	ejehdd
go	gfWlam
go ahead	ffeiee
go furthe	dfdhei
go furthe with	dhedej
go in	ebadds
go in a	edadep
go on	efbhdj
go on to	ecdefl
go on with	feeffi
go out	scbccd
go throug	dcedem
go with	eoeeea
goal	obcdee
goal is	obcdee
goal is to	obcdee
goes	iejbfc
goes on	eYpeec
going	fdfZZq
going on	cfocec
going throug	dpagec
going throug all	dpagec
going to	kefaaj
going to be	mYefeh
going to happen	blleeY
going to make	Wmddck
gone	Ykdbhj
gone .	edcebo
gone to	ecdedm
good	deikcc
good aftern	fidgdf
good aftern we	hjadeg
good aftern you	fdjhed
good fit	ihddfe
good fit a	ihddfe
good luck	dbpadg
good luck .	edhdej
good luck with	dcsadc
good mornin	biUoci
good mornin ada	ffciff
good mornin jonas	eiedeh
good mornin placeh	ejbegf
good news	cZYhoi
good news .	edYZrf
good of	hdlcdc
good of you	hdlcdc
good time	fedjfe
good time to	fedjfe
good to	fdoZed
goon>answer	dZljed
goon>ask	dabvcb
goon>ask>you	ecdodd
goon>date	VmYscb
goon>date>them	buebeX
goon>decide	dlckcb
goon>give	ejched
goon>goon	ceXlcm
goon>goon>others	ecbdfo
goon>goon>step	ebekeg
goon>goon>you	debcep
goon>hear	dldeee
goon>match	edddem
goon>meet	cfhjga
goon>meet>them	ejdcie
goon>offer	ecdndc
goon>others	egZcdq
goon>others>you	ebades
goon>papers	djbocZ
goon>post	feeefj
goon>review	eiZieh
goon>sorry	fcdefl
goon>step	daXsdg
goon>step>date	eeecgj
goon>step>review	fcemed
goon>step>step	fbekeg
goon>them	biihiX
goon>them>ask	ecdodd
goon>them>will	Ziiidd
goon>will	Xrckca
goon>will>ask	eeeife
goon>will>hear	dldeee
goon>will>you	ealhed
goon>you	bdZken
goon>you>goon	fceled
goon>you>match	eddeel
goon>you>step	cceigh
goon>you>them	cgdieg
goon>you>will	dpbced
got	aQtgpX
got a	bVfrlS
got it	hRealo
got it .	bTfamo
got off	gbbbqb
got off the	gbbbqb
got pulled	ecfeej
got the	ZXZazc
got the job	cZabvb
got to	ccbqdd
got your	egsYcZ
got your applic	fimbda
gracia	eapdec
gracia por	eapdec
grade	fjebie
gradua	ebigjb
gratef	agbnee
gratef for	aibmdf
great	cWpgef
great @d	cgobdc
great @d .	cgobdc
great match	feeked
great match ;	feeked
great news	daaoka
great news you	ecbrcb
great pleasu	fedcme
great pleasu that	fedeje
great that	icjfbe
great that you	icjfbe
great to	dZnecg
green	lccbie
green light	lccbie
greeti	dmegcd
greeti applic	fdieff
greeti applic thank	fdjffe
greeti candid	efidee
greeti candid thank	edkdee
greeti ines	emddee
greeti ines thank	emddee
greeti jonas	ejbiee
greeti jonas thank	fdejff
greeti marek	ekcefg
greeti marek we	elcefe
greeti okafor	gdcjeg
greeti placeh	dfhiee
greeti placeh thank	edhiee
greeti priya	eidfgf
greeti priya thank	ejdeff
greeti tobias	hjbefe
greeti tobias we	hibffe
greta	eceegj
group	cWirdc
group .	edgmfa
group exerci	cceoed
guess	Zdcddq
guide	hdeffh
guy	cededn
haben	ecmeed
haben ihre	ecmeed
had	beeYZw
had a	eWmddk
had an	eceefl
had an overwh	eceefl
had had	eacceq
had many	fddeel
had many qualif	fddeel
had need	dncgcd
had need to	eoccde
had not	hZceco
had over	enbeed
had over #	enbeed
had to	gRrcdj
had to make	ecdden
had to pause	ebmeed
halfwa	ejcldZ
hand	ecdnde
hand in	ecdnde
handle	ddndee
hands	ekWbdp
hands on	ebZcer
hang	emdeed
hang tight	eieefe
hang tight .	eieefe
happen	adxacV
happen next	edobec
happen next .	fdiffe
happy	bYohee
happy new	hcpbad
happy new year	hcpbad
happy to	dccikf
happy to answer	giched
happy to confir	fdceme
happy to give	deeeek
happy to tell	feeekd
hard	emacdh
has	ckeZfl
has accept	fedeej
has accept .	fedeej
has alread	fdddfl
has been	diobea
has been added	dilbdc
has been cancel	eacddq
has been closed	ebZcer
has been create	ecpeea
has been forwar	hjcfed
has been made	cmdeed
has been moved	duZccZ
has been put	eboeec
has been receiv	mYncda
has been schedu	edaped
has been set	ecoddc
has been shared	ejdidc
has been stoppe	fdiffe
has been succes	efmgcZ
has been travel	ilbdec
has been withdr	ebldeg
has begun	dqZgeb
has begun .	eoagec
has change	eYZddt
has chosen	ecdejh
has chosen someon	feefei
has decide	dZadml
has decide to	ecceme
has electe	eaceeo
has electe to	eaceeo
has gone	gbjedh
has gone to	ecdedm
has not	cuXcae
has not been	cpbdde
has now	eaYedu
has now been	eaYedu
has recomm	fedeek
has to	bsbccd
has turned	ebaeep
have	eeheeh
have #	damicc
have .	ghcgdg
have @s	ZZkgnb
have a	bnmecX
have a couple	eiefff
have a good	fbraca
have a great	cgobdc
have a look	akfhee
have a lovely	eemded
have a new	ejeffe
have a positi	fcdeel
have an	kjbgdc
have an answer	ilecdc
have an openin	fedkfe
have an update	jhdded
have any	cZodeg
have any questi	cZoedg
have applie	ecqccc
have approv	ebcerZ
have approv your	ebcerZ
have arrive	hesXbZ
have arrive .	ignYcb
have been	aVTkrm
have been invite	eadqec
have been select	dbYpma
have been shortl	eedkee
have chosen	eaiddk
have chosen to	ecjedh
have closed	eXaddu
have closed this	fcceen
have comple	fceeel
have conclu	edceem
have conclu that	edceem
have decide	dWedfr
have decide not	fdeefk
have decide that	fdeffi
have decide to	cXgegp
have determ	feeffi
have determ that	feeffi
have extend	ecdeen
have extend an	ecdeen
have filled	ebbeep
have filled this	fddfej
have found	eZXddt
have given	eacdep
have got	cfemmT
have got a	dcZkpZ
have got the	cddeme
have got to	ccbqdd
have got your	fmfceb
have had	fccbdp
have had to	hWicem
have it	kcdjdc
have loved	feeeYo
have loved to	feeeYo
have made	nYdcdl
have made an	fdeffj
have made the	edeefk
have many	fghffc
have many choice	fghffc
have moved	dfkfdd
have news	endcec
have news for	dodced
have no	dnfcdc
have not	exVfcX
have not been	decden
have not heard	ngcdec
have not made	efdcel
have not receiv	eacmef
have noted	eascda
have noted your	eascda
have now	hqbeeX
have now closed	erbeeX
have offere	dbcdmi
have one	iccmec
have one more	iccmec
have our	pcdcee
have our answer	lddeee
have our decisi	iffeee
have passed	fnYidd
have passed the	cdaqed
have passed your	hobade
have paused	eeoeeZ
have paused hiring	eeoeeZ
have put	cidale
have questi	fiagei
have questi .	fjbgef
have receiv	iklZbY
have receiv your	jlkZbX
have replie	eapdeb
have replie to	eapdeb
have select	eddeel
have select a	eddeel
have sent	epcfbb
have slippe	djeffe
have slippe on	djeffe
have some	ckcehe
have someth	alZmbd
have someth for	dfcldf
have someth to	dgdjee
have succes	cftZca
have succes applie	dgqacb
have taken	cXocck
have taken you	dakcdl
have the	dcbhob
have time	eddmed
have time for	eddmed
have to	kPUnbt
have to hand	eddmde
have to let	faeefm
have to say	fbeeel
have to wait	ngbeea
have withdr	ebscdZ
have you	fhbZqa
have you .	feeapc
have you back	elehea
have your	ekclac
he	hmheZa
he said	Wvcdcd
he will	mafeef
he will decide	mafeef
he would	dodddd
head	cXddqh
head of	ecbfpc
head of design	feejee
head office	ebjedj
headco	cnbcdh
heads	ejdjeb
heads up	ejdjeb
heads up that	jleaeb
health	eeeled
hear	moZcbc
hear back	sZccdc
hear back in	qcccdc
hear from	kpYbdc
hear from one	emdeed
hear from us	koYcec
hear on	gideee
hear on @d	gideee
hear someth	ikccde
hear you	bjmeeZ
hear>again	tSYZcn
hear>again>date	qcccdc
hear>answer	blhcee
hear>ask	kceged
hear>bye	bpedec
hear>date	2WXdgY
hear>date>ask	kceged
hear>date>if	nZchde
hear>date>will	icegfe
hear>free	ecemee
hear>give	dldefe
hear>goon	djheec
hear>hear	bngcce
hear>hear>you	dgiedf
hear>hold	eifffe
hear>if	magibc
hear>if>review	eiefff
hear>if>them	kfdeee
hear>if>you	edfmcd
hear>me	jWdcep
hear>me>date	kdfdfe
hear>news	hhbcjd
hear>news>date	sVbckd
hear>not	bgfcfl
hear>others	jZndbe
hear>papers	eagmde
hear>papers>date	eebnee
hear>post	edlecg
hear>review	hidefe
hear>review>give	eiefff
hear>said	gjdeee
hear>soon	coceed
hear>them	ijcedf
hear>them>bye	bqbeed
hear>them>date	wUdded
hear>them>goon	dldeee
hear>them>said	gjdeee
hear>them>soon	dldefe
hear>them>will	bXcffs
hear>will	Xhdeem
hear>will>answer	dnddec
hear>will>not	faeefm
hear>you	bfjkfb
hear>you>hear	ckhddf
hear>you>news	ceecne
hear>you>not	eejefd
hear>you>papers	eebnee
hear>you>them	eYdrde
hear>you>will	apeded
heard	lgYaej
heard anythi	jicded
heard anythi from	jicded
heard by	kdeeee
heard by the	kdeeee
hearin	bggidf
hearin about	dfifdf
hearin about your	dgiedf
heliop	feagfk
heliop .	fccgek
heliop recrui	fedffi
heliop recrui team	fedffi
hello	dcikfc
hello again	djdhec
hello ines	kaeefh
hello marek	egcjfe
hello priya	fedife
hello tobias	eddjhe
hello tobias we	feefie
help	ecjfef
her	gWqZdf
here	aUqjce
here .	fVmeZm
here are	eeleed
here are @d	eeleed
here is	dbfilc
here url	edaoed
hereby	eclbhe
hesita	idbjef
hesita to	idbjef
hesita to contac	iebheg
hey	ficggd
hey .	jeeeee
hey candid	ekbgfe
hey candid .	ekbgfe
hey marek	fieffe
hey marek .	fieffe
hey placeh	icdbme
hey placeh .	icdbme
hey priya	elbhed
hey priya .	elbhed
hey tobias	eidgff
hey tobias .	eidgff
hi	efifcg
hi .	mbgfec
hi ada	feeiee
hi applic	hjbefe
hi applic thank	eieefe
hi candid	fieffe
hi jo	jdided
hi jonas	edkfed
hi marek	dgkfdc
hi placeh	Xmmcdc
hi priya	idehfe
hi sam	ecocdd
hi there	dkgcef
hi there we	dibggf
high	dbZbeu
high .	fddefl
high volume	dlcdeg
high volume of	dlcdeg
him	djldac
hire	bYeYrj
hire .	dfifia
hire you	dYcYth
hire you .	ecebpc
hired	cWbXzZ
hired .	eceZsX
hires	ebkedi
hiring	gafgam
hiring for	cXrfdf
hiring for this	cXsdde
hiring freeze	ecnedd
hiring has	fdiffe
hiring has been	fdiffe
hiring is	ebneee
hiring is on	ebneee
hiring manage	jlUlbd
hiring manage .	ecasdc
hiring manage at	igfdee
hiring manage for	ihcfee
hiring manage has	ihZddj
hiring manage will	dqZdee
hiring proces	eejeee
hiring proces can	eieefe
hiring team	klXedd
hiring team .	hladed
hiring team has	feefei
hiring team takes	kfbged
his	depZec
hold	ceqfdZ
hold @d	eeblfe
hold @d for	eeblfe
hold becaus	edmeec
hold becaus of	edmeec
hold pendin	eekeee
hold pendin budget	eekeee
hold the	fddefk
hold>bye	dXvdda
hold>bye>hold	edkeee
hold>bye>wait	ebmeed
hold>date	cobfce
hold>date>you	hdbkee
hold>decide	ejheec
hold>goon	earcec
hold>hold	dXyccZ
hold>hold>decide	eekeee
hold>meet	elceee
hold>not	dXuccd
hold>not>will	ebneed
hold>papers	fdeffi
hold>post	ebxdbV
hold>review	cWccdt
hold>step	edfjee
hold>them	dYtbbg
hold>them>will	ehmcea
hold>wait	dapeed
hold>wait>them	ebmeed
hold>will	dZxbcX
hold>will>not	fXqeec
hold>you	gkhhdX
hold>you>step	eeblfe
holida	qcbbdg
home	dabsdb
honest	dsRbdj
hop	dfejef
hop on	dfejef
hop on a	dfejef
hope	gcqade
hope our	ebdeen
hope our paths	ebdeen
hope the	dXvcdV
hope this	fdncdd
hope this messag	fdncdd
hope to	juXZcY
hope to be	ijceed
hope you	fXncgg
hope you are	figedd
hope you will	dZcdkm
hoped	ancdmY
hoping	nhWZbm
hoping for	ecceem
hoping for .	ecceem
hoping to	ojYZbg
hoping to get	gpacdb
hotel	enbeed
how	lSwaiU
how did	eeqZeb
how did we	eeqZeb
how it	eYogec
how it goes	eYpeec
how long	pfcdcb
how we	hceefi
how you	ecdmee
howeve	cbbkfk
hr	ghTjmX
hr will	cTedue
human	eeddhj
human resour	eeddhj
i	eidfgf
i am	afealk
i am afraid	bmVabs
i am away	hdieee
i am curren	ecleee
i am deligh	fffdif
i am happy	edbdpd
i am not	lcbddj
i am on	baucdb
i am out	ZXwccd
i am please	edddnd
i am sorry	bggcbl
i am writin	dYfdcq
i came	eddnec
i came across	eedled
i can	fpjbcW
i can do	dngbdd
i can give	baldek
i can not	XvkddS
i can put	edelee
i could	QucgZj
i do	dmeded
i do not	dmeded
i give	Zmbked
i got	jXSbxY
i got it	jYacqb
i had	Yhffan
i have	bnbifd
i have been	eXhlak
i have got	fdcihd
i have no	escedX
i have not	fpbceb
i have passed	hobade
i have put	fnacef
i have someth	bfbpcc
i have to	aSZrbr
i hope	efnbdc
i hope this	fdncdd
i know	cnfdec
i know i	bneeed
i need	biZpea
i need to	ddbkkc
i offer	fedeje
i offer you	fedeje
i promis	diieec
i shall	kgddee
i should	hiddee
i should have	hiddee
i think	hhgidY
i think you	ekdjeZ
i told	fcmded
i wanted	dXfdeq
i was	eXldcl
i was told	fkdeee
i will	udVfaf
i will be	ddeddn
i will call	nafcfe
i will check	fmdded
i will drop	oddcee
i will get	haekee
i will give	oaeded
i will have	pZecfe
i will keep	eVeees
i will know	tYdbee
i will let	hkebee
i will not	Zndeeh
i will pass	ibdmdd
i will phone	iheded
i will revert	lcedef
i will ring	jdfeff
i will send	bVbycd
i will shout	bodeee
i will write	iefeff
i wish	ebcceq
i wish i	ebcceq
i would	XncfZl
i would be	gZikde
i would hear	Vudeed
i would like	eacldj
i would love	bebbcs
i would rather	cdkedh
ice	ebpeec
ice .	ebpeec
id	bdcscd
id for	eeejee
id for the	eeejee
idea	dkkdcb
idea how	eikeeY
if	hiedgd
if all	ejdfee
if anythi	jechee
if i	lbheed
if intere	fedkfe
if intere .	fedkfe
if it	Xjpcbd
if it is	cYtecd
if it were	endefa
if it will	bkheed
if or	eamffe
if or when	eamffe
if our	enceed
if our first	enceed
if so	eecfld
if that	ecjied
if that change	eckffe
if the	gehbkc
if the positi	eckffe
if there	lfbgec
if there is	lfbgec
if they	dqeace
if we	jkZadi
if we decide	dndeed
if we see	kcfeff
if you	dbggif
if you are	amejcc
if you did	edmefc
if you do	hceefi
if you have	hbkecf
if you like	edehlb
if you want	dabkmd
if you would	dchben
if your	iobceb
if your backgr	eiefff
if your profil	ekdefd
if your skills	emdeed
if>again	iRnacn
if>answer	mdjcca
if>ask	cZmicg
if>ask>me	camgdf
if>bye	aibifh
if>chosen	gmdaee
if>chosen>step	ekedff
if>chosen>you	hhecee
if>date	ghhddc
if>decide	cnZkdd
if>decide>goon	dldeee
if>free	egbodd
if>free>free	edcmee
if>free>you	ecbpdd
if>give	dfdkee
if>goon	fnZhcc
if>hear	pZedef
if>hold	ijccee
if>joy	febndd
if>joy>match	ihddfe
if>match	htXdea
if>match>match	eqbdeb
if>match>them	hlacee
if>match>you	emcdee
if>me	ccmhcd
if>meet	qbfddc
if>meet>match	kcfeff
if>news	bqacdg
if>not	tdecdY
if>not>answer	mceffc
if>not>hear	qaedec
if>offer	fjedfe
if>papers	iZhclc
if>post	aZpahi
if>post>them	eckffe
if>post>will	dXteeb
if>review	dldeee
if>review>give	eiefff
if>start	dXpeid
if>start>again	eXreed
if>step	kkdYee
if>them	fxWadc
if>them>decide	cpcded
if>them>meet	oZedee
if>them>review	eiefff
if>them>them	hjdcee
if>them>will	ZuZgbc
if>them>you	dpgbea
if>will	Xmjgeb
if>will>ask	edefek
if>will>date	akjeed
if>will>goon	efdkee
if>will>meet	chfidc
if>will>news	eeeeek
if>will>start	eakeid
if>you	hhbggc
if>you>answer	keedfe
if>you>ask	camhde
if>you>bye	dedjge
if>you>chosen	gmdaee
if>you>match	dwZbea
if>you>not	qXhcdd
if>you>them	chahkd
if>you>will	bfbgjh
ihnen	ecmded
ihnen .	ecmded
ihre	ecmeed
ihre bewerb	ecmeed
ill	byZccV
imagin	eldcbj
imagin we	eceefl
imagin we had	eceefl
impres	ceXlao
impres by	eZbqdf
impres by your	eacrec
impres we	ebbdcs
impres we are	eccdem
impres we have	fddecm
in	fgcffh
in .	fiTWtb
in @d	WbaVmx
in @d .	dcdcmi
in @d so	eaedeo
in @s	sWbacj
in @s .	fcgcek
in a	bfZkbn
in a chat	feeked
in a differ	edadep
in bright	kgbfed
in bright .	kdcgee
in busine	fcceen
in busine priori	fcceen
in contac	ekedee
in due	axcccY
in due course	brcdec
in for	bkXobZ
in heliop	eejefe
in joinin	hbicci
in joinin heliop	eecefk
in joinin stanme	ejdeeg
in joinin veldt	hZnddc
in my	echhff
in norvan	ecjefg
in on	bZdodi
in on @d	bZdodi
in order	dedmde
in order to	dedmde
in our	bdmfcg
in our compan	dfkdee
in our talent	eeeefj
in person	bWXybZ
in porto	edjhed
in quillf	eahmec
in quillf and	ebijed
in review	gmceec
in review .	gmceec
in stanme	eeejff
in stanme counci	eeejff
in talkin	jkdcdd
in talkin to	jkdcdd
in the	fgadij
in the @d	jbefeg
in the attach	edcend
in the end	dWneei
in the letter	feeeke
in the meanti	jclbdd
in the mix	ekeeee
in the near	bqbeed
in the proces	ijceed
in the same	fgfeic
in there	hjdeed
in this	dXmedl
in to	hdncea
in to meet	hfjcdd
in to your	gejgea
in touch	fkbche
in touch .	ghdcak
in touch about	feeefi
in touch by	naajde
in touch if	egieee
in touch soon	coceed
in touch to	eieefe
in touch when	cgkeed
in touch with	Zddcrc
in veldt	odbfed
in veldt mobili	odbfed
in writin	jddbek
in your candid	ecpcec
in your career	fddeek
in your future	fddefk
in your inbox	ibXmhb
in your profil	hcmcec
in your search	fecffj
inbox	iaXnhb
includ	ebnefc
includ the	edkefd
indefi	ecpdda
indivi	dkdeef
indivi applic	emeefb
ines	dcpdcd
ines thank	enhadc
ines thank you	enhadc
inform	joVYif
inform all	obcdee
inform all candid	obcdee
inform is	emcdee
inform is being	emcdee
inform you	fiXZlj
inform you about	dnceed
inform you that	dXbbno
instea	ZYYkjl
instea of	dbaahp
intake	dbdddq
intake .	eceden
intere	fdghci
intere .	cdThcu
intere ?	edcnde
intere and	eeciej
intere and good	edbeen
intere and i	ebdmef
intere and wish	ffiffd
intere in	jdifcd
intere in a	feeked
intere in bright	kgbfed
intere in heliop	eejefe
intere in joinin	hbicci
intere in norvan	ecjefg
intere in our	eZrcec
intere in quillf	eahmec
intere in stanme	eeejff
intere in talkin	jkdcdd
intere in veldt	odbfed
intere the	dqZdee
intere the hiring	dqZdee
intere you	ebodcd
intern	ZwWYZj
intern #	epZdee
intern # #	epZdee
intern .	crUdha
intern applic	eddfek
intern applic .	eddfek
intern candid	eqdcda
intern candid .	fddfej
interv	cgbsbd
interv #	egdked
interv .	dfUtci
interv ;	eeblfe
interv @d	jeeefe
interv a	ekedff
interv a member	ekedff
interv are	etaadb
interv at	dlaaek
interv for	egmecb
interv for the	ickgdb
interv has	dcZrec
interv has been	edaped
interv in	eddkdg
interv is	bbbsdd
interv on	ddclhd
interv on @d	ddclhd
interv other	gpcdeZ
interv other candid	gpcdeZ
interv will	hgckeb
interv will be	hgckeb
interv with	bbiscX
interv with our	dbeqdb
interv with the	bjehee
interv with them	deuUec
interv with two	eecned
interv you	eiehed
interv you .	eiehed
into	clhacg
into a	fekeec
into accoun	eaeeeo
into accoun .	eaeeeo
into it	ercddX
into it .	ercddX
introd	dcilea
invest	ehfdeg
invest .	eifdef
invita	eemidZ
invita to	ehcjde
invita to interv	ehcjde
invite	cdUvai
invite .	ecemee
invite me	efcoda
invite me to	efcoda
invite to	grZfba
invite to a	dkdhdd
invite to an	dqcaed
invite to interv	ejdiec
invite to the	ldfdef
invite will	eeblfe
invite will follow	eeblfe
invite you	cZbrdh
invite you to	dbbudb
inviti	djdddi
inviti you	eaeefn
inviti you to	eaeefn
is	ekdfgc
is #	ccsZhZ
is # #	egjded
is # .	idmbcc
is @d	giPtca
is @d .	hadijd
is @d and	bodeee
is a	dZWpji
is a delay	ilbdec
is a good	ihcfee
is a match	fjched
is a no	YXccdw
is a short	eeejfe
is a techni	ebcoed
is an	djkdda
is an automa	djkdda
is attach	ccadsc
is attach .	ecbgmd
is back	qbcded
is back on	lceefe
is been	Xybaac
is been a	cnaddh
is being	dnkacZ
is being consid	egciff
is being evalua	hladed
is being reorga	ebmeed
is being restru	eWqeee
is being review	emcdee
is closed	dblddi
is closed .	fdefek
is closer	feeffi
is closer to	feeffi
is comple	jhibeb
is comple .	jhibeb
is contin	feeekd
is contin upon	feeekd
is done	egieed
is done .	egieed
is frozen	edleed
is frozen until	edleed
is going	lUqdeZ
is going to	mXmeea
is gone	ejcenW
is great	icjfbe
is great that	icjfbe
is impres	eccdem
is impres we	eccdem
is in	ciffbi
is intere	crZdee
is intere the	dqZdee
is it	eZYcnl
is lookin	ekdhdc
is no	eUcict
is no longer	ecaeep
is no suitab	fddefj
is not	behcdo
is not a	eckdeg
is not going	bkceeh
is not good	fcddfn
is not monito	edpeda
is not quite	fdeefj
is not the	eabeeq
is not what	ecbemg
is not you	fdeefk
is nothin	fbnefc
is now	fyXYcW
is now in	gmceec
is now with	dqYdee
is off	brbdeb
is off sick	eobeec
is on	fcsebW
is on @d	faqccc
is on hold	ebpeeb
is on pause	ebneee
is on the	cmZlcd
is paused	cZreec
is paused until	ddleee
is r	gcobdc
is r #	gcobdc
is ready	ecbdqd
is ready for	feeeje
is signed	ikcedc
is still	auehZU
is still being	doccec
is still discus	emcdee
is still open	diVrdc
is suspen	ecoddc
is tempor	ecoeec
is tempor on	edleed
is that	gcabgo
is that .	daccer
is the	QrPiqg
is the best	eaUoob
is throug	ecleee
is to	tbbacf
is to confir	iffbdg
is to inform	obcdee
is unclea	lZegff
is under	dihgec
is under review	dihgec
is waitin	dbajnd
is waitin for	dbajnd
is what	eiefff
is what we	eiefff
is when	tXbcde
is when you	lddeee
is where	eXXdev
is with	dabbqh
is with great	fedeje
is your	dZZqjc
is yours	aYVZ7S
is yours if	edeeob
issue	eekZie
it	ejccgh
it .	VjWWfw
it @d	hcehee
it @p	dcjdei
it @s	klccca
it and	jZeked
it as	hYbpec
it back	cedcoe
it be	dcegel
it by	gZbimc
it by @d	hcdane
it closes	aZnicc
it closes on	aZnicc
it comes .	ijceed
it comes to	fghffc
it cvs	eboeec
it cvs .	eboeec
it for	efWccr
it from	decden
it from me	decden
it goes	hYoeeb
it goes on	eYpeec
it has	elaeeh
it is	ckaVkm
it is @d	kgcedd
it is a	XPVYn1
it is been	apadch
it is great	icjfbe
it is not	dhabas
it is with	eddeii
it is yours	ebceuV
it may	ctacec
it may take	Zuaced
it offici	ccdbrd
it past	dnbadh
it takes	elZlbc
it to	eYajfo
it to the	eaddgm
it to us	eeclee
it was	ecldZj
it was a	dchccm
it was good	fcpcdb
it was not	lkbeeZ
it went	elcfed
it were	endefa
it will	mhlZbV
it will be	sZdcdb
it will come	diieec
it will start	famffe
it will take	lhcddd
it would	auabag
it would be	auaZZg
its	fdjceg
jo	oahcdd
job	aUnXwb
job 's	aWbasm
job 's yours	dcactc
job .	bVchua
job alert	ecqddb
job alert has	ecoddc
job alerts	dctcaa
job but	flffjW
job is	dladkb
job is yours	eebdne
job search	eeleed
job search .	eeleed
jobs	bV4VaZ
jobs matchi	edleed
jobs matchi your	edleed
join	ZTqWwY
join our	cZqgda
join our talent	ebmidb
join us	aWmUwb
join us as	dcdbqd
join veldt	eeedle
join veldt mobili	eeedle
joined	dcgcmd
joinin	fYgfkh
joinin heliop	eecefk
joinin heliop .	eecefk
joinin stanme	ejdeeg
joinin stanme counci	ejdeeg
joinin us	daccrf
joinin us .	dbcdqd
joinin veldt	hZnddc
joinin veldt mobili	hZnddc
jonas	ehfegd
jonas it	fdigee
jonas it is	fdigee
jonas thank	icdife
jonas thank you	icdife
jonas we	cnhcdd
jonas we have	dmbefe
joy>again	eZbjcp
joy>answer	ddaikg
joy>answer>you	efajma
joy>ask	fedkee
joy>bye	dapYfh
joy>chosen	dcYdwZ
joy>chosen>post	eeccpc
joy>chosen>you	edcdoc
joy>date	Xa4WZa
joy>free	eedkef
joy>free>answer	fedjfe
joy>give	ebZctc
joy>give>offer	fdceme
joy>give>you	edcdne
joy>goon	dYbtce
joy>hear	ehdeei
joy>hear>you	eieeeg
joy>if	ecbbmj
joy>if>you	ecbbmj
joy>joy	ehheha
joy>joy>date	ddpbdd
joy>joy>them	fedeje
joy>joy>you	hjajdc
joy>match	ihYhch
joy>match>them	ihddfe
joy>match>you	hhbjde
joy>me	dldddg
joy>meet	dR0fVd
joy>meet>you	cYpgcf
joy>news	ZbVmog
joy>news>answer	deeeek
joy>news>them	badkii
joy>news>you	cbbtcb
joy>not	egaddm
joy>offer	ebabwb
joy>offer>offer	feeeje
joy>offer>you	ecccsb
joy>post	caXY0e
joy>post>you	eedeke
joy>start	dbbctc
joy>step	aafoai
joy>thanks	efieci
joy>thanks>again	fdeefj
joy>thanks>you	eiffcg
joy>them	dafdqd
joy>them>chosen	fddele
joy>them>offer	fedeje
joy>them>review	efeife
joy>them>them	dclcic
joy>them>will	gjbeci
joy>them>you	cdflff
joy>will>start	dbccrd
joy>will>them	icjfbe
joy>you	dbifnb
joy>you>again	ebclci
joy>you>bye	gdiffe
joy>you>chosen	ecaesZ
joy>you>date	edmedd
joy>you>goon	eacscb
joy>you>meet	hdlcdc
joy>you>offer	eeddle
joy>you>post	dcYbxa
joy>you>step	cdoedc
joy>you>thanks	eieefg
joy>you>them	dZeZuc
joy>you>will	gdjeef
joy>you>you	bZhjlb
junior	bXVbiu
just	fgUpjZ
just a	mdbaal
just a note	efdebm
just ask	laedgf
just got	cbbcsb
just need	ehdkec
just need the	eieged
just reply	eceled
karim	ibiefe
keen	ckdidc
keen to	ciejdd
keep	bfYbcw
keep in	eaddep
keep in touch	eaddep
keep you	exWZcd
keep you posted	fwWccZ
keep you update	fieffe
keep your	dacefp
keep your cv	eceeel
keep your detail	eeeefj
kestre	cdnfcd
kestre labs	cdnfcd
kestre labs .	cdpdcd
kind	ejdcjd
kind regard	ekabkf
kindly	gWV1aa
kindly fill	eeclee
kindly fill in	eeclee
kitche	dlfZeh
know	jfheec
know .	mehabf
know by	elYfka
know by @d	fnagea
know by the	dccemf
know how	hceefi
know how we	hceefi
know i	bneeed
know if	kVhlde
know if you	ebdmef
know on	pZedee
know on @d	pZedee
know once	dldefe
know once the	eiefff
know that	eXkdcn
know that the	eadeeo
know the	mhbcdc
know the outcom	Sueeee
know the result	vUceee
know what	dalZob
know where	jcjcde
know which	ecflfe
know yet	emeefa
know you	deihde
know you and	dfigdf
know you have	fghffc
know your	bafkkd
know your availa	eebnee
know your decisi	ceecne
knows	ZsecdZ
korvel	edkfed
la	eboeeb
labs	bbsccc
labs .	ccrbcc
lady	occage
large	fedefj
large number	fedefj
large number of	fedefj
last	ZrXoaZ
last interv	iefeff
last update	dqbcee
late	elddef
later	pYcgfc
later than	pYcgfc
later than @d	oZcgfd
latest	2VXbcb
latest .	xXZddc
le	edleed
lead	clZfkc
lead role	fdeeoa
learn	cgkedf
learn more	dgieef
learn more about	dgieef
leave	ZogWnW
leave .	eYZcvb
leave and	ffjded
leave it	duUbbc
leeds	fckmba
leeds .	fcimbb
left	egehfe
legal	asXWlb
lena	Wcnkdd
lesson	eddieh
let	kiahga
let me	jjYkgY
let me follow	jicded
let me have	ecdpbd
let me know	hWenhc
let us	Xffkla
let us have	ebdoee
let us know	Xcjbrc
let you	lkbadf
let you know	lkbadf
lets	bdXthY
letter	nVUQ7X
letter .	eceWsd
letter @d	deddme
letter from	pcdbde
letter from us	pcdbde
letter go	scbccd
letter go out	scbccd
letter is	bcbatd
letter is ready	edcdne
letter of	dZXcwY
letter of offer	edbdne
lettin	ggegee
level	eXZchs
level we	fdeefj
level we need	fdeefj
librar	idciee
licenc	dacdeq
licenc .	dcdceo
life	ddneee
lift	edkgdd
light	lccbie
like	cZctkY
like .	dhdgka
like a	Zaokba
like the	ngcadd
like this	ecqYee
like to	dZZric
like to finish	endcee
like to get	ecdnde
like to hire	ebeajl
like to invite	feeife
like to move	fcenec
like to offer	eeednb
like to see	edekee
like to set	fefief
like to thank	eifdef
like you	acaqpT
like you to	bXaprW
liked	bbahep
liked you	ccciel
likes	ejefed
limite	ecleee
limite access	ecleee
limite access to	ecleee
line	hacldg
line manage	edejee
line manage .	edejee
line with	gdejee
lined	dfbmdf
lined up	dfbmdf
link	YUb7aY
link below	dbfndd
link below .	fdcmee
link below to	edcmee
link to	cbjndb
link to schedu	fedkee
linked	dehide
linked .	dehide
lisbon	eembed
list	gjccci
list .	dkegdd
list for	fcddfm
little	hjcceh
little longer	ijcded
little longer .	ijcded
local	eWcddu
locati	edjedh
log	gdneeZ
log in	gdneeZ
log in to	gdneeZ
logist	edekee
lol	cVwWcZ
long	ltWaaZ
long .	epbdeb
long as	docded
long as it	docded
longer	gdeYbp
longer .	ijcded
longer consid	fdcefl
longer consid applic	fedffj
longer recrui	edZfeo
longer recrui for	edZfeo
longer than	kpYcda
longer than expect	gsYcdb
longer wish	edpefY
longer wish to	edpefY
look	YtakfV
look after	eddjeg
look at	ZtXmcZ
look at the	dqcddb
look at your	diZmec
look forwar	edddme
look forwar to	edddme
look into	eqbdda
look into it	ercddX
look like	dbhmec
looked	fugVcV
looked at	fugVcV
looked at by	hldeeb
lookin	hXVgbu
lookin at	nddded
lookin for	deYdeq
lookin for .	eiefff
lookin for right	fddffk
looks	rbZbfd
looks like	khbdfe
lot	hcdcek
love	bYXgrk
love for	dcdYtd
love for you	dcdYtd
love to	bYWlkm
love to have	feeapc
love to keep	fceeel
love to set	ebardd
love to stay	edcddo
loved	fdehYo
loved to	feeeYo
loved to offer	feeeYo
lovely	gf1UbT
lovely @d	eemded
lovely @d .	eemded
lovely to	idjced
lovely to meet	idjced
lucia	eeeiff
luck	dZjbdp
luck .	eafden
luck in	fddeek
luck in your	fddeek
luck with	dbnadi
luck with the	dcgcem
lunch	eamidb
lunch with	fdelee
lunch with the	fdelee
m	ffdeej
m f	ffdeej
made	pYdXji
made .	gkddee
made @d	qXdefe
made @d and	qXdefe
made a	kfeded
made an	fdeffj
made the	gbcaeq
made the decisi	edeefk
made to	efdeke
mail	eQpnae
mail .	lbdgee
mailbo	jfhedb
mailbo is	fhifec
mailbo is not	fhifec
mails	aYwXde
make	edWbol
make a	ercZdb
make a decisi	hmccdc
make it	cZcbqi
make it offici	ccdbrd
make sure	fcelde
make sure you	fcelde
make the	iabden
make the tough	eedefj
make you	dYccpj
make you an	dYcdoj
makes	dnddec
making	fpcgYc
making an	ebdfem
making an appoin	ebdfem
making any	eodced
making any decisi	eodced
making the	amehfc
manage	ikWehf
manage 's	erbadd
manage .	dZahqe
manage ;	iicfed
manage for	ihcfee
manage for review	ihcfee
manage has	heYccp
manage has been	ilbdec
manage is	joYddb
manage is on	kgceee
manage will	dqZdee
manage will call	dqZdee
manage would	ecened
manage would like	ecened
managi	eeegfh
many	eefeei
many choice	fghffc
many choice when	fghffc
many qualif	fddeel
many qualif candid	fddeel
many talent	fddefk
many talent people	fddefk
marath	cbtZYf
marath .	ebqbZg
march	edkfdd
marek	ekdeee
marek .	fieffe
marek thank	gejded
marek thank you	gejded
marek thanks	feeefj
marek we	enbche
marek we know	ejcdhf
market	chZngc
market intern	dnafhb
market intern #	epZdee
market intern .	edghid
marlow	cmacig
marlow foods	cnYcig
marlow foods .	doYdhe
marlow foods as	eibdie
match	elYedl
match .	ecbhem
match ;	feeked
match for	dlbcei
match for the	dlcdeh
match we	embdfe
match what	egcefj
match what we	egcefj
match will	hlcdfd
match will be	hlcdfd
match your	edkdeg
match>answer	mnVadf
match>answer>answer	hlcdfd
match>ask	dbXfes
match>ask>give	fedkfe
match>date	WWssaT
match>date>them	cdqaec
match>give	eZnhec
match>give>me	fedkfe
match>if	ffdied
match>if>match	ffdied
match>joy	dejiec
match>match	fmYedj
match>match>match	emacdi
match>match>post	fjcfeg
match>match>them	flbdeg
match>match>will	hlcdfd
match>me	ebfoec
match>meet	efcmed
match>meet>if	ffdied
match>not	eeYddq
match>not>match	ecbefo
match>post	eiYfdm
match>post>you	djcdei
match>refuse	eldefd
match>review	fpYedd
match>review>match	emcgec
match>review>them	hladed
match>step	egdjed
match>them	ejgdbg
match>them>ask	eYZcet
match>them>review	egcefj
match>them>them	cYirca
match>them>will	jnccdZ
match>will	hqZedc
match>will>answer	npXaeb
match>will>joy	feeked
match>you	dhalcg
match>you>date	cdfoeb
match>you>match	fdcefl
match>you>will	dpagec
match>you>you	emcdee
matche	bdZjen
matche our	ehbefj
matche our requir	ehbefj
matche your	fcdeel
matche your backgr	fcdeel
matchi	edleed
matchi your	edleed
matchi your search	edleed
mate	giZdei
maths	daefji
maths .	edhcld
maths openin	fdgeei
maths openin .	fdgeei
maths positi	edeefk
maths positi at	edeefk
matter	cfmfdd
may	eobede
may be	kjcZeg
may have	giched
may have .	giched
may i	bdemgd
may receiv	dgjfed
may receiv a	dgjfed
may take	Zuaced
may take some	ejeefe
may take us	Ztaded
me	heXkjd
me .	fmYWbn
me @s	qbdade
me @s to	qbdade
me a	eaXirY
me a line	gdejee
me a yes	icdiee
me again	fcdldg
me an	ecddne
me anythi	ecdgek
me before	ldedee
me before the	ldedee
me by	hcdfif
me by @d	fdegjd
me either	leedee
me either way	leedee
me follow	jicded
me follow up	jicded
me have	ecdpbd
me i	Xhbcpf
me i am	dYbcqg
me know	hWenhc
me know .	haledf
me know by	cedlge
me know if	ebdmef
me know your	ddboee
me on	cbeldh
me on @d	dcanci
me the	fZlflX
me they	inacdb
me they would	jgedee
me to	bdbtZc
me to the	efcoda
me when	edejef
me your	dbbscc
me your availa	fdeiff
me your cv	fedkfe
me>again	fYjhci
me>again>date	jadldd
me>again>step	cemeec
me>answer	Zdccpi
me>ask	coZcla
me>away	jenZea
me>date	oUgrZW
me>date>them	ncecgd
me>free	aejgjb
me>free>them	bbnhed
me>give	fdkbid
me>goon	fddjef
me>hear	eadmge
me>hear>date	mZckec
me>hear>free	ecfkfe
me>hear>if	ebdmef
me>hear>you	dcZjmd
me>if	fWeqib
me>if>you	hZdmee
me>joy	ednagd
me>match	ddijec
me>me	bcjcYo
me>meet	gmhUia
me>meet>them	jmcade
me>news	odeacf
me>news>date	kdeeee
me>not	hgXibk
me>offer	bdgncd
me>others	dodbce
me>papers	aVTxpX
me>papers>date	decqad
me>papers>if	fedkfe
me>post	cYpbjc
me>refuse	dljcea
me>refuse>date	dljcea
me>said	Ykkacj
me>said>them	endded
me>sorry	hbeefj
me>start	bhobcc
me>start>date	bhobcc
me>step	cXrfbd
me>step>date	dcjjdd
me>them	dedidi
me>them>again	icdbel
me>them>not	eacedq
me>them>said	ahnded
me>them>will	ZuVYal
me>will	bpcXZl
me>will>hear	Yndcej
me>will>you	ebehej
me>you	daWuja
me>you>date	eeeiff
me>you>offer	dbctZd
me>you>papers	dcZudc
me>you>will	hfdcej
means	kobedV
meanti	jclbdd
meanti feel	dhieed
meanti feel free	dhieed
meanti follow	fdlcef
meanti follow us	fdlcef
mechan	ebmedf
mechan engine	ecnedd
mechan engine has	eigefd
mechan engine positi	ebkeeg
media	fdlcef
media .	fbmdef
medica	edbjnb
meet	dcbtbd
meet our	ehcdej
meet our requir	eieefe
meet the	ebfmbg
meet the needs	feeffi
meet the requir	eddeel
meet the team	hdihcc
meet you	febqca
meet you .	jgahde
meet you @d	gekced
meet you in	abaudb
meet>again	lkaiaZ
meet>again>date	ecemdd
meet>again>you	lmaYde
meet>answer	obdfcd
meet>away	eijaee
meet>bye	fedeel
meet>closed	Xmabeo
meet>date	jQhtdZ
meet>date>decide	ncddee
meet>date>meet	dcchmd
meet>date>them	hddjde
meet>decide	mjcadc
meet>free	fdeled
meet>give	feeige
meet>goon	jedhed
meet>goon>step	kaeied
meet>if>match	ffdied
meet>match	ibdjdf
meet>match>them	kcfeff
meet>me	dcatba
meet>meet	aVaxfa
meet>meet>them	eYXsdf
meet>not	egigdc
meet>offer	euacba
meet>others	jdgfee
meet>others>you	gejgea
meet>papers	ebdoed
meet>post	dakhdg
meet>said	Xreded
meet>soon	jccfei
meet>step	gjVkbh
meet>them	alZfje
meet>them>date	cdmfdd
meet>them>said	Xreded
meet>them>them	eddjhe
meet>them>will	lkbbdc
meet>will	ogbecb
meet>will>answer	oaecee
meet>you	ccgoag
meet>you>again	flcede
meet>you>answer	dfgjde
meet>you>date	mVlhcb
meet>you>goon	dgdked
meet>you>match	gceheh
meet>you>step	hcdbfl
meet>you>them	cdbkdk
meet>you>you	dcZjem
meetin	dqfYiY
meetin on	fcbhkd
meetin on @d	eacild
meetin you	cjqYbb
meets	sZdcec
meets on	rZdcec
meets on @d	rZdcec
melden	ecmded
melden uns	ecmded
melden uns bis	feiefe
member	ewYYcd
member are	drbddZ
member of	gpcaec
member of our	dndcee
member of staff	ihedee
mentio	lgegab
merci	ecmeec
merger	ecneed
merger .	eejeee
messag	kfpZcY
messag .	kiibdZ
messag finds	fdncdd
messag finds you	fdncdd
messag to	ebkgfe
met	cdmcch
met you	eZpdcd
might	aukVaa
might be	cpcddc
min	ddcpdd
mind	eabifm
minds	qbdcdd
mine	dYpYla
minute	cRlyZX
minute .	dYqgea
minute survey	edlZfh
minute to	eekefc
missed	ebXfeq
mistak	dkfcee
mix	ekeeee
mix .	ekeeee
mobili	nZgggZ
mobili .	ncfcia
mobili recrui	fdjefe
mobili recrui team	fdjefe
moment	chiobV
moment .	dqdgbY
moment and	fdiffe
moment and i	fdiffe
money	cadZtd
monito	edpeda
monito .	edpeda
more	fmbcbj
more .	eliddb
more about	cekice
more about our	delcef
more candid	jkcdeb
more closel	dXYddw
more closel .	eaZeeq
more closel with	feefei
more detail	ebdmef
more detail .	ebdmef
more direct	eccdem
more direct experi	eccdem
more hands	ebZcer
more hands on	ebZcer
more interv	hjecfd
more openin	jmbeea
more openin are	jmbeea
more people	csdYde
more person	imcdea
more suited	feeffj
more suited to	feeffj
more than	dfbhel
mornin	chVqcg
mornin ada	ffciff
mornin ada thank	fecjff
mornin jonas	eiedeh
mornin placeh	ejbegf
mornin placeh it	fkcdge
most	gnafec
most closel	hlcdfd
most closel match	hlcdfd
most of	ekdeee
mostly	dVxacX
move	ejelbZ
move forwar	dhbgej
move forwar with	fcddfm
move forwar you	dldeee
move you	fcenec
move you forwar	fceled
moved	crckaX
moved on	eddled
moved on to	eddled
moved to	enageb
moving	cffgck
moving ahead	faeefm
moving ahead with	faeefm
moving forwar	diZkdf
moving forwar with	ecbdfo
mr	hbeife
mr ada	iccieg
mr ada we	iddefh
mr ines	ekdeff
mr marek	eeieff
mr marek thank	eeieff
mr tobias	eeclee
mr tobias thank	ffeife
mrs	deejge
ms	ccfkdj
ms ada	feceii
ms applic	eeegei
ms ines	eejdef
ms marek	ieeefe
ms okafor	edmcfe
ms tobias	feeeej
much	cXrZZk
much in	fieefe
much in the	fieefe
must	ZTWrbs
must be	dddmee
must inform	ebeefm
must inform you	ebeefm
my	bYpfWn
my apolog	hbeefj
my collea	clkaZg
my decisi	gleeeb
my flatma	cbkXap
my number	heedfi
my transc	eaauab
name	YrhfaY
name @s	Zrdcec
name @s .	Zrdcec
names	daardf
names of	ebapef
names of two	ecbqed
narrow	eYWddv
near	bndffc
near future	bqbeed
near future .	bqbeed
need	ehTqdg
need .	fddefl
need a	dcbjdm
need somebo	ddfjeg
need to	ZqYnfU
need to see	eicjdd
need to sign	ddejhe
need your	ZXboki
needed	dckhee
needin	ebeeem
needs	mdYccn
needs .	nXbcdl
needs of this	feeffi
negati	fcdeek
networ	daubdY
never	bcxadT
new	cWwYla
new date	ejeffe
new direct	dkfeed
new jobs	cWxbba
new jobs matchi	edleed
new openin	eddeel
new openin are	eddeel
new opport	eddkef
new opport .	eddkef
new plan	kdeefe
new plan is	kdeefe
new role	ddZdrc
new role with	ddZdrc
new roles	eaodce
new year	hcpbad
news	gcSilj
news .	cYVYpq
news for	dodced
news for you	dodced
news from	fdeekd
news the	ccekhe
news yet	aodefd
news you	cabrcf
news you are	dcdpcc
news you were	edfefj
news>answer	gZbbct
news>answer>date	ZZccdu
news>answer>you	lbegee
news>date	/TWWdb
news>date>answer	ldedef
news>date>free	apedec
news>date>them	yVccdc
news>date>will	iefeff
news>date>you	ieeefe
news>free	hlcedb
news>goon	dabnck
news>goon>you	eddden
news>if	bdedil
news>me	ekccdh
news>news	qdaddd
news>not	fZebdq
news>not>goon	eedefj
news>not>soon	kceefe
news>not>you	eckdeh
news>others	cTseeg
news>refuse	dWYdet
news>review	dilfeX
news>said	iYneec
news>soon	mhcddb
news>soon>date	pYeeee
news>sorry	pYdeed
news>step	adbjcn
news>them	lkefbY
news>them>them	jfddjb
news>them>will	beclfh
news>wait	fkeffc
news>will	rYbidd
news>will>date	vVfcec
news>will>you	nhcbdc
news>you	jdaibj
news>you>date	qkcXdb
news>you>goon	ecdodc
news>you>step	ccdkdj
news>you>will	kbejed
newsle	dbpadd
next	dcliec
next .	eameef
next employ	gcigfb
next employ .	gcigfb
next part	ecdefl
next part of	ecdefl
next round	dlceef
next stage	jaceek
next stage .	kddXem
next stage of	fcemed
next step	dclmcY
next step is	ebcoed
next step we	feeiee
next steps	ekkcdb
next steps .	eqacee
next thing	fcdmee
next up	eddmed
next we	eifffe
nice	eR1cbU
nice to	gapdcb
night	bYfkoa
night porter	eglecc
night porter .	eglecc
night shift	dYcmpY
no	fjibbh
no access	bcneee
no access to	bcneee
no decisi	pebeeb
no decisi yet	ekcefd
no from	bYccdu
no from the	bdeeeo
no from them	cadeep
no idea	dlledY
no idea how	eikeeY
no later	jadjfd
no later than	jadjfd
no longer	aRkacw
no longer consid	fdcefl
no longer recrui	edZfeo
no longer wish	edpefY
no more	dheied
no more than	dheied
no news	fpcdea
no news yet	aodefd
no next	eZsdea
no next steps	eboeeb
no suitab	fddeel
no suitab openin	fddefj
no they	eadeeo
no to	jkdeeZ
no word	dgkeeb
nobody	bercda
nobody can	dZqeed
nobody will	dkgdec
nobody will be	dkgdec
none	fefffh
normal	qdbZdd
norvan	gbibig
norvan .	fbgbjg
not	cmYbbr
not .	Ynclcb
not @d	ZsYcdc
not a	Yjjddi
not a no	figefc
not able	gfdeck
not able to	gfdeck
not accept	eregbW
not accept .	eregbW
not among	hZbdep
not among the	iedefg
not among them	eZcdep
not be	dgYZcu
not be able	cseedY
not be advanc	fbdefm
not be chosen	jmbeea
not be consid	eZbdfs
not be inviti	eaeefn
not be moving	eiddeh
not be needin	ebeeem
not be taking	eeeefj
not been	cmabcl
not been retain	fcdeem
not been select	feeffi
not been succes	fdeefk
not consid	eceeem
not consid you	eceeel
not contin	eedefj
not contin with	eedefj
not easy	fddefk
not easy .	fddefk
not expect	jpaadY
not expect anythi	aoedfe
not forgot	frdeeW
not get	dobded
not give	cnbcjc
not give you	dsbdjV
not go	ecdefl
not go on	ecdefl
not going	bdbdcs
not going to	bebdcq
not good	fcddfn
not good news	fcddfn
not got	eabecr
not have	fuZbda
not have a	eobdee
not have an	Zrdeec
not heard	pfcdeb
not heard anythi	jicded
not heard by	kdeeee
not hesita	idbjef
not hesita to	idbjef
not hold	epacec
not know	diodeW
not know what	ecneeb
not know yet	emeefa
not made	efdcel
not make	dabhdn
not match	fddffk
not match what	fddffk
not meet	edcdem
not meet the	feeffi
not monito	edpeda
not monito .	edpeda
not name	ecnefd
not need	iadcem
not one	jceefg
not one of	jceefg
not possib	dlbeaj
not procee	ehcdei
not promis	Zpeeed
not promis you	cleefe
not quite	eaedeo
not quite the	fdeefj
not reach	ajcmec
not reach the	fadnee
not receiv	eacmef
not receiv your	eacmef
not recomm	eadcep
not reply	gkfdec
not reply to	gkfdeb
not say	arnccS
not say more	dnceed
not say what	fdiffe
not see	hdacen
not see a	fbbefn
not select	edaeeo
not succes	habeen
not succes on	fecffj
not sure	esZcea
not take	kXdden
not take you	fceeel
not tell	bhleeb
not tell you	bhleeb
not the	dZades
not the one	ecdeem
not there	egcdek
not there yet	fkfeec
not think	fbeefm
not to	ebdeeo
not to move	fdeefj
not to procee	fceeek
not want	dYdcds
not what	eYZeko
not wish	ecdefm
not you	fdeefk
not>again	decgel
not>again>step	egddfi
not>answer	Zphecd
not>answer>answer	gjgdeb
not>answer>date	Tljcdl
not>answer>sorry	cocefd
not>answer>them	hhahef
not>answer>you	cdgedl
not>ask	fOdXd2
not>ask>again	fdeefk
not>ask>date	gcbdfm
not>bye	dYmeei
not>bye>review	edpefY
not>chosen	ecXaay
not>chosen>post	eddfek
not>chosen>step	fddefk
not>chosen>them	dacedq
not>chosen>you	edeeej
not>closed	hncdda
not>date	swTXbT
not>date>sorry	nadhec
not>date>them	ngddeb
not>date>you	icejed
not>decide	dqhbdX
not>decide>date	fmceeb
not>free	cbWbdy
not>give	Zhdobf
not>give>you	eddmed
not>goon	cWmYct
not>goon>goon	ehccek
not>goon>meet	ebnded
not>goon>step	emcaeg
not>goon>you	eaZbew
not>hear	mjhbdX
not>hear>date	kdeeee
not>hear>them	lhcdec
not>hold	dpdbeb
not>if	baucfZ
not>if>will	eYqeed
not>joy	eebfen
not>joy>news	efcdel
not>match	dTWad4
not>match>match	feeffi
not>match>post	fcceem
not>match>them	eaceep
not>me	esbZbc
not>me>date	kdeefe
not>meet	eSpacp
not>meet>you	eblZek
not>news	csfZbd
not>news>date	nicddX
not>news>them	hjeeec
not>not	c1bccR
not>not>chosen	endeeb
not>offer	dVbcZ0
not>offer>you	dfdeSu
not>others	ghZbdm
not>papers	eibdek
not>post	cagabs
not>post>give	edcedn
not>post>you	dXaddx
not>receipt	eZbmei
not>receipt>you	eacmef
not>refuse	esadeX
not>refuse>not	fodeeZ
not>review	cWmadp
not>review>goon	ebcefn
not>review>you	eZbcet
not>said	eYreea
not>soon	pYcgfc
not>soon>date	pYcgfc
not>sorry	igXfdk
not>step	bYeWcz
not>them	hbbdbq
not>them>ask	eaddeo
not>them>date	nbeefd
not>them>not	epceea
not>them>review	fddffk
not>them>sorry	eadeen
not>them>them	enefeZ
not>them>will	ajghbg
not>wait	kSiZbq
not>wait>bye	edpefY
not>wait>date	sYdeeb
not>wait>review	fdcefl
not>will	YkraZf
not>will>answer	Xrhbeb
not>will>chosen	eboeec
not>will>date	jobbdY
not>will>goon	dZcder
not>will>me	egcddk
not>will>meet	ebjied
not>will>not	eleeec
not>will>you	Zidecm
not>you	bfabcw
not>you>date	fqZade
not>you>free	fcddfm
not>you>goon	eeeefk
not>you>if	bjheed
not>you>offer	eYdeil
not>you>post	egdean
not>you>step	eXbfer
not>you>them	faeelg
not>you>will	bqdefa
not>you>you	eiddei
note	caegap
note that	ebaidn
note that the	ecbdeo
note to	efdebm
noted	dWyacY
noted your	eascda
notes	eocbee
nothin	VxpbaM
nothin .	Zsaeec
nothin about	dYqeec
nothin for	eZsceZ
nothin is	ekmddX
nothin to	dkYjee
notice	cYtgca
notice .	easbdc
notice period	ecdmee
notifi	njkXbX
notifi .	cloacZ
notifi by	qWfeee
notifi by @d	mafeff
nous	ebqddb
nous revien	ecmeec
nous revien vers	ecmeec
now	gofYZh
now .	egpZbc
now and	Yojeeb
now be	hkddec
now been	gZYedt
now been filled	ebYees
now closed	erbeeX
now in	gmceec
now in review	gmceec
now we	eajeei
now with	dqYdee
number	fbjhcf
number and	eedkee
number and a	fedjfe
number is	hbuXbb
number is #	herZba
number is r	gcobdc
number of	ebbdeq
number of applic	ebbdeq
numeri	eeekee
numeri reason	eeekee
nurse	cfkefe
nurse #	ecideh
nurse # #	ecideh
nurse .	eidehe
nurse positi	eicife
nurse positi at	eicife
nächst	edleee
nächst woche	edleee
nächst woche bei	edleee
occasi	dZYddw
occasi .	ecZdeq
occasi you	edddel
occasi you have	edddel
occupa	eeeled
occupa health	eeeled
of	egdehg
of #	fdddoc
of @d	kZaeem
of @s	lcddeg
of @s .	lcddeg
of a	eandeg
of addres	ebkkdc
of addres .	ebkkdc
of all	ehedei
of all we	eifdef
of any	cndcef
of applic	dmYbdm
of applic for	fedefj
of applic has	eoagec
of applic it	ejeefe
of applic was	fddefl
of applic we	ehcbel
of bright	ejeeef
of bright .	ejeeef
of budget	edleed
of budget change	edleed
of candid	edeefk
of design	feejee
of employ	edcapd
of employ to	feeeje
of evalua	kfeeed
of evalua applic	kfeeed
of heliop	hddjed
of heliop .	hddjed
of intere	fdeffj
of intere .	fdeffj
of interv	dracdc
of it	iceefh
of kestre	eelede
of kestre labs	eelede
of luck	ebbdep
of luck .	fcdeem
of luck in	fddeek
of market	eceige
of market intern	eceige
of marlow	ekeeee
of marlow foods	ekeeee
of maths	daefji
of maths .	edhcld
of maths openin	fdgeei
of maths positi	edeefk
of mechan	hhibec
of mechan engine	hhibec
of my	dkZmcd
of norvan	idefef
of norvan .	idefef
of offer	edbdne
of offer is	edbdne
of office	daobjb
of office assist	eclcjc
of other	feeefi
of our	agXogf
of our engine	edapec
of our proces	fcemed
of our team	eledee
of projec	jfceeg
of projec manage	jfceeg
of quillf	iajeee
of quillf .	iajeee
of sales	ebbjmc
of screen	ekdffe
of screen candid	ekdffe
of staff	ihedee
of stanme	egeffi
of teache	ffeeje
of teache of	ffeeje
of that	ecoeeb
of the	hjZgci
of the office	eckeee
of the outcom	jfeeed
of the proces	dbkdei
of the result	kdeefe
of the role	elcgec
of the team	cedkeg
of them	icdhef
of them .	iddgff
of this	ebccgo
of this role	feeffi
of three	enbcee
of time	Wtiaeb
of time .	Wudcec
of two	mYaqbb
of two refere	ebbrdc
of us	cbiamg
of us .	chXcqc
of us again	ebdeen
of us at	ccqddc
of what	dYtcca
of you	hXnica
of you to	hdlcdc
of your applic	gmfbdc
of your cv	fedjff
of your passpo	edcmee
of your search	fddefl
off	joRWkg
off sick	eobeec
off the	ehabpa
off the phone	gabbqc
offer	YdYU8d
offer #	cbddqd
offer .	edZbjn
offer and	epdbcd
offer but	emdajb
offer came	Zcacud
offer came throug	Zcacud
offer is	ZdZbwb
offer is attach	edbdne
offer is contin	feeekd
offer letter	ccbbtc
offer letter @d	deddme
offer letter is	edcdne
offer of	eccdqb
offer of employ	feeele
offer stands	edddpa
offer to	dbdegn
offer to anothe	fedeej
offer you	dbaapk
offer you a	ecdehj
offer you employ	ebcdgn
offer you the	eacbqg
offer>answer	abaduc
offer>answer>date	bcccrd
offer>ask	bkdYkg
offer>ask>decide	deedke
offer>away	ebceod
offer>chosen	ekcdhd
offer>date	SSiQ9Z
offer>date>ask	ddeegk
offer>decide	deedme
offer>free	eajbme
offer>me	bhoXlW
offer>meet	ejcald
offer>not	dqdeiU
offer>offer	eeabjl
offer>offer>you	feeeje
offer>others	fedeej
offer>papers	ecdcqd
offer>papers>date	eefeif
offer>post	cgZasd
offer>post>away	feefie
offer>post>them	dhccgj
offer>said	eeeeke
offer>them	WjXcub
offer>them>ask	dmdaic
offer>them>will	Xfchoc
offer>will	XikemX
offer>you	cZYbvh
offer>you>offer	ebcdgn
offer>you>post	debapg
offer>you>them	efekiZ
offere	bgaYtb
offere me	dbcasc
offere the	emeeZg
offeri	ecdeoc
offeri you	fdeemc
office	Xcudfb
office .	dfcdem
office and	dbpfda
office assist	cjidha
office assist #	ficefg
office assist .	dgibjc
office assist positi	elcefe
offici	cabawa
oh	ZlZccn
ok	daoebb
okafor	fcemdd
okafor thank	gdcieg
okafor thank you	gdcieg
okafor we	eclhdd
okafor we are	eemddd
okay	ccdiel
on	ibfked
on .	dVkpbe
on @d	nTindZ
on @d .	oTrbdb
on @d ;	jbdjee
on @d ?	dcbkkd
on @d after	fdeeek
on @d and	mleZbb
on @d as	dpcdeb
on @d i	ldebge
on @d in	debqcd
on @d the	cefjge
on @d to	eaaikh
on @d with	lZcmdd
on a	leXrbV
on annual	ccpddd
on annual leave	ccpddd
on board	dahWtd
on board .	dcicke
on candid	eccdem
on candid with	eccdem
on file	fdeefk
on file for	fdeefk
on hold	dXyddY
on hold becaus	edmeec
on hold pendin	eekeee
on holida	kfcdee
on ice	ebpeec
on ice .	ebpeec
on it	jpadcZ
on it .	dsacda
on it and	lbeged
on leave	eiheed
on linked	dehide
on linked .	dehide
on new	eddkef
on new opport	eddkef
on our	dehcgj
on our career	eddeel
on our team	feeeld
on our websit	gdjbdh
on parent	edmeed
on parent leave	edmeed
on pause	ebneee
on site	eeZqdd
on site interv	ebardd
on social	fdlcef
on social media	fdlcef
on that	edddem
on the	ihWhla
on the @d	ibYsbb
on the list	ebddeo
on the phone	ddfdme
on the shortl	oedgab
on the team	egecke
on this	dXXbd0
on this occasi	dZYddw
on this one	ffeefi
on to	ioZedc
on to stage	eddled
on to the	graadd
on with	djbcel
on with other	feeffi
on you	eldeee
on your	joVXkb
on your applic	ddidei
on your new	ddZdrc
once	bqXkbd
once a	cleeee
once a decisi	cleeee
once everyo	eifefe
once the	cncgee
once the review	eiefff
one	ddcffm
one .	abnZfj
one is	mcdeee
one more	hkaldY
one more person	imcdea
one of	elZhch
one of our	cgekee
one of the	gafddm
one of them	icdhef
one of us	emdeed
one other	eiaddk
one way	hceiee
one way video	cefjff
one who	gYqdeZ
one you	ebgefj
online	bbjqaZ
online assess	eibjee
online assess using	feckee
only	bndVYq
only succes	dodeeb
only succes applic	dodeeb
only takes	eYreea
onsite	deelee
onsite .	defkee
open	Xclkef
open evenin	cbsaed
open evenin on	dcqbed
open positi	ebjeeh
open roles	ecieei
open roles are	eejeee
open to	ecemed
open until	dlXdnb
open until @d	dlXdnb
openin	ffdecl
openin .	ecchdm
openin are	ijadeh
openin are posted	ijadeh
openin for	fddefj
openin for you	fddefj
openin log	gejgea
openin log in	gejgea
openin that	fedkfe
openin that fits	fedkfe
openin with	fddfej
openin with an	fddfej
opens	edeefk
operat	ecdhej
opport	gcgidg
opport .	diZidi
opport employ	iclddd
opport employ .	iclddd
opport with	jbdjef
opport with us	jbdjef
optics	ehgZje
optics .	fjYblf
or	oWdofX
or @d	dcenee
or @d #	edfkfe
or @d .	eeejee
or bad	pdcaee
or bad .	pdcaee
or no	qVbfjb
or the	kbeied
or when	eamffe
or when it	eamffe
order	cbmlda
order to	dedmde
organi	edieff
origin	saVkcb
ostrav	ehgZje
ostrav optics	ehgZje
ostrav optics .	fjYblf
other	eaXbex
other applic	eabdds
other applic .	ecdeem
other applic are	edceem
other candid	enYbdl
other candid .	inbcea
other candid more	feeffj
other candid whose	feeffi
other candid will	apeeec
other one	eccedo
other openin	gdigee
other openin .	feeefi
other openin log	gejgea
other person	fleeec
others	buTYnZ
others .	efZcqc
others and	eodeea
others>answer	bddbdr
others>date	ggeleZ
others>free	fdejff
others>match	eacedp
others>match>match	feeffi
others>match>post	feeffj
others>meet	elbbei
others>not	eneefa
others>offer	emffgY
others>post	aihYkf
others>review	dogddZ
others>them	blZcfl
others>them>will	eheeic
others>will	Yjcdfl
others>will>answer	cgecel
others>you	djWbbu
others>you>match	facedp
others>you>will	aldcdk
others>you>you	eaaddr
ought	kddfee
ought to	kddfee
our	eehefg
our @d	aZZvac
our addres	ecpaee
our answer	pbddee
our answer .	jdeeff
our assess	fmYjcc
our assess day	ieeffe
our blog	dhieed
our blog .	dhieed
our call	eddeek
our career	ceiddj
our career site	eddeel
our client	daYfds
our compan	delded
our compan .	dfkdee
our coordi	cbased
our coordi will	cbbred
our cto	abdqee
our databa	dhmbdc
our databa .	dhmbdc
our decisi	phcccb
our direct	gZjjed
our direct ?	eaenfe
our earlie	embeee
our earlie opport	embeee
our engine	edapec
our engine .	edapec
our first	dsabdc
our first choice	enceed
our goal	obcdee
our goal is	obcdee
our hiring	hbcodc
our hiring manage	ecasdc
our hiring team	khagec
our needs .	feeffi
our new	fWlWsa
our newsle	dbpadd
our occupa	eeeled
our occupa health	eeeled
our offer	dbcZse
our office	aankdc
our open	dXjaeq
our open evenin	dcqbed
our page	eapeec
our page .	eapeec
our paths	ebdeen
our paths cross	ebdeen
our proces	lideca
our proces .	eehjec
our recrui	gngcdY
our recrui for	edleed
our recrui team	jhdded
our requir	dkaeei
our requir we	eieefe
our search	daXdcw
our shortl	dqZdde
our shortl .	drZeeb
our side	ifdhed
our side the	egeied
our softwa	fedffi
our softwa engine	fedffi
our stand	ecqbeb
our summer	ddkcei
our system	YqldeW
our talent	dalhdf
our talent commun	eddkef
our talent pool	eeeefj
our teache	fdgeei
our teache of	fdgeei
our team	erXahd
our team .	feeeld
our team reads	imaddc
our team will	ctabed
our verbal	fdceme
our verbal offer	fdceme
our websit	gcnadf
our websit .	ddkcdh
out	dkmcac
out .	cZlYam
out if you	fibhef
out of	VwpabR
out of the	dlnddW
out on	tcYbcd
out on @d	tcYbcd
out our	dhieed
out our blog	dhieed
out the	jccjde
out the applic	fddkee
out to	ihajce
out to schedu	ihddfe
out to you	ekeefe
out with	dpaeee
out with an	dpaeee
outcom	cnUZbo
outcom .	Vybcca
outcom by	ldeefe
outcom in	jfeeed
outcom will	gkeeed
outcom will be	gkeeed
over	nlZalU
over #	hmbeec
over .	eaqcfb
over the	jjWWqa
over the @d	mibYdg
overle	eeeghe
overwh	ecdeen
overwh respon	eceefl
overwh respon .	eceefl
owe	mdecee
own	aRYedy
packag	ecegje
page	ccnede
page .	eapeec
pages	ddemee
panel	dlUlbi
panel 's	ideefg
panel felt	eddceo
panel felt that	feeefj
panel interv	dccpee
panel member	dmacdi
panel will	dheiee
papers>again	eddfih
papers>answer	ebbneg
papers>ask	hcekdd
papers>bye	fdeefk
papers>date	WYWvnc
papers>date>them	bddpde
papers>decide	eiegde
papers>give	clZejc
papers>give>them	eeclee
papers>if	eedjgd
papers>match	ihedfe
papers>me	cbcubb
papers>meet	edemde
papers>not	ccdmff
papers>offer	edcdne
papers>papers	daawbb
papers>papers>them	fedndd
papers>post	ceabtc
papers>receipt	ebndee
papers>review	eibidg
papers>start	eddmed
papers>thanks	ecqadd
papers>thanks>you	ecqadd
papers>them	dpXpaY
papers>them>will	cdcqec
papers>will	cbZqjc
papers>will>start	fedndd
papers>you	fUgeof
papers>you>will	kcfeef
paperw	bOYY3b
parent	ebpdec
parent leave	edmeed
part	fblbfh
part in	edidfg
part of	gdiech
part of bright	ejeeef
part of heliop	hddjed
part of kestre	eelede
part of marlow	ekeeee
part of norvan	idefef
part of quillf	iajeee
part of the	ecdefl
part time	edfdmc
partic	hcckef
partne	igZhci
partne .	jceeeh
pass	fbYhbr
pass .	daabdt
passed	dnWheg
passed on	dhcddl
passed the	cdased
passed the first	cdaqed
passed your	hobade
passed your cv	hobade
passpo	edcmee
passpo and	edcmee
passpo and a	eedlee
past	qhZZcd
past the	rUceeh
paths	ebdeen
paths cross	ebdeen
paths cross again	ebdeen
patien	jkfccb
patien .	ikehdY
patien while	epZcef
patien while we	epZcef
pause	dWqeeg
pause the	ebmeed
pause the search	ebmeed
paused	cY0dcV
paused .	ecneeb
paused hiring	eeoeeZ
paused hiring for	eeoeeZ
paused until	ddleee
paused until the	ddleee
paysli	eYcrdd
pdf	edeled
pendin	echdlb
pendin budget	eekeee
pendin budget approv	eekeee
people	mebdbi
people .	mXdbem
people @d	igfefd
people was	fddefk
people was not	fddefk
people we	elecfe
people who	hdiefd
per	ebpbjX
per year	fedeje
per year .	fedeje
period	dcjkce
period .	edlfcf
perman	eceZqc
perman contra	eceZqc
permis	ecckeh
permis we	ecckeh
permis we would	feeefi
permit	ekbldZ
person	cmSqXg
person .	esXXbj
petra	efeife
pharma	fedefk
pharma .	fedefk
phone	hcVgrc
phone @d	fdjeef
phone call	mccgee
phone interv	feeife
phone interv .	feeife
phone number	fedjfe
phone number and	fedjfe
phone screen	glahec
phone screen .	hnbced
phone with	idfeeg
phone you @d	kdeefe
photo	ffehff
pick	YiYlnZ
pick a	ecZqdd
picked	dWXbZy
pike	eejbie
ping	hffefe
pipped	eYZdbu
pitch	decned
pitch .	decned
place	bhaijd
place for	ebacpf
place for you	ebacpf
place on	fbamfg
place on @d	gdbodc
place on our	feeeld
placeh	eglZib
placeh .	hbkala
placeh it	ggjbfe
placeh it is	ggkafc
placeh thank	gangfa
placeh thank you	gangfa
places	ecddem
plan	tYkWbc
plan .	dZpadf
plan is	kdeefe
planne	fqgbdY
planne .	Zrdeeb
plant	eemced
please	baepge
please accept	gZafep
please accept my	hbeefj
please answer	deekee
please be	blYedl
please bear	drcceb
please bear with	drcceb
please bring	eedkee
please comple	bZbvdc
please comple the	cZbudd
please confir	acncid
please confir whethe	edcmee
please confir your	besYde
please contac	ebrcea
please do	egblde
please do not	ejcfdf
please fill	edcmee
please fill out	fddkee
please find	YZkhlb
please find attach	aedjje
please find our	dbnYjc
please hold	eeblfe
please hold @d	eeblfe
please let	ZZhngd
please let me	baioce
please let us	cdefme
please note	ecbdeo
please note that	ecbdeo
please prepar	eedkee
please prepar a	eedkee
please provid	ecbped
please provid the	ecbped
please reply	ecboee
please reply with	ecboee
please review	edccoe
please review the	edccoe
please send	cccped
please send me	eecmed
please share	feclee
please share an	fedjff
please sign	dccfqc
please sign and	eeebme
please sign the	eddijd
please take	cduXdb
please to	cYalqc
please to extend	feeele
please to inform	eeecnd
please to invite	fcemed
please upload	fecmee
please upload a	fedkee
please use	edcnec
please use this	fedkee
pleasu	dcjbkf
pleasu that	fedeje
pleasu that i	fedeje
pleasu to meet	ghbide
plus	Ydddre
point	gpcaec
point .	hncbdc
pool	edeefl
por	eapdec
portal	dboakb
portal .	dbqbec
porter	dohbcb
porter .	eglecc
portfo	edcmdg
porto	edjhed
positi	cefbhm
positi .	flZfgd
positi and	eibcel
positi and i	ejccej
positi at	djchdh
positi at bright	ecjhec
positi at marlow	ekdefe
positi at stanme	fcehfi
positi has	eZaddu
positi has been	ebgeel
positi has now	ebYees
positi is	aYmbne
positi is tempor	edleed
positi is yours	acbctb
positi of	gbhbmc
positi on	edkdhd
positi reopen	eckffe
positi reopen we	eckffe
positi that	ebceeo
positi that matche	fcdeel
positi was	fedefj
positi was very	fedefj
possib	Q0WkXe
possib .	cleeee
possib offer	epdbcd
possib offer and	epdbcd
possib to	dlbieb
post	bdfbng
post .	bXfbpi
post has	eleedd
post has been	fbheei
post of	gakejb
post of mechan	hhibec
post of office	ecmchc
post of projec	jfceeg
post>answer	cgkdcg
post>ask	ecdiei
post>away	daicjh
post>bye	cgrccZ
post>chosen	emeegY
post>closed	ccObe3
post>closed>date	ddYdds
post>closed>them	eabedr
post>date	deUfYx
post>date>you	ieeffe
post>decide	eekeee
post>free	ddZbjn
post>give	edcedn
post>goon	eckeef
post>hold	cW1cbX
post>hold>decide	eekeee
post>hold>goon	edleed
post>hold>hold	ecoeec
post>if	cYdcxY
post>if>you	dcbduZ
post>joy	ednebf
post>match	eahgdk
post>match>ask	fedkfe
post>me	emadic
post>news	elcddf
post>not	ciXeaq
post>not>wait	eZYeet
post>offer	fbaetZ
post>others	dabdmj
post>others>them	edeeig
post>others>you	ecceem
post>papers	eccdli
post>review	enbedd
post>review>you	feeffi
post>start	efeeke
post>start>date	efeeke
post>them	dZfZhq
post>them>not	fedffj
post>them>others	fdeeoY
post>them>will	dghdid
post>wait	eZYeet
post>will	agjbjf
post>will>answer	djjeda
post>will>not	fcefek
post>will>will	emdeed
post>will>you	ceddji
post>you	aWZYwn
post>you>free	fcdeel
post>you>if	eccdrZ
post>you>match	edkiec
post>you>will	flbdhc
post>you>you	eceefl
posted	jtXacc
posted .	fwWccZ
posted every	jmbeea
posted every week	jmbeea
posted on	eddeel
posted on our	eddeel
postpo	dmdeed
pour	ecmeec
pour votre	ecmeec
pour votre candid	ecmeec
practi	eddned
pre	ffeiff
prefer	aZjfem
prepar	cbbqgc
prepar a	eedkee
presen	ZUjoam
presen .	eblcdi
presen on	eddgek
priori	fcceen
priori we	fcceen
priori we have	fcceen
privac	ebxXYa
priya	cibhdi
priya .	ceagdn
priya thank	djdgef
priya thank you	djdgef
probab	XuZcdb
proced	efadem
procee	bbYrYn
procee .	cYcjep
procee with	ecdefm
procee with candid	edeefk
procee with your	fdeffi
proces	gliabf
proces .	deiedi
proces can	cqdbed
proces can take	cqdbed
proces for	dWvdeX
proces has	ejieea
proces has been	ehjeeb
proces of	ijceed
proces of evalua	kfeeed
proces of screen	ekdffe
proces with	dXdbdr
produc	fgdgdh
profil	cYnbao
profil .	eXjccn
profil and	ebgkef
profil and think	feeked
profil does	fddffk
profil does not	fddffk
profil has	diiidZ
profil has been	diiidZ
profil is	gilada
profil is being	hladed
profil meet	eieefe
profil meet our	eieefe
profil please	fedkfe
profil please send	fedkfe
progra	eZifdl
progra .	geefie
progre	bnajde
progre of	dnceed
progre of your	dnceed
progre your	dadkej
progre your applic	dcekfg
projec	hghcee
projec manage	idgegd
projec manage .	icgege
promis	qiccbY
promis .	qebccb
promis an	kfeded
promis an answer	kfeded
promis to	icieed
promis you	cleefe
promis you will	cleefe
proof	eccofc
proof of	eccofc
proof of addres	eedlee
proper	ffbmec
propos	gddmcd
provid	dfXtdb
provid an	embeee
provid an update	embeee
provid the	fbbqdd
provid the names	ebbred
publis	jddeeh
publis on	jddeeh
publis on our	jddeeh
pulled	caqddd
pursue	eabeer
pursue other	eddeel
pursue other applic	edeeek
put	YdqkdY
put a	dcpddc
put in	cpbcdf
put in a	cqcddc
put on	eboeec
put on ice	fcmeed
put you	dadpcf
put you forwar	ecemee
puttin	fbfegi
qualif	elYfdk
qualif .	eedief
qualif are	elcged
qualif are being	emcgec
qualif better	eddeel
qualif better meet	eddeel
qualif candid	ekadej
qualif candid .	fddeel
qualif candid you	emcdee
qualif do	fdcefl
qualif do not	fdcefl
questi	eefkee
questi .	edapce
questi ?	edebme
questi and	emdeed
questi before	ddoaee
questi please	dbmfdf
questi please let	dbmfdf
questi you	hicged
questi you may	giched
quick	efVqbh
quick call	dfejff
quick call @d	dfejff
quick chat	eddmed
quick chat on	eddmed
quick one	ddYjen
quick update	kccdfi
quickl	ctaadZ
quiet	edaped
quillf	dWrfgb
quillf .	gXmffe
quillf and	ebijed
quillf and for	ebijed
quillf as	edlcfe
quillf as your	edlcfe
quillf talent	egdeie
quillf talent acquis	egdeie
quite	efdcem
quite the	fdeefj
quite the level	fdeefj
r	jakgdc
r #	hbihde
r # .	hbihde
radio	mddded
radio silenc	mddded
radio silenc .	mddded
rail	fehege
ran	Wqddeh
rang	dWZcqk
rate	ddtYeb
rate your	ddtYeb
rate your experi	ddtYeb
rather	bijbch
re	dbkhdh
reach	hkckbZ
reach a	cmdeed
reach out	epbddd
reach out to	glccee
reach out with	dpaeee
reach the	fadnee
reach you	lXhjba
reach you .	hbpYed
reache	fedcdn
reache us	fhided
reache us .	fhided
reachi	ddcmdh
reachi the	ddcmdh
read	cteccZ
read by	jeeefe
readin	icjeed
reads	imaddc
reads every	imaddc
reads every applic	imaddc
ready	cfZfrZ
ready for	edchkd
ready for signat	feeeje
ready to	cibdna
real	ddoZeg
real pleasu	eepaec
realis	seXbdc
really	Zjebco
really sorry	ecjeeg
reappl	dbedcp
reappl in	dbedcp
reappl in @s	eceefl
reason	gUpidc
receip	hdobda
receip of	gfmbeb
receip of your	gfnbdb
receipt>answer	mceeed
receipt>date	bbmfka
receipt>papers	gikZeb
receipt>post	fbkddh
receipt>receipt	fjjcdb
receipt>receipt>you	fjjcdb
receipt>thanks	ecmeed
receipt>them	hlfcdb
receipt>you	ghqaeX
receipt>you>papers	djlZec
receipt>you>post	gcodcb
receipt>you>them	ekgdec
receiv	idqbcb
receiv .	lYpcda
receiv a	kcefef
receiv a large	fedefj
receiv a respon	pbbeee
receiv a short	dgjfed
receiv an	dkbdej
receiv an unusua	fdeffj
receiv an update	cldeff
receiv feedba	obddee
receiv feedba within	obddee
receiv your	ghpdaW
receiv your applic	kgoabW
receiv your cv	ecmeee
recent	dhiiea
recent applic	difhec
recent applic for	difhec
recept	iWgpcY
recept .	bZipdZ
reckon	uSUZZp
recomm	eYhacq
record	aiemfb
record a	enebed
record your	cccpee
record your video	edcmee
recrui	felbci
recrui .	bjkbde
recrui for	caefdq
recrui for this	ebieek
recrui goes	ihceee
recrui proces	elidea
recrui team	idicfe
recrui team will	jeeefd
recrui will	gmaeed
recrui will look	ejchee
recrui will reach	ihddfe
reed	jXhigd
reed .	lWgjed
ref	cfmdde
ref #	cfnddd
refere	eXgrhX
refere .	dbapic
refere and	ffeeif
refere from	ddeocd
refere from me	ddeocd
refere number	ifpYbb
refere number is	ifpYbb
reflec	ebdden
refuse>answer	dacfep
refuse>answer>you	eceeel
refuse>chosen	ducddW
refuse>chosen>you	dodeeb
refuse>date	cgriaT
refuse>match	fdbefn
refuse>me	cgXcdq
refuse>not	dhbcdm
refuse>not>chosen	fodeeZ
refuse>others	cYhldi
refuse>papers	hobade
refuse>papers>them	hqbada
refuse>step	cdased
refuse>them	eoVZel
refuse>them>not	fadeen
refuse>them>will	ecdeem
refuse>will	bgncZh
refuse>will>not	ecdeem
refuse>you	eoXech
refuse>you>papers	hobade
refuse>you>will	dmceee
refuse>you>you	egdeej
regard	eiedhd
regard the	ihdcgd
region	dedjeg
regist	YYteed
regist for	cdpbed
regist for our	cdpbed
regret	geabdo
regret that	dmdeee
regret that only	dodeeb
regret that we	feeefi
regret to	eceeel
regret to inform	eceeel
regret we	fZeefn
regret we can	fZeefm
regrou	eodcdd
reject	aXVXa1
reject .	cNVcc2
reloca	ecdlef
remain	cpUbmc
remain active	dvRddb
remind	cYiocc
remote	eedkee
remove	dXjdem
reopen	cbpeed
reopen we	eckffe
reopen we will	eckffe
reorga	eWudea
reorga .	ebneec
replie	eYoldZ
replie to	eapdeb
replie to an	eapdeb
reply	kZglgY
reply by	dZdjmd
reply by @d	dZdjmd
reply to	ijecfb
reply to this	gkfdfb
reply with	eccpee
reply with a	ecdlee
reply with your	fedjfe
reply within	neZffe
reply within @s	neZffe
report	fgkcjX
repost	fdkfed
repost the	fdkfed
repost the role	fdkfed
req	ddlchc
reques	cYuecb
reques .	eVocej
requir	deVgcs
requir .	dbXcdu
requir of	encfec
requir of the	encfec
requir we	eieefe
requir we will	eieefe
requis	bXhcct
requis .	fcceen
requis is	eekeee
requis is on	eekeee
resear	acaock
reside	geffff
resour	eeddhj
respon	olWadf
respon .	Zpacej
respon in	jdeefe
respon to	kjbcee
respon to all	mcdffe
respon within	pbbeee
respon within @s	pbbeee
rest	cajhdi
rest of	cajhdi
rest of your	ebkcdj
restru	eVteec
result	5SVYcg
result are	libdec
result of	icdcek
result on	vUceee
result on @d	vUceee
result within	jdfefe
result within @s	jdfefe
retail	edkeed
retain	fcdeem
retain .	fdefej
return	cYfnka
return .	ebcped
return it	edcgmd
return it by	eeebne
return it to	eeckge
revert	ihcjcc
revert .	hjeded
revien	ecmeec
revien vers	ecmeec
revien vers vous	ecmeec
review	isWcfc
review .	evbccY
review agains	emcgec
review agains the	emcgec
review all	ebfdel
review and	ckddid
review each	kfbged
review each and	kfbged
review is	cpccdd
review is comple	eiefff
review it	glcefd
review of	eoagec
review of applic	eoagec
review the	edccoe
review the attach	edccoe
review your	kcbfei
review your applic	mddeee
review your experi	ffdied
review your work	fdeefj
review>answer	bcgrbb
review>away	dgdkee
review>bye	fciefg
review>chosen	edieff
review>closed	enddgb
review>date	yXWjaZ
review>date>news	sXdced
review>date>you	lceefe
review>give	pdbcde
review>goon	dagihf
review>goon>them	gcigfb
review>goon>you	cbbmld
review>hold	eZmefg
review>match	gjbidd
review>match>meet	ffdied
review>match>post	elcgec
review>me	dXXcdv
review>meet	fjcieb
review>news	sXdcee
review>not	ftWbcc
review>not>will	dhidfd
review>offer	ececne
review>others	dircdT
review>papers	egZgmc
review>post	djffee
review>refuse	hceeeh
review>review	kfeeed
review>review>you	kfeeed
review>soon	ejchee
review>step	dhhcef
review>step>you	ekdffe
review>them	dmdcfe
review>them>not	fceefk
review>them>them	egecld
review>wait	eodeeb
review>wait>wait	eieefe
review>will	cncjca
review>will>answer	becodd
review>will>wait	eieefe
review>you	hfajef
review>you>date	accqee
review>you>goon	gcigfb
review>you>match	hdcjef
review>you>not	fdeefj
review>you>papers	ejbjed
review>you>soon	ejchee
review>you>them	fcdhej
review>you>will	gfbmdd
right	fdVqdg
right now	chbhej
right now .	cibeek
right to	daXveb
right to work	daXveb
ring	gUctdd
ring me	edejfe
roboti	eeejee
role	bbcblp
role .	ddecik
role has	ecfedl
role has been	edgffi
role in	fdeeig
role is	dfpdeZ
role is frozen	edleed
role of	eddfgj
role went	eeeena
role went to	eeeena
role when	fdkfed
role when it	fdkfed
role will	dYreeb
role with	ddZdrc
role with ostrav	decdne
role you	emdeed
role you can	emdeed
roles	bYpbbl
roles are	eejeee
roles are frozen	eejeee
roles in	cefeel
roles that	ebodce
room	eecmee
room #	eecmee
round	cbliah
round .	bgWmck
round before	endcee
round before making	endcee
round is	dhdjed
round the	cZxXcc
round two	eYZrdg
rounds	efcdem
rumour	enefcc
run	dmakac
run a	fddjdh
runnin	ffeefi
s	chjica
s tips	eeleed
s tips for	eeleed
sadly	dkicdd
safe	demece
said	ojdVkW
said @d	vUcddd
said @d .	kdefef
said i	dedeke
said i have	edeeke
said no	dfpeeV
said the	dabdkm
said they	jmcbcc
said they would	kjdcdd
said yes	aaZduc
said yes .	aaZduc
said>answer	ardbdd
said>date	5aWWaX
said>date>date	qZcede
said>decide	pXeege
said>goon	eiiced
said>hear	eieffe
said>me	kabcmd
said>meet	gkcceg
said>not	cZwedU
said>others	dkcddi
said>post	dcadng
said>them	juYYcZ
said>them>date	aocefd
said>them>will	mpaZaa
said>will	kvYYZZ
said>will>answer	Vteeee
said>will>decide	pXeeef
said>will>hear	eieffe
said>will>meet	elddee
said>you	Xqddeg
said>you>will	Ypeeee
salari	efledd
salary	bXVziY
salary .	dfatXc
salary expect	dcblcj
salary will	fedeje
salary will be	fedeje
sales	hbYgnd
sales associ	idbihe
sales associ .	idchhc
sam	ianbdd
same	cblghZ
same team	fefelc
satisf	eedcnd
satisf medica	fedeke
satisf refere	fffdjf
saw	eaajel
say	Ygkcje
say .	erZbbe
say anythi	mgdddc
say more	dnceed
say no	ihceef
say the	ecfdel
say we	eYbeph
say what	fdiffe
say what happen	fdiffe
say yes	deYboi
say you	dedekg
says	bmkbdb
says he	mafeef
says he will	mafeef
scan	edkgde
schedu	dgSzcZ
schedu a	fedkee
schedu a time	fedkee
schedu an	ihddfe
schedu an interv	ihddfe
schedu for	edaped
schedu for @d	edaped
scheme	dagasY
scheme .	dagasY
school	eeeige
score	eZYbeu
screen	cpXkdb
screen .	cmaiec
screen candid	ekdffe
screen candid .	ekdffe
search	bYobbo
search .	ecfdem
search while	ebmeed
search while the	ebmeed
seat	fZXcjp
second	cWXkYx
second interv	Zfljda
second interv .	ccfnee
second interv with	djnYec
second round	kacgej
second round is	dhdjed
see	ekenYc
see .	dsbbcd
see a	iebddl
see a fit	kcfeff
see how	ecdmee
see how you	ecdmee
see if	ffdked
see if there	ffdied
see other openin	gejgea
see us	eWYrdh
see us .	eWYrdh
see what	bxdWZb
see you	WannZf
see you again	eodaed
see you at	adeoed
see your	eiejeb
seeing	bhcmdd
seen	boeeec
select	jhYefh
select .	fecefk
select a	eddeel
select a candid	eddeel
select board	docbdg
select for	dhXlkc
select for an	dgZqdc
select for interv	ekdefe
select for the	eeccpc
select for this	feeffi
select proces	dilfeX
select proces .	eqZded
select will	pcdcee
select will be	pcdcee
send	XUX3lZ
send it	ebckid
send me	dcbsec
send me a	eeejff
send me the	eeejfe
send me your	eddmed
send more	ebdmef
send more detail	ebdmef
send the	aabnld
send you	dbeoee
sender	dgghdf
sendin	bWsWqX
sendin that	dbsccb
sendin this	edmeec
sendin this over	edmeec
senior	eafcoe
sent	dhYoag
server	dfdnea
servic	dcaidn
servic .	eadhek
sessio	ebbqec
set	ZhisZW
set up	cannbZ
set up .	ecoddc
set up a	ejbhee
set up an	eajlcc
settle	ffccdm
settle on	gbdden
shall	iZYmbj
shall not	fZdcep
share	dfeked
share an	fedjff
share an update	fedjff
shared	ejdidc
shared with	ejdidc
she	hgXekf
she is	kcahak
she is back	mddeed
she rang	dXacri
she said	ekbblc
she says	bhmdec
she told	ncedee
she told me	ncedee
she was	ilhddY
she will	cocgcb
shift	aZZtmW
shoot	jdehde
short	Zacubf
short questi	feeiee
short questi .	feeiee
short survey	dgjfed
short survey about	dgjfed
shortl	isVhYb
shortl .	arXjce
shortl candid	incddZ
shortl candid will	jfdeee
shortl for	eedkee
shortl you	elecee
shortl you will	elecee
should	vlWbcX
should be	obcfde
should have	mgdbde
should have an	jdfeff
should receiv	obddee
should receiv feedba	obddee
should we	eleefb
should you	irZafa
should you be	endbee
should you not	jmbeea
should your	hkceed
should your profil	eieefe
shout	anZfej
shout .	dkdffe
shout if	efbffk
show	dYqbdi
show you	dZrddd
shown	dggfeg
sick	Yokcdb
side	kdageh
side the	egeied
sift	ekcaej
siftin	arcedc
sign	YZdhtc
sign and	eeeaoe
sign and return	eeebme
sign the	cccmic
sign the consen	fedndd
sign up	dckdeh
signat	deZatb
signat .	ebbcqd
signed	bgTdwZ
signed .	ejdedh
signs	rbccdd
silenc	micddb
silenc .	mddded
simila	bckcdl
since	Xngedg
sincer	icZgmc
sister	ddmdee
sit	hhdfee
site	deZnci
site .	eddeel
site interv	ebardd
site interv .	ebardd
site manage	difgee
situat	ecjied
six	efbZep
six people	eheaej
size	fdedgi
skills	fkZedi
skills align	feefei
skills align more	feefei
skills and	emdeed
skills and experi	emdeed
skills most	hlcdfd
skills most closel	hlcdfd
sleep	kmbcdb
sleep on	knbadb
sleep on it	knbadb
slides	Zdiocd
slippe	djeffe
slippe on	djeffe
slippe on our	djeffe
slot	bZXybb
slow	drceeZ
small	bYqkcY
so	giacfi
so hang	eieefe
so hang tight	eieefe
so i	dYjghi
so i can	eajhhd
so is	ejYcpa
so it	fZdcdq
so it is	eZeddp
so many	eccefm
so many talent	fddefk
so our	dqlXbY
so please	dgeeej
so sorry	ebfifi
so thank	fghffc
so thank you	fghffc
so that	hZambj
so that is	jbcben
so that we	fedndd
so the	fdcdlf
so there	hjXddk
so there is	hjXddk
so we	eeZdik
so we are	djddei
so we can	hddked
so we will	eddden
so you	kcgceh
so you will	keeefe
so your	fceffk
so your applic	fceffk
social	fdlcef
social media	fdlcef
social media .	fbmdef
softwa	ffhbhf
softwa engine	fgibhd
softwa engine .	dhicic
softwa engine has	hbjefe
softwa engine openin	fedffi
sold	dikcce
solici	eYrdec
some	brahcc
some of	eciied
some point	gocbdc
some point .	hncbdc
some stage	cmedee
some time	ejeefe
some time before	ejeefe
somebo	fYedYt
somebo else	naeehc
somebo else .	naeeee
somebo who	ecbceq
somebo who has	fcbceo
somebo will	cikeec
somebo with	dbdbYu
someon	dTQmbz
someon else	cZajjj
someon else but	dcecli
someon from	fbcldh
someon from our	ijdced
someon whose	ebeeem
someon whose skills	feefei
someon will	iaeked
someth	ZoXkah
someth .	aqcdee
someth for	dfcmde
someth for you	dfcldf
someth to	dgdjee
someth you	cqbcdd
soon	btdfba
soon .	bsiabZ
soon as	fkZldb
soon as i	cmeefe
soon as possib	cfbodd
soon>date	qcafdd
soon>hear	dkeeee
soon>hear>you	dkeeee
soon>them	gmbded
soon>them>hear	dkeeee
soon>will	feejee
soon>you	bhdidh
sooner	hbdieh
sooner .	hceefj
sorry	geebao
sorry .	icZfcn
sorry but	eZefen
sorry for	ncccdh
sorry for the	nedced
sorry to	gUncdl
sorry to hear	fdneea
sorry to inform	fceffj
sorry to say	fclfec
sorry to tell	feeefj
sorry wrong	encdfc
sorry you	fenfea
sorry>answer	edZcdr
sorry>answer>you	ebdeeo
sorry>away	dsaddZ
sorry>bye	edpeeZ
sorry>chosen	ddmedd
sorry>closed	eafeem
sorry>date	iiddfc
sorry>give	ebiefh
sorry>hear	edmeed
sorry>hear>you	edmeed
sorry>hold	eboded
sorry>joy	fccden
sorry>joy>news	fcddfn
sorry>match	ebceeo
sorry>match>not	fddffk
sorry>news	cnXbdl
sorry>not	Yfcbcu
sorry>not>chosen	deeeej
sorry>not>joy	fcddfn
sorry>not>them	bckefj
sorry>not>you	ejceef
sorry>post	dZWcay
sorry>post>closed	febefl
sorry>refuse	dbaddr
sorry>step	ekfffc
sorry>them	hafacp
sorry>them>closed	ebjeeh
sorry>them>not	erceeX
sorry>them>them	gadeem
sorry>them>will	pUgdeg
sorry>will	mgdbdc
sorry>will>not	bhbdel
sorry>you	bdfaau
sorry>you>match	fddffk
sorry>you>not	dchedl
sorry>you>refuse	dbaddr
sorry>you>them	eceefl
sort	eieged
sounde	jqYcdX
sounds	dZsadc
space	ezLdec
speak	dgihga
speak of	ebnded
speak to	dlcjcb
speak to two	ffejdd
speaki	egcefj
speaki with	egcdfj
spend	ccepcd
spend @s	ceence
spend @s with	ceence
spoke	ffegeg
sponso	fbaefo
sry	eZjddk
staff	ihedee
stage	ffWpag
stage .	hgYddm
stage of	egdlec
stage of our	fcemed
stage of the	ejeefd
stand	pZlZda
stand .	qaiZdb
standa	eZVbev
standa of	fddefl
standa of applic	fddefl
stands	eefcoZ
stanme	hddgdi
stanme counci .	cfdjeh
stanme counci recrui	jdided
start	deVfyW
start date	dgcaqd
start date is	dhcdkd
start in	ddccqc
start in @d	ddccqc
start interv	feekee
start on	acZVyd
start on @d	acZVyd
start the	eddocd
start the backgr	fedndd
start>again	eXreed
start>date	UXgR4c
start>offer	feddle
start>offer>will	fedeje
start>them	edbcpe
start>will	fcdiie
start>you	ecekhe
starte	eeidge
starti	bcabuc
starti on	ffdeje
starti on @d	ffdeje
starti salary	feddle
starti salary will	fedeje
starts	aXwWYi
statem	bZcscg
status	ZnYebm
status at	djkbec
status at any	djkbec
status of	gkbdeg
status of your	gkbdeg
status under	dmYkec
status under consid	eecned
stay	cUrfbi
stay in	eciedi
stay up	eddkef
stay up to	eddkef
stays	ekjdda
step	dekmcY
step is	eebned
step is a	eebned
step we	feeiee
step we ask	feeiee
step>again	ccehel
step>again>date	ccehel
step>answer	nkagcX
step>answer>date	ocebee
step>ask	hifcfe
step>away	dcneed
step>chosen	ebebfp
step>date	bWY4ab
step>date>them	cmbhga
step>decide	djddei
step>free	bbdscd
step>free>date	cdende
step>give	kcbled
step>goon	blicee
step>match	echYep
step>me	dWwadY
step>meet	cqkZcZ
step>meet>them	ekdgec
step>news	hnbZdg
step>news>date	kefcff
step>not	cbahdo
step>others	eceden
step>post	hbiicf
step>post>away	ecoced
step>post>them	jfceeg
step>receipt	dekged
step>review	daojdY
step>step	ZfXyac
step>step>date	alcidf
step>step>meet	ekdgec
step>step>step	dcdqcd
step>them	bmWocf
step>them>ask	hifcfe
step>them>chosen	ecedgk
step>them>date	Ziapdc
step>them>them	gjdgdd
step>them>will	cndcdg
step>wait	dhdlec
step>will	fsZdcc
step>will>answer	bsccec
step>will>date	gecled
step>will>meet	eoeZee
step>will>not	eceefl
step>you	edVmbm
step>you>will	ejeefe
steps	ekkcdb
steps .	eqacee
still	Z6QkYW
still being	drbceb
still being consid	dpccec
still discus	emcdee
still discus .	emcdee
still in	jjddec
still in the	jjddec
still interv	ercceZ
still interv other	gpcdeZ
still no	enaefc
still open	diVrdc
still under	epbbed
still under consid	epbbed
still very	fieefe
still very much	fieefe
stop	eYpcdf
stop .	fbieeh
stoppe	dRlccq
stoppe for	fanefd
stoppe for the	fanefd
store	edheeh
straig	fiNicq
streng	edaceq
strong	bfRZdy
strong .	fedefj
strong match	emdeed
strong match for	emdeed
study	gadnec
su	ecodeb
subjec	cXnYtW
subjec to	dcYbwb
subjec to a	fedeke
submis	jfiaee
submis is	kgibeb
submis is comple	kgibeb
submit	ceojbZ
submit .	bgsadZ
submit succes	hfkddb
submit succes .	ighdeb
submit your	dibjdf
submit your applic	djcgdg
subscr	ZdvYdc
succes	gbjbdj
succes .	kehded
succes applic	cnYeck
succes applic will	dodeeb
succes applie	dgqacb
succes applie to	dgqacb
succes backgr	feeekd
succes backgr check	feeekd
succes candid	mWeeek
succes candid will	nYffff
succes in	ecdeen
succes in your	fddefl
succes on	ddgeek
succes on this	eecefl
succes submit	fhnbeZ
succes submit .	fhnbeZ
suit	eadqce
suit you	ebdned
suit you ?	fdekee
suitab	eaaeeq
suitab openin	fddefj
suitab openin for	fddefj
suited	feeffj
suited to	feeffj
suited to the	feeffj
suits	dZbudd
suits you	edcnee
suits you .	eedkef
summer	ddkcei
suppos	nmZbdZ
suppos to	inbcda
sure	VzUffW
sure you	fcelde
surpri	ldeeee
survey	bdtVfe
survey .	eekZie
survey about	dejeef
survey about your	dejeef
suspen	ecrdca
system	Ymiida
system .	fdlded
system design	eddlee
table	bhddnd
take	ZsZicc
take @s	TxbZdd
take @s .	UwbZdd
take a	epdbec
take a while	eieefe
take as	docded
take as long	docded
take home	ebVudc
take it	ibdnea
take our	cloZcb
take place	eeejfe
take some	ejeefe
take some time	ejeefe
take the	eacbmk
take us	hmacdd
take us @s	Ztaded
take you	fceeel
take you on	fceeel
take your	fdeefj
take your applic	fdeefj
taken	bSnZbs
taken you	dakcdl
taken you out	edmeed
takeov	ebneed
takes	uaeiaX
takes @s	sZbcde
takes place	gdbndd
takes place on	gdbndd
takes the	kfbged
takes the time	kfbged
takes up	nbdffe
takes up to	nbdffe
taking	crZYie
taking longer	gsYcdb
taking longer than	gsYcdb
taking part	ddjbfi
taking the	dghdei
taking the time	dhjeed
taking your	eeeefj
taking your applic	eeeefj
talent	ccfgfk
talent acquis	ehZhhh
talent commun	dchjef
talent commun to	eddkef
talent people	fddefk
talent people was	fddefk
talent pool	eeeefj
talk	ddknfU
talk .	fodbec
talk about	cmaghb
talk about the	ccdhle
talk to	hcZtab
talk to you	eacsdd
talked	dbvadW
talked about	eXvcdX
talkin	himbcY
talkin to	incbdb
talkin to you	incbdb
talks	ebilZg
tallow	jXhigd
tallow and	jXhigd
tallow and reed	jXhigd
task	cebped
teache	daefji
teache of	daefji
teache of maths	daefji
team	eicdgh
team 's	ijecdd
team .	gfhghZ
team and	eodced
team and get	fmdded
team enjoye	emdddd
team from	akdjee
team has	dagchk
team has chosen	edeekf
team i	cYcidp
team is	cgodda
team is being	ebmeed
team is still	emcdee
team reads	imaddc
team reads every	imaddc
team takes	kfbged
team takes the	kfbged
team wants	dgeeej
team wants to	dgeeej
team was	ecdcoe
team was unanim	ecdcoe
team will	enZfdg
team will be	deelde
team will contac	dodced
team will not	faeefm
team will reach	ekeefe
team will review	jhceed
teams	bVdqck
techni	efYrdb
techni interv	egcmec
techni interv with	eecned
teleph	hgdfgd
tell	fefhjY
tell me	fYijgd
tell us	dZindc
tell you	cmebhZ
tell you anythi	eiicdc
tell you that	cabjlh
tell you when	dkeeee
tellin	ealhch
tellin you	ebeiej
tempor	ecoeec
tempor on	edleed
tempor on hold	edleed
ten	eeejfe
terms	aepZia
terms and	bcrccb
terms and condit	bcrccb
test	XZWzZi
test .	dYVqco
test by	bddoee
test result	ehddfi
text	oXnYcc
text me	rbdbed
text you	jdfeff
than	moTdcf
than @d	rWcgfc
than @d .	sXccgc
than expect	gsYcdb
than expect .	gsYcdb
than we	eldgeb
thank	fekdcg
thank you	fekdcg
thank you .	ebsadd
thank you again	edbfen
thank you for	fekdcg
thanks	acpcck
thanks .	devZbW
thanks for	Zatbbi
thanks for applyi	eZgndf
thanks for coming	hdbdfk
thanks for interv	ehcbfl
thanks for sendin	ecpddb
thanks for the	hanbdf
thanks for your	ecodec
thanks>again	eddfel
thanks>again>you	eddeem
thanks>answer	Zdlnda
thanks>away	emZhee
thanks>away>post	ekbied
thanks>bye	ibdheh
thanks>bye>them	jbdjef
thanks>bye>you	ffiffd
thanks>date	bkdcfi
thanks>decide	fghffc
thanks>free>you	ekdcdi
thanks>joy	eckeeg
thanks>match	hfjcdd
thanks>match>them	hfjcdd
thanks>meet	Xmjddf
thanks>meet>them	Ymddei
thanks>not	caZdgq
thanks>papers	ebjkdb
thanks>post	eehicf
thanks>review	hdhhfb
thanks>review>you	gcigfb
thanks>start	hbicci
thanks>step	lacbcn
thanks>step>post	ickgdb
thanks>them	dihdch
thanks>them>date	cmcdff
thanks>wait	hmcbde
thanks>you	fdlecg
thanks>you>again	edbfen
thanks>you>answer	aellda
thanks>you>away	enZeef
thanks>you>bye	ibdieg
thanks>you>decide	fghffc
thanks>you>match	hfjcdd
thanks>you>meet	efedfi
thanks>you>post	ceihcf
thanks>you>review	gcigfb
thanks>you>start	hbicci
thanks>you>step	mbdbcj
thanks>you>them	eiiccf
thanks>you>wait	endbee
thanks>you>you	egjecf
that	efgefg
that .	VzaUai
that change	eckffe
that change .	eckffe
that fits	ecdjfh
that fits your	ecdjfh
that i	jXbkgf
that i offer	fedeje
that is	dlVdji
that is not	ammfdW
that is that	daccer
that matche	fcdeel
that matche your	fcdeel
that only	dodeeb
that only succes	dodeeb
that other	edceem
that other applic	edceem
that our	cmhbed
that suits	fedkee
that suits you	fedkee
that the	bYYYmt
that the team	eZdekj
that was	hYuaZa
that we	dcefem
that we are	eddcem
that we can	edcmdf
that we have	eekdee
that we will	aheeek
that will	dmeefc
that work	eeeief
that works	ecdgke
that you	gbjehc
that you comple	feeiee
that you have	dZhbng
that you want	idkeae
that you will	eaccrd
that your	ifldbc
that your applic	eelhbc
that your docume	jhjZcc
that your qualif	feeffi
the	ffcfhh
the #	eddden
the # intake	eddden
the @d	2YXbfZ
the @d .	0dYXeW
the @d ?	efeief
the @d and	pibWfc
the @d when	jceeeh
the @s	vWcddd
the @s .	sXdded
the above	ebYkfm
the above time	edcmee
the answer	uYTYao
the applic	dpaida
the applic .	eldeee
the applic form	fddkee
the appoin	iicbff
the attach	bZYlsb
the attach docume	edccoe
the attach form	feclee
the backgr	ddcrcc
the backgr check	ddcrcc
the bank	mcgded
the bank holida	mcgded
the best	cVmkkY
the best .	eepeeY
the best for	ebleef
the board	vZVhea
the board .	llcbcb
the board did	amdeeg
the board meets	qadcec
the board signs	rbccdd
the boss	crccdc
the boss .	cndded
the budget	hlVdbl
the cards	emdedc
the cards but	emdedc
the case	bZcucd
the case study	hcejee
the ceo	deZnch
the cfo	epdcdd
the checks	ebdmgd
the client	bmZgak
the client .	aYdldn
the closin	laeeeh
the closin date	laeeeh
the coding	cbcsdc
the coding challe	dcenee
the commit	hjXajh
the commit has	dnacci
the compan	dbreeZ
the compet	eaWddu
the compet for	eddeel
the consen	edcqbd
the consen form	edcqbd
the contra	YebVxf
the cut	eZYcdu
the cut off	ecZceq
the decisi	aoXecj
the decisi @d	fleeeb
the decisi to	edeefk
the delay	kbecej
the depart	biiida
the depart will	ekeeee
the desk	fdcmed
the desk .	fdcmed
the direct	Yraida
the docume	fcdgel
the earlie	Wsedee
the enclos	eeebne
the end	fSiedq
the end .	eWneeh
the end of	hYYgep
the factor	eemcec
the fair	ddobed
the file	edarec
the final	aWXwaj
the final interv	ddeoea
the final round	fbekeg
the financ	eekeec
the first	Wnbhie
the first .	dfkdef
the first round	cmdgee
the first sift	ekcaej
the first stage	dcascd
the first to	ajabod
the follow	eekicc
the form	ieegee
the formal	edeele
the full	eccjlc
the green	lccbie
the green light	lccbie
the guy	cfdeem
the head	eeelee
the head of	eeelee
the heliop	fedffi
the heliop recrui	fedffi
the high	enddec
the high volume	enddec
the hiring	jqbcbb
the hiring manage	ipUebf
the hiring proces	eejeee
the hiring team	hkaddg
the intere	dffeei
the intern	eaedar
the interv	idfbbl
the interv .	fbagem
the interv for	gfkgda
the job	cZWWzi
the job 's	aWbasm
the job .	caSc0a
the job is	dladkb
the last	ghdjdc
the last interv	iefeff
the latest	tZZeee
the latest .	tZZeee
the lead	ecidnZ
the lead role	fdeeoa
the letter	cddbqd
the letter .	feeeke
the level	fdeefj
the level we	fdeefj
the link	caeucc
the link below	ecgmed
the link to	cdenfd
the list	ebddeo
the manage	imVged
the manage ;	jicded
the marath	ccuZYc
the marlow	dfkeee
the meanti	jclbdd
the meanti feel	dhieed
the meanti follow	fdlcef
the mechan	ebkeeg
the mechan engine	ebkeeg
the merger	ecneed
the merger .	eejeee
the mix	ekeeee
the mix .	ekeeee
the moment	dloZcX
the moment .	dsgZcY
the moment and	fdiffe
the mornin	eeejee
the names	daardf
the names of	ebapef
the near	bqbeed
the near future	bqbeed
the new	hgjceb
the new direct	dkfeed
the new plan	kdeefe
the next	ggZjbi
the next part	ecdefl
the next round	dlceef
the next stage	jaceek
the next step	dnXmda
the next steps	hejedd
the next thing	fcdmee
the night	dYcmpY
the night shift	dYcmpY
the number	eidehe
the number of	ejdeff
the nurse	eicife
the nurse positi	eicife
the offer	YaaZ1Z
the offer is	Zddepe
the offer letter	efedjf
the offer stands	edddpa
the office	cjpZcZ
the office assist	elcefe
the one	dhmZce
the one who	gYqdeZ
the one you	ebgefj
the online	feckee
the online assess	feckee
the onsite	defkee
the onsite .	defkee
the other	bXWZjw
the other candid	andeef
the other one	eccedo
the others	dscdeY
the outcom	dvZabc
the outcom .	Vybcca
the outcom by	ldeefe
the outcom in	jfeeed
the packag	ecegje
the panel	gkYidf
the panel 's	ideefg
the panel felt	eddceo
the panel has	eieehc
the panel will	dheiee
the partne	gkahcd
the partne .	jceeeh
the phone	cYaawa
the phone with	idfeeg
the portal	eeceme
the positi	cbjaoe
the positi .	gqbfhS
the positi has	eZdddr
the positi is	aahaqe
the positi of	gbhbmc
the positi reopen	eckffe
the post	dbhbgm
the post .	cZgcjl
the post has	eleedd
the post of	gakeib
the proces	dieYao
the proces .	cUocdn
the proces of	ijceed
the progre	dnceed
the progre of	dnceed
the projec	djgdcg
the qualif	emcdee
the qualif candid	emcdee
the radio	mddded
the radio silenc	mddded
the recrui	fhfaal
the refere	fcickc
the region	dedjeg
the reorga	ecmeec
the requir	djahdi
the requir .	eddeel
the requir of	encfec
the requis	bYkdco
the requis is	eekeee
the rest	cajhdi
the rest of	cajhdi
the result	ySbbdh
the result on	vUceee
the review	iqXfdZ
the review .	eleefb
the review is	eiefff
the review of	eoagec
the right	eicdej
the role	becceq
the role .	dibclf
the role has	echedj
the role is	dgndfZ
the role of	eddfgj
the role when	fdkfed
the role you	emdeed
the rumour	enefcc
the same	efefkb
the same team	fefelc
the school	eeeige
the search	ceoddc
the search while	ebmeed
the second	eadceq
the second round	fbeefl
the select	eniZcc
the select board	docbdg
the select proces	djmdeX
the senior	ecddpc
the shortl	oedgab
the site	difeef
the slides	edjged
the standa	fddefl
the standa of	fddefl
the stanme	jdided
the stanme counci	jdided
the start	dmbdib
the start date	eedeke
the status	gkbdeg
the status of	gkbdeg
the subjec	dZubcZ
the succes	ecZecs
the succes candid	fcefel
the table	bhddnd
the takeov	ebneed
the teache	edeefk
the teache of	edeefk
the team	cjachj
the team 's	elecfe
the team .	gegihY
the team and	fmdded
the team enjoye	emdddd
the team has	eecdkh
the team i	cYcidp
the team is	eijdec
the team wants	dgeeej
the team was	ecdcoe
the team will	eceefl
the techni	Yjdlee
the terms	feedje
the test	elacei
the time	ifhfcd
the time to	hhgfdc
the time you	ejceeh
the tough	eedefj
the tough decisi	eedefj
the traine	aaTZaz
the trust	ecndhZ
the truste	ecdbpb
the two	eeiefg
the univer	edeige
the vacanc	ciWdcq
the veldt	fdjefe
the veldt mobili	fdjefe
the verdic	ncedde
the very	pUaado
the very latest	qbebdd
the wait	qdbcdd
the way	ehcdej
the whole	bVqfka
the whole team	dcmicc
the works	dlcged
the works counci	dlcged
the worksh	eeiffe
their	iQvfWf
them	Xd0gZT
them .	fmXddi
them @p	dbscbb
them @p .	dbscbb
them for	dqbbce
them i	dXwddV
them on	ccmhcc
them>again	hjZfbj
them>again>answer	eaoeec
them>again>date	uWZbck
them>again>step	didhed
them>again>you	nhZccf
them>answer	ljbaef
them>answer>answer	dpaeee
them>answer>date	xUYjbb
them>answer>give	ihddfe
them>answer>if	dbpeec
them>answer>me	rebYai
them>answer>news	eldeed
them>answer>not	dZcclm
them>answer>others	ecddbq
them>answer>review	eieefe
them>answer>soon	cqcddd
them>answer>sorry	ekdefd
them>answer>them	Yfmcdj
them>answer>you	nmaceb
them>ask	egVpci
them>ask>answer	dbfcmi
them>ask>date	vZbYce
them>ask>me	dscfZa
them>ask>meet	emcfdd
them>ask>papers	eYbtcc
them>ask>them	brdecc
them>ask>you	cYXyhY
them>away	favYea
them>away>away	ccpddd
them>away>date	kZncdc
them>away>not	bcljde
them>away>will	ebjiec
them>bye	bdhadq
them>bye>chosen	eeachn
them>bye>hold	eejffd
them>bye>them	dboZbi
them>bye>wait	ebmeed
them>bye>you	ecbdeq
them>chosen	abYXps
them>chosen>goon	ecdeem
them>chosen>others	eZcdcs
them>chosen>them	eZades
them>chosen>you	afUU1e
them>closed	bdkYap
them>closed>date	cafdep
them>closed>post	emWdbk
them>closed>them	efddkf
them>closed>you	eZrbdc
them>date	xaZjbY
them>date>answer	cpfcdb
them>date>date	leWqca
them>date>decide	tUccdi
them>date>if	diegee
them>date>them	kkcXch
them>date>will	kambdd
them>date>you	pcdcec
them>decide	vuSWcW
them>decide>chosen	dvZdca
them>decide>date	0Scabd
them>decide>goon	dldeee
them>decide>them	ihedde
them>decide>you	edacrc
them>free	idfiiX
them>free>date	eeeiee
them>free>review	kfbged
them>free>you	eidiee
them>give	cmcfka
them>give>answer	embeee
them>give>me	eednce
them>give>news	eoZdeg
them>give>offer	ecbdrd
them>give>papers	eZdike
them>give>receipt	hblcde
them>give>step	dmdfee
them>give>you	eilVma
them>goon	cgbgfk
them>goon>goon	dfZber
them>goon>others	eaacet
them>goon>them	fdfjee
them>goon>you	cbbljf
them>hear	ildcdd
them>hear>date	imbYkZ
them>hear>if	lYjeee
them>hear>them	gmcbde
them>hear>you	ajkhda
them>hold	bV3Zac
them>hold>bye	eYseea
them>hold>post	edtedW
them>hold>them	eaneed
them>if	fYqfec
them>if>them	dfhjdd
them>if>you	ggmZec
them>joy	cYdeud
them>joy>answer	cabhsZ
them>joy>give	ebZcsd
them>joy>meet	eYjjdf
them>joy>news	bmceff
them>joy>offer	ecdcqc
them>joy>you	eZlaob
them>match	fUWmZx
them>match>date	callea
them>match>match	feefei
them>match>not	feeffi
them>match>post	fdeeej
them>match>them	jeeceh
them>match>will	ebdgel
them>match>you	ddbndg
them>me	bTUqpj
them>me>date	Yccucc
them>me>hear	sccbcd
them>me>news	hdiefd
them>me>papers	aWXpqX
them>me>said	diccdl
them>me>step	bakmcb
them>me>them	YmZenb
them>meet	geWneg
them>meet>again	kjZgcc
them>meet>date	oXajfd
them>meet>match	jbcefj
them>meet>me	bcavbZ
them>meet>them	dphZec
them>meet>you	ZbXzaf
them>news	imcZef
them>news>date	qgabcb
them>news>goon	edeefk
them>news>review	dilfeX
them>news>them	ataccc
them>news>you	docgdb
them>not	andacn
them>not>answer	Ujmedg
them>not>ask	faedfn
them>not>chosen	eZbeep
them>not>date	YtbgeZ
them>not>decide	fkeeeb
them>not>give	bpeeeb
them>not>goon	dhgadk
them>not>hear	gklcdW
them>not>if	faoffb
them>not>joy	efcdel
them>not>match	fceefk
them>not>meet	ecZaet
them>not>news	ZpkddW
them>not>offer	dbcdVw
them>not>others	ejaeei
them>not>post	eacder
them>not>receipt	eacmef
them>not>review	eaccer
them>not>step	ebpdeb
them>not>them	fiaccm
them>not>wait	cWnbdl
them>not>will	iYfaaq
them>not>you	brXajd
them>offer	aXbZ0g
them>offer>date	dbqdca
them>offer>me	cbcatc
them>offer>offer	fiddid
them>offer>others	fedeej
them>offer>them	caddoh
them>offer>you	caZavg
them>others	dcabby
them>others>post	ecjeka
them>others>them	eleeha
them>others>will	ddecen
them>others>you	dmYabo
them>papers	ceYoid
them>papers>me	cbdtbb
them>papers>papers	feeiee
them>papers>them	epcXhc
them>papers>will	emdeed
them>post	bXcarn
them>post>closed	geZeen
them>post>date	acadcs
them>post>hold	edleed
them>post>not	eadeeo
them>post>others	fddfej
them>post>them	hZickd
them>post>will	fbdekh
them>post>you	dZbfoh
them>receipt	gfpbbb
them>receipt>receipt	fijceb
them>receipt>you	ghrbaX
them>refuse	dejZXp
them>refuse>answer	eceeel
them>refuse>chosen	dodeeb
them>refuse>me	dYbdds
them>refuse>them	fdeefk
them>refuse>you	goYedf
them>review	gnZddh
them>review>date	oYdged
them>review>goon	edddme
them>review>others	dcrdeW
them>review>review	kfeeed
them>review>step	ekdffe
them>review>you	klYhdb
them>said	pkeVhX
them>said>date	2WbaZZ
them>said>not	cZwedU
them>said>them	jqZada
them>soon	ctXccg
them>sorry	aigaap
them>sorry>answer	eYceer
them>sorry>give	ebiefh
them>sorry>not	fcddfn
them>sorry>them	ddieei
them>sorry>you	cigaal
them>start	ahbild
them>start>date	ZdYeub
them>step	Z0fbZX
them>step>answer	ocebee
them>step>date	aaavdc
them>step>them	eqeYed
them>step>you	dmceee
them>thanks	dcigbj
them>thanks>free	ekeeee
them>thanks>you	dbjibh
them>them	eoZcfg
them>them>again	eocded
them>them>answer	igeeee
them>them>ask	fjedef
them>them>chosen	eYbcse
them>them>date	VsaanZ
them>them>decide	cqdddc
them>them>if	eidjdd
them>them>match	daZnZp
them>them>meet	mcedef
them>them>news	foeZec
them>them>not	cehcbm
them>them>offer	eddeek
them>them>others	jgabfh
them>them>post	ebdfmf
them>them>review	esceeX
them>them>said	hideee
them>them>sorry	ekheeZ
them>them>them	chcmdd
them>them>will	dgdfmb
them>them>you	bqRiZg
them>wait	eskXbY
them>wait>review	fedffj
them>wait>them	erbdeZ
them>will	gkZffg
them>will>again	nbgdde
them>will>answer	pmaada
them>will>ask	dneced
them>will>chosen	becYok
them>will>date	emdbch
them>will>decide	kjdccc
them>will>free	dicgic
them>will>give	ZmXjid
them>will>goon	eiYsWb
them>will>hear	mgWoYa
them>will>if	hcieed
them>will>joy	bbhekg
them>will>match	cgYpbf
them>will>me	hUYfqg
them>will>meet	ZnVpYi
them>will>news	pkaaca
them>will>not	Wqcbcm
them>will>offer	eibYne
them>will>others	dXddds
them>will>papers	ddeocd
them>will>post	ddiedj
them>will>refuse	ddZcdp
them>will>review	epXfce
them>will>start	ebcqce
them>will>step	bpebee
them>will>thanks	becped
them>will>them	jggZbh
them>will>will	jsabcX
them>will>you	jbaele
them>you	fhcfgf
them>you>again	ebepea
them>you>answer	pZZhbh
them>you>away	jfeefe
them>you>bye	ecdeen
them>you>chosen	dfkijV
them>you>closed	ecpeea
them>you>date	ajbsZa
them>you>give	eeclee
them>you>goon	ejabmc
them>you>hear	ijback
them>you>joy	edeeel
them>you>match	cXcnbp
them>you>meet	cacXxd
them>you>news	gbcbqc
them>you>offer	cjaZlh
them>you>others	cihiae
them>you>papers	fncecd
them>you>post	dcfZtZ
them>you>refuse	dcheek
them>you>review	egldec
them>you>start	hbibgh
them>you>step	crhXeb
them>you>thanks	fmfceb
them>you>them	coecjX
them>you>wait	ifjcec
them>you>will	bgdkff
them>you>you	jdbigd
then	gwXeaX
then i	glecec
then i will	glecec
then we	fifeee
then we will	fifeee
then you	ldedff
then you will	ldedff
there	coebci
there .	decdem
there are	fdgeei
there are other	feeffj
there is	erbecb
there is a	lmYgfX
there is been	brcddb
there is intere	crZdee
there is no	dXfjdn
there is not	eZkefh
there is nothin	fbnefc
there we	dlagge
there we are	ejdehd
there we confir	ejdeff
there we know	efdife
there were	dVTddx
there will	djieec
there will be	djieec
there yet	fkfeec
theref	ecdfdn
these	ibhgfd
they	ifVbhn
they are	jiVklR
they chose	dbcbdq
they decide	fifeef
they do	afafgm
they do not	bhbbdp
they had	crbddc
they have	ZQfemq
they make	glebed
they need	dobhca
they reckon	sUUZZq
they said	uUZbjc
they told	Xkdddm
they told me	Xkdddm
they want	dXXgol
they want me	cdchnb
they want to	ghcbnZ
they were	dencfa
they will	psZYbW
they will be	cleeee
they will let	pcdcde
they would	goaegZ
they would be	jkdcdd
they would let	kfedde
they would like	Vbdpmd
thing	dZfsca
things	ivWbcZ
things are	guXbda
things are taking	gsYcdb
things have	djeffe
things have slippe	djeffe
things to	ehieec
think	dbVboo
think .	hccZoe
think about	dkcgdf
think and	feedke
think of	gbdden
think of us	ebdeen
think you	elandY
think you would	elandY
think your	eaZaet
thinki	cqaded
this	efecco
this ?	ecoXeh
this becaus	edieeh
this becaus you	edieeh
this email	bikgda
this email as	djggec
this email confir	ecnded
this is	ejibcg
this is an	djkdda
this is not	eceefl
this is to	iffbdg
this job	eZeldj
this job .	ebaldk
this link	fedkee
this link to	fedkee
this mailbo	fhifec
this mailbo is	fhifec
this messag	hdobdb
this messag .	jgibgb
this messag finds	fdncdd
this occasi	dZYddw
this occasi .	ecZdeq
this occasi you	edddel
this offer	eeedmd
this offer is	feeekd
this one	eaades
this openin	fddfej
this openin with	fddfej
this over	edmeec
this over .	edmeec
this positi	dYhccr
this positi .	ebcedp
this positi and	eeceem
this positi has	febefl
this positi is	edmeed
this positi was	fedefj
this post	erbecZ
this requis	fcceen
this requis .	fcceen
this role	dWlddm
this role .	eaiddm
this role has	fedffj
this stage	emdded
this team	dZneeg
this team is	dboeec
this time	dUUcc5
this time .	dXZdcy
this time we	ebYces
this up	eobded
this vacanc	eddfek
this was	egeefi
this was a	eeeefi
this will	fieeff
this will be	fieeff
those	eidfef
though	fYUler
though .	ejaeej
though on	dbcsad
though we	fcedkg
though we have	fdeefj
three	cbiaYs
three .	dYaWcy
three questi	bcnfdd
thrill	cXjauZ
thrill that	dbccrd
thrill that you	dbccrd
thrill to	eddcqb
throug	WqUiig
throug .	dXanle
throug all	dpagec
throug all applic	dnahec
throug our	erbagZ
throug the	dmecfd
throug the proces	fieffe
throug them	epceeY
throug to	bWbobp
throug to the	dYcjco
tight	eieefe
tight .	eieefe
time	dfchej
time .	Ykbeap
time and	egecej
time and effort	eifdef
time before	ejeefe
time before you	ejeefe
time for	eddmed
time for a	eddmed
time that	fedkee
time that suits	fedkee
time to	gfhhdb
time to apply	dhjeed
time to call	fedjfe
time to review	kfbged
time we	ebYbhr
time we are	feeffi
time works	edcmee
time works for	edcmee
time you	ficdei
timeli	ivTcdX
times	cahqca
times .	egeiee
times that	eeeief
times that work	eeeief
timing	drbdeY
tips	dbuZcZ
tips for	dbuZcZ
tips for your	eeleed
to	fdfhge
to #	eaZjpb
to # .	eddled
to .	dgkdec
to @d	biclec
to @s	nbdffe
to a	cfdhfj
to a change	ecbeeo
to a phone	feeife
to a satisf	fedeke
to a techni	ejfdfe
to agree	hcdhhd
to all	qZfced
to all applic	mcdffe
to an	cljXfg
to an addres	eapdeb
to an assess	eofYee
to an interv	ejcdeh
to anothe	ecddeo
to answer	giched
to answer any	giched
to apply	bficdk
to apply .	dhkddc
to apply again	edeeek
to appoin	eeeaod
to appoin you	eeeaod
to arrang	bdatec
to arrang your	bbbted
to ask	dacsdb
to attend	dcZheo
to be	nbhieY
to be @d	jkcddb
to be able	rXedee
to be consid	aVjxcW
to be in	dnceee
to be part	hgiebe
to be patien	ikddeb
to bring	dXgclk
to bring you	eadYok
to call	dddhek
to call .	fedjfe
to check	dkidcd
to check out	dhieed
to close	eadeeo
to come	schSgd
to come back	uXcadd
to come in	hcedek
to comple	dcmgdd
to comple your	edoaee
to confir	fibYqc
to confir our	fdceme
to confir that	iggbhc
to confir your	edcdne
to consid	ecddem
to consid your	fdeefj
to contac	idbieg
to contac us	iebheg
to contin	ehZkeg
to contin with	edaned
to data	ednced
to data analys	ednced
to date	eddkef
to date on	eddkef
to decide	okaddY
to decide .	mfdeeb
to discus next	eieefe
to do	bbguaW
to do a	bcdqdd
to do at	eZsceZ
to email	ebneee
to email .	ebneee
to extend	feeele
to extend an	feeeje
to fill	dcajcm
to fill .	edcedn
to find	ejdfeg
to finish	oiabcd
to finish the	endcee
to follow	dXYavc
to get	ilbjaY
to get to	ecdnde
to get you	lcedfe
to give	bgcZlk
to give feedba	djeeeg
to give you	dddeem
to go	acYgbu
to go ahead	fdejee
to go furthe	dhedej
to go in	ebadds
to go throug	dcedem
to hand	eddmde
to hand in	eddmde
to happen	ankdeY
to have	dgjZnZ
to have you	dhcZrb
to hear	kbghZf
to hear from	gpaced
to hear you	fdneea
to help	fdkged
to hire	dYcYth
to hire you	dYcYth
to inform	pUbbjk
to inform all	obcdee
to inform you	iWdckl
to interv	asajcZ
to interv .	eoebed
to interv you	eiehed
to invite	eackej
to invite you	eackej
to it	egcddl
to it .	egcddl
to join	cZkYrb
to join us	damamc
to join veldt	eeedle
to keep	dbcedq
to keep in	eceeem
to keep you	fgedei
to know	ffgfbi
to know .	bmccdj
to know you	cdjjce
to learn	cfjfee
to let	lZfddj
to let you	cegdel
to look	edjdfg
to make	ecXbok
to make a	hmccdc
to make the	eedefj
to make you	dYccpj
to me	doecec
to me .	enedeb
to meet	hefnbb
to meet the	gdhmbb
to meet you	ihegdd
to move	flXlbd
to move forwar	dhbgej
to move you	fcenec
to not	eedefj
to not contin	eedefj
to offer	dccbll
to offer you	dccblk
to our	Zclihc
to our databa	dhmbdc
to our needs	feeffi
to pause	ebmeed
to pause the	ebmeed
to pick	kdfeef
to prepar	ddelee
to presen	bdcscd
to procee	aYatXl
to procee .	ddckej
to procee with	edeefk
to progre	dcekfg
to progre your	dcekfg
to pursue	ecbeep
to pursue other	eddeel
to put	eckeef
to reach	fgVqce
to reach out	fibhef
to reappl	eceefl
to reappl in	eceefl
to record	cjblec
to record a	enebed
to record your	cccpee
to report	ehldeY
to respon	fpYded
to respon .	Ztaded
to respon to	mcdffe
to review	keaghd
to review each	kfbged
to say	iVYWnr
to say .	embddf
to say no	jaeefj
to say the	edbeem
to say we	eYbeph
to say yes	eabbjm
to say you	dedekg
to schedu	hgbjed
to schedu a	fedkee
to schedu an	ihddfe
to see	gickbd
to see a	ekeede
to see if	ffdked
to see you	dlhbde
to set	cZawdb
to set up	cZawdb
to sign	cfeihe
to sleep	knbadb
to sleep on	knbadb
to somebo	eafceo
to someon	dYachr
to speak	ebkkdb
to speak of	ebnded
to speak to	eeeldd
to spend	ceence
to spend @s	ceence
to stage	eddled
to start	ddehie
to stay	cXlgcj
to stay in	eciedi
to stay up	eddkef
to stop	fbfdem
to submit	ddcpdc
to take	dWdmgi
to take the	ebdahn
to talk	ecdmkY
to talk about	cmaghb
to talk to	iYcqcc
to tell	bbbfpg
to tell you	cdbhlg
to thank	eifdef
to thank you	eifdef
to the	ekYkef
to the board	hddlcd
to the client	emccdg
to the depart	clbkeb
to the final	eadqec
to the high	enddec
to the hiring	hicged
to the mechan	ebkeeg
to the next	ieZbdo
to the nurse	eicife
to the office	epbbed
to the onsite	defkee
to the partne	kdeefe
to the role	eddeel
to the teache	edeefk
to the team	hnYZmY
to think	fbdcoe
to this	gjdfec
to this email	cjfieb
to this messag	jgdbge
to two	eccidk
to update	ncfddd
to url	ffjeed
to us	eeclee
to us .	feclee
to wait	ngbeea
to welcom	eccjlc
to welcom you	eccjlc
to withdr	edpeeY
to work	gZdrbb
to work with	icjfbe
to write	hYedco
to you	opZbdY
to you .	brZhfa
to you @d	vZcadc
to you as	cleeee
to you at	jkdcdd
to you by	pZccjd
to you shortl	ekeefe
to you when	ekeeee
to you with	bhejee
to you within	ldecfe
to your	fbkcgg
to your applic	eceefk
to your career	fghffc
to your profil	gejgea
tobias	iiVkef
tobias .	eidgff
tobias thank	ghZjef
tobias thank you	ghZjef
tobias thanks	fedeej
tobias thanks for	fedeej
tobias we	kgaege
tobias we are	feefie
tobias we enjoye	ekcffe
togeth	jdeeic
togeth with	hdefid
told	kcsWWd
told me	ihbbbk
told me i	Xkdddm
told the	lbided
told them	cU1bcT
told them i	dXwddV
told you	ifeefe
too	dXrXWl
too .	edkedg
took	dawbbY
touch	fkbche
touch .	ghdcak
touch about	feeefi
touch about other	feeefi
touch by	naajde
touch by @d	naajde
touch if	egieee
touch if that	eckffe
touch soon	coceed
touch soon .	dnceee
touch to	eieefe
touch to discus	eieefe
touch when	cgkeed
touch when it	eclffd
touch with	Zddcrc
touch with you	bndeee
tough	daWcev
tough decisi	eedefj
tough decisi to	eedefj
train	hdncgY
train was	hboeeY
train was not	hboeeY
traine	cZWabw
transc	dXYyaZ
transc .	eYZwaa
travel	emhhaY
travel .	cnjccY
travel costs	eeekee
travel so	kkadec
travel so there	ilbdec
trial	ddandg
trial day	fcehei
trial shift	egcmed
troubl	feejee
trust	ebkdhf
trust and	fecefl
truste	ecdbpb
try	eiddei
try again	eiddei
turn	gZcbdp
turned	eflgca
turned down	dkeleX
turns	dfedfk
two	edZvXf
two .	nXabbp
two minute	bXtidX
two minute to	eekefc
two more	hjccdh
two of	fkXmcc
two of our	edapec
two refere	cZZycb
two refere .	ecbred
two refere from	ddeocd
unable	egcdcm
unable to	egcdcm
unanim	dbcbtc
unanim we	ecdbpd
unanim we want	ecdbpd
unclea	kZeiee
under	brdgcZ
under consid	dnZjdb
under consid .	dnZjdb
under review	cpeddb
under review .	dihgec
unders	canfef
unders .	echeei
unfort	hgYbco
unfort .	ekdefd
unfort it	oUddek
unfort the	cubddW
unfort this	febefl
unfort this positi	febefl
unfort we	ecdeem
unfort you	dedeem
unfort you were	dedeek
unfort your	ecbeeo
unfort your profil	fddffk
univer	edeige
unread	ebpadf
uns	ecmded
uns bis	feiefe
unsubs	cbwYac
unsucc	dXRacz
unsucc .	glccef
until	kcrVjU
until @d	hbkWoX
until @d .	mUfYqa
until @d ;	cqcdeb
until furthe	ebpced
until furthe notice	ebpced
until the	oXpaba
until the @d	qWkacc
until the new	edjeee
unusua	fdeffj
unusua high	fdeffj
unusua high volume	fdeffj
up	ekbiaf
up .	gmfaec
up a	egZkei
up again	Wpgeed
up an	eajlcc
up an on	ebardd
up and	ebekfh
up for	encgda
up our	eablel
up that	jleaeb
up the	ccejej
up to	kfgfdb
up to @s	nbdffe
up to date	eddkef
up to me	eoedea
update	kpeaba
update .	micaed
update at	embeee
update at our	embeee
update copy	fedjff
update copy of	fedjff
update cv	edejee
update for	lbfeff
update for you	lbfeff
update from	gpcdeZ
update from us	cldeff
update throug	fieffe
update throug the	fieffe
update yet	ekdefd
update yet unfort	ekdefd
update you	kjdbed
upload	eaildd
upload a	eedlee
upload a copy	eedlee
upon	eeedmd
upon a	feeekd
upon a succes	feeekd
urgent	XY0bbc
urgent matter	ddmeed
url	dbcqdf
us	fegfhd
us .	dfhghb
us ?	caiUtc
us @d	ldedfe
us @d .	ldedfe
us @s	craded
us @s to	Ztaded
us a	ekceef
us about	kfiaed
us about next	dldeee
us again	ebdeen
us again .	edeefk
us as	dbbZvc
us as projec	fefeie
us as sales	eeeeje
us at	ccqddc
us by	hibhce
us by @d	keeedf
us by email	cldeff
us for	ddmadi
us have	ebdoee
us in	jiXjcd
us in the	fnbded
us know	Xcjbrc
us know your	ceecne
us on	cikedd
us on @d	cnddfe
us on linked	dehide
us on social	fdlcef
us soon	cpbbeg
us soon .	cqcced
us to	cXpeZl
us with	hcamdf
us with any	iebheg
us within	qYdeee
us within @s	qYdeee
us your	fecdgj
use	eaZoei
use the	fdelec
use this	fedkee
use this link	fedkee
used	ebdgdl
using	feckee
using the	feckee
using the link	feckee
usuall	rZcced
ux	dfjgfb
ux design	dfjgfb
ux design .	delfgb
vacanc	ZYkcas
vacanc .	eamceg
valid	feejee
values	efhdeg
veldt	mZlfdY
veldt mobili	nZgggZ
veldt mobili .	ncfcia
veldt mobili recrui	fdjefe
verbal	ddbdqd
verbal offer	ddbdqd
verbal offer .	fdceme
verdic	ncedde
verify	edgmeb
verify your	edgmeb
vers	ecmeec
vers vous	ecmeec
very	ieVXbw
very latest	qbebdd
very much	fieefe
very much in	fieefe
very strong	dkcdeh
very strong .	fedefj
via	heedie
video	XiYwca
video .	epdaed
video interv	adbtdd
video interv .	becped
vielen	ecnded
vielen dank	ecnded
vielen dank für	feiefe
view	cjjZeg
view .	fmecag
view in	ddjckd
viewed	chlced
visas	fbaefo
visit	cffgdk
visit your	dffgdi
visiti	cklaec
volume	dobbeg
volume of	dpcbee
volume of applic	drdbeb
volume of intere	fdeffj
vote	mbcbdk
voted	daoblY
voted for	ecdelg
votre	ebqddb
votre candid	ecmeec
vous	ecmeec
vp	ehegfe
wait	uiYbcX
wait for	eoceeb
wait>bye	edpefY
wait>bye>review	edpefY
wait>date	0SWach
wait>free	hcdefj
wait>give	dpXceh
wait>give>news	eqZded
wait>hold	egjefb
wait>match	eZader
wait>match>them	eZader
wait>news	lqUbce
wait>not	dgddek
wait>review	cimcea
wait>review>you	fdcefl
wait>sorry	elZeeh
wait>step	eaocfe
wait>them	c4UYba
wait>them>give	erZded
wait>them>wait	encded
wait>them>will	iidcee
wait>wait	dwXbdd
wait>wait>them	dqZbef
wait>will	kdibdf
wait>you	fgWgkg
wait>you>will	jceefh
waitin	bjXgkf
waitin for	dbajnd
want	bZfgpe
want it	edddod
want it .	eddemd
want me	cYbfml
want me .	dYcbmm
want this	gccned
want to	dhhifZ
want to be	fbgnbd
want to go	dgdgei
want to hire	ededob
want to see	bqbjbZ
want to speak	ffejdd
want to talk	cYcokc
want to work	icjfbe
want you	cVdU3Z
want you .	eYbZvc
want you to	dbhboc
wanted	YbgaYw
wanted to	akjddf
wanted to let	bmfeec
wants	fZbsaf
wants to	ibbmbg
ward	feeeig
wareho	ejcfff
warm	fhgdfe
warmly	eceeel
was	gTnWbw
was a	cambcl
was a real	eepaec
was extrem	fddefl
was extrem high	fddefl
was fun	ecuUea
was good	fcpcdb
was good to	gdjdee
was impres	eddhei
was impres by	fedffi
was not	jZbcdq
was not easy	fddefk
was not succes	fecffj
was really	ecidei
was receiv	ddjeeh
was submit	gfoada
was submit succes	hgjdeb
was the	dareeZ
was to	fdeedm
was told	fkdeee
was unanim	ecdbpd
was unanim we	ecdbpd
was very	fedefj
was very strong	fedefj
way	tWedcg
way .	sThacj
way video	cefjff
way video interv	cefjff
we	fhcefi
we acknow	ekjcdb
we acknow receip	fijceb
we aim	tZbbed
we aim to	tZbbed
we apprec	hbjcdi
we apprec the	fdeffi
we apprec your	hbkcdg
we are	goYbgg
we are an	iclddd
we are closin	gccefl
we are curren	jgdefe
we are deligh	edceme
we are excite	hfhegc
we are finali	drZeeb
we are focusi	eccdem
we are going	kdYddm
we are in	dqZded
we are lookin	mdbceg
we are meetin	ncddee
we are moving	ecbdfo
we are no	fdbffm
we are not	chZcaq
we are offeri	fdeemc
we are please	cacnkb
we are sorry	dYpddh
we are still	g0XbbV
we are thrill	dYlcmb
we are unable	egcdcm
we are workin	eldeed
we ask	hebigd
we ask for	ifdcie
we ask that	eeclee
we can	aYYmhn
we can do	eafcqa
we can not	Zdcbes
we can only	efbWdr
we can start	fedndd
we can talk	fcdned
we choose	mgXXoa
we choose you	dbadsd
we come	ckddei
we come back	ckddei
we comple	erZded
we comple the	eqZded
we conclu	fdeefj
we conclu it	fdeefj
we confir	jdoYfY
we confir that	ifqZbZ
we could	ehccdk
we could not	fceeel
we decide	ejbedi
we decide on	gcdcel
we decide to	dndeed
we do	iZiahh
we do ?	eeqZeb
we do need	addgne
we do not	nZdZdm
we encour	feeefj
we encour you	feeefj
we enjoye	dgiedf
we enjoye gettin	dgiedf
we expect	ibckch
we expect to	qaddee
we feel	feeffj
we feel there	feeffj
we filled	ebeekg
we gave	djeeib
we go	dfemdc
we had	cZmbcn
we had an	eceefl
we had many	fddeel
we had over	enbeed
we had to	eWreeb
we have	cefaeq
we have a	bsccdb
we have an	fedkfe
we have chosen	ebceep
we have closed	eXaddu
we have comple	fceeel
we have conclu	edceem
we have decide	dYYegu
we have determ	feeffi
we have extend	ecdeen
we have filled	fddfej
we have found	eZXddt
we have got	dkjYoU
we have had	gaecdo
we have made	eceeem
we have no	fbcefn
we have not	c7YddJ
we have noted	eascda
we have one	iccmec
we have paused	eeoeeZ
we have receiv	iklZbY
we have select	eddeel
we have taken	dcneee
we have to	eeYeep
we hear	Zrcced
we hereby	eclbhe
we hope	ihXagl
we hope our	ebdeen
we hope to	krYacZ
we hope you	gYcdkl
we invite	dedned
we invite you	dedned
we just	epddea
we know	eigeee
we know you	fghffc
we like	jmeadb
we look	dhYjkc
we look at	dkamda
we look forwar	edddme
we may	ckddeh
we must	dWZcev
we must inform	ebeefm
we need	kZWibn
we need .	fddefl
we need your	fdekee
we offer	eckeib
we receiv	dfgddj
we receiv a	fedefj
we receiv an	eddefl
we regret	hhccdj
we regret that	dndeed
we regret to	eceeel
we requir	eYades
we said	pYdeee
we said @d	pYdeee
we see	oZedee
we see a	kcfeff
we shall	gbdceo
we shall not	fZdcep
we should	nZckdc
we should have	jdfeff
we speak	emdZjc
we speak to	emeced
we thank	eblddh
we thank you	ecldee
we think	deXadt
we think your	eaZaet
we want	bcYX1Y
we want to	clcghc
we want you	dWZV3a
we wanted	bmceeg
we wanted to	bmceeg
we went	kabeek
we went with	lcbeeh
we were	WfkkZj
we were impres	eabpbi
we will	iqZbcf
we will be	geaaZp
we will call	fdleed
we will carefu	kjcdea
we will come	igedfe
we will contac	oicbdb
we will get	nhccdc
we will give	ocddee
we will have	gjeeed
we will inform	dnceed
we will keep	etXbcd
we will let	pgacdc
we will not	Ygadcs
we will pick	Wtebed
we will provid	embeee
we will reach	dkgded
we will repost	fdkfed
we will review	dkchec
we will see	bnakcc
we will tell	jnebda
we wish	ecbdeq
we wish you	ecbdep
we would	adYmqc
we would ask	ejeeee
we would be	aUdnmg
we would have	eacdXv
we would like	baZqqW
we would love	cXYiuc
we would want	ffejdd
websit	gcnadf
websit .	ddkcdh
week	hinadY
week .	hinadY
weighi	dwZacV
welcom	aTba2c
welcom have	ddpbdd
welcom have a	ddpbdd
welcom to	cWVZzg
welcom to apply	edeeek
welcom to the	daZbub
welcom you	eccjlc
welcom you .	eddcoe
well	bdpYak
well .	dipcbZ
well receiv	cbpded
went	fRbTd1
went to	dbabjo
went to someon	ecbdik
went well	dVxXdY
went with	jYXcdr
were	YXidZv
were a	eldefd
were hoping	ecceem
were hoping for	ecceem
were impres	eabpbi
were impres by	eacqec
were not	hXbcds
were not among	fcdefl
were not succes	iaeeek
were not the	feeeej
what	abojcd
what a	ebmbeh
what comes	dWxccW
what comes next	ebpeeb
what happen	dWwada
what happen next	edobec
what i	ilfadc
what i can	dngbdd
what is	cebqcc
what our	darcec
what the	cnaacj
what they	ehagbm
what we	gcdcdo
what we are	dhadem
what we need	feeefj
what you	dabftZ
whatev	gWfldi
when	emdidb
when all	jheefc
when can	ebcbqd
when can you	eccgle
when i	Ypjbdc
when it	gdoddZ
when it comes	hifeeb
when it cvs	eboeec
when it will	eamffe
when that	erYeec
when that is	eoZeee
when the	dfcdel
when there	buYced
when there is	buYced
when they	necddd
when they are	occdde
when this	ffkdec
when we	apbedf
when we have	djehee
when you	iVVtai
where	iVjdcm
where i	dZrcdc
where i am	dZrcdc
where we	bhbeel
whethe	fgjlaX
whethe it	ehfiec
whethe the	dahmdd
whethe the above	edcmee
whethe this	fapeeb
whethe you	mbcgde
whethe you are	pcdbef
which	mdeica
which all	leedee
which is	eacgdo
which you	jagdeh
while	biiadj
while so	eieefe
while so hang	eieefe
while the	eYtdeb
while the team	ebmeed
while we	dtYbee
while we comple	erZded
who	codUan
who are	dlgbef
who are a	edeefk
who has	eeacdq
who knows	auaddZ
who will	ecedem
whole	bUsfjZ
whole team	dcmicc
whose	fdZbbu
whose backgr	ebdebp
whose experi	eddeel
whose experi is	feeffi
whose qualif	eddeel
whose qualif better	eddeel
whose skills	gjbceg
whose skills align	feefei
whose skills most	hlcdfd
will	mmYced
will be	piWZhe
will be #	fedeje
will be @d	vXadda
will be back	eaoeec
will be commun	lidced
will be contac	inZced
will be in	emXemX
will be inform	emdded
will be invite	dubYec
will be joinin	daccrf
will be made	sXddee
will be notifi	olabdZ
will be the	dmdedd
will be told	kicdec
will call	fgelda
will call you	clZmdb
will carefu	kjcdea
will carefu consid	kjcdea
will chase	Zvbacc
will check	fmdded
will check with	fmdded
will come	gogbdZ
will come back	hkibeb
will contac	knZfdZ
will contac you	knZfdZ
will decide	mafeef
will decide by	mafeef
will drop	oddcee
will drop you	oddcee
will exist	daoeee
will find	kcdbke
will find a	kcdbke
will follow	blbiee
will follow .	eeblfe
will get	safeca
will get a	mbeged
will get back	mdchdc
will get in	kfdded
will get it	iefeff
will get our	keedee
will give	vYccdc
will give you	sZdcec
will have	zZbYdb
will have a	ekeeed
will have an	rZecde
will have our	pcdcee
will hear	shXbdb
will hear from	mjZced
will inform	dnceed
will inform you	dnceed
will keep	ekWbco
will keep you	ezWbcY
will keep your	eceefk
will know	shaWcc
will know by	licade
will let	rkYZcb
will let me	pcdcde
will let you	nmZadb
will look	cpeeeZ
will look at	dnbfed
will meet	Zcatec
will need	dldheb
will need to	dldheb
will not	deZbcu
will not be	cbbacx
will not go	ecdefl
will not have	ijdeea
will now	gpcdea
will now be	hkddec
will pass	ibdmdd
will pick	Wtebed
will provid	embeee
will provid an	embeee
will reach	endedc
will reach out	epdbdc
will reach you	eefiff
will receiv	nhZded
will receiv a	pbbfee
will receiv an	encdee
will remain	fWmefj
will repost	fdkfed
will repost the	fdkfed
will revert	lcedef
will review	ikageb
will review it	gjcffe
will review your	jddied
will ring	jWened
will see	araibc
will see .	epbcdd
will send	bUayfc
will send more	ebdmef
will send the	eeejge
will send you	dbeoee
will shout	amZeek
will start	famffe
will take	jkZccf
will take as	docded
will tell	nldaca
will tell you	jnebda
will then	bgfief
will think	ebdeen
will think of	ebdeen
will update	dndded
will update you	dndded
will write	gkddee
will write to	igedee
will>again	fmdecd
will>again>answer	eaoeec
will>again>date	ejcedi
will>again>step	bkeied
will>again>you	kicgdb
will>answer	lnZddc
will>answer>answer	fsXced
will>answer>date	zbVbeb
will>answer>give	ihddfe
will>answer>if	cXoddk
will>answer>me	sXhcbe
will>answer>news	pddcec
will>answer>others	feeefi
will>answer>papers	ddehje
will>answer>post	embeee
will>answer>review	eieefe
will>answer>soon	brbddd
will>answer>step	gpaced
will>answer>them	Xlbodd
will>answer>you	lnadcc
will>ask	anZfbj
will>ask>ask	edefek
will>ask>give	ejcied
will>ask>you	deefek
will>away	fffgch
will>bye	alZcdm
will>chosen	dkeZje
will>chosen>you	chcYof
will>closed	eXbdgr
will>date	3aWfcZ
will>date>answer	amaked
will>date>date	jaejee
will>date>if	padcee
will>date>sorry	bjeied
will>date>them	mgbjcb
will>date>will	VvZZci
will>date>you	hbekde
will>decide	qmaYZa
will>decide>date	tVdede
will>decide>them	iifbee
will>free	cidqcY
will>free>you	dckkdb
will>give	enWjiZ
will>give>answer	elahee
will>give>date	cmefeb
will>give>me	feeief
will>give>papers	eZdjke
will>give>step	graZdd
will>give>you	blcbnb
will>goon	bjbidi
will>goon>goon	eiddeh
will>goon>meet	ebemee
will>goon>them	ebdfnd
will>goon>you	deajdk
will>hear	soXbbb
will>hear>date	wgZWaa
will>hear>if	ilcbed
will>hear>news	kibddd
will>hear>soon	ejeefe
will>hear>them	irYbdc
will>hear>you	dabsaf
will>hold	dmdbbh
will>if	gekZff
will>if>post	fZlfff
will>if>them	kbdcdl
will>if>you	fZefoc
will>joy	aYfiki
will>joy>match	feeked
will>joy>meet	faldeh
will>joy>news	cldddi
will>joy>you	ebhjhc
will>match	ZedyaY
will>match>match	emcefd
will>match>you	abaudb
will>me	lWiifc
will>me>answer	bedfne
will>me>date	uZcdcc
will>me>hear	sccbcd
will>me>news	kdeeee
will>me>papers	ededmd
will>me>them	YZolcd
will>me>you	hdidfd
will>meet	ZmYkjd
will>meet>again	fohada
will>meet>date	aZbsgd
will>meet>me	egcldd
will>meet>step	ctbbdc
will>meet>them	bgdXsd
will>meet>you	beYvbe
will>news	zeYZcd
will>news>answer	ededel
will>news>date	zdZZcZ
will>news>free	nceded
will>news>me	flddde
will>news>not	kceefe
will>news>them	gkdeed
will>not	doback
will>not>answer	Wijfdi
will>not>chosen	jlbeec
will>not>date	klbedW
will>not>give	bpeeeb
will>not>goon	dchben
will>not>if	faoffb
will>not>offer	eeeeZo
will>not>review	eWecet
will>not>wait	rXceed
will>not>will	Zqhdeb
will>not>you	chZagp
will>offer	bnYhch
will>offer>you	dbceli
will>others	gYcZbu
will>papers	dTbqne
will>papers>bye	fdeefk
will>papers>date	deeele
will>papers>me	ddeocd
will>post	aWgfmk
will>post>date	bccfdp
will>receipt	gbcleg
will>receipt>date	gddked
will>refuse	ddZcdp
will>review	ckYgcl
will>review>answer	cjjdec
will>review>goon	eecdfm
will>review>them	cqddeb
will>review>you	jiafde
will>soon	Yugbdb
will>sorry	aldhee
will>start	bTggva
will>start>again	famffe
will>start>date	dedYre
will>start>them	daccrf
will>step	bxXiba
will>step>step	ekfcfe
will>step>them	breZed
will>thanks	becped
will>thanks>you	bfdoce
will>them	ghZgie
will>them>again	eiccdk
will>them>answer	Zmdiee
will>them>bye	bsbded
will>them>date	nfWmac
will>them>decide	hjdedd
will>them>goon	dldeee
will>them>hear	kedcgd
will>them>meet	cfdihe
will>them>news	eceefl
will>them>others	ikeefa
will>them>soon	dldefe
will>them>sorry	dieeeg
will>them>them	ffeked
will>them>will	vaZbce
will>them>you	gWeuaa
will>wait	tagada
will>wait>date	uWddeb
will>wait>wait	eieefe
will>will	lrYZdc
will>will>answer	xbXadb
will>will>date	Uucbed
will>will>hear	emdeed
will>will>meet	eocedb
will>will>news	lceeee
will>will>not	buadeY
will>will>them	dgccem
will>will>you	cleefe
will>you	ggajgd
will>you>again	ctagcX
will>you>answer	kXXuZd
will>you>ask	fddlee
will>you>chosen	dlcgdd
will>you>date	uQZnaf
will>you>free	alcnbb
will>you>give	cbdpde
will>you>goon	bmZfjd
will>you>hear	nmZadb
will>you>if	aqacdi
will>you>match	dfjmcY
will>you>meet	aYVc1c
will>you>news	pcdcde
will>you>not	qiabea
will>you>offer	cgchei
will>you>papers	fZZlfj
will>you>post	ebcZrf
will>you>review	dhejed
will>you>soon	ankcca
will>you>start	edcWtd
will>you>step	cYdqdf
will>you>them	fVXgom
will>you>will	adegik
will>you>you	baimbh
willin	fedkdf
willin to	fedkdf
wir	dbqcdc
wir haben	ecmeed
wir haben ihre	ecmeed
wir melden	ecmded
wir melden uns	ecmded
wish	cagcfq
wish i	ebcceq
wish to	bejeid
wish to be	edpefY
wish you	ebfdem
wish you all	edoeea
wish you every	fddefl
wish you luck	fddefl
wishes	fhZidh
with	ceajel
with a	XjXfbs
with an	ihYddk
with an intern	ecdeen
with an update	kkZbee
with anothe	ecbdep
with anothe candid	ecbdep
with any	iebief
with any questi	iebief
with candid	edeefk
with candid who	edeefk
with financ	mbedfe
with great	fedeje
with great pleasu	fedeje
with hr	ejefde
with it	cscccb
with it .	cscccb
with limite	ecleee
with limite access	ecleee
with local	fdeedl
with me	apOYZt
with me .	aqPZaq
with more	eccdgn
with more direct	eccdem
with next	ejfefe
with next steps	ejfefe
with no	bcneee
with no access	bcneee
with one	ekgfeb
with ostrav	decdne
with ostrav optics	decdne
with other	eaceep
with other candid	feeffi
with our	gbXvbe
with our decisi	nbedee
with our direct	dajkee
with our hiring	ecasdc
with someon	ekbeff
with the	ceakgh
with the boss	cndded
with the rest	fddefl
with the result	jeeeee
with the role	feefei
with the team	dfakal
with the whole	eedlee
with them	alsTeb
with two	edapec
with two of	edapec
with us on	dehide
with you	ajdfgh
with you .	eZeeil
with you once	cleeee
with you we	ekedee
with your	aVbrem
with your applic	dZVjds
with your permis	ecckeh
with your phone	fedjfe
withdr	aTubal
withdr .	edmdga
withdr and	eciddh
withdr the	dcbecq
withdr your	dengda
withdr your applic	dengda
within	2SYgdc
within @s	2TYgda
within @s .	zVYjcb
within @s and	kedeee
within @s of	paecee
within @s to	ddigee
within the	sYdced
within the @s	sYdced
withou	gWbedr
withou making	ebdfem
withou making an	ebdfem
woche	edleee
woche bei	edleee
woche bei ihnen	edleee
word	ZnocbV
word from	hlaefc
work	dVgucd
work .	eekefd
work before	edekee
work before @d	edekee
work for	daeoee
work for a	eaenfe
work for you	ffeiff
work out	eXhdeo
work permit	ekbkdZ
work we	fdeefj
work we conclu	fdeefj
work with	hbjefe
work with us	hcjcfe
worked	eaajdn
workin	dyVcdW
workin throug	eoZefd
works	acfpha
works counci	dlcged
works for	ecbpdd
works for you	ecbpdd
worksh	eeiffe
would	ZjZnhf
would @d	cYdree
would @d work	eaenfe
would ask	ejeeee
would ask you	ejeeee
would be	bhZidm
would be a	eebedn
would be gratef	acdpfd
would be great	ebeiej
would be happy	dajkbg
would be intere	jkdcdd
would expect	lZeiee
would expect to	lZeiee
would fit	enbjeZ
would fit .	ekdjeZ
would have	fbmaSr
would have loved	feeeYo
would hear	Vvdeec
would it	dcegel
would it be	dcegel
would let	kfedde
would let me	kfedde
would like	YWZwnb
would like a	caindd
would like to	caaqjd
would like you	bXaprW
would love	bYXgrk
would love for	dcdYtd
would love to	bYWlkm
would not	evaceV
would rather	bkjacf
would suit	ebdned
would suit you	ebdned
would want	ffejdd
would want to	ffejdd
would you	aXgria
would you be	eddodc
would you mind	fdckdi
write	jcfbam
write to	kehccf
write to url	fdkfed
write to you	khdced
writin	hXccbr
writte	YbWnqc
writte offer	eeeeke
writte statem	caeodg
wrong	Y0XXcd
wrote	dhdcej
year	gZjahh
year .	fedfje
years	eefdje
yes	gVSh1X
yes .	aXYdyb
yes from	dZZgra
yes or	pUaijb
yes or no	qVbfjb
yet	Y9VfbQ
yet .	a0XddW
yet and	bneeed
yet unfort	ekdefd
yet unfort .	ekdefd
you	fdfggf
you .	cicinY
you ?	eacrcd
you @d	ocfjbX
you @d .	oiebca
you @d with	qaeced
you a	pVXkfh
you a condit	ffeeif
you a defini	eqcdea
you a place	ecdehj
you a ring	edekee
you about	bpaidc
you about the	bragdd
you after	kqZadZ
you again	djZcem
you again .	endaee
you again for	edbfen
you all	edqeeZ
you all the	edqeeZ
you an	dhbbkh
you an offer	dhbbkh
you and	adkibh
you and hearin	dgiedf
you and one	ejZedk
you anythi	eiicdc
you anythi .	rSjeec
you applie	eefccn
you applie .	efbddm
you applie to	edieeg
you apply	fcdjdi
you are	cgaljb
you are among	eqcaee
you are intere	ebdmef
you are invite	jZcocd
you are not	hbaZds
you are on	ojcabb
you are one	epcceb
you are our	fWaZyZ
you are select	emebee
you are shortl	cgelde
you are still	dsZfcb
you are the	cladjd
you are throug	bYayaa
you are welcom	dbnacj
you are well	fjhedb
you as	ckdblc
you as soon	cmeeee
you asked	dcrcda
you at	fgbjch
you at presen	fddefj
you at some	jkdcdd
you at the	dekbeh
you back	fkegea
you be	dkbldb
you be intere	feeked
you but	egTbcq
you by	0Uabga
you by @d	wWcceb
you by the	yQddee
you came	daabds
you can	jfkaec
you can check	djkbec
you can expect	oiZcec
you can imagin	eceefl
you come	ecelee
you come by	ecelee
you comple	feeiee
you comple a	feeiee
you did	fYgbep
you did not	dZeceq
you direct	encefc
you direct .	encefc
you do	eWbqcj
you do @d	bedpde
you do a	eeejee
you do not	jYdcen
you employ	ebcdgn
you employ as	feddnd
you every	fddefl
you every succes	fddefl
you for	fejecg
you for a	eccpcc
you for applyi	bikdZi
you for attend	leiedZ
you for choosi	fghffc
you for coming	idjcdf
you for consid	gcigfb
you for explor	jbdjef
you for interv	kcdZfl
you for projec	feeiff
you for speaki	egcdfj
you for submit	djcgdg
you for taking	cfjbdj
you for the	cefZgm
you for your	ffkecf
you forwar	eadqdc
you forwar to	ebeoec
you free	efejee
you get	jbdjee
you get a	iddiee
you give	eadrdc
you got	dddcpc
you got the	edadpc
you had	hkddec
you have	cXljgf
you have #	damicc
you have @s	eeejef
you have a	ebYqdf
you have any	capeee
you have applie	ecqccc
you have been	bTSjvj
you have got	geeiee
you have many	fghffc
you have not	jYaZcu
you have passed	cdaqed
you have questi	fiagei
you have replie	eapdeb
you have succes	cftZca
you have time	eddmed
you hear	cpcced
you hear from	ejeefe
you here	fedfei
you hop	dfejef
you hop on	dfejef
you i	eaddcq
you i am	fceegj
you if	aubddc
you if your	eiefff
you in	ZdUkZv
you in @d	cZebdt
you in the	ahaoed
you in this	fadeeo
you invest .	eifdef
you joined	dcgcmd
you know	kijZcb
you know .	necded
you know once	dldefe
you know that	eZfeen
you know the	mhbcdc
you let	eclkac
you let us	eclkac
you like	dbdmkZ
you like .	dcejla
you luck	fddefl
you luck with	fddefl
you may have	giched
you may receiv	dgjfed
you mind	fdckdi
you need	bbdqde
you need to	bbdqde
you no	edpefY
you no longer	edpefY
you not	ojabea
you not be	jmbeea
you on	gPVntd
you on @d	jXfocb
you on board	eadWte
you on the	daafsa
you on this	fcedfl
you once	cmdeee
you once a	cleeee
you our	jbieed
you out	dmilcT
you out of	edmeed
you passed	eeegie
you please	eccnee
you please share	fedjff
you posted	fwWccZ
you posted .	fwWccZ
you round	eepaec
you round the	eepaec
you send	feejee
you send me	feeief
you shortl	ekeefe
you shortl .	ekeefe
you should	obddee
you should receiv	obddee
you soon	ejdfee
you soon .	ejdfee
you start	ddbXtd
you start on	eedZoe
you still	dUdudd
you that	bVZeqn
you that we	ebceil
you that you	dbccoi
you that your	caeldk
you the	iaZdpf
you the @d	jdeffe
you the answer	ijdeec
you the job	feefkd
you the positi	feeefi
you the post	eddcij
you the role	feeekd
you think	gcbdne
you this	ekeede
you to	aTdmoi
you to a	eddmed
you to an	ehebfj
you to apply	cedeen
you to arrang	ddaped
you to be	eciWpd
you to come	gbkYih
you to do	eapgdZ
you to join	dbcZvc
you to meet	eedndc
you to spend	ceence
you to take	fbdllZ
you to the	eZclgi
you update	fieffe
you update throug	fieffe
you want	fbofbd
you want it	edddod
you want to	hangXf
you we	fnbZdj
you we will	eoeddd
you well	fdncdd
you well .	fdncdd
you were	hVZbdw
you were hoping	ecceem
you were not	gXbcdt
you when	bscbdd
you when we	dkeeee
you will	qlXafc
you will be	YwXYkc
you will get	qccedc
you will have	uacadd
you will hear	teZcec
you will know	inbZcd
you will need	emdgeb
you will not	mYcdej
you will receiv	dmceee
you will think	ebdeen
you wish	dedjge
you wish to	dedjge
you with	dkdhde
you with next	ejfefe
you within	ncdfed
you within @s	ncdfed
you would	ajZgao
you would be	cUbjbt
you would fit	enbjeZ
you would have	endefa
you would like	dchdel
you>again	dfWgat
you>again>meet	eocgbb
you>again>step	caelei
you>again>you	hbaden
you>answer	maejbd
you>answer>answer	kdbjdd
you>answer>date	pebhab
you>answer>joy	fedjfe
you>answer>me	kbdide
you>answer>news	ledeed
you>answer>step	dccneg
you>answer>them	bgaqdd
you>answer>you	cnhddb
you>ask	aZmnag
you>ask>answer	edneeb
you>ask>ask	edefek
you>ask>date	ebdlci
you>ask>decide	edelde
you>ask>give	dcasdd
you>ask>me	dbmfdf
you>ask>them	ecsceX
you>away	enZana
you>away>post	elcefe
you>bye	ebheel
you>bye>bye	fddefl
you>bye>thanks	fghffc
you>bye>them	hZdidk
you>bye>you	ecfden
you>chosen	fdVgoh
you>chosen>goon	ejcgee
you>chosen>post	ecbcoh
you>chosen>step	bhYtbd
you>chosen>them	ccabip
you>chosen>you	gjdajd
you>closed	eQoZcq
you>closed>review	dXhedo
you>date	pYbjde
you>date>answer	nafcfe
you>date>ask	eefeek
you>date>free	edekee
you>date>joy	fdhblc
you>date>news	sadbed
you>date>not	ikZdee
you>date>step	gZdpeb
you>date>them	dcdkeh
you>date>you	hadlee
you>decide	eackpZ
you>free	cdencg
you>free>answer	efeife
you>free>date	cchkef
you>free>meet	eccped
you>free>step	fdeffi
you>free>you	ehedej
you>give	cectcZ
you>give>me	ecdoed
you>give>papers	feeiee
you>give>step	ejdfee
you>give>you	cgYpfc
you>goon	ckWkeh
you>goon>others	fmdeec
you>goon>step	hXapdh
you>goon>them	fahflb
you>goon>you	draced
you>hear	ljfbce
you>hear>date	jnccca
you>hear>if	cpdcee
you>hear>me	jWdcep
you>hear>news	kibddd
you>hear>them	kicbdg
you>hear>you	fdncbe
you>hold	dWredf
you>if	bpYeid
you>if>news	crbddc
you>if>review	eiefff
you>if>them	decddn
you>if>will	bjheed
you>if>you	hhXenb
you>joy	bWgiil
you>joy>again	edeeek
you>joy>bye	edfcem
you>joy>date	ddpbdd
you>joy>free	fedjfe
you>joy>joy	ddpbdd
you>joy>match	feeked
you>joy>news	hceeek
you>joy>you	dbXmmd
you>match	ddhecl
you>match>ask	fedkfe
you>match>date	dasedY
you>match>match	fpYddf
you>match>me	eedmec
you>match>meet	ffdied
you>match>not	ebZees
you>match>post	gfcfej
you>match>review	gqZfda
you>match>them	fcpgba
you>match>will	ggadek
you>match>you	dkbiee
you>me	hYgkbg
you>me>hear	camgde
you>me>them	dWcido
you>me>you	ecihee
you>meet	dhYlkc
you>meet>date	bdbqcg
you>meet>if	ffdied
you>meet>step	coWhci
you>meet>them	cVfVye
you>meet>you	eacrdd
you>news	rbcafg
you>news>answer	eeeefj
you>news>date	2SYZjb
you>news>not	edjceh
you>news>step	ecdgek
you>news>them	dXqcdg
you>news>will	gdejee
you>not	jXZabz
you>not>ask	idjefb
you>not>chosen	gbYacu
you>not>date	qadddd
you>not>goon	eacaer
you>not>hear	qaedec
you>not>match	eabder
you>not>me	hleeea
you>not>post	edbeen
you>not>review	eacdfp
you>not>step	ebcbeq
you>not>wait	nZneeV
you>offer	abSizc
you>offer>date	ddZbsd
you>offer>papers	ededle
you>offer>them	emdlYb
you>offer>will	eicdkc
you>others	dnXggf
you>others>post	cljbaf
you>others>you	ejeeee
you>papers	cibmgb
you>papers>bye	fdeefk
you>papers>date	bdbpdh
you>papers>give	epcbed
you>papers>if	fedkfe
you>papers>papers	eccpdd
you>papers>receipt	ebndee
you>papers>review	ecegfi
you>papers>thanks	ecqadd
you>papers>them	izWWba
you>papers>will	agagmf
you>papers>you	deghic
you>post	dZfbmj
you>post>away	fecele
you>post>bye	ddkdeg
you>post>date	maedZl
you>post>free	eieeeh
you>post>not	epefca
you>post>them	dekcnY
you>receipt	hbzYbV
you>receipt>answer	edkfee
you>refuse	aYOgc2
you>refuse>answer	dcdgek
you>refuse>step	cdaqed
you>refuse>them	djadhh
you>review	cqaicd
you>review>match	emcgec
you>review>them	fodcdd
you>review>you	ghjfeZ
you>soon	hlibcZ
you>soon>date	rYebed
you>soon>them	ejeffe
you>sorry	edgcel
you>start	dWcbvh
you>start>date	bdWXtk
you>start>offer	fedeje
you>start>them	dbccrd
you>start>you	edehie
you>step	bbWzbh
you>step>date	dccofd
you>step>free	eeejee
you>step>news	hddcek
you>step>not	eadleh
you>step>post	hbigcf
you>step>review	fcemed
you>step>step	cdcpce
you>step>them	Ypdhec
you>step>will	bkcmea
you>thanks	ggkgcb
you>thanks>again	iceefg
you>thanks>you	fekhdb
you>them>again	ebdeen
you>them>ask	emabam
you>them>chosen	ebafkj
you>them>date	ckbhff
you>them>decide	gdeeje
you>them>hear	edgjcf
you>them>joy	dbbile
you>them>news	ecdefl
you>them>not	eedcem
you>them>others	ebdmef
you>them>post	fdfflb
you>them>refuse	ededem
you>them>review	eqhcdW
you>them>sorry	eehdei
you>them>step	feefei
you>them>thanks	ibhfef
you>them>them	gbifbj
you>them>will	aichei
you>them>you	lTifbl
you>wait	iigcfa
you>wait>bye	edpefY
you>wait>date	naeeef
you>wait>them	duYbde
you>wait>wait	epZcef
you>wait>you	dbajnd
you>will	ihbgee
you>will>again	cbekeh
you>will>answer	mkahba
you>will>ask	dnccdf
you>will>date	hobbec
you>will>free	eanfed
you>will>give	dfclgd
you>will>goon	egclec
you>will>hear	nqXYbe
you>will>joy	feekee
you>will>match	bhZlch
you>will>me	gigdec
you>will>meet	dugdZY
you>will>news	xWabdf
you>will>not	lUZbdv
you>will>post	daZlhj
you>will>review	bochdb
you>will>start	cWfgrc
you>will>step	hdeife
you>will>them	mbfcak
you>will>will	ohZfdc
you>will>you	eehmca
you>you>answer	mbieda
you>you>away	ficefg
you>you>bye	fcaeep
you>you>chosen	cbahrb
you>you>date	gclbfd
you>you>free	dodeeb
you>you>goon	gchgfe
you>you>joy	ecZder
you>you>match	bimadf
you>you>not	dgcddl
you>you>papers	deeobd
you>you>post	cYlbme
you>you>step	aagqfb
you>you>them	dceidk
you>you>wait	dlieda
you>you>will	gfXegk
you>you>you	bhmdcd
your	cehhef
your accoun	cdscbb
your accoun .	ednddd
your answer	aahrcc
your answer on	ieedfh
your applic	ehiccj
your applic .	geibcj
your applic and	hcigdd
your applic as	dZmcei
your applic did	eZceep
your applic for	hdldcf
your applic furthe	eeeefj
your applic has	caoaak
your applic is	ivRbbe
your applic number	ebneed
your applic on	eddefl
your applic reache	fhided
your applic status	eecned
your applic thanks	fmfceb
your applic to	ccieej
your applic was	igedeg
your applic will	cbXcev
your appoin	bVUa2X
your attend	eebnee
your attend by	eeclee
your availa	dbhndd
your availa for	eebnee
your backgr	cddidl
your backgr .	dgiedf
your backgr and	eZcoeg
your backgr at	fcdeel
your backgr is	efcdem
your backgr shortl	ejchee
your candid	gVobck
your candid .	cameeg
your candid has	fdefej
your candid is	egciff
your candid portal	ecpcec
your candid will	mccdeg
your career	fefeei
your career .	fddeek
your career so	fghffc
your case	dsXdda
your certif	dekfee
your compen	feeeke
your compen detail	feeeke
your contac	ieedhe
your contin	dbkjed
your contin intere	dbkjed
your contra	cZYWzc
your contra is	cZZZwc
your curren	dhclcd
your cv	elefbe
your cv .	ebihdh
your cv ?	fedjff
your cv has	fhjcde
your cv if	fedkfe
your cv in	fcejeg
your cv is	dpbbdd
your cv on	hobade
your data	eblceh
your decisi	Zedatd
your decisi by	Zedatd
your detail	amegcf
your detail in	eeeefj
your diplom	edkgde
your docume	hnmVab
your docume have	jhjZcc
your email	afvVdb
your email .	fhhffc
your email addres	advVde
your employ	dbYbud
your employ agreem	ebdend
your employ from	deZdpe
your expect	fedkdf
your expect salary	fedkdf
your experi	cdocdf
your experi .	dgjfed
your experi to	ffdied
your feedba	dfqbdY
your file	ehdeei
your file .	ehdeei
your first	fcenga
your former	efdked
your future	fddeel
your future endeav	fddefk
your inbox	ibXmhb
your inform	dradeb
your inform is	emcdee
your intere	ibfdcl
your intere and	eddeel
your intere in	kcjecd
your interv	YWZzee
your interv .	cWaxec
your interv ;	eeblfe
your interv for	dieeeg
your interv has	dcZrec
your interv on	fffcjf
your interv with	cednfd
your job	ecsccb
your job alert	ecoddc
your job search	eeleed
your letter	dZXcwY
your letter of	dZXcwY
your mail	dapeed
your messag	gbnded
your messag .	eeieff
your name	esYbcd
your new	ddZdrc
your new role	ddZdrc
your next	eahlfc
your next employ	gcigfb
your notice	eddmee
your notice period	eedkee
your offer	dbbbtd
your offer letter	dcbcrd
your origin	edelee
your own	eddgfi
your passpo	edcmee
your passpo and	edcmee
your patien	fjgddd
your patien .	fhfidb
your patien while	epZcef
your permis	ecckeh
your permis we	ecckeh
your phone	fedige
your phone number	fedjfe
your presen	dcegek
your profil	cbrcbf
your profil .	gdofdY
your profil and	ebgkef
your profil does	fddffk
your profil has	diiidZ
your profil is	gilada
your profil meet	eieefe
your profil please	fedkfe
your qualif	elYgdh
your qualif .	eedief
your qualif are	elcged
your qualif do	fdcefl
your recent	difhec
your recent applic	difhec
your record	ccjkdd
your refere	hckjdZ
your refere number	ifpYbb
your reques	eXndei
your reques .	eXgefn
your resear	ddbkdj
your right	ecZsfZ
your right to	ecZsfZ
your salary	dcblcj
your salary expect	dcblcj
your search	ebfdem
your search .	edbeeo
your side	eecffk
your signat	ebbcqd
your skills	fibedi
your skills and	emdeed
your slides	Zeeode
your starti	fedeje
your starti salary	fedeje
your status	ZqVZcn
your submis	jfiaee
your submis is	kgibeb
your test	ddkbej
your though	dbcsad
your though on	dbcsad
your unders	dbkeeh
your unders .	echeei
your video	eccoed
your video interv	eccoed
your work	hgbkdd
your work permit	ekbkdZ
your work we	fdeefj
yours	aVcV5Y
yours .	cbgape
yours if	eccdrZ
yours if you	eccdrZ
yourse	eccqdb
~'s	eccglf
~.	hkhbfa
~;	epcdeb
~?	dWbnnc
~@d	wVhYiY
~@s	tXdded
~a	goWkcb
~able	giejcb
~about	fhfdhe
~above	edcmee
~access	fehfff
~again	eXreed
~all	hlceeb
~among	eqcaee
~an	gocYci
~and	eebpdc
~answer	hgeeee
~any	dZoeef
~anythi	mgagdc
~applic	hgeeee
~are	indfba
~as	ibbdme
~ask	ejfdfe
~at	goddcc
~back	ddgeej
~backgr	eiefff
~be	ltThaX
~been	bwadeZ
~before	ekdfee
~budget	fjicdd
~by	zYaccZ
~came	ehedei
~can	cgcZqd
~candid	gndceb
~career	fghffc
~change	fhheed
~choice	enceed
~chosen	ipZcea
~client	giedfe
~come	cYhpdd
~comes	hhdeef
~comple	eldffd
~contac	kaehed
~could	cecpdd
~cvs	eboeec
~decide	bscdec
~decisi	cleeee
~detail	hZdoed
~did	edmefc
~direct	dkfeed
~do	heedeh
~done	egieed
~email	fehfff
~everyo	ekeefd
~exist	daoeee
~experi	emdeed
~feedba	nadcei
~first	enceed
~fit	lhbeed
~for	ilZicc
~former	efdked
~forwar	djbjed
~from	neibgX
~furthe	eeocec
~get	hZjidd
~go	ercbdb
~good	ihddfe
~had	jhbcdi
~has	bxacdZ
~have	gjdjcb
~hear	goZcdd
~heard	nbedgd
~help	feegfh
~how	iceefh
~i	ajhkbc
~in	iiYifc
~intere	ckYodc
~interv	dndcee
~invite	lieYee
~is	iqfbaZ
~it	cenfdc
~job	ecgcld
~know	fmccdg
~let	cleeee
~like	heafhg
~lookin	ekdefe
~made	cleeee
~make	ejeege
~match	esYfeb
~me	gqfZdY
~meet	emdefd
~more	idcked
~move	dldeee
~my	eeehhe
~needs	gjdefd
~new	gfeckc
~next	khdYei
~no	ngedeY
~not	rjcbcX
~notice	ebpced
~of	iabgle
~offer	escbda
~on	fneddc
~one	kgdgeb
~opens	edeefk
~or	cfjfee
~our	grbaiX
~place	cocded
~positi	eckffe
~presen	eieiec
~profil	cpfbeb
~qualif	fobdec
~questi	ddjgcg
~receiv	obddee
~refere	dcchle
~reopen	eckffe
~requir	dldefd
~review	cgieee
~role	chndeb
~round	lddbei
~second	kZbcdo
~see	oYefee
~select	emebee
~send	eZdike
~she	ekeeee
~shortl	elecee
~signed	ihceee
~skills	doceec
~so	eecfld
~someth	ZwZacd
~start	dXignc
~still	egehee
~strong	emdeed
~team	heefee
~tell	gkeedb
~that	anbjbf
~the	oggYga
~them	ejedff
~there	hsWddb
~they	kqbYab
~think	hicdfe
~this	devbeU
~throug	eckfef
~time	ecened
~to	fndfcb
~touch	iffeee
~two	effhfe
~unclea	kZeiee
~up	cdmcge
~us	hbbcmh
~want	dfbilc
~we	dyWVff
~well	ejdfee
~were	hmddeZ
~what	gfifcc
~when	eamffe
~will	domfaU
~wish	bgdigh
~with	Znckcc
~within	tXdded
~work	ikdeeb
~works	ebbqdd
~would	Zubabh
~you	ifajfc
~your	gpdedY
`;
