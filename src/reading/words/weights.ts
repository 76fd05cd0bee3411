/** How words lean: a feature, a tab, and one character a label in the order of LABELS. Learned from the sentences in
 * test/reading/words, the open corpora and nothing else; `npx vitest run test/reading/words -u` learns it anew. */
export const BIAS: readonly number[] = [-0.77, 0.68, 0.97, -0.03, -0.70, -0.15];

// biome-ignore-all format: a table
export const WEIGHTS = `
!.	dqZaan
!;	leckdZ
!@d	vnVYeQ
!@s	dieied
!a	YqhYai
!able	clbZcn
!about	cSyddX
!accept	elegea
!access	bcoeee
!advanc	fbdefm
!ahead	fbeefm
!all	iWqcea
!among	hYbceq
!an	arYcdi
!and	Yrdhdb
!answer	R0aZdd
!any	bkkdea
!anythi	nmgYcW
!applic	cXebdw
!appoin	cdcedp
!are	fdeefj
!as	fdeefk
!at	dkmbeZ
!be	dfcYct
!been	cibaeo
!before	Ozcfda
!but	ekbgdf
!by	rYcZla
!candid	ecdeem
!chosen	ejeeef
!client	blddeg
!comes	ebneec
!confir	bredea
!consid	dXYbez
!contac	hccjef
!contin	ebddeo
!date	bxbceV
!decide	ZyaddW
!decisi	jqbddV
!defini	eqbdea
!discus	ebmdef
!do	hapceZ
!easy	fddefk
!either	echjed
!email	chmeea
!enough	eaccer
!expect	jobadY
!eye	klaeea
!for	YhYXbz
!forgot	esdeeV
!forwar	ebgdem
!from	ijYbdj
!furthe	dZbcet
!get	bqbced
!give	coacic
!going	becdcr
!good	fcddfm
!got	dTndbn
!had	ikdeeb
!happen	bipdeY
!has	emeeeb
!have	exYbdY
!heard	pfcdeb
!here	fcheei
!hesita	idcief
!hired	eaiedl
!hiring	eUdeet
!hold	eoaced
!i	bfhcdk
!idea	dmhedb
!if	bgndec
!in	coYbci
!indivi	eefefj
!into	dhddek
!inviti	ebeefn
!is	jobgbX
!it	aidcan
!job	ecaedq
!keep	iiafee
!know	dgleeb
!knows	clgdec
!later	pYcgfd
!level	fdeefj
!list	fcdeem
!longer	eQgbcw
!made	dhcbem
!mail	eaieek
!make	dXbhbs
!making	Zkdeei
!match	eccefn
!me	iblfec
!meet	edcden
!messag	kgecfe
!monito	eepedZ
!more	cqbhea
!move	fdeefl
!moving	eZgdeo
!name	edmefd
!need	fXgaer
!needed	dclfee
!needin	eceeel
!needs	feeffi
!new	epdeeZ
!news	fkbcdi
!next	dP4adX
!not	dqddeZ
!occasi	eecefk
!of	hXjcdk
!offer	eXdeXw
!on	bidccn
!one	oXcdek
!openin	fddefk
!or	eamefe
!our	ebdhek
!out	enZddf
!place	edeebo
!positi	eaceep
!possib	coadai
!prepar	ddemee
!procee	eZdeep
!progre	fdeefj
!promis	Zreeec
!pursue	fccffl
!quite	ebeden
!reach	bidmec
!read	dodeea
!receiv	ebcmef
!recrui	ecYeer
!reject	eqdeeX
!reply	gkgdeb
!retain	ecdeel
!role	eajedj
!say	glpbcQ
!score	ebdefm
!see	gVmbek
!select	hfWbdq
!she	eifffe
!shortl	fdeffj
!signed	dodedc
!so	dZbmdk
!sorry	lgcdeb
!speak	ebnded
!sponso	fcbefn
!step	eUvcec
!steps	ebpdeb
!succes	habcep
!suitab	fddefk
!sure	erbcda
!take	kZddel
!taking	eeeefj
!tell	aerdeb
!tellin	eceiei
!than	qYbieb
!that	ZrXcdj
!the	clTabv
!them	cZZdcv
!there	emedec
!they	dYbcbv
!think	fbeefm
!this	jScacy
!those	fkefec
!time	ebdcep
!to	jajcZm
!too	dXqdec
!until	bgmeec
!update	eqceeZ
!us	kZdgal
!visas	fcbefn
!want	cXcgds
!we	cZcfds
!went	fdfeej
!were	eajdej
!what	bamYgl
!when	creddZ
!whethe	dVveeb
!will	XsmadX
!wish	dbneee
!with	debcep
!word	ZlnddY
!work	eYceeq
!would	dlcdeg
!yet	X1YgcW
!you	cnbZdm
!your	cZZfcv
#	bVnina
# #	Xdkemd
# # .	Xipbfc
# # per	feddle
# .	bcseeZ
# a	feefid
# and	aiXaxV
# and #	egdjee
# applic	dZcder
# applic for	eddeel
# comple	eYrdec
# days	eedeld
# intake	dcdden
# min	dddpdd
# minute	cZerce
# minute .	eeeiff
# minute survey	edlZfh
# more	gclded
# more .	edmeed
# new	ddoddd
# new jobs	ddoddd
# per	feddle
# per year	fedeje
# plus	Ydddre
# to	edhkdd
# to #	edelee
's	XhgUkn
's gone	eddebo
's gone .	eddebo
's on	ebneed
's yours	dcacsc
's yours .	ddccpd
.	egjcee
;	gbkkfY
<again>	ggbdcm
<answer>	kfcfee
<ask>	cbcqef
<away>	eipZhY
<bye>	dcjeej
<chosen>	edXapl
<closed>	ZaZYd3
<date>	sYbkda
<decide>	ljZdkZ
<free>	cddndg
<give>	ddcqga
<goon>	cfdldh
<hear>	khfddd
<hold>	bW8aaa
<if>	gjeeec
<joy>	cZjgnd
<match>	edefbo
<me>	fbdjhf
<meet>	cggmeb
<news>	riYadf
<not>	cmcabo
<offer>	YZYa8c
<others>	ddWaez
<papers>	bcbplb
<post>	cZfbkn
<receipt>	fcvbdZ
<refuse>	bYYaY5
<review>	foafde
<said>	pjgUgY
<soon>	gqcfbb
<sorry>	gfZbbu
<start>	baebvc
<step>	ceZxae
<thanks>	edndcg
<wait>	ipcZce
<will>	ijaged
?	URZ/kS
@d	qWbnea
@d #	kbdiee
@d .	uXedha
@d ;	lrXdaX
@d ?	RXW9cZ
@d @d	jdegee
@d accord	kaedej
@d accord to	kaedej
@d after	kaedej
@d after all	jaeeej
@d and	uhgUcb
@d and @d	fifdff
@d and i	obedgd
@d and then	nddcfe
@d and we	qecaed
@d and will	ekedee
@d and you	jdfefe
@d answer	fjedfe
@d as	cocida
@d as planne	dqcddb
@d at	xVdcea
@d at #	ddejhe
@d at the	0WYadc
@d before	emebee
@d but	dzZZbU
@d but it	ldeeee
@d but the	encdec
@d by	cemded
@d decisi	ncedde
@d either	wUdcee
@d either way	wUdcee
@d for	hXZsdf
@d for the	Zcepee
@d for your	eeboee
@d i	meiZfc
@d i am	dkedgd
@d i will	nbecee
@d if	kZlaee
@d in	ddbqcd
@d is	nccfdd
@d is when	qZddde
@d now	qccddc
@d or	bYdtdd
@d or @d	dcenee
@d please	hdefdi
@d s	ddlkdY
@d s tips	eemdec
@d so	hcagcn
@d so that	jddide
@d sorry	occdec
@d sorry .	occdec
@d the	iacgfj
@d the panel	fdejee
@d then	kidcec
@d they	acdaml
@d to	cWfkkf
@d to go	bdeden
@d to talk	dcchmd
@d welcom	eeddle
@d when	ideeeh
@d whethe	nccgde
@d whethe you	nccgde
@d will	ejeeee
@d with	qUembb
@d with an	nafcfe
@d with no	eeieff
@d with our	ibejde
@d with the	jcdied
@d work	eaenfe
@d work for	eaenfe
@d you	padfdd
@d you will	kbehee
@p	WulZZd
@p .	aoedbh
@p and	auZZdc
@p s	ekgdec
@p the	bZzZXZ
@s	8ZYbcX
@s .	vgYdab
@s and	oYbidf
@s and you	idffff
@s from	qYbddg
@s in	dejgee
@s in the	dejgee
@s of	paecee
@s of the	lcfdff
@s on	edfkee
@s so	heeeie
@s to	rdcWjZ
@s to respon	Zsaded
@s with	ceence
@t	fbhldb
@t .	ecjiec
^ #	cdjdlc
^ @d	tRihcZ
^ @d is	ocddde
^ a	pcYhde
^ a calend	eeclfe
^ a decisi	rXdeee
^ a recrui	elcgee
^ accept	bcahpd
^ ada	eecgfi
^ ada thank	eecgfi
^ after	caaWdy
^ after carefu	feeffi
^ after review	fdeefj
^ after that	fiedge
^ afterw	ncceee
^ all	tajYca
^ all applic	pbbeee
^ all open	eekeed
^ althou	ebaabu
^ althou your	fddefl
^ answer	gdoYed
^ applic	frXgbc
^ apply	ddnddd
^ are	dVcycb
^ are you	dVcycb
^ as	eaafer
^ as a	feeiee
^ as promis	eeeiff
^ as soon	ejeeee
^ as you	dZhcdo
^ ask	dccoed
^ assess	idehee
^ at	eXnddj
^ at this	fedefj
^ automa	dcnded
^ automa reply	dcnded
^ becaus	eaened
^ before	bbawcb
^ before we	debnfc
^ best of	ebbdep
^ best regard	djffef
^ best wishes	fiaidg
^ both	dZpgdb
^ bring	cdelef
^ bring your	cdelef
^ by	gjedfd
^ can	WWa1db
^ can you	YXbxeb
^ candid	foZfdd
^ candid who	enecfc
^ candid whose	hjbceh
^ cheers	ifbegg
^ choosi	fddefk
^ choosi betwee	fddefk
^ click	eccoed
^ click the	eccoed
^ come	dWYtcg
^ come and	dWYtcg
^ comple	edkdge
^ confir	abhpbc
^ confir your	edmfce
^ congra	ZVgksX
^ congra from	dbbdqe
^ congra on	aaohdb
^ congra you	eeZmhd
^ connec	deihde
^ connec with	deihde
^ contra	dcdarc
^ could	agYvdZ
^ could we	eadlhd
^ could you	cabvcb
^ dear	fceggi
^ dear ada	eedeke
^ dear applic	ebcngd
^ dear candid	fiXkge
^ dear dr	ejedge
^ dear ines	cclice
^ dear marek	eicdie
^ dear mr	iYfhgf
^ dear ms	ecicdk
^ dear placeh	eepcdc
^ dear priya	eidefg
^ dear tobias	ekeeee
^ decisi	lceceh
^ detail	ecdcnd
^ did	cgmZah
^ did not	ciYcdo
^ do	Zhhmea
^ do not	aocieZ
^ do you	cZkmeb
^ does	edekef
^ does @d	edekef
^ due	dmaaek
^ due to	dmaaek
^ enjoy	dbsbcb
^ enjoy the	ebqcdc
^ expect	nlaYec
^ expect to	ilbded
^ feel	fgafek
^ feel free	fgafek
^ fill	ecendd
^ fill in	ecendd
^ final	kacjee
^ first	oZfbdg
^ first of	eehceh
^ follow	cgjfef
^ follow your	diffee
^ for	dggcie
^ for urgent	edkeee
^ furthe	feecke
^ furthe to	feecke
^ give	yaXYfa
^ give it	oacdib
^ give me	jhecee
^ give us	rcadce
^ good	bgclgd
^ good aftern	fiegdf
^ good luck	ebracc
^ good mornin	bjVoch
^ good news	abbira
^ got	cTkscY
^ got a	daUxba
^ got the	deeeih
^ got your	ecrZcd
^ gracia	cYsbcb
^ gracia por	cYsbcb
^ great	bankeZ
^ great news	dbbpha
^ greeti	emcgcd
^ greeti applic	fdjefe
^ greeti candid	egidee
^ greeti ines	emddee
^ greeti jonas	djbiee
^ greeti marek	ekcefg
^ greeti okafor	gdcjeg
^ greeti placeh	dfhiee
^ greeti priya	eidfgf
^ greeti tobias	hkbefd
^ happy	dcuZXe
^ happy new	hcpbad
^ happy to	ghcfdh
^ have	Zaqdgd
^ have a	bemchc
^ he	fihhbb
^ head	ednedd
^ head office	ednedd
^ hello	cdgmfc
^ hello again	dkdhec
^ hello ines	jbfefg
^ hello marek	efcjfe
^ hello priya	fedjfe
^ hello tobias	eddjhe
^ here	ecjkdc
^ here are	eemdec
^ hey	ficggd
^ hey .	jfeeee
^ hey candid	ekbgfe
^ hey marek	fieffe
^ hey placeh	icdame
^ hey priya	elbhed
^ hey tobias	eidgff
^ hi	efifcg
^ hi .	mbhedc
^ hi ada	feeife
^ hi applic	gkbeee
^ hi jo	jdided
^ hi jonas	edkfed
^ hi marek	dgkfdc
^ hi placeh	Xmncdc
^ hi priya	idehfe
^ hi there	djgcef
^ hiring	hZneed
^ hiring has	feiffe
^ honest	dwUYdX
^ hope	eZsacc
^ hope you	eZsacc
^ how	ccxUea
^ how did	edrZeb
^ howeve	edeehi
^ hr	jQbfrh
^ human	fceffk
^ human resour	fceffk
^ i	cjfeef
^ i am	bgcdkg
^ i came	eeejfe
^ i can	dogade
^ i do	ekgeeb
^ i had	Zodhdc
^ i have	epZkdY
^ i hope	hfmbdb
^ i know	ekhddd
^ i need	cZctcd
^ i shall	jhddee
^ i wanted	dWfdeq
^ i was	fcbfdn
^ i will	moXabd
^ i wish	ebdcep
^ i would	bkXjZk
^ if	jmecda
^ if anythi	jfdfee
^ if it	anlccb
^ if so	eedeld
^ if the	hfjced
^ if there	igdfee
^ if we	klcbec
^ if you	gihfdb
^ if your	jlccec
^ in	jgmZcd
^ in the	dhmbde
^ intere	eddnde
^ intere ?	eddnde
^ interv	WlnhaX
^ interv are	eledee
^ it	YtWcie
^ it closes	dZened
^ it is	WoQYpl
^ it may	Zsaded
^ it takes	gdcndd
^ it was	YfreXd
^ it will	gqbbcY
^ it would	arccag
^ job	efidkZ
^ join	abqece
^ join our	cbjidf
^ just	gWUpmd
^ just a	mdcaal
^ keep	eccfgl
^ kind	ekbbke
^ kind regard	ekbbke
^ kindly	hWXyba
^ kindly fill	eeclee
^ last	csabdc
^ learn	dgidef
^ learn more	dgidef
^ let	ejUhpY
^ let me	hgVjmZ
^ let us	Zldcld
^ lets	adYrga
^ locati	ecjddi
^ lovely	ceqbed
^ manage	gdmcdc
^ many	efieee
^ many thanks	efieee
^ merci	ecnddd
^ more	cneded
^ my	XWzNTr
^ my collea	cficdj
^ new	ebfdem
^ next	chdled
^ next we	eifefe
^ no	fplTZa
^ no longer	ecbeen
^ no news	gldeeb
^ not	hpZace
^ nothin	Yojfca
^ nothin to	djbjed
^ offer	YdcYve
^ oh	ZkZcbo
^ okafor	eedlee
^ on	ckebck
^ on the	eleeec
^ on this	eeeeej
^ once	cmdfed
^ once the	dkdgee
^ only	foccdd
^ our	lgegbb
^ our client	ecbgfm
^ our coordi	dcbqed
^ our goal	pbddee
^ our hiring	jahfef
^ our recrui	hbkeed
^ our team	hmZcdg
^ person	elfcce
^ pick	ccdqcd
^ placeh	kchdee
^ please	bcdogf
^ please accept	hcbcem
^ please be	bkZddm
^ please bear	enddeb
^ please bring	eedkee
^ please comple	bbbtdc
^ please confir	cdjdjd
^ please do	fjdfdf
^ please fill	eedkee
^ please find	YYmgkb
^ please hold	feckff
^ please keep	feeeek
^ please let	acapkd
^ please note	fcbden
^ please provid	ecbped
^ please reply	ecdmee
^ please review	edccoe
^ please send	ddfkef
^ please sign	ddcfod
^ please take	cduWdb
^ please upload	fedkee
^ please use	eddmed
^ quick	ejchde
^ quick update	kcddfi
^ quillf	egdeie
^ quillf talent	egdeie
^ re	dcejdj
^ recrui	iWmgee
^ ref	egjeed
^ ref #	egjeed
^ regard	dhgdmZ
^ regist	cdmceg
^ regret	fadefn
^ sadly	efddek
^ salary	eddglc
^ see	ddjgee
^ select	odcddd
^ send	bgdlfe
^ senior	eeieeg
^ set	ecqXee
^ set up	ecqXee
^ she	keVfqX
^ she rang	dXZcqj
^ she said	igcbkd
^ she was	enieeY
^ she will	ekeeee
^ shortl	kdeefe
^ should	hpaYgd
^ should you	eocZgd
^ should your	glddec
^ sign	cbcdog
^ sincer	feagnb
^ so	cSZUh2
^ so it	dYecdr
^ so that	ddecen
^ so we	edcali
^ someon	kZdled
^ someon from	gcdmed
^ sorry	ngZdcg
^ sorry for	odeced
^ start	edehje
^ start date	eeeeke
^ still	drZcdc
^ still no	emceed
^ subjec	edadpc
^ subjec to	edadpc
^ succes	nYfeff
^ succes candid	nYfeff
^ sure	cobfdc
^ team	icbcdo
^ tell	dckidd
^ thank	fdkacj
^ thank you	fdkacj
^ thanks	bbtcce
^ thanks .	ecoddb
^ thanks again	chideh
^ thanks for	fTrcbj
^ that	kcbZmd
^ that is	ieYanf
^ the	fkZajh
^ the answer	vZaZcd
^ the board	djable
^ the commit	fnaced
^ the compet	eddeem
^ the contra	biedld
^ the final	dbdldj
^ the heliop	fedffi
^ the hiring	jghbbg
^ the interv	lcebei
^ the job	dYfcep
^ the link	cdijee
^ the manage	ifZhaj
^ the new	kdeeee
^ the next	eZbsdd
^ the offer	Zddcre
^ the panel	gXaieo
^ the partne	bnchdd
^ the positi	aYgbio
^ the recrui	cofdcc
^ the requis	bdmdci
^ the review	kkYgdc
^ the role	dhmdcb
^ the standa	fdcefl
^ the stanme	jdided
^ the start	dmbdib
^ the status	gjadeh
^ the team	apTWhn
^ the vacanc	dkaddj
^ the veldt	fdjefe
^ the whole	ebnded
^ there	ZiecXp
^ there is	anhgYc
^ there were	dVWcdw
^ they	dgVhjj
^ they are	dkYllS
^ they had	brbddc
^ they have	aXhfoe
^ they need	dobhca
^ they reckon	rVWZYp
^ they said	nZacld
^ they told	Xkdddn
^ they want	eZYhmh
^ they were	eWqdfb
^ they will	joccca
^ they would	ejclac
^ things	ftYcda
^ things are	gsYcdb
^ things have	djeffe
^ this	gamadj
^ this email	demded
^ this is	fgkcde
^ this mailbo	hcheff
^ this offer	eeeeld
^ this role	echeei
^ this time	ebaber
^ this was	eeeeej
^ three	fedkee
^ to	dYcvda
^ to be	cbcpdd
^ to see	gcifeg
^ tobias	meceee
^ tobias thank	hicefe
^ two	Ysaecg
^ two of	gnbddc
^ unfort	iZXbdu
^ unfort it	oVddek
^ unfort this	febefl
^ unfort you	deeeel
^ unfort your	ecbeeo
^ unsubs	dcncef
^ url	fceifh
^ vielen	dcoddd
^ vielen dank	dcoddd
^ view	edoced
^ want	dbmalc
^ want to	dbmalc
^ we	ggdcgh
^ we acknow	ejkcdb
^ we aim	tZcbfd
^ we apprec	bdocdg
^ we are	inZbhd
^ we ask	ifdgee
^ we can	dchcih
^ we choose	nZZamd
^ we confir	kVsYga
^ we do	lecXjg
^ we encour	feeefi
^ we enjoye	edqaec
^ we expect	jbckch
^ we feel	feeffi
^ we had	dgibci
^ we have	cehagl
^ we hope	ihYagl
^ we invite	dedned
^ we know	dbmhee
^ we look	dlccla
^ we may	bkddei
^ we must	cWZbdv
^ we need	lfbkcb
^ we receiv	ebhddl
^ we regret	hjccdg
^ we shall	gbdceo
^ we should	oaeeed
^ we thank	eddeel
^ we want	dgcaqb
^ we wanted	aldeeh
^ we went	fcdefm
^ we were	Wgjlag
^ we will	noYbce
^ we wish	ecbeep
^ we would	ZZVrrc
^ welcom	aWYZ1a
^ welcom to	cYZbxb
^ what	aaitaY
^ what a	eboced
^ what is	edaqcd
^ when	alUogb
^ when can	ecedle
^ when there	drZcee
^ when we	cmcfee
^ where	edemee
^ whethe	emfced
^ which	ecdoed
^ while	edjeff
^ will	qYVWqd
^ wir	ecnded
^ wir melden	ecnded
^ with	babekn
^ with your	bbcgkj
^ would	ZUX4eb
^ would @d	cZdree
^ would you	daYtfd
^ you	ibefke
^ you are	cbWloe
^ you can	pdfbfa
^ you did	gbaceq
^ you have	YYomga
^ you may	heiddf
^ you passed	eeegie
^ you should	obddee
^ you were	ebdeen
^ you will	pnXbba
^ your	bfjbfj
^ your answer	edldee
^ your applic	emeZal
^ your compen	feeeke
^ your contra	ecbcpd
^ your cv	emlYbc
^ your inform	emceee
^ your interv	ecaqed
^ your offer	ebacsd
^ your profil	ddqVbh
^ your qualif	emcgec
^ your refere	jXrfbZ
^ your starti	fedeje
^ your submis	keiaee
^ your test	ddkaej
a	gbbleh
a #	ccardf
a # min	deeled
a # minute	dcbmeg
a @d	jbedfi
a backgr	ebcilc
a backgr check	ecchmc
a better	cXnWcp
a better match	edceem
a bit	fiddeh
a bit of	fiddeh
a calend	dZbsde
a calend invite	eeclfe
a call	dXUybe
a call .	cgYqdc
a call with	dZepee
a candid	faaadt
a candid whose	eddeel
a change	ejaddl
a change in	ejaddl
a chat	ejdied
a chat ?	feeked
a choice	hlebdd
a close	fedefj
a closer	edeeel
a closer fit	eeeefj
a condit	feeeif
a condit offer	feeeif
a contra	dacZrg
a copy	ebbrcd
a copy of	ebbrcd
a couple	emddee
a couple of	emddee
a date	ktbdcS
a decisi	ufYebZ
a decisi .	nfdbdc
a decisi by	tWddee
a decisi has	cmdeee
a decisi on	ocddee
a decisi will	qXdefe
a defini	hpbdeY
a defini date	eqbdea
a delay	ilbdec
a delay .	ilbdec
a differ	dZabdw
a differ direct	ecadep
a few	dkalcd
a few more	epdbdc
a few times	feeief
a final	obecee
a firm	hdeejc
a first	ecncee
a fit	jaegfh
a fit we	kcfeff
a friend	eembee
a future	fedeej
a good	glZhde
a good fit	ikbdee
a good time	fedjfe
a great	bcjdbm
a great @d	cgpbcc
a great match	feeked
a group	cceoed
a group exerci	cceoed
a job	edbeem
a large	feeefj
a large number	feeefj
a letter	qcdbde
a letter from	pcdcde
a line	iddiee
a line with	gdejee
a little	gjccdh
a little longer	hjdded
a look	dmdeed
a lot	hcecek
a lovely	cavXcc
a lovely @d	ddoced
a match	elYgeg
a match .	ffdied
a match we	embdfe
a medica	eeeked
a member	crdbec
a member of	crdbec
a new	ejeefe
a new date	ejeefe
a next	ebkhed
a next step	ebkhed
a no	Ybdfcs
a no from	YYdcdv
a note	efdebm
a note to	efdebm
a one	defjff
a one way	defjff
a perman	eceZqc
a perman contra	eceZqc
a person	ecdocd
a phone	miZfdc
a phone interv	feeife
a phone screen	gkbged
a place	dfZaqe
a place on	edddhj
a pleasu	ecgfck
a positi	eaceep
a positi that	ebceeo
a possib	epdbcd
a possib offer	epdbcd
a proof	eedlee
a proof of	eedlee
a quick	afbtdb
a quick call	dfejfe
a quick chat	eddlee
a real	edjcei
a recrui	gkgdeb
a recrui will	glbeed
a reply	rcacee
a respon	rabded
a respon within	pbbeee
a ring	edekee
a satisf	feeeke
a satisf medica	feeeke
a scan	eefjef
a second	ffYpae
a second interv	bfdoec
a second round	leecee
a short	abewba
a short questi	feeiee
a short survey	dgjfed
a slot	eddkee
a small	bednee
a strong	dkbbej
a strong match	emdeed
a succes	eeeeld
a succes backgr	eeeeld
a techni	egcmed
a techni interv	egcmed
a time	eddned
a time that	eedkee
a trial	eedlee
a trial shift	egdiee
a very	dbabds
a very diffic	feeffi
a video	cldged
a while	eieefe
a while so	eieefe
a word	ZkoddY
a writte	dedjeg
a yes	pSXlnZ
a yes from	dZbgrb
a yes or	sYcgcc
able	lcZbap
able to	lcZbap
able to offer	eefedk
able to take	fdeffj
about	feqecZ
about @s	wUcbdd
about @s to	tWdcee
about a	eodccd
about a possib	epdbcd
about it	ijhbdc
about next	dldeee
about next steps	dldeee
about other	feeeej
about other openin	feeeej
about our	dgidef
about our cultur	dgidef
about the	admelW
about the next	ckdgee
about the progre	dnceed
about timing	drbdeY
about your	fdlcdg
about your backgr	dfjedf
about your experi	dfieef
above	daYjdq
above time	edcmee
above time works	edcmee
accept	YZTd3c
accept .	bjZdne
access	barddd
access to	barddd
access to email	ecmeed
accord	kaedej
accord to	kaedej
accoun	aWuXif
accoun .	cVkYmk
acknow	ejjcdb
acknow receip	fikceb
acknow receip of	fikceb
acquis	egZghh
across	daoicb
across your	eeeled
across your profil	eeeled
action	dddmde
active	duTccZ
actuar	efejee
ada	hZZlih
ada thank	gcaifi
ada thank you	gcaifi
ada thanks	fddjgd
ada thanks again	fddjgd
ada we	hdbfek
add	bfldee
added	dfiZna
added to	eilbdc
added to our	eilbdc
addres	bYxeaZ
addres .	eanica
addres by	depYee
addres by clicki	depYee
addres that	eaqdeb
addres that is	eaqdeb
addres to	dfkfde
admini	fddefk
advanc	djZfdk
advanc to	ecdieh
advanc to the	ecdieh
advanc your	fbdefm
advanc your applic	fbdefm
afraid	bkWbas
afraid .	cnbeef
afraid it	fcddfm
afraid it is	fcddfm
after	dnUXbt
after @d	dgeeej
after a	fcedfm
after all	jaeeek
after all ;	jaeeej
after carefu	eceeel
after carefu consid	eceeel
after our	fceefk
after review	fdeefj
after review your	fdeefj
after that	dzYWcX
after that .	Xucbcd
after that the	djedge
after the	Xodddi
after the @d	Vseeed
after which	lcdefe
aftern	ehdicf
aftern we	hjbdeg
aftern you	fcjhed
aftern you have	fcjhed
afterw	kTrdca
again	agdgdn
again .	ccjgcj
again @d	bedmdi
again after	Woedeh
again for	eddfel
again for the	eeejfe
again for your	eedeel
again in	eceeel
again in the	eceeel
again when	eiedeg
again>again	eZdqeb
again>answer	dZogec
again>answer>if	ecjffe
again>bye	ecbeep
again>chosen	fcefek
again>date	qUdgef
again>date>them	fbchdl
again>date>will	elddee
again>free	cefieh
again>if	ebjeeh
again>joy	edbeem
again>joy>bye	edbeem
again>me	hkdgea
again>meet	djbnbZ
again>news	cqdcec
again>others	fdeeej
again>post	dZcddr
again>soon	cleeee
again>step	eahjch
again>step>date	cdldeg
again>them	heZccp
again>them>chosen	fcefek
again>them>date	icegeg
again>them>them	dieael
again>them>will	jefeff
again>wait	fcedfm
again>will	hkdced
again>you	ijacdi
again>you>date	3Lcedc
again>you>joy	edbeem
again>you>soon	cleeee
agains	cracbe
agains the	elcged
agains the requir	elcged
agree	ggdhgb
agreem	dbccpg
agreem .	ebccpd
ahead	ebdhdm
ahead with	ecdgek
ahead with you	edegej
aim	xYZaec
aim to	tZcbfd
aim to respon	mcdffe
alert	cZ0VaZ
alert has	edoddc
alert has been	edoddc
alerts	dbwbZZ
align	feefei
align more	feefei
align more closel	feefei
all	ldlYee
all ;	iahedi
all applic	qeVfdi
all applic right	dnahec
all applic will	pbbeee
all applic within	mcdffe
all candid	pfbbdd
all candid by	pbddee
all hiring	eekeed
all interv	pcdbee
all of	ZWiaqi
all of our	ebeeen
all of us	aYjbra
all open	ebqdeb
all open roles	edleed
all recrui	edleed
all the	cjiaff
all the best	dblddi
all we	eigdef
all we would	eigdef
along	edicei
along .	ebjdfj
alread	ccTZcz
alread been	edccfn
also	dddjeh
althou	ebaabv
althou your	ecddem
althou your backgr	ecddem
am	ZffZlk
am afraid	bkWbas
am afraid .	cnbeef
am afraid it	fcddfm
am away	gcjeee
am curren	edleee
am happy	edbdpc
am happy to	edbdpc
am not	kdbcck
am on	bbucdb
am on annual	cdoddd
am on parent	ecmeed
am out	basdce
am out of	eeieff
am please	edddnd
am please to	edddnd
am sorry	cbhddn
am sorry .	diieec
am sorry but	eZdeeo
am sorry to	ecgeei
am writin	dYfdcq
among	eieXdm
among the	fkhbdd
among the qualif	emcdfe
among them	edcZeq
among them .	eYcder
amp	ejeeff
amp ;	ejeeff
an	gkcede
an addres	eaqdeb
an addres that	eaqdeb
an answer	oqYXbZ
an answer @d	hldbec
an answer by	dodcec
an answer for	bmeeee
an answer within	odbdfe
an appoin	ebdfen
an appoin .	ecdfem
an assess	eofYee
an assess centre	eofYee
an automa	dljeda
an automa confir	fiicec
an automa messag	djhgec
an email	kddceh
an email by	lceeef
an equal	iclddc
an equal opport	iclddc
an except	feeffi
an eye	ihadej
an eye on	ihadej
an intern	cocbcf
an intern candid	eqdcda
an interv	dlakcd
an interv .	fpaZef
an interv a	ekedff
an interv with	dbfqdc
an offer	ZneUkh
an offer .	eeddYq
an offer but	emdajb
an offer of	ecceqb
an offer to	ecdedn
an on	ebardd
an on site	ebardd
an online	ekdeee
an online assess	ekdeee
an openin	fedkfe
an openin that	fedkfe
an overwh	ecdefl
an overwh respon	ecdefl
an unusua	fddffj
an unusua high	fddffj
an update	jqVddc
an update .	kkZbee
an update at	embeee
an update copy	fediff
an update for	lbfeff
an update from	cldefe
an update yet	eldefd
analys	hchege
analys .	djgche
analys has	mbcffe
analys has been	mbcffe
analys r	eebjfi
analys r #	eebjfi
and #	dcjmcc
and # more	edmeed
and @d	kfedee
and a	dcgkde
and a good	fedjfe
and a proof	eedlee
and all	beacds
and all of	ebeeen
and amp	ejeeff
and amp ;	ejeeff
and an	ekdefc
and are	ekYddk
and can	eddhej
and condit	bcrccb
and effort	eigdef
and effort you	eigdef
and every	qcaeed
and every applic	lfbged
and experi	emdeed
and experi are	emdeed
and for	ccjgdh
and for the	dfieeg
and for your	dckjec
and forth	ebdden
and get	coicca
and get back	dpcedb
and good	edfdem
and good luck	edfdem
and has	jddeeh
and have	auhYcY
and he	efmcdd
and hearin	dfjedf
and hearin about	dfjedf
and i	iYfmfd
and i am	jcgdef
and i can	eXlgeh
and i need	dhdale
and i will	kUbsdc
and i would	eghceh
and if	ejedff
and is	ctXcdb
and it	djbbii
and it is	elXcjh
and nobody	ddnded
and on	lddcdh
and open	edjeeg
and our	gjadei
and reed	jXhigd
and reed .	lXgjed
and return	dcbimd
and return it	edbgmd
and said	dldchd
and see	diYqab
and send	acdinc
and send me	eeejfe
and shall	diegee
and she	Zajccp
and so	hhbddj
and start	Zmbblc
and tell	ldbcjd
and that	jXjaei
and that is	eZZdio
and that was	iapcba
and the	coafah
and then	nicaec
and then you	kdedfe
and they	cdebcp
and think	feeked
and think you	feeked
and three	ddkaek
and two	fdeefk
and values	dgidef
and values on	dgidef
and want	ckancb
and want to	ckancb
and wants	ccfnfe
and we	igZife
and we are	efcehi
and we can	edekee
and we will	kgcgcd
and what	dgkfdc
and will	boeVlb
and will not	fbjeeh
and wish	edjeef
and wish you	edjeef
and work	eddgke
and you	mUbgco
and you are	cZckdn
and you will	maeeeh
and your	dibggg
announ	fbkeef
annual	cdoddd
annual leave	cdoddd
anothe	accWa0
anothe applic	dcdcep
anothe candid	ebZcdt
anothe candid .	ecbdeo
answer	qfZced
answer .	gdccdn
answer @d	hldbec
answer @d .	Ypedfe
answer @d the	jdfefe
answer about	joaceY
answer any	gichde
answer any questi	gichde
answer by	djcgja
answer by @d	kgcicb
answer for	bmeeee
answer for you	bmeeee
answer on	ofdbce
answer on @d	ijdced
answer the	dbcpdd
answer to	dXcldm
answer will	lceeed
answer will be	odebee
answer within	qcacee
answer within @s	qcacee
answer>again	dYjgek
answer>answer	nmYfca
answer>answer>date	kdcjdd
answer>answer>joy	fedjfe
answer>answer>step	hlbdfd
answer>answer>them	dleeee
answer>answer>you	idfeff
answer>ask	hWddfp
answer>away	fdgefi
answer>chosen	cYchmj
answer>date	0WZbfc
answer>date>answer	maeceg
answer>date>date	paecee
answer>date>joy	pddaed
answer>date>news	gcecek
answer>date>not	kgdeec
answer>date>step	eadpec
answer>date>them	ldghcb
answer>date>you	ccepde
answer>free	bibmde
answer>free>answer	fedjfe
answer>give	hfbfdj
answer>give>step	ihddfe
answer>goon	eqacde
answer>goon>you	dnceed
answer>hear	Zmcgeg
answer>if	algech
answer>if>news	cmdeee
answer>if>post	celddh
answer>if>will	bkheed
answer>if>you	dlZkdd
answer>joy	oagdde
answer>joy>free	fedjfe
answer>me	rWedeh
answer>me>date	tacWid
answer>me>them	gegacl
answer>me>you	dbdqcd
answer>meet	gkdcfd
answer>news	pfaZci
answer>news>date	miccdb
answer>news>soon	jfeeee
answer>not	iXgcem
answer>not>soon	qaebee
answer>not>wait	ecneeb
answer>offer	cbbrdd
answer>others	bYjaYu
answer>papers	ddfjff
answer>papers>date	deehje
answer>post	hglbbc
answer>receipt	dcicld
answer>receipt>you	dcicld
answer>refuse	fleded
answer>review	eieefe
answer>review>goon	eieefe
answer>said	fieeee
answer>soon	kpaadb
answer>sorry	codeec
answer>start	cZmldd
answer>step	cjZqdZ
answer>thanks	deldee
answer>them	dehjfd
answer>them>answer	fmcdde
answer>them>chosen	eaddjl
answer>them>hear	cjehfe
answer>them>not	dXlddk
answer>them>receipt	ecmeee
answer>them>them	emdheZ
answer>them>will	bfjgcf
answer>them>you	ccllcb
answer>wait	ecneeb
answer>will	jeejbd
answer>will>date	pcebed
answer>will>them	denddc
answer>will>you	oddbee
answer>you	lgcgdd
answer>you>answer	lbciee
answer>you>chosen	ccejjd
answer>you>date	yZZdbb
answer>you>goon	bsbded
answer>you>if	Ywdcdb
answer>you>news	kYeddl
answer>you>not	kadbdm
answer>you>offer	dbcrbd
answer>you>soon	dleeee
answer>you>step	aeepfZ
answer>you>them	hgZdkf
answer>you>will	laZncf
answer>you>you	aYbnhk
any	dhgidd
any decisi	endbee
any decisi .	endbee
any furthe	fcemed
any furthe .	fdekee
any more	fldded
any questi please	cbmfdf
any questi you	hhcgde
any time	djmadb
any time in	ecndec
anybod	asddda
anyone	cbZdds
anyone for	cZZddu
anythi	iubZaX
anythi .	pXmadb
anythi before	gobcec
anythi before the	kjcdec
anythi from	lhcdec
anythi from the	jicded
anythi is	Yqecee
anythi you	edefek
apolog	giacam
appare	oXccdj
applic	egeccn
applic .	gfebcn
applic and for	dfieef
applic and the	fieffe
applic are	ebZcdt
applic are a	edceem
applic as	dZoceg
applic carefu	hnadec
applic carefu .	hnadec
applic congra	feedld
applic congra you	feedkd
applic did	eaceep
applic did not	eaceep
applic for	fhidcf
applic for data	jfZhef
applic for market	epZdee
applic for mechan	deiied
applic for nurse	ddlcdg
applic for sales	ifddfg
applic for softwa	gfieed
applic for teache	feckfe
applic for the	eYkccn
applic for this	emceed
applic for ux	ebmffb
applic for wareho	ejcfff
applic form	dccode
applic form to	fddkee
applic furthe	eeeefj
applic furthe .	eeeefj
applic has	bglcah
applic has been	bbobaj
applic has begun	doagec
applic i	ejdeef
applic is	lpUabh
applic is now	ikcdec
applic is under	dmbhec
applic it	ehZkef
applic it may	ejeefe
applic number	eboeed
applic number is	eboeed
applic on	eddeel
applic reache	fgjdec
applic reache us	fgjdec
applic right	dnahec
applic right now	dnahec
applic status	edZlej
applic status under	eecmed
applic thank	efeked
applic thank you	efeked
applic thanks	ijfcdc
applic thanks .	flgcdb
applic thanks again	iceefg
applic to	ccjeek
applic to the	ddeeel
applic was	heccel
applic was extrem	fdcefl
applic was not	eeceel
applic was submit	iggdec
applic we	fdedgk
applic we apprec	icidef
applic we are	eddjie
applic we can	eedben
applic we have	feeefi
applic who	dldZek
applic will	liXcdh
applic will be	emdeec
applic will not	eacefp
applic will receiv	pbbeee
applic with	ejedge
applic within	mcdffe
applic within @s	mcdffe
applic your	edkhec
applic your job	feleed
applie	bftWZg
applie .	efccdn
applie to	cdwYbb
applie to data	ecpcdd
apply	abpbbl
apply .	chledc
apply again	ebecep
apply by	ddqadd
apply by @d	ddqadd
applyi	bdmiZg
applyi .	dcllZb
applyi for	dahgcl
applyi for our	edcidj
applyi to	cijedd
applyi to the	cjdhdf
appoin	aRNT6l
appoin .	aUVawi
appoin you	eeeaod
apprec	fYqfbf
apprec the	fdeefj
apprec your	gbmccf
apprec your intere	gbmccf
appren	dakcej
approv	aoiZmT
approv .	clnbcZ
approv your	ebcdrZ
approv your appoin	ecednc
are	fkaegf
are @d	eemdec
are @d s	eemdec
are a	chacdp
are a better	edceem
are a closer	eeeefj
are a strong	emdeed
are among	dqcaee
are among the	emcdfe
are an	iclddc
are an equal	iclddc
are being	emcgec
are being review	emcgec
are closin	fddefk
are closin your	fddffk
are curren	ifhded
are curren review	jgdeee
are deligh	fddeme
are deligh to	fddeme
are excite	hfhegc
are excite that	hfiebe
are excite to	feeeld
are expect	Zbdrce
are finali	draeeb
are finali our	draeeb
are focusi	ecddem
are focusi on	ecddem
are frozen	ecneec
are frozen follow	eekeed
are going	kfYdck
are going throug	dobgec
are going to	pZedee
are happy	abdmje
are in	ajWXtc
are in the	doabic
are intere	ebdnee
are intere and	ebdnee
are invite	jfckbc
are invite to	jfckbc
are keen	doecec
are lookin	lecceg
are lookin for	eideeh
are meetin	ocecee
are meetin on	iefeff
are moving	dgZkcj
are moving forwar	ebZldl
are no	eceeel
are no longer	fdbffm
are not	gkVbao
are not able	ehdedj
are not going	fYeedp
are not one	jceefg
are not select	klaeea
are not there	fkeeed
are offeri	ecdeoc
are offeri you	fdeemc
are on	ngjaab
are on our	eikcdd
are on the	ogdbbc
are one	epdcdc
are one of	epdcdc
are other	feeffj
are other candid	feeffj
are our	fQaZzd
are our new	iaabpe
are please	cacnkc
are please to	cacnkc
are select	emebef
are select for	ekedff
are shortl	cfelde
are sorry	dZkeek
are sorry to	dZkeek
are still	d4VabW
are still in	jkdddc
are still interv	escceZ
are still under	epbbed
are still very	fifefe
are taking	gsYcdb
are taking longer	gsYcdb
are the	ddegke
are thrill	dYlcmc
are thrill that	dbcdqd
are throug	bYcyZb
are throug .	ebdodd
are throug to	bbdsbd
are unable	eccedo
are unable to	eccedo
are welcom	cboaci
are welcom have	ddqbcc
are welcom to	ededel
are well	ehjdcf
are well .	fikdcb
are workin	esbeeX
are you	bUb1bb
are you free	eeejee
around	ihpaaW
around .	dlnadX
arrang	afarec
arrang your	bbbted
arrang your interv	bbbted
arrive	lcrWaZ
arrive .	ihlZcc
as	defcod
as a	eXqggY
as a next	feeiee
as deputy	ecceoc
as discus	jccdlc
as i	ckedbl
as i have	djeffe
as it	cmcddh
as it takes	dndded
as long	dndded
as long as	dndded
as much	ecedbp
as our	hccdmd
as planne	dqcddb
as planne .	Zrddeb
as possib	cfcodd
as possib .	cleeee
as projec	feeeie
as projec manage	feeeie
as promis	eeeiff
as sales	eefeif
as sales associ	eefeif
as she	kcdhee
as she is	kcdhee
as soon	fkZldb
as soon as	fkZldb
as the	fedefj
as this	ckhgeb
as this mailbo	ckhgeb
as we	dgbgfk
as you	cXmcdm
as you asked	edneec
as you can	ecdefl
as your	gcigfb
as your next	gcigfb
ask	gfWqdd
ask for	fecjhd
ask for your	ifdcie
ask me	lXdgdj
ask me .	lZegff
ask me anythi	ecegek
ask that	eedlee
ask that you	eedlee
ask you	dgeked
ask you to	eiegee
ask>again	lYchdi
ask>answer	efkheb
ask>answer>answer	gjhcfa
ask>answer>date	acjndd
ask>answer>them	icghee
ask>answer>you	jhajcb
ask>ask	ccbndh
ask>date	ebankc
ask>date>them	dcjdhg
ask>date>you	ddbqee
ask>decide	babkpc
ask>decide>date	deedlf
ask>decide>give	eeebme
ask>decide>papers	eddkgd
ask>free	dbaucc
ask>give	baZ0fa
ask>give>date	cdbkje
ask>give>free	eedkee
ask>give>give	dbcqdd
ask>give>if	edcmee
ask>give>me	eedled
ask>give>papers	daYxdc
ask>give>step	babudc
ask>give>them	eddmdd
ask>give>you	cbhpbd
ask>goon	dZlhdg
ask>hear	acikge
ask>hear>you	cebjle
ask>hold	ejajee
ask>hold>date	eeclfe
ask>if	eeZqbe
ask>if>free	edcmee
ask>if>them	dgdkde
ask>if>you	ebdkei
ask>match	gbideh
ask>me	hdepZc
ask>me>hear	bajnce
ask>me>them	emffac
ask>me>you	edciei
ask>meet	hgbmbc
ask>meet>you	edekee
ask>news	Zidfmc
ask>not	fhcfgf
ask>not>answer	ihefdd
ask>not>date	dbegme
ask>not>will	Zoedee
ask>offer	bbWayd
ask>papers	dWW1hb
ask>papers>give	eeckhe
ask>papers>papers	eddpcc
ask>papers>review	fddkee
ask>post	ebYccu
ask>refuse	hbedgj
ask>review	ehadld
ask>review>papers	edccoe
ask>sorry	hccddm
ask>step	WdZybd
ask>step>date	bcdqdd
ask>them	bhgkbe
ask>them>date	ckeged
ask>them>hear	ceecne
ask>them>them	dlecef
ask>them>will	cVhvbb
ask>them>you	dbmhec
ask>wait	hndbea
ask>wait>them	enddeb
ask>wait>wait	fifeff
ask>will	dhdkag
ask>will>answer	jjeZed
ask>will>date	bqdbed
ask>you	cYbxfc
ask>you>answer	bdmhdd
ask>you>date	eeekee
ask>you>give	edcnde
ask>you>match	gckgeb
ask>you>meet	ddbpde
ask>you>papers	eZZshc
ask>you>wait	jgedee
ask>you>will	ececen
ask>you>you	dednde
asked	YipjZX
asked me	dldhdd
asked to	blckcd
assess	bqPuaZ
assess centre	Zkbncd
assess day	ieeffe
assess using	feclee
assess using the	feclee
assess which	eefjfe
assist	bggfkb
assist #	ficefg
assist # .	ficefg
assist .	dgjbic
assist positi	elcefe
assist positi at	elcefe
associ	hcbhgg
associ .	jdchhc
assume	gZemed
at	hhhfce
at #	dbcgpb
at # #	beddqc
at @d	mbdged
at @d for	nZdged
at a	eeekee
at all	caoehb
at any	dimadd
at any time	djmadb
at bright	eckhec
at bright .	eckhec
at marlow	ekdefe
at marlow foods	ekdefe
at our	dkakdd
at our earlie	embeee
at presen	eXrbde
at presen .	eZocdf
at quillf	cdnddf
at recept	kaXndd
at some	escZcb
at some point	gpdbdc
at some stage	cmedee
at that	fieddh
at the	qaelXb
at the applic	cqcddb
at the desk	fdcmed
at the latest	tYZeee
at the moment	dimadb
at the very	qbebdd
at this	egaddo
at this stage	fieeff
at this time	ebbddr
at your	dhclec
at your backgr	ejcgee
attach	XUejyY
attach .	bXlapa
attach docume	edccoe
attach docume .	edccoe
attach form	feclee
attach form and	feclee
attach is	ededle
attach is your	ededle
attend	idflba
attend by	eedlee
attend the	gfjfdb
attend the interv	gfjfdb
automa	cincdb
automa confir	fiicec
automa confir that	fiicec
automa messag	ckgfec
automa messag .	djhgec
automa reply	dcnded
availa	daarci
availa .	eadkdk
availa for	eebnee
availa for @d	eecmee
aware	cndbeg
aware that	cndbeg
away	ihhccc
away .	ilacdf
away from	dcoeed
away>answer	fangdb
away>answer>you	kcbiee
away>away	cdoddd
away>date	jUwbaZ
away>date>not	eeieff
away>not	faohcb
away>not>answer	bfneed
away>post	ekbied
away>review	ibkeed
away>them	gZhaoc
away>wait	ilbdec
away>will	dbnjca
away>will>not	efkeed
away>you	jbdked
b	eeejee
back	niZcdf
back .	anbYek
back @d	nZdbek
back and	ebdden
back and forth	ebdden
back by	acejld
back by @d	ddflef
back in	nXmcda
back in @s	qcccec
back in touch	eapeec
back on	geiecg
back on @d	lajedc
back to	mqYbba
back to you	ksYacZ
backgr	cbblfl
backgr .	dfjedf
backgr and	eZcoeg
backgr and want	ebdoed
backgr at	fcdeel
backgr at this	fcdeel
backgr check	daZpma
backgr check .	ebakoa
backgr is	eebdbq
backgr is impres	ecddem
backgr is what	eieeff
backgr shortl	ejcgee
backgr shortl .	ejcgee
bad	obcZdi
bad .	pddaed
balanc	feeefi
bank	lcfgec
bank holida	mcgded
be	ijZefh
be #	fedeje
be # #	fedeje
be .	ljcceb
be @d	vhXbcV
be @d .	rbbeeZ
be a	fiYecl
be a great	feeked
be able	oedhcZ
be able to	oedhcZ
be advanc	fbdefm
be advanc your	fbdefm
be an	enedcd
be an offer	enedcd
be back	eapeec
be back in	eapeec
be commun	lhdcdd
be commun to	lhdcdd
be consid	aSfsdj
be consid .	ecjkea
be consid for	dZdmej
be consid furthe	ebcefn
be contac	inZcee
be contac .	fldefc
be contac for	hlbdfd
be contin	eYdeep
be done	gdjefd
be glad	fckeef
be glad to	fckeef
be gratef	acdofd
be great	ebeiej
be great to	ebeiej
be happy	dddmcg
be happy to	dddmcg
be in	drWdkZ
be in contac	ekedee
be in touch	dpWdla
be inform	dndded
be intere	ijdfdb
be intere in	ijdfdb
be invite	dtbYed
be invite to	dtbYed
be inviti	didddj
be inviti you	ebeefn
be joinin	daccqf
be joinin us	daccqf
be made	sXddfe
be made @d	qXdefe
be making	clidea
be moving	eaddep
be moving ahead	fceefk
be moving forwar	fdeefj
be needin	eceeel
be notifi	olbbca
be notifi .	dndeec
be notifi by	pXfeee
be okay	bcdhdl
be open	edigfd
be part	hfiebe
be part of	hfiebe
be possib	dheied
be put	dbdpde
be shortl	ehddej
be submit	gddked
be taken	gceeel
be taking	ebbceq
be taking your	eeeefj
be the	diaand
be the first	ajbbod
be told	khcded
be told the	mceefe
be too	ibdeej
be your	edfjee
bea	eejefe
bear	dsbcdZ
bear with	dsbcdZ
bear with us	erbceZ
bearin	efldfb
becaus	dTvida
becaus of	dZqded
becaus of budget	edleed
becaus of the	eekeed
becaus the	fWmnea
becaus you	edieeh
been	bhjcgg
been a	cmbddi
been able	edddfl
been able to	edddfl
been added	eilbdc
been added to	eilbdc
been appoin	eddekg
been appoin .	eddekg
been cancel	eadddq
been cancel .	ecYder
been closed	fedffj
been closed and	fedffj
been create	ecpeea
been create .	ecpeea
been filled	ebXddu
been filled .	ebYees
been forwar	hjcfed
been forwar to	hjcfed
been given	hceeej
been invite	eadpec
been made	cndeed
been made .	cmdeee
been moved	dsXhba
been put	ecneec
been put on	ecneec
been receiv	mZncda
been receiv .	mZncda
been retain	ecdeel
been retain .	fdefek
been schedu	edaped
been schedu for	edaped
been select	dbYolc
been select for	dbYolc
been set	edoddc
been set up	edoddc
been shared	ekeidb
been shared with	ekeidb
been shortl	ecekdh
been shortl for	eeekee
been signed	dnceed
been stoppe	feiffe
been stoppe for	feiffe
been succes	deldfd
been succes submit	fhnbeZ
been travel	ilbdec
been travel so	ilbdec
been unsucc	dfTbdu
been unsucc .	dldceh
been withdr	eanddg
before	ioYlZa
before .	eeeffi
before @d	fikdcb
before @d .	gflbdc
before i	rVdhdd
before i can	rVdhdd
before making	ckdjcd
before making any	endbee
before that	esYbdc
before that .	gpaadd
before the	oiagaY
before the @d	ilbgcZ
before they	bofbee
before we	ZlXvbX
before we can	dfdobd
before we go	ebende
before you	hieeee
before you hear	ejeefe
begin	dldgcd
begun	drZgdZ
begun .	doagec
bei	ecnded
bei ihnen	ecnded
bei ihnen .	ecnded
being	drhZbZ
being consid	dpafec
being consid .	dpafec
being evalua	hlbded
being evalua by	hlbded
being looked	gqZZed
being looked at	gqZZed
being reorga	ebmeed
being reorga .	ebmeed
being restru	fXpeee
being review	dqafdc
being review .	emceee
being review agains	emcgec
below	cZhjck
below .	dchjee
below to	eccodd
below to record	edcmee
best .	felefb
best and	edieff
best in	edbeen
best in your	edbeen
best of	ebbdep
best of luck	ebbdep
best regard	djffef
best wishes	fiaidh
better	bOsWbu
better match	edceem
better match .	edceem
better meet	eddeel
better meet the	eddeel
betwee	ebXcdv
betwee so	fddefk
betwee so many	fddefk
bewerb	ecmded
bis	eekeee
bit	fiddeh
bit of	fiddeh
blog	dhieee
blog .	dhieee
board	tbZYkZ
board .	jnfVfa
board did	amdeeg
board did not	amdeeg
board meets	qaeced
board meets on	qaeced
board on	bdemch
board on @d	bdemch
board signs	qbdcdd
book	edaqdc
booked	aYXxcZ
boss	fnchbb
boss .	cneded
boss is	gieeee
boss says	igeeee
both	cWljib
brief	eZciem
bright	idlgca
bright .	kbmeda
bring	fedhid
bring a	ladjee
bring you	endRod
bring your	cdende
bristo	eeeieg
browse	ddpbed
budget	dinbcb
budget approv	eekeed
budget approv .	eekeed
budget change	edleed
budget change .	edleed
budget is	icieee
buildi	cfbldg
busine	ecbidm
busine priori	fdceem
busine priori we	fdceem
but	apXUin
but can	enceed
but can not	enceed
but i	ckeeeg
but i can	cneeec
but it	foaajZ
but it is	fkbalb
but that	bsdeeZ
but that is	bsdeeZ
but the	gbWbct
but they	eWpeia
but we	aiaakl
but we are	emeded
but we have	eacddq
but we would	fdffoY
but would	cndbdg
but you	kkddeY
but you are	imeeeX
by	rZagkZ
by @d	vVZjiY
by @d .	qTYknZ
by @d ?	djeged
by @d and	eeldhb
by @d at	rbadee
by @d but	arddeb
by @d either	uUedee
by @d whethe	jddgee
by @d you	ldedee
by @p	Wqjcdc
by @p .	Wreeed
by @t	hdejed
by clicki	cdvVcd
by clicki the	depYee
by email	ckdeeg
by email .	cldefe
by mistak	dkgcec
by our	fhoadZ
by phone	cdcdjl
by return	ebbped
by return .	ebbped
by teleph	ihedfe
by the	wTSbta
by the @d	yRYboY
by the hiring	hlbded
by two	lbedfh
by your	eacrec
by your backgr	ebdoed
bye>bye	edafdo
bye>bye>bye	fddefk
bye>bye>you	ecadeq
bye>chosen	eebchm
bye>chosen>you	eebchm
bye>date	beqbec
bye>decide	ffhegc
bye>goon	ddbjek
bye>hold	ecqeeY
bye>others	dZceep
bye>post	eceeem
bye>post>bye	feceel
bye>review	edpefX
bye>thanks	fghffc
bye>thanks>you	fghffc
bye>them	eWlchj
bye>them>will	bdcaoi
bye>wait	ebmeed
bye>wait>them	ebmeed
bye>will	bdcaoi
bye>you	daeecq
bye>you>bye	eccdep
bye>you>decide	fghffc
bye>you>goon	feeefi
bye>you>post	feceel
c	edelee
calend	cYawdd
calend invite	edboee
calend invite will	eeclfe
call	cXXvck
call .	ecWqhb
call @d	hZafcp
call @d ?	deekee
call me	dieehe
call on	bbdgeo
call on @d	badgep
call with	fYdoee
call with our	eaenfe
call you	aiZnch
call you .	dpZdee
call you @d	XZevec
call you on	nafcfe
called	lbdeeg
callin	gddcle
calls	jccdek
calm	fgeeei
came	XaXgnn
came across	eddlef
came across your	eeeled
came throug	Yccctd
can	ckcifd
can .	eifffe
can be	edende
can check	djkaec
can do	cmdZnZ
can expect	oiZced
can expect an	odbdfe
can expect to	emdeed
can give	baldek
can give you	baldek
can imagin	ecdefl
can imagin we	ecdefl
can not	Vtebch
can not be	ehdeei
can not consid	feeffi
can not give	dnacic
can not make	egeied
can not promis	Zoeeed
can not say	cokcdX
can not take	fcedfl
can not tell	bhleec
can put	ebepcd
can put you	ebepcd
can say	enddde
can see	fdeffj
can start	edcmgd
can start the	fddndd
can take	epcbed
can take @s	bodbee
can take a	eieefe
can talk	fcemed
can tell	pSleed
can we	ddefle
can you	YXZvjb
can you do	addqdd
can you start	eddYqe
cancel	dZabax
cancel .	ecYder
candid	jhabdl
candid .	dkdbcl
candid by	pbddee
candid by @d	mbeeee
candid has	eddfel
candid has not	feefei
candid have	iceeei
candid i	capegc
candid i hope	cZpeed
candid in	fldddf
candid is	ehchff
candid is being	ehchff
candid more	feeffj
candid more suited	feeffj
candid portal	ecndec
candid portal .	ecndec
candid select	ejeeff
candid select for	ejeeff
candid thank	ejfida
candid thank you	ejfida
candid to	eeeeek
candid we	djXjfh
candid we enjoye	feckff
candid who	dlYXdp
candid who are	emcbeg
candid whose	ggacdm
candid whose qualif	eddeel
candid whose skills	hlbdfd
candid will	vZabde
candid will be	sbbcec
candid with	ecddem
candid with more	ecddem
candid you	dmZclc
candid you will	emcdfe
cards	endedb
cards but	endedb
career	fbifdh
career .	fddeek
career opport	jbdjef
career opport with	jbdjef
career site	feeeek
career site for	feeeek
career so	fghffc
career so thank	fghffc
carefu	jmXbdh
carefu .	hqYddb
carefu consid	jfcceh
carefu consid we	eceeel
carefu consid your	kiddeb
case	cmWpbZ
case interv	eddmee
case study	gaenec
centre	Yjapbd
ceo	deZobh
certif	cclied
cfo	eodcdd
chair	dleaid
challe	dbemeg
challe within	dcened
challe within @s	dcened
chance	ereWed
change	agoYbi
change .	eameeh
change in	apZcck
change in busine	fdceem
chase	cubZcc
chat	cZgscb
chat ?	eeemed
chat on	eddlee
chat on @d	eddlee
chat with	ejbiee
chatti	fYncdf
check	eidhjZ
check .	ebZloa
check out	cggdjd
check out our	dhieee
check with	lmcbbc
check with the	fmdded
checks	ebdngd
checks .	ecendd
cheers	ifbegg
choice	ihgcdd
choice by	mceeee
choice by the	mceeee
choice when	fghffc
choice when it	fghffc
choose	mcXYrb
choose you	dbadsc
choosi betwee	fddefk
choosi betwee so	fddefk
choosi bright	ibkdee
choosi bright .	ibkdee
choosi marlow	ejbdif
choosi marlow foods	ejbdif
choosi norvan	embeee
choosi norvan .	embeee
choosi ostrav	igdeff
choosi ostrav optics	igdeff
choosi tallow	dailee
choosi tallow and	dailee
chose	facbdr
chose somebo	gcecel
chosen	dgabgo
chosen someon	feefei
chosen someon whose	feefei
chosen to	eibcel
chosen to pursue	edeeel
chosen>answer	mdbbZn
chosen>chosen	ecdemf
chosen>date	eeahcm
chosen>free	eledde
chosen>goon	efbedn
chosen>goon>others	edeeek
chosen>goon>you	fkcceh
chosen>match	ecdddn
chosen>match>match	ecdddn
chosen>meet	enebee
chosen>not	fceeel
chosen>others	eZcdbu
chosen>others>you	eacddr
chosen>post	ecabqf
chosen>step	bgYsbf
chosen>step>date	ffeiee
chosen>step>them	ebasdc
chosen>them	bUijao
chosen>them>match	feefei
chosen>them>will	deebkh
chosen>will	jtZVhZ
chosen>will>answer	oibcda
chosen>will>meet	enebee
chosen>will>you	elebkb
chosen>you	ecXXqn
chosen>you>chosen	ecdekf
chosen>you>match	eddeel
chosen>you>post	eeedke
chosen>you>them	fcedbo
chosen>you>will	nnZYeb
circle	nYddei
circle back	nYddei
claims	hdjded
clerk	jcjded
click	ebeodd
click the	eccodd
click the link	edcmee
clicki	cdvVcd
clicki the	depYee
clicki the link	depYee
client	bjXfaq
client .	aYdldo
client has	ecbdcr
clinic	eddgZn
close	VddYbx
close the	Zkbdfk
closed	cmWcbo
closed .	dsadcb
closed and	fdcffk
closed and we	fedffj
closed this	fdceem
closed this requis	fdceem
closed>ask	ebrceZ
closed>date	cbZcdu
closed>not	eZbeer
closed>not>wait	fedffj
closed>others	ecceen
closed>others>you	ecceen
closed>post	eZXbom
closed>post>others	feeffj
closed>review	ebkeeg
closed>them	ZjXchp
closed>them>not	fccfem
closed>wait	fedffj
closed>will	gcedjf
closed>will>not	fdeffj
closed>you	eWpbck
closed>you>ask	ebrceZ
closel	fcYbdt
closel .	eaaeeq
closel match	hlbdfd
closel match will	hlbdfd
closel with	feefei
closel with the	feefei
closer	edddel
closer fit	eeeefj
closer fit .	eeeefj
closes	hXogbb
closes @d	jdhede
closes on	aYoicc
closes on @d	aYoicc
closin	kXgdel
closin date	kaeeei
closin your	fddffk
closin your applic	fddffk
coding	cYctde
coding challe	dbemeg
coding challe within	dcened
coding exerci	ecemed
coffee	cdfodd
collea	ZpmXYg
collea .	cjfddg
collea in	dblbej
come	ekckbb
come and	VgXphf
come and work	eddgke
come back	pkdVcc
come back to	qmZVcc
come by	ecelef
come in	dadlej
come in on	dadlej
comes	lclbcb
comes .	hkceec
comes next	ebneec
comes to	fghffc
comes to your	fghffc
coming	ibkZgf
coming in	jejbdd
coming in to	hekcdd
commit	eqXZid
commit has	doacch
commun	ncibcd
commun to	jfchde
commun to stay	eddkef
commut	dbrdZc
compan	basedc
compan .	dfieee
compan is	dapeed
compar	dubcdY
compar notes	bqdced
compen	feeeke
compen detail	feeeke
compen detail are	feeeke
compet	ecidck
compet for	eddeem
compet for this	fedefj
compet salari	eeledd
comple	djhicb
comple .	ieqYdY
comple a	feeiee
comple a short	feeiee
comple an	ekdeee
comple an online	ekdeee
comple it	eeeief
comple our	fgedfi
comple our proces	fifeff
comple the	dgZqeb
comple the attach	edelee
comple the coding	dcened
comple the online	feclee
comple the select	epaded
comple your	dekdee
conclu	aibcdn
conclu it	fdeefj
conclu it is	fdeefj
conclu that	edceem
conclu that other	edceem
concre	cwYbcV
condit	bcqahb
condit offer	feeeif
confid	diedhe
confir	bbjgpX
confir our	baYqic
confir our verbal	edceme
confir receip	hblcde
confir receip of	hblcde
confir that	hgsXdY
confir that we	eelded
confir that you	dgkedd
confir that your	jgqYbY
confir whethe	edcmee
confir whethe the	edcmee
confir your	banfhb
confir your attend	eecmee
confir your email	depYee
congra	ZUce4V
congra .	edefkd
congra from	dbbdqe
congra on	aZmhiZ
congra on your	ddZdrd
congra you	daWhva
congra you have	edYkob
connec	ddgjch
connec .	eddhdk
connec with	deihde
connec with us	deihde
consen	dbbuac
consen form	eccrbd
consen form so	fddndd
consid	dgajcj
consid .	bwYjbW
consid applic	fedffj
consid applic .	fedffj
consid for	dZdmej
consid for the	dZdmeh
consid furthe	ebcefn
consid furthe .	ebcefo
consid marlow	eibdie
consid marlow foods	eibdie
consid quillf	edlcge
consid quillf as	edlcge
consid the	dXdjen
consid us	fdeefk
consid us again	fdeefk
consid we	eceeel
consid we have	fdeefj
consid you	dbbmcj
consid you for	ffefei
consid your	lgccef
consid your applic	lgccef
consul	eZcbdr
contac	imcfdb
contac .	fnddec
contac for	hkccgd
contac for a	hlbdfd
contac my	eejeee
contac my collea	eejeee
contac us	iecheg
contac us with	iecheg
contac you	joZfca
contac you .	fkhcec
contac you about	dldefe
contac you by	vUddee
contac you direct	endefc
contac you if	dndded
contac you to	ddbped
contin	Zhchfk
contin intere	dckjec
contin intere in	dckjec
contin upon	eeeeld
contin upon a	eeeeld
contin with	edaleh
contin with your	edbmef
contra	VVVJ/a
contra by	effcjf
contra in	dedape
contra is	bZaZwd
conven	enbicb
conver	dbfoce
conver .	fdeffj
conver with	eciied
convin	icfefh
coordi	cbbsed
coordi will	cbbred
coordi will contac	ebbped
copy	faarfc
copy of	ebasec
copy of your	ebatcc
costs	eeekee
could	SnVxZf
could be	ldefed
could not	dgddej
could we	eadlhd
could you	cVZ3ba
could you do	edeked
could you please	fediff
counci	gcWfqb
counci .	abWisd
counci recrui	jdided
counci recrui team	jdided
count	sbcbde
count on	sbcbde
countr	efdefj
countr .	fddffj
couple	emddee
couple of	emddee
course	gkcddg
course .	bpdded
crane	efddek
create	dauada
create .	ecpeea
crew	caYbsh
cross	ecdeen
cross again	ecdeen
cross again .	ecdeen
cto	abeqee
cultur and	dgidef
cultur and values	dgidef
curren	jclgba
curren review	ihdeed
curren review your	jgdeee
cut	dYWbdx
cut off	ebZcer
cv	dkkebd
cv .	dXnhdg
cv ?	fedkee
cv has	fhjcde
cv has been	fhjcde
cv if	fedkfe
cv if intere	fedkfe
cv in	ebeldg
cv is	dpbbde
cv on	hobade
cv on file	edeefk
cv on to	hqbada
cvs	djlcdb
cvs .	dhleeb
d	ecdeen
dank	dcoddd
dank für	eekeee
data	fXqbch
data analys	ichfee
data analys .	djgche
data analys has	mbcffe
data analys r	eebjfi
data engine	ddoddd
databa	dgmbde
databa .	dgmbde
date	fvWfgU
date .	eqadec
date @d	hcehge
date and	gcelde
date for	gtcbdW
date is	dhddkd
date is @d	dhddkd
date on	eddkef
date on new	eddkef
date the	mcecgd
date with	deffif
date with you	deffif
date>again	ndcbhc
date>answer	0bbbbZ
date>answer>me	ncdcdf
date>answer>them	dZlmeb
date>answer>you	yfZWca
date>ask	jZccij
date>ask>date	hdfedj
date>away	eeekde
date>bye	beogdb
date>chosen	eeddhi
date>date	sdcdZd
date>date>them	glddec
date>date>will	Zoedee
date>decide	vPgYfg
date>free	VigqgZ
date>give	qUfbeh
date>give>again	edegie
date>give>you	deldee
date>hear	uaabdd
date>if	kXgfbl
date>if>will	eeejfe
date>if>you	hZicdj
date>joy	iZdkga
date>match	bcjmdc
date>me	mekYgY
date>meet	lZWlja
date>meet>again	mdecee
date>meet>them	jdefef
date>news	xbaWag
date>news>date	sbcbdd
date>not	auWebf
date>not>wait	edbeeo
date>offer	fffdjf
date>others	kakbcf
date>papers	gdebfk
date>post	aafgbq
date>post>bye	eemdec
date>refuse	djdcei
date>review	gYhmeb
date>said	kdeeee
date>sorry	hkafdd
date>start	khajZc
date>step	hVZwca
date>step>them	ceelfe
date>them	uccfca
date>them>answer	ndecde
date>them>ask	heedie
date>them>decide	qYddde
date>them>others	kcledZ
date>them>them	hecgci
date>them>will	uaacha
date>them>you	fdkeee
date>wait	cZgceq
date>will	xdbbcZ
date>will>answer	zWcadc
date>will>date	emcbdd
date>will>hear	vYbaee
date>will>me	iXpZga
date>will>news	iefeee
date>will>not	Vpbldb
date>will>them	jidddd
date>will>you	qXaedi
date>you	2Sbhad
date>you>answer	ncedee
date>you>date	lccadl
date>you>not	mbeefd
date>you>post	eemdec
date>you>step	bcased
date>you>will	3TYebb
dates	ecdpcd
day	cYngfe
day .	ecdiei
day on	cenbee
day on @d	cenbee
days	dfcZrb
days .	eldddg
days leave	eYabvb
days leave .	eYabvb
deadli	ggdlcc
deal	eabcpf
dear	fceggi
dear ada	eedeke
dear applic	ebcngd
dear applic congra	feedkd
dear applic i	ekeeec
dear applic thank	edcmef
dear applic the	eeefei
dear applic we	ecghhe
dear applic your	feleed
dear candid	fiXkge
dear candid thank	fidldb
dear candid we	diYkeh
dear candid you	efcdmc
dear dr	ejedge
dear ines	cclice
dear ines thank	edmced
dear marek	eicdie
dear mr	iYfhgf
dear mr ada	iccieg
dear mr ines	ekdeff
dear mr marek	eejeff
dear mr placeh	hdeeie
dear mr priya	feiffe
dear mr tobias	eeclee
dear ms	ecicdk
dear ms ada	feceii
dear ms applic	eedgei
dear ms ines	eekdee
dear ms marek	ieeefe
dear ms okafor	ecmcfd
dear ms tobias	fedeej
dear placeh	eepcdc
dear priya	eidefg
dear priya thank	eidefg
dear tobias	ekeeee
dear tobias we	ejeeef
decide	jafbej
decide .	njccdZ
decide by	maeeef
decide not	fdeefj
decide not to	fdeefj
decide on	gdecdl
decide to	aXmchk
decide to go	eeacep
decide to move	dkdeeh
decide>again	ancckc
decide>answer	nbefde
decide>chosen	duZdca
decide>date	reXbkZ
decide>date>them	lcecge
decide>free	cbdqcd
decide>give	bbdbtd
decide>give>date	eeeaoe
decide>give>papers	fdfiff
decide>goon	dldeee
decide>goon>goon	dldeee
decide>goon>you	dldeee
decide>not	ghbeeh
decide>offer	edebne
decide>others	dfedek
decide>papers	cbcoic
decide>papers>date	dedhie
decide>papers>papers	fddndd
decide>papers>them	fddndd
decide>them	leZkce
decide>them>not	fddefk
decide>them>will	fgckfc
decide>will	egbieh
decide>will>you	ecemde
decide>you	gfYdne
decide>you>will	ffecek
decidi	ngccdc
decisi	sfYbef
decisi .	mlaYcf
decisi @d	llbcdY
decisi @d .	fleeeb
decisi by	pWbZoc
decisi by @d	mZbZpc
decisi has	cocgec
decisi has been	cocgec
decisi on	tbcbdd
decisi on @d	nddcee
decisi to	edddem
decisi to not	eedefj
decisi to procee	eeeefj
decisi will	sXddfe
decisi will be	sXddfe
decisi yet	emdeec
decisi yet .	emdeec
declin	aUkeYr
defini	rhadeY
defini date	eqbdea
defini date .	eqbdea
degree	ecckZm
delay	nkabdb
delay .	nkabdb
delete	cemceg
delete your	dbmceg
delete your data	dbmceg
deligh	eddcne
deligh to	eddcne
deligh to offer	fffdie
depart	bgklcZ
depart is	fXpeee
depart is being	fXpeee
depart will	ekeeee
depend	eoZeee
depend on	eoZeee
depend on the	eoZeee
deputy	cgccsZ
design	cafkdk
design .	cbjefi
desk	emajcb
desk .	emajcb
detail	cdcljc
detail .	eadoee
detail are	feeeke
detail are in	feeeke
detail in	edeWpi
detail in our	eeeefj
detail of	edelee
detail of two	edelee
determ	feeffi
determ that	feeffi
determ that your	feeffi
did	ZUrWYu
did not	YVcbZ1
did not get	dnbdee
did not make	eZceep
did not reach	bidmec
did we	edrZeb
did we do	edrZeb
differ	gZZbdu
differ direct	ecadep
differ direct .	ecadep
diffic	feeffi
diffic decisi	feeffi
diffic decisi .	feeffi
diplom	ecnfcd
direct	YmZlbi
direct .	bkZgdl
direct ?	eaenfe
direct and	ddjiec
direct experi	ecddem
direct experi .	ecddem
disapp	dXadcu
discus	gfeamc
discus .	dkiZlY
discus next	eieefe
discus next steps	eieefe
discus the	fcefke
do	bhdlfe
do .	endddd
do ?	edrZeb
do @d	acdrdd
do @d or	edfkfe
do a	afdqcd
do at	eascdZ
do it	eXctdc
do need	aedgne
do not	gjaccl
do not expect	jobadY
do not have	dracec
do not hesita	idcief
do not know	eboeec
do not meet	feeffi
do not need	ieeeff
do not reply	gkgdeb
do not see	faceep
do not think	fbeefm
do not wish	ecdefm
do the	fdeked
do you	cZkmeb
do you have	eecned
do you want	edpXgd
docume	fgiagf
docume .	dZiglc
docume are	encbcg
docume have	ihkZcc
docume have arrive	ihkZcc
does	dYbocl
does @d	edekef
does not	ebdeen
does not match	fdeefj
dog	ebqadd
done	dmlXbe
done .	dmnbcX
doors	edkcfg
down	cdkbZk
down .	bOnWat
down on	fndeeZ
dr	bhclgd
drag	rWcdeg
draw	edldfe
driver	feeeke
drop	oabjcd
drop me	gcdmdd
drop me a	gcdmdd
drop you	ocdbee
drop you a	ocdbee
due	VqXpdb
due @d	ZaYtia
due @d .	YaYrlb
due course	bqdded
due course .	bpdded
due to	dkfadi
due to a	ecbeeo
due to the	doiaeb
during	lYnaeb
during the	kYoaeb
e	eeeeke
each	mdakdb
each and	kfbged
each and every	kfbged
earlie	iqYZcc
earlie i	bpdcde
earlie opport	embeee
earlie opport .	embeee
early	ekdhcd
earn	ecgjee
easy	fddefk
easy .	fddefk
effect	bYucca
effort you invest	eigdef
either	ySeddc
either way	zTcaed
either way .	wUdcee
electe	eaceeo
electe to	eaceeo
else	hWdljc
else .	mdeeed
else but	ccecng
elsewh	dXZXdy
elsewh .	dXZXdy
email	cerbec
email .	bipcdZ
email addres	cdsYde
email addres by	depYee
email as	ckhgeb
email as this	ckhgeb
email by	kbdhee
email by @d	kbdhee
email confir	ecnded
email confir that	ecnded
employ	eWmdnc
employ .	gYleeh
employ agreem	ecdend
employ agreem .	ecdend
employ as	eeddnd
employ from	deacpe
employ from @d	deacpe
employ to	feeeje
employ to you	feeeje
enclos	dcZZud
encour	cddeeo
encour you	cddeeo
encour you to	cddeeo
end	cnSdbm
end .	fdceel
end of	gYZgdp
endeav	fddeek
endeav .	fddefk
ended	cUaddw
ended up	dVbbdv
engine	damjde
engine .	edekfd
engine has	ggieec
engine has been	ggieec
engine openin	ffdffi
engine openin .	ffdffi
engine positi	eejeee
engine positi at	eejeee
enjoy	dbsbcb
enjoy the	ebqcdc
enjoye	cjhecf
enjoye gettin	dfjedf
enjoye gettin to	dfjedf
enough	dgaadq
enough experi	ebdceo
equal	iclddc
equal opport	iclddc
equal opport employ	iclddc
erhalt	ecmded
evalua	njZcdd
evalua applic	kfeeed
evalua applic .	kfeeed
evalua by	hlbded
evalua by the	hlbded
evenin	cbtadd
evenin on	dcqbed
evenin on @d	dcqbed
event	eiedci
every	nfadcg
every applic	nlXedb
every applic .	kfbged
every applic carefu	hnadec
every candid	ndaefe
every succes	fddefl
every succes in	fddefl
everyb	idegee
everyo	pcYfdf
everyo by	ibejee
everyo is	elfbfe
everyo on	mfdbee
everyt	ghkdcb
everyt is	djldcb
except	feeffi
excite	hfhegc
excite that	hfiebe
excite that you	hfiebe
excite to	feeeld
excite to offer	feeeld
exerci	eYcvca
exerci .	ecened
exist	dapeee
expect	siTlZa
expect .	gsYcdb
expect a	rgcYec
expect a respon	jdefff
expect an	ohabee
expect an answer	jkacee
expect anythi	anedee
expect anythi before	anedee
expect salary	edcpbd
expect salary .	edcobd
expect to	veZccb
expect to be	oafcee
expect to hear	knabdc
expect to make	qaddee
expens	pbeddd
experi	beiYar
experi .	ddgeao
experi are	emdeed
experi are a	emdeed
experi in	eelaeg
experi more	feeffi
experi more closel	feeffi
experi to	ffdied
experi to see	ffdied
expire	eehcje
explai	heccel
explor	jbdjef
explor career	jbdjef
explor career opport	jbdjef
extend	eXcdip
extend an	eXcdhq
extend an offer	eXcdhq
extrem	fdcefl
extrem high	fdcefl
extrem high .	fdcefl
eye	hhaeei
eye on	ihadej
eye on our	ihadej
f	efceek
fair	bcsbdb
fancy	addiel
feedba	mhXUap
feedba by	deeeem
feedba by phone	deeeem
feedba call	aZccet
feedba within	obddee
feedba within the	obddee
feel	dXnbcn
feel there	feeffj
feel there are	feeffj
fell	biYcdp
felt	egdcdm
felt that	feeefi
few	dkalcd
few more	epdbdc
few more people	emeddd
few times	feeief
few times that	feeief
file	bgYmck
file .	dgdeej
file for	edeefk
file for future	edeefk
files	dYoedf
fill	cYYuak
fill .	edcecn
fill in	dbatcc
fill in the	edcnde
fill out	eddlee
fill out the	fddkee
fill the	edffej
filled	dWTbg0
filled .	ebYees
filled intern	ecZdeq
filled it	ebdeen
filled this	feeffj
filled this openin	feeffj
final	pRWqZj
final answer	pcebed
final call	jffdfe
final call on	jffdfe
final interv	cddrea
final interv .	ddeoea
final round	fcekeg
final round .	fcekeg
finali	jjXZbm
finali our	draeeb
finali our shortl	draeeb
financ	jioYbY
financ .	lbhdde
financ about	epdbcd
financ about a	epdbcd
find	bZifnb
find a	kbdcjd
find attach	aeckje
find our	dbpXhc
find the	cjddjd
finds	ecncde
finds you	ecncde
finds you well	ecncde
fine	geeiee
finish	okUYal
finish .	pkZZcb
finish the	endbee
finish the first	endbee
finish your	efeiff
firm	kZbfoZ
first	ZtfYde
first .	ZrhRgg
first interv	epdbed
first of	egfdei
first of all	egfdei
first round	bmdgee
first round before	endbee
first sift	ejcaek
first stage	dcascd
first to	ajbbod
first to know	bneede
first we	gWddeq
fit	ibZfdo
fit .	dgbjeh
fit a	ihddfe
fit a recrui	ihddfe
fit we	kcfeff
fit we will	kcfeff
fits	ebbneg
fits your	ecdjfh
fits your profil	fedkfe
five	bgkVmc
five panel	dnabdi
five panel member	dnabdi
fix	cXeree
fly	bidmdd
focusi	ecddem
focusi on	ecddem
focusi on candid	ecddem
follow	ceecpb
follow .	cVVkuZ
follow the	eekeed
follow the merger	eekeed
follow up	eqbaec
follow up .	hkcdec
follow us	ecpbde
follow us on	fdmcef
foods	clebie
foods .	clgchc
foods as	eibdie
foods as your	eibdie
for	deffdk
for .	cbZhcr
for @d	YiR0bZ
for @d .	clUsca
for @d ?	fefife
for @s	cnbffb
for a	hbdrZb
for a call	eaenfe
for a phone	hlbdfd
for a quick	dccqed
for a second	djcmbZ
for an	aabzaX
for an interv	dgZqdc
for applic	iheefc
for applyi	bdmiZg
for applyi .	dcllZb
for applyi for	dahgcl
for applyi to	cijedd
for appoin	ebdedn
for appoin .	ebdedn
for attend	leieda
for attend the	gfjfdb
for choosi	fghffc
for choosi bright	ibkdee
for choosi marlow	ejbdif
for choosi norvan	embeee
for choosi ostrav	igdeff
for choosi tallow	dailee
for coming	jclZdf
for coming in	jejbdd
for consid	gcigfb
for consid marlow	eibdie
for consid quillf	edlcge
for data	jecgdg
for data analys	jfZheg
for explor	jbdjef
for explor career	jbdjef
for future	ecdeem
for future opport	edeefk
for interv	kfZWdq
for interv .	haaWeu
for interv with	khecfe
for junior	eecdem
for market	epcdec
for market intern	epcdec
for me	dtadda
for mechan	deiied
for mechan engine	deiied
for new	feeeek
for new openin	feeeek
for now	ddrcca
for now .	ebredZ
for nurse	ddlcdg
for nurse #	ebjdeh
for office	eifeee
for office assist	eifeee
for other	jkaeec
for other openin	klaeea
for our	Zaqdbj
for our softwa	ffdffi
for our teache	fegeei
for review	gnbddc
for review .	ihcfed
for right	fdeefj
for right now	fdeefj
for round	ecdjei
for round two	ecdjei
for sales	keddef
for sales associ	keddef
for sendin	ebqddb
for sendin this	edmeec
for signat	feeeje
for signat .	feeeje
for softwa	gfieed
for softwa engine	gfieed
for speaki	efddfj
for speaki with	efddfj
for submit	djdgdg
for submit your	djdgdg
for taking	bejadk
for taking part	ddkbfi
for taking the	cghddh
for teache	feckfe
for teache of	feckfe
for the	befcfn
for the #	dcdden
for the @d	dcceep
for the intere	dfieef
for the interv	ebZber
for the lead	edkeic
for the moment	feiffe
for the next	elcfde
for the positi	falbpW
for the post	hbmfcc
for the radio	mdeded
for the role	dmcdee
for the time	dhicdg
for this	cZebbw
for this one	edcefm
for this positi	dafccr
for this post	enceeb
for this role	ecjddi
for urgent	edkeee
for urgent matter	edjeee
for us	eZneaj
for us to	fdegam
for ux	ecmffb
for ux design	ecmffb
for wareho	ejcfff
for you	blTejj
for you .	hiXmfZ
for you ?	feeiff
for you @d	fmddec
for you at	fddefk
for you but	dXUbbv
for you by	fkeded
for you in	eZedeo
for you please	fdekee
for you to	dZmWsa
for your applic	ddhdej
for your contin	dckjec
for your email	eihefb
for your intere	jcXfco
for your interv	eeclfe
for your job	eemdec
for your messag	dcneed
for your patien	fiiddd
for your recent	dighec
for your signat	ecbcqd
for your unders	dakeeh
foreca	edjehd
foreca .	edjehd
forgot	esdeeV
forgot .	emeefa
form	dhVyZY
form and	enXjdd
form and return	eeclee
form is	edeoce
form so	ebcrcc
form so that	fddndd
form to	fddkee
form to be	fddkee
form you	hcejdd
formal	dbZdsd
formal offer	ddZdqe
former	efeked
forth	ebdden
forwar	cfZmei
forwar .	didpbY
forwar in	fdeefj
forwar in the	fdeefj
forwar to	dddmja
forwar to the	gfbndb
forwar to welcom	eddcod
forwar with	ebbces
forwar with anothe	edbdfo
forwar with other	feeefi
forwar with your	feeefj
forwar you	dldeee
forwar you will	dldeee
found	hYWcdt
founde	eddnec
four	ehdmca
fourth	eeigee
free	bflgbf
free .	cilbed
free for	eeeiee
free for a	eeeiee
free to check	dhieee
free to reach	fibhef
free to reappl	edeefk
free>again	ecdeem
free>answer	ehZlee
free>answer>date	efeife
free>answer>if	fibhef
free>ask	ebcihi
free>bye	feeffi
free>date	cZfpcf
free>date>them	ddmded
free>free	dbZqhb
free>free>you	edbpdd
free>goon	ebekef
free>hear	ejeefe
free>hear>them	ejeefe
free>if	fibhef
free>if>you	fibhef
free>meet	dbatdd
free>meet>date	eddnee
free>meet>will	eeclfe
free>not	ebcefn
free>post	eccdmg
free>review	jdfgec
free>step	daikee
free>them	Ybmben
free>them>not	feeffi
free>them>will	ecfkfe
free>them>you	ebbber
free>will	iZbpec
free>you	dcbmdj
free>you>bye	feeffi
free>you>hear	ejeefe
free>you>them	ejefee
free>you>you	ecncee
freeze	ebqedc
friend	bduYcc
from	jgfeeb
from #	ecdleg
from # to	edelee
from @d	baiinY
from @d .	cbjbnc
from all	aYjbra
from all of	aYjbra
from me	qYddaj
from me by	jdehee
from me either	keedfe
from me on	mdiZed
from one	emdeed
from one of	emdeed
from our	dicldd
from our side	jeeeee
from our team	ejeefe
from the	ffnZha
from the board	mcdajd
from the client	cjddeg
from the manage	jicded
from the whole	cZlblc
from them	acnbYm
from us	qpWZca
from us .	lgceed
from us about	dldeee
from us by	ikccee
from us in	kmacdc
from us soon	cqdced
from us within	qZdeed
from you	aYdude
from you .	caercd
front	dcened
frozen	dYyccX
frozen follow	eekeed
frozen follow the	eekeed
frozen until	ecmeed
frozen until furthe	ecmeed
full	eccgnc
full time	eedbpd
fun	dauTcd
fundin	ecpeea
furthe	bYghfm
furthe .	eYbjeo
furthe notice	eboeec
furthe notice .	eboeec
furthe to	feecke
furthe with	chdcel
future	chacep
future .	cmbdei
future endeav	fddefk
future endeav .	fddefk
future opport	edeefk
future opport .	edeefk
für	eekeee
gate	eedlee
gave	cffbgj
gave you	dijeec
german	eYades
get	pmagaY
get a	tjYdcX
get back	frafca
get back to	foagca
get in	jkdced
get in touch	jkdced
get it	ieffff
get it @d	ieffff
get our	mdedee
get the	mcddde
get to	ecdmde
get to know	ecdmde
get you	kackec
get your	hcdkee
gettin	cekddg
gettin to	dfkedf
gettin to know	dfkedf
give	seVcfe
give a	dYdjen
give it	jkacha
give it @s	llbcca
give me	ogcVkc
give me @s	qbdade
give me a	ejeYmc
give us	qaZibe
give you	kfdcfg
give you a	kfZdbk
give you the	djeelY
give>again	Zldbnc
give>again>date	abelld
give>answer	bjhehc
give>answer>post	embeee
give>away	dbdcqe
give>closed	ebpedc
give>date	XbYunY
give>free	dXXzcb
give>free>free	edbpdd
give>free>you	eedlee
give>give	bZYycc
give>if	edcmee
give>if>free	edcmee
give>me	cbavcc
give>me>papers	eddoce
give>me>you	eddmed
give>meet	epeZde
give>news	ftYacd
give>news>review	epaded
give>not	ecejei
give>offer	cbZcwc
give>offer>date	eedYre
give>papers	dYcydb
give>papers>date	cddoce
give>papers>give	eecmee
give>papers>papers	eddmee
give>papers>review	fddkee
give>post	fpZcdf
give>receipt	jdlbdb
give>receipt>you	hblcde
give>review	dldedf
give>step	cgYtdb
give>step>date	bactdb
give>step>news	endbee
give>them	aeZkkg
give>them>away	dbddoe
give>will	cbeped
give>you	cbhpga
give>you>answer	cdmbjd
give>you>closed	ebpedc
give>you>free	ecaqdd
give>you>give	dddnee
give>you>offer	eddhjd
give>you>papers	fbinbc
give>you>receipt	iggdec
give>you>step	dbbsec
give>you>you	eedlde
given	nVbZcs
glad	ebifhf
glad to	ebifhf
glad to help	eckged
glowin	ekdhdc
go	idWnZl
go ahead	ffeiee
go furthe	cfdgek
go furthe with	chdcel
go in	ecadep
go in a	ecadep
go on	fjcjdc
go out	rcbccd
go throug	dcecen
goal	pbddee
goal is	pbddee
goal is to	pbddee
goes	iekbeb
going	fecYZs
going on	cfocec
going throug	dobgec
going throug all	dobgec
going to	kfabbl
going to be	mYeeeh
going to make	Wmdecl
gone	Yjackk
gone .	eddebo
good	dfhkdd
good aftern	fiegdf
good aftern we	hjbdeg
good aftern you	fcjhed
good fit	ikbdee
good fit a	ihddfe
good luck	dboaci
good luck .	edbeem
good luck with	dbuZcb
good mornin	bjVoch
good mornin ada	ffciff
good mornin jonas	eiedeg
good mornin placeh	ekbegf
good news	cYZiog
good news .	ebZYri
good time	fedjfe
good time to	fedjfe
good to	gdkdee
goon>answer	edelee
goon>ask	dacucb
goon>ask>you	ecdodd
goon>date	VgZsdh
goon>decide	dnbjca
goon>give	ekchec
goon>goon	daZkdp
goon>goon>others	ecbdep
goon>goon>review	fdeefj
goon>goon>step	fbekeg
goon>goon>you	dgbcen
goon>hear	dldeee
goon>match	edddem
goon>meet	cfiiga
goon>meet>them	ekdbie
goon>offer	ecendc
goon>others	dhZcdp
goon>others>you	ebbder
goon>papers	dcdpdd
goon>post	fdeefj
goon>review	ejaheg
goon>sorry	fdeefk
goon>step	ecYtdc
goon>step>date	eeecgj
goon>step>review	ecelee
goon>step>step	fcekeg
goon>them	bfkgha
goon>them>ask	ecdodd
goon>them>will	Zjiidc
goon>will	XscjcZ
goon>will>ask	eefife
goon>will>hear	dldeee
goon>will>you	falhed
goon>you	bdakem
goon>you>goon	fdeled
goon>you>match	eddeel
goon>you>step	ddeigh
goon>you>them	chdief
goon>you>will	dqbced
got	aRpfpb
got a	aUjpkT
got it	hQeZkq
got it .	bSfZlq
got off	gabbqb
got off the	gabbqb
got pulled	ecgeej
got the	ZZWb0c
got the job	cbWcwb
got to	cccqde
got your	efuXbZ
got your applic	fimbdZ
gracia	cYsbcb
gracia por	cYsbcb
grade	fjebie
gradua	ebjfjb
gratef	agcnee
gratef for	aicmdf
great	cXngeh
great @d	cgpbcc
great @d .	cgpbcc
great match	feeked
great match ;	feeked
great news	dbboka
great news you	eccrcb
great pleasu	fedcme
great pleasu that	fedfje
great that	hckfbe
great that you	hckfbe
great to	ebeiej
green	lccbie
green light	lccbie
greeti	cmggcd
greeti applic	fdjefe
greeti applic thank	fdjefe
greeti candid	egidee
greeti candid thank	eekdee
greeti ines	emddee
greeti ines thank	emddee
greeti jonas	djbiee
greeti jonas thank	fdejff
greeti marek	ekcefg
greeti marek we	elcefe
greeti okafor	gdcjeg
greeti placeh	dfhiee
greeti placeh thank	echiee
greeti priya	eidfgf
greeti priya thank	ejeeff
greeti tobias	hkbefd
greeti tobias we	hjbffd
greta	ecfegj
group	cWiqdc
group .	edgmea
group exerci	cceoed
guess	Zrdddc
guy	cededn
haben	ecmded
haben ihre	ecmded
had	afcYYz
had a	eVoddj
had an	ecdefl
had an overwh	ecdefl
had had	eaccdq
had many	fddeek
had many qualif	fddeek
had need	dncgcd
had need to	eodcdd
had not	hZbecp
had over	dmceed
had over #	dmceed
had to	gWicdo
had to make	edddem
had to pause	ebmeed
halfwa	ejdkdZ
hand	ecdnde
hand in	ecdnde
handle	cdodde
hands	ekXado
hands on	ebacer
hang	emdeed
hang tight	eieefe
hang tight .	eieefe
happen	bisZcY
happen next	ebsadb
happen next .	feiffe
happy	aZogee
happy new	hcpbad
happy new year	hcpbad
happy to	edZjkf
happy to answer	gichde
happy to confir	edceme
happy to give	defeej
happy to tell	feeekd
hard	enacdg
has	bigYfn
has accept	fedeek
has accept .	fedeek
has alread	fdedel
has been	dfradb
has been added	eilbdc
has been cancel	eadddq
has been closed	fedffj
has been create	ecpeea
has been forwar	hjcfed
has been made	cndeed
has been moved	duYcca
has been put	ecneec
has been receiv	mZncda
has been schedu	edaped
has been set	edoddc
has been shared	ekeidb
has been stoppe	feiffe
has been succes	egngcZ
has been travel	ilbdec
has been withdr	eanddg
has begun	dqZgea
has begun .	doagec
has chosen	ebdeji
has chosen someon	feefei
has decide	daadml
has decide to	ecceme
has electe	eaceeo
has electe to	eaceeo
has gone	gdeeei
has not	dkccdj
has not been	dhddel
has now	ebYedt
has now been	ebYedt
has recomm	fedeek
has to	bsbccd
has turned	ecadep
have	eegeei
have .	gichde
have @s	ZZlgna
have a	dkifdb
have a couple	eieeef
have a great	cgpbcc
have a lovely	ddoced
have a new	ejeefe
have a positi	fcdeel
have an	jjbgdc
have an answer	hmecdc
have an openin	fedkfe
have an update	jhdded
have any	cZodeg
have any questi	cZoedg
have approv	ebceqZ
have approv your	ebceqZ
have arrive	herXba
have arrive .	ihkZcc
have been	aYTmrh
have been invite	eadpec
have been select	dbYpla
have been shortl	eeekee
have chosen	ebdeeo
have chosen to	eddeem
have closed	eZaddt
have closed this	fdceem
have conclu	edceem
have conclu that	edceem
have decide	dZaefr
have decide not	fdeefj
have decide to	cZbegr
have determ	feeffi
have determ that	feeffi
have extend	ecdeem
have extend an	ecdeem
have filled	ecceen
have filled this	feeffj
have found	eZWddu
have given	eaddep
have got	cgYmpV
have got a	dbZkpZ
have got the	dddeme
have got to	cccqde
have got your	flgcdb
have had	fYeadr
have had to	gWjcdm
have it	lcdjdc
have loved	feeeXo
have loved to	feeeXo
have made	nZdcdk
have made an	fefffi
have made the	eeeefj
have many	fghffc
have many choice	fghffc
have news	fndbec
have news for	dodcec
have no	ekkddZ
have not	etVecd
have not been	dhccdm
have not heard	ngcdeb
have not made	efcben
have not receiv	ebcmef
have now	hqceeW
have now closed	erceeW
have offere	dccdli
have one	hccmec
have one more	hccmec
have our	pcdcee
have our answer	ldeeee
have our decisi	iffeee
have passed	fmYidd
have passed the	cdaqed
have passed your	hobade
have paused	edoeeZ
have paused hiring	edoeeZ
have put	cifZle
have questi	fiageh
have questi .	fjbgef
have receiv	ikmZbY
have receiv your	imkZbX
have replie	eaqdeb
have replie to	eaqdeb
have select	eddeel
have select a	eddeel
have sent	eodfbc
have slippe	djeffe
have slippe on	djeffe
have some	cldehe
have someth	alamcd
have someth for	dgclde
have someth to	dgejee
have succes	cftZba
have succes applie	cgracb
have taken	cXpcck
have taken you	dZlcdk
have the	dccgob
have time	eddlee
have time for	eddlee
have to	jRVnas
have to hand	edemde
have to let	fceefk
have to say	fceeel
have to wait	mhbeea
have withdr	eatcdY
have you	fgcZqb
have you .	feeapc
have you back	eleheb
have your	dkclac
he	glkdZZ
he said	Vwddcc
he will	maeeef
he will decide	maeeef
he would	dodddd
head	cXedph
head of	ebcfpc
head of design	feejee
head office	dbjedj
headco	cobcdg
heads	ekdiea
heads up	ekdiea
heads up that	imeaea
health	eeeked
hear	moacac
hear back	sZccdc
hear back in	qcccec
hear from	kpYbdc
hear from one	emdeed
hear from us	kpYcdb
hear someth	ilbcde
hear you	bkmeeZ
hear>again	tSYZco
hear>again>date	qcccec
hear>answer	cocdef
hear>ask	kceged
hear>bye	boedec
hear>date	2WXdgY
hear>date>ask	kceged
hear>date>if	nachde
hear>date>will	icfgfe
hear>free	ecelfe
hear>give	dkdefe
hear>goon	dldeee
hear>hear	bmhcce
hear>hear>you	dfjedf
hear>hold	ejeffd
hear>if	lahibc
hear>if>review	eiefff
hear>if>them	kfdeee
hear>if>you	ecgmcd
hear>me	iWdcep
hear>me>date	kdfefe
hear>news	ihbbje
hear>news>date	sVbckd
hear>not	bhgcfi
hear>others	jaideg
hear>papers	dahmde
hear>papers>date	eecmee
hear>review>give	eiefff
hear>soon	cnceee
hear>them	iidedf
hear>them>bye	bqbeed
hear>them>date	vUdced
hear>them>goon	dldeee
hear>them>soon	dkdefe
hear>them>will	bYcffr
hear>will	Xieeem
hear>will>answer	cnedec
hear>will>not	fceefk
hear>you	bghkga
hear>you>hear	bkhddf
hear>you>news	ceecne
hear>you>not	egkffa
hear>you>papers	eecmee
hear>you>them	eYdrde
hear>you>will	Zqeded
heard	lfYadk
heard anythi	jicded
heard anythi from	jicded
heard by	kdeeee
heard by the	kdeeee
hearin	bghidf
hearin about	cfjfdf
hearin about your	dfjedf
heliop	febgfk
heliop .	fcdgej
heliop recrui	fedffi
heliop recrui team	fedffi
hello	cckkeb
hello again	dkdhec
hello ines	jbfefg
hello marek	efcjfe
hello priya	fedjfe
hello tobias	eddjhe
help	ecjfef
her	hbeeej
here	ZVoibf
here .	fYgfap
here are	eemdec
here are @d	eemdec
here is	dcYkle
here url	edaoed
hereby	eclbhe
hesita	idcief
hesita to	idcief
hesita to contac	iecheg
hey	ficggd
hey .	jfeeee
hey candid	ekbgfe
hey candid .	ekbgfe
hey marek	fieffe
hey marek .	fieffe
hey placeh	icdame
hey placeh .	icdame
hey priya	elbhed
hey priya .	elbhed
hey tobias	eidgff
hey tobias .	eidgff
hi	efifcg
hi .	mbhedc
hi ada	feeife
hi applic	gkbeee
hi applic thank	eieefe
hi jo	jdided
hi jonas	edkfed
hi marek	dgkfdc
hi placeh	Xmncdc
hi priya	idehfe
hi there	djgcef
hi there we	dibggf
high	dcZbeu
high .	fdcefl
high volume	dkcdeg
high volume of	dkcdeg
hire	ccbZue
hire .	dicfjb
hire you	dZcYsh
hire you .	ecebod
hired	cVdWxb
hired .	dbfZsZ
hires	eamddh
hiring	hefgai
hiring for	cWpfdi
hiring for this	cXqddh
hiring freeze	eboedc
hiring has	feiffe
hiring has been	feiffe
hiring is	eaoeed
hiring is on	eaoeed
hiring manage	jmUlbd
hiring manage .	ebasdc
hiring manage for	ihcfed
hiring manage has	iiZddi
hiring manage will	dpZdee
hiring proces	edieeh
hiring proces .	fdeefj
hiring proces can	eieefe
hiring team	kkXede
hiring team .	hlbded
hiring team has	feefei
hiring team takes	kfbged
his	ddpZec
hold	ceqfca
hold @d	eeclfe
hold @d for	eeclfe
hold becaus	edmeec
hold becaus of	edmeec
hold pendin	eekeed
hold pendin budget	eekeed
hold the	fddefk
hold>bye	dYuddZ
hold>bye>wait	ebmeed
hold>date	cndfce
hold>date>you	hdbkee
hold>decide	ejieeb
hold>goon	eaqdec
hold>hold	dXzccY
hold>hold>decide	eekeed
hold>meet	eldeee
hold>not	dapcdf
hold>papers	fdeffi
hold>post	dazdaU
hold>review	bVccdu
hold>step	eeclfe
hold>them	dbucca
hold>them>will	egncda
hold>wait	caqeec
hold>wait>them	ebmeed
hold>will	dcubdY
hold>will>not	eXqeec
hold>you	gkhhcY
hold>you>step	eeclfe
holida	pccbdf
holida .	edieeh
home	cZercb
honest	csWWbh
hop	deejef
hop on	deejef
hop on a	deejef
hope	fcqZde
hope our	ecdeen
hope our paths	ecdeen
hope this	ecncde
hope this messag	ecncde
hope to	juXZcY
hope to be	ijceed
hope you	eWqbfg
hope you are	fhjdcd
hope you will	dZcdkm
hoped	anddlY
hoping	miXZci
hoping for	ecceem
hoping for .	ecceem
hoping to	nkaZcb
hoping to get	foccdc
hotel	emceee
how	lSvZiV
how did	edrZeb
how did we	edrZeb
how it	eXpheb
how long	phbdca
how we	hdeefi
how you	ecemee
howeve	cbbjfl
hr	fkSjkY
hr will	cTecue
human	eeddgj
human resour	eeddgj
i	dieffg
i am	aefZlk
i am afraid	bkWbas
i am away	gcjeee
i am curren	edleee
i am happy	edbdpc
i am not	kdbcck
i am on	bbucdb
i am out	basdce
i am please	edddnd
i am sorry	cbhddn
i am writin	dYfdcq
i came	edenec
i came across	eeeled
i can	fnkbbY
i can do	dmhadc
i can give	baldek
i can not	YtldcU
i can put	edelee
i could	QucgZj
i do	dlfdee
i do not	dlfdee
i give	Znbkec
i got	jXWbwY
i got it	jYacqb
i had	Yhgeam
i have	amZiff
i have been	eYdnak
i have got	fddjhd
i have not	fqccea
i have passed	hobade
i have put	enbcef
i have someth	bfcpcc
i have to	aTZqbq
i hope	dfoacd
i hope this	ecncde
i know	bngddc
i know i	bneeed
i need	biapea
i need to	ddbkkc
i offer	fedfje
i offer you	fedfje
i promis	diieec
i shall	jhddee
i should	hjddee
i should have	hjddee
i think	hbhjdc
i told	fcmded
i wanted	dWfdeq
i was	gcbfdn
i was told	fjdeee
i will	ugWfab
i will be	ddedco
i will call	nafcfe
i will check	fmdded
i will drop	ocdbee
i will get	haekee
i will give	oaeded
i will have	pZecfe
i will know	sYdbee
i will let	hkebee
i will not	Zoceeg
i will pass	ibdmde
i will phone	jheced
i will revert	mcedef
i will ring	jdfeff
i will send	bUbycd
i will shout	bodeee
i will write	iefeff
i wish	ebdcep
i wish i	ebdcep
i would	WnefZj
i would be	gZijde
i would hear	Vtdeed
i would like	eadldj
i would love	bgdcfn
i would rather	cdledh
ice	ecoedb
ice .	ecoedb
id	bdcrcd
id for	eeejee
id for the	eeejee
idea	dlgdce
if	hifdfd
if all	ejdfee
if anythi	iechee
if i	laieed
if intere	fedkfe
if intere .	fedkfe
if it	Wlocae
if it were	dodefa
if it will	blheed
if or	eamefe
if or when	eamefe
if so	eedeld
if that	ebiiee
if that change	ecjffe
if the	gegbkc
if the positi	eckfee
if there	mebgec
if there is	mebgec
if they	eoeade
if we	jlZaci
if we decide	dndded
if we see	kcfeff
if you	edggie
if you are	dpbica
if you did	edmefc
if you do	hceeei
if you have	hbkecf
if you like	edehlb
if you want	dbbjmd
if you would	dchbdm
if your	iobceb
if your backgr	eieeff
if your profil	ekeefe
if your skills	emdeed
if>again	iRpacn
if>answer	lbmcbb
if>ask	bZnicg
if>ask>me	camgdf
if>bye	aicifh
if>chosen	kpZaea
if>chosen>step	ekedff
if>chosen>you	hhecef
if>date	ghiddc
if>decide	dlajdd
if>decide>goon	dldeee
if>free	egbodd
if>free>free	edcmee
if>free>you	ecbpdd
if>give	dfdkee
if>goon	foZgcc
if>hear	pZddeg
if>hold	ijdcee
if>joy	fecnde
if>joy>match	ihddfe
if>match	hsXdeb
if>match>match	epbdec
if>match>them	iladee
if>match>you	emcdfe
if>me	cbnhdd
if>meet	qafddc
if>meet>match	kcfeff
if>news	ckddei
if>not	uhbbdW
if>not>answer	mceffd
if>not>chosen	klaeea
if>not>hear	paedec
if>offer	ejedfe
if>papers	iZhclc
if>post	ZZqZgi
if>post>them	eckfee
if>post>will	cWuedb
if>review	dkdeee
if>review>give	eiefff
if>start	dWqdhd
if>start>again	dWreed
if>step	kkdYee
if>them	fvXZdd
if>them>decide	dndded
if>them>meet	oZedee
if>them>review	eieeff
if>them>them	ijddde
if>them>will	ZuZgbc
if>them>you	emhcec
if>will	Xnkfeb
if>will>ask	edefek
if>will>date	akjeed
if>will>goon	dgdkee
if>will>meet	chgidd
if>will>news	eeeeej
if>will>start	eakeid
if>you	hhcggc
if>you>answer	keedfe
if>you>ask	calhde
if>you>bye	dedjge
if>you>chosen	gldaee
if>you>match	dvZbeb
if>you>not	sddcda
if>you>them	chbhjd
if>you>will	bgcgjg
ihnen	ecnded
ihnen .	ecnded
ihre	ecmded
ihre bewerb	ecmded
ill	bxYccW
imagin	eldcbj
imagin we	ecdefl
imagin we had	ecdefl
impres	ceYlao
impres by	eZbpdg
impres by your	eacrec
impres we	ebbdcr
impres we are	ecddem
impres we have	fedecm
in	fgcffi
in .	fgWWtb
in @d	VbbVmw
in @d .	dbdclj
in @d so	eaedeo
in @s	sWdZcj
in @s .	fcicek
in a	afbjbn
in a chat	feeked
in a differ	ecadep
in bright	kgcfed
in bright .	kddfed
in busine	fdceem
in busine priori	fdceem
in contac	ekedee
in due	awcccZ
in due course	bqdded
in for	bkXobZ
in heliop	eekefe
in joinin	hbjcci
in joinin heliop	eedefk
in joinin stanme	eideeg
in joinin veldt	iZoddc
in my	ebihff
in norvan	eckefg
in on	bacodi
in on @d	bacodi
in order	dedmde
in order to	dedmde
in our	bdigck
in our compan	dfieee
in our talent	eeeefj
in person	bXXybY
in porto	ddkged
in quillf	ebhlec
in quillf and	ebijec
in review	gmceec
in review .	gmceec
in stanme	eeejff
in stanme counci	eeejff
in talkin	ikdcdd
in talkin to	ikdcdd
in the	ffZdhl
in the @d	icegeg
in the @s	jaegeg
in the attach	edcend
in the end	edceem
in the future	fdeefk
in the hiring	fdeefj
in the letter	feeeke
in the meanti	jbmbde
in the mix	emeded
in the near	bqbeed
in the proces	iicded
in the same	egfeic
in there	hjdeed
in this	dYnddi
in to	hdmdfa
in to meet	hekcdd
in to your	gekgea
in touch	fkbcie
in touch .	hcddel
in touch about	feeeej
in touch by	naajde
in touch soon	cpceee
in touch to	eieefe
in touch when	cfleed
in touch with	Zgcbqc
in veldt	odbeed
in veldt mobili	odbeed
in writin	jddbek
in your	gdeedk
in your candid	ecndec
in your career	fddeek
in your future	fddefk
in your inbox	haZmhb
in your job	feceel
in your profil	hcmceb
in your search	fedffj
inbox	haZnhb
includ	eboeec
includ the	eclefd
indefi	ecpdca
indivi	egeefi
ines	cdqdcc
ines thank	emiadc
ines thank you	emiadc
inform	joWXhf
inform all	pbddee
inform all candid	pbddee
inform is	emceee
inform is being	emceee
inform you	fiYZkj
inform you about	dnceed
inform you that	dXbano
instea	abcmna
intake	dcdden
intere	feehci
intere .	ceUgct
intere ?	eddnde
intere and	deeieh
intere and good	edbeem
intere and i	ebdnee
intere and wish	felefb
intere in	jdggce
intere in a	feeked
intere in bright	kgcfed
intere in heliop	eekefe
intere in joinin	hbjcci
intere in norvan	eckefg
intere in our	fcdffl
intere in quillf	ebhlec
intere in stanme	eeejff
intere in talkin	ikdcdd
intere in veldt	odbeed
intere shown	dfieee
intere shown in	dfieee
intere the	dpZdee
intere the hiring	dpZdee
intern	YyPXYm
intern #	epZdee
intern # #	epZdee
intern .	crXdfa
intern applic	edefek
intern applic .	edefek
intern candid	eqdcda
intern candid .	feeffj
interv	bhcrbc
interv #	ehdjed
interv .	dfUsci
interv ;	eeclfe
interv @d	jeedfe
interv a	ekedff
interv a member	ekedff
interv are	dtbadb
interv at	cmbadk
interv for	egmecb
interv for the	ickgdb
interv has	ecZsed
interv has been	edaped
interv in	edekdg
interv is	abcsdd
interv on	ddclhd
interv on @d	ddclhd
interv other	fqcceZ
interv other candid	fqcceZ
interv will	ggckec
interv will be	ggckec
interv with	bbkqcY
interv with our	dbfqdc
interv with the	biehee
interv with them	ceuTec
interv with two	eecmed
interv you	eiegee
interv you .	eiegee
into	cegbdn
into accoun	eaeeeo
into accoun .	eaeeeo
introd	dcklda
invest .	eigdef
invita	eemicZ
invita to	ehcjee
invita to interv	ehcjee
invite	deWwad
invite .	ecemee
invite me	dfdncc
invite me to	dfdncc
invite to	grZfbb
invite to a	dkdhde
invite to an	dqcbee
invite to interv	ejdhed
invite to the	ldfcef
invite will	eeclfe
invite will follow	eeclfe
invite you	cZbqdi
invite you to	dabtdc
inviti	didddj
inviti you	ebeefn
inviti you to	ebeefn
is	ejeege
is #	ddoahb
is # #	egkded
is # .	idnbcb
is @d	giTqca
is @d .	gbdiid
is @d and	bodeee
is a	eZVpjh
is a delay	ilbdec
is a good	igdfee
is a match	fiched
is a no	YXdcdx
is a short	edejfe
is a techni	ebcoed
is an	dljeda
is an automa	dljeda
is attach	ccadrc
is attach .	edbgmd
is back	qbcded
is back on	lceefe
is been	Xvcaae
is been a	cmbddi
is being	dnlZbZ
is being consid	ehchff
is being evalua	hlbded
is being reorga	ebmeed
is being restru	fXpeee
is being review	emceee
is closed	fceeel
is closed .	fceeel
is comple	jgibeb
is comple .	jgibeb
is contin	eeeeld
is contin upon	eeeeld
is done	efjeed
is done .	efjeed
is frozen	ecmeed
is frozen until	ecmeed
is going	mWleed
is great	hckfbe
is great that	hckfbe
is impres	ecddem
is impres we	ecddem
is in	cigfai
is intere	drZdee
is intere the	dpZdee
is lookin	ekdhdc
is no	eTbhcu
is no longer	edbeeo
is no suitab	fddefk
is not	acjcdo
is not a	eYleei
is not going	bkdeeh
is not good	fcddfm
is not monito	eepedZ
is not quite	fdeefj
is not the	ecceem
is not what	ecbelg
is not you	fceeek
is now	ewcXbW
is now in	gmceec
is now with	dqYdee
is off	bqcddc
is off sick	dodedc
is on	edsebX
is on @d	eZrccc
is on hold	edmeed
is on the	cmZkcd
is paused	cYtddc
is paused until	ccmeee
is r	gcobdc
is r #	gcobdc
is ready	eccdpd
is ready for	feeeje
is signed	ijdedd
is still	awTlaY
is still being	dodcec
is still discus	emcdee
is still open	dhWrcc
is suspen	edoddc
is tempor	ecoedc
is tempor on	edleed
is that	gdbbgn
is that .	dbdceq
is the	QpShqg
is the best	dZXnoa
is to	tbcacf
is to confir	ifgbdg
is to inform	pbddee
is unclea	lZegff
is under	djgfeb
is under review	djgfeb
is waitin	cbajnd
is waitin for	cbajnd
is what	eieeff
is what we	eieeff
is when	tYccdd
is when you	ldeeee
is where	eXXdev
is with	caccoi
is with great	fedfje
is your	dZapjc
is yours	aZWZ7R
is yours if	edeenb
issue	eekZie
it	ekdcgf
it .	UnaXhq
it @p	cdlceh
it @s	llbcca
it and	jZeked
it as	hXcpec
it back	cedcne
it be	ccegdl
it by	gabimc
it by @d	hcdane
it closes	aYoicc
it closes on	aYoicc
it comes	gieeee
it comes .	hkceec
it comes to	fghffc
it cvs	eapeec
it cvs .	eapeec
it from	ddccen
it from me	ddccen
it goes	hXpeea
it is	clYVln
it is @d	kgdded
it is a	WPZYnz
it is been	aoadci
it is great	hckfbe
it is not	dabcaw
it is with	ecdehj
it is yours	eccduU
it may	csacec
it may take	Zuaced
it offici	ccdbqd
it past	enbadh
it takes	elalbc
it to	eYajfo
it to the	ebeegl
it to us	eeclee
it was	eboeZh
it was a	efkfce
it was good	fbrbcb
it was not	kkaeea
it went	dkdfee
it were	dodefa
it will	limZbV
it will be	saecda
it will come	dijeec
it will start	falffe
it will take	lhcddd
it would	atbbZg
it would be	atbZZh
its	fckcdh
jo	oahbdd
job	bSkYwf
job 's	aWbZrl
job 's yours	dcacsc
job .	bWdhua
job alert	ecqdcb
job alert has	edoddc
job alerts	dcubZa
job is	eecdme
job is yours	eecdme
job search	ediddj
job search .	ediddj
jobs	gewVbX
jobs matchi	edmeed
jobs matchi your	edmeed
jobs page	klaeea
jobs page for	klaeea
join	ZTsVvZ
join our	cZrgdb
join our talent	ebmidb
join us	aWoTvb
join us as	dcdbpd
join veldt	ededle
join veldt mobili	ededle
joined	dchcmd
joinin	eYhfjh
joinin heliop	eedefk
joinin heliop .	eedefk
joinin stanme	eideeg
joinin stanme counci	eideeg
joinin us	daccqf
joinin us .	dbcdqd
joinin veldt	iZoddc
joinin veldt mobili	iZoddc
jonas	eifegd
jonas thank	icdife
jonas thank you	icdife
jonas we	cmhcdd
jonas we have	dmcefe
jonas you	eideeg
joy>again	eZbicp
joy>answer	ddaikg
joy>answer>you	efaima
joy>ask	fedjee
joy>bye	dZoYej
joy>chosen	dcZcwZ
joy>chosen>post	eeccpc
joy>chosen>you	edddoc
joy>date	WZ2XYa
joy>free	eedkef
joy>free>answer	fedjfe
joy>give	ebactc
joy>give>offer	edceme
joy>give>you	edcdne
joy>goon	dZbsce
joy>hear	eheeei
joy>hear>you	eifeeg
joy>if	ebcbmj
joy>if>you	ebcbmj
joy>joy	ehiehZ
joy>joy>date	ddqbcc
joy>joy>them	fedfje
joy>joy>you	hkaidc
joy>match	iiXgci
joy>match>them	ihddfe
joy>match>you	hhbide
joy>me	dkdddg
joy>meet	bSxiVe
joy>meet>you	dZlhcg
joy>news	ZaWmpe
joy>news>answer	defeej
joy>news>them	bbeljd
joy>news>you	ccbscb
joy>not	egadcn
joy>offer	ebabwb
joy>offer>offer	feeeje
joy>offer>you	ecccrb
joy>post	cZXY0f
joy>post>you	eedeke
joy>start	dbbctc
joy>step	bZaqal
joy>thanks	dejddi
joy>thanks>again	fdeefk
joy>thanks>you	ejageh
joy>them	dbderc
joy>them>chosen	fddele
joy>them>offer	fedfje
joy>them>review	effiee
joy>them>will	hjcede
joy>them>you	cdflff
joy>will	geiedf
joy>will>start	dbcdrd
joy>will>them	hckfbe
joy>you	cbifnb
joy>you>again	fbdlci
joy>you>bye	gdiffe
joy>you>chosen	ecaesa
joy>you>date	fdiged
joy>you>goon	ebcrcb
joy>you>offer	eeedle
joy>you>post	dcZbxa
joy>you>step	dejhee
joy>you>thanks	eieefg
joy>you>them	daaZwe
joy>you>will	fdjeef
joy>you>you	bZijkb
junior	aXVbhv
just	ehWoiZ
just a	mdcaal
just a note	efdebm
just ask	laedgf
just got	caacsb
just need	ehejec
just need the	eieged
just reply	edeled
karim	hciefd
keen	ckdidc
keen to	cjejdd
keep	elWbcp
keep an	ihadej
keep an eye	ihadej
keep in	eaddep
keep in touch	eaddep
keep you	evWZcf
keep you in	efedej
keep you posted	fvXcca
keep you update	fifffe
keep your	dadefp
keep your cv	eceeem
keep your detail	eeeefj
kestre labs .	dhjdde
kind	dkbcje
kind regard	ekbbke
kindly	gWW0aa
kindly fill	eeclee
kindly fill in	eeclee
kitche	dkhYeh
know	jfgeec
know .	mehabf
know by	elZeka
know by @d	fmbgea
know by the	dddemf
know how	hdeefi
know how we	hdeefi
know i	bneeed
know if	jVhldd
know if you	ebdnee
know on	oaedee
know on @d	oaedee
know once	cleeee
know once the	eiefff
know that	eZfeeo
know that the	ebdeen
know the	mgbcdd
know the outcom	Tueeee
know the result	vUceee
know what	echZod
know where	jcjcde
know which	ecfkfe
know you	dfkhdd
know you and	dfigdf
know you have	fghffc
know your	bdbkke
know your availa	eecmee
know your decisi	ceecne
knows	asecdZ
korvel	edmedd
labs	ceoddd
labs .	dgmcde
lady	occage
large	feeefj
large number	feeefj
large number of	feeefj
last	ZqYoaa
last interv	iefeff
last update	dpbcee
late	eiddei
later	pYcgfd
later than	pYcgfd
later than @d	oZdgfd
latest	2VYacc
latest .	xXZcdd
le	dbpcdc
lead	blbejc
lead role	fdedoa
learn	bgledf
learn more	cgieef
learn more about	cgieef
leave	YojVmU
leave .	eYabvb
leave and	ffkded
leave it	cuVaab
leeds	fbllba
leeds .	fcimba
legal	ZsYXkc
let	khZhhb
let me	jfakgZ
let me follow	jicded
let me have	ecdpbd
let me know	iVfnhd
let us	Xfblnc
let us have	ebeode
let us know	Xddcte
let you	lmaade
let you know	lmaade
lets	adYrga
letter	nUUQ7W
letter .	edeWsd
letter @d	deedme
letter from	pcdcde
letter from us	pcdcde
letter go	rcbccd
letter go out	rcbccd
letter is	cbZawc
letter is attach	cdbasd
letter is ready	edceme
level	eXZchs
level we	fdeefj
level we need	fdeefj
librar	idciee
licenc	dcdeen
licenc .	dcdceo
life	cdodee
lift	edkgdd
light	lccbie
like	caatkY
like .	dhdgkb
like a	befodc
like the	ogcadd
like this	ecqYee
like to	dZaric
like to finish	endbee
like to get	ecdmde
like to hire	ebeajl
like to invite	feeife
like to move	fcened
like to offer	eeednb
like to see	edekee
like to set	fefiff
like to thank	eigdef
like you	acappT
like you to	bXboqW
liked	bbbgep
liked you	ccdiel
likes	ejefed
limite	edleee
limite access	edleee
limite access to	edleee
line	hacldg
line manage	edfjee
line manage .	edfjee
line with	gdejee
lined	dfbmdf
lined up	dfbmdf
link	WVb6ZZ
link below	dcildd
link below .	edclee
link below to	edcmee
link to	ccdped
link to schedu	eedkee
linked	deihde
linked .	deihde
lisbon	eenbed
list	gjccbj
list .	dkfgce
list for	fdddfl
little	gjccdh
little longer	hjdded
little longer .	hjdded
local	eYcder
locati	ecjddi
log	gekgea
log in	gekgea
log in to	gekgea
logist	edekee
lol	bWvWaZ
long	mmZaae
long as	dndded
long as it	dndded
longer	gfbZbq
longer .	hjdded
longer consid	fdcefl
longer consid applic	fedffj
longer recrui	edafeo
longer recrui for	edafeo
longer than	kpYbda
longer than expect	gsYcdb
longer wish	edpefX
longer wish to	edpefX
look	amblgZ
look after	edejeg
look at	bqYmcZ
look at the	cqcddb
look at your	diamed
look forwar	edddme
look forwar to	edddme
look like	dbhmec
looked	gsYYdb
looked at	gsYYdb
lookin	hgWgbm
lookin at	neeced
lookin for	ddYddr
lookin for .	eieeff
lookin for right	fdeefj
looks	sbabfd
looks like	jhbdfe
lot	hcecek
love	bZYgtf
love for	dcdYtd
love for you	dcdYtd
love to	baYmmh
love to have	feeapc
love to keep	ecedem
love to set	ebardd
loved	fdegXo
loved to	feeeXo
loved to offer	feeeXo
lovely	fhyTbV
lovely @d	ddoced
lovely @d .	ddoced
lovely to	jdibed
lovely to meet	jdibed
lucia	eeeiff
luck	dZkaco
luck .	ebaeeq
luck in	fddeek
luck in your	fddeek
luck with	dbuZcb
luck with the	edlceh
lunch	fdekee
lunch with	fdekee
lunch with the	fdekee
m	efceek
m f	efceek
made	oYcWjk
made .	gkddee
made @d	qXdefe
made @d and	qXdefe
made a	kfeded
made an	fefffi
made the	fbbZer
made the decisi	eeeefj
made to	egdekd
mail	gTiobg
mail .	lbdgee
mailbo	jgiedb
mailbo is	ehifeb
mailbo is not	ehifeb
make	eeWbnl
make a	ercZdb
make a decisi	hmccdc
make it	cZcbqj
make it offici	ccdbqd
make sure	fcelde
make sure you	fcelde
make the	iacdem
make the tough	eedefj
make you	dYbcpj
make you an	dYcdoj
making	fpdgYc
making an	ecdfem
making an appoin	ecdfem
making any	endbee
making any decisi	endbee
making the	anegeb
manage	ikXdhf
manage 's	erbadd
manage .	dYagqf
manage ;	iicfed
manage for	ihcfed
manage for review	ihcfed
manage has	hgXcco
manage has been	ilbdec
manage is	ioaccb
manage is on	kicded
manage will	dpZdee
manage will call	dpZdee
manage would	ecemdd
manage would like	ecemdd
managi	eeegfi
many	eegeei
many choice	fghffc
many choice when	fghffc
many qualif	fddeek
many qualif candid	fddeek
many talent	fddefk
many talent people	fddefk
many thanks	efieee
many thanks for	efieee
marath	cavYXe
marath .	dbsaXf
march	edkfdd
marek	ekeeee
marek .	fieffe
marek thank	gekded
marek thank you	gekded
marek thanks	feeefj
marek we	embche
marek we know	ejcdhe
market	chamgc
market intern	dmbfhb
market intern #	epZdee
market intern .	edghid
marlow	bmacig
marlow foods	cnXcig
marlow foods .	coYehe
marlow foods as	eibdie
match	elZedj
match .	fcbgem
match ;	feeked
match for	dmcdee
match for the	dndeed
match we	embdfe
match what	egdefi
match what we	egdefi
match will	hlbdfd
match will be	hlbdfd
match your	edkdeg
match>answer	mnWade
match>answer>answer	hlbdfd
match>ask	dcYfep
match>ask>give	fedkfe
match>date	WYqsaV
match>date>them	cdraec
match>give	eYpgeb
match>give>me	fedkfe
match>if	ffdied
match>if>match	ffdied
match>joy	eejiec
match>match	fmZedi
match>match>match	emacdi
match>match>post	fibfeh
match>match>them	flbdef
match>match>will	hlbdfd
match>me	dbgodc
match>meet	efcmed
match>meet>if	ffdied
match>not	egaddn
match>not>match	fddefl
match>post	eiYfdm
match>post>you	dkcdeh
match>refuse	ekdefe
match>review	fpYedd
match>review>match	emcgec
match>review>them	hlbded
match>step	egejed
match>them	ekgdbh
match>them>ask	eYZcet
match>them>review	egdefi
match>them>them	dbdsdc
match>them>will	kpYdda
match>will	hrWedc
match>will>answer	noXaeb
match>will>joy	feeked
match>you	dhbkcg
match>you>date	bdgndc
match>you>match	fddefl
match>you>will	doaged
match>you>you	emcdfe
matche	bdaieo
matche our	egbefk
matche our requir	ehbefj
matche your	fcdeel
matche your backgr	fcdeel
matchi	edmeed
matchi your	edmeed
matchi your search	edmeed
mate	fkZdeh
maths	daefji
maths .	echcld
maths openin	fegeei
maths openin .	fegeei
maths positi	eeeefj
maths positi at	eeeefj
matter	bgnedc
matter please	eeieff
matter please contac	eeieff
may	eobedf
may be	kicZeg
may have	gichde
may have .	gichde
may i	cdelgd
may receiv	dgjfed
may receiv a	dgjfed
may take	Zuaced
may take some	ejeefe
may take us	Zsaded
me	hdYkjd
me .	flbWbm
me @s	qbdade
me @s to	qbdade
me a	daXirZ
me a line	gdejee
me a yes	iceiee
me again	fcdldg
me an	ecddne
me anythi	ecegek
me before	ldedee
me before the	ldedee
me by	hcdfif
me by @d	fdegid
me either	keedfe
me either way	keedfe
me follow	jicded
me follow up	jicded
me have	ecdpbd
me i	Xhbbpg
me i am	dXccph
me know	iVfnhd
me know .	galedf
me know by	cedlge
me know if	ebdnee
me know your	ddboee
me on	cafldh
me on @d	dbbmcj
me the	eZnejY
me they	kmadea
me to	adcsYe
me to the	dfdncc
me when	edejeg
me your	dbcscd
me your availa	fdeiff
me your cv	fedkfe
me>again	fYjgcj
me>again>date	jadldd
me>again>step	ceneec
me>answer	Yecbpi
me>ask	cnabkb
me>away	ieoYca
me>date	oUhrYX
me>date>them	ncebgd
me>free	Zekfjc
me>free>them	Zbohed
me>give	fdkbid
me>goon	fdejef
me>hear	eZemge
me>hear>date	macjec
me>hear>free	ecfkfe
me>hear>if	ebdnee
me>hear>you	dcZjmd
me>if	eVfqib
me>if>you	hZdmee
me>joy	fefbke
me>match	ddijec
me>meet	hpaVjc
me>meet>them	imcade
me>news	pfgacb
me>news>date	kdeeee
me>not	hhYibi
me>offer	bdlnaa
me>others	codbbe
me>papers	ZVUwoY
me>papers>date	dedqae
me>papers>if	fedkfe
me>post	cZjcme
me>said	Ximack
me>said>them	endced
me>start	bhpacc
me>start>date	bhpacc
me>step	dZnfcg
me>step>date	cckidd
me>them	eebiei
me>them>again	hcebel
me>them>will	ZtWYam
me>will	aoeXZl
me>will>hear	Xndcej
me>will>you	ebehej
me>you	caXuia
me>you>date	eeeiff
me>you>offer	dbctZd
me>you>papers	dbatdc
me>you>will	ggdcej
meanti	jbmbde
meanti feel	dhieee
meanti feel free	dhieee
meanti follow	fdmcef
meanti follow us	fdmcef
mechan	ecndde
mechan engine	ednedc
mechan engine has	ekfefc
mechan engine positi	ebkeef
media	fdmcef
media .	fbmdef
medica	edcilb
meet	ccdsbe
meet our	dhcdek
meet our requir	eieefe
meet the	ebgmbg
meet the needs	feeffi
meet the requir	eddeel
meet the team	gdjhcc
meet you	ffbpcb
meet you .	jgahdf
meet you @d	gejced
meet you in	Zbctdb
meet>again	mjbhaa
meet>again>date	ecemde
meet>again>you	mkaYdf
meet>answer	obefce
meet>bye	fedeel
meet>date	iRitda
meet>date>decide	ncedee
meet>date>meet	dcchmd
meet>date>them	hcejde
meet>decide	mkdadc
meet>free	fdekfe
meet>goon	kbehee
meet>goon>step	kbehee
meet>if>match	ffdied
meet>match	iaeidg
meet>match>them	kcfeff
meet>me	ccbsac
meet>meet	ZVcweb
meet>meet>them	eYZrdf
meet>not	egjfdc
meet>offer	etacbb
meet>others	icheef
meet>others>you	gekgea
meet>papers	dbdoed
meet>post	dcmhdb
meet>said	Wreeee
meet>soon	jcceei
meet>step	gkXkce
meet>them	alcejf
meet>them>date	bdnfdd
meet>them>said	Wreeee
meet>them>them	ecejge
meet>them>will	lkcbdc
meet>will	ogcecb
meet>will>answer	oaecef
meet>you	cbgpaf
meet>you>again	fldcdf
meet>you>answer	dfgjde
meet>you>date	mViicc
meet>you>goon	ecelee
meet>you>match	fbggdi
meet>you>step	hcdbfm
meet>you>them	cdbkdl
meet>you>you	dbaien
meetin	cqhYhY
meetin on	fcchkd
meetin on @d	eacjkd
meetin you	cjrWbb
meets	sZdcec
meets on	rZdced
meets on @d	rZdced
melden	ecnded
melden uns	ecnded
melden uns bis	eekeee
member	dwZYcd
member are	dradda
member of	fpdaec
member of our	dndded
member of staff	ihecee
mentio	lfggaa
merci	ecnddd
merger	edneec
merger .	eekeed
messag	kfpZcZ
messag .	kgkbdZ
messag finds	ecncde
messag finds you	ecncde
met	dhceek
might	bvZWcg
might be	csbccc
min	dddpdd
mind	eabhfn
minds	qbdcde
minute	cUfzZa
minute .	eeeiff
minute survey	edlZfh
minute to	eemefc
mistak	djgcef
mix	emeded
mix .	emeded
mobili	nZhggZ
mobili .	ncgbhZ
mobili recrui	fdjefe
mobili recrui team	fdjefe
moment	ccjobZ
moment .	dmdhcb
moment and	feiffe
moment and i	feiffe
money	cadZtd
monito	eepedZ
monito .	eepedZ
more	ejdcbl
more .	dlicdb
more about	cfijbf
more about our	dgidef
more closel	dXZddv
more closel .	eaaeeq
more closel with	feefei
more detail	ebdnee
more detail .	ebdnee
more direct	ecddem
more direct experi	ecddem
more hands	ebacer
more hands on	ebacer
more interv	hjecfd
more people	ctdYde
more person	igedfe
more suited	feeffj
more suited to	feeffj
more than	cebgel
mornin	chVqcg
mornin ada	ffciff
mornin ada thank	fecjff
mornin jonas	eiedeg
mornin placeh	ekbegf
mornin placeh it	fkcdhe
most	gibfeg
most closel	hlbdfd
most closel match	hlbdfd
mostly	bSyYaY
move	ejZlcd
move forwar	dhbgej
move forwar with	ecddem
move forwar you	dldeee
move you	fcened
move you forwar	fdeled
moved	dsWkbZ
moved on	fddlee
moved on to	fddlee
moved to	enagec
moving	caffcp
moving ahead	fceefk
moving ahead with	fceefk
moving forwar	daZkdn
moving forwar in	fdeefj
moving forwar with	edbdfo
mr	hafiff
mr ada	iccieg
mr ada we	iddeeh
mr ines	ekdeff
mr marek	eejeff
mr marek thank	eejeff
mr placeh	hdeeie
mr priya	feiffe
mr tobias	eeclee
mr tobias thank	feeife
mrs	deejge
ms	bbgjdj
ms ada	feceii
ms applic	eedgei
ms ines	eekdee
ms marek	ieeefe
ms okafor	ecmcfd
ms tobias	fedeej
much	cZoZZo
much in	fifefe
much in the	fifefe
must	YSWqbt
must be	ddemee
must inform	eceeem
must inform you	eceeem
my	bbpfXj
my collea	bmlaZg
my decisi	gleeeb
my number	geedfi
my transc	dactZc
name	Ynkfba
name @s	Zrdcec
name @s .	Zrdcec
names	daardg
names of	ebapdg
names of two	ecbqed
near	bnefec
near future	bqbeed
near future .	bqbeed
need	dfVpdh
need .	fdeefk
need a	dccidl
need somebo	ddfjeg
need to	ZmangW
need to see	eicied
need to sign	ddejhe
need your	ZYbnki
needed	dclgee
needin	eceeel
needs	meYbbm
needs .	nYccdk
needs of this	feeffi
negati	fdeeek
networ	davbdY
never	bayacU
new	cZqYmc
new date	ejeefe
new direct	dkfeed
new jobs	dbtccb
new jobs matchi	edmeed
new openin	feeeek
new openin .	feeeek
new opport	eddkef
new opport .	eddkef
new plan	kdeeee
new plan is	kdeeee
new role	ddZdrd
new role with	ddZdrd
new year	hcpbad
news	gcThlj
news .	dWWXps
news for	dodcec
news for you	dodcec
news from	gdeeke
news the	bcekhe
news yet	apeeed
news you	cabrbg
news you are	dddpcc
news you were	edfeek
news>answer	fZbact
news>answer>date	YZccdw
news>answer>you	lbegee
news>date	/TXWdc
news>date>answer	lcedef
news>date>free	Zpeded
news>date>them	xVccdc
news>date>will	iefeff
news>date>you	iefefe
news>free	hlcedb
news>goon	dbbncj
news>goon>you	edddem
news>if	adedhl
news>me	ekdcdh
news>news	odccdd
news>not	gZgddl
news>not>goon	eedefj
news>not>soon	kceefe
news>review	dnagec
news>said	iXpeea
news>soon	mgdddc
news>soon>date	pYeeee
news>sorry	pYdeed
news>step	bacmdl
news>them	mlYhcZ
news>them>date	gdeeei
news>them>them	keedja
news>them>will	cbdmgf
news>will	rVcjdd
news>will>date	uVfcec
news>will>you	nhdbdc
news>you	kebjbf
news>you>date	qkcWda
news>you>goon	eddodc
news>you>step	deemee
news>you>will	jbeied
newsle	dbpade
next	ddmjea
next .	ebieei
next employ	gcigfb
next employ .	gcigfb
next round	dmcdee
next stage	kcdhee
next stage .	lfebfe
next stage of	ecelee
next step	ddllcZ
next step is	ebcoed
next step we	feeiee
next steps	emhddb
next steps .	eqacdd
next thing	ecemee
next up	ecdmee
next we	eifefe
nice	dSydcU
night	baZlpb
night shift	dZcmpX
no	ghiaaj
no access	bcoeee
no access to	bcoeee
no decisi	pecdeb
no decisi yet	ekeefd
no from	aYcbdv
no from the	bdeeeo
no from them	baedeq
no idea	dmhedb
no later	jadjfd
no later than	jadjfd
no longer	aSgbcx
no longer consid	fdcefl
no longer recrui	edafeo
no longer wish	edpefX
no more	dheied
no more than	dheied
no news	fndeea
no news yet	apeeed
no next	eZscea
no next steps	ebpdeb
no suitab	fddefk
no suitab openin	fddefk
no they	eadedo
nobody	bgocdb
nobody will	djhded
nobody will be	djhded
normal	qdcZdd
norvan	gdbcji
norvan .	geYdkj
not	clZbbr
not .	Yockca
not @d	Ysacdb
not a	Ygkdej
not able	fgdedj
not able to	fgdedj
not accept	elegea
not accept .	elegea
not among	hYbceq
not among the	ieeeff
not among them	eYcder
not be	cdZZcy
not be advanc	fbdefm
not be consid	eZades
not be inviti	ebeefn
not be moving	eaddep
not be needin	eceeel
not be taking	eeeefj
not been	chbbcp
not been retain	ecdeel
not been select	feefei
not been succes	fdedfk
not consid	fdeefj
not consid you	feeefi
not contin	eedefj
not contin with	eedefj
not easy	fddefk
not easy .	fddefk
not expect	jobadY
not expect anythi	anedee
not forgot	esdeeV
not get	dnbdee
not give	coacic
not give you	dsbdjV
not going	becdcr
not going to	bfcdcp
not good	fcddfm
not good news	fcddfm
not got	eabecr
not have	fvZbdY
not have a	dpbced
not have an	Zqdeec
not heard	pfcdeb
not heard anythi	jicded
not heard by	kdeeee
not hesita	idcief
not hesita to	idcief
not hold	eoaced
not know	dgleeb
not made	efcben
not make	dbbhdn
not match	fdeefj
not match what	fdeefj
not meet	edcden
not meet the	feeffi
not monito	eepedZ
not monito .	eepedZ
not name	edmefd
not need	hadcel
not one	jceefg
not one of	jceefg
not possib	dlbeak
not promis	Zoeeed
not promis you	ckeefe
not quite	ebeden
not quite the	fdeefj
not reach	bidmec
not reach the	faenee
not receiv	ebcmef
not receiv your	ebcmef
not reply	gkgdeb
not reply to	gkgdea
not say	amqcdT
not say what	feiffe
not see	hacden
not see a	fbceeo
not select	iiXcek
not select keep	klaeea
not succes	hbcdem
not succes on	eecefk
not sure	erbcda
not take	kZedek
not tell	bhleec
not tell you	bhleec
not the	ebbeeq
not there	emedec
not there yet	fkeeed
not think	fbeefm
not to	ecdeem
not to move	feeefj
not to procee	fdefek
not what	eYadko
not wish	ecdefm
not you	fceeek
not>again	decfem
not>again>step	egedfi
not>answer	Zqhebd
not>answer>answer	gkhdea
not>answer>date	Tkjbdl
not>answer>sorry	codeec
not>answer>them	hhbgee
not>answer>you	cdgedl
not>ask	fOfXc1
not>ask>again	fddeel
not>ask>date	gccdem
not>bye	dYmeei
not>bye>review	edpefX
not>chosen	fbVaaz
not>chosen>post	eeefek
not>chosen>step	fdeefk
not>chosen>them	dbdedp
not>chosen>you	fdeeej
not>closed	icedej
not>date	swUXbT
not>date>sorry	nbcheb
not>date>them	mhddea
not>date>you	icejed
not>decide	crhbdX
not>decide>date	fmceec
not>free	ccYadw
not>give	Yjenae
not>give>you	edeled
not>goon	cSoZdt
not>goon>goon	eacdeq
not>goon>meet	ebnded
not>goon>review	fdeefj
not>goon>you	eXacew
not>hear	mhfbda
not>hear>date	kdeeee
not>hear>them	licdeb
not>hold	dqebeb
not>if	bavcfZ
not>if>will	eXqeed
not>joy	ebcfeo
not>joy>news	fcddfm
not>match	cTXZd4
not>match>match	feeffi
not>match>post	fdceem
not>match>them	eZdeep
not>me	erfacZ
not>me>date	kdeefe
not>meet	ePsZco
not>meet>you	dYoZej
not>news	bseZbf
not>news>date	nkcddW
not>not	cxdccU
not>not>chosen	eodddb
not>offer	dSbca0
not>offer>you	ebdeTx
not>others	gfdcek
not>papers	ebdeen
not>post	cTfabz
not>post>give	edcecn
not>post>you	eYaddv
not>receipt	eZbmei
not>receipt>you	ebcmef
not>refuse	epcddc
not>refuse>not	eqdeeX
not>review	cYmado
not>review>goon	ebcefo
not>review>you	eabces
not>said	dXteeZ
not>soon	pYcgfd
not>soon>date	pYcgfd
not>sorry	ihYfdj
not>step	bZfWcx
not>them	hbZdbs
not>them>ask	eaedeo
not>them>date	mbeefd
not>them>review	fdeefj
not>them>sorry	eaeeem
not>them>them	eodfeZ
not>them>will	akfhbh
not>wait	jUeabr
not>wait>bye	edpefX
not>wait>date	rYdeeb
not>wait>review	fdcefl
not>will	XonaZf
not>will>answer	Xqjbdb
not>will>date	jnbbdY
not>will>goon	dadcer
not>will>meet	ebjied
not>will>not	emeeec
not>will>you	Zjdecm
not>you	bebbcw
not>you>date	fraadb
not>you>free	fcedfm
not>you>goon	edeefk
not>you>if	bkheed
not>you>offer	eYdeil
not>you>post	edeebn
not>you>step	eYceer
not>you>them	fbeekf
not>you>will	cqdefa
not>you>you	eiddei
note	cbfgZo
note that	dbbidn
note that the	fcbden
note to	efdebm
noted	cU0abW
notes	eocbee
nothin	UxpbZO
nothin .	Zsbeec
nothin about	dWtedb
nothin for	eascdZ
nothin is	ejhedc
nothin to	djbjed
notice	cZrica
notice .	eboeec
notice period	edemee
notifi	olbbca
notifi .	dndeec
notifi by	pXfeee
notifi by @d	mafeff
nous	ecnddd
nous revien	ecnddd
nous revien vers	ecnddd
now	iqXYYl
now .	iigbbe
now and	Yokeea
now be	hlddec
now been	gaYdds
now been filled	ebYees
now closed	erceeW
now in	gmceec
now in review	gmceec
now with	dqYdee
number	fYjhdh
number and	eedkee
number and a	fedjfe
number is	hctXbb
number is #	hepabb
number is r	gcobdc
number of	eccdep
number of applic	eccdep
numeri	eeejef
numeri reason	eeejef
nurse	cekefe
nurse #	ebjdeh
nurse # #	ebjdeh
nurse .	eidehe
nurse positi	eiciee
nurse positi at	eiciee
nächst	edleee
nächst woche	edleee
nächst woche bei	edleee
occasi	dZYcdw
occasi .	ebZder
occasi you	edddel
occasi you have	edddel
occupa	eeeked
occupa health	eeeked
of #	fdddoc
of @d	kZbeem
of @s	kcddeg
of @s .	kcddeg
of a	dZndeg
of addres	eanica
of addres .	eanica
of all	egfdei
of all we	eigdef
of any	cmdceg
of applic	dmYbdm
of applic for	feeefj
of applic has	doagec
of applic it	ejeefe
of applic was	fdcefl
of applic we	ehcael
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
of intere	fddffj
of intere .	fddffj
of interv	csbcdb
of kestre	edmedd
of kestre labs	edmedd
of luck	ebbdep
of luck .	fcdeel
of luck in	fddeek
of market	edeige
of market intern	edeige
of marlow	ekeeee
of marlow foods	ekeeee
of maths	daefji
of maths .	echcld
of maths openin	fegeei
of maths positi	eeeefj
of mechan	hhibec
of mechan engine	hhibec
of my	dkalcd
of norvan	idefef
of norvan .	idefef
of office	dbobjb
of office assist	eclcjc
of other	feeefi
of our	agYogf
of our engine	edaped
of our proces	ecelee
of our team	ekedee
of projec	jgbeeg
of projec manage	jgbeeg
of quillf	ibjeee
of quillf .	ibjeee
of sales	ebbjmd
of screen	ejdffe
of screen candid	ejdffe
of staff	ihecee
of stanme	efdffi
of teache	feeeje
of teache of	feeeje
of that	dcqeea
of the	iecgcj
of the office	edkeee
of the outcom	jfeeee
of the proces	edneec
of the result	kdeefe
of the role	elcged
of the team	cedkeh
of them	icdhef
of them .	iddgff
of this	ecccgo
of this role	feeffi
of three	enccdf
of time	Wsiaeb
of time .	Wudcec
of two	mYaqbc
of two refere	ecbrdc
of us	bchane
of us .	cgZcpc
of us at	bdndfe
of what	ecleef
of you	eYpjca
of your applic	gmfbdd
of your cv	fediff
of your passpo	eddlee
off	ioSWkg
off sick	dodedc
off the	egabpb
off the phone	gabbqd
offer	YdbT7d
offer #	cbddqd
offer .	ecacjm
offer and	epdbcd
offer but	emdajb
offer came	Yccctd
offer came throug	Yccctd
offer is	Zecctb
offer is contin	eeeeld
offer letter	ccZawc
offer letter @d	deedme
offer letter is	ecZcsd
offer of	eccdqb
offer of employ	fdeele
offer stands	edddpa
offer to	dbdegn
offer to anothe	fedeek
offer you	dZaapl
offer you a	edddhj
offer you employ	eccdfn
offer you the	ebcbqf
offer>answer	abaduc
offer>answer>date	bcccrd
offer>ask	bkcYkg
offer>ask>decide	dfedke
offer>away	ecceod
offer>chosen	eecdkg
offer>date	SRlQ7a
offer>date>ask	deeegj
offer>decide	deedle
offer>free	eajble
offer>me	bhoXkX
offer>meet	djcald
offer>not	eldekY
offer>offer	efbbjk
offer>offer>you	feeeje
offer>others	fedeek
offer>papers	ecdcqc
offer>papers>date	eefeif
offer>post	daaZug
offer>post>away	feefie
offer>post>them	eccdgl
offer>said	eeeeje
offer>them	WhXcvd
offer>them>ask	dmdaic
offer>them>will	Xfchoc
offer>will	XikemX
offer>you	cYYbvh
offer>you>offer	eccdfn
offer>you>post	dbbbph
offer>you>them	efejiZ
offere	bZZYvg
offere me	dccasc
offeri	ecdeoc
offeri you	fdeemc
office	Wdtdfc
office .	dhYdfn
office and	darfca
office assist	ckidha
office assist #	ficefg
office assist .	dgjbic
office assist positi	elcefe
office until	eeieff
office until @d	eeieff
offici	cabavb
oh	ZkZcbo
okafor	fcfmdd
okafor thank	gdcifg
okafor thank you	gdcifg
okafor we	ecmhdd
okafor we are	edmddd
okay	bcdhdl
on	ibgjec
on .	dXjqbc
on @d	nTinca
on @d .	nSqcdd
on @d ;	jbcjee
on @d ?	dcbjkd
on @d after	gdeeej
on @d and	lkgZbb
on @d as	dqcddb
on @d i	ldebge
on @d in	ddbqcd
on @d the	cefjge
on @d to	eaaikh
on @d with	lYcmcd
on a	kfYqbW
on annual	cdoddd
on annual leave	cdoddd
on board	cZiWtd
on board .	dcjcke
on candid	ecddem
on candid with	ecddem
on file	edeefk
on file for	edeefk
on hold	dYxddZ
on hold becaus	edmeec
on hold pendin	eekeed
on holida	lfcdee
on ice	ecoedb
on ice .	ecoedb
on it	joadba
on it .	dsbccb
on it and	lbegee
on leave	ejhded
on linked	deihde
on linked .	deihde
on new	eddkef
on new opport	eddkef
on our	gfhbfg
on our career	feeeek
on our jobs	klaeea
on our team	feeeld
on our websit	gdkbdh
on parent	ecmeed
on parent leave	ecmeed
on site	edZqdd
on site interv	ebardd
on social	fdmcef
on social media	fdmcef
on that	edddem
on the	igZgkb
on the @d	ibZrbb
on the list	ebddep
on the phone	cdhcmd
on the shortl	oedgac
on the team	egecke
on this	cXYad0
on this occasi	dZYcdw
on to	jqZecY
on to stage	fddlee
on to the	htaadZ
on with	dkccei
on you	emdede
on your	ioYWic
on your applic	dcjdei
on your new	ddZdrd
once	arYjbd
once a	cmdeee
once a decisi	cmdeee
once everyo	eifefe
once the	cmcgee
once the review	eiefff
one	dgWghl
one .	adbbhp
one is	lcdeef
one more	heclec
one more person	igedfe
one of	emcicc
one of our	cgekee
one of the	hdieee
one of them	icdhef
one of us	emdeed
one other	ejZdcm
one way	hceiee
one way video	defjff
online	ddcsbb
online assess	ejajed
online assess using	feclee
only	ctXbbh
only succes	dndeec
only succes applic	dndeec
onsite	deelee
onsite .	defkee
open	Vbpjdf
open evenin	cbtadd
open evenin on	dcqbed
open positi	ebkeeh
open roles	eckdeh
open roles are	eekeed
open to	edemed
open until	cmYcna
open until @d	cmYcna
openin	ffeeck
openin .	gfZfdk
openin for	fddefk
openin for you	fddefk
openin log	gekgea
openin log in	gekgea
openin that	fedkfe
openin that fits	fedkfe
openin with	feeffj
openin with an	feeffj
opens	eeeefj
operat	ecdgek
opport	gdgidf
opport .	dhaidi
opport employ	iclddc
opport employ .	iclddc
opport with	jbdjef
opport with us	jbdjef
optics	eigZje
optics .	fjYblf
or	oVeofY
or @d	dcenee
or @d #	edfkfe
or @d .	eeejee
or bad	pddaed
or bad .	pddaed
or no	qWbfjb
or the	jceied
or when	eamefe
or when it	eamefe
order	capkdZ
order to	dedmde
organi	edjeff
origin	raXjcc
ostrav	eigZje
ostrav optics	eigZje
ostrav optics .	fjYblf
other	fbYbev
other applic	dabdds
other applic .	eceeem
other applic are	edceem
other candid	gjZcdl
other candid .	iobcdb
other candid more	feeffj
other openin	jifeda
other openin .	jkadee
other openin log	gekgea
other person	emeeec
others	blYZnf
others .	dhZcpb
others>answer	bfdacq
others>date	jcelea
others>free	fdeiff
others>match	ebeedo
others>match>post	feeffj
others>meet	elbaej
others>post	aXfYol
others>review	dhjefd
others>them	ceYcer
others>them>will	eieeib
others>will	bdcdfo
others>will>answer	checdl
others>you	efYbbu
others>you>match	ebeedn
others>you>will	ddeden
others>you>you	edcdem
ought	keefee
ought to	keefee
our @d	aZZvad
our answer	obddee
our answer .	jdeeff
our assess	fnYjcc
our assess day	ieeffe
our blog	dhieee
our blog .	dhieee
our call	edeeek
our career	cekddi
our career site	feeeek
our client	ecbgfm
our compan	deleee
our compan .	dfieee
our coordi	cbbsed
our coordi will	cbbred
our cto	abeqee
our cultur and	dgidef
our databa	dhmbdc
our databa .	dhmbdc
our decisi	picbcb
our direct	fZjjed
our direct ?	eaenfe
our earlie	embeee
our earlie opport	embeee
our engine	edaped
our engine .	edaped
our goal	pbddee
our goal is	pbddee
our hiring	haeodc
our hiring manage	ebasdc
our hiring team	khbged
our jobs	klaeea
our jobs page	klaeea
our new	gXiWsb
our newsle	dbpade
our occupa	eeeked
our occupa health	eeeked
our offer	dccZse
our office	Zbmldd
our open	cXlZdq
our open evenin	dcqbed
our paths	ecdeen
our paths cross	ecdeen
our proces	liddcb
our proces .	edhjed
our recrui	fogcdY
our recrui for	edleed
our recrui team	ihdded
our requir	dkbeei
our requir we	eieefe
our search	cYYdcw
our shortl	dqZdde
our shortl .	draeeb
our side the	egeiee
our softwa	ffdffi
our softwa engine	ffdffi
our summer	dckcei
our talent	damhde
our talent commun	eddkef
our talent pool	eeeefj
our teache	fegeei
our teache of	fegeei
our team	erXahd
our team .	feeeld
our team reads	hnadec
our team will	csabed
our verbal	edceme
our verbal offer	edceme
our websit	gdkbdh
our websit .	delbdh
out	djqcaZ
out .	bcsYZe
out if you	fibhef
out of	UqtZbV
out of the	dbrddc
out on	tcYbcd
out on @d	tcYbcd
out our	dhieee
out our blog	dhieee
out the	jccjde
out the applic	fddkee
out to	igajce
out to schedu	ihddfe
out to you	ejeefe
out with	dpaeee
out with an	dpaeee
outcom	evaabZ
outcom .	Vxcccc
outcom by	ldeefe
outcom in	jfeeee
outcom will	gjeeee
outcom will be	gjeeee
over	mlZakW
over #	glcdec
over .	ecmdfc
over the	jjXWpa
over the @d	mjbYdg
overwh	ebdeen
overwh respon	ecdefl
overwh respon .	ecdefl
owe	mdecee
own	edeffj
packag	ecegje
page	gidedf
page for	jkaeec
page for other	klaeea
pages	ddemee
panel	diWlbl
panel 's	ideefg
panel felt	eddcen
panel felt that	feeefi
panel has	eieegf
panel interv	ccdoee
panel member	dnabdi
panel will	cieiee
papers>again	eddfih
papers>answer	ebcmef
papers>ask	hcekdd
papers>bye	edeefk
papers>date	WYXunc
papers>date>them	bdepce
papers>decide	eiegde
papers>give	claejc
papers>give>them	eeclee
papers>if	eedjgd
papers>match	ihedfe
papers>me	cbcuac
papers>meet	edemde
papers>not	cfdnfb
papers>offer	edcdne
papers>papers	dabwbc
papers>papers>them	fddndd
papers>post	ceabtb
papers>receipt	eapded
papers>review	ejbhdg
papers>start	eddmfd
papers>them	dpWpaZ
papers>them>will	cdcqec
papers>will	bcapic
papers>will>start	fddndd
papers>you	gWgepd
papers>you>will	kdfeef
paperw	aPZY2b
parent	ebpdec
parent leave	ecmeed
part	fbobfe
part in	eckdfg
part of	hekfbd
part of bright	ejeeef
part of heliop	hddjed
part of kestre	edmedd
part of marlow	ekeeee
part of norvan	idefef
part of quillf	ibjeee
part time	edfdmc
partic	hcdkef
partne	hfbhci
partne .	jceeeg
pass	fbYhar
pass .	daabdt
passed	dmWheh
passed on	dhcddl
passed the	cdared
passed the first	cdaqed
passed your	hobade
passed your cv	hobade
passpo	eddlee
passpo and	eddlee
passpo and a	eedlee
past	qgZZcd
past the	rUceeh
paths	ecdeen
paths cross	ecdeen
paths cross again	ecdeen
patien	ihhddc
patien .	ifghdb
patien while	epacef
patien while we	epacef
pause	dXreef
pause the	ebmeed
pause the search	ebmeed
paused	bX0dcV
paused .	ecpeea
paused hiring	edoeeZ
paused hiring for	edoeeZ
paused until	ccmeee
paused until the	ccmeee
paysli	eYcrdd
pdf	edelee
pendin	ecidlb
pendin budget	eekeed
pendin budget approv	eekeed
people	lecdbi
people .	mXcbem
people was	fddefk
people was not	fddefk
people we	elfded
people who	hcjefd
per	feddle
per year	fedeje
per year .	fedeje
period	eckjce
period .	edlfcf
perman	eceZqc
perman contra	eceZqc
permis	ecdkdh
permis we	ecdkdh
permis we would	feeeej
permit	eddndd
person	bjTqWj
person .	eoYXan
petra	egfifd
pharma	eedefk
pharma .	eedefk
phone	hbXfqc
phone @d	fdkdef
phone call	mccgdd
phone interv	feeife
phone interv .	feeife
phone number	fedjfe
phone number and	fedjfe
phone screen	flbhed
phone screen .	hmbced
phone with	idfdeg
phone you @d	kdfefe
pick	YjYkmZ
pick a	ecbpdd
picked	eXceer
pike	eejbie
pitch	decned
pitch .	decned
place	bkUile
place on	fbbmfg
place on @d	fdbodc
place on our	feeeld
placeh	egmZhb
placeh .	hbkalb
placeh it	ggjbfd
placeh it is	ghkafc
placeh thank	gangfa
placeh thank you	gangfa
places	ecdden
plan	vcXacd
plan is	kdeeee
planne	eqgbdY
planne .	Zrddeb
please	cadogf
please accept	gbbgel
please answer	deekee
please be	bkZddm
please bear	enddeb
please bear with	enddeb
please bring	eedkee
please comple	bZbvdc
please comple the	cZbudc
please confir	cdjejd
please confir whethe	edcmee
please confir your	deobee
please contac	eeieff
please do	egclde
please do not	ejdfdf
please fill	eddmee
please fill out	fddkee
please find	YYmgkb
please find attach	aeckje
please find our	dbpXhc
please hold	eeclfe
please hold @d	eeclfe
please keep	ecdden
please keep an	ecdden
please let	ZZingd
please let me	baioce
please let us	cdefme
please note	fcbden
please note that	fcbden
please prepar	eeejee
please prepar a	eeejee
please provid	ecbped
please provid the	ecbped
please reply	eccoee
please reply with	eccoee
please review	edccoe
please review the	edccoe
please send	ccdped
please send me	eedled
please share	fedkee
please share an	fediff
please sign	dccfqc
please sign and	eeebne
please sign the	eddijd
please take	cduWdb
please to	cYakqc
please to extend	fdeele
please to inform	eeecmd
please to invite	ecelee
please upload	fedlee
please upload a	fedjee
please use	eddned
please use this	eedkee
pleasu	dbhckh
pleasu that	fedfje
pleasu that i	fedfje
pleasu to	efiefe
pleasu to meet	fhbidf
plus	Ydddre
point	gqcaec
point .	hndbdc
pool	eeeefk
por	cYsbcb
portal	dboajc
portal .	dcqbec
porter	dpbced
portfo	ecdmdg
porto	ddkged
positi	ccfaho
positi .	fbaegn
positi and	eiccdl
positi and i	eidcdj
positi at	cjchdg
positi at bright	eckhec
positi at marlow	ekdefe
positi has	dabdds
positi has been	ecgeek
positi has now	ebYees
positi is	aZmbme
positi is tempor	edleed
positi is yours	bccctb
positi of	gbhbmc
positi on	edkdgd
positi reopen	eckfee
positi reopen we	eckfee
positi that	ebceeo
positi that matche	fcdeel
positi was	fedefj
positi was very	fedefj
possib	Q0WkXe
possib .	cleeee
possib offer	epdbcd
possib offer and	epdbcd
possib to	dlbiec
post	bZfank
post .	cabboj
post has	ecgeek
post of	gakdjb
post of mechan	hhibec
post of office	ecmchd
post of projec	jgbeeg
post>answer	dblddi
post>ask	fedjef
post>away	dchcih
post>bye	cgjcdh
post>closed	baRaf2
post>closed>date	cdZdds
post>closed>them	ecbeen
post>date	chYfZr
post>date>you	jeeefe
post>decide	eekeed
post>free	ddZbjo
post>give	edcecn
post>goon	ecmeee
post>hold	cW2caX
post>hold>decide	eekeed
post>hold>goon	ecmeed
post>hold>hold	ecoeec
post>if	cYdbxY
post>if>you	dcbdta
post>match	eZifcl
post>match>ask	fedkfe
post>me	edcejh
post>news	dldddg
post>not	cWZecx
post>not>wait	dZYddu
post>offer	fccerY
post>others	dacdmj
post>others>them	eceeih
post>others>you	eddfel
post>start	efdeke
post>start>date	efdeke
post>them	dZdahr
post>them>not	fedffj
post>them>others	fdeeoZ
post>them>will	dbhdjg
post>wait	dZYddu
post>will	Zelakf
post>will>answer	eekeee
post>will>will	emdeed
post>will>you	beddjj
post>you	bYbZwj
post>you>free	fcdeel
post>you>if	eccdra
post>you>match	eclhdb
post>you>them	feeife
post>you>will	fkcdhd
post>you>you	eceefl
posted	htaaca
posted .	fvXcca
postpo	dndeec
pour	ecnddd
pour votre	ecnddd
pour votre candid	ecnddd
practi	eddmed
prefer	ZZkedn
prepar	cbcqfc
prepar a	eeejee
presen	YWmoaj
presen .	edncdd
presen on	ddefek
priori	fdceem
priori we	fdceem
priori we have	fdceem
privac	dbxWWa
priya	chdgdi
priya .	ceafdn
priya thank	djdgef
priya thank you	djdgef
probab	Wuabdb
proced	efbdem
procee	bXasYp
procee .	cacjdn
procee with	edeeel
procee with candid	eeeefj
procee with your	feeffi
proces	gmhZae
proces .	dgledc
proces can	cqdbed
proces can take	cqdbed
proces has	edkefe
proces of	jicded
proces of evalua	kfeeed
proces of screen	ejdffe
proces with	dWdads
produc	fgdgch
profil	cZjcaq
profil .	dVkbcp
profil and	eccmeg
profil and think	feeked
profil does	fdeefj
profil does not	fdeefj
profil has	dhjhda
profil has been	dhjhda
profil is	ghmada
profil is being	hlbded
profil meet	eieefe
profil meet our	eieefe
profil please	fedkfe
profil please send	fedkfe
progra	eZiedl
progre	bpajdc
progre of	dnceed
progre of your	dnceed
progre your	dbdkei
progre your applic	dcekeg
projec	hhiddb
projec manage	idgegd
projec manage .	icgege
promis	qiccbZ
promis .	qebccc
promis an	kfeeed
promis an answer	kfeeed
promis to	idieed
promis you	ckeefe
promis you will	ckeefe
proof	eccofd
proof of	eccofd
proof of addres	eedlee
proper	fgcldc
propos	gddmcd
provid	dfXtdb
provid an	embeee
provid an update	embeee
provid the	fbbqdd
provid the names	ebbred
publis	icdeei
publis on	icdeei
publis on our	icdeei
pulled	cdmedg
pursue	eabeeq
pursue other	eddeel
pursue other applic	edeeek
put	XeoldZ
put a	dbqcdc
put in	coccdg
put in a	cqdcdd
put on	ecneec
put on ice	edleed
put you	dadpcf
put you forwar	ecemde
puttin	fcfegi
qualif	emYfdi
qualif .	eeeieg
qualif are	elcged
qualif are being	emcgec
qualif better	eddeel
qualif better meet	eddeel
qualif candid	ekbdej
qualif candid .	fddeek
qualif candid you	emcdfe
qualif do	feeffi
qualif do not	feeffi
questi	eefkee
questi .	edbpce
questi ?	edebme
questi and	dmdedd
questi before	ddoaee
questi please	cbmfdf
questi please let	cbmfdf
questi you	hhcgde
questi you may	gichde
quick	egXpbg
quick call	dfejfe
quick call @d	dfejfe
quick chat	eddlee
quick chat on	eddlee
quick one	dcajdm
quick update	kcddfi
quickl	ctbadZ
quiet	edcoed
quillf	cWtefa
quillf .	gYmffe
quillf and	ebijec
quillf and for	ebijec
quillf as	edlcge
quillf as your	edlcge
quillf talent	egdeie
quillf talent acquis	egdeie
quite	efdcel
quite the	fdeefj
quite the level	fdeefj
r	jZlgdc
r #	hbjhde
r # .	hbjhde
radio	mdeded
radio silenc	mdeded
radio silenc .	mdeded
rail	eeiege
ran	Wpdceh
rang	dXZcqj
rate	ccuXeb
rate your	ccuXeb
rate your experi	ccuXeb
rather	bjjbbh
re	cbkhdg
reach	hlYmba
reach a	cmeeec
reach out	eocddd
reach out to	hkcdee
reach out with	dpaeee
reach the	faenee
reach you	maZocb
reache	edfbdn
reache us	fgjdec
reache us .	fgjdec
reachi	dccmdh
reachi the	dccmdh
read	crfccZ
read by	jeeefe
readin	ibkeed
reads	hnadec
reads every	hnadec
reads every applic	hnadec
ready	cgZfrZ
ready for	eddhjd
ready for signat	feeeje
ready to	cjbdna
real	edjcei
realis	seYbdc
really	Zjebbo
really sorry	ecjeeg
reappl	ecedco
reappl in	ecedco
reappl in @s	edeefk
reason	gacidj
receip	hemceb
receip of	gfnbeb
receip of your	gfobdb
receipt>answer	mdagee
receipt>date	cbkfkb
receipt>papers	gjkZeb
receipt>post	fcldcg
receipt>receipt	fjjceb
receipt>receipt>you	fjjceb
receipt>them	hlgcdb
receipt>you	ghqadX
receipt>you>papers	djlZec
receipt>you>post	gdodcb
receipt>you>them	ekhddc
receiv	idqbbb
receiv .	lYqcdZ
receiv a	kcefef
receiv a large	feeefj
receiv a respon	pbbeee
receiv a short	dgjfed
receiv an	dkbdej
receiv an unusua	fddffj
receiv an update	cldefe
receiv feedba	obddee
receiv feedba within	obddee
receiv your	ghqdaW
receiv your applic	jgpabX
receiv your cv	ecmeee
recent	cgkiea
recent applic	dighec
recent applic for	dighec
recept	iZYqcc
reckon	tSWZYp
recomm	fZicdm
recomm a	fdheei
record	ajanfc
record a	emebee
record your	cccped
record your video	edcmee
recrui	gfjcdh
recrui .	bjmadd
recrui for	cbffdn
recrui for this	ecieei
recrui goes	ihdeee
recrui proces	ejkdea
recrui team	heicfe
recrui team will	jfeefd
recrui will	glbeed
recrui will look	ejcgee
recrui will reach	ihddfe
reed	jXhigd
reed .	lXgjed
ref	efjeee
ref #	egjeed
refere	eYfrhY
refere .	dbapic
refere and	feeeif
refere from	ddeoce
refere from me	ddeoce
refere number	iepYbb
refere number is	iepYbb
reflec	ebdden
refuse>answer	dbdfeo
refuse>answer>you	eceeel
refuse>chosen	cvcddV
refuse>chosen>you	dndeec
refuse>date	djnjaU
refuse>me	ciYbcp
refuse>not	ejbcdk
refuse>not>chosen	eqdeeX
refuse>others	cZhkdi
refuse>papers	hobade
refuse>papers>them	hqbada
refuse>step	cdared
refuse>them	fpVZek
refuse>them>not	fceefl
refuse>them>will	fbeefm
refuse>will	bencYi
refuse>will>not	fbeefm
refuse>you	emXecj
refuse>you>papers	hobade
refuse>you>will	dlceef
refuse>you>you	edeeek
regard	eiedhd
regard the	iidcgd
region	eedjeg
regist	YZvced
regist for	cdqaec
regist for our	cdqaec
regret	hdabdp
regret that	dmdeef
regret that only	dndeec
regret that we	feeefi
regret to	eceeel
regret to inform	eceeel
regret we	fbeefl
regret we can	fbeefl
regrou	eoecdd
reject	ZYSXa0
reject .	bQXcdz
reloca	ecdlef
remain	coWama
remain active	duTccZ
remote	edekee
reopen	bbrddd
reopen we	eckfee
reopen we will	eckfee
reorga	eYreeb
reorga .	eboeec
replie	eYokdZ
replie to	eaqdeb
replie to an	eaqdeb
reply	laelgY
reply by	dadjld
reply by @d	dadjld
reply to	ijfcfa
reply to this	gkgdfa
reply with	eccoee
reply with a	ecdlee
reply with your	fedjfe
reply within	mdaffe
reply within @s	mdaffe
report	gjbcjc
repost	fdkfed
repost the	fdkfed
repost the role	fdkfed
reques	bZrede
reques .	eVqbei
requir	dgVhcq
requir .	dbZcdt
requir of	enbfed
requir of the	enbfed
requir we	eieefe
requir we will	eieefe
requis	bXhcbt
requis .	fdceem
requis is	eekeed
requis is on	eekeed
resear	acaocl
resour	eeddgj
respon	nkWadg
respon .	Zpacej
respon in	jdfefe
respon to	kjbbee
respon to all	mcdffe
respon within	pbbeee
respon within @s	pbbeee
rest	cbmidd
rest of	cbmidd
restru	eVtedc
result	6RWZcf
result on	vUceee
result on @d	vUceee
result within	jdfefe
result within @s	jdfefe
retail	edleee
retain	ecdeel
retain .	fdefek
return	cYfnka
return .	ebbped
return it	edbgmd
return it by	eeebne
return it to	eeckfe
revert	igcicd
revert .	hiecee
revien	ecnddd
revien vers	ecnddd
revien vers vous	ecnddd
review	iqWcfd
review .	eubccZ
review agains	emcgec
review agains the	emcgec
review all	ebfdel
review and	cjddid
review each	kfbged
review each and	kfbged
review is	cpdcdd
review is comple	eiefff
review it	gkbefe
review of	doagec
review of applic	doagec
review the	edccoe
review the attach	edccoe
review your	kcbfei
review your applic	mddeee
review your experi	ffdied
review your work	fdeefj
review>again	dbeiek
review>again>bye	fdeefk
review>answer	bbhqbb
review>away	dfejee
review>bye	ebheek
review>chosen	edjeff
review>closed	dnddgb
review>date	xXWjaZ
review>date>news	sXdced
review>date>you	lceefe
review>give	pcbcde
review>goon	daghhh
review>goon>them	gcigfb
review>goon>you	bbbmlc
review>hold	eZmeef
review>match	fjbidd
review>match>meet	ffdied
review>match>post	elcged
review>me	dWWcdw
review>meet	fjchec
review>news	rXdcee
review>not	draacd
review>not>goon	fdeefj
review>not>will	dgjefd
review>offer	ececne
review>others	ereddX
review>papers	egagmc
review>post	djgfde
review>refuse	ideeeh
review>review	kfeeed
review>review>you	kfeeed
review>soon	ejcgee
review>step	dhicef
review>step>you	ejdffe
review>them	ehecfh
review>them>again	fdeefk
review>them>not	eceeem
review>them>them	egecld
review>wait	eieefe
review>wait>wait	eieefe
review>will	bndjcb
review>will>answer	becodd
review>will>wait	eieefe
review>you	hfajef
review>you>date	acdqee
review>you>goon	gcigfb
review>you>match	hdcief
review>you>not	fdeefj
review>you>papers	ejbjed
review>you>soon	ejcgee
review>you>them	edehei
review>you>will	ffbmdd
right	feUpch
right now	ciYgel
right now .	cjYeel
right to	daZueb
right to work	daZueb
ring	gUcsdd
ring me	edejfe
roboti	eeejee
role	bbfamm
role .	dfecii
role has	edgffi
role has been	edgffi
role in	fdeeig
role is	dgmcfa
role is frozen	ecmeed
role of	eddffj
role went	eeeena
role went to	eeeena
role when	fdkfed
role when it	fdkfed
role will	dYseeb
role with	ddZdrd
role with ostrav	decene
role you	emdeed
role you can	emdeed
roles	bZkcdo
roles are	eekeed
roles are frozen	eekeed
roles in	bdfeel
room	decmee
room #	decmee
round	cdgjaj
round .	bgWmck
round before	endbee
round before making	endbee
round is	dhdjed
round the	dbobef
round two	dZbqcg
rounds	efcdel
run	dmakac
run a	fdejch
runnin	ffedfi
s	cilidX
s tips	eemdec
s tips for	eemdec
sadly	dhddej
safe	dendce
said	oicUjZ
said @d	vUcddd
said @d .	jdefef
said i	dfdeke
said i have	eeeeke
said the	cabdkm
said they	jndbcc
said they would	kjdbcd
said yes	aaadtc
said yes .	aaadtc
said>answer	ardbdd
said>date	4ZZWZX
said>date>date	rZbddd
said>decide	pXeege
said>goon	ehkced
said>hear	eieffe
said>me	kaccmd
said>meet	gkcbeg
said>others	dfdddm
said>post	ddbdog
said>them	jtZYcZ
said>them>date	ancefd
said>them>will	mpbZaa
said>will	jvZXZa
said>will>answer	Vteeed
said>will>decide	qXeeef
said>will>hear	eieffe
said>will>meet	eldcee
said>you	Xqddeg
said>you>will	Xpeeee
salari	eeledd
salary	aXWzhZ
salary .	dgatXc
salary expect	dcclcj
salary will	fedeje
salary will be	fedeje
sales	ibZgmd
sales associ	idbihe
sales associ .	jdchhc
sam	jcedeg
same	bZqcfX
same team	eefekc
satisf	eeecmd
satisf medica	feeeke
satisf refere	fffdjf
saw	ebbjel
say	Xglbje
say .	dsZbbe
say anythi	lgdddc
say no	jbeeei
say the	ecgddl
say we	eYceni
say what	feiffe
say what happen	feiffe
say yes	eacbrd
say you	dedekf
says	ammbcc
says he	maeeef
says he will	maeeef
scan	ecnece
schedu	dfVxcZ
schedu a	eedkee
schedu a time	eedkee
schedu an	ihddfe
schedu an interv	ihddfe
schedu for	edaped
schedu for @d	edaped
scheme	dZhatY
scheme .	dZhatY
school	eeejge
score	eZYbeu
screen	coZkdc
screen .	cmaied
screen candid	ejdffe
screen candid .	ejdffe
search	bXrabn
search .	ecgddl
search while	ebmeed
search while the	ebmeed
seat	fZYcjp
second	cXYjYx
second interv	Zfljdb
second interv .	ccfnee
second interv with	djnXed
second round	kacfej
second round is	dhdjed
see	ejapYe
see .	drcbcd
see a	idbddm
see a fit	kcfeff
see how	ecemee
see how you	ecemee
see if	ffdjed
see if there	ffdied
see other	gcifeg
see other openin	gekgea
see us	eWZqdh
see us .	eWZqdh
see what	bxfVZc
see you	Xchrbd
see you again	eoeaed
seeing	bicmdd
select	kkUdei
select .	eedefk
select a	eddeel
select a candid	eddeel
select board	docbcg
select for	dgXlkc
select for an	dgZqdc
select for interv	ejeeff
select for the	eeccpc
select for this	feefei
select keep	klaeea
select keep an	klaeea
select proces	dnagec
select proces .	epaded
select will	ocdcee
select will be	ocdcee
send	XTY2la
send it	ecckid
send me	dccred
send me a	eeejff
send me the	eeejfe
send me your	eddmed
send more	ebdnee
send more detail	ebdnee
send the	Zacmkd
send you	dbeoee
sendin	bWtVpX
sendin that	dasccb
sendin this	edmeec
sendin this over	edmeec
senior	eagcnf
sent	dgaoag
server	deeneb
servic	ccbhdn
servic .	ebdhek
sessio	ebdpdd
set	ZhirYW
set up	caonbY
set up .	edoddc
set up a	ejbhee
set up an	eZkkcd
settle	fieeef
shall	iaZkbj
shall not	eZdcep
share	degjed
share an	fediff
share an update	fediff
shared	ekeidb
shared with	ekeidb
she	heYelf
she is	kfbidc
she is back	mddeed
she rang	dXZcqj
she said	fibblc
she says	Zgoded
she told	nceded
she told me	nceded
she was	ingcdX
she will	cocgcc
shift	aZatnW
shoot	idegde
short	Zaetbg
short questi	feeiee
short questi .	feeiee
short survey	dgjfed
short survey about	dgjfed
shortl	isWhYc
shortl .	arXibe
shortl candid	inddda
shortl candid will	jfdefe
shortl for	eeekee
shortl you	elecee
shortl you will	elecee
should	uhYbdZ
should be	mcdfde
should have	mgdbde
should have an	jdfeff
should receiv	obddee
should receiv feedba	obddee
should you	eocZgd
should you be	epcbed
should your	glddec
should your profil	eieefe
shout	amafej
shout .	dkdfee
shout if	eecffk
show	edjbej
shown	dfieef
shown in	dfieef
shown in our	dfieef
sick	arcddb
side	kccfeh
side the	egeiee
sift	ejcaek
siftin	arcedb
sign	YZehtc
sign and	eeeaoe
sign and return	eeebme
sign the	cccmic
sign the consen	fddndd
sign up	dclceh
signat	dgZasa
signat .	ebbcqd
signed	ZeTdxY
signed .	eidedh
signs	qbdcdd
silenc	mjdcda
silenc .	mdeded
simila	bclcdl
since	Wohedg
since the	efifee
sincer	idafmc
site	deZnci
site for	feeeek
site for new	feeeek
site interv	ebardd
site interv .	ebardd
site manage	difgee
situat	eckhdd
six	dfcZdq
six people	eheaek
size	feedgi
skills	fkaedi
skills align	feefei
skills align more	feefei
skills and	emdeed
skills and experi	emdeed
skills most	hlbdfd
skills most closel	hlbdfd
sleep	jlbccc
sleep on	kmbacc
sleep on it	kmbacc
slides	Zcjncd
slippe	djeffe
slippe on	djeffe
slippe on our	djeffe
slot	bZYxbb
slow	dmeeeb
small	aXqjca
so	gfYdgn
so hang	eieefe
so hang tight	eieefe
so i	dYjghi
so i can	eakhhd
so is	ehabpa
so it	fYecdr
so it is	eYeddq
so many	ecdefm
so many talent	fddefk
so our	dtadbZ
so please	dfeeej
so sorry	ebeiei
so thank	fghffc
so thank you	fghffc
so that	gabmbj
so that is	ibdbem
so that we	fddndd
so the	fdddlf
so there	ijYcdj
so there is	ijYcdj
so we	edadim
so we are	dkdceh
so we can	hadkef
so we will	ecdden
so you	jbhbei
so you will	keeefe
so your	fceffk
so your applic	fceffk
social	fdmcef
social media	fdmcef
social media .	fbmdef
softwa	ffibhe
softwa engine	ffibhd
softwa engine .	dhicic
softwa engine has	hbjefe
softwa engine openin	ffdffi
sold	dilcce
solici	danddf
some	brbgcb
some of	ecjied
some point	gpdbdc
some point .	hndbdc
some stage	cmedee
some time	ejeefe
some time before	ejeefe
somebo	fZfdYt
somebo else	naeehb
somebo else .	nbeeee
somebo who	ebbbdr
somebo who has	ecbbeq
somebo will	cikeec
somebo with	dcecZs
someon	cRSla1
someon else	cZbijj
someon else but	ddecki
someon from	fbdldh
someon from our	hiecee
someon whose	ebeeem
someon whose skills	feefei
someon will	iaeked
someth	ZoYkah
someth .	bqcdee
someth for	dgclde
someth for you	dgclde
someth to	dgejee
someth you	bqbcdd
soon	bsefaa
soon .	briabZ
soon as	fkZldb
soon as i	cmeefd
soon as possib	cfcodd
soon>date	qcaede
soon>hear	dkeeee
soon>hear>you	dkeeee
soon>them	gncded
soon>them>hear	dkeeee
soon>will	feejee
soon>you	bhdidi
sooner	gbdheh
sooner .	hdeefi
sorry	hcecbo
sorry .	jecfdg
sorry but	eZdeeo
sorry for	mddcdg
sorry for the	nfdcdd
sorry to	gVlcdm
sorry to hear	feneeZ
sorry to inform	fceefj
sorry to tell	feeefj
sorry wrong	endcec
sorry>answer	deZcdr
sorry>answer>you	ebdeeo
sorry>away	ejgeed
sorry>chosen	eeffei
sorry>closed	ecaeep
sorry>date	ijddec
sorry>give	ebjefh
sorry>hear	feneeZ
sorry>hear>you	feneeZ
sorry>joy	fcdden
sorry>joy>news	fcddfm
sorry>match	fdeefj
sorry>match>not	fdeefj
sorry>news	edcceo
sorry>not	Yfaacw
sorry>not>chosen	eeffei
sorry>not>joy	fcddfm
sorry>not>you	eddefk
sorry>post	dbWcay
sorry>post>closed	febefl
sorry>refuse	dbaddr
sorry>them	hZaacu
sorry>them>them	gbeeel
sorry>them>will	qTddel
sorry>will	naadek
sorry>will>not	bibdel
sorry>you	bYdabz
sorry>you>match	fdeefj
sorry>you>not	dciedj
sorry>you>refuse	dbaddr
sorry>you>them	eceefl
sort	ejeged
sounde	jrZccW
space	azOYaU
speak	dhigga
speak of	ebnded
speak to	dmcicb
speak to two	ffejee
speaki	efddfj
speaki with	efddfj
spend	ccepcd
spend @s	ceence
spend @s with	ceence
sponso	fcbefn
staff	ihecee
stage	geXrbe
stage .	iiZfdg
stage of	ecdlef
stage of our	ecelee
stand	oajbdb
stand .	qcbcde
standa	dXYadv
standa of	fdcefl
standa of applic	fdcefl
stands	edddpa
stanme	hcdgdi
stanme counci .	cfdjeh
stanme counci recrui	jdided
start	ddWexX
start date	cgcapd
start date is	dhddkd
start in	ddcbqd
start in @d	ddcbqd
start interv	feekee
start on	acaVyd
start on @d	acaVyd
start the	eddocd
start the backgr	fddndd
start>again	dWreed
start>date	VYcT5d
start>offer	feddle
start>offer>will	fedeje
start>them	edbcpe
start>will	fcdiid
start>you	ecekge
starte	eekcge
starti	bcabvc
starti on	ffdeje
starti on @d	ffdeje
starti salary	feddle
starti salary will	fedeje
starts	bYrZaj
statem	bacscg
status	apbech
status at	djkbec
status at any	djkbec
status of	fkcceg
status of your	fkcceg
status under	dlZkec
status under consid	eecmed
stay	cYmhch
stay up	eddkef
stay up to	eddkef
step	deklcZ
step is	eebned
step is a	eebned
step we	feeiee
step we ask	feeiee
step>again	ccegel
step>again>date	ccegel
step>answer	njbgcX
step>answer>date	obebee
step>ask	hifcfe
step>away	dcneed
step>chosen	ecedgk
step>date	bXa3ac
step>date>them	cnbhga
step>decide	djdddj
step>free	bbdscd
step>free>date	cdende
step>give	kcbked
step>goon	bnedee
step>match	dbhXdq
step>meet	dtcZdb
step>meet>them	ekdgec
step>news	hlbYdj
step>news>date	keecff
step>not	dcbjdk
step>others	dceden
step>post	hahhcg
step>post>away	ecoced
step>post>them	jgbeeg
step>receipt	dekfed
step>review	eVojdc
step>step	ZfXxac
step>step>date	albidf
step>step>meet	ekdgec
step>step>step	dcdqcd
step>them	blXnbh
step>them>ask	hifcfe
step>them>chosen	ecedgk
step>them>date	Zjcodc
step>them>them	gjdged
step>them>will	cndcdg
step>will	frZdcd
step>will>answer	brdcec
step>will>date	gecked
step>will>meet	eoeYee
step>will>not	ecedfl
step>you	efZobg
step>you>will	ejeefe
steps	emhddb
steps .	eqacdd
still	Z9NmYT
still being	dqccec
still being consid	dodcec
still discus	emcdee
still discus .	emcdee
still in	jkdddc
still in the	jkdddc
still interv	escceZ
still interv other	fqcceZ
still no	emceed
still open	dhWrcc
still under	epbbed
still under consid	epbbed
still very	fifefe
still very much	fifefe
stop	eZjddk
stoppe	dQlbcr
stoppe for	eanefd
stoppe for the	eanefd
straig	egQhbp
streng	ecbcep
strong	cbUZdz
strong .	fedefj
strong match	emdeed
strong match for	emdeed
study	gaenec
subjec	dahYta
subjec to	dcabub
subjec to a	feeeke
submis	keiaee
submis is	kgibeb
submis is comple	kgibeb
submit	eenjbZ
submit .	fhnbeZ
submit succes	hflddb
submit succes .	igideb
submit your	didjdf
submit your applic	djdgdg
succes	gbkadj
succes .	kehded
succes applic	cmaecj
succes applic will	dndeec
succes applie	cgracb
succes applie to	cgracb
succes backgr	eeeeld
succes backgr check	eeeeld
succes candid	mWeedk
succes candid will	nYfeff
succes in	ecdden
succes in your	fddefl
succes on	ddgeek
succes on this	eeceel
succes submit	fhnbeZ
succes submit .	fhnbeZ
suit	eadpcf
suit you	ecened
suit you ?	fdekee
suitab	eaaeeq
suitab openin	fddefk
suitab openin for	fddefk
suited	feeffj
suited to	feeffj
suited to the	feeffj
suits	dYbucd
suits you	eccnee
suits you .	eedkef
summer	dckcei
suppos	nlZbdZ
suppos to	inbcdb
sure	UyXefX
sure you	fcelde
surpri	kdeeee
survey	bdtVfd
survey .	eelZie
survey about	dfieef
survey about your	dfieef
suspen	ebrdca
system	Ykcidi
system design	eddlee
table	bhccnd
take	Zsbhcc
take @s	TxcYdd
take @s .	UwcYdd
take a	epdbed
take a while	eieefe
take as	dndded
take as long	dndded
take home	daWucd
take it	iaenea
take our	cloYbb
take place	eeejee
take some	ejeefe
take some time	ejeefe
take the	dacblk
take us	hmacdd
take us @s	Zsaded
take your	fdeefj
take your applic	fdeefj
taken	aSoZbs
taken you	dZlcdk
taken you out	edneec
takeov	ebneed
takes	ucUjaa
takes @s	sYcbde
takes place	gdcmdd
takes place on	gdcmdd
takes the	kfbged
takes the time	kfbged
takes up	mbdffe
takes up to	mbdffe
taking	cncYig
taking longer	gsYcdb
taking longer than	gsYcdb
taking part	ddkbfi
taking the	cghddh
taking the time	dhjeec
taking your	eeeefj
taking your applic	eeeefj
talent	cbggfk
talent acquis	egZghh
talent commun	dchjdf
talent commun to	eddkef
talent people	fddefk
talent people was	fddefk
talent pool	eeeefj
talk	eeimfW
talk .	foebed
talk about	cmbggc
talk about the	ccdhle
talk to	hcasab
talk to you	eacrdd
talked	ddqabb
talked about	dZrbcc
talkin	hgnbca
talkin to	ildcdd
talkin to you	ildcdd
talks	eailZg
tallow	jXhigd
tallow and	jXhigd
tallow and reed	jXhigd
task	becoee
teache	daefji
teache of	daefji
teache of maths	daefji
team	eiddgg
team 's	ikecdd
team .	geighZ
team and	endced
team and get	fmdded
team enjoye	eleddd
team from	bkdiee
team has	dahchl
team has chosen	eceekg
team i	cYchdp
team is	bhnddb
team is being	ebmeed
team is still	emcdee
team reads	hnadec
team reads every	hnadec
team takes	kfbged
team takes the	kfbged
team was	ecdcoe
team was unanim	ecdcoe
team will	doafcf
team will be	deelde
team will contac	dndced
team will not	fceefk
team will reach	ejeefe
team will review	ihcefe
teams	bYapdm
techni	dgYrdb
techni interv	egcmed
techni interv with	eecmed
tell	edhgkZ
tell me	fXjjge
tell us	daimdc
tell you	clfbhb
tell you anythi	eijcdc
tell you that	cacjkh
tell you when	dleeed
tellin	eceiei
tellin you	eceiei
tempor	ecoedc
tempor on	edleed
tempor on hold	edleed
ten	eeejfe
terms	aepZha
terms and	bcrccb
terms and condit	bcrccb
test	WXYyYk
test .	dYXpbo
test by	bddoee
text	tZdadd
text me	qbdbee
text you	jdfeff
than	mlVdbh
than @d	rWcgfc
than @d .	tXdcfc
than expect	gsYcdb
than expect .	gsYcdb
thank	fejdch
thank you	fejdcg
thank you again	edbfem
thank you for	fejdcg
thanks	absbch
thanks .	cb1XZU
thanks for	baqbbj
thanks for applyi	dYhmcg
thanks for coming	keedfe
thanks for interv	ehdbfl
thanks for sendin	ebqddb
thanks for the	gblbdh
thanks for your	dcmdee
thanks>again	eddfel
thanks>again>you	eedeel
thanks>answer	ZdmmdZ
thanks>away	dmZhee
thanks>away>post	ekbied
thanks>bye	hafhdg
thanks>bye>them	jbdjef
thanks>bye>you	felefb
thanks>date	bjgbfi
thanks>decide	fghffc
thanks>free>you	djeddi
thanks>joy	ebndde
thanks>match	hekcdd
thanks>match>them	hekcdd
thanks>meet	Xngeeg
thanks>meet>them	Ymddei
thanks>post	ffhhce
thanks>review	gcigfb
thanks>review>you	gcigfb
thanks>start	hbjcci
thanks>step	lacaco
thanks>step>post	ickgdb
thanks>them	djdddi
thanks>them>date	cmdcfe
thanks>wait	hleade
thanks>you	fdkecg
thanks>you>again	edbfem
thanks>you>answer	ZenldZ
thanks>you>away	eoZeef
thanks>you>bye	iaghef
thanks>you>decide	fghffc
thanks>you>match	hekcdd
thanks>you>meet	efedfj
thanks>you>post	cfjhcf
thanks>you>review	gcigfb
thanks>you>start	hbjcci
thanks>you>step	lbebck
thanks>you>them	elcddg
thanks>you>wait	emfbdf
thanks>you>you	egiecg
that .	UzcUZh
that change	ecjffe
that change .	ecjffe
that fits	ecdjfh
that fits your	ecdjfh
that i	jWckgg
that i offer	fedfje
that is	djXdjj
that is not	almfcX
that is that	dbdceq
that matche	fcdeel
that matche your	fcdeel
that only	dndeec
that only succes	dndeec
that other	edceem
that other applic	edceem
that our	clhbed
that suits	eedkee
that suits you	eedkee
that the	cZWYos
that the team	eadeki
that was	hZqbZd
that we	ddefel
that we are	eddcem
that we can	edcmdf
that we have	eekdee
that we will	Zieeek
that will	dmeefc
that work	feeief
that works	ecdgke
that you	gbheid
that you comple	feeiee
that you have	dZhbmh
that you want	ieleae
that you will	faccqd
that your	hfmdac
that your applic	eemhbc
that your docume	ihkZcc
that your qualif	feeffi
the	fecehh
the #	dcdden
the # intake	dcdden
the @d	2ZYbfZ
the @d .	0dYXeW
the @d ?	eeeiee
the @d and	pjcWfc
the @d when	ideeeh
the @s	yScdde
the @s .	sYdded
the above	eaZkem
the above time	edcmee
the answer	vbYYbg
the applic	crahca
the applic .	emddee
the applic form	fddkee
the appoin	ihcbfg
the attach	bZYkrb
the attach docume	edccoe
the attach form	feclee
the backgr	ddcqcd
the backgr check	ddcqcd
the bank	mcgded
the bank holida	mcgded
the best	cXfijg
the best .	felefb
the best and	edieff
the best in	feceel
the board	wYVhdb
the board .	midbcd
the board did	amdeeg
the board meets	qaeced
the board signs	qbdcdd
the boss	cqdcdc
the boss .	cneded
the boss says	igeeee
the budget	hoXeed
the cards	endedb
the cards but	endedb
the case	bZcuce
the case study	hbfjee
the ceo	deZnbh
the cfo	eodcdd
the checks	ebdlgd
the client	bmafak
the client .	aZdldn
the closin	kaeeei
the closin date	kaeeei
the coding	cbcsdc
the coding challe	dcened
the commit	hjYaih
the commit has	doacch
the compet	eddeem
the compet for	eddeem
the consen	eddqbd
the consen form	eddqbd
the contra	YecVwf
the cut	eaYbdu
the cut off	ebZcer
the decisi	bgcedo
the decisi @d	emeeeb
the decisi to	eeeefj
the depart	biiida
the depart will	ekeeee
the desk	fdcmed
the desk .	fdcmed
the direct	Yrahdb
the docume	fddfek
the earlie	Wrecee
the enclos	eeebne
the end	fXYedu
the end .	fdceel
the end of	gYZgdp
the file	ddbqdc
the final	aWYval
the final interv	ddeoea
the final round	fcekeg
the financ	eemeec
the first	Wncghe
the first .	dflcdf
the first round	bmdgee
the first sift	ejcaek
the first stage	dcascd
the first to	ajbbod
the follow	egejee
the form	iefffe
the formal	edeeke
the full	eccikc
the future	fdeefk
the future .	fdeefk
the green	lccbie
the green light	lccbie
the guy	cfeeel
the head	eeekee
the head of	eeekee
the heliop	fedffi
the heliop recrui	fedffi
the high	emedec
the high volume	emedec
the hiring	ipZcbe
the hiring manage	iqVebe
the hiring proces	edieeh
the hiring team	hkaddg
the intere shown	dfieee
the intern	eaedaq
the interv	jdicbh
the interv .	fbbgem
the interv for	gfjfdb
the job	cTVW1k
the job 's	aWbZrl
the job .	cbWcyZ
the job is	eecdme
the last	ggdjdd
the last interv	iefeff
the latest	tYZeee
the latest .	tYZeee
the lead	dcjcnZ
the lead role	fdedoa
the letter	cdebpd
the letter .	feeeke
the level	fdeefj
the level we	fdeefj
the link	bZgscc
the link below	dcikdd
the link to	cdemee
the list	ebddep
the manage	inVgec
the manage ;	jicded
the marath	cbvYXc
the marlow	deleee
the meanti	jbmbde
the meanti feel	dhieee
the meanti follow	fdmcef
the mechan	ebkeef
the mechan engine	ebkeef
the merger	edneec
the merger .	eekeed
the mix	emeded
the mix .	emeded
the moment	dhoadb
the moment .	eofbdc
the moment and	feiffe
the mornin	eeejee
the names	daardg
the names of	ebapdg
the near	bqbeed
the near future	bqbeed
the new	hgkceb
the new direct	dkfeed
the new plan	kdeeee
the next	hkVmbd
the next round	dmcdee
the next stage	kcdhee
the next step	dnXmdb
the next steps	hhcfee
the next thing	ecemee
the night	dZcmpX
the night shift	dZcmpX
the number	eidehe
the number of	ejdeff
the nurse	eiciee
the nurse positi	eiciee
the offer	XbaZ1Z
the offer is	Zeeeof
the offer letter	dfedjf
the offer stands	edddpa
the office	bkrYbZ
the office assist	elcefe
the office until	eeieff
the one	encadf
the online	feclee
the online assess	feclee
the onsite	defkee
the onsite .	defkee
the other	eRZakt
the others	doedeb
the outcom	dwaabZ
the outcom .	Vxcccc
the outcom by	ldeefe
the outcom in	jfeeee
the packag	ecegje
the panel	ggZicj
the panel 's	ideefg
the panel felt	eddcen
the panel has	ejeehc
the panel will	cieiee
the partne	gjbhce
the partne .	jceeeg
the phone	cXcawb
the phone with	idfdeg
the portal	eedele
the positi	cVlZoh
the positi .	gfcfic
the positi has	eaeddq
the positi is	aahaqe
the positi of	gbhbmc
the positi reopen	eckfee
the post	dXgagq
the post .	ccbcjm
the post has	ecgeek
the post of	gakeib
the proces	dikXZi
the proces .	dYtdda
the proces of	jicded
the progre	dnceed
the progre of	dnceed
the projec	dlidcc
the qualif	emcdfe
the qualif candid	emcdfe
the radio	mdeded
the radio silenc	mdeded
the recrui	gicbbm
the refere	gecdle
the region	eedjeg
the requir	diahdi
the requir .	eddeel
the requir of	enbfed
the requis	bYkccp
the requis is	eekeed
the rest	cbmidd
the rest of	cbmidd
the result	zTbced
the result on	vUceee
the review	jnYfdb
the review is	eiefff
the review of	doagec
the right	eicdej
the role	bgfcfm
the role .	dibclf
the role is	eijdfb
the role of	eddffj
the role when	fdkfed
the role you	emdeed
the same	efefkc
the same team	eefekc
the school	eeejge
the search	ceqcdb
the search while	ebmeed
the second	eZdceq
the second round	fbeeel
the select	frYZch
the select board	docbcg
the select proces	epaded
the senior	ebedpc
the shortl	oedgac
the site	dieeeg
the slides	edkfed
the standa	fdcefl
the standa of	fdcefl
the stanme	jdided
the stanme counci	jdided
the start	dmbdib
the start date	eeeeke
the status	fkcceg
the status of	fkcceg
the succes	ebaecr
the succes candid	ecefel
the table	bhccnd
the takeov	ebneed
the teache	eeeefj
the teache of	eeeefj
the team	clbchh
the team 's	elfced
the team .	gehigZ
the team and	fmdded
the team enjoye	eleddd
the team has	eecdjh
the team i	cYchdp
the team is	eikdec
the team was	ecdcoe
the team will	edeefk
the techni	Ykdlee
the terms	fffdje
the test	ejacel
the time	ifhfcd
the time to	hhgfdb
the time you	eideeh
the tough	eedefj
the tough decisi	eedefj
the traine	XZSXZ1
the truste	ecdcpc
the two	eeideg
the univer	edeige
the vacanc	dkaddj
the veldt	fdjefe
the veldt mobili	fdjefe
the verdic	mdeede
the very	pVbado
the very latest	qbebdd
the wait	pdccdd
the way	egddek
the whole	aUrfjb
the whole team	dbnibc
the works	ekdged
the works counci	ekdged
the worksh	eekeee
their	iTrfWh
them	Xc1gYT
them .	flYddi
them for	cqcace
them i	cXyccU
them on	ccmhcc
them>again	hjZfbj
them>again>answer	eapeec
them>again>bye	fdeefk
them>again>date	tVZack
them>again>step	didied
them>again>you	niZccf
them>answer	ljbaee
them>answer>answer	dpaeee
them>answer>date	yTZjbb
them>answer>give	ihddfe
them>answer>goon	ejeeee
them>answer>if	dekeee
them>answer>me	qebYaj
them>answer>news	dmdeec
them>answer>not	dZccln
them>answer>others	ecedbp
them>answer>review	eieefe
them>answer>soon	cqbddd
them>answer>sorry	eldefd
them>answer>them	Yenbcj
them>answer>you	mlacec
them>ask	egWpch
them>ask>answer	dbfcmi
them>ask>date	vZbYce
them>ask>me	dscfZb
them>ask>meet	emcfdd
them>ask>papers	eYbtcc
them>ask>them	arddcc
them>ask>you	cZYyhY
them>away	fbvYda
them>away>away	cdoddd
them>away>date	jZocdc
them>away>not	acljde
them>away>will	ebjied
them>bye	bdiacq
them>bye>chosen	eebchm
them>bye>them	dbpZbh
them>bye>wait	ebmeed
them>bye>you	ecbeep
them>chosen	ZbZXqr
them>chosen>goon	eddeem
them>chosen>others	eZcdbt
them>chosen>them	eYbddt
them>chosen>you	aeWU0f
them>closed	bZfXZx
them>closed>date	ecadep
them>closed>post	ebYdbv
them>closed>them	egddke
them>closed>you	eaocde
them>date	xaajbY
them>date>answer	cphcda
them>date>date	leXocZ
them>date>decide	sUdcdi
them>date>if	diegee
them>date>them	kkcXch
them>date>will	oddced
them>date>you	pcdcec
them>decide	vtSVdW
them>decide>chosen	duZdca
them>decide>date	0Tcabd
them>decide>goon	dldeee
them>decide>them	ihedde
them>decide>you	edacrc
them>free	icgihY
them>free>date	eeeiee
them>free>review	kfbged
them>free>you	ehdiee
them>give	cmdeka
them>give>answer	embeee
them>give>me	eednce
them>give>news	dnadeg
them>give>offer	ecbcrd
them>give>papers	eZdile
them>give>receipt	hblcde
them>give>review	fifeff
them>give>step	dmdfdd
them>give>you	eimVmY
them>goon	cfcgel
them>goon>goon	dfaceq
them>goon>others	ebaces
them>goon>them	fdfjee
them>goon>you	ccbljf
them>hear	ildcdd
them>hear>date	ilcYjZ
them>hear>if	lYjeee
them>hear>them	fndbcd
them>hear>you	akjhea
them>hold	aV3Zac
them>hold>bye	eareea
them>hold>post	ecudcV
them>hold>them	eaoeec
them>if	eZpfec
them>if>them	dfijdc
them>if>you	gfnZdc
them>joy	cZcevc
them>joy>answer	cachsZ
them>joy>give	ebacsd
them>joy>meet	ebdkeh
them>joy>news	cjdefg
them>joy>offer	eddcqb
them>joy>you	eZlaob
them>match	fTVnZy
them>match>match	feefei
them>match>not	feeffi
them>match>post	feefei
them>match>them	jeeceh
them>match>will	ebefel
them>match>you	decmdf
them>me	bUVqqg
them>me>date	Ycctcc
them>me>hear	tZdbce
them>me>news	hdjefd
them>me>papers	aVYopY
them>me>said	cicccm
them>me>them	ZkZenc
them>meet	heXofe
them>meet>again	lhZgcd
them>meet>date	nYcifd
them>meet>match	jadefj
them>meet>me	bccuab
them>meet>them	dphZdb
them>meet>you	ZbYxag
them>news	imaZeh
them>news>date	qgbbcb
them>news>goon	eeeefj
them>news>review	dnagec
them>news>them	arbcde
them>news>you	dndfdb
them>not	amdacp
them>not>answer	Vjmedf
them>not>ask	fbeden
them>not>chosen	eYceep
them>not>date	ZscgeZ
them>not>decide	fmeeeb
them>not>give	bredea
them>not>goon	eZhbdp
them>not>hear	hiicea
them>not>if	faofeb
them>not>joy	fcddfm
them>not>meet	eZbaeu
them>not>news	ajneeY
them>not>offer	eXdeXw
them>not>post	ebcdeo
them>not>receipt	ebcmef
them>not>review	ecddeo
them>not>step	ebpceb
them>not>them	fdbccp
them>not>wait	cYiden
them>not>will	iahbbm
them>not>you	brWaif
them>offer	aXcZ0g
them>offer>date	dbrdab
them>offer>me	cbcatc
them>offer>offer	eiddid
them>offer>others	fedeek
them>offer>them	caddog
them>offer>you	dYZavh
them>others	ddYbbz
them>others>post	dclekZ
them>others>will	ddecen
them>others>you	dnYaao
them>papers	ceYnie
them>papers>me	cbdsbc
them>papers>papers	feeief
them>papers>them	eodYhd
them>papers>will	emdded
them>post	cXgapl
them>post>closed	gdaeem
them>post>hold	edleed
them>post>not	ebceeo
them>post>others	feeffj
them>post>them	hZickd
them>post>you	dZbeph
them>receipt	gfqbbb
them>receipt>receipt	fikceb
them>receipt>you	ghsbaX
them>refuse	dZmYXs
them>refuse>answer	eceeel
them>refuse>chosen	dndeec
them>refuse>me	dZcccs
them>refuse>them	feeefj
them>refuse>you	gmYedg
them>review	goYdch
them>review>date	oZeged
them>review>goon	edddme
them>review>review	kfeeed
them>review>step	ejdffe
them>review>you	klZgcb
them>said	pieVhZ
them>said>date	0VeZZZ
them>said>them	jqZada
them>soon	ctXcbg
them>sorry	ahdabt
them>sorry>answer	eZcddr
them>sorry>give	ebjefh
them>sorry>not	fcddfm
them>sorry>them	dfceem
them>sorry>you	dfbbbq
them>start	Zhcild
them>start>date	ZdYeub
them>step	Z2cbZX
them>step>answer	obebee
them>step>date	aabvdc
them>step>them	eqeYec
them>step>you	dmdeee
them>thanks	dcfhbl
them>thanks>free	ejeeef
them>thanks>you	dbiibi
them>them	enabfi
them>them>again	eocded
them>them>answer	igeeee
them>them>ask	fiedef
them>them>chosen	dYbcrf
them>them>date	VsaanZ
them>them>decide	cqddcc
them>them>if	eididd
them>them>match	caamYp
them>them>meet	mbedef
them>them>news	foeZec
them>them>not	cajcbn
them>them>offer	eedeek
them>them>others	kcbafk
them>them>post	edefmb
them>them>review	erddeX
them>them>said	gideee
them>them>sorry	elheeZ
them>them>them	cidmcd
them>them>will	dhcfmc
them>them>you	arShWh
them>wait	dtiXbZ
them>wait>review	fedffj
them>wait>them	erbdeZ
them>will	gkZfff
them>will>again	mbgdde
them>will>answer	pmaaea
them>will>ask	dneced
them>will>chosen	adcXnl
them>will>date	emcbch
them>will>decide	kkdccc
them>will>free	djcghc
them>will>give	ZlXjid
them>will>goon	eiZrWc
them>will>hear	mfYnYa
them>will>if	hcjeed
them>will>joy	bfcfkh
them>will>match	cYbqcj
them>will>me	iVZfsZ
them>will>meet	aoXrYc
them>will>news	pkbaca
them>will>not	Wrcbcm
them>will>offer	ejcYne
them>will>papers	ddeoce
them>will>post	cdiedk
them>will>review	gsYgcZ
them>will>start	ebcqce
them>will>step	bpebed
them>will>thanks	bedpdd
them>will>them	jdgZbk
them>will>will	itaacX
them>will>you	jbYelg
them>you	fhcegg
them>you>again	ebepea
them>you>answer	pYZhbh
them>you>bye	eceeem
them>you>chosen	dgdija
them>you>closed	ebpedc
them>you>date	ZjbsZa
them>you>give	eedlee
them>you>goon	ekabmc
them>you>hear	ijcacj
them>you>match	cYWobr
them>you>meet	cacXxe
them>you>news	gbcbqc
them>you>offer	ckbZjh
them>you>others	chcjdg
them>you>papers	fnbece
them>you>post	ddgZtY
them>you>refuse	dcieej
them>you>review	dfmdeb
them>you>start	gbjbfh
them>you>step	cqiXeb
them>you>thanks	flgcdb
them>you>them	dnfakZ
them>you>wait	igjbec
them>you>will	bcdkfi
them>you>you	jfUihh
then	huXeaX
then i	fmecec
then i will	fmecec
then you	kdedfe
then you will	kdedfe
there	bqfabg
there .	dleeee
there are	edheei
there are other	feeffj
there is	fsZdcc
there is a	lmYgfX
there is been	cqcddb
there is intere	drZdee
there is no	dXfjdn
there is not	eZlefh
there we	dlbgge
there we are	ejdehd
there we confir	ejdeff
there we know	efeife
there were	dVWcdw
there will	dkiedc
there will be	dkiedc
there yet	fkeeed
theref	fdegdj
these	iaigfc
they	igVbhn
they are	jjWjkR
they chose	cbdbdr
they do	afbfhk
they do not	bhccen
they had	brbddc
they have	ZRfemp
they make	glebed
they need	dobgcb
they reckon	rVWZYp
they said	uUZbjb
they told	Xkdddn
they told me	Xkdddn
they want	dWXfom
they want me	cdcgnc
they want to	ghcbna
they were	cdpceZ
they will	psaYbW
they will be	cleeee
they will let	ocecde
they would	goaegZ
they would be	ikdcdd
they would like	Vbdpld
thing	dZgrca
things	hwYabY
things are	fuYbdZ
things are taking	gsYcdb
things have	djeffe
things have slippe	djeffe
things to	ehjeec
think	dYVbpp
think .	hdcZoe
think about	dkcgdf
think and	geedje
think of	gdeeej
think you	egbodb
think you would	ecdpeb
think your	daaaet
thinki	clcdfh
this	effbco
this ?	ecoXeh
this becaus	edieeh
this becaus you	edieeh
this email	bilgda
this email as	ckhgeb
this email confir	ecnded
this is	fggbck
this is an	dljeda
this is not	eceeek
this is to	ifgbdg
this job	eZekdj
this job .	eabldk
this link	eedkee
this link to	eedkee
this mailbo	ehifeb
this mailbo is	ehifeb
this messag	gcpadb
this messag .	jfibgb
this messag finds	ecncde
this occasi	dZYcdw
this occasi .	ebZder
this occasi you	edddel
this offer	eeedmd
this offer is	eeeeld
this one	eabdes
this openin	feeffj
this openin with	feeffj
this over	edmeec
this over .	edmeec
this positi	dbdccr
this positi .	ebcedp
this positi and	edcdem
this positi has	febefl
this positi is	edmeed
this positi was	fedefj
this post	enceeb
this requis	fdceem
this requis .	fdceem
this role	dYnddj
this role .	eciddk
this role has	fedffj
this stage	fieeff
this stage .	fieeff
this team	dakeej
this time	cVXcc4
this time .	eZbdcu
this time we	ebabes
this up	dobded
this vacanc	eddfek
this was	egeeei
this was a	eeeeej
this will	fieefe
this will be	fieefe
those	ekdfde
though	fUWneo
though on	dbcsad
three	cdmcZl
three questi	bcoedd
thrill	cXjatZ
thrill that	dbcdrd
thrill that you	dbcdrd
thrill to	ecddpb
throug	VsWihd
throug .	dZanjf
throug all	dobgec
throug all applic	dnahec
throug our	etbafZ
throug the	dmfcfd
throug the proces	fifffe
throug them	epdeeY
throug to	bYdrbj
throug to the	daendh
tight	eieefe
tight .	eieefe
time	dgdgej
time .	Ymdeam
time and	egfcej
time and effort	eigdef
time before	ejeefe
time before you	ejeefe
time for	eddmee
time for a	eddlee
time in	ecndec
time in your	ecndec
time that	eedkee
time that suits	eedkee
time to	gfihdb
time to apply	dhjeec
time to call	fedjfe
time to review	kfbged
time we	ebZahr
time we are	feeffi
time works	edcmee
time works for	edcmee
time you	fhcdej
timeli	htWcdY
times	caiqca
times .	egeiee
times that	feeief
times that work	feeief
timing	drbdeY
tips	cbvZcZ
tips for	cbvZcZ
tips for your	eemdec
to #	eZaipb
to # .	edelee
to .	dhlcec
to @d	bjclec
to @s	mbdffe
to a	bffgej
to a change	ecbeeo
to a phone	feeife
to a satisf	feeeke
to a techni	ejfdfe
to agree	gcehhe
to all	qYgced
to all applic	mcdffe
to an	cljXeg
to an addres	eaqdeb
to an assess	eofYee
to an interv	ekcdei
to anothe	dddcdp
to answer	gichde
to answer any	gichde
to apply	bfjcck
to apply .	chledc
to apply again	eeeeek
to appoin	eeeaod
to appoin you	eeeaod
to arrang	bcated
to arrang your	bbbted
to ask	dbcsdb
to be	mZiiea
to be @d	jjcddb
to be able	rXedee
to be consid	aVkwcW
to be in	dnceee
to be part	hfiebe
to bring	dZhcmg
to call	dddgel
to call .	fedjfe
to check	dkidcd
to check out	dhieee
to close	eaceeo
to come	rciSgd
to come back	uXcadd
to comple	ddkgde
to confir	ejbYpb
to confir our	edceme
to confir that	iggbhc
to confir your	edcdne
to consid	fedfej
to consid your	fdeefj
to contac	idcieg
to contac us	iecheg
to contin	ehYkef
to contin with	edaned
to data	ecpcdd
to data analys	ecpcdd
to date	eddkef
to date on	eddkef
to decide	nladdY
to decide .	mgdeeb
to discus next	eieefe
to do	bbhuaW
to do a	bcdqde
to do at	eascdZ
to email	ecmeed
to email .	ecmeed
to extend	fdeele
to extend an	feeeje
to fill	edbibm
to fill .	edcecn
to find	ejdfeg
to finish	niabcd
to finish the	endbee
to follow	cYZZvc
to get	hkejZY
to get to	ecdmde
to get you	lcedfe
to give	bcdZlm
to give you	edeeel
to go	ZeZhcs
to go ahead	fdejef
to go furthe	chdcel
to go in	ecadep
to go throug	dcecen
to hand	edemde
to hand in	edemde
to happen	aqdeec
to have	dkbaob
to have you	dhcZqb
to hear	kbhgZf
to hear from	goaced
to hear you	feneeZ
to help	eckged
to hire	dZcYsh
to hire you	dZcYsh
to inform	pUbbik
to inform all	pbddee
to inform you	iXdckl
to interv	asaica
to interv .	eoeaed
to interv you	eiegee
to invite	eackek
to invite you	eackek
to join	cZjYrc
to join us	dalamc
to join veldt	ededle
to keep	cadedr
to keep in	eceeem
to keep you	ffedej
to know	ffhfai
to know .	bmdcdj
to know you	cdjice
to learn	cfkfee
to let	lddddg
to let you	diedei
to look	edjdfh
to make	ecXbpk
to make a	hmccdc
to make the	eedefj
to make you	dYbcpj
to me	djeeeg
to meet	hdfnbb
to meet the	fcimbb
to meet you	jhefdd
to move	elZkce
to move forwar	dhbgej
to move you	fcened
to not	eedefj
to not contin	eedefj
to offer	eacbll
to offer you	eacbll
to our	Zejjia
to our databa	dhmbdc
to pause	ebmeed
to pause the	ebmeed
to pick	kdfeee
to prepar	ddekee
to presen	addscd
to procee	bZatXk
to procee .	dddkei
to procee with	edeefk
to progre	dcekeg
to progre your	dcekeg
to pursue	ecceeo
to pursue other	eddeel
to put	dcleef
to reach	egXpce
to reach out	fibhef
to reappl	edeefk
to reappl in	edeefk
to record	cjblec
to record a	emebee
to record your	cccped
to respon	fpZded
to respon .	Zsaded
to respon to	mcdffe
to review	keaghd
to review each	kfbged
to say	hYXWnq
to say .	enbdde
to say no	jbeeei
to say the	edcedm
to say we	eYceni
to say you	dedekf
to schedu	hfcjed
to schedu a	eedkee
to schedu an	ihddfe
to see	gibkbe
to see a	ekeede
to see if	ffdjed
to see other	gcifeg
to see you	fldcdf
to set	cZawdb
to set up	cZawdb
to share	dgiefd
to sign	cfejge
to sleep	kmbacc
to sleep on	kmbacc
to somebo	ebhcfl
to someon	dZbcfr
to speak	ebkkdc
to speak of	ebnded
to speak to	eeeldd
to spend	ceence
to spend @s	ceence
to stage	fddlee
to start	edehie
to stay	dbgidj
to stay up	eddkef
to submit	ddcpdd
to take	dVelgj
to take the	ebdahn
to talk	edYnkZ
to talk about	cmbggc
to talk to	iYcqcd
to tell	bcbfpf
to tell you	cdbhkg
to thank	eigdef
to thank you	eigdef
to the	dlYkee
to the board	gddlcd
to the client	eldcdg
to the depart	dkckec
to the final	eadqec
to the high	emedec
to the hiring	hicged
to the mechan	ebkeef
to the next	jhaeef
to the nurse	eiciee
to the office	eqbbed
to the onsite	defkee
to the partne	kdfefe
to the role	eddeel
to the teache	eeeefj
to the team	hnZZmY
to think	fbdcoe
to this	gjefeb
to this email	cjgieb
to this messag	jgebge
to two	ebcidl
to update	ncfedd
to url	ffjeed
to us	eeclee
to us .	feclee
to wait	mhbeea
to welcom	eccilc
to welcom you	eccilc
to work	fafqbc
to work with	hckfbe
to write	hYedcp
to you	onabdZ
to you .	bpZhga
to you @d	uZcadc
to you as	cleeee
to you at	ikdcdd
to you by	oaccjc
to you shortl	ejeefe
to you when	dledee
to you within	ldecee
to your	fblcfg
to your applic	eceefl
to your career	fghffc
to your profil	gekgea
tobias	ijVkee
tobias .	eidgff
tobias thank	ghZjee
tobias thank you	ghZjee
tobias thanks	fedfei
tobias thanks for	fedfei
tobias we	khadgd
tobias we enjoye	elbffe
togeth	jdeehc
togeth with	hdefid
told	kdrWXd
told me	igbbbk
told me i	Xkdddn
told the	kbjded
told them	cXyccU
told them i	cXyccU
told you	ifeefe
too	dQnbYq
too .	edkedg
touch	fkbcie
touch .	hcddel
touch about	feeeej
touch about other	feeeej
touch by	naajde
touch by @d	naajde
touch if that	ecjffe
touch soon	cpceee
touch soon .	dnceee
touch to	eieefe
touch to discus	eieefe
touch when	cfleed
touch when it	ecmffd
touch with	Zgcbqc
touch with next	ejeeee
touch with you	bndeee
tough	eedefj
tough decisi	eedefj
tough decisi to	eedefj
train	gbpcgW
train was	hZqeeW
train was not	hZqeeW
traine	ZYXYZy
transc	dXZxYa
transc .	dYawZb
travel	fflhab
travel .	ecocdd
travel costs	eeekee
travel so	kkaddc
travel so there	ilbdec
trial	ddbmdh
trial day	fcegej
trial shift	efcled
troubl	feeiee
trust	edceij
trust and	eedefk
truste	ecdcpc
try	ehddej
try again	ehddej
turn	gZcbdq
turned	dapfbb
turned down	clekeW
two	eeXvYf
two .	obccbi
two minute	cdkjeb
two minute to	eemefc
two more	hkccdg
two of	flXlcc
two of our	edaped
two refere	cZZxcb
two refere .	ecbred
two refere from	ddeoce
unable	eccedo
unable to	eccedo
unanim	dacbtc
unanim we	ecdbpe
unanim we want	ecdbpe
unclea	kZeiee
under	btZgca
under consid	doZidc
under consid .	doZidc
under review	cpeddb
under review .	djgfeb
unders	cZofef
unders .	echefi
unfort	idYcdr
unfort .	eldefd
unfort it	oVddek
unfort this	febefl
unfort this positi	febefl
unfort you	deeeel
unfort you were	eeeeek
unfort your	ecbeeo
unfort your profil	fdeefj
univer	edeige
uns	ecnded
uns bis	eekeee
unsubs	cbxXZc
unsucc	geTbdt
unsucc .	gkcceg
until	nZpWjW
until @d	kdeXpX
until @d .	mTfYqa
until @d ;	crcddb
until @d with	eeieff
until furthe	eboeec
until furthe notice	eboeec
until the	nYpaba
until the @d	qWlacc
until the new	edkeee
unusua	fddffj
unusua high	fddffj
unusua high volume	fddffj
up	egeiah
up .	fmhadc
up a	efakei
up again	Wpgeed
up an	eZkkcd
up an on	ebardd
up and	ebekeh
up our	eaclek
up that	imeaea
up the	ccejej
up to	kahgdd
up to @s	mbdffe
up to date	eddkef
update	kofaba
update .	midZed
update at	embeee
update at our	embeee
update copy	fediff
update copy of	fediff
update cv	edejee
update for	lbfeff
update for you	lbfeff
update from	gpcdeZ
update from us	cldefe
update throug	fifffe
update throug the	fifffe
update yet	eldefd
update yet unfort	eldefd
update you	jjdbed
upload	ealkdd
upload a	eedlee
upload a copy	eedlee
upon	eeedmd
upon a	eeeeld
upon a succes	eeeeld
urgent	aYwcbd
urgent matter	dcnded
url	dadpcf
us .	dehghc
us ?	cakTsc
us @d	kdedee
us @d .	kdedee
us @s	braded
us @s to	Zsaded
us a	ekceef
us about	kfiaed
us about next	dldeee
us again	ebdeeo
us again in	fdeefk
us as	dacZvd
us as projec	feeeie
us as sales	eefeif
us at	bdndfe
us by	hichce
us by @d	keeedf
us by email	cldefe
us for	cdnadi
us have	ebeode
us in	jiYjcd
us in the	fnbded
us know	Xddcte
us know your	ceecne
us on	cildcd
us on @d	coddfe
us on linked	deihde
us on social	fdmcef
us soon	cocbeg
us soon .	cqdced
us to	cXqeZk
us with	hcbldf
us with any	iecheg
us within	qZdeed
us within @s	qZdeed
us your	fdddgj
use	eccoec
use the	fdeled
use this	eedkee
use this link	eedkee
used	ebdgdl
using	feclee
using the	feclee
using the link	feclee
usuall	qacced
ux	dfkgfb
ux design	dfkgfb
ux design .	delfgb
vacanc	Zbldao
vacanc .	eamcdg
valid	feejee
values	dgidef
values on	dgidef
values on our	dgidef
veldt	nZhggZ
veldt mobili	nZhggZ
veldt mobili .	ncgbhZ
veldt mobili recrui	fdjefe
verbal	dcbdqd
verbal offer	dcbdqd
verbal offer .	edceme
verdic	ncedde
verify	echmea
verify your	echmea
vers	ecnddd
vers vous	ecnddd
very	jaWXbx
very diffic	feeffi
very diffic decisi	feeffi
very latest	qbebdd
very much	fifefe
very much in	fifefe
very strong	fedefj
very strong .	fedefj
via	heedie
video	YiYwca
video .	eodZed
video interv	adbtdd
video interv .	bebped
vielen	dcoddd
vielen dank	dcoddd
vielen dank für	eekeee
view	cjkZdg
view .	emecag
view in	ddjcjd
viewed	cgmbed
visas	fcbefn
visit	ceffdk
visit your	defgdj
volume	dnbbeh
volume of	docbef
volume of applic	drdaeb
volume of intere	fddffj
vote	mbcadk
voted	dapakX
voted for	ecdelg
votre	ecnddd
votre candid	ecnddd
vous	ecnddd
wait	tjZbbY
wait for	eoceeb
wait>bye	edpefX
wait>bye>review	edpefX
wait>date	yTYaci
wait>free	gcdeek
wait>give	dpZceg
wait>give>news	epaded
wait>give>review	fifeff
wait>hold	ehjeeb
wait>match	eZader
wait>match>them	eZader
wait>news	krXcca
wait>not	egeefi
wait>review	chnceb
wait>review>you	fdcefl
wait>sorry	ekaeeh
wait>step	eZobff
wait>them	c1XYbc
wait>them>give	eqaced
wait>them>wait	eocdec
wait>them>will	hgdceh
wait>wait	cwXadc
wait>wait>them	dqabee
wait>will	jciadh
wait>you	fbXgki
wait>you>will	jceeeh
waitin	bkXfkf
waitin for	cbajnd
want	bahfod
want it	edcdod
want it .	eddeme
want me	cdcgnc
want this	gccned
want to	dgiiea
want to be	fbhmbd
want to go	cgdfek
want to hire	ededoc
want to see	bqbiba
want to speak	ffejee
want to talk	cZcnkc
want to work	hckfbe
want you	cVeV2a
want you .	eYcZuc
want you to	dbhbod
wanted	XcjaXu
wanted to	Zjlcdg
wanted to let	bmgeec
wants	gabsbb
wants to	jccmcc
ward	eeeeif
wareho	ejcfff
warmly	eceeel
was	gUqVas
was a	dbpdce
was a very	feeffi
was extrem	fdcefl
was extrem high	fdcefl
was fun	dbvTcb
was good	fbrbcb
was good to	gdkdee
was impres	edehei
was impres by	edeffi
was not	iagccl
was not easy	fddefk
was not succes	eecefk
was really	ecidej
was submit	gfpada
was submit succes	hfkddb
was to	fdedcm
was told	fjdeee
was unanim	ecdbpe
was unanim we	ecdbpe
was very	fedefj
was very strong	fedefj
way	tWdcch
way .	rTiacj
way video	defjff
way video interv	defjff
we	fgcefi
we acknow	ejjcdb
we acknow receip	fikceb
we aim	tZcbfd
we aim to	tZcbfd
we apprec	galcch
we apprec the	fdeefj
we apprec your	gbmccf
we are	gnZagh
we are an	iclddc
we are closin	fddefk
we are curren	jgdeee
we are deligh	fddeme
we are excite	hfhegc
we are finali	draeeb
we are focusi	ecddem
we are going	kcZdcm
we are in	dqbced
we are lookin	lecceg
we are meetin	ncedee
we are moving	edbdfo
we are no	fdbffm
we are not	cgacar
we are offeri	fdeemc
we are please	cacnkc
we are sorry	dZkeek
we are still	fyYadW
we are thrill	dYlcmc
we are unable	eccedo
we are workin	ekdeed
we ask	hechgd
we ask for	ifdcie
we ask that	eedlee
we can	aYZoik
we can not	Zaebeu
we can start	fddndd
we can talk	fcemed
we choose	mgYXoa
we choose you	dbadsc
we come	bkddei
we come back	bkddei
we comple	eqaced
we comple our	fifeff
we comple the	epaded
we conclu	fdeefj
we conclu it	fdeefj
we confir	idpYfZ
we confir that	ierYba
we could	fjddeg
we decide	ejcedi
we decide on	gdecdl
we decide to	dndded
we do	ibhZhi
we do ?	edrZeb
we do need	aedgne
we do not	nbbZdn
we encour	feeefi
we encour you	feeefi
we enjoye	dfjedf
we enjoye gettin	dfjedf
we expect	jbckch
we expect to	qaddee
we feel	feeffj
we feel there	feeffj
we filled	ededkg
we gave	djeeib
we go	ebende
we had	cbfbbr
we had an	ecdefl
we had many	fddeek
we had over	dmceed
we have	ccfaer
we have a	cneeec
we have an	fedkfe
we have chosen	ebdeeo
we have closed	eZaddt
we have conclu	edceem
we have decide	dZZegs
we have determ	feeffi
we have extend	ecdeem
we have filled	feeffj
we have found	eZWddu
we have got	dmbYqW
we have had	gWgcdp
we have made	eceeem
we have not	bzaddS
we have one	hccmec
we have paused	edoeeZ
we have receiv	ikmZbY
we have select	eddeel
we have taken	dbneee
we have to	efZdeo
we hear	Zscced
we hereby	eclbhe
we hope	ihYagl
we hope our	ecdeen
we hope to	krZacY
we hope you	fYcdkl
we invite	dedned
we invite you	dedned
we just	epdcea
we know you	fghffc
we like	jmeada
we look	dhZjkb
we look at	dkamda
we look forwar	edddme
we may	bkddei
we must	cWZbdw
we must inform	eceeem
we need	kZYibm
we need .	fdeefk
we need your	fdfjee
we offer	eblegc
we receiv	dehddj
we receiv a	feeefj
we receiv an	eddffl
we regret	hhccdj
we regret that	dmdeee
we regret to	eceeel
we requir	eYaces
we said	pYdeee
we said @d	pYdeee
we see	oZedee
we see a	kcfeff
we shall	gbdceo
we shall not	eZdcep
we should	nZdkdc
we should have	jdfeff
we speak	emdZjc
we speak to	endced
we thank	eddeel
we think	deYadt
we think your	daaaet
we want	bdZX1Z
we want to	cmcghc
we want you	dWaV3b
we wanted	aldeeh
we wanted to	aldeeh
we went	kaceej
we went with	lcdeeh
we were	WelkYj
we were impres	eabpbi
we will	jpZbcf
we will be	ikebbg
we will carefu	kiddeb
we will contac	oicbdb
we will get	miccdc
we will give	ncedee
we will inform	dnceed
we will keep	esXbcf
we will let	pfacdc
we will not	Yfbdcu
we will pick	Wtebed
we will provid	embeee
we will reach	djhded
we will repost	fdkfed
we will review	dkched
we will see	bmbkcd
we will tell	kieaee
we wish	ecbeep
we wish you	ecbeeo
we would	adYnqc
we would ask	ejfeee
we would be	aWZomh
we would have	ebddWu
we would like	bZapqW
we would love	cYZiua
we would want	ffejee
websit	gdkbdh
websit .	delbdh
week	dbradc
week .	dbradc
weighi	dwbacV
welcom	ZUeazc
welcom have	ddqbcc
welcom have a	ddqbcc
welcom to	bXXZxg
welcom to apply	ededek
welcom to the	dbabuc
welcom you	eccilc
welcom you .	eddcod
well	bhmaai
well .	ejmccb
went	gTQXd4
went to	dbbbio
went to someon	eccdhk
went with	kaceej
were	YXkcYv
were a	ekdeee
were hoping	ecceem
were hoping for	ecceem
were impres	eabpbi
were impres by	eacqec
were not	hXccdr
were not among	fcdeem
were not succes	ibeefi
were not the	fdeeej
what	aekicf
what a	eanbdh
what comes	ebneec
what comes next	ebneec
what happen	dauada
what happen next	ebsadb
what i	ikgadc
what i can	dmhadc
what is	cdepcc
what the	cmdZcj
what they	dgbgam
what we	gcfcdn
what we are	dhbdem
what we need	feeefi
what you	dabetZ
whatev	gVgkck
when	eoahdb
when all	iheefc
when can	ebcbqe
when can you	ecdfle
when i	bscced
when it	gdpddZ
when it comes	hjgeea
when it cvs	eapeec
when it will	eamefe
when that	eqZeed
when that is	enaeee
when the	dgddel
when there	buZced
when there is	buZced
when they	nfcddd
when they are	ncddde
when we	aqbede
when we have	djegee
when you	iVXsaj
where	lPjdco
where i	dZrcdc
where i am	dZrcdc
whethe	gdklaZ
whethe the	daimdd
whethe the above	edcmee
whethe this	eapeeb
whethe you	nccgde
whethe you are	pcdaef
which	odckcY
which all	leedee
which is	eddhdk
which you	jbhefd
while	bikZdi
while so	eieefe
while so hang	eieefe
while the	eXudea
while the team	ebmeed
while we	dtZbed
while we comple	eqaced
who	cqXUar
who are	dlgaef
who are a	eeeefj
who has	edabds
who knows	atbdda
who will	ddeden
whole	aTtfia
whole team	dbnibc
whose	fdZbbu
whose backgr	ecdebp
whose experi	eeeefj
whose experi more	feeffi
whose qualif	eddeel
whose qualif better	eddeel
whose skills	gjbceg
whose skills align	feefei
whose skills most	hlbdfd
will	mmYcec
will be	qkYZia
will be #	fedeje
will be @d	vYbddZ
will be back	eapeec
will be commun	lhdcdd
will be contac	inZcee
will be in	ekXema
will be inform	dndded
will be invite	dtbYed
will be joinin	daccqf
will be made	sXddfe
will be notifi	olbbca
will be the	emdede
will be told	khcded
will call	fjZmdb
will call you	dkZmdb
will carefu	kiddeb
will carefu consid	kiddeb
will chase	Zvbacc
will check	fmdded
will check with	fmdded
will come	gmhbdZ
will come back	ihiceb
will consid	eiedeh
will consid us	fdeefk
will contac	kmZfda
will contac you	kmZfda
will decide	maeeef
will decide by	maeeef
will drop	ocdbee
will drop you	ocdbee
will exist	dapeee
will find	kcdbke
will find a	kcdbke
will follow	bmbiee
will follow .	eeclfe
will get	tcbecb
will get a	mbeged
will get back	ledhdc
will get in	kgdded
will get it	ieffff
will get our	keedee
will give	uYdcdc
will give you	rZeced
will have	1WcYdc
will have an	qaecde
will have our	pcdcee
will hear	shYbdb
will hear from	mjZced
will inform	dnceed
will inform you	dnceed
will keep	etXbce
will keep you	exXbcZ
will keep your	eceefk
will know	shaWcc
will know by	licade
will let	rkZZcb
will let me	ocecde
will let you	nlZadb
will look	cmfeec
will look at	dobfed
will meet	Ycbtdd
will need	eeeife
will need to	eeeife
will not	dfZact
will not be	cbbacw
will not have	hjeeeb
will now	hlddec
will now be	hlddec
will pass	ibdmde
will phone	igeged
will pick	Wtebed
will provid	embeee
will provid an	embeee
will reach	emfedc
will reach out	enfbdd
will reach you	defiff
will receiv	nhZded
will receiv a	pabfee
will receiv an	encdee
will remain	fWlefj
will repost	fdkfed
will repost the	fdkfed
will revert	mcedef
will review	hkagec
will review it	gjcffe
will review your	jddied
will ring	jWened
will see	arbhbc
will see .	epccdd
will send	bTbyfc
will send more	ebdnee
will send the	eeeife
will send you	dbeoee
will shout	amaeek
will start	falffe
will take	ilacbg
will take as	dndded
will tell	ogeZdd
will tell you	kieaee
will then	bhfief
will update	dmeded
will update you	dmeded
will write	gkedee
will write to	igedee
will>again	fleebe
will>again>answer	eapeec
will>again>date	dicedj
will>again>step	bkeied
will>again>you	lgchdb
will>answer	lmZddc
will>answer>answer	fsXced
will>answer>date	ybWbeb
will>answer>give	ihddfe
will>answer>goon	ejeeee
will>answer>if	cZkdel
will>answer>me	sXibbe
will>answer>news	oedcec
will>answer>others	feeeej
will>answer>papers	ddehje
will>answer>post	embeee
will>answer>review	eieefe
will>answer>soon	brbddd
will>answer>step	fobced
will>answer>them	Xlcodd
will>answer>you	lmbdcd
will>ask	bjagcm
will>ask>ask	edefek
will>ask>give	ejcied
will>ask>you	dfdfek
will>away	ffgfci
will>bye	akZcdo
will>chosen	ZidYkj
will>chosen>you	cgcYof
will>date	3aXfca
will>date>answer	amaked
will>date>date	jaejee
will>date>if	padcee
will>date>sorry	bkeied
will>date>them	ndbjcb
will>date>will	VuaZci
will>date>you	hbekde
will>decide	qnaYZa
will>decide>date	tVdede
will>decide>them	ijfaee
will>free	cidqbZ
will>free>you	dckkdb
will>give	doWiiZ
will>give>answer	elbhee
will>give>date	cnefea
will>give>me	feeiee
will>give>papers	eZdjke
will>give>step	graZdd
will>give>you	albbnb
will>goon	biaidk
will>goon>goon	eaddep
will>goon>meet	ebemee
will>goon>them	ebefnd
will>goon>you	dackdl
will>hear	snYbbb
will>hear>date	whaVaa
will>hear>if	ilcbdd
will>hear>news	kicddd
will>hear>soon	djeefe
will>hear>them	jpYbdd
will>hear>you	dacsag
will>hold	dpebeZ
will>if	gfjZff
will>if>post	fZleef
will>if>them	kbecdl
will>if>you	fZffob
will>joy	accjji
will>joy>match	eicjed
will>joy>news	ckdddh
will>joy>you	eaijhc
will>match	ZcfxaZ
will>match>match	endefc
will>match>you	Zbctdb
will>me	nXgifa
will>me>answer	aeefne
will>me>date	uZbdcc
will>me>hear	tZdbce
will>me>news	kdeeee
will>me>papers	ededme
will>me>you	hdjdfd
will>meet	ZnZlja
will>meet>again	gmhadb
will>meet>date	aacrgd
will>meet>me	egdldd
will>meet>step	ctbadc
will>meet>them	bfeWsd
will>meet>you	acZvbe
will>news	zeZZcd
will>news>answer	edeeel
will>news>date	yeZZcZ
will>news>free	nceded
will>news>me	flddde
will>news>not	kceefe
will>news>them	gkeded
will>not	cocack
will>not>answer	Wijfdi
will>not>date	lkbedV
will>not>give	bredea
will>not>goon	eTjces
will>not>if	faofeb
will>not>offer	eZeear
will>not>review	eXeces
will>not>step	fieeff
will>not>wait	rXdeed
will>not>will	Zphdeb
will>not>you	ciZagn
will>offer	blZhcj
will>offer>you	dcceki
will>others	gUeZbw
will>papers	dTbpme
will>papers>bye	edeefk
will>papers>date	deeele
will>papers>me	ddeoce
will>post	aYdfml
will>post>date	accfdq
will>receipt	fbcleh
will>receipt>date	gddked
will>review	emagdf
will>review>answer	cikdec
will>review>goon	eecdfm
will>review>them	ejcdeh
will>review>you	jjafdd
will>soon	Ytgbdc
will>sorry	Zndhed
will>start	bTifub
will>start>again	falffe
will>start>date	dedYqe
will>start>them	daccqf
will>step	bxXhba
will>step>step	ekfcff
will>step>them	bqeaed
will>thanks	bedpdd
will>thanks>you	bfdocd
will>them	hgZfif
will>them>again	eiccdk
will>them>answer	Zmdiee
will>them>bye	bsbdec
will>them>date	mfXkac
will>them>decide	hjdede
will>them>goon	dldeee
will>them>hear	kfecgd
will>them>meet	cfeghe
will>them>news	ecdefl
will>them>soon	dkdefe
will>them>sorry	djeeef
will>them>them	ffejed
will>them>will	vbabcd
will>them>you	gWftba
will>wait	tUhbde
will>wait>date	tWddeb
will>wait>wait	eieefe
will>will	ksXZdd
will>will>answer	wbYadb
will>will>date	Uudbed
will>will>hear	emdeed
will>will>meet	eodddc
will>will>news	lceeee
will>will>not	buadeY
will>will>review	fdeefk
will>will>them	djddej
will>will>you	ckeefe
will>you	gfbige
will>you>again	ctbfbY
will>you>answer	kXYtZd
will>you>ask	fddlee
will>you>chosen	dncfcd
will>you>date	vRYnZg
will>you>free	akembb
will>you>give	cbdpde
will>you>goon	blafjd
will>you>hear	nmaadb
will>you>if	aracci
will>you>match	dfklcY
will>you>meet	bYXa0d
will>you>news	pcecde
will>you>not	obebee
will>you>offer	cgchei
will>you>papers	faalfj
will>you>post	eccYrf
will>you>review	dgejee
will>you>soon	Znlcca
will>you>start	eddWtd
will>you>step	cYdqdg
will>you>them	eWYfnm
will>you>will	acefik
will>you>you	bWjnbj
willin	eedkde
willin to	eedkde
wir	darcdc
wir haben	ecmded
wir haben ihre	ecmded
wir melden	ecnded
wir melden uns	ecnded
wish	cafcfq
wish i	ebdcep
wish to	bekfic
wish to be	edpefX
wish you	ecdden
wish you all	edgeej
wish you every	fddefl
wishes	fiaidh
with	cdcjdl
with a	WjZeZt
with an	ihYddk
with an intern	ecdeem
with an update	kkZbee
with anothe	ecbdeo
with anothe candid	ecbdeo
with any	iebief
with any questi	iebief
with candid	eeeefj
with candid who	eeeefj
with financ	mcedee
with great	fedfje
with great pleasu	fedfje
with hr	ejefde
with it	cscccb
with it .	cscccb
with limite	edleee
with limite access	edleee
with me	ZoOXYu
with me .	ZpPXZr
with more	ecccgn
with more direct	ecddem
with next	ejeeee
with next steps	ejeeee
with no	bcoeee
with no access	bcoeee
with one	ekgfea
with ostrav	decene
with ostrav optics	decene
with other	eadeep
with our	fbYvbe
with our decisi	mbfdee
with our direct	dajjee
with our hiring	ebasdc
with the	cealgh
with the boss	cneded
with the result	jeedfe
with the role	feefei
with the team	dfajal
with the whole	eedlee
with them	aksTeb
with two	edaped
with two of	edaped
with us	ffifdf
with us .	ibgeeg
with us on	deihde
with you	aidggh
with you .	eaeeik
with you once	cmdeee
with you we	ekedee
with your	ZVeqdl
with your applic	dZXjdr
with your permis	ecdkdh
with your phone	fedjfe
withdr	bUubai
withdr .	edmdgZ
withdr your	ddpfdZ
withdr your applic	ddpfdZ
within	2SXgdc
within @s	2TXhda
within @s .	zVVkcb
within @s and	kedeee
within @s of	paecee
within @s to	ddlfee
within the	sYdced
within the @s	sYdced
withou	gXcedr
withou making	ecdfem
withou making an	ecdfem
woche	edleee
woche bei	edleee
woche bei ihnen	edleee
word	ZqncbV
word from	hkceed
work	dUcvch
work before	edejef
work before @d	edejef
work for	dadoee
work for a	eaenfe
work for you	feeiff
work out	eYhdeo
work we	fdeefj
work we conclu	fdeefj
work with	gcjdfe
work with us	hckcfe
worked	ebdjdi
workin	dyXcdW
workin throug	enaeed
works	Zchoga
works counci	ekdged
works for	ecbpdd
works for you	ecbpdd
worksh	eekeee
would	Yjanhf
would @d	cZdree
would @d work	eaenfe
would ask	ejfeee
would ask you	ejfeee
would be	aiYicn
would be a	efbedn
would be gratef	acdofd
would be great	ebeiej
would be happy	dddmcg
would be intere	ikdcdd
would expect	kaeiee
would expect to	kaeiee
would have	ebnaRr
would have loved	feeeXo
would hear	Vudeec
would it	ccegdl
would it be	ccegdl
would like	YWavnb
would like a	caindd
would like to	caapjd
would like you	bXboqW
would love	bZYgtf
would love for	dcdYtd
would love to	baYmmh
would not	dwZbeV
would rather	blkabf
would suit	ecened
would suit you	ecened
would want	ffejee
would want to	ffejee
would you	aYgqia
would you be	eddodc
would you mind	fdcjdh
write	icgaZn
write to	jehccg
write to url	fdkeed
write to you	khdced
writin	gYdcbr
writte	YcXnpc
writte offer	eeeeje
writte statem	caendg
wrong	Y0ZWbd
wrote	dgdcek
year	gZlahg
year .	eedfje
years	effdje
yes	gURh2T
yes .	ZYZdxb
yes from	dZbgrb
yes or	pVbiib
yes or no	qWbfjb
yet	X8WfbR
yet .	ayZcdX
yet and	bneeed
yet unfort	eldefd
yet unfort .	eldefd
you .	ciZjoZ
you ?	eacrdd
you @d	ndgjbX
you @d .	oifacZ
you @d with	paecee
you a	qWXjfg
you a condit	feeeif
you a defini	eqbdea
you a place	edddhj
you a ring	edekee
you about	cpaidd
you about the	bqbgdd
you after	knbbdb
you again	djacem
you again .	endaef
you again for	edbfem
you all	ecidei
you all the	ecidei
you an	dhbbkh
you an offer	dhbbkh
you and	aZkiak
you and hearin	dfjedf
you anythi	eijcdc
you anythi .	rTjeec
you applie	eefccn
you applie .	efccdn
you applie to	edieeg
you apply	fcejdi
you are	debljc
you are among	dqcaee
you are intere	ebdnee
you are invite	jZcnbd
you are not	liYbdi
you are on	okcabc
you are one	epdcdc
you are our	fQaZzd
you are select	emebef
you are shortl	cfelde
you are still	ctZecb
you are throug	bZcxab
you are welcom	cboaci
you are well	fikdcb
you as	cldblb
you as soon	cmeeed
you asked	dbtbda
you at	fgYkch
you at presen	fddefk
you at some	ikdcdd
you back	fkegdb
you be	dlbkdb
you be intere	feeked
you but	ddUaas
you by	0Uaaga
you by @d	xWcceb
you by the	xRddee
you came	dbabdr
you can	lfgaed
you can check	djkaec
you can expect	oiZced
you can imagin	ecdefl
you come	ecelef
you come by	ecelef
you comple	feeiee
you comple a	feeiee
you did	fXhbep
you did not	dYfber
you direct	endefc
you direct .	endefc
you do	eXbrch
you do @d	addpde
you do a	eeejee
you do not	jaddek
you employ	eccdfn
you employ as	eeddmd
you every	fddefl
you every succes	fddefl
you for	feiech
you for a	ecdpcd
you for applyi	bimdZg
you for attend	leieda
you for choosi	fghffc
you for coming	idjcdf
you for consid	gcigfb
you for explor	jbdjef
you for interv	kcdYfm
you for projec	feeife
you for speaki	efddfj
you for submit	djdgdg
you for taking	bfjbdj
you for the	dfaagp
you for your	ffiecg
you forwar	eadqdc
you forwar to	ebeoec
you free	eeejee
you get	jbdjee
you get a	ideiee
you give	eadqdb
you got	dcgbob
you got the	edbdpc
you had	hkdded
you have	cYkjgf
you have @s	eeejef
you have a	eaapdg
you have any	capdee
you have been	bWVlvc
you have got	gdeiee
you have many	fghffc
you have not	jbaYcs
you have passed	cdaqed
you have questi	fiageh
you have replie	eaqdeb
you have succes	cftZba
you have time	eddlee
you hear	cpbced
you hear from	ejeefe
you here	feefei
you hop	deejef
you hop on	deejef
you i	eaedcq
you i am	fceegj
you if	auacdc
you if your	eieeff
you in	YeWkZt
you in @d	cbebeq
you in the	Zgcoee
you invest .	eigdef
you joined	dchcmd
you know	lkjZba
you know .	nfcded
you know once	cleeee
you know that	eafeem
you know the	mgbcdd
you let	feekce
you let us	feekce
you like	dbdmka
you like .	dcejlb
you may have	gichde
you may receiv	dgjfed
you mind	fdcjdh
you need	bbdrde
you need to	bbdrde
you no	edpefX
you no longer	edpefX
you on	fPYmua
you on @d	iXhncc
you on board	eadWue
you on the	daafsa
you on this	fdedfk
you once	cmdeed
you once a	cmdeee
you our	jcieed
you out	doikcS
you out of	edneec
you passed	eeegie
you please	eccnee
you please share	fediff
you posted	fvXcca
you posted .	fvXcca
you send	feejee
you send me	feeiee
you shortl	ejeefe
you shortl .	ejeefe
you should	obddee
you should receiv	obddee
you soon	ejdfee
you soon .	ejdfee
you start	ddcXtd
you start on	eedZoe
you still	dVdudd
you that	bWadpn
you that we	ebcehl
you that you	ebcbni
you that your	caekdk
you the	ibadoe
you the @d	idfefe
you the answer	ijdeec
you the job	feefjd
you the positi	feeefi
you the post	eedcij
you the role	feeejd
you think	gcccne
you to	ZUemoh
you to a	edemed
you to an	ehebej
you to apply	cedeen
you to arrang	ddbped
you to be	ecjWpd
you to come	cbmZig
you to do	eapfda
you to join	dacZvd
you to meet	eddndc
you to spend	ceence
you to take	ebdklZ
you to the	eZckgj
you update	fifffe
you update throug	fifffe
you want	ebpfbd
you want it	edcdod
you want to	hbofXf
you we	fncYci
you we will	doecdd
you well	ecncde
you well .	ecncde
you were	hVZbdw
you were hoping	ecceem
you were not	gYccds
you when	btcbdc
you when we	dleeed
you will	qkYafd
you will be	YvXYjc
you will consid	fdeefk
you will get	pccedc
you will have	ubcadd
you will hear	teZcdc
you will know	iocZcd
you will not	madeeh
you will receiv	emceee
you wish	dedjge
you wish to	dedjge
you with	ehdide
you within	mcdfed
you within @s	mcdfed
you would	Zebhar
you would be	cUcibu
you would have	dodefa
you would like	dchdel
you>again	dfXfas
you>again>date	gcegei
you>again>meet	endfbb
you>again>step	caelei
you>again>you	hbbeen
you>answer	mbekbd
you>answer>answer	kdcjdd
you>answer>date	pfZiab
you>answer>joy	fedjfe
you>answer>me	kbdide
you>answer>news	lfdded
you>answer>step	dcdndg
you>answer>them	bgaqdc
you>answer>you	cmiddc
you>ask	aXnnah
you>ask>answer	ddpeeb
you>ask>ask	edefek
you>ask>date	ecclci
you>ask>decide	edelde
you>ask>give	dcbsdd
you>ask>me	cbmfdf
you>away	dmaana
you>away>post	elcefe
you>bye	eaheel
you>bye>bye	fddeel
you>bye>thanks	fghffc
you>bye>them	hZeidk
you>bye>you	ecddeo
you>chosen	geUgoh
you>chosen>goon	ekcfee
you>chosen>post	edbcog
you>chosen>step	bgYsbe
you>chosen>them	dccbin
you>chosen>you	gidajd
you>closed	gXpccg
you>date	pYZjdf
you>date>answer	nafcfe
you>date>ask	eefeej
you>date>free	edekee
you>date>joy	fdibkc
you>date>news	sadbed
you>date>not	ijbdee
you>date>step	gZdpeb
you>date>them	dddkeh
you>date>you	hbdlee
you>decide	dbdjoY
you>free	cdfmcg
you>free>answer	efeife
you>free>date	bcijef
you>free>meet	eccped
you>free>step	fdeffi
you>free>you	ehfceh
you>give	ceesca
you>give>me	ecdoee
you>give>papers	feeiee
you>give>step	ekdeee
you>give>you	cgZofd
you>goon	ckXlef
you>goon>others	enddeb
you>goon>step	hYbrdc
you>goon>them	fahfla
you>goon>you	dsaced
you>hear	lkebce
you>hear>date	imccca
you>hear>if	codcee
you>hear>me	iWdcep
you>hear>news	kicddd
you>hear>them	kicbdg
you>hold	dWsdde
you>if	bnaeie
you>if>news	cmdeee
you>if>review	eiefff
you>if>them	dfdddm
you>if>will	bkheed
you>if>you	hhYdnb
you>joy	bZbjjm
you>joy>again	eeeeek
you>joy>bye	edfdem
you>joy>date	ddqbcc
you>joy>free	fedjfe
you>joy>joy	ddqbcc
you>joy>match	eicjed
you>joy>you	dbXmmd
you>match	ddgecm
you>match>ask	fedkfe
you>match>date	edlheb
you>match>match	fpZcde
you>match>me	edemec
you>match>meet	ffdied
you>match>not	ecbeep
you>match>post	gfceej
you>match>review	gqZfda
you>match>them	fdngba
you>match>will	ggadek
you>match>you	dkbiee
you>me	hYfkbi
you>me>hear	cbmgde
you>me>them	dWcidp
you>me>you	ecjhee
you>meet	chalja
you>meet>date	cdbpcg
you>meet>if	ffdied
you>meet>step	crYicb
you>meet>them	cVhVxe
you>meet>you	eacrdd
you>news	rbaafh
you>news>answer	eeeeej
you>news>date	2SZZjb
you>news>not	dckcei
you>news>step	dcegek
you>news>will	gdejee
you>not	kVabby
you>not>ask	hdjefb
you>not>chosen	idYbcr
you>not>date	qadddd
you>not>goon	fdeefj
you>not>hear	paedec
you>not>match	eacdep
you>not>me	hleeeb
you>not>post	edceem
you>not>review	ebcdfp
you>not>step	ebbaes
you>not>wait	maoeeV
you>offer	aZThzd
you>offer>date	ddabrd
you>offer>papers	ededle
you>offer>them	dmckZc
you>offer>will	ejcdkc
you>others	ddWhhl
you>papers	ciclgc
you>papers>bye	edeefk
you>papers>date	bdbpdh
you>papers>give	eocaed
you>papers>if	fedkfe
you>papers>papers	eccpdd
you>papers>receipt	eapded
you>papers>review	ecegfi
you>papers>them	hzXWbZ
you>papers>will	Zgbglf
you>papers>you	deghjc
you>post	eZfcnj
you>post>away	feceke
you>post>bye	dchddl
you>post>date	mbedZl
you>post>free	ejedeg
you>post>them	ebddpd
you>receipt	hcyYbV
you>refuse	ZaPgc0
you>refuse>answer	ddegek
you>refuse>step	cdaqed
you>refuse>them	djadhi
you>review	crbhcb
you>review>match	emcgec
you>review>them	eldbdg
you>review>you	ghkfeY
you>soon	hkjbcZ
you>soon>date	rYebed
you>soon>them	djeffe
you>sorry	eehcej
you>start	cWdauh
you>start>date	bdYWtj
you>start>offer	fedeje
you>start>them	dbcdrd
you>step	bbXzbg
you>step>date	ddXqff
you>step>free	eeejef
you>step>news	hddcel
you>step>post	hbifch
you>step>review	ecelee
you>step>step	cecoce
you>step>them	Ypdgec
you>step>will	ajcleb
you>thanks	fglfca
you>thanks>again	iceefg
you>thanks>you	eflhca
you>them	dgcfgi
you>them>ask	dmbbal
you>them>chosen	ebbfjj
you>them>date	ckchfe
you>them>decide	gdeejd
you>them>hear	eeakeh
you>them>joy	dbbilf
you>them>news	ecdeem
you>them>not	efdcel
you>them>others	ecdmee
you>them>post	gfegja
you>them>refuse	ededel
you>them>review	cslZcV
you>them>sorry	efhceh
you>them>step	fdefej
you>them>thanks	hbifee
you>them>them	gedgck
you>them>will	ahdjgf
you>them>you	kTjfal
you>wait	hgicfb
you>wait>bye	edpefX
you>wait>date	mbeeff
you>wait>them	duZadd
you>wait>wait	epacef
you>wait>you	cbajnd
you>will	jgcgee
you>will>again	cbfkfi
you>will>answer	lkagba
you>will>ask	ehdcej
you>will>date	kkbced
you>will>free	eamfed
you>will>give	dgblgd
you>will>goon	egdlec
you>will>hear	mqXYbe
you>will>joy	ehcjee
you>will>match	cZcmdl
you>will>me	gihdec
you>will>meet	ctgdZZ
you>will>news	xXabdf
you>will>not	kVZbdu
you>will>post	caalhj
you>will>review	blahdg
you>will>start	cXfgrc
you>will>step	hdeiee
you>will>them	nagcaj
you>will>will	ohZfdc
you>will>you	ffflcb
you>you>answer	megeda
you>you>away	ficefg
you>you>bye	fcdeem
you>you>chosen	cbbgqb
you>you>date	kdedge
you>you>free	dneeeb
you>you>goon	gcigfd
you>you>joy	ecaeeq
you>you>match	bimZdg
you>you>not	dicddj
you>you>papers	deenbd
you>you>post	dadclk
you>you>step	aagqfb
you>you>them	dccidk
you>you>wait	dkkdda
you>you>will	hdYegm
you>you>you	cihddh
your	cdhheg
your accoun	ccscab
your accoun .	ecocdd
your answer	aaiqcc
your answer on	ieedfh
your applic	ehicbk
your applic .	gejbcj
your applic and	hcggef
your applic as	dZoceg
your applic did	eaceep
your applic for	gdkcbg
your applic furthe	eeeefj
your applic has	bbobaj
your applic is	iqUbbh
your applic number	eboeed
your applic on	eddeel
your applic reache	fgjdec
your applic status	eecmed
your applic thanks	flgcdb
your applic to	ccjeek
your applic will	dhadem
your appoin	bWTa2X
your attend	eecmee
your attend by	eedlee
your availa	edbode
your availa for	eecmee
your backgr	cddhdl
your backgr .	dfjedf
your backgr and	eZcoeg
your backgr at	fcdeel
your backgr is	efcdel
your backgr shortl	ejcgee
your candid	fWobck
your candid .	cbndef
your candid has	feefei
your candid is	ehchff
your candid portal	ecndec
your candid will	lcddeh
your career .	fddeek
your career so	fghffc
your case	dsYcda
your certif	deleed
your compen	feeeke
your compen detail	feeeke
your contac	iefdhe
your contin	dckjec
your contin intere	dckjec
your contra	cZZWyc
your contra is	cZaZvd
your curren	ehdkcd
your cv	elffbe
your cv .	eaihdh
your cv ?	fediff
your cv has	fhjcde
your cv if	fedkfe
your cv in	fcejeh
your cv is	dpbbde
your cv on	hobade
your data	dbmceg
your decisi	Zedbtd
your decisi by	Zedbtd
your detail	alfgcf
your detail in	eeeefj
your diplom	ecndcd
your docume	hmnVZb
your docume have	ihkZcc
your email	cftXda
your email .	eihefb
your email addres	cdsYde
your employ	dbZbud
your employ agreem	ecdend
your employ from	deacpe
your expect	eedkde
your expect salary	eedkde
your experi	cdpcdf
your experi .	dgjfed
your experi to	ffdied
your first	fcengb
your former	efeked
your future	fddeel
your future endeav	fddefk
your inbox	haZmhb
your inform	dradec
your inform is	emceee
your intere	ibdecl
your intere and	edgeej
your intere in	lcfecg
your interv	ZXZ1eb
your interv .	cVbxec
your interv ;	eeclfe
your interv for	dieeeg
your interv has	ecZsed
your interv on	fffdjf
your interv with	ceemfe
your job	dboccg
your job alert	edoddc
your job search	ediddj
your messag	fapdec
your messag .	eeieff
your name	embcdg
your new	ddZdrd
your new role	ddZdrd
your next	eahlfc
your next employ	gcigfb
your notice	edelee
your notice period	eeekee
your offer	dbZbvc
your offer letter	dcZbuc
your origin	edekee
your own	edeffj
your passpo	eddlee
your passpo and	eddlee
your patien	fiiddd
your patien .	fhgidb
your patien while	epacef
your permis	ecdkdh
your permis we	ecdkdh
your phone	fedige
your phone number	fedjfe
your presen	dcegek
your profil	dcndbh
your profil .	fcqedY
your profil and	eccmeg
your profil does	fdeefj
your profil has	dhjhda
your profil is	ghmada
your profil meet	eieefe
your profil please	fedkfe
your qualif	elahdf
your qualif .	eeeieg
your qualif are	elcged
your qualif do	feeffi
your recent	dighec
your recent applic	dighec
your record	deelee
your refere	hclidZ
your refere number	iepYbb
your reques	eXgefn
your reques .	eXgefn
your resear	ddckdj
your right	ecarfa
your right to	ecarfa
your salary	dcclcj
your salary expect	dcclcj
your search	eckdeh
your search .	fedffj
your side	eedffj
your signat	ecbcqd
your skills	ficeei
your skills and	emdeed
your slides	Zeeode
your starti	fedeje
your starti salary	fedeje
your status	Ztabed
your submis	keiaee
your submis is	kgibeb
your test	ddkaej
your though	dbcsad
your though on	dbcsad
your unders	dakeeh
your unders .	echefi
your video	edcoed
your video interv	edcoed
your work	hacldg
your work we	fdeefj
yours	aVdV4Y
yours .	cbhaod
yours if	eccdra
yours if you	eccdra
yourse	eccqdb
~'s	dccgkf
~.	hjgbfb
~;	epcddb
~?	dWbmnc
~@d	wWeYiY
~@s	sYdded
~a	gpXjcc
~able	gcejde
~above	edcmee
~access	eeieff
~again	dWreed
~all	hlceec
~among	dqcaee
~an	focYch
~and	eebpdc
~any	dZpddf
~anythi	mgbgdc
~are	jpcebZ
~as	ibcdme
~ask	ejfdfe
~at	gjfdcf
~back	echeej
~backgr	eieeff
~be	irUiaa
~been	bsbdec
~before	ejdfee
~budget	fjjcdc
~by	yTcdcc
~came	eiedei
~can	bgdZqd
~candid	hkeced
~career	fghffc
~client	giedfd
~come	dXipdd
~comes	gieeee
~comple	eldefc
~contac	kbehed
~could	cecpdd
~cvs	eapeec
~decide	crccec
~decisi	cmdeee
~detail	gZdoed
~did	edmefc
~direct	dkfeed
~do	heedei
~done	efjeed
~email	eeieff
~everyo	eifefe
~exist	dapeee
~experi	emdeed
~feedba	nadceh
~fit	lgbeed
~for	ilZicc
~former	efeked
~forwar	djcjed
~from	meibgY
~furthe	denddc
~get	hZkhdd
~go	epcbdd
~good	ikbdee
~had	jhbcdi
~has	atbdec
~have	gjeicb
~hear	fnbcdd
~heard	nbedgd
~how	icedfh
~i	clblcc
~in	igaifc
~intere	cjYodc
~interv	dndcee
~invite	lieXee
~is	isdbaa
~it	cfoedc
~job	ecgcld
~know	gkdcdg
~like	hfbegg
~lookin	ekeeed
~made	cmdeee
~make	ejedge
~match	erYfeb
~me	hpgZeY
~meet	dmdded
~more	idcked
~move	dldeee
~needs	gjdeed
~new	gffckc
~next	khdYei
~no	ngedeZ
~not	tfcbcZ
~notice	eboeec
~of	hacgke
~offer	eodbfd
~on	fkedde
~one	kgdgec
~opens	eeeefj
~or	dblgeg
~our	hhfbjb
~place	cpdddd
~positi	eckfee
~presen	eheiec
~profil	cpgbeb
~qualif	foaded
~questi	ddkgcg
~receiv	obddee
~refere	dcchld
~reopen	eckfee
~requir	dldefd
~review	cgkeee
~role	cgnddc
~round	lddbeh
~second	kZbcdo
~see	oYefee
~select	iqabea
~send	eZdile
~she	ekeeee
~shortl	elecee
~signed	hiceee
~skills	dodeec
~so	eedeld
~someth	Zwaacd
~start	dYignc
~strong	emdeed
~that	ambibg
~the	oggXgb
~them	ejedff
~there	hrXddb
~they	lpbYab
~think	hicdee
~this	dcscfX
~throug	edigeg
~time	ecened
~to	fmeedc
~unclea	kZeiee
~up	cemcge
~us	hZcdmh
~want	dgbhlc
~we	dvXUfh
~well	ejdfee
~were	gnddeZ
~what	ggjfcc
~when	eamefe
~will	cjofbW
~wish	bgdifi
~with	Zldkce
~within	sYdded
~work	idffff
~works	ebbqdd
~would	arcabi
~you	iebjfd
~your	gmfeda
`;
