// biome-ignore-all format: a table
/** What dates are there for: a feature (purpose/features.ts), a tab, and one character a purpose in the order of PURPOSES.
 * Learned from the open corpora and nothing else; `npm run learn` learns it anew. */
export const PURPOSE_BIAS: readonly number[] = [-0.2, -0.75, -0.14, -0.22, 0.35, 0.97];

export const PURPOSE_WEIGHTS = `
cldid	RYXa/R
-bstart	NgUdZ9
clclosin	TiXZP6
flreview	had6SR
crwas	QZZb6b
-bcontra	RTcce5
+bwas	lYXb5H
ptest	WwtcjG
clmeetin	ZbW4hO
flstart	WZdeY4
clleaves	YZVXT4
frstart	SdTba4
clexpect	4VeaaW
clmeets	baY3ST
poffer	R3fbba
clmust	P3ebYg
-bmeetin	Wag3gL
-bleaves	WdXXT3
clsits	Zcb2TU
-bcommit	bXY2dT
-bwas	ZbYa2X
clhad	TeZb2a
-btrial	TZ2Xda
clreads	XWb2ZU
clwanted	IXUdxo
clbecaus	baYYU2
-bor	1gbaaP
clpicks	1bbfWP
-bpicks	1bbfVO
-baccept	a1cdZS
clselect	gZnqiJ
cldeadli	e1ScZV
clcollea	JYenui
flthanks	Widc1U
pvoted	SWXed1
clstart	YYYed0
clgets	0SVfSg
+bhad	Kdchwh
pchosen	TfYcY0
clcontra	SUabj0
-bjury	TaY0Za
-bsits	Yda0UX
-bnotifi	0YZZeS
+bor	0gabWU
+bneed	V0gWYZ
+bnow	UZgZ0X
-blesson	Wc0cZS
+bpromis	0ZZbaY
clearlie	Kcehlu
cleveryb	0YcbYa
-bold	TeZb0U
-breadin	ZadzXS
clcloses	YzOWQr
clcommit	fYZzZW
ninstea	TaiczU
-bselect	WartgL
-breads	ZYbzYV
-bmeets	XbZzSa
-bjoinin	UWdddz
-blapses	YzbeUa
+blist	bchzVO
+b?	dWzcZc
nanothe	dZhbzR
+bwhen	zdWdeT
-boutcom	zYbacX
clbegins	WcfbUz
-bboard	daezaR
-bnow	uedleM
-bdeadli	cyQWWk
pdid	lgZfvM
crtoo	UjUZZy
frmatch	TeyeYb
clrota	VbdZby
clbeen	ZafZyX
franswer	ybZecY
-bhad	VhbYyZ
crmeet	WdygaW
+b#	PeyYbj
-bmoved	jdjWtM
+bsays	yaYbTd
frnews	yYVhfX
clpanel	XcmyZS
paccept	TiYXZy
+2, when	yXXYaR
clclosed	ccbcWy
-bbecaus	Tcacay
pvacanc	YZebYy
clwas	Yaceyb
pwhen	thMfYf
-bshortl	pXTyVP
flothers	bRXffy
clbetwee	ciybVX
-bclosin	VoRZYy
-bthanks	beccxU
clthank	cfecxS
clannual	Webbbx
clwant	NrqeTj
nnothin	TdWcxg
clsilenc	xYeeYS
nnote	xeYdVY
+b@p	bdaaxU
-beveryb	xZdbZX
psee	bYxbdb
nresult	bjbxUX
-brung	xWbefR
clthanks	Ydacxa
clother	ePbdZx
clonce	YccdWx
crdefini	xbWgZW
clwants	NxotRR
-bworkin	ZhXcVx
clwill	xUehac
+bmore	xYXZYf
+bmeet	SexgaY
clmight	Nifhdx
clsignat	YxbefU
clnor	Qeefcx
nsuits	bcxbdU
clrung	xWdegR
clbooked	WeaZYx
ptakes	nlhclN
clcareer	YeYeZx
claccept	TxjegU
+boff	Npahfk
-brota	XbeZbx
crstart	aZadXx
clboard	nYdxYQ
clinduct	UZcacx
clseeing	NbYqZq
nprefer	XdxbYd
-bhours	ZcYbYx
-btraine	aeTeYw
-btest	Oircid
-bany	hhwaXS
pbetwee	mrcheO
-bgone	XdaVwb
nsign	aiYdVw
njob	Odhbon
clcertif	VwcehW
-bsilenc	wYeeYT
nwrite	ZYZwed
-bignore	deWdwV
ptalk	YdwfYc
-bother	jOfgfm
-bbeen	dTglwQ
pdays	kwaXYR
-btwo	Opeihh
clignore	deWdwV
-bbegins	YdadYw
craccept	UwedeY
-bthird	kebctO
+bread	OZjpjh
clringin	wibcdO
ppages	WwidcR
-bannual	Yebbcw
cldates	adwecW
claddres	YadeWw
psend	Offudh
nwhich	gcwadV
-bothers	VdXgcw
clverdic	wZZedV
clany	bewaYa
pregret	Okedmj
crelse	mjhelO
frdecide	wkdXVX
+bplace	ZiwhSZ
-bdid	ZcfbwU
clreview	hbfwZR
+bmeetin	bclkrO
psigned	OlXjfq
cleach	mfljeO
clpatien	oadfrO
-bpatien	padcrO
cloff	daXadw
cllook	kXfqOk
-bboth	cqipWO
pauditi	regdjO
pfinish	wVgcZb
clnormal	wSdYXi
clvote	gbYwXX
-bcloses	ZwPYRs
cllink	PwZcZh
crsee	Obqdbq
cllast	WhaWew
clwere	VZecwd
cremail	wgXWgZ
pwritte	ewZdeU
nlet	adwbba
clfine	WfeaYw
-bthose	OccZor
clopens	hcWXVv
-breview	kYZvZS
cranswer	vbYYYh
-bvacanc	dacbvX
cltravel	Pffbfu
nnew	WZcZvf
crbeen	ZZeevY
-binterv	Sdvcid
nif	vcgeWa
clmoney	bepdsP
clitself	RavlZY
nwish	PkieXt
clneithe	Sedecv
cllike	XhvfbY
clmoved	hchVvR
-bteleph	vecZdW
crdecisi	vWVjjU
clbored	VbffZv
-basked	nPaelg
crdecide	veZSga
pstart	PkdeUv
nnobody	ghVdvU
cltrial	XXvabh
pwants	QutlPV
nover	cdWUfv
nhope	WddcZv
nnow	VYbbvi
clhoped	UbeevZ
napply	bebeXv
cloutcom	vXccad
clnow	vegkTS
nlate	nvZkPW
+bgood	icbcvQ
+boutsid	vgbeZU
croff	PoYdbs
+1was	QZUXvY
pcareer	eaYdav
nwas	kZZbvU
-bchased	aedcvU
clchased	aedcvU
clmore	deWZbv
-bleave	eecZVv
ninform	cbfvcV
croutsid	vgbeZU
nholida	vbcbeV
+bjob	vbbdjR
pplanne	fgpihP
+beveryo	vZZgYa
nothers	mcfniP
+bsame	YZvbfX
cllesson	XfvcaV
papply	WeZcav
fraway	SddZfv
npaid	bYveca
crplease	VvZccg
-bmail	naecsP
clgives	vccbbX
nprevio	vYdeZY
clverbal	ZZefvU
clfile	hcZvjR
crlatest	vjYbXU
nthey	Pbdipm
pdata	Pfieeq
-bsignat	ZveehS
clunders	mmddlP
-bbut	rkoeVP
pthen	vdYeaa
pmaybe	Pkhemk
clpresen	UjvZaf
clpublis	vcaZjU
cloffici	vcdcaW
flclosed	ccbbav
pasked	vbehWY
-bbored	WbffZv
-bmight	VefhZv
ps	vXkbfR
-bgiven	vaZfhT
+banswer	necfPk
cladvert	XYccfv
-badvert	YceZcv
clindica	XdgfvW
pparent	dYafYv
crway	bYYfYv
clauditi	WcuigP
claccoun	WUefcv
cloffer	PthYhf
-bvote	ecYvTa
crthough	Pdgfui
clallow	vgeYbW
-bhi	gddavU
nwell	Vdffvb
nits	RiakvT
pfirst	grjfeQ
-bwant	QlucZf
cljury	bcZuTi
-bfinish	QrgpXa
+bplaceh	ddueZW
-bsat	bebduU
-bseeing	QcZsei
crup	lkaZQo
-blist	uaWXcf
clrings	uXbbXf
-bsaying	geidrQ
cllapses	eubdUb
crwant	Qhkghk
clregist	Xuabdb
nbest	gXuWdc
clneed	XugeUh
puntil	uXiecW
-btrade	dUgcfu
cltrade	dUgcfu
-bgets	uUZgTi
clcount	uaaUWk
+bup	jhYgQo
clsee	aUbcgu
-bmade	ffZcuV
-bdates	Xcuadc
-bsince	baYZfu
+bstart	hicZQp
nsome	Qaahuh
nmedica	WfedZu
cror	udeiUW
psays	Ucfcue
-bseen	Qdeoan
n?	ZVubhg
-bpresen	QluYec
-btheir	nfYjlQ
clshop	bdbaau
nwent	XdbguY
cr#	UYufah
ncontra	ZdZbdu
pc	Zuacab
pmind	fgubVY
clnames	uiWgZT
-blatest	rpdaZQ
ninvite	XhujdT
crjust	QkYebu
clposted	ucacab
ppoint	jlhhjQ
clits	uZWmdW
-2is on	ZehiQh
cldisreg	abdduW
pnotifi	VbkbXu
cr@p	accduY
+bdrop	udebaX
+bare	dhVXue
nurgent	abddZu
p?	buieVb
cltour	ZdVcgu
clglad	Qtdegg
pnever	mgkhQd
-bresump	ZcZedu
-bmessag	ugacZa
+bbeen	VXddug
pdate	jhrnVQ
-bread	eZauhV
-bscreen	XZrqiQ
pmobile	VdcduY
pshort	buemaQ
pessay	grgdeQ
+bcareer	ceWdZu
clgiven	ucWdbd
cllets	uhaYWa
ahpast	ZaZbub
nschool	udSejX
nform	Vciaau
clcomes	uVXgYg
+btalk	Qflnge
+beither	ucegYX
clfinal	udTejX
crtext	mcdngQ
-brather	bYfcuU
+bdefini	ucYdZb
crdid	hZdduV
-bmore	gaTdZu
ne	leeljQ
pgoes	ubcnVU
-btry	Ucebdu
-bbudget	QhZger
crits	udgXWb
cranythi	cZdcXu
clscores	naXuUT
-btour	adUcgu
-bst	ueaabW
-1start	ZVXeYu
+bwrote	Qedbqh
clgoes	kcXpQi
pparcel	Wbaedu
-bcareer	ZeXebu
ptrial	WuciUh
-bmay	aeccUu
pway	jcQclm
+bmust	VunXeU
pstop	Wdebbu
cralways	YXffcu
-bsift	ceeueT
nnotify	gbcudV
nvacanc	daddVu
classure	uYeddY
cljoinin	Vbfccu
-1to	khhiQd
cltook	lWbZuT
pfinal	QrjkeZ
crtalk	Qimofb
nthough	UdZYhu
nplaceh	kWugZY
clway	uZdecY
-borigin	bYbbuc
-bvideo	UundZW
-3from you by	SuedaV
-bher	ndQiZj
clticket	ZXgfau
clmade	qYZctQ
pyours	dueYVf
cloccupa	aeuddU
-bgave	Qgdfrf
frwait	Zcaaue
ncv	Wcaaue
pmake	tWacai
flnot	Zebbgt
clyes	gtfcbV
clshortl	kWjsbR
ppart	XWbtXq
-bpossib	Rjoddh
clreques	Rthedd
nor	nhjhRc
psample	Rfloha
npartic	adbetV
pexamin	XjtabX
nlonger	bgcftU
flpapers	Rodcjl
flmatch	ThitZc
frstep	bgrfkR
crevery	tdcZgY
pevenin	cZUfft
clwrap	YeaZbt
clout	tbbbaf
-blook	jclqRZ
preject	taZlcV
nrecord	ZdaftX
pturned	tbcagY
+bjust	RhndRt
-bthere	tbekaT
clonsite	bdtdcX
-bcertif	UtheiW
+bthey	dfTdtd
clpaid	Udefct
clchoose	dpsbbR
-1interv	RUidkc
-blost	Vbaetg
crknow	tgcfZW
pjust	pbgkfR
-bopens	hcYaWt
clthem	etYlcU
ntry	cabeat
+btake	ljkgRb
ntill	tabbac
frask	WtdZff
nwhere	TXgjXt
clwhile	ZaffXt
nmade	dZcYdt
clrankin	gadtbV
pplace	klidgR
+1we	egRhgf
-bexact	tbedYY
+bwere	Xcbedt
-bhoping	bcefVt
+bgets	tbcZbd
nstarte	ZtffZY
-benclos	XtffdW
crwent	icactV
-bwants	WtdiXc
-border	dSZetg
pthroug	jboobR
clexerci	fqjbeR
+btime	bgthZX
-bpages	Vteeea
-bparty	adZect
clparty	adZect
nunsucc	feomeR
pshortl	fitXaX
-bmoney	celdsR
-bare	gYlmRk
-bright	mcifmR
clcollec	RqTlYk
clwrote	TgjdtX
clwaited	dcfftT
-bprevio	WfdetY
+bget	nmXgRf
clwhat	bXiZtb
+btwo	RYohgj
clsettle	tZcZcd
-2, by	liYXRX
nteleph	rfmabR
+beveryb	tdeiVU
ppapers	tmYfYS
pwanted	XmWftX
pportal	VtbkjS
-bsaid	ibXZta
crearly	ViaeWt
flfree	ZgtdcZ
ngot	XdXXkt
nhas	Yfbdtd
clspoke	bdeetX
clfurnis	Uteebc
pcommit	tggdYX
-blink	RtccXh
pbooked	Rkbeds
cldecisi	tcabhZ
crannoun	Reehml
clsittin	cebtiT
clpage	Wtcdce
pattach	Wtbdbh
pkindly	cRnkUn
clreplie	tdecdV
-bprobat	bWeedt
nminute	hgtiXR
nthose	tadkRd
clpromis	oRabki
-3back on the	RdjWao
+bperiod	Xftcba
-bgot	cfXbta
-bextend	SnacZt
crthere	ecdXat
nslide	YceetX
-bpage	Xtcdda
crholida	YgdaZt
+bcommit	XeckRr
+1would	RpcZfd
crtold	kdeYtU
pless	Vdaeft
pcontra	RnchYq
-bticket	ZXgfat
clshut	aiaXbt
plets	XgtcZc
clthere	RcsoWk
cllost	Ubfdtf
-2from the	RZgZjg
+bcalls	TebtiX
nfurthe	RnYmke
-bflight	bdYcct
cleta	tbcebW
clrehear	Rcikap
crsome	Recjlj
-bcollea	RckmrV
-btogeth	jdjpZR
clwrites	tZeddZ
clbring	Tatebg
-bchat	ZcsjfR
crbudget	Xeddat
clreopen	Xdcdbt
flnews	tacejW
+benough	gpZdlR
-bword	pZfleR
+bhired	YedetY
pboth	kokdZR
clboth	fohoVR
clship	cdYact
pregist	RmcmWl
clmay	Tkcbct
-bauditi	XdqkjR
-bdoing	Ukctbb
clelsewh	jdmemR
-bcoffee	VctibZ
-bexerci	ZrmbcR
crenough	ioZdkR
ntext	tceWhX
pjob	WnSfct
nbeing	VlVatd
pseen	oXbjoR
clare	cckiRr
+byours	tfdjdR
pwithdr	Rfjdoh
-bcommen	aYchbt
-1of	dUjRkc
-bwhy	tdfddT
clopinio	beeteU
+bday	dkcbRp
ndrawn	aeceXt
plike	YltjcT
clmessag	tfabda
pnothin	tfgjUU
cltalks	cdetbW
crhas	iebZtX
-bhold	tdhiSY
pchange	Sdcckt
pstep	XaitbZ
+bbudget	Wdeddt
clvotes	qecjWR
clfree	ZYthZf
nrang	YecasX
ngoing	Sabfno
clapply	adcfas
n@p	sXdaYh
ti+	WesXad
ntime	cWnYsX
+bcourse	XfXfes
-bposted	seadeV
+bdean	mcckkS
clgreat	aoaasS
clminute	Saqbbq
nsucces	fcbsZa
-bsettle	sZdacb
nlast	mXsdXY
pasking	UicksV
clregard	dfffsT
cltogeth	kcipZS
clread	ddWslW
crstarts	Weafes
-bperiod	hadoSk
clfarm	Xcscde
pclosed	dYXsbh
clgoing	qSaidf
pours	YsdbfZ
nreturn	YgcZds
clmodera	ffesZV
nname	Sjedfp
pslot	hhqbgS
precord	isVhbX
cron	Shhlfj
flaway	fdacbs
clfirst	SSefls
-1it	ekSifb
-btraini	YZsbXg
-bresolv	seeeZX
-bdiscus	mZjmZS
-btalks	YefscX
nsame	bZsWmY
clends	SpZlUl
nattach	dagZsc
-breplie	sdeceV
clreadin	fddsbW
-boffici	seebdV
nappoin	ThfYsf
pside	SnknlS
+bhonest	UfggZs
nconfir	SfqipS
clreport	bSeoWq
-bevery	YaTdms
ndue	TlSmhm
clextend	Snaccr
clsucces	safbea
nindivi	oadmeS
-brings	sXccZg
-btrip	bWheds
ptold	sWcdec
nnotifi	acZsiX
pcrane	Sedflp
pmarket	geZbsY
nidea	Sejdqf
-bringin	ricdgS
phour	YsfZdc
-binduct	aXcdcs
-bpayrol	Zcbeds
pok	rfcZSf
+2, that	ljeWhS
pbrewer	beacas
ptimeta	YesgeX
pphase	ikaqcS
clold	Sdceoj
clbut	sifeVY
clpayrol	Vbgeds
plead	ZcsfhW
-bliked	efifrS
nnews	Sdcgpk
clday	SlqXYm
clpay	Vcdfds
-bformer	XoccqS
-bclerk	scaaeY
crsign	Smdkfi
clgovern	sYZkdW
flbye	fYljSl
clleave	jfaZUs
cllands	VehZbs
nnotes	YdeYsf
ppre	WsjedZ
clclose	ZsTgTo
clweddin	Yedads
nmust	Siiimb
nposted	bbfdZs
clunifor	aeZeas
clissued	jlbdkS
+bthose	beWgas
-bterm	fhXbTs
crstraig	sccfaZ
-bdecisi	sbYapU
-bsessio	deolgS
nenough	igeeSp
clsugges	WZsfdh
-bdecide	saXckW
pbecaus	kjhnSW
-bfirst	WSnUon
-breach	SpgiWm
papplyi	mfffnS
nsit	adgYZs
crresult	seZheU
ntrial	YsYclW
nannoun	Sdbphh
-bitself	VbslcZ
crnever	ZdefsX
nthink	scYjVd
clgive	prgdUS
-bhim	YpffSm
-2: by	ncejVS
-bshop	ddcbbs
nobviou	sdgcXY
-bnotice	Xbfbes
panothe	dcsXag
pmemo	ZemVYs
clhand	Vscedf
pjobs	WYZdks
pcolleg	YhedXs
clscreen	eYslbS
-bnext	afXsVh
crtheir	lbgmhS
clvolunt	decbYs
crover	Sglnbf
+bflies	VeedZs
phereby	VsmdcW
cropens	ZebdZs
pstill	hpUhmS
-bmet	cegseV
-bapplie	VcbksZ
-boffer	SrhWjf
preleas	Vgbeds
ndid	idgbSr
-bneed	araiSj
clam	fYjdWs
clmeet	XZksda
frmeet	SirkjV
crflies	WeedZs
nother	rYgZmS
-bglad	Ssffcg
nreleas	gihdSm
crmind	sjdYdU
clform	WrdeoS
cldata	VncbXs
clsleep	asagac
clmarks	hbdscW
clflatma	bbffWs
rxdenied in ahead	SaYdfo
pnew	Slddki
-busuall	sYhbaZ
prun	dbddZs
clcalls	sceYUi
-bsittin	keYnhS
flreceipt	XmWbsc
-bmonth	sebeZY
nmuch	ZgcgsY
clchecke	YfeseY
+bdown	beegsW
pwithin	Xddcsf
pagain	gdifrS
ppatien	sdZggV
clpencil	mdhifS
clexamin	ceskZT
clsay	pobcSc
clsat	YeaYse
nchange	sagYXf
froffer	Sqbalg
-bsomeon	cWibbs
clboss	qdchSf
-bgoes	rXbmSc
npass	fffsbU
-bquick	sblhVV
pjoin	VjZebs
+2i will	niaXeS
clmail	kbZcsW
nhears	ZYeces
+bafraid	Vdffds
clended	ceYdsZ
+bteleph	sbeccY
pdue	ngSoeX
-bexams	cedYas
nyet	SfVofp
nfell	sddecW
+bsaid	sVXZhc
+bten	desfaX
clwent	YgYbse
nhad	scffeV
clfinish	SlbnYi
crappoin	jddYsW
+btext	hcZsfT
clcandid	sZVbgj
nsessio	dfVees
padmin	efWeas
ngettin	cdghpS
crinterv	afobqS
cldelive	Yeadds
-bprefer	Xsffcb
clappeal	UjddYs
rxanswer on past	YeecsZ
-bscores	kaXsXX
clalthou	Xbfesb
ncomple	bsYeed
clcounci	meSrZZ
-bexpect	sYgbjV
pcounci	sfZdXf
nmyself	sbcjWb
pall	sXkfaZ
flrefuse	jVfcsY
clinstea	XeifsV
clcommun	seadgW
crmarks	Wefsda
-bheard	sZgjdT
crrest	Sikahn
plast	hmejSb
-bform	VqcepS
pinvoic	Vafffs
pfound	Xececs
-1about	dSgihd
crfirst	USokli
clteleph	sefaeX
-b@p	coUipS
cltil	eYcces
nnext	alYesX
-bminute	Sbnbbr
+bgate	gknfdS
clroom	Sngkee
pby	bSnldj
-bfile	aidooS
pwhile	pkjdXS
clflight	cdYecs
+1or	YkkgTg
crsame	fbrdZa
pother	pZTegi
crhiring	ZeipkT
+blet	hnfnYT
crneed	Urebef
crhere	gYgZUr
clpossib	Tgmdfk
-bpanel	cWpqcT
clleft	jghcpT
frclosed	Teehik
-2by the	fjXThf
-2start on	ZZaebr
pfounde	rcdjXY
clsure	rdbebb
psendin	Thrgae
nthan	mkfkdT
clcareta	rYefeY
pstudy	hkoabT
cljust	ignYlT
clend	kgciTl
+bconsid	oehkTd
-bsite	VbrbZl
padvert	Ydedbr
crdirect	YipdjT
+bsettle	mjfahT
-btakes	iTgrTe
-bmarks	Zcerdb
crcut	ardfeV
pliked	defrXZ
+bthough	YlddrX
-bclose	ZrUhTl
+bcut	ardfeV
+blonger	WpcbrV
-bstill	rYhhZW
pnobody	qdnadT
-bsubmit	Xeadrf
+blook	hdbXZr
pbring	ZdrjWc
clneeded	Urecjb
-binto	YdchYr
nunsubs	ZdYffr
pemploy	Trceic
clapplie	bbbarc
+bfeedba	Tdcaqh
n@t	karWTh
-bleft	kdbnlT
+bafter	hjfhTg
ptake	Wraiah
msoffer	TqYTgj
ptaking	hbXcdr
clappoin	omTnZX
clcame	Xdbere
pquickl	berahW
-bsigned	YrbfkW
-bwrong	WfZerf
ppost	Xfddbr
+bsigned	Vcegcr
nclose	Thobjc
-bsenate	cedrcW
clchoir	gdcrZZ
pfour	derfWa
crbooked	dfrecW
nmy	rWeWci
previse	ghrTZb
ponline	brkgXW
+bok	raZehY
-binstea	VelerU
clwhy	rbfdiT
nshorte	YfedrY
+bargue	XfercY
noffici	Xcffar
pfirm	hridYT
cldepart	ddccar
+bpicked	refeZX
plisted	brbedX
clput	pabTke
-bshuts	crWdcf
-2decisi on	rcZZYd
clholida	nYaZXr
crsomeon	rYeYgc
nwhen	nXTpde
+bknow	agdVhr
+byes	omTabf
+1but	bTVWmh
passoci	Tqfdie
clvisit	Ufrdbd
-bship	Xebcer
-bsometh	nTcdcl
neligib	dfdfWr
clannoun	qdYZpT
pred	Tkeeki
pwould	Wjrfbb
-bshift	ZaeYgr
pme	Tlhfdk
crservic	cereZc
-bflu	Xecddr
clrefere	VnTcmh
-bmedica	TogeZi
-btook	iXbarZ
nlink	birdZZ
crweek	XbZdjr
clrecept	UdZelr
+2, all	keehhT
-bupload	Xrdfcb
pterms	UrdcZh
crpanel	ZjinjT
cltalk	UWrncd
crgets	rbaaVi
precrui	hTcfnf
nus	Tfoehh
nkind	Uceffr
pelse	Tgkgpa
crtrial	XnpdfT
npromis	rVXdhe
clhold	nrfgYT
+bno	eaYerd
+boffer	Vrdbif
-1this	Ydadar
-bgives	rdccca
-blets	rheZWb
-bslot	XolhgT
-bsit	gdnkTc
clfinali	rgcVcd
-1is	hhhcTg
-bwere	aaabrf
pdecisi	dcTeml
clsea	Zbbder
nexpect	Tdjnge
-bpublic	WrddZg
pstands	cbafcr
clnext	dcWrYh
nrather	Tbeerj
+baccord	reedZY
ncopy	bZccer
-btell	brbbib
clnewsle	Veefcr
nregist	YeTfom
clsecond	VgpjTh
-bsee	VYhYhr
cltimes	Zdrcec
ncourse	Tjergc
clprefer	Xrfecd
clpasspo	bbrfjU
clcommis	ahdrdV
cldebrie	hecogT
cragree	fcdrcX
pmad	Vdcfer
-bholida	ckXaXr
clshuts	arVbZl
-2date :	gVoYTc
crrings	rdddcZ
ppublic	Tpddlf
-bassure	rZfdab
clrather	YdfbrZ
clwrong	YcZerf
pfive	Tcikkk
-bthis	irZibX
bs- time-only ahead	TbdYhl
+bdate	ilaikT
-bmeet	WZrrdU
+bhour	iXrcfX
pnone	redXec
+bbut	Tkcdpi
nlove	Tejdfl
nreplie	Taelpb
-2meets on	XdbrZV
+bopens	ZeccZr
cldefini	rXdehX
-bvisit	Ycrdcc
clbudget	TdZiep
phonest	fbhbWr
clteachi	XregfY
-bshall	rWfdce
ncheers	rbebZe
-bgo	rYbeaf
punit	Ufffre
+babout	Tpeekc
pwritin	ZgTmgk
cllist	rgXbcc
nunfort	Xfefrb
classist	pgfibT
+bwho	obTfdg
-bgiving	YredeZ
clget	rbahac
-bchoose	lgnZdT
plongli	rehccU
clavaila	igrbXZ
clclerk	rdbbfZ
napplic	Zbcrdh
-bpart	Zdccer
ndirect	fihYrU
clelecti	acdadr
+bsomeon	jZdarZ
cltyped	beddrX
+bwait	cVdfgr
prefer	dceeYr
poffice	fdYeZr
pformal	Tekdjk
clsince	Xaacjr
nmoney	cfadrb
cran	rbgdgV
psome	reabWi
+basked	UUpare
-bcan	epnaTd
nslides	dggdqT
clportal	erWdbg
crpapers	VrejdX
clturned	deeerW
cldesk	cdccbr
+bnothin	Tdccom
-bchrist	Zdcdcr
nlots	ffrcbV
nemploy	VeTeoo
+1in	eTlede
clsheet	brdeeY
cleither	rZkcbX
pfile	cfWrdd
clfly	Vchear
nexpert	bcercX
croffer	TrbZgk
clresolv	rddeYc
pmanagi	raieZa
frchosen	hXharZ
clinvite	YYrcdh
-blisbon	Vdeeer
+bcan	drdhfV
cltraini	aZrbZf
clplan	jnchhT
pkey	beaebr
clthird	bfgerU
+baugust	Xecedr
clpages	Zreeea
clshows	dfnemT
cltakes	nVhpTa
crn	Xeardg
nafter	ZlerWc
-bused	WZffre
clused	WZffre
+btheir	rYhiZZ
clhandov	adbeZr
njobs	dcedYr
crvote	redgYY
pperiod	hpmaTa
panythi	fknfcT
-2told me	ZTbbni
clneeds	WrbqWb
+bopen	Tdbdkq
psmall	YirZjY
+bconfir	rZeahX
-btruste	achraa
cldiscus	mYjoWT
ptrain	ZkkdmT
nofferi	ZehfrU
phello	YdlWrd
preceiv	jTajap
clsit	hdokTZ
-bwill	rWehce
-blike	UorbfW
clgiving	WredjZ
clfittin	Yecdcr
ppoll	bdZecr
+bholida	eZfaar
cllads	Zddbdr
-2so the	rcacYX
-bcollec	WrUhZi
nxx	Uefcrf
nanyone	rbeefW
nfinall	feefrV
ngone	jkadlT
ndefini	nbbgTh
-bsecond	UmpfTi
cl@p	dbZmrT
cltraine	ffYeZr
-bpencil	nekbdT
pmoment	cbreca
clinterv	Xcrhgc
clagree	jiadoT
pshorte	ZeherV
nclue	Wbffdr
-bget	rZYgbg
crwhatev	reeZdb
-breserv	lTfdij
clleeds	Zfccdr
-balways	Yccecr
-2interv :	ZbpTVb
nsince	YcihrW
-2start :	XabdZr
clmakes	rdbicW
pnotice	jnlcbT
-bshows	efmemT
pbad	rZedae
nwords	rheacX
-bfinali	rdcddY
clyours	YgmdoT
flstep	cgrfeY
crpick	rbeaeZ
pthough	pfmadT
clbursar	rfdceW
pmove	keekgT
clmean	reheZX
crother	Uedgcr
clcongra	cecerX
clbelow	Wgbedr
pkeen	deribV
-bplaceh	Yabfgr
nlead	cfrfcX
cralread	Wagarf
clwithdr	Yfcera
+bhas	cXbXrk
clhome	dYfYer
clasked	bTecmn
clopen	VrbXgi
creach	receYb
clteam	eZkrYa
crlondon	ffffrT
-bnew	ZejbVr
crmade	racbgc
-btravel	Ueccir
-bdo	cmhhTh
+bwould	Zbbefr
pworks	rcYabg
-2interv on	TejUdi
nfacult	Tddeko
crrespec	efdcrV
presump	efdcrV
-btalk	bUorbZ
-blah	reZdcY
crmessag	lkcmZT
nafraid	WdfmrV
clfind	hbncTm
-bnor	Xeefdr
clstarti	dedeYr
cldentis	Xffabr
nward	kcrdUc
-brehear	Tdmkbh
crdepot	aeZerc
p#	TrbhXo
crtake	kjljTZ
-bneeded	Urgchc
cltechni	Temjaj
nlook	XZecri
pupload	YrYdZh
clsms	rdcddY
clas	cXdedr
nknows	Tejfkl
pwant	TfoeYn
+blets	ndbTqU
clforget	Ydeerc
-bskippe	aeeabr
clworld	Xdffcr
pminute	YqraZV
ptells	rkeZdW
ntea	WdicrZ
-bid	Tmkdhd
+1after	dUrZeb
nonboar	qmccaT
fljoy	UogcpZ
crminds	qWfeeb
plectur	Vqdidb
+bin	Uqfchg
-bfurnis	WqfffZ
-bseason	ceadcq
-bschedu	kdqZdU
clteach	abqeYg
cryet	adceaq
-1throug	Ujgieb
+bway	qbZdcg
pafter	Uimkib
premind	UlZcki
nword	Xbaqdi
clall	qbekZZ
nours	UdekZp
-bwrites	qbeddZ
-bmeant	deffqU
ninside	keecpU
crok	qfddaZ
pcomple	gofjdU
shtime-only	ZUdbjl
clvacanc	aZcdqf
+bsleep	dfacZq
pplaceh	fcqfeY
+bdirect	ghhmdU
punanim	Umfcdn
cl#	Ujmeeh
clonboar	Xedecq
-2give me	qZeddY
-btable	Xqffia
-bteam	aZhqVi
cltrip	gWfccq
ptwo	iofhUc
-b#	Ugkfcn
ninclud	qYccUl
-bthem	hqXkeU
bsfrom period no	Ucigfe
-2@d ,	chcUjg
penglis	gcqcgU
pend	qaecbd
-battach	Uqheea
presear	bbqddd
-3tell you on	cbhdlU
pgone	qccdad
bsfor day past	edceqW
-bcv	Uheain
clappren	ceXfdq
pquesti	Vjafcq
nthere	dbgWqf
pexpect	hfiUqX
nhr	ZZbbql
pthan	Vcqgcg
-bis	jdfhUm
-bthough	cbbkqW
nteams	bdqeXe
clstrike	afdacq
psource	cqcebY
+bstill	Ukbfmf
clslot	aphhfU
nought	Yfebqa
-bflatma	ccffXq
clhands	ZfdZcq
pinform	UZqggh
-bdental	eeUefq
cldental	eeUefq
peveryt	qbdggW
pcode	aqbeiZ
+bus	dqabjZ
-breques	Vqfede
clyear	ZbfgZq
floffer	Wqhahc
-bits	jZUmnW
nam	Wddeqg
clsendin	Ujdehm
+bletter	amZmlU
clcurren	ZffeZq
-bdisreg	dedeqX
clword	odbkfU
nwhatev	Wbqiea
plying	qedcda
clnumber	Ueoaco
-bbed	qfefdV
clphoned	icbfqV
nzoom	kdielU
pinvita	eiqcZW
-breport	fUaoam
psize	Zqbdde
-bfounde	ddmmcU
pcampus	WehZdq
+2, $	hfUYmb
pobviou	qfdccX
-1get	Unbcfj
-2has until	Ubegcn
crring	qfadYb
cldoing	XjZqVj
+btrial	akqfcU
ndetail	qcfdXf
crjob	qcbefY
clslots	ZiockU
+bpeople	bZbcqh
phigh	qaYadj
clthinks	YcjdXq
psalary	qnYbaY
-bnever	hceeUq
-3, on the	iihbfU
-2for the	fUhdak
+bchoose	hdqhaU
pcork	jeYlnU
ncase	fcfiqU
nshout	cddeXq
-bagm	ffVeeq
crwork	Udfdlk
flmeet	cXqlcd
pamong	fccacq
+2, not	mjhWUd
crdo	Uljdhf
+1#	bXjhUf
nfinal	Ucimlc
nunder	gdbdqZ
nagent	qeeebX
pthank	lUbmkc
pmentio	qgZdcZ
nyes	qaecZf
-ballowe	mmdbdU
clallowe	mmdbdU
-bcentre	ahbbaq
nchrist	qZdfeb
pmain	cbbeeq
crnotice	YcidYq
+bfee	caafcq
-bcount	mcbUao
ndial	ffqebX
-bpromis	jbYZqb
pe	kmhjYU
ntoo	XYmdqc
-bday	hjqWXc
nasked	qZefeY
ptastin	efqeeW
bsfor period ahead	efiXUk
psort	icokbU
passess	qkkbXU
cleffect	beceZq
clabout	Zefdqb
nmisrem	cZefZq
-bdesk	Xfeecq
pstrike	cjqebV
crapplie	bffpUk
nmeanti	qdceWe
crmanage	gblbUm
+bthat	qkeeZU
cllookin	dljmUb
clmate	afeeZq
namong	edkdqU
clagains	Yededq
cltry	Wchbdq
+bcomes	fffqfU
+botherw	Vqgdee
ponly	pfdeiU
clreturn	Zcdeeq
pwho	qldcbV
ndeadli	baecqe
pstage	deqaZd
-bduty	dZdedq
-1has	ghdheU
phanne	bhffqV
+boutcom	nbcpZU
+bwhiche	qegecW
peven	Zaecgq
clrefund	Zaffdq
pdo	lmhcUb
clmix	cecfqX
nsomeon	Webgdq
pcan	edjfUn
crfour	mdnecU
pexam	ihjjdU
-2^ from	bfcjUk
-2over the	ZiUkhf
+bnotifi	bgcqab
pgroup	bgmeoU
-bslip	bqffeW
-bshould	qWZhiV
pbrough	cebdqZ
clnice	ZejeqV
-bsea	cbadeq
-bresult	oVUUkl
-bover	UhnmhY
clwho	qYdeXj
pwhiche	qccefX
+bportal	qbfdYf
pfurthe	gmUdcl
pmeans	cfaeaq
-bmix	deceqX
+bkept	aeccqc
pshould	cqlcdU
-blady	Vhcceq
frgive	jmdgUe
+bwith	bYkcqc
clheard	qZfdgY
nno	YYbgqi
nfind	Zcaqai
-bbetwee	kXqaWd
crdone	cbefZq
n#	Ujheel
+bparty	YgXdZq
clcoffee	ccqfea
-2starts on	ZcacZq
crargue	YfeqcY
ppaysli	aqefeX
-bwrite	fZdacq
ntold	qZbebe
clinvita	gkhekU
crtell	qicYYe
clsenate	dfdqcW
pwork	WkfcWq
poffers	iqajZW
-bapprov	baYqee
-bsystem	VqZemX
pghost	qbeeeY
clsift	iedqeU
crowner	Ydqacg
+2, otherw	ZqhcaW
-bmake	qgicVY
-bopen	VqZXjh
+2now .	odfdWU
clresult	qWZWpd
pday	aqjeXe
ppresen	ifohUZ
crleast	Wfeedq
nwithdr	UpYdoe
nfar	Vaieqe
+bwanted	Wbcegq
nfeedba	qXbZkb
-bvettin	Uifidm
-bgive	qmgdVV
nsays	YbWakq
rbaside start-date	egdhUi
clbegin	Uaflbp
preques	UilngX
nallowe	bdcbdq
cloral	jZqecY
-bstatem	Ujfene
clhealth	cfqedW
crsleep	Zfedaq
poral	Yfqddb
clhearin	nhncVU
crafterw	Xebgdq
crhonest	Weffbq
clpick	pkjbUW
clmtg	bedqbZ
nsecret	lgmbUd
+bcall	qbblWa
-bbooked	Yfccdq
pdocusi	dqZfdb
clchat	fdijkU
-2meet on	ddjjcU
-bwanted	afbaqd
nmoment	qdbfdZ
pmum	qdbeeY
-bdelete	Zeeebq
+bmessag	lgaqXV
clfinall	aedkpU
pcoming	qZYYjf
nweeken	pcbdkU
+bpick	kcqbWa
nlola	Wffdqd
clvideo	UqkieX
clsend	bqdbee
-btold	pUYaod
frhear	qddiXb
+bshop	adqedc
-bdelibe	Yfeqda
+bonly	YcfZfq
clpartne	lUbpfY
+bher	XamcZq
crinbox	qedcda
+bquesti	Ukefem
clname	eqYbfd
rxact in ahead	eejcUf
psix	Ukdecp
-bbear	qceabd
crshift	ddqdfW
nemail	ieXqfY
clthis	YqYhhe
cldelete	Zeeebq
rbappointment want-to-see-you	dUiedf
-bhealth	XkqecY
-btil	Ukcffn
-bfeedba	ZUnlqW
pcompan	XkhfUo
psam	beeacq
rxdenied within ahead	gedcUh
pcar	gUgfnk
nschedu	cbedcq
nthinki	fdecqX
-bsent	ogUcnV
-bmonthl	aedqdZ
-blonger	gmfciU
-bcommun	qeddcY
clreadve	cfbfZq
ndean	Ukbjgj
nthree	YoeYqY
flask	Xqgcef
pone	cqibWg
pfarm	Zhqcdb
nnotice	kqVkYa
nforms	dlZeWq
+bothers	efaabq
fldecide	qjdgUa
ppaper	jflehU
clcv	UmbZdo
-2is the	dhfeUj
cragenda	bfcqeZ
pplaced	Xadeiq
crtime	Umgfgg
crwho	mcbdUl
clchrist	bedcdq
n"	kbXUmh
-bc	acddcq
pwith	fdqebb
-bgrade	Zebedq
clprescr	ZZffeq
plong	bdXeqg
+bfirst	ackfqV
pseason	adUclp
ptook	WZcqkd
-boff	bcdgZq
pupdate	WYXmqi
clfeedba	cYknmU
nreason	fjZbqW
clsad	edadZq
crfinanc	beemlU
clmine	UpegXl
ntanner	bqdddZ
nplaces	hlekUf
prang	qjadcX
nreply	kZqYbb
+bpoint	qfbdZd
-bonboar	Yedddq
clsaid	adeaqh
-bregret	mbldhU
nends	demdmU
+1went	bdYaqW
+btoo	ckUbhl
crthing	eihfUm
-bportal	gqXcfc
nstaffi	Zeafeq
paccord	Uegejn
ntechni	chqdeW
+bfrom	qWfdiZ
pduty	gebaqa
-bappeal	Ulfeei
cllove	UqdeYm
psittin	dqdedX
npapers	ccbgZq
-babroad	afbdeq
nwear	adqfbc
cllovely	Yedeqe
cldocume	dUgejo
rbanswer corrected-day	iiiUeZ
nopen	UfVdqm
-bwebina	adafeq
nh	aedbbq
clwritin	qbdgZd
-bexamin	UhqmYX
nrevert	XaeYlq
plet	eUiiig
nthen	qchfeV
clis	hdigUn
cldelibe	ieZqbV
clhere	XkgaZq
-bhe	qahcdZ
nagency	jjjdUd
pschedu	VhqfWg
-1told	jbVUdf
-bheld	UjlYke
+bphone	dhZqZe
crverdic	qececa
nagree	cfdqeW
clstep	ejcenU
-2you the	lbhbeU
pupon	ffffpU
clstop	ineeUf
-bwrap	Yedbdq
-bwent	Zcgcqc
ptask	UpVnef
nshare	aYaeiq
+2and @d	UYicgg
-2^ before	lXeciU
nadjust	feqecY
+2, same	UYlbhc
-bchildr	Yeeedq
-2^ take	WqecbV
-2result on	qebcZY
crneithe	ZfdfYq
pworry	aqefdb
clmake	omkaYU
phad	cZgeqc
+bmoved	ibicUn
+breach	Yffqda
-1:	mghdUa
-2you have	Ulcecg
-bstarts	gcjcUo
-bsheet	cqdfeY
-bif	nkfaUd
-bevenin	YcUdno
-bshut	biaZcq
+btick	eokfdU
bsin day ahead	WgXbXq
nfalls	qheXca
clsooner	Xeeedq
nsaid	nabeUo
clsaw	afdiqX
+2and can	ikkehU
crlater	lmYigU
nsubmis	fqXfeb
-bpeople	cUfggo
crinform	qdgdeW
-bends	VqWbWp
ptyped	qedfcY
pthird	qfddaa
ppencil	qedbea
crfrom	qdcdab
crsaid	aYadqh
+bseven	Xeqfdc
nmornin	kcmdUf
+blater	Updfch
+bleast	Wfeeeq
crwhat	nbhcUi
-bfinal	qhZZiY
npossib	hgmchU
ptheir	fqlYbW
clcompan	bcdebq
-binvite	eZqeiX
pconsid	Yqcbaj
-2^ until	oUehcZ
phun	ccYfdq
pround	dkmciU
flif	jemZUi
clhim	goZcUk
-bslots	ZbqbkY
clproces	ghemUe
-boffice	ieWfbq
-brounds	gfcohU
ngiven	Ufcdml
+bbecame	Xfddqb
crbecame	Xfddqb
paware	fjebpU
+bif	olgbUY
shspan	igUddg
cltop	qWbedi
cldue	YVZnjq
pmonth	aqaicb
-bmust	VqebZl
psimple	Umffgi
+1be	glfaUa
rxaside not-before no	jchUec
-bslide	Uhfepc
pnext	Yiqfcb
nlong	dbZgqc
crpossib	UjmenX
-bvague	Wfeddq
clwrite	qacXeh
pref	Ujejdi
njust	bedYeq
nanybod	Yfefbq
+bthank	Wbefqf
npoint	Zahqec
+blatest	qfYcZe
-2candid on	meUUZk
pfull	Uhejek
plesson	beqgaZ
clelse	Ubiaoi
pdr	eemelU
-baward	qecabb
penrolm	Zcedeq
pletter	omUbWg
clresump	adbeeq
+bsalary	ZfbqkV
+bsorry	Uedemk
ncard	ebqdcc
-brun	UbniYi
clcar	bbbfdq
nguess	qZgfaZ
clthroug	XhoilU
pbremen	UkkdnY
nthumbs	cfqbdZ
-blying	cfffXq
cllying	cfffXq
-bclosed	fcbcdq
-bappoin	ecdqZe
clnotify	paeejU
prequir	VpakUm
+bmail	UXdpni
crthink	Ujfial
-btheref	qdZecc
-bfalls	mcbjUh
+brate	aceebq
ppage	YqdnbV
nwanted	qcZYib
porder	kUhdgh
clkeys	beefYq
pschool	jgbbVn
-2out by	dVdbjj
cltender	ddhXap
clfalls	ocbiVg
nbudget	epddbZ
crheard	Xcfffp
nperhap	ofdfhV
pproof	cmclhV
nlittle	becepb
+btill	WlpZce
pforwar	obVhoV
cloffers	pYaaid
-3be done by	Vgdjeg
nsms	cfbolV
creveryo	pZegWf
-3will know by	hVfdgi
nknow	VYmlck
pwait	hpYcWe
psits	pcedea
clstarts	eckcVp
nable	VfXclo
pdiscus	mjboVW
pfeelin	bdefYp
clshort	VljkiX
nstart	omgXVa
clcrew	pehdYa
pcertif	VpkbWh
-1said	hYVVlZ
ngood	YYbeip
+bhalf	VbpiXj
-2it within	Vgdjhh
nlist	XeVpcl
clmarket	Vfkekh
-brefere	VmWZhm
pphone	jYpnZV
clheads	Vnkdgc
-bhome	eZcZgp
+bonce	peccac
pconsen	VljpdV
-bapplic	lYVkkd
+bdo	Vpnacg
pgettin	Vihejh
npublic	khffVl
-bfound	efffpV
-breache	pXcalZ
crmoney	bedcbp
-bmine	cplYVe
-bneeds	VpepaZ
phealth	dZdedp
clchambe	pfdcdZ
+2, promis	pdbcZX
-3not come on	ZcVbhk
nkettle	peefaa
ncomes	bZhjpX
-beach	bjnghV
pcharge	dZffap
ppay	Vjacho
clsign	YmWbap
-bstarti	deeeZp
-bpick	gbpdYc
-bmanche	lfeekV
-2you until	dlcchV
crlonger	Zedepc
pweeks	pXYefh
crbeing	Vgagni
nwithou	cpbida
clfiles	dedpfY
+bearly	giafVo
nvan	peedYb
crdrop	peeajV
clclass	cXffep
pset	ViooZY
clreplyi	dpcfZb
clintern	nZYaYp
nbecaus	eYaepe
+2with your	Vpbfec
-1next	baZccp
-bannoun	pdZamV
nringin	pfdZfa
+2, #	YdpXZf
pscorin	peeeeZ
-bcomple	Wgccpf
pphoto	Ypheca
poffici	Wgeedp
phome	aZibfp
psite	Vcbikp
fragain	bebfpc
ngets	mZjlVc
+bwritin	peZfda
cloffere	gindeV
pdetail	cofigV
clcosts	Vkffem
nleave	ammkVc
paddres	Vnddke
-bstraig	pZdadi
pknown	Veedlm
cltext	nnahaV
pavaila	alpbaY
-baddres	bjaeYp
ntest	apbdee
nreache	dfbepY
pready	aagedp
ptalks	cgXfdp
crpromis	padabg
nplace	ahbhpX
-1no	khacgV
+bshe	peXVaj
nstand	WVdlkl
nk	pfeZeb
-byes	lpZbbY
+bnotice	fdadXp
pservin	ceYeep
-btime	bdpZfd
-2told you	VdbdpZ
clpostin	baeecp
+2, so	ehVdej
pcalend	lghbjV
ptea	Vaihlm
+bfair	XeYegp
clreach	VpdjWj
-bstrike	bfdadp
pshe	peifVc
+bleft	XeldpX
clconseq	eeeepW
pteam	Veilgg
clbear	pcdaag
ptogeth	pedcda
-bafter	pWdfjX
-3, by the	jfedgV
-bregard	ffffpV
-3meetin on the	fcgmYV
bsover lower-bound no	Veeici
pchecki	pXafmZ
-bslides	XpidgW
crform	kkdeiV
-bfill	daafhp
pboard	pgjdbV
paway	pbceZf
-bhere	VlfgZn
nclosed	pdcbga
poff	pbdcde
-2ends on	VhZcWm
pabove	fafdXp
nhome	gdVckm
clreache	pXcamZ
nmind	bfjdVp
phead	omfYVc
plink	VpmiWb
+bagree	dfepdY
ndare	deeepX
+2, said	pbbdZZ
clmaths	apcdcf
pmr	pWeffd
creveryb	peadbd
clroster	bccfdp
psystem	hikhfV
pchef	Vjbdmj
-1got	elcdeV
naround	glVegj
clslides	Vhicdk
crobject	cbefap
-bsign	bpXbdh
-bnearly	peXedb
-belse	Vbicnh
+bgiven	Wkdepa
-bpaid	Wbjebp
+bperson	pegfcV
pa	ZmphcV
nshut	jeleVe
nresump	jpcccW
-bwords	hmjfcV
nday	YplbfZ
-bshrug	pfcecW
-bnegati	pdedeZ
-bfarm	Vfnedj
clcan	XplaVl
clfour	jiobdV
clfair	eZebfp
clcard	YjgeVn
clupload	Xpefdc
-blucky	pecedY
nby	eaphfZ
pchoice	hccbpa
nsugges	Xdfepe
ntake	fpbcdd
ntips	ffWfep
clif	mhlZVd
ninterv	hkliaV
clwhole	Vegdkk
-bverdic	pZdggW
plaugh	Xfffpa
-3your decisi by	YpefcZ
ncollea	Vigcfo
-3are back on	aeabdp
ntell	cepccf
ntakes	coYXpZ
-bearlie	Vddbjp
-2, not	Vcbdjf
rxsuperseded for ahead	Vjdche
clsometh	mVcdej
crnor	cedeZp
-bfull	Wdcdhp
-1meetin	VcYnah
+berror	Wfefpd
clsick	Zfedbp
clmany	deddpb
ppayrol	dfceZp
clwritte	fgkckV
cllyk	pbefeY
punion	lecdnV
pwhat	Vdgkme
-binform	oaeblV
pquery	Xfbeph
-1not	ZYVVmd
pclosin	kZaoVf
presult	pXeZkZ
neither	dccpcd
-2^ is	acpeea
clpast	pdkdbV
pstatut	afefZp
-3you know by	iVeflc
frfree	Xgpdfd
pamazin	Ybffdp
-3from us by	obedZV
+2is a	VciaXm
pexperi	eVmfdk
ndate	bmXepa
clchurch	Vfcnbj
-binvita	fihekV
crclosed	adeedp
-bowner	eblVgi
clthough	eaaape
pagm	eWfeep
clhaving	VebYpl
+brings	peakaX
-breply	llYbkV
peditor	eelkdV
-brooms	ceYeep
pregard	Vejekh
-1a	XYVVhn
cln	peaecc
clprice	Xpfeed
nwhiche	fifcVn
ppracti	VnkbZj
+bwrite	lVZfck
pfalls	pbYdlY
-bmate	bfeeap
-beveryo	kWdpgW
nsend	dYpjfZ
-3applic close on	aceYap
-2till the	hZafVj
clbet	Zeeecp
nverdic	bbfbpe
+2and tell	hjhVWf
pcondit	Vlcdco
clheld	ahpZdc
nextens	epbffX
frhold	Vdhblk
crhope	aadefp
clfreeze	effepW
-brecord	ZpaeZh
clbeing	fVeiWo
cllatest	pldbZV
nvote	Zfbepe
+bmeans	Vefign
crlegal	ffdofV
ptapes	pebfdZ
+bthem	cgmhVh
-bok	YpekdZ
crlettin	pedXcf
-2we said	afffpY
clher	jkVhYh
nchildr	pecgfW
-1call	eVpYdW
-bskiing	cbfbfp
-bend	medjVh
pcommun	idcaXp
crsaving	aVffml
clreceiv	peZbkZ
-2^ in	nbabVg
-bextern	iaejnV
nfelt	aebfpd
pbeing	bhgaWp
flsoon	pgcbfa
+bcommis	lfdelV
clmanage	jVhgeh
nshall	cmcgVl
clhence	eeeepX
-bsays	eVmaig
pmine	ibdepX
+1instea	kfiaVa
-bresubm	bpfdea
clresubm	bpfdea
pclient	Voibie
-2until the	dYVlfh
-bconsen	aodmdV
psat	peddad
pniamh	depcac
+b:	edZhpZ
ncould	cbbgpc
-1begins	addbZp
rbaside closing-date	WlVadl
+bgo	bhdpdY
-bmarket	Vehdfo
-bof	hihgiV
crmake	pbbYdh
nopens	pbfdeb
-bmaths	hpcdbZ
cropen	Vdbdmo
clonly	cWfjXp
crleft	bbgdpa
crface	pdYfed
+baccept	Vohdhb
-bstated	Vfffpe
crall	mVcXgm
crbreath	bfeeZp
pbudget	hpYYWl
+bnormal	Wefedp
crnormal	Wefedp
-bslippe	afedpZ
clbank	hmbkVc
-2is back	Xeebdp
pexcuse	mffejV
ntouch	Xajpbd
nruns	dokeeV
crasked	Ybjbpc
cllogged	efffpW
peligib	ckimdV
nwithin	Zdffbp
clgave	YgehpZ
clpleasu	adhdpa
clthen	hVjgnX
cldate	fihZVo
ndepot	Zffdpa
cranothe	acdbep
precept	eecdpa
-busual	peddeZ
-2to the	jiVYYf
pturn	hdgeoV
+bchat	ahYepe
+bbig	Vepeeg
-bmove	jbgeoV
+btold	eZfYpf
-bas	fXaaph
clworkin	YoXhVm
-bcomes	pWaebj
-bwindow	aolYiV
clmeant	edkdlV
crpublis	pddfca
clexpens	Zbfefp
pvet	Ybfepg
rbact please-do	ghfZVg
+bdid	Zdeepd
-blet	jieejV
clprobat	bXkcdp
+2i am	gVgZVm
clinto	gdbhWp
-brecept	Wdheep
phi	YepcnX
clvice	acfpea
noutcom	acbpfe
-brecomm	Wefpcf
-bintake	beaiap
-bam	acmaZp
pwaitin	pcajiV
phand	iglbhV
crmust	gpcadY
cltable	cpfffX
nknown	Vdeodk
nfine	mVicWm
-bcalend	gmhbiV
-bfinanc	Vebpah
-2people on	cfaZbp
clcheck	eoWpVd
crminute	hgndfV
phanded	Veddlm
nfarm	mYoddV
+bcome	fildVf
clthat	cadgpf
-2call by	kZeehV
-bwait	pbbahb
-bdispen	eeXeep
clperiod	gcbcWp
nminist	ohehcV
mswithdrawn	Vekggd
-3from us within	nVedfV
crplanne	YeejXp
flanswer	pddchb
cldone	YfYpgd
clmark	medlcV
-2finish on	adfVam
-bhence	feeepX
-bnormal	pWeaaj
-bwritte	WiobpV
bsfor span ahead	bhVdfh
pmust	jehaVl
+2would be	VofZfY
nupload	dladpW
pshop	icVjig
-bspeak	hdogeV
pelecti	peYadg
nhow	abZpfi
-bshown	afeepa
bsuntil period ahead	deViag
clover	amlmdV
none	igkdjV
clmember	aZZmZp
clowners	pVncfX
cldecide	pbbcib
crwere	Xbbeip
crplan	dfddpY
-2said the	Wffgpe
-2, so	lkdbVa
cldoors	deZfdp
-bdeputy	jepdaX
pacadem	gYcgbp
rxanswer after no	Vdjbfk
clalong	ZZpfgf
-btimeli	eeZbcp
pmeetin	pZgjbX
pcv	ZVgfpi
preturn	pbVdam
cle	pchbiV
-bsay	opVaZa
-bonsite	depeda
-bapply	cddfbp
punsign	cpbfdb
crtaking	Xpbedh
bsfor day ahead	eVjiec
-bbank	hpcbZd
pvolunt	mVgoac
crthose	Vfhbfo
-1says	pbZXbZ
cltalkin	Vdjlgg
-byours	ecnckV
-3@d instea of	aeYepb
crpeople	jVYiig
crsecond	Vkelhd
pbreak	cbbpgc
nneeded	jbZdZp
-bsome	mVlcfc
clline	cdZfdp
-bthen	lYhamV
+bjury	Zfeacp
cltest	Vjmcdf
psms	pdddab
ptill	pdgYYg
+2, our	majacV
crhimsel	pbdfdb
+breckon	pfeecX
-bwhile	afffZp
clsafety	dpeefX
nwants	ZdpYpW
+bmock	ceadbp
pselect	Vjgcbo
+bannoun	lecclV
clshall	pWpYZd
psadly	bahfpZ
crhad	Vdcgog
-bdesign	cfbpeZ
+1please	dpbZbd
nshowbi	efnbVh
preplac	icihjV
+bbest	fpdecY
ptuesda	nedifV
pnews	apabZk
nreally	aegfZp
+bsince	bpecde
nshould	ihiieV
psomeon	Vgmbgh
prefusa	pZbfed
pthanks	hVjefi
nchoose	bdpXid
nterm	phbcea
-bevalua	feepdX
npresen	Vgbdoh
-bupdate	gYdbpd
clull	pYffec
-bappren	deXffp
cldesign	ceepdZ
-2, start	dZbfcp
crstill	WpbknW
nused	pfdiYY
-2opens on	bccaZp
-blunch	achbap
-blast	Vjebjj
clbooks	bfebep
-bwhere	peeZde
rxsuperseded - ahead	iVacff
+bhim	Yefddp
-bsalary	egdkVm
nsample	gfkeVk
clamong	jeieVk
-1closes	ViZfYl
crvideo	Ybfepd
-bconven	VlemiZ
-3to you within	pafedZ
-b:	fYipfa
-3finish until the	effpdV
clwhethe	ZXpdfj
pchidi	dhffVo
+bwork	Vclalh
-bagency	lVhcck
-bchurch	Vfenef
ntalk	ZjYWjp
clbecome	pcccfa
nyard	dfddZp
+2you would	Wagcep
+bemail	ngVhea
-bgreat	apZcnX
clstage	pgcgbY
crcourse	Xedgep
-bs	Vbngfh
nspeaki	efpfcY
npasses	cpedgZ
pchat	Vnldcd
-bhearin	khncVX
-brankin	hbepdX
-bshe	ehYhpX
cldays	bdpfaf
-bpoll	epefeW
clowner	mZbVgl
-bowners	pZeddf
nlatest	dcbddp
naccoun	lVbebn
-2again in	Xbadbp
+bphones	iedmfV
nroom	gZpiWd
clagency	gVgedn
crsure	nfcfVj
siwithdrawn	Vifbek
rbappointment bare-request	jgdXVg
clparish	kchkeV
nstage	XhYkpa
psound	Vlfedl
crhalf	Xbfjap
clacknow	Xgefpc
-blooks	eeYped
+bsharp	ddpedZ
clmeanin	mclfeV
pcould	YjhnVg
-bchance	lnaddV
+bplan	eecepZ
+btests	Vfffio
clnotifi	pWhcec
+bbooked	efpfcY
+2, you	gVbhfh
clso	migdfV
-2you :	pbcbaX
-2back the	VbZalk
norigin	ncneaV
nworry	hiocaV
-buntil	fdbpcd
nwho	ljVefe
+2and not	picaeW
-bfiled	Xdfffp
clfiled	Xdfffp
bsbefore time-only ahead	lVhfjZ
+b@t	fZpZdg
nhold	eYeedp
-3us until the	pdfYdY
penjoye	aaphae
-balong	Vaoggj
crcan	jkobZV
-2number by	ZpeddZ
clsays	oVhdfb
clfounde	ehmkaV
clservic	dbdlpW
-2result by	gYedVl
-2back in	Vlaeke
pphones	beedpd
cllive	dnVcbj
clchosen	ohcfeV
phard	cdefYp
clview	bpbced
-bremote	decpda
pup	fhpaad
pindivi	Vgefgn
cryea	pbeeda
crnay	pbeeda
-breconv	cfdpdb
+b@s	Ybjbep
+bplaces	ffXfdp
ncvs	decfap
+2if you	XngaVf
-bnames	pjWjbW
cllooks	feYpec
pscores	pchfZa
psift	pbebce
clclosur	efeabp
paudit	peedda
pportra	apdeec
clapolog	fdefpX
ptalked	njdaVh
-bhang	pefecZ
pvery	ibgdVo
+bapplie	Yeepcf
pagency	Vgbekm
prestar	dfepaa
-bway	pZdede
+bspeak	hdfofV
+bwant	Vhiffj
-bgradin	cffpeY
pposted	cdcecp
nstraig	nejhaV
+bshift	fgpcaa
nsystem	edjXpb
+1you	gheVde
-bgovern	ddapha
nupdate	bdfepa
+2, but	Viadel
clotherw	pecebc
-2@d and	VYihdh
pmessag	cfffXp
crread	Zajpea
-3to know by	epdeZY
clusuall	pXhbZg
-2all of	Wdlchc
phappy	Whgkfh
clcatchi	afeebo
nbring	Wanfgf
-binviti	ccdeob
-2start in	cbYebo
crhall	adodbf
+1has	WbbZlg
nout	kcWkhc
n:	Wcelme
clforwar	WhhYil
clduty	eZeedo
-bconclu	bbfogZ
+2and let	kZlWZf
crclub	efaeao
prememb	oebdeb
nwhoeve	mdflcW
+bsignat	afcdco
phalf	loZfYa
psessio	efodbc
-bpermis	Yfeeeo
clhas	eaahbo
-bwritin	oeZgae
clwife	Wdenam
bs- span ahead	feWedh
pgovern	aedddo
-beveryt	edXojZ
+2is the	jjcZWf
rbdenied they-will-decide	adeWjg
clothers	bdYjbo
pthursd	odblcX
clpaperw	gZedao
-bsave	Wemebk
+breceiv	efeodZ
nwere	mWYWlk
pweighe	feoeXb
-2decide by	dZednW
nwire	ofddca
-bbefore	boaccj
-bput	ohZWkZ
+2we will	ifcbWh
clgot	fkebmW
pring	fdcaoc
pthree	hkfjcW
clcome	mXocYe
-2begins on	bdbdco
+2, on	oYiWZb
pwrong	odjZaa
-1or	cYoaeW
cr@t	nbnWWf
clhang	oefeWg
nnames	meWofW
clhey	boZfee
plate	Wgefjj
-bwebsit	efYeao
clwebsit	efYeao
punder	Wjbibl
-2not say	Yeeeao
crsay	cfegoY
pteleph	oddghX
+1@d	gijWac
-bwould	Wejalk
crlike	bhhXob
crcantee	Yfefoc
-bgcse	Wgfeeo
clgcse	Wgfeeo
clchange	aZcako
+bable	odeeZd
nmood	dfeodZ
clerased	Xdfffo
phaving	ahofca
nergo	Zdeddo
+bwent	deeeoa
clconver	idocfX
craccoun	Ycfedo
-bfirm	eXdcgo
nanswer	jWdhXo
+2: that	odbdZa
clhimsel	oadedd
+2: you	hXfWjZ
cragain	YdZaok
-bcosts	Wiffem
clseen	Wbgfeo
ntaken	iofdZa
crplace	ciohYb
clapprov	fZWnch
clchildr	adeedo
+2you get	oedecY
flwait	oaXZoa
-bsolici	ceYfdo
neaten	oecdca
+bcomp	bfdoYe
pstairs	befgoY
-1came	ZbedoY
+bcode	Wodffd
clright	cejhoW
clharbou	Wajhbo
-1meets	daYnXW
phr	eccfob
-bnumber	Wldbgm
cryes	omXfYZ
+2is not	WZkddh
crpush	ofaeea
clpositi	eajcoY
-1deadli	ZoZdZY
-bcome	fcodWh
+1of	geXWdh
-2as of	WeWcmb
cllondon	beokcX
rbappointment i-must-act	aWjgaf
clalways	Zcefdo
clskiing	ebebfo
clchose	efgeWo
+blike	daiYod
prest	ofbYeg
crmuch	beefao
cllaptop	dabffo
nhappen	dcbeoe
pinterv	Zfobjb
p;	oedfWh
-1allow	odecaX
crare	dfZeod
crnot	Xgdcfo
clthree	XgneWl
pfittin	dZcfeo
-bcourse	oebZcg
classess	cmnecW
clsite	Wcoaan
nprivat	jeeoYX
cl's	ffbhWo
ngo	Wkfeek
-1wait	Wdfiji
-blettin	ofeedZ
nregard	noZaaZ
crringin	Yffdeo
cladvise	WcgnmY
-3you on the	faaYoZ
-bhands	Xhdbdo
clpost	eWhbjk
-bowing	Zffbeo
+bmentio	Zfefoa
-bthat	hYZhoc
-bnotify	mceekW
clplace	bgjmiW
-2at the	hgWaja
+bquite	Xeffoe
clmatter	icfoZZ
-bhas	Xbdhdo
-bwinter	efedYo
clwinter	efedYo
nread	ccecoc
crcame	Wdbboj
pforgot	gcZZdo
pchance	ocdddd
-2starts in	deaeao
pable	Weejbn
-2give us	nYdhZW
rbsuperseded promise-to-answer	ecddlW
nchosen	ddelWl
pbin	Zfbefo
rxact from no	dcbdXo
+2, half	Ybocbb
nthem	dXoifd
ncame	oebdcd
crsigned	Xobddi
+bfree	idklbW
-2that is	bhYWlg
crconfir	oafbZg
+bmake	oafWdj
nservic	dfWihl
-bsaw	bZdboi
pb	cgbcco
-2wait until	kgcbfW
+bover	Wimeic
pmet	oddbce
pcase	fjoYaa
-2will be	jbhbWd
-1takes	kYbfWf
crcould	Wdfeni
preach	affeoZ
+btakes	cobefc
pahead	fcofac
+bpush	ofaebc
nallow	WidZhn
-1offer	WeXdhi
crlist	Yhoefc
clchoosi	ofeedZ
nattend	alodcY
ptick	obfeeb
crgreeti	Zfddco
-bcast	ofedbb
clapplic	iWZlle
poffere	aohedb
+belse	codebf
ntherea	ebdfbo
clbed	ofefeW
nsent	WcWkoh
mshold	WcYaog
+bhear	jfflWa
-bdoj	dbdfdo
crunsucc	ocfgab
-2back by	ekddZW
crteleph	obfddb
-bpassed	acdbof
pexpedi	aegfoZ
-bwhat	jcjblW
nstill	Zcmboa
clruns	bedlWj
-b^	oddbgc
+2and everyo	idclbW
pcalled	Wamdhk
-bbursar	ofeeaa
pclick	eoefdY
px	eeZddo
pmachin	dnfkbW
-bphrase	obfebc
-1wanted	YechnW
+2, it	gbbWgh
croutcom	oeZkcY
nmsgs	kfdoYX
nauntie	kfdoYX
-bnorthe	eeceZo
plapses	cedeao
phope	bZddoh
crsketch	fflfkW
nforgot	ofeeab
-bthey	jWdhmc
-bcoveri	ffffWo
clcoveri	ffffWo
pminist	Wkbdli
+bsigns	Yffoec
ntype	cfeodY
-2^ within	jffdgW
frsorry	aeffbo
pcome	akoacc
clrecomm	aeeodc
-bnewsle	Wecehn
-bcalls	ldmWZe
nreach	hkakiW
-3to you by	kWfffh
clsomeon	hWgZli
-bkindly	jiideW
-bchecks	Xdhoec
-blookin	emjiWa
clhols	Zefceo
pran	oedfca
nenrolm	memcbW
crothers	Xidedo
pinbox	Wahggn
cllet	bogcec
+btrue	Xeffoe
nwhat	kWgemZ
pelsewh	Wkffek
nagain	eeZbog
nbea	kfdoYX
psugges	cleelW
nperiod	enWbhf
crbreak	Wflcel
clgap	ehielW
+bd	oeeeba
crd	oeeeba
-bpublis	odcbgc
clreappl	bdffco
clland	gfcZao
rbaside step-only-if	fbmWWe
-bembark	ceedco
-blive	dmWddj
nbeliev	ocbdZh
nlegal	Weehcn
clexcept	cdaeeo
clopenin	ZhmcWm
+belsewh	eeefoX
clkindly	aodegc
-bdown	Wdcihn
clnot	Zcacmo
clmill	fbeeao
clclient	gWfdkg
pbrief	bjjekW
+btheatr	dfffYo
frthanks	fZdcfo
pdraw	Wfcjhm
cleveryt	ecboed
+2, by	ijcWea
psame	adoigY
nbe	Wjdjgg
nspoken	hefeWo
nhybrid	eedeoZ
nmark	ngdeWf
pco	odcdcd
pbroken	ledelW
-bwash	cfeodZ
clwash	cfeodZ
crso	chamWm
crgeneva	feoecZ
poutcom	kclWde
clphone	namZgW
pconclu	cgdlkW
pconseq	cZffeo
nrecrui	ddcaoe
-blooked	YeeoiZ
pteachi	ZjodeZ
rxanswer for ahead	jfWWgf
clfollow	hXeZog
+2, she	jddWdd
nseen	agccod
pthis	Ygfeco
nsometh	YYjokb
cldinner	bdgdao
-2hear on	giWYge
-1closed	ZeddZo
-bbrief	aecedo
nchair	lamWlW
ncompar	becofa
rbaside stands-still	WZaalf
rbact i-must-act	heeejW
+2or @d	eaoeeZ
clsecuri	lejgdW
pmeet	fbofZe
clwinner	Xedcko
clprovis	oefcbc
crfree	oWoeXb
-2, is	jbgkaW
clgratef	Wnifed
-2lets say	fjjdaW
-3your answer by	coefdZ
nfive	ojecZb
crreach	Zffogb
-babout	Wnfdjf
-bwhole	dXfego
pteache	gdedYo
-bfell	deffoX
clfell	deffoX
clslip	XgZfeo
pgiven	ljbegW
crclose	hflcWg
nready	bicdbo
clteache	hadcdo
ncorrec	Wfedoh
-bhall	feZfco
crwould	Wiabjn
psteps	ogjXbd
preport	hWejXn
+bother	Wiblif
-2appoin on	iaYjgW
nassoci	Wncfif
-bbakery	dYffdo
phoped	odgbfZ
+bclosed	adbdfo
clsigned	WobZlf
-bhols	bdeceo
poh	Zcoeee
clinvoic	Zedfdo
-brelief	ceafdo
popen	afhgWl
clrumour	Yffeco
+bhr	oZbced
+bdecide	jeeYoY
-bbranch	gegmWe
+bsent	Whcdmg
clonline	Wlaefl
cls	icilfW
pcorrec	mejgdW
phours	Xodigb
nspeak	ecebod
crsays	kdecWo
cltrain	ZbeZjo
cldiplom	cofedZ
clsometi	oefbiX
-bhopes	ocddhZ
clhopes	ocddhZ
clundert	eZffob
clfrozen	eflfWk
-1become	odaaXY
-banothe	cealoa
cltouch	oaYdka
clinstru	jdodbZ
clquick	YcoiZi
clchecks	Xdhobf
pchair	oafbgc
pneeded	klhcZW
-2meetin on	ZbjobX
nback	gibWkh
crmail	igdWfj
+2for your	ghjbhW
+bword	jdchWl
-2availa in	dfZeZo
-bhead	hkgcjW
pchild	cbdedo
pfellow	Wbhgdo
ninspec	oebdeZ
clpassed	icddoY
-bno	ohYbcg
clconclu	jZeodW
clturn	mfkcfW
nhelp	ambdXo
+bwhenev	Wiacjl
-bended	hfZeoY
nselect	ebdmWk
clbetter	hkWdck
pagreem	Yobfdf
-1waited	XcfeoY
nshort	ecoeae
clopened	jfffkW
frpapers	Wljjbf
+bmistak	goddZZ
clcase	ifjjdW
-btext	omZeaa
nholds	offfYc
clride	cfofdZ
clabroad	cfbdeo
clnight	ceccco
-3@d , and	oedaYc
pdates	bheiWk
+2, he	cmhWeX
nkindly	jcobgX
-2it on	gghjeW
+2and they	fYdWlf
nand	afedoe
pcommis	Yoefee
nexpens	efedoY
pname	Wkkhgd
-3the interv on	eagejW
-bbirthd	deZedo
clbirthd	deZedo
+2for a	gekaWh
+brankin	efaaco
nhis	kcjWch
crchoice	dffeZo
-3to be the	febjjW
nregret	adeeod
-bbegin	Wagkbn
-2due on	dWahmh
-bcheck	goXjZc
clportfo	cocidZ
-2sits on	fcZkWb
pmarked	icfocX
ppostin	defeoZ
nfile	Xlccao
pclerk	dcbhao
clface	XejeoZ
pinvite	chocad
pthings	oeZcZi
pdown	eogbhY
nmakes	leleeW
rxanswer - past	Zedboc
pjury	jjcmZW
cltruste	dbhoae
ptyping	mfkebW
pkept	Wifekf
-bjob	jabbZo
clhears	oWiece
cldirect	nXileW
ngreat	ddfeao
+2, as	cmeWga
+bterm	obccce
-3start on the	caZfeo
pevery	idWmde
nfound	iefeWn
-1answer	kkYWXc
-bdoubt	gfifWj
pwish	eoffdY
-byear	XclgXo
+bappoin	jeeZoY
pview	bbodkY
+bdelive	clbkiW
pdispen	eeZedo
-2instea of	ZefemW
+2, start	ofZaWe
nfree	hWckgg
crcompet	dfoeba
clowing	befbdo
pmate	ghWekg
crchat	YjheoX
-2meetin of	oecbXa
nwill	fcbocg
pdigita	kdjehW
clagenda	ofaeeb
cllooked	ZeeokX
-1took	acfcoX
pportfo	ZdhoiW
ppasspo	aoeebf
clsadly	Yfffco
+bvicar	cjdndW
preply	jemWjX
+bpresen	WnbZco
nreads	bjecoY
creither	nYcgWk
crreturn	odfbdc
pwhethe	kgiYWh
+blegal	afeofX
crshout	cfedao
cland	oeffZc
pmeets	leWXYm
clplaces	joecYc
clfailur	aogecb
clsync	oedfcZ
+bbefore	eoYZdh
nthings	YZfdoi
preview	mfihcW
-bgarden	becedo
pdead	odeeeZ
crrole	Wegegn
njury	adeedo
pnot	oeaecg
+bstraig	oecfda
-brang	Zebdoe
clmeans	oieeZY
peveryb	giaenW
msimmediate	Wlnadd
crstage	Xgojda
cldownlo	aaefeo
-2heard by	gWedje
-3back to you	oededY
clnights	cdceeo
nstop	faeeob
-bpaymen	abfffo
clpaymen	abfffo
nletter	cZYjfo
-breleas	oZabia
-2decide on	mcadWd
-bwe	iWfjnY
cronce	lmeddW
clashore	aefbdo
+bfix	oYefee
pshoot	lfekeW
nask	hikicW
-boffers	gbeeoX
pan	ckodWe
-1was	aaWYkh
+2, accord	odccZY
-bn	oeaedd
cltheatr	denWjd
crfile	Wefnaj
-1be	gWgXfg
pcastin	hdZbco
crstreet	bZbfeo
+buntil	edboec
+2, since	aodbdb
-bspoke	efedoZ
crchosen	namecW
crwithin	Wedhhm
-bquesti	chfbob
ppour	odekXa
pplus	Wfffjj
clninety	dfedoZ
-2no decisi	YffdZo
-3on the phone	acdeob
-bsms	oddeeb
-bchase	bcffco
clrun	cbkiWj
+bbrothe	XdjmlW
pmade	fmjgZW
-bchair	fceoZd
-2close on	fjXeWi
+2and write	Wegnbe
-bfurthe	heZboe
-2you from	dfddYo
+bstoppe	ZfefoZ
nthis	dcWhlk
flhold	codiWh
nend	oecfiW
-bward	hdkWYl
clcalled	dbhgoZ
-bgig	efodZa
+bavoid	eYfeeo
cravoid	eYfeeo
-blasts	XYhobh
pcentre	eWjcgk
+bwine	efodZa
nmean	okacWe
nbelow	oiYcZh
-2have said	Wdbcjf
noh	dbZfoh
nfirst	aeoXei
pnewsle	bddfdo
pfeedba	eXbZoj
-bcompla	Wfffeo
nseven	feikWh
clhappen	ldiWbg
clenvelo	jobfcX
crnothin	Wdgein
npop	eidfWn
clorigin	Xgccoh
-1up	biWjce
nright	idWhgh
-bsame	edocdd
pmay	mfglWX
nuntil	occZff
nairpor	ofhccZ
clwould	Wjlahh
+bends	Yeefeo
plinked	deWlbn
clcoming	hbfWfl
nrefere	agobcf
pweeken	Wcfekk
nadd	fdfkWl
pmakes	oegdeY
nfinish	mdbekW
ncandid	ekaodY
+bclosin	eYjeoa
crbank	aiddao
-bgather	ZeeogZ
clgather	ZeeogZ
clnew	idecXo
crdown	Webimf
clbeyond	ofeedZ
crpicked	odedZd
ndates	efhocY
-bsearch	ddfodb
rxreview in ahead	djfhfW
preachi	ecZffo
ptell	ofZZbh
pdoes	odeddc
last	kggWee
peach	ldkZjW
+bforema	objeeW
clnursin	ckhekW
crbetter	Wememb
pasks	deoffY
-1been	aecboZ
-3it will be	jdhbWd
-bfroze	efffoX
clfroze	efffoX
cllasts	WXhobj
clyour	Wliegg
+bsite	deldkW
-bwife	Zeeocf
-bdownlo	aaeffo
clfunera	dfedao
pbrothe	Wgfgmf
noffers	igcaXo
clre	Xgddod
clconfir	oZgfcd
+2at #	WYleZg
+bsay	liedfW
-bhand	YkWghl
nlater	gWgmed
-bproper	jgekdW
clterm	hiaaYo
-bstands	Wklgbe
+bminute	cdohae
rbdenied open-ended-time	lWZYYd
pwarden	fedeoZ
-bmainte	Zedfeo
-3from you within	Wmffdi
-bwhethe	Ydeffo
clstill	oWehcd
preadin	cZgdod
crspeak	hdhlfW
clchase	Zfffbo
por	Wiibii
nelsewh	ngbeWk
-3been promis for	becaXo
clcvs	Zdaodg
ncreate	eYefeo
+bput	Wfamle
nget	iWekZi
clcompla	Wffffn
-bhears	nWiecf
nweek	Zefbeo
claftern	ceoegY
clattach	Wlgeef
-3call on the	defbnW
pmost	lkecfW
clnote	geadob
nsay	XWljgk
-bguaran	oXhedd
clguaran	oXhedd
ppartne	kWigbi
-bit	ihgeiW
-belecti	afdddo
-3, in the	Wjgdci
-bmill	begeao
-1place	Wblgec
clable	cWcdnk
-2date of	ddbeZo
cllandlo	Zfefbo
crtwo	Walhjf
clpapers	ebYloZ
pwhere	oaadch
-brunnin	Wbggli
-bproof	ekefkW
-bweddin	bfebeo
-2phone on	iZjcWa
nquick	aigoaa
pshout	laeemW
pslow	Wddmji
nsure	mmWebd
-2opens in	bebebo
-bman	Yffcoe
nreject	foafeZ
-bless	Ycfffo
rbanswer no-news-yet	fnddXW
-1now	ndhaWa
-bproces	ibenWd
-bbooks	bfebeo
-3you come on	ddofdZ
+bapprox	ffoeeY
+bnote	Wfefgm
ptwice	offZeb
-2it till	jhdibW
nsigns	ocedfa
clhonest	ogdeba
pget	oYmbgX
clhall	beebeo
+bfour	jeobdX
-3seeing you on	ccafZo
-bshow	XgoZdi
clstraig	oeeebb
crconsid	aofkcc
clflying	Ydddgo
-bbelow	Wccdml
crgettin	oaffdc
+bmanage	efeZYo
clmoves	Xebcko
nhearin	Xocbek
+bcould	cdfcYo
clnicest	ffZfoc
nbut	lecaWn
-belsewh	kdifiW
pplease	Xlocag
+blove	Wkccdm
-2office :	cdXeco
pextern	mecdWk
-blongli	beeoeZ
+1becaus	iefgWg
+2, now	acdcoZ
-brefusa	oYefha
nfair	ckfeWn
+bleader	dbfaeo
naware	ogefZZ
-bhaving	XfdZko
npunctu	efobeb
crsessio	egffXo
pproces	Yaeoid
-bout	obYbbl
-1know	ijWdYd
-3, so the	oeccaa
+brealis	fdgdoY
nbus	eXfffo
cldeclar	eoeehX
crorigin	Wgeelh
pgave	khbgWh
-bedit	Yaggfo
cledit	Yaggfo
+2to accept	Yodabd
cldeck	aoeeec
-bnews	eYdcof
clconven	XejohX
pmovemb	kfffjW
cltell	dogbfa
-bvotes	nediZW
phygien	eeofdY
ndecide	Wcadkn
-3takes over on	ddcZbo
-2# ,	WZkbYj
pcathed	lfefkW
-2back ,	odgccX
pchased	ofeedZ
naccide	eZdfbo
crexpire	eoafdc
-breopen	beecdo
-3visit on the	ZdocbY
nneithe	deefoZ
pemail	bdZalo
-3it over the	Wealjb
ndepend	Zfdgdo
-3not later than	ejddWd
-2, the	jZlWdY
+bplanne	bdejXo
nlaw	ffeeoY
-bcard	akgeWk
+bward	Xbkbfo
+bhouse	Xdeeoh
clparkin	beceeo
clmornin	Xcoedj
+bnew	iYacoc
clcode	cofffa
-3, and on	oedbcZ
ngroup	afedco
-bchats	XfoZdi
rxdenied - past	dffeoX
cllog	aoffec
-3been contac by	oZefZa
-bagains	Yefeeo
pzoë	ofddda
phistor	gocdea
crcontra	keZeWn
-1writte	nWZdbc
-breally	Yeffoe
psesh	oedddb
rxaside by ahead	jkWgXY
phiring	hgfiWf
+bwants	eecdob
clstaffi	oafeeb
nquesti	logbYZ
rbappointment please-do	cYncWg
nrun	ocdedb
nwant	noaacZ
clwell	eeXcoh
clrefer	afefod
-2yes by	Wjfeeg
clhiring	haYeoe
precent	edaeeo
papprov	WnceYn
+bteam	Wfffhn
-3letter by the	ibfeWi
pbase	Xodedg
-3later than the	ndedZW
crhis	eceboe
nbroken	kbjkdW
+blikes	offfba
clspot	Wfedjl
crx	ofchbZ
crby	Xcfoei
ptax	Wkdjfg
clquesti	Xocdmb
-bfreeze	effeoX
-2run from	efbaan
-bcase	jfglbX
pozols	ffffXn
nadmire	ffffXn
clpupill	nechdX
sivague!	hiibXf
+bbeliev	bdfecn
nthanks	nZagjd
-bhalf	XhjZgk
-bsafety	enfefX
nconseq	dffeZn
-bcounci	iaXnce
-bsuperv	Xdkicj
-3to you on	mdhdYX
-bnight	ccdcdn
plook	higlXZ
crbed	nfeeda
poursel	ndeeda
pwoman	XnbgmZ
nwelcom	Xkaelh
rxaside within ahead	ghYcXg
-bstage	nfYnZY
ploved	iXhdih
phybrid	Xjedcn
-2answer in	lbcbgX
crwithou	nabdef
+bsucces	aeemmX
-bgaller	Xeedlj
clchats	XfnZdj
+bnever	fddfnY
clpack	Xdfcll
-bthumb	nffddZ
pcaught	dejfmX
+2of this	bkecXf
frreview	Yhhnfb
nlol	deefYn
padvise	bjffXm
cldrivin	Xdggki
clupdate	naddee
-2closes on	dnYXXi
pblack	Yneffd
+bdebrie	bedean
clstuden	efedZn
crfurthe	cgnfZd
+2: my	gkcjYX
clbranch	hdglXd
clchair	dbZnYl
ndown	ZYfgnh
pcame	Xihhjb
-2she said	necbaX
clshift	XYnYik
+1is	cggXeh
-2older than	aafebn
-2know in	nbeebZ
ncalls	cfeccn
-2not do	deXcle
-3for you by	fXffgk
-btrain	gcZcdn
clpsycho	bdnded
-bforema	bfdmkX
pcourie	Xegfkk
-2office until	baeeen
-3the office until	baeeen
-1that	gmYffX
-2shortl :	ZdbnYZ
clpeople	mXYehi
clgood	igeihX
ntalent	djnebY
clcentre	agfdan
-be	ndddga
nunlike	cXhfkn
-btxt	neefeY
cltxt	neefeY
-2: the	mZXXec
+2, answer	Xccmag
crwhenev	bffkmX
-bcommis	Ydenbe
-baudit	afeecn
clarrive	Xachnh
+1will	YhgXle
crgone	Xccekj
-bopenin	YhmcXm
nput	ghbijX
nre	djddnX
-bstays	adnbai
-1pick	necaaY
-boccupa	XmnfdY
nphone	kcdlXf
ptimes	ZjnddZ
-3to see you	eemegX
+bthird	beneeb
ncommen	nhdabc
-3it over on	bedljX
pworked	Xfefgn
pofferi	ajYgan
-2all throug	bdcnbZ
rxreview on ahead	gXhecc
+1came	Xebemf
cldetail	Xhhfdk
pthinks	nhafab
pweek	klcXah
pprocee	Xfffdn
nteachi	jeXdlh
cldated	Ybeeng
-bwith	abnhhb
-3leave on the	Xeccdn
-1met	bcedna
+bhall	adndah
pspoken	gneabd
-2sorry ,	becdnY
nok	ebglXi
clrang	aecdnh
clwhen	aZnhbj
pnice	cfbgbn
-1twice	ZedgnX
nplease	fXjegi
nleft	gcddna
clgaller	Zfeddn
clhouse	eebddn
+2, at	jbjaXb
clanswer	nhbced
-2into the	cfecYn
-bcareta	neefeZ
pforty	cffneZ
clagreed	nbfgbZ
psubmit	jnchXY
-2, but	neddZc
nduring	headan
+bmate	necdiX
crshop	Xclebn
pbook	Znnaab
-1have	YjkcXf
+bat	mXnXhZ
pcomes	hfXdnc
-2with me	aZnebb
+bstuck	ffYfne
crstuck	ffYfne
clturnar	neffeX
-3from me on	jjZbYX
-bhangin	cffeZn
-bninety	dfednZ
-3it is the	Zahacn
preserv	Ygdedn
ndecisi	bXcfkl
-1hold	Xikcib
-bsees	Xfhkdi
pcoding	efnfcY
neveryt	ekaeXm
-2so on	eYXakh
clmrs	Xhifgi
clchance	dlbleX
clexactl	neffdZ
pthing	bnbgZh
+bshall	mffidX
-2me on	dmiXaZ
clfourth	kfbfmX
crpositi	iidjeX
-1are	ebfXXm
crsignat	cfcecn
-bpay	Xdffen
pevalua	ndedec
clenclos	Xlfffe
pallerg	fjhdiX
clrequir	XlldXi
+bcheck	lXdmeX
nwife	nedecd
-bmark	jeemdX
pnon	adgden
clchild	edafdn
crthey	gbbenc
clgirl	cfeneZ
+bpaid	dfXegn
paside	Ycfned
+bunfort	efffXn
-bwrote	gbedna
pppe	ffneeY
psuppli	ffneeY
clprinte	bcddhn
nboth	Xiiiib
pbishop	ejaacn
njunk	iemeeX
clhopefu	neefcZ
-bruns	ZfcmXj
packnow	hbfndZ
-3a decisi by	iceeXh
nrememb	dmXfej
clduring	nefdcb
-btoo	nfeeba
crpayrol	fneebc
+bpanel	Xfgnja
pold	cnjecZ
-bpdf	bnffeb
crcalls	dfenfX
+2, could	ggXdXk
-bfifth	bedebn
-bhope	aekcXn
pbonjou	dekeXl
+bmight	Yddein
-bwithin	hgdiiX
+bproduc	niefcX
precall	cemeiX
clhereby	eejeXm
-bpsycho	cdnded
-banswer	ndccef
+1any	Xcddhg
+2, sorry	chcdYn
clpicked	eandZi
-bweeks	acfneb
nper	nZYehe
clreckon	nYbdff
-beleven	dfeena
-bteache	jXdcdn
nchat	enXekb
pposts	Zgffdn
clkept	ngefYd
clsigns	mcbiXe
nmanage	ddcZfn
+2after the	jZXXgd
nsix	mejfcX
claway	Xgahhl
crshould	khcgXh
nman	Zfdefn
crdinner	cednbd
crstand	neddec
+bowner	adnaci
-bduring	feejkX
+babbot	Zeffnb
-bshareh	lfefXj
-2^ the	jXXXlX
crwhen	Xecdjn
psaid	ngfeZc
+2they said	Zeefna
nring	mdaZXn
crlove	ceecdn
-bservic	fcXhkf
crslip	ciffXn
pjoinin	fcZfen
frsoon	enafde
-bexam	YcnXgi
-bcarry	eeeaen
clcarry	eeeaen
clranks	affneb
+bthen	nfZfec
clstands	Xkhgee
nhired	Xdemkc
crbut	aebcnh
npage	eeXdjm
clcondit	gXeemg
clhe	nYedZk
+border	ehdkjX
+1by	nfgaYd
clhour	dbnicb
-buniver	Xffkdj
pface	aenfdd
-bdies	dnaecf
cldies	dnaecf
pfreeze	ffffXn
nearly	Xafell
-bstep	Zjdena
+2, decisi	XdicYk
clexam	Xcmffe
rbsuperseded -	gbXiaj
pends	ndejcX
-bcorrec	lgidfX
clcorrec	lgidfX
+bcertif	jikcdX
clgone	hZddnd
-1commen	adcdbn
-bstop	ineecX
crhappy	beefcn
clholdin	cnkacb
-3, which is	Xcgicg
pretain	addefn
pquick	jgaiXh
nstable	enffdZ
+bexcuse	ffefnY
+bnight	Xfjeel
-2more than	jXedZj
+2, just	bcndZY
clfleadh	cffcbn
ppaula	cedebn
clapprec	Znffee
pconfer	ndddcd
nten	nbaeZj
-bcandid	nYcXjh
-bpartne	ibanfZ
+bmaybe	bfdedn
-btechni	Xenkda
clpermit	ffcadn
nmeetin	Zhganf
clquiet	Zcdegn
pfit	deafdn
ncommit	cbYnmb
clown	mbYdZn
msrejection	Xbaakl
-btimesh	fbgfZn
+2as the	jgfbfX
clring	nkfZaZ
-2contac by	gYeejX
+bback	gXfgcl
ntwice	ecdcnd
pright	YnhgYg
+1so	bkagXj
-bback	incaeb
-bmember	ecddcn
-bprovos	Zcfnee
-3me by the	igeebX
pswitch	nehffX
-bdays	XcmbXm
-1you	hdbXjf
+bfile	YgZnfh
pmoving	lbnaYd
-3, before the	nbefdY
noffer	ZhYanj
crlol	iigckX
-2time :	cbndgX
nround	Xeeicm
pinsura	aegean
-bshort	gkdjgX
+bask	eandbh
pprocur	Xkfeek
nintere	cfdddn
clset	Xdlkee
-2expire in	XfbeZj
-2date is	Xhaacm
-2open for	cneeeZ
rxanswer ago past	gjdedX
prather	bfnejZ
-bmatter	jcfnbX
crdead	cedena
cltimesh	fbgfZn
+bfurthe	ZgneiX
-2apply by	bYgfgn
nheard	nhdbdZ
nknives	cencgY
pversio	aecefn
-bapprec	Znffed
-beither	ndgeda
+b;	giZndZ
-3rather than the	YebenZ
frpost	fgjgiX
+bchange	Yeinbc
crchange	Yeinbc
clargue	efcndb
+bme	Xjagme
-bmind	Zkaneb
pscreen	Xjjdej
crfalls	efedZn
+bever	Xbffjn
pnod	Xfffen
pbut	gfnfdY
-bghoste	dfffnZ
-2they said	edeckX
pwinter	nYafck
clask	fmfdXg
-2again after	eddfan
-2, decisi	needba
pdone	hiXmYe
-1comes	naYdYa
pheads	ZdlhmX
nadjour	bfefnb
-bnda	dndfcc
clunlike	affecn
bson period ahead	YXliXe
pkel	eeaddn
claim	nZfdha
nsat	kelfaX
pengine	ZgYgfn
nbuildi	gdgdnY
-bcollap	Xfeeil
cldesks	bfdddn
-3i asked for	ZbedZn
npassed	heddZn
-bturnar	ndffeY
+1off	YbcZen
-2can say	ndcedX
noff	fnZcbi
clmove	jbfdnY
pchoose	hdfaYn
crright	ieejgX
-3to wait until	jcdciX
+brank	dfdnbb
crrank	dfdnbb
-2leaves on	ZdbZcn
-bdrill	dfafdn
cldrill	dfafdn
nperks	dnefZc
pholida	madekX
nany	kmXebe
rxdenied for ahead	ciXZbi
-2: within	flfcbX
clreally	Xehfnd
ptransf	fffmgX
palert	edefbn
pgot	fkXkdf
pleads	affnce
ncover	beeenc
pdublin	dneefY
bsuntil day past	aefenb
clcould	Ynjbic
-2no by	hgeebX
-bdecent	ddffna
crfound	Zedfnd
clswore	ndefca
crportal	meddXk
+bhappy	aedfdn
+2to let	nfedcX
pword	gekkXc
nbegin	mcdfkX
psing	eenfeY
-3close on the	abacdn
clcousin	Zcffen
-2, answer	jjddbX
-bcleara	Zffnfa
clcalend	ingdZZ
-2you within	hhedXa
clengine	Xbdmek
clstanda	gdednX
+bexpire	enafdc
pkeys	Yedfen
ptransc	anbhga
-2will know	necdca
crminist	bbffdn
clshareh	kfefXj
+bour	ndgfeX
ptraini	dlXeej
+bthroug	ddngga
-bforget	dfeena
npages	kXeekd
clhead	Xkgcld
nwin	Yffeen
nrings	nfecae
nmenu	efnehX
pturns	Xejfgl
+1n	Zcanbh
nentry	dnffZc
-1word	ndddaZ
-bwaited	leffjX
pdirect	fcjfXl
+2, we	cdXheh
ppolicy	neddcd
clvouche	ccdfdn
+bexpect	Zdcani
nahead	ZheklX
crmet	Xcddjn
panimal	YknedZ
clorder	kYXeim
cllikely	YencZj
crnotifi	cjdnfY
cllifted	effenX
ndoes	ibmXgd
+2s budget	Yfdacn
+bplease	ajhXjf
+2with it	hdbijX
nproced	aedfdn
clfront	edllcX
-2applic on	ZkXema
-1decisi	kdXbcf
+bthree	ccecdn
+bdoes	geecYn
clthink	Ynhahd
-2it is	eakXXj
-2it to	kleaYX
-2ring you	cXedjh
+2with a	gbXdej
-3it closes on	bYgfen
-bscenes	Xnffee
nsift	cfdecn
-2, and	jiZXfc
+2is when	gjXede
nperson	Xghihe
-2^ ,	hcndXb
pbelfas	acffen
clghoste	dfffnZ
+bpublic	neafcd
clstays	cinbZe
phow	agfkXk
crcv	febnfa
-2period of	deefYn
ntrust	gfcjkX
+bpossib	ZelenY
+babove	abfefn
-1but	kXhcXg
clproduc	Xnlecc
ncount	hYeenb
-baiming	nfcgcZ
-brule	jbcbXm
crhead	gamfkX
+bgot	bhjdlX
nmail	eXdnYk
-2office by	Xidjdf
porigin	Xjedkg
+bfinali	nfeYfe
nsuppos	Xfffmh
clnegoti	cenffa
ntrying	nYffee
-bsignin	bndeeb
ppilar	necdeb
pmoved	ZjnifX
+bwhich	nhcbfa
nsectio	afcenb
frothers	Xgccgn
crget	lfbfXh
nprinte	ncfecd
clseason	gcbedn
-bmatch	geXehk
-bfiles	jednbY
naim	edfccn
pshall	Xfehem
pmanage	nfbmdX
papplic	jbjkXf
+bthere	Xiedgl
pfollow	dfjjhX
+bpass	ndadeg
crseat	Xfmdgg
bs- period past	YbZYne
clperhap	beafne
cltalked	dgXedn
+bcalled	Yfednh
nthroug	mgahkX
+bas	Zfcahn
proom	adnlXe
crends	Xfeelh
cljoin	caieYn
crfix	nYffee
-2pencil in	lejcYX
pforms	ehfndX
claiming	nebgca
crput	Xeaijk
clfamily	ecdcdn
psaying	Zeeene
nc	fehneX
pplay	ZmmedX
-2by phone	Xclfme
-3give me till	nYceda
+bmay	dkXjgh
clgenera	dfdadn
clarrang	nYiedc
nrule	deencc
nremain	ncdbhd
phe	nccfZg
-bteachi	Xnecgi
crfresh	cfedbn
prefuse	nfddbd
-3to me by	bnddbX
nshift	Xmacij
-2: in	hbkehX
-1make	acldmX
-2commit to	Ydffdn
nseat	encfad
padditi	dfccen
nrates	dfbfcn
pbalanc	dcdeen
+bdecisi	nXabig
crthroug	bXjkla
pallowe	neffeY
-bfive	cnjbbb
nplan	beenbf
-btorn	nefdcb
+bwalk	ddnfcd
-2would say	giacXf
-3i would say	giacXf
clnda	dnieaa
-3you have until	anedeZ
pkitche	eceddn
+1starts	bfchdn
clnews	dXicme
-2up for	Xfkfhd
-2doj :	cZbebn
-bagreed	ncfeZg
+bbranch	ffffXn
clbookin	cncede
nalso	hekgXf
-1my	Zbefgn
-2her on	ZegnbY
psync	efneeZ
bs- day past	dbcdnc
-bassoci	degbcn
pthere	nkXbZg
nweekda	nhcecZ
ncallin	leeejX
nsafe	fdZnha
-2see on	afdaan
-3to see on	afdaan
clward	gemXgc
pcheck	hjXkYg
-bphones	ndadee
crperiod	ZfnjZb
nsorry	aZfcni
-bgroup	Ybnmeb
-3sign by the	XZgfgn
pnumber	aniYja
crones	eeneeY
crpresen	acfanh
-bgettin	ncdedd
-bfast	Xnemca
-bfeed	debfbn
clfeed	debfbn
nmarvel	eedbnd
norder	eXlhch
nfill	flkeeX
-boral	dcnfdc
clwindow	cndaka
clinform	nZhaja
-2not promis	Zeffbn
+2it is	iXihYd
+2to meet	bbneeZ
clplaceh	aaafjn
-2them in	Zddean
crwhethe	ndadhb
+beach	neagcb
cltorn	nffdbc
-brevise	dfnbad
-bdevelo	cedecn
pgive	kffgXe
nadmini	cdeddn
-1from	YYbcnf
plooked	lkeYkX
-3closes on the	bcabbn
-bdeclar	gjbekX
clfirm	cXdmjf
cleleven	dfeenb
+2and after	Zedccn
npeople	djdXjh
-bdetail	Xkifgf
nemails	deeccn
nholdin	Yncgef
-1office	ajhhXd
-binstit	bedden
clschool	hggaXl
-badded	efdnXf
-2one on	kebXai
-bunluck	Xfecni
+2whethe they	nafeaa
cladded	gfcnXe
rbact they-will-decide	mafXgZ
+2, maybe	aebecn
+2for it	figiZX
-btried	aedfnd
cltried	aedfnd
-3it on the	ddmagX
-3to me in	kfdfdX
pfree	akYeen
pagreed	cncdee
nmentor	hnfdfX
-1anythi	ZeeeZn
-btarget	beffna
-2comple within	Zagfhn
+bdinner	eddngY
nphase	heenfX
nknife	ancfed
crwrite	mXadeh
clcastin	neabYh
crfair	Xecehm
clkeepin	hffflX
-bnon	necbde
-2could be	jdhcXd
+bassess	bfndha
-bagenda	nfafec
-booo	Zcfffn
clooo	Zcfffn
-3to ring you	Xdcdki
clno	ihbbZn
+btell	mlYZXi
nowner	ndfieX
-bthink	Xljbjb
-2^ so	nadddc
-binside	jddelX
crswore	kfedkX
crbrothe	cfjmdX
clfull	cgfccn
nafterw	adgnbe
pking	ieejgX
pattend	cXkdle
clliked	iebfnY
+2, if	ghhXac
-bkeep	eXiehi
-btaken	Xhhffj
clrecall	cfenda
pstate	nfeeda
+bpartne	cbnjba
+2to get	ijgdbX
+2, there	Xchkbh
flgive	angdhc
clnotice	dbcZhn
-2not the	bdbcnZ
clswears	nefeea
pwrite	nlYZcf
cldecidi	ndbZYj
pclear	XhkneY
-bfollow	fYfYnh
crour	hehdXm
pcountr	neceec
nluck	dbffcn
bsby span ahead	gYdhXk
-1receiv	aeeenZ
crclear	ccjndY
-bavaila	gflcXh
-2to be	adbcnd
-bpostin	eaedcn
clgroup	ddmifX
clconsci	fZffdn
-2before the	fgbXdi
-bpolicy	clbflX
rxreview until ahead	Xdgghg
-bpendin	ffffXn
clpendin	ffffXn
-1free	Ycncdg
-2reply within	gffeXh
clsaying	mejecX
cllate	fecdbn
pusual	nebhdZ
clagent	Zfbngd
ppositi	ahnaef
clexperi	bbeffn
clobject	Xlffei
pbookin	eeYffn
p's	hifgfX
pkeep	aYdnam
+battach	elXegh
crwill	ndciYh
clminds	neeeba
crnewsle	dfedbn
+bhiring	Zeinda
clevery	hZYcgn
-bwho	kXagck
-bdoes	lZbgXk
clrespon	ncdiZb
crus	fnjhYX
-2: decisi	kedZfX
+1your	ZZljkX
-bheads	fnefdY
cldean	ncdjaZ
-2say the	idbciX
pautoma	cbecnf
+bmoney	dedccn
-3they told me	XZcchk
-3said see you	deYfan
+brest	mefXch
-bp	efdenZ
pcare	deedcn
-bdrivin	Xkfeeh
nproces	ehehlX
-3's back on	ceddbn
+ban	lblYiX
cllaw	Xeffgn
clmind	lhajXc
nbreath	ddnehZ
-3a date :	neZdcZ
+1if	gjcYXh
clmainte	bfcfen
-blapsed	efefnZ
-2out on	iZdeXg
pmatter	ahZdfn
-bstanda	gdednX
-bmyself	eefdnZ
clbakery	dYffen
-b@t	Xcidgj
nhear	jXbjYl
clexams	eeedbn
pi	ngdfcb
presche	efnfeZ
nplus	cancgg
-bwhen	aZnkcd
-1all	ZYXidj
pscan	encedc
nstatem	Ycfffn
-3will tell you	hjceYX
-2list on	neeYfZ
pself	nhefcY
-ballow	ngeacb
-3tell me on	bnZceY
+bbetter	Zenfgd
clterms	iXfffk
+2if i	nYaehZ
-bskills	dkledX
+bwill	lebkXh
-2no ,	nececY
clflu	afdeen
-2need the	aebnaZ
-bawkwar	nddfae
cltwo	Ynaebm
clstate	cnffhY
+bsecond	bellXd
clreimbu	Ycgfgn
+bnurser	efffnY
+bmuch	aeefdn
nfinanc	Xkedek
nfour	dcfane
nvenue	jdleeX
cldepot	nbcecf
psir	jeaenX
nneeds	Zdnbcl
-bfriday	ldeXej
pknife	Ynfffe
pattitu	Ynfffe
cldrop	khjecX
clthese	cnjgZd
clmatch	fdXehm
rxanswer within past	Ydffne
-bdefini	lXeejd
psuits	jfkeeX
-bpost	dZfZin
+bknows	Yecfhn
+bevery	icXggk
ncreden	fZnfde
+bwaitin	jedelX
-bclass	eXkfdk
-2^ @d	Xfhejd
clmails	ffdean
cruniver	dfZfen
crphone	lZdkgX
panalys	eacfen
-2sittin on	adbnca
+bapplic	daYnmc
-2will hear	nfedbY
-3, as of	efcfnY
-2see you	XZedZk
-bkept	nbefZh
+bsome	Ydcffn
-bchef	elekaX
-bcomp	Xfejck
+blikely	nfcdce
paround	jnbcfZ
nprofil	keidjX
nslip	fXdejl
npurcha	efcenZ
clmentor	ceeneb
cllogin	bnfeea
-2after the	fbhZXi
-3for you on	dkeedX
-bdepart	ackdXm
clcalibr	eeeneZ
crhear	ieflXd
clminist	acehdn
-bmum	Zebegn
nbehalf	geeemX
clhull	afeedn
-bdue	bbYnfk
nhull	nffeab
-bcvs	Yecncf
-1calls	jebbXl
clless	Zcfffn
+2any more	XdZdih
+2instea of	iidaXe
crwhere	fdejkX
+2s :	adaenZ
+bcare	afeecn
padmiss	ddcden
crstands	kbkdgX
noffice	midajX
nconnec	dnbecf
+bshould	edbmXk
clcourse	ndaaci
pshipya	kfXfdl
+bhold	kjedeX
cltax	Zneedg
clb	chbbcn
pmodera	nfdefZ
preplie	XnegkX
crstarti	ffZfen
-bmoving	aedefn
+2, kindly	gXeijZ
+blink	bnbeja
+2to look	ndfadZ
+bshut	dffean
phence	ngeeZc
crno	mXYfmc
nhi	ejgfjX
pgirl	Xbehkl
ncheck	gdgmXd
+1either	jaadXj
-ball	mfcggX
nstandi	efdfZn
pcloses	jacXmh
-2nothin by	nZfeda
+bbegins	cedbdn
nenquir	nZcecj
crabout	Xndahi
+2in .	ZeecnZ
ptaken	bZcfnj
-bmuseum	fXfffn
nlucky	hfcncZ
claround	facnYi
crfront	XjZmlZ
pappoin	gfXddm
pnights	bfnhea
nconsen	Xlhfja
-2board in	cendYZ
-3the board in	cendYZ
crletter	ZnaljY
+breleas	ifekfX
palread	liYXhg
crgot	ghdbna
neveryb	iXhhah
pnicer	hfffXl
-1day	bghXeg
clsubjec	fddfbn
nsettle	Xjddhk
nuse	feedZn
clapril	nfeeba
pprayer	feZfnd
crhow	nbfdce
crhouse	eeednc
-basking	Xefkif
psucces	ihjcXf
pspoke	jmXacd
+bnewsle	cgedbn
pbasic	eZffen
pforese	Zfeefn
-1delive	Zdbccn
nmistak	mdeeXh
clvoicem	dfefnZ
ngroete	ccdfen
pcontac	meXgfd
-2again on	ZbihXi
-braised	adfefn
preplyi	aemiiX
+bservic	cenedd
-bweekda	cebeen
pbegins	nbheea
-1open	bcXcgk
rxact for ahead	XZldff
+b's	Zicden
+2please .	Znceca
-3now it is	neceeZ
-breappl	cdffcn
crgiven	Xkefkd
-btouch	nbZejc
-3for you until	ameeiX
rxaside before ahead	fiXebe
clbook	Xlfekc
crfinali	nfeYgd
pgradua	cjnZga
-bfestiv	eeaeen
-bengine	Xbfnfh
clour	hXegig
-2off for	deYedn
crlimite	eeaefn
cldown	gXdkjd
-3the phone on	fcmeYX
crs	Xfcfkk
-3no , by	nYffeb
rxaside in no	Zeeffn
+blesson	anfded
clrole	Yajdng
+2but the	Xecbmd
-2open in	cbeecn
flpost	bZhdnh
pu9s	fbbffn
norange	fbbffn
nsegmen	fbbffn
nhender	fbbffn
-2not be	Xfddgi
+2so we	ZkhjcX
+brecrui	Xefmie
+2we tell	ncfaca
clmuch	dfdenc
crstall	fgffXn
-2you for	Xlechb
cljoke	mebeXj
+2to agree	gcdlcX
crshut	eefdZn
rxreview before ahead	jehbaX
crgate	imcfdX
pconcer	nfZfee
pannoun	bgcedn
+bsign	bnghYh
pfill	Xkjfce
-2give you	Ynffdb
-2@d not	YfeenZ
-2in by	Xkchcd
+bform	kdgekX
npartne	gnYakb
+2, take	nYdeac
pprovid	Xjjaci
punderg	ecnefb
panalyt	ceeebn
-1out	gXYehh
cltheref	jekicX
rbact could-you	enbeaZ
-2text you	neeebb
phall	bhbebn
+bscores	dfbnfa
nthinks	cffean
plibrar	cbbjan
-2exam on	benZaZ
-bvessel	beeddn
clvessel	beeddn
crsooner	afeenb
-1around	fYZlXe
clgettin	nefdbb
penough	anbeci
crtreasu	ffffnY
-bclient	lahXfe
cltask	feZfnc
ntruly	nfefad
-2place from	dfkibX
-bterms	Xiffek
clenrolm	bnedec
+2, becaus	jjbbgX
-2not decide	Zffddn
+2will be	Xaabme
pgratef	nfZedc
pconfid	Yndeie
clexpire	hnYbXg
+2# .	benedY
Tl	ndbadZ
-1accept	aeeenZ
+bcandid	nXZifd
crvacanc	eeffna
nenjoy	nbacdh
+bkeep	nbeccf
clblind	neefbb
clnever	djjdXi
nwalk	fdnffZ
nsister	nffedY
clsignin	bneeec
-bnurse	eddnec
-bthumbs	Znefee
-bplaces	gnedeY
pvisito	efbecn
clsoon	adfeen
nwait	YXfbnk
crtest	gdnceb
pdocume	Zndfee
-2sit on	gcXjZd
ngraham	cedfbn
-2us by	ejcbXf
-boffere	dXmfal
clvicar	efbcen
+breturn	nefbdd
noblige	feneeZ
+2to say	eicXbh
-2day on	Xaeaig
clphones	ndbddf
+bsee	Xdjedl
-bflies	efdcdn
pguy	Xedfjj
-2, on	kbibcX
nguaran	Ydgffn
plonger	eYZfni
clnobody	gccabn
-1candid	fedgkX
pagenda	fenfeZ
pthem	fmffgX
nhaving	flkcaX
-bwithou	kkeibX
pplanni	blXcle
-bturned	dedenc
-3you at the	kdceiX
ncall	gaXjek
ntells	beefnc
+bluck	ccffnb
crtaken	becene
-bofflin	bfaffn
clofflin	bfaffn
phiya	hdfhXj
prange	nfedYh
nsleep	aeeden
pbuildi	Xdmeei
-bco	benfiY
+bvenue	fZfend
-3answer on the	fkccbX
+2or the	Xkgedf
-2manage back	adcedn
pshift	aZnckd
nagreed	egfbna
cllights	efdfZn
-bcoming	jchXfh
nodd	anffed
ptalkin	Xfcelj
pdear	cZbdnl
+2@d ,	hkabgX
-3takes up to	gXeice
+2s interv	jZndbb
+1from	jhmXaY
-bchange	dccahn
-2office on	kclaZX
ngives	mlebXa
clfinanc	Zdcgfn
-bsenior	dfdean
clsailin	beeedn
npublis	bienda
-3hands by the	Zcfcdn
pclose	bXghkg
-bbook	ajdenZ
-1people	lcbciX
-2usuall takes	nefbeZ
-bown	maedXk
clstarte	eXedlj
cralso	fnefba
pcamp	dneefZ
ppast	nYffff
nnomina	ffYffn
crclubho	jfXedl
-2coming on	gdmaXa
nlunch	idmbhX
-bdeck	aneeed
pwords	nhbfcb
-2one by	ijeecX
clmoving	Zgdefn
-bbecame	dfecna
-2me is	nebecZ
-2not make	dejdkX
-3can not make	dejdkX
-bmotiva	Ynffee
clmotiva	Ynffee
pward	kgXeYl
cleveryo	nZdmdY
-2ring me	ZjgbXh
nmet	acbdjn
-bnotes	nYbiZf
-2side of	Xeeejg
-3this side of	Xeeejg
clalumni	dfafen
bson period past	efddnZ
clone	bhcgZn
+1she	eZXhfh
+bmy	ekXjec
ptext	Xfadlk
-3comple as of	efednY
-bunder	lbndbZ
+2: they	ZdZjmX
clor	lkgcdX
+bpull	bdefnc
clevenin	ccecfn
-bu	nfeddb
+2, probab	nebZca
-bclicki	dYffhn
clclicki	dYffhn
-bearly	nddece
pdies	Ydjnfa
npracti	dXfdim
pmuch	caeneg
-bmoveme	nffeeZ
clmoveme	nffeeZ
flsorry	Zahdmg
nhorosc	Yfffhl
pgets	mddedd
crpencil	lelebY
clgo	mdcgdd
paptitu	chhldY
-2toward the	mfebca
-1partne	fablfY
clshifts	Zebdhm
-2of the	YYhZhi
-2need until	mgfbaY
pchasin	hgehhY
-bboss	lfYiYg
clsuperv	Yehick
cllibrar	ledeYj
+bmeets	YleYhl
pgrade	blmeeY
ppurcha	cddfdm
clnothin	jegYYk
-2go out	hdcbYj
-bversio	fgmcYg
pstraig	fYhdgk
-1lands	ZecZam
+bround	eddlYi
+bpapers	beYjhl
+2s meetin	gcbigY
nreview	Ybemeh
-bfailin	bcmeed
ppitch	camedf
nprovos	Yefmdf
-2during the	jefjaY
-3you will hear	mfeeca
+1now	iYbYhd
pir35	mcedec
+2either way	mccede
crotherw	Ycdehm
clspeak	jYmedd
ppaperw	mfeedb
ncoming	kfmbab
crhour	mYlcjY
-2take until	ijfdfY
pgoing	jfYahj
pabuja	afameg
+bbank	bediam
-2^ back	Ydeecm
nyear	gmcddc
-3a decisi within	fcfdjY
-3we close on	bdeccm
clintake	Zedjcm
cllonger	YmfdlZ
+bdoor	medfad
-bchairm	Yfiekg
-2induct :	caaedm
clalike	mdedec
-2away until	bcfefm
clexplai	efmfeZ
clprior	fmZfee
pline	meddjY
clthings	mhddYd
-1do	aYjZif
cralone	Yefffm
npaper	Ycmela
+2, outcom	gbgjbY
nextern	Ycecjm
clkit	eamefc
+2with feedba	Yegfcm
-2rung by	maffda
-bleads	mfefab
clbasica	mfdfca
pmonday	maaaek
-2's back	aeeccm
pflying	bgbeem
npick	fYmZjf
-3closin date :	debdbm
norgani	ccmfdd
crclient	kedfkY
-2throug the	cejiYf
pmean	lfYdck
clagain	Ybigcm
nsiftin	dfecma
clcantee	beeedm
crupshot	affmfc
crdoes	jbYgif
+b.	mchddc
clwhatev	Yfedgm
-2is at	acmfdb
-1than	igYZfe
+bclear	ccmldY
-2call the	meedca
+bwish	cagemf
pfair	fcbdfm
-2from me	kYdcde
nbetter	cbcdmh
-bflying	Yeeeil
+2: placeh	ccmeZZ
-1rang	ceeemb
-bobserv	Ylmdda
clstores	cgbedm
clcoordi	Ylifcg
rbanswer you-will-hear	hbYffe
crmaybe	cffemb
pexecut	mcbeef
-bleavin	bedeem
+bstage	ZlmecZ
nincomp	Ymcfkc
crpaid	efefmZ
-breason	bkmfbZ
+bstands	mbbdhb
nelse	eicbam
+2as planne	Ydejej
-bsugges	Zemffe
nmeets	jlecgY
craddres	aeeefm
-bwell	ggfamb
pjoiner	Zmffee
+2, once	mebdbZ
+2n i	idalbY
-bfind	mfkecY
npayrol	ekcdZm
-bquerie	Zdfffm
clquerie	Zdfffm
cloverni	famefc
-1then	gbZYjd
+bfor	Yfjijd
-bprice	Ykfeej
+1he	ihYafb
+1before	hgaYfe
-3the course of	mecdaZ
-3the candid on	mfddbY
-bmain	Zfffem
nabout	Yihhdh
-benrolm	Ymddeh
+bcounci	lcejgY
+2: i	gbYchh
pidea	cemfbe
clraised	adfefm
-3be coming on	YfmfbY
+bend	cmdfbe
clpostpo	cdbemg
cltwice	Yeifma
-bdata	ZmceZm
-3tell you by	mafedc
papplie	Yadkji
cladd	beemde
phis	iehcjY
rbanswer check-back	amjdYf
pwomen	ceZehm
pm	fgYffm
-blodge	Ymddck
-2votes on	iedgZY
clproper	eejldY
pought	mededd
crnotify	fefZem
nwith	bbhgmc
+2, nor	Ycfeke
-bstand	imeecY
cranyway	Yefdli
+2your time	cemfaa
crdean	jffamY
nvriend	ccdfem
clrevert	amedkZ
-2and on	lddYZh
-2asked for	mYcecb
-2interv are	efabdm
clreason	ajmfcZ
clgaffer	meffca
nterms	amdefe
-binspec	ifcYjg
clenjoy	bddfem
rbdenied promise-to-answer	fZYYgh
clcat	feafbm
-2course of	mecdaZ
pextend	Ygjelc
ncontac	dYckgj
+balread	Zfdemd
+bforwar	mffeea
nsort	aedegm
-bprinte	bdcdhm
-3be on the	Zemeba
cr@d	YhfkYm
clpolice	emdffa
-bour	lYgdjd
-2rule out	Zedcbm
-3to start in	fbafem
-bchecke	afemfe
+bboss	iYeefi
-2live until	bZdefm
nenter	cfffam
pshut	efjkeY
pwhy	mbgfcc
+1week	adcdam
+2to sign	Ymafeb
pbuy	edZfem
msslip	icYcgf
-bcondit	jfefjY
pdroppe	eccfmd
-3on @d and	cdYeek
clphilip	efmfeZ
-bdelive	aeedfm
pslides	Ymjfdc
nharbou	cmheeb
ptiming	ebZgfm
-baccoun	cYfgdm
clwhenev	Zfmfed
-3answer by the	bldghY
clevalua	geemdZ
clrest	mcfebf
-2contac within	ibfdiY
clan	cdmddg
naudit	Yffmff
+2you will	mZecad
-2but on	hcibdY
+2withou it	baeadm
crcall	mdZjhY
clfit	efmfdY
clco	bemcib
-2panel on	adhjfY
nmove	abmdci
-blove	YlefZm
psorry	fYhdmd
nclosin	mcZdbk
-1if	hamdfY
+2and would	cdcbbm
-2accept by	Zmeebe
-bus	gmdefb
plol	badimc
+2is no	aedfmZ
-bphone	lekZfY
-1read	hdalcY
+2, a	ibhgiY
-3out on the	idYYbj
+bsuch	jZffmY
-3me know by	bdfemg
clslippe	cfeemb
-bcutter	eeZfem
+2, though	jjacYZ
+1s	YcZeji
-bnegoti	cemdec
rxappointment in ahead	djcYff
-2it in	kdkeaY
plinks	emafed
+binsura	cfeebm
-1screen	keghYY
+bhire	cefemb
crgratef	ddeecm
p"	iYcdme
clstatus	mbefbg
-2applic within	jYfefd
crgo	bjimdY
-1your	YYhbdl
nfollow	ahiYle
-bset	bflkeY
ptruste	jkabYj
+2to pick	mddagY
+2, no	bbYZhl
ppiece	cfkelY
ptheory	bfdfcm
-2submit :	ccbfmY
-2less than	Ybffgm
-berased	Zeffem
plad	lYefdj
pcast	aemcdf
rbsuperseded slipped	hjZYee
+bthing	fbleYj
-2latest by	jhecaY
clprevio	bfdemc
clarjun	dccmed
-3@d , on	leZahY
-2me the	mhbfaa
nfirm	Ybmcmd
phate	beagem
bswithin period ahead	meecZa
+1the	ebZbmd
-3out in the	meZabb
pstayin	eeedbm
-blovely	Yeeemh
-bpermit	aeefem
-3not heard by	jYfeef
bsin period past	Ybabmd
-3sits on the	Yffmfd
-3hear in the	Yfeedm
+1for	eYkhcd
-2accept within	amffea
-2never said	ZfeeZm
-3i never said	ZfeeZm
-1closin	adcbam
pboots	Zhmedd
-bformal	Yhhdgj
+bapply	cdfedm
-bwhoeve	Yeffli
clahead	dkheYi
-2reply before	Ykefbk
pdeligh	Yjmdbe
clrefusa	mYdekZ
cldo	bildYj
+2, two	Yeibcm
parrive	hdccbm
-2them on	hggeYc
pfast	jjdeYh
cldealt	meebfd
clresche	eegjjY
crcare	beeecm
-bcar	eadfem
clgrant	dmacci
-2call you	gYidee
clu	jeedkY
pdoubt	hYffmc
-1ring	kidaYd
crhours	abkeam
-bjoke	mebfZh
-bcto	beeemd
pprovis	cmbccg
crher	hamZmY
pseptem	mecfcc
clantici	gefmeY
crbetwee	eihigY
-btalkin	Yegjhh
crfine	dmfeeY
-bkeepin	ffffmY
ncontro	caffem
-bbeing	cafkYl
-3one on the	cedmcY
-3it would be	mfeeZa
-3news before the	Ybffcm
+2, and	gaYkef
+bstudio	Yejfek
crhold	dffdmb
pre	kmfZYb
-bunders	cmfffa
-bentitl	dffZfm
clentitl	dffZfm
cljudges	haljdY
-1conver	bdfilY
+2as i	Yedcif
crcomes	Zccifm
clscrap	ebffma
-2interv ,	YbiYhd
-bcrew	ldmbaa
-bcarols	meZfcg
nscreen	clfejY
cltown	cdlhYe
clnotes	gZcmge
-2my answer	dmedaY
cldraws	cffZfm
pnomina	eifleY
psettle	Yibjhi
-2holida :	acdddm
+bgoes	iiYghc
-2's the	bidjYf
-barticl	eeccmf
clarticl	eeccmf
pcurren	ehbmdc
pswap	Yemfib
+2we had	ddfemZ
clmyself	gedfmY
-bharbou	Ybjham
nsecond	dmccjb
+bsure	meceZg
+bignore	Zeffmd
nhandou	gedmab
clyet	meiedY
pextras	cebfem
-2^ if	idkdeY
-bmy	Zmabik
-bshook	bfdfmc
+bcontra	kiacYj
-3is on the	YcmkbZ
+bso	ahZhdm
pdbs	emcebe
clhear	ibcbmd
-bsick	bffecm
ncourt	bdYeim
-bcook	cdhcam
-bvoce	bfdmhZ
pper	ceeedm
-bgrant	imbddb
+bvideo	cemdhZ
nhalf	geadbm
platenc	ffffmY
-bregist	Zmbcei
clport	bYmedh
-bslow	ifffkY
crprofil	gmdbbe
+blong	Zddmib
-3us by the	Yiddig
crcommit	ghdfYk
nalread	mcdefc
-btaking	Yfffgm
-brole	Yfeefm
-banythi	kYgdff
+2as your	Zbafdm
-2came in	ceeemb
crgoogle	efmfda
ngoes	dmZfYl
crfilled	ekelcY
-3interv on the	fcYahi
-bcoding	bmffga
nleast	kegegY
-bface	ZekemZ
pbelow	giYikb
-bmarath	beffmb
clmarath	beffmb
+2we open	bdbfZm
nmaths	befdem
-2the bank	ZfemcZ
-bround	fblmdY
-2given me	kjfeYa
clemail	kYYcgm
-3letter in the	mebddZ
crmenu	amffde
-bwhich	dYgmlZ
+bwhat	kfZlhY
ntimeta	cfefmb
-1bank	ZeemcZ
-bso	mladZd
clcompar	kecldY
rxaside until ahead	YkbgYh
clbreakf	iemdZa
crprogra	dfefbm
napprec	fYlfid
-2sign within	bmffea
-bme	hmdcec
crturned	hcecam
clcoding	dmfegZ
-bsums	dfemdb
clsums	dfemdb
+2before the	ZZdedm
clversio	fgmdZd
cllot	YligiY
-bsiftin	hbfmea
frnot	acbdml
+2, they	eYZZii
cllodge	Ymddcj
-3not @d ,	dkbdYf
pcounse	fZffem
phambur	cefmea
ptops	afmefb
pinside	mfffda
-bline	dficmY
-bgirl	ffemeY
ntogeth	cmbdak
clclinic	dfjdYl
crphones	kedjdY
-2our decisi	mfddba
psupers	kdejYg
-balike	mdedec
-3last candid on	Yfddcm
-1in	dZgYhh
pindica	meeeeb
-3@d it is	mfdffY
pnormal	eabdhm
nfailur	emfedc
pkia	mbfbff
pora	mbfbff
+bnotes	cedmfc
clbreath	deffbm
naway	imibYb
nwrong	ebgemY
+bchairw	afefbm
pentitl	mfeefa
nta	mhidbZ
-2be before	adfecm
-2promis :	meceZa
nproud	cedemc
rxact before ahead	fidbgY
pbehind	gdkkdY
-3client decide on	Yffcdm
+boffice	YjmggY
+bdm	mfeddb
nsap	mfefdZ
psense	deefcm
+2, back	bfdddm
-b@s	gfYemd
pmax	dmdfeb
-2all day	Ycjdcj
napp	cfdfcm
clauthor	fYihcj
-2kept for	cbdedm
ppairin	mgcdfa
-bimpres	efdema
npost	ZfZfhm
crmany	ceeecm
+2, mate	meddaa
clwithou	mfjhZY
nyourse	dmhecb
+bdbs	Yffffm
crdbs	Yffffm
nclient	lfaYeh
clolder	cdffdm
-1time	eYjdhd
pvp	meifbY
-1decide	jbYgcc
phouse	Ymffef
pslots	YmkedZ
-2time on	cemebY
+bheard	Yfgggl
-2^ deadli	ambebZ
cropened	adeeme
clanythi	hZecbm
+2came and	Zfefma
nfix	femeda
crcvs	cffmeb
-bassess	bimgeY
+bintern	dddedm
nignore	ZYhijh
-2everyo by	bYgmcd
crcome	jmeZfY
-bstamp	heddmY
-2begin on	Ycahbk
ncare	beahfm
-3it before the	Ymefdd
nrestfu	mfefca
+balways	madeZg
-3slot on the	eehdiY
pkowalc	mcfffZ
rbdenied you-will-hear	bbYYjf
-bnot	efZchm
rbact bare-request	cehfYi
pleave	ibbeam
pdrawin	mgddgZ
clspain	efeccm
-2time ,	bfebbm
crown	Yeefmg
npark	iekhcY
-bbreaks	mffdea
clbreaks	mffdea
cranybod	Ycfejl
nticket	cfeccm
ptrack	ejeelY
+bhand	ehjejY
nbooks	ffcfbm
-bmoves	Yfeemf
psomebo	gmgecZ
+bbreakf	femfeZ
-2moved from	gebZmZ
crafter	dYmhib
clsearch	hcgiYh
pfilled	ajYdlj
-2letter by	gkedZY
clgithub	ekdlYc
+btour	bfmfdd
phire	cgebcm
-bundert	mafffd
clretain	dfcfcm
-2person on	cfdZem
-2@d to	eaYZji
-3you within the	mceccb
-2your answer	mddeba
pctc	gdmfda
-2meetin you	becbmb
-1ends	acZmZd
+btheref	meffYg
-2bored within	Zbffcm
phoping	lefidY
pundert	mfaefc
pfernan	mdeecd
-bissues	dceedm
clissues	dceedm
-2delete after	eeeeam
ncareer	fdbfdm
-bad	idbYfk
-2on a	eaYYam
nspeed	kfeeYg
+bdownlo	lfjfdY
nholy	fffmfY
+2, phone	cdbmZc
clpint	cdbfcm
-3me , by	gYffdj
ppermis	beeeem
-1votes	gecjaY
nprovis	mcfedd
crsit	dfcgbm
crbig	Yeffgm
-bbackgr	mkedcY
-bfellow	edfdam
pilse	cffbcm
nsound	Yegfhl
-3place on the	cdYkdh
-2confir by	dgcejY
-3decide so on	ZdccmZ
+bthemse	meffbc
crthemse	meffbc
-3is back on	jcYfYd
-bplay	bemdib
clmaking	cmeicd
nevents	ffYffm
crnight	fchbbm
cllectur	Yejdgi
clid	Yhlegf
pstatio	maaedk
-1were	hdeemY
+busing	bafffm
-bfittin	Zemddg
crworksh	Yemjdb
pvote	mcfgbb
ponce	embhgY
+bhours	clmcaa
crany	gdmchZ
-bbetter	kkYdcg
ptime	edbgem
clquiz	bjaddm
pmedica	Zmgbaj
cldoes	mYgaef
pmany	Yfhjak
-1everyo	hkcbeY
ptreat	mdebef
crbar	ceddmd
+bsms	mfeaed
ppublis	cdeefm
clchef	efflYf
+2, her	bfdeam
crbest	fmdeea
npendin	dfaemd
-bhimsel	mbefed
-bjoins	cffdcm
cljoins	cffdcm
-2closed on	ZdZcem
-3take back the	bcbdmZ
+1over	YccmhZ
nrenew	cjeflY
-2than the	fgYbhd
-bissued	hdedlY
-bpaperw	bfedfm
-1phoned	heaelY
+bvacanc	efefmZ
navaila	eedddm
+2be too	alYeag
pbreake	lffYei
+bbring	YZleam
crcandid	jcYmdd
-ba	gamede
nbeen	fcfame
pdeal	lgfYeh
phear	iYmafc
crfeedba	Zdhdem
nnearly	mebeiY
clcfo	dededm
-2out the	meeeda
-2betwee the	jdkaYZ
cras	mgZcbi
-1sat	aecYem
pmiss	iefekY
pship	dgafmb
crbadge	fdZfem
clruling	mfdeda
-btells	mfdgda
+bnine	hdmeca
nmore	feeZmd
-2pdf by	cmeecZ
poptimi	hfeYek
-bbecome	adffem
nevenin	ejYdji
+bring	lbZmYe
-2us within	ifegfY
nadmin	keffiY
+bclubho	cfbfem
bson day past	dceamb
pstatus	mYdclb
clbackgr	ikddYg
+bevenin	chdcdm
crjury	dfeemb
-3come in on	Yjecbh
+bstaff	ffZfdm
clsome	gYikfc
-2the list	Yjddgf
neach	mglZZc
-3decide by the	geeehY
-bpostdo	ebeedm
pcoffee	befcfm
-3appoin at the	Yfemca
-1expire	dmbebZ
+bh	Ydiffk
clremove	cjffYl
-2decisi :	iecchY
rxreview - past	eeebmc
+bmonth	eedecm
crmonth	eedecm
-3go back on	Ycieci
cldeferr	mfeecb
+2, his	mchbac
-2outcom by	gYecgh
nbookin	mdiecY
rbsuperseded start-date	ffkfYe
crmeetin	acimkY
pproper	hddeam
-bpropos	gdmdda
clleavin	bedeem
-2reache you	mebeaZ
-2come in	eemfeZ
pmight	eebeem
+bdelibe	feeaem
+2it will	ecbbYk
ppen	fcmffa
-1induct	acbedm
penergy	bmieda
-bactual	mdffcb
+bagenda	bffmfc
pknow	lbmfZb
-2closes in	cbffcm
-1's	fehhYe
nsevera	Zfeffm
+bagain	cfdcmf
pafraid	hZadmg
-btastin	bmfifY
pchecke	mcejeZ
-2it back	dmcfdZ
platest	Yeldjd
phousin	Yjgfla
-2schedu for	idZbkY
-2you on	jceYga
nyears	ckkedY
-3closin date is	bdbbdm
-2longer than	hjeeYb
-2ignore the	ceacmZ
-3see you on	Yeeecm
+2, in	jYfece
pmore	hbleYf
ptwelve	cddfdm
-bslips	Ykdeek
-1debrie	aeemec
+2we argue	ZfemcZ
nassume	hijedY
frdate	Yggjbk
-bwork	Ylbcjg
clslips	Ykeekd
-bbreak	debfcm
-3our answer on	mfdecb
pexpens	Zagfmh
-bdated	ecfemc
phospic	mhafbc
+2and will	cdYfek
crback	mbdflY
-3@d and on	cebacm
-bgoing	fYkhhb
+btops	bmefec
-2made within	mbffcc
-2, writte	kbcfYg
-3now , writte	kbcfYg
phole	leefgY
pbranch	fkYjbh
-bwelcom	efcedm
cllines	efcecm
ppropos	bgkkeY
crlive	deeecm
-2, due	Yieeii
-2evenin on	bcYdhk
+bfinger	mbhecc
pbeyond	Yeefmg
nclean	mdceag
-2choose on	kcZgYd
nappren	Yfeehm
nturn	hdYhgi
+2on the	ieibiY
-2hears by	jZfeiY
-3will go out	Zffeem
nfolder	hemedY
nslippe	efdfam
clpaper	Zacjgm
-3notice on the	leadhY
psignat	mhgdcY
-btwelve	aeffdm
cltwelve	aeffdm
crcheck	gkdicY
-btheatr	fblYak
ndelibe	beeemd
-2time before	Zakfim
pfancy	cimedZ
-2me know	ikacbY
-3let me know	ikacbY
pcollea	Yfkkgb
nportfo	cfmfbe
+bwrong	aeZejm
+2and for	ejcdjY
nwhethe	bajiYm
pwhole	hcicmY
-bsometi	legciY
-2to you	kYYbai
+2and @t	ffaebm
-bdietar	efdfZm
ppress	khibdY
pprinci	eZdmYj
-2i get	bmffcY
-2inside of	meffba
bs- lower-bound no	beedcm
createn	dfedmb
pruns	lYeeei
rxappointment on past	ffbfmb
crcallin	mfeeda
+2is gone	eeafmZ
-1travel	beeecm
crdeadli	ieeelY
-3phone they said	Yfffmd
+bfill	fmaffd
-2her by	Yjedcj
pghoste	cffebm
-2keep the	bbmfcb
ppossib	cmkebZ
-2are decidi	medbcZ
pdeputy	bmkadd
numbrel	mfefbc
flme	cmgded
pservic	cZldbm
pfillin	bfeecm
-3off me by	igeebY
+bnor	Yeffjg
crratifi	Zffemf
+bdeadli	ieeelY
-3told you the	Yffeld
pinto	dYjjka
nleaves	deeebm
crdiary	hehfYi
-2have got	cidfgY
+bhave	kYaahl
-bholds	ccmfde
-2questi by	amedda
clferry	fhjehY
bsin span ahead	jkYZeb
-1needs	eYejbf
-bthemse	mbfeee
-2no is	mcceeZ
-bprojec	cemefc
clkids	dffaem
-bplace	afjmgY
+bonboar	ifecYk
cloursel	fdehYl
crbreaks	mfecec
-3day is the	bedbcm
-bgradua	bfffcm
plooks	mbfkbY
-3decisi in the	mecdjY
-bstatut	mffffY
clstatut	mffffY
nissues	imYfeb
pnurser	cZajem
-1gave	aefema
nsometi	aeffmd
nfloor	ekhfhY
+1like	Ydhekc
+byard	efmfeZ
-bpark	bfdfem
clpark	bfdfem
ppassin	edmeeb
rxanswer not-before no	bfcbam
nfinger	ddcmYi
-bapplyi	ffefam
pplane	cfecdm
-3meets on the	ccYkac
clleads	meefac
rxsuperseded until ahead	ejffYj
nhuman	aefgcm
-2, from	aeYagj
rxdenied by ahead	fhZYag
-2sit down	icjdaY
-3to us by	cmeeeb
pinclud	ihgegY
-2meet you	cedemc
-3to meet you	cedemc
pmayor	dgddcm
pin	bhfddm
-2servic on	YeciZj
+2we read	afembZ
+bstand	heemdY
rxreview from no	efdmZa
nmember	cfdamg
nchecks	dmeebe
pnow	khhcYf
plindiw	meefbc
ncried	meefbc
-3them on the	gebkcY
-2sign by	Yefeej
pwarm	eeembd
crcase	mdddbh
njoinin	gkYdeh
-bgalway	bflYal
crgoing	ldZbmd
crend	kmdbZc
ppick	YgZekk
nbeyond	liedgY
pbackgr	clbmbb
+bobject	cbffdm
+1mail	Yehgkk
+2mail ,	Yehgkk
phimsel	bcdfcm
pappeal	aeffem
pits	giacZm
-bverbal	kYefkb
-1opened	hfeejY
-3: # ,	bcmffc
ncut	kfffhY
crterm	mdefdd
clergo	leddiY
pended	jeelcY
clinclud	cgedbm
-bdoctor	jgehgY
clskip	deefmb
puse	kmaedb
pretail	decedm
nmeet	Zfbdjm
-3the result the	mfeedb
prsvp	mfcadg
pfind	Ykdbhh
nvotes	mbdbeh
clthemse	mbedef
crmakes	mffYff
-3@d , decisi	meedda
crtxt	mededc
nwatche	deefma
ncommun	bbhmiZ
-bminds	mfeebb
preuben	bdffdm
+bfront	Ydgfki
ngreeti	bhefmb
-3would know by	iYfedi
-3be back in	Zeefem
crbring	hcbebm
-3by email by	mcfedd
pcall	kifYga
-1fly	Zdadcm
nran	efefmZ
-3applic until the	ZdeikY
pallowa	embfdd
-3notice period is	bbeddm
-1again	Yagghf
-2on the	dZkgYh
clcto	jebdmZ
+2for those	Zefbbm
nstands	dfbiZm
pairlin	cfmfeb
nemaile	Zebjdm
ngradua	iebccm
pbeside	ddbfcm
-1vote	decjhY
poutsta	gmdeca
psigns	mehadc
pwójcik	fecemb
-2was :	Yfcdma
+bterms	fldehY
-1due	dZfhmg
crthis	bmafff
+2before ,	ijdcbY
-1shuts	beccam
-3addres of the	eedfZm
-3would hire you	cfefYm
-btastes	Yejmcc
cltastes	Yejmcc
cldish	Yejmcc
clplease	Zmibhd
clwhich	Yffjlb
-2fixed for	belchY
clapplyi	ffefam
nclinic	bkbjjY
-bcancel	bcbfmi
pluísa	emeffa
nfield	eedfam
clweek	afecme
-bpaused	eeffam
-byour	bmicgc
+bnot	cjdYfk
pmarkin	geZfmd
nb	hYhkae
+2we need	amedea
-3ends on the	akYfcg
clwhere	megedb
+bweigh	emebea
crweigh	emebea
rxsuperseded - past	cffemb
-1with	gafcYk
crteam	Zdmebj
+1?	ahjYdc
+2? $	ahjYdc
nresour	Yfghcm
panyone	mcdede
cllawyer	Ygffgk
pnegati	aemece
clbench	mfefda
-bname	jmcbZe
pstrong	mmbeZa
crregion	Zfgfmc
-3would begin on	ceccem
-2got until	Yfeedi
-3have got until	Yfeedi
-bdocusi	fbdfmd
nfeet	hmbfea
pthink	mfckYb
-2notes on	bfdmdb
-3compar notes on	bfdmdb
nillnes	efdfma
-bemail	ifYcej
rbanswer next-stage-reached	mbceca
-2you do	ccmfed
pq	medZaj
pproble	hledfY
-bauthor	fYejdk
-bfair	Ycdjgi
-3holida until the	bdfdfm
-3be contac by	aceema
+2, period	cdmbca
+bupdate	Yeeegl
-2: interv	cfdmaZ
plack	cmbfee
crmoved	dejdYl
clfacult	kleYfa
-bmarked	cdjmfY
clbusine	ZdZkgm
bsuntil day ahead	ehceYh
crusing	bbfffm
crkept	aecfmf
pmoira	mfeafe
-3that is the	mdbYcc
-bnurser	cfdcfm
+2, will	ghYgcd
+2in and	addema
+2of interv	acfeYm
nchurch	mbffdd
-2to me	dmZebZ
crout	kgYhde
+2, paid	feZdcm
noption	efmedb
ngate	cdmecf
plog	ciabfm
ntheref	bdcamh
nphotog	edYfli
psprint	effmeZ
-1letter	gYbema
pmonito	cfbffm
-2it before	kYjeba
nwellie	bfmfec
nquicke	meefcc
+baway	ameeag
pearly	dfbmde
clnodded	iflfYc
clmaybe	efmebc
p:	Yjdbik
-bask	iiffYe
crexact	maffee
-bjudges	iamfea
panswer	igglbY
pinitia	Yihdkc
-2we have	dcmcca
ncounci	dadYll
-2result :	kebYZg
nstoppe	beefmd
+2max please	aagghm
clfurthe	jecYgk
pvalidi	ddeedm
-3from you before	Zmdedb
clkeep	jdefYj
pwear	Zmgffd
clforema	YfZmjh
-2it for	gjdeYg
+2they want	Ykkdaa
preceip	Yafihm
crchef	ffibZm
nmin	cjmeac
crwhatsa	mfeedc
phonour	jjeefY
-1panel	adambb
-1round	dfciYf
clbreak	eebfcm
nnights	emdfeZ
nenvelo	efefma
+bpost	fccgZm
+2, my	ddYlce
-1ringin	meddaZ
+2betwee #	ahmdda
-bbring	Yfkedf
clhis	kYfhde
crclosin	fYjekc
-3hired as of	dfefZm
pbenchm	mfeeda
+1x	mecfaa
crreads	cfemec
-3me on the	idjddY
-3to answer by	Zcffgm
-breject	mZeefe
pstack	beefbm
nrota	dbddgm
-bfundra	afefdm
clfundra	afefdm
ppendin	ddfemd
+2as it	cedeam
psurvey	Zfmefe
-2accept :	Zmbbca
+ball	jbYlgc
clroadsh	eebeem
clmilfor	eebeem
clhaven	eebeem
ncleara	adeehm
-3take longer than	Yjeech
-3sign at the	mddbca
crstop	ffeglY
notherw	fkmcbZ
-1publis	dfddmY
-1someti	mfddca
crreceiv	beemff
-2come by	gYleda
-blead	dcgfcm
nstarts	imedeY
-bfour	kYjZaj
clthumbs	Zmeffe
nher	ecacmg
-3for a call	dcdema
pharbou	cfggYm
-2forwar to	demdZb
plovely	Ycghfj
clfriend	eZedem
nhang	ffeccm
-bperman	dhefZm
-3out at the	kfeaiY
croral	mZkeea
pah	mdddfc
pgift	Yfffhl
-3or no on	mdbcba
climpres	effemZ
+2they have	Yfccfk
rxappointment from no	eebeYm
+btwelve	aejemZ
clbishop	mcfcdf
+binform	aYlfle
clhope	mcbdZi
clshook	Yegeih
-bran	efefmZ
clran	efefmZ
peight	Zlemca
clconsen	ejcmaa
nwhile	meeeaf
-binvest	dfcmfc
-2skiing until	cbfafm
pband	bhefmb
+1do	hYeeja
pbegin	mieeab
-1mean	meidYZ
pchairm	afmffc
nmine	Yehegk
cldocusi	eddfmc
-3in post by	bZefbm
-1sits	dfdlZY
ptablet	mfffad
-blondon	Yeikcg
+2, says	hYZbfj
-1trial	ccmebZ
nhousin	Zgfeme
-bper	deedmc
pfourth	bfcfcm
rxappointment for ahead	gYhdZe
-1staff	cfbcbm
pstar	defdbm
+bstaffi	bffdmc
nspot	lfmfZY
-1as	mZZaag
+2, :	acfkjY
crkind	ldefiY
pmember	iaYibl
-2decide the	meebdb
-bremain	fmfbbd
cr@s	Ydgflh
-bwishes	bcimcd
rbdenied answer-time	Ybicck
nnever	mbgheZ
clvoting	eeemea
crwebsit	cffemb
pmissin	dgcdmd
pman	medfdc
+1latest	ihdeYb
pno	maihZc
pflexib	bkheYh
-3instea of the	addfmb
pfacult	fdiihY
-2shortl by	maebcb
pvideo	dmecZf
pback	Zdkgbm
padmitt	cfmefc
-2@d by	amefee
-bloves	medfcb
-3it in the	Zicmce
crshall	mffZde
nalong	dbjfmZ
crwithdr	dfefmb
nmissed	ffgfkY
-2is done	eecjcY
-3panel on the	bfmdcb
crbefore	bfcgem
prevert	cemddf
+bregist	jameda
nlive	ffdecm
-1by	dkYdff
nkilled	efmfbc
-bteams	fgmecb
pbrilli	cmeffb
-2hr on	kdcdgY
+binvite	dkdfjY
+2to make	mccZYd
crtwelve	bfefmc
p@s	djZZmg
+btie	afmffc
-breceiv	mdZdka
-2tell us	Zmceba
ninbox	mZfclZ
clserver	cmbdic
pconver	YZlhif
+2, have	Ybiedk
crseen	cdefmd
pengage	fcaffm
-2it was	Yebcjf
ntheir	aYhfhk
-2there on	dcjcYg
+bold	kYbdcj
ngaffer	mfffad
rxaside until past	eefemZ
pmo	hfflYd
-2mainte on	aebedm
+1until	eediYh
-2read on	cebbmb
pshadow	dilfeY
+bdental	deffmZ
-3anythi before the	Zbfecm
-brealis	meefbb
clmarked	dcemde
-bpray	Yeejek
-3, shortl :	aedmZb
-3are in the	cemcea
-2to say	fhYbhd
clearly	mcfedc
-1just	kedchY
nlifts	bfffbm
+bfinish	ZehlYk
cllettin	kkcdfY
-2leave until	Zaedem
+1betwee	ggldbY
clspeaks	ieedYk
pmuseum	hYbjei
clcallin	ieiefY
clmoment	effmfZ
ndesk	Yafimf
nshop	mafdch
-3ring me by	Ykeebi
+bgrade	bdffdm
-badmitt	bdefmc
-b's	jgZhYj
+2with us	cddfmg
pdesks	aemfee
-1messag	eedclY
-2dies on	cmadda
-bshadow	bemfde
clshadow	bemfde
pplaces	ibcbfm
+2be soon	mabdab
+1withou	laYZef
ptaste	dmafef
-2form within	cmfeba
-bcustom	mfffeZ
clcustom	mfffeZ
pprefer	Zigema
-binitia	bfcdme
-2you by	mbcbab
clteams	fgmecb
ntellin	beefdm
nseems	mfffZe
prowan	afffmd
+2for its	keaaYf
clgradua	bfffcm
-bleeds	cfedem
plena	fafmed
-bonly	gdciYj
polder	afeeem
prefere	bhaibm
-2or before	gkdcYc
-3on or before	gkdcYc
frrefuse	mdcjcd
poctobe	Yfedkj
-2meetin to	aefmaa
clpoll	fmafee
psearch	Ydcekm
pawaite	mZfecg
-bmornin	cdmech
-3extend it to	bmaccb
nlooked	feZeem
-bsigns	jdchYh
ngive	agmfde
-bfourth	ffcfma
clsubmit	ZlYdhi
clad	aeeYlj
clvisito	dfffZm
prealis	jeYfmb
-2any time	dZmfdb
clinvest	dfcmfc
pyou	Ykkfce
nlads	mfeeda
nsooner	mZfeef
-bdone	dgcmdd
cltellin	ladclY
-2final round	Zeabdm
-3: final round	Zeabdm
-3by close on	khafcY
-breadve	cfbfem
+bon	jYZdgj
pmill	fffmfZ
pyourse	bjledY
clperson	effYfm
ppolish	gmefeY
pmaking	Yjjjdb
bsbefore period ahead	kfaYbe
-bchatti	eebmed
ptied	mfefeZ
nway	haYgdk
+bbecome	efdemb
-3is closed on	cebebm
pemaile	Yjfefj
pwelcom	Zcidfm
nsits	mgecda
nunable	hdYeih
+2is normal	Zeeecm
+2the interv	Zddfmb
ptribun	Ziemec
-bhappy	bhbedm
-bat	Ycegli
pcorrid	afffcm
crhersel	mfeaee
-bsurvey	dbfffm
-2he say	heheYg
-3did he say	heheYg
nages	mfeffZ
+bcash	befeem
pdemons	cmdefd
-1approv	hdbYaj
ppromis	fiejYf
-bplans	Ylfffg
-btyping	mfcfbc
cldrawn	Zffmfd
-3for you for	bmfebZ
crpassed	ebemfe
-bfront	dckldY
+bfunera	cfdfdm
crfunera	cfdfdm
ptorn	kfffYg
nnone	eeejYk
preconv	feeemY
nrecycl	Zffefm
phardly	klbfeY
-2commen :	aedecm
-bsucces	icfaam
+bpracti	efffmZ
pverbal	emefdc
-3up on the	ffdYbj
-3answer for you	mfeecZ
+banyway	Zfffmd
pnorthe	ddeedm
-2takes us	jZehaY
-2day :	accedm
pemails	mffcec
-brevert	Ykfdma
nanalys	dedmbf
nweeks	efffZm
-2with you	iaYcdi
-2decisi ,	jedcfY
+bprepar	aleekY
-3and on the	mfdeeb
-bblock	ebmfed
psit	YkZldh
pfurnis	bcfmee
nfamili	ddbfmf
pdecide	lfbYjc
crnotes	Yeelhe
+blimit	kmbebZ
crlimit	kmbebZ
+2, contra	gedbYl
clcharge	feeccm
clceo	eeeecm
crfull	Ydfkif
cldietar	efffZm
clyourse	Zjmfcc
npower	kfffhY
clnurse	cedmdf
clpromot	cfdfdm
phallo	amffee
pjörg	amffee
cltold	iZfcmd
+bhome	eccefm
-2down for	YeikgY
ppassed	YlidZi
clshould	idfhhY
-blists	meeedc
-3us know by	bmefed
clfive	Ymkbbh
-bcircle	medfdb
clcircle	medfdb
-2expect in	mbbdfZ
prole	YcmliZ
ndeserv	efffmZ
pbakery	beibdm
-bdocume	bbhdgm
nhires	mfedfb
+1whiche	mddecc
+1greeti	Zeccam
+2greeti from	Zeccam
nemerge	dfddem
rxact on ahead	aeigYf
-2moved to	hdmabZ
cralong	eeaffm
pfield	bbfbjm
+bcet	ffmddc
-2due by	iYfedl
-bforese	feeemb
nposts	fZeefm
preader	feeeam
+bcoordi	medfbd
pcousin	cbefmh
panand	ffmfeZ
nyork	ffmfeZ
-2interv from	efbkjY
-bbar	ffafem
croccasi	mdffbd
-blearn	mafffe
+2your applic	Zbffmf
nestate	megebc
-bviewed	dfefbm
pdurban	fmffgY
ncompla	mbeedf
crwish	Zdgfmg
psuspen	mddfcg
nhire	ceimba
-1list	Yjchfd
clmailbo	dfecdm
napplie	iemdda
-2select on	Zffmee
-2commit on	cfdmcZ
-bchosen	gdYhdk
nsleeps	eemfcc
nherd	eemfcc
ptransm	bfmefc
clprojec	cemeed
-3and that is	Zeeeam
nmoved	Yedekk
-2inform by	fYfcka
-bhc	afemgc
nflies	mfeedb
-baway	fgYZlg
clmentio	beeeme
-3be back by	Zmffed
pstreet	kfYddj
clalso	idbbem
-3offers out by	Zbfemb
nad	meedae
+2is fine	dlbeeY
nhate	dfffma
-3tell her by	Ygfdek
ndrive	Ydblle
+bmakes	mffYff
+2# #	YcfZZk
-beligib	amdkea
-3be out on	mfdcgZ
-barea	bfgmec
nbefore	djmdZf
nstatus	Ykbbgl
nmany	lYdjcf
+2to avoid	cZeddm
ppdf	jYeejg
-2it by	fgbYge
-btellin	mbedga
nbank	lYeeZk
clchatti	eebmed
clposts	mdecbf
-2is in	jdZjYa
plady	fjeeYj
ppillay	Zffemg
nshortl	Ycejif
+bcertai	jeYcdk
-bsecuri	lffheY
pid	ZljeYh
+2, call	adakYh
-3panel interv on	beZedm
-1need	laeaYd
cllodged	Zmfffd
pgood	emchbd
pprinte	megfac
clviewed	dfefbm
npulled	efmfZe
+2at a	mfaeda
prate	cefecm
+1not	lejbYa
+2not @d	lejbYa
-1coming	iabbYj
+bdays	dfmddc
psuppos	gdmeea
-2due back	emdfeZ
+bhis	iZeYke
crnext	llZgYc
-bfilled	eiddma
nallowa	cmdfbg
-2promis for	dcZYgi
-3tell me before	Zmffed
pchief	degema
-band	miZdcf
cramong	daemdh
-1expect	hdcaiY
ptitle	amkeda
+banothe	Ybfdjl
psign	bhYlcj
-binsigh	ffbfbm
clinsigh	ffbfbm
ppatron	cdfmed
nchairp	cdfmed
+2if it	fgcdYj
pfront	Ydghlc
-2reply in	meffhZ
psummar	cjeelY
-2sent on	mecdcZ
crlast	Yhcblh
plimit	Yifffk
+2, third	admdda
clestima	ceefdm
nboots	cemfec
+2with the	fdkfeY
clloved	deeecm
clsort	Zmdfgf
-2togeth on	hdgkYa
psr	afffmd
ntop	deZehm
nhotel	fddebm
n's	idcema
crmember	Yffmci
clgalway	cfkYbk
nprepar	Zjfgma
nplaced	dfffbm
pmid	mfffad
-1write	jebdhY
frsaid	eaYdkj
+bneithe	cfffmb
-2sorted by	Yhfeih
nonly	dhcgam
+2, calls	Yecgjd
-2needed by	bmfbda
crcounte	mjdebZ
psummer	mZblZd
pgather	dfemfb
psurpri	eemffZ
+bstay	medede
nfail	cfmcgc
cldioces	hYjaje
nat	aeZclm
-3turn up on	ceccam
-2outcom within	mcffdc
-3the outcom within	mcffdc
+binterv	ecgcmc
-bsuch	deemce
njo	bffefm
-1@d	hdfYfe
pmerry	cebcim
craround	bamkeb
nlaughe	cffemc
clconsid	kcddma
rxsuperseded before ahead	bbffma
cleligib	aefjZm
-1someon	decclY
crportfo	agmdef
nwhose	fhbema
-bpromot	addfmg
+bcarefu	ffffmZ
crarchiv	mfefac
crspot	ldffhY
crdelibe	cfemdd
nslots	bmefee
nassess	hdccmd
-3she told me	fYcfic
ncontin	bmdjga
pbouque	cemffd
-1yours	fcadiY
-3from me by	mafede
-2make it	ijccaY
pwhatev	jeledY
+2, whiche	ldhdbY
nregion	Ydhjeh
clcertai	djffYi
clcomp	Yfejck
npostin	lefedd
+2the vacanc	fffflZ
-2an answer	eZdeih
nate	Zffffl
-1her	lcedZa
+broom	dedeld
-bwake	lfffeZ
clwake	lfffeZ
-1into	cfceal
nexcel	Zffflf
+2, your	fahZib
rbsuperseded could-you	efZfle
ncommut	eflfda
clclear	gddfla
-bcould	ZdiZji
nare	Zbijig
-3to you :	lbceda
-2us until	gieeeZ
-3for your time	efbelc
cllife	ifjefZ
+2is off	bddflb
naffect	blaiee
-2booked for	dfaffl
nuniver	feaefl
-1so	lhdZZc
-bfinall	bedkkZ
+2and each	hfejdZ
rxact within ahead	fibchZ
-3is due in	hiffeZ
+2to set	Zjhfhj
clact	cflfdd
clmonito	efdddl
pincomp	dleebg
nsheep	bljfeZ
clagreem	cfdfdl
crproced	afffdl
pwhom	cedfel
pcontin	dhlddc
-2your time	efbelc
narrive	dZiikc
npicks	keedZh
+bwash	cfblcf
pfamily	Zjghcg
+2: your	igabZh
+bapolog	djlfZc
nsteel	abaelj
ndays	Zkfbih
-bside	dfcael
-2place on	Zeefcl
nmost	cfZfgl
-barrive	Zbefgl
-bdrawn	deeleb
-2not on	adaelc
crhe	fcZcjj
+2, i	cdZfkf
pgreat	Zjgkfc
-bcorrid	dfeelc
npremat	dfeelc
pbuild	eZffgl
-brefs	alffZk
clrefs	alffZk
-2closes at	dhZdbl
+2and you	dZdiZg
-2told by	jcffZj
nmailed	lffcdd
-3you in the	lZhiZh
nchose	ledfZf
crlate	leechZ
-breimbu	bcfffl
+1where	ddiekZ
cladvent	lgafZg
nappeal	liecae
rxaside in past	ZcZige
+bband	Zefffl
crpay	ackfbl
popens	feflfZ
-1holida	fcbZZl
-3will be by	eZecaj
+2, please	hggZae
nplants	dlffea
clasks	dledbg
-3course of the	lfeddZ
+bsort	ekclbZ
nplanne	lcadlb
crhr	eececl
-bsooner	fddebl
clsuch	hedlac
+2, has	Zadalf
-1re	adedla
-bmodule	clfehZ
-1except	bdZfdl
+2# ,	Zdblai
+2like i	cffflZ
+bhead	dalcfi
clflies	fedcdl
+2s date	ikfeZZ
ptiny	cedeld
rbsuperseded they-will-decide	cbeZjf
+2s open	dedelZ
crexam	elbfed
+bagent	lfefaf
-bagain	Zbjgcl
+2, mentio	Zfeelc
clissue	eZgeel
-bneithe	Zfffkh
nusual	aeffel
crfee	eaffel
phospit	ddeljZ
+2with what	leeedb
-3can not promis	beffbl
phave	fldedf
crcompul	feaeel
-1modera	bfelbZ
pcoordi	kZefeh
clknown	caedhl
crworst	lcefce
ptraine	ailefb
-3will not be	Zfddhh
clmissed	dedfld
-3select @d on	celccZ
-3runs out on	cdeecl
-1rounds	bdebcl
-bcertai	ckffZi
-2office within	blffeZ
+bnews	Zecdlj
crteache	fedflb
-bombuds	alfffc
nheld	ldbaaj
-1decidi	lecZZf
+blast	jlcaZg
-bthroug	aclflZ
+bfollow	ffiejZ
-blicens	bfdglc
cllicens	bfdglc
ptoo	dccfcl
pgo	gejjZd
pleaves	Zdfglh
+bupstai	adfffl
crsettle	hjfgdZ
-1papers	bacflb
-1three	bcdbcl
+2for @s	bflacb
+badd	bgfbfl
+bsometh	eejeZi
clmodule	clfehZ
crnine	fdlffa
+bunless	lecfec
clsix	fdleZg
+2: answer	achebl
-2the date	efeeal
clremain	glgdZc
pgrant	Zgldkb
pconfli	lcdcef
-bfree	bZkiaj
+bmark	ldhceb
nhiring	fcfglZ
-brespon	leejZb
crmark	ldhceb
-bthinks	dflfdc
cltemp	ffffZl
ntheatr	Zeedkj
pshows	deeedl
crdelaye	cfdfld
-bable	cZcelh
+2so it	Zdeagl
crattach	elZfeg
phaha	eeafel
nslow	kddeZi
crhaving	egedbl
-2rather than	ceeekZ
-bdate	felgbe
ncompan	gfeeal
+1teatim	laefbc
ntown	clZedl
pconduc	fcdlZi
-2^ its	leeebZ
cllack	feffZl
crahead	gfhejZ
+bmarket	ldcfed
-bpapers	kcZjgb
crapplic	iZZkdj
-2deadli :	clbeca
ninsura	eeeebl
-2says the	Zfcflf
-3will not say	Zffeel
crthen	laifbd
-2by close	jjbedZ
-3not rung by	lbffda
-3hear by the	bbfelb
frjoy	Zgfcji
+2but i	lbeddc
rbappointment needed-from-you	ZfikaZ
pyard	bleedf
-3open evenin on	ddZeig
+1only	abfeZk
-2candid by	lcffec
-bolder	befedl
-bpostpo	adgele
pfood	cldidc
bsby period ahead	kdZded
pspeaki	bcdleh
prepeat	lefeeb
-bworks	dlhhZb
-3result on the	lfccda
pbigges	cfblbi
crchrist	afdelf
-1rehear	acaedl
nbearin	lbdedh
+bitself	dleddd
nchance	ciddlb
-2@d at	Zfgghl
pyes	igkZZf
-bmodera	ifelbZ
+2, good	jeecjZ
napplyi	Zhffkd
clexplan	efdfla
nm	lfdfdc
-bboots	afeeel
clboots	afeeel
-bmtg	afflfd
nconsid	diZejh
-3she has until	bifZej
-2signed before	alfeca
+2, which	gZlcfb
nteam	elZbkd
+bwhy	Zedeik
-bsummer	fcfcbl
+2s @t	eblcba
crtimeta	efeeal
-3not older than	ccfebl
clme	eljdcb
-2would phone	lfdebc
+2be enough	clZebb
-3be decide by	Zafelb
clcampus	cegZik
-3meetin is the	dfdleZ
pfriend	flbejZ
plunch	ffjhZe
pperman	fgdebl
pnarrow	lafffe
-2me till	leccdb
ptypo	cgldfb
+blate	ledffa
+1alread	ZdiblZ
-3the result by	jZedZh
+blimite	efaffl
crorder	Zhffld
nx	dgbbgl
clreject	kZcdhg
nnot	bfZkhj
ntie	aflfia
pneeds	fdhbbl
-2now and	dZlcbh
-3betwee now and	dZlcbh
-2and then	ldcdZd
nsomebo	ccbklc
crproces	dffflb
-2phone you	hdieaZ
+1means	hZeeef
nwarmly	dkfeiZ
-3proces can take	Zdfffl
frbye	Zidelc
-2put the	hecdiZ
clphase	hfgkeZ
+2and has	ibcZck
pscheme	ckheZh
ncode	bgieZk
pitem	blffee
-2nothin on	afedlZ
rxdenied since past	effflZ
nhat	felfda
+2or i	blffdc
clknives	cchfal
-bweek	geeblc
pad	gdkcjZ
+2you come	Zkhdbb
-belders	bfeiZk
-2the interv	cebelb
pchain	eeifkZ
-2^ interv	Zdjede
clreconv	jedlcZ
+bcalibr	bfflec
+bmails	leeZci
clfill	caaell
-1result	keccZf
-bwaits	lefeea
clwaits	lefeea
+bvisit	cdhfla
+2, yours	lecada
-3: @d and	bflZga
-3up in the	Zeekdh
ppsycho	blecdj
pbetter	lckedZ
+1early	aefeal
-2at it	aedlcb
pfinall	lbedeg
nmight	eZeeil
clscorin	ddeiZl
-bphoned	kcdflZ
-bcastin	feblZf
-1being	becdal
ncamera	Zeefii
-bsites	clffdd
clsites	clffdd
paccoun	aaidfl
clthing	Zfdigh
+2, me	fZjcZg
-2holida on	cdcecl
-bawarde	cffcel
-bonline	Ziiddg
-1meet	cdclca
-1would	ejhacZ
-2then on	ldbdba
-2all by	alfeed
crcopy	cleeec
ptrust	hadclg
cltime	aelahg
+2, .	cZdeej
nfebrua	Zfffhk
+2, love	ekcehZ
pleft	kgfffZ
pbearin	felfea
-3of us by	lZffee
npieces	ldfdec
+bwhethe	icdlhZ
-bup	cbgfdl
-3shrug , then	keceeZ
clbehalf	efhfkZ
+2to consid	cifkcZ
nso	hfgZdi
-bsomebo	ldcZhg
pour	dlhbde
-3card from me	ceceZl
-3said by the	aefflb
paction	dkjfeZ
pneed	dgeZgk
+2, hand	ibedjZ
clletter	jiZbjb
-3i would know	heeegZ
pnearly	ckheZi
crcoming	hldcbd
-2releas on	lfddZd
+2at last	Zeedlb
nish	lfffbc
rxanswer in no	jebbZe
-bfundin	befeel
-2^ with	beeccl
-2i work	cfddbl
-bgood	kihafZ
-2, before	lcedaZ
-1begin	aedeel
-1wants	beflda
-2she wants	beflda
-3, she wants	beflda
-3@d , not	Zdddei
-2called on	lfccbZ
nall	Zcckih
pvideos	gdblec
nportal	Zcklbg
-2try us	aedecl
+ballow	achelf
-bhoped	eefflb
nsuppor	blbfka
-2answer by	hZbcgi
-2anythi by	Zdffcl
pgives	Zffhel
crdoor	kdejeZ
nyours	fcZZli
clharves	ceeeel
-blagos	decefl
-bparent	Zeejek
crlittle	deffbl
+bphoned	dfffla
-bdrink	ecefel
cldrink	ecefel
pat	ejddlZ
crchair	Zcekjf
pgym	dafffl
cl@t	ZhldgZ
+bchef	bfbail
+2was what	Zfddld
-bsurviv	ffZfel
cllists	lebdcg
+2to be	kZceka
-2know on	gkaaZd
+2, after	hldcab
+2and it	fZZjjZ
nconcer	Zbeelj
clinviti	bcfele
-3select sit on	dealdb
-2in for	eZhcic
-3approv on the	Zffgei
-2a call	fZfdhh
nresign	eZefjj
-1and	ZZhefh
psqueez	dglffZ
-1campus	bfeZjh
+2i have	aeedlZ
-2have till	Zkbcch
+2, letter	Zfelcc
-2instit :	bdccbl
clfifty	bfeedl
crroom	fffdla
clseats	ifkeeZ
+2to think	ZkeiZe
pdream	ffefla
-1flying	bddcbl
-bmax	blffed
-2below by	blefea
clrely	ledeeb
-2them by	ejdcZd
-3be held on	Zdjaag
-bpositi	kZgclZ
-1#	Zbhjae
pfine	fkgfZf
-1person	cfcbla
clobserv	Zlleda
-bcfo	eededl
+brefere	deZfhl
nhands	dfefbl
-3it out on	Zfflfd
-2needs the	ceeldZ
-bflexib	eclffc
clflexib	eclffc
-3is off for	dfZeel
crthird	eecfcl
ptravel	gcfZji
-2be by	aZecjj
+1every	lddddb
ninstit	dededl
crperson	ledgbe
clus	glcedd
pkind	iekfeZ
+1on	fbhZeh
-3for mainte on	beaedl
-1nor	Zffecl
-2were told	geedhZ
-3you were told	geedhZ
clthursd	efeecl
-2been on	dfdZla
-3have been on	dfdZla
crlong	cdeeel
pbuyer	fZefil
-3be in by	clefea
nallerg	cflede
pflight	ldkdeZ
pvia	ebdgel
-2filled by	daffel
-3be filled by	daffel
-3we answer within	lbffdc
ndr	lgfeeZ
+2by @d	dZkdch
crask	lagecf
+bfear	cdffdl
crrun	eleebd
rbaside past-event	fceckZ
crfive	Ziffjf
+2: we	bddecl
pexerci	fleddb
-beta	lcefdd
nexerci	Zfgflf
-bland	lfbcbg
crkeep	jZicff
+bpayrol	kjeeZd
-brector	cfelec
powner	cliiaZ
nwhy	iaecel
clconvey	lbffee
-3your reply by	clffdb
prose	efcddl
+bstock	affdel
crstock	affdel
pclarif	afflec
-bthing	fgccbl
+blapses	fcdflc
psuprem	bffled
clfilled	ehddla
+1target	bfeela
-1,	gblbZe
-3i have until	Zheeeg
nfavour	efffla
-2@d on	belZag
+bpieces	dflecc
-3second round on	celeca
-2coveri the	feefZl
-bchapte	blfidb
clchapte	blfidb
+2is what	kaZbZg
-3jury sits on	Zddici
-bmaybe	hflebb
crdate	flZcbi
-3you in on	cclecZ
-2talk before	kakedZ
+2with my	aclfcb
crboth	Zlccgj
-1betwee	celbbc
pkarin	lffefZ
pankle	lffefZ
+2after all	aeZefk
nprenti	lffecb
clconsul	heiieZ
+2and he	dZdajg
pmornin	ghkcgZ
-3not tell you	bedfZl
+bfound	efffal
pheard	hcafcl
-3would have said	Zeddbl
npolicy	bfleee
-bgap	eidflZ
clgate	dZifej
-2place of	edaela
-3in place of	edaela
crteatim	lcffde
ndepart	achecl
-3by phone on	Zelfhi
-3interv finish on	cegZbi
-3me know on	elcecZ
+bconven	eZkffh
crconven	eZkffh
boover	bZhjag
-bpracti	gcgdZl
-2resolv on	leddba
-bparish	cdalal
+2on it	acfffl
plearni	clgfeb
-3not hear on	affela
cr's	dfdZhl
-1close	fjZaZj
-3have a contra	ffefZl
-bshutdo	cffecl
-backnow	afffle
pbooks	baglci
nlot	cedele
-bscorin	dfehZl
+bworksh	Zfflef
crwelcom	bfdele
+bchoice	eiffZk
nguessi	bfffld
ptier	Zeffle
+block	lfeeea
clarea	fffleZ
nnight	jlddda
-3if i said	afffbl
+2and candid	aeelea
crreject	ajffla
+bmonths	afefel
cltake	Zkhfaj
+2for sure	lecfZe
-1signed	ZdcZjk
crassemb	bffcfl
+2before we	idffjZ
-2round on	icgZee
-2's done	defZcj
-2's on	idjdZc
cladmitt	egeelZ
+bquote	lfefcc
crquote	lfefcc
crunquot	lfefcc
crquotin	lfefcc
crbegin	Zhedii
pcrew	lfcdZh
pequal	lgfefZ
ngame	ffbfdl
-balso	bebldh
ncampus	hdgejZ
-beffect	efdecl
nnine	geclZf
crbeginn	ljfeZb
phurdle	Ziledc
napprov	Zhdblg
ngenera	hdldcc
-2paid within	Zbffcl
rbanswer pick-up-again	afflbh
phired	Zlcekc
+breads	afelef
-bsuit	eclfec
sioffer	egcZje
-bstate	clffhZ
+bago	cdffld
pso	chhhZi
-3you have got	clffab
+bfull	Zchfgk
ahno	dZgfdj
-3counci on the	afeleb
-balarm	Zffefl
clalarm	Zffefl
crbroken	effflZ
nmum	gekffZ
pgrowth	lZfffe
-3are on the	Zcfdej
+bbeing	kaifgZ
-bdriver	eeefcl
pespeci	felfea
pringin	bleedh
pta	gebebl
pbreath	dleebf
-bmissed	efdflb
psaturd	gfijdZ
-bhour	Zglibf
+btimes	agidla
crtimes	agidla
-btender	effael
+bhrs	fffflZ
pdefini	Zfefgl
-2back before	cldeca
nphoto	cfildZ
-3closin date ,	eedfZl
crwatch	Zkejdd
+2by email	eleeca
+bmd	Zeilgd
pnorvan	fZgfgk
-2held on	Zdiaef
crbad	efffal
-1given	kacfZh
pfitter	lcffec
pfoot	ddhelZ
-2back on	Zgiacj
-1neithe	bdcdbl
+1nor	bdcdbl
-2expect on	abZkcg
+1falls	dfebal
pbreakf	aeffel
ntraini	lbhefa
clhow	Zbiblh
-2vote on	bdblcg
clpray	Zeelbi
-2appoin :	cdlfdb
nwhenev	Zefelg
-2on any	deleeZ
-bchoosi	lfefea
clstatem	Zkfeff
nmateri	effleb
+1here	Zejbch
nmodera	Zefdjj
npaperw	abdeil
pscotla	bfdefl
-2@t and	decfbl
-2that the	idiceZ
msinvites-questions	ediZcg
+byour	efiZei
pschola	hichhZ
-1aftern	bfldca
-2any aftern	bfldca
-3so by the	laffed
crvery	kZbeej
-3with her on	aeglbZ
punifor	decfel
ndisreg	cZeeli
-1heard	cefelb
-2talk on	eehhfZ
+2: $	bchZck
+2s decisi	kaebgZ
-3will ring on	fbkddZ
-3point in the	lfeedZ
clgarden	beeefl
-bin	alicch
-2# or	ibjcZZ
npdf	efdflb
clprepar	gcgeZl
nstep	ecjcla
clfast	hdeabl
ntravel	djldae
n@s	gjiZja
-3it , and	aeefcl
flchosen	ibldga
nfiles	cldecg
-3contac you by	laffed
-2be told	afddal
-3letter on the	ffecjZ
pcardif	lheecc
clmarkin	heegjZ
craway	fdeedl
-2done on	jffZdg
-3decide in the	ldddec
crprompt	fblfed
-2thanks for	efdclb
-3last person on	dfdadl
+brota	hhieZf
+bwednes	cdffld
-brequir	ZgkdZj
ncan	Zggdii
crhired	afffle
-bcompar	cfelfd
-3expect you on	Zflfff
clpermis	affeel
pten	Zkfddj
+2is .	ledfaa
-3else hears by	fcfekZ
+2was the	Zdbckf
crcredit	ffZffl
-2leave on	cfecdl
ppanel	lahica
-3interv until the	Zffled
ndossie	bdffle
nprotec	fffflZ
cryear	Zeecil
pstarti	eflffa
-2answer from	dfbela
-2test by	Zgffei
njill	cgffla
-1mornin	Zckedh
-2strike on	bfdbbl
pagains	fcjeZj
crknown	ccfefl
bsuntil time-only ahead	Zafhjg
nwhom	bfcelg
-2result before	lbffcd
cltype	affdel
-bviva	bflffb
clviva	bflffb
-2a long	bfdael
clcorrid	dbjelb
-2^ verdic	lecdcc
-3be in the	bfldea
-bairpor	dfccel
-3know , not	ceeflZ
-2planne for	ceacdl
ponsite	Zkefeh
-bought	lcefed
-3are due on	bcbcbl
-2reappl in	acffel
-2, for	begedl
-bleader	ceeldf
-2follow on	dabdal
clready	egiZbk
nhopes	alffee
+buse	afblfg
-2them within	Zifedj
clabbot	bffcfl
+bregard	lhfecZ
-2good until	clfeea
nreserv	djldeZ
-2is due	fZhife
+2, for	dZcidj
-3can not say	ceeecl
rxanswer on ahead	heZgZf
+bmornin	celeai
ppaid	Zkdecl
-2submit by	clffdb
+2: yes	decflZ
-benjoy	dddfel
nplatfo	fflebd
-2vote ,	jebgcZ
-bessay	cjdlca
ppharma	eecedl
nevery	gZhhdi
nhereby	cfcfld
-2can do	idjddZ
-2an hour	cbleca
rxanswer before ahead	hhZdce
+bteams	delfec
pshare	deleec
+breview	bffled
-1them	cefgkZ
-3any time until	flbffa
-2day ,	Zakech
nrumour	lfffea
-2post on	aeffdl
-3the post on	aeffdl
+bwatch	Zfelgf
-btimes	chlbZi
-2us on	bhhZhd
pnotes	gdklZZ
pclinic	bhgeZl
+2to sleep	afecal
poffs	cffcel
+bwhatsa	lfeedc
-2ringin you	lfdeba
-2ask me	lacdae
pwednes	ledecf
-2rings me	lddeca
-2the outcom	kfdeZg
clfix	flZfee
-2drink 's	cacecl
-bhm	cfeedl
+2, second	bflccb
-2site on	feleda
-ban	Zclegh
-2flight the	bbbecl
-3have heard by	caeela
-1goes	gddcZh
-battend	Zfecjk
nbegins	leccib
clforese	hdeela
crdepart	lefdhZ
-barrang	kZifed
psatisf	bgldfd
clsessio	aeklea
crnod	bfflgb
-3to confir by	Zdffka
clanothe	ifZife
-bdirect	iablha
-2^ come	jgZech
psaved	bceelg
padmit	fheekZ
-baltern	dgleea
claltern	dgleea
crsite	gflfcZ
-2list by	dleeaZ
crhands	cZffki
cldraw	Zffffl
pher	iZghcf
clear	eefbfl
clombuds	flfffZ
presolv	ifiZdg
-1team	Zchlba
-3your answer from	efbelZ
ptimeli	keclcZ
-btestin	dfeelb
crgave	akeela
clessay	bkdlca
+2said the	lefebZ
+2you know	ldbedb
-3come out on	geacZl
-3not commit to	aefecl
clnudge	alffee
nstays	dhkZdh
pvotes	kedeZh
-2select day	aekchZ
+bvirtua	efaeel
-3decisi by the	chedjZ
-2feedba call	Zekedf
-3an answer the	lfcddb
-bteach	cfheZl
-3of you by	lafeed
plift	Zcbglh
clskills	eflfeb
-2lapses on	dlbeZf
-3offer lapses on	dlbeZf
-3lapses on the	blcfea
nwork	Zfgeig
+2@d .	lchccZ
+2s newsle	dedcbl
-3they need the	cfblba
pabstra	chlffa
pbefore	fjkhaZ
nsuperv	gfejgZ
-2make that	leeccb
-2corrid on	cecdla
-3the corrid on	cecdla
+2so that	Zjhcdd
pnda	Zlffff
pbusine	flfcaf
pdepart	ijbkdZ
clsystem	ajbagl
+2and by	Zfclgd
phere	glehdZ
ntitle	cegelc
+bcontin	efflfb
rxsuperseded in ahead	lceccc
rxact by ahead	glZeZb
+bhappen	gefelZ
-2diary ,	Zehfii
clbureau	clfefc
nfast	Zgieej
pperson	gZhiZi
crleeds	dflfbg
nonce	dgdlgZ
nunders	eflfaf
-3for you within	laffec
-brecrui	cbbilf
-2with us	hejZfZ
nfunder	ddffdl
-3sums over the	ceelca
clcheers	bfffld
nmigrat	lfedeb
roreview	dgfjcZ
rbreview under-review	dgfjcZ
nconfer	eZgfel
-2arrive within	acffal
crmedica	aeledg
-3to the client	jfecjZ
+2, new	Zedcek
+bcause	lcffec
-1within	ekaZcg
+1were	cceflb
+bthis	elbhed
-2@d or	bcledc
naverag	lgedcc
-2will call	lfceed
-bpast	galbch
-2have until	eldacZ
-bwatch	bdjleb
-2tour on	deZfhk
-3away on the	ifbekZ
cljobs	adbdhl
clphoto	clbfeg
pcasual	ceefel
pdepot	kdflbZ
crlet	clglbZ
clhostin	ffZffl
neat	bfdlfe
-3the call on	lfedda
-3you an answer	Zffflg
nforget	aalfdj
nmonths	lfdedc
-2below within	bZffil
-3link below within	bZffil
pvoice	deffcl
ppodcas	lffcec
-1called	Zedehh
clunfort	geddlc
+2, from	laicbZ
-bnine	fdileZ
+1stands	belefZ
+2, write	becebl
+2, yes	gciciZ
-bcards	dfZjdk
clcards	dfZjdk
+2they see	cfbbal
+1at	dclfbf
clbest	leeeZg
+bcast	ifeldZ
clintere	dlafhe
prung	bfeefl
-2me within	fjfegZ
-3dated within the	eceelb
+bunpack	affeel
crunpack	affeel
-3it back within	Zgffcj
pown	fflfeZ
pseeing	dbjlec
ntestin	dfdflc
+bmunici	bffcel
+bvery	lZdfeh
+bconten	Zhffke
-2second round	diZkdZ
-3the second round	diZkdZ
+2, comp	aeclZe
-2goes up	lfeceb
-3list goes up	lfeceb
clemaile	lcdfia
psecond	ldjcbc
clproof	cfdele
-bvery	afffld
+bweddin	cffddl
+bweek	abahli
clcomple	claejc
-3are in on	keZZcf
clreplac	aedelh
+2withou a	gecdjZ
-1sugges	jekebZ
+2becaus of	Zcibck
pincrea	lfffeZ
ptouch	achfel
-2was the	dfeeal
nscore	efcglb
+2you hear	lecdea
+bclose	gflcbe
+bgeneva	fflecc
-1me	flfZdZ
-2return on	lcbbZd
+2: do	alffdc
-3appoin on the	lecbZf
-2anothe candid	cfddlZ
-3to anothe candid	cfddlZ
nfairne	lbfefc
pfitnes	eZleeg
-2hands by	ejffeZ
+2or a	aefefl
bsin period ahead	cZihfg
-2here on	Zcaijd
clfestiv	geZjdi
pcancel	afleka
-2post by	dZefal
-3take place from	eflbba
-2budget on	Zeehck
nstuden	Zkdfck
clplant	hcafdl
ngrant	Zfffjh
nline	cedlfe
clfar	cefedl
crwell	clddka
-3names on the	ldacdb
+bvisito	bfdfel
-3, not the	afffla
pexams	bffleb
+bwhere	feblfd
-3be one by	lcffeZ
-3our answer within	baffla
-3panel interv :	belcda
npremis	dfffbl
pas	Ziekbh
-2^ then	Zeechi
npinned	Zfffgk
crcareer	feeebl
nvacati	lfddga
rxreview for ahead	hcgeZb
-1starts	cdgedl
crline	ledakZ
pmarker	lceeee
+2for our	feebkZ
psupply	clhfbc
popport	lgfefZ
cltitle	blfefd
-2mail from	efeelZ
+2, result	ZdiibZ
-2reach you	Zbffbl
-2notice is	befedl
-3my notice is	befedl
+baudit	ceeedl
cruntil	agdlee
-1cvs	bdflfa
crforwar	lfbegd
-3say so on	jaZfff
njanuar	Zekfdj
-bwalk	ddlefc
-3it the whole	dedela
+bbeg	Zffflf
-3we meet on	delcab
crpost	ciafld
-3or no by	eieecZ
clcompet	hcdeld
clbusy	befjlZ
nexplai	leffcc
-bshifte	eedflc
clshifte	eedflc
never	efedlb
nsickne	efedlb
-2: not	effelZ
-2in till	dcdefl
-2back until	elddea
-2again ,	jffegZ
+2, called	bfedla
nsubmit	kfffgZ
clit	gjgefZ
+bset	Zjfejf
cllicenc	Zeleci
-3your answer within	blffbZ
nd	lfffca
ncent	cbbflh
clwith	gdlgcd
ncollec	ecfbfl
bson span ahead	ecdbZj
clstaff	hdZgcj
-2time until	blZabd
-blab	bbjelc
flhear	ldfcic
+bpencil	leheca
+2when the	lecebc
+2you have	lacdjZ
nlibrar	fedhZj
-1breakf	iehfZd
ptrue	ffeela
-3part time until	dacecl
+bpositi	ggefkZ
-1sign	cfcecl
-3round on the	eekcZi
+bideal	dlefdc
crideal	dlefdc
nmobile	legabg
clchief	fbdlai
-broom	Zekefh
-2takes until	fefZei
cldefend	delded
+bfourte	lffedc
-2interv within	ldffca
+bworld	lfcfeb
-3seen on the	Zfiaak
-2have been	bedcla
-bguide	efcfdl
nyour	deledf
-2come back	acjkdZ
-1@p	bfdelb
crgroup	Zclfdi
pop	ledecf
-2@d before	calffh
-2is off	dfeddl
clrector	ffelea
-bkids	dehael
ncfo	lehdda
+bminist	ccelaj
-1reconv	lfebda
-2intake of	cebeal
-3the intake of	cebeal
-3will tell me	leefdc
-3the result on	lfeedc
npast	ldghcZ
nratifi	ffecld
-banne	afflfe
clanne	afflfe
rosuperseded	cfZbjc
-bruth	efedlb
-2callin you	deiehZ
clside	Zhaekh
+bexact	lahedf
pgames	alfffd
nrefund	dilfac
+2, those	leddba
ncongra	lhdjZa
nitself	blcdjc
-3@d , so	lgddcZ
+byea	lcfffc
-bfor	Zihefh
-2offer on	fidcfZ
-2forese for	ceedla
-3: back on	beeeel
pbank	agZiel
crcount	afdhcl
crsucces	bbhgle
nrgds	lbfeee
pinviti	eiefkZ
nid	ahkkcZ
-2give it	hZfZah
critself	lfafee
+bexam	elbfed
ptenure	effflZ
-3our exchan of	Zfeeke
-2up on	hZdgka
-3up to the	ldffbb
nintake	fgbfcl
-2now the	kdaaZg
-3is now the	kdaaZg
cloblige	khffeZ
-bnote	Zgakke
nvoicem	lfefdb
sislip	dbbdlb
-3call before the	lbffba
pnudge	flaffe
+bnext	hfZekc
crkitche	gdeebl
+2and she	beclbh
-2announ on	lcabZe
crconclu	ekfehZ
-bnothin	iifZcf
ptie	ledidZ
-1off	cZiZfg
nsigned	bedbli
-2you till	fkefeZ
ncoffee	klbead
clcovers	aeflee
crruns	flffad
nmessag	iZahif
+2, ,	Zcdhfj
cragency	bleege
-2to do	cceebl
-3in on the	aegbbl
pbom	effeal
pdia	effeal
rxappointment on ahead	fZghee
clowe	Zcffkj
pye	eflffb
-3refere due :	bZddjf
-bcare	lafffe
-2exchan of	Zfeeke
-2not before	Zefeif
+bgenera	beefle
nboard	libdec
-2do the	hbkcZe
+bexcept	lfefeb
pconfir	gcZdik
pwrote	lbdgha
-bpo	ddedel
clpo	ddedel
crrunner	flffad
rxanswer from past	effela
+bamong	hZelde
nmarked	afhflc
-2be on	abldaf
nlectur	dihjdZ
-bpetiti	Zkffeg
clpetiti	Zkffeg
pannual	faeedl
-3our decisi by	haeeZi
nfriday	bfffld
+2, messag	beblcb
crcalend	aecclj
+bone	geebbl
frgoon	ifgheZ
pclaim	lffcgb
-3your interv from	ffbelb
+2, is	ceZZle
-2that by	bkeeiZ
+2and get	adfldc
-2get told	lfedca
clcare	ielfaa
crnursin	eelfaf
-2gone from	cfealb
-3is gone from	cfealb
-bmailbo	efecdl
-2refere by	elefdc
+bquorum	ffdela
-2scores in	cfblda
-brest	kbdlbc
-1arrive	Zedajk
-2last interv	feifZh
-3your last interv	feifZh
puniver	lieedZ
nsick	ceeelc
-2no on	ldbdfa
clprovid	acficl
-2told them	aeedld
-bplease	giibhZ
-3no by the	blfedb
+bgoing	dbhbel
+2, let	flacca
cronly	adfbhl
-2dates in	eeleca
-2so until	blecea
+basking	leffea
+bjoke	cgffla
pglad	bkZkdg
-3by email on	leadag
-2baby on	dfedla
-2had said	bffflb
nvet	dfddel
-1choose	ebjekZ
nboiler	efaffl
psignif	eebeel
-bheadco	fcfbel
-2weekda until	egkceZ
ptheref	delfde
-blate	leadbj
-bboardi	dcefel
-3publis on the	dfeekZ
naltern	ediflZ
-2say by	blefdc
+2, sure	Zdeeik
-2rooms on	fbbdel
-bcut	heflda
nines	ceefdl
rxact - past	dZbeig
+1prompt	fblfdd
+2of your	jZffhb
-2crew on	edledZ
-btransl	dgdcdl
nhappy	fZdgkg
-bexecut	dffldc
ptried	ddeefl
-2, closes	bjcbZg
plot	lbbifc
clcut	gdfleb
+bfinal	cdldia
nproof	dkcekZ
rxappointment - past	ddZcgi
+2for everyb	lebdfa
nformal	algjcb
+bcoding	dlefce
pseeker	ffafel
-bbuildi	cfedfl
+2, rate	beedbl
pclosur	bffefl
-bmatron	lddaak
clshare	fldfeb
nauditi	gekheZ
-1train	dccblb
-2the train	dccblb
-3on the train	dccblb
clsuit	eclfec
crtellin	hecble
-2revert by	agebkZ
clrooms	bgcelf
+bpart	ffZffl
crpart	ffZffl
-btests	bfdelg
-2decisi the	lfedbb
crfor	bhkbZl
cldeputy	fdlebf
clsubmis	glajea
+byouth	fflfbc
cryouth	fflfbc
pmechan	cfdfel
-3people all throug	eefleZ
crprocee	dZgflg
clpdf	elffeb
pswanse	fffflZ
nannual	eelfec
crfacult	cedlia
rxaside - past	eccdld
-3hear from us	lfdecc
pstudio	alfffd
clwine	belcaj
preal	fedflc
-3send it by	Zegfii
-2some point	lebbca
-3at some point	lebbca
-bmenu	ciecdl
pdated	Zefiej
-2any day	keeebZ
-3before close on	fldfea
nflat	ghgfgZ
n;	Zclflc
nmad	ldeece
nchapel	cclfgd
nfestiv	dcffld
+bfine	Zlbdig
-3flight is on	cfccdl
-2try again	deafdl
-2me in	eiceZi
cldurban	fcldee
nreplac	jgdeiZ
-1mentio	bdddld
-3result by the	lcffdb
-1room	Zkcjdb
ptight	icZlbg
pcongra	clkaec
ncovers	Zkkeeb
-2^ re	beedla
crday	heebal
non	Ziihai
cris	bdeffl
-2quick ,	lfefda
crtrade	lfeddd
pzurich	fdecdl
-bremind	Zhkeee
-3are meetin on	afeldd
+bvisa	fhffjZ
-2know the	ledcba
-3decisi 's due	lefdac
-3remain open for	flffcZ
-3to us on	Zcicfh
+bprevio	efbele
crprevio	efbele
ndecent	dleede
-3a no within	lafffd
clwatch	dcjlea
-3other interv on	efbbcl
nas	gZfgje
-2not by	jZffdf
-1our	Zachhj
nimprov	efeelb
+2off .	bfecbl
-blyk	lcfffd
-1mind	kecbZf
-2patien for	hefcjZ
long	Zcefjh
-1number	jjacaZ
pbeatri	ddfdel
-3please , by	alfdea
+2, presen	blcdcb
+bcounti	lfefeb
-3settle it by	ldffae
+2, ok	lcbeia
-2change from	eebdlb
-2tell me	bkZbef
-2's coming	leedcc
-3got till the	jjfedZ
pserver	dflefb
crinvita	hfdflZ
crdelive	elcfec
-3know in the	dlecfa
-3our answer in	lfdddb
-3notice period of	efffal
-3candid as of	cfffbl
crscreen	cfgldc
-3, ring me	Zakebe
-3other , and	lddfdb
nlose	elZfgf
-2told the	efdela
+bnotify	fefafl
clemploy	ckbebl
-bcompan	jfdcZl
-3thank you for	efedlb
+bkurato	bffedl
crkurato	bffedl
-2told :	lebcac
+bhere	lZhgdc
+bprogra	fdffal
ntimes	eegfla
-botherw	lecffe
crremain	dldeia
-2decisi 's	gebjbZ
-2notes by	Zafkdg
-2applic ,	gdbZkb
-3# # ,	efleeZ
ntour	delcia
rodenied	eeZcgg
-2done in	befdlb
-2to write	aedfld
-blyon	eelfcc
-3be inform by	bcffld
-2learn by	laefec
-3will learn by	laefec
+2i had	aeffld
nq	dfeecl
phuts	ffceld
nngā	ffceld
nmihi	ffceld
clthose	hbfZbl
-2: is	celedb
+btaking	clefgb
ncrosse	gediZi
-bportfo	dlddfe
crrates	eecedl
npeep	efffal
+bvia	lfffda
-3togeth on the	Zdjeec
pgrid	jcldea
-bfitnes	dglfea
-2agenda for	lebeea
-3the agenda for	lebeea
-2told us	leedba
+btax	ffffZl
claward	ledccf
-bconver	fejZfh
clworrie	cgeflb
pha	cfflec
penclos	Zjdidf
+bvote	leeebf
+2, else	blefdc
+2, link	flafeb
+2by phone	leceeb
preckon	aecelh
+bstep	eeffcl
nverifi	lfdfec
pradio	eelcgc
crthem	idlibZ
-3shortl is done	Zedlda
-3, it is	bahiZi
-bsomewh	gedfla
clsomewh	gedfla
-3will phone you	gdieaZ
+bfacult	cfdlgc
nmill	lbhfdc
-bvisiti	dfdlde
-2from you	dlafdc
-3no from you	dlafdc
clfeel	deeflc
clcamino	dffbfl
-bfly	adjebl
+2to sort	lcbeeb
pformer	bleffe
-breturn	fcbefl
proles	acggfl
-bvoice	dfefbl
crwritin	lfdgbd
-1only	Zeecfl
-2the partne	hccjgZ
+2if the	fcZffh
clspread	efflfa
-2come on	jZeaef
cram	hhaclc
pclause	ffceld
-bvalidi	flfefa
pdebrie	kcelca
ngoer	clhfea
nfriend	fleeaf
+bguess	ceffcl
rxsuperseded on ahead	ZibgkZ
pbeen	dhfjZh
crtrain	dfjclZ
+btook	ffeelb
-3, all by	alffed
clpracti	gcidZj
clkick	efbffl
-3, due on	dbedla
-2is only	aeedel
-3it is only	aeedel
+bsuppos	delfdc
-bsorry	haiala
nscheme	Zfffgk
psunniv	effelb
-1yes	Zhdeid
-3be with you	fcdfZk
pmahi	lffbfd
ntangih	lffbfd
-3of work on	elbdda
crround	lcblea
npasswo	ebeffl
-2call within	dcffkZ
-3a call within	dcffkZ
+bjoined	cfefld
+bhiredl	cfefld
crjoined	cfefld
crhiredl	cfefld
pnathan	cfefld
clshow	ZgfZkj
+bopened	fffflZ
-2jobs in	cdfela
claudit	Zfeegk
pclub	icaecl
nbear	Zceejk
nu	cfccgl
-2you before	ihaeZe
-bwithdr	agffld
-3long @d ,	lfedbb
-3interv are on	aejZdg
clextern	jfeifZ
+bmove	cebehl
-2reimbu within	abffel
+2, or	eiddZg
+be	adgffl
crbelow	ajeflb
npanel	bhfdld
pchose	lafegd
pform	bkfeZj
-bfiftee	bflefd
-2which was	cecelb
-3, which was	cecelb
pshown	blhefa
+2to weigh	gidZeZ
+2before i	elcfbb
nprovid	cdjeZk
pdag	lfddha
pfemke	lfddha
nbouwva	lfddha
crreleas	eeelga
plogged	fdelec
ppremat	jfeidZ
+2, school	iZidch
crsystem	Zilfec
rxsuperseded by ahead	Zgebie
clfixed	Zdkgib
crvettin	bgefcl
pmyself	lcfece
-3collec them on	Zkdefd
crnew	iZdbld
flgoon	cgajbl
-2people in	Zefckf
-1weddin	aeecdl
+2, defini	leedbc
-3going to decide	bfeelg
+bfar	leeehZ
+2if they	lbefdf
nhugs	bfgefl
+blookin	dleede
-2b by	Zgeddj
nwritte	cbblkc
crfill	flbffd
+bhope	bgfedl
crmails	lffaef
-1minute	dalfdg
nrefusa	lefgea
nprobab	Zddgji
-3touch in the	ieaejZ
clsworn	lfdfec
nmarian	lffbee
-2taken us	befcla
-3is taken us	befcla
-3here by the	blffea
+bdepot	dflfec
-3one more on	beefdl
-3do it by	alefee
nintrod	Zlffff
clreleas	leaciZ
ndrags	ledbah
nhopefu	Zfffkg
+bcork	efleeb
pfailed	jZefei
+1interv	idfciZ
-bthan	ifaela
njoburg	efedld
pdeck	ciclfb
-2touch by	gedehZ
-3in touch by	gedehZ
-bmeanin	eelfec
-1like	behkgZ
-3reach us by	alfffd
+2the partne	jfcbgZ
noffere	cfdfld
clfather	ceflfd
-3no call by	haffiZ
nmit	kehZdf
ngrüßen	kehZdf
-3you an offer	deffbl
nsecure	ffffal
crin	Zgfggi
+1say	kZjfdb
-2job on	lfdeca
nnurser	febfld
crassess	jgfefZ
-2starti on	efefal
-bturn	lfgaha
-1releas	jeeeeZ
nproble	cehflb
-3part time ,	dfebbl
-1take	blagdc
-bbookin	egbedl
-bbasis	lfeced
-2posted on	lfeedb
pmailbo	febfel
crowe	jffeiZ
sithird-person	Zdbkcj
-brecess	defcel
clrecess	defcel
-2than in	adffhl
page	edelec
-1reopen	decfbl
clcamp	fdlcbg
npopia	dkifeZ
npensio	fleeeb
-boh	aeefle
-3for coming in	dfdflc
clvettin	clficb
nclerk	ebhfla
+bparish	feffla
-2duty :	aededl
-3of duty :	aededl
+1answer	bedflc
+bcoming	efafel
nputs	efeleb
crops	fblffd
-2your contra	edcfal
-3have your contra	edcfal
-2we close	efdebl
nscale	cecffl
neven	eeadli
-3from @d to	edZake
+bfly	fijeeZ
nshows	ffdfla
-3the latest on	alefed
-3be expect in	lfbeba
-2# and	cdcffl
plater	aekhZh
pdrivin	gjiedZ
cljump	aegfld
+2alread .	Zdjcjc
+2, front	Zcgeek
clembark	dfeedl
pprojec	Zilfdd
nstaffe	ffkeZg
-bready	dggabl
clunder	lehefa
-3comes in on	bfccdl
-3@d leave until	adfefl
crwritte	kZgeib
nmonth	hdcldd
claware	aedeli
-3slippe from the	beedla
ppushed	jdikaZ
+2and inform	fejdZf
-2us till	lbfeeb
-3give us till	lbfeeb
-3we choose on	ldbbdb
+bhe	Zjbeel
clprinci	abfifl
-2arrive at	feifiZ
+bearlie	lcccbg
-3you , the	dfcbla
clschedu	ijgcfZ
-3but it is	akhedZ
-2up from	efbedl
+2in the	iZfZbh
-2am back	bcceel
-3i am back	bcceel
-2when is	gekedZ
-3to when is	gekedZ
-3will hear by	lbfefa
-3has asked for	jefiZZ
+1period	fcleab
-3to tell you	Zcfdje
prelay	ffbeel
parchde	ffbeel
pconnec	aelfcg
nnoted	kfcfZi
-2lasts until	aakieZ
-2not after	iiffdZ
-2applic for	edcebl
pwareho	eldega
+2, chef	Zhiehd
-2everyb by	lbeeeb
-2great interv	fdbelb
pleeds	ddgddl
nrecomm	dgcikZ
crnamed	ledfce
pleader	cfldbh
pcustom	balefh
+2to talk	Zehhcl
+bopenin	lfffZf
cropenin	lfffZf
+2and mail	lecdca
-bstarte	gZeefk
-2hire you	Zeefei
+2i can	bfgcZi
clpart	fccefl
nfamily	gfffkZ
-3people by the	laffdb
plads	gZffcl
+2of each	eeceZk
+2by the	leadcd
crmeets	alfafi
+2of that	leefdb
nblame	lfceha
pwalked	bdeflf
-2dates betwee	felfda
+1there	eZcdhi
peveryo	bjejjZ
-bunifor	bdidZl
+bany	cjgekZ
-2due :	Zkachb
clcopy	alaefi
-2contra ,	afefdl
pcopies	dildea
pgrante	kZefkb
-2his mind	lfedaa
-3up his mind	lfedaa
-2done by	cfclcb
ppreced	eleebf
rbsuperseded corrected-day	bddelZ
-2whole of	Zeddfk
-3the whole of	Zeddfk
nunit	ahlfcf
+bgrant	ffffZl
+2in advanc	bedecl
-3name by the	lbffcc
-3partne in the	Zdkegh
ppicks	lfffea
-bwinner	Zedekk
+2when i	kfceeZ
crdates	ldfega
-bidea	cghekZ
nvouche	edffdl
crelsewh	elffdb
clwork	Zdhdik
-2hears on	jdeeZj
pcourse	hdafdl
-bwhatsa	lcffed
clwhatsa	lcffed
nlines	deffcl
-3and tell me	aleedc
+bdesign	fflfea
+ba	ickeZg
crchecki	fffela
crsheet	eldfec
-2so :	keiecZ
+bkindly	fZehig
crsubjec	lfffeb
-3your interv on	djjeZd
-1thru	dalffe
bs- span past	afffle
ninacti	efffla
+bfail	ledfed
-blodged	blfffd
-2yes ,	lbbeac
-2letter :	kegccZ
+bbreak	dfjaZk
+2to write	cZecii
nzone	delfed
pninety	deflfb
premote	clfbff
+2and are	cfZdij
cltests	hZcelg
-3@p , is	ldceca
nfreund	kehZde
+bscreen	affjjZ
poperat	ciZfig
nintern	ejZekd
-3signed by the	abffdl
nseason	leeefc
-2up to	hcadZg
cldig	ddfeel
nparent	heZhci
-bstatio	Zkffeg
-3and it is	dcdeld
nshe	ealcdi
-bbusine	aebkel
+bnumber	ljeadb
+bof	Zihffg
clpaused	efffal
ncredit	ffafel
-3would be on	cdlbcc
-1transf	efefla
+2and have	aehclc
-bclear	ledegb
-1christ	cfdcdl
ppacket	Zifffi
-bbad	ledfcd
-3change on the	cfdccl
crpast	eflfdb
clmanagi	beidcl
nlets	adccll
nunion	clefed
crappren	leeffa
nsmall	fiifZf
-1either	deldde
nadvert	eZfeki
cltapes	feelcc
crmine	heffZk
pdeclar	bldlbb
-2people by	cZfejj
+1first	Zcjfdi
-block	lffadg
-2sits in	bfelcb
-bcamp	belcai
nstreet	dfZeij
nbureau	bfeeel
+bheart	lefedc
+bshow	jfheZf
-1propos	cdlebc
clvilla	lfeedc
clbrewer	dfbffl
-2our answer	lfeecZ
-3decide on the	lebdba
nweighi	fffflZ
-2be announ	afffdl
-3will be announ	afffdl
+2of receip	jZfedf
-3it is at	ddlfdb
-2us in	hZaecj
-2# on	aaecel
clrecord	egdeZk
+bstarti	beffel
-3no , the	becflc
-3reach you by	ldefca
ntap	efjeZi
pfeel	fflfeb
rxact until ahead	ldcfec
-1funera	deedbl
-2a funera	deedbl
-3's good until	clfeea
-3return it by	abeflg
crprayer	fcdfdl
crprinte	jhdfhZ
clorange	efdeel
-1applic	adajkZ
-3runs to the	beedcl
crinstea	ghkdZd
nscores	Zgfeek
clcountr	Zeiidg
pfew	ldgedc
phiking	leffeb
clfirstl	ffaefl
+1and	dZckef
nteatim	dfeddl
ppeople	ibbkZi
+2should have	afeelc
-3final decisi in	afeelc
nreloca	lbefee
clback	fkfZff
-bdioces	eakdlc
-1town	Zcgcai
-3on reques until	cafffl
crslow	cffflc
clsomebo	bicZij
-2and not	Zffefj
-3i have got	Zkifce
-bclinic	ehdebl
+2to see	Zekfef
-2signs on	lffadc
-2hear within	jZfecf
clwebina	febffl
nflight	eakela
+2we can	Zifeck
+bfinanc	Zedkie
pcourt	ckakZe
+bpendin	deefcl
clamende	kkffbZ
-2said by	jcfejZ
crthings	dgfelb
clvoices	hfekfZ
-2^ presen	efdcbl
-2will say	lebfdb
-3go on until	cdecfl
pcvs	lffeeb
-3hold on for	leedbb
ngirl	Zfdeik
ndelete	fefelc
-2furthe interv	ffbbcl
-3two furthe interv	ffbbcl
clwelder	fedfdl
nmaître	lfabdi
naubert	lfabdi
clheadte	chijeZ
nambula	ffbfdl
-bours	lcehcd
clnine	ddilfZ
-3@s , on	lecbda
pflu	fbhecl
-2it ,	kjZdaa
pmaths	blcjdd
+1max	fZgeeh
+2at nine	adlfhg
-2pushed to	Zeeiah
-3was pushed to	Zeeiah
clat	Zedfik
crdeclar	eldegb
-2receiv by	cgfeZj
pcopy	blgcaj
-bpatric	lfeded
pcriter	hfleeZ
-2shuts at	elZfdc
nhand	Zeedjk
+2: the	bhZddk
-2applic until	Zaghgj
-bb	bficbl
+bvettin	cgeecl
cljoined	Zfffhj
+bact	leefcd
+bsurpri	leefcd
-1attend	debebl
ntests	bifleb
-3told you on	ddefla
pworst	bfflee
clthru	ablifg
pprogre	Zadkhk
-2has become	ledeca
clhr	kdZefe
crwebina	efbfel
nfee	dfeedl
-1point	ldbbcb
-bagree	icaglb
-3takes place from	efdlba
pout	heZfdj
nour	bbdejl
-3people to see	dfelfa
crbear	eedeel
crhim	cdalej
cllock	lffadg
noperat	Zbhkfh
-2candid accept	bffela
pfinali	ehgdZi
rbdenied no-news-yet	dhZgff
crphoned	lefeeb
nco	afflfd
-bshare	licfbd
ndancer	dfelZh
pgenera	aibelf
-2out before	ldefea
+1rates	ceadcl
+2rates ,	ceadcl
-2is open	edcecl
clhours	dbidbl
+bunders	eflfbd
+bsync	bdehcl
-1starte	dfeclb
-2was due	bbeeld
cldeano	Zdffij
clones	lidchZ
crwalk	ealffg
+2over dinner	aedlbc
-2postin to	aeecbl
-3the postin to	aeecbl
nactual	gldced
-2hear back	lffdca
-bwatche	bfdlib
crdiffer	cgdflc
psick	cjdadl
ndocume	jlgcab
-badd	cffldd
-3say so by	alfdeb
-2but by	lbffec
crdesign	eglfda
clsummer	gdfccl
-1whethe	ebdfdl
-bspot	Zfeeji
-2open at	edbfbl
-3you hear on	lecdbb
ncounte	cejdal
-3reopen on the	bffbel
-3decisi over the	lffccb
nfundin	clfefd
-bhis	kdkedZ
ncopied	eddfel
-3get your knives	beafcl
p@p	iedjhZ
-bbuzz	cflffc
clbuzz	cflffc
-3will reach you	abdfcl
plittle	cdehbl
-3an offer on	jbddiZ
pnurse	alcefi
nis	gfceld
cllagos	dedefl
-3normal reply within	bbfeal
-2feedba by	fZeiga
-2in on	efedZi
crplaceh	jfdjdZ
ptour	gZdjid
nsad	cfffld
-2away from	efffal
clpush	dfcfld
+2will not	Zhichd
-bjust	hkacjZ
-2collea on	Zekacg
+bcompar	jeelaa
-2match on	eeZeih
-3the match on	eeZeih
nmeant	ieaelb
-3answer comes on	lffeeb
-2school on	eeieiZ
-bskelet	dffecl
clskelet	dffecl
-2outcom the	lfecdc
-3the outcom the	lfecdc
-2: until	jiehdZ
clhappy	cchddl
clseat	lfeeec
+2he is	hjccbZ
nwarned	kkbfcZ
-bcatchi	dffecl
-1talk	hZbbgi
crtakes	ceadli
rxaside over no	Zdeidf
ncertai	ledebe
nbusy	afeflg
-3for me till	blddeb
+2, ask	Zdhfek
-3not be before	bfffdl
+2, @t	ccbZhl
-3can not do	deZdjd
peviden	eflfbe
cltheir	akalbh
precomm	fldeec
-3@d , then	Zeedig
clround	kgdjeZ
nsales	Zfffgk
nfallen	cfffld
pnorth	hkffeZ
+2but on	dfeela
pinsure	dceldg
crlook	fcdcgl
nkeep	dbafil
bsfor period past	dcaddl
+bgirl	befeel
-2openin in	bfcecl
ncloses	kcgbkZ
+bslip	ciffZk
+2, who	Zdbbkh
prule	iidefZ
-boption	blhffc
-2office ,	dfbfdl
pvisit	dahleg
nadmiss	lZekeb
-2panel sat	dfdald
-3select panel sat	dfdald
bsover span no	fZihbe
nlooks	cfefcl
crgrant	ffffal
-2notifi by	gZfdhg
clcast	kfdkbZ
-2not know	afffcl
-3will not know	afffcl
+1does	ZdZhie
-2speak on	dfeela
-3been open for	feffla
-1shut	eedcdl
-2in the	hgjfZb
plegibl	clffee
nonline	Zbecjk
-3reserv list on	jeecZf
clguess	gdkfZf
cllunch	aelagj
-2close at	cddeel
psuperd	Zhhggg
boago	ffZbei
bsago day past	ffZbei
clbe	fegeal
-2can take	eZfffh
ptop	alkfdb
nfather	delhcc
-3from the client	affgcl
+1to	fkZhcb
clpub	bbhfdl
shperiod	eZhgeg
poverlo	lfdfdd
nreport	ghkcdZ
-3receiv it by	dlffda
-2hear till	efffla
-3to hear till	efffla
-3with me till	lbedeb
cleditor	ihZlcb
+bonline	dhlfae
pmissed	lefebf
-bdurban	eclddg
-3place in the	iehZeb
nslept	effelb
nreconc	dffedl
-3outcom letter :	ledcca
-3open day on	bdZcjg
-3, that is	iddbZg
-2missed on	debelb
-3you missed on	debelb
-1apply	adgfgl
clwatche	bfdlib
-1long	eeZaej
pfemi	ceelfd
crstay	ledeee
-2, closin	ceedbl
ppriya	lfefeb
ndiary	ieecZj
-1hiring	bggfdl
psaskia	bfgefl
pkiller	bfgefl
-bthank	dfdelf
nrebook	efceel
crsorted	ldefde
-3a reply by	lcfecc
-1reckon	keedZf
clconduc	kggeeZ
narea	dfefdl
+2to keep	Zdffek
nnor	dffflb
clparcel	cecefl
+bsleeps	eeeccl
-2expire on	ihZbbe
pvineya	delebg
-3been contac within	ldffdb
-3will be the	lecbbf
pproud	defflb
crstore	lebfcg
-bsure	fcdedl
crten	hdlfcb
-brunner	eeeflb
nsoon	cchalg
pines	fZffgk
nlane	felfeb
-1nicest	efcflc
-2the nicest	efcflc
-3was the nicest	efcflc
plorna	cfelfd
+2and said	aefila
cryard	eflffa
crcoordi	gflddb
-2gave me	aldfbd
-2day but	Zddfdk
+2to send	abhlee
-3no later than	jgddZd
crcoding	clifcb
+2only .	dfbedl
clchante	dfflec
rbdenied pick-up-again	bfdcdl
clbumped	efdlfb
-2portal on	lebdea
-2discus on	Zehkbd
pjefe	dlcfdf
psí	dlcfdf
-bswore	lfffcc
-2and the	Zajjic
-3commit report on	cfdlcb
+bengine	cecegl
+2to compar	kdecaZ
-1more	hdfZdh
+2, wait	jZhfgj
-3this email within	blffcc
-1shortl	Zfckbe
+bis	igiZib
-2hiring from	ffffal
-3paused hiring from	ffffal
nheads	cddehl
+2, althou	jiefdZ
-3to you the	lfdedd
plands	ieeZej
crside	iefejZ
nhuw	jfdjdZ
+2or so	gaalbd
+2i get	gjeedZ
+2myself .	bfffld
cltransc	afcelg
+bcloses	Zgghkb
crsms	leebgd
pprepar	Zkedcj
pgmc	eelffc
-1e	idgbgZ
-2^ e	idgbgZ
pcompul	jckefZ
-2need about	leebdb
-bmakes	lediae
+bsometi	Zfddki
+bpast	kfgfdZ
+2, decide	Zedkag
crsettin	lfffaf
pphysio	edcefl
-3of them in	bededl
+2but you	Zeeeii
-3some time in	hfiddZ
-3promis it for	ikdeaZ
nqualit	ffeela
-3, but by	kcffec
crone	ibiafg
-btransc	afcekg
pnursin	fdkedd
clcounte	ahicbk
nanalyt	eeeeck
pvettin	ajddkf
-bten	bfkeka
-2ok ,	kfdfcb
-3but ok ,	kfdfcb
-bpune	diaedk
cldg	kffced
clmedica	dgfdbk
-3govern sit on	idciba
-3to call you	ddkfec
+2there is	abcehj
-2castin in	aeefck
-2as the	kabeci
-3them by the	akefed
+bchair	acekhh
-2if the	feceia
+2date is	feceia
-3asked if the	feceia
-2decisi from	cffekb
-3an answer within	gafeai
nspace	kfeffa
-2contra :	bdeedk
-3made by the	kafecc
nminds	kbceeg
nsalary	diidaj
-3votes on the	kfgaed
-3choose betwee the	bdkedc
nphonin	cfdefk
pfailur	gfkeea
pbest	ekfecd
-3, thanks for	efddkb
nrung	ddafik
+2was for	efdeka
clintend	kddddh
+2, bring	aaheai
+1have	efefak
-2essay by	bkffcc
clvet	efdeck
crwe	ffakdg
-2target :	bdefka
-3origin target :	bdefka
-2will take	bdfdjk
-1announ	gecekb
fryou	kgcfed
poutgoi	efddek
-2open until	affaeh
-2portal by	dkdeec
-3skiing until the	ccfcfk
+bvestry	dfdedk
-bcape	jfkeca
clcape	jfkeca
-3partne is on	dfajeh
-1every	bdfeck
+2they gave	beefka
-1auditi	dekcca
-1phone	caicke
+bfalls	kfdfha
+2and meet	cdkdcc
cllittle	afffek
-2's in	aehcek
-2work on	akcgbb
pstudie	kegfea
poveral	dgkffa
-bscans	kfceed
+2to answer	aiecdk
-3stays open until	dbfefk
+2date i	efffak
+bi	ghaghf
-2they say	gedcia
-3reply by the	ekeeaa
pcareta	fekffb
+bcontac	gdecdk
-3for you till	ckeffa
+btrain	eejcka
pcoo	ffkfeb
nelecte	dhekeb
pchapte	cfkeed
+2instea .	kcdeda
+bagains	ffefkb
+1about	ekgacd
-bping	keefed
clprofil	akdegg
rxaside in ahead	adhefg
-bautumn	kfeefa
clattend	ahfcgj
-2yes before	akfffc
-bsize	bkfffe
plost	aicidj
crstrike	adkcfi
crprepar	akhedd
crplaces	ffaffk
-3on the first	bececk
+bresult	bfgjag
-breceip	ckafkc
-bposts	jdebak
-2^ after	adfekb
crfell	afdfgk
+beveryt	defkbg
ni	fbchkg
-bbreakf	hekdeb
clmet	gchhia
-blot	ceedkg
+2, everyo	kdeecb
-3are interv until	eefafk
-3answer , by	kaffec
bonot-before	fadedh
pearlie	jeaibf
-2postdo ,	dbdeck
-3the postdo ,	dbdeck
-1contra	aabddk
-bever	geddak
nseriou	cgbffk
clskippe	cffcfk
clanybod	befffk
+bhotel	bkffcg
-3you will know	keeeec
-2^ would	fjeaea
-2heard on	afiecg
nswap	dfkfah
padded	efafek
psent	bkhajc
-2not decidi	bffeck
-3are not decidi	bffeck
-3held in the	cekeea
-bdoors	eecfek
crtarget	hfdeka
+2does not	adahja
-2away till	aefefk
-3but by the	kdffeb
-bfwiw	iaffje
clfwiw	iaffje
rxaside ago past	gabcfh
-2messag by	kbfecc
-2in within	akfffc
-2ring on	ebiaid
-2's due	kefdab
+bhereby	dffdkd
+bformal	ebeffk
-1least	dddeck
-2at least	dddeck
clsingap	ceekdg
pbongan	fffekb
nbar	jffeia
-2the letter	afffjg
ncar	icghha
-2the phone	accdjh
-1meant	idjcaa
-2i meant	idjcaa
nhersel	bdffkf
-3yes by the	akffdd
+2and decide	ifdaig
clheadin	dffeck
ncrete	kfeefa
-bcharit	afffgj
clreceip	ckafkc
clscans	kfceed
-2have it	bkdjaa
+bown	fafhgh
clleader	deekfd
clprovos	dfeked
clvisiti	efdkde
crcounci	fchkeb
-3your reply within	ckffdb
+bsuit	bekfef
-3the office on	kdidba
pintake	bgffdk
-bbumped	iedkda
-3would be the	gdaafg
pworker	jfeaei
+bstarts	aggefj
pground	dekfec
-2reconv on	beckcc
nlike	dbkdjd
clsalary	hjdjac
pany	feeija
+2to go	acjkff
+2to begin	befedk
nmarks	cffahk
+bhaving	kfeeaf
pstory	hcdekc
+2at most	hadkaa
-3that in the	heacja
+2if your	baffgk
-bbet	dfeedk
-2like on	eeadka
+borigin	ageeih
-1probat	cdfedk
nsqueez	efffkb
-2and a	dfdebk
crunder	efgeak
rbappointment could-you	ihfadc
cravaila	ckdfhd
bsnot-before lower-bound no	eaeedi
-bcompil	bhfkdd
-2verbal offer	ecefkb
+2there will	kcfebd
-2in about	kfffbb
pinstal	affffk
crlaughe	afefji
classump	efeekb
clcooked	efeekb
ncontai	efeekb
-1five	aeefdk
-3to say the	ceeekb
-bconfir	kbefha
+1free	eakede
crcancel	ckhfah
pachter	akhfee
crtogeth	gffbck
nfear	aefgkg
+2or ,	kebcbc
-1effect	cedebk
+2we want	kdfdfa
-byourse	ajkfcd
-3down for the	bfcjja
-blicenc	aiiecg
ntrain	kegecd
-2a decisi	aeedih
clpune	eiaedk
+2to finali	kfeaee
-3to everyo on	kfedeb
-2on for	kdhdba
+2, text	aeckdd
-2reopen on	ceffdk
+2and places	ffaeek
-breckon	fbcekg
-bsingap	cedkdg
nparty	iaeeek
cldestro	ecffek
parchiv	dfedfk
nconsta	effeka
clbox	kcefde
plawyer	gjheda
craccess	deeedk
-3to # ,	dfaeek
-2candid within	kdffcb
-2questi within	bkffdb
-1search	bfcebk
clholder	cfkfee
bofrom	dafeeh
rxreview - ahead	aiaiee
+1inst	fcheia
+2inst .	fcheia
-3interv run until	eeebek
-2to sign	cfceck
clclarif	bfcekh
pbistro	aejeck
posei	kffecd
-2our call	bekfcc
clsize	akhfed
pspace	efbfek
clapprai	ejieea
+2before .	cadeig
-1coffee	ddkeda
-2a coffee	ddkeda
ppulled	agfkfg
-2house in	efceck
-bpaysli	fkefeb
-bhuman	ieaidg
-2word on	cejega
crvisit	dekfed
nwe	addgkg
crbecaus	kdfgaf
-3ring us on	akbeaf
pslide	kedede
-2breath for	beeeck
-1back	hiacae
ng	kedfed
nreopen	efddfk
-bgratef	ckffde
nfounda	kfgecc
pdiplom	chkeeb
nrewrit	cfffkd
clphonin	fecdfk
+bahead	fekfeb
-bknow	kgbcka
-2, in	iaaekc
-3ring you on	jebcaf
+2before you	kfeeec
crwaitin	ffffkb
-2around the	gcacgh
ninvita	ceffek
-3due to end	efffak
crfinish	bffkai
-2stands until	ahjhfd
-2phone calls	kfeedb
-3, phone calls	kfeedb
clhard	ccgekd
-3meetin moved from	cfebkc
crinto	bddcik
cllearn	kaafek
flwill	kdhece
-2shuts on	ckcdec
-bchoice	jfdahf
-1mails	becedk
pthose	kebdai
npositi	khacee
pceo	ibkeae
-3say yes before	akfffc
+bwhole	hdkeag
pcensus	eefbfk
-1leave	hcacaj
clref	befefk
-2the office	dkadad
-2partne on	fegkca
-bratifi	affeek
nshona	dffkfb
+2, applic	cedija
-2everyb on	kfeedb
+2and i	hfaifa
nranked	geekdb
-2offer by	ahgffj
cltill	kdfgce
-2office till	ccfeek
+1sooner	affekb
+2at half	ddkfec
crelectr	aefghj
nhead	ieafei
-2lapses in	dkffea
-3will come on	kfbedb
+2or we	fkeeeb
-2out until	bdfffk
+bavaila	dkeffc
+bused	fkffea
-3after the long	ifdagc
-bdraw	afffek
-2has till	eaebej
+bbreath	fffeak
-bjobs	adcdki
+baddres	deefek
clworks	akcjbg
+1when	kacccf
psecret	deidka
-2recrui :	kdfecb
clbasis	kegceb
-bcostum	affehk
clcostum	affehk
-2date before	kbbcia
-2counci ,	adheja
-1fleadh	cfecck
-2^ fleadh	cfecck
-bowe	befffk
pworrie	gedkfa
naccept	gkbahf
clasking	akdkia
-2then the	cdahka
clproced	kdffga
pticket	achfek
-bsuits	bgkfec
nprecis	keffeb
-3readin period :	effkac
-2file on	ckdeea
crmore	dchaig
-bbox	kcdfdg
-2come again	cfkecc
clp45	ckeffd
cltalent	dekfed
-1had	kffeba
-3to you ,	kcaeha
nbox	eiffai
crme	bfdfke
nthing	geeebk
nold	geheka
-3you before the	iaeeid
psince	afckbk
+bsystem	aiffhf
-2us ,	fjeeba
-bhospit	fefeka
nchin	feffkb
-3would tell me	fabche
-1during	keebcf
cldraft	ecefek
clshorte	ekfefc
-boblige	kgffea
-2answer on	hiabaf
bowithin	ihaded
-3give us until	bkfefc
-brepeat	iaffej
plimeri	bfdffk
pstarts	ekehcc
psoftwa	afffgk
-2accoun within	baffek
-3your accoun within	baffek
+2for all	cfddak
-bsix	jdjfea
+bcostum	kffeec
-3make that the	keidaa
prespon	iafgak
-2for your	ebdeek
-3plan for your	ebdeek
-bmuch	hedfka
crcommun	bffkff
nit	ggfdka
+baudito	afffdk
nsurviv	ffadij
-3heard in the	dfecdk
crused	fkffeb
-bholdin	keebef
-2be in	cbkdef
pthese	hdkdea
pms	bjhbkd
nhouse	bfaiek
nlift	ckebjb
clstatio	bkffee
-3will decide in	affekc
-3auditi on the	adjeka
ndiscus	gidafh
+bsick	efaeii
-2she says	afefke
-2legal ,	afecek
nplanni	hkceec
-1lead	eekecc
-2tell you	ehabhd
clrebook	dkfffb
njoins	deeedk
+btravel	dfeeck
-2takes place	bdkhba
paftern	hbhdkb
-2someon from	fffdbk
-bbrough	dgdfkb
pinstit	ebdick
-btown	iekeab
clnomina	iaeefj
+bbought	eeefck
crsecret	jggafe
-3am out on	bfeeek
-bhiring	hbackg
-bmd	gfafek
-2past the	jdfefa
nchase	kfegbe
-3audit ends on	bffbdk
crsort	fkgedb
-bproduc	cfkfdf
-bstay	fbkeef
clsale	afegfk
pangry	fekfeb
-3the @d ,	bdbcke
-2earlie than	bfffdk
-2e by	kafded
-2is now	keibaa
+bleave	ebjcak
+2and the	deahhe
crmissed	effekb
ntoecap	cfdeek
-bgate	gdbfek
clshe	iaejib
+bchose	cfedkf
-bpronou	kdefed
clpronou	kdefed
-3the list on	kffaeb
-bvisa	dcfeek
npeace	ffefbk
-bestima	aeefhk
+bmean	kdeffd
crapprov	geaagk
+2instea ?	bekfee
plagos	kceffd
-3in by the	dbeebk
-3off by the	gjffda
-1night	bfdedk
poccasi	agffek
-3not @d not	ffffak
-2people within	kbffec
+bgave	akeejd
-1asked	bfefka
nhave	hcbfkf
-3the offer by	bkffdd
psaoirs	gaffdk
rxdenied - ahead	dacbgh
+2a call	afjfee
-2start before	dbefek
-3have my answer	ckfddb
+byou	kdfjca
-bcalled	fcgdkc
pfelt	dfkfdd
+1as	hfbagd
ppicked	fbkdbg
-3agree to the	kaafch
+bthanks	gifeha
clshout	khffda
clshared	keeeha
nopenin	gdfeck
-2case on	feaedi
-3your case on	feaedi
prules	ahgfif
clfounda	cfjkad
-bschool	fggeaj
-2you at	gdjfca
-bdump	efedck
+2of the	gjfcda
-3our hands by	bkffea
-1reply	bkceia
-2word about	afffkf
-3a word about	afffkf
-3held betwee the	affeej
-1desk	dfecck
nreckon	hecjaf
-2interv in	adjcja
-3the tour on	eeafii
-2me wait	affgjj
-3made me wait	affgjj
-3new date :	kedfda
bountil	cgagah
bsby day ahead	gkaccd
nstatio	aehkde
-3day on the	adjfah
nawaite	eeeeck
clhuman	jeeiea
+2before they	akgfdf
-bexpire	hgbbaj
-2comes until	kceeeb
-2it from	aeadkg
+2and must	kfeacd
clvalid	ajadak
pblessi	afdhfk
psafegu	eekfdd
naside	ekeece
pspring	ajejed
prestfu	ceffke
-bbrandl	bkfffe
clbrandl	bkfffe
-bfarmha	efedek
clmuseum	eceeek
-3: on the	kfddeb
-bp45	ckeffd
nsearch	ecefdk
-3list , by	kaffeb
nreceip	adfjie
-2assist ,	adffek
ndrafte	dffedk
clbus	kgfecb
nnormal	degedk
-1accoun	icejca
-1profil	bkbdbe
clshutdo	dffeck
pcoat	dfeddk
+2the counci	kcffdd
+btaken	ceabkj
pwhich	jdekcc
-2saying the	eeieea
-3me saying the	eeieea
-2shut on	ikabed
-bvoices	dfekgb
-3with the team	dcckcc
npart	gkgebd
+bfind	fdfkdc
nsuch	cjfeia
pagent	kffeec
pmark	kcheag
-2festiv till	ddddek
-3harbou festiv till	ddddek
ncarry	kegccd
pokonjo	efeeck
clhave	hkeeaf
crgreat	ekcedf
-1end	efffak
-2to end	efffak
phas	kfhdae
+1that	bifaif
nhe	ddfaii
phm	kfdedc
-2the team	ddckcc
pcounte	jeaebk
-2publis on	keeabe
pjuggle	ffkffb
-3try again in	cdefek
+2after mass	ffkfca
-3open again on	dfddek
crboss	kagehc
rbact needed-from-you	diafdf
-3candid on the	keceda
-1data	cfffbk
-2applic data	cfffbk
-3erase applic data	cfffbk
+2, hr	cceija
-1everyb	jfcdga
pput	jegaib
-2# by	ekeffb
crheads	effcek
ntraine	kbfddg
-3goes out the	keeeec
-bexplai	ffkffb
-3us on the	kchadc
-3it by the	aiddjc
+2he will	keeeeb
crspoken	kefefb
clwaitin	cfbikd
-2term ,	icadaf
crstudio	beffek
boby	hiadde
-2period :	defkaf
+bmanagi	kefece
-3hear from me	kfeedc
rxdenied not-before no	fbaife
crdue	afffhi
crhigh	aejeje
+bhoped	dfffbk
crhoped	dfffbk
psaw	hagebj
+2in our	efkfeb
-3final list :	keddcb
nforwar	fdhagh
+2, one	djceak
-1say	ifdcae
sirejection	dbbckf
clmigrat	bffeek
-1work	aagcgj
-2compla within	agffei
+boral	ffkfeb
-3will shout by	kcffec
nvisito	bdkdbi
+bhow	kbffcg
+1lunch	eiidae
-2i said	ddedck
nmuseum	ffdfkc
-2only on	dekfab
+bcallin	kfeeec
pmakers	effekb
nreside	keeeed
-bchoir	geakaj
-2phone screen	jejbab
-2exerci ,	akfedb
-2over on	acaihg
-2better than	keaeja
-3, and the	keicca
+2, with	heheea
+2and phones	keebed
-3to ring on	aedckf
+2and before	dfeddk
-3to decide on	kffdeb
+bthumbs	cffeek
-bsectio	bffkib
-3try out on	cfkeec
-bprofes	bgkebi
-1shift	bbkchf
nlagos	kfffcc
clblocke	ifdkad
crpartne	bejkdd
-2throug on	ddfeka
clmenu	bjecck
crlost	bfffkd
-bvision	ekfeec
clvision	ekfeec
pbig	fdffck
pill	gdecdk
-bprinci	dedkfd
-2run for	adfkcc
crseven	afkfhd
clcompil	bhfkdd
+2the portal	cfffbk
ngalway	diffja
pshow	ffkida
-2, probab	keeccc
-3@d , probab	keeccc
-3please keep the	ebkfdc
+bowing	eedfkd
crhire	geeckd
clpatron	ceekcg
ndo	jdchka
cllikes	keefec
phinges	cffcfk
pboss	kdjaea
clwish	aekeak
+2, was	ibbdka
nlikewi	keefec
clfall	dfjdka
crward	dekbdh
-2duty on	dadfek
-2video by	bkefdd
-2but before	aeffck
pwas	kdecbh
+2and your	dedcek
ndataba	dkefdf
+beight	cdkfdg
-2pick on	kfdbdb
pbond	afkedi
pread	kahfhb
nrealis	aeeeii
-3up over the	kfebda
pbecome	aiaihh
-1dish	adikbb
-2your dish	adikbb
-3tastes your dish	adikbb
-2said about	dfffkc
psales	eddfek
-2scan by	ckfeeb
-3a scan by	ckfeeb
-bhuang	cffedk
clhuang	cffedk
-3more to see	deecck
panyway	afeeji
+bbear	eedeek
-2back to	ckgbcb
-boutlin	bkfffd
cloutlin	bkfffd
-2know more	kffbea
-3should know more	kffbea
+2, did	effeka
-2take place	cficai
ncalend	kdidaf
-bargue	dffkec
-3are answer within	adffek
pmatch	ahbeji
-2update within	kdfedb
nbook	gagdek
-3love to say	adeefi
+bspoken	kefefb
-bjoin	dajeak
-2time after	bfefbk
-2consen within	ckffeb
nexcept	keeeed
-3please wait until	kdfecb
-2meet the	cdkeea
rxaside - no	cfeeek
-2here by	cieeag
-bfire	ciafhj
nport	beffke
-2marath on	adefkc
clhospit	geeeka
+2whiche way	kdeedd
napolog	kaheed
-blikely	dekcai
-2conven on	dfejda
crsomebo	gdkdbg
+bcrew	cedkeg
-1paperw	kaefaf
nspecia	affekf
clunless	kgffcb
-2hospit on	begdka
-3we are decidi	kedceb
-bappear	dfefck
panybod	hcfkcc
-2with someon	becekb
-3it with someon	becekb
-2counti from	cffebk
nnag	kfeeec
-2interv till	ceedek
ppatern	hfekea
-3phone you by	kaffee
-3longer than the	djeeda
-baim	hafdje
+2, any	bkhfda
pdog	fdeekd
clintima	idfeka
clgod	effbfk
+2, do	agjcah
-bprepar	hdgeaj
-3me before the	keefec
-bhygien	dhaeek
clhygien	dhaeek
-1yard	edieia
-2the yard	edieia
-3email us by	cafffk
-2drawn up	bedkea
nprobat	ckddci
-3earlie fixed for	efecka
pthesis	bfkefd
-2allow us	kdfeec
-2review have	fefjea
-2report on	aebkag
psuit	akdeci
-3i return on	cffdek
claudito	gcdeek
-2everyo on	kecdia
prepres	kefffb
prace	eebegk
ptwins	eebfek
-2signat by	ckffdc
-3can rule out	cfecck
-3select day on	dekeeb
-3you over the	fjgcba
crfellow	ffffbk
+2: client	addaig
-1still	aekfcd
nhun	bfegdk
+1still	keecga
ndeputy	eegkdc
-3the outcom by	dafchi
rbact past-event	bkfecb
-bahead	deifak
-bpub	bbhfdk
pautumn	iddgka
crshortl	gekica
+2: #	djieca
-1cv	dkadbi
pcaptai	ffbfek
-2counte on	aekcdf
-3my return on	kfffea
crinvite	eckdka
-bitems	ebefek
clitems	ebefek
plimbo	kffffb
-bpinned	kedkca
clpinned	kedkca
+blettin	effbfk
pbit	fdfbfk
-3's office by	ahfjfc
-2lookin at	kfeecc
-3are lookin at	kfeecc
-3: decisi by	kcfedd
rxaside after no	jaabgc
nadvise	aekjfb
bsbefore day past	eefekc
ndry	kdejab
cleviden	ckfech
pdragge	affkff
-1chat	adgfhf
nbad	djaaij
-3interv all throug	eedkcb
-2ping you	kfefdc
-3on until the	aeekdc
-3everyo by the	kdffdd
-bprobab	aejefh
-bde	dfgfak
+2that you	gkdecb
-bref	cefeek
-1since	bcdbkc
-2period is	kbdcad
pcto	kdfece
-2# #	eebeek
nobject	kdeehb
-1past	jicdba
-2say ,	ijceba
clratifi	bffeek
pairpor	dkbfdi
+2whethe you	egeefa
clchoice	ihaaaj
crwhich	kficfa
-2sign off	aeechg
-2onboar in	cfdddk
clplanni	eijffa
-1origin	ceeeka
-3my answer by	dkefca
bsnot-before time-only no	kfefda
crsous	efdfkc
-2falls on	kffbdc
-3decisi falls on	kffbdc
-3phone you on	kfeecc
pcompla	ecfdek
nthat	ideiha
nbreak	deffkd
-3, yes ,	afffgj
+2on site	dedfck
pthey	fjgajc
clputs	keeede
clpickin	kfeeec
preally	kbakbh
-3day back ,	jegeea
nblesse	gcfkec
nsuspen	efffkb
pfloor	kfffbd
-2@d from	ffjeac
-2here until	befcek
pexplai	dggeak
-3they will ring	bfedbk
+1are	abbaii
+bobviou	ieeeaj
-1replac	bedekc
+2, commit	bfeadk
pworth	fkafdg
-1saying	afecje
-3be told on	iedcag
crshow	gfgeai
-2did say	fdbeja
crjobs	deaekg
-3applic by the	kdffdd
naltoge	cfffkd
-3from us until	kbefed
pstuden	fhcddk
pif	kkaacg
-2record by	dkefec
+bfellow	ehffak
+2in some	bfekcb
+2we begin	beeedk
cllisten	feekec
nhere	deaghi
nflu	dcfffk
-3will ring you	eajfif
-2verdic by	kcffdc
-bhear	kcdbkc
-3the portal by	dkeeec
-3you confir by	ckdfdd
+1whethe	igaacc
+2, matern	cafedk
+2, travel	ceeebk
+1said	dbgbkd
ppleasu	aicffi
clalread	ceffdk
crnobody	effekd
-2, back	eddaak
pfiles	fafjdh
nasking	cfefek
-2am told	kfeffa
-3i am told	kfeffa
-btake	bdkebk
pnoted	cfffek
crmarket	kcffed
nsatisf	ddeffk
-3budget at the	jfeaja
clfire	aiafgj
-2test on	dckbbf
+brotas	ckffed
crrotas	ckffed
pbar	cdgdfk
clschola	dhecek
-3back in the	gfdfja
ndated	bffeek
craudito	affffj
+bdead	aeddkj
ntrade	iffdaj
crcomple	fkeede
nenjoye	aefhig
-2email on	kcbdbh
-2@d :	jjeeaa
nconfid	ghfeaj
clawarde	cffcfk
pcheers	adejdj
-bcompen	bffkfe
clcompen	bffkfe
crterms	iiffae
-1go	hdcach
-3told within the	ieedga
nappear	gdekdc
-2decide within	kdfeec
nregula	keeede
pexcite	fdefdk
-2candid ,	efdbck
-2moving on	cedcek
-bring	jkeabd
-3i was told	kffeba
crwhoeve	gfhdai
-2likely in	bekdeb
-3, likely in	bekdeb
precap	dfkeec
-3date is the	beedek
-btill	kaciai
crwith	fckche
pperth	fdkede
crdetail	fakfff
-1what	adfekf
-3validi : until	fkfdfa
-3@s , then	afffkh
pmtg	kedfee
-2within the	akckia
-3panel will meet	affkfe
+1tea	kbeeec
croffici	aegfkg
psorted	jfkbcb
rbanswer promise-to-answer	idaedd
ncup	ffkffa
+2that sounds	afffij
-3form email in	afffij
+2and ,	ffaefk
-2one ,	aeeeka
-1seen	efedkc
clpoint	kdcdch
-1put	ccefck
-3be inform within	ceffkc
clcommen	kccgai
nincomi	hfffaj
sigoodbye	aaccek
phurray	dgafek
-3the panel on	adjffb
ppupill	dkdffe
nwarmes	kfffeb
pgroups	bffefk
-2skelet staff	cfecbk
+1instan	iddbja
crisland	ffkefb
-2expect at	akbdcf
-3is expect at	akbdcf
+2for us	hdfjea
+btea	dfdeek
+breques	jaeecj
-brevisi	dfffck
clrevisi	dfffck
-3is voted on	gfeida
-3must reply by	acfefk
-bnailed	eeefkb
clnailed	eeefkb
-3group exerci on	fbkedb
+2to do	bkehdd
+2week we	cedebk
+2at your	fdafdj
+bcvs	dffkgb
-bunit	cefjka
-3an interv on	edkeca
preorga	kffdfc
+1should	fhcdia
clenjoye	eeeekd
-2in town	adhech
+2the panel	cffkcb
plucky	ieeeai
-3had you applie	ffffak
-1offere	edkdca
-3stays open for	ekeeda
+banythi	kdfebf
-2, within	kdffeb
-3@s , and	bfffdk
nmerit	fcdekf
-2was told	kffeba
+2and a	dfccek
clper	akffgf
ptutor	gekcec
-1course	efddck
+1more	fefeai
-3to come on	bfkfdb
pmap	ekfdgb
-1year	ebeedk
-2the year	ebeedk
+2but @d	efgfka
clvoted	feefkc
nlandlo	ffffbk
+2at our	eekffb
-3would hear by	gdffka
-3it sorted by	gbffja
premain	ikeccc
nbooked	cidebk
powe	ejhbia
-1nights	bcedck
-2call in	kfffdb
pdisapp	idieaf
clpass	kefece
-1finish	afeahk
-2well done	efebka
-3: by the	kdfdcc
+2and do	aikeda
-2applic by	kcffdc
cltaken	aifcfj
+1around	abkjda
-2review after	edfeck
-3board on the	bebkec
clstay	dbgeek
pbush	eekfed
-2the offer	akdgcd
nclub	efedke
+2, onboar	kfeccc
ncome	begbkg
npoll	ffjdja
rxanswer from no	aehfge
+2: would	bicfja
+bthink	biejah
nvideo	egddck
nwriteo	kffddd
-1blocke	feekab
-2have blocke	feekab
-3offer expire on	fkdfeb
-breplac	keaefg
nclear	hiddai
-3applic for the	efceck
passist	ajgkae
-3on it ,	jjaeca
cluntil	hhdkcc
-3to start on	ebeffk
-bseat	kfeedd
-bsub	kcdejb
-3know within the	ahfijh
pmin	kbjfcc
-bcame	cfcffk
-2off on	geaeai
pcompar	keefed
pmins	dcefek
-2place ,	aeheej
-3us at the	aefdjg
nfigure	ffkfcd
nbye	bejgja
-2portal ,	cedfkc
-3the portal ,	cedfkc
-3been change from	eecdkc
-2@s :	kedeec
nalike	feekdd
-2comes the	bebckc
crstoppe	efffkb
-2decide after	deeeck
-2upload before	ckffeb
+2though .	aeefek
-2comes on	fdgack
+bconsul	kffded
+2, more	ffefak
+bstarte	aefggj
-2take the	bkaedf
-2again from	efeeck
-2good throug	fkfceb
ppretor	edfkfc
pstore	bjcjag
nunless	ekfffb
ncustom	efcfdk
-bmandat	efcfdk
clmandat	efcfdk
+2so no	ceeeck
-3lists go up	kfeedb
-3, she said	keeebd
-2call on	dbjaeh
-2invite for	edcekb
-3know i said	dfffkc
pcomfor	edkefe
ppack	bkaicf
+2and his	afebek
+2and its	bfekec
-3on a call	dbkfdg
-2direct on	befkda
-2job ,	ccffek
-2reply ,	effeka
-3slow reply ,	effeka
poluwas	bdfffk
pwater	kfefec
+bflat	beffek
+2and to	hgebha
-2electr by	ekffdb
pclean	fedfdk
-3up until the	befbfk
-1role	afkcjc
-2signed by	agecfg
-3not availa in	ffdfbk
rxreview by ahead	ffaged
clretiri	cfefek
ntalks	akfege
+byear	ffffbk
+2to find	kbffee
+2, check	kecbfa
nhung	kedfed
+1nite	hehfda
-bthinki	hckfaf
clhm	eeeddk
pvague	dfecek
crupdate	aegfhj
preache	ikbida
clraces	defdfk
-3filled by the	kffcea
-3, so by	ggfdda
-3, they said	kfffad
nvicar	cikdec
-3write on a	efeeck
cloption	ajjffc
psoon	afgffi
+2, tell	ccaffk
-bshipya	bfdekg
-2mum the	cfffkc
-3your mum the	cfffkc
-2recept by	adffdk
-3can you do	eckfed
-1fittin	cdcdck
-2unifor fittin	cdcdck
crtill	edkafi
-2yes within	bkfffc
-borient	fecfek
-2was made	afffje
-3decisi was made	afffje
-bshifts	beadjk
-1forwar	addekf
nup	gaicjd
-2, call	kfcecc
-3@d , call	kfcecc
ppickin	ebeffk
-bfall	dfjdka
psemina	dgfebk
-2tour till	cdfdfk
-1does	bckfcg
phowzit	edfkfc
pflatma	keeffc
-2mail by	haffig
-2confir for	dfkedc
+bc	dekfec
-3i ring you	kebfcc
-2said yes	beefkc
-bmarkin	ffehja
crowing	efffbk
-2inform within	ecfeka
ndentis	bfefke
-3begins on the	afedck
-2over by	ckefed
-3met on the	cfdagj
+bdone	dedhkb
-btoward	kffded
cltoward	kffded
-2me ,	cegkea
-2^ on	ggadgd
+bcentre	dekehc
protten	kffeec
-3back to me	gjafdb
pbag	kfffdc
pnairob	efcfek
+2, suit	aeiecf
crill	afeffk
-2should keep	bfefek
+2free she	bfefek
-3i should keep	bfefek
-3give me until	kbfdfc
-3on the ward	efefkc
nharves	kfefdc
cllifegu	akffef
-2no the	kfeeeb
-2him on	akaiff
+1along	ddaffk
+2along with	ddaffk
pproduc	ddkedg
nacknow	eejeah
-2hear is	bfeebk
-3is in town	dfkfdb
psister	jccaih
-bclasse	cfeefk
clclasse	cfeefk
-bbe	chheak
-2decidi on	kfedeb
-3are decidi on	kfedeb
crgoes	diajgf
-2system by	kcfedb
nscorin	eecekf
-2write within	kefffa
+2at least	bfeedk
-2goes out	eafddk
-3know by the	dbcdkg
pmoves	keaddj
-3for all of	beefkb
crbehalf	eeffkc
-3me to do	dcdfbk
clcardif	efedek
neditio	ffkfeb
+bwebsit	dfffkc
ncircul	cefeek
nhesita	kbfffd
-3anythi is the	aegffk
+1rather	jahadf
+2rather than	jahadf
pwalk	ffijda
crassume	ifffag
-1made	gecgha
-2email ,	ckeeeb
nmrs	ckheeb
-1over	ggekbb
-bslower	kffeeb
-3both before the	bkeedc
-3its appoin on	kffbfe
-2floor on	jeaeef
ptopic	ckceka
-2your interv	dekdca
-2to on	ceccdk
+2, room	dekfec
clunable	afffgj
-2or no	gccdia
-3yes or no	gccdia
-1bet	bdffck
-2my bet	bdffck
-2are in	affdfj
-2to by	kcfeec
pothers	cfkcch
-3wanted me by	adfdih
+bwe	aiehje
crflat	beffek
pfinanc	ichaig
nscratc	dfffkd
nmr	ffhfja
ndoable	cffdek
phim	dchdkf
-bfine	jefadi
pdescri	eeefdk
-2manage in	ceffkb
-benvelo	kiefca
-3first day :	cddeek
plikely	kfbehb
-2both on	kecedc
-2sessio on	afekcc
nun	aeeiej
+2to a	dddekb
-2statem by	afgdfi
-bdinner	bekeeh
-bevent	ekgedc
+bfailed	beffke
crfailed	beffke
+2holida ,	kffgea
nrector	fcfeek
clreader	dcekdg
+2and talk	efjgea
-1its	eefeck
crreques	kaefge
-2announ in	kfdecb
clrepeat	ecffek
-2test within	dkffdc
phannov	dfekee
noutsid	effddk
crsoon	hjadch
-2prefer by	bkfeed
-bregion	dfgfbk
-3are free on	efgjea
nchairm	bekedh
nwinked	bekedh
-2result within	gafdgf
-blines	efcfek
plocati	ceefek
-2awarde on	affbek
psums	beffek
+2, to	efhadh
clfracti	eckfee
ncondit	kffcde
-3they need until	kdfefc
-bhired	dgefck
+bsessio	kfbffd
-3could be the	aejfcg
-2is free	cekffc
-3under # on	fckefb
-3be told by	kdffec
-2days ,	dcbeck
+2and ring	afeefk
-3letter said the	affhkg
clhire	hdcekd
clping	hdafdk
-1verdic	iebcag
poccupa	aegedk
nlikes	dhkfeb
crphonin	kfefdc
pphysic	ffkeec
-2email within	hjfdba
-2after a	ffefka
-3me at the	kfeccb
-2ringin everyo	ekedcb
-2given until	hafjda
-3been given until	hafjda
+2be possib	ebkffe
perror	ffkffb
+bmass	ffkfec
-2to meet	effekc
clauctio	cekffe
-bhave	ikcfec
pchase	ifkfda
pguide	hdaegj
shlower-bound	caddfj
nhour	cfkcah
+1one	kbffec
+2one of	kbffec
plyon	ffffak
-3aware that is	afffik
pdesk	gdcika
-2^ start	eacfek
crhuman	fefkeb
-2answer before	faedhi
-bdrop	hekeaf
-byet	kdedcg
-bhundre	dffkfb
-3board is on	cfdkea
-bthursd	efdedk
-bgerman	kdfffb
+2, come	kbbfec
-beducat	kficea
+1though	beefdk
-2you got	akeedb
pwere	gefaek
-3i have till	bkfffd
crshe	fgaici
-1reqs	efeekb
+2the ward	acfffk
psure	kcgebe
crlad	afhfgi
nfull	begedk
clmunici	kffcfd
clroast	deeeek
pteach	cekffe
+2, actual	cffkeg
crproper	kffeec
-bkind	kdefeb
-2latest on	dkeedc
clmd	gebfek
+bsooner	kdefef
-3rung before the	afffkd
crtouch	eefked
+bloved	cfeeek
-2ratifi on	afefdi
-3are ratifi on	afefdi
-3for your call	cfdfkd
-2list :	iecacg
+2, nine	ieaedg
-2likely ,	kfddcb
-3more likely ,	kfddcb
clfarmha	efedek
pp	cfffck
-blegal	gkbach
nwrappe	dkcdeg
-2asked on	cfdeka
-1manage	afgibk
npushed	efffkb
-2someth in	aejecf
+2is realis	ibheca
ptroubl	egkfbe
flsaid	haddkg
+2to object	iaffcg
+2with their	kecfec
clvisa	ebidck
+bto	aakhfh
bsin lower-bound no	hdabbg
nquiet	fjjcfa
-binvoic	dedfdk
+2has gone	ffceka
clrunner	eeefkc
nblock	efkfec
ns	kecbdg
clbrough	dfbfkf
-2date ,	bccked
-2^ what	adfekf
ptemp	bkfffe
-3to know within	fkffbb
nupgrad	dfeedk
nwritin	gdaidi
-3must confir by	bkffde
-2take them	kffddc
-3will take them	kffddc
-2next on	jedfca
-3, next on	jedfca
+bgone	hebekb
+2so can	fdeeck
clsub	kcddid
+2whethe it	dkefcc
+benvelo	keefec
+bchambe	effkeb
crless	effebk
pkids	begkfe
phangar	dfcfek
crname	kdcffd
pdaught	ekeffc
proad	aehdkg
nwhiteb	kehedb
clresear	dkgdcg
pphoned	ffgeka
-3the list for	jfffai
+2now and	aehfij
cltiming	ffcfdk
-2: debrie	efekcd
nsignin	aeffkf
-2lets do	aekffg
pdeclin	deeeek
+2and my	gejeaf
+binto	cddcki
-2me off	dckdaf
crbunch	ffeeck
crhand	djieea
pconcep	geakee
pemerge	ekddff
-2manage on	afgigd
pcleare	dfffck
-2runs for	edfcdk
-3more candid on	afecdk
ntrip	kfdfia
-2files for	deeddk
-3keep files for	deeddk
clfor	agkdfg
clivs	efeedk
-bdrive	eckfgd
-bcleare	fdfekc
clcleare	fdfekc
rxanswer by ahead	kgbafa
-2signed off	eeeekb
clpulled	adiefi
plarge	kffbfe
-2@s ,	hdadfg
-3get a call	kfdeed
+bprobab	kecabj
nstrike	afffke
-bdiary	jdkecb
rbsuperseded away	afffke
+2s phone	bfefkb
npen	bfffek
clvp	kdfefd
pbusy	edfdek
nown	gihahb
-3be releas on	hfedai
nvisa	eedeek
+2it was	becfkd
-2do by	adffgj
crcompar	kdicce
-2decisi within	cafcig
-2their choice	afeich
-2answer inside	faffib
-2later than	gjccda
-2around on	eekeec
-1til	hbecfk
-bquote	khefcb
clquote	khefcb
nthird	hfcdkb
-1choice	afeich
-1these	deefbk
-2of these	deefbk
crbuyer	kdfefc
+bdither	bkfffe
-2so ,	ciajda
crfirm	hedgha
-3follow within the	acfchj
-2email from	ffffka
-2he said	afggji
-bdean	kcfgdb
-bcallin	fejega
-2when :	bbgeai
-2have decide	kfeeeb
-2up after	cfeedk
-2questi until	jfddea
-2your call	aeifhc
-3for you the	kebfec
craftern	kffbfe
bsafter time-only no	edieaf
cltarget	kfefec
crwants	bkeeff
-3be here by	eeeeah
+1roast	edecck
clhundre	effkfb
-breside	kfbddh
+bgreat	dkaecj
nmiddle	iffbkb
-3decisi on the	kfecdc
-2both within	akfffc
-2ghoste for	efffka
-bcounte	agjdbi
+bthan	gagbgi
-1files	fffdkb
-2the files	fffdkb
-3allow up to	kdfffc
plisten	kfefcd
-bbreath	jeheaf
-3certif , by	akffff
clreply	dkfdhb
+bsoon	ggaeei
-1wine	cekdeb
-3interv you on	efieha
-brepo	eaffgk
clrepo	eaffgk
+bwrites	fefkdc
npasspo	eefeck
pyet	gkccee
-2can ,	iiafeb
-2depot on	kfffea
-3the depot on	kfffea
-3finish on the	bfecek
+2as agreed	kfeeba
clprofes	ffkgbe
+2, talk	accajh
-2order by	abffek
-2list for	heffai
-2reply by	bjecah
clelders	cfegak
+brecord	ciffaj
pthumb	eeefke
nbishop	ehffaj
pproced	kfedia
-2elsewh on	edkfec
+bshifts	ffffbk
+bchance	efecfk
-2end on	ifdjaa
cractual	jeaeic
+2that i	ieefga
-2people all	dfebek
-3seeing people all	dfebek
clwelcom	bibdhk
-3call from me	dedeja
-2them the	bdcdkb
crautoma	fkeebf
-3an answer by	aeddek
pfrance	dekfde
nmariso	fkfffa
-2choosi on	kfeeeb
-3govern meet on	begkec
+2means no	fbffja
ntouche	efeekc
+bboard	bgfaij
+2we write	kfebdd
+2, meet	aeicch
+1can	gajdgb
-3say yes by	adgffk
noccasi	kdffed
pdept	ffcfek
-3call me on	jcaedj
-blease	eeefdk
+bpatien	aeefkg
-1want	kbfede
-bceo	feeedk
+2and that	jbceag
-1other	efafek
-2every other	efafek
crinst	fehfia
-2lucky :	kecedc
-3time lucky :	kecedc
-2if not	jfeeae
-3goes up on	kbbdch
pdecidi	kfedee
-3are from the	efkeeb
-3with it on	kedeed
clpasswo	ddcfkh
pextra	chcfek
+2, minute	bdejah
-1voted	dffdkb
pcount	idahdi
crjo	hfedka
ndead	hfedkb
-3are coming on	bdfaek
-3to take place	efkeag
ncrewin	ffffkb
+2, too	bfbekb
-3are availa from	ffkdea
-1anothe	jefacf
ntypica	cgffck
pindepe	ijefda
-2done before	ckdfec
-3this email by	ckefdb
pcourte	eeeked
-3was to be	cfffkb
clthinki	bekffe
-benquir	ffffka
clenquir	ffffka
-1truste	deejga
-2the truste	deejga
-3to the truste	deejga
-3all candid on	kfdfeb
cldr	cekeic
pcallum	afgfhh
-3our decisi ,	kfedcd
+bmatern	ecffek
-2of it	ieeeia
-3outcom by the	akffee
-2it off	jdffea
-2list before	fcfeai
ptariff	keffec
nreacha	kffcee
siirony	aefegh
-2^ but	kfefeb
pdelay	cdedhk
bsfrom lower-bound no	gaeeci
ptheatr	jfefha
prector	idcbdk
-3tell me within	bkfffe
-2, until	iddjaa
+2and all	hcehda
pchecks	djdkbc
clleast	deeeek
-bplant	kchfce
-3people in on	dfebek
-3now and the	abiked
clsuppos	aheedk
crreview	defjaj
-2is closed	dfeeck
T	jeagcc
-2they took	ccfekc
-3interv run from	ffccdk
ncatchi	gfekcd
-1withdr	cecfkb
-2propos :	bekeec
-3new propos :	bekeec
-3you to sign	dfcfck
-2link within	daffhk
-3not promis you	bfffck
-1erased	aegfgk
rxaside on past	gcfaic
+bsix	gdkfec
pskills	ahekdg
bobefore	hhabec
-bobject	bfffek
clhanne	kefefc
nhanne	kefefc
nlangeo	kefefc
nsworn	dffekd
-3will hear on	eeacbi
+2is @d	gdaabj
+bactual	affjie
crmost	icdkbd
-3pencil in for	afjdib
pberlin	kfeece
crcollec	befffk
nview	fcfeek
-2openin on	dfhdha
-bunion	cefkfe
-1remain	cdkece
+2, depot	dekfdb
-1see	bedkcd
-2to see	bedkcd
-3choose in the	kddeec
-bfloor	heafej
psuitab	cdkeef
phangin	kebedg
-2you about	ceieia
+2s off	adfeih
crper	keffag
-bdealt	kfebge
-3out by the	kcffec
-3to hear on	ckffda
poverle	ekffed
pevents	kdffah
psteppi	kdffah
-1test	eekbcb
-2@d is	ieecae
clplay	eekfed
pimport	ckfeee
pgareth	kfeddf
nrecap	efffkb
-3candid in the	kfebeb
-3make their choice	afejch
crcard	cehfck
nexists	fffekc
prights	kfdffc
-bdelaye	keffec
cldelaye	keffec
-2talk to	ceddfk
pdrive	hbfkec
pflip	fdkfce
ppancak	fdkfce
-2counci decide	jffafd
nfew	adjegh
-3to interv by	keffec
crnow	hefakc
+2for his	afffkc
clsuspen	kfdfai
nfundra	bfffdk
clunluck	kfeddf
npray	kfeddf
+2with @s	dkbeeb
crokay	eckfef
-bflip	kfdeed
clflip	kfdeed
clmobile	eddfek
+2we go	faffei
+1come	eecdaj
-2deadli of	deffke
-3the deadli of	deffke
pcomms	giifab
-2assist on	ffdfkb
prunner	ccfffk
nideas	ffdfkd
pgaller	keffag
-3our decisi on	kfeeec
-3they said within	kefebd
-2lands on	eeebdk
nspoke	ffdfkd
-2day 's	iecbag
nmate	kedefc
+1a	beikhc
psafety	dkfeee
-3from me the	keeeed
-2furthe than	effekb
-3closin date of	efeebk
+2, refere	ceafig
poutsid	dkdedg
pscored	dafkdi
+blive	ffeeck
-3decisi within the	kcffde
+1coming	iedabg
nisland	efdfek
pdemo	fefkeb
-2ok by	dkfedb
pdoctor	cdcidk
crcrew	hbdeek
-2reappl after	ddffdk
+1no	gcffja
papril	ajffeh
psunday	cfffdk
+bseason	kieacf
+bcard	ffffbk
nwould	cdgbki
njoin	ebhfek
-2a ring	ejgcda
nworks	acjghf
nconclu	dikeea
-3hours : @d	efbeek
plookin	cafdik
nfoot	ffdfkd
nbutton	ekffec
+2, before	egbahi
ptender	kdfidb
crcertai	aeddik
-bthree	aijbbi
+2, secret	cedkcb
+1meetin	aeciic
-2sign on	ddbfek
-bact	deffdk
clhannov	efdeek
-bull	kdffec
-2refere within	ckfedb
preason	ahieeg
-3be contac within	ddfeja
+2that all	bddeek
+2of all	affcjg
-2arrive on	aebfek
+2they asked	ceddkb
-3, valid until	dbfffk
nbit	feaigf
pst	efeekc
-brush	kedfcf
+bcohort	cfeefk
crcohort	cfeefk
-3meet on the	eaahch
nbursar	eefgkb
-2on ,	abjfci
-2right ,	kefefa
-3you would know	dfffkb
+2and ask	fekfdb
+2, sooner	kcffed
-bmaking	kfeeah
pspecs	dekfed
-benjoye	efeekd
-2the crew	aehjdc
-2twice in	ffffak
+2: please	dckfdd
ncoordi	eeaeij
-2takes about	dcdjaf
-1stage	cekfcc
-1signs	beekde
-3to come back	bekfec
+bill	affhjf
rxdenied until ahead	gbagef
-broster	eeefdk
ntyped	eebffk
+2from here	kfffcb
pplan	dekeia
-bbest	cjfeai
crdescri	dfcffk
+2in line	ffefbk
cllight	ifejea
-3letter of the	cedfkc
papart	dkcfhc
-3put back to	dfkcdc
psilenc	hcgbkc
-3do so by	dbgfgk
-bbaby	afdeij
clbaby	afdeij
pconsci	kiecdb
-2call me	aajgei
crbrusse	fkcffe
+1this	dddkea
+1:	ajbdhe
+1till	keddbg
ppastry	efcfek
+bpublis	kfefed
nsave	cbdeik
peither	febbhk
-2mail comes	kedfbb
-3hr mail comes	kedfbb
-3tell us by	ckeffd
rxact ago past	daeedj
psnow	hefkae
cri	kfaide
-bknown	eeeedk
-2valid until	afeedg
nsmiles	dfkfec
pwill	gcfajh
crvia	dchedk
-3with you on	cekedb
+bmost	gcekbf
-2a shift	cckffd
pkiln	kfdfed
-bmoment	efeekc
cltie	jfeiea
-2hear the	kffedd
-bmiss	edkfed
-2reply on	ceceka
-3our reply on	ceceka
-2advert until	cefagj
-2applic from	fffhha
+bwords	ddefkf
-2long talk	dfedkb
-3a long talk	dfedkb
pstock	kfdfed
-bmerit	deffkd
-bport	bajeei
-bcatch	deekhb
-bsuspen	jfdfai
clgrade	febffk
bsby day past	ccffkb
-1visit	bekffb
-2the first	ddfcak
nrootin	efkfcd
pprimar	keffce
-bsuppos	aifeig
-2me until	kgddea
pbell	kdffdd
-bhersel	kcfffd
-3is due on	acejee
+2, well	ceccfk
-2result the	cfeack
nfresh	addejj
-2@p and	aecake
ngovern	ihicda
+blost	eeifja
-2, say	edkffc
-2the contra	cdgfek
phappen	fcikdc
pcounts	hedekb
-3we advert until	cffahj
-3them till the	ibfaeh
-2, then	edcckb
-3the interv of	efkfbc
-2exerci on	eigeca
+bshareh	kfeeha
crshareh	kfeeha
cllegal	fhbked
pcarniv	kfiddb
+2i ring	kffeec
pbonus	aghffg
+bkind	feffkc
-3an answer on	keefec
+2all the	febfbk
neveryo	jacjfc
+bsecret	igehca
nhim	fgkacg
-1whole	aeddie
+2and give	dbcedk
-2probat :	dcffdk
nnod	kfgeec
-bchalle	dkffed
+bcollea	fcgeck
-3panel sits on	bffkee
-1at	jicaeb
-3with me on	cekffa
-3then i said	cfffkc
-2issued on	dffckb
-3be issued on	dffckb
-3second interv on	deebaj
pcollec	fbddhk
-bstops	ckaebj
clstops	ckaebj
-bphoto	dkffec
-bexcite	ffgekb
-3tell people by	bdffck
clflat	gdcdck
clclub	bedeki
preads	kcffgd
-3accept by the	dkffed
+2, someon	bfeekb
-3you would be	bfhfja
-3announ on the	heabcg
podile	dekebh
clfloor	heafej
pmessed	deheck
-2no news	cffebk
-3still no news	cffebk
-3to talk to	cfcdfk
-3back by the	eagfgk
-1recept	efbfgk
-3have given me	ckffbc
clrunnin	ibcfdk
-baround	fdeddk
-3to you before	kbbfec
+btbc	dfffkc
-baccess	bkfffe
claccess	bkfffe
popenin	kfaefg
pthornb	kffddd
ptarget	kdceff
clcredit	dkffed
crstaff	ffafhi
-2hours :	dfcdek
cldispat	befffk
-2took until	jdfega
-2cv on	cdjahd
cllater	kheeea
ptransl	bkeeff
-3the date :	cedeek
+bname	efefkb
clusual	kefdfd
+2and applic	afejff
+1itself	kfbfdd
-3starts on the	hdbadj
ncountr	bfghkb
-2runs until	abejeg
-2know inside	kcfebd
-2screen on	dbkfff
-1reacha	bfeeek
-3we decide on	efejda
creat	dfhcdk
siimmediate	dkhcbc
+2whethe the	fedeai
-2slots betwee	fbkffc
-2happen on	dfieia
nmailin	efffck
clstudy	feaeii
crbridge	ffecek
ngroetj	dkffee
+bwithin	bgdaji
+bagreed	hefdaj
crmatter	keffeb
clcatch	deekhb
clnearly	cfefkd
bosince	acdbjd
bssince lower-bound past	acdbjd
crcertif	fgkbde
crhit	bffkhd
nreceiv	chgjfa
pl	cfgfck
nfindin	dfefke
-3one copy by	dkefea
-3could have been	ceddkc
cldriver	gheeaj
+2, be	dekccc
+2, @s	fcjcia
bsin day past	eeekbd
pdoor	fekefc
clwhoeve	dciekc
-3be callin you	cekebc
-2we need	jefeda
-1@s	gejeda
-2tell him	cfffkd
-2the role	bfkeia
-2interv is	debcek
ncounti	dedckg
-2assess from	efekdd
-3be assess from	efekdd
ndeclar	begfkf
-3if by the	kcffdd
clrosh	effddk
clhashan	effddk
-brumour	cfffek
-2we meet	cffkbd
-3take place in	efdeck
prosali	eicfkb
clrounds	aeeeij
classoci	jfdadi
phelpfu	dffkee
+bvolunt	ffecfk
-3no before the	kcfffc
nyellow	efffck
pvisiti	iedkbd
+2we are	bddajg
-3of result :	kfeddb
pbreakd	ckffdf
+2as a	fajdgb
+2, each	efeekb
+2, sir	kcfeed
pbecca	bkffff
crapolog	efefck
-3done by the	befdck
-2in before	ekeebd
nshowed	gfffja
-2teleph conver	efdekc
nnoreen	effkfc
+bright	iegaeh
-3choose yours by	bkffee
-2yard on	hfdeha
-3the yard on	hfdeha
classemb	eefcfk
-3@s to the	bfeeek
crmeans	hafefh
crdraw	ddegek
+2, mornin	cfkecc
-2on holida	cdefdk
+1who	fedfaj
crlookin	dkeegd
-3told me on	deefkb
-3, make it	ekdebc
+2, first	ejgbac
-3shut @d and	cedeek
-3said that by	bdffkc
-1down	fageef
-3to everyb by	kdeeec
-bthe	aifjhc
nwindow	efhfja
-2update :	befckd
nboss	idabjf
-2the call	ceefkd
crwrong	bedfkh
clpasted	keefdd
clappear	ffeeck
nfilled	eeedke
-boath	afhffh
-2know by	dfdbkf
-bsecret	fefcck
-bdegree	bkffff
-2probab on	cdkefc
-3, probab on	cdkefc
-3yes no by	kafffe
clmaster	keefed
-bcreati	kcgffc
nstate	aifeje
crattend	egkced
clzoom	eekfed
-2this on	eedeck
pknows	affegj
-2^ does	cdkffe
-2commun :	kedecb
pdeadli	jdjcga
clendeav	keffec
-3away until the	defafk
-3so that is	kefddb
-bcourt	dfekde
pcompli	hdeddk
-3come back on	aekdcd
+2to tell	hjddac
-3know before the	fffeka
+2i should	kbddch
nfellow	ighdfa
+2and see	eekefc
psometh	idaheh
-2shout before	dkefed
-1max	kdffec
-2in max	kdffec
-2busine partne	deejea
-2please read	kdbdeb
-1us	ffcgha
rbaside others-to-meet	dcjhaf
-1commit	ccckcg
-2post is	adejdf
ppasses	iejeda
clnamed	kdffah
nbrilli	efgekb
+2and asked	degeah
ndiffer	hfhega
-2told within	eaffbj
-3be told within	eaffbj
cltransf	efffkb
-2essay on	fccjca
-3my essay on	fccjca
-1refere	bdagfh
nleavin	jieeda
-3any time before	eajfgj
+2do ?	cdcfkc
ppostsc	kfefec
+2, got	edkecb
+2of work	adfffj
-3expect more than	adfffj
clstrong	dedekf
-2we decide	keddcc
-3out over the	jdeace
-blawyer	affffk
-2weekda before	cddfek
nmay	icdebk
-bletter	jheaee
-1cancel	aejece
-3meet you on	efkccd
-1hour	bbkebd
+2but do	kfdecb
npack	kfffce
-3our decisi in	kfefdb
+bsteeri	eedfdk
crsteeri	eedfdk
pjonas	afffhi
-balread	deffck
+1round	cejega
-btypica	fceeek
-bbrewer	heafej
nhours	ejaifc
-2in ,	dfdcek
-3write to you	kfdecc
clcontin	aefghi
crsift	ffcdfk
pstatem	bhkecf
-3reply before the	bkffec
-2breakf on	jfhcda
crmarked	efffkb
crchoose	gfkgdb
-1applie	geacfh
+bam	abdfki
paward	afeiei
-1hear	edbbck
ndescri	bfefkf
-btwice	cfjfaj
-bfloodi	ffeeck
clfloodi	ffeeck
-2coffee on	dckffe
nrespon	iedjga
-2would the	cekfdd
-2shift is	efhaei
-3trial shift is	efhaei
pquote	cffkee
+2: it	eckcdf
nbranch	cheekd
-2electi 's	cecddk
-3the electi 's	cecddk
-3to you in	heafch
nclick	efefck
crpupils	edkffd
-3please allow us	kdfeed
pdesign	cfkech
clsister	ecdekf
+bdeputy	dehcek
+2in any	kdeeeb
-2we say	abhfei
-3shall we say	abhfei
-1appren	efefck
rxsuperseded after no	deffkb
-bcrete	dfffdk
clcrete	dfffdk
-2@t ,	efcfek
-2said so	fddfha
-2due in	fedjad
-2availa from	ffkdcc
nimmedi	cefefk
pcup	aghhff
-2someon by	gafbbi
clcontac	hddafi
+bsend	bjckbg
pellery	ffefkc
pball	dikebd
+2this time	dddkea
-2interv before	bgekdc
crtry	dcdgkf
-bplatfo	efkfcf
-2say you	geceah
-3and then the	hebjad
clintrod	bfgefk
ncancel	aefegi
pwatche	kfffeb
+1myself	gacehi
-2budget in	feefaj
-2circle back	kecfdb
popinio	fdffkc
clenergy	ekfeec
-2closed over	eefdck
+2and if	gcacei
crpaper	dkbfeh
pdan	djeifa
porgani	kehfdb
crreserv	diffia
clnatter	febfek
crit	hjcfha
+bpub	dfcfek
crleave	hedbkf
-2that on	kfeedc
+2, interv	jehfab
-3write on the	kfeeeb
pcruise	kffffb
+2, mail	ecdeek
-bstrong	dfdekf
-1himsel	keefeb
-2recrui in	efeckb
cldoor	gafeek
crlooks	kfeddf
-1everyt	afejdg
-3no furthe than	effekb
nappare	fehfja
+2before contac	kecedb
+2is cancel	eeifda
nresear	efgeka
ptheo	kedfgc
-2til the	bccefk
nkim	efeedk
pbirth	fkdffd
+2lol $	ajffeg
+bcountr	cffdfk
-3her busine partne	befkeb
-2please hold	fdkedc
-2that was	dfffkc
clsees	aehjch
-bcounti	dfffdk
clborrow	ffkfed
clregret	ibkdfc
-3get an answer	bfgfgk
-3be patien for	kefecb
pbottom	kccfjb
+2so please	ckcede
ndocusi	fcefek
+brespon	kedffc
crrespon	kedffc
nfixed	ajadjh
+2can not	acjegd
-2accoun for	ddeekc
-2tests of	cfeekb
-3writte tests of	cfeekb
pterm	kdbhcg
potherw	ffkffb
+2i could	beedkd
ppile	efeedk
-bsubmis	djdkeb
-3by @d ,	hahecd
-3questi by the	bkffee
clreside	kfbddh
+2free .	ceefek
-2about the	adcegg
-2called me	cdffke
-3, @d ,	acdeji
-2round in	ifadeh
crable	keefbf
cla	agjedi
-2vacanc is	ceefek
-3this vacanc is	ceefek
clpublic	kgeebf
-1return	bfeedk
+1cat	addecj
cl@d	kciebf
-2confir :	cdkeec
-2stamp :	bdefkb
-bcaptai	cdjbek
crdeclin	aiffgf
crtaxi	dfffck
pdelays	ffffbk
+1anyway	cefdek
-2board from	fedfbk
-3on board from	fedfbk
-b@d	adihie
clunsucc	eefedk
clbike	fffbfk
nmain	ddefgk
+branked	kcfffe
crranked	kcfffe
-2off was	fffekb
nparkin	keeeee
-bfrom	kdcdge
clours	kceehd
cltoo	dfeekd
-3spend more than	ccfffk
pdiary	fkhdbd
-2test of	cfdekd
pscribb	kfdgdd
+2went to	ffbckb
+bwelcom	eedekd
-3@d whethe the	bckfee
nrating	kfefec
-3be made on	hfeadh
nhomewo	ffeeck
-3sails on the	afiggh
-bferry	fhjeea
-2site ,	dedfdk
-3on site ,	dedfdk
+bpinky	jffeag
pzip	aejffg
+bits	kdfeec
-3your inbox by	jaffei
-bhybrid	ffffbk
+2to some	cedekb
-3@p , and	bfeekd
-3round , closin	dffddk
-2good ,	cccffk
crslot	bkjfdb
-3phone you within	bkffed
pspain	ffefkc
-btie	ifejea
cldeal	icfkcd
crequity	eckfee
-3study back by	dkfecd
pcandid	fbgbkg
+2myself ,	jacdcj
ptalent	hfgfag
pcert	ffkffb
+2: decisi	dffdkb
pcouple	fekffb
nexperi	agiefg
-bbooth	fekffc
clbooth	fekffc
-3come back within	kcffec
+2, later	dfffbk
-3any day but	aeffei
nsittin	fffcdk
-2candid comes	cffbfk
-2to them	bkcfec
+1@t	befbbk
-1lost	cdjefa
nsite	ekcddh
-bmanage	bffcgk
-2could take	bdffgk
+breason	iaefhf
nnumber	ajhedh
clbrief	deadjj
+2, where	eebkcc
-2from us	kedefc
pmarks	ajdife
rbact want-to-see-you	aeffjf
clpolicy	beffkf
-2theirs on	iefeha
-boursel	fefddk
-badvise	kcjeeb
-2free on	bekidb
-3call you by	ccffek
cldbs	ckeebi
clevent	fkgedc
-2it the	gedjca
+1shall	dfddkc
+2shall be	dfddkc
nless	kiffca
-3faster than the	hfcfaf
cryour	hjabbj
+2either ,	bfefek
clhusban	ckffch
-bhire	dcedkh
nliked	kdddef
claccord	ffehia
-1vacanc	dfffkc
clretire	aebfji
+bmilkin	dfkfed
pcows	dfkfed
+bwhatev	kdhedd
clchalle	fkffec
-2plan is	keeffb
-3new plan is	keeffb
+2which day	ckdffd
nfourth	ajffic
clsecret	fjgdaf
-3second interv by	adgfhj
-2hour ,	dcefek
-3an hour ,	dcefek
crsorry	afffhi
croffice	adhehh
crnumber	jagdge
-3from # to	cckfff
-bvalid	ajbdci
noursel	edeeek
pevent	kdfffc
-3, reply by	cbgfhk
nfeel	eeefke
-bguess	hedfaj
-3our offer by	cegggk
parea	dedkeg
-2outcom :	kedced
nroster	ffffkb
clamount	dahffj
pthrill	ekfcbi
-2# till	dckddc
-3, # till	dckddc
crexcept	kfeffb
-3yours on the	cfekec
pcatch	dgeeck
-bgenera	hdebke
-3decisi at the	ffecia
-3's on the	dfdeek
-2presen on	bfkffd
-bresour	kffffb
+1all	eaicch
-2us around	kefcec
-3takes us around	kefcec
ndrink	gheeia
-3been shortl by	kefeed
+2and writes	ddekcb
+1unless	cegfek
+2unless you	cegfek
-1away	dedeek
nmissio	kffffb
crboots	efcfek
+2to hand	ckeeeb
rxappointment until ahead	kdbdce
+1per	kefedc
-2commen on	bfedek
-2may be	befffk
-3it may be	befffk
-3your answer on	ckcfeb
+bissue	kffffb
phopes	dfeeek
-bcork	dfbkeg
-bdoor	faiedj
-2names by	ajfffg
-1inside	hgedfa
-2the job	eeffkb
-3your test on	eebfkd
-blong	kddged
pbutton	fkffeb
+bintend	cfkhfb
-2stands for	fkefdb
-3offer stands for	fkefdb
-2decisi comes	affjih
-2anythi before	cfffdk
nband	ffffkb
clrule	icedbk
crwife	eiejea
crneeded	ffecfk
clhoping	jacedi
nmailbo	dbdekh
-3you again on	kfffda
pannex	ffcfek
crlab	beffke
-bagreem	aidfej
+boffers	adehfj
-bcredit	dkffed
pnodded	kffefb
crbook	ckefeg
rxact for past	ebbeke
pdangli	dffcfk
clsample	aihged
-bwrappe	hieefa
-2deadli is	jgdeea
pmalcol	kbffff
nstore	efefkc
-2plan ,	kededb
-3the plan ,	kededb
pnight	ckigda
nworker	eeeekd
-2teleph on	kegddb
-1offici	kddfbc
-2it offici	kddfbc
+2, act	kddfbc
-3make it offici	kddfbc
+2so you	dbfcik
+2whethe i	ccfekd
-1ended	cfcckh
+bvan	dfdffk
-3partne meet on	bffkee
clsends	dkffde
-blocked	kfefdd
-2took them	bcefkc
-3it took them	bcefkc
+2, sign	cejcaj
phurry	fbhekc
-2comes within	kdffec
-1done	ccaief
-3to decide before	kcfedb
nlength	eiffai
-3lesson on the	cekfeb
-2tellin you	gfebia
clwrappe	hieefa
+2and gave	beedkb
-bretire	aebfji
-2sessio of	kfdfeb
+bby	hfhfga
-bsendin	hkbeed
clfee	cfffdk
-bhannov	ffdeek
+2, unluck	keeece
-2me from	ffeeck
-3for me from	ffeeck
+btry	dfdfke
-2, after	ddebkc
nlied	kfeedd
-3tax day 's	bfeddk
+2with three	ahffhh
-1sent	dfdfkc
plou	ffbffk
+2the last	kddfbd
-3cv duty on	ebdfek
-2licenc by	ageegh
-2they rang	dfefkd
+2early .	cfffbk
+btxt	gfekdb
nnon	efekfc
-2slides by	afifge
-2fair on	cdkefc
+2please $	bkcfdc
pbridge	efdcfk
-bones	giecaj
-3are sent on	kfdecb
cllogist	ajffff
rbact -	djaedd
-2needed before	bkffef
-2no update	cfffbk
-2feedba expect	ffeaib
-3client feedba expect	ffeaib
+bboiler	dfefdk
-3not rule out	bffeek
+2via the	bdffck
+1brusse	ekbfec
+2brusse time	ekbfec
nleader	gkhebd
+2, unless	kebfcd
crcup	dfffck
-2at #	dekedb
-2office in	dfcfkb
ppuzzle	eejffc
-2sooner :	jedfeb
-2gave you	bfffjf
-3i gave you	bfffjf
cldoubt	ffefbi
-3is away until	ddfefj
-2result take	jffeeb
pauthor	hhcibd
-2starts at	eejfeb
+1my	icbhgb
clp	ffeejc
nvery	ifjgbb
-bhappen	bejdei
+bneeds	dbhcih
nsends	dfeeje
-2emaile on	ifccib
-2bored in	eeffcj
-3be bored in	eeffcj
nswitch	jfffdd
nvoid	cgeejd
+bbrilli	cfffje
-bexperi	fbfffj
-3comple it within	djefdb
+bbad	jfefgb
-3decisi day is	jedeec
-3, call me	cbjdbh
ncake	efbfhi
nlaptop	egjfdc
+2around #	ecjffd
-3for accept until	fjfffb
-2, first	eeffjb
nmentio	heiegb
clserves	ffdfjd
-1date	hbgcch
+2, are	cdbegj
-2have by	jbffee
clunit	cefjjb
pbarge	cffdfj
pskippe	cffdfj
+bprecis	jfeedd
-2paperw on	dededj
-3the paperw on	dededj
-2: closed	ffffbj
nduty	jebbej
-2debrie is	jeeceb
-2ahead of	dcefbj
-bpair	efdedj
clpair	efdedj
-2up in	dfdecj
-2please until	cjfdfc
-2round is	jbcedc
-1until	hibfbc
-2singap on	befjcb
-ballows	deffej
-2have waited	dfffjb
-3you have waited	dfffjb
pthe	giggdb
pprobat	jhdbgf
+bhears	fgbdej
parrang	dejfed
crconsen	fjdfed
-1run	bfjddf
-3to decide in	jffecb
clformal	jbfcch
clhired	fjeecf
-bheadin	dffedj
+2, gate	cdjfee
-bmailed	jeefed
-2lodged within	bjfffe
-3be lodged within	bjfffe
-2place in	efdedj
+baccess	deefej
-2says by	cbffdj
crevenin	chedej
-3two dates ,	bfbbhh
nwhole	eeffdj
-2is from	bfdbgj
-3# on the	dejfed
-3every applic within	gcffib
clwait	jbcbje
-2are on	bcjdbg
clradio	ifbjce
clforms	heecjc
-3@s , to	befjdb
-2page by	gifeeb
+baccoun	hjhebd
-3i promis you	hfffhb
+2and so	fcddej
-3is until the	jbfded
pwelsh	efeedj
-3ring by the	ebffjf
-bassign	bfffej
prollin	djjebc
sihold	bdbchh
-bexchan	cfffje
clexchan	cfffje
-3person , on	bfiggg
cltypica	jbeecg
-3i said by	efffjb
-3about it on	bcijbc
nneed	ehjddf
-2title by	djfefc
clcreati	jcfgfc
cltrying	fejdfd
-baccord	ieeeib
clshowed	eefejd
+1nobody	jefdfb
pnurses	efedej
ppanels	efedej
pstylis	dffjed
-2holida ,	jecedd
psolici	fjfffb
-bfacult	jhebgb
-3is due by	jbfeei
-bnumeri	ihffeb
clnumeri	ihffeb
pyour	bjhhdd
-3comes to you	bgffgj
-2him by	bhfccj
-2@p to	beejdb
-3: @p to	beejdb
-2talks on	dfdbej
clunion	eefjed
-2came on	eebfcj
siaway	egbbff
nkeepin	hbfedj
-1any	bchebh
-bperson	gdhbdj
-2is got	jefdcd
-3he is got	jefdcd
-3from singap on	befjcb
-3move it to	cejceb
+2or it	djfffc
claugust	edefej
clyou	jdhcgd
clshoe	bjhfed
+1better	dejedc
-3they meet on	jfecbd
-2dates ,	bfbbhh
crbreakf	fejeed
-2shortl within	jdffec
+2, regard	jcfded
+bconsen	fjdffd
-bwaitin	bdcjjf
nowners	ddfejf
nturns	jffebh
+2and there	ceeecj
-bhit	eededj
-2is your	eejedb
+2becaus i	bjeddg
ndrop	decgjg
ngiving	bfdfjg
-2one within	jbffed
nrequir	cgfjed
-2no within	ieffeb
crsend	cfgjdf
-1land	ifebbi
-3up again on	beicdg
-3is live until	ccfffj
-2return within	cbffej
-2valid for	cdcebj
-2second interv	bdecbj
bswithin period past	cbdcgh
psubmis	jeeieb
clfound	effejc
nones	gfdbdj
nslight	efeedj
pfitch	jdefde
+2latest .	jdffed
npatien	hbbihe
-3you have till	djcfeb
-2pop in	ejeedb
-3you pop in	ejeedb
-bband	ddefej
-2addres within	bcffhj
-3are inform by	jcfeee
crcollea	bcfdjh
crseason	cfeffj
-2princi on	bfdjhb
clcry	bfgffj
-3smoke by the	dbffei
-3post closed on	ffffjb
+2s call	bdbddj
plettin	befgih
pspeak	jfeefd
-2would be	fbcdcj
-2time is	behdej
pdel	cffeje
crveteri	jffefc
-3it back by	djffee
-2mill on	efeebj
+2and likes	efeebj
-3the mill on	efeebj
-bbadge	cgefej
nblow	dffjed
-1most	jcffeb
-2at most	jcffeb
pstops	eedffj
rxreview within ahead	jgfcdc
-1come	hfbdfi
+2and bring	beeebj
cltrust	jefddg
-1post	gbbejc
plibera	cffjfe
pascens	cffjfe
-2second on	bfehdg
+2and on	bfdfbj
plaurea	dfeefj
-2cork on	cfbhdh
-2wait till	beeedj
pfactor	jfefec
-2lapses at	bjfecd
-2is been	efeejd
-3it is been	efeejd
-bdiffer	bigffg
+2of their	jeffcc
-bstock	jffddd
-2read ,	cffjcb
-3we read ,	cffjcb
-bdbs	cjfecg
-2from hr	jeefeb
-2whethe the	bcjfib
-2will decide	efedjb
npermit	dfjech
-2verifi on	fdjfec
+2, given	efddjd
-3insigh day on	eebfcj
+2you can	fdhfbg
crrealis	dehejd
n,	hbeffj
-1field	cedecj
-2strong field	cedecj
pdioces	jhdbef
+bmodera	cffjcg
clweekda	cegedj
pseries	ceffej
ntakeov	ffffjb
-2decisi is	jfeedb
-3be made within	jdffdd
-1email	idcbhc
clholds	ddjfeg
rxaside for past	ddbdej
clthan	ehbeih
-3, # or	ichdbb
plist	hhfcbh
+2she is	cfeccj
nagreem	ccffjh
ncampai	efeejd
+bunsucc	jffgbd
clsuperi	dfgejd
-1ivs	deecdj
nunclea	giiedb
crthat	hfbhff
-1review	dfejed
-2out in	fjefcb
cllab	jbecif
-2it too	dfeejb
-3left it too	dfeejb
-3interv with us	cejdeb
+2please ?	ejcfeb
climposs	deffej
-3be bored within	cdffcj
+brung	jdffed
-bintern	jfbbcj
-bsides	cjfffe
-3would hear in	dfffjb
-bdaught	efedej
pwhoeve	gejfeb
nconsul	ejeegc
+2s chat	effejb
-3to us in	ibcfeg
-3teleph you on	jfcedc
+2and no	geeebj
+bdrains	bfgfgi
-3but on the	jegddb
-2becaus the	ecefcj
+2, calibr	bfejdc
-2in at	bibfdi
-2day is	fbiedd
rbact next-stage-reached	iebfgb
crbrilli	dfffje
clwillin	eedffj
-2first said	cffejc
clsorry	dbifid
-2how about	fejfed
clmin	efefjc
-3's decisi within	jeffcd
-3you start on	eedfej
-2time by	jccfed
-2receiv at	decfjc
pchildr	bhhfeg
-2over for	cedeej
-3, and then	jdfddb
-3well , by	jbefec
-3had told you	dfffjd
-2accept on	bffdej
+2, finger	jbhfbb
-bcopy	bjceei
-1notice	geecbi
-2come up	behffj
+2with whatev	jfdfdd
ntax	ffjehb
-3to interv on	eedejb
pabout	djgcgd
pjo	jeffcf
pembark	jeffdd
clinstal	efffcj
clscheme	cdffhj
-blibrar	deefdj
-2chased on	efdcjb
-3i chased on	efdcjb
nms	dfjfed
clsqueez	eejfed
-1ground	bfecii
clsame	cbhchj
+2so payrol	fjfdeb
nalas	efffjc
ninduct	bjedgg
clcopies	beffgj
-2but after	fdffjb
-1onsite	dfjded
nlands	jbejed
nsecuri	efefcj
pice	efefjd
-3call by the	jdffcc
+2to @d	bbbgfh
-1valid	cfcdbi
+bnights	bffffj
-bsorted	bdfejg
bsby time-only ahead	dbbeij
-3report on the	bfdcej
-2reques until	bifeee
crdrains	bfgfgi
-3it can take	bdfffj
cryours	bdgchj
-2declar by	hiedcb
-3from the partne	icceib
-3, apply by	dcgfgj
-3, see you	eccfdj
-2feedba within	fbeebi
-2messag from	ffffjb
-3answer in the	jebbbf
-2spain in	dfeedj
-3in spain in	dfeedj
-1follow	jbgcdd
pdelive	defefj
-bdark	eefdej
cldark	eefdej
nartist	eefdej
nactor	eefdej
+2free for	cfifib
nedinbu	dfffjd
crnews	bdcdjj
-2other within	jcfffb
-3the other within	jcfffb
-3: your interv	efjedb
-3with you by	ciefib
-1sick	bfedej
+2, apolog	ejeedb
+2, dear	iedehb
-3hear before the	fbffje
+2was how	gfffbi
-baware	bfffgi
pdelhi	dffdfj
-2in until	ecfcej
-3the fair on	edjefb
rbsuperseded no-news-yet	jeffbd
clground	bfeegj
-3: it is	cffedj
nmerry	jfeede
cltracto	edjffd
nrsvp	edjebh
pjudges	jfeeed
-3is in by	gffffb
-bdear	efdeje
crshifts	efgfbj
clhalf	bjjdgd
-3has until the	eefcej
+2, might	begihj
-2delaye until	jefedc
crdocume	cfjfed
-2chair by	dcffej
-3the chair by	dcffej
-3your accept by	djffed
nmd	gfffbi
ppackag	djfffd
-bnights	fecffj
-3your slides by	beifgf
-2on until	fbfbej
-bbookke	bfffej
crearlie	ffccdj
plearne	jdffed
-bagent	cecehj
cranyone	iefeib
nusuall	bffhei
-3first day is	eecffj
-1latest	gbgecj
-3will have it	jefeed
pcases	jfeffc
-bphotos	dedfgj
-2# you	jeefed
-2applic in	cedjdc
-btop	ecfefj
nside	ffifhb
-3inform by phone	bdhfjh
-2office betwee	ffbffj
-3the office betwee	ffbffj
pworkin	ibiddh
pdean	ejeecg
-1advert	cfddcj
-2the advert	cfddcj
-3closin the advert	cfddcj
-3date was the	ffffbj
-2meetin :	behjdb
-3first meetin :	behjdb
phey	ebcjcj
phandli	ffjfec
pallow	hebeje
+b@d	ibgfee
-2format by	cjffec
ndesign	efjfec
-3their format by	cjffec
-3will say by	jbfffe
-3so it is	dejbef
-2# applic	cfffjc
-2c ,	beieci
rbsuperseded needed-from-you	bddchi
crverifi	chjfec
-2it ends	deebdj
-2interv of	efjfcb
-3think over the	ejeefb
-2at all	deefcj
-1sessio	ffffbj
nbog	jeffde
pplate	ffjfec
clought	gjefeb
-2auditi on	cfjcfb
ncurren	jdeedh
+1with	dghdbh
-2work before	bifecf
pconsti	ejfffc
crtop	jffbhd
+2, latest	ibfgef
-2then a	dffdcj
nrecept	dcedjh
+bhat	efjfec
-bemaile	fbdcij
-2be one	jffffb
+bslot	eejffd
ntask	ejgfeb
-3i said about	dfffjd
crwhile	deffdj
punders	cdehej
-3, i meant	eejecc
-1packet	jffbed
clwalk	ddjeef
+2, make	beffjg
crrecept	ffjfec
+2you may	jbffcc
-2take around	cdffej
ncosts	icbgfh
-2me back	ejbfcf
-2decisi before	fefecj
+2, thank	becejh
-bstatus	jbdcjd
-2will ring	feddbj
+bdue	efdeje
-3he is free	dejffc
crarrang	ejdfee
ntwo	hidejb
+blucky	efedej
pexcept	jefffc
clmatron	gebeif
+1being	bfddjg
ndonal	bffjfg
-3our letter by	jdffdd
+2, van	cfcfej
clintent	jdfffd
rxanswer since past	dfffjc
pslips	dgedej
-3, # and	cdeffj
-2we talk	eecfdj
-3: decisi 's	jecddc
-3us till the	jdfffc
-1good	cebejh
-2the long	febdeg
+2s post	jfcfdb
-2people know	jfeeec
-3lettin people know	jfeeec
-3for more than	jefffb
clsuppli	dfffdj
nlevel	ffhfib
+2and be	ccdjbj
-bclaims	ebffgj
clclaims	ebffgj
nhall	jeccjb
clreserv	idfdjb
pestate	jffffc
-2books on	cffeej
-3the books on	cffeej
-3is here by	djfffd
-3your word by	bjffff
phers	cjfdhe
-btax	bjeedi
pchrist	defbhj
-2say it	jeeedc
-3are made on	efcjff
namster	fceffj
cluse	gcefej
-3pages , by	bjfffd
clworst	geffbj
-3are due by	dbfefj
pfeasib	ejeeec
pintern	jchcdg
-3, @d and	begghc
nconser	jeffde
-3are publis on	jfeecc
pdutch	cfejhd
-3, from the	efeejb
-3a yes by	cjffed
-3of you on	bebiib
nsignat	fdhdcj
+btransf	cjffgc
-3form by the	bjffee
-2onsite on	eejfdb
nclosel	ffffjb
-2you in	ibfdhb
-3us again in	cfdfdj
-2so by	gffbdd
ptechni	hhfibb
+2please ,	chccbj
cldiwali	eefdej
-2wait beyond	bbffhg
-3not wait beyond	bbffhg
-bawaite	djffed
clawaite	djffed
-1great	cfedjc
-3, # to	jeddec
-2fixed :	dfejcb
-3been fixed :	dfejcb
+2they ring	jfefbe
-byous	jeffde
clyous	jeffde
+2, can	gbfdfh
-bcongre	cecdij
nstudio	defedj
-bmr	feeejc
-bby	dfgejd
-3a letter by	hgfebb
+bpage	djffed
-bbearin	ffffjb
-3trial shift on	ffhfib
-2@d until	dbeheg
-3from @d until	dbeheg
pdrink	ceeejg
rxact - ahead	gecbgg
nbehind	dbgehi
-3not do the	cdjebg
-2interv was	ddfeje
-3for you in	gecfbj
-bsend	fjbcgg
+2, need	bifegc
cl@s	ccifjd
-3@d , decide	cffjdc
pcreate	cffefj
nthank	edcbij
+bkiln	ffffjb
-2@s and	jfedeb
crgovern	djcjfc
clpasses	cfjjeb
-2the commit	jcfefb
-2indica by	ejffec
nlady	jeeecf
pde	jebcie
nrentré	dfffdj
plevel	didecj
-2which begins	efffbj
-3, which begins	efffbj
-3word for you	cfefjc
+boptimi	beffjh
croptimi	beffjh
-3comes at the	jffecd
-bfiscal	effedj
clfiscal	effedj
pdubai	efcjbg
-2availa on	jefffb
-3the plan :	ceibdi
pclerks	cejffe
-2took us	bbfdgj
nmunici	jdfhec
-3be out by	dcdfej
-3a call on	hdheeb
-1live	hbdecj
-2text me	ejbeeb
-2be a	bfffje
-3what is your	efjedb
nnewsle	eebfgj
+1our	hcbdeh
-2offer within	hbfebg
-bconsid	gbedjf
-2first day	fedfdj
-3, first day	fedfdj
-2am off	dfefdj
-3i am off	dfefdj
+2on our	ccefjc
-1nurser	dedfjd
-2the nurser	dedfjd
ncheese	ffefjc
-2notifi :	jdeeed
-3their second interv	efcfcj
-3commit conven on	cffjed
-3your breath for	defecj
clkeen	cjeege
crfit	cejeeg
clwonder	dffdej
-3with us in	eeefcj
ppython	fjeffc
+2the kurato	cffddj
-3well : on	cffddj
-2orient is	eddffj
-1worksh	feifgb
-2the worksh	feifgb
pgreeti	deedjf
-3i told you	bfffei
ncalled	jbgjeb
nacadem	ieedbi
pwhite	efejed
clregion	cehbfj
pguaran	dfeefj
-1exactl	jfffdc
+2and cook	eejffc
-3job starts on	feefcj
-2signed within	djffeb
-3, closes in	ddffdj
-3tell you within	jbffee
pvolume	jeffed
-3to do by	beffih
-2is by	jcfdec
-3that is by	jcfdec
-bconfer	jefcff
-3she first said	dffejb
+2, thanks	cjffec
clbatch	hjeeeb
crpub	gebfej
nworld	efffbj
crmornin	jeibbh
+2before that	jffffb
clmy	bibdii
-2crew ,	bfjffg
-3the crew ,	bfjffg
phelper	fgbffj
+1call	efdfjb
-3an answer in	jeffdc
-2may take	jeffcb
-3, back in	cddfjd
-2manage by	jcfedd
crdecidi	ceffej
pcleara	bidedj
-bsemina	ejgffc
crchase	gdcffj
-2form by	djeedc
-1boss	feefjb
crof	bfggei
cltexted	efefjd
-2patien until	ibfhec
-3us in the	jefffc
-bemerge	cjfeef
-1ward	eegfjb
-2the ward	eegfjb
+bcase	hddecj
pslippe	hebfhe
+bbar	cedfjf
-2sent by	jbfffe
-3be sent by	jbfffe
clstore	jcbegh
-3be closed on	cfeeej
nhit	dfhfjb
-3would start on	efdfdj
-1before	fgbbdg
-bclaim	ffffjb
-2writin within	gfeebg
-3in writin within	gfeebg
-2@d for	bejddf
-3is confir for	ffjedc
-2, to	gdbhcf
-2settle by	gbfdbi
-bforwar	cfhdcj
-3to us within	cjffec
nrest	dhdihb
-bbatch	hjeeeb
-banalys	jedfee
clanalys	jedfee
rxdenied from no	jeedec
-2someth by	bfefdj
-2the positi	jfebec
-brefund	cefffj
cllead	fdjedf
peleven	eedffj
-brotter	dejeef
clrotter	dejeef
+2like ?	efjedc
-2notifi the	jfeeec
+2with our	jdeece
-2early as	jffddc
-3as early as	jffddc
cladopte	dffjfd
nstaff	bjfdeh
nexamin	bjfdgf
-3commit meets on	cffjed
clsiftin	iffheb
pduring	gddeej
-3reason test within	djffec
-1positi	jfebfb
powns	bfgggi
-1hr	idhfeb
pbe	gcibei
pherd	bfggfi
pmy	hdicjb
-bmeans	jefefd
-bemploy	fbdegj
pnote	ecjjbe
-2open till	cejcce
crlikes	ffffbj
pamira	ffcefj
nfeelin	bedfji
-2quick call	eejfed
-3a quick call	eejfed
-2us the	cffjff
cldepend	jfffec
-2town in	efjfbc
-3cape town in	efjfbc
climmedi	efeedj
-3reach them by	djeded
-1paper	bdddgh
crlooked	cfefje
-2sittin of	jfefcb
cldrive	ecjfhc
-2depart on	cddecj
-3the result within	ddffbj
-1availa	dhfbbf
clrememb	bejcig
ptheres	jegdgb
-3note the date	ffefcj
pparts	fhffhb
-bwish	dfefdj
-3you until the	cjeeec
-3recess ends on	defcdj
-bemaili	jfeeed
-2for me	bggfig
clclaim	ffffjb
cllocum	ffefcj
-3both by the	cjfecd
-2congre until	defdej
-3copy by the	ejffdc
-2away on	dfdfjb
-2yes to	ddidbf
+bprofil	bjefdi
-3questi in the	ejcfed
phusban	edeffj
+bpassed	jdffbh
-2us next	decefj
pfunded	jeeecf
-2run until	bbdfeh
-2which is	dbgice
-2desk on	dfefej
-3my desk on	dfefej
-2diary for	jfefeb
p@d	jfgfbf
clphotos	dedfgj
clpre	ddffje
-2online by	ejffec
clsorted	hbeeie
nsupply	jfcjbd
nberth	dffeej
psheets	eccidj
+2call with	efdfjb
clmax	jeffed
-2panel meets	hecfbb
-2though by	jcfeec
clminimu	ffffbj
-3call you on	fccgbj
+2should consid	jeffcb
+2stands withdr	deeejb
-1count	jcfebf
-2to count	jcfebf
+2and phone	hfdfcb
-2@p then	cffdje
-3origin @p then	cffdje
-3board sits on	feehcb
pmatron	jccfcj
+2is now	ffjfbd
clautoma	cfedjh
crfind	hdeejc
prounds	jejebc
+bpaused	ffffbj
crsolid	ffffbj
psubjec	iedibf
+bzoom	deejbi
crintern	fcbdij
-2us know	ebeeei
+2to come	gedbdh
-3decisi before the	fefdcj
-2a messag	jeefdd
-3shut until the	eefcfj
-2plans by	biffhb
-3will know on	bfedej
clafter	cdghjc
clrequis	ffffjb
crschool	dbdfij
-3your signat by	cjffed
-3is set for	dffjdb
-3finish it within	cjffed
-2decide in	eebbie
nwage	fffecj
pcottag	fjffdd
nensure	efjeed
nundert	fhedbj
+bagency	dfeefj
-3choice in the	jfeeed
Y	gjcdcb
+2, always	jeffdc
-3, but on	jecdfb
-3they gave me	cjdfce
+2a collea	effecj
-2texted on	dfeejc
-3i texted on	dfeejc
pprogra	hdjbfe
-2talk of	ffbfjd
-3your talk of	ffbfjd
nslower	dffdfj
crmailbo	cefffj
njules	ehdddj
-2the chat	efefjc
crset	bjgegf
clplanne	jcddcj
-2online before	ejcffe
+blot	jedffd
-2to us	bffjgc
-bbeatri	jcefhc
-2refund within	cdffej
-3be refund within	cdffej
crmax	gbffei
pbeth	ebgfgi
-bboat	cejfff
-3@d , back	gddbbh
bswithin span ahead	hhbeed
pranked	bgdfih
-3that is on	jfbbee
crregard	jeffed
psurger	gcdffj
nurl	djfeed
-3will decide on	jffeec
-2it up	efejcb
clreacha	cfeffj
-2the result	jfeeed
nmins	idjfeb
-2more ,	heifcb
-2begins in	efeeej
-2final interv	eejeeb
-2phone within	jeffec
+2we shall	ihfccb
+1too	jccedi
pforest	ehjeeb
-3for interv on	eejfeb
-bsadly	efffcj
+bcounte	bjffhd
-3apply again after	ffffcj
ntears	effjed
rxaside from no	ebiddg
-bmails	hfffbh
ptown	fjhdcc
claptitu	ejbedj
-3availa for the	fdjffc
+2which of	hhefbd
+2for site	fgbfjd
clbrothe	efecjg
-2set for	dfgjdb
nadditi	ffgjeb
nmaking	deeeej
plangua	dfjech
-2date was	ffffbj
-3closin date was	ffffbj
-2experi by	ccgfhj
msgoodbye	fchbfh
+2, next	beceje
crcontac	iceebj
-2me by	hhcbbd
-2# to	ibidfd
nle	bffjfe
-2more on	gedejb
naccess	bfjfdh
-3they would phone	jfefce
-3last applic on	cffcej
palarme	jfefed
-3addres for the	eccfjd
+bdurban	efjffc
crparkin	bifegg
pover	jhbbci
-1notifi	jfdecc
-3it over by	djfffe
-2notifi on	jffdec
-3be notifi on	jffdec
-1advent	bgdfch
-2beginn in	ffffbj
-2vote is	hfffeb
-3the vote is	hfffeb
-3would hear before	ddefjb
+bhard	dfjffd
nforfei	ejffde
+2withou fail	jdfffc
crtraine	cfffje
+bmade	ibfegf
+2i sit	cfejbg
+2, failin	djffdd
-2team within	jeffec
-2someti in	gdhbhc
-2answer comes	jffeec
nprogra	bjhdfg
nrefres	jfefed
-3no more than	ccfffj
-3firm answer by	jdffeb
+bworks	djcehd
-brememb	cejcei
-2slot by	fbjfgh
+bmissed	fffejc
ndoor	ieddbj
crtrust	hfbfei
clshowin	dddfgj
-bmin	bgbfjh
clfresh	dfdfej
cljob	iiebed
-3you by the	cbcbji
-1practi	edjfdc
pyo	jeffce
pare	iejdbe
-3negoti meetin on	cejddd
clcork	efbjef
-3an answer inside	cbffjc
-1commun	efdejb
-bspend	ddfffj
-3be before the	cfffej
pmock	jfegeb
nled	effjed
crpinned	fffjfc
clbefore	hjedcf
rxanswer in past	efffjc
-3be done in	efffjb
ndone	ijdchb
pfor	fghgbf
-3final interv on	ffbfjc
-2a line	jfeeed
-3you a line	jfeeed
crgive	fdbhfh
-3panel reconv on	dfdjee
-3due on the	bjedbi
+1out	edbeej
+2out of	edbeej
-3a second interv	cfjeec
-bcharge	geeedj
+2, welcom	bdffgj
-3expect our call	cejfcd
cradvise	cffjfe
-b,	fjgfbe
rbaside away	eebbci
phat	jeeffd
+2the manage	bfffhj
-2ended on	eeeejd
pmails	ehejcd
-1which	ebfedi
pkraków	eefdej
-2me before	djeecb
-bcolleg	jfecgd
pwrappe	deefej
-2you inside	jeffed
-2counci has	jefgbb
-3works counci has	jefgbb
bsfrom period past	ddbcjd
bsbefore day ahead	djbedc
+2, financ	bfebgi
phold	hbiibe
-2to wait	eeffjb
-2you ,	ibfcfb
-2someon on	efcdej
-1opens	ffdbci
+2and last	ffjeec
powners	jeffee
pbureau	ejffde
-3made on the	cfejec
-bfoyer	fjfffc
clfoyer	fjfffc
+2, reason	ifgfeb
psuperv	egdeej
-bpaper	cjccff
ntool	fddffj
cluh	cffjfe
pdiwali	effcfj
clemaili	jfeede
-3please answer by	bcgfhj
nr	jfffec
+2for the	bdijfd
-2times by	bcifhj
+bcame	ceedhj
-2hours are	edceej
nhence	egfhhb
-2role for	feffjb
ngod	fecffj
ppune	dffdfj
-3the mail from	ffeejb
clreq	fffihb
-3commit to the	jdffbd
-2answer due	dbgfii
-1here	hddbci
pcover	ccfgfj
ngoodby	ceejeg
-1six	diiebb
clinspec	idcbfi
clshipya	bfdeii
-2start date	eeefej
+2you were	efcfje
-2letter on	cfeecj
-2return for	eedfcj
-3happy return for	eedfcj
-2^ since	fffebj
-3, then the	bfedjd
+2, then	ecbfdi
+2is still	ffffjb
nwaitin	gceejd
clstand	jdfecg
-bintend	jfeefd
+2before servic	bdjffg
-3to hear by	ifffeb
+2, pinky	jfffce
-2traine from	ffeedj
-bre	bgehid
+2is our	jfcffc
nchecke	iffebg
clthey	jbfgfe
clsent	jecbjb
crthinki	hfeejb
rbsuperseded past-event	bedegh
nstarti	deeejf
crgraham	eecfgj
-2said within	jefefb
+binduct	feefdj
-3new applic on	ffffjb
-2guaran by	jcfffd
-bminist	icfjbd
-badmiss	geceej
-bdawdle	jfffec
-2up by	ffeibc
n.	ceegjf
clregula	defefj
nwonder	fffejc
+2meetin .	cfdjde
-2, any	edbffj
pquicke	jeefee
+2: offer	jdefcc
+bnobody	ifbeef
-2news by	ccfejc
ndemocr	geejfc
-3will be made	jffcde
-2docume by	dbgfij
-2last person	dfedjb
ntuesda	igffbg
cldaught	geedej
-3to answer within	bhffjc
all1	efhbgg
crcook	cfjffe
-bunsucc	jefffc
ntook	jfcfee
pparkin	cdfjge
+bsees	ieedbj
nslot	bigddh
-2interv to	eejfed
-3will begin on	cedjdd
-1meetup	eecfcj
+2, of	dedfjd
-2decisi in	bedbig
-3applic : the	hefebi
pparish	fhcjcf
crgood	cdjdjd
-2these by	djffed
-3have these by	djffed
-2^ betwee	cfgfjd
clbump	efefjc
+bhigh	dejffe
-bdentis	ffffbj
pabroad	hffbbi
-3ship leaves on	fecddj
pones	edeeej
pgolf	bhgffg
pvan	jedeef
+2, counci	effjdb
plock	bffdhj
+1throug	igeddb
-3had need until	gifebb
-3she would phone	jfefcd
nversio	bffegj
ntrue	dffeej
-3expect an answer	gbefeh
-3a reply within	jdffed
-2know within	gjffbb
crtwice	ffecfj
+2at the	jhfcbc
-3take place on	bfffch
-3of them on	iefbcd
-1name	beefje
-2the name	beefje
-3to the name	beefje
+bafterw	gfdcej
-3it : the	jeecde
-3a strong field	dfdecj
crpoint	eeejbi
+bbecaus	jibcgb
-3will follow within	bdffej
nblue	jffefb
+btide	dejffe
-2@d holida	dfeeej
+2from receip	giefdb
nme	iejcdd
nchoice	bejbej
-bstandi	deeefj
-blands	efedej
-2^ closin	cedddj
-2typed yours	dfdfjd
-3i typed yours	dfdfjd
+bsift	edcjfg
+1declin	bfffii
pprecio	jdffde
-3video interv by	ejbfef
-1presen	degcbj
nprocee	bgefih
-bprovis	jegdbg
-2interv date	ddjfff
-2starti after	feffcj
-2i have	bfjefd
-2leave from	ffefcj
nmonito	ibffdi
clbk	dffdfj
npropos	dcfjbj
nnoneth	fefcfj
pchoir	bdfici
-2letter of	heeegb
-2news before	ebgfhh
cldoctor	dgecfj
pspecia	bhgecj
penhanc	jgbfef
pdrowne	bcejdi
-2coming in	jecdfb
-3yours from the	efdeej
-3no answer before	dfffcj
-3conclu our delibe	gffbeh
pfleet	jffeec
-bvan	efdfej
clvan	efdfej
-2came out	cfffjc
nerror	efeejd
-3to try again	eebfej
nlesson	cdgeje
pbrusse	efjfec
-bunless	ddfffj
nchoosi	igeegb
pfallen	jffefb
clmayor	jbfhed
-bhey	ejbdeh
-2consen by	djffdc
-3signed consen by	djffdc
+2from interv	jeefdb
+2with decisi	jeffec
-3the last person	efedjb
-2our delibe	gffbeh
+2, even	jdffed
craccord	jffded
rxanswer in ahead	hdbfbf
-2will have	cjefed
-3you will have	cjefed
+1good	edjecc
+2and nobody	degfej
ncertif	gbicfg
-3vacati on the	cfeffj
clresolu	jfefgc
+1settin	jeffbe
+2settin out	jeffbe
-1home	jeddef
crhearin	jdffch
-2allow me	jcffee
+1then	gbhdcg
cltransm	djfeee
pputtin	dddffj
-2readin by	cdfjed
+2and done	cdfjed
-3done readin by	cdfjed
clformat	ejffed
-bcampus	dffeej
nwhite	jeffec
cltwenty	ibjffc
+2instea ,	dfjfeb
-2plan :	beiech
nsupers	gedjed
+1sorry	dfefcj
+2sorry ,	dfefcj
pdaily	ffffbj
nthursd	jeefbg
ntransp	cdffgj
+bbehind	ffefjc
crtherea	cffjee
crmoment	jffede
+2, anothe	bcdcfj
pconstr	jfedgd
+2has passed	dfffbj
crforese	efffcj
napril	jffeed
npile	jffchc
-2change on	dfdfje
-3was change on	dfdfje
-2sooner than	dfffdj
-3no sooner than	dfffdj
clcounti	effedj
+2for tellin	ifcchb
pwebsit	ddfjff
-1leeds	cfecdj
-2you make	edjffe
paccra	dejeef
+bpay	ddffej
ppark	jfeffc
+2, white	jfefdd
-3it stands until	fjfffb
-2shout by	jfffdb
-2outcom ,	jedfed
-3the outcom ,	jedfed
clinitia	egdfdj
pbloke	fdjddf
-2medica on	ebjfdd
-2café on	cdgeib
-bone	ehbjbh
+2about your	bjbede
nfor	gfjece
-2examin on	cejdfc
-3writte examin on	cejdfc
-2chat on	cfedjd
-3office closes on	deefej
-bnomina	jfeffc
+blaughe	dedejf
-3@d and the	dfbibg
clchale	jffefd
cribi	jffefd
cranaa	jffefd
nprojec	ijfebd
pjoy	bfcgfj
-3term begins on	eecffj
phelp	cgfjcg
-2mentio the	efffjc
-3i mentio the	efffjc
-3meetin is on	ceghbf
pyears	ejcfbi
-2being read	dfejed
-3are being read	dfejed
-2^ by	gcfbje
nset	cibeie
+1system	efjfdb
+2system design	efjfdb
cllong	ghjcce
+1everyo	jecfee
nshoes	bfifeh
cleven	beefjg
nretire	dfffjc
-2: on	heebbh
ncorres	efefdj
-3@d and not	bffegg
-1period	ceefdj
-2trial period	ceefdj
-3, trial period	ceefdj
-2him the	jfdffc
nplacem	dfefej
p@t	fhgbdh
+bmain	efdfej
-2rotter on	cdcedj
-3you a call	efefbj
-2, induct	febffj
-3will be on	dehgbe
cldossie	ffdjed
+2on averag	befefj
pcrosse	fejefd
crwrites	eefjed
phuman	jggddd
-2pick by	jcffde
+bchoosi	jffded
-bclosur	efffcj
-3the strike on	bffcej
pii	igiceb
+bperfec	cjgfde
crperfec	cjgfde
-2doors on	decfdj
-3its doors on	decfdj
-bbeginn	degfdj
+bstore	jegebf
-1head	bffjed
pfab	ffjffc
-2hear ,	geddbh
rbappointment next-stage-reached	fbcgie
+2was a	bdbdjf
+bposts	ceffej
creveryt	deejhd
+bforese	efffcj
-2made by	jdfeee
nassist	ddjdff
-3fixed term ,	fddfdj
clcrack	bggffh
-2found out	ffffjb
-3only on the	dfbhdi
pcohort	bdfgig
-1did	ffffjb
clranger	jffeed
clto	djgecg
pdinner	jffeec
ndecidi	jhecdd
+2, nothin	hecdib
+2she says	jbfebh
+1suit	edjffe
+2suit ?	edjffe
+bassume	gbefif
-3your time on	dfjffb
+2that is	jdffdd
+2, an	jeceec
+benclos	effedj
crbehind	efefjc
-3cheape one on	cffcdj
nseeing	efffcj
-2panel sits	hfegbb
clscan	djfffd
pprofil	eigebg
+1else	bjffed
prates	cfjffe
nhunt	dbgfgj
-btheirs	ifffhb
+bprobat	fceffj
-1taken	ffebej
-2# times	efdfcj
-3viewed # times	efdfcj
-1him	feicjb
nsaludo	efffcj
pquiet	jeeebg
naftern	ffjffc
nplay	cffefj
-2are publis	jffedd
-3result are publis	jffedd
pneithe	feifib
nshared	cedejh
nsummar	echdej
-3call with me	edjfee
+2, zoom	eecfcj
-3second interv are	ffceej
clexcite	ffgejb
-1happen	jffbed
pbankin	dfefej
pscienc	eeffej
-2unavai on	efcfej
-3be unavai on	efcfej
pminded	ejeefd
crview	jfffec
-2lagos on	eebefj
nacquis	ffffbj
-3handed in by	cjfffc
-3to revert by	ebfdjc
plive	bjgedg
nmargin	dffcjf
+2or they	djefdc
preqs	cffjef
-1site	dehdbi
-2break up	jffedc
-3we break up	jffedc
nwebsit	eefdjf
-2answer until	igefeb
+2the owner	beebgh
crsick	efefjc
pdisreg	hjbffd
+bmainte	ffcfej
-bformat	ejffed
-bhello	jffede
clwarsaw	cfejdg
-3with us by	djfffd
nmissin	hjbfbg
-3your detail for	eeefej
nadvent	jdffee
ncontri	fedjee
-3you come in	fejffc
-bretiri	cfefej
pfact	djgefd
-2conclu on	bffejg
-3you ring me	bgbebj
nhonest	hbdfei
pscrap	jfefed
-3last interv are	efddej
-3you a ring	dcjfff
-2one :	bejbbg
+btraini	ffjeed
+bnursin	ffffbj
+2we would	efcbge
+bnowher	ffefjd
crnowher	ffefjd
-2awaite by	cjffed
-3is awaite by	cjffed
-2's shut	feddej
nrehear	eehhhb
pignore	fgjegb
+2too .	jcffed
-3to it :	jccfee
-bthese	djihdc
-2accoun by	jgefdb
nschull	jefbdh
-2out sick	cfeddj
-bnobody	eddcej
-3post closes on	eefecj
-3start date ,	feefdj
palarm	feeeej
-3that you got	eeefjd
sidate-owner	dfbdje
crmyself	eceegj
clex	fffcfj
+1late	cfffjd
-2they were	cfffjd
+2late with	cfffjd
-3day would be	eedfej
-bi	fhgbhf
-3have it on	jfeeed
clkitche	eebeii
crroles	efffcj
-3leave till the	bffffj
-3the decisi on	gebdbi
ped	fjeeed
-3told by the	jcfffb
-2commit meets	cffjfe
+1whatev	jdffee
+bchrist	ffdeej
-2you around	eejffd
crrota	fijfcb
ptariq	fjdffd
clcallba	jefeed
+2s agenda	cfejfb
rxappointment over no	fcjfed
-2to vote	cffeje
+2after #	dejfdd
-3verdic before the	cfffej
-3a day ,	ecdeej
ptrade	gecjhb
-bnamed	ffffcj
+2but there	effeib
psalut	jfeheb
nsee	ehbdig
-2everyb within	jdffdc
pstarte	ccjcej
pdecent	ffedej
nsaluto	bffieg
-2say within	ebffeh
-3to say within	ebffeh
+2on which	bhfffh
-2indica of	deffjb
-3earlie indica of	deffjb
+2of receiv	djefec
-bturns	geeecj
nformat	hgifeb
ndbs	egeedj
+bgive	efbdfj
clvoice	dfdijb
ntaking	jeddhd
rxdenied on ahead	gegieb
+2, whethe	jdfhcb
-3again from the	dfeedj
pwyk	jedefe
+2my collea	jcffdd
rxsuperseded within ahead	beffhi
cltastin	cffjfd
-3remain open until	dcgfej
+2: not	cdefje
+bhearin	jcffch
nlost	bhffgg
-3panel meets on	ceejed
-3answer you within	jeffed
+bwhile	beifbj
crfamily	efffjc
-3heard nothin by	jdffee
pwalkin	jfefee
poslo	fjdffd
clwishes	bbhjci
-2she reckon	jffeec
-2aside the	beiibc
-3set aside the	beiibc
-bmentor	geejfb
-3rota for the	bfjdee
-3talkin to you	begfii
panneke	jffeee
-2would hear	beeegi
-3will revert by	cdfdjd
-2he goes	gfffbf
+2instan .	jdffcf
clfella	jeffed
-bvacant	effeej
clvacant	effeej
n@d	iggffb
-1along	efjffc
-1pint	fdbecj
-1update	geeebi
+2and here	efbfhi
bswithin span past	fcfeib
-bbishop	jdiddd
-2guaran on	bchfei
-3two guaran on	bchfei
-3your interv by	ccefjg
njune	hbffdj
cllady	iibheb
-3would hear is	dfefcj
psends	jededg
pconsul	idhebg
-2, at	fejfeb
crpicks	ffedej
-2collec until	ecfffj
-2up before	ebfeej
-bbell	gfjfeb
ppermit	eggjeb
nglad	ejffee
pexpres	effeej
crdurban	efjeib
parek	jfeffc
npester	jfeffc
nbarbar	jfeffc
-2lunch on	fbiecf
-2a reply	cfffjc
-byou	jegchd
+2but it	cbdegi
-2extend to	cefedj
-3been extend to	cefedj
-2is for	bdjdee
-1clinic	deeecj
-1knives	bdgfci
-2your knives	bdgfci
+bdeligh	ffdfjd
-2accept until	cjfifb
-1under	ecffjd
-2in under	ecffjd
crasking	jdfffe
crdiscus	dfdiib
-3choice by the	jeffdd
-3meet in the	cfbhei
-2any mornin	cejffd
+2, teams	dejffd
-bmost	cfjhed
-3place during the	cffjed
nleisur	cjefgd
nlikely	ibfeeh
-3every day but	eecfej
+2the search	ffffjb
-2addres by	ejdffd
-1shout	jfffdc
-2us inside	cdffej
-3postin closes on	ebfffj
clchorus	fffjfc
-2messag on	jfefcb
-3your messag on	jfefcb
-2closed until	edfefj
clsurvey	cdejdj
-bresche	eeijcc
-banyone	jdeeeg
-2knives on	dchfbh
-3and knives on	dchfbh
-2ends in	ejdecc
-3go out on	heccbf
ppatric	ffffbj
-3you in for	jbdebf
crzoom	efgjec
crnames	gfejcd
-2with them	beihed
-2hall on	eecfej
plighth	jffcdf
+blab	bfgggh
+blovely	dfefje
+1nothin	dffecj
crchose	fffdjd
-3last one on	jffbee
crthree	icfjbc
-1timing	ffcfdj
-3take up to	jcecdd
-3them over the	cffjfc
-bexcept	eedffj
-bpto	eefeej
nchef	jcided
-2taken on	jffdfc
pteams	eejffe
crtheatr	ffffbj
-bfrozen	ffffcj
pnotify	ibdegh
-2will ,	jeefec
+1tops	jeffed
-3be settle by	dcffcj
-3have @d and	dejcce
-3have it by	efddbh
-3commit sits on	gfffdb
-2farmha on	ffedej
-3more farmha on	ffedej
pthat	feeeej
clfancy	fejffc
crabove	deffej
+2has to	eecejd
clband	ddfffj
cltribun	fehejb
+bfive	bfefgj
pappren	cjefeg
clmain	jffede
-2in exactl	jfffdc
ntroubl	cfjfef
-2it being	ifdebf
+2after he	eedjec
-1first	ecdbfi
nexecut	dfffjd
-2store by	jdffeb
-3the store by	jdffeb
nconver	bhfdjf
clmess	jecfff
nrole	ceffje
-2should be	ieefbe
pwonder	bffjff
clwareho	dejfee
-3mail of the	efefjd
clbadge	dfefdj
+2either .	hdeebf
-3have until the	ejfffc
crfish	egjefc
cryou	jgdefd
-bparade	ifeehb
-1look	cfjffd
-3falls on the	dfeieb
pis	hjgebc
-3over the long	bfeicf
+bended	bfffjf
pforth	jehcde
cldevelo	cffffj
nbasis	edjfef
nfarmer	dffefj
crintend	effcfj
-1one	dbecgi
peasy	dgffdj
-3it was the	efeecj
nmoving	ieeebh
pmail	hdjdgc
+2and open	ffdedj
nleeds	hffejb
-2manage meets	jfeedb
ptunde	dhjfdd
-3come out before	jeeffc
crgradua	feffcj
+bworkin	ffdeej
clestabl	hfffbh
narriva	efgfbj
nfiftee	jfgfbe
+bexerci	cjiece
-bwriter	ffdeej
-3: @d ,	fejfed
clmonths	dfffdj
-3tell us within	bjffef
-bspecia	fdefej
clspecia	fdefej
+1work	dcffcj
-2effect from	deddcj
-2resche to	gejedc
-3been resche to	gejedc
-bcheape	effcej
-2down on	eedfjd
poverhe	jfeffd
nin	jddihb
-3know we said	efffjc
nref	jefehb
pbehalf	ebfejh
-3were told the	efefjd
+bout	ebfjgd
pfather	dejffd
+bchief	jffeed
clremind	cfjdbi
-3from me within	jdffed
crwait	ceffgj
-2desk until	dcfefj
-3my desk until	dcfefj
pattemp	ddeegj
-2name by	igffdb
-3a name by	igffdb
pp45	dfjefe
pkeepin	jedeic
+blose	gfjedc
+1than	ffddbj
+2was two	ddffje
ncert	jfffed
pto	djjebf
pcovid	gffjcd
-bdubai	befffj
pphotog	jecfeh
+2now ,	gbcchc
-3would hear within	idfffb
-bspain	effeej
-3have them by	cjffec
pmisund	gffjdc
+2of every	dededj
+2: ,	gjdebd
nchecki	ffffjc
npitch	jeffdf
nstuck	djffib
plogin	ejffde
+2with no	cceedj
-bconduc	efjefd
+2and @s	jefbed
crreache	dfdjfg
-3give it till	jefdfd
-2is not	iecbde
-3it is not	iecbde
-bcardif	efeeej
-3in the post	cbcejf
ppo	edgeej
-2destro after	ffffcj
crroast	fefdej
-2the post	cbcejf
clself	fjeefd
clsteeri	fffdjd
crhistor	deffej
-3of us on	jegeec
-br	jffefd
clr	jffefd
cllease	efffdj
-2we met	eeefjd
-bcompet	fcdegj
+2and am	beeeie
-2hearin by	jcffee
-1oursel	efejdb
-bvet	efeedj
+2, pass	jfcfee
-3held on the	dfjcfb
-1courie	becdif
-2by courie	becdif
-3our decisi within	dcffbj
-bhereby	eegecj
-2^ not	fddbbi
-bsurger	jdcdjd
palongs	efffdj
-2left on	ffffjc
pfunder	edffej
nreliab	hecfdj
+baftern	efjfgc
-1am	jeecfc
msthird-person	ffbfcg
rbsuperseded answer-time	ejejbd
-2reache me	fdeejc
+2be conven	ecjfff
nbase	bdefij
-bindica	dhffib
+2i do	cdffej
-2its meetin	fffcje
-3at its meetin	fffcje
pnumera	cgedfj
flagain	bijdch
ppupils	iefheb
-2contra by	ejffeb
crrefusa	jfeffc
-3two interv ,	edidgb
+btalkin	defjfe
+bpasses	effjfc
-3would decide by	biffhd
nstruct	eiffhb
-3thing with the	ffffbj
+1which	djcdee
-1agency	cfffje
pwell	efdjdg
nmanagi	bbfgij
-2file for	eeefej
-3on file for	eeefej
-3the answer on	begfgj
-3did by the	jdffde
clcaptai	ecjbei
-3sit before the	effedj
pofsted	jfcffe
+2max $	jeffec
-3signat by the	cjffed
-2us before	djeebg
nabsenc	cfefjg
+2, term	dbgffj
pblower	begfgh
clreqs	ffffjc
-2expect any	efefcj
-3we expect any	efefcj
-3attach contra by	ejffeb
-3comes on the	ffbcdj
-3offer stands until	bfjhff
+2, tops	djefeb
-3interv days ,	ffjffc
nfly	ehcbhh
crquarre	efejfd
ncopies	ecceji
-3wants it by	bjfffe
-3person on the	jegccc
ncost	edgfdj
-2an offer	cbcefi
clluck	begfgi
nusing	ffffbj
pmoney	biefdj
-2comple by	cgebei
-3be comple by	cgebei
-3their letter by	cjffff
nengage	beffhi
-2come the	eejffd
-2mail within	jfffcc
-blater	jheeec
clexist	dfffdj
-2rate by	cjfffd
-bdiwali	effdej
boon	dbhfgf
+1never	dfefjd
crtea	hbifbi
-3resump date is	ceeefj
pbeliev	bcidjf
-bquiz	dicedj
+bdies	feefej
pfriday	jfeefd
+bmedica	edjfdg
-2and by	iffecb
-1court	cebcje
-2in court	cebcje
pcurato	fdfefj
+bmailbo	dfefej
-3from him by	jdfffd
+2, say	djdfec
+2, salary	dffjeb
psenior	bcjehg
-3collea told you	dffejb
-2grid by	ejffed
-3availa grid by	ejffed
pqr	ffcffj
pthresh	ecffej
crreport	eegfcj
-2every first	decfej
-3the answer until	igefeb
clmarrie	effdfj
cladmiss	geceej
-2sessio ,	jegceb
ndata	fefhjb
-3try again on	dfjffd
clbookke	efjefd
+bfailin	eijecd
-2winner on	bfedje
-2begin in	efeeej
pmeant	jgedbh
-2beyond the	jefedd
+2she had	bfffii
-2same as	efffjc
+bbe	djdgfe
-3hat on the	fbgfef
-3off until the	defdfj
pexact	jfeecg
pdermot	efffjd
-bpharma	dffdfj
-3be publis on	gfecbh
clpa	jefeee
crhave	hccbii
nbirgit	ehfejb
+2by law	jeffed
-2shift on	ebhedh
-2post within	hbffci
pdocs	jdfged
-3them down for	eeeejc
-1servic	edefej
-3is publis on	jfeddb
-2plan by	ejeffd
pgwendo	efffdj
nwednes	jfeecf
-1board	jefcbd
-2result ,	decedj
rbsuperseded you-will-hear	ccfdjf
ndioces	dfffjd
+1depend	efffjc
+2depend on	efffjc
-3goes out on	idbcdf
-1there	ccjedg
clguy	efgdej
+2target in	dfefjc
nyou	gbdjdi
-3@d , but	jfeebg
-bfills	jeffee
clfills	jeffee
+bboots	jefcdg
+bindefi	bfffhh
-2furthe to	feefjc
+2s voicem	feefjc
pcostum	cjedei
+2on .	jfefcf
-bpasspo	cgdfej
+bviber	jdhffb
crworks	djgede
-bpulled	bejeid
nended	ffbdgi
-3it could be	heiebd
+bporter	geeejc
+2as you	ffcfjd
-2meetin is	cfdjfc
nsepara	egjefd
-2writin by	ifeddb
-3in writin by	ifeddb
-3the chat on	cfddje
-bforms	hdfdjd
pagree	jefgec
pwasted	ffffbj
crtalkin	defjfe
+2, mails	defdcj
pof	ejggcd
crat	bdhdgi
-2team on	hdcbhe
ptram	gheieb
-2last :	ieheeb
crhospit	cfeejg
-bfixed	ccjhgd
-3dates before the	ejcedd
-3last interv on	eeeebi
-bscan	djfffe
crinstan	ieedjc
crkindly	ffffbi
+bawarde	ffffbj
crawarde	ffffbj
crtied	bidfdj
-bhanukk	efffcj
-3her on the	jfdedc
clmost	jcifbd
pgreenl	efeeej
phomeca	efeeej
-2our chat	dffejc
clrush	eeeffj
nlocum	jfffdd
-bkicks	dfeeej
clkicks	dfeeej
+2we let	jefeed
padmini	efjfec
plaid	bgfffi
+barrang	ejefee
pdispat	ejfefd
cldeligh	dejfef
-2at from	ffejcd
-3looked at from	ffejcd
-2step on	hjbeec
-3next step on	hjbeec
-branger	jffeed
-1^	iehcbc
-2^ ^	iehcbc
psay	jdedgc
-3back before the	cjfffd
-3us before the	dceecj
-3follow on the	gebeej
cljoburg	ffdeej
+1i	dbcfhg
-bcases	gbffei
clcases	gbffei
crsafe	jfffde
nnear	hfjecc
preferr	jefefd
-2commun by	hgfdcb
+2to record	cjffde
-baims	jeffed
claims	jeffed
pzoom	eeeeej
ninvest	hfefhb
+2, six	bdjfff
-2welder from	ffffcj
-3a welder from	ffffcj
cllisted	cjefeg
phumani	dfffje
-3and in the	iebech
-bpitch	ejefee
clpitch	ejefee
+1holida	hebebe
+1back	cdffjc
crclerk	jfffec
+2till they	cffedj
nwhatsa	hfjfdc
nwages	ffdfje
-3to everyb within	jdffec
plively	dfjedg
clwe	fcfgje
-bprovid	beejeg
-2unders by	cjffed
-3the unders by	cjffed
+baverag	cefffj
craverag	cefffj
-2go up	jeedce
rxaside within past	ibecch
+2s panel	bbefje
nimagin	bfefgj
bswithin day ahead	cfbdfi
-3will text you	jeffee
nevent	gfdjfc
+blunch	hdhebh
-2apply after	ffffcj
-3re apply after	ffffcj
+2s intake	efefdj
nspam	jgegdc
-2stand by	jdffee
pstuff	gfhheb
-3no earlie than	cfffej
-3@s , so	jeffed
crlectur	efjfed
-bcontac	hcdbgi
-3result before the	cfffgj
pghent	fdeffj
pinstea	defejf
crcat	deffej
-3our talk on	ffcejd
-2mind by	jdffee
clspoken	jefehc
pstanda	iifbcg
-bwarsaw	egedej
-2board decide	cffjfd
-3the board decide	cffjfd
npour	jfgfdc
-3oral interv on	fdjfde
+badvert	eeffje
-2aiming for	ifegbb
-3are aiming for	ifegbb
-2the applic	efeddj
cloga	cfgjfe
+1sous	dfcfjc
+2sous :	dfcfjc
-2one was	dfdfjd
-3their cfo on	cedeej
-1an	ffffbj
+1fool	ffffbj
-2not an	ffffbj
+b,	ddceij
+bgod	effjfd
-3is off until	edfefj
-2so within	cjfffc
-3say so within	cjfffc
+2we have	idebfd
pprevio	jfdibd
+bfriday	ffcfej
-2to mentio	deefje
boafter	bfhbfg
crwanted	bedfii
+2and nothin	eefeej
-2you applie	cebfej
+bpicks	ffedej
-2availa for	bgiecc
pvenue	dhjffb
-3now they say	jeeecd
-2receiv on	ffcfje
-bshout	hiffeb
-3its work on	cffjfd
-2how is	beigff
pwhitco	dfffjd
npains	dfffjd
+2on accoun	cjfedd
-2me for	jcffdc
+1$	geebeg
+2$ $	geebeg
+2from this	fjfedb
nhanded	efffjc
clsmall	egfejc
crshort	cfefjf
clfaster	jfdfce
crband	bffffi
-2again next	ecfffj
pfrom	iibech
crnite	ifhfeb
-3would give it	hbfdef
-2time for	bchghi
-3in time for	bchghi
pplant	jegece
+brather	jchede
-bmonday	jffeee
-bcontro	cffffj
-1starti	efefcj
-1crew	dehicb
-bhotel	efeeej
+bsomebo	bdiife
crbecome	efefjd
-2team ,	cbieei
punsucc	eiidbf
-2off is	dfdffj
-3day off is	dfdffj
-bnod	jfefed
clnod	jfefed
ncommis	gfffib
+2: interv	dfddcj
+bbegin	gedbig
crfew	eefedj
+2first thing	edjfec
-3three refere by	fjefdd
clair	bhfffh
-2writin :	jeefdd
-3in writin :	jeefdd
clindivi	dcffgj
-3launch is the	dfeeej
+bgather	ffffjb
+2, takes	djdffd
+2then @d	dfffdj
psealed	fgcjee
-2filled in	efdfib
crparent	chjfee
pmrs	gbfegg
-bunavai	ffdfej
clunavai	ffdfej
crregret	jdffee
-1bell	jeefed
-2a bell	jeefed
nhimsel	fceejf
+bs	iedebi
prankin	hibicd
-2active for	fdffdj
crbe	gibcfg
+2i mentio	dfffjc
psleep	eieibe
-3you start before	fceffj
pgarden	cjgfdf
pagnes	jfffed
pcoach	jcffgd
-3half an hour	ddjfed
-3now given me	jefece
ncleare	bffggh
+beven	jeffee
clyard	ecjdhf
+bunluck	jfeede
clbell	jeffed
pwarsaw	efefjd
nstay	ejcdhe
pcodes	ejffdf
-3you do the	eejffd
-btexted	eedejf
nearlie	ddbggi
+2you asked	deffjd
pjv	jdfffe
neimear	dfejdf
nrefers	dfejdf
-3writte test on	fejdcc
-3in again on	efcfej
naction	dcjfeh
-3be delete after	efefdj
cltheirs	ifffhb
+2she told	beffjg
pshared	jedfdg
-1hire	jdcfcg
ncast	efejed
crpass	geccjh
rxanswer over no	gedebh
-2back till	ejfffc
clbosses	egjefc
crdays	efgedj
neditor	cefegj
-2shutdo from	fffecj
+2has been	befdgg
psecuri	feccjg
nassign	efefej
pparty	jfeefd
pwent	iccfej
crmass	feicjc
cldubai	cefffj
pstaff	jcegdg
clhybrid	eeffdj
crtour	dfjfef
-2readve in	cfdfdj
cronline	ehjfcd
+2s no	dfbeei
nstory	dfjfhb
nsummer	deechj
+2prompt .	fbjfef
-3with hr on	dedfjc
prepo	eejffe
nmatter	bhdhcj
pfestiv	jeffed
nerase	fffjbf
-3be advise by	jefeed
clplans	bifffg
rxanswer by past	gdffgb
nrounds	ffffjc
-3starts there on	efffcj
clcongre	eecdij
clturns	geeecj
-2date remain	deeeej
-3start date remain	deeeej
p,	ejgeed
-2they need	fdfbdg
+2from #	efjeec
-bconvey	jdfffe
nhospit	fefeej
-bhonest	jheffb
paudito	jcefeg
nmonday	bhfdig
-btiming	dfbidj
-bsuppor	ffdfej
-2they have	gbeccg
+2, hope	bigffe
-1traine	dfefej
-3is by the	jdffed
-3finish by the	cjffee
rxsuperseded in past	efffjd
clbrusse	edjeeg
crcleara	deffej
-3date will be	ddfffj
psepara	ejffde
nwon	defffj
naccord	efefdj
-2here within	ceffej
-2to everyb	jfcffe
-2you receiv	cfffje
nresume	ffffjc
+2for anothe	cejfgc
clthrill	feefdj
-3, runs from	ffejdc
+bapprov	geejfc
plength	jfgdfd
-2everyo the	jfeeed
nunchan	cfdfgj
+2# ?	dejffd
nhangin	iffheb
crsize	bfhfei
clcounse	jcfffe
clpropos	hejece
pawarde	djffdf
ndietar	ffjdfd
clmerit	hbddhh
-2be the	cbfgfg
nsea	bjfeeh
clfield	dfefej
nfit	cfjidd
roact	gibcdd
-3applic on the	jfeeec
nvisit	ejgffb
-3, # ,	ddfecj
+2was too	efffjc
-3we are in	bfffhh
pactiva	fceffj
clbuildi	egeddj
pexec	ffejfd
+bbetwee	cgffcj
+bmine	dfgfdj
-1notes	bffief
clshown	ffefjd
clcontro	cjffeg
+2if we	jcfffe
+2, @d	cfibeh
+bhelp	ejdffe
-2finali on	jffcfe
-3five finali on	jffcfe
-benglis	jdffgd
-2waited since	fdffjc
crmay	dfcjeg
-3tell everyo within	beffjg
-2in in	cfbfih
-3opens on the	iedbcf
parts	efffdj
-1kitche	edbehi
-2the kitche	edbehi
-3in the kitche	edbehi
+2s @d	jfeceb
+2for their	jfffec
-2said on	fffeib
nlog	eeeffj
+bstory	deffje
-2soon :	geifeb
-3get the verdic	cffeej
pforema	edbeii
+2, nobody	effecj
-2interv betwee	cefebi
-2or on	dcjeed
-bmisery	jeefed
clmisery	jeefed
nglass	bhfhff
pbot	eeffjd
-3refere coveri the	feffcj
-3change by the	gbffci
+2s the	hdcfbh
+bclerk	geefcj
crinduct	feefdj
-2both before	cjfffg
-3probat would be	eeffdj
puncond	bfgfgh
rxdenied on past	efffjd
clsmoke	jcdfcg
poutlin	beidei
-bfamily	hjdefc
norient	fcffej
+2, over	eejefc
+2now $	dfeecj
-bautoma	cfedjh
psectio	hfhjcb
+2means we	jeffcc
-3: availa from	ffefcj
crvoted	dffefj
+bthe	jgedfd
pvillag	effjfc
-2you talk	fcjfff
+2for certai	dfdcdj
-3hear within the	djffed
+2to the	gcecfj
pdelete	gdefdj
-bdr	efjfed
-2is coming	jcfdfe
pfrench	efjffc
namende	ddfegj
-bcrosse	cffefj
-2questi before	bdffhi
-3the team on	jdebef
-3is valid for	dedebi
poverni	fjcffe
-3i told them	begfig
+2they say	hfdfhb
pscript	fffjfc
-3will be told	dfdedj
-3not accept by	dcffej
noccupa	fbhffh
-2agent on	beceii
-breplyi	ejffed
crgrace	dffjcg
-3need someon from	fffecj
-3go out by	jeffed
-1showed	ddedje
-bjunior	eegfcj
-2you know	gcdhbf
nforgiv	jfffde
npun	jfffde
probot	bgfffh
pdom	efejfe
-bslack	dffjee
nquote	efffjc
crtight	ddcfji
-1weekda	eecfdj
-2: weekda	eecfdj
-3bookin : weekda	eecfdj
clhangin	effeej
-bonce	dcfdjg
crbit	cfefjf
-3are you around	eejffe
-2feedba takes	jfffec
pprofes	edfjhd
ppartie	icbehg
pverify	fcfffj
-1nothin	gfeebg
-3off over the	effdej
-1both	efefdj
-2says decisi	jffeed
-bkick	efdffj
clsous	jfffde
+2until @d	ffejcc
+bcommun	bffifg
clkind	jdgfec
-1lunch	fdfbgd
-2to choose	effejb
naudito	hedejc
-3up before the	jcefee
+bsmall	ecfffj
clstaffe	efbfhi
cre	gefdjd
pquite	djfffd
papprec	jefegc
crapplyi	gfffib
-3to ring everyo	cfffje
ncoach	efdefj
-3's out until	defffj
nceo	efffjd
pbristo	eefeej
-2night but	bbffeh
-3any night but	bbffeh
-bpatern	dfeeej
-3our answer by	hbffhd
+2she will	jffefc
pbus	fcjeef
+barea	fffejd
pprovin	jfefdf
-2or the	eejeee
-2clerk at	hdddgb
ahead0	ecccjh
-3a ring by	cjfffe
-2how does	ceifbg
-3our teleph conver	efefjd
-3the portal on	ifcefb
psub	jefeee
+bgovern	gfcjfd
+2, what	cfeefj
-3see you again	eehfhb
-2advise by	jffeed
-2conclu from	ffffjc
+2s silenc	ffffjc
-3not conclu from	ffffjc
rxdenied from past	ffffjc
+2for news	gfeccj
clhol	gffecj
pnumeri	fjffed
+bverdic	jfdfdg
pchoirm	cijffc
-3after it ,	jfeeed
nsuit	cdffgj
nconduc	effjfc
-3will ping you	jfefee
clde	efjffe
nwine	gfjfdd
pdouble	ejfefd
ppainle	bfhffg
+1via	dbhdci
+1maybe	cfffej
+2maybe .	cfffej
-3runs on the	dfeefj
-btask	djeehc
+2to decide	diebef
+2and now	efefjc
-badmini	dfffej
clnurser	edddji
-bswitch	efeefj
clswitch	efeefj
pfewer	dfcffj
+balthou	ihffeb
-bdecidi	idddcj
-bradio	hfcedj
ppicker	jcfffe
-bhouse	eedefj
-3no from me	jedfec
pwhatsa	iebeeh
+bivs	ffffdj
clfundin	dffefj
pbeater	fddffj
pfootsc	fddffj
-1beyond	jeddde
+bfirm	hedfib
-2come down	efcffj
-3you come down	efcffj
-3presen it on	fejfed
pestima	ecffgj
cldiary	fejfdd
clcolleg	jefchd
+2they told	jdfffc
+bwritte	hdeejc
-bnice	idbefh
-1times	cdgejc
crmy	bfffdi
-2, decide	efejdc
-bdrawin	hfhffb
cldrawin	hfhffb
pcity	jefffd
-2hoping for	defecj
-3was hoping for	defecj
+2, boss	jdeffc
-1touch	gdccib
-2in touch	gdccib
-3be in touch	gdccib
-3you asked for	cdeddj
-bschola	efeeej
-2anythi for	jedfcd
nto	cefgjf
+bgroup	fchddj
-2signat within	ejffdc
-3your signat within	ejffdc
papolog	fdccji
crmainte	feefej
+brehear	hiebde
-2, posted	deeedj
-2decisi by	gdcbfg
newc	fffedj
+2please ;	ejefed
+2, ring	hccdbh
crboard	efebig
bsby period past	cfffje
-3tell him by	ejffdd
pus	ffcdfj
-1s	eeibch
-2@d s	eeibch
-2commun within	jeffed
crwednes	dfffje
-3applic , on	dfcfjg
nhoping	bffffi
nawkwar	efgfjc
+1again	dffejc
-2publis by	jdffed
-3be publis by	jdffed
-2cfo on	cedeej
+bboth	hiefeb
-3to sign by	bgffdh
paboard	biefgf
pcut	cdgfjf
-3the decisi from	effejc
-1note	gfefib
-3answer us by	jdfefc
-2attach by	cjfffe
crdeligh	ffdfjd
nink	efffjd
+1did	dfefjc
+2did not	dfefjc
nbeauti	ffffjc
-3open until the	dfdbeh
-3me until the	jefefd
pholds	gjedcg
pmeera	ffffcj
-2^ allow	jffded
clstartu	ffffcj
nhigh	efdejf
ahead1	ffgbff
+2they will	jcdccg
+2, year	efefjd
+bwithdr	efffjd
bsfrom time-only no	febeei
-2everyo within	fdfejc
-2you start	fddffj
-1mail	deeedj
-2takes till	jcefee
+2per the	jfffec
-1line	hfdeib
-2applic is	jedfec
-2expire after	bhffdg
plekker	ffdeej
noverdu	bfffig
-3the meetin on	feffjc
-3be commun by	djfedd
-3wait till the	dffecj
nenclos	cdefjh
-3stand by the	jeffde
-3and by the	jcffed
cragreed	iedjcd
-2the agency	cfffje
-2with her	ddjffe
-blight	jfeffc
+2, bad	ffefjc
+bturned	bfeeih
+bclient	jecchd
-2: after	ffdfjc
+2the works	ffdfjc
-3wonder : after	ffdfjc
-2them at	eeejfc
-2your profil	eeefcj
+2has an	cebdgh
nassura	jdffee
+2my boss	hfdbdh
-3return on the	ifdbge
-2of you	jffeed
crwrote	cfffjf
plegal	iibecf
-3confir by the	djefed
-bsleep	fiebci
-bexec	hfffhb
+2, out	ceedjf
penjoya	gehfhb
nlaters	jfffdd
nfitz	jfffdd
+bcrosse	jdhedd
clcouple	jeecei
crsigns	jffgec
-2induct on	bdiece
crcork	eejedf
-2contra from	eeffdj
-2come to	jebfee
crlunch	cjgdff
-3, open till	djdcee
-2board on	bdfihd
-2approv and	hfdchb
-3being approv and	hfdchb
-2submit on	ffcfjc
-3they are decidi	jffddc
+1kindly	ihefdb
+2kindly do	ihefdb
+2about the	gfebdh
nowe	dfjfge
-1else	efffjc
pfundra	edffej
-bcounty	ffffcj
+bvoted	dffefj
neye	heffhb
-2messag you	jfefed
-1too	cfedje
ndisqua	gjeefc
+1night	hcfcdj
-2^ decisi	ecbgee
ntender	dfffje
psimila	edjfee
cldemo	jcfdhe
pvalid	bciief
pstand	feejee
-2he says	jfeedc
+1asking	bceefi
+2asking for	bceefi
nswear	effedj
+2in my	decdhf
+1lol	difdhd
+bdriver	geefdi
pmiles	efffdi
clms	dfiffe
nsocial	fhcfeh
crsaying	igefed
clsenior	efffdi
ppilot	efehch
-3contac before the	cefeei
pscans	eifffd
pmemori	fefied
crtakeov	ffffci
pbill	ffefdi
-2confir on	fddcei
pthus	deeeif
crcolleg	cfgfgi
pbaptis	dfffei
-bgaffer	heffch
-3shop opens on	eedeei
+2and show	ceiffc
-3can you make	ediffe
clvaccin	digfed
pwe	fdggci
rxact by past	ceffif
-2interv by	eecfhh
-bparts	eieffe
clparts	eieffe
ncateri	eeeeif
+2i said	cfffif
pthumbs	cffefi
bo-	ecgehg
cltram	hfffcg
-bserver	effeie
-bbea	cfgffh
clbea	cfgffh
-3from us the	iffeed
-3their meetin on	ifeded
-2about candid	gfgchf
-3talk about candid	gfgchf
-2did great	cffeid
-3you did great	cffeid
nviewed	efefdi
nbenefi	fgcfhg
rxreview on past	fffdie
+bmember	efffdi
pbarist	eeefei
+bobserv	efefdi
crobserv	efefdi
phighly	cehffh
+2lunch ,	eidfdd
-bquicke	ffffci
clquicke	ffffci
pblind	gffiec
clcounty	ffffci
-2period 's	cefefi
-3notice period 's	cefefi
-2runs throug	effcei
crbranch	dfdefi
nnarrow	efefid
-2met on	ceeedi
-3a decisi on	ifeeed
+badvanc	dfefei
cradvanc	dfefei
phersel	icffge
-2recrui thinks	iffded
-3my recrui thinks	iffded
clpartic	ghgeec
nstress	gfeifc
-3your availa for	ehheec
-3book yours by	ciffee
-2day in	deifce
-3assess day in	deifce
-berase	efffdi
clerase	efffdi
nopened	cdfeii
-3touch before the	ddfggi
-3off from the	fffeci
crrather	idiccf
-3all applic on	efdfic
-2letter in	cfeedi
-2their answer	ieffed
-2will meet	heehdc
-bharves	eefefi
-2made on	gecddg
-2^ say	idgffc
-1posted	deeedi
cldeacon	dffife
+bfewer	efffdi
pjakart	iffefd
-2outcom before	ceffie
-3the outcom before	ceffie
nminimu	gffeci
nping	ciifec
ppays	eieffe
+2so the	idcidc
crfigure	geffci
-baoife	cfgggh
crarrive	ffffic
-2on it	deeefi
phague	fdeffi
rxsuperseded by past	dfffie
bsafter lower-bound no	cfecgg
-3is someti in	cfhecf
-3over lunch on	ceihdc
-3you know on	iefedd
-2contra on	ddfefi
-2you free	eeiffe
-2needed until	ecfefi
ppaused	chfdhf
pfar	geicdg
+bregret	hfdfic
+bseen	dfffid
pjune	feffid
-2, or	ecifff
nsheet	eigfec
-3a call before	dedfci
+2from everyo	ifeece
+bjoy	effeei
+2too ,	ffcfei
-2interv 's	eegcch
-2would start	efefdi
crnegati	iefeed
pplatfo	figfec
+1also	cehfeh
-bhusban	efffdi
nvice	eifffd
ntruste	fdeich
clhousin	ieefed
-2head on	geefic
clprobab	heiece
+bwell	iddcgi
nhighes	hddfei
crif	digfch
punfort	icddeg
nowing	cfdeig
pfun	icgcff
clthirty	cfffhh
+2he says	ieffec
+bcollec	eeffdi
crfollow	gfieec
nops	cfgehh
pfrustr	effeie
-3it is on	feifed
-3be kept for	defffi
-3can you start	fddffi
pdisclo	dfieff
-2twenty minute	eeifdd
-2wrap up	ceegeh
frme	cfedhi
putrech	ecgfgh
-3has moved to	iefcce
pcat	cieeeh
-3cook for us	fecfei
-btram	fgffci
+bgoodne	defiff
pcard	gfciee
-bfriend	dffeei
+2so i	fcdfeg
-2runs from	eedice
pusing	feiffd
ngladly	cifdid
-bshooti	efefei
clshooti	efefei
clmother	iefefe
-3not before the	fffech
+2then ,	ceifff
pever	eieffe
-2other by	ieffed
-3the other by	ieffed
-2of office	dfefei
-3out of office	dfefei
-3defini answer by	iefffd
nweekly	ffffci
clafraid	dfffie
-2out within	hhffec
-2birthd for	cecefi
-3happy birthd for	cecefi
nleads	ffifed
rxanswer - ahead	geghcd
ppoints	ccefii
-2works until	cifdfe
rxaside since past	cddcgg
roanswer	hfcefd
-1direct	ccifih
clspring	cfffei
pqualif	chffdi
pprobab	idefdf
nreadin	cefgfi
-1dated	dcdegg
-2sittin down	ifdgdc
-3are sittin down	ifdgdc
-2signed on	defeei
clhardly	effeci
-3been moved to	ceifff
+bdelaye	dfffie
+bprovid	efeeei
-3interv forwar to	efiddc
ndoubt	idfech
-3my mail from	ffffic
-3be decide before	dfffei
-3interv is on	efgdci
-1job	deecie
+bappeal	cefffi
-bhow	eciegf
+bwife	efeife
-3shortl takes place	dfdidd
-2debrie 's	hechdc
-2would think	cdfffh
-3you would think	cdfffh
-bhr	hdehgc
-3stands until the	dcfggi
pvisa	hddedi
pisland	eifffd
psounds	cgfffg
-3call me before	cieffd
ppass	fciedi
-2for us	fecfei
+bsir	icfedi
nt	feifee
-2return by	eifffc
clairpor	gchfdi
nnice	hcdgid
clanyone	idefeg
ptoward	cfefih
-2hour on	iehecc
-3an hour on	iehecc
nfront	hhfecg
narrang	eggehc
-2boss decide	iefeee
-2finish by	diefed
-2is cancel	cecehh
-2might be	dfffdi
-bwhite	icefdh
clwhite	icefdh
+bresolv	efeeie
cllocked	cffgfi
pbursar	heechg
-3i call you	dcffdi
rxaside for ahead	dcgich
-2offer dated	dcdffh
bs- period ahead	echgdh
+1what	ifefde
-3told you by	geffic
clhop	edifff
-2and within	iefffd
crever	cfffig
-2me and	cfdfie
+2from sal	cfdfie
-3from me and	cfdfie
-3will reply within	ieffed
-2it :	hcffff
-3mail said the	cfffif
-1confir	ieeefc
+bwithou	hecefh
-brestar	feeeei
nauthor	igdicd
-3ring you by	icffee
-2away for	dfffei
pprivac	ciffci
nworkin	cidfhf
-3it is now	eeifce
-3out before the	ceffei
psous	ieeffd
nwishes	egedei
-2shift ,	deifed
-3trial shift ,	deifed
-2only finish	cfedei
crthan	deieff
ndoors	ffdfei
-2shut from	ffeedi
pfoster	iffdfd
pcarer	iffdfd
-1joinin	ffceei
-2an update	ifeffc
ppushy	fdeffi
-2to candid	iffeee
cladmin	fedfei
-3was receiv on	ffcfie
+2to speak	icfdhc
-2^ closed	efefdi
+2, this	idicde
-bbit	giefed
-1revert	ifefed
-2will revert	ifefed
+bdoubt	feffic
crdoubt	feffic
+blady	icffid
-2this by	eiffed
cli	fghceh
pcoachi	feiffd
nforema	effedi
crcustom	ffefdi
-3an answer before	heeech
-2yours by	fhdecc
+2went .	eedfid
psherif	dffife
crworkin	efdegi
-bpoint	idcedi
preloca	chffeh
nsaying	gfdfic
-2is over	effeci
-3that is over	effeci
plove	cfidhf
-2# interv	ffided
-3, give us	idffee
clnear	ffefci
-2but the	ifeeed
-2client on	ddichc
pmatthi	ffdfie
+2but my	cdffif
-1includ	chfcdh
-2and includ	chfcdh
-3to and includ	chfcdh
-bprofil	fdffei
-2event on	ffcfei
-3hiring event on	ffcfei
-2questi of	ffefic
-3your questi of	ffefic
crexerci	ciiede
+2to comple	cgehgh
+bbusy	hddfdi
crcloses	dfeich
frif	iideed
-2off until	edfefi
npumpki	gffeci
nlettin	dfefei
nexact	heffic
cllisbon	eefffi
+2x $	igefec
-2automa mail	deffci
-3the automa mail	deffci
clchairm	cfhdif
+2has become	efdeic
-2can :	idccdh
+2every candid	ieeeed
+2, whatev	gcedfg
nfrom	iefefe
-1on	dchffe
nshifts	gdeefi
-3a feedba call	ceiecf
clheadco	dceieh
rbsuperseded promise-not-kept	ccichd
neta	ffffic
-3anythi since the	ffffic
-2bishop on	cficdh
-3the bishop on	cficdh
-1group	dfdfie
-2on till	ecfffi
-3due back on	efdfei
-2here for	deefei
please	cffife
+2from his	ifeeec
nbetwee	chfcgh
-3would keep the	dfifec
-3all candid by	idfffe
+btight	fccfih
ntimesh	ffeeei
-2down the	eedfci
-3put down the	eedfci
+2, word	heeicd
clhun	cfefhi
crempty	ffgfic
pfat	cfffif
+1date	feceeh
pcounty	effedi
-2are open	efdeei
-2read the	dfeied
-3are read the	dfeied
-3meant to be	dfffid
-1news	hccdgf
+1defini	ieffdf
nkey	efifed
pkubern	gedfdi
nremove	egefci
+2throug our	chgege
-1keep	gececg
+1sharp	efifec
-2touch within	ieffed
-3in touch within	ieffed
-bred	ifefee
-2call before	dddfci
cltick	ciffff
+1says	hfffci
-bsample	cgieic
pused	efefie
-3it in by	eiefee
nmake	didfge
pacting	ehfeci
-2hear in	deefid
-3the head on	gedfic
-3: result on	ifffdd
-3are you about	ffifec
naccomp	ffieed
-2attend by	fiefed
pleila	ifffed
rxdenied in past	ffffic
+2after interv	fedchc
-2apply again	efefei
-2over that	cefhfg
-1ok	eefgei
-bem	chffic
+2i asked	cehfif
-3from @d ,	cfifde
-brsvp	difffe
clrsvp	difffe
-3your interv of	ffefid
-3told on the	hfedcf
-1hull	dffedi
-2in hull	dffedi
-3job in hull	dffedi
+bchap	ifdegc
-bplanne	heeddi
-2someon else	efffic
-3signed someon else	efffic
pinspec	fdeife
-2please come	eeieec
-3, please come	eeieec
nencour	efffdi
nlarge	ieffee
-3mails go out	hfeech
clobtain	diffee
-2text on	ifefed
ptheirs	efeifd
crhols	defffi
+boffere	hdffic
pimpres	fdegdi
+2i hear	ieddcg
-3free in the	feiffd
pfounda	ehehch
clfew	chifcf
+1anymor	efefic
-3applic over the	iffdec
pvirtua	eihfdc
+2with two	dcefci
+2for you	cgihgd
-3evenin on the	cfeeei
pfares	efiedf
nanja	efiedf
ncultur	efiedf
+2s announ	ffffic
-1school	ieddci
nhistor	ffffic
ngeogra	ffffic
-2agency says	ifefed
crlearn	idffef
plikes	idgfee
clhospic	fedfei
-3@d , start	eeefei
ncompli	ciffci
+1down	efeied
+2in which	ffdeci
-2your applic	fedeic
psignin	eeffei
all3	dccigf
-2her decisi	efffdi
-2site by	idfffd
-3the same as	ffffic
-1arvo	ifefed
nkitche	effeei
-2market from	ffefdi
clcheape	effcfi
-2decide before	hcfdcg
-2new one	edfefi
nmoves	fffeid
crdelete	ffffci
pmadam	idedeh
ntemp	efefdi
nfare	efiffd
-3, but the	ifeeed
-3party on the	efdeei
phigher	egfeei
-beven	ciefdi
+2and tells	gecgce
+bswore	iefddf
pjules	ffeeei
-3you free on	feiffd
-2answer the	ffccci
nrelati	gfffhc
clheadma	feifde
-2both by	idffdc
-3back until the	effdei
nbridge	ceffgi
nste	ifefed
ngave	dcidid
phelen	icffff
-2certif by	eiefed
npush	eeffie
pimprov	ciefeg
pchoosi	cgifee
pferry	gefddi
ppartic	ifdhdd
-2^ talk	degfch
pwestga	cfiedh
-2year closes	deeedi
-3half year closes	deeedi
-2which by	fiffdc
crthe	chehff
pwillin	hhfffc
-3have it within	eiffdc
-2to start	edefei
nfees	ieieec
crrecord	diffef
roappointment	fcgfdf
-3read out on	dfedfi
-2: @d	efgecf
-branked	heefic
clranked	heefic
nengine	effeei
crregist	iceehe
nlicenc	efifgc
crchambe	ifffed
-bpayabl	eifefe
clpayabl	eifefe
clcook	eeiech
-1hours	ffcfei
-3please confir by	dieffe
+2that there	ffefid
-2remind :	cehffi
+1earlie	cfefhh
-1promis	fedeci
+2till we	ifffec
ti-	fdcfgh
crfinal	gedief
+2from @d	deiede
-1sample	dedicf
+2to read	fcdgcg
-2work in	efefdi
clhelp	hfiefc
cltreat	ifeffd
-1traini	efcfig
+2after it	ieeedf
pmbeki	ffdfie
-2trial on	deifed
clpharma	effdei
crposted	effied
crpublic	ieefcf
+bswears	idffef
+2, fine	dceedi
-2other people	cfffgi
-3two other people	cfffgi
+2instan ,	deffic
+bslides	efiffd
ntreate	ffffic
-1for	cehedg
-3happen before the	cfffei
-2office before	fcffei
-2said in	gffgci
plabora	fiefee
pmagist	efifed
nblack	ieffee
poptome	cfifdh
-2ad closes	feeeci
+2, ivs	feeeci
-3: ad closes	feeeci
pranch	iffegc
+2and again	effdic
crlicenc	dfffei
ptrac	fdffei
nhello	ffdfie
clblock	cegfei
crrecrui	gffeic
-2yes :	dhheec
clsurger	ieccif
-bcontin	effgci
prush	deiide
nprocur	dfffei
-2i need	iefefd
-3will sit on	ifedec
p.	hggfce
-3or no within	difffc
-2, commen	eeffdi
pdelaye	geddfi
-3touch by the	eiefcc
crreadin	efegid
pmess	hfefci
pgdansk	dfffei
clup	ccfgii
+bexperi	idffch
+2and we	cffffh
-3the latest by	ifecec
-3want you from	ffffci
+1they	cecehf
-bdeferr	ifefgc
peaten	fffied
pincide	fffied
nspecif	cfffif
crsent	gdeeid
+bwear	ciifec
-3one by the	idfffd
pdelibe	ieeeef
+2, the	cfcfdg
pstorie	efffdi
-2know before	diffeh
+2, bless	cfhfgh
-2revert within	fhffec
-3trial day on	efdfic
+1since	efddei
crst	dfffdi
-3again in the	hegccf
nentran	efieef
pbri	ffeeei
naccomm	ihedee
-2offer letter	ccgfih
-3your decisi within	eiffee
-2away the	efeeei
cltotted	ifehec
pmodern	ifehec
+2but nothin	efffci
+bnames	ifedge
-2refere on	ffdcfi
+2defini $	ieffdf
-1till	hffcef
-bpool	ieffee
pbits	chiffe
-bchew	ideiec
clvisits	dfeffi
+bdiffer	dfefei
crsuits	fchedi
-3to everyo by	dchghi
-brecall	dfffid
-3be notifi by	ddfdhi
-2someth for	iedfec
-bph	ffffci
pherefo	ffffci
ncarer	ffffci
+2anyway .	defefi
clof	cfhfhe
-bresolu	ifefgc
-2run to	deefdi
-3could run to	deefdi
-bwareho	cdifei
pamy	dffeif
pjourne	dffeif
nnick	dffeif
plab	fcgied
+2is free	dfifdc
-3she is back	dfefei
-2is :	deeeei
-2waitin beyond	eeefci
-3you waitin beyond	eeefci
+2becaus they	iecedh
-2your inbox	iceedg
-bknives	edhfci
-bapron	edhfci
clapron	edhfci
-3at a funera	effdfi
clok	fgdhgc
crwear	difffe
-2hearin on	gecdci
pbody	egfedi
pdeclan	dfifee
clmeetup	ffefei
-3may reappl in	eeffdi
-2bank holida	ieecce
-3the conver on	efifdc
nkeys	ieeidc
-2follow within	ecffch
+2s a	cecdhg
crengine	dedfig
ntip	fifecg
-3period would be	cfffei
nthe	ffdfid
-2is signed	effcci
-3list is signed	effcci
-btrust	iefdef
-3you would start	efffdi
nequity	ehcgei
-bplan	fchdeh
+bconver	idfffd
-2mail on	ifeecd
-3by mail on	ifeecd
-2detail for	dcifdg
clwhose	dfffei
-2workin day	dchffi
-2delibe on	dffiec
-3put off from	effeic
-3someth for you	ifefec
nsteve	ifefcg
+2, includ	ifeefc
-bperhap	cfffgh
-2soluti by	diffee
-3your soluti by	diffee
crmove	ceeegi
pdiffer	ichfgc
clhi	cegfig
-3your accoun by	igefec
+2, honest	efffci
ndouble	efffdi
-1shows	efiffd
-3would be decide	eedfdi
-2the whole	ceddie
+2to phone	fecedi
-3out from the	efefei
-3call you the	ifdfee
+2, keep	ifffed
+2i need	eiffee
-3us a bell	ifefed
nprint	geeeic
cleducat	iffdee
clfrom	hecfhf
crsometh	cdidfi
-2to hold	feifed
+bringin	effdfi
crtie	ifefee
+1positi	iefecd
+2positi .	iefecd
crplant	effiee
-basks	dfgedi
-2public holida	effeei
padopte	gfefid
-1outcom	iecddf
pshowed	diffch
-3the @d and	ffedci
-bshoot	fefedi
+bmaking	dfefei
crtram	efffid
-2be done	cehfie
nbig	ffeeei
+2s stand	ieeeed
-2, inside	iefffd
-3you around on	eeifee
ntoes	dcgfgi
-2promis you	feefch
crreceip	idffef
-3we promis for	efffic
-1last	cecchi
+2and run	effefi
-3ring you the	ifeedc
nwoman	ffffic
+2s staff	ffefci
+2, despit	dfeedi
-2nothin before	icffef
ntreat	ieeeeh
-3will be decidi	ifeefc
-3the partne on	heehdc
-3us up to	idfefe
clcourt	deciie
pwithou	giecgd
nfuture	fiffed
crinspec	dfefie
-1ranks	cfeied
-2commit ranks	cfeied
+2, dean	cfeied
-3: commit ranks	cfeied
nsheila	hfhefc
-bintrod	effeei
-3your interv to	efifed
nlasts	figeec
clcafé	edgfie
nadmitt	efefei
-3on @d at	cfffgi
crcondit	fgffhc
nstudie	ffffic
cldm	ifffed
nprep	difffe
prosa	eegifd
crsuit	ediffe
-2the verdic	efeddi
-2repo by	fiffed
nthese	hgiecd
-2being told	efedci
-3your yes by	eifefd
npoints	effeie
-bsmoke	gcefdh
+breceip	idffef
-2else from	efeedi
pexchan	dgefdi
crintake	ciefdi
-3e sign by	difffd
crhome	fcfdig
pspot	ifgeed
-bregula	efeeei
-3last update :	cehfhg
-2reache us	ceddfh
clspendi	ffefid
-2role in	edefdi
+2from the	ieddfc
clpacket	igfefc
-2determ within	ieffed
-3is coming in	gfeeci
-bjoined	cffffi
crcourt	ifeedf
ncottag	eiffgd
-bassist	egdieg
clvery	ceffhh
nprescr	efeeie
-1natter	fecfei
-2a natter	fecfei
clinbox	giedgd
-btwenty	eeifee
nbiscui	ifeech
-3they answer within	ieffee
njean	fdiffd
+bdocume	ffiffc
clcourie	cideie
pmd	iceeei
ppensio	eiffef
pporter	cfffei
-2job by	ifffdc
-2not in	efefei
-1though	ffdeic
+1owing	cffgfi
+2owing to	cffgfi
clpool	ieffee
-3up after the	ifdccd
ptellin	geeedi
psalon	cdgfhg
-2and me	ieeefd
crrung	fdgfid
+2in leeds	efifee
cladviso	eeffei
+2on ,	hceeci
pactual	geffic
-3text me by	idffee
rxaside from past	dedcie
-2hospit till	eefeei
-3in hospit till	eefeei
nchew	cefehi
-3is inform by	idffee
-2ooo till	defffi
-bunfort	eeefif
-2the latest	icfdcf
-3at the latest	icfdcf
+bprojec	effeei
-3and reopen on	cffffi
psleepi	gdiffe
crconver	iefffd
pbilal	efcffi
+2to arrang	ficfdc
-bstaffe	efcfhh
ncork	egefdi
-1how	ceeefi
-2recept ,	cfifch
nlad	ideffe
+2to choose	difffe
-3opens again on	efedfi
-2rehear begin	efeeei
-bscheme	cdffhi
nkev	cffeif
pliam	defffi
-2wrong twice	efeeid
-3been wrong twice	efeeid
short	icefce
-2submit within	gcfedi
clrate	cfefgi
crdesk	gffedi
-1togeth	cffifd
-2live for	eieffc
-2addres in	fhefgc
-2rehear from	ffffdi
-3@d or on	efifee
+2and letter	dffied
frwill	hgdech
pspendi	dfddih
crlodge	fiffed
+bmarch	effifc
-3to me within	hcffhc
-2mail of	efffid
pissue	igfeee
nmeasur	heiece
-2client said	effeic
-3the client said	effeic
nhundre	iffcgd
+1each	idfeed
nshown	ieffee
clyo	eeiffe
cladding	ifcfff
-3be held in	ceieed
-3am free on	efgcfi
-2more people	dfdfdi
-btyped	cfefgi
psixth	ecgffi
-3reserv list for	cefffi
crreply	gddhdi
-2a vote	ifedfe
-2held in	ceieed
-3@d , answer	iefeee
crclass	dfffei
-3come on the	cffdei
bson day ahead	echfdf
crappeal	defffi
+2in observ	efefdi
-3by teleph on	heheec
cluniver	geehcf
crrang	efffid
-3a result within	iefeed
-beditor	cicgdi
pconten	cffffi
crleader	edfieg
-3and that was	dfffie
-3i will call	ifefed
ppresid	idfffe
pask	cicieg
-3presen title by	eifefd
-3and return by	eifffd
pwindow	fidicd
clneedin	efiffd
-2applic throug	dffiff
-3review applic throug	dffiff
poisín	fefddi
+1next	ieeefd
+2latest $	cifffe
-bapolog	eegfid
nmiss	eefffi
-bcall	ifhdec
cremploy	efffid
-bfailur	diffee
-2query of	ffffic
-3your query of	ffffic
-2closes over	fffdei
-3trust closes over	fffdei
crnear	edfffi
-2spoke of	effeid
crbursar	ifffed
-3be receiv by	diffec
-3going to be	decchh
fldate	hciffc
-bpress	eeffei
crcontin	ffeiee
-2diwali until	eefefi
-3for diwali until	eefefi
-brotati	defffi
clfellow	hegecg
+1suits	ddefdi
-3was moved from	dffdie
-2joinin date	ffeedi
-3way by the	ifffed
msvague	fdcheg
crun	efffid
-3school office :	ffdfei
+2, most	gffddi
+2were his	edefif
-3notify you within	ieffed
nsous	efefie
clhistor	ffefdi
-2went out	feffid
clmum	cfeeih
-2email the	ifffed
+2on a	feffci
+bfish	dfiffe
+brevert	fffiee
crrevert	fffiee
crweeks	dfeeig
-3closed until the	eefefi
clcrewin	ggeiec
+bmet	cfedhi
+2about posts	ifefde
+2i tell	ifffed
+brules	ifffed
clbody	idfffd
nshow	iefddf
nonsite	ifefee
-byo	eeiffe
+2whethe we	ieefee
clben	gffchf
ntarget	hefidd
-3i accept by	fifffc
cltransl	fhdcei
-2announ for	cfeeid
-3result announ for	cfeeid
puser	eedffi
pjacket	fifefd
nximena	fifefd
ndying	fifefd
-3@d rather than	ffffgc
nscored	difffe
pshuts	ieehec
nshoot	gfieed
clrecent	hgfecf
nhard	cfefih
-3the depart on	deiedg
nfancy	deifhd
pyear	dheiec
clbond	eiffdf
-3please respon by	difffe
nkofi	efiffd
crjoinin	hifeec
+2and was	efdeie
+2if possib	difffe
+2any time	eeifed
-3test by the	hchfgd
-2by on	cfgfid
+bstop	ifffgc
pinterm	fifffd
nturned	gffeic
+2to finish	eiefed
nteach	fhieed
-3not hear before	dfffei
-2issued by	icffge
-3be issued by	icffge
ndogs	dffefi
ncore	effeei
crresolv	efefie
clmarta	iefffe
crsignal	ffffci
-3for @d by	ciffff
crteachi	ffeeid
ndinner	ffifed
-3travel until the	defffi
crdriver	feffid
+2, attach	fffeic
-2benefi after	fdffei
pplacem	chfedi
nrate	feffid
pwishes	gifecf
-baside	deiide
-3great meetin you	dfffie
-2she accept	efffid
-3and she accept	efffid
pstuck	fieffd
pon	egihcd
pverdic	ifeffd
-3recrui evenin on	ffcfei
+brang	deeeig
-2the @d	cficdh
-2you no	ifefde
-1feedba	eccgfg
+2and everyb	ieeece
-2thing by	cehdgh
phorses	ffifed
-2well ,	ifdegc
pgreg	iffffc
-bni	difffe
-3, start date	eeefei
+1it	gdedhc
+1everyb	ifdedf
+2everyb is	ifdedf
ndoubts	eicfeh
nexam	dfefif
-3please sign within	eifffc
nturkey	effeei
-2formal paperw	fdefdi
+bgaffer	ifffgc
-3will meet on	cffiee
nhint	ifeffd
-3planne for the	cfhfff
nvia	ehifec
-1garden	efdeei
-2second garden	efdeei
-3a second garden	efdeei
-2rsvp by	eifffd
-bfew	diiecd
pdriver	fdeich
+2and who	idffee
+2: one	ffeeci
psafe	iefegd
-2for you	hcecef
-1lesson	cceehi
-3link expire in	ddfffi
-3am in till	eedffi
-2told on	gedcff
-1house	hfedch
-bride	efifee
clpress	eeefei
-3told the agency	efffid
-3i will ring	ieeffd
pshifts	edfgdi
pwishin	fdfeei
clstoppe	fffedi
-2two on	ecifff
npayabl	ediedh
ncamp	iefefe
-2my call	ifeeee
-3get my call	ifeeee
crpull	cegfhg
-bwonder	dfedig
-bpickin	ifffed
ncompet	gfeied
claside	deiide
pprof	cfiffg
-3final answer by	dhffid
ndispos	ihfece
clnuns	ffefei
cllad	efdegi
-1thinks	ifccdh
-bdistri	fhcfei
-2us again	effefi
msirony	eiccef
-bstudy	dieeff
-2as from	fffedi
-2to allow	iffedd
-3takes place on	eefhcg
-1after	hifeec
nsubjec	gdffdi
ncordia	chiecg
-3these before the	hhffec
+bsearch	ffffic
crharbou	ffffci
+2, obviou	hedecg
-2ring the	iedfee
-3will ring the	iedfee
crchance	fcfffi
+2lunch and	geddei
nbirth	fdefei
-3desk until the	defffi
+bcount	eddfif
-3for the long	efeeei
-3our reply by	ieffee
pempty	iffeee
clpicker	efiffd
-3its decisi from	dfffie
+2, would	cffehg
-2voted on	eediee
+2when they	geffhc
-baptitu	feefei
rxreview over no	cffied
+bdespit	efffei
+brumour	efffei
-bq	efdeif
crcarer	ffffdi
pcaptur	deehdi
clsolici	fiefee
+2or not	dffdei
clhersel	icfeid
-2we speak	deifee
+2s assess	effeie
crsince	efeeif
pticked	cfefhh
njunior	dfeegi
-2email in	cfffhi
pcull	ifeeff
prelati	ffdfei
nssnit	ffdfei
pconvey	efefei
nsligo	difffe
-2be decide	gedcdi
crpumpki	effeei
ntrick	eiffed
+2: @d	cfddhi
frthem	hedigc
+2to may	effeic
pago	ieefeg
-1speak	deifee
nrude	ifffde
-2known on	iffeee
-3made known on	iffeee
-2trial shift	fdiffd
-3a trial shift	fdiffd
-3the answer before	idffde
crsecuri	efifde
-2contac betwee	ifeffc
-2email of	efefdi
psafely	gefied
nallotm	gefied
cranywhe	ifffee
-3pick someon by	iefeee
+blads	ecfffi
clq	efdeif
-2be made	gffceg
+bbase	ffifde
nautoma	ieffee
-1way	ifefed
pretire	ifeeee
+2but that	ceefgi
-3be more than	ifffed
cldiscip	iffeee
-3people know by	ieffde
crsends	ieffee
-3a decisi in	ifffed
+bb	geifed
-bfracti	eeiffe
pscore	hcefeh
-3me to the	icefde
prail	deifdh
-bverifi	fdifef
nbuddy	fifefd
cldancer	hfeech
plindqv	gfifdd
ndeclin	ffefei
-2are from	feiede
clbar	ceffgi
-2honest by	diffee
nlass	feefie
-2an email	iffefd
-3itself is on	feiefc
nsemina	efiech
nmainla	fgifde
psynod	cgfffi
nalarm	heeiec
ncodes	heeiec
netc	heeiec
psheet	hfieec
pkin	fifefe
crowners	dfieff
-1inbox	gceefh
psecure	fieffe
-3not know by	fdffcg
pjoined	cifffe
-1confer	cfehfh
-2invita of	ffdfie
-3it again after	eeefei
nmeanwh	ideehd
-bground	feffdi
-bstaffi	iffefe
ptech	iedfch
-2you hear	heefec
clsofa	effife
plpa	fdefei
-2data for	feefei
-3your data for	feefei
-2conduc by	eifffe
-3of conduc by	eifffe
+1lapses	cdcehg
+2lapses .	cdcehg
-3would start in	efefei
-2, effect	dfffei
pbearer	dfffei
-baudito	ieeeef
-3in for the	iceeed
-2copy by	cgffge
+2and could	ffiffc
+2after church	ifefed
-2be there	fdifff
-2health by	dieffe
-3occupa health by	dieffe
-blocum	ffffdi
-2for this	efeeei
-2are told	ifeddd
pinterp	gfefci
-3suppos to meet	efffie
-3on @p and	feefic
crmain	dfeffi
-bnear	gfefci
nrefrai	iffeee
palong	edgfei
clputtin	gedidf
clslow	iefffd
ntopic	ffifed
pops	ieeddh
-2respon by	hifedc
pknowle	dhdffi
-2verdic on	hfecic
crneeds	deifci
-2hear before	edefie
palways	ehefci
pgrants	ffdffi
+1looks	ifffde
+2to fix	ieeedc
psweete	dgeefi
nreappl	defffi
clcarefu	cffhfg
crwhose	ffffic
pjansse	feffdi
nfriesl	feffdi
pcape	eegeei
-2# at	ffifed
-3gate # at	ffifed
ptower	cfhffg
+2or your	eifffe
+bmoves	effeei
+bblack	efifee
-3me know within	idfffe
nsadly	ffffid
rxanswer within ahead	fecggd
-3, and by	ghfeec
-bcrewin	fgeifc
-2mail the	ifeeee
-3a mail the	ifeeee
-3each applic within	ieffed
nabove	iehfdd
-3do it before	icefff
-3said give it	iffeed
-3a compla within	chfffe
-2visit on	ffhegc
clsuper	eieehc
-bfinger	iffffc
pobject	cgdidi
+btruste	ifffgc
-blectur	iegdfd
-2closed for	efffdi
pvicar	cfhffg
-belectr	eiffed
clelectr	eiffed
pitalia	iffeee
psofa	iffeee
plukas	ffdfie
-3shut till the	defffi
ppiraeu	ffdffi
-3please say by	ciffff
+btest	hciecg
+2ok ?	cgifed
clsails	cfhffg
-3the contra on	edfeei
nlangua	efieff
-2times for	feiffd
-2portal within	diffed
-3the portal within	diffed
+bmoving	effeie
nextra	dgifcf
cltuesda	efffid
passure	ieffef
-btuesda	ffiffd
pkung	egffic
phei	egffic
pchoy	egffic
ncharge	efiddh
-3let you know	gddiec
pinvest	fffcfi
-bpicked	ieffgc
pgrace	fffied
-3final word by	ieffee
-bclaime	dffffi
clclaime	dffffi
crmentio	ifffdf
nmicros	eeiffe
-2closin date	feffdi
+2s trial	cdhfig
-2conver on	ceicdg
-bself	efiffe
-bworksh	eeeffi
-2post of	ffefci
clvolume	ifffed
pcultur	diffff
-2origin on	fdiffe
-3your origin on	fdiffe
pfranch	ifffee
-2final decisi	iffdde
-3be destro after	ffffdi
crping	iefffd
+2as per	hfffgc
pit	diffgc
-2review on	eechcg
-bdream	dfeffi
cldream	dfeffi
ahead3	ecehcg
ncovid	ffdffi
crthanks	gcffhf
-bshared	gfffic
-bfully	effchh
crsmall	fcffhg
nproduc	cfhfdh
npencil	efefie
+bapprec	feeeei
crapprec	feeeei
-3not by the	hcfedg
+2of its	difffe
nsuperi	ffffic
clallows	dfffei
-3or before the	idffff
pcreden	igfdfe
-2time in	fehdce
+brole	degeei
clclean	ffffci
-2off in	fffedi
ndoing	efffid
clratify	cffhfg
clrescue	ffeeei
pand	fihecf
+bnone	efefei
-2notifi within	iefffd
-3all of you	iffffd
clfully	effchh
+2becaus she	iffffc
-3: answer within	ieffee
-3could you do	eeiffe
-3two people on	efedfi
nsimply	eifffd
pestabl	efeefi
-3your email of	ffffid
crinstru	diffff
crknows	defiff
nfun	efffei
-bto	fifddh
crelecti	cfffhh
-binsura	effeei
clinsura	effeei
-3an email by	dgfggi
pconsis	gdifee
+bdiscus	dfdihe
clswear	feffdi
-2it over	ffffdi
-2contra for	feefei
-bdepot	hcgech
-bsoon	edifff
psquare	iffffd
+2and our	iedceh
clknow	egecig
cljoy	dffffi
-bsails	cfhffg
npleasa	fedffi
-3from there on	hfhffc
+bwhite	ifefee
+2and contac	hefech
-2one is	hdgcde
crquesti	cheegh
ntoe	efeffi
nrestar	hefeci
-2detail within	eifffd
nbonfir	hfegcg
-bhoneym	eefdfi
clhoneym	eefdfi
-2answer within	ededig
clscenes	eiffee
-2not meet	fffcfi
-2suit you	feiffd
ppop	idiefc
-bestate	iffegd
clestate	iffegd
-bcode	eifffe
-1right	iffdfc
+2s when	eefeif
+binvita	efffie
rbaside -	hgcfed
pages	ffffic
-2around in	iffffd
-3or any time	efifed
nwarm	cfifhd
rbact start-date	efccee
-3mail on the	hfddcg
pchangi	ffffci
nrefuse	effeie
-2the decisi	cfffig
+bsounds	cfffgh
crsounds	cfffgh
crrobot	cfffgh
-2be commun	ifffee
frreceipt	gdefdi
crmoving	effeie
+bx	idfffe
-3me know in	ieffed
clbathro	cgffgg
ppray	ieffee
penvelo	ceffgi
pawaits	eifffe
-2email by	eiefde
-3counci votes on	hfffdc
-2manage decide	ifffed
clgenuin	ifffee
-3, and within	iefffd
clpop	iegecf
clupgrad	defffi
npicked	edefgi
-3from @d for	effeei
pearn	cegfgh
+2we phone	iffeed
ncouple	eeifgc
-3doors open at	eeefei
-2her answer	dffcei
-3but not before	efffei
-2engine for	ffffdi
+bsuits	cfhefg
+2and thank	ffecgh
-1think	fceffg
+2to ring	gcffhe
-2result in	dfeedi
nextend	ffffid
-bice	cehfgh
nchoir	ffffic
-bconsul	idhfdd
-1change	ceccig
-3they stand by	ieffee
-2compar notes	dffiee
pthousa	iffefd
+2at ten	efifdd
-bintere	eifffe
-baftern	fefeid
crword	gdefdi
+2so he	difefe
pdecemb	chgfff
nclaim	chgfff
plight	ceiffg
nagenda	efheic
+2with an	ifffed
ncape	dfffei
+2please :	eiffee
+2she was	efffid
clwhom	deifff
-2follow :	ifefed
-3as follow :	ifefed
-2hear by	fceefg
clalongs	efefif
pcompet	gggcee
+2and one	eedide
-2else on	ddceif
-2@d in	cigece
-binbox	chddhh
clstorm	efffid
crjoy	effeif
np	ifhfdc
pconvin	gdfedi
-3is off on	dfefei
-3will call you	fchegf
pintrod	cfifff
-3you feedba within	ieffee
crrefere	ffffid
-3to everyo within	ieffed
+2can be	efeeid
clverifi	edifge
nride	cffeig
-3interv held on	ffefid
-1client	fedchf
pequity	diffdg
crfail	iefffd
ndept	chfffg
-3's job by	hfffec
-2yours from	ffffci
-bspring	edfefi
+1sound	deffci
-3am away until	defffi
-2are availa	fedefi
psave	ehdfdi
-3you sign by	fifffd
na	ffegid
+bsworn	effefi
-3client closed over	efffdi
nargued	feefei
-3down togeth on	cffief
pcampbe	effeif
-bstaff	iechee
rxdenied before ahead	dgdecg
cltheres	ffeeei
clensure	diffee
crprojec	effeei
-bcreden	cfifff
clcreden	cfifff
nindica	eeieic
-3be later than	iefffe
-2@d but	geifed
+2if that	eifffe
-2choose betwee	dfieee
pvetera	ffefei
crfavour	effeie
palone	iiedee
+2at two	deifff
ppricey	gffcei
-2inbox by	cgfeeg
-2interv until	ddfeei
crcentre	eeiehd
-2assess within	eifffd
-3online assess within	eifffd
nalone	efffei
-3video call on	gehdce
+2, some	ffffci
-2were interv	efefid
+2, owner	ieffee
crwareho	ffifed
pincomi	efffid
-bintima	iefffe
crsubmit	eifffe
cluncond	feefei
phaddad	ffgfch
-2do it	efedid
-2places on	ieeffc
crtheirs	ffffid
-2^ for	cfffei
-bdraft	eeffei
+2anyway $	dffdfi
-2is away	efeefi
nsurvey	eeeegi
-3, i have	cffggg
-2start is	eeeffi
-1checke	cfeidf
psea	ffefdi
-bstore	idhefd
-bthings	igefce
pheart	idgefd
nhungov	effiee
-bbenefi	eefeei
clbenefi	eefeei
+breject	cfffif
-2place betwee	efiffe
nissued	eieeeg
pleast	gfffci
-2market on	cecehh
-3the market on	cecehh
nmo	ifffed
-2promis was	eeffid
-3the promis was	eeffid
-2for on	ffefid
+2before anyone	dffffi
-1exist	cffffi
-2will exist	cffffi
-bentere	diefhd
clentere	diefhd
nskippe	ffifdf
npeacef	fefifd
cra	gehcgg
-3last candid comes	effchh
sivague	idefed
+bshortl	geeeid
pconser	gdfeei
-3told before the	dffffi
plines	gifdee
-2to decide	ieeede
+bthings	dfffif
+2and offere	feffid
-3the email of	ffffic
-2centre on	cdgfeg
-3phrase : by	ifffee
nnovemb	cfffgh
-2^ and	efefie
crunless	dfffei
-2are held	dfhecf
-3interv are held	dfhecf
pcsv	eefffi
-2off the	cffegh
clautumn	efdefi
-3a decisi before	dfffdi
-3leave until the	fefdfi
+2# et	eeided
nheaps	fffifd
-3you word by	dfffif
pregula	fefeei
nmarkin	ffiffd
-bsurpri	chffeg
pvoicem	hefdci
crcardif	ciffef
+bfigure	effeei
-2got till	chffff
nsides	fieffe
clupon	ieeeeg
-3hear on the	ffcedh
+1regard	ieffee
-2off till	dffffi
-3it , in	fcefci
-2i do	efdddi
+bcook	ffiffd
-bfunder	cffhfg
clfunder	cffhfg
+2, three	chfeid
crbristo	diffef
-2letter before	ieffee
pahmed	ffdfei
-2argue ,	iffeed
-3we argue ,	iffeed
+2is being	ffefid
-1delibe	gfchcd
pvacant	ifeeef
-3begin on the	eddfei
crchief	ifgefc
ncscs	ffiffd
crlieu	efeeei
-3assess centre on	cefffh
psharma	cfifff
pam	eechgh
-3they will decide	ifffee
-bms	efifee
-3will ring me	iefffe
+blocked	efifee
crlocked	efifee
-1pencil	efeeie
-2had pencil	efeeie
-3we had pencil	efeeie
pongoin	gdffid
clnegati	iffffd
+bsit	gfeice
+2week ,	eefeei
pjerome	effief
-2medica :	edieeg
pgoa	fffeei
pregion	cfdhgg
+2as our	ifffdc
pspam	ffffdi
pfavour	fhceie
-2, probat	eefeei
+bwoman	gfeeid
pwee	ffffid
-2invita for	ffdfie
-3the invita for	ffdfie
pcooper	ddfhei
+bbless	cfgfgg
-3will know the	iffeee
-3second talk on	iffeed
clforgot	ifeffd
+bwhoeve	hfieec
+btells	efdhdi
-1the	hdgeec
-2comes by	idffff
pscarf	iffefe
nvoted	efeeif
-2you stand	ifffde
-3where you stand	ifffde
pcopied	ffffie
nforese	ifffee
-3takes longer than	iefffe
-3all applic within	ieffed
nnicer	fffeid
-3signed copy by	edhgih
nthrill	ifffed
crfly	eiffee
prota	ieffee
+bdeal	eefffi
crdeal	eefffi
nlawyer	ffffdi
-3enclos form within	eiffed
-3our meetin on	ffefid
-bpacket	cgfhff
-3coming in on	ffddei
+beat	egeeei
cranymor	ffffid
-2finali by	idffee
-3from her by	iefffe
+bflight	ffifdf
-btitle	eifffe
-3their answer by	idfffe
penjoy	iefffd
+btown	gdifee
+1accord	ieffed
+2accord to	ieffed
+2, final	feiffd
-bprint	eeeefi
-3answer before the	hcdggf
-3said before the	ieffed
psooner	effefi
-3decisi as of	cfffgh
plaw	idefef
+1look	eeiffe
-2does your	eeiffe
+2look like	eeiffe
-3what does your	eeiffe
+2that they	iefffd
-2people ,	dfifce
nfishin	efffie
-3is now on	dfgied
-2so since	efffid
clbearin	efedig
-3will know in	iffeed
-2board meets	cffiff
-bcoordi	deifdh
+bkitche	dedeih
ppool	efeief
+1could	cegffh
-brepres	effife
clrepres	effife
+bsister	hfhfdc
-3you @d ,	fecedi
-bcantee	effeei
-bspecul	feefei
clspecul	feefei
crsix	hegffc
pjunior	chdehf
-bhop	edifef
-bshowin	cegfhg
ncentre	gffceh
pbringi	ffffid
palso	ffihdc
-3the interv in	ffdfie
-3you , on	ichfec
crvan	efffei
-bwarden	ifffcg
+1ok	ggifdc
ptempor	dffffi
-bgrid	fgcffh
-bvisito	ffgfch
+bintake	ffefdi
clcancel	cefgfh
clreorga	cffiff
pturkey	iegfed
po	idfffe
nchambe	gfifed
-3cv in the	eeceei
nserved	edifdh
pentry	ifefee
-3inform you by	idffee
ppanell	ffffci
nmayor	iffdge
-3happen in the	hehddc
clman	geccfh
pcleane	ieffee
ncabin	efffie
naddres	hegecg
+bhonour	ifffde
-brate	cfffgh
+bbook	dhfeid
-bwelder	ffffdi
flyou	hfgcgd
-3travel from the	efeeei
+2and takes	fffeie
-3and as of	efcffg
-2word :	ifefee
-3for word :	ifefee
+2and #	ffhfcg
-3posts close on	cffffi
nchanne	gfffhc
pgrapev	hecfdi
nteache	efeefi
+2whethe there	idffee
-bfigure	gfiefc
clfigure	gfiefc
ptype	ddgffi
prenée	efffid
crvenue	ffefie
crtruste	feffei
-2you anythi	dffeei
-3tell you anythi	dffeei
pdaly	deffgi
clprint	efeefi
-1stand	ifffde
-2respon within	ihffdd
-byears	efeefi
clbehind	ifffee
-3be starti on	ffefdi
-3took place from	fffdie
pattent	dehfch
+2on and	eeeffi
-3you again in	deefei
-3it expire on	deifge
-2comes in	effedi
-bzoo	efffid
-bwarm	ideffg
clwarm	ideffg
ndevelo	efeefi
-3you on a	dfeedi
crwhiche	ieehed
+2about whethe	iffefd
-3with us on	feiefe
-3a respon by	iefeee
-3betwee @d and	efidfe
pbike	igefde
pprovos	ifffed
clspend	cgheeh
-2video on	feifdf
-3by video on	feifdf
pluck	ffffdi
-3email on the	iffffd
-3, , closes	eeeeei
nmatch	ceffhh
-2clerk on	fdiffe
-2ring everyo	hfechd
pjudge	eigfee
prumour	ieffee
-bplanni	cfieeh
nscienc	fffeei
nlookin	dgiedg
+bdear	iedfge
crlink	chffhe
-2we do	ffifdd
rxanswer before past	ffffid
-3will hear within	edfedi
+2that we	dfddif
pverich	ffffdi
ninconv	fddfgi
+2for @d	efeefi
+1;	heefcd
+2; $	heefcd
-2things by	eiffee
-3two things by	eiffee
pembass	fefeei
pwendy	fcffgi
-3right after the	cfgfhh
crbrass	cffffh
+bcalend	dfdeih
ppostpo	feffdi
+breserv	eifffd
clprotec	efffdi
rxaside - ahead	fcfeff
-2now on	degiec
ndraw	fcffgh
nthemse	dffffi
pweldin	ifeffd
pbookke	eefffi
+badvent	ffifee
cradvent	ffifee
ncook	edfegi
pkwame	eifffe
nnumera	ffiffd
-3appoin board on	dedigd
pcalm	deeiei
pdatase	chfffg
psailin	hehfec
+2coming .	feecdh
nboo	iffffd
nprivac	eeieeg
-3to the ward	ffifee
nlapse	egffhc
-2picks within	iefffe
+bsuspen	ffffid
-3was told on	efffie
-3you promis for	ddeffi
-3of you the	ifefee
nbell	gfifed
+2becaus payrol	hhefdc
+1had	ffffid
-3to say by	difffe
-2appoin within	iefefe
pexpire	cdifeh
pbrenda	efeige
clsurpri	ggdfch
+2and messag	ifffed
-2go on	dffiff
-3is shut from	ffeeei
nadmit	ffieee
-bunderg	dffefi
-bvia	ifhedd
clvia	ifhedd
-3with us before	eiffed
-2depart within	fifffc
-3appoin commit on	efeied
pseven	fiefdg
crtyping	efffid
+1figure	ffffci
narise	fcfffi
-3, i said	heefcg
pstaffi	eeeidh
nhealth	eegeei
pdoing	fcgfeh
-3will call me	ifefee
+2, see	efgfic
-3full benefi after	feffei
nbusine	ffdfie
-2conver of	ffefid
-bcycle	efeeei
ninsist	cffggg
-2comes out	hfdfhc
pvestin	eeffei
-2by :	ifeffd
+bull	gffied
crull	gffied
punless	ffdffi
+barrive	ffcfgh
ninto	gefhgc
-2look ,	dfeeei
+binstea	edhfdi
+btherea	giffed
npictur	gfdfdi
-2shortl in	iffffd
pgaffer	gedchi
nsendin	dfefif
cltested	dffife
-bofferi	efffie
phearin	iedhdf
-3comple it before	fidfff
pbumped	ifffed
-2feedba on	cfhfgf
-breal	ifffee
npolice	iffeef
-2answer since	ffffid
pdegree	gideeg
-3away from the	ffefdi
-2am away	eeefei
-3i am away	eeefei
nsounds	ifffed
-3u will know	iffeed
-3decide before the	iefedf
-2words :	ifefed
+2i know	geefdi
-breq	fffiee
-3letter go out	dffdei
-bspoken	iefehc
nkunsth	iefffd
noverze	iefffd
pnuala	efffei
+bautoma	dfefgi
-3upload it by	eifffe
-1parcel	dfcegh
-2your parcel	dfcegh
-2word by	ggeefc
nclass	deheif
phighes	fdfffi
-3will circle back	iffffd
clcall	idhfed
+btellin	ieeege
-3is closed over	fffeei
nlack	iffefd
crmight	cdefhh
clin	ffhche
plicenc	ghegcf
-3your result within	ifffee
+bowe	ieedhe
pnor	eeifef
+bproper	ifffed
crsharp	ffiffd
-1waitin	iefedf
-2people waitin	iefedf
-3keeps people waitin	iefedf
crought	ffffid
-bhat	edifeg
-bhard	edifeg
crto	ehfhfc
-3teleph conver of	ffefid
-3start date is	edfffi
-2want ,	ffiffd
-3you want ,	ffiffd
-bflat	ideedh
-3your attend by	eifffe
nmaster	geiffc
-blife	ffiffd
crcake	cffffh
-bdebrie	fecghf
-2, ivs	eeeedi
-3@d , ivs	eeeedi
+bcaptai	ffdfei
pwars	ffidef
-2everyb the	iffefd
-2you asked	ffffid
nmails	efefei
-3commun by the	ifffed
+2would help	eiffee
+1,	fcfhee
pbenefi	fhfehc
+2but wanted	feefdi
crexperi	idedgg
nopport	eifffe
crposts	eifffe
crmaking	efefei
-2reques by	eifffe
-3is reques by	eifffe
-3try us again	fffeei
clops	cfffgh
+bcake	cffffh
+bimposs	ffffid
crimposs	ffffid
rbdenied corrected-day	cffegf
psenate	ehffhc
pchapla	gffhfc
-2choice by	ieffee
nvp	efifdg
crready	diffff
plandlo	hehffc
-bmissin	effefi
-3be told the	ifffed
-bzoom	eeiffe
-3@p , then	effeie
pfunny	iedfge
-3a call by	ggeefc
+bfloor	ffiffd
clofferi	efffie
nbakery	eiffee
bs- day ahead	fdiefe
+1works	fdifff
cltrue	efffei
-blangua	fhdfdi
-3their result by	ifffee
pstoppe	dehfei
clbroken	iffffd
crparish	gfffhc
-3new appoin :	eeiffe
-3@d , by	idffff
clhat	gdifdf
-bpop	dgifdf
ndelay	diffge
-3we will decide	iffeee
crgenera	cfffhg
-2the appoin	dffied
nissue	ffeeei
nprinci	efeigd
pfloods	fffeei
-3is confir :	feiffe
ppam	cffehh
-2phone me	ifefee
-2meetin till	ffeefi
-3in meetin till	ffeefi
-2messag of	efefie
palmost	iffefd
-bupgrad	dffffi
nvalid	feifdf
-3due by the	eiffgd
clsectio	fifffd
-2databa for	feffei
-3them , by	difffe
crfixed	fffied
npaymen	hfefch
+2, wear	eeiffe
-3news for you	hfffgc
+2has not	efffid
clpushed	gdcidh
-2least anothe	dffffi
-3at least anothe	dffffi
-3you from the	feefei
clprogra	gfedei
-3to begin in	ffeefi
+2but could	dfffid
+2, appare	ifffed
crlady	eeffie
-brestau	feefei
clrestau	feefei
nsnow	eefefi
+2for whoeve	efieed
-2offer from	ffffic
-3the offer from	ffffic
crlaw	iefffe
nradio	ifffed
pjoint	fffife
-2up here	cfffhg
pdana	fhefhc
rxact in past	eeffif
pconven	eegide
-bpushed	gdchdg
clgarage	ifeffe
-2she rang	efffid
+bit	gfedid
-3again on the	gfecdf
-3your mail of	efffie
crpulled	cfgfgg
-3numera test by	fifffd
-2along on	edifff
popened	eeifff
-1appoin	dffied
crselect	cegegg
partist	iefffd
-3email in the	iffffe
ngaz	ifefef
-3which opens on	fefeei
+bready	chffff
-2it takes	ededfi
pdevelo	dhefdi
-byard	edgdfi
+1text	gdieed
+2text me	gdieed
+2you are	hedfhd
clunderg	dffefh
-2know ,	ffefeh
-3you know ,	ffefeh
nsteps	dfffhg
nreques	hhfede
pquanti	dhhefd
clcity	ffdffh
nentert	ffefeh
craudit	efffhe
-3can we talk	eehffe
+1@p	efffhd
+2@p .	efffhd
ngrade	dhffff
ncrew	dedghh
crprefer	egffhd
-1writin	gdffhf
-2in writin	gdffhf
crfool	ffffdh
+bcoffee	dfhfff
+2s group	ffefeh
+2and meant	ffffhd
clinside	hgfede
clcoach	dffgfh
pchambe	dhffff
clizmir	hfeddh
-3have pencil in	heffdd
-3you would hear	deddgh
-2outcom on	gedhdd
-3the outcom on	gedhdd
pshoes	ffeeeh
-2back within	ddefhg
-3on leave until	ddeeeh
-bmumbai	dffffh
clmumbai	dffffh
pcrowd	dffggg
clshoot	fgeedh
-3call within the	hdffff
clorient	feeffh
npermis	hgfeee
+1tellin	hefffe
+2tellin you	hefffe
+bpaperw	fhfffd
nsilenc	ffffdh
crprinci	heffee
pmarine	effefh
-bbeyond	hfffee
+bsends	heffee
-bexpert	dffffh
clexpert	dffffh
-bforkli	ehdfeh
clforkli	ehdfeh
palthou	dfhffg
nrooms	ffhffd
ptry	dfffeh
rbanswer they-will-decide	gedehd
+bpolicy	dfffhe
-3have their answer	hefffe
-2these :	ffhffd
-3of these :	ffhffd
-2off from	effehe
pbernar	fegfhd
prooms	fdgffh
-3each one within	deffeh
pmarch	ffefhe
pnephew	hdffeg
ndrawer	dfffhg
-3our decisi before	hffede
cljunior	ffefeh
pinduct	efefhe
nlendin	dffffh
+blaw	heffee
pprisca	ehfffe
-3choosi over the	hfeged
pdepend	fgeedh
-2shut over	defeeh
rxappointment - ahead	ffgfdd
+bspam	hdffgd
pcontro	effefh
pchoreo	hfffee
nstatut	hffffd
-2term begins	effeeh
+bpulled	dfgfgg
crsuspen	ffffdh
-2centre in	dfgfgg
-3assess centre in	dfgfgg
-3way , by	hefffe
-2holida until	defffh
clforest	efffeh
cllord	efffeh
+bpartic	fhffee
+bcheers	heffee
+bdoing	hfefdf
pdisser	ffgehd
nneighb	hfehfd
+bid	ehgfed
pmeanti	ffeeeh
creye	hfeddh
pparks	gdffeh
payesha	effghd
-3your accept within	ehfffd
-3is away till	eefffh
-2here are	effeeh
ptrying	ffhedf
-3who starts on	ffefeh
-2we propos	dehfff
crtops	hfffee
pafterw	defhff
clactive	feffeh
clhanded	ddefhh
pholdin	fhffee
+2with boots	efhffe
padd	degffh
-3intere in the	eheffd
phands	effffh
crwhole	efdhff
cltells	eedhfh
pdespit	heffee
pmix	heeffe
crsal	efefhf
-bsplit	ffhedf
-1probab	hffgde
crsound	eehfdh
-bvacati	dffffh
clvacati	dffffh
ngratef	geefdh
crlot	hhdffd
pnetwor	efeffh
nvolunt	gdddgh
clzoo	geffhd
+2and only	eeefhe
-2can start	ffffdh
-2slot on	fffehd
-2up the	ffdedh
+2, sadly	dfffhg
pnoneth	efffeh
pdual	ffhffd
pbeata	feeffh
ncto	ffgfhd
+btuesda	edhfeg
crtuesda	edhfeg
-3hear back within	fdfgeg
-2upload within	hfffdd
-3be upload within	hfffdd
-2delive on	dfffgh
-3days leave from	ffffdh
paoife	hedeeh
pdemand	ffeeeh
-3, and in	hefffd
crtraini	efheee
nvettin	eefffh
+2more .	gffedf
cllibert	ffhfee
-2so before	hfffed
clspit	hefffe
puk	ffffhd
nfrozen	ffffhd
-blaunch	effefh
cllaunch	effefh
-2which mornin	efhffe
-2the client	geedeg
-3we told you	efffhe
clperman	fhefdg
ngenero	dfgfgg
-2have phoned	ffffhd
psigh	gfffdh
prated	heehfd
+bnear	hdffeg
+2as we	dfffhg
+bmatter	heffee
-2held from	ffeehd
-3interv held from	ffeehd
plasts	hffeee
+2so do	efefeh
-3will choose by	heffee
-bcafé	eeffhe
nbloke	heefhd
cldistri	ehfffe
clmissin	effefh
cloverqu	eefffh
-3, could be	hfefed
pfishin	effhee
-bsister	heefdh
pfire	hefedh
-bvoted	heehdg
-bon	efeegh
crpause	efffhd
-3over @d and	fffhee
+2, goes	hfffhd
nheadco	hfefgd
-3offer in writin	edffhg
+2and call	hffefe
crreduce	ffffdh
peveryw	ffffdh
pfaced	ffffdh
pcuts	ffffdh
-3online accoun by	hfffee
+bet	ffhefe
cret	ffhefe
-2panel met	eeffhf
pduplic	eefffh
-2schedu :	hfgfed
-bacross	ffffhd
nrunnin	efffhe
-3is closed in	efefeh
peu	ehefdh
crghoste	ffffdh
-bdog	hfeffd
-2thursd ,	ffefeh
pverifi	hfhfde
-2text by	heffee
-3: @d or	dfheee
+bchasin	efffeh
-2call of	ffefhe
clmoon	efffeh
nhandli	heeehd
nalert	eeffhf
crfewer	dfffgh
bofor	ddhddh
+bsal	efefhf
clencour	efefeh
+bupload	ehfffe
+2please so	ehfffe
nhabit	gffehd
-3, decisi on	hfefee
pcharit	fffhed
cllearne	ffffdh
+2# $	gehffd
+banyone	hdfeeg
-3day 's the	edheef
nlovely	feffhd
-bmunici	hffdge
-3will messag you	hfefee
+2, unpaid	ddhfgg
-2^ like	dfgfgf
pelecte	ehffhd
+2we told	efffhe
-3have an answer	ddgfgh
+2was with	ffefhe
-3assess day on	ddgeff
-2rota from	ffffdh
presour	ehefff
-2and in	hefffd
-2with the	efdffg
pcomput	ehgfed
clairlin	dffffh
-3me in on	ddhfgf
pqualit	heffdg
-bsuper	ffeehe
-2here from	fffeeh
-bshifti	effehe
clshifti	effehe
ndraft	ffffdh
pgentle	dffhfe
ppolice	hddefh
nfro	ffhffd
clcharit	defegh
-1forema	ffhfgd
-2the forema	ffhfgd
+bchased	eefefh
+blol	effefh
clrevise	hffffd
+breappl	ffffdh
pcommen	fdhegf
ahahead	gfffdg
-2slots :	fehffe
powing	fhfffd
pfundin	fgffdh
plow	dfgffg
+bprefer	fgffhd
narticl	ffffdh
-3not earlie than	efffeh
-3moves before the	dffffh
pslight	fehfee
-3you the contra	feffeh
ploop	eeheff
+2we take	hfffee
crsaw	fffehe
-2a confer	ffefeh
-3at a confer	ffefeh
psignal	efdffh
nquerie	hgdedh
-bstockt	dffffh
-3ring me the	hfeffe
pstreng	ehefff
-3will be done	dehfhf
ppete	fffehd
-3and closes on	eheffd
pkid	dgfgfg
rxanswer until ahead	hdfded
pwife	ghfedd
-3will decide by	hefffe
nqualif	feffhe
crrotter	dfgffh
+blibrar	dffffh
crconfer	effhef
-3off till the	defffh
-3a panel on	dfghed
+bcancel	dehegf
ppanto	efffeh
npurpos	dfffhf
-3no for you	hedfdf
-bnetwor	efffeh
clnetwor	efffeh
+bmatron	efffhe
pcalls	hehede
+bsubmit	fhfeee
-2i say	hefedd
-3my call in	hffffd
pfly	gehfed
-bfaster	gfdfhe
pheld	dhfdhe
-3# , from	ffffdh
pbird	ffdffh
-3apply again next	fdfffh
cldear	hgffed
clsurgeo	dffhfg
+bran	dfffhg
-bghent	ffffdh
clghent	ffffdh
nfactor	ffhffd
siinvites-questions	hdedde
-3call in the	hffffe
-3a slot by	ehefff
pmoon	dhfffe
clmr	gdedgg
-3start date :	eeeffh
+2, perhap	efffeh
psuppor	gdgdeh
nworth	gffehd
-1fair	dfeefh
nnibs	efffhe
+breply	hdedhg
-3will start in	efffeh
+brotter	dfgffh
-2office from	ffffdh
-3the office from	ffffdh
pwardro	fehffe
-2going out	dfgfhf
-3is schedu for	hfffdd
pbear	hffffe
nmaybe	ffffhd
nitem	ffffhe
+2before @t	efhffe
cloutsid	fdffeh
-bpleasu	dfffhf
+2in advent	fehfdf
-2w2 ,	dffffh
-3hr w2 ,	dffffh
clpatric	fffdfh
naboard	ehffgd
-1emaile	hfegdd
-3exerci on the	dfhffg
-3for at least	feefeh
-bdeterm	hefffe
ncohort	ffffdh
nanythi	dffehf
nkeen	defffh
crhappen	eeffhf
-1final	ddhfhf
-2probab not	ffffdh
+2after five	hfefee
clyellow	fhfffd
nparish	hffeeg
-2ring by	fgefed
ptess	fehffe
bsuntil period past	ffffhd
crquick	eehffe
+bsomewh	dffffh
-2to apply	defffh
-3you to apply	defffh
pdraft	fgefeh
-2get it	hffefe
-1held	dehedf
-3have decide by	heffee
-bdeclin	ehfffe
nabroad	efffeh
-bnay	fhfffe
clnay	fhfffe
-1maundy	hfeehd
cldeterm	hefffe
clvirtua	efefgh
-2choice on	hffefd
-3signal @d and	dffffh
crbell	effefh
+bchurch	hfefee
crchurch	hfefee
+belectr	ehfffe
pbasica	hefffe
-bcurren	dffefh
-2to come	eeeeeh
pdownlo	heeeef
+1dinner	hfefde
-bresear	eghedf
nboardi	ehheed
+bdoctor	ffffdh
+bevalua	dfeheh
-3your letter of	heefed
+2so @d	heedee
pjava	fdhffe
ndigita	ffeffh
-2call it	eefdhh
pfailin	feffeh
psharon	dffehh
cldeclin	ehfffe
+2, still	eehffe
-3term starts on	efeefh
papp	fefeeh
paisha	hfeffd
nreimbu	ehdeeh
-3me to come	eeeeeh
crtribun	efffeh
nha	efffeh
crestate	efheeg
nfeed	efffeh
neconom	efhfef
+bcleara	eeffeh
pbeat	egdeeh
first	deffhg
pboxes	fegfhd
-3phone screen on	dfhfff
rxsuperseded from no	ffffhd
ppetrid	fgffhd
-2follow by	fheffe
-3the follow by	fheffe
crcarry	fhffee
-2nation holida	effeeh
-3italia nation holida	effeeh
clextra	efeefh
crinside	hffffd
pkofi	eeefhg
-3with more than	efffdh
nreqs	efffhe
nangela	egffhe
-3she starts on	eeefeh
-2slip by	fhfffd
-3the slip by	fhfffd
-3sign it by	ehfffe
ndownlo	ffhedf
-3a messag by	hefffe
npool	dffffh
pnaidoo	efffhe
nforkli	ffefeh
-2commun on	ffeehe
parguin	hfeffe
-3had been told	efffhf
ndeal	hddehg
nherewi	dfefhf
pconsta	effeeh
-2commen in	ffefeh
-3contra commen in	ffefeh
+bcarry	hfffee
-2yes of	ffefhe
-3my yes of	ffefhe
-3you down for	dfhfff
pgrand	feheff
rxact not-before no	eeeffh
clworry	hdffff
+brequir	ffhffd
clchap	eefffh
nduplic	feffeh
nlapses	fgefhe
phandle	gdhffd
-2assess day	ffffhe
-3our assess day	ffffhe
nfits	efffeh
nunifor	ffeffh
nnation	ffdffh
-2closed in	efeffh
-bairlin	ffhffe
pdossie	hefffe
-3said give us	hffefe
ptool	ehefef
nsettin	ffffdh
-3same day ,	ffhffd
-2sign until	eheefd
-3short sign until	eheefd
-2starti in	ffffdh
-bartist	fffhef
clnation	ffdfhf
-3, upload before	ehfffe
-3fixed for the	dfhedh
nimpose	ffefhd
clacross	effghd
-3he starts in	efeffh
pvision	fhffee
L	dhfdfe
clwaiver	ffhfed
cltaking	eeefgh
-bmany	efdfhg
npressi	hffeee
-bsunday	ffhffe
-3a no by	fhffed
-3met us in	ffffhd
nsaw	efeegh
-3given me until	ehffee
+2so nobody	eheffe
-2had been	dfffhe
-3it had been	dfffhe
photel	gdhege
-bquiet	edfehh
rxsuperseded ago past	efffhe
-2offsit is	dffgfh
-3's offsit is	dffgfh
cldanny	effhfe
nknew	efffhe
-bhost	degfgg
clhost	degfgg
crlose	egefhd
-3was told the	dfffhf
+bcondit	ffffhd
ngather	ffffhe
pinés	eefffh
nlongli	eefffh
preside	fehedh
-3go out the	hffffe
-3who can start	ffffdh
nimpres	feefhf
-2sure about	effedh
ptable	deggeh
+bscan	ehfffe
nplant	eeheff
pdark	feefeh
+breache	dffffh
-2attend on	ffffhd
+2after lunch	eehfee
clreal	geffhd
+bitem	dffefh
+binclud	hdfeeg
-3of your interv	eehfee
-3promis an answer	dfffdh
crreachi	ffffhd
clparent	fdeheh
clclimb	dffffh
-2positi before	hdffef
-3driver positi before	hdffef
nfurnit	feffhe
clexec	hefdhe
plocomo	ffdffh
nnrc	ffdffh
-bbay	eeffeh
-3start at the	efeffh
clroles	dfffhf
-bvaccin	dhhffe
-2off sick	dfffgg
clbirth	ehgffd
palrigh	ehffhd
nda	fehffe
-bscienc	efffeh
-2on leave	efeffh
-2would know	gdeege
clviewin	gefhfd
-3we had said	efffhe
-2head ,	dfgfhf
phurrie	ggfffd
palumni	efffeh
pfall	hdffhe
-baberde	efhfeg
clparked	ffffeh
clc	gegddg
nscorec	ffffhe
-3needed by the	eheffe
-3second visit on	ffdfhe
cldocs	effhfd
nof	gdgfff
+2appare $	heffde
plaptop	fehfff
+2will do	dhefee
-2count on	fffedh
crdeputy	efheff
phub	ffeefh
naadhaa	ffhffe
crsyndic	fdfffh
ptane	fdfffh
nstoked	fdfffh
clthe	dgegge
njudges	deffgh
psnappe	ffhffd
-2online within	ehfffe
-2will write	hffefe
-3i will write	hffefe
clfontai	hffffd
clfitnes	ehfffe
-1assess	eehffe
-3parent leave until	eefffh
crtown	gehfee
npay	ghfdge
pscorec	hdfhef
pseat	hhfeed
+baffect	dhffff
+btogeth	ddhffg
+bdepend	dffffh
nair	eehfef
+2in case	feefeh
clcracki	dfffgg
-3@s , by	hfffed
ncombin	dfhffe
-bhanded	dgefeh
pessent	eheffg
nmehdi	dfffgh
critem	dffegh
-3my letter of	ffffhd
cloffsit	eefdhh
+bbusine	ehffee
-3calend invite for	fehffd
-2conclu by	eeffhe
-3to conclu by	eeffhe
pfroze	ffffhe
clsignif	ehfffe
cldisclo	fheffe
clhotel	eeeegh
-3availa in the	fehffd
nbackgr	ehfffe
-2please allow	hffffe
+1.	hfdfdf
+2. $	hfdfdf
-2@s on	deffhg
-2benefi from	effeeh
-2be signed	efffhe
-3to be signed	efffhe
nlearn	effhff
pbasis	ghffed
-3will call on	dfhfgg
+1appare	heffde
-3me back by	dhffff
-bwhenev	dgfffg
-boffsit	eefdhh
-2see me	dfffgg
plocal	efffhe
nprofes	eghedf
npre	fhfffd
crperman	ffffdh
clpaysli	dhffff
pn	gdhffe
-3betwee @t and	dfhfeg
-3link expire after	dfffdh
claposti	ehfffe
-2you more	dffffh
-3tell you more	dffffh
-3role before the	hfffee
cllangua	hhdffd
clpoints	efffeh
-3drivin licenc by	fhfffd
-2rotati is	fefffh
-bcohort	efeffh
clcohort	efeffh
nsees	edffgh
padvanc	eghffd
crairpor	hfffee
peconom	efhffe
-3your messag of	efffhe
+2, cheers	heffde
+2would suit	edgffg
-2lesson on	fegfhe
crwhy	edfffh
powned	ffdffh
-2a debrie	dfffhe
+btop	hfefff
+bscorin	dffgfg
nsincer	hffffe
-2and is	fehffe
+2when we	effedh
-3of the files	fffdhf
-3choose by the	hffeee
+bcomple	hedefh
ncomfor	ffeffh
clby	ffeegh
-2cv by	ehfffe
-3update cv by	ehfffe
+bcolleg	dffffh
nnegati	defhfg
plondon	ehfffe
pdrug	dhffeg
psiobha	efefgh
penquir	geddhg
-bspendi	ffefhe
rxdenied after no	ehgeef
-3will hear in	ffffdg
pscoote	ffefeh
+binbox	hffeff
ninstag	efeffh
pnine	hdffff
-bclerks	ffeffh
clstreet	edhffg
nalways	hdfgfe
-3writte test of	efefhe
pfell	hffeeg
-2about it	dgffff
crtells	hfdhde
pkaren	ffefeh
croverse	fefffh
padvice	fefffh
nka	fefffh
nkite	fefffh
-3after the interv	efffhe
-3their answer before	gdffeh
ninstru	ffefhe
plambin	fhffee
nben	fehffe
-2coming by	heffee
-2bell by	hefffe
-3a bell by	hefffe
+bstrike	efffhe
peye	heffef
-3i have blocke	hegfde
-2defini answer	hfeffe
-3a defini answer	hfeffe
-2write by	hdffee
-3will write by	hdffee
nwall	hffffd
crupload	hffffe
nassure	efefhf
pforkli	gdffeh
ntide	gfeeeh
-3is live for	ehfffd
npretty	eefffh
ncoding	efhffe
+2good ?	fehffe
+2sharp .	ffhffd
+1comes	gedfhd
+2sound ?	fehfee
npupils	ffhffd
pimmuni	effffh
+2and says	gfffgd
nmachin	hfffee
crappare	feffdh
phousek	ffgfdh
crcelebr	geffhd
clscore	ffffeh
-bpass	heheee
-2was on	ffefhe
-3and decide on	hffefe
+brun	fehedh
+bcatch	effeeh
+2s out	efedhe
prossi	gfffhd
crfedera	ffffeh
crstates	ffffeh
crabsent	ffffeh
-3he can do	eeheee
platte	ffffdh
part	ffffdh
-1detail	degffh
-bdemo	fffdhg
-3an answer since	ffffhd
msaway	fdeeef
+1invite	efefhe
ptoddle	edhfgf
-bstampe	ehfffe
clstampe	ehfffe
croffere	egffhd
nsaved	ffffeh
-2our mail	hffffe
+1how	ggffed
nfailin	ffeffh
-3sent out on	ffffgd
-2mornin :	dehfdg
+2was optimi	efffhe
preopen	gfefdh
crlibrar	gfgfdf
-bquery	egffhd
clquery	egffhd
clgoodby	ffffhe
nlisbon	fehffe
roaside	ggdfed
pcoveri	ffffhe
pkaczma	efeegh
-2closed from	efefeh
+bselect	dfffgg
-3to answer in	hfffee
-3, someti in	hehfdd
-3a contra from	eefffh
-3email from me	hffffe
+band	eeehfh
cradvert	ffeffh
+bthinks	hfffee
+bestabl	ffffhd
pworksh	hgeedf
-2minds by	heffee
-3our minds by	heffee
-3may reappl after	eefffh
+2he said	efffhe
+2the recrui	hffefe
+bdeserv	ffffhe
crdeserv	ffffhe
-bproced	dffggf
-bkitche	eeheff
-3recrui in the	dfffgh
pquiz	ehffee
-3salary expect by	ehffff
-2you here	eeffhe
pphotos	ehefeg
ptrip	eghffd
nconstr	hefffe
+blicenc	dffffh
ahead2	fdegfe
-2interv for	effdfh
+2: no	hefefd
pgerain	defgfg
pgalway	hfeedh
clartist	egfhee
-3have our answer	hffffe
-3get our decisi	hfffdf
clbeginn	ffffdh
-bsignif	ehfffe
nagains	efhffe
-2flight by	ehffff
-2poll by	ehfffe
-2automa after	ffffeh
clentran	ghffed
-3back within the	fdffhf
-2desk by	ehfffe
-bactive	feffeh
-3or no the	hffffe
pdairy	eeheeh
pplans	fffhfd
psettin	ffffdh
+bsilenc	ffffhd
crsilenc	ffffhd
crcfo	hgefed
+2for an	hfffee
pmatern	hefffd
cldelay	heffge
+btender	fffhee
-bembass	hffedg
-bpatter	feffeh
phourly	feffeh
clrep	hfffee
clthandi	eghfee
crporter	hfffgd
-bmulled	hefffe
clmulled	hefffe
-3to reappl after	ffffeh
+2we could	fffehe
pnation	hffeee
pcook	hdgffe
nremote	efeffh
+1go	gheffd
-2which day	fdhfff
-2artist before	feffeh
-3the artist before	feffeh
preflec	ehefeg
nskiing	fffeeh
nenhanc	feffeh
-3email of the	ffffhe
+2and in	fffdfh
clst	hffdeg
phighli	hfffdg
clarvo	hfeffe
rbsuperseded i-must-act	efffhe
-bwhatev	ffffhd
-2lapsed on	efffhf
-bsafe	hfdeeh
rbsuperseded bare-request	efffdh
clkinder	ffffeh
+2and did	fffehe
+1while	eeffhg
-bplus	geffeh
-bmayor	effhee
clprogre	dggffg
clideas	efhffe
crevalua	efehge
crcalled	efffhf
ncaused	efffhf
clclerks	ffefeh
-2taken in	ffeedg
-3be taken in	ffeedg
crtheref	feffeh
-bshelve	dfffgg
clshelve	dfffgg
-2in again	ffhffd
-bgrowth	feffhe
clgrowth	feffhe
-2my notes	dffffg
-1owner	effdgh
-2the owner	effdgh
+bfinall	deffhh
+1plus	fefffh
+2plus bank	fefffh
pfrozen	hfffee
ploud	hffffe
crpatien	fffeeh
+bbursar	hfffee
-bvirtua	deffhf
pmarta	hffedh
flthem	fdfhff
-bkeeps	hfffef
clkeeps	hfffef
pmoveme	hdffff
pdad	heffef
pluca	eehfef
-2rehear start	efefeh
pfreely	hffffd
clstudio	hffffe
-3from us on	hefffe
+bcurren	hefffe
pclimbi	fefefh
pwalls	fefefh
pprivat	eefffh
crlapses	efefhf
clowed	dfffhg
-bergo	hffefe
+2or any	fehffe
-bdeserv	hfffdg
-2the direct	efffhe
nan	fdgdgg
-3would hear on	dfffhe
-2not put	dffffh
-2@d then	hfeefd
+2, yard	efhffe
-3a respon within	hefffe
-3our choice by	hfffee
nmeans	gefggd
+2, below	ffffhe
ndoctor	dhffef
ptwenty	ffhffd
+brooms	ehffff
nchief	dfffgg
crgives	eeefgh
-3be commun within	heffee
-3, @d or	ffhfee
clembass	hgfedf
nguided	ffhffe
-3they called me	feffhe
ncatch	gefehe
-3reply yes by	fheffe
-3i had said	efffhe
clwoman	dgfhhe
-bknows	fdffgf
clknows	fdffgf
crdepend	ffffhd
-3finish it by	fheffe
+bswear	fffehe
nphones	eegefh
clon	fefdfh
-2am out	ffffeh
-3i am out	ffffeh
-2is travel	effffh
nlined	fffehe
crprobab	gdefeh
pidenti	eefffh
crexpect	ehfeff
rbanswer answer-time	gheded
+bsittin	ehfeff
-2manage ,	efhfdh
crthese	fhfffe
-2candid the	hfffee
ptan	gfffgd
pt	ffefhe
-3the board on	dehffg
nconven	effefh
crid	ffhffd
crspoke	deeegh
all2	fddfef
-btalked	egfehe
nplans	dfffgf
pskip	efhffe
+bpaper	hdffff
+2becaus the	ffeedg
phoweve	dehffh
nwrote	effefh
pspend	ehfffe
+breally	heeeeg
pwrap	hfffef
crfinall	heffff
-2come within	hffffe
clboardi	fefffh
clbarrac	ffhffd
-bfancy	degfeh
-bspeaki	efffhe
clspeaki	efffhe
-2wait ,	dfffgg
-3, wait ,	dfffgg
-2over a	ffeeeh
+2the group	ffffhd
nboat	efgehe
-2compan on	dfefgh
nfaster	hffefe
-2data after	efffeh
-3your data after	efffeh
clfiftee	dfgfff
psimply	ghffed
proster	hefeef
-3then it is	dehfgg
-2desk from	efffeh
pprep	deffgg
nreflec	dfffgg
poduya	feffhe
-3and ring you	hffffe
ptexted	dehfff
-3is off till	effffh
rxaside before past	ffffhe
ntom	hfefef
+bcompet	ffffhe
-2expect by	ehffff
pupstai	hefffe
pquillf	dffffh
+bfarm	efffhf
pmatchi	feffhf
-binfo	fhffee
nmix	efffeh
-3me an answer	hfefgd
pnear	eeffhf
+breadin	effhge
-3are commun within	hffffe
-3answer go out	hffffd
-3know which by	ehfffe
+bmind	dffffh
-3of addres by	fhfffe
-3on holida until	eefffh
+bish	efgfdh
-2conduc on	ffefhe
-3interv conduc on	ffefhe
-bclocks	hedeeh
clclocks	hedeeh
-bbig	efffhe
pcheape	hfeffe
-3she had said	efffhe
nweathe	dffgfg
pivana	ffffhe
-bbased	efffeh
-2is about	fdhfge
+bcampai	dfffhf
crcampai	dfffhf
nfills	ffhffe
cldenise	hhffed
-1text	hfffee
nbreakf	ffffeh
+bquick	fehffe
-bsworn	egefeh
crsittin	ehfedh
plodge	fhffef
nmounta	ffhffe
+2that this	fhefee
phellos	fdfgfg
nsandra	heffef
pelectr	dffffh
+breopen	ffffhe
crreopen	ffffhe
pmenu	hffffe
-3interv conclu on	fffehe
-3office closes in	efffeh
+2s letter	dfedgg
-3tell me by	geffeh
ndisapp	dffffh
-banybod	hfffgd
-3us more than	fefedh
-2for anothe	dfffgg
-3extend for anothe	dfffgg
clrank	ehffff
pfunera	hffffe
-2ring them	hdffff
-3to ring them	hdffff
neight	dfffgg
pdeeper	ffffdh
+2: there	ffffhd
crdemo	hfffee
plifegu	hffffe
nfounde	heefff
-bwhose	efffeh
-3writte questi before	ehefgd
+bdrops	fhfffd
crdrops	fhfffd
nturnou	ffffhe
pnamed	hfffee
-3tell them by	dhffff
pcongre	hffefe
-brecap	efffeh
+2: are	dgffff
-3you latest by	heffff
+2and may	eefhdf
+2they had	dfffhf
crquay	ffhfef
-2period by	ehfffe
-3notice period by	ehfffe
-3, start in	fdffeh
-3it is about	gdhffe
+1follow	hfffee
clrules	gfefeh
pkeeper	hefffe
-3for applic is	effffh
-2start after	ffffeh
nsight	ffffeh
pdraugh	fffehe
crauditi	effffh
-1approx	fdfeeh
clconfer	eefgfh
+brememb	ffffeh
crrememb	ffffeh
clvenue	egfdhe
punable	dgefhf
+2: panel	dgfffg
ncases	effdhg
-3our reply in	hfffee
pinstru	ghfefe
crfloor	hefeef
-2appren on	feeffh
plower	ffefeh
+bsadly	efffeh
ntransc	dfffhg
crsenior	dfefgh
-2same time	fehfef
nhandle	efhedg
clhit	efheeg
nsharin	dfffgg
pjanuar	ffeffh
-2@d so	hffffe
nreadou	dfffgg
clmins	ffhfee
psanjay	eeffhf
nbadge	ehffff
nsharp	efffhe
pappend	ffhffd
nfirefi	efffeh
ncastin	fgffhd
-bconfid	dfgfff
pleavin	dfgfff
+bgrand	efffhe
crgrand	efffhe
pbidder	hfeffe
crtbc	dfffhf
cldespit	ffffeh
nsilent	dhffff
crlogo	efffhf
pchatte	defhfg
ppi	defhfg
-3, confir by	feffhf
psides	fhfffe
-3contac you within	hffffe
-2inform on	hffffe
clpresid	hfeeeh
premark	fefffh
nremark	fefffh
-2decidi by	gdfedg
crlagos	ffffhe
nmess	hffffe
pgeneva	fhfffd
nworksh	ehdfeg
nexcuse	efgfhd
+bones	hefffe
+bsaw	effehg
pdeferr	hffffe
clrefuse	ffffhe
pplates	degffg
-2# is	edhfeh
+2from me	hfeffe
crnone	efffhf
+bbelow	egffhe
-2the boss	hffffe
-2on and	fefffh
-3@s on and	fefffh
-3to be made	dffegh
crlaptop	ehefff
ptape	dhehfe
crtrue	ffffhd
pbcc	ffffhd
pwindin	ffffhd
nclarif	hgfffd
+2ok $	hfffee
-3career fair on	dffffg
pcrimin	ehfffe
+2, here	ffefhe
crexists	ffffhe
clhc	ffffhe
pfantas	eehehf
crclinic	dfgfgg
+2, either	ghffee
M	edfged
ntalkin	efffhe
+bbumped	ffffhe
nprogre	hfffee
nfact	ffffhe
+boffici	ffffhd
pfilm	dfgffg
-bcrack	dgfffg
pstartu	ffffhd
nnursin	hefgee
-3want me back	fehffe
nstuff	ffffhe
nrankin	effehf
-bforty	dgedhf
clforty	dgedhf
+2i was	dfffgf
-2detail by	fhfffe
pdock	effffh
-2link by	fhfffe
+bparkin	heeeeg
-breorga	effegh
+bschool	dhfeeg
nenglis	hefffe
crpolicy	dfffgg
+2i would	gedeff
nvalues	geffhd
+2@t .	dfgeeh
-2turnar is	hffffe
protati	ffeffh
+bperhap	effffh
nsituat	hffffe
+bper	hfffge
clbased	efffeh
+bannex	ffhffe
crannex	ffhffe
clrecrui	fdgdgf
-3and back on	efeffh
+2so nothin	eefffh
prunnin	fhfffd
-1well	efffhe
+bmobile	effffh
pcontai	efeffh
-3season starts on	effefh
-2holida from	fffeeh
-3would know within	edgghg
bsfrom day past	dfeefg
-3am off for	ffffeh
-3the decisi by	heffef
pdrop	hdffff
pinvern	dffffg
nwatch	ghfefd
pcolour	eehfff
+2, their	dfgffg
ppaymen	ffffdh
crorg	ffffhd
+2so they	ehffeg
-3comes before the	hffffe
-btalent	effffh
-3you for the	efeehf
nbot	hffffe
nii	efffhf
pgallag	ffffhe
pscale	ehffff
nnamed	effffh
premove	effffh
-2a shout	efhfff
pmortif	ffffhe
crafraid	feffeh
+bleeds	efhfff
-3email by the	hfffee
-3round the nurser	eeffhf
+2and then	dffehe
nsize	fggeed
nchops	efefhf
pdurati	egffdh
-3@t on a	dffffh
-2docume within	dhffff
ngutted	ffffhd
+2that the	fffehe
-3applic close at	eefffh
clpostma	hfffef
-3to meet on	fffehe
+blooks	gfegdg
nmeanin	dfffgf
pseats	ffffhe
-1intern	efffeh
clpause	efffeh
clokes	hffffe
clpatern	ffeffh
-3reache you by	heffff
-3round # on	degffg
-2that before	hgffed
+2lol .	hefdgd
pscared	efhfff
+btouch	hfffee
-bpostsc	ffffhe
clpostsc	ffffhe
+1promis	hfffee
+bboat	effffh
crreal	hfffdf
-3submit it by	ehffff
+2go by	gdefgf
-bthirty	ffffhe
ptests	ghefee
-2zoom on	fehffe
+2to ask	hefffe
+2and yours	efffhe
-bsurgeo	fdfffg
plordsh	hefffe
-2quicke than	efefeh
-3be quicke than	efefeh
-3chase us before	ffffeh
pfish	degffg
pscratc	eeefhg
-btea	fehffe
-2letter within	fhfffe
-3so lets say	hffffe
-3second interv was	edgfgg
-3for the chat	ffffhe
-3call you in	fehfef
nasks	effefh
-3away till the	effffh
-3i start after	ffffeh
-3as discus on	ffefhe
-3booked for the	dehfef
+2but she	efffeh
-2phone call	dfgfgf
-bglasgo	dgffeh
clglasgo	dgffeh
+2so let	effgeh
-2select by	heffge
pnia	hffefe
-3ping you by	hefffe
+babbey	hdffff
-2woman though	gffedg
-3hr woman though	gffedg
-3are you free	ffhffe
-bstudio	dfgffg
+2was wrong	efffhe
pbronwy	ffffhe
pprelim	gfefeh
pshame	fdefgg
-2sample by	fhfffe
-3is valid until	dgefef
-bprogra	ggfdeg
+breport	dggfff
-3final decisi by	hfffef
-3a period of	ffffeh
crold	fffefh
+byet	dfefgh
clye	heffff
pacquai	dffgfh
pambula	ffeffh
clbuild	dggfff
ncaught	dfffgg
-bseats	gfhffd
croffers	ffffhe
+bpermit	hfffff
clrotati	fefffh
-3are closed on	effffh
clever	heedfg
-2anothe not	ffffhe
-3yet anothe not	ffffhe
-3they had said	efffhe
plieu	ehfffe
-3the panel met	eeffhf
rxsuperseded within past	efffhf
-3has time on	ffhffe
-bupshot	hffffe
clupshot	hffffe
clworksh	edgfgg
-2two :	edgggg
-3do a call	efhfff
+bintere	fhffee
-bkeeper	fefffh
clforeig	ggfffd
+bokay	heffff
-3answer 's due	heffed
-2^ starti	ffeffh
claccra	gfefeh
-bmentio	ffffhe
ndebrie	fhfegd
nbatch	eeffhf
+bcross	dffffg
-3your file on	dffgff
nworrie	gffgfd
nfinali	feehff
crcampus	ffffhe
nvineya	ffffhe
nbought	ffffhe
nslopes	ffffhe
-3board meets on	effhfe
+2that he	efffhf
-2day from	feffdg
-2study by	dffffg
-3case study by	dffffg
clmusici	effhfe
-bsecure	fffffh
clsecure	fffffh
+bschedu	hfeffe
clsir	hefgee
-2intern ,	dfffgg
-3engine intern ,	dfffgg
-bhiya	hffeff
-blad	ffeehg
-3our answer the	hffffe
-3do @d or	eeheff
+brule	ffffeh
-3, any day	fehffe
-bawait	ehffff
clawait	ehffff
pcfo	efheeg
-bencour	effffh
pthinki	hdffeg
pclass	ffhffe
nroles	edgfhf
-2be decidi	ffeeeh
-3expect anythi before	effffh
-3from us in	geffgd
-bsous	feeffh
pcarry	ehffef
-3verdic by the	hfffef
rxaside on ahead	gefedf
-2date by	hegfge
npress	fgffdh
-2one re	eeffhf
-3quick one re	eeffhf
pstorm	fffeeh
crfast	hffffe
psanne	hfefgd
psevera	ffffeh
pintere	gegged
-3, closin date	ffffeh
-3the form by	fhffee
pmodel	eehffg
-3be notifi the	hffffe
pcuriou	ffffhd
pprefec	heffff
pseems	gdgfff
clkeeper	fefffh
-3holida till the	effffh
clrealis	hffffe
pintro	ffffhd
-3suppos to be	ffffhe
-3waits more than	eeffeh
-bbody	hefffe
nedit	edffhh
nmarta	ffeffh
+bbrough	dfffgf
crbrough	dfffgf
-3see you at	ffhffe
pdolore	heffff
-3post run until	eeehee
ngarden	ffffhe
paid	fefffh
+2a positi	geefed
pcantee	ggfffd
-3are decidi by	fdffeg
-3is planne for	efhefg
-2^ no	geffgd
+bconsis	efffeh
ndisabi	ehfffe
nmairéa	hffffe
rxsuperseded on past	ffffhe
-2portfo by	fhfffe
nanyway	fdeehg
+2and is	gfdeeg
pchairw	feheef
clyears	dffffg
-3with effect from	efdegf
clorchar	gehffe
nidenti	efhfeg
nagreei	hffffe
-3@p they said	efffhf
+bassist	effffh
-3for the call	dfffgf
-3was promis for	ffffhe
psubsti	dffffg
-bworrie	ehfffe
pwaited	geffdg
pcampai	effhff
pfifth	hfffee
middling	dffdgg
-2commit met	ffffhe
-3with the direct	ffffhe
+2, lunch	dfgffg
pchaser	eeffhf
-2# from	ffffeh
+2the positi	ffffhe
+2of hearin	deffgh
-2travel until	eeffhf
-2filled it	ffffhe
ndeleti	dffffg
nhelen	fffffh
crpracti	fhfffe
pkinder	fffhfe
-bvisits	dffffg
crqueue	ehffff
nbrigad	hfefff
classume	ffhffe
clgrid	fhfffe
prespec	ffeffh
ppush	eefffh
-3need it by	ehffff
nholder	dfffgf
-bdispat	dfffgg
+1candid	hffeeg
ndriver	efhedh
crpaperw	fggffd
-3second interv ,	ffhfee
pallows	gfefdg
nconsis	ffhfee
-2to talk	efhfge
ntalked	efefhf
crtable	hfeeff
-boutsid	geffdg
-bindivi	heffff
-3interv slot on	ffgehe
-2opened on	ffhffe
clcleric	hffffe
-3our databa for	fefffh
cltap	dffffg
-3reache you within	heffff
pbased	eehfff
nbench	eeffhf
pnames	ggfedf
+2in @d	eefedg
nrepeat	effffh
pleadin	eeffhf
-3# , start	feeffh
clnon	gfeehg
-3town on the	dfgffg
+2or on	ffhffe
clkno	effffh
pmatche	ffhfef
+2we were	ffffhe
phols	effffh
crfire	dfgffg
-3us yours by	ehffff
-3from us before	feffeh
-3to choose betwee	efhfff
pskelet	ffeefh
+bplus	ffffeh
-3please reply by	fhfffe
pgross	ehffff
pthirte	ehffff
crtrip	ffhffe
+2, confir	hfffee
-3our decisi the	hfffff
-bphotog	fdgfeg
clmailed	heffef
pmentor	fheeeg
npolici	hgffee
`;
