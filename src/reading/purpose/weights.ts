// biome-ignore-all format: a table
/** What dates are there for: a feature (purpose/features.ts), a tab, and one character a purpose in the order of PURPOSES.
 * Learned from the open corpora and nothing else; `npm run learn` learns it anew. */
export const PURPOSE_BIAS: readonly number[] = [-0.19, -0.56, -0.23, -0.22, 0.4, 0.79];

export const PURPOSE_WEIGHTS = `
ptest	TyuieC
-bstart	OfVcc6
cldid	XbWb6Q
frstart	OeTca4
flstart	ZYdeX4
flreview	fac4TT
-bcontra	RTcde4
clexpect	4VfXcX
-bcommit	cWa3XW
clpicks	3bbbWP
clclosin	UiYZT3
+bor	3ZccUV
-bpicks	2bcbWQ
+bwas	lYXb2K
clstart	ZXZeb2
clmust	Q2daae
poffer	O2fZed
clcontra	SWbbg1
clmeets	eaa1TQ
clreads	aVb1ZV
flthanks	Widc1T
clsits	bdf1VO
clmeetin	dbX1hP
+bneed	W0cWZa
nanothe	fafc0O
cldeadli	d0UdaR
-bmeetin	Yae0jM
clselect	hYhtkK
clcommit	fXb0WX
nwas	ZYbazZ
-bleaves	YdWaXz
flothers	RVYhhz
crwas	YZZcza
clboard	nYfucL
clother	YUaebz
-bnotifi	zZZYbW
-baccept	ZzcdcT
-breads	UbdzaW
-bsits	XefzYS
clgets	zTXhWc
-bjury	XbZzbV
clpanel	XdkzbQ
+b#	Sbzaaj
clleaves	caWaWz
-bclosin	XpUZSz
nnow	SZfbyd
clpublis	ybbZiP
-bbeen	cYigyN
+bnow	OcgYyd
clany	egyZVU
-bgiven	yeahXR
clthanks	bebdyV
clgiven	yeVfYY
cleveryb	yYcabY
clshortl	oWipfM
-bboard	jYhubM
-breadin	dadyYQ
+bhad	Mbeiti
franswer	ycafbZ
pchosen	VeacZy
frmatch	Rfybae
-bopens	ZdaaYy
-bsee	VZgWdy
ptalk	abyfZY
ptakes	okhejN
nnote	xcdecQ
nuntil	xcaYZd
cloffer	NtgZnd
-beveryb	xYdbYZ
-boutcom	xabaZa
-btrial	UbxXgZ
clwanted	NYVemv
-bany	gjxZXQ
clcollea	NZfolm
-bdecide	xaYbhV
-bmeets	abbxSa
crmeet	Texdca
cranythi	XacdYx
clwill	xVegad
psigned	NnVjdr
pvoted	TYYfex
clbecaus	aaYYcx
clsee	aTbcfx
-btraine	beTeYx
-bdeadli	exRZXg
-bapprov	fdaxcR
clthem	VxchgV
-bleave	bddZXx
pwhen	wfOaSj
clnormal	wVeaUg
clsignat	awbdgS
+blets	webYbU
pwants	OwtgTV
clearlie	Ocdfoq
clbooked	ZeZZYw
-bor	wfbadR
clbeen	abgXwX
-bwas	bcZbwc
cldecisi	wdZahV
nother	lchbrO
flnews	wZbehW
nthough	UdXYfw
frdecide	wiaXXb
nwell	VZffwc
ptold	wYkeZS
clannual	Xecbbw
clmight	Ojeieu
nam	Rdchwb
-1to	ifilOe
cllink	OrZbbl
nlate	jwabUb
cr#	XYwbdg
nsign	deZaYw
-bmade	ecZdwW
clrota	Xdbabw
clpatien	oZderO
-btest	Ojrgja
+2, when	wWXbbT
-bbecaus	Ubabdw
clwere	WagdwY
-b#	OhrbYo
cltook	jWcawR
+bpromis	waaYbb
clverdic	wYYggT
clinduct	WZbbcw
clcloses	ZvPYRu
clseen	adbcYv
nif	vZhfWa
clbetwee	bfvbWb
cranswer	vcYcWf
clperiod	UeedYv
-bbut	pjnfaP
clthank	cfebvT
claccept	UviehT
nover	ddYXbv
pasked	vadjXV
-bwere	ZbcbvZ
crtalk	Pfjpid
-brota	Ydbabv
-blapses	avcebV
clseeing	PbapVq
pshort	UvZleX
clcertif	XvaehY
-bpatien	pZdcrP
-bget	vYWfaf
-bannual	Yecbbv
-bnow	vecoUS
clopens	fdYaYv
nwhich	efvedT
noffer	afZavc
clfinal	vdWcfZ
-bresult	vVXXaj
cldates	bcvedV
clhand	XvgeYb
clcareer	YeZfZv
nthree	SmhbvT
nno	Xcacvg
clnow	vcelXQ
+bplace	akvdTZ
pinform	VVvgeg
-bsaid	gbXavZ
panothe	ZevZad
pmeets	vdbaaW
crstarts	Rebffv
crdecisi	vWXifX
-bevery	YbWefv
-btook	eYcbvW
-bsignat	avedhS
clfly	Wdbdcv
-bselect	VZivjQ
clwas	ZZceve
clleft	kghfpP
n?	fVvblX
flpapers	Ppfblj
clpostin	Waeddv
nlonger	YddcvY
-bseen	WeZjWv
clneed	VvidXf
clbegins	WdhaYv
pdate	hgnmcQ
+boff	Qnafgl
clfile	ibbujQ
nwhere	UYfjYu
-bmight	Reeieu
crup	iibcQq
-bvacanc	ebcduW
clcommis	ZhdueQ
cllesson	XeucbW
ndid	ZeeeWu
clwaited	ZcefuT
+boutcom	ebcubU
nmuch	WdcguZ
-bmoved	gdiXtQ
+b@p	debauU
nnothin	Sfcdud
-btry	Vcgbau
nschool	ubWdkT
clitself	SbukZY
pturned	ucbagZ
pdata	Qegffs
ntext	udfWeW
+bwhen	ucXcYc
-bcloses	XtQZRu
clhold	iohfgQ
pnever	gkiiQk
-breview	maZuZQ
+bsays	udYdWa
-bst	ueZaaV
nafter	clSuac
pshortl	geubaW
preject	ubajcV
pdays	eufacS
pyours	bucZYf
clwrap	ZeaXbu
-bchased	beccuU
clchased	beccuU
+bare	afcaub
pnothin	nghmXQ
cljury	bcZubb
crappoin	fddbuU
+bletter	ZoamnQ
-bexpect	uYhXeZ
pnotifi	Qclacu
+bin	Qofemf
crtheir	qafmeQ
clclosed	ccbcZu
+bif	oniaYQ
clwant	QqqfZc
puntil	uZdhgV
cloff	bbZagu
fljoy	QqfcrY
pminute	VqtbcQ
clsettle	uZcZea
-bdecisi	ucZZmU
crknow	ujYfbT
nnew	Xddbuc
pnumber	audcaa
pinvoic	UYfefu
flnot	Xfbbhu
-bteleph	udZaeZ
frnews	uYWgec
clam	aXldYu
clmade	oVZcuU
-bhe	uZcebZ
-btwo	Qpffej
-bmail	qaddoQ
clclose	XuWYWp
clneithe	Tedecu
+bstart	hhbZQq
-blist	uaZYfa
ninvite	YgukaU
nwish	QifeZu
pauditi	sdfefQ
nfurthe	QmZkij
cladvert	ZbdZdu
-bdo	hkidQi
nappoin	XjZaub
-bthis	duYiaZ
clpresen	Sgubde
rbdenied they-will-decide	QfbZmg
-blesson	YbuedW
psaid	uffbYX
clwants	TumnTV
-bclose	VuXZXo
-btalk	WTuqeU
-btrade	dVgafu
cltrade	dVgafu
cldisreg	bbdcuW
crstart	ccZeYu
clreview	lVguaS
clwhat	TZiZuh
clreplie	udeceU
+bgood	labduR
crrings	udcbcX
npass	hfipeQ
-badvert	ZceZcu
-b@p	foWdpQ
-bthose	Ucbbeu
crdo	QoheoY
pparcel	Xcaedt
crdecide	teZTfc
+bget	tlZeUW
+btake	sfmcRZ
n:	ZcgktU
-bwant	Titedc
nask	inkiaR
-blost	Vbbdtf
crplease	ZtYccd
crlatest	thZaYW
crwent	idZbtV
ahpast	YZZbtb
cltour	bdUcgt
clmoney	aeoeqR
clhears	tXieVd
pfour	gWteZa
precord	ctZebZ
cr@p	ZccdtZ
-bnot	acabgt
claddres	YZfeat
-bwill	tWfgad
+bfrom	tWWggZ
-btour	bdUcgt
-bdates	bdtedW
flreceipt	WlXbtc
psend	ShitXd
-bsince	aacZet
nresult	fgUtSf
clvote	gcataV
clbored	Wbffat
nthose	tcUkRj
clringin	thbcdT
rxact before ahead	flddcR
-bseeing	RcZraj
-bdays	Xctaba
ppages	ZtdddY
clexamin	hboncR
phour	btdbeW
clleave	gfbZWt
claccoun	VVeght
craccept	Utecfc
clreopen	Ycdcct
-bauditi	adqijR
-1:	mefeRc
-bsilenc	tZeeZX
clmoved	fcdYtV
clglad	Rtdehe
cllike	ZitceX
cl#	Riogci
clauditi	ZdqilR
pcommit	tcigaU
-bcollea	RcklrX
pwithin	Rfegoj
crstill	fnchlR
+btheir	tXgibV
-bworkin	cjXdWt
njob	Rfadmp
-bwait	tccaeX
clgive	qoibXR
clfurnis	Uteecc
-bvideo	WtldbV
pquesti	Rjabdt
clresult	tWaXif
napply	bdcfYt
nregist	gcTddt
-breplie	tdeceU
clread	aeWtlY
pc	btddcW
flwait	tWaXmb
+bcome	bdtaVf
clinvite	YatcVk
clposted	tcacYd
pbecaus	bnhoRb
+bhonest	VffgZt
pours	ZtdahW
precrui	tShecb
crsee	RcqfZn
phead	tpaUXX
clare	aekhRs
pattach	Stbgcg
rbaside closing-date	RlVZck
cltry	XcgbZt
-3from you by	StedaX
pcome	bjtdbX
+bcan	eqhfhR
pbring	Yetdbb
clapprov	mbWtbT
ppapers	thZdbW
+bthey	gZTbtf
clnext	gebtWX
ninterv	lgihRe
-bthird	ifddpR
pteleph	mejgiR
+boffer	Uteefd
crearly	YdbfWt
flfree	ahtceX
ppatien	qdefjR
-bgo	tYddTg
clcounci	qfRmcY
-bwritte	ZgihsR
-bhad	XjaZta
-1of	dUkRjb
+b@t	batcea
clallow	tiebcS
-basked	kScclh
pparent	cZbces
-bcandid	sXeYhb
-bfiles	ceesdV
-bfile	diennS
pplace	jmlecS
clcalls	sbgbdX
flmatch	Sjesaf
clnotifi	sXicaa
pnobody	selbbT
-bcareer	ZeYebs
pshe	sYgehT
clsay	opadSb
-bbegins	aecdbs
clpromis	qSYbpc
+bplaceh	ddseaX
+bmore	sXYcai
+btime	chsdZZ
-2it on	jfhhfS
-bday	hksWWY
clwhile	ZbffYs
-bdid	eefdsT
clneeds	UscrXY
pwhich	jjjgfS
cllast	YidVds
-btraini	YZsaYf
clfirst	STcbos
clnot	Vcbbls
-bgot	feWbsa
clboss	saXfUh
nattach	XafYsh
nits	UkbnoS
nall	SgZlkj
-bwritin	saYgcb
crevery	sdcYdc
crnever	ZcefsX
nring	sgbbUe
-bscreen	ZYopkS
cllost	Uagdsf
-bbored	YcffZs
pdid	fhbesT
+bteleph	sbeccW
clsugges	aYsfec
clget	sbadaf
+bcareer	deXdas
pholida	sacbhV
crbudget	Xeddas
clfine	YfdfYs
+bopen	Wecdfs
cralread	WacZse
clshall	sWpYVc
pwritte	hsUfZb
+bok	sZYeiX
clits	sZWlgT
clmessag	seZahZ
crtoo	ckWaYs
clwhy	scfceU
nsuits	bcsbeZ
clphone	mcnZiS
-bhears	sXifVe
clregist	Xscdeb
clreadin	fdesbV
psee	ebseZb
pstage	YgsaZc
clway	sXdecc
-2is on	afgjSf
clslot	XsidfW
-bwhich	eVgsjW
clteach	bbsedZ
cllook	kYamSn
n;	Veeesc
clgreat	bobbrS
+bgets	sccYdd
clexerci	hojcdS
-bfinish	SsZgbk
nstarte	csffcU
-bcertif	WsfejX
psmall	VksbhV
ninstea	abibsY
cltravel	Segdgr
nwrite	ZYasid
clunifor	bdYecs
clopinio	dffseT
pcoming	saYaib
pjobs	eZZecs
ptake	Uscfbg
plike	ajshdT
crhere	fZcbYs
frwait	ecbbsa
clcandid	sZWafi
npanel	Sbbjnj
+bearlie	scdcbY
clflatma	bbffWs
-bmake	sfgeUY
plink	SnllXd
+boutsid	secedX
-bmore	bcZebs
rbaside start-date	fgdgSj
-bboss	saYgXe
pboth	mjkfZS
clvotes	sedhWT
pinvita	cfsdaY
-bread	hZZsiW
pway	mbSdfo
pdecisi	daSeol
pregret	Skecnd
cldecide	saccdc
crthough	Udgfsf
-bpanel	cXmsdS
-1start	aVYeXs
-bpresen	SjqZge
-bpostin	Zcecds
croutsid	secedX
+bwere	Ycceds
ndo	hbfkpS
crwant	Sikghg
crdrop	seebeW
clher	gjSiam
+btalk	Sbkoja
cllist	seWXfc
-bexerci	brlcbS
-blook	adisTf
pbooked	Sjbees
crwere	Zbcfds
clannoun	odZarS
nnotifi	ZfasiV
clend	ihcjSl
nbut	feehSq
+bup	heZiSn
+bsaid	sXYblY
-bvote	hcasWX
clonce	acdebs
clchoose	ansZeU
ppre	YshdeX
msoffer	UqYSfi
nones	Xfdads
pmaybe	Skcelj
pfinish	sZcZbf
pconfir	ZdYfes
-bwent	decesX
pcontra	Sncfdl
ntill	sceeaZ
-bwhy	sefceU
clsign	SlWber
-2by the	fiWShe
-bsummer	adecbs
-bjoinin	dXedes
clpaid	Uddfes
frask	ZsaZfe
crdid	bbfesZ
+btwo	SWliik
pwork	ZhacZs
clyes	gsecZY
clsilenc	sZeeaY
-bsubmit	YfZdsd
pessay	asbeiU
-bholida	Vlacbs
cltrial	VZsacj
-bmessag	sfZchW
paccept	afdYZs
nsometh	SZhplg
pbrewer	cebbbs
papply	Yeadds
clnor	Tfffes
-btrip	bWgees
pregist	SmdnZg
+brings	reahcW
-bnext	bgdrWa
ncontra	bebacr
crdirect	agoekT
-bgets	rVciXe
shtime-only	aTecmk
crwithou	rdedcY
-breach	TrddZm
ti+	XdrXZc
clfarm	Ycrcde
-bposted	rdadfW
pkey	bdadar
nend	lhehiT
-boffer	TofZnc
crelse	khgejT
-bare	fcikTk
clsummer	adebcr
nfirst	femTej
clwent	bdccra
nurgent	ccdear
+byes	rkTdYc
-bthem	craijT
-bcome	edreUf
cldentis	Xffaar
clagency	fWfear
-bhours	aecbar
cljoinin	bbacfr
-bresump	bcZedr
clout	rbdaed
clmore	egXbar
plet	cTmiih
+btold	hagarW
clmodera	Yferca
clpage	Yrdcdd
pwrong	rcjbbU
cleither	rXiddZ
pby	XTlncn
clfittin	Yebdcr
+byours	rfebfV
crminds	rWedeb
+2, that	ljdWeT
+bmeet	Vfrbcg
-bglad	Trefdg
clcomes	rVcjWd
pnew	Tdedml
clappeal	WgddZr
cloutcom	rYccXj
pbetwee	hraeaY
clreach	WrccZk
nexpert	ccerdW
pjob	YoTgdn
nmade	bceYer
clvisit	Wcrdbe
+bchoose	hdpibT
clbut	ridceV
pwithdr	Tiodeh
-bnew	YficWr
-bam	YdnaVr
cllapses	frbeaX
-bher	kbTidk
crcan	llmbaT
cldue	aTZplm
nmedica	Yfdebr
-bgiving	Wreedb
-bship	Yeacer
-btakes	hVirUa
+bwanted	Xbefcr
+bpanel	TihknZ
+bbudget	Xedddr
clended	dfZerY
pboard	rbidcW
clfree	bZrcah
clword	oebjgT
-blink	TpbbYl
crtwo	Tanekh
-bthat	kXWirX
clrehear	Tbijbo
-bsettle	rZcbeb
crsign	Tlakii
cldata	Wjcccr
clcollec	TmXlck
pevenin	eeThhp
clcompan	addgZr
clagree	alfdrT
ngot	heTZiq
-baddres	afaeZr
-bothers	Uebhfr
-2it is	daiTYl
-bpublis	rddbiV
-blisbon	Wdeddr
clwritin	radgca
+1is	chgThe
-bpromis	jbXarY
clreport	ZUdrZm
pliked	eedraX
-bword	qYejfT
clgiving	Ureeib
crsaid	ZYberg
-bcompan	dgccWr
-binterv	Vdrbgi
crfirst	UTpffp
clchoir	iebraX
clasked	cTebno
+bwho	pbTlXe
crall	rWdXie
-bgive	rlfbYU
-bitself	WbrlcZ
cldelive	Zeacer
cldefini	rYdeiW
-bannoun	meacqT
-2^ not	ceeeUr
nyes	pTbfal
clfiles	beerhW
clthis	YrXgdh
crpeople	rcafbc
-bfirst	ZTeWoo
pwho	okidaT
pthank	mTdoia
+bannoun	rdbdgU
-1call	eXrbcW
clunders	nmedeT
crdown	Yebhbr
clhad	agacrc
npromis	rUcacj
-bbooked	Zfbbdr
-btime	earbha
cltrip	bYfeer
flrefuse	mWgcrU
-bmeet	WZrneZ
-bcan	grkaUc
clsend	erbcac
-binform	rcebiV
frmeet	TgpliZ
pme	Toifeg
pmain	dZaeer
plongli	reibdU
pclosed	aTdndp
+bkept	aebcrc
pvacanc	Zbeddr
+bdo	Tokcdi
nfacult	Wdfcgr
pset	TiopcV
-bsessio	iegilT
clschool	agdcZr
clteam	cZirac
bson period ahead	cXkkTf
-bboth	enbobT
clkindly	Tqdegf
clchecke	YffrfY
cltext	rkZecW
cltraini	bZrbae
clverbal	faefrX
pthen	rgceZZ
pshould	hreafU
clsleep	Zrcecc
plisted	crbddY
clteachi	WrdggX
nindivi	naepaT
clcame	aederZ
crother	Zbcbfr
pno	oTkgYf
clscreen	gXqlcT
-bteam	ZYgrYj
-2, by	jjaWTU
nought	afearY
ptalks	bfXecr
pwanted	YkcgrU
clgo	rcegaZ
clticket	bYefcr
+bwritin	reXeda
+bwith	dZeerc
n#	Tnffgg
ngone	clcerT
clpartne	mTaohZ
-btell	erbcea
clpick	qlhbTX
nsit	ddfdYr
-bstarts	gcjdTo
-bthanks	ceddrZ
-1it	clThfd
pthroug	jbrjaU
crheard	Tcfhhr
cleta	rebfbW
ne	nfelcT
clb	Vgfbcr
crgets	rcacVi
-2^ from	dfdjTk
-busuall	rYibbZ
croff	Tmadbq
clcount	rceYce
crare	ccafrc
ponline	brjhYW
clregard	efffrU
pround	ckjelT
flmeet	bWrlce
clsometh	nTdcdj
nsucces	jccrYZ
floffer	Tqeboa
+bread	TZkkji
crbut	Ufdcrh
ncame	rdadca
+bcommis	mfdenT
clminute	Wcrbdj
-bthere	mfhkgT
+bour	gdjjjT
pstart	Tdehdp
-bchoose	rdnXVZ
clshort	XjkkkT
-bhoping	cdeeXr
cloral	hZreeY
-bdesk	Yedecr
+bconfir	rbabjV
flanswer	redcga
pdown	ardcjY
psteps	rbdYch
-bis	hdeiTo
clappoin	gjTnXi
nsystem	dcgZrZ
phome	Yajaer
nwant	nrZaYY
paccoun	cZdddr
-binduct	bWeedr
clrankin	cderdY
-bgreat	bpbcoT
nfell	rdeeeV
cr@t	kcrZbZ
pgone	qcddYd
-2told you	XebdqW
+bsettle	mjeahU
-bsometh	mUecam
clpasspo	cbqeiU
nothers	gdikjU
+bstraig	qecdbZ
nknow	XUflho
flaway	geZcbq
pweeks	qYZefe
rxact on ahead	UgidYf
crresult	qfYhaX
-bperiod	XbdnVq
clprescr	ZYfefq
clthroug	WhqhhW
ninform	bdgqdY
-bwindow	djkblU
ndetail	qagcZd
-bold	aedeqY
cralways	aXhfcq
nbeing	UqXfid
-1says	qdabXV
-bid	Unkdhe
crover	Udmidj
-bpage	aqcddc
pmanagi	qafeZd
fldecide	qidiUZ
clmay	Ujfbdq
clapplie	cbaaqe
-1or	YaqchZ
clmarks	ibdqdV
+2, promis	qdabaW
-3back on the	UdiXbn
-bwrap	Zedadq
clgoes	geVoUm
-bnormal	qYeaWi
clcoffee	cdqeeZ
punanim	Umfden
psittin	YqgfeY
+bwould	dZZaiq
clyours	VgkhqX
ngoing	Ucbfon
+bdrop	qeebdZ
clform	YqdemU
-bfurnis	Wqfffa
crstraig	qdcgZa
nwork	Ugcfim
peveryb	fbbgqX
p?	dqjfVb
nthey	UYajnn
clthen	jUldoW
+1would	UqecXa
cropens	ZeceZq
+1or	UkmhUd
preceiv	lUekZj
cragain	Zeacqe
clpupill	qecccY
+2, same	UZkcjd
-2start in	dbZecq
-bother	lUefdj
clgoing	pUbhdf
cllatest	qbebbd
+blook	hdcWZq
-border	eWceeq
flstep	dgqcea
clinvita	hjhekU
+btext	jdbpaU
ppaid	Ujceeo
-benclos	ZqffeX
ntechni	dhqecW
+bwrite	mUbdel
nopen	ZfWcqi
crcut	bqdfcX
pfind	Uofdic
crsomeon	qZfYed
clbursar	qedeeX
flclosed	edbcbq
fraway	Vbhceq
plets	cgqeZZ
-bsigned	cqbhhW
+bconsid	ndhlUc
+bno	Xaagqj
-1get	Umbcfj
phospit	ddfllU
ninclud	iXeeYq
pmind	kgqaWY
cloffers	qacakW
nbeen	beiZqb
nfind	YdcqYi
crhis	UefZmn
-bshows	fflemU
penglis	cbqdea
-2within the	bjcjkU
ndecisi	hWUiik
+bpicked	qefeYa
flsoon	qgcbfY
-bmoney	bekeqU
+bcut	bqdfcX
clvideo	UphjfY
clnews	fYddqd
psize	aqcdfb
clold	Udcekl
cljust	cgnanU
-bcounci	pdUmba
clparish	lbgkeU
+1in	fUkgaf
rxaside within ahead	hhYdUf
clwithdr	Zfceqa
+bjob	qddehW
clnewsle	Xeefbq
ntell	deqccd
plast	jpidYU
nlead	efqfcW
crphone	padifU
frchosen	jYdcqY
-bmay	bdfcXq
nguess	qafeba
ppanel	qcnbcU
crrest	Uiiajm
+bat	ibqZda
-bslip	bqffeW
pbook	elodbU
+1we	efUfjf
-3will know by	gUfdgj
+bfee	cabecq
p#	UqegZj
-bticket	bYffcq
crinterv	YeqboU
-bdental	feVefq
cldental	feVefq
-bparty	beafcq
clparty	beafcq
clreplyi	dqceZb
nunder	feceqW
cllove	Upceal
clbeing	hUekZk
poral	aeqcea
nfinal	UcapqY
-bsit	ldohUX
pproof	fmblgU
ppage	ZqdlcW
nhr	YVaenq
-bmeant	bfffqX
pvotes	qedeba
cron	Uhflfj
-bthan	eidhnU
-bflatma	ccffXq
clonsite	deqfdX
-bbudget	UgZgeq
-bmine	gplbUZ
clplan	olbefU
+bsame	YaqciZ
clrefere	YnUcod
clarrive	UYdhpj
clshut	cibXbq
pterms	Zqfebc
+bafraid	Wdffeq
clsaid	Zdbaqi
nphone	qebbUk
clover	UojleZ
+2, you	gUffeg
ptraini	clUefm
-1interv	UZiglc
clname	cqZded
clsince	YacYjq
clstarts	fckdUn
rxanswer on past	Yfecqa
ppost	befbbq
nsame	afqZec
pother	qXWgYk
+bportal	qcdeYe
-bhold	qYhhbW
nhow	fbXqXk
-btruste	cfjqZV
+bthough	fcedqX
-bcomes	qVdhWf
+basked	UUobpg
crn	Ydaqdh
pthere	qfWced
nward	jcqcVe
+bmeetin	ichjiU
-ballowe	lmebeU
clallowe	lmebeU
pfinal	Ulmjbb
clwindow	endcmU
+b?	gVqcef
-1not	UbZbmg
-bshe	ejZeqW
-bhim	imYjUk
nmanage	hecYZq
nthen	qceZfb
pexam	jijhdU
clbring	Ucqfcg
shspan	jhUecg
+bbring	Wbfgbq
psource	dqbecZ
rxanswer after no	Uejbgj
clrecept	Udffjo
-bheard	qcgiZW
clscores	obZnaU
clhearin	qhhcWW
+bperiod	Yfqecc
pemploy	UqcelY
+bcandid	qYafcd
-bcomple	bgdZqa
psimple	Ulfghh
pday	bqjcZa
-bdisreg	eeddqX
clshows	eflemU
+bdean	kcfhkU
clchange	Zbbajq
crjust	UlZefo
-bsent	ngUcmX
nannoun	Uccqjd
-2give us	qcfabY
nwere	qWbZej
clteleph	qdcbfb
flbye	cZliUl
clchambe	qfdbcZ
ptill	qfccdb
cldepart	edbccq
nword	dacqfZ
pletter	qjXZZg
ponly	nechkU
crplace	ahqeZd
-ball	nhcjfU
crsome	Uednjf
clemail	lUbckj
-bthen	eZkcqW
+1was	WaYZqc
+bshe	qgYXai
nround	Udibkl
nnotice	cqanZZ
rxdenied in ahead	Ubadhm
-bshould	pUakfX
+bnotifi	ZhcqZd
clmake	nkgccU
nbudget	fqeedV
nguaran	Zdbfeq
-bhi	iedaqX
crdefini	qeehZY
creveryb	qedfaY
pthan	Weqgcd
clonboar	Xeddcq
-bplaceh	ZZafhq
crinform	oXkgeU
-2again in	Zbcddq
pfound	Yddedq
nfree	lUajck
-bmarks	aceqec
pjust	ocefjU
clshop	aefbcq
nminist	nhfdhU
+bothers	eeabbq
pceo	adqfdZ
namong	bemeoU
pformal	Ucidkk
cloccupa	cdqedY
-bsecond	XomfUf
-2has until	Ucedbp
-bsite	WcqaZl
+banswer	fghiUi
-bbirthd	eeZfaq
clbirthd	eeZfaq
clthere	Vfqkbd
clwhich	agfqgZ
+1so	bjagUj
-bends	WqYeYl
-2you within	hhdcaU
passess	okhbbU
ncv	bdZdqe
-bnews	bYecqh
nemail	mfYnfU
clship	feZacq
clcopy	cqcfgY
nstaffi	Zfafeq
nshare	cYZeiq
+beveryo	qcbkYZ
+bgo	ckjhjU
cran	ochggU
clput	iZfUkh
pstudy	ihjgdU
clcar	cbafdq
-bover	Uhikkb
pthings	qdVdbh
clroster	bdcecq
-bopen	WqVZkg
-bduty	baddeq
+bfair	ZeZeaq
clday	UloXbj
+bhour	kYqebZ
pcertif	XqicZe
nfair	Ulffgj
+bwait	eUdffq
-bpossib	Ulhfdj
pphoto	Xqcfde
-1about	eUjifc
pmean	qfXfbe
-bpost	jXaZdq
-bb	Uficcq
nplaceh	lWqgbX
nofferi	efdfqW
nmeetin	UhiZmj
cltypica	qceecZ
psix	YiZecq
clopen	UpXZel
pkindly	WXqpba
crhiring	ZegqhV
+bchat	dhXdqc
clrings	qYeeed
nthan	cqbghX
clcrew	qfhaaY
pphones	bfedqY
pstill	ilWdpU
-1said	iYXUkb
cltalk	UVpjeg
crmessag	jkcmaU
clsays	pUkfZd
clinterv	acqcfg
-bsome	oUlbec
-bcentre	dhXceq
-bclerk	qccbeZ
clcan	UomaXk
bs- time-only ahead	YUeYki
-bneed	ZpcgUl
+bgone	lecfmU
clweddin	bedZeq
nconfir	VfqfkW
crwhatev	qeeaeb
clprovis	qeicbV
cllogged	ffffqV
-2start on	ZZaecq
pgoing	ngUaej
pwhile	ihldfU
crhonest	Xeffbq
-bshop	befbdq
pconsen	YlepdU
+bus	hqYckV
pcomple	jpdhZU
nmy	qYhWYk
-breply	kkadjV
cras	ohVZci
-1has	fjdhgV
poffers	hpbeeV
phonest	ecdacp
nthat	ideklV
cloffici	peecdZ
clhoped	Ybeepd
cleveryt	hdcpZb
clnotes	gadpgW
pcrane	Xddfdp
cldebrie	hedliV
clconven	aejpbX
cln	peeedX
nsubmis	fpXfeb
cllyk	paefdZ
nclient	midcjV
nexpect	VelmiX
crhas	jfbapY
clmix	gebepW
-bcommis	beepbY
pmake	nVbZdp
-bmix	gebepW
-bquesti	Vhfepd
-bruns	VgdjYn
cltogeth	fcjnbV
-bapplic	oZVjeg
-2wait until	lfcahV
pthough	pZkcfX
-bfinanc	aecpdZ
pevery	ecYpgc
plater	Vilhch
clsit	iepiVW
naccept	cnVbkg
nnotes	bfebpb
cldecidi	pedZZf
pwould	Vjpfec
nout	mXVlhc
pall	pWoZcb
-bcheck	bpYjbd
cllunch	Vemajh
frhear	phajYX
pmemo	cfmVfl
clturnar	pefeeW
n@t	kZobVg
clgovern	nedhgV
clroom	Vnhggd
nsms	cfbmnV
nluck	Zcdfep
rxappointment on ahead	fVggdd
+bdecisi	pXZcdi
-2for the	fVgYbl
ncopy	eZdddp
clhealth	fdpecX
+bmight	Ydefdp
clbegin	Wbghbp
passoci	Wpfecg
clapply	becfcp
-bpages	Xpefed
pplaced	Ybcehp
+bmust	VpnbcY
clhaving	YebXpj
-bhealth	ZjpecX
-2answer in	jbcciV
clkeys	cedfYp
-bverdic	nZcjiV
nsome	Vcdhpg
-beveryt	geYpda
nwhen	pVVoZe
clworkin	apWhWj
ntellin	deZfdp
crtake	ejneVf
-2^ take	YpfdcV
+babout	Vldeme
clexpens	abfdfp
bsfor span ahead	ehVdfi
nunsucc	eefpdX
-bflight	cgacdp
crtime	VpgZej
-2meets on	ZecpaX
nreache	efddpX
-bsea	bbceep
clsea	bbceep
cltil	gXdbep
-2back on	ZhgcVj
preques	Vikmcd
clfeedba	eajpbb
-2from the	Vahcje
clso	ljgciV
+bsee	WdkZdp
ntrial	apYbmX
cleditor	kgandV
nstand	YVdkmk
-btold	pVbanb
clconfir	pYggda
-bmust	Xpebcj
crothers	Yfcfdp
-bas	dWbbpi
clissued	pjaecW
crpick	pdebcb
pcharge	eZffbp
cllaptop	eaaffp
+bmessag	gidpbV
+bbecame	Yfddpb
crbecame	Yfddpb
clall	pdekYZ
-bturnar	pdfeeW
pchecki	pYcelY
pthree	ikjiXV
-bexamin	adlpbV
pgot	ejVkak
clreques	Vpfdef
classure	pdedgY
-brankin	adfpea
-2, on	jXjVkY
+beither	pcegZa
-bwhere	pdeabe
clcheck	bpXpVe
phours	XpZjce
-bform	WpceoV
-btravel	Vecdjp
pout	ghZZZp
-2it within	Vgejbj
prefusa	pYdfdb
clclass	cXffep
-2you on	kedVia
-bowing	Yffaep
npeople	Vjicgi
clgives	pdcbbe
crtell	olbZVg
nsugges	eebfpY
+b's	dhcbap
cllovely	Xedfpf
-bpeople	bVgigm
pamazin	Zaffcp
+1after	cWpdhY
pwarden	gefeoV
clfinish	Vmafbn
ptask	VnWmeh
clwho	pWafcj
-2you until	emcciV
ncollea	Xigcbp
-bowner	gcoVhd
-3from us by	mdedaV
-bquick	lcmjbV
-bmark	Yeepec
-blooked	Yefpdb
clabout	cfibpY
+blater	Xpdfcf
crpanel	bijkiV
ndare	deeepY
clmakes	pdajcW
clevery	ebbccp
nup	ededpa
pstairs	befhpW
clline	cbdiZp
pportal	VpajjZ
-1's	jZheVg
clpassed	iceepW
+bmail	WYepmg
+bfirst	Vdncnc
preachi	ecZeep
-bconfir	pachgY
+bbest	fpcecY
clacknow	Xfefpb
ncomple	apYebi
+bme	ZhVhnh
cldays	bdpecd
crmind	pmeYdV
nafraid	ZdfmoV
clheads	Vmjdib
+bfix	pXefee
pcar	cVffnm
pstop	bddccp
cltechni	Vemici
-bexams	dedZcp
+bnormal	Xeffcp
crnormal	Xeffcp
-bwrong	bfZepa
clterm	aiabcp
+bseven	Zepedc
-bjob	fdcdXp
+bdate	cjaipW
-3from us within	pZfdZX
crus	foghVa
-btalks	befpcZ
-bwrites	pbfeea
clwrites	pbfeea
clfrozen	efkfVm
cllooked	Zefpdb
nsat	mejfVa
-brehear	Vdmjcg
-bgives	pdcbbe
-bslides	YphdgW
+bpass	peddeZ
paudit	peeceZ
nours	VeekYp
pmonday	paedeb
+bonce	pecccb
-bshortl	pYWpcV
flask	Vpibgg
nday	dpjWeb
-breport	bVbpam
npasses	epbefY
-byours	ZZlhpX
+blonger	VpcdpX
pexpect	leiVja
cltouch	pYaeib
+2, becaus	libagV
pthanks	mVhfci
cltimes	Zcpchc
prequir	XmVkXo
crwho	pbbcWk
nbook	hbadbp
nlink	ajpeab
ptapes	pebfeY
+bhiring	ZehpcZ
psite	Vcailn
pteam	Yapjfd
pclosin	hcapca
clvolunt	eedacp
cldeclar	Zpffeb
cropen	Wecehp
clwrong	edZepa
porder	mVkedf
+2and can	jkjegV
nwritte	ZcclpW
-binvita	gihelV
crway	kZZdZp
nchosen	fdalVl
rxanswer from no	Veidgg
crleeds	dflfVm
nshut	mejfVb
clprinte	bcdcfp
clends	YpWdXo
crsay	Wgdipb
nwithdr	epZefa
-2start :	Yabcap
+bdebrie	cecbbp
nwrong	caedpb
crring	peafac
pplanne	jgmfcV
-bfly	cdcecp
-btimeli	feZacp
-brefusa	pYdfhZ
crweek	Yceefp
+2you would	ZbceZp
clelsewh	ddlemV
-brooms	cfXefp
+bwhenev	Yibccp
msimmediate	Vlnbdc
nlist	chVpfd
-bbursar	peeeaa
pagency	dgWdep
clsad	feadap
clfurthe	hegbXp
+bcall	lZbpab
-blatest	pgfbcZ
nmore	addbpf
crwould	Vkaajn
paccord	Ydfeep
crconfir	pbfcdc
+bnothin	Vdcdml
+bjust	VijdWp
phad	hbdbpb
+bnobody	Yfdcgp
pasking	ZldepW
ntalk	ZjaXip
pcoffee	cebbfp
-binvite	dcpebe
pcaught	eehenV
clpossib	Vhhffl
ppaysli	apefdZ
pstrike	eepfcY
pperiod	hpidYW
nchoose	eXmVjh
clconseq	eeeepX
nidea	Veefnh
clagains	Zedddp
+2, all	lefgfV
+bword	hdddWp
-bapplie	Wcbkpb
+bforema	pbjeeW
-bvettin	Vhfhdm
psome	pebcaf
clspoke	ddeepa
-bhere	Vkfgcm
clnumber	Xcpcbl
ntime	cYmcpZ
-boffice	hfVcgn
ppay	Vjaehn
+bearly	addfZp
crthey	lZbdpX
nyet	WhXpbl
-2time :	adpfde
+1the	fVacoa
-brather	Xefepc
clorder	mZVeeo
clmeet	XZipde
nadjust	gepfdX
-bagency	iVhdbo
poff	paegdc
crconsid	Vmfled
craccoun	ZZffep
nitself	fpcegX
-brefere	VoXdjf
cr@s	VeZjkm
-2date :	hVkZXf
crcould	Vdgekk
-bhome	eYdYhp
nstart	pjmXZV
clport	dYpfec
n@s	ikaZpX
ppresen	iephWX
crvote	pedgYb
+bhalf	ZapiXj
clholida	pXbbam
-bfeedba	ZXpnhb
clappren	eeXfep
ncheers	pbeecZ
-bfell	defepW
clfell	defepW
nbest	mYpXbd
clhim	flZjVk
-bappoin	ZdfpZg
crher	ccmapW
clrecomm	Ydepee
-bbelow	Yddffp
-3to be the	gechjV
-brecomm	Yeepdf
ngiven	Ziddpc
clsync	pedcca
nhour	Ygpcad
-bcoveri	feefWp
clcoveri	feefWp
-2you the	kcjafV
-2me on	bmjYeV
cldelibe	gfbpcX
cltraine	hfZdZp
-1is	ejebVi
clstarti	eedeZp
crwritte	pahead
classist	phfdbX
+bwrote	Vedcjk
clsendin	Vjeegm
froffer	Vjceki
cryet	beceap
clhandov	cedfZp
-bregard	ffffpV
preserv	Zddedp
-2ends on	ViZeWk
clsift	kedndV
siwithdrawn	Vhgbhh
+blatest	peZbae
clpleasu	begepZ
pexperi	dVlffl
clsometi	oefbjV
-bmove	behepY
pline	ofedhV
+bapplic	daYpjc
+bcalls	WecpkZ
clhead	elgdlV
clwinner	Yddcip
rbdenied answer-time	YcddXp
-bmaths	bpbddf
clmaths	bpbddf
+bsomeon	lZfapZ
pspoke	jkbcjV
nh	beeccp
+bcheck	hXepfZ
cle	oeedhV
plead	Ybpfka
-bbakery	eYffbp
neveryt	cideVn
+2, now	XcdbpZ
-bclosed	gcbcbp
nwhethe	ccleVn
-2starts on	bdbdZp
-1know	iiXdVg
clcommun	pfbchZ
+bactual	Vffjkh
nagree	dgdpeX
pleave	ccfcep
-2interv on	VflXbi
clbelow	Whcfcp
+bwe	Vjeflh
+berror	Yfdepd
crholida	bdfdYp
frsoon	epadce
-bman	effcpX
pfive	Vdilfi
+2, he	indaVZ
crminist	Zafeep
clhome	dYgZfp
pok	pYdfde
-breleas	pededZ
clchat	heiigV
+bthank	Xbfgpd
bsin day ahead	XgYcYp
clwhethe	acpdfe
-bwanted	VfYdnk
clmine	XpdjYg
nplus	dbpehY
-brings	pYeeed
crlast	Vchdmk
nwithou	Vmdjhc
-bchat	fdljeV
+bopens	afceap
pfounde	pdcjbX
clthose	hbbbap
-bdecent	dcffpY
-2give me	pafddb
cltalkin	Veilhg
-babout	WnhbpY
-1a	VaXYin
ntanner	dpddda
fragain	ceddpc
phoped	peecgY
psure	peafda
crcourse	Xedfep
-1was	WbYZpb
nbe	Vjfjid
nspeaki	ffpfcY
+bvery	pYeede
pfull	Vifhgh
nheard	pgecba
pwant	WdndXp
+bfree	jdimbV
plinked	deVhdp
+bhear	kgcoVX
nfinall	feeepX
cr@d	ZfhiWp
nsecond	Vogbfe
preach	Yfedpd
crturned	icfdWp
nreject	dpafda
ntouch	ZajpYf
clresump	bebeep
clflight	cgZecp
cl@s	Vclgkf
njobs	ccfebp
crcantee	Zfdfpb
-bchildr	Zeedep
-bwhat	acgcpd
pfalls	pbYdmZ
n"	meZVma
+2is the	ilWdVc
-bif	apfccg
+bbooked	ffpfcY
pslides	Vmkdef
+bway	pcadaj
clninety	dffdpY
cldesk	dedccp
pslot	ehnegV
pmonth	bpZhdc
nkind	Wcffgp
nand	Zeecpg
nnotify	bdepcc
clthinks	Xeheep
ncertai	nedehV
njust	bbeceo
-blast	WjiYfo
pwaitin	ofbjbY
psesh	oecdcb
crok	odcebc
clheard	ocfcdb
pagain	dYjfoc
crannoun	Weehfm
cleveryo	oZaodW
-beleven	deeeoY
ndate	ZhXgoe
clstop	dndeWi
crby	Waemfm
-ban	Wamfhk
clexam	Wenfgd
+bcourse	Xfdfeo
crbooked	feofcY
pportfo	aZhoiY
crlist	Zgocha
nringin	oedddY
pref	Wjdiej
cltalks	fdeobZ
ntest	dobdbg
-bput	kbdWnc
pextend	Whieob
pthey	Wojbla
pnice	bfcdeo
-b:	dakocZ
-bslide	Zbfeod
-3, on the	ejhWiY
nclose	Whjble
claim	oafehY
nfeedba	oecciW
rbdenied open-ended-time	lWZZbc
crteleph	obfdea
nmean	okZcXc
nanswer	iYbfYo
-binstea	adgfoX
pportra	aocefb
nsaid	gYbcdo
-boffers	kaednW
+bgiven	YjdfoY
-bexam	YdoWhg
nticket	dfbdbo
-2over the	aiWjhf
+bsignat	cfaddo
psits	ocecec
-baward	oedadd
clis	heggWm
rbaside stands-still	WbZclg
nthink	odckaZ
-bfiled	Xdfffo
clfiled	Xdfffo
npop	ehdfWo
-bwants	boedZg
-1meets	eaamZW
+bother	Wkefih
frbye	Zjceoa
-2done by	efcleW
-bdue	bdZoeh
nschedu	aceedo
+bappoin	feeboa
pkeen	ffogcW
crbefore	Xecjco
nfinger	addodd
clchase	Zcffdo
+bquite	Weffoe
ndefini	nbcgWg
-2from me	oZeeaa
+bhired	eeeeoY
crshop	Xdjeco
nextens	fobfgY
-3to you on	oeadZZ
crbeen	eadfob
frstep	aeobmY
nholds	offfYc
clreadve	cfcfao
cltop	nWdeek
pstep	aahoce
nslide	Zbfeod
crgone	cceeoc
-2out by	gWfcjf
+1but	ZWaXoh
creither	oYdeXj
+bover	Yeodbi
pword	jcmeWf
psing	deofeY
pcould	akhocZ
rxanswer not-before no	Zfedao
-bonboar	Zeddeo
cllet	cogcae
cllikely	Yeodde
nsays	edXcdo
clinstea	adgfoY
+1with	ehgYWj
crfix	oXefee
ptook	XZcojf
-bc	adfdco
cronce	lmedeW
clbooks	cfeado
-beveryo	kWbnfZ
nlittle	cebcoc
-2begin on	adbcdo
clhappy	ddkdWm
-babroad	bfcdeo
pvote	ocgfcX
ndue	XdWmjk
pvolunt	lWgodX
clstep	oibeeX
nforms	elZeXo
pamong	hceZbo
-bpermis	Yfddeo
clforget	adeeod
-bthey	mYcgoW
nperhap	oedfgW
pthink	ocefXf
nknives	dfoceX
-bagain	Wbjgfm
+2is a	WcicXm
nstill	cdfboc
cllog	aoffec
phello	XclWlk
-bfill	cbbfio
pchange	Wcdcko
clboth	enbnZW
-bgrade	bebedo
+bjury	Zfebco
sivague!	hggaWh
crwithin	Wedkhj
clpack	adfbfo
pneed	bgfZco
-bscores	mbXoZX
-2not say	Yeeeco
+2will not	ecidiW
clsite	XdnZYo
clslip	aeZfdo
-bsift	defoeY
cror	ldhlWa
nplaces	kidjWe
clrather	Xdfeod
cleleven	deeeoZ
clapplic	lWXlig
nposted	bbfdeo
+btill	ZloecW
nwill	fbcocg
-2out on	kZdfWf
-bspoke	cfeeoa
-bdone	hddljW
clclient	iWghgg
crlove	ceddco
-brecord	boZede
-bguaran	oZgdeb
clguaran	oZgdeb
nreleas	kgiicW
clterms	kWfffk
clclerk	ocebga
pend	obecbg
pexpedi	bdffoZ
-bshall	oWfebi
pcompet	ihheiW
clsheet	codfea
clvice	bcfoeb
peveryt	ocfiYa
-bneeds	Xodoaa
-3your decisi by	Yoefca
-2interv :	cdnWad
clreply	gleeiW
-2it till	khdhaW
nlaw	ffeeoX
cldocume	XYggio
-bits	jZWmmW
-bpaymen	aafefo
clpaymen	aafefo
crreturn	odfbcb
clmember	Xabmbo
nminute	kdljaW
-blunch	Yefceo
clmoves	gecbbo
-btogeth	ecjnbW
-3your answer by	boefdZ
pwrote	ncfheW
ndial	feoeca
pwish	dofedZ
-breopen	ccecdo
papplyi	mfeigW
crhad	Xbdgog
cllondon	deofeY
ncase	bdcioa
cltakes	nWioWW
ptoo	gbdnjW
-bdesign	cfboeb
ppilar	oecceb
cldoors	deZfdo
-breache	oceeeZ
-1allow	odeccY
+btests	Wffgjm
clpayrol	Ycgeeo
clpages	aoffdc
cldesign	cdfodZ
-2, from	deacZo
pcurren	hgbodX
crenough	kiadiW
+2would be	WnfcZc
crthroug	eYnfnW
+beach	oeZcja
nhas	Wheeof
-bchase	acffco
-2people on	dfZZbo
nback	chaWkl
ppart	eWcnZn
+bbut	Wlcene
nsessio	eeYeeo
-bwell	kfebmW
clsittin	cecmlW
+blove	Wkccbo
-bweddin	bfdbeo
pfellow	Wcfhem
-btxt	oeefeY
cltxt	oeefeY
+2and tell	ejiWXf
+1went	cdZaoY
crmail	mgcWff
pfeedba	bbcefo
pposted	cdcedo
-2closes on	YnXZWh
clquesti	Wobdna
clmarket	Wekdkg
clelse	Wcgbmi
ntold	lbZaZo
-b^	occcef
-btil	Wkdefl
pgiven	kmZegW
-2candid on	meWXZi
-bliked	gfifmW
-bstill	oYbigZ
nopens	ocfcfb
clmails	ffceZo
-bformal	Wiidfk
cleach	ijckdW
clevenin	fcdbdo
clrefusa	oYdejY
-bfroze	efefoX
clfroze	efefoX
pforms	hffndW
pwait	mlddeW
punders	ocfffZ
ndates	gaiocY
clyour	Wlhehg
nfollow	cjeZob
-bvisit	Zcodcg
nmornin	kdmdWd
+2and not	oddbZY
-bninety	dffdoZ
clgratef	Wmifff
crwork	Wdhfhk
-bcareta	oeefdY
clcareta	oeefdY
+2, i	acWdlf
nform	ackZbo
rxact from no	fcaeao
-bwhile	afffao
powe	ikiddW
pbuildi	adoffa
crlater	jmaieW
nanyone	oeegba
-bdevelo	beddco
papprov	WkciZm
pone	dogdXf
clreache	oceeeZ
pvet	cbeeoc
-bn	oeeedY
pplease	Wnofab
+bfour	efodfY
-bschool	Whffdl
clok	efWjhk
nsigns	ofeegW
pa	ZmofeW
nsent	WZZhml
crfinanc	efdngW
crmust	aocfec
cl@p	ebbojY
-bhearin	nhhcWa
clyard	aeddeo
-bagreed	oeeeac
+bhappy	aedfco
-bbreak	cebcdo
classess	dlocZa
-2said the	Wefkoh
-2^ so	oadcaZ
crowner	adofga
-1wait	Wdfhkk
nsince	acjioW
nteleph	ohhadX
pahead	ecofbc
+2, by	gifWiY
-bs	Xbofbi
clbreak	cebcdo
-2, so	jjecWd
-blettin	ofeeda
bsuntil period ahead	feWide
clmail	ocZdnX
-bassess	ckodXb
ptaking	kcXbdo
psorry	cWiejh
cldinner	ccgdao
nthanks	kWghef
-bwhethe	ceafeo
clowners	ncmcbW
clanythi	hbfcWn
clthree	WjmfYk
clbudget	WcZjeo
+benough	jjadjW
-bchosen	adcedo
-bkept	edefZo
+bwill	mealWi
noutcom	cbWlkf
crplanne	befeao
nduring	efbdbo
clwritte	cgggoW
+bpick	odlcXa
+bsharp	Zeoeec
-2you have	Wmcedf
cltheatr	cenWje
-bhand	boagcg
+2, after	hlfWZb
-balong	Wbhihn
crasked	cdicoY
-bgave	Wgegnc
+babove	abfeeo
crvideo	bbfeob
pdetail	bneihW
+2we will	jeceWg
flgive	bofdfd
pknown	Weeflj
nmobile	oegYce
-1and	ZWifhh
phistor	eodeeZ
clcould	Wniaie
pnod	Wffffo
clphoned	jecfnW
-bit	ghighW
clintern	mdZYYo
-2decisi on	oecbaY
+2with your	Wocfea
clor	jjhbfW
-bdelibe	Zffodc
cls	dclocX
-bpart	adcdgo
nfarm	oZjcca
clexactl	ocffca
crchat	bifeoW
+2, otherw	aoicaY
nname	Wkeedl
pcode	dodeiX
phanded	Wdddkm
-bslot	YokefY
crfor	cglbWo
pstatus	odeddb
ngreat	gdefYo
pphone	jWmmZa
+bonly	Wbgblm
pas	digkWg
pstands	edafco
-bwe	jWdfoc
p:	akedYo
+bput	WgZmgk
crtold	jcdboY
nmember	cddbod
clsomeon	fWgZmi
-bseason	decddo
ptea	Weihkh
-byes	olZbcX
clfair	hZhbao
ppublic	aoeedd
clgap	ehielW
-bmainte	aebfeo
+2i will	ohcabX
-3to know by	eoeeYW
clsaw	ZfekoY
psince	Wdeihl
bsfrom period no	Wciged
-3i asked for	ZcedZo
plesson	ffljdW
ptrain	beefob
-bfounde	deineW
+bout	Weihjf
frnot	abbeoi
clstay	ebbfeo
-bwho	oWbgdf
clcome	lYodYf
bsbefore time-only ahead	kWfedf
+bmeets	XleYdo
ptrial	ZofhZe
pup	hknWca
-bsays	dWmgal
nplease	iWhchk
clhere	ZjdZdo
clhas	iZZgbo
cllookin	ZlhoZY
-bpassed	dcdcoe
cllandlo	afefZo
nhad	jhgfgW
clstaffi	oafefc
+1#	Wbocac
-brecept	Xdffeo
bsfor day past	edceoY
pchat	ciodZb
cllands	Wfibco
-3visit on the	adobZZ
bs- span ahead	gdWfdh
cragenda	cfcofa
+bquesti	Yeeffo
rxaside by ahead	jlXfWX
pmeetin	oYigda
-2applic within	oZfedY
pcv	aWigmi
phere	doibgX
crwill	oebiYg
+bnews	aebcog
pfair	occecf
crmade	obcbfe
ndepend	afdedo
psample	Ygboeg
clmove	befdob
-1as	oZacdZ
-1be	iWhXZi
cllasts	WXimbl
-bprinte	bddcfo
-bunluck	Yffeod
nweeken	odbejW
nready	ciccao
phappy	Wfdlcl
-bcv	Wkabjk
nstop	kaeenW
pbeing	iihYWj
crfour	hfodeW
-bsheet	codffa
cldo	ZfocWn
-bprobat	cbddeo
-bsometi	mefbjW
nseason	oceecc
-3meets on the	fdZkcW
pbar	bddedo
ntake	Zodcgf
-2opens in	cebdbo
croffer	Wjcegl
-2^ until	oWeceb
-bstarti	efeeao
pheads	Zfciob
-battach	Wnhdgd
pthird	ogeeYd
pdiscus	iiaoXb
pdue	fhYodb
ptheir	golbYY
-bended	ffbeoZ
+bnotice	Ykdeao
-bintake	bechao
n's	heffmW
-bsafety	eofefX
clsafety	eofefX
-bnotice	Zcgbeo
ppeople	fddlWh
cladvise	afbojZ
pcomes	hiWecm
npartne	coacjb
clpast	nekebW
crgo	ZimhjW
+2now .	mceeXW
-bright	jahgkW
crearlie	ofdceZ
+2, not	jiiaWb
clvacanc	dacdoe
crnew	cbdboh
nhiring	fdgfoX
-1deadli	aoadaY
nher	abYfoh
+bher	ZdmcXo
preturn	leYeWm
-3it over on	cddlkW
-boral	eboeeb
-1this	Yefefo
pdispen	deZedo
nruns	cnlddW
-bsearch	Zffoec
crthem	jfofbX
crwhat	mbieWe
pjoin	ZkZfdo
penjoye	bZogcf
rbsuperseded they-will-decide	ccecoY
pu9s	faaffo
norange	faaffo
nsegmen	faaffo
nhender	faaffo
+bsay	kheehW
peach	ofgddY
nadd	feflWj
ncourse	Wcengi
clhall	afdbfo
psubmit	enfhbW
-bmornin	ddoedc
+brankin	efdZco
-bsay	kobcYZ
cltalked	egXfco
clowing	befZeo
-3not come on	ceYbco
clreappl	bdffco
+2, please	jgdbWf
clduring	ofcddb
-1your	bYgdao
-2no decisi	Yffdao
clcv	Wlbbgl
-1twice	ZecgnW
clsadly	Yffedo
crneed	WnZcfj
pdear	bXefio
-breques	Xofdee
-1meetin	WdZmZi
-bwork	WkZfgl
psummer	oaebed
rbact start-date	igdcWd
pfarm	ehndfW
crline	ofdbga
-2told me	eWcenb
+bmonth	aeceeo
crmonth	aeceeo
ndoes	caobkb
clswore	odefca
crchosen	oaffdd
-2by phone	Wblfle
pteachi	beogeb
-bsittin	fedjlW
-bthough	eccjoX
preadin	eZheob
clerased	Xdfffo
-bsystem	doagiX
preply	iggZnW
pscores	oeeafb
bsover lower-bound no	Weejcg
nwait	aaYemo
mswithdrawn	Wenhdc
nstraig	oeeicX
nlegal	Yebhbo
crfair	afcfao
ncorrec	Wfddoh
crservic	feofca
+bfinish	cdgfZo
-bpapers	odZlba
+bspeak	effngW
clsecond	XhjlWh
+balways	oafeZc
+bwhy	beefob
rxdenied for ahead	fjWcfe
-bused	ZZffog
clused	ZZffog
cltwo	Wndecl
cllists	oedecb
-1answer	kkZYWb
+bavoid	eYeeeo
cravoid	eYeeeo
+2, #	WanXYg
nbus	eXfffo
nhearin	Xodbej
crsame	ddodae
+2, as	dmgWec
-bmarket	Wekdhi
cljobs	bdaeeo
-3me know by	Zedeog
clnew	lcebWn
crhear	kfflWZ
-1waited	YceeoX
nlast	oaiYZi
neveryb	eZZieo
nunlike	cWgfkn
-2will hear	ofddbZ
nchange	oedafc
-bafter	nZfigW
-bneeded	Wmfeei
crsketch	fekfkW
nable	Wcaemn
pplaceh	ldoYYe
-2to the	jhZbWg
crkept	aebeoe
nplace	fiaaoa
+2and the	dgWhhf
pupdate	fXYoej
+blegal	bfeoeZ
crlegal	bfeoeZ
clmainte	cfafeo
+bterm	cZffeo
-2moved from	Zebaob
clstate	bofffZ
-bconsen	coffdb
-2, the	jbkbcX
clowner	mceXhf
-2back by	cmdcaX
+2, start	nbZbXf
+1your	Xaljka
phereby	XnndcZ
-2office until	cZeeen
-3the office until	cZeeen
-blasts	XYimcj
clcase	kejfeX
pbefore	nfjcYb
-bsomeon	eXicdn
pranked	Xfegjk
-bavaila	hcneYd
ppostin	defena
+1if	gicZXi
pbroken	ledekX
clwork	Xdcekm
nget	kXamce
pforty	dffneZ
clfourth	jfbemX
nlatest	idfZZn
-bsign	XnYbhj
clnice	beienY
p's	ejlfdX
nlol	Xeffgm
cltest	Xingeb
nsift	decdcn
clas	fXeffm
pfield	ccfbfn
-bwebsit	ffYdbn
clwebsit	ffYdbn
nmit	neiZeZ
nfreund	neiZeZ
ngrüßen	neiZeZ
+1on	eXiaej
+bstoppe	Zfeena
-bagree	bffgnZ
pcame	Xlikdb
-2meet on	fdfjbX
nrota	dZddhn
pblack	Yneffe
-bcase	lggidX
-1need	nbfdba
-bchecks	Ydhned
+1be	hkebXb
phave	fnddce
pmet	nffYdf
-bcommen	dYdhdn
-2^ within	ifediX
-bedit	Zafgfn
cledit	Zafgfn
clreceiv	ndZbjc
nok	gdelXg
cldiplom	dneedZ
crdate	bnaccj
nwent	eccgna
crhappy	beefbn
+blikes	nfefca
-2^ is	acnfeb
-bappren	feXfen
crgate	dncfea
nthinki	ededna
nheld	naedec
nten	ebbfen
neligib	dfcfbn
pfree	ajYeen
-bbetter	alXfmf
-1you	idcXid
crnothin	Xegejl
-btechni	YenjeZ
-bskiing	eafcfn
clskiing	eafcfn
claudit	afeecn
-bknow	ifcbnZ
-bshut	cibZcn
ps	ncncZX
-brole	Zgeecn
norigin	ecnedc
pfirm	enidbY
nwhat	iXjfmZ
crwrite	lXcdgj
clinform	naibec
ptuesda	neefZc
clruns	XgdiYn
clset	Xehmcg
ngive	Xicdkj
-bshareh	lfefXj
nmail	eXckdk
-bpast	nZlebY
rbanswer corrected-day	hgiXfZ
clhiring	haZcnd
+bstill	ZlednY
claround	kbanca
clsick	afeddn
+bnote	Xfeejl
rbappointment want-to-see-you	fXhehc
crfinish	cdgfYn
-bconven	YlencY
+bthem	ainjXe
-bchange	cdbbin
crput	Xhciek
nthere	gedXik
ncontac	eXhkcj
pband	eceenb
pmachin	enefab
clchecks	Ydhned
clobject	Xkfffi
nnobody	ijXdnZ
-ba	fancfg
-2: by	lZeiZX
crdean	kefclX
-b's	jdahXk
crform	leiehX
+2, though	ncbdaZ
cldetail	Xhgfek
+bone	jgcbXl
-baudit	afeecn
-bbetwee	eZnZYl
clbackgr	jjefXg
pright	ahYfdn
rbappointment bare-request	hefZXh
ntaken	gnifXc
rxanswer for ahead	jgXYfd
ptwo	gnfgXc
pcan	ccican
clbetter	XkXfmj
pdo	fngcae
+2with a	jbXeaj
rxappointment from no	feaeYn
nappeal	nheaeY
+blet	dkbnbZ
clshift	ZZnYhi
clchildr	bdeden
-bappeal	Xkfeei
pknow	lXneZd
-bstays	cdnbah
clstrike	bfeddn
pmember	iaZcen
pwhiche	ncfefZ
+ban	hcndbc
+bcertif	kijccX
nafterw	cdgnae
clprefer	bneedc
npresen	Xecfnh
+1n	Zbbnbh
rxact until ahead	jfYhXd
-bpaid	Xbjfem
nplan	aejlhX
ppairin	ngcdeZ
cldone	ZddnmY
clcalled	caignZ
-blodge	ahcdcn
pupload	Znbdbj
clmentor	affneb
frgive	glieXe
preleas	cdbefn
pseen	dZeend
pdesk	meXfff
nrather	Ybddnj
-2could be	kdhcXd
+baccept	Xjhdgh
+brecrui	Xefmjd
-bcollec	ZmXgcj
-blike	Xnlbga
nread	bedfnc
crswore	leeejX
-2lets say	ijhbZX
cllets	nifZZb
crcandid	nXckbd
+babbot	aeffnZ
-boff	ccegan
pthem	eljfcX
nemploy	bYYfnl
crabout	agbahn
clavaila	khncYY
nverdic	efdcnc
+2if you	YngbYd
clshareh	jfefXk
clcalend	bnhcdb
-3us until the	ndfZcY
+1as	heXXig
+bsorry	Xdeell
pmanage	nfehcZ
+1please	dnZZXc
nhe	abfXni
pcommis	Znffed
clrequir	Yjndbd
+bdid	Zdfene
-3to you within	nafdeb
pbudget	knZdcZ
noffici	aefecn
clcosts	Xgffen
-bgather	ZddnhZ
clgather	ZddnhZ
nwebsit	eebedn
clmornin	Ydndcj
ngoes	kkYXei
-bshift	bbfYhn
nor	nihbXe
phealth	cZfefn
clland	hfdZan
pwhy	nfffeY
crchair	Xdeklg
+1off	bbebbn
clrung	nbgeiX
+bhand	hhidiX
psystem	ghjifX
nmoney	gfaenb
-bwinter	fffdYn
clwinter	fffdYn
cllodge	ahcdcn
clanswer	nhacfb
-2all throug	cednaY
+bsince	cnecee
+bshop	aeneed
+breach	Zffned
+bbreak	Xgjddl
psessio	fendgZ
-bfound	ffffnX
ncandid	fnYngX
-bok	anXlfd
-1came	abeena
clcoming	jbiXgg
clrevert	dneeea
-bteachi	Xnebhh
rbact please-do	fheaXg
clgone	lcednX
-bshuts	dnafed
clheld	Zhnbec
clmaking	Xmeieg
ngets	iafnYd
+bbecaus	mhbcgX
cltime	ecnbib
clmanage	hXigfg
crafter	fXkiia
+bfeedba	Xegfhm
-3, by the	igedgX
-bharbou	Ybhhbn
nnight	kkefdX
-bhear	ncdckX
+bthroug	bdngdd
clagent	bffngX
nrecord	debfnd
-2so the	ndccaa
-bout	ncacbi
pship	eeZfnb
clsubjec	fbdfcn
-2^ on	kbcXhd
crso	aibkXm
pplus	Xfffij
nterms	bndejZ
plooked	nkeZeY
clplace	XhkliY
-bsolici	dfYfen
pkeys	Zddfen
clchosen	liedgX
clperhap	aeafne
pwent	lbXgbl
clusuall	nXibbg
clwrite	nddXdi
crvery	nYdeci
nrevert	ecfben
+2, could	hfXaYk
pcastin	heZbdn
-bsave	Xdndah
crdinner	eednad
pdirect	hefhXj
bsfor day ahead	dXlieb
phalf	njadcb
-bcancel	bcbfnh
-bat	Xdgjjg
clthink	enhbfY
+bthat	nnfaZX
pforwar	jZXjke
clad	deeZnf
+bchef	cfbahn
-bparish	edenea
pdublin	dneefZ
ngiving	bfdfnc
nquick	ejbnZa
pseason	XeYcnl
-3be done by	Xhdjgb
rbappointment i-must-act	aXjfaf
naway	hkfhdX
-bgroup	bbnkdb
-balike	ndedeb
clalike	ndedeb
nboss	aecbni
pso	eimdXg
-bsenior	eeddbn
-bcorrec	nbhdfa
clcorrec	nbhdfa
puse	cnefeZ
+bmock	deafbn
+bfine	Xjeeek
-1pick	nebaaZ
-3tell you on	bdidkX
-3a date :	neadbX
+bstands	nbacib
nproud	ceddnc
+bbrothe	cfjmdX
crbrothe	cfjmdX
-bgradin	cffnfa
clshuts	cnafdf
clfixed	Xcjfkd
clinspec	nfdbfb
+2, they	eYXbik
-2back ,	ndbdcY
+2, since	Zndbec
clchild	edafdn
clbishop	nedddc
-2back in	Xkaekd
phigh	ndebed
clneeded	Xmeeei
-1place	XblfiZ
pco	nddddd
+bevenin	dfeccn
rbappointment please-do	dbnbXd
crapplie	bffnXi
pquick	heamXi
nscreen	dlfekX
-2opens on	cbdbbn
clnegoti	cenffZ
crnight	ncdccf
pmust	gYjbZn
ntoo	ZZjdnf
-bway	mXeedh
-brung	nbfehX
crperiod	agnfab
-1screen	lehgXX
nportal	eelnaX
pgoes	ndjcbY
crsignat	cfaeen
pprogre	bcdfen
clyet	neiecY
ploved	nagddd
-bnewsle	Xebdhm
clmill	deedbn
clsigned	anaahi
rxanswer in no	nfccaY
crday	iXhbcl
nfelt	aedfnc
nslot	eiXfle
nends	femdhX
clhols	aeecen
-bschedu	fendfX
+bmake	lbeXfj
-blongli	cednfa
clstays	einbZc
+bthan	echdZn
-bbear	ndebde
+bby	Xjeike
-3, and on	nedcca
nlook	aYfgnh
crreach	Zffnee
clcalibr	Zffnec
pconfer	neddeb
-2side of	Zeefdn
-3this side of	Zeefdn
clapolog	feffnY
-2call by	jbedhX
-1no	mgbccX
-2open for	dnedea
nright	jkXfce
nextern	Zdeahn
-bstop	dneeeZ
clcode	cnfffa
-bweeks	bbfneb
pzoë	nfddea
+2and she	Xecldk
ncall	kXYnfd
-blet	kgeeiX
palert	edeebn
nwho	jhXbld
clcvs	adbncf
pname	Xfkihd
-1me	emebcX
-2result on	nfddca
pinclud	Xkkeib
ntrying	nYffee
crshift	iejfhX
nslip	jYdedn
-2: the	ndZbaf
+bfinger	ncgdcc
+broom	deeena
crhow	nbgddd
nhuman	befhYn
-bnumber	Xjdegl
clstill	kXchfg
nadjour	bfefnb
nbefore	Xkifge
nchoice	cfeddn
-bleft	meedkX
nperson	bgcinZ
nrest	hgdjjX
-bcalend	bnjcca
crno	kXZkma
-1us	fgXfia
+1now	hXaahe
clsoon	adfedn
cltellin	nbedde
pscan	enbedd
+bthird	beneeb
pready	Zbfffn
nelsewh	ngbeYj
-3me by the	nceecY
-bward	ddkXek
pcareer	gcaedn
+bhire	cefena
+bday	kYfcXm
crtogeth	cffbdn
+2, his	nbhbaY
-bvotes	neegaY
-bhang	nefeeZ
clhang	nefeeZ
nfill	flkeeX
crshout	cffdbn
last	kggXde
-bbegin	Ybhgcn
phis	nchddb
cldated	ddefnc
pdeputy	engaga
clreimbu	Ybgfhn
-2give you	Ynefdb
clwithou	nedjcZ
nwear	cenfdc
-2is back	Yeecdn
rbsuperseded promise-to-answer	ebddkX
-btable	Xlgfjd
rxdenied within ahead	geedXg
rbaside step-only-if	idlYXb
-3to me in	ledfdX
+bafter	gjfYXl
+bteam	Xfffgn
ncloses	ncfbfb
+bdental	efffnY
cllights	efdfYn
+boffice	acnkhY
penclos	Xmehde
+2, so	ecXdhi
+bshall	neegbZ
-3sign by the	Xagfgn
cl's	fdbjXn
-bspeak	genfdY
clgirl	dfenea
frdate	Yehian
+bwants	geadnc
-bsignin	bndeeb
-be	nfddgX
pcondit	Xjeeek
clnote	igbdnY
-3meetin on the	ecglYX
pcountr	neeeea
+bvicar	biendY
+ballow	abfenf
notherw	kjjeaX
nnext	bmbenY
nneeded	gdaebn
nvote	bfdbng
crtrial	bcnejb
+bmate	nfedca
clmatter	lcfmbX
neither	Xbhkif
rxact in ahead	hcjbXe
crcv	feanfb
-bhead	ckihfX
-baiming	nfafea
pworrie	cednfb
prate	ceeden
nseat	encfad
clexplai	efneeZ
pabove	nbjdZe
clpapers	jaYnkZ
-1offer	XgYcfj
peditor	hehldX
-2until the	caXifi
-breserv	nXfdka
pjoinin	fdZfen
rxappointment in ahead	fjcZXh
nwin	Yffefn
+bminute	bdnicd
-2text you	neeecb
-bcalls	nchcfZ
-2not promis	Zeffcn
clpulled	ceefnb
clevalua	geendZ
crbar	ceddnd
clforwar	YfdXmm
crjob	mddehX
-bfinal	khcXhd
pfirst	cmkfdX
-1took	bcecnY
clspeak	jZnhdY
clportal	enZfcg
-boffere	cZeffn
+bboss	gdadcn
clsorry	lbkbXg
-2due on	fXahlg
palread	liXZhf
cltruste	fehnab
+brate	befdcn
-bearlie	XddZln
psms	ndeddb
-2of the	ZXiZej
ntakes	Znacmb
neach	gfncac
pself	nieecX
-bagains	Zefeen
-2as of	ZeXdif
clslots	cgielX
nsecret	chncaf
precept	ffddnb
-bproces	Xdfldi
-2date is	Xhdbcj
bsfor period ahead	ddjYXi
clenclos	Xlffge
crpossib	Xllfec
pplaces	hbbbfn
clpost	gZhZdn
-2in on	gXebai
-bcleara	Zffnfb
-1throug	Xihhdc
+2for a	edkbXf
rbact they-will-decide	ldgXca
clward	cenYla
-2manage back	Zddecn
crbreak	Xfjddl
clarrang	nZieea
crafterw	Zfdhen
pneeds	fdeacn
-btried	Zeefne
cltried	Zeefne
-bdate	cendXl
nmind	deddcn
+2or @d	ebndea
ncreden	fZnfee
clpicked	fandYi
pmade	bnkgXc
-2list on	nfeZba
pindivi	Xhefen
-bchurch	Xfened
clchurch	Xfened
-bcoming	ldiXhd
noffice	mieYlX
-boccupa	YlnedZ
prang	klcfdX
nperks	enefZd
-3, it is	gbieXi
-bface	bekemX
cltown	feniZY
-bbooks	cfecdn
-brun	XbdmZj
crnor	bededn
phiring	iifiXd
+2, she	kadXdf
clan	aeneff
clhope	ncdedc
-bmind	bkanfY
crpicked	leedXh
+2with feedba	Xdffdm
pintern	ccgddn
+2, but	Xjaedl
nshe	cXhcnh
napplic	dbcneg
prealis	efYfnf
nthis	ddXclm
npapers	becjZn
pdream	ffefnY
clstarte	eXedlj
clengine	Ycanel
pbookin	efYffn
clholdin	anhcfc
crlettin	lfcXdk
clnicest	ffZfnd
-1but	nbfdab
-bcast	needcc
-bgovern	feejjX
pcentre	hXldhd
pchoice	ndcbhd
clwould	Xklaeh
+2, it	iYdXeg
-bfree	cZidcn
crthink	Xgehdl
-bcould	bghXjh
clvet	nfeeda
-breason	djneaY
+bwant	Xijgib
pdeligh	Xindcf
pyet	knZeeY
-bcalled	hbhenY
-3are back on	bdbcen
-2# ,	Xajcbh
+bdinner	fddnfZ
rxsuperseded - ahead	iXeZfc
nspeak	hcecnb
-btimesh	fbhfZn
-bheads	fndfdZ
pstatio	nYffef
-bterm	ghXcXm
clwell	deZcng
nentry	enefZc
-bco	bemejX
-bprefer	cnffdc
ntravel	ginfZb
pcork	jeekeX
rbappointment could-you	hffXgc
-1delive	adbcbn
-2board in	dendYZ
-3the board in	dendYZ
clyear	cbhedn
pre	kncabb
clreason	bjnfbZ
clconsul	iehjdX
pwell	Yjcnai
clproof	egdfnY
pam	bdefdn
-bbar	ffZeen
-bremain	gngbab
nmarvel	eeebnd
cllaw	Ydfffn
ni	bbeine
nprovid	decfbn
cldrop	lgjecX
crlittle	cfefan
-bmatch	feXejk
pprayer	ffYfne
pflexib	ckheXh
clproduc	Ynkecb
-belders	cffhXm
paddres	bneefc
cllifted	effenY
clspot	Xfddjl
npage	fdXdkl
clpushed	lcdhXg
ptreat	naefee
cltimesh	fbhfZn
-3hear by the	Yaffnd
pemaile	Xifffj
crmoney	dfefZn
-bringin	nhcdgX
-2they said	edebkX
cltwice	Zfhfna
cllooks	feYnfd
pwith	ibnfcc
pnotice	enlccY
clturned	eeeena
nfamili	ddafne
nforgot	nfefad
pagree	negffX
crpaid	efefnY
+bable	nddebf
cldrivin	Xeiedl
pplane	bfebcn
+blike	YddZnl
-2, until	kedibX
pscheme	ekfeXj
-banothe	Xcgmkc
-bprovos	acfnee
nphotog	eeYfen
-1decidi	necaZe
-2that is	ahbYnc
p@d	ndhead
nassoci	Xgchij
nhelp	ancebj
-blovely	Xeefnh
crmake	ncbZfg
-3for you until	bmeeiX
nhired	Xdekkf
bs- day past	bbcenb
pjury	iiggeX
clbear	ndebcf
-3closes on the	bcabbn
cltorn	nfedcb
clbakery	eYffen
paround	inbcdb
ndata	gdfikX
crexpire	enbfeb
rxreview by ahead	hebjYX
clbook	Zndech
+bemail	khdhcX
plibrar	cbajcn
-1my	Zafffn
-bhappy	dhcean
frhold	Yedbnj
+2: the	Xfdggl
+2and would	ddcban
-bless	Zcfffn
clless	Zcfffn
-2all of	Xdjbic
npart	efZeen
+2to meet	ccnecZ
crletter	XlckjZ
pbank	fiXfdl
-3@d instea of	aeZenb
-bholds	ebnfdd
pgirl	baegfn
-bfive	anjcdd
-2our decisi	nfddcZ
-bfreeze	effenY
noh	dcZfnh
+bplease	eidXjg
nclosin	ecZefn
-3@d , not	deeeYn
pgradua	kkhbXe
clkit	fZndfd
psat	neddde
-bof	gjhfgX
-bgoes	naYlYf
-2not on	bebfnY
-bcourse	necbdf
+bknows	aebegn
-bgaller	Xeedkk
ns	ZeeXlm
pfitnes	fZndfd
nby	dYnhfe
clcomple	imbbkX
clenrolm	cnedeb
-2, start	cZcebn
ppiece	fegfmX
-2come on	kceZXg
-bengine	Ybdnej
-2it to	mjgbZX
+1will	bfgXkb
clblind	neefbc
clfreeze	effenY
pred	Xjffej
nsend	jXijfc
pclient	Xkjdaj
cllive	iiXddi
pflying	bgbeen
+beveryb	kegibX
nservic	Zecfhn
-2back the	XcZclf
-bnda	encfcc
clnda	encfcc
-2ring you	bXicii
pover	didZbn
-baccoun	ZXeihm
pmore	lblaXg
rbanswer you-will-hear	icXdgf
nsomeon	deXifl
ptwice	nffafc
-bapprec	Znffed
+2to accept	Yndbce
-2up for	Xfkgfd
+blesson	bnfdfc
preport	eXgkck
clit	gjiefX
+bplanne	eefean
crfree	mXmeZc
cremail	mgfXge
crstands	lbjcgX
cloverni	gZndfc
pchef	ZkXckl
-3to ring you	Xdbemg
pcamp	dneefZ
nsure	nlYecc
nsuppos	Yfffne
-bchance	jmcfbX
ptransc	Xmffee
-bgcse	Xgfffm
clgcse	Xgfffm
-bfeed	debfcn
clfeed	debfcn
-1receiv	aedena
-bscenes	Ynffee
-blove	Xjdfbl
+bapplie	cfenec
pdoes	ncgeeb
-bbeing	aaglXk
+bthose	eeXkbl
clonly	ZYanem
-bcar	fadfen
nat	bdaeni
clsome	gXiked
-bwhatsa	nbefec
clwhatsa	nbefec
crkeep	jXiech
clright	gfiiiX
-2decide on	mdcXYe
pfurthe	ckXdfj
+bhold	neeceY
+bexpect	feeZnd
-bhiring	hbcbnc
nmyself	keejeX
-1been	becbna
clmatch	eeXeil
pfit	eeafcn
+bvacanc	ffffnY
-bstand	imffcX
-3you know by	jXfgje
nappren	Xfeegn
nslippe	eedfan
clhereby	ffkeXj
claftern	benega
-blive	fjXddj
-btouch	nZbfjc
nsay	XZfkfj
crmy	Xgigbk
preuben	bdfedn
+bwork	Xbmchi
clfinali	nhdXdf
nsave	fbdfcn
plol	eZejnZ
crfresh	dfdebn
-bhols	ceecen
ncollec	begben
+2i am	fXgbZl
+bknow	dgaagn
ptravel	cYgbin
-3to wait until	kbdciX
clfamily	gcdbdn
nhere	aZchhn
-bbackgr	mjedcX
-bdelive	afecfn
nwould	dahbng
+bluck	ccffnb
-bfestiv	eeaeen
+ball	gacnia
crwhen	aeebjn
-2exam on	benZaZ
ptalkin	Xfcelj
clapprec	Zmffee
-bissued	mbefed
-2after the	gchaYg
-2leave until	aafdfm
-bfarm	Yfmdch
-3takes over on	ddcZbm
nchat	emZeef
-1told	jbYYed
+bassess	bfmdha
-2go out	mdddaf
nlifts	dfffZm
bsby span ahead	hYdhai
clpaper	Ybdkjj
ppracti	Ymhddh
-bthree	bedbem
-1got	glfcaY
plookin	cbgedm
nchair	mfhZgY
+2s call	cdbcam
-bboots	afedem
clboots	afedem
+breturn	mffcdb
-bcopy	dmeffZ
pbooks	daffem
-bplaces	hmfdeY
crrole	Yegfem
-btheir	dmZmdZ
+bagain	cfedmc
+botherw	cmiefY
+2if i	mZcdbe
ncould	mbcajd
crworks	dkhfhY
nmine	aefedm
-bofflin	bfaffm
clofflin	bfaffm
clruling	medeea
crmore	echacm
pmentio	miYdcd
-1takes	lYcgac
clprobat	bdfdem
nteam	Zmaeig
plovely	Ydijkd
nwelcom	Yjbemg
psettle	Yjagem
+2so we	ZlfjcY
phi	ddmdia
ngate	cdmece
msslip	hcYdge
-2date of	edaeam
-bgarden	decfcm
pany	cmeded
-bought	mcdfec
-1take	bkahYf
+bwaitin	kecelY
clgrant	ambchg
-2questi by	amecda
-2finish on	cecacm
-2@d or	ddmefc
pfillin	ceeddm
pcheck	gjYlae
plooks	mcffdb
pusual	meYiec
pthing	clgkYc
clchef	fefmZc
rxreview in ahead	fjegaY
-bmuseum	fYfffm
cldraws	cffZfm
cldown	eYiijd
+binform	dYmegf
-2into the	bfdcZm
pcloses	labYem
rxreview until ahead	Yegehh
pcounci	kdhgYg
ptell	ZihZcm
+btwelve	beiemY
clnotify	mcfeeb
nnot	ffYjcl
-1betwee	dYlddd
rxdenied on ahead	iYdigZ
pdone	fhYjci
-bone	jecfYi
-benrolm	Zmdceg
+bwalk	ddmfdd
-bpencil	hekcjY
-brequir	afmded
pfamily	emffgY
+2after the	gaYYhg
clprovid	adfhbm
nlove	Yflech
prange	mfedYh
clmany	deddmd
pgo	bdmcdh
-1do	bYgdjd
crlate	meecgZ
-bposts	mefbag
-bdrill	efafdm
cldrill	efafdm
clexperi	bbfffm
p@p	mgdiYb
clorigin	Ygdegm
nlunch	gdmbhZ
pelsewh	Yjffek
clcoordi	Ykifdf
-1open	dcadbm
-2submit :	ccZemZ
-bclass	gYjfck
+2to look	mdfaea
-ballow	kjeddY
pmayor	eeddcm
-2instea of	ZefekY
clmark	fedmea
ndone	hiYelb
-bbank	hmdddb
-1partne	dadlgY
prather	eimeeY
ndown	gYdbmh
-bmodera	dfemcb
nenrolm	kfmcbY
-3be coming on	aemfbY
-bpick	jcmeYc
pshipya	gfYffm
pward	giYhak
pin	Yghehj
plying	mecfec
-2at the	hbYcmd
pgift	Yeeggm
-3@d , and	meebaa
pcalled	Ybhfmg
clferry	gijegY
-2so on	YcZaji
pheard	mdbbfg
nonboar	kmeccY
pir35	mcedfd
pallowe	mefeeY
clmaybe	ffmfab
pinvite	fhmbae
+bmunici	affbem
cland	mffebb
nsiftin	effcma
cllogin	bmfeeb
-bstatus	ffecma
powner	glbkdY
-b@t	Yclchf
-2meetin of	mfdcYb
-btellin	mcfdec
pwhat	Yjmffc
nregard	bmccak
-btastin	amfieY
clface	ZekemZ
+bapply	cdfecm
flhold	amfibf
clfill	cbbemj
pbelfas	bcffem
pcast	bfmacg
nline	eegmcZ
-2you before	iiaedY
plinks	emZefd
psit	cmZfgc
-2us by	djdbYg
npick	eYmaje
-brunnin	Yaegmi
+2and everyo	hedkcY
+bleft	YemfkZ
+1means	jbeefY
-2hear by	dYeehh
nbegin	mdefcc
pshout	laeelY
crportal	lfdeYj
-bmill	ddgdbm
mshold	abcYme
pkept	Yigfcl
pmove	ibhldY
psalary	khZfYi
ninto	fefhlY
crarchiv	mgefZc
pside	amfhdb
-btheref	mfafed
-3later than the	meeeaZ
-3the result by	mafeca
pchair	mcecjZ
nreview	Zbfmef
nfive	hkgdgY
+baway	ameedd
clagain	Ybjgel
cralso	cmdedc
flif	ffmZYj
prest	mgfZec
+1alread	ZecbmZ
clbookin	dmdeed
clsignin	bmeeec
+btaken	efdemb
+2: that	medfaa
ntogeth	dmdcdf
-2tell me	dkacYh
+2s budget	Yfdbdm
prush	hehkdY
flhear	meecia
polder	cceeem
pclerk	bdaidm
crright	hdhifY
bs- period past	abbZme
+bclose	efmeda
-2availa in	efcfZm
nreads	cjedmY
plong	cfafmf
+bheart	mefddb
-b@s	Yhagli
precomm	gmcdga
nperiod	bmbcjc
-bchoice	mfeYha
-2it in	jdldZY
-bfourth	ffcemZ
-bour	hYhejf
+2: placeh	ccmeaZ
nflight	ebefmd
-2away until	bdfdfm
clbank	kiakYb
-1due	dYehlg
pkind	ielfeY
-bbook	amdeeg
+bshould	Zebmak
pchased	mfeecb
+b:	Yfbkkf
crseen	efffmY
+bthere	Yjdcjh
pchild	ebdeem
pbalanc	ebdeem
pschedu	Zimdbe
+btoo	cjYbgl
-2yes by	Yieefg
clfollow	iYfclg
clplaces	lmecZb
pnomina	eifleY
-bcoding	amefhZ
+2is when	fhYYhg
-3answer by the	bldgiY
cldiscus	hbjlaY
ppayrol	egcfam
-bgrant	embdhb
clupload	Zmcfef
pq	ieeYdm
-1decisi	jdYcbh
npossib	chmdea
clfirm	bcdmkZ
+bthis	gmbhfZ
pcourie	Ydgfjk
-3been contac by	maffbb
+1of	efaYig
clscrap	ebffmb
-1up	bjYhdf
pproces	YZjglf
npaid	eemfeb
psendin	Yjihcg
-bonsite	eemfea
crpresen	ddfbmf
nenjoy	mbaech
clabroad	dfcdem
+1instea	ihhZYb
+1withou	mccdcb
crsays	mbeeZi
-bloves	mecfcb
nreplie	aafmdf
-1long	bfdZcm
pappoin	dhYcgm
-2answer before	mbeecd
nso	cZjZmh
+bdownlo	lfjfdY
clhe	mabcZm
nremain	kdccmZ
-2older than	bbfedm
-2we said	beffma
-bgalway	dfecdm
clcamp	fdmcbe
clalumni	dfafem
-bearly	mccecf
nmoved	Zeefmf
pcoordi	mZefgc
rxdenied not-before no	Yeddej
-btorn	mefddb
clrecord	Zfdeem
+bapprov	feejjY
pcontac	mgagbd
pclarif	bcfmfd
clantici	gefmfY
pdates	faggZm
ncontro	cbffdm
pchance	mbeeed
-baway	igZYmd
+bhe	bkacam
plonger	jYZgij
-binsigh	ffbfbm
clinsigh	ffbfbm
+1when	mcbeca
-bnurse	eddmdc
ncount	mYfbjc
ptie	mfdedb
-btells	mfdgca
crme	bgcgmd
-bthink	Yjjbkb
nrefusa	mefbec
clforms	iheckY
-3from you within	Ymffec
-bdefini	kYeejc
-bdelete	afffem
+bmornin	demebe
panalys	eadfem
plift	Zbbhmg
pbad	mfefZd
clcondit	gYefmf
pbonjou	geieYj
+blist	fdjmaY
-bwithin	YiellY
+bexpire	embfec
+bten	iemecY
nnine	efemda
nbehalf	heeelY
clwrote	bdkemZ
+bdefini	mfeead
cragreed	ifejfY
-2no is	mbbedZ
crpay	Ydjfdl
nfield	eedfam
shperiod	eYhheh
clphase	hfhkeY
nnames	leYmfY
msrejection	YZYalm
nevery	kZcZfm
cldelete	afffem
clpencil	hecjjY
panswer	iifkbY
frpost	cflelY
-3not later than	ejedYc
nodd	Ymffee
+2, @d	Ygjfid
-2time on	cemebZ
+2it is	fYiicf
nyourse	fmfeda
crbed	mfeedc
+2, just	ddmeaa
-3on the phone	bcdemb
crbest	fmcefa
nsee	ekYejf
pplay	ZmlfeY
pwritin	ajYlhe
clexpire	ZmYeak
cltask	geafmd
-1anythi	aefeam
-2be by	aYfdkh
clcat	feafbm
+byou	mcfjcZ
clvalid	cmdedd
presear	cemeed
pnext	bgmeZg
-bcamp	cemcbg
-3be held on	Zdmbca
-berased	Zeffem
psort	bemkfY
-2take until	ijfceY
-2answer by	iYbcfi
clhopefu	mfefca
-2in by	YkdkgY
ppositi	edmdec
crmakes	mffYfe
rxanswer from past	efeemY
pwoman	bmaelY
ptied	mfefeZ
pghoste	befebm
-2starts in	deaeam
-1ringin	medcZZ
pbelow	Ykakic
-2till the	ebaiYi
-bnotes	madmbY
nyears	dlkdcY
-bpositi	mafdcg
pdeclin	cdeeem
crsettle	mjeaeZ
psame	cammda
+2, a	kefeiY
pcorrec	meifeY
-3's back on	ceddcm
nresour	Ygfhcm
bson day past	eceama
-bso	mmYedZ
-blady	Yhcdhm
cragree	effmca
pher	kbYgei
-3decide so on	adcbmZ
naround	heYeih
-2apply by	bZffhm
frfree	Yjmaee
ptalked	diffYl
-bmain	Zfffem
sigoodbye	baedcm
nclosed	kgddjY
-2no by	ghedbY
+bsucces	afdmia
+bwritte	mdeebe
+bmentio	bfdemc
-bback	kmbZfb
pshift	eYkcfi
+bpull	dddfmc
clthese	fkieYf
+2as your	Zcbfcm
nbeliev	iccfam
-bteache	lYeddk
-bgirl	ffemeY
+2at #	YZlebj
+2please .	ZmbdcZ
clhave	gmedaf
+1came	Yebfkf
nabout	Yhdjdi
-bdownlo	bbfffm
nonly	hhbdYm
-bhas	Zccfhm
+bcalled	afecmf
clrun	dbcmYi
-2accept :	amcacY
pnone	medfea
pbuy	edZffm
nreturn	ahcbhm
cranyway	Yefdli
-barticl	eedbmf
clarticl	eedbmf
nincomp	dmcfed
+brest	lfeYci
+2, $	mcadgb
-3take back the	bcbcmZ
frsaid	fYZgmg
nletter	jYZffl
-bheld	Yilbfe
-bonly	bgamge
crhours	bcmfbi
-3to me by	bmddca
-2confir :	cdmeea
pdepot	gffmba
-1by	fiYddf
prun	iacfcm
psays	Yefgjj
cldownlo	bbfffm
ncommun	efdjjY
pmodera	mfeefa
plads	fbcfem
crthing	ffffYm
-bdrivin	Ykgdcg
nshift	Ymaefi
pread	mbhagc
nonline	eccffm
-2on a	ZcZafm
psent	imbcfY
ntrain	mefdcb
rxanswer ago past	ieeegY
-3it closes on	cZgfem
nteachi	ieYdkg
clplaceh	bZZfkm
-2votes on	iedfZY
+byour	Yfgcfm
-bcarry	eeebdm
clcarry	eeebdm
nhim	dfebem
crverdic	mfdfdc
crsaving	aafffm
-btheatr	halYci
-1that	hmZeZY
-booo	acfffm
clooo	acfffm
-btwelve	aeffem
cltwelve	aeffem
clfour	ifldeY
-brefs	bkefYl
clrefs	bkefYl
-2, is	kbfjZY
pdraw	Yffggl
-bmatter	lcflbY
pimpres	cegbem
+bchair	Ydekih
nalso	ZfjgYl
+2, her	beedam
ncurren	mZeeeg
-bbad	mecfcc
+2to make	mcbZYd
crfront	ZfZmlc
pbut	agmihZ
-bmenu	dgeccm
clghoste	ceffmb
-3answer on the	gkbcbY
-bfriday	lddYek
-belse	Ydgdmf
+2, says	jZadYj
presche	efmfea
-2applic on	akYfmZ
-3answer for you	mfeecZ
cl@t	ZimcgY
clcommen	gYdhcm
crboth	biccdm
naccoun	jYceih
-bghoste	ceffmb
pvp	mehfcZ
-bup	gYhdek
-2's back	aefddm
clearly	mcfedd
-bshook	cedemc
pbakery	ccjZdm
clretain	efafdm
pconcer	leYfeg
pform	Yjdgam
+1she	eccdmb
crassess	iifefY
+bpartne	ccmjcb
crhall	ddmece
+bgot	ahkdiY
clpint	edbfcm
-3would know by	fYfefj
nstable	emffeZ
-2, but	medeba
clnights	decfem
crshortl	hekegY
clready	iYidcj
clpass	medecf
nhead	jfYfhf
nmust	Zidmag
crround	mfZZdj
ncreate	fZffem
+bmakes	mffYfe
-1letter	cZdemc
cltender	Zejbdm
-2to you	mZZefb
nuniver	efaeem
clrespon	mbfjcY
clpoll	fmafee
bsfrom time-only no	feYeel
-bstage	hhYkag
pinterv	eglciY
clstands	Ykgghc
-2not do	eeYeld
-bbecame	ffebma
nas	gYgfif
crget	mhecbb
pruns	jYfefj
pcoat	affedm
+btell	llZZYi
-3decisi in the	meccjZ
+2and they	fYbZlh
pless	Yefghk
-bdoes	hcffYl
clour	fYfhgj
+breceiv	egemda
-bmotiva	Zmffee
clmotiva	Zmffee
+bend	dmdebe
-2are decidi	medcca
pwarm	ffemeZ
pworked	Yedfhk
ppropos	dekkeY
pmax	dmdfec
+2but i	mbcdad
pincomp	cmdeah
crtwelve	bfdfmb
psurpri	femffZ
+bwent	feeema
crlike	Yffbkk
pback	cZifdm
nmeanti	mhdgaa
clhonest	mffdad
ndr	mfffdZ
-2me know	ijbdbY
-3let me know	ijbdbY
sirejection	dabcme
croral	mYkefb
-blikely	bfmdfd
clquick	Zdmjah
-3seeing you on	cebfam
+bvestry	dfdebm
-bfast	bifmac
crhold	deecmc
phimsel	ccdfcm
crdoor	mdfffb
+1that	ahgamd
pgenera	bgaeme
-2fixed for	cekbgY
ptax	amdfef
-bready	iYidcj
-1phoned	iebekY
clminist	addfem
+bnurser	dfffmZ
-2@d by	ameeed
ncounci	ibdbcm
+2we had	defemZ
-2are on	Ydlbbf
+bsuch	iZffmY
-bmarked	cdfmfb
crgiven	Yjeflc
-breappl	cdffdm
-1result	mfeeca
ntraini	maeehc
nthem	Yemihc
-blead	edfebm
ndays	gmbeag
nfailur	emeedb
msinvites-questions	geiYag
clgithub	flclYb
npracti	fYhehk
nfour	deedmd
-1closin	aeccbm
-2can say	mdcedZ
-3seen on the	dfccam
clsigns	lcbjYe
crwhere	hddjkY
rbact i-must-act	gffckY
ntown	clYdel
-bfull	Yhcdhl
-3, in the	Yjcedi
-3for you by	gYffgk
pphase	hfekfY
pwhethe	medZZj
pconnec	bemfdd
-bcounte	cgmfea
clmerit	mcdeiZ
-2contac within	mbffdZ
pwere	jdYcdm
poperat	ciYfih
pexecut	mbeegd
clcoding	cmeehY
pbackgr	dldlbY
+2, no	Yfbdik
-2closed on	aebddm
clchoosi	mfefda
-1choose	dcielY
padmiss	fdcdem
clgot	elhajY
nprovos	acemch
crstarti	ffaeem
+2as it	dfddam
clsat	aedYkk
crahead	gfhejY
nvacanc	ibfeZm
-2to me	dmZeaZ
crinvita	jfefjY
+bagree	dhemca
crpassed	cdfmfb
pwhere	fddedm
crhour	lYldeb
cllack	feffZm
-bstrike	cfeddm
+bholida	bejeYm
pconsid	Zmdbbm
clwhenev	Zgmfed
-3it before the	Ymeeec
-2coming on	gcmaYc
pwinter	lYbfel
njunk	efmdea
-2@p and	cedbma
rbsuperseded start-date	ffkfYe
-bmy	ZmZcij
ppleasu	emehfY
-2@d ,	fdbYlf
-bworks	fmgfZc
-bbranch	hehlYa
psomebo	gjjedY
rxaside until ahead	YkbgZh
+2and you	eaekYh
pbranch	hehjeY
+1which	djedgY
-3to answer by	Ycffim
crshall	mffZcg
cralong	deZgfm
-bmaybe	ifmfaZ
rbdenied you-will-hear	Yecdih
+2, hand	kbeciY
cldean	ifeiYe
rbanswer check-back	clkfYY
+2but the	cfeemZ
clone	fhceYm
cryear	Yeeeil
-bclicki	dZffhm
clclicki	dZffhm
-3last candid on	Zfcdcm
pwrite	jmcZag
boover	cYhjaf
nmailed	mffddb
-3in by the	Ydeeck
crless	bfefcm
+bvideo	dejekY
nboth	akamiZ
+2, take	maefaa
+bdays	dfmdbd
-bsaw	cYeckk
pour	fmfbdd
crpoint	afeibm
-2off for	eeZdem
-bset	cghmca
-1from	ZYbclf
pvettin	Zmcdgg
crfeedba	Zdgdgm
-2@d and	YbggYj
pmarked	gefmcZ
+bgate	ekifdY
-bthroug	Zemgib
ntea	eeafem
-1begins	bddcbm
-bclient	lZgYdg
+2and write	Yefmcc
rxaside before ahead	ghZeYg
crmenu	amffed
pmany	Ygilbe
+bso	chZgdm
+busing	bbfffm
-bchatti	eecmdd
+2for our	keecjY
-1them	fffhiY
nholida	maeedf
pmoira	mfeafe
+2and he	cYdcjg
-3you have until	amdddZ
-bassure	mefddc
+2n i	idalbY
-bduring	febjkY
p"	hbgdmZ
+bwhethe	eddmha
-3you at the	kecdiY
nslept	effemZ
phired	dmcdcg
-3she has until	ahfYek
-3one on the	cfdmdZ
crtaken	aecemg
ptimes	ajmdea
-btext	mlZdcc
-2asked for	lYcgdc
pdurban	gleffY
+bfinali	mfeafe
pstreet	mfedeb
phey	hbdmce
clif	ihjaYf
-bunders	cmfffb
crratifi	Zffeme
-bmarath	ceefmb
clmarath	ceefmb
psearch	adeffm
ptwelve	dddecm
nfix	femfdb
nallowa	cmffcd
clopenin	Zhmcef
-2: decisi	mfebbb
-bno	mjacaf
nwhatev	bcmiae
crwelcom	bfcemd
nchildr	meeheZ
+1by	meeaYc
+2, in	laggYb
panybod	ddfmdd
-bskills	ejkeeY
nfail	dekbkY
nshop	mafccg
pcvs	mffceb
crdelaye	cfeemd
-2tell us	amcdbZ
clforema	Yggiej
crvacanc	feffma
+bstand	ffemcb
-2made within	mbfedb
nwritin	kebhjY
rxsuperseded by ahead	Yeedih
clring	kjkaaY
pwife	mfffeZ
-1make	cdhemZ
nearly	abefim
clmrs	Yiffgi
-2commit on	dfdmcZ
-2out in	gkefcY
-bpark	cfcfem
clpark	cfcfem
+bphone	eicmbd
pmissin	bgceme
nconnec	emefdb
-bextend	ajddbm
rbsuperseded slipped	fkYZfe
crword	defbem
pquery	cgbemd
npaperw	ebefmc
-2^ ,	hblcYc
+2and @d	YZgeci
-2decide by	mafedb
-bfittin	Yemcei
-barea	afgmed
nanybod	cfefbm
-bissues	dceedm
clissues	dceedm
pdebrie	lceldY
-2the bank	Zfemca
-2be on	Yclgaa
crbetter	aemeib
+2i have	aedemZ
-2we have	dcmcba
-3news before the	Zcfedm
bsuntil day ahead	egbfYh
+bunless	mebfec
-1bank	Zfemca
crhersel	mfebfe
crpost	ieafma
ppassin	femeeb
crthose	Yfjedk
pmakes	mffefZ
+banythi	ceffcm
+bprepar	bldekY
-2not decide	affddm
+2they have	Yebdfl
pbeen	Yfjlgc
-2nothin by	mZfedb
+2to be	gYefld
-2you do	ccmfed
nyours	afccfm
+bstudio	Yejfej
nspot	lfmfYY
+2, maybe	bfefcm
ndisreg	eYeeki
-3, before the	mceeeZ
pallowa	embfdc
+bheard	Yffhhj
clcounte	cimfdZ
clcheers	afffmd
pclub	hcafdm
clresche	eehiiY
clchatti	eecmdd
nspeed	mffebb
-2date ,	beekjY
+2s interv	jZmdba
clphilip	efmfea
-bours	mbdicc
-3tell me on	cmaceZ
nsap	lfeegY
-1inside	gfedhY
clshifts	afbdim
crmeans	mcfefZ
cllot	bldgkY
-3client decide on	Yffcdm
clashore	affcfm
-2is the	cZjfYi
-bhangin	cfffam
-2appoin on	fbajhY
cltell	hmgccb
-2the interv	bebemb
ppackag	cmfffb
nhandou	geembb
+bcloses	ZgiikY
crwatch	Ykdked
-bprinci	eeelhY
-bdies	dmcedd
cldies	dmcedd
+bminist	Ycelcl
-3they told me	dcefme
pmedica	cgbddm
pacadem	gZffem
-3it is the	Yckcfk
nreserv	ckleeY
-2goes out	bbfdem
poutsid	dmdfeb
-bwake	mfefeZ
clwake	mfefeZ
clable	bYeemk
+bfor	adkmed
cldate	hhgYal
-2office :	edZfem
-2portal on	mebdda
-2she said	mecbcY
frclosed	Yfgfke
pbeside	fdbfcm
nsettle	bgdefm
clprepar	gcgeZm
-brang	bfeemc
rxact for ahead	YamcZh
nsoon	falYhg
nvisito	decfdm
crfinali	mfeZgd
nusual	Zeffem
flme	cmfefd
clflat	eecddm
-bdoctor	jheheY
clloved	eeeebm
-2you :	mbccdZ
-bupload	ambfeg
nfolder	gemdeZ
cruniver	efZffm
-bwords	emcffa
clremain	emfdae
nmoment	mdbfed
nquesti	klhYca
-bshare	mcfebd
clbusy	befjlY
-3off me by	kgfebY
-bestima	cededm
clestima	cededm
+2they said	aedfmb
clpolice	emdffa
clletter	mgabha
-2my answer	bmecbZ
+bweigh	fmebea
crweigh	fmebea
ptaste	emZffe
phand	jiidcY
-btoo	mfefZc
punifor	deceem
cldoes	gaieYl
-2again on	acihYh
-bsurvey	dafffm
-1free	Ycmbcf
ptight	lcamdZ
clbranch	idilYZ
bsbefore day ahead	ekdegY
pwear	Zmgffe
+2, half	acmdcc
pget	jakdjY
crend	llcbYd
-btastes	Zejmcc
cltastes	Zejmcc
cldish	Zejmcc
-bdepart	bckdYk
+2they want	Yjkdab
cldeputy	Zdehem
clfix	Zmffee
+2, said	mdcebb
-3to start in	fbbfem
-bme	hmeaha
clfind	gcmdZh
clreckon	iYcdig
-3us know by	amefed
pslots	Yljedb
ppen	fcmffa
-2sorted by	Ygfdih
+2your time	cemfbb
-bpostdo	ebeeem
-1sat	aedYel
-2appoin :	cdmeeb
-2evenin on	ddbfem
clhear	kbecma
clsubmit	amZdhg
clthan	efafme
-btalkin	Yegiih
+2in and	accema
pmiss	efffmZ
clmarked	fbemce
prevert	aemddg
+bwish	cafemg
napprec	gZmfef
-3now it is	mdeeda
-banswer	mcbchf
nvotes	mbdbeh
+2, at	gcmcad
pstraig	maidbf
+2to consid	chfkcY
nreach	lealeY
-1are	fddZYm
nchance	dhdemZ
-3it in the	Yhdmbe
-2commit to	Zdfedm
+2whethe they	mafecc
clstatem	Ylfege
nish	mffebc
psomeon	aajedm
-2begins on	cdbdcm
nhaving	ZmlecZ
clco	bemcja
-1off	Yaiahe
-2reply before	Yiefck
clarea	effmfa
+bring	lcbmba
pctc	gdmeda
crnow	edeame
nchurch	mbefed
-bmonthl	cfemdc
-bpayrol	dddeem
nprenti	mfffdZ
-2come back	Ybjkda
-3@d , on	leYbgZ
+bforwar	mffeeZ
frothers	bccZjm
-1than	heYaih
psound	Zmffeg
-bevalua	gefmdZ
nhappy	acgemf
+1has	acccma
crany	hcmdec
pintake	affedm
-3result by the	mcffdc
-3would hire you	ceefZm
plack	cmbefe
-2leaves on	cebbcm
clvoting	fedmea
-byard	aefdfm
-bdetail	Yjgffg
-1day	cafYfj
-bpdf	cmffec
cleffect	eeeebm
clhoping	mbbedh
+2for your	jihfdY
-2her on	affmeZ
clremove	djefYl
phambur	cefmeb
nyear	bmfeah
ninacti	efffmZ
phope	fYecmh
-bslow	jfffjY
-bapply	cedfdm
bsuntil day past	befemd
clu	heeekY
-bchecke	afemff
ncareer	eebffm
nshall	hmZYak
+2to let	khfdeY
-3is due on	Ycejfh
-3for you on	bkfefY
-2: within	blfddY
clworks	dkdmab
crrun	emeecc
-botherw	mdcefd
-2@d not	ZfdfmZ
+2will be	Ybcckg
npeep	efffZm
+2to sign	Ymbgff
-3interv until the	Yfflfe
nhappen	edcdmf
crspeak	efglgY
+b@s	acebjm
-2know in	mefecb
-bflies	efecdm
+2to think	Yjchad
nsuppor	bmZfhf
-2will know	medecb
crit	hmbfgZ
-3appoin at the	Zfemda
-bnever	geeeZm
-2hear on	idYZhd
clexplan	efdfma
+bclubho	dfaffm
-2less than	Zbffgm
+2to set	Yjhfgj
-brespon	kdfjcY
-bportal	hmaece
nhang	ffdebm
crseat	Zfmdeg
+bdoes	jeebYk
npaper	cdmfgc
roreview	chgjcY
rbreview under-review	chgjcY
-2^ come	kiYecg
-2in for	ZYibjd
-2and on	lddYZh
-bverbal	fZefmd
pbehalf	fZfffm
-bregret	jfkedY
+bsent	ciedam
-1around	fZamZd
-3meet on the	Yabjdk
-blists	meeedd
-bfour	iYhbal
-2me the	mhafba
nmessag	mYZhfi
pten	Zmjcde
clground	afeeem
-bintern	mecZZl
+bstaffi	bffemc
-1^	hfhYcc
-2^ ^	hfhYcc
-2: is	cemeda
-bcvs	aedmcf
pmessag	chYhig
-bresubm	bmfeed
clresubm	bmfeed
-2due :	cmaecZ
norder	gYeidl
-1expire	emafca
nthese	mcjeZd
+1said	bcgcmb
-1again	Yahfhg
-bphone	iflZgY
nchose	mfeeea
pdr	ffmefZ
-3from me by	lYffff
+1before	dgbYgf
crgoing	lcZcmd
-blyk	mafffd
-basking	Yefkeh
+bam	Ycfhhk
nwhiche	mfeZbh
-bminute	Zehdem
-bvisa	dbfdem
+2to see	Yekfef
-3applic close on	ddebcm
-bsame	ddmeed
pnow	mfdZch
-2read on	decbma
rxact within ahead	diccjY
clflies	eeecdm
crnobody	Yfffkh
nmost	cfafhm
-2kept for	daeedm
nhears	fZfefm
rbsuperseded answer-time	gjeibY
+bhas	hYacji
+bhis	hZgamd
-3select sit on	deamdb
-2expect in	mcbdfa
-blookin	ZmhjZd
clteache	jaecdm
crbig	Zdgefm
-2is due	gYgife
pavaila	Yijecf
-3offers out by	Ybfelb
pverbal	emeefa
clothers	bdakbm
-2office by	ZmejeZ
clobserv	Zkmeea
pmoves	jaZdfm
clkick	eeaefm
-3can not promis	beffcl
-2time before	aajfil
ncamera	Zedejj
-3contac you by	laffed
-2decisi :	ledddc
-bkids	effael
clkids	effael
clcountr	Zejidh
-3you come on	eelfea
-bwhole	belfgc
pdocume	aleefd
-bsugges	aelffe
-3second round on	deleba
-3i was told	lfeeZa
+2, third	adleda
crthis	Zkddih
nsteel	bbbeli
cldirect	jZjifZ
ppasspo	dlgeeb
nslight	efeddl
pinitia	aledeg
clstage	libbbf
crapplic	faZlif
-2was told	lfeeZa
-bprofes	afhfbl
-2live until	bZdefl
bsbefore period ahead	jdZZZg
nfirm	cdkelZ
-2held on	ZdlbhZ
-2bored within	abffcl
Tl	ldcacZ
crchef	fehabl
+bmay	jgejcZ
-bhands	Zifdel
clhands	Zifdel
-3ring me by	Zlffff
-2the list	Zjdahg
clintake	Zeeicl
crinbox	lfebee
psurvey	bglebd
crmarks	beglgb
-1conver	bdfjjZ
pbegin	jjeeeZ
pwill	hcfZji
-2closes at	ehZccj
+bcash	ceeedl
-bwebina	adeffl
+bstarti	cfcfel
phaving	Zjlgec
+2is realis	lcbfdb
-1decide	kcahZc
-2offer by	Zhgfhi
rbaside past-event	eeealZ
nsooner	lafedf
crsecond	Zlfdie
nbooks	efbfdl
+banyway	Zfffle
crusing	bbgffl
+1and	eZdkfe
-1trial	eclebZ
-3rather than the	aebelc
-blot	gefela
crsit	dfcgcl
clcallin	hejefZ
-2me off	dckdZg
-bsurviv	ffZffl
-bphones	ldaefg
-2usuall takes	lefbeb
-bonline	aeldge
clmenu	cieccl
-2due in	hedjeZ
-2know on	fkccbZ
nmonth	kdelcZ
+2is normal	adeebl
-breside	lfadcg
-3made by the	lafedc
nsort	eadehl
-2select on	Zfflef
crmaybe	cffelc
-2final round	beabcl
-3: final round	beabcl
-3the interv on	ebgekZ
crnext	Zkaeel
+bmaybe	cfefdl
-1read	bhdkcZ
-bimpres	ffedlb
-3you in the	lahgcZ
nsworn	dffela
crwithdr	dedflc
-3start on the	dbcfel
-2coveri the	feefZl
nfalls	lhfZed
clgalway	dfecel
+bcontra	ljbcZe
crregion	afgfld
-1induct	bcafdl
-bwaitin	decele
-2hr on	kdbdhZ
-3the course of	leddbb
-2you by	lccbdZ
pschool	igZcZk
-2strike on	bfdbcl
crbank	aeefel
+2: you	hZhZib
nhopefu	Zfgfkg
rbsuperseded -	ZdZdfk
pafter	Zhkjed
cllong	cheZgl
+2as the	lZddgZ
-bname	fldddd
+2and will	ceZidj
-2course of	leddbb
clfestiv	geZjdi
-2deadli :	clbeca
nbelow	hiZccl
-3out on the	lebZce
nfixed	Zkedje
-2mainte on	aebedl
nk	leeafe
pselect	Zghfcj
pboss	dflbZi
clreleas	kjdedZ
-2letter by	dkfdaZ
+1mail	Zegfik
+2mail ,	Zegfik
-2one by	ijeeeZ
+bmoved	eeical
-2office on	jclaZZ
bsin period ahead	bZiggg
nus	Zclfeg
-3your reply by	blffdb
-backnow	Zfffle
-3for you for	cleecZ
-bwalk	edleec
nadvert	edeflc
-bessay	efdldb
-2# or	cclecb
clpeople	gZcglg
+bsome	gedleb
pengine	Zhfffj
-2do the	hcjbZd
crplan	bggflb
clrole	Zbjdlh
sioffer	egdZif
pstory	cceflf
+2, mentio	Zecdlb
pbutton	flffeZ
clnomina	iZeefk
-bnegati	leffeb
-3@d , so	ldeecb
pgrant	cgldeb
-bwrappe	clfefb
-2patien for	iefbjZ
-3up in the	Zffkdi
porigin	clddef
clpub	dblfee
crgettin	ldffbd
nbad	djbacl
pworks	ibcfbl
nignore	cZehik
-2answer on	ijZaZf
-bdocume	dZjehk
-breimbu	bcfffl
-2keep the	cblfdb
-bhis	kecggZ
ponce	fjchhZ
clthough	iccald
+btax	ffffZl
cralone	aeffel
-bpushed	lcdhZf
+bclosin	ZZlele
ptender	leffdb
-3to us by	clefeb
nbring	bZlfbh
pshown	alaflZ
nflat	jegghZ
nkilled	fflfbc
+bcarefu	fffflZ
clcongra	eeefla
-bper	efedlc
pgrade	cjleeZ
+bcountr	cffbfl
clfive	clkcda
crcredit	ffZefl
clno	hkbbZl
cldrawn	Zfelgd
-bopenin	Zhlcef
nstaffe	gflfZf
ahno	cZgfck
-1met	dceflc
nhome	deZfli
clessay	dgdldb
-bdoj	ecdfel
+bpieces	dflebc
croutcom	jeeldZ
+bback	fZgidh
pfeelin	ceefcl
nexcel	Zffflf
clphones	ldbefg
pthursd	ldakcc
-1then	ecbdlb
clcourse	ldbcef
crstage	Ziffhh
-bviewed	efefbl
critself	lfafee
crfee	eafffl
crcame	Zdaclk
-balso	cebleg
-bgap	ehdelZ
pfailed	eaeffl
bsby period ahead	kdZefc
-bstate	dlfffb
-3are in on	leZacc
ncovers	alfeee
-1back	hlacae
+2before we	jdffjZ
+2to avoid	cZedel
nterm	ljdagZ
penergy	alieea
clmoment	efflfZ
-2have said	aedecl
-3would have said	aedecl
-3she told me	fZcejd
-bmodule	clfegZ
clmtg	deelce
clbe	gehfZk
nnever	decgld
-2have until	elcZcZ
-1signed	bedZfl
-bfundin	bffdel
nreckon	cffleb
-1writte	kZbedh
-bcall	lbgcha
nverifi	lfdfdb
-3phone they said	Zfffld
ptaken	gZceki
+bfile	cgZkfi
-bowners	leedec
crdepot	cedeld
+bvote	leeebf
-btransc	Zffeld
flchosen	lZldfZ
pmay	fddlag
-3be in by	blefeb
nwellie	dflfdc
+brather	lahefb
clnames	liaibZ
rxanswer - past	Zdcblf
cltransc	Zffeld
prefere	chdgZl
crthere	deeZfl
clonline	Zifeie
bson period past	efedla
+binvite	eldeea
+2, two	Zejdek
-2it back	dlcfda
+2, write	cececl
pkarin	lffefZ
pankle	lffefZ
padmitt	cflefd
clviewed	efefbl
ntour	delcjZ
sislip	fdcekZ
+btops	blefec
clmodule	clfegZ
-3panel on the	cflccb
pyes	ihgbZf
plist	Zhhcej
phold	gagkZh
-2given me	jkefZb
crjobs	eeZfjj
crminute	hgjefZ
+2for you	Zfkhhf
-2expire in	Zgbebi
pshut	idlhaZ
-1rehear	bbaedl
clid	Zhkege
-2publis on	leebca
nintere	dfddel
npostin	ldfdde
por	blbdal
proom	ddlkZd
-bin	dlgbcg
+bintern	edeedl
rxaside in no	Zeffel
premind	Ziadji
psuspen	lfefcb
-3us by the	Zjdecj
-3decide by the	ffedhZ
-2back until	elddea
ptells	jkeceZ
+2and let	kceZdi
-3@p , is	lcdeaa
-1hold	aekdjZ
+2, outcom	ccdlda
-2filled by	caffel
-3be filled by	caffel
+2, decisi	ZdbfZl
-bland	lfbcbh
nlater	Zdegki
-1close	hhbaZj
clact	delfdc
-3for you within	lZfffc
crhead	gefdlb
-3decisi over the	lffcca
-bgoing	fZkghb
ncommut	fflfbc
-bplace	bgjlda
-2say the	ldddaa
-1fly	adbddl
-2as the	kZaeci
-2contac by	hZeejZ
pproble	hlfceZ
-2put the	iebdhZ
-2your interv	edleab
pteache	gdfeal
pmill	geflfZ
-2phone on	ddleab
clcompar	iedldZ
-2mail by	hZffij
cltemp	ffffZl
ntitle	degela
pengage	gdZffl
-bdiscus	hZkjcZ
-banythi	jaidZh
-bpracti	gcgcal
+2, contra	gfdbZj
crshort	dfeflb
clwrappe	clfefb
-2sits on	ceclZZ
-3our answer on	lfdecc
crlook	hceZgk
-2is in	hdZjZd
+2instea of	fifaZd
-1within	fjaZcf
pdigita	kdeeiZ
ponsite	alffed
pdated	abejel
-1cvs	bdflfa
nhire	eeelcd
-bwishes	ccilcd
-2our answer	leedaa
rxdenied - past	fffflZ
nchapel	cclfgd
-3, so the	leddbb
ngood	bZfifk
-bfinali	leefdb
pbouque	celffc
+bworks	eldfhZ
crpromis	lcdbeg
-2phone you	hcidaZ
npositi	lhdbga
+bsort	bkdlcb
pnews	aiebal
-1travel	beddcl
frthanks	fdeddl
clreside	lfadcg
pexamin	blkdda
-2not make	efdelZ
-3can not make	efdelZ
clwine	dfleeb
-bround	dbllcZ
+1either	lacdaf
-bexpire	Ziaebl
+2with my	bblfea
pring	ffecla
nformal	dlcdfe
-2i get	blffcZ
-2you for	Zldcec
+bparty	clceah
+bplan	cefgld
clbusine	ddZjdl
pextras	deceel
+2that you	eldecc
ppsycho	blfffd
pfriend	flZeib
+bwatch	Zfdlgf
-1latest	gZgedj
clhence	fedfla
pbase	Zlgeff
-3shortl is done	aedlbb
ntook	lfddce
pdefini	afeefl
ncvs	ffefal
clintere	dlafhd
+bshow	ffjfZi
-3sits on the	Zfflfe
+bmoney	ffffZl
-bten	bflejZ
+bfar	leeefa
cranybod	Zcedjk
pad	Zeleie
+1starts	bfcgfl
-3panel interv :	belbea
pscreen	Zkjceg
pdeck	dkblfZ
-3in post by	aZffcl
-2vote on	fdblbZ
crhope	cddffl
-band	liZcee
-breceiv	lcadkc
-bsees	Zfekdi
-2any time	dblfdc
nupdate	gdeelb
-bdear	efefla
noffere	ceefld
-btimes	chlcdd
-1either	bdleee
clhey	clbfeg
crlol	jedejZ
p@s	ekbZkf
-1votes	iediaZ
pbuild	dZfffl
prole	ZfklZh
-2see you	ZagdZh
-3said see you	dfZfcl
-bbishop	ldgedc
crtest	bdldff
npinned	Zfffgk
pended	keelcZ
phurdle	Zjledc
-2will take	adfchl
-2never said	cfedZl
-3i never said	cfedZl
+bmark	lcgdeb
+2, else	blefdb
+2: they	eeaelb
phappen	jdgieZ
-3it out on	Zfflfc
-bevenin	adZdlk
+2be soon	lcccaa
-2outcom by	hZedci
-2skiing until	cbfafl
pgroup	cgkfkZ
-2all day	Zehdck
clemaile	lceega
+bnine	Zehehi
+2, applic	becjjZ
crcopy	dlefec
nstays	gejaZl
pfollow	gelfda
-2feedba call	Zelddf
poluwas	aefffl
+bpositi	ggffjZ
-boffici	lffcdc
-2quick ,	ledfdZ
-bvessel	deeddl
clvessel	deeddl
-bcount	ldfZdi
pcrew	jfZdck
+2we need	alfddb
+balread	Zeeelg
nnurser	febfld
-3you will hear	lfeecc
+bsign	blehde
-bcare	lZfffe
nseven	jejffZ
clchance	akdleZ
-bhence	gedflZ
+2with what	leefda
preplie	bldiag
+2the interv	bfefla
pbrothe	Zffgle
+2, whiche	keidcZ
clheadte	chikeZ
crback	lZghgc
+2, ,	Zegbbl
+2the vacanc	fffflZ
-bvery	bffflc
crmark	lcgdeb
clsort	Zldffg
cryes	ikZkac
-2accept within	bleeea
clmate	dfffal
-1begin	beddel
clsomebo	Zidaik
-3not heard by	lafecb
-2reappl in	bcffel
clauthor	hZihdg
pabout	dlgebf
-2lapses on	elceba
-3offer lapses on	elceba
-2come by	dalfdb
-2more than	gZeeak
nchecks	dlfecd
clinto	feciZk
-1everyo	hkcacZ
nparkin	feaffl
pyou	Zljfbg
+2to go	acljgf
crtaking	blbfcj
-2hear within	jZfedf
-2day on	ZZdaih
-3give me till	lbeedb
-1mails	cfbdcl
-3from me on	hjacbZ
pfast	elefec
pringin	blcefh
nbank	lbgfed
-1train	dccalb
-2the train	dccalb
-3on the train	dccalb
-bsat	efeelc
clplease	Zkjbie
-btrain	leZedi
-2talk on	geggfZ
psqueez	eglefZ
-brevert	dlfefb
crclosin	aZlehi
+2and after	bedebl
-binspec	lfdZjb
pnudge	flaffe
bonot-before	bcbbdl
+2, call	Zdblbd
bsnot-before lower-bound no	bcbbdl
nprobab	Zfefgl
+2, with	dehifZ
-2an answer	fZefik
-1mornin	Zdkddh
-3settle it by	leefad
-3my return on	leefeZ
crclose	gglfbb
nchase	lfefeZ
-2sign within	blffda
nprovis	ldfcee
+bevery	icZhfh
-3, not the	cfeflZ
-bstatem	Zlfegf
-barrang	laifeb
+2, and	hZZjef
+1they	defZie
ncalled	hdijdZ
ncheck	lcgdaf
-3you within the	lcfcdb
pmoving	lcdech
clcto	lfadlZ
+1he	jicedZ
nanalys	eedlag
+bbeliev	edffbl
+bstage	alkeda
nbuildi	Zeifih
-2me in	ehceZj
ndancer	efekZh
-1people	kccbkZ
+2and have	Zdgclc
clattach	Zjfekb
pconseq	ccffel
pilse	cffddl
-2heard by	kZfdha
+bstaff	ffZeel
+2if it	iaaeZk
-3it over the	Zgakha
ngrant	Zeffkh
-3back to you	lececb
rbsuperseded promise-not-kept	dbidiZ
clharves	ceeefl
-3due to end	effeZl
+2max please	aafggl
-2sign by	Zhfedi
platest	Zfdfki
-bpinned	ledjba
clpinned	ledjba
cllibrar	gfeeZl
nkeep	fZcggk
nconsid	bibdfl
nhybrid	feffla
phe	hdahal
crorigin	Zdffij
clpaperw	iaeeal
-3be in the	aeleea
ncare	bechel
+bbreakf	ffleeb
pcasual	cedfel
nattend	blledZ
-2would phone	lfeecc
-bnames	jjajcZ
clcurren	Zffffl
-2shortl by	lbfbed
-barrive	aZefjl
+bworld	lgbfeb
clpush	dgcflc
rbappointment needed-from-you	aghkbZ
+bdecide	ifablc
-bplant	lccfdg
psaved	dcffld
+2we tell	lcebed
-buniver	affled
creach	lecede
-brest	jdclca
nslides	fghdkZ
+bformal	eaeffl
-2up on	hbdfjZ
-3takes up to	gZehee
-bwatch	bcjleb
+bmuch	agefdl
nenvelo	efeflb
+bclerk	geeccl
pcall	jfeZch
-2reply in	kdefiZ
-bchef	hegkZa
-3for mainte on	beaedl
pprovid	Zkhcee
-2latest by	ldfcda
ncoffee	hlbfce
-2be announ	affgcl
-3will be announ	affgcl
+2before the	aaeffl
+2, love	ekdefZ
-bsorry	lajbdc
nsorry	cZfbli
preason	Zjiffd
-2her by	alfeed
nd	lfffcb
+bcollea	fcffcl
clseats	ifkeeZ
nwhenev	Zeffhl
-2have it	cjdjZZ
-2^ deadli	blceca
-3or no by	fheecZ
+2, rate	beecbl
-2out the	leddda
-2on the	cZjgaf
pbin	affefl
nrecycl	affefl
-3out at the	lfecea
pfiles	hZfjeh
nconsen	alhffc
-2open in	cceedl
+1for	eZldbg
+2to keep	Zdffek
ptick	lbffee
nselect	fcdhZl
-bsites	dlffcd
clsites	dlffcd
-2reach you	Zbffbl
-1end	effeZl
-2to end	effeZl
crmeetin	hcdlgb
crsometh	Zehdhj
-bnegoti	deleec
crprepar	blgedd
-bsuch	ceelee
clsuch	ceelee
pmoment	djkedZ
boby	hiZded
pmuseum	lZbfdk
+bhead	fegZgi
nun	affgcl
pstore	elgfcb
+bwhat	ihbcjZ
pevent	ldfffa
ndiscus	hidZfg
-2, due	Zgefjj
crscreen	bfhlcc
+bband	aefffl
+1@d	iblacZ
pinto	bZijih
-2them within	Zgfeej
crdepart	lffciZ
clsessio	ffbkkZ
pstudie	legedb
pdbs	fldecd
cldraw	bfefel
ppodcas	lffcec
crread	dalhbg
-1phone	cZhcke
+baddres	cdefel
+blettin	effael
-blying	efffal
cllying	efffal
nbit	Zddjig
-beligib	aldjeb
pagenda	gelfea
crcase	ldcedf
clguess	ddffcl
-2leave on	cfedel
-1over	ZhakZg
nsubmit	lffffZ
+baudit	cedeel
-bchairm	Zfidjf
pmbeki	febfld
crill	afdfel
boago	eZacej
bsago day past	eZacej
+2, yes	ididfZ
+bnot	aidZgl
-bfollow	fZhblg
-2work on	blbicZ
+2in my	feeeZh
-2past the	ldfeca
-2doj :	dacedl
clchief	fbdlbg
+2, called	bfeclZ
pgettin	Zileed
-3see you on	Zefedj
+2over dinner	aedlac
-2below within	baffil
-3link below within	baffil
-bobserv	Zljfec
pgreat	Zkhefd
crfine	djgffZ
-2reply within	jhfebZ
nare	Zbelih
clplanni	ehkffZ
frrefuse	laekad
-2with you	jaZcch
nhear	hZfgak
bsin lower-bound no	ldccbd
-bsenate	gfeleZ
clsenate	gfeleZ
+2and for	ejcdiZ
npublic	jhffZe
-2done on	iffZci
-beither	lcefed
nupload	eebelf
+bweddin	cffcel
bsover span no	gZihce
-bsomewh	gecflb
clsomewh	gecflb
rxappointment - past	efddld
pafraid	cacdkl
punsucc	aleedg
-1in	dZhZhh
-bhappen	cdldff
-3meetin is the	cfcldZ
peven	ddedfl
-2refere by	dlefdc
-2, then	Zeeeld
pphysio	edddfl
-bstarte	fZeegk
plog	eicfkZ
-3but by the	ldffdb
nresign	fZfffl
bountil	egZhcg
+bfurthe	bffflb
nworks	Zdjgbl
-2place on	Zdgdei
+1stands	cdlefZ
-1neithe	bdcdbl
+1nor	bdcdbl
nweighi	fffflZ
nprefer	cdlech
nit	bheeld
-3you in on	cdlfca
naim	edfcel
-2^ with	beebcl
rxaside - past	cdceld
-3an answer the	lfbdda
nsite	edeeel
pfoot	eddflc
pprinci	aZiegl
bsin span ahead	ijZZda
-3allow up to	ldeefa
-3close on the	dcbeel
-bwith	Zbjiie
psecond	lcibcf
pprepar	Zlfcdj
-2to be	cdcclc
-3get your knives	ceafdl
rxdenied by ahead	egaZbf
-3come out on	gfacZj
pshadow	ehlfeZ
-3, as of	ffcflZ
-3it the whole	dfddla
-3if i said	cfefal
nadmiss	kZejfd
panyone	cdeffl
+bguess	dfffbl
pprojec	chlfdb
pgym	dbfffl
-2down for	aegjgZ
nknows	Zejfjf
+bcoming	egafel
-3it back within	Zhffdj
-3i have got	Zjhfdd
-3will not say	Zfffel
-bsiftin	gbfleb
-bperman	ffeeal
-2meetin on	aclkbZ
-bautumn	lfeegZ
-bdeputy	Zekiee
-3expect you on	Zflfff
-bfarmha	efebel
-3no , by	lZffec
nu	cecbfl
pthose	lgcZdg
-2submit by	clffcb
clafter	adhlee
-2call within	bcfflZ
-3a call within	bcfflZ
-1,	fdkaZd
+2we open	cdbfal
+2and that	jbdeZg
-2takes us	jZdhaZ
pfab	fflffa
ppatron	cdflee
nchairp	cdflee
-1client	efddla
-2date by	gZgfgj
-2applic for	edbdbl
crwell	flcchb
+1becaus	ifahZf
+1from	cilabc
-1round	ZgcjZg
pnorvan	fZffhj
-2^ by	edfclb
+bfailed	aeffle
crfailed	aeffle
+2, on	jbjZcf
clvisa	ebfdel
+2and each	hfejdZ
-1called	Zddeih
+2, answer	acclcd
-2posted on	lfddda
+bgoing	ebfcel
clreturn	cZehil
-3be expect in	lfcdca
-bleavin	ceeeel
crteam	Zehffj
-1debrie	aeelgc
-2, not	Zccejd
pannual	gadedl
-2arrive within	Zcffbl
-bbuildi	dfecfl
nstoppe	ceefld
-bwinner	addfil
pbuyer	eZgghk
nenquir	lfeedc
+2of this	akedZg
-2there on	ZcheZk
pleeds	edhebl
nleave	Zjljaa
-2openin in	bfbdcl
clfacult	hleceb
crforwar	lfcede
-1come	ihZbZj
crlet	elbjcb
-bdrawn	efelfb
nta	lfhddb
-3it can take	Zefffl
-btypica	ldffed
+2at the	iffdZa
cllettin	lkddeZ
climpres	effdla
-blocked	lfdedc
-bchapte	clfida
clchapte	clfida
+bonboar	lfeddd
-2got until	Zeeeej
-3have got until	Zeeeej
-2booked for	efaffl
-bdeclar	dlcfib
-bflexib	edlffc
clflexib	edlffc
poutsta	fldedc
clhousin	leeffa
-3no later than	hgdcZd
crwish	Zdfflh
naftern	fflffa
pan	clkbZf
pit	blfehc
clbuildi	eeecel
-2back before	blcecb
crask	lbhedd
-bsurger	lffefa
crtouch	cfflfd
-bcostum	Zfeeik
clcostum	Zfeeik
rbdenied promise-to-answer	daZaig
-bflying	Zffeik
ppaper	hdjdhZ
nmad	lcfeed
-3, i said	deeflb
clbrewer	dfbffl
-1needs	cbfldZ
pask	jfZleb
-2tour on	eeZfhj
crreject	dffflb
ncleara	fdeedl
nrefund	eglfcb
clvery	beffld
clkept	heefZl
rxappointment on past	ffcflc
pdecide	ggZaih
+2, letter	afelcc
pclear	Zelkeb
claugust	ddeeel
nended	febecl
+2it will	ceecbl
+bfail	ledfed
-3touch in the	hebdjZ
crstand	leddee
-3the result on	lfeedb
+bhave	iZabik
+2, once	lebdda
-badmitt	ddeflc
-2make it	ijcdZb
-3be one by	lcffea
neven	hfZegj
-1does	bclfcg
-1calls	leddcb
-bad	fedZki
-2shuts at	elafdb
popens	aeflff
-2day :	bcdeel
-bwaits	lefefb
clwaits	lefefb
psucces	jblebe
+bbig	Zejeek
clalso	gdbeel
-2was the	efeebl
-2case on	heZedi
-3your case on	heZedi
-2sit down	jdjZbZ
plate	Zhdjlb
+2you have	ldddef
clwelder	fecedl
-2phone screen	jejaZb
clwish	aeleaj
clmuch	efdflc
-bnotify	lefeeb
-2second interv	cdgcZj
nyour	eelaeh
-3be back by	alfffd
pnewsle	cedgdl
pbusine	flgceb
pthese	gekefZ
+2for the	cflaec
clmissed	cedfle
cllawyer	Zgffgj
-2, and	jbaZhb
nrefere	cfdele
-bshow	ZhkZdj
-2reimbu within	abfeel
+basking	lefffa
-bfundra	cfefcl
clfundra	cfefcl
pweek	alcadl
-bkeep	ZZkfii
ncompan	jfedZk
nactual	Zlffgd
-3part time until	dbcecl
-2than in	Zcfghl
+bnew	cadelg
pnearly	blieeb
clfellow	lfeedd
clchairm	Zfidjf
-bstands	Zkfggc
+2, any	blffda
clstaff	Zdchfk
-bpune	diZeek
clpune	diZeek
-3me on the	hejddZ
nfiles	dldede
cllock	lffcec
-broom	Zejgei
nguessi	dffelc
nproble	dehela
pheart	leeeec
crcommun	Zffkfg
papplic	kaikZd
-bcondit	keefiZ
+bcommit	bfelaj
-1out	eZebhi
pticket	aegfdl
-bthe	Zggiic
nvenue	fegfkZ
+2at half	ddlfdb
clnudge	alffee
+bphones	heejgZ
-1have	akjfZe
+2only .	dfbddl
clsubmis	flaieb
pnotify	lbfefd
nfairne	lbfefd
bofrom	bZfeei
-3people in on	dfdadl
-3we close on	ceeedl
nprepar	Zjggka
-2meetin you	cedblc
crbroken	ffffla
pcancel	aelejb
-bsend	ilbebc
nleft	deeflc
+2, phone	ddclac
+bnever	dcfflc
pchapte	cfleed
-3will phone you	hcieaZ
-2us on	faiajZ
ppress	ijibdZ
-2recrui :	lcfccb
crwritin	ledfbd
-1notice	cffbcl
-blets	iilZZc
crmeets	Zlfadk
nb	aceldg
+2, who	bdddel
nimprov	efeela
-3go back on	Zbifdh
-borigin	cecffl
pchrist	fddeel
-bplay	delfdd
npost	bfZdhl
ptrying	gfZfel
+2, kindly	kZffec
-bclear	lefecd
paway	lbcfcg
-3please , by	alfdec
-2ring me	ZkiaZe
clgate	eZifei
+2, there	bdefdl
-2be the	cdZgfi
psugges	elfffa
pvisit	bdlgdi
rxreview before ahead	iegbcZ
-2answer from	efbela
-btown	ieleca
-bwithdr	bgfflc
pfine	ggggZg
-2again after	efefbl
phim	idjeZf
-2# till	ecleeZ
-3, # till	ecleeZ
+bwelcom	gedela
nwarmly	cleeiZ
-2post by	bZfecl
ptransf	ffflfa
nholy	ffflfa
-2have till	Zjccdi
nrestfu	lfdfdc
-bleeds	cfeeel
clsent	ieZcje
-3for interv on	eelffa
pleft	Zghiid
ncontin	bldeff
-2busine partne	eeejeZ
-1vote	beejhZ
-3told on the	lfeeea
clchoice	kibZbg
-3hired as of	efeeZk
-3notice on the	kebeiZ
pgames	blfffd
+bhouse	adffgl
+1over	Zcdlha
nbookin	fdlffb
-2learn by	laefec
-3will learn by	laefec
clnever	fkfeZg
-bbrewer	gfaedl
pchecks	flcjcZ
crwhethe	lfadic
-3your answer from	ffbelZ
flwill	ldhecd
-3open day on	bdZckf
-3of work on	flbeda
padvert	Zgghfi
+2by phone	leceeb
-2but on	hciccZ
none	igcfkZ
ndirect	jffZgg
-3to see you	eflefa
+2becaus of	bfdgfl
pface	delfdc
crportfo	ahldef
-3know in the	dlecda
crcollea	dceeld
-1its	Zggiki
clnurse	cedldf
pversio	Zieedl
-2period of	efefal
nlike	gZjekc
-2close on	ZkZbZl
craddres	adffgl
-2come in	ffleeZ
-2date before	jbbciZ
bswithin period past	ebddld
nproduc	cfffbl
psadly	bchfld
npoint	Zejhic
-2need until	khfcbZ
clolder	dcffel
nis	febelf
-2place from	dfiieZ
+bterms	ilffab
+bpapers	ebZjgk
+2of receip	iZfeff
pmoved	ailefc
pmtg	ledfde
clalong	aZlggi
page	cfeled
craround	bblkeb
-bcompar	cfeled
-bfilled	fiedlZ
pable	aegfcl
crnewsle	dfeedl
+bhow	lagfdf
plook	flckbc
pairlin	cflfec
-bhaving	afdajl
clhappen	jdkZde
clsurvey	caejdl
-2test by	Zhfffj
napolog	lcgecd
-3earlie fixed for	dedbla
clwatch	dcjlda
pworth	gkZfeg
-2releas on	lfeecZ
+1every	lddcdb
-bdraw	bfefel
rbact needed-from-you	ejZfbe
-2panel on	adjidZ
+2before you	lfddeb
nexerci	affele
+bpayrol	jjedZe
nfundin	blfefe
pdinner	lffdeb
clcontac	gddZel
nbear	Zcefjj
nper	kbcfla
-bline	eflfcc
+bresult	ZghkZg
-3come back on	adldcc
crsubjec	lfffea
nkindly	kckdhZ
pmarket	hfbcld
+bowner	ddlehb
crpositi	gheggZ
clfriend	fZedfl
+bdown	ceffle
-3know , not	ceefla
-2result by	iZeebh
+bhall	ddlech
nfeelin	cecflg
clparcel	decefl
peviden	fflfae
pinsura	cdgfbl
nsix	kfjebZ
clhours	fdldde
crheads	dffcel
pkitche	bgfdel
-3partne is on	deZieh
preckon	eddele
sihold	bZcajg
-bviva	dflffb
clviva	dflffb
-2number by	clefed
ncommit	aeZjhk
pgather	efdleb
-bbrough	dgcflc
+belse	aldfci
+2s @t	fclccb
-3love to say	Zceefi
-3comes in on	bfccel
pexams	cfhleb
clextend	Zkccek
nagreem	Zdeflh
-1coming	iZdbZj
-3trial shift on	efheiZ
crthan	gdjgZf
-2sittin on	bffleb
nasked	iZdiff
-3not hear on	bfffla
-bmet	cehlfa
-3are interv until	eefafl
+1max	fZffei
-2sit on	heajcZ
-2call me	Zaigfi
-1minute	eblfde
phear	halacg
pyourse	bjlddZ
-3for me till	dleefa
-1team	Zchkba
-3open evenin on	edbffl
nlooked	cfZegl
-1number	jjbcbZ
-bdinner	cdleeg
-1voted	dffclb
ptrust	fagclg
clfilled	ghedlZ
pturns	Zehffk
-2run from	efecbl
-2to do	ccefbl
crlost	bfffld
-3here by the	alfefb
-2below by	blefeb
-bitems	ebfffl
clitems	ebfffl
nhis	lcieeZ
bswithin span past	Zdffld
-2know the	lfdcca
-2second round	eiakdZ
-3the second round	eiakdZ
pclose	aajcfl
-1our	Zbfijh
-2know by	cfbble
+2to say	ehdZcj
-2^ after	befelc
clsuspen	kfdfZj
clchair	ecbkZl
crmanage	hekbZi
-3reach us by	alfffc
+2, have	Zbheei
-2^ back	Zefffl
ptext	dfdedl
ntwice	dfdfld
crmember	afglfe
+bdirect	dhighZ
pagreed	ilcddb
-bsick	cffedl
+2s date	hkfeaZ
pnurse	clcfeg
crobject	icfebl
+2to answer	Zidcck
clstand	ldffdd
-bslots	cZielf
nmake	fkZdgf
-1year	ebgeel
-2the year	ebgeel
clpasswo	efcfld
-bbefore	eleceg
nwithin	ddaehl
+1:	aieZje
clshook	Zekekb
pwelcom	bcidel
-2holida on	ddcecl
-2people in	Zefcke
-btaking	Zfefgk
-2signed by	clfebc
ninbox	jZdcld
+2, if	ajhZbe
+bfear	ddffcl
rxact by ahead	gjaeZb
-bsuit	fblffd
clsuit	fblffd
crsettin	lfffaf
clagreed	ledgda
-2out before	ledfeb
-3that is the	lfdbeb
phas	hdlecd
+2, defini	lfeead
-2school on	eeiehZ
pstarti	eflffa
-binvest	eeclfc
-3the candid on	lfdeeZ
+2we can	Zieeak
-3meetin moved from	ceeald
ncome	Zeiajh
clprovos	fedldd
-3wanted me by	Zdfdhh
-2longer than	leefcc
+1you	hgeZdd
-2postin to	bedcbl
-3the postin to	bedcbl
-2no ,	leceda
clpermis	affefl
-2round on	eclafc
+bcalibr	bffled
+2to weigh	hidZdZ
-2notifi by	gZfegi
+bsite	bfhelc
clskippe	cffcfl
crsorted	lcffde
+bnewsle	dgeedl
-balarm	affefl
clalarm	affefl
clgaller	affelf
ppossib	clkeda
+bideal	clefed
crideal	clefed
pstarts	eleedd
cltheir	bkblbf
ppartic	kffgfZ
pfurnis	bceleh
-3tell us by	blfffd
+2: would	bkcfjZ
clear	eefbfl
+bsooner	ldefed
-3up on the	efeZbk
-1accept	cffela
+battach	efaefl
-3return it by	daeflg
-bmissed	efdflc
+buntil	feblfc
ndrive	aeblej
crmuch	bgdfdl
-bbest	Zigebl
frpapers	Zglidd
-bend	leekaa
clfeel	eeeflb
clwatche	cfefld
+blookin	eleedd
-3closin date is	cefbdl
+2you get	leeeec
-2told by	lbfeZj
-bcto	ceeele
-2term ,	icadZe
pcoding	eglfda
bs- lower-bound no	cfedbl
pswanse	ffffla
+2, those	ledcbb
-brule	kbddZi
pi	lhdeec
-bpropos	icldea
bsin period past	acbbld
+2, for	fZaiei
clpolicy	beffel
-3the phone on	hekeaZ
p;	lbdiec
clfather	bfflfd
-2so :	leeedb
crphonin	lfefdc
-bwrite	hcdbel
clanothe	Zdeiih
+bfront	Zcfejj
clnotice	ddfZgj
+bcet	fflced
nprecis	leffeb
pstudio	blfffd
-2meetin to	beflbb
+2, my	geZkfa
+2the portal	cfgfcl
psatisf	chldfc
-3will not be	cfeecl
ppickin	ebdffl
-3be back in	afeffl
-2great interv	fedela
-3not commit to	affedl
+bfly	fijffZ
+bregist	jbldeb
+byouth	fflfcc
cryouth	fflfcc
-3auditi on the	aekejZ
cljoined	Zfffhj
+bbegins	cdeeel
pkeep	daglef
-baim	lbffia
ngreeti	bidflb
+bavaila	dlcffe
+boffers	cdfdfl
-3counci on the	afelec
-btaken	aggZii
-2interv are	efbbcl
-3decisi on the	lfebdb
+2with the	iekcZa
-2off on	hebZdj
-2dates in	eeleda
+2the partne	kfcbfZ
nmin	dilfda
-bjobs	bdbegl
crward	hflbdb
+1not	iekcZb
+2not @d	iekcZb
-2out until	bdffel
-3turn up on	decdal
-2everyo within	edffld
-bpaper	bbedli
crshow	ffifZi
clshould	jchieZ
clshow	cgfZjh
clplant	jdZffi
clblocke	jfdlac
-1arrive	Zeeaki
+bever	Zdffjj
-bfinall	effelb
-2budget on	affjcl
pyear	dbelfg
-2vote ,	kecgbZ
-bfalls	gbchal
cleligib	befjal
ndelete	eefelc
+2to write	dZecij
clsqueez	felfdc
naltern	fchelb
clservic	Zdfkkc
crterms	lfffaf
clopened	fffflZ
-bsuspen	jfdfZj
-3the list for	iedfZi
nour	bcbfjl
crcontra	igcfZj
nhours	bldeka
-2me wait	Zffgjj
-3made me wait	Zffgjj
-bletter	lheZfZ
-3a decisi by	hcedZh
-3partne in the	Zdkfgh
pobject	leffeb
nrumour	lfeefb
cllodged	alfffe
frjoy	Zeecji
-3proces can take	adffel
+bnumber	kiecgZ
pchasin	jddhgZ
clfarmha	ffebel
+bamong	eaflee
-1time	cZidid
-1during	lfebdc
clmeant	deldia
pformer	alfffe
clmind	fjblac
-2verbal offer	fcefla
nopenin	fdfdlc
-3me know on	cldecb
flgoon	ciclah
-byear	bclebk
naddres	egdfbl
ntimes	eefelb
-3flight is on	cfcbcl
-binto	gedjZi
-2word about	Zfgfkg
-3a word about	Zfgfkg
-2, answer	gjedcZ
crtill	eelegb
nbye	eflgfZ
panythi	hleddb
clthat	eddhlc
-btoward	lffded
cltoward	lffded
pninety	deflfb
nneithe	bffgld
crhimsel	lfdfed
phat	leeffb
nhope	bgfedl
-bnothin	hlabed
-3the list on	lfeaeb
+2on the	igicbZ
-bwaited	feffla
-2inform by	jZfdic
pattend	bZkhie
-2you till	hjeffZ
nforwar	hdhZbi
nport	aeffle
-bcfo	efcefl
+bworksh	afflef
-1next	dbffel
+2as a	Zdfeie
-2came in	ceeelc
cramong	daelei
noperat	Zbgkgh
-1with	gaebZj
+bphoned	dffelb
nfresh	dfeflc
-3@d and on	eecbcl
presolv	kdiZee
+2at last	afedld
-bshifte	eebfle
clshifte	eebfle
pweeken	Zhcfkg
poccasi	Zgffek
-3take up to	lcecdc
-blearn	lbfffe
cladmitt	ffeela
-3people by the	laffdc
nintern	elffeb
-2would be	ebedcl
ptouch	Zfffgk
-2later than	hjcbeZ
-2^ start	fbcfel
poutcom	jclabd
plove	Zhjcck
-1so	lhdaba
-3remain open for	flffda
+breques	lbfffc
pmuch	haejiZ
pwednes	leeeec
-bturn	lffbha
+btrial	aelfhe
-2reply on	decekZ
-3our reply on	decekZ
-1all	caZifg
+bitself	eleded
pinsure	dcelef
-brevisi	cfffcl
clrevisi	cfffcl
+2, mate	leedba
-2messag by	lbfecc
-bairpor	dfecel
cllogist	alffff
-bbe	bijfZi
ntry	jceeal
-1contra	bccecl
clcfo	efcefl
clleavin	ceeeel
-3me to do	dcefbl
-2so until	clecfa
-2interv in	adkcjZ
clpracti	ichdZi
clinvest	eeclfc
-blondon	eelfeb
crprayer	fcdfel
+2for sure	lebfdb
crgoes	chalgf
-2list for	gdefZj
-3hear before the	cbfflc
-2duty on	dbdfel
crwhoeve	gfhdZj
pcriter	fflefa
-2it by	fibZge
pmonito	dfaffl
+2of each	aeceel
ppitch	dZiedj
+2and do	ciifgZ
+2s panel	fdefla
-breadve	dfcfel
-3not availa in	ffdfbl
-2# on	baedel
-2candid accept	cffela
psuperd	Zgiggf
-3can not say	ceeedl
-2us in	iaZeeh
-bproof	ehdfla
crinstea	gglcac
+2betwee #	bhldcb
+2your applic	Zcfflg
-bfloor	cedfel
-bevent	elfdec
pits	igZcck
nchoosi	difflZ
clfinall	efeelb
-bblock	eclfed
psign	fgbkZi
crworksh	afflef
nswap	dflfah
frreview	Zhihbg
-2decide the	lfebec
-2it was	cfecla
-2me back	ekZfch
-3word for you	bfefld
nreceiv	cgglfc
-bferry	fijeeZ
-2a call	gZkfdd
+bfinanc	efdleb
-1coffee	deldda
-2a coffee	deldda
nsmall	gheeZj
nlets	ddddgl
-3from you before	alefdd
pmad	cdfffl
ptime	gcgeal
nemaile	acfidl
-1cancel	bejeZg
-bsigns	idciZg
+bgirl	defedl
-bbecome	befffl
-3you an offer	deffbl
-2^ interv	beZhhe
+bnext	diZeig
pleaves	adfglg
+bassume	lfffdb
-3# # ,	efleea
ntie	cflfed
-2's the	ejgcZf
nintrod	Zkfegf
ntalks	Zkfeeh
clbrough	cfaflg
+2should have	afedlc
-3final decisi in	afedlc
-1closed	aecedl
-2nothin on	cfedla
rxsuperseded for ahead	Zjddhb
+bbeen	abddhl
+2so you	ebfdfl
+2i should	lfeedb
-blyon	eelfdc
ncrosse	cfelde
-2consen within	clffea
-bpulled	defflc
ndesk	Zdgeij
nexists	fffelb
rxaside in ahead	Zfgfgf
crisland	ffleeb
-bresolv	lefcfd
-3been open for	fefela
bowithin	igZded
-bwould	Zghcfk
-3with me on	cekegZ
-2have been	cedclb
cldiary	iejfeZ
nreport	bledbj
crreques	lbfffc
nmatter	ciddcl
clnothin	kgcZef
ptypo	felcec
clfloor	cedfel
-2us until	fieeeZ
+1?	bhkZdc
+2? $	bhkZdc
-3, that is	jcdbZf
nnone	feffal
rbdenied pick-up-again	cfedel
ndecent	eleece
-3day on the	cdlfed
-3your interv on	ejieZc
-3our exchan of	afeflf
-bexecut	dfflec
-2a long	cfeael
crevenin	dfecel
-bpublic	blefef
popenin	efcfld
prepres	leffeb
-bdentis	fffeal
nlikewi	leeffb
pkid	Zhfggi
rxanswer within past	adffld
-2needs the	ceelda
nstuden	alffhc
ppick	bcgelf
clunfort	geddlc
-2is closed	dfdecl
psuprem	bfflfd
clclub	beddli
clproces	bielZf
nbetter	ebddgl
nsomebo	dcclgf
-2toward the	lfebdb
-2ends in	hjdfeZ
cllectur	Zehcfk
-2see on	afebel
-3to see on	afebel
-1attend	eebebl
-3will reach you	acdfcl
pperson	hbgdal
pwithou	Zkeejd
clseat	lffeec
-2exchan of	afeflf
claway	bhZgjh
crsend	Zihkec
clahead	eleedd
-3got till the	jhedbZ
-1see	bedldc
-2to see	bedldc
pnorth	hkffeZ
-3so by the	laffee
-3an answer in	ldefcc
clreserv	hdfdla
nclinic	beflfe
+2, yours	ledaea
crmarked	ffffla
pslow	Zdefik
-2rung by	lbffcc
-3not rung by	lbffcc
-2's in	aefcel
-3you over the	fjgcbZ
-1more	hdfZei
crcheck	gkcicZ
+2either way	lbdedg
pinviti	fieekZ
-1away	deddek
+1week	bddeck
-2hears on	kdefaj
-2day ,	aakedf
-2be in	dbkdfd
+2, good	kdecja
+bboard	agfajj
nsurviv	ffafek
-bplatfo	efkfbe
cltaken	bjfajg
cla	cgkddg
-3you hear on	kebdbc
clhouse	efeedk
-bapplyi	ffefbk
peligib	dkifea
pdean	ekedcf
-2furthe interv	febbck
-3two furthe interv	febbck
+2, ok	kcbeia
cllearn	kbafek
clrest	kceecg
clbehalf	efhfja
creveryo	kcfhcb
-3send it by	adffji
-3to you the	kfcedc
-3people to see	efekfa
+2and decide	jfeagf
+bsecret	kgfbed
-3the tour on	feafii
-3go on until	ccecek
+bpresen	dkcffe
ppassed	agkeak
-1leave	hcbcaj
-3answer comes on	kffedb
popen	gdjdag
ntests	bhfkfc
pdiary	ajjedg
nrecomm	dgddkd
-2video by	bkefdd
crcontac	kddecg
-bwrote	fdfekc
+bcoding	dkdfee
pdoctor	dcchck
-1talk	haabgj
pcopies	ehkdeb
-3we are decidi	keedeb
cllikes	keefec
-bdoor	fafeek
-bexperi	cbffgk
nown	kchdah
clfalls	jbcgaj
clresolv	keecff
pnoted	bfffek
clnearly	cfefkd
pchase	ifjfea
-3know before the	gffeka
+2, wait	jagefj
-2it for	jjceab
-3promis it for	jjceab
+bshifts	ffeeak
+2and inform	gdjdac
-bbumped	ffdkfb
clbumped	ffdkfb
-3interv all throug	eedkca
crcoordi	efkded
-breceip	ckafkc
-bjoin	dbkedf
-3group exerci on	fckeea
clknives	dcifak
bsby day ahead	gjaddc
pchief	bfhfkc
pearly	egakdg
+2so can	ededbk
rxact - past	eadfif
pshare	edkefd
+2, sorry	bgbdck
-bwithou	jefjda
cllittle	bfffek
+1good	fdkecb
clfounde	fdhjda
-3them on the	bfekeb
+bvisito	cfdfek
-bpartne	icakgb
clschedu	bkjega
-2site on	fekeca
-2over for	deceek
+1should	cbbdkf
-2from you	ekafcc
-3no from you	ekafcc
+bused	fkffea
-3runs to the	ceedck
-3is back on	icagae
pfriday	kfeeah
nco	affkgd
-2servic on	aeciai
pstaff	kfggda
crrecrui	ffffka
+bhome	dddffk
-3a day ,	ecdefk
-2^ before	kcfdbb
crdates	kcfegc
pservic	cbfffk
-3be out on	kfdbdb
-3by @d ,	hcjeda
+2be enough	dkbecb
+1a	bfghkf
-1ended	cfcekd
-2try us	afdebk
-1office	djahae
nway	eadekh
cldoing	ckbddk
-bolder	ddffek
-2reply ,	effeka
-3slow reply ,	effeka
-2one is	jdheda
-2any day	kefeca
pbest	fkfedc
-bshadow	cekfee
clshadow	cekfee
nme	iejeaf
nhimsel	efdfkc
-3will ring on	gckcea
+2any more	adaeig
+bclosed	dddeke
paptitu	ehekea
+bown	faehgj
-2lasts until	bakhea
clapplyi	ffefbk
rxappointment for ahead	baidbg
-2shut on	jkabec
clreceip	ckafkc
-1go	kedbeb
+2, me	haddaj
-3of you by	kafeee
clcentre	egbfck
+bmove	cebehk
clfracti	eckfee
-3applic for the	efbeck
-1down	ibjaec
+bform	kdgcia
+bsecond	gejgaf
nlibrar	geahak
crour	gdifaj
+bsuppos	eekfec
cllicenc	bckedh
crsigned	ekefdc
+bprogra	feffak
-2us till	kbffec
-3give us till	kbffec
crwrong	dfeekd
ndocume	jgceaj
+bstay	keffec
-bvisiti	efekfc
-bphoned	kddeja
-2exerci on	ejgeda
-bdoors	eecfek
-1himsel	keeedb
-bgerman	kdfefb
+2to agree	geejba
nmerit	fceekf
-3letter in the	kebeeb
pput	defcek
crused	fkffeb
-2open at	edbfbk
crsucces	cbhgke
-2can ,	jhafea
-3closin date :	decdck
-2it from	dfaehh
-2due by	iafeej
-3our decisi by	gaeeai
-1commen	cecdck
pmy	hfkagc
-bexplai	efkefb
ppendin	afffhk
+2of your	kaffhc
-bdata	akcfej
-bfwiw	iaffjd
clfwiw	iaffjd
crvia	aeffek
ppicks	keffeb
+bwrong	dfaejk
-bauthor	cafjek
-3place in the	heiadb
-3held in the	cekeeb
-2^ the	habbja
ncredit	ffafek
-3please wait until	kcfeca
packnow	befkfd
clgettin	kggeca
clregret	hekdga
clhard	dcfeke
cleviden	ckfdee
+2that we	fgddkc
nlong	gcbgkd
-2is done	fedkba
-3told you the	afffke
plectur	bkehia
-2, decisi	kfeecc
nsatisf	dcffek
-2notice is	befeck
-3my notice is	befeck
clleeds	efecdk
pscribb	kedgdb
-3phone you by	kaffef
-2end on	jeejab
nreloca	kbefef
+2at most	gadkac
pthornb	kfeedd
nweek	ahhebk
-bgratef	ckffde
+bbank	bedick
nstatio	cegkec
-3we answer within	kbffed
-3runs out on	ddeedk
-2outcom the	kfecec
-3the outcom the	kfecec
nhold	fdfeck
pproud	eeffkb
crinst	eekfeb
phard	eeefck
-2one on	ifdadi
+bdelibe	fffbek
+2we want	kdedga
-bcharit	affehi
-1reopen	eecfbk
-2done in	defdka
-1email	geccia
crbehalf	eeefkc
nbusy	ffefka
-2receiv by	bffeaj
-bprovis	keidcb
-2by close	jideda
-bdean	hfhfae
-1sits	ffejaa
ngoer	dkhffa
nbutton	fkffdc
flpost	acichj
clrooms	cgcdkf
ndean	dfdfkd
crmight	deffdk
-bshort	akekfa
+2, from	kbfdcd
flsorry	faiagi
-3people all throug	defkea
+2to send	abhked
+1betwee	dhkdca
-1closes	acciak
-3list , by	kafffd
crbeing	bedeik
nneeds	afjebk
-beach	ajehge
clchante	dffkfb
-2be told	bfeddk
-3will be told	bfeddk
-buntil	fadkci
clcatchi	dfffbk
-breckon	eccekg
nunclea	giieea
-1someon	geccka
-3panel interv on	ceaeek
clvoices	hfdkea
-2has till	bcfcfk
+bjoke	egffka
-3tell you by	kcffed
+beveryt	defkbh
pemerge	ekedfd
-2can take	fafeeg
-1transf	efefka
-bpatric	kffcee
nsevera	affffk
+bpoint	ifidag
crhe	aadgik
clours	kbeeib
-2for your	ebeeek
-3plan for your	ebeeek
-1reply	ajdejb
-1lead	eekedc
clwife	cdehck
-2on any	dekeea
pfill	akjfad
cllisten	feekeb
-3is off for	efaeek
-3would tell me	kacdbg
-bassist	kheefa
-2signed off	edeekb
+2we are	ddcbkd
nbot	kfffeb
-bran	ffefkb
clran	ffefkb
pnormal	cfdfke
clvettin	ckfidb
pha	bffkfd
clharbou	abiick
clfifty	dfeedk
ppushed	kdckbb
-2make that	keeccb
-btests	cfcekg
clthird	dfhfka
-2outcom within	kdffed
-3the outcom within	kdffed
-bgettin	kdffeb
clhis	habjgf
nrung	ceafhj
+2is fine	ejcefa
+bwhiche	keheda
-bhave	ikceec
clholder	bfkfed
-1work	bafcih
ncoach	eeddfk
-bportfo	dkceef
-2ring on	fbiaeg
pgareth	kfdede
+1only	abfdak
parchiv	efecfk
+2but on	efefka
+2, @s	edfekd
pcare	eeefck
-bcard	ckcedg
-bvision	ekgeeb
clvision	ekgeeb
rbact bare-request	ceheai
crnotice	cjidai
-2or before	ekdcad
-3on or before	ekdcad
-3: # ,	cckffd
plunch	aekfci
-bmax	bkfffd
-2would say	fhadag
-3i would say	fhadag
-3govern meet on	behkeb
-bnon	kceceg
ppulled	agfkff
-bemaile	eaedgk
clevent	fkfdeb
-bstops	dkbebj
clstops	dkbebj
+2@d ,	keedha
-3are on the	acgdej
nfly	ejeeja
-bcards	dfaiek
clcards	dfaiek
npasspo	eededk
crnot	ageaik
+2, we	ceaici
-3some time in	ifidda
psurger	dcfffk
pdragge	affkee
clhannov	efddek
-2sorry ,	befekc
+bleave	gekdaf
+2s newsle	dedeck
-bsuppor	efceek
+bthen	kfagfd
+breason	jaffdi
nmrs	bkeffd
+bbeing	hckfeb
pdepart	hjadfg
-bdrop	hfjeaf
panand	ffkfeb
nyork	ffkfeb
nphoto	cfikea
psoftwa	aeffgk
-3is closed on	debfck
pposts	dceffk
+bwell	kddcie
-bcallin	dekfgb
nnearly	jeeeja
-1#	ackjba
+be	bcffgk
-2them on	dgghad
sithird-person	ceajbj
crif	ajfhbk
-blab	bejfka
-2exerci ,	akgddb
crboard	aeebkk
-2accept by	bkeecf
+bhereby	eefdkd
+bvisa	fgffja
-byour	bkicib
-2, closin	ceddck
-2was due	cbeekc
+2or so	backbj
-3it on the	aekdia
-3, ring me	abkdbg
-2inside of	keffdb
pwalked	cdefke
-2decisi in	beedkb
-2marath on	bdefkc
-3partne meet on	affkfe
crhim	adakfk
cravaila	bkafif
nto	bdefkh
clworrie	dgefkb
+bonline	dhkfbe
pauthor	djdkea
-2takes place	bcjhaa
clworld	ddffek
nfunder	ddffek
clturn	gfkdeb
crsure	kebfcf
clapprai	ejieea
clper	adffgk
-2call you	eahddi
clcard	akdebj
+bcohort	ceeeek
crcohort	ceeeek
-2when :	ddkffc
-bchalle	dkffec
naside	fkefdd
+2to talk	aagggk
-3form by the	ckffed
clduty	haeeek
preplac	ekafff
-2decisi 's	feckba
pforema	gededk
-2meet you	cfdekc
-3to meet you	cfdekc
ncopied	eedfdk
-2interv is	eebdek
-1like	aehkga
+2, to	gehadg
psupply	dkgfcc
-2them by	ckdeae
bsuntil time-only ahead	abehkf
-2us ,	fjfeba
clrang	cecdkh
pjudges	kfedec
-bdoing	bkcefi
poffici	agffgi
-baround	kefega
-3interv on the	ababhk
psaturd	jfejda
ndentis	cfffkc
clback	ijeafd
+bsleep	gfbddk
+2and are	bfadhj
pfelt	cfkede
-3to start on	eadfek
-3to you by	iaffif
rxsuperseded within ahead	aefeij
punfort	kdfdgb
+2, has	aedbgj
nmay	jdaegg
-bobject	affffk
cldeck	ekefed
-2try again	ddaedk
-bhuang	bfeeek
clhuang	bfeeek
nsometi	aeffkf
clgood	ahchkd
clhimsel	kdfdee
+2to compar	kefbca
frme	agedii
-3slot on the	eeieha
-2rooms on	fbbcek
+2, front	acgeek
-bcredit	ekffdc
clcredit	ekffdc
clupdate	kcddbj
-2collea on	aejach
+2and said	befika
pmine	fdeekc
+2s meetin	iccdga
+2when i	kfcebc
-2in within	bkfffc
crunsucc	kdfgeb
+2with no	dcefek
-2to by	kcfdec
-2take the	aibbdi
+bpast	kgdfeb
-3be patien for	kffdcb
clref	cffefk
ntheir	eabggk
clradio	jfdkca
ppartne	gbhbck
-3will ring you	eakebh
+2is gone	ffcfkb
+2after all	efceka
-2like on	febdka
pcollea	ciiifa
-3not older than	ecffdk
-2's coming	kffdcb
+2: i	gdaddh
-3it sorted by	gaffja
-2his mind	keedbb
-3up his mind	keedbb
pscored	gadiei
clnursin	ckideb
-3choose betwee the	dfkdcb
+bhim	cdgdfk
-2throug the	dejiad
nbox	ehffaj
pofferi	akegef
+bwhich	ekebib
clamende	fkffeb
-2birthd for	decebk
-3happy birthd for	decebk
cltests	iabekg
rxaside ago past	acbdfi
nany	jiaeah
bsfrom lower-bound no	eafcei
-2result before	kcffdd
+2so it	afecdk
pidea	keffcd
pcheers	bdekdi
clus	ikadfe
clgarden	deeeek
-2manage in	ceffkb
pprefer	ahieic
-2during the	jebjca
-3the office on	kdgdaa
pdemand	ffceek
-bunifor	cdicbk
-bsucces	jdibai
+2they gave	beefkb
cltarget	kfefeb
-2over on	bbahgh
nold	ifdeka
-bregist	ajdffh
clreject	jaceig
+2, period	edkdda
clhow	bcibkg
pagains	gfkefa
pcourt	eadkej
clcharge	efedek
-2both within	akfffc
+bmanage	fihadh
+2holida ,	kfehea
crsort	dkffed
-bswore	kfefcc
-bproduc	dekede
nbroken	heiffa
-3leave on the	afecek
-3to you :	kbbeeb
ptheatr	keefec
-2sign off	cfeeka
-bchair	gdekbf
-3budget at the	jfebia
+2i get	gjdeda
+bmy	efbkbi
cldefend	dfkdfd
-2castin in	aeefdk
claware	aeffhj
cldbs	dkffec
-2them in	aeffbk
+bgoes	egajge
nsignin	aeffkf
clelders	dfffak
-2counci ,	adhdja
-2notes by	aafkdg
-3instea of the	dcdfkc
-2file on	ckdeea
clvisiti	efekfc
-2clerk at	icddga
nvery	abejek
+bsalary	bfdkka
-1had	kffdaa
clones	eiefia
+1whiche	kededd
+2whiche way	kededd
crcancel	dfjfaj
pmeans	egefbk
pflatma	kdefed
-3for your time	efcekd
pairpor	ckbfdh
cltheref	efkhea
+2by email	bkeefc
nmoving	aeffkh
-3out in the	kfdcfa
-2time until	bkbaae
-2sits in	bfdkcc
pvery	gahfdi
nintake	ffcfdk
-3other , and	kddfdb
pchose	kbfefd
-bagreem	ajefei
-3, make it	fjceac
-bspot	afdeji
preal	fdcffk
-2your time	efcekd
nappare	eeffkb
nstruct	ejffha
+1all	cahfdh
+btxt	ffekeb
-2callin you	afjfhb
-2up from	ffbeck
-3away until the	befaek
pgrante	kaefjc
-2recept by	adffdk
-2allow us	kdfedc
-3cv duty on	fbcfek
pcallum	afgfhi
crnursin	fekfec
-3and tell me	akeeec
+2free .	ceefek
pgive	fgfjad
prosali	ffcfkd
-1profil	bkbcae
pmatter	fcbegk
clwhere	kfgebd
+2, our	gekcda
-3is away until	cdfefk
crfile	aeekak
ntypica	ceffck
-2so ,	ajakcb
nrefres	kfefcd
nwords	kjfadb
ptimeli	gedkdd
-1paperw	kaffae
clmin	efdfkc
-bthemse	kbfeef
classemb	edfcfk
nfinali	eefkia
-bpetiti	akffff
clpetiti	akffff
neat	bgckci
nshortl	acgjib
crwaitin	eeefkc
nfellow	kfhcea
+bhr	dbegke
rxreview from no	ffekbc
-bable	baefkj
-3decisi 's due	kefdcc
-2yes within	bkfffd
-3select day on	ddkeec
pshop	heaeih
-3@d leave until	bdfdfk
-btake	cajdgj
-2with someon	becekb
-3it with someon	becekb
ndoor	keddcg
passist	akfiag
+1are	ddbcdk
+bh	adgffk
+2for it	aibjca
+border	fgfkdb
crsoon	ikacde
na	hfbgkb
n,	fadggk
cranothe	fegckd
-2interv from	ffcekb
-3your interv from	ffcekb
pcourte	fedkdd
-bunit	cegika
-bspecia	fdefdk
clspecia	fdefdk
-3you again on	kfffda
+bask	kakedc
crreserv	eiffia
nrang	feeekc
-2panel sat	dfdbkc
-3select panel sat	dfdbkc
clskills	ffkeeb
cldoor	faeffk
+2so that	akgcee
-2circle back	kedfeb
-bthing	fkedbg
-brecess	dffcek
clrecess	dffcek
nprobat	ckdcch
+bsuit	dekedf
clbecome	kddecg
-2decisi the	kfedcc
-3by phone on	aejfgi
clshe	ibckia
-2given until	hafjeb
-3been given until	hafjeb
-bhour	bakibi
-2both on	kedddc
ppicked	haeeek
nreacha	kffced
ptruste	gkebbg
+btick	ffkedc
-2portal by	dkdeeb
pmechan	dfdfek
nassist	fckegc
rosuperseded	bgcakc
-2voted on	afeigf
-1commit	ecekdc
+bdelaye	cffeke
nsigned	afedkg
crout	gbckfe
+2is no	decfka
presult	kajadf
clsworn	kgdfec
-btransl	dgeddk
clchats	cffeek
crvettin	dfefck
-2café on	cdgeia
-1heard	dffekb
siimmediate	ckiccb
nflu	dcfffk
+1along	ceagfk
+2along with	ceagfk
clpositi	jfdcak
clotherw	jebebk
nblue	kffefb
-2throug on	defeka
cradvise	affkff
ptopic	dkbeka
-2or no	kdedcc
-3yes or no	kdedcc
-bvoice	dfefck
-bsomebo	jdcahg
nsound	aegffk
bs- period ahead	eahgbg
-2place ,	aeieej
pat	jjacjb
-3take place on	efgadh
-3our answer in	kfddcb
-3addres of the	ffffak
+2, each	efeekb
nlet	bajggi
-1room	akcfhb
ndeputy	behkee
-bcook	eeidak
-bpronou	kdeffd
clpronou	kdeffd
-2everyo on	kebdia
+bagains	ffefkb
-3an interv on	fekecb
-3stays open for	fkfeda
-2people know	kfeeeb
-3lettin people know	kfeeeb
pines	eaffgj
-bhannov	ffddek
+bcancel	eejfaj
+1any	acfdif
-3you would be	bfhfja
-2drawn up	cedkfa
+bstep	edffdk
+bthree	afeehj
+2or the	akdecg
-2we close	efddbk
-1apply	bdgfgk
plost	adejej
clregion	degbek
rxreview - ahead	bibiae
ptransl	ckeeff
nstep	eckbie
crappren	kedffc
-3have my answer	ckedcb
-3reopen on the	bfebek
-3for all of	beeekb
-2postdo ,	ebdddk
-3the postdo ,	ebdddk
-3you an answer	afffkf
crshe	afdiig
pstack	ceefdk
-2decide after	cfeedk
cldeano	adffhk
-3would be on	cckacd
ptour	iacijd
+2that all	bdcedk
-3letter on the	ffeeja
ahead0	acbbji
frsorry	bdfffk
-2til the	ccdeek
clstatio	ckffee
-1anothe	kefbec
-bstatio	bkffeg
-2reques until	aifefd
-3i have until	agedeh
fryou	kfcgdd
+2# #	bdkcbd
-baside	cefkee
cltold	jaedif
-bslips	ckefcg
clslips	ckefcg
-1manage	aehjfg
+2be too	bjaebh
-2, in	jaadic
-bfire	ciafhi
ndeadli	cefdkg
-bbrandl	bkfffe
clbrandl	bkfffe
-bring	kfjaac
rxreview - past	efedkd
crcertif	iekace
clsale	bfdgfk
pdrawin	kgecfc
pdelhi	dffdfk
pchildr	ahhfeg
-2verdic by	kcffdc
+1at	dckgce
+bsure	kebfgc
nmistak	kedeah
-1before	ffdcah
+1answer	bedfkd
-2result the	bffbek
-2away till	adfefk
+bit	hceekb
+blunch	echedk
+bregard	hiffea
-2than the	idadka
-bbusine	bdbjdk
ppaperw	kgeedb
nlady	kffedc
-2to say	hicafd
-1mind	jecbag
ncent	ebcfkh
ncertif	haibej
+2, hr	ccehja
-2togeth on	debkbc
ppolicy	kffdee
-3an answer on	kedeec
ngo	ahegif
pworker	hgfaei
pof	dkghad
-3have given me	ckffbc
-3an answer by	aeecgi
nwhom	dedeke
-bdbs	dkffec
parea	jdckdb
clenjoy	deefek
clhour	edkjdb
+1to	ihchaa
claside	cefkee
-bfloodi	ffeeck
clfloodi	ffeeck
+2to object	iaffcg
+1around	ackjda
-1site	efedbk
-3this email within	ckffdc
-1any	bekebd
crfull	adekgg
-bterms	aheedk
+2, back	afecdk
-bsuperv	adkjdd
cljob	ajfcck
+2, accord	kefdec
-3panel will meet	affkfe
papplie	jcgkda
-2answer inside	eaffjb
pplan	igadid
nwrote	affgjg
-2b by	agfddj
pworst	bffkee
-2missed on	debekb
-3you missed on	debekb
-2over by	ckeffd
+2and phones	keebed
crprocee	daffkh
-1list	bjdagf
clthemse	kbfdeh
-2me within	eifega
-2will be	ibhbad
-bfinger	kffeeb
nrewrit	cfffkd
ndescri	cfffkd
+2to tell	hjcdda
-3had you applie	ffffak
plocati	cfefek
crnine	cdkeic
+bstarte	aefggj
crcomple	ckeged
+2is cancel	eekfbe
+bto	bakfej
pfrance	cfkfed
-2closes in	cbffdk
-2gave me	bkcfcd
+2i could	ceeekd
-3know by the	fadekg
-2asked on	efdeka
-2^ would	gifada
-bcommun	kfedgc
crgreat	ekdffc
-2likely in	aekceb
-3, likely in	aekceb
pbridge	ffebfk
creveryt	aeekjd
-2announ on	kecdeb
-2manage meets	jfedca
-3under # on	fckefb
clbreakf	hfkdea
-2know more	kffbea
-3should know more	kffbea
npen	dfffck
-3must confir by	bkfeee
rxaside over no	addief
-3letter said the	affhjh
clpickin	kfeeec
+2with their	kecffc
+1till	kffedd
clsub	ffddkd
clintend	kdeeed
-3to hear by	kdfffb
+2as agreed	kfeeba
-2hear back	kffddb
crbring	cegfck
+bfound	dfefck
nsecure	ffffbk
-2direct on	cefkea
-1sugges	efkfcb
-3audit ends on	bffcdk
-2notes on	bfekdc
-3compar notes on	bfekdc
-3say yes by	aeffgj
-2return on	idbbag
crprompt	fckfee
+1s	aebfhg
+2, text	beckdd
crschool	eadfik
crmax	eafffk
pfew	gbkffe
nexplai	keffec
-2@d before	dbkffg
-1if	jajedb
pchecke	kceidc
clphoto	dkbfeg
-2the offer	akdfbe
clpay	cfefek
frgoon	bfaekj
nmeets	dkfefd
clemploy	bkcedi
-3board on the	bebkec
pice	dfefkd
+2or i	ckefdc
ncancel	cfeeke
-2^ in	kbccag
-3back by the	cagfik
nanythi	gehfai
nhomewo	ffeeck
-bmin	dhdfkc
prespon	keddch
cltrain	fddbkh
pmate	cdcekh
clswears	kffefc
+2the panel	bfgkcb
-b@d	adifig
-2back to	gfkccc
-3put back to	gfkccc
-3is in town	cekecb
-2applic until	aafhfj
-2before the	fibafe
pdemo	fefkdb
-2examin on	cekdfc
-3writte examin on	cekdfc
ptyping	efkfeb
clvp	kdeefd
+b.	kdheag
clresolu	kfeffc
crthat	hfbafk
clsees	cfdkdh
rxdenied before ahead	ckdeaf
rxanswer before ahead	heaadf
+2or a	befffk
clwaitin	egceke
-bnote	dgdkee
-2shift is	eeiaeh
-3trial shift is	eeiaeh
cllater	khdeeb
nhereby	efdfkd
-bcatch	deekgc
psaw	jadddj
clenergy	dkfefc
+2alread .	aefbkb
crteache	fedfkc
-bhygien	dhaefk
clhygien	dhaefk
-2took until	jcfdga
+2before contac	kdbddb
-3candid as of	cfgfbk
-bjust	ckbdke
-1would	gigada
+2, will	iaaged
+bpublis	kfefdd
pcensus	eefbfk
clman	ifefia
clargue	gfcked
bsfor period past	dbaddk
pjefe	dkcfef
psí	dkcfef
plagos	kceffe
nearlie	gddhaj
-2refere within	dkfeeb
-bseat	kffeed
-2hears by	kbffdd
shlower-bound	caddfj
clinclud	beedhk
-1news	kccdia
cryour	hjbcak
nnews	bedhfk
+brehear	iheadf
-bteams	fhkedb
-3they need until	kcfdfc
ndecidi	khecdd
crpartne	ceikdd
+1interv	eegeka
crlunch	fiddaj
-2no update	cfffbk
-bmeanin	gekfeb
pextern	kcfffd
nadmini	adffgk
-2questi within	bkffec
-bhoped	eeffkd
crwhich	kfdeha
-3addres for the	fccfka
+2as i	aeeffh
-blate	keccdg
clrule	kcffed
-2times by	adgfgj
-2licenc by	aheefh
clmost	kcfebg
pii	dfkffc
preceip	edefke
npulled	efkfce
+bi	jhahcf
-3about it on	bdhkac
pongoin	dcffke
-3it would be	kfffbb
-2good until	fkffea
-1just	iffdia
-2is open	fededk
-1comes	kdcdcc
-bbreakf	hfkdea
nlands	jaekec
-3interv are on	bekcce
-2list by	ckfecb
-2that on	kfdedc
-bbring	agkfde
crnews	aeccki
-2decidi on	kfeeeb
-3are decidi on	kfeeeb
-1approv	kebcbb
-2starti on	ffefak
pskills	ahciej
-3publis on the	dfedka
+baugust	eedeek
+bname	ffefkb
clchose	ffdedk
pabstra	efkefc
-bchoir	geajaj
-3no by the	bkffed
-3interv finish on	dfcddk
pnursin	ffkfdc
-3due on the	akfcch
-3know within the	dhfkdg
-2again from	efeeck
-3will come on	kfbeec
-3it will be	idhbac
+bpub	dfcfek
clmeanin	gekfeb
pms	dhhbkc
-2discus on	aegkbd
-2now and	abjedi
-3betwee now and	abjedi
crten	edkfed
clteams	fhkedb
psuitab	cdkeef
nhi	eiffia
-2period is	dbeddk
-3notice period is	dbeddk
-3off by the	giffda
ndrags	kffeec
+bexact	kbhfed
-1until	gjbead
-3i return on	cfecek
-2expect at	bkccce
-3is expect at	bkccce
pestima	ebfffk
+1first	adfefk
-3can you do	ddkfee
pbearin	fekffc
clcatch	eeekgc
-3phone you on	kfeedc
psaoirs	faffek
cluniver	jeeida
crcoding	ckifdb
-1what	adfekf
clsystem	djabjh
+2, result	adiiaa
clme	gkidea
rxappointment until ahead	iaacej
T	jfbhac
+1latest	ifdeac
+breleas	kfeeha
nfear	aefgih
pown	gdkffc
-bmanage	ahebgk
-1nights	bdfedk
-3us till the	kdfefb
+2at nine	adjfih
-1only	afeefk
pmaking	afjjdd
+2s a	deddbk
ntop	hfafdk
crhalf	ddjjag
-1truste	eefjfa
-2the truste	eefjfa
-3to the truste	eefjfa
long	acffgh
rxsuperseded on ahead	bjagib
-1lunch	aeicka
-2come again	dfkebb
crshifts	ffheaj
-bconclu	dcfkgd
clportfo	ekciec
clenjoye	feeekd
poccupa	cdgeek
-2betwee the	hejcab
crpublis	kfefdd
-3your test on	eebfkd
+2so i	jadgee
-3reach you by	keffcb
-3one copy by	dkffea
-2return for	fedeck
-3happy return for	fedeck
+bcase	kddefe
-3be on the	cfkecd
+1free	gajecd
pagreem	agfffi
-3candid in the	kfeceb
pconven	jedjea
-brepeat	haffej
pregard	ceeffk
pcert	egkffa
-2not be	bfeeck
+bcounte	ckefhc
-3, apply by	dbfffk
clcare	keifbc
pconver	abiidi
psolici	fkfffb
-2falls on	kffbdc
-3decisi falls on	kffbdc
-3, they said	kffebd
ncompar	defdke
+bbought	eeefck
+1where	gbgeja
nspoke	efcfkd
-3's office by	ahfjfd
-bvalid	ckdedf
-2in the	gghfca
+2with us	ccefkh
-3you confir by	ckdfde
-1nicest	ffdfkc
-2the nicest	ffdfkc
-3was the nicest	ffdfkc
-2office betwee	ffbeek
-3the office betwee	ffbeek
+2for his	afffkb
ncondit	kefcee
plarge	kffcfe
npopia	dkhefa
clsmall	dgffkb
-2person on	dfebfk
-2@s :	kdddeb
-2post on	beffdk
-3the post on	beffdk
nfast	bfgeek
-3on reques until	cbfffk
-2^ what	adfdkf
-2order by	bbfeek
clholds	dckfef
pfor	giefah
pnote	gbjjad
-2, within	kbfffd
-2and the	cajgbf
crrather	edkedf
+bvirtua	efceek
-1still	aekfdd
-2manage on	afgige
+2after mass	cekfcc
-3back to me	fjaedc
+1one	kbffec
+2one of	kbffec
-3commit sits on	bfekdc
-3rung before the	bffekd
+bservic	gekfeb
+2is what	gabddh
croffici	bdgfkf
-3try out on	bfkded
-3phone you within	akffed
-2give it	jafbeg
+2we begin	beefck
crmedica	eekfed
crshould	gccfck
-2princi on	bfdjia
-2someon from	fffebk
crremain	efeekd
-bvia	kfgcec
clvia	kfgcec
-2promis for	jdacka
clcourt	eecckf
napp	deefek
-2the office	dkbdbd
-2work before	aifeef
-3be contac by	bdefkd
-3will be on	aeijca
+2and to	kffbdb
-2everyb on	kfdeec
-3is due in	hifeea
padmit	ehffka
pfrom	igefaf
-2everyo by	bagkfg
+2, .	fadecj
nreally	bfeefk
-2starts at	eekfeb
ptastin	ffkfeb
-2contra ,	beefdk
crpapers	akejea
+bagenda	cffkgd
-2essay on	fccjca
-3my essay on	fccjca
+2with decisi	keefeb
nevent	bfekdf
rxdenied until ahead	gcahee
nfile	dgeeck
-2runs until	bafieg
+1brusse	fkbfec
+2brusse time	fkbfec
-2# and	cddffk
-2told within	caffej
-3be told within	caffej
-3reply before the	bkeffc
clasking	beekeg
-bfor	bjkcdg
+btakes	ekdegc
npayrol	diedck
pfitch	kdefee
pdiplom	ehkeeb
-3yes by the	akffed
pvisiti	kfegeb
pautoma	deffek
+2: $	echcak
-2match on	eeaejg
-3the match on	eeaejg
-1opened	dfffka
clsms	keeegb
-3, so by	ggfdda
-3please keep the	ebkfdd
pneeded	kgfdeb
-bsister	kdegdd
ndataba	dkdfdg
proles	afghgg
nfourth	ekffec
-bfixed	abiaji
-2announ for	afedkd
-3result announ for	afedkd
-3to us on	aejegb
+2to pick	kefafb
nlikes	fekfec
-2that the	hdecia
-3to answer within	agffjc
+bas	ckcbif
-3certif , by	akffff
-bassign	bfffek
rodenied	efacgh
nbreak	aeffhj
pworkin	hbfeck
-1til	haebej
-2, back	edeaaj
crhit	bffkgd
psubjec	keeeed
nglad	dkffed
crproced	bfffek
-2us within	iefica
bsbefore day past	eeffkc
pplate	ffkfeb
+2, finger	kahebc
nfar	daiejf
nwith	dbgjkb
-1visit	afkffb
-3lists go up	keeedb
-bforese	gdeekc
clforese	gdeekc
nmove	cakdfi
-3decide on the	kebdec
pper	dfeeek
crhire	heeckc
-3filled by the	kffceb
+2, chef	ahiffe
clchalle	fkffeb
+2was the	acdcke
-3, see you	ecbfek
-brounds	heeeka
pfactor	kfefec
+1still	keebga
rbact could-you	fkaecb
-2stands until	agghie
crdue	afffhi
ppune	cffdek
crarrang	dkdfee
clconduc	kggeea
-2test within	dkffeb
+2you will	jadeee
pspace	efbfek
-2: until	eifaeg
poffere	aheghg
+blovely	dfefkd
-2comes until	kceefb
-btwice	dfifaj
+2or we	dkffec
ncallin	kefffb
-3are due by	dafefk
-2awaite by	ckffed
-3is awaite by	ckffed
-bupdate	gaeegj
nwrappe	ekdeef
nroom	fbiebk
-bcircle	keefec
clcircle	keefec
clthings	kgddbf
crwe	fgaidh
pus	efdcgk
nsupers	hedkec
-blater	kheeea
noffers	khfbed
pwalk	eegkeb
-3your reply within	bkffec
-3the portal by	dkdeec
-bdecidi	kefede
-2have decide	keeeeb
+bchose	dfedkf
clsecuri	fekhda
-2news by	bdffkd
nprofil	kdiedb
-2office within	ckfffa
-2me until	kfeeeb
nenclos	cddfkg
-3aware that is	affgjj
-2the job	ffffka
+1$	gfeaff
+2$ $	gfeaff
-2addres within	acffhk
nhugs	afffhj
pbush	eekfed
pmatch	cgbdkh
-3ends on the	ckaeee
clunable	affffj
-3your answer on	bkdeec
ntrust	fffkec
nideas	ffcfkd
-2files for	defddk
-3keep files for	defddk
preache	akdfgf
pmost	kgfeeb
+bcount	dfdhkb
-bwelcom	ffdfdk
-breturn	iaciif
nshoes	afjfff
pestate	kefffb
nchrist	keeeha
-3up over the	kfebda
crtrain	dfefkd
pguy	bdefkh
-3make that the	kfdecd
ptroubl	egkfbe
+2and applic	affjef
flsaid	gacejj
nstage	acbkek
+bkindly	jaffdh
nleader	dkgfeb
+2to hand	ckeeec
pwas	kbfeef
cldraft	eceffk
palways	agefek
crsessio	dgffbk
-bcompen	befkee
clcompen	befkee
clpublic	kdefef
pinbox	faiich
-2auditi on	cfjcha
nmuseum	ffcfkd
bsby time-only ahead	edeekh
-2word on	hejeba
-breconv	efeked
ptried	edcffk
nfine	haheck
-1data	cfffbk
-2applic data	cfffbk
-3erase applic data	cfffbk
-2with me	dakfdf
pfun	kcgbfg
crintern	edbehk
pstatem	dfkede
-2form by	ekefec
pspoken	dkfffc
ppacket	agfffi
+bsoon	ikadee
-3call on the	gfdcja
-3do it by	ckefee
+2in the	gafbak
nwhite	keffec
-brefund	befffk
clrefund	befffk
nreason	ejbfkb
+2myself ,	jacdcj
-2# you	kdefed
+2with it	kefffb
preally	icckcf
-brepo	dbfffk
clrepo	dbfffk
-bnailed	feefkc
clnailed	feefkc
pbig	afgffj
-1messag	eeecja
-2hear ,	hdcdah
-3begins on the	bfedck
-bhundre	dffkfc
+2: #	ckheca
+2, do	ahiddg
+2becaus i	akecdh
nfoot	ffcfkd
rxact for past	eaaeje
-bref	cefefk
-blawyer	afffgi
-breject	jaefhe
+2, which	bdkhgd
clanybod	befffk
-3would be the	deeebk
-3not @d ,	feeeai
nnoneth	fdfcfk
ppoints	cdefkg
-3are coming on	adfbek
ndecide	aebhgj
njune	hbefdk
crcommit	dfeiak
-2ringin everyo	dkedcb
-bmerit	dfffkd
-1these	deffbk
-2of these	deffbk
+2and asked	eeheah
-2here until	befbek
pforkli	gebfek
crlookin	dkeede
-bhersel	kcfffe
phelper	fgaffj
crtry	ddcfke
pdeclar	cjdkcd
+bzoom	eeeeck
-2email ,	ckeeec
-2diary for	kfcfdb
-bcastin	eeeedk
-2round is	kbdecb
-2depot on	kfgeea
-3the depot on	kfgeea
clprofes	eehfaj
clfire	cebfhk
-2the letter	aeefjg
-1great	cefdkc
ngovern	khdeec
+1coming	kfdcdf
-3return on the	kfeefa
-2^ does	cdkfff
-3, call me	bajcbi
-1fittin	ddcdck
-2unifor fittin	ddcdck
-2called on	kfddcb
clwait	kddcgf
+1myself	hadehi
-3togeth on the	cckdec
+1itself	kfbfdd
-2partne on	gegjca
-2sent by	kbfffe
-3be sent by	kbfffe
+btimes	bgfeke
crtimes	bgfeke
psubmis	kfeded
cri	kfcgee
-bnor	bfffek
-1role	afkcic
-2: interv	dfekba
-1blocke	gedkab
-2have blocke	gedkab
-3ring by the	gafgjg
crcall	gbaijd
-breplyi	dkffed
+2as planne	aegfgk
+2on our	bdeekc
-2the outcom	gfffaj
pfile	hhakbb
ntax	ffkefa
-3holida until the	ccfeek
ncommen	kffcfe
nreside	kfedfc
-2answer within	hefega
-2^ if	keeeda
rxaside for ahead	cagjcg
-2tour till	dcfcfk
-2i said	eddebk
-3heard in the	dfecek
+boral	ffkffb
-bnearly	kedegb
+2and meet	cdkddc
-bmisery	keefec
clmisery	keefec
nwhoeve	fehkdb
pcover	cbgggk
-3take place in	efcedk
cltransf	ffefkb
nset	djaegf
clpre	edffkd
clformat	dkffec
+1about	digadh
-bdioces	effekb
cldioces	effekb
+2they asked	cedekb
clinvoic	befffk
+2for those	afhcdi
-1course	efdcdk
crfilled	fkfhcb
pfreeze	effgbk
+ba	idieag
clwhen	daeifh
nevenin	fifdia
-3it by the	agddgg
clscheme	defffk
-2the chat	eedekc
+2, new	bedddk
nfloor	ekgfcd
cram	cjdbdk
-2^ verdic	keedcc
-1court	eebdkb
-2in court	eebdkb
crstudio	bfffek
+bof	aiifai
nmeet	bcddik
papprec	kefegb
pfinanc	idiagf
pperman	ffdeck
nunders	ffkfce
nputs	efekdd
crmost	gcdkcf
-3give us until	bkfefb
-2the contra	cdffek
-3that you got	eeeekd
+1early	cffebk
+2early .	cffebk
bobefore	hhabdc
-bforget	efffkc
+2with three	ahhfgh
+bsift	fdbkfg
-2@d for	befdek
crgave	cjeekb
+bnotify	hffafh
crnotify	hffafh
-1packet	kffadc
-3, # and	cddffk
njoins	eeeedk
-3hear from us	kfeecc
-3other interv on	efbcdk
-1withdr	cedfkb
clbest	jeefah
clrunnin	badfki
nad	ceffek
-3receiv it by	dkffeb
psaskia	afffhj
pkiller	afffhj
njo	afffhj
ptalent	ahfffh
psuit	ajdddj
pexec	feeked
clhundre	dffkfc
+bscreen	afgkia
crmoved	eeidaj
+bwithin	djeaje
clconclu	hbekgb
-2all by	bkfeee
pstarte	dckbej
+btry	dfcfke
crneeded	ffecek
-2's on	jegdad
rxaside on past	hdfbja
-2review have	gefiea
phusban	eddffk
-3with her on	bffkeb
+1holida	ieafce
+blink	cgheka
-2yes before	bkfffc
-2run for	bdfkdc
-1line	ifdeia
crsystem	bfkfef
pdoubt	kffffa
-3the portal on	kfcedc
+2in any	jddega
+bvettin	cheeck
-bus	jjadhb
nlift	dkecja
crits	fdfdbk
pbreakf	befffk
-2@p to	cedkdb
-3: @p to	cedkdb
+bmost	gcekde
-2to them	bkbfec
+bkeep	hafedj
clself	fkeefc
+2and here	efaffj
-3to everyo on	kfdeec
-2, posted	eeeebk
+2but you	befefk
-2openin on	eehdia
pbloke	iejfda
-bclaim	ffffkb
nhate	dfffkd
-bcape	jfkeba
clcape	jfkeba
-bcleare	gdeekc
clcleare	gdeekc
-3interv run until	eeebek
-battend	dfeckg
-2contra by	ekffeb
nadvise	beekfg
+2to finali	keeaee
+2, too	cebdkb
-benjoye	efeekd
-2is by	kcfced
-3that is by	kcfced
ntheatr	aeedij
crkitche	fdffck
nid	aihkbd
-2round in	ifadei
nreappl	ceffek
+bboots	kfhcfb
-1update	deffbk
ptwins	eecfek
-3attach contra by	ekffeb
-3will be by	dafedj
pglad	cedkdh
crfinal	bfdkeg
-2a messag	keefcc
-1accoun	jceica
-3commit report on	dfekdb
+2, apolog	ekeecb
-2but by	kcffed
-bargue	dffkec
-2told the	ffddkc
-3me before the	keefeb
cltable	dkfffc
pbonus	ahhfff
-bmd	hfbfdk
-bfind	ifjeda
nbearin	kddfef
croffice	adhfgh
-3try again in	bdffgk
pbrief	chkeec
-3a letter by	ghfdba
-3tell people by	bdffck
nhealth	fbfffk
rxaside until past	effekb
+bmass	efkfed
ncalend	edkedg
+1more	gefdai
+2if the	cdaegi
-2link within	dafggk
pdangli	effcfk
rbsuperseded you-will-hear	cdfekc
clclaim	ffffkb
-2tests of	dfeekb
-3writte tests of	dfeekb
-bhr	eaiijb
-2reopen on	ddefek
-2board from	feefbk
-3on board from	feefbk
-3applic by the	kdffed
plogged	fdeked
-2took us	abfegi
+2and a	dfddgk
-1leeds	dfecck
-blease	edeffk
clperson	cghafi
siaway	efacgg
-3any time before	eaifhj
-3collec them on	bkddec
-2decide in	hfccja
-2job ,	ecffek
-2depart on	dedeck
clrememb	deecgk
pmeet	dckjbf
+bstarts	aghegg
bsin day past	feekbc
-2the role	bfkeia
+2, calls	bfecke
-2arrive on	becfek
pball	ehkecd
plot	heekeb
crseven	cfkfee
-3the offer by	bkffdd
-3be closed on	cfeeek
-bplease	gjkbea
-1hiring	bggfdk
-2declar by	ckfffd
cr's	jccakf
cltrust	feeedk
pshifts	fcfkee
-3come in on	adgbci
-3her busine partne	befkeb
-1funera	deeeck
-2a funera	deeeck
+2that sounds	afffii
-3form email in	afffii
clpasted	kfefdd
-bdrive	fckfgd
pharbou	ghdgah
-2sessio of	kfdfdb
-bcoffee	ddkffe
-3letter by the	kefecd
nyellow	efffbk
pdrug	dkffed
clat	afcghk
-2should be	ieefaf
-bmails	hffeaj
+bpaused	ffffbk
-3please allow us	kdfeed
potherw	ffkffb
clsuperv	aegjdg
crcoming	kgeddf
-2touch by	igeeea
-3in touch by	igeeea
+bcrosse	kegdde
bsby day past	cdfekd
crin	dhckch
prelati	ffbfek
nssnit	ffbfek
-3to you before	kbbffd
-2said within	idfdga
-3to you ,	jecfja
+2about the	fgacfj
-2questi until	kfedea
-2hands by	giffea
-2electr by	ekffec
+2and talk	efjhea
-2the partne	dcdjga
rxaside within past	ecddkd
cranyone	idfeja
pdesign	bekedi
clask	dkgebf
-2can do	eekeeb
nsleep	feeeck
+bagency	dgfddk
-2place in	efcedk
-3now and the	bbikec
-3been contac within	kdffeb
+2, this	idfacf
psigns	kfgedc
+bkind	feefkc
crkind	feefkc
-2availa for	eajedd
-3the interv of	ffkfbe
+2, are	efaehi
-2a contra	ffffbk
-3have a contra	ffffbk
crpass	ieedja
nurl	dkfeed
nstarts	gkecgc
-2not decidi	dffeck
-3are not decidi	dffeck
+2, might	aegiij
-2's due	kefdbb
+2before i	fkcfdb
-3for you till	dkeffb
-1publis	efeeja
pspot	keffec
-2him on	akbifg
-1finish	bffdfk
+1prompt	fbkfed
nmum	eejfha
-2pushed to	aeehch
-3was pushed to	aeehch
prollin	ehkecd
cltastin	cffkfd
-2ghoste for	effekb
-bmailed	keefed
pparish	ffckee
nmissio	kffffb
clunless	kcgfdf
clchrist	dffeek
crdiscus	dgcikb
+2and has	idcabf
-1dish	adijcb
-2your dish	adijcb
-3tastes your dish	adijcb
+bgreat	dkbedh
-1advert	cfddck
-2the advert	cfddck
-3closin the advert	cfddck
cllonger	gegekb
cltax	dkeffd
+2to do	bkeidc
nsuit	bdkfge
-2medica on	fbkfdd
psift	kbffff
-3expect an answer	iadfef
-2@d at	afffgj
crs	agbgih
cljoin	dbheck
-3point in the	kfeedb
+bshareh	kfefde
crshareh	kfefde
-3decide before the	kefeed
nowner	hfeeja
crstaff	gfafhh
ptogeth	kgedec
neditio	ffkfec
-3accept by the	ckefdd
-2could take	bdfggk
+bwhole	fdieaj
-bshoot	defedk
+bs	kedeed
nbecaus	hacgje
clwishes	dahjcg
-3with you on	bekedb
-2^ but	keefcd
+1settin	keefbe
+2settin out	keefbe
-2paperw on	dedfek
-3the paperw on	dedfek
pcustom	adgggj
rxdenied - ahead	dceagh
pminded	ekeeed
clzoom	eekfed
+2, mornin	efkecb
clposts	kefdbh
-3come back within	kcffec
-bchats	cffeek
pcongra	hgkcbd
-bfellow	jddbaj
+2instea .	jbfeda
-3not @d not	ffffbk
-1him	aejfge
-3to come on	cfkffa
-2begins in	efeedk
-2about the	dfeekb
-3outcom by the	bkffee
-3the date :	ceeeek
pwhoeve	hejfea
clpostpo	bddfik
crbrusse	fkcffe
-1posted	eeeebk
crnotifi	cgekef
-3going to be	dedckc
-btop	ecfefk
noff	gkccgd
pmoney	ahdfdk
-2conven on	efeica
-2propos :	bekeeb
-3new propos :	bekeeb
-2meetin :	begida
-3first meetin :	begida
-1touch	kdcdfd
-2in touch	kdcdfd
-3be in touch	kdcdfd
nreopen	feddfk
nref	kdfegb
crinto	deffdk
ncoming	dgkddg
+2whethe you	hhdega
-3be told by	kdffed
-2sign on	ddbfek
clalthou	aefejh
-3will have it	keeeed
penhanc	jfafeg
rxdenied since past	ffffkb
-baccess	dkfffc
claccess	dkfffc
-2phone calls	kfdecc
-3, phone calls	kfdecc
-2you got	bkdeea
n@p	iagbfi
nalread	fbefke
+2and i	fhahdc
-2it before	hajfdd
-3with the team	dcckcc
+1inst	dekeeb
+2inst .	dekeeb
+2, make	adfgih
-2contra :	beeeek
pchidi	ejffah
crgood	dbkdie
clretiri	dfefek
crmatter	kffffa
+bcould	edhcbk
-2the team	dcckcc
non	dkfibe
+2, nor	beffek
rxanswer on ahead	heafcf
+2and on	bfdfbk
-1wine	cekdeb
-bdated	gdfekc
nappear	fffkec
cltitle	ckfefe
+2, unless	kebfdc
-2offer within	hafebg
pcampus	aeigfg
clprofil	bidebk
-3to ring on	affdhj
pproduc	ddkeeh
nwonder	fffdkc
-3, but by	kcffed
clcast	jeejba
crlose	ffcfkd
+2said the	jegeda
+2by @d	eaiddf
nlookin	egheah
-1chat	adfehg
-3to interv by	kdfffc
rxaside in past	bcaige
-bsendin	kjbedb
nmarian	kffcfe
nhesita	kaffff
clbk	dffdfk
-1land	ifeabi
ncalls	effcek
pto	ekicce
crhospit	cfeekf
clslides	ahfedj
-3board is on	cfdkeb
ngettin	eekebg
-3us at the	bffedk
-2the phone	acddjh
peveryo	begjaj
-2commen on	bfedek
-3last applic on	cffcek
+2, room	dekfed
pmailbo	heaffj
poffice	fhcebk
+2, more	gfefaj
+2to a	fdceja
-2which is	bffkec
-3, which is	bffkec
-2due back	ekdfeb
pchoose	jeeacj
premain	hkecde
crfit	cfkeef
-2here within	aeffdj
-1field	dfdeck
-2strong field	dfdeck
-3study back by	dkfecc
-2hire you	aedffh
+2which day	ckdffd
nreply	gajbgg
nrehear	eeihha
-2no within	hgfffa
clcall	hajfgd
+bward	cekbhg
narrive	hafiff
paware	gkeeec
penough	ckefff
-2statem by	agfdfi
+2they ring	kfefbe
clfull	dhfdck
-3to call you	cekffd
-3closin date of	efeebk
clpacket	kffced
+bright	heiaeg
nrenew	ekffdd
-3and it is	ebefkc
-1goes	gddeai
-2one within	iaffee
pmaths	bkdjdb
-bnurser	dfedek
-2vote is	hffgea
-3the vote is	hffgea
-1someti	kfeedc
-3made on the	cfekdc
clconsen	bkffbh
+bdesign	efkfec
clsister	dcdgkf
+2and by	afdigf
nhonest	eafeii
-2someon on	eeccdk
-2said by	hcffkb
+bflat	ceffek
-2debrie is	jeecfa
clstrong	efddkf
clp45	dkeffd
-2signat by	ckffec
-bconfer	kfecff
pmins	edefek
-2messag on	kfefcb
-3your messag on	kfefcb
pperth	efkffc
-3not promis you	bfffck
pearlie	jdajbe
-2post within	gaffdi
-bformat	dkffec
paward	bffefk
-bunsucc	kefeec
nwife	kdfeec
-bphrase	kfeeed
-bexact	kfeeed
+1tops	kdffec
clblock	ddeffk
-2patien until	hafied
-3with you by	dieega
crbetwee	bikeec
-2period :	efekbc
-3readin period :	efekbc
-3to the client	jfecia
-blonger	eeieja
+bis	hihade
ptop	ehkfdb
nrealis	aeffgj
npicked	eccfgk
-bcompil	bhfked
-2candid within	kdffdc
-beffect	ffeeck
npictur	ffcfek
-1sick	cfedek
-2result take	kffefb
+2there will	kcffdc
-bstaff	aedhej
-bp45	dkeffd
clphonin	dgddfk
+bdurban	efkffc
nenter	ffffbk
clex	fffbfk
clought	hjdeea
cldestro	ecffek
-2^ betwee	cfgfkd
-2which was	dedekd
-3, which was	dedekd
-2expect any	dfefck
-3we expect any	dfefck
pdelive	cefefk
+2to find	kbfffe
+2, first	aihccf
-2text me	ekbfeb
cldispat	cefffj
pevalua	jdfeee
crlaughe	bfdfii
pfilled	jibede
rxaside from no	fbhcef
-3, back in	cddfjd
-3an answer within	ibffcg
-2answer comes	jfeedd
-bthese	gjiecb
clseason	ibdddj
-1forwar	cdedjf
nrootin	efjfdd
-2text on	jfefec
-2chased on	efdcjc
-3i chased on	efdcjc
-2confir by	ficebb
-1dated	eddfjb
nzoom	jegffb
nzone	eejffd
+bbrilli	cfffje
papart	djbfjb
pdom	dfejee
-3name by the	jcefcc
-banalys	jedfde
clanalys	jedfde
clreader	dcejdh
pextra	dgcfej
nshort	eejfbi
clhr	gdbgif
nmanagi	dbffgj
nwednes	jfffec
narea	dfefdj
-blodged	cjfffd
crhand	djheeb
-3is live until	dcfefj
+bcontac	jedddh
-2probab on	cdjdfc
-3, probab on	cdjdfc
-bthinki	ddjfbi
+1roast	edecdj
-bu	jffeec
nstatus	djbddi
-2is free	cejeec
clmean	jejfcb
-1ring	gieccb
-3no more than	bcfffj
-3post closed on	ffffjb
-3round on the	ffjdfc
pzip	beiffh
-2to wait	eeffjb
+2, let	fjdddc
-bforema	bgfjef
-3finish it within	cjfffc
clunit	cegijb
pmd	fecefj
-3and on the	jfddec
+2as you	ffbfjc
pconsul	cdhfej
preview	jegicb
nwanted	jdeebh
-2made on	cfedgj
-1choice	bfeidh
-2their choice	bfeidh
crdeadli	feffjb
-3result on the	jfdedd
pscrap	jfefed
nproces	fheigb
clfor	bfjdfg
-3is by the	jcffed
crprinte	ehefjb
rbanswer next-stage-reached	jccedb
-2cv on	dedbif
-2interv within	jeffeb
-bnobody	beecjh
+bdeadli	feffjb
crchecki	ffffjb
-2slots betwee	fcjffc
-bwarsaw	efecej
-bstrong	efddjf
-1probat	ccffej
-2told on	efedjd
clfounda	gfijbb
-2expire on	ejbedf
-3tell us within	bjffff
cldocusi	djfffc
-3would hear by	fdffjb
clmy	bjbegj
+2and last	ffjeeb
ndrawn	dedffj
+2will do	bheeff
-2after a	feefjb
-2coffee on	edjfed
crtext	idejeb
cris	bedfhj
-bgenera	jdebif
-2pick by	jcffcd
+2so no	cfdedj
-2in till	dedefj
-bdriver	geefcj
pvideo	dehebj
-3, @d ,	bedejf
-1least	fdeedj
-2at least	fdeedj
-3i have till	cjfffc
-2# to	dbjfgh
-3one more on	ceeedj
-bkick	efcefj
-2on ,	bbifcj
+bpublic	jeefde
-3you by the	dbcbjh
crflat	ceffej
crclerk	jffdfd
-2step on	hjbeed
-3next step on	hjbeed
-2well done	effbjb
-1expect	jddefb
clbosses	egjefc
-1date	ibhccf
-1hour	ddjedc
-2an hour	ddjedc
-3it over by	djeffd
+b,	dbeejh
+2to comple	bgejhi
-2you in	ibcdge
-3signed by the	bdffej
-3that is on	jfbbef
-2is at	bdjffe
-boath	bfhffh
-3goes out the	jeeeeb
-bparent	befhfi
pwatche	jegfeb
-3ring you on	jebcbe
crdocume	dfjffc
-2refund within	bdffej
-3be refund within	bdffej
nin	jdejfb
-1reckon	jefedc
clstore	jccegg
-2notifi :	jdeeed
clthru	cbiifh
+2came and	bfdfjc
-bclasse	dfdefj
clclasse	dfdefj
+2to @d	eddjbh
-3open again on	dffdej
+bintend	cffjfd
-2is been	dfedjd
-3it is been	dfedjd
+2i hear	jedcbg
crbrilli	dfffje
-2news before	fbgfjh
clreconv	hfdjdc
-2office in	eedfjb
-3lesson on the	dejfeb
-3date was the	efffcj
pfood	dfbhfj
nnewsle	eebfgj
parrive	hdecdj
-2candid by	jcfegb
+bhoped	efffcj
crhoped	efffcj
clasks	djedch
-bconsul	ieggeb
-2first said	cffejb
narrang	efgejb
pquicke	jeeffd
-1other	ffbfej
-2every other	ffbfej
-1on	ebiffe
phannov	dfejed
-1applie	hdbcfh
pquanti	eiifeb
pwasted	ffffbj
crhistor	cdfffj
-3to try again	eebefj
-2confir for	eejeec
-2people by	dbfejj
clfew	chjfdd
-2email within	gjfddb
nnear	ffjfcd
+blast	fcgcdj
cldevelo	ceeffj
-2a reply	cfffjc
nregion	bdhjdh
psub	jefdee
nusuall	bfgieg
-2teleph on	jeheeb
-2someon by	jbfdbe
-benquir	ffffjb
clenquir	ffffjb
+bthing	ccjedi
clsecret	fjedbf
-1most	jcffeb
-2at most	jcffeb
clknow	fhfcjd
nband	ffffjb
+2or it	djeffd
ntells	ffefjc
-3second interv on	dehcbh
+2, takes	ejcffe
-3you start on	eecfej
+1work	cdffcj
nthroug	jebjec
-3: it is	bffefj
-3make their choice	bfeich
nassess	jhedec
-bjoins	effdej
cljoins	effdej
-3takes place from	efejcb
frif	fjcfdf
+2on it	bcfffj
crstop	gfefjb
-2result within	hbfecg
-3our offer by	begfij
crdesign	egjfec
-3panel sits on	cfejee
Y	hjdcbb
rxreview over no	cffjfd
-1verdic	iedcbg
napplie	jdeech
-3be made on	ffebei
pworry	hjefdb
-3on the ward	efefjc
-3contac before the	beffej
-3said by the	beffjc
-2waited since	fdffjb
+2, one	djbdbj
-2outcom :	jedced
-3comes to you	bgfghj
pmatron	jbhfec
-2availa on	jeeffb
phall	fjcffe
-2town in	efjfbc
-3cape town in	efjfbc
-3would begin on	dedffj
pnda	bjffff
-bbooth	fejffb
clbooth	fejffb
-2emaile on	jfeceb
pinspec	fcejgc
nknown	bffffj
nbar	jefehb
phiking	jeffed
-2review after	eefedj
nsignat	eejddg
clsure	jcceci
-3decisi at the	ffebjb
-bunion	cffjfe
paudito	jcfffe
+bsend	djejdc
pbeth	fbhfgh
nlad	jdffee
-1starte	effdjc
-bshifts	bfbdjj
+2now $	dedecj
-2not the	bdcejc
+2now and	begfii
-2vacanc is	ceffej
-3this vacanc is	ceffej
crbe	gibddi
pcourse	jgbeef
+1unless	ceffej
+2unless you	ceffej
+2and there	beefjc
-3on the first	dedecj
-1happen	jffbdd
nmet	degejd
-bstraig	hfebej
pbrusse	efjfec
psums	deffej
prail	eeefej
-3from the client	bffhhh
-2next on	jedfcb
-3, next on	jedfcb
-1say	igdfbd
cljudges	jbfjec
-2test on	edjedb
+2you know	jdcfec
crthings	egffjb
-1want	jcfede
ndonal	bffjfg
+bspoken	jefefd
crspoken	jefefd
+bposts	befffj
crrefusa	jfeffb
-byou	jegchc
-1follow	ibfecf
-2choose betwee	dejdfe
ptitle	djjdeb
crcalls	efejhb
+2, your	gbdbid
nfather	cfjidc
-bsorted	ccfejh
clsorted	ccfejh
rxanswer since past	efffjc
-2talk to	ceddej
+2whethe the	bheddj
-2any mornin	cejefd
clmuseum	edeeej
pdispat	fjeefd
crdurban	dfjefd
-1first	bbdcfj
-3negoti meetin on	dejeed
crappare	befffj
-bbuzz	dfjffd
clbuzz	dfjffd
-bfrom	ifcdbj
-2the call	cfeejd
crtie	jfefde
pjoy	bfdhfj
-2forwar to	ffjebd
ppretor	eefjfd
pshall	cbhfej
-3@s , to	befjdb
crgratef	effedj
-3an answer before	jeefed
pactual	jcfffe
pfestiv	jeffed
-2from us	jfeecc
cltransm	ejfeee
-bmakes	hedibg
nnumber	fgfbgg
pmeant	jfccch
-2then the	cfedje
-3, then the	cfedje
+binterv	hcgbge
phybrid	bjfeeg
-1point	jdcbdc
-3to come back	bdjfec
-2early as	jfedcc
-3as early as	jfedcc
-3reserv list for	befffj
crokay	edjfdf
-2these by	djffec
-3have these by	djffec
-3@d , then	ceeejc
pconsti	fjfffb
nwalk	edjfgc
-3be with you	fdefbj
-2slot by	ebifgi
-3two interv ,	edidhb
-2he said	bfffjh
+2and it	dbbhjc
+bnowher	ffdfjc
crnowher	ffdfjc
clbefore	gigdbh
clformal	icfcbi
+boptimi	bdffgj
croptimi	bdffgj
pothers	bfjccj
-2result :	jffcfd
-2decisi ,	jfeddc
-3our decisi ,	jfeddc
-2filled in	ffefjb
-2lets do	bdjfff
-1holida	hccdbh
neveryo	hbfgjb
-2from hr	jedffb
-2reappl after	deffdj
-2moved to	hdjbcc
+bporter	ffeejc
+2so payrol	fjfceb
-2everyb by	jceeed
-2^ allow	jffdfc
-2form within	ejffcc
-2change on	dfdfjd
-3was change on	dfdfjd
+bwords	fcdfjf
-2counci has	iefgbb
-3works counci has	iefgbb
-2call on	gcjbgc
nhangin	jeeidb
-2will call	jfdfed
-3move it to	dejcec
-2indica of	ceeejb
+2stands withdr	ceeejb
-3earlie indica of	ceeejb
+1who	gedfbj
clthey	jcffgc
crthen	ibijcb
rbact -	cjbfed
-2take around	ccfeej
-bfrozen	ffffcj
phowzit	eefjfd
+bpasses	effjfb
-3am out on	bfeffj
crcallin	jffgeb
-bcontac	gddbej
-bprobab	cejefg
psilenc	jegede
-3job starts on	feefcj
+2with our	jceedd
-2have waited	dfffjc
-3you have waited	dfffjc
-2elsewh on	eejffc
clvaccin	cjfffe
panyway	cfefej
-2here on	bdbcjg
nunchan	cedfgj
clmunici	jffcfe
-2arrive at	ffifib
+bplaces	ffcfej
-bshutdo	dfffcj
clshutdo	dfffcj
-bsleep	fjefde
-1at	djbeff
ntrip	hfdfjb
clprinci	ebfjid
-1applic	bdbjhb
-2plan :	beifcg
-2report on	bebjbf
-1starti	ffefcj
-2they took	cceejc
-2record by	ejeffd
-brememb	dfecfj
nstore	efefjd
-bown	gecedj
clown	hecedj
-2up to	idbdbf
-3the panel on	bejgeb
-bpharma	dffcfj
pbe	fbjcdj
padvise	djggeb
pmornin	jhecgd
ntyped	efcffj
-3anythi is the	begffj
-bresolu	jfeffc
clinitia	ffdfdj
ncongra	jfeefb
+2of work	cdfffj
-3expect more than	cdfffj
clhire	jddejb
-bawaite	djfffd
clawaite	djfffd
+2you may	jbfecd
craccess	deefej
-3hear on the	jfdeec
+2with two	ecbfej
-2@d :	jfhebb
nalike	fffjdd
-3she first said	dffejb
-brecrui	fcfcjf
-3get an answer	bfgffj
crwalk	ebjffg
-1everyb	gfcdjb
pclick	ejfffc
-bfair	bdgjcg
+2and bring	bedebj
-3notice period of	ffffbj
pkia	hbgffg
pora	hbgffg
clwoman	bffjhf
-2this on	eededj
-2in at	cjbfdi
-3phrase : by	jeeeec
clinbox	fjecee
-2experi by	ccfghj
-2diary ,	behfhh
+2: your	dhcdbj
paccra	dejeef
-3a second interv	cfjedc
-2around the	jeddhb
-2me by	eidbdd
+bset	bjgeff
-2you from	efeecj
crchoice	dffdfj
phangar	efcfej
popinio	edegjd
-2us the	cffjfg
-2long talk	cffdjc
-3a long talk	cffdjc
-bhopes	jdffee
clhopes	jdffee
-bforwar	eddegj
+bringin	effcfj
crringin	effcfj
crbehind	efefjc
-2us around	jdfced
-3takes us around	jdfced
-3to us in	ibceef
-3see you again	efffib
ppile	efdeej
ncheese	ffdfjd
crgot	iiddib
-3a strong field	efdecj
-3second interv by	beffgj
+2you can	ibifdc
crthree	iffhfb
-1way	jeeeec
clpop	edjfef
-2return within	cbffej
ppromis	fjefbe
-2promis you	jeeebf
-1good	debejh
+bpossib	cfjffd
nrespon	eeejfc
nbeauti	ffffjb
+2at our	fejffb
pleader	egeddj
+2you asked	deffjc
rxappointment - ahead	eehgdb
pminist	cibehi
-2with them	bejhed
ntrick	ejffec
-2onsite on	eejfdb
ncard	fdjfee
-2you inside	jdffec
-2your call	bdifgd
clmayor	jcfged
nplanne	idbdjg
-2took them	cbefjd
-3it took them	cbefjd
clwhole	beieie
nfee	efeeej
pwhatev	jegfec
-bwareho	edeffj
-bgate	iebfej
rxreview for ahead	jdfbbe
-2tell you	eibdic
+baccess	eeefej
+byet	efefdj
pseries	ceffej
-3not do the	deiebf
-2you about	cfhejb
-2open until	ccfddj
psafegu	fejfde
+2, minute	bdejbh
clindivi	cdfffj
-3you have till	ejdfeb
-byet	hfeebi
crsuits	fdeeej
-2festiv till	ededfj
-3harbou festiv till	ededfj
nmight	efeejd
-3, all by	bjffee
nstudio	efjeed
-blegal	jfeddf
noption	ffjeec
crmine	heffbj
crcross	bfffgi
crverifi	dhjffb
+baudito	bfffej
craudito	bfffej
-2interv date	ddjffe
-2stands for	fjefdb
-3offer stands for	fjefdb
-2shout before	djfffd
pshow	icfjeb
clfunera	effedj
phiya	iddcdj
clvolume	jffefc
clexams	ffefcj
-2us know	ebeeei
-2count on	bfffdj
-1since	bcdbjd
+blot	jfcffd
-1positi	jffcfc
-2the positi	jffcfc
-3: decisi by	jcfedd
clfully	effcfj
-1shut	efecdj
pkwame	djfffd
-2do by	bdffhi
-2or on	ecjfff
all1	dfgbgg
clgenera	icebej
+2all the	febfdj
-2the commit	jcfefc
+2, over	eejefc
-2turnar is	jeffec
+bhelp	djdffe
-3starts on the	icbceh
+bconven	ebjfff
crconven	ebjfff
-3to talk to	dfcdej
-binbox	bjdcfj
clmedica	jdhhbc
crinvite	eejdhc
pdaily	ffffbj
-1hr	idfffb
-3reason test within	djffec
-bkind	jeeffb
pill	jcgdef
rxsuperseded until ahead	fjffbc
-1meant	gdjcbb
-2i meant	gdjcbb
-3, i meant	gdjcbb
ncampus	ffffjb
pdelay	jeeefd
+1invite	dfdejd
clcompil	chfjed
crcloses	cgdjch
nclerk	jcefef
crbegin	bgeehi
+2was for	ffcfjb
-2to choose	dfeejb
+2: not	ccdfje
clshout	jhffdb
pmin	icjfec
-3@d , back	geebbh
clclosur	effecj
-2hearin on	gebdbi
pawarde	ejffed
+2be possib	ecjffe
+bfull	bchffi
noccasi	jdffed
phurray	egbffj
nexact	ceffje
-2valid for	cdbdcj
-2i work	dfdedj
-2traine from	ffeecj
-3goes out on	jdccef
+1until	hefebg
-3or no on	jddfec
-2am off	efeecj
-3i am off	efeecj
-bsooner	jfefdd
plively	dfjedg
+bcentre	dejehc
crbear	eeeefj
-bpostpo	bddfij
+1can	bcidhb
nhands	efffcj
+bdriver	gedfcj
cltalent	dejffe
-1town	cehdbf
-2in town	cehdbf
-bexec	hfffib
plaurea	dfedfj
-3result before the	bfffgj
-3with us by	djfffd
-2, first	eeffjb
-1done	bdehif
clagreem	dfefej
nspecif	dfffjd
-benjoy	eeefej
-1now	jeiebb
-2is now	jeiebb
naccess	dfjfcg
+1there	gbdeid
-3will tell you	fjbebb
+bcompar	jfffec
pfunder	edffej
rbaside away	efcdbi
nsuch	bifeic
+2: ,	jfefcc
pthis	cfhddj
punder	bgdjcg
clrounds	dfecjh
-bhouse	ffeedj
-3applic over the	jffceb
nindica	gfeecj
pschola	jhedfb
ndesign	dfjffd
pdecent	efedej
pelse	begjdi
ncousin	efeejc
ntrade	cfgfdj
nshout	ggcfbj
+bcomes	fffejc
clpasses	cdjjeb
clheadco	fdejfe
cldriver	hjdebg
rxact - ahead	fedbhf
crslip	diffbj
+1do	hbcejc
pbond	dfjfee
-3you in for	ebhfdi
msirony	feffjb
-3from me the	jeeeee
clintent	jdfffd
-1hear	feecbj
-3no call by	gbffib
-2team ,	dbieei
-2coming in	jecddc
pdrive	eefjfd
clroast	eeeeej
-2presen on	cfjffd
crlab	beffje
-2other by	jeffed
-3the other by	jeffed
crleft	dbhfje
-2names by	bjfffg
-1meetup	fecfcj
ngroetj	bjffff
-2have by	jbfffe
npressi	jffdee
rbact want-to-see-you	beefjf
-2it ,	fjcedb
-3on it ,	fjcedb
clintrod	cffdej
-3meet you on	efjcdc
-3please answer by	bdffgi
bswithin span ahead	jhbebd
+2of every	dedecj
+2was a	cebcjd
clcovers	beejff
-3post closes on	fefecj
crtied	cidfdj
plyon	ffffbj
plab	fdhjfb
nneed	chjfdd
-2be one	jfefeb
-bhalf	eifbjc
-bcampus	defeej
clmr	gdeedj
+bvan	dfdffj
-3to tell you	bbefie
-3yours from the	ffdedj
nagain	cgebhj
clextern	effjfc
crroom	dgefjc
pconduc	cdfgej
-2slides by	beifhf
-bmatron	jdeebi
psummar	djffed
nsalary	bhiebj
crset	bjgegf
crgive	fdbjeg
-3, and the	hfifdb
-2me from	ffeecj
-3for me from	ffeecj
+bbear	efeeej
-bconduc	efjeed
-2decisi is	jffeec
-2starti after	efefdj
-3from # to	ebjffg
punable	dfefej
-1pint	gdbecj
cllate	ffeddj
+bslip	diffbj
-2schedu for	eecfjd
+1shall	dfddjd
+2shall be	dfddjd
+1lol	eeffjd
rxanswer in past	effejc
plawyer	gihedb
nsimply	ejffed
crroast	fefdej
pscore	ecffej
-3choice in the	jfeeed
-bprepar	idgebj
rxreview on ahead	bbifgc
clair	bhfffi
crbecaus	gechbj
-1for	bejgdg
clprobab	cejfdg
-2people within	jcffed
-1review	cfejed
-2online before	ejcfff
pghent	eeeffj
+bany	gjdedf
+bswore	iefcbh
crleast	dfffej
+2, be	eejccc
-1yes	cdffjd
+2, mail	eddffj
-3@p , and	bfeeje
-3to everyo by	cdgghj
-3on until the	dffjfb
+2which of	hheebd
-1exactl	jfffdc
crpayrol	ejfecg
-2mill on	efeebj
+2and likes	efeebj
-3the mill on	efeebj
rxaside after no	jbebgb
-3inform by phone	bdhfjg
pfancy	cjjedb
-1meet	dedjdc
clsame	cbgeih
+2: decisi	dffdjc
-2someth in	cejdce
clworst	gdffbj
-3from us until	jbeeed
-3think over the	djeeeb
ptechni	dhejed
+2, sooner	jcffee
crsolid	efefcj
pbecome	bjffff
-1ends	fdcccj
-2away on	eedfjb
nprogra	bihdeh
-3our answer by	hbffif
+2and gave	ceeejc
clkitche	eecegj
-2interv to	eejfdb
clcouple	jefcff
crregret	jcffee
+2please ,	bicccj
-baware	bfffhh
-2addres by	fjdffd
pkeepin	jfcfgd
pnon	bdhdfj
-2planne for	edcddj
pwrappe	deefej
+barea	jffdfd
+2, bring	bceebj
-2breakf on	jfgcdb
pconsci	cjfffd
+bbefore	dfedfj
-3have it within	cjfffd
-3do so by	dbffgj
-1confir	jedeec
nhun	cfegej
nbursar	jefgdc
-1panel	cdbjfd
-2bored in	eeffcj
-3be bored in	eeffcj
nyou	hbdjci
+bcame	cedehj
-btill	hbdjbh
crsecret	jhfbfe
nparent	ifcjcd
-2unders by	cjfffd
-3the unders by	cjfffd
crfigure	feffcj
nfrom	cdeegj
-bclosur	effecj
-bfully	effcfj
-3are publis on	jfeedd
-3give me until	jcfefd
-2offer on	bjeegb
-3an answer inside	cbffjc
nmargin	effcjf
psick	cjecdj
+bweek	ccffgj
pgreeti	ceefjf
-bnomina	jfeffc
padmini	efjffc
-2your answer	jedffd
-3on @d and	cdbedj
-bpitch	ejefee
clpitch	ejefee
+2to phone	jebecg
plegal	iibeed
-2though by	jcfeec
clvoted	eeefjc
-2call before	jedfdd
-1vacanc	efffjb
+2but my	bdffje
-1max	jdfffc
-2in max	jdfffc
-3a feedba call	beiddf
-3be made within	jdffec
-2of you	jfeeed
pjunior	cjfehc
classoci	jfefed
+2and all	hceidb
clmatron	gfbjbh
cllab	jedbjd
rxanswer until ahead	hfbdfe
pclinic	cjeddi
poverhe	jfeffc
+1have	efefbj
clkeen	djedff
-3has until the	fefbej
clheadin	effedj
+bsigned	bcggej
-3and in the	jebdcf
cldeferr	jffede
+2please $	djcfdc
-1write	jfdcgb
+2either .	ideebe
+bwhile	bejfci
clmd	hecfdj
-2to everyb	jfcffd
-1@s	efjfed
ntask	ejgffb
clliked	jecehd
cryours	hffeib
-2but after	fdffjb
-bchrist	dffefj
-3is on the	bdhjee
-2forese for	eedfjc
ppicker	jcfeff
clunion	dffjfd
-2on until	fbebej
-3: @d ,	fejfdd
+barrang	ejdffe
-3, she said	jeeebd
clrequis	ffffjb
-2mail on	jfdecd
-3by mail on	jfdecd
+bhere	ibgcbi
nnice	fcdgjf
-2we talk	eebfdj
nliked	edeegj
+bgave	cjeeic
pguaran	dfdefj
bsafter time-only no	eejfec
clmax	jeffed
+1sharp	ffjeec
crclosed	deeefj
clmain	jffede
-2farmha on	efecej
-3more farmha on	efecej
+2, anothe	bbdcgj
+brecord	diffbj
-1whole	beccig
+2, interv	jegfbb
-2destro after	efefcj
+blost	ffffjc
-2^ since	fffebj
-3have until the	ejfffc
nthings	bdhejf
clputs	jfeeee
-1asked	bfefjd
-bgood	giebhc
-2answer until	igffeb
+bapolog	fjffed
clcounse	jcfffe
-2a ring	djfcdb
-1refere	cdbfeg
pdocusi	ejbffh
nhunt	dcfffj
-bmarkin	ffeejc
clcry	cffefj
clrate	ddefgj
-1arvo	jfdfec
nfancy	dejfgd
pb	chfdej
-3, # or	ecjeed
-binside	jeffed
-2chair by	ddffej
-3the chair by	ddffej
-3with hr on	decejc
ptoward	beeejh
-3your answer within	ejffbc
-2lodged within	bjffff
-3be lodged within	bjffff
noursel	edefej
+2: @d	cfeejf
ninvest	ffefjc
crtwice	ffecfj
+1call	efcfjb
+2call with	efcfjb
-2# by	djeefd
-3can not do	eebehe
nkeys	jeeieb
crpupils	eejffd
nyard	gfcecj
nmr	ffhfib
clfailur	bijfdd
+2, van	cfceej
nwhose	fjcffe
+btransf	bjffgd
pexerci	ijfdeb
-2the first	cdfdbj
-3offer expire on	fjefec
noccupa	fbfffj
-2runs for	eefcej
-2interv of	efjfcc
prepo	eejefd
-2may take	jeffdb
-3your inbox by	ibfffi
+2s phone	cfefjb
crcork	ffcfej
-2change from	febfjf
-2back within	ccffjg
-bhire	fcedjg
+1via	beffej
+2via the	beffej
rxreview within ahead	jhfbed
bo-	dbgeif
crdoes	jfdcfg
+1anyway	cdfdej
-3launch is the	efedej
-2anythi for	jecfbc
-3, yes ,	befffj
-1past	gjcdeb
cllisted	bjdeeh
-bfew	dijfdb
+blate	jfeffc
pdiwali	jffefc
panneke	jffdee
poctobe	bfedjh
-bindica	dfffjd
+2or they	djefdd
-1hire	jdbfbg
clsous	jffedd
-1valid	ejefeb
-2take place	bficce
-bstay	hbffej
-2only on	efjbdf
ntheref	dedbjj
-bcourt	efedej
-3is off until	eefdej
ncar	fcgfjd
+1lapses	cdbefh
+2lapses .	cdbefh
-2team on	iddbhd
-3collea told you	dffejc
-bfacult	jgeefb
-banyone	jeefdf
poverle	ejffed
-bhybrid	ffffcj
-2closed for	efffcj
+1my	hbeege
clto	djhecf
probot	bhfgfg
cloffere	cjgfef
roact	giccbd
+bhaving	jffeed
crtellin	heeejb
crvenue	ffdfje
clhusban	cjfech
nonsite	jfefed
+2is off	bdffje
-2interv by	cgbfih
nhalf	dfcegj
+b;	egbjgd
ndoubts	ehbfei
-3decisi by the	giedfb
+bmilkin	efjfec
pcows	efjfec
-3be notifi by	cdffgj
pcount	dfeefj
-3the plan :	ceibdi
cldr	gejeed
-2chat on	cfedjd
-b,	fjifbc
-1nothin	cffedj
+2has to	eeceje
ncircum	ffffjc
clhanded	fbffhh
-3had need until	hifebb
psalon	bdgfej
nbreakf	ffcfej
plearne	jdffed
-3held betwee the	bfheef
-3questi in the	ejcfee
nseriou	egbffj
-3meant to be	cfffje
npay	ecfdfj
-3in again on	efcfdj
-2at #	dejecc
-2called me	cdffjf
nsafe	gebejf
nbooked	djiebf
clprojec	dfeffj
bosince	bcdbie
bssince lower-bound past	bcdbie
pwe	jdfdbj
pvan	jdcefg
pfact	djgeed
+1whethe	jgcbcd
+bpay	deffej
+bsometh	feifbh
-2someth by	bgefdi
psnow	hdfjbe
pcleara	bieedj
+2, honest	efffcj
-2agency says	jfdfeb
prepeat	jffefc
-2house in	efdecj
-bcaptai	eejcdh
-2answer the	gebbci
-bnine	fdjfed
nsends	dffdje
+2, suit	beidbf
-3the chat on	cfddjd
-2every first	decfej
+1throug	jfcdec
-2be a	beefjd
-bwife	feejee
-2was made	bfffjf
-3decisi was made	bfffjf
pproced	jfecic
-1effect	eeeecj
-bbaby	efdeje
clbaby	efdeje
clsalary	hicibd
pturn	jdeeib
+bvolunt	ffecfj
-2someti in	fdibib
clmarkin	hfeejb
pqualif	bhffei
-2our call	cejfdd
+bturned	dfffjd
-bplanni	dfjeef
-2manage by	jcfeee
-2beyond the	jefeec
ppencil	jffdfd
clnine	edjffe
+2in which	efddcj
-3answer us by	jdfefc
-3the result the	jffeed
-3's out until	ceffej
ppupill	djdfff
-bprofil	fcfffj
clenglis	efcffj
nmatch	defffj
pbarist	efdfej
-2other within	jcfffb
-3the other within	jcfffb
-3questi by the	cjefee
-2people all	dfebej
-3seeing people all	dfebej
+bchange	bfgiff
crchange	bfgiff
-3meet in the	cfbfei
-bknown	fefdej
clbed	jfeffb
+bthe	jfdceg
nfriday	cfffje
-broster	feefej
psixth	dbhffj
-3them down for	feddjc
nmissin	fjcfbi
-2panel sits	jfeccd
pallerg	gjeffc
-2set for	dfhidb
crthinki	ifeeib
boon	dbhfge
pwyk	jedefe
pstanda	jjebde
clauctio	dejffe
pdecidi	jfeefe
ntalent	djhede
nmarks	effdej
crlikes	efffcj
-1job	eeebie
nlass	feefjd
pif	hidbhd
-1boss	hfefib
+1suit	edjfee
+2suit ?	edjfee
phelpfu	dffjee
+bcrew	cfeffj
-3their second interv	ffcedj
pcardif	iiffeb
ncopies	ecbdji
clshoot	dgeedj
clup	bbfejj
-2start before	dcdeej
psoon	cbifhj
nplay	cfffej
-bplans	bheefi
clround	ihcieb
peither	cdbejj
+1teatim	jcfffe
-1availa	difbcc
-3up until the	cefcej
-3recess ends on	cffcdj
+bfinal	cecjjd
pcreden	jgfcee
clnear	efefcj
crlot	jfdffd
+2you hear	jfeeec
pp	dfffcj
-2run until	bbehdg
nman	dfeefj
nquiet	cgfjed
preferr	jefefd
-1head	bffjed
-2phone within	jefffc
pdelete	edefej
psectio	ffeejb
-2: debrie	efejdd
-2yes ,	gbefdh
-2shortl within	jdffec
-2met on	dedecj
-1word	jfeeed
-2takes about	ebdhbf
-2decisi by	gedbeg
pconfid	bieejd
ncode	fegebj
nboard	gjdegc
-2twice in	ffffbj
-2on holida	dddedj
pbrough	efffjc
-3be receiv by	djffec
cljump	behfje
-bdirect	jdchhb
crdecidi	cefffj
nagreed	hffdib
nmunici	jdfged
pbirth	fjeffc
-1sent	dfdfjc
ntransc	efffdj
+brole	deffcj
cloption	cfjffd
-3people know by	jeffde
+2, latest	ibfgff
pgreenl	efdeej
phomeca	efdeej
-2and within	jefffc
clcaptai	fdjceh
phousin	cjhffc
pmail	igbgbg
-2final decisi	jffded
ahead1	ffgbgf
-3our decisi on	jeeeed
clmarrie	dffdfj
rbact next-stage-reached	jbdfgc
-3they said within	jdfedd
ped	fjeeed
+2when the	jfdfbe
ntransp	dcffgj
-3are inform by	jcfeed
fldate	ecjfgd
-2fair on	ddjefc
-2applic in	dedjed
nthursd	eeefcj
+2, pass	jfcfed
ntherea	feffcj
-3a decisi within	edfejb
-3you on the	jccbhe
nlaptop	eejfed
-3second interv are	ffddej
phurry	gbifff
crsorry	bffffj
-bhope	feeebj
pstylis	dffjed
-3lapses on the	cjdffc
crfellow	efffcj
papril	bjffeg
-3an email by	dgfigj
-2, for	cfffcj
ninvita	deeffj
+2and letter	cffjdd
cladmin	fddfej
-2made by	jefeed
pmark	ebjffg
+2max $	jeffec
-3get the verdic	cffeej
-2you talk	fcjfee
rxaside for past	eebdej
+bnames	ffffjc
ndisqua	gjeefc
crrota	djeffe
-2are in	bffdfj
nput	dgbihe
ntoes	ebhffi
-bemail	idbdfj
clhuman	jegffc
crspot	ffffjb
-2format by	cjffec
-3you asked for	ddfddj
clinstru	eejefe
plearni	ecgffj
nlength	ejffcf
psecuri	bfdeih
-2mind by	jdfeee
-bemploy	fcdejg
nplatfo	ffgecj
-1last	cebcij
nstudy	efffcj
-2out sick	dfeddj
+breckon	jfffec
nalong	ecjfid
cltake	bhgedh
-bdoubt	jffffc
bs- span past	cffeje
nfaster	jffded
pstate	jfffdd
-3the team on	jdebde
-bhired	efeedj
pchoirm	efjfec
rxact ago past	ebeecj
rxappointment over no	fcjfee
-2how about	fejecd
p,	fjgfec
-3will follow within	bdffej
nmails	dfefej
-3told me on	efefjc
-2answer due	dbgfji
+2and show	cejffc
nvolunt	befeii
-2writin :	jededc
-3in writin :	jededc
-3us on the	idfbed
clyou	jcicgd
ppublis	eefefj
+baccoun	jfgebe
-1commun	fedejb
-3last one on	jffbed
nblow	dffjfd
ndry	dffjfd
ptrack	ejeffd
clfundin	dffdfj
-3their format by	cjffec
parrang	dejfee
+1meetin	cfdjee
+2meetin .	cfdjee
-3teleph you on	jfceec
-3finish by the	djffee
-3start date is	ecfffj
-3your slides by	bdifhg
-3give it till	jdfdfd
crboss	jdfefe
nstaff	cjeddj
+bleast	dfffej
crpublic	jeefde
-3apply again after	ffffcj
-bhow	bdiehg
-2a decisi	dffddj
pgave	dgdjdg
pnurser	dbgiei
pid	bjgebh
pdisreg	hjbffd
preloca	cjfffe
-2page by	ghfefb
nimagin	cffffj
pcase	ibjfed
-2panel meets	iecfbb
rxaside since past	cddbgg
+2, calibr	cffjec
-3postin closes on	fbfffj
cldossie	gfejec
-bmuch	ffefjd
+2was with	ffefjc
-2we met	fedfjd
-bintima	jefffd
clintima	jefffd
pexpens	ebiffh
+buse	cfcfgj
-3date is the	dedddj
clben	gfgbgf
-2shift on	ebgefg
+2to arrang	ejceec
-2talks on	efebfj
-3again from the	dfeedj
-2him the	jfdffc
+2so the	jcchcc
-bgradua	bfffgi
clgradua	bfffgi
clcompla	ecfffj
-2again next	ebgffj
nengage	beffih
pmock	jffefc
-2are from	ffjeec
cryou	jgdeee
+2whethe it	djfecc
-2me till	jffdfb
pinstit	jbeiee
crprofil	jjdcce
pare	hhjcbe
-2unavai on	efcfej
-3be unavai on	efcfej
crfirm	jffgfb
+1system	efjfdc
+2system design	efjfdc
-1s	beigef
-2@d s	beigef
clbrothe	efecjh
ahead3	eecibh
ncontri	fedjff
+2, later	dfffcj
+2has gone	ffcejc
+2the search	ffffjb
nwe	cedgjg
-2whole of	eeefjd
-3the whole of	eeefjd
-2and not	beeehg
-3@d and not	beeehg
-3be settle by	ccfedj
-2free on	dejcde
+2after #	eejfdd
-3me to the	idbede
+2he is	ejdfdb
-2their answer	jeffed
-bhello	jefeee
+2from this	fjfedb
-2knives on	ecifbi
-3and knives on	ecifbi
clhalf	bigeid
+2, failin	cjfedd
-3out before the	ceffej
paftern	jbhfhb
-2plan is	jeefeb
-3new plan is	jeefeb
-2call the	jeffec
clhersel	jcfffe
nsuperv	dgfjfd
nheaps	ffejed
nstands	edfjfe
-2go up	jeddce
cltracto	edjffe
-3write on a	eeeecj
ntwo	gibfgd
-2feedba takes	jffeec
+2of their	jeffdc
-3tell you within	jbfffe
clpa	jefeee
-3shut until the	eefcej
-3take place from	ffjddb
cltwenty	jbjfec
-bresche	eejjcc
-2said yes	cfffjc
+2s announ	efffjc
nping	cjjeeb
+bpeople	ffdejf
-3trial day on	efdfjb
-2revert within	fhfffb
-3the outcom by	fbfdcj
nrude	jfffde
+bperfec	cjgfee
crperfec	cjgfee
-2happen on	dfidib
-3the strike on	bffcfj
ntraine	jefefe
+2means no	ecffjc
-belsewh	eehfjb
crchoose	hehhbc
-bsix	ffffjb
-2hearin by	jcffee
-1lesson	ccefej
cronline	ehjfcd
+bsick	efbeii
plekker	ffedej
-3he is free	dejefc
-3cook for us	febfej
-boffsit	eefdfj
-bdegree	cjffff
pclerks	dejfef
-3the answer until	igffeb
crcarry	bjffff
-3for coming in	efefjd
-2choose on	jecebh
ndriver	efhfbi
-bmiss	eejfee
precall	gfeejc
peight	ggiefb
pgrid	ffjeed
+1too	gebeej
+bbad	jfffed
clgave	bgffjd
+2, gate	ddjffg
+2myself .	cfgfjd
-2you make	edjfee
-2doors on	eecfej
-3its doors on	eecfej
clcopies	cdffgj
nhundre	jffchc
-bhereby	fegecj
clproper	dejffe
+2, zoom	eececj
+2and be	eccjbg
-3said before the	jeffeb
cre	hefdjc
-3mail said the	bffhif
nwon	defeej
-3pencil in for	bfhcib
nblack	jeffde
+borigin	cdfffj
nusing	ffffbj
-2delibe on	cffjec
-2desk until	ecfffj
-3my desk until	ecfffj
-blicenc	cfjfff
clmess	jfcfff
nslow	jfffed
-1did	fffejb
crvoted	cffefj
pvillag	effjfc
-1mentio	befdjg
+2, school	dcjdcf
-3it could be	hejebd
crmay	fgcjgb
crcomes	cdcijg
pfleet	jffeed
nconver	behehg
-2i have	befggh
pcaptai	ffdeej
-3us again in	efdfej
+bhears	ggbeej
rxaside - no	efeedj
ncamp	jdfefe
rxanswer by ahead	igbbfc
-baoife	bfgghg
-2you around	eejffe
crof	bfeghh
pbehind	hdgjdd
+2the manage	bfffhi
pcompan	ejfcci
-2for us	fecfej
nsaludo	efffcj
-3firm answer by	jdefec
-3come out before	jedffd
-bprovid	beehei
pabroad	gggbcj
-1ward	eegfjb
-2the ward	eegfjb
+2for their	jfffec
clcastin	iedcbj
clnuns	ffefdj
phun	ffefdj
prounds	iejecc
nunifor	ffcffj
-bpaperw	dfeefj
-1were	dfffjd
-3told by the	jcfegc
pfunded	jffeee
-3betwee @d and	efjdfe
-3a yes by	cjeffd
pvineya	gfiebf
+2is our	jebefb
-2availa from	ffjefb
-3are availa from	ffjefb
-2your inbox	jceedg
+baccord	jffefd
+2s off	cegfje
crcollec	cffffj
clinviti	cchejf
-3shortl takes place	dfcjcd
-2decide within	jdffed
+2and everyb	jedfcc
pactiva	fbfffj
rbanswer promise-to-answer	iebfbd
-2accept until	cjehfb
+2at least	effedj
-2comple by	befcej
-3be comple by	befcej
+2to decide	biebef
-bturned	dedejg
-2commun within	jeffed
nbehind	dbgeih
pcovid	gffjcd
pcut	cdffjg
+2, salary	dffjec
-2: after	ffdejc
+2the works	ffdejc
-3wonder : after	ffdejc
-2for me	bggfig
crleave	iedejc
-3the fair on	fejefb
rxaside - ahead	fbfeef
+2around #	ecjffd
crsafe	jfffcf
-2: on	jfecec
clthinki	ddjfef
-2you applie	cecfej
all3	ebbigf
+bmailbo	efefej
-2applic from	fffhhb
+bold	jcfegd
-2signed within	ejffec
pchoir	bdgidh
-2have got	eigebb
-3leave till the	cffefj
cllines	efffdj
-1till	fgddbh
-3for accept until	fjfffb
-3and by the	jcffed
nowe	dejffd
perror	ffjfec
-1practi	edjedc
+2by the	iebeeg
clunlike	efffdj
phr	icfgib
-bdr	efjeed
-1name	ceefjd
-2the name	ceefjd
-3to the name	ceefjd
pthrill	djecdi
pcalls	eejfee
-bsaying	effejd
crcup	efffdj
pdeadli	iegdjc
+2on .	ffdfdj
-bcolleg	gfebfi
pignore	gfjffb
-2come up	beiffi
naccomp	ffjeed
+btalkin	cffjff
+2, of	dedfjd
-3itself is on	ffjefc
psous	jfefed
craway	ddfefj
-3copy by the	ejffdd
crreadin	eeehjb
+1were	ecefjf
clknown	hcfdej
-2hour ,	eceeej
-3an hour ,	eceeej
crhave	hdcdjg
-3all applic on	efefjb
-3tell everyo within	beffji
+2on which	bffffi
clanyone	jeefdf
-2copy by	bhfghe
nweekly	ffefcj
-3three refere by	ejefdd
crcompar	jegcdf
+bvoted	cffefj
-2offer from	ffffjb
-3the offer from	ffffjb
+2from interv	jeefec
+2but it	dedeje
crsent	jdfffd
+2and ask	ffjfdc
-2look ,	efdddj
cltribun	efhejc
-3to do by	beffig
pamira	ffddfj
crwanted	deffej
-1period	ceefdj
-2trial period	ceefdj
-3, trial period	ceefdj
nfees	gejefc
npayabl	gejefc
-2is for	cejdee
clmyself	ffegjb
-1remain	dejecf
phumani	deffjd
+1instan	iddbib
nresump	ejfffc
-3mails go out	gfeebi
sidate-owner	cedcjf
nless	cjffdf
-2teleph conver	ffefjc
-3our teleph conver	ffefjc
-2plan by	ejeffd
pyo	jeffdd
+2, reason	ifgfdb
-bschola	effdej
-bdark	eefdej
cldark	eefdej
nartist	eefdej
nactor	eefdej
-2latest on	ejeedc
+2i can	jeeefd
clpharma	fffcfj
-2that by	ejeecd
-bsemina	ejgffc
-2it ends	eeecdj
-2hall on	decfej
nsea	djffee
pstayin	fffecj
-bcork	dfcjeg
-2interv betwee	dfeebj
-2screen on	dcjfff
-3dated within the	edeejd
pcollec	ibedhg
cldemo	jcfcif
crlong	jedecg
-3or before the	jcffee
podile	geiebf
pbureau	ejffde
+2s chat	efeejc
-bharves	defefj
-1@d	cegbcj
+2, before	bhhehe
npile	jffcfe
crchose	fffdjd
-bsoon	beiffg
-3round , closin	dffddj
nglass	bgfhff
nceo	efffjc
nblock	efjfed
-2@d then	jfdeeb
clcolleg	fefbfj
cllady	ihbhcd
-3will say by	jcfffe
+bprovid	efjfed
-2reconv on	cfdjed
-3panel reconv on	cfdjed
-2read the	dfejfd
-3are read the	dfejfd
-1both	efeedj
nasking	eeefej
pannoun	ibffeg
cldrive	fcjfhd
-2, decide	cfejdd
-3them over the	cffjfd
+bcaptai	ffdeej
-3someth for you	jfefed
-bminist	jeeibb
+2to record	cjffee
-2cfo on	decdej
-3their cfo on	decdej
clindica	dcffjf
-2receiv at	eedfjc
-2on till	gbffeh
pflight	jegffc
pgarden	bhffei
-bphotos	eedfgj
pl	dfgfcj
pthresh	edfffj
-1person	dfccje
npatien	dbbihg
pjuggle	ffjffc
+bsister	jfhedc
+2whethe we	jeeffd
n.	cdegjh
-2to us	bffigc
crsomebo	eejecg
-1into	dfdedj
claccord	ifeieb
-3is publis on	jfeddc
nsaluto	bffgei
pseat	jffeed
-bwarm	jdeeeg
clwarm	jdeeeg
crtalkin	cffjff
-2diwali until	eefeej
-3for diwali until	eefeej
-3applic on the	jfeeec
njoinin	bhdegi
+bended	bfffjf
-2again ,	efhfhb
ti-	fdbfgh
+bexerci	ejdeeg
-3they would phone	jfefde
-bmyself	ffffjc
-2your profil	efdfcj
-3is in by	ifffeb
-2tellin you	jfecdc
-3go out on	jfdbce
+bresolv	efeeje
-3on a call	dcjfeg
rbappointment next-stage-reached	gebhfe
-2accoun by	hgeeeb
+bmeans	bffifg
-3you until the	djfefc
rbaside others-to-meet	ddhfbf
pcoo	ffjfed
+bhat	efjfed
-bstep	jicffb
crproces	dfffdj
pcatch	dfffej
nfriend	efffcj
-3try again on	dfjffd
-2team within	jefffd
pstuff	ffhjdc
clside	bhceii
-2start date	eeefej
+2to sort	jfcffe
cljoburg	ffedej
crtakes	ffdefj
+2, bless	bfifgh
+1go	hiffeb
crabove	edffej
nswear	fffedj
-3they gave me	djdfde
-3our talk on	ffbeje
+2by law	jeffed
psometh	eefjff
-2effect from	eeddcj
nagency	eeifbh
+2but there	fffejb
-1one	fcfcbi
-2everyb within	jdfeec
-2books on	cfffej
-3the books on	cfffej
+2: we	cddeej
-2revert by	djfddd
crrang	effejd
rxanswer over no	fedgbf
-bi	fjgcdg
cllocked	bffffi
-2goes up	jfedec
-3list goes up	jfedec
-2deadli of	deffje
-3the deadli of	deffje
-3starts there on	efffcj
nnation	ffbffi
+bconver	jefffc
crconver	jefffc
pdan	ejffgc
+2be conven	dcjfff
-3is set for	dfgjeb
-2winner on	bfedif
-1rang	deeejc
-2did great	cffdjd
-3you did great	cffdjd
ncover	efdeej
poursel	jffefc
-1knives	ccgebi
-2your knives	ccgebi
-bsides	cjfffe
+1late	dfffjd
-2they were	dfffjd
+2late with	dfffjd
-1erased	begfgj
pyour	bihice
-2conver on	dffcfj
-2interv ,	bchcff
nrounds	ffffjc
clpoint	jdccdh
-2me ,	eejfed
ngirl	efdfej
-2lunch on	bcfgfi
-2and then	hdffbh
-bclaime	defefj
clclaime	defefj
crapplyi	ffffjb
crequity	edjfef
bswithin day ahead	cebdgi
-balways	jdegfd
-2questi before	ccefij
-2test of	dfedjd
-2guaran by	jcfffe
nunless	fjfffc
-2interv was	edffje
+2, despit	dfeedj
+2before servic	cdjffg
-3i said by	efffjc
-3touch before the	cdfgfj
ptrade	ifdjdc
+2you are	deefjc
-bpop	edjfef
pbegins	gbjffe
ptown	cjhfec
+2we have	icdbfe
-3your signat by	cjffee
pshows	feeeej
-1after	ghfffb
ptimeta	idgfhb
-3your time on	efjfeb
clre	beefih
-1post	hcbdhe
-1being	iecdbh
-3book yours by	cjfeee
-3not before the	jfeedc
+2, is	egbcic
msthird-person	efegbg
ncan	bfedii
pquarte	dfefej
crmyself	fbeehj
+bneeds	dehbje
crmove	ceeehj
-2welder from	ffffcj
-3a welder from	ffffcj
-2word :	jfdfdd
-3for word :	jfdfdd
-2not know	cfffdj
-3will not know	cfffdj
-2live for	ejeffc
pcohort	bdfgig
-3be later than	jdffed
-2we decide	jeeedd
-3again in the	geidbf
-3decisi within the	jcffee
pop	jeedeh
-bunder	fdjffd
nmins	jdffee
bsfrom period past	edcbie
+2to begin	eeffcj
+1defini	ifffbe
clwith	eejged
+bgrand	efdfjd
crgrand	efdfjd
clmet	fbific
paboard	biefeh
clconver	geffjc
pfallen	jffefc
psounds	bhfggg
-2rotter on	cededj
-bwish	efefdj
clflying	bfeeii
-3availa for the	fdjffb
-bwhen	dbiiid
+bmade	hbffhg
-2commit meets	cffjfe
crgroup	fejfde
-2^ decisi	ccbhhd
-3its work on	cffjfd
-3pages , by	cjfffe
plive	fjdfee
phouse	bjffff
crassume	gjffec
+2in line	ffefcj
-2you know	hccgbf
-3has moved to	jegcde
-bconsid	edffej
nrun	icgbhf
-3done by the	jfffde
pprovis	jibeed
pmiles	efefdj
-2messag from	ffffjc
nlines	efffdj
+2and am	beeehf
pmr	fcfejf
-2the post	bdcehg
+2i need	djffee
roappointment	fbgfdf
clwelcom	cibehg
-2please hold	fejedd
-3know we said	efffjc
+2, @t	ddgbdi
clcafé	edgfje
-3first day is	eeefej
-bwriter	ffeedj
-2email on	idgfbd
+btook	ffeejd
nwants	cjfefe
ndispos	djfefe
-3opens on the	cffecj
-3in the post	bdcehg
-2someth for	jededd
clmonths	dfffdj
-2heard on	bfgedg
crregard	jefffc
-bremind	chjfde
-3talkin to you	begfih
-bsalary	ffcjch
-2told them	begfjg
-3i told them	begfjg
-2in exactl	jfffdc
clmeetup	fedfej
+2and tells	febhcf
-2talk of	ffcfje
-3your talk of	ffcfje
-3choice by the	jeffdd
-1search	efeedj
crdeclin	bifffg
+2of all	bffdgi
pmess	hfefbi
clsample	bgigee
-3conclu our delibe	gffbeh
-3begin on the	fecffj
clwalk	edjeeg
+1our	bdddfi
pscorin	jefffd
-3was moved from	dfedjd
pbusy	fdfeej
-2feedba by	defjdd
prules	bhffhf
pwendy	fbfffj
-2twenty minute	eejfcd
+bgoodne	cefjff
-2our delibe	gffbeh
nduty	hfdcej
+2means we	jeffcd
crattend	egjcfe
pdog	ffcefj
+2, nothin	gebdhe
-bcafé	eegfjc
+2to fix	jcdfed
-bsecret	fegddj
ncleare	bffhei
+2i sit	dfejcg
psiobha	dfefej
pcoachi	fdjffd
-1shift	bcicgh
crthird	ffcfej
crsuit	edjffe
punion	ifefhb
-3remain open until	ddfedj
-bstaffi	jffefd
-1reacha	cfeefj
-2speak on	dfdejc
pyears	cjcfeh
-2comes within	jdfffd
-2needed until	ecfefj
-3will be decidi	jfeefc
pplatfo	fjffec
pprogra	hdjdgb
nresume	ffefjc
-2follow on	edcccj
-2him by	ejffdd
-3then i said	dfffjd
+bfellow	dhffbi
pbecca	bjfffg
+breserv	ejfffc
cllad	fedegj
ppoint	deijdd
-2down on	feeejd
crupdate	begfgi
-1appren	efffdj
pcandid	hcicib
peleven	eeeffj
nunit	fefedj
-2receiv on	ffcfje
-2signs on	jffded
+bhard	efjfed
-3@d , but	jfeeec
+2for an	jeefed
-br	jffefd
clr	jffefd
nauthor	jfeicd
+2, refere	cechjc
+bshift	jgfcee
prule	jcffff
+bhours	cdifdj
-2cork on	cfbhdh
crteachi	efeejd
-3refere coveri the	feefcj
+2, six	cdjfee
puniver	iiefeb
clpart	cedeij
+2and phone	ifdfcb
pintere	dehhbh
clwillin	eeeffj
pcottag	ejffde
+2becaus the	jffffb
clms	dfjfge
cldepot	idceej
+2, thanks	cjfffd
-1times	cecejd
-2your applic	fecejc
-2# times	efdfcj
-3viewed # times	efdfcj
nensure	efjffd
+1i	fbdfhe
+bgaffer	jeffec
clcousin	bffffi
clcrack	bggffg
crcrew	hbefei
clcourie	dgeejd
bson span ahead	jeeccf
clslow	jfffec
-1confer	bfeiei
-2we say	cbhfeh
-3shall we say	cbhfeh
-2rather than	cffejc
-3vacati on the	cfeefj
craftern	jffcge
-2readve in	cfdfej
+blady	ibffge
-2@s ,	edcegj
clphotos	eedfgj
-bbadge	cgefdj
-2the client	gfeejc
-bhusban	effedj
nstuck	ejfffd
-3are you around	eejffe
-2confir on	gddcej
ndocusi	edfffj
-3you know on	jffeee
nrooms	fejefd
-bdiffer	bhgffg
-2online by	ejeeec
-3she would phone	jfffde
crfacult	efeejd
-2and me	jeeefd
-bwhoeve	cffffj
nvisit	ejgffc
-bdiwali	eefeej
cldiwali	eefeej
namende	defffj
plicenc	fjedeg
poverni	fjcffe
ngives	jefcdg
-2may be	ceffgj
-3it may be	ceffgj
-2our chat	effejd
+baftern	efjffc
pfavour	ehefjc
-3meetin is on	ceefbh
nenjoye	bfegif
-2to start	ecdfcj
+2instea ?	cfjffe
+2we shall	hhfddb
+bschool	bhhdef
+2s the	fdcfcj
+2then @d	efffcj
cluntil	hhdjcd
nlaters	jfffde
nfitz	jfffde
nbase	cceeij
pforgot	hgfbdh
-2trial shift	fdjffd
-3a trial shift	fdjffd
ncharge	efjfee
-3you , on	jdhedc
-2or the	eejeee
clcork	efcjeg
-3to sign by	bffeci
crnear	fcfffj
ngradua	febeih
p.	ihffbe
-bmaking	jfeedf
clclear	iefccj
nspam	jffhec
nalarm	ieeieb
ncodes	ieeieb
netc	ieeieb
-2select day	dffcjc
+2now ,	ebcdhf
-bsample	ddjeie
-3need someon from	fffecj
+2and your	eeedfj
rxact by past	cfffjf
nerase	fffjcf
-bexchan	cfffjf
clexchan	cfffjf
cllads	hffeib
-3reply by the	ghefcb
crfew	ffffcj
-3the call on	jfeedc
-3was receiv on	ffcfje
-bperhap	bfffgh
-3votes on the	hffbef
+bgive	gfbfgf
clplay	efjfee
pcurato	fdeefj
-3@s , then	bffgih
crwants	eeeefj
pconfli	fcfefj
-3to everyb within	jefeec
+2and we	bgfgeg
-2probat :	ecfedj
crdays	dfidcj
nbog	jffeee
nconser	jffeee
-2you at	jedffd
-bdubai	bffgfh
-3are due on	cdcgej
nsearch	efefdj
-3@d and the	ifdbdh
-bsubmis	eidjec
rxsuperseded before ahead	edfejc
-3please respon by	djfffd
pthat	ehicbh
+bwithdr	deffje
+1declin	bfffgi
-3a ring by	cjfffe
-2respon by	ejfffc
pdisapp	eejfch
+2there is	bddfhi
clgroup	fegjec
clattend	cifbhg
crbit	dfefjf
clafraid	dfffje
-2c ,	beiedh
nconsul	fjfffc
+brefere	debfih
ngladly	difdjc
crterm	ecgfej
+bmine	dfffej
-3you word by	ceffjf
-2to candid	jffeed
-2begin in	efeeej
cronly	dffbgi
-2thing by	bfgdig
-bnights	ffcffj
-3no from me	jeefed
clnobody	gdcbgi
-1announ	hecejc
nfinanc	cjfedh
-2finali on	jffcfe
-3five finali on	jffcfe
+bpost	jdchee
-bsadly	efffcj
-bfancy	dfefei
-2trial on	deifed
-3apply again next	ecgffi
bson day ahead	dchfdf
rxanswer in ahead	hececf
-2phone me	ieefee
-1joinin	ffcefi
crasking	icffee
pexpres	effeei
pattemp	fdfeei
nshow	efgfic
-2job on	iffeed
clsteeri	fffeid
pmissed	ieffcg
clwe	fceeig
-2, or	ecifff
cli	eiicch
rxsuperseded in ahead	iceced
-bstudy	dieegd
-benglis	idfffd
-2portal within	diffed
-3the portal within	diffed
phorses	ffifed
-2date remain	deeedi
-3start date remain	deeedi
+1night	icfcei
nhello	efdfie
pguide	hecfhf
pagent	iffefd
+bsix	hdifec
crcome	eiichc
-bride	efifed
clride	efifed
-2you no	ifefed
nsadly	efffic
ntruste	fffiec
+blose	geifdd
+bbranch	ffffci
-2finish by	difeed
clbearin	efeeei
pcopy	chiddg
-1traini	efcfif
-bflat	iededg
+blab	cffggh
+2, welcom	deeffi
-bquiz	diceei
prememb	dffdgi
+bapprec	feeefi
crapprec	feeefi
+1figure	ffffci
-beditor	ehcied
+2of receiv	eiffed
-2collec until	ecfffi
-bscheme	ddfffi
-3post run until	eefiec
-2return by	eifffd
-2quick call	eeifed
-3a quick call	eeifed
-3interv is on	efidch
+brang	deeeig
cllease	fffeei
-1kitche	edcegi
-2the kitche	edcegi
-3in the kitche	edcegi
plight	cffgfi
-2and by	iffedc
-3more to see	deefdi
-2over that	cefiff
-2the verdic	dfeedi
-3your yes by	eifefd
-bpay	cfegfi
-3your interv to	ffifec
pparkin	cfgfgh
-3off over the	effdei
-3be publis on	ifedec
-3person , on	cfifff
clstudy	gdceif
-2signat within	eiffec
-3your signat within	eiffec
ptape	cifgfg
-3hat on the	fcgfeg
-bpasspo	chdfei
pis	hiiddc
prosa	degied
ptech	hddgch
-bintrod	effdei
+2: it	eciced
-2soluti by	diffed
-3your soluti by	diffed
+2went .	eecfid
crmany	eeffdi
-2delaye until	ieffec
pmarker	ieeefe
-3every applic within	idfffd
-bmedica	cfhice
crmornin	ieicde
nkept	ifffed
+2s assess	eefeid
+bbless	cfhfgg
ptram	ggeiec
clstuden	effeei
+2to get	hhfecc
crone	gdideg
pfeel	ffiffc
-2you receiv	cfffid
-bstore	idiegc
-3assess day on	eeiecf
-3would hear within	idffgc
pcity	iefffd
+bthinks	ifffed
-2weekda before	dddfei
+bcomple	cgfggg
-bph	ffefdi
pherefo	ffefdi
ncarer	ffefdi
-1feedba	ccdgci
-2^ say	iegffc
nonce	gffidc
-1shout	ifefdd
rxaside not-before no	ieccfe
-3applic : the	heedch
-2applic is	ifefec
-2the latest	icfcdf
-3at the latest	icfcdf
+1whatev	ieefee
+2for us	iffffc
-3commit conven on	dffifd
+bshortl	feeeid
-3be out by	dcfedi
poutgoi	efeeei
-bminds	gffidd
nmailbo	icffeh
poslo	fieffd
clcontin	effhci
pindepe	iieeec
phire	hieeec
-1paper	cdedgi
-2apply after	ffffci
-3re apply after	ffffci
crtops	ieffed
crnumber	ceifid
crfind	ideege
crnotes	cefeig
phands	efefei
-3: @d or	efieee
-2he goes	feffcg
crpast	egiffc
pcommen	ifefhc
-2came out	dfefic
+2in our	dfieed
-2the date	ffeeci
-3note the date	ffeeci
ncountr	cffhfg
-3evenin on the	cfeeei
psay	ffdcgi
crmissed	dfffie
+2, come	edifec
clpropos	ideefe
crdetail	fcifff
phague	fedffi
cranywhe	iffeee
-2is off	effedi
-2decisi comes	cfgigi
clmeans	idfeef
nshould	hfhcff
nmonito	icffeg
-3will be the	ifccch
+binduct	feefdi
crinduct	feefdi
clratify	cfghfg
-3the meetin on	eeffid
-1change	eeccih
cranymor	ffffic
-2^ for	cfefei
-2is coming	icfdgd
pcousin	dfefei
+bdone	ceeieh
-2head ,	cfgfhg
crinstan	ieecid
nmiddle	iffcfe
pblessi	cfehfi
-bconver	feecgi
-bturns	iedech
+bobject	icfeeh
-2of office	dfefei
-3out of office	dfefei
pcommun	gdechh
-3start date :	eeeffi
M	fdfgcf
cldiscip	iffeed
nt	ffiffd
nconclu	eifffc
-2, before	iedeec
+2if we	idfffe
-3is confir for	ffieec
pempty	iffdee
+2, keep	ifffed
-bre	ceefig
-bfailur	diffff
-2market on	cecehh
-3the market on	cecehh
-3your interv of	ffdfid
+2we take	ifefec
norgani	dcfffi
nmiss	eeffei
+bnear	icefeg
-2me for	icffed
+2the counci	idffee
-3to you in	gfceeh
-3@d , decisi	iffeed
-3a panel on	efhiec
pquiet	heeeci
ppartie	icceig
+bsystem	cfffgh
nchef	ccgehi
-bhuman	iefffd
+2please :	diffee
-2settle by	fcfcci
+bnone	efefdi
crresolv	efefie
clfrom	ifcfgf
-2off is	efeeei
-3day off is	efeeei
-3panel meets on	ceeied
-1along	efiffc
pthe	higgcc
nworkin	dhcfhg
first	ceefgh
-2wrap up	ceeceh
-bautoma	cfedhi
nscored	difffe
-2no on	iddfgc
-3board sits on	hedfcc
-2shout by	ieffed
+bends	deeffi
clfinanc	dechie
npolice	iffdef
-bprint	eeeefi
pcostum	diddei
nexpens	ffffic
nentran	effeei
crstay	ieffee
clturns	iededh
+2off .	eeffci
-bretiri	efefei
-1worksh	ffiffc
-2the worksh	ffiffc
psherif	dffife
npasswo	edeffi
+bdeligh	ffefid
pjune	feffid
clshipya	efdfie
+2at your	ffcfei
-3spend more than	ddfffi
rbanswer pick-up-again	dddgdi
-2might be	dfefdi
nseen	hgedci
+2they told	icfffd
pta	gfedei
-3be inform by	edffif
+1anymor	efffic
pimprov	ciffeg
cltill	hfefcg
clbeyond	ifeede
clautoma	cfedii
-3told you on	dfefie
-3call from me	ifdfee
+2is not	cehfhg
+banyone	iefffc
-3dates before the	fideed
-bdelaye	ifffec
cldelaye	ifffec
-3your interv by	cdffig
nms	dfiffe
-3date will be	edfffi
-3text me by	icfffe
+2ok ?	dgifdd
-3been moved to	ceifef
-2are held	efhecf
-3interv are held	efhecf
-2job by	iffeec
-2decisi from	efffid
+bteams	eeifee
+bcake	cfgggh
crcake	cfgggh
+1nothin	effedi
-1stand	ifffdd
-2you stand	ifffdd
-3where you stand	ifffdd
nprescr	efeeie
pmoveme	icffff
-2, inside	iefffd
+1does	ceccgi
nalas	efffid
crfarm	efffdi
-bprojec	dffffi
ptraine	chiedg
pparts	fhffhc
-2applic ,	eeecie
+2in leeds	eeiffd
-bmoment	iffeed
nthemse	dfffei
crtea	cfifci
-3with us on	efidee
+1ok	dgifdd
short	ideedf
clshown	ffefid
phonour	difefe
-3may reappl in	eeffdi
-2how is	deifff
ninconv	dfcfhi
+bround	iffdcg
-3stand by the	ieffed
+2for anothe	ceifhc
-3your availa for	echeee
psister	gcceih
-3from us the	iffeed
+bcleara	efefdi
ppass	iceegf
nprivac	ffieee
+2on ,	fdffei
+bwhatev	idieed
+2but nothin	efffci
-2hear the	ifeeee
pverifi	iggfcc
-3shop opens on	eeceei
-3expect our call	deifdd
-bperson	fdecfi
clprint	eeeefi
-3the result within	ddffdi
clschola	egfddi
psecure	eieffe
-2name by	hhfecc
-3a name by	hhfecc
-bleader	cefifg
cltotted	ifehec
ppupils	ifehec
pmodern	ifehec
cllocum	ffefdi
pe	ffeddi
-2meetin is	dfdiec
-bms	efifee
psave	eicfdh
+2, would	cfefig
plogin	eiffde
pcodes	eiffde
-2yours by	hfdedc
clbus	chffci
cldeligh	eeifff
-1made	eeeihc
-2up by	gceicd
-2will decide	ifeeee
cllifegu	ciffff
+bfacult	efeeie
+banothe	ccheig
psuperv	fhceeg
-3you have got	diefdd
-bpoint	hcceei
-btask	diefhd
-btwenty	ffifee
-2day in	dfiece
-3assess day in	dfiece
pjerome	dffief
+bjoy	efeeei
-brotter	deieef
clrotter	deieef
-1courie	ceceie
-2by courie	ceceie
psepara	eiffde
-2mail within	idffec
-2, to	fecgcg
rbsuperseded corrected-day	gcdfhc
ppilot	dfehci
-2runs throug	effcfi
-bnear	hfdfci
+2and if	icffef
nvice	eifffd
clsenior	efefdi
-3call you on	gccfgg
clexist	efffdi
-2at from	ffeicd
-3looked at from	ffeicd
+2and my	ffifcg
+2to read	eccgdg
+bpage	eiffee
-3our decisi within	dcffci
nprojec	hifedd
pmerry	fdceih
nvalid	gdiedg
bs- day ahead	fchegd
nchecki	ffffic
-byears	effdfi
pprofes	ecfeih
nreceip	eegeei
-3i accept by	eifffc
pprovos	ifeffd
pputtin	eedfgi
-1thinks	iffdee
-2recrui thinks	iffdee
-3my recrui thinks	iffdee
clmentio	cffeig
crsince	ffefid
-1run	cffffi
crto	dhgfic
+bboth	ieffed
pbetter	ccieie
porgani	iehfec
+2, mails	defcdi
nexam	dgeeid
pfire	ifffed
+2is free	efifdc
nworry	ggigcc
-2rehear begin	efeeei
+1lunch	ghcdcg
-2readin by	cefiee
+2and done	cefiee
-3done readin by	cefiee
neta	ffffic
-2the applic	efddei
pdecemb	chgfff
nclaim	chgfff
crparent	chifee
clsucces	ichcfe
-3you from the	fedfei
pand	eihdef
-2to decide	iedecf
+1here	dfedei
cra	edgchh
-3oral interv on	fdifed
-2touch within	iefffd
-3in touch within	iefffd
+2, whatev	fceegg
-1sample	dedhcg
crlonger	eedeig
-3, i have	cefggh
-2ringin you	ieeedd
pseeing	ichffd
+2was what	dfffif
-3is someti in	cfiecf
-3@d , start	eeefei
crlectur	efiffd
pbill	ffefdi
roanswer	ifcfec
cl@d	hciddg
pwords	igffdd
-bwarden	ifffcf
+2was how	gfffci
-3i call you	ddefei
+brealis	iedeeg
+2is still	ffffic
cloffsit	fefcfi
-bstaffe	efcfgi
-bfurthe	geddfi
-bpto	eefffi
-2with us	gefcid
-bsure	ceceii
nallow	cieeci
-3# on the	efiffd
clkind	iefffc
-3put off from	effeid
-2said in	gefgci
-2dates betwee	ffifed
-2to on	efdcei
npropos	fcgefi
-2the whole	cecchf
pnumeri	fifffd
croverse	fdeffi
padvice	fdeffi
psignin	fdeffi
nka	fdeffi
nkite	fdeffi
-3have heard by	edffid
-berase	efffdi
clerase	efffdi
-1e	ieiddc
-2^ e	ieiddc
+1again	ceeeie
+2and give	fccgeh
nwhy	ifecfh
-brotati	edfffi
-2please come	efiefc
-3, please come	efiefc
-2works until	ciedee
nquerie	ifeedf
pbri	gfdeei
pjules	gfdeei
-bplanne	cefdhi
+2, tops	eiefec
+bkitche	dedeih
crquesti	cheehh
+2on a	ffffci
frthem	iedhgc
-2ended on	feeeid
-1how	ceefgi
-2for on	ffefic
-bkindly	eihdfc
+bdiscus	dfciid
pwindow	fefied
+badvert	edefif
-bcurren	cffffi
-bdown	ceehgh
clsaying	ifffde
+2free for	cfifgc
-3final word by	ieffee
-2taken on	iffefd
nbasis	feifee
ppostpo	fdffei
-2bishop on	dficdi
-3the bishop on	dficdi
-2is away	efeefi
+btouch	ifefee
-2automa mail	cfffdi
-3the automa mail	cfffdi
-2scan by	eifffd
-3a scan by	eifffd
-2publis by	iefeee
-3be publis by	iefeee
pdegree	ffcfei
prossi	gfffic
nhard	cfdfih
-2yes of	eeefid
-3my yes of	eeefid
pherd	cfggfh
-2you anythi	dffedi
-3tell you anythi	dffedi
pdiffer	ichegc
+1rather	fcicch
+2rather than	fcicch
psir	cgffie
plevel	cigedh
-2you start	fddfei
clunder	ghhecd
-2workin day	ecgeei
pwishes	hifece
pparks	fdffei
crregist	iceeid
+bdoubt	feffid
crdoubt	feffid
-bfills	iefeee
clfills	iefeee
nassure	efeeie
-2an offer	ccdeei
crsick	efefid
clhit	cfgfgh
+brevert	eefiee
crrevert	eefiee
-bsingap	eeeffi
-bvirtua	eeffie
+breview	dfeief
nimpose	ffefid
-2off until	eefdgi
clmoving	cgfffh
-3will text you	iffeee
nnormal	eefefi
clsiftin	hffgec
-bchoosi	iffgfc
pjacket	fifefd
nximena	fifefd
ndying	fifefd
-bfirm	ddedhi
pemail	hhfdec
crknows	cefiff
+2, goes	gfffic
pteams	eeiffe
nbirth	fdeffi
ndoors	ffdfei
+2, then	edchfg
-2know ,	efefdi
-3you know ,	efefdi
-3, # ,	dedefi
ncoordi	eeeffi
crdesk	efffdi
pporter	cffffi
ncrew	eedffi
pcup	cfhgfg
-3they are decidi	iffddd
pgolf	chfffg
-2follow within	ecffci
-btheirs	ffgfic
-3the answer on	ceffgi
+bprofil	efefei
-bpickin	ifffed
+2, owner	iefefd
ncomes	iddhde
-bhoneym	fefdfi
clhoneym	fefdfi
nobject	hdeeie
-2you ,	ecicfe
-2ping you	ifefed
-3will ping you	ifefed
ppuzzle	geiffc
pgrace	gffiec
crhigh	cffffi
-bdebrie	hedcif
ngutted	ffffic
clbrusse	eeieef
-3stays open until	ddfefi
clquiz	cifdeh
npublis	cifhed
+bnights	cffffi
nharbou	eihffc
-2it takes	hffehc
+1no	fegfid
-3please sign within	difffd
-2to hold	ffifed
crrecept	geifed
+bcertai	heceif
-3will hear within	deffei
-1promis	gddeci
-3the depart on	deiedg
-2out within	hhfffc
clby	eeeegi
crtop	gffeic
-2verdic on	gfedhc
-2it :	cfhfgg
-1inbox	hceeeh
+b@d	fffiec
-3can you start	fddfei
-3and return by	eifffd
pvetera	ffdfei
+2and again	eefdid
neye	eeffie
-bhall	efdffi
psends	ieefef
nre	ffffid
-3the partne on	iedhdc
nwarm	efiffe
-2conclu on	cfffig
clsuperi	effeid
-3period would be	cefffi
+2a collea	ffffci
nacadem	iefffe
-2will have	dieffd
-3you will have	dieffd
crneeds	eiiecd
crleader	ecgief
-1keep	iecfed
-2can :	hdccdi
p@t	hhiccc
pstuden	hhfcdh
-bcounti	dfffei
+bthink	cidicf
-3final answer by	eiffhc
clplanne	ecfdhi
crmentio	ifffdf
-branger	iffeee
clranger	iffeee
-3take more than	ifffec
crexerci	eieeef
-bsms	ifeefe
-2board meets	cffiff
pmight	ffdefi
nidenti	ffifed
npaymen	ifdfch
+2, thank	ceceih
clcounti	dfffei
clnon	gdfeei
-badvise	iffefd
nserved	eeiedg
clhired	ieefch
cltransl	eieddh
nsheet	eigffd
-3only on the	gfeidc
+bbegin	iedchf
psides	fifeee
plpa	fdeffi
-bcrosse	dffdfi
ncosts	icghfc
crmass	iegcdg
pduplic	fdfffi
pprecio	idffef
nencour	efffdi
+2, the	egdhce
nvoid	ehffci
-3up after the	ifdcde
-2here by	dgeech
clsolici	fifffc
nsummer	defcih
clshare	hdifed
clreq	ffffic
nhanded	efffid
-3to confir by	eiffee
-3be here by	eeeeci
-2signed on	eeeedi
clreacha	dfeffi
clsearch	gehhcd
pfacult	fgfeic
-bjoined	cffffi
-2feedba on	cfhfgg
-3candid on the	ifddee
nlettin	efefei
-breplac	eeefei
clreplac	eeefei
+bull	ifeidc
crull	ifeidc
crable	idefch
-3a reply within	idfffe
-3i told you	dfffie
pfewer	dfdfgi
-3your decisi within	difffe
-1traine	efefei
-benvelo	giefec
clenvelo	giefec
pfinali	dehfci
nstress	cffgfh
-3from me within	iefffe
crtruste	defffi
-bdepot	ieefef
crpicks	ffedfi
pvirtua	fiffee
pspeak	efeeei
-3to say by	cifffe
-3comple it within	diffec
crsecuri	efifde
+bbase	ffifde
-3a reply by	idffee
crreceiv	cfehei
pduring	edfefi
-3's job by	iffeec
pvoice	feefei
+2, need	cigegc
n@d	gdgghc
+bnor	dffffi
-3can you make	edifff
-bthank	efdeig
nmainla	ffifde
-3offer stands until	cfghif
+bmain	efefei
-3interv you on	eehegc
pon	ffhdci
-3be commun by	difdfd
crgradua	ffffdi
-3be starti on	ffffci
pbookke	edfffi
rxanswer by past	hefeec
+bx	idfffe
nlot	eeeeig
-2: @d	efhfcf
cllife	iffffd
-2time in	ffhdce
-3takes place on	dehidd
crfly	fiffed
rxanswer - ahead	fffgce
+1look	eeifed
-2does your	eeifed
+2look like	eeifed
-3what does your	eeifed
-bfigure	geiefc
clfigure	geiefc
-bdemo	fefcig
crtyping	efffid
-3term begins on	eedfei
nbuddy	eifefd
-3their letter by	ciffff
-1offere	feiegc
bofor	cdieeh
-3you a ring	fciffe
ndevelo	ffefid
nbishop	ffffci
+2of that	iefffd
-bcounty	ffffdi
nturn	eechhf
-3going to decide	cfeeih
-1checke	cfeief
-bon	eeechi
-2delete after	effedi
-3be delete after	effedi
clrefer	ffefid
nmeans	gefhgc
pmarks	efeief
-3, but on	ifdefd
-2starti in	ffffci
nsees	ecffgi
crdeligh	ffefid
+band	dechig
+bperson	ffgiec
-2stand by	idffff
-2feedba within	ecfedi
presour	eiffee
nfew	edifdh
-1direct	dchfgh
+2to come	hfdecd
-3us in the	ieffgc
-3you before the	ifefde
pnot	ehcchi
crbook	dideei
-2board decide	cffigd
-3the board decide	cffigd
ppiraeu	ffdffi
pheld	cigdeh
+2s intake	efefei
-3decide in the	iefefe
clarvo	ifeffd
crsubmit	eifefd
nstudie	ffffic
clupgrad	deffei
crcarer	ffefdi
prefuse	ifeeee
clcounty	ffffdi
craccord	iffefe
+bslides	ffiffd
-3it , in	fdefci
-2hour on	ieffde
-3an hour on	ieffde
-3off from the	fffedi
-2@d in	cigede
nvisa	ffdffi
+bcampai	cfffif
crcampai	cfffif
-3will call you	ddhegi
+beight	edifci
pshame	iegfdd
-2visit on	ffiegc
-3come on the	efhceg
+bmarch	effifd
-1board	ffiefd
-1garden	efeeei
-2second garden	efeeei
-3a second garden	efeeei
-3are in the	deieed
-3all candid on	ifefed
-2interv till	defdei
-3hear within the	difeed
+2whethe there	idfffe
-3tell him by	eiffde
pcrowd	cfffgh
clprogre	cggffh
nheads	ededhi
+2, sign	eeided
-3you start before	fddeei
-3for @d by	diffff
-3last interv are	efdddi
-byourse	deifef
-bservic	fddiff
-3defini answer by	iefffd
-2boss decide	iffeed
njean	feiffd
L	cehdfg
ppython	fieffd
crand	gefghc
cldoubt	iffffd
pcaptur	deehei
-2so by	gffceg
pdemons	cfhffg
-2invita for	ffdeie
-3the invita for	ffdeie
pequity	dieeeg
ncovid	ffdffi
clstraig	iffeee
clspend	digeee
pprimar	ieffed
-3it is now	feifce
+bstop	ifffed
-1her	iddecg
clcook	feifcf
nexamin	ddgegi
pblower	cegfgh
+2withou a	iefefc
-3of us on	ifgdec
naadhaa	ffiffd
clminds	ifficc
+2can not	dcidgc
rxreview on past	fffdie
crrung	geffic
clheadma	ffifed
pgets	iddfeh
phate	cffgei
-3down togeth on	cffiff
+2lunch ,	gidedc
-bdurban	fffeei
pprof	cfhffg
clhospic	feefei
-2they need	iefeee
nlangua	efiefe
-2letter of	heeeec
-bwelder	fffedi
ppensio	eiffef
claudito	effeei
crinstru	difffe
nprint	ffgdid
-3who starts on	ffefdi
-3away from the	ffdfdi
+2, even	idfefe
-3write to you	ifdfce
pjv	iefffe
-2which by	idfffe
-2conduc by	eifffd
-3of conduc by	eifffd
nmarkin	ffiffc
nawkwar	ffffid
+bupdate	cegfgh
-bplan	gchfge
-3know i said	dfffie
npencil	eeefie
clleast	feffei
cllead	hdiedg
pcolleg	eifffd
crexpect	chfegg
cldubai	cffgfh
-2mail the	ifeeee
-3a mail the	ifeeee
pdrivin	eieffd
pprivac	ciffdh
clsurger	iffeee
+bunfort	ffffci
pbus	hciffc
nweathe	cffgfh
crcertai	decehi
pquickl	geifed
msgoodbye	eciddg
crdone	heehcf
nassign	efefei
-3you ring me	diefcd
ninstag	efeeei
+2prompt .	fcifee
+2and ring	dfeiff
ppainle	cfhffg
pscorec	idfgee
+2were his	fcefif
npassed	deedhi
pboots	cifeeh
pleads	cffhfg
crslot	ciifdd
-2be commun	iffeee
ninside	iffdgd
clvirtua	efefie
crlink	chffhe
+2i would	ifdeeg
crlooks	ifeffd
-2interv for	effdei
-1beyond	ggeecg
npush	feffie
rxanswer within ahead	eecief
pgood	eiegcg
-3new appoin :	eeiffd
rbanswer they-will-decide	gecfgd
clfield	efefei
ngalway	difffe
-basks	dfieeg
-2notifi within	iefefd
-bcharge	ffefei
crdiary	ffifed
pbasic	fdfffi
-3sails on the	cfgffg
+bmedica	edhfdi
-2advise by	iffdee
+1then	dehfci
pvisa	idcfei
clresear	eheeci
-bknives	edhfci
-bapron	edhfci
clapron	edhfci
clretire	cfgffh
nbetwee	dhdeei
pfall	gdefid
+bmainte	ffdffi
+2lunch and	geddei
-1the	hchfcd
pattent	eeifdg
-3ring me the	ieeefe
clfront	chhffe
-2reques by	difffe
-3is reques by	difffe
-3all candid by	idfffe
-bretire	cfgffh
-3stands until the	dcffgi
+2i had	deffif
pkraków	fefeei
+breally	idefef
nrole	eefgdi
clalways	icfhfd
clhm	iffefd
-3am in till	eedffi
+2and run	degefi
clbar	defefi
pchoosi	eeiffe
-bpress	defffi
pnames	ffeeei
ncouple	ffiffd
crname	cffffi
-2it over	ffffci
pfoster	iffdfe
pcarer	iffdfe
-3can we talk	eeiffe
+bindefi	cfefgi
-2reply by	cifeef
-3will tell me	ieffed
clbadge	efefdi
clestabl	iffffd
nthank	dhdcig
rbaside -	ggdgdc
clmanagi	deifeg
-2else from	ffeedi
cloffice	ghcfgd
ntip	ihfeec
-3will meet on	cffife
+2of the	efechd
crwhiche	gfeied
-3drivin licenc by	fifffd
-2outcom on	hecidc
-3the outcom on	hecidc
-3decisi before the	iefeee
crotherw	ffffic
-bmate	ffffci
-3new applic on	ffffid
+bimagin	cfffhg
nthing	iefdge
pnights	fdiffe
psafely	gefifd
nallotm	gefifd
-1owner	defdgi
-2the owner	defdgi
nof	iedeeg
pwillin	igfeec
+2and takes	effdie
+bfailin	eiffee
-3these before the	hgeffc
+1,	fcehef
-3be kept for	eefefi
+2so please	cgdfei
-2bank holida	iedece
-3will know in	iffeed
+2every candid	ieefed
-3could you do	deifff
pnor	ffifee
nwhole	efffdi
nprocee	cgeffi
+bflight	ffifcf
+2anyway .	edfefi
-2us again	dffefi
pprofil	egiedf
nchecke	dffefi
narise	fcfffi
+2does not	eeccie
+1suits	ddefei
nunsubs	cegfhg
-3ring you by	icffff
-bswitch	efeefi
clswitch	efeefi
nsepara	ehiddf
-2her decisi	efffdi
+bmet	ffffic
+2s staff	ffefdi
-3closed until the	edfefi
nbenefi	fgcfhg
-2waitin beyond	geefch
-3you waitin beyond	geefch
-2induct on	cdhedf
pgovern	efeegi
-brecall	efffid
+2s trial	cdhfhg
-2hours are	dffefi
clombuds	iefffd
-2them at	eeeiec
-3but on the	efiffd
-2update :	cegfhg
-3last update :	cegfhg
crwrote	cfffhg
-3go out by	ieffee
-bcrew	fdiedg
msvague	gcciff
-1starts	cdgffi
psleep	cieiee
-2same as	efffid
-2would start	efefdi
clmother	iefdff
-bside	hgdech
ngave	efgeid
-2repo by	eifffd
-2the appoin	effiee
-2clerk on	fciffe
-3said give it	ifffee
-blaunch	effefi
cllaunch	effefi
pexplai	diifed
boafter	deidff
nproced	efeefi
-3me know in	ieffee
pneithe	feifee
pconvin	eeifff
nelse	ciccih
-2@d to	fdcdfi
nlesson	ffffid
-3video call on	fehecf
clmaster	iefffd
rxanswer before past	ffffid
-3signed copy by	edggih
nwaitin	icedhf
+2i do	cdgfei
pmatthi	ffdfie
clhop	edifff
+2and get	cefifg
clthrill	ffefei
+2to ring	hcefgd
crat	geicef
-2by :	ifeffd
njeez	iffeee
pzoom	eefeei
-3, someti in	iegfcc
pjoined	difgfe
-3from him by	idfffe
crperson	gfdigc
-baudito	effeei
crintake	dieedi
clgenuin	iffffd
-3on leave until	edfffi
nops	cfgffh
-2please allow	iffefd
-2can start	ffffdi
pde	feceih
-2around in	iffefd
-3needed by the	eifffd
clfar	defffi
pswap	efffic
phurrie	hgfffc
-2applic throug	cefhff
-3review applic throug	cefhff
-3would keep the	efifec
cloverqu	eefffi
-3, and within	iefffd
powing	eifffd
-bdrawin	hehffc
cldrawin	hehffc
pterm	ieeffe
-3your accept within	eiefed
bsuntil period past	ffffic
clwhoeve	ecidgg
nplanni	iffeee
-2in in	dfcfgi
pgoa	fffdei
+2and only	eeefid
crface	ffcffi
clexec	hefcie
nassume	hgfffc
pfather	efifee
npitch	ieffef
-3of you the	ifeeee
-3will call on	cfifgh
rxsuperseded from no	ffffic
nsaw	efefie
clyourse	cfifeg
+breply	ideeeh
+bleader	fcgffg
-3your accoun by	giefec
crrecord	diffef
pgalway	ffeeei
-2positi before	iefffd
-3driver positi before	iefffd
+2they will	hcedfg
-bweek	cgffgf
-2for you	hcdcgf
crwith	fffche
+2and was	dedeie
-3appoin commit on	effied
-3confir by the	eieffe
-1waitin	iefede
-2people waitin	iefede
-3keeps people waitin	iefede
newc	ffeeei
pwelsh	fffeei
-blangua	fidfeg
-2with her	eeifff
-2appoin within	iefefe
pman	iffeee
-bzoo	efffid
bsby period past	dfffif
pstrong	iheeee
phigher	egfdei
+1comes	gedfhc
+2that i	deefid
cltells	dedidi
+blaughe	eeceih
-3their answer before	icffff
-1appoin	effiee
nrecept	ceefig
pscarf	iffefe
pwhole	gdhdid
+2and could	ffiffc
-3me , by	idffff
clcarefu	cefhfg
-3will hear by	hcffgc
+bpicks	ffedfi
-3or no within	eifffc
nopened	dhffic
pstand	ifeffe
clmailbo	fffdei
+1tellin	iefffe
+2tellin you	iefffe
-3, and in	iefffd
-3please confir by	eieffe
-bshout	giffec
-bpass	ieffef
-2deadli is	dicfff
navaila	gecegh
pdairy	eeheei
-2mail from	ffefic
crjoy	efeeie
-3, could be	ifeedd
-3on @p and	feeeid
-2these :	ffieed
-3of these :	ffieed
plength	iegcfe
-2lapsed on	cfffig
-1notes	cffhef
psweete	egeefi
-2meetin till	fffdfi
-3in meetin till	fffdfi
-2lesson on	feffid
-2back till	eifffc
-3your detail for	eeffei
crphones	iffgec
psenate	ehffhc
pconvey	efffie
-2around on	eeifee
-3you around on	eeifee
npurpos	dfefif
-2the decisi	dffeif
pfinall	fffeei
-2attend by	fieffe
pjo	ffefei
cltram	ifffcf
+bbetwee	cgfffg
-bshooti	ffefei
clshooti	ffefei
-3by email by	idefee
-2writin within	gcfedh
-3in writin within	gcfedh
-bunderg	defefi
clpress	eefffi
-bsplit	ffifed
nvineya	ffffic
nbought	ffffic
nslopes	ffffic
-2time for	dchggh
-3in time for	dchggh
-2closes over	fffdei
-3trust closes over	fffdei
-bestate	iffefe
clestate	iffefe
clrecent	igfecf
ncompli	ciefdi
frwill	ihdfcg
-3it was the	efeedi
-3will decide on	ifffed
-3told within the	dffeie
crattach	egdfei
crposts	difffe
-bmumbai	cffffh
clmumbai	cffffh
ptempor	cffgfh
nlikely	fdffei
crcleara	efffei
ncfo	efiffd
+2for whoeve	efieee
crsite	effedi
-2and in	iefffd
pvalid	cggfeh
nunable	hecffh
-2left on	ffffid
pbursar	geedei
-3presen it on	feifee
pmyself	feffdi
+2then ,	deiffe
-bpupill	ifedef
nrsvp	fdhfch
-bfamily	hidefc
nlendin	cffffh
cllangua	gidffd
-1there	degech
-2conclu by	eeffie
-3to conclu by	eeffie
plighth	efffdi
+bappeal	cffffh
nbegins	iffefe
-3you would start	efffdi
-3am away until	eefefi
-3me in on	deifff
rxsuperseded - past	defeid
plandlo	idhfec
-bpaused	efffei
nhit	cfgfgg
-3e sign by	difffd
-bcompet	geeeei
+2after lunch	eeifee
+2before anyone	defffi
-3you do the	eeifed
clclimb	eeeffi
-3pick someon by	iefeee
+bsomebo	eeifge
-2remind :	cegffh
clthe	cgehge
+btells	ffchdi
-2known on	ifffed
-3made known on	ifffed
crbreakf	ffifee
-3coming in on	ffdech
-bcontin	effhch
-bunless	edfffi
ncape	dffefi
-3have their answer	iefffe
-3two people on	efeeei
plabora	fieffe
-1held	dehecf
-2video on	feifdf
-3by video on	feifdf
+2, cheers	ifffdd
-3@d , by	icfffe
pold	fehehc
+1sorry	dfffdi
+2sorry ,	dfffdi
-2times for	feiffd
nteach	fiheec
-bbeyond	iefefe
-bcreden	deifff
clcreden	deifff
preads	idfehd
pcultur	diffff
cldeacon	effife
-2comes on	edhefi
+bbusine	eiffed
clreal	feffie
-bradio	ifffdf
-3their answer by	idfffe
plukas	ffdfif
-3your letter of	heeeec
+2we would	hceche
-3desk until the	defffi
+2you were	ffdfie
nherewi	efefif
-bmany	ffdfif
clpicker	dfiffe
crconclu	heffhc
-3to me within	gffehc
-bfunder	cffhfg
clfunder	cffhfg
+bverdic	ifdfff
pwalkin	ifeffe
-3who can start	ffffdi
-2know before	cifffg
-2about candid	ffhcgf
-3talk about candid	ffhcgf
+1like	ceffif
npermis	igfeed
-3@d or on	ffifee
clever	ffffid
pconsis	gdifee
-bhotel	effeei
+2was wrong	dffeie
pexpire	edifff
nhistor	ffffid
ngeogra	ffffid
-3off till the	eefefi
prector	fhfceh
clhires	iefffd
crlimite	eefefi
papolog	eeeegi
pfares	efieef
nanja	efieef
ncultur	efieef
ncast	effiee
nleaves	efiecg
-1exist	cffffi
-2will exist	cffffi
-banybod	iffffc
-3of your interv	feifee
-bsecuri	effifd
pshowed	diffeg
-2i need	iefefd
-bforms	igfefd
+btop	ieeffe
-2two on	fdiffe
ncourt	egcehg
crplant	dffife
ptiming	efeidg
padditi	cffffh
+bintere	fiffed
cladded	hfcedi
psleepi	gdifee
+2# ,	deifff
-2me before	fiefee
pdocs	iefffd
plaid	cgfffh
-bdream	efeffi
cldream	efeffi
-3is valid for	dfdecg
-2you free	eeiffe
+2sound ?	feifed
-btram	ffffci
+bagreed	ideedg
-bjunior	eeifdg
-3out from the	ffefei
nhand	deicei
-2title by	difffe
nlectur	gifded
+2when they	geffic
clstudio	iffefd
-3be done in	ffffid
-3probat would be	eeeedi
-3be destro after	efefei
-2go on	cffhgh
pdeclan	efifee
-2comes the	iffefe
clsingap	defffi
-2not in	efefei
pconclu	hdefid
+bfive	cfefgh
cloblige	eifffe
-1candid	gegcff
clfound	fffeid
-bsignif	eifffe
clsignif	eifffe
crparish	gfffhc
-3upload it by	eifffe
pprinte	geifee
-2, say	eeiffe
cllegal	gcfehg
-2being read	efeied
-3are being read	efeied
+2a positi	gfffec
+2if that	eieffe
crreply	hdchdi
crcount	ffeife
+2at two	deifgg
-bupgrad	eeffei
+bb	hdieee
-2office ,	efdffi
+btheatr	efffdi
-bdraft	feeffi
nanyway	fdeegi
-3would know within	eeffif
-bvacati	dffffi
clvacati	dffffi
cllisbon	eefffi
nrecap	ffffid
ntaking	cffegh
crsyndic	fcgffg
ptane	fcgffg
nstoked	fcgffg
+bpatien	dffffi
sivague	ideffe
+bfigure	efffei
clunderg	dffefi
pcounty	fefeei
-3thing with the	efffdi
ndeal	iecefh
pdroppe	fdeffi
+bits	dcehhf
pintrod	dfifef
-2is signed	fffdch
-3list is signed	fffdch
clforgot	ifefee
-2say by	fiefec
pjonas	cffffi
plines	ifeffe
-3took place from	fffeie
-bzoom	eeiffe
njudges	deeeih
-3way by the	ifffed
clin	gfhcff
-3promis an answer	efffdi
ntips	ffdfei
rxaside from past	eeeche
clluck	cfffgh
+blocked	dfifef
crlocked	dfifef
-2to come	eedeei
rxact in past	eeffif
-2close at	cdgfgi
-3from her by	iefffe
crmain	efeffi
-2on hearin	dfffei
-3count on hearin	dfffei
putrech	ecffgh
-3me to come	eedeei
nfull	dgiffd
crsharp	ffiefd
-bby	fghegc
+2that they	iefffd
psaying	cfffgi
pstaffi	feeeei
-bonce	idfehd
+bsuits	cggefh
phow	dfhhcg
-3same day ,	feifed
-2finali by	ieffee
+btour	dfiffg
-bvoted	geehcg
psprint	ifgfee
puncond	cfgffh
-bwonder	efeeif
clconsid	idefdg
-bnice	iddeeh
pfifth	ifffee
+boffere	ffffid
plangua	dggedi
-2comes by	idfffe
-3heard nothin by	idffde
+bdespit	efefei
+brumour	efefei
cladd	eeeffi
-2off from	effeid
psenior	ddifei
-2commun by	eifded
-bairlin	ffiffd
clspoken	iefehd
nhave	hedeie
+bagent	ifefee
-2a debrie	dffgid
+2on and	edfefi
+1.	gfcfdg
+2. $	gfcfdg
crintend	fffdfi
nregula	ifffee
crtour	dfifff
+bbar	dfdfhi
ncook	fdfdgi
+2as we	cfffhf
nreadin	cefghg
nalert	edffif
-bping	ifefee
clping	ifefee
nabroad	efffei
pfroze	ffefie
clairlin	cffffh
+bsubmit	fifeed
ppanell	ffffdi
-2am away	eeeffi
-3i am away	eeeffi
crconfer	effief
peasier	cgfffg
rxdenied from no	dfeeid
pwhatsa	heceei
-3after the interv	dfffie
pclosur	dffgfi
penthus	iffffd
cldm	ifffee
-3doors open at	eeefdi
-2would hear	cffgig
npdf	efefei
-2on it	eefefi
+2about whethe	iffffd
+2before they	cgfffh
-2manage decide	iffeee
+bthings	dfffif
siinvites-questions	gefcee
nrefrai	ifffee
+2after it	defffi
nmonday	dhedfi
-2more on	hedech
-2picks within	iefffe
+blaw	ieffee
+2, say	didfee
+bchoice	diffff
nwhile	iefffe
+bafterw	ifddeh
nwages	ffdfif
+barrive	ffcfgh
crlaw	iefffe
+breadin	eefihc
-3due back on	efeffi
+1also	cfgffh
-3answer you within	ieffee
-3way , by	idfffe
pbeata	feeffi
-bcoordi	ddifdh
-3our reply by	ieffee
-2decisi within	fcfdhg
-3or any time	efifee
nhouse	dffife
-2messag you	iffefe
-bworksh	eedfhi
nexcept	hfeehc
rbdenied corrected-day	efffid
+binbox	iffdff
+btown	gdifee
-2interv 's	effcdh
nrate	feefei
+bdoing	ifefef
nunfort	ffefie
nfrozen	ffffid
+2for @s	effdfi
-2so before	iefffd
nwoman	ffffid
-3away till the	effefi
+1dinner	ideede
-2consen by	eiffde
-3signed consen by	eiffde
+bsounds	cfffgg
crsounds	cfffgg
crrobot	cfffgg
pflu	gfffdi
+bsafe	ifffdf
crtraine	dfffif
-2ring everyo	hffcge
+bdiffer	efeffi
nscores	cffggf
pcalm	effife
ptheref	cgffeh
-3hear back within	ddfgfi
-belectr	eiffee
clelectr	eiffee
+2sharp .	ffiefd
nobviou	eehfdi
-2candid comes	efgdif
-3last candid comes	efgdif
crquick	edifff
+bbursar	ifffed
-2is from	efechg
rxsuperseded in past	efffid
clzoo	hdffhc
+1maybe	cfffei
+2maybe .	cfffei
-2decisi before	ifffee
plocomo	ffdffi
nnrc	ffdffi
+btherea	fiffed
+bevalua	cfeheh
clobtain	eifffe
-1right	iffded
+bdeserv	efeeie
crdeserv	efeeie
pholds	hiedee
-3said give us	iffeee
-2places on	hefffc
+bbe	dgdefi
crlapses	egdefi
pgratef	iffffd
nmany	fedfig
-2answer since	ffffid
pbody	egfeei
pspendi	dfedih
pinterm	fifffd
-btrust	fefeei
-3it in by	dieffe
clremind	dghedi
+2: no	heeegc
-2now on	efgifd
-3is now on	efgifd
pnaidoo	dfffie
nmain	eeefgi
-2run to	eeeedi
-3could run to	eeeedi
nheadco	ffefie
-3have it by	ededdi
+2lol .	deffif
crfewer	cfgffh
nleeds	efffie
+bbetter	cfiehe
+2, most	gfeceh
pproper	ieffee
+bcross	cffffh
-2origin on	fdiffe
-3your origin on	fdiffe
+bc	efiffe
-2will write	iffefe
-3i will write	iffefe
psuppos	ifffee
pjoint	effife
pturkey	hegffc
-2ring by	eieeed
napprov	cgehhd
crlibrar	gfifde
-2place betwee	efiffe
-btender	hffcgf
-1parcel	efcegh
-2your parcel	efcegh
crcolleg	cfgffh
-1delibe	gfdhcd
pvenue	eghfgc
clspendi	ffffid
crwebsit	fffeie
-2promis :	iffefd
-3a messag by	iefefe
-baberde	efifdf
pdevelo	dgefei
crcondit	fgffhc
crmainte	ffefei
rxsuperseded by past	dfffie
-3will circle back	iffffd
+bwhoeve	gfieed
nextra	dfifdf
pawaite	feefei
clcrewin	gfeiee
pshared	ieeffe
pstoppe	cehffh
-2conduc on	ffdfie
-3interv conduc on	ffdfie
-3open until the	egecef
-2conver of	ffefid
+2has been	eeedhc
+bthanks	eifffd
crx	gffhec
-2contra on	edfeei
-bunavai	ffdffi
clunavai	ffdffi
+2and nothin	eefefi
-2call in	iffffd
-3my call in	iffffd
-3will start in	efefei
pnetwor	efeffi
nerror	gffeid
+btraini	efieee
-2query of	ffffid
-3your query of	ffffid
-2rota from	ffffdi
nvia	eigfed
nwatch	gifefd
-2we need	hffefc
+binstea	edifdh
pdescri	eefffi
pfront	dgieef
-2off till	effefi
+2, yard	ffiffd
cldancer	hfeech
-3is coming in	gfeddi
plaw	hefffe
-3you the contra	feffeh
nhotel	hefedh
pcongre	hffefe
pview	fdhffg
-2detail for	edhfdh
clcompet	heedhe
nknew	ffffhd
-3is confir :	ffhffd
-2writin by	hffffd
-3in writin by	hffffd
-bcode	ehfffe
+2coming .	hffefd
-3answer in the	heeddg
-3teleph conver of	ffefhd
penjoy	hefffd
-2shortl in	hffffd
clcantee	dhfeeh
-2said on	ffffhd
nhouses	dffffh
+2any good	eehffe
clalongs	efefhf
nhusban	dffffh
-3to ring everyo	dfffhe
plettin	heffff
-3commit to the	hefefd
-2invita of	ffdfhe
+bmails	geeddh
clpartic	ehhefd
+2, whethe	heghdd
pchain	efhffe
palone	hheeee
-2minds by	heffee
-3our minds by	heffee
-2will meet	ffehed
cltick	dhffff
-2yours from	ffffdh
pbearer	dffffh
nstrike	dfffhf
prated	heehfd
-3met us in	ffefhd
nnamed	efffeh
+2and contac	fefedh
puser	eedfhh
-3and reopen on	defffh
clgarage	hfeffe
clbehind	hfffee
-3letter go out	hffffd
nreflec	dfffgg
clcancel	defgeh
pcharit	effhfe
crtherea	dffhff
+bbook	dhffff
crwait	degfhf
pautumn	hefehd
rbdenied no-news-yet	fhdfdf
+bseen	ffffhd
-3great meetin you	eeffhf
clrefuse	ffffhd
-2closed over	fefeeh
-3is closed over	fefeeh
nmaybe	ffffhd
pbit	gdhege
-3applic , on	efdfhg
+brun	ffgddh
-2and is	fehffd
+2can be	efeehe
nsemina	efhfee
nsample	ffhfee
nleast	fehffd
-bshared	dfffhf
nlapses	fgeehe
napplyi	ehffdh
-2promis was	efffhd
-3the promis was	efffhd
+2, appare	hfffee
-2you more	defffh
-3tell you more	defffh
clthirty	dffffh
+2and nobody	eegfeh
-baftern	fegehd
+brota	fheedg
clplans	efeefh
crevalua	efehfe
ptellin	gfefdh
nconfid	fhfeee
-2expire after	dhffdf
+bselect	dffffh
-3we are in	dfffhg
-3commun by the	hfffed
+btender	fffhee
nmeanwh	dfgfgg
-2this by	ehffee
-bpatter	fefffh
phourly	fefffh
nan	ddhghf
clbathro	dfffgg
-brate	ddffgh
rxdenied on past	ffffhd
clversio	dgfffh
-1forema	ffhffd
-2the forema	ffhffd
+2she told	dfffhf
-3i will call	hfeffe
crfrom	feghgd
-bweekda	dgdffh
clweekda	dgdffh
-3it again after	efefeh
crdemo	heffee
+bslot	ffhfee
pforth	hegdef
-3everyo by the	heffee
-2invite for	fehffe
+bon	eedegh
crband	dffffh
cloutsid	effffh
crown	degffh
+2from the	gdddhe
+2any time	eeheee
nequity	ehdfff
ptribun	ehfffe
clrealis	hfffee
-3planne for the	dfgfff
-bice	dehffh
+1could	degffh
ncounti	dffggf
preflec	ehefeg
pdossie	hdffff
crfive	dhffff
-3the interv in	ffdfhd
ndoing	efffhd
-bcantee	efffeh
nsides	fheffe
pvoicem	hefddh
+bcounci	hdgeff
+2it was	efffhd
-blectur	degdgh
nsteps	dffgfh
+1sound	eehfdh
+2and may	eefhee
-bheadco	hdedfh
nfilled	ffffhe
-2have phoned	efffhd
crsms	geeehe
cldistri	ehfffd
-3salary expect by	ehfffe
-2both by	ehffed
nvp	effefh
crcounci	gdgegf
-3you sign by	fhfffd
-bceo	heeedh
-2email by	dhehdg
+breject	dfffhf
-bintere	ehfffe
nmix	efffeh
-2they rang	efffhd
ntalkin	efefhe
-3last interv on	eeeedh
nhelpde	egefhe
ncateri	ffffhd
clshared	eeffhf
clleader	defhff
+bexperi	heffdg
ahahead	gfffdg
phm	hdffff
-bmoving	dffffh
nsuperi	ffffhd
ndelay	ehffgd
-2offer letter	ddffhg
nmarked	efgfhd
clscenes	ehffee
-2be signed	efffhe
-3to be signed	efffhe
nclear	gfhedg
crauditi	dffffh
-1else	efffhd
crcoffee	ffdffh
pbeat	fgdeeh
pprobat	egeehe
-2commun on	ffeehd
pcontin	ehgeef
-1re	deffhg
nstarti	eeffhf
-2inbox by	dgfefg
nfit	dfghee
nprinci	efehhd
preside	gehddg
nstate	dhhffd
-btax	eheffe
-bassoci	degfeh
-2hospit till	eefefh
-3in hospit till	eefefh
-bpacket	dgfhff
crcentre	eehehd
+2latest .	hefffe
nmaster	ffhffd
pmoon	ehfffe
-3they answer within	heffee
-2they say	dfeehd
phangin	hedfeh
clorchar	gdhfee
+blol	dffffh
-bem	dhffhd
nopport	fhfffd
nresear	efhfee
-3you feedba within	heffee
-2valid until	dgfeeg
nchief	dfffhg
-2how does	eehfdg
pjudge	ehgfee
crunless	efffeh
nrunnin	efffhe
rxaside on ahead	hefdde
+bfetch	dfgffh
crfetch	dfgffh
pbristo	eefffh
clhistor	ffefeh
-2not meet	fffdeh
-bhat	edhfeh
-bhard	edhfeh
clhat	gdheeg
nneighb	efefhf
-2expect by	ehfffe
-3for you in	heefdh
-3you would hear	ffffhd
ndinner	ffhfee
+byard	ffhffe
-3have an answer	ddgfgh
pboxes	gdhfhd
+2in @d	eefdeg
cldietar	fehffe
pdespit	heffee
crdiffer	efeffh
-3phone screen on	dfhfff
clappear	hffefe
+bsit	fffhdf
clyellow	fhfffd
ninduct	fgffhd
-2essay by	ehfffe
ncrewin	fgffhd
-3second interv ,	ffhfed
-3a call on	geheed
pplacem	ehfffe
clrevise	hffffd
+2and then	efeffd
clworry	hdfefg
+2good ?	fehffe
nmateri	fffhee
psignat	fhfffd
-2someon else	efffhd
-3signed someon else	efffhd
crdelete	ffffdh
nbureau	hffefe
-3from @d for	effeeh
+bsuspen	ffefhd
-3, and by	fhffed
-2day is	hdeeeh
-2file for	feffeh
-3on file for	feffeh
nmachin	hffffd
+bscan	ehfffd
pticked	dfefhh
cloursel	hfefee
pslight	fehfef
crapprov	hfdfeh
+2and no	hffeef
pphoned	hfgefd
-2desk from	ffffdh
ncarry	ffheef
pbell	eegfeh
phuman	ehhfed
flyou	hehdgd
+2and messag	hfffee
-3the same as	ffffhd
-3is off till	effefh
-3out by the	hffffd
-bband	defffh
clband	defffh
crsuspen	ffffhd
nkunsth	hefffd
noverze	hefffd
-bhop	edhfff
clgaffer	hfffee
+2throug our	dgfege
crmatch	ffdffh
-2closed until	eefefh
phola	edfffh
pinés	edfffh
ndrop	dedhgh
+2and writes	geehdd
pworksh	hffedf
pbasis	ehfffe
-2everyo the	hffefe
plindqv	gfhfee
-3was told on	efefhe
nsnow	eefefh
-3fixed for the	dfhedh
-3go out the	hffffe
-2runs from	ffefeh
pcoach	hdffff
pn	gdhfee
nfor	hehged
+2for feedba	hegffd
-1under	gdffeg
-2in under	gdffeg
pnight	gffgdf
+2in advent	fefedg
pspend	ehfffe
-3a result within	hefffe
-bpaysli	hhfeed
nuse	hdfdff
-3, start date	feffeh
-2submit within	heffed
pgestur	dgfffg
-bmoves	hfefdg
clprotec	efffdh
-3it stands until	fhfffd
nagenda	ffhffe
-bquiet	edfehh
-2grid by	fhfffe
-3availa grid by	fhfffe
-3have it on	hfefee
-bdeclin	ehfffe
-binsura	effeeh
clinsura	effeeh
nclass	eehedh
ngenera	efheeg
+bswear	fffehe
clswear	ghfeee
+1earlie	dfefhg
+bawarde	ffffdh
crawarde	ffffdh
crwear	ehffff
crselect	ddgffh
-2cv by	ehfffe
-3update cv by	ehfffe
-2defini answer	hfeffe
-3a defini answer	hfeffe
+2, what	hffeed
+1@t	dfgdeh
+2@t .	dfgdeh
+bpaid	ffdegh
+bfarm	efffhe
clnurser	geefhe
pkofi	eeefhf
-3is closed in	ffefeh
plittle	feghee
-3submit it by	ehfffe
-bknows	fdffgg
clknows	fdffgg
+2that this	fheffe
-bfall	hffefe
clfall	hffefe
pspecia	dhgfff
-3intere in the	fhfffd
clthandi	ehhfdd
crhandle	dffffg
-3try us again	fffdfh
crmaking	ffffdh
pdraft	fdfffh
nlive	ffdegh
-bmunici	hffdgf
clst	hffdff
cldeclin	ehfffe
-3a call by	fheegd
+2to choose	ehfffe
clquiet	edfehh
+bfind	hdfffe
-bwhenev	dgffff
-3our decisi before	hfffee
clof	dghehd
nrecrui	hdddhf
+bbuildi	efhffe
-3each applic within	hefffe
-3@p they said	dffehf
-3me an answer	heeffd
nplant	eehdeg
ppool	efdheg
+bsearch	ffffhd
+bcoffee	dehfeg
nquote	efffhe
-bcomp	effhff
pcooper	dffhff
npool	efeffh
-2word by	fefehd
clprogra	gfedeh
-2comes in	fffedh
+2is being	ffefhe
-bdiary	hdgged
clupon	hfefeg
-3is live for	ehfffd
-2upload before	dhffee
-3, upload before	dhffee
nspoken	heffef
+2would suit	edhffg
clcampus	deheeh
nvettin	eefffh
nbakery	fhfffd
+1what	hfefee
+bid	ehgffd
ncompet	hffefe
flagain	ehhedg
crun	ffffhd
clgoodby	ffffhd
crprefer	ehffhd
-2they have	heffee
claward	hfedeh
-2databa for	eeefdh
-brepres	effhff
clrepres	effhff
+boffici	ffffhd
crsearch	ffffhd
+2please ?	ehefed
clcity	ffdffh
+bran	dfffgg
-bforkli	fgdfeh
clforkli	fgdfeh
-blife	fehffe
nteams	degfeh
-blad	gedegh
pappare	hfffee
+bwithou	heeeff
nreques	efgeeh
plordsh	hefffe
-2compar notes	dffhee
+2more .	hffedf
-2away from	ffffeh
-3am away from	ffffeh
clfiftee	dfgfgg
-3and accept by	ehfffe
nbranch	dhffge
+2and offere	feffhe
+bping	eefffh
+2i was	dgffgf
clairpor	gehfee
psheet	hffffe
-3let you know	gddhed
rxact not-before no	fdfffh
cruntil	ehdeeh
-2more people	efefeh
clvicar	hffffe
-2wait ,	dfffgh
-3, wait ,	dfffgh
rxdenied after no	ggffde
-3be told the	hffffe
-3and closes on	ehdffd
nboo	hffffd
-3's decisi within	hfffee
pseven	fheffe
crtown	gehfee
+bwrites	hefged
crclient	ffefhe
-2is travel	effffh
+1though	feffeh
+2he said	dfffhf
nmayor	hffdge
-2benefi after	feffeh
-3to the ward	ffhfee
pfishin	gfehed
crcard	dehfgg
plikes	hegfef
-3for the chat	ffeehe
clhybrid	eeffeh
-3inform you by	hefffe
pchatte	dffhfg
ppi	dffhfg
nsendin	dfefhg
nprofes	fdhfff
nbell	dehfff
paction	ehfffd
crexperi	heedgf
psuppor	gdgdfh
-1writin	gdffhe
-2in writin	gdffhe
-bclocks	hfdfff
clclocks	hfdfff
clissue	hegfee
crghoste	fffeeh
nrefuse	ffffdh
pappren	dhefeh
crempty	ffffhd
clpatric	fffdfh
ncordia	ehhede
pfell	hffdeg
+2anyway $	dffdfh
-2thanks for	fffehe
pprivat	edfffh
-bbeginn	defffh
clclinic	ehffdh
+bcontin	effhge
nturned	efffhe
palso	dhfffg
-2call it	fdfdgh
-3the answer before	hefffe
nasks	fffeeh
msaway	hefdde
clpostma	hfffee
clmusici	dffhff
nbackgr	ehfffe
nmerry	hfeeeg
nregret	gdeffg
nmentio	hffegd
ncaused	efefhf
crprojec	effdfh
-2shut from	eefeeh
+bchief	hffefe
-2shut over	eefeeh
+2s group	ffefeh
pfounda	fhehed
pthousa	hffefe
-3hear from me	hfefee
+bquick	eehfff
phospic	ehhfed
-2so since	eefehd
cleye	ehffef
ncoding	efhffe
pbumped	hffffe
+2please so	ehffff
cllocks	hffefe
psailin	fehffe
clmum	dfhfff
-2^ no	hefffd
+bwear	dhgfee
-bprogra	ggfdfg
-2contra for	feeffh
plasts	hffefe
-3leave until the	fefefh
-2data for	feefeh
-3your data for	feefeh
-3my answer by	ghffed
-3me back by	dhffff
pago	fdfffh
payesha	dffgfg
-3i have blocke	hehfde
-2hear before	hfffee
-2open till	eeffeh
+brequir	dfgffg
nlost	dfffgg
pchambe	dhffff
-brsvp	ehfffe
clrsvp	ehfffe
-2said about	efffhe
-3i said about	efffhe
+1appare	degffh
ahead2	edegef
-3is shut from	eefeeh
-1well	ffffhd
nfound	fffeeh
-3sign it by	ehfffe
-1propos	ddhffh
-2post of	ffefdh
-3the contra on	edfeeh
+2if possib	ehfffe
+bintake	ffefeh
popened	efhfff
-3run until the	eefhed
-3will call me	hfefee
pdoor	hffefe
-bignore	efefhe
+bahead	gehffd
-2w2 ,	dffffh
-3hr w2 ,	dffffh
-3you free on	fehfed
pafterw	eefhff
clignore	efefhe
-2ring them	hdfffe
-3to ring them	hdfffe
rbanswer no-news-yet	heffee
crpulled	dfgfgg
-3we will decide	hfeefe
+btest	gdhfeg
pseats	efffhd
pintro	ffffhd
pcuriou	ffffhd
ppolice	hdeegg
-3have our answer	hffeee
pdepend	egeeeh
rbanswer answer-time	fgdefd
nrestar	hffefe
pcampai	dffgfh
nlarge	heffeg
pvision	fhefee
nbig	fffeeh
-bmissin	effefh
clmissin	effefh
nversio	efffhe
-3be closed from	efffeh
clputtin	ffefeh
pcounte	ffeeeh
-bresear	fhgedf
+2@d .	ddhddf
+brooms	ehffff
psnappe	ffhffd
crtram	ffffhe
+1it	effedg
-buse	hfefeg
rbsuperseded past-event	deeeeh
-2panel met	eegfhf
ndiffer	hffehd
-2days ,	ffhffe
-3interv days ,	ffhffe
nfuture	fhfffe
+bpulled	dfgfgg
+1once	heeffe
cldurban	fffeeh
nthird	eheehe
crought	ffffhd
nscorin	ffffhd
clparent	fdfgeg
-bpicked	hfffgd
nexcuse	ffgfhd
npastry	feffhe
-3its decisi from	efffhe
pdisclo	dffffh
-2to apply	defffh
-3you to apply	defffh
+2would help	dhfffe
ndbs	fgeeeh
nsummar	ffhffe
pdoing	edfffh
pbear	hffffe
clneedin	efhfee
-2she rang	ffefhe
+2or your	ehfffe
+bprefer	egffhd
crtells	hfdhdf
psignal	ffeffh
-2was on	ffffhe
crlesson	fhgefd
crmet	efefhf
+bcondit	ffffhd
ngenero	dfgfgg
+2, hope	dfgfge
-2went out	feffhe
-3their meetin on	hfeeed
padd	defffh
nsales	dfffhg
pones	dfgfff
-3back within the	fdffhe
-3offer in writin	fdffhg
nkids	ffefhe
+2and one	efdhee
cluse	hfefeg
-bexpert	dffffh
clexpert	dffffh
+bhonour	hfffee
-2upload within	hfffed
-3be upload within	hfffed
+2, still	efhffe
clnight	dhffeh
+2, three	efffhf
-3it is on	hegfde
-3email on the	hffffe
nstay	eehfff
-bembass	hffedg
clembass	hffedg
-3over @d and	fffhed
phelp	dgfhdh
crautoma	ffffdh
clamong	efffeh
-3to choose betwee	dfhfff
-btuesda	ffhffd
-2choice by	hfffee
-2which mornin	efhffe
-2docume within	ehfffe
-3are commun within	hffffe
crreceip	heffff
-3role before the	hffffe
cremploy	efffhe
-2desk by	ehfffe
ppdf	egffdg
-3will choose by	hefffe
+2and now	ffefhe
partist	hegffd
+btruste	gfffgd
-bspend	eefffh
-blong	gdedgh
nissued	fhdfdh
-3all of you	hffffe
rxaside before past	ffffhe
ptorn	dgfffg
-3had been told	efffhe
-1emaile	hfegdd
-2lands on	hfeddh
-3on @d at	dffffh
pmuddle	hfeffd
nsurvey	fedfhg
+breceip	heffff
-3it expire on	edhffg
nsize	fghefd
-3finish it by	ehfffe
-3email in the	hefffe
nnursin	hffgfd
clverifi	fehfhd
-3for at least	feeffh
-3be told on	hfeefe
-3with us before	ehfffe
-3would start in	ffefeh
nshoot	hffefe
+2, ask	eehfef
ndelibe	eefffh
clc	dfhedg
ninsist	dffggf
-2sessio on	dffhff
-3a slot by	fheffe
nda	fehffe
-2certif by	ehfffe
crsworn	hfffef
-bseats	gfhffd
ntopic	ffhfee
nmicros	eehffe
ntreat	hffefe
-2delive on	dffffh
-3answer before the	gdefgg
phearin	fefgdg
-2to write	efffhe
-boption	ehhffd
+btogeth	eehfeg
pdark	feeefh
-2zoom on	fehffe
-3take it by	ehfffe
-3will be done	dehfhf
crdriver	feffhe
nbadge	dhffff
naccomm	hhedfe
nc	ffhffe
+2, can	edgegg
-bspoken	hffehd
-2be done	dehfhf
phandle	hehffd
-3of addres by	fhfffe
-3parent leave until	eefffh
nflies	fffehe
pthinki	hdffeg
ptrip	dghffe
cradvert	ffefeh
clthumbs	dffffh
crexists	ffffhe
pchangi	ffffdh
-bproced	dffggf
pplant	dffhff
-3you will know	hffffe
-2come within	hefffe
nsocial	eheffe
middling	dfedgg
ndepart	fegfdh
pcolour	dehfff
pdouble	fhfefd
+babbey	hdffff
-2over a	ffeeeh
nacknow	ffhffe
pfloods	fffeeh
ptable	defgfh
+bhope	dffffh
-2manage ,	efgfdh
-2know within	gdffhe
-bverifi	fehffe
pgives	fefhff
nsecuri	fhefef
-bfront	dfhfff
+2the positi	efefhe
-1auditi	ffffhe
nlisted	heffgd
+bspam	heffge
-2detail within	ehfffe
paid	fefffh
-bbig	ffffhd
nmentor	hgffed
pcompli	hdfefh
clcallba	hefffe
pmarch	ffefhe
nchew	eeffhe
crthe	fhdeff
nvideo	ggeddh
-2interv until	defffg
-bantici	heffff
npunctu	ffhffd
nworth	gffehd
-3to hear on	hffffd
nlapse	fgffgd
-2email in	efffhg
+2and shall	effefh
-2with the	efdffg
pelectr	dgffeh
pbike	hgffde
cragm	hffffe
pknowle	ehfffe
pfar	ffhffe
-brecap	efffeh
prooms	fdhfff
crper	hffffe
+2go by	hdfffe
crreal	hfffdf
pcat	eheeeh
nchanne	gfefhd
pholdin	fheffe
-1final	edgfhf
-3date 's the	heefee
-3given me until	ehffee
crsenior	efefhg
-2office from	ffffdh
-3the office from	ffffdh
crcompan	ffffdh
clhotel	fffeeh
nforget	deffgh
nnudge	efffhf
pbernar	ffffhd
pclaim	gfefhd
+1works	fdhfff
-1mail	eeeedh
crrealis	gedeeh
nrelati	hffffe
-bkeeps	hfffef
clkeeps	hfffef
clbody	hdffff
-bask	heegde
-2other people	dffffh
-3two other people	dffffh
-3could you talk	ffhfee
pcomfor	eefffh
-3for you :	hefffe
crsleep	efffeh
-2leave from	ffffeh
+2so they	dhffeg
pends	edgffh
+bnice	hfeffd
-3@p , then	effehe
-3board meets on	dffhef
-3all applic within	hefffe
+bn	feffeh
-2panel interv	edhfgf
pambula	ffeffh
-2the result	hffefe
-2detail by	ehfffe
-bestabl	hffffd
+2of hearin	deffgg
-bquicke	ffffeh
clquicke	ffffeh
-1maundy	gfefgd
-bshowin	deffhf
crhappen	ddffhg
-bpilot	hffeef
pclass	ffhffd
-bbenefi	ffffeh
clbenefi	ffffeh
nporter	ffeffh
-2is about	fdhfff
nsectio	dhffff
-3be commun within	hefffe
pbasica	hffffe
nmark	fhfffe
clencour	efeffh
+breloca	ehffdg
clbell	hffffe
-3answer 's due	heffed
nfailin	ffeefh
crelecti	deffgh
-bsworn	egefeh
pexact	ffffeh
-2for this	ffeeeh
-2probab not	ffffdh
poh	ddhffh
crfloor	efffeh
-3tell me by	feffeh
-3your file on	dffgff
+2with boots	efhffe
-1agency	dfffhf
pseems	gdgfgf
-3full benefi after	feffeh
ptexted	eehffg
-2closed in	ffeffh
crbranch	dfdfhg
clspring	dfgfgf
+bokay	heffff
-3travel until the	effffh
crfurthe	ffffdh
-2are closed	efefdh
clpilot	hffeef
-2that was	efffhe
nlevel	ffffhe
+1nobody	dffffh
pdana	fhefgd
-bsurpri	dhfffg
nfront	efhfdg
+bcheers	hfffee
-2along on	fehfff
+bobserv	efeffh
crobserv	efeffh
ncost	gggfed
-3to begin in	ffeefh
ptoddle	fehfff
+2, unpaid	edgfgg
-bclerks	ffeefh
nstory	efffhe
palmost	hgfefe
-2yes :	gheffe
-3, @d and	ffhegd
-2study by	dffffg
-3case study by	dffffg
-3and as of	ffdfgf
-3comple it before	fhdfff
+2and before	effffh
clcreati	edfhff
+2, bad	ffffhd
nste	hfeffe
-bstampe	ehfffe
clstampe	ehfffe
naboard	fhffgd
clsurpri	dgffeh
+bunsucc	effhff
crintere	dffhef
-2start is	feeffh
-3would hear on	efffhf
-2@s on	edfehg
-2centre on	ddgeeg
clwonder	effefh
paisha	hfeffe
-2since the	ffffeh
nestate	fffeeh
crmarket	feeffh
nwishes	ggedeg
+2s out	dfedhf
clroles	dffffh
pmodel	ddhffg
-2board on	dehffg
-2got till	dhffff
+2: panel	dgffff
pradio	fffeeh
-3interv held on	ffefhe
psligo	ffffeh
+2are taken	ffeeeh
clceo	gefeeh
clpaysli	ehffff
-3he starts in	ffeffh
-3get our decisi	hfffdf
plow	dfgffg
+bskills	ffhffe
crskills	ffhffe
nfinish	fheefe
+2, or	gffede
-3assess centre on	defefg
nknowin	ffefhe
pessent	eheffg
crpolicy	ffffeh
-3had told you	efffhe
-bground	feffeh
-2we propos	degffg
pregion	dhfefg
pjansse	feffeh
nfriesl	feffeh
-2its meetin	fffehf
-3at its meetin	fffehf
-2be before	efffeh
ndraw	feffhf
cldanny	effhfe
-bforty	efedgg
clforty	efedgg
cldoctor	dhffeg
+bdrains	dffffg
-3them , by	ehfffe
-binfo	fhffee
+bgroup	hefeff
-bunfort	feefhf
+beven	heffff
clunsucc	heffef
crlearn	hdffff
flthem	fefhff
nlongli	fefffh
-3recrui in the	dfffgg
-3may reappl after	eefffh
crprobab	hdefeh
palong	fdhffg
-2online within	ehfffe
+2instea ,	ghgfed
nstrate	efffhe
pnear	edffhg
nupon	feffeh
-3you come in	ffhffe
-3not be before	efffeh
clops	dffffg
pmatchi	edffhf
crdrains	dffffg
nslots	ehffff
pearn	degffh
-2the trial	fehfee
pran	hfeffe
nedit	edffhg
phoweve	degffg
+1;	hedfde
+2; $	hedfde
pprocur	fhfffe
nsilent	dhffff
clrecrui	gggdfd
pfly	gehfed
-3writte questi before	egdfhe
+bwoman	hfeegd
crteatim	heffff
-3would start on	ffffeh
+bproces	eeffhf
-2offsit is	dffffh
-3's offsit is	dffffh
pops	gefdeh
ncaught	dfffgg
nworkfo	fffhee
clclerks	ffeeeh
pacquai	dffgfh
-3our databa for	feffeh
-3we are closed	ffeedh
clentran	ghffed
-2which day	fehffe
psecret	dfhfff
-3it is about	hdhffd
pasks	efhffe
+2i said	dfffhf
crbell	effefh
narriva	efhffe
nwhatsa	ffhfee
-3# , start	feefeh
+2s when	gefehf
pplans	effhfe
+1per	hefffe
nland	ehffff
+2so nobody	ehfffe
pdatase	dgfffg
nclock	ehfffe
clcleric	hffffe
nweekda	ggffed
crsuitab	efffeh
-3is moved to	geheee
pfat	eefffh
-3call in the	hffffe
crair	dffffh
crspoke	deffgh
-2one re	deffgg
-3quick one re	deffgg
+bbusy	heefeh
-bbookin	fgeefh
ngroup	hdffeg
cldispen	fffefh
nsilenc	ffffeh
+bnegati	hefffe
-bcrack	dgffff
-2bell by	hefffe
-3a bell by	hefffe
nexperi	efffhe
nleavin	hfffge
-3calend invite for	fehffe
clcracki	deffgg
crreq	fhfffe
crdraw	hdffff
pcheape	hffffe
frreceipt	gdfefh
-3the board on	dehffg
+bpermit	hfffff
-bcohort	ffeffh
clcohort	ffeffh
-bapolog	eegfhe
naudito	dfeegh
cragency	ehfffe
-3she starts on	efffeh
-3could start on	dffffh
-1detail	degffh
+2we told	fffehe
nsimple	efgfhe
pbrilli	dffgfg
-3has time on	ffhfee
protati	ffeffh
pinvest	fgfdgg
pmenu	hffffe
-bgone	eeefhg
-2messag of	efefhf
pnotes	heegdg
-1fair	ffffhd
-3tell them by	ehffff
nauditi	gffhed
plady	hfeeeh
pupstai	heffff
ncto	ffgfhd
clview	dffegh
clbig	dffehg
clsligo	hfffef
clkeep	geghdd
+2when we	efffhe
crside	gfffhd
-3each one within	eefffh
pmum	heffef
ndisapp	effffh
-3interv conclu on	fffehe
nhersel	effffh
clwithin	ehefgf
+1settle	eeffhf
+2settle it	eeffhf
+2instan .	heffff
pgerain	defgfg
+2, sadly	dfffgg
-bhost	dfffgg
clhost	dfffgg
pute	gffdeh
nsettin	ffffeh
ppermit	fhfffe
-bkitche	fehegf
naltoge	dfffgf
+btwice	hfeffe
crhome	gdfegf
-2in again	ffhffe
-bfiftee	dfgfgf
padvanc	efhffe
clcasual	ffeegh
-3have it before	hefffe
phighly	degffh
ptower	dggfff
-2apply again	ffefeh
nmd	hfffee
pforest	fhfffe
-2the agency	dfffhg
clcadets	hfffee
-3mind before the	heffef
penjoya	gfgffd
crhouse	gefeeh
-3to me before	ehffff
+bones	hefffe
clstaffe	ffdfgg
+2they had	dfgfhf
crsittin	efffeh
clon	gdfefh
-3and back on	efeffh
pought	defffh
clten	ghfede
-2us before	ghffed
pfixed	egfggd
-bartist	gffhee
-2contra from	ffffeh
-3a contra from	ffffeh
pbishop	eggfdf
njury	ehffff
-3as discus on	ffffhe
ptests	hffeef
pratify	hffeff
-bdeterm	hefffe
nrankin	effehf
-2time ,	efffeh
clcharit	defehg
photel	heffff
nbusine	dfffgf
papp	hefffe
+bfloor	ffhffe
crcampus	ffffhe
-2slot on	ffhefe
-2on and	fefffh
-3@s on and	fefffh
cldeterm	hefffe
-btalked	ehefff
-2call of	ffefhe
nformat	hffeff
+2where we	heffff
pgross	ehfffe
pthirte	ehfffe
clrotati	fefffh
clclipbo	heffef
nchambe	ffhffe
crthanks	hffffe
clwhose	effffh
+2for certai	ffeeeh
crthese	ehfffe
crfinall	hdffgf
-3your messag of	efefhf
-3link expire after	dfffdg
ndoctor	ehffef
-1outcom	heddeg
clwords	ffffhd
-2appren on	feeffh
-bundert	heffff
all2	fddfeg
crpull	degfgg
cltyped	ffffhe
psimply	hgfffd
ptry	ffeffh
-3will reply within	hefffe
pcook	hegffe
clbearer	ffffdh
clbad	ffffdh
clfella	hffffe
-2been told	hffffe
-3it back by	ehfffe
nawaite	ffffeh
-bphonin	dgffff
nlicenc	ffhffe
penvelo	eefffh
-2that before	hfffee
-2respon within	hefffe
-3a respon within	hefffe
pjava	fehfff
pclean	feffeh
crnegati	hefffe
clworksh	eeffhg
pissue	fhfffe
pcompar	geehfe
nreplac	fgffgd
plad	ffeffh
clgeoff	dfffgg
ngeoff	dfffgg
-3my refere by	ehfffe
+bfinall	fdffhf
pmarkin	heffff
prota	hfffef
pknows	ffffhe
+1accord	heffee
+2accord to	heffee
crsignal	ffffeh
+2before @t	efhffe
pfantas	eegdhf
+2using the	ffhefe
crlaptop	ehefff
nqualif	feffhf
-3online accoun by	heffee
pmainte	effffh
-bto	ehffeg
pcrimin	ehfffe
-3signal @d and	dffffh
clyears	dffffh
nphysio	fefffh
nmaking	effegh
-2fill it	efffhf
-bir35	ffffeh
-boutsid	ffffeh
clbloke	hfffee
+blibrar	dfgffg
-3second interv was	fdgfgf
crparkin	eeeehh
-2regist by	ehffff
nlasts	fehffe
clstanda	ffffhe
plodge	heffef
pupon	fhfffe
clartist	gffhed
-2on leave	effffh
-bdiplom	efhffe
+1how	gfffed
-3expect us before	hffffe
-2data after	efffeh
-3your data after	efffeh
pvicar	dfgfff
pmatche	ffhfef
-blog	ehffff
-3jury sits on	effhfe
nshared	fefffh
clice	fehfff
clfontai	hffffe
-bsize	ehfffe
pbenefi	fhfffe
+bleeds	efhfff
ptak	dffgfg
pdin	dffgfg
pemil	dffgfg
psanjay	gdffgf
ppaused	gheffe
clsize	ehgffd
-2commit met	ffffhe
crcontin	ffffeh
+breache	dffffh
crreache	dffffh
-2compan on	effffh
+2and ,	ffffhe
-3i start on	feefeh
clmoon	ffffeh
proster	gffdeh
clokes	hffffe
-btitle	ehfffe
pdual	ffhffe
noverdu	dfffhf
pswitch	fdgfgf
cldaught	heffff
pgarda	fhfffe
+2, was	hfeffe
-2would ring	heffef
pdeal	fhfffe
bsafter lower-bound no	dffefg
-btea	fehffe
crperman	ffffeh
-bmayor	efghee
+bhappen	feffhe
+bcolleg	dffffh
-2benefi from	fffeeh
crlagos	ffffhe
nconvey	efffhf
ncentre	hgfefe
-1here	edgehg
cladmiss	hffefe
+bnotes	effghf
pnarrow	hefffe
pcomput	ffhffe
+blicenc	dffffh
cloutlet	heffff
-2applic by	hgffde
-bfracti	eehfff
-bpleasu	dfffhf
crtraini	efhfff
nlovely	geffhe
-bsuits	ffhffe
-bworrie	ehfffe
+bverifi	fhfffe
clrank	ehffff
clbit	hffefe
pskip	fehfff
-bhiya	hffeef
-3choose by the	hffffe
-2singap on	eehfff
-2my notes	dffffg
ncatch	gdfegf
+bmoving	ffffhf
+btellin	heffff
-bvisito	fghfee
clvisito	fghfee
+2, second	ffhffe
pbench	dfgffg
crwife	fhfffe
pdolore	heffff
-bcover	dffffg
clcover	dffffg
pgallag	ffffhe
boin	eeffdg
-bcreati	edgffg
crafraid	feffeh
+2to confir	ehffff
-btalent	effffh
nmess	hffffe
-2earlie than	ffffeh
nsick	hfffef
clautumn	efffhf
pcfo	ffhfef
clbirth	eghfee
-bengage	ffffeh
clengage	ffffeh
-3propos @d or	fdgfgf
nfurnit	geffhe
-3to reappl after	ffffeh
-bsoluti	ehfffe
clsoluti	ehfffe
clshowin	eeffhf
-2choose by	ghefee
crowners	dfgfgf
pinstru	dgfefg
nshifts	fdefgg
crcare	gdffgf
-2holida from	fffeeh
psanne	hfefgd
nfun	ffffeh
-bconfid	dfgfff
crfound	dfefgg
pjoiner	dgffff
+bparkin	geeeeh
-bquery	fgffhe
clquery	fgffhe
+2betwee two	hfeefe
psettin	ffffdg
+2after surger	fehfee
crsound	ffgfdg
clsuppli	dfffgg
clreally	efhfff
-3will know on	hffffe
pbased	fehfff
pbidder	hgfffe
+2that there	ffefhf
nfishin	ffffhe
-2^ like	dfgfff
peu	eheffg
crlogo	efffhf
-1put	defffh
-2not put	defffh
-bvp	ffffhe
-2closed from	effffh
clscan	fhfffe
nfeed	effffh
+2, includ	gffffd
nha	effffh
-3intake opens in	ffffeh
+2, hence	ffefhf
pfrozen	hfffee
-3do a call	eehfff
+2and says	gfffgd
-bcame	egdefg
-1evenin	fehfee
pindica	hgeeee
-3you latest by	hefffe
pstretc	effhfe
+btheref	feffeh
-3bank detail by	ehfffe
clfifth	ffffeh
+2, final	ffhffe
-3second visit on	ffefhf
-3for applic is	effffh
-bspeaki	efffhe
clspeaki	efffhe
-bkeeper	fefffh
pmentor	ghfefd
pretail	hfffef
-bfifth	ffffeh
-3final decisi by	hfffef
palrigh	fhffef
-bofferi	efffhf
-3be contac within	hffffe
crmoving	ffffhe
+2the group	ffffhe
+bconsul	hffffe
+2, did	efffhf
+balthou	hffffe
clseries	ffffeh
-2certif within	ehfffe
-3office shut over	eeffeh
+2till they	ffffeh
nsits	ehffff
+2or any	fehffe
crrenewe	dfffgg
crhanded	hffffe
nworrie	fffhef
-3with effect from	eedefg
pgentle	fffhfe
-3is planne for	fehffe
-bkorea	eefffh
clkorea	eefffh
pfloor	dfgffg
ndrawer	deffgg
+bwhere	heefhe
pgeoff	dfffgg
nsincer	gfffgd
clfancy	ffhffe
clscorin	dffggf
pverdic	hfffee
crliked	ffffhe
croffere	egffgd
pgrand	gehdfg
-3call you in	fdgfff
neight	eeffhf
-1becaus	gfefdg
-2, becaus	gfefdg
-3@d , becaus	gfefdg
clconfer	eeegfh
clofferi	efffhf
+bowners	dfgfff
-2off sick	dfffgg
-3our answer the	hffffe
crtheref	feffeh
roaside	egdfee
-3holida till the	effffh
pprocee	efffeh
-3is valid until	defffg
+b$	hffffe
-blittle	hfffff
clforest	effffh
cllord	effffh
nlooks	efffeh
clhelp	fgfffd
pacross	eehfff
nchewin	heffff
clkeeper	fefffh
+bengine	effffh
nstuff	efffhe
+blooks	ffeffh
npupils	ffhffe
crinnova	ffffeh
nconfer	ffhffe
pappeal	efefgh
-2hiring manage	dfggff
-3the hiring manage	dfggff
-bbrothe	fffdfg
pcarefu	ffhfef
-1though	hfffef
-2woman though	hfffef
-3hr woman though	hfffef
nkeen	defffg
`;
