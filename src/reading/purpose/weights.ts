// biome-ignore-all format: a table
/** What dates are there for: a feature (purpose/features.ts), a tab, and one character a purpose in the order of PURPOSES.
 * Learned from the open corpora and nothing else; `npm run learn` learns it anew. */
export const PURPOSE_BIAS: readonly number[] = [-0.22, -0.52, -0.27, -0.54, 0.34, 1.22];

export const PURPOSE_WEIGHTS = `
cldid	VYYa/N
-bstart	PcVcZ+
clmust	N9YYUi
ptest	YupgnD
-bpicks	7VaeWM
clreads	aRa7WQ
clwanted	EdVb0m
-bor	6ddbaO
frstart	RgRaW6
-bpage	Q5WcUY
claccept	Q5idhO
clreview	YWf5ZT
clselect	cemtlF
-bcontra	VTbac5
-bleaves	bWTXU4
-breads	UUa4dY
pyours	R4oWRZ
flreview	hYe4UV
ppapers	4fWdYN
clpage	N4fcYZ
clshuts	R4WZSe
clhad	TcXc4c
crwas	SXXb4g
clclosin	SgYaU3
clpicks	3XZjVO
clcollea	HUdnzj
pchosen	OdYcY3
+bnow	YceV3Q
-bshortl	jVS3YL
ntrial	W3SYfU
clleaves	eSaWS3
-bselect	VdtthH
clexpect	3XeaZW
clmeetin	bXX3jS
poffer	P3eceZ
flstart	VaeeZ3
-bmeetin	Xbd2gQ
-blesson	Re2agN
pvoted	OdWda2
crits	2UeYbV
clsilenc	2YedZL
-btrial	Pa2XjX
+bteleph	2YZUZX
clrefund	UUeeW2
-baccept	Z2fddO
-boutcom	2WaabY
+byours	ruihXI
clwant	IxrdTg
clearlie	Jadgiy
-blapses	X1ZdVZ
clignore	WgUb1Q
clbring	OZ1dZd
+b?	XY1cZc
clinduct	QXcbb1
clother	cSaZZ1
-bdeadli	X1PWUk
-brung	1SdeeR
-bsilenc	1ZedYM
-bjoinin	VUddc1
-breview	gVa1WT
ppages	X1gdYP
frmatch	Td1cYb
clpaid	PaceY0
clstart	YXbdc0
-bmoved	iajTxK
-breadin	WYa0Wa
cltravel	PcZae0
clseeing	KYZrYs
clbecaus	aWbZX0
clcloses	X0LaQp
clsits	UWm0QZ
pwants	V0siOP
clcontra	YXaad0
clgets	0XQhPk
nnote	0WVbbf
nresult	eZZ0bU
clshut	TiSXe0
clrung	0TcefQ
-bboth	dpkoaK
-bnotifi	0UZZgV
clcount	0VaWWf
clrota	ZZbYV0
-bcommit	cUX0fW
clmay	Ofcbd0
+bmeet	Pd0gZZ
-bsessio	ZctphK
frdecide	0fbaVX
clmarks	aXg0YU
+bwas	kVWazV
clrings	zUacWc
-bseeing	Laatdl
clpanel	XaozbP
clauditi	UYxklL
-bpatien	rccarL
clmight	Lkfgbz
-bchat	fisfeL
-btest	LhwblY
-bscreen	ZeuneL
cranythi	aWZcVz
-bmay	YZecUz
clleeds	YdcaWz
+bneed	QzoVZZ
crwant	Lnggjj
cleach	wchidL
pexam	iuggaL
+bor	zpdYRO
clbegins	WahbVz
clkeys	VYbcWz
-bshuts	azTbXd
crmeet	SczfZZ
ninform	eZczhO
cror	zddgUW
pcolleg	SbgcWz
clcalls	zZcXRf
cltrial	SXzZiZ
clbetwee	bgzbWY
+bmore	zWVbhX
ninstea	UXhdzW
flothers	cSYbfz
clhimsel	zRdbcb
cldates	ZbzdaV
clcareer	WcWeaz
flthanks	WfdczX
cldeadli	fzSbfU
frnews	zXViiV
franswer	zaaeca
crneed	Ozbacg
-bchased	VcdbzW
npaid	bYzcXa
psee	XczafZ
clmakes	zRahdX
clpresen	TgzYZc
clsittin	YcYzda
+bsays	yWUdcb
pparcel	VXaeby
clnames	ylSeUR
clwill	yTdhad
pscores	yYhdXU
+b#	QdyYcg
pbring	ShyhSb
crpanel	cfnknM
-bfile	VqZtlM
clchased	XbdjyN
nnew	UTeZye
nsome	MZafrp
clhoped	Qaceya
clupload	YyaeaW
-bsits	SYoySY
-bvideo	RykcbR
clmeets	dXXyPe
-bwant	MnvZYg
pproof	YkuifM
clparkin	aTbddy
+blater	RyZfVf
-bwas	XbaeyZ
-bignore	bcVcyW
+bdean	kZXnpM
crdefini	yZYfZU
-badvert	YaeZYy
-bprobat	ZTeeay
+bclosed	WZacZy
clwants	MxopPY
cllesson	ShybhQ
clnormal	yQdYWg
clonce	UZchWy
clholdin	UyjZaW
-binterv	Obyfla
pcareer	aZXcay
-bexact	yXddXW
crteleph	yZcXbY
clhome	bZbUby
crmoney	VcbYay
nurgent	Xadday
clcertif	QybejY
nscrap	VYdeyX
+boff	MqVfkn
clcommit	iUXydX
clnor	Macemt
nmade	abbZYy
nwhich	deyaeV
-bgets	waSjMk
+btrial	XeyeZW
pchange	Mkkboh
-bhold	ychhPY
clannual	Wecbby
nsign	ZfYcXy
-bclosin	TkSZZx
-bbecaus	Rbacdx
nnone	YjjkNq
pportal	QxfkjP
-bdates	RXxadf
-breplie	xYeccT
+bmessag	igaxYN
croff	NnUdjr
+blist	ZffxVV
nclue	Qcedcx
clbored	UaffYx
pnobody	xVhXWd
-bitself	UZxlZW
nsuits	ZbxacW
nbest	iRxWgZ
ndrawn	WiceSx
clfile	XmWxiP
cldisreg	YfcdxT
ndirect	gddaxS
-bthose	NdZapr
nprefer	Ucxbcd
cloffer	NrkZig
-bsignat	exeegN
-blike	QxqZcT
+2, when	xdVXbT
nlonger	ajcdxP
ninvite	SfxgeT
clthank	XdgcxU
clcake	TaZeax
clscores	kTWxUZ
nidea	Nmgdre
-bgiven	xbYdkP
pbooked	NpWeds
-bpaid	VVieYx
-blisbon	TbedZx
+bmail	fNcoqb
-btwo	Noilhc
-bhim	foedNm
clthem	axXidV
clringin	vfZbkN
cleither	xRobhP
cldies	axWcYa
nanothe	cWeaxb
+bsame	cVxbgV
-brota	bZcZWx
crdecide	xbZSfa
cloutcom	xXbcad
-bvote	cYWxXb
clor	xgfbaU
-bpresen	QixXea
nplaceh	gTxgdW
clcode	XxbebY
-bdelive	WxbcZa
-1interv	NYhemc
clcoin	xcacZT
clpublis	xZaakS
clallow	xcdXZZ
-bweddin	Vacbdx
nbin	ifffNv
pinform	Ndqfjk
-bbored	UaffYx
-bsystem	VxZdlU
craccept	UxddfZ
+bnothin	Naccrp
-bslot	ZexeeQ
clvote	cYYxaa
ntext	xbeTfW
cltook	mTbZxS
-bauditi	ZYsllO
-bmeet	TXwqbU
ptakes	qgkjhO
cllink	OwWbbi
-bholida	eeXaVw
ppage	WwYkYZ
clwas	Zadewb
-bold	RZYbwd
plibrar	ZUamVw
clflatma	WafeWw
pwent	kOddfr
clgoes	ocUqOh
nor	ofijOe
cllovely	Wcaewc
crdecisi	wUUnkR
cllets	whaYUX
ppicked	cZwdWZ
-bsift	ZddweS
+bpromis	wYXedZ
clrules	wSbabh
-binduct	XWbdbw
+beveryb	wcdhXR
+bcommit	dbclOq
clreques	Ouhdde
+beach	wZZceV
-brefere	SwSafh
clbookin	UwWbZh
-bmedica	OrsXWc
psend	Rdgwbd
crsee	OZvdYn
clwaited	ZaeewV
nmoved	UdjawW
clmoves	SaWamw
clfour	jjlidO
-bhearin	gdwZVU
+bchoose	ifweXO
-bvacanc	aVbawc
nwent	WdahwY
pdays	gwaeXT
pless	TdZffw
frpapers	OvmlTc
-bbegins	XbecYw
-bcloses	XwOcQq
-bscores	hVWwXY
-bsince	ZWTfdw
-3from you by	QwedYV
-blatest	tndaXO
-basked	oOYeqd
cldebrie	mccjkO
-bannual	Xdcbbw
cllandlo	UZdfaw
clwrong	Wbacwc
clwere	VWcdwf
-bproof	VwYehT
+bplace	XiwhZU
pname	Omjffj
clagains	XZdcaw
+beither	wbdgZW
nminute	jgsmOY
+bdefini	waYdZY
nhappen	dbZcwY
clreopen	aaacZw
pauditi	regdkO
-bhad	Sgaawf
-bdecide	wVXhhV
pcorrec	fkgeqO
clteleph	weZZjT
clweddin	Xbbacw
-bnow	tdfleO
crsome	Odcilo
crmessag	ejcwZO
pcatchi	ffffOw
+bmeetin	bejjrO
nwear	bVweZZ
-2is on	YaikOh
+btime	bewdYY
pnotifi	ZZiZVw
crthough	Ubfewf
-boral	WYweeX
+bplaceh	cZweZV
-brings	wVbcXe
-bwhere	wcdZdY
clfinal	waWieX
clregard	deeewR
nconfir	OgpinY
-bneed	UwahSk
crdirect	ifodhO
-bread	fXZwdY
nteleph	kdjgmO
cloffici	wbccaV
clunders	mjddoO
-bboard	eahwaU
pnewsle	Vacddw
pmoved	derkhO
clminds	wbdfSZ
clfurnis	Swfebb
clcommun	wZachW
+bhad	OaZgtk
-bfirst	TOjYsp
clneithe	Tddeaw
clnow	wfgiPX
-bportal	bwVbca
clportal	cwUbVg
-bdeclin	Wwbccc
nreally	XageWw
-brefund	Safedw
clverbal	ZcefwS
crrings	wcdeZU
+bargue	VedwaV
crseats	UedfYw
clvotes	wZbkVR
+blady	bWYeZw
clwhile	XadfXv
-bbut	vklbVP
crjust	RkWdbv
+bwithou	bvWaZf
crstart	cdZdSv
nindivi	rbdmeP
-btrade	bVfbfv
cltrade	bVfbfv
-bshut	WeXZfv
clmember	bUbmSv
psigned	PjXhdu
-bwanted	YgcYvY
napply	fcdeRv
pexpect	iYkavR
pinvoic	UYeddv
nnight	vhaVUf
nwish	SiiZWv
-bnda	YvWfba
pdispen	gVXdcv
+bday	jiaZPr
crwent	kbZbvS
claddres	Vaddav
-bparish	WZYjYv
clshortl	fUlvbS
clwrites	vUddZe
cllook	mScqPl
pkeeper	fidcPt
-bresump	ZaYddv
fraway	UeaWhv
-bmight	VfegZv
-bkeys	YZcdYv
creach	vZgdXY
pmobile	VadcvW
clfarm	WZvccd
+bare	gcXZva
+bread	PYlpgi
nnotes	WfeYvc
poffers	cvaiaS
crgets	vZZbVg
+2is the	iiaXPh
-bsheet	gvceaS
-bleft	gZiqmP
crsign	Pqajdl
crappoin	kabZvT
pfittin	aWbebv
-bused	Rdffvb
clused	Rdffvb
-2from the	PVghhf
-bst	vcZabW
+beveryo	vaYiaX
pslot	eqnbfP
ppart	VYYvXp
ne	jakkjP
-binstea	WdkevQ
-bsaying	cfidtP
pregist	PrZmTn
noutcom	XaYvce
clverdic	vVXdkT
-bmarks	ZbdvbY
+bwrote	Pedcsf
nfirst	acvTdi
clcollec	QuPlVl
pmedica	PrnZah
-bc	XcedWv
-bminds	vbdfSZ
frwait	VgWYvi
clreplie	vYeccX
pdata	Pbjeeu
+bpick	gevbXY
pref	SofiPu
clhand	XvZbXg
clher	hvTfWd
+1or	XnhdPg
ndefini	oabfPm
clbeen	aZfZvc
clturned	cdeevT
clgreat	ZnabvR
clhearin	kdvZUT
pwant	Pfodbq
-bspoke	eedcvT
nwants	WavYoV
nanyone	mdjjhP
clopens	ddThUv
nlate	kvXkRb
-bform	SvZdiZ
-blist	vabYgY
nhr	XWhbvg
precord	huRqcP
-bsees	Pcprac
-btook	iUbavW
cranswer	vfXYZg
nsessio	XjVcav
-bbeen	gSgkvS
pnever	mjggPg
nround	VcigUv
crtoo	PibYhu
nstarte	bveeZX
-3, on the	mjgdaP
clindica	Vagfva
clgiven	vfWbfX
+bcorrec	XdedvV
cleveryb	vVbaga
-bextend	RmacYv
-btraine	YcYhZv
-bteam	YVfvXi
-bheard	vUgjbU
clonsite	bdvccX
+bok	veVcjS
+benough	duZdiP
crhiring	ZeionP
clnice	XdievU
creveryo	vcZfUd
p?	fvifWU
paccept	PoeXXu
clmoving	Vecddv
-btaking	PkkdZq
clphones	vXbdYg
+2i will	reaYeP
+bcomp	WdavWe
nsend	iWvdbZ
cldata	RmbcYv
ntime	cTpXvY
-blink	PsabYj
clgoing	rPghha
clneed	VvgeUj
nwrite	iWYvcb
-bpossib	Pnodcg
clvideo	SvjiaX
clyes	gvccdU
+btheir	vfehTW
pvoice	bcdeVv
clapply	Zcbeav
+1would	Pnfagc
-bagency	mPhcfl
+bwait	ZPkbtg
-bwebina	ZaXfev
pwelcom	Ugadbv
nholida	vfabWe
ntype	ihhoeP
pdate	mcombP
clthanks	abZcvb
clsee	XTdffv
crlatest	viYcYU
clrankin	cVcveY
cllapses	dvaeVc
crringin	Wdeaav
-bgone	bXYVvd
-bwrites	uYccgU
pc	buccXZ
-babroad	Yfadau
crbooked	cfucbU
clinvita	gmhekQ
-bfinish	QqgpWc
clannoun	uZXXpR
-1start	YVWdXu
cldiscus	mWiofQ
clmade	rXafqQ
-bleave	fcbZXu
crgoing	fbZauZ
pconsen	VriqWQ
nrepeat	nncgQe
-bdesk	Qnbceo
+1we	gfQife
clfolk	cZeucW
froffer	QrYZmi
peven	YZcagu
nhearin	WucWcg
nrang	YfcauX
psendin	QlufZd
-bdid	edZauV
clhaving	TZgYuh
nwhere	XUfiZu
-bbuildi	Zbcbbu
clcopy	SuYdfe
pbeing	uWdXSm
-bmeets	XYZuRi
pcheck	euViUc
clconven	WZeueZ
ncourse	Qflmhh
cr#	TbudZi
crcut	juafdQ
-bpages	Vueeca
nlet	aZuabi
psuperv	XucafZ
nweek	Qmccil
-bprevio	VfceuW
crbudget	ViddXu
-bstatem	Qofeob
premind	Qjiasa
clsaying	ldijiQ
clprefer	Rudeaj
clflies	WghVXu
nautoma	uZcedW
nmoney	hZYduZ
clold	QbYdlr
-bstill	uZdgdW
nplaced	cfdfSu
psittin	XucmdS
clgives	rmZhXQ
crwho	ubZcRk
+2, #	QbpWde
+bcut	juafbR
-bsubmit	WfXbuc
flrefuse	dUeaue
clsaw	YdbhuY
clpronou	uXecdZ
-bher	mqQgUe
clmoved	iYgTuW
-bgoes	ohWlQg
crphones	rcdkfQ
nnames	lciodQ
-bfestiv	Xeadbu
-breopen	abccbu
nforgot	uaeeUi
clchat	kfnefQ
nvacanc	dYfeWu
pgone	sQbdZm
pfirst	fnihiQ
-blets	uidYUX
clappeal	WfdaYu
-bperiod	decuQf
+bhas	aTgYug
clmeet	WXuqZX
+bgood	jadbuQ
nringin	udbZcZ
clextend	Tgccbu
crannoun	Qkehmj
clway	uSicda
nbeing	RfWduh
nstarts	mohefQ
pnone	uXcYcg
clhereby	edieQu
-bmade	feYeuV
pbrewer	aeZbbu
nnotifi	bWYudc
-blost	Uaaduh
nhope	WfdcZu
nopen	TcTZmu
pessay	lofbfQ
+bstill	Qiafqi
+brings	ucZkZU
pplanne	gepihQ
crtalk	Qhmofd
-bexamin	ZdluXS
flstep	bfufcW
clunifor	XdVdfu
nfurthe	QlYsmY
clfirst	QVaiqq
-btakes	fUiuSd
-byear	eiieQm
-bcoffee	TcujWf
cllist	udcbcZ
nif	udheTc
-bright	maiimQ
crresult	ubYgcY
clclosed	cZbdcu
frstep	YguegV
pthis	acefYu
pnotes	jWgnQk
poffici	Qlbbgr
-bopen	QqYZhm
clhold	qsffQU
-bguy	dcYdXu
-boffer	QsjXjc
pstart	Qjcgcp
+basked	RRoaug
clvisito	aZffXu
poff	uZccYf
clpencil	ffifpQ
ntest	auZbZh
+bopens	Ydbcau
clmessag	ucZbea
pok	udaXSh
+1but	YQXUoh
clsheet	Yucfbc
paccoun	dWacdu
cllike	VmufWc
clholida	mXZZWu
+babout	QsfelY
clinstea	ebfeuS
+bcareer	ccWeZu
+bkeep	uadcVd
clduty	fVcdbu
clsworn	uccdZY
nquote	WgefuW
crtrial	TnucgS
clreturn	Xaadgu
clsafety	YufedW
flclosed	ebbcau
+bafraid	Tdffeu
ponly	nijgdQ
clyear	hbdfQs
+bothers	ddXZbu
crsettle	rdfegQ
-bothers	YaWefu
+botherw	TufeZd
-2, by	liZXQV
clglad	Qsdfif
-bparkin	cUcfeu
+bfeedba	Qccarj
clinstal	Wceebu
clwhites	Tdcfeu
-bflatma	XcffXu
pwhen	riQhVh
nfalls	uhcYeW
+bbefore	buUdiZ
ndepend	XdYgcu
nh	ZdcYau
pwarden	UZWcku
ngoing	UcXjud
clthink	Qmdcof
plets	ZhucaX
clbeing	iQcjWp
pteleph	ehbduR
classure	uYedeY
crnothin	UYfciu
clcoffee	ZbudWg
-bdisreg	ccdeuW
poffere	WugdhY
cldepart	cbccau
clcongra	bdcduV
clchosen	uhafZV
+bjob	ueZdkT
-bnext	aZTuTn
+btwo	QYohgl
clmore	edTdau
pauthor	kuicYR
-1got	fmcccQ
clrefere	UtQdld
clwrap	UdXgbu
-bkey	bVefdt
+bphones	occliR
crhad	Rccgkp
pcalled	Ybtchb
clthere	Rcrpag
-bcollea	RakmtU
nover	gdXWct
-binform	tTdahb
pgrant	dgjkmR
-bfolk	aefteS
clsignat	htZedT
crclock	WteedV
crstarts	VhXeet
+bbeen	TWgbtg
clpay	RgZbit
pfound	WaZeht
+blook	ebZaZt
clasked	cRecrk
clreach	UtdjZe
+baccept	Rshdgc
-bdeclar	lqbahR
nshop	tbZdSl
nshould	mchikR
clany	cctbVg
-bmy	ZtYbdg
clacknow	WdeetZ
cldecisi	tbbciX
ppencil	hqkabR
-bthey	mRchqZ
-bphones	tYadZg
-bdiscus	mWjmdR
-2you have	Rlfedg
pcondit	Stcdci
clsessio	XdqpfR
clresult	tXYXme
cllost	TYfctg
-bringin	qgacnR
nschool	tgWffW
nthings	WYfdtc
pstudy	iipbbR
+bmornin	dZtdYa
-benclos	XtffdY
clvoted	cdaftW
clposted	tXZcWj
pcode	Ttidfa
crhappen	dccetV
clallowe	plcbfR
nnotify	gbcteV
passess	hmqeYR
nwas	cYbcte
-bdecisi	taaZoT
-ball	mkWilR
clclaims	ZWeeft
-bheads	fpcoYR
+bdown	XekftT
nlink	ZptcYV
-bdies	ctXcab
-bword	lghihR
prefuse	tbaZUj
-bthem	itVieT
clread	cdatfZ
nattach	XWoXtd
clbuildi	Ydcbat
ptake	XtciYd
phonest	cagbXt
nalso	kcjcRn
pneeded	oohbXR
crtellin	tgbbbW
nslide	YbeetW
+bsomeon	kWeatW
pthank	mRdmjc
-bseason	fcYcYt
pbank	Rmchmi
-border	ZUVctl
+2is a	RXiaVp
-2meets on	RaZlWi
-bskippe	ZdebYt
nwithou	htZfcW
+bwritin	tdVehU
-bpracti	cXtaZe
preject	tYbkeV
clsend	btccea
-bjury	bXXtXg
crothers	UhZcdt
pasked	tbcgYc
pstep	YamtbV
pby	aRlocm
+bstart	jibYRo
ncv	TYfbte
-brather	hVjctR
clpossib	Rkmdej
-bmoney	gcjdrR
nclock	lsadaR
-bcareer	ZdXedt
clended	ddXdtY
clelsewh	idmenR
cladvert	UVcbkt
crmany	Xdfdat
-bphoto	ZteecX
-brules	taecdY
psits	shdheR
pfour	oRpiWd
+bbring	TTkdYt
flmatch	RiprZa
crphoned	tefcdV
cljust	jjmUlR
-bput	tiYYdY
clfrozen	eflfRq
clboth	kleoZR
clappoin	tfUldV
nstandi	dedfTt
clintend	mdddRr
pverbal	btedbY
clbreaks	tdddcW
clalso	gWXZte
-bpronou	tXecdZ
pvacanc	bYcfZt
crhere	cceZVt
clcomes	taVeWi
pjobs	SXZbot
clsms	tZbdfW
pwritin	XiRpfl
paddres	RjnZkg
clsift	fecteT
crenough	ftYdgU
nanybod	WeefZt
+bperiod	Xdtccb
clfalls	tZdgUa
-2start on	ZZZebt
-bpromis	jZXbtZ
-bappeal	Rifcdr
clinbox	btacdW
clthough	dYaXtd
-bawaite	XtefeY
clawaite	XtefeY
clleft	lcicrR
pphase	liaqcR
pregret	Rjbcph
clsees	RkjtYW
nknows	RZieiq
crsame	oWtcXY
nno	WZaftj
nlunch	jbtaiR
nhands	YtddUf
+b@p	gbZZtW
nsucces	dbbtbb
cleta	tacecW
-bsee	RZicfs
ncard	gftbXW
nkind	Vaffet
pinvita	cdtdbW
-bbring	Ueteca
clrecept	Rhfdll
nwire	teccbW
clkey	bVefdt
+bonly	TYgZjt
nbarbec	aedcWt
pcontra	Rmcgap
nmeanti	tbcjUb
clbreak	cZbeZt
clmr	hXXbat
clinvoic	XZefbt
papply	Wgacbt
flnot	Ydcbht
-bfurnis	UtffeZ
psome	taYbah
+bfrom	pRehZh
-bblind	YebtbY
-bday	jctYYa
+blooked	efeaTt
clmean	lggdgR
clopen	StZadk
+bmoney	YbcYet
-bsample	Zafdtb
clpast	tbidZW
nmail	hhhnRf
-bflight	ccYdct
nwhoeve	tbhhYW
-bexam	UYtYhf
-blocks	etaebY
ti+	WetXZb
crbut	WZccti
-2start :	VWZdat
clpaperw	dXdbat
pfounde	tYYlVd
-bprefer	Ttdeai
pemploy	Rsfdgc
clhim	krdcRe
-bannoun	taYYlV
crevery	tZcThd
nholds	leodfR
classist	teijXR
crrest	Rlkafn
n#	Rhjifj
clday	RkrWam
-beveryo	oRfqgV
clmainte	ZeZect
nrefere	ZetXbe
+bvery	qRbmbf
+bhome	aabdct
clinterv	XZtifd
crway	fTYlXt
crout	tcXidW
clruling	tbdedV
crdrop	okeaiR
clstage	rghgbR
pfarm	TltchU
+bget	oiYiRf
clwithdr	Vccetc
plib	fcefUt
-2@d ,	fdbRhi
pportfo	WmgqeR
clgettin	pdjchR
ndecisi	aRafrk
-bany	egtbXa
+bconfir	tbbaeY
clslots	XnmcjR
+bhalf	RXrhZn
flpapers	Rqcdhj
clcommis	ehdtYV
-bwatche	ZedtiT
-btext	htXdbW
+bwho	nRSjam
-bfinal	tedbeV
clhandov	Zcaeat
pjob	WhYdet
clpermit	gWcadt
-bscan	ZtcedY
presear	RpsbbW
crlegal	geingR
prang	tZfdeX
pperhap	tXdfdY
ndid	gcfaVt
clare	ealiRp
pholida	tUcfiW
pexcuse	qWdeqR
+bsettle	sbdajR
clwho	tabgZc
clget	teYhZd
clbooked	bbccYt
clstatut	teebaY
-bfeedba	ZRmkpe
-bcommun	tbccfW
-bmonth	tdbeZY
-bcounci	hWWtcc
ncompan	fcddXt
psomeon	Rdlami
clchoir	ccbtYb
clthen	iRkdoY
cltest	TmtchU
-brosh	bZcdbt
+bbudget	Wdedet
ncheers	tcdcbZ
clpositi	adgZta
clwife	RZemgo
-breach	Rsghah
-bexams	decYat
+bflies	Rodkbh
pexamin	adtWiZ
-bcheers	aaZfct
clbeliev	Rdbfmq
-bticket	ZZgfZt
flfree	YktcbY
pmust	nieZRi
pevery	ljRmda
n@t	gatUfc
clorigin	Sbdctj
pbetwee	tlbiXS
-bpermit	aZbedt
cldeclar	fthYeT
clparty	ccYeat
nchair	gbfatW
+bpanel	SYnqah
nclinic	bgWisV
nshut	lZhbSm
clsystem	bsbabg
ppracti	SmmbZk
npass	gbdsgU
pcase	flkZmS
nunless	kihfSl
clcat	aYbfas
crvery	nSaleh
+belse	Vsdecg
pchoose	bgdZXs
-bget	saXgZi
npartic	eacesW
ppre	UsgdWi
+bshout	csdfdU
clexpens	Zbaees
clcarry	bbeads
nreplie	XZdlsV
cldiplom	ZsdedW
clmedica	SkpYWm
clcounte	dsbaUh
nonboar	pobadS
nposted	Zcedas
+bsite	aembqS
pown	Ssjebb
clphoto	Xsbecc
clreappl	Zaffbs
+blow	Vfabas
clchoose	cqseXS
-brecipi	ffffSs
clrecipi	ffffSs
-bapplic	jSWljh
cryes	smWgWV
pcommit	scfeYb
-beither	sbheZW
clreadin	eafsYb
pmemo	ZemVYs
-bfound	jefdrS
plive	Spjaci
clhears	lSpffZ
pghost	sYeeeX
+bfollow	eehipS
-bliked	ceifsS
nlast	mTshXY
pgoes	mhbkSd
clopinio	beesdV
clsecond	XdpjSj
-beleven	ceeesV
padvert	Vdicas
ncollea	SdeZsi
-breserv	iSedof
clcorrec	mfhdkS
-2interv on	bcjSch
crlist	WsofaW
flnews	sacejY
-bcorrec	qefdfS
-bdelete	Sfcdir
clends	ZjWmSp
nafter	WpdrSg
-bcertif	UrhepS
phereby	Sqjdag
pnotice	kjrgVS
clsurvey	YVahgs
clperiod	gibbSp
nunsucc	ebpmeS
nwork	Simefg
-bcake	Zbaebs
-boffici	scdccX
nprevio	sYdeeX
psays	Xfcbsf
clsays	safZea
ptaken	VYZhsh
+bcalls	TdYsic
clmine	Sreeie
crargue	VjdsaW
clbound	sXfeeY
crminds	sVfdea
clvolunt	decaYs
clcatchi	Xeecas
+blast	bsZYbh
crby	Scdphl
-bmember	eZcYbs
-ballow	sbeZcb
+bdoes	Zaagbs
-btry	Vcgcds
-binvita	ekhemS
-bcentre	deebWs
clsugges	Vbsehd
-bbear	sbeZbb
-bsittin	gZdsfU
clstockt	accdbs
clreckon	nSacfj
neditor	YWfisa
clnext	gdVsXf
-bneeds	Sqepad
crher	raibkS
-bsenate	bedscV
cllocks	isZebW
crother	YYcgcs
crtold	jWdUsd
+2, promis	saZaYW
crdead	YbdesY
-btalk	aSroeY
+bcourse	XdYees
pbook	csjaYY
crshall	pheSdf
-bteleph	seYYjY
+bjust	adnbSp
cllads	cabbds
clwords	WsdegW
nview	aacebs
pchased	sdeecW
cryour	cscaZg
ptimes	Skmdbj
-bwrong	Yeaesc
pforwar	ldSjoW
clproduc	WsjnYT
-bchrist	Wccdes
+banswer	mXbhSl
+blink	VsgfhW
-bmate	YeeeZs
cldrop	fsedaX
nasked	sYadfc
-3, by the	igcdeS
pdue	scSndX
ptheory	Xacecs
clwatche	Xbdseb
-bsomeon	bVibcs
plink	VsljXW
nharbou	XsfdeZ
ptelevi	aesfbU
crshoes	YddfYs
nmust	SnsehT
clworkin	dsVfVf
clcosts	Teffcs
crlonger	gacdsV
-bbed	scefcV
clboots	Xaddcs
-bcrossi	eeYfsW
clchecke	XeesfY
nfrance	aedcXs
-bwords	csedZZ
+btalk	Sdkngg
clbirthd	WbZees
nthen	saedjV
cldelete	Sfcdir
nhis	ieiSld
pfirm	gmmhcS
-bgovern	kVYsjS
nstand	SWdkmo
-bchoose	jhobdS
nothers	lcenhS
+bthank	Shefrb
+2now .	mfebbS
clabroad	bfadbs
-bunveil	Vebees
-bteachi	SrYbbm
+breach	VjesbY
cltalk	UTsoec
cragain	ZfZWsi
-bless	Waffds
clfestiv	XdZias
pscorin	scdeeW
clpartne	hSeofc
+bus	hjkciS
nairpor	sefdZW
preside	SnofiX
nbench	Xsddea
nyet	ScWnmj
crcame	Sgcapk
-bleavin	Ybcees
pthanks	gSjhkg
-bdrawn	gdiklS
+bbecaus	mffcmS
-bmessag	sdWaiY
crpaper	Usbefc
crwork	Sbkfkj
-btoo	sigeUW
clheard	safdfW
crasked	ZWibsc
pmodera	scceeV
nbeauti	scbchV
+bshould	Sebkfq
pmoney	afdcXs
+bdirect	mdhmbS
psize	dsYcae
clquiz	elYdSs
rxact from no	dbXaWs
nreason	ihYbsS
ngiven	Siackn
-bsit	dYolSh
cljoinin	Ufedcs
ploved	mSicbl
crruling	sddccX
-bpanel	aUqsfS
ncounts	aljeSn
plinked	dYWjas
-bsaw	aXcYsj
clmyself	qacenS
crlike	bggYsZ
clslides	Sifcco
-bevery	abVchs
plead	ceshdU
clitself	WfskWZ
clexamin	gXprXS
clthesis	VsbkcW
clsure	sbbeZc
pgirl	SXkhip
crsecond	Smilee
crstop	eccfsU
pget	pSjddf
clerased	Vdffds
crlet	fkljcS
frothers	Vhabes
pformal	Sekdil
crweek	SfZcis
nk	sededV
cllawyer	dedbYs
pcongra	djsaeV
msoffer	SoaSgj
-basking	Sldlkd
pmine	Usdbkb
-bhand	fjSecl
-bk	Vescdc
cljury	dZasSj
pside	SohlhZ
ptitle	XsjjaS
crbetter	Sgmeme
crstill	Slcinf
frreview	Uhesed
nfacult	Sbdflo
-blettin	seeecW
n"	oSYXmk
-bapprov	iSWplZ
-bits	gaSing
clout	saeadf
clclerk	jmbakS
-bstraig	sZZYei
pcrane	Shceko
nbookin	larbdS
-bcard	bsadWe
crearly	VmaeVs
nhear	lSanee
nsheet	aeskbS
pwork	SkkdWp
pway	fjSbkk
-bmtg	Sdsieb
clinvite	aVscbi
nplace	WqaipS
clbirth	aseeeW
nfell	scfecU
clnotifi	rSfcfc
plying	scddeY
nobviou	sdicWX
pshorte	fcgcrS
+blonger	efbbsX
cldossie	rjbgaS
pclosed	eYbsXi
-bglad	Ssffcg
papplyi	ncfgnS
+bsuspen	bfffsV
clrefer	ZfdfsZ
clforget	YihesT
ngettin	eaggrS
-2closes on	fiUWSl
clapplic	jSZmii
pdiscus	rmbkUS
+bfunera	Yddccs
ps	shfbcT
-bleeds	ZfddZs
cllodge	Usadbj
clnumber	Slmaal
cllodged	Spkceg
clpost	lSfagm
pever	rdeeiS
ptimeta	WgsegW
pterms	TslZXe
clcase	sVdnfS
+bthey	faZcsd
nlook	Vbcdsj
pmessag	bZeeas
clpatien	oWcfpS
clcousin	Xcfeas
pquickl	ZerblS
nbanque	csfdYV
classess	YjsnUW
-bcopy	Ssadeg
clits	saVhiZ
cltender	bffXZs
+baugust	Weceds
-3you on the	fVjVoS
+bdecisi	sTYiec
+banothe	SYfinj
+bpoint	sdbdZd
psent	fsiYbW
+bmust	VsnVgX
clclocks	adccas
-bmakes	sYcfZe
crbed	sedbdY
-brecord	UsYfdg
-bsleeps	sbfceW
+bwere	Sbgehq
-bclaims	ZXeefs
-brankin	iXepkS
+1the	faSakg
pcrosse	cWjdsY
clexerci	fsgbcW
-blook	falrSa
clcounci	nbTsZa
+bnine	gasdeW
-bstage	ofdnaS
-bdoing	YjkpfS
clfiles	bjascW
+bhired	ecadsa
-bare	jVlkSl
+bopen	Salcgn
clcompar	jdbnkS
crbeen	eWedsa
noffici	Xbffbs
-bcase	jdcqfS
nbegin	mhcfmS
puse	jsWedY
+bother	Shahho
crwebsit	Wceesb
croffer	Soaakj
-btruste	Sajlhh
crtheir	jjekeS
-bdossie	qjbhaS
phimsel	XZeecs
+bselect	hicfSq
cllast	VhVgfs
nsea	WsYchb
pscan	bsadcc
+bwhite	siacZW
nq	Yecebs
pdana	ZgdesW
-btwice	VehcsY
+bleast	Sdcnfj
crmarks	Tbfsdg
pterm	cidsUb
crwants	Xsccag
clk	Xbscec
ppen	hkmfdS
+bbut	Segeoj
ptea	Sdhgio
croutcom	pbZmgS
punit	Shffrd
-bsea	dYaees
preleas	Sicecs
+bperson	oehdiS
-bmore	daYgYs
-bafter	sTahlV
-bnew	cbhaWs
+bback	iSegdl
-bhall	ccaebs
-3tell you on	eZgdlS
pskiing	Ybdfbs
-bpdf	bsefeW
-bduty	cZcdcs
crsleep	aegcXs
clshall	scjYba
-bspecul	eeffUs
clspecul	eeffUs
nunsubs	YbXfhs
nrings	sjbbWc
phis	jgeilS
nwithdr	TnYdsZ
-bblood	ZcsdbY
+bbetter	Skpegc
clcoveri	edZfWs
clsigns	jYamSh
ndean	Sndjff
ntoo	Sblhof
clclose	hlUeSo
crhis	jSahnc
-bpost	fWbYis
plectur	Smefje
-2interv :	XVpSfa
-bhersel	sdedcX
+bshe	sdZWdh
crdepot	Zdaesc
clvisit	Vfsbae
nlola	Uffesb
nunfort	YeefsZ
clover	hlgmdS
+b;	iqalcS
clbank	ihciSi
-beveryb	sXcbhY
padmin	deWebs
nrumour	saeedX
-2candid on	kdVSak
-bplaceh	Wabfgs
pcv	bYefsd
frgive	dpefSh
pthen	shcbYa
-bcoin	rdcdbX
clnights	Ycedcr
pperiod	fqlaTc
fragain	Vdbhrg
clshifts	Yeader
ngets	keboTd
cldelive	UrYcZn
crevenin	UjgbVr
claim	rVfdhZ
cloff	jaZYbr
-bneeded	Tpgdfh
ponline	erjfXV
clwhere	rcfdca
nfarm	mapdfT
clspoke	bdpdmT
flhold	fmbhTl
clneeded	Tqedje
npossib	elnbgT
ptold	rZZdfb
-bpublic	graZYe
-bclose	cqTgTm
clticket	ZcfeYr
-2^ within	igfegT
+btells	rXblhT
purs	cYcddr
nmedica	Whddbr
-bwhy	rbfdfV
-bpaperw	Weeber
crdoor	rbejdT
nxx	Tefcrf
-belecti	TkZbln
preport	hTfibm
clam	gYkdUr
cr@s	WXfegr
presult	rTcYkd
+bwalk	fpmaZT
cleffect	edcdYr
nofferi	XeifrV
nclose	Tgobgg
pmerry	adabfr
pperman	djceTr
clnewsle	Ueefcr
crphone	rYcgdZ
-bnever	gZdeXr
pnda	Tqkedb
-bsay	rnbXbU
nrecord	cfcgrT
+bnotice	jYXdVr
clskills	dhkfnT
-b@p	jiXjmT
clthese	crjhZX
-btraini	TXrZgi
nlove	Tbjiii
cldelibe	leZqZT
ptick	rZfefY
nherrin	Zbfdbr
rbanswer corrected-day	hkfTfW
crleast	Tedndk
preply	qdlWiT
pheat	aerfaW
crsketch	cjikjT
pvan	rXadec
-bbreak	dZZhYr
pmoment	bZreca
psample	TqindX
+bwrites	pbdnbT
flreceipt	VnXbrc
nwelcom	TkYekn
clflight	agWfbr
clself	Zrbeda
+blets	lZfVrT
-bformer	VpdbqT
clobject	Tedkhm
navaila	bcddar
-bupdate	gXdcrb
+bwrong	Wdadrh
-bvisit	Zdrcab
cland	rgffXb
-bwebsit	XdXbrg
pwhere	rabaed
-bslides	Tlhdgh
+bshortl	dbZrgX
-balways	bbbfar
crflies	Veedcr
pattach	Trdeci
-bwent	Zahcra
naccoun	nTdedk
pticket	WicbZr
crthen	rYjbab
clfree	XWriYi
nmoment	rdbfgV
+bthough	bfbdrc
-binstal	Xceedr
-3from us within	nTeefX
-breques	Tqfeef
-2told you	Tdceqb
ptouch	dacear
-1call	fTnYeZ
clbursar	meddmT
clworld	Wdfebr
n:	Tdcmpe
-2begins on	ZaZcar
pwanted	bjTfrb
phun	bcYedr
nfar	Uajerc
clfind	iYlcTp
rbdenied open-ended-time	mTZZdd
+bsecond	TnhlXd
clteach	aareYh
pdebrie	mbhoZT
+btake	imieTd
clmanagi	Zaibcr
-2me the	nmXdVT
+bboard	WcgXrh
paware	gcdcrX
pshould	YrnbaZ
nmine	Tldcji
ptell	kfbYTr
clmodera	lharXU
pmake	rbbcec
ninterv	grkfYU
cryet	Zbcear
clkid	Ycedra
-bstatus	rXcafd
+bthird	YcrfcZ
clstrike	YlYaar
-bown	hehbTn
flaway	gdbccr
clstarts	ahhcUr
-bdelibe	eedraW
phello	ZdhWre
nrub	XfeerZ
pthinks	rgaeZX
-bagains	Yafder
-bnor	Xceedr
nhat	farecW
clseason	gZadar
cloccupa	WjrccZ
clmoveme	rfeeaX
-3start on the	aXXeer
+bsent	Tekcob
cllyk	rZdfeZ
-btheref	rcZebc
clreleas	nnXbhT
pprinci	aTdkil
-beveryt	elVreU
ptalk	Ybribe
-bmonthl	YedrdY
nwait	XTifog
+bwork	UbrZke
crhols	Wdeedr
psaw	lTgdal
nother	lTfdlc
-byes	jrabeW
clleavin	Ydbeer
-bopens	faVjWr
plock	ZediWr
-1be	fTfWhg
-bthinki	rahfYZ
claccoun	aWdeer
nnews	Taaeno
-bchosen	rYZhXf
penclos	ZrdgfX
pplaceh	fYrhkT
-breappl	abffcr
-bshow	Teiaar
+bname	rgcbfX
ppoint	jfghlT
psix	TkchYp
-bmet	ZbfrmT
nmind	ZcgZbr
clagreed	heWriT
-bfour	flffTf
ptyping	qejdcT
+bwhen	reYddb
crbeing	TqXfle
clavaila	hhrbWZ
-bcoveri	djWfWr
+bproduc	mpeebT
p@t	bmjYoT
clreport	YVerWo
crsorry	Xeffrb
clcareta	rYdedb
-bnormal	rTeafe
-bupload	Yrbebd
-breport	ZeVrZl
crapplie	aefpTm
n?	ZXrbig
clmuch	becerZ
-btour	XZeccr
+bgoes	olTddb
+2, half	WXrcba
+bdentis	Xedcbr
+bclosin	fXierW
cran	rcdgfV
pnew	YrZbka
plisted	WrmdcT
clhols	Ybfder
-bengine	TYkrfb
-brooms	ceWddr
pembass	Yrfeda
nstraig	oYfoZT
clhopefu	rgefcU
clbegin	TXjlZp
clworks	Vrfgad
+bsorry	Tfbeqg
frask	UrdZfi
clsaid	Ycfcrg
crholida	abeZdr
clboard	nbfrYT
crsigned	Urccej
nable	TfXdnn
crtells	rbcgbY
clscreen	bgribV
nwhenev	TbYenp
ndate	WlYcrc
pclient	Wrdchd
nteams	dareYc
+1was	TbTVrc
clagency	bTgckp
clwrote	Ufhcrb
-bshows	ffmenT
-2that is	ejTTje
plast	jieqTW
pfalls	kmaclT
pmanagi	rZiebY
pman	rTciae
nby	eWrigZ
-bregard	ffeerU
-bmoving	Yedddr
crpromis	rWdbha
-bsent	oeTblZ
nwithin	bZbcer
pprefer	TjoekY
nfinger	libkTc
+2to get	fmfdZT
-3rather than the	UcaerY
-3will know by	gTedei
pkeen	ahribU
clfly	Tdldgk
pseason	aebYgr
-bsms	rZeeeb
-bposts	fXdcZr
+1she	hcTich
pset	TeoqYa
-battach	UrjefW
clarrive	Tfbgll
+bpracti	ccpflT
powner	kkkiWT
clfilled	jkddlT
pjoy	Ycagdr
nemploy	WfTeql
flif	himaTj
flmeet	bWrkce
craccoun	Wcdedr
npostin	rhdfXZ
crthing	Tqddfh
+bforget	WfedrY
prealis	raVeja
cleveryo	rVdndX
pcaptai	eYaedr
-1trial	YenbgT
-blie	bXfedr
cllie	bXfedr
clbudget	TeZjdp
cropens	YfcdZr
nprinte	rWlcgV
clsit	fYpkTe
-bsigned	YrafnT
pforget	hneeiT
+bgiven	Ujddrb
precrui	mTbemc
psynod	Vfeddr
-b#	Tchmgk
pall	rYgfac
plike	ZkrhaW
+breckon	reeeaX
+binform	YTmglj
clentitl	bafZer
-bdoes	rXcgYf
crinterv	afrZpU
-bcosts	Ueffdr
ndare	ceebra
crnamed	rcdedY
+binsura	ZgedYr
clgovern	rUekgT
pschool	jifbTh
+2, all	kdfiiT
+bmark	rbiccU
clstill	rWaddg
-bgot	ihYZrW
n@p	rabbVk
pdrawin	kedcpT
crmark	rcicYY
-bsign	crYcag
-bextern	icemlT
+bsignat	ZgcdZr
clshow	Veaajr
nthroug	rZeffZ
nforget	Taidqe
-brun	TVriUj
+bdeadli	libcmT
clelecti	ZjaaZr
+bdrop	riebaV
penrolm	Tbkcdq
cltwo	Tkekdj
pflight	iclclT
cltalks	cbfrbY
+bloved	beedYr
clspain	cbcccr
-bagm	eeUeer
-bkindly	hkicjT
clneeds	UrcqXc
frchosen	lZfZrX
clhuman	rcZidX
-bclear	ffcphT
ptrust	hTkgje
cldated	dbddrZ
-bcalend	kkhaiT
clsample	YibdrZ
floffer	Tohbhg
pchair	rdjZgV
-btimeta	Ycdedr
-bfarm	Tdrdbg
-bforget	ckielT
clb	cgYcZr
+bnotifi	gfZrYa
-bsite	ZVrbdj
crlets	rahfcW
plodge	ZrYfdd
clunlike	ZfdfZr
clowe	VrXbel
ptells	rhdZfW
-2^ from	beckTh
clchange	hUZYhr
pvet	bbadrg
-btold	pTZbra
nwords	pgaeTf
pmain	cbbeer
cr️	Xbbdrg
crpapers	TodoeX
clclub	XaYdmr
crplease	Xracfg
nmisrem	bYefbr
clmeanin	mgmdbT
-2for the	gTgdbj
-bflu	Xecddr
clgive	rofcUU
clwent	UfZarg
-bthat	iXahrX
nexpert	ZcerbZ
+brate	Zaeebr
clbelow	Thedfo
-2^ before	lYebjT
npromis	oTUemg
pcomple	mhfkdT
crshop	UfldXr
nperson	Tfllja
+bbeing	ofhfeT
+bat	jcrYdY
-bexerci	YrnaZW
pstage	glrZVW
+bdied	Ueefrd
pfwiw	Ueefrd
plocum	dbYfcr
nhow	WXYrgl
cllaptop	dZbeer
pround	jglcjT
-byer	Vreeec
crchef	gagaVr
clfinish	TlbnYk
-bwaited	kdffoT
pwhethe	fmhTWk
clalthou	Xaferc
npandem	ffffTr
-bspeak	mblgfT
passoci	Tleenf
nhalf	dpeaTk
crrespec	dfdbrW
presump	dfdbrW
pyard	Tmdbdq
crdeadli	libclT
-bviva	YfrfeZ
clviva	YfrfeZ
nhome	heTenh
clprovid	Tgejco
-blah	rdZecY
ptickin	grcebV
pthough	rflUYa
clsenate	bedrdW
ngig	ljeejT
nmyself	rYdiaa
psign	Xbahfr
clleave	jfcZVr
pdossie	nlgacT
cltext	nnagbT
-bonsite	ddrdda
-bhols	aaeder
-3the interv on	bZhclT
-bthird	hdbgpT
-bsurvey	bTefjq
clrather	eajarV
fldecide	rhbkWZ
pwho	redZdc
clcould	Tmnbjc
frmeet	Ufriha
-breader	geXrYc
+1#	bdlhTc
ppoll	cbbddr
ndesk	iTZkkh
rxreview on ahead	fTidbf
-bwere	bYYcrh
+bappoin	mbcZrV
clmanage	jTefkg
clargue	dfcrdX
pdecisi	gWThkp
+bform	mfidiT
clwhy	rZfdiV
pevalua	rdeceY
crhear	kafkTg
-2you until	endcgT
previse	hjrUYb
+bten	VgreXk
-busuall	rVibgY
-2by the	ghXThf
+bwords	imTdhd
pnothin	rcbfYd
-1told	jVUTgf
nemail	nbWreW
+bpray	aeeZbr
popens	enhjdT
crclosed	aadecr
pmeet	ggrhXW
clmtg	TcqoaX
ndue	Tiajli
+bdelive	clbogT
nstart	nniYTb
pid	WridYe
nchrist	rZdgfZ
nmove	Talccq
nlots	ajrcdU
pdrivin	jrfeWX
crcontra	jaYeYr
crnay	radeda
-bdental	eeUffr
cldental	eeUffr
-bdriver	arbZZh
+bink	lecelT
pahead	XbreWk
clcentre	afhdVr
claway	Ubbggr
-1a	UTcagn
crsick	beafrb
pneighb	caYfer
clturn	ghipdT
+bstage	gjoebT
pjudged	rabfdc
clteam	gbgrYZ
clresump	acaeer
clprofes	rcjgaW
+bclock	YreedW
+2, so	dfTaej
clruns	aeanTm
-bnotice	cXdXhr
+bsix	cZrebe
+bvotes	reeWeb
pdeposi	VrldeU
clengine	UZhree
clnews	eTjcpb
-btalks	ecdraY
nalread	idWrjV
+bbig	Varefg
pspend	brbeeZ
pup	ijoaTe
pselect	Vricah
ndisreg	cXderg
clloved	bedfYr
clmoney	dcncpT
paccord	Tfldgk
crwhethe	reZdiW
frfree	Weragf
nones	ecnZTn
cllove	TobdXq
-bmainte	Zecedr
pstop	cfbbZr
pwareho	ijjegT
+2, not	mocTUZ
-1said	hTUZlZ
-blady	TngZco
crlate	dadcZr
crheard	YYffgr
cltyped	Tadgpi
crok	rjadZV
-bsectio	YqdkgT
-binsure	beeZbr
+btests	Teffjq
+bbrothe	ThjmlW
-baiming	reafcW
crhas	giearV
-2^ not	Thdbfh
-bhoping	kddeTo
pplay	XlrceX
nthose	rbciYb
pcounci	rfWhWe
rbanswer no-news-yet	dnddcT
nrememb	ZlYcYr
cloffers	rVZafg
cr@t	ranVUe
crreach	Ujerfa
pmad	Xbbedr
ptwenty	ZdgrbZ
pday	VrodYd
penglis	dkogcT
classoci	rjdXca
-bresult	qTUVio
pobviou	rfdccX
pboard	mkldZT
nmass	rbedbZ
clcame	Zabcre
-bask	enkbTe
-2date :	ebnYTd
clstand	rYddae
crgiven	apdenT
-3to you by	oTeejZ
nchange	rafYed
pboss	fYreZe
clholds	Zreddb
phannah	cfecYr
flgive	Zredgc
nfile	ToafZp
crvacanc	cfferX
+bwebsit	Xcffrb
nbehalf	heeerU
cllookin	ikgnUZ
-bturned	fcddqX
pmind	bkqbYa
preachi	ecXfeq
+bpost	ZgbZeq
nmessag	pUaegi
craway	adbagq
+boffer	UpdYjj
+2, love	ojadgU
ncompar	Zadqfb
phanne	gfffpU
-bgettin	qccdjU
-bgr8	ZfeWfq
clplan	joZggU
crfinanc	befnlU
-2yes by	Ukfejc
clfinali	qfZWbg
plittle	Yhbdaq
ppostdo	egffUq
crpick	qcdccZ
crlink	XqdfYj
ndays	Uqeejd
pjoin	UnYeaq
clphone	qZmafU
-bhi	gdbZqb
-bfinanc	UgcnYi
clthree	Ujmfbi
+bpicked	qefeaX
njob	UbkZgq
nassume	gpideU
punifor	YgaeZq
-1begins	ZZbcZq
clask	dpkaUd
clmate	cdedZq
+bboth	ljdlcU
clhey	gpUech
+1are	VjUXle
nreturn	Yhbafq
claiming	qeafcX
clfittin	Xcfdcq
ncounci	cccXeq
prequir	ZqehUh
pposted	bacedq
-ballowe	mlcbfU
plaundr	ffffUq
clbut	qhgcXZ
clcar	cadeaq
-bpremat	Xddeaq
+bgets	qZbXci
cltitle	Yqfeeb
-2you ,	fUjYha
+brank	afdqaZ
crrank	afdqaZ
pcathed	qiYaiV
nwell	Wabiqh
pwhile	knhbUb
clmind	qcbjbY
-bagree	qWZgjX
pteache	gaddZq
crboard	bddaqe
crfirst	bUpiif
-ballerg	Yqcfdb
pends	aqWgcd
nmonths	qeddeX
crgave	Xfdeqa
clship	bcebaq
nbidder	qeedbX
nadjust	feqedX
-bcut	hqckUZ
ppublic	Umccgm
psometh	niahhU
pmarket	hYbhqb
-bsometh	qVbcZl
nmerger	Yeecqc
clasks	aqedae
pfurthe	emUbek
plindiw	qeebcZ
-bpublis	qabbha
clfine	fedaWq
ptask	UoWmeg
ngone	hiWepU
-bmine	cqkYcZ
-2open for	aqfefX
clsea	Zdaeeq
-bcollec	apUgWj
nnotice	omUmUe
neligib	deefXq
clplaces	mqdbYX
nreach	gkfkgU
clvacanc	ZWddqh
nmarks	aqdabf
nowing	Zeccqc
clmake	kllbcU
clpaper	UZejin
-byourse	XqkeaW
pshoot	kfjkdU
crpeople	kUZhfj
cllift	agjdUp
+bsends	qaebca
clall	qbdjdW
pfinal	Umikea
-1says	kiVUgV
+2and tell	gihUWf
+bdate	fkaioU
nlifts	Zedeaq
preques	UlknhW
-bhears	jUlggc
pthings	qkYcXb
crmrs	fhdeUp
-bguess	dcafYq
clbishop	qZfdcb
nbus	dXfedq
pteachi	ennccU
clfunera	cfebaq
+btook	cdeeqY
nfresh	Uhcaog
crapplic	qUaicg
clpages	Yqfeeb
cllisten	iabqdX
-baudit	Yeedbq
npost	ZhVddq
-brecrui	VWciqh
+bhour	ieocfU
ncongra	qcdjaX
clasking	Udgkqa
+bwear	Yfqeda
clenclos	Unffhd
pcrew	ikfbUg
clskiing	dZeceq
clsleeps	qbfbeY
-bgive	qkfdWW
-bthough	dcehqX
-bdemons	ceqeeW
cldemons	ceqeeW
nwant	gqdZbb
nstands	haaiVq
pother	obUhZj
clattach	Ukleff
+btold	nUdUgj
ntold	qXYfee
-bslid	beedqX
ptuesda	jkdigU
nslip	cWcdqh
pfinish	qdcdYc
-bwhen	ddqhaa
cltell	bqebec
ngaffer	qecfaY
pschedu	UdqfVj
clproof	WqbdlZ
-baward	qdcabd
pallowe	qcadae
pnurse	aladYq
nsms	debnmU
nmark	mgddUj
-brector	aeeqdY
clplace	YilnhU
pslip	hqZabb
nfair	ZiedZq
crworst	qXdfcd
cltouch	qaWdja
-bpre	Zqceea
nahead	Ugadok
nthumbs	bfqcdY
crlondon	ffffqU
-2@d and	UVjieh
-bpolicy	XlbfqW
ahpast	YYZaqd
ptribun	WqejdY
crprimar	eZefaq
-bflies	XhiXZq
crminist	bYeebq
rxact in ahead	dgjcUe
nreques	clqZaY
pallerg	ZqlcgU
phear	idqWeY
-bends	clWbWq
psorry	eXjdqZ
+bbeliev	Unfebo
nwall	qfdfaY
+bseven	Xdqfdc
-1out	hYUbhf
clchief	gUgoZf
crdid	bZdeqf
-bwindow	XqhZfa
fljoy	UlhcqY
pprofil	qdfdWd
clmark	ijdldU
shtime-only	aUebmk
+btheref	oeeeUi
clword	iifhhU
pjunior	YqicfZ
crstage	Ukojab
+2, otherw	XqgcXX
nlaughe	Ujdeik
clmail	icZbqb
-blooks	abWqcj
phi	Xbqbpa
pliked	igdqbU
+1be	hkebUa
nlearn	aeedaq
+1went	bcXZqX
+2, on	nUdXbc
nrather	Udheni
clclears	qZeedb
-bslow	qdfegU
crhouse	beecqa
npresen	Ujdbmi
-2starts on	Ybacbq
-booo	Yafffq
nsister	oideiU
clsick	Xedddq
pduty	nZcaqV
clmix	cddfqX
+bfull	Uahdhn
nshorte	ZcedqZ
-bman	acccqd
nweeken	oeZdmU
clharves	Xeddeq
psheet	dmndcU
clfreeze	cmcenU
-bmix	ddcfqX
+2with your	Uqbedc
nform	WZqYaq
clslot	eioedU
+bwent	ecdeqZ
-bfiles	flaqYV
crplan	glbekU
+bpublic	qdadZc
preader	cdceaq
-bruns	YfZoUn
poral	Vkqcda
+bparty	abbebq
cltakes	kUkqUc
nrespon	qddhcX
cleveryt	enZqZW
+bgate	ejodbU
-1throug	Uifhhd
nexpect	UZhnfj
+2or @d	cYqcdW
+baccord	qedkYV
-btimes	moiXbU
+bwhich	qmbcbU
cllong	fqiccY
-3not come on	YaUcij
clexam	Ugphga
nmissed	YehfqX
-bparty	ebaebq
+bgrade	Weeebq
pgoats	gcndjU
-blooked	Uecmme
naddres	dYiaZq
npaper	aaqdmY
+bkeeper	Vqcicf
clnda	dqeeaa
nlead	jbqeYZ
pgroup	bfqalW
-bhours	WhZbfq
npage	goUYdi
+2: you	hVkUjZ
-bterm	fhUaWq
ndepart	iaeYZq
nfound	fdedXq
-bmail	lZdcqW
-bpartne	hXbqca
clswitch	VqddWl
nits	UeZjmh
nappoin	WgdYqg
+bsince	Zqbdhc
cldemand	Yqdfea
pevenin	cgWecq
-1ends	afWnUg
nmornin	fZpbUi
-bhealth	XiqedY
pgrade	emlegU
pagent	kjldaU
nflies	qlbdcU
nread	Zccgqd
-bshould	neUhhY
clform	Upbena
-2appoin on	lZYifU
nsays	mUVcgm
crall	oUddgh
cldoors	cdZfcq
-bfinali	qdaecb
ppollin	qYefea
-3is on the	YUkjWe
clrecall	aZjmlU
-bcommis	YheqZb
-bsigns	kYZiUk
+bmuseum	Vffedq
-bexpect	qdfegV
clsendin	Uhachq
-bdo	doiiUe
-braised	Zceceq
phoped	qbfcad
+bgoing	UZfanm
-2will know	qdddcY
neither	bXbqcj
+bmo	Zddecq
cllogged	diffpU
-bpencil	maoYgU
-bvettin	Ujfoce
nentry	eqeebX
crself	Yqcfcb
pmill	kifldU
-bstatut	qhebaZ
plooks	qadkbW
norgani	hambmU
-1closes	UiXgYm
pshows	ceeeYq
-1is	gfjdUf
-bmumble	cedcqY
clmumble	cedcqY
-bcar	eXdfcq
-brest	jUcqZd
+1before	jhbUdd
crfront	UnYmlc
+btick	cpkedU
-brang	bbbdqd
pgaffer	eZXchq
clrespon	qbcjXb
-bpayrol	VfWbiq
pfell	facdbq
pchef	Ukbckl
+bwould	aabffq
-bevenin	WZUilp
pretain	Ydfdcq
nnothin	YUacoo
ndelibe	acedqb
cllogboo	cpeblU
clpick	okfZUe
-2not say	Ubcchj
pwish	aqleZZ
+bminute	gcqgcX
ntyping	dkffUo
+bsleep	debbaq
clcoach	Zedfbq
pboth	phhfUZ
crtake	eqjkVW
clnotice	hYYXfq
-bconven	VjZqhc
cln	qgadac
pdarren	kUfffm
-bportfo	dqaYdg
crfeast	Xccdgq
-2be by	ZUeihk
pexperi	dUlfem
-2her on	WafnjU
crhimsel	qbdeWi
-2over the	YgUlfg
preceiv	gUdjfl
clproces	igblUg
-bward	haiWVq
+berror	Weefqd
+bward	Ualbgp
+bmight	Xcddfq
+bsick	ceWeqg
clbed	qeefdW
crrefere	XqamhU
-backnow	Zdeeqb
-bonboar	Yecddq
ntill	qaface
nword	Ygcqag
+bassess	ZdqieV
cls	mbjkeU
psit	ZqZlbd
pnine	lgijcU
ntanner	bqdedZ
+bfine	Vqedgd
crsaving	aUffnl
+blatest	qiXbac
+bnew	lUabqY
nid	XZqjbe
crnine	jVqegb
clpsycho	adqceb
nname	Ukjddk
+bconsen	bqcedY
crfree	nZqdVa
crnew	qVabjd
crpossib	UinemY
pconseq	bZefdq
clrang	bccdqe
-bharbou	YfgdYq
ncomple	fqYdlV
ntakes	boeUnY
pseen	kVkhnU
-buniver	Ueflcm
-2you till	ihecjU
nteatim	bdcccq
nacting	Wdffcq
ntheir	cZfjWq
pvotes	qabiYc
psource	dqbecZ
pmeanin	acfebq
nprocur	Yeeecq
pdeclar	UnikYe
pappoin	fiUdem
nfather	biiglU
-bcopies	Zqfcea
+bwanted	UZdejq
nsix	qaedba
cronly	UdjXio
-blovely	Xeceqg
-bwe	hUgjmc
nsugges	Vckcqc
-2's the	YfkhUi
clusuall	oUibfd
cldocume	eUfenl
cltraine	ccdfaq
+bvideo	beqedZ
clif	khmaUe
pworks	qaaeZf
pfree	ZqhbVi
clmany	bdccqe
nyes	qacgYf
clwithou	jeqeaW
plongli	qdiccV
pboat	Vqakbg
clpinned	qcckcV
clissue	oUgedi
+bcommis	oddekU
prunnin	gqadgW
nback	dfcaqd
pasking	VlejqV
pmeets	qbWWYl
ndial	leqeYV
clwindow	YqZbie
cldinner	cafdaq
mswithdrawn	Ugjdhc
ptalked	jjaYUn
poutcom	kalUYi
pgave	gegfUk
-bmust	YqaaVn
cllooks	abWqck
crsoon	jqZdZZ
-blodged	Upfdeh
clsooner	Xeeedq
-bwants	XplfUe
pdates	ZieiUn
+b@s	dfiZWq
pletter	iqYcYf
cloral	jYqeeY
pstatus	gUjYdo
-1it	fiUgee
psound	Upedck
clhardly	Xefeaq
pfurnis	ZaqjcY
clinstru	nankYU
pcancel	aakeqZ
-bresubm	bqfdeZ
clresubm	bqfdeZ
pcopy	Uhkcfj
pslow	dVaqid
-bunder	kcqcdU
pgoat	bdaecq
puntil	qajgaZ
+bjo	qedecW
pparent	hgXfUp
cldbs	cqccbc
-2out by	gUdahi
pclear	XkhlnU
cltogeth	gahqYY
+bdm	qedceY
nengine	qdegZa
craround	bWqkeZ
cllasts	dUgnZi
packnow	mbeodU
-bappren	bdXegq
clcard	UpicWg
+blegal	aejogU
clkenya	Zceeeq
-binvite	aWqdhd
crbegin	Ufcdgp
cl#	Ukimbe
-blaunch	accdfq
-bassess	aeqqVX
cltraini	YaqbZh
-bhopes	qadchZ
clhopes	qadchZ
pthese	fbqceX
crbreath	aefeYq
clreject	iUbcof
+bb	dcqebc
+2to say	fgaUci
-bsays	cUlZlk
nnobody	ddUYph
nbiscui	ofeeUj
-bdrill	ceYfdq
cldrill	ceYfdq
-3and on the	qdcbdX
+bwhethe	cqWkjU
nselect	Ugelej
pfile	gfaqcY
nfibbin	ffffVq
ppaper	pghddU
-bchange	hYZZeq
clright	ZbilqX
-bmoves	Vcddqh
cldeposi	cqeebc
pchance	iqYccZ
nspent	beeaZq
ndetail	qZicZe
-bbreaks	qeedcY
+bconsid	nbilUc
nscores	XffZfq
clstep	ejdenU
njury	Ygeebq
-binspec	chUWmm
-bterms	Vqfefc
papp	Ukibdj
cldays	ebqead
-2decide by	faeclU
-bcarry	beeadq
+bmanage	dUjlak
-bnames	nnUgXY
-byea	aqbfeb
clstatem	Uqfegc
-2more than	jUedYi
nring	qcZfXi
clrehear	UZikao
-breconv	becqdb
nsecret	kiigeU
-2opens on	ZacbZq
-bgave	XXbeqj
-btable	ZqeejZ
-2she said	mdcbcU
pbrough	ceceqY
clrule	mUedZn
pcork	fcZmpU
+bcall	oZfhUg
+breply	qkZcdX
crhealth	YqefeZ
-2no decisi	WfedYq
+2and they	beiUhh
pdeed	Zqefeb
+bshift	gbqddZ
pdean	jfUXil
nlist	ZcbqWn
crsure	ndcfUj
-benrolm	Xqbacj
cladvise	UbhnnZ
-blying	dfffWq
cllying	dfffWq
-bslide	Ugffpb
-bstarts	ffhcUp
plesson	biqiZW
bson period ahead	ZUkjbc
+2, that	hjhViU
psense	dbefaq
bsin period ahead	ZUiheh
-btell	dqachc
-bshift	YZfXhq
crteam	ccqebe
pbreak	gYaqeb
-1came	ZZgdqW
clcourse	kaYZcq
pwould	Vkqedc
ncorrec	Wecdqh
-berased	Ydefdq
-1takes	kUagWi
cragree	fdeqdX
-2call by	jaedgU
-bthinks	gemdjU
clraised	Ybebgq
pmoving	jgmaUf
poursel	nZoedU
-bassure	qafecb
cltellin	qWcakb
-bprinte	XmUcgp
nhimsel	bddeqb
ppatien	qbXfed
-3you know by	jUeekb
+bpress	ZqcfcY
+bhis	iUdhig
-1or	demZeU
clapprov	gVUojf
clhersel	odebkU
pnon	Zdfdcq
-2will be	lahbUc
poffice	cfbgXq
pwithdr	Udidnh
cltold	jUgfle
nrarely	ZeeeqZ
clconseq	ceeeqX
-2all of	Uilcgc
nkindly	jbqaeY
-bwill	qXehce
clta	gZgeqV
crname	qafbfb
puniver	lfeelU
-bhustin	bfqddZ
clhustin	bfqddZ
pwrong	mogXeU
nreserv	ZkqcYc
nupload	dkadqW
nend	qZbfiY
clwebina	edXfeq
-bapplie	WZbkqd
nevenin	mfUbjh
pfield	eXfYiq
+boffers	Uedgcp
cltoss	qddecZ
pson	beYfeq
plandlo	qcifZV
ncrane	aqgfeX
+bmentio	ZeefqZ
ptax	Xqciec
clclosur	efeZaq
crfile	Upejaf
nb	kWeqXZ
cllooked	Ufblel
pincomp	bqbebf
+bcancel	bfddqX
pcomes	aiUboh
crdoes	kVUiii
crvote	qedfZa
-bsize	Vqheeb
-bbroker	eqedeX
clbroker	eqedeX
-2so on	bXUZeo
clreader	geXqba
cldrivin	Ubhgkk
crtell	qgbZXi
pshortl	epqWYY
-bhandov	Zdcebq
nonce	bcdqha
crcomple	fideUo
crwait	Wddcqf
nagent	qdeecY
clnotes	feXqiW
+bbecame	Xeddqb
crbecame	Xeddqb
nshare	YXZekq
+bcomple	hfceVq
psugges	XqeejY
cllot	gjihgU
ntheirs	ZledUp
-bwrap	VeZheq
-bhere	VqdiYj
clbecome	qaccjX
clhence	dfdeqX
-bposted	qZZdbg
clown	nUZaYp
clpromis	pUacme
clcut	lldkUa
pthird	qlbVeY
-3leave on the	Vccacq
-bvague	Xffdcq
rbaside start-date	egeiUi
nbye	gekglU
ncommit	bcXqgh
+bmake	qdgWga
nexplai	qeeecY
njobs	ffefUo
+b@t	cZqXbk
pchief	ejqYca
nwere	fWVXql
nthinki	dccbqe
cldefini	qVdegc
crcantee	Udbfnl
-breject	iUddnf
nre	diddpW
nfill	dpgddW
pstore	fhZiVm
pthinki	pfbdhW
-1due	eYafpY
+bsharp	bkoeaV
clable	cVcdnk
clkeep	peceWe
bsfor span ahead	ceVchi
pstarts	apeihV
punanim	Vobccm
phalf	bjgpWc
-bdispen	ecWefp
ptyped	pcefca
-bboots	YiZccp
+bgo	decpgY
nzoom	hghelV
ndecide	VZWdpo
pspeak	epeccZ
+bverdic	pbaZdg
pchecks	ofckbV
ninduct	bpedga
pcommis	gpZbZf
napprov	eeccpZ
-2again in	VgZdYn
pintern	fZfbYp
-2^ ,	fijbVc
nallow	VkcZhm
ptogeth	pedcdb
+bheart	pddeca
+bagain	fdcYpd
-3to you within	pZfecY
clalone	pdefdW
-bofflin	aeYfep
nfelt	Zdafpe
-bboss	keblVg
nsay	VYmiij
pmonth	apciad
-1candid	eiiggV
-bshown	adeepa
+bsign	Vpdiai
nvotes	pbeadd
nknow	ZVpkci
pwritte	gpecZa
+bhouse	Xeeepd
crare	jfZbpZ
pwithin	aZjapd
nthird	jaccpY
nchoose	ZepVfg
-bbooks	Vjbhan
-bevalua	jadpaX
nbeliev	pabeYh
nfinall	feefpW
ntea	VflcpY
crthose	Vdlchl
nshift	Vpccgg
npolicy	ddpdda
-2, before	jibdaV
-3i was told	mdeecV
pweighe	ddpeZa
clsize	VnpedX
pbad	pVddYk
crgone	adZepe
psift	pbibca
clprints	Wibddp
-blodge	Xpbdbi
ptastin	egpeeW
pidea	eZpdYg
pcentre	iVkbjf
crzero	dpbfdZ
clscrap	dcfepY
clinspec	VhdZjo
+bdead	Vbccpj
pproces	VghnjZ
cllaw	faeeap
+2with a	dfVgdi
nward	obpccV
-2sits on	dZhjVa
clre	VkdYog
-bstockt	ZYghcp
+2would be	VodagZ
-bhm	ffcdVp
nnow	VVdcpo
clcustom	pffedV
-bbetwee	jVpbWf
-btaste	acpedb
cltaste	acpedb
+bimposs	deefpW
-bfurthe	ddadpd
pcourie	Vlfeih
+bwhenev	Vhablm
clregist	fpceXe
+2, me	aXhiVj
crsaying	bpeeeY
-bquick	oZkeeV
clhangov	ZeeZcp
-3back on the	VfhWXp
pmet	peecYf
clfarewe	Zcdeep
+bsometh	abpeYi
+2you would	VYgcgo
-btermin	ZpZdcf
-2: the	lhcVZb
-1to	jgilVb
pelsewh	Vfefep
crover	ZYmpdb
clyourse	Wpkeaa
crowner	Wepajd
pproud	apefjV
nscreen	dpceiW
-bsang	ceeepY
clsang	ceeepY
nagenda	aefdZp
nslept	dchepW
clchurch	VecmZm
+byes	pgVgYe
-2: within	gjfbgV
+bonce	pdccbd
ptool	ZpiecY
ntips	ffWfep
-bowners	pYddee
poccupa	Vifddm
crwhiche	pZekbY
-2: by	oceiWV
-bsafety	dpfeeX
pkey	cbdecp
-brecomm	Wefpde
-byet	pceccc
+btext	laWpdX
+2, ,	VXchki
-bgives	onbaYV
clcompla	Vefffo
bsin day ahead	VfbdVo
+2, or	ZmfaVf
frsoon	gpagZa
+bup	gfXnVi
clreplyi	dpcfZb
+2, but	Vfbchm
+bbrilli	Yeeepb
crmake	pfcXYg
crhope	aZeefp
+2, there	Vafjgj
clconsid	lcedoV
cllondon	adplcW
-bsick	Zdcedp
cralways	VXekgo
clnudge	Vpcddk
-bmeant	bcfcpc
+bsalary	ZecpkW
ntellin	jdceWp
npages	kVgdnb
crhonest	Xbffep
ncut	jeffmV
ndress	ZepeVk
clprescr	aYffep
nnext	YidhpY
-bnotify	pceeiV
cllaunch	ccadfp
-boffere	bXmgXp
polder	Yddedp
clyours	WpkdjV
pinduct	WpkfgV
pmr	oVddkf
-3out on the	ckbVXi
clprobat	bVncbp
-beach	kemdhV
nvan	pdedVg
-brunnin	Vdcdlm
phiring	pbelXa
clso	mkicdV
+bdriver	aeeeap
nstaffi	Zfafep
pinsura	Vkmiaf
nproced	Xcefdp
clhol	addedp
psmall	bipYfZ
+bsigned	Vfefeo
-1was	bVVYij
+bninth	abcfdp
prules	Viedfp
-bbefore	epdbaf
clroux	eecfYp
bs- span past	Wefepa
pfavour	Vpbdgh
clnothin	mafXVo
nslides	cidbpZ
noffer	WcWaop
nwrong	fccdpY
nmean	kpdcWc
-blogboo	emebmV
+bsuperi	pcefZc
+bprobab	gZcaZp
crlab	aceepb
+2, bring	VVicXk
nthey	Vaciml
+bfrowne	dfcepY
+bnames	pdecgY
nduring	icbdYp
pbremen	VkkdnX
crend	kjcbVj
pcharge	eaffap
ncareta	aeepZd
-bplaces	hpeceW
nsince	VVghpf
clfix	cpafcb
clbox	pZjebZ
+2, my	gVajfd
-bsuperv	Vdkkcj
crprayer	cccebp
clorder	jaVcfp
nstage	XfckpY
ptied	pYjeeY
pgovern	YjiXXp
-bhence	eedepX
clservic	fYcpmV
-2as of	VcVYmc
prunner	cYdfgp
+bfound	deffXp
clfeedba	aVjmkf
crbrilli	Yeeepb
pminute	WlnhVe
pready	YXieep
crabout	Vpcahj
-blive	bpXebf
pwaitin	lacmmV
nonly	ZhigVo
-bsenior	deadcp
+bplaces	efWedp
-bcommen	XVkhap
clamong	gdpcXd
nmsgs	leeoYV
nauntie	leeoYV
clmoon	Weefdp
phard	bcefZp
-2, not	VWbcke
clpa	pbaeec
nspeed	lZedVm
-bdepot	daeeap
-bthumbs	Ypefed
nafraid	Vcelpa
psing	bjpfcV
cldestru	Zpcfdc
-1waited	VZeenf
clreq	fffinV
pexerci	cpflbV
nportal	cXjpVj
cldesign	ceepeX
peach	Ypmbbb
clquick	WfpiZg
clminist	WZdghp
ncopy	cdbbdp
rxact for ahead	Xapdgf
pbelow	aeYipd
-bfell	deffpW
cllonger	akacpa
pagency	Wdadjp
+bcheck	jVhoeV
+bmails	pcdZag
-2up on	eVbfmc
clnods	pdddca
pstuden	ecbYfp
-2say the	giZbjV
nhaving	fhnbhV
clninety	dffdpY
clrequir	VoldWh
clteache	hZdbbp
cllotter	Xdffep
crafterw	Xgcgep
-btyped	Vdedmk
-2people on	ceaYap
preplac	ihjgfV
crservic	ebpcZe
-2^ so	lVbddg
crwritte	oVgdhc
+bknow	abcZkp
+bhonest	Vbffhn
clgone	gVdbkk
+bits	pXdehY
nporter	paafed
clsale	Yebfdp
cltry	Zaiccp
-banothe	dfakpX
-bcomple	aeccpf
clexcept	ccbfep
-3@d , so	iigcZV
+brankin	ffaZbp
pmost	jkbcmV
+2, as	djeVic
crassess	gmkddV
-1of	aXiVke
nattend	Ykpdba
-bbudget	WhVgdp
-3to me by	boccaV
-bnearly	pcZfgZ
clsettle	pWbWif
clflip	peddcY
crlesson	WopecV
-3sits on the	Vcifbk
plady	eljiVa
clenter	Xpffec
clseen	Vagdlm
pdocusi	bpYedf
clcry	Zaefep
pgym	bYfefp
pchidi	dhffVo
-1pick	pfbbYW
clfell	deefpX
-bdrug	Vgoabk
crnor	beeeap
-bsheari	Vlfcdo
crfeedba	Wchefp
nlegal	Vjchfl
crprobat	bdYedp
nportfo	XepjeY
pvicar	Vkbddo
-3your answer by	fmeebV
-bspain	bbedep
ptraini	cgVdlk
+2, it	gbbVfi
+bquite	Weffpd
pcompla	dcebbp
-bdesign	bfepdY
clfellow	dmbZVo
pagm	eWfeep
cldetail	Vkhfcj
clteachi	Ypbhcg
-bshop	mZXaXp
+1trial	ebkcgV
clput	pfbXia
clnicest	eeYfpb
nteachi	gbWcph
-3answer on the	gjaciV
-3on the phone	YcdepZ
nregist	VdVcmp
pchase	icjflV
-bfellow	gbcZZp
clcurren	YideZp
clsign	enVbam
-1up	chVhcg
clevery	jZZbdp
clvice	bbfpea
crwhom	pedceZ
-bslippe	Zdddpf
clmatter	faepZe
pjoss	Zicbcp
pwhatev	emldeV
nboard	diaapb
+bif	pffacZ
clquesti	alccpX
npensio	apcbcf
clmaths	apbdbg
clterm	dpaaZi
nbea	leeoYV
nspeaki	depfdX
clstraig	pdadYi
+2you have	oVidiY
clfourth	ofadkV
-bmyself	lbfdoV
pteam	Vgilff
+bmrs	pbXeWk
pversio	Zpdefc
ngot	Ydcdgp
nstoppe	adeepb
ngiving	Yecdpe
-bfull	Ycbdip
-bweeks	VbfomZ
plol	kVZinZ
pjudges	nedjdV
+bthem	XljlVg
-2no wait	fkheYV
pschola	hlZiiV
-breleas	pbZbiZ
clessay	apdmbV
+bring	jbYoVg
-2: in	iZkdiV
-bthen	jXhXpX
clshorte	Xpfeed
-bintake	Zdeebp
-bfalls	paahVe
ndepot	Yffdpb
pplaces	Zhbadp
-brobing	Zdcfep
clrobing	Zdcfep
clsubmis	jlamcV
nenquir	pZcdYj
clheld	ZdpYla
nlive	dfcdYp
clwatch	eYjpdY
-bwhole	eXdeep
+bfailed	Yeecpd
-3a decisi by	fgedVh
+bown	gYpfeZ
+bkept	Zdccpe
-bis	jcfhVm
clhe	pXdgZi
-bsupply	WngeVn
-2close on	fhXfVj
nhybrid	eddepY
ptook	XVjold
pwomen	baZehp
clagenda	mmbefV
cldrug	Vikacl
+2they have	Vccbli
-bcatchi	Zeedcp
+bwith	dWiapf
ptrain	YkkemV
crinform	pbgefX
-bswim	ddpfcZ
nsectio	ZaidpZ
-2date is	VlYbbk
clelse	YYmbpd
+bbank	adciZp
-bstays	VlmbXg
rbappointment please-do	fVkbec
-blicens	dfegpW
-3to you on	pchdYV
cloursel	pjbgaX
-bcompla	Vgffen
cltimes	Vhpbha
-bearly	pcdeea
-3it over the	Vdaklb
clpleasu	ccidpX
clcome	iYpdaf
clachter	hbbdap
crthere	aghWcp
bsin period past	VbZZlf
-2not the	aZbbpX
-bstated	Vefepe
-bdutch	apYfdc
clless	Zbffep
noccupa	ebgfXp
pemerge	Zpcdbg
-3later than the	meebWV
phanded	Vdddln
-bconclu	cbfphX
nperhap	oedfhV
-bfront	YYplbd
+bowe	lVcmfc
pmarked	nfcnbV
+btellin	pdeeYd
nmy	padXhf
prest	pbZica
frthanks	bZdcfp
pcompar	pZafde
nwhat	hekfjV
-bdoubt	fejfVj
-bother	lVcbgl
-bsealed	pbcbcd
pbeyond	Vamelg
clwould	Vhlbij
cllate	kdddVp
-borigin	Zaacpj
clweek	Vdjbnf
crup	cpaeVk
-bghoste	ceffpY
+bconcer	Zdefcp
ppolicy	pdcddb
+bteam	Vffegp
-bno	pgabdd
clprovis	pdgcZc
ngameke	peefaZ
+bable	pbefad
clonboar	Xhcdcp
nused	pfdiYX
+bchat	agYepf
+2we tell	pbcbcY
-blucky	pecedZ
crno	mWZfpa
-3it over on	bddnjV
-3meetin on the	eafnXV
+bmauree	lefflV
pamazin	Xcffep
prememb	pZcdgd
rxanswer after no	Vdkbhj
+bbooked	dfpfcX
preplie	bmdgmV
-2reply within	edfdVk
pfair	eiVjfg
pfeelin	bcefZp
pknow	pYleXd
-bsame	gYpbec
-bnumber	VmYbmi
nnights	bpdfiW
ppitch	Vdldcm
clcardif	ciedXp
pexpedi	YbkepY
psms	pcedac
pvisito	efaecp
-bclub	ebZbip
clmill	gaddbp
+2, start	peYaVc
nrevert	YZeYlp
-2to the	iiYiVd
nsomeon	Ybffcp
clpin	Xpeedc
crhand	chheVo
pagreed	Ypcgec
pmin	lXpdca
-2starts in	ceZeap
nposts	dZeecp
ncloses	midXoV
-bvestry	ccfepY
clvestry	ccfepY
nspoken	niadVg
-bfarewe	addeep
rbact please-do	fhgeVf
-bapply	bddecp
p#	VnegWo
+blet	cjloYV
+btaken	ceabpf
+1over	bZhlkV
+2to sign	Wpaeca
crtaking	Xpcefe
-2applic within	mVfecb
clpolicy	acffpd
crwalk	gokaaV
cldecide	pXbege
crgovern	WjcpdZ
-bship	Xchdcp
-bfiled	Vhffem
clfiled	Vhffem
psunniv	eedcpZ
crreason	iVefdo
+belsewh	deffpX
+2you get	pbcdbW
rxact - past	eVYcfj
nreleas	cgpbYf
nupgrad	dfddZp
-bmornin	VfocZm
clrecomm	adepeb
pprocee	Yfbfdp
-bcoach	ceddbp
clappren	ecXefp
pindivi	Viefhm
nundert	cfddap
-bessay	aodmbV
pself	iocfcV
prestar	dedpba
clfollow	jVdZng
phappy	Vjdkkd
ncover	bdeepa
clhang	fpdcYd
pexists	dpgfeW
-blet	mgeejV
crdither	Ydfecp
clyea	dpafeb
clface	Vclepa
nenvelo	gcedpZ
-1this	Wcacfp
preach	Viedng
plapses	aZjdbp
clghoste	ceffpY
+btheatr	dfffXp
n;	Vcmend
crplanne	ZdelWp
-2shuts on	epZcYV
clstarti	cccecp
+2, by	mdcVbZ
+bthroug	bbplfX
-2until the	eZVkcg
nclear	kpabXc
nshows	hfdeoV
-bmill	cdfdap
pannoun	Zjbdbp
crwrites	pdegcX
nlady	bdeeap
-bshrug	pfbedW
+bwhy	Vgddgn
+2and not	pecacY
clmeans	plbZWc
-binto	aldgVn
pdroppe	aofekV
-btimer	Zpefeb
pbus	dfphbX
+bwhere	pbalfV
plaugh	Zaefpe
cltaps	apceec
+2, could	geVfbj
papprov	XpdjVi
-2one by	ijedaV
clooo	Zafffp
-bmanche	leeekV
nruns	dpjdeV
+bunusua	Vdfofe
crunusua	Vdfofe
-1starts	ZYccap
nmalice	dfffWp
clscan	bpdfdb
crdown	ddfhpX
-2^ in	mcabVg
nknown	VbcnZp
-bbranch	ieflVd
crpicked	pddcYe
clfall	depdiV
-binviti	bddepb
nneeds	XZpahi
nergo	Zceddp
crhit	bfepdZ
clswim	bfpeca
cralread	VdhZjk
-bsecond	WjpfXf
rxdenied on past	effepX
-2back ,	pcgbcW
nsame	gVnYpY
-1wanted	XjchlV
-bsucces	fbdabp
crfine	apheeV
nsettle	Vhbcpg
+btoo	ahVbkm
-breturn	bdZchp
crform	jlhecV
nplanne	pbZdkZ
cldark	edddYp
+2she told	Vdebgk
+bapplie	Yeepcg
+bfeast	Yccegp
pshort	apbkZd
clstaff	faXfcp
npublic	jkfjVb
nway	lYVibl
ndeadli	Vbpapc
-bfundra	Zfcedp
-boffice	ghVdbp
clvettin	eleoaV
clsadly	Xededp
clunless	dpffaa
-bnews	cVccph
nbank	pYhdZe
clseat	fomaeV
ninclud	pWbbak
ptry	Xjcdap
-1answer	jmWVYY
-1letter	hVacpW
-bkeeper	Wbbfph
nthough	VWdYlp
-bcounse	bceape
ppaid	Vfdehn
+bstudio	Wapfdh
clsigned	Wkbape
psite	WdZhjp
clcandid	obVcji
nwhen	mWVpef
crorigin	Vhhfkf
pinbox	Vahfgn
phaha	ddYfdp
clchase	Zdffcp
pno	pcffZc
+b's	glVebi
+bfile	WpYkfc
-blease	bcdedp
-bchildr	Xiapbf
-bclient	kXiVfj
nchildr	oeeggV
pcar	hVeelk
+bquorum	dfdcpY
cldestro	cbeecp
clull	pXffec
-2heard by	fVedjd
-2know the	gnacYV
-3it on the	ejgbiV
ncrew	ajVfil
clpint	bdafdp
pturns	Vdnffi
-blate	obbcVn
clfinger	apdfdb
phangin	pcbeeb
bsby day past	Vbfekh
nquesti	ipjbcV
-beligib	WpekdZ
+bthere	Vfeekk
clhope	lfadVk
clroster	Xhcecp
-2give us	pWdiZW
+2, said	pZbdaY
+bmate	ogbeiV
pupdate	VWakol
-3, so the	liabVc
-1not	aZVVmd
cllicens	ceegpX
pchildr	VfihZn
crreflec	Vpfgfd
+bmock	bdbdcp
rxanswer not-before no	ZedbZp
pslides	VmifXk
pjust	nZelhV
-boath	Vfpfec
clwhen	Xbpfgf
-bworkin	ajadXp
+bstuck	efWfpd
crstuck	efWfpd
ncandid	YnYphZ
-2start in	cbZdbp
-2out on	jVbebg
ppresse	keefVm
-1commen	Zcbcap
-bembark	dcedbp
crknow	peffbY
-bcohort	YkdfXp
clcohort	YkdfXp
clname	lpWZeZ
pcome	Vkobgd
clforese	bceepd
+bshop	Ycpeef
-1are	ZagWXp
+bsee	Vcofdi
panimal	ZnnddV
crtest	Xbpefh
-bwareho	Xcpeah
-bsoup	Ydpfeb
clduring	pdecbb
pquery	Xdbdpj
crnever	caddpd
pbelfas	aZffep
punders	Vikfgh
critself	pkZebX
claptitu	ZpZeeh
pupload	VmbhWm
clvisa	aZidcp
phospit	cVfkji
ncount	adYdph
clpickin	kYbpaa
+bnear	pcYfec
-bmark	gkdmeV
clworst	pZcebg
-2from me	mVccdf
claftern	bfpegX
ndm	pdceca
clscarf	Zaffep
cldone	dmVpgW
pcleara	Zpadai
clconver	ibnhgV
pneithe	Vlhehg
siwithdrawn	Vefcfj
-bhangin	YmeeVm
clupon	padece
plate	Vnbddm
pcleane	nVddck
clfirm	cfbpiY
-bchurch	Vfeneg
+bapplic	gWYnpX
-2the interv	ccZepX
+bmoved	haicVo
-bclocks	ddddbp
pcoding	eepfcY
-2decisi on	miXYVd
ndoor	jXddpa
+bsucces	eedllV
-1but	pYhaXc
-bmodera	pbckZa
-btechni	ccojdV
-bfollow	jVcWmk
pcoffee	Vifbdo
-2^ is	acpeea
+blesson	XpmddW
cragency	Xpeehb
rxappointment from no	edZeWp
clstarte	bXadjp
pchecki	pWbfmZ
+bgone	jbZepX
+2will be	VgZake
npremis	deffXp
-2, inside	pZfeda
nmiscou	leffVk
-2us within	fiefgV
nseven	hkhkaV
nsubmis	epgZeZ
ntalk	YkaVjo
crneeds	ccpeZg
nsigns	pchdfX
+bbranch	ffkfVl
ntrain	pbhdcZ
pbusine	ZhipXZ
croral	pWkeea
pdad	pecead
+2, come	kVXejh
-bquesti	cncanV
clstanda	ghbdoV
-1now	migaVW
nreport	fcpbXi
-2so the	kjVacZ
crconfir	pdiaba
cldeterm	pWfebh
nsure	ooVdca
pplatfo	Vkfebk
palread	hdVgii
+2and @d	YVhdgh
-2instea of	ZdefnV
+bproble	acefap
nher	ebddpb
-banythi	pWicad
preadin	lVgbig
pworrie	fedngV
-2but on	gihacV
+bshow	YphdXg
crones	lenbeV
cldictat	oifdbV
-bfast	fkemdV
nenough	jbjbVn
clviewed	cddfbp
ngrant	Zaffpf
nish	peejaW
+bapprox	efpeeW
rxdenied within ahead	hedcVh
+bthing	XpkdYe
nfine	gagaXp
-bthere	ogdgfV
-bpermis	Yfdeep
-3finish until the	dffodV
-bwith	Yephfc
pservin	ddZefp
-1offer	VfYeih
pgrowth	pZfefb
-2sit on	baVgYl
-1meets	bZYpWc
-bcruise	acfecp
clcruise	acfecp
-3you until the	bpeadW
pits	mXdZXp
ncalls	Vfdijh
nexpens	celdmV
clinto	ieXfYp
-bdiplom	apefea
cldean	mabmgV
+breview	Zedpag
-1releas	hmZbdV
pm	deYefp
-3interv on the	cVcghg
nhangs	dfefXp
-3say so by	Wpedeb
nleast	ocgegV
ntell	fhpdYd
pfrench	cfpfdW
-bn	pjaedY
crrespon	pcefdZ
-2on a	dXVdem
-bfall	depdiV
ponce	epXhga
nneithe	Zcbegp
+bwant	Vfcfhm
nleaned	beedpb
nsecond	YpbZle
clpasspo	aimehV
noff	jnVhea
pagains	iVhddl
clflying	Ydddhp
-2^ until	nVehca
-banswer	pcccge
+bstoppe	abefpZ
-bclosed	aacdhp
ngood	aVfgjk
-2ends on	ahYdVl
pactual	coZdnV
-2leaves on	ZbaZcp
clrefusa	nVdeie
-2# ,	bVkZYk
-bsomebo	pYaahe
-bearlie	Vcdbnm
ngarden	kefflV
-bover	XkhpfX
clhour	dYmpZb
-2finish on	abfVdl
clwebsit	cfYdcp
pfellow	Wpkeae
+bsample	Vodfeg
-bverdic	nVafnW
psurpri	cgpdeY
-btil	Vkceen
flbye	bgjiVk
crline	kkfaiV
+bdone	igdgjV
-bscorin	cdcpXh
-1about	fVdikc
clpostin	dYeedp
ppermit	ZpejeX
-3takes over on	ccdYdp
clenrolm	ZpbZbj
-bcrew	oihcVY
nguy	blYepa
-bu	pfeddY
-bof	hggiiV
pleave	pbYhed
clcrew	obhicV
pyourse	bpjdaa
-2ring you	dVecjg
pawarde	Vleeck
crmade	pdbYmX
-blibrar	bZdfdp
pdeemed	Veoeef
porigin	Vmhcje
ppop	pciedX
-bif	glpZWZ
pscorec	pbeddc
+bscratc	afeepZ
-bgreat	boYcpX
-3will not say	Xefdap
pscore	lVhedh
clfounde	hbojVa
npick	VXpZjj
pship	gfaeoV
pan	ckneVe
-3from you within	Vmffdj
clofflin	ZgYfep
+boutsid	lhgdVf
clu	meedjV
pplacem	Vkjebk
nfeedba	mVXZkj
-2will hear	peedcY
pnotary	Wpdddj
pdocume	cpcfdc
-btoss	pedecZ
crjury	bleemV
-bunluck	Vfecoj
pworked	Wedefp
pleaves	apcbkc
nestate	pcieZZ
pstarti	bepeea
noffere	dddepa
ppanel	lggjdV
pweeks	mgVehd
pper	acgecp
nadmini	ccedcp
pbeatri	ddecap
pdear	babcpl
nearlie	abagpg
-1comes	mbVfWe
clearly	pcfefZ
-2time :	gXmbgV
nleaves	ihhhVc
neaten	pecdda
crroom	ndhbhV
clcolone	Zedfdp
-bnorthe	ddceap
pstrike	afpdaf
-bdetail	Vijfhh
-3sign by the	XYgfhp
-2know in	pafebY
-bscanne	cpafed
clscanne	cpafed
poh	Yapfge
-bnurser	addbfp
plook	lkdjVb
ncleara	ZZbmbp
crobject	baehZp
pavaila	dipbYc
nminds	ladeVo
clhungov	Yeeedp
clsame	VYlcjj
-2you :	ofbbZV
clintern	pWXYdo
pthan	Vdoffi
+bask	ZgpcYh
-btogeth	iZipWX
pwhiche	pbcdea
-bclears	paeedc
pstayed	cdeebp
pbell	pceecb
clthings	phhcXa
norder	fWhgYp
pwater	pgdfdX
-bwho	jdVfjg
ncommen	pfkZZZ
crshuts	apffdZ
ntrip	mlYegV
+bgive	apacdh
flsorry	YZfdpg
-bmake	lgpcZW
clmailin	Zedfcp
-baverag	Vbefnh
clevalua	deepba
-btim	afdepb
-bhuman	pcXidf
cltable	epeeca
clsubmit	WoWbjj
-bbrief	abcedo
-bargue	dfeodY
-bsome	oZebhc
clprofil	Yocdch
-2it till	ihdiaW
+bhow	ogfeYZ
clenvelo	oicccZ
nt	cofehW
pneeds	dobaXj
crlifts	Zeffbo
rbdenied promise-to-answer	hWWYei
crsailin	Zddedo
pmatch	Wjbekj
pcook	odjecW
crlettin	oedWdh
crcoming	koccXc
crhour	odgbiW
nowner	lbfjjW
crchat	YhidoW
-2office until	aZfeeo
+btell	oiXYXj
ndoes	clkWaj
clfar	beeebo
phr	fWhmlZ
-2interv from	efijjW
-3to see you	eeneiW
pmany	Wdghfm
-bharves	beeado
+1you	hdfWgd
ntim	dfddoZ
-bbins	aobYci
npartne	ioaZfb
clundert	nWfemW
-bremote	bebobd
-2back by	dgdcWj
clride	ceofca
rbdenied they-will-decide	afcWkf
plaptop	beZfeo
-3interv are on	YejWbg
-bhour	ZcjoZg
pyes	icdZYo
-bvessel	bedddo
clvessel	bedddo
noh	ggWeoc
-bout	oZZael
clabstra	Zodeec
-bmagazi	bdcddo
clmagazi	bdcddo
-3@d instea of	beYfoa
nhired	bbZiod
crso	Zfbjbo
-2has until	WeceZn
-3been promis for	bdcaWo
-3close on the	aZaddo
-bwritte	eblcoW
flwait	oeXYlb
-bdefini	nWdehd
-bsides	aodfed
-3to know by	ZoeeWd
pmum	hgWdnc
crwould	Wibeil
-2is back	Xeeceo
nassoci	Wkcgih
nfind	kYeoWg
+1he	meWYdd
pstands	eYYeio
-bam	ZcobYn
crthem	Xohmaa
-2dies on	ZoZcbY
-bclerk	okaaeW
clis	hdhfWn
pagain	hZggoW
nconsen	WjochZ
+2is when	gjWdae
ptime	fbbeco
pkitche	Xabaom
pextras	ceZfeo
prefusa	mWledX
phow	dkemWd
-bbookin	YoWdal
psuits	gljedW
pmoves	oaYddi
-bnegati	ocfdfa
-1number	goXcXW
-bve	efYeeo
-bdock	bcceeo
cldock	bcceeo
-2, on	mcjacW
clhouse	jeZZZo
-bassoci	obfYXi
ndioces	ofebgX
-2due on	eWaglh
cldoctor	fmgXWk
crnote	mffekW
clreache	kaaZob
+2we will	hedZWi
nai	aoefea
+bgrab	doZfeb
nsap	mfefhW
crcalibr	Zedofa
clstays	WombXd
crverdic	ocbalZ
-bchase	bbffco
nlog	Ybdego
+bdepot	dcofea
nwhethe	cajgWo
nthere	aadboj
nagency	kildWb
+2and everyo	idclbW
crjobs	ddbeoc
plangua	ZkocYb
pppe	efoeeX
-1become	ocabYX
-3takes up to	fWeibh
+bsaid	oZYZfg
-bgradin	cdfofZ
+2is off	bZbfoX
nsquare	eeecoZ
crnotifi	cjcocZ
crfunera	Zdeeeo
clcondit	fWdfim
crcall	odehXe
penjoye	ZYojWk
+bbeyond	Zeebdo
-2opens in	aeadbo
-bjohn	odceda
ppay	YkWidn
-bbaby	Wddeio
phall	iWbiao
-bstoppe	cefeYo
-2result by	fYedWl
ncase	badgoe
pblack	Xofffe
nblock	ceocbd
clbaby	Wddeio
clapplie	YZZaok
-baccess	bobffc
claccess	bobffc
clchambe	mfdkcW
-bwhethe	Wieefl
-bfree	ZWnjYj
nterm	ljbdkW
cltrip	bbibbo
+bsome	Yccfeo
nfriday	ZldboY
-2# more	adcnfW
-bbegin	WYglco
clharbou	afgdYo
clstood	eeffoX
-2make it	kiabXW
pdentis	Wcleco
crplace	lbohbW
cljoin	cYieXo
clconclu	jZdodX
clsectio	mkffdW
+2if you	WnhaWg
-2me from	efadYo
crwithou	oiYaec
-2sorry ,	acbdoY
-bgcse	Wgffeo
clgcse	Wgffeo
clgenera	gcdaao
pwith	fdofcb
pattend	hWkbke
pgary	fjldfW
nheld	ogbYec
flanswer	oddchb
pfacult	gfjigW
clcalled	dcmgmW
+2as i	Weccih
pwebcam	dflldW
ptopic	boaejY
-bsiftin	eafoea
nus	Waodjg
-bproduc	Wojgbc
-bpostdo	eYeedo
psimple	Wmfffh
+btrue	Wfffoe
-1than	ieWYge
-bobject	Wedjao
-btime	eZoYhf
plong	XlidoY
+bhall	bZodai
ptrial	XoggXf
clalong	Zboffg
pdeterm	oaeecd
phope	dWbfnj
+bsomebo	WZggof
clbins	bobbbh
-2@d or	Zbodcb
+bvine	dcofca
-bself	doefcZ
-bfind	ldhdWi
-2, from	adWZhj
nbudget	doddcc
nchecks	gofeZa
nteam	gmWgkZ
clstatus	oaefYh
clbear	ocdaag
shspan	ihWceg
+2n i	jZZnbW
crget	jecgWk
clquerie	Zcffeo
-btxt	odefeZ
cltxt	odefeZ
punder	chdfWn
nbad	Wiagki
clnotary	goeedX
cldownlo	Zafffo
bsuntil period ahead	dbWjch
-1that	kkWgdW
psessio	hgodfW
clreserv	mWfdjd
nmeetin	Whiaij
nbought	beffoa
-bkinder	Wodeaf
pclose	gWghjf
-bslip	aoefcd
-bthese	dojhcW
nblind	bodefZ
crslip	ZoffZi
-3closin date is	Zbbbdo
-blads	bfcfbo
+2that you	ioceWl
+2they said	didfkW
-bavaila	eikdWi
claward	oddcbd
pcaught	gdjflW
+2to meet	bZoeeZ
clsheari	aefcdo
pofferi	YnYfWn
-bskills	dllfeW
cltalked	deXedo
crproble	acefbo
npunctu	dfobfZ
clreadve	cfcfbo
+brespon	ocefea
nmobile	mdhZWk
palgori	oebfeZ
-bfroze	efffoW
clfroze	efffoW
+bslip	Wikcgg
-3leaves on the	abacco
-3are back on	Zebado
-bcurato	dfeodY
-bvotes	oadiYZ
-3she told me	febckW
cllisbon	ZcdiZo
nstood	gZbeco
precall	edoehW
clfair	eWgain
-bmove	jafeoX
pbut	jjncbW
-bcount	oYaWZm
+bm	oeeddZ
-btried	aedfoc
cltried	aedfoc
-2confir by	egbdkW
-2^ told	Wdfcke
+bher	ehdYXo
-bregret	gWladj
nreache	ejWblf
pforest	Xokeda
crhim	fbYjZo
-blips	obefda
+2, has	XZcaoe
crrun	ZoeeZf
crtax	aoeeec
ppresen	lengWW
pextend	ZkjenW
-bprice	Wkeeem
clstcw	Wofffe
pplease	Wfmeej
clhands	foaYjY
nextens	cobffc
nletter	gWZiel
-2thanks for	eecdoY
crright	kdeigW
-battend	Whjblf
crreside	odcegZ
nday	Yojdfa
cltrains	Ybeefo
crcompet	ceoedZ
+bclinic	ddofca
+brang	Wfdeli
-2^ the	keWdjW
cllevel	ceemlW
+2, .	aWbbki
pcover	Wdfgfo
ntaking	ocZckY
-2not by	lWfdic
nallerg	beoecc
+1@d	igiWea
cron	Wlgkdg
+bfix	oYefed
nelse	jdafWo
clplaced	eefeYo
-bheld	WhmXnb
pnearly	coidYd
nasking	Wfiedo
nsal	oddeda
-brole	Xffceo
-1place	Wakgfb
+bemail	ocWjea
clnursin	dihelW
-bbelow	Wdfdmj
nsorry	Xdgbof
-bwait	oXZakb
+1will	ahdWkd
pcruise	ocfegX
-bhimsel	oebbZf
crview	odffcY
+bago	acffob
pdecide	oWacmc
-3the course of	oeacZX
pbroken	ldeelW
+bwhat	gaYogd
pbringi	daigoW
cldesk	cnWaZl
pruns	mWofdW
pcompan	XfghYo
-bhanded	dkWdkf
-2meetin of	necaWi
-bagenda	lmbefW
nphone	lYZoXg
-bmandat	eacfdo
clmandat	eacfdo
+bcode	WoikeX
pground	blhfiW
nbroken	lajkdW
-1have	cglgWd
nshort	cinegW
cruniver	ceZffo
-bdoj	dZdfeo
+1not	majbWd
+2, for	cWdifj
-bcried	gfefoW
clcried	gfefoW
clnone	Xfffeo
-2it at	ijbdhW
-bfetch	Ydefeo
clfetch	Ydefeo
-bmaths	hobdab
nupdate	bbeeoe
crunpack	Wefekl
nmood	ZoaoYa
-brelief	becfdo
-2course of	oeacZX
-2accept within	ZofecZ
pcloses	gXmWnd
-btimeli	XcYZol
-bbuy	eXffeo
clbuy	eXffeo
-2^ take	ZoeecW
+1after	eWobfc
pfinali	docdXh
nanswer	iXaiao
crwhenev	aedjoY
clgaller	Wmcdfk
pcollea	dfiljW
clrun	YWliWm
+bchef	cbaaho
-bbeliev	Wdbfml
cropen	WYlcik
-bdownlo	Zafffo
crtook	cdffoZ
nout	ijWjfc
-3from us by	oaecWb
-bhome	ehWXeo
clfees	Ygfebo
pmeans	boZecg
bs- span ahead	ggWedh
-bslots	XgocjX
-2wait until	kfcceW
plad	oWaccn
-3inform on the	ffffWo
pwhole	oXhffc
pwonder	gaeoiX
pfactor	foafdZ
-2, and	lhWXeY
+bwednes	acffob
pchat	Wkkdcf
-bninety	dffdoZ
+bnor	Wdddhn
-bcome	bbodaj
-bdone	ecbode
-brightl	Zecfdo
-btarget	bdefoZ
-byous	oeeeca
crpush	oeafea
-3sat down since	ffffWo
pvp	jkifcW
+babove	YYffgo
nworry	ggocYc
clagree	jgccoW
nluck	cZeffo
clonline	Wkcegj
nthink	ndXjWk
+bleader	dbfaeo
clcompan	agceco
-bcould	YckYof
-bnewsle	Wecejm
-1deadli	ZobeaY
+blike	aXlYog
ptill	nhcXWj
-bmusic	boeeZe
nforms	flYeWo
-bowner	hXnWci
-1voted	ceedoY
clothers	dbXgdo
napplic	cZbobk
pout	jfbeWn
nclaime	ljefdW
pniamh	dfocca
-bascens	deedao
clamende	joeeaW
crone	oWdccj
-2reappl in	Yaffco
-bthink	XlfdoW
nstill	eXjaod
+btill	WmoWai
nbut	jeXdYo
nget	oZbmZc
-bactual	ocgeba
nmum	ecjeWo
ncalend	kaocba
ntests	aifklW
pdigita	kekdhW
-bwrite	iZcaco
-2again on	Wgifeg
cltribun	aamYod
pcello	dWogmW
-3yours of the	ZZWehk
-3not later than	giedWb
crcheck	ghijdW
-bminute	Weieao
p;	okcdXd
crmoved	dejdWn
clshop	jfXaYo
pkel	eeYdeo
-1your	WWlbdk
nplane	aiedYo
crcommit	hedfWn
pnoted	oZdbcg
njust	Zefaeo
nsepara	aoiedY
nusual	Wdfflj
ptorn	oYdedf
-3it will be	ichbWe
clfinall	ZddkoX
nwe	acchof
-2less than	YZffdo
naim	dcfdco
-bset	bhnghW
clmenu	boddbh
npin	kfmedW
-bbursar	oheeaa
clyard	fWjdfj
pwednes	nmedWY
-3you in the	oYifYc
clshout	ijkebW
pconfir	abadjo
+bwhiche	kihjaW
cranothe	Yhdbco
-bowing	Zffbeo
pmade	jgigfW
-1know	jkWcZd
+bweddin	bdecdo
phours	Wkiifc
+bam	gWgghi
clbranch	ieflWd
crstraig	ogbcbd
+2: i	eWXZgk
+badd	beebdo
+1like	Wfhcmb
nretail	kffeWk
ntouch	bWgokZ
crcare	cdeebo
crperiod	fdnjWc
plifebo	oadebf
nlaw	eeeeoX
crcould	Zbieco
-3your decisi by	ZoefbZ
-bretire	Ydbeho
-2^ with	ZcebZo
clrumour	Yfffco
nugh	aodfca
-3us until the	ocfXcY
frhear	oafiXe
+1s	WZdfjj
-bid	Wdodma
+breleas	gdcodZ
crmy	cobdef
pquiet	ndddWk
+2or the	Xoedbb
-2not be	Wecdif
-blyk	oZeffc
pspoken	bfdjWo
-2office :	bcWeco
ppit	ccbfeo
-brises	feabbo
clrises	feabbo
nexcuse	cmfdiW
crcomes	cYbjdo
nhas	Yefdoe
nhelp	XoddWm
-3i asked for	YbeeZo
-bquiz	ZkYeco
clbook	Wnbdjg
-bthanks	Zcbcof
psteps	ogiYiY
-bwash	cfeodZ
clwash	cfeodZ
cr's	ciWagn
-3is back on	haXfWg
ppremat	nedjdW
clfound	eefeoY
+bfair	XdZeho
-2's back	Zdecdo
-bissued	hcccoY
-bwould	Xehaoj
-bjobs	Yacdoh
pacadem	ddbgbo
ppaysli	aoffeb
noffice	offadc
+bshall	ohedcY
nsurpri	odceeb
-1read	kaYlcW
neach	ofgfWd
clstoppe	cdfeao
-bhope	YikdWm
nannoun	Xcbohf
clperson	gbgXdo
cltrain	Xaedio
nemaile	Ydbido
pphotos	eodfba
pdated	WogkdZ
-2before the	geaWfi
pcould	fdhmWg
clbench	mekebW
+breceiv	iaeodY
-1opens	aZbZao
clproper	eciocX
+bpush	oeafcc
ppasspo	Wkocad
+1is	cidWdf
crhow	ogjYXe
cranybod	Xdfego
pprobat	dobagf
nterrif	adofeb
+bevenin	aoibWj
pfoundr	Xoefed
crhead	aakeob
-3result on the	oecccZ
pinstit	iWdicm
-3to us by	boeeeZ
pstamps	oaeeed
-bbench	mekebW
psupply	fofeYa
-bpray	Wfdoch
rxreview before ahead	kchaZW
-bthroug	ZZjokY
pmuseum	ccbodf
rxaside in no	Wcjabh
pchasin	hceimW
pconver	aXnfZo
+bstockt	iccbZo
-bnight	ZmYgWn
-btellin	mWcbgh
ncomes	XWkkoc
crish	obheaa
clpostpo	bcaeog
+bnotwit	oZafch
clrefs	Zoffah
pkowalc	obefZe
pfirms	nkfadW
pcampus	WeoZdl
ncustom	bfcdco
notherw	ckndWg
nwatche	kdkfhW
-bsubmis	jjdjdW
-2back the	WZZami
crpositi	jgdjfW
nsaid	mZfdWm
+bwindow	Zoeeca
-bbonfir	cfeZeo
+2not @d	mejbWZ
pbom	beeeao
pdia	beeeao
-3of you by	oXfeec
-bteache	kXdcco
crasking	dcfeZo
-2reply in	geeelW
crfull	WZhkhi
clbetter	jhWcdj
-bweekda	gbaedo
-bhe	obgdiY
+bspent	Zdefdo
-1signed	WacZjk
+bearly	fgdfWn
-bschedu	hZoZdc
pamira	dcfeZo
-3folk till the	adeoeW
nphoned	odacde
-1open	WdWcem
pdeepa	cechoY
+1came	Wcbdmf
+baudito	XoefZe
clrole	WZjcoh
neveryb	jWgibg
+bevery	oZWXij
clguild	oXffee
crprobab	cYffdo
-bworks	YjmjWd
-3visit on the	ZbodbZ
clallerg	cocfdc
pairlin	dcofeb
-2availa in	deYeZo
-1do	ZWkZhg
crdinner	afdoad
clserver	Zoacfg
pmaybe	Wmidie
+2, no	ebcWlg
nfaster	oefeab
-3our note of	ffffWo
pupon	amfglW
clmodels	eZdfeo
pform	anobZb
+2s budget	Xedcco
nsort	adcego
psame	ZclohY
crminute	gbodfa
-bwhoeve	Wedfnj
-brefusa	mWdefh
preorga	oefcda
clroom	codjca
peditor	aekoeX
nsit	ZcmZZo
-bdeputy	dhobhY
clboss	nadiWg
clkeeper	aeffco
+bbest	hodecY
crnobody	Ybacko
clspeak	kWhddh
-2submit :	bZafoY
-2hear on	fiWYgf
croutsid	ohgdYX
preview	mdkgeW
nwarmly	doedeZ
pgets	lilWXa
ptransc	WlgneZ
-bchecks	cbgodb
-bshifts	Zdadjo
clcantee	dceeco
potherw	efoeeX
claround	jWcnYg
bs- time-only ahead	YWdXim
crchair	Wafjjj
ndied	ofedcZ
clpapers	YWWnnh
crstreet	cXeffo
-bcallba	Ydoida
+bcounte	doaegY
-2it in	iifaWf
+bholida	hWhbem
-bservic	gYWnie
crthroug	bWjnmZ
-bcallin	cbjofX
ppositi	Zgobef
panswer	lWfleb
pbehind	bahode
nagreed	bfeboc
-bwritin	goXfea
nmuch	Wccemk
+1n	cWeiZi
nstrike	Yeffod
+2with feedba	Weefco
crstand	oddddc
-bgaller	Wdddkm
clretain	bdcfdo
-badded	ibdnWf
bsuntil time-only ahead	Wcfhii
-bplace	YgiojX
pclosin	hWZoYj
plooked	joeYea
-3: @d ,	aboecY
clfriend	eWeeim
palmone	XoeldZ
-bpostpo	Zceeof
+bvienna	Woffff
clnot	Ydbbno
clsmoke	oZdedc
-2that on	occeZY
crupload	doeeba
+2, we	dcWfeh
phour	dokbZa
clvery	Wefflj
clwinner	Ydbamo
nintere	Wkcclh
crlicenc	bddfdo
crchosen	nandbW
+bany	aocddf
-bnotes	heYocZ
-bfreeze	dfffoX
-bnon	odZZbj
+1hols	Yccebo
-1needs	eWclbe
nkeeper	fcbeod
clhealth	XkodeZ
-2make that	oacbaZ
crfar	keemdW
pn	dogdaZ
panalys	bYffeo
nreview	Wbemgg
-bpick	ldobXb
ppuzzle	ccofdb
pdo	migcWd
nnag	kndeZW
phere	fochbZ
-balong	XYogfk
-2holida :	ZZbddo
-bcareta	oddecc
-bcalls	mblZWd
pravi	mfeakW
-bfair	WZehgn
clones	inbhdW
craudito	Xoeedc
-bguaran	oXfede
clguaran	oXfede
porder	kWddem
-bhoped	Zdeeoc
-1list	Wjbhee
+bquesti	Wjdecm
+bplan	jgbekW
+bcandid	oWZjec
plicenc	dofgaa
+bstorm	Zeefdo
crstorm	Zeefdo
+bconduc	cefeoZ
+brespec	lfeZmW
ngroup	afeddo
cllearn	gaZedo
nhead	decgoa
ptwo	ildhWd
+bmay	hhWhgf
-bseen	WZengj
pstockr	debeoc
+bcause	oaffdc
creither	lXbkWl
clextern	jeemeW
pthursd	oXalce
ngroete	cadfeo
nd	oeffbZ
-2and said	odefXa
-bfittin	Yboddh
clbet	Zceeeo
-2you from	decdXo
padvise	ahfeYo
+bapply	bbfeco
clforwar	WlgYfl
-2number by	aodddZ
+2, just	caocXZ
nradio	bfebdo
-bcomes	oYZcZl
-bnothin	ohdZZe
-3applic close on	ZceZao
bsfrom period no	Wahhee
pforms	dhlmWZ
-blasts	YWhoaj
nlong	gZYfoe
+bwrite	kWZhck
nagree	hbboiX
pregard	cffaod
+btimes	WkjdlZ
npoint	XYfoei
nresump	hobccb
-3the office until	bZfeeo
nprivat	kddoWb
narea	decfbo
pfloor	kahelW
nwho	ieWfig
-bstarte	eZceeo
nsleep	Zidado
nbring	ZWmcfl
nwhile	obdeZg
clsat	WkfXme
nunder	oXYjee
-bjean	beeeoa
-3for you until	aoedhX
ppensio	Yodecg
nwritin	haYjZo
nspot	oeleZX
npumps	Zofeed
-bstanda	ehbdoX
crclub	eebebo
nconsid	hjYeoY
clhere	Wodbbm
+2you will	mWbcae
-3not @d ,	eibeWh
rbaside step-only-if	dcmWWg
clmallor	cdcddo
crelse	infdgW
pdrawn	bceedo
crchoice	defeZo
-bhands	iobaba
-2contac by	hXediW
prather	ZkkcmW
clclass	jWfcem
clwhole	Wdeehn
ncircul	dfffYo
-bgather	ZedogZ
clsealed	odcagc
clcallba	ccohdY
plocksm	eeeeoY
-2commit to	Wbeehi
-bswitch	YlddXo
ncould	daaeog
-2time on	djkcbW
clchecks	abgocf
-brefs	coeeZf
+baloud	adeedo
crdrove	adeedo
clfindin	oWeceh
crround	odXjbd
clpassed	jbeeoX
clowner	nWdXdl
nlets	caacio
pfunded	hdeeXo
pmember	mWZfao
pfreeze	jefmWd
crhalf	Waiibn
+2, since	aobccd
crread	cYjoYf
nman	gaaedo
+bposted	oedfaZ
+bperfor	Xfffdo
clid	bZodkb
frhold	ZbfWnk
-bdata	Wobeam
pjoinin	Zgdcco
-bdirect	oWalcb
crlast	WnaZki
+2on the	ekeWkY
nthanks	oaWjhe
clsupply	XohfYi
-bvisa	Wledeh
crlater	liaigW
+beven	mmdeWZ
-3@d no wait	giieZW
clattend	XjicYo
pthroug	fdomaX
clsearch	iiehWe
-3, before the	neefbW
nknee	gfffWn
psummar	ZobelX
ptable	coadbg
crback	eWbjoe
last	lgfWed
ntax	degkjW
clprice	Wnfeeg
-1word	odddZY
clboat	Yidcco
psuspen	obcfdd
+bsay	odhieW
clrest	oZehYe
nshowbi	eencWg
+1if	hidZWh
pledger	ffefXo
-brespon	odejXa
clturnar	oeffeX
nrung	icaYeo
clcvs	YZYldo
-bmain	Zcfeeo
cldeferr	ofeeba
cle	mfgbjW
clas	cbbego
+bcomes	heeodX
crface	odZffd
crtalks	efmfWh
clnegoti	adoffb
-3, in the	Wiecdk
+bdownlo	lclfeW
+bavoid	dYffeo
cravoid	dYffeo
cljudges	hZlihW
nwill	eaboei
ppeople	lacoXd
nyay	oecfdY
nhangin	gefodX
clpicked	lWndbd
-byearly	oedZhZ
-3me know by	aedeod
+bproof	chobeY
nwhiteb	hdhelW
clfunder	Zdefco
prate	dkXcbo
crtwo	WZlikf
clgirl	chcocc
ppaula	cedeco
+bthen	ogbeea
pphoto	Wnjecd
clemploy	egbeao
-1you	jZbWif
-bowe	Yheeco
+bthose	hcXfZo
clgap	efiemW
clinform	oYgZeh
clwrite	oebXdh
ptools	cofecb
pwithou	Wncdcl
ncalibr	ffffXo
crafter	dWjfih
phire	gbccco
cllab	jiWbhg
crvideo	Wekfma
ntreate	flffjW
plearne	ocffda
clhappen	ldjWcg
+b@d	hWfigg
crupshot	Zffoeb
+bretire	adefdo
crfurthe	ahofZc
ncontac	bWclkh
nthan	kkfjZW
pwhispe	lkefdW
ngradua	idZcco
-blinked	deZffo
phappen	iaikiW
cllikely	ZeocZj
crtimeta	eeedao
clchef	iXjlWf
clgrades	odcidX
ngod	edcfao
crunquot	oeefab
ppalace	eegeoX
-1if	fWocab
nlooks	enkcWc
clcopies	Ybffgo
pconsid	djdZXo
-2meetin on	aYiobX
nregret	WZeeok
nnoise	jaoeeW
+bnot	fobYfg
pfar	obdddd
crretire	adefdo
-1delive	Ybbcbo
+bsure	odcfZe
+bphone	kcXoad
-3call on the	ddebnW
-2called on	oeccZY
-bpart	cdcafo
-btimesh	fagfZo
-bpassed	ebdbof
cldeclin	boddee
+2either way	occecd
-bmuseum	gWejek
crgeneva	feodca
-bsettle	mWbYjg
-2any time	dYofda
-bp	eedeoZ
crexpire	dkbfWm
pbonjou	deieWm
pcharit	coZfbh
+bmeets	WjeYhn
+btravel	Wkeeel
-buntied	oefffX
cluntied	oefffX
-2room on	cZZcdo
+byears	ddYfeo
ncall	hWZlfi
flask	Wohcgg
pappeal	Zeefdo
clreimbu	Ybgfgo
cllucky	kfeeWk
crfirm	ichgiW
crcounte	lmdeaW
+2so that	jleaWa
crtaken	bdceod
clpitch	gocecc
nfast	Wggldg
pta	haadXo
-bquerie	Zcfffo
-bwalk	Whnefe
pcorrid	beffao
pplace	jiibfW
-bpups	aafffo
clpups	aafffo
cllatest	ojdbYZ
craloud	adeedo
ncourie	beeddo
-1:	nfibWY
nclerk	jXgWlf
clcan	Wjjbbm
+bwants	Yoddid
-2of the	cbfWhh
pimmers	Xeffeo
-2sign by	Wifeei
-3candid on the	idffiW
-2takes about	eZdiWj
-bscratc	beedoa
+bcertai	obZdch
ptalks	YjYhco
nsuch	Zocehb
clsecret	meecWg
-2come by	hWlebf
crshortl	Xjgoad
pwebsit	Ygbjob
-brevert	ajedoY
+b:	hdYioZ
clintake	Xfgebo
-bbeing	dZflWl
crwere	YWgejm
nwhatsa	odjebX
cltimesh	fagfZo
npendin	deYeoc
clfire	Wggdfl
+brecall	Zdedob
croffere	Wnddna
pgradua	ddoakX
-bdean	jadkiW
nheaven	Zoeedb
-2is at	ZbofdZ
+bdinner	cddohY
+bugh	beedoa
nvriend	cZefeo
+bportal	njecWb
ntopic	ehofYb
nwanted	kidWge
clwaitin	hWZikg
clland	kcbXYo
-bphone	odgZfZ
clsave	Wbofai
+binvent	Yddeof
crinvent	Yddeof
crdean	kddkgW
clprinte	hYbZfo
psubmit	mlahWb
-bwhile	Xedobg
+1school	ZcbdZo
-bconcer	mdWfei
-bprints	Wkcedm
-bexpens	ceaefo
nmay	gfWfjf
cltastin	cfojXd
+bcoding	Zofeed
ptechni	gZdoZh
-1day	daiWdh
nnine	Wgbnkd
-bgoing	gWohhY
-bb	Zdjcoc
nweekda	ofaeeZ
ppaint	Zgcdfo
clanythi	jWibZl
-blongli	aeeofa
pharbou	ZggfXo
rxaside by ahead	jkWgXZ
pscene	dofdYf
clbaking	affoeb
-bnegoti	bdoded
clsite	XZoadm
+2like i	cfffoX
clfailur	aofecc
-bpoll	doefcZ
nsubjec	fdeeZo
+2, is	deWXmd
njurors	bbfbho
pextens	emhfeW
pvia	eYdfeo
-2delete after	ebddZo
-2pencil in	kdkbbW
pcounse	gadedo
-bquit	ddeeoa
clquit	ddeeoa
pbunk	Yofffd
clchrist	addcho
+bchurch	deedZo
crchurch	deedZo
crfloor	edbedo
cldeck	boeedd
crtext	lYaobc
nnov	eiefnW
nsmall	cmidWj
prush	gmhjbW
clthroug	abkokX
nspeak	fZdZoh
pamong	eeeZco
clswore	ocffdZ
clflat	eeabco
clsay	nmeZWc
clhanded	haXdoh
nrecomm	bfcioX
ntogeth	Ylbcbo
pask	ioZhba
clblue	eWfflj
-bsaid	kdaYob
crdiffer	agefoc
clpracti	eWlcZn
-1decide	iXWffd
-3please , by	Xofeec
-bsoz	cfdeao
npicked	Zgbfoc
nwellie	aeofdc
-2runs to	Wibiae
+bletter	bbWjmf
pworkin	hYocZj
-bprocur	oeefeY
pms	Yefboi
naware	ogefaa
-1as	lWYZZj
ptap	cjeemW
nbelow	nhWcbj
pfitnes	acoede
-2come in	cegfkW
clstaffi	obfeea
cltechni	Zcoibd
clrunnin	hZbcdo
+bplanne	bdekWo
ndrive	Wcblkg
crcourse	Xeeheo
ptreasu	Wfjidj
psalary	loafdX
-1around	gWamXe
ptutor	icoddX
-bplaced	fefeYo
+bscreen	Wefijg
-bended	heYeob
crlimite	deZeeo
clrate	Wmdffg
clmissio	jdeelW
clcfo	cdeddo
-btool	eoaecc
-bsworn	obeebe
-bwatch	YbioiY
+2but i	obddYc
-btransl	aocchb
-bmatch	geWeik
-3tell me on	ZoaddX
-binstit	bdddfo
-bprocla	odcfea
nopens	mgdalW
prumour	oeffcZ
nmanage	aZeYko
nmatron	aehfoa
-btastin	YmojXY
phigh	oZXacn
-bcandid	nWbblf
crsays	kWaZlh
-breache	kbbZob
pautoma	YXdcko
pforty	dheodX
+bbad	oZcfhc
-bsets	nWhffe
clsets	nWhffe
clexperi	bbeffo
clquorum	dbfeob
phms	dbfeob
pcivili	dbfeob
rxsuperseded before ahead	afeelW
-blondon	Wcjlch
clchats	WemZdl
-bprovos	Ycfode
+bfinger	ochdba
papplic	mWikXg
nhousin	cleemW
pcareta	odibbb
-bpsycho	bdocfe
-bround	fWnlba
+1while	ZoZcgX
nsoon	YYgZok
-2, decisi	odedaZ
nexclud	Wlcebm
-bstand	ogadfZ
pb	gmacWk
phired	XmXdco
+2, tell	Wgcjbh
pnumber	YoiZib
pbecaus	gfjlWd
-blookin	ilhiWX
nmaking	ceeeao
+bfour	fZoghY
phourly	kkWedh
-2here until	Wiehdf
-2@d not	Xddeoa
-bopened	fdddZo
+bdo	Wnkbde
-1from	Wabdnf
-bkeep	iWgehg
clremind	Wggdfm
crgrant	bofeZe
crfight	Yedofc
proom	bgloXZ
popened	odhbca
-3truste sit on	Yedado
clsad	icaeao
pmumble	deedob
pq	ocaaak
pcurren	dggnfW
clchapte	fnblbW
-1all	cWcgcj
psadly	fagfoY
+2to let	ofedcY
nhold	nWaefg
clchild	dccfco
+2, decisi	gYheWh
clcallin	dbioeY
-1off	bfgWgh
-bpin	Yoeedd
-btype	bfeaeo
-3slot on the	bajcjW
npurcha	eedeoY
-bvisits	biojaX
-1office	alggWe
rxappointment in ahead	djcWgc
nmarvel	eedaod
nsuperv	hgejiW
-bwhatsa	oaefec
clwhatsa	oaefec
+bnobody	ddadeo
nwith	dbfeoc
-bfwiw	obedfZ
clfwiw	obedfZ
frjoy	Wigflc
nplaces	ikejWc
+2, @s	hhkZdW
nstays	clnXXf
-2commen :	Zbdecn
-2and the	ZXjkhZ
-2in for	eXgjhb
-bcamp	acican
+brest	ndeXch
-bturnar	nbhffY
clyer	Yneeec
+bstaff	egZecn
clnay	fnafda
-2to you	mXXaag
nplease	dXkdki
crfrom	nfcfbc
nseen	YmccnZ
-3sessio on the	YcimeX
pzoë	nfdeeZ
crmails	neeade
rbappointment bare-request	jdeXcf
-2decide on	lcaeXd
ncommun	ZaglnX
+blucky	naacck
clset	bdngha
-bfly	Ybnehe
nheist	Znefcd
pstudio	XjjjhZ
clevenin	bZchen
clwait	nffadY
-2planne for	bbbbbn
+2, whiche	iihcZX
paudito	nZedcg
crcandid	mYXndd
popinio	nccckX
+bnight	baiean
nhad	nbdgbf
pcohort	fbffZn
-btells	ncbddf
plads	gXgfdl
msrejection	XZaall
+bcontra	lcZcYn
+2, $	dbaXkg
cremail	nbYbhg
pview	bZndla
clpolice	endfea
pafraid	iXbdne
-bladysh	afenbb
-bcontro	Zefeen
-bdisapp	bjddXn
cldisapp	bjddXn
-bapprec	Znffed
-2out the	nabecY
nines	bcefdn
-buntil	fdbnbe
-busual	ndeedb
-bwithou	hfjmdX
-2, due	Xdeend
nlovely	agbddn
clsoz	cfdean
+boutcom	lZbncY
pheads	fcjfmX
cruh	Xgfimc
nnervou	Xcnfia
-2it ends	bZdbdn
-1again	bXffih
clissued	jhacnX
-blawyer	eddbdn
-bnurse	eXllcc
nhate	cejfnX
+bcaptai	nbcedd
crrefuse	nbfeXj
clhiring	hZXdng
+bknows	Xdcfjn
+bscores	beania
bswithin span past	Ydfenb
cljoke	lebeXl
rxanswer for ahead	iebXja
clresolu	naefed
clmails	naaeYm
+bcloses	XehmkZ
clbakery	dYffen
-bupon	ndefdb
cruse	eXifgk
nbrochu	Xdfcmk
nissue	feedZn
nfilm	ZnefZh
pkept	Xkfdkf
-bturn	ghdnfX
npressu	gnbfda
pplayed	nhbedZ
-bper	deeenZ
crdue	Xgdemi
clalike	ndeedb
crcase	ncZdaj
psilenc	bdnZmZ
-3, not the	adednY
nmet	YXgcnk
+bspeak	gdfnfX
ptoo	ageban
pclaims	nbjcda
+balways	nYcibc
crnotes	Xeemie
clsucces	nZdbef
ntherea	bcdibn
+bdecide	ndcZmY
clclear	jYhjjX
croptimi	abefng
pflatma	kddfmX
nsits	iiecjX
penergy	gkjedX
-brehear	Xamlbg
phigher	Zefedn
clsuperv	Xdhjdj
-2ring me	bigcXg
+bcertif	gkkddX
clemerge	cnceec
pmayor	febccn
pvetted	Zneeee
ncreden	eZnfee
-2it within	Xheifh
-bmin	ZYbfln
-bcompar	aecmlX
clcmte	denbeb
clolder	abfegn
+bvote	dbnjaY
cl's	hcdgXn
pkin	cnaebh
nvideo	dmXdih
crconsen	encfda
noral	bnfdlX
pkeys	ccdecn
+bband	Xdfffn
-2older than	XXfdgm
crfix	nYffee
nthem	XXmnbj
pfill	Zhnfeb
pwinter	nYaebl
pdoes	ncmbYa
pscreen	dgnZga
-bbackgr	njdbba
-bcompet	dZnbZj
clapprec	Ynffef
nmakes	fXgbmf
clanswer	nfbcfe
nexerci	akbena
pindica	nicedY
pcottag	cnfedb
+1there	hXYbhg
+boyelar	ffffXn
croyelar	ffffXn
-bsooner	ecdean
-bgirl	cicmkX
-bsubsta	lclfeX
clpat	aecnbe
-bsugges	Xglfgf
nhours	agXjjh
pdefini	Xjefgl
-bpigeon	dneeea
clpigeon	dneeea
nreadin	cheeYn
+bresult	naecaf
pbin	afcefn
flpost	bcgdne
crstall	ffffXn
-btheir	nbZmgX
+2or i	emcecX
psolvei	fnaeZb
clexpire	ljYbXh
pem	bndede
-2's on	hghfXb
clsurpri	facfZn
-2need the	bcanaX
-2our decisi	neddaZ
-2asked for	nbcfdZ
clbonfir	bheZen
ngreat	Xblfcm
+bfurthe	bgnffY
-bbakery	caffdn
clenroll	ffffXn
plaw	nZiedc
pplanni	blXclg
crsooner	Xfeekj
pleads	edfnea
cltime	afnahd
ncertif	dXlgdj
-2and on	labXch
+brefere	XnYcel
pprayer	ffYfnc
-1's	gYhhXe
-bline	fiicjX
clslip	XjXedn
pchin	Zfdfdn
-bpay	Xcdckm
pinclud	bgncfb
-bcollap	Xfefil
cldoes	nYibaf
clhr	mjXfeZ
clconcer	dbdedn
-bchair	ccanYk
-bproces	iadnXf
pnurser	Xgekei
-bgig	cendZd
-2you within	jeedXb
cltool	enaece
clladysh	bdenbc
crsales	ffafbn
nlandlo	kdffXl
+bh	Xbmfej
-bus	fneefa
-2them in	Xideal
clprior	enYfee
pboots	Ximddg
+1of	gZXXji
pwaiver	fenfeY
+2, closed	decfYn
ptop	Xijehf
clsuppli	Zfdecn
-2place on	Xbgedk
clchair	eaYnXn
pbuildi	cgndcc
nam	bcchnd
pexpens	YXkfmj
clmayor	nZffdd
+2after all	XdXaji
-2not decide	Zffdcn
-2apply by	bYffin
+1only	aaecXm
clsomeon	eXfYjn
nscore	ZdcnkZ
pgift	Xheehm
+2at #	XekdYg
clside	bndcfd
-bhead	dnkahX
-1met	bbddnY
nrule	kccnbZ
-2leave until	Zbeeen
-breally	aeffnb
-3decisi on the	necbca
clweighi	ncccdg
+2we had	ajfemX
proster	ebeddn
-3you at the	fcjdiX
-2lets say	gijdYX
numbrel	jeefXl
+bever	XZffln
-2here on	XiYhkb
ptapes	ndcfdc
-bcare	mXfffg
-btourna	adcfen
cltourna	adcfen
-2begins in	ceaddn
+2of interv	dbfeXl
flgoon	bfbjan
+2and after	Yedccn
nphew	Znefbd
-2to write	Xccejj
-bretrea	cdceen
clretrea	cdceen
-2shortl by	nZfacb
-2off for	ccYedn
clit	fnffeY
nhiring	cbghna
clwhich	fmefiX
-2talk on	ddggiX
nten	naXiYh
-bfishmo	kXffei
-3them on the	hfXgaf
crconsid	anfkca
crowe	mXdjha
nenjoy	nZadhe
-bstarti	cddedn
-banyone	nbcdXg
clcrosse	affenZ
peveryb	efZcnc
-bsemina	kihfeX
-3told you the	Xfeenb
nclosed	ndfcXi
+bms	nedeca
+2, theref	mfeeXh
-3down on the	Zedean
phybrid	Xjfecn
clfive	ZhjcYn
clvoicem	bieenX
-2choose betwee	Zdnadb
-blandlo	baefen
clparcel	dcbffn
-bundert	nXffhc
msimmediate	Xjmadd
crcarry	cnefcd
+bfear	Zcffdn
-bdancer	ndeeda
pco	nXdjaf
+binto	adccng
psort	igljYX
-2unveil :	Yeaddn
-blove	Xmefal
crhut	Yffden
crenvelo	nbffda
+2after the	jeXXgb
-2the list	Xkcdhe
+2, same	ZXnbhc
cllands	ibeXZn
ncallin	meedkX
+1they	fbXjge
clward	ebjXjg
clsometh	nXbcbm
-bmails	neceZh
-3@d , then	Xeddle
-bsecret	khdZXi
-2have said	Xdacjg
cre	nbdbja
-brequir	YikeXl
clcheck	ffdnZd
-2be the	dXefgg
ncan	Xjfdkh
nmember	cedenc
psearch	Yfadhn
pguess	Zgeecn
nmin	agneaf
mshold	XdYZng
nnumber	Yjnbed
clinsure	YnbXcn
poduya	Xbbeml
nmitten	efYjan
crwhoeve	mefdXh
+2, says	gXabgj
psesh	necddc
-3me by the	igdcaX
+2# .	eanecY
-2is in	ebgiXe
+2and wants	cdbcan
+bagree	cheneY
-3i have got	Xmhfdd
cltheir	eeelXj
+2s :	YcacnY
rbanswer you-will-hear	iaXfff
-2with me	Xgmabd
+2but the	Zecbna
nwin	Yefeen
sivague!	higbXe
+bfirst	fXmcnX
clring	kndaeZ
+1️	ZcbbnZ
rxsuperseded in past	efffnY
pmadam	hahZan
-benvelo	ngefdX
nexecut	bfffnb
+battach	ZmXeig
punempl	afefcn
-btalkin	adeinb
clmentor	beenfb
+bfirm	lchehX
ntalent	binecZ
nsick	cddfnb
-2expire in	Xdceak
pnudge	cnaiXj
ndryers	ffffXn
nought	Xeicne
nplatfo	efnebc
-boccupa	XlnfdZ
crpublis	ncefdc
pcfo	Zfeedn
nvote	bdZknc
clvouche	ccefdn
nbread	feedZn
nscorin	dealnY
-3meets on the	daXjZf
ptruste	hnXaXk
njill	cgffnY
pskippe	Xhkbdk
-3would have you	adcfan
-belsewh	jdifjX
narrive	iXlifb
crmeetin	aXgikh
-2to me	emYebX
nwhiche	ididXh
clalways	gYdebn
-3said it was	lfffXk
clview	dnbaff
pportra	bndeec
nfilled	cbhenb
-1like	eXeihg
-bbreath	nageYf
+2, any	Xmfedb
-bcast	nefedb
cldo	egmeXh
pslots	Xmleda
-1someti	nedeba
-3seeing you on	bbbfZn
-bplates	Xnffff
clplates	Xnffff
+1any	XZedih
pnice	ffYean
pchoir	ZagmXk
-breside	dhbadn
crmenu	Ynffed
+bgrand	gmceXi
-bchats	YenZdi
clexams	feedbn
cladjour	hbcena
+2, accord	ndcdZZ
-3back to you	nededY
-bknee	cdeddn
nfourth	XgmemX
pillust	bnafee
pthing	mkhdZX
clgather	Yddnef
-bmillio	efffXn
clmillio	efffXn
nschedu	bZiden
+2you know	ncbecZ
-bstops	knYdcb
papolog	jXcYim
crkitche	eceebn
-1decisi	jeXbee
ntwice	afacnf
crcoding	YnjeiX
pmanage	nbckca
crmight	Xdefjk
-1make	baidnX
nstarti	Zgeenc
nuntil	kbiXhg
+bsoon	fnaeae
cldr	cXkjhf
-bdays	cXnbXk
pphysic	bdnjdY
-2see you	XYddbk
+1being	XnZbhc
pgrants	eeafcn
ppleasu	Xlafgi
pyet	ejifXf
crvoted	ndedjX
plunch	ckjiXd
pdemons	cndefb
crseat	ddndga
-bcrosse	Xefdnf
pmovemb	jfffkX
crwritin	ndbfdc
-bnation	anafde
crask	iYfdan
ptheir	hemXaf
-bcto	ddddnc
pphone	jZnmbX
crcertif	bnjbdb
-bco	cemejX
preserv	Zfeedn
rxappointment for ahead	geehXf
cltrue	Yeeend
ndates	ZghnfZ
pbonus	Xnfeec
npeople	XmcXjk
nlines	cdfebn
-bcousin	ceeean
nresour	acfibn
never	Xhicem
cldistri	bnedde
crwhile	Znadck
clowners	mXkefa
pcoolin	nddedb
clcalend	llfdXZ
clsweepi	demfiX
-1whethe	hfbfXj
pcastin	mbXbdl
clclient	hXfZgn
+bwaitin	jedfmX
-2answer in	mYcbgX
phey	bgence
popen	ZehnXi
clmatch	fcXeim
-2betwee the	lakZXZ
npay	nehbfX
nreopen	beccnf
pmove	lbcmhX
pfed	iYefnZ
-1partne	eZbmgX
clquiet	acdegn
cldesks	beeddn
clvisits	cineaa
-2no by	gheeZX
crchalle	Xfefen
pcomms	jekfcX
-bmanage	eXecli
crnice	nfefeY
-breply	mecamX
px	flXdbj
-2^ @d	Xefdif
-2mtg is	XdnhcZ
pstill	hfacnb
-2pick on	nbaacY
-bfight	bfenec
ncontra	ZdXfml
norches	kdigfX
clcto	ncacnX
+bcash	beeedn
-bbooked	edeacn
pchecke	hadncd
crin	Xkdgej
+bterm	nYbbbj
-bquorum	fbeena
+2: the	cjXZbj
+2no wait	ZecbnX
-bfrankf	Zefeen
+2, result	ibjfYX
ppilar	nededb
ptheatr	nahefa
nsqueez	eeffnY
-3will tell you	hjdeaX
ntrue	Xefefn
+2in our	ZcjdnX
-baddres	Xlbcbm
nexamin	bnbche
+bpayrol	ilcdXi
napolog	lXfijY
nhopefu	ndcdhX
psaying	fZhfna
-bit	hkdghX
+2, you	fXcjfe
nrun	nbccch
clvans	Zfnced
phousek	Zgfecn
+bvisa	elfejX
+bnotes	addnjZ
cragenda	ddanbg
pclerk	degcZn
-3letter by the	jafeXh
cltimeta	Zedeen
+2with it	hdbijX
pceo	nXleab
ppiece	eckelX
ndeclar	Xjfdle
nroom	mbkbXh
-2form by	cnefca
-bappoin	hXbnfd
rxact on ahead	YdjhXg
crexerci	gkgegX
pthere	ngXceg
-2coming on	ebmYXe
penvelo	kXdedm
-1screen	hdgfXd
-bought	nbecbh
-breq	fffilX
-brail	aeecdn
cladd	aeendd
-bback	gncbed
-blisten	mbdndX
rbaside closing-date	ZkXXcj
+bexplai	mhfedX
creveryb	nbadef
clhappy	dXhdem
+1by	lfgXab
-2come on	jXeaff
-bhalf	mcfXci
-2contac within	mafehX
-3by close on	mfbfcX
clbar	befeen
-bstrike	dlYabn
+bupload	bnfecd
-bshall	nehcac
cltheref	kdkibX
phears	dnecfb
-3will be by	cXfjai
nneighb	bedina
npool	abaein
rbsuperseded -	eZXibk
-3is closed on	cdbeZn
crwhole	Zfcinb
-3you come on	ddnfdZ
-2, answer	ghdciX
peight	Xkfncb
+2i am	gaeXdk
+2to accept	Xncbah
pknife	Xnfffe
pattitu	Xnfffe
+baway	XmccZm
crdeclar	cniddY
nwareho	eieeXm
ppile	ndcfcb
pran	ndbhXh
+bhols	jmcdfX
preads	jXcjie
nmayor	ddeddn
-2moved from	fdcamX
+bcurato	hcffXm
pturned	nahbiY
ndad	cceedn
crletter	gcXmma
crinbox	nkdcdX
-1betwee	bdnadc
cltheatr	cenYhe
nneed	dencbg
+balread	Zedene
pgk	ffffXn
padm	ffffXn
-2robing is	Ybbeen
nchat	dnXeid
norigin	mgnZXb
-1everyo	hjbbdX
crworker	ffffXn
-bdeterm	naefbf
crsince	ancdmZ
+bstands	nhYdec
-bpurser	eYfffn
crreview	bddnah
plabora	andegc
pyears	Xmckag
+2, if	ieiXaa
nmarked	aehfna
cltyping	dnefea
+bdefend	cifnbZ
crdefend	cifnbZ
pmeant	gndcha
nstatus	egXXmi
nshuts	Yndche
presche	eenfeZ
crmuch	bbefdn
ppartne	lXfmYd
-bprior	enYfee
penforc	enYfee
pchild	cbeedn
pmot	ekXffk
cldecidi	nccZXk
-bmatron	gcfYdn
-bcrane	deleXk
clcrane	deleXk
-bpendin	kffeXk
clpendin	kffeXk
crfoster	ffffXn
clcastin	lblZXd
cllambin	ddedcn
clowing	ZdkZcn
pproble	hlfdfX
-2questi by	anedaY
+2, once	ndaebZ
-2chance before	aabfan
-3any chance before	aabfan
-bcourse	naZZcm
+blikes	neffba
frpost	fhgdmX
-3you confir by	bncedc
cllifted	dfffnY
pvolunt	lcgnaX
pmeetin	nbckab
+2, mate	neddaZ
-1meant	jbjdXa
-bpaysli	flffXj
-bkid	edffnY
-breceiv	jhacnX
-binvest	debnha
crcollea	Zbfdng
+1no	bZYanc
-3answer by the	ehdfhX
crpropos	nZefai
+2is no	Xadfle
-3in on the	bYbXgl
clranks	Xfemdh
-borals	eendhX
clorals	eendhX
-bobviou	XkneeZ
-bgazett	nffceZ
pstandi	gehkgX
nfinish	kicdjX
phoping	ndgiab
+bhersel	Yaeknb
+2whethe you	fhddfX
clreceiv	mgabmX
-1shuts	XnYaXg
-bcfo	cdeddn
+broom	XZieij
pasks	ednddc
nright	fkXhjZ
clahead	cilcXh
-byour	bnhdfa
pemail	fXbamn
-2are the	Zdnaac
clad	XceZlm
noption	dmjedX
cllogic	dgffXn
neating	jeffXl
ncurtai	jeffXl
ptransf	gfemgX
clresche	dehjkX
pjoiner	Xmkeec
ninspec	liXjdZ
-1ended	ddbdnb
+bone	jiXdYl
nitself	iffiiX
-2get told	needaZ
-3will tell me	nbefda
+2i can	edhcXi
-1no	ldXafZ
nbrewer	febena
-btitle	bnffec
nwindow	hfgelX
-bdated	kbednX
-bforese	eeeena
-bclass	kXkcch
-bsave	Xclebj
-2arrive within	aZffZn
-3up on the	daXeal
nincomp	Xncfmb
ncontro	caffdn
+2, else	aneedX
-bwife	dYbmna
-2yes no	nadebZ
nthis	cYbgni
clcounty	fefeYn
+2, did	beednY
pye	efnfeY
+1from	jgmXcX
pshuts	edngdY
-1just	mbddfX
-1meetin	baXnaf
clgrade	egandd
-bstep	ZjdenZ
ngenera	icnccc
clmum	acceni
-3for you till	fleefX
-bduring	gdeijX
ppilot	ZniaYi
clcv	aicZdn
-3ends on the	XjXdbk
bsby span ahead	iXchaj
+bdither	Xjffdl
crdeposi	fXiffl
+bhappen	kccenX
nmrs	engbad
-bshe	ijXfjb
crwaitin	egefnY
-bdevelo	bddden
clthat	bedgnc
pseat	hnbibY
nthree	akfZnb
-2interv within	nafeaZ
+btops	bledjX
crtimes	Xlhdlb
neveryt	efceYn
pshop	bcXjlh
ntalks	Yieebn
pdublin	bnejfX
+2please .	ZnbecY
-3out at the	leeajX
-3would have said	ZdcdZn
pwhose	deaeen
nbusy	Xeeejk
pshift	Xamfle
-bsalary	gjaiXi
-bproper	medkcX
clnight	djYhXl
clreplac	Yfddnf
+2, tops	eiediX
nlotter	jlffeX
pfit	cgefYn
clconfir	nZgedf
clchose	cdgean
-1flies	Ydcccn
pband	cjdkjX
rxanswer on past	XedZhi
crkeep	lXjdah
pdead	mkaeeX
-breceip	bhbfnc
-3@d it is	nedeeY
-bpa	ncaeed
plawyer	ngfecY
pbullet	eddnbd
-btexts	nafeed
cltexts	nafeed
clwalked	fdebnc
-bchecke	Zfdnef
poutsid	Xidieh
nunit	Zblean
ndeal	cbcenf
+brun	bnfeae
psympat	nededb
nghosti	ldenbX
clpony	cebefn
cldentis	XfkZbn
pfilled	afcbnf
nnuts	eedfZn
-bcook	cdibZn
nthese	blfikX
-bfetche	dafeen
clfetche	dafeen
pwhich	gncgcZ
-2: decisi	jddagX
pminimu	dYffen
+brememb	Xeedim
pclock	eneeeZ
-1yours	jaYdhX
-1anythi	Xcidei
pcounty	Xgeegm
-2shortl :	ZbbnaZ
-2mainte on	Zdbecn
-bshook	bedfnc
+2: #	hkiedX
phates	ncheeY
-bthemse	nahgda
phe	jnZddb
psmashe	hXefem
npapers	anZibf
-2back before	cndedZ
pvisit	YXnkcj
nalarm	geehlX
-2exam on	ZdnaaZ
-bme	gnecdc
clmd	ddfdbn
pshall	ZhjbXl
-bthing	Zaaann
nleader	gjgmaX
pstreet	ifXdem
pnames	ncidbb
-2would say	jhacXe
creat	afnabh
+btaking	bnefhZ
-2told me	eXZZnd
pstate	ndfedb
crthey	gcfenZ
+blosers	ndefda
clinvest	decnha
bsfor period ahead	dehXYm
ncourt	acYein
noffers	hecban
psigns	nehcdZ
clputs	ndeecc
crunsucc	ncfgbc
clserved	ncefea
clcity	efdfZn
pweeken	Xfcejl
+bwine	dendZe
cladded	gfdnYc
+bno	bdecng
ppictur	ddeedn
nservic	heXhig
crgratef	ceeebn
-2to be	acabnc
pinterp	Zhfncc
nadmire	efffZn
+bpaid	ZlXcgk
-bhaving	ZecZjn
-bled	cdffbn
-2applic on	YjXdnc
nrecrui	Yidbnf
-bcosted	cndfec
pu9s	fbbffn
nsegmen	fbbffn
nhender	fbbffn
crlookin	Yiednb
-bfifth	aeefdn
-bcity	efcfZn
cldoing	biinZb
paside	abfned
ncampus	idffmX
sigoodbye	bXcbek
-blay	fcencZ
+1off	YZbZen
+2, after	hjhhXZ
-bplan	Xmdhhe
plodgin	Xlfeei
nran	efefnY
-2it is	gegXai
+bmade	hXedhk
pvineya	idndac
ntrying	nZffde
-balike	ndeedc
pdurban	emefhX
crclear	eaijXj
-bawkwar	nadfcc
nlanyar	nbefbe
pgo	ieehXh
nquick	cgenXg
clsailin	bcefdn
-bdelaye	ndfdbb
pwherea	eYfffn
-bnights	bdfedn
clhall	Xjdagn
-2you for	bnZbiX
pdream	YmefmX
clseats	fhneeX
-3closin date :	ccbdbn
clsync	necgca
pramp	eaeeen
+1at	ccngac
nplanni	fjlddX
-2traine from	efecYn
precept	aandna
pkindly	ZYinak
crgreeti	beeedn
+bhr	jXddgg
preplyi	ZemijX
pnurses	ecdden
cloblige	hnedbY
+bleave	fajZbn
clfleet	bddeen
-1people	mfaggX
-1chat	XZldhc
clportfo	hnbdbd
-btwenty	Xeifel
-2to say	fgXbhd
-bbirthd	ibXdfl
-2, but	nceebe
pshut	Zbnlea
-2are in	Zfdbcn
+bhear	kcgnYX
-bguys	afecdn
piyer	cededn
+bdebrie	beefan
nslot	Ynicbe
nappren	ZjdZfn
clminute	Yblean
-2us on	cgiXha
-2^ back	Ydefdn
nforkli	ffdfZn
-bgarden	hdZecn
-3decisi in the	mebcjX
+2and to	fiegiX
nextern	Xdfcjl
-3out in the	ncZaba
pcvs	hndeab
nminist	nbbfkY
-bkicks	aeeedn
clkicks	aeeedn
nfinal	Xggljc
cltil	ibZacn
crcv	cjaneZ
crwhich	ljgcdX
crmissed	Zeeenf
nteneri	bfffna
-1since	abcXif
pnext	Zjnead
netc	bhehmX
createn	dfedna
pa	blmgdX
-2sent on	ndbccY
-3to you :	nabedb
-3, until the	iifgdX
nour	gXbeim
-bcerts	fXgggm
clcerts	fXgggm
rbanswer next-stage-reached	ndadZY
cltarget	jlcdbX
frsaid	feXfme
phandli	bnjedY
-2said at	deffXn
clglasgo	dgffYn
+2, mo	Ycbdbn
cltask	ffZfnc
crfundra	eecfna
-3thank you for	bbbdna
ppotato	cenfcb
-3decisi mtg is	Yenbdb
npositi	meXcgf
-2during the	kdeiZX
nstaff	ajbnbe
-3i said at	dfffXn
-b@s	didanb
clergo	nedehX
-btouch	nZaeid
-bremind	Xgedik
-baccoun	bXefim
-2names on	YkZjcX
crreceiv	cZeneh
clsoon	Zdffen
clturns	gcbebn
clsignin	cneeea
+2and has	gXbdal
crwhatev	nhdebZ
pconfer	nZdebi
pfish	hXfdji
pforgot	jYYZfn
-bsat	ZkXbme
clexactl	kjfecX
-2paid within	YZffcn
pwhoeve	ncieXf
ntry	edjdXl
+bmull	cnffda
crmull	cnffda
-bbrilli	ffddna
clbrilli	ffddna
rxdenied for ahead	afXZcl
nmight	bXeeml
padditi	cedcfn
crsessio	dgfkXj
crhold	ifeXel
-1done	bhXhfg
pentere	Xjffii
-2breath for	acefbn
pstairs	bkdgmX
pdiffer	bjielX
clphilip	eenfeZ
-3for you on	ekedeX
clblind	kecnbX
clwritte	iZidmX
pringer	neeeea
crorder	Xjffjg
pfew	ncheea
clgates	ccefdn
pshow	bfnhcb
-buh	Xgfjke
crgoes	amZnec
clremove	djefXm
crlectur	jdhckX
-1lands	jaaYXi
pcopies	gmjdcX
clalumni	deafen
-bmatter	kaenab
+bexpect	Xbibnf
-bhis	lmdebX
crtogeth	dneZch
crreal	gndeca
pporter	gcgncZ
pover	ibgXan
+2, kindly	fXeijZ
+breturn	incYgY
rxsuperseded until ahead	eiffXl
pdesk	cXegji
cltour	Yjacen
clvalid	XkacYl
-1were	hbeemX
noutsid	Ydldan
crafford	eecfna
+2: placeh	bZneZY
nkettle	mcceXj
-bwithdr	Xdffil
+2and let	kalXZd
-2all throug	aednaZ
-bconsen	ZndmcX
nguardr	cdneeb
+2or not	Xifcdk
pcollec	YZnlgb
-bauthor	deehXm
+bnurser	dfffnY
-bbank	nfbaaf
plots	nfdfda
clpurser	eYfffn
-brecept	Xheden
-brevise	dencad
+2, probab	nebZcZ
-bphonin	nddffa
nu	Zecani
+bbreak	YikaXn
crneithe	Yecffn
-2@d before	bYnfee
+bover	fZkcnZ
-2from you	anafca
ntown	jjXcbj
pannex	bnZfeg
prule	nfbddc
nmenu	efmeiX
-2, within	hceckX
crtill	gekXie
ntask	bngfea
clours	nafefb
+bforema	nZjdaf
pghoste	cffdan
-2me know	jiadaX
nmeets	gndbjX
-bthree	Xggdhi
-boutgoi	cdeeen
cloutgoi	cdeeen
-bski	Xedihk
clsubjec	edcfcn
crcoach	dbfcdn
-1holida	eabaYn
-2openin in	bebdan
ppigeon	bbnfec
premove	bceefn
ntool	Zdndhb
-bthis	knYhXd
-bmean	fiefjX
-2not do	cdXdke
crworksh	XjmjdY
-2moved to	ebleXf
precent	ecaffn
pextern	mcceXl
-bland	ncbaaj
bsin span ahead	klZXba
-3no later than	ifddXe
-barticl	eecbnf
-bissues	iXefdm
clissues	iXefdm
-3file on the	XmbjaY
nrefund	dniaYh
nstreng	edekkX
pdies	Ycjnfb
pdes	denecc
pshouts	denecc
-bstamp	gdcdnY
-2us in	afXcdn
purine	edZfne
-3they asked for	kdeeiX
pabuja	beYneh
-3your answer within	bnffaY
clblood	benedc
-2when :	dXieah
phead	kkeXha
clchimne	ndefbb
+bway	nZZhai
bsbefore period ahead	jhZXbe
-2said the	Yddcne
+bwithin	Xfdblj
+bexpire	emcfXj
-blapsed	efefnZ
nvous	dfffZn
nrappel	dfffZn
nverb	dfffZn
+bweek	Xfahli
crhands	gXeflg
+bbegins	ddccdn
clbids	ledkcX
nhanded	bledmX
-bresolv	ncdfhX
-3told by the	iXeeah
+bowner	cYnZhg
-bpaymen	bbfffn
clpaymen	bbfffn
crclerk	nfcecc
nfifth	lecflX
+1x	jgaegX
-3word by the	Zbffnd
clbell	ndcebh
+bfree	jcmkZX
-bbriefi	kmXadc
-3board sits on	dejhbX
+bvacanc	dfeena
-belse	fXmcnY
npub	jfdjgX
-2file on	albhgX
psystem	gikgXd
-bobserv	Xkmdeb
nhungov	gkeieX
+2, nor	Xceegj
+2for it	ZgdkXg
-2kept for	cZdfcn
-2last interv	deiiXg
ngrante	jjfeXg
pimmigr	nccfed
-2confir before	daefna
clknives	cYnfZj
-bpapers	jaXlfe
pstatem	Ynkebd
+bsmoke	necdea
-2its the	Xeccgl
+bput	clXjgd
clagent	Ynblfa
+2, he	ggfXia
pfernan	ndffae
nhull	nefebb
-1phone	dXhakc
clhot	deefan
psuppos	jcnedX
-2period of	ddefZn
cllet	bnhcfb
+bchairw	afefbn
nmeet	YmXbjk
nbod	nececb
nfail	Xklidb
-3in is the	aabefn
+benclos	Zneecd
+bwatche	dedneZ
-bdoctor	jfieXf
nabout	Xhihdi
clshows	bdnejZ
clconvey	ncffda
cltruste	Xcilhe
crchange	Yghncb
pbig	agffbn
+bdental	ddffnY
-btram	beefbn
nground	kdkdgX
nours	XZekjj
nmodera	Ydednh
+2, one	fiXhXi
pbro	cjffXm
nrefres	hceaZn
+bagm	aneefd
-balarm	aefden
nreloca	lbffkX
rxreview until ahead	Xdhhgg
crclubho	jeXfdm
cldairy	ceedbn
-2then the	cZXfna
-bswear	bdeend
-2all day	Xckdci
-2me on	cniXbY
-bunifor	ahecYn
+bhearin	kbdndX
-3that is the	ndaZZb
-3letter in the	nebddZ
-1hands	Xlcaic
+bwill	nbblYg
-2's in	Xckabk
+babbot	aeffnb
+bdoor	ncgfac
clrevert	cjedmX
ninbox	nfebgZ
crrotten	Ygffnc
-bswore	ndffda
+bvicar	cfeneZ
+ballowe	feenYg
-3said so on	bebeXm
+2, calls	Xdcghh
-btask	cnefeb
+bboss	iXdgak
pconven	ihehXf
crcommun	aeendf
+2she said	hefeXm
pbegins	lZnedX
-2till the	gbXgZi
+bcase	gbagcn
+1suit	dbnfdc
phires	nffffX
-3it in the	Xgdlce
pbase	XmdfYl
+bpaint	cfeccn
crpaint	cfeccn
ntaken	engicZ
npoll	feidlX
-3your reply by	anffca
clslippe	adddng
nsooner	nZedfe
ppossib	ffjkcX
cljean	feednZ
+2the vacanc	ffffnX
nhusban	beaegn
clcancel	acngaf
clfight	Zddndh
clhull	aeeedn
-2, start	dZbebn
+bknown	Zeffen
-bgo	jhXiah
-borange	eenecb
ndeclin	hkmeXa
ncome	fbdYnh
clmonday	Xifclg
crcan	fjnbba
-3, and on	nccbYf
nparkin	ncgddd
+2and will	bdXefl
-3sittin on the	ZddndZ
+2s the	jiacXe
+1has	XYaYjk
clcalibr	gdeneX
+2any more	XaZdih
cldiffer	ceekXm
+bjoked	nededb
+border	bhdkkX
-3a date :	ndZecZ
-bdistri	bnbedh
cragm	aneefd
pbouque	adnffd
-bbreakf	ikhccX
nacross	jmdecX
-brounds	feaniZ
-bneedin	bllfeX
-3decide on the	ndadba
+bhm	nedffY
-bcounte	eijdXi
clnobody	cZbiZn
clspot	Xeeelj
clarticl	eecbne
crshow	achdbn
-1one	cXbhgh
-bvoce	bedniY
+binsure	enffeY
-2booked for	ibXbem
platenc	efffnY
-2result on	ndbcYb
nwoman	elefiX
clunion	cdemkX
-bthesis	ZndkdZ
ncodes	lbencY
phoppin	ndffdZ
crmanage	cbjncd
rbsuperseded promise-to-answer	ehcdjX
-3the phone on	ecmeYX
pgentle	bncheb
crs	Xdeekk
-1togeth	YeeneZ
-bcounti	denbbe
+2, have	Xeiddl
crratifi	Yfffne
pbloke	fdndcc
-btravel	bZabln
naround	nhadec
+bthree	bYnbjf
nsuppor	cmcemX
-bunders	bnffeb
-bre	Xfddhk
+2, becaus	ndbbfX
clport	bXmeei
nelsewh	mgbeXk
pfancy	Zhnecc
crpresen	cYlZnd
nphase	gefnfX
+2s interv	fXnbfa
+2and so	hbebZn
clchoice	ncbcai
clgentle	Xkcddn
padmit	fjeekX
ncup	ffmegX
-2begin on	Xbbhak
-bmuch	gedfnZ
-2^ decide	Yeedan
-blab	egicnX
-3give me till	nadeda
nstop	jZadnd
nvery	ncifaa
cllive	flXcbj
+btour	benfde
-3for you by	jXeffi
plettin	bbYhin
-bface	Yclfna
-bedit	Zcfgfn
-3will be the	necZbc
nknife	cncedc
ncounte	cancYl
clauctio	Zdjaen
clsoup	Ydnfef
clnotify	mXeehc
crprepar	Xlgfeh
-bfamily	ngdeeY
-bresolu	naeffc
crwell	bkcdnZ
nhandou	gebnbc
ngives	kkechX
nresign	hXeflg
-3phone they said	Xfffnd
cllog	fndfda
crwhy	cbfeen
-2direct on	jdckaX
npublis	hicmdX
-bpropos	eYlgkX
cldine	YdlZcn
-3we close on	adecdn
nadd	gdekXj
-2latest by	iiecaX
prescue	ckemcX
-2go out	iddbXi
-2her interv	cedcZn
preturn	lcciXi
-bcrete	cdffcn
clcrete	cdffcn
clfawkes	beedcn
-2answer on	dlXZZf
-bbirth	cndfeb
-2your answer	libdZX
-2verdic on	ababnX
-bhappy	dbbeen
+2in .	ZcdcnZ
pvehicl	eeZfen
nset	akXegj
+bpossib	YcmenY
clshift	XYlYhl
rbappointment i-must-act	XehgZh
-1coffee	dcnebZ
pclears	neeecb
clpack	Xdeclm
-bperson	mXgZfh
+bgave	Xfdegl
nscale	aecffn
-bbecome	acffen
-3will not be	Xecdgh
-bbar	efaedn
-1past	mhbcXZ
crpaysli	caffdn
clunfort	geednZ
-bgates	iXdfdn
cloverni	danefc
pdelive	fancde
crchecks	dndfeb
pranger	Yfffen
-bway	nakcdb
pprepar	Yhfecn
+2to choose	kfeddX
+brota	dlidXf
-3you asked whethe	hjdfXe
+2and have	Zeicna
claudit	Yeedgn
+2was what	Zeddna
phole	ldefiX
+bold	jXadgi
-2answer ,	nedeba
+1withou	iaXYdi
ppermis	adeeen
nnomina	ldXfej
-bentitl	cffZfn
clmemo	jndeYa
-3due on the	Xieiae
crfair	Xedeim
-2accept by	Yneead
ndeserv	efffnY
-banneke	cebjnY
clanneke	cebjnY
-bfitnes	cnifbZ
+bhours	Ynedbh
-2coming in	jdbjfX
-2change on	ZaYcfn
+bdog	feffZn
+bact	neefcb
-bonce	iXicjd
crgoogle	eenfdZ
nworkin	gfdfnY
crstrike	YXkakl
-2rung by	naffca
pheard	lXekae
clknown	jXccjh
cltype	bfecen
nsample	bnhcag
pclinic	cdgean
pmo	ceelXk
puni	dndfdb
pstruck	gYefen
-2interv ,	YaiXkc
poperat	Xehffj
-bclicki	dXffhm
clclicki	dXffhm
nsift	bedden
nperks	enefca
+bnormal	cafedn
-btastes	Ydjncc
cltastes	Ydjncc
cldish	Ydjncc
pbegin	njeebX
-bcalled	jZmdhX
-1calls	lcaaXk
nprovos	Zdfncg
npicks	hekdXi
ntheatr	Xeedli
pfares	cenddd
-bwithho	nddecc
clwithho	nddecc
clpaysli	dhgfXm
panothe	helaXi
pfolder	neddcd
+2if the	gXZfgi
+1stands	jckedX
-3not heard by	jXeefe
crtarget	iedenX
pmerger	nZfedf
nbehind	eZaein
pdown	gmgahX
-2note of	ffffXn
crswitch	cgefYn
+2if i	nZadga
+bpartne	banlYe
+bpositi	hfeemX
npop	ehefXn
-3do better than	needbY
rxsuperseded - ahead	iXdbff
-bgrade	YeZnck
pold	mnfYcX
crstands	nghdbY
-bhear	ncbcjc
-bsums	cfendb
clcounti	Zfnbch
nbeen	eYcbni
crproced	Zeffdn
crdraft	cnefea
crtime	Xhhbji
crbar	eicdna
-2time before	Zaifjn
-1closin	bcdban
-2instit :	Zbbbcn
-2have it	ZmejZX
clabout	cbgdne
cltransl	amZbnb
+bslides	eendgY
-3a decisi within	hbfdiX
pthree	cnfkbZ
neveryo	lbXnhZ
-bta	idedmX
clconsen	bnclZb
-1phoned	gdbelX
+2and for	ejcclX
clthursd	dfdecn
-breckon	nZbdic
-bstory	dfefnZ
+bignore	Zegend
-3take back the	cbbdnY
+2is what	igXada
ptiming	lYXgfi
cljobs	Yacdni
-2my answer	dmecZX
premark	fceeZn
clposts	jZecan
-2reply before	XmedZi
pshe	nhfccZ
+bvisit	ZijfkX
-2could say	addean
-3i could say	addean
nadjour	cfefna
clpupill	mfdjcX
-3now it is	ncbedZ
nbag	nagecc
-2interv are	efbZdn
-2in till	bccedn
nnormal	acfden
-bpickin	mekdcX
ptreat	nceaeg
nflat	naafhe
nguaran	bageen
-3notice ran until	eefeXm
nsweet	feffZn
-barrive	Xddegm
+2to talk	accgbn
nlikewi	cnffdb
-3closes on the	YgYZbn
nmake	Yhchnc
-3for mainte on	adbecn
clgave	dXdfmg
clpayrol	bebagn
paftern	fXkZjh
pbrief	XkflgZ
claye	anffed
nslots	cnefdd
nguess	lXdifd
-3saying reply by	Xgfehd
nholdin	YncglY
nhit	ckfflX
Tl	mabXfZ
crstockt	beeddn
clmornin	Yamdbn
nplain	ffffXn
ncantee	adffdn
pgratef	neceea
-3for coming in	cecena
nrector	bhenba
phierwi	andfec
-bfare	bdffdn
clfare	bdffdn
phousin	Xdgflh
-bclerks	ndZfee
-2can say	ndcfcY
-1twice	ZdZgnZ
clshareh	gkffXh
+bvenue	eZeenf
+bequity	ecdfdn
nphysic	eeejXl
rxaside over no	Xcejef
rxanswer by past	afffna
pvolume	hdneba
+bclubho	deZffn
-bbig	aeneed
ppark	ncedbg
-1then	iXZYkd
padmiss	cedeen
crcorrec	affenc
+bsigns	acdnbh
-bstewar	nedecb
pconsul	nZmdZc
+bd	neffcb
crd	neffcb
clfront	gdlkbX
+bchange	Xchmeg
-2by :	elZeaX
ppal	jekfeX
prefer	cadefn
pokonjo	cdeecn
rxdenied in ahead	afXdbm
crreally	Znffee
nbuild	Zeeffn
-3to us on	Xbkbdf
+bmunich	ceeebn
clmunici	nffbfb
nsuspen	efefnZ
-2more ,	gbmdbX
pcount	nZZefi
+1then	kXhace
nanalys	edcnbe
-1arrive	XgbZil
-2in within	Xkffbg
-2was due	bYeenb
crcarniv	ffcaen
clroad	bdbdng
-2induct :	caaedn
pshipya	keXfdk
nevery	jXcjid
crleave	jZcXjk
-btree	efeean
+blead	eeafcn
-3our decisi by	gXeeYi
ngirl	bebden
clend	fgciXl
crsms	nedcgb
pworry	cneedf
papplie	XYdjkk
clwake	nfffeZ
ntruste	cfeiXm
shperiod	eXhgfg
crcalled	hcjdkX
-bhighmo	eenfca
-baye	cnfeec
+bought	Xjffkd
bs- period past	baYXmd
crclose	ielcXf
+bpapers	bdXkil
crbursar	ndfcdc
nfee	cgbedn
pdeputy	cljkaX
psummer	nYblbd
-2please read	nbZcdZ
-btheatr	eYlZZn
pcustom	Ybncfj
+bmoment	bnffbd
-bname	nlYaac
+bhang	ndffea
clcompet	gZnbhb
-bcheck	cnfhdb
pop	nccefd
pknew	efeneZ
-2you on	jZfXgb
ppuppet	Xkefcl
psaoirs	kXdedj
+bportfo	Zbffgn
-2not before	Xefefi
+bfront	Xdfelj
preuben	adffdn
-2breakf on	fkgacX
-bas	chZZnh
-brob	encedb
pparkin	YhljXi
-b@t	Xhhdfh
+bthis	angicc
-block	flafiX
clenjoy	bcdffn
psupers	hgnfYY
-3from me on	jjacZX
+bthanks	gieekX
crpost	anZZkg
clswing	eYneef
-1had	keeeeX
-3they told me	bXedik
+bdiscus	Xnaiic
pagenda	fdnfdb
clcourie	Xgdeik
clline	iXagfk
crvisit	iikeaX
pwrite	igjXai
-benquir	ffffnY
clenquir	ffffnY
bswithin period ahead	neecYa
clquote	nfeeYf
-3to you ,	naYegY
+2and you	dXgjbf
-2sittin on	acancZ
-bcutter	ecYfgn
clper	bneefd
-2out until	Zcffen
-3@d , not	XZccgh
crreject	biffnZ
-2call the	ndedca
ptransl	dndehZ
-3you word by	abffnd
pcommun	lebYYn
+bkindly	eXfjjf
pnights	hihkbX
-1my	XZheek
crreply	jnYfca
+bconven	eXkffi
crconven	eXkffi
+bpay	Yndedi
-3, it is	bYhiXi
ncaps	ddeecn
-bmarath	bdefnb
clmarath	bdefnb
-2doj :	cYbfcn
-blunch	XYmblg
crpreten	aeffdn
phim	lkXgda
clstreet	ddeedn
+brather	jXheeg
nwhom	hdbhnY
-2down for	fdjifX
nheads	Zbddin
+bfinish	fXjkZi
pwrote	nabfkZ
-1#	cXhiZg
+2, too	aebenY
+blimite	eeZfen
-bboat	Xihddk
+baddres	ccefen
cltaking	biZecn
pscared	bnffda
crclosin	gXhdma
nguessi	bfffnb
+bprint	bnefed
clsince	bbZenh
nless	iiffXg
-1our	YZbggn
pvoicem	ncedgb
-bforema	cdbnlY
bsin lower-bound no	gbiXbg
+banyone	ncedfb
-3down for the	XejijZ
-bagreed	ldXkgZ
-3let me know	jiadaX
pended	nfdhbZ
rxaside until ahead	ZjagXh
pmaike	eefbna
rxsuperseded - past	Xefefh
-2asked whethe	hjdfXe
-1publis	fedelX
-2the bank	Zfenda
crbig	Xegkdj
+2, was	gXZbje
-2never said	ZfeeZn
-3i never said	ZfeeZn
clwalk	acneeg
-2commit on	bednbZ
crring	neabbg
pbath	gnefcY
crbelow	cfeena
-1bank	Zeenda
naccide	gXefcm
crjob	jeXdig
-binclud	jnbeaZ
ntour	bldcnY
pplates	denfaf
crcalls	hadngZ
pone	dngbZh
pshadow	ZnkfeY
clkit	eZnefd
-3decisi by the	dfedjX
-3not older than	cbfean
clyet	mejedX
-bgrante	hmeeab
-2visit on	eejdfY
punderg	lbmceY
ppushed	kcjkbY
flsoon	micbdc
+2and now	aecbma
-bcamera	cdmfec
+bmost	lYelad
+1alread	Yiibeh
clchoosi	mdcchc
crsends	mbefed
pphones	kcYYme
-3one on the	bdcmdY
-bolder	Zdfefm
clopened	mhbbdc
nworth	ffehlY
+blikely	meddcd
-3some time in	hehcjY
-3comple as of	ffedmY
preconv	heeemY
+2and yours	YmaciY
ppour	mdekaY
crworks	Yjgcck
cldear	mdjfcY
+1starts	bfbgdm
nbox	afjeYm
+bwhoeve	mdfjZa
nodd	amffed
pcall	mggahY
-2id by	bcdelY
pdisreg	hcbfme
-breason	bkmfaZ
+bhears	ffiYej
crprinte	iYcdji
-2are on	dZhjYc
-3you by the	eYcbij
+1please	bmcYab
powe	kibbjY
+bassist	hdbebm
clskip	ddffma
clprocto	ckfldY
psuppli	fmeedb
ptermin	Ycleej
+bagains	efefmZ
-2have got	feefhY
ndelive	ceddem
pcat	Yldebm
clstops	gmYdcf
-bbeginn	ddgfma
pcuttin	efemfY
-bran	baecme
clran	baecme
clshort	Ykljeb
-3: on the	hkadcY
-3from you before	Ymefeb
nlot	fkkdgY
crapolog	eccfcm
pissued	iYgffk
phaving	agmcai
-bwell	bhgamc
-3this office on	ledejY
-3are on the	Yadcel
nmany	kYcmfc
crtyping	Yffegl
-bgood	egiamY
+breads	gcamiY
nroster	delejY
nlands	mYejeb
crknee	cfcedm
-3our verdic on	acbdmZ
+2she will	mfeeeY
ppillay	Yfffmg
ptier	Ycjekg
crcoffee	mfdfea
nmost	gcYeem
nowe	hiiefY
ndies	gceeam
+bjoined	deefma
+bhiredl	deefma
crjoined	deefma
crhiredl	deefma
pnathan	deefma
pkofi	YgilhZ
-2not make	dejejY
-3can not make	dejejY
ntourna	emeeea
crhears	gfmZed
nsigned	amgZlb
nnor	ideeYm
clflew	deeema
+bpickin	kjejYY
nmaster	dceedm
clbump	eedfma
-3been contac by	mZefaa
rxaside within ahead	ggYcaf
pdispos	dcffmb
nharves	kfefYj
plater	ZegiYm
phola	deemdb
-2we said	Yffekd
clreason	bjmfbZ
+1latest	igdeYa
clbidden	cemeeb
-1️	giabhY
-2@d ️	giabhY
-2you do	ccmfeb
+bwinner	mddbZh
pstand	cdfhZm
-bshout	jleecY
pthem	midcdY
pnervou	mbffed
pmounta	ckdmcY
-bflying	Yeeeim
pluca	bcefdm
-2have decide	hdcdlY
-bchance	kfYebh
-bchocol	acfefm
clchocol	acfefm
ncoming	ggmbhY
rxdenied - past	iefeiY
cltown	ZemgYh
-bdr	mcmbbY
-bfriday	lhcYeh
pbest	emeeeb
crwhen	aeafmj
+2, phone	cbbmZc
+2: my	djcjZY
clitems	dYdekk
ppress	iikceY
paway	kjkbYY
-bunion	YeemlZ
pengine	ebaime
+bnext	Zdeegm
+2to look	mdfadY
-2, in	jhYcfa
-2day on	YYeaih
clsuch	mcekbY
-1sits	bbZkYf
-3the board in	bemeZZ
-1next	YhYcam
-3@d on the	mdcccY
-bupstai	gbffmZ
nprofil	iclcjY
clyour	Ylhdfg
-bscaffo	leefYh
clscaffo	leefYh
-2bored within	Zbffbm
-3the result the	meeeda
ptaps	bcmfdd
+2, thank	Yjaejd
+2, take	mZeeac
nonline	Yafckl
pmuch	Yamjef
-bdark	feedam
-2than the	ggYZhb
ptrip	bemega
ppast	mYfffe
npinky	lecfjY
-1someon	dcccmY
clexplan	egdfmZ
-1over	jehjcY
-bstew	meffeZ
clstew	meffeZ
-bshareh	kfffYi
-bable	eYcemg
noutgoi	cmfecc
-2no ,	kjadbY
-3board meets on	afeZem
nregard	miabcc
crnot	Yfddgm
-2time ,	beebbm
crportfo	Yemcei
pdepot	hiflaY
nscheme	Yfffkj
nshortl	YcgkmZ
crdrains	Zfgdem
-2at the	ggYehb
nremark	ddffcm
nstep	dbmchd
-2board in	gemeYY
-3be coming on	ZemfaY
-2rule out	Zeedam
crregatt	Ykefeh
+1come	dacaZm
rbact want-to-see-you	Yjcfie
-2them on	jefeYb
-bblock	eamffd
pward	mbdeZh
pemaile	Yjfefk
pthose	miYjca
-2^ interv	Yamdcc
nratifi	Ydecmk
pearly	adcmdj
+bexcuse	jfffjY
-bmailed	jjeeYh
-bpinned	mddkdY
+buntil	fhbmea
+2in and	Zbdfma
+bsoones	aeeeem
crsoones	aeeeem
crpickin	mdffZc
+bfill	emaffd
+2trial was	adZema
cllease	dedecm
+bhereby	defdmb
-3decide so on	ZddcmY
+bmailbo	Zmefed
rbanswer check-back	aljdYf
-bworst	meceeb
+2for sure	mdcfZc
+bmachin	Yleffh
+2lol $	Yjdfch
-bdrop	gmedYe
pdepart	dlYkbf
ngrazin	ffmfeY
+2when i	iebeiY
-bboats	bedfem
clboats	bedfem
pknees	dmefdb
namong	Yehfmc
-bpast	jYjbdi
crsense	Yeffem
clapril	mfdfda
+bmakes	mefZfd
-btrip	Ycmbal
-1free	Ybmddf
-1onboar	Zcdecm
-bsolici	dhYfdm
clmailed	lgeeYh
-1@d	eYkYdh
pdogs	gekidY
nallowe	ebbjYm
-bresear	feheYm
nmoves	deeecm
-blift	cmdfda
+2only .	ccaebm
nmaker	chcema
-2there on	dggcYj
-2, so	lkcaYY
-bintima	mbffec
-1minute	cZmfdg
+blift	bemfeb
crcount	Yddhjh
+btimeta	mdfdae
clwhat	jYfYji
+2you tell	YmZfec
-bfailin	Zfmega
-bchairm	Yfiejg
bsby time-only ahead	eYZdki
-2date of	ccaeam
nginger	heYffm
-2meetin till	cZeeem
-3in meetin till	cZeeem
-2come back	acjkdY
cldrawin	ckjefY
clbuyer	dZfffm
-bsignin	cmdeec
-2report on	YkZjfb
crbrothe	YijmeY
psoftwa	Yemffd
-2usuall takes	mefbeZ
clantici	idfmdY
clapp	imbdeY
crmoment	cmfebc
ninvita	bdfeem
ncreate	ebefdm
-bago	Ydmfgc
-bbecame	efdbma
clletter	mibahb
cryear	Zchcfm
bsby period ahead	jdYced
pbacklo	eceebm
-2not promis	Ydeegi
paptitu	cfjldY
crsay	ggcfma
pcertif	ZlmZaf
pmix	meefhY
+2be enough	amaecb
pbar	dbfdem
pmail	gYigif
ngame	bkZdam
prowan	afffmd
clfleadh	cffccm
crportal	keeeYj
+2from the	lYcdeb
clslips	fmZejY
+2when the	mcaeZg
noperat	Yihkgc
clnine	iYljhY
-3@d , and	madcca
clhires	gYeedm
-band	mkbeZc
+2, contra	hedbYk
clwall	meefcb
-1work	YZecgk
-bpark	Yelfbk
nformer	dececm
-btl	mfedcb
clheavy	edmeYh
-3they gave me	Zmefdc
-2keep the	bamfda
-bclean	bhmfac
-3it would be	kedeeY
-1expect	gccbiY
pnormal	ZhZYmk
nticket	hYjYfj
ptracto	deZfem
-2choose on	kcZgYe
clprevio	afdfmd
nremain	jgcZmY
crdoctor	bmefeb
napplie	hcmffZ
noptimi	mdcfdb
pyou	Ymjfcf
-3skiing until the	bafcem
+bscore	effmeY
+bha	medecc
-2deadli :	bmbedZ
ncrewin	hgffkY
-1e	jbgbhY
-2^ e	jbgbhY
-2need about	mdecca
clterms	ilcdhY
clcounse	eYeamg
-2pdf by	cmfebZ
-1test	cbmbcY
+2, good	mYccjY
-3notice on the	mdZeiY
-3: # ,	bbmffd
+2, now	ebcblY
-1which	gYicah
crfalls	mchbcf
-1gate	damfcZ
-2letter ,	Zcccma
-3the letter ,	Zcccma
-3week is the	ddZedm
-bformat	Zmffed
clsums	heemdY
-bkeepin	cfcfmc
crflower	dedecm
crlove	edecdm
-3the candid on	meeebY
+bteams	bdmffc
-1travel	aeddbm
crpizza	edaedm
-bmodel	jYefek
ncorrid	mfdecd
-2throug the	dbjlYd
premote	amgahc
-bcoding	amgfhZ
crour	gekfYh
phands	mcabYl
+bsummer	dedfam
ndoable	cefddm
nadmin	kdffjY
-bgap	egefmY
nwhatev	hZmkbZ
-3of us in	abfecm
-bmind	kdalgY
-2moves from	gceejY
+2for a	fYkYYi
nallowa	amdecg
nbooks	deYeil
-bleads	mfffac
nhereby	bfdfmc
-3it , in	iYefch
-2# on	ZYfbcm
-1nor	Ybbdlh
climpres	eefemZ
-3of us by	fYfkdd
pslide	mabafi
-bs	fYleib
-2comple within	ZZffjm
-3it is the	ZfgYjg
clarrang	mYjefb
rbdenied answer-time	YgjcZl
frnot	acbeml
nthank	Yjbakj
-bfinger	gmdeeY
pseptem	mecfcd
pwalked	Yhejkc
nsiftin	effdmZ
+bhead	gYjfdg
clhi	Ziecmd
pautumn	ladhkY
noblige	bfmdee
-3i would know	ideejY
+bpolice	cmgfeZ
-bplans	Ykdefl
-2into the	beedZm
napplyi	Yieemc
clskippe	Yefdil
naltern	dckflY
-bcongre	bcdcim
-bformal	Yfidhj
clretire	bdaegm
nmailed	ghebmY
-2round is	kbYdcf
clexplai	iemecZ
+ballows	Ycfmeh
cllocked	Zdfgfm
-3to ring you	Yedelh
crmakes	mefZee
+bdoctor	bmefaf
-1accept	ZhddmY
crsuspen	ffffmY
crwish	adffmf
-bcame	accefm
prange	meedaf
+bsift	cdbmjc
nnearly	mdbekY
frsorry	Ybcekm
pcounts	mddckY
prankin	hiYgYk
+2, hand	kabdiY
-3remain open for	fmffdY
-bsale	bededm
nmachin	jgdejY
clresear	ehgdYl
clstate	ildcgY
pshout	mYeemZ
ncheck	fhilYa
nexactl	ameegb
clpanels	mffffY
prutter	mffffY
pdrew	mffffY
-2toward the	mfdbba
nsubmit	khffgY
clemaile	mbdcja
+2and can	ijjafY
-bminist	gYeiie
-1me	fkfYca
nfollow	Yiiakf
-2know on	flZaYc
-2^ after	iYddmY
pabolis	acfffm
-bspend	dcdeem
-2it says	Ykfcai
+bsms	mfebec
-brealis	mdefcb
cltemp	feffZm
cras	mfcfcd
-blonger	emcbjZ
+2, outcom	fbgjaY
-3you have got	bmefbc
crnotice	eYjdbm
+bflight	medfcb
psaturd	hkgiZY
-2e by	mZfddb
psad	fYffgl
-bimpres	efdema
+bdbs	Yffffm
plives	Zfeeem
nhears	Zeamaj
-2decisi :	idcchY
nbooked	cmbdch
crsomeon	medYka
ncamera	Ybeflj
crextend	fgffYm
-3answer us in	Ydffem
clarjun	ccdmed
ntrains	cekelY
-3, board sits	aeeZem
-3me to say	Ydbeam
+2, yours	lcjYcY
clfundra	Zfgecm
+2was anothe	ffffYm
clextrac	cmbfja
-2with you	iYeceg
crheads	dfebem
crcircul	Yeemjd
+2they phone	mfbbcZ
nsheep	clkfeY
nstudio	ekZcbm
nhuman	bYffil
+2, hr	bcakkY
clsalary	hmbibZ
nlacks	hjdjcY
-2read on	bebbmZ
-3meetin is the	ceemdY
-bgiving	fmedfZ
-3hear in the	Yfdedm
+bgraded	effmfY
-btribun	mdhYdc
-2sit down	gbkebY
pcomp	hfemeY
+busing	bafffm
pnomina	blfleY
crrole	Yheehk
pcontac	mhYfec
-2forese for	bdedmZ
crcast	meffea
-3made on the	Zfemdb
-2closed on	YcZbji
psurvey	YZlehj
-3write on the	medecZ
+bregret	ddcemd
-2gates open	badfcm
nclaim	Zmgdcg
-3tell me before	Ymfffd
+1means	hYbbeh
+2s phone	Yeddjg
-2remain to	abdddm
+1?	cgjYdd
+2? $	cgjYdd
pwoman	Ymajka
cldraws	dffZfm
crinsura	dmeedc
plack	bfcfem
rbaside stands-still	ZcYajf
crfinali	mfefdZ
crbundle	Zmffed
-bfounde	eckmaY
+bmove	bdcdhm
-bchambe	effmea
nparcel	afeeem
clapolog	cdefmb
-3b interv :	ddZdmZ
pfired	gfYfem
-3, then the	Yeebih
prising	cmcffd
nhour	bhmcYf
+2, sleeps	Yccjbh
clfracti	dbmffc
-1funera	beeaam
+2at last	Zeecmc
pwriter	Yffffm
-3hearin on the	ZcmccZ
+bpast	lfgfeY
ncvs	bcbdim
+bpeople	iYafih
-2they promis	Yedemb
+1can	gYjdhZ
ppastry	eiYddm
+1around	ZZmjbY
clmet	bbghmc
clswears	mefedb
phuman	gmhdcZ
crprocee	dZffmg
nown	bgkYdj
crdeemed	Zmffee
pvaccin	amdfgc
-3jury sits on	Ybclch
+bbreakf	eemfea
+bgod	YejhlZ
ntall	Yeeldi
+bboat	Ylgfeg
-1shift	eYicdf
rbappointment want-to-see-you	bYiddg
-bdoors	decfdm
-3to answer by	Ycffhm
+2, travel	acddbm
nlectur	fhijcY
-btheory	Ygffmd
+2@d .	mbhbbY
-2job on	mdceeY
+2as your	Ybafem
-2or before	ejdcYe
-3on or before	ejdcYe
pmentio	miadea
nvicar	Yfidbm
-1so	mgeYab
crpartne	bckmeb
-3interv until the	Zffmed
porgan	mdbfed
clflu	cfcfem
pput	iiiagY
+2, like	gdkebY
clhangin	ZmeeZi
-2headco on	dddfmY
pformer	amfffd
clreconv	iecmcY
pfoot	djfelY
pmonito	dfaffm
-btake	Yhhdcm
-bslips	fmZeeg
-2feedba call	Yekeee
nchapel	abmfge
-bsuits	Yimfed
nanonym	bcffem
+2so we	Yfjjae
crscreen	Yhfkcg
pkind	majcec
-2told them	eYcagi
ppayrol	kcjdYf
nends	YhlbmY
pafter	acmiic
nlucky	gecmad
ncompet	dmeiYd
-2us until	jgedcY
-2give it	jYfaag
-bsuppli	bdefem
ppriya	hmcfeY
-3day on the	ZZmeag
nbreath	mZmdcZ
rxanswer before ahead	gjYfZd
nauditi	gekieY
crspeak	gegkfY
crnewsle	efddcm
clafterw	cbfeem
+2, back	aedddm
-babolis	ffffYm
clabolis	ffffYm
clperhap	cebfme
nproud	bdeeme
crthink	Yefiem
crwhatsa	meeeeb
crhours	ZgldYj
clruled	mbefed
+bchecks	dmdgdc
-breimbu	abfffm
pankle	mffefZ
clengage	mcddch
+2to be	lYcdlY
crfish	mfhddY
pprojec	Yllfda
-bshadow	acmfef
clshadow	acmfef
-bpaused	eeffam
rbsuperseded start-date	efkfYh
pcellar	hamdcd
clpark	hacfdm
+bhold	lhedeY
-2hr on	kbbdiY
ncompul	mYefdi
njanuar	Yhifei
-3: till the	ajeieY
+1which	bmcddb
-1heard	bkeehY
-3specul applic of	ffffYm
+bper	mddffa
nwhy	mbdcdg
-2decisi 's	geckbY
-2not on	dbZdmY
pfast	mhbdYh
+bcan	clgfjY
-boffers	kYcdma
-2away until	bdfefm
nsaying	becemf
-3sat on the	bdcbmZ
-1expire	jiYdYd
pfine	kjdfYd
clstore	mbbeak
+bfounde	Ycffil
pbench	bjaedm
+2, munich	adddam
-bhospit	ideekY
-2when is	iejedY
-3to when is	iejedY
-3the file on	blchbY
-bdeck	cmfedd
clstudy	cfZemg
-3not commit to	Ydeehg
-1,	ggmdYb
crlapses	cmdehc
npassed	mZcdfg
-2outcom within	mcffcd
+2after servic	Ydhbaj
-2sang on	bcecmZ
-3who sang on	bcecmZ
crflight	mfbfdc
-2me till	mdcdea
+bthat	mhheZa
-3my answer by	amefca
ndurati	ffefYm
-blagos	bddegm
pdiplom	dlkedY
-blog	mgefeY
+2betwee #	YgmedZ
naudit	Yellea
+2to pick	lfdYaa
ngate	hYledg
pelect	emefbb
-2open in	dddecm
clschool	abddhm
-2panel on	acikdY
-bchimne	mdefbb
nand	ccdfmf
+bmistak	cmceec
np	kjhdcY
parchit	eYhffl
pkeep	igembY
-bbook	ahbeme
pturn	iYeele
-2outcom by	fYecgh
phosts	ffffYm
-2with them	Yjjhea
-bjust	embblY
-bruling	mbfffb
nsometi	beffmd
-1begin	Ycicbi
nimpres	feefma
crdelaye	cfdemc
-2owe you	Zddebm
-3i owe you	Zddebm
paunt	dcefbm
-2ignore the	ddacmZ
-bkept	mZedkY
+ban	keibiY
pcoming	jYZYll
panalyt	cdedcm
crvan	cdfedm
clmilfor	eccefm
clhaven	eccefm
clfee	ceefcm
+2, though	hjZbYe
pnote	YmkkYb
nbatch	ddbfem
clopenin	YmjbZi
clhotel	amddeg
pbot	kfefiY
clpeople	mZYecm
plinks	emaffd
crscore	ieemdY
-2sits in	ZdkibY
-2but before	Ydffcm
-1quiet	bcdeam
crcome	emfdcd
-2said about	cfefmb
-bcleara	ZfimeZ
+bcircul	Yefmch
crthree	lZhhYf
ptops	afmefc
cllady	dmddag
nafterw	YigmYf
+2the interv	aeefmZ
-2form within	dmffba
-boff	iccdbm
+2they want	Yjkdaa
-3client decide on	Yffcdm
-baccord	hjdfiY
nfive	jgbblY
-bconver	ccmefe
-2nothin until	mffdcY
-2some time	kkYedZ
nfiftee	mefeZe
-bmobile	mccfed
-2other applic	afdjjY
nloved	feffZm
pothers	mZgbZi
ptown	megccb
-2office on	iYmZcZ
-1receiv	aeeemZ
prao	mfbfeb
-2manage back	addedm
+bcoordi	medfcc
-3automa mail of	eeefmY
pthink	kkcjYZ
clsuperd	ffffYm
clagain	aefgcm
nthat	mcegfa
-3, as of	eecemY
nflyers	Yfffki
crgo	dihkgY
ncold	cmdeec
njunk	hemdfY
crpaid	hcgemY
ncompen	Yfffme
-2me in	giZeYf
pat	fmedfa
nany	jhYcie
-1ringin	mdddaY
nconseq	dfffam
clhousin	mcdbdf
ndata	jadfmZ
crlong	fiZcam
-bhotel	amddch
ncateri	Ykeelc
-2so :	fhcZYh
crwinner	ffecbm
-2files on	bbbmdZ
+bset	Ylfekd
-2desk until	dZfefm
nreply	gcmYhd
-1gave	deeelY
+bagent	mfefbc
-bhoweve	medfcc
nshown	jYffej
+2, first	egkbYa
-bbrewer	diZdbm
-bverbal	jcefmY
-bready	eefbam
-bpeople	eYcjhi
-2answer before	gYecgh
+1okay	cmafdd
-bprobab	Ydkfgi
pface	YllecZ
clmarkin	geehlY
nreplac	ldddjY
crproces	cfffmb
-3mean it is	bkdeiY
-2but the	mddceY
-1writte	mYZced
nfran	aefeem
crthemse	meffbc
nstops	dfefam
cldev	jeiciY
clliked	iecfmZ
pbins	bcmfYj
+2i phone	mbefda
nadopte	Yfelcj
crdesign	ZmlfcZ
-3place on the	acYkdj
-2next on	lddfbY
-3, next on	lddfbY
+2to see	Ybjcei
cllake	Zfefem
-1@p	Ydddej
npracti	Yblalh
+2i had	bdffma
pslight	bflejY
pprovin	meeciZ
crberth	kfdfYj
-3ring me by	Ykfebh
-3confir by the	bmefdZ
+1either	jaadYk
pad	fhkciY
+2, our	mdgfcY
-2@d for	Ycjdch
+bblind	meffca
+bcompar	heemdZ
clnlt	Zmffed
-3news before the	Zbfecm
+2, maybe	ddabbm
psafer	cmceee
+brecrui	Yaelkg
+2now and	Ycgegm
clshould	hjbhhY
+2, from	iYhbYf
+b️	jcbYki
clguess	ecjeYj
pforgiv	fmifZa
clreloca	emfefZ
-1shut	bjYcak
ndecemb	hdfelY
ptasks	becfem
-1result	jhYZYf
pmarvel	efgZcm
crpayrol	cmcdaj
-1except	bcafdm
-bchef	hckjaY
crteatim	meefdb
ptruth	fYgfhk
psucces	ihjcYe
+1betwee	ifkdZY
crbag	mcefed
nattemp	bmffdc
nrestfu	meefda
nslack	kejffY
+bfor	Yjeiff
-bfire	aeaehm
+bstand	idilcY
+1where	edielY
ncrosse	dddham
nmistak	mddeYi
-bdrivin	Yfgegk
-2conclu on	eefdma
nknacke	leefiY
psay	lcYcih
clroadsh	bbicam
nshe	meaebh
crbreaks	mefcec
-bleader	ecemZi
+2of @p	dbefmY
-bpetiti	Ykffeh
pcallin	Ylfefi
ppasted	mfefca
-bfilled	ckedmZ
clwhenev	Zfmfed
nfirm	Yalclg
-2to know	Zmecda
crhersel	heeYhi
clnodded	eemfac
pinside	mdefec
clwarden	gjkecY
-bbird	cbmffe
clbird	cbmffe
prung	dbeedm
nvoted	mbebhb
pflu	magdbg
clcommen	jZjfYh
crshift	YkldiZ
-3night : the	Yccfcm
-1messag	eeecmY
-binitia	aeddme
-bboardi	dbefem
ntruly	mfefbc
-3they need the	ddbmbZ
crbad	dfdfbm
phurrie	geeemY
nprepar	Ygiheg
pconnec	Yemfdg
pmeanti	agedem
nhill	dmefcb
npinned	dbdfgm
platest	Ydkdlc
-2you the	mZiaaZ
pir35	mbedee
crwhere	kadjjY
-bsort	Yffigj
crfilled	kjdlaY
-2he say	hdifYf
-3did he say	hdifYf
pproced	mdZdgf
pdaylig	deeemb
psaving	deeemb
-b^	mdecfe
preceip	gYdhhi
-3answer for you	mfeecZ
pgareth	mfeebe
+1too	eYfdlc
nsystem	ibjYkc
-3approv on the	Yffgei
-3@d , decisi	mdedca
+bannoun	jbcemY
-2have til	ekedeY
clswappe	cdembd
crhall	ccleYl
pcto	mdfecd
pjune	aleflY
-2propos :	acmfda
pstruct	hmafeZ
nshuffl	dmffea
nclicks	mdffea
pawaite	jYdecl
-2after lunch	mdbebZ
-bjudges	iZmdiY
pnot	mebeee
-3them by the	Zmefed
pneed	dhcYij
pdesks	Zdmfee
+2️ @d	acbcma
-bworksh	cfbdfm
nfire	dcjemY
clco	cemdjZ
paround	mjbcae
-3sign at the	mccacZ
psafety	bimedb
pcamp	ameeed
crshakin	Zffeme
+boffice	efkhhY
cldate	lgdZYk
pdeligh	Zimdbg
nlodged	emfdfZ
-1mallor	acbbcm
-2to mallor	acbbcm
-2day but	YZefdk
-bnice	fdclkY
-2phone on	hZkcYb
+bprepar	ZmdemY
+2, assume	Yaffjk
+bluck	bbffmd
+bmilkin	ibmedY
+bnewsle	dfddcm
pmissed	mbddbh
clbusine	ZcZlfm
pwear	Ymhffd
pdid	mZbelb
-3valid to the	amdecZ
pjubile	ceeedm
phut	ceeedm
-2is closed	ceeecm
-3it , and	Zdffbm
crtrain	cgkekY
+bsuits	agmedd
+2to agree	gdelcY
cllord	dffdbm
clwell	fbZcmi
paward	Yhchdl
ntie	Zemffe
ngrade	cggfmY
ptiny	bdeemd
-3offers out by	Ybfema
naside	dmeeag
-2out :	YcekjZ
-3mounta until the	bcfdem
-blast	Yhafjk
psexton	bgmfZf
nprotec	ffffmY
pabove	eZfddm
psleep	llYhZc
crfee	eZfffm
pblind	jjeibY
+2@d ,	ekaaiY
-bpicked	ifefkY
-2better than	mdZdhZ
-bpool	heffYm
nrealis	Ydedmh
phail	cfeagm
clgood	gjdhhY
+2with us	bbcdmh
-blindqv	keffhY
-2letter by	fjeeZY
-bwhich	ehgjiY
nhotel	ebmbZi
cldirect	lYkjaa
+bblack	djledY
nalways	dbefmd
-1conven	abcmbZ
crmet	Zbdckm
-3would hire you	ceefYl
-bpress	micecZ
-3has asked for	jcfjYb
ntransf	mffefY
-2outcom the	meeddb
-3the outcom the	meeddb
cllights	deefam
-3select sit on	eeamba
ptellin	hZdecm
rbsuperseded you-will-hear	abfemc
+2, call	dcZkYg
pbreaks	eeeemZ
+2and that	kYaiea
+bin	Yiicig
rxaside after no	kfYafb
-2assist on	eejffY
-1finish	bfebmi
+bposts	adeimc
-3finali on the	adcaem
passign	deamfd
crfour	jamhdY
psprint	eefmeY
clshe	kYcidi
paboard	Zeeefm
-3or no on	kiacZY
nsleeps	edmfdc
nherd	edmfdc
boover	fYihaf
clcabine	mcfffa
+bstewar	bedbfm
crcalend	ddccmg
-3, and the	mdiaaZ
rbsuperseded slipped	gheYed
-3govern sit on	iccibY
nagain	ceYZlm
ncame	fcbamg
-2day ,	eYjccg
nsixty	hedflY
+2like the	aedeam
pwait	fgYheg
crbeyond	aeffdm
parrang	cdmfed
-2it :	mbcfdb
-3see you on	Ydfedk
nclient	llZYgb
+2to whenev	efedmY
ptraine	dgmbhc
-2board sits	aeeadm
npengui	dffmdc
nabstai	dffmdc
+2, at	kYjYYe
pdemo	kdfkdY
-2list for	ccjeYk
-3with you on	ZdmecZ
crdbs	Yiefel
-btorn	mefecb
-2place of	feaemZ
-3in place of	feaemZ
-bkeeps	maeedf
clkeeps	maeedf
-breachi	emffcb
clreachi	emffcb
nabsent	admfja
crseeing	ffffmY
-bpitch	gmcecd
-2on the	dckfYf
+2i get	jieecY
rxappointment on past	eecemY
plist	YijdYm
ptalkin	Yddelk
powing	mdeeea
nsent	dYamhh
-3course of the	mfeddY
plotte	mfffba
-1withdr	cedfmZ
+ball	lYdlec
pdeadli	kYcbkf
+bterms	Yhdeld
-1staff	debcbm
+1each	mbccca
pill	fYfdmf
+bmother	meffad
+1all	cZjjYg
rxreview for ahead	hagfYd
pmore	ldkbYe
-2servic on	YeciZj
nfundra	aeefdm
clr	keYdel
-blead	dYmhch
-1round	dieiYc
-bcastin	bcmlYb
ncollec	fZdYjm
+bposs	dmaffe
crposs	dmaffe
ppatron	cdfmec
nchairp	cdfmec
+bcounci	laejhY
-2me is	jkZdcY
-2list on	lbcYfd
-2no on	jiaccY
-3letter on the	geddkY
-3office on the	hjdfeY
pharves	mYdeeh
nmanagi	Ybfgmi
clpdf	dmfffa
+2with what	meeecZ
pfollow	Yamihf
-bjob	mbafai
+2to make	lfdZYb
-bbutton	dmddce
clbutton	dmddce
-1person	gdbYma
+bworst	iYfhfj
pdeal	meeYeh
napril	meeefa
-3be return within	cZffdm
+bcome	gYkidd
-1debrie	Zeemea
-2on ,	gYjeZg
-2take it	aadecm
pweek	mbbdbj
pilse	dffbdm
nlawyer	amdfcf
clsell	dddfdm
-2select on	Zffmde
nbefore	fildYd
ndelete	ededmd
pundert	mfbeec
clreceip	cgbfcm
-1hold	Yilegb
+bparish	feffma
-3your answer on	ZmdegZ
-3the call on	meeddZ
clunder	mbgdia
-2ringin about	aeZema
+2we open	bbbfbm
+bc	demfec
pbasic	eZffem
+bchose	bfedmf
bsbefore time-only ahead	kbheiY
+bcleara	eledYj
cropened	adefme
-bpromot	abcfmh
-bvalid	Ykbcaj
pbeg	bmfefc
+btie	aemffc
-2candid within	mbffbb
rbsuperseded corrected-day	acdfma
naudito	hedemZ
-bfeed	cecfcm
clfeed	cecfcm
-1applic	eZYilb
noslo	ejfekY
pstaff	iifeYf
clmonito	dededm
-3or not by	mbfeba
phmrc	efmffZ
-bbetter	miYcce
clwish	Yfmdak
-bplease	ekhbkY
psince	gcekYj
clcoding	cmgfhY
-3us on the	fYhZbj
+2as it	bedeam
-3the head on	bckehY
pstar	fagdcm
+2by phone	mddeeZ
pchairm	aemffc
+2on ,	kYeecf
-bahead	ddmfZh
pusual	mceieZ
nwine	Zeiebm
crbreak	Ykmcdf
crhappy	Ykefcl
nwalked	Yeifmc
-bsurviv	ilYfbh
+bdrive	bemede
pshare	egmedZ
rxaside in past	YcZiid
none	bfmbhe
rxact since past	fcekgY
-bchalle	cmffeb
-2spoke of	dfebmZ
pcake	hdafdm
-3's asked for	mdfbbZ
crsometh	cbmdff
-3: come by	kYgedh
-3is in on	fkbkaY
-barguin	mdefeb
rbact they-will-decide	kdfbgY
ncards	ledbYk
-2final round	Zcabdm
-3: final round	Zcabdm
+1half	bcmdbZ
nurl	Yjdedl
pcandid	dchbmd
crsite	femffY
pclassi	cmacei
clrecrui	cYhcjj
nask	dfimZd
-2decisi ,	kcbcfY
-3notice period is	Zaeddm
crregion	Zggfmc
crsigns	mdfhdY
+bclear	dZlhYi
+bword	eadgbm
cldecree	laffYl
-1least	bdddcm
-2at least	bdddcm
clsplit	eeedcm
croffice	Yjbfgi
pswap	Yemfhc
clvoting	efemea
-1has	kacieY
pbackgr	dhdmca
crthesis	llefYY
phealth	YlfdZk
+bnights	Yifffj
-1here	ejYZgg
-3and the long	deedam
-3me till the	dmfeeY
crstudio	Yfffem
-3up to the	kheecY
clgiving	dmedjZ
+bwell	dcbbjm
clgig	Zefcim
+brecept	flYedh
-2fetch it	Zceecm
-1votes	idcjaY
-2remind of	decemZ
-2tell them	amefcb
phad	fadfmf
proles	Zcfggm
-3come in on	Ygebaj
phambur	befmeb
-bcontin	ddegam
pbuild	eYffhl
-bdangli	meebde
cldangli	meebde
+2and on	YjbhZf
-2refere is	eacbcm
clbig	bdmede
nsometh	bZhmma
+bgreen	heZfma
pprogre	eYdjih
pmatron	gZdgcm
+2your time	bemfba
-1close	cgYZYm
crbecaus	fgfgkY
-2firm :	eibeiY
nlights	meedae
pmails	fcehmZ
pheld	meebed
clpasswo	cbbffm
ngave	dagddm
parrive	idccbm
+2, with	kficaY
rbact needed-from-you	chYfeg
+2for everyo	acfefm
pmanife	bgmfea
creven	Yldfma
-btestin	deeemb
prent	hcbddm
-bopenin	Ylkbah
nfailur	emfedb
pallowa	emdfdb
-bdbs	dmedce
ppurcha	cdefdm
-2it before	heidaY
clthey	kYfhef
-3in your inbox	eZdecm
phardly	ljcfeY
-2, until	kZdkiY
crnumber	hkfdfY
-blunes	meefdb
+1unless	Yjcddg
+2unless you	Yjcddg
cllettin	mjcddY
+bclub	mdbebg
crsheet	cmZfdi
clplaceh	aabfjm
-2i get	giffcY
pdoubt	iYffmc
-2sign within	amffeb
-1asked	beeemY
nlane	edmfeb
-3second round on	cemecZ
crday	jZgaam
clground	bfeagm
nyard	igbcYl
pmusic	difZcm
-2take until	ikeceY
-2girl on	cdambb
ppairin	mgcdgZ
psieve	efdemb
clpassag	cmfeec
+bscorin	cedmfd
-2^ deadli	amceca
+bweigh	dmebeb
crweigh	dmebeb
+bseat	lejedY
-2give you	Ymffdd
+blookin	Ykedlc
+2, gate	ccmfde
clcharge	eeeddm
-1three	bbcbcm
-2feedba by	fZehgY
-bcarols	mcZfdh
-bcivic	feZffm
cledit	Ydfffm
pquiz	iledeY
pbigges	deamch
-bwhat	keeYjb
-3looked again on	edaYmb
pindemn	eecfcm
clps	ceefbm
+2i say	mcdeda
+1whiche	mceecc
-2place from	efkhcY
pquite	ZkjejY
+2and ring	Yeefdk
-2tell me	gjYbcd
clgot	ilcaiY
nsenate	Yefffm
clofsted	dfedcm
naward	befedm
pinitia	Yhhdkd
+bsail	emefcc
crsail	emefcc
+2if it	dfbeYk
cltalkin	Yahlmd
clonly	fbfjYk
nfigure	ffmfcc
nweigh	efffZm
crsubmit	bmffeb
-1rounds	bbebdm
clpub	Ybmecj
-1fly	ZcZddm
ppolish	emfffZ
-2ask me	iYacYj
clsenior	efbfdm
clfifty	afeedm
+bfran	beeeem
-bstate	dmdefb
-2can do	idjddY
nmeant	gcbemc
pred	Yjeejg
crfaroes	Zmffff
crremind	ZmffYk
clgr8	bfdcem
nbadges	mdbedf
nnaming	jefejY
nflight	eYjemc
+2they gave	adefmZ
cldealt	mdechb
pruled	badcjm
crdestru	cmefdc
-2told the	eeddma
-b's	lgZgYj
+bplane	efffam
crplane	efffam
-bversio	gdkdYh
-blicenc	Ymjfbc
psettle	eiYheh
-bherbar	deefbm
+bfumiga	deefbm
clherbar	deefbm
crfumiga	deefbm
-2was :	aecemZ
-2taken us	acecmZ
-3is taken us	acecmZ
poptimi	mecZdi
ppure	Yffffm
-2diary ,	Ycifjk
psaid	lYeeeh
+2: $	acjYei
pconfid	Zmdehf
cruntil	Ykckdg
-2now and	ZYlhai
-3betwee now and	ZYlhai
pstraig	cYhhhi
+bcalled	Ykdbmc
clrenewe	fmffad
-2at it	addmad
+2by the	iaYchg
+bbrough	bedfdm
crbrough	bedfdm
crdrive	bfmedd
-2were told	geediY
-3you were told	geediY
ponsite	Ykefei
clsecuri	kdkgcY
clstay	cageem
clkitche	ZiYejk
+2is @s	cdfeZm
nok	kadlhY
pknows	Zeeegm
-2away from	efffZm
-2it by	gfaYfe
-2candid by	mcfefb
-bchatti	ddcmfc
-3ask again on	aeeacm
pelegan	cmfeec
plincol	bmffeb
-bteams	ffmeca
-3tell you by	mbfedb
-bsorry	mZdakc
clnurse	Ybllcd
cldepot	mYcdfh
-3turn up on	cdccZm
-bfourth	febfmb
-bapp	hmbefZ
-bshare	micecb
-bemail	geYdkh
psync	efmeea
-beat	bcgecm
cleat	bcgecm
-1mornin	Zbmeeh
nunreac	bmdega
+2to the	eYaagl
crlive	bfeedm
crassist	ieaecm
-3list goes up	medbdZ
pgot	elYldc
-bplead	ecbmde
nemerge	dedddm
ppharma	hacedm
clkick	efafem
-2after the	gYgZbh
nunclai	bgmeea
-2, the	jgkbYY
-2she wants	adfmeZ
-3, she wants	adfmeZ
-3not , by	mYffec
crsaid	ceYcmh
clscorin	ddeiZm
pbirth	mhcffZ
+2withou it	baebdm
plarge	meefea
-2list by	glfaaY
-3it back by	dmffeb
-2vote ,	mcbgbY
+bdoing	ceedmc
clmaster	mjdcdZ
-3panel on the	bdmdcb
nmaths	cefdem
-2our answer	mdeecZ
clpromot	dedfdm
clbeginn	ffffmY
-bground	edfbem
+2as planne	Ycekei
+bsuch	jYffla
clkindly	Yldekd
crshadow	dfdfbm
-bmarked	cdimfZ
pflip	fbmfbe
ppancak	fbmfbe
-2me within	bheejY
+2to keep	Ycefdl
ngrab	demeeb
crbroken	dfffma
-2door by	amffdc
-2have you	adhfYl
-3and that is	bbcbZm
-bbad	gaefma
-2third mail	deedZm
-3, third mail	deedZm
-3the # interv	cjYkdZ
pwere	kYagfi
+2, in	hehcYg
-2yours by	jeddcY
cllapse	ehffYl
-blogged	diffkY
ncode	admeZi
-2meetin you	bedcmc
-2# interv	cjajcY
ppoints	cYdemh
crmaybe	ededma
-bgalway	bemYbj
-2takes us	kYehaa
nwaitin	iYedld
pgoing	ibaYjj
-2counte on	Ydkccf
-3applic came in	eeefYm
-2day :	baZdcm
+baccred	dfebfm
crstoppe	hbffma
+2for those	Ycfbbm
-bovens	deeecm
clovens	deeecm
-1called	Yddeig
nstamp	mfefeZ
cldown	mYhkbb
+bheard	adfgmg
clwritin	mfbffa
clteams	ffmeca
clforema	bdamlc
pprivat	fdbedm
cltram	deefbm
crshe	ifYkai
cltake	ZmdeZl
-2submit by	bmefda
+balso	emcecd
-2do by	Yhfffj
nslid	jmbeaZ
-3an answer on	mddeea
pbumped	gfemdY
-3be on the	fbmfaa
noutfit	emfdYh
+2and a	dlaYae
rxreview within ahead	mdecca
-2people in	bbfbmc
-3did so on	ffffYm
-bfolks	hdemda
-3's deadli is	aZddem
-bcircle	meefeb
clcircle	meefeb
nswore	mecfec
nextend	eedeme
-2is only	Zdeddm
-3it is only	Zdeddm
-3be held on	ZckbYh
cltwice	cchcmc
nrsvp	edmebf
-3you in on	aaldhY
-3are ringin about	aeZema
-2, say	bbmfdZ
+2becaus he	addjjY
-2@d to	dYcZii
pword	bejmcd
-blines	dfcedm
rountil	dlYaca
rbuntil time-granted	dlYaca
pvideo	bfmdde
-1til	ifZYZf
-bnote	ZcYjhj
ngovern	gghblY
-3have a contra	ffffYm
crmailbo	Ylffef
crproper	mefeea
croh	eeeemb
-bintend	mfeeeb
+2asking for	cbfeam
+bunpack	Zefeem
+bstraig	mbcfiZ
pmarek	cfdeem
-2is now	lchcaY
-2by close	jjceeY
clpray	Zgemcf
nturn	lfYgef
ntechni	agmcgc
-2said by	gafckY
-3hear from us	meeebb
-3togeth on the	Ybjddh
+blittle	ceeedm
-1invite	jdaejY
-br	jeYdfl
-bparagr	amffed
-2no is	mabeeZ
pdoor	gmgedY
-bwhiteb	cfkmaY
pplus	ZfYekm
-bvoted	gdahmb
clsemina	mehfeY
-3@d , on	kdabhY
clchance	edYldi
nrelati	jfffjY
ntheref	dadbmi
-2the partne	hbcjgY
-bhull	aeemee
-3hands by the	bafccm
clclinic	aemdaj
-1coming	jYabYl
phence	mfefda
-bhc	aeemhb
-2it ,	ghggZY
crmail	lYbZlg
nwing	Zmhfec
-3and ring you	mdefcZ
crnight	dZiccm
clplead	fcbmdd
-1decidi	mdcYYe
-2have been	cddcmZ
+2be soon	mZcdbb
clthis	bmYfig
+2with my	aamfdb
-1reply	cmaehY
-1need	mYebYc
+bregist	lYmdda
-3know its the	becdam
pknowle	Zgdfem
crchrist	aedemf
crmyself	bbeffm
-1modera	bfembZ
prosali	ficflY
crus	jgkjZY
-bskiing	Zgecem
popenin	ecYiji
-3starts on the	eiYadh
ncopies	dciYji
pvalidi	ddeedm
-3one , on	YjZjZf
prace	cdcefm
-1agency	fdedkY
+2for me	Yjeddh
-1allow	mgdZaa
crpencil	lekdcY
-1talk	eYdhjf
neven	amZcld
nrehear	bhmbgb
rxanswer within past	Ydfegi
pteach	agmfed
crinvita	geefmZ
npie	meeebe
-3tell her by	Yhfdcj
-1there	Ydmccc
crfresh	eeeddm
+bstarti	blgeYh
psignat	cmecde
-2over on	YhYhfg
-bshifte	fdcfmb
nhorosc	Yeffgl
crwords	dmffbc
+btwelve	beiemZ
-3said see you	eeZfcm
clchatti	ddcmfc
clpatron	ekckYd
-2it for	jjZeYd
+2s newsle	deccbm
+2, mentio	Zedemc
preally	hYblic
-blot	eacmjZ
-3me in the	Ymffec
clbehalf	efifkY
+boffici	kfdfhY
-bloves	meefda
+bmeans	Ychidl
-2revert by	ZgebkY
+bcontin	effmea
ppodcas	mffaec
pwhom	bgaegm
-2the letter	Zbefmd
-2her by	Yjfdbi
+2is .	mccfaZ
+1sales	ffbebm
+2sales assist	ffbebm
pcounte	dmacZk
-2it to	migbYZ
+bswears	mdffcc
-3board on the	ZcgldY
-bdestru	cmcfee
ncompla	mbefde
pdr	dbjYlg
-brank	bdeiam
+bdredge	dedemd
crdredge	dedemd
ndredge	dedemd
nsank	dedemd
clbased	femfdb
nfavour	dbfjma
-2appoin :	ccmfeb
-baired	fmedeZ
+bteach	dcmfed
crteach	dcmfed
-1rehear	bcaecm
-2happen on	cdkdhY
-3be out on	meeceZ
nbreak	beeeme
+bmissed	Zeeemg
-baptitu	cmbeee
ncohort	meedcd
clfolder	heelfY
pfeedba	cZbZml
nformal	blkjYa
-3part time until	dbcecm
-2quorum until	bZedma
-3a quorum until	bZedma
-bappare	mbcfib
-1would	fgiaeY
clretiri	cfefcm
-2all on	mdcddZ
ptype	fffdma
+2at most	gYdkab
clallott	hmfdbb
-3i would say	ghbdYg
+2are cancel	ffYemb
clwillin	Yidfek
+bapprov	mbeifa
nvolunt	dbcdhm
ptext	dbZbml
pbehalf	Ygechj
-bmeans	emdbbh
nalas	efffmZ
+1next	mbdeeb
-boursel	mkcbfY
+2and @t	efZecm
-2attend by	bmefec
prun	ecfhYk
-binsura	dmddee
crtwelve	bfefmc
crcallin	mfedeb
+bhiring	Zejmcc
crfather	meffea
-bcalibr	cedmed
+bplease	cjjYjd
-2everyb by	mbfddb
+bpatien	Zeefmf
+1i	gfYche
-3did i say	ddaema
+2, would	Yicehi
crmost	jYdlce
+bcalibr	cffmea
clkeepin	gdcfmb
-3for a call	cbcema
ngive	Zamfck
clcongre	ccdchm
cldeed	cfceem
pwatche	mdfeeb
nfounda	mfgebc
+blong	jbZmdc
nproble	cdhema
-3us till the	maedea
+1its	mbefba
pchoice	efabmf
ptn	edmffa
-2medica result	Zddbcm
+2ideall .	ambfca
-3would begin on	cdccdm
nambula	ffafdm
-2tell him	Yjdegc
pespeci	aelflY
-1ballot	bcbmba
-2, ballot	bcbmba
ninsist	affeme
ngather	addffm
-2the post	Ydaeih
-bblack	medfec
-blength	cmffeb
rxsuperseded on ahead	ZkZhjY
-3closin date ,	ecdfZm
-bmanife	elYddj
clmanife	elYddj
nsevera	Zffffm
nsickne	feedma
+2at our	edmfbZ
-2yes inside	Zmfeeb
pbeth	dagefm
+2he will	meefda
pundeci	meffeZ
pboatho	alffYl
-bshorte	Zmffff
-2resolv on	jbbchY
+bneithe	cfffma
+bsubmit	dmffeb
+bmd	Ydhkhg
ngunill	cfemeb
cramong	baemeh
-2anothe candid	cedcmZ
-3to anothe candid	cedcmZ
-3, she said	meeeac
-3is off for	deZeem
-2need until	mgeZZa
-3come out on	geZcYm
+2is @d	gaaZYj
ndr	mbddbh
crschool	ciZdcm
+1my	hhYgfa
-3guess , the	Zdaecm
+2and write	ZigmZc
nproces	egeglY
-2meet you	cedema
-3to meet you	cedema
+bdies	cgcedm
-2rather than	cedelY
cl@t	Yljdec
cltransc	bmcekZ
-3are due in	bbdcbm
clthumbs	gmeddZ
-2patien until	kYehbc
+2, failin	bmffda
clhear	lcccmb
pspoke	llYdca
-btwelve	ddeecm
cltwelve	ddeecm
nphotog	dbYelk
+binterv	fYjald
crran	Zfffme
pinterv	afmdjb
pthat	dgfeam
ntells	cdcimb
+2: they	caYije
nregrou	ceddem
-2reconv on	adbmcb
-1sat	YdlYgf
psaved	afdfme
fryou	mhdfdb
-2back in	Ykeekc
nviva	dmfebd
cranyway	defdme
+1week	abddbm
+blogo	cmefga
paccess	Zmkeea
-3other interv on	dfabbm
ntraine	hbecdm
nyours	Ymdfgf
-2counse until	bafdmZ
-3its counse until	bafdmZ
cltap	afmfec
clsharpe	afedem
nrefusa	kfegfY
clmisery	mccfiY
+2instea .	maeebY
+2around #	cZmedb
-3retrea is the	acaedm
-bseat	mbidaf
clanyone	lhdeYd
crcleara	aheecm
-2it back	dmdfeZ
+bmy	hmcfdb
+1interv	hefbjY
-2now the	ibgZYe
-3is now the	ibgZYe
crrow	adfffm
clsort	Yleife
+bstrike	aedcmg
+bmean	lYeelZ
-2and a	decdam
psubmis	giYjbh
crlucky	maecdj
-3last candid on	Yeccbm
+1asking	cbeebm
-2he says	meeeab
+2alread .	Yijbff
+buse	bbfmfe
nwrote	lffcYg
rxanswer from past	efeemZ
pcleare	faffcm
+bheaven	amefdf
clspent	ccefmc
-2then on	mdbdba
nlittle	begemc
-3your id by	eadfmZ
-bwelcom	eecedm
clpool	iefeYk
-3with her on	adhmaZ
-3make it the	cdedmZ
+bn	maicbf
-1s	ieicYf
-bwhose	ebefdm
nterms	Yjceig
nrenewe	ekefYi
+2, might	aeehcm
-2notice in	cZdedm
pcourt	hiakYc
+byard	admdjc
-2offer on	ficdgY
rxreview by ahead	djYgZa
-btill	hgbhYh
-byours	dklceY
crcrane	meefea
crx	lfYfgb
ppendin	deiYhi
+2be too	akYeag
pbistro	Yejedl
crmind	jmcYeZ
-3me was told	Yfffbm
-2will wait	Ybdgfl
pben	defmfZ
-2forwar to	eemdZa
+bhotel	amffdf
+2, be	jcgccY
-bpaint	efelhY
-3on it ,	hkZhaY
+bpart	ciYekh
pmarkin	gdZfmd
-bdocusi	ebbfmf
crsees	afmbeg
-bbased	femfdb
-1hol	bbddcm
-2bank hol	bbddcm
nenrolm	mikbYZ
nshona	dffmfa
+2: yes	jacekY
crvettin	beefdm
-3you both by	mZffee
-3to interv by	maffea
cllibrar	kZceam
nphoto	Zemkdb
+2, and	gYZkdf
pmissin	dmbclZ
nmixed	dmceiZ
cllogin	bmffec
por	Zmjaef
+bbetwee	mfdeae
norange	fbbfgm
clseries	ffffZm
+bsort	bkdmba
clcovers	Zefmgd
+bcarefu	ffffmZ
-2weekda until	dfjceY
-3stays open until	dZfefm
-2everyo by	bYgmde
-3applic until the	adfjkY
nproduc	ddhfam
nate	Zfffem
-2round on	gbhYdf
-3, # more	cdembZ
-2reache you	mecfdZ
-bmoveme	mfeebc
pearlie	icYkbg
clbeyond	lgeefY
+bmind	Ykffie
clum	dihclY
penquir	mcddia
nearly	ZZfdmj
-bfit	femfdZ
cloath	ccffem
-3you will hear	meefdb
ndocume	mhfcac
-3appoin at the	Yfemcb
+2of closin	Zcffmb
cl️	fjbYig
-3be contac by	acfdmZ
-3cathed on the	aedadm
cldocusi	dcbfmf
nunlike	dYffjj
+bpet	meefcc
-3to you the	mecedb
clconsci	eZfffm
pnarrow	mafffe
clupdate	mZddfh
ptaking	gafbdm
-2on until	eYehcg
clmobile	mcbfdf
-2everyb on	meeeca
+bcampus	amefcg
-2partne on	cekiaY
pbreake	lffYeh
crrota	bmjdae
crcredit	ffYfgl
pnamed	Yijcdi
+2to @d	abYhgf
-bgrades	keejdY
nlock	dmgecb
-1search	beceam
-2with us	akmYaZ
nunable	hdYekg
-2not :	mbbfca
-1ignore	bkcdgY
+2whethe they	mbfeab
+2, comp	aedmae
n@d	ijfffY
pdrippe	jmafdZ
nwrites	cembdh
nprenti	meffcb
clfitnes	eiffYk
+2was for	eecemZ
clotherw	mgfeac
clcast	lgeicY
crmaking	aeeffm
-3it the whole	dedemZ
-3panel interv on	aeYeem
-2for that	cmafeZ
-3is booked for	keYbei
-2scores by	ZZfmcb
-3their scores by	ZZfmcb
crwhos	mfffgY
-2signat by	bmffdb
pkia	mcfbff
pora	mcfbff
-1truste	bdeleY
pscrap	mfeeda
phorses	fYifhh
ntop	fdaefm
pgrain	efffZm
-2one on	icYagg
-brisk	Zmfffe
nslippe	cedfcm
+bnote	Zeefem
-bmotiva	Zmffee
clmotiva	Zmffee
-bbishop	maiedc
-1propos	cbmedc
-bwake	mffffZ
ncried	meefcc
+2max please	aZfghm
-2follow on	dabeZm
pfun	hYfchj
pforbid	deefdm
-2closes at	cgYcbl
ntwo	iciamZ
-bwishes	bcimdd
-2result within	fYfdif
+bagreed	fcfeZm
plookin	fYgdhi
-2inform by	fZfbkY
-2a call	cYgcjd
clladder	demffa
pif	jmcabe
-bcounts	Zmeddi
+bchats	becmef
ncentre	emgbdd
cljoined	Yefflh
ppolice	mddeee
palive	amefia
-1mean	jchdeY
-blaw	mbeeai
+bfloor	ddefdm
+2he said	beffmb
+2we argue	Zfemca
-2below within	cZffim
-3link below within	cZffim
pemails	mefcec
+1our	hYacfi
pfern	jefjYe
-bsurpri	Ygffem
crown	cgjejY
-3there is the	cedbcm
clbasica	mdehca
plake	iYeedl
ncare	cebggm
pcooked	eemfea
pexist	Yefflf
clmeant	hZkclY
nmentor	gmeeea
pradio	cemchc
cldue	ZYZklk
-2drill on	cdZfbm
+bwish	cZhemf
+blapses	dicelY
nhand	Ydgkgf
pcompli	jbfYel
-2runs until	hYejdd
nxo	fjkddY
-3would know by	iYfdhe
+2# #	YagZZk
-bapplyi	efefbm
ncar	laehYj
clfone	mfcfdc
nfroze	dddfmc
ntender	beffcm
nmore	ggfbma
prubbis	effmeZ
phuts	ffddmb
+binvita	bmaejb
-3no by the	ckfebY
ntapes	ceefmc
nhim	hieYfe
nboth	ahmfdb
clalarm	Ydkccl
-btyping	mgdfbb
ntitle	adjdmc
nbroke	jmafeZ
clact	bdmfee
crwill	leciYh
nreads	kgZZma
phej	cdemdd
-2can take	eYffdi
-3propos on the	acahlY
crprompt	ebmfed
+2is normal	fYedbi
preappl	decfdm
+blettin	cffbfm
+1ideall	Yhbfch
-blists	mceecf
pminibu	Yiceel
clsurviv	emefcc
plogboo	cljYee
+2on it	aadfem
-2news by	bbfema
-2meetin to	aegmaa
pinadmi	cbfffm
-2dock on	bbbddm
-3the dock on	bbbddm
-1rang	bedema
-3go back on	Yaidci
+bpieces	cfmecd
-3she has until	ahfYej
-banyway	meeeec
crallowe	beemaj
rbsuperseded could-you	eeYfme
clstuden	hefdZm
-bnot	gbbbim
clauto	bcffem
nmateri	efdmdd
+bprevio	efaemd
rxreview from no	cebjhY
pfigure	lkcedY
clhm	mecdaf
+bour	kajgfY
-2arrive the	dZcecm
-bmarkin	eeehlY
+2s post	jdcfiY
clguests	dmdeed
phistor	emcddf
+bprobat	dceeem
pseeker	ffZfem
nago	cedfcm
npasspo	cbjdcm
-bonline	Ykjccf
nbegan	mgffeY
clstartu	mffcdd
-2decide the	mddbda
-2compla within	Yhffdh
crcontac	mZddbj
pcast	bZkadm
-3you hear on	mdcecb
+2she wants	Zmdfeb
-3my return on	meefeZ
-bsheets	Yjfflc
clsheets	Yjfflc
pbookin	egZffm
nevalua	efffZm
-b,	fmfeae
+2, :	acfkjY
-3lodged up to	eZfbfm
-1away	aedeem
-3no , by	mZffec
-2contra ,	Zceedm
-bexecut	cefmdc
+2we read	affmbZ
clmarked	ecdmed
crconclu	ejfeiY
ngary	cjaema
-bindivi	meffda
-2nothin on	aeedmZ
npast	meegcb
-2, is	jfdjYZ
-3the result on	mfeedb
+2now ,	gYdigb
philary	cbfffm
-2sign off	Yefcgh
-bspare	dmcfdd
clmoment	effmfZ
-bviewed	deefcm
-3i find out	afdebm
-2debrie is	idjceY
crleaves	mdeedd
-bstaff	dccedm
-2be before	acfecm
+btown	famfed
-binside	ejefjY
-2@d :	ghkdZY
-2of us	cbbclY
nrank	ffffZm
-3an answer the	mfceea
-bcoordi	magefd
+2, answer	Ycblef
-3not hear on	afffmZ
nelectr	mdgffZ
pclause	ffddmb
plapse	elieYe
pheadqu	jhgffY
-2meetin ,	abdebm
+blacks	cmeefc
nsteel	bZcemi
crstarti	eeaffm
nreconc	cffebm
-1freeze	cmbfbZ
+bsleeps	bcdmch
pgarden	hYgfkd
+2: that	lbccYg
+2to avoid	bZeedm
clporter	decedm
-bpaper	ahYkgf
-3refere due :	cYedjg
-2and not	Yefegj
nblack	hdffYl
clhunch	mfedea
pctc	femfdb
pinspec	maeidc
pmoira	mfeafe
+2, assess	bejhdY
+2is fine	ZldefY
+bcet	efmddc
crchoosi	defemc
-1back	ihbcYg
clclipbo	cgefbm
cllock	flaghY
-bcv	YkZZli
-3be told by	hcfelY
clwhoeve	bmdchd
+2so it	Ycebhl
pstops	dcmdbf
-bprovid	Yjekee
-2have till	Ygccbl
-bpo	cceeem
clpo	cceeem
-baltern	efmfea
claltern	efmfea
+1thing	bacfmb
-2time until	amZbad
+bfee	aicecm
-2@d till	baeeem
-3up in the	Yefkeh
clsites	bmffdd
ppassin	edmfeb
pstamp	deddem
-3are due the	aZfefm
crexact	mbffed
-1panel	gcZmaZ
nlocum	mfffdb
clwhose	igeeYi
+bunless	mdcfec
-barea	Zjgmea
panybod	iYhkdc
clshifte	ceceme
-3an answer within	eYfeZk
-3part time ,	ceebbm
+bgenera	hbeema
-bombuds	Ygfffj
pfull	acYkil
-2has the	ZddYkj
pmood	cmfffa
-1diary	Zmdeda
-3shut on the	ZbYckh
pdislik	jhjdaY
+bknee	cfceem
+bdry	Yjdfek
-2team lunch	bebedm
-2text you	meeebb
-bwinter	jeedYj
clwinter	jeedYj
-2school on	ddgihY
puncle	iYffih
clanothe	kdYfgg
-bnobody	dcamci
pholdin	mgcedb
+1said	dbgcma
-ballowa	kYcefj
njoking	lejdYb
clleads	meffad
pfighti	dmhdfa
+bends	dbeedm
pdiary	cmhdbe
+2: answer	Zbhfbm
-2heard in	hceeYj
cralong	heYffk
+2for its	lebaYf
+2please ,	bmbbah
-1her	jdbYde
bsuntil day past	Ybecgi
-bkids	gciYgj
-blangua	dhbfcm
-1approv	hdbYaj
poffs	cffcem
cltorn	mffecc
clumbrel	ceafmf
ppartie	mbbeie
-bwaitin	ihZjjY
rxaside before ahead	iiddYe
-2extend to	aeeecm
msslip	heYche
ncast	meeibZ
psketch	Zmieec
nso	gflYdg
ptransm	demeeb
prota	dldYcl
peleven	hmZeae
-3it could be	jeheYd
-3@d and on	eeaZbm
npatien	iYchhe
+bwhile	Ydkfbl
-bseries	efffZm
-3you , the	ddcblY
-3give it till	mbfdec
-2off ,	Yfaflb
crdesk	Zmkdaf
nintern	cjddma
-2applic by	mcffbc
-3interv finish on	cegYai
clgalway	cfkYck
+2, sure	Yeeeik
nassess	hbhabm
+bquote	meefad
pgames	amfffd
-2, writte	kbdfYg
-3now , writte	kbdfYg
crdeclin	Ylffkb
crpub	mdbfee
-bjoke	mebeah
nbig	ceeemd
clluv	bmffga
-2phone you	gdjeaY
clhusban	bkceZm
-3us know by	bmefec
pparagr	mfffeZ
-b️	ikccgY
-bruth	efedmb
clmiddle	mfffad
crmerger	ffffZm
+bfinali	mfefcb
-3conven on the	eaYkZg
+bcoach	Yfheel
psealed	hkfhZY
-bprimar	eedfbm
pbuyer	fYeekj
pmarks	lddjfY
+brefuse	gdfdbm
clyous	meeecd
-3slippe from the	bedcmZ
-3to the client	jeecjY
-2hear is	beeebm
ntape	mefedb
+bpaper	cmdcfe
plonger	jbafmc
crsignat	bgcedm
-2in all	keibdY
pgather	kdcmcZ
-blanded	emefea
-2which was	bcbema
-3, which was	bcbema
-2change from	eecdma
nwinds	bfffdm
clvet	ceeedm
-3truste resolv on	abcemb
+2they will	mZdaee
-3, you got	Zmefad
crseen	cjdema
-btap	cfmfeb
nfourte	bjfZdm
-bstudio	aamedj
ncfo	mehdeZ
ntravel	dgmaZi
crokay	bmbejb
pfeel	efmffZ
-2in the	hejeYb
crexam	embffd
clspeaks	heeeYk
nanythi	beddfm
nblue	iYeehh
+2is full	deafam
crusing	bbffem
-1board	mbecbc
pvideos	hbcmfb
-bcertai	hiefYh
pkarin	mffefZ
psuprem	befmdd
pquick	mcdgag
-3we answer within	mcffdc
-2sits from	ffcmba
ncosts	mYZcgi
+2, to	dgfYZj
clphase	fehkeY
-2texted at	efbfbm
-3guy texted at	efbfbm
-1closed	fbabam
-bfrozen	ffffZm
crlaughe	Yeefki
-bquote	iideYh
pmonste	lYfflZ
-1course	cedccm
-2call in	meffca
-2the direct	bdjihY
-1sick	aeeddm
-2chased them	bbdema
+bpicks	iedacm
cllunch	ZciZfm
crspot	keffjY
+2, paid	ZiYbal
pdeck	dhamfb
clthemse	mahfce
nplus	agmcgd
-1sent	cedfma
plou	ambfeh
cranyone	fdefmb
-3be decide by	Zbfemc
+2, about	Zmcecb
+bexerci	gkgeeY
crprefer	amffib
-3holida until the	bcfdfm
+1stall	effeYl
-bstore	mbfeah
nevents	feZfgm
-bever	gddeZm
+block	kkceeY
-2rule :	ijccaY
-2hear within	iYffbg
+2or we	dmdeda
-2arrive at	fejfjY
clfit	ehmedZ
+2as the	jgiacY
+bside	iYgeck
pproduc	fclYak
-2take the	bebgam
-2me ,	fefkdY
+2and i	idYhcc
+baudit	albdYl
-3want to know	Zmecdb
ptablet	mfffbb
clcamp	dcicam
+2, who	Yccblf
pmean	jkYcai
-3any time until	flbffZ
-3can rule out	cfedbl
-3in post by	baffcl
+bstarts	Zkfefh
+1target	adddla
clleader	ibdlbf
creffect	flffca
clseh	beefdl
-3️ @d ️	jjccZa
+bpull	cbffle
-3to wait until	jZedjZ
-2accept on	Zcdcjh
-1direct	Zakgeh
prow	clgfea
poctobe	Zfecjj
crkeeps	khfefZ
-2answer from	cfcela
-bscheme	gdffal
+bdiffer	bfefdl
+2at least	beeecl
clsail	dededl
nfloor	ZjhflZ
-2goes up	lcdZcd
peast	lecfdd
-bnine	aaljkZ
-1papers	aacfla
clfolks	ldclba
ndossie	bgfflb
+bbecome	gedela
-2are decidi	ledbca
+bvisito	cfdfdl
+2and it	beZjjb
+2too .	fZddlZ
pt	jeeekZ
-bemaile	lZdaih
-1being	fdccZj
pbenchm	leeeeb
pring	gZbali
-2the office	ckZdZg
-bthursd	efcecl
crlimit	ilbecb
pdesign	Zjjebi
+2after closin	jciebZ
ptender	flchbb
nmvh	efelda
-1took	Zbeclc
ndead	ieddla
-1conver	acfilZ
clethics	lhdedZ
pguide	lcaedh
-2anythi by	Zdffbl
-2votes on	hedgaZ
-2books on	beeddl
nmuseum	fedflb
parrivi	bljdeZ
ndoubt	lffebd
-1team	ZchkfZ
+bupstai	Zjffck
crreads	ceelde
-bsendin	ghZdfi
-2letter of	ceeflZ
pkiddin	ggkfeZ
ndog	glecce
-3your answer from	efcelZ
-2we say	gZgfch
-bscans	lddffb
ncross	eZlfge
+2for choosi	bcbdlb
-bwinner	bdcdjl
pfrowne	ffdela
+2you come	Zkgeab
crthis	cgZggh
-3notice runs to	ajdZbg
-bcustom	lffeea
+2school post	aedeal
clresour	lfaffc
+2, messag	beblca
-bcampus	deeedl
+bentran	dZgffl
nisle	elefeZ
+2for everyb	lecegZ
crserved	lfefda
-3runs out in	alefcZ
-bfolder	geelfZ
-belectr	dlefec
pchambe	clfefd
-3our answer on	ledeca
cllegal	fcjkgZ
-bletter	ljeacc
-3song room on	dZcefl
+bfive	fcdlcf
clglass	cfleeb
-3told you ,	febdjZ
clmove	gafeld
crman	djeeZk
-btransc	blceci
-2for your	eadeel
-3plan for your	eadeel
crmill	lbhfZi
crmailed	leeeeb
-2than in	Zbfghl
pforkli	iZfeal
clpublic	jiZZZj
-3an offer within	lcffbZ
cllots	idkefZ
-2reappl after	dcefcl
nignore	iZfijc
+bthinki	gffflZ
+bx	fcbfdl
nsurvey	aeeelg
+boh	Zeeekj
-bbasis	lfdcec
pchicke	lcffeb
-1paperw	kZefae
nngā	gfddlb
nmihi	gfddlb
-2answer inside	ecffjZ
nsocial	egbfbl
+2before that	flcecZ
-2slot on	cclcea
nacknow	ddjeZk
nchoice	lahaef
psat	ikabZh
-btraffi	glefeZ
nstore	lgfeeZ
clnomina	jZeeek
pperson	ealfch
-2see on	Zebebk
-3to see on	Zebebk
-3: back on	bdeeel
ndrafte	cffebl
nwarden	aiedlZ
-3and by the	lafedb
clnearly	beefld
pstack	beffcl
-3be in by	blfffa
crlook	cdcffl
+benvelo	jafldZ
-1owners	abjhfZ
-2the owners	abjhfZ
pelse	Zeffjh
+2as a	dZldhb
crmedica	Zilddf
nballot	aljiaZ
-bdestro	deeecl
ngraham	bedhbl
-2releas on	leddZc
-3: @d and	aelZfZ
nnice	kZcflc
-bcharit	Zefekh
nmad	ldeece
+2to tell	lcecab
+2for our	gceblZ
+2in the	hciZZg
+2at a	leaeea
-3you will know	leeeeb
nstorm	leffZf
ppasses	ldiedZ
-1been	Zcbbld
+2and every	ldeaac
phurdle	ahlece
crfishin	efeelb
pnegati	aelede
crposter	Zlfeef
+bswore	ldeeag
psqueez	eflffZ
-2questi within	alffdc
npa	jflecZ
+bwhatsa	leeeeb
nkilled	cdlfZh
pselfie	alffed
-3people all throug	dffleZ
pexplai	ehgdZk
npeace	eeefbl
crhigh	Zdidii
clscans	lddffb
-2hands by	fjfedZ
+2, third	bcldda
-3will ring on	gbldcZ
-3first shift on	dadfZl
clapplyi	efefbl
crmean	Zdfdki
+2for your	efkafZ
+2they see	beahZj
nconcer	Zcdekl
+2email spoken	abedcl
+bmonth	bccegl
crmonth	bccegl
clorgani	lfeedb
cladvent	ldbehb
crdrawn	elffca
nhire	cdflbf
-bdown	cZidcl
+1should	igcdgZ
clacadem	bdelhb
-2for you	jZcbgd
-3here by the	blfdea
psorted	kekcZe
-2# to	gZhjda
-3know in the	dkechZ
-2accept until	alfhfa
prevert	celdde
crshout	ehedZl
pyear	Zkbhgg
-1picks	hdcjbZ
+2: if	lbeecZ
clchante	cfflfb
ncent	bccflg
pvisa	ibbedl
-beffect	gecebl
-1aftern	cflddZ
-2any aftern	cflddZ
+bobject	bZdlei
-1nights	abeecl
-2be on	ZaleZe
+bjoke	cgffla
crlogo	blffha
ppassed	Zjlfbg
-2^ for	ekadZf
-3i said about	cfeflb
nopposi	delfeb
+2for an	jjbecZ
pquesti	aedldi
clhub	eedecl
-2post ,	aeefcl
-1coin	ldceba
-barrang	lZjefb
-3hear by the	bafelb
-bfix	clffdd
+bcounts	afdlbh
-2promis :	iccdgZ
ntestin	cgeflb
+1mail	Zdhgjk
+2mail ,	Zdhgjk
-3agree to the	kZbdch
-3, shortl :	acdlab
+bvendor	beffdl
crfill	elaffe
-3runs on the	dcceel
phate	chZhld
-bgang	Zlefeh
nhere	dZifld
-3tender board ,	bdalba
nleak	ffffZl
-bstop	ikcciZ
-3runs out on	bddecl
pbakery	edlbch
-2due in	idciZd
clhangs	adffel
+bbegin	dcbbil
nillnes	eedflb
-2deadli of	defflb
-3the deadli of	defflb
-2^ by	gddZhd
+2, althou	jiffdZ
-bgithub	ffflZe
-1mine	lceecZ
-1re	bdedla
-2live until	baeeel
-2websit ,	becclZ
-3the websit ,	becclZ
+1falls	cejaZl
ppreced	elfecc
pdemobi	belcff
+1everyo	hbZecl
+2s @t	fbldca
-bones	dlciZf
-3your interv on	caleZi
crdiary	fihfZf
+2, second	belcdZ
-3phone you on	lfeecb
pconclu	Zfclie
crwithin	Zedjjh
-3coming on the	bfcccl
crfurnis	dlffeb
+1uh	Zheclb
-3, in by	blffea
-2needs the	ceeldZ
nvouche	ebffdl
+2come and	lddfca
-bbeatri	lZefid
-1means	lbccbd
psunday	ledebd
-1ring	igdZdb
-bdaught	clddde
crwatche	elefcd
clus	elefec
-bhedge	daefel
crpart	ffZegk
npleasu	cefcel
-2^ on	jeZbgf
-1room	Zjdkea
+boptimi	acfflg
+1in	cZlcef
-2notifi by	eZfcld
-3be back by	alffea
pfitter	ldffea
crfive	Zfdlic
crfacult	ceeliZ
-bwonder	jedZke
-3hall on the	acbedl
pnorthe	ddeeel
crpast	eflfea
+bcompen	cfelcd
crsous	dedflb
-3post closed on	fffflZ
clcampus	begZil
-3rung me by	lZffcc
+2, those	ledcba
-3people in on	efeZdl
nisland	kcdeZj
-bscenes	Zlffee
+1here	Zejbch
pstorm	lbfedf
-2evenin on	bbZehk
nsituat	fedfal
-3verdic for the	Zfeela
ptight	gbagdl
peligib	hhgkbZ
pnorvan	gZffii
pstory	lZcdjc
-2furthe than	dffflZ
-3answer , by	lZffed
nbadge	cglfbd
-1forwar	Zbicif
nthing	lebfbg
-2portal by	kedddZ
-2you got	Zldfgb
clhun	Zdjfig
rxanswer since past	effelZ
-3its meetin of	beeeZl
crgroup	eZlefg
-bparcel	ddcfel
flhear	lefchc
nhave	gebfle
+2and some	ceddcl
-2letter leave	leefdZ
-1town	Zagcaj
+bull	ledgdb
crvisite	defecl
-3instea of the	addflc
nvet	keddZk
nostwal	efdcel
nheatin	lcffbg
+bstep	ecffdl
-3said , the	leecca
+2, his	lbhafZ
-2filled by	daffdl
-3be filled by	daffdl
clemail	gcZcli
nfarewe	dlfedd
+2we need	aledfa
nbegins	jlZajZ
-2you before	jhZeZd
crbehind	ceeelc
+2came and	aedfla
psimply	hlffcZ
phallo	alffee
pjörg	alffee
-3reopen on the	afebel
+2, seven	abledb
+btreasu	hffelZ
+bbreath	efffZl
nslow	lbdeah
crmeant	fffflZ
pgrill	eelfdc
-2: on	fcjaZh
msgoodbye	dbgZhh
-baway	ceaZkl
-bkenya	bdffel
-2an hour	abledb
crfind	cleZjf
-2period :	beelZe
crattach	elZfhe
-bfive	alkcce
nparty	gZeefl
-3day is the	Zbgaig
-2budget on	Zdfhck
nwritte	ccehlc
rxaside on past	gaeZie
plearn	aeeefl
+breason	gZefle
pphonin	lafffd
-3's off ,	bdcfla
+bjury	Zleagh
pacross	dfdedl
+1me	iebkcZ
+2no one	debeZl
bsfrom period past	dccblb
clchalle	elffea
crprogra	efefbl
+bsooner	lecebh
-1cvs	Zaclci
crissued	cffbfl
-bcvs	Zcblei
-3be contac within	icfeiZ
pdelay	bcecil
npostpo	ejffZj
pcourse	kgZfZi
-2drink 's	dadfdl
clthru	eZlhch
clkids	icfZgk
-bdeals	leffea
cldeals	leffea
nhaste	kjefdZ
nevenso	kjefdZ
nvenue	kdkdZe
-2togeth on	gcgiZc
pservic	hZkdbj
-2hear by	eZedjg
-bok	blelhZ
crfitter	flefea
-1photo	albedb
pgreeti	deedle
-bwine	cffddl
+2becaus of	cZiZZl
-2the result	leeeeb
poutgoi	deddel
pscratc	eadffl
nfellow	ihhdgZ
cleligib	Zefkal
clworrie	cgefla
crturned	gceccl
-2furthe interv	febabl
-3two furthe interv	febabl
-2teleph on	ldgeba
-3if i said	bfefal
crpassed	dddlee
-3grant , due	cZfelc
+2, of	fbablZ
-2any day	keeedZ
pcountr	liceeZ
+bdrug	aefdel
punion	laaglZ
phospic	lfdfcb
-brecall	eelfjZ
-1offere	aZgajf
-2promis for	cbZZgj
crideall	Zjbfdj
pcosted	hcelda
pfinanc	dbiZgl
pkettle	hdaedl
crtreasu	hffelZ
+2before ,	kjbcbZ
-bhusban	bidfal
-3for me till	aldedb
pgeneva	dedfcl
pozols	ffffZl
-3, see you	ecafdl
+2s decisi	kacbhZ
-1apply	abgfhl
pfella	cdeedl
+2at whethe	dcZflZ
nkeys	hgehZh
-3writin sample by	bZfflb
-2is got	lbfdcb
nconnec	libfbb
pups	deleec
-3so : the	fhhdZZ
-blaptop	eeceel
-bplane	leeeag
-1seen	eeeclb
clrector	edelde
-bplay	bdldjb
plorcan	ffdbel
+borigin	Zhheie
+bopened	fffflZ
clear	cdfcfl
clpulled	Zchegj
-2return within	Zeffcj
-3@s , on	lecbda
-bprojec	celefc
-2you get	ihcecZ
nweight	eflbde
-2tell us	blbecb
ppurpos	Zelfgf
-2board ,	abflbZ
nc	gaelfc
-2word on	edjefZ
clgithub	ekelZb
+2x $	fgceiZ
-bmum	acbdlk
psimula	jifeeZ
crmember	Zeglff
+bfacult	bedlfc
pfix	bleeef
+2, clinic	cbleaa
phiya	ecfiZl
nstable	elffdb
clshld	liffdZ
+bitself	jledcZ
-bdietar	ehdfZl
nranger	dfeflb
pforum	aefeel
ntrade	iefdZk
pchain	gdhelZ
-2and then	lccdae
-bcathed	cfecel
clsing	cfecel
clcathed	cfecel
clspare	dflebe
clbadge	cblfbj
-3your interv from	ffbdla
clcertai	cjffZk
phand	dhlZee
-bregatt	edafgl
clregatt	edafgl
+bnurse	lafffd
cltests	jZgdid
crput	Zlbfgh
-3shuts on the	beadcl
clintima	lZfeka
-bbox	lhcebc
+2, proper	dedeZl
-3client about you	dedeZl
+1below	cbcdlZ
+2, scratc	afddlZ
njoin	eZhfel
nroof	jZbeel
clcrews	jeefiZ
-bdoor	ceieal
cllagos	cddegl
nfeet	fiZdcl
-2word within	blfeba
-2they ring	ldddbb
+2, where	jcbkbZ
-3so by the	laffee
ptrue	fgeelZ
+2or it	hkcddZ
+2there is	eZadej
+1strike	eafecl
npulled	eflfbd
+brequir	dflfdc
neviden	adeflg
nproof	dheelZ
-3prefer to write	Zddfbl
psomebo	dkedZj
+backnow	lfffZg
cracknow	lfffZg
clsounds	cffleb
+2: do	Zlffdc
+2# ,	eZeiaf
pscale	edcfel
-2mail of	Zcbehj
pattrac	lfefhZ
pcoo	felfea
-3and return within	clfffa
-2had said	bfffla
pfriend	ghalfZ
-bdebrie	lcdalb
naccept	clgZdf
-2be in	cbldcf
crfollow	gfhjfZ
-btother	lfffcb
nwarmes	leffea
+2, whatev	iZddef
rbact -	diZeZf
-1desk	fhacZi
-2open at	edcfcl
cridenti	fblfee
-2i say	icadlZ
crturn	jieeeZ
pinsist	Zlefeg
-bside	khfZde
-brepeat	jZffej
crfor	dliaZi
-2tells you	leefbc
pblasti	dddeel
pspeaki	gbalci
-bbadge	Zglebg
-2briefi ,	ikZacZ
pexecut	lcceef
-3the panel meets	Zfelcc
pentitl	ljedeZ
-bweight	dldffc
npeep	dfffal
-2my desk	hZdfch
-3at my desk	hZdfch
+2s a	hcZbgg
crsubjec	leefeb
clmrs	Zgkcbl
clsummon	leddfb
ntake	fleebf
-byears	efcdel
nheard	kgdbZj
-3of work on	dlbedZ
+2, withou	alceZh
nthinks	Zfffhj
-3not be by	Zbffjh
-1given	jZbeZi
pmay	iajjZe
nlikes	helfdZ
cradvise	kdeidZ
clnote	faZcli
panand	fflfea
nyork	fflfea
+bnews	dcZakk
+bsometi	adddlg
-2did say	fdbekZ
-3panel interv :	celccb
pauto	leefeb
-2@d on	ZelZah
-2circui until	fdfeZl
-3on circui until	fdfeZl
pair	blffec
rxaside since past	bccZhf
page	edeleb
clestima	ceefdl
pclosur	befdfl
+2i mean	achflZ
-bsuper	ceelga
-2tourna the	abbedl
-2a shift	ablfeb
-2this :	lecbcb
+2the new	adegcl
clashore	dldbch
-1birthd	acdecl
-3everyo on the	Zffjkh
-badd	cffleb
-3give me until	lafefc
pboring	flffda
-3the @d ,	cZdbkh
+1meetin	ZbZhej
+1greeti	aeddcl
+2greeti from	aeddcl
crwrong	ecdfld
-2patien for	gefdjZ
ptwice	dhlZdf
crstreng	leddfc
nseems	lfffZe
nexam	Zljdhb
nchurch	lbffec
-bdead	chfelb
cldead	chfelb
+bcounti	leefeb
ndo	kZdihd
-2's due	kffdZc
+bstock	aefdel
crstock	aefdel
-3to be the	ebZjkZ
-2that was	ceefla
-3by phone on	Zekfij
-2you at	fdkfcZ
pwelsh	biedbl
clpass	lfcdah
-3our answer within	aafflb
+2while she	claecc
-3be one by	lbffea
-3shrug , then	jfdefZ
+1yes	ejbeiZ
nstring	deffcl
-1still	fiicZa
+bamong	haelde
nneeded	kcZeal
clem	Zjeedk
+broad	deddel
+2she is	aeeccl
+2for @s	bclacd
+2is gone	ddaflZ
-1tour	bhjfdZ
+2before a	adeflf
+bclose	gklccZ
-2meetin :	ZkcjcZ
cllater	jkeedZ
+2, applic	bddijZ
clembass	hlccZg
pmrs	ebddlh
-bdepart	aaldZk
pgrinni	affeel
pdecent	feeael
-3settle it on	Zedjai
nintro	delfdc
cryou	lfeeeb
+2your applic	aafglg
clsails	beefdl
clthinki	ickfgZ
pverifi	clgfbd
ndown	Zbfall
-2intake of	dcaebl
-3the intake of	dcaebl
pdutch	hedjhZ
nrespec	bejjZh
+bhygien	dldfdd
-2i have	dhkddZ
crfourth	ecefld
clsomebo	ldafgc
-3first has until	cZfbel
-3try again in	bcefel
+2date is	gdceiZ
-3return it by	Zbeflf
psoon	lagfdd
-2public till	jjfecZ
-3not public till	jjfecZ
pwoke	beffld
-3off me by	ihfebZ
-bonly	icdiZi
-2reopen on	ccffdl
-3anythi before the	Zbfecl
pmarker	kbfelZ
clfillin	bgbfel
-bbrough	becflf
cldig	cdfeel
-blies	ikefdZ
cllies	ikefdZ
-3will hear by	lcfeeb
cralone	Zafkdk
+2the plane	ceeeZl
ntraini	jehegZ
crrather	ekhdZh
+1ish	jZidZd
-1also	lddeba
nastray	ffeflZ
-3dinner is the	Zddeel
+bdelibe	jeeZbl
ncamp	lcfeed
+2, ha	lecdba
ptenure	effflZ
-3reach you by	lcefba
+bcvs	defjjZ
nseat	ckceiZ
-bcases	hZfedl
clcases	hZfedl
-1wants	daelbc
-3proces can take	Zdfffl
nhen	hkeffZ
+2, let	alccbf
+1itself	jkaeaZ
bs- lower-bound no	beddcl
-3and tell me	Zleeed
-2that by	fjdefZ
-bour	kZgdid
nannual	ddlfec
-3say so on	jaZfib
clno	igdbal
+2, meanin	hiddaZ
-3it is at	bclfea
-2skiing until	cbfbfl
pbongan	eefelb
clmaybe	aeleah
nplacem	dfeedl
crdelibe	geelbc
cradvert	cedfel
-3a day ,	dbceel
-btextin	efeflb
cltextin	efeflb
crhearin	ldffdd
crjudgem	lfdfea
pchapte	kjdceZ
+bemploy	efffal
nfoot	ffdflb
-2is done	ecclbZ
-2decide within	lcfedb
+bflat	adfffl
-3you within the	lcfdbb
nworks	cZjhgh
bosince	Zabgie
bssince lower-bound past	Zabgie
-1sugges	idkebZ
-bjoin	daieZl
-3applic by the	lcffcd
-bwrote	iZcdkd
-1lapses	ijeedZ
-3goes on the	Zeedel
-3unreac from the	efeadl
nkanzle	leffea
nleisur	Zgelgb
clthose	fdhZfi
pnight	fglfac
-bsnow	cefedl
clsnow	cefedl
nbearin	ladeeh
ngoes	djZkah
ptide	elfeeb
nblesse	fcfleb
plimit	Zgfffl
njoins	ledebf
phabit	laffed
pland	leefdc
-2away on	eeeflZ
clbusy	cefjlZ
nalike	feeldc
clcleare	kZddgf
-2@d is	idaZag
-2decisi the	lfeebb
clhostin	ffZffl
pupheld	eeeccl
rbsuperseded they-will-decide	dZcZla
-2sorted by	Zhfehi
passist	Zkghag
psignif	eebeel
-bshutdo	dffddl
clgaffer	lbjead
+2if they	lbefdd
clshare	gldfea
clfinanc	afdfcl
-2ratifi on	Zfegei
-3are ratifi on	Zfegei
ntalked	Zccelk
-2^ then	Zdechh
crspoken	eceddl
-1does	aalfcf
cltells	lZbdeg
-2not after	kgffcZ
phas	kbgeZj
-2our chat	eedelb
clprepar	gahebl
ncovers	Zkleec
pdelays	eeffal
crsuperv	dlfecd
+1does	ZcZgjd
pqualif	Zhffdl
ndispat	ffelcc
-3rotas on the	bjZedf
-1run	Zdkbcf
+2would you	cblfeb
pbetter	jZkZdg
pmakers	eefelb
ptie	leejdZ
nsat	lflcZZ
nauthor	ffZihf
pallow	gabcil
+2from #	cdledb
+bspite	ffffZl
-bfinall	bedlkZ
-2put the	idbdjZ
pwójcik	geeela
+bunfort	efffal
ndelphi	alffeg
ntailin	alffeg
clbackgr	kedcZk
-3addres of the	eeefZl
precomm	gkakeZ
+2, white	ldbcda
plove	gibZjg
pexams	beglec
pfrankl	blfeef
-1wait	Zihehe
+2, going	bdcdcl
+2, are	abZehj
nold	Zlbhlb
-3know , not	cdeflZ
-3which is the	fbjeeZ
-bours	lbdjcc
clwhatev	Zledhh
nreceip	Zfgjid
nhi	ageele
pfemke	lfdega
porgani	lfgedb
-3names on the	jiZcdZ
-2of you	iedcZh
-2result :	kcbZZg
-3the outcom within	lcffdd
clready	eehaal
-3set at the	affccl
+bright	kelaZe
-bsure	gZidal
nkids	dlefga
crcomp	bdelbh
msirony	ieaZah
-2i ring	lddebZ
+bkind	fffflZ
-babstra	cldfed
-2him on	Zjafdl
-bstands	Zklgbd
-binvoic	ddefdl
-1date	gZgcdi
+2, room	ZZkech
-1counte	jkZaac
-3trial shift on	eehfkZ
+2can not	Zakehb
-3will phone you	gdjeaZ
-3signat by the	alffec
-2@d by	aldfed
-3seen on the	ZeiZZk
prep	bdeldf
-2's coming	leeddd
-bresurf	cfdfel
clresurf	cfdfel
-3not rung by	lbffcb
-3to you before	lbbfec
-3receiv it by	dlffdZ
-brule	icccal
+2and said	Zcddih
-2up for	Zckihd
crwebina	efbfdl
-2arrive on	Zicffi
-bsister	hcefZl
-2quick ,	ldefdZ
nexcel	Zffflf
+2we are	iabZhe
nnails	gZeffl
+2, which	ebkbkZ
+bhrs	fffflZ
-1stockt	dcdccl
-bfryer	efefbl
+1answer	aedfld
pice	deeflb
ntacho	cdleee
clrounds	Zcbfkl
-bconfir	jZhfic
crside	ldgega
-bgerman	lbfffc
+2over dinner	aedlad
-2confir for	edledb
-3: by the	lcfebb
+bguess	aclfdh
pguildh	feefla
pdone	gZeldh
-bconser	cdileb
-2shut on	gjZbef
-benjoy	dddffl
ndecent	cleece
-1verdic	jeccZf
+2with the	iZkeeZ
+bgdpr	cdefel
penough	ejZael
crdays	aeeilc
+2, write	accecl
paccent	kZfffh
crr	feifkZ
clpursua	djefkZ
nndlovu	ceffcl
-2called me	bbfflf
clcare	jblebb
ptaste	dlafff
-2email says	Zdfelb
-3the email says	Zdfelb
nhourly	eddfdl
-3partne is on	ceZjeh
-bstartu	efbcdl
crmove	Zifdhi
prector	iiZaZk
ntin	eZefhl
pglowin	legefa
-bautumn	leeegZ
pbroke	leefec
+1paysli	bafgdl
clwelder	fddedl
-3sums over the	bedlba
-btrain	jaZdcl
-3you before the	kZddgf
-2back on	Zbhedh
-3wait longer than	bbffZl
+bokay	lcffdd
-2us till	lbfeea
-3give us till	lbfeea
-2postdo ,	eadecl
-3the postdo ,	eadecl
-3sworn in on	aecfdl
-2takes until	fefZej
plena	lccjdb
-3that by the	lcfedc
bsover span no	iZigcc
-2signed by	Zhedfe
+bsupers	cfedld
-2date ,	dZakfe
+2by @d	dZkdch
-2which is	gZdgcf
pbudget	glZgZi
-bperman	ffdeZl
podd	blfffc
preal	hfdelZ
ntrust	bicila
prespon	jZegZl
-3letter of the	Zcdegi
rxappointment - past	bcZbhg
-3his answer on	cZdedl
crlot	iedlca
bson span ahead	ebdcZj
-bairpor	dfdcel
+2and is	kbbdZi
-2test by	Zhgfgi
clan	balehg
clbeep	dffcld
crbeep	dffcld
-2: until	jgficZ
-2desk by	alffeb
-3tell us within	Zlffdd
-3would have decide	bddela
pclimbi	lebdch
-3, which is	Zaehcj
clsingap	Zdeldh
-3shall we say	Zahfei
+bcallin	ledceg
-2starts the	cceeel
-3shortl to the	Zfelec
pverify	eaffel
-1thru	balfci
-bwaits	lcfeec
nreceiv	ffgjgZ
-2finali on	leebfa
+bowing	eecflc
+1instea	jfgZab
ncity	lcfffb
crmust	jldbdZ
-3paper on the	dabedl
-3no , the	accelc
+2before they	Zlgeef
-2days from	kficbZ
-2is by	lbfcdb
-3that is by	lbfcdb
-bdine	bdlbeh
-1dated	eZcejc
-bumbrel	cebflf
+bvirtua	eeafel
clsleep	hlchbZ
nbuildi	gfiZkb
-2grant us	ldfecb
clunlock	dlfecd
nheadph	dlfecd
cllikes	ldffeb
pboardi	elefcd
-3yes by the	Zlffdc
clcounts	bleddh
-2it on	fdgkfZ
pmed	alffee
crcompul	febefl
crnursin	delfbf
-3that is on	ldaZed
nbankin	jeedZj
+bruling	leeeec
+2, counte	hjbdbZ
-3got till the	lceeca
-1induct	bcbedl
ngreeti	hdeclb
crexclam	khffZe
+bwatch	dcelfe
-2stands until	Ziihgd
crsucces	kZhegd
npieces	ldfeeb
-2conven on	deejcZ
+2, before	eibZef
crbridge	eeecdl
-3are answer within	Zdffel
-2up in	cececl
prole	bbljja
pdragge	afflfe
pairpor	ZiZekh
pgive	iidiZc
pfiled	dlffeb
-2discus on	Zcgkcd
nhersel	hbchla
+bwithdr	dfffbl
clbasis	lefceb
+breflec	Zlfgfd
+bbridge	dfffbl
-2^ start	ebcfel
-2manage meets	ifeebZ
-3love to say	Zadegg
pprivac	agffdl
+bapolog	agleZh
clbreakf	fklcZa
+1maybe	Zcfckf
plichen	feefbl
+2, period	cclccb
-2do the	hakcZe
-1within	ekaZee
cldietar	egefZl
-2as the	kZbedh
+blangua	alffef
nhomewo	ajldaf
pscored	iZdigf
crdo	Zjheef
nshoot	fkiddZ
pcolin	eZfffl
pvote	kfgeZd
-1meet	fdZkcZ
-3on @d and	bcZedk
-bwarden	ieleca
nconfid	ghfeZj
-bmr	dbeclg
-2needed by	clfbda
-3one in the	lbcfda
pbalanc	gcbeel
clhaircu	khffZe
pmakes	liccbc
clbrewer	edbefl
+2the jury	djeegZ
+bconsul	lffdeb
-bfrom	lfbegc
+bpriya	lfdffa
-1by	eiZdgf
+2should have	Zfedlc
-3final decisi in	Zfedlc
pchose	iblefZ
rbdenied you-will-hear	bZZaii
clheart	hfffZk
plimbo	leffeb
pz83	khffeZ
-2me :	jZadag
-2hear the	eeeejZ
-3me know on	gkdecZ
crhe	jfZegf
nfeast	lffefa
pheya	lbfffd
narchiv	gejeZi
clconser	ddilea
+2, portal	dlddba
crdecidi	bdfffl
-2two on	kchfdZ
-bcolone	aeffel
pmoodbo	geldea
ppalett	geldea
nbusine	jZgeZl
-3select @d on	celcbZ
crcomma	deeelb
+be	dafffl
psolici	haeldf
nmonth	fceldc
-2legal ,	Zfebel
pcalaba	afffld
nstatem	jaabel
+2of each	Zedfel
-3reply by the	cjefgZ
pbuy	ecbffl
pitem	jheeZf
ncommut	eelecd
-2oursel the	ajabiZ
-3set oursel the	ajabiZ
-2notice is	aefedl
-3my notice is	aefedl
-3for the owners	dcldab
clhours	aalcig
ppurser	aheele
-1flying	bddccl
pbefore	dlghcc
-2to do	gZbdal
nknives	bcldic
nsomebo	iZajeh
plocked	kZbebl
pbaptis	clbfdg
-1leave	fZgcZi
-2held on	Zbkbid
crarchiv	lfffbc
-2@s ,	eZhbef
pstayin	geedcl
-3choice by the	lcffcc
+2was realis	jcefZi
pkomani	bfeeel
-2again after	dbceal
-2target :	bdeflZ
-3origin target :	bdeflZ
+2for that	hbakeZ
clmargue	dffcld
-2both on	fbaijZ
+1early	dcfeZl
nappear	lcekdZ
-2portal on	kdbefZ
+bcoming	fkZeZj
ppaperw	leefeb
nvettin	dlZfbk
-2am back	bdcefl
-3i am back	bdcefl
crfound	Zddeij
-3: decisi by	lcfecd
+2be possib	ealffe
pobtain	befeel
-3get your knives	beafcl
clnod	ikeedZ
+1since	Zlbbgc
flme	clhdgc
+2before the	cfZcai
-2out in	hhbeZd
-3counci on the	afeleb
crforwar	lfcegb
clwork	eZidih
+bhim	ajcdal
-2in town	Zbgeci
-3not tell you	bedfal
-1campus	bfeZii
-bflips	leefeb
clflips	leefeb
-binsigh	ffbfcl
clinsigh	ffbfcl
+bmatter	lfefcc
-2lookin at	leddca
-3are lookin at	leddca
-bso	kkgadZ
pdrive	eZljdb
npanel	Zegelf
+2and meet	bcldcb
-2applic of	efffZl
psalon	bZgelh
crreport	eilcbc
+2if poss	clbffd
clsolici	eldfdd
sioffer	gfbZie
pline	difalb
-2select day	aekciZ
ptypo	bdldeg
crinto	dbcclh
crkept	Zdcflh
cl@p	defklZ
-2break until	abfefl
-bcorrid	eeeelc
npremat	eeeelc
nuse	ckddZl
-2signat within	clffdb
-3husban by the	blffbb
nassura	lcfeee
pcrewin	lecffc
+2, zip	blefda
-3me on the	iZhbbc
-3to start in	ecafel
pninety	efelea
nforty	flfegZ
clallowa	hbceel
-bchapte	cgelcc
crhorses	eblfee
-bvisito	ebgfbl
-2review after	ebfedl
+bonline	chlfbd
ncafete	iadedl
-3open evenin on	dcZeih
-bbest	dieeZl
crnomina	leffea
palert	ecffel
clmarta	ldfffa
-2the train	bdcfla
-3on the train	bdcfla
pgives	aehhal
clhost	bdlffd
clcouple	icdcel
-bremain	ejdZbi
-bnapkin	lefeeb
-2unders within	alfeda
-3the unders within	alfeda
-3they close on	aeeddl
-2reach you	eZgfZi
pargume	ldefed
+2and in	kfeZef
+bsausag	jeeZei
crsausag	jeeZei
pconduc	eeglaf
+bfinal	gbldgZ
claccred	cledbh
+2in my	cgZdhf
crcvs	deflec
-3declin by the	Zlffdc
ptimeli	dcljdZ
-2public on	lecfeZ
pspecif	lZffef
clhistor	ecefdl
-1anothe	hcdaZi
-2^ does	dclffd
+2, everyo	laeedb
ptryout	flfeeb
-2crew on	ecleda
+bhull	cfedel
-bleisur	gdfflZ
clleisur	gdfflZ
nbear	Zadekl
clappare	dfeflb
-3away on the	iccekZ
-bshoot	fgdccl
+2, then	ggZdcf
nfront	gfgeZj
-1signs	fddjZc
nimagin	beffel
-3tell us by	Zkeddi
-3said by the	aefflZ
rxanswer in no	ieabZf
-3an offer on	jbcdjZ
pread	jgffgZ
plorna	cfelfc
nfamily	eelffc
+2either ,	aeefel
+blocum	blffed
crlocum	blffed
+2or so	hZakce
clversio	afleai
pphoned	jddlZf
-3the office on	kbjdbZ
crdone	efdeZl
cremploy	efffal
clfixing	ledfeb
nfairne	lcfefc
frdate	acfidl
nfestiv	ecfflc
+2to sleep	bfecal
+bexcept	lfefdb
crta	ldeeah
-2though :	ZjckaZ
clfiftee	lfffbc
claccord	fjchhZ
cltreat	fldfea
-1starti	eedebl
plegal	glaecf
-2again :	hcfciZ
crbook	bldfbj
-3which takes about	bbedcl
-2accoun by	kheecZ
-3you , in	laffdb
cllad	ddedfl
frbye	chcelc
pvisiti	hceldd
-3from @d to	ebdZje
-2came on	eebfal
clpause	efffbl
-bin	dlgdbf
pengage	blZfcj
-2away till	adfeel
+bduring	elfffa
-2hear back	lffdda
clarguin	leefeb
-beta	ldeedd
pours	dlddee
ptundra	ebdffl
cryea	kjeebZ
-2him by	aefccl
+bcast	hfeldZ
ncore	dffecl
nsafe	abalke
-1itself	bkedZe
pah	ldddfd
nstaffe	fekeZh
crbeginn	ljfeZc
+bon	ibZfhh
clwine	Zelddh
pend	ikZbZh
+1were	bbefld
nunknow	ceecle
-3told me on	bedfla
-2holida on	bdcebl
-2interv inside	fZfeci
+2and by	ZjckgZ
nsandra	ddhdbl
-2person on	fecZgk
-3of you on	heaifZ
crward	bhlbge
-2been on	dfdalb
-3have been on	dfdalb
+1prompt	ealfdc
-3more to see	ceecdl
-3boots , the	fkdcdZ
nrankin	cbjlda
crstore	idZlaf
-bweek	jagZld
+2, rate	bdedbl
nnoted	jfcfZj
naccess	Zgldch
-2both by	hgedbZ
cldefend	deldee
-btray	lgcfea
-2accept :	blccca
-2's done	defZcj
pflexib	ZlheZi
-2it from	Zeadji
-bbusine	fhZkbf
pbreakf	afffel
-2respon within	lfffZa
-1long	cdabdl
-3with us on	ccldfa
+bissued	cfeagl
penjoy	lddcbh
-3last person on	dfdadl
+bprofes	ldfeZh
-2she has	Zeegdk
pscotla	beeefl
nx	fcbclh
-2in about	lbeebf
-2interv was	dceele
rxuntil - ahead	clbdbc
crprevio	deZelg
+bmeanin	hlddbZ
-2answer after	cceeal
-b:	iZhjgb
-3call before the	lbffba
-2earlie than	bfffcl
-2on any	cdlead
-3audit ends on	affbdl
-2saw you	deddla
-2settle on	ledeba
+bhimsel	gefeal
+2and comes	aeedcl
-2done by	fadlha
-2know inside	lbffbb
rxdenied - ahead	cfbZhg
crcard	bdifbl
preel	lbffed
-2get it	lcdeda
npines	ldbfdf
+bthemse	leffbd
+2but you	Zcieif
clenjoye	efeflc
+2and one	idcjZd
nuniver	lcZedk
+2to do	Zkdhic
-2rota out	Zeefdl
phonour	gldddc
nrates	fbefdl
+bdawn	eelfcb
crdawn	eelfcb
-1made	gdchkZ
clmigrat	affeel
crper	kdfeZj
nper	laZflc
-2term ,	iaZdZf
nquerie	ldebcg
pmemory	hdaedl
-bdue	aeblej
-bchoir	gdZkaj
-1cv	djaeZk
ndraw	cbfehl
+2to mull	blffca
rbanswer pick-up-again	Zhfkag
-bexcept	lccfef
clresolv	lccegc
+2as in	bfffla
-3not of the	bfffla
pseafoo	Zjfeei
nfamili	ddbflf
-2sign on	fbaecl
-3take up to	lafccb
pusuall	keefZh
nenter	cfffcl
+btower	deldee
crtower	deldee
-brequis	ffffZl
clroast	beeeel
+bexam	elbffd
crnow	icebla
crcrew	eZedkk
clarea	ciflea
+bfar	keeehZ
crsort	clgfec
cljob	hlcegZ
+2on .	heijZZ
-bmailbo	fjZccl
-2from us	leddhZ
ndrop	Zfbgii
+bdaft	aedflf
pclarif	ZgflZi
-3not promis you	afffbl
-2touch by	geeehZ
-3in touch by	geeehZ
-bconsul	ibafcl
pclipbo	fleeeb
cladds	leeeec
-2flight the	cZbedl
nleave	Zgljbe
+bbell	eiabcl
-2^ till	fieeeZ
crappeal	dbfffl
-3partne in the	Zdkfgh
prsvp	lfdbdg
ntable	kkbZcg
+bminist	bbelal
nreject	glaffb
ngoer	aljfeZ
pdrilli	elceed
+2, talk	abcZji
nperiod	dkZkha
nenglis	lcffec
nconfer	eZgfel
-3no call by	gaffhZ
-bteach	ceieZl
-btender	acalak
nshifts	fcdedl
+2i gave	aefflb
claware	aedeli
-2sample by	baeela
-3call me on	lbZebj
crwear	bhlfea
clinsura	cldcch
nsidewa	flfeeb
nchairm	Zdkedl
nsheila	glceec
ndancer	dfelah
+bobserv	eeefbl
rbappointment needed-from-you	Zcikab
npayrol	gkbcZk
-1train	bbffla
-2pushed to	ZediZg
-3was pushed to	ZediZg
-3and i have	aleffe
-3open day on	ccadle
-2the coin	lddeca
+bcould	gahcZl
+2i said	Zkffga
-balso	dbalkb
-1did	ceddla
-3you over the	fhhccZ
clprinci	Zeekfh
-bautoma	Zdeehl
-2applic until	Zafihi
-3expect you on	Zflfff
-3will shout by	laffec
-bvisiti	dfdlde
-1effect	cceeal
-2run throug	edecel
-3role run throug	edecel
-2out before	leefda
phustin	fldedc
nimprov	efefla
+2so please	clbdbe
-2i work	dfdebl
nput	fgdgkZ
-3touch in the	ieaejZ
nsignal	ldedee
-2from leave	aeeeel
-3back from leave	aeeeel
-3or no by	eieebZ
-3no furthe than	dffflZ
croperat	bleeai
psender	aeledg
-3be with me	alZbbg
+boffere	hdeflZ
-3roadsh on the	acjcZg
panyone	labcbk
-bgenera	lcdcic
-3the result by	jZfeZg
-1every	acfecl
pvendor	alffee
-3you have until	blefea
pdoctor	ahlgbe
-3will sit on	ifefeZ
-bincomp	flffea
clincomp	flffea
clscheme	hdfeal
-2lapses at	blcfcb
psir	Zfgbii
nmeans	hahhkZ
-barrivi	blfefe
clchildr	aicdel
+1nor	adcdbl
clspring	lefeec
clgrant	lfcach
clbehind	clffde
-2done in	Zdfdle
pright	afkeZl
-2them by	eieiZe
crcopy	eleeec
+2but on	eeeflZ
ninacti	eeffla
-3's office by	Zjfjeb
+2was the	daZcla
phang	gibdlZ
nhandle	eeheZl
crflat	adfffl
+bstaffi	bfedlf
-3the list for	eekeZh
clembark	eeeedl
-2good for	elefda
+1who	kZcdZi
ppaused	hafdlc
-1any	aaieZi
pfaff	gZledf
pdag	lfdega
nbouwva	lfdega
-bfeast	lbaebj
-2fixed for	bekbhZ
-3call me back	clafeb
nprovis	ldfedd
-3have them by	blffec
pintere	Zkhieb
-bad	gcbZhl
-2no in	gcffkZ
-3contac you by	laffdc
clanybod	bdfffl
-2^ re	ceedlZ
-2talk before	kbkdcZ
-2runs for	cdfddl
-3any day but	Zaffdj
-1what	Zbedhj
-1himsel	lacdde
-3are in the	belcea
pheaded	elffdb
-3back in the	edZeje
clplant	hcaeel
crsurviv	dldebh
nprofes	ajgcZk
nplants	dlffdb
plender	ldefdd
clcomp	Zkdjbf
-2writin within	efeeZg
-3in writin within	efeeZg
-3last on the	cecccl
pcoupon	cffcel
-2textin you	aedela
-3am textin you	aedela
-3the latest on	blefed
+2, refere	bdZdfj
crwhite	leffdc
clclarif	agdelf
ncurren	jZeefj
-bdecidi	gdeebl
-3tell me by	fZdejl
peveryt	kaejhZ
-3going to decide	beeelf
-bspot	aeeelg
+bspoken	eceddl
+1calibr	adclcb
+2calibr ,	adclcb
-3we choose on	ldbadb
+bfail	lddfed
-2yes ,	kgbeZc
+2stands withdr	ceeela
rxanswer from no	Zcfjed
-1keep	icfeZe
-2day than	ijefaZ
-3later day than	ijefaZ
+2, suit	Zdiebg
-3the portal by	kdeddZ
-2your time	ddbelb
clfill	cgaelf
naltoge	cffflc
-3for you for	blffca
-2test ,	cbleca
crink	leffbd
+2, new	Zedcfj
-2a coffee	ddleda
npull	beeeel
-3second interv on	bdfbZj
+2each of	lccdca
+2came .	aeefla
ncredit	ffZffl
+2, ask	Zagedk
crlifegu	ffffZl
-2^ would	fhfaeZ
nm	leefeb
-3, due in	jffedZ
-3come back by	abffcl
nnot	ZhZihj
nexcept	ldddhb
-2branch on	diaeZh
-2would be	gZhddh
-3concer is the	bcdfdl
crquote	lfefbe
crquotin	lfefbe
pbarb	eeheZl
-bvery	bffflc
-3this before the	caffdl
-3told you on	ccdflZ
-3out by the	laffec
-1choose	fZhbjd
-1get	Zkbceh
clmailbo	fkZcbl
-baside	Zdihdj
-1go	jaZabi
-3and it is	aidela
+2, mail	jZcebh
-3a yes by	bheeiZ
-2person ,	jdidcZ
-3for your time	ddbelb
-3to tell me	jbefZi
plovely	Zbkghf
nmarian	lffbfe
-3hired as of	efefal
clmother	ldddee
+1free	ddlcZc
clleast	bgeedl
nstuden	Zjdfdk
-3announ on the	kdZaaf
-2below by	blefeb
clgratef	elifda
-2you about	beiejZ
pprovid	Zfkbei
-3will have it	lefeec
+byour	dfiZbj
frme	elcdff
-3us as of	ffdeal
-2close at	bdeefl
-3from me within	lcffde
-2panel sat	debalc
-bwithin	hcdijZ
-3made by the	gZfeia
-3would tell me	eZcdif
pstaffi	eddial
-banne	afflfd
clanne	afflfd
+bbuying	fflfcc
clour	hZfgif
-3runs to the	adecdl
clpurpos	flbffd
clbottle	fecfel
+2that does	aebeel
pdisclo	gZhkde
pblend	leffdc
cllists	lcbdbi
+1coming	lddbaf
nadvise	Zdkjhb
-2part until	kffeeZ
-bchain	gdeebl
-3, both on	Zccika
-2would phone	lfeecc
cldraw	bdeffl
-2to wait	hcfdjZ
ntransl	lfeffZ
-3they told him	aeeecl
-bfine	fldabh
pdare	blfeef
clarvo	flefdb
-2^ just	lbfeba
nsry	efffla
-2he needs	Zefheg
-3card from me	cdceal
+2but honest	Zefffk
-2we have	dblcdb
-2files until	dbfdel
clcorrid	dbjelb
-3be declar by	lafedc
pnoddin	ldcffe
-2tour on	ddZfhk
-bwardro	ffdcdl
-2please ,	blcfdb
-2last person	bfedlb
clconfid	ffffla
pfelt	jekfcZ
pknives	elffeb
-2is for	aalddd
crpicks	lddbcj
ahead0	ccZZii
+bpencil	lehecb
-bwicker	ffefal
crdemo	cleffd
-2phone screen	jejbZa
+2s trial	aZgefh
-2inbox on	fkcccZ
-3, thanks for	eedelb
-ba	eblfee
-2ring on	ajiZhd
-3inform by phone	Zehfkj
ncertai	lededd
-2@p and	aedZld
p@p	fbelja
-bintern	jcaZhj
pabstra	bilffa
-3to you for	dlefdZ
-3, all by	Zlffed
+1his	lbeead
pzurich	gcebel
-2^ what	Zbedih
+2in line	eedfal
-3are in on	keZZcg
clbea	flbffd
pprogra	halbgd
photel	ieeekZ
-2hears by	hafeiZ
-ban	Zcjfii
-1take	djZhde
nat	eccdlh
pmural	agfedl
+btrain	eekbjZ
-2second round	eiZkdZ
-3the second round	eiZkdZ
+2, school	iZidci
croccasi	ldffcd
-3readin period :	dfelZb
plevel	alghbf
-2same time	bclfcc
+bquick	gjgfeZ
-2eviden by	blfdeb
-3decisi for you	affflb
-1mails	becedl
-blyon	eelfdc
-2match on	ddZehh
-3the match on	ddZehh
pcriter	gflfeZ
pferrei	bekZdl
-btoward	lfeddd
cltoward	lfeddd
nclarin	ddfedl
ndryer	ddfedl
-1readve	cfefbl
-2email within	ijfeaZ
+bsuit	adledg
-bofsted	efecdl
-bexcite	eegela
-3words by the	aleeea
-2portal ,	ZibfjZ
-3the portal ,	ZibfjZ
clfirstl	efaeel
claside	Zdihdj
-2the outcom	leddZf
-bpostin	gZeddl
-3shortl is done	acdlcb
-2panel sits	ifefbZ
-2offer ,	cicdiZ
-3other offer ,	cicdiZ
nevent	heciZj
-2^ verdic	leddbb
-bum	cffeld
nrecycl	affefl
-3dated within the	eceela
pmight	ibadel
pfrank	eddefl
-3webina on the	dcafel
crvoicem	Zedeik
-2run from	eeiZZh
nverdic	jffhfZ
+bremain	efeelb
nbrilli	efgelZ
-3comes togeth on	Zecibg
nready	aladej
psixth	adhedl
nfebrua	Zfffgk
-bsub	lbdeja
pmandat	hldeda
-3us both by	lafeed
+1compar	ceclca
+2compar what	ceclca
clsometi	ldebhc
+2, more	gfefZl
presour	clefee
-2due back	elefeZ
nasks	Zhgdld
+2there was	fcdfla
+btakes	clbegf
+2is for	eZadal
+2does not	acZhka
-2be told	deddZk
cldurban	eblddh
-2their choice	Zfejeh
pflat	edlebg
planter	ffekiZ
peffect	aileec
crexperi	lddchb
+2to settle	lafecd
-2me before	ijdeZZ
+bconten	afffle
-2comes within	lbffec
-1goes	eZcZdj
-bserved	lcfffc
plocati	beefel
+2or they	hfZebg
+2and places	efZeel
-3, they said	lfffac
pparale	jfdjdZ
+bcommun	cffled
-2is off	cfedcl
-2outcom on	faajiZ
+bkeys	beclbi
-2clipbo says	bdeeal
-3the clipbo says	bdeeal
classump	efffla
clcooked	efffla
ncontai	efffla
pappren	lahaak
crrememb	afffel
+2, defini	leedac
-2screen :	abjkdZ
-2made within	lbffcd
-2yes before	alefec
cldemo	lcidfa
+2s date	ikffZa
-3will reach you	abdfcl
-bpositi	hfdZle
-2end on	iedjZa
nbright	debfel
-2our call	adlfcc
crworkin	dfcele
-2with the	Zdccgi
+2with two	dbcecl
padore	fleddd
-2her the	aldfed
clcheers	cdZfkk
-2exact :	lcceda
nchosen	eeclah
nalerts	bcfffl
popt	dfcfel
pcontin	dildcc
+bashore	cffdel
+2after #	delfec
clpermis	afffel
-2strike on	bedccl
+2and with	cddebl
-2quit on	aeddla
-bmerit	geeelZ
-3could have been	cedcla
crdelive	elcjda
+1have	Zjbeci
clrank	lfdjdZ
-3are due on	bccdbl
nlab	aieebl
-2applic ,	ebbZlc
-2this about	ceceal
-3is this about	ceceal
-2survey by	cZffel
-3min survey by	cZffel
pmyself	Zcflck
+bmonths	aeefel
-2counci ,	Zdidka
nelecte	dfeleb
-3, @d ,	Zaeeji
+2though ,	kedehZ
clcd	lgcfdb
-bdioces	dakdlc
-1weddin	addddl
-bvoice	dgdfal
-3@p , is	lcceba
+bfourte	lefeec
cldeano	Zdffij
-2me until	lhdddZ
crhygien	dlgfcc
+1calls	bdefdl
+2calls $	bdefdl
-3# , no	bdefdl
pmullin	Zcafll
crhaving	fkdcZk
frclosed	afbflg
ncontin	Zkdgid
-1into	heccZj
-2it until	hheegZ
clcurato	geejhZ
pleader	ZhkbZj
napprec	falfhc
-2speak on	jebdkZ
+2and my	jdhaZe
-3would be the	ecZafi
clpaused	eeffbl
-2got hers	bdeeal
-3cousin got hers	bdeeal
pfr	hcffla
pplaced	dacdil
-3result by the	lcffdb
-3# # ,	efkeeZ
crgate	ijZedh
-bcall	ldideb
pwhy	jZfecj
-bten	jZeekd
ntypist	jZffdj
-2offer within	idfeZf
-bfiftee	bfleed
-2panel meets	gechaZ
+bice	elefeb
-3dead till the	bcfcel
-2lofote on	beeedl
-3for lofote on	beeedl
-2done on	jffZch
crsit	gibfZj
-3do it by	bleedc
-3your hands by	lafffe
-3run throug the	dcbleb
pable	Zeejhg
+bcountr	cefcfl
-bcan	felced
-3the last person	dfecla
-2about the	Zbbdke
-3to confir by	adefla
-3but by the	lcffeb
-1contra	ZZcegi
-3be in the	aeleea
pdental	fkgffZ
+bid	ekhffZ
nprizes	defelc
-2will call	hebeZj
+bcrew	jefkdZ
-2refere within	clffca
nadmiss	kZejfb
-3for news by	acfelb
crlisten	cffflb
-boh	aeeflf
-2nothin by	laeeda
-3with us by	blfeec
nears	hekfdZ
-2the offer	Zkdgce
pbookle	fflffZ
-2bumped to	bcijZb
-1its	aiZcfi
pdock	dlbeic
pstatut	fdkbZk
-2^ got	blfeab
+2, called	afedla
+2we want	kdfcgZ
+bcork	eflfeb
-3it before the	blefdc
-2we need	leffeZ
pones	jZeeei
-3says , within	acfela
+bto	Zfiggf
-3retire at the	bedecl
pfourte	cleffd
-bbeyond	flceeb
-2refere by	elefcb
+2to compar	kdefaZ
clrely	ledeec
-3been open for	fdfflZ
crdiplom	alfffe
nhopes	alffef
pmonday	bhibZk
-2saying the	dciefZ
-3me saying the	dciefZ
crheadte	ffelea
-2differ people	ccefal
-3three differ people	ccefal
crnotify	fefael
pi	kheffZ
-2period is	kZdbae
-2locks itself	biZebh
nprint	ldfeha
-2she signs	ieejaZ
-2yard on	gegehZ
-3the yard on	gegehZ
pscarf	gcdddl
+2, stand	fegkdZ
+2, pet	ldeebb
-bbids	ffeldb
-bcert	elfeeb
clcert	elfeeb
-3kenya @d for	bcffel
-1christ	cedcdl
popera	ledkcZ
-3it sorted by	gZffjb
nzone	cilfda
-2court ,	gkdecZ
-3traffi court ,	gkdecZ
-3compar notes on	afdldc
-bscorec	dcflfd
-2he offere	cecdla
-3, due on	ebedlb
-3was to be	dfffla
-2hear till	effflZ
-3to hear till	effflZ
-2will on	lfedeb
-2review is	Zdfcfl
-3in the post	bebelb
-2drops in	hjfedZ
clweekda	bdhedl
-bradio	lfcdcf
+bfinanc	Zdekfh
rxdenied by ahead	dhZecg
nitem	lbeefe
+2and writes	deeldb
-2told :	ldbcbc
nfishin	Zedfhl
nstrang	eleeec
pcircul	blffee
-2feedba expect	feebjZ
-3client feedba expect	feebjZ
-2scan by	clffeb
-2us all	hedjdZ
pmahi	lffbfd
ntangih	lffbfd
nlagos	leffcc
nmissin	kjaeZg
-2commen on	Zdjccg
-2reimbu within	aaffdl
+2so no	cedebl
-bretiri	cfefcl
+2in any	lcaedc
-2word by	egediZ
nfishes	Zjfeei
pbridge	geabgl
+bbar	ajcflc
-2will say	ldbfda
clfootag	fdflec
-2candid accept	bffela
nvacati	lfdeha
+bpa	lbffcf
crpa	lbffcf
-3spoke on the	efefla
+binspec	lchfcd
-3choose betwee the	bdledb
+bbag	jjeeeZ
+1sooner	Zceehh
-2@p to	Zdckcg
pought	ljbead
+bwash	efclbf
-3day , the	bdledb
clhospit	defelb
pmachin	djijcZ
+bdesign	fflfdb
ndistri	gcbkkZ
nblessi	ldefdd
pshareh	eeleeb
creight	hegfjZ
nsignat	jZhdak
cltape	clfffb
rbsuperseded away	Zeefld
rbsuperseded past-event	Zdcehg
-3on a call	dblfcb
crdates	ldfega
-2would the	aajejZ
+1chat	dejehZ
clreacti	ddlffc
+2, check	lcccha
-3@s , then	Zeffkh
+2and no	feeeal
-1attend	edbfcl
-3it closes on	Zdefdj
+2, argue	cfeldb
-bmisery	jddfjZ
-2fundra in	efbddl
-3a fundra in	efbddl
crreadin	Zkegfg
njo	Zfkdfj
pspring	bidjkZ
nbet	leffeb
-3have heard by	cbeflb
crlittle	deffcl
-3person , on	Zfjggh
boago	eeZbgg
bsago day past	eeZbgg
pchuck	effafl
nmersey	effafl
nmeadow	effafl
ntrams	effafl
pbrothe	ebdflf
crfew	edfecl
-1named	dcddlc
-2i named	dcddlc
-3@p i named	dcddlc
pmotiva	belfeb
cldrew	ifffiZ
-2a long	cfdadl
bsuntil day ahead	fhbeZg
+2and candid	aeeleb
-3ward round is	hdZeei
-3decisi 's due	lefead
clsub	lbddjb
-1reconv	lffbeb
crstaff	egZefk
-2close it	lceeda
+1late	Zefehj
-2say by	fidfbZ
pknown	dZcdlj
ptorch	ikceeZ
cravaila	clcfeg
-2again ,	jegehZ
-bbite	ldffdc
pdetail	clejfZ
nweeks	efffal
-1advert	cdeecl
-2update :	adgdlc
+2, say	Zjhdcc
nseriou	decffl
pdeclin	aeiddl
-bfault	jfffhZ
pcredit	dlccch
crdiscus	cfcila
clprojec	celeee
pmeasur	fgelea
crany	halchc
nupside	blffee
-3board is on	cfdlea
-3, closes in	baffel
-3offer expire on	fldfea
-2callin you	deieiZ
+bservic	cblcaj
nsail	fflffa
+btest	daleeh
pgoogle	gdeelb
+bassent	Zkfdei
clparish	lZejea
-bmaking	lededf
pstewar	ddeeel
phinges	affdfl
-1nine	ideeZf
-2confir :	bdlfeb
-2in by	bicfZf
nskiing	effdlc
-2dinner on	kdhddZ
-2office within	biffiZ
pchippy	dcleZj
nverifi	lfdfdc
-bbloke	glfeea
crblack	leffdc
-2am away	aeefel
-3for you within	lbffec
+btxt	hedlda
+bdays	felcbf
nintrod	Zkeegg
-2someon by	fZeagg
pscheme	ijgeZe
pplan	Zhhehf
-bweeken	icbecl
-2expect in	lbcdga
cltalent	aflfee
cldonor	jZfefi
pentomo	jZfefi
ptana	jZfefi
npower	ieefjZ
+2: would	Zkdeka
+bgeneva	fflecd
-2said yes	beeflb
-3think over the	bkdidZ
-bannex	blfffd
clannex	blfffd
psehr	Zjfcek
pgeehrt	Zjfcek
-2other by	lcffec
-3the other by	lcffec
-2yes to	ZcieZi
-1breakf	hehfZe
psociet	clbcci
+2, link	elcfec
nfifty	ffZfgk
-bdrink	ecefel
cldrink	ecefel
-bprayer	lefeec
crhanded	dlefdc
+2, count	lcffdb
-1everyb	kecdfZ
+2, scorin	dcblfa
prumbli	ldfffb
-3place in the	hdjZeZ
clvoice	hididZ
+2you hear	lfccec
+bmunici	cffcel
pshod	gZefhj
pnotici	gZefhj
pfeet	gZefhj
-1plane	bededl
-2a plane	bededl
-3on a plane	bededl
nwalk	eblaei
-3from you for	bhcdhZ
-3outcom letter :	ledccb
-bsleep	lhecdd
nbutton	elffeb
clmissed	dedfld
-1manage	Zegjbj
pspelli	leifba
+2and take	eeldea
clski	Zefeji
norals	flffea
pcopywr	fdefcl
+bopenin	hdldcd
+2said the	ldgebZ
-2update within	ldffda
+bpresen	ZkiZbj
clseven	leefec
+2, six	Zbkfbg
nkassel	clkddZ
-2off was	effelZ
-2expect on	aaZkcf
+2and are	aeZdkh
pcabin	ffffZl
ppass	djfdZi
-bfancy	Zihfeg
-1neithe	adcdcl
+2, keys	adajZh
-1filled	keeedZ
-2me back	Zkdfcc
-3your last interv	feifZg
+2to hear	Zakeag
-bguide	eddfel
nmulled	cebibl
pallows	jekedZ
napart	gegfZk
-2positi commen	deedcl
pvance	Zgffle
+2, each	dfeela
ppostin	daceil
-1replac	beeelc
npdf	efeflb
crcompar	hdflcb
plass	lfefeb
clmarket	hdickZ
+2i could	Zdfejg
cllangua	alceeh
+1every	ldddda
-2ringin you	lfefab
+2that i	jbdfjZ
+2, grand	hkbecZ
-3take place from	eflaca
-3the mail from	efeela
crbest	gldeeb
npark	jdkhcZ
+2, had	kfceZh
+bcame	Zeddjk
-bbumped	hcikdZ
-3i will call	gfceZj
pkatya	deffcl
pnicked	deffcl
pfeatur	deffcl
-3of you the	ifeeZk
-2return on	kabaZe
-2how about	hifdcZ
pgmc	ddlfec
-bwarm	lfdeec
crwrite	kaZgdi
pchuffe	clffec
nmiddle	gdkbjZ
cltheory	ceeflc
-2vision result	efffla
-3colour vision result	efffla
clhave	jhefZg
-2promis on	ddedla
-3on over the	bedfcl
psave	icbfcl
-3one more on	aeeecl
npaperw	Zbdekk
-btown	dgldae
+bines	deefdl
-2vote on	cccldc
-bhers	lbcech
ngronin	adjfbl
pgood	Zighid
-3point in the	leeeca
nagreem	dZefjk
+bused	flfffa
-2refund within	acefel
-3be refund within	acefel
-bhang	jlecbZ
-2query of	ffffla
-3your query of	ffffla
-3was by the	lbfead
-3i did say	bddela
pbuses	lefeec
ncommis	ffeflZ
crchap	ldefed
-3a decisi in	leefba
clvisiti	efdlde
+2it will	eabbZk
+brotas	clffed
crrotas	clffed
crsystem	ahlfbf
+2brunch is	bcbfbl
clblesse	ceefdl
+2on wards	defeal
-3have heard in	defeal
-2should keep	aedeel
+2free she	aedeel
-3i should keep	aedeel
-2hire you	Zedffi
+2is cancel	ecjfgZ
-2wanted by	blffec
-2your inbox	jZdecj
-3, that is	gddcZh
-3our hands by	alffeb
-2medica :	caldcc
clwrappe	ajejZi
-1side	ekdebZ
crbrunch	cdffdl
+2, please	ghgZcd
+2and your	bfacfl
clwaits	jifeeZ
-2would like	ddfkcZ
prestfu	beffle
pskills	Zhcjci
+byet	deecfl
+ballerg	dlefdd
+2i should	lbeech
-3our exchan of	afeeld
+bsees	eeladg
-2i meant	hbkdZa
-bport	bZkeej
nfallen	bfffld
+bme	aiZfjh
pthumb	cceflf
+2, depot	cdlfeb
pcame	Zigefg
nmarch	dkjecZ
-2some point	lecbca
-3at some point	lecbca
-3you start on	edbfdl
pcontro	fhdZgj
crbadge	edbffl
-baccred	cledbh
-breferr	feelbd
+bjudge	elgeea
-3select panel sat	debald
-1collec	djZddg
-2are collec	djZddg
+2, recept	djZddg
ng	ldefec
-2time by	lbcfec
clcashie	cldeef
+bline	lhgdac
-2exchan of	afeeld
+blove	hhZbcj
nbetwee	clecbj
+2, black	bjjdcZ
-3from us on	ldcefb
+blost	cdjfkZ
-2sorry for	cecdcl
+2text .	cecdcl
+2free for	Zegeig
pcoveri	fdijfZ
naverag	lfeeec
nfixed	bhZehl
psectio	gghifZ
-2site on	feleda
+2in advanc	cddfdl
nconver	agcelh
-3in the office	dcafcl
-3come back within	lcffda
pincrea	leffea
-2says the	adcele
-1pencil	ceeelc
-2had pencil	ceeelc
crrates	eedeel
rbact past-event	blfecb
-3be there on	cjZfeh
-bbehind	Zlffeg
-3will go out	Zffeel
clscript	idZehh
+2so payrol	elfcda
-2first said	bffelb
-3clerk by the	alfecb
-bcontac	kbcZgg
clmost	kbjfZe
pstood	efeeal
-bdictat	feeela
+bround	jablZh
-2postin to	aeeccl
-3the postin to	aeeccl
-bfees	bifebl
nbecaus	idZdlc
pparty	igeeZi
-2know its	ceefal
-3i know its	ceefal
pha	dffleb
clvanish	elZeeg
-1live	iZddcj
pmid	lhdfdb
-3more candid on	bfebdl
-3me at the	lfeccb
npermit	beldci
-2your interv	eckedZ
+2, sir	lcefcc
+2: either	lcfebc
crused	flffea
crfinish	Zickbi
pinstal	gbdfel
-2posted on	leeeda
ncolour	bdffel
-3go on until	ZZehdg
phome	dZghek
+2and ask	edlfda
clshooti	hebecl
nweighi	cfefld
pcalend	kefZhe
-3say yes before	alffec
crfinal	hbciZl
clfailed	elffea
+2the direct	lcdecc
-bkitche	ageeel
crsuch	lbffcf
-3a scan by	clffeb
+2, out	baZdjj
ppickin	dbeffl
-be	lhcdgZ
-3be inform by	bcfelc
-3decide in the	cbbiZj
-bpatron	elddai
psauce	cfleed
-broadsh	cdldah
-2accept in	dlefdb
clheadco	eZdfjg
-3notice period of	eeffal
nbeg	leedha
pre	jfhZde
-2run for	Zdekdd
-bfinals	idkfeZ
clfinals	idkfeZ
crslow	bfffld
pdept	eebfel
-3told on the	kebbZd
plift	ahaglf
pincomi	cefflc
-2rooms on	fbcdel
nan	gacgle
+bhangov	ieZehf
ptradin	felffb
-2system within	alffed
nclean	ldcfcg
-3secret tell you	keffeZ
-2interv to	cdhjcZ
clzoom	edlfed
-bcompan	ldccbi
-3begins on the	Zdjdcg
clsummer	ggdbal
-2on one	Zdcjhd
pcarefu	ldgedd
-3are interv until	defafl
-bconsid	hceelc
+2there will	lcedbf
+2: a	lddecb
cralso	jldeba
-3comes in on	bedbdl
nlads	leeedc
+2free .	addfel
nforwar	gZhagj
psettin	aelech
nshaken	hfefZk
+2, excuse	jeeejZ
-2hungov on	aedffl
-3sound hungov on	aedffl
nvoice	lddfbi
-2jobs in	bbeela
ponboar	fldded
nshaz	elfefb
-2verdic in	lbcfec
clformal	iZfdeg
-2call you	fZkeee
-bmodule	clffga
+bman	gffeZl
nglossa	ibflea
psuperd	Zigfgg
nall	dZcghk
psr	bfffld
-2am off	dfeecl
-3i am off	dfeecl
-2are told	lccdbc
ncolleg	ddjZej
-2declar by	hifdcZ
-3from me the	lddeed
+bworld	lfcffb
-bheadco	fZdZkj
-1accoun	gZeicg
+bneighb	bdfffl
-2essay by	alffcb
pappley	ceffel
pgrower	ceffel
+2and ,	adZhgi
prefere	djZiZj
-2same as	efffla
nalert	edffld
+bchambe	efglea
-bdiffer	agffcl
-3to ring on	addcle
nservan	lfffdb
+2but my	bdfflc
ptrick	deffcl
crcareer	feeecl
+bpub	lebfee
pellery	eedflc
pfood	Zcaikj
crterm	lbdecg
pbeliev	Zfhdjf
+2off .	beeccl
-3your email of	ffffla
-3no before the	lbfffc
-2so until	clecea
phouse	aldecg
-3with me till	ldeeeb
-bsingap	icclbd
+2from interv	leeedb
ncampfi	cffcfl
nslayed	cffcfl
nskies	lhdeeZ
clhermit	lffbee
pheatin	lffbee
-bfarmha	hfdbdl
clsister	baZjkh
croffici	adfflf
-3your word by	alffee
pfarah	fZfffl
+1inst	dZfedi
+2inst .	dZfedi
nyoung	cdffel
npasswo	ebeffl
pgrid	icldeb
-3it out on	Zfflfe
+breplac	eeeelc
ppdf	jhbchZ
psends	ggZejf
pdaught	licfcc
-3interv run from	efacdl
plab	jbhjdZ
-3we meet on	deldaa
-1reopen	gccfZi
crcounci	ebglah
ngap	lfeeea
nunrela	iadedl
pmaths	Zkhjda
ptrack	bibjlb
rxdenied until ahead	gaZffg
clp45	cleffd
pintent	ceffcl
-2starti after	eceecl
pbear	lbdfeg
nadvert	cZeehk
-3would be on	cclbcc
-3for on the	debblg
-2try us	aedebl
+2has been	Zceckc
nwould	bbhclg
pfiles	hiZidc
-2offer letter	cbfflf
+2to object	haehZf
-3aware that is	Zfffik
-2inside of	laffaf
-2of it	heeejZ
clpipe	giedjZ
+2and nobody	Zdfdii
-3to hear by	fdfeiZ
-2within the	Zgbjka
clmodule	clffga
clunit	cefilZ
-1and	cZgghg
+1still	jZiaeb
-ballows	ddffel
ncoach	dedeel
+1pendin	ffffZl
+2pendin the	ffffZl
-3select day on	edleeb
pillegi	clffec
-bidea	dfifkZ
+2, concer	acffcl
-3, reply within	acffcl
-2only on	celhba
-2with someon	adcelb
-3it with someon	adcelb
-3round on the	idkcZe
pokay	dfglfa
+2we can	Zfeeck
nvisa	eddeel
nnurser	delfdd
clcountr	Zeijdh
nwinked	Zeleeh
-bmany	ledfdd
-2gone from	cfeblb
-3is gone from	cfeblb
+badvent	legdbe
+2but nobody	deeelZ
psnow	ffdkZh
crtrust	edceel
ntouche	effflb
-2corrid on	cdcdla
-3the corrid on	cdcdla
-3ring you on	kdbcZe
clexcel	elfffa
psatisf	celddg
nfour	bhcalg
pgiulia	lhcfea
-2try again	debfdl
ns	ldabfg
-2right after	deekgZ
-3of them in	bbdeel
clmentio	adlejb
pcoco	fledce
pnatter	fledce
phostel	clhddd
-1happen	leebfb
bsfor day ahead	fajifZ
-3summer break until	acfefl
-1land	iedbZh
panythi	dkibZg
pmaquet	bfefel
prights	ledfga
-3his pick on	lcbefc
clhanne	lefefb
nhanne	lefefb
nlangeo	lefefb
+2to clear	hafkcZ
pwhenev	dlefed
-2job ,	caffel
clokay	lidddb
-2told within	fZffbj
ntwenty	cldjbe
clcostum	Zkeehf
ndrags	ldebbh
-2@t ,	eebfdl
+bfun	efefbl
-3applic on the	iedjdZ
+2, cash	adffdl
-3to # ,	dfaeel
njacket	ldefcd
-bkind	kdffhZ
-1more	fabjfZ
pflagge	gfffZk
-bmanagi	cbfffl
-3moved to the	Zckcce
-3that term of	cffela
nhires	ledcdg
-1follow	iZecbh
py	ddeeel
phalcyo	ddeeel
-2candid ,	dfdacl
-3for you in	jdZeaj
pmonsie	dleffc
-3from # to	bclegg
+2: client	Zcdajf
-1typed	bddijZ
clradio	iiZjdc
-3allow up to	lcffeb
npoints	dffflb
npen	hZffdk
clmin	bdaeli
niqbal	jlecda
-2we close	efeebl
cljump	aehfld
nreconv	edfelc
ntimeta	beffle
pgettin	behcel
+2at nine	bblefe
clreal	lbffha
+2if that	bhkfeZ
-2dies at	ihZecc
crdelete	edeecl
bountil	cgZhch
-3open again on	deddel
clpasses	aeklea
ncancel	Zdfegk
rxdenied not-before no	hdZgfe
ptanned	effccl
clclaim	Zfefij
-bdroppe	lfffaf
clman	kcbclb
-2words :	cdbebl
clflexib	ddlfhc
+2for cleani	daceel
-3room closes on	daceel
pspot	lafedh
nboiler	ddbfgl
noverni	lffbfc
-2assist ,	abffgl
ptidyin	efedcl
clprovos	deeled
crmeans	jZbcfi
clshutdo	dffddl
-badvent	ledbkZ
clrelief	fdcfel
pnadia	cffeld
clschola	egfcdl
-2offer by	Zhffgh
crword	gcefbl
nhorse	lefffa
-2but after	fcffla
crreleas	eddlfd
-2shut throug	decdel
-3be shut throug	decdel
pphd	blffee
plucky	jedcZk
-2notes on	ajbkbZ
-byard	eZidek
pnicer	gfffZj
crrecrui	icffla
pfourth	cedclh
-3ring us on	Zjbfah
-2advert until	cdfZhi
plot	laaibi
+2, secret	bdelcb
pstatio	kgZdbh
+1do	hZeeja
+2, signed	Zjecdi
pimprov	alefeg
protten	lefeec
nranked	feeldc
nhappy	dfcfle
-bcleare	kZddgf
-2shuts at	elafec
cram	lbccif
pprior	ldefdd
clobserv	fkkebZ
+2: it	dblbdf
+bgreat	djZedj
-2@s :	ldceec
cljudici	ehffkZ
+bringin	ddlaci
nprobab	adeglg
-3put back to	eflddb
-3held in the	celeea
clfast	hdfbcl
-3to decide on	lffcdb
-2circle back	ledfeb
-bmilkin	efdfcl
crreques	jZefhf
-1new	Zdddje
-2sittin ,	eeldeb
-3two sittin ,	eeldeb
-2interv till	bdedel
+1rates	ddbdcl
+2rates ,	ddbdcl
-3and that was	ceeflb
-2start before	ccdfdl
-bgroup	Zhhiah
-3are meetin on	afeldc
+bnever	gZddkf
nrecept	hafblf
psecond	fkiZcd
-bhit	hlbecc
+bturn	Zifddk
-2text on	lddfeb
cleven	gZefjf
+2, wait	jZgfgj
clstudio	faleee
+2with @s	ihaeeZ
crgood	bejhjZ
-3to us in	hgZehg
nmd	glddce
nnarrow	efeflb
+2of receip	jZffdf
+bblue	lfdeea
-3appoin on the	kdbZbf
-1knives	aZjeag
crdepart	lefdia
+2he say	lcefdb
-2joinin :	ccdeel
pelf	ldffec
crisland	Zekedj
+1first	Zbieek
prethin	dbfffl
-1refere	Zbafig
-1at	lgafcd
-2find out	cedebl
-bmax	blffed
psurger	eZjedi
+1about	cigZdf
+1instan	jbeciZ
-3not in the	aeffdl
+bformal	eaeffl
clshoe	cflfec
clfurthe	kbdZgi
pinvite	eljcba
-bfor	Zhichg
-2, expire	elefda
pcasual	beefel
-3to him on	cedddl
clrotas	Zjaeih
nsilly	eldddf
crmine	liekaa
nsmiles	dflfcd
-2late as	ffffZl
-3as late as	ffffZl
-2settle it	efedkZ
-2you anythi	ceeelc
-3tell you anythi	ceeelc
plighth	idecbl
-3on reques until	dafffl
ptrials	beeeel
-2date before	jbbdjZ
rxaside for past	dcZdfh
-2collea on	Zekacg
psales	fddfdl
-bfunder	Zdefij
-bsuppor	ffbfel
clcleara	efleec
-3takes place in	cfblda
posei	lffecd
-2dangli past	ldeeda
-3you dangli past	ldeeda
ncareer	kcbebl
+bchoice	diffZk
cr@d	Zdfkck
-2is before	lcfeeb
-2us to	lcddfb
-3hold us to	lcddfb
+2in which	ihbdZe
predo	fbdfel
-2aside the	cdjicZ
-3set aside the	cdjicZ
-2files for	cdeedl
-3keep files for	cdeedl
+bcontac	laecck
nmigrat	lfedbg
plands	iheZeh
-3send it by	Zdgfjj
-2lapses on	ekceZg
-3offer lapses on	ekceZg
clintere	Zjhfjc
-bwalked	eefdld
-2no the	leeeec
punsucc	gkfdZe
+bwhom	laffhc
+busuall	leefdd
-2^ come	jfZfch
nill	fehfZk
-bpass	kcidZg
cldraft	ebeffl
-bvacati	ceeeel
-1count	lafebf
-2keeper ,	eeaflb
-3crossi keeper ,	eeaflb
pagreem	bldedh
-bsummer	hfdbal
pdistri	lffffa
pcousin	adefli
-baim	hZfeje
-2they decide	leeecb
-1post	ddZehg
-2term of	effekZ
-2^ presen	eedccl
crson	lffeec
-1reckon	jZddbg
crwe	gdblfe
-2dates in	deledb
crtraini	efgela
-bjumuah	hlcfeb
cljumuah	hlcfeb
+binclud	hblaef
-3leaves at the	dfedal
-1lads	jbdehZ
-1everyt	Zjehbc
clreally	aegflf
-3to ring me	ldeeec
+2to weigh	fjeadZ
pdbs	eliecb
-2the phone	Zbddjf
peveryo	eelhga
crnames	jbclag
pnews	djdZbk
clbloke	hlfeda
ptextin	cffcfl
-blose	lfffda
-boslo	bffeel
closlo	bffeel
+bcentre	celehc
-3say yes by	Zdgfij
-3yours from the	efcddl
-bbuddy	bfefel
clbuddy	bfefel
pbursar	blacfj
npens	lcdedf
crchose	fffdlc
+2that all	accefl
pgrades	afeffl
pbids	bfeffl
p@s	cgeblf
nenjoye	acfglg
-3they have until	hZfceg
-3is set for	hcehZe
crinvite	cdhdld
crleeds	cflech
+bwalked	effebl
pdeb	hdafdl
-2everyt on	fcdkbZ
+2, forget	beeelb
-2dated the	jdecgZ
rbaside others-to-meet	cdihZe
-bnailed	eeeflc
clnailed	eeeflc
-1leeds	dfedbl
crteache	eecfle
-3the winner on	gdeeiZ
+2, minute	ibbiZf
nauto	jZgddj
-2sits the	gdcjZd
clp	ffeelb
clamount	dZiffk
-2lets do	aelffg
-bjudici	ehffkZ
-bfa	flfefa
clfa	flfefa
-bdiary	iZlgdc
pfailin	fcefel
+2, captai	lcdeea
-1pay	dcdebl
-2verdic by	gZffai
+1whethe	hhZabc
rxact before ahead	eibdgZ
-2rings me	lcdfdb
-2at recept	cblfea
-3name by the	jafehZ
-2notes by	Zafkdf
nthaws	fffflZ
pcivil	lfffea
-2cv on	adjZge
-1most	lcffdb
-2at most	lcffdb
psortwe	glddec
clfixed	bclhja
crthinki	ifffjZ
clvilla	lffeec
-2, then	fZcckc
-1refund	efddal
-2was refund	efddal
-3@p was refund	efddal
-3sessio from the	ffclab
-3date : the	leddba
+2and whoeve	leddca
clhow	fbfZjj
-1dairy	addcbl
-2the dairy	addcbl
-bunit	bffjjZ
noursel	dcdelf
prelax	eaffdl
rxaside - no	beeeel
pgalway	hldedc
clexport	bbdcjl
+bpass	jiZddf
-bpub	Zcifdk
-2flies on	ckcecZ
-3she flies on	ckcecZ
rbdenied pick-up-again	afecel
-3your accoun within	bZffel
clsome	gZfihd
+2to send	Zegkfc
crtakes	kcadle
crplaced	ffffal
clbrough	adbflk
-3interv to the	ceblcb
-bsearch	dgdlce
crfun	dffflb
-3your yes by	clfeed
pblessi	Zfeifj
-3know more on	geedZg
clevent	gkiedZ
-2long talk	cffdlb
-3a long talk	cffdlb
+2to sort	lddeec
-1night	bededl
nchase	kkZibb
clairpor	fZifei
+2, ok	lcbeha
nwalkin	alffgd
-3due to end	efffal
-2's shut	ecceel
nsize	efleha
-2the date	eeeeal
-3budget at the	ieeajZ
-2you inside	eiffdZ
-2learn by	laefec
-3will learn by	laefec
pconcep	gialea
nprinci	declfe
clfixes	lbecdi
nbar	iehehZ
-2pink again	dededl
-3's pink again	dededl
+2i asked	bciflg
-2off on	ecZfak
-1case	kgbddZ
nlocker	ffefla
clmaking	glciea
njoinin	fiZdfi
-bmeanin	ddledg
+bmember	ddflfc
+baccoun	fifeZi
-2receiv within	Zfffdh
-3be receiv within	Zfffdh
nsee	Zfdfjg
-3travel to us	cffdcl
-3new date :	ledfca
paloud	lffcfc
prepair	faflee
-1lunch	eadZfi
-2him the	leefea
-2manage decide	effejZ
clfacult	fgeZck
-bguardr	Zlffff
clguardr	Zlffff
crtxt	leefec
+2means no	ebffjZ
rbsuperseded promise-not-kept	bZhchg
nclosin	igZcbj
-2consen by	clffcc
-bsends	ldeccg
nsue	dlffdc
+2stands ,	kdjfZd
+bballot	delded
clvibe	leffeb
-bdurban	ebldci
+2, can	Zfebke
-2coveri the	edefal
-2not know	aeffbl
-3will not know	aeffbl
+2coming ,	lefebb
nmarjor	efeflc
-2interv in	ackbkZ
+2and commun	afflee
-2inform within	dcffkZ
+2of this	fifeZe
-2workin on	dldfca
-3stops workin on	dldfca
pindepe	ijffeZ
-3applic for the	efcebl
p's	ildhcZ
-3to everyb within	ldffcc
crveteri	lefefb
-2the call	efefla
-1fleadh	cfecbl
-2^ fleadh	cfecbl
nferry	gcdedl
clhoneym	lefcfd
clstamp	lgddec
pfire	gacdhl
+2, they	ecdZhh
clrecord	ciZggi
-3people by the	laffdc
+1call	Ziaege
nerror	feeebl
+2they asked	bdedla
-3it up on	Zdccjh
napp	daldci
-3, yes ,	Zdfggk
nonto	dlffec
nride	bffele
pcanal	akcleb
-2has said	affelc
-3she has said	affelc
-bhappen	beldfh
ncollar	eejejZ
+bcake	beeffl
crforce	deffld
-2hour on	dchiZf
pdel	bffeld
nsad	bfjfkZ
-2left on	efffla
-bassign	afffel
-3can not say	Zcdeif
pseñora	lffedc
pfranch	lfeedc
pteams	iclecc
cllindqv	leffdb
npainte	ffefla
+1when	kZegdd
clhygien	egafel
-2of promis	jeeeZg
-3short of promis	jeeeZg
clplanne	fbeZii
-3your reply within	dlffda
prelay	efceel
-3that was due	faffld
-3comple it within	clffdc
+2, i	ebZfjf
-2not come	Zedfke
-bflexib	aalfdj
pbogdan	lfdfce
nchalk	lfdfce
nkeepin	kZeddj
+2, presen	clcdec
clhoping	fhbdbl
-1notes	afeldc
nquicke	ldefdd
rxact by ahead	gkadZc
crkid	djefjZ
cldoor	aleeai
-2call me	Zaigfh
-1vanish	eiZcdj
clparent	ldecef
nobject	lckeae
pinquir	gkfeeZ
-2us around	lcfcec
-3takes us around	lcfcec
rxsuperseded in ahead	kZdbeb
+baftern	gekffZ
-3away until the	ceeael
-bhas	Zhbhek
-bsilent	dbdehl
-3the offer by	blffcd
rxanswer - past	ccbZie
-2you by	kbbZad
-3trial on the	dcldcb
+2, text	bebldc
+breal	elffcd
rxanswer in ahead	fdZgdf
-1auditi	dekceZ
-3lists go up	leeeda
-bdubai	bdfffl
ncouple	bkheiZ
-3for all of	bdefla
+bfailin	ckkfdZ
clcaptai	dZjbjh
-2come down	beaeel
nhence	edjigZ
-3be with you	gcdfZk
nco	afflic
+2and bring	Zcjdbg
rxreview - past	cddZkd
-2say ,	fkcebZ
-1ivs	dedcdl
clchew	hddleb
crneeded	ffebfl
+2late ,	aeffdl
-3regret , and	aeffdl
probot	aldffg
ndemand	dflfec
+bdrains	Zfgfgj
+1this	icZkbc
+2, she	kfdZgc
+1tops	lcffec
pcards	Zeffij
cldriver	dldech
-3files on the	dedcel
-2post by	daffbl
+bafter	afkjZf
-1wine	bekdfZ
pvessel	flefcc
-3, so by	jefecZ
+bmarket	ledfed
-2mind by	lbfedc
-3with them in	bkfffZ
pmax	eldfed
clintent	icffkZ
-2well done	eeebla
+2, reads	idccjZ
-3reserv list on	idedZh
-3called on the	Zdkeia
-3usuall say within	dbffjZ
crpay	fkjdZd
-2told him	Zeeehj
+2only ,	hckfeZ
premune	ldeeed
-3is in ,	Zfjcdh
+2they are	lddacc
-3to everyo on	leeeeb
crmarked	kZeegf
crmatter	leffea
-3the fair on	ddiejZ
+2the portal	cfffbl
pmatter	gfaZgj
clcooper	geelcc
-2am told	kfeffZ
-3i am told	kfeffZ
-babout	alkcfd
-2, call	lececc
-3@d , call	lececc
-1role	Zfkdjb
+2s voicem	feeela
-2she reckon	jfffiZ
crops	fblffd
crfrozen	ffffla
+2to begin	cdfecl
+2, flies	bdekgZ
-3i have until	Zgfeei
pthey	gfkZib
nknowin	kdaehd
-2decide after	cddedk
+bstuff	deekde
pcoordi	iaffei
-2talk to	beedfk
presubm	egkffa
clbooks	fiagaj
-2midsum ,	dffekb
-3said midsum ,	dffekb
clhundre	hdfkga
clstands	akhged
-3collec them on	ajdeed
-2decide in	efcajd
pspeake	geafdk
-2, closin	ddedbk
+bwhatev	kagidc
-badmitt	bcefkf
pquorum	gagfdk
-2lasts until	bakjea
-2say :	kccfba
-2notifi on	keedda
-3final list :	kdeddb
ncarry	kegdfb
-2over for	cddfek
pleeds	bhgdbk
crstuff	efekfc
+bsync	bdegck
-3we said in	kfffca
-2confir the	jekeac
-3they tell me	kceedb
pfront	daekkc
-bbus	dfefck
porange	kfedfc
+2, callin	efccek
-3meetin @d and	efccek
nbit	dcjgak
+2at your	feaeek
nqualit	fgeeka
-3@d , no	jiefba
plet	baffik
clpoll	ekafdh
cltop	kdccdi
-3your mailbo on	bddfck
crdies	kfcece
nbursar	adeekg
clmodel	dcfffk
-bminibu	fekdbf
clminibu	fekdbf
-2time after	ceefbk
+bmatern	ebfffk
+1brunch	bbdfbk
+2and applic	affiff
-2down the	bbceck
-bbuzz	cfkfec
clbuzz	cfkfec
clstorm	efffkb
clwire	faeffk
nfree	haakdk
-1mind	jdddaf
pate	keecee
-2has become	kddecb
-3she has till	bbfdek
+bdue	bbfbik
-1vp	adfcck
cldm	keefec
nsorted	kfefdd
flchosen	jaieja
-2not decidi	bfffck
-3are not decidi	bfffck
-2phone calls	kededb
presolv	gheaak
crmuseum	efffbk
nexists	fffekb
clrooms	bgadkh
+2, ashore	bfedek
+2and mail	kecedb
boby	hiaded
cljourne	kaffff
-1great	cefekd
nscored	dfcfdk
pspain	dfefkc
+2, everyt	ahefai
-bdegree	akfffe
poutsta	fkeeec
-2is free	bekffc
-2castin in	aeefdk
crmaths	bkieea
+2, sorry	aiacck
nrewrit	cfffkc
-2twice :	aeddkb
-3moved twice :	aeddkb
pwalk	jakjac
clgate	eehdaj
-bsemi	dfkece
-bculina	dfkece
+bmass	eekfdc
+bagenda	afekge
+2, matern	cafeek
-2take place	ceicai
-2gave me	ejcfah
+1period	ebkeac
-1origin	ceeeka
ngrand	jcffaj
crlead	ieehga
-2them within	agfeej
-3@s , and	aeffdk
+2at dawn	gdifba
phelp	gcekcf
-bblocke	keeedd
-2desk before	bkceda
siirony	aefeig
pfrance	dekfed
pfiftee	efeekc
-bregula	deedek
naftern	ffkefb
neditio	ffkfeb
nsales	aeffhk
-3can not promis	adeefh
+bintima	beefkd
-2for on	eecdka
-3can you do	ddkfec
-2availa on	ikeeaa
-2about you	dedeak
nhistor	ejeeia
-3and ring me	kaffff
-1mail	ccdddk
poverru	eekfeb
nchin	fcefkb
crgive	egaheh
-2asked on	dfdeka
-3give us until	bkfefc
pbeen	fafihf
+bonboar	heecak
-2are counte	keeeea
crcounts	gdedck
crchoose	kdjead
+2for my	gkadcb
+blads	cbfffk
nreckon	geckag
plitiga	aiefek
+bcrosse	kdhecc
pmaking	adjkdf
-2to allow	kefebc
-bend	gedjai
+2, chef	aghfic
-2your contra	eddfak
-3have your contra	eddfak
-2around in	kdfeda
pfriday	gckdfa
+2, board	cecbdk
nprecis	kdffeb
+2at the	igedad
-2up after	cdeedk
-1kenya	dddddk
-bshort	kidjca
-3make that the	kdhdaa
-3with you by	hfeega
nthermo	cffcfk
ngalley	cffcfk
-3@s , to	gdfjca
+2and @s	beedek
palthou	bhkfed
-brating	efekec
-bmaybe	gdkeae
psixty	ckffed
+1myself	gadehh
nteache	gedkai
nanalyt	eeeedk
-2wants until	kaeffc
-3commit report on	ceekbb
nis	hedekc
poblige	cddkjb
clana	bbdcjk
+2, straig	kdcecb
-3tax day 's	bfeddk
-3to say the	cdeeka
pdonor	iaefei
-2down since	effeak
-2ran until	baecgi
clplane	kedecf
+2so you	dbfckj
-3tell you in	keffdb
ncolumn	dfekdd
cltick	bkfffd
+1say	ifgfba
-belders	bfejaj
-bwins	keffdc
ncrete	keefga
-3leave till the	befefk
-3from the client	affgck
crexpect	bhkdde
-3will come on	kfbedb
ntastin	ckfeed
nsql	gffkda
-3be told within	eaffbj
-1exactl	gjfeba
crsent	keeeha
-bschool	fechak
-2starti on	ffefak
-3be made on	hfeadg
+1an	ajhffe
-2lodged within	bkffed
-3be lodged within	bkffed
nfish	fgfeka
+2, yes	gdhaha
-2now says	kdddbc
nrgds	kahfee
ncaptai	afadkj
-1before	fhabdh
clmatron	hbabhk
pprize	deckkb
+boral	fdkfec
nbe	agfige
+2to go	ackjgf
pbeach	keffeb
-2to within	kbffeb
psister	dhbagk
pjanuar	kcdfdg
pe	ifjiaa
+2becaus rota	fjebda
+2, ugh	bedckb
-3scratc that ,	bedckb
clculina	dfkede
clsemi	dfkede
-2select commit	dffbkc
-3the select commit	dffbkc
nmill	kajfdc
-bband	dcfffk
-3and then the	gdbkac
crdetail	fakfef
-3not @d not	ffffak
-2picks by	kbfcec
+2, letter	bcchai
-2desk on	cdefdk
-3my desk on	cdefdk
-3budget meetin is	edcaek
+2to finali	kfeafd
rbappointment could-you	hjfcaa
clfounda	jehjaa
+2, starti	akeeai
-3closin date of	deeeak
clshown	ffefkb
-blater	jjeeda
-2publis on	kddacd
-2me wait	aefgkj
-3made me wait	aefgkj
+2the other	aedeje
-3hold on for	kdfeca
-2jean thinks	feefja
-3other finali until	dafeek
-3's back on	hcfcah
-bembass	kiddae
+btogeth	bkhfdc
-2letter :	kchcca
npropos	cajhak
+2, front	adgfek
-3transc by the	bkffdd
cldrawn	ceikga
-1ranks	aedgbi
-2commit ranks	aedgbi
crbring	cgkebf
plindqv	gjifda
npushed	efffkb
-2word about	afgfkg
-3a word about	afgfkg
-2goes in	afeeck
-3get a call	ffceja
padmitt	akiceg
-2slots by	baffkd
-2's closed	kfdfbd
pverger	jddadk
+2, list	aedich
crregard	kceedg
crnews	haaaii
-1news	gaadfi
+bindefi	afffgj
classent	bkfffe
-2beyond the	kdfedc
-3this email within	bkffcb
-3validi : until	fkfefa
-3publis on the	cfeeka
nmid	keefce
clwith	hhkgab
-2system by	igfdda
-bbegan	eeedek
-bhidden	eeedek
clbegan	eeedek
clwhistl	kcfffd
-2onboar in	cfdddk
+bcopyin	kaffeg
pexpire	dckfci
-2third comes	feejda
-3the third comes	feejda
cllisted	ckefef
+2to return	kcebca
-2due the	cedcck
nrequir	bffkbh
-2period ,	aefkfc
nkeeps	akfefg
clfeel	deefkd
+bplants	edheka
+balive	edheka
pgordon	edheka
-bcompil	cffkde
-1during	kceaci
-bhygien	egafek
-3once more ,	edkeda
+2he allowe	cffeak
-bcrews	ieefia
pslippe	idagie
-bwork	ffadkf
nblame	kedeia
-3link dies on	dkddca
crcohort	cdfeek
pstunt	kgffdb
npress	hdidai
-3panel meets on	bedkdb
crjo	hfddka
pbegged	ckefed
-2messag by	kcfebc
-2me off	ebkeae
bsfor day past	abadjd
-2duty :	aedddk
-3of duty :	aedddk
+bnewlan	ffkfae
crnewlan	ffkfae
-2marath on	acefkc
pexport	bcfffk
-3@d and the	bdfhai
-3to call you	cdkffb
craudit	cdfeek
clsqueez	hdkffa
pbooks	ahdkah
crinheri	ffffka
-1choosi	idecia
-2wait beyond	baffhg
-3not wait beyond	baffhg
pintend	kgefdc
-bevent	ekieea
clarrivi	akeddj
-3to tell them	akefec
-3please keep the	dakfdc
nheadco	kcefgc
-2schedu for	iabakc
neat	agbkje
+bovens	eefeck
+2, summer	cedebk
-2jury meets	adchdh
-3earlie fixed for	deeckb
-1lead	eekecb
nsacked	efkfec
ptekkie	defedk
-3@s to the	beedek
+bjobs	ddbegk
-2know more	kffadb
-3should know more	kffadb
nvalue	deffck
-2scores in	cebkda
nhall	kdachd
nnation	ahdfgj
+1outcom	kedcdd
crdied	keefag
+1just	ccceck
crabove	cdfffk
-2come again	cfkecb
nparent	heaibj
-2mailbo on	haceci
-3are sent on	kedfbb
-2counti from	cfedbk
+2, @d	ccjabh
crchance	ddeefk
-2may be	aefffk
-3it may be	aefffk
nwife	kbeeja
-2go after	ddefdk
+2call and	ddefdk
-3i go after	ddefdk
-3day would be	eecfck
-2throug on	ddfeka
pbush	eekfec
+2and decide	iedajf
nsworn	dffekc
crtwice	cjeadk
-3have it by	gfddag
-bcolour	ajkfga
-2ghoste for	deffka
pborder	dkfffc
clphonin	kcacej
+2yes ?	akeeeb
-3not by the	fafejd
-2contra :	bceedk
pnursin	fckegb
-bloved	efffbk
+2was a	abbdkd
-1announ	fddeka
rbact next-stage-reached	jdaeda
nfundin	ckeehb
+2or ,	kdccbc
+2throug the	gkdeca
-bsuch	ecekdf
cldeputy	eekbkb
-2begin in	eedeek
pgrumbl	eeffbk
pmiss	hgaekc
clheadin	cefedk
-2decisi from	cffdkb
crcostum	ckdkea
clworksh	ccfdfk
clshoot	ekbcbk
-3refuse by the	aaffek
-1marks	aabkag
pworker	jdeadk
-1hall	akdcib
-2the hall	akdcib
-2be announ	affgek
-3will be announ	affgek
pbriefi	aekfeg
-3be closed on	cfeedk
clhead	ehibka
nmit	jeiace
ngrüßen	jeiace
-bpune	eiaedk
-2jumuah on	ikbeca
ndriver	dekdgd
clfor	ajjddh
-2tour till	ccfdek
pops	kghfaa
+2of notifi	cdffek
-1point	kdcccb
-2traine on	keafei
-3ring on a	cfefbk
-3been given until	hafjdb
namende	bbeeik
cltill	keffbd
clmidwif	ffffka
ptriest	dbfffk
+2you must	akbfee
-2exerci :	bdkeeb
-bdocume	bahejk
clsix	dgheak
+bwe	aieihf
-bmarek	kdceag
-bgist	heeeka
+bregard	jhfeda
clsafegu	ckffee
+bbadger	edefck
crbadger	edefck
+1lunch	gggdae
crblocke	defkec
+bhe	fiachg
-2result before	kcffed
clpune	eiaedk
-bcarniv	ckfeed
pare	jgfeag
-bdate	jbkfcd
-2we though	ceddka
pwords	kjaeea
psmile	eedfek
+2when you	adkece
-3us at the	adedjf
+2is my	jhbfaa
crbehalf	edffkd
-3answer comes on	kffedb
clok	gahhhc
premain	ekebdf
-3you have till	dkcfdd
ploader	ffffak
pbit	kabaii
+bauthor	kfechb
-3to come on	bekfdb
noccasi	kdffec
clrebook	dkfffb
-3but on the	kdgdea
-3are free on	dffkea
parchde	dgceek
-2probat :	cbffdk
clneedin	bkgfed
-2take till	iifeca
clagreem	dfdfek
+2has gone	fecfka
-2lands on	dedbdk
+2and talk	eejgea
+bcard	dfffbk
clballot	hfakce
pfunder	cdffdk
clvirtua	ceeegk
+bend	gkceec
clborrow	ffkfdc
+2and messag	feekba
-2post is	adekee
-bfact	ghedka
+2, plus	caffek
-2way on	kfefad
-3either way on	kfefad
+2is realis	jaifda
-3are firm :	fibeda
ndiary	kckcea
+2you can	dckfaf
-2off till	bdffek
-2yes within	bkffed
cldiary	bkjfcc
-2online on	fdkedb
-bgratef	kjffba
-2third time	aebegj
nintake	ehceck
nscanne	khfecb
-3me know inside	kbffcb
-3pair of us	kdedbd
pfilm	bjddck
+2before we	gegfia
-3's good until	dkffea
+btruste	hadiie
+2, email	keefdb
clsorts	kbffee
+2, insura	bgedbk
psuit	aheeck
poveral	dgkfeb
+2and start	ijfcba
nlaid	ahffdk
nle	bfekfe
pcolumb	dgffkb
ndictat	kefdbe
+basks	kffcfc
-2is choosi	keeedc
+2s panel	aajeib
+2date i	efffak
-3be expect in	kfcdbb
nnoreen	cffkfc
npassin	feffbk
pmornin	edkakc
crmoving	dffekc
-3meetin moved from	beebkc
-3held betwee the	affeei
sirejection	fcaeje
clsilent	cddfgk
crhospit	beeekf
cllead	abiidj
-2ta for	cbgdja
+2, plants	cbgdja
pk	kgfeea
nfreund	keiadd
+2and get	bdfkeb
-3panel is on	aejkea
-blots	dfkfga
-3, i have	adjggf
-3follow on the	icadbj
-2consen within	ckffda
+2, someti	bdffck
pabroad	hffbaj
-bpulled	adieif
-bauntie	kddffd
clplans	aidefk
claugust	ecefek
nwriteo	kffddd
cl@d	kbidbg
+bchoosi	icddkb
cr@p	iabcek
-2reopen in	dededk
cllogist	akffff
-2commun on	jeceia
-2argue ,	keedcd
clobtain	ckffee
-breplac	kfaeic
pinviti	eidfka
-3lapses on the	akceff
+1roast	ddebek
+2instea of	hhdadd
crprofil	hkecbe
-3is confir for	edkedb
-3site visit on	efkdab
-3signed by the	acffck
+2: last	cdddbk
-bfield	kffffa
-2# or	hakcaa
cldroppe	gkffae
-2theirs on	iefeia
-3say it on	keebbb
+2the care	eeefka
pprocur	beekdh
-3has her interv	cfdcck
-2line about	jecdfa
-3a line about	jecdfa
-3negoti meetin on	cdkddd
-2secret by	bkedcc
+2is not	ackjdd
ppacket	aifffh
-2agenda for	kdceeb
-3the agenda for	kdceeb
pseries	cdffek
nstruct	eiffja
-2mine by	akefed
-bbrothe	ffffak
+bbehind	eeefkb
climmedi	dfefck
cla	cdkedh
+bfell	dfffkc
plasts	kefeec
-2minibu for	edjcae
-3the minibu for	edjcae
rxaside not-before no	iafddd
+bschool	hfcbak
pgrandm	fkefeb
phaberd	fkefeb
crtry	caefjh
+1anymor	deefkb
nboss	kaeahe
-2nothin within	kbffbb
-2or no	eacchg
-3yes or no	eacchg
-3you an offer	deffbk
-2filled it	ffffka
pgraz	eejeaj
-bprovis	kchdaf
nlocks	fkffeb
-2mum the	cffekb
-3your mum the	cffekb
peviden	hekfbc
+2and nothin	cefeek
-3said that by	aeffkc
-3must reply by	adfeek
-2we decide	keeecd
+2and the	ffaigb
pfillin	bkbecj
-2mandat expire	eaefek
-3bank mandat expire	eaefek
crcoordi	gekeeb
-2: debrie	deekcc
pmap	dkfdha
nhälsni	eddfek
+blists	eefeck
crlists	eefeck
-2# #	debeek
ptour	igajgc
ptrains	deekib
-3reply before the	akefeb
nmentio	kdiecd
clheads	ajihgb
nfew	ackegi
-1select	ekadaa
-2indica by	afefdi
+bp45	egafek
clcharte	kdfeee
crbooks	kcfffd
nfiles	bjckdd
-2signed ,	ekdfba
-bdave	eeeedk
cldave	eeeedk
-1nice	addeck
-2someth nice	addeck
-3do someth nice	addeck
-bp45	ckeffd
-2verbal offer	ecefkb
-3i get told	kfedcb
psteuer	keefbe
pgender	keefbe
-3our answer in	kfedcb
pjudici	cheebk
ntimes	chgeka
crzip	dbfffk
pclean	ajkebd
-2renews on	ddbddk
flwill	kcgede
-2word before	kffeaf
-3else hears by	ecfeka
-3normal reply within	bcfeak
pbacks	hkdefa
pparrot	eijfea
+2the partne	kcbafc
+2, road	cedcdk
nplan	bahkgd
-3falls on the	gediea
-2manage ,	cbgfbk
-2depot close	ddefdk
-3bus depot close	ddefdk
-bmiss	dckffe
+bsits	dfecek
p"	jcacke
clsuppos	ageeek
crnormal	gaeebk
-bpto	dcfeek
-bhired	dbdehk
-3go out on	gcbajc
-3off on the	ceedek
nalong	bbkekc
-2phone in	jgefba
-2recept ,	bcffck
-3it up by	cafffk
nrootin	efkfdc
nabove	kaeefe
-3report on the	aedheh
+bmoving	bifekc
-3trust : follow	efdfak
-1dish	achkcb
-2your dish	achkcb
-3tastes your dish	achkcb
+2of the	hgccaf
pjean	gfefka
-btradin	fkceee
+1mrs	deedbk
crwatch	dfekec
-3told in the	kfdffb
crapprov	kbbbgi
+bpage	ckffed
nbrothe	cidfka
-3know within the	agfijh
clspits	kedeec
-3takes place from	efdkbb
-bfixed	dajigd
panouk	jkcfea
clphysic	ekgedc
punsign	gkdfea
-3at recept by	aiffci
pfamous	eedfck
-3faster than the	hecfaf
-3's day ,	kecdda
-3no , on	ekafee
-2past the	kdfega
-1year	jadebg
-2the year	jadebg
-2said within	kdfeda
crcustom	ffefbk
-3not availa in	ffcfbk
-bchoice	keebhc
pputs	fkeeeb
psponso	kaffeg
nhell	dfkffa
-1valid	bfbdai
-bbe	djfeaj
claunt	ahfffj
-breal	ckffed
-bsites	ckffde
-bhelico	beeffk
clhelico	beeffk
-3the same as	ffffka
nchecke	kffeae
+bsemina	efkfeb
-1hour	abkebe
pjury	dkfkab
pbecome	cfaiig
-3new applic on	ffffka
nmr	acidhj
clintrod	aggdfk
-1@s	iejeda
pachter	akgffd
-2of nine	ceffck
-3as of nine	ceffck
creveryt	ajcihe
rxreview on past	bediha
nhe	dbebki
-2sheets within	aifeka
-1good	bdadij
-3script ended on	ffffka
-2, no	hhdeaf
nmouth	kfdcdf
pdan	afejie
-3be with us	dkffdb
pvoid	bdkedh
roreview	dfgjda
rbreview under-review	dfgjda
clil	keecee
pcomfor	ebkefg
-3reach us by	biffja
-2drawn up	bedkga
-3group exerci on	dajebf
clme	fkjdca
-3rung before the	aeffkd
-3is due on	adekee
-3back within the	cbffkd
-2decidi on	kfeeeb
-3are decidi on	kfeeeb
-3with it on	keeded
prings	cjdeka
naway	jghcga
powl	hfejea
+2s open	ddadfh
-3yearly meetin on	idbacg
-bclosur	effdck
crwareho	idjffa
-3do it in	aejeee
craddres	afeegk
-2work before	aiffef
-2i mentio	fekfbb
-3@p i mentio	fekfbb
nlooked	kdadgf
-3she first said	cffekb
+2, shortl	bebkfa
-2you in	fejafa
clfarmha	hfdbdk
-2house in	efceck
-brenews	eedeek
clrenews	eedeek
-2answer comes	kffeeb
-bfee	ceefek
clcamino	dffcfk
-2up before	jbeeag
+bsack	beffek
+bkevin	beffek
crsack	beffek
crkevin	beffek
-2rest by	ebfkba
-3the rest by	ebfkba
-1meanin	fjfcda
-2, meanin	fjfcda
pswappe	beekde
crarrive	efffkb
-3day off is	cedfek
-2feedba takes	kfffea
+bcap	hjffea
crcap	hjffea
pprovis	ckbdch
-2is coming	kbfdee
rxdenied since past	eefdkb
-3home on the	fjaccg
pso	aijebh
clcompil	cffkde
pollie	kfdfce
+2, someon	bfeeka
-3people to see	efekfa
+2s assess	ddkcea
-2who did	ceddkb
cldioces	hakckb
-3flight is on	efbcck
-bfill	dgaehi
cllife	ggjefa
-3make their choice	afejbh
-1dies	akbebe
noffsit	hkdedc
-3interv run until	eeebek
clwelcom	bibdgk
-3them down for	edeekc
clgarden	jdaddk
naffect	akaihd
-2interv is	cccbdk
+2s meetin	faahjb
nfalmou	ffaffk
+2it is	iaigad
pin	dkefee
+bgroup	iagdeh
-2as from	fkeebb
padjour	kfhfda
+2but there	ffffka
+2that is	jacdbh
+2if your	fabefi
-2up with	beffkc
-2we pick	keecdb
-3again on the	eaabbk
nsomeda	afffjg
-2anythi before	ceffdk
cladmini	idffka
-3truste on the	cekeda
+bwritte	iadejc
clfull	ahfdek
-bplanti	befffk
-bfrost	befffk
clplanti	befffk
pfilter	ihehea
+2withou knowin	kdefdb
-2the crew	afijdb
-3that in the	gebdja
-3no from you	ckbfdd
+bdeserv	efeekc
crdeserv	efeekc
rxanswer on ahead	heagag
-3list , by	kaffec
+2and would	chbacj
-2gives me	akffeb
-2was made	bfffke
-3decisi was made	bfffke
-2signed off	edeeka
-2it off	jdffga
nsight	feffbk
clwhite	kadege
pcard	edijaf
clconcep	dkeede
-2term begins	dddfek
-bexpire	hfbcak
-2early shift	jeefha
-3the early shift	jeefha
pombuds	kecffb
-3keyed in by	hafddg
pgroups	bfffek
-blearn	faffdk
ppretor	edfkfc
clat	aegfhi
-3@d whethe the	bbkffd
clreside	eibbek
-borches	bkfffd
-3from me before	keffbc
+2to reply	kefeda
+2: we	abeefk
-2baby on	deeeka
ndawn	kfefdc
+2instea ?	cdkfee
pwoods	fedfbk
-2thinks its	ceedka
-3bot thinks its	ceedka
+1with	edhgah
-1paper	acdbhi
nlibrar	kedgbf
-bplanni	akfedh
-3a has until	aefcfk
clclean	fkbfdg
-3be inform within	beffkb
+2and voted	eeeeka
clraces	defeek
clbuild	bgkffd
+2one of	kcfffc
sithird-person	ebakbi
nvaccin	ffbffk
bofrom	cafgfg
-2hang on	keefda
nabstra	dfkfce
-bvoices	bfekhb
-2like on	edadkb
nwrappe	fkccdg
+2, @t	cbbagk
phurt	bhkeec
-2second on	aedich
-bbrandl	bkfffe
clbrandl	bkfffe
+2s chat	efeeka
+2and picks	efebek
-2declin on	djaaia
-2can ,	jhafeb
clperm	cffdfk
-2us by	dicgaf
-3new propos :	bekfec
-2invite for	ebcfkb
+1rather	jcgace
+2rather than	jcgace
-2@d from	ffkeab
ncountr	begikb
-2declar within	afffkc
crelsewh	djffia
-2but by	kcffec
pdraft	bkbebj
+2whethe the	gddeai
-2pronou by	kaffee
clheadte	bhijea
-bfloodi	ffeebk
clfloodi	ffeebk
clthing	gadick
clstayin	keeffb
rxanswer in past	affchg
-1shortl	aecjbe
clsorry	caheke
-3no more than	haffeg
-2the contra	cdfffk
nfear	aeffjh
clhard	cbffkf
-btests	adhdkg
+2i tell	kefeec
-bcards	deakei
+2they come	ajdecj
-3from me by	kbfebe
pwrappe	cdffek
-3some time after	ceefck
pshifts	dkfhcc
-bclipbo	jdefaj
-3my breath for	ddefck
-3slides by the	dafffk
-3interv , so	ahgfif
-bmenu	ckedbj
-3told me in	ieffak
-3the tour on	eeafih
rbact bare-request	bggeag
crlearn	fdeeck
plines	khfdcc
-1hope	eeffak
-2i hope	eeffak
+2yes and	efcekc
crauthor	keecee
crremain	djeeka
crtea	iaifdg
crahead	fihdha
nmeanin	keeffa
clawkwar	eeffck
+2by email	ekeeca
-2a funera	dfedbk
nblocke	keefdd
ngrey	akfjaf
+byea	gkfeca
-2comes on	fceacj
-2email from	ffffka
+1cat	aceedj
+1teatim	kedfbb
-2system :	acajch
-2busine partne	ddekea
+2i mentio	dfffkb
-bexplai	iekeca
nlose	ekbfge
phannov	cfekee
-2one ,	dcddka
pfool	kfeeeb
-2, valid	fkffea
-bshipya	aedeki
+bsearch	ffffka
+2you gave	akffai
-3fall in the	dfkdea
clceo	cdcjbk
ncoffee	kibfed
-3a no within	kafffe
phowzit	edfkfc
pfab	ffkffa
-1bet	bbffdk
-2my bet	bbffdk
clorange	efdeek
+bmarked	ffffak
clshipya	aedejj
clhis	ihahag
pseeing	faikdc
pworst	bffkfe
pmidwif	keeeed
-2^ if	gakdbb
-2someti in	edhbka
-3lincol on the	beeeek
clcreati	kaggfd
nstared	kedddf
ntreble	kedddf
nspace	kfeffa
clinviti	bcgekf
precipe	adjejd
+bnumber	jkebdb
+2was two	dbffkc
-2made by	eafefi
nduty	kebbej
-2sessio on	aefkcb
nyour	fdkcbj
-3wants it by	akfffe
-3it for you	deeeka
crappare	bdgfek
-3me to do	dbdfck
-2writin by	hgedba
-3in writin by	hgedba
-bcheese	kbfffe
clcheese	kbfffe
-3pharma assist on	ffkfac
crknown	eefcfk
-2comes by	kaffed
-2awarde on	gedadg
pp	fkfecd
+2after mass	eekfca
crhgv	ffffak
+2even though	cfeekb
clto	ckgedf
ptarget	kcbegf
+bphoned	hffcka
-3auditi on the	aejeja
+2that they	jdffha
-3first meetin :	bdhjda
+2instan ,	bdffkb
-3will decide in	bffekd
-3, ring me	abkebf
+2with their	kecfdc
-2office shuts	dcefek
-bcreati	kagffd
-2that ,	dddckb
+barea	kbedgf
-bsomewh	geefkb
clsomewh	geefkb
-2^ but	kdefeb
nmonste	kfefeb
-1stimul	eeffak
-2a stimul	eeffak
+2on campus	eeffak
-3for a stimul	eeffak
clnew	kfbaak
+bsteeri	ebefek
crsteeri	ebefek
-bestima	aeefik
-2is open	eddeck
-3your availa on	dkdfac
+bhope	ahgeek
clyo	haiege
clcards	fdakei
pdisput	kgffdb
-3letter said the	affgki
-2post from	feeebk
pworksh	kbbedk
+btax	ffffak
-2take them	kdfedb
-3will take them	kdfedb
+2and must	kfeadd
+blaw	fcfeek
nson	ajdekd
-bexperi	dbffgk
-3availa for the	fckffb
ppetrov	ccfffk
+2, her	gbcdak
-3under # on	fbkefc
-bphrase	jbeeka
pport	gkefeb
crhuman	fffkea
+2the panel	bffkea
-bhello	kdfeee
-1sails	eebfck
-2ship sails	eebfck
-3supply ship sails	eebfck
pfinall	kaedej
nruling	faeikb
-3be before the	bfffdk
-2shift is	efhadj
-3trial shift is	efhadj
-btick	bkfffd
+2and all	icehfa
-3make it on	bdkecb
+bplus	ebffek
-brunner	eeefkb
-2to sign	cfcebk
ncuckoo	hkbfec
nlandin	hkbfec
ngo	aggcgi
nserver	aefkdh
-blake	ageffk
-2mumble the	ceeckb
-3he mumble the	ceeckb
cllicenc	ajjeae
-2a yes	diccaf
-2writin sample	dffjia
+bunders	dkifca
-breadve	dfdfek
+2so i	dadffi
+2, onboar	kfeccb
crends	dceekf
-blegal	fjdadi
prespir	jeieea
-3decisi within the	kcffde
crowing	efffbk
crenglis	ckefed
-3, # ,	cbdedk
pstuck	gkdffb
crchase	fcdffk
+2for the	cfiiea
-bto	fkfcee
-2: after	fedfkb
+2the works	fedfkb
-3wonder : after	fedfkb
-2meet us	bedbdk
-2they took	bbffkc
nwebsit	ebddkh
cldg	kffced
nfancy	cekdgf
+2s match	ffdfbk
crsuit	edkfee
+bleft	aikajb
-3costs back within	abffck
+bcare	aedehk
-2expire on	jiabbf
-3told me the	kffead
nhun	cfefdk
-bmounta	ddfefk
clmounta	ddfefk
nrentré	efffck
-1forget	adefkd
pmechan	gddddk
-btriall	efffkb
-2likely ,	kedddb
-3more likely ,	kedddb
-2people by	dafeii
+2in some	cdekcb
-3on to you	keefea
-3up until the	befbfk
-2wait ,	bdedkb
pas	ajdkdf
pbond	agjedh
-bcostum	akeehf
clbreath	jaefak
crearlie	cgbbik
+1now	iaafgb
-2takes them	kefcca
-3it takes them	kefcca
nthesis	gdkecd
-bdinner	cakdck
crlooked	ceefke
cllack	ffffbk
-2everyo the	kfeeec
-1nicest	decekb
-2the nicest	decekb
-3was the nicest	decekb
-3but it is	akieea
-3our branch on	ejaeaf
creleven	efhfak
-2birthd ,	kdcddb
+2, right	beieaj
nmuddle	keefec
+bload	beechk
+2, pendin	eeefak
clhire	kbcdkb
-bayşe	eiffka
-bde	ecgfak
-3i ring you	kbafcg
-3try out on	bfkded
-3boss is out	cfeddk
+2will not	adhckb
+2before .	eeaefh
-2hiring from	ffffak
-3paused hiring from	ffffak
-2lisbon until	ffffak
-3in lisbon until	ffffak
clroute	deefdk
crgraham	eccfgk
+bhere	idgdka
-2same back	dcefck
-3the same back	dcefck
-3anythi is the	adgfgk
nopened	akfdci
pgreat	behkfd
-2comes the	cdccka
clmonths	dfffbk
pcensus	dffbfk
-3follow within the	acfdgi
-3by email on	kdaeag
psplit	ggcaak
ppulled	agjkfb
-2femi on	eecekc
-3with femi on	eecekc
+2, apolog	ekeeea
+2he says	hbdeai
-bcatch	deekhc
clnos	cgkfec
-blands	idcbdk
+brecord	hgffai
-3, apply by	dbffgk
pdeals	ceefek
pcatch	dgeedk
+bintran	edffkc
-1lotter	ccdedk
-2housin lotter	ccdedk
clhop	eckfee
+2i have	aibekd
-benjoye	efefkc
cltoo	egdekb
+2that we	efcckd
crpasspo	ckkead
cltapes	bkekda
-3decisi before the	edeeck
-bhangar	akffdh
clhangar	akffdh
+bstore	icfkad
clairsid	ckffec
clmemory	bfffek
-2them the	acdekb
-3writin by the	kbffed
-bstandi	ededfk
-2delaye until	keffcb
-3commit meets on	aeeidf
nexperi	aehfhh
pcare	akeedj
-1transf	efefka
petc	fkffec
crunder	hdhdak
crcleani	edeeek
-3the system within	bkffed
-3had you applie	ffffak
pbreakd	ckffed
-2, result	keefdc
ntoilet	ffffak
ndared	ffffak
+bwhole	bfkeef
ncatchi	gfekcd
pcalcul	ckfffd
-bsecuri	kffgea
-2know within	kgffca
-2mail said	abeehi
+baye	gdkfea
+2of your	kafffc
ptunnel	jeieea
nfeels	ffffak
+bhuman	fffkaf
-2planti before	bdffek
-3no planti before	bdffek
pcharme	khdfea
pkill	kbffee
clshowed	edffkd
+bexact	kbhede
-3up till the	bceddk
pthingy	dkeeed
ptim	hjffad
-2place in	beakbd
-3name went forwar	eeefkb
pbottom	icbekd
crcomput	kecfee
crslides	eigfia
pviva	efkefc
-blow	deefek
+bwelcom	cdcekh
npart	ikgfbb
-2first day	fddfdk
pgarage	dgefck
-1vote	acbkfd
pbadger	ajefck
-2site ,	ccdfdk
-3on site ,	ccdfdk
-2floor on	icaedf
-1reqs	efeeka
-3ring by the	gaffjf
-3to take place	dfkdaf
+bkurato	bffeek
crkurato	bffeek
nmanned	ffdekb
pvalid	abkidf
crsemina	efkfeb
-2bored in	deffck
-3be bored in	deffck
+1minna	haffci
+2minna will	haffci
nhouse	ccaijh
-2open until	ahebgf
-2tell you	hhacgb
-beven	fhdeaj
-3in by the	caejak
pthief	fkbffe
-1thinki	iddeia
-2signed before	gjfeca
-3you asked for	aiecdg
cldubai	cdfffk
pthereb	eceffk
crincide	effdkc
-2depart on	bceeck
plikely	kebeib
-3is until the	jafefe
-1gig	affafk
-2latest on	ekeecb
crgives	ajeckd
ngenero	beeegk
+2as agreed	kfeeba
-3had need until	hifeaa
pon	ckiebe
-2expect at	akcccf
-3is expect at	akcccf
-2office before	aiedee
+2i make	kefecc
-1name	fabehg
nscratc	dfffkc
nvisito	ididae
-bthrill	dekfde
-2that the	jahcce
-bstaffe	aifdkd
phold	eakhff
nlevel	fifeia
crotherw	agdefk
pcllr	eedfkd
pbaines	eedfkd
-2signs on	kefbeb
-2^ its	kcdead
-1them	aidfhc
-3study back by	dkfdbb
nthanke	fbkfai
ptrusts	ddkffe
+bporter	gdeekb
pappear	keeffc
-3up over the	kffbea
nclass	ddkeic
-2sittin of	ieeffa
ncounti	dddckg
-2we reopen	bdcfek
-bthan	ghadjb
phoop	dkeffd
pblum	ecfefk
cljurors	ffckia
-2essay on	gackca
-3my essay on	gackca
psuitab	adkeeh
-2sorry about	ebkfca
-3and you have	bkffed
-2meets again	cffdek
crwanted	bcefkh
+bout	icaige
pshot	fkdfec
-2one was	cfefka
-2duty on	dadfek
ppostpo	cdffke
+2anyway ,	keffga
pperth	fckfee
crlying	dkefag
-3from me is	dkceda
-2so ,	dgajeb
-3with the owners	ceaiib
-bserver	ajddgi
-1commit	abhjhe
pprevio	jkdfca
ahno	dahfci
-2clerk at	idddha
crsherry	kffced
pbristo	aifefj
pleap	ejheea
-2card :	hjbeba
-3busine card :	hjbeba
-brotas	ckaeie
-2write by	kcffdc
pminist	gfcaif
-2it the	dchhja
nwarned	kkcfba
ptwos	bjkfeb
pukulel	bjkfeb
-1latest	iagecj
nps	chfjah
padmini	ifhbia
-1hiring	aggfdk
clthrash	ceeefk
-3open everyt on	fceica
-2time is	adjdej
-bcourt	bjciah
-1both	hcahaf
-2misery on	gcceja
-3my misery on	gcceja
parbitr	jafffh
+1than	jdbdaf
-2manage in	adffkc
-2questi until	keedea
nshared	ebdekh
-2chapte have	bbekeb
-3thesis chapte have	bbekeb
rxsuperseded for ahead	ahcdie
ndesign	eekfec
pesteem	cdfffk
-2hour ,	dbefek
-3an hour ,	dbefek
-3to everyb by	kcfedc
pbreath	bkdedi
-3to you in	kdafdg
-2decide ,	kcbdec
-3interv you on	feiega
nmarek	kfffeb
nrelay	kfffeb
crpolice	ckhfdc
crdraw	ccfgek
-2centre run	dekeea
-3assess centre run	dekeea
-2was on	efeekc
-2boss says	kdedca
pberlin	kefedd
-1write	gbadge
-bull	kdffed
clbrief	ddaeki
-brepo	eaffhk
clrepo	eaffhk
ppublis	haeefk
clphoned	gccekc
+bsurpri	keefdd
+2, offer	cdebbk
-3term begins on	eccffk
pglad	eiakec
-3call me before	akfffd
-3met on the	cedahj
-2please hold	edkedc
phygien	dehekb
ninteri	kdffec
cltrials	hekfdb
-brotter	gckeed
clrotter	gckeed
-1either	abkcjc
-3, till the	aifcef
njoburg	efeekd
crintern	dgbdkg
-bsalzbu	edkffd
clsalzbu	edkffd
-3told the agency	geeeha
+2instea ,	gfhfda
-3over on the	kedgfa
-2picks on	kfcdeb
-3be back in	beefek
-bknives	ebkfch
psommel	ahhfdh
clfryer	efeedk
-2rotter on	cddfdk
-1smoke	keeedb
-2accept till	dkfefb
-1lady	cehkca
ndiarie	dfkedf
-2closed over	deedck
-1party	cdcfdk
pinsure	jechag
+1round	ccjeia
nenclos	cddfkg
pnovemb	bkcfdh
-bdrive	ebkfic
-3brno on the	cdbdek
clunable	afgfgj
pwon	ekffcd
preckon	adcekk
-3we decide on	efejda
-3panel will meet	afekfe
-3, call me	baiebh
nshall	akbkah
crwife	fjeiea
+2a call	afjffe
+2my collea	kbffde
-2messag of	efefkc
+barrang	dkdfee
-2announ in	hfdcag
pimpres	efjdai
cleditor	jgbkca
+2we begin	aededk
+2she tells	kefeec
-2accoun within	affedj
-2place ,	adhedj
-2lucky :	kecfdc
-3time lucky :	kecfdc
-2stew for	kefeda
-bcomp	aeeicj
-2likely in	bekcdc
-3, likely in	bekcdc
+1until	ecdjaf
-2they said	edeahf
-3reach you in	aeffkc
-1period	cdefdk
-2trial period	cdefdk
-3, trial period	cdefdk
plyon	ffffak
clfeared	efefbk
+1email	dbdcbk
-2oslo on	aefedk
-bagent	cecehk
-2can come	akbfce
cryard	afkejc
+2and gave	bdeeka
+2before servic	bckffh
+btyped	kffega
-2whethe the	abkfib
-2manage has	kdfecb
-2due by	haeedj
-2erased on	deefck
clboardi	edkfed
nlaptop	dgkfec
pbearin	ghkebc
crlost	adffjh
pwatch	dkfeec
-2cv during	ccffdk
-3your cv during	ccffdk
+bhorse	dkeeed
-2you come	adhedf
crable	kcegbf
-2interv of	eejfag
pzip	adiffh
+2, despit	ceeedk
-3: @p to	beekdb
crboss	eagfek
-2say it	keefeb
+2: panel	afckcb
-3is in town	dekeda
crcancel	biheia
phundre	bejaek
pemil	dfecfk
+bbye	ckffee
psecret	iigdga
-bratifi	afffek
-2decisi within	baedih
-3first day :	cddfek
-3her busine partne	befkfb
+bvoted	hfedkb
nwaits	agjeeg
pforth	keedai
powners	iaefei
-3on the ward	eedfkb
-2ticket within	haffeh
-2would start	ceefdk
-2meet the	adjjca
-2assess on	fbkeec
-3hear back by	kdffda
-2plan :	adifbh
-bforms	eddkib
-3day back ,	jdgeea
-bpatric	keeded
pshanel	ffefbk
ptyre	ffefbk
nbarkin	ffefbk
ncarava	ffefbk
-3on you by	adfefk
-2free until	eajdfe
pturnar	cffdfk
pmockup	cffdfk
nplay	fifdah
crwednes	bfffkd
-2great interv	fdbekc
-2, one	efecck
nband	geafjf
pserver	ehkefa
+2free ;	fkfeea
-2tests of	dedekb
-3writte tests of	dedekb
pswanse	ciffka
clblocke	kedkbb
-3recess ends on	bffcek
bsnot-before time-only no	keefda
crpass	jiadia
-2work on	fkahaa
crbear	fibddk
pfleet	kadjed
-blifegu	fekfdd
-3this email by	dkffdb
-bpull	aejfdi
clpull	aejfdi
nrebook	efbffk
-2not coming	cfefck
-3is not coming	cfefck
-3to hear on	djffea
-2buildi it	cdedck
-3am buildi it	cdedck
clcatch	dfekgb
+bso	dgagek
pgrand	ahheei
-2anothe on	fedjda
-3is anothe on	fedjda
-2ringin everyo	dkedbb
-2ok ,	kdcedc
-3but ok ,	kdcedc
-2answer within	eaedig
clinclud	egedbk
-3do it within	djfeea
+1post	ajddga
+bcallba	cgekec
-2our hands	ckefdb
-3in our hands	ckefdb
-2took them	cbffkc
-3it took them	cbffkc
-2shout by	ejfdda
-bpharma	dfkcaj
-3not be before	bffedk
nensure	dfkfec
+bbeg	cfffkd
-3off by the	iffeda
nsemina	dekecg
+2in peru	cdefck
-3meant to be	dfffkb
+2, ahead	jffdia
pbundle	kiddeb
-1email	hbdbja
clcompli	ckcccj
-2up from	ffbfdk
-2's till	cdfcek
clnamed	kfdcee
cluh	eefgkb
pcallba	fgaeej
-1oursel	eeejda
-2voted on	ddajhd
-bchief	fekfeb
-2its meetin	fffdkc
-3at its meetin	fffdkc
nideas	ffdfkc
rxact for past	ebbekc
clarchde	eijeea
-1gr8	ceccdk
-2a gr8	ceccdk
-3have a gr8	ceccdk
crwith	jckdga
-1allott	ckefba
nrest	kcchee
+bdid	gacaji
-2know by	cebakd
clprays	kcfffd
-bclaim	akefid
-3am out on	bfefek
-2in at	aicfeh
+bmaybe	acbikg
crclient	kddeib
nta	jfjdaf
-bpostma	fkffeb
-3reache you in	kbefcd
-bgrant	gfdakd
-1planne	bfebkc
-1files	effdkb
-2the files	effdkb
-3hours : @d	efafek
rbdenied no-news-yet	eiaffe
nredepl	ffcfkd
-2news before	iafeji
ndescri	ceefke
clbumped	deikea
-2, both	aecicg
-3know by the	ddddkf
-2people within	kbffec
-2three by	bkfedb
-3all three by	bkfedb
-3to indica by	adffej
nyourse	ajeedj
-2if not	jedfae
ptwins	fecfek
nscorec	eefekd
ptenanc	kfeeeb
-2people all	cfebek
-3seeing people all	cfebek
-2so since	efffka
pblunt	eeeedk
+2and letter	cffkdc
pcheers	dcekdh
-3interv slot on	dekddb
-2phone me	ckdfac
-3choice in the	kfeeec
bowithin	igacfd
-bdump	efeedk
-3do not come	cedfdk
-2slot by	hajfgf
-2landed on	keeedb
-2to take	daccjg
+2, here	ceifia
+bmuch	jbcfak
-2café on	bcgfia
+1nite	jffeda
-2lovely in	decedk
-3's lovely in	decedk
nnowher	ffifah
njules	bidedk
-bcoming	gajcgf
rxanswer by ahead	jgbbea
+2with no	ddffek
+bprecis	kfeedd
-3office closes on	ceefek
+bdiary	ijefba
-2allow us	kcfedd
T	ifbhad
-bexchan	cfffkd
clexchan	cfffkd
-2to keep	aeifce
ndiet	fekfec
crpatron	dedefk
nchew	feddfk
clprogra	iedbbk
pstylis	dffkfc
-2i think	keefdc
-3what i think	keefdc
+bdeligh	ffdfkc
-2mail comes	kdefca
-3hr mail comes	kdefca
pplate	ffkffb
ntoecap	cedffk
nproper	jjadcf
+2, stage	cekfec
+2regard ,	kcffeb
-bsadly	eeffbk
-1visit	aekega
-3bad , within	cbffkd
-2sheari gang	ceeddk
-3, sheari gang	ceeddk
crpacked	dckedh
pbrigad	eeefkc
-2and in	haeecg
clguy	dfkcai
ntoes	eajffh
-2hears on	hcceaj
-2electr by	ekffdb
-2news on	kfeedc
pcell	efkecf
plegibl	bkfffe
rxappointment until ahead	kcbjaa
-2^ feedba	keeecd
pnose	dgkffb
-1align	cedddk
-2ops align	cedddk
-3and ops align	cedddk
-3be comple by	bdebek
+2do ?	cbcfkd
-3we advert until	dffaig
rxact by past	ddffkd
-2reply on	deceja
-3our reply on	deceja
+2and do	aikecb
-3video on the	bkcdfd
pworth	fjafdi
clsends	kiecae
psuffic	efkffb
nglass	akcgbk
crhome	kefcgc
-2have heard	fkffab
+bmoves	defedk
-bmissed	efdfkc
nvoid	afddhk
-3so on the	gcacci
-bvision	ejfeha
clvision	ejfeha
crreplie	iagffg
-1furthe	keffac
-3back to me	jiafda
+bnotify	gefaek
+byouth	ffkfcd
cryouth	ffkfcd
nspeaks	kcfefd
nprogra	aiidff
-2over by	ckefed
+1so	ckcfbf
peaten	kdbjec
-2, probab	keeccc
-3@d , probab	keeccc
-2manage on	aegjhf
-2stamp :	acffkb
ncrèche	keffec
-2applic :	kccddd
-3all applic :	kccddd
nloop	idaefj
-3call it the	kceddd
-bjanet	aieeek
cljanet	aieeek
+1son	kffeeb
nstate	aheekd
ppiano	keffeb
poakhur	kbfffe
-3been moved to	adhebj
nnever	iaefid
-2indica of	ceefkb
-3earlie indica of	ceefkb
-1holler	kdeeea
pdaily	ffffbk
nhugs	affehk
nblow	defkfc
-3get her answer	aefdfk
-2night but	bagfeh
-3any night but	bagfeh
clvicar	gibbbk
ndispos	fkgeaf
crassume	hhffah
-1pickin	hdaicd
ptariff	kdfffc
clreply	eggckc
-3post closes on	eefeck
-1ours	kdefeb
-2get ours	kdefeb
pnow	ikfbaf
clhers	jecdak
+2and each	iceiba
-bwoman	kfefce
-2gets told	kfffdb
-bdraw	ddeffk
+2say .	igafdd
padded	ifaeeh
-2says :	djeeca
-1hers	icabah
-1field	cedfck
-2strong field	cedfck
+breplie	kbfeic
-3are coming on	adhadj
clbike	fffafk
-3, but by	kcffec
bsfor period past	dbadek
nclosel	ffffkb
-3to say within	daffei
+blodge	agfffk
-2choose by	bkfeed
crboth	fkabeh
-baid	fkffeb
claid	fkffeb
clkept	ieddja
-bquery	efffkb
+2or a	dagfgk
-bwhite	kadegf
crbetwee	chgiia
-2record by	ekefec
crdriver	aefehj
pwimble	bfeffk
-baware	afffih
pmtg	kedfee
-2to note	befdbk
-3meant to note	befdbk
-3, sign by	dkefeb
-2email on	kbaebg
-3i return on	bffdek
pfallen	keffec
ncheese	jaffkb
-2too ,	ajgfdb
-bphoned	kccefg
clnoses	kfffeb
crroof	keeecf
pputtin	febkch
-2head on	abideg
+2, actual	dffkdh
-bzoom	eckffe
pvery	iaeebk
ninsura	ddidck
+2, pinky	kefecc
-bhinges	fffebk
clhinges	fffebk
-1applie	gdadgg
nfindin	aedfhj
+1overdu	bdfedk
-2reply is	bdfedk
+2overdu and	bdfedk
-3this reply is	bdfedk
+2, always	keddcb
nsound	ajffgg
crcousin	fgffka
-bknown	dccdik
clkind	idhfha
-bring	ikcbde
-3need , in	ahefcg
+2if its	kaffed
cluse	gbefdk
+2, this	ibiabg
clvoices	eeekha
-1end	efffak
-2to end	efffak
ppersua	ekefed
-2free on	adjhcc
-3your test on	edbfke
-2checks take	dafkea
-3been change from	eecdkb
phoweve	cdkffe
-2were opened	ceeeak
-2the job	eeffkb
clsuperi	dehdkc
-3it : within	bcffkb
-2decisi is	kfeedb
-3asked me on	eeeekb
-2result take	kefeeb
cldeal	gdfkfa
clpushed	jbcjag
+2with three	aiffgh
-3@d , the	icjdca
crentere	fdffck
pangry	dhkfea
+2we go	daffej
clspread	chfkfb
pii	jfjdea
-bconfer	keecfe
crfailed	bfffkf
clholler	kefffb
clauthor	aihedh
+bknowin	keffec
crknowin	keffec
+1along	debffk
+2along with	debffk
nspecif	ceffke
+1ahead	ekceda
ndebrie	dkbkcc
-3: your interv	eejeda
-2to by	kdfeec
-2any mornin	cekffc
-2: ignore	bdddkb
-3hr : ignore	bdddkb
crclinic	ajffge
ppub	bkdedi
-2term 's	dfecdk
-3half term 's	dfecdk
-3they will ring	bfedbk
-3your accept by	dkffed
rxaside ago past	fgache
pheadli	kffcee
-2link within	daffik
-2mentio the	efffkb
-3i mentio the	efffkb
+bmadam	defedk
-2open on	ddedck
-3we open on	ddedck
+2so keep	kfffdb
pfixed	fhefka
-bholdin	kkeaeb
+2, financ	bfeagi
-3with me on	bhjffa
nmandat	efkfdc
+2, hangov	heaehg
+bworksh	affkeg
pmalcol	kbfffe
+2, obviou	ieddah
pchrist	acefhk
-2came in	acdcjf
-3choose yours by	bkffef
crnear	fcffdk
+2whethe it	ekefcc
-2candid the	kfebed
-1words	bkdfdb
ptis	eeffck
+bbear	bidedk
-3back to the	keffda
+2s audit	eeedbk
-1though	ceddkb
-3stockt @d and	efeeck
crwalked	hideai
-2benefi after	fbffdk
preloca	bkffef
-2took us	aafefk
-3the interv of	efkfba
paction	dkjfda
-2fair on	ccieja
-2shut at	becfbk
-3to decide before	kcfeeb
-3votes on the	jffaed
+2to watch	fackeb
-2the role	afkeja
plogged	ieekea
-3here on the	ekdbed
-3the exam on	edkecb
crdata	ekefed
+1anybod	eeefak
+2anybod came	eeefak
-2certif by	dkffed
npray	kfecdg
+bavaila	fkdffc
-3the contra on	kcfebb
pmins	ddefek
-2his mind	kefebb
-3up his mind	kefebb
-2# by	ekefda
nrenew	hbcekf
rxaside - past	dddbkc
ptheref	bjkedc
-bceo	gdekcd
pspirit	fkdfec
-boutlin	ckfeee
cloutlin	ckfeee
plimeri	ceeffk
pquaye	keffce
pcircui	keffce
-3up before the	kcefed
clni	ckffee
+bhandov	fecfdk
nshoes	afjfeh
-3call you by	bcffek
+2they would	bbfkdf
nnerves	hffkca
nhosts	ekefec
-2role for	feffka
pseriou	egkfeb
pannual	ibeeck
classemb	defdfk
ndutch	dfkfde
-3know before the	geefja
-2weddin is	dcddek
-3my weddin is	dcddek
+bfriday	ffcfek
-3only on the	cdaidh
-2@t and	beeeck
-2later than	ihccda
+2, three	bbgdfk
nforbid	keceai
+2this time	cedkea
+bneeds	dakcgi
-3interv all throug	efdkcb
-3, i meant	dckecc
+1your	acijfd
cradvent	kdgded
nwhose	cegdke
-2team ,	bajeei
pfather	kaidcg
+2from this	akffec
-bhun	hekdeb
pnod	gbdfdk
-2inform on	effdka
crtherea	bffkee
-bfactor	defefk
crit	kkbdfa
+bgf	dfffkc
crgf	dfffkc
-1ashore	ckbbcf
+1via	eaheci
craftern	kffbge
-bhiking	ceffek
+btender	dkegdd
-3be done by	acdjie
+2they ring	kfefbe
-3phone you within	akffee
clhq	gjeega
-2determ by	fbfeai
-3its determ by	fbfeai
ptollga	dfkefd
-3about it on	cdijaa
-blikely	fekcah
+2: please	cakfib
+2, whoeve	bdeeck
-3number change on	ddddbk
-2destro after	eeefck
craye	kecfja
clgist	fehfja
+2, finger	jaieba
nwanda	ageefk
-broux	eecffk
ndie	efefkb
-bprofes	bgkebi
-3now and the	baijed
-3do so by	daifik
preflec	biecdk
+1somebo	kaeecd
-2office ,	dfbfdk
+2myself ,	jacebj
-3the outcom by	eafdhi
pbuilt	kdieea
+2s call	adacck
-3for you the	kebfeb
cljulio	ieffia
-3spend more than	cbfffk
-2or on	dbkfed
-2announ for	cfeeka
-3one copy by	ekffdb
nnewsle	debfgk
-3daught says :	djeeca
-3candid in the	kfebeb
-boption	ckiffb
-2contra by	ekffeb
pinto	haieeg
+bgrant	ffffak
clbe	ffffak
+1again	ckdbia
-borient	fecffk
-2both within	akffed
-1reacha	aedeek
-2examin on	bekdfd
-3writte examin on	bekdfd
-1profil	ekbdbd
-2shift on	cafegg
-2call on	dakagg
nplayed	kfdfbf
pelecte	haeehh
+2she says	iaddid
poverlo	keefec
+2and before	defddk
-bknow	khcchc
-3: before the	haffjc
-1moved	cecckd
-2debrie moved	cecckd
-3: debrie moved	cecckd
-2decisi before	edfebk
-2known before	affckc
-3be known before	affckc
ninside	gbhake
+1full	kfeedc
+2full stop	kfeedc
-3put it at	bkefdc
-bwrappe	fkeeah
cllifegu	cikfdc
-2yours on	dddfkc
-3got yours on	dddfkc
-2up by	geeiad
-3wanted me by	adfegh
-2new date	kedfad
-bvice	defked
crhotel	efkeec
clfirms	ffffbk
ni	jabhgi
nunclea	giieda
ptried	bgcick
nyou	hadjdi
nnurse	bbffki
-3insigh day on	eeafbk
ppropos	akhfaf
-2good ,	cbdffk
+2from here	keffca
clplatfo	cfkegc
clcrack	aggfgh
plagos	kcfffe
clfavour	gffaei
pstudie	jfgfea
clstop	hkbhbd
-3it back within	ajffci
+2is being	ffdfkb
-1in	ebhahh
-2fair ,	efdkca
-2no update	ceffbk
-3@d and not	aeffie
clnurser	ccddjk
+2nobody is	bdfedk
-2at #	bekeea
+bsir	kcefbh
+bswear	keeegb
pmark	kbiebg
psingle	kdefee
nwhole	kedfia
+bdelete	eefeck
clhierwi	efffkb
crdentis	aeieck
phelpfu	dffked
+2, boss	jadhbc
crplaces	efbffk
-3will ring you	dakeie
-2gaffer says	keffcc
nwater	eeefek
clbest	dicddk
nlost	hhagff
nmunici	jdfiea
rxreview - ahead	ceaggf
-bplatfo	cfkegc
-bvaccin	ajhfee
phq	afffek
nspecia	affekg
-beducat	jfieea
+2to consid	cefkca
-3smoke by the	daffej
-bhuang	cffeek
clhuang	cffeek
pwasp	ieejea
nstreet	ddaeji
ptroubl	ffkfbd
-badjudi	heekeb
cladjudi	heekeb
ndbs	eeeedk
-2up to	geacbh
pdrop	fcefek
clinside	giedag
nindica	eeieka
+2, even	kcdfdc
+1behind	ddfebk
-3and at the	jffefa
-2hospit on	adgeka
clgrante	khffcb
-2back to	dkgccb
-1change	gdcckc
pferry	gicahe
-bapolog	achfig
-2budget in	efffbk
-1see	aedjde
-2to see	aedjde
-2back within	eaefgj
pplain	ekeeed
-2ahead of	cbjeag
-bwish	dfefdk
-bbrno	eedefk
clbrno	eedefk
-2boat on	ajddde
-3the boat on	ajddde
palso	cehhai
+2: your	jdcabh
-2c ,	aciedj
-2he said	cffekc
-3for accept until	fkfffa
-1boat	bekfec
clwishes	dahkdf
clsent	kddbic
prenée	dfffkc
rxact before past	kfefab
+2she had	bfffkg
crobserv	dkefee
+1brusse	ekbfec
+2brusse time	ekbfec
-2comes until	kbeeeb
-1silenc	keefcb
-2things stand	bffeck
-3as things stand	bffeck
-3contac you in	bfdedk
pnumeri	kheddb
+2, wear	bbkfde
+2for us	icfjea
+2and if	iaacci
+binsist	kffeec
+binbox	kcfedh
panyway	cjaehh
plisten	gddedk
-1outcom	kdcced
-3decisi over the	kffddc
pfamily	ajigde
+bfittin	hffeja
ndonal	affjfh
-3to talk to	cfcdek
-2say you	jbbeag
crnod	dbekie
-1erased	aegfgk
ncleani	edeedk
-2termin on	cjabag
-3it stands until	fkfffb
crthings	dgeekd
-2party on	kcafbg
-3you ring me	ahcebi
nconsta	fefeka
nswap	cfkfbh
-2client on	adgchg
-2ends in	diceah
-bbeg	cdfffk
clbeg	cdfffk
pmature	cdfffk
ptrac	ecffek
-2closes for	dbfeek
-3is voted on	gfejda
peyesig	dhkfeb
+1normal	keefdb
+2normal ,	keefdb
+2be conven	ebkffg
-2receiv by	cgfeaj
-2commit meets	bffkfd
nbuilt	hgejea
nthirty	kfffeb
+bseason	ijeacg
-1yard	ddjeia
-2the yard	ddjeia
phurray	ehbfek
pcues	eckefd
-3check takes about	defeck
+bapp	jefdia
nsave	cbhdgk
-3outcom by the	bkffee
-2dates betwee	eekeea
-2our reply	kefedc
-2presen on	bekffd
-bmoon	fgaddk
cllocum	ffefck
-2, for	ebfebk
-3with the team	ccckcc
-3change on the	hbaaai
pcarniv	keieca
-3email us by	bbffek
nagains	ffjaff
nphysio	fdffck
+2to some	cedekb
-2began on	ddecdk
-3, began on	ddecdk
-bbag	kedehb
crunless	ckeeef
clnon	kcbdei
pgenera	hebekc
crshould	iachfg
cltransm	dkffed
clrefuse	ekedgb
crvetted	cfekee
nsittin	bkfcaj
nrules	gffjfa
-3if by the	kbffdd
-2writin :	keefec
-3in writin :	keefec
+bvestry	eeeeek
nphones	kbbddj
+bchief	kefefd
clpharma	ickbaj
crfittin	ffffkb
nreq	efffkb
-2the team	ccckcc
clquery	ffffka
-1treat	ekdfbb
-bhundre	dffkfb
ndemocr	fdekfc
-3writte to on	kfefeb
-btug	fdeedk
-3goes out the	kddeeb
pbenefi	ejfeha
pcompet	fdgcdk
-2announ on	kbaccf
clband	dcfffk
-3it can take	adffek
+1max	fafedi
+1due	ddcdkb
+2due to	ddcdkb
-3, and in	gaeebh
crtop	jefaid
crvisito	kedebh
pquote	eeekee
-3have my answer	ckfedb
-3dates in the	cakfed
-3certif , by	akffff
crif	ekgeag
crpiece	akhfee
-1till	ieeaee
-3our decisi ,	keeddd
+banythi	hgkeab
-3shop 's shut	ecceek
-2verifi on	fckfec
+bsoz	dfffkc
-3before close on	ekdeea
+2to call	eaecej
-3about it ,	dajffd
+bcable	kdffed
crcable	kdffed
-2should be	iddeae
-2issued on	cffckb
-3be issued on	cffckb
crmornin	hdkbbh
poptici	efkfeb
+2left to	eaifij
-brevisi	dfffck
clrevisi	dfffck
-2twice in	efffak
-bwalkin	dkdefe
-3so it is	hahbec
clfailin	cgfekb
placks	bkfffe
cllol	efdfdk
-1ward	eehfja
-2the ward	eehfja
+2s group	jeadfc
cldiwali	eefdek
-2shortl within	kcffcb
crbuyer	kdfegb
+2of all	affdii
palloca	ddfffk
-2up the	bkbdbg
nhung	keefed
-3which ends on	iadddf
pdeaner	gkdeeb
ptheres	jehdga
-1after	gkgedb
-3signed it off	edffkb
-3@p , and	aefeke
peither	eeacij
-3be bored within	ccffck
-2for me	ahgfig
nlater	ebkkeb
-bregion	gdfjag
-3word before the	bkffee
crumbrel	ceffek
nhymns	dffedk
-2falls on	kffbec
-3decisi falls on	kffbec
pyour	ckghce
-3the client on	aejcch
pwarn	kdeffd
papart	fjdfia
-3everyo by the	kdffde
-2there till	kefefb
prounds	hghdag
-3pencil in for	deidga
+beveryt	bgdjaj
crrecord	fjfega
+2for their	kcffeb
-2reply by	fhdaed
crpeace	fcffkd
pspecs	cekfed
-2lapses in	dkffeb
+2the search	ffffka
-2round in	hfadei
-2may take	kdffda
-2open till	adjcag
-3brewer rule :	ckfddb
-2it too	ceedkc
-3left it too	ceedkc
-2by phone	cakdjd
+1ok	hgheca
-2wrote about	dffekb
-3i wrote about	dffekb
-bregist	hhgbah
nstuck	chfekb
-2would hear	aeeeih
-1maxima	kefebd
pdubai	cedkch
+bprefer	bkffib
-2^ onboar	cdeeek
-3are availa from	fekdea
pdouble	kegffa
-3will be made	kffcdd
+2withou fail	kcfffc
pwill	gdcbkj
-3your inbox by	jagffi
-2to finish	efffkb
pteamle	ffbfek
pkas	ffbfek
-bstay	eakeei
crseven	afkfhd
+bwarden	effbfk
-3expect an answer	gaeffh
+2and did	fffekb
-2declar on	kedbdb
pringin	ckddeg
-2times by	adgfij
-3been shortl by	kefedd
-1speak	adgecj
poccasi	ahffej
-bprinci	cidkec
-2meetin 's	jebeae
-3rota meetin 's	jebeae
precap	hdkeeb
+2, thanks	djffga
-3the panel on	acjgea
clsous	ifefai
-bmidsum	ieeeja
ppool	fdbhck
-3attach contra by	ekffeb
clthird	beehkd
-2office betwee	efbffk
-3the office betwee	efbffk
-3no answer before	cfffdk
-2was in	ffffak
-bup	ahieci
napron	keefbf
-1trials	fekedb
-2lifegu trials	fekedb
pany	dgfgka
-2@p now	dkeeac
-3was @p now	dkeeac
-2skelet staff	dfedck
+2before i	ikabac
+2in semina	dekfca
pdover	dffked
clwhethe	hckcah
pcorres	efffkb
-2back until	ajdddg
+breopen	dkdeee
-2copy before	faffek
-3signed copy before	faffek
crboat	gihfda
nreside	kdeeef
pstuff	gbkidb
+1a	bdjkic
-bhybrid	feffck
-2follow in	hbadbh
-2a weddin	bedeek
ncomfor	eedkee
+bmine	cjgeai
-2exerci ,	ajgeed
-2manage by	kceedb
pbeside	ddaejj
-2depot on	kfgfea
-3the depot on	kfgfea
nrating	kaeeeh
-2right ,	jdeega
npcc	dfefdk
+1throug	gjfdda
-2answer :	djdfda
ndocusi	fbffek
-1remain	cdkede
phoneym	ffecck
+2the allotm	efffkb
-2closed until	ddfefk
+bsessio	igckda
-2you back	kdefea
+2, decide	fddiae
-2shutdo from	fffcck
-2reply ,	efeekb
-3slow reply ,	efeekb
-2so before	ckffec
-1swappe	bcdjae
-2notes swappe	bcdjae
pblow	kdiedb
pwife	ajieag
-3longer than the	gjddad
+1down	jdcida
-2the commit	ibieea
crminna	haffej
nvisas	haffej
-3postin closes on	ebfffk
-3filled by the	kffcdb
nended	kbehdd
-2me for	iaefdg
+bthumbs	gbfedk
-1am	kcgdcb
-2hinges on	eeedbk
-3everyt hinges on	eeedbk
+bfurnis	fkffeb
crparent	ahiedh
+bstarte	aeffgj
-2ooo till	cdfffk
-bcompen	ceekdg
clcompen	ceekdg
psemina	cfgdck
-2applic for	eddeck
climposs	ceffek
-2off is	bkbfed
-2: not	befekb
nsuit	bdkegf
nclipbo	kfefdd
-brecess	ibeddk
clrecess	ibeddk
-2recrui :	kdfecc
-1us	ffdfia
nrota	eccekh
clfunny	ecbfgk
-2mill 's	eeddck
-3the mill 's	eeddck
-2early as	kffcdb
-3as early as	kffcdb
-3must confir by	ckffdd
+2whiche way	keeedd
pconfli	khcddd
-2yes in	afffjb
+1though	hiaddc
-1fittin	ddcedk
-2unifor fittin	ddcedk
+bactual	affjif
+2all the	eebfck
+bcollea	abfeij
+2, commit	bffbdk
-2are shut	decfdk
-3we are shut	decfdk
clpasted	keffdd
npups	ekfded
-3an answer by	aedcdk
+blimit	jkdecb
-3first day is	ecdfek
+bfewer	deffdk
neleven	ffceck
clfamily	icdbck
nsatisf	ddffek
-2@p ,	bbceek
-2abroad until	eeeebk
-3reside abroad until	eeeebk
-3signed on the	bkcbbg
-2people know	kfeeeb
-3lettin people know	kfeeeb
+2, self	gaefej
nfull	fggeak
pcardif	kgeddd
+2via the	bcffdk
+2to come	hfdadf
-2starts after	fcefek
-3, starts after	fcefek
-bfracti	eckffe
-3, # or	jbhdac
crgreat	ekceef
-3sails on the	aeiggi
-3you do the	edkffd
-3stays open for	fkffdb
pfancie	cffked
nfix	fdkffc
-2requir by	bkffed
clbrothe	ddedgk
nputs	efdkcg
+bdeclin	chffkb
crwelcom	aefdhi
-2final chat	bdkedc
-2us the	bdcidk
-2say in	kcefdc
-3come back on	adkccd
crnon	kdeefc
-2to on	ddbbek
-2day is	jhhcda
cluntil	hfdkcd
cladopte	cffkfd
plibera	bffkfe
-bworry	cfffkd
Y	gkdccb
-bhonest	kgcehb
crissue	jfdfah
-1printe	kddacd
-1always	cefdek
-2thing always	cefdek
-3a thing always	cefdek
-btaken	aehfdj
+1same	ddkebc
-3, @d and	acfiib
bsby day ahead	gjaddc
frgoon	biigha
clrunner	aeefjf
psplitt	efekec
-2determ within	kcffec
clpostma	gkffdb
crten	ghjfda
+2, goes	edadfi
-2pulled out	aeffkf
-3partne meet on	bffkee
-3lets call it	kefdec
clreqs	ffffkb
-2outcom ,	kcdfed
-3the outcom ,	kcdfed
-2relit on	hjbbac
-3is relit on	hjbbac
-bfloor	febfek
-2have by	kbffee
-2everyo on	jecdia
crmarket	kcffed
-2sooner than	cffedk
-3no sooner than	cffedk
nthemse	aieefi
cltools	dajdej
crstarte	bkffbh
-2enquir of	ffffkb
-2your cv	ekbfai
+2for all	efddaj
-2hours :	deceek
nthrow	fecffk
bs- period ahead	dahgdh
clsortin	efdfek
-2here within	bdffdk
+1left	hgifea
-2inspec comes	biafdi
-3the inspec comes	biafdi
crchief	kegecd
+btea	deeeek
+2, an	kddedb
ntess	kchefb
-2approv on	cffkga
-2been given	jacebg
psums	haefei
nnadia	kfcffe
naction	cbjfdk
pswing	bkdfeg
-bhopefu	kffffb
-2themse until	kaffec
ndoing	dfjfia
pshoes	kdeddg
clwalkin	dkeeed
crbye	ekfedc
ples	idffaj
+bthan	kffbbf
-2night ,	hcaccg
-2result of	ffeekb
-2given until	cffjca
-1seat	affbgj
pbelled	gfffaj
nchips	gfffaj
-3couple remain to	cceeek
+2to a	eddfkb
-1these	ceefbk
-2of these	ceefbk
+2please ?	ekcfeb
papothe	affffj
-bbay	eekfcf
-bbell	kdfebh
-2first shift	deefck
-baround	jafddh
crtouch	cefkfe
clivs	efeeek
-1shows	acifch
+2, anothe	bacigg
cloduya	cfffek
+2and am	adeeje
-3, valid until	dbffek
ngoodby	cefkef
nfriend	fjeeag
crbreakf	eekeee
-3comes to you	afffgk
-1uh	gbfjda
-2here by	cieeag
-2papers until	jbfaef
-3your papers until	jbfaef
nmo	geeeck
psounds	ggjfea
-2due :	aibdic
-2door ,	eckffc
-3be delete after	feefdk
-blido	kfffeb
cllido	kfffeb
ndock	kdfeed
-3ring you by	kbfffe
clplay	edkffd
nfit	dekgah
clnaidoo	bgffke
clremain	giecag
-2princi on	bfdjha
+2whethe your	daffek
+2on which	aifffh
rodenied	dgadfh
ppoor	kcfffe
-3would hear before	deffkb
preache	ieahcf
-2up here	aefcij
-2on for	kahebc
-3promis it for	hjdeab
-3your mail from	ffffak
-2coffee on	dbkffd
-3year dies at	jbaede
-2show opens	cdeedk
+bchecki	geedkb
frrefuse	jfcjaf
crperson	kdfjbd
crpendin	ffffbk
-2anothe by	fjfeda
-2sure :	kddfec
clinterp	ekdfee
-2singap on	bdgkcb
pgraded	kddfee
-2will decide	ffedja
pwhilst	jfdaeh
nchapte	jfdaeh
crsignin	deefek
-3wants me back	eajfec
clelders	dfehaj
-3please allow us	kcfedd
-2in before	dkeebc
bsin day past	eefkcc
-3, back in	accfke
plearni	aghffh
-2throug by	aifiji
clenergy	ekfefc
-2to meet	eeeekc
ptaster	dkefee
-bhangov	cfekdf
+2was how	ffffaj
-3you to sign	dfcfbk
nlocked	egffak
pbeekee	ecefek
-3stays valid for	fafffk
crsmall	ebefkf
-3them know by	bkffdf
+bfly	ehkefa
cranymor	efffkc
-3upon it within	kcffed
-3was change on	dedfkc
-2be decide	ecdcbk
nsalary	dkfcch
+2, cake	cedeek
-3farewe is the	cedeek
+1also	adiffh
clbroadc	kffffb
+bbristo	beffek
-bdg	kffced
ncostum	ffffkb
+2for you	ccieah
pmistak	ekeddf
+1sous	decfkb
+2sous :	decfkb
clelect	cjceck
-1group	ceefkc
-1inside	dhdacf
clrosh	effddk
clhashan	effddk
rxsuperseded for past	aefffg
pattent	chkfce
pconcur	kfffdc
pstanda	chkbdh
pdioces	jgeaeh
-2review since	ffffak
-3says review since	ffffak
+2but it	bbdbek
pcourte	eidkcc
-3our decisi in	kfffcb
-2valid for	cfaebh
-3no on the	keeefb
-3have it on	kfeeed
-2time for	abighk
-3in time for	abighk
-1five	cccfdk
cladmitt	deeekd
clplease	ajibhe
ptoddle	agifhe
-3the slot by	kbeeed
clreacha	bfeffk
cllines	fibebk
-2missed on	eecekc
-3you missed on	eecekc
-2, back	fbcabk
+bobviou	jeeeai
crthinks	cffkee
punvarn	gkeeeb
-3becaus rota out	afffek
clnotebo	dkffde
pnetwor	deeffk
-bmost	cfkged
-3my desk until	ebfefk
-3says reply by	kbfedc
-2teachi cvs	dcdedk
pobject	giahcf
njune	jbfebk
-3antwer on the	eekeec
-2good until	ckfeeb
-2the trial	ededja
-2return for	eddfdk
-3happy return for	eddfdk
-3the decisi by	kbefee
+2early .	bfffbk
nseason	jadedi
-bplant	jaffbh
pcup	afhhfg
crchecki	geedkb
-1nay	dkbfeb
-2or nay	dkbfeb
-3the list on	heeadg
-2on holida	cdefek
nbakery	dkffed
-bcampai	befffk
-1blocke	eeekaa
-2have blocke	eeekaa
+2what you	dbfffk
+beight	fckebi
psubjec	gbjgah
bsafter day past	effekc
rxdenied after past	effekc
nspoke	kdcfja
pjoined	bhegkc
-3bring your knives	eckeea
nfolder	gekdec
crh	bfkfef
-1for	cfieah
-bhiring	faahhi
clranger	ijdadg
-3the books on	cffefk
-3vote in the	jfdeea
crapplyi	gfffja
-3other , and	kbefec
-3mailed on the	kedeec
clcork	bjajef
-2moving on	deddek
+2as you	ffafkd
-2her desk	akecde
crnights	ajfffg
-3's good for	ekffeb
+2, mornin	cekecb
pmisund	gffkdb
-2us since	ffffkb
-2list :	hdcaci
clorches	bkefef
-2exerci on	cifeaf
phurry	kbheee
+bland	effkfc
-2's quiet	eeefbk
-3hangar 's quiet	eeefbk
-2on till	faffeh
-3takes place on	dchhag
-3be notifi on	kfedeb
craccess	defeek
clred	keefed
-3say by the	bbffck
-3tell people by	bdffbk
nrobots	ffkffb
clmy	bibdkh
crlaw	fcfeek
namster	fbfffk
+bprogra	fdffck
psam	ieeacj
-2call within	dcffka
-3a call within	dcffka
pcheque	efedek
-bsuit	ckjfba
+2with his	dffjfa
crthat	fdagfk
clwonder	aiecgi
npasses	ckedhe
-2answer since	ffffkb
+2they go	addibi
+binvite	gibekb
-2touch within	kdffdc
-3in touch within	kdffdc
pcrimin	akeedi
-1cancel	acjedd
nlass	eeefkc
psooner	gekcdf
crn	aehief
-2probab on	cdkefc
-3, probab on	cdkefc
-2me by	fgabdf
-3be out by	ccefdk
ninto	gaekhd
-2decisi in	cdcaii
-1whole	adcdjg
-boblige	iifeea
+2it was	adbfhh
plife	aegfhi
pit	ekfdhb
clspendi	ffefkc
+beighte	bkffff
pnimbus	ehjfea
probots	ehjfea
+bmain	efdfdk
-bappear	kadfci
clsuit	hfjfba
crexcuse	bgffek
-3it is on	edkfee
-bclasse	dedffk
clclasse	dedffk
crto	bkfggc
-1door	ckcecb
-2stage door	ckcecb
-3the stage door	ckcecb
+btbc	dfffkc
+1regard	jaceci
-2would put	efeekb
+2in here	efeekb
-3i would put	efeekb
-2say within	caffjg
-bchoosi	kidddc
clcomple	efbfkf
-1founde	cdkedd
-3tell you within	kbfffe
-2takes place	bbjiba
+ballow	ccgdgk
+1once	dbdfck
-3we are decidi	keeceb
nbridge	aeefhj
-3second interv by	aegfii
crought	dkffhb
-1with	dffabk
-1nurser	dedfkd
-2the nurser	dedfkd
+2to have	afeffj
-3it from me	haeedh
nquiet	dkicde
-branger	fffbek
-2launch on	eeecdk
-3produc launch on	eeecdk
-2be out	jffffa
nfield	dedfdk
nunion	ckfffd
+1that	ageedj
-bacross	ekcfib
-1probat	bakdcg
-2gave you	aefgkg
-3i gave you	aefgkg
pconsti	ekfffb
rxreview over no	ieeeea
+bassemb	kdgeec
-2addres within	aeffih
-bitems	ecdekg
-3yours is at	cekfed
+bthinks	effkec
-1commun	eedeja
psaskia	bffehk
pkiller	bffehk
-3in the worksh	eedfbk
nhandov	fkffcd
+1look	edkfed
-2does your	edkfed
+2look like	edkfed
-3what does your	edkfed
-2i called	bfeekb
pfind	bgfakh
+2till they	bfffck
-2chosen by	ihffda
-2sheet by	ekffeb
cldescri	dffked
phumani	ceffke
crvotes	keefec
-3person on the	icjbca
+2went to	ffbckb
crvia	dbgfek
-3to come back	cckfeb
+bladies	eeefdk
pclass	bkffee
-3been contac within	keffdd
clwage	ekdfed
+2: @d	agdbhi
-2test on	dckbdf
-3is at the	kceddc
-2test within	dkefdc
-bpatter	ecffek
-3board met on	efffbk
-2interv before	bgekdb
-3with hr on	ccdekc
pwhite	cfekef
-2electi 's	decddk
-3the electi 's	decddk
nwednes	ijeead
-3list by the	ekeecb
phersel	ghaddj
+2, hope	ajgeed
-2case on	feaecj
-3your case on	feaecj
nstrict	ecffek
-3they said the	affekd
pten	degdck
-bexport	ddedkf
-bana	ddedkf
nmonday	adidfi
-1come	ggdabg
-3call with me	eckfee
-2notary by	ckfddc
-3our notary by	ckfddc
crfixed	defhkc
nrecipe	hdkedc
-2harbou within	afffeh
-3the harbou within	afffeh
+2call with	efdfkb
crmachin	ffffkb
-bcircui	ffffbk
clcircui	ffffbk
ptil	idkedc
pcallum	afgfhh
-3you hear in	kdffcc
+blovely	gedfkc
pstarte	beiddk
-2^ latest	kbffee
pkid	gijfca
-3they told us	feeeia
+2of work	adffek
-3expect more than	adffek
psteppi	kdffbh
-3sent out on	jeffga
nbranch	dfeekd
crattend	ehkdec
+bprovid	deeeek
-bassump	keeede
-2branch by	ckfeec
-3the branch by	ckfeec
clsmall	bfkeib
nstores	deffek
-3is in the	bekbee
-2though by	kdfeeb
crprofes	fffeck
+bslot	efkfec
+2, counci	cfekeb
+bdestru	akefdg
-3attach by the	bkfffe
crrequir	hckedc
clref	aifegh
clcrimin	dkffde
ninstit	chddek
clstores	bgbidk
clpictur	chffck
clcontac	ffbagj
-2plan ,	kceedc
-3the plan ,	kceedc
+borchar	fekfec
-1promis	bbaahi
-3will decide on	kffeeb
+2and text	keeecc
-2's printe	edeedk
ntransp	dbffgk
+bpinky	jeeeah
ppassen	keffed
-3call from me	dedekb
+2, make	aeffih
+1comma	eedcja
-3, it was	efffkb
pnumera	dgdeek
-2onsite on	eekfdb
-3be callin you	cfkebc
+2: all	ceddkc
pheadsh	cefefk
psurnam	ceffek
clwe	fafgke
cllectur	dekdhd
-bpanels	efekfc
-bfacult	igecia
-bbot	bkedff
clbot	bkedff
ndust	jfaeci
-blong	jgcgea
-3any time before	eaifhk
-2notifi :	kdeeed
-2said so	fcdfha
-2feedba within	fafebi
pkit	ajffci
-2availa from	fekdcb
-1home	iedadh
-2accoun for	dbefkd
+babolis	ffffkb
nassist	dahdgi
-1max	kcffeb
-2in max	kcffeb
-2everyb within	dcfekb
pcarer	kgedeb
pdairy	ajhdfe
crstood	keefdf
-3i had pencil	deeekc
+2with or	habdbh
crsend	afgieh
-2no news	cfffck
-3still no news	cfffck
+2nobody works	eecdbk
-3know we said	efffkb
pascens	bffkef
-2around the	fbadgi
pfailur	gekefb
pverdic	jdefka
ngladly	chgckd
+2, ballot	cdkbdc
-bjoined	aeffjh
nexist	efefkc
-binbox	chbdkf
-2sooner :	kddfeb
-3date is the	cdedck
+2, the	dhagfg
clmax	kdffed
-3been extend to	cefedk
crelectr	aefggj
pmicros	ckfffe
-1cast	dhdjda
-2the cast	dhdjda
-2yours until	adgggj
+bsecret	jeeica
-2# till	dajdcc
-3, # till	dajdcc
-2# and	dcbkeg
-bdear	kcceif
nmails	fdeeek
+2ahead of	ejceda
-3of addres within	ekffeb
ptwelve	eeefdk
+2and he	dfadhe
+bmyself	ckffee
-3manage saw you	dfdekc
+2as to	gicdda
-3: out until	bdffek
pspread	fgfjda
nhonest	faddij
+2, dear	gedeha
pobserv	fffebk
ngaz	iieefa
pmuddle	kdffed
+1even	ageekd
-3books on the	defcek
-3be patien for	kefecc
-1offici	kdefcc
-2it offici	kdefcc
+2, act	kdefcc
-3make it offici	kdefcc
-2object by	bbffek
-3she said in	efffkb
crun	dhffka
pbody	jcekdc
nice	cfffke
plotter	ceedkg
-2counci has	iefgca
-3works counci has	iefgca
+1till	jhbafd
rxsuperseded by ahead	aedbid
pvusi	bhfjha
-2after a	ffefkb
+bfolder	eajfei
clone	ggbgbk
-2notice beyond	faffjb
-3withou notice beyond	faffjb
crinstea	gfkdce
-2course until	cdfefk
-3a course until	cdfefk
-3promis you for	kfefbe
nhuw	hfekeb
pethics	hckddd
+bchair	hafjfd
-3i promis you	hfffga
nappare	gdhfia
pcases	keeffc
+bsystem	agffhh
-3: @d ️	bedekc
+2about whethe	keeeec
clkōrero	cffkfe
clrestru	ffffkb
-3your time on	dejfga
+2, win	kfffec
+2, your	aejbge
pdangli	fefcek
-3an answer inside	cbffkb
+2, unluck	keeecd
crhires	keeegc
nmeanwh	hgefga
-2evenin in	eebkdc
+2we write	kfebdd
-3test on the	ddkdec
+2and cook	eekfeb
+2but that	adefhj
-3every day but	decffk
-bresour	kffffb
clfancy	fekffc
-2it up	eeejca
-2offsit is	ceeffk
-3's offsit is	ceeffk
+2to take	ddfbek
-2addres by	ekeffc
-3fixed term ,	fcdfdk
-2which in	hcffja
-biqbal	kficeb
cliqbal	kficeb
-bkōrero	cffkfe
crsecret	jgfaef
crid	fdkfed
pfrau	ckeeef
pchoosi	kifcdb
pwalkin	kdefef
phungry	dedeek
pbake	dedeek
+2, town	dbkfed
pconcer	jeceai
+brules	jhffea
+2, sooner	kbffdd
clholder	dfkfed
-2would ring	cdefkc
nwake	cfffek
psubsta	kffcfd
+b.	kegded
-1data	cfffck
-2applic data	cfffck
-3erase applic data	cfffck
-2told in	gfedja
pstock	kedfed
-3bay # ,	eekfea
-3, from the	deejia
pdegree	fkceee
-3from singap on	cdgkcb
-2we meet	cffkbd
pfever	ddeffk
-3the shortl by	kbfefd
-bemploy	fadeii
pactuar	ekefed
-3form before the	dbefek
-2and has	jaecde
-2reply until	kdfffc
poluwas	bdfffk
nport	ckefib
nmissio	kffffb
-2known by	bdffck
cladmin	hcdfdk
-2will meet	dfdida
-3your breath for	ceffdk
rxaside from no	eciaeg
-bops	deeeek
clalign	deeeek
pstay	bhdfek
crbunch	ffeedk
-3is due in	hhffea
+2i sack	aeeedj
-1names	habcbk
-1wrote	dedekc
-3in for the	iageed
+bsend	chdkdd
+bgives	gkeddd
pcommut	jfeeha
+2s announ	ffffkb
nmargin	dffdkf
-3take place in	efdedk
nchief	aehjjb
ndry	idfkcb
sislip	deabjd
-3the system by	ckffed
psinist	cegedk
-3when they say	gefcag
clspecia	eddfke
-3would hear is	ceefck
nunveil	edfeek
-2she says	adechj
-2text me	dkbfeb
crorchar	fekebg
pcan	beihbk
-2she say	decfbk
clconsul	jiaica
+2with who	kbffec
-bni	ckffee
-2# applic	cfffkc
-3from us until	kcffee
crverifi	dfkfed
-btypica	fcefdk
-3will hear on	fdacci
nare	achhgi
ppo	cdgffk
crupdate	dagfhj
+bexamin	beffek
-3comes at the	kffdcc
-3holida , so	kceffd
+2, equity	ecefdk
clkindne	ekffed
pdocs	kcfffd
-3after the long	gfeahd
crwithdr	aiefei
crplaceh	gfekeb
-3can reappl in	ccffek
crpetra	ekffed
nkid	hefeja
nmasks	jfafci
-2i need	kcfffc
-2wait till	beeedk
-1trains	aceehj
+2for his	beffkb
-1vacanc	deffkc
+2: is	aigfef
-3slip by the	ckffdb
-beh	gkeeed
-2online by	ekfeec
-2market from	efcedk
-2, after	caebje
nrecap	efffkc
-1thing	eicfia
-3cv duty on	ebcfdk
crbit	eeefkc
-2meet on	bcikbb
crfancy	bekfgf
-3phone before the	kdefdb
-bref	aifegh
-2hq ,	acidbg
-3at hq ,	acidbg
clcause	ddffek
+bdear	gdeekb
clthinks	caibgj
+2the recrui	kbfeed
-2finali until	ahfeeg
-3with you inside	kbffed
-2turn up	bkccaf
-1some	acekde
clcampai	befffk
+1collec	aeffgj
-2commun :	kddecc
-2out within	jfffea
-3graz until the	defdfk
-bheadin	cfffek
nphotos	deffkd
-2til the	afcedj
clplanni	afiegh
crgot	kjbbhb
padored	bkjfeb
nshout	hadhbj
-bcork	dfbkeg
-1return	iddcaf
-3is coming on	jeccaf
-bpair	kdddci
clpair	kdddci
-1chats	cededk
+2and want	ejadcf
paugust	heddbk
+2we do	dhfjda
+2regard .	eccedk
-bassent	dkfffd
-1slides	djdeag
-2your slides	djdeag
-bone	dhcgck
+2for tellin	gedcia
-3hat on the	fagfef
ptitles	ffkeec
pproper	hddfck
pdraw	bfbkih
+1sharp	eekfec
-3the office by	dbfffk
-2recrui in	efeckb
nmatter	fgdgaj
parea	gddkfd
cractual	jdaejc
-2places on	keecfc
-3please answer by	acffij
+bcohort	bgeeek
-1blesse	bdefck
-bcourie	keedch
-3gives it on	kbdedd
clstandi	eeefkd
crvestry	eeeeek
-bvacant	eeeedk
clvacant	eeeedk
-2emaile on	ieccia
nimport	efffkc
crsolid	efffbk
nlisten	jiedfa
ndoors	feefdk
+2, will	fffiac
cllieute	effeck
+bshut	aeedhi
nas	adcgij
-3finish on the	ceecek
-3on until the	aeekdc
pmy	ejkdbe
-3of me on	kdeeed
-2notifi within	kdffec
+bby	kbffch
+2the client	ceeebk
-3was late ,	ceeebk
-3a strong field	efdfck
-2ping you	kfefec
-2have holida	cfeeek
-3i have holida	cfeeek
+2it self	ckdfcc
clround	kebigc
-3is due by	jafeeh
-2talks on	cfeagj
clstewar	jefeia
-2leeds on	cffeek
-3from leeds on	cffeek
nlapses	ijdega
-2plan is	kdefeb
-3new plan is	kdefeb
pdrink	ddefkf
crkey	djafdi
-3toss the coin	kedecc
npopia	ckhfec
cragreed	jecjad
+2and phones	kefcee
crbrusse	fkbffe
-2outcom in	keffec
-bdealt	keechd
crsorted	kcjfcc
-3can not do	deadid
nobtain	ffefkb
+2we choose	kfffbd
-2shift 's	dekeeb
-3trial shift 's	dekeeb
-2get one	keeeec
-2again from	efeeck
-2effect on	hcbeai
-2finger :	kdffec
-3each candid the	kfebed
-3is heard on	jeccaf
cltray	kgcffb
pbid	jhfeea
-1crew	deiida
+2is good	dkbedc
ppat	ebhfkd
-bnos	cdkfeg
pnan	fdkffc
-3their second interv	ffbeck
phiking	keffec
-bweighi	kdfedf
+2with our	kcddbe
crposted	dffkgb
cldaught	feeeek
-3our decisi within	dcffak
-2pronou on	kedbeb
-3for interv on	eekffc
-1lasts	jaeece
+2, latest	iaffef
-2pick by	kbffde
+2, a	gaifjb
-1sign	cibebk
nsecuri	cejeaj
nfox	cgfjai
pballet	kedffe
-3the portal on	jecefa
clknows	ccffgk
-2phone within	keffec
-3commit conven on	cffkec
nlobby	cffdfk
-2messag within	kdffed
-bhut	deefek
-2ingrid by	bkfeed
-3to ingrid by	bkfeed
crslot	cjkfeb
pcackle	fkdddh
nbadly	fkdddh
-3your signat by	bkffde
-2except :	gidfea
-3, except :	gidfea
+2but do	kedfca
pdecidi	jgedha
-2experi by	ccgghk
-1compan	ffffkb
-1tests	kedecb
-2bench tests	kedecb
-3the bench tests	kedecb
npink	fefcek
+2: there	jeffga
+bassume	dbefgk
-btutor	fdfedk
+2before you	kfeeec
-3the @d and	hfedag
pwindow	ejdkcb
phave	fiffag
+brealis	ibhdkb
-2came out	beffkc
-3, tell me	ckefec
-2your decisi	dkdfdb
-bdeferr	kfeffb
-3you again on	kfffbb
-3which meets on	ceeeaj
+1:	cgafhe
+2that he	eeffkc
-3your interv is	febeek
-3left , both	aecicg
poverle	dkffed
-2flying out	cfefdk
+2and she	ebbkee
+2she was	efffkb
-2nights till	ecfeek
-3on nights till	ecfeek
-2mail by	haffif
-2^ coffee	eekfdc
-3lease ends on	deeeck
crseason	bfeffk
-2test of	deddkc
-3done by the	cffcbk
-3going to be	cdabih
phols	ceeffk
-1review	dfekeb
+2and we	eaffci
+2withou you	cecdek
crtribun	cfffek
-2will ring	ddddbk
+2that follow	fedjca
+bvoice	bkffge
-2could take	cbffgk
nme	dgkecg
plitera	kbeedh
pgrapev	fddfek
nboats	fkfeeb
-3hands on the	ijbfda
nstory	edibdk
-3would hear in	ceffja
cloption	aijffb
+2would do	dhdfai
-3i have till	ckffed
-3, reply by	bbgfik
ptheo	kdefch
-2that in	afedgh
-3write on a	efdebk
ngloves	gdkfec
pambula	eekfed
-3off from the	fffcck
-bclaime	cfffek
clclaime	cfffek
pforema	ekbdhd
pembarr	igfeha
+2, calibr	cffkeb
-2valid until	afeech
+2the manage	aeffhj
pvettin	ckfdjc
ppython	ekeffc
+1comp	ceckdc
-2calibr ,	ceckdc
+2comp review	ceckdc
-3@d calibr ,	ceckdc
-1presen	degcck
pequal	kidcdd
ndecidi	iicaci
-2to her	bcdfek
-bhop	eckfee
-2invita of	debfkc
-2quick call	ddkfed
-3a quick call	ddkfed
-2, with	bjeeae
-3@d , with	bjeeae
nchance	cfeekf
-2fixed :	ceekbb
-3been fixed :	ceekbb
-2order by	bbffek
-3say someth by	faffdj
ppupils	idhhea
-3commit sits on	heaecf
+2, being	kbfecd
pmemori	fefkec
-2^ induct	bcefdk
-3from the partne	icceia
-2, to	ibcgae
nmain	edeffk
nkeep	faghbj
clstaffe	ajeejc
pcompul	idjefa
+2, unless	kcbfdd
clcontro	ajfeeh
bson day past	cadbjf
-2auditi on	bejdfa
-2meetin is	adbheh
nsupply	gfdkce
pcold	kbfjdb
-bnamed	hiddah
pzoom	eefedk
-1too	beddkd
bsbefore span ahead	bdfeck
-2doors on	decfdk
-3its doors on	decfdk
-2can begin	ceeffk
-barchde	cikfeb
nresubm	djffia
-bflat	hebddk
clapprai	ejieea
-3told within the	jeedda
-3commit to the	kdeecd
-3, and then	kdfedb
-2day except	ecdfek
-2fellin till	befeek
-3am fellin till	befeek
-2to them	bhaedh
+bpropos	khdebc
particl	ffceej
nboo	jfeffb
pbex	jbdfeh
clregret	edjbhf
nself	cejedg
nmailin	deffdj
-2held to	icbecf
-3be held to	icbecf
nframe	eefdej
pballot	fgjecd
-bthank	bcjejd
+2to find	jbfbdj
+2and asked	ddhebg
ppr	fefjfc
+bbought	eeefcj
-2attend on	ffdfjc
-3answer comes by	jbfffe
pupfron	jddffe
-3expect our call	bejfcc
-bsooo	jffeec
clsooo	jffeec
clcoming	ebhbih
+bbursar	jdebbj
-2second interv	ccecbj
-3a call by	hgeefb
+2: send	djdffc
-2choice on	jefefb
+2was never	dffejb
+1works	dbgedj
pranch	iffeib
-2file for	edffej
-3on file for	edffej
-bbearin	ffffjb
-2: follow	efdfbj
rxuntil until ahead	fjbbeb
-3say so before	bjfffe
-2licenc by	beffhi
ndated	beejdj
crlad	bcgfgj
clthrill	ddjfdf
pjurors	fejffc
+2after ,	beejch
-2counci decide	jffbic
-bholder	cejfef
-2need it	djefeb
-2online before	ejcffe
pserve	fjdfed
nforce	ffejec
pused	debdij
+2so the	ifbhcb
+1had	ceefjb
-2questi :	ejbedb
-bcouple	deefej
-3and return by	ejffeb
pflying	hgbedj
-2us ,	effcbg
-3to us within	cjffec
nvisit	bjdecj
nenergy	ejfffb
-1clinic	cdeddj
-2plan for	deeeej
rbact i-must-act	gfecgb
nwhites	efjfdd
pstoppe	bbijeh
phandin	cjeedg
clcourt	ccbhgj
-bnotary	djfeee
ppair	gjfeeb
pconstr	jfedib
-2comple by	ibebdj
nemails	jdjbbg
-1statio	effejc
-2tryout statio	effejc
+2with clipbo	effejc
-3the tryout statio	effejc
-1choice	bfeifg
-2not in	efdfdj
-1mentio	dbjefc
-1recrui	jbbfed
-bbody	edfedj
-2days ,	cbceej
-1touch	fcccjb
-2in touch	fcccjb
-3be in touch	fcccjb
-2from hr	jeefeb
clanalys	jedfee
+2the counci	jcffbi
-2^ closin	ceeddj
-3will follow within	beffej
clback	djgbgh
+1gone	bdgeej
+2gone .	bdgeej
-bvet	eeeedj
-2expect by	bjffee
-3has until the	gefbei
-2deadli is	hcbcdj
nsuppli	jcffch
+bearlie	idcbfi
-3patern leave on	ieefib
nfeel	gceejd
-badvise	jbjeec
-2: is	cdjeec
nyears	cjjecb
pbernie	jeefed
-3and one on	bfbgch
+blease	dbffjh
crlease	dbffjh
-2leave from	efeecj
-2elsewh on	edjfec
crappren	jdefjb
+bworkin	ffdeej
ncream	cfffje
-3last applic on	cffcej
-bforwar	digdbi
-3to decide in	jffecb
-2out sick	deeddj
-3an answer in	jeffed
clhannov	efdeej
-2you start	fddfej
-2launch :	cddeej
-3's launch :	cddeej
cltwenty	cbjffi
+blocked	dejfee
crlocked	dejfee
nhigh	efdeje
pde	jdbdje
ndietar	ffjefc
-2outcom :	jeeced
+1nothin	effccj
pcompon	cdfffj
pslips	cheddj
pprobab	fbffdj
pevents	jdffbg
-bjunior	edhfbj
clblock	bjfedg
cllay	jdfffd
+btransf	bjffhc
+2when she	jeeeec
-3will begin on	cedjec
nclub	ceecjh
-3it from the	dffjbd
pruling	ejfffc
-2these by	cjffed
-3, say the	hheebb
+2before @t	ccjfec
pmoin	jfdfed
-3round , closin	deedcj
-3you an answer	ddefje
pwicker	fedfdj
nadditi	gefjeb
-2world ,	hdbebg
-3ideal world ,	hdbebg
-3headco planne for	efedcj
-3our decisi on	jeeedb
nlay	ffjffc
-2office by	cedjbg
podile	deiebi
cltrying	eejefe
-2prefer by	bjfeed
+2, meet	bcicch
nentire	jdfffd
+2on and	eceffj
-1lesson	bbeeih
+2, do	begbbj
-3you would know	beffgg
-bhub	effedj
+2which of	hhefbd
pwide	fgdbhi
cronce	jjdcdd
psocial	fjedcf
nhoped	dfffdj
+bhit	dfejfd
nconven	cgfeje
-bmoment	efefjd
+bholler	jcdjbb
clprint	gibddh
-2client said	dffejb
-3the client said	dffejb
-3two dates ,	bcbbig
-1save	ddefdj
-2evenin save	ddefdj
-3every evenin save	ddefdj
pticked	bfefhi
+1back	ceffjb
crfamily	beffih
-3confir it by	jdcfed
ndanny	deefej
nkeel	deefej
-3closed on the	eeceej
-3lesson on the	cdjfec
-3panel reconv on	cfdjee
clshauna	jfdfed
nfly	egcbii
-2dates ,	bcbbih
-2start is	eedffj
pcosts	jcgfed
clhelp	hgidfb
-2time in	fegbib
panneli	ccjfcj
-2servic the	beeefj
nfunder	deffej
-2take over	jeeeeb
-1target	fjddbb
-2, target	fjddbb
ndataba	cjeffe
-2call of	dfefjc
+2for anothe	ddifhb
pladder	jbcfeh
nlurgy	fedfjd
+2, during	cjffeb
-3, upload before	dbfeej
-2receiv at	dccfjc
+2: read	cdjdfc
-3i accept by	ejfefc
crbe	ejdddh
-2your applic	bcceii
-bsouth	eeffdj
crmeets	bjfbhh
pskate	bdhfif
-3her on the	djcede
+2and inform	edjcbf
plegall	jeffec
phereof	feffbj
+2on from	jdfefc
+bwife	jddhec
+2after church	jeefdb
-2, at	efjfeb
-3were told in	efedjb
rxappointment - ahead	fdhebe
nhege	jffdde
frif	jjeddc
-2come the	jddfeb
+bdeputy	edhcej
-2applic in	hceidb
-3taking answer on	bjeecg
cldoubt	ffefbj
+2they tell	jdeefb
-3, # to	jedcec
rxdenied before ahead	bfbefj
-2title by	djfefc
clserves	ffdfjd
parguin	iedbhh
-2slides by	bgifhd
-blambin	eefdej
pgrante	hbeeje
-2go on	iddieb
-btiming	dfcjeh
+1for	bdjfbf
-2in like	ebefdi
nrotas	ffjefc
-2team on	iccbhe
-3begin on the	eccfej
parchiv	bjdchj
-3are inform by	jcfeee
-3your remind of	eeeejb
+2suit ?	edjfee
-2at all	ceffcj
+bis	jdfche
-2weekda before	bddffj
-2there by	ggfedb
-3not there by	ggfedb
-blobby	bjgfff
cllobby	bjgfff
pmonths	egjeec
-3of result :	jfeddb
-2it throug	dgjbfb
ntyped	bdcjfj
preqs	cffjfe
-1appren	efefcj
+2and give	bbbgdj
pspendi	dfecjg
-2other within	jdfffc
-3the other within	jdfffc
ntakeov	ffffjb
-2to mentio	bbdfjh
nhesita	jcfffd
-3office shuts on	cjefeb
-2it and	hjefcb
crwhose	jdffhb
+bmallor	efeejd
pkiln	jbcfei
-2have waited	cfffjb
-3you have waited	cfffjb
bson period past	bebdjf
clzero	jfffdd
clclue	jfffdd
pchairs	ghbdcj
clpaint	ebcfij
-3they are decidi	jffddc
-3both before the	bjeedc
-2this by	djffec
nleeds	fefejc
nrounds	difejb
-2starts ,	jebedh
nsupers	iddjeb
-3they said within	jefedc
clsong	bjgfef
clascens	jjeebc
+2, got	ecjecb
pour	fiibbh
ptemp	bjfffe
+bgirl	cdebij
pchoirm	dhjffb
-2filled in	efefjb
nlift	ijgceb
poutlin	cdicdj
crlosers	fffecj
+2instea $	bedfej
-3@d leave until	bdfefj
+2, next	gdcfbi
crbefore	ddbjei
-3try again on	cfjffc
-bstall	jdbeei
clstall	jdbeei
ndiffer	bjhchd
-2kicks off	ceefdj
-3season kicks off	ceefdj
+broads	deefej
ptravel	fbjbhg
psick	bjdcfj
+2to write	bcecjh
+byou	jdghcc
-1last	bdbbjh
pfrustr	dfeeje
crhun	jcfffd
-2us next	ddcffj
nunders	idiebg
-3choose in the	jeeefc
crnos	jehfdb
-2texted on	deefjc
-3i texted on	deefjc
-2awaite within	cjfffd
-3is awaite within	cjfffd
-3it : the	fjcccb
crdocume	dfjfed
-3an outcom on	ebcfjb
bswithin period past	dbddei
cltransf	eeffjd
-3be inform on	effdjb
-3to know within	ejffbb
pwrites	jecfee
-2certif within	ccffjc
clrepeat	fcffej
nnicer	fffejb
-3could be the	bdjfdd
psenten	hdeecj
clwalpur	efeedj
-2tellin you	gffchb
pkestre	jdeeef
pltd	jdeeef
crkind	hdefjb
crpoint	eddjdh
-1availa	cghbbe
pthrill	bjecbj
nages	hdcfbj
-3offer stands until	bgihge
-2in :	jgbfeb
+2from me	cjdfdb
ncarrie	diefib
ppatern	heejeb
rbsuperseded needed-from-you	bdcchh
-2waited since	feffjb
-3the traine from	fffecj
-3# on the	edjfdc
pto	eijdbe
-2either way	jeffdb
cllocal	hiffeb
pkids	defjbi
-1ceo	bfceej
-3down the yard	ddjfec
ntroubl	cejfgd
cldispos	jeffec
padvent	dcjedh
+2had the	ceefjb
+2with origin	dejfcb
crtaxi	dfffcj
pprice	cjefcg
ninvest	hfffjb
-2, first	deffjc
-2grid by	ejffec
ptempla	jibfed
-3she promis me	geeehb
-3period would be	ceffej
-3ship leaves on	fecdej
crrefusa	jgefcd
pconsta	jefddf
-bjoins	iedccj
cljoins	iedccj
+bhates	bjfeeg
crsafe	jdffde
-3you down for	bdjfff
crallerg	cjefee
+balthou	ihffeb
+2and be	bcdjcj
pclaim	jhfcgb
+2the ward	bbffhj
-3you are told	jfeeeb
-2^ no	jcdfgb
-2was that	jeffbd
-3, was that	jeffbd
+2that sounds	bfffgj
-3form email in	bfffgj
-2no within	ieffeb
non	bigfbi
-2link before	ejdfed
crnurser	ecjffe
-bsuppos	bheeig
+blaughe	deeejf
pyouth	ejeeed
bonot-before	gbceeg
nrandom	eeebhj
-2whole of	beeehh
-3the whole of	beeehh
-2is from	bfdbgi
crpinned	effjfc
+bmedica	dbifej
-2every first	cedfej
-2start the	dddfej
+2s round	efdddj
plaurea	dfeefj
-byo	gbjfcg
-3is away until	cefffj
-1spend	bdhjdb
-3from us in	jcfeed
-bframe	bjffff
clframe	bjffff
-broad	deedfj
cldrive	fbjfjb
-bsignal	jffecd
-2final on	cejdbf
-3semi final on	cejdbf
-bcurren	bjdeei
-2we talk	eebfej
-2the truste	deejgb
-3to the truste	deejgb
-2signed within	djffed
bs- day past	ebdbif
pvague	efecej
clshook	bcgeih
-3meet on the	cbfici
-3firm answer by	jcffed
flsaid	ibedjf
-2second talk	behecf
-2reques by	djffec
-3no in the	jedeec
pshame	cbgfii
clparagr	cjffee
-1yous	jfeeec
clexcite	fegejb
-2be a	beefje
-1text	jeeded
psouth	jecffe
-2is your	eejeeb
-bguild	jbffff
psaddle	jbffff
nonward	hfeejb
rbappointment next-stage-reached	ecbghf
-bbooth	fejfec
clbooth	fejfec
-3eleven people in	deffjc
paccomm	ejgfeb
nworksh	efeeej
nokay	gedecj
plondon	bheeej
-1taken	efebfj
-2result the	deebdj
-bmrs	jffdgc
-2open day	dccfje
+2was with	ffefjc
-3, as from	ffeecj
-3your detail for	ddffdj
-byou	jdichc
+bsuppos	dejffd
+bhaving	bjddgg
-2not till	jfffdb
-2festiv till	cdeeej
-3harbou festiv till	cdeeej
-2hours are	eddeej
paisha	jfefed
-3take place on	befeci
+2you may	jcffbd
-2size by	cjefee
-3am off on	edeefj
+2he is	ficdbg
-3questi by the	cjffee
-3accoun close on	deddej
+2to appoin	ecedjc
-2out ,	gdbebh
-2board from	fedecj
pines	hdebgj
clratifi	bfffej
-3gave me till	bcgghj
ptower	ejdddg
-3take longer than	bheeie
-1saving	cfdddj
-2daylig saving	cfdddj
-3: daylig saving	cfdddj
-3though he said	cffejb
+1depend	deifib
+2depend on	deifib
ntortoi	jffffc
clzoo	eeffjc
+2they told	dcdedj
+2, whethe	djdgbd
-1stops	jdefec
-2arguin stops	jdefec
-3the arguin stops	jdefec
-2availa for	bdjedd
-3a time by	jbffee
+2on averag	cdeefj
crvp	ghiebc
+bpendin	jdeege
-3exerci in the	dejeec
palas	bgffej
nreacha	jfecef
-2course till	cefefj
-3a course till	cefefj
nlambs	ceffej
crmoves	cjffee
pheart	fbfeig
-2was told	icedbg
-3a text by	jbffee
-bcape	jfjebb
clcape	jfjebb
-2needed before	bjffeg
-2, closes	bhdbbh
nshowed	hfffjb
-3the team on	jdebef
nleads	efjffb
psummon	bffffj
cltermin	ejddch
-1folk	beeibi
-2seeing folk	beeibi
-3finish seeing folk	beeibi
+2whethe i	bffejb
+2and see	edjffc
-2think the	effejb
-3you think the	effejb
-bprepar	hbhebj
clsiftin	fffjeb
-3is made within	jbffee
-3the remind of	eedfjc
crrunner	ejffdc
-2openin on	deieib
-2email ,	djeeec
-2fair :	ccceej
clping	fhbfdj
+2then ,	bejfff
-1positi	jfebgb
+2but @d	ffffjb
-2to close	ffffjb
-bmaster	ejfcdg
rxanswer for past	ffffjb
peyes	jgfffb
pconsci	jieceb
+2after we	jeffcb
+2before contac	jccedc
-3me until the	jdfefc
-bafford	efdeej
+2, madam	cdfecj
psheep	djddch
-2talk of	ffbfjd
-3your talk of	ffbfjd
-1packet	jeebec
-1saying	ecdbjd
nflu	cbeeji
-2answer by	hbcbfi
-2crew ,	bfjeff
-3the crew ,	bfjeff
preopen	ffjede
-2says by	ccffej
-bq	hebehg
prosa	degjfc
nregula	jeeecg
ndogs	gbeeej
nresume	ffffjb
-2office till	bifdee
pcovid	fffjdd
crnone	hfffhb
-bbenefi	edfeej
clbenefi	edfeej
-2town in	efjfbc
-3cape town in	efjfbc
nun	beehfi
crhave	jdbcfj
-2to start	ecefej
pwhitco	dfffjc
npains	dfffjc
+bas	cdcfji
crwhat	gcgebi
pfiona	edifjb
pgrown	jfeeed
n's	jfdeib
-2here ,	febheh
-3works here ,	febheh
nhunt	ebffii
phandle	iigedb
nappeal	hjdbgc
nbook	chhcjb
-3govern meet on	begjec
+blocks	fefedj
crlocks	fefedj
-3to start on	eceffj
-2write within	jefffb
+2, interv	jeffbb
crcertai	cdeejh
-2^ posted	ffffbj
-2mill on	efffbj
+2and likes	efffbj
-3the mill on	efffbj
pwaste	befggj
+2so can	feeedj
crrecept	hfjfcc
pscript	difjfb
+1budget	cfeedj
-2apolog for	beffeh
-3she apolog for	beffeh
-3from us before	eeffcj
clfew	bfjfdg
-1send	djdffc
-3for me from	ffeecj
-2paperw on	dededj
-3the paperw on	dededj
crtight	dbdfij
-3promis an answer	dfffbj
nstudie	ffffjb
nclaims	eibdjd
phangar	dedffj
+2in either	jedfed
-2i mean	fdcdib
+bgiving	jffefb
+bclass	jchfec
-1practi	ddjfdc
pex	jeefed
ptrade	edcjjb
ngalway	dhffjb
-2at from	ffejcc
-3looked at from	ffejcc
-2settle by	gcfebh
clhalf	bjibbi
-2gets signed	dfecej
-1first	fbfdhf
pchemis	ecjffe
-1revert	jeefed
-2will revert	jeefed
ncert	jffffb
+2should consid	jeffdb
+1plus	fcefej
-3full benefi after	fbffdj
-2^ decisi	fbbhed
-2you both	jefeec
-3ring you both	jefeec
-3is on one	bedjbe
pshown	cjjdec
ptray	jfffgb
-2to candid	jefede
+2: duly	eeeejc
+2the last	jcefdc
msinvites-questions	dehbeg
+1pay	cjefdc
pdriver	bhjhbe
npizza	cefejf
nceo	dffejd
-bnumeri	jgffdb
clnumeri	jgffdb
+2will do	bhcfdh
crlangua	cjfffe
-2take around	ccffej
+2the badger	ebcfbj
clslept	jeebid
-3's on the	dddeej
+2with an	ifffib
-bdrops	jgffdb
cldrops	jgffdb
crexplan	fjfffb
clcook	fbjebi
-2form until	fjffeb
-3last one on	gefbcj
-2becaus the	ecffcj
crsample	bfefej
+2, over	idiebb
-1weekda	efcfdj
-2: weekda	efcfdj
-3bookin : weekda	efcfdj
-1thinks	gdbbgh
-1walpur	dfedcj
-2^ walpur	dfedcj
+2and meant	ffffjb
-3the mail of	dddfcj
-3are made on	eecjee
-2video by	bjefdd
+1out	icbeci
+2out of	icbeci
+2the owner	beecgh
-bimmers	bdjedh
nchef	ibgdhd
nkev	bffejf
+2of its	djffed
clunluck	jfecdg
nhealth	cgfecj
-3and it was	beffjb
-3us in the	jdffgc
-3nothin until the	jefecc
pyasmin	cffeej
nyasmin	cffeej
-2sessio of	jedfeb
cressay	eeefjd
+2, truste	fbdidi
pbraga	hfejcc
rosuperseded	cfbbie
clheya	djfeee
clnoor	djfeee
-1hr	jchfeb
crpupils	ecjffe
+2per the	jdffec
-3want you from	ffeecj
crcolleg	begfgi
-2hoping for	jddecf
-2chat on	cedejd
pbarge	cffdfj
-3saw # more	ffeejc
-2so in	jdffdd
-3, so in	jdffdd
plisbon	jcfffe
-3you @d ,	dddfdj
pbrand	feefcj
nmins	jejfdb
bsnot-before lower-bound no	fbceeh
ncape	cfffej
clwarsaw	cfejeg
+2s off	bbeehh
bsby period past	ceffje
pdoubts	ceffej
-2confir it	bbeeig
-2is said	jffecc
-2read the	dfejec
-3are read the	dfejec
-2the positi	jfebfc
-3signed consen by	djffdc
-3second visit on	ffcfjc
clfield	jgeeed
-2the advert	cfeedj
-3closin the advert	cfeedj
-2induct on	bciecg
clstated	ceffje
phat	jeefgc
-bstock	jffded
crfit	biieef
cltax	bjeefg
-boffsit	deedhj
-3be releas on	hfeebh
+2or he	cjdffc
-2new one	ecfffj
-2in meetin	ffecej
-3am in meetin	ffecej
pmaja	cffeej
pstrude	cffeej
-3the plan :	bdibdi
-1agreed	cedjec
nwonder	fffejc
-bcopyin	jdbfeh
-3word for you	dfefjb
nmaître	jfbedh
naubert	jfbedh
-3start date ,	ecefcj
nsticke	geffbj
nact	jfefec
-bresche	deijdc
-3teleph you on	jfdfed
-2it comes	jdeedd
-3@d , answer	dceejc
-3shut @d and	dedeej
-2it takes	dbedfj
-2you applie	cebfej
pmilan	fjffec
phelper	fgbffj
crtour	dejfef
clcourte	dfcffj
nalumni	ceeffj
-3will hear the	jfffdc
+2target in	cddejc
nlike	dbichi
+1confir	jfeddb
-3is here on	bddjbe
-3by @d ,	icbeei
+blab	begfgi
npigeon	djfffd
-3the date :	becedj
-3to me in	igcebb
crallows	edfffj
pkaren	eeeeej
pfunny	jcdfie
-2added the	hbdfch
-3, added the	hbdfch
-bbond	ejffde
-2stands for	ejefdb
-3offer stands for	ejefdb
-3it over by	cjfffe
-2q :	hebfef
-3no q :	hebfef
-2effect from	cecccj
-3would hear the	ceeejc
-2was off	efffjc
+2was too	ffffjb
-3am in milan	dedfej
+2suits you	ddcfdj
+burgent	ddfffj
-bsmoke	hbdfgg
nchecki	ffffjb
-bdhôte	eeefdj
cldhôte	eeefdj
pplanet	egjfec
-2# within	ihffeb
pgate	hjgecb
clcosted	ejdffd
-2reques until	biffdd
+2after lunch	ddjfdd
-3yes , on	dbjccf
plog	biedfi
nminus	bhejef
popport	fiebei
-2works ,	deceej
+2everyo is	deceej
-3one works ,	deceej
+2, five	jdefgc
psalut	jfehfb
nremind	jffffb
+bkiln	ffffjb
nsuperi	ehffib
-2the name	bdffje
-3to the name	bdffje
ntestim	effcfj
-bcaptai	bbjcih
-3he allowe himsel	cffeje
-3us again in	dfdfej
-2someon from	fffecj
ppower	djffed
-3collea told you	deffjc
-2and again	cfedjc
-3@d and again	cfedjc
-2will take	dbfdii
-bindica	bfffjf
+bcleani	edeffj
-2final interv	fejefb
nnay	jccehc
-bdemo	dejdhe
-bagreem	bjdfei
-1milan	dedfej
-2in milan	dedfej
-1look	cfjffc
nretain	dbjeid
-2day 's	idccbh
-2you make	edjfee
+bill	gffgib
pmaster	igiecb
-3final word by	jdffde
-3for you :	jeefdc
pcause	fjffdd
-2panel of	cejbec
-3the panel of	cejbec
-3interv @d and	jfdceb
-1him	hhgbfb
-3the job by	jcffee
+2, whereu	jefeec
+byear	ffffcj
pdive	deefej
pgozo	deefej
nluca	deefej
nwashed	djffed
nlol	heeebi
pcouple	edjeee
-brefuse	fjeedd
-3you would be	bfhfjb
pclub	hibdef
psenior	jbiehb
clcontin	bffghh
-2you around	dejffd
-2again until	cjeeee
ngroups	jbffff
-brumour	cfffej
-1shop	cffddj
-2sea until	cdfffj
-3at sea until	cdfffj
-2candid comes	defbfj
bsafter time-only no	dbiebg
-3would hear within	jdffec
proad	bcicih
-3hear before the	ebffje
pbay	ehffib
-3public on the	jdbeef
-2beginn in	ffffbj
-2down in	ffffjb
nleafle	deffdj
crinstan	jdfdjb
crzoom	efhjdc
+2so all	ffefjb
nbegun	dgffcj
-3ngozi till the	edfdfj
pthemse	gejfec
pprimar	jiefbc
nfrom	jdehfc
crkeeper	iiebde
+2is now	fejfcb
+bvp	gejecc
clactual	eejfee
ncork	dcjfbj
clmock	bffffj
+2to bring	jdfefb
npresid	dbfeji
pish	dfefej
nmerit	fbeejg
-3extend it to	ejdede
-3to me on	cigecb
-2group on	cfejib
-bfellin	cefffj
clfellin	cefffj
+2when they	idffhb
+2the kurato	befdfj
-3well : on	befdfj
nchose	jfeffb
-2messag from	ffffjb
-3tell him by	ejffcd
-3no earlie than	bfffej
-bcircul	cdfffj
-bhousin	jceecf
praffle	ddfffj
+2, term	dbhffi
crice	dcffgj
+1per	jcedbh
prose	ceddhj
pninete	jjbeec
clsketch	dejfdf
nmaybe	jeefib
pleast	eeffdj
-3to you inside	jdfffd
+2the yard	bdedih
-2himsel by	jbfcee
+blate	iddecj
-1want	jcfedf
-2to get	cdffjc
+2we have	gcebgf
-2told before	deffjb
+1as	heebgd
+2off ,	ddeecj
-3decisi at the	gfecib
-3is by the	jdffed
+2so he	bgjedd
nshow	ffecjd
-2staffe until	bhfeef
-3is staffe until	bhfeef
+bhave	jbcdhi
clbond	ejffdf
-2call before	fbdfbi
clyou	jcjcgc
nfeelin	bedfjh
+2i told	dfffjc
-3to revert by	ebfdjc
+2and phone	hfehcb
-2viola from	ffcfdj
-3second viola from	ffcfdj
pstrong	hjcgbe
-2shout before	djfffc
-1notifi	jedecc
all1	ffgbfg
-3but before the	djffec
-3get the verdic	cffeej
-bpen	jdhedb
pnotify	ibddhh
pblue	gbefej
-3you know on	jefeec
-3back before the	bjeffd
-bscrap	efffjd
ncases	cffdgj
-3planne for the	behfff
nchairs	gjdfeb
-3they need until	ibfbeg
-3your note of	ffffjb
-1final	ccifjd
-bcode	bidfdj
-3, so :	cdecdj
-2come to	jdbffc
ppics	ejgfdc
pnor	dfifbi
-2promis you	feefbj
ptech	jbdgbi
+bmanagi	jdfede
-2diary for	jdffec
-3a reply by	jefecd
psub	jffefd
-2they say	gddbgd
clacross	ejcgib
-2to count	jbffbg
+2and rings	jefdec
rxappointment ago past	ffffjb
-2gets opened	jeeedb
prepres	jdefef
-2office in	decfjc
-2paid before	feffbj
-3fees paid before	feffbj
npodcas	ehdjdd
nhang	dibcej
+1sorry	ceefcj
+2sorry ,	ceefcj
+1whatev	ibdebi
-2be discus	cfffjb
-3not be discus	cfffjb
-2there before	djfffb
-bissue	jchffc
-3itself begins on	eeeeej
clpresid	jeeedf
+2and gives	cefcej
-2callin them	bbeich
-3, callin them	bbeich
+bi	iebgff
clstrong	decejg
-1discus	cfffjb
-1sessio	ffffbj
crintend	gffbfj
crterms	cjfffe
-2straig answer	jeeeed
-3a straig answer	jeeeed
crtide	bijffd
pflags	hddfcj
+1gate	ffbffj
+2gate #	ffbffj
-2says decisi	jffeec
-1put	ebceig
crkayak	ffffcj
njetty	ffffcj
-3crete till the	ddfffj
-3not do the	cdjebf
-2unavai on	efcfej
-3be unavai on	efcfej
pvision	fjefed
nbirth	cijecd
psold	jeeecg
-2in ,	eejbbd
+2, attach	effejb
nbot	fbffhh
pcopied	fdffjd
+1becaus	fhdgbe
-2dies in	djffeb
-3link dies in	djffeb
-bscript	ejdfib
nchoosi	fiefib
-bimmigr	efedej
climmigr	efedej
pdisser	efgejb
+2, soon	jeeefb
-3probat would be	eeffdj
+bvolunt	ffecfj
-bcolleg	jeecge
-3interv held on	ffefjc
nbasket	ffffbj
-bhannov	ffdeej
pkeepin	hecejd
nfees	fiiebg
clye	jeffed
+2s @d	jfdcbc
clchorus	effjfc
nlatest	gbdecj
ncake	ficejc
+btight	fbdfii
psimila	edjfee
-3of you in	bjdece
-3interv with us	eejdgb
-2interv date	ccjffe
-3for them by	djffed
-3accept by the	djffdd
+2i sit	gedibe
-1rankin	bedice
-2^ rankin	bedice
rxaside until past	bbdbgg
clpace	fjdffd
-2who on	jfffec
-1envelo	bjcbcf
-2then a	effecj
+2to arrang	djcfdd
-1think	ebeefh
crat	bfhffi
-2they pick	jeefdd
-3touch by the	ejffcb
-3a ring by	cjfffd
-2sift in	dfdjcd
-3first sift in	dfdjcd
-bwin	bbjfej
clrememb	hcibhc
crfellow	ffffcj
-bneithe	bdeejh
nlength	ehffbi
sidate-owner	deddje
crintake	cjefdh
-3is off until	ddfeej
-1yes	cjccib
rxsuperseded after no	ceefjc
ncontri	eeejhc
-bmentor	geejfb
-3answer before the	jbefhf
-2: closed	ffffbj
-3@d : closed	ffffbj
pdom	feejec
clcharit	bieejc
pages	jdefhb
cllight	ieejbf
cltracto	bcjefi
-2role by	dcffbj
-2second from	efeddj
-3on second from	efeddj
+2, old	cedeej
nhub	defeej
nprovid	dcjebj
rxanswer over no	gddfbf
pcapita	jdfefe
nembass	jdfefe
navails	jdfefe
-bsometi	hdebid
pmuskra	effjed
ncite	effjed
-2found out	ffffjb
-3he is free	dejffc
-1nlt	cjffed
-3we promis for	efffjc
-bstudy	djeeib
-2like ,	gibecb
-3final interv on	febfjd
-3resump date is	cdeefj
nmagazi	jefeed
-3an interv on	edjfcb
plaunch	jfefed
-bjura	ceffej
cljura	ceffej
clloadin	ceffej
-2has till	bfebdj
clsurger	ejcdge
crgirl	cdechj
pclick	cjfged
ntears	cffjee
-3call you on	ecbfdj
paberde	efffcj
-2you asked	ffefjb
pfitch	jdffed
-3they meet on	jfedcb
nwhite	jeefbh
-2contra on	ibfdbe
planded	jbefdg
-2approv and	feddib
-3being approv and	feddib
-2heard on	fejcbe
-2works before	ddjfec
-3is publis on	jfedec
clunsucc	eeffdj
nnephew	jffeec
+1and	ebdjee
-2run until	bbdgeh
nhq	eejefe
-bfixes	jeecdh
crroast	eefdfj
-2messag on	jfefdc
-3your messag on	jfefdc
-3talkin to you	begfjh
+bvia	jeffec
+blectur	deidjc
ndrink	egebhh
-3, you have	cjfffd
phers	fjfdgb
-bwaiver	ejfffc
-2the chat	dedejc
-3that you got	edefjd
clgateho	dfdfej
+2your file	bddjgb
-3counci sits the	idccbg
+2is still	ffffjb
-2mind on	beejic
-3his mind on	beejic
-2notifi the	jfeeec
-3both by the	cjfedd
passent	deeffj
clfather	edfjgd
+2i do	bcgfej
nweathe	cjebfi
-2a reply	cfffjd
crcottag	dhejfc
nwrap	jffffb
-3going to say	idcfhb
-1inform	feeebj
+2: no	fddejb
-2chased on	dfedjb
-3i chased on	dfedjb
-2retire in	eeeecj
+2: not	cdefje
clendeav	jfffdd
pbhai	jeffec
nrevive	feffjc
-2rings you	jedfdd
clcafé	dbgfjf
-2vote is	hfffeb
-3the vote is	hfffeb
nartist	efeedj
+2s appren	efefjb
pnairob	efcffj
+bshifts	geffbj
-2lift ,	djdedb
-3the lift ,	djdedb
-1lost	bbjcef
+bissue	jfdfbh
pme	bhifbj
-2ok by	djfedc
pthirty	jeffec
-bhoneym	eefdfj
-1depart	cdeeej
clhybrid	edffej
+bzip	biffeg
-2is my	dbjfdd
-3that is my	dbjfdd
pwell	cegfje
-bice	cdgejf
clafraid	ceffje
-2the whole	ceddjd
-3you on a	efedcj
crruns	cjffdg
-3please wait until	jcffdc
ppack	cibidg
clyellow	ejfffd
nactual	ijdcdd
pescort	fjfffb
+1given	djddgb
+bcostum	jffeed
-3to the direct	bdjidb
+bmodera	cffjbh
+buh	bffjge
-3them till the	icfbdi
crstamp	ffffjb
+bresolu	dgfcej
+bfellow	fgffbj
-3is live until	cdfffj
-1boss	feefjb
-bstrong	decejg
cltiming	ffcfej
+2again .	effebj
nled	cffjee
-3your slides by	beifig
nconsul	diiegb
+2myself .	ceffjc
pwishes	ijfebc
crtops	jdffed
nmerry	jeeede
-2is decidi	jffdfd
-bmd	feefdj
pignore	fegjbf
rxdenied on ahead	fehgeb
+2, lucky	eebffi
+2to set	cjhfhe
-2someth in	edjecc
phomewo	cjffdf
-2applic closed	cfffdj
npack	jeffcf
-btheirs	bhfefi
cluniver	eeeibh
+1could	bdifej
crshifts	ehhfbg
-3from us the	jffeec
clsignal	jffecd
-3yet , but	jeffec
-3have the outcom	cfffbj
-1feedba	jcbfde
+bhard	dejffe
nste	jfefec
+bdelaye	dffejd
-3on leave until	ddfffj
-3what is your	efjeeb
+2at ten	dejfdc
crrules	gjfffb
-3have got until	hbeecj
pdrowne	ccejei
nha	jefece
-2statem by	bffegi
+1system	efjfdc
+2system design	efjfdc
-bfurnac	gjddde
clfurnac	gjddde
pthrice	jfefed
clforty	biedif
-2, starts	deeefj
+bpasses	effjfc
pforese	eeeedj
nassign	efefdj
+boduya	edefdj
-3will say the	jeeedd
cltheirs	bieefj
-bfoyer	gjeffb
clfoyer	gjeffb
-brelit	gjddde
clrelit	gjddde
pglassw	gjddde
-3it by the	bheejc
nangry	ejefde
+bzoom	ddejbi
-2one :	cdjcbg
-2test :	dejfdd
+2so @d	feebei
-3be here by	ebffbi
-2well ,	jedehb
cldeacon	cffjfe
-3all candid by	jdffee
-bpushed	jbcibg
clblack	jeefed
-2are by	jfffec
-3be destro after	eeefdj
crless	fefecj
nmiss	dcffjf
-3have these by	cjffed
-2your knives	bchebi
-3reache you by	jcffee
+2, given	efdcjc
-2in until	bhfccg
pola	jfeddf
-bgym	ffeedj
clgym	ffeedj
-3would start on	eedfdj
+b,	gbcegj
-2told by	ibfech
-2email the	jfefec
crpacket	djfgfc
-bchew	jcdjeb
-3one has until	defefj
+2to think	dhejcb
+2, reason	hfgfgb
+2has passed	deffbj
-bcantee	effeej
+btexts	jefffc
-2, any	ecbfej
-2waitin beyond	ceefdj
-3you waitin beyond	ceefdj
-2expect :	decbje
-1proper	bffjdc
-3meet in the	cfbhei
+2suit for	fejfdd
-2applic from	fffhib
nslower	dffdfj
-2is out	jeedbd
pnorth	fjffdc
-1court	cdccjd
-2in court	cdccjd
-2disapp on	dibcbf
-3button disapp on	dibcbf
ppostsc	jfefec
crinvoic	jfffed
pdelaye	jbddgh
-2over that	begigh
peasy	cfffej
nworshi	hdffbj
-2questi of	ffefjb
-3your questi of	ffefjb
nprojec	gjfedd
-3answer us by	jdfdec
-2it be	edffbh
-3let it be	edffbh
+2instan .	jdffcf
-3move it to	dejcec
plandla	cjdddj
-bat	bbheih
+2teatim .	ejefed
prail	dcjfdg
-3are closed on	efffcj
+2call ,	cjdebe
please	gfeigb
nem	eedfje
-2page by	igffeb
crjoy	fffdjc
-2a name	ibcfbg
-2starts at	eejfec
nagents	fbfffj
pextra	biefej
-bthumb	jfffed
+1text	ecfdcj
pduring	fedfej
pspe	bjffeg
flagain	bgjecj
-2read ,	cfejdc
-3we read ,	cfejdc
-bagain	bbheii
bswithin span ahead	ihbddd
-3to me within	gheffb
ndinner	cjifec
-2silenc beyond	ejfecb
-3to interv on	ddfejb
-3two on the	eehejb
-3to answer within	dcffjb
-bholds	cjjddc
-3applic : the	gdeebi
clsickbe	cjfffe
rxdenied in past	ffffjb
p@d	hfiebf
-2interv betwee	dfdecj
+1more	feeebj
crhired	hcbejf
clshakin	jffdee
-2, or	ebjfff
-3last interv on	eeeebi
crticket	gjeedc
clluc	effdjd
-bstreet	deffej
cloverse	djdfeg
clvp	jcfdff
nping	dgifhb
-2@d until	ebejed
-3from @d until	ebejed
-2if the	fcbegf
-3asked if the	fcbegf
-2us inside	bgffei
+bphonin	jffffc
+bmerger	heffbi
crdeputy	eehebj
-bhq	diiehb
-2an offer	bbcegh
+bfarm	dfffjd
-3settle it by	jdffde
pfog	jifcfb
-2^ her	fbecbi
-1hear	fcbbbj
-3get an answer	bfgfgj
cldeepa	ffffbj
+2, togeth	ccjggg
nherita	deefej
-2did great	cefeje
-3you did great	cefeje
-2txt you	jeffeb
-2lunch on	ebhfdf
pus	cicdej
cldivisi	effdej
-bact	gbffej
-3my mail from	ffffjb
cl@s	begdii
-2shift ,	dejffd
-3trial shift ,	dejffd
-2promis was	dfffjc
-3the promis was	dfffjc
-3rota for the	bejcdg
+bheat	cjefdg
crselect	fheejb
nidenti	heeebh
-2went out	edffjc
nthursd	jgefbe
powns	dcfffj
-3it again :	eeddjb
nadds	ddfjfe
ncottag	eiffhb
-3form by the	cjffee
pposts	fecedj
nbreakf	djfecg
+2i hear	jdeebg
-2a line	jfeedc
-3you a line	jfeedc
-1stage	edjfcc
-brememb	jdibeb
-3a letter by	hgfebb
-2, decide	eeeidb
+2till @d	djccbe
cljoburg	efedej
+2to ring	jbeehc
-2thing ,	gjcfec
phangs	bjffdh
-3see you again	efhfib
ppupill	cjdfff
pr	ejeffd
-2asking about	efefjb
+2after his	jfeeed
-bdaylig	dfeeej
cldaylig	dfeeej
clsaving	dfeeej
nnoneth	fefdfj
-3is begins in	eecfej
+1keeps	djffed
+2keeps you	djffed
-3be kept for	ddffej
platin	dcjffg
+2of their	jeffcd
-1never	ceefdj
-2is never	ceefdj
-3it is never	ceefdj
neimear	dfejee
nrefers	dfejee
penhanc	ihbfee
-3show reopen in	eedfej
-2decisi by	fgcbef
-2finish by	hhffeb
papprec	fefihb
-bintrod	effdej
+bbook	cjeejc
-3yes no by	jbfffe
-3an email within	jcffee
clfiona	cfejfe
-3a decisi before	cfffcj
-2publis by	jcffed
-2guaran on	bbgfeh
-3two guaran on	bbgfeh
clpile	jeffec
nms	cijfdc
crcutoff	gjffdc
+2, printe	hifedb
-3an answer before	fdeebi
+2, sign	bdidbj
-2filed in	biefed
-3be filed in	biefed
ppick	djcdje
-1loadin	ceeeej
-2's loadin	ceeeej
-3jura 's loadin	ceeeej
-3would decide by	bjffgd
-badmini	ddfejf
-2debrie 's	hfcjeb
-2waitin since	ffffjb
-brotati	dcfffj
nsignin	beffjh
-3to sit on	cffbjh
pdrafte	jffefc
ppartic	iibhbd
-2teleph by	jcfeed
-bzoo	cffjib
+1never	cfefjd
-2the head	gccjcb
nlied	jfefed
-3inform us by	bjffee
crcleare	jdeffe
pmiddle	dfeefj
-bcrimin	djffde
-2decisi comes	bgfigi
-2or in	beeeej
-3@d or in	beeeej
-2unders by	cjffed
-3the unders by	cjffed
bsover lower-bound no	cddibg
-3said give it	jdffed
-3heard in the	cfdcej
-2sent by	jbfffe
-3be sent by	jbfffe
-3# , from	ffffcj
-3off until the	defefj
pbaker	ejffbg
-2fair is	dejffd
crtable	cdcjdj
nlesson	hcfejb
-3write by the	jbffee
-3are from the	efjdeb
+2: interv	deedcj
+2and here	cfbfji
psleeps	jcfffe
papplau	jefefd
-2done within	djffec
-3again from the	dfedej
nvalley	djfffd
pactiva	fbfffj
clbegs	ejffee
+2anyway .	ddfeej
ndisqua	fjfefc
-3leave until the	eefdfj
-2detail for	dbjfch
-3goes how about	hibeeb
+1soon	jccfce
+bgather	ffffjb
pcorner	jiefcc
cltie	jeejdb
-3all candid on	jfdfec
-bwriter	ffdedj
nline	fdbihf
-bhard	jbgedf
-3: result on	jfefeb
+1servic	jddeec
pcoat	effedj
-bkim	deedgj
+2we shall	igfddb
crparkin	bieeif
+bleeds	degeej
crthanks	fbffjf
-1right	iffdhb
-bvalidi	ejfeee
-bdiwali	eefeej
+2we know	iefdbi
-2panel met	edffje
+bprinte	biddjf
pinstea	jcedid
-bgate	hicebi
-2and until	jbfffd
-2conver on	ceibff
-3not on the	jffcec
-3dates before the	fjcedd
clregion	fbgife
-2with in	chffjb
-2promis me	hbeeeg
-1upload	bigefb
-2down on	cjbfdg
-2took until	idfefb
-3link expire in	dbfffj
nintend	jdfedf
-banalys	jdgedd
-3with the direct	feffjb
-3you know the	jeefec
clminimu	ffffbj
-2name by	ifffdb
-3a name by	ifffdb
+2they say	hfehib
clbk	cffefj
-2again next	ecfffj
creye	ffeddj
pball	dhjfcd
nremove	egefcj
+bperu	deffdj
crperu	deffdj
-bclinic	bihech
-1update	feeebj
pbarn	cjeecj
-bpriya	cejidd
clpriya	cejidd
-3post conclu on	ffffjb
+2@p .	dfffjb
ptimesc	cecidj
cldevelo	ceffgj
clfaster	jfefbe
-2week ,	febdcj
crreserv	dhffbj
pretail	ejcedh
clbridge	cfgfdj
+bstay	jgdedd
-3signed copy by	edggjg
-bslower	jfffec
crbranch	dgjebh
+beat	efeeej
-2spain till	cceefj
-3in spain till	cceefj
+bmill	ffhfbi
+2till the	gffejb
+2, later	bjefbh
-2mail until	cdfffj
-bunreac	ehecej
clunreac	ehecej
pdermot	efffjc
-2to vote	cefejd
-3a reply within	jcffec
pquicke	hjefdb
cltotall	eiefib
nlupe	jeeecf
-3holida 's the	deeeej
-2's out	defeej
-3guy 's out	defeej
+2for invent	ecdffj
-2in leeds	ffffbj
nmonito	hcefdj
+2or you	djfffc
+brung	jdffee
-2got until	ffedbh
-2@p then	cffdje
-3origin @p then	cffdje
clmuseum	cbhehj
psignin	deffej
-3touch before the	cefggj
-2a ring	djfccb
crtender	bjegdg
nforest	gdffjc
-3with me by	cjeffe
-bsix	beifgh
clrestau	feefdj
clcolleg	jdgcge
naberde	efffcj
-3half an hour	cdjfed
-1bookin	ecdddj
-2the bookin	ecdddj
-3open the bookin	ecdddj
-bye	jeffed
-3answer in the	jdbbbg
-2sessio ,	jchceb
-3day 's the	edhbbi
+btry	ceffje
+2week we	cedfcj
nturns	jbeebj
nerase	eefibi
pratifi	eiffhb
+bvettin	bjeedi
-1strike	gddcbj
+2, salary	dffjeb
psec	iiefeb
nstates	eeffjd
-2^ @p	cedfdj
-bwage	ejcfeg
crgradua	eeffcj
-3your accoun by	igffdb
nonsite	ieefbi
-3phone you by	jcffee
-bfather	iffehb
-2list before	ebfebi
+2in case	ffefcj
-2say on	cjdeed
-bexec	hfffib
-bprescr	fbffej
phopefu	ffffjb
-3know i said	cfffjc
-3opens again on	efeddj
crtear	ejffed
+2though .	dhdebg
+2on our	dcfejc
clfundin	jefddf
crexcept	jfffec
nlord	jbefdi
-2docume by	dcffji
-1else	efffjb
-3its work on	bffjed
-1afford	bheedg
-2are afford	bheedg
-3you are afford	bheedg
-2choosi on	gfebeg
-2and say	ceefcj
bswithin day ahead	ffbebi
+1defini	jdffde
siinvites-questions	ibeccg
-2lol ,	eedfib
-bfirm	bhbfif
-1line	gedeib
cltypica	jbeech
-2reache me	fceejb
nrisk	ddffej
-3please confir by	djeffe
-2says in	cjffeb
-3lady says in	cjffeb
-2active for	fcffej
nleavin	jhcdgc
clfactor	eefeej
+2, zoom	edcfcj
-2board on	bdgigd
-1md	cchcbj
clhonest	jdcdhe
-3two interv ,	edhdjb
-3others on the	ddcfje
-2job by	jeffdc
proutes	efffjc
-2they have	hedbcf
nfault	dfffjd
-3who has until	bieeef
pfreela	gfefbj
crturns	jdffee
-2to talk	deffjc
-bnomina	jeeeee
-bpayabl	ejfefd
clpayabl	ejfefd
-2not ,	jdcfec
-2and within	jdffed
-2go home	cfecdj
-3and sign by	cbgfhj
-2anothe go	jffdfc
-3looked for by	cjffec
rbaside past-event	feecib
-2vacanc is	ceffdj
-3this vacanc is	ceffdj
psand	cfeffj
-2me and	bedfje
+2from sal	bedfje
-3from me and	bedfje
-2holida ,	jdcecd
-2text by	jdffed
+2s no	behedf
n.	ceegjf
-2in exactl	jeffdd
-3the strike on	bffdfj
ncost	edgfej
-2refere on	fedbej
pgreenl	efdeej
phomeca	efdeej
crsomebo	gcjdfe
+2we would	efdbgf
pjonas	bfffjf
-2the decisi	cfffjf
-2cloud for	fefecj
-3had cloud for	fefecj
+2from @d	cejece
-2now :	jfeeec
ptulip	ehejeb
pbulbs	ehejeb
-2look :	bdheei
clmaxima	jffece
-3he is got	jdfedd
rxact until ahead	jedfeb
-3will meet on	bffjfe
+bundert	eefjec
crundert	eefjec
pauctio	jfefed
ncousin	jbfdid
phellos	fbfffj
-3is bank holida	cffefj
nforfei	ejffde
-3me it by	bjffee
+blandin	jffefd
-bgreg	cfffje
npledge	jfhedc
-1showed	cceeje
nconclu	cejedh
pjerome	cefjjb
-3be publis on	gfedbg
puhl	cjfffe
punwell	cjfffe
nsquirr	cjfffe
-3stands until the	dbffgj
-3chapte meets on	bfefdg
nhappie	djffdf
boafter	bghbff
-2break up	jffeec
-3we break up	jffeec
clsuper	dieejb
-3the office till	ejfddd
+btalkin	defjfe
clpre	ecefjg
ndeputy	cdhjcg
clfairly	feffjc
clpastry	ffefjd
+blive	ffeedj
-2expire after	bgffdh
+brefund	feffcj
crrefund	feffcj
-2: before	jdfffc
-3back by the	hbfehh
pwales	efdfej
-bphotos	cddfhj
-2turn 's	jeefec
-3my turn 's	jeefec
pheadco	heffbi
-3come on the	bdicdh
-3assess centre on	ddeejf
+2, strike	deeddj
clproced	jdffhb
+blearn	iceebj
-bhouse	jececj
-3will ring me	jeefed
-2spain in	dfeedj
-3in spain in	dfeedj
nstay	jcibgd
cloffere	cgjcdg
-3the @s ,	jdffed
-1well	ieffgb
-3a result on	ffefbg
-bhr	ifbdjc
-2^ as	ceeddj
-2yours from	ffffcj
-bserve	efjffc
clserve	efjffc
nclick	efefdj
+2, two	bcjbdj
-bcounty	iefdbj
-2^ betwee	ddbcej
nunchan	cedfhj
-2congre until	ddfdej
-2guaran by	jcfffd
-2which begins	deffcj
-3, which begins	deffcj
crsix	fjefec
+2, ngozi	fdfdej
-3rob till the	fdfdej
-2lodge on	djbddh
-3the lodge on	djbddh
+bproper	iefebh
-3this office by	iffdeb
pminds	jeefed
-3is over on	eedbej
pflies	gjefeb
phalifa	gjefeb
nmadame	gjefeb
nroy	gjefeb
-bstunt	ejffgb
clstunt	ejffgb
-3our answer by	ibffhd
+2whethe there	jcfffe
-3return on the	iedbic
+2i give	cjdfec
+bdeemed	djffee
long	bfcegi
-bfully	cejcif
-2clerk :	ebefdi
-2feedba on	bfhfjg
clstu	jbcief
+2s mail	fdefcj
pfussy	eeeeej
psecure	ejeffd
-3our letter by	jdffee
-3questi in the	ejdffe
-2collec until	ecfffj
nhandli	hefejb
+bop	edefej
-3your messag of	efffjc
-btools	dbjdei
+2and last	ffjeec
-3meet you on	eeidhb
-2inform you	hfffhb
+bvan	dfdffj
+1one	jcffdg
pwine	eedffj
-2ring them	hbgfgf
-3to ring them	hbgfgf
-3their answer by	jcfffe
clhired	bjdegg
+2, forty	defedj
-3last update :	cehfjf
+bbit	jeeegd
-brush	jddfdg
pprint	ejdddf
-3reply within the	hbffic
+2, need	bfjegc
-bparts	djeffd
clparts	djeffd
-3's decisi within	jeffdd
-3the list by	cjfdde
-3yours on the	dfdjeb
-2passpo by	cjffed
clburial	fffbfj
clex	effcfj
-2us know	jcedbg
shlower-bound	dbeeej
crmass	feicjc
nn	jjdeeb
-2, strike	ceeeej
-3@d , strike	ceeeej
crlodge	bgffej
nsurviv	fefdje
-3shall , on	jefeec
-3throug @d ,	cfffdj
+2lol .	ieedhb
-3your applic of	ffffjc
+1shall	cidcjb
+2shall be	cidcjb
crsift	efbijd
nmate	jedefd
pjumped	jbgffe
+2about posts	jfefde
pfrom	hhbgbh
-3its appoin on	jffcfe
+1reads	feefcj
-3my list for	feefcj
psafegu	fejfee
puntied	fffdej
clyears	jbdfeh
-2nod by	ejfeec
-2on it	jdfdfe
-3interv of the	dejedb
-1timing	ffcfdj
-3candid as of	cfffcj
prollin	dijfcc
clbus	jfeebf
+bouter	jhefdc
crouter	jhefdc
-2farmha on	efebej
-3more farmha on	efebej
-3our teleph conver	efefjc
-2date by	jcgfhd
-3commit met on	ffffjb
-2it was	fcbbei
+bunluck	jeeeee
nroles	edgfjd
-2she rang	efffjc
pintima	ceeffj
nbay	gddfej
-2wrap up	bdehgf
crinside	gfffjb
nprobat	cjdedh
-3trial day on	ffdfjb
+2and goes	eecigb
-2it being	hedebg
pexcite	ebheei
+bnowher	ffdfje
crnowher	ffdfje
+2anymor becaus	deffjc
-3decisi is not	deffjc
pmarine	jcedeh
+2s people	ffffjb
-2i am	jfffcb
-3mind up by	jcffee
-1head	gccjcc
pshirt	eejfee
-3was moved from	effdjd
nturnou	ffefjc
nchorus	eeedje
-2ten ,	ebbedj
+bturned	beefih
-2agency says	jfefdc
-3with a decisi	jfeeed
crquesti	cjeeeg
pprison	ejdeeg
pcarava	jecedh
bsfrom lower-bound no	fbefdh
-2answer until	igffdb
cralike	hfefbi
plost	egbici
-2come up	behffj
pp45	dfjefe
-1confer	bfeifi
-2, effect	eeffcj
clchale	jefefd
cribi	jefefd
cranaa	jefefd
+bafterw	ffecej
cldepend	jfffed
crreturn	jfcbge
-2are due	bdedcj
+2and his	dfebdi
-2delibe on	cffjed
-3mail on the	jecdbe
-benglis	jcffhc
+2to fix	jdefdb
+2, mails	defdcj
ppainle	bghffg
pfundra	edefej
+2, sheari	defdej
-3lambin 's till	defdej
phair	hebfei
crdate	fgbchg
-2clerk by	cjffee
-3over the long	bfeidf
+2we let	jefeed
nlettin	cfffej
-branks	fffjeb
nnod	jegddf
-bcheape	dffdfj
-1starte	bdbcjg
plekker	ffedej
-3is schedu for	fdecbi
+bbless	bfgfhg
-2answer due	dbffjh
panneke	jdcdej
pdark	jhdcee
-2readve in	cfdfdj
-2have yours	jeffdd
-3will have yours	jeffdd
crstared	edeffj
crtreble	edeffj
njonty	edeffj
+2# et	fejdfd
-3they need about	jefeec
clheadqu	jffedd
-2have until	egebbf
-2wrong twice	efeejb
-3been wrong twice	efeejb
-1bridgi	deeddj
-2hangov bridgi	deeddj
-3, hangov bridgi	deeddj
-2orient is	eddfej
pspecia	eegdbj
+bchap	jeefgc
-2# times	eedfcj
-3viewed # times	eedfcj
-2, closed	ffffbj
-3@p , closed	ffffbj
pfounda	bhdghf
pmatern	fjdfde
psoz	jeeffd
-2name on	fbcdej
-3change by the	gbffch
ndownti	ffffbj
ntad	ffffbj
nminded	ffffbj
pclerks	dcjffg
payesha	eefhjc
-bsafegu	dfffdj
+2you asked	ddffjd
+badvert	eeefjd
-2decide before	ibfcbg
+2and there	ebdeeh
nweddin	efffjc
crcourie	cjefeg
nsong	jdhdde
nsearch	ebefhi
+2has to	feceje
-2market on	bdceih
-3the market on	bdceih
presolu	bfffig
-3an hour on	hdjedb
pstall	cfdjhd
-2knives on	ebifbh
-3and knives on	ebifbh
-blocked	jcefdg
rxappointment over no	fbjfed
+2so they	cgeeej
-2paper by	cdfecj
-3on paper by	cdfecj
clcredit	ejffed
cldegree	djefef
clfully	cejcif
pplane	geecdj
+2, medica	dfcefj
-3shifts come down	dfcefj
nlikely	hbfeeh
ppicker	jcffef
-2: interv	bedide
-3a call on	hdiefb
clwantin	djffee
clquicke	jdffcg
+bmainte	ffdfej
-2launch is	efedej
-3: launch is	efedej
-2here for	ddffej
-2whatsa me	jdefed
-3by email by	jdfedc
clwin	jdeebh
pbadge	eejffd
pseven	hjdedd
cljudge	jeffed
psmell	edjfee
-2will have	cjeffd
-3you will have	cjeffd
+2becaus they	jccech
-3addres for the	fccejd
-2store by	jeffeb
-3the store by	jeffeb
-3the interv in	ffcfjc
-2retain for	ddffej
-3from @d ,	cejfdg
+2too ,	bdgebg
-bdispla	gcefje
clnamely	feffcj
-3will be decide	cffcfj
+bseen	bdffii
njar	jcfffe
-2done before	djeffd
-1gather	geeebg
-2pcc gather	geeebg
-3the pcc gather	geeebg
clfence	jefffd
-2agent on	bdbeii
-3comes on the	edcddj
pwe	hbhhbh
-2go up	jeeecd
-2diwali until	defeej
-3for diwali until	defeej
-3shift plan for	eedeej
pof	fifgbf
+2, fine	fbdeci
prashid	jefffc
nfainte	jebege
-3the outcom on	hedjcc
crleft	ghgdhb
-3with us in	djefce
clavalan	deffjd
-2signed until	ejffec
-3back signed until	ejffec
+2becaus that	ibdebh
pheadte	fjfffb
+bsteel	fedffj
-2invita for	fedfjd
-3the invita for	fedfjd
-2the long	ddbedi
-3i call you	bdffei
-3, first day	fedfdj
nof	igfffb
+2, dean	cfejec
-3: commit ranks	cfejec
-2went on	cedfjc
-2twenty minute	eejfdc
-3the chat on	cedejd
clphotos	cddfhj
+2meetin .	bfbjcg
+2and were	ffffjb
nwon	ddfffj
crapply	ffffbj
-3answer you within	jdffee
nup	cfjdge
+2positi .	jefecd
nabsenc	bedeij
-3the last interv	dedibf
-3us all by	jbfffe
plabour	efffcj
plogic	jfefed
pfroze	efffjc
-2not call	jebece
-3do not call	jebece
rxsuperseded since past	ffffbj
pthinke	jdefdg
+1bring	bjbfdh
clbureau	djfffd
+2, teams	dejfec
+2, what	bdiedi
-3last interv are	efdcej
-3you around on	dejffd
-3in again on	efdfdj
clactive	jcffee
+2, well	becchj
norient	fbffgj
-3flies to la	ceeddj
-3coming in on	deccfj
-bgradua	ffffcj
papril	fjefde
pplant	jdhedd
-2team within	jdffec
pcovere	gdefcj
pconsis	fdjffe
-1posted	ibeebi
nesky	ejffed
clfloor	hdbfej
-2can :	icbcdg
-2have the	ibdeci
-3card expire on	egbedg
nink	efhejb
ppairs	ceffej
crintere	bgdgej
niron	djffgc
-2how is	cejffg
-3not rule out	bfeedj
nreader	ffjfec
-2period by	djfffd
-3notice period by	djfffd
-2the compan	ffffjc
-3joined the compan	ffffjc
-bachter	jgcdbg
-3she say ,	cjeeed
clms	fjgedd
-3, but on	jddegc
npoor	hdjefc
-1along	efjffc
-2step on	hjbeeb
-3next step on	hjbeeb
-3go out by	jeffed
+bhanded	jeefee
nliked	jdeege
pprinte	hgebci
-3with us ,	ebcddj
pnudgin	ecchfj
clhandle	efeedj
-bfew	bhgeci
-2crane on	efeecj
+2i want	efeecj
-3the crane on	efeecj
prefund	chefdj
+2you were	eedfjd
-2board decide	bffjgc
-3the board decide	bffjgc
ptarmac	hbefeh
-3flies to mallor	deeecj
+1good	ecjfdc
-btie	heejdc
+2lunch ,	djefee
clgradua	ffffcj
+bintend	efjfed
clpoint	jccdci
-2got till	fjdfcb
-3the decisi on	hcbdbi
-3availa grid by	ejfffc
+2like ?	efjedc
+2i write	jffeec
-3is free from	ffjddc
+2prompt .	ebjfee
crinstru	cjfffe
clgod	jefbef
+bchrist	fedeej
ptobias	fegfbj
-3will be told	fedebh
-2please until	cjfeec
pbox	dbjfdi
-3it expire on	deifib
-2joinin date	feeedj
phelen	jbffff
phelmet	eddejg
+2to reach	cjeeec
-2is over	defedj
-3that is over	defedj
crsize	behfei
-3a call before	ceefcj
rxact on past	cddedj
+2, usuall	jeeecd
crstay	jddfeg
-3last two on	efejec
rxdenied from no	jechbe
-3will be decidi	jfeffc
-2no at	gccdbi
crthe	ejfgfc
-3were told the	efefjc
nslight	geeedj
-bengage	ieddcj
crtraine	ceffjf
crshut	befdgj
-2to everyb	jfcffd
-2void it	fjeeeb
-3settin void it	fjeeeb
clsimply	jfffec
clsir	gejfdc
+2has an	becchh
nyear	cjdddj
-3launch is the	eefeej
-bpasspo	bgefdj
-2holida and	cfeeej
clswear	efdejd
cris	dcdfij
-3up again on	beiddg
-3panel sits on	cfejed
pfolake	eefedj
-1ground	bfedii
-2runs throug	eefcej
pscribb	jeefed
crjoinin	gjfeec
crinspec	jceehd
+1go	bghech
clvolume	jeffed
-1white	jddfec
-2and white	jddfec
-3black and white	jddfec
nsing	eejeee
-3lets say the	bjefee
-2start date	edefej
nprocee	bgdejf
crlanded	befidi
+1holida	gdbfbg
-2issued the	dededj
clordina	jeffec
ppresid	jcfffe
nsoup	hbefhg
clpacket	jefeec
frreceipt	fbjfch
-bthings	jededf
+bish	eejfdg
-2inform in	jfffec
-3can decide by	ceffje
-3it in by	djfffe
crtheirs	efffjc
-3me , by	dcefcj
pwestga	bejfeh
-1school	idddbi
+2latest ,	hfeebc
-2the first	gcgebh
+1@t	bdgcbj
-3follow our chat	ffdejd
-3test by the	hbhfgc
cranywhe	jeffed
-2met in	ceffbj
-2school in	efefcj
crb	cejfdg
nwarm	deifib
pmessed	ddheej
-2intima within	jdffeb
-badjour	jfdffe
pbadges	cjjfcd
-2rehear begin	eedeej
-3hours change from	ffffbj
pbankin	dfffej
pknots	jfdfee
clspend	befjci
npsycho	cfffje
-3, give us	jcfffe
npester	jeffgb
+2please or	ejffcd
+bpublis	jeffed
+bdespit	dfffej
+brumour	dfffej
pregion	efbhei
-2in under	dbffjd
-2goes on	edjedb
-3it goes on	edjedb
-3their letter by	cjffff
ncat	jefccg
rbaside away	fecbcj
+2chat with	ffcfjd
-3anythi since the	ffffjb
-1bell	jeefed
-2a bell	jeefed
-2screen on	dcjfff
noverdu	beffig
+bauto	djffee
crauto	djffee
-2their answer	jeffed
nrailwa	djffee
-3, announ for	ffefjb
-3every applic within	hcffhb
cloga	cfgjfd
clgreg	dfffje
prepo	fejfed
-2traini lasts	dcefdj
nhonour	dfffje
clwaiver	ejgffb
-3me signed by	djffed
-3to ring everyo	cfffje
nunique	jfffec
+bjoy	dffeej
-3decisi day is	jeeefd
-btopic	djfffe
-2topic ,	cjfffd
-baoife	bfffgh
-2you hear	jddedc
clsteeri	fffejd
-2for this	eeefdj
predepl	defefj
pkraków	eefdej
-ballott	jffdee
nowed	bgfehg
ngas	bgfehg
pfive	bifgge
-3spot moves from	dffejb
ntotal	ccfjdi
-3a traine from	ffeecj
pbatch	hceedj
pluísa	ejfffd
-3and in the	jdbecg
-3you again in	ddefej
-3you come in	efjfec
-3opens on the	hbcbci
crthird	cdjfbh
-3@d but on	jffced
clbody	fdfedj
pnear	edffje
clpropos	hbfghd
pglass	iiefeb
poptome	bejfeh
-2live for	ejefec
punlock	dhjfed
+bshort	edjfgd
-2be one	jfffeb
+2until @d	ffejdb
+2, nine	gchdbe
nit	ideejc
ntemp	efefdj
crlose	djcfhc
-3closed until the	ddfeej
nchanne	ifffhb
-3, phone calls	jfeeec
pfictio	ejeecg
-3oral interv on	edjfdd
+btide	bhjffd
clbosses	egjeed
+bself	djdfcg
prates	dejffe
-2runs from	eecibe
-2an update	jfeffc
pcut	dcfegj
crferry	bcejhf
pquarte	ibegdg
-3cook for us	ffbfej
+bwake	gfejec
-2a no	ejdfdc
-3or a no	ejdfdc
punlike	fecffj
-bsuspen	hfefbi
psalari	bfeffj
+bcalm	effcje
-2medica on	ebjfed
-3my door by	djffec
nstockt	feefjd
-3our talk on	ffcejd
ptalent	gfgfbh
pannoye	cdjeci
-1hire	idcfbg
-2esol in	eeefdj
-3for esol in	eeefdj
-2call at	gfeeib
+2, scores	ceeigb
cropenin	jeffdf
pconten	cffffj
-3the answer until	hgffdb
+bdocume	fejffc
-3not more than	jefffb
+2@p ,	efffbj
crgenera	jecfgd
-3@d , decide	dffjdc
nadvent	jdfffe
+2could be	deffej
-3your availa for	efhfeb
pskip	ibhehc
-2part on	jffefb
-2an email	iffegb
pdelete	fdefej
crfavour	effejd
+bnice	jfefgb
clpart	jfcdhc
+2after he	dedjec
-3the decisi from	effdjc
rxact - ahead	gedbfg
-3, decisi on	jeefed
crmore	gcgcjd
+bbloke	efffcj
+2as they	cjffee
clprobab	hdjebf
+bgoodne	cefjff
-2review have	fdfieb
-1on	dbhffe
-3happen before the	cfffej
+2becaus i	bjfdeh
+1suits	ccdfcj
clzonneb	ffbffj
narrang	dhfejb
-2contac betwee	jfeffb
nriver	dgfjed
nlarge	jeffed
-3hear from me	jfefec
+2go by	cbdfgj
pdelhi	dffefj
crempty	ffffjc
pguy	fcbeih
clbrusse	edjeef
siimmediate	ejhdbc
cldirett	ffecej
-2format by	cjffed
-2transc by	cdfejc
-3the transc by	cdfejc
npolice	hfedcj
-2run to	dceedj
-3could run to	dceedj
pcried	hbdffj
-3throug on the	bdjddh
crphoto	egjfbf
plaid	bifffg
+2he gives	djfedb
-3or no in	deffjb
-2wrote the	ffffjc
-3i wrote the	ffffjc
pgolf	bhffeh
-bingrid	djfffe
clingrid	djfffe
-1includ	fgebcf
-2and includ	fgebcf
-3to and includ	fgebcf
-3she would phone	jfffdd
rxact within ahead	fhbcgb
-2^ exactl	djfedb
-3have your answer	jeefee
-2so by	fhgbed
pthresh	ecfffj
+2when we	beeefg
+2at latest	fhcedb
-2cleare in	ibfede
-2anythi for	jddfcc
-3, make it	gidebc
ncordia	bggeci
-2radio on	jfccef
prehear	bjgfdf
-3of them on	idfbce
nmariso	fjfffb
-3pick on the	jdcebf
-bhey	ejbeeh
+2in oslo	dejefc
-bkick	efdffj
-3would keep the	dfjffc
-3back until the	dffcej
-2test before	ejcfff
-3online test before	ejcfff
rbanswer promise-to-answer	idbfee
crvenue	ffefjc
-2her decisi	cfffdj
ppace	fdhebi
-bprefec	jdffee
clprefec	jdffee
clfeast	iedecj
-2said on	ffffjb
-3are you around	dejffe
pimmuni	djfeef
-2held in	behdic
paoife	heceej
+2, honest	eeffcj
-3their format by	cjffed
ppanell	gffdcj
pstalli	geffbj
pelbows	geffbj
nbritt	geffbj
-3sit before the	effedj
-3put off from	effejc
+2for site	ffbfjd
-3not accept by	ccffej
-2is due	egdidb
clcall	jbifed
clschedu	fjdbge
nagnes	dfefej
-3have @d and	dejbce
-b@d	bcihgf
+2and her	hdcbef
crimposs	ffffjc
-bseats	ehjeec
psong	eejffe
ptram	fgejec
-2finish within	bdffhi
-3be finish within	bdffhi
-3handed in by	cjfffd
+1@s	eejdde
crwarden	bffehi
clindivi	jcfffd
-3appoin commit on	dfejed
+1end	defedj
nfall	djdddi
-3lands on the	idbeef
-3betwee @d and	efjcfe
crreceip	jcffdf
pnapkin	biffeg
-2names by	cfefcj
nimmedi	defefj
crallow	ejfeee
-1girl	ecfjfh
-3will be on	cdhgbf
-1becaus	fcdfcj
crhr	ebgeih
-2post within	hbffci
-bfindin	jcfcei
+bsworn	djfdjb
psure	iciebd
+2after interv	edddib
nperman	efffcj
psixtee	dgfjee
nknew	degfjd
pthornb	jegeed
-1joinin	efceej
-bby	eegdje
-3collec it from	fecedj
clparked	feffcj
-3back , the	jefefd
nmarkin	ffifhb
clhas	ehchbi
crhandov	hebfei
crtwenty	gcjffd
-2for us	fecfej
pwas	ibdfgf
nsnail	jeegfb
-3starts there on	eeffcj
+bof	bhhgdg
nlack	fjedef
crreachi	ffffjb
ncalled	ccehej
-3finish it within	cjffee
+bsheari	eefdfj
pcoachi	fdjffd
crpair	jdehec
-3us up to	jdfefd
-2birthd for	bccehh
-3happy birthd for	bccehh
crgrace	cffjdg
clusual	jdedef
crdeligh	ffefjd
+2has become	efdejc
nstuff	egefjc
-1job	dedcje
ncompli	jdefbh
nreal	dedegj
-3you a call	efefbj
-2date remain	dfefej
-3start date remain	dfefej
-3they approv suppli	eeddcj
-1until	hhcfbc
-2allow me	jcffee
+2with whatev	jfefed
ndot	effdej
pexpres	eefeej
clbridgi	effeej
nanyway	fbeeig
-2commun within	jdffed
-2be there	ebjfff
-2in on	cdgfbg
-2rotati is	fcfffj
crclass	cfffej
presit	fdefej
-2texted within	jdffed
crcourte	gfbffj
+bideal	ejffed
crideal	ejffed
-bplanne	hdfcdj
nreflec	cejege
+2, regard	jcfded
-3be commun by	ejfecc
pnicely	fddejf
+2i ring	gbeddh
pelecti	ieiebb
pweekly	feffcj
-3of you within	jcffee
crslips	ddfffj
-2of them	ecjfdf
clrush	eeeffj
-2receiv on	eecfjd
+1looks	jeffde
+2or your	djfffd
-2late ,	gedebj
nwage	fffecj
-2did on	ddefdj
-bunavai	efdfej
clunavai	efdfej
-2or the	edjfee
clpartic	ifheeb
-2closes over	fefcej
-3trust closes over	fefcej
cleye	jfdfdf
crshort	beefif
+2: offer	jdefdb
pexec	ffejfd
-banaest	djfffe
clstatio	fjdefe
-3had told you	dfffjc
clcross	jfffec
-3shop opens on	eedeej
-2, posted	ibeedg
nswitch	jedech
+1positi	jfeecc
crbell	cjdddj
-2out till	gbfeeg
+bfigure	dffeej
crwindow	jdfffc
+2withou a	gdcdjc
pprecio	jeffde
nregion	fcgjfd
ngeogra	ffffjc
+2s vote	efffjc
-3ceo gives me	cjffee
nhundre	jffchc
-3will know on	deecdj
-2offer from	ffffjb
-3the offer from	ffffjb
-3travel until the	cefffj
-2plans by	cifeib
nfor	ddjfeh
crof	ecjgdg
-2lagos on	eebehi
-2is the	dcebeh
-2ombuds within	bhffeg
-3the ombuds within	bhffeg
-2cork on	cebgdh
+bsoup	jciebe
-brestar	feeeej
+bautoma	ddeejh
+2becaus the	gbedhf
-3us before the	cddfcj
-bbarrac	deffjd
-3to know before	bifggi
p️	jfefee
nnegati	deehcj
clsponso	ihffeb
clafford	bigedh
plikes	icjfdd
pquay	jfedbh
+breceip	jcffef
pdaly	cefffj
-bprint	jfebeg
ped	fjfefd
clpieces	dgffcj
-3you a ring	dcjfgg
nelecto	ifcebi
nhives	dejech
nsting	dejech
ncyclis	dejech
-1hours	eecfdj
-3is that the	dcffdj
+bgang	eefdfj
+branked	jdfffe
crranked	jdfffe
-2happen by	jdffed
nduvet	jeeebh
clfemi	cfjeic
palarme	jfefed
-btight	hfeejc
-2not past	jdffed
rxanswer before past	ffffjc
-3a second interv	dfjedc
-3off till the	ddfffj
+breject	cfffje
pbless	jeeecg
-2had been	deffjd
-3it had been	deffjd
-3: decisi 's	jedeed
+2, bless	bfhfih
pcull	jeeeee
-3due back on	dedfej
-3a phone call	jecfed
cllose	jeffde
-3told before the	cffffj
+2the word	hdfefb
+1to	ghbhdc
+2, how	jcgfcd
-3happen in the	iehdeb
paudit	ffijbc
ntray	gjdeee
+2and only	eeefjc
-3shortl takes place	dfcjdd
crop	edeffj
ppost	didddj
+bclient	idcbei
+2were his	dcffjg
penjoya	geifgb
-bcharge	feeedj
+2, year	efeejc
+bnoted	eeffje
-3your interv to	fejfed
crhistor	ddfffj
bsafter lower-bound no	chfbff
ndouble	eeffdj
cloffsit	eeedhj
-3choice on the	jfecec
-2here from	effddj
-2submit within	hbffdi
crlearnt	bfffjf
-3@d , back	hcdbcg
+2every candid	jeffed
-btapes	djfefe
+1better	dejfec
+2, callba	bhdjec
-bfemi	efeeje
nsous	egefjd
-2statem for	deffej
-3privac statem for	deffej
clwardro	dffjee
-1only	cdccgj
crstays	gjffdc
nbike	dejech
psang	gdjffc
-2formal paperw	feefdj
crtheatr	ieffbh
-bhire	ehbbjf
clizmir	fffddj
-3for more than	jefffb
crfail	jdfffd
nfinanc	hgbdeg
-2goes out	bgfddh
pspace	dibfei
crnegati	jdffed
+bslow	efffjc
pray	heffib
-3you in for	jbdecg
-3cheape one on	cffcfj
-2is not	ibcbfd
+bhire	beffjg
-bgaffer	idffbh
-2and by	igfecb
crnairob	dfefej
+2whatev happen	eddebj
pagnes	jegfde
+2is ,	edffdj
-3be advise by	jefeed
-3: we said	dfffcj
+2and our	fdbhdf
-2hearin by	jcffee
clnatter	fecffj
-3to it :	jbeffe
-3, open till	djdcee
-1themse	jdfbci
+2teatim i	jcffce
-3note the date	feefcj
plied	ejfffd
ncholer	ejfffd
prossi	gfefib
-3the letter in	cffeej
pbernar	ffgfjb
phopes	dffffj
-2free from	efjcdd
-3second interv are	ffddej
pexcell	eeeefj
rxsuperseded within ahead	biffge
noutsta	ejffgb
-1site	ddjdcg
-3should hear by	jeffde
-bpatrol	dfhejc
clpatrol	dfhejc
palways	jibfbf
-3be finish by	jfffeb
-2you know	gbdidf
+bport	ejdffe
-byay	jcfffe
clyay	jcfffe
-2# you	jeffed
clmerit	hbddhg
-2silent for	ecceej
-3go silent for	ecceej
po	jdfffd
-bskelet	dhfedj
clskelet	dhfedj
npaying	jfffed
-3is inform by	jdffed
-3reason test within	djffdd
-bquicke	jdffcg
-2answer the	idbdbh
-2paid ,	cciebh
-3, paid ,	cciebh
nnon	efejcg
phalvor	ffecfj
pmailbo	jcgecf
-3she begins on	dfeedj
psuch	jedfge
M	ffgfbd
pfoster	jffdfd
psherif	eeejfe
nloud	jdfffe
-2everyo within	gcffjc
+bhappy	gedeej
pincide	geejce
ntash	deeffj
-3finish by the	cjffee
-2^ like	bfhfgg
-2calend by	iebfdd
-3it is now	hdifbc
crhire	idebie
-3be made within	jeffde
-2met on	beeedj
clapothe	eeffdj
nmailbo	cfchjd
nboots	ccgfjf
+2about a	ffefjc
nviewed	efffej
clbidder	eeefej
-2letter on	bfefdj
pscienc	fdffdj
-3: @d or	cejedd
crbank	hfdecj
+1nobody	hccbdg
-2^ allow	jefdec
-3us a bell	jeefed
+bgot	hegcjb
nmediev	jefefd
parek	jeffgb
nbarbar	jeffgb
pahmed	ffdfej
-bfail	jeefee
nstatio	behjdf
-2get till	cjffed
-3i get till	cjffed
-3is advert until	edfedj
-3be held in	behdcf
ppetrid	fgffib
-3conclu our delibe	gffbdh
nunifor	gjeeed
clmarrie	dffefj
-baims	jeffed
claims	jeffed
-bgreen	ibefei
nincide	ibfeei
-2to choose	efffjc
-1times	bdgejb
pwishin	gceeej
palan	ffffcj
+bmet	cfedjh
-1bar	dffddj
pokonkw	ffffjb
crcollec	bheefi
crshare	ejeffd
-3let us know	hcedbh
-3make it in	cjeffe
-3copy by the	fjffdd
pfaster	edffej
-3it is not	jcccde
nyea	bcfeij
-1time	ebhcgb
padopte	ffefjc
clsteel	eejffe
ncopied	edhedj
-1recept	cbgfeh
+1shift	ccbjci
-3reach you within	jdfffe
-3tell everyo within	ceffjg
pperfec	dejfef
-2our delibe	gffbdh
-3are you about	eejfdc
-2result ,	ebceei
-bvisibl	gbfffi
clvisibl	gbfffi
clbarrac	dehfjc
-2set for	hbfgfc
-2period 's	defefj
-3notice period 's	defefj
-bassist	dbhieg
-1traini	efcfje
croduya	djeedh
pfindin	efffjd
pauntie	efffjd
-2confir on	fcdddj
-bawarde	heebeh
-2them at	efehgb
-3@s , so	djefec
-3me to come	fdcfej
-2wonder trial	ffeejc
pexact	jfeecg
+1else	cjffdd
ncharge	dfjdeg
-2# at	fdjffd
-3gate # at	fdjffd
cragenci	dffefj
ptattoo	fbjfeg
-bschola	effdej
+bferry	efedjf
crtalkin	cdejdi
+bbooks	jefffd
plapsed	ehffbi
pcampbe	defeje
+bclerk	idegbh
+2becaus after	jdffeb
-bcafete	efeefj
clcafete	efeefj
npleasa	ifbffg
-2expect me	idfeeb
-2their decisi	jeffed
+2, nothin	gfbdid
clranked	ideeib
-3your interv by	bcefji
crlifted	efefjc
+2, factor	deedej
-3new year is	deedej
+band	gbdifh
pcsv	defffj
pwasted	ffffbj
-2declin within	cjfffe
-3or declin within	cjfffe
pjoking	jegfec
-2with her	ddjffe
pdisapp	fbjedg
crnext	ejcgdf
clconduc	idjcfc
rxreview since past	ffecdj
nstress	ffejfd
+2to may	effejd
+2they had	cfffjf
+2we could	fffdjd
-2teleph conver	eedejc
-bfence	fdjfed
ptunde	chjfed
clc	degedj
crgod	cffjdg
pmatthi	ffdfjd
-bvoid	fjeffc
-bsettin	fjeffc
-bsender	fjeffc
+bfaff	fjeffc
clsender	fjeffc
clvoid	fjeffc
crfaff	fjeffc
-2report in	jcfefc
nforum	gfeejb
ncurato	ffffcj
-3was hoping for	ceeecj
-2accept after	fjedcc
-3a feedba call	bfiece
nhello	efdfje
nawaite	eeeeej
pvasque	cjffdg
-2would know	fbeegf
+bkitche	dddejh
-3with it :	jeefee
pestate	ijeddc
-3will say it	jffffc
-bear	ifebef
pthe	ghhgdb
ncal	dfjffd
-2^ closed	deefdj
+2now @d	dffdjd
rbsuperseded i-must-act	dfffcj
-2will ,	jddfed
croverdu	deffej
pvillan	deffej
nmislai	deffej
ntreat	jcdehf
-3i told them	hbfcdh
crcloses	cfejci
-3's words :	ceeedj
ahead1	fggbff
-2post the	fefbdi
-3the post the	fefbdi
+brevert	eefjed
+bversio	eeeefj
pis	higebe
crsal	dfefjf
-3be publis by	jeffed
+barrive	ffbfgi
-2readin by	cdfjee
+2and done	cdfjee
-3done readin by	cdfjee
-2repo by	fjffec
-bnay	fjefed
-2, nor	beeehf
-3all , nor	beeehf
pexcept	hbgege
crstatut	feecdj
pexcel	jefffc
pmate	diecjd
-3our invita of	decfjc
-2last :	iegeeb
clsunita	eefefj
-2that being	eefebi
prisk	feeeej
-2final decisi	jffdee
clamsel	dfffjd
craccord	iefebi
neducat	ebhfei
-2only until	ebfcej
-3last girl on	debjcf
+bcoveri	defffj
-3have yours by	djefee
-3place during the	cfejed
cldeligh	ddjfeg
-2submit on	fedfjc
-3well , by	jcffed
prowing	edfffj
-3answer in about	jeffed
-2is signed	dffdcj
-3list is signed	dffdcj
-bsong	bhefei
-3not know by	edffbh
pgame	djffef
-3tap accept in	ejffec
-3's choosi on	effbei
-3go out the	jfffec
-2times for	fdjffd
pjv	jefefd
clspoken	jcdehe
-2lyon on	eejfdc
pestabl	dffeej
-3met us in	ffffjb
-3round opens in	efdeej
+2still holds	deefcj
-2shut over	defefj
+brehear	jiecdc
-3has moved to	jefccf
crgoole	dgefej
-3be intima within	jefffc
crarrang	ihdfbe
-2interv 's	degbci
crroles	ffffcj
pbarkin	jgfeed
-1courie	beceje
-2by courie	beceje
crrevert	effjed
clgreen	hbefei
crtruste	edfffj
-3video interv by	ejcfde
-2back till	djfffc
+2by an	edjefb
pheadph	ddfffj
-2until after	eeefej
crlunch	egjbgd
+bshareh	ifeehb
crshareh	ifeehb
pfloode	fcffej
+blol	djdech
-3an answer since	ffffjc
-3to do by	bdffii
cllittle	deffej
nedit	ecffjf
-2aiming for	iefgcb
-3are aiming for	iefgcb
nwages	ffdfje
+2went .	dedfjd
+2and show	cejffc
-3they would phone	jfefde
+blaptop	defffj
clchairl	feeedj
-3goes up on	jccedf
crme	cidejf
-3interv is on	dffccj
-bpoint	ibbfdj
-3so that is	idecbf
pwhat	ggbihc
preferr	jefffd
-2would think	cbffgg
-3you would think	cbffgg
-3my call on	hfffhb
+2ok ?	hehfdb
clanaest	cjfeeg
+2, sees	jeddee
crport	ejdeff
phm	jgefdd
crwrote	bfffjf
clbatch	hgbeci
-3half year closes	defeej
-bthe	bgfihc
-2advise by	jffeed
-1meetup	fedfdj
-3meetin is on	cefhbe
ntap	efjecg
+bchance	efedfj
pqr	efcffj
pongoin	geffjc
-2, contra	edeedj
-3@d , contra	edeedj
-2are publis	jffedd
-3result are publis	jffedd
-2held the	bdeeci
-2taken on	jffegb
+2if we	jdfffe
+2after tea	dejfdc
+bunsucc	jffgcd
-bfiscal	jdceci
clfiscal	jdceci
-3not hear before	cfffej
-2follow within	ecffbi
-2engage from	ffefdj
crsworn	eifdib
+bthink	edfjeh
-2messag before	jeffed
-3would hear by	geffib
-3skippe told us	dfffcj
-2to kenya	eddedj
nacadem	jeedch
-2contac before	cfffej
-3be contac before	cfffej
pfolk	cjfffe
+1says	heffbh
cltug	jdeedh
clwareho	eehfbi
-3to sign by	bffedi
nretrea	hifefb
-3now they say	jeefdd
-2's off	effedj
-3desk until the	ddfffj
pmeal	ejcfeh
crever	beefih
-2no of	ffffjc
+2about your	cibeff
clthan	ehbehg
-bhow	hbeejd
-2away for	ceffej
crlady	hbgeei
nparish	jfecdh
-2messag you	jfefed
+2, van	cecfej
pphotog	gibicf
+2i know	gbdfei
-3can you make	edjfee
-2someon on	decdej
pvirtua	fiifeb
+bnegati	jdefee
-2duplic by	djfffd
-3in duplic by	djfffd
-3or no within	fhffeb
crheadac	efdefj
rxsuperseded not-before no	jffecc
-bspoken	hdfejc
ndegree	fdjfdg
+bwards	ffffcj
cldube	ffffcj
claggres	ffffcj
clrelati	ffffcj
crwards	ffffcj
crrung	gcfihb
nmilkin	eegdej
-2side of	bcccig
pwarm	gecjch
-3its mind by	jdffed
cltested	bfgige
-3be erased on	deffdj
-2someth by	gdffcj
clsuspen	jeefch
+2from receip	ejefdc
pngozi	jfffce
-2this on	eeeedj
clgroup	dhjgcd
-3one by the	jdfffd
p.	hhgfbe
nref	jdffhc
+1everyw	ceefdj
+2everyw else	ceefdj
nequity	hibfcg
+2to read	ebdjce
nto	ddffjg
-2hear ,	fcddbi
ptruck	ffcfej
-2to come	cbhddf
-1um	djfddc
clsettin	hjefec
clbroken	ifffbh
-2year closes	djdedf
-2tray by	ejffed
nopenin	ibgdhd
-2pop in	ejeedc
-3you pop in	ejeedc
-3the meetin on	eeffjc
-3barrac office within	cdffjc
-2interv by	gfbehe
-2gone in	ibeecf
nsummar	ebhdfi
-2us before	djeeci
pwrap	jefffd
pmagist	eejffd
-2export it	ccdbif
-3ana export it	ccdbif
-2hearin on	hebdci
clorders	gceejf
-2recept by	cgfebi
clautoma	beeeih
+bholds	dfffej
+bhelp	iiefdb
-3the result within	dbfffh
-3manage 's back	dffefj
-2ring the	jeefee
-3will ring the	jeefee
crbusine	djfffe
+balas	bfffgh
nhurry	effjfc
clngozi	jededg
cronline	ehjfdc
-2slots betwee	fcjffc
-3will revert by	ddfdjc
pnuala	deffej
-3did by the	jeffde
clentere	egefjc
-2off sick	cffefj
-3date will be	ddfffj
crinclus	ejeefe
-2came throug	ecffjd
nlendin	bffffi
clfriday	ejfeee
sihold	beccig
nbasis	ccjfdi
-2@d then	ifeffb
-2only finish	bfedgi
pvenue	dhifgb
pfor	efifbf
+bhigh	cdjedi
-2with it	gceebg
+bforwar	jdddbi
+bnorth	fbiffg
-breplyi	ejffed
-bquiet	edfejg
pfedera	fdefdj
clmilan	deeffj
crdescri	efdffj
-1doing	efjfed
-2wrote on	ffefjc
nglad	bifffg
-2break ,	bechci
-3ski break ,	bechci
+bupdate	ebddih
-bconvey	hhffeb
+bhand	jdfehc
ptruly	egffcj
crengine	dedfjg
-2honest the	eddfjd
+2thing was	eddfjd
-3be honest the	eddfjd
+1comes	gedfib
+2and everyb	jdcebd
crspent	eeefdj
nsingle	jdffcf
+2s confer	eeeibg
ppiotr	dffdfj
-3on it until	jdfeec
ncook	ifeeib
nprice	efdefj
-3could you do	eejfed
crfounde	dfffej
-bfailur	djffee
-3was receiv on	fecfjd
cljunior	feeedj
clestabl	ieffbh
punfort	hbgdhf
-bpacket	bgfhff
crready	jgcfed
-3way on the	jfeefd
-3planne to finish	efffjc
-2kno by	djeffe
-3me kno by	djeffe
-bmachin	iedfbh
-bprogra	jefdef
+2while we	feffjc
pago	jeefee
+2but wanted	feefdj
-bballot	jeedeg
-2questi before	bcefij
pcraig	eeeeej
ndisagr	efeeej
-bturns	hdeecj
-3for me in	bidfee
-2hospit till	defefj
-3in hospit till	defefj
ncapita	hbfefh
-bhell	jfefee
clhell	jfefee
-2leave on	fddbhg
creveryw	dfffej
+1what	geeebi
crfigure	eeffdj
phighes	gbfeei
+2, includ	heefib
pnodded	ibfddi
crstatio	jdfffe
+bthus	gdfdej
-3decisi go out	jffedc
-3off over the	dffdej
-2bishop on	ceibdi
-3the bishop on	ceibdi
nmerely	ffedfj
nteenag	ffffcj
+2holida ,	jedgdd
plively	dfjedf
boon	dbhege
-2my call	jfefee
-3get my call	jfefee
crequity	ebjfeh
+1inclus	ejdded
+2inclus .	ejdded
-btop	jceedi
crholds	dfffej
-3@d , but	heeebh
crdad	jdefff
-3, back on	defeej
+1did	dfefjd
+2did not	dfefjd
nberth	effeej
+2to update	eeffjd
-3i promis on	eeffjd
-3pages , by	cjfffe
psheets	cehjdd
-3be settle by	ecffbi
+2max $	ihefdb
-bwarsaw	egedej
nqualif	feffjc
-2, since	ffffcj
-3our meetin on	ffefjc
clgang	jededh
-2b by	cfedcj
pgiving	gjchcd
-3ping me by	cjffee
-2offer dated	dbdfei
pl	cfgfdj
crartist	fgefjc
-3evenin on the	ceeeej
-2letter dated	jeeefc
-3, # and	ddeffj
-2the agency	feeehb
+1on	edfbdh
-3: it is	heddbg
+2for whoeve	efjeed
phearin	giegbe
-2conclu from	ffffjc
+2s silenc	ffffjc
-3not conclu from	ffffjc
rxdenied from past	ffffjc
clafter	dcfhje
-2moon ,	icccbf
-3new moon ,	icccbf
-3two people on	efedfj
+2and tells	ecchbg
-1ops	ffffjc
-2of ops	ffffjc
-3vp of ops	ffffjc
+2a collea	fffecj
nfeed	dfffdj
+2, nobody	eefedj
+1told	cfffjd
+2told you	cfffjd
-3whoeve told you	cfffjd
pdirect	jcefcg
pphysio	gdbehi
nkim	efeeej
+bnursin	ffffcj
nrole	defejf
-2told on	idcbdf
-2actual closed	eefedj
+2end .	eefedj
-3is actual closed	eefedj
crnurse	jdffee
-bcredit	ejffed
nsecure	ehffbi
-3stand by the	jeffed
+bfalls	ihdfgb
pimagin	efjdee
clcrewin	ggeifb
-2year is	cedjdf
-3told to allow	jfffcd
pswitch	fjgccf
-bmoz	jcffff
clmoz	jcffff
+bshoes	cbgfii
-2by on	efffjc
-3it is out	jeffec
nnewer	eeffjd
nsendin	eeefjf
nsaluto	bffheh
pdenied	feffcj
nstampe	efeeej
clmulled	gbefgi
nkitche	cejeci
-2yes :	cgjfec
clissuin	ejdeef
prcvs	ejdeef
nhoney	jcffgd
ppoem	eeefej
panthol	eeefej
-3pick someon by	jefede
npile	jffchd
-3to everyo by	ddgehj
pseats	bdfehh
-bsplit	iehdbf
-1kitche	dcbeih
-2the kitche	dcbeih
-3in the kitche	dcbeih
clairlin	bffffi
-2, heard	deffje
plogin	hhgfeb
cldispat	fcfffj
-2signal until	edfffj
-3no signal until	edfffj
-2event on	fecffj
-3hiring event on	fecffj
part	efefej
punable	dgdfjf
nfarmer	deeefj
-bdrawin	gfhffb
-3the latest by	iefceb
-2us for	ddffej
punluck	eeeeej
pbilal	efcegj
clhank	ijdeec
clfrank	ijdeec
-3held on the	dejdgc
-1arvo	jfefec
-2was it	jefddc
-bhave	jhcgfc
+bhi	defffj
-2mail within	jdffec
ppanels	gfedej
crset	djgegd
-3it , by	jcfffe
-2, allow	dcfddj
-bcafé	deffje
-2both before	fjfffc
+2is free	cejfec
nreliab	hecfej
+2go to	ejffdc
pbag	jffffd
-bmonday	djecdi
pfly	hhheeb
npush	eeffje
phelps	fjfffc
-bsafe	jedfff
-2do it	cddbhg
-bride	eejfdf
nspread	ffjdee
+blunch	ddiddj
crprint	ejdfef
-1left	cdjfde
crchicke	ciefjc
-2its mind	jffeed
-3up its mind	jffeed
+bpassed	ifffbg
+2, final	fejfgc
-3is valid for	dfdfbg
-1onsite	dfjddd
pvestin	edfffj
-2over a	ffedfj
-3interv forwar to	efjddc
-2down till	jefdde
ptests	dfbiid
pminded	hjdecf
clrescue	efeeej
crbird	fjffed
pfantas	ccgejg
clallows	dfffej
-2work in	efefej
plakshm	ffefcj
nbishop	dgffdj
-2told us	jddcde
clj	ceeffi
pholds	fiicfc
crlieu	effeei
-2a decisi	ceedfh
nnestin	idefcg
nflown	idefcg
pquanti	dhiehc
nyouth	cgfeei
-2might be	efffdi
-3a result within	ieffde
+2that the	ccedfi
-2we met	ddefic
+2latest .	idffee
clforms	dhcidf
-2to us	dhdhcf
rbsuperseded answer-time	eieiec
crperman	efffdi
-2takes till	icffef
ploud	giffec
clsteps	ieffhc
-2travel until	eeffid
+2, feedba	gfcedi
nshipya	cgefei
-2the verdic	dfeedi
clsuits	dieffe
+baccess	eeffei
-2shout within	ghffec
pfrozen	fifffc
pdescri	dceehi
-2the accoun	cfeicf
+bmatch	ffefci
crmay	hgchee
-2bar on	ffffic
-3the bar on	ffffic
-3the conver on	eeifdc
crforese	efffdi
-bbookke	cffffi
ppune	dffefi
-bbatch	iieeec
-bupshot	iefefe
clupshot	iefefe
pphrase	idfgee
+2s tastin	ffffic
-2a messag	ieefed
crconsul	iefffd
phusban	edffei
-2origin on	fciffe
-3your origin on	fciffe
-3need it by	eiffee
clalongs	dfefif
-3on board from	ffdfdi
-3again in the	gdfccg
+2, stampe	cifffd
clexist	dfffdi
+2, cross	ieffdd
pmatchi	iddfic
pquid	fedfei
prough	heifec
-3long : by	icffff
-3i have til	eifffd
+2in advent	edffch
+2i was	dgffid
rbact could-you	fiddec
pfemi	cfeieg
+2maybe .	cfffei
pfat	ceffig
phague	fdeffi
-3off @d and	effdei
-bngozi	iededg
+bended	cfffif
crquick	eeiffe
-2you here	eeffic
-3am free on	dfgcfi
+bmatron	effedi
-2remind :	cehffi
-3wait till the	dffeci
crsecuri	efifee
-2holida from	fffedi
-1pint	fdcfdi
-2first rehear	deeedi
nanja	eeidef
ncultur	eeidef
-2about candid	gfgcge
-3talk about candid	gfgcge
nmechan	cffffi
-3verdic before the	dfffdi
-2being read	dfdiec
-3are being read	dfdiec
-2your yes	eiefec
-3need your yes	eiefec
+bbase	feifde
+2is our	hccfff
crforms	fciefg
+bconver	idgffc
crtravel	cgfffh
ncarehi	diffee
psnappe	ffiffc
-2soluti by	difffd
-3your soluti by	difffd
nrooms	ifhfec
ppatric	ffffci
pofsted	ffcefi
clgo	ifeidc
nabroad	icffeh
-bpile	iffffc
nupon	icdedi
ppassag	dicedi
-2so within	cifffd
-3say so within	cifffd
nskippe	efifde
-2they were	dfffic
+2late with	dfffic
pgoa	fffdei
-bbroken	ffffci
clfares	chfeei
crvessel	igdfed
-bdeposi	dhefci
-3our offer by	cfffhi
-2of office	dfefei
-3out of office	dfefei
ndashbo	egffic
-3her decisi on	defcci
-bcancel	cdgfgh
crgoods	edffei
clfail	ieffee
nmainla	ffifdd
-2welder from	ffffci
-3a welder from	ffffci
clmachin	iedfch
ppinned	ieefee
phull	iceeei
+2, @p	efffic
-3, runs from	ffeidc
-3it again after	eeefei
-3up within the	ieffee
-1under	ffffic
-3yours by the	gffedc
-bsend	hiccgd
pwhiteb	ieieec
-3who starts on	efffdi
-blofote	dfffei
cllofote	dfffei
pflips	dffeei
pcoins	dffeei
-2his desk	didfch
-3on his desk	didfch
-2we propos	ddifff
+2anyway $	cffdfi
plars	ifffed
pevent	idfffd
-bparade	ifeeic
-2your call	cedfid
-3respon before the	cdffei
nnowt	eeffei
-1servic	ecefei
pstorie	efffdi
-blectur	ichdgd
-2respon by	hifeec
+2and opens	fffedi
psecuri	ehecci
prepeat	ihfeec
-2recrui thinks	iffdee
-3my recrui thinks	iffdee
-2could be	iceced
pciao	hfffgc
prushed	iffeed
npaysli	eeiffe
+2about the	fefcff
pwardro	cihffe
+blibrar	cfgffh
-3sick @d and	efdeei
-3is here by	difffd
-2public holida	eefefi
nseafar	eedffi
nbirgit	ehfeic
+2, word	feficc
nallotm	fdehci
npickin	eeeegi
-3term starts on	eeeefi
nargued	geeifc
nvegan	cdifdi
+bfish	cfiffe
-3a shout by	cifffe
nentran	efiedg
-3a compla within	cifffd
phighly	cegfgh
-1nothin	gefecg
-2centre within	eifffd
-3will text you	ieefec
-2office reopen	ieefec
-3down togeth on	cffiff
pfeasib	fifffd
-2assump ,	ieedcf
-1gap	eeifec
-2a gap	eeifec
-3the answer on	cegfgi
+badvanc	deefei
cradvanc	deefei
-2typed yours	cedfid
-3i typed yours	cedfid
-3an email by	defiii
-3no from me	ieefed
+2after it	ifdeef
-2, induct	fecffi
pwash	iecfeg
+2as we	cgffhg
ncleare	cfffgh
-bgrid	ifddeg
pintrod	cfifff
crallott	egfeci
+1date	fdceff
+bbelow	dhffic
-1full	efdchg
pherd	cfgffh
-bi	ffgdie
-3and has until	edfifc
-3shut until the	eefdfi
-bhanukk	efffdi
-3a decisi on	ieeeec
pcaptur	deehei
+ballott	fffeci
+bforest	efffid
+2to answer	dhdccg
clputtin	hedidf
-bclock	idcfci
-bpop	cdifdi
nserved	cdhidg
-2accoun on	iddfgc
nbell	fdieef
proll	cefffi
play	deifeg
nencour	efffci
-bfundin	heedci
pinclin	eifffd
-1hersel	gcfehc
pwarsaw	efefid
ptariq	fieffc
clmatric	cffefi
+2our office	cefffi
-1traine	deefdi
-3goes out on	idcdcf
+2, below	ffefic
-3all applic on	feefic
-2addres in	fgffic
-3suppos to meet	eeefid
-branked	heefic
pcalls	geieed
-2yours in	eicdcg
-2would begin	feeeei
-3ring you the	iffeec
-2him :	gccccg
-3will reply within	ieffed
+bsue	dfeffi
ppicks	iceied
nbelong	cgffie
pboaten	igdfed
-2someon else	efffic
-3signed someon else	efffic
clsr	efeeid
-bcondit	ieeffd
preliev	cieeeh
bobefore	hhccec
nfare	efiffd
ppetra	cffgif
pbishop	igccdi
pedit	icffff
-3then i said	dfffid
-2cvs for	cdefei
+2s agenda	cfeggf
-1checke	cfeide
-2stops on	ieffed
-3is asked for	ifffec
-1way	gcccid
crretent	ffefdi
pempowe	hhfffc
-2guess is	eeffei
-3my guess is	eeffei
clshowin	edidge
poverhe	ieeffd
nkey	feifed
rxact ago past	cceefh
clhav	idfffe
-2each candid	cffhgh
-3would know within	gcffge
-bdisclo	efdfei
-3her answer the	iffffc
nheart	gddfei
-3are due by	cdfeei
-bsorted	cefeih
nlifegu	icffeg
pbeat	ifcddi
nleft	eddfgi
npetra	ceeegi
-3you start before	eddfei
-3apply again in	edffei
ntook	gdcfif
pjo	ideeef
rbsuperseded no-news-yet	gdcfci
+btherea	fiffed
pfear	efffid
crelecti	ceffhh
+2to finish	eifffd
-3the depart on	deifdf
-bping	hiefdc
pdame	iffffc
-badmiss	heceei
-1opened	hcddhc
crinduct	feefdi
nparked	dffeei
pembark	idffee
-2mail on	ieefdd
-3by mail on	ieefdd
-3over lunch on	cdihdc
+2was optimi	eeffid
-2needed until	dcfffi
cleleven	ceeehi
-1form	dffifd
-2your form	dffifd
-3the job on	hfffic
+bsister	feiefd
crwillin	ifffec
-2^ talk	ddffci
+2week ,	ddfeei
pcurato	icfeci
pmess	iedfci
-3your file on	eeeeid
rxaside for ahead	efffcf
-3my call in	iefffd
-3holida on the	iffeec
crfryer	geifec
+bforese	efffdi
pgrace	iefiec
-3for your call	cedfid
-2for by	cifehc
pbe	feicfh
psleepi	hcifed
-bhousek	ffieed
+bboots	iegcee
pblown	iefffd
nfrozen	ffffci
pbury	edifff
pstable	edifff
-3walpur @d ,	efeedi
crswore	heedid
pprofes	cdehfi
-3now given me	ieefce
penter	fifffc
-3by email within	iffedd
-3vote is on	cedide
pextrac	cffegi
-2closes in	gddcch
-3my answer in	ieffed
-3have given me	eiffde
-3your applic within	idffed
-1hull	cefeei
-2in hull	cefeei
-3job in hull	cefeei
-3reach them by	eifefe
-2letter within	ieffec
+2that there	eeefic
+2and open	ffdeei
crforty	efffid
-3their cfo on	dedeei
pcity	iefffd
crregist	iheece
pparish	ihcecf
pscepti	cfffei
-3may reappl after	edfffi
nreappl	cegffi
-2upload within	idffde
-3be upload within	idffde
-bmarket	ghfcfe
-2# before	edefei
crfewer	cffffi
-3to tell you	ccedif
cladding	iecfff
+bsal	dfefif
cldispla	icefid
+2, allow	eehdch
-3test is on	ffiffc
clcarefu	cffhfh
-2assess within	eifffd
-3online assess within	eifffd
-bartist	eefief
-2was the	ddiddh
-2is cancel	cecehg
+2by law	ieffed
-3, and within	idfffe
-bclick	eifffd
-3your accoun on	iddfde
-3, , closes	eeeeei
clluck	ceffgi
pgaller	idcfei
+2lunch and	fddddi
crull	ieegec
-2given within	giffec
+bposter	difeef
nlapse	ffffic
-3mail said the	cfffig
-1signin	hcgeff
plabel	ifffec
pears	dieeeh
msthird-person	gdddcg
pleila	ieffde
all3	dccigf
puser	dddfhi
-3needs that by	diffee
-3is in by	hffffc
-2form on	ffffic
+bit	dfcgif
cloffice	fiddgf
-bincide	efeffi
-3see you in	deceie
clnuns	ffefdi
-2stand by	idffee
clsatell	idfffd
nshame	efefdi
-3work in the	ceiefi
ndevelo	efeeif
crgiving	iffegc
+borderi	edfffi
crorderi	edfffi
pmining	igdfec
pfirer	igdfec
nhelmet	igdfec
nsouven	igdfec
nsteve	hfffch
-2its pick	ifeeed
psawmil	difedf
clalread	eeffei
clkiosk	ihdfec
crem	ffffci
+bgettin	dheeci
-2the latest	icfddf
-3at the latest	icfddf
narise	fcffgh
pjava	ecifgf
-2rsvp by	eifffd
ntip	eifddi
-2honest by	ciffee
clupgrad	cefffi
crours	idfceh
pand	ghgcch
-3is someti in	cfiecg
+2s scheme	cedfgi
+2to record	ciffff
psigh	gfffci
clhospic	fedfei
nseeing	dfffei
-3latest on the	fifdfc
-bunsucc	iefffd
-bshooti	iecedi
nnear	ceghci
cllibert	ffifde
-3your signat within	fiffdc
-bhat	echfeh
+bengine	chcegi
-3numera test by	fieeed
plearnt	ieeffe
-3them over the	dffifc
+beleven	efgeid
p:	dicchh
-bvia	hgheec
clvia	hgheec
-2the day	ieheec
pmd	icefei
nin	hicggc
-2commun by	hhfecc
pinstru	iiddde
clslamme	efedei
-2given me	iggedc
-1la	ceedhh
-2to la	ceedhh
-2look ,	deddei
-2hear in	gceeic
crtakeov	ffffci
nbeside	ffgfci
parm	icfffg
crcup	dfffei
-2upload before	cdeeei
pparts	ghdfhc
+2before anyone	cefffi
-3not earlie than	efffdi
pbutton	eiffee
+bhat	degfei
-3a no in	idfffd
pgreen	iedeci
-2longer than	ggddcf
-2other people	cffffi
-3two other people	cffffi
cloh	ieeddh
clbearer	icffdh
+2, ring	gcddch
-bapron	ecifci
clapron	ecifci
clhat	fchfeh
psauna	hhefec
pfinlan	hhefec
clhandin	dfeeei
ncry	defffi
phub	egedei
-2they rang	deefid
clreorga	dffifd
+2or any	ecifef
-binstru	iefffd
+2means we	ieffcc
crgrade	diefgd
paccra	deieeg
+2settle it	deefid
-3the slot on	ecifhc
-2chat ,	diffdc
-3three refere by	eiefdd
-3them , by	cifffe
+2, should	ccdeii
-1^	ifhccc
-2^ ^	ifhccc
+boslo	efiffd
pwinner	hceeeh
poisín	fefedi
newc	fffedi
nbenefi	fgcfhg
nhoping	dfffei
nteach	ffifde
+2defini $	idffdf
-bcrewin	fgeifc
palarm	eeeeei
ndiscou	eifedf
-bwhatev	gfffic
nhabit	geffic
clrevise	ifffgc
-2made on	fecddi
-3travel on the	ccdcih
pcutoff	ccffhi
-3and reopen on	cefffi
ndiscus	ghcege
+1using	diefed
+btraini	ffifed
pbairst	eeffei
-3presen title by	difefd
plawn	ieedeg
-bfriend	deffei
clought	hhefce
-2settle for	feedic
nresolv	defgie
-2reques of	ffffic
-btexted	gecfhh
+2and could	ffiffc
+2to all	deefci
-2around on	cdheeg
nshirts	fiffed
-btroubl	fdffei
-2someth for	idffed
+2, bad	efefic
+bfinall	cdgfhi
-1submit	defeci
-3mails go out	gfffch
-2engine for	feffci
fldate	iciedf
-2suit you	feiffd
-2is :	deeeei
pfestiv	ieefee
-bnod	iiddcf
-2choice signed	ffffic
-3first choice signed	ffffic
-3great meetin you	deffif
+bduly	ffffid
-2signed on	iedddg
puncond	cegfgi
-3its decisi from	dfffid
+bcolleg	cegfgi
prare	efefei
pslice	efefei
clmain	iffede
-2expect any	efefdi
-3we expect any	efefdi
+2i wrote	ffffic
cladmiss	hecfei
nissued	igdedf
-2applic is	iedeed
crthank	eeeegi
-3's off till	deffei
+2throug our	cfgegg
-2closed from	efefei
-2ring everyo	ifedhc
-bforce	eeefei
clforce	eeefei
nair	cfhfei
+2on accoun	cifeed
-3, but the	iefeed
+bappeal	defffi
-berase	dfffdi
clerase	dfffdi
ptile	diffef
-2else on	cddehg
pbeater	feeffi
pfootsc	feeffi
-2workin day	dchffi
nsixth	ecfffi
-3result announ for	cfeeid
+bthings	cfffie
+2who is	icdeee
-2be made	gffcgg
-2ad closes	feffci
+2, ivs	feffci
-3: ad closes	feffci
pwendy	eciefh
+bface	gfcffi
pcows	deieeg
ppatter	iecfeg
+blicenc	cffffi
nscienc	fefeei
+2, best	ifeffc
-2soon :	geifec
-1storm	ffffic
crtied	chefei
-3from him by	idfffe
+blot	ifefgd
pgod	fefdei
rxappointment on ahead	ccgged
-2wrappe up	effeci
-3interv wrappe up	effeci
croslo	feiffd
-2decisi of	ceefgg
crmainte	eeffdi
-2will write	iffefd
-3i will write	iffefd
-3five finali on	iffcgc
-3have until the	efeicc
-3you come down	eecffi
rxsuperseded by past	ceffei
cltroubl	ddefih
-2please come	eeiffd
-3, please come	eeiffd
+bagency	gcedfi
+2, takes	eieffe
-3our decisi before	iefeed
-3final answer by	dhffid
-3in person on	dfffid
pbusy	fdfefi
nincomi	hdefci
+2, see	ffgfic
+2or in	deeeei
-bverifi	fcifeg
ncabin	efffid
-brepres	effife
clrepres	effife
crlikes	ffffci
-3get the call	ifefed
crlovely	ifeffd
+bextens	fifffc
prel	fcffig
prelief	fcffig
-2contra ends	defefi
-2advert in	ffffci
-3would be decide	gcefch
+bstaffe	edgeei
-3me back by	difffe
-3are publis on	ifeedd
+2, give	idfffe
-3to try again	eecffi
pworld	ceffgi
-bbase	ciffge
+brealiz	iffffd
rxaside in ahead	cfhede
+2my wife	efdifc
-3lad who did	feeeid
njudges	ceefhi
ptrying	ffieed
+blose	fhifdc
pidenti	diceei
-2trip on	dcidfi
+bbrewer	cigfff
-3as discus on	ffefic
-2reache us	gcdcfh
clthirty	cffeif
nunderg	cggfid
-3my no of	ffffic
+bsmall	ecgfgi
nsadly	ffffic
-3moves before the	dffffi
clpatern	heefic
-2word :	ieefde
-3for word :	ieefde
crfillin	efffid
-2them from	efeeei
-2the appoin	dffigc
pspeech	gefeci
-2you receiv	cfffid
nforeca	ffefdi
-3email on the	iffffc
-3say , so	ideffe
crtie	ieffed
pghent	fceffi
clrecent	igffce
clbathro	chffgg
-3the call by	idffef
-2are availa	fecefi
nbless	ffffci
-3you free on	eeifec
-3or any time	efifed
-bemerge	cifddi
nprescr	efeeie
+bstampe	difffe
clp7	difffe
clp9	difffe
-3write to you	ifefdd
-blocum	ffffci
-3office closes in	eeffei
crcook	dfheic
-3they pick on	ifecdd
-2lapsed on	dfffif
ppromis	eecfif
phandov	eeiffe
padvice	eieeef
-3we had said	efffid
-2sure about	effeci
nnil	eifffd
-3your interv of	fecfdi
+bpermit	gdefdi
-2more on	fdcche
ncarer	fffidf
-2plan by	eifffd
+bappren	dgefid
-bknows	idffgc
crclappe	ffecfi
pmalik	ffecfi
nclap	ffecfi
+2she goes	idffdd
+2, work	hcifed
+2, typica	deieef
+2, pass	ifcffe
+2as our	iffecd
-3was told on	dfffie
-3or anothe by	ieffed
-3not in till	dfffei
-2apply again	efefei
+bskippe	iffffc
-2you more	ceffgi
-3tell you more	ceffgi
+2which day	dieffe
pdog	ihdccf
-3vacati on the	cfefei
-2resche to	feiedc
-3been resche to	feiedc
-3we are in	cfffgh
-1assess	ichefd
-2warm until	igfffc
-bdentis	ffffci
nsite	ggedci
clpatric	effdfi
pmbeki	ffdfie
-2how does	cdifcg
crmentio	ifffde
crcurato	hdeedi
cladviso	edffei
-2not until	dffefi
pf	cefeig
-2assess from	efeicd
-3be assess from	efeicd
crpuppet	ieffgc
sivague	ieefdd
nhelpfu	eiefcg
-3's out until	defffi
+1re	ghcfec
-2gave hersel	gcfehc
-3matron gave hersel	gcfehc
-2open anothe	eeffdi
-3are open anothe	eeffdi
cract	ifffec
-3counci votes on	hffgdc
-2thursd ,	ffdfdi
-2they need	fdfcdg
-3free in the	feiffc
+1work	ccifdh
pdrug	ciefie
nbonfir	gffiec
-3parent leave until	eefffi
pbrusse	ffifed
-bpredec	efefif
clpredec	efefif
cryay	iefffd
pdialys	eeffei
-3your letter of	cfffie
+1lol	fhcdef
+bpaused	efffdi
nlicenc	deifff
+bsoul	efffei
crsoul	efffei
pfewer	dfcfhi
-bergo	iffffd
npour	ifhfdc
crhereof	eiffed
-2so not	ceffgg
-bsurger	hcddhh
nscan	edgdei
+btastin	ffffic
nrunner	diffhc
nformat	hfhfec
crbecome	gceeif
pgap	difffe
-1say	icfcde
+bsaw	defeig
prestor	icfffe
crposts	dheied
-2return by	ceffeh
-2ring by	fieedc
passure	idffef
-2in in	dfcfig
-blight	hfffhc
+2: ,	ghdece
nlad	icefdi
protter	ffffci
-3someth for you	ifffec
-3will hear within	ecffdi
+blooks	iddgfe
nduplic	fdffei
-1appoin	dffihc
-3me know in	ieffee
nconduc	cdfieh
-bvirtua	ddgfif
-2more after	feffdi
-boutsid	idffdg
clsofa	cefieh
-3appoin board on	dedigc
crtundra	fifffc
ppro	dffife
pforce	iefffd
-3be done in	ffffic
-3come out before	ieeffd
nopport	ihfeec
pcurric	icffff
nshakin	gheffc
pbasica	iefffe
-2shut from	fffedi
-3will speak on	gffeic
-2trial shift	fdiffe
-3a trial shift	fdiffe
+2the matron	efffci
-3a no by	fiffdd
nschull	hefcei
-3me know before	ideffd
nlake	eeicdi
+2to name	icfffe
nguild	edfffi
cldad	iefffc
-3client closed over	effedi
-3your enquir of	ffffic
pfault	feffie
+2now $	eeeeci
+2would help	diffee
nchambe	gehfgc
cri	hhcfdg
-bsoon	cdifgg
nlaters	ifffed
nfitz	ifffed
nfinali	cgcgei
-3: answer within	ieffde
pcultur	cigffe
-1reserv	icgfdd
-2have reserv	icgfdd
psuppor	fchdei
+2becaus payrol	igfedc
-bsound	cehedi
pbabe	deefif
-3our letter in	ifffed
clops	fedegi
-2your profil	ideech
nowners	dcfeig
clfrom	hfcfid
-2fact :	hidfdc
-3would be in	efiecg
pusher	difffe
crtram	efffid
-1refusa	ffffic
+baverag	defffi
craverag	defffi
crboots	ffdfei
-bms	geifed
-2, ivs	efefei
-3@d , ivs	efefei
-2us from	efdfei
-2a confer	efeeei
-3at a confer	efeeei
-3right after the	cfggii
roact	ghddcd
-3you from the	eeiddd
-3will hear inside	cfffie
ptheirs	hfdied
nhair	ifefgd
+bperfec	dihfde
crperfec	dihfde
+bberth	iefffd
-brecap	efffdi
-3be determ within	idffed
+btryout	feiffd
crtryout	feiffd
crhurrie	ieffee
-1garden	ffdeei
-2second garden	ffdeei
-3a second garden	ffdeei
+bprogre	feffci
crprogre	feffci
-2conduc on	ffdeid
-3interv conduc on	ffdeid
-3you , on	hcgfed
-3your traine from	ffeedi
-3school office :	efdfdi
-bviola	ffdfei
clviola	ffdfei
clartist	egfide
-3locks the cast	iheeec
-2mailed by	eiffdd
-3takes longer than	idffee
-3i told you	cfeffh
ntypica	cgffdi
crcause	iefffd
-bentere	dhefic
-3term starts the	eeeeei
+2s intake	ffefdi
+2any time	eeiffe
nswallo	ieefcg
-3to begin in	efeeei
nrestar	iffech
+1declin	cfffgh
-2call it	fcfegh
+bpat	eeiffe
+bnone	ifefee
pshowed	eiffcg
clyearly	heddie
+2either .	hceecg
-3your decisi within	diffee
pcostum	diedei
-2doors in	efefdi
-2give me	ideehc
-3presen it on	feifec
-3fetche until the	edfefi
+bbe	cgdggh
-3e sign by	eifffd
-2email in	dfffei
+2, either	ifefec
+2i need	diffee
pbandma	cgefei
-2: start	fdeffi
nrude	ieffdf
+2itself ,	giffec
-3not come before	dfffei
-3he would ring	ieefde
+2, ta	feddic
rxaside from past	cddche
+2the parish	fefeid
-2holida until	defffi
+2whatev they	icffee
-2in again	fdiffc
-3, someti in	iegfcd
ncondit	iefddh
cloutsid	idffef
-3tell me within	cifffe
-bworld	iecfch
-bideal	iecfch
ninhabi	iecfch
clformat	difffe
-3have told you	cfffgh
-1notice	fdecdi
nmichae	fcfffi
-2one is	gchcdg
+2in observ	efefdi
-3up after the	hfecee
nlookin	cgiehe
clenough	eiffee
-2, come	ccefdi
nahoy	iefffd
rxanswer - ahead	geggcd
crcourt	feeeid
pusing	ffiffd
crmain	efeffi
parts	deffei
pbits	cgiffe
+2my boss	hedcdh
-bcreden	deifff
clcreden	deifff
-2@d s	deicch
nforgiv	fdddih
+bahead	fdidff
-3i will ring	ieeffe
-3would give it	hcfedf
pcreden	igfded
-2cfo on	deeeei
nbackgr	fifffd
+2becaus @d	iifccc
-bhandle	deieeh
clheadma	feifee
+1owing	dfffei
+2owing to	dfffei
-2poppin in	efefid
+2, lovely	efefid
-3for poppin in	efefid
njollof	ffffic
pintake	eefgdi
pinvest	cgfefi
-1gang	hdcdcf
-3's flying out	efefdi
ncinema	ffffci
pabout	cehdfi
nbots	fifffd
+2# $	gciffd
+2are inform	effeid
+2, heard	ffffic
-babbot	iceceh
pcomput	gghfec
-3know on the	iffeed
-3fixed for the	iegecd
pcatere	igefdd
-2copy by	cfffid
nminimu	gffeci
-barchiv	icffhd
pconser	ifcedh
-2and is	edfiec
-1learne	ffffic
-2we learne	ffffic
-3me in again	fdiffc
-2now on	cegfch
-2she accept	effeic
-3and she accept	effeic
-3last candid comes	eefchg
clinitia	eiefdh
-3be told the	iffeee
-1writin	hcffhe
-2in writin	hcffhe
-2databa for	eeffei
crexists	efffid
crlighth	idfffe
+2as her	icffhc
-3manage gave me	icffhc
nbuddy	eifeee
-3of your interv	fdifee
-3each of you	ifefee
-2bank holida	idddcf
-2lesson on	fegfid
nbeyond	ihdcic
+bdiplom	eifffd
-2held from	fffeid
-3interv held from	fffeid
npayabl	ddiedh
nvp	deific
-btrust	ddedhi
-3get your answer	idfffe
pfits	fieffd
-baudito	hicdci
clheight	didfeh
nad	ieeecg
pchangi	ieefdf
padjust	diffee
nfloods	diffee
+bta	ffeeid
nplans	eeieef
+bsilenc	ffffic
pdrains	ieeffe
+2: decisi	cffcfh
cltaken	digcdi
psets	igfeed
-bshake	icffff
clshake	icffff
-3this side of	ccecif
-2works :	eeiffd
-3recrui promis me	ieffed
-broster	eieedh
-bbristo	cihffe
-3we will decide	ifeeee
-2result in	cffeei
-2off until	ddfeig
-3have an answer	ecgfgh
pdeckel	gcdffi
pmillin	gcdffi
nleaks	gcdffi
nissues	ihdfec
crsuits	edidci
-1forema	eeifgc
-2the forema	eeifgc
-3notify you within	ieffed
-2her again	cddfhi
-bcardif	cieefh
pgreenh	feeeei
-3availa in the	fdiffd
+bcatch	effeei
nwashin	ifefee
nniamh	efffdi
bsbefore day past	ccfeie
crchambe	iegfec
+2and delete	edeedi
-2good throug	cifcef
-3told you by	feffic
+2but nothin	efgfdi
-3was told the	dffeie
-2which by	fiffcc
-2inbox by	cggefg
cluncond	feefei
clperman	igefcf
-bfills	ieffee
clfills	ieffee
ncorpor	heifdc
clscore	gdfied
-3can you start	fddffi
pfunera	ieffee
+bclaim	fifffd
crclaim	fifffd
+2i named	ffffic
-3my note of	ffffic
-1confir	gfechd
+2uh jean	dffdid
-3so we though	dffdid
-2to spend	deiffe
-3mornin in the	ecifff
crlaugh	dgffei
neye	gdefie
-bjen	hceedi
-bbet	dfeefi
pam	dcchih
nsandwi	eegeci
crautoma	fiffdf
+2are not	ddcehf
+2do i	igffcd
ntechno	fifffc
clbristo	cihffd
-3it takes us	idfeee
neffect	ffffid
-3applic over the	iffedc
namazed	cfeieh
+2, mine	efeedi
+2interv on	eiefef
pjoint	fffifd
-2somebo by	iefeed
-3on somebo by	iefeed
-2do before	cifffe
-3to do before	cifffe
-2conver in	cdfehi
+bstory	deffif
-1others	cfefci
clcheape	cffdih
+bhungov	ffeeei
-2the applic	efeeei
-2it over	iefecg
-1lisbon	dedidd
-2in lisbon	dedidd
-3's in lisbon	dedidd
-2awaite by	diffed
-3is awaite by	diffed
crplant	fefiee
clvacati	dfefei
+2at any	feefdi
ninstru	ehdfic
rxreview in ahead	ciehcd
-btax	chfedi
-2dated :	idfffe
-3have decide by	idfeee
poyelar	ieffed
+2that she	gifffc
clregula	ceffhi
pordina	ciffeg
-2@d so	iffffd
-2proces :	eeefdi
+bgaffer	ieffgc
pwhatsa	idcfeh
crlaptop	igfffc
-bstayin	ieeefe
-3or no the	iefffd
ppiraeu	fedffi
nworse	idffci
clparade	hedeei
-2that since	ffffic
+2with decisi	ifffed
-3be receiv by	eifffd
-3am in till	eedffi
-bfar	efefei
+2text me	hdiffc
plamb	ieeeef
-2to decide	ieeede
-2he goes	gcfdgf
pafterw	cefieh
-3will know the	iffefd
nmaple	idffef
-1stand	defedi
crspoke	ceefig
-bstores	egeifd
-2@d holida	efeeei
-2applic throug	dffife
-3review applic throug	dffife
+brestru	ffffci
-2choice by	ieffee
pdoing	egfeic
-3interv conclu on	ffeeid
cljacket	dfffei
-3call by the	hcfffc
pstefan	eefefi
-2winner on	gddcge
-3let you know	hddigc
-3@p , then	cffeid
+2, hence	ffdeid
-3apply again after	eeefci
pyellow	difffe
-3come back in	edifcf
-3, and by	ggfedc
-3a respon by	iefeed
-3they answer in	heffhc
-2you free	ddiffe
-2chair by	ceffei
-3the chair by	ceffei
ppilots	gieffc
cltheres	feeeei
+2then @d	cffffi
ploss	diffee
-3took place from	fffdie
pbeata	eeefei
crphonin	iffgde
ptacho	hiffec
-3dark from the	ffeedi
+2using the	diefed
nworker	eeeeie
-3book yours by	difffe
-3to us before	eifffd
-3their meetin on	ifeeed
pgut	geedei
-3writte test on	ffiede
+bcount	ecdghg
ntreatm	difffe
ntried	difffe
nsqueak	difffe
pvii	eifffd
nbetter	dfcchi
nawkwar	efffid
clnever	heiccg
+bworks	cfecgi
npaused	heceie
-3way by the	ifffed
pdepend	igeede
-3@d rather than	feefgc
-2way the	iedffe
-3either way the	iedffe
crpracti	eigffd
+1everyb	icdeeg
-3have that by	diffed
-2data for	eeffei
-3your data for	eeffei
nspam	ifehec
nmoving	ggedch
crcake	ghfceg
-2outcom before	deffid
-3the outcom before	deffid
-2yes of	feffid
-3my yes of	feffid
-2commit sat	ffefci
-3the commit sat	ffefci
nrate	eeeefi
-bcleari	ieffee
clcleari	ieffee
nvineya	ffffic
nslopes	ffffic
-3you , and	ieeeee
-2slip by	eifffd
crnite	ieffee
+bdietar	eiiedd
-3booked for the	cehfeg
pattemp	dcefii
ndoctor	ciffci
pmonast	eeeffi
pouting	eefefi
-2, probat	eefeei
pmiles	eeffei
-1an	ffffci
+1fool	ffffci
-2not an	ffffci
cladeyem	iffffc
nroads	hgfegc
-3me before the	diefcd
clpop	gcieci
-3your result within	ieffee
-3from @d for	deffei
-3be later than	idfffe
+2, soz	ceffid
nops	cehehg
+2to speak	icfehd
-1note	cdedhg
nfun	efffdi
prust	cffffi
nclerks	ifeegd
pagree	eeefei
clisland	gffifc
+2and takes	eeeeie
ncovid	fedffi
-bvan	efffei
-2comes in	dfeedi
naccomm	ihedee
-3will ring everyo	ifefee
-2thing by	degeih
-2the candid	ffeidd
-3all the candid	ffeidd
pbill	ffefdi
pantici	idfffe
pbranch	didhcg
nexpire	ffffci
crkindly	gfffch
-2i said	dcddei
pcadet	difffe
-2our mail	iffffd
nhazard	ffffci
puk	ffffid
+2, keep	ieffed
clseems	ffffid
+2whethe we	ieefee
pdiwali	gefcfi
pcry	icefeh
-3search conclu on	iffdfd
pconvey	ciefhf
pthus	ceeeih
clkeen	cieehf
crowners	dfifge
+2, most	geecdi
+bunder	hcgdhe
-3video call on	fdidcf
pwee	ffffic
-3itself is on	ffiffc
nhard	ceefih
crpile	edfiic
crcondit	fgffic
clverifi	ecifhe
rbact start-date	efcceg
pkinder	fffigc
+2ok $	diffee
padeyem	idfffe
+binstea	fchfeh
-bview	hgfcgf
-2closin date	feffdi
-3from there on	hfhffc
clbase	fhffgc
no	ifffee
-1sample	cddhge
-3to be made	cfffii
+bvanish	egeefi
crvanish	egeefi
-2everyb the	iffefd
plent	ieeffe
-bslack	effife
-2sittin down	hfdhec
-3are sittin down	hfdhec
-2, voted	ffffic
-3weathe , voted	ffffic
nmatch	cefehi
-2, what	ceffei
-3you would hear	ceeeig
nrefrai	ifffee
-bcatche	effeei
+1kindly	ifefdc
+2kindly do	ifefdc
-bferry	cfiedh
-2along on	fcifff
-2closed betwee	efdfdi
-2: @d	eeffcg
+bmins	feiffd
-2be commun	ieefed
nchops	eeffie
-2counci meets	cffgch
-3parish counci meets	cffgch
+bintern	cgdehi
-3is good throug	dgfech
+2first thing	ddiffe
naccomp	ffiffd
-3have our answer	ieefee
plukas	ffdfie
-2not put	cefffi
+1hrs	digfdd
-2and me	ieeffd
-3please say by	ciffff
palong	iegfde
nrare	iffefd
-bunless	gcffei
-3please reply by	fiefee
+2but could	dfffid
-2and starts	eefedi
-3hotel and starts	eefedi
pblower	ceffgh
+1sound	degfdi
clup	hcdggg
-2will phone	ieefee
-3i will phone	ieefee
-2we speak	deifee
msvague	gcchfg
-bafresh	diffff
clafresh	diffff
neggs	dfeffi
crweathe	idfffe
-3me in on	edifff
rxact in past	edffie
clben	hffcgf
clbefore	figdcg
-3by phone ,	eeieff
clbearin	efecig
ntutors	chfedi
plight	deiffg
naid	ffifee
+bcalend	efddig
-3would start in	efefei
-3be more than	ifffed
ptasted	iefecg
pacting	ggfech
-2follow by	eiefee
-3the follow by	eiefee
+2and needs	efffdi
+bchew	effife
crchew	effife
-3@d , start	ddefdi
-2send by	eifffe
peu	igdfdf
-3hear within the	diffed
nsjoerd	fcgfhg
nhurts	ffffic
-3you wait ,	iefffe
ppraise	giffec
nnordic	feffdi
clscenes	diffee
+2, report	ffiffc
-3post , from	ffffci
-3your attend by	eiffee
crre	gidffd
-bmilk	eeiffe
clmilk	eeiffe
nconser	ieieec
psniffe	iheedd
-3is away till	edfffi
-3is now on	ceffch
+bdepend	cefffi
-2you stand	ifffed
-3where you stand	ifffed
pkung	egffic
phei	egffic
pchoy	egffic
+2, full	ccgedh
-2we voted	effeid
crhangin	effefi
npurpos	cfffif
crschedu	efffdi
nface	ifffgc
nbase	dcefhi
-3is open until	eifedd
pdiffic	ffffid
clcover	cgeegh
pdryers	heifdc
-2@d but	feifde
-2letter before	idffee
+2or lose	diefed
-bupgrad	defffi
+bprojec	effeei
+blisten	hfefhc
+bcoffee	cfifff
-1conclu	ifffed
bsuntil span ahead	gefeic
-1beyond	hhdcec
-3you feedba within	ieffee
-2you after	eciede
-3see you after	eciede
-2is been	cfddgg
-3it is been	cfddgg
crinst	ecgffi
-2gives himsel	ieffed
clowned	ifffee
nobserv	feifee
-3is coming in	ffeddi
+2, recrui	ffffid
+2to @t	feieee
-2closed for	efffdi
perror	cdheei
ndrawer	ceffhh
narriva	efgfci
pvalues	dgfeei
-3do it before	iecfee
+2with boots	efiffd
neight	ifeegc
nreadou	cffggg
nroaste	efffie
pbrenda	efeife
+2i would	fddddi
cljen	hceeei
nsounds	ifffed
ncampai	eeeeig
-2gives us	idffee
-3for at least	eeefei
clawarde	heeche
nlongli	eefffi
-1exist	cffffi
-2will exist	cffffi
-2phone ,	feiefe
-bshowin	cegfhg
-3offer in writin	ecffif
poverni	fidffe
-3is off on	efffdi
clbosun	ghfffc
-2more people	dfefei
crforema	eiffee
pdatase	ciffff
-2contra for	fdefei
crconver	idgefd
crlol	eiedid
clroll	eeifdg
+bestabl	ffffid
-3to the ward	feifee
nheaps	effifd
-3was promis for	ffffic
crpull	ccgfgi
-3done before the	diefef
-2retrea from	effedi
-3on retrea from	effedi
nprep	difffe
rxanswer within ahead	fgcggd
-3each one within	deffei
-2which day	edifff
+bceo	gffiec
-3manage expect :	dffeei
clmusic	eiefdh
nvice	eifffe
roanswer	hgcefd
-2count on	defedi
-3party on the	efdefi
cltuesda	dfffie
-2are from	ffided
-2here :	idcdcg
pito	dfffei
pleft	idegcf
clratify	cffgfg
-2charit on	ffffic
+2so this	ffffic
-3the charit on	ffffic
+2no longer	eddfid
-bcompli	ffiffd
-2apply after	feffdi
-3re apply after	feffdi
+2you are	gdcfhd
+2to hand	cgeeeg
+2please $	didfed
-2compet of	dfdfdi
-3the compet of	dfdfdi
nmicros	ediffe
+2, season	fifeed
clby	feeefi
-2papers by	eiffee
-3from her by	iefffe
-3start date is	edfffi
nforese	hfffhc
ppam	cffehh
pivana	ffffid
+2s staff	ffefci
-1held	ceheef
psignal	heffhc
+bextrac	eifffd
crextrac	eifffd
nlisbon	fdiffe
-bstaffi	iffefd
pkaczma	ceeehi
+1intake	ffeedi
pseaman	igcfeg
+2for feedba	hchffe
ahead3	ecehdg
-bhereby	eeheci
-blol	eecfhh
-3, he said	iffede
ntight	fefifd
pwidow	ffefdi
+2it would	cfffeh
-2rehear from	ffffdi
-2works until	chfdfg
+2and run	defefi
-3invite to spend	ffiffd
pnoneth	ciffeh
clkim	deedgi
-2review on	eecicf
+bvoid	eieech
crvoid	eieech
-3@s , by	hfffec
clpicker	dfiffe
-3@p they said	ifffdd
psworn	iedefg
clarchiv	ghefhc
-bunderg	defefi
+bdoubt	fdffie
crdoubt	fdffie
-2follow :	ieefed
-3as follow :	ieefed
cloverqu	defffi
pguaran	dfeegi
+bscanne	eiffee
+2from everyo	ideece
-bcloud	ffffdi
clcloud	ffffdi
-3will say by	idfffe
-2to hold	feifed
-3@d or on	eeifed
-2compan on	iedeed
+btuesda	ecifeg
crtuesda	ecifeg
-3please respon by	difffe
-2yours ,	edhfci
-3is yours ,	edhfci
ncracki	iffdfe
pping	ffifed
ppong	ffifed
nbw	ffifed
+2and thank	efecif
-bspendi	ffefid
palrigh	egefic
crrunnin	difffe
crreache	dfdifg
+2could you	deifff
-2week begins	eeefei
-3enrolm week begins	eeefei
pdraugh	defefi
-brsvp	eifffe
clrsvp	eifffe
nhighes	gdefei
-2flight by	difffe
-bvp	ffffic
nextrac	feffdi
cltower	hfhffc
pmodule	difffe
neta	ffffic
clvaccin	cihfed
+2is on	fdeffi
nbrevit	dhefic
pitself	cgheeh
nding	fdfffi
preason	efgcci
nfurnit	geffic
npilot	ifgeee
+bready	chfffg
-broom	dhfcgg
+bvoicem	feeeie
crrestru	ffffci
praised	iiffcc
pmetaph	dffffi
nanita	dffffi
nstripy	dffffi
crheld	efifch
+2if possib	difffe
+bstood	ieefdg
clbag	heeeid
-1the	gfgeec
-1shout	iegfec
plifegu	ieeeef
pparlia	heddif
pbooth	heddif
pprovos	ifefed
+byourse	iefffe
-btrac	ehffhc
crregret	idffee
clsociet	ffffci
palongs	efffei
plowvel	gcfefi
pplatin	gcfefi
pbearer	dfffei
+2we hoped	ffffic
nturkey	feeeei
n@s	ghhcfd
nadmitt	efefei
-2allowe himsel	fefeic
pthesis	dfiffe
-2minds by	ieffee
-3our minds by	ieffee
crcompan	efgfci
-3email by the	ieffee
-3to write on	defeif
clboot	ciffff
nrestau	eeffei
crcaptai	iedfeg
-bfourte	ffeefi
clfourte	ffeefi
+1otherw	eiefef
-2else from	efdeei
pbecca	cifehg
-3our conver of	ffffic
-botherw	ihcfed
-3you would start	eeffdi
+bmaking	ceffgi
clgdpr	cgfffh
ndigita	feeefi
-3is closed in	efdfei
psharma	cfhfgf
npumpki	gfeeci
+2we told	efffid
-3me to the	gceeeg
-2boss decide	iffefe
+2then i	eeeedi
pda	iffeee
cronward	eeeeif
-bbit	hicfde
+2by text	ifefed
crcork	eeiehd
nrushme	iefffd
-2office from	fffedi
-3the office from	fffedi
+1got	eefeid
-2day in	deifce
-3assess day in	deifce
-2agreed on	fffdid
phargre	ffffdi
psol	ffffdi
pmaybes	ieeffe
-2all by	ehfedc
cldenise	eiffee
clchairm	dehdif
nlodge	deddii
nyellow	efffei
nsober	fffeid
-1delibe	ffdhce
+bless	heefch
+2still $	ieffee
nbog	ifffee
pfloods	fffdei
rxaside within past	dcddgg
-bconduc	cdhegh
-3have got till	idffee
ppapà	efffdi
crcampus	eefffi
-3the slip by	eifffd
+2, bloke	efffdi
crold	hcfeid
+bpasspo	fiefcf
-2rate by	difffe
npun	ifffde
-3applic , on	dedfif
cluncle	efffei
-bundern	igeeed
crweeks	deeeig
-3have it within	eiffed
-2detail within	eifffd
+bfilled	ffefdi
+bivs	ffffdi
-2mornin ,	gideec
npeacef	fefifd
pdinner	ifgeed
pscrubb	hceffh
pleavin	chffeh
+bsomewh	defffi
ntoe	eeeffi
pdurati	feffdi
pdecemb	cggffg
-3betwee @t and	cfhfeg
-2rang me	efffie
-3he rang me	efffie
-2^ say	iegffc
npencil	efeeie
cldrama	difffe
-3job starts on	feefdi
npatio	ifefee
-1hole	chdeeg
-2pigeon hole	chdeeg
-3my pigeon hole	chdeeg
-2# is	dchfeh
+1hereof	diffdc
+2hereof .	diffdc
+bstatut	hdecdi
+2if at	eifffe
pcontes	geffhc
-3start date :	edeffi
ndone	hghccg
+1$	gfecdf
+2$ $	gfecdf
+2so do	igdecf
-3are rung by	idffee
clwhiche	ieeeeg
+2, food	cfffei
-3heard nothin by	ideeed
+binduct	dieedh
-2starti in	ffefdi
-3we told you	efffid
+2but she	dfffei
pcomma	gfffci
bofor	cdgfeg
bsfrom time-only no	fecefh
pmoon	chfgfg
pbirthd	ffffid
ptenor	efefei
nenthus	ffffdi
nfavora	ffffdi
clrealis	gfffhc
nski	efffei
npatrol	efffei
+bspam	hdffic
pappare	iffffd
psunny	efffei
critem	ieeege
-2^ and	heeeic
+1settle	cedeig
pcoache	fcfffi
pnegoti	difffe
cltexted	fecfhh
nhip	efffei
+2the commit	edffci
+2, welcom	cdefgi
+2lol kill	idffee
clemaili	fefeei
pearn	cchfgh
-3they will decide	ifffde
+2instea and	giffec
-bperhap	cfffgh
-bcover	dieehe
+breques	hgeecf
-1suppli	eeddei
-2approv suppli	eeddei
palphab	edfffi
ppoets	edfffi
pyeats	edfffi
pmeter	edfffi
-bscore	gdeiee
-3be told on	hedccg
pbasis	hgffec
pfeast	geedfi
prain	deheei
pbowler	deheei
pamy	eefeif
pjourne	eefeif
nnick	eefeif
+bwoman	gfeeid
+1invite	efefie
-2post on	edcehg
-3the post on	edcehg
nrepres	effife
+bpartic	fiffee
nbatche	efefie
-2write on	eefeif
-bwhom	iffefe
clfigure	dcgeih
-beviden	difeeh
crfate	ifffee
-3travel from the	efeeei
-2i do	eedddi
-3on @p and	feffic
clensure	diffef
nlasts	ehffch
crthread	eeffei
-3of us on	iegeed
-2slot before	ifcfee
-3a slot before	ifcfee
+1lapses	dccehg
+2lapses .	dccehg
-3for @d by	diffff
nedinbu	efffid
-3take over on	feffei
nmetrol	iffffd
+2are taken	feffdi
+2in leeds	deiedh
pabara	iffffd
+2# for	efifdd
crscores	fefgci
nhelpde	ffefid
crdrops	efedei
clstimul	ffffdi
ppricey	gdfdei
passume	iefffe
crdurban	efhehc
+1how	ghefdc
nkunsth	iefffe
nextra	dgifdf
clfresh	ciefeh
-3she had said	efffid
-3read out on	iededd
-2her answer	ddfcei
-3we argue ,	iffeee
-3answer from me	iffffd
crbotani	gffech
nprof	gffech
nchewed	gffech
+2, panel	cgffgg
+bsit	ifehcd
+bdeal	ddffgi
crdeal	ddffgi
+baffect	diffff
nengage	eddfhi
+2of @d	ideecg
+bwhereu	ifffee
pcoach	chfcfh
clsepara	igefed
-3choosi over the	gfehec
-3defini answer by	iefffd
precove	ffdfei
-1inbox	dhdecg
-2conduc by	eifffe
-3of conduc by	eifffe
nsolely	fgffch
-2away the	ffeeei
clknow	fhdchh
-2are open	ffdefi
pambass	eifffe
pjuggle	ffiffd
clanyway	ieffed
+2and its	dfcghd
+bones	fifffd
-3are closed betwee	efeffi
pranked	gcdfih
-2camera on	deifff
proux	eieffd
clappear	hedeci
-3a slot by	eiefff
-2letter in	defedi
+2for news	hdecci
+2, hungov	geddci
-bdawdle	ifffee
-3they called me	eeffie
nvisits	igfefd
-2we do	feifed
cldisclo	ehdfei
clmess	iedfff
-2have phoned	ffffid
nbeware	ieffee
-3teleph conver of	dedfdi
nrecall	ffecgi
+bdurban	efiffe
+2, owner	idfffe
ncscs	ffiffd
-3refere coveri the	feffdi
-3is planne for	eeieff
nskye	eeeefi
pherr	ieffee
+2and again	defdie
+bheld	eeifch
+1earlie	cfefhg
-3: availa from	ffefdi
+2when he	iffffd
-2job from	feffdi
-3the job from	feffdi
-3is not until	effefi
clspelt	gdffdi
clsurnam	gdffdi
-1down	hgcfcd
+2when to	difffe
plpa	feefei
+bfactor	effefi
-benough	fiffee
crestate	cfieeh
pdivisi	ifeffe
-1broadc	ffffid
-2the broadc	ffffid
+bagreem	idffee
cragreem	idffee
cldocs	egfifc
-3interv days ,	feiffd
crsounds	cffffh
crsails	gidffd
+bpaperw	fifffd
clhc	ffefie
cryours	dhddif
+bglass	efdffi
clunderg	dffefi
clgoodby	efffid
ndeligh	diffge
-2sign until	eifffd
-3short sign until	eifffd
pdisabl	idefef
-2choice within	ieffee
-3our choice within	ieffee
-2contra from	ffeeei
crknows	geegch
+2everyb is	hcdech
crfarm	edfffi
+2s surger	ieffee
pslurry	fegedi
plagoon	fegedi
-btreasu	eiffeg
pdemand	gedfei
-3, @d or	ffifee
-3i wrote on	ffefid
-bchines	efeefi
clchines	efeefi
-2, was	ffffid
+1cause	ciffgd
-bpies	degeei
-bmince	degeei
clmince	degeei
clpies	degeei
-2ended on	deccgf
+bdates	ffeeei
crrealis	fchehe
+1hun	idfffd
-2badge by	fdffei
-3visito badge by	fdffei
-2refuse on	ieeeee
-3or refuse on	ieeeee
+bprofil	ciefeh
+bcook	efiefe
-2hear inside	deffid
ntrick	fiffed
-2known on	ifffee
-3made known on	ifffee
-blincol	effffi
-3need someon from	fffedi
-2finali by	ieffee
rxsuperseded on past	efefdi
clraise	hcfffg
naboard	fgffhc
+2was wrong	efffid
pboxes	ffgfhc
-3is reques by	difffd
-3is off till	dffffi
-3will choose by	idffee
-3is confir :	eeiffd
clfella	idffef
nconstr	gdefei
crguy	ffffic
-2phone call	hecfge
nsides	fieffe
-bpatern	geeeid
nreimbu	hedeei
crrobot	cfffgh
-bantwer	ffiefe
clantwer	ffiefe
-3by teleph on	heieed
+2we phone	iffeee
nconvey	eeffei
nimpose	ffffid
-2not meet	fffcei
+2but one	dfffei
crassemb	gefcei
-3will circle back	iffffd
-3the answer before	idffdf
-2mail the	ifeefd
-3a mail the	ifeefd
npermis	igeeed
-2teache in	deffdi
+2has found	deffdi
-3physic teache in	deffdi
noverru	eeffei
clouting	dfehci
padd	defffi
+bcompet	ffffid
-1marked	ffefid
pculina	dheeei
psemi	dheeei
rxsuperseded ago past	dfffdi
pdeclan	cfhfeg
ndoubts	ehcfeh
-3online accoun by	ieffee
-2head ,	cfgghg
+bgame	fiefee
-2out of	eecfei
nfactor	ffiffd
nlabour	iffffd
+1anyway	gcfdgf
nrunnin	cheegg
-blife	dfifff
pcooper	ddfieg
-bkeyed	gcfeeh
clmole	gcfeeh
clkeyed	gcfeeh
-2issued by	ideffe
-3be issued by	ideffe
crcentre	eeiehd
pworse	ciffhd
noverle	diffff
-3he can do	efiefe
-3leaned in :	eieffd
-2, yes	hgfedc
-bjab	dgffdi
cljab	dgffdi
-2and before	iefffe
-3news by the	deffie
-3is closed over	effeei
-3will know in	ifffed
-beditor	cicgeh
+bhoped	cffffh
crhoped	cffffh
pfishin	fffied
-3and tell you	ifffee
rxact not-before no	eeeffi
psped	gceffi
ndash	gceffi
+bfood	deffei
+bprove	iefffe
clwobble	ffffie
-1evenin	edfefi
-3our reply in	ifffde
pact	heddif
-bestate	iefehc
clestate	iefehc
pkubern	fefedi
-2on site	feiffd
nsports	diffff
psailin	ieheec
-2a debrie	dfffie
nordere	igffec
-3am off for	eeffei
-2video on	feifdf
-3by video on	feifdf
pvetera	ffdfei
-3over the phone	ieeffe
-1approx	fceedi
clconfer	deegfi
-3is off from	efeeei
putrech	ddefhi
-3call you the	iedffe
crfell	dedfhi
-2's weddin	deeeei
+bbumped	ffefie
-blocal	gdgedi
nkofi	ffiffd
punpaid	feiffe
-3people know by	ieffee
-3put down the	eddfdi
-2counte before	fieffe
-brace	ifffee
clrace	ifffee
nben	feiffe
-3to say by	idffee
-3am to come	feiffd
nnegoti	difffe
bsbefore day ahead	chcged
pjudgem	eiffee
clclick	fifffd
crsaw	fffeie
crreel	fefeei
+bsorted	ifffee
+2s stand	iefefd
-2applie on	deffif
+2or on	feiffd
nr	iefffd
-3remain open until	ddgfei
-bwillin	hcefeh
ptoward	cfefig
-2the @d	ceiddh
+2please :	eiffee
-2for stockt	fffedi
-3closed for stockt	fffedi
noverze	iefffe
-3new appoin :	eeiffd
nsaw	efeeig
-bill	gfefic
clill	gfefic
clvan	efffei
+2that this	fiefee
-3you the contra	feffei
clrotati	fdfffi
-3have their answer	iefffe
cltotted	hfehec
pmodern	hfehec
+barchde	iefffe
crsound	ddifdh
pequity	diefeg
crshippe	efffie
-2nomina on	iededg
pcreate	feeeei
clnomine	eiffee
-1parcel	ddcfih
-3were forese for	efffie
-2^ result	ifffed
+2went well	ffdfie
flyou	hehcgd
+2to comple	dieggg
-2nothin before	hcffdh
-bbeach	dffffi
clbeach	dffffi
crglass	eecehi
-banybod	heffhc
-1questi	cdffig
crparish	ffffid
-2bursar by	difffe
-3the bursar by	difffe
nelegan	iefffd
-brestau	feefei
clmeetup	feefei
ti-	fecfgh
n,	gcfefi
clbrandt	fcfffh
nusuall	egfide
-bwow	ffffid
-bdeal	ffffid
pmodel	eciffg
ppanto	effeei
ndither	dfideg
pwaits	ffedei
polga	dfiffe
cltreasu	fiffee
-bmechan	defffi
crdm	iffefd
-3panel met on	ffffic
-3inform you by	iefffd
-bpupill	ieeged
-2^ since	effedi
-3may reappl in	eeffei
clexec	gefdie
-bunfort	feefie
-2coming by	ieffee
ntransc	cehfgg
-3she is back	dffffi
-2you talk	fcifff
-bwelder	fffeei
ptexted	fdifff
-2poll by	eieffe
-2your parcel	ddcfhh
clempty	eieeef
clhello	ifefdf
+2works .	feiffe
nconvin	ffffdi
-3four conver in	ddffig
+2to decide	egecee
claccra	feefei
-3start at the	efefei
-1how	cefehi
+2if she	iefffd
-3ring everyb on	iffeed
+2, mr	edfeig
ptempor	dfffei
clautumn	efcegi
pspent	hddchg
-2site by	iefeee
-3it was the	dedefi
rxanswer ago past	gceefe
pmaker	hdefhc
-3writin before the	hhffec
ppays	hiefec
-3feedba for you	efffid
-3stays live for	fifffd
+2and offere	feefid
nlease	fcgffh
-1house	hfeecg
-2future :	eiefed
-3the future :	eiefed
-2attach by	difffe
-3choose by the	iffeee
-2place betwee	efiffe
nhint	ifeffe
p,	figefd
-3tell you the	ifffee
+bgovern	hedigc
-3result before the	deffgi
-2health by	eidfff
-3occupa health by	eidfff
bs- day ahead	fdieff
-2be done	gdefid
crredo	ffffid
-3am away until	defffi
clelectr	eifffe
-2, commen	eeffei
-2regist on	ffffid
nhidden	efffie
clturkey	fffeei
nsuppos	defegi
-2an answer	decehi
crpumpki	efffei
+2when it	ifffee
crwon	ifffgc
+bevalua	dfegei
-bjan	egiefd
psatell	ffffie
-1fair	ceeeif
-2online within	eifffd
-3reserv list for	defffi
clabbot	heeceg
plevy	ieeedh
-bactive	fdfffi
-bofferi	dfffif
+2so nobody	eifffd
partist	ieffed
-3outcom during the	iffeee
pdenver	eifffe
nortega	eifffe
pregatt	fdffei
-3i said by	efffid
-3everyb by the	idffee
-3answer you by	idffff
ngroetj	eiffee
nsaludo	ffffdi
crafraid	feffei
-2you no	ieefee
clgenuin	ifffee
crrang	ceeeig
clapprox	feefei
-2list publis	eeefid
-3with effect from	deccfh
-btalked	effeie
nlodgin	idffff
npretty	defffi
-2us again	effefi
crprojec	effefi
ptoll	heddif
-3be notifi by	edfdhi
-2centre on	ddfeie
-2ticket by	ciffeg
peat	feiffd
-bphotog	gcffeh
pchapla	fffied
-3out before the	ddffei
-bpink	efefei
clpink	efefei
plamp	ihdfed
-2be decidi	efeedi
-bforkli	egdfei
clforkli	egdfei
-bthirty	defeig
cltrust	ddedii
pthrew	iefffd
+1xx	ifffee
+2xx $	ifffee
nsimply	eiffgd
+bviber	idhffd
-briver	efffdi
clriver	efffdi
+2and who	ieffef
pjansse	fdffei
nfriesl	fdffei
phrs	eeieeg
-2on leave	efeffi
-3the panel met	eeffie
pfee	efhfch
-3our choice by	ieffee
+2to phone	eedfdi
pdownlo	ieefef
crquarre	efeife
+bchased	deffif
clcolour	ffffid
nlimits	ffffid
-2mail from	efedid
nnurses	gfffch
-bforty	dgedif
ndeckha	feefei
pduplic	eeffei
-bconfli	ieffee
-2automa after	feffei
clthanke	efefei
crcontin	gfeide
+btypica	deifef
-3phrase : by	ieffee
ninconv	gcdfgh
crtastin	ffffid
+bvalid	efefie
-2assess day	ffeeid
-3our assess day	ffeeid
clpush	cghffe
penroll	ceffgh
pjacket	fifefe
nximena	fifefe
ndying	fifefe
clair	dffgei
rbaside -	hhdfcc
cljan	egiefd
nsends	cffegi
crfolder	gieedf
-bsketch	dfffdi
-3please sign within	eifffd
+bluc	effeie
crjean	effeie
crluc	effeie
-1probab	gfefce
+badvise	iffefd
-3everyb on the	iffffd
-1client	eedche
phaddad	ffgfch
+brefusa	hfffcg
+brotter	cegffh
cleviden	chfegg
-3and back on	eeefei
-balread	feffei
clsound	deifff
crrotter	cegffh
flthem	fcfhff
pleadin	ecffhf
-3but not before	efffei
+2to confir	difffe
-3contac before the	deffei
-2or down	ieefee
-3up or down	ieefee
-2since the	eeeche
ntimesh	ffeeei
psry	idhfed
-3the ticket by	ceffei
ppieces	ifefee
+1exclam	diefed
+2exclam mark	diefed
nkeyboa	dffffi
clla	eeedgi
+bparent	eeiedh
+2from his	ifeeed
pdispla	gdfeei
-1maximu	idfffe
-bmother	iefefe
pg	igffed
-2no before	difffe
-3or no before	difffe
-3you know ,	eeefei
-bvouch	diffff
ncoat	ffeeei
psanne	iffffd
+1figure	ffffdi
pgymnas	eeieff
-2being told	eeeeci
pbea	efeffi
+bjean	hffehc
rbsuperseded bare-request	efffdi
-3analys , start	ffffdi
clchap	eiefff
pplans	effifd
nentert	ffefdi
ndeleti	dffffi
-2positi before	idffef
-3driver positi before	idffef
-2slots :	feiffe
pbecomi	hefeid
-3of the files	fffdie
+bcondit	ffffid
-3to accept by	eiffee
ntide	ffeeei
psquare	iffffd
pgiven	ffhehc
pweathe	ideffg
prugby	idffff
-3so lets say	ieefff
clthandi	eigfde
+2sound ?	feiffd
crmatron	efffei
crlagos	feffie
+2to respon	hcffcf
-3date 's the	iefffd
pflood	ieffeg
pgdansk	efffei
ncoding	efiffe
clforgot	hfffgc
crconfer	dffidh
cldancer	ideech
-1bavari	efeefi
-2in bavari	efeefi
-3holida in bavari	efeefi
-3be made by	idfehc
pdisagr	idffff
-bmargue	effeie
-2half after	fcfffh
-3will ping you	ifefee
-3hear on the	fecedh
nprotot	ifffee
plength	iegegd
psurviv	efifgd
+2, sadly	ceffgh
+2and still	ffffid
-bexpert	cffffh
clexpert	cffffh
cllandin	hdffei
nravi	dedfhi
roappointment	gcfede
nbatter	ieefdg
ntarget	fdfhci
-2interv until	cefdgh
-bspecia	fdefgi
-3a panel on	effied
pimport	difeeh
-bpartic	iefffe
crcouple	ieffef
clde	eeffei
crsuffic	iffffd
-2hall on	ddiddf
pintro	ffffid
+1dinner	ifefde
+bimpose	ffffid
crimpose	ffffid
-3all applic within	ifffee
-bspeaki	efffid
clspeaki	efffid
-2am out	effeei
-3i am out	effeei
-bcscs	feiffe
clcscs	feiffe
-2trial on	dehffc
nnda	efffei
clofferi	dfffif
clcommas	effife
nforema	feiedg
-bwhenev	cggffg
clroles	gefedi
+boccupa	eifffd
-3will messag you	ifefee
-3posts close on	defffi
-2a vote	ifeefd
nkeen	ddgffi
npitch	ieffef
-3for applic is	dffffi
-3doors open at	eefffi
nadmit	ffifef
clemails	hhffec
nbottom	cgffgg
+1@p	cfffeh
+2, cheers	ifffde
-2^ follow	ffffid
clten	gidfde
nnibs	efffie
-3from the broadc	ffffid
-2shortl in	iefffd
-3be starti on	ffffdi
-bcompon	ffffid
-3run on the	ededfi
pcuriou	ffffid
pcape	edheei
clnation	ffefie
crcfo	igffed
+2and says	gfffhc
pcapabi	gcfffh
nssnit	ffdfei
-1cork	eefffi
clstampe	eifffe
-2confir within	eifffd
-3had been told	efffie
-3thing with the	eeffdi
+bscored	iffffd
-3calend invite for	fdiffe
-3our reply by	ieffee
clowed	cfffhf
ncorres	dhffdi
+ba	efgfch
pstockt	fffdei
nworrie	gffhfc
crdog	iffffd
-2works for	diefde
cltutor	dieedh
claposti	eifffe
+1it	gfecgd
-3email in the	iffffe
+bthe	gieefd
ncasual	efgfid
+2, their	cehffg
-2have writte	gdcdfg
-3you on site	ffiffd
plieute	iedfeh
psanjay	fcffgg
-btea	hchffd
pshaz	iefffe
-bdream	eeeffi
cldream	eeeffi
claudito	ggeech
+bcastin	ifeeef
pnoor	efgfdi
crquay	iegfee
phairdr	hddeei
pamende	eiffef
-3gives you till	diffff
clprotec	efffei
-3us by the	cgddhg
ppharm	ieeeeg
crping	iefffe
-3link expire after	ceffeh
+bkicks	eifeeg
pdesire	eeffei
+broster	chffeg
-2revert within	hgffdc
phero	difeeg
-borgani	eifeef
crand	idfgfe
-3supply it in	eifffd
clshared	hefehd
nstanda	ffffhd
nsticky	ffffdh
-2off the	dffegh
-3the partne on	hedhdd
punless	fgdfeh
-3you both on	hffeee
crsilenc	ffffhd
-2things by	ehfeed
-3two things by	ehfeed
nmeasur	hdhfdf
ncalcul	fhfffd
-3at a funera	dffeeh
psligo	ffefeh
njean	gehffe
-3expect a call	hfefee
+2you shall	heffee
pempty	hefeef
-3, confir by	fdffhe
-3is shut from	fffedh
-bprofil	fdffeh
pbump	ffdffh
pliam	defffh
-bsalari	ffffdh
-3enclos form within	fhffed
-2people ,	dehfdf
-2leave starts	eeffeh
clbad	gfffdh
pgrad	ehffef
-bhot	heefdh
pdual	ffhffd
clrecipe	ehfegd
-2book before	ehfffd
-3's book before	ehfffd
-bsunday	fehffe
-3on holida until	defffh
-2you a	eeefeh
crcross	heffgd
nangela	efffhd
nnric	fehffe
-bkiosk	fheffe
-bchapla	dhfffe
clchapla	dhfffe
nlisted	geffhd
-3are engage from	ffefeh
pdrill	defffh
-bunpaid	efhffe
ninvoic	eeffeh
pcalibr	dfffhe
+bcourie	efefeh
nmed	eefffh
nvänlig	eefffh
nskog	eefffh
nbirthd	eeffhf
plow	dehffg
pdeserv	hefffe
-bemails	ehfffe
+2good ?	fehffe
ncatch	gdffgg
-3answer go out	hffffd
-2were interv	efefhd
-3will call you	fdhege
pbought	eehfff
-2them is	hddeeg
-3of them is	hddeeg
-3out from the	efeeeh
-2fair throug	eefedh
-2dubai until	fdfffh
-3in dubai until	fdfffh
-3interv only finish	ffffhd
+2, appare	heffee
crsyndic	edfffh
ptane	edfffh
nstoked	edfffh
pentry	fhefed
clmechan	eeffeh
-bsous	feeffh
-3news for you	hfffgd
-2mornin :	ddhfdh
+2can be	efefhe
clpatter	eefffh
-bdiscou	eefffh
cldiscou	eefffh
-3of you before	hfeffe
-3shut till the	defffh
clparale	efefeh
+breport	fghfed
-3to me before	dheffe
-3have it in	hefffe
-3apply again next	fdfffh
-2are held	dfhedf
-3interv are held	dfhedf
nfills	ffhffe
frwill	ghdfdh
-3is closed until	eefffh
cra	ffgdgf
nswim	eheeeg
-3for the long	efeeeh
+2who the	efffdh
+2was meant	ffffhd
npressi	geeeeh
-3reache us on	efffhd
plifesc	heeeeg
crinsure	dhffge
-2link by	ehfffe
ppete	fffehd
-bcrack	dgfffg
cllanded	hefffe
pexchan	dgefeh
pback	fdhgef
+1tellin	hefffe
+2tellin you	hefffe
nsharp	ffffhd
nfright	hdfffe
nsketch	fhdfeh
-baftern	fegfhd
pcrowd	dgfffg
crproof	dhfffe
clextra	efeegh
-2call ,	hdhfdd
+2for giving	heeehd
-2conver of	dedfeh
rbdenied corrected-day	dfffeh
pswimme	hdffff
-3settle before the	hffffd
nbecome	edfefh
pguests	eehfff
crlooks	heedfg
-3with us from	ffffdh
-bhungov	dffffh
clhen	dffffh
-2benefi from	effeeh
nweekly	ffffdh
pitaly	hffffd
pairsid	egeeeh
pjoke	hffefe
psale	fdfffh
-bquarte	dhffff
ppushy	feeffh
ntuesda	hfffdf
nhandwr	dhfffe
nalone	efffeh
-2phone :	hdffff
-bashore	gefddh
ncoo	ffffhd
clbookke	efhfgd
-bstar	efefeh
nanne	efffeh
npowere	dhdffh
bo-	ddgehg
cldorman	ffffdh
pperfum	ehfffe
crjudge	heeddh
-bsuperi	dfhfff
-bparis	gfgffd
pchap	ddhffg
pslates	heefdh
-2go back	fdefeh
crbrass	dffffh
-basks	dfhedh
pguest	dhhffe
pstreng	dhefff
siaway	fgddef
-3all of you	hffffd
-2clerk on	fdhfge
+2: one	fgfedh
-3verdic by the	hfffde
+2for certai	fedddh
-2delive on	deffgh
-3took place on	ffedhd
-bmentio	ffffhd
-3have pencil in	hegfed
+bcopies	dhfffe
-bhistor	fgefdh
-2fill it	eeffhe
+2the group	efffhd
nassump	efffhe
pdrugs	dhfffg
-2: result	heffee
+2and contac	fefedh
frthem	gedhhd
crscanne	ffhffe
psituat	fheffe
+2and shall	effefh
pbroker	eehfff
nrobing	ehfffe
-3will call on	dfhfhg
nlaunch	gdfeeh
preset	ffdffh
nsteps	deffhg
-2met you	ffffhd
-3u will know	hffefe
+2, unpaid	ddhfgh
ngratef	dfefeh
-2one within	hdffde
-3it was not	edffdh
nsligo	dhfffe
plocal	efffhe
nexact	gefdhe
pclimbe	ehdefg
psherry	ehdefg
-3of answer within	eeffhe
+2as per	gfffhd
-3days leave from	ffffdh
-bticks	ffffhd
clticks	ffffhd
clforest	fffeeh
+1someti	hdeedh
pfebrua	fhffee
-bawait	dhffff
clawait	dhffff
nacquis	ffffdh
-3see you at	ffhffd
crbirth	eghffd
pbarist	hedfeh
pmenu	hgfffd
+breq	ffffhd
+bbusy	hedfeh
-2role in	ddefgh
clorient	feeffh
-3send it before	dheffe
-2rota from	ffffdh
-3recrui evenin on	ffdffh
pchoreo	hefffe
-bbasel	eefhef
clbasel	eefhef
-2can start	efffeh
-2releas by	hefffe
peasier	dgfffg
-3finish it by	ehfffe
-2my email	ffffhd
nfittin	hgffed
+bapprec	effeeh
crapprec	effeeh
+bperman	efffeh
pwyk	heefhd
nadding	effdgh
-3my letter of	ffffhd
pgerain	defgfh
ptrumpe	hdefff
-2six questi	ffffhd
-3answer six questi	ffffhd
ptl	hheeee
short	hdffdd
-bstored	defffh
clstored	defffh
nlangua	deeehh
cryoung	fgffhd
clever	gdfeeh
-bextrac	ehfffe
-bunderw	ehgffe
prespec	gfdfeh
nfounde	gdefhe
+2, perhap	dfffeh
-3settle by the	hefffe
-2then by	hefeff
-3and then by	hefeff
ntalkin	eeffhf
pbird	fedfgh
nprivac	dehffh
pmoveme	hdffff
-2please allow	hefffe
pjakart	hffefe
+breadin	eefheh
-3told you in	dfffhf
+bngozi	fefefh
clrob	fefefh
-bpoppin	ffefhe
clpoppin	ffefhe
crbicycl	hdfffg
nreachi	ffdfhg
nfolks	efefhe
+2the positi	efffhd
+2and was	deeegh
clchemis	eefhef
psweete	egeffh
-bguests	dheefg
nvalid	fehffe
nenhanc	feffeh
clkev	fehedh
cljanuar	ffffhd
nsafegu	hfffdf
pprisca	ehfffe
nagm	dgfffh
-2touch on	fddefg
-3in touch on	fddefg
-3decisi was due	eefehd
pregula	fefefh
njunior	heeeff
-3he starts in	efeffh
pflinch	efeffh
ndraft	ffffdh
-baberde	efhfee
crprinci	hefffe
nrethin	feffhe
-3which opens on	eeffeh
-2off from	deeehg
-bparent	heddeh
+bdrinks	efefeh
crkill	hdffff
pisland	hhdged
-2hoped for	efffhd
-3had hoped for	efffhd
crcelebr	ffffhd
+2is hereby	feffhe
clcircul	hfffgd
-3bad , inside	heffee
clbit	fdffeh
nchicke	hfffgd
-3you sign by	fhfffd
-2date was	ffffdh
-3closin date was	ffffdh
-3with us before	fhfffd
nfact	ffffhe
cleng1	dhffff
nnaafi	hdhffd
-3will start in	efffeh
+ballotm	ffffhd
crallotm	ffffhd
-2@d in	dggedf
-2intern ,	dfffgg
-3engine intern ,	dfffgg
+2about you	ffffhd
-bdm	hefffe
pladysh	geffdh
crlandin	fffdfh
-3i am away	eeeffh
-3call in the	hffefe
+bcompan	efffeh
nkept	hgdefe
-3decisi follow within	heffee
+2is decisi	hfffee
pmainte	degfeh
-2be signed	efffhe
-3to be signed	efffhe
ptess	fdhffe
rxanswer until ahead	gdeehf
-3and she said	hfffee
-1detail	ddgffh
-3vote on the	fededg
crprescr	feffeh
nessay	ffffhe
crrenewe	effffh
+bdad	hdefeh
nadvice	ffhfee
na	ffeggd
+bboiler	deefhh
nmusic	eehedh
-3to by the	heffee
-2went forwar	eeeeeh
bson day ahead	edhfee
-bshared	deffhg
-3commun by the	hfffee
-2cv by	ehfffe
-3update cv by	ehfffe
pelders	hffffe
psingap	fehffe
crthan	eggedh
pzürich	eeeffh
+2of hearin	deffgh
+2, its	heehdd
clconsti	feehef
-bmumbai	dffffh
clmumbai	dffffh
pmatche	fghfed
-3assess day on	ddfdff
-3for the chat	efefhd
+2though $	ehffed
nmince	heeeeg
npies	heeeeg
nrefuse	ddfegh
-3text you by	hfffee
pdevelo	dhffff
pcalm	dgeheg
pequipm	ehffff
-2stored for	eefffh
-3are stored for	eefffh
-2been since	ffffdh
-3has been since	ffffdh
-3exerci on the	dehffh
psides	fhfffe
+bs	feddhg
pforeca	deffgh
palone	hhedee
-bsum	hffffe
-3post run until	eefhed
nkilts	fhfffd
pcloser	dehfeg
crfast	hefffe
crstayed	ffffhd
clpress	hfefee
+2are delaye	ffffhd
ntreasu	ffhfgd
-3will hear in	eefedh
pplumbe	hefeef
clhatch	ehfffe
+btraffi	efffeh
crtraffi	efffeh
-3answer applic within	hefffe
-2availa until	ehefef
-boperat	efhfef
-3he is decidi	hffefe
psharon	dffehh
-3role before the	hfffee
clunderw	fhfffd
cli	ehgdfg
clhostel	efeffh
nthe	fgeehd
+2at two	edhfff
pthousa	hgfffd
+brooms	ehffef
nwaved	dfefhg
-3due by the	ehffgd
-3giving me until	dhfffe
-2worksh on	deddgh
nlimit	fhffdg
nfoods	heffee
+2till we	hefffe
+bjoinin	hffefe
-3a period of	ffffdh
ndrawin	dhgeeg
+bcurren	hfffee
+bsafe	hdffeg
-3tell them by	dhfffe
nlife	feffhe
crtransl	ffffeh
-2docume within	dhffff
-1ok	fdggdh
clexcerp	dhefeg
-3and decide on	hffefe
-3second interv was	edgfgg
clencour	efeffh
pwatchi	hdffeh
pargue	gfffhd
+bzanele	feffeh
-3these before the	ghefed
-3with them on	dhfffe
nhousek	eeffeh
pinterm	fhfffd
pbrandl	hfffee
npharma	efhfhd
-2centre in	dfgfhf
-3assess centre in	dfgfhf
rxdenied after no	dhhddf
-bsecure	eefffh
clsecure	eefffh
clviewin	geehfd
clprison	fehdeh
-2to phone	ffffhd
+2, lunch	dfffeh
-2the client	feedfg
psafely	edeheh
pwillin	gheeef
crteachi	ffefhe
-3round # on	degffh
ncto	efgfdh
crdoing	dgfffh
-3room # ,	efhffe
nvalues	geffhd
crpostin	fhefed
+2, still	eehfhd
npony	hefffd
+2for notify	hfffgd
crgettin	hfdedh
cloperat	efhfef
nsincer	gfffhd
+2be ok	hfdedd
-2off in	fffeeh
-bafraid	ffffdh
+2but please	feeffh
ncoordi	ddhegg
prated	heehfd
-3signal @d and	dffffh
-btuesda	ffhffe
+2tops .	heffee
-3me an answer	geffhd
crdepend	efhfhd
+bcatchi	ffffhe
msaway	ffedee
crcampai	dgffhf
-2commen in	ffefeh
-3contra commen in	ffefeh
cltomasz	ffffeh
photlin	ffffeh
ncomput	gfeeeh
crstatem	egedgg
+2of having	hdffdg
-bfaster	hedfge
nsummer	fdedgh
crsat	defffh
-2associ ,	dfhfeh
-3's job by	fhffed
-3lodge is closed	effeeh
naprons	fhfffe
-3waits more than	eeffeh
nsevent	heefgd
-2job in	gfffgd
clsalari	ffffdh
crleader	edfhfh
ppasswo	ffdffh
pbottli	gefeeh
-3our databa for	fefffh
pcost	fhfffd
-3second talk on	hfgfed
-3be commun within	heffee
-3post begins in	efeffh
+2that my	feffdh
pmull	hdfffe
rxsuperseded within past	efffhe
phandwr	gfffgd
-3advert again in	ffffdh
clmusici	effhfe
pfifth	hfffee
crreckon	hfffee
+bduty	dgfffg
ppricin	fghffd
poslo	ehdfeh
-2post begins	feeffh
-3the post begins	feeffh
ndownlo	ffhfdg
psquads	fdfffh
crbox	efffeh
-2hear before	ddefhf
-2compet by	hfffee
clnegati	hffffd
-3you for the	dfeehf
+1accord	heffee
+2accord to	heffee
-3we had pencil	effehe
psoup	gehfed
-3get our decisi	hfffdf
+2, enrolm	effffh
-2tell her	hffddd
pdilige	effhfe
bsfrom day past	deedfg
-2going out	degfhe
-2portal within	ehfffe
nworld	efffeh
panimat	hfedeg
npromot	hfedeg
+bintake	ffefeh
paffida	edffgh
-2least anothe	dffffh
-3at least anothe	dffffh
-3away from the	ffefeh
crsharp	ffhffe
-2your trial	edhffe
-2note by	fhffdd
-3a note by	fhffdd
-3chase us before	effedh
+2and call	ghffed
ndosa	ehfefg
-bshifti	fffehe
clshifti	fffehe
nfits	eegfeh
-2, becaus	heffee
-3@d , becaus	heffee
-3to everyo within	heffee
pfinger	eefffh
crplus	fefffh
pmock	ggegde
+1;	ggeede
+2; $	ggeede
ppony	ffeffh
clhit	hegeee
ndisapp	dffffh
-bred	hfffee
+1follow	hfffee
-2@p by	ehfffe
+bfancy	efhffe
nstatut	hffffd
-2schedu :	hfgfed
+bexperi	gdffdh
-bpapa	heeeeg
clpapa	heeeeg
prenewe	ffffhd
pboiler	fehffe
ptan	gfffgd
-brobots	fhdfhd
pcolour	dghffe
+btrust	geffhd
-2@s on	edffhg
noutlin	efheef
pappend	ffhffe
pjules	ffeeeh
-3decisi as of	dfffgh
prambli	hdhffe
crruled	hffffd
rxaside on ahead	gefedd
+2only $	fhffed
ncharte	heffge
-2compar notes	effhee
crmax	ffffdh
-bdraft	fefffh
+bintere	ehfffd
-bhiya	hffeff
-bcorpor	dhfffe
clcorpor	dhfffe
+bconfer	effhdg
-2it since	ffffhd
-3for it since	ffffhd
platvia	effffh
+bbusine	ehfffe
pwage	hffeeg
+bhence	ffefhe
clsorted	gdeehe
nhouses	dffffh
-3you reply by	eheffe
pgallag	ffefhe
-bkeen	feefhf
-2dad on	ffffhd
-3told dad on	ffffhd
-2commun of	ffffhd
-3our commun of	ffffhd
clhook	heffee
promans	hdfeeh
plend	hdfeeh
-bpier	efefeh
-3you promis for	ddefeh
pweldin	hefffe
+2more .	fefedg
pturkey	hefffe
peighty	hdffff
-bdeserv	gfffdh
-3rang again :	heffee
-bvicar	hfefdg
pfund	hhddee
-3know , the	hefffe
-3a messag by	hefffe
+bscheme	dfeffh
crscheme	dfeffh
+2, does	degefh
-2want ,	ffhffd
-3you want ,	ffhffd
pgraham	effffh
pana	hgfeee
+bfixed	deffhh
nsharin	dfffgg
-2furthe to	edddfg
-bem	dhdefh
-3the board on	ddhfgg
nphonin	hedeeg
-1hundre	deffhg
-2study by	dfffgg
-3case study by	dfffgg
crpage	fhffed
crthumbs	gdfhfe
crsignal	gfefdh
-3round the nurser	deffhf
-3our decisi the	hfffee
crcarer	feffeh
-3out over the	hdeede
-bresit	eefffh
clresit	eefffh
-2these :	eehffd
-3of these :	eehffd
nsees	dgeegg
pdelibe	hgeeef
crpermis	heffef
-2decisi lands	hfffee
crcat	hdfedg
clredo	ehfffe
nnursin	fefhff
+2, yard	eehffe
pnephew	hdffeg
nda	fehffe
pposter	ffffdh
-bemaili	fefeeh
-2wrong letter	ffffhd
-3the wrong letter	ffffhd
-3phone you the	hfeffe
naadhaa	ffhffe
-3is due the	fdeedh
nlived	egdfeh
-2quicke than	efefeh
-3be quicke than	efefeh
pcheape	hfeffe
pgreg	hffgfd
ndelay	dgffhd
-3, start in	feeffh
npaymen	heefdh
pwars	ffhdeg
-3said before the	heffee
pcolett	dgfffh
-bsligo	effffh
crpatien	fffeeh
crvoice	hfffgd
crwinery	ffffhd
pbartek	ffffhd
ntasted	ffffhd
nblend	ffffhd
-3be decide before	geffdh
-3@d , by	hefefe
-2select by	hdfffe
nfro	fghffd
-2counci voted	ffffhd
-3the counci voted	ffffhd
-3team in the	gfhefd
nroux	ffhfee
nsaddle	edhfeh
prank	fhddeh
+bgratef	efffeh
clferry	hehdfe
ntiming	ffffhd
pdespit	ghffdd
clmins	ffhffe
-2work until	efffeh
crlibrar	efhfdg
+breally	gffedh
pluck	ffffeh
-2automa mail	defffg
-3the automa mail	defffg
pbureau	dhgfef
-3ring me the	hefffe
crfly	ehffff
-bretain	eefffh
pweekda	dhffff
-2date in	ffeffh
pfirear	edffgh
ndisabi	ehfffe
-2the refusa	ffffhd
-3to them by	dhffff
-3to a weddin	efeffh
clcoordi	dhhfdf
-3, start date	fefffh
-bmunici	gffdhd
crfrost	ffffhd
psafe	heffhd
-3we met on	ffffhd
-2defini answer	hefffe
-3a defini answer	hefffe
+2and may	eefheg
-3way , by	hefffe
-bprivac	efffeh
clprivac	efffeh
-2closed in	efdffh
pbased	fdhfff
-2artist before	eeffeh
-3the artist before	eeffeh
crroster	ehfffe
-3reliev letter by	ehfffe
+2latest $	dhffee
pdecree	gdfffh
ptotal	ehefeg
crhackat	dfffhf
pchurch	hffeef
pjudge	dhhfee
pprof	dfhffg
pbindin	fhfffd
crfinall	heffff
-2ring again	hffffe
-3will ring again	hffffe
-bperth	fefffh
clexecut	hefffe
first	dfefhf
pperfor	fehffe
-2our conver	efffhe
ntutor	ehffee
-3or before the	ehfede
-3run until the	ddehef
clentran	ghfffd
clanimat	fffdfh
-3text me by	hfffed
pelectr	dfgfgg
-bnear	ffffdh
-3upload it by	ehfffe
-3shifts start the	effffh
crheadco	hffffe
nbonus	edffgh
pallotm	feheeg
crsuperi	eeffgh
napproa	egffdh
-bcycle	ffefeh
+2brunch ?	fehffe
-3your accept within	ehfffe
pbailif	ehfffe
-3starti in the	ffeffh
nnumera	ffhffd
+bowners	dfgfgf
rbanswer they-will-decide	gedehd
pd	hefffd
-2which mornin	eehffe
-2w2 ,	dffffh
-3hr w2 ,	dffffh
nopinio	ffffhd
-bbea	gheffd
ahahead	ffffdg
-3i will know	hfffee
-2about on	fehffe
clq	efeehf
-bpcc	gfffdg
clpcc	gfffdg
ptrouse	ehfffe
nsuitab	eefffh
-1owner	ddfdhh
-2the owner	ddfdhh
+2: are	dhffff
psea	fehfeg
+2the minist	heeedh
+bchasin	dffffh
-2nay by	hfffed
-3or nay by	hfffed
pgas	edgffh
cldelaye	gefedh
plaughe	hfheed
-btalent	dgfffh
-2board meets	geeged
-bvolunt	efeffh
ppipeli	heffef
+bperhap	dffffh
crfedera	ffffeh
crstates	ffffeh
crabsent	ffffeh
pprep	deffgh
-1natter	edefeh
-2a natter	edefeh
nvoicem	gffedh
-2lands in	hfedeh
-2probab not	ffffeh
+bpre	fhfffd
ppaymen	efffeh
pbrilli	hhefed
pbat	fehffd
-2to apply	defffh
-3you to apply	defffh
pordere	hdffeg
-2is away	efeefh
-bph	ffffeh
pherefo	ffffeh
pb2	ghfffd
-2still :	hffffe
paid	fhdeeg
-3am off sick	effeeh
-bmayor	effhee
-bcountr	ffeeeh
peducat	egeffh
crporter	geffhd
-3cv in the	eddehg
pcampai	dgfgff
+bcantee	feffdh
-2only starts	efffdh
-3post only starts	efffdh
-3are decidi by	eeffeh
clvenue	egfdhe
ppreten	ffhffd
crpre	fhfffd
clgrid	egffeh
crapp	eefdhh
nswear	effehf
clcomma	ghffed
L	defgff
-3mail you on	hfffee
pscans	ehfffe
+2the trust	dfeegg
clwhom	fehdeh
nvia	ehhfed
ppi	gdfgfg
palmost	hgfffd
pthunde	fhffee
crstack	fffehe
-2broken since	ffffdh
boin	defedg
pmother	gehffd
pgoodwi	hefffe
crpublic	heefdg
crbergen	heffef
-3candid by the	hefffe
-3she is free	efhfff
-3final decisi by	hefeef
nshambl	ffefhe
cryourse	eghfee
-bargume	ghffed
clargume	ghffed
poath	dhffff
pconced	hefffe
-3then it was	fffehd
-3our letter of	ffffhd
-3announ to candid	hffffe
clmercha	efffhe
+brole	efefdh
-3the board meets	heeeed
nchoir	efffhe
rxaside before past	edfffh
+bkeen	efeffh
-3they had said	efffhd
nstrate	ffffhe
-badjust	ddgfgh
cladjust	ddgfgh
pbidder	hfeffe
pwalls	fffefh
-2overdu since	ffffdh
-3is overdu since	ffffdh
-3you with it	eefedh
+bpinned	hefffe
cllincol	hfefff
-2depart within	fhffed
ndeterm	eefegh
pmedici	ffhfdg
+brule	ffffeh
-2said before	efffhe
-3said give us	hffeee
pbri	gfeeeh
+2s out	deedhe
nprogre	heefhd
-3recrui in the	dfffgh
cllyon	ffhfee
+2same as	hffffe
-2detail by	ehfffe
+2plus bank	fdfffh
-2writte the	hfefde
-3have writte the	hfefde
-bon	eefgeh
-bwalpur	ffffeh
+bbridgi	ffffeh
nyorker	ffhffe
+2we were	ffffhd
-3has time on	ffhffe
-1set	hffeee
+btransl	ehfffe
-bintere	ehfffe
-3office by the	ehffed
+bneeded	fehfge
-bhost	degfgg
-2erased after	ffffeh
-3be erased after	ffffeh
-3write before the	hffffd
pbadly	hffffe
nquanti	efffhe
pgoalke	ffffhe
clreadou	dffgfg
ncorner	eefffh
+2s letter	dfddhf
-3will be done	gdefge
nfight	ffefeh
crputs	eegfhe
-3call within the	heffff
-3me know within	hefffe
pthumbs	hffeef
ppackag	dhfffe
-3took us since	ffffhd
nmarket	dfeegh
+bmeant	dfffgf
-banalyt	ffffdh
nsimila	heffgd
+2, positi	heefgd
cldanny	effhfe
-3same day ,	ffhffe
clduplic	ehfffe
clclimb	effffh
-bstampe	ehfffe
clgarage	hfefff
-3have it before	hefffe
-3and as of	efdfgf
-2over ,	hdgfff
-bredo	ehfffe
nagreei	hfffee
-3intere in the	fhfffe
pbronag	ffefhe
+2in @d	edfeeg
phunch	hhefed
nsource	hhefed
pprelim	ffefeh
clabove	ffefhe
-bgraz	feeehf
clgraz	feeehf
-3leave from the	ffeffh
-bcdi	dffffh
pdump	ehfffe
pivs	ehfffe
-2word in	hffffe
+2after five	hfffee
-2about it	ghfefd
pbaking	hdffff
-3is valid until	dgffef
-3she starts on	efffeh
-2bell by	hefffe
-3a bell by	hefffe
-boverdu	ffffdh
cloverdu	ffffdh
neconom	efhfee
-3you the result	hffffe
-3am away from	ffffeh
ncloakr	gfffdh
-3office shut over	eefffh
pessent	ehefeg
pestima	edffgh
+basking	feffeh
-1hearin	heeedg
-2goes :	hffffe
+2, ignore	fehefg
crsittin	egffdh
pfeeds	ffffeh
-3upload by the	ehfffe
pdube	fhffee
paggres	fhffee
nfancie	fhffee
-3their result by	hffffe
+bitem	deffgh
-bantici	hefffe
+2were a	ffffhe
clwoman	dheghf
crsnow	ffffhd
crmistak	ffffhe
crtown	gdhfee
nexcell	efffhe
nawful	dffffh
+2s when	geeehe
pcert	ffhffd
+bevent	hffffe
crevent	hffffe
nbureau	fheedg
+1promis	hffffd
nthrill	hfffef
+bsquare	fhfffd
crsquare	fhfffd
-3the @d of	dfefeh
nroll	hffefe
-bnairob	effffh
-bnetwor	efffeh
clnetwor	efffeh
pchop	hfeffe
-blad	fedehh
nwishes	egeefh
-3coolin period of	efffeh
-2email of	eeeeeh
-bmulled	hdffge
prubber	feeefh
nfund	hgfefd
+bpulled	dfffgg
-2come within	hefffe
crpulled	dfffgg
-3applic close at	eefffh
nlaugh	hffffd
nsnow	eefegh
+breserv	ehfffd
ppray	heffee
-bspring	fefffh
nfuture	fhfffe
nturned	gfeeeh
ngroupe	fehfeg
nverlai	fehfeg
nhôtell	fehfeg
nhelps	egffdh
nhelen	feeffh
psingin	fefffh
pfeller	heffff
-bpilot	hdeefg
+2we take	hfffee
-2for anothe	deffgh
-3extend for anothe	deffgh
+bmobile	eefffh
+2please ;	eheffe
-3comes before the	hefffe
clkinder	ffffeh
+2, client	eheffe
clgirls	hefffe
clsevera	ffffhe
clpilot	hdeefg
crheart	heeeeg
-2nation holida	efffeh
-3italia nation holida	efffeh
-2from them	feffhe
-3offer from them	feffhe
pworkfo	efffeh
pinnova	efffeh
+2of that	hffffe
crsuppos	efffhf
nii	efffhf
pinés	eefffh
clclerks	ffefeh
-3its sittin of	efffhd
pbike	hgefed
nflour	ffffhd
cldelay	heffge
-bplus	geffeh
-3of it by	ehfffe
crmad	dhffff
+bextra	ehfffe
crextra	ehfffe
+breache	dffffh
nsettin	ffffeh
-2docume of	ffffhd
-3your docume of	ffffhd
-bsoluti	ehfffe
clsoluti	ehfffe
-2appoin within	hefffe
-1author	hfffgd
-2the author	hfffgd
-3by the author	hfffgd
-2come before	efffeh
-2way before	heefee
-3either way before	heefee
-2way by	hgffed
-3either way by	hgffed
-2take ,	hgdffd
-3lovely conver on	ffffhd
-3each applic within	hefffe
-bvoicem	efffhe
pwards	ghfeed
-bsponso	effffh
pesbjer	fdfffh
nside	hehefe
cldispen	fffdfh
+bkill	hgffde
-2zoom on	fehffe
pgig	geefeh
nassure	eeefgh
pqualit	geffeh
clnear	fgffdh
pshippi	hefeff
cleducat	hffefe
pnovel	eefffh
peconom	efhffe
-2here are	effefh
nattent	hefffe
pslower	hffffe
nwatchi	hdffff
+bet	ffhefe
cret	ffhefe
nswimmi	hffffe
-3one sent on	ffffhe
nmairéa	hffffe
-3direct : follow	ffffhe
cldiscip	hfffee
-3want me back	fehffe
-2have time	fehffe
+2, instal	ghfeed
-3second interv ,	efhffe
-3away till the	effefh
-3break runs throug	fefefh
clart	fehffe
pdiagra	edhffg
ndept	dgfffg
pbecame	ffefeh
pmarta	gefeeh
crspeaks	efffhe
-3you a shout	hffffe
crthese	ehfffe
pbookke	dffffh
clphotog	efffeh
npanels	ehffge
-3my applic of	ffffhd
+2so nothin	eefffh
-3to hear before	ffffdh
ncarefu	eeffhe
-blifebo	hffgfd
cllifebo	hffgfd
prightl	hffgfd
nkyria	hffgfd
nstamat	hffgfd
clembroi	ffffeh
nseamst	ffffeh
-2taken in	gfeedf
-3be taken in	gfeedf
+2lunch .	fhfffe
pfail	egdfeh
-bworrie	ehfffe
-3, could be	dedfhf
nreqs	efffhe
crhelp	ehffee
ncircum	ffefhe
+2sharp .	ffhffe
clorchar	fdhfge
+bannex	efhffe
crannex	efhffe
pretire	heeegf
-2their offer	ffffhd
-3try us again	fffefh
+bfind	dgehef
pboatsw	hffffd
crauditi	dffffh
-3we met you	ffffhe
-2centre by	hgefed
+bbuildi	eehfff
clincide	efffhe
+2for @d	efeehf
pfundin	ggffdg
-3who can start	ffffeh
pgwendo	eefffh
-2know before	hdeedg
-binfo	fhffee
psepara	ehgfef
ndiffic	fgffgd
nsmells	ehfffe
clcracki	deffhf
+belectr	ehfffe
+bdrivin	ffffhe
-bpostsc	ffffhd
clpostsc	ffffhd
+2so let	dffgfh
nbloke	heffgd
-3writte test of	ffefhe
ptighte	efeffh
pqs	efeffh
-2a shout	efhfff
-3phone screen on	dfhfff
crairpor	hffffe
pcodes	dhgfef
crpause	efffhe
-3declin their offer	ffffhd
nquery	gfffgd
clidea	ehfffe
pspam	egffdh
-1van	ffffhd
-2my van	ffffhd
-3saw my van	ffffhd
ptypes	hedffh
nblood	ghffed
-2opened on	fehffe
pconvin	fffedh
-3they stand by	heffee
prelati	fhdfeg
nnamed	eegeeh
nconten	heffge
-2is about	edhfgf
-3drivin licenc by	fhfffe
pyo	edgfgf
-bfuture	fheffe
clombuds	dgffeg
pradiog	egffhd
pnaidoo	efffhe
clokes	heffee
+bimagin	eeffhf
nsmile	feeffh
clworry	hdffff
clbill	ffffhd
pverich	fgffdh
nresear	degehf
-3to answer in	hefffe
rxsuperseded from no	ffffhd
clstar	ffeffh
-2phone before	heeffe
-3to phone before	heeffe
+bcarrie	feffeh
psenate	egeehe
-3can we talk	efhffe
pgerman	ffhffe
pwellin	fffdfh
clmatern	effffh
cltrac	ehffhd
ploop	hdeefh
-3, wait ,	dfffgg
-3will call me	hffffe
-bduplic	ehfffe
-2picks within	hefffe
ppolite	geefhe
-3will write by	hefffe
-3, any day	ffhffe
-3with more than	ffffeh
-bson	hefdfg
nlegend	hdffgf
nrotter	fdfffh
nsilenc	dgeefh
-2appren on	feeffh
pfall	heefhe
-3be notifi the	hffffe
pinvern	dffffh
-3get the outcom	hffffe
nbased	ehffge
nshirle	fehffe
-2desk from	efffeh
-3your answer before	ehfffe
+1gave	ffffhd
+2so there	fdgffg
-bglasgo	dgfffg
-3no for you	fedfdh
-3interv was on	ffffhe
-3given me till	dhffff
-2docusi by	fhfffe
-2offer of	feffhf
clslow	hefffe
-1picked	hddfff
-bneedfu	hffffe
-buse	heefdg
-blatte	fehffe
cllatte	fehffe
nversio	dgfeeh
pquerie	ffffdh
clsignif	ehfffe
nusing	fgffdg
protati	ffeffh
-3do a call	efhfff
plambin	fhffee
+2and #	fehfdf
-3reply yes by	fheffe
ppatchy	ffeffh
pparks	gdffeh
-bleaned	ehfffe
nactuar	eefehg
-1cto	eehfff
crjunior	hfeffe
pthandi	ffffhe
-bairlin	ffhffe
-bshelve	dfffgg
clshelve	dfffgg
pfailed	ffefdh
pscanne	feeffh
psupple	gfffgd
+2and gets	hfffef
-2conclu by	eeffhf
-3to conclu by	eeffhf
proyal	hfffdg
clmullin	hefffe
-3counte # by	fgffed
clmissin	dheefh
nrow	eeffhf
pgrüezi	ffeefh
ngory	hgfeee
ppsycho	fgdgef
+2after surger	ffhffd
ncombin	efhfff
+2he tells	hfeffe
-2phone by	hfffee
cltempor	ffffeh
clprogre	dgfffg
-3their answer before	gdffeh
pcommen	fdhegf
pgillia	heeeeh
-3to reappl after	feffeh
nclarif	hgfffd
padvanc	eghffe
-3are you free	efhffd
nratify	ffffeh
-bmissin	eheefh
+2on a	ffffdh
pacquai	dffffh
clideas	efhffe
-3expect anythi before	effffh
+2, worst	fedheg
-2is travel	effffh
+1candid	hffeff
+bcollec	egefeh
crspend	dgffff
pcircum	efffeh
pvillag	fffhee
-2turnar is	hffffe
-3text back by	ehfffe
-2^ starti	ffeffh
pshared	gedfeh
prequis	heffef
crextern	ffffhd
-bweathe	ffffhd
-btryout	ffffhe
+bclipbo	ffffhe
cltryout	ffffhe
crclipbo	ffffhe
pmetro	ffffhe
nmock	ffffhe
crbus	eghffe
-2hour by	gfffed
pissue	hefeeh
pchatte	defgfh
+breloca	ehfeeh
pflower	hfefee
nscarf	hfffef
-3open until the	dfedeg
clhole	eheffg
+2becaus she	hffffd
-3office is open	fffeeh
pjefe	ehefeg
psí	ehefeg
-2regist by	ehfffe
+2and prefer	ffffhe
-1emaile	hfegdd
nhm	hfffee
+2@t .	deheeh
preimbu	fehffd
-3town on the	dfgffg
crbuying	hffffe
+bpolicy	dfffhf
+bbus	efhfdh
-3govern met on	ffffhe
+2and went	ffffhd
nplant	fehegf
roaside	fgefde
-3propos @d or	eehfff
pboats	hffffe
-3i had said	ffffhe
pdeferr	hfefeg
ncastin	fgffhd
+bun	efffhe
-2was not	edffeh
nfolke	hdfffg
clfontai	hffffe
npupils	ffhfee
-1worksh	ddhffe
-2the worksh	ddhffe
crbenefi	edgffh
+boctobe	ffffhe
njoy	hfffef
ningrid	hffffe
-3you , by	fgffed
+bcampai	dfffhf
-3they answer within	hfffee
-2that before	hgffed
pcostin	efefeh
pmostly	efhedh
+2ahead .	ehfffe
pfees	hffffe
-3you sent on	efffhf
cryears	ffffeh
ppretty	ffhffe
-3comple both before	ehfffe
-3kindly reply by	ehfffe
+2and readin	efffeh
nretire	dfffhf
-bswears	hffffe
+1,	gdfgee
pkim	gffehe
-blights	efhfff
+2please so	ehfffe
-2lead ,	gehffe
+1appare	gdgfee
+bran	dfffgf
nsaved	ffffeh
+2coming .	gfedeh
nlearni	dgffge
nguided	ffhffe
crcardif	dgfffg
-3was filled in	ffffhd
-3sit down on	feeggd
-bpictur	ehffff
clpetiti	dgffeh
psweet	ffffhd
-3and closes on	dhefff
pitalia	hffeef
psofa	hffeef
-3the job in	ffffhd
-3my call by	heffff
pnomine	fefffh
proof	ffefeh
-3date was the	efffeh
nshirt	dfheff
clsleepi	dffffg
crpeek	ffhffe
nstored	heefeg
-3the test within	fhfffe
crcurren	hfffef
crsometi	heffeg
clgladly	eefffh
pmartin	ffffhe
nbrandt	fhfegd
clwithin	ehefff
ntom	hfefef
crmid	ffefhe
nmarta	ffefeh
-3two refere by	fhfffe
-2on and	fefffh
-3@s on and	fefffh
cldocks	hefeff
clpto	effffh
pmeera	ffffeh
-bpleasu	gfffhd
ncounty	heffge
-3reache you within	hdfffe
-2call inside	hfffee
pcroiss	ffeffh
-2commit met	ffffhe
-2data after	feffeh
-3your data after	feffeh
pquillf	dffffh
-3for the call	dfffhf
-3hear back within	gdffdg
palumni	efffeh
+bwarnin	effdgg
-3will ring by	ggeedd
pawake	ghefef
+bpurser	ffffhe
crpurser	ffffhe
powned	ffeffh
-3will write within	hffffe
+bresolv	ffffhe
clcleric	gfffgd
-bmistak	ffffhe
clquarte	dhffff
-2are closed	efffeh
clenglis	eeefhh
-3interv over the	dffgff
clneedfu	hffffe
crsister	deeehh
clsligo	ffffeh
clstreng	hffffe
-bfigure	gdhfdg
crhrs	ehgfee
+2, throug	dffffg
+bstop	hdeegf
-3the portal within	ehfffe
-3am not in	efffeh
clmaximu	heffff
ppump	heefeh
ndemo	eehfeh
nprior	ffffhd
+bincide	hfefgd
-2start after	feffeh
pvalue	deffgg
-3my interv on	ffffhe
+2would suit	fdgffg
-bsignif	ehfffe
pshape	fefffh
-3then it is	degfgg
cljoy	effffh
-bcomput	dhgffe
nmess	hffffe
-3is got till	fdfffh
nalmost	efffhe
-2card by	ehffff
clcomput	ghgeed
pmentor	hgeedg
nowt	ffffhd
-1stood	ffffhd
-2things stood	ffffhd
-3as things stood	ffffhd
-3your mail of	ffffhe
-3bank detail by	fhfffe
-2my notes	dffffg
pchairw	eeheeg
crtransc	dhffff
crfool	ffffeh
-3a signat by	fhfffe
-3letter go out	effeeh
+bhonour	heefdg
croverse	fefffh
nka	fefffh
nkite	fefffh
+bawarde	ffffdh
crawarde	ffffdh
pstick	ffhffe
-3not start before	ffffeh
-3would hear on	efffhe
+2was enjoya	ffefhe
+bdestro	eefffh
-2drive on	ffffhe
-3test drive on	ffffhe
-bir35	ffffeh
-3season starts on	effefh
-2up at	degfgf
+bcheers	hfffef
-3decide by the	fdedfg
-3i said the	gededg
crgerman	ehffhd
-3answer you on	hffffe
+bconsis	efffeh
-2number before	fhfffe
-3gdc number before	fhfffe
-3gave us on	ffffhd
pseems	gdgfff
-3email from me	hffffe
-bproced	dffggf
-3needed by the	fhfffe
-bscienc	fefffh
nkit	dhgffe
-3after the interv	efffhe
-3is around on	ddfeeh
nheavy	ffffhe
ncaused	efffhf
prosh	hffeef
clhut	hffffe
-2panel interv	eehfff
-3the number by	ehffff
ngrumbl	ffffeh
crtbc	efffhf
pwideni	dffgfg
pborrow	dffgfg
-bkno	ehffff
ngutted	ffffhd
+2we said	ffffhd
-3you stand by	heffff
pcheese	ehffff
nllama	ffffeh
nmoan	hfffee
ptak	dffffg
pdin	dffffg
-2comple on	ffffhe
-3was comple on	ffffhe
nola	eehfff
-2yourse by	fhfffe
-3, closin date	feffeh
-3list approv on	fffehe
-3not before the	eeeeeh
crghoste	ffffeh
-3of addres by	fhfffe
ndiwali	gfffdg
pkeeps	eeffgh
ninstag	efeffh
-3was made on	ffffhe
pbee	fhfffe
pgp	dfefgh
+bforty	dffegg
+2to book	ehffff
+2to someon	ffffhe
-2been told	hfeeeg
nveuill	hfeffe
nne	hfeffe
npas	hfeffe
nrépond	hfeffe
nà	hfeffe
nce	hfeffe
ncourri	hfeffe
pstretc	effhff
-blerwic	eefffh
cllerwic	eefffh
nodds	ffffhe
-bfool	hffeef
pkapoor	feffeh
crco	hefffe
pwakes	ghefeg
-3know which by	ggffed
pshares	ehfffe
+benrolm	effffh
nhigher	ffffhe
-3my interv was	eeffhf
+2he calls	hfffee
pstays	ffeefh
pgarda	ffffgd
crsurnam	efffhe
pmustar	ffhffe
+bspoke	efefhf
-3my refere by	fhfffe
pmarjor	efeffh
-3suppos to phone	ffffhd
clquota	gfeeeh
clsawmil	eefffh
-3our answer the	hffffe
-1myself	heffgd
-3are closed until	effffh
-bcivil	hffffe
-3a contra from	ffefeh
clgeoff	dfffgg
ngeoff	dfffgg
crballot	hffffe
-2the others	dfegeg
plogist	hffffe
-bfood	ehffff
-bdispat	gdffff
-3over @d and	fffhee
pspecul	gdfffg
nstrong	ffffhe
-2hiring manage	dfggff
-3the hiring manage	dfggff
proute	fgefeh
-2decidi before	efffeh
-3be decidi before	efffeh
+bproces	dfffgg
-2decisi inside	hfffee
-3decide before the	gefedg
-bsurgeo	gdffff
-3our conver on	eeffhf
-3us more than	fdffeh
psteep	gffeeh
pmunici	hffffe
-bphysic	eegfeh
clreliab	fheffe
-3be told in	hffffe
-2# from	ffffeh
-bflip	hfeffe
-3a respon within	hefffe
pdispat	hgfeee
+bhires	fffefh
crlaunch	fffefh
+bdrunk	fefffh
crdrunk	fefffh
clin	ffgdgd
-bfresh	ehffff
-1waitin	hefeeg
-2people waitin	hefeeg
-3keeps people waitin	hefeeg
nestima	hefffe
clst	gffdeh
pstrang	egffeh
clincumb	ffeffh
pabdull	ffffhe
cllongli	degggg
pagnies	ffffhe
pdefend	dfgfff
-bghent	fegfeh
clghent	fegfeh
crversio	ehfffe
pokafor	ffffhe
clkno	fgefdg
ptiebre	heefeg
-2decidi by	fdffdg
-2@d of	dfeffg
pchatti	gdfhef
nboat	fffhfd
crmate	ghefgd
crrisk	hdffff
npolici	hgfffd
ndrug	ehfffe
msdate-owner	ffdeff
+2which you	fhfffe
naligne	efefhg
-2withdr on	ffffhe
-3was withdr on	ffffhe
-3# , start	fefffh
crmanagi	degffh
+binheri	ffffhe
crspread	ffffhe
crhighli	ffffhe
crorange	ffffhe
psiobha	dfffgg
crluck	hffffe
pbeauti	effffh
-2bremen on	ffffhe
-3to bremen on	ffffhe
crgame	fhefef
pupshot	fhfffe
-3with the outcom	hffffe
middling	eefdgg
presign	ghefef
-3writte questi before	eheege
+bdecidi	heffff
-2rehear start	fffffh
-2minute chat	fehffe
-bconfid	dggfff
crodd	dgfffg
-2comes out	gfefgd
-brate	eeffgh
nconsis	ffhfef
clnumera	fhfffe
nbuy	fhgffe
-2suits by	fhefff
pmortif	ffffhe
nhyacin	ffffeh
clcivil	hfffee
-2you again	dfgfff
-3# minute chat	fehffe
npictur	hgefeg
-3, tells you	hffffe
-3holida till the	eefffh
-2two :	edfggg
-bload	hfffee
clporto	fefffh
-bnumera	fhfffe
psevera	ffffeh
-bsails	degffg
-3start date in	ffeffh
-3my inbox by	ehfffe
clson	gefdfg
-3have been told	efffeh
+breappl	ffffeh
pwall	gfdegf
-bmatern	fffffh
crrate	feffeh
clfilm	ehffff
-3be closed from	effffh
-2: origin	ffffhe
-3answer : origin	ffffhe
-3are closed from	ffefeh
nwardro	ffffeh
pburnt	efhffe
pespres	eeefgh
nmix	effffh
crtheref	feffeh
clpier	hfefeg
+bcarry	fhffee
-3it is about	gehffd
+binstal	fhfffe
-3to candid by	hefffe
crquarte	efffhe
-bbrevit	efhfff
crc	heefhe
njackie	gdffff
pbronwy	ffffhe
pprefec	heffff
-2took place	ffffhe
-3to call me	ffffhe
-3our select by	hefffe
-3, i said	heefef
+2, buildi	eehfff
pdeeper	feffeh
-3i have blocke	hehfee
nfirefi	fffffh
nplaygr	ffhffe
-bpiece	fhfffe
clpiece	fhfffe
-3comple it by	ehfffe
-3annual leave until	eefffh
-bencour	effffh
-3ping you by	heffff
crpolicy	dfffgg
-2word ,	hffffe
-3to choose betwee	efhfff
-3, and before	hffffe
pcreati	dgffff
pfatou	heffff
-3team over the	dfffgg
clsuppor	effffh
clon	fefefh
narjun	effhfe
clwarm	hgeffe
crevalua	ffeggd
crhonour	fffffh
-besol	ffffeh
clesol	ffffeh
+btouch	hffffe
crweld	ffhffe
+2, confir	hfffee
-3to meet on	fffehe
pcoin	hffffe
ptoss	hffffe
-2on hearin	ffffdg
-3count on hearin	ffffdg
clbavari	fffffh
cllapsed	efffhf
pcone	dffffg
+1hours	efhfff
+2hours with	efhfff
nrequis	efffhf
psalaam	hffffe
pdiscer	gfffgd
-3she will know	hffffe
nscrapp	ffffhe
+1must	eeffgh
+2must be	eeffgh
-3could start on	dffffg
-3words , by	ehffff
+2, some	ffffeh
crreduce	ffffeh
peveryw	ffffeh
pfaced	ffffeh
crsalary	fefffh
nelecti	gdfffg
-2# minute	fehfff
-2day from	fegfdf
-3signif accept by	fhfffe
+bsadly	dfffgg
+2as well	ffffeh
cllearne	ffffeh
-3will decide by	heffff
ncrate	fefffh
-3career fair on	deffgg
nstar	fhffef
crgrand	efffhe
`;
