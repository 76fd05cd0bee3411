// biome-ignore-all format: a table
/** What dates are there for: a feature (purpose/features.ts), a tab, and one character a purpose in the order of PURPOSES.
 * Learned from the open corpora and nothing else; `npm run learn` learns it anew. */
export const PURPOSE_BIAS: readonly number[] = [-0.14, -0.58, -0.24, -0.52, 0.28, 1.2];

export const PURPOSE_WEIGHTS = `
clwanted	AgVa5i
-bstart	OdWeX9
clreads	YRX9SV
-bpicks	8UafUO
clmust	N8WZUj
nnew	QTca8Z
-breads	STY7YZ
-bcontra	WTbbZ6
clpicks	6WZiTO
clcollea	ETcn0k
clshuts	R6VXSg
cldid	aVeZ5N
clleaves	dSZUR5
-bor	5cdbYQ
crwant	Fplijh
clclosin	QeWeT5
clselect	demskF
claccept	R5hdhO
+bteleph	5YXUYV
crothers	TeTbT5
crits	5VfXVa
-bselect	ZdtrfG
-bleaves	bWUWU4
crwas	OZXb4i
-bpage	R4VcRf
clbring	Oa4dXa
ninstea	RWdb4Y
clhad	RcZb4c
clforget	RhfZ4L
ntrial	W4RYeW
-btrial	Lb4Wha
clpage	O3ecXb
-baccept	X3ecdQ
-bsessio	YbrvhH
clpaid	OYaeY3
crwho	3XZdTd
pyours	S3nbTW
clauditi	YcvlkH
frstart	QhTaa3
ptest	VuomjH
clinduct	QXZba3
clbecaus	ZVcXW3
poffer	O3fcfZ
+bnow	YbaW3S
-bdeadli	X3PXQi
clseeing	HXXwZq
clearlie	Ibdfly
+bothers	bXUZX2
-bshortl	mVS2YJ
ppages	W2hcYO
clmeetin	ZXb2hT
-boutcom	2WZaeV
-bchat	diuegI
-blesson	Pi2aeM
clmarks	hRe2VS
clstart	XXcea2
clrota	XbZZV2
-bmedica	IssYad
-bwant	IqwZWh
clexpect	2WgaaW
flstart	WbeeY2
pvoted	QdVdY2
cllink	IvVcdm
nresult	ebX2XW
clholdin	T2jZaT
clcloses	Y1LbQp
nhappen	ZaZd1V
clmakes	1QZhbY
crteleph	1ZaXZX
cldisreg	Webc1Q
+bmeet	Pd1hXW
-bseeing	JZYwam
pchosen	QiYbX1
+beach	1XYecR
pcolleg	TafbV1
flreview	iZe1TX
-bsignat	c1deZT
-blapses	W1YcUa
clbegins	UagcV1
cltravel	OgYZb1
-bmeetin	Uaf1hU
clhome	XWaVd1
clrings	1VZcWb
nwhich	de1caS
cloutcom	1WZbdZ
clfurnis	N1eeaZ
-brung	1RdeaZ
cleither	1OobeN
clannoun	0XWYnQ
clgets	0WRgPj
flthanks	Vecc0Y
clrefund	SaeeX0
-bcoffee	Pb0hVa
-breadin	TWl0TV
frmatch	Qg0efV
-bpracti	aV0ZZZ
-bscreen	XiuncK
frpapers	N0jlTc
creach	0XecWW
clreview	bXd0YY
clwant	K0pcSf
clused	Mced0a
pproof	YmuieK
ppapers	zlXdZK
cror	0ddgXS
frnews	0XVigV
flothers	aRYge0
clscores	iTW0TY
-bnotifi	0TZZjU
cranythi	ZUXbY0
pexam	kthgZK
clcousin	OcffY0
+bdirect	ldfkoK
+bmust	R0jUeY
-bprobat	XSeeZ0
nscrap	TYef0V
clbuildi	Qbccb0
+btwo	Kergjh
-bclosin	RkSZb0
-bmarks	eXc0aR
clonce	VZchU0
ninform	gZc0iM
clrules	0Rbbad
-bjoinin	UXddc0
-boral	SY0chQ
-breview	gUX0WX
clcontra	YWabe0
clold	KWccos
clmeets	bXW0Ng
cltrial	RYzYgd
clextend	Peccaz
-bvacanc	XVbbzY
cllandlo	TUdeaz
-bshuts	YzUaVf
nmoved	UdiYzV
-bthose	LfaZot
clmoves	RWXajz
clwants	LwuoOW
+bcorrec	VbedzT
cranswer	zeVYYd
+b?	Wazcda
-bauditi	eWrmjL
franswer	zabdca
clsignat	ezaeXX
+bpick	djzXUV
-bold	SVXbzb
-bsift	ZdczdQ
clnormal	zPdXZe
-bcommit	fUZzgU
+bor	znfZTO
cleach	onfkbL
-bsystem	RzacnR
+bwrote	OdcczY
-bbut	zjhbVO
-bbegins	VbdcXz
clother	YPbjcz
nsuits	hazWcT
nknows	LZhcmr
-bslots	SgzZeR
-bpatien	rdccqL
clshut	RmSWcz
-bgiven	zXYdfU
+bdean	naYonL
-brota	abaaWz
-bpick	aizZVW
clbored	TZffYz
ppage	czagXT
-bextend	RoVcUz
clupload	XzaeaV
clflatma	XbfeRz
clminds	zaddSW
+bmessag	heazYN
pcareer	bXYcaz
clrung	zTdedX
-breopen	ZabcVz
+bcut	gzYfZN
+blater	RzYeWe
-binterv	ObzflZ
crcut	hyYfbL
+b#	UdyYbg
clnor	Mabdpq
nstoppe	TcceyW
clannual	Vdcbcy
pwants	TyqhRS
clleeds	YdcZWy
cldies	YyScWc
-blike	MyrZZY
clcalls	yZaXSg
-binduct	XWaday
pparcel	VYZecy
clsafety	TyeecV
clpanel	ZbjybT
+bmore	yZVcdb
clsessio	VcqvgM
+bwas	jYUayX
clstockt	XcZcay
clpronou	ySdchU
-bfile	WuXtjM
clkeys	XYabVy
clmay	Ngbbgy
clmight	Mjefdx
-bminds	yaddSX
-bdates	MZxadi
n@t	fayUYc
-bbored	UZffXy
nsome	MZammo
clvotes	yYXiSV
+bdefini	yYYcXY
-bsample	UgebyV
froffer	Muebji
-blisbon	TbedYy
clcounte	cyZZSe
crdirect	igscgM
crmeet	SdyefX
-bmeet	UXyqZU
clhimsel	yNdchc
-bexamin	WhjyUR
clcertif	QydekW
-bvote	fWVyWb
clhaving	SXdXyg
clthank	WdfcyW
+breply	xehaZM
pchange	Mkkbml
ntext	yZeUiS
cldeclar	cyhZcT
cldeadli	eySbfW
nnote	yXVaah
-brings	yVbcXd
+bhad	McYfwi
-bannual	Xccbcy
clwaited	XaeeyV
+beither	yZdfbU
clignore	VdUcyZ
nwithdr	TnYcyS
cldata	PncbXy
+bclosed	UZacay
-1interv	Mejgkb
clcopy	RyZddd
-bexact	yYddWW
-bpresen	PhyXiY
clwere	TWadyh
clpresen	RgyeZa
clteleph	ydaaiS
-bspoke	dedcyR
nmark	cnllMc
-bweddin	Wbcbcy
+bbudget	Sbddcy
clhoped	RZceya
cldates	ZeydaV
craccept	TyddhY
clwill	yTdhbd
-bitself	RaykcX
+bcommit	dcjpMk
clwrites	yWccZa
-bflies	UgeYXy
cllesson	QkyafP
nneithe	ScXcya
+blist	edfyXT
-bpaid	VVheYy
clunless	XxeeXV
clor	xigcZS
-bprevio	RfbdxU
+bnothin	NXabun
psee	abxccZ
pauditi	mjjdkN
crpanel	dglknN
+byours	osihUN
nstarte	XxeeWW
-bslot	ZivedN
-bhold	xcihNZ
-bstatem	Nucema
claddres	QZidZx
-brules	xZdcbU
clflies	VfdWWx
+bperiod	TdxcbZ
crneed	Nxaahg
-bsaying	beidxN
pcounty	WheeSx
crnothin	Neccor
frdecide	xgcbWY
-bhearin	kcxaTS
clthanks	XaYcxc
pbin	VbbdYx
clparkin	aTdddx
pbring	ShxiTb
clpublis	xaZajU
-bscores	hVWxWY
clallow	xddXZX
-bform	RxicdX
clmainte	XbWebx
+blady	VcYkUx
clfile	UsYxfO
clbetwee	afxYab
-bdisreg	bcbdxT
-bdecide	xUWhhU
crsome	Ncfhpl
-bwas	ZbZdxc
crresult	xXXjbV
clvideo	RxjiaV
-bboth	cploaN
crbooked	bfxcXU
+baccept	NvhdjY
+binform	gNjili
clportal	bxUcWf
nhope	SfecYx
pwant	NlndZo
nbin	jfffNv
fraway	RdZaix
crmessag	cjcxaP
pcongra	bhxaYU
-bbecaus	aZZYZx
-bgets	vaTiNm
+bsuspen	aZffxS
-bcloses	XwNcRr
+bbecame	XebbxU
crdecisi	xXUmjP
-bstarte	aWZdZx
clapply	YbceZx
nwish	NigYev
crgoing	dbVaxa
clcommit	gUYxca
-bignore	XZVdxb
clpencil	hffftN
pkey	cXTecx
pbooked	NoXect
clsurvey	VTahgx
clreques	Ntdddj
+bplace	WexgdU
ppicked	cZxbZZ
-bthinki	xYkcYT
pold	cYeXxW
plibrar	XVanVx
clcoin	xcadaT
-bparish	Padjax
-bmoved	fajUxP
clhand	YxVcUh
clcareer	VcXegx
-blocks	bxZeYW
clreopen	bZacYx
crdefini	xZZfYY
-btest	NkwajV
-bchrist	Ucbcax
nteleph	icmfoN
-bmornin	Tbxbad
classist	wapgYN
nnotifi	ZXWxbf
crdecide	xZZViX
nplaceh	gTxgbX
clappeal	UdebYx
pfour	oNnhce
crappoin	ehbZxQ
+bphones	sccmgN
nopen	UdTeex
crbudget	TiddXx
-bdelive	WxacZa
pdue	noNlaU
nclue	Qceddw
nbring	XWwZZg
clinstea	XaedwZ
clweddin	Ybbadw
-binstea	PZkdwa
clgiven	waWbcb
clwas	Zbcewa
crannoun	Opdepf
poffers	bwbhZT
nurgent	Zaddaw
pman	wVgfZX
clsits	VWnwPe
+blast	ZwXYcc
-bproof	SwfegR
clwhile	XadfWw
crsign	Osbjck
plangua	ZipcOn
cloffer	OsjZhg
clstatut	wfdZcT
crruling	wcZccU
-bperiod	efbtOh
+bneed	QwmVgZ
crrings	wcaaXa
-bannoun	wXWYmU
clvote	gWVwZa
+bsame	WUwaef
clrankin	cUcweW
clverbal	faddwO
cllost	SXfcwf
clmedica	OlmZem
clmuch	bcbdwW
cllodged	Ovjcdd
cllook	lWcsOj
-bothers	bWVcfw
clbookin	UwVcZh
clsystem	WwbZfb
clsittin	ebYwXd
nsign	aiWdXw
+bsite	XZocwO
+bbecaus	lhfbsO
clfour	iklhgO
+bpoint	wcZdXb
-beach	lkjidO
noutcom	VaXwgd
clagains	XZdcZw
cljust	flmVqO
clverdic	wVUdkW
nwear	dWweXY
-bappeal	Oifcct
+1would	OmfZfe
clsift	gdbwaR
-bgone	dWYVwa
clmodera	jfZwXQ
-bright	mdhjmO
frothers	YeUdcw
nbeliev	wVbeYd
nother	eTbdwZ
nclinic	YdcgwV
-bsilenc	wbdbUW
nsheet	adwjVS
cltable	ZwcebV
clvoted	bdaewT
clbeing	fOcmYo
nprefer	Tcwbhb
clchoose	ipsfTO
cllocks	gwYeYU
prefuse	waaZTh
napril	icmnfO
pdays	iwZdYR
nattach	VWkYwe
nchange	wYfYaa
clnotifi	wRfbfZ
clnewsle	SedfZw
-bphoto	XwdekP
+bopen	Oalcfq
crsee	PcwfVk
precrui	nOcgpa
clcommun	wYZciW
clonsite	ZcwabZ
crenough	dwXdfS
+bargue	VedwaU
pnever	qhffOd
-bdoes	wadfTd
clsilenc	wadbXW
-bholida	fdXaVw
+bchoose	iewbWU
-bmeets	UXYwOk
+bname	wgaagR
clany	cbwbWd
pshorte	jchdrO
nnight	wmZTTe
pdate	ocomZO
nalso	iXmaOr
clcode	XwbebZ
clcount	wWaXUj
-bsits	WXqwRX
-bdeclin	Ywbcba
crvote	waafXc
+bhour	kesceO
-bboard	eZdweU
crstart	bgcbOv
clindica	VZgfwY
crplan	ioahjO
-bmade	ieXcwS
clstage	pijgeO
pportal	QwejnS
pdispen	fWWdbw
ppencil	cqkajO
-blink	OuXcch
ndid	egeZQw
pcatchi	geffOv
clhearin	pcwaSR
pvisito	cZZdZw
-bjury	dVdwVZ
pconsen	UthqVO
-bsurvey	ZSbeiw
clhold	qveeOR
+bdentis	UdbcYw
-bst	wcZbbV
-bresump	YaYedw
clgoing	sOejha
+bplaceh	cZweZW
clpay	QeXdfw
poffere	Rwfdhb
pmobile	VZddwW
clchase	SceeZw
-bfurnis	SwffeY
clfirst	OXZgqr
clfarm	XYwcbc
clnice	XXjevY
-bshut	TjXYcv
-bstill	vZcdbZ
+bhas	ZVjavb
crproced	WeffVv
-bscorin	VdcvWe
clmoving	Vecdcv
clnow	vhfiRV
clcoffee	WavdWe
ne	mZkkjP
clinstal	Vcddav
clsubmis	jpZmhP
crtoo	RgYYhv
-bsheet	jvceaP
+bhome	ZZadav
phereby	Psjdbi
-brefund	Rafedv
paccept	PpgXaq
clperiod	iiaaPq
-2is on	YakkPh
ncourse	Pfpmhd
-bread	dWZveb
crphones	ucckeP
-bkey	bUbedv
-2you have	Pmgecf
clunders	jjedqP
crgave	TddevY
nrumour	vbeeXW
-blatest	tmdbXP
cltwo	Plelcl
crseats	UedfZv
+btheir	vfadaW
pgaffer	eWSchv
crhere	bdfZTv
pfirst	gjnjhP
-bsees	Pdpsab
clphones	vYadYe
crthough	VZfevg
clpracti	bVvbae
ninvite	TjvheS
nyet	PbVnom
clpaperw	cWbcZv
+brate	YaaeZv
+bwhenev	PeYapp
clslot	mjjdeP
pcalend	vaaWcc
-btrade	bVgcgv
cltrade	bVgcgv
clfinal	vZUleW
nthem	PYlljk
+bmeetin	XejktP
-bnda	YvWfba
clsees	PkioXg
-bhand	glPddl
nsurvey	ZdeevW
psend	Sgfvdb
nholida	vfacWd
clcompla	Phefdt
clcommis	jfcvVQ
+botherw	SvdeXj
-bretrea	Tbccev
pnobody	vZgXTh
clwalk	PZucig
pfirm	elrgbP
ntest	XvbbZh
-bagency	mPgcdn
nstarts	nqgedP
-byear	bhmePm
-bcopy	Rvadbh
-bmakes	vXbeXd
-bneed	RvXife
ncard	gfvbXV
nstrike	VeffvX
clended	cdWcvY
-bfound	nZjdpP
+bten	VdveWi
cllapses	dvZdUc
clinterv	Xavhec
-btext	gvWdfT
-btaking	Pkjdar
pnotes	iXfnPn
nafterw	VivjRW
nwent	Pflelf
pask	evYfYb
-bportal	fvUaZc
-3from you by	PsddiT
-bdelibe	ddcvYT
-bheard	vVgjYZ
-bseason	eaXcav
nhat	nZsdcP
nmind	ZakYUv
+btook	PZcdsj
+belse	Uveead
psendin	PlugYf
frstep	XhvegV
-bpossib	Pondcg
pmust	pheYPj
psittin	avdiZW
clprefer	Pugebi
+btells	vXXjfT
-bdesk	PpZcbo
nlonger	aicevS
ninvent	acffSv
clglad	PrZehl
-bused	Qdedvd
nshould	lahkmP
-2, by	liZWPV
+bwhen	vcXdZb
cllets	vgeZTW
+blonger	glaboP
cropens	YfbdWv
pslot	ZnvYbT
nindivi	rbdldP
+bafraid	Sdffcv
pless	Vdaeev
-bfurthe	baWdvc
-bopen	Prbagj
-bmay	Wddcbv
clboth	mkfnYP
clleavin	Pcadku
nbest	gRvXlY
crasked	ZXfbvb
clregard	cefevS
+benough	duYdjP
-blease	Yacccv
-blook	beovTU
crmust	evbaaV
croff	PlScmp
pfittin	bWbecv
-bvideo	SvjcbY
-btable	WvdejW
clmeet	VXvpXa
pkeeper	fhdbPu
pcondit	Rvbdeg
+bnotice	fTXcZv
precord	gvTqaS
pthing	jljlbP
clyear	gccfQv
-bphones	vZZdZe
nsat	jilcjP
-bchoose	jhscZP
nif	vdhgSb
clopen	TvcYeg
crdid	bXddvb
-bgave	UWgevg
pstart	Phbfcr
+bbeen	SXgbvf
-bheads	kpZmXP
-blost	UYaevg
+bcareer	cdWeav
pcorrec	ZjgfuQ
crway	gUXlTu
pref	TmfiQt
-bmight	Ueegbu
clasked	cQjdqh
nmornin	easbQj
nmarket	dfeaVu
-bfestiv	Ydadbu
ptakes	qhhjfQ
clsure	ubbdYa
nmade	adZYbu
nno	TYafum
+bverdic	uYZYcf
-bteam	bTkuXe
crout	uWZggX
nmoney	iZZcuX
clshortl	hWjubQ
ngone	diWduV
-bforema	aedktQ
clwrap	TdYgZu
pyes	ebdYWu
-bmarked	ZbhudT
clneeded	Qucbfd
-bput	ugYafV
clretiri	Vccdau
-bbuildi	Ybcccu
clsample	VobbuS
-bsigned	UuagmV
-binform	uTdbgc
+bwait	aUhbud
crhope	WYdecu
nmake	Qifhqc
ndirect	eecauY
-breplie	uVecYf
+bshould	Qegkas
ntime	ZWnauZ
clsee	YVeedu
-bexam	QZuYhi
clhears	nQpcga
-btwo	Qjjkkb
precall	bbkomQ
n#	Qgjlig
crdead	ZcdeuU
+btrial	ZbudXe
pjobs	VWWbou
cldelibe	kdYuXQ
+basked	QUnaue
-bsaw	aWcYug
+bresult	uYbeXc
-btells	uZZdbc
-bhad	QhZati
nlate	muXnRX
clopens	dhSgTu
clmine	Vufdfa
craway	YaYgcu
+bonly	Qaffks
pgroup	YbrhpQ
clwrong	aZacud
clpast	uagcbX
+bread	QWhlrd
+1we	ggQige
+beveryb	uadkXS
-brefere	VuShfe
clwrote	Sagbub
pplanne	gepijQ
+bignore	Qdgeud
clcollec	QsQlVl
pattach	Ruaedh
clinvita	hmgejQ
nbeing	QgVdqm
psaw	mQgdcm
crwhich	mkmccQ
pdata	Qcjedt
cleveryb	uVaZdh
nsessio	XjUgZu
pfarm	YnschQ
-bpromis	iXWcua
clneed	TuefZg
+bever	QXdfiu
+bwrong	WdZdue
nsend	fcufXZ
+b@p	dbXZuZ
clduty	gUcdbu
clmember	cWcmRu
clquick	QcqhXq
clcareta	uUdedd
-ball	mjZjkQ
clholida	mWZZXu
clreache	jYZYuY
clbank	iihiQg
pexpect	hVkauW
-bprefer	Sueebh
nsight	adbdYu
-1start	XVWdXu
clnames	umSbUW
+bwrites	uXchYX
cr#	Scudai
nplaced	bfdfTu
-bsomeon	eUhbZu
-bneeds	SuboaZ
pexcuse	pWdbuQ
nprevio	uZdecV
clmarked	aYdufZ
crlonger	eacduV
+blink	SuifhV
-bapolog	Tbccub
pcrosse	gUiduS
plink	UuniWV
-btakes	gTluRd
cragain	YhWWug
crwork	Qhkfhi
pintern	eWfbWu
-bdies	cuWdZc
crlatest	ukXcYT
-brest	iVauWa
crmade	kcaYuU
nearlie	abUfue
+bopens	Ydbcau
-bagm	ZeUdeu
pjob	Ufdbfu
nhearin	WueXha
cllike	VpueUb
-bc	ZcedXu
pscores	uefbXZ
nharbou	VuedhW
+bplan	nhadlQ
+bsettle	ubZZkS
poccupa	Qhehjl
nschool	ugVgfW
-2starts on	YbbdZu
+bfrom	sWdhQl
ndated	Qddijn
nfill	condgQ
clpinned	taahhQ
nunless	nigeQj
nautoma	uYcedY
crnotice	bTjdXu
nher	ffbcuV
premind	Qkibsb
crnay	uXbdjT
nlet	aYufbe
pneighb	aaXfcu
clclaims	YXeedu
nfurthe	QmXslZ
-bwent	YffbuY
nleaves	heikQh
-bparkin	cUcfeu
crpossib	QimerW
flstep	bfufdW
nemail	haZuba
nchair	eafauY
plocum	dcYfXu
pcalled	Xbucfe
pavaila	cguaVb
flclosed	dbbcbu
+bpost	acZZcu
-bmeant	bceduW
-beveryo	sQerfS
nwork	Qjmefh
psuperv	ZubZfb
clcongra	bdcduW
crsheet	XuWfYh
pmoved	fipfhQ
pteleph	ZkaduX
-breache	iZaYuX
papply	Wgacbu
ppoll	Zaadcu
phis	mfeikQ
nrepeat	onciQc
plawyer	uaddfV
clrefere	ZsQilX
clread	ecZueZ
nforgot	uadeVh
pgrid	acfXuZ
-bstage	mignbQ
clteach	YZueYf
-bwebina	YbZfeu
-bnever	eYceWu
-bclaims	XYeecu
crrest	QkiYct
pnotice	klpgXQ
crsorry	Vdefua
+2i will	rcZadQ
cltext	krYfeQ
clfolk	hXcubX
-bthem	juWkaS
pverbal	buddbY
nbarbec	aedcVu
nwhethe	defjQs
nmeanti	uabiSd
clstrike	YlXaYu
+btime	bgudXZ
cldecisi	ubbcjV
crthing	RuZdif
+bwhite	ufZdaV
psigned	QlYhcs
pmoney	YgccVu
+2, when	ucbWYT
plots	obZoiQ
-bguy	dcYdXu
clgoes	neWoQh
clspoke	cdodmQ
clreappl	Yaeecu
crwhethe	ueYchV
crby	Qfepgk
-bwants	QrteUb
-bjob	ngZdQo
nanothe	cWfaue
-bupload	Wubecc
-3, by the	jhddeQ
frthanks	Xabbfu
pstudy	jhpbbQ
clcould	Qpmbhe
ncompan	gaccVu
clway	uSfccc
-brather	fajcrQ
clbasica	ugegVU
nor	rdfkQd
pc	aufaVd
crtalk	Qeqlhd
pbeing	uUccVk
-bpaperw	Vdeccu
pget	pQidge
paccoun	bXccdu
-bflu	Xdbbdu
-binsure	ZedZau
-bteleph	udYZiY
nfalls	ugaWbc
clwhites	Sddfeu
clhim	guadXb
-bsubmit	VhXbuc
+bus	jinchQ
-bticket	YZffZu
flnews	uZceiX
nasked	uYccga
pphase	kibqdQ
clbut	ukecZV
nwhere	WXffau
+bgrade	Wcbfau
clmate	XgebYu
clwho	uZahZd
+bmoney	WacYfu
nrings	ujbcXY
-bchase	Vbeeau
-bengage	ecZbYu
poffici	Qlcbfr
-beither	ualeYU
clsaw	YcghtU
nwas	caZftc
nwelcom	RkYdpl
pdebrie	oZdrcR
clreach	WtbjYf
nrather	Ubgetc
crcounte	ctadYc
clturn	jgkodR
clworkin	btVfVg
-bchased	Vcbbtb
nnormal	cbYcct
crringin	Ycdbat
-babroad	Yfadbt
-binstal	Vcdect
crhappen	bcdetW
crfront	RmYlqb
ndesk	jRbkmg
nlove	Raiieo
clcomes	tZTeTl
+boff	RoSfoi
peven	aYbaet
-bcareer	adWedt
clposted	tWYbXj
cllovely	UbhdtZ
crtest	Ritdce
clneeds	UtapXa
ponline	UtiqXS
clmore	dcWeat
-bcut	gsbjRb
clfly	Rfjddo
nwere	fSUZtk
clresult	tWYZld
-bnormal	tTeadd
classure	tWedfY
nwrite	jaWtZb
-bfolk	dcetdT
crintern	ZfactZ
clyes	htbceV
+bkeep	tZcbfZ
pinform	Rcnehm
clringin	sdYbmR
-bdelete	Rebdhs
clpermit	fWdbdt
-bhours	Rfdbkp
clshop	mgcaRp
clcake	XYWcgt
clgaffer	tZleYV
npromis	qRTdod
+bcommis	qcbenR
-3start on the	ZWXeet
nfirst	cZtWef
ptellin	eZYcct
nkind	Ubffdt
-bquesti	WteblV
clrecept	Rgeeml
pparrot	fgjfRo
-bhols	aYecdt
-beleven	ceeetU
-blettin	tdeecV
crbeen	cWgcta
clhols	YZecet
claftern	igqdgR
croffer	Rqacgm
psent	cthYaa
+bfeedba	Rbbbqk
-bsides	Ttdfdc
clparty	bdZdat
clsettle	tUYWhg
phoped	tZdceZ
ptouch	cYdeat
-bonsite	bdtcdY
prequir	XtdhUg
+bsome	Rbafnp
plib	fbefUt
nmail	fghlRi
-breport	afTtZi
nsays	hRUcqj
clexamin	cbptVR
-2: by	qZejVR
nunsubs	WcXfgt
plinked	cYVkZt
clprovid	Rieibp
+1#	aZliRc
nh	ZecZbt
+bwalk	gomabR
-bshop	obeaRn
-bcommis	bjdtWV
clover	hlimdR
cleveryo	tVdoeU
pthank	lRdlkd
-ballow	tceacY
clout	taeade
-bmuch	gdcdtT
crwent	jbZctW
ppart	WXXtWs
-bafter	tTZhlV
-breques	Rpfedj
clship	Yfdaat
+bproduc	jteebR
clinvoic	YYefbt
clsecond	WcplRk
clfind	ialcRp
-bbring	Rireca
clscrap	aceetW
cldelete	Rebdis
nnotify	gbdtcV
ncommit	YdXteg
clhereby	deheRt
p?	hthfVX
crclock	ZtefcU
pwanted	biUftY
-btraini	RcqZhh
clwithdr	Vdbetb
-bday	hdtYYc
clsheet	etceaY
crwhiche	tZekaU
-btry	UZibbt
+beveryo	taXldV
-2@d ,	gdaRhh
+bgood	befbtW
pscorin	tcdedW
psits	sgdheR
nnames	ncknZR
-badvert	XacYht
clfancy	ZctbeZ
cryour	dtdbZe
clbishop	tafebW
clpossib	Rklddj
clthem	dtaicW
clorient	Zcbcdt
nsure	tmVcaX
crverdic	tZbanT
pok	rccXRk
-bchecks	gVhtbT
-bcorrec	piedfR
crdrop	nldfgR
+bmornin	aatdZc
nform	TZtYZp
-bbreaks	tdcdbX
ngreat	UbkeZt
ncase	badhtZ
-bwatche	YedtkR
-bbench	ocoebR
clkey	bVefdt
-bcoin	tdbdbV
claim	tVedhX
crvery	pRalce
pfound	YaZdgt
clboat	ZgbcYt
crtake	atjjZU
-bstockt	XXfhbt
ppre	TtgdXi
-bwindow	Rnehge
clchecks	eUhtZX
clmornin	XWtceh
-boffer	RsiXge
-bcommun	taccgX
pdiscus	onfjUR
-bflatma	YdffWt
+blook	bgZcYt
-bwanted	VpbYtW
cltells	tWZddc
crstraig	tiZdYZ
clcame	XWacth
-bkeys	daccXt
-bdeclar	htbbfS
clnothin	oYdXRr
clreport	ZZbtWl
crwhenev	TddhtZ
pnewsle	Yacddt
clsms	tYcdgV
ppropos	WtchZe
pmodera	tccfeV
-bformer	cpYcqR
-bcertif	TrkeoR
nrub	XedetZ
-bfeedba	XRrkle
clmanagi	Yaibbt
cllist	tfcccY
clcarry	baeZdt
-bany	dftbWd
ndrawn	XjceWt
-bcheers	aZZfct
pstep	aaqtZS
nreason	ghYctS
-bline	ikfcmR
-bwords	btdcYb
-blist	tfcYgY
clcorrec	nehelR
clyours	WtlchS
clfalls	tdchSZ
crher	tdfbkR
pexamin	dctchW
pperhap	tXdfdY
clfrozen	eelfRq
-bblind	ZeatbX
nslide	ibefqR
-bskippe	ZdebYt
clthere	ReqpZg
+bgone	eZZetZ
+bwithou	btVaYj
-bsafety	YteedX
-bpint	aaYfbt
+bask	UhtbTj
+1she	jaRiag
clbreaks	tdddcX
-brecrui	Tachte
clcat	bYbfZt
clorigin	Sagcti
clinto	abafat
-backnow	YdeftX
-bdrawn	lbbnmR
+bjob	okZdkR
-bmy	Ztbbdh
pboss	eYtead
pthanks	fRjhme
cljury	jafqRb
-breserv	hRedng
clintend	nZldRn
clpin	Uteeda
+bdied	Ueefta
crhour	pefalR
+bperson	oehdkR
-2^ within	hhedeR
clticket	XddeYt
nwhoeve	tXfhVa
-bflight	bdYdct
ncold	Ttbdbh
pauthor	gtgbdU
+bget	ohXiRh
clharves	Ydccct
-bunion	RYdmin
pnotifi	WafhYt
crjust	Rkhacr
clare	dbljRp
-bbed	tcefbV
nthanks	tYUigd
-breceip	bgbftW
crweek	SfZcgt
-bstraig	tZZYdi
crshoes	YddfYt
cr@t	saobRa
-bthird	mdagmR
crphone	tXjeaX
+bhang	ZccdtW
-bmainte	Xdbedt
pcrane	Rkcekn
cltook	gSYZte
clfree	XVtiVk
cldiplom	ZtefdW
cltransl	Utaala
ncommun	ZaensR
nanybod	TdciZt
frmeet	TgtjhY
+boutfit	Sfffct
croutfit	Sfffct
crsecond	Ttdjec
nway	qYUiRo
-bshift	XXfXft
nholds	ldrddR
+bbefore	ZqRemb
claway	XZZgft
-bposts	dWdbXt
preplie	fmddnR
pwelcom	TiYgbt
ptake	atdiXc
-bcompla	Rlefep
preside	UtmfgT
nrecrui	Uhcbte
nopens	jgdXtS
+bbring	SSncWt
crmet	Ubbbgt
-bfalls	tZaiUb
crother	cUVfht
nnobody	XkRdmj
phandov	cYXeet
ncomes	aUitmW
psix	RmbgXq
nsucces	deatab
clpitch	dtbdaZ
nbegin	mhgemR
-bcase	mfaqeR
clsugges	Ucteic
nperson	Reolhc
-blah	tdYdbX
+bwant	Refihl
+bparty	XcZeYt
floffer	Rphcgh
preport	kReibl
clreadin	dZltWY
nwants	XftXpT
cltimes	Uftbfa
clquiz	dpWbRs
njob	VZjcct
clboard	mcdtZT
+baway	RmajYn
-2meets on	RZZlVi
clpatien	qWbgoR
ngig	kjjdiR
crcertif	Ztebbb
clchoir	acctZd
crsleep	ZefcXt
ndata	fYdetX
cleta	tabecW
clseen	RZemmh
plets	XhtbZd
+blongli	ZfctaX
pinvita	edtdbU
+bnews	caVbtf
nyoung	acffWt
+bfilled	dedeUt
ncollea	SdeZti
-bnor	Xddect
+blaw	UYedit
nsettle	RhaYlp
ntheirs	ZilcRn
plongli	tchaYY
nhr	dVgate
crthen	tWgdZc
ptastin	bksddR
flpapers	Rscdhj
-btalk	YRspgV
ptelevi	adtfbU
plabora	Vtdega
crsketch	djhljR
clerased	Vcffdt
-2interv on	bckRci
presear	RosbaX
nneeds	Relahm
+banothe	RWdljm
nscreen	bpjdiR
-breappl	Zbeect
-bhears	nRlfed
-borient	abadet
-bconven	RjYkfm
-bspecul	ceffUt
clspecul	ceffUt
pcontra	TkbfZt
clenter	Utffeb
crphoned	taebac
+1was	TZSWtc
clsleep	dtZiaX
+bbooked	cftfaV
cryes	slXgWW
pmake	sbbegZ
cldecide	sWbega
-bapplic	kSWljh
-2not say	Sacbki
-3you know by	jSeegh
pmemo	ddmUVs
-btwice	VdidsY
+bwritin	sfVfhT
crlies	XdedsX
-brosh	bYcdbs
cropen	SWlchq
clclosed	dZbccs
+bconfir	sXfajU
+bstage	mioeYS
cltalk	TTsqeb
pcrew	gkgXSl
ncheers	saddbb
clcase	sYcneS
nasking	Segdkn
presult	sSZaie
plisted	VslcbX
nlifts	Zbdeas
-basking	Sldllc
crdepot	ZdXesc
-2from the	SUgghg
-bonboar	Wdddds
crscreen	SkjkZj
-bfirst	VShYsn
clitself	acsjXY
crtook	Uaeesd
cllaptop	cZbees
+bpublic	scZeaa
preques	Sjjmia
clcounci	oZasVb
ncantee	Wceeas
crzip	Xbbdes
clwatche	WbdsgZ
-bawaite	YsefeZ
clawaite	YsefeZ
pthis	cbceas
cldbs	csbcba
+bsays	sXSclb
clcosts	Teffds
nfinger	mhbmSc
+breach	VjescY
+bwho	sSSfbi
+bgas	cdedsV
crlookin	VhddsZ
nours	Seckkj
clbeliev	ScZfqo
-bunveil	Vebees
-boffici	saddaZ
clcatchi	Xedcas
pday	aomdSg
-bwalk	WdscjX
-bown	fZnbSm
pelsewh	Secenm
clhey	eoSdjg
cllodge	Usbdai
cldossie	plbgZS
nlast	mTsjWX
-bsign	bsXcce
-bsubmis	ikckjS
cllast	UfTjfs
nlink	WsqccS
-bwrites	sXaafd
pcv	aZcgse
clwords	YsdefV
clvisito	YXheZs
-bstatut	qidYkS
-blandlo	bVefds
nd	seedaX
nnow	SVbcsp
clarrive	Sebfmn
psize	esYcYd
ptimeta	ShselX
crargue	WjesaV
nre	igZcrS
-bpages	Vsdeaf
+bits	sXgfYd
clrather	ceiasT
pplaces	Yfbbcs
neither	cXasai
plive	Spjaci
-bvisit	Zesbca
nshows	gldenS
clpapers	YSUnsj
ncloses	qjfTnS
clreckon	oSdcdj
clcalibr	fbbsdU
nwall	sedeZY
-benclos	XsffdY
-bless	WZffds
nringin	sccZca
nscratc	WcbfsY
clfestiv	XdZjas
crteam	acscad
+2is a	SYibTp
-bduty	dYcdcs
-balong	UWsfmb
-btoo	sifeUU
-bdiffer	YgbesY
cldefini	sVcegZ
nreplac	bcidsT
nbookin	lapcfS
pmain	cbZecs
+bink	dnbemS
psample	SrhnhV
-bpublis	sZbbga
pwent	jSfhem
-bleader	cUcsYi
claptitu	XsYedf
-bpdf	bsefeV
clappoin	sfXkbV
clsooner	Tdhebs
clstarte	XWYchs
cltoss	sddeaX
ti+	XesWab
+2, otherw	XsfdXW
clseason	eZZdds
nxx	Sefdqi
clturned	aceesY
pokonjo	bZedbs
-bcalend	ihhamS
crlong	chYcXs
pgovern	VmgXVs
cljudge	cWfesZ
nspoken	qgadSj
-bfinal	sdaheV
clslides	Sjgdbn
plong	cmkcoS
-bparty	gbZdXs
clhandov	Zdaebs
+bflies	Sodkbh
nover	fcVWhs
clphoto	XsaelV
crgiven	aodepS
-bcommen	YWigas
pthinks	sabfZe
crleast	Sdcnel
-bare	iWlmSk
nbank	ncjdSg
-1this	UbXbes
cl#	Sihkgg
nteachi	fcVbsc
+boffer	SqdZkh
crowner	Vcsakc
+bthroug	easjgS
clbench	nbseVW
+btold	nSZWlj
crtruth	ccedsV
-1says	mfaSeX
clstatem	Tsdeed
clbeen	aZfasf
-breach	TsfhZh
nrung	scYZZg
pwork	SjldWr
+bknows	Tdcbhs
+baugust	Veceds
ncontro	XYefcs
clrule	hSfchn
pgrant	efjlkS
pskiing	ZadfZs
noh	ZhVesd
cloccupa	WisdbY
crwebsit	Wceesa
-2@d and	USiihg
penrolm	Sbkddq
pwritin	XjSofj
+bshout	dsdedU
nsugges	Sclcoh
plying	scddeW
clsendin	Teadhs
nview	aacecs
+1went	acXZsV
-2that is	ekScge
crsame	gVscYh
crclosed	Zacecs
+brule	sdfdaX
npossib	elocgS
nenclos	cddfWs
nsea	XsXcgb
-bringin	mdZbrS
nhands	cscdVf
napplic	dXasaj
-btook	eTYZsf
flmeet	aXsjbe
ncounts	aljeSn
-3contac on the	TecdsT
clits	sbWhhZ
-beighth	sdZcaW
+bsorry	Scbdsg
flmatch	SjoqXb
clthink	Snebmg
+bcalls	TdSsfj
nwhenev	SaXdms
clsend	dsbbdb
-bdossie	olbhZS
ndecisi	dSagmm
-binvita	ekhelS
crconsul	sdeccW
nfell	sceeeU
croral	sVkeaZ
crmany	Xcfdbs
-blot	dZYsnT
-2no decisi	VdedVs
ptyping	pgjdcS
clothers	dXUgds
pdrawin	gnacmS
-bsays	dSibrf
+2, or	YoeaSg
-btransl	asbbeX
ntype	jhgpcS
-bmtg	Sdsjeb
preject	sXdleW
clid	aXsdkY
-1begins	ZYbcYs
-2start :	WWZdas
-banythi	sWhcaa
nboard	fgabsY
nfile	WnZfWs
pcheck	esUjTg
clfate	sbefdW
clnumber	VsjZWj
-bmonthl	WedsdZ
+bfollow	eehioS
clcompan	bdeZbs
-bstand	plfceS
-blodged	Spfdei
-bpronou	sVdciY
-bresubm	YsfeeZ
clresubm	YsfeeZ
-bwrote	hWbcsX
-bdid	cahasW
+btick	jnjecS
-belecti	Skabmm
nhear	mSXnhe
+bshortl	cbXsiW
clsails	acbecs
nthings	aYfdsc
crish	sbfdYY
-beveryt	XlepjS
plied	fifepS
crmoney	XheYbs
+bbeliev	Smfehn
clsworn	sdbdYc
nwire	sebaba
pmedica	SpmZag
+bsee	VXsfXl
-b#	Scgmki
ncrew	chTecs
-bnext	hYVrSm
+bclinic	dbrehS
pdana	ZgeesV
-bsee	SZledp
-bn	siaecW
pmad	Vabics
bsfor span ahead	deSdei
crmeetin	gSfhkf
-bshows	jemelS
clsaying	idhilS
clanyone	kgbeSl
-bhersel	seddaZ
rbanswer no-news-yet	enddbS
ntellin	YbneSp
clinbox	asacda
n:	Tccksf
npresid	Zbfdsa
clfiles	cibseV
clvisit	Vfsacc
clcompar	jdbllS
+baccord	scdkaT
clall	sbdicW
+bdead	Vbbcse
nish	pedhfS
-bbecame	afdbsX
-brun	TYsiSj
+btaken	ZdZZes
-bsince	eWSfiq
pclosed	lVesVd
phello	WehXsf
crtells	sbbeZc
pdrivin	epgcSh
pfounde	sXakWe
pby	ZSlodl
nmove	Sbqccj
-brankin	gWeqlS
nafter	WmdsUg
clruns	beYmSp
-bsettle	sTWYie
clrefer	ZfdfsZ
pclose	iSegkh
clbirth	aseeeV
+bback	iSchcn
-brang	XZcdsg
clform	Tsadhe
pdates	cidhSm
clproduc	XrinbS
-bhandov	Zcaebs
-bengine	TYhsee
clpositi	bZfase
pperiod	jrjZSb
clbudget	SfYjep
+bpromis	sWWggY
crshall	pieSce
ndean	Sndjeg
-bnow	sefkaU
-binto	VidfXs
+bselect	gidfSq
crlegal	fdhofS
clgettin	mgidhS
clruling	sWcegZ
nyard	fhZaVs
-2^ not	Sgcbgg
nfine	ghgaSp
pheat	adsfaX
clobject	Sgcimj
clswears	sdfdbX
nreplie	aZdmsT
ptheory	Yacfds
crbetter	SimdoY
-bcareta	kZcbUs
clchosen	qgafhS
clpartne	hScqia
pschedu	SdqgVj
pterm	decsUf
crhols	Wddfds
mswithdrawn	Sficjd
pterms	SsoZXc
nunluck	XdcseY
+bmark	sZmccS
ngoing	SZWjsh
+bward	Salbhq
poral	Sjrcde
pemploy	Usfdfb
-booo	YYefes
+blow	WfadZs
-bfarm	Vcsdcd
pwhole	sTgfce
+bmails	scdZZe
pboard	hpldbS
pproces	chflnS
pchair	seiaeW
clalthou	YZfesb
-bcosts	Tdffds
clmade	rXafoS
naccoun	lScebo
clworld	Wefebs
-bdecisi	raaarS
-bmoving	Yddeds
-2due on	dSagmj
crtrain	ijjfiS
-2: the	mgaSWc
clalso	gWVVsj
nhis	dgfSij
clwent	SeZapj
crmarks	Tbgsde
ptaken	VVYisk
-bstarts	cehcVs
padmin	deVebs
+bcounte	Ysadeb
pharbou	Udfeds
crhimsel	sYceZf
nfrance	aedcXs
rbdenied open-ended-time	kSYZdf
cldrivin	Sajfio
preplac	lgjgfS
pdeed	Xsefeb
cltrio	icmflS
pcomple	njfjdS
clspent	XcbfsY
-bfinali	seVdeb
-bneeded	Spgcej
-3you on the	eVkVnS
clsale	YeZfds
clmyself	pacfnS
cllate	hdbdVs
pparent	lfbfSl
clsteps	sYdfgX
npaid	afscWe
crname	scdbhX
-bunderi	Weefas
clchief	nThsVW
crpeople	hSaggo
clabroad	afadbs
pflight	mbjdkS
nroster	ddsbiU
+bsleep	beabbs
-bsale	bdceYs
clluck	acZecs
nbeauti	scbchU
+2, is	cdSWoc
-blooked	Sccmnh
cllove	Spcdej
-bslides	Smhdff
cl@t	WsiccZ
-bours	sYbjYc
paccord	Sikdfj
nboat	casgaa
pwhere	sYcZib
ncarry	oeqacS
clday	SkrWbl
pset	ScnqYe
-bhim	coidSi
-bexams	cecZas
puse	jsXddX
crcohort	bddbas
crinbox	shdccW
-bpin	Vseedb
-brecipi	ffffSs
clrecipi	ffffSs
-bdoubt	gdjeSl
cllads	fZacbs
pregret	UkZbsc
+bcall	pbghSe
-btour	YYfccs
-bward	gahWWs
claccoun	cVchas
crpaper	bsaedY
pamong	cdeYas
ppen	iklecS
pcode	Sqkdfc
+bsign	WsdhYh
nunfort	ZeefsY
pgone	ocXbSo
-bpartne	gXZsfZ
classess	ZisoVX
nfair	Ygddbs
pprefer	SipekY
cllisbon	YbdiZs
+bthank	Sgeese
nrefres	jcdaSr
nstands	jWahYs
clleader	gXasZe
pvotes	sbbhYb
-1ends	ffWmSe
-b@p	hhXjpS
clargue	cebsdX
clpick	pllXSZ
clfriend	dXdeas
pdoubt	icldlS
ppracti	SmkZXo
nbench	csddgV
-1got	gmbbcS
croutcom	qbZlgS
nidea	SrgdnY
-bthroug	bYhskV
poff	sbabYh
-bbreak	bZZiYs
prealis	saWfjZ
nairpor	segdaV
+bmade	cWbcsg
pshut	bXoqfS
-bpanel	aUrrgS
-bstory	ndcenS
-1a	VSgXfm
-3from us within	pSedfW
-bpapers	fSWmni
clclears	sZdedZ
nonboar	oobadS
crdoor	saejdU
clmoved	jVgTsY
-bpermit	aaceds
+balways	sYYhba
ntender	gdZcYs
nharpis	beegsU
+blets	jadUsX
paware	fddcsX
-bcrossi	eeZfsW
ntimeta	ZdddsZ
clcandid	saYdgd
-bgradin	bdfseW
ptask	Smbmdg
pevalua	sdeccY
crflies	Veedcs
clprevio	XfcdsZ
nmedica	Whddas
+bwanted	TXdfjs
clnay	bsWeaf
cllying	cdefVs
clstand	rficaW
clessay	aralYW
clplan	grYhgU
pdefini	Thdfoh
+bforget	WfecrZ
clbursar	meddmT
clchecke	aeerdX
crtax	ardeeX
-2for the	gThbZk
frsoon	erbgYb
clunlike	YfeeZr
-ballerg	Xrdfdb
pfinish	rdYdZe
+bconsul	reecbW
-bkept	qabcoT
cltest	XmpbjT
ncheck	gfljTd
-blie	bWfedr
clkid	YcedrY
nscores	WfjWar
clgives	qlZhWT
+brings	rbWfVf
clneithe	Tccdjp
crline	ekeepT
nattend	Tjrcbc
-bwaited	jdffqT
-2^ from	adckTg
nkindly	ibrafX
clmoveme	rfeeaW
+breckon	reeeXZ
ngiven	Tidcgo
-2interv :	YVpTeb
-1opens	ZXYYXr
pself	irbeaU
clagency	cTdcir
clkeep	rgcdXa
potto	ZeaZre
nk	rddddW
clflight	ZfWfcr
pchase	hijejT
npost	TjZjZr
cldeposi	ZredgY
nsix	rZifdV
crtask	efbcrY
clnda	crdeaa
ndare	ceebrY
-2date :	fboYTd
+bwords	mlTdfb
msoffer	ToaTgk
cltakes	kTmrTa
ndisreg	fXderc
-bforget	ZjgcrT
-bplaceh	YZcefr
clmeans	rkbZWZ
-bk	UdrZaj
psomeon	Tclami
ndate	VkZdrd
-bbeen	gTgipa
-bsowing	Wafebr
clsowing	Wafebr
-bgod	reYfYY
-bapprov	hTWpnX
pmanagi	rZidbY
+brecrui	Tbejln
+1are	alTXkd
clpaper	TZdndo
clproof	TqidkY
cland	rgeeYb
frask	Tqbcgk
cln	reZdbc
crfine	ZrgedT
clpromis	rTZcna
pfloor	imedhT
-bwait	rZZZlX
clslots	TqpafU
creveryo	ohZgTg
+bpracti	ccqflT
-bre	iaTbqa
+bcheck	jVgrcT
crsettle	rdadhU
-bextern	gccrfU
nobviou	rZgcVc
clk	barceY
nmust	TlreiT
cldiscus	kVgreT
nguessi	XddgrZ
ptalk	Ydrgae
+blucky	raacbg
clrespon	rcbiXa
clinsure	TmbXar
crchoice	fecdVr
-bmember	fZcZcr
pfalls	jmadkT
pteache	eaddYr
nwrote	UiaYrf
pmoment	cZreba
pid	TqidZg
nzoom	henejT
-bclose	arTgTn
clcoveri	eeZfWr
nupdate	Zbcdrd
noffici	XafjZr
-bruns	TdfnZo
clentitl	cZfZer
-1trial	XfmbhT
clupon	rYdedc
+bbig	Xarfee
-bresult	rUUYkj
npage	gnTXdk
+bsince	drdchX
+2now .	mgfbcT
clprobat	aTmcar
clsigns	qTanTd
nassume	gpieeT
-bsick	Zdcebr
nphone	pZYrZY
-blets	rgiZTW
pproud	dodfjT
clreloca	YrfeeY
-bnew	fceaUr
+bmail	aTbore
pfire	fZecZr
clregist	dredWd
-1throug	Theigd
clopinio	ZeerdZ
+1but	YTWToh
crthem	arfjbZ
-1that	jkUkdT
clengine	WYerdg
-1or	eepYdT
ncallin	mkedjT
-bnotice	bUcWlr
clcentre	cegcWr
pwrote	kbeZrW
pcathed	riYaiV
navaila	dbddar
+bgoes	llTefc
+bwork	Vcraif
+2, .	bTabjh
+bmanage	cTnjYm
+bvery	qTamad
crpapers	TqdnfY
-bdogs	dfcYcr
clher	hrVeXg
-btheref	rcaecb
clends	biVlTo
+bbetter	ToregV
pdiary	drfcWc
-bglad	Trffdf
pfree	ZrgaTj
ncv	UZfarh
cldoors	cdZfcr
pdecide	rVacma
claward	rbdcfZ
ninclud	oTbbek
crneeds	abrifW
-1starts	XZccar
-bleave	eebZbr
-bwareho	TYmdfo
cran	rabhiV
+bwebsit	Xcffra
nundert	cedcZr
pits	hXdabr
-bteachi	TraYjg
ninterv	grlhVV
-bget	rYYhcg
plike	XjribY
-bpray	XjcraZ
crminds	rXfdeb
pnorepl	Wcefer
pvacanc	cbbbar
crdue	Toceob
clpleasu	cahdrZ
punifor	YhaeZr
-1call	fTndfY
cloff	gdYZcr
-bsleeps	rbfcdX
pslip	erabac
ndeclin	flleTf
ntea	TepcmY
-3to you on	rbfdYT
clstill	rWYdge
pway	cjTbkl
-bship	Tgfccr
+bpossib	UdlerX
-bsenate	Xdbrga
clinvite	YZrbak
+bfine	Wrddfb
pbook	briaXc
cltalked	dfYeYr
crgets	rYaeYg
clofsted	ceccar
crlist	brnfYW
+bwonder	rXefea
crwonder	rXefea
nhow	TXeqbr
pfield	aWiYgr
-border	YWUbro
clfixes	rZacdf
clcard	TphcVk
nfar	Tanekg
crlet	emlkcT
nfive	mgcbnT
clclose	imTeTn
nspeed	lZchTl
nbehalf	ieeerT
clapplic	jTalih
pdoes	odiZTh
nfinish	iiYcqT
nring	oddgTg
crinterv	YhrapU
flaway	efZbdr
nsister	niejfT
+bweb	bZfeZr
crfounde	Yedfar
pknow	rWleaa
pthen	rjfaWZ
-bsometh	rUbcWl
nmerger	Yeecrb
+bwere	Tdeejp
clmail	hbYbrb
nquoted	Tfffre
crones	kjmbdT
-1is	gfjdTf
clmenu	Xrccbh
pcommit	rdhbbZ
ptribun	brdhcV
clreject	iTZcmj
nrefere	bcrZag
crnine	kVrccb
clhopes	radchX
clintern	oXWXar
nsearch	cYZfrg
-benrolm	Vraaci
pmessag	baffar
ndue	Tiajli
-bguess	dcafXr
ppleasu	ToZfji
+bpolice	hrddbT
+bseven	aarelV
cldated	dbdcrZ
ngiving	YdYdrg
-1out	jXTcfg
preleas	Tjbdbr
clvolunt	gdbbYr
nback	bgabrd
ponce	mhTmgX
nwithou	irZfeU
nhas	Ydeere
-bpayrol	ZfVagr
pthinki	rbcdiV
nninth	pfeeiT
clusuall	lTibcj
+bnine	jZrddV
pjudges	medjgT
nable	TgXdnm
plandlo	rcieZW
ptorn	rXcica
clsends	rfdbYc
crcame	Tebbol
crsigned	Tracfl
clshall	rZkZab
frgive	drehTf
clleft	lefXrT
ppatien	rZZged
ptitle	ZrijaT
passoci	Tleenf
+bdeadli	kibdmT
clavaila	fgrcXa
-breject	kTbcjk
nrang	Yecbrc
pwaitin	lacmmT
flfree	bkrccY
crvacanc	bfffrX
crhad	Tddfkm
-bphonin	radfca
nmonths	reccfX
premove	ZZdefr
pnone	rUbXao
clproces	jgcmTe
crover	ZdrrXV
flgive	arfcec
+bvotes	reeXea
clmet	Zbdfrb
preadin	lTbjhf
phiring	rXblXe
cldistri	crZZbf
clhouse	kaYZXr
+bconcer	Zddebr
nsms	debonT
nbanque	brfeYX
-bagains	Yafder
-1closes	TjWfVl
pchance	grYcVg
crbeing	TqXfjh
nexpert	aderZZ
-bblood	XZrdbf
clask	jmiaTc
crwants	Xrefbe
+blooked	afeaar
-bspeak	mamffT
clwife	Taemcp
+bappoin	fmbZqT
pwednes	qldeTZ
-baudit	Veefbr
crrefere	XqZmhT
crwrites	rZcbaf
nfarm	maodeT
clthough	WVZXrm
nherrin	abfdar
crearly	ToYeXr
pchased	rdeebY
clcrew	raghZX
crnamed	rbdeeX
-bother	iTaihk
-bapply	acdfcr
pkeen	gimiaT
-brooms	cdWddr
-2more than	jTedYi
-bask	lljbTa
-bsms	rYeeeb
nproof	ZhqcjT
-2out by	dTdakj
clmanage	iTgjkc
+bcancel	aedcrY
neditor	YXgirb
+bfull	Tgeeil
powner	ilikTY
nthird	lZZbrW
+bboard	caeYrg
-bcoveri	dkWfWr
prang	reecdW
nminute	fhrmTX
-bgive	rjfeUY
-bsite	VZraii
pjunior	YrhcfZ
-2# ,	dTjZWi
-blet	mgddlT
+2, said	rZZdaX
clhopefu	rgefdU
pcallin	Tledeo
-breleas	rcYbkV
pignore	hmiidT
clstraig	rdadYg
nbother	ZdffYr
clooo	ZZefer
+bfix	rZafdc
psupers	lhmfYT
ntell	hgrgUa
crlesson	TpoegT
plodge	arYfdc
-bupdate	hWdcrc
pstory	efacrZ
pbrewer	Zbeber
clthese	frihZV
-bhalf	rafXac
nmine	TnXbfm
nones	canhTk
+2with a	dhTgci
clfindin	rVecfe
crreach	Uierfa
-2you ,	fTjYgd
clalike	rdecdY
clhuman	rZaiYd
-bassess	cfqqTY
pname	Tijfgj
-3will know by	hTedgg
prules	Tiedcr
-bexpect	rcfefW
ncompar	Zacrga
+bsharp	XireXZ
+bhereby	beedrX
pshould	arladX
nlola	Vfferc
nhi	aeXerd
-bviva	ZfrfdZ
clviva	ZfrfdZ
clscorin	YcerXi
clspain	cbccbr
nclose	TiqZgd
nnotes	cfcWre
plaundr	ffffTr
nweeken	neddkT
nlunch	fapanT
crlate	gYdcVr
phun	bcZecr
-bthere	qjfeeT
-bmore	daagZr
crknow	rdefeW
psign	Wcbier
-2, and	ljTXbc
-banyone	rbcdUf
prule	rhabeW
ptell	hfYWbr
-bregard	ffeerU
crdrive	adreba
crbed	redcfX
pforwar	jgTjlZ
-btogeth	nYinYT
njobs	eecgTq
+bmentio	ZeeerY
pjoin	TnYeZr
psuspen	rYdebe
-bwebsit	XdYcrh
pgoats	fdnekT
phow	ckdlTi
+binsura	ZgedXr
clalong	YZrflZ
+bhow	rejeWX
crslot	WrjfdX
+bkeeper	Vrcibe
cr@s	UXeejr
-2yes by	Tmfejb
nextern	Tdecpk
-bharves	aedbbr
-bbreath	rYgeWd
nmyself	rYdjbZ
-bcounci	hXbrXg
crbit	Tdlejj
clbar	UkYder
plindiw	refabZ
crdeadli	kibdmT
-3i was told	kdedfT
crstarts	TgVdmr
cladvert	UWabor
-bfair	TZeggq
pwhethe	hkgTYl
crbut	Yadcrj
pticket	TgkaWq
punder	djcfTn
-btimes	knmYaT
clsite	Tcoaik
penclos	ardgeY
pgirl	TXkghp
+bheart	rdceba
+bquesti	Ugcecr
cldelive	YrWbYn
+bdrop	nldgaT
cldepot	nTgjcd
cldesign	eeepjT
clmake	mkiecT
clslate	bfeWdr
ncontra	WeXfrh
ndefini	oaafTj
+bloved	ceeeXr
-2start on	YZaear
-breply	kjcamT
clbecome	rZccjX
flreceipt	TmXaqg
-bhealth	XiredX
+bbut	Tefeml
crfinanc	cedmmT
+bcourse	ecXear
-bdeputy	bgrbgZ
-baiming	reafcW
+bsent	Tfkcob
clcry	XZdeer
nnothin	VTacpr
-bfour	hkffTg
-byet	rbcdbc
nessay	Xrefda
pfreeze	heelTk
crnew	rVabff
clboots	TYmcal
ppack	frZhaY
+btests	Tbfflq
-btold	pUabrZ
-bvotes	rZZhVc
pbus	ZcrmdW
-bpinned	pbbihT
pquickl	adrZlU
clexerci	irgZbW
nstops	YeefZr
crbegins	Xddecr
phonest	cefbXr
pplaceh	darhkU
cltalks	YYerkX
pown	Wrjeba
clstarti	bdcecr
pnda	Tpkedb
-2all of	TjmjdZ
pforms	aklnTc
clgovern	rVekZb
clrang	bacdrf
-bsea	eZaddr
pwho	rfcccb
+bare	fbZarf
+1over	bbjliT
-bname	rlYabY
bsuntil time-only ahead	Tegiif
-bmark	lhdkdT
-bpencil	pZlYhT
cldays	dareaf
nauntie	mfepTb
+btalk	Tbklhh
clreplie	rUecWk
clcustom	rdddbZ
noutsta	ZreegW
crtrial	Ukrdea
nwell	bZefrd
pbonus	Vreedb
clshifts	Yeacer
clasking	Tcfkqa
clper	XkddrZ
pdrug	Tgcbhr
+bref	deYebr
cllog	ardfcb
nnext	Yfdgra
-blying	dfefVr
pbackgr	emclfT
flnot	Zdcbjr
nwrong	YZacri
netc	aheipT
clnotes	eeXriV
+bobject	TZcjjl
-2see you	TXecbl
-bautumn	rfdeeV
npandem	ffffTr
+2, that	gkhTgX
+2, @s	ijjWfT
-bhere	Tqbjdi
clsail	Vkadbr
-2back by	dfccTk
crlink	XrffZh
-2by the	fgXThf
clright	YdikrV
preachi	haXfer
+bown	gVrecd
-bearlie	Tbcaql
cllyk	rYdfea
cltexts	rZdedc
-1told	kVTTge
clexam	ThpnfV
-bdated	jbedrT
-bleeds	ZefdYr
clnods	rdbecZ
cltitle	Yrfeea
ncourie	Zdedbr
-bpremat	Wdefcr
pwrong	rneUdW
clgive	rmfdUX
-bdirect	lTglcc
+2they said	dhdflT
-breader	ieYrYa
ptickin	frcecW
-bcentre	gedaWr
crabout	TqaZil
crhouse	dedcrZ
pmine	Xrcbff
crsaving	aTffom
poursel	nZoecT
+bengage	beefWr
clresump	Zcbeer
pservic	gbihTn
crshuts	brbdcb
pagent	jjmdbT
-bheld	ThoYqY
pmerry	bcabgr
flsorry	YYgerf
pspend	brbedZ
pbody	rbehcX
pleave	reWhda
clsize	ToqedW
pboat	ToZkal
-2reply within	hcedTj
-blodge	Wrbdah
nofferi	YeifrV
+bpress	Tpcfbh
+2with what	raceYW
phanne	hgffoT
nwait	WTgdqg
pjoy	Wcahdr
-bpre	arcedZ
nforget	Tbidpf
pbookin	beYedr
-bpolicy	YkbfrW
-baddres	Tkicam
cltyped	Tacgqh
clchange	gWYZgr
+bstill	UgZerg
crcomple	gheeTp
nfacult	Tbdfjo
clem	Todeam
-3, on the	lifdbT
-bnearly	rbZffX
punit	Uhefrc
pyard	Tldcdp
-brecord	XrYfdh
nsince	WWehrd
nteams	dareYe
plectur	Tmdgke
+2is the	ijYYTh
-2appoin on	jZYjgT
ninspec	jkTgYj
clband	gejeTn
crprimar	eZefZr
+bbecome	fjcjkT
-bbad	nTdemZ
-2until the	ebTjbg
ptells	rhdagU
nemploy	XfTeok
crstill	Tmcipc
+bfour	iYlmfT
+bsix	ZXrebg
-bslid	beedrX
-bsucces	fbdaZr
+bwhethe	mmWghT
pfurnis	YbrkdV
psift	rZlacW
pice	bdeerY
nreceiv	ifdogT
+bsheet	YrfeZc
+babout	Wrcckb
-2from you	WrYfZW
-bmoves	Tbecok
pcottag	brfecY
cllisten	jabrcV
-bfellow	gdbZXr
clphone	raobdU
-2closes on	eiVWTl
ptwenty	bcfrZa
clcut	jpZjTb
nadjust	ferddX
-bends	dkWbVr
nrecord	ddahrX
clhardly	YefeYr
paberde	cfrdbY
+bclosin	fYierW
+bcaptai	rbceca
nvoice	ibceWr
pcase	elkalT
-bwhat	rfdZab
nmaking	Zeedar
-bquiz	bjUdar
-3and on the	rcbccW
+broom	TZiein
clname	lrUZeY
clhersel	qajbiT
+bclock	brefcV
pfwiw	Veefrd
+btellin	rbejXa
plast	igfrXX
plead	beriba
phimsel	Tifdaq
clfair	aVfZir
nalread	idXrfY
claiming	reafcX
pfurthe	fmTbek
pmood	ZrcffX
nentry	fqidbT
ptuesda	fkchmT
clvacanc	VWccrj
+bsecond	Tmhmda
clheld	YdrYnX
-bsome	qXeafd
pphoto	Uqhebd
crhiring	acimmU
pconfir	YZdfhq
pinvoic	Wfedcq
rbanswer corrected-day	hkfUbb
clland	lWaYYq
-bhaving	UbcZqj
-bcontac	hYbZqb
+bthird	Vaqege
pthroug	jdmlaU
clthesis	UnbiZi
-bwrap	Udaidq
crsick	ceafqa
nimagin	aeedaq
cr️	Xbbdqf
pshoot	jekkdU
-bgoes	kjUjWh
pbad	qXcdag
clchased	VcbjqZ
+brank	bfdqaZ
crrank	bfdqaZ
-bgoing	fUpgkY
-3now it is	qabedX
clskills	dflemU
nnotice	mlUlVg
ncare	Zdbgdq
nget	qYanZc
+bteam	Uikbfn
packnow	oXeodU
nconfir	UfqikX
pdeclar	XqhjWa
nshadow	cqbfdY
clenvelo	qhbaiU
-byer	Vqeeec
+bcomp	UdaqVi
crdawn	beqfcW
ntakes	bpbUpZ
clnotice	iWZXfq
pprinci	XUeljm
preader	fdbeXq
-bfetche	bYfeeq
clfetche	bYfeeq
+btalked	Yceeqa
crevery	qZcUie
nvacanc	hYfeWq
ptimes	Ufldii
-2^ before	lVebkU
-byourse	WqleaW
clrehear	Uailao
pmeetin	qdagYd
-bappren	cdXedq
nmissed	YehfqX
-3to me by	cnccbU
-bmust	WqXaUq
ppostdo	dgffUq
-3applic close on	YceZaq
-bits	jZUine
-bcar	dXdfdq
pround	ifjcmU
cldrop	gqfdaX
clonboar	Wgddcq
clagreed	hdWqjU
cldeterm	qUfefe
njoking	keigUh
psite	Vbcejq
-3to you by	oUeeiX
-3rather than the	VcZeqY
clsuch	ojdibU
-bbefore	fqdbae
nrememb	alYdXq
crlifts	abffaq
nmother	aeceaq
clbooked	ZcbiWq
nshop	qaYdXk
-blooks	acXqch
ptoo	YidcXq
nthough	UWbblq
cllasts	cUgoak
clchurch	Ugbqai
clcar	caeeaq
crparty	eXceaq
+2, promis	qaYaeU
-bteache	jXdcZq
clwindow	dqXZlY
+bway	qWYhZj
nlots	ajqcdU
clinstru	mamicU
clhence	dfdeqW
pversio	cqbedc
clpasspo	ZimdkU
clmtg	UcqpaW
pselect	UqlbZh
neligib	cddfYq
-balike	qdecdZ
cllooked	Udblfn
proom	YjnkUf
pbreak	gYaqeb
clnight	dkafUo
-bdemons	deqeeW
cldemons	deqeeW
pdo	mledUe
cljoinin	Ukfdco
crrule	qcfecY
nminds	mbdeUo
pseldom	aeceaq
+bwear	Xfqeca
pturned	kjmbfU
+bfrowne	eeceqX
pkeys	accebq
-bcollea	UZklqX
pweeken	Veaehq
pclient	Wqebla
-bbeliev	WcYfqj
pallerg	ZqkchV
+bdebrie	dedbWq
nanyone	lchjgU
nchrist	qZdfgZ
-bevery	bYabhq
clnights	bbeccq
pfriend	igaohU
nbright	decfXq
clcallin	fZonbU
cryet	UjbjYp
nlook	Uclanh
nwant	eqkZYb
-bdental	eeVefq
clterm	eqaZXj
-2told me	eUVakf
crhealth	YqffeZ
+bwhy	Ugbdio
nportal	eWjqaf
-bhangin	imeeUh
pgift	Ugefni
-bco	bdqbjW
nmisrem	bZeecq
+blifts	Ycefdq
clenclos	Umffhf
ptick	qdedfW
+2, bring	VUhdYl
rxact from no	cadbVq
fldecide	qgdjWa
pgives	Ukffgl
+bmatter	qddeYb
+b's	iiUdYm
cltouch	qcXcjZ
+2, my	gUchff
ntie	Xeqeeb
+bsomeon	mUeaqZ
cloffers	qVZfbi
ahpast	YZbaqe
nmessag	qUYeej
pvp	liifcU
puniver	peddkU
nthose	pdioUV
-bwithou	jhilbU
crbreath	ZeefYq
+btoo	YgUbmm
clmix	cdcfqX
clam	hZkdUq
clmr	lUgfak
+bwhatsa	qededY
pincomp	bqbebe
-blogboo	gmecmU
crsince	Xqcdja
cleffect	ddcdZq
clfar	Ydeecq
nowners	ddccqb
pengage	XqZfcg
nstayed	edffqV
nsick	bddeqY
-bhence	eedeqW
pupon	anfgnU
+2: you	hWjUja
ploved	kUgabp
-blips	qbdfdY
pfinanc	cZhZdq
-3is on the	WUkkUg
+2, come	mUWdhg
ptheatr	qeebeZ
+bvideo	beqedZ
-2, inside	qXfecY
nthanke	fcqfUh
clconven	UZepdj
nthese	dhZgqW
crasking	Yceedq
-btell	dqZchb
-bbegin	UZfkdp
nscan	cbqdbc
pobviou	qfddaX
crget	mfbgUj
+bsigned	Ugegcq
nstandi	hddfUq
napprov	feddqX
+2and tell	ihkUUc
pmeanin	Zcfebq
crthinki	hdeniU
-bcarry	beeZdq
crevenin	XkgaWq
pannexe	ZqffcZ
+bdriver	Zdeeaq
crdesign	XqifcY
nagency	nhjdUc
-bsat	VjUbqe
crpick	qhacaZ
+2, has	UZZZof
-bfiles	elaqbU
crpicked	qcdcYc
clpolice	aqdfae
-balarm	aecdcq
clorder	jcUbfp
pstand	ZeehXq
prescue	YjlmbU
crtellin	qhcceV
nsafe	ZbZmqZ
nstart	lqhYYX
-breconv	aedqca
+1the	haUbih
cragree	eddqcZ
+bunrela	deYdeq
crlets	qbgdab
clextern	gdcqbX
-brounds	eeaonU
+bfront	Ucfeqh
+bpicked	qefeZa
noff	gqUifZ
papplyi	nafgmU
clchat	jfqebV
crtwo	Ubljld
-3the interv on	bYjckU
clskiing	dYeceq
ntanner	aqdddZ
-bhoping	jbdeUo
clstall	jdbeVq
crworst	qXefdc
psound	Upeddk
-bexerci	bqnZZW
-1open	UfVafm
-bkitche	YggdYq
pfinal	Umildc
-bp	bdbeqb
nphysio	Zdeebq
+bvisas	Wcffeq
crvisas	Wcffeq
ncleara	aYbmZq
+bhouse	Yeeeqc
-bhour	abqlXd
clthroug	fYiqiV
nsaid	lWjcUp
clrecall	ZajnkU
plady	ainhUf
nnews	Uaaclq
pcompar	qZZdee
flif	gklaUi
napply	dccdaq
nenquir	qZcdXj
clmark	jhcndU
ppast	qYdfdc
cralread	UjjZhh
nmid	qeefVd
nreside	edinfU
nfinall	iedfpU
clclocks	abbddq
cllonger	Zjbcqa
clowner	pVhUdi
+berror	Weefqd
-3it over the	UdZkla
nreques	dkqaaW
pslow	cUaphg
clbump	decfqX
cltechni	Ubofek
+bengine	WhZdeq
plaugh	iYXqlU
-benvelo	qgecdV
-bam	bdqbWl
clre	WjYYqf
+bok	qgdcfU
plad	pUdcek
bsin day ahead	UdcgUq
pinsura	Ukmibg
-1know	ilUYbc
+bshall	qfeefW
crfix	qaafdc
-btruste	UZiohe
-bcrew	nhfbUd
-bassure	qZfecb
pwoke	beffqW
nbooks	XeXdiq
clco	bdqZiY
pghost	qXdeed
pplay	Ykqbba
+2and they	bfgUej
pbank	Uiahnj
cldean	fdZqXf
pwhen	peUgUk
crread	jXjlUg
crwalk	hmjacU
clmaybe	Ualeik
nmass	qcedba
-bdata	UmceZq
-2's the	aejgUh
nbidder	qeeebX
psynod	Vgeddq
-2opens on	ZabaZq
pdecisi	gVUhmm
-bround	dUqlba
crmark	qalbYY
classoci	qjdYca
ngreet	aeceaq
clmany	bdccqd
nfound	ceehWq
phall	jUaiZp
-3, before the	mddeaU
-bevalua	kZdqaX
clapprov	eVUojf
nchoose	acqVhd
nmsgs	mfepYU
-1place	UZkffe
-2as of	UbUYld
+bagent	qfdeaZ
crself	Yqcfda
-bfind	khhdUh
+2, whiche	iglbYU
cldate	ngccUj
porder	jUbbgq
-bthen	iYgXqa
papp	Ukjcdj
npartic	gaceqY
-bkindly	jjkagU
-bdiscus	mUindU
+bhope	Whfeaq
naddres	dWqaUm
nbird	eqcfhU
+2, not	nncUUc
pstuden	dcaYgq
phannah	cfedYq
-btrains	Zbeecq
-3answer on the	hjachU
crinform	qYdggZ
+bnotifi	ldWqYZ
rbdenied promise-to-answer	hWUXcj
clbirthd	VbZeiq
+btimes	Ulidgh
ndecide	ZaUdpn
croutsid	qgdeZU
npages	jUfdqa
phours	Umjjfb
nregret	Uaecqk
cllogged	diffpU
-bland	qbaaai
-borigin	Ycacqf
-2me ,	cihjgU
-1but	nYfaUf
crconfir	qcgbca
clull	qXffec
pahead	XZqeWm
-btalks	gYcqiW
+boffici	qXefda
-balways	YZbeiq
crfeedba	Xchdfq
nsuspen	efeeqW
-ba4	Vqffee
-1takes	jUZiUh
nsigns	qdgcZZ
-bsends	qbdbbe
nvan	qdddUg
-bpublic	fqZZXi
pmounta	ZklmbU
-bsittin	jYiqaW
+bwhiche	keniaU
+bsay	qdhhZX
+1he	ldUXde
clissue	qUfecg
-bthese	fnkhaU
-btyped	Ucddmm
nunsucc	jZonYU
crpolice	bqhebX
ntyping	dkffUo
crreads	fddlUm
nlooks	fmjcUg
-btim	Zfdeqa
-blaunch	Zccdfq
clappren	ecXddq
clswitch	WqddXj
+bup	hdUpWi
nslept	edheqU
pholida	qUdghY
-bclient	oUjXdg
-bmet	Uccpoa
+boffers	Udcgdq
pmeet	edqkWZ
ncalls	Uedhmf
nestate	lXibUn
flrefuse	eVeaqh
+bswore	qbeeac
cldoctor	YhmYUo
cldoes	qegbWd
+bpray	aeebaq
nacting	Weffcq
nsay	UWkjil
-bmumble	ceddqY
clmumble	ceddqY
pvoice	ggccUq
clstate	gmkceU
pnight	cfqjeW
clthen	kUhfnZ
npredec	YifeqX
-bthree	Ughfjh
+bring	naYjUi
+brotten	Udkfmg
pgary	gkkdfU
-bverbal	nbedmU
craccoun	Xcdefq
pstage	fnqZVW
clmeanin	khmdaU
nquesti	hqngWU
clrenewe	bqceZe
-bword	mfeggU
-bscan	YqcdiX
nbea	mfepYU
clmeant	hZjcoU
pmind	clqYXd
npostin	qehfYZ
nplanne	qaadjY
-bchair	cbaqWj
crlaw	UZfdkq
-bgettin	qcceiU
-bran	ZZccqd
clran	ZZccqd
+bfile	VoVqec
pdelay	WbaYqm
npeep	ceffWq
+bsignat	YmXcXq
pdentis	Udkdbq
previse	hjqUfX
+binterv	dYqaic
clconseq	eeeeqW
-2to me	hmYefU
preply	qclViU
+bcomple	iedeUq
nslip	XWXiqk
-1letter	eUYbmc
-bmanche	leeelU
clmargue	Zfedqa
crstop	bYfeqd
nbats	efefVq
nmeetin	Ufmchi
psource	dqcecY
crrotten	Uflfmd
cldraw	Wgbeeq
frhear	qafhab
nq	Zececq
-bvettin	Ukfpce
-2decisi on	ohXYUe
clundert	hXfeqV
crcomes	XgYjaq
clwrite	qfZXcg
pconfer	qYdebe
+2or i	jkZdZU
-bher	lqVfXb
passess	hlqcXU
+2you have	pUidhX
crrespec	dfdcqW
presump	dfdcqW
-2say the	giYblU
pshall	ZilaUl
napprai	ffffUq
pnon	Zdeccq
nplace	UoZiqW
pbase	XqeeXi
clnews	hUidna
-2no ,	kiXbhU
-bnight	amieUi
-bmenu	Xqbdfe
clenrolm	Zqbabh
clevery	iXcacq
clta	fcgepU
ndelive	ZZgcdq
+2, love	niZdeU
-bholdin	jqebeW
rxappointment from no	dcZdWq
-buniver	Ueeldm
-brector	cbeqda
-bhome	ekUXco
crface	qdZefc
nlovely	Zdadeq
pcommis	fqZbZe
noccupa	eagfYq
-bturnar	qbhfeX
clninety	dfedqX
-bclear	bhcphU
-berased	Ydefcq
clsmoke	qadeda
cldictat	qghdaU
nweek	UnYagn
crtaking	Vqcehd
-bhustin	beqdcZ
clhustin	beqdcZ
p#	WqcfYl
pfair	aiUifm
clhour	dYmqYY
-bcourse	qWlXbc
cloursel	qjbhZW
-3out on the	gjYWUj
-bgives	pmaaXU
clforema	deZkqW
+bhm	qdcffW
nhour	Zgqabb
ppostma	ceqecZ
ponly	qffeeV
+bthough	fcbdqa
clexcept	bcaedq
pasked	qbegac
-bbrief	bccecq
preach	Uhecmi
frwait	YjUZqi
pchef	Ujcdjl
popened	qchabZ
nyes	qZhgYd
+1trial	ealdgU
clviewed	cdcfaq
peach	cqlbaZ
crspot	peedjU
+bif	qeeaab
ptalked	ikaYUn
-bcircle	qdbfeZ
crcrew	aYbdqf
-bstarti	addecq
poctobe	Ueedpg
+bnames	qcdckU
crfirst	bUnkgf
-1was	eWUYij
crtold	oVbXqb
clsat	VidXqd
nletter	gUWjhm
+2, else	XqeebV
clbreak	fabfZq
nspiral	hdXdaq
pconseq	bYefeq
-bout	qaZZej
crelse	ipgdfU
pamazin	Ybefdq
nstraig	oYepUY
psuch	idbqcW
+2or @d	cYqccW
clrestar	ZeeeZq
clpostin	bYeeeq
nthinki	cccbqd
clputs	qccbag
crmedica	Wiqccd
phope	dUeeph
+blatest	qjXbYb
-bkeeper	abdfqc
ncan	Uigekh
+bbaker	Yfebcq
+bfunera	Wccehq
crdiplom	Wqffec
cltruste	Ybgqfc
-1came	XYfdqc
clplaces	mqdbYX
+2with your	UpZeeh
clvisa	Zaidaq
+2would be	UmcaiZ
clrate	Uqcefd
+bthey	icaaqc
psome	qYYbbl
-2shuts on	dqacZV
clfeedba	ZUomhf
-bbudget	UiWhep
nreadin	chdeXq
-bsectio	XqelgU
nsorry	Uagbpk
padvise	agedYq
plapses	aZidaq
phour	cqjbcY
ndress	ZfpeUk
nbus	XWkeeq
clworks	Wqeggb
nruns	dojdfU
nmoment	qdcehX
psorry	eWheqb
crreflec	Upfhfd
npensio	aqccbf
-bnothin	qgcXfa
-bfamily	qgdceX
nstarti	ZgeeqZ
+bscreen	Uekjif
-binvite	bUncgi
-3later than the	meecUU
pspoke	qnYfXV
nclock	kqadWa
frjoy	Ugielg
-2begins on	Yaabaq
clmind	qcbkZb
clalumni	beZeeq
-bprinte	XmUcgo
clscreen	ZjqheV
phesita	bqfffX
clserver	XqZcgg
-bwritin	bqWecf
-basked	mVbcqZ
pgate	qdbebe
nword	ebZqcf
nmarks	aqbkeX
puncle	qXjceX
pexpedi	XaleqX
nfather	bjiflU
nco	ZeejqW
-2decide by	ebeclU
pidea	eZqdYf
crwrote	Zffeqa
clsupply	XqhfZf
ntransl	qeddgW
fragain	XhYfqg
-bturn	iehneU
-bdispen	edWeeq
+bthing	WqjdYe
+1be	ejiaUZ
clstarts	aihcVq
-bservic	dVUmil
nlets	fgUbli
-btortoi	bddeZq
ndad	dbedZq
pverdic	qbcchZ
+bmay	aeUgio
clteache	hZdbbq
crweb	caffYq
crtea	aZqfbe
nportfo	WeqjdZ
+bheard	Zcffqd
clpassed	kagdpU
-bbookin	XpUdan
creveryb	qYZhbc
ppullin	deafqa
-2to you	lUUaZh
crmoved	ceidVq
+bmoved	hahcVq
pflatma	kddfoU
pglad	diaqeX
clown	mUagXn
+bcame	Uddcml
-1decisi	idUbfe
nhurrie	cdffXq
clnanny	gehijU
pnearly	iqfcWa
pscreen	ginYjU
nmuch	Xcbfqe
+bninth	aZcfeq
-bper	adedqb
-brecomm	Weeqdd
+2, same	bUnZhZ
ptraini	dfUekl
navoid	Yeeebq
-bmodera	mZcqZW
pcourt	odgkYU
-bdemo	caqdfZ
+bmo	Zddecq
+bjo	qeeebW
nenvelo	hdedqW
nsit	Ubkgdl
clsubmit	UpXbki
crtalks	feldUl
-2sits on	cZjkUd
clcome	jYqcbe
+bwhere	kiZleU
craround	bXqkdZ
nstaffi	Zeafeq
nknow	YUpkfi
-3leaves on the	YZZccq
-battach	VqmebW
crthemse	qdffZa
-bnotes	feYqba
ppollin	qYefeb
nenglis	qdffZa
psing	ajqfcV
-2number by	ZqeedZ
pfile	hfaqfW
-bsent	neUakc
pregist	YoYkUl
nguess	fUchjh
nspeaki	deqfcX
bson period ahead	ZUljab
preads	jaWkVq
shtime-only	aUdbki
poffsit	cdbqeY
-btermin	Zqaecf
crcoming	hqccXe
clrun	YYqhVj
clhun	Udidin
ptrue	kgeekU
-bremote	Zeaqae
pchief	eeqYhZ
crwritte	oUdanZ
pcounci	qhWhVe
-bcard	gqZdVe
clknows	aaeceq
+bemail	odUjfa
+bbegins	cdbcbq
clteam	hYhqZa
crwait	UiZcog
nsteel	bYZeqh
+bbranch	efkfUn
-bterm	hjVaUo
+bshop	Ycqeed
crsack	cfffXq
crzero	dqbfdZ
pvendor	gndehU
nteatim	bebccq
clsalon	Yeeddq
-bhopes	qadciY
+2, half	WWqcac
clreplyi	dqcfZb
p;	qkbdXc
crcommit	pdddUh
-1your	WUlbej
+bbrilli	Xfgfqb
npetra	Zeeebq
crjury	blceoU
+2, #	UbpWac
pcoming	gYYUno
ppitch	Uckdcn
clflying	Xdddgq
ngameke	qeefYa
-btraine	Vbakdq
ptop	Ujjdgj
-1due	gXZgqa
clsea	ccaddq
clflu	bdccdq
cllookin	ijglUb
pbusine	hdhqXX
-bfast	elemdU
-bblank	fiffUm
-bnumera	cqdfeY
rxreview on ahead	fUjcbf
pmaybe	Vqidhc
pscaffo	Zdqedb
cldemand	Yqdfea
pjune	aqcdkX
phear	icqXbc
+bsick	ceWeqg
nagreed	bdecqb
-boffere	aUpfXo
ncareta	YeeqZe
-bsigns	oXYjUg
-bcatchi	Yeedcq
cllawyer	hbebXq
+bwent	dcddqa
npolicy	deqdca
pheard	qWbjXe
pthread	cebfXq
nfibbin	ffffVq
-bwhere	qegYdZ
clcleare	hUddhm
ndial	leqeXV
-bmate	dhdcVq
-2give us	pUdgZV
nhanded	gldcmU
crrules	oiffeU
pfacult	idjjhU
ntherea	ccbhaq
ptill	mkbWUi
nrespec	UmkjYg
pfell	eadebq
-3say so by	Vqfdeb
-2answer in	iUcbdg
+bconsen	bqceeW
-breps	Xcffcq
clreps	Xcffcq
-bthey	nUcjoX
nreserv	ZlqcYc
crcarniv	bddbeq
-bworks	Ufjjbj
crminist	cYeebq
+bprint	cqbfeb
pvoicem	qbfceY
+bwell	aYaciq
preserv	Zcedeq
pseason	bdYfeq
cllondon	adqkcW
pstarts	aqdhgY
+bwaitin	lfdfmU
pdarren	kUfffm
+beven	qkceWX
+bcontin	effmlU
+bhalf	YWqhbj
psms	qcedba
clable	fUcdlj
nrarely	aeeeqZ
pemerge	Yqbcbi
+2, from	hajYUc
-1pick	qfbcZW
bsin period ahead	ZUihfi
clfunera	cfecaq
-bunder	geqdcY
bs- span ahead	ggUefg
-2you from	cecdWq
crone	mUjZZn
pscan	aqhbYe
clintere	Uphfhc
-2's on	ggifUb
-busuall	qVibeb
clsigned	Uoabmf
-bpassed	fadbqd
-bpay	Wabdiq
padmit	ejiekU
+bassess	ZeqjdW
clreturn	badcfq
+bpaint	beecbq
crpaint	beecbq
pchoose	ahcZcq
pcould	heglUh
clsaid	Ybgbqi
clattach	Uknede
clnicest	efZfqZ
+2, me	aXhiUj
crotherw	Zebdcq
-3back on the	WfhWXq
nid	YYqjce
-bu	qfeecY
-boath	Ujpfeb
-bcount	mYaXXq
-bcollec	ZnUgXk
cranybod	Ufeego
phunt	Zcbdqd
-bchildr	Wiaqbf
crsays	nUZYoc
craye	qbceiW
clfracti	caqfdb
-blapse	feefVq
-2be by	ZUejgk
clsick	Zedddq
nbiscui	kedeUn
+bhis	hUbhig
clahead	dgkcUm
crchase	fbbfap
cllooks	caWpcj
crbrilli	Xfgfpa
-byes	kpabcY
+2, since	YpgbYa
pworks	pdZfVf
crshift	VkpdiY
nwhile	mejhVc
+1off	VZZabp
-1away	Ybceap
cltraini	Vfpbbh
+bregret	cddepa
-bplace	WfjnmV
nthumbs	aepgbZ
ngaffer	pecedX
-1shuts	apWZWc
pmean	fjXbXp
crbecame	Xeddpc
-bfollow	nVbWpe
-1now	nhfZZV
pbehalf	Vledgi
-blibrar	aZdfdp
+binsure	dpefeW
+bchat	ddVknf
-bcvs	Xcbpdf
-brobing	Zdcffp
clrobing	Zdcffp
clrecomm	Yeepeb
+bminute	lbphVb
pformal	Vglcii
pta	iabeXp
+bdbs	Xfecep
-2hear on	egVWje
-breceiv	khbcoV
clget	peZhbd
nbakery	kpdeVb
crphlebo	Vffelm
-2^ take	YpdecW
cllift	bgjeVp
+2for a	gbiYVj
clword	khggfV
crbegin	Vdddip
clamong	jcoiVb
clreader	hdYpbZ
-1commen	ZbacZp
-3on the phone	Xcbepc
plittle	Yhaeap
+bpanel	aZkpYg
-1anythi	Vcidel
crplease	Ypagai
+2, once	pbaebY
nby	eYpiea
pturns	VXnelk
-2call by	kaedhV
-2place on	Vahdck
-bdriver	VpbgZk
-bhimsel	pcbcgb
nterm	mjeehV
-2will know	mbdbgV
nproced	acefbp
clhr	ogVfde
clallerg	bpdfcb
ppresse	jdffVo
phalf	elfpZW
crlady	bcfkVp
ntechni	Vfndhg
crcutoff	apcfca
ptravel	hepZdZ
ncomple	gpYdkW
+2if you	YogaVg
neveryb	iXfpad
+2, it	faZVhi
pperman	cjbeWp
clpray	alcpZZ
-2out the	pbbecX
nset	VkXehl
ntips	ffVffp
clstanda	hhbdoV
ndeclar	Vjdbhm
-bvestry	bbccpd
nreally	Vajdeo
cldental	bkVeeo
pmin	kYpddZ
nquick	iegjVf
pcopy	Vhldfh
pbishop	cgbabp
crquote	peeeZa
pplot	Zpecec
cltxt	pcefeZ
p@t	bnfVma
-bexcel	apeedX
pbetwee	pjamWX
+bstockt	dddcZp
nvested	aecdbp
-2open for	apeefX
-2sit on	ZZVgek
crmrs	fideVo
clwell	fYZbpi
clowners	pVocdZ
+2, start	peYaWc
-bclosed	bZbcgp
nsworn	hcecpX
-1are	YafWWp
nlead	lapeZX
nproces	ehcgpV
-bis	jddiVm
-btree	cdeeap
-btimeta	Vcbblp
cremail	paXege
clgone	gVebmi
-bwelcom	acfdap
-3are back on	Zeaadp
clstaff	cZXgdp
clreq	fffinV
-2finish on	YafVdn
-bwell	degapb
claudit	Veefgo
clcondit	gVeekk
ncrane	apdfkV
clquesti	XpZcpZ
-bphone	pcibeX
+bstudio	VZpfdh
pmachin	aepjaY
-2it in	ggfhVe
-bladder	ZVjecp
naudito	pdaegY
crgovern	Vicpdc
-2so on	aXVYdo
crgate	diVdnj
-bswim	cdpfcZ
pexerci	apdmbW
clsays	pZeagc
nnights	apdfjV
rxdenied on past	efeepW
-2out on	iVbbdf
-bsuit	jgnfaV
nemaile	Vcbiho
nallow	VkcZjk
puntang	aceepd
+bthree	cVkmjb
nnag	nndeYV
cldark	eeddYp
-3not later than	fiedVe
-bcleare	hVddhm
npass	gZgpaa
+bplaces	efXecp
prestar	eedpbY
-bactual	ohgeaV
nfelt	adYfpe
+b;	jlZmeV
crafterw	Wgchep
-2: within	fjfcgV
-3it on the	gjfbhV
-1has	kaiidV
crmailed	peecba
pgets	hjjXVf
+2if the	eVYeem
clprints	Wjaedp
nbeen	dZccpf
clnudge	Vpdddk
cllotter	Ydffdp
-bskills	cmlfeV
-2ends on	ZgZdVl
clwithou	nepeXV
nhand	VkjjjZ
nbad	Viaghm
neach	pchbbb
+bnobody	acadep
n;	Wdjdpd
neaten	pdcdcZ
cldestro	daeecp
+bjoy	dfeeXp
+bcandid	oVZkhb
-bfate	pdefdX
cllaw	gZefZp
crlab	adefpa
pchose	eZpeeb
-2it till	efdijV
-bspain	bcdedp
-2opens in	Zdadap
pavoida	fjmeeV
ptold	pdZegb
+bfail	pcdfda
pbid	ilfehV
+b@t	fZpXZk
frsorry	Vacenl
nclient	lpXYfZ
+2you would	VXjcgn
ndraft	ffffVp
clpa	pcaeec
+bshoute	Vkffnc
clyourse	Vpkeab
+bstoppe	acefpY
ppick	Vofdje
pfellow	YnjbVk
-2has until	VecfXn
-bformat	Xpffec
clfound	kaeepW
-bjohn	pdbedZ
nclear	mpaaWb
-2me the	njVdVX
-bwith	afpgec
+2after all	VdWamf
cleveryt	gpaoZV
clfront	iblkfV
cllaunch	bcbdfp
+1after	gVncfa
pmatch	Vmbejh
-bsemi	bdpebb
pchildr	VfghZp
clsecret	pfacWf
+bnor	Vccdim
ncfo	pdgcdX
crdoes	iVVjhk
-blive	ipXeYd
-bplaces	gpeceW
-bwhethe	Vgceho
+brules	pgffeV
-bwere	dXVbpk
cltender	fjdVXn
crwish	Vbffmm
fljoy	Vkfcii
-2^ the	kfYdjV
-2you :	pecaXW
clso	kkiedV
-bpunctu	pdYfec
+bgreat	djZeVp
nlist	XbdpWn
pcruise	pcfegX
pview	bXpdla
clpsycho	acpcee
clprescr	bYffep
crdesk	Vmkdhe
-1to	jghkVb
-bearly	pcdeea
ncall	hValei
nsize	bepcga
-2but on	ihhadV
clreserv	kVedje
+2and @d	VVhchh
frchosen	kaebpX
+bsample	Vodfeg
prunner	cXcfgp
pneeded	hpfeWW
-1again	dVgbhg
nergo	Yeeddp
+bwhich	pjeecV
crapplic	pVXjdh
-bmonth	pjbeaX
-2yes no	paddbW
clremain	jhfZVk
-bweeks	Vbfola
ptransl	ZpicfY
-bgarden	hcYdbp
penglis	fjkfhV
-2will be	lZhbVe
crnurse	pbeedZ
-bplanti	Zddedp
pembass	Zpdedd
neventu	Wcfffp
psessio	jjkceV
+bonce	pcccdc
+bmean	pXedce
cltrain	Vfddio
-btellin	pgYaiV
-bposted	pXZcZj
+bgiven	bjddpW
psat	kjagVf
-bshown	adeepa
nresign	bXefpf
crgood	Velgif
clagm	Zeadep
clcurren	Xjdeap
pcover	Xceffp
cltae	bekfnV
-3leave on the	Xcbabp
ntour	alecpW
+bdate	glZhmV
nt	cogehV
+brumour	bedfZp
+baftern	ddpefX
-bnames	joVdWd
-bgovern	kVYpcd
clfix	gpVfcc
ppermit	YphidX
-boffice	ghVebp
crdentis	XcjdZp
nbroken	kbgkiV
npick	VXpZik
nshare	ZXaelp
pmix	pgdecX
-bdoing	VjhpiV
ndioces	pfeafX
pmeets	pbWXWl
-2ring you	dVidhg
rbact next-stage-reached	keZeeV
npicks	egiaVo
-2from me	nVbcde
ndays	VpjdkZ
clthat	afdgpb
paudito	pZeYbi
pfeelin	beefYp
-btaste	Xcpddf
clbelow	Vgeedp
-bintend	padeeb
pnotary	Vpdddi
+brankin	ffYacp
crreason	iVefeo
-2over the	XhVmeg
crhis	iWVkhg
nafraid	Vcelpa
-bcoach	cecdbp
clduring	pdedbb
+brecept	XlYeap
clprofes	pdigYZ
nprinte	nXkckV
clbook	VpZcjf
pgym	bYfefp
clbound	hVkeje
crpass	jjhchV
crplace	jbpgcX
-3you until the	apdacW
pretain	Ydfddp
-bfell	deffpW
crinvent	Vdbdlo
preceip	iVgihe
plaptop	agYeep
-bsang	ceeepX
clsang	ceeepX
-bpaper	ZjYphZ
clfive	fgicVm
cllong	dpiddY
-2decisi :	daaanV
pworrie	eedoiV
crprobat	cdYedp
rbanswer check-back	blkaVf
pcourie	Vlfejg
crfield	deccpa
-bturns	jbcdWp
clcert	dpfecX
+1not	mehbVf
-bhanded	gjVcdj
ntrue	Xefecp
nheadco	pcbffb
crstay	iccepY
-bcake	cZXchp
psmall	fhpWfZ
+btake	inkdVZ
nalways	dddfpY
-3them on the	jeVhZe
+bleader	dbfadp
ppharma	gacdbp
+2with the	iVjdgc
crcheck	dhhncV
-2instea of	YdeeoV
pfilled	cebbpe
npremis	deffWp
-bcalled	lljcVd
pposted	Zbbegp
pforgot	hWcZdp
pfinals	VcjeZp
pcomes	WlVaok
-bfree	XVojXl
-bowner	jWpVcf
+bapprox	efpeeW
cllapse	ehefVp
clscarf	ZYffep
nthroug	pZeida
crlooked	XckepZ
-3from you within	Vmffdk
+bkept	Ydccpg
-bbranch	ifflVc
pplacem	Vkjebl
clrest	nXakVi
-bsay	poZYaY
ptender	epbhaa
crtheir	klahfV
crhonest	Yafffp
-blucky	pededZ
-bdrill	beZfdp
cldrill	beZfdp
-3for you by	kVefgi
critself	plYebX
-3you in the	pYefYb
nplacem	cfeeYp
cltold	lVffld
clcantee	cceebp
+braise	Ydeedp
crraise	Ydeedp
phand	VonZbe
clperson	gYhXfp
clfell	deefpX
crprayer	cccecp
-bretire	Wdaeip
+bnurser	dfffpW
pno	pddfdb
pcleane	mVaddo
+2that you	ipdeVk
ntogeth	Xjbcap
pfirms	pkeZcW
crtell	pdcbag
pother	pbXhYj
+bhiring	Wdjpea
-blies	jkjecV
crreplie	kafkjV
+bbill	dYefep
crbill	dYefep
clwatch	ZYnpcX
+brival	dedeXp
crguess	Zddfdp
-bfinish	WnfpYb
ptool	ZpiecY
-bbank	pgZaga
crnote	jfejjV
+1@d	igjVdb
nreject	epbeeY
-3she told me	eebdkV
nshorte	aceepa
+2, there	VYdjgk
crwrong	ddcepb
-bsenior	ddaecp
-bstated	Vefepd
+2, on	nbeVad
-bpickin	pdjbcW
+2or the	XpfeZa
clcontac	fdadpb
rxact on ahead	ZeiiVg
clabstra	Zpdeeb
poffice	fdcgWp
+bvote	jYmjYV
+bfound	ceefYp
ptreat	pbebdd
-bverdic	nVbeoW
clfollow	kVcdod
-2, not	VWacif
-2not be	Vdadke
phappy	Vmdjid
crappren	ekcelV
pfine	hggeVk
-1up	ffVhdc
-bvessel	aeedcp
clvessel	aeedcp
-bchange	gXZZgp
ngets	oeYmVd
pside	VogljW
crgone	ZgZdpe
rbanswer pick-up-again	VkgkWh
-2to say	gfVafg
preceiv	gVdjgj
-2so ,	hjVkcX
-3, so the	kiZbVc
ppushed	kcjkeV
-bbroker	epeeeY
clbroker	epeeeY
nwalked	YehfpY
nright	mmVffX
pvicar	Vkbddo
+bnear	pcXfdd
nround	cbigVp
pmost	ikbfkV
+bgets	pYbZZl
pshortl	aopXab
-bperson	lVfYhl
+bcircul	Vffmcl
crsmells	Weefdp
+2and after	Yebbap
+2and for	djbjjV
+bsuperi	pcefaa
pattent	Xpjfca
pkiddin	kflfdV
-2close on	dgWfVk
+belsewh	eeefpW
phybrid	Vledcn
crflat	Zaffep
clfirm	cfbphZ
-bchef	hdjkcV
+blegal	adiofV
-blads	bfcfap
-bshrug	pececX
crshut	Zdeddp
pmember	hZZfap
pceo	mYpeaW
pinduct	XpjeiV
pooo	ddcpdY
+bfailed	Yeecpd
crwould	Vfaeln
-bentry	addecp
-bwrite	hZbabp
-bbetwee	gYpZag
nknown	baajbp
nauditi	djkieV
nlaughe	Vicehl
clflip	pececY
psugges	XpeejZ
crkeep	kVhcgh
clpolicy	Zcffpc
clself	Ypbece
-bportfo	dpbYdg
-2the interv	bahdjV
+bmainte	aecfdp
-bbooks	VlagZm
pstarti	cdpedZ
nforms	hlZeVo
cltaps	Zpceec
clcohort	YjcfYp
nlandlo	ldffVl
nselect	Vfelek
nchat	emXepW
clcardif	ciedXp
ppay	YlViem
clalone	pcefdX
pmore	iiidVg
+bdecide	nbgZnV
clface	VclfpZ
+bstuck	dfVdoj
nheld	phbXec
pspeak	bpeccd
pasking	VpdjnW
-1number	fpaaXW
nreleas	bgpbYf
crwhom	pedcdZ
+bdm	pedddZ
ncould	Vecglj
npops	effepW
-bboots	Vfgcan
+1if	hieZVg
clchef	hVllXe
pwater	pgefdW
cldocume	bVgfnm
+bmake	odcVmX
clpostpo	bcaepe
ntalked	Vicenf
pmarked	medmcV
-2candid on	jaVcaj
-bmake	mfnfYV
pelse	Vgffli
cregg	Yedfpc
-2lets say	eildYV
clreleas	nmWaiV
clswim	agpeba
pfill	Vfoeid
pessay	lofbcV
ntree	bedccp
clplace	YfmmhV
cruse	jViegh
flhold	dnbhVj
+bnew	lVacpa
cltaste	acpcde
-brespon	pdeiXa
+breceiv	iadpdX
crend	jjcbVk
crslip	ZpffYi
-bhi	iiZaoV
-bwill	pWehee
cralways	VYelgn
-bconsen	ZpbmcX
-barrive	Wcddgp
cldepart	bbcgdp
pclaims	pajcca
+2is off	cZZepX
nhersel	ibafpY
+2, as	djeVgd
clpint	bcafcp
-1test	banZfV
norches	jcihjV
-1meets	bYXpWa
pattend	gVkYmf
-bopens	ggWjVn
-2, on	ndjabV
-btwenty	Vfildi
-bresolv	pbcehW
-bsupply	WpgeVl
-bshook	Yddfpb
pppe	efpeeW
ptalkin	eaVcjp
+bmight	Vbkddo
phangin	pbbedd
+bun	Xfffpb
+2you get	pabdaX
-bdisapp	bjcdVo
cldisapp	bjcdVo
-2come on	hVdYie
pcaptai	kXXedp
-2start in	cbYdbp
-2you till	iiecjV
nstays	akpbgX
+bwants	Vnbfld
-3@d , and	pYddZc
-bopened	idccVp
+2, result	lZheWV
nstage	ZgckpY
-blights	aepdfX
-2^ after	ffcapV
clvice	ccfpeZ
crcalibr	ZedpfZ
ppuppet	Wgefcp
cltimeta	Xgdedp
n@p	pbacbg
polder	Xdeedp
purs	cZdeep
nbelow	nhVche
-brefs	bpeeZg
clfarewe	Zddeep
+bcalend	afddpb
+bword	igVige
siwithdrawn	Vefcfj
prather	bkmclV
+btrue	Wfffpd
+bgraz	Vmhddk
ndelibe	acdcpe
-2moved to	dZicVk
nmean	npdcXX
clolder	Zafefp
-2before the	fecVei
-2pencil in	jcibhV
crsite	aZnfoV
-2pick on	pbaabY
ppartne	kXepXd
-bdutch	bpYfeb
+bsalary	YecpiY
-btoss	pedeca
+bhired	fbaepb
pplease	Vgmefi
ndraw	Ybeegp
+bglowin	eYffpX
norder	mVfbbm
clagenda	lmcefV
-binspec	fgVVlm
-2leave until	ZZeeep
-bstops	mpYccX
clgithub	apdlZZ
-bmyself	lbednV
clbrothe	aZedgp
+bzip	Vibdeo
-bdiplom	ZpffeZ
-bnobody	bZYlYp
nfind	kajoVc
plesson	ZkpiaX
nhybrid	fdcepZ
clpasswo	cbafdp
pextras	cdZfep
npresen	Viecmg
nstill	cZmZpb
clchats	VemXco
crupshot	Yfepeb
clamende	jpeebV
ptook	XVjifl
crlondon	efffpV
+bleavin	ZeeeZp
+bpublis	pcdfea
+2on the	gjbVia
-bplan	apbhfb
pkel	eeXdep
pdated	dphlXW
ptight	iYXfap
-bfittin	Ycpddf
cruniver	beYfgp
clmailin	Yedfdp
nvicar	Yehbpd
-1have	cilgVd
clalarm	Ydhcbp
crlettin	pedVci
clnext	oZXpWf
crchosen	pbneZV
-bshifts	YdZcip
clhealth	WkpeeY
pletter	lpZdWd
clb	bkXcZp
-bthough	Ybdhpd
crpen	Wfffep
pbelfas	aZffep
-bascens	ceddap
-blisten	oacmcV
napolog	nZfiiV
+btext	jZVofb
clhe	pafgXg
ncalibr	ffefXp
crsailin	Zddedp
-bgcse	Wffedp
clgcse	Wffedp
crsoon	jpbeVb
+bsends	paehcZ
nagent	pdfecZ
+bgate	bjjdlV
-1dentis	Xbcabp
psilenc	Zcpala
+brecess	bebddp
crrecess	bebddp
-2so the	ljVabY
+2and not	pdaZaa
+bsaid	mVeZgh
nslides	ciebpY
nothers	lcanhV
+btheref	peefVh
-bbin	Xfdcep
clbin	Xfdcep
+2we tell	pbcacZ
crhear	ibgmVf
+boffice	dfnhiV
clchrist	Zdbchp
pshort	bpgkZY
clsign	coVbbm
nperhap	oedeiV
-1releas	hmZbdV
cloral	fXpegc
-1if	eVobbZ
+blet	cjmpYW
ptax	Xpciec
-bthat	lZafpY
+2and will	acVhck
-baverag	Vbdeni
+bfee	Yhbeap
clhere	Vndcdn
clmaths	apcebg
+bgod	fciijV
pcork	fdYlpV
pclear	VjelnY
clreal	pagfgX
clhol	adcedp
crrain	addebp
clclient	jVfcfk
pcar	kVfenf
+bschool	ddbcap
-3a decisi by	ggddVh
-1offer	VeYeih
clpub	Wakbap
-1not	ZZVWnd
crhit	bfepeY
ppanel	mggjbV
clhanded	gcVchm
crdither	Xeffdp
+bflat	Ybffep
-bmail	kcbcpX
-brehear	Vbmlbh
cldemo	jYpdeW
-3answer by the	ehdghV
nintere	Whccfp
-bcalls	nakaVf
pcome	VioZfg
+bupstai	Ygafbp
+1you	gehVec
pever	pdbclV
clroom	boilcV
crrespon	pbefeZ
clsound	aepdfY
clunifor	bVgbdo
+boutcom	mYZngV
pdistri	pddeda
clshout	hliebV
palread	eeVffm
ndm	pdcfca
-3is back on	hbWfVh
nvotes	nbcZVn
nreopen	bdcbpe
pends	ZpWhfb
-be	mlbdeV
-bshow	VdmaZo
-bnumber	apYbjf
+2, tell	Vdgiah
-bfall	Wcpcje
phead	lkbVhd
clachter	hbbdap
nb	iVincY
crchef	cbmaVp
-bcurato	ceepcZ
nreache	diVclf
-bsheari	Vlfcdo
+bsend	Zffpae
clelecti	djZZYp
-bmot	bbccdp
clmot	bbccdp
-bdo	dngjVd
+bleave	ccjZZp
-2me on	emjWbV
-bfly	Vamdel
+2: the	aiVYei
nexcuse	dodehV
nupload	dhbcpa
nsap	nfefhV
+bdays	ccldVm
-bad	fbaXpg
-bdr	pclbaW
pinvite	dpkcbX
pdenial	mcffjV
-3closin date is	Ycbbcp
-bdock	bcceep
cldock	bcceep
clless	Zaffep
pparkin	VhiiWn
+bother	VgYikl
+bthere	Vifbmg
-bmix	bdbepc
crunsucc	pcfgZb
clbell	pladXb
-bterms	Xpeeeb
clstays	VombVe
npeople	WleVli
nfourth	VimdnV
+bpayrol	cjfdVm
cljacket	eYdfep
-1free	Xapdah
-2would say	khadVd
crform	jpjgXV
nmayor	bddecp
+banybod	Weffep
-2# more	bdbofV
nward	oboccV
-2again on	Vgiicg
poutcom	hbmVXk
bs- span past	XefepZ
+bcoding	Xpefed
+bpast	pchfeX
-bprayin	pafeda
crlad	Zdbfep
-2result by	eXedVm
pcancel	ZYpeoZ
-2, so	lkaaVY
clreachi	kmebhV
clturnar	peffeX
+2is for	cXYdXp
-3your answer by	gpeeaV
clbeyond	pheebW
-1's	hZggVf
-brennes	cfecpZ
crcompet	cepfdY
cldangli	peeacd
pgoes	kfalVf
cldesks	aedddp
cldecidi	pbcXWl
-1comes	lbVgVe
pprofil	odhdVf
nleave	YfpjfZ
+bimposs	ceefpX
-bsize	Vpieeb
pspoken	YcflVo
+bproced	beffZp
-2not by	lVfdgb
-1someti	pecdbZ
+bcentre	cfpedb
ninbox	pfddgW
nmalice	efffWp
cldone	biWpkZ
-2confir by	dhbdjV
clclear	ichjjV
-2will hear	jedciV
nlong	gWVjmg
-bwhole	eXddgp
-3please , by	Wpfeeb
nsectio	ZZidpa
-2one by	hkedaV
+bagain	gaXYph
clwishes	adepgZ
clreadve	bfdfbp
crring	pbccaf
ppensio	bpidba
-3that is the	pdaYYZ
pfoot	hgeemV
clseat	epnaaX
-3, and the	pdhbZY
clsleeps	pbfcda
nspent	ceeaZp
nchecks	fpfeZa
-bargue	eeepdY
ngettin	faghnV
pservin	ddZeep
nnon	dedpab
nsal	pddedY
+2, but	Vdcdin
nyay	pdcfdZ
-bunluck	Vfecoi
clgaller	Vmcdgi
crpayrol	bhcdXp
clpigeon	bpdeea
-bsoup	Wbpfdg
crclub	edbeap
clretain	addfcp
nlive	bfbdcp
clwebina	edYfep
-1voted	ceedpX
crupload	bpfeba
pwomen	cZZehp
-1back	ghcdVg
clfellow	bnbZXp
passist	Vlefdk
clcomp	Vjdham
clbbq	Zededp
+bno	ahaZpf
pemaile	Xpeeib
-bwhy	oghddV
crshortl	Vjgoae
clfall	Wcpcjd
clcircle	pdafYh
-bmatch	ecVeho
norgani	ganckV
clslips	ioYejV
nwatch	kcpdZX
crstoppe	hcffpX
nregard	pkabZb
pstairs	ckefmV
n?	WYpcki
-bembark	ddedap
cldownlo	Yafffp
-bbins	cpbbcf
clworst	pZdebf
npunctu	efpcfY
-2: in	jZkdiV
+2, good	lebchV
nappoin	WgZYpk
-bobject	Vichlf
clcourse	oVZZcm
clobserv	cjpZhY
pbell	pceecb
nnap	lndfYV
clsoup	Vbnfdk
pwebsit	Xfajpc
nforkli	ffdfXp
crlighth	jVefij
nshift	Voabih
phigh	pYXbco
-1done	ahVije
pstayed	bdeebp
-2feedba call	Vdnede
-3meetin on the	gaenXV
nallerg	bepecc
crnobody	Zaaggp
pyears	WlhkVk
pquery	Ycbdpk
pbadger	YjefYp
clfail	paefec
nthen	mXiemV
pthesis	gWhcbp
nconsen	VjochZ
+breview	VlbkYk
clhappie	dpefeY
-bhotel	Ypcdib
pbringi	daihoV
frreview	Whepdf
clgig	Wddcip
npoint	VYfmkg
flbye	bidmVj
+bevenin	aphcXh
crpromis	pWdiiX
crstuck	efVknb
clnursin	dihemV
cralone	YZckdp
-bcopies	bpfcea
-bstrike	dlXaap
nlikes	ecpdZe
+2s post	nbbegV
nsubjec	gbeeZp
clunion	VYdmil
pjoss	Yidccp
-2of the	dYdVfi
+2to say	giaVah
clrememb	ebgbpZ
+bappare	bfffYp
nblind	apdegZ
crhygien	Yphfca
pcompla	ebebbp
pdocusi	bpZedf
-3inform on the	ffffVp
-bdrug	Vgoaak
-bsiftin	dafpea
+2you will	lVZbah
clquerie	Ycffep
-bblack	pddfda
-2sorry ,	abadpY
-bdesign	aefpfb
clplaced	edfeYp
-bfarewe	addeep
clholds	Wpedib
+2there is	dVZdcl
pring	ZWbZlp
psigns	idmghV
-1meetin	bZVmbg
+bgoing	VZeanm
-bve	eeXeep
-bsuperv	Vdllcf
nlegal	Vkcidk
+bband	Wcfffp
clestima	Zdefdp
crjudgem	pedfdY
+bunusua	Vdfogd
crunusua	Vdfogd
-bwash	cfepdY
clwash	cfepdY
clcelebr	Zecedp
+bb	dcpefZ
crallowe	Vmench
pfailin	jjVfdg
bsin period past	VbZZle
+bnice	hXefZp
psunniv	eeccpa
pjoinin	Xhdcdp
+blandlo	baefep
crlandlo	baefep
-2us on	ahiVhd
-1needs	eVclaf
crmake	pfaXdf
cllena	bedepb
clteachi	Ypceic
pscorec	pbeddc
+bwith	fViaof
+2, ,	Vdagij
pcloses	aVpmiV
pagains	jViddj
nporter	pZZfgc
-2@d or	acpeca
prefer	Vjdedo
-3the course of	peZcZX
njudges	Veefoh
pindivi	Vhefhl
-bfetch	Ydefep
clfetch	Ydefep
-3not come on	ZaVcik
clfishin	Zceeep
-1til	igYWVh
-2us within	ekeefV
+bbest	gpdedW
-bregatt	bdbcfp
clregatt	bdbcfp
rbsuperseded -	dYVibk
-bstatus	nVcbkc
-benquir	neeehV
-bbox	jhdkgV
njurors	bbfagp
ptry	Vldeao
rxaside in no	Vbjabj
+bfinish	mVjkZf
pdossie	nkhacV
-bops	Yegdcp
-banswer	pbccgf
nhelp	VoddWo
+bquite	Xeffpd
namong	Xegfpa
-bseen	XZephf
-2course of	peZcZX
crpub	pdZedd
-2to the	khaiVc
clfinall	adclpW
n"	hYXYpk
-bbearin	ahffpX
clkitche	ZhYdfp
clsailin	aceedp
clsadly	Xeefdp
-bslate	efeXep
clroux	efcfZp
npatien	kVagig
pupload	VkbiXm
+bwrite	nVZhci
nstand	Veikeh
-bowing	Yffbdp
rxappointment on past	efgelV
+bmrs	pcXfXj
naware	pgefXa
ppilot	YphdZe
phard	gbefWp
crtxt	pddeda
ppeople	jaapZf
-3sign by the	XYgfip
cldrug	Vikacl
-bmax	mlefdV
-bcounse	ccfapd
nposted	Vcmadn
+bull	pbdhdX
+brang	Vfdemh
-3back to you	pccebW
crcall	pcgdYf
-brelief	becfcp
clminist	aZbehp
clbins	bpbcbh
clregrou	bfepca
nchecke	pgfdcY
crcould	Wdkdbp
-bdownlo	Yafffp
-2meetin :	ViZhhf
-2commit to	Vbeejf
+bfirst	eXndpW
clthinki	kaodgV
pmakers	hdeeoV
nrevers	ddlemV
rxreview before ahead	hfiaZV
phealth	Vlehak
nshuts	Wpcdie
nchildr	pddgfW
-3his answer in	Veffbo
nbread	bjhZYp
clmoon	Xeefdp
-bclears	paeedc
clsucces	pZdaaj
crhead	cakfpY
clclerk	mlaYhV
pbeliev	Xdhdbp
pran	pbbgWg
+bfate	pdeeeY
-bmean	hhefjV
-bslip	bpeecc
-3your decisi by	ZpeeaZ
-2told you	XbaepZ
-bpigeon	epdedZ
clmissio	mdeekV
-bcleara	VlindX
-3me to say	daacVm
clis	hehgVl
npaper	eYpbhd
crrefuse	kffeVk
-1wanted	XjehlV
clsnow	bbfecp
clconcer	dccedp
-bhm	gfcdVo
-bdoj	dZdfdp
clearly	pbfefZ
crjob	keVcfi
-2know in	mgeeZV
pagm	eXfeep
+bpronou	peefeX
crpronou	peefeX
nlists	kffdlV
crboots	aebfep
+bquorum	eedcpY
ptied	pZjeeY
crjobs	dcbfpc
-3this office on	neeeiV
ntrip	kkVdhd
clring	kpdadY
-bnews	dVcZmm
-2contac within	pZfeeW
-3will tell you	ijcfZV
clshorte	bpfddb
-2form by	cpeeca
clmock	Ypedag
pfavour	Xpacje
pdead	pjbdeW
ppremat	nedjdV
-3has asked for	lceiVa
-bcantee	ceeeZp
nfresh	Vicbnf
rxact for ahead	VZocff
nmiscou	mfffVj
-btravel	YZhYip
pthird	nnfVdW
pwish	cpleZY
-bchap	efepdY
+bapplie	Zeepde
-3, it is	dVgifd
clreceip	albeXp
crhearin	pdffbb
clkenya	adeeep
+2, by	neaVab
clcabine	pbfefZ
-bover	WjjpfY
clknown	kVcbji
nsort	adcefp
pready	gViefk
phi	ZapdoZ
pdrew	nefejV
+bvan	cedfZp
pmerger	pZfeaf
-3@d , then	Vdddkf
pcasewo	jemefV
-3goes on the	WaYZfo
+blettin	beeado
clfourth	oeZdha
pfrench	cgofdW
-1conver	bcfioW
pacadem	dcbgbo
nleaned	aeidoY
-bnotify	oaeejW
-1no	meWacc
clexpire	llZaWg
ndeadli	Yaobob
crok	olXdZc
nwe	abbgoi
+btell	ogbYXk
nonly	ahfhWo
+bshow	ajndWf
+b:	fbbgoa
crlectur	idgcoW
crmainte	adeeco
-btechni	acogZe
+bphone	jbcocZ
-bcomp	Xedgao
pyet	ghlfWe
-bcompar	bdcmmW
ppaysli	Xoefee
nfolks	dedeao
pthough	mkiWZb
+2not @d	ndjbWa
-bwatch	WYmngc
+btheatr	dfffXo
-1be	gYdWgg
nread	Xgbgof
planter	cefgoW
-2, from	ZcWZgk
-bdefini	oWdehb
clheard	oZfcec
-beligib	Woelda
pup	kimaWe
-bvague	Yffdco
-3to us by	boeeea
-2me from	eeadYo
clwhistl	obcfea
+2please .	ZodebY
pdigita	jejeiW
phonour	ilkddW
-bmails	odbeZg
crwere	aWheim
clminute	YbmiWn
nwindow	hdfeoW
cltried	Webelm
-bstays	XlmcWg
clbet	abdeeo
pclosin	iXZoXh
-3result on the	oecccY
-3will not say	Wdedfl
-bcompet	YYnZZo
clgreat	YoXbke
-2meetin of	ndbZWi
panothe	mblaWf
clsometh	oWbcYm
clwhy	ochdgW
-1day	dagWeh
+bugh	aeddoa
-bofflin	aeZfeo
nenter	adffbo
clevalua	deeobb
rbappointment please-do	fWlbfc
nnice	oXbeka
pmuseum	beboce
nhears	daZmWo
nagree	hahogW
pform	XondcY
plighth	mhbcWi
crpush	oeafea
clwould	Wikbii
crfunera	Wcceho
clhis	mjZhWe
plooks	oagkaW
+bcar	Zcefdo
pmade	mdlgcW
clrain	lcmddW
+2, decisi	hXheWg
-bsealed	occccc
pawarde	WndeWo
pkitche	WZfalo
-3us until the	odeYdX
clblue	iWefmg
clif	kimaWe
+bbeyond	Zeedco
paddres	Wimaig
-bfront	cYolab
clsheari	aefcdo
pslots	Wnhebg
-2verdic on	abbanW
-2meetin on	aYioaX
+bsecret	odcddc
-bprice	Wjeeem
+bhi	bdefao
-bstores	cbXieo
ptoddle	Wmhcfg
pcareta	odibba
crfeast	Zdcefo
claccess	aobffc
clphonin	oaacbh
-3takes over on	cdcYco
-1decide	jWWegd
rxappointment for ahead	hdfhWe
bsfor period ahead	eehWZk
-3@d , so	hkfcZW
-3finish until the	dffodW
ntouch	bWjnkZ
clwaitin	iWZile
nwhiche	hdicWm
clturns	hZcdbo
-2^ with	ZcebZo
crfair	Wddeho
clcan	Wklbbl
clowe	aoXbei
clwhere	oddbYg
npin	kfmeeW
-bgirl	YhbloX
nblack	obefWh
-bthinks	ieldhW
-bmoney	iYldnW
pbehind	XaemYo
pcount	oZZdfh
-3for me till	YobedY
nspring	hefenW
ntrain	obgdeZ
-3up by the	YbedoW
-bchosen	oXZhfc
nnoise	jaoeeW
phurry	oagddb
clfailin	aeeeoa
prink	iebeoX
nflies	okdbcX
nallowe	gZbjWn
-3to come on	aciemW
nacross	imdbhW
pgave	gdfgWl
clmother	obdefb
-1her	hbaWgh
-bresurf	Wbaejn
nowing	Zeccof
+bover	fdllhW
+bdelive	gkcobX
-3us on the	hWfYgg
pif	fodabe
clcvs	ZaYobl
+2to make	lgaZWa
pword	dehodY
clvery	Wefekl
-bset	cimghW
pstatus	dWjZcn
-bjobs	WZXdol
crcourse	Wkcgfl
-blasts	aWgoaj
+2you hear	odabcY
clstood	iaffoW
crshop	ZfldXo
-bgiving	foedeX
prehear	Xgeeco
+blesson	XomedW
+bfurthe	ehfemW
nbear	WZbcnn
psalary	loafdW
crbreaks	oeedca
nate	Xeffdo
pbeatri	ededZo
-bmusic	boeeZe
-bthink	clfcmW
clauctio	Wbmadn
pm	eeYeeo
cltry	ZYlcbo
nready	YlZcbo
+bcloses	Wdgmhe
crclerk	oecfbb
-3two by the	XZfdZo
-2back the	WXZZmk
-battend	Whicmf
cldeclin	docddc
crchair	Wcfjkh
clretrea	bdbeeo
-2hr :	aagboW
nfeedba	lWXZjk
crcookin	cfoeeY
crmeal	cfoeeY
nthick	cfoeeY
nskin	cfoeeY
+2and let	famXWh
-bfire	aeYdho
neveryt	ddbcao
-bfull	WZbdno
claround	jWbnZi
ncandid	WnYmhf
-bwrong	acYdoh
clgrade	dgaodb
-bnon	odZaaj
+bbrothe	WgillW
nhours	cfWjle
+bhear	mbgnYW
-bpropos	eYnhjW
+2like i	cfffoW
nhangs	dfefXo
ptruste	dkWidj
ntrade	kefdWl
-bvisa	Wkecbn
+2from the	gWbchf
-bleavin	Wbadko
napplie	gbobgY
+bowe	eeaodb
nvery	oZgfWh
-bassoci	obfZWj
pwritte	fohbXc
pcello	dWohmW
+bcode	WojkeW
naccide	fWeffn
crworks	Wikdbj
-bagree	oYZhjX
pextens	fmjfeW
-btimer	Yoefed
-1goes	gWiZbg
+2s the	giWaYg
nthey	WYejjm
-bpositi	cadafo
-bsame	iWoafb
clshow	Xceajo
+bwhat	effoeb
crwithdr	aiefZo
nvote	ccXkob
pnew	ZoYbke
-baward	occaia
clspeak	lWibdh
clcopies	Yaffgo
-3me by the	jgdcZW
-2dies on	ZoacaY
ndetail	oZnbYc
cldive	cdoeeX
clcried	hfefoW
nmood	ZnaoYa
pdeemed	Weofeg
+bfell	aedfoa
pledger	ffefWo
clreimbu	Ybgffo
criban	foeefX
crthroug	bWnllX
nnumber	Whobge
-bwaitin	jjZilW
-2thanks for	eecdoY
-1waited	WZfdnf
-bcaptai	dbjcoZ
-3out in the	odYabZ
-3interv are on	YdjWbg
clmodels	eYdfeo
-busual	oddeda
-2yours is	ggidcW
crbridge	dddcco
crfinali	occedc
peight	YkfocZ
crapplie	gdeoXg
cle	oefahX
clvettin	cmeoYX
-bfundra	afcedo
+bbook	boddiY
-bscheme	eceeao
pwould	Yiofcd
nrecomm	bccjoY
ncount	gcWcmg
clsplit	dbedco
-2over on	ZhWjhe
crstands	lghdfW
cllands	igbXWo
nwhite	ocefae
nsmall	emhdWi
+bgive	hoYdZf
-bwe	fXfioa
-bgates	jWdfdn
+1like	Wdjdge
pmap	ZoicfZ
sivague!	iifaWe
clnone	Xfffeo
-blicens	cfehoW
psoon	oYffbe
plettin	baafoh
-bcomes	oYZcWn
ps	oficbY
crnotifi	cicodY
plearn	Wmeeck
-2make that	nfZXdW
clchap	bhdoda
+barea	jblciW
clhang	hocdWd
nshortb	ceddbo
pturn	kWdbjh
pms	Ydfaoi
+btill	djoZad
nobscen	fefemW
pnurse	Wigcdm
clmoney	ZYocmc
pbest	dodeea
-3told you the	YfdeoZ
+bgrab	eobfeZ
classent	Zofffc
-bsummer	ffbaao
clwebsit	cfZeco
crreply	olXbeX
clprovis	odhdYc
clresolu	oaeefb
powe	ildbiW
+bcake	Zeeedo
crnotes	Weenie
pwherea	jWffel
crorigin	Wgeeli
-bplacem	ofefeX
ncommen	nfhWag
crfile	WndkYi
-bswears	oefddZ
peditor	Ydjobb
pwonder	iWeohb
pwebcam	cflldW
-2know the	gnabZW
noffer	XbWfon
nghosti	jeeocW
nsepara	aojedX
ntied	efdcbo
nferry	gbcebo
-2and the	ZWhkmX
ndepot	Wfeeng
+bpush	oeafcc
clmails	oZZdYl
phang	iicelW
-1off	aeeWek
pall	oZfgec
-2starts in	ceaebo
pweeks	mfWefg
pdry	obiZec
-bbuy	eXffeo
clbuy	eXffeo
cldinner	bajaao
cljoke	jdldWe
clshould	hjcfkW
clautoma	Wedeli
-bemaile	ofcabf
nagain	ZfWbml
papplic	mWjkXg
nunit	Yaleao
pcat	Xodebj
pexact	oeeeca
nlearn	beefao
psuppos	lcmedW
pseven	hidjhW
clconvey	ocffdZ
ninterp	defogW
pchidi	dhffWo
-bwritte	eZjdoZ
pcoding	eeofcY
pforema	Zgadeo
ncounci	ZacXko
flanswer	odddhb
-2leaves on	ZbZZco
-3would know by	gWedif
-2when :	dWjeZh
nscorin	dealoX
-bbaby	Wdceio
clpicked	lWldbf
pdream	YmefoW
pnine	kejiWc
ntoo	Xbifof
nclaime	lkefdW
clestate	jcgdmW
-buntied	odefeX
cluntied	odefeX
clabolis	dffdZo
cltake	WmkgZi
pended	nehhcW
crhim	faidWm
cllatest	oidcYZ
+2, minute	jbahWi
crexact	obeecb
clsenate	bgZofb
-bbeing	Wegnaj
-bbelow	Wcfdmj
cronly	WbgYlo
+bproble	bdefao
-bagenda	kmcefW
-3me know by	bedeoc
+2, even	oZcfcZ
clcastin	oalXXb
-3to you within	oYfecX
nchase	kkZjWg
clbaby	Wdceio
crpassed	hbcoea
ngate	cWiedo
ntalk	ZlaWkl
psignal	fceeoa
crfour	kZklbW
+byes	ohWfaf
cltogeth	gYiobW
ppiece	fdlelW
-1what	WYadil
-bvoted	fdafoZ
nwatche	kdjfhW
-1down	gfceWj
+bapplic	hXYonW
crseason	cedeoa
+2will be	WgZajf
+1thing	baaeoY
rbanswer you-will-hear	iaWfff
clcharte	oceddd
nhired	ZZWjmi
pforest	Wnjece
-2is at	YaoedZ
ptable	boZdch
-3you by the	eWbbkh
naway	odobYZ
+2, hr	dcakkW
-1were	hbeenW
-3sat on the	ZdaboY
-1flies	Ydbbao
clhangov	beebco
-baccess	aobffc
pagain	mYbgoW
pcollec	Yaolfa
nmrs	dofbad
ntim	dfdeoZ
+2is what	hhWZec
crhut	Yffceo
crcarry	aoefcc
-2less than	YZffeo
-3meets on the	dZWjZg
-3folk till the	adeoeW
paccura	efffoX
-bshall	objcZc
pyourse	gnjddW
+bjust	ZcoaYm
+bhearin	oadnaW
+btherea	hddocX
clexperi	aaeffo
nrevert	ZZeYmo
ntold	kZWfkg
crpositi	igekgW
-bhr	hdZbob
boover	hWghYe
-bmaths	hocdaa
clfinds	oceeea
nvideo	cmWdnc
ndepend	XcZgio
pwarden	XcXcno
clmatter	haeoZd
-2no wait	flgeZW
-1shows	Wagdlf
-2office :	bcXeco
pfourth	bcZbio
clpickin	mYaoaZ
pquiet	ndddWl
nprivat	kddoWa
pforty	gfeodW
-bdone	iWaoib
clsomeon	jWeXeo
-1office	ZmfgWc
croffere	Wocdna
pmany	Wcfien
-bended	idXdob
pgirls	cfchYo
clonline	Wmcbfj
-3to see you	eenejW
-bregret	eWkbek
+2, closed	decfYo
+blapsed	ddedoa
+1n	dWekaf
cllease	adddfo
clu	meeeiW
-binside	fieekW
clbranch	ifflWc
-bcounts	Yoeddf
-btheatr	gXkYYo
nsubmis	eogZeZ
cragenda	cdboYh
-2interv from	dfhjhW
-2it is	fefWci
+bhappen	jcdeoW
pu9s	fbZfeo
nsegmen	fbZfeo
nhender	fbZfeo
nexpect	WYgmgj
pmixed	ceefoa
ppictur	ddeebo
-2make it	jjbaYW
-2to know	XoddbY
clmonday	Wieclj
+bnotwit	oZafcg
nwhiteb	iciekW
crfree	lWnddb
-bbirthd	fbWchn
-bpermis	Yfdeeo
-bliked	Zegfoa
pho	deddco
+bam	gWifhh
+2: #	hliedW
ntreate	flffkW
crelsewh	ZoffhY
-bkinder	Woefaf
nturn	jkWidd
-3yours of the	YZWehj
+2instea .	oadeZY
ppit	bdafeo
poutsid	Widhgj
+bmate	ogcehW
+btravel	WjmdZi
-3to you ,	oaXehX
-btarget	cdefoZ
clad	Wccfmj
nblock	ceocae
px	flWdal
+bscratc	afeeoa
+borient	Yefdeo
clcolone	ccdeco
-baftern	megehW
clkit	dWmeej
+bher	dhXYgo
-bproces	iadoWe
+bcan	Yohffa
-blate	ocadYl
+1came	Wbadnf
clhungov	Yeeeeo
nused	oedjaW
-bboats	bdcfeo
clboats	bdcfeo
-blyk	oZeffc
crcase	ocYdZk
+1is	cgeWeh
pblack	Yofffd
crvoted	needjW
nplanti	ifeenW
-beveryb	oXbZfh
nupgrad	dfdeao
crletter	mXXmlW
+byears	ddYfdo
-bif	glnaWb
+2i gave	ZeefoZ
cladd	Yeeode
npay	ogechW
+bmeets	WkeZhm
ncourt	acXeho
pinstit	mWdich
-1yours	iZWhfe
clstcw	Wofffe
crinsura	coeecc
plate	WoYcgl
clprice	Wnfeeg
-2seen on	bdglhW
ptea	Wehghm
nadmini	cbeddo
pstatut	ibjbWl
-bslow	obldbY
crexpire	dlbfWm
-2heard by	hWedjc
clreconv	gecocY
nteam	glWfjb
-1answer	knXWcX
+bvine	ddofca
pshe	oleeWa
nbut	leYcWo
clfinali	kffWXl
pleaves	hoZciY
+bthen	oeaicb
nwellie	Zeofdb
nblue	lWbcij
clrefusa	mWdekc
+bmaybe	Xbaiof
+2as agreed	laadgW
-bcounte	dogbWf
-2me before	jhbeYW
nnay	obbdgb
-1become	ocabYX
-bguaran	oWfeef
clguaran	oWfeef
-3, @d and	Wbfgff
-2office until	aaeeeo
pcoolin	oedeeZ
-3for you on	hjbdeW
crfill	bobffd
cllevel	beemlW
pa	blnhcW
-btil	Wjbeeo
rxanswer on past	WebYih
+bad	Wdeelk
+2with feedba	Weffco
-2, in	jhWcea
-1deadli	YobeaY
-bprints	Wkcedn
pquarte	fWigXn
+2and everyo	kdckbW
nbudget	eoddWj
pagreed	Xocgee
-bcert	aofedb
-bthesis	Widjal
nsignat	iXfdYo
-bvoce	cednjW
-1you	iadWie
pstandi	oXijeW
pfinali	fnbcWk
nsleep	dhdbao
prunnin	hoXdfa
-blaptop	ecbeeo
ntruste	hgdhWl
clprofil	Zocdbh
-bchoir	dcYkYo
pexists	cogfeX
-bmagazi	bdddeo
clmagazi	bdddeo
cllights	deddao
pthese	daocde
+btaking	aoeffa
pconsid	djeYWo
pvet	YdYdol
nok	ibelWh
crquarry	gbWfog
-2no by	gheeZW
+bspent	Zdefco
+bpub	oeZfdc
rxact - past	fXWchh
-3will not be	Wdadig
-2we say	iWgfag
nsquare	eeecoZ
-bs	hWhemY
crslips	Zcffeo
crswear	keefkW
nfront	fefdXo
cls	obeifW
pwhich	eoafbd
+bdecisi	oaYjfa
crhas	gihbnW
pbegin	omdeZW
npartne	foeYhZ
-1it	hhWede
-bvan	ameWkf
ncancel	Wcedmi
potherw	ffoeeX
-bnurser	addcgo
clvan	hdeWjj
+2please read	ZaZaoZ
clfreeze	dmcdmW
pbeyond	Wamekg
-2tell her	gbdcmW
+bseat	heiejW
rxaside by ahead	ilWgWa
crprinte	fWbeim
-badded	ibcnWf
nappren	Wicain
pcaught	fejelW
clcatch	dedofY
ncounte	lalbWj
-bninety	dffdoZ
pdad	oeceZd
clbeans	oecfcb
crtryout	ffofZa
-2said by	fYfcmW
+bfish	afheXo
+btour	ddofbc
crcast	ocefea
-bstanda	fhbdoW
-bchats	WenXcm
clhours	WZjcnh
-2for you	jWfcgc
psteps	ofjahX
pstockr	cecfob
pwareho	hjhejW
-btimeli	WcbZmo
penvelo	nWYejg
clchair	fZXoXl
+2, accord	odddYZ
crmine	ofejaZ
clyous	oeeecb
+2, if	hghXWe
clposts	jWecZo
pcounts	lgddjW
pdbs	iocecY
pmatter	ibZZeo
-2her on	WfcmiX
-bplump	oedfcZ
clplump	oedfcZ
nout	fiWjlb
-1signed	WgaWgl
nput	bdbfoe
-banothe	bjXjob
rbaside closing-date	bjXWci
ptruth	iWgfgj
nugh	bodfcZ
-bfinger	cniefW
ncellar	Wdjdlf
nmobile	fcmZWl
pwait	feWgek
+bowner	eYoYhf
-2in for	hWgjeb
+bportal	ojedWa
-3sat down since	ffffWo
-bbenefi	ddcdeo
clbenefi	ddcdeo
nlifebo	fZfeod
crour	jbjhWh
-2holida :	ZZcdco
+bat	ieoWcd
+bhand	oiYdfZ
clhiring	gZXYoj
clplacem	ofeffW
-bbatch	hlddiW
nextens	cobfed
-baccord	lheehW
-bshe	khWgkb
ndied	ofddcZ
pkowalc	obefZf
crappare	Zdffbo
+bhonest	Waefho
-3tell me on	YoaddY
crcremat	Yecfoa
-2you until	emcbgW
ncollec	gZdXio
pper	fWjdao
ncreati	Wedclm
npumps	Yofeee
pgiving	hkhhcW
clwhatsa	oaefeb
-bprocla	occfea
-3interv on the	bWdekd
-breally	dcieoW
+brabbi	oddfcZ
-brightl	aecfdo
-bgaller	Wddemj
claye	aoZebi
-3you confir by	bodfcc
pleads	cbfmnW
-bpostdo	eYdeeo
+bfinger	ochdaa
-bpups	aafefo
clpups	aafefo
cllot	hghocW
crmissed	Zeefoe
-bolder	Zcfefo
clforty	Woedid
clrevert	ejedlW
ntests	aifklW
nsolida	bededo
-bmessag	ocXaoW
clride	ceofcb
noffice	ogfaeb
+bwill	obalag
clsummer	egbaao
nsous	dhdfoX
njana	eocedb
-bwillow	becddo
clprinte	iYaafo
-bworry	cfffoY
-1all	dWegdi
-bkeep	lWhdff
psave	efYebo
-2availa in	dfYeZo
crwhole	Wdginc
+bquarry	ibWfnf
-3you before the	kWdehd
+bregrou	Xfcaog
-bremain	bheWgk
rxdenied for ahead	afWYej
cldentis	Yejbbo
-bvet	dfeeYo
pportfo	aleoaX
-3to the client	iedhiW
-2submit :	bYafoX
-2please read	oaYbcX
pbrains	aokebY
+2either way	obbeca
pravi	lfeblW
-2questi by	aoedaY
nknowin	faaedo
-bsecret	lhcaWi
-1nor	WZZcnd
-bfiled	Whefem
clfiled	Whefem
cltell	doebdd
pship	ffZeoY
palgori	oebfea
-2rule out	Zeedao
nhangin	geeofW
clcalend	mnecWY
-2and on	kaaWeg
pcompre	eoeffY
-bmatter	jddoXZ
clallowe	okZbeW
ppalace	eegeoW
-2sent on	odccdW
psearch	Ygbdfo
+2, can	Wihakf
ntrying	oZffdd
ptools	cofeca
nlog	dbdddo
-1re	ZcccoY
-2them in	Wjdeam
crtimeta	ddedao
crno	oZZeoZ
cltheref	ldkibW
-bquerie	Ycfffo
nweekda	ogZefY
cloblige	eoedYc
+bwould	bZeego
-1whethe	fdjdWj
-bconcer	lcWfel
-2you within	jfedWa
plocksm	efeeoX
-bthanks	Waacnk
pjoking	odefcb
-bobserv	Xkoeda
nthere	bZedoh
psurpri	ggocdW
nanythi	Ydcgeo
crbring	YioiZc
-1sits	ZbXiWk
clowing	Ydkaco
-2, start	dZaebo
cldecree	maffWn
ncooper	Yfeeeo
+2so if	cobcbX
cropened	aeeeob
-boccupa	XlofeY
nelse	iabfXo
-2are the	YdoZab
-bever	fcddZo
cllet	bohchZ
+2, becaus	ohaZcX
-3, in the	Wlcccj
cldaught	deddco
nrecap	dfeeoZ
shspan	ihWdef
-2would be	dWfagi
clsurviv	coefcb
pniamh	dfocbb
nworry	egodYd
ppasspo	YkocZc
-basks	acgcdo
clparcel	dbafgo
psense	fbdfao
pdeepa	cecioX
clconclu	hWdlbh
-1delive	cZZbao
ninduct	eocced
pvisit	WWmhfm
-3by close on	nebfdW
pmarket	eZdioc
-bbonfir	cfeZfo
clmatch	fcWein
-3it will be	hbhbWg
pferrei	ZeiZdo
crfeet	ffmfhW
crbusine	Wnekdc
psadly	eagfoZ
pwithdr	Wahckj
pconver	YWneen
-bproduc	Xojgbc
clmechan	Yefeeo
clsalary	aobhhZ
frfree	Xhoaic
prole	bakmkW
clstops	koYbcc
-1work	WZcalh
-1like	fWghhe
+breleas	gccoda
nai	aoefea
-bgr8	bfeYgo
plol	fWaloZ
pslides	WmieXl
-bmissed	eedeoZ
-bscanne	coafee
clscanne	coafee
-bhands	lobbZZ
ppile	ocbgbb
clproper	ebioba
crconver	hdddoZ
-bcompan	ocbYZk
clhope	iZYcZo
+blike	aWlYnj
-3@d instea of	beYeoa
-2had said	bfefoZ
nmap	cejeWn
-blongli	aeeoea
pfood	YcXhko
clexpens	YgYdio
-bcruise	adfeco
clcruise	adfeco
pwhispe	mjefeW
pbuildi	dgodbc
ntown	hjWgZj
pdr	fcjWlf
+baudito	Xoefbe
-baccoun	dWdffn
crtermin	efffXo
clservic	gWaokc
cltellin	mgaalW
pimmers	Xeffeo
-bcried	gfefoW
clacknow	Wceeik
+bago	acffob
clpack	Wckbgo
-1forget	Yddaoa
nmenu	dfmejW
clclass	mWZcdn
+bdiscus	Wmaigf
clchapte	enblbW
pcleara	Yoadak
pdomino	edbdco
-bcv	Wkbcmg
ndoable	Zefddo
-bquick	nWledZ
+1hols	Xbcebo
+2to sign	ZoadcZ
+2, was	iWYbla
-2decide on	jcbeWe
nunder	nWYiff
pdictat	abgkWn
clfittin	Wbkdcl
-bgather	YddohY
crdays	Wdeigk
psimple	Wlfffi
clletter	ohaaga
pairlin	ccoeeb
+bitem	aeeedo
clbaking	affofa
+binvent	Wdcemj
crchange	Wfhnde
pwraps	cfeZeo
+2to look	ocfaeY
-bavaila	ggkcWh
pcorrid	beffao
psay	ofXche
-3will be the	oecZZa
-bchalle	boffea
clinspec	XfdZjo
-3sessio from the	efYoYY
-bcrete	cdfebo
clcrete	cdfebo
clsort	Wkifhd
pdogs	cZojdb
-2moved from	edbZoW
-2me till	mfbebW
-blight	fenfgW
phired	Xgecbo
+btest	abodch
premote	YofXlc
-bit	hldggW
+1by	jfiWac
crdiffer	Zgefoc
+bporter	bddeod
panimal	ZnnddW
-bas	ZiWZoi
-3from us by	oYecXc
+2, failin	aoffca
-1everyo	ijaabW
ntry	icidWk
nkids	ckbfoW
clemerge	cocedc
nexcept	odddhY
nahead	XeZeho
clanswer	ogbcfd
clfresh	Xoefeg
pten	edicWm
-bresolu	oaefga
nresump	goccbb
+bdown	ednanW
+babove	Yagfgo
-bbursar	oheeaZ
+bevery	maWXhl
+bwednes	acffob
-bactivi	Zdffeo
-binviti	bddeoc
pbremen	Wikdla
-bgrade	XfZobk
nmember	deedob
-bbar	cmWedl
nbusy	Wedekl
clclosur	efeaco
crunquot	oeefab
-1hands	Wlbbic
pminute	ZjohYc
+bcrew	ebckmW
crbad	cecfbo
+2is fine	YocddX
pcertif	WlmZef
-2runs to	WiaiZd
-2time on	bjkcaW
-2with you	jWcchd
clstep	ejcemW
rxdenied in ahead	ceWccl
prefusa	kWmedY
-bsummon	odgcdY
+bapply	bdefbo
+bthose	ibWfcm
-bstaff	baadgo
-blinked	deZffo
pgradua	ddoblX
+bguess	Wbkfco
ndryers	ffffWo
-3due on the	Wheiah
-3been promis for	becaXo
-bcook	cbeZfo
crmy	aoaceh
psolvei	gobeWb
-1read	nZclWa
+1any	WZfdhi
ppolicy	oddedc
nmarvel	eedaoc
+2and wants	cdacZo
crcollea	Ybgdof
clraised	Wlebhi
+bmost	kWdkZh
-1phone	dWiakc
-2did say	hcackW
+bboss	hWYdhj
-btried	Wedfmj
clofflin	agYfeo
-3sessio on the	YdileW
+bfriday	aecedo
+2, first	egmbWY
crroles	efafbo
paftern	aajYoh
+brecall	Zcddob
ptrial	cmikWb
clcourte	Zfdfdo
-3visit on the	acocbY
+bagree	cgeoeY
clfees	Zgfebo
-2down for	fcjigW
-2text you	oeeeba
rbact they-will-decide	lcfbeW
pnamed	Whicdl
+brefere	WnYdfl
clcounts	aoedcf
+2, just	eandWa
pautoma	Wacjil
pdoor	jlfedW
-1ended	ddacoa
crrate	debeco
plookin	kWicgf
pbroken	kfeekW
+bhim	blcYYo
pvan	oZedde
clcause	abffeo
cliban	bodfeb
crchat	WgfknY
pflu	oZgdbe
nheaven	Zoeedb
psame	Zbkofb
pconsul	oXleac
craudito	Xoeeec
ngive	Walfgj
+2are cancel	eeXdoZ
psous	Yeeefo
+bmock	afbeco
-3one from the	efedoX
cltrains	Yadeho
-2's due	hefdWi
+bstarts	Wjaeeo
crstall	ffffWo
-2^ on	kgWagc
pneeds	anZZXo
-bplates	Wnejed
-2and said	oddfYa
pbutton	niffeW
rbaside step-only-if	fclXWf
-2more ,	gbmdaW
clsorry	cZifob
pfast	mjfdWe
-btouch	obadib
crbooks	obffeb
crfull	WYikfj
nmodera	Yeedof
clgrades	oecjdW
-bcamp	Zcicao
plooked	fodYfd
psort	mhhiXW
-2applic on	bjXeob
pombuds	oebdcc
nghost	eeofeX
rxanswer not-before no	ZedbZo
+bchose	beecoc
pevenin	ekWefi
nsecret	hlhhbW
-2is off	Zddedo
-1word	jcibWe
-bd	feaeao
clreceiv	oeabmX
plicenc	fogfZY
pconduc	hbjfWi
clelse	WXlbng
pbelow	YeYioh
-3applic closed on	ffffWo
nterrif	bdofeb
clattend	WkhcZn
clcoach	ddbgao
nevery	jWfkhb
clagree	hgbcoX
phigher	Yffeco
cruh	Wffinc
crpint	bdoeec
-bsails	dcdedo
nwritin	mWYibk
-2interv within	oaeeaY
nadvert	caeeoe
ppaula	cedebo
-bmuseum	gWekei
+bscores	aeaoia
pduty	mXbaoZ
pbonjou	ehieWk
-2report on	XmWjfa
croccasi	odffac
nfail	WkojZb
-2applic within	mWfeda
+bquoth	odeeca
-2@d before	ZYofee
+bstorm	Zeefeo
crstorm	Zeefeo
crthose	Wcjckj
clcfo	dddeco
+1or	XnidWh
crexerci	gihehW
clforese	aceeog
clinviti	abdeod
+battach	ZmWejg
crarchiv	lfffWj
pamira	gcdeYo
nfaster	oefebb
clyard	fWkdei
nknee	gfffWn
papprov	ZmeiWj
nalrigh	bedfob
-3truste sit on	ZedZco
clsave	Wbofbh
nwill	fZboei
+2, you	gWejdd
ndrive	Wiblna
pbom	beeeao
pdia	beeeao
+2and a	dijWYe
phappen	ehfgmW
pwinter	mdWebl
nsift	cebeco
prankin	ijZfWh
+bagains	efefoX
-2time :	fYncgW
nshakin	aoffgY
+2to accept	Wocbaf
prate	djWcbo
+baddres	caefeo
clnot	Wdcboo
+1me	hcYjjW
punsucc	dkgcWi
-3said see you	adaeWn
-3underi , and	YdefZo
nreport	fdobZh
-3, and on	odcbYe
-breside	cicaco
+2and to	fiefiW
-1than	ieWYgd
+bdinner	bddoiY
plock	bediYo
pdeterm	oadecf
pfed	iWefnZ
+bput	fiWiff
-bshadow	Wejedl
+bday	jiXaWo
cleven	nWebjd
-bdays	aWkblg
-3tell me before	Xofeeb
+bneeded	bcodec
nwashin	gfoedX
crhall	fcoeWf
pappoin	akWcfn
-2sign by	Wjdech
clanothe	khWddi
-1do	ZWkZhf
clexport	Whddjj
clclock	eabfdo
+bd	oeffaa
crd	oeffaa
-btake	Wkggbi
pfar	ogfbcb
crassess	fnkeWc
pwaiver	feofeX
-3be told by	fbfeiW
pheld	ocfacf
-bfrost	adfedo
+2, they	dafWei
crdinner	cecoae
-2us until	jeddcW
pop	ocddfc
-bprovos	acfodd
phousin	Wdhfli
psubmit	noZfXZ
palways	oeZdiZ
pscene	cofeYh
crfinal	lcbiWk
-2day ,	eWlbZf
clrequir	XmndWg
-3your answer on	YobefY
-bplaced	fefeYo
clembass	dofccc
-2robing is	Ybaeeo
pprocee	Xibfco
ppermis	Yeeeeo
crprobab	cZefdo
+bproof	ciobeX
clnegoti	adoffb
+2to meet	bZoeeZ
-1then	gZWXjc
-2two on	jafdlW
nquote	WmdenX
-bpost	hbcWgn
clsome	jWjjhb
+2, any	Wmhecb
ndeterm	Zeedoc
-bstall	jdbeXo
ndelete	ddddoc
-2: decisi	jdebfW
pfoundr	codedZ
-2, decisi	ocddaZ
ptransc	WlgnfX
pupdate	WYbjoi
nreturn	Yhfaeo
pstuck	gjcekW
+2to choose	kgcccW
-bah	efeeoY
pbig	cgedao
+2# #	WagZZj
clit	foeffY
+bvienna	Woffff
-3call on the	fcebmW
cltie	oddjdW
crclosin	jWhdmZ
-2back ,	ochcbX
nusual	Wcffmj
+bpencil	docdbZ
nwithin	cZddfo
-2test ,	XdocZX
crunpack	Wefekk
-bdiary	iXofYf
-baptitu	coaede
+btwelve	acndlW
clrefs	ZoefZi
nwhen	nXWnge
-1two	cZbcao
nmin	afoeag
crwhoeve	kdcdWl
+bweeken	doffYX
-bsets	nWhffe
clsets	nWhffe
nabstai	cffoca
-3yes by the	Xoffdb
+bnight	Wihebm
+bavoid	dYfffo
cravoid	dYfffo
pofferi	Wkafcm
+bprobat	dceeco
nbald	aeeeoc
-bcame	WZbdjo
nname	Wjghdj
-3i would say	hhbdWf
nam	bdbgoe
crback	gWailh
-btoward	oeedda
cltoward	oeedda
+2we are	hWaZfi
-braised	Wmebdj
clredo	bocfeb
cltrip	cbibbo
-2unveil :	Ydaddo
+bmet	Weccjn
pworkin	gYocah
+bh	Wbmfej
crcan	djobdZ
pportra	bodeeb
+bruling	odaeed
-bobi	bcffbo
+bdue	XXfaol
clwait	nggagW
+2: my	ckckZW
+bweddin	bdedeo
-brises	eebcbo
clrises	eebcbo
clmentor	adenlW
-byous	oeeedZ
-1picks	kcbiaW
-bop	geafoX
nfeet	boZdaj
+bfair	XdZejo
nstrong	bfffoa
-3i asked for	ZaeeZo
+2, so	dgWddj
ntopic	ehofYc
-2desk until	dXeeeo
-2hear within	lWffaf
-btastin	jenjWX
crconfli	kbfmdW
cltastes	Wikkad
-3it over on	cedljW
-3it in the	Wgdlbe
ngran	eeXfof
cldesk	YoYZfi
poduya	Wbceml
+1from	iikWdZ
frbye	XgZeho
bs- period past	baWXmd
-bwhile	Zddoah
+2s budget	Xfdbco
pcohort	gbffZo
clreplac	afcbog
pcentre	dcoZid
rbappointment bare-request	ihdWbf
-3our note of	ffffWo
nines	ccefco
-bnewsle	Weceim
-bbriefi	knWadc
pboots	Wimddf
nscore	ZecokZ
ptrust	hWiffi
cltraine	dbehYo
precept	camcoZ
-blectur	ikhdfW
pbunk	Yoffed
-2yes before	Wneffb
-1date	iWcbch
+blikes	oeffcY
nplane	aieeYo
pgot	glWkfc
-blovely	Wdjeke
clgap	eghemW
phey	aecodg
+blapses	cmcfkW
+bpings	ocfeda
crpings	ocfeda
+bconver	hdedoY
-bwhistl	obcfeb
crholida	Zcdaio
nday	ZokahZ
+1will	YheWld
nmore	dfdboe
clhappen	kchWei
nremain	hhcaoW
+2so that	jlebWa
rxappointment in ahead	ekdWfd
cldied	ecbfob
ptap	cjeemW
pnurser	Wgelfh
crnice	mWdfdk
nwarmly	docdfa
+bvacanc	cfffoa
-bbond	coefeb
+bstart	hkXXWn
clfounde	lXniWb
-2do that	WjdmZa
crcalend	ddccoe
crcircul	Weemkd
pafraid	hWadog
+bpickin	ljdkYW
-1past	nebdWY
nsalt	cdceeo
-bface	Xbjfoc
frhold	WZgXom
plads	gWhfbm
pmoves	kaXcbo
crbig	Wghidl
-3mean it is	akdejW
pmight	iZbdeo
njune	ebiocX
nanswer	mWaiZl
-2called on	oedcaY
-breturn	bdccgo
clsweepi	eemfiW
-2it at	ijcdhW
-bcould	WamZng
-2said about	cfffoZ
nhad	obbfgb
claverag	ecffoX
-bchief	ldlebW
+border	cjcljW
nnurse	bcecfo
+2, nor	Waceii
-3a decisi within	hafdiW
clpass	ocecZg
pplan	Yodeic
+1️	ZaacoZ
nmailed	ihebmW
ptime	fdafbo
-2after the	fWhYch
-bsomebo	mWZalg
+bcelebr	Yeoefb
-2commen :	Ycdeco
crcoding	XoiekW
crad	Wdeejl
-2^ got	ZoeeYa
-1arrive	WfaYim
clscheme	gceeao
clheadco	cZdgoe
pfitnes	aboedg
pvehicl	eeZfeo
clvalid	WkZcYm
-2closes at	bjWdbl
crless	deefZo
bs- time-only ahead	YYcWhj
clgave	eWcfnf
cltastin	ZknkWa
-btype	bfebeo
clours	oaddcf
+2i say	occdcZ
pinclud	aiocfZ
nowner	kccenW
+bfirm	obfdgZ
-3contac you by	oYffdc
nwin	Yefedo
pkindly	cYfoZk
+bupload	boddcf
-blad	eecebo
+bmind	ZjcfoZ
pchasin	gcejnW
pchecki	oYbfmZ
-2no on	jjaccW
pplatfo	Wjfebk
-bsnow	fbedbo
nits	ZeWjgk
-2takes about	eZdjWh
+2or not	Wjfdcl
-bshould	mfWejX
ndoor	gWfgna
+2# .	eanecW
pgood	WhkhlZ
-2again after	dbcebo
-2conclu on	geebnW
clstaffi	obffea
-1cv	ZhZeZo
clsince	caZeog
pbit	oddXkb
-3ends on the	WjXeal
pmeans	WnZdbn
-b@t	Wigdhg
+bretire	Zdefdo
-bcallin	aXonbb
pmum	ifWcnb
crfire	Whceji
clbond	coeedc
clfinger	ZohefY
-bapprec	Zoffed
-bid	acocnY
nexamin	Xobbfi
crcard	Wjjfbk
clcrosse	Zfffoa
-bfight	afdodc
nwhy	obdfbd
+ballowe	dgeoXg
+bslip	Whkcgg
clfinish	WmalYj
+bhall	eboebe
ndoes	fiiWfe
+bprepar	ZmdenW
phourly	kjWedh
-2letter by	gkedXW
-2delete after	ebedZo
ptyped	ojbebX
-3i would know	ideeiW
crlimite	deZeeo
-bladysh	afeocb
-2call the	odddcZ
-bhall	dcedao
clnew	ojaaYh
clintrod	affceo
-3to us on	WZkbdh
+bcurato	hcffWm
ptutor	eaodcf
crtry	YWdfnj
clbusine	acZkeo
pstrike	heodab
crview	odeibY
cladded	ffdoYc
-bman	ebbcof
pthem	ogbbdd
crlose	Yodfhd
clwalked	edecod
+bhammer	bebdeo
clbakery	cYjeco
crsignat	aoZebi
pnext	bojeZb
-2reappl in	Yafeco
pson	ajXfeo
-3comes in on	ZecZbo
cldiary	bjoeZa
-bwithin	ibghkW
npoll	fejdmW
-2is now	kcgaeW
-bcaught	dcceoZ
clcaught	dcceoZ
pprayer	ffZfoc
crdeclin	akbeoa
-2here until	Wieide
ptext	acXbol
nplease	dWjdlh
clhire	oZadjc
clkept	lebcmW
+bcertai	obYebi
+bwish	WYfemm
poh	ZZoeal
clsearch	jiehWc
crfight	Yedofb
+2whethe they	oZfeZZ
clbed	ofdeab
pchild	cbdeeo
-2off for	dbYebo
-2reply in	geedkW
-bfilled	Zkddoa
+bnotes	addokY
crworksh	WjmjcZ
-bpeople	kWXgel
+bconduc	defenZ
+2and has	fXaeck
npengui	aeenbe
-bmine	hmhXad
crreject	ahffnZ
+bchairw	afefan
clpasses	idjkcX
+bstand	hdildX
-bonly	nYdjdc
crreside	ndcdha
-bhuman	nbXiYk
cljoin	cZjeXn
-2could take	Ybffcn
-bdeterm	nYeefd
pphones	meXYke
ppop	nafedc
nrule	bjcnfX
clschool	cXcbin
+bholida	hXhcdm
-bfwiw	ncddfZ
clfwiw	ncddfZ
pmuch	XYmjhg
-bbishop	nafbha
clranks	Xfemdi
-bdevelo	bddeen
+bold	gXichh
nmitten	efXjan
nmy	mbdXig
+bgreen	gefemX
pwhose	deaden
nfast	Xgglbg
-3are @d and	dfbZcn
-2need the	acanZY
-2kept for	bZdebn
-2people on	heZXZl
-bhis	klbgXe
crservic	canlXb
-bjean	beeenb
nthink	ncciYh
-3so : the	ghhdZX
-2me know	kiaddX
-bruling	mXeehd
-bpendin	kffeXk
clpendin	kffeXk
+bswear	jddelX
-bthing	XlZZnf
bswithin span past	Xdffna
crwhatev	nhdfbZ
crafter	fXhfih
-1team	Xbhjgf
clsorts	nZefed
+btxt	kddmcX
-2not decide	Xeedhj
-1togeth	XcimfX
crproper	keleeX
-bshout	gncedX
+2as i	Xdcchi
rxaside after no	jfXagc
pprovid	Xikadj
msimmediate	Xkmadc
pweighe	hbneaa
popens	alfnaY
-bquit	cdeena
clquit	cdeena
pvetted	Zneeee
pan	clndXc
pcharge	faffan
clpeople	mXadcn
crsaying	dneedZ
-baberde	aklefX
+2i can	gdfcXh
rbdenied answer-time	XgmcZj
-3an answer on	nddddZ
+bexcuse	kfefjX
+2, gate	bbnecZ
rbaside start-date	fgdhXi
poyelar	hleefX
clpat	aecnce
pshuts	ZcnncX
-bmentor	ddeklX
-borals	eenehX
clorals	eenehX
+2, mo	Ycbean
ngot	agaeen
-3the candid on	neecbX
+bletter	iZXnkZ
-2be the	dXddhh
-bcellis	dfdZen
pnudge	cnZiXi
crfive	Xgengd
platest	Xekdmd
clapprec	Ynffdf
plab	eXfjZn
+bpositi	gfeenX
ppaint	Zgcdfn
clhangs	Zdffen
pyou	Xmjfcf
+bportfo	Zaggfn
+2, after	jifiXY
crrole	Xgdeli
+bperfor	Xfffdn
presche	eenfeZ
clstudy	ceZene
clshift	YajZen
-3the phone on	cbmefX
nsaying	Zebeng
clgates	cbefdn
clrecrui	bXibik
crleave	gabXjn
crrather	fnidXf
panswer	mXdlfb
cltown	adlfXj
-bundert	fXffnc
crhaha	Yeefdn
-3the office until	aaeeen
plap	nbefea
-3, not the	aeeenY
-battest	Zneffc
ptwins	ddbfcn
clum	ehgcmX
pknee	fdcfna
-brefusa	lXdehg
plovely	aalfXn
-2out until	Zbffdn
clprinci	Xfcijj
numbrel	jedfXl
crexpect	cgncgZ
clsqueez	lclfdX
pruns	kXmfbd
+bhols	jmdeeX
crsomeon	nddZgc
+1stands	ickecX
-bapplyi	dcefcn
pbirthd	geffnX
+1whiche	nbdeaY
prevert	Xeledk
pkind	najbYh
+2: i	fXYagj
clforwar	YjfXij
clward	dbiXli
-bski	Xedjhi
cljobs	Xbbdni
clopenin	XlibYl
+brota	dljdXg
crchalle	Xeffen
-2, within	ffecjX
+2like the	bedeYn
nfull	efdeZn
clladysh	ccencc
crsigns	ndfhdX
pmill	jhelcX
nschedu	bZiden
clprior	enYfed
panalys	cYffen
+bcash	bededn
clguild	nYffee
-bauthor	aeefbn
nphew	Ynefbd
pnames	nehdbZ
pvineya	gdndZe
pfab	nXkffb
+bchance	Ynbedd
-1list	Xjahff
ngroete	dadfen
nradio	gcecbn
-2rather than	cdbemX
-brunnin	Xeedkk
crretire	Zdefdn
-3they told me	ZXcdli
crdrains	Zfgddn
nonce	Yabncm
clreeve	Yeffnd
-bnorthe	eddebn
npurcha	fddfnY
crconsid	anekab
-bbrothe	dcffan
-bmandat	eadfdn
clmandat	eadfdn
nruled	Zfffnc
-2all on	nbbcbY
clphoned	ibcenY
-byearly	nedaga
+bdeputy	bXhdgn
psell	gkjeeX
cllicens	cfehnY
nfriday	Zkdbnb
-bpoll	enefdZ
pjust	ibdniY
nevenin	jeXbhk
psoup	ccneaf
pchin	Zededn
-byea	dncfeb
preview	nckfdX
pfactor	fnbfda
-bunifor	cbgbXn
psure	hfkdXe
flsoon	nhccdb
+2: placeh	bZneZY
+2and so	kadaXj
clweek	Xclblf
nhold	iXedfj
-1from	Xabcnf
psimula	niaeeZ
-3or no on	kjacYX
nwife	caednd
-1sail	Zdacan
-3apolog , the	Xdbbna
-bcandid	lXcdkg
+2he will	icediX
-btitle	bnffeb
nplaces	hlekXb
-2in till	bbceen
-1agency	feeelX
paboard	Zgdefn
nwhatsa	ndjfbY
ncalend	iZnaXi
clanythi	iXgbXn
-2older than	XXedfn
-1coming	hXgbXj
+2as it	becdYn
-bweekda	gcZecn
-3in on the	ZYhXgk
pthursd	jXYkak
-binvest	debniY
+1grace	befaYn
ntalks	Yjeebn
crwaitin	hgfenX
pclock	dneeeZ
-2our chat	decdnZ
+bnext	Zcgecn
+bswap	Zedeen
-byour	bnhefZ
+bmull	bnffdb
crmull	bnffdb
-btool	dnaedd
nminist	nZZlhX
pwhile	gmhaXf
+bholler	ndYkbZ
ncause	neffab
frpost	diecna
+bchosen	ffffXn
+bmauree	keffkX
nold	ZlbinY
nbound	beeenb
-2accept within	ZnfecZ
-2reache you	necfcY
nnervou	YdnfiZ
pcourse	mhafXf
crchurch	iecdXm
-bsoz	cfeean
-btourna	bdcfen
cltourna	bdcfen
-3jury sits on	Xbbmdh
-3from me on	liacYX
clgradin	bffnea
-bclocks	dbcddn
clapolog	cdefna
ngenera	icnccb
+2, at	mXjXba
-bcomple	Zebcnh
clmallor	cdcden
nheist	anefdc
+bnurse	naefec
-2^ @d	Xefdig
+bdefend	dhfnaY
crdefend	dhfnaY
+blate	gcbdcn
cljob	llgedX
precent	edaffn
nlegend	hcZfnc
+benclos	ZneeXj
clrole	XZkbng
-bissued	hcabnc
+bn	nahdbc
+btrain	hdicmX
+badd	bfeben
crinvite	cegdnb
clwrappe	Xaejlh
-2betwee the	kXhXfb
nthemse	Yidebn
phires	nfffeX
-bgot	jjZbnX
clcmte	benbeb
-2begins in	ceadcn
-2boss says	ndddaY
nhousin	ckfelX
+2i tell	ndcedb
-1over	ifhldX
cllikely	ZdncYk
cloffici	nZccah
-2owe you	Zddfan
-3i owe you	Zddfan
+2in our	YcidnX
-3regret of the	aeeeXn
plearne	ncffca
-bbrass	lckefX
clbrass	lckefX
clsuppli	afdedn
nnine	Yhbnjc
nhaving	egnchX
+bfear	Zdffdn
pstarte	faccdn
clflew	deeenZ
phim	njYiZa
-bdrivin	Ydgeen
ncreden	eZnfed
-1need	lXebXg
-2at the	geXeic
pmonday	ahgbYn
-bflying	Xeeein
pfeeds	fdjdXk
punanim	Yncbcl
cllifted	efffnX
-badvise	naicfY
nexplai	njeeaX
+bwithin	Xgebjl
crask	gbeccn
clforgiv	YjffnY
clstuff	dYefgn
+bgave	Xeceik
-bno	nebbef
+2, mate	neddaZ
nrespon	nddhda
-blines	cfbedn
-bclass	nXgcch
clsurpri	gaceYn
clbegin	aZgkYn
neh	efcfan
proster	dceddn
nballot	alkidX
clhands	knaZhX
nboss	iXgana
pvideo	gdncbd
-2usuall takes	nefbeZ
nseen	fkaZnZ
+2for it	ZgdkXg
-bstood	jaffnX
pagency	abackn
-bcollap	Xfefik
nsandra	defean
ppraise	enefeX
clbonfir	bgeZen
pknife	Xnffff
pattitu	Xnffff
crpress	Xgfffn
clsame	XZlckg
-2chance before	aabfan
-3any chance before	aabfan
-bnegoti	bdndec
crhand	fmZdXk
-bvisits	chnjaY
-2's off	aeeecn
-3decisi by the	eeedjX
clcarava	bceeen
cravaila	bncfdf
crnumber	gledjX
+2and write	Xigmab
-2then the	daXgna
clthursd	dfcfbn
clchoosi	mdbbnX
+brememb	Xeeejm
+bmediat	eeecna
-bhope	Xgkcek
clpair	ncddai
+2s :	XcadnY
-3take back the	cbbenX
crscore	lcemcX
crperiod	ednjXb
pdrafte	iffeXl
pclinic	cbhean
pwithin	YZganj
bsbefore time-only ahead	kdfeiX
+bemaile	aednbd
clmouth	ndfbec
-1of	aYjXle
+2for an	jjXdhX
-bturned	ecddnc
nbegins	iijaiX
cldoing	Zgfnea
clfallen	Yfnffd
+bdiplom	Ynfffd
clyer	Zneeec
pfunded	heeeXn
clremove	djefXn
-1#	cXhgYi
nwhom	hcchnX
-bsit	fZniYe
-2@d not	Xddelc
-bcoding	ZngfhY
-bdark	eeedan
crpreten	aeffcn
noral	anfdlX
-2or no	fXacig
-3yes or no	fXacig
+2, with	jdjcXa
-bworkin	aladXn
-barticl	eecbne
clleave	hhcZZn
npressu	hnbfcZ
pevery	mfXkdb
-2you on	idhXeb
+bchurch	fecdXn
-bchecke	ceendc
pdean	jfXYii
nreach	fidkiX
rbact needed-from-you	ehXefg
cldear	ndjfcX
+bthinki	fdenda
cllucky	lfeeXk
-bstamp	fdddnY
-3told by the	hXeeYj
ndead	hdddnZ
cltorn	nffeZc
peat	eZnfed
-2meetin people	XekZaj
-3be meetin people	XekZaj
npublic	jkfjXa
+2, theref	meeeXh
cldeck	bneedd
clbecame	bfednb
nparcel	aeeedn
-bmanagi	baffen
-boblige	dnfedZ
-2mtg is	XdnicZ
nperiod	bjXjlb
clchalle	enffeZ
+bfire	Zdcene
-1travel	aeddbn
pplanni	blXclf
pedit	lbeekX
-2openin in	bfbdbn
-band	njceac
-br	ieYden
+1who	iXaaZj
pnumber	bniaga
clinvest	debniY
-3they asked for	jcediX
crgeneva	ffneca
-bretiri	bfedcn
nclerk	kXgZle
-bsleep	lndaca
+bvendor	Xcffli
-3for coming in	cfcenZ
clslip	YjYdcn
-brubbed	XkeenZ
nshort	bjneeY
nmost	jYYedn
nguy	clXena
clwinner	Ycbann
-1so	lfeXZb
pshadow	YnkfeY
+bwatche	dddnfX
rbsuperseded past-event	Xdbdgi
+2we had	ZjfenX
+1@t	Xdfbjj
+2at your	abZebn
ppot	aededn
clarrang	nYidfb
clput	mgaXla
clfleet	bddeen
+2is now	dcgfiX
nhere	bXgeng
-bconclu	YXenfi
clbearin	agednc
crshow	cXndZj
nhopefu	necehX
-bkicks	adeeen
clkicks	adeeen
pmonth	fnchZc
-2comes by	nYffdb
-btastes	Xclkag
-bstewar	neceda
-bharbou	Zeccfn
pliked	fdknZY
+1can	hXkdgY
-belse	eXlclc
+baloud	adeeen
crdrove	adeeen
crdrill	Zdcene
pstatio	nhYbbf
clmean	mkddbX
-2news by	Zafena
nhuman	dXefji
-blog	imefdX
-3, until the	iiehcX
-3, due on	cYeenY
pseeing	fXlhYj
clpress	afddcn
pwhy	gbddZn
-3would hear by	ibefhX
+bpet	ndefcb
clpints	denfda
pmumble	jecbnX
nuniver	kbYebn
crhold	hfeXfk
+2whethe you	ghdeeX
crregion	Xgffkg
-1calls	lbZZXk
nplatfo	eendZe
+bcook	deneeZ
clmessag	nbaaka
nvriend	daefen
nroof	gZZefn
clcooper	jkbkaX
clfight	Yddndh
-bcallba	ZdnjdZ
noutsid	Xdldbn
clfailur	anfedc
-2's in	Xdkbal
+2with my	XgnebZ
+2they want	Xkkdba
prumour	neffcZ
-3sails on the	Zbdddn
bsbefore period ahead	khXXad
-2he said	jfheeX
npositi	lfXbje
pindica	nhceeY
neating	jeffXl
preuben	adffcn
createn	cfednb
clbox	naikZY
+1then	iXgZge
-bgazett	nfedeY
-3will ring me	nZbecb
crsit	bmefXk
crclear	cainXf
+blikely	nebdfb
+1starts	afagdn
+bpeople	fXXhik
-bsecond	YenjXf
nsuch	ancdlX
crlicenc	bdefdn
nplanni	fhmddX
clglasgo	dgffYn
+1while	cnZcgX
psummer	lXblYf
+bsun	bddfdn
clswore	lbdemX
pdone	nYcmeZ
pautumn	ladijX
cltribun	YYmZng
-bsounds	Zenedb
clbadge	eaneee
-2know on	ikaYXb
-2interv ,	YahXjf
+2to do	Xnccee
-1shut	aiXcfi
cltool	cnaedf
+brespon	nbefeb
-3them by the	Znefdc
nfollow	Xjkakd
clsoon	adfedn
pcampus	Yenack
-bcohort	YkdfYn
-bintima	nZffed
-2have it	amdjYX
-bminute	Xfjhcj
crlast	YnXXmf
-bbooked	Zehacn
pprobat	cnfahc
-2@d :	ajjhXa
-2instit :	Zbbcbn
ngoes	ciflXg
pbudget	khXjYg
-bhe	ndhdgX
-1holida	daaaYn
+1only	dabdXn
-3close on the	aZbcdn
-2, answer	fhccjX
papolog	kbdXkf
-blast	XdXkmh
+bgolden	Xlffeh
crgolden	Xlffeh
nhalf	cneach
-beasy	deffan
cleasy	deffan
crink	cnffbb
frnot	bdaenj
pzoë	nfdddb
ncompet	emejXe
-2talk on	edgghX
cldrove	dedgnY
clsoz	cfdean
pvote	neffYc
nslots	dnefcc
-bthru	Yedidn
-blove	Xndfhd
pphotos	gndfcZ
clvans	Yfndfd
crreceiv	cZdnei
pquiz	imedfX
pgentle	anciec
-2period of	ddefYn
nnov	ehefnX
porigin	Xmhcjb
+2: they	caXijd
+2is no	XZjekd
-brequir	XikeXk
+blectur	cehcna
-bvisibl	nbffca
clvisibl	nbffca
pcurren	dggmfX
crbrothe	XkileX
crproble	bdefcn
-3in for the	nbfeeX
clresche	ddhjkX
clretire	acaehn
psupply	gnfeZb
-bbadge	Zgnebe
njill	cgefnY
-bcerts	fXggim
clcerts	fXggim
phr	dXhlie
-2sit down	hbkecX
cldoubt	fdeeXm
-3closin date :	bcbdbn
crcandid	jZXngc
clgentle	Xicmbh
nrota	Xahdkk
+2, well	Xdccgj
pproble	fmgefX
-3letter by the	lafeXh
rbappointment want-to-see-you	bXjedh
nofsted	decedn
pdear	Zaddnk
-1been	acbbnZ
clset	femfhX
pcvs	fncebb
clsous	keXfan
plist	XhkgZk
clyour	Xngeeg
pdeposi	Xhkdci
-binsura	cneedd
rbsuperseded promise-to-answer	dgcckX
njunk	iemefX
-blady	cncYZm
+1being	XmZcgc
crlunch	dcndeb
+2the vacanc	ffffnX
-2the call	eebanX
+1which	cndddc
-brole	Xegcfn
-bswore	ncffda
-bwithdr	Xfefjk
+bhears	cfhXij
+bcarniv	bdeden
+bteams	bdnffb
padditi	bedcen
flwait	ndaZkb
nfish	fffdnY
crstreet	cYeffn
ncreate	eZefdn
last	kgfXed
-brecept	Xhedgm
+bdownlo	lckfeX
ntempla	Yfffne
-3@d it is	nedeeX
+breads	hcanhX
+2is yours	jaiddX
-2traine from	efedYn
+2n i	iZZnbX
climpres	efeenY
-blindqv	keffjX
-1around	gYalXf
pthink	jjcjcX
punsign	dndfea
nstaff	ajfnda
crinvita	fedenZ
pfit	bhefYn
-bprior	enYfed
penforc	enYfed
nconcer	Zcdcni
-2headco on	dddfnX
-brevert	ehednX
+bweek	Xfaiki
-bupstai	kXbdjg
nhusban	aeaffn
pchecke	ffbnha
nhit	blffmX
+bcompla	dbefcn
+2any more	Xabdhj
-blunch	aXmakg
-btimesh	eagfbn
+2s conver	deabnY
pdeligh	Xgldbj
clissued	kgXana
-bdoctor	denfXf
-bawkwar	nadfdc
-3decisi in the	neccjY
cltimer	Znefde
+1alread	Xhhadi
-bchurch	Xeenef
nshut	lXhcYk
crfish	lfgcXh
nsound	Xjnadf
pisland	fjkegX
msslip	heXbhe
nrest	gXcmnX
nclosed	ndfcag
-bwould	Ydgbnj
-2is in	ebghXf
-1my	XYhecl
pvia	eYffdn
clfine	fjcbXn
-3no , by	nYffeb
+1there	fbXahg
-3come back within	jZefjX
crcoach	cbgden
pcollea	dgjjiX
crknowin	neffca
-2meet the	hdhhaX
-2names on	ZlZjcX
+bforema	nYncYd
-bfishmo	lXffei
craloud	adeeen
pluca	acefen
+2you know	nbbeba
-2asked for	nacdab
-2comple within	Zaffin
-3of you on	ijYieX
-2^ told	Xcfcke
nlad	nbbdeg
+bbreak	YijaXm
-2exam on	Zcnaba
clportfo	hnacfb
platenc	ffffnX
pextern	ncceXl
clcallba	ccnidX
clquiet	ccdcgn
crgot	kiXaie
-3not older than	cbfeZn
+breplie	hcfdnZ
crthis	ghXfej
pcastel	bfffbn
clergo	leddjX
psignat	Zneccg
-3your word by	Ynffdd
ppresen	jemhZX
ptopic	anZekZ
-bplay	adnekY
-1twice	ZdZhna
clroster	Ykadan
-bmediat	afdeen
clmediat	afdeen
-2candid within	nafeaZ
-2list by	eneaZY
-bagreem	biaecn
+2to let	ngedcY
nretail	kffeXk
nrector	cienbY
nown	ZfnXfh
nran	efefnY
-2shortl :	ZbcnZZ
npub	jedkhX
-2respon within	ndfeZX
-bsugges	Xglfid
-boursel	nkcbfX
-2closed on	XcYbih
+2, our	kbhehX
nrefund	cniaYh
nawaite	ebeedn
nmakes	jXffff
+2no wait	YedbnZ
nsometi	aeffnc
-3you rung on	aeefYn
pnothin	ndXdYk
+bterm	mXabam
clpause	efffYn
crstage	biniZa
-1does	aanfcf
-3@d no wait	hjheZX
pworked	Yeeefn
nstatus	dkXXlh
popinio	nccckY
-bpa	ndaeed
+1latest	gjcdXX
clengage	ibdcZn
-2than the	hfXYhc
pprove	anfeec
+bleast	Zccneg
nbrochu	Xefdmi
nwalk	dZngce
-2any time	dYnfdb
crprint	enafed
clfood	anefec
phat	lidfeX
ppuzzle	dcnfda
+bregist	hXldcg
pdublin	bneifX
ptechni	gidnXb
-bbeekee	ndffeY
-bkid	edffnY
flgoon	gacfbn
nlanyar	nbefce
pmeanti	Zgeden
paside	Zdfned
cron	Xjfjfg
-1hear	gZXZhg
crapolog	dccecn
clbrilli	ffcdnb
-3it back by	cnffea
pscrap	ncdeiY
crcalled	gbidnX
nwoohoo	cnafec
-2confir before	daefna
-bbaker	Zfeden
clbaker	Zfeden
clapplyi	dcefcn
nproduc	edhfYn
nexerci	akZenc
crdeposi	fXhffm
ppotato	benfda
+bprefer	ajmehX
-3, then the	Xdebig
-2during the	lefiZX
psaturd	ilgiZX
powing	ndeedb
phere	gndiaZ
crsales	ffafcn
-3not commit to	Xdddje
psnow	fedjXk
por	Xmgeak
-bobviou	XkneeY
-3with us by	anfeeb
-bcfo	dddecn
+bquote	iedfkX
+2, call	dhYjXe
-3the call on	nfdcdZ
+bcompar	geendZ
clnon	nbbceg
pfounda	ahanah
craftern	genbfY
psesh	nedddb
njudged	eefngX
-brail	aeedcn
+bdog	fdffZn
+bdo	Xmkfgb
nrubber	kficXg
-2follow in	iYadXi
-1calibr	acancY
+bfeast	Zddegn
npoor	gcgenX
-brob	dnbeca
psit	bnYlbe
ntourna	eneeeZ
clshort	Xjlkfa
pfish	gXecil
+bshift	fbnddc
+breinde	bfeecn
nquiet	dkhbXl
-3let me know	jiaddX
clhappy	eYidbn
clarticl	eecbne
cllie	Yeeedn
clrennes	ZelcnX
-2it before	icjdaX
pmo	dcclXm
-btime	hanZic
-bcosted	cndfec
-bowners	nYkaee
rxsuperseded in past	efffnY
pn	enkcZY
craudit	cdfebn
-bpostpo	Zceenf
clfunder	Zdegdn
pthings	mlXbcc
-bb	Zeicnd
-bspent	ddefna
creither	kXbkXl
-3on it ,	hkZibX
-2time ,	bedban
nmanage	caeYjn
pvestry	aeefdn
cllies	enjecX
-2bored within	Yaffbn
-3for you till	fleefX
+2, yours	lckYdX
pminimu	eYffen
clenquir	ffffnX
-1weddin	Zddddn
-bok	Xjklcc
+1ish	nZgbXb
clcaptai	iYibna
-2ad ,	dedeZn
-3the ad ,	dedeZn
ndrops	cbffdn
clvisits	dhndaa
clgenera	gbbean
-2sittin on	acancZ
-bviewed	dedfbn
crsessio	hfeiXi
-1rang	ceeenZ
nteach	YnjdYf
clhi	Xhhclf
nwoman	gkdfhX
-bclerks	neZfeb
pscale	ebcfdn
+bboat	Xmhfff
-2said at	deffXn
+2came and	ZecenY
+bbringi	Ybgffn
pquick	nbafai
nbod	necebb
nranger	cfefna
pringer	neeeeZ
-3and it is	Xiabkj
nphase	gefnfX
nmany	hXjlfa
nkeith	dfccdn
+2s interv	eXnbeZ
crpickin	ndefba
+bagm	Xnedej
-3notice period is	Zbeddn
-1lands	kZaYXh
-btanker	efefnY
-1partne	dZbmgX
crpaysli	cafgdn
nholdin	YmbfnX
cltop	ndbccg
nlikewi	bnffeb
cllab	liXcdg
pjoiner	Xmkeec
cldiffer	fdekXk
+2, travel	acddan
nweird	naeeea
ptype	efgenZ
-bessay	YlaliX
cldestru	Ynbfcg
+bfill	enZffd
-bknock	anefdc
clknock	anefdc
-bought	ncecbg
-3i said at	dfffXn
-bknee	deeddn
-3said it was	lfffXj
crnights	Xjffkf
clspread	jgejeX
nphones	gbabfn
nassess	ekeeXl
-blapsed	efefnZ
pgrand	Xhmdci
+bsigns	acdnbg
+boyelar	ffffXn
croyelar	ffffXn
pgareth	nedebd
pjetty	dfdben
clbreath	mXcfXm
clsecuri	ldjgcX
-2@p and	XcbZjg
clport	cXnfei
+1lunch	hfihXa
-bshake	ndefea
clshake	ndefea
pentere	Xjffjh
-2reply before	XldeZj
nitself	kffigX
+blangua	anefed
phung	ndfffY
-badmitt	Xcefmj
ptwo	ildiXb
crvideo	Xdkfmd
nhorosc	Xeffhl
nbar	hihehX
pjo	nddddd
crcv	bjanea
crshe	jeXgck
cl's	kcdgXm
+2@d .	mbicbX
-bhoneym	dcfcen
+blimite	eeZeen
pheads	ddifnX
-2needed by	anfcda
clapril	kjdefX
-bhomewo	enZejX
cltwelve	andech
n's	fecenc
-2's dated	Xeecna
-3letter 's dated	Xeecna
nsuperv	ifeiiX
phail	afebfn
-2need until	nheZYZ
+2your time	bdnfaa
+bany	Xjfckf
-3said so on	cecfXn
nreply	fdnXgc
clchimne	neefba
-bdrop	gnfeYd
+blosers	nddfdZ
npasspo	bZmcYn
nsomeon	Ybhfdn
pate	nbebef
crgratef	ceeebn
clbids	lfekcX
+bgo	Xglncc
pteachi	bnmbdZ
pmovemb	ifffkX
clkick	deZfen
plack	Xkceel
nserved	bbnicc
-bphoned	nbcehb
crbrewer	neeeeZ
crcome	dnjeZd
-3orient 's the	abcbdn
nfiftee	neffYe
-2reopen on	ccefbn
clpdf	dneffa
pthree	dndkYe
crcourie	cndfcd
pleider	Xfefmh
nreloca	lbfflX
crgive	efZhZn
cldrawn	Zchnia
pcomms	jekfcX
pat	eneced
+2, take	nZdfab
pstraig	eXggek
-1next	ehXbZl
pinterp	ahencc
crmight	Xcefjl
-3@d , not	Xaccgg
-2get told	needaZ
nheads	Yaadkn
clside	bndcfe
+bones	dneecb
-bhers	nabeic
ntrains	dejelX
+bchef	cbbbhn
clconfer	cdbnef
plog	cfcand
pknees	cnefad
ntwenty	ekcnaa
nfindin	Zeddgn
-bmove	hZienY
-2, said	Xdcjff
-2post by	aZfebn
clchose	cdeebn
+bby	nbfecc
ncodes	kbencY
+breache	Xeecmi
-3holida until the	abfdfn
parrive	hfacZn
nannoun	bdYngg
preplyi	adljiX
nwriter	dfnfeY
-bswitch	YlddYn
clshape	ceeneZ
clcellis	dfdZfn
nsomebo	iXZjcm
ppilar	neceec
-binvent	cedddn
crforeca	aeffcn
+2as your	XbZehl
pproced	ncacgf
nwater	dcefdn
-bmain	acffen
+2or we	anceca
pphysic	bdnkdX
+2with it	gdbjiX
nrsvp	dcnecd
psummar	anbelX
-bheadhu	ceebcn
-2re :	fZYcmX
nslot	Ynkbbd
-bluckil	adenec
clluckil	adenec
ndie	agmfiX
-bbosun	aeffna
-boutgoi	cddeen
cloutgoi	cddeen
-3not tell you	bedeYn
+blol	cjdeXm
clwish	YhleXl
-2our answer	neeeaZ
-2commit on	hdbmZX
-bcongre	bcdchn
nsuffic	eefngX
-2^ so	lXaccg
-2^ decide	Xeedan
-buh	Xgfjkd
npendin	dfZenc
papplie	XXeijl
+btastin	efffnZ
clalways	bXddjn
-3will be by	cXfjai
psettle	dhYgbn
pabuja	beZneg
ncake	ngXZid
-bceremo	aeeden
clceremo	aeeden
-bpaysli	elffXj
+bstraig	ncXgja
clsemis	dfffZn
ppigeon	bbnfed
cllogic	ehffXn
cllambin	fbedcn
ppet	aeeden
crrun	Xlkdgd
-bjan	anhfda
pthan	Xdnddk
ptastes	ndbdce
+blands	nfecac
-bleft	ddhniX
bsfrom period past	ddbbna
pvisite	gefneX
pmilan	bnefeb
-1since	ZbbXif
pdesk	fXcgij
+bslides	dfndhX
-bnanny	jfeekX
-2breakf on	fkgabX
phaha	edZfen
+blove	hgXcdk
-2open in	ccddbn
+1until	lZdjXc
-2arrive within	aZffZn
-bremind	Xgfdhk
-bappare	nbcfiZ
-btheir	kagjgX
+bchapel	Xejfbl
rbsuperseded promise-not-kept	cXibeg
crchoose	mdmfXZ
crheard	fXedgl
pswiss	iieeXi
plegall	neefcb
+bfor	Xmdige
-3to you the	ndbeca
flask	Xnhdge
-2be before	aceecn
pplus	XhYekl
puntil	naifca
-2, but	jaadXg
namend	lffeiX
-bmillio	efffYn
clmillio	efffYn
-3i said about	cfffnZ
nvisa	dddedn
-bissues	jXefel
clissues	jXefel
-2office on	kXjYbb
pcast	iXjagh
crconclu	ijfehX
clmat	ncfedb
-b️	ikcdhX
-bcrane	eeleXj
clcrane	eeleXj
rbdenied they-will-decide	bebXkf
pmot	ejXfek
+2be too	akXeag
pstatem	Ynkdbd
-2direct on	jdckbX
-2mail on	needZZ
crnone	kjechX
+2of interv	fbfeXl
crminute	lZmgdX
-bshort	nhdjcX
crdecidi	cdeden
crterms	eeecdn
nscheme	Xieeji
nref	ndeehY
-blookin	ikhhXa
preorga	nefdea
crswitch	cfefZn
-3, which is	Xhdhci
-2that on	ncdeaY
psurvey	bXldhj
ppayrol	jZndbc
nsweari	fedfnY
nagreem	dZbein
-bblock	danffd
pagnes	naffdd
ntask	bnhfea
nmad	nceecd
nweb	kefejX
+2, tops	fhedhX
+bvisito	decfdn
-btribun	jciZmX
-bowe	bfeecn
-3decisi mtg is	Yenbdb
-bsaid	iecYnd
-2is me	YcneeZ
+1withou	hYXYej
-2off from	hkdcjX
-2not know	Yeefan
nexpens	celdkX
crtarget	hedenX
+bblind	neffcZ
-2not before	Xdfdfj
-baside	Xcngch
cljan	anhfea
phandli	bnjedX
clrenske	deeneZ
ncorrec	ccbdnh
crleaves	ndeedc
-bfracti	Zhnfdd
nbehind	fZZehn
clthree	Xjmhaf
-2apply by	bZgfhn
-bguys	afedcn
cladvise	dYelnZ
pvolunt	lcfnZY
-bprocur	neffeY
+2is when	hladXb
nprovos	Zdfnde
nshortl	abingb
-3from @d for	ddedbn
-balso	caZine
pmeant	dkgbnX
cllive	lkXdYg
-2she say	hcZeXj
clkindly	Xncdje
+blookin	Xjddmd
nphotog	dbXdll
-bforty	Xnedid
+2: interv	accbZn
+1our	iXaieg
-2^ interv	YYnbcb
-2her interv	cecbYn
nfamili	dcbfne
pstands	hYYcin
-2file on	albhgX
+1its	nadeba
presubm	ankfcX
clseats	ghmedX
pcfo	afeecn
-2to be	ZiZbnb
-3tortoi , and	acdeYn
+2for everyb	ncbcdY
+2we read	affnaY
-2no in	idefjX
-3my answer by	anefcZ
pkin	cnYeck
cllife	eejelX
ncut	jjbekX
-bbear	nadZag
-3yes to the	ZYffcn
-bimpres	efdenZ
-bpitch	hncebc
-2paid within	YZffdn
-bsir	nZbeeg
clloaves	clZneY
crauditi	Znefdd
-3of us by	hXfkdb
-bclerk	nlZZdZ
nexclud	Xkcecm
clmonito	deddcn
cragreed	lbbjiX
-3tell us within	Xnffdc
-1room	XihkcZ
-2of us	ZiagmX
+2, have	Xcicjg
-bsuits	Xjmfec
+1unless	Xlcecg
clquorum	dcfenb
phms	dcfenb
pcivili	dcfenb
cryear	Xkccfk
+bmedica	aanedg
-bboat	Xggddn
-blength	cnffea
-3file on the	XlbjbY
crportal	ijeeXi
nbuild	Yeffen
pfiles	fgdilX
clgarden	hdZddn
pfancy	Zinecb
-2^ neithe	eeeenX
-bwrappe	bbeene
nfilm	ZndfYj
paway	lilbXX
+bid	aknfcZ
crhappy	Xkefcl
-3told you ,	eeadkX
palmone	YnelcZ
pshows	bkdeXm
clcoding	cnffhX
pbursar	dnbbdg
clgrand	bfefnb
-2outcom by	fXedgh
-2called me	YZffcn
+2on it	aadfen
+2, though	kgYbXc
-2resolv on	kaaagX
+bsoon	endfYg
nadmitt	aenccf
-3reopen on the	Zecbdn
-2us in	ZfYcdn
pgrowth	nZeedf
rbdenied you-will-hear	fYXYhf
-3been contac by	naefZb
crprepar	Xlgeeg
rxanswer from no	Xcekfe
+bauditi	Yndedf
-3will have it	ndedcb
-binclud	jnbebY
ninstit	bgdddn
+bexplai	mhfeeX
ptrip	cdnffa
-bchoosi	jibclX
cldeferr	nfeebb
nchance	aeZdgn
nus	Xamdji
ncustom	febgan
pill	hXedmf
-barrang	nZidfa
-2take until	jkebeX
ptray	nfffcZ
-bplease	cnhbhY
pbullet	eddnad
crours	nadbbh
+bmarket	nfaffb
pbecaus	fdklXf
-2breath for	abefbn
pcastin	lbXcdl
pbot	lfdfiX
pcharit	cnafbh
nheart	nddeaf
pbath	fnffdY
clpiano	fenfdY
-3day on the	XZmbYk
nground	kdkchX
nhandou	geancb
+bexpire	emcfXj
nmay	fcXegn
pteach	agmeXk
crcommun	ccfndg
clenroll	ffefYn
-bthis	mnXhYb
-2not promis	Xdeefi
+1interv	hefckX
-3would have said	Xdbdan
-2up on	dXdflc
crtouch	cefnfc
-b@s	iecZnb
crpartne	fXknfZ
clsummon	ndhcdZ
clnobody	bXahil
-breckon	iXbdgj
clnotify	nYedhc
+2, of	hbabjX
pbear	neeedb
clleast	deeecn
pfares	aeneed
-bunders	bnffeb
clyet	neheba
plaw	kbidjX
-breason	cknfZZ
+bskippe	ceffnY
cldish	Ydincd
-3not @d ,	gjbeXe
clminimu	fffnbb
crfence	ndffcb
pfeedba	cacXlm
-1said	hZcYmX
+bcalled	gjbclX
-2all day	Xckdci
-3you hear on	ndbeaZ
+btea	Xdnech
+blong	jZXlZj
-1mainte	abYecn
noffers	iedaZn
+1they	faXjdg
clpayrol	bkZZdn
+1school	adbdYn
nten	iYXhlf
clblind	jecncX
nwaited	bdefcn
-bcamera	adnfed
-3of you ,	XbidZl
crground	ffffXn
pright	ZdkfZn
-2toward the	nfdbba
+bspeak	fdfngX
-2meetin you	adccnb
+btie	adnffc
-bchairm	Xfhejh
+1each	nbccba
narea	dececn
pasks	Zhndec
crregard	nceebf
+2they have	Yabbnf
ptweet	geffYn
-breimbu	bbfffn
-bentitl	dffZfn
+bmilkin	ibnecX
-1phoned	fcbemX
-bhoped	Zeeend
nteneri	bfffnb
psleep	llXiYa
+2: that	nbbcYf
-bcastin	ealkXb
+2i am	ebeXcj
-3up on the	dbXeZk
-2doj :	cYbecn
clsealed	nedbgc
-3you have got	Ynffac
-2round on	fbhXdg
-bcare	mXffeg
nwareho	eieeXm
-3: @d and	ZenYdb
pallowe	ncaiae
-1:	nfgbYY
psandwi	nbdfed
-2change on	cZXcem
-3to answer by	Xbgfhm
crlapses	encehZ
pslide	nZbagh
clfactor	ndfeeb
-3here by the	ZnfddZ
crbar	cicdnZ
+bprobab	iZbbZn
-2go out	hcdbXi
-1our	YZbffn
-bcasts	ncdfeb
clcasts	ncdfeb
-3do better than	neeebY
-bbase	Znffgb
+boutsid	mjddXb
pdurban	elffiX
pchat	cfngea
-bdrinks	beceen
cldrinks	beceen
ntax	ccgklX
preturn	nbbhXi
clreason	cjnfZa
pmove	jdcngX
+2, everyo	naeedZ
-2off by	Yafbbn
-bmarath	bdefnb
clmarath	bdefnb
+bact	neefda
pco	mXdjag
+2i was	aeeenY
nfriend	hnedZc
-boperat	aefddn
pdisreg	kabenc
-2its the	Xebchl
-3come out on	eeZcXm
-3last one on	dcdiXg
-bsurviv	enkdaY
-2review is	Zdeafn
phoppin	ndffca
pexpens	YXjflj
panchor	cbZfnh
nagenda	belcXn
clsense	edffan
clunit	dgfjkX
nfirm	Zalbne
crcommis	ncffbd
pvoid	Zckena
-3@d and him	bfdaan
nstreng	ddelkX
-1counte	ilXaZa
purine	ecZfnd
-3change on the	hbZbXk
nanalys	dddnbd
-3are meetin on	Zfdndc
+2to talk	dccgdn
clsuit	hdnfbZ
-3a date :	ndYeca
nranked	ddekXk
ntalent	binebb
pquite	ZikekX
-bdegree	Znffee
-3in is the	aabeen
pbut	ijnbYa
nforwar	fXiYij
pdes	dfnecc
pshouts	dfnecc
nindemn	cncfcd
-2me within	bgeekX
-2anythi by	Ycffan
-bdinner	banabk
+balread	Xdhfkg
pagenda	ecnfdb
+bwine	deneac
nlab	ZjedZn
crhow	nhlYXc
nfleder	benfda
clnomina	lZeeYn
crsize	bdnfee
+1reads	eeefYn
bsover span no	iXigbb
+2: it	cZnZfe
+2, munich	bdedZn
nginger	heXffm
nmeets	fnfchX
cragm	Zneefd
msrejection	XYaZml
nworkin	gfdfnY
cllearns	neefeZ
crconsen	endfea
plonger	gXbfng
nshowbi	eencXf
nlifted	effenY
pwhom	cgaedn
pcopies	enjecX
crchose	ffecna
clhumans	ednfdZ
pwalked	Xhekkc
nperks	fnefcY
clschedu	ghXXii
-bopenin	XkibZk
-bchoice	nbdfdd
-1anothe	ibdaXl
+bthee	cneegY
crthee	cneegY
clschola	Ynecdj
clhot	dedfan
-bthursd	efbecn
+1no	dXYand
nliked	icddna
+bsuch	jXffmb
nshipya	Xfeejj
-1@d	dXkXbh
prosali	ficfmX
ppupils	nehdeZ
ndepart	haeXen
clswing	dZneef
crconcre	ddcddn
-3answer for you	neeebZ
-2partne on	eekiaX
nhorse	ldeekX
-2not make	dejejX
-3can not make	dejejX
croffice	Xidfgj
-2time in	jaebkX
crfundra	eecfna
nleaf	dnZedf
npress	jdieXi
+bchange	Xcgmdf
+bgraded	effnfY
crthree	mXfkZe
-bsuppli	bbefen
-2^ then	Xdeclf
nhostel	debedn
plungs	Xlfffi
pmaike	eefbna
preconv	heeemX
-3the result the	nfeeda
+bmunich	deeebn
nbox	YfjeZn
phole	leefiX
+bavaila	dndfea
+2before ,	ijbahX
nrules	hfhigX
+2, no	ddaXld
-2mainte on	adaecn
cldine	Ydlabn
nadjour	cfefna
-bformal	Xfhehk
crgrant	cneeZf
-bbirth	bndfeb
pannex	cnZfeg
-2off ,	gcYfmX
nshowed	mffdhX
+bgrand	fmceXh
ponsite	Xiefdl
clholler	neefda
-2come the	mZcfdX
pghoste	bffdbn
nha	gccbbn
-3of us in	Zbedcn
clgisela	Xfkena
crportfo	Xdmdek
pdeaf	Xleked
nbreath	landbc
rxanswer for ahead	idbXjb
-2away till	Zdfeen
-2to write	Xccfjj
nend	nZbgkY
+bposted	nedgdZ
pdiplom	dlkeeX
ntheir	dZeibn
crprocee	dZffng
crcar	Xeefgn
-3phone they said	Yfffne
nurl	Xjeedl
crafford	eecfna
-3b interv :	ddZdnY
nhundre	cmfcmX
pplaced	iXccjj
nkettle	ncceXi
clintima	nXfejb
-2remind of	ddcenZ
+2but the	Xecbjf
clcreati	nYchee
pplans	dneicZ
nbridge	Xdffli
nsame	kZkXkZ
+bmistak	bnbeYh
-broom	dbngfb
pseat	hnbibZ
nanonym	adffen
-bta	hdfdlX
-2, one	YakXeg
-2meet you	achdkX
padvert	Xbnjcf
-bplans	Xncdej
pramp	eaeeen
clpost	lXgYgj
crbreak	Xklbdg
ptaps	bdnfec
pdeadli	ilfZiX
crpharma	Xcjfdl
phierwi	anefec
nso	gglXdf
-bclicki	eXffhn
clclicki	eXffhn
-3promis of the	lecdgX
nbecaus	ggYcnc
clcity	efcfan
nlapsed	cdeenc
+bquick	hjhfeX
-3the board in	bendYY
-1receiv	ZddenZ
naround	nhccfa
-bupon	ndefdc
cllocked	Zcfffn
crmails	ndeaaj
pstudio	YikjhX
-2expire in	XedeZk
nband	eeZenf
cltalkin	dXgmma
-2, until	kXcjjX
-3closed @p and	efeeYn
+2you tell	ZnYfec
cldraft	eadfdn
crratifi	Yfffne
+2for our	laebfX
pshow	afnhdb
+bmailbo	Znefdd
-blagos	bddegn
clscratc	Xfecij
+bdoor	ncgfac
+bhead	ichgXh
ptogeth	nfcbcf
+2s phone	Xedekh
+bhr	kXchdd
clunder	nbgdhb
crsense	Yeffen
crvettin	bddfen
+2, contra	iddbXk
-bwish	dfefZn
pnights	elgjcX
clmaster	kjfchX
-bpark	Xekefi
nspinni	Xmfejc
noutgoi	cnfecd
-2hear by	dXeclf
-3from you before	YneeeZ
-breq	fffilX
ncircul	Xeeegn
-bdream	Yncfee
pdelive	ebncdd
-2candid by	nbfedc
clliked	gcbenc
crprefer	ZklehX
-bchance	ieXdhh
-bcity	efcfZn
pbag	keefXk
ncurtai	hcddbn
+2, he	gifXhb
-2are on	dZhiXe
pjudged	nacfde
-bclub	ahZbin
-bapplie	XZbkme
-2date of	bcaean
pmonito	bfbffn
ntallie	cfeddn
nforks	cfeddn
clporter	Xlgdal
npinky	ledfkX
clcourie	Xfdeij
+bkindly	eXejkf
-2begin on	Xcbhbk
clthru	dXmfkb
clknives	cYnfak
+2to keep	Xcefdl
+2s writte	adacnZ
psubmis	cnZibe
pmoving	lfmbXa
-3letter in the	nebddY
ptiming	iYXhgj
clcheck	jfcnba
ncards	lddbXl
nquotes	neefeY
+busing	bZfffn
-3not promis you	ZfffZn
-3being seen on	behlbX
bsby span ahead	iXchZh
clsums	kdemdX
-bhighmo	eenfda
+2, unrela	ceaben
-bsave	Xckfci
pgrants	eeafcn
-bdepot	jZddXn
-blay	eddnca
creven	Xfhfkf
-bspot	beeenc
pvale	dbeeen
-bredo	cncfec
-2decide the	nedcea
-bfare	bcefdn
clfare	bcefdn
nwanted	jicXgd
rxaside within ahead	ghXcae
+bfaq	befecn
-bled	cdffcn
cldemoed	deedna
+2, in	idibXf
+2for @s	aclZXh
-2it shows	Ycdenb
-bpsycho	abncei
-bpolice	Xlfeal
clstreet	ddeecn
-2it ,	egdhXg
crworker	ffffYn
+bmissed	afefne
clverger	ifenZZ
-3for it by	jXedjd
psometh	jnYgab
crfound	Xddfjk
nbearin	mXceck
+binto	aecdng
clroof	beeedn
-3upstai on the	bbadan
-2not the	Yaacnb
nlevel	lieefX
nzip	eedena
cldairy	ceeebn
-bintake	gbefZn
cltheatr	ddnYgg
-2day on	YXeaig
njury	cfcjXm
nknife	cnbeed
paugust	ndedbe
-2come by	gXlebe
-3is in on	gkbkaX
+bcase	hcYfcn
+bwindow	cneecZ
nremark	ddffbn
pforget	gieekX
crwhos	mfffhX
ngood	aYdgni
clmarkin	feehlX
-2happen on	fckdhX
-1every	Zbedbn
crclubho	jeXfdl
-2time before	Zaifin
+2, kindly	fXdjja
nthank	Zhcagn
clwhole	Xdbfin
pbreath	Ykbdbn
pmaking	Xdhick
clelsewh	idhdmX
pgettin	Zggddn
-2call on	cXlicc
-bghoste	bdffnc
poften	geddZn
pholt	Yegfdn
+bbrough	Zeefdn
+2, $	fbaXlg
-2^ until	nadfaa
ngrade	bgffnZ
-3candid on the	idgfiX
crtext	laenaa
ptenanc	ieeekX
-1would	fgjacX
-2called it	glecbX
-3they called it	glecbX
crwretch	aafffn
punderg	kbnceZ
clasks	anecaj
-3last candid on	Xecfbj
cranothe	Xgdgdl
-2^ what	Xbedel
pchecks	neckbY
-1expect	gcbZkX
cldown	mXgiec
nmonday	Xcheji
-brevise	dendad
nthis	bYagln
+bcantee	cdnbde
pratifi	chednZ
clphilip	efnfeZ
-bgrante	fneebb
crtimes	Xmgdka
punread	Znffee
+2, correc	Zbecnb
crwith	lchfhX
-2in about	nbedcd
+2s off	XZcenb
+bpay	Xllecd
-bqualif	gjflcX
+2is not	Xdjjbf
clextrac	dnbfjZ
-2forese for	bdednZ
-bback	hnbcfc
-broster	enddbd
naudit	Xellea
clcompet	cXnZek
crfoster	ffffYn
-bbig	aenffb
-3for me by	naffca
plido	ldcfkX
ncover	hceenZ
crsuspen	ffffnY
nwarm	Xhhehi
prememb	nYfdge
-bovens	deeean
clovens	deeean
+bwishes	Ynffff
nprocur	Zegddn
-2letter of	ceefnY
phmm	Yhefnc
-2decisi ,	lcbceX
npa	lelecX
-bbeans	nfcfdb
cladjour	ibcenb
punders	Xjkfff
-1accept	aheenX
rbsuperseded away	Xddfji
crtyping	Xfffhl
-2arrive the	cZbecn
pearlie	gmXlYb
cras	nebecg
+2so it	Xcdbhl
-2into the	ceddYn
clbosun	deffnY
-bsworn	nbdeah
-bporter	aniedc
-2home ,	anYebZ
crbecome	ghdjhX
-3tell you on	eXgdjb
+bodd	naffec
nmadame	chmdfX
-borange	eenecb
-btrip	Xcmbal
-2are in	Zfdccn
nman	hZaeen
-2board in	fendYY
clblood	Zandcj
clsites	anffed
clplaceh	cabein
pleader	hhjaXg
+bpapers	ceXjjl
naspira	kffdjX
pslippe	ndahhY
nbag	nagfcd
parchde	cfceen
-3coming on the	bfcbcn
-bshifte	fdcfna
pscared	bnffdb
clskip	cdefna
crmaybe	edfdnZ
+bprofes	kdedXl
-3report on the	Xechbj
pnurses	dedden
crbelow	bfeena
-3's deadli is	aaeeen
crseat	Zdndjc
+banswer	nbYhZh
crlot	kdbnbb
pgoat	ccakbn
-3interv from the	efnebY
crdoctor	aneffc
clview	hnbbec
crfrom	ngaeaf
nstop	dXYcln
-2# on	XYiaaj
crboard	gbdbne
cldeed	bfbeen
+2is @d	haZZXk
-bnation	enYfdc
naim	edfecn
puni	fnefdZ
-3interv schedu for	febcnY
pcards	ddbibn
-bcontro	cdfedn
pfired	gfXfem
rxanswer after no	Xcjagj
-bofsted	hdccbn
clgiving	fmicfX
-2takes them	nbeZba
-3you will hear	geddjX
-byours	enjbeY
clvouche	ccefdn
-3it would be	hcbcjX
noslo	ekfekX
+2️ @d	abbcna
naltern	eejflX
ppoints	cXdemi
+2is @s	defeYn
ntill	mfiXaf
nnuts	eedfan
-2with us	aklXbZ
nimpres	feefnZ
+bshe	nfYadi
crstand	nddddf
-3be coming on	YenfaY
-bappoin	hZenaf
penjoye	acngZj
clvoicem	bieemX
cltanker	ddefna
-1just	mbcdfX
-3closes on the	XhYZbm
frif	njedcb
-3trial on the	bcndcZ
clpupill	jfdlcX
-2chased them	bcdenY
-1see	ieciXe
-3letter of the	Xccebm
pdispos	ddffnb
nwage	bheean
nill	aZfenf
npool	abYenl
crbear	ggadan
nconsid	gkYenZ
clpaysli	cjffXm
crtogeth	fndZbi
-2tell them	Zndfab
-2has till	ebdXZl
+2, please	figXfZ
psmashe	hXeffl
clshadow	Xbjedm
clprotoc	ahdZdn
clsad	idaean
crrecept	ZejeZn
pnot	nfbede
nclaim	Znfdbg
-2induct :	cZaecn
-3a messag by	Zcfena
-btill	hgchXh
noptimi	nddfdb
psaoirs	jXeedj
clwhilst	ceeecn
crforema	chnfca
pphoned	mddlXf
crpresen	bdmana
-1aftern	aendcZ
-2say :	nacfba
crtill	fdjXih
ptwice	bnjZhZ
nvendor	Yfeffn
ncrewin	ieffkX
+2now and	Ydffen
ngrazin	ffneeY
+bgroup	nahefZ
+2and nobody	Xdecik
clevenin	ZYngcj
-3checks take us	gXdkZY
ncried	gnedZd
-2again in	beYaYn
nissue	gfeeYn
pcamp	aneefc
clvoting	dfeneZ
-bwhiche	ncladZ
pteam	Xgkkcf
nenough	jahcYn
+2becaus of	dZgYXl
cltaking	aiZeen
-bcalibr	cednec
+blead	eeafbn
-2anothe candid	bedcnY
-3to anothe candid	bedcnY
ntaking	maacnY
pdaylig	ddeena
psaving	ddeena
-2you for	anZbgZ
pbogdan	nfdddc
-2word by	djedgX
clprocto	dkfldX
pporter	jdfmbX
-bfancy	Yjnbef
-bquorum	fceena
-3be held on	ZblbXg
nclicks	ndffeZ
psieve	eedenb
pboth	nigeaY
crdone	ehdeXm
clchild	edcfdn
-2so for	anbedZ
ptower	bnadci
nwhose	jlcdfX
-2manage back	Zedeen
nduring	habjYn
-bmanage	dXddmj
crplanne	Ydekan
crdeclar	hlicbX
-1decidi	mdbYXg
clnine	hckigX
clinform	nYfacl
nnomina	ldXfej
pclerk	feecXm
+bdoctor	anefah
+bopened	gfffmX
+2and writes	hbdkbX
norigin	mgnaYa
-bholds	Xhkdid
+2, @d	cehXfg
+bvicar	Zfdnde
norange	fbafgn
clmarket	icjdkX
-3board on the	XbgldZ
+2so we	Xfjjad
-2my answer	dmddYX
-3our answer on	neeeba
-bhinted	Xddekh
nhereby	bfcfnc
pfriday	hgkefX
+2and says	fbeZmY
pimmigr	mdcfed
-2yours by	ibcdkY
pclears	meefdb
-bbell	mledYZ
crflight	mfcfdb
ncode	admeZh
-bscrap	dffemb
pad	dlkchY
-bgap	egefmY
crfishin	efeemZ
crwhy	Zffeem
clplanni	ccgdcm
nexecut	bfffmc
crcontra	hZZeem
crcrane	fdmfcZ
nweeks	efffZm
-2runs until	hYejde
pdoc	eafedm
-2place from	dfkicY
nlotter	ikffeY
-1chat	YZleef
-bincomp	emffeZ
clincomp	emffeZ
pbasic	fZffem
-2it :	mgadYY
-blift	jmaeaY
-2the list	Ykcehe
+2i wrote	efffmY
-2me is	jjZedY
nunknow	cddjmY
-bmill	fcfdam
+bslot	fdmfda
clhotel	Zmcdkb
-2conven on	Yddedk
clmemo	imdeZc
-1meant	jbjdYZ
-bstep	Yidemb
+bless	fddfZm
nlogo	Zmcfbh
crmind	gmYghY
-2not do	cdYdld
pbacklo	edeecm
-3@d on the	mdcccY
-bassist	gYmfbf
nvets	imbfYd
clcv	ahccdm
clbase	bmffgZ
-1@s	gdmedY
np	jjgdfY
+2, are	ZbZedm
clnaming	jdeelY
crlying	Yjefam
nbrilli	efgfmY
-1when	medeZY
-2give you	Ymffed
potters	fdjdYj
plodgin	Ylfeeh
clghoste	bdffmc
ppoint	hehhjY
-2coming on	fcmZYe
pcounse	gbcedm
pprogre	dYdjii
+1all	dZkjYf
crgoogle	femfca
-1advert	bdcebm
-bago	Yemfgc
clsolici	cmdfed
-bidea	Yahehl
-2pdf by	bmeebY
cltheir	hfbkYi
closaka	lfieeY
clleisur	idfflY
nnearly	mcbekY
rbappointment i-must-act	YcigYg
crgreeti	beeedm
ppal	jelfeY
+bscore	dffmeZ
clsit	fYmiea
napplyi	iiefjY
+1?	bgjYec
+2? $	bgjYec
-2accept on	Yabamf
-1debrie	Zedmfa
naltoge	beffmc
+bdental	deffmZ
clshifte	cecemd
clcorone	jfffjY
-3you word by	Zbffmd
-bfrankf	Zefeem
nproud	bddemd
ppodcas	mffaec
crcount	Yddgji
-2booked for	hbYadm
clyellow	fmdfeb
-2one on	iZYfde
pdrawn	dceedm
-3held in the	bemddY
clas	cbbegm
nfrench	efgdmY
phardly	ljdfeY
-2read on	bebcmZ
pbrief	Yidlff
-bfindin	mZecge
+2, period	bcmcbZ
pmornin	ffmdhY
+2, room	YZmdaf
noffere	bdceme
nought	Yeicmd
-3slot on the	ablbiY
-2said the	bgccmb
crberth	kfdfYk
-2throug the	cbjlYc
crtakes	iaadmc
-1begin	YchcYl
-2your screen	icZclY
pbins	bdmfYi
-2all throug	aedmaa
-bslippe	bcccmh
cltour	Yjbcfm
crstudio	Yeffem
+2to whenev	efedmY
pbadge	cYkecm
-3to meet you	bcgdkY
pbegins	gamejY
-bwages	decddm
clwages	decddm
-bfine	fmaabg
clconfir	mbifdc
+2in .	ZcedmY
-3interv until the	Yeemec
nbooked	bmbdbi
-2it to	hkgbYY
crsms	medcgb
-2essay on	eYajbh
crall	kYcfgg
clexams	feddbm
paquari	fdjdYj
-2schedu for	gYZYke
-bchatti	decmga
-3writte by the	Ybffmc
clmayor	mZfgdd
clbased	femfeZ
-2letter ,	Zcddma
-3the letter ,	Zcddma
clfolder	iedlfY
-3your answer within	cmffaY
-bfifth	aeefdm
cldraws	dffZfm
crbook	amceYl
-3decide so on	ZddcmY
crheld	fgmeeY
-2earlie than	affebm
-1thru	aYlbid
+2, phone	bbamZb
-bagreed	ldYkha
pinbox	Yghefj
clbob	efefmY
-1result	khYZYe
-2date is	ckYabi
crin	Ymdhfg
crtastin	belelY
nresour	Ybfiik
pargued	mefeiY
nkick	dfdfbm
-3meetin is the	cedmdY
-3you have till	amdfec
-bvalid	YkbcZj
nvenue	kdmeYd
nfinal	Yidlcg
-1itself	jhdcYc
psuppli	fmdedc
-2job on	mdceeY
+bcounci	lcdjhY
nhungov	hkeieY
-2runs from	deZhYj
+bdesk	Yfffme
ppublic	Ymcbgk
-2evenin on	bbYehl
nask	bjjkYd
npink	eeecdm
pdown	ghgYci
pbro	dhffYl
-bworst	medeeb
-bgo	kiYibe
+btyped	lffheY
cradvise	jeejfY
-2are decidi	medbdZ
nx	cYZcmm
crstockt	aeeedm
clspot	Yeeemg
pabove	gYfebm
-1conven	abcmbY
-branger	dcccgm
-2now and	YdmhZi
-3betwee now and	YdmhZi
noblige	bemdee
pgoing	haaYlj
-2me :	jYYcYh
-3: on the	ijadcY
-1effect	bcddbm
-2at it	Ycclaf
nspeak	bZkZmf
-3lapses on the	YkYcbg
clclub	caYelm
nopposi	demfiY
nsiftin	fffdmZ
-1writte	mYZcec
npermit	Yckema
-bmodel	hYeffl
prange	meedaf
pstop	bhbaem
pphone	fYmkfa
+2in and	Zbdfma
-bjacket	jYffek
-bchimne	meefca
nknacke	leefiY
+2max please	ZZfhim
clagent	ZmblfZ
crsaid	ZcYdmk
-3comple as of	feedmY
+ballows	Yccmld
-3decide on the	mdadaa
ntall	Yeelcj
pseen	lYkghY
-1reply	hjYdga
clmill	jaddbm
-1modera	aedmbZ
prefere	hmYjYe
phosts	ffffYm
nattemp	bmffdd
-brealis	meefca
pverify	eZffem
pparty	mfdeYg
-1coffee	ccmebZ
+bsmoke	mecdeb
pkofi	YgiliZ
clcoming	eYjdhi
pthere	mfadcg
-1withdr	cecfmY
nnecess	afgfma
-bthemse	mZggcd
nluck	aacemj
+bmove	cdcdhm
pverger	hddadm
-bfourth	fdbfmb
clones	dmcidc
-bable	hYcdkf
poverru	gakfkY
pwalkin	mfdebd
crfail	mdffea
+bcoordi	meefcc
nour	hYaejl
pbrough	ekZdmZ
-bfinanc	bgcmZe
narchiv	gdjelY
pvolume	gcmebe
pdocume	fmcfdb
+bvisit	YhkfkY
-3runs to the	Zdebcm
-bready	dffbam
+2they phoned	adddam
pskippe	Yhibbm
ndurati	ffefYm
-1get	Ylbcei
cltwice	abgdmd
+bbasica	eYfffm
-1talk	dYbhje
clvillag	leffhY
nstep	cbmchd
+bdither	Yiffel
+2they tell	mddeeZ
-1close	fgYZZl
-bkickof	cddfem
clkickof	cddfem
phangov	mddeec
pbirth	mgbfeZ
+bclub	mcbebg
nlooked	mbZejc
+2i have	cjYbif
-1person	faaYjd
+bsift	ddcmja
nwhatev	jZmlYZ
crcook	dfleiY
-3doing your screen	Zdbdma
-2run from	dehZYj
-2^ verdic	meeeaa
-2decisi within	cYedii
npackin	eemehY
cllifegu	chjejY
-bwife	dabmjd
nc	gajlhY
-2board sits	Zedbcm
-bfreeze	fffemY
prowan	afffmc
cltrue	Yeeeme
+bwritte	kZlZhY
-2pint ,	aZafbm
-3a pint ,	aZafbm
crdbs	Yiefel
pswap	admfhb
+2will not	Ychbmb
+byet	bedcgm
crwithou	ljYagd
nitem	gadmfb
clformer	ajeemY
clzoom	Zdmedg
clumbrel	ceafme
+bspare	cdffbm
crspare	cdffbm
cratoll	cdffbm
-bsolici	bjYfdm
cldue	aYcjmk
-1starti	eedebm
ptapes	mddfdc
+bbleep	bemefb
-2circui until	feeeYm
-3on circui until	feeeYm
nlodged	emedfY
+bfive	eYjlbe
-bso	lmfbcY
pspring	aiejlY
-bdives	bfbfem
cldives	bfbfem
pfolder	meddde
-bones	akcjYj
+2if i	mbgdgY
-bissue	mbgfeb
nplain	ffffYm
-bbased	femfeZ
pbeth	cagdgm
crfitter	flbfjY
-1nothin	ddbaYm
-3runs out on	Zdddam
prota	dmbZal
+2at least	beeecm
+2, make	Ycceld
+bmuseum	befebm
+bslippe	llffYZ
+2s @d	hecbmY
-2, due	bdeemc
nadmin	kdffkY
-bhappy	ebbeem
psergea	bfeedm
+b@d	gYeigh
-3begins on the	Ycidbi
pstore	heZgYm
pwriter	Yffffm
clchatti	decmhZ
pchoir	Yahmci
crfor	cmibZh
pinterv	aemeic
nlacks	hjdjcY
pbuyer	eYeejm
plotte	mfffba
pface	dlldbY
pbed	Yjffdk
-bevery1	cmefea
-bsalary	Ymaheh
+2we open	cabfam
-breachi	emffbb
+bweigh	cmebfc
crweigh	cmebfc
pwelsh	Yjedcm
+bclubho	cebfem
pexperi	eYjfbm
-2back before	dmcedY
-3up in the	Yedikd
punion	kYZgke
pprivat	feaedm
-3decisi on the	mecbba
bs- lower-bound no	aeeebm
-3down for the	YeijiY
-1quiet	bcdeam
-3have till the	aYdfdm
pbabies	amffdc
-bneedin	clkfeY
-2hr on	jbceiY
nsigned	ZmhZlb
-blondon	Ydklcf
crany	fYkclc
-btorn	mefebc
crmanage	cakmdc
pauto	mcffeb
nfee	cgbedm
+2, outcom	fbgkZY
ndriver	mdidfY
-2my desk	gYbeig
nforeme	demehZ
-3on @d and	acYcfk
+1where	edhelY
clroad	cdceme
-bdancer	meeeea
clautumn	mfceeb
punempl	afefdm
phire	cZhhZm
-blitera	emefda
cllitera	emefda
-3last person on	cfdZdm
+2: @d	Ygcafl
-bpacked	bedfem
-1called	Ydddmd
+2, withou	djbcYk
clcompli	amdcci
clarjun	cdcmee
pundert	mfaefc
-3compar notes on	bfcmcb
-bedit	abfffm
+bperfec	bmhfcc
clladder	cYlfej
+bgenera	ebdZmh
-bloft	dfefam
-borgan	dfefam
nslack	kejeeY
panyone	mZccZj
pkennel	dfcYlj
penergy	fkieeY
prutter	mffffY
-bjura	cbefem
cljura	cbefem
-2told him	Ydeedl
pstruck	hYefem
sigoodbye	ZZcbfm
pconcer	idgcYi
-3be back by	Zmffea
nlol	gdeeYm
-2by :	elaeaY
+2, sleeps	Ycbkbh
pelecti	hejfgY
cllocum	dfeebm
-bpaint	efelhY
nphysic	eeejYl
clweighi	mccgbf
nfrozen	efefZm
clcounty	bdfkYm
-2fixed for	cekcgY
-3would hire you	beefYm
clevent	ikiedY
crpublis	mcefec
-2follow on	caadZm
-balumni	cfbeem
clheavy	dcmeYi
+bmoment	Ylkfbd
-1me	flhYbc
-bkeepin	cfcfmd
+bluck	caffmd
-bforgiv	ceffmZ
-2never said	afeeZm
-3i never said	afeeZm
nincomp	Ymcfld
pdepart	iiYkdd
-3mounta until the	bcfdem
nmanagi	Ycffmg
ncohort	meedcc
-3give me till	mZdeda
-1return	jcccYf
-2the next	hkdfdY
+2alread .	Yhhbeg
-3ask again on	Zedacm
+2and one	iebikY
-1papers	bacfma
pcommun	kebYam
clalread	beffbm
frsaid	fbYgmg
-3valid to the	amdecY
+2, too	aecemY
-3down before the	YbedmZ
crextend	fgffYm
ppriya	hmcfeZ
-2i get	giffdY
-3shall we say	fYgfbh
psafer	bmceee
-2rung on	gedeYl
pfrm	bmefeb
pdies	YbmmeZ
-btrain	iaZdcm
-bslips	fmZedg
clhow	gZhZmf
pcommen	hamdfb
-1sent	ddcemY
pwith	eemgdb
-bwho	laYgjd
crwell	hjcYmY
nthree	ajeYme
+2email spoken	Zceecm
nviva	cmfecc
-2is your	cdmecZ
-2need till	lZejdY
-1leave	eZgbYj
-3to ring you	Yecekh
-2could say	addeam
-3i could say	addeam
clyea	gmbfda
-bleads	mfefab
ndies	fceeam
-3to you :	maaedc
-bdad	bfffmb
clhm	mdcdbf
nelectr	mcgffZ
nadaeze	dmefea
-bgrades	keejeY
bswithin period ahead	jdebYf
ncup	ffmefY
crlive	ageecm
clbidden	cemeeb
-3hear from us	meddbb
-2answer on	dmYZYf
-2panel on	Ybjibd
+bswears	mdeegZ
+2trial was	bdZema
pseptem	mdcfdc
nratifi	Ydeclk
ncompen	Yfffme
-bstoppe	befebm
-2he says	mddeaZ
+bable	maefZh
rbanswer next-stage-reached	kcZdYd
-3it , in	iYefdh
pwide	egcadm
-3no by the	ejeebY
psync	efmefZ
+1around	ZZmjbZ
-3direct on the	aemddZ
-3said by the	dbffmZ
+bstaff	cfaefm
clcook	bZfbmh
-1regrou	ZecmaZ
clenjoye	dfefmb
nflight	cYmdhg
-2next on	ledgbY
-3, next on	ledgbY
-3one , on	YjZjaf
clantici	hdfmdY
-3our decisi by	hYeeYi
plyon	ceffam
+bwhoeve	mdfjYb
+breturn	imcZgZ
clcamp	bbicam
+2with an	hcjfhY
nextrac	eeeebm
+2: in	dZadam
crmost	lYdkcc
-btask	cmefeb
-2nod by	cmfeea
-bapp	fmcefZ
-2openin is	cbZffm
-btxt	mgefeZ
psponso	gYfemd
+bnot	gmabef
-bwhiteb	cfimbY
pminibu	Yjceel
clguess	dcjeYl
ngrace	affemd
pwise	jcYffl
-bpicker	eemead
pconnec	Ydmfdh
crorder	Ylfeif
nabsent	admfiZ
-2return on	jabZYh
nfees	mhheYa
-2tell me	gjYcdc
+bwinner	mddcZh
-3answer us in	Yeffem
pbrass	iakYbj
-2debrie is	idjdeY
-3takes up to	fYejbh
nignore	bYgikg
-3to confir by	Yeeela
pawaite	jYdecm
psoftwa	Yemffe
+1say	ifgeaY
+bwelcom	adadjm
-3hearin on the	Zcmccb
-2list for	cbkeYj
-1️	giaciY
-2@d ️	giaciY
clice	eefema
-2propos :	Zcmfda
clthings	mhhcYb
-2e by	mZfddb
-1ofsted	ceccbm
padmiss	afdedm
clmum	Ycbemk
-2is back	accbdm
-bdroppe	lfffYh
ptalks	ZkYhbm
nneighb	dddjmZ
crdraft	cmefeb
-3be back on	Yeeedm
pmark	dYieih
-3to say the	adedmZ
pflip	eamfce
ppancak	eamfce
clupdate	mYddgg
pappeal	aheecm
nmaker	cicema
-3for mainte on	bdaecm
pb	jmYabf
-2it ends	iYcYci
+2, cake	Zecdbm
-baired	gmdeeY
-3the result on	mfeecb
pgut	dgfbZm
crassist	heaecm
-bgig	acjdYl
+2, hand	kacdiY
-3in betwee the	ZdZeem
-bdown	aYgclk
-2gates open	badfcm
-blonger	dmcclY
-2give it	gYfbZj
+babbot	bcffmb
-3servic would be	cdcfbm
+bjoined	ceefma
+bhiredl	ceefma
crjoined	ceefma
crhiredl	ceefma
pnathan	ceefma
+bplease	bkjYlY
-2nothin until	mffecY
+bsms	mfebdd
crcorrec	affemc
ptier	Ycjejf
npapers	YmZhdg
-bbird	ebmfec
clbird	ebmfec
rxreview for ahead	ibgfYd
-2patien until	lYdiaa
+bhanded	mdfedb
clwillin	Yjefek
crbundle	Zmffed
-3we close on	aeecdm
-bbakery	bYieem
-3like to :	Zbbdcm
nflyers	Yfffji
-3the head on	bbjeiY
phold	eamhed
-bhear	mcedgb
nscanne	kkfecY
+bashore	Yeedmf
-3come on the	Ydibaj
+breflec	Ylegfh
+bmoves	befedm
-1gate	damfcZ
pwear	Ymgffd
-bunit	ZjfjjY
-2round is	kbYddf
-2latest by	ihecaY
-bbrilli	efhdmY
paptitu	dejleY
+bprocee	Zmffgc
-2off on	daYfam
-3you asked whethe	ikcfYe
+2: advert	dcedam
-2told the	hecdlY
nfundra	beefcm
pwhoeve	mchdYg
crschool	chZdcm
-1expire	jiYdYf
+brest	mdeYbj
-bstayed	deedmc
-2visit on	eekdgY
-bthumbs	bmdfbf
nstruck	bmfefa
+bequity	ecdfdm
-2reach you	hYfeZh
-3appoin at the	Yfemdb
crturned	hZecbm
-2on a	cYZddm
clshows	dcldmY
+2to object	hYegfc
nadvise	Ydkkhb
pquesti	Yedlii
pdesks	Zdmffe
cldroppe	gkffYh
pdot	mbdfed
clcongre	dcdchm
-2one more	beeZbm
clfawkes	ceeedm
-3me coming in	Yageeh
+2: panel	YebiZi
clbus	kideYf
nhers	dehcmZ
-3place on the	bdYkej
crgoes	ckZmZh
-3us till the	mZeeea
-2which was	acbema
-3, which was	acbema
+bprevio	efbfmb
-bexist	ffmedb
rbaside stands-still	ZdYYkg
-2in within	Ykffcf
-bradio	mecddf
-2@d for	YbjcZk
+bwhile	Yakfbm
nhelpfu	Yieecm
-bpromot	acdfmg
-bfills	meffea
clfills	meffea
-2refere is	dabbdm
+1said	ebgcmZ
-3i find out	Zfdeam
ploop	jceYbm
-bself	cmefad
crchrist	aedemf
-2falls on	mecaca
crperman	ceffbm
cltransc	bmcekZ
+bboth	khfkYZ
-2# to	gYgjca
crrecrui	adeemg
plinks	emZfed
-2@d till	badeem
+bout	kYajjb
+2i phone	madfda
crporter	feefmZ
crdeemed	Zmfffe
-2wait until	lecccY
-bseat	jZldYj
-bthan	fhacma
+bkind	feffmY
+bpaper	gmbccb
clsync	kecgiY
+2ok ?	kceedY
+2i had	bdffmZ
-3from leave since	efffmY
-bcoming	hYkdfg
-2was due	aaeema
-2, is	ieciYb
-bhc	aeemia
+bparish	gffelY
pplayed	mkcedY
pmanife	bgmfeZ
clrubbed	ZkeemY
paffine	lYffei
-2trial shift	ddkejY
-bcast	meedcd
-3from me by	mbfeac
-3, @d ,	bYdbld
+2: answer	abgfbm
parchit	eYiffk
pbistro	Yejedl
-2away from	efeeZm
rxdenied within ahead	hedcYg
-2everyo by	bZgmed
cldo	cgmeYg
-bprovid	Yjejdf
nswear	mdZech
pmarvel	dfgZbm
-bfeed	decfcm
clfeed	decfcm
+bpacked	bcffem
ntravel	dhmaYi
-bfailin	Zgmega
-3would begin on	cecddm
-2last two	eZcecm
pblasti	dddeem
cryea	kjdecY
nbeside	beffcm
porgan	mdbfdd
-3it is the	bfeYig
-bpurser	jYfdel
+bneeds	ZbjmiZ
nsingap	bdfmfc
-1choose	iYeggb
crtender	bmagic
clscore	mYfidc
rxanswer from past	efeemY
nfetche	eeeema
-bbrochu	Yefeki
crhaving	YjkcYk
-1rehear	bcaedm
crtravel	bjmdbb
-bexcite	eehemZ
-3word by the	Zbffmd
+bhours	Zmddbh
pbreaks	efeemZ
neffect	jffejY
crtrust	ddbedm
clenjoy	cddffm
crcustom	edambi
-3notice ran until	eefeYm
pchairm	aemffc
clapp	gmcdeY
nunreac	bmdega
cltea	cddfcm
psystem	fikjbY
+bearly	bebeem
psad	fYffgl
pjoint	aemheZ
pshop	gaYkkf
npop	eiefYl
+2we all	mdeeaa
plogboo	bmiZdd
-btrio	acmekZ
-2her :	ajcclY
clharbou	begcbm
+2, back	aeddem
-1took	Zbedmb
nwhole	kicejY
-2the bank	YdjmaZ
clbuyer	dZfffm
nmuseum	ffcfma
-1dated	eYabkd
-2manage on	Yeilea
pnoted	mbccdg
-bversio	gcmdYf
clcommen	gZhfYm
pcard	aechem
rbappointment needed-from-you	YZekai
-1bank	YdjmaZ
+btops	blfejY
nbreak	aeedmg
rxreview by ahead	elYhYa
nmarkin	eeilgY
clnurse	Yjklca
clkowalc	Yblmea
clhart	Yblmea
cronsite	feffmY
-3so it is	hhgbcY
bsby time-only ahead	gYYdji
narrive	hYkigb
cldispos	mefdeb
clguy	ZdmcZk
+bpass	miYdcd
-2call in	mcefcZ
+byard	Ydlcih
clsimone	lbffYl
clhunch	mfedeZ
prubbis	cffmea
ntop	ccZdim
pnote	dlejYd
cllake	Yeleei
crproces	cfffmb
-2rung by	maffbZ
rxreview - past	bdaYke
clmaking	hkcmbY
ntransf	mfgedY
nrestfu	meefca
-binbox	YlZdig
pwalk	hZjhYi
ptermin	Ybleej
preache	hkYhce
-3anythi before the	Zcfedm
+1target	addemZ
bosince	YZbgie
bssince lower-bound past	YZbgie
npanel	Ybkcfl
-2keep the	bamfdb
+bjoke	agmciZ
clapplie	ZZZbml
crhears	jdmZeb
-1circle	ceceZm
-2had circle	ceceZm
-3i had circle	ceceZm
nelsewh	mgbefc
-2nothin on	afedmZ
clpurser	iYfdfk
cltruth	mcfffa
pcerts	cmefga
-2notifi by	eYfdlc
-2away until	bcfeem
-3away day is	acaeem
-1saying	bbcamb
-2come back	YalkZZ
-2they promis	Yeeemc
-1course	becdcm
-2everyb on	meedba
ngrand	maffZh
-3sittin on the	cddlcY
-1shift	hYhcee
nvoted	mbechb
psectio	elgieY
nguardr	demeeb
nfloor	Yjhfkb
+bbetwee	kfcdYj
psealed	fmgiaY
crmember	Yeglgf
-2people in	bbfbmb
crkeeper	gmeZde
-3with you on	bcmecY
+2and messag	cfemcZ
+2it is	iZkgYd
ndecemb	hefekY
-2signed within	amffca
clblack	meefdb
pdeputy	djmjYa
crpizza	edbedm
-3are on the	Yaecel
clvestry	eccdme
-2end on	hecjcY
-btyping	mfdfba
crword	ebddem
ppure	Yffffm
punsubs	bcefem
-1funera	beebam
pknowle	Zgdfem
clteams	ffmecb
-1applic	dYYikd
-bway	mYibbf
-3away until the	bdfaem
+2, lapsed	bbcbmZ
pdemons	cmdefc
plikes	mbhfdb
ndr	mbdeah
cridenti	famfee
-bneithe	cdeemd
nshall	ZibmYk
-2servic ,	aadedm
pought	mjceda
+1concre	acbccm
+bconsid	ldgkYc
clfleadh	cfeccm
+bsometh	aemdge
-btestin	dfdemb
+bafter	acimZk
pearly	bicmfb
plarge	meefdb
-bairpor	dfedcm
pshipya	kdYfek
-1as	lYYZai
clanand	eemfca
+bapprov	lbdiiY
-3done by the	YYfZkk
phmrc	ffmffY
pqualif	Zgfecm
-2^ for	fjadYg
pem	cmdecg
ngunill	cfemeb
-bboy	dceeem
clboy	dceeem
crlike	YgjYme
nformer	decfcm
pfollow	aamggg
clfitnes	lgefYf
-bplead	dcbmcf
pprof	eYgfgl
+bought	Yiffmb
-2not ,	mbbeeb
+barrive	eeYegm
plength	mbgdec
+2before the	fefaYh
-2result on	mdabgZ
-2say by	gfbeYg
clmunici	mffbfb
-3did i say	ceaema
+2to go	bamica
-2moves from	gcdekY
nsample	imcccb
-3would have you	adbfam
nlucky	fecmcc
psafety	Zjmecb
+2and yours	YmadiY
pharves	meZZkc
-bcounti	kcmbZb
nphoto	admlab
clshook	Ycfeil
ptops	cfmefb
-bmarkin	eeeimY
pconven	higiYd
ngrant	baeemg
pink	bmeece
+2s out	YajckZ
-2off till	adfeem
-bdistri	amaccj
nfixed	ZmZddl
cloverni	hamefb
pslips	bgedcm
nah	Ydefmg
-2leave from	efeeam
crdown	fcigmZ
+2, his	kYgbee
clevery1	dmdfgY
+bdaft	Zedfmg
-3tell you by	iYfebh
-2asked whethe	ikcfYe
+1paysli	baghcm
-bchocol	bcfefm
clchocol	bcfefm
clthis	bmYfhh
pseeker	ffZfem
-3your detail for	bcefdm
ngrante	ijedYh
+bsomebo	ZYheli
-3made on the	Zfemdb
pchoice	ehbbmd
+2be enough	bmZecb
crput	Yibfmg
-1bbq	Zdcdcm
-2crew bbq	Zdcdcm
pmissin	dkcdlY
pruled	aadcjm
pslight	bemeiY
clwhen	Yjleib
+2, pet	mcdeba
pcook	mfidbZ
crops	abmddj
+bpictur	eedfbm
-2again ,	ieiefY
nfarewe	dmfecc
-2inform on	efedlY
-2files on	abbmdZ
cljean	feedma
nnor	eccddm
+brespec	kfealY
+2whethe i	egddiY
ppolish	dmgffZ
-2you get	iidecY
+bmachin	Ylefeh
rxaside in past	YbYgie
-2me for	hYefYk
naftern	lekeeY
-3going to decide	afeemf
-3an answer within	dffeYj
-bsurpri	Ygffem
crcancel	fgfdlY
pcomp	heemdY
+2to agree	gdelbY
-1ringin	mdcdYd
-1hold	Yhlehc
crrent	cddeem
nbook	Ygjcif
-1direct	YZjgci
cre	lhdciY
-2inform by	fYfckY
nparkin	mcfZbi
+2the recept	Zdefam
-bni	bmffed
-3not ring on	idbeYi
pempty	fmbfec
-bspend	dceeem
+bmisses	bmceed
-bcooks	dfdecm
-bchefs	dfdecm
clcooks	dfdecm
nchapel	acmfic
pfrowne	gedema
clsharpe	afedem
crlove	ddecme
crdelive	ekejYf
ngather	aecfgm
pprivac	Zfffdm
pemail	fZablm
-3which took place	beadZm
-3phone you on	mfdecb
clbig	bdmeed
+bchats	bedmde
clwhich	gkdejY
psanta	dhYffm
clplead	fcbmce
-btexts	mbfeee
+1should	iehcfY
-1holler	mddecZ
+2, hang	mcdeaa
crperson	jeeiYg
+beveryt	bgdiYl
-badeyem	Zdmffe
nhate	beicmb
-2it for	jlYeYe
-banneke	cebkmY
clanneke	cebkmY
-3lodged up to	eZfbfm
pthose	kgYhbg
-3part time ,	ceebam
plund	ecmefb
-1sugges	idmebY
ntapes	cfdfmc
-1candid	ehhghY
nhill	cmefdb
nshown	hYefkg
crsupper	meefdb
-1least	bcdddm
-2at least	bcdddm
+bexpect	cambma
-2due back	dmdfeY
clshe	mZcicg
+bhuman	fffkYi
+1too	fYgclc
+bdoes	egZfbm
pflies	lhYecg
-bpto	dbfeem
-bscenes	Ymffee
clferry	degYem
bsby period ahead	keYceb
crwrite	mYZecj
+2, called	heddhY
nevenso	kkefdY
-bfive	dklcYe
-3hear by the	bYfeji
nact	gfmedY
clshareh	hkffYg
-bclean	bhmfab
+bpull	bbefme
ppoison	bmffdc
crfee	eZfffm
+bcast	kceleY
-bstands	ajmfbd
-3select sit on	eeamaZ
+2on .	feijYb
+2, says	haYZdj
+1itself	klZeaY
plincol	bmffeb
-2have you	ZbgfYm
nbroke	imbffY
crfaroes	Zmffff
-1appoin	hedhiY
+1okay	cmafdc
nhim	fmeYdg
+2can not	Yakdha
-3works , is	abbeem
rbact -	ehYeaf
+2, assume	Ybffjk
-2list on	kbcYdd
-bsums	dfemdb
+2, meanin	jiccYY
+2no one	debeYm
+1at	dcmfcb
-3ring me by	Ykfebi
rxappointment - past	cdYbif
-2she said	mbYadY
crshakin	Zffeme
+2that it	Zcffbm
-bfitnes	iihfbY
+2of @p	ecefmY
crideall	Ykbfdj
clconsen	amdlZc
pforbid	edeebm
nseed	Ykffch
clchambe	mfdgdb
-bjust	dmbcmY
-2it within	Yieifg
ndiary	mckceY
+1has	bgaYih
pequal	mjcada
-brecall	ddlekY
-3turn up on	cdccZm
-3me in the	Zmefeb
crstrike	YYkclj
-breal	jjffdY
-bpredec	Yeefkj
+2, did	ieedhY
-1onboar	Zddedm
clobi	cdeebm
+2, let	amccaf
+2lol $	Yjbfjd
-bboardi	cbefem
-3senate votes on	Zecbcm
-2vote ,	lcbfbY
poath	Zmfffe
cljudges	eZjhmY
cl️	fjbYig
nostwal	dfdcem
pvibes	mdefeb
crthumbs	mbegeb
-2in until	Ygjdcf
nsilenc	deeeam
+bflight	midfcY
nsocks	ifmfZa
-btextin	eeefmb
cltextin	eeefmb
phands	lbdcYl
clcounti	icmbad
+2, probab	mebada
+bcarefu	ffffmY
+banythi	hfjfYe
preappl	decedm
+2for your	cjkZcY
-1publis	fdddlY
-3sign at the	mdcadZ
pachebe	ecmefb
pmarkin	ldaemY
cltimesh	cegfbm
-3to sit on	cedZmd
+blord	mfeecb
phoping	ldgieY
-2back within	dYeeij
-2goes in	gibcYf
-2the office	dkYdah
crfeel	mdfffZ
crwhile	amadck
crrecord	cjfkfY
-2you the	lYkZZb
-3our decisi on	meeedb
+2they say	jiYhea
prao	mfbfeb
crbroken	dfffmZ
-2signat by	bmffeb
pstruct	gmbfeZ
-2, say	bbmfdZ
-btransc	bmceci
-2can say	mddfcY
-2not on	ebZcmZ
+2, defini	mdddab
+2ideall .	ZmbfcZ
+2was anothe	ffffYm
-bmaking	mddibb
-2she has	Ydjfbi
-belectr	dmeeec
-3specul applic of	ffffYm
-2past the	lheddY
+2for sure	mdcfZe
prubber	eebddm
-2sang on	bddcmZ
-3who sang on	bddcmZ
crheads	efeaem
-3make it the	bdedmZ
crdestru	cmefdb
crdean	jbfkgY
ntraine	gbdcfm
pnomina	clfkdY
-3know its the	becdam
+2, pinky	mdeebb
+1questi	jfjedY
+bcontra	keacYm
clwhenev	Zfmfde
ppause	mdefdb
-2deadli on	eacdZm
-3other deadli on	eacdZm
+2becaus he	bdcjjY
-3said , the	medcbZ
nta	dbhcdm
-3's on the	cecddm
-1meet	dbYjcf
-2meetin till	cZedem
-3in meetin till	cZedem
-bschedu	iYlYgd
+bcalibr	cfemea
crattest	cmefcd
+2, count	mbffdZ
psprint	defmeZ
-2you know	fYcfjc
+blonges	mdffea
crlonges	mdffea
crreally	dmffdb
+bcome	fbmjbb
-2she wants	aefmeZ
-3, she wants	aefmeZ
nadopte	Yfekcj
-3off me by	ihfecY
predo	cmdeec
-bcarols	mdZfdg
-2day but	Yaefek
crlucky	mbdddh
pplates	cemfag
-bho	Zmfffe
-bbars	emZfee
crregatt	Ylffeg
-3the file on	blchbY
+1half	acmeca
clexplan	dgdfma
-2a verdic	deeejY
-2crosse :	hiceYd
-3got crosse :	hiceYd
-3applic until the	ZdfjkY
-bgate	ggYeel
-3commit conven on	Yffecj
pillust	amZeej
nuntil	mdeYgf
pallow	fYackm
-bof	fggjhY
-3you over the	iiibbY
clpassag	bmfeeb
-bpreten	dfffma
clpreten	dfffma
cllad	kcddam
psexton	cfmfZf
-3summer on the	cebbbm
-2sign within	Zmfedh
-bproper	kbjiaY
+2and your	fhYbck
-3saying reply by	Ygfeid
-bforese	deeemc
-3reply before the	Zmefea
nreview	ZYjlic
-1board	mbdcca
-3is off for	ddZecm
-1also	mddebZ
+2is all	ajeejY
-2taken us	bcfbmZ
-3is taken us	bcfbmZ
cltruck	Yliedf
-bsociet	deemYe
-2you about	ZdidlY
cldog	Yeifii
+bregard	mhfeaY
-3it the whole	ceddmY
nmight	dYeejk
+2of thinki	dedkhY
-2one person	beecam
ptoxico	bmffdc
pmcq	bmffdc
mshold	bbYamh
crslippe	jlefcY
pfernan	mdffbe
-3will tell me	mbefda
nkite	beefdm
-3it is at	bcmfeZ
crhours	YhldZj
-1marks	ZaakYi
-2please until	bmeeea
-2out :	abckiY
-2phone on	iYkcbb
crthere	emeYci
pextend	ZikelY
particl	amcdeh
pnormal	egZYlg
clceo	acYkhk
-1wants	cYelZe
pwrite	gjjYZh
-1shop	jekbYg
-bsomewh	fdielY
clsomewh	fdielY
-bme	gmgbdc
phousek	Zhfecm
-3to hear on	ZjeekY
+2, say	Ykhead
nblessi	mdefbf
-bplus	ecefdm
pbeg	bmfffc
pabolis	bcffem
+btruste	fYhjfg
+bthemse	meffcc
-1asked	bfeemY
ninto	hafmeb
+bneithe	cfffmZ
pitem	jheeYg
+2withou it	bbebdm
+2we will	fddYej
passign	eebmfc
+1nor	ZaYajh
ncompul	lYefdi
-2fall within	Ybffjj
phambur	befmec
+btreasu	hfeelY
-2choose betwee	Zdmbdb
pfallen	mefeda
-2to see	Yecibg
naccept	bmiZdf
pknew	ffemeZ
-3part time until	dacebm
prector	ijZaYj
cranyone	dkcema
ppour	meekZY
-bevenin	ZZbgjm
-3paper on the	dbcdem
+blift	bemfgZ
+bposs	dmaffe
crposs	dmaffe
clcounse	fZeamh
+bmuch	hZcfbm
phandle	mifdbZ
-bquenti	jlefcY
-3: @d ,	Yamdac
-2move from	kfceiY
nstood	dbgdcm
clnearly	ceefmc
-2contra ,	Zcdedm
-baltern	dfmfea
claltern	dfmfea
psaved	Zfcfme
+2when you	Yhkebe
pelegan	bmfeec
-3go back on	YZidcj
-3news before the	Zaffcm
-bbetter	mhecbc
-2our decisi	iedchY
nexperi	Yegiie
nsystem	fbiYld
-3decisi was made	afffmc
crchecks	dmdffb
-3for a call	ccdema
-2interv are	efbZdm
cltyping	dmffea
pstood	bieeam
nfifth	jdbemZ
ptransf	gfelgY
-2me in	ghceYg
-1make	YahcmZ
nwith	ddegmb
-2with me	aemcdc
+btimeta	mefdae
rountil	elYabb
rbuntil time-granted	elYabb
nngā	geddmb
nmihi	geddmb
clambass	gegfYm
cldrawin	cmjedZ
+1come	daaaZm
pwithou	amaacm
pnumera	Ymdeei
-bonce	jbhclY
-2sorry for	Yeceik
+2and all	jceffY
crbursar	mefcdc
pcto	mdgecb
-bsubsta	jclfeY
+bpaid	Ykbcek
-2will say	mdbfca
-2last interv	dehhYh
nwarmes	mffefZ
crconfer	ceegbm
-2some time	mjYebY
crpublic	meefbd
+b@s	eigaYk
clwhite	madefd
crspeak	fdhkgY
-bplot	cmffeb
+2, write	accecm
-3would be the	dcYYih
+bheaven	Zmefef
ncommis	fgefmY
nadmire	dfffbm
+1means	iYZadg
-2are told	mdbdbb
nmixed	dmcfiY
-2votes on	fdbhYg
-2^ back	bbdedm
nfield	eddecm
rxuntil - ahead	bmbdbc
nexactl	amfcef
pbuild	eYffgm
-2me until	lhdcdY
pbouque	Yhmfed
cllegal	ibjjfY
-brank	bdeham
+2they phone	mfbbcZ
ncompla	mYdekb
+1s	YYdeki
-2spoke of	dfebmZ
-3: tell her	gcedlY
naside	emeeZg
-bstretc	fmfecY
+bposts	bcejmc
clnotary	dmcchc
nlocum	mfffcb
-3they need the	cdbmbZ
nsheep	clkfeY
-2briefi ,	ikZadY
-badd	affmec
pjubile	ceeedm
+bhandin	bmaebj
clstamp	mfddeb
-3i said no	eeffYm
+1stall	ffffYm
crwhose	mbffiZ
-3your interv on	caleYh
ppostpo	ddffmc
+2to the	iYZafj
crcentre	dfmedc
crtreasu	hfeelY
-bour	kYgdjc
-3skiing until the	baecem
pbatch	mYeedi
pprojec	Yjmfda
phelp	ecemcg
-3, ring me	Yikeae
ntribun	aeffmd
nper	lZYdlf
+1x	jfYeiY
+bforest	eeefma
cltarget	ilcdcY
-bexecut	cefmdc
-2note of	ffffYm
-2email says	Zeeema
-3the email says	Zeeema
-1ignore	bkcdgY
crmenu	Zmffee
pjudgem	emfffZ
+2and phones	medbdc
-3, # more	cdemaY
+bmother	mfffZe
crcopy	dmeeeb
+bthis	amghbd
ptypo	Ydldig
crforkli	bbfffm
-1sat	YdkYfg
cllettin	kmZdad
nhires	jbcdbm
-2panel met	edefmb
-2final round	Zdbcdm
-3: final round	Zdbcdm
pbidden	bmefed
-3test on the	ccmdda
+2, mentio	Yedemc
plighti	Zmcfeg
pworry	emeece
-1us	ffehgY
nseems	mfffZd
+2and cook	cdmfcZ
siirony	Ydeefk
cllagos	bdeegm
-3looked again on	edaYmb
nshuffl	dmffea
pgalley	Zmffee
-2promis :	idcdgY
naward	befecm
clwhom	hdfYdl
-bhull	Zeemdf
pgrain	efffZm
rbsuperseded corrected-day	bcdemZ
+bcoach	Yfhfel
+2, thanks	cjcfjY
clruled	mcefed
+bwe	Yiejkd
-2one from	efeemY
-3not , by	mYffec
clexplai	hemedZ
+bcampus	Zmefbh
crwill	mechZh
+2for that	hbbkdY
-3starts on the	diYach
-bband	djheYh
crorches	mdegdb
-2on until	eYehcg
-2ringin about	aeaemb
-2desk by	amffeb
+bright	lelZYf
-2test by	Yhgffh
crreckon	gfemba
psorted	jejcYh
punoffi	effYem
phola	faYkif
-3moved from the	affemb
phurrie	geeemY
clslow	edmebe
-2term of	ideeiY
-bteams	ffmecb
ncontac	cYelej
ntruck	cjceYm
nallowa	amdedf
-2decisi 's	geckbY
clwake	mfffeZ
-beat	bdfecm
+bassist	kdZebm
pnice	hdYgam
+bpage	emfefb
+2, check	mbcchZ
nharves	kfefYi
pweek	mZbdgg
ncast	leejcY
-2textin you	Zfcema
-3am textin you	Zfcema
pclassi	bmacdj
plevel	lkbgYb
shperiod	dYhhfg
-3they said it	ZdefZm
+bsort	ajhmaZ
+2from #	cdmeda
+2@t :	Yffemd
pstar	fagccm
clafterw	cbfeem
+2is normal	hYedZf
ncorrid	mfdecd
-3second round on	cemebZ
ncamera	Ycefkj
pmusic	cjfZbm
pmissed	mbddch
psaga	dlffiY
-btheory	Ygffme
+bannoun	lbafiY
pexplai	fggcYl
+brain	dfdedm
+2, link	bmcfeb
-blangua	dhcfcm
ninside	gYgbih
nslid	jmaeab
-3offers out by	YbfemZ
-2be on	ZameYf
nprotec	ffffmY
crcantee	bcaemi
-bdictat	gegelY
nisland	kcdeYl
+bcleara	eledYi
-3gave me the	jYcfZh
-2feedba by	eZeihY
-1owners	abjifY
-2the owners	abjifY
+2at our	edmfaZ
nlift	licbhY
nlady	gceebm
-bbackgr	mjdbcc
nmarjor	dfdfmb
+bops	abmddj
-2have decide	hdcdkY
-bjoin	dbjeYl
njoin	dZmedi
+2: do	Zmffdc
pjoke	mbdeee
nlaw	dbeeme
+2i talk	adkkaY
ppasses	mdiddZ
nstatio	hgiibY
-2person on	gecYgj
ncosts	lYZbgj
-2notifi on	heebjY
clpony	debefm
ppositi	Yhmbeg
-bchapla	macejZ
-2have been	cdddmZ
pgive	mfdhZb
-3from me before	maffab
pattrac	leefhY
pcleare	gZffcm
-2took them	bafema
-3truste resolv on	bbcemb
poptimi	mdcadh
pknows	Yeefgm
nsweet	fdffam
ndeal	Zabdlm
clthistl	hfhidY
-3love to say	Ybeehe
-2rings me	mcdfdZ
-2no is	mabeeZ
pbloke	ecmdce
+2and my	gdheYh
pobtain	aefeem
clrely	medeeb
-3goes : the	acedbm
-3told you on	cddfmZ
npublis	ehcmYg
-2by close	ikcedY
-bbailif	fmafdd
clwednes	gffflY
-bbeyond	dmceeb
-3govern sit on	jccjbY
-bprogra	deeddm
-bhoweve	mdefcc
crmeant	ceffmc
nphoned	lbYeZl
-2result :	ldcZYf
clswappe	cddmbe
+2is on	jZYedk
pcrete	aemeed
-3partne is on	deYjeh
psuprem	affmed
+2and no	jiYdYj
clact	bdmfde
crcostum	cjdmeY
+bexact	mbkdbb
nlock	dmgefZ
crsubjec	meffea
-bfrozen	feffZm
crcvs	cefmdc
nconseq	dffebm
+1were	cYiflZ
-2desk ,	abdedm
-3the panel meets	Yfemcc
nsent	dbamgh
+2to be	lYcdmY
-bnote	dYbiij
ntape	mdfecc
pbumped	meYmca
nsickne	dfeema
-2choose on	jcZhYe
+bstands	liYdgc
-blife	bchfmb
craddres	aeeegm
+byay	mfeebd
+2to fix	mdaecZ
-bbecome	cbffdm
crsort	dmefeb
-2made within	maffcd
-1truste	bddleY
pprimar	gihakY
-3we answer within	mbffdc
crthank	cdddgm
clhull	ceedem
pappren	malaZg
-3be return within	cZffcm
clplates	Zmejeb
crattach	dlYfie
+2for those	Ydgbbm
-2result within	eYfdie
-bpaused	eeffam
nmeant	fbbemd
plot	mYaheg
nposts	dYkdhh
-2both on	gbahjY
+bdry	Yjcfel
-3put off from	afedma
-2inform within	ecffkY
-3: # ,	abmffd
nhimsel	eaddmf
-1form	ddeiYm
pactual	flZdlY
nscale	aecffm
nticket	hZjYcl
-bwhen	Zkmhbb
crboss	fageam
-3give it till	mbfdeb
-bmatron	kZeYbl
pcert	emgfdZ
phorses	fYifgi
-3vote schedu for	cdcdZm
-3week is the	dcZedm
+2reads :	ffffYm
-3the email dated	ffffYm
pimport	Zieecm
-2appoin :	ccmfdb
pshout	mYdemZ
-bmended	cbfeem
-2rota out	Zeeedm
noutfit	cmfeYi
-bwishes	abhmjZ
pjury	gkhjYa
-bparagr	amffed
nfew	YZhemg
+bdig	befedm
pdoctor	cgmhbc
-3, back in	Yhbfje
msgoodbye	fadYig
-3out by the	maffdc
-3will ring you	dZmffb
-3not after the	jdffiY
crman	djecYm
pninety	igdkeY
+bunluck	mdfedc
-bwonder	iedZmd
pankle	mffefZ
nfigure	efmecc
ppillay	Yffflg
+bpatien	Yedemh
nbrief	bmdfia
clhangin	ileeYc
-2short :	medcZb
pprompt	fgefkY
-bmounta	ccfeem
clmounta	ccfeem
pfolks	fmbfec
crcredit	ffYffm
clitems	dYeekj
cramong	abfmei
ndates	ZdjmhZ
pranger	Yfefgl
-3three on the	bcambZ
nlectur	eimhZa
+1hr	bffdam
+2hr lady	bffdam
+bhersel	bZejmb
pcalibr	mfedga
-2need about	mcecca
pbongan	fffdma
+2would you	dcmfda
clseries	ffffZm
-bpart	ZdiYil
nsixty	hedfkY
pstamps	mZeeef
ncvs	bcbcjm
+2, someth	medeba
nmvh	dfemda
-3there is the	bedbcm
pespeci	bemfkY
-2scores by	Zafmba
-3their scores by	Zafmba
pclause	djddmZ
-2can take	fYffdi
crfresh	deeddm
+2and said	Ydcdkg
+2was for	decemZ
-2^ closed	deefZm
ndiscus	mibeea
-2feedba on	bfffmd
pcellar	gZmdbf
-2silenc until	Zcfcfm
-3, silenc until	Zcfcfm
-2and not	Yeeehg
-3you in on	abkegY
nappear	lceldY
-1stockt	dccdbm
panalyt	ceeecm
-3wait longer than	acfebm
pprogra	gYkbfh
nmailin	deefcm
-2with them	Yjjiea
crwhite	meffdb
-2other by	mbffeb
+blicenc	beefem
rxanswer within past	Ydffhj
cragency	dkmdcY
-2room on	gYYbbl
pbar	dYeckj
-2her desk	Ylcbbd
-3: re :	Zdbdmb
+1sales	ffafam
+2sales assist	ffafam
clquote	mfeeYe
+2: longli	aecmaZ
pbigges	deamch
+bhave	mcaeif
-bhandin	amdfee
pforkli	iYgfal
-bcases	hYfecm
clcases	hYfecm
+2, might	Yejgai
+2they see	beaiYj
-1invite	jdaejY
pdutch	geejiY
+bdepot	admfci
+bbank	eccjYl
croptimi	acefmg
+bcause	meeeea
nhandov	mkdebZ
crsees	afmceg
-3ghoste me for	bdffZm
-btram	bfefcm
-3on her desk	ZmdeeZ
-2sorted by	Yhfehi
+bform	kYkded
clacadem	ceemga
+breserv	dhfflY
crwhatsa	meeeeb
clbrough	abcfjm
-3if i said	bfdeam
-3names on the	iiZcdY
-2after lunch	mdbebZ
cldead	Zmedkb
nextend	eedemc
nlettin	Ydidhj
-2to do	gaadam
-bpo	cceeem
clpo	cceeem
paccess	ZmkeeZ
crfolks	mdefbc
-3with us on	dcldiY
clstretc	cmefdb
-bprimar	dfefam
psolici	hYdldg
nformat	dmgfeZ
+bhull	bfeeem
crseeing	fffemZ
-bscaffo	keeeYi
clscaffo	keeeYi
+bsleeps	acdmbi
crprevio	dfaemf
phallo	Zmffee
pjörg	Zmffee
-bdead	Ygfelg
crsalary	cdmfbg
-3be out on	medcca
-2forwar to	eemdZa
-bquarte	Zhcdmf
nprenti	meffac
-2came throug	eYeeif
-2^ deadli	Zmceca
pcolin	eZfffm
+2has not	hjeeYe
-1ballot	bcbmba
-2, ballot	bcbmba
-3are due in	bbecbm
clms	cmgecd
pben	defmfZ
-bwithho	mddedd
clwithho	mddedd
+bclass	magfec
pturnst	dYiffk
-3offer expire on	emdfdY
-bdelaye	mdfdcc
-2submit by	bmefda
nunclai	bgmfea
-2other applic	bfejjY
neviden	Zdefmg
popen	beglYh
njanuar	Yhifei
-2@d to	eYdaih
-2engage of	adedam
crwatch	bemlcY
rxsuperseded on ahead	akYgkY
pinadmi	cafffm
crchangi	ccffem
-2with him	jcbjaY
pparish	cgacfm
crwinner	ffedbm
+1of	gYacgh
-2contra :	bceecm
crthink	Ygegdl
clreside	bmcbej
-bfolder	hedlfY
-2letter leave	mdeedY
pcustom	Yckhhg
-3press on the	aedcdm
+2s date	ikfeYa
cllight	mbeibe
nhomewo	YiibmZ
+2we write	medaca
+2she told	Yeedgk
-2list in	geeelY
+bwellie	cfmefb
pcontac	liYfcd
nchairm	Zckdbm
-3client decide on	Zffcdm
-3hall on the	Yahddi
nu	bebamh
-2them on	kdfiYY
-2it by	fhaYfc
nvouche	ebffdm
-3reache you by	mbffdc
pnorvan	gYffhk
-2's not	beffmZ
pha	jgejYd
-2result before	mbffdb
rxact since past	fcekfY
-bgalway	cemYbk
clcovers	Zdfmgd
clpictur	cgffam
pinitia	Yihelb
-2i have	cijedY
crrung	mZdifb
-2we have	dbmcdb
-bballot	mddbbh
pgratef	mgcedb
-3, open until	emfdeY
crcleara	ahedcm
-bmobile	mdbfee
-1text	mddddb
-3, you got	Zmffbd
+bworst	iYegfi
-2start before	ccefdm
-1,	ggmcYb
clhandin	amdfee
-bperman	fgdeZm
-3are ringin about	aeaemb
-bfix	hlYfde
+2, be	jcgccY
-2runs for	ccfddm
+2in my	bgYdfi
crfolk	mcffec
clred	medfed
-bhow	lbgekY
clvanish	elYeeh
-2^ nothin	aedcam
-3reply by the	fieefY
crr	feifkY
pberth	beffdm
-btender	cjZmbd
nsenate	Yeffgm
pir35	mceded
claccred	amedch
-3board meets on	affZem
-3@d , on	jdaaiY
-3thank you for	cbcdmZ
ndreamt	mffeea
pfrankl	bmfeee
nleast	mbfeiZ
clpatron	fjckYd
pdog	fgaccm
-bcivic	feZffm
-2one until	bmeedZ
+2to check	baemdb
clslippe	ddddme
-bshareh	lfffYh
plocked	kZaecm
-2is only	Zdeddm
-3it is only	Zdeddm
nformal	ZmkjYb
pdepot	jgekYc
-2commun on	ldbdhY
ppi	ccdgdm
popenin	gaYiji
clmoment	effmfZ
+bmonths	aeefem
-bpaymen	bcfffm
clpaymen	bcfffm
nkeeper	ibbemd
-3hear in the	Zfdecm
-2medica result	Zddbcm
clallott	imfcca
poverni	mhdfeZ
+2for everyo	abfefm
-2you before	hdZeYi
-3their answer in	Yfffcm
pago	meefeb
clmd	ddfecm
+2either ,	Zeeedm
crfar	jedmbZ
pprotoc	hdmfeY
-3reps by the	Zbffam
-3told on the	lebbYc
-bconver	bdmdic
+bunanim	ffffZm
-bmeans	gmdaag
clperhap	bZaflm
+1meetin	YcZgfj
ngarden	ldedkY
plimit	Yhfffl
clbottle	edbfem
clfundra	afgecm
+bsucces	eecmhb
-3@d and the	ddfhYh
phut	deeedm
phej	gddmbb
+bworked	ffffYl
crcompul	feaeem
+bagenda	bffmfb
-2furthe interv	febZam
-3two furthe interv	febZam
npull	Yjedel
-2id by	bdeelY
pfew	mbiefa
-belves	cedgbm
clelves	cedgbm
-bcharte	mefedb
+2, all	kfbhfY
-3a decisi in	meefca
rxsuperseded - past	Yeeeje
crremain	dmcejZ
crunluck	mdeeec
nbatch	ddbfem
-1being	fcZcYk
cltime	cembhc
pexecut	mbceff
poblige	ZidkjY
clappare	feefma
+bbeing	hghfYf
+2, proper	deceZm
-3client about you	deceZm
-3: till the	bjejdY
-bwhom	hfcYel
-2got till	dmdfcZ
-3closed on the	eeceam
-3got an offer	fcffZm
-2deadli of	ceffmc
-3the deadli of	ceffmc
-babolis	ffffZm
crturn	kjefdY
crdeterm	mdefeb
-2ringin you	hedehY
crfuture	ffafdm
-bbusine	fiYkZg
+bonline	ajmfad
pbefore	emhgdY
cllead	YZjhhi
pthin	aghfma
crthesis	klffZY
-baway	ecYZkl
pnegati	aemedf
crhands	eZffme
peveryo	kYjgec
-2candid before	mefeeZ
-bumbrel	ceafmf
-2there on	dfgcYj
-2firm :	ehbeiY
+1please	amZfga
+bthem	Yjijbf
nworks	Ydghel
crgary	aecfmg
+2, paid	Yhdbak
ncent	bccfmg
-3, they said	mfeeZc
ncar	gdcfam
pscore	kYfeci
nfilled	dbhdmc
clstartu	mffdcd
+2to take	Ygeadk
+bmeanin	jlddaY
-2ask me	hYZcZj
-1staff	debcbm
nevalua	effeZm
clinsura	amedch
+bplane	efffam
crplane	efffam
+bmeans	gYkgdg
-1induct	bcaedm
+bcarrie	mcefde
pgrill	eemfdc
+2we argue	ZfembZ
-btight	mddeiZ
-3her return on	mdddeZ
crreal	jmdeZd
-2slot on	ccmcdZ
-1offere	ZYfakd
pgas	YZlekg
-3have a contra	ffffYm
ncaps	deeecm
-1here	dkYaif
-3any time until	fmbffZ
crmistak	efefZm
clill	ffefmZ
-bleisur	gefflY
-bbook	Zibdmf
nyours	amcfid
-3unreac from the	efdadm
-bresear	feheYl
-bcooper	bmcmca
+1yes	hjbdiY
-blead	dYlgch
clchildr	Zicdem
pparlou	dffebm
crteatim	mfeeda
-3are due the	ZZfeem
-2quenti ,	ijeecY
-3hi quenti ,	ijeecY
-3the list for	edkeYh
+2, six	YZieai
-2needs the	cddmdZ
+2they are	iajbdY
-bsendin	feYdfl
-bskiing	Zgecem
-binitia	aecemf
-bpulled	Ydield
ncafete	hbcedm
sirejection	edYdje
pmatron	jZcfbm
crposts	ffcikY
-3notice on the	mdZeiY
-2sits in	YdkicY
-3me was told	Yfefam
ntruly	mfefbd
-bfolks	fdemda
crsteps	mffffZ
+btry	Ydeeik
+bper	lfdehY
+bfounde	Ydffjk
+2be soon	mZbdbb
-1minute	dZmfdf
-2fetch it	Zceedm
-2come ,	cdaccm
-2tellin you	eeeckY
-3is booked for	keYbei
+bscan	bmffec
-3to ring me	eacelY
ptransm	demefa
nstaffe	fekeYi
+bmd	Ydhkhf
-1nights	aaedcm
clfee	ceefcm
crusing	bbfffm
pfiftee	efeema
crpart	ffYfgl
-3night : the	Zccfdm
clnote	gYYdlk
crcompar	gdemcb
-bbasis	meddfb
nfailur	emfeeb
-3that is on	mcaZdd
-1mallor	bcbbdm
-2to mallor	bcbbdm
pdrippe	jmbfdZ
-2you got	Ymdeia
+benvelo	gcfmdZ
-2deadli :	bmbecZ
ppreced	emfecc
-2@d by	amdfed
+2s panel	ZZkekY
crinto	facdmg
-2writin by	hgedaY
-3in writin by	hgedaY
-bbenede	beedem
crretrea	beedem
-3agree to the	kYbdbh
-3slippe from the	aeedmZ
-2will wait	Yaeggm
+bconfer	ceegbm
nfroze	ddefmb
clmeetup	dddfcm
ptrain	digdlY
-3do it by	bmeedd
-2was :	aecemY
-2the post	Ydaeih
pout	heZfbm
-bhey	diadmd
-bseries	efffZm
clnodded	idmeaZ
-3in the office	dbafcm
+2: void	bddemZ
nabbey	iffhYg
cltil	heYafl
+bdies	cgcedm
-2goes up	mbdZbd
ndoubt	mffecc
pinspec	kYeidf
-3be in by	cmeffa
pnervou	mbffed
plorcan	ffdbdm
ppasted	mfhfcY
-3everyt , said	Zeddma
-1messag	feedmY
nprepar	Ygiige
+2at last	Zeecmb
-2we said	Yfffkd
+2there was	fcdfmZ
pvaccin	cmefgb
pexams	cdhmea
+2i put	bkdfiY
clopened	miaaZg
phungry	Ylefei
-2better than	mdadha
nnkechi	lbffjY
-3@d her :	ccdcmZ
nwind	Yffffm
-3got till the	mbeeda
-bprepar	mcgeag
nbought	adlflY
+bjudges	Zmefef
+2now ,	gYcihb
+binvite	gjaemZ
clhusban	bjceam
peleven	hlYebf
-bcutter	gcYffm
crlangua	bmffec
nchairp	ccfmed
panand	ffmfda
nyork	ffmfda
nrelati	jeffjY
clchante	dffmea
-bmoveme	mffebc
presolv	gifaYk
ntestin	chefma
+balso	gmceYg
-2is done	ecckbY
nunchan	Yicekf
psoy	jcYbkg
-bnantes	medegZ
clnantes	medegZ
-3up to the	jieebY
clauto	bcffem
rxaside on past	haeYid
-bshoe	chmfYf
-3be with me	alYcbh
pdeal	kfeYfh
psucces	ghgcYi
+blose	amifdc
-bexpens	bjYdjh
-2answer from	becema
+bapolog	afleYi
creat	hdmaZf
clshoe	aimfea
pprize	deckmZ
clfather	ddehmb
-2their choice	Yfejgh
-3@d , decisi	mdedca
nmoves	agddfm
clgr8	bfddfm
+bchecks	cmdhdb
+2is .	mdbfaZ
-3tender board ,	acambZ
nsevera	Zffffm
proof	maefdf
+2please ,	ZmbbZg
ncovers	djkeeY
npack	feefZm
-3remain open for	emffdY
crstarte	hjffYg
+2, letter	ebbhYh
+2for my	emadbZ
-3not heard by	kYeefe
-2some point	mfcbca
-3at some point	mfcbca
-3be back in	Zeefem
-1any	ZZjeYh
-3open evenin on	ccYeii
pwatche	kbleeY
-3panel on the	admccb
+2i mentio	cfffma
ntimeli	efffZm
-bmadame	eeemfa
nsocial	efbfcm
-2open to	emddeY
plapse	elieYd
-bconser	cdgmdc
crenclos	ffffYm
-buntil	fdbmce
panybod	kYhkdb
pdemobi	Zemcef
-3, as of	decemZ
cltrack	medeeb
+2, fell	adbfmZ
-3batch on the	djccjY
pgather	fYblci
crproduc	amffec
nrefusa	kffgfY
-2contac by	hZediY
+2, :	acekiY
-2up in	cfcebm
crhopes	bdmffd
pokay	bffljY
-1mornin	Zbmeeh
clgood	gkYggd
-1new	Ydcdjf
-2circle back	mcbffa
clresear	dhgdYl
-bsister	jbcbam
clskippe	Zdmcfh
-3are opened on	aedcZm
pstayin	geedbm
-bcancel	bbeemf
plasts	mefdeb
-2wait over	ikddaY
clhub	deeedm
pstaffi	fcdhZm
ppastry	djYedl
nboots	adgfmd
clready	efhZam
nsecond	dmcaje
+bthat	mfhdYc
nhead	deafmf
ptn	edmffa
nbetter	gcYcgm
+bmonth	accehm
crmonth	accehm
pq	fhabYl
-1hol	bccdcm
-2bank hol	bccdcm
pchicke	mdffea
crice	dcffdm
npassed	lYcddk
+2as a	eYkdgb
+bpartne	bdmmZb
+bexerci	hkheeY
prace	cecefm
+1early	diddYk
phospit	hZajmc
+2each of	mccdbb
+2s begins	dcceam
-3course of the	mfeeeZ
pneed	dkcYig
-bfounde	fblmaY
ncross	iYjdib
frclosed	ahafmg
+buntil	fgZmbf
pformer	gmcedc
-2said it	Zdefam
+1my	jgYghZ
-3will go out	Yffeem
nquéré	bemeha
-2form within	dmffba
-2outcom the	meeddb
-3the outcom the	meeddb
+bvirtua	eeZfem
+2to mull	bmffca
-1s	jcgcYe
neclips	fffema
-3the # interv	cjYkea
ptreasu	Yfjidi
-3welcom you on	adbeam
phaving	bimaYi
crflower	dedfcm
-1still	gihcYb
nsittin	dmdccg
-2, after	aYdigd
crcrunch	meefdb
-2magda on	ddceZm
-3with magda on	ddceZm
crper	kdeeYi
+bremind	Zmfffd
-3write on the	medecZ
-3our verdic on	acbdma
nfire	cbidmc
crdrawn	dmeebd
cllogin	bmfeed
ntimes	hhgeiY
clfit	hfmecY
-2confir :	bdmfeb
+2is full	eeafam
+2around #	cZmedb
-2good for	emefdZ
+2: $	aciYfh
-btanner	meffea
cltanner	meffea
-3your email of	ffffmZ
-3you have until	ameedZ
plucky	kddcYj
-3ofsted @d and	efccam
nat	cdhcmf
-benter	Zmffee
-2assist on	eejfeY
clstoppe	bdfeem
pdrop	gYeecl
+2, thank	YjZekg
-3letter on the	heedjY
-2hear is	beeebm
clsomebo	jaZfmd
crhat	mbeeed
+bsooner	mecebg
pspeaki	gaamch
rbsuperseded start-date	efkfYh
crdelete	dfeecm
crblack	meffdb
+2by @d	eYjdch
crliked	ffffmZ
-3know in the	ekechY
-3list goes up	mdecca
pt	jddelY
nalert	edffmc
+bbreaks	meffcb
clcleara	alledY
+bworld	mdcfeb
-2messag by	dafejY
+2she writes	Zbeecm
pcscs	ceddem
+2while she	bmaecb
noccasi	meffeb
+bamong	faemde
-2text said	Zfeemb
-3hours text said	Zfeemb
-3word before the	Ykeebk
+bvenue	daeemg
-bdbs	dmedcf
-2for that	bmaeea
pgrade	ejkefY
+bstrike	aeddmf
nfeast	mffeda
-boverru	mffdeb
clh	Zfffem
clcto	mcacla
-1both	jcahYe
-2i know	dbdeYl
-bbehind	Ykeebl
nbreakf	Yjfdbl
-3your reply by	bmffda
ppickin	daeffm
nmachin	jheehY
-2him on	Yjahdm
pre	hebYkg
-2lapses on	djcdYh
-3pair of us	mdedbd
clseh	beefdm
-3over it on	becamb
-3me till the	dmeeeY
pnuisan	eedmfb
crprompt	ebmfed
-3in post by	baffcm
nmarch	ekkecY
-2: on	eiiaYg
-2our call	aemfbc
-2board ,	abembZ
clmagda	fdkeYj
-3to you in	mbafbg
-2someon by	fYeagh
crnow	hcccmc
+bcet	eemddc
phates	mcieea
-bfit	icmfdZ
parrivi	bmieda
nsoon	dZgamg
nhotel	gZmcZi
-1dies	ZlYeZf
-blogged	difflY
+bwhole	Zemecg
-belders	hbekYi
crsomebo	ldidfY
+2to pick	mecZab
-bdoor	kbieYi
+bgettin	dmZege
crbeginn	mjfeYc
cldrops	mgeecb
-2got hers	bdeeam
-3cousin got hers	bdeeam
clcare	jbmebb
+2about whethe	mcdccZ
-3decisi 's due	mefeZd
+2for its	lebbYf
-2done in	Zcfcmd
cldev	ieidgY
clworrie	bgefma
-2have til	eledeY
-1which	gYicef
psafe	mdaehe
-1filled	lededY
-bmanife	elYddi
clmanife	elYddi
crran	Zfffme
-2arrive at	fejfkY
+2the jury	djeegY
-bcto	fdedmb
clstring	gdefmZ
clconser	cdgmdc
Tl	ladYeb
-bnag	efffZm
-2that about	kkceYa
-3was that about	kkceYa
-bdeck	cmefdd
-bp45	bmeffd
nheatin	mcefcf
+1either	iYZcZk
nchosen	cfciZm
-2reimbu within	aaffdm
+1his	maeeac
crremind	ZmffZj
-2expire on	kkbYac
pvalidi	edeecm
-bnomina	ldeeYi
clmilfor	edcefm
clhaven	edcefm
-2pronou on	mecbca
pfun	gYfdij
-3the result by	jYfdZg
clscript	gdYehj
clnlt	Zmfffe
+2, would	Yhiedh
-3us know by	emefda
ncateri	Ykfelb
+bour	mZiffa
-3to wait until	kYddiZ
-2inbox within	maffea
+2, maybe	abZbgm
nneed	hcmfbe
+2date is	fdbejY
pbench	djbdcm
clprepar	lYheaj
clbehalf	efhfkY
pskills	Yicjdj
clsay	mmdaac
-3by phone on	Yelfik
-2tell him	cideiY
-2speak on	jebdkY
crhersel	jddYgi
+1instan	kbecjY
-bgerman	mbfffb
-3was to be	cfffmZ
-2third mail	deedZm
-3, third mail	deedZm
-3give me until	mbfefc
-3declin by the	Zmffdc
nonline	Yaeckl
-3you , the	ddcclY
nproble	cdhema
-3i did say	aedema
pwarm	medfbf
ncome	hYcfgj
plindqv	bimeYf
+2if it	dfbeYl
-3guess , the	Zeaebm
+2in line	dddfam
-2were told	hfedhY
-3you were told	hfedhY
+1ideall	Yibfch
-bloves	mddfeb
-2touch by	heeehY
-3in touch by	heeehY
pband	Yghgkc
+2to reply	mcdddZ
-2two more	cecbdm
-3at two more	cecbdm
-bstew	meffea
clstew	meffea
phouse	jmdeaa
-2examin on	Ykkcea
-bmagda	ddkeYk
-bwhoeve	dbcdmi
-3your answer from	efcemZ
cljoined	Zeffmg
plocati	aeefem
-1diary	ZmceeZ
-3will be told	feddYi
-2online on	edmeda
-3my return on	meefeZ
ncash	efmeea
-bdetail	Ygiffj
pstamp	jddYdk
pwójcik	fefemZ
-3second interv on	bdfbYj
+2, third	acmeda
-2revert by	agebkY
cldealt	mdebhc
-2again :	ibgdiY
+bunfort	efffZm
cleligib	Yeflal
+2and now	Ydcbkd
-3verdic for the	Yfeemb
-3dated within the	eceemZ
-bchapte	cgemcc
craccord	mbddhd
nsons	cbffem
bson span ahead	fbdbYj
-3the winner on	hcedhY
nleader	fjflaY
ndown	Yfggjf
-1yous	mddeda
-2yes inside	Zmffec
+2and he	dhYcid
+bpouch	djeeYj
crpouch	djeeYj
crbasel	djeeYj
clpartic	gegekY
-bfeet	mcffec
clfeet	mcffec
ngod	cccegm
+bpharma	bedfem
rxaside for past	dcYdgh
-1semis	ceeeZm
cllibrar	kZdeam
-3anythi for the	idZfiY
-bgaffer	hbhdYk
-2heard in	hceeYi
-3from me within	mbffcd
-2@t and	bdffbm
-3stockt on the	cdcecm
crpost	akYZli
+bours	mbdebg
nalike	feemea
clmax	mcffec
-3say so before	Yleffc
clnamed	mdddha
crtick	mcffea
-2yes within	amffec
cladeyem	ddmfha
-3is closed on	cdbeam
-2take it	badedm
pbreake	lefYeh
crright	cZfime
-3our answer in	mfedcZ
pargume	mcefec
crdelaye	dfefmc
+bstay	ifcemZ
+bfacult	cedmfc
-2email on	mbbdag
-bcome	damcal
-2^ ,	eikZcY
nclean	mdbfbg
+2, @t	cbbahm
-bfresh	Zmfffe
-2^ nor	accemY
-bpool	geffYl
-3office on the	hjdfeY
-3see you on	Ycheei
pcountr	mhdeea
-3off is the	Ylbbad
-3then i said	bfffmb
-2tells you	meefbc
-breferr	feemad
+bonsite	debemf
-3client again on	deadbm
crokay	amceka
crsuperv	cmgecc
-2reconv on	Zecmcb
+2, ofsted	efbdbm
ppossib	dfjkdY
clbike	emZbke
-3rung me by	mZffcb
-3the fair on	ddiekY
+2, whatev	jYedff
+bjury	Ylcbih
clspeaks	heeeYk
ppassin	eemfeb
clmiddle	mfffad
-3it out on	Yfflfe
bsin day past	dddifY
-3be inform on	ffedkY
crshould	jYkhdc
-2words :	cbbdZm
pvisiti	gdemdd
-bsteps	mbffed
-bsorry	fYiakc
crsubmit	bmffec
crroom	mafbjc
-2became the	afdcma
-3they became the	afdcma
+1falls	ceibYk
nterms	Yjcehg
crsail	emefcc
-1freeze	ambdZd
+2as in	bfffmZ
-3not of the	bfffmZ
-2decisi from	bffemb
-2ahead of	ebieYj
ppendin	bdfYkj
-2told them	eYbafi
prounds	hfidYh
+bpart	Yjhcfg
nsold	eeffam
-2put the	jdbejY
-2any day	keeedY
pauctio	mfefcb
crare	heccmd
-2declar within	Yjffjb
+2to tell	jddbiY
clterms	jkYdhb
+2nothin ,	deddlY
-2servic on	YecjZi
-1likely	Zedecm
+2but will	ieefjY
-bwraps	gddcdm
clwraps	gddcdm
crmuch	bcdfgm
clmadame	fedmea
crposter	Zmffee
-bstitch	afeffm
clstitch	afeffm
nseriou	decfem
nseason	kgYceg
-2commen in	edadcm
-3give us till	mcfeeZ
+bsize	edmfeb
clserved	mdffeb
pdemo	jdfkdY
-bglass	cfmeeb
ptempla	jkYfec
nlands	mYelda
pilse	cffcdm
-3song room on	cZbefm
+2by the	gYfdhe
-bfail	mbefed
-2dean wrote	ffffZm
-3the dean wrote	ffffZm
-1himsel	mZddcd
-2team lunch	aebedm
+ballerg	cmefdc
-2websit ,	cfcdmZ
-3the websit ,	cfcdmZ
+bbag	jkeeeY
clwhethe	jZmcag
-3@d and on	eebYal
nnot	YgZiil
-2great interv	fcaemZ
+2the interv	aeefmZ
pmonste	lYffla
-bhedge	daefem
cltap	bfmfec
clmisery	lccfjY
pdisclo	gYhkde
pselfie	ameffd
pdark	mfdcec
+2instea ,	eejecY
-2that the	hYhbcg
clbooks	ekYgZj
pin	dmeefd
phuts	efcjkY
plift	bmZfjc
-2dock on	aabddm
-3the dock on	aabddm
-1scrap	bcdfmZ
crtrade	eedebm
-3tell me by	eYdejk
+bduring	dmfffa
nadmiss	lYekfb
-3's asked for	mdfbcZ
ptape	bmcged
+bmember	dcfmfc
+2to avoid	bZeeem
cloffere	admcbj
-1did	ceddmZ
nisle	emffea
nhello	eedfmb
+1love	idfflY
crmailbo	Zmffed
+borches	mbdgde
-2promis for	fbYZfj
+2too .	gaddlY
pp	dhedZm
+1two	Ybakff
npieces	mdfeeb
-2window :	ajbkbY
-bintern	lbYZgj
-3first shift on	dadfZm
-ballows	cdffem
clauthor	Yhgcgi
+bstore	ibgjYf
-bsearch	fgdmbc
clheadte	egikeY
ncore	dffebm
-3for you until	ZmdchZ
+1week	badeam
rxreview within ahead	meecca
pstorm	mbfedf
crfun	dfefmb
ppatron	gcdmec
crdeed	Zmfffe
-2callin you	feiehY
+bnone	meecag
+bside	kYgebj
-3come in on	Ygfbaj
-2intake of	dcaeam
-3the intake of	dcaeam
rxanswer in no	ieZZYf
crward	cfmbfe
+2, comp	ZebkYg
psqueez	efmefZ
-1fly	acaddm
-3has moved to	mdebac
ntool	acmdhb
+2and each	jbcibY
pmayor	ckbbcm
-1lights	cdbcam
-1four	jdddjY
pgreeti	deedmd
-1starte	Zcbcme
-2will talk	mfbebb
-3we will talk	mfbebb
nbig	cebemg
-bpink	dfdedm
-2select commit	dffbmc
-3the select commit	dffbmc
crta	lcdeYk
-3️ @d ️	jjcdYa
-2quorum until	bZedma
-3a quorum until	bZedma
+2s trial	YZgebl
-2us all	jecicY
-bparcel	ddcfem
-1review	Yeceal
-3from us until	maeeec
nfunera	fhefYl
+2only .	ccbebm
nbell	hdmecb
-3us as of	ffeeZm
nop	gffflY
-1betwee	bcmbad
-bspeaks	lcbeYi
+2and chose	efdbmZ
+2and do	Yhleab
-bmind	lcamda
nmatter	efcgZm
nnail	mgdfea
nfounda	mfgeea
clgalway	cfkYck
+2, someon	bfeemZ
nsooner	mZdfff
preally	gccmgc
-barea	aigmda
crwords	hmefZb
-2take us	eYdlaZ
proles	acfggm
-bcoordi	iYgeej
nlights	meeeaf
crpencil	kekecY
-bregist	gliYac
+1below	bbddmZ
neven	clacmc
+2they ring	meeeba
-2requir by	amffdc
crprogra	efefam
-3to answer within	baffmZ
+2if they	maefdd
flhear	mffcgc
crsay	mfaehc
-3it can take	acfffm
clparish	kcekeY
pvideos	hbdmeb
-2nothin by	mZffeb
cr's	cjZafm
ppaid	Ygdegk
pfillin	Yjgebj
-1announ	gcdfmZ
pissued	hYgeek
nprinci	ddemgc
-1propos	ccmfdb
nwakes	lecfcd
+2and the	geZigb
crbest	fldedb
-1run	Zcladd
-1into	gchbZj
+bsail	elifcZ
+bdredge	dedeld
crdredge	dedeld
ndredge	dedeld
nsank	dedeld
-2client on	Zdghff
phell	lfZffe
-2decisi the	lfddbb
-2girl on	ceblbb
nsubmit	jhfffZ
clpublic	ihZZZl
-bemail	jdZdhh
clinitia	cldfcg
-bdaught	blddbh
-2have got	heeehZ
clsometi	ldebga
-3will meet on	Zfcldc
+bbang	heeelZ
crbang	heeelZ
-3instea of the	addflb
pblind	ikdibZ
-bweek	fakZhf
-bcontin	dcjeZl
+2but my	acfflc
crgroup	eZlehe
+bhoped	bfffbl
crhoped	bfffbl
-3differ days ,	dfcelZ
-2but the	leddeZ
+blittle	cdeclg
rxdenied since past	eefelZ
+breadin	bdfhcl
flchosen	kZgdkb
cldoc	Zfffdl
-2lookin at	ldccdZ
-3made by the	iZfeha
pmoira	lfeafe
crsupply	alffee
rxappointment until ahead	kcZlZa
-2below within	cZffil
-3link below within	cZffil
pkomani	bfeeel
nzilch	deffbl
nconfid	ghfeZk
-bfactor	ldfeeb
padmits	lefffa
+2, ok	lcbehZ
-3the @d :	alZabi
crinclud	bedfel
clsounds	dfflea
-3in by the	ZfejZk
clglass	dfleeb
nlighth	eefflZ
-bsparri	ddkeZj
clsparri	ddkeZj
+blacks	cleegb
+bclose	fhlcbc
-2sample by	ZeedlZ
ppress	hikccZ
psenate	cleehc
pexport	acfffl
-2accoun by	kheecZ
-bbeers	febelc
clbeers	febelc
clnag	ffffZl
-bmotiva	alffee
clmotiva	alffee
pwhatsa	gfZeel
-2same as	effflZ
ptaking	eZhbfk
-btraffi	hlefeZ
please	geejiZ
-2both by	hgedbZ
cr@d	Zeekej
-2leader calibr	bcblda
psympat	lfeeeb
-2interv is	acabdl
crmill	lbgfZh
-2answer ,	ldbebc
-3's words :	Zdedbl
clstop	ghciZi
-2diary ,	Zcifhk
-bquote	iideZh
nand	dceflf
crslow	afffle
-2on it	lbdcec
clthemse	lZgech
-3boots , the	fkcddZ
clexcel	hleffZ
-3next conven on	Zeegbh
-bsketch	Zkbfkd
+2of @d	fbdbla
nfavour	dcfjlZ
-babstra	cldfec
-3they gave me	Zldfdd
crtable	bdchdl
-blanded	dlfeea
-2on till	gZeebh
crwhere	hgdihZ
-3the office on	kakdaZ
+bhold	kheddZ
crhanded	ikfecZ
-2picks by	lafcec
-3up post on	ceecbl
-2shortl by	lZfaha
-3it up on	Zdccjg
clsignin	cleedd
-bgenera	lbbckc
-2last person	cfedla
prising	dldfed
-bbite	ldefdb
-1period	bcdecl
nabout	Zjfiaj
-2select on	Zffldd
+bassume	kZefdh
phence	lfefda
+2though ,	kedeiZ
-2essay by	alffca
-1them	Zigdkd
+bpieces	celebd
pgrumbl	efffal
+2and @t	eeZdcl
pfix	aleeef
-3have yours by	aaefld
clcountr	Zdhicj
-bswear	cdeeld
-3about it on	acilZZ
-2with the	Zdcdgj
-2portal on	ldbeeZ
clstore	lbbebi
-1signs	hackZb
-bnice	gcclkZ
-2with someon	accela
-3it with someon	accela
+1invent	bebdbl
-2coffee on	bclfdc
pallows	iekeeZ
cram	lZedgf
-2anothe by	dlfedZ
npie	leeebe
-2dates ,	acZbhj
-3are due on	bccdZl
nshephe	efdedl
peveryb	cbihla
-2counse until	bafdlZ
-3its counse until	bafdlZ
-2strike on	bedbbl
+2and she	faZgdi
pfacili	iZeflc
-beta	lceedd
nthat	lddfgb
nsurpri	lbceeg
+2, assess	cejidZ
nreconc	cffebl
-3is set for	gcfhZe
-1vote	bbZkgf
nqueue	ddeeld
clshare	glefda
ninvita	bbddjl
nlagos	leffbc
-2so since	effflZ
-2hope until	dbedlZ
+2for someth	dbedlZ
-3you hope until	dbedlZ
ndescri	ceefbl
cropenin	blfecf
crneithe	Zecelg
puntrue	hdcfZl
-2i work	dfeeal
clthing	blbiah
-3first has until	cZfbel
nquarte	dclfee
+bcompen	cfeldd
n@d	jifffZ
-1allow	lgdZZb
+binsist	lefedc
clzoo	ddfflb
-btother	lfffda
clpromot	dedfdl
poutgoi	deedel
-3can rule out	cfedbl
-3, shortl :	acdlZc
-3some time in	gfhciZ
-bgithub	ffflZd
+2, counte	ijbcZd
cllines	clbeak
-3will reach you	Zacfcl
-2they sail	becdcl
-btrack	lfdeeb
-3one on the	aeblab
njust	Zcladl
-2phone you	gdjeZZ
+bitself	jledcZ
ptide	eleeeb
-2and then	kbcdZi
+2it will	fbabZk
-2their answer	ldeeeb
-2offer you	edlfbZ
nviking	efdecl
nenjoye	acfhlf
clflat	fdZchl
crgettin	hjZege
ngap	lfeegZ
-2live until	baeeel
+2is gone	eecfla
-3the client on	Zdjhaf
nlength	efelbd
ppurpos	Zelfff
nquerie	ldebcg
pexcite	jZheeh
-3the last person	dfeclZ
-bwicker	efefZl
cralong	geZfel
nregist	aZcbjl
+2but i	lbdbbd
-1panel	fbZlZd
-3on @d ,	deeflZ
+bsuit	Zeledg
-3i have till	alfffc
nkanzle	leffda
+2are taken	eeedZl
pworksh	jbbedl
-3hands by the	bafccl
-2furthe than	dffflZ
-1lectur	cbdfal
-3, board sits	bfeZel
-bdecidi	iceeZl
-2though :	ZjckaZ
-2interv before	Zjakda
pcarefu	ldfecd
+bcounts	afclbh
rxaside since past	ZccZif
nassura	lbfeee
+2brunch is	accfbl
-2reappl after	dcefcl
+2and show	cdlfdZ
rxdenied by ahead	ehZdag
+2, seven	ablehZ
-2notes on	ZjajZc
+2and it	deZigd
ndoing	bikfiZ
-bwardro	ffdcdl
-3applic on the	jedjdZ
pchapte	hldcfZ
-btl	lgeecb
-2to vote	aefdla
-2have said	dcZdhf
+bc	delfed
-2he offere	cebdla
+2in the	jbhZae
nlocker	ffeflZ
-2that to	lefdab
crso	Zecjel
+2, sorry	ZeZcfk
-breplac	jgZcjf
rxdenied until ahead	gcZfge
nhe	eZcdlj
nherd	eelfdc
-2tell you	hgZcde
-boffers	kZbjhc
-1lot	dkdfZi
narchde	cffflb
nvoid	Zfddkh
-3@p , is	lbceca
prent	icaedl
-3your interv from	efbdlb
+bbreakf	ddleee
-2sits from	efblba
nillnes	eedflb
-2slow practi	dececl
+2, contes	dececl
ptablet	lfffbc
-bvisito	eajfZl
pfeel	eelfgZ
-2applic by	lbffbc
nsomewh	lakeca
-2pinned up	jbbahZ
-2has the	ZddZjj
clintent	idfflZ
+2, orient	Zdfcdl
nears	jelecZ
-binvoic	ddefdl
-btown	egkcZh
nnerves	lfdkbZ
prung	hZeedl
-bspare	bkcflZ
+btransl	Zgfedl
-3for you for	blffca
-bshoot	dgdcdl
-2: forget	aeebla
-3it could be	kdheZc
-2meetin ,	abdecl
clbridge	dfffbl
+2to give	laeeea
nfairne	lcfefc
clwelder	fddeel
-3back to me	lhafcZ
pmanage	ldbkeb
-1cvs	Zabkbj
pend	ifZbdj
-2give them	gdfdjZ
-1side	fkdebZ
ntin	dZffgl
rbact bare-request	bgieZg
npainte	ffeflZ
pdeck	djblea
-2rule within	lbffeb
naccess	Zhkcdi
+1sooner	Zcefih
-btap	cflfdb
-2your answer	libdZZ
-2jury meets	Zccgei
-2i though	fbdfal
clreply	ekfbjZ
-3, due in	iffedZ
nstore	lfgedZ
pcompli	jbgZfj
clweekda	bdgedl
-2meetin to	aeflaa
-bindivi	leffdb
nmateri	efcled
nruling	eZeike
-2forema on	cddcla
-3's forema on	cddcla
+1max	gZfgeh
-ballowe	llZceZ
-3be with you	fbcfZl
crgo	bjlida
crdelibe	jddlba
pwindow	ciZjbj
-bscans	leeefb
+bcare	Zejegh
+2and that	kZZegb
-2are seen	dfeadl
-2postdo ,	eadecl
-3the postdo ,	eadecl
plook	jhdlZc
+bunpack	aefeel
-1sick	aeddel
-2second round	diakdZ
-3the second round	diakdZ
clordina	leffeb
cryours	Zlddei
nthrow	bccfli
+2one of	lbffea
+bdrug	aefddl
clbasis	legcfa
nintro	delfec
-2, says	ackfjZ
-3owner 's back	beeeel
ntents	alfffe
-1before	fhZbbh
-baccred	aledci
pflour	elcfdc
-2once ,	lbdecZ
nstayin	dffflb
pscheme	ilddad
poffs	cffcel
-3he is in	lfebdZ
-3sent out on	ffffkZ
cltattoo	gfffkZ
+bseems	gZffel
-3applic by the	lcffdd
psla	iabeal
clanybod	bdefle
clwritte	jZfclb
+bknow	cdaall
ngary	djaela
-2applic for	eddebl
-3counci on the	afeleb
-2mail of	Zccefj
+2was what	aeddla
-3into servic ,	accedl
crbuyer	ldffga
clps	deefcl
-bsheets	Zjffkb
-bdioces	dakdlc
-3you wait till	Zbceji
-3and ring you	lddfca
nprofil	jbkdiZ
nfran	beffel
crfacult	bedlfd
pcried	lZcffi
clfolks	kddlca
+2, to	ckeZZg
pboatho	alffZk
nleisur	agelgb
-3or not by	lbfeaa
+2to ring	kZeehb
-3am off from	kkefZZ
psick	blabek
-2came down	bedeal
nsunday	edleiZ
-1remain	jdkeZc
pdrilli	elcfdd
crshadow	eedfcl
nsleeps	eelfdc
-2stop by	aZffcl
-3must stop by	aZffcl
nevents	feZfgl
+bsuits	agljca
pdragge	Zfflfe
napple	eedflb
nsingin	aleffd
clblank	lbffZi
clhiya	cfeddl
nzone	cilfcb
-bhusban	bidfal
-2opened on	idebZh
-3you within the	lcedbb
+2and @s	Zedcel
pwoman	akZijd
+bme	Zgadll
clmobile	ldafdg
+2and commun	bfflfe
+blog	clfece
+1does	ZcZijd
clfull	Zjeddl
-2them within	Zgfeej
-1garden	afdedl
-bhouse	lccebh
cladvent	ldbdgc
-2^ till	fieeeZ
-2it shuts	Zldeda
-3conven on the	faZkZe
precap	kdlcbb
plector	bfdfel
crnewsle	dfdecl
+bsoones	beefel
crsoones	beefel
+1haha	aedecl
philary	cbfffl
psends	hfZdig
-bgang	Zlefeh
clscans	leeefb
-2her the	aldfec
-3dinner is the	Zdceel
+brotas	aleddh
crrotas	aleddh
nfishin	Zeefik
-bmum	Zfbdlj
-2expect in	lbcefZ
-blyon	eelfcd
phears	ildcea
-bwinter	jedeZk
clwinter	jedeZk
pintere	ekghfZ
-bilse	flZffe
clpereir	laffgc
-2passed on	dfedlZ
crbefore	cfalei
njacket	ldkebZ
+2is cancel	edjffZ
nrelay	jfejdZ
clplant	gbaffl
-3an answer the	lfcedb
-2as the	kZbfch
pmarks	ldcjeZ
-3a day ,	dbceel
-bprojec	celefc
crlater	ijaihZ
-3's off ,	adbfla
-2town on	edleeZ
-3in town on	edleeZ
nwrites	eZggjc
cllunch	cciZdl
-2i hear	Zedegi
pchambe	clfefc
crcalls	ebdlfe
clpushed	jbalcc
+2, school	jZidci
psays	aZcglj
rbsuperseded slipped	jicZde
+2we need	bledfZ
-3prefer to write	Zdefcl
-3will ring on	fbldcZ
npeace	eeefcl
-beyes	dbffel
poccasi	ahffbl
-bflash	hfffkZ
clflash	hfffkZ
psimply	flffac
+bcoming	flZech
-3move on the	debcal
+bdelibe	ieeZjf
+2, who	Zbbbkg
-3post closed on	fffflZ
-2said within	lefeeZ
-3be one by	lZffeb
-2gave it	icfeZj
-2am told	leefeZ
-3i am told	leefeZ
crshout	ghddZk
crleeds	cfleai
clman	jbable
-2tourna the	abbedl
crtwelve	aekdlZ
+2of closin	acfflb
ndrafte	cffebl
+1uh	Zheclb
peveryt	kZelga
clunlock	dlfedd
nheadph	dlfedd
+bhrs	fegflZ
-2within the	ahakjZ
-2, writte	kbdfZf
-3now , writte	kbdfZf
+1whoeve	adcedl
rbact want-to-see-you	Zidffg
+bman	hddeZl
-bwarden	hflecZ
clleads	leffad
noption	dljedZ
-2lasts until	bakjeZ
nexempt	leefdb
-bruth	efedlb
-1closin	bcdbcl
pbabe	hacfld
-bserver	Zlddgh
-3they close on	Zeecdl
+bagency	gblbah
+2unless you	Zicecj
ncertai	ledeeb
rxanswer by past	gefegZ
pdislik	gjjdbZ
-2than in	Zbggil
clsenior	eecfdl
pupheld	dfeccl
-barrivi	blfffd
-3away on the	idcekZ
-2paper on	ccdlca
-3your paper on	ccdlca
-2filled it	effflZ
crearlie	cfbZlj
-2a call	dZhcjd
-bvacati	ceeeel
ptiny	baceli
+bdawn	eelfcb
-3go out by	ldfedb
+2or so	gZakbg
pseafoo	Zjffei
pagree	Zlefdi
nkitche	efieZk
ncrosse	edciZl
pconfid	aldehe
clsheets	Zjffkb
-2offer ,	bicdjZ
-3other offer ,	bicdjZ
-3and tell me	Zldeed
+bfran	beefel
+2at a	keZecf
psignif	eebeel
-3at my desk	hZcfai
+bm	leddbf
pstops	dcleaf
nhole	lefeda
rxsuperseded before ahead	afeela
-3your id by	eaeflZ
+bsupply	alfffe
-bjudici	eiffkZ
crdig	cefedl
-bport	cZkfei
-bexcept	lccfeg
pbenchm	leeedc
-3words by the	aleeea
pundeci	leffea
-2flight the	cabedl
+bfloor	dddfel
-bdeals	leffea
cldeals	leffea
ppairin	lgddgZ
-2land on	afdadl
nwing	ZlhfZi
-1everyb	ldcdfZ
nconver	Zgddjj
+2, concer	Zcffbl
-3, reply within	Zcffbl
+2so payrol	elfcca
clallowa	hbbedl
ngronin	adjfal
crx	kfZghb
-2pink again	cecedl
-3's pink again	cecedl
bsfrom period no	ZZihdf
-2held on	Zajajd
nregrou	ceedel
page	eeeleb
crtried	Zlfffe
boago	ddZbgg
bsago day past	ddZbgg
crbag	leefec
+1here	Zejbdg
notherw	bklceb
-bfinds	lfeeeb
phuman	ljfbZb
-b^	ldecgd
-3answer , by	lZffed
+2and are	aeZdkh
cljudici	eiffkZ
-bcolone	aeffel
-blawyer	jadbcl
ncarrie	dieelZ
cl@p	bcdlla
-1more	fbZjdd
-1except	bcZfdl
nends	chlcgb
+bbell	dibbcl
-3for the call	cfeclc
clcircul	lfffgZ
-3reserv list in	ceeelZ
-bbumped	fdikfZ
-banne	afflee
clanne	afflee
crrota	cljdZe
+btown	jalfeZ
clfone	lfcfdc
cldirect	haljca
-bdine	bdlbeh
cllock	Zlhfgb
+1maybe	Zdfdke
-3first meetin :	behkcZ
crcleani	dceeel
clconduc	fdidlZ
prespon	lZegZj
clballot	kfZiZg
+2, this	kZiabe
-2yours arrive	acdelZ
-2gives you	Zlefeb
-2allow us	lcfddd
-2were heard	addfal
-3you were heard	addfal
-2would put	deeflZ
-3i would put	deeflZ
-1quiz	akZfci
+2, messag	bfblcb
precove	eddfdl
pengine	cfbild
crfollow	gfijeZ
-3for news by	acfelc
-3the books on	elcdab
nbranch	hgeekZ
-bpair	lcddch
rbsuperseded could-you	eeZfle
pbooks	ahdlZi
clgather	acdljb
ptown	legccc
+1whethe	giZadZ
-2to sign	cfceal
nrates	fbefdl
+bha	ledeZi
pnovemb	aldfeh
pusuall	leefZg
-1great	beeelb
-bdesks	cfedel
+1next	lcdeeb
-3finali on the	addael
pconser	lebedg
pyear	ZlZhhg
nhonest	dbcchl
clairpor	fZhfcl
+2s pouch	bjdeZi
-2hire you	Zedffj
crson	lffeeb
clheart	hfffZk
-1approv	hdbZaj
-2signed before	gjfedZ
-3i return on	affdcl
crfurthe	elieZc
-2the result	leeeeb
-bat	Zclegi
clfiftee	lfefbc
-2try us	aedecl
crexamin	alkefZ
-2shut on	eiZaeh
-bpetiti	Zlffeg
pthumb	ccdflf
-2the partne	gbcjhZ
clpages	Zleedh
npoints	dfffla
-2i meant	hbkdZZ
pstack	beefdl
+2s @t	jZlcbZ
-2being on	bdlbbf
-2out before	ldefdZ
clthird	Zddfkh
-2here on	ciZgka
-3here it is	adeebl
plunch	cjlhZc
-3be in the	aeleea
-3are interv until	defZel
cledit	Zdfffl
-3let you know	dbdglZ
+bplanne	adekbl
+2: we	Zbdeig
pparagr	lfffeZ
-2query of	ffeflZ
-3your query of	ffeflZ
pinside	ldffec
clconver	hblggZ
-2up for	Zdlhhe
-bdocusi	dbcflg
-3to # ,	cfaeel
plater	Zclhbj
-3seen on the	ZehZZk
+2# ,	dZejZe
-2applic ,	eZaalb
-2ok by	blfecb
+brun	aleech
+2betwee #	Zgleda
pflexib	Zliddd
+bclear	eZliZg
cllisted	clefed
plou	albfei
nrests	ffffZl
crlog	clfece
-2now the	jagZZd
-3is now the	jagZZd
+2after closin	iciebZ
nstable	elffdc
-3did so on	ffefZl
pgm	Zeefjk
crpast	jclfdZ
+1betwee	igkdZZ
-1within	ekaZde
clphase	fehkeZ
nbegan	lgffeZ
palive	alefjZ
-bstudio	bZlecj
nanyway	fZdefk
-2emaile on	lebceZ
-2open at	ecbfcl
ncopies	eciZjg
clroast	beefel
+2the pa	acffla
pcoffee	aggael
ncentre	elhbde
-bboss	iaZlhc
plake	hZeeel
+2she wants	aldfea
nkey	lehedZ
-1inspec	cdddcl
pcuttin	gddlgb
-2same lot	ffffZl
-3the same lot	ffffZl
-2# :	jcceiZ
clcancel	aalfic
nambula	ffafdl
-1apply	abgfgl
-2word before	ldfebc
-3other interv on	dfbbcl
crwear	Zikeee
psoul	cglffb
pleft	edflec
-2decide ,	hZZdjZ
-3to be the	fbZjjZ
cldocusi	dccflg
-1birthd	Zcdecl
-3get your knives	ceafcl
crknee	dfdeel
clhistor	ecefdl
pfaff	fZledg
crfellow	ldefag
-3held on the	bdkchZ
+boh	Zeeeki
ppurcha	ddefel
cllearn	jbZedl
pbarb	fefeal
-3down on the	Zececl
-bfunder	Zdegij
-2open on	ccddal
pinstea	lcedib
-1contra	ZZbegj
-2down on	cjZffg
-3hear back by	leffbZ
+bhygien	dlefcd
nshoot	fkjddZ
clyusuf	cglfea
peligib	fkfkbZ
crwatche	dlefeb
-1rotas	addddl
nmate	hhieeZ
-2someti in	edhajZ
pcoupon	bffcel
-3to hear by	hdfehZ
crstarti	eeaffl
+2and would	ZgZaek
+bslips	aefffl
+2to those	Zeeedl
-2misery on	hccejZ
-3my misery on	hccejZ
+bwatch	iZelfc
-2period is	ladbad
-2hands by	fjfedZ
+1mail	Zdggjl
+2mail ,	Zdggjl
-3think over the	ckdidZ
padmitt	Zlidaj
-3, no ,	lceeca
-blake	Zglfef
crforwar	lfdegb
ppackin	efcdfl
-3staff meetin :	ZaaZij
-2will decide	gedckZ
pfigure	llcddZ
-3notice runs to	akcZag
nharmon	cffldd
-1lead	bdjejZ
-2portal by	kedddZ
-2answer inside	dZffhg
clokay	liddda
nmum	ekhdZi
-1means	lacdbd
-2would phone	lfdfcc
cltypica	kZbebk
clembark	eeeecl
-1given	jZaeZj
-bteach	deheZl
-3they tell me	lceedc
+blogo	clefga
pproper	fddfbl
-bletter	ljdacd
nnails	fZfffl
-3you both by	lZffee
+bearlie	kcbZgh
clmatron	lZZbgi
-3my desk until	eafffl
clrumour	Zeeehj
cllady	ckccal
clstands	Zlifbf
-2an hour	ableca
nspoke	ajcfld
cllord	dffdbl
ntheatr	Zeeelg
ptasks	bfdfdl
nkeen	bbgflf
+bsubmit	dlffeb
-bstudy	bgkejZ
pwon	cjlfba
-3she has until	ZifZei
+2so he	Zdlega
+byea	ikeedZ
clfootag	fcfldc
pghent	ecdeel
nbadges	leaedg
+bbuying	fflfcb
-3says , within	abfelZ
-3form , @d	aeldeZ
+1tops	lcffec
-3are in on	keZZcf
-2would the	aakdiZ
-3the panel on	aclgfZ
-bgreat	ZlZchg
cldefend	delded
ppassen	lefedc
-2@p to	Zcbkcf
+2, second	bflbeZ
+bemploy	beffdl
-3call before the	laffbZ
+bentran	dZgffl
-2clerk said	leeeaa
ptryout	eleeeb
-3the will on	Zdbbhi
-2accept :	blcdca
-3been open for	fdfflZ
nstudio	djZcfl
+2and is	jZZjae
-3our hands by	Zlffeb
+2you can	fZjfbh
+1free	ddlcZc
ncaptai	Zeedhl
cldonor	hZffel
clpursua	djefkZ
-2extend :	jjZeca
nregion	jcghhZ
npiano	eflfeb
+2of your	iZkedb
+2i owed	dffflZ
clpastry	dckekZ
-bforepe	dbdfel
-2is closed	ceedcl
-3was due on	bcfflb
+2s come	dfeflZ
pentitl	ljedfZ
ptrish	jdcflZ
ndecent	cleece
-2date ,	ZZZkfg
-2said no	eeffZl
clbea	flbffc
pqueue	gdefla
pmed	alffee
+2before that	elcecZ
-bdean	jbclZf
+2, object	aeeael
+2to see	aZldei
pnews	dikZdf
psunday	lgdecb
crshorte	ccffel
+2was the	eZZclb
-1origin	deeelZ
nas	gdZhgi
-bvp	kefehZ
crdepart	lefdiZ
+1coming	lddbZg
-2am away	aeefel
-2below by	blefea
-1harves	cdbdcl
pweldin	gdlefa
cldoor	khddZf
-2word within	blfeba
-2panel meets	gebiaZ
-2can do	iekdeZ
pkarin	lffefZ
clplay	ddlffb
-bhang	lkedZa
cllogboo	bleclZ
-2on the	ddjfZg
pworst	afflee
-2inbox on	hjbccZ
+bunless	lccfha
-3one in the	lbcfda
pfarah	fZfffl
-3an offer within	lcffbZ
clconcep	dleeed
nparty	lZceei
+baudit	albdZk
nprofes	Zjgcei
nperman	ceffcl
-2decide after	bddddl
-3reach you by	lcffba
-barvo	flefdb
-3touch in the	ieaejZ
-2probat :	caffdl
ncoming	kgkZgZ
-brule	ibcccl
+2and by	Zjblga
-2one is	dZecck
-3on a call	cblfbb
+2, before	hkZZdd
crissued	cffbfl
+bclocks	Zdcfjj
crclocks	Zdcfjj
clseven	leefdc
ndeckha	dedfdl
-3new date is	lefdeZ
-bexpire	kfcaZi
pmullin	abZfll
-bombuds	Zefffl
crmove	Ziedgj
nscrubs	dflfeb
plove	iicZie
-2when is	idjecZ
-3to when is	idjecZ
-2everyb by	lbedca
+2i could	Zdffhh
nweight	eflbed
-3: no ,	gcbdjZ
-2visa ,	bcedcl
-3the visa ,	bcedcl
clotherw	lgecZe
-3dinner is on	ZeiZdh
+bwherea	afeefl
-2^ does	cclffd
-3know , not	ddeflZ
pnod	fcdecl
-3togeth on the	Zbjdch
psketch	Zljeeb
-2take them	ldfdca
-3will take them	ldfdca
+1brunch	abdfbl
-2on call	aebcdl
-3, on call	aebcdl
+2, quoth	ldeecb
+2for choosi	bcbelc
crfilled	kidlZa
-3to tell me	jbefZi
-2rule :	ijccaZ
-3to it on	ZdZjdj
naboard	egfelZ
npostma	eecfld
-2paperw on	dcdfcl
nknives	abldch
+2, refere	bcZehh
+2# at	bdaebl
nany	igZbfj
-2gave me	fjcfZg
-2# interv	cjajdZ
+2is mainte	adcedl
-2in all	keibeZ
clrooms	ahZdlh
-2he say	hdifZf
-3did he say	hdifZf
pblunt	ceeedl
-boslo	Zekddk
closlo	Zekddk
-2^ allow	ldfdeb
pmandat	ileedZ
clguest	ecfedl
njo	Zfjdel
-2holida ,	lbbeda
nsuppos	cceefl
-3cathed on the	bfcadl
crends	lbceja
-3shut on the	ZbZckg
-3say by the	fZffbj
-bweight	dldffc
-bevent	elieeZ
-bemploy	iZidjc
clbumped	deikfZ
-3usuall say within	eaffkZ
-2hear the	feedjZ
paunt	dcehbl
-2not after	jhffcZ
-bcrews	jeffiZ
-bcards	gbZkbk
-3on over the	aedgbl
phe	jlacbf
-3grant , due	cZfelc
-2third time	Zebehi
nhouse	dbZhgl
-bping	lheedZ
+2for me	Zjeedi
+2, clinic	cclfaa
ptheir	kakeZf
pboring	flffda
-3to tell them	alefcc
-banyway	leeeec
-3applic came in	eeffZl
-3return it by	aafflg
crlook	Zgdgdl
pland	leefdc
-bwalked	eefelc
nsidewa	eleeeb
-2the outcom	keddZe
-2phone screen	jejbZb
+bbroken	efefla
cllangua	Zlcfei
-bbutton	dldddf
clbutton	dldddf
-2honeym till	ccfddl
-3, honeym till	ccfddl
+2on ,	kZeeZh
-2fair on	ccielZ
-2holida on	adbecl
clhygien	djZeej
-2any aftern	cfldda
+bchair	faejla
crkeeps	khfefZ
-brequis	ffffZl
+1calibr	Zdclca
+2calibr ,	Zdclca
-2pushed to	ZedjZg
-3was pushed to	ZedjZg
pbex	iabfdl
-2skiing until	cbfbfl
-3you come on	acleZd
nhugs	affelg
-2replie by	Zbfddl
-3union replie by	Zbfddl
cljump	Zegfle
-3for the owners	dcldaa
+2, new	Zddcfk
-3make their choice	Zfejci
+bcourie	aldfcg
+2after they	jfffjZ
nmiss	ccfflf
-3which is the	gcjeeZ
+2so please	claeae
-3inform by phone	Zehflj
clchance	bdZlii
npasswo	eaeffl
crworkin	dfdeld
+2was a	ZZZcih
panneke	fdcdel
-2it back	dlcfea
-2it from	Zdadjh
-2panel sat	deaalc
-2on ,	fZleag
pinstal	gbcfel
-3happen before the	cffecl
+2and on	ZjbhZe
-bwake	lffffZ
plorna	cehlfa
-1refere	ZiZgge
+bround	hZclZi
-2object on	cdcblZ
-3counci object on	cdcblZ
-3someth i know	aeefbl
+brequir	dflfdc
cldietar	diefZk
-3ring you on	ldadZe
-3panel interv :	belccb
-2so before	blefea
-blunes	ldefec
-3runs out in	bldfcZ
-2offer on	fiddgZ
-3: come by	jZffdg
-1nods	ldddca
nxo	fikddZ
-3by email on	lebeZg
pair	clffec
-3to interv by	laffda
-2target :	bdefla
-3origin target :	bdefla
-2change from	eecdlb
-2for it	jfediZ
clp	ffefla
-3automa mail of	efefkZ
critem	fdddcl
pdock	dlZekb
crhr	bcgkZl
-2interv in	ZckbkZ
crqualif	Zlffef
-3period expire on	jhdbdZ
-3his answer on	cZdedl
nsurviv	cdlcjZ
+2, signed	Zjfddi
-2quit on	aeddla
-2your contra	eddfal
-3have your contra	eddfal
pcandid	dfgdlc
-badvent	ledbjZ
crexam	flcffb
paround	ljcccd
-2someon from	efddal
-bcampus	deeedl
-2rennes on	bedbla
-3reache rennes on	bedbla
-bfill	leZddh
-3from me the	lddedc
+bcork	dflfeb
-1photo	albedb
crremark	dcffld
-2ignore the	ZZadkh
-barguin	ldffec
-3before , the	ijZeba
-3not be before	affedl
+2she says	lZddhc
clmrs	fclgbe
-1at	kgZfdd
pkurz	dededl
-2see on	ZebeZl
-3to see on	ZebeZl
ncredit	ffZffl
+2to prepar	Zleedd
-2day than	ijefaZ
-3later day than	ijefaZ
+bsudden	eeffal
crsudden	eeffal
-3or no by	djeebZ
-bwine	bffddl
crun	dhfflZ
clfillin	bgbfel
crsubmis	lfffea
-1coin	ldceca
-2hour on	hbhiZe
popt	dfcfdl
+2, stand	fdgkdZ
-2one :	dZkbgb
-3starte on the	bedfal
-3call togeth on	Zfehic
-3from us on	jcbehZ
clclipbo	cgefbl
-3of work on	dlcecZ
pusual	lceieZ
nrollin	bffflc
cloveral	bfefdl
crwash	beffel
nyouth	bfeedl
-bnine	aZljka
+2and meet	bdlebc
ndossie	bgffla
nrecycl	affefl
+2, zip	bleeda
pmoodbo	geldda
ppalett	geldda
clazores	ceeeel
-2planne for	bbbbfl
ndesign	keiedZ
clsingap	aeeldh
flme	clhdfc
nremind	jkeedZ
-3husban by the	clffbb
-3me on the	iZibbc
-3be notifi on	geebkZ
+2, where	jcbkbZ
clcards	hbZkbk
-3due to end	efffZl
pindemn	eecfcl
crreview	ccdlZj
-3a no within	laffed
-bfriend	ceffel
-2determ by	hafeZh
pmadam	ggiZZk
+bsometi	adddlh
cllittle	beffdl
-2's closed	kedeZg
-2time until	alZbZf
+2on your	dddelZ
-2have cancel	ddjefZ
-bhead	ekjbhZ
+2to sort	lgbedc
+bphlebo	afffle
-2hear back	lffdda
-2texted at	debfbl
-3guy texted at	debfbl
nbankin	ieedZk
crnames	lZbleb
+bbridge	efefbl
npays	Zdafli
nm	leefeb
clrelief	fecfdl
pairpor	ZiZejh
penquir	jcdhjZ
-2day :	caZdcl
-2aberde :	bdkdgZ
nchoice	kZkadf
+1in	eZlaef
+bmunici	cffcdl
-2, since	efffZl
-bapron	dcffcl
clapron	dcffcl
nsue	dlffdc
-bweeken	icbdcl
ntyped	Zeckfj
-2not :	lbcfca
+backnow	kfffZh
cracknow	kfffZh
nhourly	edcfdl
panouk	ilceeZ
ptimeli	dcljcb
-2everyt on	hbdhbZ
pclipbo	fleedb
phinges	affdfl
clraffle	dgejiZ
-2to candid	icdbZh
pfighti	elhdea
nsheila	glceec
-2^ start	eaafdl
clpop	dZlecl
+2as planne	Zcejif
-bsuper	deelha
-3with her on	ZchlaZ
ngrowth	efeeal
pswiftl	alffff
+2for you	eaibZg
-3proces can take	adfffl
ngrey	Zlfjag
-3extend to you	Zeefcl
-2attend by	blefec
-bprobab	Zdkedl
pshareh	cekekZ
pmilkin	eefebl
ngame	bkcdal
+2after servic	Zdhbaj
+bnewsle	cgdecl
+2at whethe	ddZflZ
-3round on the	edlcad
crdrivin	ddflec
clhired	Zjcegj
-bgran	deefcl
+2, need	achdlZ
-3cellis in the	cfcael
-1kept	ddeebl
-3you will know	hdechZ
padeyem	adgfel
-2word about	Zfgflg
-3a word about	Zfgflg
ppanels	geccdl
-bfiftee	cfleec
nlips	lffcec
pboardi	elefcd
-1retiri	accecl
-bpast	iZhaej
+2s my	clbfba
-bcharit	Zefeji
nrosali	edfedl
-2time by	lbbfdb
+2, suit	Zejebf
pforum	Zfffel
-3want to know	Zleddb
nnurser	belfkZ
-2is for	aZlddf
-2a long	cfdadl
croh	Zeeelh
+1one	galcZd
-3trial shift on	efgfkZ
-2tastes on	cdiZbi
-3jury tastes on	cdiZbi
-2cv on	adjZge
-2here within	adffcl
ncordia	lbfZaj
-bdestro	deeedl
frrefuse	lgakZd
+1since	blabed
-2unders within	alffda
-3the unders within	alffda
-2drill on	cdafbl
clupstai	lbbdak
+bwash	aeblbk
+broad	dfdddl
ndancer	dfelag
-3them all of	dedlZb
-2^ feedba	ldeebd
pfourte	cleffd
+2and ask	edlfda
pcosted	hbeleb
nweighi	bfefle
clbeep	dffdlc
crbeep	dffdlc
clstayed	adddlh
-2we though	cfddlZ
-2, before	gjbdZb
-2^ you	ihefcZ
+2i mean	Zdhejc
-2is by	lcfdeb
-3that is by	lcfdeb
pfiled	elffeb
clabout	fZfele
pfella	ceeeel
pdraft	lhaebe
-3say so on	kZZfhb
+2and ring	Zeeedk
-3but on the	kdheeZ
-2email within	hjfebZ
nsuppor	clceka
-3shrug , then	jedfeZ
-3to ring on	Zdcbkf
-2no answer	Zdffgh
-2books on	dlccZd
crhospit	ibdelb
-2due in	gddjZf
pmyself	fcflbf
crmail	eeZZjk
-2decidi on	lfedea
-3are decidi on	lfedea
cldad	cefeld
+1instea	kfiZZa
phurdle	ahlebf
pmotiva	ahlfea
nrebook	ffbfel
-1town	Zagdaj
-3@s , on	lfdcdb
-2: said	cekeZf
-3shop : said	cekeZf
+bbrings	leffdb
crbrings	leffdb
clagain	cehecl
cltask	efZcki
-3and i have	alfffd
-3refere due :	bZeeih
+1anybod	eeefZl
+2anybod came	eeefZl
-2run throug	ecebdl
-3role run throug	ecebdl
+bkeys	beclbi
+2, hangov	geZdhh
clperm	affdfl
+2we make	lceeba
prushed	lfeedb
+2: if	lbefda
-btea	eZlebh
noutdoo	eecfld
crpendin	ffffZl
-3leaves here on	ldefcb
pdeferr	lfeadg
-bonline	Zijbeh
clclinic	gblcah
crus	hdijfZ
+2they will	kZbZdh
-bgrace	jfffgZ
+2in any	lcaecc
-3signed by the	abfecl
cloccupy	dfedel
+2the works	eedelZ
-3wonder : after	eedelZ
pgarden	hZgfie
+2, ha	ldcdZe
-bhurry	elfffa
crnight	daicdl
ptracto	feZfel
-2try again	ceZecl
nguild	ddffdl
+1ends	gebejZ
-2him by	aefccl
-2counci ,	Zdiekb
psummon	beefel
+1prompt	eblfdc
-2lodged within	Ziffef
-3be lodged within	Ziffef
-1attend	edbfbl
pdelays	deffbl
-3meetin moved from	aeealc
+bhorse	cleeec
ptanned	dffccl
-bpushed	ebblka
clgirl	afcljc
-2post ,	agefbl
clmarta	ldffga
nlawyer	Zldebj
pscarf	fcdeel
clfinals	idkfeZ
-bforce	efefbl
clforce	efefbl
-3yours from the	eecedl
nhiring	ccfhlb
-3every applic within	jcffgZ
nrewrit	dffflb
+bjoked	ledfec
ncoach	dededl
-3frost till the	dcfdcl
-3be bored within	bbffcl
clprogra	heebal
-2slip by	blffdb
-3the @d ,	dZeckh
pmural	Zhfdcl
-block	Zlhfia
pheya	lbfffd
+2, ta	fbddlZ
nfishes	Zjffei
-bsub	ladejb
nboiler	dcbfgl
pforgiv	hlifaZ
-1heard	Zibahf
ngoer	aljfea
nfamily	delffc
-2live for	cldfdb
+2that the	Zbddig
crprofil	hlebcd
pothers	lbgbZj
-2filled by	cZffdl
-3be filled by	cZffdl
-2anythi before	beffdl
-2review after	eafeel
-bdocume	Zcieji
-2midsum ,	cffela
-3said midsum ,	cffela
-2are until	cckZee
cleat	dcfebl
+bms	lejecZ
-3be decide by	bafelc
-2accept by	Zleeae
prep	cddlcf
narriva	eegfal
pups	eeleeb
-3for you :	lcdfdb
clski	Zefeji
-3i come in	dkdfeZ
crinstea	fgldbd
-2preten the	befelZ
-3not preten the	befelZ
-2: before	lbeeea
ntaken	cjhigZ
crruled	lbffed
critll	faffcl
pminds	lcZkde
-benjoy	dddfel
+2s a	iZdZah
-bmin	Zdcekl
pkept	Zjeejf
+2stands withdr	ceeelZ
pcheers	bdelci
-2weekda until	dfjceZ
-2candid ,	dfdacl
+2should have	Zfedld
-3final decisi in	Zfedld
-3dear applic ,	ebeejZ
ngrab	delega
nshona	dfflea
-2ring on	dihZee
-2finali on	leebfa
-2told in	ieedkZ
crsucces	kZgeai
clto	clfedf
+bstock	aeedel
crstock	aeedel
claware	aedelh
-2answer within	cZedih
-3know before the	fiefjZ
crlaughe	Zfefkh
+2, cash	adffdl
ppray	lefeeb
pbreakf	Zhffek
-bplane	leeebf
+2or whenev	Zccekh
nare	Zdigfi
-3shortl to the	Zeelec
-bpeace	ffelda
clpeace	ffelda
-1votes	gdbiZc
-2letter the	lccdca
pfitter	ldffeb
ndelphi	Zlffeg
ntailin	Zlffeg
prewrit	dfffal
-1point	ldccdb
+2but could	dfffla
-3be contac within	jcfehZ
+2, scratc	afddla
+2when the	ibZdZj
neight	hfeejZ
clfifty	bfefel
pdubai	Zedkdj
nmit	jeiZcf
ngrüßen	jeiZcf
-2budget on	Zefhcl
-2would hear	Zeedhi
-3, she said	leefac
crtime	Zieblg
clsent	ldcbhd
-3retire at the	bfdedl
-3your inbox on	lcdddb
cldroppi	dfefcl
-2wraps on	cecacl
-3crew wraps on	cecacl
-2hearin back	lccfda
nhire	Zcelie
-2^ would	ghebeZ
+2before we	gegfjZ
pmarker	lafelZ
+bshred	cefeel
crshred	cefeel
pshare	cgljba
nlisten	kiedfZ
-2a furthe	ldeebZ
-2publis on	lddacd
pdesign	ZhkdZk
-2date before	jabdjZ
-3more candid on	bfeadl
crvisit	clkeab
-2decide within	lcffeb
-2counti from	iedcZf
psauna	hlefeZ
nfinali	fhcgZl
-bsites	blffee
-2post from	fefeal
-2return within	Zfffcj
clremind	Zhhdck
+bhostel	ldiebb
preal	ideela
crchap	ledfed
nmarked	aldclb
-1met	Zbddkd
-3left to meet	bfdadl
clweathe	fecflc
nlane	edlfdd
-2them by	eidhZd
-1campus	bfeZjh
pfail	Zgceki
pschool	ihdZcj
-2remain to	acdeel
croperat	bleeai
nexam	Zljdga
-bhire	lgZchd
-2notice in	caefdl
cltools	dZjdel
+bagreea	cdlfed
cragreea	cdlfed
+2so no	cecebl
psituat	elefeb
-bfault	jfffiZ
+2at nine	aclefd
-3rules on the	lebbea
nastray	efefla
crsent	leeehZ
cremploy	Zkffcj
-3shuts on the	afadbl
pbroke	lddede
nauthor	fgZihe
-3frozen as of	ffffZl
-3are over on	eddleZ
-2done on	iffZci
clflexib	ddlfgb
crcaptai	ledede
-3have them by	alffec
ngreeti	afdbli
ncolleg	dekZdk
-2saw you	deddlb
-3coming back on	fffflZ
clmy	Zkdcjh
clthrash	affdfl
-1reqs	efeela
-2regist until	eadffl
clloved	aecegl
clwine	Zeldeh
peffect	ahleec
clsketch	Zjfejb
cltight	ldffeb
-2one ,	Zkbafe
+2, rate	bdeecl
nneeded	jcZdhh
-1go	jbZbah
+2i need	blffdd
clspring	lceddf
-3would be on	cclbcc
crbrunch	cdffdl
pchairs	cibddl
nbuyer	eflffa
-2baby on	dfeelZ
-3once more ,	ddleda
-2start the	dcdedl
-2part of	dfcdla
-bzoo	ZffkkZ
+bfinal	jblddZ
+bcounti	leefeb
crcounci	fdglZh
-3clerk by the	alfecb
-3with them in	alffea
-bsync	leedfb
peyesig	gfhdZj
+2to hear	Zakeag
+2and candid	aeflec
-bstartu	dfbdel
cldig	bdfeel
clstorm	dffflb
-3can not promis	Zdeefi
-3choose betwee the	adlecb
+2at #	Zdkaed
npolice	heddbl
-bmodule	clffga
+2then i	adeedl
-2duty on	dadfel
nrefrai	lefece
+2with us	bbcdlg
-2salary number	aldccc
-bembass	hlgdba
phustin	gldedb
-bcontes	eeecel
-3to start in	fbafdl
-2answer after	bdeebl
-2part until	kffeeZ
-bquery	ffffla
-3auditi on the	Zdkejb
crtaken	adbblj
-2accept in	clefda
pspecim	alffef
+2and here	cfbflg
+bbother	ecdffl
psecond	hjjaZd
pteams	iblecd
-3: by the	lbfebb
-bwhose	ecefel
-2close it	ldeeda
crsecret	lgfZee
-2learn by	laefed
-3will learn by	laefed
pbecome	bjZhie
rxsuperseded - ahead	gZecff
pbacks	gleegZ
nguaran	bcgeel
-3a yes by	biffiZ
-3, from the	cebhkZ
nfreund	keiZde
-1furthe	lddeab
+2, keys	acajZh
-1needed	akcegZ
porches	lgceeb
pbooksh	beffdl
-bprayer	lefedb
-2the letter	Zbeeii
pcare	aldedj
-3be closed on	bfeedl
-bmisery	jddfjZ
crgenero	bfdfel
-3place in the	hdjZea
-2in before	dleebc
nalerts	bdfffl
-1giving	gaicZg
-2one giving	gaicZg
-3the one giving	gaicZg
pallowa	eldfdc
-1dairy	bdddbl
-2the dairy	bdddbl
-2which of	edleca
+bminist	fadlah
pfull	Zdajji
clcast	lfdibb
-bcolour	cjjffZ
-2yes to	acieZi
+2and every	lcdaZe
-1paperw	jZceag
+2he allowe	dffeZl
-2cook by	lbfeeb
punsett	dfeflc
-2so :	fgcaZg
nverifi	lfefdc
+2but honest	Zefffk
-2jobs in	bceelZ
crpreppi	dfffbl
-bhired	Zfbejj
clhard	Zbffji
-bcathed	cfedel
clcathed	cfedel
nrating	laeeeg
p"	lcadjd
-2portal ,	ZicfjZ
-3the portal ,	ZicfjZ
-2i ring	lddeba
+bdrivin	dcelgc
-bpub	bcgedl
npayrol	gjbdZk
-3no , the	bdcelb
+2your applic	aZfglg
nhen	hkeffZ
+2over dinner	Zedlbd
-3bring your knives	eblfea
-2says the	Zebfld
+bgrante	effeal
-2no till	lcfdea
-3or no till	lcfdea
+bdrains	Zfgfgk
-2the offer	Zkdgce
+2with who	lcffca
-2place of	febela
-3in place of	febela
-2will call	leZeZj
-2^ by	hccZie
crnot	afcdhl
-btriall	ffffla
+bx	fbdfdl
-2legal ,	afecdl
-2determ within	hafeiZ
crmay	jiZiaf
crreadin	Zjfgeg
+1your	Zgijed
npast	lddfeb
-1yard	cckeiZ
-2the yard	cckeiZ
-1by	eiZdgf
+1chat	dejehZ
nslowly	Zlffch
clmodule	clffga
nasks	Zjfdkd
clluv	blffgb
clprobab	hdjeZi
pstreet	dkZZlf
pmentio	liZedc
nstuden	Zldebl
nfifty	ffZfgk
-2: done	efedla
-2plan ,	lcdecb
-3the plan ,	lcdecb
nexcel	Zffflf
ngroup	Zfddil
-2close at	Zicefj
-2people seen	cfebbl
-3, people seen	cfebbl
-2and until	lafcfa
+bradio	lefffa
crradio	lefffa
-1replac	bedela
-3the other by	lcffec
+2and some	cedccl
+bfumiga	deefcl
clherbar	deefcl
crfumiga	deefcl
crnever	ZZdelj
-3panel interv on	aeZehl
nthus	efecdl
clarea	eielda
-briders	efeecl
nbuildi	gegZkd
-2unifor fittin	cdaedl
pvisa	jbcecl
-1long	cdabdl
nprecis	ldffea
-2left on	dfffla
clpurpos	flbffc
-3in the worksh	eecfbl
crmoment	Zlkebc
pwhiche	iZcdej
premain	elebcf
pfemke	lfddga
nweigh	efffal
-3select @d on	celcba
clkeepin	afcdlh
crwebina	efbfdl
-2page says	ejeeZf
nroast	efeedl
-3readin period :	dfelaa
-3takes place from	efdlba
plinz	iddflZ
clconsci	eZfffl
nmeet	ZkZajj
+2or they	fhaeZf
-2phone calls	lecfda
nrunnin	Zkgdjd
-2new date	leceab
crcomma	Zdhdhj
-2@d on	ZelZag
clbody	ddfdel
nmicros	edlefe
crkept	bdcelh
+bnewspa	ffffal
crnewspa	ffffal
pnoor	leagdg
crunderg	adfflf
-2manage meets	jfdecZ
-2had need	lcffbc
ntwins	dffflb
-3contac you in	afdecl
pmockup	affdfl
pprovin	leecia
-2or before	eidbZe
-3on or before	eidbZe
+bnewlan	fflfae
crnewlan	fflfae
+2, could	ecZgdj
pguildh	eeefla
nago	cedfel
pgraz	kfieZe
+bopenin	alldbc
pbetter	gfkZgc
-2collea signed	ffffZl
-3new collea signed	ffffZl
+2, financ	aedZgj
-3receiv it by	elffda
pclarif	agflZi
-1nice	bededl
-2someth nice	bededl
-3do someth nice	bededl
prelax	gZgfdj
+bstarti	clgeZf
+2of the	ghcbZf
clfire	daddlj
clfurthe	kZaZkh
nshaken	hfefZk
-2gone from	bfdbla
-3is gone from	bfdbla
-bside	kheZde
-bcertai	gjefZi
npulled	delfec
-3, that is	fjbZZe
-3your yes by	blfeed
-2writin to	becdel
-3are writin to	becdel
ntraini	hghefZ
ppaused	eZedlh
nwords	ikZgdb
-2bit about	efffZl
-3the bit about	efffZl
-1surger	gekedZ
-3you , in	laffdb
crsous	eedflb
-3to you inside	lbffdc
nchurch	lcffdd
ppaperw	glefeZ
+bsausag	ifeZei
crsausag	ifeZei
clsub	ladejc
crgrilli	edlffb
pmonolo	dlheeZ
+2of each	Zedfel
-3wages on the	cecccl
+bobserv	eeffbl
-bpop	bclfdi
-2refere by	elefcc
-3closin date ,	ecdfal
-3given me the	aldfdc
crnotify	heeZek
-2choice on	edejeZ
crstreng	leceed
cltransf	eeeflc
pactuar	eleffc
-bbreakf	ikgcbZ
-2given itself	laffda
ptenure	egfflZ
clroadsh	bbidbl
paudit	fjjiZb
clnear	dfefbl
preel	lbffed
pheaded	elffdc
npray	jedcZk
+2or it	hlcedZ
-2done by	fcdlea
crenglis	bleffd
pex	keedZi
pprovis	clbdch
+2, sir	lcefbb
-2took place	beadbl
nfourte	bjfZjf
clpart	kfZckc
clrunnin	iabdel
clcashie	cldeef
-3tell you before	baffcl
clrefuse	dleegb
-3in the pub	aeccdl
+bthirty	cefdle
-3i ring you	lbZfch
clchoice	leaecf
-2messag about	aefela
pgalway	gldedb
-1crew	dehjcZ
nmarek	lfffea
nearly	Zdedli
-2form ,	Zikdcb
-3's good until	dkffeZ
pgod	alddfg
+1every	ldedcb
crfrozen	fffflZ
crcarrie	ldefde
cltreat	elefeb
-3new date :	ledfca
clsubjec	chdfcl
clplans	Zlcdej
-2dates betwee	feleeZ
nstrang	dleeec
-1its	ciZchf
-b's	ihZgZk
-3, but by	lbffed
-3no more than	hZffeg
+2, sure	Zeefik
-2notice is	adfedl
-3my notice is	adfedl
clfixing	leefeb
rbdenied pick-up-again	afeddl
clhanne	lffeea
nhanne	lffeea
nlangeo	lffeea
+2, those	leddba
-bhuang	bffeel
clhuang	bffeel
-bscorec	ddflfc
clfew	ahlfcf
-2riga ,	ddbecl
+2for vilniu	ddbecl
-3from riga ,	ddbecl
rxdenied not-before no	iaZhfd
nyourse	Ziieaj
nuse	Zjchal
-2files until	dbfdel
-3any day but	Zbffej
-2refere within	blfecb
crup	elbgbh
-3moved to the	Zdkdce
cleating	lefbee
-3for you in	kdZeZi
+2, and	hZZkdf
-1round	eifhZf
-2commen on	Zdjccf
-3left , one	cdjbZh
pthirty	hdefZl
+bcallin	lecdeg
-3notice period of	eeffal
+2after church	leceaZ
+bconven	eZjfei
crconven	eZjfei
crmoves	Zkffei
pferry	dldbfe
+2nobody works	deccbl
+2, talk	ZbbZjj
-2she signs	ieejaZ
-bspit	geleea
+2we close	bdeebl
-3the same as	fffflZ
-3due back on	bedeel
pdeserv	blffed
-2govern met	cfffZl
-3: govern met	cfffZl
+2: your	hbiZZe
-3of them in	cbdeel
nodd	blffed
+bwhose	lcffed
-3person , on	Zfiggh
+beffect	flffcb
-2quick ,	leefdZ
-3people in on	dfdZcl
-2please ,	blcfdc
-3approv on the	Zffgei
-bfloodi	ffefal
clfloodi	ffefal
cladds	leeeeb
-3result by the	lcffdc
poperat	Zehfej
crhigh	Zcjcii
-2away on	dedflZ
-2contin until	dakZcf
-3post contin until	dakZcf
ndry	ejekdZ
+2free for	Zdgeig
ppass	cigeZj
clcheers	ddZfik
ncleare	Zffgke
ptrains	jdalgZ
niqbal	ileccb
ppacket	Zifffi
-2a shift	aclfeb
-1mine	lceeca
bsuntil day past	Zbechg
clfast	gdfcbl
+bpinky	leeeag
-barchiv	laffhc
+2to get	dlecZb
+2he said	eefflZ
psender	Zeledg
+2, ask	ZZhedl
rxdenied - ahead	eebZgg
-bring	lkdbcb
-2differ people	dcdfbl
-3three differ people	dcdfbl
-3, closes in	aaffel
-3be on the	fbleaZ
clarvo	hldfda
-3of us ,	iZkecc
-3not wait beyond	Zaffhh
clstuden	ieedal
clcharge	gddddl
-3of you the	jfdeZj
nunable	gcZeji
-3, and not	cfffal
+2at most	hadkZa
+2, depot	cdlfdb
pde	lfadic
-bbeginn	bcffle
-2^ re	beeela
-bnurse	Zellcb
-2the shop	leeebf
-2dies at	iiZebb
-2up by	iceiZb
-2form on	feefla
-3in the post	bebelb
pgifts	beeffl
-1closed	eaabal
-bflexib	ablfdi
-3select panel sat	deaalc
-bsilent	dbdehl
+2in advanc	cdefdl
-bhopefu	keefhZ
pschola	glZifa
-2know its	cdefal
-3i know its	cdefal
-2consen within	blffda
clshooti	heaebl
+2, answer	ZbZlce
crlay	dfikeZ
pwhatev	alldiZ
+2you may	jcdeZh
-3would have decide	adcela
pdental	flfffZ
cllongli	defelc
nroles	gcgfla
-bwhatsa	lZdeei
nenjoy	lZZZgj
nhandsh	dfffbl
ptrac	ebffdl
nlesson	dbeele
-2public till	jjfedZ
-3not public till	jjfedZ
crworked	gfffZl
-2outcom within	lbffcc
crexclam	ihfeZg
-2notes by	ZZfkcf
ndenise	eeefcl
-bkeith	lfeeea
clkeith	lfeeea
crseven	aelfhc
npen	hZffdk
-3we meet on	bekaZg
-bschool	deagbl
-3it back within	Zlffbi
-bjudges	jZkcgc
ncorres	bfefdl
crwithin	Zecilf
-2you said	Zfjebg
nprogre	dedliZ
-3: result in	bffcbl
+block	lkcddZ
clkōrero	affled
-bheadco	fZeakj
-3no call by	haffhZ
-2by phone	cakdld
psauce	cfleec
+2, depend	Zeidei
-3know i said	Zeefgg
crabove	adfffl
-2met in	cebeal
+1a	cejgiZ
-2do by	Zifffk
clye	jdkfdZ
rbact past-event	blfedb
-3and by the	lbfedb
+bnever	gZdejf
-bpalm	ddefel
nsilly	eldddf
clwarm	cfeflc
clfacult	igbZak
-bthank	Zcieih
clhall	Zjhafj
clpoll	elafdh
posei	lffecd
-2from leave	aeefel
-3back from leave	aeefel
crscrawl	elffeb
-btray	lgcfeb
nalarm	geehkZ
-3, so by	jdfecZ
-3will not know	aeffal
+2to return	kfdccZ
precomm	hjbkdZ
nvisito	ieidZf
clwherea	cfeZik
-1pencil	ceeelc
-2had pencil	ceeelc
nimport	acbfil
crscanne	Zkifed
-2coming in	gZfjha
-3: answer within	lbffcc
+bcleare	lddfed
crwanted	Zadflj
-3posts by the	lbfeda
+2is realis	ibifdZ
-3hired as of	efefal
+2and have	Zbjcig
-3addres of the	efefZl
clhers	lcbdhd
pspelli	leifba
-3this before the	caffcl
crtraini	efgelZ
-1ring	jhcZda
-2does it	ldcfcb
-bkōrero	affled
-2vision result	efffla
-3colour vision result	efffla
-3promis , but	bedfbl
-2this about	cedeal
-3is this about	cedeal
+1compar	ceblcZ
+2compar what	ceblcZ
-3it up to	ekfbfZ
+bhimsel	jdfeZk
-3choice by the	lcffcc
cltalent	belfee
clcertai	cjffZk
-2open until	Zidbfe
-3offer lapses on	ejceZg
-2know within	jgffcZ
-2manage decide	gffejZ
nbringi	bclfbi
clpermis	affeel
+bnote	Zeefgk
+bbegin	dbccil
-2exact :	lcdeca
+2instea ?	bdlfdc
-bmoment	defflc
-3to me in	jfcebZ
pmaths	Zjiida
pblue	cadekl
-2@p now	ekeeZc
-3was @p now	ekeeZc
nsql	hfflca
-3availa for the	fclfea
-3@d , financ	deddbl
-bharnes	fflceb
clharnes	fflceb
-3they have got	lZffee
-bsalzbu	eclffc
clsalzbu	eclffc
-3's office by	Zjfkeb
-3snowed in until	dbeddl
-2would ,	eeefal
-3i would ,	eeefal
-3have heard by	cbffla
ncame	fcbalg
clresolv	lbcfhc
cltill	lffgcc
-bpack	Zdlfak
+bsearch	fffflZ
ndrags	lddcbh
clour	gZfgig
crfate	leffeb
+2to counte	alfeeb
-2survey by	cZffel
-3min survey by	cZffel
+btough	keefiZ
pinviti	eidfkZ
-2that ,	hccckZ
-3the portal by	keeddZ
pmaquet	bfdffl
-3will phone you	gdjeZZ
pterrib	fdlfeb
pbakery	eglbZh
crgaffer	afefel
-2not come	Zcbeig
-3and you have	clfffb
-2your interv	ecledZ
-1dish	Zchkae
clprovos	ddfled
crdates	ldfega
pjudgin	ldgfea
-2me it	iefeZj
-2right after	deejgZ
-2in town	Zbgeci
pmr	hZfdjh
-3set at the	affdcl
pone	flfcag
-3the slip by	blffdb
nvettin	dlZfbk
cla	ccledi
clgate	eceddl
nspot	jaledd
+2, now	dZcblb
-2time after	bedecl
-2in by	ajcgZg
+1shall	Zkdcib
+2shall be	Zkdcib
clreset	ehdfZk
-3from us in	lcffea
-2# or	ibjdZa
-3will not decide	Zfffhi
-1role	Zfkdkb
-3reserv list on	jcedZh
-bsafegu	Zkffcj
pclean	bfkdZj
+2she said	jbfeZl
-2us wants	cdfccl
-3of us wants	cdfccl
ncity	lbfffc
clpark	gacegl
ppostin	eacdhl
nvoicem	hffeZk
+bregion	ceffdl
nrootin	eflfcc
prumbli	ldfffc
crwe	dhblge
sithird-person	daZkcj
-bfa	eleegZ
clfa	eleegZ
nadd	geejZh
+1teatim	jfeebZ
-2sent :	ibadjZ
-3, both on	Zccika
crposted	gffkfZ
nunlike	dZffjj
pbalanc	hcbeel
-2's coming	leddcc
-2up to	gdZcci
pachter	Zkgfak
nmill	lajfdb
+2and ,	ZdZhgi
+2i said	Zkefga
-3closin date of	deefal
clp45	aieflZ
-2pick :	adlbdc
-1lost	Zbjajc
nlitera	ilceZd
crarrive	efffla
clmost	lajeae
-2talk before	kbkdcZ
-3webina on the	ddafel
nscorec	eeeelc
nwinked	aeleeg
crrecomm	hfealc
-2back on	Zbicdi
+binclud	Zjibdi
-bcorrid	eeeelc
npremat	eeeelc
nlads	leeedb
-3site visit on	efldab
-blands	iiabZk
-2third comes	ffejeZ
-3the third comes	ffejeZ
-3your accoun within	aZffel
-2period :	ceelZf
presour	clefee
-1doors	cdbfcl
+2stands ,	kdifZd
prestfu	beffle
-3it said the	jieeZb
nplants	dlffec
+be	Zgffek
-benjoye	efeflc
nmuckin	efeedl
-3be expect in	lfceba
-1transf	dfefla
psatisf	cglded
ppianis	dddffl
-2answer before	gZechf
clprojec	celeed
+1everyo	hbZecl
-2school on	ddgihZ
-2lodge by	clffda
+buse	fZfldf
-3falls in the	idiedZ
+2is my	jhbfZa
+bsummer	eedfcl
-3it before the	alefcd
sioffer	gebZje
-2's decide	lefdda
-3go on until	ZZeich
crbecaus	edkhiZ
+bleft	Zglbie
-3from me is	ekcedZ
ng	ldefec
-2wants until	ladefb
nkassel	ckldca
plogged	kgckdZ
creffect	flffdb
-ballowa	kZcffj
-2second interv	abdiZh
+2to write	Zdecih
pfront	fbcilb
+2that we	eedclb
pgroups	affffl
psister	jeZafi
-2know inside	lbffbc
-3be before the	bfffdl
+1enough	Zlffbb
-3take place from	eflabb
p@s	efdclf
-2aside the	cdjicZ
-3set aside the	cdjicZ
-3my essay on	gackcZ
-bdoors	ddffdl
-bannex	blfffd
clannex	blfffd
prush	clgkbZ
+bmax	jiffeZ
pnor	lahebf
nspit	clffec
+2free .	bddfel
-3card from me	bccebl
-1promis	baZajg
+brecord	dfflaf
-3your hands by	lZfffe
-2an email	ldeeea
-3signat by the	blffed
cltapes	ckeldZ
crmean	bbecli
-2, back	eZbbbl
crreques	jZefgg
+boral	edlfec
crbeyond	beffel
-1flying	bddcbl
-3not be by	Zbffii
clat	Zejehh
-3take until the	kjeadZ
pdag	lfddgb
nbouwva	lfddgb
-2fittin is	edleea
-3unifor fittin is	edleea
crbehind	bdeele
clblesse	beefdl
clemail	jbZcii
+bblack	djkfdZ
ptradin	eelefb
clhate	fefcdl
-1land	hedbZg
-1conclu	lefbcb
-1bar	ccbddl
ninacti	efffla
ngradua	ldaccl
pcoveri	fdjigZ
pcanal	ajalef
-2scrap the	deeflb
-2it off	jbffiZ
-2for your	eadeel
-3plan for your	eadeel
-2^ presen	dedcbl
-2drawn on	becjhZ
-3result before the	Zdfflf
nserver	Zefkdi
+2, cross	lececb
+bterms	Zecelf
nmissin	libeae
parchiv	agalfh
nsmiles	dflfdd
-bwherea	ffffla
-2money on	cdiejZ
-2dives the	beZeel
-3trial dives the	beZeel
+2coming ,	leeebb
clintake	cgffZl
nsituat	fedfbl
crsometh	adlcif
-3come back by	abffcl
crfloor	cibedl
-3they called me	edefla
nvous	efffal
nrappel	efffal
nverb	efffal
crfind	ljdZfc
-2branch on	eiadZh
-3our answer within	bafflb
+2, grand	gkbecZ
crdo	algbge
crlogo	blefha
+2, ugh	aedclb
-3scratc that ,	aedclb
+bservic	abjiZj
peast	ledfed
-1till	ifdZde
ppicks	lcdjdb
nsqueez	eefelb
+bliked	fffflZ
-1take	bigfZi
ntacho	ddleed
-2say ,	gkcebZ
cltoo	dgeelb
-2dates in	edlecb
-briga	eededl
+bvilniu	eededl
crvilniu	eededl
clreally	ecielZ
+1still	jZibfc
-2flu until	ecebel
-3with flu until	ecebel
+2has been	Zbfcld
pfilm	bidecl
crquotin	lfefbd
popera	fkdkcZ
+1have	Zjacbj
clashore	cldbbj
pcoco	fledcd
pnatter	fledcd
nless	giffZh
-3will be made	lffbdd
-3writin sample by	acfela
-3sea until the	befcel
-2scan by	clffcb
pverifi	clgfcd
-2confer on	debldb
-3examin confer on	debldb
pdraw	ckZjhe
nfour	chhZif
pclimbi	lcbddh
nwritte	Zfdkhe
+2if poss	clbffd
-1collec	dkZecf
-2are collec	dkZecf
+2, recept	dkZecf
crrates	eeceel
crknows	eedfbl
-bus	elfgfZ
clhousin	lcdcef
cldioces	jajckZ
-2accoun within	Zeeedj
pcan	bgihZk
pmemori	eefleb
-bputs	hdeccl
+2, unless	jbbfjZ
+2and can	hkjagZ
-2home on	eecdal
-2receiv by	bhfeZi
-2is before	lcfeeb
+2by phone	ldcfea
crnurser	ecjflZ
+bmy	ilbddb
cltemp	ffffal
-2# #	eebedl
pvision	elefec
frdate	Zdfjek
nsell	ecdfel
-2sat on	edbfla
clgratef	elhfcb
prethin	dbfffl
-1zoom	celfdZ
nfree	faaigl
pcovere	gdffal
-1kenya	cddddl
+2the other	Zedejf
-2too ,	Zjffda
-bull	lcffed
-2us inside	Zfffif
-3we choose on	ldbaca
+2that does	aeceel
nprobab	bcdglg
crvoice	gffkgZ
+bsure	kbadZl
-3decisi for you	afeflb
-bassign	afffel
pyour	blfhce
nsometh	ZZhkjh
+btower	delcee
crtower	delcee
+2he phones	lededa
pcooked	bdldhd
clarrivi	Zleedj
-2dinner on	kdhdcZ
pprocur	beeldh
-3call me on	lbZeaj
ncoo	efhdla
nakela	efecel
clnever	gbgcbl
paction	dkkfdZ
psawmil	dgdeal
pchap	Zihffg
-1auditi	dekdeZ
prsvp	lfdadh
+bkids	efbefl
crnursin	delfbf
clproble	bcfelg
crpages	dlefec
-3meant to be	cffflb
nlaptop	lfkacb
-1em	Zkcfch
crobject	Zaeggk
-bwarmly	cfcefl
+1minna	hZffci
+2minna will	hZffci
-bnailed	eeeflb
clnailed	eeeflb
-3take up to	kZeccd
clend	hfceZl
+2and places	efZeel
-2settle it	deddkZ
clwith	hikgZa
-2accept until	alfhfa
-2interv till	beedel
nbonnes	lefffa
-2calend ,	hbecjZ
pcompet	fcgcdl
-1someon	hbZaib
-bdietar	didfZl
+bcontes	eeeedl
clkids	hbfZfl
-3respon within the	Zefkdb
crforce	deffld
nfestiv	edfflb
-bpoint	iaZekf
pconsta	ldedde
-3people all throug	effleZ
+bbursar	kdebZj
-2joinin :	cbdedl
-3is out on	leefeZ
-3expect you on	Zelfff
+2x $	fgZeja
ndaffod	cffflc
pneithe	cleeee
-bquoted	defflc
-bweathe	cdcflg
pcoat	dffdcl
flpost	cchclg
-2ratifi on	Zfegdi
-3are ratifi on	Zfegdi
-2to allow	lefebb
piyer	cedefl
-1named	ecddlZ
-2said so	fccfiZ
-bink	lgefea
cltram	deefcl
-bshorte	clfeed
-1wine	bekdgZ
nnation	Zidffk
-2, closin	ddedal
+2the new	addfbl
-bestima	Zdefik
cl@d	lchdbf
-2the date	ceefal
-3would hear on	befela
-3be contac by	bdfela
pmail	haihjZ
-2ghoste for	effflZ
+1sessio	deedbl
cltick	dleffd
-2contac inside	ldffcb
-2aboard on	dedcbl
-3come aboard on	dedcbl
pfinall	laeedi
clines	jeffZh
-bfeast	lcbech
clbreakf	dkldZb
+bfar	keeehZ
-1ashore	Zjbabh
nhall	jcZhhd
+2, may	bffflZ
pbound	lffdfb
-2lands on	Zjbbah
ntheref	cacblj
-3be there on	ciZfeh
-3keyed in by	gZedch
nengine	hddgZi
-bnights	edfddl
-3@d nothin ,	cdcdla
clgot	hlcdha
+blease	cbdeil
-3take place on	Zeeebk
-3us both by	laffee
clspare	ccleja
+2, i	ecZfif
-1typed	bedijZ
-3feedba call on	belecb
pclick	dlffeb
+byour	ehjaZj
-3@d , no	jiefcZ
crsurviv	dlcebg
-bstate	dlhefa
-2start ,	bjZedf
crmoving	dffelc
+2you were	dfbflc
nopened	aledch
+2, told	dfadel
nhopes	alffef
-3shortl is done	acdlcb
-2answer out	leefaa
-bherbar	dfefcl
-bfiscal	idcdcl
clfiscal	idcdcl
+borigin	Zgdejh
neveryo	kaalde
nhun	cfefcl
+2me :	ddbelb
-3board is on	cfdlea
-3at recept by	Zifeci
bsfor period past	dbZdej
+1answer	aedflc
pdelete	edjeZj
pinsist	Zlefeg
+bfinanc	Zdbjhh
-bgist	geefkZ
nsorted	leeefb
crmaths	clieea
+2to begin	bdfecl
-bhiring	iZaZhk
ponboar	fldeed
+bhere	ichekZ
-1mails	becedl
pguess	icaecl
nentran	gdlddd
-3last on the	cedccl
+2, white	lebceb
clorgani	jfdkbZ
+binvita	blbejc
-bmagist	jeleab
-bpupils	eedecl
clpupils	eedecl
nelecte	dgflea
+2s decisi	kadbhZ
nbless	ZlffZk
ntwo	gdhZld
cryourse	aklfdb
-bregion	fdfjZh
-2know :	ldefcc
-3will know :	ldefcc
py	ddeeel
phalcyo	ddeeel
-3in your inbox	eadecl
nwarden	ajedla
nworked	ledfec
+2by email	ikbecZ
clwork	cZjdkh
-2nothin ,	ddcdla
+blists	eeeecl
crlists	eeeecl
+2who was	eeeflb
-3said to me	eeeflb
cltrying	Zcjlec
npleasu	cefdel
+2or you	clfffc
-2know ,	Zjceid
-2crew on	ecleea
clshown	feeflb
-2fundra in	dfbcdl
-3a fundra in	dfbcdl
-2patien for	gefcjZ
pknives	elffeb
-2rooms on	fbbdel
-2ad said	bffela
-3the ad said	bffela
-3it closes on	Zdefdk
+bmarked	ffffZl
crdemo	dleefc
pbridge	kcaafl
nwine	Zjhdgf
-3open day on	ccadle
-bbookle	dgflea
clbookle	dgflea
clthinks	aZhbik
bsin span ahead	jkZZab
+2, mail	kZcecg
npropos	ccihZk
-3opera closes on	dcfedl
+bcommun	cffled
pmid	lidfcb
-bcupboa	fZfffl
clcupboa	fZfffl
-2oursel the	ajaciZ
-3set oursel the	ajaciZ
-bcompen	beelcg
clcompen	beelcg
+btape	elefdZ
crtape	elefdZ
+2before .	eeZdfg
-2lapses at	alcecb
pgrown	lfeeeb
+brung	lcffed
nparish	lhecfb
pquarry	Zdeeki
+bdemoed	efdelc
-b@d	Zejifg
palert	dcffel
nshul	cfedel
-2keeper ,	ddaflb
-3crossi keeper ,	ddaflb
-2desk before	cldeea
-3's back on	gcgcZi
pgames	blfffd
-1live	jZcdbi
+1may	ifeejZ
pmeasur	dgeldb
neyes	lfdfeb
+2left to	Zfjffh
nassoci	Zicfhi
-2saying the	fdjeeZ
-3me saying the	fdjeeZ
-3be declar by	lafddd
+2, althou	jiffdZ
-beducat	kfieeZ
-2system :	Zcbjch
-brepeat	iZffej
nleeds	fefela
crwing	ffffal
-bbeatri	laefhd
crcare	bdkeal
+2came .	beefla
ndesper	laffdf
-3applic shut on	bdeddl
-3start date is	dbeffl
-3normal reply within	bcffal
-2feedba expect	eedbjZ
-3client feedba expect	eedbjZ
pgrape	eldfed
+bkiln	Zeeegj
-bmerit	heeelZ
pbush	eelfeb
ndeputy	ddgjZj
-2been on	dfdalb
-3have been on	dfdalb
clsurgeo	alfhfc
+blads	daffel
rxanswer before ahead	fjeeZd
-2castin in	aeefcl
+2as the	jghZca
+b️	jdbZjg
nken	dfeedl
clvet	afjeal
-2once :	gjdebZ
+2is inquor	eeceal
clhost	cdlffd
-2has said	afeflc
-3she has said	afeflc
-2can ,	jgZfeb
pmakes	jilcaZ
pgoogle	fdeelb
-3date : the	ledecb
-2releas on	lfedad
-2take the	Zcigak
-3propos on the	bdZhkZ
-bpostin	fZeeel
clwidow	eldfdd
-3met on the	cecZjf
-2board on	Zacika
-3for @s in	dedccl
+bchoosi	hcicjZ
msirony	ieaZah
-bmosque	fflcdd
-2the train	adcela
-3on the train	adcela
-borgani	bielcd
-bdrink	eceffl
cldrink	eceffl
peid	dffflb
neid	dffflb
pborder	dlfffc
crtown	kehffZ
-3be called on	lfedca
nglossa	jbflea
pswappe	beelde
-2bumped to	bdikZa
-3@d , the	ickccZ
crcontac	ladfbg
clrecord	cjZffh
ppaper	hihZfc
-3no before the	lbfffd
-3, one hears	hedcZg
cldesser	lfffda
crpropos	lgceaf
clpatter	blbffg
clhires	iZeedj
-3you to sign	dfceal
-2# by	elefda
pmax	dlefed
pfrance	delfec
-2hands on	gkcecZ
pcost	dlbfef
crglad	jZffdh
nemerge	dedeel
clrounds	bcbfjl
-2confir the	jekeZb
-2@s in	dedccl
-2desk on	cdefdl
-3my desk on	cdefdl
nwhistl	gbdfdl
-3review window :	aecleb
-b,	elgfbe
-1nicest	eecflb
-2the nicest	eecflb
-3was the nicest	eecflb
namende	bbeeil
clworth	dfffbl
-blots	dflfga
nkilled	bdlfdg
nseven	djhjdZ
-3with me by	blfffe
+bchambe	efflea
clcorrid	ebjela
nskies	lideeZ
clpredec	dfefld
+2and take	eeldea
-2's out	ceeedl
-2open till	Zejcag
+1with	ddheZh
-3sits on the	ecicZi
-3a has till	bceadl
-3was by the	lbfeac
clni	blffed
-bahead	daleaj
rxaside until ahead	Zkcfbh
-3and the long	ceedbl
+bfourte	lefeec
-1search	becebl
+2, road	cedccl
-bkids	fbhZgk
-2mine by	alffed
+2but on	efeflZ
-bkurz	bffedl
+2to hand	Zibedh
-bwoman	leefcd
clguests	eldeed
nplan	ebhlga
clrotas	Zkadhj
-bfor	Zhjdhf
+bgdpr	cdefel
-3me to do	dbcfcl
-2scores in	cfblda
clresurf	dfdfel
njaw	ceffld
plegal	ilaebe
-2tell us	glacaa
+bcountr	cffcfl
+2was when	addelb
clwhose	hgeeZi
crseen	cidelc
+1about	ggfZcg
-3link dies on	dlddca
+bvisa	ekfeiZ
clgist	fehfkZ
+2the search	fffflZ
+bcoo	degkgZ
-2are counte	leeeea
pnakaga	ccfffl
-2compla within	Zhfffi
crchance	cceffl
-2you at	eckfbZ
psommel	Zgkfah
+bstaffi	bfedlf
panythi	fihcZh
njoins	leeebe
+2you come	Zkgebb
+2, then	fgZffe
-2site on	feldca
-2's done	defZak
-3on @p and	deeekZ
+2so the	eeeiZe
-bplanne	gdfccl
-2bamber on	cdcedl
-3to bamber on	cdcedl
nship	effelb
-3day is the	Zbgaif
pcopywr	fdefcl
pbenefi	ekfeiZ
pkia	lcfdff
pora	lcfdff
-3the phone by	laefcc
-bconfus	efjeiZ
+2after we	ldffba
-3we did say	Zfedld
crmore	lbgdef
-3deadli of the	lbdeda
-3retire on the	bddfdl
ndonal	Zffkfh
-2magda is	cclfea
-3with magda is	cclfea
-bguide	edcfel
-3letter said the	Zffgli
+bin	Zigefh
noperat	Ziikec
-2are due	Zdedhi
-bmailbo	fjaccl
-bbids	efeldb
+bprice	eedfdl
-2the coin	lddeca
-2sign on	iaadbl
-bsure	kahdZi
-2^ reckon	lbcfcb
-1case	lgaedZ
napart	gdgfZk
-3@s , then	Zfffkh
nlying	dfecel
-bfryer	eeefcl
-2to them	agZbgi
nhut	jfekcZ
crrememb	afffel
-bnot	gbablk
-1news	iaZdfg
-2the marks	dfddal
-3by the marks	dfddal
-3read out on	gdcZdg
-2dated the	jdechZ
-3wanted me by	Zdfegi
-2, both	Zecich
nservic	icZejg
-baim	hZfeke
neditio	eflfea
cleleven	adcdhl
-bhybrid	eeffbl
nfebrua	Zfffgk
-2was on	efeelc
-bsignin	bldedg
-bmr	gZkcja
-3not by the	gZfehf
psuperd	Zihffg
-2came on	eecfal
-3call me back	dlafeb
+1inst	dZfedi
+2inst .	dZfedi
crmaking	aeefgl
pctc	feledc
+2before servic	bblffh
clspend	aegjZk
clo	cfefcl
clnumera	Zjefeg
+bscorin	ahZkeh
+2so you	aZkajf
pchuck	dffafl
nmersey	dffafl
nmeadow	dffafl
ntrams	dffafl
crcarpet	afffel
-bbuddy	cfefel
clbuddy	cfefel
-3are in the	celceb
pjourne	delcka
-3say yes before	alffec
palles	bhgdal
-1with	bigZbh
nunrela	lZcedk
-3is in ,	Zfjceh
pshod	fZffhj
pnotici	fZffhj
-bsortin	ffflea
+bines	deefdl
plives	agfeel
-3its meetin of	ceefal
-2signed ,	eldeba
-2^ if	hZjcZc
-bcooked	dffflb
-2of you	hddcZh
-2^ reply	jZbech
+2, going	bdbdcl
crdriver	Zefegl
clmagist	lfheac
naverag	lfeedd
nconnec	libfbc
pput	hfiZib
+bspite	ffffZl
+2, always	leddcb
-3talks in the	dbaelb
-3goes out the	lceeeb
-3are lookin at	leddda
-1good	bdZdjh
-3flight is on	dfbccl
-1nanny	aegjbZ
-2last nanny	aegjbZ
-3their last nanny	aegjbZ
+2and voted	eeeela
+2, shortl	bealhZ
nshow	fdlbgd
+2and told	deeccl
-2was off	efffla
-2had writte	dbeelb
+blocum	blffee
crlocum	blffee
+2, about	ekbebZ
+2to spare	bcffal
-3@d is now	Zfedld
clstudio	falfee
+banyone	kkcdeZ
clfavour	effZel
-3will sit on	ifffdZ
-2attend on	ffefla
ncurren	jZeegi
-3of ringin you	aeffld
ndebrie	clahcg
-3would tell me	eZbdjf
+bmoving	aifelc
nwiser	edffcl
-3bonuse on the	dedcdl
pangry	fgkeeZ
-3no wait ,	feccjZ
-2workin on	clefcb
-3stops workin on	clefcb
+bdoing	cfedlc
pdrive	faljdc
+bokay	lcffdd
nlighti	ldffeb
crnor	adbdhl
-2ta for	dbheiZ
+2, plants	dbheiZ
-3leave till the	acfefl
-3hold on for	ldfeca
-1train	abfela
psalon	aZeekk
-1lads	jbefiZ
+2for cleani	daceel
-3room closes on	daceel
cltape	blffgc
plass	lfefdc
-bstaffe	Zifdlc
-bgreen	lacfeh
clplus	ddefdl
-2this :	lecccb
pheadqu	jggffZ
-2office within	aiffiZ
crteache	fecfld
pentomo	jZfffh
ptana	jZfffh
clethics	lheeda
+bissued	cfeahl
npushed	effflb
ntitle	Zdidhh
-2an offer	bZcefi
rbsuperseded they-will-decide	dZcakc
-2take effect	cceedl
-3allowe to say	kaafZe
nsmell	Zekfkb
pward	iedhZh
-1finish	Zjbale
+1call	Ziaege
-2off was	effelZ
-3no from you	clafdd
-3interv finish on	cehZbi
-3comes togeth on	Zecibf
-2court ,	gkdecZ
-3traffi court ,	gkdecZ
-2us by	eicgZe
clairsid	blffed
-bcreati	kZhffe
ppdf	jibcgZ
+2is in	edifjZ
-2they ring	ldddbb
nlistin	efeflb
-btrust	ddddgl
ppark	laedai
-2is got	lbfdcc
-3and ring me	laffff
+bhaving	Zjjddg
npines	leafdf
clheadin	defedl
crgives	Zgddgl
clcd	lgcfdc
cluh	feehkZ
crlead	ieehgZ
-boff	idacel
-3cantee : after	eefeal
-1paper	Zccbhi
-bdangli	leebdf
cladmitt	Zdeekh
-3, answer out	leefaa
-2nag her	ceffal
-3to nag her	ceffal
+2school post	beeeal
ncommut	cdlefd
-2not decidi	bfffcl
-3are not decidi	bfffcl
pdoubts	cefeel
crlifegu	hfffZj
pstate	cgeebl
-2is due	gfdiZd
-2line about	jdcefZ
-3a line about	jdcefZ
nthinks	Zeffhj
-2comp review	Zedfcj
nheight	eflced
plockdo	fleedb
-2, @d	Zelccd
-2panel sits	eebcZk
-2off within	alffda
-2or the	cdlecc
-2filled in	ciefjZ
crcallin	lfeeeb
-3costs back within	acffcl
nplus	aflafh
ptis	eeffcl
-bum	fhbelb
clmailbo	fkZcck
-bgroup	bhiiZf
nlines	adfffl
croffici	Zdffhj
pswim	eedblf
-bsooner	echeal
pcake	icbfdl
-1breakf	hehfZe
pwhiteb	gejciZ
clreacti	ddlffc
crpacked	Zcjedl
prude	bflfed
+2that is	jadeZg
-2days from	jfjdaZ
-1overal	bedfcl
-2in overal	bedfcl
-3be in overal	bedfcl
-2and by	jefebZ
pslowly	ldffec
-3sums over the	bedlca
nstared	ledddf
ntreble	ledddf
+bpriya	lfdffb
+bteach	eclfed
crteach	eclfed
-2clerk at	hddehZ
-2test within	dlefdc
-2was made	Zfffdj
+2, yes	hchaiZ
ppassed	Zkkegd
-3say it on	leecba
-2, for	egfdZh
pputtin	declaj
-3to us in	hgZehf
-2offer letter	cbffle
+1so	akeeZf
-2get one	lededb
pscotla	ceeefl
pabara	clffcf
clrange	heeael
pcleani	glfeea
pabroad	hfgbZj
-bfriday	iicZei
pcalaba	bfffld
-3retrea is the	bcbeel
-1accoun	eZdich
ptips	alffge
clsuperd	ffffZl
-1forwar	Zchchf
nski	ddfeel
pe	gfigZd
nsales	Zefegl
clmove	eZheke
-2will meet	ffdidZ
+2they asked	cdedla
-2mail comes	leefca
-3hr mail comes	leefca
-3@d , answer	cbeelb
pdeclin	Zficdk
-3, see you	edafel
-3we said in	kfffcZ
ptroubl	helfac
-3had been told	dfffla
-2, nothin	bfeedl
-3@d , nothin	bfeedl
ncounti	dddclg
ntrekki	ceefle
ncouple	bkheiZ
+2, excuse	jeeeiZ
-bto	flfcee
-3you a line	lfdeeb
clhives	eZifej
+1cat	Zceecj
clpull	adlfdh
pnoddin	ldcffd
-bde	fchfZk
ptaste	clbffg
crcolleg	Zegfhj
pkevin	ldefec
-2up here	Zefcij
clfeel	deeflc
pcatch	edeecl
+2s meetin	daZhjb
-3at breakf on	leeeea
-bsingap	icclbd
-2outcom ,	lceddc
-3the outcom ,	lceddc
-bblower	lbfffe
clblower	lbfffe
pflagge	gfffZk
nlibrar	ledgaf
+1anymor	deeela
nme	Ziifdh
psortwe	fldeec
pacross	ggZbkg
+2i should	jakdZf
-3one more on	aeffcl
-bminibu	feleaf
clminibu	feleaf
nmonth	gdeldc
clsupple	clfffc
-3reache you in	lbefcd
pproduc	fdkZZk
-2on any	cdlead
nstorm	ldffdd
+bstewar	bedcgl
-bfinall	acclie
-1readve	dfffal
nreads	efbZkg
clfunny	fbbffl
nmigrat	lfeeag
nquiete	eeefcl
palso	efhgZh
nclass	diieiZ
crclinic	Zkefla
crgreenh	ceffld
psettin	aelech
+1greeti	beddcl
+2greeti from	beddcl
-2posted on	lededa
-1stops	ldedec
-2shout by	ejfedZ
clbusy	cefikZ
+breal	elffdc
-2video by	blefdc
-2^ but	leefea
-2messag you	lfefdc
prepair	faflee
pappley	ceffdl
pgrower	ceffdl
-bpasses	ieeldZ
nthermo	cffcfl
ngalley	cffcfl
+2and meant	efffla
-2of promis	jeeeZg
-3short of promis	jeeeZg
puncomm	blffee
-2should keep	aecfdl
+2free she	aecfdl
-3i should keep	aecfdl
-3leave it till	daffla
-3announ on the	jdZbbf
-3truste on the	cdleda
-bvery	cffflc
ptekkie	deeedl
-3up over the	jeeaZi
-3appoin on the	jdbZbf
ngovern	fgjZic
-3know within the	Zgfhki
cldurban	ebldeg
+bcallba	chdlec
nbusine	jZgebj
-2tour on	ddZfhj
-3tell you within	lafffe
-1keep	hbgeZe
ppugh	efffla
-bbloke	flfeea
pcalcul	blfffd
rxreview on past	becigZ
crdiary	egfela
-2advert until	ccfZhi
phurt	bhlefc
crstuff	dfelga
-2know by	cebalg
+1neithe	Zddegh
+2neithe ,	Zddegh
-2match on	ddZeih
-3the match on	ddZeih
-3no earlie than	afffdl
cloffice	fladgg
-3signed it off	ecffla
nsignal	lcedcf
-3not hear on	bfffla
+2, wait	jZhfhj
-3needed from the	ffdcbl
-3can not say	Zddefh
crserved	lfegeb
crnews	gaZbhk
-bforms	dedlic
+bwins	ffeleb
-bjoke	kcieZd
cllogist	Zkffff
-bknows	lbfffd
never	dfgZfj
-2, the	iekaZa
clcourt	abZgjl
+1late	Zdfeij
psuffic	aeleef
+bstuff	deeldf
pgrinni	Zgfefl
ndawn	lfefdc
-boh	aefflf
+1rates	cdbdcl
+2rates ,	cdbdcl
-3you are told	lfeeea
clamount	dZhffk
-2know more	lffaea
-3should know more	lffaea
-3leave until the	dcfdel
-2out in	gibeZc
pdetail	bkgjfZ
-2great ,	bjgecZ
-1people	ieghgZ
-bchain	hdeeal
crstuden	Zlfedh
clspoken	jbelhZ
clfryer	efdedl
nson	Zjdejf
nactual	bhbclh
-2verdic by	gZffai
+bsits	ffecbl
-1ranks	Zedgbj
-2commit ranks	Zedgbj
clconsul	ijbjdZ
-3applic in the	jfegfZ
-1luck	ddafel
crfault	eeffbl
crwednes	bfffld
pkatya	eeffcl
pnicked	eeffcl
pfeatur	eeffcl
-3out at the	jedajZ
cllicenc	fleecd
nride	bfefle
-byears	dfddel
penough	iiaZej
-3your note of	ffffla
-2@d is	hdheZd
rxsuperseded in ahead	jZdagb
-1reckon	labdZe
psteuer	leffae
pgender	leffae
-bjumuah	gldfeb
cljumuah	gldfeb
-2signat within	clffdb
cltests	lagchd
pabstra	bhlffb
-2to finish	deffla
-2, with	aleead
popport	clebdj
-2medica :	daldcc
-bshutdo	cffedl
-bbit	gjcfZi
nintrod	Zlefgf
clmuseum	fZhehi
+bthink	Zgdhdk
clcampus	begZjk
-2invita of	debflc
poriel	cedffl
-bpatron	elddZi
-3i know ,	Zjdeia
ntable	kkbZbg
-2period ,	Zdfkfc
nfalmou	ffaffl
-3settle it on	Zdejai
pgmc	ddlfed
-2office shuts	caefel
nvacati	leddha
+2and decide	hecZjg
-3will come on	lfbecb
nsails	dfecel
+1calls	bdefdl
+2calls $	bdefdl
-3# , no	bdefdl
+1this	hcZkbb
-bcold	deleec
+2yes and	efcelb
-3back , the	leeeeb
+bappeal	afffle
-bbegan	eeeddl
-bhidden	eeeddl
clbegan	eeeddl
-2messag of	efeflb
crnomina	lfffea
-2it down	aeedal
-3took it down	aeedal
crstatut	deedel
-3confir by the	dlefca
-3to you for	dlffda
-2call you	fZjefe
crheadte	ffeleb
+2but they	bffeal
-3could have been	ceddlb
-2sittin ,	eeldeb
-3two sittin ,	eeldeb
-3me know on	gjdecZ
clshoot	dlbcbk
nmarian	lffbfd
+bturned	Zeefhk
crtruste	cbiddl
-3she has till	acfeel
prun	bafldk
nle	cfelfc
ncheese	ibgfla
-boutlin	blffee
cloutlin	blffee
+2with their	ledfdc
-1choosi	ieeciZ
-2says :	ekeecZ
-1nine	ijcdZc
+1confir	lecddb
-2@t ,	debfdl
-2some day	ledfda
-3: back on	bdeeel
nimprov	dfeflb
nshifts	fZiecj
-3for you the	leafeb
-2grant us	ldfecc
clinterp	elcfee
+2s chat	efeela
pillegi	clfffc
-bson	laeedi
-1latest	iZgfbi
+2i find	ldefcb
crnormal	jZeeah
-btick	dleffd
+2the plane	ceeeal
+2at dawn	feifbZ
-3some time after	beeecl
-2be in	bbldch
-2coveri the	fdefal
peaten	lecjea
+2is being	ffcdla
nhandle	efheZk
crshifts	dlhebe
clup	gZeggi
-3runs on the	dcceel
-2your time	ddbela
-2@s :	leceec
+bdeclin	dhffla
cltinkle	ledeee
-bcatalo	blfffd
+bhangov	jeZeie
-2shout before	blcffc
-2collea on	Zekacg
nsoup	gbfclf
paward	cfdgcl
+2, each	cfeela
-2its meetin	effdla
-3at its meetin	effdla
+2, text	aebldc
-3for us on	bajcZk
-1cancel	abidiZ
clitem	lffeeb
-2: is	cdlfeb
nskis	cflece
pvettin	clbdjd
-1shortl	Zfcjed
nsacked	eelfeb
pi	khdegZ
-2stamp :	Zbffkb
-btaken	Zeeehj
clr	iedccl
+2and phone	gedibZ
-2to take	cZbcgj
-2marath on	aceflc
-1allott	ckefcZ
clmonths	dfffbl
nalone	Zffegk
nparent	geZicj
-3falls on the	fddidZ
+bcap	hjfffZ
crcap	hjfffZ
+2i know	iZefdi
pbaptis	clbfdg
-3mail you on	lecebc
pphonic	ljbafe
ptrade	fdbkjZ
-2update :	adgdlc
-1lady	dehkcZ
-bbrewer	fhacdl
-blabora	ffffal
pactive	lefedd
-3takes place in	cfblda
-bwall	jeekcZ
-2how about	gifecZ
+2the care	efefla
-3collec them on	Zkdefe
-buse	ldefde
+2, ms	hdiebZ
-3has her interv	cedbcl
-2indica by	Zfefdh
ntear	lfdfbf
rxact before ahead	fiZdfd
crit	llcddb
-2no until	bleffb
-3or no until	bleffb
-2transl :	lbefcc
nremote	degdlc
-2we reopen	bdcfel
-3for your time	ddbela
-3this email by	clefdb
-btradin	flceee
-2i need	lcfefb
-bmiss	dclffe
pnadia	cffeld
pafter	bckikZ
-2waitin till	jZbfja
+1dinner	lddfbc
pnursin	galegc
nseats	efffbl
pleavin	ahefdl
-2you do	cclfdb
-3no later than	hgdcZc
+2and give	abZich
-bsuch	cadkal
-2place in	beZkbd
-bjoins	geedbl
cljoins	geedbl
pdrove	ledeee
+2asking for	bbeecl
-bpharma	dflcaj
-3told me on	beefla
+2, portal	dlceca
+2but there	fffekZ
-1refund	efdeal
-2was refund	efdeal
-3@p was refund	efdeal
nstewar	fleedc
+2: client	Zcdaje
-2: until	jheibZ
-3back in the	ddZeje
clrector	gZeldg
pradio	ggkcgZ
pspain	eeeflc
pcolumb	dgffla
parguin	gedZii
pare	jhfgZf
-2nothin within	lcffbb
+1email	dcdcbl
-3dead till the	ccecel
-3comple it within	dlffec
pvisas	laffff
-1compan	ffffla
clmosque	fflcde
clfill	jgZdjc
nintern	cjcdld
nwonder	effelb
-bpress	gicdZi
-2round in	ieZdeh
clparent	kbjcZg
-blose	lfffea
pconcep	ghalea
crsends	lbejea
crunless	bleeef
-1lapses	ijeedZ
palthou	bhlfec
-3take place in	efddcl
crpiece	Zlhfee
-1slot	kdedeZ
-2sooner than	cfffcl
-3no sooner than	cfffcl
+belecti	Zkffge
clqualif	geflbd
clformal	kZfdef
-1revert	leefdc
-2will revert	leefdc
crdraw	bcehel
-2kickof is	aeceel
-3custom kickof is	aeceel
+2was realis	jddfZi
+2: last	Zjcdai
nlobby	lchcce
-2stands until	Ziigfd
nlose	dlafge
-2in the	hejeZb
+bmadam	cefedl
-3jury @d is	afjheZ
-blikely	gekcZg
-bmaybe	bZkegh
nerror	lcfecg
+byourse	khffeZ
-3interv run from	efacdl
-2ok ,	ldcedb
-3but ok ,	ldcedb
pnet	eecfel
rxanswer - past	abaZjf
pcleric	aefffl
cljourne	laffff
-2it takes	caecfl
phq	aeffel
-3final list :	ldeddb
-bend	hddkZh
-1hired	ieefjZ
cltwenty	cajldf
crexperi	lcdchd
phate	dgZikc
nlaid	Zhffej
-bfrom	iiZdff
-3new propos :	aelfeb
-2works till	elcfeb
-3now and the	bZiked
-2the crew	Zfhkdc
+bsemina	eflfeb
+2they come	Zieedi
-bbuzz	dflfeb
clbuzz	dflfeb
pscored	hZeiff
-3will hear by	bZedkg
-2meets again	bffdel
pdrink	ddefle
clwelcom	Zhfcek
ptrick	eeffcl
crwhen	bdbfil
pprice	dkefZi
-bbasica	ldfffb
pturnar	affdfl
-3gives it on	lbdedd
+2latest for	Zkfffe
-3secret tell you	kdffdZ
+bremain	efeelc
clsuspen	jedfZj
-1booked	cdclbb
-2is booked	cdclbb
+2two to	cdclbb
-3room is booked	cdclbb
-2, call	lececc
-3@d , call	lececc
pvance	Zhffke
pintent	beffdl
-bnegati	fZfcfj
crissue	ifffZi
-1discus	adbkiZ
nlike	hZjceh
crcoordi	geledb
nwinds	bfffel
+2and come	Zeekbg
-1there	aclbaf
-blaughe	lfffbe
peilidh	bdfffl
-2candid accept	bffela
-2your applic	Zbbdhj
+2the tastin	efffla
ngave	fZgdgh
-1in	fbgZhg
-2person ,	idjdcZ
-2man betwee	decddl
-3gas man betwee	decddl
npassin	feffal
-1staffe	cfbeel
-2is staffe	cfbeel
pwhenev	jleebb
pblend	leffdc
+bdesign	eflfdb
crslides	djgfiZ
-3, all by	alffee
cllips	lceffd
-2told :	lecdbd
-3up before the	lcffec
-3i will call	ffdeZk
-2to within	laffeb
ngraham	cedial
phannov	cfelee
njules	aidedl
+bcvs	cefkiZ
-2run on	dedddl
crclashe	Zeceki
+bknee	dfdfel
-1gather	ledbbe
pfern	jegjZd
-2drink 's	cacfel
pbureau	dlffec
-1yes	ckbciZ
-1max	lbffeb
-2good ,	Zbieci
-btimed	ledeed
cltimed	ledeed
+2you must	albfed
-2voted on	cdZhjc
-2meetin her	efecbl
-3are meetin her	efecbl
-2days ,	aaadlh
crsherry	lefded
-2card :	gjbfbZ
-3busine card :	gjbfbZ
+2and applic	Zffjff
prose	iecZgj
-2chosen by	cgfejZ
+bbusine	chflea
nthan	ijekZb
-bpays	dfeeel
+bphotos	fdcffl
-1vanish	ejZcej
plost	hiZhgb
-3for accept until	flfffa
+2throug the	fleeca
nbefore	diidZh
nblesse	fcfled
pbookle	fflefa
plollip	lefdec
-3which takes about	bcedcl
+2for all	dedeZk
-bere	eldfec
clere	eldfec
+2for tellin	jbdchZ
pross	effflb
-bdepart	bakdZk
nnoneth	edfdel
+2, reads	iccciZ
rxact by ahead	fladbc
-3mail on the	lecdad
+bwhatev	kZgjdc
-bscore	kZeidd
-2mind by	lbffec
pholds	hhjcfZ
-2him the	leefea
-1hears	gdcZfg
-2one hears	gdcZfg
claugust	ecefel
-balone	eblffe
+2but nobody	ddefla
-beye	elfeec
+2, god	hdbdjZ
crcrimin	dlffec
-3interv , so	Ziffih
-1knives	bZjebh
-2@s to	ceeebl
-3by @s to	ceeebl
-3tax day 's	bfeedl
pputs	flefea
-bgrants	clfdhb
clgrants	clfdhb
-2hear till	dfffla
-3to hear till	dfffla
precoun	ledfed
-2for on	eecelb
-2@d read	fejeZc
-3says @d read	fejeZc
+badvent	leidbc
-2landed on	leeddb
-2comes the	decckZ
-3to me on	hihdbZ
-3an offer on	ibcdjZ
-2break until	acfefl
-3have it on	lefdec
pstylis	cfflfc
crgarden	ffieZi
-2and in	hZeedg
-2^ in	kcZaag
-2on one	Zdbjgc
ncampfi	bffcfl
nslayed	bffcfl
crdetail	falfeg
-2it too	cedela
-3left it too	cedela
-2outcom on	fZafja
-bknives	eblfch
+2, one	djZfdd
clgrant	lhcabh
+2, list	Zedjag
pfroze	effflb
-2term ,	iaZdaf
-3interv run until	eddael
-3me at the	lfeccb
+2and whoeve	jeddZe
-3trust : follow	efdfal
-3make that the	kdhdaZ
-2interv for	deedlb
pregard	bidblg
nprovis	ldffdd
pguide	jeZeei
-3for you within	lbfffd
pwife	cjheZg
+2lunch .	lfdeca
plarksp	flefeb
+bclick	dlfffc
-1bet	bbffdl
-2my bet	bbffdl
-3again after the	beeeel
nvalue	deffcl
-3someth for you	lddfbZ
-2second on	Zedicg
ngalway	ehffkZ
nwednes	iieeZe
nphotos	fefflb
rxuntil until ahead	fhZaed
-brefuse	eleedc
nrun	ldfdee
-2: not	ceeela
-3his pick on	lcbefc
ptarget	lcaege
clmodel	dbfffl
ppricin	eldfed
+bgarden	efifZj
-2sheari gang	beeddl
-3, sheari gang	beeddl
pops	lhgfba
crkid	djefjZ
norals	flffeb
+2: would	Zkbeic
pyay	decffl
ppink	feleeb
+btalks	fbZcik
-2you anythi	ceeelb
-3tell you anythi	ceeelb
-bhydrog	lffddc
clhydrog	lffddc
-2onboar in	cfdddl
+breason	gZffjg
psam	fgdadl
-2birthd ,	ldbdeb
+2myself .	defflc
nwaits	Zgkeef
crcounts	gdeecl
nstate	Ziefkd
-2look ,	Zkadgd
+2, boss	hZbiah
-2barist this	cedfdl
nps	cgfjZi
+bheight	celeia
ndog	elfbbh
nwrappe	flccdg
-3teachi post on	ifeehZ
-2wait beyond	hZeehe
-2takes us	jZdhba
+bworksh	Zefkeg
-3@d , posted	gdeeiZ
nmentio	idieZi
ptattoo	gZkfeg
parrang	cflfed
-bconfir	jcgfiZ
-3, it was	efffla
nsry	efeflb
-1about	faZhhd
-2decisi before	ecfebl
pworker	jceadl
-breadve	cfdfel
+brecomm	geeclc
+bfairly	ffffla
crfairly	ffffla
-2everyo the	leedec
nun	Zeeigi
-bhandfu	lefeed
nfundin	clfegc
ngreen	geddbl
phostel	cliddd
-bcheese	lbefee
clcheese	lbefee
-2applic until	Zafihj
-3to him on	deeecl
crja	ckffde
pthingy	ckeeee
pfunder	ceffdk
-3# # ,	efkeea
-bview	kfecfb
-3web page says	hbfeah
rxsuperseded after no	aeeejd
-1tour	bhjfea
crnod	gadkhd
pbeach	kefffb
pchippy	eckeaj
-3daught says :	dkeeca
-1follow	jaddbh
-2govern meet	aedcdk
-3: govern meet	aedcdk
nsecuri	bdkeaj
-3commit report on	bedkba
-2starti on	ffefak
-2other one	cfbddk
-3the other one	cfbddk
-3and that is	dacaak
probot	akdgfg
pissue	gdfebk
-bgeneva	idbfak
nputs	efekcf
-2meetin 's	jeabbg
-2you by	kbbade
clhermit	kffbee
pheatin	kffbee
+brennes	efeekc
+bkitche	gddddk
clprayin	kbfffe
nexist	efefkb
+bp45	egaffk
-3rotas on the	bkaede
pwell	ecgkhb
-3interv to the	acfkba
nreconv	edffkc
crthat	deafgk
-2hours :	debeek
-3partne in the	adkdgi
clcostum	akeeif
pcousin	aeeekj
pexist	aeffkf
crfew	eegebk
nfallen	cfffkc
-1notifi	kedecb
+bassent	akfdei
nexampl	cedfdk
pmisund	fffkdb
-2depot close	cdeedk
-3bus depot close	cdeedk
cldeputy	adkbjh
-2early shift	jfefia
-3the early shift	jfefia
pcasual	dedfek
nclarin	edfedk
ndryer	edfedk
-2head on	abjdef
neat	agbkkd
+bherewi	ffefkb
nfolk	efkefb
-3tell you in	keffdb
pvalid	cakidg
noursel	dddekf
-2discus on	abgkdb
-2^ as	ceeedk
-3be rung on	keefda
pdel	bfffke
-3commit meets on	adekde
-2write by	kbffdd
psale	hcbeke
-bsooo	kffeea
clsooo	kffeea
-3be inform by	bcfekd
-3you ring me	bhceaj
pscratc	jadedj
-2, contra	cddedk
cltotall	eiefka
clpool	iegeai
-2confir for	edkddc
pcases	keeffc
-3held betwee the	affeci
+2and calls	bfekdd
-2yes ,	kfbeab
-3got yours on	dccfkb
-bexactl	keaedh
-3get a verdic	afefkb
crweldin	egkfdb
crsuch	kbffcg
clfamily	kcdaci
-3pharma assist on	ffkfad
+2, which	cbkaid
-2offer by	ahgffh
pfrom	hjagbh
clear	bgfcek
-1pay	dddebk
crpermis	bkfeee
ntouche	acffkh
+1suit	iaiebb
+2, email	kdefcb
crextrac	ekffec
-3writin by the	kbffec
-3when : the	kcefec
-2on you	jeedha
pcoordi	haffei
nseat	ckbdhc
crreport	eikdbe
+bnumber	ikcbga
-2says come	aeefdk
ncareer	kcbebk
-2plan for	ceedek
-2clipbo says	beefak
-3the clipbo says	beefak
-bwarm	hedeka
-3try again in	bceffk
+1suits	aaeebj
nbike	kdgebd
pkeep	eehkgb
-2shortl within	kcffdb
-3outcom letter :	keddbb
-3make it on	bckebb
-3, in by	bkffeb
-2starts the	bcdedk
-3: out until	bcffdk
-bo	deefck
-2or on	cckeed
-2dangli past	keeeea
-3you dangli past	keeeea
pequity	akefdi
pspecif	kaffef
+2that all	acdegk
pscrubb	kaeffh
nclosin	igadcj
-1wait	aigfhf
pchuffe	dkffec
clfilled	gkddhb
-3run throug the	ccbkea
-3the exam on	edkecb
crnos	jfifea
-bberths	keefec
-2but before	adffdk
pminded	ehcdbk
-3begins in the	eebeek
+2on wards	defeak
-3have heard in	defeak
-3is due on	cbeiai
-2sessio on	affkdc
+blodge	ahffej
clhoping	igbeak
nheirs	aeddij
-3meet on the	baficg
nfiles	ajckdd
-3asked if the	fdaegg
+2yes ?	bkeeec
+2, callin	efcdek
-3meetin @d and	efcdek
-2a funera	cfedbk
-2met ,	aedkag
crhires	jfeeia
nchin	fdefkb
nblow	aefkib
nrehear	ahkdgc
pcriter	gfkeea
njoinin	eiadek
+byer	dekeee
-2corrid on	cdcdkb
-3the corrid on	cdcdkb
-2mentio the	dfffka
-3i mentio the	dfffka
-2with ,	efbcdk
-3dogs with ,	efbcdk
+2, scaffo	ceeddk
-3roof 's on	ceeddk
prow	iiadbh
+2and text	kecabg
pstewar	ddeefk
rbact please-do	ehgead
protten	kefeec
nshaz	ekfefb
ppulled	afijfe
+binspec	kchfdc
+bpile	kfeeec
nconfer	eahfek
ncurato	efffak
nquickl	fdkeec
-bloved	efefbk
-2again for	dkjeba
-2free on	adjicc
pwasp	jeejea
-2us to	kcddea
-3hold us to	kcddea
-2arrive on	ahcffi
+2to shake	ceecka
-3we figure on	ceecka
-2shut throug	deddek
-3be shut throug	deddek
-2which the	bjeeai
nstatem	jaabek
-2twice :	beedkb
-3moved twice :	beedkb
-2over for	ccdeek
-2your dish	achkca
-3tastes your dish	achkca
-3no answer before	bfffck
+bexcept	kfffdc
pindepe	ijffea
cralso	ikeeca
-1dead	gkdfda
nboth	bgkggb
clmidwif	ffffka
ncollar	eeieja
clcolleg	kcgcfd
-2promis of	cfedka
-3my promis of	cfedka
npostpo	ejffai
-bopinio	cffdek
+bgeneva	ffkfce
nentrie	cfffkd
-brating	efekec
clplanti	beffek
pfindin	aekfib
-3hiring manage on	afekdc
-2jumuah on	ikbeca
-bvoices	afekib
pphd	ckfffd
-2takes until	fefaei
napp	dakddi
+bthan	jffaef
+ballow	ccgcgk
-1meanin	gjecca
-2, meanin	gjecca
-bpatern	keedia
npaperw	cbdehk
-1hall	akddjb
-2the hall	akddjb
clhundre	hdfjga
-2yard on	hegeha
-3the yard on	hegeha
clhaircu	jhffae
-2then on	idacag
-brotas	ckbeid
-3with you by	heeega
clchefs	gfdebk
+2with our	kcddae
pplain	ekeeed
+1placeh	kfdddb
pnarrow	kbfffe
+bdeligh	ffdfkb
-3spend more than	cbfffk
pcrewin	kedffd
nsail	ffkffa
poverhe	kddfed
-3are sent on	keefbb
crshape	cekffd
-1christ	cfcddk
-bsqueez	eekfec
-2wanted on	ckddab
+2, chef	afifib
+bonboar	ieecak
-3home on the	fiadch
clcooked	ffffka
+2first .	aceeck
clsemina	keffdc
-2slots :	eekeec
nvineya	aeddkh
+1rent	bddddk
+2rent ,	bddddk
-3note : the	bddddk
prespir	jeifea
-binstit	acjdek
-3that term of	cfffka
pnuns	jbfkdb
pdisser	ffheja
-2writin within	efeeag
-3in writin within	efeeag
+bconten	afffke
nswept	cfekhb
-2you inside	fiffca
+2latest $	bkeeed
ntallin	deeedk
-ba	eckedf
-2screen :	aajkca
-2sheets within	aifeja
ptan	heaffj
pmailbo	kbheag
clgeneva	kedeec
+2, board	ceccdk
nappare	gdhfja
+2, summer	dedebk
bsover lower-bound no	fcahbf
pbrigad	eeefkb
premark	cceegk
nnoreen	cffkfd
ncongra	idbhah
pcontin	dikcaf
+2text .	decebk
crsilent	effkdb
+2and did	effekb
clsister	ebagkf
-1notes	afejgc
+2, forget	beedkb
+2to @d	abahgg
-2offer within	jcfeae
-3applic for the	efbebk
clmass	kfeeec
ptriest	ebfffk
-3open everyt on	fcdiba
pregula	dgeeck
-3panel is on	aejkea
clsafegu	ckffee
-3it sorted by	gaffjb
-2it the	fchhia
+bbreath	efffak
pfamily	ckgede
-ballotm	cfkcdg
pgk	ffffak
padm	ffffak
-3releas at the	accdig
-3timeta change on	bddfdk
-1spent	aecfje
ndolls	ffcedk
crassume	ekffag
nservan	kffedc
-2hearin was	ceefak
-3your hearin was	ceefak
+bwhom	kbffhb
+bmailed	ffeckc
crinheri	ffffka
-3aware that is	afffhk
+bmatern	ebfffk
-3budget at the	ifeaja
pspeech	kdeebf
-bmissio	feeeka
+bpresen	akiabh
-2debrie me	bedcbk
-3client debrie me	bedcbk
-3up till the	cceedk
nravi	dccfkg
crvoicem	aedfij
-3with it on	kddddd
pincrea	kfffeb
+2anyway ,	jefeha
-3open again on	deddek
-bdrive	dakfie
-3choice in the	kfeedc
+2but we	bdfeke
-3called on the	adkeja
crclient	hkcedd
pkiosk	adefki
-2to read	fffeak
+2s newspa	fffeak
-3easy to read	fffeak
-2system by	jgfdca
clversio	aikeah
-3are free on	dfgkda
+bsell	cdkfbh
-3to everyb within	kdffcc
psuits	gjidca
+2so $	cdeeka
plichen	eeefck
nindica	eeheka
pgradin	keeeed
+2and letter	bffkdc
+2and rings	ideach
-3luckil that is	bbdkea
-3applic , on	heafjc
nmatch	bdfefk
crwelcom	adfdhj
ptextin	bffcfk
ncamp	kcjecb
-bwalkin	dkcefd
pmbeki	deddke
pus	ehcdck
-3must reply by	adfeek
+bthursd	dfeeek
crthursd	dfeeek
clthey	kafhee
-3interv slot on	dekccb
+2regard ,	kcffec
-2parent evenin	ddjdag
-3files on the	cedcdk
-bshare	kkaebd
clan	ebkeff
-3open on the	deeebk
ntwice	gfacke
nflat	kaaehg
pluck	gedebk
-3boss is out	cfeddk
clhave	jgegaf
-2about the	cbadkd
-3be settle on	affddk
nrequir	aefkge
clpharma	ibkcaj
+2, none	ceefbk
cltuesda	kffega
pshanel	ffefbk
nbarkin	ffefbk
ncarava	ffefbk
pfool	kfeeeb
+blovely	efefkc
-1pub	adgcck
-2the pub	adgcck
-2resurf :	abceih
+2before he	adckda
pswanse	dhffka
-2bored in	ceffck
-3be bored in	ceffck
crreserv	bkefbi
-3the outcom within	kcffcd
nallows	cfffkc
-1commit	cafjgh
-3get a call	gfbeia
+2to read	gbciad
+bchoice	jiceai
+2over sherry	keecdc
crapplyi	ffffka
papprec	gefiha
-2fair from	efidae
-3toy fair from	efidae
crdad	kdedfe
-2we close	efdebk
-3roadsh on the	bdjcaf
nhell	dfkfga
pable	aefjgg
-2that by	ckdega
-2we need	keffea
ppolice	kedeee
-3, sign by	dkefea
-3kenya @d for	bdffek
-2fracti on	cckecc
nunpaid	efkfdb
nlent	fecfkc
clbother	feffka
-bdurban	ebkdci
-bexists	dcfefk
clexists	dcfefk
+1behind	ddfebk
+2, therea	cickda
-3with me on	bkfffa
-3more to see	ceecdk
psooner	gdkddd
phalted	ffffka
plawsui	ffffka
ptunnel	jeifea
-2closes in	kbdcbe
-2down within	kafffb
nbuilt	igejea
+bagreed	iaddgg
-3this email within	bkffca
ndelega	ehkfea
+2, whereu	keeddb
-2postin to	beddck
-3the postin to	beddck
-3, till the	ajecde
-bguardr	akffff
clguardr	akffff
+2, bridge	dfeeak
-3not rung by	kcffca
-3he is off	affffk
-3one is on	cdfkfb
-2renews on	cdbddk
-2quick call	dckfec
-3a quick call	dckfec
-2promis on	deedkb
-2, refere	dddagj
nleak	ffffak
nmd	fkedce
-3put back to	efkddc
crvisite	defeck
pfirema	dkfffc
phave	fhgfah
nonward	ifeeja
+2to show	baffdk
pdegree	ekdefd
nmarrie	kfeedd
-3decisi before the	ecedak
+1asking	bbeeck
clclaim	aeefij
-3wrappe up by	ejfdda
crentere	edffck
-2dusk to	bfeedk
-3@d dusk to	bfeedk
+2date i	efffak
pvusi	chfkha
ncuckoo	gkcfec
-2hour ,	daefek
-3an hour ,	daefek
-bcompil	bffkde
-2mandat expire	eaefek
-3bank mandat expire	eaefek
-2call me	aaifgh
-3audit ends on	affcdk
nwalkin	akfffe
-bmidsum	ifeeja
-2hears on	hddeai
-2: debrie	deekbb
+1nobody	jababf
+2to sleep	afecbk
crvan	gdfebk
+bfellow	kjeead
-3seeing you on	abafgk
-benough	kgefdb
+2was too	ecdfka
pbearin	fhkebc
-bprovis	jchdag
-2publis by	kbffdc
-3send it by	adhfjj
+2she is	hhdbag
-2so until	ckecea
phabit	kbffed
+2, captai	kcdeeb
-3@s , and	aeffdk
-2would regrou	ceckca
-3we would regrou	ceckca
-2assess on	fakeed
nconsul	ehheia
nsurfac	dfffck
npencil	dfgdkc
pweird	bfffke
-1fleadh	cfecbk
-2^ fleadh	cfecbk
-2candid onsite	cfcbck
-3final candid onsite	cfcbck
clconsid	kbcfjb
-2yours on	dbffkb
+bstrong	ceffke
psixth	afhedj
nscored	debfek
-2secret by	bkfddc
-3real answer on	kcffeb
-bferry	kaheef
creveryt	ajchgf
cldebrie	kbbhha
+2and if	iaacdj
-3is due in	giffea
crbind	beffek
-2told her	gdceia
+1than	jdbdaf
pstated	gafffk
clhop	dckfff
+bformal	eaeffk
-2you in	eckaga
plitiga	ahefdk
-bcolleg	kdecfe
+2, sooner	kcffed
-3search conclu on	kfeddb
-3we are decidi	keeceb
+2, more	ffefak
-2teleph on	kdgeba
-3# , from	ffefbk
+1post	bjddfa
nslow	hddeak
+2s call	adbdck
-2work on	fkbhaa
plender	kdefdd
+2you owe	akdfed
+2lunch ,	bhiida
+bverger	kcffed
-2meant for	efffka
pesteem	ccfffk
clstaffe	aifdkc
-3your door by	kaffed
-3ring by the	gaffje
-1scribb	edeekb
-2i scribb	edeekb
-3rememb i scribb	edeekb
+bfarm	cfffkc
-3yearly meetin on	idaabg
rxaside ago past	fgache
-2and a	decebk
+2to finali	kfeafd
-2sorry about	ebkfda
cryou	kffeeb
-bwins	keffeb
+2the portal	cfffbk
-2hey re	decdka
-3, all on	keddca
-1after	fjgffa
clline	gbafhi
+2and in	kfeaff
-2do payrol	deecck
+2and rotas	deecck
-3they do payrol	deecck
nspecia	affejh
-2who did	ceddkb
porange	kfddfc
-3me know inside	kbffbc
ns	gdadjf
nfiresi	eekfeb
nonto	ckffed
nroaste	dekfha
-2am back	bccefk
-3i am back	bccefk
-2starti after	edeeck
clbuild	bfkefd
+bblue	kgdeeb
-2enquir of	ffffka
-2for us	dbjdad
-1sign	dhbdak
-2is choosi	keeedb
cllaughs	bffekf
-bhangov	cfekdd
-2openin on	dekeha
pah	jkbddb
-3group exerci on	dajeaf
-2anothe on	feejda
-3is anothe on	feejda
-1come	gheaaf
-2late as	efffak
-3as late as	efffak
-2thinks its	ceeekb
-3bot thinks its	ceeekb
crfurnis	ekffeb
pdover	cffkec
ppainti	cffdek
+2when we	aacdkd
nchalk	kfdfdd
+2@d ,	ejbahd
-2expect at	akcccf
-3is expect at	akcccf
-2night ,	icadcg
crlittle	deecfk
-1table	akdfed
-3people hear on	bfedck
-bprofes	bgjdak
nbadge	egkfae
+2to come	hfcaff
+bused	fkfffa
+1sorry	ceffck
+2sorry ,	ceffck
-3sworn in on	becfdk
+2or ,	kdbdad
+2for us	jafjda
crappeal	abffki
-1exactl	fjfeba
-2hr said	kefead
pbuy	fdcffk
-3@s , to	edfkea
-3here before the	aeeffj
-3candid as of	cfffbk
psaid	kgcdbg
-2the team	acajai
crpinned	cjfjea
-2read yours	bffjak
nspare	efeeck
napprec	fckfgc
-3exactl one person	beeeck
-3audit till the	aefdek
-2feedba in	keffdb
clfirms	ffefbk
phanded	beddki
+1roast	dedbdk
-2site ,	bbdfck
-3on site ,	bbdfck
nnarrow	efefkb
nauto	iafddk
nsimply	chekcd
-bshipya	afdekg
nnudge	dfffkc
-2run for	aefkcd
-3when i say	hcfeah
+2i make	keeecb
-2candid the	kfebed
-3people by the	kafedc
-2known before	affckc
-3be known before	affckc
crsystem	cikebe
crsearch	efffak
+bcomes	kibkaa
clmin	ceaekh
pclub	fjacif
pblessi	afeggk
-3a text by	kaffed
-bnay	fkceaf
+1chef	bdkeea
+2, secret	bddkcb
climposs	beffek
ninteri	keffec
-2things stand	bffeck
-3as things stand	bffeck
-2come in	ficeia
-bbehalf	aeddki
+bproper	hekebd
crgrace	bffibk
-3no , on	ekafed
ndov	deeeek
pknown	caddkk
-1change	fcacif
-2feedba takes	kfffea
nabstra	dfkfce
-3our exchan of	afefkd
-2reply until	kdfffb
+2invent ,	cecdck
-2exerci :	bdkeeb
-2say in	kbefec
psleeps	kbfffe
crstore	hebkaf
-2comes on	jbdaag
-3, thanks for	eedekb
nhälsni	eedffk
cltheory	deefkd
clevenso	adifek
-2i mentio	gfkfaa
-3@p i mentio	gfkfaa
-2have till	chcbaj
-3me on ,	aajfdj
padmini	akhcgg
-2detail for	baifck
pquorum	gagfej
-2at recept	bbkfeb
-3vote in the	jfdeea
clwomen	kfcfcg
-bsuppor	ffbfek
-3will reply within	kdffeb
+2withou knowin	keefdb
+1due	decdkb
+2due to	decdkb
-1gr8	ceccdk
-2a gr8	ceccdk
-3have a gr8	ceccdk
-bflat	idadih
pdare	ckfedf
-2exchan of	afefkd
nlandla	defedk
-2given until	bhfkca
-3your reply within	dkffdb
-3reach us by	biffja
-2, valid	fkffea
crkitten	gekfea
-3will know in	kefedc
+bsoft	eeeeck
pover	kbgabk
+bforgot	efefbk
ptorch	ikdeea
-2he needs	aefieg
-2to decide	jeeeag
plands	gheaei
npracti	cghakd
nkeeps	akfeff
pnorthe	cceegk
-3phone before the	kdefec
-3takes place on	bbjfaf
pmuddle	kcfffd
clparked	feffbk
-2sign off	aefchg
-2mumble the	ceddkb
-3he mumble the	ceddkb
-2take till	iifeca
-2public on	keceea
nroom	kbkaaf
-3did not say	adeekc
crround	kbejad
-3list , by	kaffec
+2and gave	bdeeka
-3refuse by the	aafedk
plisbon	kaifed
+bbeg	dfffkc
-bfact	ghedka
+bas	ccbehk
pmiss	hgaekd
-2posted for	cefeck
-3are posted for	cefeck
+2, out	baaeik
-3occupy @d and	cfdddk
-3concer is the	bcdfdk
-2is open	eccedk
-2, expire	dkefca
nstruct	eiffja
-2^ just	kceebb
pfancie	cffkec
-1boss	aicchf
+bunders	ekifda
-2may be	adffek
-3it may be	adffek
-2expect on	abakcf
-bgood	chjajb
nfoot	kfccja
-1thinks	dcabjf
-1azores	eedeck
-2the azores	eedeck
-3for the azores	eedeck
-binsigh	ffbfdk
clinsigh	ffbfdk
clwritin	ifaebj
-2no update	cfffbk
-2comes within	kbffec
-2wrong twice	efefka
-3been wrong twice	efefka
pbids	bfeffk
nndlovu	dfffck
ntick	ffkfdc
classemb	defdfk
pcup	aghhfg
nhence	feiiha
-bconfer	gdakdf
clbrief	ddadkj
-bratifi	afffek
pfr	geffka
-2certif by	dkefed
-3summer break until	acfefk
-bunreac	dhebek
clunreac	dhebek
-3candid in the	kfebea
-2direct back	beeeek
-3ops direct back	beeeek
crused	fkffea
+2the phone	kcffeb
-3you down for	adjekb
-bmrs	hfgadh
nriver	dgejah
pthorou	hfffja
-2as from	ekeeac
+2late ,	aeffdk
-3regret , and	aeffdk
pspirit	ekcfed
-bsnowed	edfeek
clsnowed	edfeek
-3us both on	kedddd
nhave	febfkf
padded	hfaeej
+2, what	adieck
-3write on a	efcfbk
-1sell	cddeck
+2do ?	baeekb
-1email	iadbja
crdies	kgcede
+2, plus	cbffek
nslippe	dedfek
+1nite	kefeda
-2comes until	kbefea
clsignif	ckfffd
+2, front	acffek
clfounda	hehkba
crincl	gffeka
-3again on the	gaabaj
+2s announ	eeffka
psixty	ckffee
clcurato	eeekha
clobtain	ckffee
nideas	ffcfkc
+2instan ,	beffkb
+2, apolog	ekeeea
+2early .	bfffak
nvalid	feheka
ndistri	gaagii
-3they told him	aeefck
ptrack	bibjkb
-2only on	cdkhaa
-3have chosen by	cbffkc
-bplanni	ajedbk
-bprinci	cjckdc
-3a has until	adfcfk
-2gate #	keafeg
-1these	deffbk
-2of these	deffbk
-3and then the	fdbkac
crdispos	dkffec
-1vp	adfcdk
-2pulled out	aeffkf
-2slots by	bbefkd
poslo	efcfkc
-2select day	aejdha
clbear	kbdaaj
+2, stage	cekfec
+2, five	eaiegf
-2which in	hdffja
nleavin	khcdgb
-2messag on	kfefcb
-3your messag on	kfefcb
-2^ one	bbkcae
pbundle	kiddea
-2exerci ,	ajgfed
+2will tell	keffcb
pshook	eddffk
pupstai	gdcfek
pdaily	ffffak
pstrang	egeddk
clnos	cgkfeb
pshot	fkefeb
-bsignif	ckfffd
-2made by	eafefi
padd	kdeffc
clwhatev	bkddhf
+bends	hadeck
pparale	ifejda
+bstop	khbedc
-3is voted on	feejda
-2cantor 's	cfdcdk
-3the cantor 's	cfdcdk
pkraków	eefcek
-2now says	kedecb
-2but after	fbffka
-2a zoom	cekfda
-2answer the	idbcag
+2and mine	iheeea
+bhandov	fecfek
pphysio	edbcki
pzurich	fcedek
-3board sits on	cdjfaf
-blearni	akfffe
-2people within	kbffeb
clstipen	egefak
-2refund within	bcffek
-3be refund within	bcffek
cldeligh	bdifdk
pdisput	kfffeb
cloffsit	deddhk
+2, onboar	keeccb
-3it , and	eaefak
-2lets do	aekffg
-2answer comes	kffefb
-2so not	aeffei
+2we can	affeck
-3had you applie	ffffak
-3no longer than	kbffec
-3know more on	heedaf
pmarek	egdedk
ntypist	haffdk
pblum	ecfeek
clisland	ieejea
-3them know by	bkffde
-2and me	ecjefa
pstudie	kfgfea
ptidyin	efedck
peviden	hfkfbb
nbeg	keedha
-2commun within	kcffed
nreq	efffka
ppersua	ekefec
pghosti	ekefec
-2she reckon	jfffia
phoweve	bcgfek
+2like ?	dekeda
prappor	kgedeb
crlisten	deffkc
-bfees	chfebk
-2we meet	dffkbb
-3did the interv	efkfbc
pcompan	aeidek
-2themse until	kafffd
pline	cecekh
-3for all of	bceekb
-3give us until	bkeffb
-2minibu for	edjdae
-3the minibu for	edjdae
-2letter :	kdhcba
+2the decisi	kffbdc
+bticket	dgafek
+bfalls	fhadgi
crmeans	jaeceg
-3the offer by	bkffdd
phome	cbfiek
-3slides by the	cafffk
crkitche	gcgeak
-2term begins	ccdfek
clcompil	cffkde
-2turn up	akccaf
-3, yes ,	adfggj
pred	aidcjh
-3us at the	aeecjg
crunder	iaggaj
-2seeing folk	aeeici
-3finish seeing folk	aeeici
-1everyt	dkdhaa
-2timeli :	adicci
-3so timeli :	adicci
-2me was	kfffae
-3told me was	kfffae
psums	gafffj
-2mum the	cfffkb
-3your mum the	cfffkb
-2a coffee	ddkeeb
-3seeing the client	beebdk
+1rather	kcface
+2rather than	kcface
ndeserv	afffkf
pbreakd	ckffee
crhuman	gefkdb
pgrades	aheefj
phopefu	ffffka
crsemina	efkfeb
-3its determ by	ecfeaj
nbrewer	adadkk
-brenews	eedeek
clrenews	eedeek
-bdump	efeedk
-bautoma	abdekg
-2text on	kdefdb
-2stands till	ckffcb
-3offer stands till	ckffcb
-bred	kedfed
clconfid	geffka
-3the tour on	eeafih
cleditor	igbkcb
-3, and then	hdedaj
+2but you	abjeig
+2grace and	dffcck
clrestru	ffffka
cryay	iedeka
clground	heeaej
+bload	aeechk
nskiing	efedkd
+2, everyt	ahefai
prings	dieeka
+brealis	ibhdja
pcackle	ekdddf
nbadly	ekdddf
-2call within	ccffka
-3a call within	ccffka
nrentré	efffbk
-baround	jaedeh
-1gave	ebcbka
-3number change on	ddddbk
-3it takes them	kefdbb
crcrosse	gebfkd
porgani	kfgecd
-broll	efkfeb
clwarden	cjkecd
nbot	haffgh
+bintima	ceffkd
papropo	dgfeka
+ball	kabihb
ptaster	ckeffe
clneedin	bkgfed
-2order until	cbfefk
+bdiffer	bfeffk
clradio	hhakdd
clpaused	eeffbk
clwhat	ibeaif
clmigrat	bffeek
nmuddle	keefec
+2, wherea	agdcck
-2decisi inside	akffcd
-3her answer in	cdffka
-3be inform within	beffkb
-1hr	jehfag
-3is off till	beffek
-2his mind	kefeca
-3up his mind	kefeca
pallotm	kfgeda
-3panel will meet	afekfe
phas	jcgdaj
-2to meet	bedaki
bsbefore period past	jfefca
clyay	ckefed
prights	kedfga
nkeep	iabbgk
+binquor	ffefck
crinquor	ffefck
crgreat	fkcefd
-2day was	efffka
powl	ifejea
+2with @s	jiaeea
-bceo	fcakic
nlandin	fkcfed
-2i gave	aeeefh
-3survey closes in	cbfffk
bsfor day past	acaeke
+1ahead	ekceea
clclean	fkbfdg
-3the mail from	efeeka
+2that he	efffkb
-1joke	bekcad
ncleani	edeedk
clbeg	dcfffk
pmature	dcfffk
+2s newsle	deddck
+baccred	efecfk
nthesis	gekfcd
-3to you before	kbcfeb
+2whiche way	keefdd
+bturn	aifddk
-bhub	defedk
clhinted	addekg
+2in some	cdekcb
-2's shut	ecceek
clmailed	keddcg
pstampe	geceek
clhead	ffhbkb
+2, flies	bdekha
pclosur	bffefk
+2has gone	feceka
nlot	eihbka
nnegati	idehag
-2people all	cfebfk
-3seeing people all	cfebfk
-2me back	akdfcb
-1minimu	eefkbd
pcomfor	ebkefg
-2i asked	bfffkb
+2, got	edjfda
-bbus	bkdfak
plondon	aieedk
-2declin on	djaaja
clresour	kfcffc
-3with the owners	beaiib
-3and return within	ckfffa
psooo	akcfie
-bmarek	kdcebg
-2drawn up	aedkga
+2and @p	efdekb
prest	kfefbe
+2would do	cddfak
-2will on	fdaagg
nsuppli	kbffdg
rbsuperseded no-news-yet	iabebh
-2people by	cafeji
-bayşe	ehffka
+bdid	hacajg
-3that would be	kfefdb
-3follow on the	hcadaj
-2am off	dfefck
-3i am off	dfefck
+bhates	bkfeeg
-3it : within	bcffkb
-2down since	effeak
pstrong	hhdfah
+bappren	bkdegf
-3what is your	dfkeda
+2or your	ckfffd
nalthou	keffeb
nbuns	keefce
pchemis	hakefe
claffida	ckffed
+2we want	jefcfa
-2lisbon till	cdeeek
-3in lisbon till	cdeeek
-3no furthe than	dfffka
nnoted	ifdfak
boby	hiaded
-3your availa on	dkdfac
-1hers	jcabag
pemil	dfecek
-2flies on	ckceca
-3she flies on	ckceca
clspecia	eedfke
-2applic of	eeffak
-blicenc	akfedg
-3her busine partne	befkeb
crsend	afhibi
-2slot by	gajfhg
-2announ for	cfeekb
+2and their	gecaie
-bsalon	cfefek
+2: yes	facekf
+2off ,	eeeeck
psheet	ekjdac
+2instan .	kcffce
pvery	iaeebk
-2you all	kfeeeb
clbloke	dkeecg
-2chapte have	cbfkea
-3thesis chapte have	cbfkea
+2said the	kdgeba
-bdisc	ajefdi
cldisc	ajefdi
-2me wait	adffki
-3made me wait	adffki
pdonor	jaffei
cllector	dffdek
+bcleani	eceffk
-2work before	ahgfef
pringin	ajddgh
+btakes	djaagk
-1some	aajkbd
-1files	effckb
-2the files	effckb
-2house by	kcffea
-3to everyo on	keedeb
-2manage ,	dbgfbk
crterm	kbdebj
nnowher	dfifaj
-2do the	gajbgc
-1select	ekadaa
psr	dfffkc
+1else	akffdc
crfalls	kdhccf
nhousek	adkfbj
nyear	fjaafj
siinvites-questions	hddcag
+2to settle	kbfedd
-2phone me	bkcfbc
pwrites	khceec
+1now	jabega
-3ward round is	gdaeei
-3, i have	acjggg
crboat	dkifea
-2of it	geeeja
pdale	edddgk
crowe	gfckga
-2are shut	decfek
-3we are shut	decfek
-3the latest on	bkefec
nshared	ccceki
-2side of	abcbhh
crif	hkhdae
-bdeligh	cfefdk
-2down the	ccceck
-3to everyb by	kceedb
napron	iejfad
pmonths	egkeeb
-3not more than	kdffea
crthinks	cffkee
+bvoid	chdekc
-btop	gceedk
-1those	ekceaa
rxanswer in past	affchg
+btop	eeefck
pthief	fkbffe
-2no not	efffak
-3from the client	bffgck
nfeels	feffak
+bcrosse	kcedia
pnow	jjhbad
crchoosi	fbieka
-bstore	kbgebg
-1party	cddfdk
-3it in writin	kdefca
pinsure	jgchae
+bpicks	hedbdk
clbehind	bkfeai
+1period	fbkeab
-2day except	eccfek
+2: a	jcccag
-2busine partne	deekda
+busuall	keefdd
-2valid until	aeedci
pjoined	bhegkb
+1round	cckeia
nhistor	ejeeia
+2, insura	bgeebk
crsorts	gkdfeb
-1owner	aeebij
-2door by	fiefda
-3my breath for	cdefck
clcolumn	eeefdk
-2second in	abkfce
-3be a decisi	afffkb
cldescri	dffkec
cltransm	dkffed
-bpune	djaedk
pfixed	ggeeka
-2decide in	dfcaie
+2they told	bcdddk
+2and inform	fdjdae
-2the dentis	cddeek
-3at the dentis	cddeek
-3award by the	kcfedc
-3them till the	jceadg
nkeepin	jaeedj
+1gone	bcgeek
+2gone .	bcgeek
-2they said	fcdahe
-1e	hafbfe
-2lucky :	kecfdc
-3time lucky :	kecfdc
-2if not	jedfae
clprays	kcfffc
-1lunch	eacafi
-3partne meet on	affkee
-3validi : until	fkfeea
clsilent	cddegk
+bfences	dffeck
crfences	dffeck
-2due :	agadjb
nis	hedekc
nplayed	ifdfai
+1an	aihffe
rxanswer in ahead	hdagcf
plie	aheeek
clvaccin	akhfed
crem	hekeae
-3i get told	kfedcb
-2takes place	bbiiba
+2should consid	kdffcb
ntoecap	ceafki
+bdelete	bgeefk
phumani	deffkd
-3party on the	dfdeek
nwriteo	kffddd
-3ring on a	cfefbk
+bvolunt	ffebfk
ncatchi	gfekbc
clvoices	deekha
crprofes	fffeck
+bcollea	abgekh
-3your applic of	efffkb
-byay	ckefed
-2them the	accekb
nadmit	fekfec
clafter	cbehkd
pregion	habffk
-2call before	hadfch
+2were not	adffkc
-2the phone	aagcif
ndemand	dfkfec
ndocume	khgcae
cllindqv	kefffa
clpune	djaedk
-2conver and	efcckb
-3s conver and	efcckb
-2us for	acfeje
-2availa on	hkeeaa
pbookke	gdfkfb
pthrill	akedbk
+bbear	chcedk
-3on reques until	dagffk
pberlin	kefdde
+2and must	kfeadc
-3give the commit	kbeffc
nagnes	ceekcg
-1paid	aedeek
-2get paid	aedeek
nobject	kckecd
cladmini	idffka
clbatch	gkadge
-3ring us on	ajbfbh
-2came in	addchg
-2first said	bfeeka
phoop	dkeffc
clever	dbfdfk
-2turn on	jdccha
-2dean on	aegdak
-3the dean on	aegdak
-2hears by	gafeja
-3been change from	eecdkb
-1say	jbdadd
-2longer than	ggdcaf
nvolunt	ebcdhk
pwhite	bhckef
+1first	abieck
-3so by the	fhffca
-2shift on	dafegg
-bkenya	cefffk
-bcourt	ajahdj
-bfarmha	hfdbdk
-2c ,	acjeci
crranger	ffffka
clunfort	geceke
-3interv you on	feheha
-bjoined	aeffkg
+2, had	keceah
+2s assess	ddkdea
clheads	gihefa
nclosel	ffffka
-2around in	kcfecb
-2go with	gdjfca
nacknow	ddjeaj
-1name	fabeif
preflec	ajecdk
-2recept ,	bcffck
-3last applic on	cffcfk
-2traine on	jeafej
-2, take	ackdcg
-3will decide in	bffekc
-3anythi is the	adgfgk
pviva	eekeec
pbusy	ddfeek
+2does not	adaika
-bthrill	dekfde
pphonin	kbfffd
pbottom	iebekb
pgo	ggdhah
-2email from	ffffka
crinside	dffekd
cldg	kffced
crspoken	fdeddk
-brisk	bkefff
-2yes :	aiieca
clplanne	eceagk
-2verbal offer	ecefka
-2to keep	aejfcf
-3check takes about	cefeck
-3your last interv	feifah
-2duty :	bededk
-3of duty :	bededk
-3an answer in	keffeb
-2us till	iaeede
-1unifor	dckfdb
-2^ unifor	dckfdb
-3hours : @d	efafek
pobject	hfaebk
-3day , the	ddkeca
-2locks itself	aiaeci
pposts	febcfk
-1names	jaacai
punderl	keefec
ptundra	ecdffk
-2notifi :	kdeedd
+2ahead of	ejcefa
-1count	kbfebf
nforty	fkfffa
+bdispos	bkfebi
+bfather	ddefek
rxaside - no	cfeeek
-2post is	adekee
-3votes on the	jffaed
pchrist	abejgi
ndrop	afffjf
-bpass	iakdah
nline	kcahbi
-2may take	kcffda
clsuperv	bbhkdf
-2meet on	abhjbd
+2it would	jeaeeh
-3spoke on the	ffffkb
-3when they say	fefdah
ncolour	bdfffk
-2tour till	bcfdek
-2wonder trial	ffefkb
pwere	hgaecj
nlife	eeffkc
-bexperi	eaffgk
-2teleph conver	eedekc
-2shift is	defadj
-3trial shift is	defadj
-3is until the	jafeeg
cldegree	ckffef
-2are meetin	aeebek
-1most	kcffdb
-2at most	kcffdb
pcensus	dffcfk
+blab	aegggj
-1moved	cecckc
-2debrie moved	cecckc
-3: debrie moved	cecckc
+bsurpri	keefdd
nlost	jiahce
-2interv date	bckfff
-3decisi within the	kcffde
-3answer you by	bcffdk
crbank	ebbekh
-2you back	kdefea
clspendi	ffefkb
+bem	efkfaf
-2manage in	adffkc
-2centre run	dekeea
-3assess centre run	dekeea
-3can you do	ddkfec
-3can not do	deaejc
+2ish $	kdbdec
-bcape	kfkeaa
clcape	kfkeaa
-3were told in	eeedkb
+2after $	afeeek
nverdic	kfcgec
pappear	keeffc
-2wanted by	ckffec
-3compet panel sits	dfebek
clnurser	ccceki
-2and him	aedafk
nintake	eicebk
-2throug on	ddfeka
-2we pick	keeddb
clstayin	keeffb
plars	kffedd
nspace	kffffa
-bfixed	daiieg
plimbo	keffec
-2to :	eabdbk
-2you again	bekded
-3do not come	cedfek
-1demoed	ceddkb
-2, demoed	ceddkb
-3@d , demoed	ceddkb
+2, matern	cafeek
-2everyo on	jecdia
-3please keep the	eakfdd
-bflips	keefec
clflips	keefec
-1either	bbkcjc
crselect	fheeka
crblocke	defkfc
clwall	keefde
-2extend to	aeeeck
bs- period ahead	eahgcf
-2from hr	jfffag
-2though by	kdfeda
+2before a	bdefkd
-bfinals	hdkeaf
-2gives me	bkffec
punpack	kefffb
-2return for	eedfck
-3happy return for	eedfck
nboats	dkbeci
-2email dated	ffffak
pcontro	egdahj
-1went	efffak
-3conclu on the	efejba
+bringin	edkbch
-3is due by	jafeeh
p's	ikeiaa
preloca	akffeg
fryou	khefdb
crreleas	icdkec
-2accept till	dkfefb
ncomfor	eedkee
-2got told	afffdj
+2the panel	bffkeb
-3faster than the	hfcfaf
clhospit	ceeekd
pblood	akefeg
-bculina	efkece
-2fellin till	aefefk
-3am fellin till	aefefk
-3not availa in	ffcfck
-2stew for	kefeda
-2over by	ckefed
+bpa	iaffka
crpa	iaffka
-3though he said	cffekb
-3up until the	befbfk
nprizes	eeeekd
-3candid interv on	efefkb
nlater	eajjfd
clmedic	feddek
nstring	deffck
-1runs	dfdcdk
crhired	jabedi
-2the role	afkeja
clbeginn	dedfkd
+2or he	fkcfea
-2, then	gbabib
pranch	iffeia
+1concer	adachh
-2rest by	ebfkba
-3the rest by	ebfkba
crshake	effekc
nknew	eeffkc
pher	jhebja
poverlo	kdefed
-2ring ,	keedbb
-2to inside	kcfffc
nmandat	efkfec
cllater	ikeeda
-bhappen	bckcdk
-2shuts for	dcfddk
clmissed	cedekf
crwater	eeeedk
-2you hear	kdcecb
-2deckha ,	bdfedk
+2on one	bdfedk
-2it on	dhejga
-2wait till	aacejh
-2gone in	haeebg
-3signed copy before	faffek
-2, probab	keeccb
-3@d , probab	keeccb
-2invite for	ebcfkb
-2team ,	baieej
-3off from the	effcbk
neleven	fgceak
clnoses	kffeeb
+byou	kcihac
-3panel meets on	cedkea
+2, commit	cedcdk
-2to work	defekb
+2off .	ceeddk
flwill	kcgede
-2well done	efebka
-bphrase	kbeeja
-3you again on	keeeba
-2whethe the	abjfhe
crs	acdejj
preorg	jekcbd
-2back to	dkgcca
-2door on	keeeeb
-3hall door on	keeeeb
+bclerk	kbegbg
+2be possib	eakffe
-2not talk	cfddbk
-3can not talk	cfddbk
nannual	abiefk
+bfind	kfdhad
nshe	idaefj
-2choice by	kcffcd
clsponso	jhffea
npinned	cbbkdk
cllol	efdfdk
crstared	edeffk
crtreble	edeffk
njonty	edeffk
pwhilst	kfdaei
nchapte	kfdaei
-3to indica by	acffek
+2you gave	ajffai
+1full	kfeedb
+2full stop	kfeedb
padore	fkedde
pz83	jhffea
crdied	keefag
-2electr by	ekffeb
crveteri	kffffb
plet	bcdfhk
clshutdo	cffeek
crfinish	hbekbi
-2week in	eedfbk
-3extra week in	eedfbk
+bactual	bffhke
nmiddle	fdkbgd
-bdue	dcakhi
pstall	afhhgf
pfrustr	dfeekd
-2the chat	dedekb
-bcantor	dfeeek
clcantor	dfeeek
-2fine with	ckgfda
-3are fine with	ckgfda
-3kitche 's closed	ffffak
-2same time	bdkfcc
crsafe	kdffdd
-2closes for	dcfeek
-2walk on	cekfea
bson period past	aebdke
crplaces	efaegk
ppost	dhdddk
pcoo	fdjbkb
pdither	kbhfec
climmedi	dfffdk
+2she had	afffkf
pelves	kedheb
-bkeeps	keeedc
clkeeps	keeedc
pimpres	dejfah
-bbest	cifeak
-1smoke	keeedc
+bknives	efkfeb
cloduya	beffek
crhe	keaggd
-3pick on the	kdbdbe
-2questi until	kdddea
clthose	fgcdbk
crwalkin	dffeck
-3name by the	iaffha
-2weddin is	ccdefk
-3my weddin is	ccdefk
ptwos	ajkfeb
pukulel	ajkfeb
nagains	efiagh
+bbadger	ddefdk
crbadger	ddefdk
pthrees	ijfeea
-2it be	ecffai
-3let it be	ecffai
-3collea told you	ceffkc
-2we decide	keeecd
-2delaye until	keffdb
clmerit	kaddfg
nrounds	difeka
cljurors	feckia
+bindefi	aeffgk
-3that you got	edeekd
nrankin	bbikdc
parbitr	jafffh
-bkind	kdefga
nmonste	kfffeb
-3be told the	kfefbd
+2s vote	headdg
bofrom	caeggg
crpatron	dedffk
-3to the direct	bejifa
-3so on the	hcabcg
pticked	afefhj
cllabora	ffffak
+bgives	cjekca
psmithy	akefeh
-3get her answer	aefdfk
-2would start	beefdk
ndiarie	dfkecg
+2from here	keffca
ptimesc	bechdk
clhear	keecja
ples	idffaj
-3: decisi by	kcfecd
pfinger	igaedh
+2whethe your	daffek
-2declar by	hifdca
-3manage saw you	dfdekc
pcell	dfkede
-1reconv	kfebeb
pcalm	cfkgga
nstrict	ebffek
-1too	beddkc
+bthinks	geekeb
pcallba	fgaeej
nhealth	cffedk
crvisa	fkfffb
+2and start	jjecba
-2accoun on	kdbefb
-2interv to	ccgkba
+2and bring	aciecg
-2time is	adjdej
clhostin	ffbfek
pprepar	bjdeck
-3yes , the	hacdbi
+bpops	deefdk
crpops	deefdk
nprint	kdfeha
pmatthi	efefkc
+2we shall	jgfcca
-brepo	eaffgk
clrepo	eaffgk
pserver	dhkefa
-3rung before the	aeffkc
-3it is due	ckffdd
+breopen	dkdefc
nstreet	dcafki
-1knows	afecek
-2baker knows	afecek
-3, baker knows	afecek
+bjobs	ddbefk
pprior	kdefde
pbeard	fecfek
-3panel sits on	bfdkec
-2promis within	bdffkd
+2: made	bdffkd
-3their promis within	bdffkd
-3asked me on	efefkb
-3a decisi on	kedeeb
-2begin in	eedeek
pballet	ddeekf
+bmyself	bkffee
ncrèche	keffga
+bsheari	cefeek
crfailed	aeejkc
-3for # on	dekdda
-3you asked for	ajedcg
-2had until	eefcka
-3author had until	eefcka
+beat	kddeeg
-broadsh	cekdbg
pdelaye	kafdge
clculina	efkede
clsemi	efkede
-bhinges	fffebk
clhinges	fffebk
-3left , both	aecich
crforty	cffjja
crswore	heeeka
-2hang on	keeeda
-2any ,	ceceek
-3if any ,	ceceek
-3bad , within	baffkd
-3my availa for	fbkfeb
+2servic .	kddeeb
+2whatev happen	eddebk
pseries	cdffek
-3is here on	addibg
-3brno on the	debdek
-bpen	kdgecc
pkiln	kacfdj
pcircle	hkefea
-2has become	kedecb
clpics	ekfffb
-2and again	bfddkb
-blent	adffgk
naffect	bkaiff
-1night	bededk
crregist	cicebk
-2@d from	efjeac
-3you held on	fdbfke
-2launch on	deedck
-3produc launch on	deedck
-bexport	deedkf
-bana	deedkf
+2, argue	dfdkca
-3budget meetin is	edcbek
nsemina	dekecf
clenergy	ekfefb
+1market	bccfdk
ntake	ekdgcf
+1just	hbaeah
pbeekee	ebefek
-1envelo	ajbbie
clbackgr	gjccai
-3on until the	adekcc
nhaste	cjdekb
+bsync	bdeibk
+2, starti	ckeeag
-1reopen	hcbfai
-1along	dfkfea
-2take around	cbffek
nreceip	afgjge
crstays	kieedb
-byo	ebheck
-2femi on	efddkc
-3with femi on	efddkc
-3script ended on	ffffka
+2the boss	keefdb
-3term engage of	befeck
poveral	dgkfeb
-2same ,	keefcb
-3the same ,	keefcb
-1thing	eicfja
pchain	fdheka
clunable	afffhi
nthirty	kfffdb
-3but it is	akieda
pconcur	kfffcc
-3off by the	jefeda
-bsense	ecefek
-2i return	ceeeck
-1laptop	dbdfek
-2your laptop	dbdfek
ploader	ffffak
-bcompre	eekega
+2to send	aehked
-2been @p	kefdca
-2to note	ceedak
-3meant to note	ceedak
-3listin conclu on	efedkb
+blocked	edkfbh
crlocked	edkfbh
-3portal shuts on	dkbdeb
-3on you by	adfeek
ndo	kaihdc
nspeaks	gaefej
plimeri	ceeffk
pbelled	gfffak
nchips	gfffak
ncontin	akdgid
-3their form ,	cckdcc
-3your remind of	eeeekb
clscan	bkdchf
-2leave since	efffka
-2three by	bkfecb
-3all three by	bkfecb
-2told by	gafefg
-3allow up to	kdfffc
-2shut at	becfbk
clsuperi	dfhdkc
pours	ikcccc
+2, presen	bkcddc
+2to consid	bffkca
crsell	cdkfbi
pcabin	ffffak
pleocad	cfffdk
poverra	cfffdk
-2said yes	ceefka
nwanda	afeegj
bowithin	igacee
-2would like	cdfkca
-3sounds good ,	aekecb
-3earlie fixed for	dfedja
bsfor day ahead	ecjhga
+1walkin	cefdbk
+2walkin the	cefdbk
-1am	kcgdcb
crquick	dekffd
pport	fkefeb
pkettle	hdbfdk
pbrilli	kgeeeb
+2with three	aigfhg
+bgot	fedakg
-2coming by	fbffak
crlimit	ikcedc
-2the shift	iddega
-3choose yours by	bkffee
-2likely in	bekceb
-3, likely in	bekceb
-1vacanc	ceffkb
-brumour	aefekf
+2she was	efffka
-3call me before	bkeffc
pescort	fkfffa
-3it took them	dbffkc
-2eviden by	ckfdeb
nappeal	hkcbgc
-2get it	kddeda
pgiulia	kgdffb
-1field	adaagj
clfirstl	ffaffk
-3# , the	cbkffd
-1flew	ceeeka
+bballot	cgkded
crtruck	edefek
-3that by the	kcfecc
-2argue ,	keeedc
crmuseum	kfeebf
-bnapkin	kefeec
-3not in the	beffdk
+bsteeri	ecefek
crsteeri	ecefek
-bdebrie	gbbajk
+2, meets	efedck
-1planne	bfdbkc
-2^ paperw	dbdeek
+bdespai	ffffak
crdespai	ffffak
ppredec	fdkdcf
-3say yes by	adhgij
nwarned	kjcfbc
-2have until	fgcaaf
-bin	dkfdbh
+2or at	abfffk
-1pickin	gdaicd
nswim	bheedk
crbunch	ffdeck
-3from aberde :	eedfkc
-3could be the	ackfbe
+bfinali	kddfbg
npdf	dddfkf
clhalf	djjcag
ptollga	dekefd
pdioces	iheagf
clsell	gddeck
-3they answer in	heffja
-2free until	fajdef
+1overdu	bdfedk
-2reply is	bdfedk
+2overdu and	bdfedk
-3this reply is	bdfedk
-2wrote about	dffekb
-3i wrote about	dffekb
-2auctio 's	adjccf
-3the auctio 's	adjccf
+2, whoeve	bdeeck
-2text by	kbffed
+2becaus rota	fjecca
-1erased	aeffgk
-2here by	bieeah
-2find out	eedeaj
-1sorted	kecedb
crh	bfkfee
-3meets one more	cefcck
-2should be	iddeaf
plikely	kebeic
+bstep	gcefdk
-3is in town	dfkeea
+bexamin	cdkfef
-2commun of	dfdfkc
-3our commun of	dfdfkc
-3reach you in	aeffkc
clfor	aijdeh
psplitt	efekec
nengage	fddfkd
nreckon	ieckad
-2slate review	efeadk
-3: slate review	efeadk
-2cv during	ccffdk
-3your cv during	ccffdk
ndogs	gbeeek
-3to us within	ckffec
pmuskra	effkdc
ncite	effkdc
-3please confir by	dkefee
nmistak	kddddg
-bfurnac	djkbbd
clfurnac	djkbbd
-2signs on	kefbec
pgrapev	eddfek
crmerger	ffffbk
-bcostum	akeeif
-2they took	bcffkc
pimprov	akffeg
+2, three	abecij
+2s audit	eeedbk
-bhelico	befffk
clhelico	befffk
pwoods	fedfck
-byard	eahdej
-1gig	bffbfk
+2and want	dkajca
+bshut	aeeehj
-2moving on	deddek
+bdms	kdefed
-bdhôte	deefdk
cldhôte	deefdk
-1ivs	cfdcdk
prates	aejfei
ptxt	ibefkb
-2be decide	dcecbk
-3will text you	kfefdc
-blambin	fdfeek
nstampe	cfeeek
-3resump date is	bdeefk
clholder	dfkfee
-bmilkin	eedfdk
-bcircul	cefffk
-2to by	kdfeec
pconsti	dkfffc
+btypica	ffkffb
-3to decide on	kffcdc
-2hears within	haefbj
clcork	bjaieg
clawarde	heeckd
crcork	ddiekb
-bapprai	bieekc
+2, send	bdefdk
-3call it the	kceede
clivs	efeedk
-3, call me	caiech
-2system within	bkffed
+2or a	eakdff
pestate	hkeecb
-3submit it within	ckffec
-3from you for	bideha
pheadli	kffbee
-3it up by	gaffek
-3they said the	affekd
-3from @d to	fbdajd
-2that said	bfefka
-2receiv within	agffdh
-3be receiv within	agffdh
pinquir	ijfdea
+2the direct	kcdedc
-3a reply within	kcffdc
+1collec	adffhj
-3been given until	gafkcb
+burgent	dcfffk
-3of result :	kffedc
-3which meets on	ceeeai
clexclud	keffeb
-2be kept	edffbk
-3will be kept	edffbk
-3their second interv	efbeck
-2beyond the	kdfedc
-bgratef	kjffba
nmain	dcdfhk
-3cv duty on	fbcfek
+2to answer	ghdbag
pflying	ggaeck
pgrandm	fkefeb
phaberd	fkefeb
-bhangar	akffdh
cltrials	gekfdb
psuitab	adkeeh
-badjudi	geekea
cladjudi	geekea
-1hangov	beecck
-2, hangov	beecck
-2meet us	becbek
psocial	fkedde
-2throug by	ahfiji
-1oursel	deejda
pbump	efcffk
clstewar	jefeia
-2case on	feaeci
-3your case on	feaeci
+2so they	ajeeei
crwareho	hejffa
pcrimin	ajeeei
clcontin	cdkeff
phelpfu	cfekee
-2your cv	ekbfbg
pdig	dkdede
crhorses	dbkfci
-3over the long	afejcg
-2you around	dekffd
pingrid	kffffb
-2be announ	befgdk
-3will be announ	befgdk
pbegged	ckefed
-3your inbox by	jaffei
-2closed until	ddfeek
-3a scan by	ckffdb
-1their	jcbeag
-2be a	aeefje
-3dates in the	dakffe
-2verifi on	fbkfed
-1hour	abkebe
-bten	iaddje
nyou	iaejch
-3far side of	bedfck
-3tell us by	akedch
+bseason	jjeabh
-bhospit	hdeeka
-3offer came throug	fbffbk
-3she first said	cfeeka
paloud	kffcfd
+bbev	eecffk
-2course until	cdfeek
-3a course until	cdfeek
+bgrant	ffffak
-3from # to	bckegf
-2meetin is	adbheg
-3and it was	bfffka
-1end	efffak
-2to end	efffak
nchairs	fkeffb
-2buildi it	ceeedk
-3am buildi it	ceeedk
nabsenc	aedeij
-3for coming by	bbffak
clmentio	ackehe
-3the system within	bkffed
-2awaite by	ckffec
-3is awaite by	ckffec
-3be kept for	ddffek
-3headco planne for	ffedbk
plena	kceidb
ppull	cgfekc
+2, notifi	idbida
-3date is the	ceeddk
-2counte on	dckace
+2s people	ffffka
+2, two	ahkbbf
-2the contra	cdefck
-3filled by the	kefcdb
+bfailin	ckjfda
+2and comes	beeddk
psomebo	fkgcbf
psevent	dkffec
clnaidoo	bgffke
-2wrong till	ecedek
-3's wrong till	ecedek
crrow	aeffgk
-3people @d and	dffeka
+2as we	agffbk
nmins	keifda
psilent	kheedb
ppatern	heekdb
clorange	efdedk
-3put it at	ckefdc
-2test on	dckacg
-2ran until	caecgi
-2announ it	jbffia
-2shuts at	ekaffc
phurray	egafek
nloop	ieaefj
-1words	bkdfdb
-bgradua	efeeck
pbranch	ehffah
nhuntin	ffffbk
pollie	kfdfdd
-2keep saying	bffdkb
-3they keep saying	bffdkb
crpoint	kcbjbe
-3publis on the	bfeeka
-bhello	kdfeee
nn	fjdeja
-2marked until	ddfkeb
-3are marked until	ddfkeb
-2confir it	acdfjf
clhq	fkefha
-2have lost	befdkb
-3and have lost	befdkb
-3mornin till the	cbkcec
-2say on	biceja
-bcarniv	dkffed
-2wait ,	fdccja
+2and get	bdfkec
-3me until the	jgfeea
-3is @d ,	geeeaj
+2to a	dcdfkb
+bobviou	keeeag
+2and asked	ddgeah
-3chambe conven on	ffffka
-2lands the	cdedck
-3, lands the	cdedck
ppurser	aieekc
-2wareho :	dedeck
-3the wareho :	dedeck
-2market from	dfcfdk
-2asking about	efefka
-2ooo till	ccffek
-2back in	ckdcja
-1desk	difadf
-2mailbo on	hadedh
-3to know by	ajeegc
+bhotel	ckffdf
-2office before	aieeee
-bnos	adkfeh
-3about it ,	ebkffc
-3told me in	hfffak
crown	ebkeid
ntights	ffeeck
clops	ddcegk
-2our hands	bkefdb
-3in our hands	bkefdb
clhut	kefffc
pmemory	hdbfdk
-2me til	kbeefa
-3do it in	aejded
-2thing comes	bdffek
-3onboar thing comes	bdffek
-1always	cefdek
-2thing always	cefdek
-3a thing always	cefdek
-3had pencil in	decfkc
-3a call by	hgeega
+bthumbs	iaeedj
-bvia	ifieea
clvia	ifieea
+bdecidi	keedfd
+2after mass	fdjfca
crwishfu	feffkb
-2pronou within	adffkd
-3will pronou within	adffkd
cldeano	adffhk
+2they go	addjch
preqs	cffkfd
-3writte to on	kfeeeb
-2from us	kdddga
+bbristo	bdffek
ncousin	kafdhd
-bpics	ekfffb
-3desk until the	cbfeek
clmadam	kaffff
-2was that	kdefbd
nbursar	cdeekg
+2nobody is	bcffek
-2, no	hidead
+2: either	kcfebc
+2he is	dgaebi
-bcomma	feeeck
+2at the	gifdac
clwire	faeffk
+2when they	kdffga
-2lovely in	decedk
-3's lovely in	decedk
-1treat	dkdfab
-3transc by the	bkffdd
pmrs	eacdki
-2festiv till	ccddek
-3harbou festiv till	ccddek
bsin lower-bound no	faicag
-2awarde on	gedaeg
plagos	kbfffd
-2shift by	aeefcj
-3you an offer	ddffbk
-2given me	fjfeea
-3the outcom by	dafdhh
crpasspo	cjkebd
+bholds	efefck
+bhut	cffdek
-2give me	ifdega
-1cross	kdefdb
-2a cross	kdefdb
classump	ffffkb
ncontai	ffffkb
-2sent in	efffka
petc	fkffeb
crvotes	keeeec
+2, finger	jaidba
pdaught	kicfae
-3regist before the	aeifhi
nmargin	cffdke
-3a verdic by	aeffek
+2with his	dffjfa
-2abroad until	feefak
-3reside abroad until	feefak
-3we tell him	gbdeia
-2: follow	efdfbk
-bswap	eeiadk
clswap	eeiadk
nstamp	keiccd
-2launch :	bddeek
-3's launch :	bddeek
+2this time	bedkeb
-3the @d and	keecad
ncat	kefcbh
crleavin	defedk
-3with the team	ddckca
+bbought	feefbk
+bsit	jghdad
nwashed	dkffec
-2^ latest	kbffee
-3@p , financ	eeedka
-bwhatev	djffja
pwed	ddedke
-3back within the	bdffkd
+2we go	eaffej
-3day would be	fedfck
crsurpri	ceffek
pfishin	feeija
+btask	ffeekc
-2test of	decdkc
+1comp	cdckdb
-2calibr ,	cdckdb
+2comp review	cdckdb
-3@d calibr ,	cdckdb
nbetwee	fjdaej
+2from me	dkdfda
crcomput	kecfee
-bdubai	befffk
-bmany	kedfcf
ncooked	dfeedk
-2reply inside	ebffja
-1traini	decfkd
+2, win	kfefec
-3can she say	icbeag
+bdestru	bkefdf
-2rotter on	dddfdk
-2told within	gaffbj
bsnot-before time-only no	keefda
clsuper	eieeja
-2number before	ckeffc
nnever	gadiid
-bground	kdfbci
crcoffee	kehdbd
crcircle	kfbede
-1visit	adkffa
ptie	kedjda
-2lapses in	ckffea
-3an hour on	fdkeec
-3they said within	keffcc
+2and nothin	cefedk
-3phone you within	akffee
nhuw	gfekeb
pcardif	kgedde
-2menu for	fdeeck
clgradua	efeeck
-3they have until	hafceh
-2hung there	bfedek
-3engage hung there	bfedek
-3they will ring	bfeebk
clarchiv	jfefha
-3i would hear	afffkc
+2and lets	adicdj
+2the budget	beeeck
nsmile	edeeek
-2i called	bfeekb
-3our branch on	eiadaf
nminus	ahekef
-1recrui	jbafcg
-2like on	edbekb
clcalled	iakgag
-bbread	adieck
crallerg	bkefee
-3talkin to you	begfkh
cltallie	gefkfa
clforks	gefkfa
pugo	gefkfa
-3will , on	kebeec
cleyesig	eekeed
+bdrill	adefjh
-3only on the	edaidg
-bhit	hkbedd
-blaw	gaeejf
-2up with	beffkc
+2, anothe	bacigf
-3back before the	bkeffc
nforbid	kebeaj
-bdave	eeeedk
cldave	eeeedk
+bcampai	dfffkc
clnod	khdecd
-2^ @s	kedfdc
-blittle	feedkd
clme	gkjdcb
ncape	bfffek
-2learn on	kfffdb
-3will learn on	kfffdb
ntells	dbahgk
crzoom	ddikeb
-2board from	fedeck
nframe	defdek
-bclipbo	jdefai
-3expect an answer	fagfgi
-2em by	bkffed
+bvestry	ceeeek
-2quiz on	idaebg
-3's day ,	kecddb
+bdrive	aikede
crto	bkfgfc
-2destro after	eeefck
ntastin	ckddeh
+2, her	caacjh
-2known by	adffdk
-1wrote	abbddk
powners	iaefei
-btypica	jacfdi
-1lotter	cceedk
-2housin lotter	cceedk
-3decide in the	cbbiaj
-2record by	ekefec
+bissue	ifffai
crpair	keegce
rxreview from no	ceajha
clvirtua	deedgk
pread	hhhffa
-3other finali until	dbfeek
-2til the	aebedk
nenrolm	ghjafa
-3second interv by	afffii
nalong	cbjekc
-2planti before	bdffek
-3no planti before	bdffek
crpile	kdegga
nceo	eeieka
-2title by	ckfefc
+2free ;	fkfeea
-3bay # ,	eekffb
-3am out on	bfefek
-3goes how about	hiaeeb
rxdenied from past	ffffka
punluck	eeeeek
+2, town	cbkffc
-2role closes	fdfeck
-3: role closes	fdfeck
-1write	ecachf
-2ere the	ckbeca
clraces	defeek
-2i do	edadck
nclick	dfefdk
crlearn	fdeeck
+2to put	acffej
+2in which	jhacbc
-3@d whethe the	bckfec
+bexam	gkcffb
-bholder	bekfef
-3know by the	ecddke
-2come along	eekfea
rxact - ahead	hfeaef
-1blocke	fdekaa
-2have blocke	fdekaa
+2, ashore	cfeedk
nchief	aehkfd
nhege	kffdde
-2the whole	ceddkb
-2come again	cfkfdc
-3or before the	bkfedd
psis	eecffk
-2talks are	dfdeek
plearni	afiffh
-2tests of	dedekb
-3writte tests of	dedekb
clcontes	deeedk
-3meets again on	deekbc
pwords	ijadfd
-2hungov on	bedffk
-3sound hungov on	bedffk
-bcheape	dffcfk
nmalcol	ffffak
crtherea	fcfkee
psplit	hgagai
-3an end on	ffffkb
+2, offer	dddabk
-2they decide	keffcd
-2answer me	dkefea
ppinned	kgdedd
crhandin	bieebk
-3we advert until	dffaig
-2take place	cehcai
-2no news	cfffbk
-3still no news	cfffbk
-3final word by	kcffde
-2hospit on	adgeka
rxdenied before ahead	afbdfj
-3an answer inside	dcffja
clrebook	dkfffc
+2the allotm	efffkb
clpoint	kcadci
clacross	ejdfja
+2to watch	fackeb
pjudici	dgeebk
+2we pick	jjeeaa
-2writin sample	dfejha
+2before they	akgedd
-3come back on	adkcdd
cldiwali	eefdek
+2if its	kbfffd
-babout	chjdha
-3to tell you	aaedih
-3, apply by	dbfffk
-2is said	kffecb
-1terms	dbbfdk
-3me from the	efeebk
-3try out on	afkdfd
-2times by	adgfhi
+2and with	fdcdbk
clvoice	fhhida
-2gone by	haffbj
-2^ no	jddfha
cling	cefeek
-2decisi is	keeedb
+2if possib	bkfffe
+bneedin	ffffak
crneedin	ffffak
-3an interv on	edkecb
-3to go on	afcgek
penjoy	kcecbk
ncountr	begika
-2checks take	dbfkea
-2gave you	affgjg
-3i gave you	affgjg
-2reply ,	efeekb
-3slow reply ,	efeekb
-3stays valid for	fafffk
pcasimi	keeffb
+2to compar	kdegbb
-3have my answer	ckfecc
-2school in	dfefbk
-2benefi after	fbffek
-1tests	kedecb
-2bench tests	kedecb
-3the bench tests	kedecb
+2i write	keffeb
-2due by	hafecj
-3your test on	edbfke
+2if there	jdeeag
-2expect by	bkffed
-2asked if	ceifia
+baye	gdkfea
-2the trial	ededka
nglass	bkcfcj
nsatisf	dcfffk
-2counci votes	bfebdk
+2, baker	bfebdk
-3: counci votes	bfebdk
clwalpur	effeck
-3commit sits on	geafbe
+2i shall	kefedc
nensure	dfkeed
nproper	jiadfe
-2decide before	kbecbd
-3our choice by	kcffcd
cladmin	hbdfdk
ncrumbs	gjeeag
neveryw	gjeeag
-1walpur	efedbk
-2^ walpur	efedbk
crplaced	efffbk
crpipeli	kefcef
papothe	affffk
+bleeds	degeck
+2, pendin	eeefak
crmornin	ickcag
+2to weigh	fjeaea
pbeside	dcafij
-bvaccin	ajiffe
crvetted	cefkee
cljets	akefdh
-2reopen in	eedfek
-2's weddin	ceeeek
-3said that by	beffkc
+2means no	gbffha
-2agenda for	kdceec
-3the agenda for	kdceec
+2to delive	dkbfec
-2four on	bkaabf
pmme	bffefk
pferran	bffefk
-2board date	ccdddk
+2is ours	ccdddk
-3the board date	ccdddk
-3was change on	deefkc
-bnear	hddfbk
+2, being	kbfebc
+1outcom	keeced
-1mentio	dajdfc
-2again from	efeedk
nsuperi	fhffja
-2office ,	cebfdk
pdoing	gfheia
-3be done in	eeffka
-2budget in	efefbk
-2course till	befeek
-3a course till	befeek
+2ok for	agcffi
-brosali	hekdeb
-2office betwee	ffbffk
-3the office betwee	ffbffk
-3left to see	effcdk
pwarn	kdfffd
-bpatric	keedee
-2lisbon until	ffffak
-3in lisbon until	ffffak
pdangli	fefcdk
-bpostma	fkffeb
-2right ,	jdffga
pcouple	fdkefc
cranymor	efffkc
-2us since	ffffka
-3promis for the	becfka
npronou	iaeekc
-bfield	kffffa
plegibl	bkfffe
clil	keecee
+bexclud	decffk
rbappointment could-you	higbab
-1mail	dcdddk
+2we know	hdfdaj
-3when i said	dfffkb
-3to decide in	kffeba
-2touch within	kdffdc
-3in touch within	kdffdc
-2talk to	beedfk
pgeehrt	ajfdej
-1during	kcebch
podile	eejfai
crincide	effekc
+2to find	hdfaej
-2ringin everyo	dkedab
crbadge	eecffk
+2withou you	beddek
-1blesse	adefdk
+2, decide	fediae
phaggle	ahffej
-2disreg the	ceeckb
nevent	gechaj
+bcross	kedfed
-boutsid	hcfdck
crpaid	hcbekf
ncopy	adfbhk
+1normal	keefdb
+2normal ,	keefdb
-2up till	kcffeb
-3my boss says	keeedb
-3@d and not	aefegh
-2shift 's	ddkeea
-3trial shift 's	ddkeea
-brotter	gckeee
clrotter	gckeee
-2thing ,	dkcfdb
+1that	aicedk
-2run until	bacgci
pcivil	keffeb
crpay	fjjdac
+1also	adiffh
+2, despit	cfeedk
-3your trial shift	efdekb
-3do so by	daifjk
-1inside	ehcadd
-2good until	ckfeea
-3email us by	bbffek
-3got by the	ekffca
-2, now	kaefdd
+1strike	abfeik
+2concer appeal	dfefka
-3would fall within	bcffkb
+boptimi	adffkh
-2mornin ,	ehieda
-2retain for	ddfedk
nchose	jfdfia
-3said that in	fffeak
noak	dgkfbe
-1well	ieffha
crcat	hdkedc
-bcircui	ffffbk
clcircui	ffffbk
pperth	gbkcdh
clchew	iddkec
pgenuin	kcfffd
+1myself	hacejg
-3negoti meetin on	cdkddc
-b:	ibhhha
-bfundin	hdedak
-2files for	bdedck
-3keep files for	bdedck
+2he says	gadeai
nair	afhfif
-2filled on	efefak
-bvisiti	dfdkdf
+2was before	bbffkc
+1down	jecida
+2to clear	gbfjca
-bheight	diffia
-3: your interv	eejeda
+2of notifi	bcffek
+bbar	bkcfkc
pprison	gkdece
+2so keep	kfffca
nhurry	adeidk
clex	effbfk
-2receiv at	dccfkc
crid	edkfcg
-3, runs from	eeahag
+bplants	edhfja
+balive	edhfja
pgordon	edhfja
+2trial ,	jeheaa
-btested	dedfek
ncrete	keedde
+1send	beeeck
+2send thanks	beeeck
-2this by	ckffeb
-brent	deeeek
+bbirthd	deeeek
crgran	deeeek
crbirthd	deeeek
-3reply on the	feecja
pthereb	ecfffk
-3video on the	bkcdfd
-2check ,	bdfeek
-3police check ,	bdfeek
pdoors	deddgk
nflu	cbeeki
clphotos	afdehk
-2final chat	bdkedb
-3is off from	deeedk
crsignin	ddefek
+bassemb	kdgfec
psehr	biecdk
+2, includ	jeffha
pmtg	kedfee
roreview	dfgkda
rbreview under-review	dfgkda
-3team from the	efebdk
-2electi 's	ceceek
-3the electi 's	ceceek
+2, scorin	bcajef
-3reache us inside	cfffja
pground	ahifef
-3@p , and	aefeke
cleye	jjeeda
pconclu	fbckid
nblame	kddeia
+bannull	cfefkd
pbumpin	ekfedb
nmatron	aehfje
nport	ckefib
nfence	dekbjc
-3will shout by	kbffec
+2instea of	hhcadd
plisten	hddeck
-2run thru	eedcek
-3interv run thru	eedcek
pfleet	kacked
-2went out	edefkb
+2from interv	kdeedb
-2list :	gdcaci
-3study back by	ckfdbc
ped	fkfeec
+bintran	edffkc
+bneighb	cdfffk
ptyre	heeeak
-3is not ,	kceffd
+2is as	beefbk
-3be told within	daffbj
crmeets	akfbhg
+2still holds	cedfbk
+2, wear	bbkfde
-3had need until	iifeaa
-3signed on the	ckcacf
+2, applic	adcjib
-2long talk	cfedkb
-3a long talk	cfedkb
crgraham	fccfgk
+bfolder	dbkfeh
+2: duly	eeeekb
cldriver	dibkbf
-2lofote on	beedck
-3for lofote on	beedck
+1son	kffeeb
+2, like	fdkead
+bstarte	aeffgj
ndietar	ffkdfc
pcorres	geffkb
-3is at the	kbeedc
clarchde	fhkeea
nqualit	ffeekb
-2i named	cdddkc
-3@p i named	cdddkc
-2can come	akafde
-3you about the	dfefkd
+balthou	iiffea
creleven	dfhfak
-2spain till	cceeek
-3in spain till	cceeek
clblocke	jeekcb
-3a yes to	fdkedb
+2: there	ieffha
-btalked	egffbk
-2me off	dckeae
nexcite	ekhfea
pethics	gckede
-2docume of	ffffkb
-3your docume of	ffffkb
crever	bcekgg
+2the parish	gfeeia
npups	ekfeed
-3from me ,	ckaddb
+1via	dahedi
poutsta	dkeedf
-3year dies at	jbaede
-2same back	dcefck
-3the same back	dcefck
-2party on	kdbebf
-3are you about	eekfdc
ptitles	ffkeeb
-3anythi on a	dfeeck
-1spend	bdhjda
clelders	dfejai
ppublis	jahdgf
-3insigh day on	eeafbk
-2link within	daffik
-1update	ieeeah
-3lease ends on	eeeeck
-2given till	adffdj
-3been given till	adffdj
pwhat	gichha
crmat	jaecih
-3will hear on	fcaceg
+bkurato	befefk
crkurato	befefk
pmaja	cffdek
pstrude	cffdek
-2decisi until	ckeeea
-3go out on	gdcakc
-2choose :	cbkffc
-3not @d not	ffffak
-1profil	ekbdac
pseemed	cekfdf
pminist	jbbahf
-2began on	ddecck
-3, began on	ddecck
pmaster	hgieca
plearnt	kdeffe
+2till the	gaeeid
-2asked on	cedeka
-3it for you	dedeka
-2hinges on	eeedbk
-3everyt hinges on	eeedbk
+bice	ekjfac
-2: ignore	cdeekb
-3hr : ignore	cdeekb
+2please ?	ekceeb
+bvet	kefdbh
pfailur	fekeeb
-3interv all throug	efekdb
ptheo	kdefef
clnotebo	ckffee
clsortin	hddked
nsupply	ffekce
-bphotos	afdehk
-2cloud for	eefdbk
-3had cloud for	eefdbk
+2for gettin	cecfkc
-3origin pencil in	cecfkc
palerts	deffdk
-1speak	aegecj
-2back until	akddef
-3writte examin on	bdkded
ppub	akdeei
pjoyce	dfefdk
+2, noses	efcddk
-3spits from the	efcddk
pdeals	cfeffk
panyway	bjaeig
-1verdic	gcbaef
cldispat	haffei
npounds	cfefdk
+1somebo	kbeebd
-1leaves	cdkcbd
ndiet	fekeec
clloop	jcdcdk
-2himsel by	kcfcee
-2give her	kefeea
+2, printe	iifeda
pmalcol	kbfffe
-3decisi day is	kedefc
-3brewer rule :	ckeddc
clblock	ajfedh
-3books on the	ceecek
ppizza	ffffak
+2it was	adbfhh
-1seen	aebfie
cllieute	effebk
-3it by the	ahedjc
nstay	hbkbff
clref	fieagh
crparent	ahiedh
-bsurgeo	ckfffd
pthornb	kegedc
+2if your	eabffj
-bwinner	ebcdkj
-3please allow us	kcfeed
-2found out	ffffka
pcrossi	geffka
-3else hears by	ecfeka
plibera	bffkfe
clhannov	efdeek
-2announ on	kbbcce
+2, most	dedbdk
-2correc ,	khbdba
-3, correc ,	khbdba
-3campin on the	ijaeea
-2relit on	hjbbad
-3is relit on	hjbbad
-1concre	cddedk
-2@d concre	cddedk
-3: @d concre	cddedk
-bbrandl	bkfffe
clbrandl	bkfffe
pseñora	kfffeb
crstamp	ffffka
clborrow	ffkfdc
-2exerci on	cigeaf
-blido	kfffeb
cllido	kfffeb
-2talkin :	cedddk
-3the talkin :	cedddk
-1rankin	aedibf
-2^ rankin	aedibf
+byouth	ffkfcd
cryouth	ffkfcd
clemaile	kdbegf
-2house in	efceck
-2screen on	dbkfff
-2a weddin	bedeek
+bnotify	heeaej
-2grand job	efffkb
-2depart on	bceeck
+2the partne	kdcahc
+2only ,	hdjfea
+1more	gceeah
+2there will	hhdcea
-2announ in	hfdcag
-2no within	ieffda
-bclaim	akefid
-3does not on	kfeedb
ncontri	eedkgd
-3i promis you	ifefga
+bauthor	kfdcic
nrecept	gafbii
+2we begin	beeedk
+2, extend	acffjg
njoburg	efeekd
-bmachin	gfdfbk
-3know on the	keeeec
-3when i wrote	ffffkb
pgna	ffffak
phiya	hadicj
+2, someti	bdffbk
-1ceo	bfbeek
-3other offer expire	ebefdk
-2up before	jceeag
-2say you	jbbeag
-baye	gkfedb
poverle	dkffed
pnotify	jaadhj
+1once	gbdeaj
-bpause	ffffak
-3taking answer on	aiefcg
-2prefer by	bkfeed
-2signed by	ahfdgd
+2then ,	aekfff
+2and offere	fdefkb
-2said on	ffffka
+2suit ?	cckfed
nmaître	kfaedh
naubert	kfaedh
+2he would	keffeb
crjo	heedka
-3stockt @d and	efeeck
+bwhereu	kefeed
clphysic	ikfebb
-2lock up	gieeac
-3they lock up	gieeac
-2is my	dbkfed
-3that is my	dbkfed
nsendin	feeekc
+bnormal	fafebj
-2way on	kfefbc
-3either way on	kfefbc
cr@p	ibcdek
psalari	bffeek
+2we have	iaebgf
+2to tick	kcffda
rbsuperseded you-will-hear	cbeekb
-3have their answer	kdefdd
-3's good for	ekffea
+blot	kedhdd
+bsunday	ieffha
-2any mornin	cekffd
-3board met on	dfffbk
+bafterw	efecek
-3medica board on	cbcekb
-2sits the	gdbjac
-2are by	kfffdb
-2practi ,	aekdcf
crspam	heeeka
clwaits	fkfedd
pshoes	fkddde
-3out @d and	cfeddk
-2presen on	bdkffe
-3@d , one	ackbgd
nfit	dekgbg
cleggs	ahfffj
-2declar on	keecdb
-2place ,	adieei
pbond	afjedi
-bintrod	dgfcek
-2door ,	eckffc
+2of all	affchi
-bconsul	hbbgck
crquorum	efefkc
-2commun :	kedecc
pcut	bkfdgf
-3aside , the	bckecb
-2wait til	kbbfdc
-2day is	fgjacc
-3please reply within	ckffec
crfolder	gideia
+2and may	cdekcd
pon	dkhfbe
+btogeth	bkhgec
-3you , within	kbfffe
pcharme	khdffa
pstoppe	aafijg
-3here on the	dkdbdd
-3promis it for	gjeeaa
-3our decisi within	ccffak
-3hands on the	hjcfda
-2you make	ddkfee
pplace	ghgaja
-2comes down	keffea
nexpire	deckgd
-blifegu	hekfdb
+2, ahead	jffeha
-2write within	keffga
-3becaus rota out	afffek
-beffect	hececk
nshout	fafgdi
-3, valid until	daffek
ninsura	dcheck
+bsupers	dffekd
-1clinic	cceddk
-3travel to us	cffcck
-3to call you	cdkffb
-2rang at	efefkb
phistor	efcdkf
psaskia	affehk
pkiller	affehk
-2rehear is	bedefk
-3dress rehear is	bedefk
cllists	jcbdbk
-1b	bkdeda
+bsoz	dfffkc
nhung	keefed
clcross	keefec
crnext	fgegag
+borchar	eekfed
-3, i meant	cckebc
-3mark sheets within	akffde
-3mind up by	kbfffe
pmiddle	dfeeek
ntours	dfgfkb
-3not rule out	bfffdk
-3be answer within	kcffec
+2he gives	ejfeda
-bpushes	efefck
+2you are	diaegf
-3which is on	dckfeb
-3a4 , by	bkfffe
+2with me	ddkedb
clplane	kededf
nnicer	fffekb
-3round , closin	deedbk
ntransp	dbffgk
-2coin on	kededb
-3a coin on	kededb
-2was ,	jddeai
-3it was ,	jddeai
-3tell me the	kceeed
nfear	aeffjh
+bcontac	kaecbj
poluwas	bdffgk
-bsort	affhfi
npart	figeaf
-3is schedu for	hcedah
-2notary by	ckfecc
-3our notary by	ckfecc
-1plane	bededk
-2a plane	bededk
-3on a plane	bededk
+bmany	ffffkb
+2, later	ajefbh
narm	ceffek
+1along	ceagfk
+2along with	ceagfk
-3the date :	bedfek
crcounti	keeffc
-2said come	ddieae
pchoosi	kigcca
-3the verdic in	ebdfkc
ntoilet	ffffak
ndared	ffffak
crcareer	feeeck
crhgv	ffffak
+btype	bjfkcc
+1on	fcgadi
-3with the direct	feefka
-3yes to you	aeeffh
clquery	ffffkb
+beight	eckebi
-3told me the	kffecb
-bgrant	ehdakd
+2is good	ekbfdb
+bgf	efffkb
crgf	efffkb
-2them :	jdeeag
pnumeri	kgedec
-bfortni	efffkb
+2to have	agefgi
+bon	idafeh
-bexchan	cfffkd
clexchan	cfffkd
clemploy	gfgdaj
-3with me till	kdeeec
nangry	ekeede
-2ok so	ackdbh
-beven	aideif
nhesita	kcfffd
+2what you	cbfffk
-bsend	hjaceh
ntoast	hffjea
-3am in lisbon	deeeek
+2whethe to	kfeebd
-3be comple by	bdebek
ppostsc	kfefec
pswing	bkdfdh
nwed	eeeedk
psteppi	kdffbg
-2church on	beeeek
-1pushed	eecdkc
-2, pushed	eecdkc
+2, demoed	eecdkc
-3done , pushed	eecdkc
+1defini	kdffce
-3told you before	aefffk
-2would ring	bdefkc
-bfixes	keecdg
-2an intern	ffffka
-3me an intern	ffffka
-bwin	abjfej
-boldest	eefedk
+byounge	eefedk
cloldest	eefedk
-2please allow	kcffed
-2fair ,	efdkca
ntotted	keffga
rxact by past	hdfega
+1till	ifaaee
+2after #	cekfdc
-bknown	kbccff
+2they would	dbfked
npicked	cfaejh
-biqbal	jfidea
cliqbal	jfidea
+bknowin	keffec
clraft	hekecc
-2second talk	aehecf
nlongli	dceegk
crbe	ckcedi
-2for me	afkfed
nlocks	fkffeb
-1outcom	kdbddc
+2, right	ceieaj
-3shop 's shut	ecdeek
-2i think	keefec
-3what i think	keefec
+breplac	ccdekh
+1goes	abiecj
-bplant	kaefch
+bthanks	dhcedk
-3everyb before the	bcfffk
clinclud	fgedak
-3fall in the	cfkccc
clreacha	bfeffk
nassign	eeefck
-3it : the	fjdcda
-2ingrid by	bkfeed
-3to ingrid by	bkfeed
powns	ccfffk
clpipe	hhedja
-2list of	ffffak
-1want	kbfede
+1whatev	ibdeaj
+2s match	fedfak
-2table until	dkffeb
-3in , and	keefdb
psalut	jfeifa
neimear	efekde
nrefers	efekde
pteamle	efbfek
pkas	efbfek
-2will holler	keefdc
clclarif	bgcekg
-2ring me	ajfcfe
+2we choose	kfffbc
psheep	ekdecg
+2with no	cdffek
+2to appoin	ecedkc
+2before @t	cckffc
rxaside over no	ebcjad
-1lasts	iaeecg
+bdepend	aejeeh
+2after ,	aeejci
-2picks on	kfcdbh
-2she promis	ffeeag
+bclient	dkbaej
+2and thursd	becddk
-bcall	kchffa
-3counci votes on	gffgda
+2with someth	heeeag
cltermin	ekdecg
pinto	jeiade
pleap	ekheea
+bsees	dekadi
pdan	adejif
-2the direct	adiiee
-3been shortl by	kefedd
pcosts	kcffgb
-2slot 's	kebffd
-2chef says	kecfcc
nmerry	kfeeed
plose	fdkfed
-2^ @p	cedfck
-2up from	ffbfdk
nchef	kbgdch
pnear	edffkd
-1post	cdadif
cllots	fekeec
podd	dkffed
crapprov	kbbcjg
-2plan :	acjgbh
-bfee	ceefek
crreache	aediej
+boffere	hcefkb
-2plan is	keefeb
-3new plan is	keefeb
-3call from me	cedeka
+2, calls	acbggh
-3to talk to	cfdcfk
ppartie	kdaeie
-3: hr ,	cceckb
-1appren	dfefck
+bfavour	dffedk
pmahi	kffcfd
ntangih	kffcfd
-bitems	eceeke
-2a vote	keccfb
pmeal	biadhk
-1practi	ccjdag
ptheref	bhkede
-3lesson on the	cckfec
+1regard	iacech
-2hr ,	ccfckc
+1mrs	deeebk
pbabett	kaffeg
ppretor	edfkfd
-3day back ,	jdheea
nshoes	afifeh
rbdenied no-news-yet	diafff
psenten	feeeck
-2job ,	ebfffk
-2result out	kfffbd
ntoes	faiffi
flsaid	gafdji
-2mill 's	deddck
-3the mill 's	deddck
+2from nine	idheab
+bspoken	fdedek
-3is in the	bejaef
-3was told on	dfffkc
clexcite	feheka
+2, typica	eekfeb
nrenew	hacekg
-2other ,	kccfed
-bbot	ckeeef
clbot	ckeeef
+2still stands	ieddia
ndiffer	ajhchf
-2group on	cfejia
pshown	dhkdec
-2out sick	dfeedk
-3he is got	kdfedd
-2phone in	jgefba
+2, wellie	bfkdeb
-2have waited	dfffkb
-3you have waited	dfffkb
ndock	kdffec
-2ringin on	cfeekb
-3be ringin on	cfeekb
-2reques within	afffcj
+2with two	dbceck
-2vote on	icagab
+2s voicem	ffdfka
-1leeds	cfedck
bsbefore span ahead	bdeeck
+2from this	bkffeb
crorchar	eekebh
+2in semina	dekfca
-2contra by	ekffeb
-2cvs for	cdfeek
nms	cikfec
-3a ring by	bkfffd
pfranch	kfffec
-3over on the	kedeec
+2that follow	fedkda
psulk	edefek
clapothe	deffdk
-3your mail of	efffkb
-2agency by	kbefee
-2much for	edffkb
-3so much for	edffkb
nfox	bgfjai
pnicer	gfffaj
-bcampai	befffk
crupon	cffeek
-3looked for by	bkffec
-2confir within	dkfffc
clinstit	kefffb
-1bed	ahcech
-2to bed	ahcech
-3go to bed	ahcech
-2test shut	feefkb
-3online test shut	feefkb
-2the commit	jaieea
crlost	adffjh
plotter	beedkg
+2, straig	kdcedc
clstreng	kefedd
+2the courie	bjcfag
plays	ddffek
clhell	keefed
-2congre until	defcek
-3kicks off on	bdeeek
bountil	cgahch
-1data	cffebk
-2applic data	cffebk
-3erase applic data	cffebk
-3: @p to	bedkdb
clwave	kaecej
-3answer within the	bkfebc
nnadia	kfcffd
-2day by	ekdfed
none	dekche
-2will phone	keefed
-2please hold	edkfcc
clyears	iaefei
-2manage has	kdfedb
crbrough	gcefck
-2wrap up	aeehfg
-3to take place	dfkeaf
nmeans	faghjc
crjudge	gkeecd
-3here from the	ffcfdk
nknock	kfffcd
pincomi	deffkd
+2the intern	befdkb
-3site and the	befdkb
-2that was	aeeegg
-3i accept by	ekfefb
cllocal	hiffea
-brunner	fedfkb
pkids	ddfjai
+bbe	agbghj
-3wants me back	ebkffc
-2have holida	cfeeek
-3i have holida	cfeeek
-bpeep	kfffeb
clpeep	kfffeb
-3select day on	edkdeb
ptulip	dhekdb
pbulbs	dhekdb
+bfree	ibhkdb
-3well , by	kbffee
padored	akjfeb
pas	ckdjdd
npopia	ckhfec
-2grape harves	edcddk
-3the grape harves	edcddk
pbicycl	gjfefa
+2i asked	achfdj
-3is confir for	edkedc
-3name went forwar	eeeekb
crlock	bkffee
-3are inform by	kbfeed
-bhop	eckffe
-2works before	ddkfea
pleast	eeffdk
nfolder	fekdhb
-2told ,	kdcdbd
crvet	kfffeb
-2and inside	kcfeed
-3, and inside	kcfeed
nrgds	kahfee
-2expect within	ckffec
-3is expect within	ckffec
pdredge	dgedek
+2to finish	kbefdc
-2they told	kfffbb
-2pin by	bkfeec
+2: read	cdkeeb
+ba	dgigag
-1lodged	akdffb
-3goes out on	kcbcbe
+2we paint	bdedck
psingle	kdffde
nenergy	ekfffb
+bsessio	igckda
nmanned	efeekc
+2, do	adgcdj
clcomple	dfafkf
pfrozen	fhffia
+2could you	dekefc
clwater	cegeek
phowzit	edfkfd
-3everyo by the	kdffde
rxact in ahead	dhhacd
-2sendin it	ahdfcg
-3, as from	efeebk
pcartog	dkeffd
pcompul	kbieed
+2we say	kcffec
-3be with us	ckfecc
-3it is on	hdkeea
crgraz	ddhddk
-2invent ,	cedddk
-3@d invent ,	cedddk
cllikes	kefffc
nentire	kdeefc
-2airlin :	cedeck
-3the airlin :	cedeck
+2when she	keeeec
-3files ended on	fffekb
psmile	eedfek
prub	kcifeb
-3comma then on	beddck
nmentor	fkeeee
pellery	efdfkc
-2apply again	dfefek
ppavel	gefkfa
-2nights till	dceeek
-3on nights till	dceeek
+2, she	jgdafa
-3: boss ,	deddkb
-bsaints	keefed
+bit	bfegkd
-3teleph you on	kfcfec
-bcurren	ajeeej
-2harbou within	afffei
-3the harbou within	afffei
-1bell	keefdc
-2a bell	keefdc
-3transl : on	ckdfcb
+2, mornin	cekecc
-3need , in	ahefbg
-3to decide before	kcfdeb
-3know we said	efffkb
-2reply on	eeceja
-3our reply on	eeceja
phundre	bfjaej
-2valid for	cfbeag
-3signed declar within	bkffce
psevera	kffccg
-2us know	jcedag
claboard	efeddk
-2answer since	ffffka
crshort	aeefig
+bpasses	effkfb
-2on for	kaiebb
-bhiking	cefffk
crbatch	ffffak
pwhānau	ffffak
-3, you have	ckfffd
-bstay	cikeeb
+bbye	ckffed
-bpilot	gceddk
-3is heard on	jfcdaf
-2says by	gaffci
-bminist	habhhf
nsends	dfeefk
+2and talk	efkgfa
pdid	kbdcig
+2then .	cfefka
clwe	fbegke
-3phone you by	kbffee
+2at ten	dekfdc
-3with us for	acffkd
-3everyt , says	cdkfcb
-2and has	iaecdh
-bbike	dcefkf
+2whoeve starts	cecfek
-3on you within	kbfffd
-3@d # ,	edkfea
-2come to	kdbffd
-3will follow within	aeffek
-3shift plan for	eeeddk
-2held to	icafbf
-3be held to	icafbf
-2skelet staff	dfecck
pspecs	cekfee
pmet	gdhhag
-1printe	kddbdd
+2s open	ddadgg
-bmeanin	gdkdde
-2you come	adheeg
-1questi	akdffc
+2: is	aigfef
-3to by the	kdffec
-3smoke by the	caffek
pguy	dcbekh
+1had	ceefkb
+1lmao	efefaj
clpasted	keffed
+1good	edkedc
+bzoom	ccfkbi
rxappointment over no	jaicdc
-3@d leave until	befefk
-3each candid the	kfebed
+2withou fail	kcffec
-3told before the	gaffei
clslower	kfffdc
-1offici	kdefcc
-2it offici	kdefcc
+2, act	kdefcc
-3make it offici	kdefcc
clfella	gdcfek
-2theirs on	iefeha
-2singap on	adgkcb
-2your sample	dddafj
pvestin	ecffek
-3point in the	keeedb
+1works	bajedg
ntalkin	edcehk
-2did great	cefekc
-3you did great	cefekc
crticket	gkdebe
-1allowe	kefeeb
-2are allowe	kefeeb
-3they are allowe	kefeeb
rxact before past	kfefab
-boption	dkhffb
clpier	kedfee
-bfailed	keefed
clwonder	aiecii
ptech	jadibg
-1slides	djdeah
-2your slides	djdeah
-2up the	bkcdcf
+2, during	ckffeb
-3answer comes on	kffeeb
pyouth	ekeefc
-3teachi statem by	ekfedc
nmr	adjdfj
+2so all	ffeekb
+bhands	keefed
psaying	iagfhd
-3one has until	ccfefk
-baboard	efeddk
+bco	efeddk
pwee	djefia
pcaller	dfeked
pyasmin	dffedk
nyasmin	dffedk
-2they gave	jefeea
-1others	bfeiae
-3: @d ️	bedekc
-2, first	deffkb
-3rota for the	afjcdg
-bvacant	eeeedk
clvacant	eeeedk
-bswimmi	ceffkd
clswimmi	ceffkd
pruiz	ceffkd
nrestar	jfcdkb
+2, hope	ajgfec
nwhat	fekgdb
+bcable	kdffed
crcable	kdffed
-3tell everyo by	kcfeed
-2have by	kbffed
-2term 's	cfedek
-3half term 's	cfedek
-2your decisi	ekdecb
cloath	agffek
-2candid in	jbefag
-3would hear is	ceefck
-bimmers	bdkedg
-bmost	bfkgfd
-2counci has	jefhba
-3works counci has	jefhba
-2file for	edffdk
-3on file for	edffdk
-2auditi on	bejdga
clsmall	cfkehc
psmiled	kadfch
-1reacha	bedeek
cluse	kaefdi
-2likely ,	kecddb
-3more likely ,	kecddb
+2if that	aijfbd
-2talks on	cfdafk
clquicke	keffcg
crsample	akbfei
-3our answer by	haffid
rxreview in ahead	cheiac
-3call you by	bcffek
nnewer	dfffkd
-2addres on	cckecb
-bthumb	kfeeec
-2does on	ckdedb
+2they had	bfffke
-1founde	cdkedc
+2for their	kcdecg
-3them down for	edeekd
-beh	bkiedf
-2second delive	bddeek
+2bank detail	bddeek
nmagazi	kefeed
-2their result	kfefeb
-bolu	kedeee
+1could	bdkeef
-2early as	kffcdc
-3as early as	kffcdc
-3interv is the	ffkeeb
-3be declar within	aeffkc
-2new one	dbgffk
-3# on the	edkfdc
nwake	cffffk
-2took us	abfegj
clshakin	kffede
clsignal	iegfag
-3is live until	ccffek
-2consen by	dkffdc
-3is advert until	edfedk
ppo	cdffek
clvibe	kefffb
-3window shuts on	ckdfeb
nbeggin	ekcfef
-3from singap on	bdgkcb
-1group	ceefkc
+2with boots	afffdj
-3@d , @d	efdedk
cljulio	heffja
phandin	bkeedh
-2letter came	beeebk
crtexts	keffec
clus	ekfhdb
-btug	fdeedk
+bquarre	deedek
npush	edffkd
clhierwi	efffkc
+2they gave	acefje
-bdg	kffcee
-2of them	jahead
+2it self	ckdfdb
-3you start on	edbfdk
-1save	ddefck
-2evenin save	ddefck
-3every evenin save	ddefck
pof	giffag
+2went well	dfdekd
+2not the	ffffbk
+2though .	bjdeag
clthrow	kkbfdb
+bwed	dfeeek
crwed	dfeeek
-bpanels	bhdkde
-1uh	gbejda
-2inside the	keffbd
+2target in	cddekc
+2a collea	ffeebk
-2@d nor	addejf
-3neithe @d nor	addejf
-3tour up to	dceefk
nabove	gaeegh
-2in at	aicfei
-3you hear in	kdefdc
+bconser	keffed
-1chats	cfdeek
-1one	abiche
-3i hear on	kfffcc
psuit	ajeecj
crverifi	dfkfed
pchoirm	dhkffb
+breveal	kfffec
pstaff	kgddbg
-2finali until	ahfdeg
bsafter time-only no	cbheah
ndictat	jeedah
-2day being	fdcfdk
crhotel	efkfga
-3follow within the	acfdgj
-2traini lasts	dbffdk
clfeelin	bedekg
-2typed yours	cedfkc
-3i typed yours	cedfkc
-2beach til	bdfffk
-2gaffer :	cdcddk
+2concre @d	cdcddk
-3from gaffer :	cdcddk
crauthor	kedcef
-3for coffee on	cekfde
-bworksh	bicdfk
-3their findin on	geeeia
-3that in the	febcja
clsickbe	ckfffe
njoke	kffece
-1trials	eekedb
-2lifegu trials	eekedb
-2job in	jdffha
-2phoned on	ffffak
-2addres within	aeffhi
pmins	hbeedk
-2need it	dkffec
-3comes on the	ecbcdk
clunfroz	ffeebk
clanyway	eedfdk
pstay	dfefdk
+bland	dffkfc
+1sous	dedfkb
+2sous :	dedfkb
ppetrid	fhffja
pduring	kedefd
psecret	jigdea
-3tell people by	bdffck
Y	gkddbc
pcall	kgfcec
-2outcom in	keffec
nan	ebbkje
nrobots	efkffb
-2a yes	djccaf
frgoon	aiggge
clrush	edeffk
clhospic	kddfdf
bswithin day ahead	kbbebh
-2pavel on	efecdk
-3is pavel on	efecdk
clcampai	befffk
-2review have	fdfjea
clcrack	aggfgh
-2that after	kdedbd
nlatest	gebgak
-1swappe	acdjae
-2notes swappe	acdjae
-2object by	bbffek
-3says reply by	kbfecd
cltide	fcfeek
+bshake	efedkd
clhoneym	kcfceg
+2, flight	djifda
pspecia	gehdai
-bpasspo	agdejh
+bgiving	kffeec
nfix	fekfec
+2for anothe	ddjfha
clvisiti	efdkee
+1nothin	addbif
+2, collap	ffddck
crcollec	ajeefh
-2^ e	hagbgd
-3an answer by	aedcfk
+2only $	iidfda
ngirl	debefk
ptheres	jehdha
-3get it within	ddfeka
padopte	ffefkb
-btie	ieekdb
creight	gegfja
-3take longer than	ahedif
-3last interv on	eeedai
-3hear from me	keefec
+broaste	ffffbk
crroaste	ffffbk
+2anyway .	cdfeek
-3we decide on	eeejda
-baware	afffhi
-2both within	bkfffd
-bbald	ekeede
+2you wrote	bffekb
-3not contac within	keffcb
-2were opened	ceeebk
nhq	eekede
nfeelin	bddfkh
-2your inbox	jadeci
-3say someth by	faffdj
-2oslo on	befeck
clroute	gddfdk
-2brief is	dededk
-3vendor brief is	dededk
psupple	gfffja
-2the nurser	cddfkd
+band	gaehhg
rxact for past	ebbekd
rxanswer until ahead	gaddeg
-2the truste	deeiga
-3to the truste	deeiga
+1pay	ckffdb
crlosers	fffebk
-1ours	kdefeb
-2get ours	kdefeb
crexcuse	agffej
-3going to say	iddfha
-bcondit	keefhb
rxsuperseded for ahead	agbchf
ptariff	kcfffd
+bwalked	efeeck
nburns	eeefdk
ncert	kffffb
-2site by	iheeda
-1keys	ccdedk
-2, keys	ccdedk
-3be made on	heeach
-bdate	hajfgc
-3planne for the	afhgff
cllack	ffffbk
pnan	fdkffc
+2the ward	acffgj
-2final on	cejdae
-3semi final on	cejdae
-2there by	ggfeda
-3not there by	ggfeda
-bexplai	iekeda
-btip	aedfjh
cltip	aedfjh
-2vote by	kcfeec
+2all the	edcfck
-2fixed :	ceekbb
-3been fixed :	ceekbb
clagreem	dhdfdk
cruntil	fickdc
ndrink	efeaih
+2before i	ijaaab
pstill	ggadjg
+bmass	fekfec
nstory	edhcck
-2open it	kceeec
-3we open it	kceeec
pfeasib	ekfffc
-2online by	ekfeec
panneli	cckfcj
crattend	dkidec
-2at all	befeck
-2runs throug	eefcek
-2out till	hafedf
-1neithe	acbdih
pshift	dajfid
-2it throug	dhjafc
bsuntil day ahead	ehafbg
-2a reply	cfffkc
-2office in	decfka
-3back to the	keffdb
pmess	heefaj
-bpleasu	gdefkd
-bdestru	bkbfdh
clarguin	kefffc
-3will have by	kbffed
-3a time by	kbefed
pdept	hebfdk
-2on shift	dffebk
-3is on shift	dffebk
-2^ onboar	ceefek
cra	egkeec
clplatfo	eekegb
-2us around	kdfcec
-3takes us around	kdfcec
+bmain	efefdk
pspread	fgekda
pinvent	bbefik
-3please wait until	kcffdc
clcroupi	kcffee
-3resubm by the	bkffed
pplate	ffkffb
+bslow	efffkc
+2for his	beffkb
pninete	jkbedc
-3no in the	keeeec
-1valid	bgbeai
clfiona	cfekfe
-bbonuse	efedek
clbonuse	efedek
-3before close on	ekdffb
+blost	deifkb
-2no at	fccdai
-2first day	fddfdk
-bclaime	cfffek
clclaime	cfffek
crmarked	jaefgf
nbecome	gcfdfk
-brememb	idibha
-bplatfo	eekegb
-2to mentio	bbdfkg
-3is coming on	ieccaf
pyo	gagffh
-3interv held on	ffefkc
nrival	keffce
-2missed on	decekb
-3you missed on	decekb
-2refere on	fedafj
pefua	efefkc
-2will choose	cedkcc
-3and at the	jffefa
+bself	dkefde
-2it says	bkedbh
-2the positi	kfebeb
-3with hr on	ccdekc
-2verdic in	gbdfja
-3finish on the	cefcek
-1saving	cfdddk
-2daylig saving	cfdddk
-3: daylig saving	cfdddk
nhosts	ekefec
-2fill it	jcddha
cldm	keffed
clratifi	bfffek
pfever	ddeffk
-1probat	bakdch
cldeckha	keffdd
-2notice beyond	faefib
-3withou notice beyond	faefib
-3from leave on	dffddk
-3are firm :	fibeda
-blists	kcedbh
+bbasel	ejeeag
-2quiet over	beecek
-3goes quiet over	beecek
-1taken	efebek
crsealed	eeefdk
-bmovers	efifai
+1same	edkebb
clpostma	hkffdb
ndownlo	fekfce
ndot	dffdek
bson day past	caeaje
pmatchi	idefkb
pour	fiiaai
crplaceh	gfekea
-3one copy by	ekffeb
+bgang	deeeek
nthing	jfifca
+2the vicar	cddebk
+bpostin	geffkb
pbuses	kefeed
nmulled	decjbk
-1whole	bdbdke
bsby day ahead	gjaded
-2to wait	hceeja
-3if by the	kcffed
-3your mailbo on	cddfdk
pdom	efekfc
-2teachi opens	dddedk
-3you do the	edkffd
ndataba	ckeffd
-3graz until the	defdek
-2there till	kefefb
+2in peru	ceefbk
parea	kcdjfb
+2whethe it	ekefbc
pincide	kedjbd
pconfli	jkddcb
pretail	djbebk
cllectur	bkjdfc
-3a term of	keffbb
plines	khfedc
-2pencil for	eadehh
-3they told us	eeeeia
crpetra	ekffec
pjerome	bffjja
ncircle	efefkd
+1and	fbekde
clwalkin	bkdeeg
-2not land	bfffck
-3will not land	bfffck
-3open day was	ffffkb
-2drops in	gjfeda
-1reject	efffkb
rbappointment next-stage-reached	gbahie
pwrappe	ceffek
-2other within	kcfffc
-3the other within	kcfffc
ngo	egbaii
paoife	gecdek
pretrea	kfffeb
clno	kfebdi
crwhat	kccggc
-3to say within	eaffej
-2twice in	efffbk
-3person on the	idkbcb
-2good news	bccfkc
crminna	haffej
-1lesson	baeeih
-brotati	dcfffk
clana	bbddjk
-3you a call	efffak
-2termin on	cjbcag
crthirty	cffdfk
-barchde	dhkffb
cryard	cekdjc
-2's printe	ddedek
ppoor	kcfffe
-2finger :	kcffec
clburial	fffbfk
-2might be	dfffck
-2sittin of	hedadg
crisland	ddkedh
ncab	hekfdc
p@p	fadjje
-1hiring	aggfdk
pbead	effcfk
nadditi	fffkeb
-3the contra on	kdfdbc
-3, # and	ecefek
+2, black	bjieca
+2becaus i	ajedgf
+bshort	eckfhc
nretain	cbkeeh
crreveal	kfffec
psometi	iffeia
crsupers	dfffkc
-2evenin in	eebkdc
-2have yours	kefedc
-3will have yours	kefedc
-2effect on	hdbeah
crkayak	ffffbk
njetty	ffffbk
+2which of	gjdfac
pis	hjgead
-3gave me till	achhgj
+2week we	dedfck
-2and rotas	ceeddk
-3@d and rotas	ceeddk
-bbrough	bedfkg
-3the decisi by	kbffee
pintake	dkbgbh
crchoir	dfefdk
pspe	ajffeg
-1sort	bdicaf
-2we sort	bdicaf
-2jean thinks	fedfja
+2lol .	jefeai
-2result at	hfefag
-3person are until	deedfk
-2, verdic	kefecd
-2notifi within	kdffdc
+2but do	kedfcb
-3a reply inside	bdffkb
-3you get told	kfefcc
ncoffee	khbece
nmunici	jdfiea
-2ring again	kfffcb
-3told within the	ieedea
crcampai	hgeeja
-1nay	fjbfea
-2or nay	fjbfea
-3she did say	keefbd
-2result ,	hcadcg
ndocusi	fcffek
+2, calibr	cfekeb
nprice	efdeek
+2: all	ceddkc
-2are free	dekffc
crknives	dfkffd
-2: since	ffffka
-2offsit is	bedffk
-3's offsit is	bedffk
-2not in	dfdfdk
nreal	eedeek
-3, counti from	keeeac
+1keeps	dkffec
+2keeps you	dkffec
psecuri	fgfcbk
clwage	ekcfhc
+2, counci	deekeb
-3the shortl by	hafejc
-3comes to you	bffffk
crdispen	ffffkb
crparish	ggfeha
-3your breath for	cdgfdk
-3mailed on the	keeeec
-blong	kfbfed
-2yours from	efffck
+2, use	bffeai
-2is free	cekffd
-3be delete after	eeefck
nnod	keeebg
-2erased on	deefck
clpanels	khefeb
-2sent by	kbffee
-3be sent by	kbffee
-3told the agency	geeega
-2at #	bekafe
-3our decisi in	kfffcb
pexcept	hagedi
-3be patien for	kffebb
+bcard	efffbk
crtight	eccfkh
-2it up	gdckbb
-2what the	kdedcb
-3be publis on	gfedai
namster	fbeffk
nedit	ddffkf
crinduct	feefck
+2had the	ceefkb
-bone	cgbkdh
-3is over on	fedbfk
+2as our	igfeaf
-3survey closes on	ebfffk
+2and thank	ffecke
+bplus	iadeek
-2depot on	jfgfea
-3the depot on	jfgfea
cractual	kdbeic
-2, induct	eeaeek
cldrew	hfffia
-3us in the	kdefhb
+2that they	keffdf
-bcatch	deekgc
-2open day	cbafjg
-3nothin before the	bfffek
-3people on the	adhdfi
pbriefi	bgkfed
-2except :	hidfda
-3, except :	hidfda
-2accoun for	cbfekd
+2anymor becaus	efffkb
-3decisi is not	efffkb
cltested	aecjgi
-3there in the	gffeaj
+2s mail	hbcekb
+bof	agfghg
-3decisi over the	kffced
+bresolv	ffffkb
pserve	fkdfed
pmails	hacgig
nclipbo	kfefdd
-bagain	acifej
pevents	keffbf
pwill	gccckj
pcredit	ekdceg
-3down by the	kbfffe
-3postin closes on	dbfffk
-broof	dffeek
+bscaffo	dffeek
-3you would be	cfifja
-3please answer by	acgfij
phaldan	ceffek
-3@s to the	eecdek
plaunch	kfdfed
-2questi within	dkffba
-2say within	caefjg
-3leavin on the	bddekd
-3certif , by	akffff
-2at from	ffekcb
-3looked at from	ffekcb
-2cork on	ceagdh
crkey	cjafdj
+1gate	ffaffk
+2gate #	ffaffk
clfailed	gkcfde
ni	jadhgg
+2, the	cgagff
+2: are	bcefdk
nchisel	fekfce
pdisapp	dbkfeh
clfixed	ackihd
-2flying out	bfefek
+2but by	ffffbk
nhymns	dfefdk
+bhappy	fedeek
-2ombuds within	agffeg
-3the ombuds within	agffeg
nmouth	kfdcfe
-3your signat by	ckffee
+2, whethe	ejcfae
-2up after	cdeedk
+2, word	fefjca
+1i	geaagf
+2and you	dagjbf
crtwice	djdaei
-3leaves at the	dffebk
pthemse	jcjfae
-2you asked	ffffkb
-2result of	ffdekb
pperson	bckjef
+2since she	ieffia
pscienc	fdffdk
-3she said in	efffkb
-3meet you on	eehdja
-3lincol on the	ceeeek
cradvent	kdhcgb
-2# of	dfefkb
-3no # of	dfefkb
-3is made within	kbffee
phad	iechia
clranked	jceeja
nbit	edigaj
-bestate	kdhega
+2is better	eckfeb
pstanda	bikbci
-bsmoke	jadfgf
-bassump	keeede
pfolake	eeffdk
+1per	jdedag
-2# and	dbbkdf
+bwithdr	bfeeek
-2again next	dceffk
palloca	ddfffk
-2your call	cfefkd
clcafé	hagejd
+2of receip	jafedf
nsave	bahdgj
+buh	bffkfe
pforth	iefdai
rxsuperseded by past	aefffh
-3its sittin of	afeagi
nyears	dkjedb
clplease	ajjcge
-bhannov	ffdeek
-3be out by	ccefdk
-3but by the	kcffdb
pvague	efeddk
clkeeper	dbdgfk
-3holida , so	kceffd
-bmoon	hfaddi
pladder	kbcfei
-bpull	aeifej
-3is on one	aecjae
-3me to come	eebfek
-2i say	ibaejb
+1text	ecfdaj
clsurger	aiibjd
-2yours until	adfffj
-3would decide by	ajfffd
-3with you inside	kbffee
+2has an	adbchh
phelmet	fddekf
pfelt	gaiech
-2issued on	ceeckb
-3be issued on	ceeckb
-brestar	deeeek
ncream	cfffke
-2is the	dfeaeh
-2people know	keeeeb
-3lettin people know	keeeeb
-2assist ,	eabefj
rxanswer before past	efffkb
bs- day past	dbeaif
+2by law	kdffeb
cragenci	cffefk
crquesti	ckhede
phiking	keffec
-3under # on	fckffc
-bwhite	kadegf
-bextra	keefed
-brace	feceek
clrace	feceek
-2my call	kfdedd
-3get my call	kfdedd
crvia	dcgfek
-2writin :	keefec
-3in writin :	keefec
npun	kfffec
nseptem	fkgfeb
+2with or	habdai
nloved	fecfek
-3apply again in	dcffek
-3were told the	efefkb
pannoyi	bkffff
-2experi by	cbfgik
+bchief	kefeed
pnetwor	deeffk
crclass	fkefdd
-2probab on	cdkeec
-3, probab on	cdkeec
ahead0	bbbcik
clshipya	aedeji
+2, verdic	ieeeia
+1start	jeffea
-brobot	dfeedk
crdoors	fecfdk
-3's vote of	efddkb
pslates	geffaj
-2's quiet	eeffbk
-3hangar 's quiet	eeffbk
-2's till	cdfdek
ntracto	kfdfde
-2strong field	dedfck
-3first day :	cddfek
-1final	cchfkc
-3commit to the	kdeecd
-3you free on	edkffc
-3attach contra by	ekffeb
-2^ ofsted	ceeedk
cladopte	cffkfd
ptil	kffedd
pfather	kbjdde
+bsworn	jhecha
penhanc	khbffd
nleafle	eeffbk
-3, # or	jbhdac
-2apolog :	cedekb
-3my apolog :	cedekb
-bsemina	jggead
-2whole of	adeegi
-3the whole of	adeegi
pk	kgffeb
clwhoeve	khdbgb
clboss	ieahdf
+1comes	gedfia
+2if we	kceffd
+2, truste	eadjdg
-2tested on	cecfdk
crhed	kdefed
nconsta	fefeja
-2: closed	ffffbk
-3@d : closed	ffffbk
rbsuperseded needed-from-you	adccih
clgo	kicibc
paccomm	ekffec
-2sooner :	kddfec
-bheadin	deffdk
-2gets opened	keeedb
nvisit	dkdddi
-2post within	haffci
-2ends in	iiceaf
-2interv inside	faeebi
-3for your call	cfefkd
-2floor on	jdaeeg
crobserv	dkefee
-3up again on	adicdg
-3would hear the	beeekc
npasses	ckedhe
pglassw	fibdkb
clfarmha	ifdbdk
-3what i wrote	ffffbk
-3any time before	eaifhj
+1back	deffkb
puhl	ckfffe
punwell	ckfffe
nsquirr	ckfffe
+2n you	kdffec
crside	kffeec
-3how is your	eekfdc
nrotas	eekeec
rxanswer on ahead	hfafbf
-2^ commen	bfefek
clthrill	ddkfdg
-2rings you	kedfdc
+2they call	keefeb
nsingle	keffde
nmet	gfdbke
+bvoice	bkffge
nprojec	fkfedc
-1writin	haefdg
-2in writin	haefdg
+2it tells	kddedd
-3slip by the	ckffeb
-2addres by	ekefec
-bquicke	keffcg
npcc	dfffdk
+2, soon	jeeefa
-3the @s ,	kcfeec
-bpasted	feefck
pcopied	edffkc
clsong	ajffeg
+2s group	idaefc
crrefusa	hkefcd
clfinanc	ddddfk
-bvalidi	ekfeee
-3the portal on	kecefb
clhybrid	edffek
-2: applie	dfeekb
-1feedba	kbbgec
clcamino	dffcfk
cllobby	ajgfff
-2then said	kfefbd
-3, then said	kfefbd
nredepl	ffcfkd
-2statem by	afgegh
-3: before the	haffic
pnose	dgkffb
-3tell her by	adfdii
+2, equity	ecefdk
clmemory	cfffek
rxaside before ahead	hhccac
+2of work	beffek
-3expect more than	beffek
pwander	kbfffe
-3to sign within	agfeej
pdriver	eaiggg
-2text me	gjafeb
poisín	eefedk
pvessel	hkefcb
-2onsite is	dekffb
cressay	eeffkc
phelen	kbffff
clcanal	agfegj
+bbishop	cfefek
+bfly	eijeea
pintend	kgefdc
+1gran	cedddk
+2gran 's	cedddk
-3rent , the	cedddk
+2n ull	ahfjfh
-3stretc it to	ckeecb
+bseen	bcekgg
-1foundr	ceefbk
-2the foundr	ceefbk
-3with the foundr	ceefbk
crelectr	aefggj
+2i sit	gedjad
ngas	afedhj
-3@d , with	cjeeaf
-2weekda before	bcdffk
nprior	ekffeb
pagreem	ajdedj
-3our letter by	kdffdd
nsee	bdfffk
+2and at	kdfeec
-2your packet	ceeeck
+2till @d	dkcdcc
-2we met	edefkb
phidden	cefffk
-2, decide	eeejca
+2, ballot	cekcec
clages	efffkc
pleeds	ehhcaj
+2, scores	ceeiga
-1else	dfffja
-bvision	ejfeha
clvision	ejfeha
nall	gabhhg
-3your interv is	eebeek
-2slots betwee	fckffc
-3they pick on	kfeccd
-3other , and	kceffc
-3told in the	kfdeeb
+2they pick	kfeeeb
clwareho	aagfii
-3your accoun by	ihffea
crfamily	afffhi
nrefuse	ddfeek
-2availa for	bdkedd
cldeepa	ffffbk
rxact within ahead	fhacgb
-2psycho on	cdjeah
+binbox	kcfedg
-2approv on	aedjbg
-1last	cdbckh
+2, tea	geaeei
-3note that the	cddfck
bsbefore day past	cceekd
-3will say the	keeecd
crcomp	bdejbk
-2reply by	fgdaed
nhang	jibaci
-3do it on	ceecdk
-2be out	jffffa
-2hiring from	efffbk
-3paused hiring from	efffbk
nwho	egebke
+2so can	fddedk
-1sails	eebfck
-2ship sails	eebfck
-3supply ship sails	eebfck
-bincl	dekfee
ndispat	eeejah
-2princi on	bfdkhb
-1commun	dedeja
-2period by	dkffec
-3notice period by	dkffec
+2, we	ebagei
-3from the partne	icdeia
-brate	ajefge
-2form until	fkffeb
-2out ,	geaebg
+bone	ifbbdk
-3stand by the	keffdd
-3set it up	keceed
-2to on	ddcbek
+blisten	ifefha
-2pardon ,	ckffdb
-3beg pardon ,	ckffdb
-2of nine	ceffck
-3as of nine	ceffck
-3, reply by	bbgfik
-3all candid on	kfeeec
+2went to	ffbbkc
-3the chat on	cecekd
peasy	cfffek
pwantin	ckfffe
-3will be on	cdigae
-3are coming on	bdhaej
+2and mail	kecedb
pquote	eeekfd
-3am off on	edeefk
-2upload on	aiffgg
-bacross	ekdfhb
+badvert	cceehk
-1hersel	hcfdha
pannual	ieeeai
-3would start on	efdfdk
placks	bkfffe
-2yea by	ckfffd
-3your yea by	ckfffd
cltiming	ffcfdk
-3commit met on	ffffkb
-2scorin takes	bffkfb
-3, scorin takes	bffkfb
clpresid	kdeedf
nkev	bfffkf
crtheirs	ffffkb
-1nlt	bkffed
clpile	kfffeb
-2findin on	cedahi
+2as to	giddea
+2, will	fgbkdb
-ballott	kffcee
-1statio	efeekc
-2tryout statio	efeekc
+2with clipbo	efeekc
-3the tryout statio	efeekc
pso	ajjfbf
-2answer by	gabbfh
-2feedba within	eafebi
+2, career	eedeck
+2the counci	kbffbi
+2should be	fjffda
pthat	eheebk
-2first shift	deefck
pmy	hijdad
-3: @d or	cekedd
-2lift ,	ckdfdc
-3the lift ,	ckdfdc
-belsewh	kddeic
pdenise	hdbfdk
-3let us know	hcedbi
ngloves	fdjfed
+bfounda	jffedd
-2aye by	bjffed
-3say aye by	bjffed
-btiming	dfdjeg
-3asked for the	bfjfdc
pchapla	jeegec
ntruth	bdbeij
-1maxima	jefdcd
+2and picks	efecej
-2branch by	djfeec
-3the branch by	djfeec
ppicker	cjffed
-3by @d ,	icbeei
-2positi commen	deeedj
pbristo	bhfefj
-3offer in writin	ecffje
-2^ and	djbdgb
-2yes in	bfffjb
+1becaus	gfgfbe
pcovid	effjdd
pye	bdhedi
-2closed over	eeeddj
nhigh	dfdeje
ndispos	fjfebf
clson	gdeedj
-1packet	iedbbg
-2a :	bibcbh
crchapel	fejfcd
crwasps	fejfcd
-3is taken on	jffeec
pthresh	ebfffj
-2, ofsted	ffedcj
-3@d , ofsted	ffedcj
npodcas	ehejcd
cldubai	cefffj
-2place over	degjcb
-3takes place over	degjcb
sihold	bebdjg
-3number , by	bjffed
+2too ,	edgebg
+bcopyin	jbffeg
nlatter	jeefed
+2: please	cbjfib
-2debrie 's	bebecj
-3an outcom on	ebdfjb
crdiscus	bedijf
+2, web	ddeeej
-bnumeri	jgffdb
clnumeri	jgffdb
-2me by	ggbbbf
-1posted	jbdddf
crumbrel	deefej
-3this office by	igfeeb
-bgrape	eedeej
clgrape	eedeej
-3mailed you about	ceeejc
pfilter	ihdheb
crconser	heffjb
-2everyb within	dcfejb
+2before she	jefeeb
+2was @p	efffbj
-bgas	ejdeef
clgas	ejdeef
pdeaner	gjdfeb
pmicros	cjfffe
nartist	efeecj
-3are posted on	jedeeb
-3the office by	ebfffj
+1throug	fjfddb
-2choose by	cjfedc
ncalled	bdeiif
-bfeelin	deffdj
pwestga	bdjfeh
-2^ inspec	ddddej
-2answer :	djefeb
-3is by the	jcffed
-3will hear the	jfffdc
+1when	hbjeeb
clcoo	jffffb
-2teachi cvs	dcdedj
-3is bank holida	cefffj
+2was how	ffffbj
clswear	jeddhc
clpaying	jdfeed
-bwhich	effiib
crriga	eeefej
-bmaster	jdbcif
-3@d , by	cbfeej
nbackgr	ejfffc
cltomasz	efefdj
pfolk	cjfffe
-blegal	hhdbdg
-3his choice on	befjdc
-3for once :	djffcb
+2that sounds	bfffgj
-3form email in	bfffgj
ptrusts	dejffe
precipe	bdjejc
-3it expire on	ddjfjb
-3said give it	jdffec
-2in on	bcheeg
pquotin	defeje
pfloris	jefffc
+bfun	cfeffj
+2on and	eceffj
-1onsite	begbbi
crpicks	jedbcj
+breally	jefece
-1cast	dgdjcb
-2the cast	dgdjcb
-2ugo on	beddhi
-3and ugo on	beddhi
-1payrol	djdcbe
+bchap	jfdfgb
crcolour	jffefb
popted	deefdj
-3nothin until the	jefedc
-2^ posted	ffffbj
-3would be in	degebi
pglowin	jegefc
-3be held in	behdbg
crtour	jdjebc
pclarit	fjfffb
-brelit	gjddde
clrelit	gjddde
-3be callin you	cfjedd
-bpatter	ecffej
+1season	efdejb
prenée	efffjc
nsalary	cjjcce
-1timing	ffcfdj
-2hoping for	jddebe
-3form before the	dbefej
npens	jcdech
-2calls on	jeeedc
-3and calls on	jeeedc
-2waited since	feffjb
-3who has until	bjfeef
-2indica of	deffjb
-3earlie indica of	deffjb
clsuppos	ceeefj
-3your interv by	bcefjg
nokay	gededj
-1white	jedfec
-2and white	jedfec
-3black and white	jedfec
+2a verdic	jeefdd
-bhygien	cjbeej
+1pendin	efffbj
+2pendin the	efffbj
-3my call on	geiefb
+2, madam	cdfecj
nlandli	fejfec
plife	beffig
+2: no	cbceej
-2mail within	jcffdc
+2and am	beedjd
-3all of them	jcdecd
+2was never	dffejb
+2whethe @d	djffed
nunveil	eefedj
pmailed	defeje
-3to come ,	efcccj
-2job closes	cjedbe
-3the job closes	cjedbe
+1servic	jdeeeb
-2world ,	hcbebg
-3ideal world ,	hcbebg
punvarn	gjeeeb
nleads	efjfgb
-3in again on	eecfcj
-2come up	bfiffj
nlapses	hjdegb
nlocal	eeeeej
-1weekda	eebfdj
-2: weekda	eebfdj
-3bookin : weekda	eebfdj
+2and needs	dejcbe
ntestim	effcej
-3by email by	jffedd
clpace	fjdffc
nyour	gejdbi
+bshareh	ifffib
crshareh	ifffib
-3both before the	bjeedc
+2is perfec	eejfec
-3the interv of	efjebe
-3exerci in the	dfjedc
-3from us before	eefecj
-2onsite on	eejfdb
-bup	bfiedj
-3goes up on	jdcecf
+2on which	bifffh
-3tellin you ,	jfffbc
pscenar	jcfffe
+2and we	degdbj
-3me know in	jdffed
crkindly	gfffbj
-2messag within	jdffed
cljoburg	efedej
-3office by the	cjffec
poptome	bdjfeg
+bhit	dfejfd
+2, usuall	jeefdd
-3after the long	geebge
+bladies	eeefdj
+2, give	jcefed
pcourte	fhejcc
pwimble	bgeffj
cltrust	bcecjj
-2expect me	jchfeb
ntroubl	bejfgd
pannoun	cibidh
-3, # to	jeccec
npester	jeffgb
-1county	bcfjdc
-2the county	bcfjdc
-3takes the county	bcfjdc
clweeken	ffceej
nbeach	eeffdj
nmo	gdfecj
-3promis an answer	cfffbj
+1postin	ceddcj
-2up :	ceddcj
+2postin comes	ceddcj
-3em up :	ceddcj
ndecidi	jicbci
-2sure :	jddfec
-2the agency	geeehb
-bdealt	jeebhd
-3closed until the	ddfeej
+2from receip	fjefdb
+2with origin	ddjfdb
-2decisi in	cccbhj
-2licenc by	bdffhi
-3lists go up	jeefdb
proad	ecibig
+2to record	bjffee
-2dad says	defejb
-3my dad says	defejb
crsuit	hdjfdd
-2came out	beffjd
-2went on	cedejb
-2boss ,	fecdjb
-1happen	jecbhd
+bsoup	hchebi
-2in :	ihbfeb
-2for a	eebdhi
-1year	jbdecg
-2the year	jbdecg
rxdenied on ahead	ffiffb
-3new applic on	ffffjb
+1date	fdbehe
non	biefei
+1do	dbgdjd
-3the panel of	cejceb
-2manage by	jcfedc
-3had said by	bcffjd
+bbehind	feefjd
nheard	jhdcbi
-2around the	gbbdhh
-2in max	jcffeb
crtop	hefbgg
-bbound	bcefjh
-3it stands until	ejfeeb
-bkick	efdfej
-bresour	jffffb
-bbeg	bhffei
-3attach by the	bjfffe
-2mail until	ccffej
-1put	cbcejf
nmeanwh	hjdfcb
clboardi	edjfed
-3the slot by	jbffee
pcarniv	jeiecb
cluntil	ggdjbf
+2at gate	bbfejd
nbishop	bdibih
-2: nothin	dfedej
ndust	ifbedi
ntears	dffjed
pexpres	defeej
-1afford	bheedg
-2are afford	bheedg
-3you are afford	bheedg
+bjudge	fjgeeb
-branked	idefjb
pthatch	ejefed
nmissio	jffffb
cloperat	cfgedj
-3pay on the	edbfej
-2can begin	ceeffj
pdrowne	ccejdi
-3toss the coin	jedecc
-bsixth	jdefee
clsixth	jdefee
-brush	hjbfdd
+2on from	jdfffb
ndoors	eeefdj
-3confir it by	jddfee
pconvin	jdfebf
-3fixed term ,	fcdedj
-3it from me	jbdeci
-2night but	bbfffh
-3any night but	bbfffh
-1thinki	ieeeib
pwicker	eeefdj
-3had told you	dfffjc
-3numera test by	ejefec
-1depot	bddedj
-2is coming	jceddd
-bserved	jdfffd
-3antwer on the	eejeec
-2news on	jfeeec
-bpicked	jddfhc
pcompon	ddfffj
-1head	gdcjcc
-3catch up on	dfejdb
-1touch	fdccjb
-2in touch	fdccjb
-3be in touch	fdccjb
bswithin period past	dbdcej
-2viola from	ffcfdj
-3second viola from	ffcfdj
pany	bgbeii
-3@s , the	cdcedj
-2to her	bdefej
clinques	jecfdf
-bagent	dcdfhj
clonly	ddejdh
cltug	jdeedg
-2in like	cbefdj
-3and that was	beeefi
crinstan	jcedjb
-3my answer in	jeffeb
-3test by the	hbhfgd
-bintere	cjfffe
-3stoppe as of	ffffjb
-3the remind of	eedfjc
crsorted	jbjfdc
-3be here by	ebffbj
+2we let	jdfede
pjean	feefjb
+2, goes	edbedj
-2not coming	cfefbj
-3is not coming	cfefbj
clvilla	jffeec
-3they meet on	jfedcb
-3are counte on	fedbeh
-2recrui :	jefecc
-1intern	efffjc
-3to answer inside	jdffed
crallows	ddfffj
-bpacket	bgfifg
nwishes	dfeedj
-bhun	gejeec
-3we open on	ddedcj
-1only	bdcchj
+2, lights	efecdj
-3people are seen	efecdj
-bpardon	fjffec
-3the interv in	ffcfjb
-2final interv	fejdgb
clbarist	jfdfde
-3@d and again	bfddjc
+2they must	cbedcj
crleft	bjhdhb
pfrau	cjeeef
-bcousin	ieecbj
crold	ibebig
-1report	ibbfei
-1silenc	jeefcb
-2to close	ffffjb
-3i had pencil	deeejd
pseriou	egjeeb
nequity	hjbfbg
+2so do	ffbdbi
+1did	fcedjb
+2did not	fcedjb
+2the recrui	jcfeed
crghost	jeffed
-2met her	ffffjb
+2even though	cfeejb
-2mail by	hbffif
-2was it	hdebbj
-2link before	ejdfed
cloption	bijfgb
crsignal	geeecj
-3off until the	defefj
clbeat	eejffd
-2taken the	bfeefj
-3get taken the	bfeefj
crowners	dejfgc
nmarta	dfefjd
-2contra on	jbfdbe
-bclasse	deeffj
clclasse	deeffj
-1three	gbbbfi
-3is here by	cjfffd
-1trains	bceeih
nmaths	jdfcch
-bjunior	ecifcj
-2people :	jdeeed
+2as you	ffbfjd
nled	dffjed
-2^ decisi	gbbidd
+2a call	gfjebc
clbegs	gjffdc
punfort	fbhefh
nsupers	hddjde
-3to know within	ejffcb
ptetanu	ejeffd
-2i said	cibdfg
-2list before	dbfebj
nteache	fedjcg
crmisery	jdffee
-3@d , decide	cffjdb
rxanswer by ahead	jhbbdb
-2order by	bbffej
+bhire	beffjg
-3reply within the	ibffid
clworksh	bgfdej
+2my collea	jbefhc
preckon	bdcejj
phersel	igbfcf
pnicely	fddejf
pstock	jeefed
+2myself ,	jbbebi
pcarer	jgedfc
crmakes	jedheb
-2editor flies	eeeecj
-3the editor flies	eeeecj
-3accoun close on	deedej
-2lunch on	dbhfef
nboo	jfeffb
-2now :	jfeeec
nmilkin	degdej
+2: send	djdffb
psignin	cfffej
-3, decisi by	bdffjd
+breject	bfffjf
pkid	cjjebc
premune	jeefee
crsafety	jeffed
+basks	jffded
cldepend	jeefee
cltroubl	ddefjg
+b.	jfhded
-2questi before	cbffij
pmarath	cefeej
-2read ,	cffjdc
-3we read ,	cffjdc
pjurors	fejffc
pstunt	jgffdc
-bopera	edffej
clopera	edffej
-3accept by the	djffdd
pusher	ejffec
-bhut	eeffdj
crvp	hgjfbc
-2writes on	jeeeec
-2expect :	gdbbid
pcutoff	cbffhj
-2applic :	jdcddd
-3all applic :	jdcddd
-2replie within	jcffec
-2ring inside	jdffdd
+bupdate	dbedhj
clexactl	iieebd
-1strike	hdccbj
-1door	gjbecb
-2stage door	gjbecb
-3the stage door	gjbecb
crboth	jibbbi
rbaside others-to-meet	cdhhbe
-3back until the	dffcfj
+bperu	eeffdj
crperu	eeffdj
-2bridge day	efdfcj
-3, bridge day	efdfcj
-3it is now	hdiebb
psurger	ccjeci
-2: betwee	jbbebg
pintima	ceeffj
+2s paper	jddfcd
-3are availa from	fejeeb
-3teleph call the	jffdec
-3: until the	edfdej
crscorin	djcgff
clbk	cffdej
-2shutdo from	effccj
+2latest or	bjffff
+2, factor	dedeej
-3new year is	dedeej
-3but before the	bjffec
-3visit 's on	dejeec
+1retrea	beddej
-2benede :	beddej
+2retrea ,	beddej
-3sister benede :	beddej
-3will be there	iebfde
-3it back in	djefec
pii	hfjeeb
+2questi mark	efjfeb
-2vote is	gffgfb
-3the vote is	gffgfb
-2ops ,	beiech
-3to ops ,	beiech
+2and regret	feefjb
+2, dean	cfejec
-3: commit ranks	cfejec
-1proper	bfejec
-2grid by	ejffec
-3try again on	cfjfec
-1operat	beedej
-2lady operat	beedej
-3boss lady operat	beedej
-2tell before	jffedb
nrenewe	djefbi
clcouple	icecdj
-3, lets say	edjedb
-2applic from	fffhib
nclaims	eibdjd
crfather	jdeedg
-2online before	ejcffe
crwritin	jhbgdc
-2to it	gdefjb
-3with us ,	ebbdcj
pmatern	fjcfde
+2before contac	jdcddc
-2comes ashore	bdeeej
-3man comes ashore	bdeeej
pdraws	ejfffc
-3decisi at the	ffecib
crdata	djdfib
-2inspec comes	bibfdi
-3the inspec comes	bibfdi
+2via the	bcffdj
-2step on	gjbeeb
-3next step on	gjbeeb
-3, was that	jeefbd
-3to start on	eceffj
-2gaffer says	jeffcc
-1collap	deeecj
-2, collap	deeecj
-3@d , collap	deeecj
+2and there	fbbeeh
-2here from	fffdcj
-3would hear before	deffjb
+2i sack	beefdj
-2the head	gdbjcb
crdeligh	ffefjc
+bconcre	fedeej
+2to call	ebecej
nrecipe	hcjedd
nhives	dejecg
nsting	dejecg
ncyclis	dejecg
+bmakes	jddgde
pstalli	geffbj
pelbows	geffbj
nbritt	geffbj
+2and again	deedjc
-3yet , but	jeffeb
-2ping you	jfefed
pblow	jdifdb
crthird	bdjhdg
pmenu	ggffib
-2which is	dhcgbf
-2day bar	dcbfej
+2call ,	cjcebd
-3me in on	dcjffd
-3stays open for	fjffdb
pascens	fdfjdf
phelper	ffbffj
-2get till	bjffed
-3i get till	bjffed
-3be destro after	eeffcj
+bdouble	gjbefd
claims	jeffed
pduties	cjeeeg
-3going to be	dcbbif
-bbridge	dfffdj
padvent	dcjeeg
-3signal until the	ddfeej
pthumbs	effcej
cldrive	ebjejd
-2everyo in	jeffcb
-2stands on	jbhfdb
+1needs	feefjb
+2needs to	feefjb
-bhat	gbhfeh
+2, sign	bdgccj
+2, meet	bcjddf
-babbot	jcfceg
+2but he	bfffej
+2, trial	jcicdb
-3it from the	dffjbc
-3will begin on	beejec
-3post closes on	eefedj
pnairob	efcffj
-2reques by	djffec
+2is free	beifbf
pbonnet	deffdj
+2our office	bffggj
+bprinte	bicdjg
+bhell	jededg
-2the name	bdffjd
-3to the name	bdffjd
-3ruling on it	jeffec
-1mind	hdddbg
-2call of	dfefjc
-3yes before the	bjfffe
-3suppos to meet	eeefjc
-2pick someon	jfeeed
-3our decisi ,	jeeddd
-2news before	ibffhj
clcrimin	djffde
-3to it :	jbfffe
+2he say	jcffdc
-2time for	bbjgii
-3in time for	bbjgii
plandla	ejdddh
-2someth in	fdjdcd
+2about the	gbecjc
pto	ejjdbd
-2# recrui	deefdj
-3by # recrui	deefdj
-3they did say	jeeedb
+1budget	dfeedj
pcounte	cibbgj
-bconsid	fbdjjb
clactual	hdjfdc
ndrinks	cfdefj
-bnamed	jgdebg
-2latest on	ejeecb
-2the compan	ffffjb
-3joined the compan	ffffjb
plapsed	bhecej
-2it and	gjefdb
+bresolu	dgfcej
-bresche	deijdc
crlearnt	cfffje
-bframe	bjffff
clframe	bjffff
poptici	ffjeec
-3centre on the	jecdec
-3guy 's out	cefeej
cltray	jgcffb
pwaste	befggj
-3to her by	iefffb
-3hear before the	fbefje
nsong	jdhddd
-bprint	ifebdh
-2@p ,	bcceej
-bgreg	cfffje
pgraded	jddfef
+2early ,	cjdeeb
pkaren	eeeedj
+2about a	ffefjb
+2suits you	dccfdj
-3sit before the	dffecj
-2we talk	decfej
pcallum	bfgfgi
-3down the yard	ddjfec
-2paid ,	ccjebh
-3, paid ,	ccjebh
nemails	jcjbbf
pnuala	ceffej
-bsong	bgefej
-3comes at the	jffdcc
clactive	jcffef
prashid	jefffb
nnewsle	eecfgj
-2the decisi	cfffjf
-2job by	jeffdb
-3your time on	dejfgb
pfeet	fbffgj
ncolumn	bddjcj
+2, sheari	cdfdej
ngaz	iheffb
-2starts after	fcefej
-3, starts after	fcefej
-bweighi	jeedch
clsiftin	fffjeb
-2choice signed	ffffjb
-3first choice signed	ffffjb
pordere	cjefef
nsubscr	ffffbj
-blow	deefej
nberth	efeedj
-barbori	dfefdj
ndrily	feffjc
bsuntil period ahead	dcbjbh
crnairob	cfefej
-3is inform by	jdffed
+bmallor	efeejd
-1hope	ffffbj
-2i hope	ffffbj
-3opens on the	gbcccj
-2retire in	eeeecj
-2café on	bcheib
-3and one on	bfbfci
+2, both	edjcdc
crbell	cjdcdj
-3govern meet on	cegjec
-broux	efcffj
pfat	bfffjf
-2takes till	gbebej
-2visit happen	ffefjc
-3site visit happen	ffefjc
pjonas	beffjg
-2, at	eejfeb
+2, height	dfedjb
-3medica passed on	dfedjb
pobserv	ejdcgf
-2them inside	jbffee
-3rota meetin 's	jebebd
rxdenied in past	ffffjb
plifebo	jbdecj
-2week ,	cdhcbg
nsaluto	bffieh
-2town in	efjfbd
-3cape town in	efjfbd
-3a traine from	ffeebj
-2held in	begche
-3full benefi after	fcffej
ntemp	efefcj
-1second	bdjbbg
+bcto	dffjee
+2she talks	fdcbbi
-btalkin	bcihjd
-2free from	efjdbe
-3you around on	dejffc
-blofote	dfeeej
cllofote	dfeeej
+bs	eebdjg
rxappointment ago past	ffffjb
ngenero	ceeegj
+2lunch and	fecddj
+bi	ifbgff
crtemps	jfffec
nprescr	efeeje
clsteel	eejffd
clcharit	cifejc
ncases	cffdgj
pozols	ffffbj
-2client said	dfeejc
-3the client said	dfeejc
phers	fjedgc
phugo	eejfed
-1home	gdcbci
-3is away until	cdfefj
-bfence	edjfed
-2becaus the	ecffdj
-2is expect	jdeedd
-3decisi is expect	jdeedd
nlied	jfefdd
pheadsh	cefefj
-2submit on	fecfjb
-3a decisi before	cfffdj
+2regard .	fdcedj
-2counci decide	jffbib
clok	ebihjb
nadds	cefjhd
clshowed	edffje
-2chair ,	gcbddj
clneighb	eeeeej
-2our reply	jffedd
-3minute , by	bjfffe
pbay	ehffib
nsad	cfjfib
nplay	figebh
psouth	jedffe
-2result the	dfebdj
-3must confir by	cjffdd
+2at market	jhbfeb
-2mail said	bbcegi
ppiano	jeffec
-3are you around	dejffd
-2crew ,	bfjeef
-3the crew ,	bfjeef
-2@p then	cffeje
-3origin @p then	cffeje
-1stays	jeeeed
-2day stays	jeeeed
-3decisi day stays	jeeeed
+bextend	beffjg
+2has to	eecejd
crn	ecgjde
-2said interv	cegbbi
-3k said interv	cegbbi
nnone	bibheh
+bcousin	ibffdh
ngives	djdcjd
rxanswer ago past	fcddib
-2out within	igffeb
+2we do	dgfjcb
-2ref calls	ceeeej
-3, ref calls	ceeeej
clrank	jfeidb
+2and i	iebhdd
+2, unluck	jeeedd
-3cook for us	ffbfdj
crfancy	cejffe
-2bailif :	fjbfcc
-3former bailif :	fjbfcc
-3i told them	hcfcbi
nmasks	jfbedh
-2go after	ddeedj
+2call and	ddeedj
-3i go after	ddeedj
nwould	bbicij
-bwow	ffffjb
nunion	cjffee
+1again	bjcbhd
neducat	ebhfdj
pgram	dhbffj
-2chat on	behcjb
pshirt	eejfed
clrepeat	ecffej
-2gives himsel	jcffed
-3begin on the	eddffj
pkev	dffeje
+bsister	jeidec
clgang	jicdcd
-3writte to within	jbffec
+bprinci	ifebei
pfamous	eedfdj
-badmini	ddfejf
-bdust	ffedej
-3do it within	djfeeb
+bcustom	jeeccg
+2s no	beheef
-bafford	efdeej
nlegall	ffffbj
poption	djffed
-2fishin til	defeej
-3is fishin til	defeej
crdocume	gdjfed
-3others on the	dddfjf
clstatus	jcefef
nhoweve	beifcj
nspam	heehhb
nlocked	ehffbj
-2the field	cebbhh
-3of the field	cebbhh
-3the list on	geebch
-bauctio	bejddi
-3itself begins on	eeeeej
plekker	ffedej
nbang	dfffjd
clallows	cfffej
-3of you by	idedcb
+1though	fjbdce
pbrothe	fdccjf
crbehalf	edffje
-3is free from	efjdbd
crvicar	dfefdj
-2they were	dfffjc
+2late with	dfffjc
+bsack	cfffej
clfigure	ccgdjh
pdescri	cceegj
clkindne	ejfffc
+2the yard	beedig
-3manage 's back	cffefj
nputtin	dejeib
-3you would hear	ceeecj
pwing	jfffec
crfewer	cfffej
crupdate	dbgeij
pboy	deeffj
+btight	gccfjf
-2mine leaves	efeecj
-3: mine leaves	efeecj
-2vacanc is	ceefej
-3this vacanc is	ceefej
pnimbus	ehjfeb
probots	ehjfeb
p:	cjbdfj
+bpropos	jhdfcb
-3settle before the	jefffc
-3choice on the	jfeded
clthumbs	jiddbc
+1lol	ggbdee
pbeen	ibfifd
-2docume by	bfffjg
crfit	biheeg
-bjanet	bheeej
-3it signed within	cjffdd
nhoped	dfeeej
nreflec	cejefe
-3is shut on	deefej
clforest	eefdej
-3met us in	ffffjb
-3one by the	ghffdb
+bcourt	eeefej
+2say .	hhbfdc
-2that within	jeffcd
-3and that within	jeffcd
-3trial day on	efdfjb
-3first day is	eddffj
-3our talk on	febejd
clavalan	deffjd
-1nurser	cddfjf
+2, scan	djfffc
-2decisi by	gfcbdf
-1boat	bejfec
pdish	dhbfej
pscript	eifjeb
-3has until the	eefcej
crrequir	gdjfec
+bowed	efffjc
crowed	efffjc
padelek	efffjc
nplead	efffjc
-3couple remain to	ccdeej
+2till they	bffedj
pcarrie	jfffec
psixtee	dgfjed
+2instea $	bedfej
-1bookin	ecdedj
-2the bookin	ecdedj
-3open the bookin	ecdedj
nsnail	ieehgb
-2word is	jededb
clvicar	jibbci
-3everyb by the	jdffed
+2, ignore	bdhejd
-1court	cdbdje
-2in court	cdbdje
-blater	ijeeeb
-3you again in	ceefej
crsendin	ejefed
-3the result within	dbffgh
-2given the	gdbebi
-3a strong field	efdfcj
-2@d was	ffffbj
-3says decisi :	cfedjc
-2board decide	bffjgc
-3the board decide	bffjgc
-3the system by	cjffed
-bregula	fedcfj
-3with you :	bgidff
-3of me on	jdeeed
-1object	bcedjg
ppairs	cefffj
nbutton	djifdb
-1target	fjcdbb
-2, target	fjcdbb
-2us before	diedbh
clbarrac	bhheid
clcomma	egeecj
nrepo	cjdejb
pbrochu	jdfffc
pkit	cjefcg
pprod	jdffee
+2, full	bhdech
-2contac before	cfffej
-3be contac before	cfffej
-btools	ebjdei
-3interv of the	dejedb
-3will decide on	jffeec
crthanks	bceeji
-1ground	beedhi
crfittin	ffffjb
nduvet	jeeebh
-2he starts	deefdj
+1fish	jeccbe
claposti	djffee
-2all ,	idjfcb
-3at all ,	idjfcb
-1inform	feefbj
-2offer from	ffffjb
-3the offer from	ffffjb
nrank	ffffcj
crvisito	jeeebh
pfall	hbefhg
ppace	gdiebi
psand	cfeffj
-3answer promis for	ifefhb
ntess	jdhefb
-3final interv on	fecfjd
nrevive	feffjc
-bye	jeffed
-3someon by the	jeffdc
-bperhap	fceffj
-3write to you	jfdedb
nslower	iefdbj
-2i am	jeffcb
pmonsie	hjcffb
-3you to the	fjeeeb
crcto	dffjee
-2^ induct	cdefej
-3choose in the	jeeffc
-3yes no by	jbfffe
ndutch	dfjfee
psimila	edjfee
+bpendin	jeeefd
-3, give us	jcffed
-2saints ,	jddfed
-3all saints ,	jddfed
cralike	hfefbi
cldeal	hdejgb
nerase	eefibh
+1out	idbedi
+2out of	idbedi
crfourth	gbefjf
+bexplod	efffjc
pjinxed	efffjc
-bfar	dfefej
-2form says	hhcfcb
-2she rang	efffjc
-3in before the	ejffec
pish	deefej
pdroppe	bjgdjb
-2emaile in	jffdec
-3are emaile in	jffdec
-bbarrac	bhfeie
clelect	bjcedj
-3heard in the	dfedej
-3call with me	dcjfdd
crmyself	bddfhj
-2void it	ejefeb
-3settin void it	ejefeb
+2, bloke	effecj
clranger	ifbbfj
pplanet	ffjfec
+bsuppos	dejfgd
clserves	ffdfjc
-2so in	eiefdb
-2olu back	ceefdj
-3: olu back	ceefdj
-2candid comes	defbej
bswithin span ahead	ihbddd
nregula	jcjebe
clgateho	bgdfej
-2post on	fbbbhf
npetrol	ejfedf
pdiffic	ffffjb
+badmira	jeffed
cradmira	jeffed
-3outcom by the	bjffee
+2, honest	eeffbj
pbuilt	jdieeb
-3pushes your packet	deeebj
+bphoto	ejfffc
crplatfo	efefjd
ptreati	efefjd
-2hersel on	jddddc
-3every day but	decffj
-3everyo on the	eedjid
-2only finish	bfedfj
+2they give	jeffbc
-1send	djcffc
pimre	feffjc
pscrapp	jehfeb
-1applie	hebdgf
-2confir on	fbdddj
+bsenate	jhefeb
pfiscal	bjffhd
pplane	gedccj
clcosted	ejdffe
bobefore	hhbbcd
-2tells me	jeeffd
-2, commen	dddedj
-2line ,	jbefeb
+2s tastin	ffffjb
crtide	bghfdi
+1to	ghbgbb
+bmerger	hfffbi
-2reject by	fbfebj
clyo	fbhefi
+1plus	fcefej
-3us again in	dfdfej
nbay	fddffj
-3promis you for	jfefbe
psec	iiefeb
-2holida and	cfeeej
-2hours are	edbfej
-3expect our call	cfjfcc
+brather	ibiedf
pbluepr	edefej
nturns	ibdegh
+b,	gbdeig
-bcounty	hefebj
-2, second	bdjcde
-3last update :	behfje
-bwage	ejbfdh
-2teachi on	ffdbie
-3two teachi on	ffdbie
cris	hbcfii
-1six	ijefbb
-bbrno	eedeej
clbrno	eedeej
pdeb	hdbfdj
nhub	defeej
-2sessio of	jedffb
-bbarist	jfdfde
pplaste	ffffjb
pflat	jbhebh
-2with her	ddjffd
nturnou	ffefjc
-3of it by	ejffce
-2did on	dddedj
-3yours is at	cejfed
-2review since	ffffbj
-3says review since	ffffbj
-3on to you	jeefeb
-2it comes	jdfedd
+bcream	cdjfeh
-2outcom :	jeecee
-brender	eeffjd
clrender	eeffjd
-3the list by	cjfddd
+bmine	fhgebg
-1rounds	gbdbcj
+bsherry	jefeed
-bem	chcdfj
crcongra	jgdecf
-2, heard	eeffjc
-3for me from	efeecj
-3answer comes by	jbfffe
-bslack	effjfc
+blive	ffdedj
-2say it	jeefec
-2assess within	ihefeb
nsuit	bdiehf
-2have heard	ejecfb
-2# you	jeefdd
-2get announ	jeefec
-2second from	efeddj
-3on second from	efeddj
naction	cbjfdj
crtype	djfffd
-3cancel , and	deeejc
-3delete on the	dedeej
+btalkin	defjee
psince	gfbibi
pholdin	jicedd
nblank	bhefei
-3our invita of	decfjd
-1right	iffdhb
-3start date ,	fcefcj
clstrong	decejg
nspecif	ceffjf
-2name by	igfecb
-3a name by	igfecb
pmechan	hdedcj
pcows	dejeef
-bemerge	bjfdcj
-3now given me	jeeece
-3off @d and	efeedj
clendeav	jeffdd
clfloor	hcbehi
psimone	ieffbi
pconstr	jfecib
crwillin	jfffeb
-bvoice	ffdfbj
cltaken	bidbfj
-3her on the	djcdce
-2store by	jfffeb
-3the store by	jfffeb
-3would hear in	ceffjb
-2straig answer	jfeeed
-3a straig answer	jfeeed
+2until @d	ffejec
pannoye	bdjecj
-2us next	cdcffj
-bjudged	jfffed
cljudged	jfffed
-2emaile ,	jeeeec
-3and emaile ,	jeeeec
+bofsted	jddeci
-2anythi for	jddfbd
+2with yes	jfefed
pactiva	fbfffj
pcircul	giffeb
+2i would	gbbdbj
cladviso	deffdj
-3text me by	cjffed
-bdear	ibbejd
+bvp	hejfcc
-3itself commen in	efdeej
+2the owner	beecgh
nphotoc	fbjffg
-bhundre	dffjfc
-2then says	jeefcc
-2a ring	cjfccb
pbarn	cjddcj
-2held the	bdeecj
pkestre	jdefee
pltd	jdefee
-3land on the	gebbcj
-bserve	efjffc
clserve	efjffc
-1storm	ffffjb
+2as well	jfefbf
-2anothe go	jffefc
-3is publis on	jffdec
pclerks	ebjfeg
-2works ,	deceej
+2everyo is	deceej
-3one works ,	deceej
crthings	dgeejd
-2page by	igffeb
-3never on a	efeecj
ppermaf	biddig
parek	jeffhb
nbarbar	jeffhb
-2is out	jeedbc
+bembass	djffec
-badjour	jecfff
-2repo by	fjffeb
-3its appoin on	jffbef
-3they are decidi	jfeddc
-3its work on	bffjfe
-3to interv on	eedfjb
-bfoyer	gjfffb
clfoyer	gjfffb
-2think the	dffejc
-3you think the	dffejc
-2photo by	cjffde
+bwoman	hfdejb
psigh	ffffbj
-2fetche until	ebfffj
-3be fetche until	ebfffj
-bvoid	fjeffc
-bsettin	fjeffc
-bsender	fjeffc
+bfaff	fjeffc
clsender	fjeffc
clvoid	fjeffc
crfaff	fjeffc
-2take over	jdeeec
-3, so in	jcffdd
-3the paperw on	deefdj
crnorth	ebjfeh
crvestry	eeeeej
-2answer until	igefdb
rodenied	dgbdfh
nmails	ddedjh
-3oral interv on	edjfed
-1five	ddcedj
+bovens	feffcj
phygien	cfdejg
-2your knives	bbheci
clwarsaw	cfejeg
-2disapp on	dibcbf
-3button disapp on	dibcbf
-3and said the	jdffee
-3: make that	hcdbhb
+2who is	gcddbh
nhandli	heeejb
-3a result on	efffbh
-3she say ,	bjffee
-3have the outcom	cfffbj
nsmells	chdeej
-2mind on	bdejic
-3his mind on	bdejic
crkind	eddfjf
-3she begins on	dfeedj
-2inform you	ifffgb
+2whethe there	jbffee
-3, say the	iheebc
-3change by the	gbffch
bsby period past	bfffjd
-3to me within	ggfffb
-3throug on the	bdjdch
-3parent leave until	dcffej
-2teleph within	jdffec
puntied	effdej
nanalyt	deeeej
-2slides by	bgifie
psenior	ibiefe
-2told before	eeffjb
-3, phone calls	jfefec
-1contes	dededj
-2, contes	dededj
-3@d , contes	dededj
pquarre	geeddj
crrunner	ejffdd
-2her decisi	cfffcj
+2, regard	jcfdee
+2: not	cdeeje
pmarch	ffdfjd
-2availa from	fejebc
-2visa the	efedcj
-3the visa the	efedcj
+1assemb	jedfec
-bfully	cfjdjc
-2or in	beefej
-3@d or in	beefej
nminimu	fffebj
-bfishin	eefeej
nswap	bfiehd
clbrusse	edjeef
+2becaus that	icdfbh
-3of them on	ifgbdf
nfun	eeffdj
-2plan by	djeffd
-bsadly	eeffdj
+bchop	jedfee
+bunder	dbffjf
pboards	gfffbj
-bbump	efefjd
pstuff	hbjidc
+1depend	ceheib
+2depend on	ceheib
cltax	bjdeei
-bwriter	ffdfdj
-2clock of	hbeegb
-3the clock of	hbeegb
-3inform us by	bjffee
-3my mail of	ffffbj
-2starts at	eejfec
-2badge for	ecjfdc
-3visito badge for	ecjfdc
+bmatch	ffefcj
-2filed in	biefee
-3be filed in	biefee
-2them from	efeedj
-bdeckha	gdffcj
-2role for	eeffjb
-3: they sail	bfeddj
-bstunt	fiffgb
clstunt	fiffgb
-1courie	beceie
-2by courie	beceie
-3link dies at	djcedc
clsing	cehdej
-2sea until	ccfffj
-3at sea until	ccfffj
pfind	dfhbig
-bassent	djffed
ptrials	cfeefj
+2that there	eeffjb
-brecess	ibeccj
clrecess	ibeccj
-2turned down	beefcj
-3office closes on	deeeej
-3you @d ,	cdcfdj
+2positi .	jdffcd
+2, zoom	eecfcj
pdecent	fefcej
p️	jfefed
pbarge	cffefj
nice	bfdfii
-2here in	bjffde
-2been given	jbbebg
-bcopyin	jcbfeh
+2in either	jedfed
clchale	jefefd
cribi	jefefd
cranaa	jefefd
-bstrong	decejg
pambula	eejeed
+bis	jdfche
preason	eehccj
-bcork	dfbjeh
-3appoin commit on	cfejec
peither	ibbchi
-2market on	bdcehh
-3the market on	bdcehh
+2be conven	ebjfff
crthey	hdcejd
-3, so before	jdffec
+ballott	ffffbj
+bowing	eedfje
pextra	biefei
crpeace	fcffje
pbearer	cfffej
-3decisi falls on	jffcdd
crday	gcebgi
pshame	bbgfjh
clsenato	jdefee
-2^ closin	ceeddj
+bsue	jcefdh
-2diary :	deeddj
-3: decisi 's	jeeedd
+2though and	cdffdj
-3and sign by	ccffgj
-1agreed	bedjdc
-3scaffo 's off	cfffej
pflags	hddfcj
-1presen	hegbbi
+2, grab	ehfeeb
+bta	fbeejf
clawkwar	eeffcj
-1normal	jbffed
-2advert on	dfffjc
-2talk of	ffcfjc
-3your talk of	ffcfjc
pmeter	ecfffj
-bstock	jffeed
-3been moved to	behfci
plitera	ibeedi
-2in person	jfffcb
+2when your	jfffcb
-3answer in person	jfffcb
nquicke	ibefei
pwe	gbgibh
+2to bring	jddecg
pemails	jcdcif
+bboiler	cedegj
-1drops	jfefdd
-2leeds on	cffeej
-3from leeds on	cffeej
pcold	jcfjdb
+2do not	bebeig
part	eeefej
pcause	fjffdd
-bauntie	jedffe
-3us all by	jbfffe
+2, whiteb	beiejb
-2took until	jdfecb
-2starts ,	jebeeg
ptram	hdejec
-3for on the	dfcbjg
clbrewer	fibdfg
-2first falls	dededj
+2, licenc	dededj
crsooner	cgcejf
+2@p .	deffjb
-3your interv was	ffefbj
prefrai	jedffe
+2has become	dedejc
pdocs	jdfffd
-2mill on	ffffbj
+2and likes	ffffbj
-3the mill on	ffffbj
+2, self	gbffei
-2and say	cfefcj
-2recrui in	efecjc
-3servic for the	hddebf
-3want you from	ffeecj
-bclosur	effecj
-2boat on	bjddde
-3the boat on	bjddde
+2for the	deiidb
-2will ring	eedebj
-2here for	dcffej
-3lookin at it	becidg
plaurea	dfeefj
nrisk	ddeffj
-3a no by	jeffcb
crprinci	jdecff
-3day 's the	edgcbh
-2questi :	ejbedb
+2we would	cecbhe
-3we will decide	geeehb
-3your messag of	efffjc
pum	ejbffg
+2no job	jdffce
nsugar	jdffcg
pconsci	ijecec
+bpsycho	bjffff
crpsycho	bjffff
ptim	hjffbd
-2office by	cedjbg
-bbody	edfeej
pweddin	jefeed
pcapita	jdfefe
nembass	jdfefe
navails	jdfefe
-3both by the	bjfedd
nkickof	jfeibc
crallott	egffbj
-3post , from	ffffbj
-2, to	ibbhbd
+1bring	bjbfdh
-2answer due	ecffjh
nbirgit	dhffjb
nplayin	dfefej
ndental	jfefec
rxsuperseded for past	befffg
-3will know on	feebdh
nconduc	bdeiej
+2the kurato	befdfi
-3well : on	befdfi
-3my door by	cjffec
pfridge	jeeceg
-2panel of	beibef
+2: offer	jdffdb
-3questi in the	ejcffd
ppower	djffee
cru	jefffc
+2whatev they	jcffde
-3are made on	dedjfe
pbernie	jeefed
+2, betwee	ihefeb
-branks	effjed
pskate	bdifhe
+1ok	igbebe
-2date by	ibgfhe
-3phones you by	jbefee
pused	febchj
pcoache	gbfffj
-3, please read	jfdedb
-2trial period	cddfdj
-3, trial period	cddfdj
ptunde	bijfdc
nforeca	ffefcj
pprevio	jjcgcb
+2s round	efdedj
pfictio	djeech
-2one was	dfefjb
-3it again :	fcddjb
ncholer	djfffd
pfrank	hccdej
-3over the phone	gdiecb
+2at all	cedfej
-blearn	jbeedh
crroast	eeedej
+2please $	djefed
+blaughe	cedfjg
-2beginn in	ffffbj
crferry	ebejhf
-3you asked on	dedejb
+2for this	jeffib
+bsir	idefbi
crtraine	ceffje
+2whethe we	jdefee
+2your file	bdejfc
frme	ejecfg
-3up , and	jdffec
pcull	jfeefd
-2well ,	jedfhb
-2yours :	jccfed
-2you free	edjffe
-bvicar	hddecj
cllay	jefffd
-3truck ok so	bdjdbh
-3, tell me	cjdfec
+bnorth	fbjffg
phereof	feffbj
+2the client	ceeecj
-3was late ,	ceeecj
crlifted	efefjc
-3call you on	fbbfdj
-bact	gbffej
plamp	fjefed
nlurgy	ffdfjd
crclose	gcjcbi
-3vacati on the	cfeffj
+2went .	eedfje
+2, strike	dfeddj
-bunavai	efdfdj
clunavai	efdfdj
+bcolleg	begfhi
-2spain in	dfeecj
-3in spain in	dfeecj
cljanet	bheeej
-3cheape one on	bffbej
nunique	jfffec
-3run from the	efjddc
-2after a	efefjb
-2warm until	ihffeb
-2health by	ejefed
+2go to	ejffdc
ndemocr	hdejfc
-2, any	ecbffj
nhappie	djffdf
-bfew	bfjech
-3recess ends on	befcdj
crtops	jdffed
clresign	fffejc
+1sharp	eejfed
clmachin	gfdfcj
pbiro	fcffdj
noilski	deefej
+2the manage	beffgj
-3shall , on	jeeeec
crcertai	ccdeji
-3the traine from	fffebj
-2says in	cjffeb
-3lady says in	cjffeb
-3a decisi :	jddfdd
clfully	cfjdjc
-2it since	ffffbj
ndinner	bjhbhe
+2, free	cfdfdj
-2honest the	fddfjd
+2thing was	fddfjd
-3be honest the	fddfjd
-1never	ceefej
-2is never	ceefej
-3it is never	ceefej
all1	fggbef
-2and within	jcffec
-bpolar	fjefed
-2sessio ,	jchcdb
-3was moved from	effejd
plabour	efffcj
-2begin at	cbjfeg
-binstru	idfdjb
+2, old	cedeej
-bkim	ceedgj
nlisted	geffjb
nself	cejedg
rxact until ahead	jfdedb
pbeginn	ejefcf
nmariso	fjfffb
-2nay ,	jcffec
-3or nay ,	jcffec
-2role by	ccffbj
papril	fjefde
+2means bad	cfefdj
-3us on a	cfefdj
crholds	ceefjf
craccess	fefeej
clfaster	ifefbf
-3office closes in	ceffej
-3you start before	eceffj
-2choose in	jffeec
-2invita for	ffdfjc
-3the invita for	ffdfjc
-3answer you within	jdffed
rxaside - past	dcfbjd
ncost	edgfej
pcues	ecjefe
+2and open	feeedj
clreorga	dffjgc
-2part on	jffedb
-2office till	bifdde
-2messag before	jeffec
clputtin	hedjde
nunclea	giiedb
-3, last two	eddecj
pcllr	eeefje
pbaines	eeefje
-3not accept by	bcffej
pwhiteh	dejddh
-2sheet before	djfffd
pmessed	degedj
prail	dbjfeh
ptallin	jedfdg
clunluck	jfecdg
-bthingy	ejefed
-3upon it within	jcffee
-3be releas on	hfeebh
clstampe	cjffgd
-2with in	cgffjb
njet	ecffej
pdepend	ffeecj
clanalys	jeefee
-3chapte meets on	bfegdg
+2at latest	ghcedb
clzero	jfffdd
clclue	jfffdd
+2and were	ffffjb
-3can you make	ddjfee
-2extend by	cdfdcj
-3was extend by	cdfdcj
-2waitin beyond	ceefdj
-3you waitin beyond	ceefdj
pcpc	bgeffj
-1shout	jegebb
-3been contac within	jdffed
-2there before	djffeb
-2wrappe up	fffebj
-3interv wrappe up	fffebj
-3am in milan	dedfej
-2callin them	bbdjcg
-3, callin them	bbdjcg
+1end	eefedj
-1offsit	dedfej
-3should hear by	jeffce
+2is still	ffffjb
psub	gjfefb
nbigger	jcfffe
-bvice	eefjed
ppaying	fjdfee
nswitch	jddebi
clgreg	dfffjd
-2hersel back	cffeej
-3vet hersel back	cffeej
+1better	eejfec
-bcustom	gedddj
presit	eceffj
crroof	jefecf
nstores	cffffj
clstandi	gfefjb
-3we advert on	ffffjb
nbe	bgehhe
-3you would know	befffh
+2from @d	cdjecd
nbed	dfefej
-bknow	jiccib
-2in exactl	jeffdd
-1though	cbcdgi
+2, per	cjffde
-2unavai on	efcfdj
-3be unavai on	efcfdj
+2no longer	eecfjd
-2pick by	jcffde
-3chats finish on	deecdj
-2assess from	efejcc
-3be assess from	efejcc
passent	edeffj
-1milan	dedfej
-2in milan	dedfej
-bdiwali	eefdej
+2, forty	effecj
-2met on	bedeei
-3the answer until	hgefdb
nupon	hceedj
-2they have	idebcf
clsettin	hjefeb
pam	ebbiih
nit	heedjd
-2due before	bbffhi
ppricey	gdfbej
clping	jfbedg
-2esol in	efefdj
-3for esol in	efefdj
+2and be	bbcjbi
rxanswer over no	gdcebg
-bdraw	idcecj
-3is off until	edfeej
pcreate	defeej
crintend	gffbfj
clregret	dcjbfh
-3, back on	defeej
nthursd	jfefed
+2about needin	ffffbj
-1beyond	jgccbb
-2papers until	jcfbef
-3your papers until	jcfbef
+2, stockt	ddeddj
crbreakf	eejeef
-3she is off	eddfej
-2stonew firm	eeefcj
-3the stonew firm	eeefcj
-2inside of	jdeffb
+bcollap	ffeedj
-2reques until	bjffec
nobtain	ffefjc
-btutor	gdfedj
-3so that is	jcdbce
-2paid before	feffbj
-3fees paid before	feffbj
-3have got until	gbedcj
crtribun	bgffej
+bnoted	edefje
ppartic	iibhbd
-2induct on	bcjebf
nreader	ffjffc
-2like ,	gibecc
-3of you in	cjdede
-2copy by	bhgehe
ninsist	geddje
+2becaus after	jdffeb
pflips	cffeej
pcoins	cffeej
nbase	ccefhj
clpaint	ebcfij
+2becaus the	ebicic
ncompli	jbefcj
bsafter day past	efffjc
rxdenied after past	efffjc
nlikely	hbfefi
+2s here	dfffbj
nblocke	jedbdi
-2about you	debdej
+2interv :	jecddc
-2the long	ddbedi
phoneym	geeccj
-3place during the	dfejed
cronline	djifdc
ncertif	bejgbi
-3longer than the	gjddce
pfly	igheeb
+bowners	dffefj
+2but that	bdefhi
pkill	jcfffd
+bapp	iefeib
-boga	gefjeb
+2i get	hfdebe
-3not do the	bdjeee
papprai	gededj
-3conclu our delibe	gffbeh
-3your yes :	cjcfdc
-3, upload before	dceeej
+2of this	ehffbe
ppetrov	ecfffj
-3are publis on	jffedd
pphotog	fibjcf
-3decisi are due	cbffjd
pdome	jcfffe
-bweb	gdffbi
clweb	gdffbi
-2ten ,	dccedj
clgod	jeecdg
-baoife	bfgggh
-3was hoping for	cefecj
+2, togeth	bbjhhf
-bcode	biefdi
-3that was due	ebffjd
-3mail of the	efffjc
+blocks	fefedj
crlocks	fefedj
-3people to see	cfejec
-3two dates ,	bdbbjg
-2settle in	cefdej
nclassy	bffefj
clascens	jieebd
+bfewer	deffej
pkeepin	cfcehj
-2^ talk	cdgfbi
-2these by	cjffed
-2, posted	gbddff
psounds	dgjffb
pfundra	edefej
clcall	ibigdd
clalign	eeeeej
clvp	jiecec
crturns	jeffed
+2@s .	effejb
-2our delibe	gffbeh
-3can decide by	bdffje
-3my mail from	ffffjb
-3its decisi from	cfffje
ntotal	bcfjdj
-2q :	hebfdf
-3no q :	hebfdf
+2: done	bcdehh
-3on it :	jeefdc
-3your nod by	djfeed
crcousin	bbffji
-bbooth	fejffd
clbooth	fejffd
+2, fine	fbdeci
-3you on a	dejdbe
-bbay	edjfbi
-2collec until	dcfffj
-2stands for	ejefeb
-3offer stands for	ejefeb
clfeared	efefcj
-2pronou by	jbffee
+bcohort	bheeej
-1confer	bedigi
-billust	ffeeej
cl@s	bcjchh
-3would be told	bfeeih
-1screen	hbfefc
-2cvs read	cfejdc
+2, people	cfejdc
-3: cvs read	cfejdc
nacadem	ieeebh
-2, lights	dfecdj
+2, sound	dfecdj
-3@d , lights	dfecdj
-2added the	hbdfbh
-3, added the	hbdfbh
-btwelve	cidecj
n.	befgjf
-3settle it by	jcffee
clforms	chcjdf
nlambs	dfeffj
+bmill	ffgfbi
-3financ meetin of	cfeecj
crb	bbjehg
-1wed	deeedj
+1panels	deeedj
-2^ wed	deeedj
+2panels with	deeedj
nhard	bejehe
-3she would phone	jfefde
clheya	djfeee
clnoor	djfeee
-3interv @d and	jfdceb
-bfirm	bicfhf
-2office reopen	jeefeb
-3be done by	bdejif
-3flies to la	cfecdj
+2i do	bcgfej
clparagr	cjffee
pfunny	bibejg
-2either way	jeffeb
-2there until	cjeeee
crworry	eeefej
-2his is	jeddbf
-3, his is	jeddbf
nsing	eejeee
-2to count	jbffbg
+2, ten	ccjffc
-3to people within	jcfffc
ahno	dbgfch
pmortif	iiffdb
-3probat would be	edffdj
pprobab	fbgfdj
-3crete till the	ddffej
+2teatim i	jcffcd
-3off on the	fcbcbi
crunion	cjeffe
-2everyo within	fcffjd
+2becaus they	jccebh
pwasted	ffffbj
nwhites	egjfdd
+2and him	efecej
ppassag	dicedj
pshared	fdefej
-2sittin down	hfdheb
-3are sittin down	hfdheb
-3on board from	feefcj
crahead	bihdhe
crruns	djffdg
-2is seen	efejcc
+2and lot	efejcc
-3two is seen	efejcc
presolu	bfffhh
-2notifi the	jfefed
npigeon	djfffd
-bhq	ciiehb
-3are from the	efjdec
+1told	bfffje
+2told you	bfffje
-3whoeve told you	bfffje
clgut	geeecj
clchairl	feeedj
clpays	jedddg
-bappear	jbdfcj
-3it over by	djfffe
+bmanagi	jeffde
-2email ,	djeffc
+2to some	cfeejc
ppython	ejfffc
+1system	efjfdb
+2system design	efjfdb
-1stimul	eeffbj
-2a stimul	eeffbj
+2on campus	eeffbj
-3for a stimul	eeffbj
+2meetin .	bfbjcg
-1until	hhefbd
-bhonest	jgceib
psales	bdjfdj
pthrice	jfefed
+2, over	jdiecb
ntiny	fffdjc
-1rung	iedehb
-2be rung	iedehb
-2no the	jdeedc
crcloses	cgejdg
-3of it on	jegcdb
-1settle	jffceb
-2is settle	jffceb
pbug	fegejc
-bpriya	cejjdb
clpriya	cejjdb
-3write by the	jbfffe
-bstandi	fdedej
-3get the verdic	cffedj
-3move it to	eejdec
+2, next	gdcfbh
-bsips	efeeej
+bnoses	efeeej
clsips	efeeej
-1availa	cghbcf
nbonfir	fffjdc
nfly	ehcbhi
palmost	fgdjec
pevent	jefffc
ppool	febhdj
rxanswer - no	cfffcj
nweathe	cjebei
+2concer your	dddddj
-2you are	cededj
-bindica	beffjf
-2arguin stops	jdefec
-3the arguin stops	jdefec
-3dates before the	fjcedb
-3oslo on the	bdjdef
nfunder	deffej
-2farmha on	ffecej
-3more farmha on	ffecej
-1refusa	ffefjb
-3handed in by	cjfffd
pgeneva	bgdehj
-3pick someon by	jdfedd
-2doors on	decfdj
-3its doors on	decfdj
+bhigh	ddjedh
prowing	edfffj
-2here ,	febieg
-3works here ,	febieg
pbraga	hfejcc
+bpostca	jeffed
-3partne vote on	dffjcb
-2due the	dcdcbj
-1look	ffjgfb
-3sift : done	fffejc
clnatter	jecdei
nparked	cffeej
nconven	cgefje
pworth	ejbfdh
ppainle	bggffg
-3again from the	dfeddj
nrunner	bieffh
-2# applic	dfffjc
-3answer before the	ibefhe
-2twenty minute	edjfdc
+2to sit	cjefee
+2but now	cfffjb
ndealt	fffejc
-bfloor	hcbejh
-2clerk by	cjffee
rxsuperseded since past	ffffbj
-3would know within	gbffhd
clten	gicebi
plifted	jeeeed
-2fair :	dccedj
phangs	bjffeg
penjoya	heifgb
nabroad	ibfffg
cllaid	ejefec
-2effect from	beccdj
nconclu	idgbid
pfaster	edffej
-2start is	eedffj
-2later than	hhcbcb
-3hat on the	fbgffg
+1into	dffejc
-2, strike	deeeej
-3@d , strike	deeeej
crre	egdfjc
nduty	ifbcfi
-3in person on	deffjd
-2silenc beyond	djfedb
-2bishop on	behcdh
-3the bishop on	behcdh
-3shortl takes place	dfbjed
+btexts	jefffd
+2for hr	heffib
-1renewe	becdhi
-3eleven people in	dffejb
-2dies in	djffeb
-3link dies in	djffeb
-2, letter	fdddbh
-3@d , letter	fdddbh
-2them at	eeeigb
-3your mail from	ffffbj
pcheque	efedej
clhas	hgdgbg
-2ring the	jeefee
-3will ring the	jeefee
-3you an answer	edefjd
-bstreet	deffej
ppursua	hdjefb
nbye	eejfib
-bhard	gbgecj
+2at my	efeeej
-3again in the	gdgcbf
-3thing goes in	djdedd
cloga	fefjec
ptalent	gehfbi
nstress	ffejfc
+bcostum	jffeed
-3we told you	cfffjd
-2look :	beieei
crhave	jgbcdj
-3yes , on	dcjccf
cldevelo	befggj
nintima	efffdj
+2, callba	bicjeb
+2the badger	dbcfcj
clspeaki	hefeib
-2will take	dbfdii
-2moves to	bdhedh
crsift	efcijc
-3them at the	idgedb
-2unders by	cjffed
-3the unders by	cjffed
-3stays open until	dcfeej
-3stands until the	dbffgj
-3order closes at	eceffj
+beleven	degejc
nbasis	ccjfdi
-2ringin round	jfeeec
-3firm answer by	jdffec
-3to revert by	ebfdjc
-2down in	ffffjb
+2she tells	jeffec
+blandin	jffeed
-2passpo by	cjffed
-3fellow before the	jdfffd
+2on averag	cdeefj
+2and only	eeefjc
nimmedi	defefj
-3her desk by	bjffed
+2after he	cedjec
-1for	bfhfcg
-2story :	hdefib
-3your email dated	ffffjb
clrevise	hjcfgb
-3it might be	dfffcj
-2: interv	bebidf
nesky	ejffed
-bscript	ejcfhc
-2joinin date	eeeeej
nnasa	fjfffb
-bfacult	jgfdhb
-3the strike on	bffcfj
-bimmigr	efeeej
climmigr	efeeej
rxsuperseded by ahead	cecbjd
-3they need until	jbfcef
nsteve	hfffbi
nowed	bgfeig
ncostum	ffffjb
+2and gives	cefdej
psine	eeefej
pdie	eeefej
nlay	ffjffc
-3due before the	cjffeb
crsal	dfefje
-3people know by	jeffed
+2latest ,	jeeebb
+2and goes	efbjgb
crbrusse	fjcffe
psherif	defjfe
-3verdic on the	jffeed
-1showed	dceeje
-3her decisi on	cffdcj
-3you , by	djfedb
crprovid	fejffc
+2go by	cbdfgj
pouting	deeefj
clchorus	fffjfc
+btil	ffeecj
nmicrop	fihfeb
-bfellin	cffffj
clfellin	cffffj
-bbookke	bffffj
+2: her	edefcj
+2the board	jfefeb
+bcoveri	defffj
rxappointment - ahead	edgebf
ntarget	fdfjbh
+2, a	ehbdid
+bfurnis	djfeib
crsure	jdbhdf
-bhave	ihcggb
crtaxi	efffcj
+2has passed	ceffcj
-2birthd for	bccehh
-3happy birthd for	bccehh
+2, given	efddjd
pfreedo	eeffdj
-2conver on	cdjbff
sidate-owner	deddje
+2they announ	jeefec
npilot	gihedb
crvenue	hfefib
-3to come back	bdjfed
+1brusse	fjbfec
+2brusse time	fjbfec
prough	hdjfeb
-2test in	ejcfed
-3not hear before	cfffej
+2you become	jbefed
cranyway	fefdjd
-2kicks off	ceffej
-3season kicks off	ceffej
-1themse	jdfbch
-3@d , but	jeeebf
-2birgit by	hhffcb
-3for them by	djffed
clsteeri	fffejd
crpitch	edffej
-3for @d and	efdejb
-breplyi	ejffed
+brehear	jieddc
-2works til	eefedj
-3here works til	eefedj
-2destru in	bfefdh
-3self destru in	bfefdh
-2medica on	fbjfed
-2a name	jbbfbg
pgreenl	efdeej
phomeca	efdeej
+1positi	jfffcc
pexec	ffejed
rxaside until past	cbdbhf
flagain	cfiecj
-2active for	fcffdj
nem	cedfjg
pcsv	ddfffj
nrude	jeffce
-3somewh in the	dejeec
-2the advert	dfeedj
-3closin the advert	dfeedj
pballot	dgjdbg
-2sheet by	ejffec
-3panel reconv on	bfdjee
platin	ccjffh
+2, ngozi	fdfdej
-3rob till the	fdfdej
-2me and	cedfje
+2from sal	cedfje
-3from me and	cedfje
pgenera	iebejc
+bdiary	jidebf
-2notice period	eefeej
-3, # ,	hbcecj
-2settle by	fcfebh
neta	ffffjb
-2the offsit	eedeej
-3for the offsit	eedeej
nlisbon	fdhecj
-2^ come	jececg
clshld	jiffdb
crphoto	ejjfbd
pcoachi	fdjffd
-1site	ddiebg
-bfish	dfffdj
nfeel	fcffje
-1falls	icdebh
crgenera	jecfgd
clwin	jceecg
clback	eiebgh
-3which ends on	hbdddf
-3yours on the	dfdjeb
+bcertif	gjhddb
-2did :	dcefcj
-3answer in the	jecbbf
-2a confer	eedeej
-3at a confer	eedeej
crinstru	cjfffe
+blooks	jedfee
nbirthd	eeefej
-boffsit	deedhj
-2choosi on	geebdg
crthe	ejffed
-2cards by	jcfffd
-3tachog cards by	jcfffd
crable	ibegbh
pinstru	jjdddc
crartist	fgeejc
-2, result	jeffdd
-bparent	hcidbh
+bthings	cfffje
-bperth	fdffdj
-2after :	jedfdd
rxappointment on ahead	bcggef
phandbo	fdefej
-bzoom	ccheej
rxreview over no	hfeeeb
+2while we	feffjc
-3link expire in	dcfffj
-3last two on	efejec
+1holida	gdbebg
-3the office till	djfdcd
pexpire	fejfcg
cltype	efdddj
+1otherw	djefee
crjoinin	hjfedc
-1sessio	ffffbj
clissuin	ejdeee
prcvs	ejdeee
-3launch is the	deeeej
-3the second interv	ceejbb
-2wrote the	ffffjc
-3i wrote the	ffffjc
-2will write	jffeec
-3i will write	jffeec
ppat	echfjd
+1accord	jcffee
-bexec	gfffib
-1girl	ccegej
-3and has until	defjec
clgraz	defeje
-2contra ends	cefdej
-3great meetin you	deffje
pembark	jdffed
rosuperseded	cecbie
nchasin	efefjd
+1:	cgbfgf
-2jura until	dceffj
-3the jura until	dceffj
-2resche to	fejfdc
-3been resche to	fejfdc
-2ring them	hbgfhf
-3to ring them	hbgfhf
-3card expire on	efbedh
pthus	beeeii
-bnotary	bhddhh
-2hols til	dcfeej
-3on hols til	dcfeej
-bsignal	iffbbi
-2hear ,	gcdebi
+bdocume	fejffc
-2whatsa me	jdefed
-1align	cededj
-2ops align	cededj
-3and ops align	cededj
psemina	chgecj
+bchrist	fedeej
-3spot moves from	dffejb
nnephew	jfffec
nrandom	deebij
pconten	djefef
prosa	gdgjeb
+2s agenda	bfegef
cljune	bjfefg
+2but it	fbebei
-3your slides by	beifig
-2certif within	bfffjc
clfeast	gededj
nnorth	efefej
-2probab not	ffffbj
pclashe	fejeed
-2report in	jcfeec
+2, obviou	iedebe
-3we had said	dfffjd
-3the decisi from	effejc
rbdenied corrected-day	ceeedj
clpostie	dfffej
-3, comp review	bedfci
-bsouth	eeffdj
-2you stand	jfffdc
-3where you stand	jfffdc
crceo	efjeee
-2a line	iecebh
-2had been	deefjd
-3it had been	deefjd
clapprai	ejieeb
cradvert	cedehj
-3answer us by	jefdec
-3the answer by	jcffee
crwife	fieieb
nhook	eeffjc
+bworkin	ffdedj
-3yay or nay	jcefee
-3he is free	dejffd
crautoma	ejffcf
clsuits	djefef
-baid	fjfffc
claid	fjfffc
+ban	jchcgd
+bchecki	heeejb
pwarsaw	deefje
-bcuts	jedede
clcuts	jedede
long	becfgh
crengine	cecfhj
clvacati	defffj
+bshoes	bcgfjh
pfemi	bfdiei
-2partne vote	feecbi
+2, an	jddeec
+2, upstai	cbefci
-1recept	bbffeh
crdescri	dfdffj
pwales	eedfej
+2you asked	edffjd
-3ring you by	jcfffe
+2, wrong	eebegj
-3ship leaves on	fecdej
pola	iehbhc
pback	cejffe
clq	egeejd
-2knives on	ebifbh
-3and knives on	ebifbh
+2in your	geeejb
-2agency says	jfefec
+2and shall	dffeej
crsmall	ebffjg
photel	bciehh
crought	djffhb
+2and his	efebdi
crapron	dejffe
-3you come the	cfjfee
-3minds up by	jcffee
paisha	jfefed
+brevert	feejed
clpicker	jegeec
-bprescr	fbffej
pplant	jdhedd
pkung	ehffib
phei	ehffib
pchoy	ehffib
+bkill	hjffbc
-2travel until	ddffjd
+2prompt .	ebjfee
+2for invent	ecdffj
clfrost	eefeej
-2done before	djfffd
+bphonin	jffefd
-2your profil	ideebi
+bouter	jhefec
crouter	jhefec
crwon	jeefgc
+bahead	edjeef
-3word for you	dfefjc
-3withho it before	jceeef
crillust	ffefjc
nsecure	ehffbj
-2teleph by	jcfeed
-2driver from	ffffbj
-3tram driver from	ffffbj
-3she promis me	ieefhb
+bset	eheejc
-3me signed by	djffed
+1left	ehifcb
+2defini $	jdffdf
+2or in	dedeej
ntook	fcbgig
-3addres for the	fccfjc
pand	hggcbi
-bgame	djfffd
-bludo	jgeeec
clludo	jgeeec
+bpat	eejffe
-3shop opens on	decefj
+bcount	fbdghg
-2no of	ffffjb
-3have these by	cjffed
-2have the	ibdech
pchatti	gdihbg
-3will be decide	cffcej
-2, closes	chdbbh
-3get an answer	begfhj
pwet	jjeecb
crchecki	heeejc
+1soon	jccfce
-2who on	jfffed
-3follow our chat	ffdejd
-3to them by	cjffff
-2shut from	ffeedj
-3their verdic on	ceeejb
clshowin	edjdff
clkiosk	iidffb
-2go on	icbfdf
-3evenin is on	eedeej
clseaman	djfffe
+2suit for	fejedd
-2got until	ffecbg
-2chat ,	ciffdb
-3go out the	jffeed
-2for by	bjffgc
clmonsie	eejffd
clstated	deffje
+2per the	jdffeb
-busher	efeedj
-2ran over	feddjc
+2, last	feddjc
-3interv ran over	feddjc
-2every first	cedffj
-3: as of	ffffbj
-2is decidi	jffdfc
-2letter out	jeefdc
-3, letter out	jeefdc
+bthus	fdfdej
+2, here	dejfib
-3trial shift ,	edjffd
nprogra	gjgcce
-1way	edccjd
crrevert	ffejed
-3from @d ,	cdjfdf
-3, and in	fbeech
pruling	hjeeec
-bverger	jfeebg
rbsuperseded answer-time	gjdjcc
+bintern	ggcdjd
p@d	hfhfbe
clunsucc	jeedch
-2made on	hdbddg
+2nor @d	cdddje
-2goes on	eejedb
-3it goes on	eejedb
rxanswer for past	efffjb
-2approv and	efedib
-3being approv and	efedib
-2a dentis	cefffj
-3have a dentis	cefffj
-3office shuts on	djfffb
-3, and by	ggfecb
ahead1	fffbgf
-2^ heard	beeffg
nfurnit	geffjb
phop	fjffec
crlease	ccffjh
+2so i	ebcgfi
-2you receiv	cfefjd
-3i have got	cjhfbc
-2@d until	ebejed
-3from @d until	ebejed
-3is begins in	efcefj
+bish	eejfcg
-3the panel met	eeffjd
-3be back within	djffeb
+bknown	ccdeij
crtalkin	ceejdh
nreliab	hecfej
-2turn 's	jeeffc
-3my turn 's	jeeffc
+btax	ffffbj
ntech	edffej
-bgramma	gfefjb
pled	efjffc
pgreen	hjcebf
-3will circle back	jeeffc
clalongs	deefjf
-2signed until	ejffec
-3back signed until	ejffec
-3@s , so	djefec
-1manage	cdhjci
crneeded	efdbih
nlives	eeefej
pito	efffcj
+2should you	bcheef
-3from us the	jffeec
-3tell me within	bjffff
-2signed on	dddjdd
-3holida 's the	deeeej
-bmonday	djeddi
-2questi of	ffefjb
-3your questi of	ffefjb
nremove	dhefcj
pnodded	hbfedj
-2remind :	bdhffi
-bms	cjhfcf
npsycho	cfffje
-2size by	cjefee
cldirett	fffcej
-3an email by	defiij
-2were interv	efdfjc
clmatric	cffeej
-3i will know	jeefed
clbetter	jgccbg
crforms	fbjefg
-2crane on	efdecj
+2i want	efdecj
-3the crane on	efdecj
clgame	djfffd
plogic	jgefec
-bleast	efefdj
crrisk	djfffe
-3two more people	ffffjb
+2, somebo	ecibbi
-btoy	ffjece
-bnuremb	ffjece
clnuremb	ffjece
-3they told her	eefejb
-2expect any	dfefdj
-3we expect any	dfefdj
clfriday	ejeeee
+2, term	dbgffi
+2once i	jfefec
-2databa for	eeffej
pcarava	jecedh
-bchew	jcejec
-bsuppos	dfeejf
-3the mail of	ecdfdj
+2s scheme	ceeffj
-3see you again	efgfib
-3you at the	ccibhe
-2off is	bicfef
-2^ exactl	djfedb
pweekly	feffcj
ppapà	dfffdj
crtear	ejffed
-2till the	eddebh
-2spot on	bfffhi
clextra	jedeeg
-3passpo copy by	djfeee
pfog	jhfcfc
nreacha	jfedee
+bbad	jfcfgd
nchew	fdddgj
clgladly	eejfdg
+bend	jjceeb
pgreat	bcijch
-2in ,	eeibce
-3, crew bbq	cedfej
crempty	ffffjc
pluísa	ejfffd
+bdelaye	dfffjd
-2sift in	cfdjcd
-3first sift in	cfdjcd
-2gave ,	bebeje
-3we gave ,	bebeje
-3@p , refere	feefjc
clpropos	gbhhfd
phighes	fcfeej
-2phone within	jeffec
-3touch by the	djffdb
-beditor	bhdfej
-2hr 's	jeedcd
-bsurger	ibdbgi
-2advert in	ffffbj
-2teache in	ddffdj
+2has found	ddffdj
-3physic teache in	ddffdj
poutlin	cdiddj
-2topic ,	djffec
-3the transc by	cdfejc
-3will be decidi	jfeefc
-2diary for	idhfdb
-2is from	bfebgi
+bideal	ejffed
crideal	ejffed
-2in under	ccffje
-2read the	dfejec
-3are read the	dfejec
nprays	eeeffj
-2bell me	jeefec
crcleare	jdeffe
clrosh	effdej
clhashan	effdej
clprint	gibddi
-3leave from the	ffdeej
crrankin	gifffb
pball	ehjecd
-2write on	bdfegj
clsir	hdjfeb
crmatron	cgfejd
nbuses	efcffj
-3and reopen on	ceffej
-2@s ,	eghbbe
-3essay due :	dedfjb
-3, come in	dbefej
-2says decisi	jffeed
payesha	eefgjc
+2before people	jeffeb
nchoosi	egefbj
-bclock	jbcfeh
+2could be	deffej
+2, lucky	eebfgh
crcottag	egejeb
+2, upon	jedeec
+bforty	bffjhe
-3the conver on	dejfec
crbye	fjeede
-1fittin	bbhecg
nchecki	ffffjc
+bstaffe	echedj
-bhandle	dejeeg
prollin	dijfcd
phalifa	gjefec
nroy	gjefec
-3choose by the	jefede
+1exclam	cjfffd
+2exclam mark	cjfffd
pwine	jedcci
ncampus	hddejd
-1md	ccgdcj
-2apolog for	beffei
-3she apolog for	beffei
-3saw # more	feeeib
-2finish by	hiffeb
pnapkin	bjffeg
palan	ffffcj
psunny	dfffdj
-1seat	fddbfg
-2interv by	hdbdic
-3an email within	jcffee
-2hear in	fbeeic
nping	dhiegb
+2, hence	ffdfjd
nhome	iebedj
pheadco	ieffbh
+2i told	efffjc
-3the plan :	bcjbdh
+broads	deefej
nmaybe	edeeej
psold	jeeedf
nside	ffjefd
pseats	bdgeih
+2after tea	cejfdc
-2us the	ddcjdi
-bcredit	jheddc
-bblocke	jeefee
-3ngozi till the	eefdej
nkept	jddedg
clfundin	jdedch
-2word on	cbidge
-badmiss	hebeej
-3and picks on	jfeefc
prepo	gejeec
clmulled	gbefgi
-3video interv by	ejcfef
nforfei	ejffed
phub	egedej
crfavour	effejd
-bspeaki	gefeib
clpound	ffffcj
-3review applic in	efejeb
-2away for	cfffej
classay	jfffed
-1job	fccbgf
prugby	fcfdjf
-3and in the	fdbeci
+2in oslo	cejffc
-2are open	efdeej
nreappl	deffej
-2team on	hcbehd
-bdeal	gfffib
-2names by	cfffdj
-3not know by	edffbi
+2or any	ccifjc
+2was with	ffefjc
-1learne	ffffjb
-2we learne	ffffjb
-3skippe told us	dfffcj
+2anyway $	bffdfj
pit	djeege
crinvoic	jfffed
-3our offer by	cegfgj
-3all candid by	jdffee
clentere	efefjc
clspits	jecdeh
crsuits	edidbi
-1traine	dedfej
pelect	ijefcb
prelay	cfcjdi
-2texted within	jdffed
nlies	jbffci
-2assist by	fhfeeb
crfixed	ddfijc
-bbamber	eeefej
-bbrewma	eeefej
clbrewma	eeefej
clbamber	eeefej
pbeer	eeefej
pmat	eeefej
-3it is not	jccccf
-3then it is	cdeffj
-2needed before	bjffeg
-3shut from the	fffecj
rbact start-date	fgbcdf
-2last :	ieiedb
-bshared	beffjg
preliev	cjeeeg
-1him	igdfeb
-3timeta : nothin	efedej
-bcrosse	cjddic
pbhai	jeffec
-2needed until	ecfffj
-2forwar from	dedfjb
-3brough forwar from	dedfjb
-3availa grid by	ejffec
-3their answer by	jcfffe
+bcould	fbhdci
-bhousek	ffjefd
-bpayabl	ejfefd
clpayabl	ejfefd
-2it was	fcbcej
-3is valid for	dgeebf
crcampus	eeffej
-3farewe is the	cedeej
psurnam	defffj
-3by mail on	jfefcd
+2call with	dfdfjc
+1everyw	ceefdj
+2everyw else	ceefdj
-1bridgi	dfeddj
-2hangov bridgi	dfeddj
-3, hangov bridgi	dfeddj
-2on holida	dddfej
pstefan	defefj
padvice	ejeeee
nopenin	gbgdhe
crmarket	idbfei
pspace	dibfei
nended	jbfice
bsfrom lower-bound no	fbeeeh
-3will i know	idefbe
-3the job by	jcffee
-2readin by	bdfjed
+2and done	bdfjed
-3done readin by	bdfjed
-3we promis for	efffjc
nresubm	djffgc
-2team within	jdfffc
-2promis was	efffjc
-3the promis was	efffjc
-2counte by	cjfffd
ncantor	jfedee
pwillin	gjdeee
clhostel	gceeej
-3on it until	idfeeb
-2copy before	ecdfej
-3collec it from	fededj
-3from me in	jcfffc
-3for interv on	dejffb
+bhelp	ijefcb
+2, attach	effejb
-3two interv ,	eeieib
-3your accept by	cjffdc
clbefore	fjfecg
-2someon else	dfffjb
-3signed someon else	dfffjb
ntil	ffeedj
-2lapses after	cjffdc
-2you both	jefedd
-3ring you both	jefedd
-bcover	chjegb
npumpki	heeebi
pgolf	biffeh
-3mail said the	bfffjf
pazores	defffj
nleafy	defffj
+2on our	cdffjc
clgroup	dhjfbe
-bpackin	jcfffe
-1depart	cdefej
-2run to	dcefej
-3could run to	dcefej
nlodge	dfddjh
+bpartic	ejffee
pprecio	jeffde
clpulled	bbgejg
pbill	ffdfcj
-3tell everyo within	beffjg
-2^ coffee	edjfdc
-bwaiver	ejfffc
-2now on	begfch
-bdaylig	efeeej
cldaylig	efeeej
clsaving	efeeej
-3season opens on	edffej
+2to think	bjdhbe
palphab	edfffj
ppoets	edfffj
pyeats	edfffj
-3pages , by	cjfffe
-2rotati is	fbfffj
+bversio	eeeefj
pfreela	gfefbj
+blearn	jdeeci
pestabl	dffeej
-3assess centre on	cdgeje
+2, hired	hedeib
-bpatrol	dfhfjb
clpatrol	dfhfjb
pimmuni	djfeef
+btbc	dfffjd
-3reason test within	djffed
crranked	jcfffe
-2servic the	ceeegj
+2in leeds	cejedg
pfedera	fdefdj
+2@p ,	efffbj
+bdespit	dfefej
+2, cause	giefeb
-3interv forwar to	efjddc
nnestin	heefbh
nflown	heefbh
-bdeferr	jfeffc
-1first	gbfdeh
-1evenin	cbhbci
ppics	ejgfeb
-3off over the	effdej
+1someon	jdffed
-2actual closed	eefedj
+2end .	eefedj
-3is actual closed	eefedj
+2come and	jccebe
-3finish by the	cjffee
-2stoppe on	ffffjb
nswallo	hfefbh
crarrang	jgefbe
-3mailed : forget	bffdjd
-3a shout by	cjfffe
-2lagos on	eebehh
-3lets call it	jffeed
-1chase	ceefej
-2, chase	ceefej
-3@d , chase	ceefej
-2transc by	cefejc
-3not on the	jfeced
-3extend it to	ejdeed
-3throug @d ,	dfefdj
-3to try again	eecffj
-bpasswo	efcffj
pdouble	ifgffb
-3will revert by	ddfdjc
-2people ,	jdhebb
-2# times	fedfcj
-3viewed # times	fedfcj
-2's back	ebcccj
-3note the date	eeefcj
-3may reappl after	edffej
ntash	deeffj
-2launch is	efeeej
-3: launch is	efeeej
+bbit	jedegd
nmonito	gcefdj
-bscratc	jecbge
nenthus	ffffcj
-1upload	biheeb
-2over a	ffedej
-bprize	bdefjh
clprize	bdefjh
-2# till	dcjedd
-3, # till	dcjedd
-3not see you	ffefcj
nrealis	bdeejg
+bhard	chjffc
nupside	djffee
ndouble	jeffee
-2one within	ibffcf
-3tell him by	ejffdd
crlent	egdedj
cronce	hidbch
psailin	ieieeb
-2they pick	jeefdc
-2fair is	ddjefd
-3me this by	cjffee
-2hold until	eeffdj
-3on hold until	eeffdj
pcostum	diecej
-2name on	fccdej
-2come down	ceceej
-3show reopen in	eedfej
protter	egffbj
nqualif	feffjc
-bskelet	cifecj
clskelet	cifecj
-2to everyo	jfeeed
+bpool	efffjd
-1carava	deefej
-2the carava	deefej
-3into the carava	deefej
-3it again after	eeefej
-bcrimin	ejffee
-3heard nothin by	jdffee
-3second visit on	ffcfjd
-2so within	cjffec
-3say so within	cjffec
crinsist	gfffib
pcorner	jiefcb
-2decisi comes	bffigi
-3you a ring	dcjfgg
pmidwif	jfeeed
clslide	cjffff
-1hire	jdcfbg
+2with whatev	jfdfed
-3have @d and	dejcce
+bhealth	ejfffc
-2's arrive	efeedj
-3profes 's arrive	efeedj
+2# for	eejfec
-2format by	cjffed
clpsych	iidfeb
nforum	gfeejb
-2: whethe	deceej
+2is needed	deceej
-3do : whethe	deceej
-3outcom on the	jfefed
+2until you	jefffb
ntip	cifddj
-3or anothe by	jdffed
ptraine	fcibgh
clyou	jcjcgd
-2they rang	eeefjc
+2, probat	ffeecj
pshifts	djfhce
cllose	jdffde
-1pint	fdcfdj
-2places on	jeedfd
crmain	dfdffj
pquay	ieedbj
clhank	jideeb
clfrank	jideeb
clcredit	jieddc
+bdecora	efefdj
pspot	gbeiff
-2reache me	gceejc
-2that since	ffffjb
-2not till	jffedc
pray	heffib
ncork	edifbj
-3get the call	ffedib
clmarrie	dffdfj
-brepres	dffjed
clrepres	dffjed
-3their format by	cjffed
psurviv	jeiedc
-3they need about	jefedc
-3am in till	eecffj
-2in meetin	efedej
-3am in meetin	efedej
crgod	cdejcj
-bhelp	jeefef
+bred	jefffd
pheadph	ddfffj
-2test :	dejfdd
nages	hdcfcj
pfloode	fcffej
crgradua	eeffcj
clluc	fffdjd
+2, sees	idbbdh
-2be one	jeffec
-2advert closes	eeffdj
nmilk	jhdedc
-btruck	bejfeh
cleh	bejfeh
crciao	bejfeh
cloutsid	iceddj
clafford	bhgddi
nbirth	cijecd
+bphoned	eddbii
clverifi	ebifie
pages	jeefgc
-bclinic	bhhech
ppresid	jcgffe
-3barrac office within	ddffjc
npayabl	cdiedj
+2and last	ffjdec
-2being read	dfdjfc
-3are being read	dfdjfc
pqa	jeideb
-3, make it	gidebc
-2origin on	fcjffe
-3your origin on	fcjffe
pdairy	fjhbfd
-3am free on	dfgbfh
+blad	jfffec
ntrust	eicihb
+1given	djdegc
-3they approv suppli	eecdcj
-3got the letter	cdeeej
psubsta	jffdfe
-2doctor says	dcfebj
-3they will decide	jffede
pposter	dfffcj
-2be made	gffbgg
-3back yes by	ejffec
-2addres in	fgefib
+beighte	cjfffe
-2soluti by	djfffd
-3your soluti by	djfffd
pherd	behffh
-3works shuts for	eefddj
-2you applie	cebffi
-2guaran by	jcfffd
crsolid	efffcj
-3finish it within	cjfffe
crallow	ejfdeg
crchief	jegfec
-1folk	debhbg
-3, so :	cdecdj
-3get our decisi	cffejc
crhome	heebgh
crnite	jeffee
ncapita	hbfeei
pelf	jdddeh
-2happen by	jdffee
-2sure about	efffbj
nhints	dfffej
croverdu	deffej
pvillan	deffej
nmislai	deffej
+2, van	cecfej
+2comma then	eedddj
-3they finish on	eedddj
sislip	ddbcjd
clcover	cfjefe
-2comple by	ibebdj
+2after his	jfeeee
-2vote of	bdcdig
pclimbe	ejdeef
psherry	ejdeef
-bachter	jgcdcg
-2recrui reckon	jfffdc
+bwake	gfdjed
crat	behfgh
-bphysio	edfffj
-2closes over	eefcej
-3trust closes over	eefcej
-bcampin	ijcffc
clcampin	ijcffc
pidenti	djceei
-2told on	jdcbdf
clbit	cdefgj
+bso	gfcfej
+2now @d	dffejd
+btemps	jfffec
-2a no	ejefdb
-3or a no	ejefdb
-2after that	gdedbg
crresolv	ffffjc
nfor	dcjfdj
+2and our	fdbhcf
-2hq ,	bciecg
-3at hq ,	bciecg
pjanuar	jcdefg
ndownti	ffffbj
ntad	ffffbj
nminded	ffffbj
pliam	deffej
pscepti	cfffej
npizza	ddfejg
clc	bhgddh
clbite	jeffed
palarm	eeeeej
+2and before	ddfefj
clslamme	efedfj
-3offer stands until	bgihge
crbranch	cgjeef
-2doubt the	gbfebg
-3of doubt the	gbfebg
-2feedba due	jffecd
cldr	cchjid
-2nantes on	ffeejd
+2, reache	ffeejd
-3left nantes on	ffeejd
-3our decisi before	jefeed
-3and return by	ejfffc
pjumped	jcgffe
+2and tells	fdcgbg
pdermot	efffjc
-2is over	eefecj
-3that is over	eefecj
-3shut till the	ddfffj
pdenied	feffdj
-2, or	ebjfff
-3are closed on	efefdj
-bthistl	cfijdb
-3its determ within	ecfejb
-2then a	dffdcj
pbaker	ejffcg
ntakeov	ffffjb
pmarine	jcedeg
-2lodge on	djbddg
-3the lodge on	djbddg
-2silent for	ebcedj
-3go silent for	ebcedj
-3verdic by the	jeffde
pdiwali	jceddh
cldeacon	cffjfe
pclaire	jefffc
-2receiv on	eecfjd
+btransf	bjffid
-2interv @d	ffceej
+2, ref	ffceej
-3said interv @d	ffceej
-3he allowe himsel	cffejd
+1read	eeeejd
+2read @d	eeeejd
-3where it says	eeeejd
niv	jffeed
nprovid	dcjdbi
-byou	idjchc
-3an answer before	efeebi
+bgirl	ddebji
-3planne to finish	efffjc
-2be there	hbgfde
-3book yours by	djffee
play	ddjfeg
-2forema ,	efjfec
-3the forema ,	efjfec
-2how does	bdjfbg
ndanny	dfefej
nkeel	dfefej
-bfoundr	edffje
-2they say	gddbge
-3settle by the	jeffed
-2respon by	gifefb
-2but by	ifffcb
rbanswer promise-to-answer	icbfee
+bscanne	djffee
-3the job on	hfffib
-2upload within	jdffde
-3be upload within	jdffde
-1loadin	ceeeej
-2's loadin	ceeeej
-3jura 's loadin	ceeeej
+2the word	gdfefb
+2again .	defebi
phorse	fjdffd
-3half year closes	deffej
pbrenda	dfejgd
clstu	jbbjdf
-1client	cdbghf
crvessel	jgdfec
-3to sign by	bffech
crgiving	jffefc
phopes	dffffj
-bschola	efedej
-bdentis	ieffbh
-3on leave until	ddfffj
-3lets say the	cjefed
phomewo	ejefde
+barrang	ejefee
-2update within	jbffbg
-3from him by	jcfffe
-3see you in	decejf
+bready	bhfffg
bsfrom time-only no	eebeei
-2date remain	cfefej
-3start date remain	cfefej
-2issued the	dedeej
-2you start	eccfdj
-3fellow run from	ffdfdj
+2from his	jfeeec
-2one of	ffefjc
-3the one of	ffefjc
crproof	djfffe
parm	jbeeeh
+bstood	hdefjb
-2counte from	effedj
pdecidi	igddib
-2starti in	ffefcj
+2maybe .	cfffej
-bentere	dhffjc
+2that i	hcbdgf
pcry	jcefdh
bonot-before	gcbfcg
-2plans by	bjffhc
-3be commun by	djfecd
-boccupy	efeeej
-2# at	fdjfec
-3gate # at	fdjfec
cltoy	gfjece
-2deadli is	gdbddi
-3copy by the	fjffdd
nvaccin	defeej
ngoodby	ceejci
-3the decisi on	hcbdbi
-3term starts the	ceeedj
-2home in	decedj
-bcourie	jeddch
pquid	fedfej
+2, for	bfbhdh
-2after servic	jeefed
+2by an	eejegb
pciao	hfffhb
clolu	deffej
nolu	deffej
-1misery	jedfee
-2your misery	jedfee
-3of your misery	jedfee
nfavora	ffffcj
+1bank	ibdecf
crweeks	deeejf
nlarge	jeffee
-3and call you	jfefed
ptests	hecihb
clringer	geedcj
pp45	ffjfec
crlodge	bhffei
clround	jbfiec
-2inform in	jfffec
clcarefu	bffifg
-3me it by	cjffee
clfairly	heefib
nwebsit	gccgjf
-2an update	jffffc
crvoid	eiefbh
+2so @d	fddbei
+2i hear	iddebh
crmatter	jefdfe
nintend	jdhece
-1positi	jedbfe
padjour	jeffcf
+2, nine	gbgdbf
-bdraft	eeefej
+bheat	cjefdg
-2promis me	gbdeeh
+2for site	ffcfjd
ntilbur	effejd
clamsel	cfffje
-2commit met	ffffjb
-2off him	jfffec
-3since moved to	geebef
clhandle	efeedj
+2works for	cdjfed
clwhiche	jbfidc
pvenue	dhifgb
-3have until the	cgejcc
+bbless	bfgfgh
pranked	gbdfhh
-1supper	efeedj
-2harves supper	efeedj
prepres	jddeeg
pwaited	gceejf
nup	behdgh
nvalley	cjfffe
-bbe	bhgedi
-3date will be	ddfffj
-2leave on	ecdbgh
-1includ	ehebcf
-2and includ	ehebcf
-3to and includ	ehebcf
crtram	ffffjc
-2poppin in	efefjc
+2, lovely	efefjc
-3for poppin in	efefjc
pines	gdecgj
-2follow within	dcffcj
+bfinall	ccgfhj
crmatine	dgjfee
ptried	chbjci
-3term begins on	eddffj
-2yes of	feffjc
-3my yes of	feffjc
ptour	gbciie
clbread	beeehj
-3a barist this	efdfdj
crknown	ececjh
crregret	jcffib
pbea	efdfej
pmay	cbhghg
nlupe	jeeedf
-3all candid within	jeffdd
+2you begin	dccffj
rbaside past-event	fedcib
clbag	feeejd
-btreasu	jhefdc
+bstatut	gceddj
-2duplic by	djffed
-3in duplic by	djffed
+bmatine	hfjfcc
psuppor	ibhdff
-3ceo gives me	cjffee
+2, best	jffffc
-bdog	gfffib
ptobias	ffffcj
-2contac betwee	ifefgb
+bshifts	ieeebh
-bneedfu	jdfffe
-3patern leave on	idefib
npanels	dgeeej
-3says by the	jcffee
-2gets signed	efedej
pabbot	djdfff
+bmat	feffjd
crbeer	feffjd
nbrewma	feffjd
nbamber	feffjd
cltracto	cchdgj
nassist	cbhdhi
pshowed	cgefjd
pwas	jccdgh
-3answer in about	jeffec
pfault	fjbehe
-3to ring everyo	cfffje
punlock	dhjfed
-ban	bdiehg
-2lyon on	eejfcd
-banalys	jdhfcd
+1u	jdfeec
+2u will	jdfeec
-2first rehear	ddeedj
-3's in lisbon	dfdjec
prefund	dgefdj
-2emaile by	jdffed
-3be emaile by	jdffed
clafraid	cfffjf
-3my no of	ffffjc
clabbot	jdecef
-bnod	hgdebh
phellos	fbfffj
+2, your	bdifee
-2can :	icbddg
clwantin	djffdf
-bgym	ffeedj
clgym	ffeedj
naccomm	ijecec
-3presen it on	fdjfec
clrescue	ffeedj
-3or no in	chffjb
-3would start in	efeedj
-3's decisi within	jfffde
-3you know on	jeffed
-bfemi	efeejd
ptarmac	hbefdj
pgame	djffef
clstimul	ffffcj
sivague	jeegdd
-bby	fhgeib
-3said about the	cfffjd
-2could be	ibdcfd
+2from everyo	jdeecd
-2wrong letter	ffffjb
-3the wrong letter	ffffjb
pboaten	jgdfec
+2, nothin	efbche
nforema	jehdgc
-3pencil in for	behcfe
+2in case	jebech
pgrace	jeeieb
-2submit within	hbffdh
-2awaite within	cjfffd
-3is awaite within	cjfffd
-2ring by	eieedb
-2commit meets	bffjfd
preopen	chjedf
-btachog	jcfffe
cltachog	jcfffe
pspeake	ggbfdj
-3our teleph conver	efefjd
-3my list for	feefdj
+2, year	efgejc
-2done within	djffec
-bspoken	gdfeje
-3appoin take effect	deeeej
-2lambin for	dcffej
-3is lambin for	dcffej
-2letter before	jdffee
-3went make that	djdecd
-2applic in	icehbc
-3ahead of the	ebefdi
ptruly	egffcj
-brevisi	efefdj
clrevisi	efefdj
pswitch	figcbf
crsister	deeegj
-2paper by	ddfdcj
-3on paper by	ddfdcj
-1kitche	dcbfih
-2the kitche	dcbfih
-3in the kitche	dcbfih
-2will have	cjfffd
-3you will have	cjfffd
+bvettin	cjdfei
-3can reappl in	ccffej
-bwarsaw	egedej
pwendy	ebiefh
+2but @d	ffffjc
clpalm	fedfej
ndisqua	fjfefc
-2their decisi	jeffed
-3lands on the	idbedf
clcheape	cffcjh
-3interv with us	deidgb
-3call you the	jfdffe
clloadin	dfffej
+2, feedba	hfbedi
ngroups	jcfffe
-2year is	cecjdf
crshippe	efffjd
-bseats	eijeeb
pimagin	ffjded
-3manage expect :	cffedj
-3predec promis you	ffffjc
ploud	fjffec
pcurato	idfecj
crlooks	jeedfe
-2come off	dfefej
-3they come off	dfefej
-2@d then	jfefeb
rxsuperseded not-before no	hefebf
cldetail	cfhfbi
clthanke	dfejef
crspace	jdfffd
clindivi	jcffee
+2and then	egbehe
rxsuperseded ago past	ceffcj
-2to kenya	edefej
+bdietar	ehjedc
-btopic	ejfffd
psomewh	jefefc
+bline	egfcjc
+bceo	ffejdd
pfiona	eeifib
nworrie	hgfgeb
crspent	eeefdj
-2interv was	cbdeih
+brevise	eddjfg
crchicke	ciefjc
npark	edifbh
nincide	hbfefh
+2to phone	efdedj
cladmiss	hebeej
nprobat	cjdeci
-2rsvp by	ejffed
cltempla	djfffd
-2rector signs	ibfhfe
nvet	jdddeh
nunifor	gjeeed
-3see you the	bfjfcg
clscribb	fhffhb
rxdenied from no	jdcidd
pnewly	effedj
pmend	effedj
crpacket	cjfhfc
-2line by	djefed
pantici	jcffff
nlord	hbdfhf
-2teachi begins	eefedj
-bwork	cfddjh
nmichae	fcfffj
crlanded	beeidi
-2staffe until	bhfeef
-3is staffe until	bhfeef
ptheirs	hedjec
-3: we said	dfffcj
ndevelo	efeejf
-2interv you	dejfec
-3to interv you	dejfec
+2, does	cegejf
-3yours by the	hffedb
pcommut	jedegd
nfolke	ibffeg
-btests	fehdjd
phols	fibefh
-2both before	fjfffc
-3the latest by	hefceb
pears	bjeeei
-2offer dated	dbefeh
crhun	jdfffd
-3down togeth on	cfejff
noverdu	beffig
+2after lunch	ddjfdd
-2email by	ibdgfe
pbounce	djeffe
-3's choosi on	effbei
-3is someti in	bfiecg
-3were held on	ffefjc
+2i give	cjdfeb
-2agent on	bdbeii
npaying	jfffed
pdraina	jdfffe
-2mail ,	dheebh
-2again until	cjeeff
+bvia	jfffec
pquicke	hjefec
-3get your answer	jdfffe
+2s confer	deeibg
prare	efefej
pslice	efefej
+2, lunch	bfhcid
-3to do by	bdffii
nfainte	iebehd
+bhungov	ffeedj
-2a decisi	ecbcjd
-3list by the	fjeecc
+1shift	cdbjci
+boblige	fjffec
clkind	idhfgb
-2someon on	gecbgh
+breplyi	cjfffe
-3is now on	beffci
+1got	edfejc
-3free in the	fejffc
nvalues	gfffib
nbenefi	jecfhe
-blocked	jcdfdh
nlack	ejdcci
clnamely	geffcj
-2which begins	efffcj
-3, which begins	efffcj
+badvanc	deffej
cradvanc	deffej
-2talked on	ffffbj
-2papers by	ejffed
+bnights	cjffff
-2aiming for	ieggbc
-3are aiming for	ieggbc
-2applic closed	cfffej
-2good throug	cjfcfc
npicker	ffefdj
pgenero	fdffcj
-3it in by	djfffd
all3	cbcihg
-2honest by	djffed
-2email me	jeefee
-3will email me	jeefee
-bverifi	fbifeh
psinist	degedj
-3presen title by	djfefd
+btender	ejegec
-3as discus on	ffefjc
-2suits by	djeffe
crlol	bhddgh
pvirtua	ehifeb
ntray	fjeeed
-2would know	gbeeff
+2we could	fffejd
-2lol ,	fedfib
-3direct at the	cfffej
pglass	hjefec
-3come up on	efjecc
-2pop in	eifedb
-3you pop in	eifedb
-3signed copy by	fcggji
-3for an email	jffedc
cldivisi	effdej
+2to you	cfffjd
+bgather	ffffjb
+bdeserv	geefjc
crdeserv	geefjc
-3period would be	ceffej
-1hours	iebddi
-bq	hebeid
-2over that	beghgg
+1term	ffeecj
+2term .	ffeecj
+2withou a	gccdjb
-2statem for	ddffej
-3privac statem for	ddffej
nelecto	iececj
-3hours change from	ffffcj
-3after our chat	ffefjc
pfees	djffee
-2^ betwee	ddbcej
+bspam	hdffjc
nmechan	cefffj
nseeing	dfffej
-3call by the	jcfffc
-1who	jfefed
-2phone by	hgefbc
-2him :	gddcbg
psubjec	gchgbh
+2she will	jeccce
-2, commit	bedhch
-3@d , commit	bedhch
-2readve in	cfdfej
-bconvey	hhffeb
-2messag from	ffffjc
-3, but on	icdehb
-2late ,	gedebi
rxact ago past	dbfffh
+bbloke	efffdj
-3be answer in	jdfffc
papplau	jdfeee
-2vote 's	jfedfd
clemaili	feeedj
+2the last	jceffb
+bforwar	jcedci
-3i am away	deefej
pmoin	hecedj
+2when i	jbfdfc
clfrom	ifbfge
-2to spend	dejfgd
+2to reach	djeeec
ptwelve	dddejh
-2back till	djfffd
-bcompli	dijfeb
-bsometi	idfbhc
-2to choose	efffjc
-1time	cbibhc
-bblue	ffffjb
npaused	gebfhg
pbeater	fddffj
pfootsc	fddffj
-2break ,	bechch
-3ski break ,	bechch
-1left	cdjfdf
+2and hiring	dfedej
-3a letter by	hhfecb
ppair	gjgeeb
ppatric	ffffcj
-2intima within	jdffec
-3two people on	dfedej
crjoy	gfecej
+1as	gcedgb
-2june till	eefdej
-3is june till	eefdej
narrang	dggebi
-3opens again on	efedej
crinspec	jceeid
-2it past	ehdfeb
-2finish within	bdffgi
-3be finish within	bdffgi
-2accept after	fjedcd
-3you promis for	ddefdj
-3with us in	cjeede
-3took place on	ffeejd
nsummar	edheej
clspelt	gcffdj
clsurnam	gcffdj
-1occupy	efecej
-2, occupy	efecej
-3applic , occupy	efecej
-2hospit till	defeej
-3in hospit till	defeej
+1applie	ffffjc
+bupon	jfefed
-2she says	cccdjh
-1unfroz	ffeebj
-2, unfroz	ffeebj
-3# , unfroz	ffeebj
+bdetail	beefii
-bforwar	efjdfe
-2you here	eeffjc
-bstonew	efffdj
clpester	efffdj
clstonew	efffdj
+baccoun	ejfdbh
-2texted on	deefjc
-3i texted on	deefjc
nhugged	jeffcg
+2to arrang	ejcfcd
pcampbe	defeje
-3: result on	jfffdc
-3was turned down	ffffjb
prel	fbffig
prelief	fbffig
-2day in	dejfce
-3assess day in	dejfce
+2, teams	dejffc
pmainte	defffj
crparked	ffffcj
+borderi	edfffj
crorderi	edfffj
-1opened	gccbge
naquari	cdffgj
-2to get	deffjc
-2clerk :	ebefdi
ndiscou	ejfedf
-2resubm by	djfefe
-3they would phone	jfefde
-3, but before	ebffdi
-3three refere by	ejefde
+2on accoun	cjfedd
nmustar	efffjd
-3liked to say	bfffgf
-3an answer since	ffffjc
-3days betwee the	eejfed
pseed	hbfffi
-bunfort	fecfje
-3: availa from	ffefcj
nunders	idiebe
-3of you within	jdfffe
+1looks	jdffdd
-1box	gbeecg
-2makes it	jeffed
-3that makes it	jeffed
-2a messag	jeefed
-3your traine from	efeecj
-3writte test on	ffjece
ppsycho	fjdhdc
pthey	hfjcee
+boslo	dfjffd
nwon	ddfffj
+1how	ghefeb
pwash	iebffh
-3your enquir of	ffffjc
+2was two	edffjc
ppupill	cjefff
-2: dentis	eeeddj
-3yellow : dentis	eeeddj
-2need :	jeefed
ngladly	chgdje
ndrawin	dhjede
-bosaka	efieib
+bworks	bfecgi
nforest	hbffid
-3holida on the	jffeec
pchefs	feeedj
-bkeyed	hbfeeh
clmole	hbfeeh
clkeyed	hbfeeh
-bdisclo	dfdfej
nbuy	dgeedj
-2settle for	eeeeib
-bcheck	diegbh
-bcharge	feefej
-3to everyo by	cdggij
-3, first day	fedfdj
+bcalm	efecjf
crcourte	gfbffi
-2interv ended	ffeejc
+2as they	djffee
-3for me in	bicfdf
-2togeth on	ccgjeb
nsignin	beffih
clcolour	hfffhb
nmetrol	jeffed
crcause	jefffd
ndbs	cejeci
+bkevin	beefig
crkevin	beefig
nhols	gfeedj
-bdusk	dfefej
cldusk	dfefej
+2he sits	dedecj
-2dm you	jfffed
-3will dm you	jfffed
pmd	hbffeh
-3email the contra	ddefdj
-3you , on	ibifed
pthinke	jdefcg
+2in here	efefjc
+2, bless	bfhfhh
-3respon before the	cefffj
nhunt	cbffij
-3is that the	dcfeej
-3be publis by	jdffed
-2tell :	jeefed
-3will tell :	jeefed
pmoth	jffeed
clmaxima	jffede
nspread	ffjdfd
clfemi	dfiejc
-2interv finish	dffgjd
pupfron	jddffe
pbrand	feffcj
-bpartic	jdfffe
clrunner	cedfjf
-3her verdic by	jefffc
+brefund	feffcj
crrefund	feffcj
-bears	ffjffc
+bhospit	jcefef
pbrusse	ffjfec
pprinte	fggcbh
clmusici	dffjfe
-bear	jffcef
pcalls	gejfed
-3a call on	heiddb
-3on the ward	decdje
-2of office	deefej
-3out of office	deefej
-3every candid within	jeffed
-1mean	jcgddc
+2is ,	eeefcj
ptills	jdfffe
crinclus	ejeefe
-2promis you	fedebi
-3the letter in	cffeej
+1invite	efefjd
-1gap	fejfec
-2a gap	fejfec
-3they choose by	jcffef
+1never	cfefjc
ntreatm	djfffe
ntried	djfffe
nsqueak	djfffe
nallotm	edehcj
pdelroy	jeeedf
+1inclus	ejdded
+2inclus .	ejdded
+blibrar	bfgffi
+2, mails	defecj
clrevers	eejfee
nstuck	bgffie
-3verdic before the	ceffdj
bsuntil span ahead	hdfeib
-2follow by	ejefed
-3the follow by	ejefed
clwardro	cfejef
pbarkin	jgeedd
-3is asked for	jfffec
+binstea	ebiffh
-2thing by	cdhejh
+2, how	jdgfce
ntortoi	jffffc
clgethin	jfffed
-1stage	edjfcd
+1sealed	eedfdj
+2sealed it	eedfdj
-2email the	jfffed
-3did by the	jeffde
psong	dhiffb
-2, effect	eeffdj
nnear	cejhcg
nfact	efefjd
-3with it :	jeefee
+2s intake	ffefdj
-3others , the	jddcbe
clsectio	ijeecc
-2's from	efeedj
-2forwar for	ddffej
-3is forwar for	ddffej
-2shift ,	chjffb
-bcrewin	djeiec
-2hearin by	jdfffe
ncry	defffj
pnevert	ceffgj
-2return by	bdffei
njoy	feefej
-2be discus	dfffjc
-3not be discus	dfffjc
-2know if	ecjffe
-3me know if	ecjffe
ntreat	jceehe
nidenti	hfeebi
crfillin	efffjc
clhat	fbhfeg
-3or any time	dejfed
nhaggle	eeffdj
-3of your interv	fdjfde
-3ring you the	jfffec
-3you a decisi	ifefgb
pbernar	fegfib
-3applic : the	edeecj
+bill	fffgib
plakshm	ffffcj
-2trial week	edjecd
-3@d , hangov	efeeej
namazed	bfehei
ppatter	jedfef
npaysli	eejffe
pbankin	dfffej
-3now they say	jeefce
-3interv is on	effccj
-2^ answer	djffed
+babolis	ffffjc
-3@d but on	jffced
-2test before	ejcfff
-3online test before	ejcfff
clregion	dbhhff
-3, decisi on	jdefed
-2letter within	ifffeb
-2which by	fhffcb
clshared	fefeje
-2thursd ,	ffdfdj
nversio	jgeecf
-3was receiv on	fecfjd
clzonneb	ffcffj
pwishin	gcffej
+blunch	ccicgj
nmerit	fbdeih
-2diwali until	eefeej
-3for diwali until	eefeej
-bhostel	defffj
M	gfggbc
-1financ	bedcig
-2, financ	bedcig
-3counci sits the	idccbf
-3to us before	ejfffd
pbeata	eeeeej
-2them back	biefde
+2about your	bicefe
-2your form	dfeihb
pbrew	jdffee
-2calend by	jecfdd
frreceipt	ddjfch
-2yours ,	ddgfcj
-3is yours ,	ddgfcj
-2they need	gdfbcg
-2crete from	effedj
-3in crete from	effedj
-2fishin till	edffej
-3am fishin till	edffej
crhistor	ddfffj
+1manage	jeefed
+2will do	bhcfch
-1think	dbeefh
pdryers	gfjfec
clconsor	gjfedc
-1dive	dfeeej
-2others dive	dfeeej
-3the others dive	dfeeej
pdaly	ddffgj
-bdries	eeffej
+1comma	edcbie
-3ok so the	ecdejc
clfence	jefffd
psoz	jeefed
cluncond	fdefej
-2times for	fdjffd
+1look	edjfec
-2does your	edjfec
+2look like	edjfec
-3what does your	edjfec
-1um	djfddc
+2to update	eeffjd
-3i promis on	eeffjd
-3out from the	efefej
+2about posts	jfefde
pcatalo	eegfdj
-1how	ceeegj
crcastin	jffffc
+busual	efeeej
pnannie	hfifeb
nsadly	efffjc
p.	hhgfbe
-3the phone ,	geffib
nabrazo	jjcefc
+bended	cfffjf
pacting	ggfebh
-2up at	iddfgb
-3can start the	efefdj
+1under	jdffee
+bsal	dfefje
-bhell	gjefec
crintake	cjefdh
-2do before	cjfffe
-3to do before	cjfffe
+bvoted	ggedib
-3the depart on	dejedf
crshare	djeffe
+baverag	defffj
craverag	defffj
-1missed	ffffcj
pfits	fjfffc
-btrac	ehffib
clrequis	jeffgc
nresume	ffffjc
-1doing	eejfed
nlendin	bffffi
-2the latest	jdfddg
-3at the latest	jdfddg
ncottag	ejffgc
+bdeemed	djfffe
-brise	ibefei
clrise	ibefei
crnegati	jeffdd
pahmed	ffdfej
ntight	jdeeeg
-3signed consen by	ejffec
-3you in for	jceecf
-2final decisi	jffdde
-1^	iggbcc
-2^ ^	iggbcc
+2on princi	gfebeg
clbosses	egjeed
+bprecis	jfeeed
-2that being	eefebh
-2fact :	hidfdb
ptexted	ecjffg
-2ends the	effddj
-3lease ends the	effddj
-3starts there on	eeffcj
clanaest	cjffeh
+bturbin	deffje
crturbin	deffje
-2rang me	efffjc
-3he rang me	efffjc
-2call at	gfefib
-3be mailed in	ddffdj
+2you receiv	jeefed
-3her decisi by	jdffee
+bperman	efffdj
-3locks the cast	jhedec
pforese	feeedj
nmailbo	bfcgig
naerosp	ffffcj
-3be announ on	jfffed
-3no from me	jeefed
nlabour	jeffec
-boverni	jffffd
crconcer	eebdii
-bingrid	djfffe
clingrid	djfffe
croslo	eejffd
nhip	dfffej
+1become	fbfedi
nbrevit	ehffib
-2not call	iebede
-3do not call	iebede
crhandov	hebfei
nturkey	eeeeej
-3letter within the	jeffde
-1times	cdgejc
pabout	fbhggf
-2books from	efeedj
-3the books from	efeedj
-3was told the	cffeje
+2, interv	jeffdc
-2us from	eeefdj
+2chat with	ffcfjd
ncondit	jefddg
-3reach them by	djfefe
-3airpor i gave	ceeedj
pspendi	efedjg
pphrase	jefgde
crpostin	didedi
psingin	ieeddh
clacquai	eeefei
naberde	efffdi
+2please or	diffcc
-3dark from the	ffeedi
-2if the	ecieed
siimmediate	eigdcd
+2s $	ifdecd
-3a feedba call	cfhedf
-2expire after	cfffdh
+1for	dfifce
crpaperw	dggdci
nunoffi	icffge
-3fixed for the	iegecc
-2, closed	ffffci
-3@p , closed	ffffci
-3them , by	ciffff
+1need	hcdedh
-3day off is	cedfei
-3travel until the	defffi
+bwhiteb	cfhfid
crenvelo	gcffci
+2becaus @d	iifccc
crhedge	efiffd
-2will ,	ichfec
phumour	iefffd
-2shut betwee	ffeeei
-2to talk	degfic
cluniver	deeich
-3to reply within	icffed
pmining	ihefec
pfirer	ihefec
nhelmet	ihefec
nsouven	ihefec
-2holida from	fffedi
nforce	fffiec
-2is happen	efeeei
-3nothin is happen	efeeei
nowe	fhheec
niron	ciffhc
crye	iefffd
-3is in by	iffffc
-2i mean	fdcdff
prain	chgdei
cladding	iecfff
clscoop	ffedei
clfield	ifcchg
-3lad who did	efeeic
-3test is on	feiffc
-3of addres within	eiffec
-3half an hour	cdifed
+bintend	deieeg
nsouth	diffdf
clhangar	ciffdh
+bemails	ifefee
nsaved	ffffci
-2, voted	ffffic
-3weathe , voted	ffffic
-3form by the	diffee
+2she goes	idffec
-2leave till	ddfffi
-1lad	ieeccf
+1remain	didffe
-bcan	hficde
-2^ her	fcedci
ppam	cffehi
clabove	ffefid
poakhur	icffff
+2to turn	diffee
-3not earlie than	efffdi
pbless	ieeedf
nteenag	ffffci
-1choice	cichef
-2with it	fdeecg
nrole	ideeic
nadvent	ieffee
-2around on	cdieeg
+bundert	hefiec
crundert	hefiec
-3he would ring	ieefde
+2settle it	deefid
rxreview since past	efecfg
crthan	cggcgi
pdrill	cdiegf
clpinnin	hedfci
-bdrops	igfedc
-3they settle it	ifeeee
-1@p	fddceh
+bsober	giefec
-2mornin :	ccifch
-2guaran on	ccffei
-3two guaran on	ccffei
-2in in	cfcfif
-2phone ,	edieic
+2, allow	deheci
T	ifchcd
-3happen in the	heidec
pclaim	ihfcfc
-3for the chat	ffefid
nto	cdefii
plifts	dffefi
-2stand by	idffee
-1cleane	effeci
-2other cleane	effeci
-3two other cleane	effeci
+bhe	hhchhc
predone	ieeeee
clheadqu	iffede
-2to everyb	iecffe
-2i wrote	cccegh
pfantas	ccgeih
-2so by	fhhcec
-1on	dcggge
-2here is	idfffc
boafter	cghcff
+1before	igccdc
-2travel money	efdfei
-3your travel money	efdfei
nstates	eeffid
-3a second interv	dficee
+2every candid	ieffed
pitself	cggeei
-3send it before	cifffe
-2tight ,	ieefed
-3sit tight ,	ieefed
phiccup	feffic
-3be advise by	iefeed
pheart	cifeid
nviewed	dfffei
npatio	ifefed
-2waitin since	ffffic
-3need it by	eiffee
-bshowin	cegfhg
+1stated	dffeic
-2missed the	dffeic
+2stated in	dffeic
-3have missed the	dffeic
pbowler	dfgdei
cltheres	feeedi
ninitia	edeidg
plaid	cifffg
clformat	diffee
-2close :	deeedi
-3applic close :	deeedi
-2recept by	cgfeci
-3your letter of	cfffid
-2the appoin	cffifd
-3him by the	diffed
-2shut over	ddeefi
pauntie	efffid
+2any time	edieed
ppr	gdfifd
-3where i wrote	cdcfie
-2set for	fcfggc
+bestabl	efffid
-2it over	fdehcg
nenhanc	fdffei
-2event on	fecffi
-3hiring event on	fecffi
-2: @d	efffcg
nkunsth	idfffd
-blobby	hiefdc
+2, @p	efffic
nbuddy	eifeee
nworse	idffcg
-3public on the	idcedf
creveryw	deffei
-3, open till	didcee
pdrunk	igdfec
+2is decisi	ifffde
-3your interv of	fecfdi
-3apply again after	ffffdi
pokonkw	ffffic
-1hull	cefegi
-2in hull	cefegi
-3job in hull	cefegi
ptoward	dfefif
+2throug our	cggegf
-2ended on	ceccfh
-2recrui thinks	iffdde
-3my recrui thinks	iffdde
-3she said by	idffee
nrailwa	ciffef
-bcorres	idffef
clcorres	idffef
-3result announ for	cfffie
nstudie	ffffic
npleasa	hfcffh
pforeig	deffei
-3are answer within	dcffdi
+bwards	efffdi
cldube	efffdi
claggres	efffdi
clrelati	efffdi
crwards	efffdi
pembarr	igfegc
prisk	feedei
-3a phone call	ifcfee
-bawarde	heechf
clconcre	feeeei
phydrol	eeffei
pmate	eifcid
pguest	cihffe
-2and is	deeifc
-3to be made	cfffii
pblank	gcffci
pbake	dfefei
+2becaus payrol	hheecc
-2start date	eeefei
-2is signed	efecci
-3list is signed	efecci
-2show opens	deeedi
-3this side of	ccecif
-2^ follow	ffffic
nmoving	ggdeci
-2video on	eeifdf
-3by video on	eeifdf
clcarvin	fcifeg
-3me before the	eiefdc
pmiles	eeffei
nnaming	icedeg
crgoods	edffei
-2is inside	iceffd
+boduya	fdefei
-1money	ceiece
-bsunday	ediffe
ntap	efifch
prufus	efffdi
clbridgi	effeei
crnudge	deefie
pwidow	efefei
psleepi	icifed
crquay	iegfec
clpavel	ceedii
+2, takes	eieffd
plawn	iefeef
+2the commis	icffee
-2day within	iefedc
-3the day within	iefedc
clsunita	eefefi
crdeputy	eeieci
pcraig	eefeei
-2, nor	cdddfh
-3post conclu on	ffffic
-bsuspen	hfefci
nconser	ifieec
-2after ,	ifefed
-3would keep the	dfifec
-2was the	deiedf
+bheld	cihfcg
-3choose at the	hfeeci
nagents	fcfefi
nargued	heeifc
croduya	diefdg
-3or no within	ehffec
-3the meetin on	eegfid
pjava	ecifge
-3had promis for	ffffic
-2be after	cciecf
+1go	cghedi
-3up after the	ifdcee
clratify	cffhfg
+bchased	defeie
-bquiet	ededih
-3me , by	ceefci
crready	igdfed
-bbag	iedeic
nmeasur	idhecf
-3be receiv by	eifffc
-2is not	icccdf
-2how is	fdiffe
-3tap accept in	diffec
rbanswer want-to-see-you	idffec
-2um ,	ihcfec
-3, um ,	ihcfec
-2txt you	ieffec
clmilan	eeeffi
-2^ its	icddgc
bsby day past	ecfehf
-3refere coveri the	feffci
-2gave hersel	gdfehc
-3matron gave hersel	gdfehc
-1light	ieeeee
-2red light	ieeeee
pwhitco	efffid
npains	efffid
clhonest	idcdid
-2export it	cddcif
-3ana export it	cddcif
nhull	idedgd
pbe	hehcgg
-3appoin board on	dfdifc
nmargit	eeffei
-3are commun within	idfffe
-3their result within	ieffed
+2, salary	cffiec
+blund	fecfei
-3@p , shortl	ffffic
-3: it is	hddecf
-2to hold	feifed
-3last girl on	decicf
pshephe	gdefdi
phated	eeffei
-3have that by	eiffee
pkaczma	deeefi
pvasque	ciffci
-2bank holida	idddcf
clpieces	dgffci
peu	igdfdf
-2quiet until	gcfefh
-3two on the	efheic
nchorus	efedif
-2gives us	idffee
-3will say by	idfffe
-3invite to spend	ffiffc
+2the forema	feifec
-breqs	ffffci
-3online assess within	diffed
-bprefec	idffee
clprefec	idffee
-3flying in on	cedeif
-2along on	ecifff
+2if not	hhfffc
-bbeach	defffi
clbeach	defffi
psniffe	iieedc
peyes	igfffc
noverze	idfffd
-3booked for the	cegfeh
+blimit	iidedc
clthirty	effdif
ncal	dfifgc
+2of hearin	icfefd
+bfittin	hefeic
-3were sent in	efffic
pcurric	icffff
crstood	ieefch
psociet	giccci
pwishes	diedid
-3for applic is	cefffi
palongs	efffdi
psnappe	ffifgc
ppiotr	dffefi
pharm	iffffc
-1school	hddech
-3moves before the	cefffi
-benglis	idffhc
clmain	iffedf
+2were his	hcefgc
+2and march	effifc
-1week	cciecg
clmess	iecfff
psir	cdhihe
narithm	dffeei
-2result take	ecfcci
-2assess day	efeeic
-3our assess day	efeeic
crplant	fefied
crfirm	icgggc
-3applic over the	hfffec
+2# et	ffidfd
clbroadc	ifffgc
pwatch	fifeed
-2minds on	ffeiec
-3their minds on	ffeiec
-bslower	ifffed
clshauna	ifefed
-3notify you within	ieffed
+2, sleep	fedfei
+bcompet	ffffic
-3make it in	ciffee
-3is due back	eieffc
pfive	dihgfc
crbetwee	cgeiic
-2soon :	geifec
-3evenin on the	ceeeei
pparts	ghefhc
-3jury @d was	ffffic
-2are publis	iffeed
-3result are publis	iffeed
+btide	cfhfci
clbathro	cggffg
-1ticket	ciffff
nboxes	fdffei
-2letter dated	ieefgc
cremails	ifefee
-2commun by	ggfecc
-3way by the	ieffed
-3done before the	eiefee
-2review on	decicf
+2on my	iffede
pmonast	eeeffi
rxact on past	cededi
pngozi	igffce
-1writes	gccdci
-bdress	dfeffi
nloud	idfffe
-1pass	ifffgc
-bcouple	degeei
predepl	defefi
+2to all	deefci
cleight	iffffc
-2year closes	didede
+bmayor	hedice
crmayor	hedice
-bmd	eeeeei
-3have told you	cfffdi
pgoa	efeeei
nopport	ihfeec
-blab	ffichc
-2dates by	eiffed
clorders	hcedif
-3will expire in	ceffeh
+bchew	dffife
crchew	dffife
+2and takes	eeeeid
crwindow	idffgd
psang	geiffc
nactuar	fdeeif
-2head ,	cfgghh
plamb	ieeeef
-3your file on	eeeeic
-bparks	fffdei
clparks	fffdei
-2is cancel	cecegh
-3be later than	idfffe
nmediev	iefegd
-bartist	defief
clwaiver	eigfec
-2boss decide	iffeed
+bmodera	dffich
-bpile	ifffec
-1held	cegefg
+1declin	cfffhi
-2work in	dfefei
pgoalke	eeffid
nissued	igdddh
-1and	ccefgf
-3fetche until the	edfefi
-bhas	chcffh
-bgraz	cefeih
+bfigure	ffeeei
pguten	gfceei
ptag	gfceei
plively	efiedg
nslight	hededi
+1sound	cegfci
-2more after	feffdi
-bsplit	eehdci
-2bar on	ffffic
-3the bar on	ffffic
-2allow me	icffee
pvouche	difffe
-1marked	ffefic
-2everyb the	ifeefd
+2, should	ccdeii
nfare	eeiffd
-2term is	eieffc
-3the term is	eieffc
-2kno by	dieffe
-3me kno by	dieffe
pbeat	hfcedi
clkeen	cieehf
-3be more than	ifffed
-2post the	eeecdi
-3the post the	eeecdi
nnicely	feefid
-braft	iedeeg
-3be determ within	idffee
rxdenied after no	dggecg
-3round opens in	efdeei
pextrac	cffegi
-3travel on the	cddcig
+balas	cfgfgh
-2go home	dfeddi
-3to know before	ciffgh
nunderg	cgffid
-3pick one by	cifffe
nwrap	iffffc
+bcompul	eeiddg
-2assump ,	ieedcf
cllibert	ffifed
+bstampe	difffd
clp7	difffd
clp9	difffd
+2, final	feifhc
pquaye	ifffcg
pcircui	ifffcg
clstores	egchci
-3the site by	fieeec
+2for giving	hfeehc
-bgrowth	eeedgi
-3you , and	ieffee
psecure	fieffd
-2ad closes	feffci
+2, ivs	feffci
-3: ad closes	feffci
-2upload before	cdeeei
clought	giefcf
-3be settle by	dcfeci
+bpredec	fdffic
crpredec	fdffic
-2workin day	dcgefi
nfall	eicdfh
ppetra	cfffif
-2receiv to	effeid
+2are opened	effeid
-3servic receiv to	effeid
pcaptur	cdehei
-3availa in the	feiffd
clcrewin	dieiec
nhabit	feffid
-3meet in the	cfcgei
nlangua	deeeig
nplans	eeiedg
-1reserv	icgfdd
-2have reserv	icgfdd
-3@d , contra	edeedi
ndisagr	efeeei
-3not come before	cfffei
ncharge	dfiddh
nsaludo	ffffci
-2, starts	eeeffi
clthan	egceih
nprocee	cgdeif
-btrinit	defffi
cltrinit	defffi
pmug	defffi
newc	ffeedi
-3waits more than	deffei
-1lisbon	cecide
-2in lisbon	cecide
-3been extend to	cffedi
-2shout within	ghfffc
clgrante	ihffdc
ncalcul	eifffd
-1becaus	fdefdi
-2me at	ccifeh
-2letter on	cfeedi
-2closed betwee	efdfei
-2would think	ccffgg
-3you would think	ccffgg
pdrains	ieefee
-2email in	cffffi
ntexts	eedcii
-3shut until the	eefdfi
clbureau	chffeh
-bpies	eegeei
-bmince	eegeei
clmince	eegeei
clpies	eegeei
nmarker	dfffei
nlifegu	icffef
+2means we	ieffcd
clslept	iedcie
+2: decisi	cfecfi
-2the verdic	dfeeci
pexcel	igfffc
crcup	dfffei
nrushed	effeei
nmerely	ffedfi
-3answer from me	ifffed
+2i named	ffffic
-3my note of	ffffic
-3by email within	iffeed
-3have an answer	dcgfhh
-2the boss	eidfec
-btapes	eifffe
-3daught 's weddin	dfeeei
nsketch	fhcfeh
-bguild	icffff
psaddle	icffff
clhandli	egifed
-3you know the	ifefec
clclimb	ceiffg
-3the manage on	efiefe
-3their cfo on	dedeei
+bprogre	feffci
crprogre	feffci
+2, stampe	cifffd
partist	idffed
-bcafete	efeefi
clcafete	efeefi
-3meetin is on	ceeicf
rxreview - ahead	cecggf
pwinner	hcefei
-2had called	efefic
-3i had called	efefic
phangar	dedfgi
+bchasin	dfffei
+2, dear	eccegg
+2the positi	dfffid
+2itself ,	hhffec
-3wants it by	cifffe
-2her again	cecfih
clsorted	icdehf
-2radio on	ifccdf
creye	ffeddi
-3availa form by	eiffed
ndiplom	edffif
-3please reply by	fiefed
nnda	dfffei
nrare	iffeed
crtied	chefei
-3last interv are	ffdcei
bsnot-before lower-bound no	fccfdg
phague	fdeffi
clfax	gdefdi
-3for at least	eedfei
punlike	gedefi
bsafter lower-bound no	cgfcff
-baudito	ghcdci
paltern	dhdfei
-3its mind by	idffee
pcomput	ghhfec
nconvin	ffffdi
nr	ifffec
ppiraeu	fedfei
crexcept	iffffc
nalumni	dfeffi
-3be decide before	eeffdi
-2to start	edefei
clallotm	hddeei
crarea	gfffic
phm	ieffdd
+bduly	ffffid
nswore	icdfci
+2, four	ccfeif
crdrops	efedei
-baims	ifffed
-2hearin on	hecdci
-berase	efffdi
clerase	efffdi
+2when to	difffd
-3his verdic on	ifffde
nfancy	ceidfh
-2leave again	dfefei
-3i leave again	dfefei
nhelpde	geefid
-3flies to mallor	deeedi
pdive	deeffi
pgozo	deeffi
nluca	deeffi
nlake	eeiddi
-3have your answer	idefed
pgwen	iffffc
nsite	hffech
+2before anyone	cefffi
siaway	fgdcef
+2is our	hdcfgf
-3@d , back	heecdf
-3touch before the	deefgi
-bluck	ceffgi
-2tray by	eiffed
crplus	iddeeg
rxact not-before no	edefei
ncuttin	ehifec
-3to be rung	feefid
pcloser	deifef
-2# within	ihffec
crexists	efffid
-2hired ,	dieecf
pinvest	dffefi
-3, announ for	ffffic
pnorth	eiffee
nworksh	ehdeei
-2office from	ffffdi
-3the office from	ffffdi
-2moon ,	iccccf
-3new moon ,	iccccf
rxaside not-before no	fgfcee
+2and say	cifffe
-2your yes	eieeec
-3need your yes	eieeec
+2of its	fgffec
pfoster	iffdfe
-2be commun	ifffde
+2, reply	cfiddd
clpatern	heefic
+2which way	ieffed
-brsvp	eifffe
clrsvp	eifffe
-2counci voted	ffffic
-3the counci voted	ffffic
-3, , on	fidfee
-3will messag you	ifefee
clrestau	feefei
+bautoma	ddeeih
-2centre within	difffd
-bniece	efefei
-2intake :	fecfei
-1notice	fdecdi
+2again and	dcdehg
-2it being	hedecf
-3please respon by	difffe
pdurati	efffci
-3lambin 's till	defdei
ndigita	feeefi
nfault	dfffie
pchile	eeefei
-3, give me	idfffe
-2yours in	eicecf
pstockt	ieddeg
nonsite	ifdfch
ptwist	ehdcei
+2week ,	dcffdi
crtundra	eifffc
crsnow	ffefid
-3vote is on	cedidf
crsexton	ifefee
pbadges	ciifcd
-2given themse	idffed
-3have given themse	idffed
-bsailin	eeeffi
-3be finish by	ifffec
-bfitter	fedffi
clrecipe	eiffhc
+2concre wed	efeeei
+2the commit	deffdi
-3second interv are	ffddei
-3's with you	idffce
-3the post on	dccehg
+2, client	cgedic
clroll	deifdg
nincomi	heefci
+brestru	ffffci
+2for news	hdecci
-bsoon	cdiffh
crlight	ceffgi
-3's partne vote	eeecci
-1ops	ffffic
-2of ops	ffffic
-3vp of ops	ffffic
+bsaddle	hiefcd
nacquai	ffffic
+1says	heffch
-3told to allow	ifffcd
-3call in the	iffefd
-2by on	efffic
nglad	chfffh
-3gives you till	ciffff
-3i have til	eifffd
crexplan	fifffc
-3decisi go out	iffedc
+2, due	efeeei
-3tell them by	difffe
cldispla	icefid
-2invite on	cdeedi
+bjean	hffehc
rxaside within past	ccddig
-2advise by	iffeed
-2till from	dfffci
-3the till from	dfffci
+2, lands	fffedi
-bcafé	gdfeic
+2and lasts	ffided
npiet	deific
cldisclo	dgdfei
-bhousin	iceech
ncook	hgcegf
nreachi	dfcfif
-3her answer the	iffffc
-3clocks go back	hceffg
-1broadc	ffffid
-2the broadc	ffffid
-btexted	gdcfgi
+2and her	hecceg
-3i call you	ccffei
+bmins	feiffd
-1every1	heefhc
phospic	ieffce
-2we voted	fffeid
+2to decide	egdchc
+2to respon	hcfgdf
+bdear	ecdffi
clpushes	heeeci
-1under	efffic
-2rise on	eddeci
-3commis rise on	eddeci
pjv	iefefe
pusing	ffiffd
+bdone	fdcggh
-2formal paperw	feffdi
crcfo	igefec
crwalked	ihdecg
crcorrid	iffefe
-2chased on	cfccgg
-3i chased on	cfccgg
ppoem	eeefei
panthol	eeefei
+bauto	diffee
crauto	diffee
pfewer	cfdfig
-2compet by	ieffed
-2call it	ecfehi
+2and half	eeffid
-3no on the	heddch
+bdad	idedeh
cronward	deeeig
+battend	eiffed
nfed	dfffei
-2mailed by	eiffdc
-2forms by	diffee
+2in @d	dcfdci
-3off till the	ddfffi
-3her know by	cifffe
-3you from the	eeidde
nsoul	ceffhh
+bcollec	ciefdh
+1it	heddgc
-3video call on	fdidcf
-3decisi follow within	ieffee
clpatch	dfffei
pmodel	eciffg
pconsis	dihffc
-3sick @d and	efdefi
prossi	gfffic
nbatche	efefid
pgino	edfffi
-bbruges	dfefie
clbruges	dfefie
-bshooti	iececi
crapply	fgffci
-2commis on	eeifee
-3select commis on	eeifee
ncovid	fedfei
crpupils	fcifgd
pdeclan	cfifeg
-3mails go out	gfffch
-3took place from	fffeid
-3betwee @d and	dficee
psquads	fcfffi
-3wants someon from	ffeedi
pbits	dgiffd
-3all applic on	eeefic
-bride	eeifdf
crtil	ifffde
narise	fcffgh
clhc	ffffid
-bparade	ifeehc
-bfather	iffegc
-2chair by	ceffei
-3the chair by	ceffei
crcurato	hdeedi
-3please say by	cifffe
pworse	heffhc
clperman	hgefcg
-3have our answer	ieefee
-3reserv list for	cdfffi
-3our meetin on	ffefic
-1submit	deeedi
-3latest on the	fifefd
-3the call by	ieffdf
nbottom	chffgg
-3way on the	ifeefd
-bdispla	hcefie
parjun	gfiffc
-2counci meets	cffgch
-3parish counci meets	cffgch
cltotted	hfeiec
pmodern	hfeiec
palas	hhefce
clheadma	feifee
-2the accoun	cfeidf
crowing	dfffei
claunt	chfffi
crdelega	efefei
ppanell	fffedi
-3@d rather than	gddfgc
-2the refusa	ffefic
phighly	cfgffh
-bstop	ihccgd
-3shut @d and	deefei
-2we speak	eeifed
-2we propos	ddiffe
parts	dfffei
-2the client	ddcgdh
-2due out	efffic
nssnit	ffdfei
-bfax	hcefdi
crmass	fehcid
clgdpr	cgfffh
noctobe	idffee
+bposter	difffe
pleila	ieffee
-bduly	eifffd
-by	chefei
cly	chefei
-3your decisi within	eiffed
clmusic	gidfee
+2by replyi	cigfee
plabel	igffec
nmaple	idffee
praffle	fcfefi
pgarage	heefci
+2to may	effeic
clstatio	fidegd
-2^ like	cfhfgg
crfigure	feefdi
prepeat	igffec
clbest	dideei
-3me back by	difffe
nherita	idefcg
-bmilk	deiffe
clmilk	deiffe
-3all , nor	ceeehf
cract	iffffc
-2ranger was	ffffic
-3the ranger was	ffffic
clupgrad	cefffi
po	idfffd
+2do i	igefcc
+2after the	hccffc
crmiss	efeeei
+2my boss	ieccdh
phay	ideedi
-3sync that was	ffffic
-2given within	giffec
-2fellow from	ffefci
cldocs	ehfifc
+2, soz	ceffid
-2reques of	ffffic
+2accord to	idffee
-2cleare in	hcfddf
-3a no in	idfffd
+bbase	feifee
pcampai	cgeghg
-3reach you within	idfffd
crhereof	eiffee
+2s appren	eedeid
-1signin	ichffe
shlower-bound	ccdddi
-2its pick	ifefed
nbrno	efiegc
-bempty	eefeei
-baposti	diffee
-2, probat	defeei
nste	ifefed
+2which day	dieffe
plow	cehffh
pvalues	cheeei
crsoup	eeifef
-2out of	eecfdi
-3your signat within	fiffdc
+bcatchi	ffffid
ptasted	iefdch
+2after interv	deddic
-bspring	gddegi
-3them over the	dffifd
nclerks	ieeefe
nmainla	ffifde
pstone	effdif
-3from there on	hfhffc
+2ok $	diffed
nrushme	iefffc
crafraid	defffi
-1line	gecegf
+2the matron	efffci
crstaff	eecdii
-1checke	cfeidf
pdeckel	fddffi
pmillin	fddffi
nleaks	fddffi
-2mailed in	ecffdi
-1had	fccefg
-2held from	ffeeid
-3interv held from	ffeeid
-3, , closes	fdfeei
-3be made within	ieffde
+2was optimi	eeffid
+bnursin	ffffci
crbird	fiffed
-3the conver of	ffffic
-3we said by	efffic
pordina	chffdi
crdate	ghgchc
+2, posted	heeehc
clartist	egfied
clregula	deeeih
pblower	ceffgh
crof	hchhee
-1full	efdchg
crforese	efffdi
-bcinema	eeefei
clcinema	eeefei
+2, either	ifefec
-2, what	ceffei
-3i have blocke	iegedd
-3would hear within	hdfffc
+bstays	ifeehc
-2instru on	hegcef
-2someth by	fcffci
clusual	ideeef
nvegan	ceifdh
pvii	eifffd
pquanti	chiehd
-2pcc gather	hfeecg
-3the pcc gather	hfeecg
-3us up to	iefefd
clprogre	cfgffh
-2settle on	hedcee
nhaha	ifffde
-bparts	eifffe
clparts	eifffe
pprint	didedh
crsteel	eeifee
crtoecap	eeifee
crlend	eeifee
pskoda	eeifee
pdisabl	idefeg
-3five finali on	iffchc
-2break up	iffeed
-3we break up	iffeed
-bbet	efeefi
-2phones you	ifffed
-2retrea from	effeei
-3on retrea from	effeei
+2, welcom	ddffgi
nstuff	gfefic
-3@d or on	eeifed
-bphotog	gcffei
+2and everyb	hecgcd
-3need someon from	fffeci
cruncle	eeeeei
crpensio	eeeeei
nwaitin	icedie
pcircum	efffdi
ntoe	eedffi
-3they choose on	iefeed
pprovos	ifeffe
clst	iffdef
+bbelow	dgffic
nbacken	ffffic
nscienc	fdfefi
-2reache us	gccceh
+2the group	efffic
phearin	fhcfeh
ptacho	diefeg
clpigs	fifffd
-2you this	efefdi
-3for you this	efefdi
pping	ffifee
ppong	ffifee
nbw	ffifee
nreadou	cffghg
pmistak	eiddic
psmell	eeifee
-2agreed on	fffdid
-2, allow	ecfddi
-2in leeds	ffffci
-3bishop gives you	ciffed
rxaside from no	fchceg
crmentio	geiffd
-2someth for	icffed
-bjen	gcefei
+2i call	iffffc
-3are due by	cdfedi
-2finali by	idffee
cloyelar	ceffif
+1work	dchfci
-3starte interv finish	ffffic
cryoung	fgffic
crreceip	idffef
claudito	hgeecg
-3the slot on	ecifhc
-bafresh	diffff
clafresh	diffff
clngozi	ifeeeg
-2automa after	feffei
-3the last interv	dfeicf
ncarer	gfeicf
pstorie	efffdi
-2over ,	hciffe
-2portal within	difffe
clestabl	ieffch
-bsound	cegeei
+2that she	fifffc
-3not in till	dfffei
-1an	ffffci
+1fool	ffffci
-2not an	ffffci
nkim	effeei
plight	ediffe
-2day 's	iecdcf
pseaman	ifcfeg
nsomeda	cfffgg
clj	deeffi
-2conver in	cdfehi
-1made	fdchgd
+2but wanted	feffdi
plowvel	gcfeei
pplatin	gcfeei
-2the day	iehfec
-3hears before the	dfffei
-2are availa	fedefi
-2only until	fcfdei
-3i will hear	iffeee
-2things by	eifeed
-3two things by	eifeed
pme	cfhfci
-2an answer	dfdeig
-1arvo	ieefed
-bwillin	icffeg
nnowt	fdffei
nfrom	ifdhec
-3their feedba on	efefid
pboxes	ffgfhc
-bjab	efffdi
cljab	efffdi
pperfec	deifeg
palike	efeefi
-3email by the	diffde
-2apply after	feffdi
-3re apply after	feffdi
-3a reply by	hhfecd
pcape	eegeei
nlasts	ehgecg
+bface	hecffi
-2welder from	ffefdi
-3a welder from	ffefdi
+1til	ieffdd
+2, below	ffefic
+bgoodne	cefifg
rxact in past	feefid
-2about candid	gfhcgf
-3talk about candid	gfhcgf
-2which day	ediffe
-bcreden	dfifff
clcreden	dfifff
-3school office :	efdfdi
nresear	degdif
n,	gcfehh
-3would give it	icfede
-2lapsed on	dfefie
-3defini answer in	ifffec
pworld	ceffgi
clbroken	ifefcg
nfeed	dfffdi
-2works :	eeiffd
-2public holida	effeei
-blistin	fffeid
cllistin	fffeid
clombuds	eeffei
+2of their	ieffcd
crrestru	ffffci
+1cause	diffgd
-2he goes	ecfdhg
-bmoz	icffff
clmoz	icffff
-3have decide by	idffee
-2since the	eeeche
npictur	ifdfdg
+brealiz	iffffc
pthe	ghhgdc
+1$	fgdcce
+2$ $	fgdcce
cranywhe	ieffee
+2was suppos	efffid
-3but not before	dfffei
pjakart	iffefd
papart	fiefhc
-2do it	cddcig
njean	fdiffe
-bextrac	eifffd
-3coming in on	deccgi
pmagist	heifdc
pattemp	dcefii
-2is :	eeeeei
-2send by	difffe
+bola	edfdih
crpull	cdgfgi
-3with them on	chfffe
nweddin	efffid
-3make a decisi	fffeid
nwages	gddfie
-3return on the	hddcid
-2this on	eedeei
nfills	ffiffd
cljunior	eeffei
+2and delete	eeeeei
+bwarden	fffcfi
+2for whoeve	efieed
cldream	eeeffi
-2fair throug	eefedi
+2, keep	ieffed
crequity	ecifeh
-2no before	difffd
-3or no before	difffd
npolish	ieffed
-3a compla within	ciffge
pgymnas	eeiefe
cloverse	cidfeh
-2stops on	iefffd
crshower	fdffie
-3would be decide	gcefch
boon	dchegf
clcollap	efeeie
+bjoinin	iffeee
npooled	ffedei
clexist	dfffei
+2, work	hcifdc
+breceip	idffef
-3our letter in	ifffed
-btroubl	fdffei
clfares	cgfeei
-3on it by	iefedc
nding	gcfffi
-2regist on	ffffic
-3to the ward	feifed
clbid	iefffd
crtrue	egffid
crpictur	gfefci
+2interv on	eiefef
-2doors in	efefdi
ngeogra	ffffic
clappear	gededi
+2instea and	fiffec
ntutors	chfeei
+1using	diefed
crsix	hiefdc
pcatere	igefed
-3with a decisi	ifeeee
+2and ringin	hffceh
-3@s , by	hgffec
pappend	fghfec
clways	cifffe
clkev	fefeci
-2here :	idcecg
+bcricke	iedfdg
plent	ieeffe
+1earlie	cfefif
-2figure on	cdechh
crestate	cehedi
-1inbox	dgdecg
-2else on	cccehg
-3and before the	iefffd
-2signal until	edfffi
-3no signal until	edfffi
-3i go home	iffffc
nsits	diecif
-2a shout	hfhfcc
+2, ring	fceedh
pknots	ifdffe
-2go up	hdeecf
cragent	efieff
plambin	hiffdc
+2my wife	efdiec
-2please come	eeiffd
-3, please come	eeiffd
ncorpor	heifdd
-banaest	difffe
-3govern met on	efffid
clsofa	cefidh
rbaside away	fdecci
+2holida ,	iedfdd
ncarehi	fiffee
pfrost	ceffhh
-3contac you within	ieffed
crlieu	effeei
+bprogra	hdefci
-3the answer on	cegfhi
passure	idffef
+branked	icdeei
+2, reason	gfgfhc
nchops	eeffie
nworker	cfeeig
clcleane	ffffdi
+bbumped	ffffid
-bsorted	cdfeih
+2, actual	dffihf
-2engage from	efefdi
crschedu	efffei
+2and ugo	dfechg
nawful	ceefih
ndegree	fcifdg
ntowel	degfid
-3us before the	ddefci
clouting	dfeich
-1assess	ichefd
-2not until	defefi
ptanner	efffei
-2, was	ffffic
nawkwar	efgfic
+2and its	fgcide
-3for more than	iefffc
clben	hffcgg
-2not one	efffdi
-3have not one	efffdi
-bgateho	difffe
pcoach	dhfchg
-bstored	defffi
clstored	defffi
pfinlan	ihefec
-bmailed	eidcie
-2interv betwee	dfdeei
pmaker	heefhc
-2@d s	fchccg
-1ward	ddgdid
-2the ward	ddgdid
pfunera	ieffee
-3at a funera	dffeei
crsecuri	egifee
-3you know ,	feefei
-3writin before the	hhffec
nforese	hfffgc
noffsit	gigddd
-3needs that by	diffee
no	ieffee
-3to begin in	efeefi
+btraini	egifed
-2badge by	fcffei
-3visito badge by	fcffei
-3your availa for	eggeec
pherr	ieceeh
msvague	gcchff
crreturn	hhccgd
-2suit you	feiffd
-2ad was	ffffic
+2the sift	ffffic
-3the ad was	ffffic
-3the word by	ciffee
-2, shortl	dfechh
pcrèche	eifffd
-2to us	chdhdg
-bairlin	fegedi
crtheatr	hfffch
nsanta	fffedi
pretire	iddedi
-2met you	ffffic
-2slot before	iedffe
-3a slot before	iedffe
+bstory	ddffif
-2go back	dideed
nmaster	fcddih
-1bavari	efeefi
-2in bavari	efeefi
-3holida in bavari	efeefi
-3be erased on	efefdi
-2goes out	efedcg
+2uh jean	dffeid
-3so we though	dffeid
palone	egfddi
-3take over on	fefeei
-3will know the	iffeed
nschull	gefcei
+badvise	iffegc
pgallag	ffffid
-2guess is	eeefei
-3my guess is	eeefei
-3hear within the	diffed
+2same as	ifffee
clgrid	efffdi
npeacef	fefifd
-bticks	ffffic
clticks	ffffic
+2but nothin	ffffci
+2and still	ffffic
-2conduc on	ffefid
-3interv conduc on	ffefid
psry	fcgeid
-bunsucc	iefffd
-2the owner	deedif
-3bank holida ,	iddeec
-2his desk	eidfch
-3on his desk	eidfch
-3may reappl in	eeffei
-2rehear begin	efeffi
-bpupill	iefidc
nbog	ifffee
clheight	didfid
-3up again in	effdfi
npowere	cicffi
-bgrid	ifdddi
njar	idfffe
+bextrac	eifffd
-bdenny	heeeic
nordere	ifffec
-3's flying out	dfefei
-2: start	fedffi
+2on a	cdfdhi
naid	ffifed
cltutor	eieedg
-2she accept	effeic
-3and she accept	effeic
pforce	iefffd
phargre	ffffdi
psol	ffffdi
-2its mind	iffefd
-3up its mind	iffefd
-bdawdle	ifffde
-3parish : done	fffeid
-3us a bell	ieefed
-3a call before	dddfdi
-3for it since	ffffic
-2for stockt	ffeedi
-3closed for stockt	ffeedi
plukas	ffdfie
-2which on	ifefed
nusuall	cgfidf
-2respon in	ifffed
pscanne	iceffg
-bordina	gefeci
nduplic	fdfffi
+bdoubt	iddfic
crdoubt	iddfic
nnordic	ffefdi
crinst	ecgefh
nboards	ffffid
psworn	iedfef
clsimply	ifffed
rbact i-must-act	feeegc
psheets	degidf
rxaside for ahead	eeehcg
pcream	gdifef
ngarage	ffeeid
ptile	diffff
clknow	ghdchg
-2link dies	efcfeh
-3, link dies	efcfeh
clcateri	cifffe
crgrade	didfhe
-2conver of	cecffg
-2@d holida	dfeeei
-3will speak on	gffeic
nooo	fdideg
-3their letter by	hffece
-2delibe on	dffied
ppurse	idffef
-bngozi	ifeeeg
-3be intima within	iefffd
pgdansk	deffei
psharon	cffehi
-bworld	hdcfci
-bideal	hdcfci
ninhabi	hdcfci
nfate	ffffdi
+binduct	eieeci
-2proces :	eeffdi
npile	hffcid
crintere	icehdf
-3, but the	iefeed
+2have gone	ffffic
-2raised for	defeei
-3be raised for	defeei
-2the @d	cfiddg
nbasket	ffffci
pbasica	iefffe
nhurts	ffffic
-3it is out	ieffec
+2and contac	gefeci
cllanded	iefeee
-3: interv ended	ffffid
+1everyb	icdefg
clbidder	fdefei
-2be told	deddfi
ptrumpe	idfffe
clnomine	eiffee
+2, having	hhdfdc
palrigh	gfdcgi
-blocum	ffefdi
crimposs	ffffic
-2owner picks	ieeeed
crhire	gddchh
pwardro	chhfee
-2: answer	idffee
-3am away until	defffi
-3come back in	edifcf
-2met me	ffffic
-3they met me	ffffic
-3travel from the	efeeei
-3start date :	edeffi
-2in again	eeiffd
-2future :	diefed
-3the future :	diefed
+bscored	iefffc
+baffect	difffe
rxsuperseded until ahead	ehfeci
clnegati	iffffc
-2career fair	fffedi
nhonour	efffie
-3write before the	ifffed
-2b by	deedci
-2are from	ffided
-bmayor	dffiee
-2centre on	cdhehe
nheaps	effifd
-bincide	efefei
-3right after the	cfgfih
nbots	eifffd
-2us ,	ccichd
+2using the	diefed
crcompan	gegfcg
-bpush	eifffd
+2now $	eeeeci
+bboots	fefddi
-2you after	eciede
-3see you after	eciede
ndeb	degfei
-3i told you	ifefdg
nrepres	effiee
-3by phone ,	eeieff
ncopied	edhedi
pbury	ddifff
pstable	ddifff
-3's callin me	ifdffe
nsevent	ieefgd
-2trial on	dehfhc
crdog	iffffd
-bamaru	ffffid
+brole	eeffdi
-2declin within	cifffe
-3or declin within	cifffe
crgirl	fcecih
-2organi from	efefdi
-3will hear within	ecffdi
+bpurser	gffcfh
crpurser	gffcfh
-3a result within	ieffee
ppump	eeifdf
+2# $	gciffd
-2said before	efffid
pfebrua	fiffde
-2conclu from	ffffic
+2s silenc	ffffic
-3not conclu from	ffffic
+bforese	efffdi
-3online accoun by	ieffee
+bteache	gfffic
proyal	hfffcg
-3of the files	fffdie
+2works .	feiffe
-blol	eecfhh
nseafar	feeffi
-3anythi since the	ffffic
clvolume	ifffed
crsound	deifdh
-2holida until	defffi
proll	defffi
-1exist	cffffi
-2will exist	cffffi
-3return by the	difffe
ti-	fecfgh
-2observ on	geieec
-3of us on	iegeec
crbells	iegffc
-bthe	cgfhhd
-2charit on	ffffic
+2so this	ffffic
-3the charit on	ffffic
+2either .	gceedh
+bpaperw	difech
-2for this	eeefei
+1hrs	digfdd
nimpose	ffefid
preset	ffdffi
clbrandt	fcfffi
-1joinin	efcefi
-3you both on	iffeee
-3last candid comes	fffcgh
+1anyway	gcecge
-bfourte	ffeefi
clfourte	ffeefi
-3have given me	diffee
puk	ffffid
+blaptop	dffeei
-3work in the	cehffi
-2bell you	ifefed
-3will bell you	ifefed
-3, planne for	dddfgi
nalas	heffhc
-2each candid	cefigh
-3our reply in	ifffde
-3their meetin on	ifeded
-3asked , and	eiefdd
-1rest	idgfec
-2the rest	idgfec
-3our databa for	eeffei
+bsmall	ecffgi
-bpocket	ifffee
-3please sign within	fifffc
-2engine for	feffci
-3to me before	gidffd
prestor	idfffe
crforget	gdffei
psees	gieffc
pdispla	gcfefi
clraise	hcfffh
+2: ,	gidecd
nlicenc	ceiffg
+2and could	ffiefc
nfactor	ffiffc
crspoke	cdefhh
njonas	effeie
nface	ifffgc
nhighes	gdefei
+2, medica	dfdefi
-3shifts come down	dfdefi
+2to speak	icedic
clsociet	hdfeci
+bsadly	hfffcg
putrech	ddefhi
-3everyb on the	ifeffd
-bspendi	ffefid
ncoat	ffeeei
rxsuperseded within ahead	ciffgc
nworshi	idffci
-3is confir :	efiffd
+2at five	hdhffc
-3will hear inside	cfffie
-3will text me	idffff
ppro	effife
clizmir	gfeddi
-bkiosk	fieffd
crlaptop	ifeffc
pconfus	ieeege
+bop	feefei
-3over lunch on	ceihdc
-2poll by	eiefee
-2detail within	eifffd
-3me in again	feiffd
+2, demo	gidfed
crretent	ffffdi
pshoe	ieffee
clforgot	ifffgc
-bhot	idefch
crelecti	ceffhh
-1servic	icdfdh
-3open until the	cgeceg
-btax	cifeeh
-2result in	eefcdh
-3, and within	idfffd
-2to phone	ffffic
+bmaking	cedfii
plpa	eeefei
-1forema	ffifgc
-2the forema	ffifgc
clrecent	igffde
-2cfo on	deeeei
+2s when	idcceg
-3@d till the	eefefi
+bspring	ffffic
-bdowage	geifec
cldowage	geifec
nlapse	efffid
-2vacati until	eefefi
-3on vacati until	eefefi
-2until after	eeefei
-2my van	ffffic
-3saw my van	ffffic
-2trip on	dchdei
nvp	deific
-3interv days ,	ffiffd
-2camera on	deifff
-3empty from the	fffeei
crbrigad	dihfec
-3who starts on	ffffdi
-3you the result	ifefed
nclub	ceecii
+2, hungov	geddci
crrector	cffehi
clclause	iefffd
clyearly	iedcif
-3in , so	hhdffc
+2and reads	eeffei
+bcatch	efffei
+2is with	deefie
-3me a shout	gfhfcd
pskip	hdgehc
-2the candid	ffeidd
-3all the candid	ffeidd
+2, pass	iecfff
-3be made by	idfegc
clhelp	hghdec
nyea	icedhf
psharma	cfhfge
nl	efefie
nkeyboa	deffei
-2going out	deffif
cldenny	heeeic
+bplanti	eefeei
+bmr	idiefd
nlaunch	icfedh
-3our reply by	ieffee
-2mail the	ifeefd
-3a mail the	ifeefd
+bprojec	effeei
-3inform you by	iefffd
+2for feedba	hcgfge
-1approx	hcdedi
-3have it within	diffed
-3my applic of	ffffic
pdatase	cifffg
crroute	igefed
-2wrote on	ffefic
-2note by	fiffdc
-3a note by	fiffdc
-3u will know	ifffed
pkinder	fffifc
pfor	efifcf
-2outcom before	deffid
-3the outcom before	deffid
+2we were	ffffic
+2, unpaid	cfhfgg
clfitter	fedffi
clhav	idfffe
clnation	ffefie
-3client closed over	eefedi
crputs	idefgd
clhit	ghgeec
-bfailur	diffef
pcharmi	eifefe
-1should	hddecf
-2^ should	hddecf
presend	eiefgd
pchangi	ifefdg
-3betwee @t and	cehfeg
-1picked	iddffe
nnil	eifffd
crswears	dfffei
pgreenh	eefeei
-3be update within	gcffch
pexchan	cgefei
-3is away till	eefffi
-3will say it	iffffc
pspent	iddchg
-bice	cdgfig
pdraugh	efffei
-2interv 's	defceh
-bhanukk	efffdi
-3outcom within the	iffedf
preferr	iefffd
+2are inform	efffid
-2slot :	ecifee
-3your slot :	ecifee
-botherw	hhcffd
nsixth	ecfffi
nfrost	gfffic
+bfactor	efeefi
-3it takes us	idfeee
-3is shut from	ffeedi
+bmix	ffffic
crmix	ffffic
crbanda	ffffic
-2revert within	ghffdc
pwrap	iefffd
nshirts	fiffed
-bresit	deffei
clresit	deffei
ppilots	gieffc
-2their offer	ffffic
-2, yes	igffdd
-2get back	iffffd
-3will get back	iffffd
-3short story :	heefgc
rxanswer since past	dffeid
-3i had said	efffid
pdoktor	fgcefi
pfestiv	ieffee
crull	hfehec
nthrill	ieffdf
nroads	hgfegc
-bundern	igeffd
crping	iefffe
pbecomi	gefeic
crfly	ciffff
clcolin	didfhe
pcame	dhidhc
-2lesson on	fdgfie
ninvoic	eeffei
crfood	echfeh
pdecemb	cghfff
-1la	ceechh
-2to la	ceechh
+brector	cffehh
+1having	ffffic
+2having been	ffffic
+2first thing	ddiffe
-bbureau	deffei
crtuesda	edifeg
-2do so	iedfee
crforthw	iefffe
pearn	cchfgh
-2allowe himsel	fefeic
-1sundow	feeech
-2after sundow	feeech
rxaside from past	cddcie
pr	chffeg
nvice	difffd
clfoundr	cdefhi
-2more on	hddchd
+bcondit	ffffic
-3's out until	defffi
-3@p they said	ifffed
+bmarch	effifd
crmarch	effifd
crhalf	dehiee
pquerie	ffffci
-2: come	eddffi
-3answer comes in	ieffed
pprofes	gdchgf
+2lol kill	idffed
-2orient is	eddffi
clpatric	effefi
+bferry	heeeie
+breq	ffffic
-3and tell you	ifffed
-bvirtua	ddgfig
nguest	fedffi
-3declin their offer	ffffic
-1meetup	eddfdi
-2rehear from	ffffdi
+bclaim	fifffd
crclaim	fifffd
clrotati	fdfffi
ntrick	eiffed
pdownlo	ieeeef
-3wait till the	dfffdi
nroux	ffifee
clproced	hcfdif
-2closed from	efefei
-2, come	ccefeh
-1sample	cddhie
-3giving me until	ciffff
cluncle	ieefdg
-3to decide by	diffdf
-2everyb know	ieefee
pfussy	eeeffi
-3contra talks are	efeeei
phair	iecfeh
+2s staff	ffefci
nmusic	eeiedh
-bhereby	eegfci
-3had said no	ffffic
-bemaili	fefeei
-3do it before	ifceed
-2you talk	fcifff
+2text me	hdiffc
+bcoffee	dfifff
proutes	ffffic
+2but one	efffdi
-3from the broadc	ffffid
nexec	cffffi
clavoida	gdffci
+2s ,	ffffci
-2interv of	deicdf
fldate	idieee
nfuture	dfffei
njollof	ffffid
+2but she	dfffei
+1slot	edifhc
-3questi by the	diffee
-3of order until	edfffi
pcooper	ddfieh
-bchines	efeefi
clchines	efeefi
-bsecure	eefffi
clsecure	eefffi
pmetaph	dfffei
nanita	dfffei
nstripy	dfffei
crms	ffffic
-3she had said	efffid
-3job starts on	feefei
-3by teleph on	heieec
-2said ,	ieffee
-3she said ,	ieffee
crpause	efffid
+bnowher	ffdfie
crnowher	ffdfie
plogin	gggffc
+bluc	dffeie
crjean	dffeie
crluc	dffeie
-3straig after ,	ifffed
-3i will phone	ieefee
nbegun	efffdi
-borders	eefefi
ngutted	ffffic
-3itself is on	ffiefd
+2, mr	hcfege
nissues	igdfee
+2we hoped	ffffic
+1lapses	dccehf
+2lapses .	dccehf
+2with limite	defffi
nrhys	ffefdi
-2falls the	hecddh
-2comes in	eefedi
-2taken on	ifcdff
-bhed	idffgd
clhed	idffgd
pgap	difffe
-3occupa health by	eieffe
-2ascens closed	ffefdi
-3says ascens closed	ffefdi
pf	defeig
-3hear on the	gecedh
+2, bad	efefid
paccent	hfcfef
pongoin	heffhc
-2data for	eeffei
-3your data for	eeffei
nforgiv	hdcdif
-2, ivs	efefdi
-3@d , ivs	efefdi
-2dubai until	fdfffi
-3in dubai until	fdfffi
ndentis	ieeefe
-3for @d by	diffff
pswimme	icffff
-2count on	gefecg
-2inbox by	chfeeg
+2after that	feefic
crcarer	feffdi
+2max $	hgffec
ndoubts	ehcfeh
porchar	iefffd
-3days leave from	ffffci
norient	ecffgh
clexec	gefdie
pplanti	eeffie
crlaugh	dgffei
-bashore	hefeci
-bref	giedhd
-2word :	ieefee
-3for word :	ieefee
crlagos	feffie
crcontin	fffied
pborrow	efffei
-bdeposi	diefhe
-3could you do	eeifed
-3's job by	fifffc
-2said closin	ffffic
-3ad said closin	ffffic
+2still $	ieffee
pbronag	ffefid
crprescr	feffei
nswears	ffffic
+bviber	iegffc
+2over the	edeeic
+bto	cigged
-2hoped for	efffid
-3had hoped for	efffid
crbotani	hfffch
nprof	hfffch
nchewed	hfffch
-bstaffi	iffffd
pnudgin	fcchfi
-3the ticket by	ceffei
ppasswo	ffdffi
clone	chdieg
clgrowth	edidgg
-3due by the	diffgd
+1even	ceceig
-3it back before	eifffe
pcolett	chfffg
+bprove	ieffee
+2, choose	dgifed
-bcatche	effeei
+1xx	ieefef
+2xx $	ieefef
rxaside in ahead	efiece
-3me know before	idfffd
-2offer expire	eeefdi
+bivs	ffffdi
boin	cefgeh
-2confer until	edfffi
pprecis	feeeei
ptariq	fieffd
-3he can do	efiefe
-bwhenev	cgfffg
-2weddin from	fffedi
+2, honeym	fffedi
-3the weddin from	fffedi
pnegoti	difffe
clencour	efffei
ncabine	eidfff
-2have writte	hdcdeg
-2link by	eifffd
-3new appoin :	eeiffe
pzoom	eefedi
nrooms	hfhfec
+2we phone	iffeee
-borches	eiefgd
-2elsewh on	ddeddi
-3defini answer by	iefffd
nweekly	ffffdi
+bpasspo	fhffcg
nlimits	ffffid
-2to come	icgdee
pqualit	geefei
pjuggle	ffiffd
-2works for	cheecg
-3tell you the	ifefee
-bmargue	dffeie
-3to finish by	diffee
-2second garden	efeefi
-3a second garden	efeefi
-3orches 's off	eeffei
plaughe	ifhedd
rxanswer within ahead	ggcffd
+2to name	icfffe
-2contra from	ffeedi
+2the post	ffffci
+2, perhap	dfffei
-3i phoned on	ffffic
-3your interv to	eeifed
crguy	gffeic
-bmarket	ihfcdd
pfeast	geedfi
-3is open until	eifece
+btiming	efffdi
-bupgrad	defffi
pjansse	fdffei
nfriesl	fdffei
-3lets me know	idfffe
crsittin	egcfhg
+2please :	diffee
+1hereof	diffdd
+2hereof .	diffdd
-2rate by	difffe
npower	eecdih
crjanuar	diffef
nanne	efffei
punpaid	feiffe
nhappy	eecffh
+2as her	icffgd
-3manage gave me	icffgd
crperfec	eihfcd
+2i ring	gceedh
crsworn	hhechc
-bbroken	ffffci
+2teatim .	fiefec
-2all by	ehfedc
-2role in	dcefgi
nbeat	feffei
ninvest	geefid
clbe	egfedi
-bkiln	hfeech
-2more people	efdeie
+2, steel	fchfff
-3our letter of	ffffic
pfifth	ifffde
polga	efiffe
npour	ifhfdc
-2nay by	diffec
-3or nay by	diffec
+2and prefer	ffffid
nin	fgeghc
cltheirs	efdegi
+2, fellow	ffffid
-3sooner , but	ieefec
perror	cdieei
-bcrèche	ffffdi
+2is hereby	feffid
clpackag	fifffc
-bclick	eifffd
clstone	hdiffd
+bparent	eeiedg
nencour	eeffdi
crquarre	efeigc
+broster	chffeg
-3is coming in	gfedci
pjuno	ifffed
pbecame	dfieeg
nbeyond	hhdchc
pyellow	ghcedh
-bcleari	iefffe
clcleari	iefffe
-bugo	cfeehh
clugo	cfeehh
+bexperi	gdffdi
-banybod	heffhc
-2clerk on	fciffe
crlift	ffffid
+bsound	deiddi
phairdr	hdcfei
+2and run	degefi
+2to @t	eeieee
-bcarvin	ddifeg
-1the	gegeec
-bbristo	chhffe
npickin	edefgi
+btuesda	edifeg
-2online within	eiffed
psafegu	feifef
pdelibe	igeeee
punable	dfefif
rxsuperseded from no	cffedh
+2, only	deefdi
+bpaused	ffffdi
+2would help	diffee
-3or no the	iffeee
-1parcel	ddcehg
-3walpur @d ,	ffefdi
pturtle	ieeffe
phatche	ieeffe
njeez	ifffde
pbarist	didffh
-2ticket by	ciffeg
ndither	eeieeg
-2catch up	dfeffi
-3lets catch up	dfeffi
crheadac	efdegi
-2day from	dehecg
-2works until	difeff
nmadhou	efffei
+2s letter	cfeegf
crtwenty	iciffd
pbairst	feffdi
punless	gfcfei
nexists	ceeehg
-3your accoun on	iedfde
clstay	chgedf
-2decisi of	ceefgf
crten	chiedg
-bcardif	cieefh
crassemb	fegdei
clsepara	igefed
+2, report	ffiffd
-2flight by	difffe
clbristo	chhffd
nlass	eeefif
ptighte	eeeffi
pqs	eeeffi
praised	ihefde
-2week begins	eeeffi
-3enrolm week begins	eeeffi
clpink	efefei
crclappe	ffedgi
pmalik	ffedgi
nclap	ffedgi
ntiming	ffffid
-3a respon within	ieffee
+2or lose	eiefee
-2of yous	iffeee
nchart	heefch
+2i meant	ceefei
+2then @d	cffffi
-bprivac	eeffei
clprivac	eeffei
-2is been	ceddhf
-3it is been	ceddhf
-3told you by	gfffhc
clpacket	ieeech
noverni	iefceh
-3come home in	dedfei
pjacket	fifeee
nximena	fifeee
ndying	fifeee
-2# is	dchfeh
psweete	egdffi
-1detail	ddgffi
-3be notifi by	edfeii
-2your parcel	ddcegh
+bgovern	gddief
pinterm	fifffd
+2everyb is	hcdech
-bgrand	ffffid
+bimpose	ffffid
crimpose	ffffid
+bsale	gfffhc
crsale	gfffhc
-2our mail	iffffd
-2attach by	difffe
nrestau	eeffei
crreplyi	difffe
-bcloud	fffedi
clcloud	fffedi
neye	geefie
cloh	ieedef
-2i got	iffeed
-2everyo know	iffffd
-3let everyo know	iffffd
+2by text	ifffed
+bburst	efffei
palarme	ifffed
-3's off till	eeffei
+1kindly	igefdc
+2kindly do	igefdc
nfarmer	eeeefi
cloverqu	defffi
cltally	ifeffe
nanja	eeieeg
ncultur	eeieeg
-3second talk on	iffeed
-3doors open at	edefei
phull	hdeeei
-2it until	gfcdge
-3be told on	gddcef
pbilal	efcfgi
-2minds by	ieffee
-3our minds by	ieffee
-2off sick	cfeehi
-bsafe	iedfff
pfalse	ffgfic
+bbooks	ieefff
phandwr	gfffhc
-2gets told	ieffde
nsandwi	ffgfci
crreachi	ffffic
-3the answer before	idffef
-2heard on	fehced
-3i have heard	ecfcgf
ptoll	hecchg
-3us by the	cgdchf
phelps	fifffd
-2period 's	ddfefi
-3notice period 's	ddfefi
nlease	fcgffh
pact	ggcchf
crbumped	dfdfgi
-2not past	idffee
-2else from	efeeei
-2others are	ffeeei
-3the others are	ffeeei
-2open anothe	edffei
-3are open anothe	edffei
crfell	cedfhi
-bthings	ieeege
-2your result	ifffee
-3all of you	iffffd
+bbusy	feefei
-bprops	effeei
clsatell	iefffe
+2can be	efefid
crred	iefffe
-2conduc by	eifffe
-3of conduc by	eifffe
crnear	hdffdi
-3yours is due	eifffe
nchocol	ifffee
-3with us till	ecffeh
-3lines are open	efeefi
pmaybes	ieefff
crmorn	ifffee
ppester	iefffe
-2list publis	eeefid
flyou	hfhcgd
puser	dcefii
-2be decidi	efeedi
pparlia	hedcif
pbooth	hedcif
nbeginn	iffefd
-bforkli	didfeh
clforkli	didfeh
-bcountr	feeeei
ppara	iefffe
-byusuf	ciffff
-3had an answer	efffid
nhint	ifeffd
-bdeserv	ffffdi
+2at any	geefdi
-3no for you	eedfei
-3result at the	efffid
+2, yard	eeiffe
-bergo	iffefe
crchambe	ifgfed
-belf	ffeeei
clelf	ffeeei
-3writte part of	ffedid
pzürich	eeefei
pconced	iefffe
-2@d so	ifeffd
nops	cegehg
-2bursar by	difffe
-3the bursar by	difffe
crsober	iffffd
pweekda	cheffh
+bputs	heefdi
npolar	ffeeei
paid	fidfeg
clpolar	ihefec
-2them is	gdceeg
-3of them is	gdceeg
+brefuse	gdedif
pdame	iffffd
+1dusk	ffffdi
-2write from	ffffdi
+2dusk to	ffffdi
-3not write from	ffffdi
pdelhi	effefi
-1delibe	gfdhce
+bgaffer	eeeffi
-3the portal within	eifffe
clpush	cihffd
phrs	deieeg
-3contac before the	deffdi
ptemp	hhfece
-3a panel on	dfdfch
-2am out	efffei
-3i am out	efffei
-3four conver in	ddffig
+2he tells	ieefee
-3you feedba within	ieffee
nsjoerd	fcgfgg
nmince	ifeedg
npies	ifeedg
nnursin	edfiff
-3expect word by	idffef
-3outcom during the	iffeee
rxsuperseded within past	dfffie
-3put down the	fddfch
-2nothin before	hcffdh
ndeligh	diefge
-bfroze	efffid
clfroze	efffid
-2or down	iefffd
-3up or down	iefffd
-2stored for	defffi
-3are stored for	defffi
crlikely	efdeif
-bemails	diffff
pintrod	dfifff
-bparis	hfgffc
-3supply it in	fifffd
-3interv elsewh on	deeddi
-3is not until	eefefi
cldenise	fiffee
npermis	igfeee
-3e sign by	eifffd
-3a slot by	eidfff
-2would begin	ffeeei
ptransp	eifffd
+2be ok	ggceec
-2: after	eddeif
flthem	fcfhfg
crfeels	efeffi
+bmatron	hgeech
+bdurban	efiffe
-bcycle	efeeei
nscary	ffiffd
-bbid	iffffd
clquota	efeeei
cltexted	fdcfhh
prust	cffffi
-3your attend by	eiefee
-3will be before	ieeffe
-3have it in	iefffe
-3me yes by	diffff
-2then by	idfffe
-1n	ffefdi
-3answer reache you	ifffde
nstanda	ffffic
nlaters	ifffee
nfitz	ifffee
+2as per	hfffgc
clcracki	dfffif
-2is told	ifdddf
pneil	ffifee
pbecca	chfcgi
pg	ihefec
npledge	ifhedd
+bvoicem	feefie
+bsoul	efffei
crsoul	efffei
-2compet of	efdfei
-3the compet of	efdfei
ncampai	eeedig
-bi	ffhcgf
pbought	eeifff
-3ping me by	difffe
-2the applic	efeeei
+1tellin	iefffd
+2tellin you	iefffd
+bunsucc	iffgdd
-2counte before	fieffd
nbet	idfedg
pones	iedddi
nrate	eeeefi
-bspits	ifceeh
-2mind :	hcefdh
nshrug	hffecg
-3decisi was due	eefeid
nhair	ifefgc
pcapabi	gcfffh
nbonus	edfffi
-benroll	ffffid
-3@d , start	eeefei
crstated	efffie
crvolume	efffie
crdepend	efhfhc
nink	hehgce
nsaw	efeeig
-3, someti in	iegfcd
psafely	ddehei
+bsorted	ifefee
nnegoti	difffe
crlibrar	ceifeh
pheadte	diefef
pcity	iefffe
clparade	hedeei
-3job closes on	eeffei
+bhence	ffefie
-2winner on	gcdcge
-2, outcom	ifffee
nbroom	dfffei
-btom	ffffid
cltom	ffffid
-3my call in	iefffd
passume	iefffe
-3post run until	eeeidd
cldiarie	iefffe
-bdm	ieffee
+2are not	ddcfhg
+2, mine	efefdi
-2being told	dfeeci
+1settle	cedeih
nskippe	ehifdc
-3assess day on	cdgdef
-2the first	gchecf
pguaran	dfdfgi
noverru	eeffei
-bill	gfefid
crrang	ceeeig
nresolv	eeffie
-3comple it by	eiffee
ngroetj	eiffee
-2that in	ceeegh
-bringer	hefech
-3your result within	ieffee
-1house	ifeecg
-2not put	ceffgi
-3takes longer than	iefffe
-3we argue ,	iffeee
crlife	iefffe
crstatio	idfffe
-bbean	idffff
-2you a	eeefei
-3calend invite for	edifff
-3right i said	efffid
-3panel met on	ffffic
crredo	ffffid
-2centre in	cfgfie
-3assess centre in	cfgfie
+baccess	fdffei
ngratef	cfefgh
crthread	eeffei
-3not before the	ddeedi
+2if she	iefffd
-3said before the	ieffed
-3a yes before	difffd
-bofferi	efffie
+2no matter	ifffde
-3@p , then	dffeid
-3email on the	iffffd
-1note	ceddhf
-3he starts in	efeffi
crsilenc	iefdff
pdemand	feefei
nsuitab	dffffi
-2half after	fcfffi
ptruck	fgcfei
pintro	ffffid
crsat	deffgi
clcrèche	ffffdi
crbirth	efiffd
roanswer	hgcffe
clenough	eiffee
-2dated :	idfffe
-2my email	ffffic
-2have phoned	ffffid
-3role before the	ieffed
clpto	effefi
-bupshot	iefffe
clupshot	iefffe
rbanswer they-will-decide	ffcdgd
-2: made	efffid
-3@s : made	efffid
-2closed for	dfffdi
ptess	fdiffe
pscans	eifffd
-2book before	fifffd
-3's book before	fifffd
-3diplom by the	diffee
+bberth	iefffe
prated	heeied
+1hun	hefffc
-3are closed betwee	efeffi
-3phone you the	ifeffe
psails	hdeeci
pfitch	ieffee
-bpilota	geefdi
+2, food	defffi
+2, see	ffgfic
pguests	eeiffe
pinclin	eifffd
pempowe	ghffec
crbicycl	gcfffh
pbandma	dgefei
-1third	gdddch
nsmoke	efffid
ptenor	eeefei
-3with effect from	ceddfh
-2phone :	idffff
peducat	dgeffi
-bpier	ieefeg
+bsomewh	defffi
clneedfu	ifeffd
+bisland	iefffd
+bsafe	idffef
pcuriou	ffffic
clwobble	feffie
crsaw	fffeie
-broad	defefi
+2whethe the	ecddgh
nsang	deefgi
-2issued by	idfffe
-3be issued by	idfffe
pwars	feiceg
+bhat	degfdi
+ballotm	ffffid
crallotm	ffffid
crlikes	ffffdi
+bprofil	chefeh
+2the minist	idddef
-2we do	efifed
clprops	fffeei
crmachin	dedeih
cllinz	ffffid
-bexpert	cffffh
clexpert	cffffh
-3of @d and	cdfche
phaddad	ffgfch
-3recrui promis me	ifffed
-3was on the	ffffid
nherewi	eefefi
nahoy	iefffe
nmed	eefffi
nvänlig	eefffi
nskog	eefffi
-2her answer	ecfdci
-3given me till	iceffe
-1fair	ceedhg
-2hear inside	deffid
ndisapp	dffffi
-3is closed over	fffdfi
-3say , so	ieeffe
pceilin	fifffd
-2on site	feifed
-2sheet :	efffid
-3same sheet :	efffid
clkim	dfeehi
+2over it	hheeec
-2artist before	deffei
-3the artist before	deffei
pjules	ffeeei
-3expect a call	ifdfef
pnoneth	chffeg
+1hours	eeiffe
+2hours with	eeiffe
-2off until	edfeif
clelectr	eifffe
pglassh	eifeeg
nouts	efffie
nentert	ffefei
-3free from the	feeffi
nshunte	eehfic
psatell	ffffid
-2been told	ieeefe
-beviden	difeeh
-3long : by	idffff
clapprox	gedfei
pcantee	fgdfie
pplumbe	idfeef
+2for @d	eefeif
-2@p by	eifffd
npoke	ffffci
clpilot	gceefh
-bsecuri	hdegcf
-3a trial shift	ediffe
-3their answer before	fdffei
crsits	ifeecg
-3it was not	eeffdi
claccord	eidhgd
crcivil	ifeffe
+1;	gfeece
+2; $	gfeece
-2applic is	iedfee
-3her back before	difffe
ngerman	iefffe
+1re	ghcffc
short	heffce
-3all applic within	ieffed
-3i said by	efffid
nben	feiffe
-3up within the	ieffee
clboot	ifefee
-3is closed until	eefffi
rxsuperseded on past	efefdi
+2and see	ediffc
nattent	ieffee
cleducat	iffefd
-3each one within	ddffei
-3with us from	efffdi
-balive	iffffd
-2hall on	ddhdcg
+2to someon	ffffid
-2graz ,	cegeeh
-3in graz ,	cegeeh
-2usuall inside	ieffee
bo-	ecgegg
-3the partne on	idchdc
-2ring everyo	ifedgd
-1hole	chdeeg
-2pigeon hole	chdeeg
-3my pigeon hole	chdeeg
clworry	idfffe
nsharp	ffffid
-2your trial	fdiffe
-3leaned in :	eifffd
-bdiscou	eefffi
cldiscou	eefffi
clstrict	iffeee
-bargume	fiffed
clargume	fiffed
clpilota	geefdi
-bfuture	eifffe
-2owner by	fiffed
pdirect	hchfcf
-3will ping you	ifefee
-bsla	idffdg
clofferi	efffie
pcultur	chgfff
-bpoppin	ffefie
clpoppin	ffefie
crpracti	ehgffc
ndrawer	ceffhg
-bstayin	ieeffe
proux	eieffe
pcostin	feeffi
-bconduc	ddiefh
+2of that	ieffee
-bunderw	difffe
-3were forese for	efffid
crbrass	cffffi
+2: one	egeedi
-3the job in	ffffic
pcarers	effeei
npatrol	effeei
+bsteel	fdfffi
-3analys , start	ffffdi
-2not meet	fffchf
nhoney	idffgd
-bgm	idfffe
pdying	hdiffd
-3will hear in	fefech
+2for notify	hfffgc
msinvites-questions	dehceg
-2letter in	dffedi
+bvanish	egeefi
crvanish	egeefi
+2, recrui	ffffid
-3you reply by	eiefee
nlodgin	idffff
-3ring everyb on	ifffee
pmostly	ffhdch
+2about you	ffffid
+2, latest	gfefdc
+2we take	ieffee
-3i will ring	ieeffe
photels	ieffee
-3ring me the	iefffe
clvendor	efeefi
-3can you start	fedfei
-2dad on	ffffid
-3told dad on	ffffid
+2we told	effeie
+bcastin	iffeef
-2them till	ehfeec
phalvor	hfeceh
pgaller	gfcfhf
-1employ	eefffi
-bretain	eeffei
-bprofil	fdffei
-2hear before	ddefif
-3will start in	efffei
-2side within	ieffee
-3our side within	ieffee
-3is valid until	diffee
+2, its	heeidc
-2us again	dffefi
pgossip	ieeedg
pbiscui	ffefei
nsticke	hdffdi
clreqs	eeffie
ptelesc	iffefe
nfittin	hgffec
-3so lets say	ieeffe
-bpester	efffei
-3is advert in	ffffdi
-3run until the	cdeide
crprojec	effefi
-2on leave	eedffi
clwrestl	gffifd
rbsuperseded i-must-act	dfefei
nextra	ggiece
-bactive	fdffei
-bbea	fhfffc
crsails	gidffd
+brotter	defffi
-blocal	gdgedi
pspeed	iefffe
-bmatern	efffei
-3choosi over the	hffgec
-3link expire after	ddffei
ntilda	iefffe
-3is good throug	cgfedf
cltower	hfhfec
-3of answer within	deffie
-3, i said	iedfdf
crbox	efffei
-2their list	ceedfg
-3off their list	ceedfg
-3to accept by	fiffee
-2be done	gdeeid
crrotter	defffi
-3is planne for	eeiefg
-1gang	idcddf
pflood	ieffeg
-3am to come	eeiffd
-3each candid within	idfffe
npretty	defffi
+bstuden	fffeei
-1suppli	eecdfi
-2approv suppli	eecdfi
+2, unifor	deefei
pblown	iffffd
-3come up in	ffefei
-3is reques by	eifffd
crdurban	eeheic
-bwelder	fffeei
+2before you	geedcg
pvetera	ffdfei
-2applie on	deffif
psmart	ffgfch
nnric	eeiffe
crkeen	efeffi
+2and call	ghfffc
cldanny	effife
-2told us	hddcef
-bknew	gfffhc
ndelay	ehffgc
-2and starts	ffffdi
-3hotel and starts	ffffdi
-2tests by	igffdd
-3online tests by	igffdd
-3out before the	dcffei
pivana	ffffid
pdialys	feffei
pbrandl	ieffee
-3vote on the	fedfcf
ptypes	ieceeh
-3teleph conver of	decfeh
+bkeen	efeffi
nlearne	ffdfei
pffion	efeffi
crclown	ifffee
pl	efffei
nmusici	fffeie
-bduring	fdehid
-3commun by the	ifffee
nretrea	hhfefc
pequipm	eiffff
clprison	feideh
clunderw	eifffe
photlin	ffefei
pbasel	ieefeg
nvisas	hcffeh
+bnegati	ieefee
crcake	ggfcfg
nfern	efffei
+bcurren	ifffee
-1confir	hfdchd
-bstar	eeefei
-bhungov	dfeffi
clhen	dfeffi
cljen	gcefgh
crfarm	edffgi
-byellow	egeeei
prank	ghdddi
-3are rung by	idfffe
cllincol	ifeffe
-3you on site	feifed
ndaily	dfeffi
rxreview until ahead	cdghde
neggs	dfefgi
nchicke	iffffd
crparkin	fgeeid
phoops	iefffe
ntypica	chffdh
cleviden	cgfegg
+2so nobody	eieffe
-bph	ffffdi
pherefo	ffffdi
+bpermit	geefei
roact	gidddd
crkeepin	iffffd
-3recrui evenin on	ffcffh
+blinz	efdfgi
ppune	effefi
ninsure	fffeie
-2them decidi	efefdi
-3see them decidi	efefdi
clempty	dgeeei
cleng1	difffe
crpuppet	ieffgd
-bconfli	ieffee
crtransl	egefdi
crwarden	efecgg
ncanvas	ieeffe
-2intern ,	cfffgh
-3engine intern ,	cfffgh
nlie	ifefee
-3thing with the	feffdi
-3an answer ,	ffcfeh
clhonour	efedig
-3me an answer	fhdfgc
-bvendor	efeefi
+2were a	ffefid
crcross	iefffd
clchairm	eehdif
pdiffer	dggdie
cldress	dffffi
-2issue within	ieffed
-2study by	cfgfgg
-3case study by	cfgfgg
clemails	hhefdc
-3enclos form within	eiffed
-2there in	ffcfeh
pmodule	difffe
nbeware	ieffee
nkofi	ffiffd
-btide	hcfefh
-2from them	feffid
-3offer from them	feffid
-2# before	edefei
-bsix	chhefe
-3then it was	ffffid
-2nomina on	iededg
pbroker	gdifef
-3, @d or	ffifee
ppronou	fifffd
-3you wait ,	iefffe
-2travel throug	eefefi
-3is travel throug	eefefi
nsimple	degfie
-3it was the	efdefi
nsounds	ifffed
-3we had pencil	efffie
rbaside -	hhefdc
-2ticket within	gcffeh
+bvalid	ffffie
pshaz	ieffef
+2when he	iffffe
-2job from	feefei
-3the job from	feefei
claccra	geeeei
-3suppos to phone	ffffid
-3be starti on	ffffdi
rbact could-you	egdcfd
+bprovid	ddifeh
pdube	fiffee
paggres	fiffee
nfancie	fiffee
+2good ?	eeiffe
plevy	iededh
clscenes	eifffe
-2refere since	ffffid
-3the refere since	ffffid
+1intake	efeedi
crfast	iffffe
-3me to the	fceedh
pflinch	efdffi
-3expect anythi before	dffffi
-bantwer	ffiffe
clantwer	ffiffe
+btraine	fffedi
-3starti in the	efefei
-bgisela	edieeh
-brobots	fhdfid
-bsalari	ffffdi
crglass	eecehh
pgillia	ffeeei
+bsummit	eefffi
pgus	efeffi
pprep	ddfffi
-3sister picks by	idfffe
+2, owner	idffee
nperpet	ffffid
-2compan on	iedefd
clla	deeehi
nelegan	ieffee
-bmechan	defffi
-3open till the	eieefe
pinés	eefffi
-2sign until	eifffd
-3short sign until	eifffd
clclick	eifffd
clensure	eiffee
-2frozen till	feffei
-3reqs frozen till	feffei
-3i wrote on	ffefhd
ppaymen	eeffeh
crtakeov	ffffdh
-3will answer within	heffee
ppete	ffffhd
-3come out before	heeffd
-1probab	hfffdf
-3the team on	hddedf
-3licenc number by	dhfffe
cljens	efffdh
crscores	eeegdh
nmairéa	hffffd
planded	hdefdh
-3mornin in the	edhffe
pspecul	fdffhf
-3for attend on	ffffhd
+2from when	heffee
+2s surger	hefffe
njunior	heeeeg
pleadin	fdffhf
-2way the	hedffd
-3either way the	hedffd
pelders	hffffe
passemb	dhfffe
-3will call me	hfeffe
clmercha	ffffhd
+bport	eheffe
+2in observ	efffeh
clparale	eeffeh
nchanne	hfffgd
-2was in	ffffdh
-2the others	dfefdg
nwaved	dedfhg
-3answer applic within	heffee
crspring	ffffhd
-2taken in	hfeedf
-3be taken in	hfeedf
-1hundre	deffhg
-bviola	ffefeh
clviola	ffefeh
-3desk @d and	efeeeh
-bcrack	dgfffg
nusing	fggfdg
-3is off on	efffeh
-bthirty	gefdhf
-3each of you	heefee
-2@d in	dgeedh
+bagreem	hefffe
cragreem	hefffe
-bchambe	feehfe
-3final answer by	dhffgf
-3feedba for you	efffhd
crteachi	ffefhd
-2refuse on	hfeefe
-3or refuse on	hfeefe
+btryout	ffhffd
nfiesta	eedehh
+bfolks	efffeh
crpanels	efffeh
pgrad	ehffef
crswap	eeefhf
-3came down on	ffffdh
-bmother	hefffe
nyellow	efffeh
+1owing	dffgfh
+2owing to	dffgfh
ncoding	efhfee
crmid	ffdfhe
ndone	heddeg
crmax	hdfgdg
pdual	ffhffd
-3am off for	eeffeh
-3list approv on	fffehd
-balread	feffdh
-3interv conclu on	efffhe
pdivisi	hfefff
-3your applic within	heffee
nhazard	ffffdh
ptl	gheeee
-2^ is	gdgddd
pchurch	hfffee
clchapla	ghfefd
-2rota runs	efeeeh
+2, matron	efeeeh
-3's rota runs	efeeeh
-3to say by	hefffd
-3our conver of	ffffhd
+btoddle	ffefeh
crtoddle	ffefeh
-3of you before	hefffe
crrenewe	efffeh
pmock	ggdgdg
psanjay	fdffgg
crleader	edfhfg
nopinio	ffffhd
-3is closed in	efefeh
roappointment	gdgfde
pradiog	ehfehd
-bunderg	dffffh
-2decisi lands	hfffee
-3, confir by	fdffhe
-2known on	hfffee
-3made known on	hfffee
psides	fhfffd
-bslide	dfffhe
-2verdic inside	heffee
powned	efeffh
naccomp	ffhffe
crskate	gfefdh
punfroz	gfefdh
-3we met you	ffffhd
+barchde	hdefdh
crsyndic	fdfffh
ptane	fdfffh
nstoked	fdfffh
nrecall	ffedgh
-banalyt	ffffdh
-3finish it by	ehfffe
psped	gdfffh
ndash	gdfffh
-2mail from	efddhd
pbeadle	hdfffe
-3candid by the	heffee
-3or email by	hdffff
ppays	ggeedh
-bau	hfffee
-3count on the	deeedh
-2heard from	ffffhd
-3were heard from	ffffhd
pmoveme	hdffff
-3with us before	fhfffd
clshed	hhefed
clbookke	efhfgd
pvillag	effhef
nii	dfffhf
-3, that was	ffffhd
pnaidoo	efffhe
crapp	defehh
+bpigeon	hefffe
crpigeon	hefffe
-3rang again :	hfffee
clmins	ffhfee
clcoordi	dhhfdf
nelecti	gdffhd
pwards	ghfeed
-3signal @d and	dfgffh
-3will ring everyo	hfefee
-1stood	ffffhd
-2things stood	ffffhd
-3as things stood	ffffhd
pdelega	geeeeh
+2till we	hefffe
+2, swear	heffee
nrethin	feffhe
clho	dhffeg
-2still :	hffffd
-3way , by	hdfffe
nnaafi	hdhffd
nprotot	hfffee
-3interv only finish	ffffhd
+bpostpo	ffffhd
rxaside before past	ddefhf
+2more .	fefedh
pbasis	hgffed
clviewin	gefhfd
nnibs	efffhe
-3gives feedba in	hfffed
+2with decisi	hfffee
-3round the nurser	deffhf
cltrac	ehfehd
-2sent you	ffffhd
-3we are in	dfffgg
-3the outcom on	hedhde
-bwaits	hefedf
crfryer	gfhfed
nchambe	fehefe
ntuesda	heffdg
-2year opens	deeffh
-3school year opens	deeffh
-3and back on	efefeh
pfarmer	eefffh
+bhoneym	efffeh
-2@d but	gehfed
bsbefore day ahead	dgefee
-3run on the	ddedfh
puncond	ddgffh
-2down till	hdfdde
ahead3	edehdf
-3away till the	effefh
paccra	eeheeh
nestima	heffgd
-2result until	hffffd
-3the result until	hffffd
-2phone come	hfffee
-3by phone come	hfffee
-2earlie start	fffeeh
-3, earlie start	fffeeh
+2sound ?	fehffe
-2place betwee	eehfff
-3was promis for	ffffhd
n@s	eggehd
+bsilenc	heddgg
rxdenied - past	heeegd
nskye	efeffh
phints	hgffed
-2leave starts	efffeh
clsleepi	dffffh
nlittle	defehg
cllyon	ffhfee
pdiagra	eehffg
-3you : interv	ffefhe
+2and opens	ffeddh
psingap	fehffd
-2about it	fhffgd
-3direct : follow	ffefhd
-2cv by	ehfffe
-3update cv by	ehfffe
+2max ,	dhfgfg
-2^ result	hfffed
-3remain open until	degfeh
clorg	effefh
claside	edfhdh
nbeats	deffhh
+bextens	fhfffd
nalongs	dfffgh
crextern	ffffhd
ndoctor	dhffdh
-2are held	degedg
-3interv are held	degedg
nobserv	efhfef
pfee	eehfdh
clowned	hfffee
pladysh	heefdh
-2interv until	deeegh
ppryce	hfffdf
+2, ends	ffeeeh
-3brickl begins on	ffeeeh
-2positi before	hdffee
-3driver positi before	hdffee
-2was told	gdddef
-bvolunt	efeffh
crhackat	dfffhf
-1stand	effeeh
pthrew	hffffd
-3on holida until	eefffh
-3do a call	eehfff
+bscheme	dffffh
psea	gehfdf
-2schedu :	hfgfed
-3@p and again	ffffhd
+bcopies	dhfffe
clwoman	hdefgf
crpatien	fffeeh
+bdeputi	ffdefh
-2quicke than	efefdh
-3be quicke than	efefdh
-3, could be	dedefg
pgerain	defgfh
-3apply again next	edfffh
pbox	dghedf
prambli	hdhffe
nsees	dfeefh
nessays	hfffee
+2of having	hdffdg
-3applic close at	deffgh
prelati	fhdfdh
crsuppos	efffhe
-2about on	fehfgd
nrobing	ehfffe
crgreen	edffgh
-2signed off	edeegf
clsalari	ffffdh
nstatut	geffhd
crheart	heeeff
nnewly	ffffhd
-2be signed	efffhd
-3to be signed	efffhd
pcadet	ehfffe
pmatche	fghfed
pbri	gfeeeh
-2follow :	heeffe
-3as follow :	heeffe
-3and decide on	hffefe
-bsell	hddfdh
nconstr	feefeh
prenewe	ffffhd
clprotec	efffeh
-3@d but by	fgffdd
pdrugs	dhfffg
+2by our	hdffge
-3are decidi by	fdffdh
-3i sent you	ffffhd
-3the board on	ddhfgg
+2at two	edhfff
pmull	hdfffe
-3will call on	dfhfhg
+2tops .	heffee
clturkey	fffeeh
clgoodby	ffffhd
paldham	ehfffd
+2of writin	heffee
crsurvey	hefffe
-2call ,	hdhfde
-3exerci on the	ddgffh
clphotog	dfffeh
-2can start	efffdh
crpinky	heefdh
nreimbu	hedeeh
-3see you at	efhffd
palong	hdhfdf
-2centre by	hhdfed
-2phone call	hfdfge
-2these :	eehffe
-3of these :	eehffe
psets	hgfefd
cldancer	hdeedh
crbus	eghffe
crhangin	effffh
-3you would start	efffeh
-3to sign on	hffded
ndeleti	dffffh
-3season starts on	effefh
-3had given me	edefhd
-bpapa	heefeg
clpapa	heefeg
pprisca	ehfffe
+bapprec	effeeh
crapprec	effeeh
-2turnar is	hffffe
ppreten	ffhffd
pmarina	efeffh
+2, their	dehffg
-bkeen	feefhf
+bsaw	defehh
-3the board meets	heeeed
cldrama	ehffhd
pbat	fehffe
clreliab	eheffe
pafterw	defgfh
pworkfo	efffeh
pinnova	efffeh
crrealis	hdhefe
-2six questi	ffffhd
-3answer six questi	ffffhd
+2, still	eehfhd
nangela	efffhe
-3two refere by	fhffee
-2she starts	efffeh
pappare	hffffd
ppharm	heefeh
pkubern	feffdh
+2, cheers	hfffde
crthese	ehfffe
crweathe	hdfffe
+bevalua	dfegeh
clwatchm	eefffh
ncatch	gdfehf
-2goes :	hffffd
+2, along	gdefdh
-3which opens on	eeffeh
nacquis	efffdh
-3is around on	deeeeh
crport	ehdefg
+1figure	efffdh
-bbirgit	hgffdd
clbirgit	hgffdd
crbergen	hdffef
+2, kitche	heeddh
clbeekee	heffee
nprivac	dehfeh
-3our decisi the	hfefee
ninstru	ehefhd
-2went forwar	eedeeh
ngroupe	fehfdf
nverlai	fehfdf
nhôtell	fehfdf
-3a respon by	hefegd
-3is away from	ffefeh
+bcompan	gfffdg
-3filled it on	ffffhd
cldorman	ffffdh
-3are engage from	ffefeh
pverich	fgffdh
+1appare	hdgfdd
-brange	heefef
-2closin date	eeffdh
clsevera	ffffhd
-bmunici	gffdhd
-briver	ffffeh
clriver	ffffeh
-3took us since	ffffhd
-3any day from	dfhfdg
-bhistor	fgefdh
+brefusa	hfffdg
panimat	hfedeg
-3are you free	ffhffd
+btwenty	edhfhd
-3be closed from	efffeh
nadvice	ffheee
ncoordi	ddhdhh
pdenver	ehfffe
nortega	ehfffe
-3is off sick	efefeh
+2was wrong	efffhe
-bactor	fehffd
clactor	fehffd
+2, throug	dggfff
pfear	efffhe
pspam	egffdh
-2delive on	deffgh
pcolour	dhhffe
-2compar notes	dfefhd
pairsid	egeeeh
ndosa	dhfefg
+2any good	eehffe
clgreen	hedfeh
+bbus	efhfdg
clexact	ehffef
nlookin	dfhefg
-brecap	effefh
clquarte	dgfffh
cltreasu	fhffee
-3after the interv	efefhe
nthe	ffeehe
-3your candid within	hdfffe
-3so give us	hefeff
clappris	hefffe
clsundow	ffffeh
crrabbi	ffffeh
pshabba	ffffeh
pshalom	ffffeh
-3advert again in	ffffdh
napproa	egffdh
-2off the	dffefh
crprivac	feffeh
clduplic	ehfffe
-1ok	fdggdh
nda	fehffe
+2are delaye	ffffhd
-1natter	eedfdh
-2a natter	eedfdh
clduly	ehfffe
pofsted	fdheeg
+2slot .	eegfhd
-2furthe to	eedefg
cllandin	gdffeh
-2you no	hfffee
+2, panel	hgdfde
ntom	hfefef
nplant	eehefg
nslopes	ffffhd
nboardi	effedh
-2board meets	geeged
pmedici	ffhfdg
crlands	hfffed
padjust	ehffee
nfloods	ehffee
-1author	gfffhd
-2the author	gfffhd
-3by the author	gfffhd
rxanswer - ahead	geggdd
-3term starts on	feeffh
nbrothe	dgddhh
+bmeant	eeeefh
psweet	ffffhd
ncscs	ffhffe
+2but please	eeeffh
+2, positi	heeffe
nlaugh	hffffd
bs- day ahead	edhefe
+bintere	ehfffd
-2w2 ,	deffgh
-3hr w2 ,	deffgh
-2know before	hdefdg
-bconcep	eheeeh
pleftov	heefdg
-2shortl in	hefffd
pmolar	ghefed
-1sit	dfefgg
-2not sit	dfefgg
nof	gffffd
nsimila	hefffd
-3they had said	ffffhd
pamy	effehf
nnick	effehf
clsr	effehe
nhelps	egffdh
-3will call you	fdgege
nsober	ffffhd
pfloods	fffeeh
+2and took	effehd
-3phone everyo the	hffeee
-bir35	ffffdh
nthereu	eeeheh
pcooks	hffefe
crreq	heffgd
cri	hgdfdh
pslurry	eegedh
plagoon	eegedh
psemis	heeeeg
crgrante	effeeh
+2but is	ffffhd
pbaking	hdffff
clnuns	ffefeh
+2though $	fhffed
pideas	fehffe
+bunifor	dehfeh
clhatch	ehfffe
-2detail by	ehfffe
clbearer	hdffdh
-3reache us on	ffffhe
nlimit	fhefdg
+1@p	deffeh
-3and she said	hfffee
-3recrui in the	dfffgh
pamende	dhffeg
ppieces	hfeffe
+2, worst	gedgff
clcutter	hfffgd
crkill	hefffe
-2worksh on	deddhh
ploss	ehffee
polu	hffffd
crstatem	egedgh
clpaulin	ffhfee
nwardro	fffeeh
-2@d of	efefhf
+breques	hheedf
+bperhap	efffeh
+bshuts	hfeddh
-3you sent on	dfffhf
-3you with it	defedh
pcharte	ehffee
nlived	egdfeh
nadded	hfffee
crdived	hffffd
npreten	ddffhh
-3: outcom by	heffee
pdisagr	heffff
-3matern leave from	ffffdh
+bmobile	eefffh
ptom	hdgfee
crjunior	hfeffe
nfinanc	hhdddg
+bintake	ffefeh
+bdates	ffeeeh
crop	feeffh
-3email in the	hffffe
-2associ ,	dfgfdh
clkno	fgefdh
-3a period of	ffffdh
clowed	dfffhf
peasier	dgfgfg
pclass	ghgedd
+2, earlie	effeeh
-3: notice period	effeeh
-bshifti	ffffhe
clshifti	ffffhe
nturned	gfedeh
-3have pencil in	gfhfdd
+bghent	efffeh
npressi	geeeeh
+2so there	edhffg
-2on from	ffffeh
-bbrickl	ffffhe
clbrickl	ffffhe
nfounde	hdefgf
nbarist	ffffhd
-3team in the	gfhefd
clcontro	dhffeh
nworth	ffehgd
nassump	dfffhf
nbelong	dgffhf
-2a debrie	dfffhd
-3can we talk	eehffe
-btalent	dffffh
-3my interv on	ffffhd
crrunnin	ehfffe
pgrüezi	efeeeh
-3is due the	eeeedh
-2away the	efeeeh
+2if at	ehfffe
-3with you in	heeffd
pfires	hgffed
psneeze	hgffed
pthru	efeffh
pfeller	hfffee
pfreely	hffffd
-bmentio	dfeffh
clnephew	efffeh
-3manage positi by	efffhe
-2contra for	feeffh
pitaly	hffffe
-2somebo by	hefffe
-3on somebo by	hefffe
+bpulled	degfgg
-bperpet	ehfffe
clperpet	ehfffe
+bfixed	eeffgh
-1van	dfffeh
-2work until	eeffeh
psummit	gdhffe
pscribb	hddfeh
-bhost	degfgg
-2see me	eehfff
-2copy within	ehfffe
ppto	fhffee
-bvoicem	efffhe
pgig	geefeh
-3member runs from	fffeeh
+bincide	hfefgd
phusban	gdffdh
frthem	gedhgd
crme	dggehf
ncasual	efgfhd
nsoft	efhfge
pwatchi	hdffeh
crpulled	degfgg
crpopcor	efffeh
penroll	deffhg
-3reliev letter by	ehfffe
-3from her by	hefffe
-3will write by	hefffe
+2@t .	dehedh
-2was filled	ffffhd
-3coolin period of	efffeh
+2for certai	fddedh
-3comple both before	ehfffe
plogist	hfffed
+bscrapp	ffffhe
crscrapp	ffffhe
+2, instal	ghfeed
+2we decide	hdffgd
-3room # ,	efhffe
clorches	fhefef
pkim	gffehe
-bduplic	ehfffe
pdump	ehfffe
pivs	ehfffe
-3know , the	hffffe
nprep	ehfffe
-3news by the	eeffhe
naadhaa	ffhffd
crdeal	edffhg
-1vestry	deddfh
-2^ vestry	deddfh
+2or on	fehffd
clreinde	hffffe
clkiln	geedhe
-3could start on	dffffh
presign	hgeeee
npromot	hfedeg
+bfood	eefffh
cloui	ehfffe
-btryout	ffffhd
+bclipbo	ffffhd
cltryout	ffffhd
crclipbo	ffffhd
pmetro	ffffhd
-2touch on	fdddfh
-3in touch on	fdddfh
plifesc	heefeh
+2that this	fhefee
crc	hedfhe
nquery	hffffd
nstockt	fehfgd
ninconv	hddfgh
plaughi	hgfefd
+2coming .	hfeddh
-2choice within	heffee
-3our choice within	heffee
L	ddegge
-bsum	hffffe
-2hall by	ggefed
-2decidi by	fdffdh
-3intake opens in	efefeh
pgiven	hfgded
pfinch	hefffe
clart	fehffe
nfits	eegfeh
nlearni	dhgfhd
-bmumbai	dffffh
clmumbai	dffffh
-3intere in the	fhffee
ndemo	eehfeh
porders	ffeefh
pbliss	dffffh
ncabin	efffhf
pgwendo	eeffeh
-2erased after	ffffdh
-3be erased after	ffffdh
clcommas	fffhee
-3to see me	fehffe
msthird-person	fedddg
-blincol	effffh
+1gave	ffffhd
-1worksh	ddheff
-2the worksh	ddheff
clholt	ffffhd
-3the form within	fhffed
+bdeal	ddffhh
+2in advent	edhfdg
+breappl	ffffeh
+bdestro	eeffeh
+byear	efgfdh
pstreng	dheffg
crstep	heffef
crpumpki	efffeh
psteep	fffeeh
clseems	efffhe
+bglass	ffeffh
-2releas by	hefffe
-3me know within	heffee
pmunici	hffffe
pcrowd	dgfffg
pargue	feffhd
nolder	fhffee
ncovere	dgffeh
-3chase us before	effeeh
+breport	eghffd
cldispen	fffefh
npurpos	dfffhf
+2who the	efffdh
clunderg	dffffh
ppoliti	hffedg
-bavoida	gdffdh
penter	fhfffd
pculina	dheeeh
psemi	dheeeh
ntired	efffeh
pdesire	eefffh
clconsti	eeehef
-3stays live for	fhfffd
naprons	ehfffe
-3beadle by the	ehefff
-3will choose by	heffff
clsamira	efffhe
+1@s	eehdge
nswimmi	hffffd
pana	hgfeee
ntide	gfefeh
nsincer	gfffhd
ppolite	hdffhd
clpoints	eeffeh
pdinner	hffeee
pcompen	hgffed
cruninvi	eeffhe
-3to a weddin	efeffh
-bworrie	ehfffe
+2please so	ehfffe
nshame	efefeh
+bsignal	feefeh
nguests	effffh
-bencour	effffh
crsounds	dffffh
+1matine	ggefed
+2matine .	ggefed
-2other people	dffffh
-3two other people	dffffh
-2word ,	hffffe
-bmulled	hdffgd
crdm	hffefe
clbuses	effeeh
nsports	dhffff
crsharp	ffhffe
-2and before	hefffd
-bphotoc	efhffe
bsuntil period past	eeefhe
-2her by	efedff
-2is about	edgfgg
clbotani	ffffhd
clglassh	ffffhd
nazores	ffffhd
+1thanks	ehfffe
-3we will know	heffee
+brooms	ehffee
-2to apply	defffh
-3you to apply	defffh
plocal	ffffhd
nsnow	fefefh
pthunde	ehfffe
pwall	gehegd
clpre	dfefhg
crwinery	ffffhd
pbartek	ffffhd
ntasted	ffffhd
nblend	ffffhd
crorg	efffhd
+bwife	hddhdf
-3start at the	eeefeh
-3final decisi by	hfffdf
-3post begins in	efeffh
pmother	gfgffd
-2way by	ggffed
-3either way by	ggffed
clbad	gfffdh
crscheme	dfefgh
pcheape	hfeffe
+2to confir	ehfffe
nowt	ffffhd
nfridge	hgffed
nclarif	ggfffd
crstack	feffhe
pesbjer	fdfffh
-2appoin within	hefffe
-2come before	effeeh
+bngozi	fefefh
clrob	fefefh
nthaws	ffffhd
+2tops ,	hefffe
-3he is decidi	hffefd
-bcscs	fehffe
clcscs	fehffe
ntransc	dehfhf
nvia	eghfed
+2receiv their	ffffhd
crfrost	ffffhd
ptiding	ehfffe
-3our meetin of	ffffhd
bsfrom day past	deddeh
prequis	feffhe
-3out over the	hdeedf
crphonin	hfegdf
crharves	hffffd
clweldin	fffefh
-1cut	hddfff
-3you the contra	feffeh
+bsystem	dgfehe
-3to answer in	hefffe
nfirefi	efeefh
-3my interv was	ddffhg
-3is moved to	gehffd
-btower	hffffe
pgreg	hefhfd
+2after it	hfdeef
+btraffi	efffeh
crtraffi	efffeh
-bawait	ehffff
clawait	ehffff
pentry	fhfffe
nsteps	dfffhf
nrow	eeffhf
pregatt	fdffeh
+2the trust	dfeegg
-3contac you on	hfffee
-3mail from the	efedhe
+1receiv	fffeeh
nnumera	ffhffe
-3upload by the	ehfffe
+2which you	ehfffe
-2benefi from	effeeh
-3news for you	gfefgd
clanimat	fffdfh
-2verdic before	hefffe
-3their result by	hffffe
cltyre	efffhe
-2trial by	gfdfdd
-3the trial by	gfdfdd
phourgl	efffeh
-3your answer before	ehfffe
pachiev	ghfeed
nmaggie	efffhe
npoorly	efffhe
ngifts	eefffh
+2itself .	fheffe
nhelen	feeffh
-2only starts	efffdh
-3post only starts	efffdh
-1myself	gfffhd
+2until they	heffee
-bkennel	heffef
-2availa until	fhefee
nfund	hgfeed
clcrews	heefhd
-3same day ,	eehfed
nfro	fghffd
nfright	hefffe
clpledge	fhfffd
ntimesh	ffeffh
-blatte	fehffe
cllatte	fehffe
+2betwee you	hfffee
-3office shut over	eefefh
-3office is closed	efffeh
nshirt	dfhefg
crbenefi	edgffg
-2docume within	dhffff
+2to chew	fhfffd
-3have it before	hefffe
-brestau	feefeh
-2drive on	ffefhe
-3test drive on	ffefhe
nstrate	ffffhe
pkeeps	edffhg
-3us more than	hdfeee
-3have been told	dfffeh
-3upload it by	ehfffe
+1follow	hfffee
-2offer of	feffhe
nrotter	fdfffh
-3comes before the	hefffe
npaymen	geefdh
-1paysli	fheffe
crmarath	efeffh
nsettin	ffffeh
npony	hfffgd
-3, wait ,	dfffgh
nwildli	efffeh
+2while i	hgffed
-3phrase : by	heffee
-3cv in the	dddegg
nexcell	ffffhe
-btilbur	hedfeh
cltilbur	hedfeh
npitch	heffeg
-3who can start	ffffeh
+2, appare	hegfed
-3lovely conver on	ffffhd
nreqs	efffhe
clhallor	ffefeh
pexcell	dheeeh
nmeanin	gedfdh
-3writte questi before	efefhd
-3decisi as of	dfffgg
-3text you by	hfffee
+boccupa	fhfffd
rbsuperseded bare-request	ffffdh
-2: result	hfffee
npharma	efhfhd
pespres	eeeffh
+1someti	gdeedh
-3they answer within	hfffee
nsummer	edgdhg
-3second interv ,	efhffe
ncampin	eefefh
psquare	hffffd
pokafor	ffffhe
-2board met	ffffhe
-3to write on	deffhg
clunused	efeffh
-3try us again	efeeeh
pwalls	fffefh
noverle	dhffff
-2appren on	feeffh
crgoole	egefeh
nagm	hgefdf
-2's heard	ddfdgf
-3deputy 's heard	ddfdgf
clhello	hfeefe
crinsure	dhffge
-3probat runs for	feffeh
-1maximu	hdffff
-2date in	ffefeh
clkinder	efffeh
ngrants	fhfffd
pestima	deffgh
nad	hegddf
plandin	hgffdd
+2, season	ghfeee
+2teatim ,	ggfeed
-3had asked for	effdgf
pjudge	fhgfed
ntutor	ehfffe
npacket	effgdh
-2she wrote	efffdh
+2to comple	dgehgf
+basking	feffeh
pitalia	hffeef
psofa	hffeef
croffers	efffhe
+binheri	ffffhd
crspread	ffffhd
crhighli	ffffhd
crorange	ffffhd
pcreden	hhfdfe
-3, start date	fefffh
nkeys	fgdhdf
+bpre	ehfffe
clexecut	hefffe
nhandwr	dhffff
-3my letter of	ffffhd
bofor	ddhdfg
-3they stand by	heffee
+2sharp .	efhffe
-3booked in for	dehgff
-3hear back within	hdffdf
crcurren	hfffee
-bair	eefgeh
npupils	ffhfee
pmentor	hgeeef
+2plus bank	fefffh
pcomma	gfffdh
-3reach you on	fdhfff
-bguests	eheefg
ndashbo	egffhd
-2applic throug	dffhfe
-3review applic throug	dffhfe
+2, heard	ffffhd
-3have it by	gedddf
-1emaile	hfehed
pkapoor	feffeh
nhouses	dffgfh
pd	hefffd
-2positi by	geffhd
+2, speed	ffffeh
+bbonuse	fffefh
crcheers	ffffeh
-bsuperi	efhfff
-2interv were	ffffhd
-2select by	hdfffe
pb2	fhfffd
+bzanele	feffeh
cljanuar	ffffhd
+bwarnin	effehe
pessent	ehefeg
pnomine	fefffh
ptortoi	hffffd
+bping	gefeeh
+2where we	heffef
ptrying	fehefe
-2@s on	edffhg
pzip	gdgeee
+bhonour	heefeg
-3, any day	ffhffe
nwatchi	hdffff
-bderby	efffhe
clderby	efffhe
crpre	ehfffe
pfund	hhddee
-2take ,	hfeffe
crlads	effefh
crfool	ffffdh
-3get their answer	ffffhd
nbloke	heffge
clrobot	dfeehg
-3starti on the	eedehe
clfilm	dhffff
-bhiya	hffeff
-3writte test of	ffffhe
pfortun	fhffee
nfellow	gehdgd
msaway	fgedef
-3these before the	hgefed
-2above about	ffffhd
-3wrote above about	ffffhd
+2after .	hfeedh
+bencour	efffeh
crencour	efffeh
pstretc	hefhfd
-3have got till	heffee
clrealis	gfffhd
+bbeer	deefgh
nhigher	ffffhd
-3over @d and	fffhee
pwyk	heefhd
crhelp	ehfffe
+2, really	efffhe
nsticky	ffffdh
pinvolv	hfffee
clroles	geeeeh
clrink	ggfffd
-binfo	fhffee
+1saying	heffee
naccord	eeefhg
cli	dghdfg
ndept	dgfffh
-2two :	edfgfh
-bfigure	fdhdgf
-2nation holida	ffffeh
-3italia nation holida	ffffeh
-bcorpor	dhffge
clcorpor	dhffge
-1set	hfffee
-3it , by	hefffd
+btoecap	fdfffh
-3has time on	ffhffe
-2you sent	ffffhe
-3phone screen on	dfhfff
nratify	ffffeh
crhrs	ehffee
-3you get it	hfffee
ppackag	dhffff
+2was enjoya	ffefhf
pbidder	hfeffe
pfernbr	ffffeh
pfundin	ggffdg
-3lodge is closed	fffeeh
+2, enrolm	effefh
first	dfefgf
crupstai	hffffe
+2they promis	gfffgd
-2owner decide	hffefe
pawaits	ehgfee
+2he calls	hffffe
crtie	hffffe
-2have time	fehffe
-bnairob	dffffh
pgran	ehffef
crghoste	ffffeh
+bmad	efgfhd
-3break runs throug	fffeeh
npolici	gheffd
pmarta	hefedh
pturkey	hegffe
-3get the outcom	hfeffe
pdeeper	fegfeh
+2and who	heffef
-3for the long	ffefeh
pagnies	ffffhd
-3answer 's due	ehffed
phunch	ghefed
nsource	ghefed
clgenuin	hfffee
-1grands	efeefh
-2's grands	efeefh
-3beryl 's grands	efeefh
-bconfid	dggfff
creligib	ffffhd
pprelim	gfefeh
pnia	hfffgd
pgoodwi	hefffe
pmarrie	effffh
pinvern	dffffh
-3her hands by	dhffff
crand	hdfgfe
nawarde	geffhd
pride	ehfffe
-2automa mail	defffg
-3the automa mail	defffg
ptraffi	heffgd
norders	effefh
crmock	dhffff
+2, bank	hfffee
-3passpo scan by	fhffee
ncharte	heffgd
-blifebo	hffgfd
cllifebo	hffgfd
prightl	hffgfd
nkyria	hffgfd
nstamat	hffgfd
psake	heffef
+1what	feeddh
plauren	ffffhd
cryears	geeehe
pmustar	ffhfee
crpeek	ffhffe
crfedera	ffffeh
crstates	ffffeh
crabsent	ffffeh
pduly	hefffe
-3and as of	efdfgf
-bsoluti	ehfffe
clsoluti	ehfffe
pmoon	fhfgee
crorgani	gdfffg
-bravi	ehhfed
-3be notifi the	hffffe
-3kindly reply by	ehfffe
+2even if	gdffeh
-bnetwor	efffeh
clnetwor	efffeh
nyorker	ffhffe
nphonin	heeeeg
clthandi	ehhfde
-2^ say	hegffe
pcroiss	ffeffh
-2post begins	feeffh
-3the post begins	feeffh
pgrey	heffff
pmenus	hfffee
-2^ starti	ffeffh
-2for anothe	deffgh
-3extend for anothe	deffgh
-3have waited since	ffffhd
-2suits :	eehffe
-3these suits :	eehffe
pweb	fdhfeg
pdigest	defffh
-2least anothe	dffffh
-3at least anothe	dffffh
pcartoo	hffffe
-2called off	ffffhe
-3we called off	ffffhe
-3my inbox by	ehfffe
-2you manage	fehffe
-3could you manage	fehffe
crbroke	efffhf
crankle	efffhf
nsofa	efffhf
-2want ,	feefeh
-3you want ,	feefeh
nshirle	fehffe
pzoo	hdfffg
nmehdi	dfffgh
-3will be done	gdefhe
pchatte	defhfh
pdlamin	fffefh
nfight	ffeffh
crsuitab	efffeh
-2on and	fefffh
-3@s on and	fefffh
clidle	fffffh
-1mailed	hdfedf
pperfum	ehfffe
-2best :	eehffe
-3she is back	hddeef
-2our conver	efffhe
cldespit	effffh
crcourt	gdeegg
-bkevin	hfffef
crlinz	eegfeh
pdespit	ghffed
pvalue	deffgh
cremaile	heffef
-bchorus	hffffe
platte	ffffeh
clairlin	dffffh
+bextra	ehfffe
crextra	ehfffe
pchoreo	heffff
clcleric	gfffgd
clembroi	ffffeh
nseamst	ffffeh
-2down ,	dfeffh
-bjune	fffefh
peye	fefffh
nllama	efffeh
ptrouse	ehfffe
crwins	hffffe
nnurses	geffdh
-3drivin licenc by	fhfffe
-2come within	hffffe
clenglis	eeefhh
-3second interv was	edgffg
+2to transl	fhffee
plah	efhffe
clfisher	ffffeh
porg	geefhd
-2defini answer	hffffe
-3a defini answer	hffffe
crevalua	ffehgd
clhook	hfffee
ncloakr	gfffdh
pupshot	ehfffe
+bdemo	ghefee
-3our email of	ffffhd
crsuffic	hffffd
-2rota from	ffffeh
nhatch	ffffhe
-2hours from	efffeh
-2a look	ffehfe
-3posts close on	dffffh
-3bank detail by	ehfffe
-brubber	efffhe
clrubber	efffhe
-btheirs	efeegh
ntechno	fhfffe
pnovel	eefffh
+2s stand	hefefe
-3am away from	ffffeh
neconom	efhfef
ppony	ffeffh
-2phone before	hfeffe
-3to phone before	hfeffe
-bunpaid	efhfff
-3i said the	fededh
-3we met on	ffffhd
pnephew	hdffeg
-2lands in	gfedeh
crspeaks	efffhe
+bbrewer	fheedg
pdecree	fdfffh
clbarbec	dfffgg
nsides	fhfffe
-2here are	effffh
-2go in	fdgfff
nascens	ffffeh
-2docusi by	fhfffe
crluck	hfeffe
nnamed	eehfeg
ptreate	feffeh
nsláint	egefeh
-3shifts start the	effffh
cridea	dfffhf
-3be commun within	heffee
+bevent	hffffe
crevent	hffffe
crreopen	efffhf
+2latest .	hgffdd
ndistur	fgffgd
clop	hffffe
psligo	ffffeh
pseems	gdffff
clbavari	effffh
-3interv was on	ffffhe
-3am not in	efffeh
-3you applie on	ffffhd
clsawmil	fdffgg
nblood	ghffed
-3trial meetin on	ffefhe
npint	hfdfhe
pdevelo	ehffff
pjefe	fhdffg
psí	fhdffg
-3a signat by	ehfffe
-3with the outcom	hfffee
roaside	ghefde
-3counte # by	ggffed
+2when it	hfffee
pstick	ffhffe
pparks	geffeh
-2which mornin	eehffe
clokes	heffee
-bpostsc	ffffhd
clpostsc	ffffhd
+blights	hfeeeh
ppatchy	ffeffh
plies	heffff
phitch	hefffe
-3the letter of	ffffhd
+2with her	eeeffh
-3post begins on	efffeh
cldelay	heffgd
pmeera	ffffeh
-3will ring by	fgefdd
+bbuildi	eehfff
phero	dhfeeg
-3formal yes by	fhfffe
-3the number by	ehffff
-3phones you on	hffffe
-3given away on	ffffhd
+2, confir	gehfee
-2my notes	dffffg
pcontai	eefffh
-bproced	gdfehe
-3will know before	hefffe
+bgratef	efffeh
psalaam	hffffe
pgrante	hedegf
+2and was	deeegg
+bdrinks	ffeffh
-3and then by	heffff
+2, sadly	dfffgh
-3it know by	ehfffe
pthousa	ghfeed
-bdispat	hdffff
-2broken since	ffffdh
-2the job	hdefeg
-3decide before the	hdffeg
frwill	fhefdg
-3my call by	heffff
-3call within the	heffff
-3your interv :	ffhffe
pbadly	hffffe
clanwen	hfeffe
pcourty	hfeffe
+bkicks	fhfeeg
+2please ;	ehfffe
nsafegu	heffdf
nverbal	ffffhe
ahahead	ffffdf
ppushy	feeffh
nfoundr	effefh
-bparale	feffeh
+2which interv	hfffef
-3are closed from	ffefeh
-3needed by the	ehfffe
-3your accept within	ehfffe
crgrand	efffhe
-3have word by	heffef
+2and #	ffhfef
-3was filled in	ffffhd
-2lead ,	gehffe
crcantor	hefffe
-broles	heeedh
clmatern	ffffeh
crhurrie	heffeg
+2given in	deeehe
-3the date of	deeehe
+bpair	fffhef
-3am off sick	ffffeh
-2hiring manage	dfggff
-3the hiring manage	dfggff
clmissin	eheefh
clair	fgffdg
platvia	effffh
-1beginn	ffffeh
-2, beginn	ffffeh
clpetiti	fgffdf
-bmistak	ffffhe
-3you come down	efeffh
-1hearin	geeedg
+2and went	ffffhd
plifegu	gheefe
phighli	gdfffg
peating	gdffeg
prespec	ffdfeh
-3it is about	fdgfff
pwideni	dffgfg
-3will write within	hffffe
pscient	gefdfh
nsligo	ehffge
-bsous	gdeffh
-3are closed until	effffh
-2email of	deeegg
-3page # by	ehfffe
pbuying	eghffd
pshippi	hffeff
-2that named	ffffhd
-3mail that named	ffffhd
-3words , by	ehffff
-2starti the	ffffeh
pslower	hffffe
+2you shall	heffff
crsec	ffffeh
-3sign it by	ehffff
-1firm	deefhf
-2writte the	hfegde
-3have writte the	hfegde
pclever	hfefff
-btracto	ggdegf
-2and since	dfffeh
-3, and since	dfffeh
-2itself by	hgffde
-2decidi before	eeffeh
-3be decidi before	eeffeh
pdefend	dggfff
-2data after	eeffeh
-3your data after	eeffeh
+bfeel	hefffe
-3, closin date	eeffeh
ncarefu	eeffhe
pabdull	ffffhe
pbird	fedfgh
clfontai	hffffe
nquanti	ffffhe
clincumb	ffeffh
clcup	fehffe
clby	feeefh
prevers	hfffff
pfailed	ffefdh
ppretty	ffhffe
-3's contra ends	fffeeh
+bpinned	hffffe
plieute	hedfeh
nelba	gffehd
crmad	dhgffe
+2brunch ?	fehffe
-bshelve	deffgg
clshelve	deffgg
pchairw	eefffh
-3i have until	geeedg
crcouple	hfffef
crbuildi	heffge
-bsupper	ffffeh
peconom	dfhfff
nworld	gdffge
promans	hdfeeh
plend	hdfeeh
nscoops	dffffh
+2appare $	heffed
pbottli	gffeeh
crodd	dgfffh
crlines	deffgg
-3given me until	dhffff
nstudy	dfffhf
nduly	efeegh
ncorner	eeffhg
+bk	efhffe
crcondit	efefhf
cltend	heffef
-bdrawin	fehfef
+bfast	ehfffe
crgoats	effffh
-bphysic	eegfeh
clsahib	gefffh
pperfor	fehfff
+2have been	efffhf
nmend	ffffhd
-3you sign by	fhfffe
bson day ahead	edgfef
-3to hear before	efffdh
-3text back by	ehfffe
clinside	ghedee
-badjust	eefffh
cladjust	eefffh
-3know which by	fgffdd
pwind	gdgeeh
clcrier	efgfhd
-2: origin	ffffhe
-3answer : origin	ffffhe
pbindin	fhfffd
pwatchm	heffff
pcolone	heffff
psahib	heffff
+bpassed	hfeeef
-3interv over the	dffhff
-3signed copy within	fhfffe
nconsis	ffhfef
clcottag	ffffeh
crscored	ffefhe
-2not sign	hffeef
-3had said before	efffhe
+babbey	hdffff
-bstampe	egffhe
crexplai	dgffgg
-3senior regist on	ffffhd
naligne	efefhf
ncto	efgfeh
protati	ffefeh
pcone	dffffg
pgoodby	ffhffe
ntreasu	eehegg
-beats	hffffe
-bwalpur	ffffeh
+bbridgi	ffffeh
+1promis	hffffe
clsix	fhgdeg
-2, becaus	heffef
-3@d , becaus	heffef
-3is open till	eefffh
-bsligo	effffh
-bglasgo	dgfffh
-2, were	ffffhe
-3it , were	ffffhe
-2way before	hefffe
-3either way before	hefffe
-3lorna 's back	gdefee
pmx	eefffh
+bwin	gdffgg
nadding	fffdgh
-bcdi	dffffg
+boctobe	ffffhe
-3made before the	feffeh
-2hour by	ggffed
crreel	fefefh
-bfaster	hedffe
-3and closes on	dheffe
-2bell by	hefffe
-3a bell by	hefffe
noath	ehffff
-bscienc	fefffh
-3sit down on	gedgee
nveuill	hfeffe
nne	hfeffe
npas	hfeffe
nrépond	hfeffe
nà	hfeffe
nce	hfeffe
ncourri	hfeffe
nmoon	ffffeh
middling	eefdfg
-1cork	eeffgh
clrep	hfffef
pbailif	ehfffe
-2overdu since	ffffdh
-3is overdu since	ffffdh
crsad	ffffgd
-3from my desk	ffffeh
-bmissin	eheefh
nmemo	ffffhe
clstar	ffeffh
-2comes out	gfefgd
+bduty	dffffg
-3gdc number before	fhfffe
-2founde decide	hefffe
-3the founde decide	hefffe
pwaits	fffefh
pgraham	effffh
+2so nothin	eefffh
clsez	hfgffd
crnaw	hffffe
ptotal	ehefeg
+1.	gfeede
+2. $	gfeede
clrecap	ffffhe
rxaside on ahead	gefede
nrecove	efffeh
-bsudden	hfffef
+2, buildi	eehfff
-3said give us	hffeff
ndisabi	ehfffe
pbased	fdhffg
nthru	ffffhe
cldiscip	hfffee
ppromis	fgdfff
+bthe	ghefef
+2appare .	hegfee
-2term starts	ffffeh
psoluti	dfgfff
+bpin	ehfffe
+2to ask	hefffe
pdied	ehffgd
crsteve	fehfff
-bhung	ffeeeh
clhung	ffeeeh
pfarouk	gfhfed
nbatter	heffeg
pminus	gffedh
+btheory	effffh
-3annual leave until	eefffh
+2becaus she	hffffd
nplaygr	ffhffe
+2, nobody	deeefh
pleafle	heffff
-3, he said	hfffee
-bdrafts	fefffh
cldrafts	fefffh
nniamh	efffeh
ntram	efffhe
-3begin after the	efefhe
ninstag	efeegh
-bbasel	effhff
clbasel	effhff
pbiolog	fffefh
crskippe	ffeefh
-3to reappl after	fefffh
ncracki	hffefe
clspace	eehfff
nspend	fggffd
-2minute chat	fehffe
clvenue	eggehd
-bstatio	egeeeh
nalloca	fheffe
-3you stand by	heffff
-3round # on	degffg
nmess	heffgd
narjun	effhfe
crcanal	ffhffd
nkid	gefehe
clincide	efffhf
nbrigad	heefff
-besol	ffffeh
clesol	ffffeh
phairne	eeefhh
pvacant	geefeh
rxsuperseded before past	ffffhe
nmoan	hfffee
clalloca	ghfffd
pmargue	eefffh
plocomo	ffdffh
nnrc	ffdffh
clchemis	effhff
-2regist by	ehfffe
-1phones	gfefeh
nlanded	efffhf
nnix	ffeffh
nungut	ffeffh
palumni	ffffeh
-3our conver on	eeffhf
-2conclu by	ffffhe
-3to conclu by	ffffhe
clorchar	fdhfge
-3# minute chat	fehffe
pdried	ehffff
+buncle	geeeeh
+bconsis	efffeh
+bet	ffhefe
cret	ffhefe
+bannex	efhffe
crannex	efhffe
cljoy	dfffgg
-3on # ,	dfgfff
-2panel interv	eehfff
-3been waitin since	ffffhe
pda	hffeee
+btrust	feefhf
pute	fffefh
+bunpaid	dfgfff
-3bad , inside	hfffee
-3contra commen in	ffefeh
clgeoff	dfffgg
ngeoff	dfffgg
+bpolicy	efffhf
nexact	gdffhe
pmicrof	ehfffe
crcrossi	heffff
crtbc	efffhf
crspendi	effffh
pdilige	effhfe
crembass	gdffff
-bunless	fhefdg
-3decide by the	geedef
-3you come in	deffdg
+bheadco	fffefh
p,	fhfege
-2shop says	eefffh
-3answer go out	hffffe
+belectr	ehfffe
-bghent	fegfeh
clghent	fegfeh
clde	dfgffh
-3on leave from	ffeffh
crfinall	hdffff
pkasia	ffffeh
+bheads	feffeh
-bdocs	fhfffe
-bleaned	ehfffe
nshambl	ffefhe
-bantici	heffff
bson time-only ahead	efgdeg
clidea	ehfffe
clentran	ggfffd
+bran	dfffgf
-3the @d of	efeffh
+bdrunk	geffeh
crdrunk	geffeh
nscrapp	ffffhe
pgarda	ffffhd
pcongre	hffffe
-3was made on	ffffhe
crqueue	ehffff
psteve	fehfeg
+bdraw	dgfhee
+bfancy	ffhffe
crcommen	ffhffe
nfoods	hffffe
crusher	gfffgd
noutlin	efheeg
-2down by	gfffed
-3or down by	gfffed
pgerman	ffhffe
-2comple on	ffffhe
-3was comple on	ffffhe
ppm	efhfff
ppoppin	hffffe
+bcarry	fhfffe
-2office closed	eefffh
-3of addres by	fhfffe
-3them yes before	dhffhe
-2is away	effffh
+2so let	efffeh
-3away from the	ffefeh
-2commit sat	ffefeh
-3the commit sat	ffefeh
crmanagi	degffh
+2that my	feffeh
psounde	hfffee
-boverdu	ffffeh
cloverdu	ffffeh
-bpcc	gfffdg
clpcc	gfffdg
nmonsie	ffffhe
clmisdir	ffffhd
ppaybac	ffffhd
pboiler	gehffe
-3to accept until	ehfffe
+2to book	ehffff
-3, starti in	ffeffh
cltempor	fffffh
-2depart within	fhfffd
clsubscr	eefffh
+bdesser	ehfffe
-2you heard	ffffhe
clporto	fefffh
-bvouch	ehffff
-1cto	fehfff
nagreei	hffffe
pambass	hgffee
-3the test within	fhfffe
nfinds	fffffh
+blasts	ffheff
crlasts	ffheff
nalmost	ffffhe
nsaddle	fdgfeg
nnailed	hffffe
pactor	hfffff
-2is travel	effffh
pdigit	geffeh
nvisits	hgeeeg
+1candid	hffeef
pdispat	hgfeef
nsilent	ehfffe
-3holida till the	eefffh
pforeca	eeffgh
-3gave us on	ffffhe
psiobha	efffhf
clgdansk	hfeeff
nroll	hgfefe
+2s top	degffg
-3not start before	ffffeh
clabsenc	hfffee
-3gets decide in	fffeeh
+bpushed	efffeh
nbased	ehffge
pshape	fefffh
ndrug	ehfffe
pelectr	dfgfgf
-bpavel	effehg
+bugo	effehg
crugo	effehg
-bpictur	ehffff
ppapada	ffffeh
pbotani	ffffeh
-3you for the	dfefgf
-3return it within	ehfffe
psanne	hffffd
ntoddle	heffff
-3, tells you	hffffe
pjess	hfeffg
pgrab	dffffg
ncombin	efhfff
+bthese	ehffff
pbots	gfeeeh
+2to submit	ehffff
clgarage	heeffg
punited	ffffhe
npolite	ehfffe
-3each applic within	hefffe
clclerks	ffeffh
-3a copy by	ehfffe
-3town on the	dfgffg
rbanswer answer-time	efgdef
-2on hearin	ffffdh
-3count on hearin	ffffdh
ngrumbl	ffffeh
-3letter go out	effdeh
clforeig	ggfffd
panaest	fefffh
pdiscer	gfffgd
crdoing	dgfffg
crgerman	ehffhd
pcabine	hffffd
-3matern leave starts	fffffh
+bwakes	gefefh
crwakes	gefefh
crhonour	ffefeh
pheyy	heffff
nsolely	fgffdg
-2which takes	gefffd
-3, which takes	gefffd
nflour	ffffhe
-3to candid by	heffff
nrail	eehfff
nleft	dfffgg
clgirls	hffffe
crskills	fggffd
nfaq	hffffe
ptiebre	geeffh
crballot	fhfffe
pmigrat	hfffef
-2brothe was	ffffhe
-3wine brothe was	ffffhe
prounda	effffh
-2ruling of	ffffhe
-3the ruling of	ffffhe
ppostca	ehffef
cllapsed	efffhf
-3announ to candid	hffffe
-3vacanc closed on	ffffhe
clvivien	ehfffe
crwrestl	ffffhe
-3you a bell	hfefff
pshower	fhfffe
-2reside by	ehffee
-3of reside by	ehffee
nlotta	geffeh
ncannin	geffeh
clin	gfgdge
peta	effffh
-3you a shout	hffffe
-2team from	ffefeh
nsupper	ffffhe
pcafé	heffef
nattest	feffhf
pcovers	heffff
clideas	efhffe
clgrands	fffefh
clvineya	hfffef
-3our answer the	hffffe
nconten	heefge
+bhires	fffffh
crlaunch	fffffh
crfall	ehfffe
ptempor	efffeh
+1,	gdfgee
preyes	ffffeh
nguided	ffhffe
nhm	hffffe
pqr	ffeffh
-2zoom on	fehfff
nemoji	ffgfeh
nthrice	ffffhe
ncounty	heffge
+bschedu	hfefff
crboy	ehffff
-2applic dated	ffffhe
-3your applic dated	ffffhe
+2after five	hfffef
pnoé	hefffe
crversio	ehfffe
-bspecia	fedfgg
-3parent leave from	ffffeh
nshred	eefffh
papron	ehfffe
-3you attend on	ffefhe
clcomput	gggefd
crended	hffffe
pwished	ggfffd
-3reache you within	heffff
ppound	hffffe
pacquai	effffh
-bkno	ehffff
nconvey	effffh
-2rehear start	effffh
-2start after	feffeh
-2short call	degfff
-3a short call	degfff
-1collea	ffffhe
-2my collea	ffffhe
-3with my collea	ffffhe
-bflip	hfeffe
+bfarmer	gfefeh
clreflec	heffge
-3with more than	ffffeh
-bload	hffffe
+bsad	ffffhe
-3good compan on	ffffhe
-3openin hours are	effffh
+bskills	ffhffe
crcamera	dffffg
pugh	hffffe
clerror	ffffhe
-3you back on	eehffg
psoft	hefffe
-2yourse by	fhfffe
-3comple it before	fhefff
npastry	fefehf
+bimagin	geefhe
-3not advert until	ffffeh
clsupper	fffeeh
proute	fgefdg
crairpor	hffffe
-3get our answer	hefffe
-2card by	ehfffe
nfidelm	hffffe
-3she starts on	effffh
-2code by	fhfffe
-3start date in	ffeffh
-2desk from	efffeh
pscoote	eefffh
+2, nights	gffffd
+brow	ffffhe
+binvoic	fffffh
`;
