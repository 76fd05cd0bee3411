// biome-ignore-all format: a table
/** What dates are there for: a feature (purpose/features.ts), a tab, and one character a purpose in the order of PURPOSES.
 * Learned from the open corpora and nothing else; `npm run learn` learns it anew. */
export const PURPOSE_BIAS: readonly number[] = [-0.24, -0.74, -0.19, -0.3, 0.54, 0.94];

export const PURPOSE_WEIGHTS = `
cldid	RYXa/Q
-bstart	NgUdZ9
clclosin	TiXZQ6
flreview	had5SS
flstart	VZceY5
clmeetin	abW5hO
-bcontra	RTcce4
clleaves	YZVXU4
ptest	WwtckG
frstart	TeTbZ4
crwas	QaYb4c
clsits	Zbb3TV
clexpect	3VeaaX
clmust	P3ebYe
+bwas	mZXb3I
-bleaves	VcXXU3
-bcommit	cYY3cU
clmeets	baY3SV
clwanted	HWUexp
-bmeetin	Wag2gL
clreads	XWb2YT
poffer	Q2fbcb
clbecaus	caYZU2
clhad	UfYb2Z
-baccept	a2cdZS
-bwas	YcYc2X
-bor	1gbaaP
-bpicks	1bbfWO
clpicks	1bbfWP
cldeadli	f1SbZU
clselect	gZnriJ
-btrial	SZ1XeY
clstart	YYYed1
flthanks	Vidc1U
-bsits	Xca1UX
-bjury	TZY1aa
+bnow	UZfY1X
clcollea	KYeoui
pvoted	TVXed0
pchosen	TfXcY0
-bnotifi	0YZZdT
-blesson	Wc0caS
clgets	0UVfSg
clcommit	eZZ0ZX
-boutcom	0YbZbX
clcloses	Y0OVQr
+bneed	V0iWZZ
-bjoinin	UWddc0
clcontra	SVabj0
-blapses	YzbeVZ
-bselect	WaqthL
-breads	ZYczYV
clearlie	Lcehlu
-bold	TeZbzU
ninstea	TaiczU
-bmeets	WbZzSb
nanothe	dbhczQ
+bhad	Ldcgwh
+bor	zfbbXV
+bpromis	zZZbaY
+blist	ccgzVO
clbegins	WdfbUz
-bboard	dbezaR
clbeen	YagZzY
psee	bYybcc
clwant	MsqfUi
clrota	VbeZay
-bnow	vddleM
clthank	afecyS
cleveryb	yYbacZ
-bdeadli	cyQWVk
-bbecaus	Tdacay
clwas	Xaceyc
franswer	ycZedY
clpanel	XcmyZS
nresult	cibyVX
+b?	cXycac
clonce	XcbdVy
frmatch	TeyeYb
paccept	TiZXYy
+b#	QfyXZk
clsilenc	yYeeXR
+bsays	ybYaUd
clinduct	Tacacy
clwants	MwotRQ
crmeet	VdyfaW
pdid	mhZfuM
+2, when	yXWYbQ
-bclosin	UoRZYy
-bshortl	oYTyWP
pwhen	ugMfXf
-bmoved	idkWtM
+boff	MoZhgl
-brung	xWcefR
crtoo	QnVZZx
clannual	Webbbx
-bhad	WhaYxZ
claccept	TxjegT
flothers	cSXffx
pbetwee	lrcieN
-bhours	YcYbYx
frnews	xZVhfY
-breadin	XabxXa
clrung	xWcegQ
clseeing	NbZqZq
+b@p	adaaxT
-btwo	Npeihg
nsign	ZjYdUx
+bmore	xYXZXf
nlet	abxcbb
clwill	xUehad
nnote	xeZdWY
-bthanks	beccxV
+bmeet	SexgaY
-btraine	beTeYx
clthanks	ZdZcxZ
clcertif	VxcehX
clnor	Qeeebx
clother	ePbdax
clboard	nYcxYO
pvacanc	YaebYx
clsignat	YxbdfT
-brota	XbeZbx
nwell	Vdffxa
nsuits	acxbdU
clmight	Oiehcx
-bthird	kfbctN
cranswer	xZYZYi
-bany	hiwaYS
pregret	Oledmj
-btest	Ohtcid
-bbegins	YdadYw
ptakes	nmhclO
-bsilenc	wYeeYT
ppages	WwidcR
nnothin	TdXcwh
clverdic	wYZedW
crstart	aaadXw
clcareer	YeYeZw
clbetwee	dhwbUX
clringin	wibcdO
clopens	hbWXWw
crelse	nihemO
-bcloses	ZwPXRs
-bdid	ZcebwU
-bannual	Xdbbbw
psend	Ofetdh
-bothers	VdXgbw
+bmeetin	bdlkqO
nhope	WddcZw
ptalk	YcwfYb
-bboth	dqipWO
crbeen	ZZeewX
-bignore	dfWewV
+bread	Oajpkg
crdefini	wcXgaV
clignore	dfWewV
nprefer	WdwbZf
nwhich	gdwadV
-bother	jOfgfm
-bgone	XdaUwb
clfine	WfeaXw
pauditi	refcjO
cllink	OwYcai
cloutcom	wXccZd
+beveryo	wZZeZZ
clreview	hdfwYQ
clany	cfwaXa
pwritte	dwadeU
clbooked	WfbZZw
cllast	UiaVhw
cllike	YhwebY
-bworkin	ZiZcVw
+bplace	ZiwhSZ
-bbut	rkoeWO
cldates	bcwecW
nlonger	bgbewS
clnow	wdfkUS
clallow	weeYcX
cleach	mflkeO
nwrite	ZXZwdf
claddres	YadeXw
crsee	Obqdbp
clhoped	UceewZ
nothers	mdemiO
njob	Odhbnm
crdecide	wdaSgb
nover	cdVUfw
clfile	gbZwkS
-bteleph	wecZdW
cllook	jWfqOk
nnew	WZbZwf
nnobody	ghWdwT
croff	OnYdds
-bseeing	OcZsei
clbored	VbffZw
clnames	vgWgYS
-bthose	PccZor
nwish	PkieWt
-beveryb	vZdbcW
pnever	ohkhPc
+bgood	icbcvP
frdecide	vkcYVY
pfinish	vVgdYc
cltrial	XXvacg
cllesson	XfvccV
clpatien	naderP
pstart	PhdfUv
-bvacanc	dacbvY
crup	lkadPn
-bbeen	eUgkvR
ninform	dcevcT
cljury	bbZvTi
clpresen	UjvZZf
clneithe	Sedebv
-bpatien	padcqP
pcareer	eZYdav
cltravel	Pefbgu
-binterv	Scvcid
crthough	Pdhfui
clvote	fbYvXY
-bchased	aedcvU
clchased	aedcvU
fraway	QdeYgv
clmoney	beodsP
clneed	XvgeUh
clmoved	gbhVvQ
clauditi	YduifP
-3from you by	RveeaW
+1was	QZUXvY
clverbal	aZdfvU
pasked	vbehVY
claccoun	XUffdv
napply	bebeVv
clmore	dfWZbv
clwere	VZecvd
clitself	TbvlZX
pwants	QvtlPW
pdata	Pfjeeq
nprevio	vYeeZX
psigned	PlYifp
nif	vdgeWa
crlatest	vjYbXT
-breview	mZZvXR
clpublis	vbbZjT
clrings	vXbbXf
papply	WeZcbv
+bjob	vbbdjR
crdecisi	vXVijU
pparent	cYagYv
-bbored	VbffZv
pfirst	hrkfeP
clnormal	vSdYWh
nthey	Pbdjom
clgives	vccbbX
clregist	Xvaaec
-badvert	Yceacv
n?	ZVvbhg
pmaybe	Pkhemk
nlate	nvYkQX
cloff	faXadv
-bsignat	ZveehS
nbest	hWvVcd
clclosed	gcacXv
pdays	kvaZYS
-bopens	hcYZXv
-bmay	ZedcUv
pthen	vdYeaZ
nthough	UdZYhv
cllapses	dvbeVb
cloffer	PthYhf
crway	cYYfYv
-bfinish	PrfpXb
clshortl	kWjscP
-bleave	eecZVv
+bup	jhYfPo
-bsaying	geidsP
ncontra	Zdabdv
-bgets	vVZgSi
cloffici	vddcaV
-bsince	baYZfv
-bmessag	ugacZa
cranythi	cYdcWu
nholida	ubcbdW
crdid	hZdduU
-blist	uaWVcf
ps	uXkceQ
-btrade	dVfcfu
cltrade	dVfcfu
crwant	Qikghk
-bpresen	QluYfb
pevenin	cZUefu
cremail	ufYXha
-bwant	Qkucae
ninvite	WgujdT
clway	uZcecY
+banswer	mccfQl
+bsame	YaubgX
-bhi	gddZuV
nwas	lZabuT
-1to	kejhQd
clfinal	ucTeiW
-bhold	ucfiTX
pnotifi	UblaXu
clunders	mmddlQ
-bbudget	QhZhfr
-bread	dZauhV
pgoes	ubcoVS
nsome	Raahuh
+bplaceh	dcudZW
npartic	adbeuV
-bextend	ThcdZu
-bright	obifnQ
-bvote	ecYuTa
+beither	ucdgYX
nvacanc	cadeWu
pc	Zuacab
clcomes	uVXgXg
ne	lefljQ
pway	jcQcln
clglad	Qudefg
clposted	udacab
cltook	lWbZuT
clsee	ZUachu
nform	VbiaZu
clits	uZXldV
nschool	udSejX
nurgent	abddau
-bmore	gaUdau
-bgiven	uWZflU
cladvert	XYcdeu
nnow	UYcbuj
clgiven	uYWddd
pturned	ubbafY
-bmight	Weehau
clindica	XdgfuW
+bcommit	cdckQo
cljoinin	Vbfdcu
-bmail	nZecsQ
+bare	dhWYue
+btalk	Qflnfd
+bbeen	UXddug
clmessag	ufaadZ
nwhere	TXgkXu
clcount	uabUXk
-bdates	Xbuadd
craccept	Vuedfb
cltour	adUcfu
nfurthe	QnYmkf
-bst	ueaabW
pstop	Vdecbu
-basked	mQZdne
-borigin	bYbcuc
nrecord	ZdZfuX
-3back on the	QciWam
pmobile	WcccuY
pplanne	ggpihQ
puntil	uYjecV
precord	iuUgcW
clmay	Rkcbcu
crjust	RkYebu
classure	uYeddY
-bpossib	Qkpeeg
-blook	jclqQZ
pessay	grgdeQ
pparcel	Wcaecu
-bseen	Qcfoan
flnot	Yebbgu
-bsat	bfbduV
-blatest	qodaaQ
-blink	QsccXj
cr@p	ccdduW
ncv	Wcaaue
shtime-only	cQdbjj
+bfeedba	QdcZqj
pmake	uWacZi
clticket	ZXfeau
clthem	duYlcU
cldisreg	acdduW
+bcareer	ceWdZu
preject	uaakbV
-bresump	ZcYedu
-btry	Ucfbdu
-bcareer	ZeYebu
nits	TialuS
-btour	adUcgu
crplease	VuZcdf
pmind	fgubVY
pjobs	UYZcku
cloccupa	aeuddU
nwent	XdbguY
crits	uegXWb
+bdrop	udebbX
ppart	WXauXq
+bstart	hjcZQo
-bher	neQiZj
frwait	acaaud
nunsucc	geomdQ
+bget	nmXfQe
-bmade	egYcuY
-bsift	ceeueT
nmedica	WffdZu
flpapers	Qoecjl
cllets	uhbZWa
clyes	fufcbV
-bcertif	UuheiW
crannoun	Qeehnl
-bparty	ZdZebt
clparty	ZdZebt
clshut	aiZXbt
pdate	ihrmVR
pexamin	XjtabX
clscores	naXtVU
-btheir	nfYjkR
clreques	Rthedc
crtalk	Rjmoeb
+bday	dkcaRr
psays	Wbecte
cldecisi	tdabiY
-2, by	lhYXRX
crevery	tddZhV
-1interv	RViemd
pshort	csfmZR
+bdefini	tcYdZb
cr#	Sbtfah
+bwrote	Redbqf
nor	ohjhRc
clwrap	YeaZbt
clchoose	epsbaR
-bwants	XtdiXc
-bgave	Rgdfre
+bwere	Wdbedt
crtold	jdeYtU
pfinal	RrjkeZ
-bvideo	UtmdaW
clgoes	kcXpRi
-bgot	ddXctb
+1we	egRhff
ahpast	Xaaatb
-binduct	aYbdct
pwanted	XnXetW
clwaited	ddfftS
-bpages	Vtedea
clpaid	Uddfct
frask	VtcZgf
ntry	cabeat
pportal	VtbkkS
-bexact	taedYY
crwent	idactV
+btake	ljkhRb
-bticket	ZXffat
pkindly	cRnkUn
flmatch	ThitZc
pshortl	fitXaX
pbooked	Rlbeds
clrankin	dadtYb
clhome	eVfYdt
-2is on	ZehiRh
-bcollea	RckmrW
-bperiod	hacnRl
clread	ddWtkW
clonsite	bdtdbX
pplace	kmhdgR
npaid	cZtecc
-bscreen	WZqpiR
clthere	RbsoWj
nthose	tZdjRf
psample	Rglnha
flfree	Zgtcca
ngot	XdXXjt
-blost	Vcaetg
-border	cSZetf
-bthere	tbekbT
cralways	YXfect
clfirst	RTdfkt
+btwo	RYohik
nteleph	rfmabR
+bthey	deVdtd
ptrial	VtdiUi
nmade	dZcYet
nlast	mXtdXY
-benclos	XtefdW
-bringin	ricdgR
nunsubs	YdXfft
nnotify	hbcteU
nhas	Yebdtd
clreopen	Ydcdbt
+beveryb	tdegWV
+byours	sfdjdR
frstep	ahrfkR
crearly	ViaeWt
nminute	hftjWS
ndid	gcgcSt
clregard	effetS
-bauditi	ZdqkiR
clwrites	tYedda
crknow	tgcfZW
+btime	cfthZW
nplaceh	kVthZX
flnews	tacejW
+bgets	tbbZcd
clelsewh	jdmemR
-breach	RrgiWl
clcollec	RqUmYl
-bpage	Xtcddb
-bprobat	bWeedt
cror	teehUX
-bdecide	tbXckW
pchange	Rdccks
nslide	ZbeetW
-bwhy	tdfddT
papplyi	mefgnR
-bcommen	ZYdhbt
+bperiod	Xftcca
-bmoney	celdsR
pjob	WnRfct
crhas	iebZtX
crsome	Recjmj
-bnext	afXtVi
-bare	gYlmRk
pboth	kokdZR
-bflight	bdYcbt
ntime	bWoYtY
clrehear	Rcikap
clgive	rpgcWR
+bwhen	tdWdgW
-bchat	ZcsjeR
nstarte	ZtffZZ
nsucces	fcbtaa
clvolunt	debaYt
-bprevio	WfcetY
clout	tabbbg
nnotifi	ZcZthY
-busuall	tYhaZa
nrang	YfcZtY
clsittin	debtfU
flaway	fdacbt
clextend	Ticdct
clwrote	UgjdtY
clpromis	nRZbki
clreplie	tdeceV
+bmust	XtnXeU
+bcalls	TebtjX
+bbudget	Wddddt
flclosed	ecabbt
froffer	Rrbamg
-brather	bYectT
clvotes	peckWR
clboth	fohoVR
plets	XgtcZc
pslot	hhqbgR
-btraini	YZtbXg
-bcoffee	VdtibZ
pregist	RmclXk
-bhoping	ccefVt
clfurnis	Utffbd
crtext	icdohR
ppoint	iiigkR
-bapplie	TcbktY
cllost	Ubfdtf
-1start	ZWYeYt
n@p	tXbaZg
crbudget	Xfddat
pbrewer	beacat
clmarks	gbdtcV
+bcourse	XeXeet
ntill	tabcad
pcontra	RnciXp
clopinio	beeteU
cleta	tccebW
-brings	tXccYg
ndrawn	aeceXt
clpage	Vtcdde
pok	sfdZRe
-bposted	seadfV
+bhired	ZedesY
clword	pfakgS
-bword	qZfleS
-2from the	Sagajg
clgoing	qSaidf
-bliked	efifrS
clold	Sdceoj
nindivi	obdmeS
clare	cckiSq
clbut	sifdVZ
clclose	asTfTn
-bexpect	sYgbjU
clwhile	ZaffYs
pjust	pbgjfS
clchecke	YfeseX
ptold	sWcdec
crstarts	Xeaefs
pstep	Yaisba
cron	Sihlfi
crhere	gYgZTs
ndue	UlSmhn
nname	Sjddho
nconfir	SfqipT
pemploy	Tscdia
ptimeta	YesfdX
ti+	WesXad
nidea	Sejepe
plead	acsfhW
clship	bdYacs
-1this	Wdadas
pcommit	sgfcZZ
-binto	YdchYs
clbring	Tasfbg
-btogeth	idjoZS
clapplie	abbbsb
pside	SnlmlT
clday	SlpWZm
clsure	sdbeab
ngoing	Sabfnn
crinterv	bgobpS
panothe	dbsXag
clapply	adcfas
clunifor	aeZebs
nattach	dagZsb
clexerci	fqjcdS
pasking	XlbhsU
clgreat	aobbsS
-bclerk	sdaaeZ
pwithdr	Sgidog
plast	hmdnSa
+bpanel	SffsiZ
pfound	Xebecs
+bhonest	VffgZs
-bpayrol	Zcbeds
-bglad	Ssffcg
-bstill	sYhhZW
clsugges	WZsfdg
+1would	Spdafe
plike	YksjcT
clmodera	ffesZV
-bdiscus	mZjmZS
pinvita	eescaV
pless	Vdbfgs
nmust	Siijma
pattach	Wsbdcg
nnews	Sdcgpj
crring	sdadYb
+btext	hcZseS
frmeet	SirjjV
-bmet	bdgsdW
nappoin	UheYsf
pterms	TsdcZh
+bdean	mcdjkS
clspoke	beeesX
pfounde	scdjXY
-2: by	nbdjVS
ptake	WsZhah
pseen	oXcjoS
clfree	ZYshZf
nchange	sagYYe
clpayrol	Vbheds
flbye	fZkiSl
clexamin	bfskZU
nnotes	YdeYsf
-bsaid	hcWZsb
+bsaid	sUYZic
-boffer	SrhWje
clweddin	YedZds
pbecaus	kjhnSX
pmarket	geZcsX
-1of	dUkSlc
-bdoing	Ujbsbc
pyours	esdYWg
nposted	bafdZs
clboss	qdcgSe
nthan	mkfkcS
preleas	Vgbeds
-bnotice	Xbebes
clfarm	Xcscde
pcrane	Sedflp
clcandid	sZVbgi
-bneed	asaiSj
clissued	jlbdkS
crmind	sjdYcU
crresult	seYidU
clholida	nYaZXs
-btalks	YefscX
clwhat	bXjZsc
clcalls	scdYVi
+benough	gpYdlS
nmy	sXeXai
padmin	cfWeas
nhad	scffdV
cldata	VnccXs
ntrial	YsYclW
+bjust	ShndSs
crenough	inZdkS
cltalks	cdesbW
clsucces	sbfbdZ
nobviou	sdgcXY
ndefini	nbbgSi
crneed	Usebef
clprefer	Wsfebd
-breplie	sdeceV
clflatma	bbffWs
nthink	sdYkVd
+bflies	WeecZs
pbring	YdsjXb
pclosed	bYXsdh
crtheir	kbhmiS
crflies	WeecZs
+bafter	gjfhSh
crsign	Snckfi
crthere	edcYas
nsame	aZsXnY
-bsomeon	dWibbs
pnew	Slddki
clsay	pobcSc
nother	sXgZmT
clended	cfXdsZ
-bship	Xebces
clmade	oZYcsT
prun	cbddZs
clform	WreeoS
-bmarks	acesda
clhand	Vscedg
-boffici	seecdV
phereby	VsmdbX
pmemo	ZfmUZs
ntext	scfWhX
-bexerci	arlbcS
+bin	Sohbih
-bchrist	Wdddds
clwhy	rbfciS
pagain	fcjfsS
clam	fYjdWs
+bthose	beWgas
-bleft	kdcnkS
clroom	Snglee
-bsessio	ceolgS
clreport	bSeoWp
-1it	ekSiga
cltogeth	kcipYS
pstudy	gkpabS
-bpanel	dXoqcS
+boffer	Vsdbie
cllist	shXbda
clscreen	fZslbS
nbeing	UmVZse
nafter	ZmesVc
pinvoic	WZffes
npass	fffsbU
clinstea	XdiesV
nemploy	UfSepo
cl@p	dbZmrS
pcounci	sfZdXf
-btrip	bWheds
cllands	VehZbs
pnothin	sfhjTU
crnever	ZdefsX
clinvite	ZYsccg
+2, #	SdpXae
clleave	jgaZUs
-bformer	XodcpS
pfour	desfVb
cropens	YecdZs
+2i will	ohbXeS
clpay	Wbdfds
clvisit	Uesdbe
cldelive	Yeadds
clflight	cdYebs
+bteleph	sbecdX
-2by the	giXShe
-1is	hihdSg
-bgoes	rXbmSd
-bexams	cedYas
clmeet	Waksda
-btook	iXbZsZ
pcolleg	YhedXs
psome	sdaaWi
clchoir	gdbsZY
nannoun	Sdbphh
flrefuse	jVfcsY
-bsit	gdnkSc
-bdecisi	sbYZpV
-2interv on	SfiTdi
+blook	hdbWZs
pphase	ilapcS
crwho	ncadSm
clget	sbahac
cltil	eYbces
clends	SpYlUl
clthird	bggesU
+blonger	ajccsX
crbooked	desecW
crholida	Xgcaas
-bprefer	Xsffcc
+bmessag	jhZsXU
pfarm	ZhscdY
nfell	sddecW
-bevery	WaVdms
-bsite	VcsbZl
crmarks	Wefsea
clcame	Xebere
p?	brkeVc
-bclose	ZrVhTl
clteleph	refZeY
pliked	dferYZ
-bfile	bidooT
nyet	TeVofp
-bsubmit	Weadrf
+bok	raZehY
-bwere	aaabrf
clbudget	TcZieq
clfinish	TlbnYi
-bhim	YpgeTm
clnewsle	Veefbr
nchair	kblTlb
n@t	jarXTh
-bquick	rblhVV
clplan	knchgT
-bscores	jaXrXZ
pdue	qdTneX
pmad	Vdcfdr
clfour	iiobhT
-bterm	fhXbUr
ponline	brlgXV
clcounci	lgTqaZ
+bwait	bWdfgr
-b@p	eoVioT
rbaside closing-date	ZjTZck
-btakes	jTgrTe
pnone	redXdb
clgovern	rZZkdW
+bdown	beefrW
cljust	jgmYkT
pwould	Wkrfbb
crservic	cdreab
nfinal	Tchnlc
-bclosed	fcabbr
clcommun	readgX
msoffer	TqYTgj
+bconsid	ndhkTe
-bsecond	UmpfTi
pthroug	kannbT
nlook	XYedri
previse	ghrUZa
crrest	ThkZho
nus	Tfoegh
-bwrong	WfYerf
cran	rbfegV
+2, all	lefggT
pquickl	berbhW
crhiring	ZeipjT
-blisbon	Vdeder
clsecond	VgpkTg
+bafraid	Vdffdr
clsea	Zbader
pother	oZTfhj
+bgate	glmfcT
pall	rXkgZZ
cltyped	beddrX
-binstea	VdlerT
crcut	ardfdV
clnext	dcYrYh
nnext	amYdrX
cldesk	cdbcbr
ppapers	rnYfZT
-btruste	aciraa
ppost	Xfdebr
cllads	Zedbcr
ncomple	arZdia
clrecept	UcZelr
-bsenate	cedrcW
clend	kgciTl
+bcut	ardfeV
pjoin	VjZebr
-bfirst	VTmTon
pwithin	Yeccre
nmuch	ZfcgrZ
clwrong	YdYerf
-bheard	rZgjeT
noffici	Ybffar
nenough	jffeTp
-bshuts	brWdcg
-bmonth	rebeZZ
nlink	circZa
pwant	TfoeXn
pdecisi	dcTfml
phonest	fbhbWr
-3tell you on	dchdlT
ngettin	edhhoT
pfirm	hridYT
+bpicked	refdaW
-bholida	ckXbXr
-bthem	hrYkeU
+babout	Tqeejb
-bform	VrdepT
crsomeon	rYeYgb
nkind	Vcfffr
-bsittin	meZnfT
cl#	Tjmefh
pwhile	pkjdYT
nsit	bdhYZr
-bplaceh	Xabfgr
+bconfir	rZeahX
clpossib	Thmefi
+bargue	XfercY
clcareta	rYefeY
clneeded	Vrecja
nshorte	YfedrX
pupload	YrYdZj
-bgives	rdccba
-bassure	rafdab
frclosed	Tefhgk
+bletter	biYomT
clpages	Yredea
pred	Tkeeki
plisted	brbecY
clshuts	arVbZm
ptaking	ibXcer
cltalk	VWrmcd
nwhen	oYTpcd
njobs	dcedYr
neligib	dfdfVr
+bknow	ZfdWhr
clopen	VraXgi
-bpublic	Wredag
clteach	abreYg
clelecti	accadr
pnobody	rdmacT
-btell	arabic
classist	qgfibT
-breserv	lTfdji
nopen	TfWdqn
clalthou	Xcferb
crvote	redfXZ
+b:	ddagrZ
+bno	eYZere
clrefere	WnTbmh
pstands	cbafcr
-bthough	bbbjrW
+boutcom	obcpZT
nclose	Thpbid
+basked	UVpare
-bmake	rficUY
nreleas	gigdTl
clappoin	nmTmZY
clmail	lbacrW
cldepart	cdccbr
+bwould	Zcbffr
napplic	Zabrdh
clpasspo	bbrfiV
clfittin	Yecdcr
crdepot	beYerc
pminute	WqraaW
panythi	gjnecT
nrather	Tbeeqj
pours	Yredfa
-bitself	WbrlcZ
crdirect	YjpejT
-1get	Tnccek
psendin	Tgrhae
ncourse	Tjfoge
+baccord	reeeZY
+1in	eTlcee
clneeds	XrbqXa
poffice	fcZeZr
pcode	brbejY
crpapers	VreidX
clcommis	ahdrdV
pgone	rdcdac
-blets	rheZVb
+bwho	pbTecf
pby	aTnlej
-bnames	rgWjaU
crworst	rXdfcc
phour	Zrfbcd
-bshift	XafXgr
+1but	aTVVni
-blonger	gofdiT
clportal	drWdbh
pnotice	jnlcbT
punit	Ufffre
ncase	fcfhqT
precrui	jTcemf
-bsigned	YrbfkX
nregist	XeTfom
nlead	bfrfdW
clhold	oqdhUT
crpanel	ajimiT
crrings	rdddcY
-bupload	Xrcfcc
crhad	Tecfqh
pformal	Tejdjk
nwords	rheacX
-bshall	rWfdce
+bsigned	Vcegcr
+baugust	Wededr
-2interv :	ZboTVc
pbad	rZedad
rbaside start-date	ehdiTj
crweek	TcZcmq
pone	cribWg
nxx	Uefcrf
crstraig	rdcfaZ
flreceipt	ZlWbrc
cltakes	nVhpTa
+bus	drbciX
clminute	TZpbbq
flstep	cfrfdX
clannoun	rdYYpT
nguess	rZgeaZ
nexpert	bderbX
-1about	eTehhd
+blet	hmfnYT
cryet	ZdbeZr
nunfort	Xeefra
phigh	raYbdj
plectur	Vrdhdb
pkeen	dfricU
nslides	dggdqT
-bsometh	nTcddl
pcar	gTffnl
psize	Zrbddd
+bopens	ZeccZr
crpromis	rZcbbe
rxanswer on past	ZfecrZ
+bsomeon	jZearY
-bpencil	odlbdT
crfirst	TUpkki
pwork	WkfcWr
+bsettle	mkfZhT
pwritin	ZgTmgk
cralread	Vaharf
clworld	Xcffcr
pperiod	hpmbTa
-bneeded	Vrfchc
-bmeet	VZrrdV
-blike	VnrbfX
pquesti	Whafcr
-b#	Tgkecn
pshorte	fegdpT
pweeken	Tcfejn
cleither	rZkdcY
-btable	WrffiY
+2is a	TdjaXn
-bcv	Tgeajm
-brehear	Tdmkbh
+bhour	iXrdgW
nnotice	lpTkYa
-bcollec	WrVhYj
-2so the	rdacZX
-bresolv	reedcY
clput	qbcThe
clonboar	Xfdddr
clteam	eZkrXb
+boutsid	reeeaY
clforget	Yddfrc
-bflu	Xecddr
clyours	YhmdoT
nlots	ffrcbW
clwho	rYdeWj
plongli	reiccU
nmoney	cfadra
bsin day ahead	TgXcVq
crtrial	XnpdfT
+1or	YlkgTh
clsms	rdcddX
+byes	nkTbdg
nought	Yfecra
-bpart	Yfccdr
clclerk	rdbbeZ
nclue	Wbffdr
nsend	eXrifZ
clturned	deeerW
cldebrie	gecphT
clbelow	Vhbedr
clteachi	XregeY
clagree	ijccoT
-bschedu	kdpZdT
pafter	Tjmjha
nreturn	YhcZdr
ptask	ToWneg
-bteam	aYirVi
ptells	rkeZdV
plate	Tleejj
cltraini	aZrbZg
pfull	Thfjek
nunder	hdbdrY
clleft	kghboT
nknows	Tejekl
croutsid	reefaY
crok	rfcdaZ
-bseason	ceadcr
crgets	rcabVi
pme	Tlhfel
pmoment	dbrecZ
crlondon	ffffrT
-bday	hjrWWc
clhandov	bebeZr
pmanagi	rbidZa
phello	ZekWre
clmean	reheZX
-bget	rZYgag
ppoll	bdadcr
pcampus	Wdhaer
pworks	rdYabf
nreplie	Tbelpb
+bopen	Tdbdkq
phe	rbbfZd
clinvita	fkhelT
-bis	jdfhTl
clfly	Udgebr
-bthis	hrZibX
+2, $	ggTYmc
-bsee	VZhYir
clpencil	mdghfT
-bdesk	Xfeecr
-bnew	ZejbVr
clshows	dfnemT
nhr	Yabcrl
ppublic	Toddlg
cltechni	Temjaj
psix	Tkeecp
-bcan	fnnaTe
-bapprov	caZree
-bopen	VrYXjh
nchrist	rZdgea
ppatien	rdZhgV
-bsea	cbader
crjob	rcbefY
n#	Tjheek
+bpoint	rfbdZd
rxdenied in ahead	TaYddo
penglis	gcrcgU
crsame	fcrdZb
punanim	Tmfcdn
nsomeon	Xebgcr
nanyone	rbeefX
cltraine	ffZdZr
pday	WrleVf
clsat	YeaYrf
-bwait	rYcaha
-bover	TimmhZ
nofferi	ZehfrV
croffer	UrbZij
+bdirect	hghmdT
crnotice	YcidYr
-btalk	aToqcY
clappren	ceXedr
clleeds	Zfccdr
ncheers	raebZe
nward	kcrdUc
+bthough	XledrW
+bnothin	Tdccom
psmall	YhrZjY
-bc	acddcr
-bfounde	demmcT
clappeal	UjddYr
ndetail	rcfdXf
cldiscus	mYjoWU
pwho	qlcccU
-2meets on	WdbqZW
clavaila	igqbXZ
clwithdr	Yfceqa
crwork	Udgdlj
-brun	UbniYj
clbursar	qfddeW
pmain	cabeeq
nfeedba	qXbZla
-bannoun	qdZalV
ninside	jeecpU
crwhat	mcicUi
-bused	WZffqf
clused	WZffqf
-bwrites	qbedda
clnumber	Ufoacn
clsend	bqdbdd
-bdental	ffUefq
cldental	ffUefq
cltimes	Zcqcfc
crfrom	qbddbc
pobviou	qfcccX
-2candid on	ldVUZk
ptrain	VoldmU
+bparty	ZfXdaq
-blah	qeZecY
clthroug	XhojlU
-bflatma	ccffXq
pexam	iijjdU
+bten	deqfbX
-bfurnis	Wqfffa
npromis	qWXdhf
pfile	ddYqdc
crwhatev	qdeZdc
+1after	dUqZfa
-bnor	Weefcq
pstill	ikWhnU
clreach	UqdjWj
floffer	Wqhahc
clsaw	afdiqW
-bmedica	Uogeah
nours	UeelZp
-bskippe	aeeacq
presear	baqddc
crinform	qdgdfV
ptastin	eeqeeW
-bagm	ffUeeq
flmeet	bWqldc
nafraid	WdemqV
clas	cYdeeq
pconsid	Yqcbaj
psalary	qnZcaY
nschedu	bbedcq
clsheet	bqdfeY
ptwo	iofhUc
-bshows	efmemU
clcongra	ceceqY
-bmeant	deffqV
+bmoved	icjcUo
cldentis	Xffabq
plying	qedcda
pmine	ibeepU
bsfor span ahead	dgUbgh
clmakes	qdbicW
clcv	Umbaeo
-bvisit	Xcqdbd
-bdo	coghUg
nmeanti	qccfWe
nfinall	fedfqV
cltry	Xbhbdq
-btheref	qdZecc
clsit	idokUY
pfive	Uchkkk
ntea	WdkcqZ
clinterv	Xbqhgc
+2, promis	qdbcZW
crappoin	jddYqX
-2starts on	adbcZq
clstarti	dedeZq
nshout	cddeXq
clrefund	aZffdq
clfind	hbnbUm
-2decisi on	qcYZXc
pcomple	imgieU
crpick	qceada
clperiod	gcbcWq
ncopy	babceq
pupdate	WYWlqh
-btravel	Ueccjq
fljoy	UogdpZ
-bmonthl	ZedqdZ
cryes	qlWfYZ
+bcomes	fffqgU
ndeadli	aaecqe
crdo	Ukjdig
psource	dqcebZ
clmake	oljaYU
-bbed	qfefdV
padvert	Ycfecq
crrespec	efdcqW
presump	efdcqW
p#	UqbhWo
pshould	bqkddV
nstand	WUdlkm
clchat	fdijjU
nrevert	XaeYkq
pfurthe	elUdcl
crowner	Xdqadh
-bwill	qWfhce
nword	Xcaqch
clresult	qWZWoe
-bhere	Ulfgam
nfacult	Uddeko
pwait	hqYcWe
nyes	qafcYe
-bappeal	Umfeei
-bdisreg	ddddqY
+botherw	Vqfded
-bshould	qXZhiV
clwent	ZhYbqe
cldocume	eUgeio
nteams	bdqeXe
pcoming	qZYYjf
pmove	jeflgU
prefer	ecdeYq
nasked	qaeeeY
crinbox	qfdbda
pinform	VZqghg
+bsleep	dfadZq
-brounds	gfcohU
+bdate	ikaikU
-bcommun	qfddcY
namong	dckdqU
ppresen	jfohUY
nsays	XcVbjq
clall	qbdkZZ
nfind	Ycaqaj
-2told me	aUbcni
-bid	Umkdhe
pdo	mmhcUb
clphoned	hcbfqV
+bmail	WUcpoh
+brate	aceebq
-bfeedba	ZVnlqW
clsenate	cfdqcW
-baward	qecabc
-bmine	cqlYUe
+blets	lebUqV
pcan	edjfUn
ntest	aqcded
crother	Uedfcq
cloral	iZqedY
-bresult	oVVUll
-2meet on	cdjkbU
+bstill	Ukcgnf
-bduty	cZdedq
nonboar	pmccaU
rbanswer corrected-day	iihUdZ
clprescr	ZYffeq
+bher	Xbmbaq
cldoing	XiZqVh
n"	kbYUlh
pelse	Ufkfob
clname	fqXbfd
peveryt	qbdgfW
clsift	iedqeU
nmisrem	caefaq
nmornin	kcmdUg
-2^ from	cfdiUk
pamong	fccacq
psittin	eqdedW
nstart	pngXUb
-bminute	Ubmbbq
clthinks	ZcjdXq
clpick	nlibUY
clfinall	aedkpU
pcompan	YlheUo
cllovely	Yedeqe
preceiv	jUajao
flask	Xqgcef
cltrip	gXfccq
-breport	eUaoal
nexpect	Uejogd
-bstatem	Ujfenf
crleast	Wfeedq
+bthat	qleeaW
psits	qcedea
crtell	qjcYZe
crfour	mdnecU
crlonger	Zedeqb
-breques	Vqfedd
-bcomple	Wgccqe
frchosen	hXiaqZ
paccord	Uegejn
passess	pkkaXU
crbut	Xfbcqg
+bbut	Ukdenh
clcar	bbbfcq
clfinali	qhbVce
ppage	YqdnbV
ppencil	qedbeZ
nshare	aYaeiq
clmtg	cedqbZ
crhalf	Xcbjaq
ponly	pfdehU
-1has	hidheU
-bportal	fqXcfb
nmoment	qcbfda
+btrial	bkqfcV
+boffers	Uddgcq
-bexamin	UhqmYX
-bsystem	VqZemX
+bcan	cqehfV
rxact in ahead	eejcUf
+bchoose	hdqhaU
cllove	UqceYm
ninterv	hkkiaU
nsessio	dfVefq
ndean	Ukbjgj
-bvettin	Uifidn
nfalls	qheYca
clyear	abgfZq
phis	negcjU
-2start :	XaadZq
nwithdr	UpZdod
pmeans	cfaeaq
-ballowe	mmccdU
clallowe	mmccdU
-bgo	qYbeaf
ninclud	qYccUl
pmum	qdbeeZ
nthree	YoeYqY
+bwhiche	qehecW
clintern	nZZaXq
-bends	WqWbXo
clsendin	Ujdehm
-bchildr	Ydeedq
clsince	Yaaciq
nstaffi	Zfafeq
pschool	jfccUm
clheads	Unkdhc
crargue	YfeqcY
ntell	cfqbbe
-2has until	Udeebn
crhonest	Xeffbq
nsaid	maceUp
cldelibe	jfZqcU
clmix	decfqX
-bfinal	qfYZjX
pthird	qfddZa
crtake	jjkjUZ
pthank	mUbljb
crsay	defgqY
-2date :	gVnYUd
clhealth	cfqedW
clcurren	afeeZq
clvideo	UqjifX
pclosin	jaboUg
-2is the	chedUj
-bafter	qYcfiW
clrather	ZdfcqY
pthough	pbobeU
+2, otherw	ZqhcYW
phanne	bhffqV
-bfinali	qccedZ
-bits	jZUmmX
clagains	Yedddq
clthis	YqZhhe
clcompan	bceebq
pexpect	iejUqW
clslots	ZhockU
-bmix	eebfqX
pbrough	debdqY
ndial	efqebY
nplaces	ilekUf
-bshut	biaZcq
-2@d ,	dfdUjg
+bdo	Uomacf
crn	Ydaqdg
pstrike	djqebV
-bonboar	Yedddq
nallowe	bdcbdq
plesson	aeqgaZ
crverdic	qececa
-bregret	mbldgU
ntold	qZbebf
+bwanted	Wacegq
nhome	gdUckm
nzoom	keidlU
-2for the	eUhcbl
clchrist	bddceq
-1throug	Ujgieb
pforwar	obUgoV
-bdelibe	Zfeqda
-bcount	mcbUan
clreadve	cfbfZq
-1next	baXccq
clmate	afeeZq
-bsent	pgUcnV
ngone	kkackU
crmessag	klcmZU
-btold	oUYapd
cllookin	dlimUb
ptalks	cfXfdq
plet	dUiiig
cldue	XUZnjp
pscorin	qddeeY
flif	kemZUi
clsad	edaeZq
nsugges	Xdfeqd
-3, on the	jihbfU
clwrite	qZcXdi
crafterw	Yebfdq
+2and can	ikjehU
-bslip	aqffeX
nh	aedbbq
naround	gkUdgj
mswithdrawn	Uekggd
-battach	Uqheeb
crmake	qdbXah
nagree	ccdqea
-2told you	UebdqZ
nleave	almkUc
paware	fjdcpU
-bhealth	XkqecY
crthing	ejgfUm
clsettle	qZcZfe
-bwords	gmjfcU
-btime	bdqZfd
nday	YqlafY
+1went	bdYaqW
crdrop	qeeajV
-bwrite	fZdacq
crminds	qYfeeb
clreturn	Zcdeeq
pmessag	cbgfYq
+bpick	jcqaWc
pghost	qbeeeY
nagent	qedecY
-bheld	UjlZkd
clbegin	Uaflbp
-bgrade	aebecq
-bhe	qahcdZ
crneithe	ZfdfYq
clpartne	lUbpfY
clstrike	afdbcq
pdocusi	dqZfeb
nlola	Wffdqd
poffers	iqajZW
-bagree	qXZekY
pgroup	agmeoU
+bhear	lfflUa
+bbecame	Xfddqb
crbecame	Xfddqb
clfalls	obbjUg
-boff	bddgZq
-2^ in	nbabUg
-1told	kbVUce
+blater	Uqdfch
+bportal	qcedYf
-binform	oaeblU
+breach	Yffqca
nwithou	cqbhcb
cldefini	qXdeiX
-3from us by	obedYU
psite	Ucbikp
clabout	Xdfdqd
nbring	Uanchh
crapplie	bffoUk
+bleast	Wfeeeq
nreason	gjZbqV
cltext	jqagaU
-bstarts	gcjcUo
clclass	cXfffq
nthere	eafWqf
clnice	ZdieqW
passoci	Umfdih
nwear	adqfbc
+bnotifi	cicqaZ
clcoffee	cdqeea
frgive	imdgUe
pletter	olUbXh
ntanner	cqcedZ
pdr	eemelU
nagency	jjjdUd
+btick	eokedU
crsleep	afedaq
poral	Zeqddb
ptyped	qedfcY
clproces	hhdmUe
cln	qeaecd
+bif	plfbUY
+blatest	qgYcZd
pdiscus	mjcoUW
-2you the	mchbeU
nlove	Uejdfk
ppaysli	aqefeY
-2^ before	lWebiU
nends	demdlU
-bfalls	mcbjUh
pstage	deqaYd
+bwritin	qeYfea
clhearin	ohncUV
-brefere	UnWYhn
clwritin	qbdgZc
nflies	qececY
nwanted	qcZYib
-bgiving	Zqeefb
pduty	fecaqZ
frhear	qediXb
pproof	cmclgU
-binvita	fjhelU
pthan	Wcqgbh
clhands	Zgdacq
clfeedba	bYknlU
-2we said	afffqY
pupon	fffgpU
rbappointment want-to-see-you	dUhfeg
pabove	eagdXq
-bwanted	becaqe
ntechni	chqdfW
penrolm	Zdedeq
pmade	gmjhaU
clheld	bhqZdb
nam	Wcdeqg
-bbooked	Ygccdq
clmanage	jUhggg
pseason	aeUcko
-bvague	Wfeddq
-2result on	qebcYX
+bannoun	kecdmU
pplaced	Xbdehq
nwants	ZdpZqV
-bwebina	adaffq
clstep	fjcenU
ntakes	cpYWqY
nreally	ZegfZq
crbeing	Ugagni
crmoney	bedcbq
fragain	bdagqd
pref	Ujfidi
cleffect	cedeZq
+bgiven	Wkddqa
-bchoose	lgmZeU
clheard	qZfdhY
cldone	YfYqhd
clmany	deddqa
nkettle	qddfZa
clslides	Umicdi
ngiven	Ufcdnl
clvacanc	aZcdqf
+bnotice	gdadWq
crlater	lmYigU
-bwrap	Zecbdq
plong	bdXeqf
rxaside not-before no	kchUdd
punion	lebdnU
-bearlie	Vedbjq
psimple	Umffhh
npossib	hgmchU
crpossib	UjmemW
bsfor period ahead	dgiXUl
prang	qjbcbY
pcharge	eZffaq
-babroad	afbdeq
clresump	adaeeq
-2you have	Ukcedf
nthinki	gdedqX
-2you until	elccgU
nthen	qchfdW
crplan	cedfqY
pselect	Ujhbbn
clfiles	eddqeY
clreadin	edcqcb
nthumbs	cfqbdZ
ptook	XYcqkc
+bshop	aeqedc
psam	beeacq
clhaving	WebYqm
phealth	cZdedq
pready	Zaffdq
nemail	ifWqfY
clcosts	Ukffem
-bverdic	qYcghW
-bapplic	kYUkjd
pwaitin	pdajiU
nreply	iaqXec
-2till the	gYafUj
-bdelete	Zfeebq
preques	UjjnhX
crform	ljdeiU
pmonth	aqaidb
+bseven	Xeqedc
-blucky	pecedY
pdetail	dofifV
nbudget	fpddba
+bearly	giaeVo
pphoto	Ypheca
njust	bfdYep
rxsuperseded for ahead	Vjdche
pwhiche	pdcefY
-bpromis	kcYZpa
ppay	Vjadho
clmine	VpdfWm
pwrong	pekZaX
cragenda	bfcpfZ
bsfrom period no	Vcigee
+bholida	dZfabp
-bcentre	ahcbap
pset	VhooZX
crdone	bbegap
pregard	Vekekh
nweeken	ocbdkV
-bstraig	pZdZdi
+bchat	bhXepe
clconseq	eedepW
clstarts	eckcVp
nvan	peedYb
ntoo	YYmdpd
porder	kVhdgi
plaugh	YfffpZ
-bbear	pdebbe
pbudget	gpXYWm
cldelete	Zfeebp
+bwork	Vcoakf
cragree	fedpcY
clsaid	addbpg
clgiving	Xpeeja
+bthank	Wbefpf
+btheir	pZiiZa
crsaid	aYadph
ptuesda	medigV
clstop	hneeVf
+bway	pcZdcg
crnot	Wgdcfp
+2with your	Vpbfea
-byes	lpZbbX
ptea	Vaihkl
flwait	oaXZpa
+bothers	ffaabp
pwhat	Vdgkne
-2it within	Vhejhh
-2over the	ZiVkgd
clis	hdigVn
nno	ZZbgpi
peven	Zaddgp
-1says	pcXYbY
premind	Vjbcjj
clcrew	pehcYZ
crfinanc	bfenkV
nlist	YfVpcl
-bneeds	Vpepba
-bcome	fbpdWg
phead	mnfXVc
ndare	deeepX
-bnever	hceeVp
poffici	Vgeecp
clbooks	bedadp
-brecord	ZpbeZg
ngets	majkVd
npublic	jhffVl
clresolv	peddad
pwith	gdpdbb
ncard	ebpecb
+bsalary	ZfbpkW
fldecide	pjdgVa
rxdenied within ahead	heecVh
-2ends on	ViZcWm
ngood	YYbeip
nsubmis	fpXfec
clkeys	ceefYp
bsfor day ahead	eVjhfb
crheard	Xcffgp
-2said the	Wffgpe
-bnegati	pdfddY
-binvite	eZpehY
-bregard	ffffpV
-3, by the	jeddgV
+bperson	pegfcV
+bwith	bZjcpc
pexcuse	mffejV
crclosed	Zceedp
pplaceh	hdpdeX
cltender	ddhXap
cldate	ejhZVn
pnext	Yjpfcb
clelse	Vbiaoi
nsince	abihpW
+btoo	ckVbgl
bsfor day past	edbepX
prequir	VpaiVl
psort	icnkbV
+bkept	aeccpc
nyard	dfddYp
nvote	Yfbepe
+bhas	cYbXpk
+bplan	cecfpZ
pconsen	VljpdV
ptalked	njdaVi
+btill	WlpYcf
clprice	Xpfeed
clpostin	daeeap
-breache	pYcalZ
pschedu	VgpfWg
-btil	Vlbffn
-3applic close on	acdYap
-bas	fYaaph
crover	Valndh
pbremen	VkkdnY
clmaths	apcdcf
-1:	mghdVa
phand	ihlbhV
+bclosed	Zcbdgp
psystem	hikhfV
-bthey	jVdhnc
clprobat	bXkccp
pphone	kXpmZV
nanybod	Yfeecp
-bsheet	cpdfeY
crlettin	pfdWcg
clweek	Zfdcpc
crleft	bbgepa
paddres	Vndekf
clshall	pWpYac
-bhearin	khocVX
+1be	glfaVa
-bfill	daafhp
clhence	eedepX
clshort	VlikiX
+2is not	Vakddh
pcv	ZVgfpi
-bfull	Wecdhp
rbappointment bare-request	iddXVh
clreplyi	dpcfZc
crthose	Vfhcfp
clinto	hdahWp
nbeliev	pcbdYg
-bwent	acfcpc
pfeelin	bdefZp
crnor	bedeap
ppre	Ypjeda
+bhr	pZbbed
creveryo	pZegWe
-blady	Vhccfp
pround	eklchV
nwhatev	Wcpiea
ncould	cbagpc
+bdid	Zdfepd
nextens	fpbffX
phun	ddYfdp
pamazin	Ybffdp
clpast	pdkdbV
+2and tell	hjgVWe
clover	ZmkmdV
-bstarti	dfeeZp
-blying	cfffYp
cllying	cfffYp
-btimeli	beZbdp
+bphone	chZpZf
-bslot	XlmhiV
crwithou	pbbdee
ndate	bmWepa
clwife	Vdfmam
pend	phdcaa
-bresubm	bpfdea
clresubm	bpfdea
-beach	bjnghV
cllyk	pbefeY
pservin	ceYeep
+2or @d	eapeeZ
-bstrike	bfdadp
pworry	bpefdb
+bmeans	Vefign
+bshe	pfYVak
-1got	dlcdfV
-1came	ZbedpX
-1call	eVpZdW
peditor	felldV
clnotify	paeejV
-bslide	Vgffpc
-bnearly	peXfec
+bsorry	Vedelk
clsooner	Xeeedp
clslip	WgZfdp
+2and not	ohcaeV
nresump	ipcccW
+bwant	Vhifgj
-3later than the	pceeZX
-boffice	heVfbp
+2: you	jXfVjZ
clreache	pYdalZ
clmember	ZZZnap
clher	ilVhYh
crsaving	aVffnl
clnotifi	pWhcdc
+2would be	VpfagZ
-1meets	daYoYV
nhow	ZbZpej
-bwindow	aplYiV
ndepot	Zffdpa
-bpeople	cVfgfo
clasked	bVccnm
cloffers	pYaaid
pstatut	afefYp
-3you know by	hVeflb
clpositi	ebjcpX
pchef	Vjbdmj
pexperi	eVledl
clhim	goacVk
-bthen	mYhamV
-bsign	bpYbdh
nringin	pfdafa
rbaside stands-still	VZaZlf
+2, so	dgVeei
nshould	ihiieV
-bevenin	XbVdno
-bif	lleaVe
-bhence	eedepX
-balways	accfcp
+bsite	dfmdkV
+bhalf	VboiXl
nfinish	mdcdlV
pboard	pfjebV
pchecki	pYaflZ
nclosed	pcbbgb
shspan	ihVdeg
pacadem	gZcgbp
clamong	jeieVk
clsometh	mVbdfj
ntake	fpbccd
pavaila	ZmpcbX
nshut	ieleVe
+2, start	ofZbVd
clif	nhlZVd
frfree	Wipdfc
-bslots	ZbpbkZ
clsick	Zfedcp
nend	oedfhV
-2out by	dVdbjj
rxanswer after no	Vejbfk
-bchance	lnaddV
pweeks	pXZefg
nlong	daZgpd
bs- time-only ahead	YVdXhl
-1not	XZWVnd
nkindly	jcpbfX
ntalk	aiZWjp
-bupdate	hZdbpc
nreache	dfcdpZ
punsign	bpbfda
-2^ within	kefehV
nsms	cfbnlV
nchildr	pecgfW
-bowner	eblVgi
-beveryo	lWdpgW
clthen	hVifnY
phanded	Veedlm
nperhap	ofdfhV
nmyself	padjXc
-1a	XZVVgn
pmeetin	pZgjaY
cranothe	adecdp
ndecide	Wcadip
ppaper	jekehV
-bhome	eZcZhp
presult	pXeZkZ
-2give us	mYehaV
psomeon	Vglbhh
rbappointment please-do	iXmcVd
-2to the	jiVXXf
pvet	Ybeepg
nforms	dlZeWp
phi	ZepbnY
-bfarm	Vfmddj
clso	migdgV
+bcome	ihlcVb
cltop	pWbedj
+bfair	XeZegp
-1said	hYVblZ
clview	apacee
-bpick	gbpdYd
+1@d	fijVba
crwere	Wbceip
clchose	effeVp
+bonly	YcfYgp
npoint	Zahpec
pthings	pdYdYh
pshe	pdifVc
+1you	ggeVee
-2closes on	dnXXVi
-bmanche	mfeekV
-bsay	npVaYb
nlittle	bebepc
clworkin	YpYhVk
-byours	dcnclV
nshowbi	efnbVh
clull	pYffec
paway	pbceZf
-bwritte	WiobpV
-bbetwee	lXpaWc
pagm	eWfeep
clbeing	gVeiWo
nable	VgXdlo
-bmaths	ipccbZ
flsoon	pgcbfa
clmark	medldV
crpublis	pddeca
crasked	Ycjbpc
-bintake	beaiap
crmanage	gbkbVm
-bconclu	bbfpgY
nfar	Vbiepf
ptapes	pebfeZ
crobject	cceeap
+bgo	bhdpeY
cllatest	pldbZV
nmind	bfjdVp
+2and @d	VYichg
nby	eaphfa
clnight	bfbccp
-bsettle	pZcbgc
-bok	Zpdjda
+2i am	hVgYVm
crbreath	bfeeZp
+bmock	cebdbp
-bskiing	cbfbfp
-bslides	WpidhW
-brooms	ddYefp
crcourse	Xedgdp
-bconven	VmeliZ
-bagency	kVhdck
-bstated	Vffepe
+belse	bpdebf
+1#	bXjiVf
pcondit	Vlcdcn
pfalls	pbYdmX
cltable	cpfffX
ppracti	VmkbZk
+bfrom	pXfdiZ
-bshown	Zfeepa
-bextern	iaeinV
-2again in	Zbadap
-1allow	pdebaW
clsign	YmXbbp
+bbest	fpdecY
clphone	pamZfV
crvideo	Ybgfpd
-2call by	kZeegV
clsite	VdoaZn
creveryb	pdadbd
+brings	peajaX
ndirect	fggZpX
+bonce	peccad
crhope	Zadegp
crshift	edpdhX
clchildr	adeedp
penjoye	aaphad
nhelp	ZmbdXp
-brecept	Wdheep
clcan	XplaVl
nout	mcVkhb
phad	dZgepc
nadjust	fepecZ
-bmust	WpebZl
pposted	cdcecp
+bthem	cgmhVh
npasses	cpedgY
-2start in	cbYebp
nworry	iiodaV
nk	pfeZec
clthough	daaZpe
-2close on	ekWeVi
+bleft	WeldpX
+2you get	pedecY
clthat	cadgpe
-2^ until	nVdhbZ
-brecomm	Wefpdf
poutcom	jdlVce
clhere	Xkgaap
-bapply	cddfap
clbear	pcdaag
-bsome	nVlcfb
-2out on	iZdfVg
-2is back	Xeebdp
pgovern	aedddp
clmarket	Vfkdjh
clfreeze	effepW
crplanne	YefjYp
+bcommis	lfdelV
clwinner	Xedcjp
clwhole	Vegejl
nfelt	aebfpd
neither	eccpbe
clbet	aeeebp
+bnormal	Wffedp
crnormal	Wffedp
nhears	fZcddp
clnot	Ydacmp
psound	Vlfedl
-bend	medjVh
crsecond	Vlelhd
clright	cfihpW
+breckon	pfeebX
-buntil	ecbpcd
pa	ZlphcV
nspeaki	efpfdX
-bgovern	cdapha
clparish	jcgkeV
+bfirst	bdkepV
pquery	Xfbeph
cropen	Vdbdnn
clsleep	cpbgac
nupload	dladpV
pknown	Vdedlm
-bfinanc	Vebpag
-bdesign	cebpea
-blet	kieeiV
+2, same	VZnbhY
-bdeputy	jdpdbX
crlegal	ffcofV
crchoice	cffeZp
ntips	ffWfep
nknow	VXnmdk
-brankin	hbfpcW
ncollea	Vigcfo
+bbig	Wdpedf
cllive	dnVcbj
-2start on	YZZebp
-2^ take	XpfdbX
pfittin	dYcffp
+bvery	oVdfeh
precept	fecdpa
cllogged	ffffpW
clvice	bcfpea
clchurch	Vfcmbi
-breply	lnYbkV
-2opens on	acbbap
cldesign	cdepdZ
-bonsite	ddpeca
nfarm	mYpddV
+2, it	hbbVfi
+bbooked	efpfdX
+btests	Vffgjn
clchosen	phcffV
crpeople	mVYigh
pcork	gdYmoV
paudit	peeddZ
-3not come on	acVbgl
clwritte	ggkckV
crso	dhamVl
clmeant	edkdlV
psadly	bbhfpZ
clexpens	abfefp
clsafety	dpeefX
ntaken	ipgdZZ
crvery	oVcedj
-bpaid	Xbjebp
pchoice	hccbpa
-2finish on	adfVam
crwould	Viacio
-bgive	plgdXW
+bphones	jedmfV
-bwhere	peeZdd
-bsays	cVmajh
+1has	VbaZkh
-3to know by	dpeeZW
nmark	mhddVg
preplie	cnegjV
crsure	mecfVi
clsigned	VobZmf
-bcalend	hmhbiV
npapers	ccbhZp
crhimsel	pcdfcb
+berror	Xfefpd
clbecome	pccciY
pkey	cecebp
-bconsen	andmdV
clusuall	pXhbYh
clcatchi	bfeeap
phalf	jpYgYa
clupload	Xpdfcd
-bfound	ffffpW
clcvs	Zdapdf
+b@s	Xakaep
clsays	oVhcgb
-busual	peddeY
-bweek	fedbpa
-bshe	ehYhpW
nchosen	ccelVm
pteam	Vejlgg
+2if you	XngaVf
-2decide by	cZedmV
-bremote	debpda
-bhols	aeecep
pshop	icVjif
pvolunt	lVgobb
-bpoll	epefeW
nruns	dnkeeV
-2heard by	gVedie
-3finish until the	effpcV
-3are back on	Zdabdp
cllet	cpgcdc
-bdispen	eeXeep
+2and let	kalVZf
preturn	ocVdal
ppayrol	dfceap
ptheir	gplYbW
nopens	pcfdeb
creach	pebfbb
nverdic	bbfcpe
crhall	adpdbf
clroster	bccfdp
clcome	lWpcZe
-bappren	ceXfep
clowner	mabVgl
pcommun	idcaXp
+bable	pdeeZd
-bcomes	pVaeaj
-2at the	ihVbkb
pbreak	dbbpfc
pmet	pfdbcd
-3to you on	ndhdXV
rbdenied they-will-decide	adfVjh
+bjury	Zfeacp
clowners	pVmcfY
nfine	mVjcWn
+bfree	ieklbV
rbaside step-only-if	ecmVVe
clhimsel	pZeeee
-balong	Vaohgi
-3be done by	Vhdjeg
n:	Vcemlf
psms	peddab
cr@t	nbmVXf
psat	peddae
prefusa	pZbfdc
clduty	eZeedp
pkept	Vigekf
-bgreat	apZcnW
pchance	pbdddd
crtime	Vmggff
craccoun	Ycfecp
-bwould	Vejalk
nknown	Vdeodj
-bshrug	pfcecX
nbecaus	gYbepe
clgave	YgfhpZ
crtaking	Xpaedi
+bpeople	dZbcph
-breleas	pZabia
rxaside within ahead	hhYdVf
-bwe	jVfjnY
-btext	kpZdaa
crminute	ifndeV
clseen	Vbgfeo
cragain	YdZapj
pagreem	Ypcede
clfair	eZeafp
naccoun	lVcfbm
-bcast	peedcb
-2, so	mkdbVa
clmeans	piedZY
-bslippe	afeepZ
-1offer	VfYdhi
-bnumber	Vmcbgm
nmood	dfepdY
clpleasu	adgdpb
crplace	ehphWa
cldoors	deZfdp
flanswer	pedchb
clrecomm	aeepdc
-1closes	ViZfYl
ptogeth	pfdcda
-1takes	kYbfVf
clstage	phegbY
frsorry	aeffbp
-2back the	VcZZlj
+btold	eafYpe
-3from you within	Vlfeci
pthis	Xfgecp
cldecide	pbbchc
frhold	Vchblk
pportra	apdeec
papprov	VnceYo
rxreview in ahead	cjfggV
pelecti	peYaeg
+bhim	Yefddp
-bnews	dYdcpe
pmachin	dogkaV
-bgradin	cffpfY
-2instea of	YefemV
+2now .	odfdVV
-bpermis	Yfeeep
clwhethe	aYpdfi
nsystem	ddiXpc
mshold	VcZanf
clcard	YjgeVm
clotherw	pecebc
+2: that	pdbdZa
-2until the	dZVkfg
nfive	pjecYb
+bmake	nbfVdj
crface	pdYfed
pchidi	dhffVo
ntherea	ebdfbp
nplace	bgchpX
crthink	Vhfjal
pclient	Vohbid
pcalled	Vbmdij
nelsewh	ngbeVk
-2it on	ffhjfV
-bfiled	Xdfffp
clfiled	Xdfffp
cllaptop	dabffp
clapplic	iVZlke
-bmove	jbfepW
-b:	eYjpea
-2that is	ahYVlg
clchange	cZcajp
-bway	pZdece
-bmate	bfeebp
noutcom	acapff
bs- span ahead	gdVfeh
phard	cdefZp
clprovis	pefcbb
nwire	pfddca
crsigned	Ypcdci
-banothe	ceampZ
clcase	leiicW
+bsince	boeddd
-3to be the	eebijW
pmr	oWefed
pvery	hbgdWn
crreach	Yffofb
crcan	jkobZW
clerased	Wdfffo
bsbefore time-only ahead	jWheja
flhold	dndhWh
pthursd	odZlcY
clstill	oXdgde
px	eeZddo
-blettin	ofeedZ
-bcounci	ibWnbe
cryea	oceeda
crnay	oceeda
nneeded	jaZdZo
-1deadli	YoadZY
cltest	Whoccg
pforgot	hcZYdo
-bcosts	Wiffem
clorigin	Xfccoh
-3you on the	fbaYoY
psessio	efoebd
nwhoeve	lefkcW
-bevalua	feeodY
clmeanin	mclfdW
nmean	okbcWd
ncvs	eebebo
clcheck	doWoWe
-bnormal	oWeaai
crchat	ZigeoX
+2, that	kjeXhW
bsby day past	Ydfeob
bsuntil period ahead	edWibg
-bwebsit	efYeZo
clwebsit	efYeZo
npresen	Whadoi
-bbursar	ofeeaa
ncame	odbdcc
psift	obebde
rbact please-do	ghfZWg
cleveryt	ecboed
clhols	Zefceo
clpost	fWhbhm
pthree	hkhjcW
nhold	fZeddo
crothers	Widedo
rxact from no	dcacXo
-2availa in	dfZeYo
neaten	oecddZ
+2is the	ijdZWe
+bcould	cdgdYo
+2, decisi	WdidYl
clchambe	ofdcda
clothers	cdYjao
crstill	WobknW
-2opens in	aebebo
nused	ofdjYY
pmust	jbhaWn
nmanage	ddcZfo
crclub	dfaeao
clpaperw	hZddao
pchat	Wnlccd
pthanks	gWjefj
ncomes	aZhjoY
clconclu	jaeodW
+bemail	kgWifc
clexcept	cdafeo
pclerk	ddbhZo
-3, and on	oedbcY
prestar	efeoab
poff	obdbfd
-belse	Wcicng
peligib	ckilcW
clgot	gkeblW
preport	hWeiXo
-bowners	oZdddf
ptick	obeeea
-bam	ZcmaZo
+2, could	ggWdWk
crmuch	bddfao
-blunch	Zcibao
pmakes	oegdeY
preach	Zffeoa
+bcode	Wodffd
-breconv	cfdocb
crread	Zajofa
-2: the	nZWWec
-2not say	Xeedbo
pcase	eioYab
claftern	ceoegY
+bcomp	bfdoZe
-blooks	eeYoed
nwere	mWYWkk
cltruste	cbhoae
nminist	niehcW
-2all of	Wdlchc
cltalkin	Weilgg
nrecrui	decaod
pget	oZnbeW
punder	Wjaibm
clskiing	ebebfo
-babout	Wnfdkf
psame	aeojgX
nnames	leWofW
+blike	dbhYod
-beveryt	edXojZ
nmakes	lemeeW
-bproces	icenWe
-bchurch	Wfenee
-bmarket	Wehdeo
crcontra	keZeWo
+bthen	oeZedc
+2, half	Ybocba
clclosur	efeabo
+bso	aiZfdo
plink	WomiXa
clreceiv	odZbka
nsometh	XYjolb
bson day past	adfboc
-2will know	oeddcZ
-baddres	biadZo
nbe	Wjdjgg
-ballow	oeeadc
cldecidi	odcZYj
pminist	Wkbdlh
pslow	Wddnii
+bsignat	afcdco
nupdate	bdfeoa
nallow	WicZho
-bbooks	bfdbdo
pchild	cbdedo
-blive	dmWedj
pphones	beedod
clslot	ZmjhgW
cllondon	beokcX
+2, our	majfcW
cllooks	eeYoed
+bsharp	edoedZ
-bchecks	Xehoec
-bhall	feZfco
-1answer	kkZWWb
clquesti	Wobdmb
classess	dmnebW
cls	jcileW
+bnight	Wfjffl
clalong	ZZofgg
pscores	ochfZa
-bnewsle	Wecdhn
nergo	Zdedeo
-brelief	ceafdo
-bgcse	Wgfeeo
clgcse	Wgfeeo
nsorry	ZZfcoh
-bsave	Wemebj
-3start on the	caZfeo
nassoci	Wncfif
crclose	hglcWh
crall	mWcWgn
+bother	Wickjf
-3@d instea of	ZeYeoa
-2as of	WeWcmc
-3sign by the	YZhfgo
pelsewh	Wkffek
nwho	mjWdgd
-bphrase	oafebd
pteleph	oebggZ
clsync	oedebZ
pevery	heWmee
-3will know by	hWedfh
neveryt	ekbeWm
clhey	coZfee
clportfo	cocicZ
nmsgs	kfdoYX
nauntie	kfdoYX
-bsalary	efdkWm
clbank	hmbkWc
crlike	dehXoc
nwhiche	fiecWn
-2office :	cdWeco
pnice	bebgbo
rxsuperseded - ahead	iWbcfg
+2, but	Wjacfm
-bfell	deffoX
clfell	deffoX
-binviti	bedeob
clbed	ofefeW
peach	nekZiW
+2, just	ddoeZZ
noffer	agYaoh
clapprov	fZWoch
-2people on	cfZZbo
plapses	cedeao
pbroken	ledelW
clservic	cbdloW
npostin	odfebc
+bquite	Xeffoe
-2, not	Wcccje
-bhas	Zcdhbo
-bembark	ceedco
frthanks	fadceo
+2, said	obbdZZ
nprivat	jedoYX
creither	oYcgWk
-2will hear	ofedbZ
crgreeti	Zfddbo
-b@t	Wdidgl
nbea	kfdoYX
nsample	ffkeWk
-2you from	dfddXo
+bpresen	WnbZdo
-bhang	oefecZ
clsomeon	iWfZki
-blast	Wjeakk
clwould	Wjlaih
pwhethe	kgiYWh
+belsewh	efefoX
pniamh	dfocab
-2sits on	fbZkWb
crcould	Wdfeoi
+bdelive	clbliW
pdown	eogbgY
pairlin	bdoeea
pdates	ahfiWl
nanswer	iWdhXo
+baccept	Wmhdjd
crhit	affoda
-bof	hiighW
clconver	hdocfY
prefuse	ofddbc
-1become	odabXY
pcertif	XmlbWi
ntouch	Ybioce
pname	Wkjhfe
-3your decisi by	ZoefbZ
clfounde	ehlkbW
nservic	dfWihk
-1no	lhachW
clplaces	joecYc
-bnotify	mceekW
pan	djodWe
-3from us within	nWedeX
-2meetin on	YbjocW
pconseq	cZffeo
rbsuperseded promise-to-answer	fcddlW
-bput	oiZWhb
+blove	Wkcccm
+2for a	gdkaWg
clapolog	fdefoX
+bbefore	coYZei
+2you would	XYhceo
-bowing	Zffaeo
ptill	oegYYf
crcantee	Yfefod
clmatter	icfoYa
crconfir	oafbZh
-2you :	obcbaY
pran	oedfca
-bsaw	bZdboj
pfeedba	fXbZoi
clchecks	Xehobf
+bmight	Xcdeho
+bnew	iYZcoc
+bbrothe	XdjmlW
nstage	YhXkoa
-1wait	Wdfilj
clforwar	WigZil
-bbegin	Wagkcm
-bnorthe	eeceZo
crare	deZeod
+bwrite	mWZgcl
rxanswer for ahead	ifWZif
pbase	Xodedg
+2, he	cniWeY
crlist	Xhodgc
preplac	icjhjW
nlegal	Weehcm
-bgarden	aecedo
-bwhole	cXfego
njury	adeedo
-bspeak	heogdW
+1please	doYZbe
pable	Wfejbn
-bbank	iocbad
cloffere	fjndeW
nlatest	ecbcco
+bspeak	hefnfW
pnewsle	Zddgdo
-bwritin	oeZgad
phome	bZicfo
clfailur	Zofecc
nstraig	meihaW
+2, as	cnfWgb
-3meetin on the	ebfmYW
crsketch	fflfkW
norigin	mcnebW
rbappointment i-must-act	ZWjgaf
pup	eioZad
nperson	Whiihf
nelse	dgbabo
pinvite	biocae
clsecuri	lejgdW
pco	odcdcd
nletter	dYYjeo
nspeak	dcecoc
-2will be	jchbWd
+2, by	ijdWeb
nsent	WcXlnh
clgratef	Woifed
pwhere	oaadch
+2, on	oZiWab
psugges	cleelW
pmovemb	kfffjW
+bwhich	ogcbeZ
pneeded	klibZW
clsometi	oeebiW
crpush	ofaeea
pwish	eoffdY
-bchase	bbffbo
pgiven	klbdhW
-1wanted	ZechnW
-bdies	doaece
cldies	doaece
-bbelow	Wdbdmm
-bdown	Wechhn
-bbakery	dYffdo
pcentre	eWlbgj
pbrief	bjjejW
-bhopes	ocddhZ
clhopes	ocddhZ
clharbou	Wajhbo
-blooked	YeeoiZ
-bn	oeaede
psubmit	jndhWY
nthem	dXoigc
-bcompla	Wgffen
-2meetin of	ofcbWa
cldinner	ccgdao
clturn	mfkcfW
nwill	fcbodg
nfirst	aeoXei
pindivi	Whefgn
prest	oecZef
poh	Zcoeee
-blookin	fmiiWb
-bguaran	oXhedd
clguaran	oXhedd
-bno	ohYbcf
clagreed	ocdgeX
-1waited	XcfeoZ
+bapplie	Yeeocg
+bends	Yeefeo
clonly	dXfiXo
crteleph	obfdea
pbin	Zfbefo
phappy	Whfkeh
pmeet	ecofZe
+bsigns	Yffoec
crunsucc	odfgab
pinterv	afocja
msimmediate	Wkmacc
-3to you within	oZfecZ
-2appoin on	iaYjgW
-bwinter	effdYo
clwinter	effdYo
clbeyond	ofeedY
pweighe	feoeYb
+btheatr	dfffXo
clmill	gaeeao
-2lets say	fijdZW
prememb	oaeded
precall	denehW
crby	Wbfofi
crringin	Zffddo
-1begins	addbao
ntype	cfeodY
plinked	deWkbn
-bfirm	eYecfo
crbreak	Wflcel
-bdays	WcmbXn
+bpush	ofaebd
pinbox	Wahfgo
nterm	ohbcdb
crfeedba	Xdhefo
pbeing	bhhZWo
+2with a	fbWcek
pcommis	Yoffed
nforgot	ofeeab
+bdebrie	beeeZo
clcompla	Wffffn
nwrong	ecfeoY
croutcom	oeakcX
+bmentio	afefoa
+btakes	dobefc
-bgaller	Weedlk
nquick	ajfoZa
ppostin	deeeoZ
crmade	oabamZ
clset	Wdlkee
crrole	Wegegn
clalways	Zcefdo
-2see on	afdaao
-3to see on	afdaao
clinstru	idodaZ
nreach	hjakhW
clteache	hadcco
cllog	inefeW
-bdoj	dbdfdo
pstairs	befgoY
psteps	oiiXbd
+bquesti	Whefen
clquick	YcoiZi
siwithdrawn	Whgcdk
pmarked	jcfocX
clnew	heecWn
naccide	eZdfbo
clrespon	oddiYa
-3it over the	WeZlja
clchase	Zfffbo
+blegal	afeofX
crhis	ececod
crshout	bfedao
-3been promis for	becZWo
pfellow	Wbifdo
-bpublis	odcbgc
clexactl	oeffdY
-belecti	aedddo
pdigita	kejdhW
-2contac by	hYeejW
-bit	jggejW
clyour	Wlidgg
+bwhenev	Wjbcjk
pdirect	fcjfWk
-1meetin	XdYobi
clrumour	Yfffco
clowing	aefbeo
npop	eiefWn
nthroug	mgahkW
last	kggWde
+bd	oeeeba
crd	oeeeba
+bword	jcchWk
preachi	ecZffo
+bforema	obkeeW
clarrive	Wachnh
+bplaces	ffYfdo
nback	ghbWjh
pahead	fcofac
ninspec	oecdeZ
pexpedi	aegfoZ
nwhat	jWgema
crstage	Xgojda
nperiod	emWcif
-3your answer by	coefdZ
nhis	kcjWch
clfollow	gXeaoh
-1or	dYoafX
clinvoic	aedfdo
+bsent	Whddmg
cltrain	abeZjo
-2@d and	WYjidi
phaving	bgofcb
clrang	aecdof
psir	ieaeoX
-bbreak	bebfco
+2, not	nihXWd
nput	ehbjmW
clabroad	cfbdeo
clsadly	Yffedo
+2, now	ZcccoY
clcastin	oeabYh
crstreet	bZbfeo
-3visit on the	adocbY
clruns	bedmWj
pbonjou	eekfWl
-1now	odhaWY
clconfir	oZgfbd
cllooked	ZedokY
pthinks	ogafab
nhappen	dcbeod
-2^ the	iXXWlX
+brankin	efbbco
pcaught	eeielW
clface	XejeoZ
crworks	Xogfed
+bstoppe	YfefoZ
pview	bbodlY
bsover lower-bound no	Wedhci
nneithe	deeeoZ
+bwent	eeeeoZ
clstraig	oeeebb
nand	afedoe
ncandid	ekboeY
clchoosi	ofefdZ
nread	ccfdoc
crcompet	cfoeca
nexpens	efeeoY
-2^ is	Zcoeeb
clhall	bedbeo
-breopen	beeddo
ncommen	ohdabc
crfree	oWoeXc
-bcheck	goXjZd
-bthat	hZZgob
clhang	oeedad
psesh	oedddb
pmate	hgWekf
clmornin	Xcodcj
crgeneva	feoeca
pcoding	efofcZ
crreturn	odfbdb
nhearin	Wocbek
ppasspo	Zoeebg
-bvotes	mediZW
clride	dfofdZ
-2result by	gYedWl
-bwhat	jcjalW
clgap	ehjekW
+bavoid	dYfeeo
cravoid	dYfeeo
cltell	dogbfb
-bmainte	Zecfeo
crsessio	dgffXo
cljoin	cZieYo
pchair	obfbgc
-bproof	ekefkW
-belsewh	kdieiW
clland	gfcZao
none	hgkdjW
cldrivin	Wdhgki
pmeets	kfWXYn
-2it in	jdldaW
pnumber	aoiXja
pcould	YihnWg
-2open for	coeefZ
-bhand	YlWghl
cldays	bdofag
-bbrief	becedo
-baudit	Zfeebo
frpost	fgjgjW
-bappoin	eceoZf
clkindly	aodegd
nholds	offfZc
+btrue	Weffof
pcome	akoabd
+bwine	efodZa
nstop	faeeoc
-bgig	efodaa
pthing	bobhZg
ncompar	cecofa
ptwice	offZeb
-bcoveri	ffffXo
clcoveri	ffffXo
clhears	lWiehc
clhereby	eejeWm
+bstraig	ofcfda
clninety	dfedoZ
pportfo	ZdhoiX
nroom	iaohWc
clopened	jffekW
pplay	ZnmedW
+2as i	Wedcif
clstaffi	oafeeb
-bforema	cfcmkW
-bdoubt	ffieWj
nregret	adeeoe
pconclu	chdlkW
clhouse	eebdco
pring	gecYoc
-1was	ZaWYkg
nten	obaeYj
clreappl	bdffco
-3us until the	odeYdY
nunlike	cWgfkm
clchild	ddafco
pforms	difndW
-2she said	necbbW
-1have	YjjdWf
-bcalls	kdlWae
pdraw	Wfcjgm
nfound	iefeWn
porigin	Wkedkg
cldiplom	cofedZ
pmoved	WjnhhX
ptyping	lfkecW
ppour	odekYZ
pdispen	deZedo
+bcall	ngblWa
-1know	jjWdYf
-bsolici	cfYfeo
nsure	lmWdbe
nselect	ebdmWl
clpapers	dbYloZ
nthis	dcWhlj
-bkindly	ijideW
-bmill	cegeao
clline	cdZgdo
clspot	Wfedjm
crbetter	Welemb
p;	nedeWh
-3closes on the	bcabbo
-bshow	XgoZdi
nwithin	Ydffco
clrefer	afefoc
cland	oegfZc
-3back to you	oedecX
+bward	Wbkbfo
nrun	oceedb
clbreak	cebfco
+1instea	kghZWa
-byear	XclgXo
-bweddin	cfeaeo
+bhall	adodah
-2one on	jebWai
-bcandid	oYcXih
+bteam	Wfffgn
rbanswer no-news-yet	fmddWX
-2, is	jbgkaW
+bthere	Wifdgl
cldated	Ybeeof
pconfer	ocdddc
clpsycho	bdocee
crnothin	Wefeim
nenrolm	memcaW
-bpassed	bddbog
pjoinin	fcZeeo
nairpor	oegcca
-3call on the	deebmW
ngreat	ddefbo
phr	eddfob
nrefere	afobce
clduring	oeeeca
-2more than	iWedYh
+2, you	fWbgfh
clre	Ygddoc
frpapers	Wlijbe
clfunera	cffdao
+brealis	fegdoX
+bcase	adegdo
+2to let	ofedcX
-blasts	XYiobi
pnon	Zdgdeo
crfile	Wffnaj
-1be	gWgXfg
nwelcom	Wlaemh
+bhouse	Xdeeog
+bsucces	aeemmW
-bworks	dohfZb
popen	abihWn
clable	dWcdnj
pnews	aoabbk
cldeclar	eoeehW
-bcvs	Yecode
clring	okfZbZ
clunlike	affebo
crright	idfigW
nhybrid	fedeoZ
clpassed	icdeoX
pgave	jhcgWh
+bnever	edeeoZ
clrun	bbkiWj
clgood	hheihW
nquesti	mogaYZ
phiring	igfiWf
nconsen	Wlhfjb
phope	bZddoi
-bsafety	eofefX
clonline	Wjdeel
nagreed	eggboZ
+bmate	oebdhY
+b@t	faoYdg
-2, the	jZlWeX
nalso	hekgWf
-bfurthe	heZcod
pmay	lfglWX
-bagreed	ocfeYg
clundert	fZffob
cllandlo	Zfefbo
-bfast	Wnfmcb
-bman	Yffcoe
-3the interv on	ebgejW
cldirect	mYhkeW
crhow	obfdce
crchosen	namecW
nagain	edZbof
-3been contac by	oZefZa
-bpaymen	abfffo
clpaymen	abfffo
nphone	kddlWf
+bcheck	lYdneW
pdead	oedeeZ
-bnight	cccceo
nlol	deeeYo
-2it is	dakWXj
nregard	noZaaa
npunctu	efobeb
-3it will be	jdhbWd
nbelow	ohZcZh
-2number by	aoeddZ
clhonest	ogdeba
cldean	occiaZ
cllasts	XXhoak
nwife	oddecd
clfrozen	eflfWk
-3letter by the	ibfeWi
nready	bicdbo
nwalk	feoeeY
-3on the phone	acdeob
+bleader	dbfaeo
+brest	nefWdi
+bminute	cdohZd
crpayrol	foeebc
+bmanage	efdZao
pextern	mecdWl
bsby span ahead	hWciYi
nshort	ecoebe
cladvise	WbhnmY
preadin	dZgeod
ngo	Wjfeek
-bhangin	bffeZo
clbetter	gkWdck
-bbirthd	deZedo
clbirthd	deZedo
nowner	mdfifW
+bsign	YofiZh
pagreed	cocddd
pdoes	odedcd
-bgather	ZedogZ
clgather	ZedogZ
pcorrec	meifdW
-bchair	fceoZd
nadd	fdfkWk
+blikes	offfba
cldownlo	aaffeo
phole	lfefjW
-bcase	jgglcW
pasks	deoffZ
-bwash	cfeodZ
clwash	cfeodZ
-3to you by	lWffhf
-2decide on	lcadWe
clapprec	Zoffdd
clinform	oZhaja
-bwhile	afffao
-3takes over on	ddcZco
clagency	fWgeen
+bmaybe	bfdedo
pspoken	hoebbc
+bfix	oYefee
nbus	eXfffo
-2back by	elddaW
nenjoy	oaacef
-bfroze	efffoX
clfroze	efffoX
+breceiv	hdeocY
preserv	Xheedo
clpeople	mWYfgj
nright	ieWhfg
-bchats	YfoYdi
clminist	acegdo
crcame	Xdbboj
+1becaus	jfegWf
clashore	aefbeo
msrejection	Wbaakl
-bended	ifZeoY
pprocee	Xfffeo
claim	oZfdha
-blongli	beeoea
rxanswer not-before no	afcbao
+bterm	obccce
-2by phone	Wclfld
pe	jjijYW
nlaw	ffeeoY
-1are	dbfXWm
clstuden	efeeZo
-bpsycho	bdocee
-3@d , and	odeaZc
clplace	bgjmiW
-2phone on	iajcWb
clgone	hZcdod
noh	dcYfoh
pnot	ofaebg
-brefusa	oYefha
clhappen	mdhWag
-bhands	Yhebdo
nrings	ofecae
-2, but	oeddac
crlol	iigdjW
+bat	kboYgZ
-3meets on the	ccWjZf
-2starts in	ceaeao
clranks	afeoeb
-bsms	odeeeb
-bagains	Zefeeo
-breally	Yeffoe
ntalent	ckodbY
crportal	medeWk
ncreate	eYffeo
-2back in	Wlaeke
frreview	Yhgoeb
pjury	jjcmZW
ndates	egiocX
-btrain	gcacdo
pturns	Wejfgm
-bless	Ycfffo
sivague!	hhibWf
pbrothe	Wgfgme
+2, accord	oeddZZ
+2, she	kdcWed
crsays	kcdbXo
-bbranch	fehmWe
nuntil	nccZgf
pbook	Znnaab
-bsuperv	Xdkicj
noffers	igdaYn
-2date of	ddbeYn
clcoming	hbfXfk
-3leave on the	Xeccdn
-boccupa	XmnedY
-2: within	flfbaX
-2hear on	gjXYge
nbroken	kbikeX
pchased	nfeedZ
clenclos	Xkgfff
clfront	edkldX
+bbeliev	bcfebn
clnicest	ffZfnc
-bchange	ebcagn
pmonday	naaadj
ptell	nfYabi
-2to be	Zdbcnd
pplus	Xdgfkk
packnow	gbfneZ
nleft	gbcdna
precent	edafen
nsigns	ncecfa
+2and write	Yefnbd
ngroup	afedcn
clcould	Xnjbib
crspeak	hdilfX
pzoë	nfdeda
-bwife	Zeence
crfurthe	bgnfYe
clchats	YfnYcj
clclient	gXfdji
-bhears	kXiehe
cltouch	naYeka
nsift	ceddcn
pcastin	hdZbcn
psing	denfeY
phygien	eenfdY
-bward	hclXZl
nboth	Xiiihb
clown	mcYdYn
+bowner	adnadi
-2know in	nbeebY
-2due on	dXahmh
pb	cgbcdn
clturnar	neffeX
-bjob	jbbbZn
clenvelo	jnbfcX
cruniver	cfZefn
-bedit	Ybggfn
cledit	Ybggfn
-bstands	Xklgbd
pface	aenfdd
-2shortl :	ZdbnZZ
-bgroup	Xbmieh
crdinner	bfdnbd
nconseq	dfffZn
-bprovos	Ycfnee
-bhaving	XfdZkn
cllonger	YnfdkY
nchat	enXekb
nshift	Xmachj
pforty	cffneZ
pretain	addefn
-bdownlo	aaeffn
-1day	bfhXeg
+bapprox	ffneeY
-bsame	fdncce
poursel	neeeda
+bfour	jenbcY
+bdecide	ldeYnY
-bsees	Xfhkdi
crshould	lhcgXg
-2they said	edebkX
nthings	XZfdnj
clcode	cnfffa
+2, since	andcdb
+2, kindly	gXeija
clcondit	hXeemf
-bspoke	ffednZ
-1up	bhXjcf
+bask	eandbh
nchoose	benXhe
+2if i	nYaeha
clnursin	ckhekX
cltheatr	eenXic
nlater	gXgnde
+bsay	lffegX
-bdrill	dfZfdn
cldrill	dfZfdn
+bfee	eadfdn
-2have said	Xebckf
-1people	mdcchX
-bcommis	Ydfnbe
pcathed	lfdfkX
-boffers	hbeenX
-bstays	ZenbZi
nplanne	ncadja
-bweeks	acfneb
-bapprec	Znffec
+bstuck	ffYfne
crstuck	ffYfne
+bbranch	ffffXn
-2, start	cZbecn
rxaside until ahead	ZjagXh
-ball	nfcgfX
clchance	dlakfX
npage	eeXdjm
+bshift	ggncab
clthree	XhnfXl
peveryb	hgafnX
nman	Yfdffn
clterm	hiaaYn
crpicked	ndedZc
clseason	gcbddn
nhear	jXamXl
-bexam	YcnXhi
clfamily	eddbdn
ptransc	anbhga
phistor	gnddda
clattach	Xmfeef
cllaw	Xdffgn
-2time on	cenebX
clwhen	bZnhaj
nheard	nhdbdb
pcomes	jfXcnc
-btechni	Xenkda
+2will be	Xaabme
+2s budget	Xfdbdn
-2begins on	bdbccn
crperiod	ZgniZb
preply	janXkY
nemails	deecdn
-bquesti	bhfbnb
crmail	lddXfj
pwarden	eedenY
clshift	XYnYik
phow	aegkXl
-3, so the	neccaZ
+bthird	beneeb
-bout	nbYbcl
+bsee	Xdkfdk
+bhappy	aedfdn
crsignat	cfcecn
-bwith	Zbnhhb
clholdin	cnkbcb
crorigin	Xgeelh
pguy	Xfefjk
-3's back on	ceddbn
-bcareta	neefdZ
-bu	nfeddb
-btxt	neefeY
cltxt	neefeY
pcourie	Xegfkk
pmanage	ngaldX
clnote	geZdnd
pwoman	Xnbgma
-3for you until	aneehX
crshop	Xclebn
pshoot	lfejeX
nmenu	dfnehX
clsubjec	fddfbn
rxaside by ahead	jkXgXY
clbookin	cnceee
pwrite	nmYZbf
nround	Xfeibn
pshift	aanckd
-1twice	aecgnX
-bhope	aekcXn
-bme	gnecec
clsigns	lcciXe
psaid	nffeZc
-3i asked for	ZbedZn
nfair	ckffXn
-3, in the	Xjgdci
-2be by	bXecji
pplease	Xlncbg
clno	hhbbYn
clgirl	cfenea
-bninety	dfednZ
-2back ,	negccX
pagency	Xgbejm
-baiming	nfcgcZ
flgive	anfdhc
nask	ghkidX
-2rule out	Zfecbn
nsecret	lglbXc
ndecisi	bXcflk
clstanda	fdednY
-beither	ncgeda
clvouche	cbdfdn
crmeetin	acimkX
+2at #	XYleZh
clask	gmfdXe
pforese	Yfeeen
crabout	Xndaih
clfourth	kfbfmX
ncallin	meedjX
+bdoes	geebYn
ptraini	dlXeej
paside	Ydfned
clmoves	Xecckn
+2please .	ZncecZ
clflying	Zeddfn
ploved	iXgdig
+battach	dlXegh
-2ring you	dXddji
pright	XnhfYh
-2# ,	XZjbYh
+bpartne	cbnjbb
-bwaited	keffjX
ppanel	nbhhbZ
clmove	ibednZ
pfreeze	ffffXn
nring	ncaZYn
cldetail	Xghfdl
-bturnar	ndffeY
pprocur	Xkfedk
nseen	cgccnc
cldesks	bfddcn
-brang	Zecdnf
poffere	cnhedb
-1writte	nXadcc
nreject	fnafea
nrememb	elXfej
-beleven	dfeenZ
cltorn	nffdbb
+bhold	kjedeX
pcame	Xjhhjb
pspoke	jmXade
pfit	deafdn
nmeetin	Yghanf
-3rather than the	YebenZ
nrule	dfencb
nsix	mfjfbX
-3you come on	ddnfdZ
clupdate	naddee
claiming	nebgca
+2to get	jifdaX
nsay	XXljfj
-1took	bcfcnX
nenquir	nZcecj
+bplanne	befjYn
pworked	Xfdfgm
-bline	dgjcmX
pblack	Ynfffd
plonger	gXafni
+bcertif	iikcdX
+bsome	Ydcffn
-2expire in	XfbeZk
psaying	aedene
clparkin	beceen
crminist	baffdn
clanswer	ngbced
cldepot	nbcdcf
crhappy	beefcn
-3to see you	eenegX
-2not be	Xfddhi
-bwhethe	Zdefgn
nlunch	hdnbgZ
-brunnin	Xbggli
+bagree	dgendZ
pallowe	nefefY
-bcarry	eedaen
clcarry	eedaen
nplease	fXjffi
-bghoste	dfffnZ
pswitch	nehffX
-1anythi	aeeean
nstill	adlbna
ptransf	fffmgX
clghoste	dfffnZ
clmrs	Xhifgh
pteache	hdedYn
pold	bnjeba
+bthree	cdecdn
clnotice	dbcZhn
-bpdf	bnffec
crfound	Zfdend
-3, as of	efcfnX
-2: decisi	kedagX
crcalls	dfenfY
ptaken	aZcfnj
padvise	akffXm
clkeepin	iefflX
nprinte	nbfecd
clhas	fbahbn
clagenda	nfaffb
crthen	nZiebd
pozols	ffffXn
nadmire	ffffXn
-bchairm	Xfhekh
crmust	incbca
cllifted	effenX
+b;	fjZndZ
+bthroug	cdngga
-2to you	kYXbai
pbut	hdnfdY
nhired	Xdemkd
pshout	kaeemX
-bfreeze	effenX
-bcollap	Xfefim
prather	bfneiY
nluck	ccdfdn
crlove	ceecdn
+bwants	eeddnb
crwithin	Xedhgl
+2they said	Zeegna
nget	jXdkZi
-bcomp	Xfekck
+1so	bkagXj
-2place on	Xeefck
clfleadh	cffdan
-bcoding	bnfffZ
cle	nbhbjX
clengine	Xbdmel
-1decisi	keXbcg
rxdenied for ahead	ciXZbi
-2no by	hgeeaX
clreckon	nYbdfg
-2throug the	cejhXg
crexpire	enafdc
npages	kXeekd
-1out	iXYegg
-1office	ZjhhXe
-bown	mbedXk
pcurren	ehbnea
-2applic on	akYenb
crgettin	naffdc
clperhap	beafne
clpermit	ffcadn
pturn	hdfenY
clhe	nYedYk
nperks	dnefZc
pmost	kkedfX
clobject	Xlffei
crwhenev	bffjmX
+2and after	Zedccn
pshall	Xffhdm
cr@s	Xdfflj
nterms	Zndege
nfinanc	Xkdeel
-bboss	mgYiXg
-2, answer	jjcdcX
pkel	eeaden
+bunfort	efffXn
-btoo	nfefba
+1n	Zbanag
-2before the	fgbXdh
pppe	ffneeY
psuppli	ffneeY
-2ring me	cigcXg
-1screen	kehhXX
pevalua	ncedec
-binstit	becden
clconven	XeinhY
pbalanc	dcdeen
pkeys	Zeefen
nbehalf	geeemX
-bscenes	Xnffee
-bstep	Zidena
clreally	Xegfne
ppolicy	neddcd
crdead	dedena
nearly	Xagelk
+bever	Xaffkm
+2whethe they	nafeab
nadmini	cceddn
-2's back	aeecdn
-bpartne	ibanfZ
crdown	Xebgmf
nok	ebfmXi
-bteache	jYdcdn
+bfurthe	cgneda
claway	Xdbhil
psuits	igkeeX
pdublin	dneefY
nuse	eeedZn
clsaying	lejecX
-buniver	Xeeldj
+babbot	Zeffnb
-bproper	jfekdX
preview	lfihcX
crthey	gbbfnc
nsat	jelfaX
pkitche	fbeddn
cllikely	ZencYk
pbishop	ekZbcn
-2sittin on	adbncZ
clcoding	dnfefY
pgirl	Xbehkl
-2say the	idbciX
-badded	efdnXf
clchair	dbZnYl
+bvicar	cfeneY
-1receiv	aedenZ
crfalls	efedZn
rxdenied - past	dffenX
clrequir	XlldXj
clshifts	Zeadhn
nentry	dnffZc
nrealis	Xeednf
-bmember	ecdedn
nrates	dfbfcn
naware	nhefaZ
-bhalf	Xhhagl
-3not later than	ekedXc
+1came	Xebemf
pkeep	aZdnbl
clbishop	nefcdc
pword	gekkXc
crtwo	Xakgjg
-2never said	ZeeeYn
-3i never said	ZeeeYn
-bwithin	hfdiiX
nper	nZZejd
ndepend	Zfdgdn
nfree	hXckgh
-bcorrec	lfiefX
clcorrec	lfiefX
crstand	neddec
nsafe	edZngc
nduring	ieadbn
clpupill	nfdfdY
crnotifi	bldneX
crcv	feanfa
cljudges	ibljdX
pquick	hhbiXi
-1been	adcbnZ
-bsearch	ddfncc
-bnda	endfcb
-bmatter	icfnbY
+1is	dggXeh
clstays	bjnbZd
nre	didenY
-2text you	neeecb
+bpublic	neafdd
pgoing	jfXbhi
rxreview on ahead	fXicec
por	Xiibig
craway	cdeedn
pnod	Xfffen
pvisito	efbecn
paround	knacda
clargue	efcndb
-bduring	eeejkX
-3said see you	deXfbn
-1place	Xclgfc
cllate	fecdbn
pleads	affnce
-bunluck	Xfecni
-bsignin	bndeeb
-2wait until	mcdbfX
+2on the	ifhbhX
clcentre	agfdan
+bshould	edbmXk
-2contac within	jbfeiX
+bmuch	adefdn
nattend	alndcZ
+bpass	ndaddg
pattend	cXkclf
+bmay	ckXjgg
nadjour	bfefnb
crbrothe	cfjmdX
-brule	ibdcXn
clpack	Xdeclk
-bdrivin	Xkfeeg
-1comes	naZeYa
pwinter	nYafcl
-2@d to	faXZji
+bproduc	niefcX
-3to me by	bncdbX
-bfiles	jednbX
+bplease	aiiXjg
clorder	kYXeim
+bbegins	dddbdn
nbuildi	gdgdnY
clnegoti	benffa
pknife	Xnfffe
pattitu	Xnfffe
clstands	Xkhhed
nreview	Xcemfh
crget	jebfXi
clstate	cnffhX
clcalibr	eeeneY
ncount	iZeena
nhull	nfeeab
-btill	nabhaf
-2me on	dmjXaY
rxreview until ahead	Xfhfgg
-bcard	akfeXk
-3close on the	abacdn
panimal	YknddZ
-bpay	Ydegen
-1met	bdddna
-bservic	gbXhle
crmet	Xcdeim
cltax	Zneedg
-bthink	Xkjbjb
nproced	bddfdn
-bweekda	bebeen
ntwice	fccdnc
-2, decisi	needba
-2comple within	ZZffin
ntrust	gfcjkX
-2it till	jhdibX
pfill	Xlifcf
nahead	YhekmX
pmoving	lbnaYd
+bshut	dffean
clexpire	hnYbXg
proom	ZdnlYe
crbed	neeedb
nteachi	jeXdlh
-bmyself	eefdnZ
clgenera	cfeacn
ppilar	neddeb
-2holida :	accdcn
crgone	Xccekj
-btorn	nefdcb
frsoon	enafce
+bme	Xjafnf
phoped	negcfa
-bassoci	degacn
-btried	aeefnd
cltried	aeefnd
pusual	nechdZ
+2and would	dedbbn
ngradua	iebcbn
+2is when	giXecd
cleveryo	nZdmeX
cl's	gebhXn
-2you by	nbcbbc
-2you within	ihedXb
-bruns	ZfcnXj
cljoke	mebeXj
clmainte	bfbfdn
clacknow	Zgefnc
ngoes	dnYeYm
+bgot	bhkdkX
-bdetail	Xjifgh
+1the	ebacnd
-3to start in	fbafen
-2up for	Xfkhgc
clexam	Xcmffe
pscan	encedc
pproces	Ybenjd
+bpaid	deYegn
papplic	iajjXf
npassed	geddZn
-bmark	iedmdX
-bfeed	debfbn
clfeed	debfbn
nafterw	bdgnbe
ptimes	Zjndda
ppartne	mXhfbf
-bpolicy	cmbflX
npeople	didXjh
-bhospit	ldedjX
+bhiring	afinca
+2after the	jZXXfd
clexperi	bbeffn
clrecall	cfenda
crmoved	dejdXm
clnews	cXicnd
pdone	gjXmYf
pboots	Yhnece
rxact - past	cXaegi
crwhen	Yecdjn
-2the list	Xjcdgf
pmodera	nfdefZ
-2office until	baeeen
-3the office until	baeeen
ncalls	dfedbn
-bturned	ceeend
+bchange	Zejnbb
crchange	Zejnbb
-bso	njacad
crus	fnihYX
nseat	encfZd
ngroete	dbdeen
-2not do	ceXcle
pmany	Xggjak
-1from	XZadnf
nguaran	Ydgfen
+bdecisi	nXabjf
nmail	eXdnYj
clgettin	negdba
-bcleara	Zffnea
pi	ngdfca
pbookin	eeYffn
clplaceh	aaafjn
crnewsle	dfedbn
cldeck	bneeec
clhour	cbnibc
pautoma	cbednf
pcountr	neceeb
+bfile	ZgZnfh
+2: my	dkbjYX
ncheck	gehmXd
-bhappy	cebeen
-2evenin on	bcXehj
ndoes	iblXge
-3me by the	igdebX
pdeputy	ankadb
-bwhen	Zankce
+bwhat	kfalgX
-2office by	Xidjdg
+blikely	necdcd
-bstanda	hdednX
bson period ahead	YXljYd
-2in by	Xlcgdd
panalys	eacfen
plook	higlXZ
cladded	gfcnXe
-bback	inbZec
-2them in	Zddean
cltalked	chXfen
nfile	Xlccbn
clcousin	Zcffen
-2^ ,	hcmdXb
+bmoney	ceddcn
-brevise	dfncad
crphone	lZdkfX
+bassess	bendhZ
crwill	ndchYh
padditi	dfccen
nwin	Yffeen
clmind	mhbjXc
cleleven	cfeena
-2into the	bfecYn
clnda	dnieaa
pallerg	ejhdiX
-2schedu for	jdabkX
-boral	ecneec
ptax	Xkcjdg
pends	mdejcX
pcloses	jbcXmg
pvia	eadfen
crhouse	deednc
+bwaitin	jedelX
-3from me on	jkZbYX
nstable	enffeZ
rbsuperseded slipped	ijZXed
-bphones	neadee
-bstop	ineecX
cltask	fdafnc
plooked	lkdYkX
-2: in	hbkehX
+bdinner	dddngY
+2, at	jbjaXb
pgrade	bmmeeX
-bshareh	lfefXi
pstate	nfeeca
-2reply within	fffeXh
crgiven	Xkefkd
clanythi	iYecZn
+bapply	ccfecn
pgot	fjXkdf
+bwill	lebkXh
nfour	ccfbne
crx	nfchba
pgratef	nfaeec
-2yes by	Xjfeeg
-2sorry ,	aecdnZ
nmentor	gnfdfX
crseat	Xfmdgf
+2for your	gdjchX
+bshall	leficX
nknives	cencgX
-brole	Yfeeen
crones	eenefY
nwant	nnbacZ
njunk	iemdeX
-basking	Xefkif
+brecrui	Xefmjd
nbegin	mcdfkX
-bdevelo	ceeecn
+bpossib	ZelenX
pthere	mkXbag
+babove	aafefn
cltwo	Ynaebm
clreimbu	Ybgfhn
-bdefini	kXefjd
phours	Xmdjfc
-2not decide	Zfgden
rbact i-must-act	gedejX
-3for you on	dkfdfX
crsooner	afeenc
clbranch	gdhlXd
crbetwee	djhifX
nneeds	Zdnbck
pheads	ZdlilX
-bshort	glcjhX
crfront	XkZmmZ
pversio	Ygcefn
clagent	Zfcngd
crpaid	efefnY
-1do	aXiZif
+1starts	bfbgcn
+2s meetin	fcbihX
-bcourse	nebach
-2asked for	nYceca
rbdenied open-ended-time	mXaYYd
nbut	lecaXl
noff	fnZcbi
nreads	cjddnY
-baccoun	bXfhen
-btarget	beffna
penough	bnaech
clliked	jebfnZ
ncoming	jfnbda
-bfive	cnjcbc
cldo	bhldXj
-banswer	ndccff
+2and everyo	iddlbX
+2, there	Xchkcg
+bsecond	bellXe
clconsci	eZffdn
nproces	ehehlX
nprofil	keidjX
cronce	kndddX
pinsura	aegean
nthinks	cffean
-1delive	Zdbdcn
-bheads	fnefdY
ncover	ceeenc
clvoicem	dfffnZ
flpost	bZhdng
+2with feedba	Xegfcn
-3out in the	neZaac
-3for you by	fXffgk
-2doj :	cZbebn
-2, and	khaXec
-bawkwar	ncdfad
-binside	jedfkX
-3, which is	Xcgicg
-2not promis	Zeffcn
-3not @d ,	fjadXf
+bcalled	Yfedng
-2her on	ZegnaX
crchef	ffhaZn
nextern	Xdfcin
panalyt	ceedbn
clthese	cnigZd
ntruly	nfefZd
-bflies	dfdcdn
crvacanc	dfffna
pofferi	ZkYgan
pholida	mZeflX
-3answer by the	bldghX
norder	eXmhch
pinitia	Xkgdkc
crclient	kedfkX
+bnewsle	cgedbn
ntrying	nZffee
-1expire	dnaeaZ
-3seeing you on	ccafan
+bcounci	mcejhX
-bdoes	kZbgXk
clcalend	ingdYa
-2^ so	nZddcb
cltheref	jdkicX
nwait	YYfbnk
clclear	gddenZ
clevenin	ccecfn
-3me , by	fXefdj
-3me know by	beeeng
+1by	nffaYc
+2, we	cdXhfh
+bexpire	enafdc
pbelfas	acffen
+bcare	Zfeecn
npurcha	efdenZ
clalumni	dfafen
pposts	Zgffdn
-braised	acfefn
-bdeclar	hjbekX
clbakery	dYffen
+2, sorry	bhcdZn
nfill	ekkdeX
-2again on	ZbigXi
+2it is	jXjhYd
nsister	nfffdZ
-bnon	nebadf
ponce	fmchgX
+2, answer	Xccmaf
frothers	Xgcchm
-2sit on	gcXiZe
pself	nhefcY
+breleas	ifdkfX
-3closin date is	bcbbdn
clsignin	bneeec
-2answer in	mbcbfX
crtest	ccndfe
+2in .	YeecnZ
-1make	adkdlX
pclear	YhkneY
-2us by	ejcbXf
pteachi	Ykndea
-3it closes on	bZgfen
-3it over on	bedkjX
clcalled	dcignZ
cralone	Yefffn
-2coming on	fcmZXb
psucces	iijcXe
+1off	YbcZen
nnight	jldfeX
crfair	Xedehm
clhull	afeedn
nclient	nfbYdh
-3give me till	nZcddb
psorry	gXhdnd
-bterms	Xjefdk
punderg	ecnefb
-bteachi	Xmdcgi
clblind	neefbb
+bform	kdgdkX
-bpaused	efffYn
-1my	Zbefgn
clintake	Zecjcn
-3no , by	nYfffc
+2to sign	Ynafeb
ntwo	ijefhX
nmove	abndcj
rxappointment from no	eebeYn
-2date is	Xhabdn
-2run from	efbaan
pwomen	ceZehn
clapril	nfeeba
-3the candid on	nfdecX
-bmatch	geXehk
ncommit	fbYnlb
nvriend	cbdeen
nholdin	Zncgde
pline	meddjX
-bengine	Xbfmeh
paptitu	childX
nhandou	gednab
nhaving	fllcaX
+bclosin	eZjena
+ban	kblYiX
clschool	hfgaXl
pjoiner	Yngfee
+2, says	iXbbej
crstarti	ffZfdn
pslides	Xmkfdc
-2inside of	neffaa
nweekda	nhcecY
clshareh	kfefXj
bswithin period ahead	neecZZ
clone	bhchZn
-2leaves on	Zdcacn
+2, probab	nfbZcZ
clu	keedkX
-bphone	lekYgX
+brank	dfencb
crrank	dfencb
nknife	ancfde
-3it on the	ddmZgX
-bunders	cnfffa
+1will	YhfXld
neach	mhlaXc
clor	lkgcdX
-2betwee the	jdkaXZ
pplanni	bmXcle
pcontac	mfXgfd
-2need the	aeanaY
-bgettin	nddedd
clfull	cgecbn
-1that	gmYffX
-2, on	kbiccX
clcoordi	Xlhfch
-3to you :	nbceda
-2so on	eZXaji
clexams	feecbn
cranyway	Xefdmh
clspeak	kXlece
rxact for ahead	YZndgf
nweek	aeeedn
-bpostin	fbedan
-2, from	beXagj
crhear	hffkXd
-blapsed	efefnY
+2, if	ghiXZb
-bwho	jXagcl
clarrang	nYiedc
pappoin	gfXddm
clcompar	jecmdX
-1candid	fechkX
naim	defcdn
napp	cfcfcn
+bstage	ZlnecZ
clport	bYnedi
clproduc	Xnkebd
-3comple as of	efeenX
ppaula	dedecn
crwhere	feeikX
ppast	mXffff
-bp	efeenZ
-bfestiv	eeaeen
-bcondit	keefkX
-bdate	ffngad
-2is at	acnfda
+balread	Ygeend
+bnote	Xfffgm
napprec	fXlfid
presche	efnfeZ
nmarvel	eeecnd
-2list on	neeYfa
clhis	kXfhdf
-bwrote	hbedna
clemail	kZYcfn
-b^	nddbgd
+2: placeh	ccndZZ
+bexpect	adcZni
nstandi	efdfZn
clsoon	adfeen
rbanswer you-will-hear	hbXfff
cllibrar	lecfXk
+1before	hiZXcf
clprinte	bcdchn
crpresen	acfani
+1any	Xcddig
-bplaces	gnedeY
crstall	egffXm
-3tell me on	bnaceX
+bchairw	afefbn
+2, though	kjacXY
rbsuperseded -	gbXiaj
cllogin	bnfeeb
ndepart	bbiebn
+banothe	Xbfdim
-2again after	efdfan
-bmind	Zkaneb
+2, have	Xbiedl
+btell	mkXaYi
cloverni	ebnefc
rxsuperseded until ahead	fiffXj
-2@d not	YfdenZ
+2as the	iffbgX
clproper	fejleX
nsuppos	Xfffmg
crfix	nYefee
nbreath	ddneha
-3will tell you	hjceYX
nnomina	ffYffn
-bforget	dfefna
nslip	gXdejk
clward	hdnXha
crlimite	deaefn
pcare	dedecn
prange	nfedYh
pemail	cdaaln
-2apply by	bZgffn
-2not the	cdbcnZ
-1but	kXgcXg
pexecut	nbbeff
crstands	lbjdgX
-bstage	nfamZY
pprayer	ffZfnc
crtreasu	ffffnY
clsailin	aeefdn
-1so	lidZXd
-bnurse	eddneb
rbact bare-request	bdhfXj
+2, once	nebdaZ
-bleavin	beeeen
-2can say	nddedY
+bstands	nbbdib
psignat	nhhdcY
crpositi	ihdjeX
cltold	hZfdne
-3notice on the	meadhX
clflu	afdeen
-2period of	deefZn
-2applic within	kXfefe
+bmistak	encdbZ
phall	chbdbn
cldrop	kiiecX
pu9s	fbbffn
norange	fbbffn
nsegmen	fbbffn
nhender	fbbffn
bsin span ahead	ijYXeb
clenrolm	cnddec
psync	efneeZ
pdrawin	ngdcgZ
clhead	Xkgcme
crdoes	jcXgje
pfollow	dfjjgX
nsettle	Xjddhk
-bthumbs	Znfged
pm	fgXffm
-2^ not	Xedcck
-bclicki	dYffhn
clclicki	dYffhn
clkept	ngeeZe
pbuildi	Xdnedh
-3you at the	kddeiX
crwhatsa	neeedb
-bdirect	lablgX
ndown	ZYgfnh
-2no ,	nececY
nlucky	hfcncZ
pgradua	bjnZha
-1calls	iecaXl
-2no decisi	YfedZn
nnearly	mebeiX
-2board in	cfndYa
-3the board in	cfndYa
+bmy	dkXjef
cladd	beence
-bcar	eadfdn
clprior	fnZfee
-2it for	gjceXf
pabuja	afanef
-bobserv	Xlmddb
palert	ecfebn
-bclass	eXkfdk
-bmuseum	fXfffn
ppositi	ainafd
cltown	ddlhXe
pnights	bgngeb
+2# .	benedY
-bsometi	lefbjX
-bkeep	eXifhi
crswore	kfedkX
pwhy	nbhfcc
pcamp	eneefZ
-2need until	mhfbZX
crclubho	jfXedm
clresche	eegjiX
clenjoy	bddffn
+2so we	ZkhjcX
ncall	gaXkgj
cllot	YlihiX
crfresh	dfdecn
cltellin	madckX
-bsiftin	gbfneZ
-bmoving	afeefn
-2all throug	becnba
npark	iejhcX
nvenue	ldkddX
-bcrew	ldnbaa
clfit	efnfdY
-2interv ,	XbiYie
-bfriday	mdeXej
-2decide the	neebda
nprovos	Xefmdg
-2toward the	nfebca
pcounse	fZffen
-bpendin	ffffYn
clpendin	ffffYn
clwell	deYcni
-bskills	dkledX
phiya	gdfgXl
clterms	iXfffk
pconfid	Yndeie
nremain	ncdbic
npublis	bienda
-3we close on	bdecdn
clphones	ndbddf
pnicer	hfffXl
pbegins	nbieda
+bnurser	efffnY
phybrid	Xifddm
-blovely	Yeeenh
-2submit :	ccbfnY
-bharbou	Xbjham
clthink	Ynhbgd
noblige	ffnefZ
crclear	ccjneY
crfilled	ekelcX
clwindow	cneakZ
+bmeets	XldYhl
nalread	nddefc
plibrar	bbcjbn
-2^ back	Ydefdn
bs- period past	YbZYne
crtaken	bedene
-bfollow	eYfZni
rbdenied promise-to-answer	fZXYgh
cldealt	neebfc
craddres	adeeen
-3to me in	kfdfdX
-3hands by the	Ycfcdn
-2leave until	aafefn
-breason	bknfaZ
-bfifth	bedfcn
-3you in the	nZghYf
-3on @d and	ddXfdk
+bservic	cdnede
pstatus	mXdckb
+2and they	fYdXlf
+bluck	bcffnb
clnever	djjcXi
+bwalk	ddnfcd
-3the phone on	fcmeYX
clswore	ndefcb
+1your	aZljkX
phence	ngeeZc
-booo	acfffn
clooo	acfffn
pshipya	jeXfel
ptalkin	Xfcdlj
+breturn	nefbdc
cltill	ndegcc
msslip	idXche
pdecide	mfaYjc
nsectio	afcemc
-btimesh	fbhfZm
nassume	hjjedY
clnotes	fZcmgd
-bus	gmdefa
clquiet	Zddehm
-bavaila	felcYh
clarjun	dccmed
-3us by the	Yjdchg
-blodge	Ymddcj
pyourse	bjmecZ
crthroug	bYjlla
ptreat	mdebef
npaper	Ybmemb
+bvenue	fZfemd
ninbox	mZfblZ
-3come in on	Yifcch
-2off for	deZedm
clcantee	cddedm
phoping	lefieY
-2one by	ijeecY
+2is no	aedfmZ
-bprice	Ykfeej
clpaper	Zacjgm
clauthor	fYihci
clreason	akmfbZ
clmentor	cfemeb
-bbook	akdemZ
-bmoveme	mffedZ
clmoveme	mffedZ
+buntil	edcmfb
-2open in	cceecm
crgate	imbfdY
crhour	lYkcjZ
pleave	iabeam
pmiss	iefekY
nsecond	dmccjb
+1over	YcbmhZ
-bdelive	beedfm
-bjoke	mebeYh
clphilip	ffmfeZ
-2my answer	dmecaY
clremain	fmgdac
-bnegoti	cemded
navaila	eddddm
clmatch	fdYehm
clmoving	agdefm
phouse	Ymffef
-2not make	dejdkY
-3can not make	dejdkY
-bfailin	bdmeed
+2s :	YdbdmZ
-3it in the	Yhclbe
pagenda	femfeZ
-bvessel	ceeddm
clvessel	ceeddm
+border	chdkkY
nintere	dfdddm
cltimesh	fbhfZm
+bknows	Yecfhm
+bthing	fbleYj
+bstay	mdceed
-2them on	hgfeYc
nmeet	Zfadjm
-2older than	abfebm
crupshot	affmfc
-3be on the	aemeba
clrevert	bmedjY
+bbank	bediam
rxanswer - past	Zecbmd
+bscores	dfbmfa
pdroppe	eccfmc
crfine	dmffeY
crcase	mdcdbh
nthanks	mZagid
clhopefu	meefbb
-bissues	cceedm
clissues	cceedm
pprovid	Yijabi
+2with it	gebhiY
pslots	YlmedY
-3out on the	jeYYbj
-bmy	YmZbik
pought	mdceec
-bimpres	efdema
bsby period ahead	kdYdec
-1lands	aecaam
+2be too	alYdaf
-bdepart	adkdYl
crbar	ceddmd
-banythi	kYhddg
nodd	amffed
-2time :	cbmcgY
clless	acfffm
nstatem	Ycfffm
pcast	afmcdf
+bwish	cafemg
-3to ring you	Yeddki
clraised	acfefm
crslip	diffYm
+bpapers	beYjhl
cr@d	YhfkZm
-2would say	hiadYf
-3i would say	hiadYf
clb	dgbbcm
-1phoned	heaelY
crgratef	ddeecm
nsort	aecegm
-1you	hcbYie
norgani	bcmfed
pfair	fbbdem
pthem	emfgfY
-bofflin	bfaffm
clofflin	bfaffm
+1like	Ydhejc
-bhead	gkgbiY
cllights	efdfZm
+1she	faYgfh
ncorrec	Zfddmg
-3to us by	cmefeb
-breappl	beffcm
flsorry	Zahdmg
-bper	dfedmb
+2: they	ZdZimY
-1all	aYYidk
-bpark	bfcfdm
clpark	bfcfdm
-berased	Zefffm
-2decisi :	iecchY
clcat	feafbm
nfailur	emeedb
nhang	efeccm
clstarte	eYedkj
clfinanc	Zebgfm
cralso	fmefba
nmistak	leeeYh
-3be coming on	YfmfbY
-bcutter	eeZfem
nspeed	lfeeYg
-3is on the	YcmkbZ
-bsurvey	daffem
+bpost	fccgZm
-bregist	Zmbcej
clmyself	gedfmY
pcheck	hiYkZg
-bchef	elekZY
clkit	eamefc
-bsums	cfemdb
clsums	cfemdb
+2we open	bdbfam
crdeadli	ieeelY
clloved	ddefbm
-2than the	fhYbhd
-bleads	mfffab
crends	Yfeelh
-3hear in the	Yfdedm
nfollow	bhiYld
nsiftin	dfecma
pward	jhYeYl
-1your	YZibdl
-1than	igYZgf
clthings	mhcdYe
crcare	bdeedm
cloursel	fdehYl
pconcer	mfYfef
nignore	ZYiijh
-2begin on	Ycahbk
clvicar	ffbcem
ncourt	adYejl
+2you will	mYecad
-2all day	Ydjdcj
-3a date :	meZdcZ
-2longer than	ijdeYa
phospic	mhafbc
pthink	mfckYa
-2office on	kbmbZY
-3notice period is	abeddm
-3a decisi within	fcfdiY
palread	lhYYgh
crno	mYYfmb
-1write	jebdhY
clmuch	dedemc
crsit	efbfbm
-bquerie	Zdfffm
clquerie	Zdfffm
-3see you on	Yeeecl
nabout	Yighdi
+bdeadli	ieeelY
clhear	jbcbmd
-2induct :	caaedm
+bpull	bdefmc
-2person on	cfdZem
-bmain	Yfffem
+2s interv	jYmdaa
pflying	bgceem
-bchecke	afemfe
-bcoming	jchYgf
crturned	hcecam
pbasic	eZffem
cllines	efcebm
-1time	dYjdgd
+2, paid	feZdcm
pfast	jjceYi
nta	mhidbZ
padmiss	dddeem
-bsenior	dfeebm
+2for it	gjghaY
+bsure	mebeZf
naway	jmhcYb
+1now	iYbYhc
p's	hjggfY
nlive	eeddcm
+bsuch	iaffmY
clyet	meieeY
-3answer for you	mfeecZ
-benrolm	Zmddeh
ppitch	camedf
ngives	mlecYa
ppurcha	cddfdm
+binsura	ceedbm
pmuch	cZfmeg
pmember	kcYhYm
bsuntil day ahead	ehceYi
clmails	ffdeZm
Tl	mdbaeZ
ptruste	kkabYj
cldeferr	mfeedb
-2and on	kddYZh
crgoogle	efmeda
crs	Yfbfkk
-2fixed for	belbgY
-1publis	deddmY
plinks	emafed
+bwhethe	jcclhY
-3to wait until	kadchY
crgot	ghdbmZ
-2exam on	bemZaZ
pappeal	aeefdm
ncontro	caffem
-3now it is	meceea
clbasica	mfdgca
clshould	jefhhY
+2, nor	Ydfeke
clolder	cdffdm
clpicked	eamdZi
-2commen :	Zeeecm
clrest	mcfebf
pta	febebm
-1partne	fablfY
+2instea of	iidaYd
clversio	egmdac
ntimeta	cfefmb
+bexcuse	ffffmY
pruns	lYfeeh
pir35	mcedfc
+bdbs	Yffeem
crdbs	Yffeem
panswer	jfflcY
pdeligh	Yimdbf
pno	mbihZd
-3that is the	mebYcb
-3told you the	Yfffmd
crour	hehdYl
-bapplyi	efefZm
-bremain	emfcbd
-2reache you	mebeaZ
pdies	Ydjmfa
pshut	efileY
cldraws	dffZfm
-bbecame	efecma
+bfinish	ZeilYk
crshall	mefZde
-bentitl	dffZfm
clentitl	dffZfm
rbdenied answer-time	Yciccl
-1result	leccYf
cllodge	Ymddcj
noffice	midajY
clvisito	cfffZm
n's	jccdmb
+bback	eYfgdm
nproud	cedemc
nwith	cbhgmc
rxdenied until ahead	gYahef
pannoun	cgbedm
pgets	mededd
-3is back on	icYfYe
+1he	ihYahc
cldoes	mYgaef
nrenew	djeflY
+bvacanc	efffmZ
+1if	fjdYYh
-2was :	Zfcdma
pbuy	edZfem
-bset	afmkeY
+2, phone	bdbmZc
-3them on the	gdblcY
-3ends on the	akYfcg
cltwice	Yfifmb
nhi	eigfjY
+bwrong	aeZejm
-bcto	bedemd
-2out the	meeeda
crgo	cjimdY
psigns	mehbdc
clan	cdmeeg
phate	beagem
+bhand	fgjdiY
nappren	Yfeegm
pmentio	mgZdfb
-2commit to	Zdffdm
bson period past	efddma
pchoose	gehaYm
+bapplic	eaZmlc
nsound	Yegfhl
nmeets	ilecgY
-blove	YlefZm
ppick	YgZelk
-bclient	lahYfd
+bappoin	kffZmY
clergo	leddiY
-bname	kmcbZd
nharbou	cmheea
+bclear	bcmleY
crwrite	mYacei
-2^ deadli	ambebZ
pmean	lfYdbk
-bunder	lbmdaZ
+bintern	dddedm
pwords	mhcfcb
-2letter by	gjedZY
+2, maybe	aebecm
clantici	hefmdY
clstores	cfcedm
+bwhatsa	meeedb
+bdoor	meefad
-2had said	bfffmb
-2day on	YZeaih
pcoffee	befcem
crphones	kedkcY
rountil	dmYbac
rbuntil time-granted	dmYbac
pvp	mejfbY
+bnine	hdmeda
pgive	kefgYe
pwhole	hchdmY
pservic	cZldam
nyourse	cmieca
ptheory	bfdfcm
clapplyi	efefam
-bstamp	heddmY
+boffice	YjlggZ
+2, and	faYjdf
clalike	mdeeec
clfirm	bYdmif
+1mail	Yehgkk
+2mail ,	Yehgkk
-bcarols	meZfch
rxappointment in ahead	dkdYfe
pmax	dmcffc
pseptem	mfcfcc
-bmarath	beefmb
clmarath	beefmb
ptops	afmefb
-3@d , on	leZagY
clbook	Ymeekb
+bfor	Yfihjd
preceip	Yaeihl
-1sat	ZedYdm
-bdata	ZmceZl
nmember	bedamh
pinclud	ghgehY
-bpermit	bedfem
-3one on the	dfcmdY
+bcandid	mYZhgd
+bend	dmdfae
nyours	cdaamh
clsuperv	Yegick
crexact	mbffed
-2interv are	efabcm
-3me on the	hejddY
pextras	cfbeem
crbest	fmdeea
clexplai	efmfea
ncreden	fZmfee
pkia	mbfbff
pora	mbfbff
-3news before the	Ycfecm
clwhenev	Zfmfed
-2bored within	Zbffbm
clrole	Yakdmg
+2to pick	mddafY
psense	deefbm
parrive	hdccbm
pdoubt	hYffmc
-bpropos	gcmdda
clrefusa	mYdfkZ
-2instit :	adbcbm
-1pick	mgcbaY
ntells	ceefmc
+btheref	meffYg
pfilled	ZiYdkk
clchef	eeflYf
clshop	jeZaam
ncontac	cYckgj
+2, outcom	hbgjaY
-bsick	bffecm
+2s newsle	dfdcbm
clsearch	idfgYh
+2, her	aedeam
claround	habmYi
nwindow	jehfhY
pindica	meeeeb
pentitl	mfeefZ
-2's the	bidiYe
pctc	fdmfda
+2, contra	gedbYm
crcome	jmeafZ
nscreen	dlfekY
+bdm	mfeddb
-2me the	mhbfZZ
+2to say	ehcYah
-2less than	Zbffgm
-2kept for	cadedm
-3jury sits on	Ycdjbh
nwhethe	bajiYl
puse	kmZedb
-3takes up to	gYeice
+btour	afmfde
clpint	cdbfcm
bsbefore period ahead	kfaYbe
nplatfo	efmebd
-1open	acYcgl
crcheck	gldhcY
ntogeth	bmadak
-3place on the	aeYkei
nsevera	Zfeffm
clour	hYfgig
+2to make	mccZYc
crdean	jffamY
nsleep	aeedem
flme	cmgded
pproper	gddebm
-2would phone	mfdeac
psuppos	fdmeda
-3an answer within	hYfeZj
-btastin	amfhfY
+2, no	cZYZhm
phambur	cefmea
penclos	Ykdidg
crpencil	lelebY
nclean	mdceag
nbetter	cbcdmh
-2me is	mdbeda
-bflying	Yeeeik
npartne	hmYajc
-1free	Ycmcdg
+bagent	mfefZe
crcall	khZjiY
-bwell	fgeama
pundert	mfbefc
+1of	fbZYgh
-bassess	aimffY
-3answer on the	fkccbY
-2i get	bmffcY
+bgoes	ihYgge
nplan	cedmah
-bgirl	ffemeY
-1accept	aeedma
-bfour	kYkaai
-bfittin	Zemddh
-bshook	bfdfmc
clgithub	ekdmYb
-2call the	meecca
pper	ceeedm
-3take back the	bdbdmZ
pkowalc	mcfffZ
-3closin date :	cecdbm
pprovis	cmbccg
-bkeepin	ffffmY
crgoing	mdZbld
crher	hblYmY
pstrong	mmbeZa
pnomina	djfleY
-2it to	mjfbZY
-2place from	dflibY
+2to look	mefZdZ
-3it is the	ZaiZbm
+bkindly	fYeiig
-2delete after	efeeam
+bclubho	cfafem
-bnurser	cfdcfm
-2moved from	gebamY
nmet	abbcjm
pinside	mfffda
nmine	Yehehj
-2with me	aZmebb
phimsel	bcdfcm
psettle	Yibjhh
clhiring	iaYcmf
nfinger	ddcmYi
-2sign by	Ydfedk
-bmotiva	Zmffee
clmotiva	Zmffee
clreleas	meaciZ
-1list	Yjchfd
-bgoing	fYjhgc
+bbring	YYmfam
crmany	ceeecm
-bvoce	bfdmhZ
+blast	hlbYZj
-2everyo by	bYgmde
+b.	mchddc
+bvideo	cemeiY
+bforwar	mffeea
+2, mate	meddaa
-2result :	kebYZg
frdate	Ygfjbk
pcontin	dhmddb
clknown	bbedhm
-bsugges	Zemffe
-btaking	Yfffgm
-1choose	ebielY
-3an answer the	mfcddb
-3it would be	mfeeZa
pidea	cemfbf
-bsecuri	lffgeY
-3not heard by	iYeeeg
clleavin	bedeem
-2votes on	iedfaY
ngraham	cedfbm
+1not	mejbYa
+2not @d	mejbYa
phear	iYlZfd
pverbal	emefcb
naside	emeecc
clmailbo	dfecdm
nincomp	Ymcfkc
clpostpo	bdbemh
+1from	jflYaa
-1travel	beeecm
-1's	efhgYe
-2have got	didegY
naudit	Yffmfe
createn	dfedmb
pre	lmgZYb
clferry	fhiehY
+1for	eYjgbd
clpolice	emeffZ
-2to me	dmZebZ
-bmum	aecdgm
+1week	bdcdam
clwhatev	Zfeegm
nsometi	aeffmd
-2usuall takes	mefaea
-3take longer than	Ykeech
crmaybe	cffemc
+1either	jabdYk
-btheatr	gbkYZl
crcallin	mgedda
crbreaks	mfecdc
nclinic	clbijY
crseen	cdefmd
-bdue	daYmek
-bbreaks	mffdeb
clbreaks	mffdeb
nposts	eZeefm
rxanswer in no	ifbbYe
rxaside in no	Zeefem
clmunici	mffbed
nenvelo	efefmZ
+bterms	aldelY
+2either way	mcdede
pfree	bjYeem
-1into	cfceam
+bstudio	Yfjfek
clbusine	ZdZkgm
-3they told me	Yadchl
+2before the	aZeedm
nrestfu	mfefca
-bour	lYgcjd
ppiece	cfkelY
npick	eYlajg
-2or before	fjdcYc
-3on or before	fjdcYc
ncareer	fdbfdm
-bco	bemejY
+2: i	gbYbhh
-1come	hgYdfi
nclosin	mcZdbk
+bignore	Zeffmd
-1begin	bedeem
-2come by	gYleda
-2the bank	Zfemca
-bcook	bdicam
+2, period	cdmccZ
+bevenin	chdccm
-3decide so on	Zddcma
-1bank	Zeemca
clminds	meeebb
-2we have	dcmcca
-2questi by	amedda
clnothin	kegYYj
-bwhoeve	Yeffli
plindiw	meefbc
ncried	meefbc
clagain	Zcjgcm
-bundert	mafffd
crexam	embfed
crtxt	medeeb
-3interv until the	Yffmee
crratifi	Zffemf
ptiming	ebZgfm
pilse	cffbcm
cllawyer	Yhgffk
-2on a	faYYbm
nc	fehmdY
-bactual	mcffcb
-3would begin on	ceccem
+bbecome	efdema
nstands	cgbiam
-1letter	gYbema
clscrap	ecefma
npendin	dfZemd
-2interv from	efbkiY
ngive	agmede
clwhich	Ygfjmb
clbreath	deffbm
pship	efafmc
-1closin	adcbam
-bfind	mfjecY
+bold	kYcdcj
+bheard	Yffggl
-bchatti	decmed
ppaperw	mfeedb
-binspec	iecYih
-2latest by	jhdcaY
-2our decisi	mfddba
-b's	kgZgYj
nbookin	mdiecZ
clposts	mdecbe
clevery	hZZchm
-3or no on	mdbcba
-bopenin	Yhlbak
clstatus	maefbh
-bkept	mbefZh
-bwelcom	efcedm
+bdownlo	kfjfdY
-3it before the	Ymefdc
pstraig	eYhdgk
climpres	effemZ
-b@s	efZeme
nleaves	dfedbm
-3@d it is	mfdffY
-balike	mdeeec
pah	mdddfc
-2give you	Ymffdd
+bnot	djdYfl
+2they have	Yfccel
+2we need	amedea
-bhimsel	maeffd
nresour	aefhbm
clad	beeYmj
-1votes	hecjaY
+bh	Ydiffk
pfernan	mdfecd
rxappointment for ahead	hYhdae
clvoting	eedmea
clserver	cmadid
-2list by	dmfbaZ
npost	ZfZfim
-3interv are on	ZejYcg
-2time until	bmZabd
cras	mhZcai
bswithin span past	Zeffme
-bdietar	efdfZm
rxdenied since past	efffmY
cropened	adeeme
+busing	bafffm
pfield	bbfbim
numbrel	mfefbc
-1around	fZalYe
+2, back	afdddm
nphase	geemeY
nmissed	ffhfkY
clmaking	dmdjbb
pnormal	fZbdgm
+1alread	YdiblZ
+2, becaus	jkcbhY
-blog	mgefeY
crregion	Zfgfmc
-bfront	dckldY
-band	mjadcf
-bagenda	mfaffc
-3we answer within	mbffcc
crsettle	hjfgeY
nenter	cfffbm
bsuntil time-only ahead	Yafijg
+2: the	eiYcci
crprogra	efefam
crshut	fefdam
-byour	bmibgc
crdiary	hehfYi
-bissued	hdedlY
-bversio	fgmcYf
nhuman	cdfgbm
pvalidi	ddeecm
-2time ,	bfecbm
-bemail	ifYcek
+2, two	Yejcfm
npayrol	ejcdZm
nadmin	keffjY
pdurban	fmfffY
clgo	mbcgde
-bstand	hmeedY
-1starts	cdfeem
crany	gdmciZ
ppassin	edmeec
-3phone they said	Yffemd
-brespon	meeiZb
-2promis :	mecdaa
+2as it	ceceam
clconsul	idhieY
+bpayrol	ljeeYe
pye	efmfea
+bkeep	mcecde
-3us know by	bmefed
+2withou it	bbeadm
-1messag	eedclY
-2is due	fYfife
nstarts	hmedeZ
clretain	dfcfcm
pretail	deceem
-1ends	acZmZe
-bshadow	admfdf
clshadow	admfdf
-2you do	ccmfed
-bperman	dhefZm
crletter	bgamlZ
ntellin	befecm
poutgoi	deddem
pswap	Yfmfib
+bbetter	Zfmfhd
nfolder	hemddY
+bhire	befemb
frnot	acacml
panyone	mbdede
+2@d ,	gkabfY
crbadge	fdZfem
cranybod	Ycfejk
-3appoin at the	Yfemca
pbreake	lffYeh
-btouch	mbZfjc
+2we tell	mcfadb
clbackgr	ikddYh
nhotel	eecebm
psupers	kdejYf
-1were	hdeelY
nbooks	efcfbm
-1everyo	gkcacY
pgift	Yfffgm
-1commen	adcdbm
-bad	idaYhk
nbeen	fcfame
nevents	ffYffm
-bpost	dZfZim
nrota	dbdegm
+bnotes	beemfc
+2we argue	ZfemcZ
-bbackgr	mkeccY
+2max please	Zaghhm
pkarin	mffefZ
pankle	mffefZ
-bbecome	adffem
clchatti	decmed
+bupdate	Yeeegl
pplane	bfecdm
nnone	deeiYl
crcvs	cffmec
-1decidi	mebYZf
clspain	ffecbm
+bhours	blmcaa
-2your answer	mdceba
-bat	Ycegli
-2meet you	cfdemc
-3to meet you	cfdemc
-2day :	Zccedm
+2we will	ifcbYi
crhours	abkeam
+2n i	hdalbY
-bverbal	kYefkc
clemaile	mcddja
+blong	Zddmjb
polder	afeeem
crteam	Ydmebk
ppermis	aeeeem
-btake	bYkecm
-2go out	hddbYj
+2for our	eeeblY
-1word	mdddaa
+2to meet	bbmeca
+bfine	Ymcdig
-bface	Zejfma
-2by close	jkbedY
ppublis	cdeefm
+brang	Yfdflh
clruling	mfdedb
-bdeck	cmeeed
+bcontra	kiabYk
+2we read	bfemcZ
-1hold	Yikdfb
pdeal	lgfYeg
clwithou	mgihZY
clnobody	hcbabm
-bjoins	cfeddm
cljoins	cfeddm
pknow	mamfYb
pexpens	Zahfmg
+2was what	Zfddmc
psurpri	femffZ
nlifts	bfffcm
-bnot	eeZchm
-3the result the	mfeedb
crwebsit	cfeemb
clforema	ZfYmjg
platenc	efffmY
+bstand	heemdY
clsubmit	YlZdhi
+bnor	Yeffkg
-ba	gamede
papplie	Yaekji
crhead	fbkgkY
penergy	amieda
-1staff	ceccbm
ptwelve	cdefcm
nmaths	cffdem
-barticl	eedcmf
clarticl	eedcmf
-2came in	ceeemc
-bplans	Ylfffg
nprovis	mcfddd
-bforese	geeemZ
-3turn up on	ceccZm
-2select on	Zffmee
nchecks	dmeebe
plooks	mcfkbY
-bmoves	Yfeemf
-blondon	Yeikcg
-2it back	dmcfdZ
pstreet	kfYddk
crhold	effdmb
clskip	deffma
-bask	khefYd
pfillin	beeedm
-2pencil in	lejcZY
crspot	leffiY
clopenin	YhmbZj
prsvp	mfbadh
phonour	jjeefY
+bregist	ibmdda
+2your applic	abfgmf
nwatche	deffma
+2you hear	mfcdea
nbefore	ejmcZf
-bphoned	jcdelY
-3your answer within	cmffbZ
pchairm	afmffc
+bstaff	feafdm
nplus	cbmcgg
clevalua	heemcZ
pwear	Ymgffd
nticket	cfedcm
crmenu	amffde
psomebo	gmgeca
-1shuts	bedcam
clleads	meffac
pmayor	dgddcm
pcall	ljeYfa
bsin period ahead	bYiheg
-bonly	gdciYj
+2for @s	bfmbcc
-bplace	afjmhY
+2be enough	bmaebb
plovely	Ycghfk
-2could be	idhcYd
poptimi	ifeYek
clworks	amchbf
psr	afffmc
+2, whiche	ldidbY
+bfill	fmaffd
+2and for	ejcdjY
crhersel	mfebfd
ncut	kfffhY
phallo	Zmffee
pjörg	Zmffee
-2call you	gYjedf
-bpray	Yeejdk
-3ring me by	Ykeebi
-1by	ejYcff
+bband	Yefffm
+2and has	ibbYck
preuben	bdffdm
pdocume	Zmdgef
-3will go out	Zffeem
p@s	diZZmg
-2on the	eZjfYh
pbenchm	mfeeda
+1s	YdZeji
-2were told	geediY
-3you were told	geediY
+2, :	acekjY
+bring	lbYlYe
-bdone	dgcmdd
-3is due in	hifeeY
ponsite	Ykefei
crmakes	mffYff
pstatio	mYZedl
clcto	keadmZ
-2commit on	cfdmcZ
-2hr on	kdbdhY
-bbar	efaeem
pallowa	emcfdc
+baway	ameeag
-2is done	eecjcY
clme	emjdcb
-3day is the	bedacm
crlive	dfeecm
crwhethe	mfadhb
+2to avoid	cZeddm
-3would know by	iYfedh
-3you will hear	mfeecb
nspot	kfmfZY
nyear	gmcdfb
-2keep the	bbmfca
+2of interv	acfeYm
-bfundra	afefdm
clfundra	afefdm
-2reply in	leffiY
-2time before	aakfjm
nwellie	bfmfec
-1being	beccam
crtwelve	bfeemb
clhappy	cahddm
-1again	Yagfif
+bnext	Yfaehl
+bhome	edbefm
pshadow	dilfeY
-boffere	dYmfak
pafraid	haacmg
-bearly	mddedd
padmitt	bfmefc
pmo	hfflYd
ppolish	gmefeY
-bfair	Ycejgj
crreceiv	bcemfg
-btastes	Zejmcc
cltastes	Zejmcc
cldish	Zejmcc
-2accept :	amcbcZ
-1mean	mehdYZ
-binvest	decmfc
+2s @t	ebmcba
nfix	femeda
-2closed on	YdZccm
-bwork	Ylbdjf
clnodded	hflfYc
+btops	bmefec
crown	Zeefmf
-1ringin	medcaZ
clprevio	bfdemc
nhiring	ecfgma
crconsid	amfkcc
crmember	Yfglci
+2to set	Yjhfhj
-bthroug	bclfmZ
nturn	hdYhfi
ncounci	dbcYll
ncare	bebhfm
pearly	dfbmdf
rxaside before ahead	gjYdae
-2rung by	mbffda
nfirm	Yblcme
naffect	amZhef
-bsooner	fddebm
ntheatr	Yeedkj
ndelibe	beeeme
-3client decide on	Yffcdm
clinclud	cgeeam
-bplay	bemdib
-1approv	gdbYaj
cltime	aemahf
nslippe	eedfam
+2i have	aeeemZ
-bjudges	ibmfdZ
-1panel	adamca
pcorrid	afffcm
pbeyond	Yfefmf
pplaces	hbbbgm
-2servic on	YecjZj
nportfo	bfmfce
clwait	lYccjd
nportal	Ycklag
-bformal	Yhidgi
-3lapses on the	bmcfeb
-bnotes	mZbjZe
-3panel on the	bemdcb
pstayin	feedcm
-3closin date ,	eeefZm
crinvita	hfeflY
+bprepar	aleekY
nsooner	mZfedf
ncleara	adeehm
pbeside	ddbfcm
+2and will	beYfdk
clkeep	jdefYj
cldrawn	Zfemfd
clthumbs	amegfd
crterm	mcefed
rbappointment needed-from-you	YeikaY
pwarm	efemcc
-2shortl by	mbfbcb
+bdental	deffmZ
pgreat	Yjflfc
nhorosc	Yfffgl
-2you on	jceYgb
clclinic	eejdYl
nsleeps	eemfcc
nherd	eemfcc
clbreakf	hemdZb
clbench	mfefda
-baway	fcaZmh
psurvey	Zemeef
-1then	gaYZkd
pprinci	dZemaj
nhousin	Zgfeme
-2openin in	bfcdcm
-bmarked	bdjmfZ
+bdelibe	feeaem
-2promis for	ecZYgi
+2but i	mbeddb
+bfunera	bfdfem
crfunera	bfdfem
clplease	Zmjbhd
nmost	cfZegm
ptablet	mfffZd
crusing	bafffm
pmedica	Zmhbaj
-blists	meeedc
-3by email by	mcfedd
-2pdf by	cmfecZ
nyears	clkedY
crjury	dfeemb
pscheme	dkheYg
clconsen	ejcmaa
-2sit down	icjdaY
frbye	Zidemb
clthursd	efdebm
pmarkin	geZfmd
+bmarket	mdcfed
-3runs out on	cdeedm
psprint	effmeZ
nat	aeZcml
ndr	lfffeY
psearch	Ydcejm
-2^ its	meeebY
-3to answer by	Ybffhl
-2ignore the	cfbcma
-2choose on	ldZgYd
-bcompar	cfemed
ppen	fcmffa
-3be contac by	bceema
croral	mZkeea
-2nothin by	mZfeda
-3you hear on	meceba
pchief	dfgemY
clinvest	decmfc
crcandid	kcYlde
-bwhich	dYfmlZ
clslippe	cfeemc
ndeserv	ffffmZ
crsite	hflgcY
+bclub	meaeah
crafter	dYlgjc
crback	madflZ
clcfo	dfdedm
+1early	aeeeam
+2, love	dkcehY
pfinall	maedeg
-2but on	hdibdY
-2me from	efbeam
pdbs	emdebe
-3you in on	bcmeca
preconv	gfeemY
ncamera	Yedeki
clmaybe	efmead
+balways	maedZg
psuspen	mccfdf
rbact could-you	embeaZ
-bbeing	cafkYl
-btwelve	aeffdm
cltwelve	aeffdm
clroadsh	eebeem
clmilfor	eebeem
clhaven	eebeem
+2any more	Ydadih
ngaffer	mfffad
-bprojec	cfmdfc
crworksh	Yemjda
+bneithe	bfffmb
-bmodule	cmfegZ
+bpracti	eeffmZ
+bnews	aebdmi
-1just	ledchY
cleligib	aefkZm
ninsura	eeeecm
pnurser	caakem
-1within	fjaYcf
ppairin	mhddea
pyard	ameedg
+bagenda	bffmfc
crbring	hcbebm
crbig	Yeffgm
rbanswer check-back	amieYe
plad	lYefdi
-brealis	mfefca
pended	jeelcY
-3, shortl :	aedmZb
+bobject	dcfedm
+2they want	Ykkdaa
+2your time	bfmfbb
-3our answer on	mfdecb
pengage	fcZffm
+2as planne	Ydfjej
-bprinte	bddchm
nwhose	fhbema
crcoming	hmdcbd
+2but the	Yebbld
clearly	mcfeec
-barea	afgmec
phardly	klbfeY
-2decisi the	mfedba
nlaughe	cffemb
nran	efefmZ
crwithdr	eeefmb
+bweigh	emebea
crweigh	emebea
-bplease	gjhbiY
-bpositi	kafcmZ
-2feedba call	Yekedf
ppress	kiibdY
-1read	icblcY
+blesson	amfdee
rxreview - past	eeebmc
crwish	Zcffmg
-bdocume	bbhdfm
crend	mmdbYb
pmight	eebeem
-1and	YZhehi
+2the vacanc	ffffmY
prealis	jeYfmb
+bboss	iYdefi
-bwithou	jkeibY
nso	hggYdj
-2can do	iekcdY
pmissin	dhcdmd
-bpostdo	eceedm
nnever	mbhheY
prefere	bhZibm
-bran	efefmZ
clran	efefmZ
-bpracti	gcgcam
nlads	mfeeda
clmodule	cmfegZ
frsaid	faYdkj
-2me till	mdcdea
-2it was	Yebcjf
clco	bemcja
pweek	licYbg
-3she has until	aifYej
pghoste	cffdbm
clready	egiYbk
prevert	cemdde
-bcircle	medfeb
clcircle	medfeb
-2no is	mbceeZ
bsin period past	YcZbld
cllettin	lkddeY
-2see you	ZZfdYk
+bsms	mffaed
+bbreakf	ffmfea
psummer	mabkZd
nnights	emdfea
+bonboar	ifecYk
clkids	dffaem
+bagain	cfdcmf
poutsta	gmdecb
pbackgr	dmcmba
-bbring	Ygkede
-3will not be	Yfddhh
nheld	mdbabk
crchair	Ycekkf
-3from @d to	fdYake
+2as your	Zcafem
clmarked	dcemde
cldown	eYdkkd
nphotog	edYfli
nprepar	ZjggmY
nanalys	dedmbf
nplaced	cfffbm
-2sorted by	Yhfeih
-1need	laeaYc
crprofil	gmdcbe
+2in and	addema
paccoun	aajdfm
pdear	cZbdlm
+bfinali	mfeecb
-3the call on	mfedda
npicks	keedYi
pflexib	alheYg
ncompan	geedam
+binform	aYmfme
clbest	meeeaf
crreads	cfemec
crorder	Yhffle
rbdenied you-will-hear	bbYZjh
+2if it	fgbeYj
-2appoin :	cdmfdb
-blead	ecfecm
ptied	mfefeZ
crcounte	mjcebZ
pengine	ZgZiem
nlooked	feZedm
-bbetter	jkYccg
pdemons	cmdefd
+badd	bffbfm
nquicke	meefcc
ppropos	bgkkeY
+2, calls	Yfchjd
nages	mfeffZ
pprefer	Zigemb
nmoved	Yedekk
noption	efmeeb
-blearn	maffee
-3it the whole	dfdemY
+bmakes	mffZfe
clgroup	cdmfgc
ndesk	Yafimf
-1betwee	cemccc
ptaste	dmafef
+2, they	eYZaij
-btellin	mbedgZ
-3in post by	aaefbm
cltemp	ffffZm
-btalkin	Yefihh
-3holida until the	bdfdfm
clpoll	fmaffe
-3out at the	lfeaiY
nkilled	efmfbc
-2dies on	cmaddZ
clmoment	effmfZ
+bcoordi	mfdfbd
-3@d and on	cfbacm
-bsomebo	mdcZgf
nstays	ehkYdh
pchasin	kbeiiY
pclinic	bggeam
pawaite	mZfech
-bsigns	jdcgYh
rbanswer next-stage-reached	mbceca
-3, before the	mcefdY
clworst	mddeag
-2: interv	cfdmaZ
-3for you for	cmfebZ
-1her	mcfcZa
-3decisi in the	mecdjZ
nfield	eedfam
-3would hire you	ceefYm
-bwishes	bcimcd
-3@d , decisi	meedda
+bhave	jYbaim
notherw	gjmcbZ
+baudit	cededm
-2put the	hebeiY
-bslow	ifffjY
pproble	gleefY
ptribun	Ziemec
nbank	mYeeZk
+bmark	mdhcea
crmark	mdhcea
-3come out on	gfacYl
-bstate	cmffhY
njo	affdfm
+bmonths	afefem
nate	Zffeem
ptoo	dccgbm
+btwelve	aejemZ
-bholds	ccmfee
-bwaits	mefefa
clwaits	mefefa
nsap	mfefeZ
-1papers	bacfmc
nm	medfdc
-bwake	mfefeZ
clwake	mfefeZ
nhire	deimba
-bcastin	fecmZf
cldietar	efffZm
+1on	ebhYeh
pmill	fefmfY
pmuseum	hYbjei
nevenin	ejYdjh
-2again ,	jffegY
+2with us	cddfmg
ptypo	cgmdfb
-blagos	cecefm
-2^ if	idjdeY
+2, comp	aecmae
-2me know	ikbdbY
-3let me know	ikbdbY
clwhere	megedb
nchance	ciddmb
-2releas on	mfddZd
p"	iYcdlf
-2inform by	fYfcka
prole	ZcmliZ
-bdocusi	ebdfme
crcommit	ghdfYk
-3proces can take	Zdfffm
clid	Yhkegf
ntheir	aYhfij
-bdrink	ecefdm
cldrink	ecefdm
+bover	Ybmfke
+2was the	Ydbckf
ptrack	eidflY
plittle	cdehbm
pstack	beefcm
-bmornin	cdmech
plunch	ffjhYe
nstatus	Ykbbgl
-2the interv	cfbemb
ncollec	ecfbfm
cralong	eeZffm
ptorn	kgffYg
-2it by	egbYid
panand	ffmfeZ
nyork	ffmfeZ
-bfourth	ffdfma
-3to us on	Ycibfg
clspeaks	ieedYk
-2know on	fkaaYe
-1close	fjaaYj
-bboots	afeeem
clboots	afeeem
-3not hear on	affemZ
-1e	idgcgY
-2^ e	idgcgY
+bunless	mebfdc
+bfront	Ydffki
-2are decidi	medbcZ
clsort	Zmdfff
npower	kfffgY
crportfo	afmdfe
nestate	megebc
rxappointment on past	ffcfmb
nfamili	ddcfmf
-1sits	dfdkaY
-1three	bcdbcm
pnarrow	mZfffe
-3letter in the	mebeda
pfront	Ydfhlc
pyou	Ykkfce
-2back on	Ygibci
-1round	efciYf
+byard	efmfea
+2, which	fZmcga
nfeet	fmbfeb
-balso	aecmdg
crdelaye	dfdemd
-2, due	Yhffii
-brector	cfemec
-3remain open for	fmffcZ
-3you within the	mcfcbb
-2^ with	beeccm
+blate	medfea
-2tell us	amaeca
ngate	cemecf
crpassed	ebemfd
+1whiche	mdeecb
nbreak	eeffmb
+1do	hYeeja
-1debrie	aeemfc
rxdenied by ahead	fhZYbg
-1called	Yedehi
pmid	mfffad
rbact they-will-decide	mbeaga
-2weekda until	egkceY
pyes	igkZYf
rbsuperseded they-will-decide	bbdYkf
p@t	dmfbdg
+1falls	dfecam
+blimit	jmbecZ
crlimit	jmbecZ
nleast	jegehY
crfinali	mfeeda
-bdated	ecfemc
pleader	cfmcbh
clflies	efdcdm
-2a call	fYgdhh
pbigges	cfbmbh
-3away on the	ifbekY
+bsort	ekclbY
pcardif	mfeecd
crahead	hfheiY
+2and he	dYcajh
+btie	afmffc
pmoira	mfeafe
clmentio	beeeme
preader	gfeeZm
ndrive	Ydblle
+2, take	mZdeac
-2: until	jiehcY
nnot	bfYkij
-3i would know	heeegY
plot	mbbifc
rxanswer within past	aeffme
-3slot on the	eehejY
-bsites	cmffcd
clsites	cmffcd
nboots	cemfec
-bcustom	mfffeZ
clcustom	mfffeZ
-3card from me	ceceZm
-bauthor	fYeidk
-bolder	bffedm
+bearlie	mdccbg
pclick	dmffeb
crlate	meechZ
crboth	Ylccgj
-bgalway	cflYaj
rxsuperseded on ahead	Yjbgka
clhope	ldbdYi
+2we had	cdfema
-1fly	Zdadcm
-badmitt	cdefmd
pbehind	gdkjdY
rbsuperseded start-date	ffkfYe
+2, do	YgkcZh
cllectur	Yejdfi
-binitia	bfcdmf
pdesks	aemfee
-2is in	jeZjYb
pback	Zdkgbm
psent	bmhajb
nillnes	efdfma
ncommun	bbhmia
-1conver	bdfjkY
cl@t	Yildfb
+1withou	lbYZfg
+1?	bikYdc
+2? $	bikYdc
-breimbu	bcfffm
+2be soon	mabdaa
pcrew	mfbdZh
ptiny	cedemd
-2you for	Ylechc
-1ring	jidaYd
-1in	dYgahh
-3have heard by	caeema
+2, third	admdda
+2, good	jeeciY
critself	mfaeee
pkind	iekfeY
-btestin	efeema
cldocusi	dedfmc
+bstaffi	bffdmc
-bpaperw	bfedfm
-1rehear	bcaedm
-3instea of the	addemb
-2below within	cZgfim
-3link below within	cZgfim
clpromot	dfdfdm
nsuppor	bmcfka
+bweek	Ycahkk
-1back	gjbdYe
clissue	eageem
-3me know on	elcecY
-bdoctor	jgehfY
-2final round	Zebcdm
-3: final round	Zebcdm
clshook	Yefeih
-2of the	aYiZej
+2, his	mchbac
pnegati	aemecf
rxreview before ahead	jeibaY
crbank	aieedm
ndays	Ykeehh
sioffer	egbYje
+bshow	jfieYg
nseems	mfffZd
+2you come	Ykhdab
-2booked for	deZffm
rxact within ahead	fibciY
-2planne for	cebcdm
nsteel	bbbemi
nshortl	Ycejje
-2rather than	deeejY
crotherw	Ycdehm
-2make that	meeccb
+2by @d	dYjdbh
-3sign at the	mdcbca
-be	mbeehc
nallerg	bfmdde
-2second round	diZkdY
-3the second round	diZkdY
-3and it is	dcdfmb
pspeaki	bccmeh
crfee	eaffem
-bsecret	gdeccm
nall	Ybdkii
+bcarefu	ffffmZ
pcousin	caefmh
+bexam	embfed
nexcel	Zfffmf
-2expect in	mbbdfZ
clphase	hfgkeY
preplyi	aemhhY
nwarmly	dkfeiY
-bfinall	cedkjY
+binvite	dkdfjY
clgaller	Yfecil
-1say	igcdYe
phousin	Yihfla
-3be back by	Zmffec
pmore	hbleYg
plog	ciabfm
+2, second	bfmcca
cllists	mdbdch
peight	ZlemcZ
clfacult	jleYfa
ppatron	dcfmed
nchairp	dcfmed
pnorthe	ddeedm
crdelibe	cfemdd
nrecycl	Zffefm
clfifty	bfeedm
-bloves	mfdfcb
+bfound	dfffam
cleditor	jgamca
crarchiv	mfefac
-2come back	acjkdY
pincomp	dmeebg
+bfull	Ydhfhj
-1@p	afeemb
-3select sit on	deamda
-2be before	adfecm
clanothe	ifYigf
nhands	dfefbm
-2hears by	jZfeiY
-bdrawn	efemeb
rxsuperseded before ahead	acfemb
ntown	cmZedl
-2, writte	kbdeYg
-3now , writte	kbdeYg
+2is gone	eeafmZ
+2for its	kfaaYf
-btyping	lfcfcc
njoinin	fkZdfh
-1someon	eebclZ
-2forwar to	dfldZa
-3to the client	jfecjZ
+2, has	Zbdalh
-bleeds	bfeeel
clgaffer	lfffdb
boago	gZabfi
bsago day past	gZabfi
-3up on the	gfdZbj
crtimeta	ffeeal
-2accept by	Zleebd
+1means	gZeeeg
nway	ibZgcl
clconvey	lbffed
pgather	dfdlfb
ptitle	alkeda
pdream	ffeflZ
claward	ledccf
clcomp	Zfekbk
-2sent on	lecdba
pemaile	Zifefk
-2^ @d	Zfhejc
-bhoped	eefflb
ncompla	lbefdf
-bteams	fglebb
-2reply before	Zjefbj
rbsuperseded corrected-day	bddelZ
+2, me	fajcZg
-3would have said	Zedccl
-2here on	Zdaijd
pbelow	giZikZ
nunable	idZeih
nitself	alcdjb
-3hired as of	efefZl
-bpostpo	adfelf
-3panel interv on	beZedl
-1modera	bfelba
pbuyer	eZffil
-bsuch	ceeldf
pbranch	fjZjbh
-bjoin	daieal
clgalway	cfkZbk
+bsometh	eejeZi
-2down for	ZeijgZ
powner	bliiaZ
-3second round on	cdlecZ
ptransm	bfleec
plol	caeilc
clforese	ideelZ
-ban	Zclehi
clcampus	begZil
+bcalibr	bfflec
+2with what	lfeedb
-2talk on	eehgfZ
clquiz	bjaddl
clremove	cjffZk
clarea	efflea
-3our decisi by	hZeeZh
pharbou	bfggZl
nhalf	headbl
crproced	afffdl
-1decide	jbZgcc
clnights	ddfeel
pfurnis	bcelef
-bsummer	fdfccl
pstar	defdbl
-3a decisi by	jbedZh
-bneithe	Zfffkh
crnotes	Zeelhe
+bquote	lfefcc
crquote	lfefcc
crunquot	lfefcc
crquotin	lfefcc
-3meetin is the	dfdldZ
pdepart	ijbkdZ
-barrive	Zbefhl
-bchalle	clffeb
plady	igeeZj
-3decide on the	lebdbb
pgym	dafffl
nsigned	bedblh
clahead	ckheZh
-bhc	aeelgc
cramong	dZeleh
pcollea	Zfkkgb
+bhis	kZfZke
clowe	Zcffjj
rbsuperseded could-you	eeZfle
+2, write	bececl
pshare	deleec
pin	bhfddl
-breadve	cfcfel
-1minute	dalfdg
-2decisi ,	jfdcgZ
-bcould	aehZki
-3and that is	Zeedal
clact	celfde
nb	jZhjZd
nresign	eZefki
clteams	fglebb
-3select @d on	celbcZ
-2he say	heieZf
-3did he say	heieZf
+bput	aeZlkd
crtellin	gecble
-1meet	becldZ
nwhenev	Zefelh
crbad	efffZl
+1stands	bekefZ
+bthemse	leffbc
crthemse	leffbc
+2, my	ddZldf
nuniver	feaeel
-bmatron	lddaak
-1trial	bdlebZ
+2with the	gdkfeZ
clhalf	Zjhdgf
+2, i	bdZfkf
pbreakf	aeffel
pfind	Zldbhh
+2to be	lZcdkb
-3offers out by	Zbfelb
+bdays	dflddd
nsomebo	ccbllc
nexerci	Zegflf
-bparish	cdalal
pmarker	lbeeee
-3: @d and	bflZfa
+1said	ecgblc
clprojec	belded
-benjoy	dddfel
-beligib	Zldkdb
+bvisit	cdhfla
+bround	dddlZi
pemails	lffcec
nsqueez	efffla
-3interv finish on	cegZbi
nemerge	efddel
-3tell you by	lbffdc
cryear	Zeecil
clceo	edeedl
crdelive	elcfec
+2instea .	ladeda
phaha	efafel
boover	aZhhag
nsheep	blkfeZ
clfurthe	idcZgj
nhat	gelfdZ
nalong	ebjflZ
-2crew on	edlddZ
+2before ,	jjbcbZ
-3applic until the	ZdeikZ
-2during the	iefjaZ
-1induct	bdbedl
-2make it	ijbcZZ
-binsigh	ffcfbl
clinsigh	ffcfbl
narrive	dZiikb
pmonito	dfbffl
phire	checcl
+bset	Zjfejf
-3sits on the	Zfflfd
-2round on	ibgZfd
nregion	Zdhjei
psaturd	gfijdZ
-bmailbo	efecdl
+ballow	acgelf
-3can not promis	beffcl
-2at it	aedlcb
-3and on the	lfddeb
-3the result by	kZedZg
-2then on	ldbdba
nusual	aeffel
+bchoice	eiffZk
pclose	bZhikf
nfavour	efefla
nhires	lfecfb
prate	dffecl
-2to do	ccdebl
+bapolog	djleZc
crprocee	dZfflg
-3be decide by	abfelb
pdad	leeebd
nslots	blefde
crtrain	dfjclZ
-brevert	Zkfdla
nallowa	cldfbg
napprov	Zgdblg
clus	glcedd
pconfli	lddcef
psit	ZlZkdg
-2@d by	alefee
pfoot	ddhelZ
-1opened	heeekZ
-2is off	cfeddl
nmight	eZeeil
-3off me by	jfeebZ
+2, hand	ibediZ
ahno	cZgfcj
clsuch	gedlbd
-3decide by the	feeehZ
nmobile	legZbf
-3round on the	eekcZi
-blicens	cfeglb
cllicens	cfeglb
+2, yours	lecZda
-bmaybe	hfleab
+2, presen	blcdcb
-1as	lZZaaf
+bfollow	ffifjZ
-2manage back	Zdcecl
rxact on ahead	ZfhfZf
-3you have got	clffab
-bfree	bZkiaj
+2, call	adajZj
clcourse	ldbbdj
ptrust	hadclf
ppillay	Zffflg
+2is normal	Zeeedl
crfull	Zdfkhf
clyourse	Zjlfcc
pespeci	felffa
+bfinger	lciecb
-bfor	Zihefh
ncommut	eelfea
nmailed	lffcdd
napril	lfeedc
neveryb	jZhgZh
+bcash	befedl
pexerci	gleddb
napplie	ielcdb
-2post on	aeffdl
-3the post on	aeffdl
ndisreg	dZeeli
clgarden	beeefl
crnine	fdlffa
+2and places	efZfel
pgo	hdjiZd
ntitle	cegelc
+2is what	jaZbag
crcancel	ckifZh
clasks	dledbf
nmany	lZdjdf
+2to agree	gddlcZ
nplants	elffea
clintere	dlZfhf
crdate	ekZcck
-2meetin to	afflaa
-1vote	deckgZ
pits	gjabal
crreject	ajfflZ
ntie	aflfia
+byour	ecjZfj
-3names on the	ldacdb
crperson	lfdgbe
-1holida	fcbZZl
nfail	cflcgc
nauditi	gekheZ
clmissed	cedfld
pbouque	cdlffd
nslow	lddeZi
-1wants	beflda
-2she wants	beflda
-3, she wants	beflda
-2signed before	alfeca
pbeatri	ddfcel
-1except	bdZfdl
+2to accept	Zleccg
+beach	leZhha
npracti	dZgdil
crteatim	lcefde
nmill	lbhfdc
clcharge	feecdl
-2read on	cebblb
-bwinner	Zedejl
pnorvan	fZgfhk
clombuds	glfffZ
pvideos	hcbleb
+1greeti	Zeccal
+2greeti from	Zeccal
-1needs	eZdjbe
clknives	ccifal
ptime	edbgdl
-breject	lZeege
-bblock	eblffd
+bgrade	befedl
-2after the	fehZZh
ninstit	dededl
-bpromot	addflg
-2side of	Zfeeje
-3this side of	Zfeeje
clcallin	ieiefZ
crnotify	gefZel
-2's done	eefZcj
-bflexib	edlffb
clflexib	edlffb
crbegin	Zhedii
-3are due on	bcccal
-2interv within	ldffca
-2skiing until	bbfafl
pprinte	legfac
-1aftern	cfldca
-2any aftern	cfldca
nwork	Zfgfig
+2you know	ldbecb
+2, will	ggZgbd
pscotla	bfdefl
crkind	ldefiZ
pmatter	ahadgl
pbearin	eelfeb
nany	jkZdee
+blimite	eeaffl
+2, mentio	Zfdelc
clseh	dedfcl
-2vote on	bdblbe
-3tell her by	Zgfeek
clskills	eflfdb
-2confir :	celfeb
+2at a	lfaeda
clbureau	clfefc
cllodged	Zlfffe
+2is off	bcdfla
pconver	ZZlhig
ptraine	aildfd
-3have a contra	ffefZl
-1coming	jZcbZk
-2been on	dfdZla
-3have been on	dfdZla
nmit	kehZdf
ngrüßen	kehZdf
clsome	fZikfc
pwhom	cedfel
-2not on	bdbelb
-2to write	aedflc
-3shrug , then	jeceeZ
pcongra	blladc
napplyi	Ziffke
-2form by	dlefdc
-3last candid on	afddcl
-3for me till	clceea
+bpieces	dflecc
-3for a call	dbcela
-1given	kacfZh
+2, ,	Zdegfj
pfancy	ciledZ
ntop	deZehl
flhear	ldfcic
clfix	flZfee
nphoto	cfildZ
+bbeing	kbjfgZ
-bround	eblldZ
ngrazin	fflfeZ
neat	bfdlfe
-3result on the	lfccda
-2live until	badefl
-bwatch	bcjleb
pq	ledZaj
clestima	ceeedl
-bpapers	kdZjgc
pagains	fcjeZj
pnow	jihbZf
crroom	fgfdla
crshe	dgalaj
+bworst	fZghgk
-3people all throug	deeleZ
-2lapses on	dkbeZf
-3offer lapses on	dkbeZf
pneeds	edhbcl
-1with	gagbZj
clfive	Zljbbh
prowan	afffld
-1room	Zkckea
-bsuit	eblfed
nbearin	lcddch
-bmtg	afflfd
+2, your	eaiZib
-2panel on	aeikdZ
-belders	bfeiZl
pgood	flchcc
-2resolv on	leddba
nscores	Zgfffk
crlet	ckglcZ
prepeat	lefeeb
-1nor	Zffecl
pworrie	hfekfZ
clnurse	cedlde
nmarian	lffaee
rxappointment on ahead	eZggfd
-2called on	lfccba
frrefuse	lccjcd
pgrant	Zgldkb
-2done on	jffZdg
crkitche	fdeebl
-3govern sit on	idchbZ
ntravel	djldae
nish	lfffbc
-3from you before	aleedb
pbusine	flfcaf
-2us until	ghdedZ
pneed	dheZgk
rxsuperseded in ahead	lcebda
nchurch	ldffdc
clrector	efeleb
-2reconv on	beclcb
+2at last	afeclb
-3of you by	lafeed
cr's	eedZjj
+bcertai	jeZdej
-2e by	lafddc
punifor	deceel
-2back before	cleeca
-bthing	fgccbl
nfiftee	lfffad
-bdriver	eeeecl
clmanagi	afhdcl
-3addres of the	eedfZl
-1rounds	bdebcl
crnew	iacble
-bable	dZdelg
-3vote is on	ZedleZ
-3@s , on	lfdbcb
nshall	ZlchZl
-2patien for	hefcjZ
crline	ledakZ
-1train	cdcalb
-2the train	cdcalb
-3on the train	cdcalb
clbehalf	efhfkZ
+bitself	dlfded
pclarif	bfflec
crfive	Ziffkf
nguessi	bffeld
pperman	fgdebl
-brefs	alffZk
clrefs	alffZk
-2@d on	ZelZaf
+bmails	leeZbi
npulled	eflfae
-bguide	efcfcl
+bengine	cecegl
-bland	lfbcah
+2and you	dZejZg
psqueez	dglefZ
-3if i said	affebl
-3people by the	laffdc
-1if	haldeZ
pitem	blffee
nlines	ceffcl
nstoppe	ceefld
-2counte on	Zekcce
nmodera	Zeedkj
+1here	Zejbci
-3can rule out	cfedcl
-1mornin	Zdledi
-3approv on the	Zffgfi
+bworld	lfbfeb
-bparent	Zeejej
-2: not	effelZ
rxact before ahead	fjcegZ
nchapel	cdlfgd
-2office within	blffeZ
-2starti on	ffefZl
phired	alceka
-2tour on	deZfhj
-2paid within	Zbffcl
clcheers	bfffld
psummar	cjeelZ
-2deadli :	claeca
clfriend	fZedfl
clprepar	gcgeal
-1heard	cffelb
-bcorrid	efeelc
npremat	efeelc
npolicy	bfleee
pbuild	dZffhl
-2any time	dZlfdb
clseats	jfkeeZ
+bexact	lbhece
ptouch	adhfel
clexplan	efefla
+bcet	eflddc
-1yours	gcaehZ
-3are in the	celcea
+bworksh	Zfflef
-bconfir	lbdgha
crcompul	feaeel
clletter	jiZbjc
+2, new	Zedcek
cragency	bleegd
clreject	kZcehg
crassess	ihfegZ
-3decisi over the	lffccb
+2they see	cfbbal
-bsucces	icfaal
clproof	bgdeld
-3for coming in	dfdflb
nmarked	afhflc
ppromis	ffgjZg
+2, rate	aeedbl
-2moved to	fdlZbZ
crlittle	efffbl
-bsurviv	ffafel
nfreund	keiZde
crcopy	cleeec
nfigure	fflfcc
+2s date	ikfeZZ
ndossie	bcffle
+bevery	icZgjg
-2arrive within	abffal
pshows	deeedl
-2is closed	cfdecl
-bnine	fdileZ
-3has asked for	jefiZa
+1were	cceflc
-bthemse	lcfede
ppsycho	blecdi
nmessag	iZahig
-2quick ,	lfefda
-bmissed	efdflb
clchalle	flffda
-2need about	ldebdb
+breads	Zfelef
pschola	hibhhZ
rxsuperseded - past	dffflc
crchrist	afdelf
crattach	elZfeg
nreplac	jgdeiZ
never	efedla
nsickne	efedla
psuprem	bffled
pfourth	bfcfdl
-2us on	bhhZhd
-bombuds	alfffc
nconcer	Zbdelk
-1meant	hdjdZZ
-2i meant	hdjdZZ
pgrowth	lZfffe
pman	ledfdd
clfill	ccaell
+2after all	beZdfj
+2it will	ecbaZk
-2i work	cfcdal
pfitter	lcffec
crknown	bdfefl
-3will not say	Zffeel
clperson	dggZfk
clconsid	kdddla
-3held in the	celeea
-3you an answer	Zffflg
ptenure	effflZ
-2and the	ZZjjib
nappeal	lhecad
-bever	gedeal
crthird	eecfcl
-2needed by	clfbca
pequal	lgfefZ
pbreath	eleeaf
+2, letter	Zfeldc
-1our	Zachhk
+1teatim	laefbc
clscorin	edeiZl
pop	leddcf
crdepart	lefdhZ
-2open at	ddbfbl
-2^ verdic	lecdbc
pleaves	Zdfglg
-brequir	ZgkdZk
clrely	ledeeb
crstop	ffeglZ
-bstatut	lffffZ
clstatut	lffffZ
nvotes	lddcdg
-2anothe candid	cfdclZ
-3to anothe candid	cfdclZ
nvoicem	lfefdb
nwhy	iaecel
+2on it	bbfffl
-2intake of	ceaeal
-3the intake of	ceaeal
-3they need the	cfblba
-2needs the	ceeldZ
nhappy	gZcglf
nwhile	leeeaf
+2with no	ccefel
nflight	eakela
pbooks	baglci
+2, school	hZidch
nhereby	cfcfld
clback	gkfZgf
nhate	dffflb
clpray	Zeelbi
clthemse	lceddf
platest	Zeldjc
pnearly	ckheZi
-bmodera	jfelbZ
+2, is	bfZale
+2and it	faZkjZ
nhave	hcbele
-3not tell you	bfdeal
nnine	heblZf
pbom	effeal
pdia	effeal
-2come on	jadZdf
-1reckon	ldedZf
-3up in the	Zeekdh
-3by close on	khZfcZ
-3be held on	Zdjbah
+2to go	bcklgf
-3letter on the	ffecjZ
-1re	adedlb
-3decisi 's due	lefdac
pvote	lcfjaZ
-1gave	affela
+bchef	bfcahl
nhopes	Zlffef
-2diary ,	Zehfii
+2, after	gldcab
nrumour	lfffea
clpaused	efffal
-3@d , so	lgddca
pid	ZljeZh
-3going to decide	bfeelf
nprenti	lfffcb
crfacult	cedlia
-3with her on	beglbZ
clchief	fbdlZi
ppodcas	lffbec
ntour	celcja
-3: back on	bdefel
-bairpor	dfccel
crround	lcaleb
nrefund	dilfac
pslide	leeedd
+1only	acfeZk
crprepar	alhedd
+bphoned	dffelb
-3by phone on	Zelfhi
-3will be by	eZecak
-bshutdo	cffecl
clobserv	Zllfea
ncrosse	gediZi
-1propos	cclfcc
-barrang	kZjfed
-2the date	efeeal
pfriend	elbejZ
-2flight the	bbbedl
psatisf	cglded
crpay	Zckfbl
-3interv on the	fcZahk
-2us till	lbfeeb
-3give us till	lbfeeb
-2back until	elddeZ
prose	efcddl
-3she told me	gZcfic
-2due by	hZfedk
ptier	Zeffle
-bslips	Zjeedk
ppaid	Zkdecl
pmerry	debchl
-blab	ccjelc
+2: yes	decflZ
-3are interv until	eefZfl
nteam	elZbkd
-bagain	Zcjgcl
-bfundin	bffeel
-2away until	bdfdel
rxdenied not-before no	fcZhfe
-3open evenin on	dcZeig
-bviewed	dfefbl
crhired	afffle
+buse	afblfg
pfacult	fdiihZ
-1person	cfbblb
-bin	aljcch
clreconv	jfclcZ
psecond	ldibbe
nreloca	lbfffd
-2day ,	Zbleeg
clsessio	Zeklea
+bwash	dfblcf
croccasi	leffbd
crcredit	ffZffl
nscore	efbglb
crwatch	Zkekdd
pinto	dZjjkZ
-2's on	ickcZb
-bsorry	hZiala
pdefini	Zfeffl
-bfellow	fdfdal
-1past	jhcdbZ
+bago	cdffld
npdf	efeflb
crassemb	bffcfl
nexplai	leefcd
-bminds	leeebc
pwednes	ledecf
clfast	heeabl
-2thanks for	efdclb
clslips	Zkeeie
-balarm	affefl
clalarm	affefl
-3of work on	elbddZ
-2nothin on	bfedlZ
clcare	ielfaa
clpermis	affeel
+bupstai	adfffl
-3last person on	dfdadl
pvoice	eeefcl
+2came and	afdflZ
-3@d , then	Zeedig
-3are in on	leZZcf
-3tell me before	Zlfffd
+bfacult	cfdlfc
crbeginn	ljfeZb
plift	acbglh
-2takes us	jaeibZ
clagreem	dfcfel
clwith	gdlgcc
+2, sure	Zeeeik
-2@d or	cdledc
-2phone screen	jejbZb
+2# #	ZcgZZk
nchose	lfefZf
rxact by ahead	glZeac
+2when the	leceac
crout	hfZhgd
crkept	becflf
pbakery	cdibdl
crmedica	adleeh
crbroken	efffla
-3said by the	aefflb
bs- day past	caedlc
+1latest	hhdeZb
-1,	gblbZe
poffs	dffcel
-2in till	dcdefl
-bscorin	dfeiZl
pconnec	belfcg
pmaking	Zgjjdd
nfebrua	Zfffgl
+bheart	lefedc
-2decisi 's	gecjaZ
clwatch	dcjlea
-3will tell me	leefcc
-3, not the	afffla
cldraw	Zfgffl
-3go back on	Zbieci
+b's	Zidcel
-2expect on	abZkcf
clabbot	bffcfl
clviewed	dfefcl
-2a long	bfdadl
-bessay	djdlba
+2: answer	achebl
-2hear within	jZfebf
-beffect	efdecl
+2when i	lfbedZ
-1neithe	adcdbl
+1nor	adcdbl
-1phone	cZicld
+1there	eZbdhh
+brefere	ceZfhk
-bvisa	dcfeel
-2anythi by	Zdffcl
nreserv	djldeZ
pwhatev	jeledZ
+2, or	ehfdZh
npieces	ldfdec
ncan	Zggdih
+2by email	dleeda
-2outcom by	fZechh
nsits	lgeceb
+bas	agcahl
+bwednes	cdffld
-bshifte	eecflc
clshifte	eecflc
-3know , not	deeflZ
prung	bfeefl
pannual	jbeeZl
crcomple	eleece
pcourse	gdafdl
+bunpack	affeel
crunpack	affeel
+bcoming	dfafel
-3expect you on	Zflfff
-1cvs	bdflfa
rxanswer by past	bffflc
clalso	idbbel
clfestiv	geZjdi
pcancel	aeleka
cllack	ffffal
-3our answer within	baffla
cltitle	blfefd
-bcare	lZffee
nboss	ldZbjd
pgives	Zffhel
-2that the	hdiceZ
ncampus	idfekZ
+broom	ceeele
nonce	dhdlgZ
pbank	bfZjfk
nmarks	cefagl
-3be back in	Zeefel
-2am back	bcceel
-3i am back	bcceel
-3take place from	eflaba
ncounte	cejdZl
cladmitt	dgeela
-1expect	gdcaiZ
-3be out on	lfdcga
-2taken us	aefcla
-3is taken us	aefcla
-3or no by	eieecZ
ppicks	leffea
nproof	djdekZ
+1does	ZdZhie
-2an hour	ccleca
-bours	lceicd
-bmax	blffed
ngenera	heldcd
clessay	ckdlba
-bcards	dfZjdk
clcards	dfZjdk
ncongra	liejZZ
ppharma	efbedl
cltheir	akalah
-3do it by	alefee
crhe	fcZckj
+bprogra	fdffal
-1campus	bfeZji
-2given me	lhfeZc
-bonline	Zfkdci
nq	dfeecl
nteatim	deedel
-3no call by	hZffiZ
nmonths	lfdedd
nfriday	bfffld
+2the interv	afeflb
-2phone you	hdidZZ
clsuit	eblfed
+2s open	dedelZ
ptheref	dglfdb
pstarti	eflffa
presolv	iejZch
-3refere due :	bZedjg
-2the partne	hccjgZ
nstuden	Zkdfck
+2is .	ledfaa
ngame	ffbedl
-2strike on	bfdbbl
pprepar	Zlfeci
psick	bjdadl
-beta	ldeedd
+2, in	kZgece
pincrea	leffea
ncoffee	klbfac
clstatem	Zkfegf
crprinte	ihdfiZ
-3are on the	Zcecek
+bone	fdebbl
crproces	dffflb
+bkurato	bffedl
crkurato	bffedl
+bmunici	bffcel
-bgap	eidflZ
+2over dinner	aedlbc
pconduc	fcdlZi
clinviti	bdgeld
+2for sure	lecfZe
pcasual	bedfel
crclosin	fZjejd
-bchosen	gcZhck
-3course of the	lfedeZ
-broom	Zejfgh
nfunder	dcffdl
crdoor	ldeieZ
-2corrid on	cecdlb
-3the corrid on	cecdlb
-2change from	eecdlb
-2says the	Zfbele
-2due back	eldfeZ
pabstra	chlffa
-2give me	jZedib
pso	chihZh
-2them by	ejdcZd
clhr	ldZegf
ppassed	ZlhdZi
+2to answer	afdcdl
-2close at	bddeel
-bteach	cfieZl
-2them within	Zhfecj
ncup	fflffZ
+2: your	igaaZh
crhr	efcfcl
ngreeti	fhedlZ
-3other interv on	efbbdl
-bruth	efeelb
-2give it	iafZah
clear	defbfl
-bdioces	cakdld
nsuperv	gfejhZ
+2for everyb	lebdga
clcorrid	ebjelb
pinviti	eieekZ
-3@d , not	Zdddej
-2ask me	lbbdZd
-3any time until	flbffa
+bhrs	fffflZ
crwebina	efafel
nnoted	kfceZh
ntestin	dfdflc
+2or the	Zkfedf
+bconten	Zhffke
ppushed	jdikZZ
pperson	fZhiZj
+2is fine	clbefZ
-bcompan	jfdcZl
+bused	flffea
+2before we	hdgejZ
-2@d :	hihdaZ
-2leave on	bfecel
-2post by	daefal
-2sign within	blffeb
-1only	Zeecfl
-2and then	lccdZe
pflight	ldkdeZ
clhow	abiblh
+bmd	Zehlgd
-2takes until	fefZei
-2result before	lcffdd
-bknow	kfbcla
-1mentio	bddeld
-3your interv on	djjeZd
+bbeg	Zffflf
clit	gjgefZ
-3it back within	Zhffcj
pbegin	lieeab
clsees	Zegkch
nreport	ghlcca
crgave	akeela
nannual	delfec
-2accept within	blffea
+2i get	gjeedZ
-1signed	ZdcZkk
-3no before the	lbffeb
crinstea	hhkdZd
nmateri	effleb
rbdenied pick-up-again	bfeddl
-3comes in on	bfccdl
-1like	behkgZ
+1interv	idfciZ
rxreview from no	dfdlZb
clhostin	ffZffl
n;	ackflc
crapplic	iZZkcj
clkick	efbffl
-bcatchi	dffecl
-2coveri the	feefZl
-2holida on	ddcecl
-bexecut	dffldc
clmonito	dfdddl
nare	Zbijhh
-2there on	dcjcZh
+bexcept	lfefeb
-1them	defgkZ
clthose	icfZbl
clfar	cefecl
-brest	jadlbc
+bvisito	bfdfel
-bmenu	dhecdl
crnod	bfflgb
padmit	gheejZ
-3will ring on	gclddZ
+2: $	bciZck
-brunner	eeeflb
+bfear	cdffdl
-bviva	bflffc
clviva	bflffc
+2or not	aeebel
pmissed	lefdbf
popport	lgfefZ
frjoy	Zffcji
-3be one by	lcffea
crused	flffea
-2filled by	daffel
-3be filled by	daffel
nrgds	lbgeee
clprovos	dfeled
-3me in the	Zkffff
-2me in	eiceZi
-bvery	afffld
+1rates	ceadcl
+2rates ,	ceadcl
cldeputy	fdlece
pclaim	lffbhb
-3panel interv :	belcea
+be	adfffl
nlot	dedfle
pprogre	Zadkhk
pcoordi	jZffdi
-banne	afflfe
clanne	afflfe
+2, else	blefdc
pfailed	jZefei
pha	cfflfc
-bcfo	efdedl
nprotec	fffflZ
+bquorum	ffdfla
crleeds	dflfbg
-3, due on	dbedla
-3my return on	lfffeZ
+bjoke	cgfflb
+block	lfeeeb
rxaside on past	cdfblc
+basking	leffeZ
-3i was told	lffeaa
+2like i	cffflZ
-2now and	dZlcbh
-3betwee now and	dZlcbh
+2so it	Zdebgk
-1sign	cfbebl
-2which was	cdbelb
-3, which was	cdbelb
+bconven	eZkffh
crconven	eZkffh
nsubmit	kffffZ
+2off .	bfecbl
ncfo	lehddb
+2you have	lbcdja
pshow	fhjieZ
-3i have got	Zlhfbd
-bgradua	efffal
clintima	hdfekZ
+1every	ledddb
nemaile	aebjdl
+2and candid	aeelea
psign	aiZlbj
-bfitnes	eglffZ
ptight	hcZlbg
clvet	efdecl
clbusy	befjlZ
+1around	abljdZ
rxanswer ago past	hfeegZ
+2for those	Zegbcl
-1would	ejhadZ
-3is off for	dfaeel
puniver	kieedZ
pnudge	flaffe
+2alread .	Zdjcjb
pheard	icZfcl
-2dates in	eeledb
-1every	bdfecl
crwelcom	bfdele
-1rang	ceeelb
+bamong	hZelce
-2forese for	ceedla
pexams	cfgleb
-2for on	eecdla
-3we choose on	lebbdb
cltype	affeel
nassess	hccblf
-2be on	ableZe
protten	lfeeeb
-2do the	hckcZe
+2# ,	Zdblah
-2no on	ldbdea
-2portal on	lebdea
pdepot	jeflbZ
+bhe	Zjbeek
clasking	ZkekjZ
crwritin	ledgbd
crtarget	ifdelZ
nhugs	afgdgl
crmails	lffaef
-2with you	jaZcdi
pgrid	jcldea
-3for your time	eecelc
-3signed by the	Zbffdl
+bclose	felcbf
-bawarde	cffcel
clcopy	alaefh
-3name by the	lcffcc
nbox	eiffZj
+2and each	hfeidZ
clfixed	Zdkhja
+2and @t	efadcl
-baltern	dglfea
claltern	dglfea
-3phone you on	lfeedb
pcvs	lffeeb
+breview	bfflfd
crshow	gfgeZi
-3, @d ,	Zcddii
-2below by	alefea
-2so until	blecea
-3your reply by	clffda
pown	fflffa
-2portal by	eleeeb
-2touch by	gfdeiZ
-3in touch by	gfdeiZ
-2was told	lffeaa
crteache	ffdflb
-1nights	bceddl
cranyone	jeffjZ
-2form within	cleeaa
pextend	Zgjelc
-btransl	dgdddl
+2, yes	gdichZ
-btests	bfcelg
-2compla within	Zhffdi
-2your time	eecelc
-2rooms on	fbbcel
popens	geflea
nsoon	ccgalg
+bwhere	feblfd
clplant	hdafdl
nmonth	hdelca
+bfail	ledfed
-2rings me	lddfcb
clsubmis	glZjea
-boh	aeefle
-3promis it for	ikdeZZ
+1period	fdleZb
pformer	bleffe
nbureau	bfeeel
+bcause	lcffec
rxuntil - ahead	dladcb
-2that by	bkeeiZ
crask	lbfecf
+bvirtua	efaeel
clshare	flefeb
rbaside others-to-meet	ddigZf
nwritte	bbblkc
psunniv	effela
-bvalidi	flfefa
preally	jcZjbh
-1releas	keeeeZ
+bfinal	beldia
phurdle	ailedd
psignif	efbeel
crsucces	bbhgle
-3from the client	affgcl
rbact needed-from-you	dhZfeg
clschedu	ikgcgZ
+brota	fgifZg
+2, who	Zdbbkg
+2: #	djiecZ
-3shortl is done	aedlda
p:	Zjdbik
+2, ask	Zdhfek
-bmakes	ledhae
-3but it is	akhedZ
-1someti	ledecb
pswanse	fffflZ
nfairne	lcfefc
-bbookin	egaeel
-3candid as of	cfgfbl
nline	deeled
crput	bfZiii
-2meetin you	becblc
-2than in	Zdfghl
cllagos	cedefl
-2be told	bfddal
phave	fldedf
-2togeth on	hdfjZa
flchosen	ibleha
-2have been	bedcla
cllicenc	Zeleci
clnudge	blffee
crphoned	lffeeb
-2drink 's	cacecl
-bought	ldefed
plands	ifeZej
+1where	ddhekZ
pbreakd	blffde
-bwithdr	bgfflc
-3you have until	bleeda
pfine	ekgfZf
-3not @d not	ffffZl
crlong	cdeefl
-1asked	bfeflb
+bcontin	eeflfa
pnotes	hdkkaZ
-1weddin	aeecel
-2any day	kefebZ
-bchapte	clfidb
clchapte	clfidb
-bboardi	ddefel
-2in for	eZgbjd
+byouth	fflfbc
cryouth	fflfbc
nweeks	efffal
-3can not say	ceeedl
+bthanks	hieehZ
nfestiv	ecffld
-2# or	icjdZa
pseeker	ffafel
clspread	efflfa
-2talk before	kakddZ
-2pushed to	Zediag
-3was pushed to	Zediag
ngoer	clifea
-2^ interv	Zdjece
-bb	bficbl
+2so that	Zjhcde
non	ZiihZj
-2applic for	edcebl
phuts	ffcelc
nngā	ffcelc
nmihi	ffcelc
crapprov	febagl
-2return on	lcbbZe
ptravel	gbgZjh
nmin	ckleac
crnext	flZged
pat	ejddlZ
naverag	lgeddc
clcertai	ejffZh
ptrue	ffeela
-2from me	kZdcee
nshop	laedci
-2mainte on	bebecl
-2done by	declbb
nputs	efelec
-bturn	lfgZib
+2: do	alffdc
-bs	bblgdf
-boption	blhffc
clamende	jkffbZ
-3will hear by	lcfefa
bs- lower-bound no	bfedcl
-2try us	aedecl
-2b by	Zgeddj
-bnote	ZgZkkf
crremain	dledia
ptried	dddefl
nu	cedcfl
+2, applic	cedijZ
-bthinks	eflfdc
+bparish	feffla
-2lasts until	aakieZ
+bteams	delfec
+2and have	Zehdlc
ppdf	jZedig
-2hear back	lfedda
-2due :	Zkbchb
crforwar	lfbefe
rxaside in past	ZcZihe
pdeck	cjclea
npinned	Zfffgk
nconfer	eagfel
-2told them	befele
craround	balkec
-2signs on	lefadc
-2all by	alffed
-3part time ,	cfecbl
-3partne in the	Zdkdgh
ncent	cbcflh
+2they gave	beefla
-1five	Zeefdl
-bpast	galbch
-bstarte	gZeefj
-2hear is	cfeebl
nleader	glgebb
-3normal reply within	bbfeal
-1breakf	ieifZd
-bcalled	gcgdlb
pflu	ebgecl
-1due	dZehlg
-3of us by	lZfffe
roreview	dgfjcZ
rbreview under-review	dgfjcZ
-bten	afkekZ
+2, a	hbhfjZ
+2with my	bblfdb
+2, messag	beblcb
nvacati	lfddga
+2or i	blffdc
+bcounti	lfefeb
clbrewer	dfbffl
pbhai	leefdc
nfee	cfdfdl
+bwhy	Zedehj
+2to sleep	bffcal
nawaite	eeeebl
-2furthe interv	ffbbcl
-3two furthe interv	ffbbcl
nheads	cddegl
-3so by the	laffee
pfamily	Zkhhcf
crcomes	Zccifl
+bstock	afedfl
crstock	afedfl
-2not by	iZffdf
sirejection	dbbdlf
njoburg	dfdeld
-2held on	Zdjbff
-3our answer in	lfeddb
pmechan	cfdfel
pclause	ffcelc
-2work on	alcgbb
-2agenda for	lebeea
-3the agenda for	lebeea
pprojec	Zilfdc
sithird-person	ZdZkbj
crpost	ciafle
-2ok ,	lfdfcb
-3but ok ,	lfdfcb
ptimeli	keclcZ
nwarned	lkbfca
-1during	ldebcf
+2there will	lcfebe
npoll	ffjdjZ
naltern	ediflZ
-1off	gZhZff
pgrante	kZefkb
pmahi	lffbfd
ntangih	lffbfd
pringin	bleedi
-2onboar in	cfdddl
-2closes at	dhZdbl
-breceip	ckaflc
+bprevio	efbfle
crprevio	efbfle
clrooms	cgcelf
clwine	belcaj
pemerge	eldcff
nshows	ffdfla
+2, please	hgfZae
nid	ZhkkcZ
pvotes	kedeZh
-bfilled	diedla
cldig	cdfeel
+1betwee	ggkdaZ
psaved	bceflf
pshown	blhefb
-2, before	lcedbZ
claudit	Zfeegl
nintrod	Zlffge
ncertai	ledece
cldurban	fcldee
-2on any	deleea
-3the course of	leddbb
-3skiing until the	ccfcfl
-bwalk	edlefc
+2, chef	Zhiegd
+blapses	fddflc
+bcloses	Zgghkb
rxanswer from no	Zehegf
nlibrar	fechZk
clsystem	bjbagl
-2word on	cejegZ
-3# # ,	efleeZ
clones	lidcgZ
-1reopen	decfcl
+2by the	ldZdcd
-3seen on the	ZeiaZk
cltapes	feelbc
+2, defini	leedac
nunion	blefed
crcount	afdhcl
-2up to	hdZdag
+2betwee #	agleda
clorange	efdedl
+1say	kZjfdb
-3would be the	geaZfg
nratifi	efecld
bsover span no	gZigcd
+bwatch	Zfelgf
crhands	cZfflh
nshe	ealcdi
pmornin	ggkbgZ
-2revert by	ageblZ
-2is only	Zfedel
-3it is only	Zfedel
-2is now	keibZZ
-3will reach you	abdfcl
-2come in	eelfea
n@s	giiZia
crprompt	fblfed
-bcertai	djffZh
-bremind	Zhleee
-3made by the	lafecc
rxreview for ahead	icgfZc
nhours	elaifb
-1paperw	kZeeaf
pten	Zkeddj
+1lunch	eiicZe
+2and the	efZihe
-2place of	eebela
-3in place of	eebela
rxanswer from past	effelZ
clreceip	ckaflc
-bhuman	ieZieh
-2be announ	affgdl
-3will be announ	affgdl
ptie	ledida
claware	Zedeli
nmigrat	lfedec
clshow	ZgfZkj
-2candid accept	bffela
clcamino	cffcfl
-bportfo	dldefe
-2gone from	cfdalb
-3is gone from	cfdalb
crbelow	cgeflb
+bopened	fffflZ
-2castin in	aeefcl
-2as the	jZbech
pseeing	dbjlec
-3would be on	cdlbcc
-bchoir	feakZk
+2and mail	lfcdca
clsix	geifZh
-bsomewh	gedfla
clsomewh	gedfla
-blyon	eelfcd
+bgoing	ebhbel
-3not be before	bfffdl
pchain	eeifkZ
pclub	icbecl
+2: we	bcdedl
nnurser	febfld
-2from you	dlafcd
-3no from you	dlafcd
-bwhatsa	lbffed
clwhatsa	lbffed
nlose	dlZfgg
nzone	delfed
npopia	clhfea
+bis	igiZib
nspoken	heeeZl
pms	cihblb
npeep	efffal
njill	cgfflb
-blyk	lbeffd
nforget	Zalfej
+bsuit	belfdf
-2will call	lfceed
-2we close	efdebl
-3place in the	heiZeb
nquiet	fjjdfZ
-bchoosi	lfefea
-2some point	lecbca
-3at some point	lecbca
clfeel	deeflc
psupply	clhfbd
nvet	efddel
+bpencil	leieca
clembark	deeddl
pher	iZghdg
-2course of	leddbb
ncalend	kdicZf
-3runs to the	aeedcl
-1team	Zchlba
nmum	gejfgZ
nstaffe	ffkeZg
+2@d .	lchbcZ
-2outcom the	lfecdc
-3the outcom the	lfecdc
pwalked	bdeflf
-2us within	heegfZ
clphonin	eecdfl
-3decisi by the	chedjZ
nmore	ffeZke
cluntil	hhdlcc
+2, bring	Zbhdai
-bnothin	iifZde
-2people in	Zefcke
-block	lffadg
pglad	blZkdf
bson span ahead	fcdbZi
nlectur	dihjdZ
-2try again	debfcl
-bwatche	bfdlhb
rxanswer before ahead	hhZece
njanuar	Zekfei
+2but on	dfeelZ
clcovers	Zeflee
-2learn by	laefec
-3will learn by	laefec
+2s decisi	kaebhZ
nhand	Zeddjk
+bbreak	cgjaZk
pworst	cfflee
ntheref	cdcali
nyour	deldcg
-btender	fffael
nd	lfffcb
+2becaus of	Zcibck
-2notes on	bfcldb
-3compar notes on	bfcldb
ncloses	lcfckZ
crsubjec	lfffea
+bsuppos	eelfdc
+bvia	lfffda
clthing	Zedigi
nexcept	lfeddd
clprinci	Zbfjfk
-3we meet on	delcab
+bvisa	fiffjZ
nclub	dfedld
-1arrive	Zedajk
ppremat	jfeidZ
clmin	dfdflc
-2everyb by	lbeedb
pdebrie	kdelca
pnda	Zlffff
clnine	ddilfa
+btimes	agidlb
crtimes	agidlb
nproble	cehflb
-bthan	ggZela
-bspot	Zfeeji
pleft	jgfgeZ
-bbuildi	cfedfl
+bcast	hfeldZ
-2your contra	eddfal
-3have your contra	eddfal
-2test by	Zhfffi
-3the latest on	alefed
-1does	aclfcg
crprayer	fcdfdl
-2takes place	bdkhaZ
nnormal	ddgedl
shperiod	eZhgeg
nfiles	cldecg
+2you must	alcffe
pmailbo	gebfel
nfast	Zgheek
-3call me on	jcZedj
pground	delfec
nprobab	Zddgki
-2is open	eedecl
nunit	Zilecf
-2mail from	efeelZ
-3with me till	lcedeb
+bgenera	beeflf
clharves	ceeeel
-2ringin you	lfdeba
-bexpire	hgbbZj
-1number	jjacaZ
-2outcom within	lcffdd
-3the outcom within	lcffdd
+2, those	ledcba
+baudito	afffdl
-3anythi before the	abfecl
-2be in	baldef
-3reach us by	alfffd
nscale	becffl
-3not rung by	lcffda
nscheme	Zfffgl
-1attend	debfbl
crsheet	eldfec
cllock	lffadg
-2applic ,	gecZkb
pad	gdkciZ
nsatisf	dcffel
pcopies	dildea
ptop	alkfdb
pwójcik	fedelc
-bcut	geelda
-2told by	lcffZj
nwhom	bfcelh
-2shuts at	elafdc
-1search	bfcebl
clworrie	dgeflb
ncar	icghhZ
-2last interv	feifZh
-3your last interv	feifZh
psaskia	bffdgl
pkiller	bffdgl
-3it , and	aeefcl
+bpart	ffZefl
crpart	ffZefl
cllunch	Zekafi
npremis	dfffbl
clvalid	Zjadak
-2's due	lefdab
clpush	dgcfld
-2answer by	hZccfi
+bon	jZadhj
-2now the	kdaaZg
-3is now the	kdaaZg
+1x	lebfba
pvideo	clfcbg
pmyself	lcfede
-2reach you	Zbffcl
+2there is	Zbcegl
clcut	fefleb
pwrote	lbdggb
clmarkin	heehiZ
-bscans	lfceec
+bminist	bcelZk
-2jobs in	cdfela
-3, it is	bbiiZh
ndancer	dfelZh
-2answer from	cfcelb
paction	dkjfeZ
crwell	dldcja
-2@t and	cfdfbl
ndataba	clefdf
-3you over the	fjgcbZ
-bsuper	cfelfb
nverifi	lfdfec
-2postin to	aedccl
-3the postin to	aedccl
+bhaving	lffeaf
+bguess	ceffcl
-bsize	alfffe
cram	hhacld
pintake	agffdl
crscreen	cfgldc
pwelcom	Zdidfl
+2, result	adiibZ
-3appoin on the	kecZbf
-2verbal offer	ecefla
-bready	dggZbl
crrates	efceel
-3and tell me	aleedc
-bpune	diZfel
cljump	aegfld
clgate	eZhfej
npast	ldfhcZ
-2made within	ldffcd
clpune	eiZeek
-3wanted me by	Zdfdig
pinstal	Zffffl
pdrivin	gjiedZ
cltests	hZcelg
pfinali	ehheZi
crgroup	Zclfdj
-3your answer from	efcela
nseason	leeefc
nunders	efleaf
crbefore	cibgcl
nparent	hfZhci
cllife	hfjefZ
-3open day on	cdZcjf
-2me within	fifefZ
noffere	cfefld
-battend	Zgecjj
pbeen	dggiZh
-2expire on	jhZbae
-3to confir by	Zeffkb
-3to you ,	lcaeha
npasswo	ebeffl
clmedica	cffebl
+2at the	iffcZc
pserver	eflefb
-bcostum	Zffehk
clcostum	Zffehk
+bhappen	geffla
-3from me by	lZgedf
-3know in the	clecfa
-2scores in	cfclda
-bleader	cfflcf
-3say so on	jaZfgf
pbistro	Zdjedk
-3on reques until	cafffl
pines	fZgfhj
-2tell me	ckZbfe
+btaking	clefgb
neven	eeZdkj
-3partne is on	deZjeh
-3earlie fixed for	dfecla
pgames	blfffd
clround	khdieZ
crdeclar	eldffb
-2meet the	bdleeb
clref	beeefl
+2does not	adZhjb
-3: decisi by	lcfedd
-bmeanin	eelfec
rbdenied no-news-yet	dgZgff
-2word about	Zffflf
-3a word about	Zffflf
-3reach you by	ldffca
+2, ok	lbbehb
nweighi	fffflZ
noperat	Zbhkfh
clhours	dcidal
-bhear	lcdbkb
crmissed	effelb
crsystem	Zikfec
-3an interv on	edleca
-2us in	iZaecj
nminds	lbdeef
+1target	bfeela
clscans	lfceec
-3the list on	lffaeb
clhuman	jefifZ
ntests	bifleb
-2notes by	Zafkdg
-2away from	efffal
nines	ceefdl
nspace	lfeffa
-3candid on the	lededa
-3be with you	fcdfZk
+1that	cjfZif
-3notice period of	efefal
pscreen	Zgidek
+bformal	ebeffl
-3return it by	abeflg
+bfinanc	Zeckhe
pfitnes	eZleeg
-3: # ,	bclffc
-bshop	leaabk
-2reappl in	adffel
+bvestry	cfdedl
pbest	elfecd
plawyer	gjhedZ
pninety	deflfb
nboiler	efaffl
-1offere	eeldca
clvilla	lfeedc
nis	gfceld
-2up on	fZdhjZ
-btimes	chkbZi
-2with us	hekZfZ
+2or a	aefffl
nconsid	diZejg
-1funera	defdcl
-2a funera	defdcl
ppendin	fdfdlc
-blate	leadbj
-3no later than	jgddZd
+blookin	dleede
clgradua	ffffal
-2hear by	fZeegh
-2know the	leddba
-2# and	cdcffl
rxaside until past	defekZ
plost	Zibick
+bsync	bdegcl
cloption	Zjjffc
ndelete	fefelb
clheadte	chijeZ
+2the partne	jfcbgZ
rbaside past-event	fceckZ
-2^ re	beddla
nbeyond	iiedhZ
ndecent	dleede
-1@d	behZhg
clguess	fdkfZf
crstore	lebfcg
+2by phone	leceeb
nco	afflgd
-bhour	Zgkibf
clwatche	afdljb
ncredit	ffafel
-2reopen on	ceefdl
nimprov	dfeelb
pmaths	alcjdd
-3collec them on	Zkdded
-3tell us by	clfffd
+2we can	Zieeck
clpracti	gbidZk
pgenera	aibelf
nclick	cfefdl
-3not commit to	aefedl
+bpast	kfffeZ
crcareer	ffeebl
-bvoice	efefbl
nhersel	bcfflf
+bi	hhZghe
-bgratef	clffde
-2the outcom	kfddZh
-3point in the	lfeedZ
pout	heZfck
-brecrui	acchlg
crmeets	alfafi
nonline	Zbecjk
clemploy	bkbebl
cldefend	cfldee
crinto	cddchl
pokonjo	efeebl
+2, althou	jiffdZ
-3outcom letter :	ledccb
page	edelec
+byea	lcfefc
clfirstl	ffaefl
clpdf	elffec
-3@p , is	ldcebb
-1transf	efefla
nstep	dbjclb
-3been contac within	ldffcb
-1flying	bddccl
+bideal	dlffdd
crideal	dlffdd
ndocume	jlgcab
pthose	lebdbh
-2@d before	bblffh
crthings	dgfelb
ngrant	Zfffkg
-2callin you	dehehZ
clapprai	ejieeZ
nintake	ffcfcl
crfill	flcffd
-3down for the	bfcjjZ
crcommun	bfelff
nbegins	leccib
pdag	lfddha
pfemke	lfddha
nbouwva	lfddha
preal	fedfld
-2offer on	fiddgZ
-2so ,	ciZjda
crhaving	gfecbl
pclosur	bffefl
nfull	bfhedl
-bheadco	fcfafl
-bdurban	fclddg
+bfourte	lffdec
-2you at	fdjfdZ
crchecki	fffela
-2^ start	ebcfel
-3be expect in	lfcdba
-3publis on the	dfedkZ
nlike	ebldjd
clsummer	fdfccl
+bcork	eflfeb
-2the letter	Zfffkg
-2, closes	bjcbZg
nsick	defelc
nmad	lceecf
crreleas	efelgZ
plucky	ieeeZi
+bregard	lhfeda
-3other , and	ldefdb
pvettin	Zkdeke
+2and get	adfldd
-bgood	jjhZea
-2cv on	bdjZgd
-2questi within	alffdb
-3new date :	ledfca
preckon	aecelh
pgettin	Zihdie
-2submit by	clffdb
-1sugges	jekecZ
-3will phone you	fdjeaZ
-badd	cffldd
clbumped	efdlfa
crrun	eleecd
crof	Zggggi
-2candid ,	dfcbcl
-3be in the	bfleea
+bfar	leeega
crowe	jffeiZ
ntrain	legecc
-1town	Zcgcai
-3auditi on the	Zejeja
+2, was	hcbdjZ
-3the outcom by	dZfchi
nplanni	hlbeed
ncovers	Zkleeb
bsfor period past	dbZdcl
crnamed	ledfce
nasking	cfefel
+2should have	afedld
-3final decisi in	afedld
-1thru	dblfff
-2have it	bjdjaZ
+2at nine	adlfhf
pbetter	lckecZ
-2say by	clefec
-3hear by the	cbfelb
+2: client	ZddZig
-2discus on	Zehkbd
rbanswer pick-up-again	aeelag
-bargue	cfflfc
-2told the	efdela
clparcel	decffl
-1goes	gdecZh
-botherw	lecffe
nthat	jcehhZ
+bstep	eeffcl
pnorth	hkffeZ
-2good until	clfeeZ
-2told :	lebcac
nmaître	lfacdj
naubert	lfacdj
crslow	cffflc
nbusy	aedflg
pcopy	blgcai
+bhotel	blffdf
-2essay by	alffcb
nelecte	dheleb
proles	acfggl
plagos	ldeffc
+bunders	eflfcc
clmigrat	bffeel
-3in on the	affacl
-3to call you	cdlfec
ppacket	Zifffh
paftern	hbgelc
pstudio	blfffd
+bdesign	eflfeb
-2us ,	fjeebZ
-1reconv	lfebdb
pvisit	caklee
pchapte	cfleed
nqualit	ffeela
-3a no within	lafffd
+ball	kcaled
-3, ring me	Zbkebf
clrunner	deeflc
clwelder	fededl
+bby	hfffgZ
+beveryt	ceelbh
-3to ring on	aedcle
-bchoice	jfeZhe
psaoirs	faffdl
rbact past-event	blfecb
-2postdo ,	dcdecl
-3the postdo ,	dcdecl
passist	Zkgkad
+2was for	ffcfla
+1at	dclfbe
clunfort	feedlc
ninacti	efffla
-bclear	ldeegb
nmay	iceeZk
pticket	Zcheel
clcast	kedjbZ
prespon	jaegZk
-bidea	dghelZ
-2reimbu within	baffel
-2's coming	leedcd
-2hire you	Zedfei
pfemi	ceelfd
nprovid	cehfZk
-bbusine	adbkel
-3up to the	lcffcb
-bconver	eejZfh
npensio	fleeeb
pradio	dflcgd
-1whethe	dadfdl
cldestro	ebffel
crsms	leebgd
+2, @t	bccagl
ninvita	cefedl
+bstarti	beefel
-1mails	cfcedl
+2but you	Zeeeji
crfell	afefgl
-3put back to	eglddd
phospit	ddeljZ
-2out until	bdfffl
-2when is	fekedZ
-3to when is	fekedZ
ppreced	elfebf
ndo	jdbhkZ
-1shortl	Zfckbe
nwe	addglg
-3our exchan of	Zfefle
-2period is	lbecbd
-3on it ,	ijaebZ
+bgeneva	fflfcd
plena	ldcidb
-2to say	ggZahd
-3be made on	hfeZcg
-2job on	lfdeca
pif	jkZacg
-3call before the	lbffbZ
-3love to say	Zdeefi
-blodged	blfffd
nobject	ldeehb
+bleave	ebjcZj
crdiffer	cgdflc
nadmiss	ladkeb
+bgirl	cefeel
-1finish	Zfeahk
-3this before the	cbffdl
+bresult	cfgkZf
+bsleeps	feeccl
crfor	chkbal
ngalway	djffjZ
+2, .	dZeefj
-2exchan of	Zfefle
psecret	eeidla
-3reopen on the	bffbel
pspecia	Zhgeck
crhim	cdZlej
crfinish	bffkZj
rbappointment could-you	ggfZdc
+bany	cjgekZ
pbefore	fjkgZa
+bjoined	dfefld
+bhiredl	dfefld
crjoined	dfefld
crhiredl	dfefld
pnathan	dfefld
-1either	eeldce
-1year	ebfeel
-2the year	ebfeel
nbishop	ehefZk
-bfire	dfZfhk
+bagains	ffeflb
+1one	lbffed
+2one of	lbffed
-2conven on	deejdZ
-2offer by	Zggffi
plater	bekhZi
-3us on the	ibgZcf
-2# #	eeaeel
-2here until	befcel
-2over on	Zcahhf
pworker	jfeZei
-3me at the	lfecbb
-2reply ,	effela
-3slow reply ,	effela
ntimes	eegfla
-2confir for	deledc
-2her by	Zifdcj
-2stands until	Zhihfd
-2# by	elefeb
+2, everyo	ldeecb
-byourse	Zjkfcd
nsuch	cjfeiZ
+2and phones	leebed
+2, for	cZcicj
clreply	dledib
+bscreen	affjjZ
-2not after	ihffdZ
nmissin	kjbfZf
clcomple	clbfkb
+2, with	iehedZ
-2, until	iedjaZ
-3been open for	eeffkZ
pcourt	clakZe
clchante	dfflec
nconnec	ljbebc
rxact until ahead	lcdgfb
-bautumn	lfeefa
clusual	lefdfc
ndiary	jfecZj
-bregion	dfgebl
clproced	ldffga
-3takes place from	efdlbb
-bcompil	bhfldd
-3you will know	leeeec
nhead	heZffh
premain	ilecdc
-3togeth on the	Zdjfec
pany	feeijZ
-3for you within	lbffeb
-3before close on	eldfea
-2select day	aekchZ
pdeclar	bkdlcb
-3it is at	ddlfda
-3is voted on	gfejdZ
-2email within	hhfdbZ
bowithin	hhZced
pteach	celffd
-3the tour on	eeZfih
pcheers	Zdekdj
-2interv in	Zdjcjb
pgmc	delfec
+2if the	gcZegh
-btown	ieleab
-bprinci	cedlfd
-bbumped	hedlea
crpast	eflfeb
-2sessio on	afeldc
+bchair	Zcekhh
crlast	Zidalg
+btax	ffffal
ncontin	bkejgZ
-2contra ,	aeefdl
-bnice	geblcf
-bpetiti	Zkffeg
clpetiti	Zkffeg
ncopied	eecfdl
-3will ring you	dZjfie
-2letter :	kehccZ
clvoices	hfekfZ
+2or ,	lebcbc
psuperd	Zghggg
-2everyb on	lfeedb
+bact	leefcd
+bsurpri	leefcd
-3you confir by	clefde
crcounci	fdgldc
+1whethe	ihaZcb
npanel	Zhedkg
-3the list for	jfefZi
plorna	cfelfd
-3leaves at the	dfedal
cljobs	adbdil
-3for mainte on	ceaecl
-2scan by	clffeb
-3a scan by	clffeb
ncode	bgheZk
-1closed	headZj
+bsix	fdlfec
-3longer than the	dkeecZ
nunless	dlfffb
+bvote	leeecf
pearlie	jfZibe
-2not before	Zffehf
-2ratifi on	Zfefdi
-3are ratifi on	Zfefdi
clwebina	febffl
+2, secret	cedlcb
-2notice is	befedl
-3my notice is	befedl
crthem	hekicZ
-3told you on	ddefla
+2said the	lefeba
-2then the	bdZhka
nacknow	eejeZi
-bthursd	efdecl
-3choose betwee the	bdledb
-1had	kffebZ
-blegal	flbach
-bthinki	hckfZf
-3: @d ,	ddleda
-3are free on	dfgjeZ
-3sums over the	beelca
preads	lcefgc
peviden	eflfbe
cris	beeffl
+2and by	Zfckgd
-3else hears by	fcfejZ
-brecess	defcel
clrecess	defcel
psuit	Zkdecj
prepres	lefffb
-1#	Zbijbf
-3reply by the	ekefZb
+2to send	abhlfd
-2shut on	ikZbed
cljoined	Zfffhj
-2arrive at	ffifiZ
poctobe	Zeedki
pwareho	eldegb
crdesign	eglfea
-3, so by	hgfedZ
crkeep	jZicfe
nrecomm	dgchkZ
clsomebo	cicZij
-3applic for the	ffbebl
nfindin	cfefld
-2the offer	Zkdgcd
pstore	bkcjZg
clcommen	jccgZi
-1nicest	efcflc
-2the nicest	efcflc
-3was the nicest	efcflc
-3the portal by	eleeec
+1max	gZffei
cldg	lffbed
nshona	dfflfc
-3votes on the	kfgZed
pnursin	fdleec
clhospit	gdeela
crside	iefejZ
-2me ,	cefkeZ
-3meetin moved from	bfebld
nsecure	ffffak
crcoordi	gfkddb
-bref	beeefk
pstuden	ehcdck
cllittle	bfffek
nswap	dfkfah
-2said about	dfffkc
-bstatio	akffeg
-breceiv	kdadkb
-2applic until	aagihk
pfeel	ffkfeb
-2recrui :	kdfdcb
crtakes	ceadkj
+2date i	efffak
-2up from	efbeck
-bhuang	bffeek
clhuang	bffeek
-2@d is	hedabg
ncrete	kfeefa
ndry	kdejab
-bclinic	egdebk
nlikewi	keefec
-2they say	gedcia
clclarif	bfcekh
cronly	aefbhk
nspecia	affekg
crnight	beicck
-2match on	eeaehh
-3the match on	eeaehh
+bfalls	kfcfha
-2take place	cficai
ncome	cegbkg
-3here by the	bkffea
nprecis	kdffeb
nconsta	effeka
crnobody	effdkc
-bshifts	beadjk
-2confir by	dgceka
+bbought	eeefbk
ng	kedfec
-3to # ,	dfbeek
pinsure	ecekdg
-2expect at	akbcce
-3is expect at	akbcce
clvisa	daieck
-2messag by	kbfecc
-2@d from	ffjeac
nchase	keegbd
-2announ on	kcacaf
pproud	deffkb
-bpatric	kfeded
-3answer comes on	kffeeb
nfamily	gfffka
crdates	kdfega
naccept	hkaahe
pcriter	gfkeea
crone	ibhafg
premote	bkfbfg
-2sits in	bfekcc
crconclu	ekfeha
-3was to be	cfffkb
crward	dfkbdg
-3are meetin on	afekdd
+bcoding	dkefde
pfailur	gfkeea
+bweddin	cffddk
-1take	ckaied
+bonline	cikfbd
+bpatien	aeefkh
-3my answer by	dkefda
padded	ffafek
-bshare	khcfcd
nflat	gigfga
nclerk	ebhgka
-bdoors	eecfek
+2, wait	jagffj
-3be inform by	bcfekd
-2an answer	faeeji
-2office till	ccfefk
-3to come on	cfkfda
-bbasis	kfddfd
-3people to see	efekfa
-1starte	dfeckb
nambula	ffcfdk
pangry	fekffa
-2house in	efceck
-2^ then	aeechi
-2said by	jcfeja
+2, from	kaicaa
pcompul	jckefa
clshout	khffda
pconfir	ebadjk
psure	kbgebe
ndiscus	gidafh
clreplac	aedekh
-3not older than	ccfebk
+1sooner	affekb
+2at least	cfeeck
pcalend	jgfagd
crwhich	kgicbc
phm	kfdedc
-2speak on	efeekb
-1apply	acgfgk
nneed	egkdce
rxaside over no	addidf
pnoted	cfffdk
clsworn	kgdfdc
pcensus	eefbfk
crboss	kafegc
-2feedba by	faeiga
-bbuzz	cfkffc
clbuzz	cfkffc
npaperw	acddjk
+2only .	dfbeck
nseriou	cgbffk
+btrain	efjcka
-bband	ddffek
-3decide in the	kdddec
-2list for	heefaj
-1least	ddeeck
-2at least	ddeeck
-2yes ,	kcceac
-bappear	dfdfck
nadvert	eaeekh
crunder	efgeak
-3due to end	efffak
-3give us until	bkeefc
pyet	hkcdde
-3answer , by	kaffec
-3final list :	keedcb
-1talk	haacgi
-2but by	kbffec
-2and not	aeeefj
-bping	keefed
nlagos	kffecd
nformal	bkgjac
-3go on until	cdecfk
pzurich	feecdk
+2and decide	ifdaig
+2before you	kfedeb
+bgrant	ffffak
-3, all by	akffed
-3for all of	beefkb
+2withou a	fecdka
-2duty on	dbdfek
+2and said	aefika
bsuntil day past	befeka
+2at most	gadkaa
pcareta	edkffc
nmeant	ieaekb
plocati	ceefek
nconfid	ghfeai
-bvisiti	dfdkee
-2assist ,	adffek
+2of this	agfech
+2, are	cdaegk
boafter	caibgg
clfire	biafgk
+bpositi	ggefja
precomm	fkdeed
crstay	kedeee
precap	dfkeec
-2can ,	iiafea
+2or so	gabkbe
clpub	bbhfdk
-bpinned	kedkca
clpinned	kedkca
-bswore	kfefcb
pblessi	afdifk
+bcallin	kffeeb
+bwithin	cheajh
+bmornin	cekeai
clcompet	hcceke
-2circle back	kecfeb
-bprobab	aekefh
clpart	fdcefk
-2get told	kfedca
-2update within	kdffdb
pmap	ekfcgb
+baddres	deefek
+2, one	cjcdak
posei	kffecd
nanalyt	eeeddk
-2contra :	beeedk
-2but before	afffdk
-2comes on	edgacj
-2verdic by	kcffdc
-bcharit	affegj
clfilled	eiedka
-2# on	aafcek
-2done in	befdkb
crbear	eedeek
rodenied	edacfh
cravaila	ckdfhc
-3in by the	dbdeak
nfounda	kfgecd
+bown	gafhgh
-bowe	befffk
-3reserv list on	ieecag
-btells	kfdgeb
+1which	dkcddf
-bsub	kcdeib
+bsometi	aeddkh
clfracti	eckfee
-3will be the	kecbbe
clholder	cfkfdd
-2gave me	bkdfbd
cllearn	kaafek
+2we want	kdfcga
+bmove	cecdhk
+bbreath	fffeak
clvettin	ckficb
-3but by the	kdffeb
+2, matern	cafedk
pfelt	dfkfdd
+2to sort	kdbeeb
+btravel	dfeedk
-2exerci ,	akeedb
npen	bfffdk
-2on for	keidaa
-2back to	ckfcca
classump	efeekb
clcooked	efeekb
ncontai	efeekb
-3readin period :	efekab
poveral	dgkffb
clshorte	ekfdfc
+2to talk	afhgbk
nrewrit	cfffkd
+bhead	cakcgh
-1me	fkfaeb
+2to compar	kdedaa
-3, but by	kbffec
-2^ after	afeekb
+bof	ahgffg
bobefore	hiaced
-2skelet staff	cfecbk
+bfind	fdfkdd
nvideo	egecck
npeace	ffefbk
clmuseum	eceefk
pjuggle	efkffb
-3this email within	ckffcb
+2if they	kbefdf
clsale	afegfk
pfew	kdiedb
-2open until	agfadh
nranked	feekdc
pthesis	bgkefd
-3your interv from	ffbekb
clphoto	bkbfeh
+2to weigh	gjeada
cloblige	kgffea
pmtg	kddfee
-3, that is	iddbag
parchiv	cfedfk
crops	fbkffd
-bbet	dfeedk
-2it from	aeadkh
crdue	agffii
-3say so by	bkfdeb
nlands	jaejde
+2in the	iafabi
-3them by the	akefee
-2duty :	beddck
-3of duty :	beddck
+banythi	kdfebf
-2counti from	cffeck
-2call in	kfffdb
-1shut	eedcdk
+bahead	fekfeb
clmaster	kdffec
-3make that the	keidab
-3be in by	ckefea
nsad	cfffkc
-bjobs	adcdki
-1announ	gecekb
crwritte	kagehb
clweekda	aegedk
nslept	effekb
ptopic	ckceka
-2target :	beefka
-3origin target :	beefka
+bc	dekffc
+2at your	feafdk
-2like on	eebeka
crwhoeve	gfhdai
nas	gaegie
nreconc	cffedk
pcoo	ffkfeb
-bcolleg	kfecgc
nhopefu	afffkg
-3touch in the	heaeka
-1point	kdcbcb
-1origin	ceeeka
+2in our	efkfeb
+2and to	ggebha
-3please , by	akfeeb
-2, in	iaadjb
-2his mind	kfedba
-3up his mind	kfedba
-2collea on	aekach
clheadin	dffeck
-2our answer	kfeeba
nfallen	cfffkd
-bsure	gcdedk
+1about	ekgaad
clhard	ccgekd
nsmall	fiifaf
-3told within the	ieedga
pbongan	fffekb
-2asked on	cfdeka
-2panel sat	dfdakd
-3select panel sat	dfdakd
-2shuts on	ckbdec
-2valid until	afeech
+btook	ffeekb
crwalk	eakffg
-bsuits	bhkffc
-3be told on	iedcaf
-2say ,	hjceba
ppeople	hbckai
clblocke	ifdkad
-bpo	dceeek
clpo	dceeek
ntraini	kbiega
crshortl	gdkibb
+2that you	gkdecd
-3will shout by	kcffec
-bbefore	dkecci
+2for all	cfddak
crin	ageggi
flgoon	cgbjbk
+baccoun	gjheae
-2reply by	bjecag
+2, text	aebkdd
shlower-bound	caddek
-2til the	cccefk
+2now and	aeifji
clanybod	befffk
-2, probab	keeccc
-3@d , probab	keeccc
-bsend	fkacff
clsize	akhffd
-bgate	hdbfek
-2the phone	accdjg
nphonin	cfdefk
pstarts	dkeicc
-2file on	dkdeea
-2and a	dfddbk
npositi	kgacdf
clextern	jfeifa
nnumber	aiheeh
-3so that is	kefdeb
plads	gaffck
-1probat	cdfedk
-2tell you	diabhd
crlook	gccdfk
pdept	efbeek
pinstit	fbdick
pput	jehaja
+bstarts	ahgegi
+2either ,	afefek
+bhoped	dfffbk
crhoped	dfffbk
-2the office	dkadae
pvineya	dekeag
-1coffee	dekeca
-2a coffee	dekeca
-2was made	afffkf
-3decisi was made	afffkf
pleeds	eegddk
-3to everyo on	kfedeb
-2you before	hiaead
clok	gfehha
-1manage	afgibk
nfather	eekhcb
-2baby on	dfdeka
-3more to see	dfecck
clbox	kcefde
crhigh	aejeje
-3people in on	dfebek
+bcentre	dekehb
+bavaila	ekefec
-2is free	cekffb
-2she says	afefke
nintern	eiaekd
-2pick on	kfdadb
-2your interv	edkeca
-2has become	kedebb
clunder	kehefa
-2refere by	dkefdc
-2, closin	ceedbk
pairpor	dkbfdi
-2told us	keedba
nbar	jffeia
+2, let	ekabcc
crmarket	kcefee
croffici	beffkf
-1til	haecek
-2interv is	debcek
clmenu	cjecck
-3have my answer	ckfddb
-blikely	eekcah
+2, talk	acdajh
pill	fdecdk
-1end	efffak
-2to end	efffak
+2, onboar	kfecdb
ndeputy	cegked
nbooked	cidebk
pform	akfeaj
-2site on	fekeda
crme	cgdgke
+bflat	beffek
crvisit	dekfde
nbear	aceejk
nadvise	aekjeb
-3group exerci on	fbkedb
-2in about	keffbb
cldeano	adffij
+bmean	kddffd
poperat	ciafig
pjefe	dkcfdg
psí	dkcfdg
-bproduc	cfkfdf
nrebook	ffbeek
-3i have until	ageeei
-bhm	cfeedk
nlane	ffkfeb
crplaceh	jfdjda
crsort	fkgedb
+2, front	acfeek
-bhygien	dhaeek
clhygien	dhaeek
pindepe	ijefda
+2to keep	adffek
crlaughe	afefji
-3by email on	kebdbg
nevery	fahhdi
-3back to me	gkafdb
+bhereby	dffdkd
crjo	hfedka
crtill	edkafh
pphysio	eecefk
pbond	afkedi
plimeri	bfeffk
+2and on	bfdfbk
+1should	ficdia
clping	hdafdk
sigoodbye	aaedek
panybod	hcfkcc
+blettin	effbfk
-2inform within	cbfeka
+2of each	aeceek
ns	kecbdh
clcompil	chfkdd
-2throug on	ddfeka
nfriend	fkfeaf
-2receiv by	cfeeaj
clsingap	beekdg
clper	akffge
clrecord	egdeak
-2invite for	edbeka
-3stays open until	cbfefk
-boutlin	bkfffe
cloutlin	bkfffe
-2it before	kajeba
-3now and the	aaiked
-3hear from us	kfeecc
-2up in	efdedk
nhuw	jfdjda
-bkids	dehaek
-3, thanks for	efedkb
-breturn	gcbefk
-bbrandl	bkeffe
clbrandl	bkeffe
-2great interv	fdbekb
-bvoices	dfekgb
-1dish	adhkcb
-2your dish	adhkcb
-3tastes your dish	adhkcb
-2or no	gccdia
-3yes or no	gccdia
-2me off	dckeaf
fryou	kgcfed
prelay	ffbefk
parchde	ffbefk
+bstarte	aefggj
nclear	ihddah
pbig	eeffck
clfor	agjdgg
pworth	fkafdg
clbe	fegeak
+2for his	afffkc
crstrike	adkcfi
-2candid within	kdffcb
rosuperseded	dfabje
nnor	dfffkc
clat	afdfij
-2^ come	jhaecf
-1ivs	dedddk
-3to tell you	acfdje
crpaper	dkafeh
nbursar	defgkb
+1a	aeikid
-3slippe from the	beedka
phiking	keffeb
nreceip	adgjid
crnursin	eekfag
-2exerci on	ejgeca
-bcamp	bekcaj
-3form by the	ckffee
+2in advanc	bedeck
+1are	bcbaij
+2that sounds	afffij
-3form email in	afffij
-2good throug	fkfceb
-2was the	dfeebk
psince	beckak
nreside	keeeed
ppulled	agfkff
-2within the	ajbjia
-2we need	kefeea
pmarks	akdjfc
-2take until	kgfdfa
-bfly	adiebk
crgrant	ffffak
-2period :	deekae
clnomina	iaeeej
+1first	acjfej
clprofil	akdefg
-bside	kdcaei
nbad	djaaij
-2vote ,	jecgca
-bthank	dfcekg
+2, travel	ceeebk
pstudie	kfgfea
clsub	kcddic
-bexplai	ffkfeb
plegibl	ckffee
ni	fbchkg
-2later than	hjdcea
+1till	keddbf
cldraft	ecefek
nreckon	gedjaf
-2with someon	aecekc
-3it with someon	aecekc
cltalent	dekfed
rxreview - ahead	agaiee
crelectr	aefghi
+2, check	kedcga
-3an offer on	jcddia
-3is closed on	cebeck
clthru	bbkiff
nkeep	eaaghk
clmet	gchhia
-beducat	kficea
ncrewin	ffffka
+bcompar	ieekaa
+1inst	fdgeia
+2inst .	fdgeia
-3pencil in for	afjdib
flsaid	gaddkg
-2becaus the	ecefbk
-2will take	befdjk
+bpendin	deefdk
-2to on	ceccdk
pbell	keffdd
-bsingap	dedkdg
-2next on	jedfca
-3, next on	jedfca
+2, did	effekb
-3hold on for	kefdbb
+2of receip	jafedf
-bposts	jddbak
+bmass	ffkfdb
-3: decisi 's	kecedd
-bknown	eeeedk
-3it out on	affkfd
-1commit	ccdkcg
-1what	adfejf
-1auditi	dfkcca
rbanswer promise-to-answer	jdafde
nset	dkceic
pachter	akgfee
clpulled	adhefj
-3yes by the	akffed
flwill	kdhece
-bpaysli	fkffeb
-1effect	ceeebk
njoins	eeeedk
+2or we	fkefeb
-2moving on	cedcek
nvouche	edffdk
crinvite	eckdja
nsurviv	ffaeij
-3decisi on the	kfecdc
-3aware that is	afffik
nfundin	ckfefd
pdiplom	dhkeea
-2marath on	adegkc
+1along	debgfk
+2along with	debgfk
pdeadli	jdjcha
pchecke	kbdiah
-1everyb	jfcdfa
-1desk	dfedck
+2of your	kafefc
-2we decide	kfddcd
crflat	beffek
crsecret	jhgafe
-blong	kddgdd
-btransc	agcekh
-1profil	bkbdbe
ptext	aeackk
-1since	bddckc
pspecs	dekfdd
nsales	affegk
crname	kdcffc
-bfrom	kdddhd
pdemo	feekeb
-bstay	fbkeef
+bfly	fhjeea
-2tests of	cfdekb
-3writte tests of	cfdekb
clwork	achdhj
clseat	kfeedd
-1made	hecgha
-2counci ,	aeieja
-2notifi by	gafdfh
-3would tell me	gabche
-3goes out the	keeeec
-2lookin at	kfeecc
-3are lookin at	kfeecc
-3meet on the	ebagdh
nreopen	efddfk
cltransc	agcekh
+2in some	bfekcb
-3day back ,	jeheda
+2we are	adcajf
-3list , by	kaffeb
boby	hhaded
-3must confir by	bkffdd
-bskelet	dffedk
clskelet	dffedk
-bprofes	bgkebi
crelsewh	ekffga
nbit	feajgf
-2it ,	jjaeab
nnag	kfeeeb
+2and inform	fejdaf
crrunner	fkffcc
-2hours :	dfcdek
-3heard in the	dfeddk
+1:	ajbfhf
ncustom	eecfek
pdragge	affkff
nbook	fagdfj
nstreet	dfaeii
-3me to do	dcdfbk
crowing	efffbk
-3i ring you	keafcc
-bmin	agafkh
-3hear from me	kfeedc
-bde	degfak
nworks	acigih
clmobile	eddfek
+2to finali	kfeaee
crruns	fkffcc
-2start before	dbefek
+boral	ffkfeb
-3up until the	befbek
+bchose	cfedkf
-1applic	adbjka
-bjust	hkacib
+bsick	efaejh
+byou	kdfjca
-3reply before the	bkefeb
-bhiring	ibacjh
nmuseum	fedfkc
ppriya	kfeffb
claudito	gcdeek
-2likely in	aekceb
-3, likely in	aekceb
-3send it by	adgfii
nhouse	cfaiek
-2ring on	ebhaid
+bhere	kahfec
-2know more	kffbea
-3should know more	kffbea
clcounte	ahicbk
pflatma	kdefgc
-2test on	ddkbce
ptemp	bkfffe
crisland	ffkefb
msinvites-questions	ediach
+2whiche way	keeedd
-btaken	ahgffi
-bbrough	dgdfkc
-2time after	bfefck
clprovid	adfick
-1night	bfdedk
-bsectio	bffkib
narea	dfefdk
clshe	haeiic
+bgave	akeeid
crfellow	ffffak
+2to see	aekfee
nbye	bekgja
-3and then the	geakad
psums	beffek
ncalled	jbgjfa
-2both on	kecddc
+bcontac	gdeddk
+1free	eakedf
-blicenc	aijedf
-bnobody	eddcdk
plogged	feeked
-2earlie than	cfffck
+2, suit	aejebf
pthey	ejgajc
-3applic by the	kdffdd
pconcep	geakfe
-2in town	adhebg
-2better than	keaeja
-1long	deabek
clresear	ckfdcg
nrung	ddafhk
-1mind	kecbaf
pthese	hdkdea
clbus	khfecb
crwants	bkeeff
-2drawn up	cedkda
+bdither	bkfffe
plyon	ffffak
-3can you do	edkfed
psunday	cfefdk
psales	eddfek
clfall	dfjdka
pour	dkhbdf
-2result within	fafdgf
+2so can	fdeeck
+1rather	jahadf
+2rather than	jahadf
+2to tell	hjddac
-breside	kfadch
-3a yes by	bkffed
-1accoun	icejca
-3must reply by	acfeek
clattend	ahfcgi
-3to hear on	ckefda
pgroups	bffefk
-2you about	cfjeia
-bbox	kcdfdg
+2and writes	eefkdb
crplaces	ffaffk
crmore	cchaih
-bdiary	idkecb
-2signed by	agecfg
clhave	hjeeaf
psafegu	eekfdd
-3held betwee the	affeei
crill	afeffk
clformal	kafccg
pmatch	ahbejh
-bdrive	ebkfgd
-2whole of	aedefj
-3the whole of	aedefj
-2heard on	aehedh
+2after mass	fekfca
-2around the	gdacgh
pstory	gcdekd
-3with the team	dcckcc
-1hour	cckebd
nx	cgbchk
-3they said within	keffbd
-2school on	eeidia
+bbear	eedeek
phas	kfhdad
pautumn	hddgkb
-3some time in	hfidda
-2the team	dcckcc
clstatio	ckffee
crwe	ffakdg
-2hospit on	bdgdka
clside	ahaejh
-3email us by	cafffk
pcustom	bakdfi
peveryo	bjejja
clshutdo	cffedk
-3will decide on	kffeeb
crrealis	cehekc
-3all candid on	kfdfea
-1work	aafcgj
-2, for	aegeck
+2, to	dghadh
crinst	fehfja
-1cv	dkaebi
-2candid by	kcfffb
+2to some	cedekb
crdeclin	ajffgg
prestfu	ceffke
-2, back	fccaaj
-2^ presen	efdcck
-3told by the	kcfffb
-bunifor	cdidak
pmins	ddefek
+2after #	dekfed
+2and ,	ffaefj
pchase	ifkfda
-2weekda before	bddfek
-2saying the	edjeea
-3me saying the	edjeea
msgoodbye	fcgafh
+1prompt	eckfec
-bfiftee	cfkeed
-3you , the	dfcbka
-3's good until	ckfeea
crseven	afkfic
-1more	hdfaeh
noursel	edeeek
clthinki	bekfef
-2follow on	eabdak
+2to think	ahekaf
siirony	aefehh
psister	jccaii
crnow	hefajc
long	addfjh
-bring	ikeacd
+borigin	ageeig
-bhis	kckeea
-1fleadh	cfedbk
-2^ fleadh	cfedbk
-2^ by	fcebkc
clwaitin	cfbikd
-bshipya	bfdekh
ppatern	gfekeb
+1myself	hacehh
poccasi	agffek
ntalks	akfegf
-1forwar	adeekf
-2meetin :	aehjda
-3first meetin :	aehjda
-3you start on	edcfek
-bvision	ekfefc
clvision	ekfefc
-2call within	dcffka
-3a call within	dcffka
nrefusa	kffgea
pfiles	fafjeg
pbush	eekfec
ntap	efieai
+2to find	kbffee
+bfellow	dhffak
clrebook	ekfffb
nmariso	fkfffa
+2we begin	beeedk
-2will say	kdbedb
sislip	dcbdkc
-2someon from	fffdbk
-bestima	aeeehk
-bfwiw	haffje
clfwiw	haffje
ncarry	kehccd
crhuman	fffkeb
-2away till	adfefk
-2off on	geafai
clunable	afffgj
-2commun :	kedecb
+2in any	kdeeeb
+2he is	ijcdaa
-bthree	ajhbcj
clraces	defdfk
ndrafte	cffedk
-2legal ,	afecek
-2reques until	aifeee
-2for your	ecddek
-3plan for your	ecddek
-2if the	feceia
+2date is	feceia
-3asked if the	feceia
pboss	jdkaeb
-breckon	eccekg
+1to	fjahcb
nchin	eeffkb
+2, any	bkhfda
bofrom	eagfdh
clunluck	kfeddf
npray	kfeddf
-bmuch	hedfka
-bull	kdffec
-3your reply within	dkffdb
-3, they said	kffead
+2and your	dedcfk
-2here by	cheeah
nhesita	kbfffd
-3come back within	kcffec
-3, and the	jeicca
-3audit ends on	bffbdk
-2record by	dkefec
-2to by	kcfeec
-2floor on	ieaeeg
nlets	fcacjj
clstudy	deaeij
crlooks	kfedcf
nunclea	giieda
-2we pick	kedcca
+bam	bbdgki
nwarmes	kfffeb
prector	hddbdk
craftern	kffbfe
bsnot-before time-only no	kfefda
-2probat :	ddffdk
+2and his	afebek
prules	ahgfif
clcountr	aeiidg
ptalent	hggfah
-2place ,	aeiedj
+2if your	baeffk
pbit	fdfbfk
-3it sorted by	gaffja
crthis	egagfi
nactual	jkdccc
+bdepot	dekfed
crveteri	kffefb
pnight	ckigda
nport	beffkf
rxanswer on ahead	heafbg
cllady	jibhea
-1starti	efefck
+bgone	hebfkb
-bcape	jfjeba
clcape	jfjeba
-2@s :	kddeec
-bdraw	afgffk
npart	gkgebc
+bwell	hdcbgk
clbasis	kfgcec
-2answer inside	faffib
+2i can	bfgcai
-bgerman	kefffb
-3get your knives	beafdk
clskippe	cffcfk
+2before they	ajgfdf
-1yard	edidia
-2the yard	edidia
-3will come on	kfbeeb
+2and i	hgaiea
pspace	efbfek
crgoes	diajge
clroast	dfeeek
+bsystem	aiffhf
pvague	cfecfk
crbecaus	kdfgaf
cltiming	ffcfdk
preache	hkbjda
-2me wait	affgij
-3made me wait	affgij
-3on until the	aeekdb
-3day on the	aejfbh
cllikes	keefec
-2case on	feaedj
-3your case on	feaedj
ppretor	eefkfc
+2myself ,	jacecj
+bdone	dedikb
-2day but	addfdk
-3got till the	jhfeda
crgreat	ekcedf
clstay	dbgeek
clelders	cfegak
clconduc	kgfeea
+2, called	bfedka
-3cv duty on	fbdfek
+bcvs	cffkgb
+bwelcom	fedekc
crcalend	aecckj
-3please keep the	ebkfcc
clstaff	fdagdk
psaw	hagfbj
crhire	gfeckd
-2publis on	keeaad
nforwar	fciahg
-3had you applie	ffffak
phurray	dgbfek
crsous	efcfkc
rxaside - no	cfeeek
+btaken	ceabkj
-2over by	ckefed
-bup	cbffek
-brepo	daffhk
clrepo	daffhk
psemina	dgfdck
-1christ	cfdcdk
-3not availa in	ffdfbk
-3comple it within	ekffdc
+1answer	bedfkc
psoftwa	afffgk
prule	iieeea
-2done before	ckefec
-2anythi before	cfffck
pagent	kffeec
crwife	fiekea
-2i said	edddck
pceo	ibkead
+2, actual	cffkeg
+2before i	fkcfcb
-bitems	ebffek
clitems	ebffek
prights	kedffc
pcaptai	ffbfek
-3can not do	deadjd
-3under # on	fckefb
nmentio	heieha
-3of them in	cddedk
crstudio	bfffek
+2, mornin	cfkecb
-bact	deffdk
clought	fkefeb
ptutor	gekcec
nwhiteb	kehedb
-3that in the	hebbja
+2, sir	kceecc
-2i have	agjfec
-bfarmha	ffecek
phere	gkfhca
phowzit	eefkfc
-3part time until	dbceck
ndoable	cffdek
-3candid in the	kfebeb
-2goes up	kfeceb
-3list goes up	kfeceb
nlift	ckecjb
-2yes before	akffec
+1still	keecga
-2accoun within	bbffek
-3your accoun within	bbffek
pcompla	ecfdek
crtogeth	hffbdk
-2are on	ccjdae
-3are answer within	adffek
rxsuperseded by ahead	agdbif
+2: panel	bfdkbb
+bseason	kieacf
+2, depot	cekfeb
-3both before the	bkeedb
pmin	kcjfcc
-2decidi on	kfeeeb
-3are decidi on	kfeeeb
-3lists go up	kededa
-3our decisi ,	kfedcd
crlab	aeggke
crcoding	dkhfdb
-1done	ccaieg
clputs	keeede
-2not decidi	bffeck
-3are not decidi	bffeck
+2, decide	aeekag
pas	aiekbh
-3your test on	eebfkd
-3off by the	gjffda
-2you got	akeedb
-boblige	kfffea
+2but @d	ffffka
-3open again on	dfddek
-bobject	affffk
+2week we	cececk
-2us around	kdfcfc
-3takes us around	kdfcfc
-3an answer on	kfeeec
+bowing	efdfkd
+bwebsit	dfffkc
-bslower	kfffeb
pperth	fckfed
crwaitin	ffefkb
-2ping you	kfdfdc
-1voted	dffdkb
-2people by	dafejj
-blines	efceek
-2am told	kfeffa
-3i am told	kfeffa
clvisiti	efdkee
-2sign on	ddafek
nblesse	gdfkec
neditio	ffkfeb
-2direct on	befkda
nour	ccdejk
-2advert until	cefagj
papril	ajffeh
crcrew	hbeeek
+2, tell	ccaffk
-2no news	dffebk
-3still no news	dffebk
-brepeat	haffei
nrector	fcfeek
+bsir	kceech
-2goes out	dafddk
-bratifi	bffeek
pnairob	efcfek
-3rung before the	afffkd
nstate	ahfeje
-3say yes before	akffec
ntraine	kbfddg
-3allow up to	kdeffb
+bwhole	gckeag
-bdealt	kfebfe
nsworn	dffekd
+bmanagi	kefecd
-1still	aekfcd
-3counci on the	bfekeb
-2are in	affdfj
+1brusse	fkbfec
+2brusse time	fkbfec
nchecke	jffeag
+bthan	gagbgi
cllisten	eeekfc
nswitch	kfffcd
-2our call	bekfcc
-bfine	jeeadj
clreader	dcekdg
+2with our	kdeebd
-2round in	headei
clsecret	hifdaf
+1come	eeccaj
nintro	efkfdc
psuitab	cdkeeg
-3to you the	kfdedc
+2stands withdr	dfeekb
clschola	dgeddk
ncatchi	gfekcd
-2mail comes	keefbb
-3hr mail comes	keefbb
-2is by	kcfdec
-3that is by	kcfdec
nher	ecbdkg
-2portal ,	bedfkc
-3the portal ,	bedfkc
-3decisi before the	eefdbk
-2again from	efeeck
nit	ggfdkb
+2the panel	cffkcb
-bdean	kcffdc
+bchambe	effkeb
-3be inform within	befekb
-3our hands by	bkffeb
-2's in	aehcek
pnote	dbjkae
+2he will	keeeec
+2for the	adiiec
crjobs	deaekg
-2email from	ffffka
pfinanc	jbiahf
-1@s	hejeda
+bprobab	kebabj
Y	gkddba
preorga	kffdec
nappear	gdekdd
+2so no	ceeeck
-2the contra	cdfffk
-3know i said	cfffkc
-3stays open for	fkfeca
-2lets do	bekffg
-2^ would	fjeada
preason	ahieeg
-2recept by	adffdk
crappren	keeffb
-2list :	iedach
-2electr by	ekffdb
-3out by the	kcfffd
-1seen	eeedkc
-3interv all throug	eedkdb
nsearch	ecegdk
clhannov	efdeek
pexplai	dgheak
+1more	gefeah
-3board on the	aebkec
cllifegu	akffff
-2them the	bdcdkb
+bill	affhif
-3we advert until	cffagj
bsin lower-bound no	heabag
-3result by the	kcefeb
-1see	bfdkcd
-2to see	bfdkcd
-2link within	daffik
-3we decide on	ffejea
-bbe	chhdak
-bnailed	efefkb
clnailed	efefkb
clretiri	cfefek
clbaby	afdejj
+bloved	cfeeek
ndated	bffeek
bsafter lower-bound no	cafcgg
-2that on	kfeedb
-2reply on	ceceka
-3our reply on	ceceka
clcamp	fdkcah
-2^ feedba	keeece
-2mum the	cfffkb
-3your mum the	cfffkb
pchose	kbfegd
-3this email by	ckffdb
-3are coming on	bdgaek
-1signs	beekde
-bmd	gfbfek
-3am out on	afeeek
-3try out on	cfkded
+bmonth	afdeij
crmonth	afdeij
phim	dcgdke
-3no by the	ckfedb
pcto	kdfece
-1want	kcfede
+bnotify	gefaek
+2: last	beddbk
nsuspen	efefkb
-bbrewer	gfaeek
nstay	kgcdgb
pdaught	ekeffc
poutsid	dkdedg
-bbaby	afdejj
rxdenied - ahead	dacbfh
nchairm	bekedh
nwinked	bekedh
-bpub	bbhfdk
-2or on	ddkefe
-2budget in	ffeeak
-2depart on	ceeeck
-2so :	jeheca
-2days ,	ddbedk
crlost	bfffkd
cltransf	efffkb
crchoose	hfkfca
ntrade	hfgeai
-bpronou	kcefee
clpronou	kcefee
clgod	effbfk
cleviden	ckfech
-3a reply by	kdfecc
pdated	adfidj
-3@s , then	affgkh
-1contra	abbdek
-3away until the	cefbfk
+2and meet	cdkdcc
-2date ,	acckfd
+bsecret	igeica
pcomfor	eekeee
-3to say the	cfeekb
-baim	hafejd
-2only on	cekgab
crbunch	ffeeck
-2can take	eafeeh
-3letter said the	affgkh
+2, come	kcbffc
noccasi	kdffed
-2signed off	eeeekb
rxanswer in ahead	hfafae
-3tax day 's	bfeddk
nharves	kfefec
+2, commit	bfebdk
nmiddle	iffbkb
+2they asked	ceddkb
+1and	dadkeg
-2to sign	dfcebk
-3it by the	aiddjd
+2as agreed	kfeeba
-2applic by	kcffdd
-2: is	cekeeb
-2busine partne	deejea
cldioces	hajakc
-3, valid until	caffek
-2, call	kfcecc
-3@d , call	kfcecc
+1have	efefbk
+2the portal	cfffbk
+bthumbs	cffeek
-3one more on	bedfdk
nlikes	dhkfeb
cldbs	dkedbh
-2likely ,	kfdecb
-3more likely ,	kfdecb
nexists	ffeekb
-bflip	kfceed
clflip	kfceed
nstatio	behkde
pzip	aejffg
+brotas	dkffed
crrotas	dkffed
-2answer before	eaedhh
+2holida ,	kffgda
-benvelo	khefda
-2office ,	dfbfdk
pphoned	ffgeka
-2both within	akfffc
-2missed on	decekb
-3you missed on	decekb
+bcohort	cfeeek
crcohort	cfeeek
+brecord	ciffak
clenjoye	eeefkd
-1saying	afecje
+1can	gaidgb
ptwins	eecfek
-2past the	kefega
pread	kahfia
-3would hear by	gdffja
-2list before	ecfeaj
+1nite	iehfda
-2paperw on	dededk
-3the paperw on	dededk
-3take place on	affgci
-2openin on	dfidia
-2depot on	kfffea
-3the depot on	kfffea
-3certif , by	akffff
clhoping	kbcedi
-2hands by	fjffea
pfrance	dekfde
-bkind	kfefea
nup	gajcjd
ppack	bkaicf
-2phone calls	kfdedb
-3, phone calls	kfdedb
-3write on the	kfeeeb
nvoid	cgeekd
+binterv	ecfbkf
-2one ,	aeeeka
crspoken	kefdfc
-3the @d ,	dafckd
-borient	fecfek
-3get a call	kfdedd
+bwrites	eefkec
-1remain	ddkedf
ntouche	efffkb
-2other within	kcfffb
-3the other within	kcfffb
pcallum	afgfhh
+2and that	jcdeag
-1inside	hfedfa
plikely	kfceib
nyellow	efffbk
-2comes until	kceeeb
-2a decisi	aeecih
-1verdic	jeccag
npasspo	eeeeck
-btoward	kffded
cltoward	kffded
nold	gehdka
-2call me	aajgeh
pcatch	dgeeck
-2essay on	fccjba
-3my essay on	fccjba
-1us	ggbgga
clwish	aekeak
crheads	effcek
rxappointment - past	ddacgi
npack	kfffcd
pguide	heaefj
-2write within	kefffa
-2day 's	idccag
-3is in town	dfkfda
bsby day ahead	gkaccd
-2have decide	kfeeea
-2when :	ccgdah
-bunion	befkfe
+2myself .	bfffkd
-3insigh day on	eebfbk
-2interv till	ceedek
pkids	bfgkee
nwrappe	ekddeg
-bvalid	ajcdbi
+2at our	eekffb
+2my collea	kcffdd
pmoves	keaddj
-1case	jiceda
-bfall	dfjdka
-3first day :	cddeek
nsittin	fefcdk
clband	ddffek
-3will decide in	bffekd
crsomebo	hdkdce
-2hiring from	ffffak
-3paused hiring from	ffffak
-2runs for	edfddk
-3to interv by	kdffec
-2post is	adekdf
+2in line	ffefbk
-2no update	cfffbk
clpoint	kdcddh
pthumb	ddefke
+2but there	fffeka
-2in before	ekeebc
-3with it on	kedded
crmine	geffak
+2to begin	cefdck
+2i had	beffkd
-2no the	keeeeb
clreside	kfaddh
craudito	affffj
-2closes in	cbffck
-1away	dedeek
crhand	djieea
-2breath for	beeeck
+2means no	fbffja
-3you an offer	deffbk
crfirm	hedgia
nfixed	ajadkh
nvicar	cikdec
clchoice	hibabj
+2be possib	ebkffe
-1chat	adgfif
pflip	fdkfcf
ppancak	fdkfcf
-bprepar	hdgeaj
-3interv run from	ffccdk
rxappointment until ahead	kdbdcf
-bdrop	hejeaf
+2is realis	hbheda
-3word for you	dfeekc
crstoppe	efffkb
-3to you before	kbcffc
-1fittin	cececk
-2unifor fittin	cececk
-3write on a	efeeck
clp45	ckfffd
+bspoken	kefdfc
bsafter time-only no	eeieaf
crlad	aehfgi
-1oursel	ffejda
crreview	defjai
clours	kceehc
nlaptop	efkfec
-2announ in	kfdeca
-3commit report on	cfdkcb
-3follow within the	abfchj
-2yard on	hfdeha
-3the yard on	hfdeha
-2falls on	kffbdc
-3decisi falls on	kffbdc
-2first said	cfeekb
nfear	aeffjg
-1stage	cekfcc
+2is @d	fdaaak
-2@s ,	idadfg
clsalary	hidjac
+2to write	caecii
+bconsul	kffded
-3up before the	kcefed
+bactual	affjif
-2someth in	aejdcf
rxaside after no	jdabfd
-3, she said	keefad
+2and talk	efkhea
pphysic	ffkeec
crpartne	bejkdd
+bshifts	ffffak
-2well done	efebka
pbag	kfefec
-1course	efddck
-1yes	aieeid
+2around #	eckffc
ntoecap	cfefek
-2on holida	cdefek
+2whethe the	fdcdai
-2you till	fkefea
pp	dfffck
clpass	kefdcf
-bport	bajeei
-3teleph you on	kfcedc
+blive	ffeeck
+2and must	kfebce
rxact - ahead	fddafg
clsuspen	kedfai
-1shift	abkchg
clsister	eddfke
-bbreakf	hekdeb
+1until	eeeiag
+bkind	feffkb
nseven	feijad
-bclasse	cfeefk
clclasse	cfeefk
+ba	hekeaf
crcollec	befffk
nfloor	dkhfga
-2news by	cdffkc
-2come again	cfkecc
-bbad	kedfde
+1roast	edebck
-2^ does	ddkffe
-1wine	cekdea
nrootin	efkfcd
crsorted	keefde
pwalk	feijda
-2ringin everyo	ekedcb
-2everyo on	kecdia
nconclu	dijeea
pcollec	fbcdhk
-bmandat	efcfdk
clmandat	efcfdk
+1this	dddkea
nbutton	ekffec
-2system by	kbfedb
-2manage on	afhigd
-2, say	edkffc
-3they need until	kdfefc
-bbreath	jeieaf
pwater	kfefec
+bcountr	cffdfk
+2they would	dffkba
crconsen	fkdfed
+2instea ?	bekfee
+btea	efdeek
-breplac	keaefg
pprimar	keffce
ncircul	cffeek
-3choose yours by	bkffee
papart	dkcfhb
-bpaper	ckccff
-2@p and	bedake
-2took until	jdfdfa
-3for interv on	eekffc
+2, nine	ieaedf
nsecuri	efefck
phinges	cffdfk
-2plan ,	kededb
-3the plan ,	kededb
+bdead	aeddki
bs- span past	bfffke
-3agree to the	jabdbg
-2feedba expect	efeaib
-3client feedba expect	efeaib
nhe	eceaii
+brespon	kedffc
crrespon	kedffc
clleader	deekee
nagreem	cbefkh
+2a call	afjfed
-3of result :	kffddc
-2on ,	abjfci
clauctio	cekffe
-1visit	aekffb
rxreview within ahead	kgfbdc
clunless	khffcc
pberlin	kfefdd
pmakers	effekc
+bcrew	cedkeg
pmalcol	kaffff
+2and are	bfadji
pst	ffefkb
-brevisi	dfffck
clrevisi	dfffck
plimit	agfffk
-2budget on	aeehdk
pcleare	dfffck
rbsuperseded away	afffke
-2the call	cfefkd
-3's office by	ahfjfc
-3up over the	kfecdb
-2their choice	afeidh
-2licenc by	ageegg
-bstops	dkaecj
clstops	dkaecj
+bprobat	fcdffk
-2lapses in	dkffea
cryard	efkffb
nequity	eecffk
-2call on	dbkafg
-3to take place	efkeaf
-3interv run until	eeebek
-1choice	afeidh
-3the office on	jcidba
pintern	kchcdf
crcertai	aedejj
+bnumber	kjebdb
+2it was	becfkc
-3commit meets on	defked
+2the counci	kcfedd
-3could have been	bedckc
crcollea	bdfdkg
+2becaus i	akedeh
nfresh	adddjj
-2consen within	ckffeb
pcounts	hedekb
pchecks	didkcc
nprobat	bkddbi
proad	aegcji
-3board is on	cfdkeb
+2and applic	afeiff
-2partne on	ffgjca
-bforwar	cfgeck
nvisa	eedeek
+1itself	kfbedd
-1role	afkcjb
-2talk to	beddfk
-benquir	ffffka
clenquir	ffffka
poverle	dkffed
craccess	deeeek
pdrive	ibfkec
rxaside for past	edadej
-2did say	fdbeka
nsignin	aeffkf
-2wait beyond	abffhg
-3not wait beyond	abffhg
nsignat	ichdai
-2posted on	kfeedb
-byet	kdeecg
nbehind	dageii
-2ok by	dkfedb
bsin day past	fefkbd
cltoo	dfeekd
-3know within the	ahfjih
clbrough	dfbfkf
-3select day on	dekeeb
-bsuspen	jedfai
ncoordi	eeaeij
pclean	fedfdk
nscorin	eecekg
-1blocke	eedkab
-2have blocke	eedkab
-2^ but	keefeb
crcertif	fgkbde
nscratc	dfffkd
+2: please	dckfcc
+bslip	diffak
-bexcite	ffgekb
-3: on the	kfddeb
nbranch	cheekd
-2one within	jaffed
-2theirs on	ifeeha
ndentis	bfefke
-3with me on	cekega
phappen	ecikec
-3are availa from	ffkdea
pconsci	kiecdb
-3everyo by the	kdffde
-2right ,	kefefa
-2it the	gfdjca
-boath	afhffh
clcontac	fddbgk
clprofes	gfkfbe
-bcatch	deekgc
-bintern	kfbacj
-bholdin	keecff
-2job ,	ccffek
clvp	kdfefc
+2i should	kbddcg
-2teleph on	kegeda
clregret	ibkcgc
-blot	deedkg
nparkin	kdeeee
crtry	dadfkh
+byear	ffffbk
-3for you the	kebfec
-2upload before	ckffeb
-2order by	bbffek
phelpfu	cffkee
npushed	efffkb
+2the last	kddfcd
-bp45	ckfffd
crmarked	efffkb
ntypica	cfffbk
-2the commit	kcfefb
nrecap	efffkc
pparrot	jaiffe
+2, before	dgaagi
pcounte	jfaebk
+bthis	eiaihc
rxanswer by ahead	jgbbfa
nmrs	ckieeb
+2, hr	cdehja
poluwas	cdfffk
-bhundre	dffkfc
-2took us	abfdgj
nthird	hecdkc
ndrags	keebbh
-2counci decide	kffafd
pthrill	dkfcbi
-3be patien for	kefdca
+bto	cakhfg
clrunnin	ibcedk
-1go	hdcaci
pwent	hbcfdk
pcount	hdahdi
-3not promis you	bfffck
-2end on	hfdjaa
ppicked	gbkdcg
-2^ on	hgabgd
-1date	gagccf
-3you would know	dffekb
+2, refere	ceagih
-bevent	ekheeb
-2came on	eebfck
creat	dggcck
+bright	iehadh
classoci	jfdadj
+2and see	eekeeb
-2it ends	deebdk
clfounda	cfikad
-2result the	dfeadj
nhere	deaghj
pquote	cffkee
-2questi until	kfddea
crreserv	diffia
-2email on	kcbdbg
-banyone	kdefee
-3filled by the	kffcda
-3they will ring	cfedbk
+2, meet	aeicch
ppleasu	ajbfgi
clcopies	bdffgk
nmerit	fceekf
+2that all	adceek
-1anothe	iefacf
-3are from the	efkeeb
+2, room	dekfec
-3us again in	cfdfdk
+2, finger	iahfbb
-2term ,	icadaf
-2told within	eaffbj
-3be told within	eaffbj
+2, too	bfbekb
crupdate	aegfgj
+2can not	aciegc
-2choosi on	kfeeeb
-3from us until	kcefed
-3to talk to	cfcdfk
ntrip	jfdfia
+bvan	dfdffk
+2, minute	adejah
pdog	fdfekd
+2from here	kfffda
-3with us in	efefbk
+1nobody	jefcfa
+bpub	dfdfek
+2: not	cdefke
-1these	deffbk
-2of these	deffbk
clcatch	deekgc
pellery	ffdfkc
clawarde	cffdfk
nflu	dcfffk
clsorry	daifie
prace	eebegk
nfew	adjegh
cruntil	bhdkee
pscored	dafkdi
+2and before	dfeddk
pcoat	dfeddk
-2arrive on	becfdk
pwas	kdecbh
-bresour	kffffa
-bplatfo	efkfcf
crlookin	dkeefd
nrespon	iedjga
pjo	kfffcf
phangar	dfcfek
nfilled	efedke
-2in the	hgigab
+bsessio	kfbffe
nupgrad	dfeeek
-3i return on	cffdek
nlooks	efefbk
-2may be	aeffek
-3it may be	aeffek
-2deadli is	jgdeea
+2: would	bkcfja
-bunit	cefjka
crpoint	feeiai
-3come back on	bekdce
-2result take	kffeeb
nview	fceeek
+2this time	dddkea
clfather	cffkfd
nmissio	kffffb
-blease	eeefdk
-3, call me	bajdbg
-1refere	bdaffh
-bquote	khefcb
clquote	khefcb
plisten	kfefdd
-2was due	ccfekd
phannov	dfeked
-1put	ccefdk
-2run for	aefjcd
-bfloodi	ffeeck
clfloodi	ffeeck
clrepeat	ecffek
clpasted	keefde
+bout	abgkhe
-3be told by	kdffec
cldoor	gafeej
pvisiti	gdekcf
clratifi	bffeek
-3its appoin on	kfebfe
-3it can take	adfffk
-3to you in	ieaech
-3her busine partne	befkeb
pwere	hdeaek
+boptimi	adefkg
croptimi	adefkg
-byous	kfffce
clyous	kfffce
clvoted	feegkb
nspoke	ffdfkd
-3do so by	dagfgk
-bseat	kfeede
-2commen on	bfedek
ncounti	decckg
-3lesson on the	cekfeb
-3for accept until	fkfffa
-bassign	bfffek
crdetail	fbkfff
ndbs	efeeck
-3's on the	cedeek
pmessed	deheck
-bdoor	fahedj
pfactor	keefec
pwill	gcfajh
clpickin	kfeeec
-bones	giecaj
+2the ward	abffek
+bconsen	fkdfgc
+2, gate	cdkfee
-3ring by the	faffjf
+bgreat	dkaecj
nideas	ffdfkc
ndoor	ieddak
-3we are decidi	keeceb
-2@p to	bedkdb
-3: @p to	bedkdb
-3inform by phone	aehfkg
-2deadli of	ceffkd
-3the deadli of	ceffkd
clbike	fffbfk
-1return	bfeeck
pcomms	giifab
-3from me the	kfeeed
-boursel	fefdck
-3anythi is the	behfgk
-3their second interv	ffceck
clhundre	dffkfb
pimport	ckfeef
-2awarde on	bffbek
clendeav	keffec
poccupa	begedk
-2date before	kbbcia
-3be here by	feeeai
napolog	kaheed
nme	jdkccd
+bpublis	kfefed
ppickin	ebeffk
-bbishop	kdhdde
-1applie	heacfg
-blawyer	affffk
clcontin	aeffii
-3meet you on	efkccc
-1test	eekbcb
-3is due on	adejef
-3i promis you	hfffha
-badvise	kcjeec
nparty	iaeeej
nresear	efgeka
-2email ,	ckeeeb
-2festiv till	dddeek
-3harbou festiv till	dddeek
psolici	fkfffb
nwritin	gdaiei
-3they would phone	kfdfce
clpatron	deekcg
pcourte	eeeked
-3about it on	ccijab
pcases	kffffb
-3is here by	ckfffc
cl@s	aeifif
-2the role	bfkeja
cltake	ahhgbj
pnodded	kffefb
nthing	geeeck
-1leave	hcadaj
+bagreed	hdfdak
nurl	dkfeee
nfoot	ffdfkc
-3you before the	iaeehd
nleavin	kieedb
-3then i said	cfffkc
-2not know	bfefck
-3will not know	bfefck
+2please ?	ekcfeb
popenin	heaeif
clswears	kffeec
-3to decide on	kffdda
clcredit	ekffec
-3call you by	bcffek
-3ring us on	akbebf
pothers	dfkcch
pbecome	bhahhh
-3your answer on	bkceeb
-1period	ceefdk
-2trial period	ceefdk
-3, trial period	ceefdk
perror	ffkffb
podile	eekfah
clenergy	ekfeec
ntax	ffjeha
+breason	iaefhf
-3thank you for	efddkb
+2all the	eebfbk
+bname	efefkb
-1reply	bjceia
crvia	ddgedk
-2people know	kfeeeb
-3lettin people know	kfeeeb
-bcrete	dfffck
clcrete	dfffck
-3interv you on	efieha
-bguess	hedfak
+2though .	beefek
-3begins on the	bfedck
-2said so	fddfha
-2candid comes	cffbfk
-2please read	kdbdec
-3back in the	gfdfja
-3i said about	dfffkc
-2of it	ieeeia
crbrusse	fkcffe
+bcard	efffbk
-3post closes on	eefeck
-2tour till	dcfdfk
-2we say	abhfei
-3shall we say	abhfei
crautoma	fkefaf
ptarget	kdceff
crmeans	hafefg
-bcleare	gdfekc
clcleare	gdfekc
-2, then	edcdkc
+2, need	aiidfc
-2test within	dkefdb
nhomewo	ffeeck
+2and if	gcacej
-2refere within	ckfedb
pdoctor	cdcidk
-3spend more than	ccfffk
pevents	kdffah
psteppi	kdffah
-2return for	eedfck
-3happy return for	eedfck
-bsix	jdjfea
+2, more	ffefak
pknows	affegj
crexcept	kfeffb
+2and be	cccjaj
-3more candid on	afedek
crboots	efbfek
ptariff	keffec
-3be releas on	hfedai
plimbo	kffffb
ndeclar	aegfkg
-1cancel	aejede
-3announ on the	heabbg
-3wants it by	bkfffe
-2good ,	bccffk
-2auditi on	cfjcga
psorted	kfkbdb
-2beyond the	kefedc
crper	kefeag
+2, make	aeffjg
-3she first said	dfeekb
psilenc	gcgbkd
-2decisi within	caecih
clwhoeve	dciekc
ptroubl	fgkfbe
+bfailed	beffke
crfailed	beffke
-2manage in	ceffkb
-bcallin	fejefa
+1as	ieaagd
bsbefore day past	eeffkc
cllead	fdkdcf
panyway	afeeii
-3with you by	didega
-2recrui in	efeckb
clretire	aebfki
-2over for	dedeek
-2the job	efffkb
-bmanage	cfechk
-2me until	kgcdda
-3, make it	dkdebc
-3@s to the	cfeeek
crbridge	ffecek
-1replac	beddkc
clstrong	dfcekf
-2dates betwee	fekfeb
nmd	hfgfai
-2elsewh on	eekfec
+bthink	cgekah
pabout	dkgcge
-2after a	ffffka
-2off was	fffekb
ppile	ffdedk
crbehalf	eeffkc
-1slides	cjdeag
-2your slides	cjdeag
+1meetin	afchic
nun	aeeiej
+blost	eeifja
nclosel	ffffkb
+2, apolog	ekeecb
-2has till	faecej
+bhope	bggeek
-bhannov	ffdeek
-2the crew	afijdc
pdoor	fdkefc
clcardif	efedek
clchale	kffdfc
cribi	kffdfc
cranaa	kffdfc
-bnumeri	jhffea
clnumeri	jhffea
nsmiles	efkfec
pskills	ahekdf
+2of work	adfffj
-3expect more than	adfffj
-2decisi in	cedaig
-2shortl within	kdffec
nnod	kfgeec
+2that i	ieefga
-3back by the	eagfgj
pspeak	kfeefc
nfundra	bfffek
nmr	efhfja
-3flight is on	dfcdck
popinio	fdffkd
-2to them	bkcfec
crokay	eckfef
-2mail by	iaffih
cldispat	befffk
clplay	eekfee
-2me before	eieeca
crit	hjceha
-2second on	afdhch
pdesk	hdcika
-bretire	aebfki
-1sick	bfeddk
-2: debrie	dfekcd
clcolleg	kefcgc
+2, sign	ceicaj
crsift	ffcdfk
-2allow us	kdfeec
clgrant	diedck
cldr	cekeic
-baccess	bkfffd
claccess	bkfffd
-2to wait	feffkb
-1bet	beffck
-2my bet	beffck
+2with their	kecfec
-3to know within	ekffbb
-3will hear on	feacci
-2ghoste for	efffkb
-2files for	defddk
-3keep files for	defddk
-3shut @d and	bedeek
paward	afeiej
clleast	defeek
-3ring you on	kebcae
nbreakf	ffeeck
-3the interv of	efkfbc
cractual	kebeic
+2has gone	ffcfkb
-3tell me within	bkfffe
pstatem	chkecf
-2report on	aeckag
-2statem by	affdfi
-3done by the	cefdck
clunsucc	defeek
-1reacha	bfeeek
-3yes no by	kafffd
clintrod	bfgefk
potherw	ffkffb
nfront	hhgeag
ntyped	eecffk
ppostsc	kfefec
pwhich	jddkcc
+2for us	hdfjea
-bbadge	bgefek
-bstrong	dfcekf
-bdump	efeedk
nvery	ifjgba
-backnow	bfffke
+2i could	beeekd
-2you in	iafdic
nreacha	kffcee
-bhired	efefck
crvettin	bhefck
+beight	ddkfdh
-2answer on	hjabaf
clhire	gdcekd
clnamed	kdffah
clreserv	idfdkb
nonly	dhcgbk
phold	gajice
-2in on	edfcai
-2would the	cekfdd
-3one copy by	dkffeb
-1its	deedck
clsuppos	aheedk
-2availa from	ffkdcc
pworkin	jahdch
-3validi : until	fkfdea
-2sign off	aeecgi
cllater	kheeea
+blucky	effddk
pspring	ajdjed
-2runs until	abejeg
pbar	ddfdfk
nalike	ffekdd
-bclaim	ffffkb
-3been change from	eecdkc
-3change on the	cfddck
-3goes up on	kbbdch
-1great	ceeekc
nblame	jedeia
-2twice in	efffak
-2if not	jfeeae
-brush	kdcedg
-3for you till	ckefeb
+2to consid	dffkcb
-2holida ,	kededd
-bbooth	fekffb
clbooth	fekffb
pgreeti	deedkf
-2got until	adeedj
-3have got until	adeedj
-2breakf on	jfgcda
+2, unless	kebfcd
+bboard	bgfajj
nexperi	afiegg
crreques	kbefge
pcandid	fbfbkg
clfarmha	ffecek
phandli	eekfed
crmornin	jehach
+2and so	fcedek
+2free .	ceefek
nrequir	dgfked
+2we write	kfeade
crtea	jahfbi
+2before that	kfffeb
nprocee	bgdfkf
pmark	kcheag
-3met on the	dfdafk
-2pop in	ejeeda
-3you pop in	ejeeda
-brumour	cfffek
-3an answer by	bdddek
nshowed	hffeja
-2# you	keefed
nhour	dfkcag
+2you can	fdhfag
-2rotter on	dededk
nwould	cdgbki
-bintend	kfeefd
-bwaitin	bdbjkf
-3get an answer	bfgfgk
nhim	fgjabh
cltracto	edkegd
clnearly	dfefkd
clivs	efeeek
clbrief	eeaejj
crthinki	hfffja
nsalary	dhidaj
-2stands for	fkefdb
-3offer stands for	fkefdb
-3offer expire on	fkdfeb
clgrade	fecfek
pscribb	kfdgdd
nexamin	ckfcgf
+bmodera	cffkcg
-benjoye	efefkd
-3receiv it by	dkffcb
crwith	fdkche
-2he said	afggji
+2, might	aegiij
-1beyond	kedddd
-3to us in	jacffg
+2s off	adfeih
+bmatern	ecffek
pdangli	dffcfk
+2whethe you	ggeega
-2update :	befckc
-2examin on	cekdfd
-3writte examin on	cekdfd
pcarniv	kfidcb
ptransl	bkeeff
-2title by	dkfefc
-1withdr	cedfkb
crpupils	edkffd
+2and asked	deheah
nmate	kedefd
bountil	cgagdh
clmd	gecfek
+2before servic	cdkffg
-2presen on	cfkffd
-2shift is	ffiaej
-3trial shift is	ffiaej
-bclaims	eaffgj
clclaims	eaffgj
clclaim	ffffkb
+1though	beefek
pbirth	fkdffd
-1valid	cgcdai
nchoosi	ihfega
-2lucky :	kecedc
-3time lucky :	kecedc
nband	ffffkb
clrosh	effcdk
clhashan	effcdk
clsame	cahcgj
-2stamp :	bdefkb
nsends	dffeke
-bdbs	dkfedf
-3second interv on	ceebai
+2to object	iaffcg
ptour	gacjie
-bhereby	fegebk
pwell	dgdkee
clself	fkeefc
crtaxi	dfffck
-3smoke by the	daffej
ncondit	kffcdf
crmyself	ebefhk
-bmailed	keefed
pball	dikfbd
+bchance	efddfk
+2to a	dedekb
-3our decisi in	kfffcb
nisland	eedfek
-btwice	bfjfaj
cla	agjedi
-bhersel	kcfffd
-1recept	efbfgk
-binvoic	eedfek
pcup	aghhff
-3: by the	kdfdcc
-2here within	ceffek
-2issued on	dffckc
-3be issued on	dffckc
nhun	bfegek
nown	fihahb
-2verifi on	fdkfec
-2^ what	aefejf
-3are publis on	kffecc
rxdenied on ahead	ffghea
pbusy	fdfdek
-bfloor	geafej
+2s post	kecfdb
pl	dfgfck
-3@s , to	affkeb
clpolicy	ceffkf
clthey	iaggfe
ngiving	afdfjg
-2decide after	dfeeck
nhung	kfdfed
-3hours : @d	efbfek
psnow	gefkae
ndocusi	ecefek
+2she is	cfecck
pwatche	kfffeb
-2have by	kbffee
-3, see you	ecbfdk
-2office betwee	ffbffk
-3the office betwee	ffbffk
-3is live until	ccfffk
-3i said by	dfffkb
-3been shortl by	kefedd
-3to decide in	kffecb
-1max	kdffeb
-2in max	kdffeb
-3they meet on	kfedcc
-3told me on	deefkb
nfellow	ighdfa
crgovern	ckcjfb
pcompar	kdegec
-1erased	aeffgk
crphonin	kfegdc
-2due in	fediae
rbact next-stage-reached	idbega
parea	dedkeg
-1data	cfffbk
-2applic data	cfffbk
-3erase applic data	cfffbk
-3will have it	kefeed
pstock	kfdfed
-3negoti meetin on	cekddd
ppossib	dkjecc
+1no	gbffja
-bmerit	deffkd
nad	keedbf
pexcite	fddfdk
pcruise	kffffb
-bcreati	kcgffc
-2him on	bkahfg
-3starts on the	hdbaei
+2early .	cfffbk
ppasses	idjeda
-3call from me	dedeja
-3with you on	cekedb
-3tell people by	bdffck
-3us in the	kdffec
crproper	kffeec
-3be bored within	cdffck
clradio	ieajdf
crassume	ifffag
-3from # to	cckefg
cltypica	kbeedg
+1being	afddjg
-3faster than the	hfbeaf
bsbefore day ahead	djaged
+1good	edkecc
-bletter	iheaee
climposs	ceffek
clplanne	kcddcj
nrating	kfefec
-1hiring	afffdk
+2and bring	befebk
crsoon	iiadbh
clsiftin	hffiea
+2and do	bikedb
+2and no	geeeaj
-1over	gggjab
-2@t ,	efcfdk
+2from interv	keefdb
nbrilli	efgekb
-2about the	adcdhf
nglad	dkefee
+2, thank	aecfih
-3no , the	becekd
clamount	daiffi
-bcompen	cffkfe
clcompen	cffkfe
clunion	eefkec
-1before	ggdadf
cllocum	ffefck
-2work before	aigedf
-2shout before	dkfffc
-3contac you by	kcffec
-1good	ceadig
crbuyer	kefefc
-2sessio of	kfdfdb
-3said that by	bdffkc
nwhole	deffdk
pdispat	ekfefc
-2site ,	cedfdk
-3on site ,	cedfdk
-2wait till	beeedk
ngroetj	ckffee
nstrike	afffjf
-3, yes ,	affffj
-2given until	hbfjda
-3been given until	hbfjda
-bsuppos	aheeif
pprofil	dkgebg
+2which day	ckdffd
nmailin	efffck
pproced	kfecib
crtop	kefbhc
-2it too	cfeekb
-3left it too	cfeekb
-3to hear by	jefffa
pevent	kdfffc
ptheo	kedegc
clsurvey	cdejdk
-2have waited	dffekb
-3you have waited	dffekb
clplanni	eiiffa
pconsti	ekfffb
pcompli	iceddk
clmatron	geafif
crmatter	kfffeb
cllegal	fgbkfc
ndescri	beefkf
+2, someon	bfeekb
-1down	gafeff
+1who	gedfaj
rxaside in ahead	adheff
-bcourt	dfekdf
+1instan	jdecia
-2tellin you	gfebia
pvan	kedeef
clbk	dffdek
-bbest	ckfebh
+1my	ibahgc
crstaff	ffafhi
pspain	ffefkc
+2do ?	cdcfkc
-ballows	deffek
plookin	cbfeik
-3accept by the	ckffde
-bcopy	ajceei
psalut	jfehfa
ptype	kdgfgb
-3us at the	aeecjg
+2, where	eebkcc
-1files	fffdkb
-2the files	fffdkb
+bcostum	kffeed
-3: it is	bfffdk
clfloor	geafej
-3could be the	aejfcg
phopes	dfeeek
cldrive	eckfhc
psoon	aehffi
-2me back	ejafcf
-2be one	kfefea
pannex	ffcfdk
nhit	efgfkb
-bhit	eededk
-3a letter by	igfeba
+bsteeri	eecfdk
crsteeri	eecfdk
pproduc	ddkedg
prunner	dcfffk
-2to meet	eeeekc
-2video by	bkefdd
porgani	kehfdb
nless	kiffba
pdel	cffeke
crable	keefbf
-bsides	ckfffe
-3budget at the	jfebja
-1any	achebh
-3report on the	bfdcek
+2, first	djgcac
-3is confir for	ffkeec
+2to do	bkfhdc
clrounds	aeeeji
-3know before the	effekb
+bmilkin	dfkfed
pcows	dfkfed
-2they took	ccfekc
-2applic from	effhia
-2vacanc is	ceefek
-3this vacanc is	ceefek
-2him by	ahfdcj
-3decisi at the	ffecia
-2interv before	bfekdc
-3our decisi on	kfeeec
+2and my	gejeae
-2receiv at	decfkc
clpasses	bekjeb
-bcame	agbegk
-2sooner :	kedfeb
nfly	dhcahi
pkiln	keefed
-2electi 's	cecedk
-3the electi 's	cecedk
-2in at	aibfej
clregion	cehbfk
-2: on	ieebag
-2chair by	dcffek
-3the chair by	dcffek
+2of the	ghecea
+2, got	edkecb
+1with	dghdah
-2notifi :	kdeeed
-2in within	ajfffc
-3me before the	keeedc
plou	ffbffk
nfourth	bkffic
pbridge	efdcfk
naltoge	cfffkd
-2second interv	bdedaj
-2latest on	dkeedc
-3questi by the	bkefee
clforms	hfeckd
-2slides by	agifhe
clwelcom	bibdhk
-3make their choice	afejbh
-2interv of	efkfbc
cldossie	ffekec
-2out before	kdefeb
-3sails on the	afhggi
-2know inside	kcfecd
+2s phone	cfefkb
npropos	dcgiaj
-bdinner	bekeeh
nreceiv	cigjfa
crwhile	dfffck
+2via the	bdffck
plaurea	cfeefk
-3is due by	iafeeh
pfunded	kefedf
-2would be	gaddcj
+2, unluck	keeece
-bahead	ddifaj
crwrong	bedfkh
-2time is	aehdfj
-2someon by	hbfcah
-2up after	cfefdk
-3be before the	cfffek
-2will decide	ffddja
-3out over the	jdeadf
crleave	hecbkf
-2is your	eekedb
nsave	dbdeik
-3on the ward	efdfkc
pbonus	aghffg
clclub	bedeki
-2chased on	dfdckb
-3i chased on	dfdckb
sihold	adbcig
-2outcom ,	kddfed
-3the outcom ,	kddfed
-3finish on the	cfecek
-2answer comes	kfeeec
-2review have	gefiea
crsorry	afffhi
pcouple	fekffb
-btypica	fceeek
nroster	ffffkb
-2delaye until	keffdb
nusuall	agfhei
-2teleph conver	efeekc
-2every first	decfek
nlandlo	gfffbk
+2from receip	fjefda
-bconfer	kefcff
-2, after	cfebkc
-3move it to	cekcec
-2signat by	ckffdb
crthat	gfaggf
-bcounte	agjdbi
-3them till the	icfaeh
nthank	eebbik
-3give me until	kcfdec
-1field	dedfck
-2strong field	dedfck
-1offici	kddfbc
-2it offici	kddfbc
+2, act	kddfbc
-3make it offici	kddfbc
crattend	egkced
-1follow	kbgced
nwriteo	kffeed
pdisapp	idifaf
crequity	eckfef
pcert	efkffb
-2, to	gdahcf
+1everyo	kecfee
-2start date	edefej
-3, from the	efeejb
ngovern	ihicdb
bsfrom lower-bound no	gbeedi
-2comes the	cebcjc
-bcredit	ejffec
-bhey	ejbdeh
+2whethe i	ccfejd
pmy	hfibib
-3to start on	ebdfej
n,	hbeegj
-3no answer before	dfffcj
-1everyt	bfejdf
+2we go	fbffej
-3to decide before	jcfedb
nlength	eiffbh
-3decisi within the	jcffde
crdraw	ddegej
+bwords	edefjf
nimmedi	cefefj
rxreview by ahead	efbgdd
parrang	dfjfed
ptheatr	jeefhb
+bcame	ceedgj
-2how about	fejfdd
-2propos :	bejeec
-3new propos :	bejeec
-3finish it within	cjffed
+bprecis	jfeedd
+2went to	ffbcjb
-3you would be	behfjb
-2role for	eefejb
-1lead	eejecc
-3@s , and	bfffcj
pplate	ffjeec
+1all	ebjccf
-3last applic on	cffcej
+bwe	biehie
pthe	giggdb
-bferry	fhjeeb
+bbar	cedfjf
crneeded	ffecej
crshifts	ffgebi
+1when	jcdccf
rbsuperseded needed-from-you	bddchi
-3if by the	jcffde
-bfiscal	efedej
clfiscal	efedej
-3interv with us	cejdeb
+bwithou	jeceff
clthan	ehbeig
-bdaught	efedej
clanyone	jdefef
-3you ring me	bhcebj
+2with @s	ejbfeb
-2know by	cfcbjf
-2sent by	jbfffe
-3be sent by	jbfffe
crcup	dfffcj
-3you to sign	dfcfbj
-3closin date of	efefbj
pslips	dgedej
-3call me before	cjeffd
-2said yes	beefjc
+bvolunt	efecfj
pbeliev	bciejg
nstaff	bjfdeh
-3of you on	bebijb
+2but do	jececb
pfather	dejfed
-3you again on	jfffcb
-2times by	bchfhj
crdescri	dfcffj
nhall	jeccjb
ntakeov	ffffjb
punfort	jdecee
ntrue	dffedj
clsuperi	dffejd
+bissue	jffffb
-3phone you within	cjffed
-2feedba within	fbeebi
ppoints	bcdfjj
-bcork	efbjeg
clintend	jedddh
cryour	gjbbcj
+2, sooner	jcffed
-bschool	fgfdbj
-2applic in	cedjdc
+bour	jdggeb
-2early as	jffddb
-3as early as	jffddb
-3have it by	ffddbh
rbact want-to-see-you	bfefjf
-2at #	dejedb
-3write to you	jfdecb
-2talks on	efdbfj
rxsuperseded within ahead	beffhi
+2, then	edbfch
clstore	jcbegh
ndrink	ggeeib
+bboiler	dfefdj
-3the date :	bedeej
-3be out by	dcefej
+2please $	bjdfdc
clhanne	jefeec
nhanne	jefeec
nlangeo	jefeec
-bvet	efeedj
-3second interv by	bdgfhj
+bpage	djffed
-3, back in	cdcfjd
-3decisi day is	jfeeec
-bexchan	cfffje
clexchan	cfffje
nregula	jeeede
+2and a	dfccej
prosali	eicfjb
-blocked	jfefdd
-3, reply by	bbgfgj
crsick	efefjc
-3by @d ,	jdbeeg
crmost	iddjbe
-2addres within	bcffhj
+2of their	jdffcc
clground	bffegj
-3person , on	bfiggg
phelper	fgbffj
clshipya	bfdejj
-3that is on	jfbbee
-3@p , and	bfeejd
+bpinky	ifeebh
-2take them	jffddc
-3will take them	jffddc
-1land	ifebbi
clminimu	ffffbj
-3the result on	jfeedc
-2decisi is	jfeeec
-2do by	bcffgj
prollin	djjfbc
-1himsel	jeefdc
pdelays	ffffbj
+bintend	cfjifb
-3study back by	djfecd
-3comes to you	bgfggj
poverlo	jgdfdc
+2, dear	hedehb
bosince	bcdbjd
bssince lower-bound past	bcdbjd
-2takes about	dcdibf
pdecidi	jfedee
-bdegree	bjffff
clsent	jebbjb
pbottom	jccfjb
pputtin	dedffj
-2begins in	efdeej
-2hear the	jffeed
-1ended	cfbcjh
pkraków	eefdej
clyou	jdhcgd
-3, apply by	dbfffj
-3two dates ,	cfbbih
-1count	jcfebf
-2to count	jcfebf
-2review after	eefedj
-2said within	jefeeb
-bhybrid	ffffcj
-2availa on	jefffb
clzoom	eejfed
nenjoye	befhig
-3after the long	gfdbgd
-2round is	jccedc
nmailbo	ecdejg
+2and she	becjbh
nnon	efejec
-2assist on	ffdfjc
-bstock	jffded
-3have them by	djffec
-2could take	bdffgj
-bfacult	jhebgb
+2and ring	bfedfj
+bshareh	jfeegb
crshareh	jfeegb
crsolid	ffffbj
-2mill on	efeebj
+2and likes	efeebj
-3the mill on	efeebj
-3so it is	dejbee
+2, mail	eddeej
+bnights	bffffj
clshoe	bjhfee
-bphotos	dedfgj
-bceo	feeedj
-2assess from	efejdd
-3be assess from	efejdd
ncancel	befehh
ndead	hfedjb
-3would start on	efdfdj
classemb	eefdfj
-3for more than	jefffb
nkim	effedj
-2be a	bfefje
-1run	bfjddf
-3not rule out	bffeej
clmost	jbifbe
+blab	bfgggh
-2called me	cdffje
-3no more than	dbfffj
-b,	fjffbe
+btxt	hfejdb
-2says by	cbffdj
+2we shall	hhfccb
cryours	bdgcij
-2came out	bfffjc
-2a messag	jeefdd
cri	jebhee
-1sent	cfdfjc
+bbecaus	jiccgb
-3you by the	cbcbji
crdocume	dfjfed
-3panel meets on	ceejed
+bsoon	ggbedj
pover	jhbbci
-bmarkin	efehjb
-bexperi	ebfffj
-2starts at	eejffb
-1packet	jffbec
siimmediate	djhbbc
-2take the	cebgej
-3: your interv	efjedb
+2: it	ecjbcf
-3final interv on	ffbfjc
clflat	gdcdcj
-3yours on the	cfdjec
+bdeputy	dehcej
-2read ,	cfejcb
-3we read ,	cfejcb
nberth	dffeej
-2furthe than	effejb
pbarge	cffefj
pskippe	cffefj
-2happen on	dfiehb
cltarget	jfeffc
-2have till	bhdcdi
+2and all	jceidb
pallow	idbejd
+2and ask	fejfdb
-2hear till	efffjb
-3to hear till	efffjb
-2dates ,	cfcbih
-3dated within the	eceejb
-2books on	bffdej
-3the books on	bffdej
-2me by	hhdbbc
-2lapses at	bjfecd
-2any mornin	cejffc
ntears	effjed
-2accept on	bffdej
clwalk	ddjeef
nones	gfdbdj
-2we meet	dffjbe
-3to interv on	eedejb
pbehalf	ebfejg
-3your word by	bjffef
crmoment	jffede
crapolog	efefcj
pbutton	ejffec
-3call by the	jeffcc
nmins	iejfeb
plive	bjgecg
-3to everyb by	jdeeec
-3, i meant	ddjecc
-2declar by	hiedcb
-2debrie is	jfecfb
-3the offer by	cjffdd
cltie	jeeidb
-bhire	cdddjh
pdrowne	bcejdi
-2from hr	jeefeb
-2long talk	dfedjb
-3a long talk	dfedjb
+bdrains	bfgffi
-3are sent on	jfdedb
-3availa for the	fdjffc
-bdecidi	iddebj
nwonder	fffejc
+blady	jbffhd
-3take place in	efdedj
crgood	ddjdid
+2to @d	bbbgfh
+2in which	efdebj
nkeepin	hbfeej
-bemaile	hbdbij
+1per	jefedc
-2decisi before	eefecj
nincomi	gfefbj
+2, each	efeejb
+1too	jbbedi
njules	dhdddj
-2fair on	ddjefc
-2unavai on	efbfej
-3be unavai on	efbfej
-3with hr on	cecejc
-3is away until	defefj
clstaffe	efbfhi
rxaside - past	ecedjc
-3signat by the	cjffed
-bsendin	hjbfed
pdesign	cfjech
+2, @d	dcjccg
-1sessio	ffffbj
-bmr	fefejc
pjudges	jfeeed
-2indica of	dfffjc
-3earlie indica of	dfffjc
+bhow	jcgfcg
+1cat	bddecj
-2interv was	ddfeje
phers	cjfdhe
plarge	jfecff
-3falls on the	dfeieb
nled	effjed
-3has until the	defcfj
nnoreen	effjfc
-3date was the	ffffbj
bswithin span ahead	hhbddd
clmy	bibdji
phangin	jebedg
-2hour ,	dcefej
-3an hour ,	dcefej
pice	efefjd
nplay	cffefj
-2you inside	jdffed
rxaside for ahead	dbgicf
-bfoyer	fjffec
clfoyer	fjffec
pfloor	jfefbe
+2, regard	jcfded
nduty	jebbej
+2on averag	beeefj
-1update	geeebi
ncake	efbfii
pextra	chdfej
-3be closed on	cfeeej
clappear	ffdecj
+bworkin	ffdedj
+2and its	bfejec
nacadem	ieeebi
-1email	hdcbhc
-1post	gbbejd
naccess	bfjfch
pstops	eedffj
-3expect our call	bejfcc
-2news before	ebffji
+2instea ,	dgjfeb
clnatter	ffbfej
pshifts	edfgdj
-2know within	hiffcb
-2that was	dfffjc
crdrains	bfgffi
crday	hfebcj
pstylis	dffjed
-2singap on	befjcc
+2you may	jbffcc
+2instan ,	dfefjc
-2bored in	eeffcj
-3be bored in	eeffcj
cldistri	ejfffc
pii	igideb
nliked	jdddef
-2pick by	jcffce
-3be receiv by	djffec
ptechni	ghgibc
-2a shift	ccjffd
-2orient is	eddffj
-3a day ,	eddefj
pwelsh	efeedj
nsite	ejcdeh
-2final interv	fejeeb
ptariq	fjdffc
+2that is	jdffdd
frgoon	dfghhb
-3place during the	cffjed
+2the kurato	bffdcj
-3well : on	bffdcj
rbact -	cibece
crsometh	beicgi
-3think over the	djeefb
-bstatus	jbcdje
-2of you	jffeed
-2am off	dfefdj
-3i am off	dfefdj
-bmails	ifffbh
-2decisi from	cffejb
+bhelp	djefee
-3he is free	dejffc
nmake	djefee
-2, first	eeffjb
-bmoment	effejc
-1appren	efefcj
-2would hear	beedgh
nfeelin	bedfji
-3have it on	jfeeed
-2winner on	bfedif
-2accoun by	ifefdb
clcreati	jcfgfc
-3your inbox by	jbgfeh
rxanswer since past	efffjc
-3be contac within	ddfejb
crnames	jeeibc
pestate	jfffec
-2consen by	djffdc
-3signed consen by	djffdc
-bsubmis	djdjeb
-3is in by	iffffb
pchildr	bhhfdh
crat	behdgj
ptown	fjgddc
-3say yes by	bdgfgj
-2hear ,	geddbh
-3, # or	ichebc
+2with three	bhgfhh
-bcampus	defeej
-3from singap on	befjcb
clhusban	cjffch
nblow	defjfd
ncampai	efedjd
pplan	eejeib
-1him	eeicjb
-2outcom :	jedced
+bmost	gcejbf
+2or they	djefed
clserves	ffdfjd
+bmainte	ffcfej
-2everyb within	jdffec
nprogra	bihdff
bsfrom period past	edbcjd
+breques	jbeecj
+bpaused	ffefbj
-3reach them by	cjfded
ngod	fddffj
-3due on the	bjeeci
-2lands on	eeebdj
-bspain	dffeej
crgive	gfbgeh
+2too .	jcffed
crverifi	chjfec
crcard	cehfcj
phurry	fbiejc
-2it up	efejcb
-bwrappe	gjfefb
pdescri	eeefdj
crset	bjgegf
-2princi on	bfdjgb
-bbookke	bfffej
+2to come	gfdbdi
pdan	bjfjgb
-3@d leave until	bdfefj
clevent	fjhedb
-bhanukk	efffcj
-2page by	hhfeeb
nstudio	dfgedj
-2fixed :	dfejcb
-3been fixed :	dfejcb
-2should keep	bfdedj
+2free she	bfdedj
-3i should keep	bfdedj
+2, calibr	bfejdc
-2gave you	bfffjg
-3i gave you	bfffjg
+2, even	jcffed
clinstal	efffcj
-3no furthe than	effejb
+2s agenda	cfejfb
crmax	gbffei
-bgenera	gdecjf
-2plan is	jeefeb
-3new plan is	jeefeb
rxdenied before ahead	dhdebh
nbog	jffede
-3what is your	efjedb
-3is publis on	jfeddb
-2us know	iceebi
-1truste	deejgb
-2the truste	deejgb
-3to the truste	deejgb
pnurse	bjcefj
-bcancel	edbfii
nshoes	bfhfeg
clp	ffeejc
pslippe	hebghe
-2we talk	eecfdj
pdubai	efcjbh
-3your slides by	bejfhf
clwrappe	gjfefb
-2congre until	defdej
nnewsle	eecfgj
-2plan :	behfcg
-3are made on	ffcjef
pclerks	cejfff
clpublic	jheebf
-2accept until	cjfhfb
-3would hear within	jdffeb
-bthe	bifjhb
npour	jfgfdc
-2c ,	beieci
-3please wait until	jeffcc
nmatter	bhdhcj
-3would hear in	efffjb
-1advert	cfedcj
-2the advert	cfedcj
-3closin the advert	cfedcj
crpub	febfej
pherd	bfgggi
-2: closed	ffffbj
-3@d : closed	ffffbj
-1whole	beddif
-3pages , by	bjfffd
claugust	edeffj
cluse	gcefej
powns	bfgggh
crseason	cfefej
phey	dccjcj
+bunsucc	jffgbd
-3questi in the	ejcfee
plearni	bjgfef
+2and phone	hfdfcb
crtouch	defjef
-3choose in the	jddeec
-1site	dehdbg
-3confir by the	djefed
cldoubt	ffefbj
-1boss	feefjb
pdrink	bdeejh
+branked	jcffee
crranked	jcffee
-bemaili	jfeeed
+bhears	ggbdej
pp45	dfjefd
-bcounti	dfffdj
pdeclin	eeeeej
nturns	jfeebh
+2so you	ebechj
-3an answer inside	cbffjc
cltrust	jeeddg
-3from the partne	icceib
-2coffee on	ddjfee
rxact for past	ebbejd
-2doors on	decfdj
-3its doors on	decfdj
clreacha	cfeffj
naudito	hedejc
+2s call	bdbddj
-3every applic within	hcffib
-2day is	gbieed
-1onsite	dejddd
cldeal	idfjcd
-2down on	feegjc
nconser	jffede
-1ground	bfedii
clphotos	dedffj
+2, counci	dfejdb
pones	edfeej
clfee	cfffdj
rxdenied from no	jfedeb
nadvent	jdefee
-2plans by	biffhb
ped	fjeeed
-baware	bfffhi
bonot-before	gbdddg
bsby time-only ahead	ebbeij
-3person on the	jefbdc
namster	fcefej
psafety	djfeee
-bthese	djhgdc
nassist	ddjdfg
bsnot-before lower-bound no	ebdedh
-2which is	dbgicd
pvolume	jeffed
-3they gave me	djdfce
+2or it	djfffd
+2and here	debfgj
-2please hold	edjeed
-3, but on	jecdfb
-2contra by	ejffeb
nwebsit	eeedje
clmax	jeffec
+brung	jeffed
-2in ,	dfddej
+bclient	iedbid
-3be callin you	dfjebc
+2, financ	bfebhi
+2before contac	jeceeb
+1shall	dfddjc
+2shall be	dfddjc
-3applic over the	jffcec
-3any time before	ebjfhi
-bplant	jcgfbf
+binto	cddcji
pyears	ejcfbh
-2out in	fjefcb
-3well , by	jcffed
pdiary	fjhdbe
powners	jeffee
crgraham	eecffj
+1then	gbhdcg
pchrist	ddfbhj
rxaside ago past	gcbcdh
clreqs	efffjc
-bagreem	bicfej
nmain	cdefhj
+bbad	jfeffc
clwishes	bchjci
-3board sits on	feehcb
pgareth	jfeddf
+1$	gedbef
+2$ $	gedbef
crreache	dfcjfe
+2which of	hhefbd
-3a second interv	cfjeeb
-2for me	bgffig
+1unless	cegffj
+2unless you	cegffj
-2crew ,	bfjffg
-3the crew ,	bfjffg
-bmiss	dejfee
+bbehind	ffefjc
+2as you	ffbfjd
-3please answer by	bbgfhj
clborrow	ffjfdd
+2, latest	ibfgef
-2probab on	cejefc
-3, probab on	cejefc
-3post closed on	ffffjb
pdioces	jhdbdf
-3not do the	cdiebg
ptender	jcfidc
-2the chat	efefjc
nadditi	ffgjeb
+2to hand	cjeeec
+benvelo	jeffec
-bvan	efdfej
clvan	efdfej
-2sittin of	jfefcb
-3attach contra by	ejffeb
-2yes to	ddidbf
-2come up	bfhffj
-3are due by	dbffej
clregula	defefj
-3phone you by	jbffee
+2, interv	jehfbb
-bturns	geeecj
clhm	eeeddj
+1anyway	cefdej
plearne	jdffed
nrecept	ddedjh
-btop	ecfefj
nwage	fffecj
-3firm answer by	jdffeb
+bobserv	efefdj
crobserv	efefdj
-2town in	efjfbc
-3cape town in	efjfbc
-3heard nothin by	jdffee
-2effect from	deddcj
-3any day but	begfei
-2slot by	ebjfgh
+2with whatev	jfefdd
ppastry	efbffj
-2people all	dfebfj
-3seeing people all	dfebfj
-1agency	cfffje
p@p	iceihb
-2post within	hbffci
clformat	djffed
-1crew	dehicb
-2needed before	bjffeg
-3# on the	eejfec
pdocs	jdffed
-3both by the	bjfedd
-2readin by	cefjed
+2and done	cefjed
-3done readin by	cefjed
-2screen on	dcjfff
-2someti in	gdhbhb
cltrying	fejefd
pwhite	efejfd
-3the panel on	bejgeb
clpasswo	dcdfjh
-3please allow us	jdfeed
pbrusse	ffjfec
psurger	gccfgj
-1leeds	dfeddj
-2decide within	jdffed
clsqueez	eejfed
+2is now	ffjfcc
-2panel meets	iecgbb
+bsooner	jddfeg
nle	bffjfe
-3panel will meet	bffjfe
-2format by	cjffec
+2: decisi	dffcjb
-2# times	efdfcj
-3viewed # times	efdfcj
-1lost	cdjefb
nappare	fehfib
-2slots betwee	fcjffc
-2place in	efdedj
ndonal	bffjfg
-2desk until	edfefj
-3my desk until	edfefj
pamira	ffcefj
-3will follow within	beffej
-1review	cfejec
rxaside from no	ebhceg
pseries	ceffej
ppython	fjeffc
-3govern meet on	cehjec
+2i ring	jffdec
-bbeatri	jceehc
-2sessio ,	jehdeb
-3their format by	cjffec
crevenin	chedfj
+2, anothe	bcdcfj
nblock	efjfed
-2no within	jdffeb
-2answer due	dbffii
+bnowher	ffdfjd
crnowher	ffdfjd
clbrothe	efebjg
crmailbo	cefffj
cltexted	efefjd
pdelive	cefffj
-3extend it to	ejceed
plevel	didecj
-3tell you within	jbffee
pquicke	jeefed
crrecept	gejfec
-bhappen	bejdej
crbreakf	ffjeed
+1round	cdjehb
-2mail on	jfeecd
-3by mail on	jfeecd
pcostum	bjecej
pcreate	cffefj
-2took them	bcffjd
-3it took them	bcffjd
-3applic : the	gefdbj
-3is until the	jbfdec
ncheese	ffefjc
pfitch	jeefed
-2yes within	cjfffc
crparkin	bifegg
-2questi of	ffefjb
-3your questi of	ffefjb
-3you know on	jffeed
-2desk on	dfefej
-3my desk on	dfefej
palarme	jfefec
-3our offer by	begfhj
+1via	dbheci
-2comes within	jcfffc
+bwhatev	jdhdde
-bdiffer	bigffg
+1system	efjfdb
+2system design	efjfdb
crbehind	efefjc
clemaili	jfeeee
-2notifi the	jfdeec
-2made by	jdfeed
-2manage meets	jfedcb
+1call	efdfjb
+2and nobody	deffdj
+2for site	fgbfje
-3first day is	eedfej
-2decide in	efbbid
+2call with	efdfjb
pexcept	jegffc
clsuppli	dfffdj
-2coming in	jecdfb
-3choice in the	jfeeed
plibera	cffjfd
pascens	cffjfd
-2people within	jcffec
-2@d holida	dfeeej
-3them over the	cffjfc
+2so the	jdbidb
+2he said	bfffjf
pyo	jeffdd
-bphoto	djffed
-1head	bffjfd
-2more ,	heifcb
-2someth by	bfffdj
nowners	ddfejf
-bwriter	ffdedj
creveryt	dedjhd
+2so payrol	ejfceb
+2, link	fjcffe
crchase	gdcffj
-3it over by	djfffe
-btax	bjeedi
+2, well	ceccej
-bsorted	beffjg
+bchief	jffeed
+2, whethe	jdfhcc
-2the positi	jffbec
crsend	cggjdf
-3to come back	cejfec
nslight	efeedj
penhanc	jgbfef
-bagent	cecehj
-2free on	bdjhdb
pluísa	ejffec
phusban	edefej
+2as a	ebjdhb
+bstore	jegdbf
+1nothin	dffecj
-2@d for	bejcdf
npatien	ibbihd
pscrap	jfefed
nalas	efffjc
-2texted on	dfdfjc
-3i texted on	dfdfjc
-2interv betwee	dfdecj
crless	gfeebj
-2indica by	ejffec
-1positi	jffbfb
+bkiln	ffffjb
pyour	bjhhdd
-3for me from	ffeecj
pguaran	dfeefj
-bdelaye	jfffec
cldelaye	jfffec
-2run until	bbdfei
nmunici	jdfhec
-3for you in	gecebj
prounds	jejebc
+2and gave	ceeejc
-3give it till	jefdfd
ninduct	bjecgg
-3@d and not	beeegg
-2whethe the	ccjfib
phersel	jbffge
nsummar	echdej
rbsuperseded no-news-yet	jeffbc
+btalkin	defjfe
-bby	bfgfje
+1suit	edjffe
-bboat	cejfff
-2# applic	cfffjc
pbe	gcibej
+b@d	ibggdf
-3two interv ,	eeidhb
-2test of	dfddjd
-2meetin is	cfdjfc
crhistor	deffej
nlost	bhffgg
nlady	jeeecg
cllong	ghjdbf
pthornb	jffded
crintern	ecbdij
ncountr	bfghjc
-2emaile on	ifccib
-btie	ieejdb
bswithin period past	dbddgh
-bdawdle	jfffec
-3verdic before the	bfffej
pembark	jeffed
nvisito	cdjebi
narriva	ffgfbj
nblue	jffefb
all1	efhbfg
-banalys	jeefee
clanalys	jeefee
clsends	ejffde
cllab	jcecif
nnarrow	ffefjc
nr	jfffec
npermit	dfjech
nhanded	efffjc
+bmissed	effejc
-2accoun for	edeejc
-bheadin	dffedj
-3shut until the	eefcfj
-3cheape one on	cffbdj
+1coming	jedbbg
rxreview over no	cffjfd
neveryo	jbcjfd
-2away on	dfdfjb
+2so please	djbdde
clkind	jegfeb
-2lodged within	bjfffe
-3be lodged within	bjfffe
-3's decisi within	jfffcd
-bvacant	eefeej
clvacant	eefeej
clfancy	fejffc
-2extend to	ceeedj
-3been extend to	ceeedj
-2last person	dfedjc
+2, be	dejccc
pde	jebcid
pcleara	bjeedj
crregist	jcfeee
-3the fair on	edjefb
+bworks	ejcehc
-bformat	djffed
+bperfec	cjgfde
crperfec	cjgfde
nrentré	efffdj
noutsid	effddj
-1hear	edbbcj
crnews	bdccjj
+bseen	dfffjd
clforty	bhedhg
nms	dfjfee
-2café on	cdgeib
-2he says	jfeecc
-2chat on	cfeejd
+bpassed	jdffbh
-2, any	edbffj
-2counci has	iefgcb
-3works counci has	iefgcb
+2, the	dgbgdg
clrememb	bejcig
-2prefer by	bjfeed
-3a strong field	efdecj
cradvise	cffjfe
+2and now	efefjc
n.	ceegjf
phat	jedffd
+2, van	cecfej
-2she reckon	jffedc
-2will ring	feddbj
-1at	jicbeb
-2say it	jeeecc
+bhigh	cejffe
pprogra	gejbfe
ndiffer	hfhegb
+2: @d	bgcdhh
+2with decisi	jfffec
-2more on	fedejc
nnice	hcdhjc
clcallba	jefeed
-2but after	feffjb
crfit	cfjeef
ngoodby	ceejeg
-3video interv by	ejbfde
ptheres	jehdgb
crfind	hdeejc
+bdue	efdeje
pminded	ejeeee
-1vacanc	dfffjb
-brefund	cefffj
nlocum	jfffdc
claptitu	ejbdej
nfeel	edefje
-3in the post	bbbeje
nsepara	egjeed
-3would hear is	dfefcj
-2the post	bbbeje
-3conclu our delibe	gffbeh
ndogs	dfeeej
+bbe	djdgee
plangua	dfjecg
-2time by	jccfed
pcottag	fjffdd
pjoy	bfcgfj
+2the search	ffffjb
+1out	febefj
+2out of	febefj
-2text me	ejbfeb
-2vote is	hffffb
-3the vote is	hffffb
-2notifi on	jffddc
-3be notifi on	jffddc
+bzoom	dedibj
+bswore	jefdde
+2will not	bgichd
-3will be told	cfdecj
ahead0	dbccjh
clintent	jdfffd
+2on which	bhfffh
phelp	cgejcg
pfeasib	fjeeec
clranger	jffeed
-1clinic	dfedcj
-3your availa for	eggeeb
cldaught	gdedej
crview	jfffec
-2is got	jefecd
-3he is got	jefecd
-2our delibe	gffbeh
-1happen	jffbed
-3the portal on	jfceeb
nchecki	ffffjb
nlied	jfeeed
+1declin	bfffii
-3@d , back	gddbbg
-1reqs	deeejb
cladopte	dffjfd
-2waited since	feffjb
cldiary	fejfdd
-2onsite on	eejfdb
-3a call on	ieheeb
-2closed over	eeeddj
+2for tellin	jfccgb
-3the plan :	ceibeh
namende	ddeefj
-3our letter by	jdffed
-3your time on	efjffb
-3settle it by	jdffde
-3talkin to you	begfii
nworld	efffbj
pwrappe	dfefej
preqs	cffjef
-2^ closin	cedcdj
plist	ghfcbi
ppuzzle	fejffc
+2withou fail	jdfffc
-3would hear before	ddefjb
-baround	fdfcdj
pbloke	fdjddf
L	dbfdff
+2s chat	effejb
crnumber	jbgdfe
-2settle by	gbfdbh
+btry	dedfjf
+btide	dejffe
-3us before the	dceecj
psometh	jdbhdg
ndemocr	geejfc
ndisqua	gjeefc
+2lol $	bjffeg
-3note the date	efefbj
nensure	efjfed
-3are inform by	jcfeee
pare	jejdbe
+blovely	dfefje
-2us the	cffjff
nmerry	jfeede
-bspend	ddfffj
-2one :	cejbbg
-3, # and	cdeffj
-2office in	dfcfjc
crbranch	dfdfej
+bsend	ciejcf
ndesign	efjffd
-1taken	ffebej
pparkin	cdfjge
crtalkin	defjfe
-2tell him	cfffjc
crdecidi	ceffej
pfleet	jffeed
-3rota for the	bfjcde
-1nurser	dedfje
-2the nurser	dedfje
-2letter of	cfefjc
+btbc	dfffjd
-3the decisi on	gebdbi
clguy	effddj
-2will have	cjefed
-3you will have	cjefed
-bsleep	fiebci
-3is set for	dffjdb
-bunless	ddfffj
-2on until	fbfbej
-2up before	ebfeej
-2is not	iecbce
-3it is not	iecbce
+2and there	dedecj
rxanswer over no	fedfbg
-2mentio the	efffjc
-3i mentio the	efffjc
-2this on	eedecj
pgolf	bhgffg
-3postin closes on	dcfffj
clpropos	iejebd
pjonas	bfffih
-2say within	ebfffh
-3to say within	ebfffh
-bconvey	jdfffe
+bs	ifdebi
crslot	cjjfdb
clexcite	ffgejb
-3the chat on	cfeeje
nlikely	ibfeeh
pbureau	djffde
+2should consid	jeffcb
nstore	efefjc
clhol	fffecj
-3the last person	efedjb
+2, always	jeffdc
+b,	ddceij
nversio	bfeegj
pbrilli	cjfffd
prepo	eejffe
-2panel sits	hfefbb
psectio	hggicb
crarrang	ejdfee
crlikes	ffffcj
nleeds	hefejb
-2signed within	djffec
clremind	cfiecj
nundert	fhedbj
-3resump date is	cefffj
-2diary for	jfdfeb
njoin	ebhfej
-3an answer in	jeffed
pfor	fghgbf
-2the result	jffeed
-bdear	efdeje
crcontac	hceecj
-2cork on	cfbhdg
+2on our	ccefjb
pforest	ehjeeb
-2talk of	ffbfje
-3your talk of	ffbfje
clplans	bifffg
clhardly	effebj
nmargin	effcjf
-3it stands until	fjffeb
-2refund within	cdffej
-3be refund within	cdffej
ppupill	djdfff
-3her on the	jedeec
pdutch	cfejhd
-bstandi	eeeefj
crquarre	efejfc
npile	jffchb
+1throug	jgddeb
-3not accept by	ccffej
pcoach	jcfffd
+2about your	cjcede
-bsemina	ejgfec
-bemerge	cjfeef
-2team within	jefffc
+bcounte	cjefhc
nmaking	defefj
clwillin	eedfej
cldiwali	eefeej
-3again from the	dfeedj
cllogist	bjffff
nhello	ffdfjd
+2, thanks	cjffec
-3@d whethe the	ccjfee
prates	cfjffe
-2store by	jdffeb
-3the store by	jdffeb
pchoir	bdfici
-2medica on	ebjfdd
-2welder from	ffffbj
-3a welder from	ffffbj
-2begin in	efdeej
-2messag from	ffffjb
nrefres	jfefed
psubjec	ieeibf
-2off is	dfdffj
-3day off is	dfdffj
-3comes at the	jffddd
-bpulled	beieid
peither	fdbbhj
+2was how	gfffbi
+bmain	efefdj
-2us next	decefj
pprobat	ihdbge
-1change	deccjg
clkeen	cjeefe
+baftern	efjffc
powe	ejgcib
-3the mail from	efeejb
-3had need until	hifebb
pmails	ehejcd
-2you ,	ibgbfb
-bmaking	jfeebg
-3only on the	cfbhdi
-2shutdo from	effdbj
+1whatev	jdffde
-2take around	ddffej
-1commun	efeejb
-2's shut	eeddej
psignin	deffej
-3the result within	ddffbj
+bgive	ehbcfi
-3back before the	bjeffd
nfor	hejece
-3@d , decide	cffjdd
pfact	djgefd
-3commit sits on	hffeeb
-bsuppor	efcfej
pnurses	efedej
ppanels	efedej
nimagin	bfffgj
peasy	dgffdj
+bobviou	ifeebi
-1latest	gcgfcj
ntask	ejgfec
plaid	bgfffi
-3hear before the	ebffje
claccord	ffehib
-bcontro	cffefj
-2ends in	fjdecd
pvalid	bcjidf
crtrust	hfbfej
crbook	cjdfeh
pquiet	jfeebh
-2you know	hcdhbe
clex	effcfj
nedinbu	efffjc
+bhat	efjffd
clcork	efbjef
-2mail within	jdffdc
+bassume	fbefjf
+2the manage	bfffgj
-2it being	hfdebg
-1live	hbdeci
ppaused	bheeif
-2leave from	ffefcj
pabroad	hffbci
+1@t	begbbi
p@d	jfgfbf
-2test before	djcfff
-3online test before	djcfff
-3their meetin on	jfecdd
cldoctor	dgedfj
+baccess	deefej
-2phone within	jeffec
-3are you about	efjfdc
crchose	fffdjd
-2filled in	ffefjb
-2an offer	cbcefi
-2your call	bdifhd
+2, of	dedfjd
-3will begin on	cedjed
pexpres	dffeej
ptunde	dhjfdd
+btransf	cjffgd
peleven	eedffj
bs- period ahead	dbggdg
crdurban	efjehb
-3take up to	jcecdd
nside	ffiehb
-2which begins	dffecj
-3, which begins	dffecj
-badmiss	gfceej
-3your interv by	cdefjg
pdelay	cdedhj
+bgovern	gfcjfc
+2before .	dibefe
+bnursin	ffffbj
-2typed yours	cfdfjd
-3i typed yours	cfdfjd
+1better	dejeec
+2and open	ffdedj
+2, @s	fcjcib
+bhearin	jdffcg
+binduct	feefdj
-3job starts on	feefbj
-bawaite	djffed
clawaite	djffed
+2, salary	dffjeb
+bnobody	jebeef
-blibrar	eedfdj
-2step on	hjbeec
-3next step on	hjbeec
-2, at	efjfeb
-3will revert by	cdfdjd
-1worksh	ffifgb
-2the worksh	ffifgb
cllight	ifeieb
+bbrilli	dfffje
-bgrant	jheddd
-2up by	fgeibd
clbadge	dfefdj
clchairm	bfheig
nacquis	ffffbj
+1work	dcffdj
-2messag on	jfefcc
-3your messag on	jfefcc
-bwish	efefdj
nslower	dffdfj
-3, closes in	ddffdj
-3a call before	ceefcj
-1most	jcffeb
-2at most	jcffeb
-3she would phone	jfefcd
pdiwali	effcfj
sidate-owner	cfbcje
-2destro after	ffffcj
ntransp	dcffgj
-3remain open until	dcgfej
-3an answer before	geeebh
-bcompet	gcdegj
-2return within	ccffdj
+2, hope	bigeed
-2spain in	dfeedj
-3in spain in	dfeedj
+2s panel	bbefje
+1holida	iebece
crsafe	jfffce
-3@d and the	dfbibh
pwonder	bffjfe
nshared	dedejh
pfallen	jfgefb
-2with them	bejied
clrequis	ffffjb
-2call at	hfdeib
nsupers	hedjed
-3had told you	dfffjd
+2, given	efedjc
-btiming	efbidj
-3to everyb within	jeffed
-2patien until	hbfhed
clvoice	dfdijc
-2aiming for	jfegbb
-3are aiming for	jfegbb
nyou	gbdjdj
pimprov	bjefeg
+benclos	effedj
pwyk	jedefe
-3not before the	fffebh
+2they ring	jfefbe
+1sorry	dfefcj
+2sorry ,	dfefcj
ntroubl	dfjfee
psuperv	efdeej
parek	jfeffc
npester	jfeffc
nbarbar	jfeffc
crlooked	ceffje
+2a collea	fffecj
pcohort	befgig
pwebsit	ddfjgf
+1than	feddbj
+bits	jefgec
clwonder	dffeej
psubmis	ieeieb
-bperson	gchbdj
+1late	cfffjd
-2they were	cfffjd
+2late with	cfffjd
msthird-person	egbecf
-b@d	bdigie
pconstr	jfedgd
-2manage by	jcfeed
-2date was	ffffbj
-3closin date was	ffffbj
-2anythi for	jedfcc
nsaludo	ffffcj
-2and by	igfecb
clturns	geeecj
ptrade	gecjhb
+bposts	cefffj
nrestar	hffebi
+bmedica	ecjfeg
-1hr	idgffb
panneke	jffeee
pstarte	ccjcej
-3to revert by	dbfdjd
-3it back by	djffed
+blot	jfdffd
-2from us	jedefc
crpicks	ffedej
pignore	egjdgc
cltwenty	ibjffc
-1notice	geecbj
-2unders by	cjffed
-3the unders by	cjffed
+2, takes	ejdffd
crgradua	ffffcj
nsupply	jfdjbd
-1hire	jdcebg
-2someon on	efcdej
-2they rang	dfefjd
-3recess ends on	deecej
clfresh	dfdfej
-2said on	ffffjb
cljob	iiebee
clmayor	jbfhed
cryou	jgdefd
-brotter	dejeef
clrotter	dejeef
rxanswer in past	effejc
-2experi by	cbgfhj
ndecidi	jhedde
-3sit before the	effedj
+bvettin	bieecj
-3shop opens on	decefj
-3on a call	dbjfdf
+bsees	ieddbj
-3@d , but	ifeebg
cllad	dfdegj
+2we would	ffcbff
ngirl	bfcehj
-3told on the	ifedbf
-3, # to	jeddfc
cldevelo	cffffj
+2, welcom	ceefgj
-2offer within	hcfebg
-3date is the	ceedej
-2hears on	heeebj
+1also	behfeg
-bretiri	cfefej
nsea	bjedeh
nslot	bigdeh
+2, later	dfffbj
pprecio	jdffdf
-3of them on	jefbcd
-3office closes on	dedfej
+bindefi	bfffgi
+2max $	jeffec
pfriday	jfdeee
+bmade	ibfegg
crmy	bggfdj
penjoya	gehfhb
clholds	ddjfeg
-2valid for	cdbebj
-2these by	djffed
-3have these by	djffed
-2allow me	jdffee
+1else	bjffed
crhearin	jdffcg
cldriver	fhdebi
-1ward	eegfjb
-2the ward	eegfjb
-2please until	cjfdec
+2she will	jffefc
-2same as	efffjc
-2twenty minute	eejfdd
-bbearin	ffffjb
-2in until	dcfcej
-2shout by	jfffdb
-bcaptai	cdjbfj
-2^ since	fffebj
+bfive	bfffgj
-2hearin by	jcffee
nstress	gfejfb
cleven	beefjg
nmanagi	bbfgjj
-3last interv are	efddej
+bagency	dfedfj
pto	djjebf
+bfirm	hedfib
crforese	efffcj
-3partne meet on	bffjfe
cre	gefdjd
clbump	efefjd
crtheatr	ffffbj
clsmoke	jcdfcg
crdays	dfgedj
pdelhi	dffefj
ppermit	efgjeb
-2docume by	dbffij
+2, an	jedeec
-bone	ehbjbh
crbrilli	dfffje
crworkin	efdefj
pmock	jfegeb
pdisreg	hjbffe
+2the owner	bfebgh
clestabl	hfffbh
-2is for	bejdef
palongs	efffdj
ntook	jfdffe
-3will know on	cfedej
phellos	fbfggi
crroast	fefdej
pbecca	bjfefg
+2, zoom	eecfcj
paccra	dejeef
-2a ring	djgcdb
-1paper	bdddgi
-2reappl after	efffdj
+2on accoun	bjfede
-2starti after	efffcj
-2feedba on	bfhfig
-3from @d ,	cfjfdf
-2answer until	igeedb
-3apply again after	ffffcj
n@d	hggffb
pbeth	ebhffh
pwhoeve	gejfec
-3the strike on	bffcfj
-bdentis	ffffbj
clairpor	gbhfei
nhunt	dcffgj
-1under	ecffjd
-2in under	ecffjd
clhired	gjeebf
-3it : the	jeecdd
-3ship leaves on	fecdej
pphotog	jecfeg
-bbeginn	degfej
crkindly	ffffbi
-2you around	eejffe
papprec	jefegc
pawarde	djffdf
+2is our	jfcffc
-3, and then	jeeddb
pcrosse	fejefd
-bbatch	hjeeeb
nsaying	gfdfjc
-bhouse	efeeej
-2: after	ffdfjc
+2the works	ffdfjc
-3wonder : after	ffdfjc
nengage	beffhh
-blater	jheeec
+2that we	dfddjg
clbatch	hjeeeb
-2though by	jbfeec
-1name	ceefjd
-2the name	ceefjd
-3to the name	ceefjd
crrota	dhjfec
+bprovid	dfeeej
-2collec until	ecfffj
+2, reason	ifgfeb
-1along	efjffc
-1both	efdfdj
-2our chat	dffejc
+2free for	cfifjb
-3answer us by	jcfefd
ppackag	djfffd
pdinner	jffeec
+bprofil	bjefei
pparish	fhcjcf
naccord	efefdj
-2we met	eeefjd
+2s the	hdcfbi
+2, can	gbfdeh
-3will be on	dehgbe
-3their letter by	bjffff
nlesson	cdgejd
nto	befgjf
-2my call	jfdeee
-3get my call	jfdeee
pplatfo	fjhfeb
-bfills	jeffee
clfills	jeffee
-3, @d and	befhhc
+2until @d	ffejeb
-1board	jegcbe
-bclosur	efffcj
plock	bffehj
clresolu	jfefgc
-2the agency	cfffje
-2submit on	ffcfjc
-1knives	bdffci
-2your knives	bdffci
pbilal	efcffj
cltransm	djfeee
clindivi	dcffgj
-2online before	ejcffd
pdean	ejeedg
-2are publis	jffedd
-3result are publis	jffedd
-1line	hfdeib
ptram	gheieb
nbase	bdefij
ncertif	hbiceh
+bforese	efffcj
-bnomina	jfeffc
-3call with me	edjfde
-3try again on	dfjffc
crbecome	efefjd
crtherea	cffjef
-bexcept	eedffj
-3made on the	dfejec
pagnes	jfffed
crboard	efebjg
-2around on	eejeec
-2set for	dfgjdb
phelen	jbffff
pprevio	jfdibd
nawkwar	efffjc
crtwice	ffecfj
-1pint	fdbfci
nlog	eeefej
-1look	cfjffd
-3you start before	fceffj
-2name by	ihfedb
-3a name by	ihfedb
clrule	jcedcj
-2finali on	jffbfe
-3five finali on	jffbfe
pranked	bfdfii
-3no from me	jeefec
-3addres for the	fccfjd
clluck	befggi
+bfriday	ffcfej
-3second interv are	ffceej
+2: interv	dfedcj
+2has passed	efffbj
psealed	egcjed
clshowed	eefejd
-3to do by	beffig
clcaptai	dcjbfi
+2and give	dccedj
+bchoosi	jffdee
nref	jefehb
plegal	jicecd
-3up again on	beiddg
-3to it :	jbdfee
-3try again in	ddefdj
-3to ring everyo	cfffje
-2guaran by	jcfffe
-3copy by the	ejffcc
-3they are decidi	jffddc
-2change on	dfdfje
-3was change on	dfdfje
psecuri	efdcjf
-bforms	geedjd
-1meetup	eecfcj
T	jebgbd
-1availa	dggbbe
nsee	cibeje
clmain	jffeed
+2of all	bffcig
-2beginn in	ffffbj
njune	hbffdj
clwarsaw	cfejdg
-1which	ebfedj
nseeing	efffcj
pteams	dejffe
nleisur	cjefgd
-2readve in	cfdfdj
nrole	cefejg
-bcontac	hcdbhi
clcry	bffefj
nexecut	dfffjd
-bwarsaw	egedej
-3answer before the	jbefgf
+bhard	dfjffd
nchoice	beicdj
nunchan	beefhj
-2will meet	ffdhdb
-2writin within	fffebf
-3in writin within	fffebf
-2# till	dcjddc
-3, # till	dcjddc
clto	djgdcg
bo-	ebgehf
-2call before	ddefcj
-2is been	efdejc
-3it is been	efdejc
+bdeligh	ffdfjd
-2lagos on	eebefj
-bresche	ffijcc
ndrop	ddcfjg
pmagist	efjfec
-3see you again	efgfhb
craccord	jefeee
-1notifi	jfdecc
pfab	ffjffc
nnoneth	fefdfj
-2go up	jedece
-3get the verdic	cffedj
-brememb	cejcfh
nstuck	cjefib
-3result before the	bfffgj
-3, then the	bfecjd
plettin	befgih
-2time for	bchghi
-3in time for	bchghi
+bended	bfffjf
poverhe	jfeffd
pofsted	jfcffe
clalread	ceffej
-bpatern	dfeeej
-2knives on	ecifbi
-3and knives on	ecifbi
-1opens	ffdbci
pauthor	ghcibd
ppark	jfefec
-1practi	edjfdc
-3last one on	jffbee
puncond	bfgfgh
-1did	ffffjb
clcook	eejecg
-2the long	eebefh
-bmeans	jefffd
-bchew	ideieb
crpinned	fffjfc
poslo	fjdffd
crregard	jeffed
+bwhile	bejfbj
-2an update	jfefec
-bi	fhgbhf
naftern	ffjffc
pmail	hcjdgd
-2me for	jcffec
+2for you	bgihhc
ncopies	edbdij
-blands	efedej
-1timing	ffcfdj
crasking	jdfffd
-2stand by	jdffee
-3from me within	jdffee
+2to comple	biehff
nworker	eeeeje
crabove	deffej
-3your breath for	cefecj
-bcheape	effdej
nbirgit	difeib
crrung	fdgfjc
punders	cceiej
ncosts	icbgeh
plogin	djffde
-1^	iehcbc
-2^ ^	iehcbc
-2aside the	ceiibb
-3set aside the	ceiibb
-2event on	ffcfej
-3hiring event on	ffcfej
pcurato	edfeej
+bslot	eejffd
-bwareho	cdgfej
nremove	egefcj
crinstan	jefchc
-2will ,	jeefec
-bbell	hejfeb
pnumera	cgedfj
-1kitche	edbehi
-2the kitche	edbehi
-3in the kitche	edbehi
pfrench	ffjffc
plighth	jffcdf
-3round , closin	dffddj
clsample	bhhged
nping	dijeeb
-2please come	dejeec
-3, please come	dejeec
-bperhap	bfffgh
-2so by	fgfbde
+bdurban	efjffc
clpre	ddffjf
+2i hear	jfddcf
pmoney	ciefcj
clmonths	dfffdj
clinitia	egdfdj
-3know we said	efffjc
+2: offer	jdffcc
cldeligh	dejfff
-2found out	ffffjb
+2be conven	ecjfff
nerror	efeejd
crzoom	efgjed
-2to everyb	jfcffe
nformat	hgieeb
paudito	jcefdg
cllease	efffdj
+bpay	deffej
crreport	eegfcj
-2clerk at	idddfb
ncost	edgfdj
pquite	djfffd
nwages	ffdfje
clspoken	jefehc
clinspec	idcbfi
pmeant	igddbh
-branger	jffeed
+2now ,	hbccgd
nrsvp	edjebh
pvirtua	fjhfdb
nhonest	hbdegh
palarm	feeeej
-2conclu on	bfffjg
-2break up	jffedd
-3we break up	jffedd
crdiscus	dfdiib
-2expect any	efefcj
-3we expect any	efefcj
clhop	ddjffg
-3commit to the	jeeecc
-3you a call	dfefcj
-bconduc	dfjefe
+2is still	ffffjb
-3vacati on the	cfeffj
pfrom	hhbeci
-1hours	efcfej
-3choice by the	jeffde
+bviber	jegffb
-3you @d ,	dedfdj
-2he goes	gfffbf
-2say you	fecebi
-2farmha on	ffecej
-3more farmha on	ffecej
-1an	ffffbj
+1fool	ffffbj
-2not an	ffffbj
clbosses	egjeec
crwednes	cfffje
probot	bgfffh
-2you receiv	cfffje
pthresh	ecffej
crrather	idicbg
+bclerk	geefcj
+2from #	efjeec
-bfamily	gjdefc
-berase	efffdj
clerase	efffdj
clreq	fffihb
-2hall on	eedfej
-1on	ebhgfe
clcrack	bggffh
nwhite	jfffec
-2to us	bffjgc
-bshout	hiffeb
pattemp	ddeegj
phuman	jggddd
nerase	fffjbf
-3applic on the	jfeeec
+2by law	jeffed
pdaily	ffffbj
+2for news	ffedcj
crnegati	jdfeed
+2, teams	eejffd
-1home	jfdeef
-3go out on	ieccbe
-3be publis on	gfecbh
-bcongre	cecdij
-bswitch	efeeej
clswitch	efeeej
cloga	cfgjfd
clof	bfhggf
cltastin	cffjfe
-3dates before the	fjdddd
-2grid by	ejfffc
-3availa grid by	ejfffc
-2says decisi	jffeed
+2she had	bfffih
crbe	gjbceh
-bcharge	geeedj
nlevel	ffhfib
crcompar	jeidce
+2till they	cffedj
+btraini	efjeed
crthree	icfjbd
nschull	jefcdg
-3meetin is on	defhbf
-3meant to be	cfffjd
-1court	cebcje
-2in court	cebcje
+bgod	effjed
-2said in	geffbi
-bprovid	ceejef
-2to candid	jffede
-baccord	heeeib
-bcases	gbffei
clcases	gbffei
+blink	bifejd
pdom	efejee
bsfrom time-only no	eebeei
ndata	fefhjb
+blose	gfjedc
nreliab	hdcfdj
-2board from	fedfcj
-3on board from	fedfcj
-2the applic	efeddj
nfarmer	dfeefj
-2out sick	dfeddj
-badmini	dffedj
neditor	cefegj
-bsurger	jecdjd
-3term begins on	edcffj
+2, despit	dfeeej
nin	jddigb
+2i sit	dfejbg
-2publis by	jdffed
-3be publis by	jdffed
crwrites	eefjed
-1one	dbecgh
clhun	bfefhi
-3you a ring	dcjfgf
crintend	effcfj
clunit	cefijb
-3we are in	bfffih
+2# ?	ddjffd
-3will text you	jfeeee
-2runs throug	effcej
+badvanc	dfefej
cradvanc	dfefej
-2open till	bfjcce
-3is valid for	dedebh
+2like ?	efjedc
-3comes on the	efbcdj
-3but on the	iehddb
+2please ,	biccbj
-bfrozen	ffffcj
clprobab	hejece
-2how is	beiggg
nsaluto	bffieg
-2is from	bfecfj
-2again next	ecfffj
-3yours is at	cfjfed
pparts	fhffib
cladmiss	gfceej
-bnod	jfffed
clnod	jfffed
-2mind by	jdffee
-3start date ,	feefcj
nthese	bgiehd
-bhotel	efeeej
-bkick	efdffj
-2gaffer says	jfffdc
clshowin	decfhj
-3of us on	jegeec
-3to try again	fecffj
+2meetin .	cfdjde
-3, # ,	ddeecj
-3answer in the	iecbcf
-byou	jdgchd
nowe	dfjffd
-3up after the	jfdccd
bswithin day ahead	cfbdfi
clfundin	cffefj
-3would decide by	bhffhd
-3has moved to	jffccd
-2letter on	cfeecj
nplacem	dfffej
psimila	eejfee
-2questi before	ccffij
-3finish by the	cjffee
-3your yes by	ejfefc
-1until	hhcfbb
nresume	ffffjb
-3go out by	jeffed
-2text on	jfdfdc
-3ring you the	jfeedc
+2and last	ffjeec
clhousin	jeefed
+2first thing	edjfed
nmeanwh	jdeehd
npitch	jeffdf
-2hearin on	fecdcj
-3our answer by	ibffgd
+bpasses	effjfc
pdelete	fdefdj
nmonito	ibffdi
-bradio	hfcedj
-2to mentio	deefje
+bbegin	gfdbig
clsorted	hbeeie
crapplyi	gfffib
ppo	eefeej
nworkin	cjdfhe
-2him the	jfdffc
cllisted	cjefeg
clbell	jeffed
-2guaran on	bchfeh
-3two guaran on	bchfeh
-2^ betwee	cfgfjd
clhospic	fedfej
pthat	feeeej
+2i mentio	dfffjc
+2they will	jcdccg
+2means we	jeffbc
crwanted	beefjh
crearlie	hfbcdj
ppune	effefj
-2at all	deefcj
-bdistri	ejcfeg
crcook	cfjffe
pduring	gddeej
pwasted	ffffbj
ncorres	efefdj
psounds	bhfffg
nceo	effejd
nassign	efefdj
nvisit	ejgffb
nboard	hhbdhd
-3shortl takes place	dfdjdd
crfigure	feeecj
boon	dbhfff
+2then ,	cejfff
pcodes	djffde
npicked	ecdfhj
pinstea	degeje
-2confir on	fdecdj
-bnamed	ffffcj
clmess	jfcfff
-2a line	jfeeed
-3you a line	jfeeed
cltribun	feheib
ncleare	bffggh
-2@p then	cffdje
-3origin @p then	cffdje
-1courie	beceie
-2by courie	beceie
-3oral interv on	fejfdd
pscienc	eeffej
-2availa for	bfiecc
pbankin	dfeeej
ndeclin	ffefdj
clthirty	bfffhh
-bbit	gjefed
-2a reply	cfffjc
-br	jffefd
clr	jffefd
clfound	effejc
-2commun within	jeffed
+barrang	ejdfee
nfrom	jefeed
nreadin	befgfi
+bwear	dhjfec
-3collea told you	dffejc
-2the first	gdgebg
-2be done	dehfje
+bdies	feefej
clafter	cegijc
-1feedba	gcbgdg
-2lunch on	fbhecf
phumani	dfffje
-3a feedba call	beiebg
please	cffjfe
ppupils	ifeheb
-3off from the	fffdcj
clautoma	bfedjh
+2either .	ideebf
-2its meetin	fffcje
-3at its meetin	fffcje
rbaside away	ffbbcj
-3begin on the	edcfej
+2she told	cfffjf
preferr	jefefd
+2and show	cejfec
-2ahead of	dcefcj
-3reason test within	djffdc
cldepend	jfffed
rbsuperseded answer-time	ejejbe
-2, within	ieeeeb
-3the answer on	behfgj
-2day in	dehfbe
-3assess day in	dehfbe
-1showed	ddedje
crroles	efffcj
ncert	jfffed
pblower	bfgfgh
-2you applie	cecfdj
clsmall	egffjc
-3and in the	hebech
-2furthe to	ffdfjd
+2s voicem	ffdfjd
-3an email by	dffggj
ptoward	bfefih
croffice	bdhdhh
+2on .	jfeece
-3have @d and	eejccf
-3tell him by	ejffdd
-1lunch	fdfbhe
clwhose	dfffej
-3the answer until	hgeeeb
-3every day but	eecffj
-bhello	jffede
nencour	efffcj
pwalkin	jfefee
+2suit ?	edjffe
nbasis	edjfef
crtied	chefdj
-1too	cfedje
pqr	ffcffj
-3for your call	cfdfje
clkitche	eebeii
psub	jefeee
nsous	efefjd
crmainte	feefdj
nspam	jgegec
-3to answer within	bgffjc
pprofes	edfjhc
-3be advise by	jefeed
-2shut from	ffeedj
-1exactl	jfffdc
pchoirm	chjffc
-1times	bdgeic
psepara	ejffde
siaway	fgcbfg
clbookke	efjefd
ntool	fddffj
crcustom	ffefcj
-2team ,	cbieei
-2email of	efdfcj
nfit	cfjidd
nconver	bhdeig
-bexec	hfffhb
-2^ closed	dfefdj
-2receiv on	ffcfje
pgreenl	efeeej
phomeca	efeeej
-2may take	jeffcc
crmay	dfcjdg
ncamp	jefefe
-3now they say	jfeecd
-3tell everyo within	beffjg
nsligo	djfffd
-3have it within	djefdc
-bminist	icejcd
cluh	cffjfe
pscript	effjfc
ndietar	ffjefd
-bdeferr	ifefgb
-2awaite by	cjffdd
-3is awaite by	cjffdd
crschool	ebdfij
crbit	cfefjf
clhangin	effeej
+2to finish	ejefec
pcover	ccfgfj
-3leave till the	bffeei
nsuit	bdgehi
crshort	cfefje
nchef	jcjdec
clrush	eeeffj
-3their cfo on	dedeej
-1presen	dehcbj
-3you come in	efjffc
+bsomebo	beiife
-3from him by	jdfffd
crclerk	jfffec
nstarti	deeejf
-3hat on the	fbgfef
-bunavai	ffdfej
clunavai	ffdfej
clhersel	jcfehd
crcat	deffej
-3held on the	dfjdfc
crlunch	cjgdfe
-2to vote	cffeje
+2but it	cbeefi
-2only finish	cfedej
nbeauti	geffjc
+blaughe	dedejf
-3will be made	jffcde
crrefusa	jfeffc
-3to everyo by	dchfgj
clcounti	efffdj
-3was receiv on	ffcfje
pforema	edbeii
nwhatsa	hfjfdc
+2and cook	efjffc
-3is off until	eefefj
+bpicks	ffedej
-2night but	bcffeh
-3any night but	bcffeh
+2you were	ffdfje
nhangin	ifeheb
pprobab	jeefdf
-2is cancel	bfcehh
-2formal paperw	fdefej
pkeepin	jfceic
nretire	efffjd
-2me and	cfdfje
+2from sal	cfdfje
-3from me and	cfdfje
crgrace	cffjch
+2after he	dedjdd
ppainle	bfhffg
-bre	bhehhd
-2takes till	jbefee
nwednes	jfeecf
-2did great	cfeejd
-3you did great	cfeejd
clscan	ejfffd
-1weekda	efcfdj
-2: weekda	efcfdj
-3bookin : weekda	efcfdj
-3did by the	jdffde
pbraga	gfejdd
-3to us within	cjffec
+bexerci	cjiece
-1bell	jeefed
-2a bell	jeefed
rxuntil until ahead	eibdbe
pstanda	ijfcde
-3with us by	djfffd
-2someth for	jedfdc
-3launch is the	dfeeej
-2they need	fefbdh
+2they say	hfefhb
-2it off	jeffgb
-bshooti	efdfej
clshooti	efdfej
flagain	bijdci
-3stands until the	ccfggj
-2come to	jfbfee
-3to sign by	bfffdh
nwine	gfjedd
-1togeth	cffjfd
-2resche to	gejfdc
-3been resche to	gejfdc
-btexted	fedfje
-3are you around	eejffe
+2s @d	jfdcce
-2shift on	ebhedh
clwe	fcfgje
+2too ,	efcfej
nbig	efeeej
-2you talk	fcjfff
nminimu	gffecj
-3you do the	eejfed
clchorus	fffjfc
-3last interv on	eefebi
-2agent on	beceii
-2# interv	ffjeed
crhave	hccbij
+bverdic	jfdfdg
-3now given me	jfffce
+2has to	eecejd
rxact ago past	dbeedi
+2, over	eejefc
+1never	dfefjd
-bmost	cfjged
-3was moved from	effdjd
putrech	ebgfgi
+2we let	jefdee
pcity	jefffd
-2taken on	jffdfc
pwindow	ejdjcc
pholds	fjeddg
ncurren	jceedh
-bdr	efjeed
-bprovis	jdgdbg
crfish	egjefc
-2board decide	cffjfd
-3the board decide	cffjfd
-2advise by	jffeed
+2to record	cjffde
-1ranks	cfejed
-2commit ranks	cfejed
+2, dean	cfejed
-3: commit ranks	cfejed
-3all candid by	jdffee
-1nothin	hfeebg
-bem	chffjc
pstand	feejee
nmoving	heedbj
-1notes	bffieg
-bfracti	eejffe
frme	bgeehi
-3off until the	defdfj
+2i said	cfffjf
-1dated	dbdegg
-3defini answer by	jdffed
-3you have till	ejdfec
ppartie	jccehg
-2sooner than	dfffdj
-3no sooner than	dfffdj
ahead1	efgbgf
+2, failin	djffdd
+2, tops	eiefeb
-3be done in	efffjc
+1back	ceffjc
short	jdffce
-2is coming	jcfdfe
+2, pass	jfcfee
-2plan by	ejeffd
-2us inside	ceffej
-bschola	efeeej
+2she says	ibfebh
-3someth for you	jfefed
-bcounty	ffffcj
pfunder	edffej
-2birthd for	cebefi
-3happy birthd for	cebefi
-3i told you	bfffei
rbsuperseded you-will-hear	cdfdje
-2the latest	jcfdcg
-3at the latest	jcfdcg
nextend	efffjc
-broster	feefdj
-3outcom by the	cjffee
-3you free on	fejffd
-2finish by	ejefee
nusing	ffffbi
+2for anothe	cejfgc
crvoted	dffefj
+2and am	beeeif
-2both before	bifffg
crrecrui	fffejc
-2recrui thinks	jffded
-3my recrui thinks	jffded
rxappointment over no	fcjfee
+bcommun	bfeifh
pmatron	jccgdj
clbuildi	egeddj
-3call you on	fccfbi
ncontri	ffdjef
-2your profil	efefcj
crtour	dfjfef
+bgaffer	iffffb
+1i	ebdfhg
nink	effejd
-2run to	ceffej
-3could run to	ceffej
punsucc	eijdcd
-2at from	ffeibd
-3looked at from	ffeibd
-2comple by	cgebej
-3be comple by	cgebej
-3us till the	jefffc
+bsift	edcjfg
-2commit meets	cffjfe
-3no earlie than	cfffej
+2now $	dfdecj
-3come on the	bffdei
+2to decide	egebef
nforfei	ejffde
pvillag	effjfc
crfew	effedj
pdecent	fffdej
+1depend	efffjc
+2depend on	efffjc
-btheirs	ifgfgb
-baoife	bffggh
nsocial	fhbfei
clcounty	ffffcj
pfood	cjeide
-2is signed	effcbi
-3list is signed	effcbi
-3you in for	jcdecg
-2writin by	iffddb
-3in writin by	iffddb
clmarrie	effdfj
+2throug our	bhgege
-3will be decidi	jfeefc
-3ring you by	jcfffe
-2hours are	eddeej
pverify	fcfffj
pverdic	jfefed
+bchap	jfeegc
-3know by the	cccdjh
+2then @d	dfffdj
-3your signat by	cjffee
+balthou	ihffeb
+2every candid	jeefed
-3the team on	jdecef
+2at ten	efjfdd
-2client on	dehbgc
-3: result on	jfffcd
+2we have	jdecfd
-2writin :	jedfdd
-3in writin :	jedfdd
crcolleg	bfgfgh
crtakeov	ffffcj
-1s	eeibbh
-2@d s	eeibbh
+2, pinky	jfffcd
clpa	jefeee
phague	fdeffj
-bmentor	gffjfc
-2submit within	hbffdi
-bemploy	fbdehj
clstand	jdeech
nthursd	jeefbg
crinspec	dfeejd
crchief	jfgefb
clcouple	jedcei
nsummer	ceechj
-3touch before the	ddehgj
-3cook for us	fecfej
-3yours from the	efdddj
-bdiwali	effeej
-2closed until	edfefj
-baims	jeffed
claims	jeffed
pgarden	bigfdg
-3answer you within	jeffed
+2, boss	jdeffd
rxdenied on past	fffejd
clhybrid	efffdj
crtheirs	ffffjc
-2read the	dfejed
-3are read the	dfejed
pblind	gffjec
-2@d until	ebeiee
-3from @d until	ebeiee
-3in again on	efcfej
-bhonest	ihdffb
p,	ejgeed
crparent	chjfee
ninvest	hfffhb
+2and nothin	eefeej
+2for their	jfffec
psenior	bdjehf
-2applic throug	defjfe
-3review applic throug	defjfe
-2commun by	hhfecb
-2us before	ejeebg
+bmember	efffdj
+bwithdr	efffje
-2debrie 's	ifcheb
-3panel sits on	cffjed
crband	bffffi
-2reache us	bdddfh
nearlie	edbgfi
-3again in the	gegcbg
psheets	edcidj
pcut	cdgfjf
clexist	dfffdj
-3that you got	eeefjd
nvice	djfffd
crcleara	deffej
-2have until	ghdcbc
-2new one	edfefj
+2from his	jfeeec
pthus	deeejf
nconduc	fffjfc
-bdrawin	hfhffb
cldrawin	hfhffb
nstory	dfjfgc
-2client said	effejc
-3the client said	effejc
rxdenied after no	fbgeef
nconsul	ejeegd
-blight	jfeffd
-3interv forwar to	efjddc
-2be the	cbfggg
ppatric	ffffcj
cldeacon	dffjee
pis	iigebc
-3be decide before	dfffdj
-2decide before	hcfdbh
-3off over the	effdej
+1our	gcbdeh
-2trial on	dejffd
-3change by the	gbffci
clshared	jefehc
-2office before	fcffej
+2from the	ieddgb
-2in in	cfbfih
nbridge	beffgi
-2more people	efefej
-2other people	bffffi
-3two other people	bffffi
clthrill	feefdj
ppass	fbheei
-2about candid	gfgbhe
-3talk about candid	gfgbhe
cl@d	jcidcf
-3runs on the	dfeefj
-3panel reconv on	dfdjee
-2joinin date	ffdeej
-bconsid	gcedjg
nwoman	ffffjc
-2, or	ebiefe
-3interv days ,	ffjffc
pof	ejggcd
ntuesda	hgffbg
-3the same as	ffffjc
-2know before	cjffeh
nhigh	efeeje
-2for us	fecfej
+1says	gfffbi
-3offer stands until	bfihfe
pexec	ffejed
frif	ijdeed
-beven	cidecj
cronline	eijfcc
+2, six	bdifff
crhols	cefffj
-2approv and	hfdchb
-3being approv and	hfdchb
crsends	jeffee
nt	fejfee
-3a ring by	cjfffe
-2live for	ejeffc
-3our teleph conver	efefjc
clsteeri	fffdje
clcounse	jcfffe
-bsample	cfjeid
-3goes out on	jdccdf
clshown	ffefjd
-2wrong twice	efefjc
-3been wrong twice	efefjc
-2interv to	eejfec
-1joinin	ffcffj
cllisbon	edfffj
-3over the long	bfeicf
+2about the	ffebch
-2other by	jeffed
-3the other by	jeffed
-3respon before the	deffej
-2attach by	cjfffe
crfamily	efffjc
pstuff	ffihdb
nwon	deffej
+2has become	efdejc
-3it is on	gejfdd
-bpitch	ejefee
clpitch	ejefee
-2offer dated	ebdfei
-2in exactl	jfffdc
-2away the	dfeeej
pnotify	ibdegh
-bhave	ijcfec
+bvoted	dffefj
-bonce	dcedjh
-2decisi by	fecbff
nrate	feffjd
nbonfir	hffidb
clfield	efefej
-breplyi	ejffed
+bcollec	edffdj
-2needed until	ddfefj
naccomp	ffjeed
clbrusse	fdjedg
prush	dehjde
-2^ talk	degfbi
pfewer	dfcfgj
-bpair	efefej
clpair	efefej
+2, fine	dceedj
nopened	bdfeih
-2^ allow	jffdec
-3, i have	bgfgfg
plively	dfjedg
+1defini	jeffdf
nkeys	jeehdc
clmarta	jdfffe
pjunior	dedehj
pwestga	cfjedh
+2# et	ffjded
-3expect an answer	gbefei
+2whethe it	fiefbc
-bindica	ehffib
+blads	ecfffj
+bboots	jeedeg
newc	fffedj
pwhatsa	iebeeh
+1asking	bcfefi
+2asking for	bcfefi
+2went .	eedfjd
+2target in	dfeejc
-bpayabl	ejfefe
clpayabl	ejfefe
pmemori	fefjed
nlicenc	efifhb
-bmisery	jeefed
clmisery	jeefed
narrang	eggeib
+brole	degedj
pconsul	ichebg
-2would think	bdfffh
-3you would think	bdfffh
-bcardif	efeeej
clmum	cfeejg
+2so i	fbdfeh
rbsuperseded promise-not-kept	bcibhd
-2made on	gebddg
-2one was	dfefjd
+2, mails	defdcj
-3and by the	jdfffd
-bautoma	bfedih
nnear	hfjecc
-1traine	dfffej
crlectur	efjfed
pcovid	hffjbd
-3your accept by	djffdd
-2boss decide	jefeed
+2in my	debehe
+2and tells	gechbe
-2automa mail	cfffcj
-3the automa mail	cfffcj
-2return by	ejfffd
-bweeken	jeeedh
crfinal	gedjde
-3return on the	ifebfe
-2# to	ibidfd
-3wait till the	effecj
+2was too	ffffjc
crregret	jdffee
-2reache me	fdedjc
pfundra	edffej
-bharves	defefj
crsaying	jgefdd
clblock	cdgfej
+2, term	dcgffj
+bturned	bfeehh
roappointment	gbgfde
-2board on	begigd
crmove	beeehi
poptome	cfjedh
-3am free on	dfgbfi
+2is cancel	eejfdc
-3presen it on	fejfdd
-btrust	jefdeg
+bneeds	cbhcii
pdecemb	bhgffg
nclaim	bhgffg
nste	jfefed
nleads	ffjfed
+2if we	jcfffe
-2are from	ffjeec
+2to the	hcecej
+2my boss	hfdbch
cltaken	djecfh
nhighes	hddfei
+1sous	efdfic
+2sous :	efdfic
+1each	idfeed
+2after interv	fedcic
nprep	ciffff
-2addres by	fidffd
-3interv is on	effdci
-2offer letter	ccgfih
crpass	geccig
+2defini $	ieffdf
-2everyo within	gcfeic
+blunch	idhecg
clcontro	cifeeg
pused	efefid
crcloses	dgdici
-2which by	eiffdc
clhi	ceffih
-balread	deffei
-2touch within	iefffd
-3in touch within	iefffd
-3it was the	efeeci
-2away for	dfffei
psherif	dffife
-3will ping you	ifefde
-bcall	ifhdec
+bgroup	fchddi
-3evenin on the	cfeeei
-2to choose	efffic
phigher	effeei
nhimsel	gceeif
nfuture	fiffed
clmerit	hcddhg
+2: ,	giddcd
ppicker	icfffe
crtraine	cfffie
+2, word	gfehcd
-bcrosse	cffefi
nforema	effedi
papolog	fdccii
-2follow within	ecffci
-bsadly	efffci
-3is by the	idffed
pmadam	ideeeh
-2so within	difffc
-3say so within	difffc
-bscan	eifffd
-bkicks	dffeei
clkicks	dffeei
+bstory	deffie
pfestiv	ieffed
-3they answer within	ieffde
-3appoin commit on	dfeied
crtight	ddcfii
-2soon :	geifec
ncoach	efdefi
clfaster	ifdfcf
-3, open till	didcee
-2with her	ddifff
-2hear in	eeefid
pfat	cfffig
pimpres	fdfgci
-3be kept for	defeei
crtie	ifefee
ntreat	iedeeg
-1here	hddcci
clcrewin	ggeiec
-3is inform by	idffee
ndoors	ffdfei
-bdubai	cefgfi
pparty	ifeefd
crmass	eeicic
clben	hffcgf
pjules	ffeeei
-3mail said the	cffgif
+2s no	dfceei
-3be delete after	efefdi
-1touch	gdccic
-2in touch	gdccic
-3be in touch	gdccic
-2your applic	fedeic
-2, induct	fecffi
-3the latest by	iefcec
+bunluck	iffeee
-3trial shift on	efhehc
nenclos	cddeii
cldiscip	iffeed
-3day would be	dedfdi
siinvites-questions	hcfcee
-1though	ffdeic
-2everyo the	ifeeed
-2wrap up	ceeffg
-2team on	idcche
naction	dcifei
pband	cidfie
nabsenc	cfdfih
-3i told them	cegfig
crposted	effied
-3us a bell	ieefed
-3all applic on	efdfic
neimear	dfeidg
nrefers	dfeidg
+2s trial	cchfhh
+bchrist	ffdeei
pbus	hcieee
prankin	hicicd
+2, bad	ffefic
pisland	difffd
-3will sit on	hffeec
rxanswer within ahead	fecghc
crdelete	ffffci
-2, decide	efeidc
padmini	egifec
+bfigure	efeeei
pmisund	gffidc
-benglis	idffgd
-2the verdic	efeddi
-2would start	efffdi
-3would give it	hcfdef
-bcontin	efffci
-2over that	cefhff
-3period would be	cfffei
pwe	fdhgci
-3our talk on	ffceid
+2, ring	hccdch
+bmailbo	dfefei
-bwhite	icdfdh
clwhite	icdfdh
-3book yours by	ciffee
+2any time	eeifee
-2, commen	eeffdi
+1next	ieeefd
-2might be	dfffdi
+bdelaye	dffeie
ppushy	fdeffi
+2in advent	eeffcg
+bdriver	heeeci
nlarge	ieffee
clms	dfiffe
ntender	dfffie
-2signed on	deeedi
ncast	efeied
nengine	effdei
-1till	ggecef
+2, out	cdedif
+bcollea	fdgedi
-3: availa from	ffefci
ppartic	ifehdd
-3over lunch on	ceihdc
crcondit	fgffic
-2refere on	ffdcei
-2both by	ieffdc
nended	fecegi
-3would keep the	dfiffc
+2prompt .	fcifff
clrate	cfeffi
-3not hear before	dfffei
clafraid	cfffif
-3will say by	icfffe
-2role in	eeefei
crhospit	cfeeig
-2work in	efefdi
-bplanne	ieedci
+boffere	hdffic
+bregret	hfcfic
+brevert	effied
crrevert	effied
pforth	iegcdf
-3writte test on	ffiecc
-3's out until	defffi
-3be notifi by	edfdfi
-2bishop on	ceicdh
-3the bishop on	ceicdh
pactiva	fcfffi
poverni	ficffe
-1keep	gececg
-bprofil	fdffei
crsignal	ffffci
-3tell us within	ciffff
-2first day	fedfdi
-3, first day	fedfdi
-3your accoun by	hfefdc
-2result ,	decedi
-2your inbox	iceedg
pmeera	ffgfci
-1hull	cffedi
-2in hull	cffedi
-3job in hull	cffedi
-2promis you	feeeci
crwait	ceffgi
-blocum	ffffci
cldm	ifffed
nprojec	hifecd
nswear	effedi
-3refere coveri the	feffci
-2you make	eeiffe
ncommis	gfefic
-2should be	heefce
-2then a	dffdci
-3@s , so	iefffc
-3, runs from	ffeidc
clair	chfffh
nhoping	cffffi
pranch	iffegc
+baverag	dffffi
craverag	dffffi
nops	cfhegh
-2contra on	ddgefi
pthumbs	dffefi
+2, year	efefid
nmonday	chedhg
ti-	fecfgh
clnurser	fdcdii
-2rate by	cifffd
pestima	ecffgi
-3it is now	eeifcd
+2has an	cecdgh
nrelati	hfffhc
+bapprov	heeifc
-3stand by the	ieffee
-2ring the	ieefee
-3will ring the	ieefee
+2and we	cfgffg
-bquiz	diceei
clde	efiffd
-1last	cecchi
cljoburg	ffdeei
nstruct	eiffgc
norient	fdffei
-1revert	ifefed
-2will revert	ifefed
+2to speak	idedhc
clbar	defffi
pheld	fhecie
+2s intake	efefei
rxsuperseded in past	efffid
-2this by	eiffed
-2, posted	deeedi
psleep	eieice
-1note	gfefic
-2conclu from	ffffic
+2s silenc	ffffic
-3not conclu from	ffffic
rxdenied from past	ffffic
pjune	ieffgc
-2date remain	deeeei
-3start date remain	deeeei
ndoubts	eicfeg
-2cfo on	dedeei
+2per the	ifffec
paboard	ciffgf
+2i asked	cehfif
nlettin	dfefei
pinterm	fifffc
-2come the	eeiffd
bson day ahead	echfef
-3our decisi within	ddefci
-2^ decisi	fcched
-3new applic on	ffffic
-bbea	cfgfgh
clbea	cfgfgh
+bgather	ffffic
+2i need	diffee
cltreat	ifeffd
-bhusban	efffdi
-2closed for	efffdi
+2, obviou	hedecg
nbenefi	fgcfhg
pahmed	ffdfei
clsenior	efffdi
ppilot	efehch
-2is over	eefedi
-3that is over	eefedi
nfare	efiffd
-2head on	geefic
pwishes	gifecf
+bsmall	ecfffi
+2but nothin	efffdi
-2active for	fdffdi
pwhitco	efffid
npains	efffid
-1confir	ieeefc
crrefere	ffffic
-3three refere by	eiefdd
+bwife	efeiee
crchambe	iffeed
cladmin	fedfei
-bestate	iffegd
clestate	iffegd
-3she is back	dfffei
+2instan .	ieffdf
nchew	defegi
-3handed in by	cifffc
msirony	eiccef
-1for	cdhfcg
crarrive	ffffid
pdermot	dfffid
-bserver	effeie
-3the @d and	ffedci
nbetwee	chfcgi
pkubern	feefdi
-bpto	eeffei
-2how does	ceifch
+2has been	cdedgf
psheet	hfieec
-3its work on	cffifd
pshared	iedfeg
+bafterw	gfdcei
+1down	efeied
-3meet in the	cfcgei
pdiffer	iciffc
-2interv by	efcfhg
-bice	cehfgg
-2determ within	ieffed
pcard	gfcief
-2query of	efefic
-3your query of	efefic
-1includ	cgfddh
-2and includ	cgfddh
-3to and includ	cgfddh
ndioces	efffid
crdeligh	ffdfie
crsuits	fchedi
+bgoodne	defiff
-2names by	hgefdc
-2rehear begin	efeeei
+1maybe	cfffei
+2maybe .	cfffei
-3half an hour	ddifdd
-2attend by	fiefed
-3be commun by	eifedc
cluniver	geeicf
-3want you from	ffffci
pleila	ieffee
nhospit	fefeei
-2an email	ifeefc
-2apply again	efefei
pvacant	ifeeef
pprivac	ciffci
+2and run	defdfi
+badvert	eeffie
+btest	gciedf
+1positi	iffedd
+2positi .	iffedd
rxanswer - ahead	geghcd
rxaside - ahead	gcffef
clsolici	fifffd
+beven	ieffee
frwill	igdfch
clmeetup	ffefei
pterm	idcich
+bfailin	ehifdd
-2is decidi	iffded
-3will meet on	cffife
-3it in by	eiefee
-2runs from	ffdicd
pdriver	fdeich
-2their answer	ieffed
+bwritte	hdeeic
-3were told the	efefid
+bslides	efiffd
crten	ieifdc
-3come out before	ieeffc
rxanswer until ahead	hcfcee
clfella	ieffee
cleducat	iffdee
-3trial day on	efdfic
+2for certai	eeddci
-bred	ifefde
ncateri	eeeeie
all3	dccigg
-2not in	efefei
-bdepot	icfeci
-3i call you	ccefei
-2: @d	efgfcf
-2back till	eifffc
-bpool	ieffee
-2i need	iefefd
-3@d , start	eeefei
-brsvp	difffe
clrsvp	difffe
-2hoping for	defeci
-3was hoping for	defeci
-2come down	efcffi
-3you come down	efcffi
ntimesh	ffeeei
+2with two	dcefci
clyard	dcidhg
+bcount	dddgig
-1job	deecie
+2you asked	dfffid
ndone	hiddhc
-2traine from	ffeedi
-1confer	cfehei
-2hour on	ieiecc
-3an hour on	ieiecc
-2apply after	ffffci
-3re apply after	ffffci
+2of its	difffd
+2s staff	ffefci
+barea	gffeid
-2messag you	ifefed
nhege	iffdee
parts	efffdi
-3opens on the	hdeccg
nsuperi	ffffic
-2but the	ifeeed
-2interv date	cdiffe
-2sittin down	hfdgdc
-3are sittin down	hfdgdc
clprotec	efffci
ntemp	efefdi
pexact	ifeecg
-2spoke of	effeid
crinduct	feffdi
pzoom	eefeei
-3happen before the	cfffei
-2soluti by	diffed
-3your soluti by	diffed
-2well ,	hfdehc
-1sample	dedicf
-bhr	heehgc
-2quick call	deifed
-3a quick call	deifed
-2^ say	iegffc
pwillin	ghffec
pprisca	difffe
-2year closes	deeedi
-3half year closes	deeedi
-2and within	iefffd
-2ad closes	ffffdi
+2, ivs	ffffdi
-3: ad closes	ffffdi
-2induct on	cdiece
-2met on	dfeedi
+2s a	cecdhg
-2certif by	eiffee
-3in for the	icfedc
pinspec	fdeige
pbri	ffeeei
-3my mail from	ffffic
-2are availa	ffcefi
crif	ehffch
+2in leeds	efifee
-2interv until	defdfi
pbot	eeffie
-2final decisi	iffdee
-3@d rather than	ffefgc
cltells	cedggi
nviewed	efffdi
+btruste	ifeffc
nlad	ieeffe
pinvest	effdfi
-2them at	eeeigc
plekker	ffdeei
+2, this	heicde
crnite	hfhfec
p.	hhgfce
+2we phone	iffeed
nhence	effhhc
crdesk	gffeci
clpartic	ghheec
-3need someon from	fffeci
pcat	cieeeh
ndoubt	idfech
noccupa	fchffh
crpublic	ieeedf
+1they	dechgf
-2on it	defefi
-1there	cciecg
ncork	egefdi
-bknives	edhfci
-bapron	edhfci
clapron	edhfci
-bgaffer	geffci
clvaccin	digffd
noverdu	cfffig
-3from us the	iffefd
-2here for	deffdi
clvery	ceffhh
-3is someti in	cfiecg
crsize	cfhfeh
crposts	eifffd
crjoinin	gifeed
-2off until	eefefi
naccomm	ihedee
-3may reappl in	eeffdi
-2are open	efdeei
-1garden	efdeei
-2second garden	efdeei
-3a second garden	efdeei
-bparade	ifeehc
pneithe	fehfhc
psay	idedge
-2can :	idccdh
nfancy	eeifgd
+2from everyo	ifeece
-brecall	dfffid
pbristo	eefefi
-1lesson	cceegh
crsuit	ediffe
rxaside since past	cddcgg
-3itself is on	ffiffc
-2answer the	ffccci
nlaters	ifffde
nfitz	ifffde
plikes	idgfee
nowing	cfefih
poutlin	cehdei
clcafé	ddgfie
-3or no within	difffd
+1sharp	ffifed
-3and reopen on	cffffi
-3party on the	efdeei
pstaff	icegdg
-2being told	dfedci
-1right	iffdgc
-1servic	edefei
+bwhite	ifefee
pmbeki	ffdfie
pam	decigi
pjacket	eifefd
nximena	eifefd
ndying	eifefd
-bexpert	cffffi
clexpert	cffffi
-3do it before	icfffg
pstuck	eieffd
psends	iededg
+2i do	cdffei
nsubjec	gdffdi
-bresolu	ifefgc
ngladly	cifdie
+2, white	ifdfdd
+brehear	giecee
clcongre	eecdii
+bawarde	ffffci
crawarde	ffffci
cladding	ifcfff
-3said give it	iffeed
-3a result within	ieffee
-bfixed	ccighd
nrest	efdihc
-1posted	deeedi
-2one is	hdgcdf
-3the meetin on	eeefic
-2they have	gcecch
pprovin	ifefde
-bsmoke	gcefdi
pattent	feifcg
-1group	dfefid
-3us up to	iefefd
crhome	fcfdig
pbookke	edfffi
-3put off from	effeic
+2, what	ceeefi
nrounds	efffid
+bconver	iefffd
ncottag	eifffd
-bpasspo	cgdfei
-2revert within	fhffec
+1did	dfefic
+2did not	dfefic
nkitche	effeei
nthe	fgdfid
clvolume	ifffed
cragreed	iecicd
-2down the	eedeci
-3put down the	eedeci
-1direct	cchfih
-3of your interv	feifde
pgwendo	efffdi
-2feedba takes	ifffec
clstartu	ffffci
-2promis was	efffid
-3the promis was	efffid
-3be made within	ieffde
nentran	efieef
clcourt	ceciie
pfrustr	effeie
ntruste	edeich
pkin	eifefe
prail	ddifdh
psalon	cdhfhg
-2and me	ieeefd
-2yes :	dhhedc
-bpharma	effdfi
+1date	feceeh
clheadco	ecfifh
-2works until	cifdfe
nhundre	iffdgd
-3am in till	eedffi
-3you would start	efffdi
+1since	efddei
-3contac before the	cefeei
-2outcom on	gedidd
-3the outcom on	gedidd
-3me until the	iefefd
nweekly	ffffdi
pus	ffcefi
-3be settle by	dcfeci
+2and again	effdic
-3, but the	ifeeed
crreceip	ieffee
-2copy by	cggghd
-binbox	chedig
nbusine	ffdfie
+2, honest	efffci
clpool	ieffee
-2rehear from	ffffci
+2whethe there	idffee
pbill	ffefdi
ndouble	efffdi
-3date will be	edfffi
-3the head on	gedfic
-1traini	efcfhh
+2on a	efffdi
+1could	cegfgh
-1first	fcdchg
+2were his	edefif
cli	eghcfh
pmiles	efffdi
-2on till	fcfffg
-1house	hfddch
+2, nothin	hfcdic
pcounty	effedi
+btight	gdcfig
-1arvo	ifefed
crelecti	ceffgh
pplant	iehece
nauthor	igeicd
+2lunch ,	fidfde
-bunsucc	iefffd
ppresid	idfffe
npumpki	gfeeci
-2to hold	feifed
cltheirs	ifffgc
nforgiv	ifffde
npun	ifffde
pfoster	iffdfe
pcarer	iffdfe
ppensio	eiffde
-2held in	ceieed
rbappointment next-stage-reached	fdcgif
pequity	diffdg
-3one by the	idfffe
pacting	difeci
-2you no	ifefdd
-bstaffe	efcfhh
-2post of	ffefci
+breceip	ieffee
-3i will ring	ieeffd
-2contra from	ffeedi
crterms	difffe
+bporter	geeeic
-3be held in	ceieed
-2market from	efefdi
-3will reply within	ieffed
-2site by	idfffd
-beditor	dhcgdi
-1news	iccdge
+2anyway .	defefi
-bjunior	eehfci
pbeater	fedffi
pfootsc	fedffi
pjakart	iffefd
-2left on	ffffic
pbody	egfedi
-2to decide	ifeede
nshifts	gdeefi
-2expire after	chffdf
ptellin	gdeedi
-bzoo	efffid
-3mails go out	hfffch
clcheape	effdfi
ndoing	efffid
-3the decisi from	dffeic
-3please respon by	difffe
nmiss	defefi
crreadin	efegid
-bparts	eieffe
clparts	eieffe
-3your letter of	cfefie
-2announ for	cffeie
-3result announ for	cffeie
-3open until the	dgeceg
-2i do	dfdedi
-3recrui evenin on	ffcfei
nshoot	gfieec
-3your detail for	eeefdi
cldancer	hfeech
crconver	iefffd
-2the @d	dficdg
neye	heffhc
plength	ifgcfe
-2ended on	ffeeid
nkey	ffiffd
nassura	idffef
+bcrosse	ieiedd
-2delibe on	effiec
-bspecia	fdeffi
clspecia	fdeffi
pjv	idfffe
nvoted	efeeif
+1owing	cffgei
+2owing to	cffgei
clsofa	dffife
clsurger	iecdif
pkwame	difffe
nrefrai	iffeee
-3takes place on	defgcg
-3them down for	feeeid
pestabl	efeeei
+2is free	dfifdc
clheadma	geifde
+2to arrang	eicfdc
pscans	eifffd
crcarer	ffffdi
phighly	cehffh
crcentre	eeiehd
-2bank holida	ieeccf
clnear	efefdi
-2so not	cfffgf
+bmine	dfgfdi
-3the depart on	deiedg
-2messag of	efefie
pcape	degeei
+2in observ	efefdi
-3notify you within	ieffed
-1shows	dfiffd
pcoachi	feiffd
+bmet	cfedhi
-3your email of	ffffic
-bhow	eciegf
pwishin	gdfeei
-3you asked for	cefdei
nmicros	eeiffe
clinbox	giddgc
+2was a	cdcdhf
-3betwee @d and	ffidfe
-3you on a	dfeedi
pferry	gefddi
-2two on	eciffe
-1shout	ifefdc
+bdocume	ffiffc
-bstaffi	iffefd
pgrants	ffcffi
-3their answer by	idfffe
-bwarden	ifffcf
nstudie	ffffic
ntoes	ecgffi
+1lol	eiedgd
-2told on	hedcff
-3it could be	heiecd
pqualif	chffdi
clcourie	cieeie
nreappl	cefffi
+2, bless	cfhfgh
padopte	gfefid
-2the whole	deddie
pages	gfffic
-bintima	iefffd
-2you stand	ifffdd
-3where you stand	ifffdd
pgrace	fffied
-3a reply within	idffed
pbenefi	fhfehc
-1checke	cfeide
-bshoot	fefedi
pshowed	eiffcg
crnear	edffei
+bsearch	ffffic
nonsite	ifefee
pdisclo	deiefg
pfun	icgcfg
pspendi	dfedig
+1anymor	efeeic
-bplan	fcideg
cldubai	cefgfi
+2, keep	ifffed
-bfew	diiecd
-3not know by	edffch
-1school	ieddci
plabora	fiefef
-baside	deiide
-2email the	ifffed
+2she was	ffffic
-2yours by	ggdecc
-bni	difffe
-2addres in	fhefhc
-bslack	dffiee
+2, nobody	efeeci
-2contra for	feefdi
-3the conver on	efifdc
-bcrewin	fgeifc
nbuddy	eifefd
-3probat would be	eeffdi
clfew	chifcf
pchoosi	dgifee
+2, whatev	gcedfg
pyear	egeiec
+2ok ?	cgifed
nprescr	efeeif
+bappeal	defffi
-2by on	dfgfid
-3follow on the	gfceei
-2diwali until	eefeei
-3for diwali until	eefeei
-2you anythi	dfffei
-3tell you anythi	dfffei
pcampbe	dffeie
pcopied	efffid
cltotted	hfehec
pmodern	hfehec
prosa	efgifd
-3hear within the	diffed
penvelo	ceffgi
+2but my	cdffie
-bclaime	cffffi
clclaime	cffffi
crtyping	efffid
+band	dedifg
pghent	fdeffi
pand	fihecf
pusing	ffiffd
+bfewer	efffdi
psleepi	gdiffe
+2, includ	ifeefc
-baberde	efifee
claside	deiide
-3, , closes	eeeeei
-3and return by	eifffd
pbeata	feeffi
-2remind :	cehffi
-2it :	hcefff
crlodge	fiffed
-3you again in	deefei
nlasts	figeec
+bdiffer	efefei
-2period 's	ceeeei
-3notice period 's	ceeeei
-1inbox	hceefh
-bpoint	idcedh
clsous	ifffde
-3our decisi before	iffede
ninto	gefhgc
pmd	hceeei
+2on ,	hceeci
crrecord	diffef
-3would be decide	eeefdi
ahead3	ecehch
plukas	ffcfie
-2honest by	diffee
pbaptis	dffeei
ntaking	ieddhd
-2or the	eeieee
crfail	iefffd
nkev	cffeif
psquare	iefffd
crthe	chehff
climmedi	efffei
pliam	dffffi
-3be later than	idfffe
crcork	eeifdf
nthemse	cffffi
-bfinger	iffffc
+2and who	idffee
+bit	heedie
+bdiscus	cfdihe
-2job by	ifffdc
rxsuperseded after no	dfefid
+1lapses	cdcehg
+2lapses .	cdcehg
+1figure	ffffci
-2out within	hhffec
-2and before	ieffed
ntreate	fgffic
-3text me by	idffee
nagenda	efheic
-3from there on	hfheec
rxdenied in past	ffffic
nfun	efffei
-1stand	ifffdd
-2of office	dfefei
-3out of office	dfefei
-3i will call	ifefed
pmess	ifdfci
-3desk until the	defffi
nfees	ieieec
psynod	cgfffi
pvicar	cfhffg
-1way	ifefed
prenée	efffid
nprocur	efffdi
-2known on	iffeed
-3made known on	iffeed
+bjoy	dffefi
-2^ for	cfffei
-3people know by	ieffee
-3at a funera	defefi
-2, ivs	efefei
-3@d , ivs	efefei
clvisits	dfeffi
nunifor	efdffi
-bassist	fgdief
-3, give us	ieffee
+2whethe we	ieefee
+bprojec	fffeei
plab	gcgied
nabove	iehfdd
+bbless	cfgfgg
-2you free	ediffe
clstoppe	effedi
+2, say	eiefec
-3commit conven on	cffied
nglass	cgfief
pprof	cfhffg
+1kindly	ihefdc
+2kindly do	ihefdc
pobject	cgeidi
nteach	ffifdd
pdeclan	dfifef
ptower	cfhffg
-bintrod	effdei
+1again	defeid
pwithou	gifcgc
pcorres	efffid
pcaptur	ceehdi
pshuts	iefhec
crharbou	efgeci
-3touch by the	eiefcc
-3closed until the	defefi
nshown	ieffee
pask	cicieg
-2file for	eeefdi
-3on file for	eeefdi
cranywhe	ifffee
-2workin day	dchfei
crfollow	gfieec
psea	feefdi
-3your decisi within	eiffee
-btyped	cfefhi
-2hospit till	eefefi
-3in hospit till	eefefi
ptrac	feffei
crexerci	diiedd
-3our reply by	ieffee
pfar	geiddg
pchangi	ffffci
clhelp	gfidfc
-3i accept by	fifffc
+2can be	efeeie
crinstru	diffff
pbursar	heechg
-2waitin beyond	eeefci
-3you waitin beyond	eeefci
+btown	feifee
-3fixed term ,	fddedi
ndinner	ffifee
nmatch	ceffhh
rbsuperseded past-event	cedehg
-2ooo till	defffi
nvia	ehhfec
+bflight	efifdf
-2, inside	iefffd
rbact start-date	efccef
crvenue	ffdfie
-bfriend	effeei
nhard	cfefhh
crping	iefffd
+2and could	ffiffc
-3happen in the	iehddc
-3starts there on	efffci
-3a compla within	difffd
-2being read	dfeied
-3are being read	dfeied
-1ok	eegfei
-3school office :	efdfei
+btells	efdhdi
ncabin	efffid
clswear	feffdi
-3please confir by	difffe
cllocked	cffffi
-bstudy	dieeff
-2for you	hcecef
rxreview on past	fffdie
clwhom	ceifgf
+2was two	edffie
-2around in	iffefd
-bquicke	ffffdi
clquicke	ffffdi
cltram	hfffcg
-2last :	ieheec
-2online by	dieeec
crtram	efffid
-2@d then	ifeefc
-2signat within	eiffdd
-3your signat within	eiffdd
pissue	igfeee
nquerie	ffeeei
-2applic is	iedfee
nquote	efffid
-2invita of	ffdfie
-bhoneym	fefdfi
clhoneym	fefdfi
+bexperi	idffch
+bautoma	dfeegi
-3start date is	ddfffi
crwrote	cfffhg
pfares	efiedf
nanja	efiedf
ncultur	efiedf
pstorie	efffdi
+bdoubt	ffffic
crdoubt	ffffic
-1the	hcgeec
ptempor	dfffei
-2are told	ifdddd
-blangua	ficfdi
-3last update :	cegfhg
puser	eedfgi
nissues	igdfee
clrecent	hgfecf
+2from @d	deifdf
ncore	effeei
pbits	chhffe
crpull	cegfhg
-2went out	feffid
crsigns	iffgec
-1promis	fedfci
-2not meet	fffcfi
npleasa	ffcffi
-1natter	fedfdi
-2a natter	fedfdi
+2they told	idffgc
pops	ieedci
crempty	ffgfic
crsecuri	efifde
nrefuse	effeie
-bfunder	cffgfh
clfunder	cffgfh
-2recept ,	cfifch
+bbase	ffifde
-3going to be	cecdhh
-2off till	defefi
preloca	chffeh
pempty	iffeee
+beat	egeeei
clcancel	cefgfh
-2notifi within	ieffed
nsemina	efiedh
nmainla	fgifde
-3applic , on	efdfig
-3signed copy by	echgih
-bjoined	cffffi
-btram	ffffci
-2public holida	effeei
-3down togeth on	cffiff
-3the interv in	ffdfie
-3let you know	gddiec
-bcoordi	dehfci
+2and our	iedceh
-3pick someon by	iefeee
crneeds	deifci
pdemand	ffeeei
neta	ffffic
nmoves	fffeie
-3final answer by	dhfgid
nsadly	efffid
-3presen title by	eifffd
-bms	efifee
-3is coming in	gfeeci
crever	cfffig
+2for @d	efeefi
+2, final	feiffc
ptech	iedech
-1thinks	ifccdh
+2s assess	effeid
clzoo	gdffid
njean	gdifed
ptheirs	ffeife
+bmoves	effeei
-2voted on	efdiee
ppop	idided
nspecif	cfffif
-2verdic on	hfechc
-2contac betwee	ifeffc
pprovos	ifefed
pvisa	iddfei
-3cv in the	eeceei
-2to start	ecefei
-3due back on	efdfei
clbody	idfffd
-3a decisi on	ifeeed
-3me know in	ieffee
+2, most	gfeddi
-3told the agency	efffid
-1else	efffic
-brestar	feeeei
pfavour	eidehe
nadmitt	ffefdi
plindqv	gfifdd
-2health by	eieffe
-3occupa health by	eieffe
-3would start in	efefei
+bthings	cfffif
nevent	gediee
-2answer within	ccecig
ptrip	fggffc
-baptitu	feefei
peaten	fffied
pincide	fffied
+2if possib	difffe
clpushed	gdchch
pcultur	difffe
+bnone	efffdi
clfrom	hecfie
nrude	ifffdf
psous	ieefgd
-2her decisi	efffdi
clslow	iefffd
crreply	gddgci
+bb	geifed
clspendi	ffefid
-3to me within	icffgc
pagree	hffgec
-bregula	effeei
-2closes over	fffdfi
-3trust closes over	fffdfi
-1how	ceeefi
pon	egihcd
rxaside from past	deecie
-bhop	edifef
nprinci	efeihc
-2market on	cecegh
-3the market on	cecegh
clbefore	hhgdcf
-2compar notes	dffiee
-3on leave until	ddfffi
+2s stand	iefeed
-3great meetin you	dfffif
-bself	efiffd
-2her answer	dffcei
-bclocks	fedefi
clclocks	fedefi
ntoe	efeffi
-1exist	cffffi
-2will exist	cffffi
-3e sign by	eifffd
-3and that was	efffid
+1earlie	cfefhh
nsheet	eigfed
-bsurpri	ciffeg
+btherea	fiffed
nrehear	fehggc
-2nothin before	icffdg
-3told you by	ffffic
-3, and by	fhfeec
-3you sign by	fifffc
-2you hear	ifefcd
+brather	ichedf
+bhonour	iffede
crowners	dfieff
-3please sign within	eifffd
-2mail the	ifeeee
-3a mail the	ifeeee
cremploy	efffid
crtops	ieffee
-3right after the	cfgfhi
-btwenty	efifee
clscheme	fdffei
pconten	cfffei
-3reserv list for	cefffi
-3@d or on	ffifee
-bunfort	eeefie
-2shift ,	deieed
-3trial shift ,	deieed
-2agency says	ifefdd
+1sound	deffci
pincomi	efffie
-2things by	eifeed
-3two things by	eifeed
crsent	gdeeie
-2a vote	ifeefe
-3the answer before	idffde
crteachi	ffefid
pinterp	hfefch
sivague	idefed
ngave	edidid
-2clerk on	fciffe
-2be commun	ifffee
-1outcom	iecdef
-bph	ffffdi
pherefo	ffffdi
ncarer	ffffdi
-2# at	ffifed
-3gate # at	ffifed
nvettin	defffi
clsails	cfgffg
-2finali by	idffee
-3out from the	efefei
+bull	gffied
crull	gffied
-3: answer within	ieffee
-3back until the	effdei
-2rsvp by	eifffd
-3we promis for	efffid
pcompet	gggcef
nhistor	ffffic
ngeogra	ffffic
+banyone	idfdff
-2issued by	icfffe
-3be issued by	icfffe
-3your attend by	eiefee
-branked	heefic
clranked	heefic
nsheila	hfhefc
naboard	fhffgc
-2decisi comes	cfgihh
+2that there	ffefid
-3call within the	idfefe
pintrod	cfifff
nproduc	cfifeh
plight	ceiffg
-2argue ,	iffeed
-3we argue ,	iffeed
-2outcom before	deffie
-3the outcom before	deffie
-2is :	eeeeei
-2repo by	fifffd
-2result in	dfeeei
ncentre	gfecei
nexact	geffic
npoints	efffie
+bfish	dfiffe
-3your interv to	efifed
clallows	dfffei
-bfailur	difffe
-3a decisi in	iffeed
-2yours from	ffffci
pago	idefeg
+2, wear	eeiffe
+bboth	hiefec
-brotati	defffi
-3travel until the	defffi
+blocked	efifee
crlocked	efifee
nlangua	efieef
+2till we	ifffed
crclass	dfffei
rbanswer they-will-decide	gecehd
-2compet by	ieffee
pconvin	fefedi
+2i tell	ifffed
-2email in	cfffhh
clnegati	iffffd
+bpolicy	dfffie
-2conver on	cficdf
crdriver	geffid
clscenes	diffee
-3coming in on	efddei
+2and everyb	iedfcd
-bvisito	ffgfch
-bdeterm	idfffe
+1ok	ggifdc
-2review on	eechcf
-2start is	eeeffi
+bswears	idffef
-brate	cfffgh
+2he says	ieffed
-2it takes	ddedfi
plove	deichf
+2but could	dfffid
-3video call on	gehdce
-bsails	cfgffg
-2we do	ffifdd
-2trial shift	fdiffd
-3a trial shift	fdiffd
+2latest .	ieffee
-bsoon	deifff
pola	ifeddg
clratify	cffgfg
-2to allow	iffeed
roact	ghcdcd
-3please say by	ciffff
-2meetin till	ffeefi
-3in meetin till	ffeefi
-3could you do	deifff
-3call you the	ieefee
pnumeri	fiffed
-3for @d by	diffff
crintake	ciefdi
roanswer	ifcfed
pamy	dffeif
pjourne	dffeif
nnick	dffeif
crweeks	dfefig
-2@d in	cifede
-bq	efdeif
prelati	ffdfei
nssnit	ffdfei
psixth	edgffi
pvenue	egiffc
clin	efhchf
+1suits	edefdi
cldeterm	idfffe
+1tops	ieffed
nprivac	eeieeg
+2to read	eccgcg
-3said before the	ieffed
pit	diffgc
+2, would	cfeehh
nblack	ieffee
crplant	effiee
clobtain	eiffee
crwareho	ffifed
ptry	cfffei
npencil	efefie
nsteve	ifefcg
pfounda	ehehch
-bverifi	feifef
clgenuin	ifffed
crthan	ediegf
phaddad	ffgfci
-2else from	efeeei
+2: one	fgedci
-2invita for	ffdfie
-3the invita for	ffdfie
-2interv 's	defcch
pscore	hcefei
+2but wanted	feeedi
nskippe	ffifde
-3be destro after	ffffdi
clq	efdeif
+bopenin	ieffdf
cropenin	ieffdf
nride	cffeig
-3or before the	idffff
-btask	dieehc
pconven	eeghcg
-3a panel on	dfghec
-2origin on	fdiffe
-3your origin on	fdiffe
-2choose betwee	dfided
+bmoving	eefeie
clcarefu	cffhfg
clensure	diffee
+2to phone	gececi
nscored	difffe
pactual	geffic
+bivs	ffffdi
-3will know the	iffefd
crwear	eifffd
+2and one	ffdide
-3on @p and	ffffid
crlink	chffgf
crappeal	defffi
-brestau	feefei
clrestau	feefei
crthanks	gcffhf
pafterw	defiff
-2letter in	dfeeei
pdelaye	geedei
-3me know within	idfffe
+2as our	ifffdc
npeacef	fefifd
clstorm	efffid
+bbetwee	ciffci
+2latest $	difffe
-2as from	fffedi
nrunnin	efffie
ntip	fifech
clman	heccfh
crjoy	efeeif
-3test by the	gcgfhd
nwaitin	ideeid
frthem	hedigc
+bnear	idffeg
clhistor	ffefdi
-2closin date	eeffdi
-2email by	fhefcf
ncordia	dgiecg
-2someon else	efffic
-3signed someon else	efffic
-3second talk on	iffeed
plines	gifded
-bshifti	efffid
clshifti	efffid
-2words :	ifefed
-2@d but	geifed
+bkitche	deeehi
-3can you make	eeiffe
-3counci votes on	hfegdc
nwishes	fgedei
+bthe	igedfe
nargued	feefei
-3enclos form within	eiffed
-bpickin	ifffed
cldemo	idfdhf
pconvey	efefei
ndevelo	efeefi
ndispos	hhfece
ncape	dfffei
-bstore	idhefd
pexchan	dgefdi
clyo	eeiffe
palso	feihdd
poisín	gefeei
-3by teleph on	heheec
-3the partne on	ieehdc
-2everyb the	iffefd
nautoma	ieffee
pdatase	ciffff
crrang	efffid
clroles	dfffie
nindica	eeheic
psharma	cfhfff
-btitle	eifffe
ppays	eieffe
clclean	ffffci
-bshowin	cegfhg
prumour	ieffee
-3, decisi on	ifefee
ppanell	ffffci
-3@d , answer	iefefe
-2times for	feiffd
ndept	chfffg
-3i have till	difffe
-2are held	dfgecf
-3interv are held	dfgecf
+bspam	idffgd
+bstop	ifffgc
-2hear before	ecefie
npayabl	ediedh
pleast	gfffch
-2by :	ifeffd
-1pencil	efeeie
-2had pencil	efeeie
-3we had pencil	efeeie
+1what	ifefde
+2lunch and	gedddi
-bto	fifddh
-3your result within	ieffee
palways	ehefch
-3u will know	iffeed
-bdeclin	difffe
+2but that	ceffgi
+2as we	cgffhg
clsurpri	ggdfch
nvolunt	fdddgi
npush	eeffie
pweldin	ifefed
-3is shut from	ffeeei
ntrick	eiffed
+2s announ	ffffic
+2becaus they	iecedh
-2portal within	eiffed
-3the portal within	eiffed
crcontin	gfeied
-2engine for	ffffci
clizmir	ifeddh
-3they stand by	ieffee
nscorec	efffie
nlendin	cffffh
+barrive	ffcfgh
-2for this	efeeei
-3a decisi before	dfffdi
-2conduc by	eifffe
-3of conduc by	eifffe
-3you feedba within	ieffee
nbirth	fdefei
-3way by the	ifffed
pcreden	igfdee
-1after	giffed
crlieu	efeeei
pscarf	iffeee
-bpacket	cgfhff
msvague	gdcheg
+bsounds	cfffgh
crsounds	cfffgh
crrobot	cfffgh
pgrapev	idcedi
pdelibe	iefeef
+2, three	chfeid
nlapse	fgffhc
-2term begins	effeei
clexec	hefchf
-2messag before	ieffed
crun	efffid
-3it , in	fcefci
clknow	ffecig
pawaits	eifffe
+2please :	eiffee
pspot	ifgeee
cldeclin	difffe
-2were interv	efefid
ngenero	cfgfgg
-3to say by	difffe
+2and letter	dffied
+2before anyone	defffi
ntarget	gefidf
nexam	dfffif
-byo	eeiffe
psafely	gefied
nallotm	gefied
-2word :	ifefde
-3for word :	ifefde
-bprint	effefi
nsendin	dfefif
psweete	dgeefi
nscienc	fffeei
-bcreden	cfifff
clcreden	cfifff
pvoicem	hefdch
-2else on	ddcdhf
nextra	dgifcg
-3email on the	iffffd
pstaffi	eeeidh
clnuns	ffefei
pjansse	ffffdi
nfriesl	ffffdi
-2be made	gffcfg
-2do it	efedid
-2visit on	ffhegc
+2and takes	fefeie
phorses	ffifee
crknows	defiff
palone	hiedee
crmoving	effeie
-bpress	eeffei
-3mail on the	hfcdcg
-3you the contra	feffei
cranymor	ffffid
clbond	fiffdf
pbarist	feefei
clspend	cgheeh
creye	ifedch
pconser	gdfeei
-2the decisi	cfffhg
crlicenc	dfffei
nsides	fieffe
+1regard	ieffde
crchance	fcfffi
pearn	cegfgh
-3out before the	deffei
-3you word by	dfffif
nbiscui	ifeech
+binvita	efffie
crengine	dedfig
pverifi	hfgfce
-2manage decide	ifffed
crwhole	efdife
clpharma	fffdei
-3to begin in	ffeefi
psecure	fieffe
-2respon within	igfedd
crsince	efeeif
psiobha	efeffi
-bplanni	cfheeh
-2up the	efdedi
npaymen	hfefch
ppricey	gffdei
-belectr	eiffee
clelectr	eiffee
pdespit	ieffee
crvan	efffei
-bground	feffdi
-2detail for	dcifdg
nvalid	gehfcg
ppray	ieffee
-3last candid comes	effchh
-3be more than	ifffdd
pconsis	gdifee
flyou	hehcgd
-3thing with the	efffci
clprint	effefi
npurpos	dfffif
ppool	efeiee
+2about posts	ifefee
-2word by	ggfefc
ndraw	fcffgh
plpa	feefei
pfranch	iffeee
crbursar	ifffee
nchanne	gfffhc
-3doors open at	eeefei
-3shut till the	dffffi
+bcatch	effeei
-3these before the	ghffec
-binsura	effeei
clinsura	effeei
-2shortl in	iffefd
+2has not	efffid
-3will decide by	ieffee
clpop	iggdce
pmatthi	ffefie
+1everyb	ifdedf
+2everyb is	ifdedf
-3but not before	efffei
-1mail	deeeei
+1,	gcfhee
-2off in	fffedi
clrescue	ffeeei
pdisser	ffgeid
psafe	iefegd
-2respon by	hhfedc
-3they will decide	ifffee
clup	ccefhh
clmother	iefefe
-bride	efifee
pwendy	fcfffi
+2# $	hdhffc
ncompli	diffci
+2was with	ffefid
-3not by the	hcfedg
+2and then	eeffie
-3you around on	efiffd
-3hear on the	gfceeg
nhabit	fffeid
-2us again	dffeei
-2, probat	eefeei
-3is off on	dfffei
+brules	ifffed
npool	dfffei
bs- day ahead	fcidfe
pcrowd	cffgfg
nhandli	ieeehd
clpacket	igfefd
crexperi	idedgf
ppiraeu	ffdffi
-2you start	fddfei
clautumn	efeefi
+bsuits	cfhfeg
nfrozen	ffffid
clpress	eeefei
pboxes	gegfhc
-3all applic within	ieffed
-3posts close on	cffffi
-3from her by	ieffed
cladviso	eeffei
nsimply	eifffd
-2ring everyo	ifedhd
pgdansk	efffei
nalone	effeei
-2closed from	efefei
nmails	efefei
crfavour	effeie
+bmaking	dffffi
pongoin	gdffid
+2and only	efefie
-bspoken	hefehc
+2, attach	fffeid
cloverqu	defffi
ninsist	cffggg
-3, and within	iefffd
crcardif	chffeg
-3planne for the	cfhffe
-3can you start	fddfei
-3each applic within	ieffee
crlaw	iefffe
pjoint	fffied
+blibrar	cffffh
rxaside within past	dcddei
clverifi	feifge
cllangua	hidffd
-bwonder	dfeeih
-1client	eedchf
nkofi	ffiffd
ncovid	ffdffi
-3off till the	defffi
pplacem	chfeei
-2here are	eefeei
nstatut	iffffd
pbasica	iefffe
pchoreo	ieffee
-bunderg	dffefi
pjerome	effief
-2now on	dfgiec
+bbook	dhfeid
-3, start date	feefei
rxsuperseded by past	dfffid
-2, effect	efffei
clairlin	cffffh
-3am away until	defffi
+bcaptai	ffdffi
+2to may	dffeid
nwarm	cfifhd
clpoints	dfffei
plaw	ieffef
-3from @d for	dffeei
-2comes by	idffee
+2after church	ifefed
-bpicked	hfffgc
pticked	cfefhh
-2data for	feffei
-3your data for	feffei
cljoy	dffffi
-bdebrie	fecfhf
-bnear	hfefci
cluncond	feeffi
-2depart within	fifffc
+2and call	iefeee
+2and offere	feffid
-3appoin board on	dfeigc
+2that they	iffffd
+2and was	dfdeie
-1delibe	gfchcc
clsuper	eieeic
na	ffdgie
plandlo	hehffc
+2so he	difefe
+bnames	ifedhe
pcleane	ieffee
-3each one within	deffei
+binstea	edhfdi
-bspecul	feffei
clspecul	feffei
pkung	egffic
phei	egffic
pchoy	egffic
-3is now on	dfgiec
pcommen	feiege
nnovemb	cfffgh
-2be there	edifff
+btellin	ieeege
-3suppos to meet	eeefie
pwee	ffffid
clhotel	eeeegi
crleader	edfieg
clputtin	gedidf
+breply	idedgg
-3will know in	iffeed
crtribun	efffei
+2is being	ffefie
+bsister	hfheec
-2time in	feidce
+2with an	ifffee
+2please ;	eieffd
nissued	eieedg
-3have given me	eiffee
nhealth	eegeei
+bimposs	ffffic
crimposs	ffffic
+bsit	hffhce
-2am away	efefei
-3i am away	efefei
+2for whoeve	efieed
pcontro	fffdfi
-2comes in	efeedi
nentert	ffdfei
-1am	idgcgd
clreorga	dffiff
pgaffer	gecchi
-3will circle back	iffffd
+2to ring	gcffhe
-2be decide	heecdi
crmain	efeffi
fldate	hciffc
-3my call in	ifffed
+1it	gdeegc
+bcook	ffiffd
-2conver of	ffefid
-2we speak	efifee
+1look	eeifee
-2does your	eeifee
+2look like	eeifee
-3what does your	eeifee
-3and as of	efcffg
+bringin	fffdfi
+bdoctor	ffffdi
+2s when	fefeie
crpumpki	effeei
psenate	fhffgc
cltuesda	efffie
rxappointment - ahead	fdhgcd
-2look ,	dfeeei
clspring	cffffi
-baftern	gegehc
+2after it	ifeedf
phandov	eeifff
pintere	gehgfc
-3took place from	fffeie
-bpushed	gdchdg
-bcode	eifffe
-2video on	feifdf
-3by video on	feifdf
nclass	deiehe
bofor	cchddg
clfellow	iegece
-1speak	efifee
ppanto	efffei
pjudge	eigfde
-2assess within	eifffe
-3online assess within	eifffe
+bwhoeve	hfheec
-bquery	efffid
clquery	efffid
-2offer from	ffffic
-3the offer from	ffffic
-2holida until	defffi
nnicer	fffeid
-3moves before the	dfffei
-3to the ward	ffifee
-btuesda	ffiffd
clbehind	ifffee
-3way , by	iefffe
+2as per	gfffhc
-2she rang	efffid
+2anyway $	dffdfi
+bchasin	dfffei
cradvert	ffefei
pshoes	ffeeei
clsectio	fifffd
-bcantee	effeei
crwhose	ffffic
-bacross	ffffid
-3# , from	ffffdi
+bapprec	fffeei
crapprec	fffeei
-3's job by	hfffec
-bfaster	hfcfge
-brecap	efffei
-3, and in	iefffe
-2she accept	fffeid
-3and she accept	fffeid
ninstru	efefie
narise	fcfffi
ncompet	gfeiee
clpicker	efiffe
nheaps	fffifd
plicenc	ghdhce
-3: @d or	dfieed
-1fair	deeefi
+bblack	efifee
pknowle	dhdffi
nsurvey	eeefgi
-2a confer	ffefei
-3at a confer	ffefei
nlawyer	ffefei
-2here from	fffeei
crmentio	ifffdf
pdouble	eifefd
-3teleph conver of	ffefid
+blaw	ieffef
-3read out on	efedei
+bready	chffff
pgreg	iffffd
cltick	diffff
pbearer	dfffei
-2it over	efffdi
pmrs	fcfegh
-3due by the	diffgd
+2if that	eifffe
-bwelder	ffffdi
+2with boots	efiffd
nchoir	ffffid
pcull	ifeeff
+2s group	efefei
+2and thank	ffechh
nalarm	heeidd
ncodes	heeidd
netc	heeidd
pjoined	cifgff
clbathro	cfffgg
+1looks	ifffde
-2appoin within	iefefe
cltrue	efffei
-bquiet	edfeig
-2sign until	eifffd
-3short sign until	eifffd
ncook	eefefi
crcourt	iffeee
+bid	ehhffc
-3is closed over	fffeei
nfishin	efffie
-2follow :	ifefed
-3as follow :	ifefed
+2you are	gecfhd
-3choosi over the	hfegec
+2coming .	gfecdh
clupon	ieeeeg
-3all of you	iffffd
-2phone me	ifefee
nlass	eeefie
-3decide before the	iefedf
-3you , on	idhfec
-2write by	ieffee
-3will write by	ieffee
clpatric	fffdfi
-bvia	ifhedd
clvia	ifhedd
-3travel from the	ffeeei
nvp	efifdg
-3them , by	difffe
crsmall	fcffhg
ndraft	ffffdi
cltested	cffhge
-3new appoin :	eeiffd
-2and in	iefffd
-2office from	ffffdi
-3the office from	ffffdi
-3anythi since the	ffffic
-breq	fffiee
crprojec	effeei
psave	ehdfdi
pnuala	efffei
parguin	ifeffe
nopport	eiffee
-bforkli	fhcfeh
clforkli	fhcfeh
-bvoted	heehcf
clreal	feffid
nlack	iffefe
-3decisi as of	cfffgh
pcsv	eefffi
-bworksh	eeefgi
npolice	igfedf
+bsworn	effefi
pdoing	fcgfeh
-3we will decide	ifeeee
+2, perhap	efffei
-bconsul	idhfdd
-bthings	igeece
+2, see	efgfic
-3calend invite for	feiffd
+bbusy	hedfdi
po	idfffe
-bdream	efeffi
cldream	efeffi
+2to fix	iedeed
-3@p , then	effeid
nmarkin	ffiffd
-2place betwee	dfifff
-2medica :	eeieeg
-3upload it by	eifffe
pseven	fiefef
nneighb	hfdifd
-3intere in the	eifffd
+bsends	ieffee
+bfarm	efffie
-3@d , by	idffff
nbottom	cgffhg
-3have pencil in	ifffdd
clunderg	dffefi
nopenin	fdedgi
-baudito	ifeeef
-2back within	cdefgh
clperman	fhefcg
+2about whethe	iffefd
clgarage	ifdffe
rxact by past	dfffif
-3he can do	efiefe
nfro	ffiffc
-3two people on	efedfi
-3and closes on	eieffd
phands	dffffi
clprogra	gfedei
nplans	dfffif
-3a slot by	eieffe
-3day 's the	edieef
clops	cffffh
pregula	fefeei
-3leave until the	fefdfi
bsuntil period past	ffffid
crsubmit	ciffff
crsuspen	ffffdi
-3opens again on	efeeei
+2after lunch	eeifee
-2people ,	dfifce
+2and #	ffhfcf
clcoach	cffgfh
-2slot on	fffeic
clyellow	fifffd
pstreng	eiefff
clkinder	ffffdi
-boffsit	eefdhi
crready	diffff
+2, some	ffffdi
-3can we talk	eeiffe
ahahead	gfffcg
nrooms	feiffd
-bbeyond	ifffee
-3promis an answer	efffei
-3will call me	ifefee
-2thursd ,	ffefdi
psooner	efeeei
nbell	gfifdd
-1probab	hfegce
-bpop	dihfde
-3takes longer than	iefffe
-2we propos	ddiffe
-3been moved to	cehfef
pbernar	ffgfhc
pentry	ifefee
crmight	ddefhi
-blectur	iegdfd
-bforty	cgedhg
+2, unpaid	dchfgh
clforgot	ifeffd
pwarsaw	ffefid
nparish	iffdeg
-3the contra on	edfeei
puk	ffffid
-2databa for	feefei
+bsilenc	ffffid
crsilenc	ffffid
-2shut over	eeeefi
+2lol .	iefdfd
+2after tea	efifdd
-3will call you	fdiefg
-3their result by	ifffee
-3to everyo within	ieffee
ncharge	efiddh
-2centre on	cdgfdh
+2at two	deifff
nknew	efffie
-bhat	ecifeg
-bhard	ecifeg
nmaster	gehffc
pembass	fefeei
-2text by	ieffee
ptable	deggfi
-1waitin	ieeedf
-2people waitin	ieeedf
-3keeps people waitin	ieeedf
punless	ffdffi
pthousa	iffefe
-2choice by	ieffee
cra	ffhcgf
pfailin	feffei
-3assess centre on	cefffh
+bcancel	deieff
ngather	ffffid
+bcondit	ffffid
nturned	gfeeid
-3who starts on	ffffdi
-2rota from	ffffdi
-3me in on	deifff
-3met us in	ffefid
ncohort	ffffdi
croffere	ciffhd
pporter	dfffei
+bdeal	eefffi
crdeal	eefffi
-3drivin licenc by	fifffd
+1go	fhefgc
njudges	deffgi
nboo	iffffe
+1;	heefce
+2; $	heefce
-3told before the	dffffi
+bx	iefffe
-2detail within	eifffd
nmo	ifffee
rxanswer before past	efffid
nmayor	iffdge
crparish	gfffhc
-2suit you	feiffd
crfool	ffffdi
nprint	hefeid
-3which opens on	fefeei
-3a respon by	iefeee
+breject	dfffif
-bstaff	hddiee
ndeal	iddegg
ppam	cffehh
-2call it	edfdig
clhat	gchedf
ptape	difhfd
-2is away	efeefi
pholdin	fiffee
-bentere	diefhd
clentere	diefhd
cltheres	ffeeei
-3exerci on the	cfhffg
nidenti	efifef
+belectr	difffe
-3reply yes by	fieffe
-3final word by	ieffef
clacross	effghc
-1writin	hcffhe
-2in writin	hcffhe
crtraini	efieef
nadmit	ffifee
-2centre in	cfgffg
-3assess centre in	cfgffg
cltransl	fhdceh
+bmatron	efffie
-3phrase : by	ieffee
pstoppe	cehfeh
-2going out	cegfgh
-3is away till	eefffi
crbrass	cffffh
-bflat	iededh
nhint	ifeffe
pnetwor	efeffi
-bfully	effchh
crfixed	fffifd
-bfigure	ffiffd
clfigure	ffiffd
crbristo	diffef
clinside	igfede
+2so @d	heecfe
pbrenda	efeief
-1assess	eeiffe
-blife	efiffe
passure	ieffef
+2x $	ifefed
clneedin	efifee
nmeasur	gehecf
nmarket	egffid
clfully	effchh
-3free in the	fdiffd
cllibert	ffifee
+bpaperw	fifffd
pnaidoo	dfffif
pluck	ffefdh
ncrew	dedghg
crto	ehfhfd
-3have their answer	hffffe
+2, cheers	hfffee
pretire	hfefef
-2^ and	efefhe
clcity	ffdffh
-2slip by	fhfffd
-3the slip by	fhfffd
nnumera	ffhffd
+1accord	heffed
+2accord to	heffed
-2places on	hfeffd
pt	ffefhe
clhanded	eeefhh
+2we told	effehe
clencour	efffeh
-byard	ddhdfh
neconom	eehfef
-3go out the	hfffed
payesha	effghd
-bstockt	dfgffh
clvirtua	dfeegh
-3was told on	efffhe
-3interv held on	ffefhe
+2please so	ehfffe
ptool	fhefef
+breserv	ehfffd
nbot	hfffed
rxact in past	feffhf
pcharit	fffhed
-1forema	ffhffd
-2the forema	ffhffd
-2picks within	hefffd
-2off the	dffefh
-bmissin	effefh
pvetera	ffefeh
-2board meets	dffhff
ppetrid	fgffhd
ptests	ghefee
clcharit	dffegh
-2assess day	ffefhd
-3our assess day	ffefhd
crtruste	feefeh
clbroken	hffffd
+2when they	feefhd
-3me to the	hdefee
+2and contac	hefedh
pfloods	fffeeh
-3we told you	efffhe
-2reques by	ehfffe
-3is reques by	ehfffe
nsnow	eefefh
nlookin	dghedg
ncouple	ffhfgd
+bcompet	fffehd
nkeen	degffh
-3is confir :	fehffe
-3it again after	efefeh
pcooper	ddfheh
crsyndic	fdfffh
ptane	fdfffh
nstoked	fdfffh
pnor	eehfdg
nbakery	fhffee
-3to be made	dfffhh
+2becaus she	hffffd
npictur	hfdfdh
nhungov	effhee
crtown	fehfee
crfewer	dfffgh
crconfer	effhef
peu	ehefdh
-bapolog	degfhe
-1think	fdefeg
nedit	edffhh
-3have an answer	ddgfgh
nsounds	hfffed
-2conclu by	eeffhe
-3to conclu by	eeffhe
-1parcel	eedefh
-2your parcel	eedefh
pslight	fehfee
+1works	fdhfff
clforest	effefh
cllord	effefh
-3for at least	feefeh
nfactor	ffhffd
ncscs	ffhffd
-2you asked	ffffhd
pchapla	gffhfd
pfishin	effhee
cloffsit	eefdhh
-bon	eeedgh
palrigh	ehefhd
-bintere	ehfffe
clshoot	egeedh
-3it expire on	dfhffe
+2before @t	eehfff
nreques	ghgede
-3you would hear	deedgg
phub	ffeefh
pdaly	dffffh
-2letter before	heffee
bsby period past	dfffhe
-3news for you	hfffgd
-3offer in writin	edffhg
-3ring me the	hfeffe
+bdoing	hfefdf
-basks	dfheeh
+2, sadly	dfffhg
+2and messag	hffeed
+btuesda	edhfeg
crtuesda	edhfeg
-2which mornin	efhffe
rbsuperseded bare-request	efffdh
nnibs	efffhe
-blaunch	effefh
cllaunch	effefh
pbear	hefffe
clviewin	gefhfd
-3you until the	fhfeee
crtrade	ffeeeh
pspam	ffefdh
-2along on	eehfff
+2or your	ehfffe
+bwoman	gfeehd
crprefer	ehffhd
+bpartic	fhffee
cldespit	ffffeh
-3apply again next	edfffh
nreimbu	eheeeh
clrevise	hffffd
+bshortl	gefehd
-2thing by	dfgdhh
-2can start	ffffdh
-1held	degedf
-3email in the	hffffe
+1text	gdheed
+2text me	gdheed
-3again on the	gfeddf
ndigita	ffeefh
-breal	hffffe
-2am out	efefeh
-3i am out	efefeh
+binbox	hffdff
+bdear	hedfgd
-3is closed in	efdffh
ptan	geffhd
rbdenied corrected-day	dffegg
-2the client	geedeg
+2, owner	hefefe
-3is schedu for	heffed
-3be starti on	ffffdh
-2cv by	ehfffe
-3update cv by	ehfffe
crcake	dffffh
crcelebr	ffffhd
pgoa	fffeeh
nradio	hfffed
-2have phoned	ffffhd
pbeat	fgdeeh
crrotter	dfgffh
crunless	dfgffh
nsettin	ffffdh
crlapses	egdehe
clrules	gfefeh
palthou	dfhffg
-3is live for	ehfffd
-3online accoun by	hfffee
+2and did	effehe
pappren	dhffeg
-2go on	effhff
-3was promis for	ffffhd
-3days leave from	ffffdh
+brotter	dfgffh
-2get it	hffefe
-bsister	heefdg
-2had been	dfffhe
-3it had been	dfffhe
+bdeserv	ffefhe
crdeserv	ffefhe
+bcake	dffffh
clupgrad	defffh
-3numera test by	fhfffd
clmr	fdedhh
-3away from the	ffefdh
nangela	egffhd
-3needed by the	eheffd
preopen	ffefdh
+bevalua	dfeheh
-bcafé	deffhf
nimpose	ffefhd
-3with us on	fehdee
crinside	hffffd
pwars	ffhdef
-2i say	hefeed
crfly	ehffee
pleavin	dfhfff
pdepend	fgeedh
nheadco	hfefgd
-3with us before	ehfffd
-3start date :	eeeffh
+bestabl	ffffhd
-bvirtua	deffhf
crword	hdeedh
nnegati	eefhff
-2probab not	ffffdh
-3try us again	efeeeh
-2^ like	dfgfgf
+bchurch	hfefee
crchurch	hfefee
-2so since	efffhd
pcomput	ehgfee
psnappe	ffhffd
nair	eehfef
-2want ,	ffhfed
-3you want ,	ffhfed
clalongs	efefhf
preside	ffhedg
-3a call by	ggeeed
clcall	hdhfed
crsound	eehfdg
+2becaus payrol	hhefdd
pnephew	hdffeg
clclimb	dffffh
-2with the	efdffg
ntopic	ffhffd
-3client closed over	efffeh
nplant	eeheff
crsaw	fffehe
+bsomewh	dffffh
+2and meant	ffffhd
-2delive on	dfffgh
prated	heehfd
rxsuperseded from no	ffffhd
penjoy	hefffe
-3inform you by	hefffe
-2starti in	ffffdh
-2positi before	hdffef
-3driver positi before	hdffef
-2ring by	fhefed
nchambe	gfhfed
-bfancy	dehfeh
pduplic	eeffeh
-bofferi	efffhe
+bupload	ehffee
-2held from	ffeehd
-3interv held from	ffeehd
paoife	hedfeh
ninstag	efeefh
-2the appoin	dffhed
pturkey	hegffd
palmost	hffefd
pkaczma	dfeegh
-3phone screen on	dfhfff
-3betwee @t and	dfgfeg
-2and is	eehffe
-bbenefi	fffeeh
clbenefi	fffeeh
+2we take	hfffee
clbearer	efffeh
+2i know	gedfeh
-3was told the	dfffhf
nshow	hefdef
+1tellin	hefffe
+2tellin you	hefffe
+bthinks	hfffee
crreduce	ffffdh
peveryw	ffffdh
pfaced	ffffdh
pcuts	ffffdh
+1dinner	heefde
+bintake	ffefeh
crsenior	ffffdh
nboat	efgehe
-2inbox by	dggeeg
rxact not-before no	edfffh
pverich	ffefdh
-bmany	efdfhg
+2i would	hedeef
plocal	efffhe
+bcarry	hfffee
paisha	hfeffe
+2on and	fdeffh
pregion	dfdhgg
pitalia	hffeee
psofa	hffeee
nworth	gffehd
pdownlo	heeeef
-2know ,	ffefeh
-3you know ,	ffefeh
pvestin	eeffeh
ncombin	dfhffe
pcalm	eeeheh
pinduct	efefhe
-3do a call	eehfee
clby	efeegh
clmissin	effefh
-3letter go out	dffeeh
+bcolleg	dfffgh
presour	ehffff
nlongli	eefffh
-bdraft	feeffh
+2would help	dhffee
-1appoin	dffhed
cllearne	ffffdh
+2s out	efedhe
-brepres	effhfe
clrepres	effhfe
pdevelo	dhefeh
plodge	ehffef
-2w2 ,	dffffh
-3hr w2 ,	dffffh
ppete	fffehe
-3its decisi from	dfffhd
-3, i said	heeedg
nmaybe	ffffhd
crsix	gfgffd
-2up here	dfffhg
clofferi	efffhe
pdrop	hdffff
np	hfhfdd
clparked	ffffdh
+2or any	fehffe
ncto	efgfhd
crought	ffffhd
pmeanti	ffeeeh
-2choice on	hffefe
-3same day ,	ffhffd
pfroze	ffffhd
pcoveri	ffffhd
-3commun by the	hfffee
palong	edhfeh
-3assess day on	degegf
+2so do	efefeh
ndrawer	deffgh
-3call in the	hffffe
pdairy	eegfeh
crgenera	deffgh
narticl	ffffdh
nconstr	hefffe
-2coming by	heffee
nchief	dfffhg
-3and decide on	hffefe
frreceipt	geefdh
nfeed	efffeh
-2would know	fdeefe
nforkli	ffefeh
nha	efffeh
ndelay	dhfffe
-3will messag you	hfefee
-2answer since	ffffhd
crpulled	dfffgg
pmatern	hefgfd
pwife	ghfedd
-3a messag by	hefffe
+bcalend	dfdehh
nan	fdgdgg
cldisclo	fheffe
-3availa in the	fehffe
nlapses	egefhe
clorient	feeffh
+bproper	hfffed
-2minds by	heffee
-3our minds by	heffee
-bnay	fheffe
clnay	fheffe
cldelay	hefffe
-3will hear within	edfedh
+bbusine	ehfffe
nalways	hdfffe
pmarine	fffeeh
pfundin	ffffdh
phoweve	dehffh
partist	hefffd
ngratef	feefeh
crwhiche	heehed
pfunny	hfdffe
-bairlin	ffhfee
nalert	edffhg
pdana	fhefgd
-3@s , by	hfffed
nforese	hffffd
-3you promis for	ddeffh
crlot	hhdffd
-3said give us	hffefe
+bpulled	dfffgg
-3fixed for the	dfhedh
-3over @d and	ffehed
-3of you the	hfefee
pplans	effhfe
-bhost	dfgfgg
clhost	dfgfgg
pshame	fdefhf
-bmayor	effhee
-2bell by	hefffe
-3a bell by	hefffe
pdark	feefeh
-bcurren	dffefh
-3a no by	fhffed
-3parent leave until	eefffh
nstuff	ffffhe
-2panel met	eeffhf
+bsuspen	ffffhd
-3or any time	efhfed
pgrand	feheef
-bdemo	effdhg
-3not earlie than	efffdh
-2to come	eeeeeh
pmix	heffgd
+bprefer	fgffhd
pclimbi	fffefh
pwalls	fffefh
-3your messag of	efefhe
+1.	hfdfdf
+2. $	hfdfdf
-3be told the	hfffee
-3your accept within	dhfffd
rbaside -	hhdged
+2appare $	heffde
pcalls	geheef
nkunsth	hefffd
noverze	hefffd
nben	fehffe
pkaren	feefeh
nlisbon	fehffe
crfloor	hefeef
pforkli	gdefeh
-3will be done	dehfhf
+breappl	efffeh
+2of that	heffee
-2closed in	efdffh
+1@p	efffhd
-3for the long	efefdh
pdossie	hefffe
+bowe	heedhe
-2head ,	dfgfhf
-bvolunt	efeffh
prunnin	fhfffd
+2@p .	efffhd
+bcleara	eeffeh
claposti	ehfffe
+bcurren	hefffe
-2offsit is	dffgfh
-3's offsit is	dffgfh
pseat	hhfeed
ndoctor	dhffef
-2upload within	hfffdd
-3be upload within	hfffdd
nsteps	dfffhg
-3is off till	effffh
pdual	ffhffd
+1appare	heffde
-bvacati	dffffh
clvacati	dffffh
crsal	efefhf
-3me to come	eeeeeh
-bbay	efffeh
ncomfor	ffeefh
cldocs	effhfd
-3be commun within	heffee
pn	fehffe
-3we had said	efffhe
+2more .	hffedf
+2sound ?	fehffe
+2becaus the	fgeedg
npermis	hheeee
pbird	ffdfgh
+2week ,	eefeeh
ninconv	gddfgh
craudit	efffhe
ngaz	hfefef
-2these :	ffhffe
-3of these :	ffhffe
pbringi	ffffhd
-bghent	ffffeh
clghent	ffffeh
+2for an	heffee
crquick	edhfff
clsignif	ehfffe
psettin	ffffdh
cltaking	eedfgh
cloutsid	fdffeh
clideas	efhffe
pvision	fhffee
+bside	hffffd
-bwhose	efffeh
+bdespit	efffeh
+brumour	efffeh
-3recrui in the	dfffgh
-2nation holida	fffeeh
-3italia nation holida	fffeeh
psharon	dffehh
-3signal @d and	dffffh
plaptop	fehfff
clchap	eefffh
+2after five	hfefee
+2: no	hefegd
-3second visit on	ffdfhe
clstudio	hffffe
-2please allow	hffffe
-3hear back within	fdffeh
clgoodby	ffffhd
-2artist before	effeeh
-3the artist before	effeeh
ndownlo	ffhfdf
-2desk from	effedh
-2commun on	ffeehd
+2would suit	edgfgg
-2schedu :	hfgfed
-bartist	effhef
-3, someti in	gehfdd
clactive	feffeh
ptrying	ffhedf
pkeeper	hefffe
pscoote	ffefeh
clrecrui	gegdge
pexpire	dehffh
nserved	edhfeh
-3their answer before	hdffeh
+bcoffee	dfhfff
+bitem	dffegh
+bmobile	eefffh
pqualit	heefdh
nanythi	dffehg
-bpleasu	dfffhf
+2, goes	heffgd
nboardi	fhheed
-2yes of	ffffhd
-3my yes of	ffffhd
-3start at the	ffeffh
ppolice	hedefg
popened	eehfff
pconsta	effeeh
crhelp	ehffee
+bbelow	egffhd
-2you here	eeffhe
+bchased	eefegh
-bembass	hefedg
nlearn	effhfe
+bdepend	dffffh
prota	heffee
crperman	ffffdh
+bstrike	efffhe
-3on holida until	eefffh
nteache	efeefh
crairpor	hfffee
pluca	eehfef
phighes	fefffh
first	deffgg
-2least anothe	dffffh
-3at least anothe	dffffh
pparks	gdffeh
nprofes	eghedf
-3my letter of	ffffhd
pelecte	ehffhd
-bnetwor	efffeh
clnetwor	efffeh
plondon	ehfffe
crcompan	efgfdh
-2wait ,	dfffgh
-3, wait ,	dfffgh
+bmatter	hfffee
clcracki	deffgg
crbell	effefh
clresour	gfgfgd
pcook	hdgffe
-3our meetin on	ffefhd
-bspeaki	efffhd
clspeaki	efffhd
+bcomple	ggdeeg
-2is travel	efffeh
+blooks	gfegdf
pidenti	eefffh
+bsal	efefhf
nguided	ffhffd
-2poll by	eheffe
nagains	efhffe
pchatte	defgfg
ppi	defgfg
-3link expire in	defffh
-3, upload before	ehfffe
pnoneth	efffeh
pfifth	hfffde
nmounta	fehffe
+2for notify	hffffd
ahead2	fdegfe
-bupgrad	dffffh
crdepend	ffffhd
-2to apply	degffh
-3you to apply	degffh
critem	dffegh
clfitnes	ehfffe
-2comes out	gfefhd
crporter	heffgd
+btogeth	ddhfeg
prossi	gfffhd
nmix	efffeh
-2benefi from	fffeeh
+baffect	dhffff
nmachin	hfffed
clspit	hefffe
-3you from the	feeffh
-2sure about	effedh
+bsittin	ehfeff
+1plus	feffeh
+2plus bank	feffeh
-bdeserv	hfefdg
clst	hffdeg
-3no for you	hedfdf
nmeans	gefggd
clparent	fdeheh
-3choose by the	hffeee
rxaside on ahead	gefdef
-btalked	dhffge
-3will call on	dfhfgg
nlovely	feffhd
+bperhap	efffeh
pkofi	eeefhf
paid	fdfffh
pfantas	eegdhf
-3will hear in	ffefdh
crfedera	ffffeh
crstates	ffffeh
crabsent	ffffeh
crlady	eeffhe
psailin	hegfed
+1comes	fedfhd
-2flight by	dhffff
-3letter of the	efffhe
-3who can start	ffffdh
pgalway	hfeedg
clrefuse	ffffhe
nworksh	ehefeg
psuppor	fegdeh
-bzoom	eehffe
-2follow by	fhfffe
-3the follow by	fhfffe
-3, @d or	ffhfee
+1invite	efefhe
clentran	fhffed
clarvo	hfeffe
ptexted	dehfff
papp	gefeeh
crselect	degegg
nturkey	fffefh
-2slots :	fehefe
-3am off for	efffeh
-bwarm	heeffg
clwarm	heeffg
clboardi	fefffh
-3will choose by	heffee
pdegree	ghdeeg
nthrill	hfffee
plasts	hffefe
+2, yard	efhffe
-bsignif	ehfffe
crtells	hfdhde
clpaysli	dhffff
-3have decide by	heffef
crghoste	ffffeh
-2@s on	eefehf
nsight	ffffdh
clpause	efffeh
-2online within	ehfffe
+boffici	ffffhd
cldanny	effhfe
-3he starts in	ffeffh
crsittin	dhfeeh
-3had been told	efffhe
-2rotati is	fdfffh
nduplic	fefffh
-bmumbai	dffffh
clmumbai	dffffh
+2, below	ffffhd
-3will ring me	hefffe
clwoman	egfhhd
pmenu	hffffd
-3she starts on	efffeh
-3, confir by	edffhe
pworksh	hgeedf
-2so before	hffffd
pquanti	dhhefe
ntide	gfeeeh
+bsubmit	ehffff
-3to answer in	heffee
-bknows	fdffgf
clknows	fdffgf
pfell	hffeeg
-bcycle	fffeeh
plocomo	ffdffh
nnrc	ffdffh
-3contac you within	hffffe
+2@t .	degeeg
-1final	ddhfhf
pbumped	hffffe
clworry	hdffff
-3and back on	efeffh
ndisapp	efffeh
-3know which by	ehfffe
psigh	gfefdh
pclass	ffhffd
crprinci	heffee
naddres	gegddg
+2about a	ffffhe
-3will start in	efffeh
clbearin	efedhh
-bwhenev	dgfffg
-2off sick	dfffgh
+2will do	dheefe
-3our databa for	feefeh
+2so nobody	ehfffe
preflec	dhefeg
+bmr	degfgg
crcfo	hgffed
crthese	fhfffe
nvalues	gfffhd
-bspendi	ffefhe
-bmunici	hffdge
-bcover	dfffhf
clcover	dfffhf
-2will write	hffefe
-3i will write	hffefe
-binfo	fhffee
naadhaa	ffhffd
-bhanded	dgefeh
-2be signed	efffhe
-3to be signed	efffhe
crappare	feffdh
clartist	fgfhde
-3from us before	ffffeh
penquir	heddhg
-3answer go out	hffffd
nconven	effefh
nprogre	hfffee
cldear	hgffee
pappend	ffhffe
plambin	fhffee
-2decidi by	hdffdg
-byears	efeefh
pwrap	hfffef
pessent	eheffg
-2is about	fdhfge
-3post run until	eeehed
pchambe	dhffff
+2, either	ghffed
pslurry	ffgedh
plagoon	ffgedh
crestate	efheeg
-bstampe	ehfffe
clstampe	ehfffe
+bselect	dfffgg
-3for applic is	dfffeh
+2the recrui	hffefe
-bwhatev	ffffhd
-1text	hfffee
padd	defffh
-2commit met	ffffhd
nhandle	efhedg
+2, appare	hfffee
nissue	fffeeh
nporter	efefhf
M	edfgdf
palumni	efffeh
+bgrand	efefhe
crgrand	efefhe
pmoon	dhffff
nasks	effeeh
-3sign it by	ehfffe
pgentle	effhfe
-2on leave	efeffh
pdeferr	hffffe
crhappen	eeffhf
nvineya	ffffhd
nbought	ffffhd
nslopes	ffffhd
nremote	efeffh
-bvaccin	dhgffe
-3is valid until	dgefdf
-2you more	dffffh
-3tell you more	dffffh
-2mornin :	dehfdg
nsilenc	ffffeh
crprobab	hdefeg
nsharp	efffhe
psevera	ffffeh
-3and ring you	hffffe
pfire	hefdeh
nreflec	dfffgg
pfilm	dfgffg
-2detail by	ehfffe
+bscan	ehfffe
-3of the files	fffdhf
nturnou	ffffhe
pcrimin	ehfffe
-3it is about	gdhffd
-2got till	dgfffg
+bintere	fhfffd
-3you down for	eehfff
pfrozen	hfffee
-3i have blocke	hegfde
-bergo	hffffe
phighli	hfffdf
-2study by	dffffg
-3case study by	dffffg
+bran	dfffgf
clbad	ffefeh
-3writte test of	ffefhe
+2when we	dffeeh
-2was on	ffefhe
-3round # on	degffg
-3comple it before	fhdfff
-3term starts on	ffeffh
-2lesson on	feffhd
pfall	hdffhe
+brun	fehddh
pdivisi	hfefff
-3reache you within	heffff
pmarta	hffedh
flthem	fdfhff
-3final decisi by	hfffdf
pinstru	ghfefe
+2and in	fffdfh
-2the direct	efffhe
phearin	hfdhdf
+badvent	fegedh
cradvent	fegedh
pspend	ehfffe
-3would know within	fdffhg
nfailin	ffeffh
nnation	ffdfgh
-2manage ,	efhfdg
pjava	fdhfff
npressi	hffeef
pkid	dgegfg
nwall	hffffd
crdeputy	efhfff
-3with more than	ffffdh
-2ring them	hdfffe
-3to ring them	hdfffe
+2, their	dfgffg
-bkeeps	hfffef
clkeeps	hfffef
crlose	egdfhe
crupload	hffffe
-2our mail	hffffe
-bsunday	ffhffe
+2our office	dffffh
clrank	ehfffe
-3salary expect by	ehfffe
-2candid the	hfffee
ngrade	dhffff
nphones	eegefh
-3email from me	hffffe
pbike	hgefde
crexists	ffffhe
poduya	feffhe
pivana	ffffhd
pscorec	hdfgdf
+bsaw	effehg
+2good ?	fehffe
-bdog	hfeffe
-3second interv ,	ffhfee
+2from me	hfeffe
npre	fhfffd
-2commen in	ffefeh
-3contra commen in	ffefeh
+btop	hfefff
psides	fhffee
pmatchi	fdffhf
crmaking	efeffh
-1detail	degffh
-bpass	heheee
nbackgr	fhfffe
nsituat	hffffe
+2: are	dgffff
clon	fefdfh
-bscheme	fdfffh
peconom	efhffe
crcarry	fhffee
-3link expire after	dfffdh
clpresid	hfeeeh
-3our choice by	hfffee
pelectr	dffffh
-2^ no	gefffd
clstreet	edhffg
+1while	deffhf
nexcuse	efhfhd
preset	ffdffh
ptypes	ffdffh
clrep	hfffee
-3chase us before	efffeh
-3a contra from	ffefeh
-bsafe	hedeeh
nenhanc	ffffeh
nda	ffhffe
-bactive	feffeh
+bnegati	heffff
pnear	fdffhf
-bprogra	ggfdeg
clfontai	hffffe
crlibrar	ffgfdg
-3back within the	edffhf
-2phone call	dfgfgf
-2about it	dgffff
-3get our decisi	hfffdf
nnursin	hefged
plow	degfgg
-2same time	fehfef
-1owner	eefdgh
-2the owner	eefdgh
-2interv for	effdfh
phandle	hdhffd
pbronwy	ffffhe
-bphotog	fdgfeh
clhc	ffffhe
-3are decidi by	gdffeh
+binclud	hefeeh
+2, still	eehfge
+2and says	gfffgd
pfreely	hffffe
rxsuperseded ago past	efffhe
+bbumped	ffffhe
cltempor	ffefeh
+bboat	efffeh
+2sharp .	ffhffe
nsize	fggeed
-2# is	edhfeg
platte	ffffeh
part	ffffeh
nmehdi	dfffhg
-bshared	efffhf
+bet	ffhefe
cret	ffhefe
clhit	efgeeh
-2desk by	ehfffe
-bvenue	fhfeff
+2: there	ffffhd
+blearn	heffff
pcampai	effhff
ncoding	efhffe
npretty	eefffh
+bscorin	dffgfg
-bsplit	ffhedg
-2are closed	efffeh
pjanuar	feeffh
clthe	dgeggf
-2benefi after	ffffeh
+1promis	hfefee
-2in again	ffhffd
cldenise	ghffee
psignal	ffeffh
nii	efffhf
crclinic	dfgfgg
+bfinall	deffhh
clembass	hgfedf
clbirth	ehgffd
-bpatter	feffeh
phourly	feffeh
-3after the interv	efffhe
ploud	hffffe
-2a debrie	dfffhe
peye	heffef
-2inform on	hffffd
crexpect	dhfefg
protati	ffeffh
-2that before	hfffed
crtable	hfeeff
-bnights	fefefh
-bpupill	hfeeff
ntalkin	efffhe
+1how	ggefdd
-bbody	hefffe
ncaught	dfffgg
powing	ghffed
-2my notes	dffffg
-2not put	dffffh
+bschool	dhfdff
clbarrac	ffhffd
clnon	ffedhg
ncastin	fgffhd
pgreen	dffffg
nfounde	heefff
+bones	hefffe
-bclerks	ffeffh
-3the board on	dehffg
+blocal	deffgg
+blicenc	dffffh
-bconfid	dfgfff
ploop	eehefg
-3date 's the	hefffe
clbeginn	ffffdh
clvenue	ehfdge
-3to meet on	fffehe
pfly	gehfee
-2quicke than	efefeh
-3be quicke than	efefeh
clclerks	ffefeh
+bpaper	hdffff
cljunior	ffffeh
-bsous	fefffh
pskip	dggfge
+2s letter	dfddfg
-2count on	fffedh
-3to choose betwee	dfheee
+blol	effefh
prespec	ffeffh
-3take it by	ehfffe
-2letter within	fhfffe
clsir	hefgee
plifegu	hffffe
crfinall	heffff
pprivat	eefffh
pnine	hdffff
+breopen	ffffhe
crreopen	ffffhe
-3expect anythi before	efffeh
-2expect by	ehfffe
-2see me	dfffgg
npay	fhfdff
ndeleti	dfffgg
psalaam	hefffe
ncaused	efffhf
-2over a	fffeeh
-3be closed from	efffeh
crid	ffhffe
ptwenty	ffhffd
-3role before the	hfffef
nof	fdgfgf
crdemo	hfffee
-bsworn	egefeh
clgladly	effffh
+bconsis	efffeh
-3are closed on	efffeh
clwaiver	ffhffe
crlaptop	ehfffe
-2@d so	hffffe
ngutted	ffffhd
crlogo	efefhf
nbloke	heefhd
-3to me before	ehfffe
-3tell them by	dhffff
pplates	dehffg
-3the decisi by	heffef
crreachi	ffffhd
all2	fdeffg
crspoke	deefgg
+bish	ffgfdh
-3or no the	hffffe
middling	effdgg
premark	fefffh
nremark	fefffh
-3an answer since	ffffhd
+2was optimi	efeehe
nitem	ffffhe
clconfer	eeegfh
-3office closes in	eeffeh
pupstai	hefffe
nclock	ehfffe
-3a respon within	hefffe
pseats	ffffhe
clnation	ffefhf
pdrug	dhffeg
clowed	dfffhg
crlearn	heffef
+bbuildi	efhffe
crcalled	efffhe
-3i had said	efffhe
ndriver	efhfdg
+bbursar	hfffef
ntransc	dfffgg
phousek	ffgfdh
+brule	ffffeh
pgross	ehfffe
pthirte	ehfffe
-3need it by	ehffff
nbadge	dhffff
nanyway	edeehh
crtheref	feffeh
-btea	fehffe
+2and may	eefhdf
-bphysic	ffhefe
pbasis	ggffed
clpostma	hfffef
+2go by	fdefge
nsincer	hfffge
clmins	ffhfee
crcampus	ffffhe
-bcohort	efeffh
clcohort	efeffh
pgerain	defggg
-2write on	deffhg
-3get your answer	hfffee
-3season starts on	effefh
clwareho	eehfff
-2for anothe	dfffgg
-3extend for anothe	dfffgg
-bplus	geffeh
bsfrom day past	dfedfg
-bmentio	ffffhe
-bkeeper	fefffh
-1emaile	gfeged
nabroad	effffh
crpolicy	dfffhf
-3answer 's due	gfffed
-3bank detail by	ehfffe
crlagos	efffhe
-2day from	ffffdg
cldad	hfffdf
clsurgeo	dffgfg
-bmulled	hefffe
clmulled	hefffe
pgeneva	ghfffd
-bseats	gfhffd
-3would hear on	efffhf
-2turnar is	hffffe
-2taken in	ffeedg
-3be taken in	ffeedg
clphysic	ffhefe
-3holida till the	effffh
+2ok $	hfffee
ppasswo	ffdffh
pballot	hffffe
pnames	ggfedg
nbrigad	hfefff
nhurry	ffffhd
-2come within	hffffe
clmoon	efffeh
-3applic close at	eefffh
-bhiya	hffeff
ncatch	geffhe
ndeligh	efefhf
-2link by	fhfffe
pdraugh	ffffhe
-3from us on	hefffe
-3out to be	heeffe
pwardro	fehffe
-2select by	hefffe
pquiz	ehffff
+2at any	ffffdh
-3to reappl after	ffffeh
nweathe	dffffg
clokes	hffffe
pgallag	ffffhe
crport	ffeefh
-2attend on	ffffhe
-2defini answer	hffffe
-3a defini answer	hffffe
-3, could be	hfefde
nbecome	eefefh
-3they called me	feffhe
nlined	fffehe
+2that the	fffehd
+bquick	fehfff
punable	dgefhf
ptess	fehffe
-bcosted	ehfffe
clcosted	ehfffe
+babbey	heffff
+2so nothin	eefffh
-bresear	eghedf
-banybod	hffffd
-2regist by	ehffff
padvanc	eghffe
crquay	ffhfef
+bleeds	efhfff
+2in case	ffefeh
-2sample by	fhfffe
nill	ffhffd
pdeeper	ffffdh
-2rehear start	efeffh
+2so let	effgeh
+bmind	dffffh
nwrote	effefh
clwords	ffffhd
-2# from	efffeh
-2period by	ehfffe
-3notice period by	ehfffe
pmortif	ffffhe
+btender	fffhee
+2teatim .	hgefee
clc	eegeeh
nreqs	efffhe
-bgrowth	eeffhf
clgrowth	eeffhf
crevalua	ffehfe
-2be decidi	ffeeeh
pcolour	eehfff
-2appren on	feeffh
+2as well	ffffeh
nenglis	hefffe
clthandi	ehhfee
-3please reply by	fheffe
pdolore	heffff
npress	fgffdh
powned	ffeffh
nchops	efffhe
pcarpen	geefeh
-2the boss	hffffe
-2one re	deffhg
-3quick one re	deffhg
-3the test within	fhfffe
clye	hefffe
rxaside before past	ffffhe
-2compan on	efeffh
-3are commun within	hffffe
nhelen	ffeffh
+bpropos	hgfffd
crpropos	hgfffd
njunior	gfdefg
clphotog	fdgfeh
+2and yours	efffhe
-3is planne for	eehefg
-bcasual	ffeffh
pstorm	fffeeh
-3then it is	dehfgg
clkeeper	fefffh
nsilent	dhffff
pgaller	heefeg
+beleven	efgehe
pacquai	dffgfh
plieu	ehfffe
+ballowe	gfeeeh
+2, lunch	dfffeh
+2that this	fhefef
-3comes before the	hefffe
-3sent out on	gfffgd
+brooms	ehffef
-3team over the	degffh
-3you for the	efeehg
psimply	hgffed
pimmuni	effefh
-3career fair on	dffffg
-3suppos to be	ffffhe
pdurati	egffeh
-3@t on a	dffffh
-bcrack	dffffg
nfact	ffefhe
pkinder	fffhfe
crsharp	ffhffe
clpatern	ffeffh
prooms	fegffh
-3a copy by	fhfffe
nsandra	heffef
crrelief	efffeh
-2choose by	hgffee
+bcampai	dfffhf
crcampai	dfffhf
+2and shall	effefh
crpaperw	fggffd
+2, here	ffefhe
+2or on	ffhffe
-3has time on	ffhffe
-2holida from	fffeeh
nqualif	feffhe
+2in @d	eegedf
-3for the chat	ffffhe
nmeanin	dfffgf
nsaved	ffffeh
-breorga	effegh
-btalent	effffh
-3full benefi after	ffffeh
-3away till the	effefh
nclarif	ggfffd
pphotos	ehefeg
-3run until the	defgeg
+2the direct	hefffe
pmoveme	heffff
nroles	edgffg
-3, start in	feefeh
+2with limite	eefffh
pintro	ffffhd
pcuriou	ffffhd
+1follow	hfffef
nreadou	dfffgg
-bgrid	fgdffg
psuch	gfdffg
-buse	hfefeg
-2a shout	efhfff
-2automa after	ffffeh
clworksh	eegfhf
nsharin	dfffgg
-3of addres by	fhfffe
ppostpo	fdgfdh
-3they had said	efffhe
ncases	effehg
-3email by the	hfffee
pthinki	heffeg
pnation	hffeef
-2on and	fefffh
-3@s on and	fefffh
-2leave since	ffffdh
-3see you at	ffhffe
nassure	efefhg
+2any good	eehfff
+breally	heeeeg
-bencour	efffeh
-3sick leave since	ffffdh
pfunera	hffffe
crqueue	ehffff
-3submit it by	ehfffe
plower	ffefeh
+2they had	dfffhf
pleadin	eeffhf
pquillf	dffffh
-2lapsed on	efffhf
-3, closin date	ffffeh
nsaw	efeegh
nbirthd	ffefeh
-bdispat	dfffgg
claccra	gfefeh
+byet	dfefgg
pgestur	dffffg
-bbig	efgfhe
-bupshot	hffffe
clupshot	hffffe
ngarden	ffffhe
+bper	hfffge
cloutlet	heffff
crafraid	eefffh
-2which day	fehfff
clbuild	dgffff
+2we could	fffehe
-3second interv was	edgfgg
-2date by	hegfhe
pfish	degffh
pprep	deffgg
crquesti	efeegh
-3for you :	hffffe
-bsurgeo	fdfffg
neight	dgffgf
pprefec	hffffe
+bwin	gdffff
pmaximu	fhffef
-3me back by	ehffff
+2the positi	efffhf
-3is open until	effeeh
-3is moved to	eehffe
pscale	fhffff
nrepeat	effffh
rbsuperseded i-must-act	ffffhe
nskiing	fffeeh
-2travel until	ddffhg
psanne	hffffe
pprelim	gfefeh
-3we are closed	ffffeh
-3tell me by	fdfffh
crfarm	fefffh
crhanded	hfffee
nrankin	efffhf
pcheape	hffffe
ndebrie	fhfegd
pcongre	hfffff
-bhopefu	deffgh
-2conduc on	ffefhf
-3interv conduc on	ffefhf
nnamed	effffh
-3so lets say	heefff
nola	dfgffg
nconsis	ffhfee
pmodel	eehffg
+brequir	ffhffd
crsuitab	ffffeh
nhoped	ffffeh
nworrie	gffged
croverse	fefffh
padvice	fefffh
nka	fefffh
nkite	fefffh
-bdiplom	efhffe
+breadin	effhge
pheart	hegefe
cloffice	ggdegf
-3she is free	efhffe
-3call you in	gdgfee
-3interv slot on	ffgehd
-3am off from	ffffdh
pmegan	hffeff
-bvoicem	efffhe
nsees	eeffgh
pmentor	gheeeg
pstay	effffh
-3and accept by	ehfffe
+bdrops	fhfffe
crdrops	fhfffe
crpatien	fffefh
nfaster	hffeff
plordsh	hefffe
-3us yours by	ehffff
+1settle	efffhf
+2settle it	efffhf
-bvisits	dffffg
nworkfo	fffhfe
-bscienc	fffffh
crmanagi	dfgffg
+2, confir	hffffe
pcantee	ggfffd
pcreati	dgffff
-bitalia	ffffeh
clitalia	ffffeh
+2but she	efffeh
-bglasgo	dgfffh
clglasgo	dgfffh
+bplant	dfggff
pinvern	dffffg
-blad	ffdegg
-2hiring manage	dfggff
-3the hiring manage	dfggff
clapprox	feeffh
ncolleg	ffffhe
cltap	dffffg
pmatche	efhfef
ndisabi	ehfffe
-3reache you by	heffff
-bawait	ehffff
clawait	ehffff
nsender	ffffeh
-3mail you on	hfffee
nland	egffhe
pdraft	fgefeh
-2start after	ffffeh
-3a period of	ffffeh
clgrid	fhfffe
-3our answer the	hffffe
-bestabl	hffffe
-2anothe not	ffffhe
-3yet anothe not	ffffhe
-1approx	fdfeeh
psanjay	eeffhf
-3confir it by	hgefed
npupils	ffhffe
+bowners	dfgfff
-3our decisi the	hfffef
-3with the direct	ffffhe
ppaymen	ffffeh
clcasual	ffeefh
+2was wrong	efffhe
+bforget	egffhe
crconsis	ffffeh
-2to talk	efhfge
nfinali	feehge
-3could start on	dffffg
-bsoluti	ehfffe
clsoluti	ehfffe
+2and is	gfdefg
-3board meets on	effhff
rbanswer answer-time	ffeede
pwaited	geffdg
-bunpaid	efhfff
ntom	hfefeg
-3she had said	efffhe
nfills	ffhffe
-3am away from	ffffeh
-3verdic by the	hfffef
+brecomm	effhff
clpieces	ffffeh
pbidder	hffffe
-3booked for the	efhfef
clmusici	effhfe
crauditi	effffh
phols	effffh
pseems	gdffgf
+bbit	heeefg
-3i start after	ffffeh
+bunpaid	edgffg
crnone	efffhf
clsr	efeehf
-2fill it	efffhf
+bokay	heffff
-bkeen	feefhg
-3are closed from	ffefeh
clsponso	dffffg
pboatsw	hffffe
-3finish it by	fhfffe
+2s top	degffg
+bnice	gffffd
+bassist	effffh
-3of shortl within	hfffef
nholder	dfffgf
pcontai	fffffh
-1learne	ffffhe
-2we learne	ffffhe
cleye	fhefee
-3want me back	fehffe
-3round the nurser	efffhf
pdock	effffh
nsjoerd	fdffgg
+2works .	fehfff
bson time-only ahead	ffgdeg
cranalys	ffffeh
nbatch	efffhf
-2decidi before	ffffeh
-3be decidi before	ffffeh
nfurnit	geffhe
npolici	hgffee
-3to hear before	ffffdg
shday	efgegd
msaway	fdeeef
+2to choose	fhefef
pfixed	egffgd
+bclothe	efhffe
pbat	gfgfed
ptak	dffffg
pdin	dffffg
pemil	dffffg
+bpermit	hfffff
crhandle	dffffg
pv	ffhffe
-3could you talk	ffhfee
crreal	gfffdf
pvalue	eeffgh
clscore	ffffeh
clprogre	dggfff
-bkitche	eehegf
clsatisf	ffefeh
peasier	dgfgff
clideall	dfffff
-2intern ,	dfffgg
-3engine intern ,	dfffgg
+bsadly	efffeh
+bvanish	egeefh
crvanish	egeefh
-3us more than	fefedg
-2zoom on	fehffe
+bcheers	hfffee
pfinger	ehfffe
+2for democr	efffeh
-3office is closed	efffeh
nrules	gfffgd
-2job in	ffffhe
-3the job in	ffffhe
-bvp	ffffhe
ppetter	fffefh
+2of hearin	dfffgg
photel	gdfege
ptoddle	edgfge
clinacti	ffffeh
-3signed form by	fhfffe
-3ping you by	hefffe
nanne	ffffeh
-2woman though	gffedg
-3hr woman though	gffedg
-2portfo by	fhfffe
`;
