// biome-ignore-all format: a table
/** What dates are there for: a feature (purpose/features.ts), a tab, and one character a purpose in the order of PURPOSES.
 * Learned from the open corpora and nothing else; `npm run learn` learns it anew. */
export const PURPOSE_BIAS: readonly number[] = [-0.14, -0.71, -0.3, -0.7, 0.32, 1.52];

export const PURPOSE_WEIGHTS = `
-bstart	RbVgQ/
clreads	aRW/PQ
clwanted	AgRY9j
-breads	VSX/WU
+bnow	WacV/M
clused	GYed+U
clrings	9RTbcV
clforget	NgdY9K
clmust	J9bZUj
-bprobat	SPcdY8
-bpage	Q8TbRd
clbring	Qb8bSX
nnew	RUZd8Y
nsuits	eT7WWS
-breadin	TXi7RQ
+bdefini	7VWaSU
+brang	LaWe7T
ppage	W7VecS
nrang	YYZa6P
cldid	aVaZ6R
+bteleph	6YVYWU
-bselect	XdxqfE
clpicks	6VXoTL
-bpicks	6UYnUJ
clhoped	PZae6U
clwrites	5RYbXY
clhad	UZXd5c
-btrial	La5cnS
clupload	V5XefO
-bor	5bddaQ
cltook	XQYZ5Z
-bshortl	qVN5TO
clmakes	5QZhYV
clselect	cdqrkF
crteleph	5YYaXS
-bdeadli	X5PXRh
-bmedica	Fpvabd
-bclosin	NiRYa5
+bcorrec	QiWd5Q
clphones	4WXbWa
-baccept	U4edeQ
clcousin	MccdX4
clpage	N4ZbWg
clshuts	V4SWOj
cllandlo	VUbbW4
+bapply	QWbdU4
-brings	4SUbdX
clpublis	4aVaeS
clclosin	QiVeU4
clpaid	NYXdd4
clleaves	hRaUO4
nresult	fba4SY
-blesson	Ok4XXS
nwhich	Zc4bcU
cldisreg	Wead4O
crrings	4dYbTU
clmodera	aeX4VN
precall	TcynhG
-bused	Lbed4Y
clmight	Hjkecy
-blisbon	PbadW3
clseeing	HYYsVw
clmeetin	aZa3fT
pyours	T3hcVZ
-bmeetin	Wba3gU
+bothers	SYTZc3
+bopen	HYjYlt
clhaving	WUXY3c
poffer	P3dfgX
cllocks	e3TeUS
-bwant	HwqZUk
clsaw	Yadh3O
-bseeing	HZauZp
crstraig	3fZeUS
clold	Hcadsq
claccept	R3hdgR
clholdin	S3naVQ
clonce	SXYhV3
cllink	H1YbVm
clannoun	3XUXoN
+bname	3hZafJ
+beach	3ZXcaS
clran	RXaa3T
clwithdr	SgZe3S
clannual	UdbaX3
nstoppe	Rcbd3U
-bleaves	iVVWS3
clwant	HzpcRj
papply	UeUYW3
-bsignat	b3deXS
ptest	ZsolgH
frstart	NjPZf2
+bmeet	Lb2iVd
ninstea	RXha2W
-bscreen	YiymaI
clreview	bZc2Ta
+bneed	I2lVcd
-bphones	2XVcYc
clextend	QZccY2
+btwo	Idqinh
-bholida	ZfVaU2
clallow	2ZdYXW
clmay	Lfcbe2
+beither	2bbeUW
clnames	2mNaQV
-bpatien	uebdoI
-breopen	ZZacT2
nsome	IYajoq
crpanel	dfoirI
-bpick	Zc2gSZ
-bsift	Zca2aO
clother	WRagb2
poffere	R2fciW
nscrap	TXdf2U
-bslots	Sj2ZdN
clsignat	b2bdUX
+bor	2nebTM
clbored	SYefX2
clcalls	2XdWQd
-breview	hVX2SY
clfree	TS2fXh
-blike	IzuYTf
clverbal	cabd2L
flreview	hYg2VV
-blooks	ZaT1cX
clcloses	a1MbPp
nbin	aedfM1
-bitself	WY1hXW
clmarks	tNZ1SP
clrefund	TYeeV1
crneed	J0Yagi
+bdentis	UcacV1
clreadin	Yeg1SV
noh	XeVc1V
+bsee	Ra1gWc
pvoted	YdSaT1
nneithe	MYZc1e
clmedica	Jqqbch
cltravel	PgZXb1
clreopen	ZZZcV1
clflatma	WbdeR1
crwas	SZac1i
-bbored	TZefW1
ncompan	aacbS1
+bopens	UdZbX1
-brota	eaSZT1
clkeys	VTWbc1
+bhome	VZZdV1
+bmust	W1iWdU
-bsees	TYi1TX
-bsessio	VdqzdJ
nringin	1iYZVT
clbuildi	UcaXa1
-boutcom	1UZdgV
crwho	1YZbXd
clstockt	ZdYcX1
nbring	UW1aae
clta	dcde1K
crits	1UcaXc
cranythi	aVXbV1
clshut	RlVYd1
-bjoinin	SZbda1
frpapers	L1kjVb
-bnotifi	1UaZjT
clflies	WecWT1
-bwords	b1YdQY
crruling	1cXcbQ
frmatch	Kh1hhW
clreappl	VadeT1
flothers	YUZfe0
pmin	hV0ccO
cllooks	bYV0aY
+bonly	Kfbckt
-bscores	dVR0Ub
pchange	Kokbpf
-bwas	Xbbd0b
ninform	gac0cQ
-bannual	XdbaY0
creach	0ZbdVY
ntrial	R0qYbO
cltrial	TX0cjX
pbring	Ng0hVb
pproof	XmyhcK
nsize	Wd0ccR
cloutcom	0UYdgX
clcopy	S0Zdbc
clgets	0SRiOl
+bchoose	idzYYK
pmodera	0XdeZS
clruling	0TaddT
+bhour	nducdK
clfiles	bha0cP
nwhenev	KaVdlz
clnor	Kbbdnt
-blocks	e0XeWS
cldiscus	kWpsbK
crhour	rbkanK
+bcut	h0VbdQ
nanothe	cUbc0Y
-btook	YSWa0d
cranswer	0eUYfZ
clcollea	KSamwm
-2is on	WbikKh
cror	0ddfYU
nmoved	Teha0T
-bold	OYYa0e
-bexamin	Sgj0XS
crwant	Kqnfhf
nlovely	YfWdV0
clsurvey	TQZgh0
-blost	QUhd0b
-bmornin	Wa0aaX
+b?	UY0cZg
clfurnis	O0eeZa
-bpassed	dYXa0W
clearlie	Lacfh0
clverdic	0WVdiT
+basked	KcmZwf
+bdean	pYXpkK
ngreat	UYieU0
ntext	0YmYcO
clmoves	VWWai0
pcolleg	XddZT0
-bcoffee	Pb0hUc
cleach	rmhibK
+bmessag	geZ0WS
+bperiod	Rj0cZT
clrent	TUedd0
cleither	0MsbdM
crcertif	T0abZb
+blast	b0VcZa
-bslides	Koqdga
pattach	P0Yfcg
crjust	RicaX0
+bretire	Sccaa0
pref	XphhKs
-brung	0Raeda
pcorrec	alfezK
+bten	Sl0bTc
crnothin	LdZbqt
crmeet	MdzhfZ
ncame	XbXbza
-bran	VYbbzU
-bsurvey	WPcdhz
cr@s	LXhhnr
-bteleph	zZZZfW
crasked	aXiZzU
-bshut	TiWXdz
-bproof	RzfehO
crsome	Ladlpl
+bmornin	WhzbWS
-bform	RzccdZ
clenvelo	ziaefL
clwants	LzwmPU
+btrial	WazcQh
crappoin	dfZZzS
flthanks	VfZdzb
clminds	zbdeUT
-btraini	LcpYgo
cllesson	PozZcP
frnews	zZXkcW
clexpect	zYdcdX
-breplie	zVecWc
+bever	LWbenv
-bannoun	zYVXnQ
-bbegins	VcecYz
-backnow	YccezR
-bmarked	YWfzfQ
clleavin	PcYcgz
clplan	ezTehT
cldata	PmcbWz
clprobat	URlbbz
-bflies	WfdXUz
-bcontra	YXadbz
crnay	zXadhQ
-bneeds	NzboYc
pparcel	WYZebz
-bmarks	qSXzXP
-bmakes	zVafXa
clpinned	zZVhhO
-bdisreg	bcbdzT
-blapses	VzVcSe
-boffici	zZccYV
clmarked	WWZzjV
clhand	YzWcYd
clhimsel	zQceae
nindivi	vbdnbL
clwords	VzidaR
-bhaving	WYVcze
cllook	lVgtLh
crrest	PggZYz
plangua	bjpaLo
pexam	psegVL
clessay	cqYkpL
crgoing	eaOZze
pbeing	zTZcVj
clsessio	TdtybL
-bcommit	iUWzdU
-bshuts	dzSYRj
clnotifi	zPfbeY
clwill	zRdhaf
clruns	ZicqLn
cldrop	hzWdWY
+bnames	zUZciV
flstart	ZdcfYz
poffers	WzaidT
-ballow	zYdZbY
-bsaw	XXXXzh
+brate	WaZdVz
-bmoved	dZlUzN
clpronou	zScagV
cruse	kLkebs
nthings	VXecya
crdefini	yaYfZV
crdirect	jfsbjM
cropens	WfbdUy
crsigned	TyXajb
-bstatem	Mxbema
-bupload	UyZehU
-btest	PnyahS
clscores	iTSySc
clreplie	yTcbTe
-brent	VVedcy
cllost	OSkbyd
crmust	gybZWS
-bpaymen	VXYeby
nwear	dVydhQ
cldbs	WybcfU
+bsite	ZYrbvM
nnow	TZZbyj
pcover	WZXeby
+bbeen	QXebyf
clnormal	yQcYdc
clwere	UVbdyi
+blater	OygkTi
clbookin	TyTbYi
-bminds	ybdeTV
-blink	MxTbZm
clmeets	bXWyNk
-bboth	knjlZM
+bafraid	Qeffay
pscores	yaeeYV
clrankin	cSaycZ
crhere	YgcaQy
clwalk	Mbrbem
-bargue	ZabyeP
crresult	yXVjcW
njust	XZgZZy
clfixes	yWYdba
pstudy	lipcaM
clnewsle	ScaeYy
nnotifi	XXVyee
crdecisi	yYUihU
nmake	MfkhuZ
-bbring	PeydTc
-bmight	Ofeecy
clmember	aVclPy
crdoor	yacgWW
nnothin	TOaeny
clhim	ZygeXZ
pchosen	QdWaky
franswer	ybadda
cldies	ZyRcWf
-bpages	TyadYc
-bgets	vWSlMm
+bsame	ZRyakX
psample	Mrerba
-bclaims	YTeeby
clteleph	ycaagU
clcertif	PycgjX
pdue	omMlcY
clclaims	YSeecy
-bretrea	TZbbdy
cllovely	UbgdyU
packnow	tSfsfM
clcount	yWeXUe
nstarte	XydebU
crothers	YdUaay
-bextend	UnUcUy
-bexact	yYddVX
+bargue	VedyaS
+breply	yciaWR
-bdelive	VyZceX
-bcoin	ybacbS
cldeadli	byRahY
-bauditi	hXrkjM
nsheet	ccyiSY
+bresult	yYYhVY
clmainte	ZbXeYy
phereby	Msjbal
clfly	McndZr
clcompla	Mjefdu
clresult	yUXalc
clbegins	Ubfccy
+bverdic	yYVfaa
clvoted	adZcyV
noutcom	UaXyce
crphones	xbdkbM
clsample	RyVeqS
preplie	onZamM
-bpracti	WVyYbc
pmeet	ecyiXU
crpaper	XyZfbX
-bpresen	Pdycdd
-binstea	Mgldqe
-bmodera	hZZyXR
-bdecide	xVWggX
+brings	xaUjQZ
-bquesti	UxZcfY
clperiod	inZZNo
clchase	UgadUx
-bsing	SexcZX
-bdelibe	gdaxXO
clitself	ZexgUX
cleveryb	xUaZZh
cltransl	UxXbkX
-bresump	YZWddx
pwritin	brNiei
crsign	SxYhZe
clmails	xWYcUi
njobs	ccUfXx
clcoin	xbYhbP
nacross	glbipN
nnames	uZnkWN
+byours	kvfiaN
clsift	gcixXN
phoped	xdbZcW
-bpaid	TWeddx
nplaceh	gUxgcU
+bwas	dZYaxb
clstatut	xgdXcS
clshortl	hZixZR
clsooner	Ncgecx
+btellin	taXhnN
nurgent	Zaddax
nprefer	Tdxbfb
clsees	SfhxPb
-bprevio	SfbexV
pman	xZkdYS
-1starts	XZacYx
clneeded	NtZbnb
nnight	xlVTSf
clstart	babgax
pplanne	idokkN
preques	Nimkcj
clyear	dbecQx
-btaking	NjndXr
pasking	SxagnU
crcut	exXbiQ
cr@t	xapaOW
+bpoint	xcZdWY
cllike	SuxcQc
nleaves	dlgmNg
-bappeal	Niebft
clpresen	OhxffY
pbin	VcadYx
+bphones	tbZpdN
clswears	xbdeaU
+bproduc	nrdeaN
clstrike	VkTadx
cltells	xSYcXg
clsails	YcZdZx
clpack	Qbgafx
clbecaus	YUaXgx
crwork	Njoeej
-bfestiv	YdZdYx
pdates	dpdhNj
ppapers	xkTfaS
clmark	gXZxeU
clmornin	XWxbdd
crgave	UgcexV
prefuse	xaaaSf
claccoun	ZWddax
-breappl	ZbeeVx
clauditi	XZxgiS
+bclosed	VZWcbx
-bdates	UVxZff
-blying	UeefWx
-bmeets	UXVwNo
clcommit	hWXxZa
clthanks	XcWcxd
-bst	xcYbbU
clended	bcdcxT
-bcloses	XxOcPr
clreache	fWVZxb
-bpublis	xZabbZ
clfair	RXgYgx
+bbirthd	VbadZx
plets	cgxZcT
crname	xdYegT
cropen	NZoako
clonsite	ZcxabZ
pcatchi	kefcNw
clcontra	bXZcex
-bcook	SXxYYh
frstep	YixddT
-btimesh	bQffbx
-3from you by	NveeiQ
nmarket	dedaUx
clsing	RexaYc
-bheard	xRihbX
pafraid	ZVfcxb
cldeclar	fxgabR
clthank	Wcddxc
nsign	XgYbZx
-bagm	WdYYbx
claddres	TchcXx
pavaila	cfxaWZ
clsworn	xbWcYd
frothers	daUaex
clopen	VxaZbh
classist	xWmdXV
-bperiod	gfZsNi
-bgone	ZVaUxe
clflew	ZeedxQ
crline	YibfxU
-bchase	VgYdWx
cloccupa	RlxcaS
crbecome	mgbipN
crdecide	xaVZhY
pwants	TxwhPS
nafter	VlcxUf
clwhites	ReZfdx
-bvacanc	WSbbxf
clmoving	Wccbcx
-binsure	WebZax
ncase	ZeegxU
cllove	Nokdcl
+bwritin	xfUefO
-bsheet	exZgWU
-bchat	alxdaO
clsail	RlZcYx
presult	xRbafc
-bany	bexaVc
+bthing	fxacVW
crlesson	Nnpeid
-bchapte	UgaxdV
froffer	Nwbbek
-bask	jkkaNg
-bbiscui	SaVexZ
-bshop	lbfbNs
-bslot	cewhfN
cltimesh	YUeebx
-brather	hajctN
-bfiles	fjaxXR
-binterv	QaxfnY
-bcopy	Sxadaf
craccept	VxddhX
-bjury	cVcxbZ
ntype	dpdphN
clinstal	Ucddax
phun	YbWebx
+bcall	wdZeTc
crwhiche	wZdiZT
+bmight	PakbZw
clpanel	cZkwfR
pwaitin	qYclqO
ndirect	kcabwS
-bscorin	acawWb
cllodged	Othblb
clreques	Oodcim
-blatest	unbbWO
-bretire	PdXehw
-bstand	ridcnO
pahead	OjpaTs
-bruling	wTbdeX
-bothers	fXYWaw
+bseven	PVwdff
-bsee	Obmcfr
clcommun	wXeahV
nbarbec	ZeacUw
-bnda	XwWecZ
-blandlo	ZUdecw
psendin	OiqgYj
nyet	OfZjok
clvolunt	cccbUw
clnumber	UwhZae
ppast	wXddcX
nalso	hWodOr
clretiri	Ucbdaw
-bstarti	Xdaeaw
clpaper	Oeemcr
cltry	ZTgeXw
nmark	fnlmOZ
nid	YWwggX
cldates	iYwcZW
-brefund	SYfedw
-bquarte	OcYdtm
clslots	RsvZcO
pgaffer	bWVcew
nsorry	Tbbawi
pconsen	TuhtTO
crscreen	OlmoXf
-brefere	VwReff
crmessag	gibwYP
+bthough	ddhhuO
cldark	daadVw
-bshadow	SawddZ
-bpromis	kVWbwa
-bphoto	TwadiX
pstewar	WdbdYw
crbeen	VWdbwg
-bnames	ouObRd
-bchased	XaaYwZ
ninvite	TiwhcS
+baway	OmgkWm
+b#	Vewaef
clleft	hgcZwQ
pfoundr	dlrgbO
clhearin	pcwaVO
-bduty	eYZZcw
-borient	VcZcbw
pevalua	wcdccU
nchange	wciZZW
pstart	PiYebw
crwalk	plkZbO
-bvote	kOSwZd
clorigin	PYncwd
ndisreg	aXcdwd
clneeds	QwaoWd
-bsits	YUmwPb
-btimeta	OchXjt
-blive	fwZcWX
-bnor	UddeYw
-bdoes	wVcbSh
+bteam	Oilagp
crbirthd	VbbeZw
-brules	waccZW
clthink	XwbXce
nexcuse	XnddtO
clcounte	cwVkWb
-bput	wdebfQ
-bhad	RdZcwi
nwelcom	OkUbmu
pfloor	kqdciO
+bsecond	OjqjfX
pnobody	wWcWWj
-bmember	eYbYaw
nre	nfXcrO
pself	jtZkXO
crdrive	cawdaV
-bsigned	VwagnS
clwas	abcdwc
clproduc	dshmZO
pportal	OveinU
-bsystem	WwXdkX
-2, by	kjYeOW
pvisito	ZZXcdw
crfeast	Ucaecw
clgoes	qdXpOh
clpostin	aUbecw
nstarts	kufhZO
-bbut	wnicUO
clinvite	XYwbXh
nfinger	jhalOj
+bcheck	jbisaO
-bfound	oYidrO
clbake	WYwdaa
+bdead	VcWcwc
psittin	awcjZV
-bflatma	WdffVw
crenough	dwUdhS
pfell	bYceXw
clpatien	tXbhnO
+bpass	whZaYZ
-bgiven	weYcjP
ppasspo	OnnZeg
crpapers	Oqbnfg
cltemp	Sadcdw
nclinic	ahcgwQ
-bsilenc	wceaYV
clprefer	Ovfeci
-bforget	VjfcwR
crtaking	Onceli
clvideo	QwmiZW
crchosen	pblckO
clglad	Osdeih
ncourse	Ocmqif
pold	daZYwc
nsure	wmZZaV
-bmainte	WcVedw
-bmeet	WdwtVR
clcoffee	WZwcPo
clexamin	cZrvYO
clchapte	YlhwYQ
cressay	ZfdewR
cldelibe	ldYvWO
crmarks	Rbfwba
-bsample	OrXfuV
clpay	OiZYgv
-binform	wScbgb
-bweddin	VZcafw
ne	ifkliO
crfinanc	bmbloO
crmoved	XbcdYw
-bfair	QZcehw
-blease	TYaagw
-breader	fcWwXX
nminds	fbcbUw
+btook	OZYcun
-bsides	UwZfea
+bsign	YwYgYf
-breques	Opeebn
nreplie	baZovO
+b:	aabcwa
pexamin	egwYeV
+bmailed	XeddwW
cllodge	QwZdYl
+bnobody	OdWcjv
-bwrites	wWYZcd
plocum	dbYfVw
crdeadli	kmYcqO
-bwithdr	WcbdwY
-bthink	dweaZY
crrang	VbbewW
clcarry	bacZbw
clplay	gcweaS
nwhoeve	wZedaX
crtrial	QnwcWc
clsugges	aZwdhW
clmoved	gTkTwU
+bwanted	UXcdew
+banothe	SOckis
crpossib	OmjeqZ
-btells	wUZcZf
plots	obZpjO
-boral	RXucrO
nones	ibmhOk
+1was	SXOXsf
+bask	TjsbOk
pdate	kdmodO
clsubmis	joZnhO
clbetwee	chwZXb
+bwaited	WXffwV
-bsize	QwiecY
clsorts	wXcccY
crcame	VbYgwc
crsee	OgukWf
nurl	Pheabs
+btells	lWbvdQ
pdefini	Pgcetf
pthroug	mfplZP
clskills	hlkekP
clquesti	UvWijZ
pticket	PbmaVv
clsettle	vcXYfZ
crseats	UecfZv
nwithou	fvZggR
clposted	vUWaUm
clretire	RcXeiv
clregard	beddvU
psee	ccvcfW
clsits	ZVkvPf
-bclose	boVgPr
cltried	UdYeve
crslot	PrpecY
ncantee	WbeeWv
clfishin	Vcdbav
nidea	Ppbhqa
+binform	hPihji
clhears	uPkZdc
nmuch	WcbdvY
plib	fbeeRv
crproced	WeffWv
clintend	qXkcPp
nhat	masdcP
-bresubm	WvceeY
pdiscus	qnfjWP
clproof	RvidlS
-bexerci	WvmZbR
-bfront	ZVvkWb
nafterw	XiviRY
+belse	Yvbbbd
clcareta	vVdccc
crflies	Reddcv
palong	vbjbWY
+bplaceh	daveZV
+bflies	Pockan
-bdeclin	avadcY
clmtg	Pbrofd
pparrot	efofPn
ppropos	VvcgYd
pmoira	sdsaYP
-bbecaus	YZYYev
-bfurnis	SvffdY
crhappen	abaevY
nbistro	Sdeeav
-bmeant	ZcccvX
+bknows	Pdbbkt
clbasica	vgehVS
clfestiv	YcYjXv
nessay	TvbecY
-bscanne	XvXfdW
cltoss	vbYmZQ
ntoo	Wbdevc
neveryb	Ydbvae
nprevio	vadeZV
clhandov	Xcadav
crtalk	Pgnmjc
cldossie	tmafZP
clwaited	YaeevX
pmix	vhdedP
-bthose	PgYYms
clfirst	PXXfru
-bextern	dcbvdT
-bpossib	Ppocah
clcommis	kdevWR
cliv	advcUa
+bwhenev	PeXbro
-bprefer	Qveebi
flrefuse	gUbavd
clwatch	ibmtYP
nupload	XmYcvU
clor	vggdaU
-btakes	jUjtPc
-bbefore	hvZbYc
napolog	lWhgrP
+bwant	Rdvehb
clopens	ehRiRv
plaundr	hflePo
nunless	njgePk
clscrap	bcdevU
-bsectio	UmiudP
poffici	Pmafas
+bmet	Wdcbvb
-bdr	ondbgP
-bcharge	bcdeSv
ptouch	ZXdebv
+bwhy	QfYdev
phard	cXaeXv
pterms	PuoaZb
pmobile	XafcvU
prequir	bvdgSd
clindica	VbhfvY
nharbou	Svddga
clshall	vXjZZc
crwhich	rkkaaP
+bdirect	oagjkP
clrun	bXqfPo
-bdeclar	ktbaeP
penclos	VvcfdZ
cllast	UdVhev
+bwrites	uXZmcP
+bwhite	vgYdaT
naccoun	mPcdbs
ponce	oiUqhP
cltraini	Pgobbk
clargue	ZcbvhS
ndata	eXecvX
+baccept	PuhdmX
clchosen	rgZgjP
-bunpaid	adveeQ
-2you have	Pnedag
+bbecome	ncbioP
-bgave	WXgcvd
nproces	fffftP
clintern	lWWYXv
+bcalls	daPvZf
-bfree	TRvgam
-binstal	Vcddcv
nmonths	vdachS
psits	qnZjaP
ndbs	XefWbv
clsigns	vSZlUY
ppages	XvkcZT
-bpinned	vbWihR
-blook	aZmvWY
+bvery	vSZlZa
clunders	jhgdqP
clboots	PVmcXq
clrenewe	UvbeVh
+bpart	Pkgccq
-bspoke	dddcvU
crinsura	WvdebZ
n@t	khvSQd
clfile	SvUvbU
-1ends	ihUjPf
ndeclin	gqldPf
crnotice	dVhdUv
cltalks	WXcvkW
-3is on the	XSjkPg
phello	abeZvc
clteach	WZveZe
+bshould	Plcjki
clquick	Pbnfar
frdecide	viZdTb
clunless	ZvdeXa
clduty	hUcZdv
clvotes	vYVjQc
-bread	ZVavlY
+1#	ecliPd
crfinal	uZhiPd
-binvita	nflegP
+bflat	cTefbv
plonger	dYYave
-bmay	Ufebbv
pforgot	YXhYcv
clslides	Podcdk
pcareer	YVccdv
+bbring	PgrbSk
crrefere	PqWpdh
clinduct	PVgaeu
clstatem	Svcedc
crflat	dRefbv
croutsid	tgbeeP
ptwelve	VVYdiv
clmet	Xbdfva
-bexam	RYvXeh
clmore	baWhbv
clgoing	oPajdl
preview	mdmhhP
pmerry	acWbfv
nzilch	XdefXv
-bmails	mXVZvQ
cldied	acbevV
-bcompla	Pmffdq
ngone	egWdvV
clsure	vdbdQh
+bcareer	YdVddv
clmoney	fPkbmh
-byet	vabdaa
psilenc	YYnYvV
cljoin	VXidVv
pthinks	vWYeXg
cloffer	Ptiahf
cljobs	TaZbvh
crmine	vaakWd
-btastin	jbvjVR
pdispen	fWXecv
claway	WZcffv
pslot	YmvYbW
-btable	avhegS
clsat	WhdTvb
phal	VffeWv
clcomes	vZVdSm
pnon	XbfcXv
nhanded	ZlccvR
-bthroug	caevjV
pvotes	vYamXV
nmade	fdZYYv
pauthor	fvfcfS
clfactor	jkndiP
clmaster	hdqfiP
+binterv	XYvaeg
nonly	TecfZv
crdead	bcadvU
ncommun	bceqpP
nsix	qfhZmP
clrules	vSbbWj
nlunch	gaqbqP
pcabin	WfbeXv
ncard	flvZUX
phang	mifdmP
cleveryo	vWdmYa
-bmark	kXavYT
+bengine	TgYcbv
cltable	ZvedbW
-bplay	YcvehT
nwas	YbZgvf
-bpdf	YvefdV
pfittin	aXbecv
-byear	adpcPm
clsilenc	vbdhVX
+brule	vXekaU
-bdriver	Plkgci
pgroup	dbmkpP
-bmuch	mdcctP
p?	ivjdWT
-bbudget	PhWkds
clturned	acbevY
pphase	hnaqcP
-brecipi	ffffPv
clrecipi	ffffPv
nbooks	WeVcgv
cllate	ddZeSv
nonboar	pqbadP
crfree	gXvbcY
cleta	vZaejS
-bupdate	aXccvc
clway	vRhbXg
-bflew	bfedvS
crlooked	XdjevS
nrung	vbYYbc
-bsat	UiaavY
nor	vfblRa
+bmore	vYVefa
-2out by	fPjZjg
clclose	jnSePq
-blate	hVWdTv
crhope	YZbeav
clsailin	edcaWv
clputs	vccYYd
-bdoor	pZfgPk
clvote	iPUuaf
-bflight	Zadbav
-bkeys	aVYcev
-bround	iPmlbe
pnotifi	WaggVv
clavaila	chvbTc
+bparty	VcZcbu
+btold	rQYgmc
-bbeen	bTfgub
crleast	Qecpck
+bwhen	ucZdba
clcollec	QoQnTq
ptells	udXXpQ
clfalls	udchSX
nmoment	udbbfX
+btime	ejtcQZ
ndated	Qddhio
pits	fZYeZu
clinvita	okgefQ
nbest	fVuXlX
crweek	ZgXbau
nconfir	TeuhmT
claim	uVddhW
claudito	dZdcYu
crmoney	QngZas
+bsuspen	iYdeuQ
pop	uZdeeW
pnotes	jUfkQq
pkeys	YaZeau
-bwait	uXVZqT
-2: by	oadiVQ
nkids	eqadoQ
-bassess	XhuoWU
-bbed	ubdfcU
crlonger	cefduR
crother	eUXedu
clcalibr	ebZudT
nclue	Xacddu
-bswing	VYuece
-bneeded	Qofcii
cltalk	VQurbb
pends	auUehX
-bstatut	pjddjQ
+bpage	ZuceeW
-bboard	dadudY
clalong	YXuejZ
clusuall	qQhacg
clmix	ccbfuT
+blady	WZWkcu
ndepot	QYadku
-bfile	asWrgQ
clcvs	cZWuXf
crhired	ucadVd
-bresult	uTUZji
nemail	eaZuae
clcake	ZaTcfu
crinterv	WfuakW
nwent	Qaifqg
clsms	uXcdeV
nholida	ukZbVc
pshorte	jdhdqQ
pcongra	eiuZZU
clgiven	uhXafU
+bpick	heuXaW
poccupa	Qhdhkm
clappeal	ZcdaYu
-bdelete	Qgbcjp
clhereby	degeRu
nrather	caYaud
pdoing	kdjjkQ
placks	XueecY
flsorry	VVhdue
clthem	duagcX
nopen	XYTcju
nreques	hktabQ
-1start	cUWdWu
clexpens	UZZdhu
crbooked	XfuiVZ
+bsooner	uebdTc
clvoicem	ZedeuT
ptalk	aaugZd
plive	QmfhWo
-breleas	uZWZha
+bgone	caYeuZ
clcast	uebiVX
cldated	baccuY
-bchief	ucncYQ
+bbecame	ZebcuX
nscreen	fmidlQ
crintern	agZduX
-binvent	bdZbXu
clfate	uadecV
pjobs	VWTZqu
+bfull	Qgdcpj
ppencil	fqibiQ
pfound	dcUbeu
clcome	hYucbc
+bward	QYqceq
crmany	WcfdZu
crsketch	ihhmiQ
nha	Yabbau
-1interv	Qcifie
nmight	eWVefu
+bnotice	iXYcUu
nforget	Qfghra
nmeanti	uYZkVc
-bvideo	WukcbU
clcastin	uXkVYX
clhols	XZedeu
clweddin	Vbaaiu
-1begins	YZZcYu
clballot	cdbuWb
+blink	Qtddjd
+bwere	Qdbcsl
nearly	Vcecub
cltimes	Siubcc
-bleavin	VbYdhu
flstep	afugdW
+bruling	ucWecY
clinsure	RnZXZu
nwish	QhhYfr
pelsewh	QYadqr
clquarte	Qcaepo
clthere	Qbnqci
clsuch	tjdidQ
nplaced	eedfSu
preadin	nQclbi
-bhols	YYeddu
-bsms	uYdedZ
clinterv	Wbufee
+blegal	fdiogQ
clasking	Qajkrb
clcongra	cecduT
pclose	hQggjk
nenclos	abbeWu
clcareer	WdUdju
crshoes	YcbfYu
nsorted	jmbepQ
pdiary	cuYcac
clflight	YiSddu
-btalk	aQpreZ
clpitch	cujcaS
pmedica	RulbXd
cllisten	fZcuZX
clbut	ulfcTX
nwait	bRgfub
+bwhatsa	udcdcV
clwrong	YVbbuh
-bdid	YZeZua
nappren	QjYZrm
+bsettle	ufWgfQ
psaw	mQiZan
-3start on the	XWWdbu
ntalkin	faZaWu
clresubm	YufedX
+bback	gQghen
clcomp	Qfbefs
-binvite	ZTuccd
crdiplom	TuefeZ
-bstory	odceoQ
+bignore	Qefeqi
pforty	ddrmdQ
-bturnar	rafdlQ
+boutcom	uWWneR
+beveryo	uZTkZb
nlet	aYuegb
-busuall	uThaYb
nsister	mhfngQ
nlast	oSuhUa
pboss	hYufaY
cllisbon	Ubdhau
-bsummer	dfYaXu
pcalled	baubbf
cllaptop	YbddZu
nboard	bcZaue
clshop	hiZgQq
clsheet	ZuZiXd
psound	RubdZj
phalf	fpgqaQ
+bthree	YQpnmd
crpolice	UuiedV
npraise	YfccuZ
+bproble	YbefWu
pbookin	XeYedu
pdays	fuagbV
nsessio	YkShYu
-bpanel	cSuphS
cldictat	sjfdcQ
nowner	jcWduV
-bwants	SuqcRc
pid	VuldXZ
pmarked	jjbnjQ
nstarti	YfdeuW
nshadow	auaefT
plawyer	uYddfW
pmain	caZebu
paccoun	cUbdfu
clwindow	fuXakV
nunsubs	WcWeeu
crnote	mfahoQ
ntest	budbXe
paccept	QrfXao
ndate	Tjbcud
nbeing	Qdfdoj
-bengine	QWfshi
pproces	ckfipQ
-bviva	XfuedW
clviva	XfuedW
-bstill	uYddhX
crfine	YueecS
nstart	iuhZXY
crtook	Qbderk
-2begins on	XaacYu
nwithdr	SnabuY
clattach	Qjndjd
clare	galjQo
+bhad	UbUeuj
+berror	VedeuY
-bmoney	fQjclh
clpdf	YueedX
-bhour	eWujWa
crlaw	SYddju
pbonus	Qtlcba
+bcommis	sdadmQ
clreader	hbWuaV
clfront	fdrnYQ
-bverdic	sWafpQ
-beveryo	tTdqgQ
clcelebr	Tdcedu
-bwhere	ubgZeW
psigns	jjilfQ
croffer	RuWcgj
nvendor	Vedeau
crwatch	WeukaT
nchair	abeauc
pcrew	djhXQo
nslide	ibegpQ
+boffer	QrgYig
clofsted	beccZu
pwear	Qgsebg
psend	RqbueW
pneighb	ZZZfcu
cldraw	Veaddu
presche	deufUY
phandov	dWVedu
+boff	QpQepj
+bend	hgYbrQ
claward	uadbfW
pholida	uZagfX
ptellin	jWXcXu
-bfundra	ZeYdcu
nno	VXbguj
+bhard	RguejW
+bthroug	fXqnhQ
-breache	gXXYuc
-bhears	rQibdf
ncv	QVhalr
-blapse	cddfUu
pnewsle	Zbbdbu
-bsubmit	UgUbug
-ball	pjVkiQ
nthree	WnbYuZ
-3later than the	medbcQ
-beveryb	uXbYcf
+bhas	aYjZub
nfish	cgeduS
nblessi	uZefaY
nother	dWYfud
crbecame	VcdduX
crstart	VkXbZu
+bshadow	bdufdU
-2@d ,	fdaQig
nnext	Webgub
-bsuits	WguedX
clsleep	fuYjWW
-bonsite	bcucdZ
napril	idkncQ
npromis	qRQerb
-bcrete	ZcceZu
clcrete	ZcceZu
clboth	pocjWQ
crwhenev	Tbciua
clcook	YTubhd
clswing	VXuecg
clcould	Sulbgb
+benough	ZuWdhY
pwarm	rlWfhQ
nbeauti	ucabdW
pstarts	bqfgkQ
cldelete	Qgbcko
-bparkin	ZSaeju
+bkeeper	QpZjei
npurcha	ddacuV
+bwrong	WdYduf
pmust	pncXQg
crreplie	obcgoQ
nfirst	bguXae
nphone	uYcncV
clbishop	uUhdeY
-bcopies	ZudceW
crtry	QZmemi
+bpracti	VdqcrQ
nseven	afujeQ
+bmum	antfbQ
clinstea	ghhdnQ
-bfalls	uZaiTZ
crhim	eZlbQq
pcalend	uZdbbc
ppre	SugcXj
napprov	ZZZduc
clany	Zbuabf
ptitle	WukkaQ
-bmet	UccouW
crbegin	RbYdiu
ptalked	lgYlQj
clcantee	acddWu
pmoney	ZhccSu
pshook	cdbfWu
-bopen	RuTcco
poctobe	Qeecqk
crlast	UuZbkd
+bwords	joQblR
clappoin	ueZiaX
nbehalf	kieeoQ
crfront	QndmpX
-bcrossi	begeuR
nfurthe	VmbuiU
pwanted	fjQesa
nnotify	gbdudU
nrub	WfdeuY
clrate	Qpaejh
crform	iugfTY
pexcuse	sVbbtQ
+bswore	uYddbZ
cltexts	uWdedb
clrefere	XuRfka
clinstru	lenicQ
cldoor	ueYcUf
clasked	iQlbjh
-bsaying	fafcuS
npay	hgqaiQ
-bsingin	WcucbZ
napply	XebcZu
clsafety	Qsfdha
-boffer	RuhZge
pgrid	ZdgXuY
-bwanted	VoVXua
plad	mTVccu
clphoto	SuVdmc
pschedu	WcugSh
nmail	ldflQi
+bway	uWahYh
pengage	Uuhebb
-breceiv	lgecrQ
craccoun	bZcdZu
+bfrom	uXZdSl
clobject	Qmbgkh
clask	hjmaQi
nchance	YeXdbu
n#	Qghmig
clinvoic	XYefbu
-binduct	SSebgu
nsample	cuZbdZ
pdeclan	Qeifbt
clinto	Wcbecu
clclears	uZedcY
-bpostin	cWbdbu
clapply	WfadYu
nfail	UumiWX
nd	scndZQ
nunfort	ZeefuV
ppart	UYbrVu
-bkept	lafbtQ
ncourie	Zebdau
ptribun	ZriihQ
-bseason	dYYfbu
-brun	QUogZq
+bemploy	abXecu
clvisito	TXlbcu
clprep	XdudZX
+bfunera	Udbedu
clpromis	qSZcuX
pyard	VoUkuX
-bposted	uUXbYi
crwell	bjaYub
-bhandov	Ycaebu
npresid	ebecuV
-bplus	acZebt
+btoo	RfXbrm
nclose	WftYed
pplay	bntZYV
clwent	Rccatf
-bfetche	aXeedt
clfetche	aXeedt
crthing	UtVbZn
-baudito	eZcbYt
crwrites	tZbZfZ
-btyped	Rbbcks
-bmtg	RdsmdZ
-bregatt	aeZbdt
clregatt	aeZbdt
clanyone	mgfdRi
clscan	VtbdgY
nmatter	dekjRm
ppoll	Zaaect
naunt	dqeelR
-bcommis	ajdteR
frgive	ctcgZc
cladvert	SVYZtp
+bfinal	pVqfZR
-bchecks	fUgtaW
mswithdrawn	Rdfakg
+bcancel	XdddtX
crwish	Redeon
cldays	bZtdYe
clignore	RbVcrj
clmisery	tbcegU
+bgas	ceedtT
clneighb	YedeZt
crabout	RpWZjr
-bapply	XccdZt
nhersel	edYftW
-bsiftin	jZetdR
-bare	jYimRl
crtellin	thabfR
crwaited	TWefte
clharves	Yddcat
+2, when	tccWaV
plapses	XWidat
pextens	jojdeR
+1but	YRVZoi
-bmade	igXdtU
clsick	Vdcdct
-bhired	acScft
nstands	fYbhXt
-3, before the	liaeXR
pgirl	RTmfjq
+bbooked	cftfaV
clhold	otldSR
-bbad	tRcdjX
frmeet	ThtjdZ
nundert	cedbXt
pshortl	dotZYV
-bwrong	XZcbtf
-blah	tdXdcX
clfolk	pTbtdU
+bbecaus	igbisR
-bless	VZffdt
crvery	sRZkiZ
-bthinki	teicUW
ponline	YsjnaR
ppleasu	Rpafij
nanybod	WdbhXt
cllyk	tZbfeW
clstanda	iiZctR
+bwhiche	meoiaR
clchecks	dUgtVe
-bmate	fgdcRr
pcrosse	eVhdtW
crhonest	SZefkt
clstarti	YcdeZt
-bafter	tUYjkU
+baftern	cdtddU
-brest	gVUtUk
clscreen	YltgbT
+blist	ofdsWR
pslots	Rmmdai
+bmean	tXbbZe
+bleave	WhgaWt
ntea	Rglbmf
nnon	cectbW
clends	kkVjRk
pcounty	Rhjbas
preachi	hXXddt
clvery	Rbkefq
cllapses	ctXcSg
crreply	rlbafR
clhopes	tkaYdT
pname	Rihdkk
+bregret	YdaetY
pfinds	jbcetR
nfavour	kcgkoR
-banyone	tbhdVZ
pland	tdceaV
crdue	Rqaelc
clwish	RejeXt
pchicke	hkkejR
-2not say	RZbbik
proom	kdhjRg
-btold	pWZbtX
-bhoped	YddetX
-btransl	atccdX
+bshout	csiecR
crargue	UjdtaV
njoy	Xcdeat
cralread	Rjgaik
-breserv	dRecmm
-bslip	Xtdebd
cryour	ctbbag
+bemail	qbRlkV
clfittin	RZmbem
crthree	iRgkZm
clslot	ikiifR
pamong	gbdWYt
cltouch	tbYcjW
-bcareta	jacfRs
+boutfit	Sfffct
croutfit	Sfffct
ncheers	tWhgdW
clremind	VhdcWt
nsucces	egbtZZ
clquerie	Ucffdt
preserv	YWecht
+bfilled	bidfTt
crcongre	Vfbddt
-1or	bipYbR
+bpray	Yddaat
nwere	dXSZtl
crtwo	Rgjhoc
-bleader	eUbtYh
clcustom	tadccY
clreckon	tRZaeh
ppensio	bthdbV
-btraine	Uaajbt
nruns	mllccR
+bbudget	TZhdft
-badvert	TZZXlt
clguest	eWaedt
-blodged	Rodcmf
clagm	WeeYct
+bclosin	cVictX
pteache	ZYYcft
-bcantee	ceeeVt
+blaw	WYecgt
clhence	dfdetS
clpasspo	WmodiR
-bfind	ifkcRj
pfile	hiZrhR
nwork	Rjjefh
-bdossie	pmcgZR
-bexpect	tagheS
pcommis	ctdfWc
+bshow	YgtcWc
premind	Rjgbrc
pc	XtgaUg
crmade	kdXZtV
+buse	hRglXm
pmemo	bglVUt
cronly	RfeXis
-bwelcom	YbfdYt
clgates	aabect
-btwo	Rjojha
phired	TiacYt
nturn	ghRmch
clreal	qalefR
clelecti	cjXYXt
clfew	YetghT
-brankin	iTctiV
clmart	Ufdect
clcode	RtXeal
crsays	gWcWtb
psize	XtYjdb
-bhence	eedetS
cltapes	YhZtYd
nlink	WrtcZT
palerts	cVefct
crlegal	kegobR
frask	Rtdbih
pbooked	UmTgZt
-bhoping	taceTg
clchats	UekWct
+bcame	Rclclf
clquiz	ekecRp
pless	Rkdder
-1takes	jRYhXg
crplane	VfeeZt
-bdiary	RTkcnj
clroster	XlWZYt
-bta	fbidqR
nstrike	WejftV
nreserv	ektcYW
nfollow	Rgkhjh
+broom	Sadbht
+bvote	qXjkdR
-bwent	adjbtV
+breach	TketbX
prole	fZnkmR
+bscreen	Rfmnhc
ncold	Rtcdak
clfinal	tYZndV
-bkey	bXbedt
pbenefi	knhehR
-bsails	bcbdat
nauditi	eoiidR
-brecord	UtWfgf
+bgrade	Wccfat
nlonger	ahbetW
flnews	tZcfiY
npoint	RYdlmk
-bnew	hbgZRt
clpostpo	XdYete
-bagains	RWmdes
-bcorrec	tmbcXS
ninvent	fdfdSt
nqueue	XlcetU
-bconsen	XtZmbW
crnames	tTXlad
pcode	RthffZ
-bbegin	SZejct
clfunder	Xdbgat
pkeeper	ehdYVt
cldinner	WYidXt
+bpromis	tUUhjX
-benvelo	thdcbU
clexerci	gtfaaW
nentry	jpjdZR
-bbookin	UtScZn
nbother	Rhbejm
crbut	WZbdtk
prealis	tYWeiY
+2, come	kRUblf
crbetter	Rjmdlc
+bnothin	RUdbsn
nhi	afWdtb
clout	tYebfd
clnda	btdeaZ
nnobody	RiXink
-btimes	ZqtWVZ
clallowe	tkYcbT
-bnumber	Xtaahd
nreturn	Rdfblm
-boffere	VUtbTq
crpicked	tZdciU
ntouch	YRjnel
clhome	bebUft
plibrar	bXegYt
crpaint	bZdcbt
-ba4	Ttffec
+bheart	tcbeaZ
+2, .	aRajkh
clexam	RgsncV
nholds	ndrdaR
nfelt	gcXftY
nstop	dWTajt
-1says	ncXRfY
nshop	tWbcWk
-bdated	gbcctU
nscratc	UcjdtS
clspent	WbZetZ
-baiming	teZedT
-benclos	ZtffeW
cldecisi	tbbekW
nblock	detdZX
pbad	taYcdd
+bwent	Vabctf
clhalf	Ugtcaf
ncomple	gpZcoR
crreason	ZVefdt
crsales	Veddat
ncomes	bUetee
-2's on	bgleRg
claiming	tdafeU
-bstraig	taYZdh
clchoose	lqpbTR
pview	dXtcjW
+bplease	ZtjZlR
clconven	XZbtYg
-biv	YerbRj
+bhouse	Rclelg
plandlo	pggdeR
nnote	tXWceg
clundert	mYedoR
-bmake	reofWR
clfail	tXaejV
clcare	gatebW
pverbal	VtbbZi
+bits	tVfkYZ
clsee	XYfdet
clexperi	fWbebt
-bmoving	Wbhbdt
-binto	ShefZt
-3to you on	qaccdR
clmanagi	Zahabt
nvan	pcjdRf
crby	Regtgf
passoci	Rmfike
+bmeets	SkdYet
-bscan	YtadiV
-bchrist	TcYdet
pprobat	eteagX
+1she	jaRgdg
pstable	abtedY
pdecide	tWZcmZ
pflight	oZndgR
clsend	ctYcbg
pwhen	tgXfTf
clmum	Rcdbnq
clpaperw	XgabYt
ptask	Rtalce
nchrist	tXcffZ
-bher	jtVfYb
-belecti	RkZZkq
pexpect	eVjdtY
-bdrug	RhqZgg
+bbook	dtZdhW
crtalks	ddjdRq
cllets	tahYWc
crdentis	XcjcWt
-bteache	mWacUt
-bbakery	catbbc
crtoo	SebZit
nrepeat	lmciRe
nfar	RYhhkm
-1trial	bdoagR
-bfillin	aZbfct
clsign	ctWaZk
-2start :	UWZcat
cldownlo	YYfdet
clholida	kaZZZt
crread	kXhmRh
pkeen	hkmgaR
nreplac	bcjdtR
clday	WitXci
clparty	ceYeat
pboard	kojddR
-bsomeon	jThbWt
clhouse	mXceRp
crbed	tfcbfW
nsea	XsRdke
-bfurthe	YfUete
crbins	Vbdebt
-2closes on	dkVVRi
clooo	Xaeeet
+btick	knkecR
crrain	Wccebt
nfile	RkYfhm
-blooked	WaatnZ
-bheads	lqalUR
-bparty	iaYeWt
+bcrew	iagjlR
nx	ZcXbth
cloffers	tbWfbd
-bget	tYWiZi
clwatchi	agdtdU
crlab	bacdta
-beleven	gWcdta
+2, bring	SRhcWn
pofferi	RrXean
+brecrui	Rabpnj
-bhold	tcnfaT
crstand	tccYbd
crsecond	Tthhca
crtask	efactX
clgives	tjafVV
crwrote	Rdnepa
crprinte	lRXdeq
pbrewer	dZZbdt
-bagency	oRdbif
croff	RnUapl
clfound	kWdetU
crvacanc	addetW
pchecks	neamgR
clchased	Ubafta
phours	Rofigg
-bgovern	kVYtdZ
poptimi	tecadZ
nmind	dcgXWt
-bformal	Rfncki
cldean	fZetac
pshall	WftZSj
-bawaite	YtdfeZ
clawaite	YtdfeZ
flmeet	bYtiae
+bbest	ennedR
+2or @d	aXtccU
-beighth	tdYbaV
clapprov	dYTthc
penjoye	ZckXWt
climposs	Veffat
clland	kUYXXt
-bstarts	cegcUt
narguin	ZdedtX
crholida	Vacaht
crtest	Totbaa
crmrs	ehbeSt
clbooked	XbhkRq
clpin	Utbece
nsays	lWTatb
+blines	ZcdetX
clmeet	ZXtoWb
-bapprov	jRVpmZ
-bascens	YdadYt
clnow	thiiSV
napplie	RYobgn
clwhistl	taefYa
nsms	jdanmR
ntips	aeUfft
crmedica	Rppcac
-bpublic	dtYZVi
-bhearin	hctZWZ
pcruise	ZYdddt
pterm	gfbtUa
clmuch	iacbtX
ptastin	kfpdcR
-bcommen	WUihYt
-bright	legikR
-bfollow	oUeWtX
clpub	WZhbat
clhardly	WefeYt
pjoin	SpUeYt
-bcut	ftfgeS
crthem	RpmmXe
pnurser	RnhqgW
-bblind	debtbU
crhols	Wccfct
-3contac on the	TebdtT
nthose	sfeoWR
ptrip	cbtegU
clluck	abWect
nhappen	hWYltU
phonest	gfcZTt
nspoken	ojWdRk
-bphoned	tbcdgX
-bgradin	aefteV
+bwelcom	YaVdit
ncentra	cYXeet
-btrade	cWdcjt
cltrade	cWdcjt
-bdinner	RZneap
nhands	UoilRj
ti+	YetWac
clhol	Wdcedt
-bsailin	cedcXt
ptax	Ttdhdd
nwhere	WajeYt
pperiod	mtjZSW
+bcome	dbtgZb
-bchoose	nloaYR
ndiarie	jepcRh
-bavaila	dhobRi
-bshow	RfqZWn
clworkin	btYebc
nemploy	XeVcth
pchance	ltXfUZ
neither	iYZtbd
+bwrote	baebtW
+bgood	fbcbta
ppicked	chtbYZ
+bdebrie	ZeadVt
crhealth	WtdfeY
pframer	XedetV
ptickin	ftbebT
clunion	RYakhs
+bwork	adtafb
-bunion	Racnim
-2: the	oeeRVb
crfounde	VffeXt
pfirm	YqpeiR
crnobody	Rcaejs
+bhours	RsfeZh
ptake	XtfjYc
crfair	bXVeit
-bstockt	ZYchat
crtrain	ekiglR
pcomms	mcjlaR
crteam	cbtcjT
+bamong	gactbW
clrecord	btXfdd
-2instea of	XibemR
nbeliev	tYfaea
+bdiplom	Vtffba
-bbins	WtYaYm
+2to do	RihlYd
nconsen	RnpgeY
clstood	maecsR
cllist	tiZfcW
-bruns	RifnUo
+bperson	seeajR
ppulled	YaegZt
climpres	ceddtW
pcheck	asRoUh
pyourse	dthbiS
ngiving	YdZgta
pcopy	Rofidf
nzoom	gemelR
clcrew	tXZefb
pemaile	Usdegb
-bcompar	bcasjS
clamong	gboiSg
crsame	jZsbaa
cleight	SbqcpZ
cltest	VqsagS
+bmentio	ZedesW
+boh	Vddecs
+2, promis	qYYZiS
-bcalls	sZhcTc
crplan	indhiS
clfix	sgUeaW
-bbeliev	XcYfsg
plongli	schcWY
crevery	rXaSih
pgoes	kbYlSo
crverdic	sZXmjS
crvote	sZZfea
clseat	arsadS
psuperv	YscZgd
cldentis	Sfccis
clsize	SprecW
-bquerie	Ucffes
crthough	Vafdsh
-btravel	WYhWgs
frhear	sZdkcX
clsystem	bsXZbg
+bought	aedfsV
-bever	YccdXs
nhurt	efsedS
nagent	sbfeZY
-bpronou	sWdahZ
nhearin	WskVgZ
nperson	Sclkkg
-btransc	Zsbegb
frclosed	WfWfsf
+2or i	jmYcXS
+bcaptai	sabecY
clstands	WsidYb
pget	lSkbih
crwere	XWfcsh
nknows	UYfhsd
ppictur	Sefdml
-3will know by	kSedge
clrest	gWYiSs
-bdownlo	YYedes
pgives	Slgfgm
-bdiffer	ZfhesU
clloop	sXcbZe
pleave	sccfWc
-bfly	SXpdao
clrespon	scbiXY
clull	sWefea
-2's the	bchiSj
-bdoubt	gcoeSi
pmeans	VmXdYs
cljudge	jWcgsV
-bgran	XddfZs
-bswears	sceebX
clerased	Wcefcs
crvisit	ehseVZ
-bcast	sdedZY
-bagree	sYZglS
preason	ZYfces
clsiftin	keeoeS
-bspecul	eeffUs
clspecul	eeffUs
clstate	iklfdS
clenter	Usffeb
+bgate	SmscjS
nsaying	SkYdse
clid	WVscnc
clcatchi	Wfddas
-bpray	WkcsZY
-bn	sgidaT
+bactual	Veegsb
nextern	Sbeknj
clgaffer	sbedfX
-bfirst	SShXsr
-bballot	XcbsYe
pwindow	VjXhZs
crstill	VsZfoY
ncommit	hcXsbe
-2one by	jicbbS
+bhang	abbdsY
+badvert	Xbddas
pcold	iagiSm
nhr	YUgfsg
-3you know by	lSeegf
-bintake	fbbeVs
-3close on the	XZaabs
-bdeputy	ddsZea
clclosed	caades
cloptici	Teacjs
-bringin	njTZrS
-bexcel	fjnecS
+bread	SUiomf
clproces	lkblSc
pdana	bedesU
+bmail	ZSbpsf
clfillin	Ydbfcs
nvacanc	hZefUs
+bplace	Vfsgca
pdispat	XiedWs
pcontra	Sldjcm
pvote	sdZjVa
pfirst	fnkidS
nregret	Sacerj
-2^ till	jjldXS
+bfurthe	eigemS
pboat	Sobjbm
crbusine	Smdkcl
cljury	hadsUc
nco	XebhsZ
nbright	cebeXs
ncorrid	sdacZc
papolog	pVaXsX
+bholida	cVgcbs
pstep	aYssXU
-bnotify	sZedjU
clcert	cscecW
+bdied	Seefsd
+bquesti	SpZeah
clnight	debfSs
pverifi	elnegS
-bshows	lcmekS
nminute	bisjXZ
clwrap	WdYgas
-bdark	ebcdYs
pcustom	YcshfZ
crsince	Srcdkf
pcondit	Ssbcej
-bsign	Zsbbcf
-2^ from	idZlSg
pperhap	sXefdZ
clskiing	cYdces
-2will be	lZhaSd
+bref	ceVees
clfour	iikfiS
clconcer	bbadcs
+blongli	efcsYV
-bnight	WiofSk
clturnar	mjddkS
cleffect	edcdXs
-bunveil	Vecdes
psit	XsXiYi
ndid	aeZcds
-bwebsit	WeWash
cltyped	SZbgpk
-bprep	YdsdaX
-2tell her	ijabkS
-bgates	hVbecs
+2and they	gffSeh
plindiw	sccYbe
cltinkle	sjZecS
crfish	faWdas
pretire	fVcdbs
+bvisit	YesefY
+2, or	ZodaSe
clad	SZcfom
per	XeedsW
pchef	Xfiasa
+bbegins	cdabas
clstarte	VUXbps
nfinall	jecfqS
-2, and	kjSUdb
cl#	Shkhkf
clvaccin	ZshfeV
pfella	hVbdsY
clwelcom	Weeccs
+btest	ibsbbY
+bfail	nnaebS
-ballerg	Xscfda
nclock	lsadVX
-breal	jgoebS
clwrote	YdgZsZ
pintern	dZceZs
clsometh	sVbaaj
pemploy	SrZcgh
clmade	nYZesT
+blol	dkdeSq
cltakes	nUkqSZ
clneed	Wsefag
pask	asVhYj
pbase	SpeeVp
-2not be	ScYclg
+2and tell	dgjdSg
nabbot	sacfdW
clprovid	SlejZn
cljoinin	Snedbp
pspend	asbeca
pmail	fbfesV
cllotter	Wdfdcs
nsince	Sedgpg
+bpaint	bgecWs
pnearly	lscbXY
+bhappen	fYYesd
nring	sdfeSf
ndean	Sodlgd
psigned	SoYgYs
+bwhile	UTjkYs
pteleph	dgjioS
-bwatche	Sdasla
nlifts	acdeZs
clreachi	ilebmS
ngig	kjjdhS
crover	despZS
clplaces	smabXW
+2, is	ahSUob
clreloca	YsfeeX
-bfixes	sacdbc
crintake	aeaeYs
flfree	ckseYX
-2@d and	VSjieg
nmornin	absbTl
crsite	dYrfmS
ncontro	YYefcs
nwhatev	feloSc
+2on the	iheSiY
nyard	diZZWs
clgirl	abdsha
crhall	eXodSo
-bterms	Sjndee
phow	fhYiSq
nrobot	biaesT
-2you ,	hSiXfc
crwishfu	cceesW
ncash	desecU
pbody	sWdheb
pgym	aXeees
nwhiche	lbehSk
pprinci	dSiihj
rbanswer no-news-yet	gnddbS
+bget	ohYlSd
-bdemo	cZsdgW
pquickl	ibrZjS
crpositi	igekjS
+bpublic	scZebZ
ninclud	nSacfl
clnights	UkXcds
ppolice	scbdeZ
+brefere	SmZcfp
+bid	ciscZX
pnotice	llnfYS
naccide	bUdeds
cradmini	dfffsT
+bemaile	ZdcsZa
pgovern	ZnmSVo
nwrite	mcSoYh
+bcentre	ejseZU
cltrio	hdmflS
pblack	Smifal
-binspec	adTSns
clleader	kZasZb
palread	cdSdml
-bdied	acbesY
-blettin	sccdbc
crannoun	SnbgrZ
pchair	saigZX
-2from the	SVghjf
-bphonin	sbdeaa
clboy	ccaebs
-bverbal	mfddmS
nearlie	efVesZ
clwho	sZZice
-bpay	ScdYjr
nway	saWgSm
-3would know by	iSedhg
nofferi	ZejfsT
ngaffer	saadkS
crwhethe	sgYegW
clride	Wbsdaf
clwhatsa	saefeX
-bfellow	ecZZcs
nbench	csaanU
+bwait	YVecsh
-3answer on the	kjZcgS
pcinema	XddesY
nwhethe	beikSo
+bfair	bXTdks
pfixed	YgsekS
-1comes	nZagSd
-bwhistl	saefYa
nobviou	sYgcUc
-2sits on	dZhjSf
naye	ncoecS
-beither	rapdYS
+btaken	bdYads
-bfate	scdecW
+bstraig	scYajX
+bstaff	WfZdes
clrestar	Xeeeas
+2is a	SYibTq
ptakes	neimfS
-1told	kYSThc
clrefer	ZedfsZ
-babroad	Ygbdbs
ncolleg	XaiYcs
nattend	Ujsccc
nfrance	aeedWs
-bhimsel	sdfcfU
-bthem	isXibW
crwants	Sojedh
-bimpres	cecdsY
pcompla	aceabs
+2is off	bZZesT
-bheld	TjnXsV
clbeliev	ScYfsm
phall	lSbgap
ncan	Sjgeli
clbirth	aseeeW
ntyping	ekffSq
clprevio	WfcesY
-bvisits	XgsiYY
nasked	sXWchf
clalthou	Xafesb
+bfire	Sckcnh
ngill	ZfdXes
clagenda	ogckeS
-bsubmis	ikckiS
cldeferr	sedcaW
+bdbs	Xeddbs
plaugh	kZYqkS
+bcircul	Sebqal
clinvent	debcYs
+bwalk	ljpbXS
nvoice	icceUs
nguaran	cadcZs
+binvent	VdWcjs
nquesti	hsjfTX
pdeclar	YsfiVb
-bmust	SsbaWp
ntakes	YobUsX
-2open for	gseadT
proster	gcXdas
+bthank	VeWdsg
norder	kSjeVm
+bkeep	sXhbYg
-bessay	VsXkhU
crsaying	YsdeeZ
crtryout	eesfaW
craye	sbdegU
nfloor	cgherS
-2interv on	bckSci
nperth	dcafXs
crjudgem	secebW
pzoom	cbseaa
ptheatr	sdgYeY
nspiral	feXdas
clhey	fqSdie
clslept	gbdYsY
-bcertif	TsfhkW
+bok	pkdcdS
cllands	iccVUs
clappren	faUcfs
crliked	efcfsV
clrequir	TsmhVc
+bmeetin	SdojpW
clcrowd	Udffds
-blie	aXfeds
cldock	Zccdds
cloursel	siZfZW
+bsix	ZVsbYi
clrung	sScdia
clparkin	XSYdor
crplease	Wscfah
pwarden	hXVbsf
clshadow	SXqddk
presear	VnsaYc
+baugust	Veddds
-b@p	fiYhrS
-brecept	Segdlj
clopinio	aeescY
ncompar	ZaZsce
-bwebina	UaWeks
nlets	egSglh
-bribbon	Xfecas
-3will tell you	kjbeaS
crcount	Wbdhas
nhelp	VsddVm
clfeedba	WSjqfl
nfourth	igkZmS
rbdenied promise-to-answer	gUSXek
pwant	SrneVi
npossib	dknbiS
-bcounci	dWZsai
+brita	eeefTs
-1would	fgifcS
pmissin	gsZdjS
clredo	Ysbfea
ppresse	mdeeSo
pfree	WsiZae
nteatim	cdacas
plisted	WslccW
+bmark	qalgbS
clagency	WYdbks
nsigns	seebYa
-2^ not	Sfbaif
-btry	TTsfXn
nenvelo	fedZsa
+bbut	Sdggoj
clshout	emnebS
-bfolk	mWesfT
pstory	ggYcsW
-btried	Vebfsf
-bthree	Zcedsa
+bthem	Scrjch
padvise	afddYs
+beveryb	seVkaZ
pdelay	Ybadsf
+2: the	bhSWfj
clgovern	qSemcZ
-bteachi	VsYXjh
clsecret	shefWX
clcalend	onbaSc
cremails	sedZda
crlist	mskaYT
cldecide	sXbdfe
ps	seheYW
nfell	rcdegS
crclosed	aaaecs
pbook	gpjaSc
+bwithou	bsSdYl
nterm	mieejS
-bphone	sghaeU
ndays	SmpciZ
cllooked	Sdbsei
pahmed	YeZebs
clportal	esUbVj
pcaptai	sXWcdk
clthesis	SpXlah
crportfo	Ybscef
-3leave on the	Vdbcbs
clsteps	sadegW
nmodera	Yecdsa
clresump	acaees
+bshortl	bcWsiZ
clhuddle	seYfcW
neaten	sdcdcX
clkept	ldfbpS
+bcontra	kaZcVs
+btasted	XeZsec
crstrang	XeZsec
plady	ajleSl
-bmonthl	Vedsdc
flgive	bsgccb
nroster	bcsbhX
-bsheari	Ukdbcs
nsalt	acbeas
ppub	XjchUs
pevenin	eiSefn
clbeyond	sgdeaU
nwants	SfsUsY
-btext	ksTcdW
-bk	TdsZbh
crcareer	adZeas
clexcept	abZebs
+bother	TmSgep
nhour	fhsbYY
pdebrie	lebsYW
+1they	fbSjgh
pice	ddeesW
clnear	Ybbeas
+1would	SodYff
+bsent	ShjerW
clintere	TsifhZ
-banythi	sWhbbc
nleaned	flgdnS
nfacult	SYikhl
clsecuri	aYsiZd
cllong	bsiedY
nairpor	obgdjS
clpressi	Scjfbs
cr️	Wbbdsf
cltitle	Xsfeea
nlate	psWkTY
crappeal	YUefis
platest	SkoZmX
-bteam	aVjsXh
nif	sehfUc
clfancy	acschX
crtasted	XeZsec
clphoned	pgbdlS
+2, that	fkgSfa
cron	Skgldi
pkey	dYUeis
ninterp	eefomS
-bpin	Vseeda
-bvolunt	addeZs
clown	fSeckl
+bobject	Sccjim
nignore	cSfini
clneithe	Shcdjl
criv	cesdcV
-bhome	arSUfk
clmail	eddbsZ
-bgive	sgegWZ
pseven	qfcifS
-2moved to	fZjaSh
crthumbs	sacgfX
+brules	plefcS
phusban	Sakchp
ptelevi	bfsfbU
pclosin	dSerVm
ncrane	bokfhS
crcard	Solfbf
nothers	laSofc
cladeyem	YfmpgS
nstaffi	Vjadbs
pfour	iSrhea
-bbecame	bfdasY
nwall	shceYW
plinked	cZUmYs
crreach	TkesfZ
-bregard	gfeesT
pplan	XseckY
nunluck	XedseY
clsit	bdsgbc
pdr	iakTsY
clchat	hgsgaT
crmainte	ZdZecs
ncounts	ZmmeSl
poral	Slqbce
-bping	shaecU
+2, else	bsYeZT
-bplan	csUdZj
pinvite	YsoaZW
-bshoes	aWifbs
preside	SqmieX
pcommit	saffab
+bwillin	sdcfYa
cranybod	Weddbs
-2as of	SaUWnc
pdigita	jfjdnS
ndrawn	YehjSr
pgate	sdhaZZ
-bwith	Zgsfca
clstarts	ahgdVs
clrota	ibUYbs
pparent	kfbfSm
-1answer	nmSVZZ
+bmove	UlYdes
-1meets	bXdpSc
+bstudio	TZseeg
prather	WlsbgY
crzip	Xbbees
-bhappen	ccjXYs
ppress	ojkcbS
cldepart	bbcgZs
clnamed	sbabda
-bcommun	sahbgV
+bvotes	seeXda
clowe	ZsWbge
pnone	lVbZXs
clupstai	mbYaUs
-bsenate	Udbsed
poblige	YlckoS
nmsgs	mfepZS
crany	cSjcne
+bnear	scWfYh
clcompar	scYjhS
nyes	sageYc
-bgym	ccYdcs
psupply	fnddmS
+bnight	VjfeVs
pwelcom	Sjageq
pdead	sibcZW
clring	iscbbZ
nxx	Sfamqd
ntheirs	akkbSl
pnever	ojffSc
npaid	ffsabZ
pagain	raYfoS
flpapers	Tsdffg
nmean	sogYVV
+2, same	YSoYhb
+bunpaid	cdsedW
nbegin	mleeiS
clbirthd	YbXdhs
crwritte	sUcanX
clpositi	dZebsd
+bup	ieSnai
pdrivin	erkdSb
ptasted	sccjaW
pzip	VehesZ
-3will have it	sceccW
cldear	ndhfkS
-bcomp	Zecbas
nsurvey	Scejqe
-2to me	imVdgS
+bbig	YbseZg
pcottag	bsfeiT
ptimes	Sfjdmf
-1opens	ZXXYXs
-bcounte	hldnSa
-bsays	eSmcqd
ppurcha	Xgcbds
-bbadge	Smmcee
clsecond	VeomSi
clphonin	sabbag
+blesson	Snqdbb
-2no decisi	UdedYs
clpassed	mZecrS
pturned	fhsbdW
pdeed	Yseeeb
cldestro	Zaeecs
+2i say	sYadbV
+bfeast	Zcbeds
nh	aecZbs
clteam	eZesWg
-bbranch	idZiSl
psing	bkqfdS
ncouple	ajgbsT
clahead	bjlcSn
pscorin	sddedX
clholler	sdceWe
nteleph	nbmajS
-bwaited	ldffoS
nclerk	rSebnW
-bmagazi	Yccdds
clmagazi	Yccdds
potto	YebZsd
clsupply	XsgeXf
-bhim	bslbWZ
nreally	SYhdhq
clbegin	ZYckZs
+bmachin	SjZdkp
+bsubjec	aebfsX
clseason	hXZeas
crtax	asdekT
crengine	Ycbfds
pignore	knkdcS
phope	lVdfsY
+bhiring	Schrgb
clred	scceda
-bsame	hXsabb
+bhearin	saZmbV
crlies	YeeesY
crmate	baeeYs
-3you on the	iUnUiS
clbench	qdpdSX
npa	qelecS
clher	hsWfXf
cland	shfeXZ
nreason	hgYcsV
crsheet	XsUeic
pfirms	ooeZbS
+bsoones	Wededs
crsoones	Wededs
+bbranch	YeomSh
+boffsit	ZecdYs
-bchats	VekWcs
npress	Yshdac
nteachi	deVcre
pplaceh	bdrijT
pembass	Vrcdfd
pstall	Tdmhek
clbowls	Vdbfbr
clshifts	YejaXr
psalary	knameT
-bsometh	rTcaZl
-brosh	cZcebr
ppaysli	Vrbech
clcamp	bcjaVr
crmove	ToZddq
+bfinger	rbgcaW
pmood	YrbfgV
crapplie	Vddrak
pvoicem	pfiZhT
-bfeedba	XTlokg
-blodge	Xradbg
-3i was told	mdeecT
-bdecisi	qZacrU
pother	rYdfea
nhaving	jemckT
poursel	qYngaT
-1test	WWrXca
clthroug	gZfrhV
+bgo	WiirYc
-bsums	fedraU
classess	UkrnZV
rbanswer corrected-day	jkiTbZ
+bhimsel	fXeeYr
clorient	adbcer
+2, whiche	igmbXT
noffici	YYfjZr
-blove	Tnjehe
nours	Tehkjf
nshows	eleenT
clrule	nTdbej
-bstands	XrmdYZ
clcaptai	rcdYiX
cleat	XZgebr
-3now it is	rZadbV
pwrote	kbeZrX
pbear	qakibT
nused	nmaicT
frreview	Wejrca
-beveryt	ZihqiT
-bpaperw	Uhcccr
clthough	WaaXrk
nrope	gdbdrV
pformal	Thochh
nthemse	Xfcdbr
crminds	rXfdeb
-1need	iTceXi
pco	rWgjaZ
pmortua	Vddfer
-b@t	Tobdek
crshift	Tlncfd
-2ends on	biVeTl
nquick	kfhhTg
pposted	Zaadhr
nbanque	crfeYW
-bobserv	VkrdZd
ppoint	gjkhjT
+blow	YeZdYr
clms	drecaa
clsends	rcYbbe
-bflying	Tclccr
crevenin	YjiZTr
padmit	ejkelT
nharpis	beefrV
nshift	Tmeaik
nrememb	amYdVr
nlift	hkegjT
clmenu	Urhdbf
penrolm	Tbkddq
+bable	rbdfWd
nthumbs	fbmenT
+2either way	rbbeca
-bforms	bfZrjW
clpass	rYjcba
-3your answer by	eoeeZT
clpaysli	Tkclgj
pallowa	crbeca
crtake	crkhaU
-bcircle	rdbfeY
-2: within	hifbgT
cltick	Yrdfeb
psift	qaqYcT
crphoned	radZXf
-bname	rkaVdY
crshow	abrdZg
+bsends	rbdhcV
napprai	ffffTr
+bscore	edirbT
nshould	haghqT
-2start in	bYbdar
nheart	rdddYa
pokay	diekmT
clyes	krbddV
crbring	UrhhUf
-bcosts	Vdffdr
npub	odYkkT
clsplit	abedcr
pjune	ZrcdkX
cldeterm	nTejcf
-bbaby	Ucbegr
clyours	YrkdiT
-benrolm	Vrbacj
cldole	Ycdfdr
clparish	nlbgfT
pdrug	Tlccgo
cldemo	fdrdfT
n?	TYrbik
+1trial	falchT
-2know in	kkceZT
clscanne	brZfeb
clthru	aYrlfX
nrecrui	XdZZrj
-3so it is	lifbZT
pmatch	TmYeim
-bcoach	cdfaWr
-bwrite	jZbZYr
pmiddle	Zgcacr
clreport	bdYrUl
+bdecide	redamT
nbuilt	kfeikT
-2give us	oTcgeZ
clthese	hrifZU
-2see you	TVdcZo
crout	rcZemT
+bequity	Zccfbr
nmost	eXXfcr
fraway	Wiabgr
-bpropos	ibmhgT
nok	mTlkXg
clmailin	ZedeYr
-breport	bgVrVk
-bqualif	gnfldT
clwatche	ZYbrjb
crneeds	VgrjgV
nthough	ZVaajr
crbeing	UnTeoi
-2make that	ofZXdT
psomeon	Tclalk
pabsolu	aederW
+2whethe you	gkbdfT
ndesk	hTillc
+bmainte	ZeYfdr
clringin	qhTZmU
clholds	Urfbib
clbeen	aYearh
clgaller	Tqcchf
pgary	hllefT
crbakery	YjffrV
nunsucc	kZpoYT
crpresen	XerajX
-btrains	Ybeecr
-2yes no	rbcbYU
crchap	rZdeda
crwebsit	Xaedrf
crmark	rbkbXY
-btour	Wcecdr
pstage	cnpYTd
-bhours	TidZfp
-3due on the	TiclXh
crafterw	Wfahdr
nquoted	Tfffrd
pawarde	TqdeWo
-bago	TkqflT
crminute	rZkdfT
pbonjou	djgeTo
ppack	brYhac
crsms	rddbeY
-1that	hkTica
clworld	Wdfebr
clsea	WcZkcr
pmoved	ZirfgZ
pfounde	rWgkWb
clpull	Zdrebb
-bneed	TrZkjb
pachter	YmelTl
clmayor	gYerfT
clleeds	ekcYTq
-bglad	Trefch
-bopens	igUiTp
nassume	hpheeT
-bmissed	deberX
bson period ahead	ZTmlZa
crratifi	Xfderc
crcohort	addbbr
-bmy	dradce
-bwalk	Tgobfh
-1letter	fTWZkh
-2decide by	eadcmT
-bnever	dWcdbr
clphone	rclaeT
crmuseum	jbeeTp
crquesti	XriedY
clfundra	adddbr
nmailin	ceeeXr
pnurses	cdacdr
nkitche	cmjeTj
clbreaks	redhbV
cllookin	kfbrTa
punion	oaTjfd
nplan	edhokT
-bcode	Tkcecp
clevery	iTcgen
-bbuildi	gahVZr
clhersel	raichT
clcallba	jbmibT
pleft	feYrYe
+bagain	ZYTXqo
nadvise	YdpjkT
croral	rWleaY
crnine	hZrWfd
clshoe	ZirfeU
crshop	cemhTm
-1meet	cZTieh
-bsecond	VZrjdd
cltimeta	Tfqebg
nsugges	Tbkcni
clkindly	Vrcdkd
-bwhiche	jgqccT
nglass	ZecfZr
crcremat	YeberX
clper	ajhcrU
pbreak	gZcrdY
pflatma	rddfhT
-bcamp	ZdjbVr
nhow	Tagoem
-2time ,	YaYbar
crway	nWWgUr
+bnine	gbrZcZ
+bappoin	ZkabrZ
nwalk	dVrhbd
claptitu	YrZdee
-bstage	hilmaT
+bclinic	dfpegT
clswore	nTcerU
clhire	rYZccf
nmore	Zfberc
clform	Uradif
-boccupa	XjrecV
clreadve	bfbeZr
-1decisi	jeTaef
nsit	Uajdbr
nworse	dbeeXr
nlikely	dXfebr
crtruth	fceerV
-bsowing	Wbfecr
clsowing	Wbfecr
clwhile	aZjcVr
-bmenu	Urgdcd
-bearlie	ZZbZri
crbreak	TilbZn
clguy	TdmZlj
-bhere	Tlikak
plife	Udecgr
-bthesis	TlYmak
crthemse	reffYa
-bsworn	rZXcXk
pboots	Tgldbl
npasspo	dYjbUr
crpeople	lTaldg
-bholdin	grmbZT
-bstays	anlbTf
nenquir	raacbg
ncounte	kXearT
peven	YdXggr
-bignore	VXVdri
nta	bZhZbr
psoon	lgccTj
crkept	ZbierX
nform	VWreZo
+2, not	onaTTd
nlooks	friaXZ
crknow	rbdjeU
pfield	YZfafr
crhow	jbriZX
crrefuse	pcedTl
clinspec	UdcXrk
pfreeze	kdenTg
clalarm	ecacZr
nupdate	Ybberf
ndriver	obobfT
-blapsed	eeeerV
cltae	cneemT
clscorin	abdrce
-2opens on	bZaYWr
-bhopes	rgccfU
-bappren	adbccr
crshuts	Yrbdce
-bvoted	ddaerY
-bflu	bdcccr
clhun	Vcgdcr
pward	rdacbe
nludo	gejcoT
+bwhoeve	rbakUb
-brooms	ddXddr
+bsift	Zdbrha
crface	rcXefb
clco	VYpara
-3to come on	ZafepT
-bdata	UmdeXr
-2me till	niccZT
clchecke	ZedrjV
ncounci	abbbfr
pjury	ikifTc
precord	ipTpaY
clexhibi	Zddddr
+bn	mahfTj
-bwell	rccYfY
clgarden	geTbfp
ptimeta	TirejX
pthanks	hThjld
nprovid	bZcebr
-2period of	bbddUr
crlookin	Uifcra
-bstrike	akTafr
-bphotos	Tldegn
nalong	bcrghV
naltern	deherT
pthing	kmfhdT
+bsome	TZaeom
-bleft	XkjhpT
-bbrief	Zccecr
ndraft	eeefUr
ncrew	ikTdZp
nalert	cddfrX
neditor	aXgjrZ
crtheirs	hcjfoT
clslate	bfeXdr
nonce	YYdjbr
-bnag	dedeWr
clwoman	odfdTj
clreject	hTZboi
nspeed	nZclTh
crfollow	ddnndT
-bcareer	cdWefr
+b's	ijTdcl
+byes	rgVebd
pdogs	bgrjcU
-bdbs	arcdhX
-bfolks	gYdrcY
-bnearly	rbaegV
nagenda	TehiXq
clconsen	arbjXa
crbit	Telekj
-bdiscus	lTkmaY
crchange	TjpmUf
+bbeyond	Zeeccr
-1no	leTfdc
nwire	rdbaad
crcutoff	brafcX
prate	XoVZbr
psite	Tedcmo
crlatest	rnWbVZ
-3hear by the	eTeeij
nnews	TaYeon
clhealth	VprdZU
clspoke	ZcmdrT
clupon	rXgecb
clstays	aqlbTc
clbegan	Wcbdre
+bpopped	ZddfrX
crcontra	hYZebr
-2back the	TWXakl
-bfishin	Xdedcr
pquery	Tccdpn
+bwatch	iZeloT
noffice	lbbcrW
porches	lbZmlT
+bpossib	ThkerW
-bmaking	ocXmTg
bsfor period ahead	edhTXm
clif	kjkaTh
nhal	YffeYr
crreads	ZbbkWr
clenjoye	becerZ
nhear	kTYneh
clbeing	hTdlVn
+bfile	UoVrhZ
pcome	Vhrcec
-3, on the	jjjcgT
-bfixed	hTqfbe
clapolog	bacera
clowner	qUjTZl
-bonboar	Xededr
plectur	Tldjif
clhuman	rXaiYe
pcase	emjbkT
pmarkin	ihYeqT
nrevers	cdpelT
-btinkle	qkafdT
crreflec	Tpelea
prules	Tihdgn
plettin	fXZcre
cldiplom	ZrhedV
phour	YrhhTd
p#	XrffXj
crchef	bapZTp
crrank	aecraa
-basking	TjhlnX
premain	jkigeT
clsortin	rXcidZ
+2with what	rYaeXX
clcurren	YjcdXr
+bfrowne	eecerW
pheat	bfrfaX
clreturn	Zebcer
pmanagi	rZidbZ
-bends	ejUbUr
-bharves	ecebYr
nanythi	Uecjar
crchoice	ifgeTm
nstandi	jdcfTr
pauditi	igqbdT
pnights	brdiUf
pinform	Tbohek
pwhole	pTdgbi
crwrappe	reeYdY
ncloses	lndTnV
-bpaper	cjTpfd
clmeant	fdibrT
-3the call on	cdZanT
clobserv	airada
-bwhethe	Tffefp
clmonday	Thecph
nbot	rZeeeZ
nstayed	cegfrU
cltheref	iglhfT
-2from you	WrXeYW
-3or no by	fhddgT
crmyself	Xaidbr
clvisit	TdrZib
crmatine	ddrfcW
+2after all	TcWboc
+1if	gjcZTi
clviewed	bdbebr
+bnice	eWjeXr
-bvisito	Zagbdr
-2all of	TjlkdY
nformer	cdceYr
+baccord	raclbV
nallerg	ZZrebh
crmailed	mddcmT
pchased	pceeTk
cldemand	Yrcfea
-1shuts	YrVZVb
+bfishin	Xddfbr
-bleave	heaaZr
nfortni	ddcerW
-bpricin	arZfeY
flif	ijjbTj
clspain	ccccar
-1is	hggeTe
-bcontac	jYaarb
clflying	TbnbYr
clbound	jTjdje
+bpolice	eredaX
preappl	dZcecr
+bwithin	TflYik
nlaw	famhnT
ndress	YfpeTn
nsick	Wcberg
+bhead	hZfiTn
crsaving	aTffol
passess	gnrbWU
crround	rbffaY
-bservic	ZVTkgr
preject	rccldU
nfarm	ncodbT
clpapers	XbTrog
-bbetter	rkacXa
classure	rXeced
crhouse	cdmcrT
+bsit	dclnTa
nherrin	bbfdar
cllift	Vffabr
-bsweari	aeaedr
-3from us within	oTedfW
-blibrar	ZYbfgr
+btalk	TZmmif
ntime	abpcrU
+bmade	kTfbna
clkeep	reccXe
nestate	ndebTl
nfailed	WeefrZ
-bship	agfbWr
crfunera	Vdbefr
clchief	mZgrXU
clyourse	Uriddc
-baward	rbcZiW
-bmail	hdccrX
-bnormal	qTdahd
+bproper	ecreUf
-blips	rbdfcX
clk	bercfV
clnudge	TmZdbq
crtouch	befreZ
nbreakf	dfrdWc
-bward	eZgZTr
clwife	Taclhn
-3out on the	giXTfg
+2we tell	rbbZbX
crnan	dbefYr
nauntie	ledpTc
pfwiw	Ufefrd
crappren	ikcekT
crplay	aarebe
crdays	Tgbnfi
clpupils	Ydfear
+bwho	pTUbdm
clnag	dedeWr
+bmake	olaWkT
cllasts	gThnYh
-bapplie	TWWmpf
crpayrol	XkbdXr
+1@d	gdkTjW
nhip	kfefTn
-bid	WYmcrd
nopens	jidXqT
pprep	Vdffer
phomewo	YrdjfV
pallerg	ZrjdjT
clyet	rjgeaT
crsift	Wfbrhb
nbeen	aaccrf
nlola	Vfferc
crrotten	Thlfmd
cldrill	beZebr
-2more than	iTehff
nwatche	ldjekT
+breal	mjTfdj
n:	Ucbjrg
-bthese	fplfbT
pdiplom	fnjeeT
clgethin	rccfdX
-3by close on	nkadcT
pscan	brgcab
-bproduc	brdiaZ
clshow	Thldei
-bterm	hjUaTq
pfalls	ilbdkT
flreceipt	VqVbrb
msoffer	TpZTgk
clporing	beerdW
pwonder	eTcofk
nhate	Zehbra
+bwonder	rWefhY
clname	mqYTgZ
+bmerry	Yeafrb
clband	fdpeTi
+2and show	YZrebW
frbye	Tgfdkj
-bstood	iaffrU
ppaperw	jjhidT
+bperhap	Wcffar
-bsale	ceceYr
clcase	rWaqgU
-bblank	fiffTn
+btalked	WfYerd
clcardif	chddWr
clcosts	Ueefdr
clmake	rigdbU
-3applic close on	YbeYar
nknow	bTmlcl
ppermit	bojieT
-bbin	Tmccdo
-bthough	badhra
nfaster	rdeebX
porigin	TpfcoY
clmoment	cnfmeT
clportfo	iggoaT
npass	hfdrdV
pform	Yrifab
clcleare	jTcdli
clunit	fbgojT
cltake	VrkfWg
nsight	aebdbr
rxappointment from no	cacbTp
clpaymen	Xdeedr
nish	oedheT
-bscorec	bdfbXr
crbeyond	aaeedr
-2it is	ecfTbh
pwoke	bfeerV
-bcame	ZTYdno
crperman	dccgWr
clcounci	nYYraa
clstall	jdbeUr
crclock	brhebU
+bhalf	TTmglj
-boath	Tgmecj
-bbuy	cXefdr
clbuy	cXefdr
+bdecisi	raWiea
rbanswer pick-up-again	Tjmiag
clshowed	ZcgerX
clprint	drXbce
cldoubt	bbeeXr
rxappointment - past	bcTcmf
+2you will	nTYbai
+2you would	TYkdem
-blot	gXbrmV
+bshift	bZrcaf
nlab	ijdcTm
-bplace	VZjroV
+blucky	raadag
+bfate	rbeeeX
nchat	lkTdla
-bhealth	fircaU
psposed	XedfrY
npandem	ffffTr
-bcake	daUcgr
pvendor	godehT
clowners	pTmafc
nswear	hcYdVr
nteam	gkThhg
crlets	rbedZd
paccord	Tgndej
-2no ,	mhXbhT
clapprec	Vrffdf
+2you have	pTidhX
pson	YiXedr
+bwish	TXddrj
-bsupply	WrgeTl
-bc	XffdXr
ptyping	phkadT
+bbetter	Topecb
pstairs	dkggmT
ntimeta	YegdrZ
crpromis	kWZirU
nhold	iTcclh
clemerge	Zrgeaa
crletter	kXUpoT
-bdogs	dfbZdr
cllying	dcdeUr
-3your decisi by	YreeaZ
crshortl	WmgraY
crgone	WgYdrf
+bbear	Xhadcr
+bperfum	acrfcX
-2close on	ejWhTg
plabora	brcafb
rxact - past	hTVcgh
pfurnis	ZbrkcV
nsettle	TgeXhq
clpasswo	cYYfer
cllet	drfdfW
-3will not be	TdZcih
-bspeaks	rcbdWd
crteach	Warfcg
-bmore	ccZiZr
nrest	aXclra
-bhall	aZgdYr
peffect	ZhrjaU
cllogged	ehefqT
noutsta	ZreehW
crfirst	XTgmkk
ntransf	mfgejT
-bcards	ebXrae
pcounci	pjXkTe
-battach	WrnebW
-bbreaks	rechbV
+bscrap	dYffra
clpracti	ZWrbbj
+bword	jlThiX
-baftern	jdpeeT
clofflin	ZgYdcr
nexpert	aderZZ
+bx	daZedr
-bobject	Tmcglf
clcry	Yadeer
psuppos	phkdTX
crmissed	Xederc
ncircul	Wcdeer
-1know	jmTXdb
clbehind	djmcTk
-blaunch	addddr
+bboss	cTdmne
-3for you by	oTdeee
-bhangin	oiddTe
phigh	pbTafn
-bcount	gXdWXr
-bcosted	Yrefea
+bsays	qhaaiT
-bblood	WZrebg
clget	rgZhZc
plasted	ZYdfer
+bdm	rbcbca
-bdemons	deredW
cldemons	deredW
ndeclar	Tjgbjj
bs- span past	WfffrY
precrui	kTghnY
+bwritte	ekjaiT
crdepot	cceerX
+bweb	cafeZr
cldefini	oTadkb
+bwear	ZgrfdZ
cl@t	Xrjcac
nleave	aergea
pnorepl	Wcefer
proof	rafbcb
clboard	lddrYX
plooks	rZekdT
clcame	dVabrg
nimagin	afddZr
clentitl	cYfaer
crcallin	nfeekT
-bsettle	rdWbgb
+bb	bbrebb
-bnotice	eTZXkr
-2so on	fVTYgk
-btrying	YckrbX
crcancel	Yecdra
-2of the	aUhTjg
pwords	anmbjT
clengine	WUdrgj
-bnotes	feXrhX
nfrank	Udehdr
crrules	rgefdU
-btheref	rbaegZ
-bsite	UarZig
crself	Zrbfda
-bprinte	WmTceq
-blet	jjddmT
njury	TmZmeg
punanim	XnbaXr
+bplan	lgdekT
clcourse	qVUZar
+bwoman	fdZerY
crbear	ZhYcfr
cllucky	redeWh
ptrue	lhfekT
+bmails	rcccYd
-bstarte	cZYcfr
clinbox	erXdZc
poffice	fecdXr
ptransl	arcecb
-bad	ZXaYrl
+bsure	rXYdYi
punpaid	acredZ
crlists	eXeecr
nagain	chWcrd
-2interv :	YWoTeb
clabroad	agbdbr
clasleep	abdear
pdbs	klbekT
+bweek	TeWcml
-2appoin on	hYakiT
clpages	Wraeef
clorder	jaThbp
phesita	drfffV
+bdrop	omchYT
punit	Uhefrb
clrefs	Tpamga
nrefres	kcdZTq
nhouse	cbTikm
-2told me	hTVZme
+1came	TZYcpc
-bapprec	Wrffdd
-2names on	giXlXT
nhears	fcYlTn
pfinger	qiddbT
-3yours of the	XaTdlg
+1which	brccbY
crofsted	cfedrW
nsay	TWkjkk
clkey	bYdfdr
-bportal	iqTadc
crwonder	rWZfgf
+bm	gapaTg
-btapes	UgarZi
clheld	ZfrWmX
-2to the	khZdTe
clunlike	Yfeebr
-2^ told	UacbrY
nlong	fXXlrZ
clcat	bYgfZr
clfeed	dYcfbr
-bmayor	ZferfX
-bunavai	dfZfar
clunavai	dfZfar
pgrinne	ZcrfdZ
pregula	caedcr
plike	ZlrgaX
-bdies	crWcYg
pselect	Tnngcc
nmother	pdbdTi
clnotify	rWedhb
+bunrela	eeXder
+bscratc	ZfeerX
+2and let	dYncTh
pfinal	XkrhdX
crrespec	efcdrW
clathlon	dfrdcW
-bpacket	Thfneh
palso	neifTe
clnods	rdbdcZ
crlink	Tohdeh
flclosed	acbchr
ploved	eTldgl
crcollec	aibdXr
-bdispen	edWfdr
crforty	beeirU
-1number	drWWVX
-bsea	YZZkcr
nfive	ohhdgT
-1your	UTiaii
crparty	dXbecr
clreleas	ohTZef
+bcomp	UdZrVj
nweeken	ichdoT
panyway	Tidcho
-bpasspo	Tmlcfb
-bdairy	rdZffX
clnote	haUdrf
nlane	ccreYd
+2for an	elecjT
nlots	bjrccV
+brotten	Tekflh
-bkitche	WclYZr
nbookin	kbqcdT
-bintend	rYedfb
nfield	adcebr
ppassin	ddrfcX
+bsomeon	jTbiqX
peight	Xjerab
+bcounte	arechX
+bolder	Ycferc
clyounge	Ycferc
crolder	Ycferc
-bvotes	qZWiTd
clhires	eTckYo
+2, ,	VeTgfl
pupon	XreflV
+1went	bdXZrV
clshoes	eWifZr
crbreath	deefVr
nbudget	cnddTm
clstuden	beebZr
clnone	Wdefer
ptaken	VVderl
clsucces	rZaZbh
+bdriver	Zdeear
-bsail	ahZdar
+2is when	hkceTd
nolu	Xdeddr
-bkeep	pTbcdi
+bsay	redfbZ
-2turn up	TkkaWd
pworks	rdbjWb
n;	Yehdrb
-beligib	VmercX
-1needs	gTblXe
+bfollow	heffpT
-bagenda	gmclfT
pfill	Tdlgek
-2due on	eTceni
-2are in	ZeYbZr
padmin	feVebr
nflies	nkdbiT
-btralee	bXefdr
cltext	irXedY
clsomebo	iXTfgn
ahpast	ZZbbre
crcarniv	bdacer
pbirth	mpbedT
norches	jcnhfT
-2ring you	gTiche
clall	rbbida
crunsucc	rbfgZZ
claudit	aWedfr
-bnurser	Tkcbgo
nforms	ikYeTq
+bcandid	kUXriX
nrumour	rbmeVX
crwhatsa	reeddY
psurvey	eTkhel
+bgary	ddcfrX
crbudget	Thbjgn
pdata	Wakdcr
nadjust	ferdcX
psighed	rWdfdd
crcandid	jZWrcd
-3for you on	hjeecT
clface	TbneqX
-bgoes	miUlTi
-1voted	bdddrV
nexamin	Tojabh
pchildr	XfdiXr
cldrug	TknZbk
clplant	cbbgZq
crtext	qdfhZY
clalso	ggUUoh
ndecisi	dUYfnm
-boutgoi	Ycdedq
nboat	Zbqgce
crgiven	eqbdjV
-3to you by	pUeeiX
clnanny	jehiiU
ppayrol	oUlcfb
clothers	iYaaZq
-2reply within	gcedUj
-bcider	cdafbq
-3rather than the	VbZeqW
ncount	hcUemf
paware	fcdcqY
nagreem	fYaeeq
clcircle	qdbeYg
nkettle	qZeeYe
pconduc	YfkgUn
+2to choose	ifYgfU
+bhi	ccafaq
-btoward	qeddca
cltoward	qeddca
ndates	UchjqX
nbread	bleZUq
clmeanin	mhldZU
-bmessag	ogVbqU
pconfir	VZhdiq
crfour	lXlkgU
nbatch	cdZfaq
clhangs	Xddedq
pnine	qajfZa
crb	Ubhddq
pcanal	XinkiU
clreceip	ZfZeZq
clstill	pUWghh
poh	mYkcUj
-bbreak	caXjYq
clsale	Zebfdq
npeep	Uceefq
-2shuts on	bqZbXX
+botherw	WqbeXm
psub	niecjU
-2^ so	kUebic
presump	efcdqW
clship	efdbVq
nrent	ikdnUa
crsees	Udqicc
pcomp	lgdlbU
nill	aZeeqb
crshall	qhdXad
-bhand	joUeZg
nsignat	jYedWq
pquiet	jZgbUo
clopenin	Wlcbaq
npolicy	edqcjU
-brector	baeqhY
punmute	Zcqfcb
+blapses	cndflU
frthanks	UbXbmq
ppostdo	ehffUq
-2^ within	iheceU
+bprint	bqbfea
crrespon	qadeda
ncrewin	hefepU
crseven	Ucqeeg
clflu	bcdceq
ptell	ldXWZq
clhonour	ddbcqa
plink	VqnhUZ
nbird	eqcegU
npage	hnUWnc
pyer	qXcfed
ntender	hcacYq
-3the course of	qeabYW
-bah	eeeeqW
pslip	fqdcZZ
-bgod	qeYfZa
nninth	pfeehU
+2, after	kichUZ
crgary	adcfqZ
+bconsid	qafjXa
-bpaused	eeffWq
+bposted	necgjU
+bhand	neeckU
crtold	qVZcqZ
crcounte	dmUcXn
clmaking	hjWqUe
-bfive	UolZfg
-bcarry	bdgZbq
punifor	Xgdeaq
clestate	mcgdmU
pobviou	qfddbX
-2course of	qeabYW
noffer	WeUhjq
+bthird	Ubodfj
njoking	jejhUg
-2people on	ieXUYk
-balert	dZdebq
claunt	ZgeeZq
ncould	Ueejog
-bpulled	icfdqU
pthumbs	cfeWbq
cldelive	XqVcfk
cljoined	Yedfqb
nduring	gYbiWq
ppuzzle	kanegU
nnearly	ibbeqW
pdecisi	gXUgip
npray	mZhiUg
pfacult	jciijU
-2applie :	WbacqU
crpass	qkcafU
nready	Uqabbl
-bclass	nUicah
+bbringi	Vcfeeq
clhour	YVqndb
-bfriend	ebbecq
crsample	Uqbfic
nfibbin	ffffUq
+bspeak	ecemmU
-balong	dWqdic
-bdepot	ngcbUi
clarrive	XXWdqm
+bops	Zaqdcf
+bexact	qbheaY
pthank	jUdmmb
plighth	lhWbUo
crthis	qeabeb
-bnote	haVgqb
-3leaves on the	YaYcaq
nportal	iZjqVd
-bchildr	WkZqad
pvaccin	Xqeffa
+bmarket	nggfgU
+bring	oaVkUk
pex	qeddWd
nticket	fXfYbq
crdesk	YqhdhV
-2me from	debdWq
pcompar	qXajda
+bhereby	beedqY
nforgot	qbdddc
clbin	Wfccdq
-brise	eabebq
clrise	eabebq
+1the	gbUYih
clstage	ljggeU
clanswer	qfbcdd
-1rang	UaZbld
-blangua	dZcfdq
crmind	iiUfgf
+blost	abkeoU
pwind	jbddqV
flnot	Zcbclq
nwhiteb	idielU
npostin	olhfUb
ngameke	qeefYZ
pmight	gWXdhq
crmet	Uabbkq
+bhow	mfkiUc
ptorn	qZciab
psuspen	qZceZg
-2feedba call	UbkdYl
+bcontin	dffnlU
clhow	eVeZqh
-2letter by	hlecXU
+bstage	mindXU
pproud	epceiU
+bbrothe	Ufklic
pchase	ghkekU
pcastel	cfefWq
-bwere	bYWcqj
-2come on	fUcXjd
-btim	Zfdeqa
px	djUdbp
clcondit	gUdekl
clperson	dZfZeq
nwatch	ncqcZU
-3meets on the	baUkWi
clsectio	gfjpaU
nmust	WjqfgW
cldeck	dqcecZ
crrule	qXediY
+2before ,	mlZZhU
crmost	jUilZg
+binsure	cqeeeW
-btogeth	mYipXU
-2know the	inZbYU
-bbench	qcmdYU
+blook	ckbfUm
clcards	bYXqZk
crsure	qYaidc
+bbit	UnYdnc
-2candid on	jbUbYi
-2, not	UWabjf
clhi	Uchbok
nrota	Udmdjg
crcopy	aqeeba
-bbar	Uibdfo
prenews	Ydeebq
ppartne	iXeqUg
+bcash	bdaedq
podd	cqclcU
frfree	Uiqbib
crmeetin	cUdhik
pring	YYZaqp
-2i said	gfUddh
-2to you	mUaZah
+bboard	ZZeeqf
clsurpri	cbceXq
nobserv	aeqfcZ
pgarden	fUibbo
ngave	aaccdq
-bhustin	bfqdcY
clhustin	bfqdcY
-bdig	Vefedq
nchairs	liceUi
nupgrad	ceceYq
+blike	WUpYpf
-breject	jUbcpc
pkind	qXkbYf
ninterv	eqnhXU
clfracti	cbqfda
pthread	deZfXq
nvote	fbWiqa
-bdrill	beZecq
+2to accept	UobZhe
+bdeadli	jpXdjU
-bfell	eefeqV
pwrong	joiUfZ
+brememb	Wedefq
crlead	gidhkU
nback	cidbqa
clmoveme	qegeXZ
clenrolm	Xqbabi
clparked	eelfUl
-2me on	hliUXa
-bhi	fidaqU
-brecrui	Xabfqf
nmisrem	cYefcq
nsuch	UqcdqV
phunt	adbeqa
+bwhich	qldbbV
-2us until	kdddiU
nthanke	dUpfVq
nembarr	bfddqX
crotherw	afYdcq
-bslid	aeedqX
crtea	eZqiaW
clroux	dedfXq
-2back by	bhdcUi
cllatest	ondbXU
nempty	Vedeqe
clissue	oUedbl
+bconfir	qagafY
-brecomm	Veeqdd
ncandle	qcefcX
ncareer	kXbdZq
pvp	hdqebW
phimsel	XhcdZq
-banothe	VgklqU
crwhite	qededY
pcook	cfqcVf
+bshall	qdecbb
-2you till	ikdcjU
ppasswo	dZdedq
clcard	Wqeccg
-bfittin	Ubqbfe
pinvita	dfqddV
crtexts	oeeejU
bsfor span ahead	deUgfh
-blorrai	Wfefbq
crpen	VecnXq
psharp	YfqfeZ
-1ended	edZcqX
nstill	fZjYqa
clnew	qiaaVi
clstewar	nchmZU
ninduct	eqbcfa
-bactual	pgfebU
+2, start	qcYYVc
+bbedlam	Veefcq
cltralee	cXeedq
+bexcept	nddfkU
pnear	dabceq
-bresolv	nbbdmU
pwednes	qleeUY
clfell	eeeeqV
-3be told by	fafejU
nfear	Vfefqe
+bfear	Xdffcq
ncollea	Wicaqe
+bcollec	chbeWq
crmenu	Wqeegb
nstruck	WieeqY
-2hr :	fadanU
-2moved from	bdZYqV
clprints	WgZdgq
nher	hiacqW
-beat	Yceecq
+bagent	qededV
-bmatron	lUiYdj
penjoy	fbccaq
nnotice	ngUoXf
pretain	Uhfddq
-2again after	dadeaq
ndm	qcZeiW
+bgets	pXUjZh
+bbusine	bgfqaX
nsaid	kWjgUo
+bmissed	Xedeqc
+bminimu	Vdffdq
nstraig	pZcqWV
-bclear	eicpfU
clless	Yaffeq
-1not	XYUWne
cltogeth	dchqaX
-bwatch	XVnqdb
clsittin	labqWa
-bexpiry	XqdeeX
-2confir by	fgadjU
pmind	bnpYUf
+btexts	qdZchX
+2you hear	qbabbX
cllaunch	cdbddq
-1this	XaUZgo
cldetail	cdceZq
ntransl	lnYbjU
clchurch	UeaqZl
frchosen	qZcdoU
phosts	ffffUq
clgoodby	bfffqX
crjury	fkbeoU
clschedu	qfUYie
-btanner	jedcoU
-2^ after	hfbZpU
+bold	hUgcih
ntanner	bqdddZ
-bpremat	Xdefbq
prestar	cfeqcX
-bpayrol	UidZfp
crbroken	cfefqW
-3us until the	qceYdW
+braise	Xddddq
crraise	Xddddq
nthese	cdXeqd
nintrod	Zqbdfc
crteatim	qgbecX
-2, answer	ifcchU
clplane	qjdcbU
pexpedi	XameqX
prunnin	fqbdfY
-blands	ddgXXq
nground	qcjbeW
-2so the	kkUYdV
nbursar	ddifqV
clbursar	okYaiU
pbingo	dXefcq
-bwash	afdqcY
crhead	eamgpU
pvideo	efqbXd
+bbreakf	hcqebY
-belse	eYjcqY
psupers	limfYU
-byourse	VqkebZ
pwish	aqnebW
nwrote	UhmYhk
+bjust	Ybiaaq
crget	pfYhUh
pdetail	bhqgeU
creveryo	phWeUi
-banswer	qcbcgd
nk	qededX
pcompre	cqefeW
-bhands	mnbZUb
nstops	YeffZq
pverify	eVffeq
+2to say	fjXUfe
+babout	aqVZjg
crbegins	Wdcegq
-3sits on the	fbehUf
crheld	fhoehU
phire	fXdjUq
-bquick	kUjYgh
-border	dUUbqn
ncfo	qehddV
nmid	qeeeVf
-2back ,	qcgcYU
ntie	UhphoU
-bjust	kkgajU
clgive	olffUZ
clminute	ZcmgUo
nthird	kaXeqY
+boffers	Uddhcq
+bbound	ecXeeq
nlad	qbakfX
+bjob	jiUcjd
preleas	aefdaq
-blies	jkjdbU
-bwhile	Udmobe
clstand	qcfcjV
-3you in the	qWdeWc
pgoats	eeneiU
crvettin	dXbfeq
+2to the	aUhYgj
clextern	gdcqaZ
-bdrawn	obYjlU
clwash	affqcX
claftern	ffqdeW
croutcom	qZXpbW
+2when the	jWUkcc
clpollin	Xcdfqf
-3told you the	VdZcqZ
clfood	VqjcdZ
pcard	ceZhaq
crnamed	qedddZ
-bunit	dfephU
-btree	bedeZq
cragree	gebqcY
bsin day ahead	WchfUn
-bsucces	kabZXq
clgap	eghfpU
ppostma	ecqdbY
-breceip	ZaZeqf
+banswer	oeUlbc
+2for a	hblUUf
clchair	eUaoal
pcamp	gkldhU
pwho	qhbccc
pcourt	qhcgYW
psheari	qddeZb
+bc	Vdqfic
-bshift	WYiZgq
nhangs	dfeeWq
-3it over the	UdYjmZ
clgig	Ufchjl
+2, half	WXqbYc
crretire	Xddedq
-bzoom	bbqecc
clsquare	daqfeY
pcomple	mjfkcU
ptook	Ueifbq
nspeaki	heqecU
-bbumped	idgkhU
-bpre	XqgehY
plesson	VqphbU
+bink	gnZeiU
-bpolicy	bkbeqV
pnoddin	qeZfbc
-2finish on	jYdUaj
-bthanks	UXXcom
pbloke	qbncaU
crasking	UYeejq
+bcallin	qecdda
-3please , by	Vqfdea
clseen	Uanihf
clorches	Uibdll
+bmo	Zdcebq
+bbill	dUlfik
crbill	dUlfik
-blogboo	fneckU
-3, by the	jhcbdU
+bposs	bqZffc
crposs	bqZffc
pworrie	deephU
-2and said	paidUX
-2pencil in	lcgagU
padvert	VbnqZb
-bcase	mbZqgU
ptea	Zeeqhc
-bcancel	YZcdqg
pcovere	fdefVq
clfixing	qYeffa
psource	dqbfcY
-3inform on the	ffffUq
-3, not the	ZdddqV
clfunera	cddccq
+2i have	ZlUZje
psms	qbeecZ
ngroup	acabqh
-bfall	Udqcjf
psmall	dgqWga
+bsomebo	Vbbgqi
craudit	Zddebq
pfail	Wgbeqc
clsmooth	efdeqV
floffer	Uqgcff
nyoung	aalfUq
-binside	jgeejU
nunit	VXoebq
phanne	hfffoU
-1hear	iYUWhd
classoci	qncYaY
pbusine	hbhqWX
crsit	ZlelUk
clnews	jVfbqY
clraceco	cedfqY
poduya	Wbbdqi
peither	qZYcfe
clnay	gqWeZc
clreally	aegeqY
crphlebo	Uffeml
poccasi	Xhdeaq
clretrea	Ybbidq
nmine	dhUghi
clmessag	qcZbkY
crdoes	lYUijg
nthem	UXjhlk
+bswears	qZedea
nchuffe	aeZedq
+btheref	peefUg
-2one on	hYUffg
ndoor	jUZbkj
clsummer	dnVaXq
nguessi	Yeegqa
-bformat	Xqefeb
pcarefu	qdfdZa
clorders	qbcbgZ
+bgloves	edqfeV
-bbirthd	kaUcfl
+bare	gcXcqh
proot	ccqfgV
-bquist	aqedea
clbottom	aqedea
clquist	aqedea
-beach	jgmgeU
nrevert	YadZkq
nwellie	Yeqfea
+bwrite	qXbgWi
ngrade	afeeqY
-3said by the	edeelU
-3it will be	gbiaUg
pprocee	XkZdbq
+boffici	qYefda
clforese	bcceqe
-bevery	cUcjgn
-2submit :	ZXWeqV
-3date , the	UbWcpc
clsomewh	jchenU
nmiscou	mfffUl
crseen	Uiadnh
nattach	VYkXqh
pnotary	Uqdddj
bswithin span past	XdffqY
+bportal	qledXY
nnag	pndeWU
clapplic	hUckgk
clable	cUbdok
+bfine	ZqYclZ
-2pick on	qcYZgV
clprice	Vqhdcd
-3to us by	ZqeeeZ
clgone	cUeZnk
nfairne	qafeeY
plock	acdjWq
cldistri	dqZaai
-bstamp	YlYlnU
+bnext	XehaZq
+2, at	jUfefb
pdear	Zadeqh
pstatut	jajdUl
-blongli	adYqdd
+bmull	aqffdZ
crmull	aqffdZ
rbaside step-only-if	edlUXe
nscan	ccqdcb
creven	Ucfbml
crm	cbqbWg
pgoat	baVjbq
nmessag	qaVdbj
-byes	mqaddV
nbidder	qeeebX
nmember	cecbqc
-bdo	dniiUf
noff	alUfme
clvanish	dqYedc
cr#	Wcqebj
ppanto	ceqaYe
crpart	XjYeqf
psaturd	dqgjXW
pate	qdaZbi
+brehear	minaZU
-1meant	ihlcUW
clsummon	jgqdWV
ppharma	ffccXq
pprefer	Ucndlf
crpast	iblflU
clkit	dUpeak
clsite	UbqZkf
ppoorly	beddqZ
clnice	WWbbql
claround	gUilcg
clmother	qXbdgd
npicked	Vdhcqc
-bword	qgeedU
-btimeli	WdaYjq
-btick	Yqeffc
crwater	Ueodam
+bpanel	YXqndc
crcoffee	qdbbZh
clsmoke	qbaecd
peligib	eifqYX
pinvoic	Whdcbq
+breceiv	iadqfU
-bbatch	mmdbhU
+bpress	UpbfYj
ptwenty	eciqYY
-bplaces	omccdU
-bturns	icddUq
clmargue	Zfedqb
ngets	mcYoUg
+bapplie	Ueeodj
-bfundin	Ybdhbq
-3not come on	YbUchi
nsworn	fcchqX
nhuman	daeeqa
crbest	fknedU
pknives	ZolfgU
nread	UlZfog
-bslept	hZbbqa
pmirror	imcdUh
-blist	qfadcb
clmouth	qcebcc
cldrivin	UZgekn
-bdangli	qdccad
pumbrel	Zbfecq
clhull	bZgddq
clautoma	Uceekm
clright	WgjjqX
nmerger	Yeebqd
pmum	jiUcig
crfinali	qcZefb
nproof	ZgqciV
-bjoined	aeefqZ
pclosed	nUgqZc
pconver	fUlfcm
p;	qkZfWd
nelsewh	qfbdcc
pfront	UkdloZ
nperfum	fcqeeW
-bthursd	eeaeaq
-bnothin	qcaYfc
-2us on	afkUhb
pgave	gbehUn
clalike	qdeddZ
ngrace	Uleeoc
-bsuppos	ageeqa
clready	cdhaWq
nmagist	dfnfUl
clchrist	UbYdlp
crdelibe	iddlkU
+2would be	Undbja
-bclerks	qdZdea
-bsittin	kXhlfU
nbearin	caWggq
crmisery	qdefdY
nchecks	gqkdZU
-3day on the	UXibXm
plied	fjffmU
+bribbon	Zeebbq
crribbon	Zeebbq
nbirgit	chdeqV
clgym	ddaecq
bsin period ahead	ZUgigh
+bwebsit	bZafqf
-bshown	cbeeqZ
crgets	qYWkZe
nnights	YqjefV
+bfellow	njdeUd
+bvideo	bYqedg
-bentrie	cWffeq
-bcollea	XXhhqc
cltxt	qfdfdW
phorse	Ueajkl
nbear	UZbcpn
clsubmit	UmXagn
+btherea	ffcqcX
clworks	Xqblea
-bp	Xcbcqf
+2, first	fgoabU
+1he	kdZUga
-berased	Zdefcq
pstrong	qgcfYb
+1n	cUimab
-bshowed	ceceqX
-1her	ggbUdg
nlead	mbqeWY
+2with your	UngZZf
nnice	idUcof
-bbirth	bqcfeZ
clcandid	qaaeff
-bgarden	fWdcdq
nlength	bedqca
nportfo	YeqidX
ncallin	ojadkU
-bsir	qZbeec
-braceco	cedfqY
clbidden	ddqeeX
pdocusi	cqaedd
rxdenied in ahead	cdUedl
-bpcv	Yccedq
ppuppet	Uiffgl
pblind	hikjbU
-1every	WbddZq
pregist	UpZoVj
crdid	cUZcpj
-bfella	eddeqW
clps	bddfaq
nstage	djghnU
nrm	eeafqW
+bbetwee	qfUcee
naccept	YqgZcg
pharbou	Weidaq
crgovern	Vibqdc
-1anythi	Uchcdk
+blovely	beeeqa
+bplaces	efXebq
crcase	obUdel
crworst	qYefdc
pfar	klicfU
npicks	aihZVq
+bslippe	jlefUg
rbsuperseded past-event	Ubbdhh
-1closes	YlUdVn
+bfinish	qUjjZd
-2^ take	YqddbW
ncorrec	bcbdqe
-bowner	lXkUfe
-bhersel	qladYW
+bface	feqfXY
-2verdic on	bbZanU
pshadow	UpoeeX
paptitu	ahlkfU
nworry	hikcUi
+2to sign	YqYdaa
+bsuppos	dcqffW
clpurcha	ckdepU
-bconfer	maUnae
-bshrug	qfbfdV
clfounde	qXkfVa
-bsent	ikUaoV
pwhethe	jhfUdh
+bpost	gfXZbq
+bteach	Ubqfci
nlove	Uaihcp
-2in till	Zbcedq
pmake	qiYdfY
pmonday	YhfbZq
nspent	bfeZYq
-bsprint	Xeeceq
-bformer	ZpYbpU
clpolice	bqdfbd
+2i tell	qcbedZ
+2not @d	odjbUY
-bbonus	Yibebq
cldisapp	bkcdUp
-bcleara	Uijnad
clbranch	ffbjUl
pphones	keUYij
clnotes	ecXqmW
pdiffer	Ycbcqi
crchat	VfojiU
clread	dZaqnX
-bwaitin	klZihU
cryes	qlbgXY
-3tell you by	gUfebj
pdepart	ajUifl
nteams	dbqeYe
npoor	gchepU
-bmodule	aqfeeZ
pwork	Unhdam
ndryers	ffffUq
+bprovos	fpeeUZ
pgood	egmihU
flaway	fgaccq
clthursd	dfbeaq
pplot	Zqebag
clfriend	badddq
ntrue	YefeZq
+2they called	aebbVq
+bnotifi	lgXqYY
crchase	ZibeYq
pzoo	eXchqa
nset	UgXcln
nhas	Yefcqf
rbaside own-plan	bceYUo
-bsoup	Yaqfdd
cllapse	egefUp
+1dinner	ifkhZU
plodge	elUebj
ngate	adqdWj
phuts	ifcjlU
cltender	hkehUe
pnothin	lbZeVq
-bwhatsa	qZcedd
nabout	agahaq
ppresen	fcqffX
ppanel	hhllaU
-bofflin	aeZedq
-bdisapp	bjcdUp
nvisa	hYceZq
-btldr	bedfqY
+bcultur	bedfqY
cltldr	bedfqY
pseldom	afceaq
nschool	nlUmaY
ncoffee	jkedjU
nplayed	qcYfeb
+2becaus of	eUgYWq
clbell	jqWdeX
-bremind	Vehdbq
paccomm	akqedV
pversio	eqZcjY
cljust	clpYkU
pcreame	ncdfmU
clolder	YZfegq
-bdefini	nUcdmY
clappare	lZkekU
nspot	mUkcbh
clfarm	fYqbfb
-bbearin	bgffqW
ptaking	dUhdhp
clstaff	hXVedq
pgift	Uieeng
+bfound	eaceaq
njudges	Ueecln
paberde	ceqdgW
bs- span ahead	ggUefg
+bscores	aeYqiZ
+bknives	Zcqeea
crchoose	odlfaU
+2, even	qZbecX
+bpeople	iYUklc
cllanded	eZceqb
naddres	eWqZXl
cllad	dXahdq
pwithin	WWfbqm
+bcertai	qbadZh
clmodule	aqfeeZ
-2candid within	qaffbX
clonboar	Xgddcq
-bbuilt	cfddqY
clbuilt	cfddqY
crish	qabdXd
-bviewed	cecfZq
cltruck	UhmdYl
nmyself	qZdihU
-bdraw	ebbdaq
pfinish	lhUgZh
clgladly	XdieZq
-2make it	ikgZWU
+bsoon	endckU
crfishmo	ffffVq
bsin period past	UYdXle
nmenu	dfnekU
-2diary ,	UXWcnd
crthinki	ZUckmg
-1arrive	UbXWlk
-1free	UYobZh
cloffici	qYabag
ptyped	qjXdZb
nplace	Uoaimb
-2, decisi	qcedaY
preads	mZUkZl
-baltern	dfqeeW
pcto	qdfebY
pevery	qhVkab
crzero	dqbfcZ
nfalls	qeXVjc
+2with my	VnlcZU
clsomeon	kUfZgm
nhybrid	edceqY
crframe	Xddfdq
clapron	bcgfYq
-bmumble	dfdeqX
+2, have	Uelchc
peaten	qYbkda
-3are back on	Ydabdq
-btexts	qYeeed
puntang	aceeqc
clwait	nfkYiU
-2, in	iiUgea
-bfunder	Xdbgeq
pdone	mUdked
pdarren	kUfffm
+bfront	Vdgeqf
pclean	UgpcYk
-bhang	qkdeYW
+baddres	caefbq
nphysio	hheeUk
pgone	qYXdVn
-bsure	qXfdZe
-3, @d ,	XVfZqb
crjan	Zbefbq
clcourt	aaZfgq
ndetail	qaobVb
clhopefu	qgdebX
clself	Zqbebe
-1forget	YdcYqX
pteach	beqcec
clcruise	bceecq
+2, if	eifUad
-3has asked for	kbdkUa
-1read	nYdiUc
-bfolder	ekgleU
-bsuit	kfmeaU
crpick	qdaaae
palways	qaVcie
+blooked	Wdbafq
+bgreat	djYeVq
ptorch	oegecU
-3out in the	qbXZaZ
-bcvs	ccaqZf
crhersel	kbaXqa
pwritte	dqkbUb
puse	jqXdbb
-bpunctu	qcYfeb
-1expire	igViUf
+2i was	YdjejU
clboat	gaaiUp
-bring	hqabdc
-bnobody	YXXifq
plearn	Ulkecg
clprofes	qbmeXY
clfinish	blalUj
-baccoun	bUceko
+bun	Wfffqb
crsettle	qfXhfW
cllies	hojebU
frjoy	Ukgfle
-bnon	qdYZYj
prude	Zdqecb
-bpurcha	ckdepU
-1to	ihijUb
pplayed	qkadcX
pcareta	qchZga
-bmoment	dmefkU
ndoing	Ybjeqb
-bemaile	qicacZ
crcomes	XfXicq
+blord	qeeeZb
-bvisa	UmbcZn
+btake	nkmcUV
-2@d or	aaqdcb
crfret	Xdeedq
-3they meet on	gdamaU
nlose	Ukgdlf
+btheirs	jciemU
clwrite	qgaYZi
pcoolin	qebeeY
cltrying	ZboqbV
+btxt	medndU
+bestate	Yaefdq
+1whiche	qaddaX
ndraw	Zadegq
clcause	Ycefdq
-blookin	khfgUe
pwent	jUcedp
clprovis	qehcYa
pbabies	Upkcdb
-blovely	Udidqb
pnurse	XndbXq
-bgrante	qkadaX
nprovos	Ydeqcc
crinbox	pjicYU
pmeanin	acfeaq
-blisten	obgmcU
nmedica	XkbdZq
pupload	ZqchVg
+bvp	ecqdYc
nthanks	lXUjhh
ntrust	egdnkU
-bve	eeWfdq
creither	oZbiUk
crhalf	Ualjej
cryourse	Upjhac
-bnumera	cqdffY
+bowner	eYkZqY
-bpack	Vekdaq
crsick	VbYeql
-bmanche	lfefkU
-btroubl	bYefeq
nsend	fbqgbb
pforms	WqlnWX
-2answer in	hUbZfg
clmine	bqZajc
npapers	XlUggk
prang	qadfdc
pwatchi	dbqefY
-bboots	UggbYo
+bmonday	Yfcdcq
ptheory	aZffcq
+2whethe they	qYfebX
crlost	accfqc
-bjohn	qebedY
+bcv	Yccdqd
pcoat	Zfddcq
ptoo	alYgVq
pkofi	Ugjkma
+bconsen	cqdeeW
-bpull	Zdqfcc
ptender	bqagZf
nbell	lcphYU
pheard	pUijfV
+brevert	decqcX
pthee	ddqfcX
nbats	efefWq
psilent	fdodfU
+bwellie	aeqeeY
clemails	ohadiU
ncaptai	Uhjcig
+2and by	Ujbhhf
clvice	ecfqcY
clmonito	dedeaq
-3told by the	jUeeff
+bneeds	VghnnU
+2is what	iiUZfZ
+bsucces	jdbqdW
+bfloor	bdbfbq
clsendin	UdWbnq
+2he will	laddgU
+brung	qbffeZ
-bengage	dchaXq
crsports	Ueadnj
+2, as	difUgc
psuper	gdmeiU
ngreet	aecebq
-btruste	gXekUk
pcvs	hqaeaa
-btask	Yqcebg
-1open	Uedadl
-2out the	qbadcW
crsleep	XdbZhq
+blets	pZeUoV
pdream	YmefpU
nregard	pdUYld
-bforema	cickoU
nintere	Vhabgq
clbumped	hegkiU
-2assist on	iejcfU
-bconven	UjYobi
ntherea	Udapan
craddres	XckeZq
ppraise	aqaZaj
pindica	olaedU
clword	ljgefU
crdither	Xefecq
+brival	dfeeWq
-1commen	YcacZq
-bturn	gholYU
-bdroppi	cdmemU
crmails	qcddZd
nagency	qfgbYc
crforwar	qgdeeU
pcheese	Ufeldk
npredec	YjfeqX
cltransc	bqbeha
-bsecret	qfdZbd
nleast	qaidgW
-bpostpo	Xddeqd
papplyi	qafgjW
nresour	Xfehqb
+2, second	YcqbaV
plaw	nZihlU
poffsit	cdaqeZ
nplanne	qgacgX
clwarm	afdeqZ
-3it over on	fdbljU
-2good for	iocbYU
-bbrothe	accjYq
clletter	qhabgZ
-bminibu	eeqdYc
-1wants	dUapWc
-3from us by	qYecWb
clheadco	ZXbbqj
crhours	UohdVm
ncustom	idWgYq
ncool	cqcfca
clmumble	eedeqX
pcert	bqeedY
pincomp	aqbece
-belders	cbeqZd
+bapprox	efqeeW
-1sits	bYbiUk
-1took	UYebpa
+2there is	cUYcao
craround	lYokYU
crproble	bdefZq
phand	YnqZWf
nhopefu	qeaehV
clwillin	Uhdfeo
clsub	lakhhU
pdentis	jVfnUj
-brememb	mcfckU
pcohort	hagdXq
+2and write	XggqZY
+bdoctor	bqadZh
-bfinish	docqXZ
pright	afjgUn
crten	gpcdgU
pword	jbipdU
ntrip	kkUdjc
phygien	aibeqa
pknows	cWcfqi
-2text you	qddebY
+1off	YVdYYq
nphones	fbYfbq
+blonger	eldcpU
-bpapers	dXVqki
pavoida	ejmeeU
nreadin	UihmWj
nnay	qabdgY
crearly	UpbeXn
-1team	Uagifh
pdoll	dfefqW
-2day ,	gUkZee
clpie	Xecedq
clconseq	edeeqW
crsorry	Udeflj
nanyway	eXZdqf
phim	qgfgZX
pkiddin	jfofcU
pabove	hUeian
crtxt	qddfdZ
clretain	adcecq
clexcel	dinedU
+bmay	gcUjii
-bdentis	icVbaq
crlong	ehXbZq
nacting	Weffdq
pperman	XqadVp
-2out until	Xafddq
+bleavin	ZeeeZq
napplic	ZYZpcn
ntalked	Vhadll
-brecall	cdpeiV
crsmells	Weefdp
-bdental	geVeep
crshadow	bcpfad
crnotifi	ekcpcV
nby	bapiec
-1if	eWpaac
clrolls	acpedc
+2, good	ncabiV
-bsoz	cdcebp
ncounti	Zbccpg
+2, he	fkdVhc
-3us on the	fViVhg
-bfinal	padiWd
crmeant	hceeoV
nvested	Zeddbp
pprice	Zpdfbe
-1are	bYhVVo
-bsister	hfabWp
cracc	pcffbY
cldental	blVefn
clprize	XXdfip
ntalk	VngWik
phaha	cdZedp
+bwants	Vkkdlb
clrecomm	aeepea
+2, but	Vbcdhm
nwrong	Xjebpc
clminibu	depdYc
-bhotel	Vnjbci
pmatern	fdXebp
clrang	cYfape
+bnor	Vccdjl
-baddres	VmlcZi
-bretiri	Zfedcp
clalone	pcdeeY
clbrothe	ZWbhgp
ndial	ldpeWW
-borigin	Wedcpg
clzoom	Zcpdce
+2# .	kbmeaV
+2i will	ocVYXg
crdesign	bpidaY
clwebsit	bgXddp
clchance	ZeVjdo
nevery	mVfhnX
cltop	pabccg
pliked	eVopXc
pcancel	YZpelc
+baccoun	hYedZp
-bu	pfeedX
pmixed	ceefpX
phurry	pVfdbj
-3give me till	pXcedY
-1wanted	XjfilV
pwriter	Vbemdm
nconfer	fafdap
pfiles	fhdinV
crcalibr	ZecpfZ
-bapplic	lVYkih
crcompan	begfXp
phandwr	nedkfV
-2takes them	pZeaZX
crfield	deccpb
plicenc	ZpkfVa
pflu	paheac
-3know i said	Veefld
nyourse	XhicXp
-bthat	kaZepa
clrefusa	pVdela
nlifted	efeepW
+bcourse	jbVebo
-bmix	cdbepb
-1talk	eVcggh
+boffice	djmigV
-byer	bpbecb
-bshould	lhVekZ
nalrigh	ceafpb
nlikes	hbpdZc
clninety	cgfdpX
clshutdo	ceeeZp
clsun	eemfkV
cllambin	gbddap
nbike	ofldVa
-2^ before	kVibgc
crmight	Vcfejm
-balike	peeddZ
+bevery	lZVWfp
nminist	kZYplV
nkindly	gZpYkX
pmark	hVgejh
+bcan	Wpjfea
crprimar	eZefap
cltoo	Vgakmi
pessay	kpdbbW
+btea	YajdYp
nmalice	dfffVp
pground	Zcecdp
-bpushed	faaloV
+binto	ZiZcpc
nquote	WpaepV
nski	pXeecf
crowner	Zdpbla
-2not by	kVfcib
-bcat	bdbfZp
crhimsel	pYcbYj
ppolicy	pddecb
preplac	lfjegV
+2, said	paXcWb
pthen	pfgZYd
-3, it is	aVihlb
pheld	peebbc
+2and a	eiiVWh
clsubsta	pYffea
-1til	hiXVWh
+2and on	VjZgZg
pnext	elhjVc
-bvoicem	fcfdpX
+bmoves	Zeaefp
+bpay	VencXl
-brises	bebcap
crhandin	ZiceZp
ntell	gapgWf
pceo	nboeaV
clpossib	VplcYf
clvan	dVlWcp
-1decide	kWVahd
p@t	cpdWoX
pline	jcZapc
nle	Yddpde
-bzoo	Vadkil
clsurviv	cpefcZ
nruling	bZdepe
crsack	dfefXp
clfind	dgjaVn
frsoon	bpZibf
-2again in	ZdfZVn
-2yours is	ffjccV
-bwareho	VZkdgm
njoin	capecf
psessio	nigbgV
+bsorry	WbZcpi
+bshop	papgWV
crclinic	YllejV
-2leaves on	YcZZcp
+2, hr	ibYljV
clclause	aaffpb
+bsample	Vldfkg
pseñora	pYefeb
npops	effepW
nelectr	hhemdV
crwhole	Xbchpd
-2# on	VWmYbh
pamazin	Ybefdp
-2go out	kcaaVj
+bregist	kVldag
crposted	gedklV
-bsoundi	bedpdY
clsoundi	bedpdY
clfall	YdpZje
+blatest	onWcVd
crincl	ffeepW
+bgave	Vcidod
+bcertif	YpcdZh
nfun	dgeeVp
-2no on	liYagV
+2is now	jbdekV
napron	hdpeZY
+bopenin	Xipdad
crdrivin	djjldV
-bhalf	icpZYc
-bharnes	dfpccY
clharnes	dfpccY
+1withou	gdVXfg
nquiet	jhfcVl
+bstayin	YVeekp
crstayin	YVeekp
ptruth	lVgeek
-bfactor	hmddmV
+boyelar	medfVl
-bchair	eYYpai
-2asked for	paVedZ
pstarti	ddpeeY
-2did say	gcbclV
-balmone	Wddcpf
-bresurf	Vbfejk
pjoking	pdeecY
pjoinin	Yhcdcp
clsoz	cdcebp
-bre	gabbpa
nmap	dekfVn
crchose	deedpZ
+bhappy	fedeWp
ppostin	aYcdgp
+bowe	chbpca
-brobing	Zdcffp
clrobing	Zdcffp
-3not later than	fjdiVb
+2we had	YjdenV
+2is my	gdfkVe
crfeedba	Zbgfbp
claid	Ypffdb
-btortoi	cddfZp
nbusine	hVfdjh
-bevalua	jadpbX
-bcasts	pcdadc
+bsits	dfdcYp
crlook	Vdnlbf
+bhonest	YZcfhp
pravi	lfdamV
clken	pafeda
+bfish	Vejecn
pops	pifgbV
pbetwee	pjakbV
pdislik	fijdjV
-2meets on	ZZYjVi
ninteri	pcecgZ
clbar	Vibdfp
-1place	VYkddf
-breply	lkbbjV
ptalkin	kVWgjj
+bmilkin	icoedV
nflat	pWWlZg
clantici	mbelgV
nsalary	ignbgV
-3result on the	pebcaX
+bvisas	Wcffep
crvisas	Wcffep
clpermit	lVdbeo
clagreed	hdVoiZ
nwindow	Zccdpe
pmessag	cZeecp
+1alread	VgfZei
ppizza	faffZp
nlifebo	fZfepb
-2sign by	Vkdecg
pdictat	cbhkVm
clduring	pdibZZ
nscorin	deZkpX
-bbell	jjidfV
pactual	imadkV
+2but the	Vdcakg
nfound	cdbgap
clfolks	jXbpba
clembass	fpecfY
-bmatch	fcVenj
pppe	efpfeW
plipsti	jmedVe
-brepeat	pYdecf
-3to see you	eenekV
+bmakes	pZbiab
-1was	eVhWfh
plength	pagdda
cltrains	Ybdegp
ptool	YpjecY
crsignal	eebdYp
cloff	hdZbdp
pfeelin	ceefXp
+2, otherw	YpfdYa
-bpark	Vdlddl
-2for the	fVfhaj
pdeemed	Venjde
nreject	cpbeZh
pwife	hnncVX
psealed	dpglXV
clalmone	Wddcpf
-bladder	ZVjeco
clfindin	pVccma
-2@d not	Vdceoa
clrank	gfbpbW
+bsong	edpfcW
-bdesk	XpVYfl
pweeks	odVddi
rbdenied they-will-decide	adbVjg
-2to say	feVZdh
ptests	djjjfV
-3sign by the	Vegfgl
-2will hear	hedciV
pdoes	kegYVm
-3back to you	pececW
+bthat	pdffba
nsepara	apjdfV
pannexe	bpffca
+bput	ieVfgi
-bbarbec	Yeceep
-2's off	Yddecp
ndue	VkYogh
-2leave until	ZZeeep
clfixed	jVmiea
crporter	ceefpX
nferry	kaceVp
crweb	dbffYp
-1signed	VgYVhk
nresign	dXefpf
-bsemi	cdpebb
-2to know	XpddaW
-2commit to	Vbdbjh
crstay	jbadpZ
pjoss	Yjcccp
clem	bnbgVk
cropened	aedepb
nkiddin	aeYffp
crspeak	edfkmV
frsorry	Vccegp
-3for me by	pYffbX
-2, inside	pYfecY
nfetche	deeepX
pfair	gjVgfi
-3come on the	Vagaie
pchat	Zhpgac
crquote	peeeZa
clnicest	feYfpa
pdo	njeeVe
psolvei	fmddVf
play	Viifmd
-1well	mdcdiV
-btil	deadbp
ntrawle	jffemV
clf	becebp
-bfinali	paedhY
pta	iVehXp
-2told them	gVXbfh
ncontra	VfWenm
clhanded	ffVchl
-2at the	hcVeie
+bthose	pYVdbk
pswiss	pgYfWe
nknowin	fZadcp
cllaw	jVdgfj
crroles	efZfbp
ntribun	Vceepg
nsooner	pbWeia
+bsharp	VhpcVh
clview	phYcda
-3for you for	apceYW
-3decisi on the	peccZZ
-bnext	deXpYj
clallotm	bbdbdp
nlog	bZedep
+2, from	iblZVb
-bgoing	bVikih
+bpiece	pbdfca
rxappointment on past	deiekV
clanothe	fiVjfh
clgrade	cibpdZ
clremain	iifZVk
-2contac within	oZfeeV
+bd	pdefZc
pairlin	WdlepW
-1lands	jXWWVj
+2they tell	pbeecX
clwhethe	pWlbbc
nrecap	dfeepY
ncancel	Vgeclg
rbaside stands-still	caZVkf
-btied	Vbmeem
cradvise	kedjiV
pbath	apedcd
pbeekee	gZceap
-brehear	XapkXf
+bninth	abcfdp
+brumour	beefYp
pwhispe	mlefeV
ntreate	elhekV
crcleani	aceeep
nsarge	pfffdV
clsync	jebeoV
pelecti	gfmfgV
-bstretc	cpcecZ
pbishop	ahcZfp
crpub	mcVdal
-bvoce	cednkV
-3: by the	pYfeaY
nrings	phYfVd
+btrue	Wfffpc
plap	pYdecd
-bdrop	gpaeVh
pfeedba	jbZVlj
+2: you	gVidiY
-bcomes	pYYbYo
+blight	Vekfkf
crcv	VjVlkh
clthinks	cXeafp
prankin	jjahVh
+bmother	peefZb
+2to go	YZpibd
pdoors	acadfp
clbonus	Ygcedp
clorchar	jlgfVf
+bhope	Vfiebp
+bweddin	dddcbp
cllease	Vabalp
ptick	mfjdeV
crrecrui	Ydekpb
+bdepot	japcYZ
+b@p	dcgZpY
nslots	algemV
papplic	nVhkag
pshoute	bcgeZp
ntwenty	mjdnVZ
pbringi	dbihoV
crpress	Wgffcp
+1will	XjfVkd
-2my answer	gmedYV
cltryout	cepefW
-3from me on	kjadaV
pwoman	bfZpfd
pbecaus	nefmVb
crseat	bcpdha
+2we are	eVeXdj
+bgoes	jmVffb
crbeach	aeedbp
+bassess	aeokfV
clevenin	eVjfdl
crappare	Zecdcp
+bleast	Yecpdf
-bagreed	ncXnhV
+bstuck	dfVeoj
-bbroker	epeeeX
clbroker	epeeeX
+bpast	pchfdX
-2place on	VakfZh
crthroug	gVmmgY
ncarava	cgeaap
pstudio	WnkijV
-1our	XZbfcp
-1said	iacVlY
nalways	pYcelX
pstockr	deZfpa
pconfid	Vlbden
crassess	bphcdc
cltwo	Vlhjbh
fldecide	pgchYb
clstretc	bpceca
-2come the	pZZebV
pluck	gYVell
-bremain	aieVhm
nsalon	bfeepX
-3last one on	edchVh
pnan	ecpfeZ
pcontro	pecaec
-bprice	Vpdddh
-btalks	kXbpiW
-bsalon	Zddddp
plast	jggpXW
flanswer	peccha
nusual	Vaffoj
-bplaceh	ZZbfgp
nclean	fdaeYp
-bsorry	jWeapY
pdesks	Xcpehc
nfeet	anocVa
+bbrilli	Yeffpa
crbook	dpYeVm
+bsms	pedcdb
+1all	dZkjVf
cltaps	bpbeeb
+bdinner	ZbooeV
crfail	mkcecV
psalon	fWYeip
clteache	nYaaYp
+bdelive	dpWnaa
clflip	pecedY
pstood	Zicdap
pplease	Vklebi
-bcollec	XjVhWp
-bmax	mlefdV
crperiod	dfpjXY
phers	pdZdeb
nranked	eeekVm
-3had pencil in	Xebfpb
ppause	peefcY
-bfinger	fogeeV
-bregret	dViblg
+bcarniv	bddddp
+bdoubts	dedepY
-bcatchi	Zfeecp
ncollec	dacWkp
-3candid on the	kcfgiV
pcounse	cdbedp
passist	Vlefek
-bdays	gVpZfd
ptaxis	Zfbedp
psad	eXcfgp
cllonger	ajacpb
-busual	pZcdce
clminist	ccabgp
-bnow	pefhbX
ntreat	gddepW
pserved	bpeffX
crlifts	bcffbp
-bface	Zbhepb
+bporter	addepb
pnda	Wpkeba
-bmonth	piYeXb
pbus	ghihVf
phi	ZYmcpb
-3interv are on	ZdjVbi
-bunderi	Zeffbp
-2direct on	fZYoeV
nheld	pgZYbf
clarea	dgcpbY
-2holida :	YYbdbp
clhundre	egjikV
clthree	ajpdca
-2we said	Vedfhg
pdebts	cpfedX
ppaid	Vkefcl
cractual	gdbepX
pcrane	Vjaeep
clover	dlikdV
pwalked	kibhhV
clfight	Vedndk
pslow	aVapjf
-bredo	bpbfeb
nplain	idedVp
+2, correc	XbedpZ
-1waited	VZedlh
clenquir	dfefpX
npetra	Zedfcp
-btermin	Zpbebf
-bdegree	YpefYg
-2said by	fXecnV
+bstop	pgWbag
+bmeans	pZjfZa
crmuch	Wcbhdp
-bolder	Zcfedp
nwife	jhddkV
crbrilli	Yeffpa
crslip	ZpdfXk
crnights	YpefjX
noslo	cjcllV
crwhoeve	obaiVh
pshut	iXnnaV
nparcel	aecedp
+2# #	VajaZh
pmeets	paYYXj
-3of you on	jjdhbV
pway	cjVbgo
+bsalary	Yecpgb
-2open in	cbdebp
nman	dXYjdp
cloblige	gpedZZ
clstore	lWbdZp
clambass	ddceZp
-badvise	pYjdeZ
pfailin	hmVfdg
ntempla	Weffpe
pramp	baeeep
-3ends on the	ehVdWk
+bquite	Veffph
pquorat	pdecda
clservic	hVdofd
nbought	Vekclg
+bsick	bdWeph
nsous	dhefpW
-2was due	ZZeepZ
ndoors	bdcebp
clsingin	Zdpddd
clproper	eVfngf
crroom	nejaiV
+bevenin	YpibVj
crleaves	eacdbp
-2after the	gVfXaj
pmonth	anliVc
pprove	Ypfefb
nergo	Zdeedp
crhit	ceepdY
clworst	pacece
clcut	jpZgeX
nghosti	jeepcV
neh	efcfYp
rbaside closing-date	bjVaci
-bskills	cmmfeV
ptry	XgpdXi
+bbuy	Xdcfbp
-bcallba	XdpjdY
+2, result	jYhiVW
-1@d	bbkVhe
-3me to say	caacVm
-1deadli	ZpbeaX
-bclosed	caZdhp
clpray	blcpZY
clshed	afkenV
clmany	abacpi
+1over	dajlgV
+bmemo	Vjeedn
nclear	pnbbWZ
nshare	YXZelp
clrecept	Vfhdkj
sivague!	ijgcVe
narea	eeceYp
+bunusua	Vdfofe
crunusua	Vdfofe
ptext	ZdXbjp
-3, that is	hjeXVc
pextern	geckVk
pooo	ddbpeZ
naware	piefXY
criban	fpeeeW
pjob	Vdcdkp
+bsave	Xcefdp
nasking	cZibpa
-2, from	gbVYfj
pshoot	jfikcV
clterm	epZaWl
nacknow	VZfelm
-bsets	pWgfec
ptoddle	WieYdp
pmore	jhidVh
-bprint	gpaacc
-1day	eZjVbh
-bdutch	bpYfeb
pdoubt	hckdlV
-2off for	cbXebp
pbed	YcdpXk
-bull	pZefeb
-boffice	ZkXecp
-3from you within	Vmfeci
-bstanda	hjadpV
-bdoj	dZdfdp
-2up on	dVffkc
clpencil	feedpX
pribbon	Ybffdp
-2leeds on	YeacZp
nbad	WhXkpb
-bjobs	XYWbop
ntests	ajfklV
-bapolog	cabcpd
-3is back on	iaVeVg
clmatter	jhapYW
crphone	pZhadd
clreason	djpfZW
crquay	pegecY
-1offer	VdWcii
-bam	egnaVm
nmr	Vdhclk
nsap	nfffhV
ptrain	ddkVmf
-2with you	hVfcge
-btwenty	Vfhldj
clits	paahhY
+bpub	peYecd
nmove	bcpcbf
+bdeputy	YYedhp
pcomes	ajValk
-2hear on	hhVXhd
navoid	Yeeebp
pplus	Vkhbdj
pelse	Vjdcmh
clmat	pbfefY
-1modera	XebpaY
-bcallin	aWpnZb
-2not the	XbaapY
crnurse	pbeeca
nvotes	pacaWl
crsigns	pcehdX
pemerge	Ypbcci
clcontac	efZdpc
-3runs out on	ZlccVj
clmissio	ndedjV
crclerk	pcabgd
clmoon	Vgmfci
nseptem	djgfnV
-bcruise	bceecp
rxanswer for ahead	jdbVjb
-1meetin	aaWpcf
pcleara	VpacYo
+bpaper	gpbdaZ
clnot	Ycabnp
+2, take	pXbeba
-3she told me	efcehV
clthings	nffckV
clbelow	Vhedap
pbudget	pgXiZc
clfigure	Vbkdkj
+1our	eVbkbi
phybrid	Vmeecl
pclaims	paidca
crwithou	ilVbdh
phandli	apiecY
npensio	apjbgW
pdrawin	akgmhV
nexplai	nkeebV
-bplanti	adeebp
clhands	onYYeV
pdepot	diliVg
clsadly	Vekehh
pfolks	fmVfej
nlegal	Vnjhcc
-brespon	pfejXY
pquick	laefVk
clswitch	WpdeWk
+bslides	Yepdeb
crvideo	YYjeph
+brecept	WpabZk
-3you by the	iVbbke
-bcalibr	aecpdb
+bglowin	eYffpX
pdeterm	padebe
clamende	joeebV
-bis	kceiVl
-1out	hVacgf
nnumber	ZipZde
pskiing	dccfbp
ncontac	cVcnem
-bparole	Vkffem
cllog	Ypbeid
pset	ZjipXZ
-3, @d and	Vbhgfe
-bdispat	pdefeX
clelse	WWicpi
pshow	ahphZa
cloath	Zecedp
-breps	Ybffcp
clreps	Ybffcp
pguy	nbVdhf
nfuture	cfeepZ
-2be the	eVfdhf
-3you confir by	apcedc
-3you have got	Ypffba
-bnews	gVaaoh
+bdaught	bedhpW
crcommis	pcfeZd
+bboots	depdca
clnon	pbbcef
-blucky	pedegX
crwhom	pedddZ
+bleader	dafaep
clsettli	pecegW
-bwarm	fecdpX
-bquiz	ZpWdal
cltastin	hhojVX
nvicar	Yehbpc
+bsecret	pWadci
pscratc	pabdfc
nwin	Zdfedp
purl	Vobcdh
crcarry	bpeecb
-1stockt	ceccYp
pbelfas	aZffep
ntechni	Vemdig
+bfeedba	Vaabok
clabstra	apdeea
-2down for	fXihjV
+bsuperi	pdefaa
+bpatien	Vdcjlg
pguard	pdefba
-blogged	ieffnV
clserver	XpWcoa
nwhat	edfpcb
-bbeekee	pefedX
nanswer	pWbhWm
pspot	pXdidb
-bdestro	adeecp
clknows	eadcap
+2and @d	WVjdfh
-2by close	jlcecV
pcount	pVZejd
psheila	edYcfp
pfinals	Vcjeap
pfactor	fpZeae
crstockt	Vdalkg
+bunders	jkgeeV
-3yes to you	Vaheck
nchoose	afpVjb
pprivat	edZddp
nbound	beeepZ
-bcompan	pbeebd
cldeposi	Ypedfd
+bsmoke	peadeZ
+bping	Vndmbc
crgood	Vhjfmc
-bstops	jpWcbc
-blights	bepeeX
+2if you	XmjaVg
crdoctor	Ypbddf
nsal	pededY
prefund	chdeXp
clpendin	kfeeVl
nchoosi	dgadap
clchoir	cbepbe
-bm	deZfbp
pparks	feacdp
ncateri	Xieepa
nremind	gpbdYf
pbo	pZeedc
njob	XWhfgp
-3leave until the	bbfcep
ninbox	pgdceW
clpublic	hjXeVl
+2you know	pbbfbZ
crshut	Zbahep
-bcried	ffefpW
-2email on	pYZdYc
-bcourse	mVlYYj
+1betwee	hgmbVY
-bslate	efeXdp
cre	mhdcjV
creid	Ybefep
-bbus	Vdpeef
clfreeze	bmZdpW
clact	Xcpkda
pmoment	eWpebf
nheads	WaZdjp
-bwi	bbpfea
nprogre	hecljV
-2availa in	deYeYp
crcustom	ddVmfj
-bfitnes	igmecV
clrather	adlbpY
-1off	bhaVej
+btwelve	Ybddph
+brent	bdefbp
+bcredit	bfZeep
ngiven	Veaanl
-bhiring	fVaibo
pu9s	faZfep
nsegmen	faZfep
nhender	faZfep
clpigeon	bpdeea
+btheatr	ceffYp
nhired	dZVkij
-bfine	bpYach
-bplease	dpfbhY
+2, by	pgYaYZ
clwell	hVYamj
-bobi	Zbffbp
+bsaw	cecepb
cls	pcgfZb
+2so that	iicaVf
pmap	ZpgcfZ
clhaircu	adkfVm
+bfriday	aebedp
-bopened	idcbWp
-bpester	Xfffdp
clturn	hglmZV
pstring	pcdeVj
-bart	hecpdW
crapplic	mVWldi
-bvp	jedhlV
-bcleare	iVddgm
+bcoding	Xpffec
+1any	VXkdgf
clkick	hbWeep
crclosin	iVickb
nrun	pjedcY
-bboats	edcbdp
nkind	Xbafpj
crstuck	efVknb
cldreadf	pbefcZ
-2apply by	ZWfdcp
-bbeamli	Yafeep
clbeamli	Yafeep
clresolu	paeefa
-bfloris	piZdea
+2, be	jakcZV
pspoke	pmceVZ
crcommit	peckYa
-2would be	cVjZeh
crproduc	cpefdY
-3back on the	YgbVao
crsea	bpkebV
+btests	Vbffkp
-bphysio	aYfchp
+2i had	eicemV
-2to see	VdZhXk
-btrip	Vdkcap
cldrink	cccfep
-bstated	Weeepd
-bun	deecpa
clun	deecpa
-3for me till	YpaebX
crsimula	Zbfeep
+bmoney	Wbcajp
crallowe	Vodkbi
clyard	dVmagj
clbo	bpefeX
-1be	gWeVhf
psmile	pXefdd
pdraggi	peeeeX
ninspec	hgZgVl
clsignin	epacZe
pstuden	fcZZgp
previse	fkoVeZ
+bquick	lkcfeV
clregion	pYajgZ
-bonce	pacbia
plot	pZWhiZ
+btheir	omagVa
-bbursar	plYaWd
+1or	ZohbVf
clsigned	XoXcpb
-2in about	pbdcbb
+brain	bedecp
-blines	Ydbepd
-2, before	hmYcVY
nspecta	fbpdeZ
+btext	pdWldY
crclub	eebeYp
pwinter	ocVebm
clfloris	ljfdfV
panimal	YonddV
-bother	hVdglh
-2me :	mWVcWi
clfitted	eeoedV
+borient	Xefedp
clmate	egecXp
-2reappl in	Xaeebp
cragain	VggWnj
-bsignin	kpYaYd
-bunluck	aeccpd
-3a decisi within	hafdjV
clcooper	klblYV
+bhoped	afffYp
crhoped	afffYp
+bchalle	Weeeep
ppilar	nelccV
-3@d , then	Vdddke
ndear	Yeccfp
ncareta	ZecpVi
frsaid	deZepe
cleditor	fchpaZ
cldocume	eVfgkm
+bwaitin	jedeoV
nclaime	mkefeV
-btools	ZVkdbp
+binsura	YlddWp
-2her on	ZffmiV
neventu	Wdfffp
paunt	fZZhZp
porder	jVbcin
crwithin	Vecllg
+bnan	fbefZp
cruniver	aeZfgp
-2reache you	peceeX
pattend	kViYnb
+blet	afpobV
crgive	deXgcp
-1result	lfVXVh
ndietar	dfpddY
-bportfo	djmlWV
pprofil	nagfVh
pdeclin	Vgjcao
npigeon	Wpbebi
pmenu	ikffiV
crwithdr	ZjefYp
npartic	dZfepb
cltruste	iZipVb
pappoin	YhXgep
-2that is	fjVaff
+bbusy	dekeVl
nfillin	efnejV
nrecord	deZfpb
pwhite	abYkdp
nwhile	dZghWp
clchange	fVcZio
plearne	pbhfcY
-2we say	kVheYe
clhappie	cpefdY
nabstai	bffpdY
cragenda	ZdZnVo
nawaits	Zdefpa
-btryout	Zdpfdb
+2is their	Xabfap
plong	dmgdlV
pthesis	dahcap
nquarte	kdmefV
nold	apdfcf
-1flies	Xdbbap
-bwrote	gbebpX
clbadge	Xepdge
nadmini	dcddcp
pbutton	mlffeV
ppitch	Vcndbk
+bkit	cadfdp
-2reopen on	Zcceap
+2: lovely	cdedpW
cltools	bVldbm
+bgoing	VbWiol
nexisti	Xfefcp
ncosts	hgVchk
+1who	jVYadh
pservic	jaieVl
netc	cheinV
-bchef	ffdmiV
pgloves	Zccffp
pagm	eXfedp
crfamily	Vfelel
potherw	fepecZ
nseen	doWdpW
nchecke	pgfebY
pcork	fdYmoV
ppairin	pecefX
crhappy	WneiVo
clasks	XpecZl
cregg	Yddfpc
nfirm	XZfapl
pgets	ljjWVc
clmad	Zdceep
nreside	cchmjV
psugges	bpdejX
-bdirect	jVcoha
crdoubts	aecepd
pgirls	cfbiYp
-2of us	ehZgkV
nstaff	Vfbpdi
-2comple within	ZZffbp
ptransc	ZohncV
-2's due	jcebVg
pmanusc	dbfpfY
crwales	Wfefep
-3reply by the	igeeeV
-3takes over on	beaZdp
pphoto	Vncdaj
nopposi	cepehW
pfourth	aebZip
-2@d :	cjihVZ
-3tell me before	Vpfeeb
flmatch	ViloWe
+bclock	dpfebW
croyelar	ffffVp
nmanagi	Vfmgkb
+blodge	Vjefcl
pfood	dcVgnh
+2is fine	ZpcebV
pcoming	haWVko
-bsigns	oVXnXb
clmartin	pcafhY
-bmiss	bdpffZ
+byourse	bmlhcV
clspeak	pffYYe
+1by	jggVcc
-2but on	jhhadV
+bpings	pceeda
crpings	pceeda
-bover	VhlnfZ
+btimes	Vlhdhg
pwithdr	Vahcho
pscouts	pcdecb
-bif	hljZVe
+bdawn	eepeaY
-breason	alpeYX
clwishes	ddfpeX
+banchor	daZffp
-2no wait	elgeaV
-2has until	YcbcVn
-1withdr	bdbepW
clvacanc	VWcclo
+2: that	pZZcYf
nday	bpkafb
crsent	jddglV
+1you	ghfVed
-bgalway	bepZah
clyouth	delemV
pcertif	Wpkdgb
-bfinanc	YgapZg
naward	aeedcp
-2you until	dobagV
-3come out on	gcZbVl
+2, any	Vmhdad
-3goes on the	VbXafo
cras	pdafga
nbea	kcbpeV
-bhat	kZpecX
crseeing	jgfemV
phorses	pWcleZ
nguess	hVbkei
njana	epcedZ
crinvent	Vdadlm
+2are cancel	dcWepZ
pshould	cpkZgY
npodcas	jgkjbV
nstand	Veekhi
-bsince	cYbeep
+bplain	pedfZb
crcookin	cfpeeY
crmeal	cfpeeY
nskin	cfpeeY
nhaste	gjdjiV
ptiming	nbVife
cldad	Wdmcpa
clcafe	Yepfec
cluse	fdYecp
clnotice	nVXYfn
-2, start	cYbebp
crok	loVdYd
-baverag	Vbdeni
crgettin	liVedf
pown	WphcZh
cltyping	Ypdebg
+2about whethe	pbbdbY
clbins	apZbZk
+2to make	ndZYVa
+bwhethe	joWhfV
-2betwee the	jWjVdc
nwhite	pdefZe
clhq	cidklV
+bcake	bedecp
crhis	kbVjfg
nhusban	afafep
+blifts	Zcefdp
pdisreg	pbbdja
-bparish	WhdhYp
-bgrade	Yfapbh
crkit	cadfdp
+bliked	ffffpW
clcatch	dedpfX
clforms	biXpga
cleven	mVXcjh
nprivat	ledpXY
-1become	pcaaXY
clzoo	VYdihp
-2is in	gafgVe
pfiona	ndgckV
+bturn	Vpedei
-bcert	apfedb
-2come by	hVnebd
-bcover	Vhiecm
-bloop	pYeecd
-bwill	pVehdh
-bticket	Xfadgp
pcleane	jVadil
pbursar	YpfamY
-btxt	nfekdV
clmailed	pdccae
cllawyer	lbdbVn
pmeant	hkgalV
psales	Ybidcp
pshows	Yfdedp
-3in the office	caadap
-bspain	bdeddp
ppickin	hZZedp
crlying	Vkefbn
phappen	Zfcfpd
paway	ohobWV
clnursin	ejjekV
-bpigeon	dpdedZ
nforkli	dfdeYp
-benquir	meeehV
clroom	Vneigd
clconfer	jXXpYf
-bonly	nVfjec
cldoctor	WhmXZp
-bcounse	cceapd
+1its	pYdebY
-3sat down since	ffffVp
clcoveri	edafap
clrises	cebcap
-bmatter	kccpXY
pcentre	fapZic
pexists	kkgfeV
cloral	eVlbob
-1pay	Yaccap
+2, on	mdfVaa
plads	nWpcYb
nphonin	cedZdp
clmen	pecedY
-bembark	ddedap
-2tell me	ijVbcb
clcried	gfefpV
crlease	hVfffm
clbet	addedp
cldesign	eebpjW
crstands	jhjeeV
+bbreak	XhjaVp
nfine	leeaVl
pad	elkdgV
crbreaks	pefebZ
clre	Viiand
pcarry	eZceep
prunner	dYcegp
psort	fmghVc
nknown	baZjbp
nflight	aYpdjd
crhear	lZdpab
-2office on	jVjYfb
-1yours	hYVhfe
-1manage	VYddkh
pindeed	jnffeV
+bgraz	Vmkdci
-bthird	maWcpW
npatien	hVXiii
pplates	cdpfZe
pbar	hVdcmh
nlocker	dekfmV
pcouple	efnjdV
-bexcept	pcbece
-2is back	aaZabp
pallows	hklecV
-3two by the	WafdZp
-bsurviv	dpkdaY
+bwill	pcakYg
cltechni	Vbogei
rxaside in past	YaVfje
nclosed	jgebVn
clate	ffdepX
+bhandin	YlYeZp
clbaking	cfepeZ
pleaves	gpadhZ
crgate	fjVdlg
-bmusic	cpdeYf
-bbother	ceefpX
-2less than	XYffdp
pchain	fkfekV
-banyway	pbcece
-2yes before	Wpefea
+bout	haWhpc
+2will be	Vifajd
clcallin	gXpmYV
-basked	lVdbkf
clscore	pWckYe
clforty	Vnedgg
nits	bfVkke
-2and on	lZeVge
pfish	cXecph
+2for our	kaaajV
nscanne	kkkeZV
psunniv	eecdpZ
+bline	bfdcpb
clacknow	Vfcelh
nshortb	deddap
clregrou	bfepda
-2you :	oeebXV
papp	Wpdjfc
+bbehind	YdYeip
-2promis by	XafepX
ndiary	pdibeX
nrefere	Xhpece
pmornin	Vihfbm
crgrills	Vdnfai
clsalon	Zefdcp
-brefusa	nVeeje
psummar	apaelW
-balarm	heZcap
plead	dbpfce
-bemail	liVbeg
crreadin	Vjdnbg
-2^ until	pddeZX
+2you get	ngYdZV
cryet	XlaiXp
-3not , by	pWffdZ
nsmell	dZpfah
pblue	aaceip
+1come	gVWZdj
-2resolv on	iZYZkV
clsave	XVnfbm
+bwatche	edgnfV
-2call the	peddcZ
-2need till	kYdljV
+ballowe	cldlVh
nact	fepdbZ
nband	XpYdmd
-bmen	pecedZ
+bmuseum	abfecp
nisland	pXceci
+2, phone	jXVjeb
-3you before the	jVceie
ppower	pgbbXe
clfoundr	Yceffp
ntied	efccbp
nhimsel	pacbib
+2to keep	Vdkdcg
+bapron	ccZfep
-1conver	bcfioV
ntumble	Xfffpd
-3your answer within	apffZY
+bsat	deeepZ
-bchoosi	nfYdmV
pbuy	bbZfdp
+bproced	aeffZp
pshipya	hiVgbl
-bdock	bcceep
peveryw	eaYfep
crbridge	gdcbap
phangin	pcbffb
+bconcer	Zdgebp
nteale	efffpW
clnowt	Vaeemk
pbeliev	YhgdYp
crlike	VglYji
nfresh	Vjcclg
-bremote	WZapYn
clsaid	cdebpf
-2, so	nkeaXV
pend	gfVfXo
+btakes	YnXadp
-3's on the	dZYbYp
ngoing	YZdnpb
crid	fcpbaf
nquist	baefep
+bagains	efefpW
+bhm	pddffX
-bentry	aedecp
psam	gddbap
+bmonths	Xeffcp
crnew	lVeack
-bbosun	dabepc
+2as agreed	mafdgV
-1coming	iWhbVj
-bchalle	Ypfcdg
+2, to	ficVee
+bpayrol	ekedVj
cltrip	bchcap
clbeans	pecfca
-2questi by	ZpfeaY
-bdesign	bedpfb
-bgives	pnYYaY
-3finish until the	cffpdV
-3you until the	bpdbcW
pgazett	Zddfdp
-1see	hdYhVi
nsigned	VofYhg
psuch	fdbphW
pconseq	caefep
plift	Vemekd
-bwritin	epWedf
clgratef	hpheaX
-2interv from	dffkjV
clmiss	cdpffY
+bhat	Vdjfcm
pby	YVkncm
crwalkin	bedebp
+2is for	cXXdXp
-bcv	Vldcgk
pweekda	Yhbecp
plotter	Wedchp
crcroydo	bepeeZ
ppatien	pWYgZk
clten	lcjdVe
crour	jdjiVg
clleave	hhbaZp
clestima	addfdp
pchidi	diffVn
+2, @s	lhhWfV
-2decisi :	cabanV
-bearly	pYedcd
nsituat	fedfWp
ppremat	medkdV
-btechni	bcphZd
pmakes	gkibVf
nago	Veefmj
pphone	kVfgkb
cliban	bpdfea
clhangin	pideYX
pdocume	fpZbcg
nremain	ggdYpZ
ppackin	cebdep
-bplane	pjdcaX
nfilled	cajdpY
nfill	apodYX
crlate	hZkcVn
pcommun	jcgXVo
crnice	lVifcj
-2applic within	pWfdea
pextras	cdZfep
ncake	hhVZod
clpickin	kWapgY
pbest	bpjcbc
pstoppe	Veehgm
clreceiv	pdbblX
-bvisit	Vfoaee
+bfour	ddkkiV
predo	apdedc
+bfee	Yhceap
clmatch	fcVemj
crhearin	pgbeba
nboots	Wdpehb
-blaughe	pfefYc
nbumped	cebepa
-2has till	bccVWm
nblind	apcefa
nmrs	WkfVil
clteachi	bpbdic
nboss	hZbapc
clill	keefmV
classent	Ypfffc
-bmoves	Vbccnn
presolv	gcgaYp
-3answer for you	pedebY
crfirm	giggjV
nonline	VZdbok
nthick	feoefV
-1around	fVflec
clhm	pZbdah
+btour	edpfaa
pcelia	ebbedp
-3to ring you	Xdbepd
nemerge	dececp
pclerk	ZgiZZp
crsize	Vnkedc
pcharit	lpccXZ
nbroken	ldgkfV
ndare	ceebpd
nticked	Vcceko
npackin	efmekV
+2and he	hhVdgc
-bshook	Zecfpb
clheard	iVgbkf
clclerk	mpXafW
crupshot	Yfepec
+2came and	YdcepX
-2begins in	cebdcp
-bchap	cecpdb
crwait	ahZdpc
cloffere	Vcnbek
creve	pdfdda
+bpositi	hfeenV
-2that on	pccdbW
-2: decisi	kdebfV
clsweari	aeZegp
-2meetin of	ndbZVj
pthird	nlgVdX
nview	aachcp
clkid	Vcedog
clrehear	VZkkXn
+bends	gZbebp
-bski	Vddihk
pms	aeebpf
crprocee	dYdfpf
nweek	VoWihh
cleveryt	ilcpXW
clnext	oZblVg
-bmot	bbcdcp
clmot	bbcdcp
pcool	baefep
-bnowt	Vaeekl
-bsia	apcfec
clsia	apcfec
pcounts	kicanV
pwebsit	Wfcjpb
+bdiffer	aeZffp
-2not do	adVcnb
clpa	pfZeea
clcoach	aapdXk
-bcinema	bdeepb
-bguest	fZaffp
nrewrit	bdcbpg
+bnurser	ceffpY
-bvestry	acbkpY
pshoppi	abfdep
-2respon within	ogfeZV
clgrades	pdcicX
crquarry	gcVfog
+bquarry	kcVene
nmarvel	eedZpd
+bdid	YWZapm
-1dentis	Zccaap
clhis	nfXiVi
+bchecke	lbeekV
crcrew	cVfcng
+bused	dkfemV
-3a date :	ibdjYV
phands	pZdeZg
prings	mhiahV
clunifor	ZXfbfp
nallow	VldZik
+bad	Vdeemj
pgradua	ddpajY
-2call on	dViife
pdated	dphlWX
-broses	edcfap
clroses	edcfap
-2me before	kfVdeb
psell	gljeeV
+bdate	klWhjV
nmass	pjddZW
+bfailed	Zfecpc
creveryb	pZYicc
+2for it	XhgjVf
ppostpo	fdefpX
prefer	Vjdehk
+bms	pdgeaZ
-blast	XdVhkm
-bnudge	Zgbfbp
+2you worked	XadepX
crsaw	deedpa
pferrei	behZcp
planter	cefgpW
clsealed	pecadd
-bspeak	egfdoV
-bparlou	ddpfdY
-3say so by	XpeddZ
clsuppli	beedbp
pshuts	VXmnbi
crconfir	pfeccb
pmember	lcXfVo
poutcom	iakVak
pinduct	XmielV
+2to let	liaZjV
crwhatev	phcYYh
-3open on the	bcceYp
+2, email	kaXdkV
nobscen	gefelV
cldrive	ccpega
clalumni	ceZeep
-2got till	fpcfbX
+banythi	dgleVh
-bnarrow	hedcpX
ncroiss	edpfeX
clkenya	Zdeeep
+bheard	caefpd
clart	iddpdW
ptrick	ceecap
+2, minute	jcaiVj
pdeck	enYmdV
ntxt	pXekeY
clemail	kcVcfm
pfly	amnedV
clstreet	deddbp
nvalid	megdiV
pproduc	lblYVi
-btaste	Xcpdeg
crdare	aaffep
-bclerk	nnVbfX
+bcompan	bfffYo
nlandlo	kdeeWn
-btrain	kaWjhg
pdegree	boWedl
clticket	Xfgdbo
+2to send	Whikbd
-2not promis	Wddefj
crupload	doeebZ
nevenin	meWbgj
-bwrap	Xcaido
-bvessel	Xcbdoe
clvessel	Xcbdoe
-bbroken	boYfbi
clshift	Wejadn
-2not come	XaWdmd
pplacem	Wkjdbk
crcompar	iddliW
nlaughe	Wjcejg
-bshout	iocecW
pmarit	efccoa
clnothin	oWgYWn
crcollea	Ybfdoe
+bzip	Wibedn
+2, nor	Wacdgk
nai	aoefeZ
+2s :	XcacoX
crstarts	WjWdmn
crring	odZdXj
+bcleani	aceeeo
clgradin	bffoeZ
crshifts	ekgeWk
phelpde	dfcfZo
-3and , on	aaXdoY
+bplus	jaYedo
+2, ten	bZoaZZ
cldate	ocecWh
-brate	Wjdfkh
pable	Wfelke
phires	odffhW
-bten	oWmcZY
nemaile	WZYkio
pm	efWefo
-1me	flgWcc
paccura	ceffoZ
crmonths	Xeffco
clintent	icffoW
preader	habnWk
nsurviv	acodgY
prung	oWfcbj
nstuden	amcgWn
-bcharit	Wdeein
+bannoun	maYelW
+bpresen	XkoaWi
crkeep	nWjcbf
clthird	gaWdod
-bdeacon	addedo
-3@d , so	ikccaW
clwhole	Wcldme
-bcoveri	dhXeao
-bco	ecoZjZ
-3and that is	bWZbhk
-3closin date is	Ybbbco
cltraine	icfiWj
crused	dkfemW
clsome	jWiiZh
pagent	dmhcWg
-2all on	mbZZjW
+ballow	Zdgceo
pflour	eiWfel
-1now	nfdXWc
-2need until	oddZXZ
prink	iebeoX
-btell	goacfc
+bull	ibcodW
-bkind	odffdY
+bschool	ieZYZo
-2office :	ccWebo
crsessio	hfejWj
-bstall	jdbeXo
crhome	abfafo
clfailin	bedeoZ
-3know in the	bmdajW
-3me know by	Zecdoe
-2^ with	YcdcZo
cravaila	bodfce
clclosur	ffdabo
pturns	eXmdoZ
clpsycho	Xcobaj
-bfire	Wjjcbk
+blapsed	ddddoa
-bmrs	oocYZa
+bfancy	Zfafeo
-bfight	Wfdodi
-2meetin :	Wiahhf
ncooper	Zeeeco
cldm	oecfea
+2, #	WenWai
+1grace	aefZYo
punder	ghfcWl
cllinks	ebdebo
ntom	igklYW
clresche	edhjkW
nleafle	cdeeYo
+1from	kgiWbZ
crno	oaZena
clguild	oYffeb
clvisa	Whhdao
naround	ofbciX
+2that you	inbdWl
nmissed	ccdeob
-2is off	Zcceco
clsorry	aWfeof
-bassure	oafdag
crsteeri	Zcefdo
-2it ,	gfcfWh
-baside	cbogbc
pcello	dZmhlW
-3with you on	abldiW
pregret	WkXaog
pletter	loafWc
nimpres	fedeoZ
+babove	Xaffgo
puniver	odddkW
ntaken	aobiha
nfiftee	oeffXc
clknown	oWcblc
nmill	jahemW
nsubmis	dlfamW
-bradio	odbcia
-3it is the	bdhWle
+2and chose	cdcboW
-bpune	ZhZebo
clblesse	Weemdk
ncalls	ecYojZ
crsloven	Wfefeo
+bopened	fgeeoW
+bgrills	Wdofai
-2# more	adbogW
-bsafe	hZaeoa
ncamera	Wcdeoi
pbell	odfecZ
+1hols	Xcbebo
-bpositi	fZbZeo
pparty	ogddXf
-3you rung on	aeefXo
+2and now	Wdablg
+2: two	ZfhdnW
+bslept	cfceYo
+bapprov	mbYioW
phallam	ddoedZ
pslides	ZlmeWg
clfinanc	Wdadho
-2, on	mcjZdW
nlist	ZedoZk
neveryt	YkWfli
+2you tell	XoYfdb
-bhappy	maWdbn
clcfo	ddceco
naudito	oebeeb
pparkin	WkjiXk
-1then	gXaWlc
pmillbr	efaceo
-2you for	eoXagW
nrain	ZlYeXo
clreach	aobiYh
clmatine	edaddo
+bprefer	XlmeiW
crtells	oaebfb
clarrang	oagdfa
+2, probab	odaabX
pcasino	ibkldW
-3will ring me	jWZeai
+2, love	micceW
-blad	Wdalco
+bjo	odieXa
-2commit on	jebmYW
pthis	eacfeo
ppracti	WolYXj
-1person	dYWgjd
-3said see you	ZceeWl
plevel	kiedWh
clpresid	odedcc
nsubjec	kbeeWo
+bquorum	dfdcoa
-bhanded	hiWcdi
-bapron	ccgfYo
-1were	hbedmW
+benclos	ZndeWk
clboats	fdcbdo
+2when they	oadegZ
-boptici	Wlacji
+2, tops	ggedhW
n"	fZYaok
pcalibr	jkideW
pcorres	ecefoY
ntaste	jmaeWg
pallotm	nfeejW
clblind	jdgnbW
-bperson	fXjYbo
-bkinder	Woefaf
-bactivi	adffco
-bbecome	bbeedo
-2for me	cgkebW
clhay	Zedeeo
nslip	fWbgnh
pbremen	Wjkdla
clgroom	ceaedo
-1email	mWXaef
nautore	deafoY
pdroppe	Wihbmd
crtell	ofaced
cldangli	oeebad
powns	gbZeao
crlettin	oecWbi
clforema	bgdkoW
+bsanta	aaefeo
+baudito	Woceee
clfill	liackW
+2: it	dWoYfd
+bminute	icoiYc
+2with feedba	Weffbo
-bplacem	ofefeX
fljoy	Wkfblh
clfollow	jXdeoZ
-bplump	ofcfcZ
clplump	ofcfcZ
+bcode	WojldW
clclocks	fgWdbo
nforwar	mWdafj
+bcrosse	obdciW
phigher	Wjeedn
-1decidi	ocaYXe
cltaste	Zcoddf
clbuying	aeceeo
nmood	anboZa
-3in on the	ZedWfk
+bslot	ZgoeiW
+bturned	Zddedo
cldive	eaoeeY
powl	heaoeY
pstop	ldWZdk
croffere	Xobelb
clmemo	hodeZb
-2is at	YaoecY
-blined	eeecao
-3to you the	odbeaZ
clfinger	fofceY
clhang	mnbdWa
nannoun	aeWkfl
neveryw	kjeeWh
-2re :	gZWboW
pshort	ZodkhX
clsequel	ffXfod
+1stands	hclecW
+2and she	gWbjae
crless	cddfZo
-bstewar	odYmbW
pcharme	ifleeW
clvoting	dcaocd
-3will tell me	oadecZ
+1had	bdcfoW
-2file on	anbhfW
pvestry	Ygefco
pmounta	XkhjiW
+bpickin	mgdkWa
phussai	Zeceeo
pzara	Zeceeo
nzara	Zeceeo
+bcase	hgWfZn
craudito	Wocegd
+bsigned	Wncfcl
nposted	WckYfo
+2and @s	ZeaZbo
-bintv	fgofWe
clintv	fgofWe
pstand	fdcfWo
-bdoctor	bgndWj
-3sing on the	YeobaX
clruled	obeeec
clinstit	kedemW
-2interv ,	WZkWhe
crlondon	ffffoW
clnine	iaiglW
-bwithou	chgjmW
-bkeeper	Zbdgof
cluncle	odeeda
cldegree	YoeeYh
nowns	dfeeYo
crcompet	geoebZ
nrsvp	cWndbl
crreleas	oXZiZj
craftern	geobeY
-bsolici	YjXfco
+bcommit	bdhoXf
pbatch	oYiedb
nsuppor	clgelW
clinform	oXeadj
pprovos	oWdddk
-bprayin	obfeea
nsale	Xeffco
clenclos	Wlefif
-3going to decide	dfffoZ
+bhired	oYZdhc
+btops	ekedjW
njonas	XcoehZ
+bzoom	YckjWl
nsaw	WfZilg
pscaffo	gcodcY
nlands	oYdkda
-blight	gemefW
-3to hear by	eieegW
-2both on	lYYhiW
npumps	Zoffed
-2hear within	jWfegc
clsound	aeodfY
pasked	oddfZf
-bclears	oaeedc
+bchecks	bjcocY
nunder	kWZdme
+2has not	hkcdWg
nmoney	lYYcoc
crapply	ceceao
-bportug	eeafao
clhiring	hWYdkk
clparcel	ZaYeoi
clbox	jihjWZ
-3hired two people	ZecaYo
-bmuseum	fWikeh
nsafe	dZYnoZ
-1still	igcaWe
clthat	ddbfoe
crforema	egoeeX
pknife	Wofffe
pattitu	Wofffe
+2like i	gfffmW
-1weddin	Xdbcbo
-bcycle	efadbo
crcastin	ofdZdd
+2like the	ZedeXo
-2heard by	iWedib
clunluck	oedddb
+ball	oaWfdi
npositi	kfWabm
nstays	eiocfW
npremis	eeffXo
crbig	YdogYi
clpayrol	ZkXYco
-2get told	oeddZX
-battend	Whicme
pminibu	Wjdeen
pdeepa	cecioW
pverger	cfaeco
nsound	Ygobcd
psergea	cbeedo
+bfell	bedfoZ
clagree	obbbja
+1interv	iccbmW
createn	dfedoZ
preache	ehZogZ
crpaperw	Wjfbdo
clshows	kWldlX
pmachin	WkmoYW
pcloses	bWmmiZ
-bnights	ahacco
-bsome	oYcZci
crfeet	ffmfiW
-3# on the	YhodaW
-3applic over the	hedghW
nchoir	cecfZo
+2, hard	adoebX
nrespon	oeYdlX
plimit	Wemeek
nwashin	hfnedW
-1away	Wbadgn
pkin	boYech
+bshort	dcofbc
nmix	cedfZo
pokonjo	addeco
-2number by	Wkdcge
prota	boZZbi
+bapplic	hXWmnb
+bwith	eWodjd
crdone	ghceWl
crservic	galjWf
nlowri	foXffd
-2@d before	ZWoffc
-3out by the	hWfeid
-2desk until	dYdedo
psearch	Wgcigl
+bauto	Wheeco
-bforty	Xoedib
+binstru	edbeco
+bemails	oecfca
pcat	hoZdda
prated	iehiiW
-1rings	oZYcYc
-3folk till the	beeoeW
ndry	fjcjiW
crconver	gdddoZ
-1agency	fdddkW
-blasts	YWhnaj
ngrab	belelW
-2had said	Wejegc
-1work	WXaakj
pooh	odeeca
pmess	mfdoaW
crd	oeefZd
nrecomm	kcXhnW
nearnes	efffoX
-btarget	bedfoa
-3runs to the	Zbdcdo
-3sat on the	ZdZaoY
-2board sits	Wdidam
-bsick	ddcebo
clevalua	deeobb
-2back before	cnbeiW
planyar	fdabco
pdoubts	Xjcceo
-buntil	gfcoZd
clmrs	bomeaZ
-bfa	dkgejW
-breach	WndgZk
crgot	ofabia
+bjoy	dfeeYo
clgithub	aodlZa
crones	kglbdW
-2^ start	bYafdo
frwait	Whebmh
-bproces	iZcnWh
please	lYdogW
-bjoin	YZldXo
pclock	hneegW
-3centre is closed	debeoW
+bnotwit	oZbedf
-3yes by the	WoffdZ
nstood	Zdfdbo
pyears	YodhWl
crdecidi	fcdeYo
-2older than	XWeceo
-3up on the	eZWfWl
-2needed by	YofcbY
crforms	gWieij
-3been promis for	aedaWo
-3told on the	odYZeY
phalifa	ioZfab
nbrilli	dfhfoW
-blyk	oZdfeb
clcar	bWlbdn
-2's in	gahXWh
+2is no	WYmehc
-bpost	jbbWli
clbbq	aedeco
clmadam	oeheYb
crorder	Whebjm
-1sugges	hcnbZW
crwrong	edceob
plook	jdlkWa
nbakery	hodeXd
clbackgr	fjccWn
nugh	codfbZ
pfeatur	ddddbo
clman	dWfhfm
clcan	Wkkbcl
-bprints	Xhcedo
-bunders	gjbekW
+biv	dfoddY
clstory	liiedW
clsalary	boaheb
nright	hnWcef
pmove	bgekoW
-2files on	ZbaoaY
psubmit	nlYdWe
ptravel	hcoeda
clintake	egdfWo
crbehind	bZoebh
pphysic	cenkdW
pbrief	Wkdkfg
clorgan	WdmeZn
pfolder	ojadbZ
pembarr	ofeehW
crforget	ddfeao
claccess	dobfeb
pfavour	Xoadnc
nroad	jdkjbW
-bcounts	Xodcfg
+2s call	WiYcej
crchurch	kdedWj
pbunch	offfeW
-bharbou	Yiabeo
+bfirst	WWidjm
pprov	hfnfeW
clliked	dbYomY
clfarewe	aedfeo
-bsurpri	Wgeemg
-3or no on	ljZcXW
+2and not	oegXXa
-bonions	bedfoa
clonions	bedfoa
-2nothin by	oZeedX
-bhires	Ybblao
+bgrab	eobfeY
+balread	Wfgflg
-3his answer in	Weffao
-3decisi in the	odbbiX
nmitten	cfYkZo
pbut	goocZW
-2come back	bYojYZ
+2: my	dlckYW
pdude	Wenfgg
clumbrel	ceafoc
pframe	Wadejo
nsearch	Zebeof
crlot	dZbofe
nroom	lgodZW
-2releas on	ldaaWi
clrevert	jiedhW
pkaren	obcedc
-2^ @d	Wddchh
-3decide on the	odacXa
pstandi	oWgigZ
pplans	iofbbZ
-3be back by	YoffeZ
-bcandid	mWbdkh
-2are on	cZghWf
crgirl	eacdod
+2and so	oYaYcf
+2please read	aaZaoY
+2be too	Wjbcff
crfate	ocefea
crscores	fXehco
clsince	bacfog
-bseen	ZZoncb
cldoes	lkhaWd
-1phoned	hcadlW
-brightl	bebfco
-1throug	Wgagif
-bprotoc	neeegW
crr	ffifmW
plittle	aiacZo
nhires	obbdYk
crthen	oYeiYe
crexerci	glgegW
-btimer	Yodfdf
+2, you	gWcidf
ntypica	Zeefbo
crstated	bdffoZ
pstrike	ddodZf
nnails	nWefei
crwife	YohhgW
-bpint	eaWejl
-2please read	oaXbdX
ppanels	eebcdo
-2by the	fhXWgg
-3last on the	aecbYo
-bweek	bWfggl
psimple	Wkfffj
clalert	dZffdo
pcourie	Wjleic
nwareho	dideXo
clmentio	aXicgo
pmarks	oddieW
-1than	ifWdgc
paddres	WdlZgl
crhands	ccddod
flwait	odfYjZ
norigin	ngnZWa
phuman	nfgbgW
-blisbur	Zededo
clplacem	ofefeW
clpoppin	ZcYfoh
-bs	lWhdgc
pmerger	oYeedd
clstatio	bggdoZ
-buniver	Wdelel
-bplans	Wkceem
powner	hejkWd
+bpronou	oeefeX
ptwo	ikhkYW
clregist	fodfWf
nhaha	hfffWn
ploops	oaedeb
pyes	kfcXXo
-bpsycho	Wblcbo
pbehalf	Wjdhgi
pcloakr	efcfZo
clspeaks	mdedWj
phannah	gbcjWo
clprinte	gYabfo
rxdenied for ahead	ceWZcl
cljoke	jdkdWg
ndelibe	Ycckoa
+bmr	hWjdch
npool	abaeoh
-3side of the	YblelW
crfishin	Wdcekm
+2is the	kjWXWe
-blunch	WYobjf
psure	ffjaWj
-2round on	ibgWaf
-bate	hfdeoW
clmarkin	fgdjkW
nblack	obifZc
-bninety	dffdoZ
ncreden	eYofdd
-bpermis	Yfdeeo
cllikely	ZdocXk
crrecess	becddo
+2if it	ifYdWi
-bworkin	XmXbbo
crnone	kkedgW
-3: @d ,	eYodXb
npoll	ffjemW
-2will decide	iedciW
pparish	Zfaeeo
crbetwee	fhjghW
-3in by the	Widigf
-bdole	bcdfeo
pfit	andfWl
+bcounci	nccjhW
nagree	gchofW
-breally	echeoW
pthinki	occdfb
+1does	WiWgjd
pkeyboa	oeaeeZ
-bpolice	YkffXo
clwithou	hdocdZ
-bgettin	obbdha
-br3	afobac
clr3	afobac
crsanta	aaefeo
-bbond	boefea
crturn	eohdeW
crfile	aoclcc
clclear	fchkkW
nlearn	ccjeWn
crwent	hZXbof
crdinner	cekoZY
clchalle	aofcde
+1️	Yaacoa
prescue	ZkjmZW
pneeded	hoddYb
pweighe	hcoeaa
pchose	baoeib
clbosun	Zaddog
-2answer on	emWYWe
+bconsul	oddcbc
-bsave	YWkfcm
+bmauree	keffkW
pkanzle	ddYfdo
pgemein	ddYfdo
punterw	ddYfdo
clshort	Yioibc
-2on a	ZWYbdo
ppark	ocbcbg
clchapla	hljdcW
clskelet	chYedo
pzoë	oeddca
pwareho	ciedoX
+bweeken	coefYX
-bhire	odYahd
+bblind	oeeefW
cltroubl	ZZdfio
nphase	gefofW
-baccess	bobfec
-2feedba on	Xebeoj
pagenci	aececo
phiring	ocfiXd
rxact from no	cZbabo
ngovern	agfcob
+bexplai	hnfeeW
rbsuperseded promise-not-kept	bWgbhg
nheist	Zoefcc
-1togeth	WcingW
crfight	WjenfZ
-2it to	jkhbWW
-1contra	WWZdji
ntalks	ajeeXo
-bwritte	faheoa
nafraid	acdkoZ
pstar	eWlbbn
powe	hobahX
-1accept	ahdeoW
nresump	gocdbb
-2your interv	kbfdfW
+btrip	deefoX
-bmentor	cefkmW
clmerely	aeefoZ
-2before the	gfaWdi
-brenewe	cnefWi
nawaite	eaeeco
cr@p	dbbbeo
+bquoth	odeeca
clpartne	gXdonW
clkeeps	ofeeXf
plost	hhWhgf
-bcaptai	idiamW
pif	focacg
-3so : the	iigdZW
+bsignat	YoZdXm
crdie	Zbaeio
-bassoci	mheYWi
-3file on the	XmZhWe
ptastes	oacdce
plookin	mWhbeh
ppublic	WleYgn
+bpush	oeYfce
crlacks	coeeda
ppreser	oedfdZ
ntourna	eoeefY
-bcampus	aeedfo
pbit	oebZkb
clbump	ddffoX
pwalk	jejeWf
+bman	Zabdho
nq	jWcedo
clwhiche	femicW
ndied	ofedbZ
-2toward the	oebbZZ
-bbriefi	jnWcdd
crnear	lcefWk
nforema	kdkchW
-2bored within	XZffZo
+bconver	gdddoZ
+2is being	eeZdoY
clgo	ihihWe
+1are	ZlaWkc
clrenews	dddebo
pstraig	kWhekb
+2from #	ZcoecY
crbox	Yehebo
crmanila	ddefoa
-2give it	hWfZWj
npartne	Yocanb
-1messag	eedcnW
+blandlo	eZffdo
clhangov	beecbo
-2decisi on	nhWWbc
crunquot	odefbb
+1ish	nYdbWc
+bseat	ieiejW
ncall	kWblbj
-bfetch	Ydeeeo
clfetch	Ydeeeo
clentrie	baffeo
clbond	boeedb
+bcalend	Wehcoe
clgettin	ochcba
ninto	hWcloY
clyer	dobeca
+2from me	enZdfW
-by	Yobedf
cly	Yobedf
-balways	YZbeio
-blanded	akbeoW
clsqueez	jemfeW
-1came	bWbbob
clspanis	Welfek
ploop	jddYZo
pan	gkjfWd
nstatio	ifikcW
-1over	ghilcW
-bweeks	WcfnlZ
pphonin	ocdfea
pludo	ccfeco
-bresolu	obefgZ
pjunior	Yofbeg
-1most	oZedcY
-2at most	oZedcY
-3# # on	adoeaX
nvenue	kdleWg
ppolish	glifeW
npressu	hobfeX
+2, closed	cdbfXo
crturned	cWjbih
-2return within	Wfffaj
-brumour	Yedeod
npaper	cWibmg
pnegoti	ahoeeZ
nstress	Wdejcn
-3, and the	khdZWc
pho	dfddco
pkochi	deefYo
-bskippe	hdlbWi
-2follow in	iYadWj
+2they want	WnkdZY
+bany	Wdecgo
cloffsit	cdcceo
pmeetin	okbeZb
+boutsid	ojbceW
rbappointment bare-request	hdfWcf
crpush	ofYfcc
-2sit on	cYWifg
ppanic	effeYo
+2, $	ebYWlh
penglis	ilffgW
cljurors	fedjnW
-bsealed	odcace
+2instea .	nYgeZW
crone	gYkaao
+bfinali	odcead
+bwhere	jkakeW
-1filled	ledeiW
+bgroup	oZiefY
nelse	ghYeZo
crfill	boafhc
phola	cYWkmh
+bhallam	dcoeda
-bfilled	Wgddod
-bintima	oZffed
+bs	fdacob
clfinds	oceeea
nviele	ZlfocX
ngrüße	ZlfocX
pconfer	oaadci
-2date of	Zcaddo
-3sessio from the	dfXoYZ
-bfarewe	aedfeo
-3they told me	aWbcki
-be	loYdaY
ntrain	obcdce
ntested	Wemfdh
clpat	Wdimcf
-3mean it is	bkdfjW
+2means no	iZffgW
crfindin	afeboe
-3to you within	nWedZd
preceiv	fWamkf
ppilot	YoheZe
-bdrugs	Wodfib
+2i phone	obdfcZ
crconclu	hkeggW
clchef	fWlnZc
clremote	Wadlao
pbrains	bokebW
-1what	WZacgm
+bform	mbjdiW
nstreet	abidob
clsense	edffYo
-bstatus	oWcbjc
clvalid	WjacYm
noccupa	eaffbo
crhanded	jkeefW
+balways	oWYgga
+2please .	WnZbfc
clcalled	jWkeWk
pbread	goZffb
-1pick	lbdhWX
-3take back the	dbbeoW
crrota	boddaj
-3me on the	jWhXZe
-3to answer by	Wefffm
-3not promis you	YfffYo
+bbins	YhZfeo
-baptitu	coaede
-bcellis	dfdYfo
pweddin	ofedbc
-bpendin	kfeeWk
ndoable	aefdbo
-bscene	Xofffe
-btwice	adghoX
ntopic	egofYb
-3retire on the	Zecabo
nexpect	WWkmZm
clfirm	geaoeb
-bshort	ohbhbZ
nbikes	eebeoa
ponto	Wekedm
-bdog	kclfdW
preport	nWdkdd
+2: rent	ZadeYo
ppushed	lcikcW
+2, theref	meeeWg
-buncle	ofeeeY
pdeaf	Wmeked
pmissed	ocedag
-3i said about	becfoY
pstrip	hejekW
nrealis	Yddeoe
-1make	WZhclc
ncried	doddbe
clnearly	ceefoZ
+byet	Zdccho
pdecidi	oecdiY
+blacks	codeeZ
+bper	occeeZ
nengine	idWeek
-bwe	fYehoc
-bswitch	YkdeXo
-bsends	oZdbYi
clmodel	Zfoebe
clgreen	ocdelW
+bagree	ehcoeX
-bthen	dalZoa
+btry	XWoefk
ntown	liWgah
-2candid by	oYfeeZ
clcanal	dcceeo
numbrel	kedfWl
-bmonths	aeefob
clprovos	edbodd
pkitche	aWdgoh
crfiles	befoeZ
pbegs	cejneW
-3will not say	Weedhl
pones	oedcZe
-borgan	bdmfWk
nmaking	beedco
crlands	offcda
-2give me	jfcefW
peditor	YkiobZ
+2i am	fbdWak
clpicked	kWjbjc
ntravel	ejoWXi
crhad	Ydceog
clcommen	kWhgWk
-btoss	mdbmbW
ptools	cofebb
ntogeth	Wjbfbo
+2and yours	YnZakW
palmone	XofldY
+bvolunt	dfdado
clconvey	ocfehX
-2then the	caWgoY
-3come back in	YZgfZo
nsuperv	nfdgfW
crcast	ocffdb
-1course	Zcacbo
-bpaysli	anflWg
-binvest	becoiZ
-bcould	WdoZii
+1latest	hiadWc
+bkids	dYdefo
-bhear	odfciY
+brecess	becddo
ninside	cWfZin
clwired	aedeoZ
crcoding	XojejW
pvacanc	ebdado
-3apolog , the	XebboZ
+bselect	Zhbeeo
nrefuse	cndeWl
cldocs	Wmdieg
+bround	oYcibd
-3closed @p and	efeeWo
clseasid	dfbddo
pboilin	adefdo
ncare	Waggil
cldispla	gbdeoZ
-2leave from	dfeeZo
clgather	Wcclji
nbut	oeYbZl
+balso	okaZZd
crview	odeiaY
plikes	kcoebX
clreimbu	Ybffgo
-bill	neefhW
+bquay	ofefdY
-2expire in	YedeWl
ndog	fibaWn
cldesks	aeddeo
-2she has	Wdjeai
phear	kWnXgf
clrecipe	bhdofW
+bfastin	edofdY
-2phone you	gdkeZW
-bcfo	ddceco
+bregrou	Wfcboe
ncopied	cbhebo
nfenell	egfodX
nmarlow	egfodX
+2so we	Wchieh
-2: until	igelbW
clthen	nXkekW
pbeth	jWgehj
pjoy	WgZign
crauthor	hfdboY
-2accept by	Yoedad
-2closes at	akWcZk
-1calls	mZXYWk
-3and on the	obYbYe
clbegs	doeecb
-bplates	Wnekec
-1re	Zbbdoa
-3begin on the	abaedo
npunctu	kcocbY
+2as your	XaZeeo
pkid	dkoecX
pknow	mWicjb
psame	Wgfoff
pteachi	bnmdeW
clisles	efffXo
-bcontro	adfedo
cllasted	edffoX
-1:	ofgbYX
+bown	kXodbc
-bexist	ffoedZ
+bwater	Wfkfek
-1from	Waadoe
-3no by the	fieeaW
-bgcse	Xgffeo
clgcse	Xgffeo
-1votes	eaYkWf
-3, see you	ddXfeo
+bonline	aiofZc
pcasewo	jemedW
nwhole	ojcddZ
-bpitch	gocecb
-bforese	feceoa
neat	hfWkfg
-2into the	ZedcYo
-bstores	ccWiim
+breport	dfobfY
+bcomes	ahalWk
crnation	Yoefbh
ndioces	ofdahY
-2^ verdic	oeeeaa
pprocto	feoeeX
+bsudden	eeffXo
crsudden	eeffXo
-1cvs	WaZnbg
-blads	feboWh
crours	obcabh
+bbless	Wfgfhl
-2our chat	debdoZ
pgenera	ikbgiW
+bproof	YjoddZ
clsides	Xofffe
pchurch	jbodYc
pdig	fobebb
pglasse	bcbfeo
-bbusine	giYoYc
-bmeself	efffWo
-buntied	oeeffX
cluntied	oeeffX
-1a	WZfXfk
pdeadli	eohahX
pvirtua	dhoiZY
crtick	oaffda
-bshifte	hdfdmW
-bchange	cWlagj
-1phone	dWiYjf
psynod	Wheddo
ndecide	dXWdok
-bboardi	cadfdo
clis	hdggWm
cllondon	cZokgY
crexamin	YokefX
clsweepi	demfjW
nsat	fiohbX
rxanswer not-before no	adcgWk
cltimer	Zodfde
clstops	gocbad
clsuits	agofda
noutsid	baoYal
cldrawin	cohecZ
+bshrugg	Zfefbo
+2and nobody	Wcdali
-blonger	gkhbiW
crhaving	YikdWn
ncodes	kiZncW
-3our answer on	oedebY
-3do better than	ojbcYW
-1conclu	oedYeZ
pgive	ogchXd
-bspend	dbdedo
crelsewh	Zoefde
pdecent	hcoadb
-3closin date :	ccccZo
-bpartne	dbWojd
pdraw	WnXjek
+1half	WancXf
clguys	ceeoeZ
nscores	dehWii
clstuff	dZddgo
crbag	kdkfhW
cltaking	ehegWk
+bletter	jYWjkb
-1ring	hfeWbf
-brecipe	cedofX
-3done by the	bWeakj
clslips	foYdmW
pillegi	coefeZ
+brespec	kfdbmW
crcomma	Wbgcog
-2anythi by	Wbffhl
pattent	bokebY
-bblack	odbeiX
clbids	kdjjbW
ptrial	XojmaZ
+1thing	Zbaeoa
clcheers	ecYeog
closaka	lfgehW
pchairm	Zeoffb
crbursar	kefcmW
pglad	ajeofY
-1due	habeob
+2, seven	WYldfg
+bmisrea	kfefWk
+2so if	cobbaZ
-2meet on	Wafkah
-bvan	ZghWhm
+2and it	ceWikd
paloud	igacoa
+2, call	chWkXf
pfull	Wjfjgf
+2: silenc	efefoX
+2from the	jWcbge
clflat	beYcgo
nsteel	WgkdoW
-bholds	Wkjbhe
-bgirl	ggainW
+2, says	iZWXdj
+bbergen	Zfdfdo
ntim	gfddoX
-bones	eldiWh
crice	ccefbo
-bsang	feeeoX
clsang	feeeoX
ndrank	Yfdfeo
+byears	ddYfeo
-bguy	ecWakj
crad	Wdeekk
+burgent	bbdfeo
crfreela	ceifoX
-byearly	oedbgY
popinio	occdjX
nines	acdffo
-3almone 's office	YcdboY
nsometi	Wdeeni
pnodded	gbocXd
-3not on the	gecclW
clmaths	Zogdcd
-2in within	Wnffcd
-2unveil :	Xdacdo
cradvent	ociceY
-bgather	YeeoiY
pprimar	gifbnW
+2, free	bbYebo
clstraig	ndYdWm
clgrand	adbfod
-1goes	fWiZcg
-bwho	jdWhjf
-2not make	dejekW
-3can not make	dejekW
pdiarie	eaofdc
nserved	aboiae
-2hear back	oeddcY
-2starts on	daZaWn
rxanswer by past	fefeiW
-3me was told	XffeYo
-2rule out	ZfddZo
-badmitt	Weefli
-bchosen	oXagkY
clbearin	Xfddof
+blove	ecacco
+2as planne	Wbdjlb
clsix	dgocad
crgoes	gmWmYf
crassist	heWeik
pper	dYhgXo
-2result by	eYedWl
clotherw	ldicWf
npitch	oheeaX
-3interv schedu for	eeYdoY
psteps	iiifjW
ptwice	fniWdc
pdouble	oZeedd
-bsubsta	oXlfeY
phandsh	gZdebo
pwebcam	cflleW
-2coming on	fZlZWf
+2every vacanc	ffeeWo
pworkin	nZncWd
+2, though	ihWgYc
+bstart	dmZdWm
-3been contac by	oZffZb
-bslow	obkdbY
ptop	WhimYj
+bshe	oeadee
frgoon	Zobfjc
-bruled	obeedb
clmr	oZanZc
crnumber	gocfdX
nconsid	hjZeoX
ncopy	aagago
-bsomewh	jciejW
crlose	aodfgb
-3that is the	mcXZWc
ntattoo	iflibW
pclient	bifbob
-2that about	jkafWh
-3office on the	hjaejW
-2run from	cdkZWe
palrigh	heWhle
-2decisi ,	ocZceW
pworker	oceabh
clleisur	gdefoW
ntill	oiiZca
ntyped	Wibjbn
pgran	Zcieoc
-3phone at the	Wfecmg
cryea	mjcebW
+2and that	lWbfee
clpulled	dceeob
crupdate	bZeego
pchapte	hoeccZ
-btitle	aofffb
+bassist	jdWeij
clfees	Zgfebo
plate	YlXceo
ptied	mYnecW
-bwinter	hecdXo
+bfill	doZfde
-2votes on	fbZiWf
nsquare	dgecoZ
crexpire	dlbfWm
nghost	deofeY
-bpoll	doefdZ
crpronou	oedfca
-2forese for	beadoY
-2say by	keadWe
pconsid	bfiZZo
-bboards	ocXfdf
cltasted	cecoiW
+brespon	obdedc
phappil	agbedo
+2, mate	odcddW
pyet	hdngWd
-3i give it	Wefeeo
nlights	oceead
clchirop	aededo
-2it at	hjcdgW
cltellin	lfYZoY
+2and your	hhWXaj
pdrew	nfaemW
crplace	gZofiY
pkindly	addoai
nwage	cheeYo
clshorte	cofcdc
-bcome	cdocai
crroof	bdeeco
-2me the	khcjZW
-3to ring me	jWbelW
-bsort	cZegco
pcast	fWhadn
+banybod	Ycffeo
-bheight	dikeiW
-3of us by	hWfkdb
+bchange	Wbknbg
clfine	fiabYo
nbagel	kelfeW
nevenso	mkefcW
-3an answer on	oeeedY
+bstoppe	dbdeoa
pfriend	egWneg
pextra	boZege
-bride	Zcheco
+beight	ZZmdWm
pmadam	fiiWZk
pknew	jfeleW
nlegend	hcafoa
+bh	Wcmfej
crtheir	ohcfZb
pfee	Zfofcc
-bvalid	Wmbcah
boover	icfgWe
pemail	gYZako
clbetter	ojZcdb
-bhomewo	ljZdiW
-bactive	bcfddo
clrole	Yaobnd
+1x	hgWdia
ncalled	WYhjkg
rbact needed-from-you	dhWfeg
-1funera	aedbZo
-2in for	fWhiec
clremove	djefWn
-bbenefi	decdeo
-bproper	kWfiff
clines	naceWm
nboiler	bdbefo
+bmsgs	oZeedd
nu	Zecbog
nroof	iZYeeo
ndrive	Wjbllb
cladded	fedoXe
psim	Zofefc
nsecret	gjofaW
crin	Wmggff
-bkicks	Zeeedo
clkicks	Zeeedo
-2letter of	ZedfoY
clheadte	kghjaW
crstarti	cbZfgo
clu	meeeiW
-2follow up	fdbcoW
clladder	bYkfao
-3suppos to hear	ZffdoY
cllicenc	gncdiW
+bsince	hnbakW
nshorte	bdeeob
+bpen	edofeY
-3call on the	babZoa
-1hold	XgodeZ
ncampai	cdbcoe
nmostly	debeob
pcollec	WYmkei
-badded	jcboXd
cllive	iofbWb
clstcw	Woffeg
crportal	jmeeWe
pduty	iYZaoe
cla4	Xofffe
crta	lddeWm
cronsite	bbnfmW
pwherea	jWfefl
+btrain	ccidoZ
-blinked	eeYffo
-3you everyt on	XdddZo
nten	gWigkb
clobi	adeebo
clgalway	beoZai
-3@d instea of	ZjWelY
nissue	gedeYo
prob	oeefdZ
-bhundre	bijiiW
-2which was	WbXcii
-3, which was	WbXcii
-bresend	Zoffec
clresend	Zoffec
crclear	hYhnWf
pagnes	obfedb
+bofsted	hdbcoZ
-3i asked for	Zceeao
cruh	Wgfjnb
crground	ffeeYo
pthrows	ZndmZW
-2openin in	bebdbo
ntrade	jefdWl
-2debrie is	hcigeW
crconsul	ocdccd
+bhuddle	dfdoeY
psadly	caifoZ
rbsuperseded they-will-decide	aWbakf
crorigin	Wgceng
pturbin	jdfemW
+bseason	eidaYo
clinvest	gbcohX
+2or the	WlgdfZ
-bevenin	eWZfjm
ncar	gjgfWh
clbaby	Xddeho
crcan	cmnbfW
nhalf	dofZbg
cldig	dafddo
nbus	YWldhl
psecret	odZbeg
clstep	hgeelW
-bwhat	odhZga
clsurger	XgkWli
crnow	kdddoW
pjoiner	Wmkeed
nregion	kWfgmZ
+2when you	WgkdZg
-bdoors	aboeZg
+bclerk	mYbiWi
nappoin	XhZaok
cltight	oefeeZ
nfight	mecekW
cldeclin	fobdgZ
crfitter	kkcffW
punempl	Zfefco
-bguaran	nWeech
-3then i said	afefoZ
cltie	ocbmbY
+bago	adffob
clpolicy	Ydeeog
cltown	WenfWh
+bcause	oededZ
ppinged	mccmbW
rxsuperseded in ahead	lWZZha
-bdocs	Wlefej
parchiv	YeWldn
clsenate	Zgaofe
pcoffee	Wcjaen
-2is it	baacao
crpair	odehfX
-2meetin people	WekZbk
-3be meetin people	WekZbk
+bcollea	Xbdeho
ndesign	jflfeW
crpa	gZffoZ
claltern	dYofef
+brankin	jeYaao
-1hands	Wlbbic
+blimite	deaeeo
-2more ,	hbldaW
nguy	hjWglZ
clranger	egcZco
-1slot	jdgeeW
-1visit	famdcW
pfunny	ZkhenW
clswim	dkldWd
clfresh	Wndcdl
+2with who	obdeaZ
presubm	ankfcW
-3on it ,	gjaiaW
crtemps	ofdedZ
crlight	Wdlffj
+bavaila	dodfea
-bms	aoefce
-bcastin	mbkhWX
pvehicl	eeZfdo
-baquari	WmefYn
-3see you on	Wckccf
nretail	jffeWl
nregatt	doefdZ
cldine	WelZdn
+basking	adffao
pash	hdefnW
-ballotm	WZichm
-bgr8	cfeYgo
-bpencil	mZiWjY
namong	Wdjdjg
pdesign	fgjiWe
nnap	mndfXW
+brecall	Zccdod
-3commit conven on	Wffddk
clyour	Yohegc
-2chased them	bbddoX
+2and after	WdYjWm
-3know on the	jecaiW
-bchoir	fdWgco
-bwould	bbfboi
punders	Wgjedk
pband	Wliggd
clhall	Yieado
cllifegu	ehkejW
+bpraise	ffefoX
crpraise	ffefoX
crrather	colcbc
clarticl	fecZoe
nallowe	iaciWk
-1counte	glWYac
pindivi	Wgeegn
pmayor	ggWbji
+bmanage	dWgigj
+bdoor	kXgeWm
+blookin	Xkcdob
pken	offceZ
-3you in on	aZldiW
nstatus	bgWZoh
-2phoned on	nfedWg
clrumour	Wecejl
clcertai	WhmeXl
+2, answer	WZXnbf
crruiz	cfdfco
pmended	cfdfco
-1close	ciWZYl
+2, no	fdeWkb
pinvolv	offeeY
crwinner	deecao
-2the call	debanW
pfunded	heeeWo
clthrew	dfafco
crsucces	mYhfWk
-1choose	hWhcec
-2latest on	hidbZW
+bifs	oeefcb
crsaid	afaboi
psomebo	ehmbWh
-3to know by	Wkcdee
ppermis	Yefeeo
pbutche	njdfcW
+bhandov	ceaedo
+bwednes	adffob
crlapses	docegZ
-3to us on	Waicdi
-bdevelo	addefo
ndoubts	dhacoc
-btrace	Zeffob
-bsunk	Zeffob
popens	WlflZf
+bhaving	Wgjdjg
-3down on the	Yebcbo
+2s off	XZaeoc
psix	WkncZg
-2sorry ,	jaYdnW
+2and phone	jaZkXW
-brao	neWekZ
crsoon	ioaafY
+bchef	abeafo
pwait	keWfif
nextend	cjddoZ
pbeg	Wleeld
flgoon	ebfebo
pforkli	gfbeWn
npublic	eijhWe
nsells	beeeob
notherw	Zkoeda
-3the result on	oeddaY
-3the file on	anbhaW
-1coffee	daleWj
nplanti	hfeenW
pl2	djnfdW
narchiv	dcjeoX
pcut	Xhebeo
psince	Whbmhh
clrequis	oefdfZ
-benjoye	bfdeob
+bexamin	cdofdd
-3is closed on	deceao
-3safety office on	bddeoY
psectio	eliieW
crlet	dlilcW
-2contac by	hZeeiW
nchap	lffbkW
-2but the	kcbciW
-bworks	WgfnYi
nfinish	lgWcmZ
pbom	aeeeco
pdia	aeeeco
cladd	Xhdoce
-3to the client	jeciiW
clsunset	dfefoY
clcounts	aodcef
crn	fcjobY
nassoci	aocdfe
+1teatim	lfceaW
-bexperi	jWffdl
psometh	goYcZh
ppray	ofeedZ
clraised	Wldbgi
-3back to me	ohZeZY
pshoes	lkidaW
+bgrandk	afeeco
critself	liWeZh
-2said at	ceffXo
pwraps	dfeZeo
crgeneva	ffoeca
ncalend	gYkWig
-3meetin on the	gaenWY
noral	bnfdlW
clpleasu	bZndoY
phourly	llWede
-bshifts	Yeiaeo
+bgreen	hefelW
+bstuden	oXfeeg
clprior	eoZfec
-bwish	dfdfZo
-3one on the	YdglWc
cldispat	mhbeWf
+bneeded	Xiodag
-2again ,	ldfeeW
clcleara	Wnmdcd
+2she wants	YocfeZ
pgrand	Wgmdie
pstatio	foXadg
ncvs	adWcmn
nahead	cccddo
-2take till	fmfecW
+2, yours	mcgcbW
-byour	bohdgZ
+1became	Xceeoa
pfog	oheceX
pchoirm	deofeZ
-2told by	gWecib
-3thank you for	bZbeoZ
clscarf	YZbfjo
nfilm	YoefXj
+bpa	gZffoZ
-bno	ofacdg
-3takes up to	gWehcf
ppalace	eegeoX
premove	bcdefo
crlectur	iehcmW
+battach	ZoXehf
nplaces	hjjjZW
+2i said	YkdflW
-3tell me on	aoYdac
nschedu	gWidem
crslips	acefeo
platenc	efffoX
-3i said at	dfffXo
nsee	Wblmfh
+bvan	cgceao
-3them know by	Wgffal
clsupple	boffeb
precent	edafeo
+bprovid	aboedd
-2take until	emebdW
pkids	ZdZifo
+2s budget	Xecbco
-1when	oeddYX
+bafter	YagoXn
clmarath	Ycbeeo
-2runs until	gWejcg
pwaiver	fdofeZ
+2if poss	aoZfea
nbar	higejW
pvoid	bckdoY
phears	nldccW
ntoast	jfejhW
nhut	ifkkWb
pnudge	ZoYhXl
-bnaming	ofafeb
+2the vacanc	ffffoW
-1reply	gkWcfb
-basks	Ycicbo
+bpencil	gobeaY
clraffle	WZekik
cldiary	feodXf
clyoga	Zdefdo
nphotog	daXeko
-bshe	lhWfkZ
-2them within	Wffkde
pconclu	ibcohX
+breflec	Wlbjdh
-2certif by	aoefca
-2that by	amddgW
-2called on	oeddaY
pcompen	heeikW
-2deadli :	aoaecY
nvet	oddecc
nref	odedgY
-blead	eWkhXm
clgreat	Wobcmb
ntrying	nWledZ
+blangua	Zoefec
+bclean	Wjheei
cldo	dhneWh
-bhq	aghjlW
-2's office	acdboW
nknacke	leefjW
clposts	oXdafg
ndie	alhfiW
+bpapers	Wgajgm
plodgin	Wmfeei
-1but	mceZWd
nradio	kbecWn
+btie	Yeoeee
+2or not	Wjfdcl
pwater	oebcce
crreceiv	dYdogf
-1debrie	Wdcjef
-3are @d and	dfbZco
pmonast	Zcefdo
pturnar	Zfddfo
nclient	ioYYfd
-2everyo by	dWgndd
nwritin	kcWggg
-3from them by	jWffdk
clwhoeve	ogbZec
clforkli	ZileWh
psystem	ekjjeW
ngran	feXfoe
nfamily	Zcoehc
pok	ngYYWk
pisland	fjjeiW
-blindqv	keffjW
-bbooked	XdkZXo
cran	oZbhjZ
-blog	fnafiW
-3answer before the	kWdejf
pcertai	jeffWk
-3will be the	ldiZWY
-brennes	cfedoZ
+2, what	Wakchi
-branger	ecdbeo
nplane	aieeYo
+bbother	bZdffo
-bbaker	Yfgddo
clbaker	Yfgddo
pkel	efYeeo
-2over the	XhWkef
-bnegoti	Ycoadg
clcellis	dfdYfo
pheads	dakdob
nhere	baecog
-beta	obeekW
crback	gWcgng
-2can take	eWeeZj
nnormal	icWcen
+bprobab	nYbaWn
clstartu	ocgdbd
nover	bkbYeo
-2they said	eiZWhb
+bphone	oaXmea
panswer	jWbijf
-3not @d ,	ijbeWd
-bbehind	WhmcXl
rxsuperseded in past	efefoY
+bpet	oddecc
clreserv	iWecmc
ndigita	dZdeeo
pnamed	Wijcdk
pbat	fcofdZ
npair	efkflW
plocksm	egeeoX
clum	djebnW
clwhen	ZojdkX
-bstcw	Wnffeh
clhungov	Yeeeeo
clchoosi	naYdoX
-3would be the	cbWZhj
navaila	cdhdZo
cldesk	bnWZjh
-3closin date ,	ecceZo
+2was what	geedkW
clbother	Yehfoa
preply	ibkWnY
-1shift	gWkabd
clcompan	egceXo
-2rather than	ccbdmW
pdublin	bnejfW
nbirds	cbffoc
+1no	eaWame
crrun	Wlmbee
pmoves	ibYcco
-biqbal	jlhddW
cliqbal	jlhddW
-2result of	bebdoZ
nphoto	Wfmleb
punsucc	flgcWh
phail	Zfebfo
-bmine	ijbWja
pdoc	eZeedo
ntour	YjkcmW
phate	XfWilj
-2yes by	Wnedfc
classemb	beddeo
crtermin	efffXo
clstaffi	oafeeb
+bneithe	cfefoZ
crruns	hobfZc
-2decide the	oedbdZ
clsets	mWffdh
-2filled by	ZYffdo
pfares	beoeeb
prose	hdXaho
clreconv	iebmWe
pnaming	offdca
+2, has	aYWZlf
ngroete	cadfeo
pbag	ldZeXo
nlocum	offfcZ
nweekda	ofZfgY
clguaran	nWeech
-3got till the	nbedcW
nactive	ceefao
+blong	jYWlbi
pquoted	ofbeeb
nmay	daWign
-2@p and	WaZYlf
pabsent	ZjejlW
ninsist	gcddob
pprogra	dZoeai
+blosers	oddfdY
+bhammer	cebeeo
prememb	oYecnX
-2place from	cfkibW
rbanswer check-back	alkbWe
+btill	YhoYak
+1me	hcZjiW
clbakery	Ycobal
-blower	dcafeo
cllower	dcafeo
pkia	oaidea
pora	oaidea
+2betwee #	Wfndbd
prehear	Wieecn
cllearn	kWceck
-bcurato	efdniW
pbranch	ieagWm
-bstudio	Yaidco
+2they had	Zeeeob
clye	jhdeiW
cljan	XnnfeW
nfeedba	lWXbli
psafety	gfoebZ
+2instea ,	hejecW
+2, tell	bckjWe
clam	fancWo
+bnews	jaWbnc
-btram	Xocfbg
-bpoint	iWXdne
nzoo	deddbo
cltrue	Xeeeod
-bambass	bedoZd
ncedar	fddeZo
-2traine from	efddYo
+bme	WiZihk
crever	Wddkfm
-2closed on	WcYbgi
pclinic	cdfbbo
pexact	oeeecb
+breleas	kXYoZi
-3our note of	ffffXo
-2accept within	YofecZ
-3promis it by	Waedjk
nhousek	Zdofbh
-broom	Xcoela
pfire	nWbddj
-3seasid @d and	beZdco
clground	gZeZdo
nwell	aYfeog
crchalle	Wfeffn
nfamili	cccfoe
-bbonfir	afeafo
crpassed	eYXoma
pchapel	Zdofcf
-bmandat	eadfdo
clmandat	eadfdo
-barrive	ecZcog
-bpharma	bfmcWn
-2it for	ilXeWg
nbribe	ofefdZ
ppit	cdbfeo
cltastes	Wikkac
+bvienna	Xoffff
crinvite	cdgdob
pround	hekcjW
crreal	jkiZWf
nkeeper	gdbeob
-2told you	YbXboc
nthey	WXdjmm
-bpasswo	ebcfdo
-3: @d and	aelWdd
pconsul	kZnfgW
-3@d no wait	fjheaW
+bsurfac	Zdefod
crsurfac	Zdefod
craway	caahdo
crdeclin	bjbfoZ
-bbooks	ZlZeXo
-2signat by	aoffda
-1round	diekWc
+b@t	fZoXci
-2out on	ghWZdg
-breckon	oXYbcj
nsenate	Wdejel
pha	lebiWg
-2are due	Weecih
ptie	keejhW
pcourse	ofXecg
crsous	eedfoY
crwatche	bojecZ
pfine	mWefaj
+bmistak	WmceZn
clpeople	oYceai
+banyway	Ydcfgo
-btown	ZhocZf
nlookin	Wfedik
nopened	Wnccei
pkeith	fXfffo
nsuspen	cfeeob
-bvolcan	eoafeb
nhead	obajiY
-3: i wrote	cfedoX
pmean	hfbaXo
crlighth	hWefij
clinshal	ofeeeZ
pfew	kWnbZg
+2, in	hhhaWd
-bconsid	dahjnW
+bslips	Wldfej
clowing	Ydebio
pinsura	bnhfWh
crtraini	bgeeoZ
-2robing is	Zbbeeo
nprecis	ocbdZf
crwhat	obdeec
nhours	ZhWhlh
ptiler	ocafea
+1instea	lgjXWa
ncoming	ieoZeb
pforest	Wnkecb
poutsid	Wgjeek
-bprivac	eYffeo
clprivac	eYffeo
crbusies	Yeefdo
+bhurry	ddffao
pshed	ocheXc
clagains	XZocan
nwishes	bajdZo
ndoc	efnfgW
-3sessio on the	YdilcW
clclinic	fhlgWc
-bla	Yeoddc
+bbread	eebfoZ
-1all	bWedhi
-bmillio	eeffXo
clmillio	eeffXo
-3anythi before the	Ydffdo
pamira	hcgcXo
-bobviou	WlneeY
+bpublis	ncbkfW
-bopenin	Wkfbcm
phospic	jfkcWe
-braised	Wmebdj
nwarmly	boYdeh
-blol	adbfeo
nballot	akkieW
-bboxes	ageoeY
crsends	ocejdW
nrespec	XlinWe
nvriend	cZefeo
-3this office on	nedefW
-bowners	lWkXgg
-3it be before	badenW
clhe	oahgcb
-bsay	noZbbY
+bsober	ljiebW
puseful	nYefef
crwith	jckghX
clpreten	Xeffne
-bexec	Xddnjc
-bcard	cnYdai
+2and no	fiZdXl
clanythi	iYhaYn
pexperi	eXjebn
peyesig	ddidXn
+bsummer	aedfdn
-bmounta	cdfcen
clmounta	cdfcen
clshipya	Xeddin
-3me at the	nbibYX
ncracki	bnfeda
+bno	dfacne
+bforema	mZncYd
nshakin	dnfegX
-1shut	ZhXbdm
-bthru	XeknXf
+2, unpaid	acndcY
-1settle	neeZcX
npick	Ydnbhf
-bband	eigeXj
-3leave it by	Xnffed
-3signed by the	YYfebn
-3our decisi by	hXeeYi
nrooms	eceean
clreeve	Ydffnd
-3@d and him	bedaZn
-bplaced	fefeXn
+bcould	Zbicdn
ncertai	leiehX
-bahead	kameXh
+2s interv	cXmZhY
-bchatti	debnhY
cltrust	aaaZnm
ncommen	mfiXZf
nasks	bhidnX
cldestru	Znbfbf
nletter	jXXigj
pcrowd	hhlfeX
+bdetroi	eddddn
crdetroi	eddddn
-2applic closed	dfffXn
-bears	legehX
-3one from the	efednX
-2starts the	ccdedn
-1it	ghXged
-3was that about	kkbfZX
-2breath for	Zcefan
-3not tell you	bedfZn
cltram	cfdfZn
clmallor	cdcden
-bautumn	neddjX
+blands	needab
-2thanks for	eecdnX
clshifte	bdfdna
+blimit	nicecZ
pthose	iganac
clhead	kdfjgX
clprinci	Xeekjh
crcircul	Xeflif
pstanda	afjZcn
+bfriend	efZdfn
+bsigns	Zcdnbg
+2with praise	ffdfnX
-btellin	kiXZmX
-3love to say	Xacehg
-bsomebo	jXZalh
nchecki	mdeifX
-bleeds	fkgcXh
-2someon by	hXeafh
+bthin	deffZn
ntruck	ejbeXn
-bfar	dbddnb
crcoming	cnjcda
crleave	elXXem
pvillag	Zdegdn
nclick	cXlean
-bfills	ndefdZ
clfills	ndefdZ
-1propos	Yanbce
-barrang	nZhdeb
-3one more on	Zedcan
+2and meant	ZdeenZ
nable	XgYcnk
-2phone call	kiYeiX
-3i tell you	ndefdY
-binviti	cddfnc
nmuseum	ddXfkk
ntight	idYdcn
nwarmes	meffiX
-3shuts on the	Zgadan
+bugh	feadna
neating	jeffXl
-bjean	ageenb
+2i gave	aecfnZ
clwished	bededn
nremove	cneeXi
nadvert	XZdcnj
-2, says	eckegX
+2and bring	XjfbZf
-3be held on	ZblaXg
-bclocks	ggXdbm
papps	Ydefen
+bgive	mlXbbf
+bif	nlcaZa
-bday	kbnYdc
nour	gXbfhn
+2for that	eiambX
ncalcul	dhnfdX
nuncle	adnfgZ
nphew	Znefad
clkids	cYlZcn
npengui	XecnXm
proad	Zbfani
pgentle	fjflbX
pstatem	Xnmdcb
pn	gniZZZ
pvisit	bXlgdl
crmeans	nYfcgc
-1's	fXhgYg
clsketch	ZlhelX
ntills	eenfac
-3visit on the	ZbncZd
nhelps	cfeean
pscarf	fZdeen
crreside	ndbdgb
pfrustr	dfedna
-bfwiw	ndedeZ
clfwiw	ndedeZ
nparty	nZdedg
pcharge	haefZn
-3owner 's back	Yeeedn
nexpens	bekdnX
naquari	XZefkm
pthough	hniZYc
clfinall	ZdclnX
-3you will hear	geddiX
pten	fhgcXj
pprayer	feZfnc
nbroke	nlafXc
pdossie	kngZbX
nperiod	bjXkkb
-3you start on	dccfbn
-3is in on	fkhkYX
-bfreeze	dddena
-1ringin	mbZdXg
clfawkes	ceeebn
pmass	nfedeZ
-bpostdo	jXdeem
ptips	Xjjeeg
nask	ekmjXZ
-2test ,	Xbndab
nalike	feeneY
precept	dZlknX
-2to write	Xccelj
crconfli	kafmdX
+bmock	bfcecn
-2everyt on	dabhXi
+bchurch	fdfeXm
-bchecke	bcblnY
-borals	eendiX
clorals	eendiX
-bcompet	XZnZcn
clsociet	ddfcbn
pana	nafedd
+bpostin	gdeenY
ndepart	gcgZbn
-2your answer	lhbdYX
-2day on	eXeZgh
-2's closed	jeceXh
nproduc	fbjeXn
-3letter by the	keeeXe
-bfracti	Yhnfdc
-bbeing	aggmXh
-2interv within	ncdeZX
+2to take	Xkdach
-bupon	nceeec
+bconduc	ceffnZ
-3a releas on	XebcYn
+bah	efffXn
+bknew	hXffen
-3sittin on the	fdclaX
-bsummon	lhkdZX
clport	bXiefn
nsift	idcdYn
paftern	fXnXle
-1been	Xbaajf
crgrant	ilecXg
ncharit	deefnZ
nfix	jdgfkX
+bhersel	bZdhnc
-2sent on	mdcccX
+2for @s	YbmYXh
+2trial was	bdYenZ
nartist	dgenba
+2, part	ZYcfbn
clchatti	debniX
clbrilli	ffcenZ
crlandlo	Xfffen
+1school	adbdZn
pbookbi	dfnfdZ
-3to you ,	naXeiX
cladvise	fXZlnc
-1did	cecdnX
crselect	dldelX
-3me till the	jneabX
-3confir by the	aneecY
+bsry	ddecnb
nabsolu	aeefnZ
+bdefend	dhfnaY
crdefend	dhfnaY
pfare	adldnX
psubscr	bddeen
crspot	neachc
crthank	bcZdni
pleads	cafmnX
+bmid	beneeY
clhoping	ncYdha
-brealis	neefdZ
+bkindly	bXdjmh
cljacket	dZefen
+2s panel	XXicmX
+1intake	abadan
-3begins on the	Xchdaj
pdurban	cnffjX
-bpups	aafffn
clpups	aafffn
crscore	mddlcX
clclass	jaacbn
-baudit	ceedan
-3our number by	cXfecn
-balso	djXjka
pmatter	hfXZdn
+1says	nYcccb
pbroken	kfeekX
+btech	efeYcn
-bsaid	kheZnX
clergo	medehX
+2s the	kkcaXf
crstreet	cZeffn
-3, due on	bceclX
-bboat	bencYg
nbone	eeYeen
+bterm	laZaYn
-2say come	YcneaY
rbdenied you-will-hear	feXXgg
+blikes	mdkfcX
ndeal	ZXaenk
+1suit	iXeeZg
-3your answer on	ZnbdeX
+broll	dekfkX
crpost	elXagj
cltreat	ZkZenc
-2than the	ggXYib
-3wait till the	cbebnY
pfrench	Yjneca
prhys	Xefejl
clfailur	anfedd
pvalid	ZXkidl
clconclu	lXajbg
psuit	Xjleed
clsteve	ndcfea
pnice	ebdebn
-1discus	dbhjhX
+bright	igkXed
-1nothin	ddbaXn
-1my	XYidcl
cltwelve	Znddeg
-2^ would	hhdYfX
+bat	genZZg
-1nor	XaZcnf
-3up by the	Ycedna
pbirthd	iddfnX
clwraps	hddcZn
clgarage	nbeebe
+2, there	XXdjii
nyay	nicfdX
ptown	nfeaaf
pseason	ddZeen
ntree	hdcbZn
-btheatr	fciYXn
ppastry	djYdcn
+bchairw	Zfefcn
pweakne	cecedn
-3, reply by	Xgeffi
clpizza	Zeefcn
-bbear	nadaYh
nexcept	lagdlX
+bscale	ccfecn
-1assess	caiclX
pchoice	eebYng
-2first day	edaecn
crpanto	Zeefdn
clmeans	nheXgY
pconcre	Zfffbn
-2# ,	cYkXYg
-bshed	Yddenf
pnormal	diYXnf
pchoose	Zjcben
njune	eaindX
+2for those	XdgbZn
ppass	XnadYn
-bladysh	afenda
-bawkwar	nbcfea
-blists	nddecc
crdrawn	cneecc
-bworst	neceea
shspan	ihXdef
rbanswer you-will-hear	iaXfeg
+2, accord	nbbdcX
-3day is the	Xbhaif
-2: come	XXfcke
clurgent	dbefdn
plol	eZbmnZ
clexpedi	bdeecn
clbarry	dekmbX
+2, decisi	hYieXg
+btalks	gZZcen
-1nights	Zbadcn
clvet	Xgehjg
crprefer	XnmehX
clhygien	cnXehg
clnotary	gnbbjY
crtravel	djndbZ
-2here until	Xiehde
clmanage	iXbikf
-3it can take	Xbffdn
crbergen	bedfdn
-3from you before	YndecZ
pfighti	jlgcdX
-2^ the	liXdfY
creat	ienaab
pscene	cnfdYi
-2need the	ZbZneX
-bexhibi	ceeden
-2signed by	Xgedfh
pdies	Xblmec
-2time :	eXncfX
-bhospit	cXbmle
+bperfor	Yfffcn
ptram	binibY
nlists	jffdlX
clfolder	ejgleX
pfilled	Yebbni
-3here by the	ZnfddZ
crrealis	neeeZe
claverag	ebfenY
-bappare	nZieda
-3told you on	ZecfnZ
+bchance	Ynbedd
+beven	nibeXd
puncle	mXgcla
-bmost	eengeZ
pniamh	bencae
-2told in	fcddlX
ppicks	nbdica
-2do that	XjenZZ
nreport	fdnaef
+bsend	aclnZe
pagree	akcZbn
clnobody	ZXZfkn
-bpeople	nXZhci
+btravel	YjndXj
nran	efeenY
pleast	Zhdebn
-3notice period is	Ybfedn
-3promis of the	mfbddX
nend	lXcimX
+1call	XiZelc
+2and for	djaijX
pcleare	XlkdYh
+2s writte	aeacnZ
rbsuperseded could-you	ecXfnd
clmentor	Yaenif
-btight	nddcdd
crlimit	njcebY
crregard	ncceed
pworked	Zcdefn
pmile	Yfdffn
-barticl	cdbZnj
pshifts	dndhbc
-bides	nddfea
pfellow	XmmbYh
clend	fhadYn
-blent	Yddegn
clcourie	Xfcehm
+btaster	efnfab
-3tell us within	Xnffda
-2wants until	nYdefa
nplacem	cfeean
-bwhole	YXfbnj
npost	XhXhjj
cldone	ZnZmiY
pfacili	iZdfna
+2, about	gjeeaX
-2lapses on	alYbXh
nless	idfeXk
fragain	Xgfeng
-bbob	deeenX
pforum	Zfdeen
pmostly	eanjab
pinspec	nXgfaf
+1starts	aeagbn
-1writte	nXacdb
-2lets say	eildXa
pinclud	ejnYfY
nnervou	bbnehZ
-bprocla	ndcfea
+2is yours	kaidcX
cldepot	nbfgad
clagenci	keeelX
clreplyi	Yncffc
plaptop	cebedn
clnegoti	Xenceg
frhold	Ycfcin
-2firm :	ghceiX
+bcelebr	Yfneeb
-1receiv	adeenY
nattemp	bnffdb
-bbreath	nakeba
pwiped	dldfkX
-baim	jZeenZ
-2left on	cedenY
nnov	fiefmX
-3induct on the	eZbfdn
cllot	nbhmbX
-bmonito	eedfan
nlacks	gjdkdX
-2someti in	fdhhjX
-3of us on	iajceX
pelin	Ynfffd
-1room	Xhfiec
-btribun	lchYmX
-2silenc until	Xbfben
crexcuse	Zgeden
-bsync	jeZcnZ
clrode	dfefnZ
clsad	iebeXn
+bavoid	dYffen
cravoid	dYffen
-bprocur	neefeY
pimmers	Xfffen
nrefrai	ndfecc
-2away until	acfddn
-3diary : the	Xekedk
crhundre	ceceen
crintend	jXfcen
+bbang	keeelX
crbang	keeelX
clput	jlaamX
-2pdf by	bneebY
-3plan anythi for	ljbeZX
clvintag	ddcfcn
ptapes	nddfdb
-3to hear on	ZkeekX
+1lunch	hffgXc
+buntil	dfXmdh
pphotos	dnakba
pthings	knYahZ
crpreten	aeffdn
noptimi	ndcfda
+bstill	XmYdmg
-bclicki	eXffgn
clclicki	eXffgn
+1free	dcmbXc
nfinali	XghgZn
-bjudges	iZkXej
pjo	nZgdec
pportra	cnefdb
clcrosse	eeecnb
nhandle	cdnece
crcourse	XlagZn
-blondon	Xajkfh
-3, they said	neeeYb
-brubbed	XkefmZ
phouse	kkdgXb
nmum	Ynfceh
-baccord	mfdfhX
+bservic	aZngYj
-bpanto	lXedfg
+2, please	gkfXdZ
ncooked	cefebn
+bexcuse	keefjX
ptape	ZkiekX
-2not decide	Xeedih
pinbox	Xggfdm
ngrant	Yaeeni
-1next	fgXbcl
nsectio	fZhcnY
pplaces	chabbn
-2shortl :	YbbnZa
pfarm	XlngXe
clpromot	cedfcn
-3they asked for	icfdjX
pjubile	cedecn
+breache	Xeedni
-byears	ZcXmbi
rbact -	ejXcYf
crexact	ncefdc
clintrod	Zffden
clmissed	bcgenb
clbob	deeenX
-3letter of the	Xdbean
-2list by	cjeahX
+badded	nddfeb
clcoast	adefen
+byard	Ycncei
clauctio	Xbmacm
nofsted	dececn
pstay	fafebn
nmentio	dXedjk
nconcer	Xdccnj
pservin	fdZeen
nfate	bdefcn
rxdenied on past	dedenZ
pdistri	ncdkcZ
poverru	gbjflX
clturns	nYacgg
+2in my	ZeXajg
-1come	dffXdf
-3availa for the	canfcX
crdean	nadleX
pkill	bcffnd
rxact in ahead	bhfXdg
+2and each	lbcfaX
-2took them	ZXfenf
phalcyo	dddecn
-bcheers	gYYehn
-3call me on	naYeYg
-btrust	adYakn
-3@d it is	nedeeX
pworry	jhdeXi
nslack	lejeeX
-2board in	gendXY
-3give it till	bXdZZn
-1effect	bcddan
pbeyond	Xalkjb
+bhold	mlcdbX
+2: #	hkfciX
-2conclu on	jedZmX
npush	bbcefn
claware	beddng
-2exerci ,	XkicgX
-2said within	jbfehX
clchap	XfZngg
+bnotes	cdanlX
+2and has	cXeccm
-2is me	XcnfdZ
+blot	hZaccn
clthing	Xgkggf
crdrop	llbgcX
+bpicks	hdbabn
nchief	Xagjji
clping	ngZecd
+blikely	kcidiX
+bleeds	Zdidbn
clit	hncfeY
clsuspen	keeeXl
ptreat	nbabcj
njudged	eefngX
bs- time-only ahead	aYdXjh
+bashore	Xieemc
-2letter the	ncacaX
crringin	nccdXg
-3infirm , the	bebfbn
+2at your	bbYean
crnotes	Yeengc
+bhr	jXbmfb
-2have it	YnchYd
plasts	ndfdea
-2notes on	Xjbjce
+1concre	Zcacbn
nplants	ckfflX
+bhols	kmcddX
rxreview within ahead	nefccZ
-2teleph on	nbfdZZ
siwithdrawn	Xgdbgg
-1begin	YZecYn
-bhoneym	ddfcen
clbreakf	higcXg
+brank	ZebnZh
crtyping	Xkbfhk
-bconcer	kcXecm
+2so it	XaaZgl
clyous	neeedb
+bjoke	egkalX
-3direct on the	gelabX
-2time in	kafalX
-2jobs in	acdcnY
-bnanny	kefekX
clallerg	bnffda
-2run throug	ddcacn
-bsounds	aenedb
crpint	bdneed
-blord	beeedn
frnot	dcadnk
-2the budget	adbkkX
clsheari	eedabn
-2availa from	ddjbXh
ppoints	eXeeli
+bher	fbYYin
crgran	Zfefen
ndelays	aeeden
nfifth	jecenX
pbakery	fifbXl
-band	njdeab
ppunctu	nffffX
-2you the	lXfYdb
pdock	cmXekd
crgroup	ccndja
-3expect you on	Xekedk
+2she reads	Xedjbj
crprobat	cceean
+bswap	aedeen
crwould	Xiacnj
clgenera	fdcgYn
-2could take	Yaffcn
-3you within the	ncedba
pmaybe	Ynedmb
-bnation	fnYfdb
+bswallo	decfnb
crswallo	decfnb
crtaster	ffnfab
+badd	afecen
+2i start	bddfan
pgk	ffffXn
padm	ffffXn
-2yes on	acefnY
+2then i	Ybeecn
psome	naYacl
pholdin	nddecb
pcleani	cheeXn
-2your time	dcbena
+bguy	Xfffhl
-2, is	hdeiXc
-btake	XnghZh
-brode	dfefnZ
-2instit :	Ybacbn
-3report on the	Xdaibk
clforwar	bkgXif
-bliked	begfna
crbrewer	nfeeeY
-bskip	edifnX
-3over by the	XZfedn
clvans	Xfnefe
-bhouse	iZdiXl
-2our decisi	hddchX
clcover	Xkgebl
+bonce	mdegXf
+2i need	Xjefbi
-1confir	djXbkb
-3we close on	Zdecdn
+1week	Zabean
-bslippe	gdcYnf
-bhull	XZgmdl
pcfo	beeecn
nformal	YkjiXg
punsign	endfeZ
-bidea	Xcgeim
+bthee	cnfeeY
crthee	cnfeeY
nslides	Yeidnb
plater	Xblffk
-3panel on the	adncba
-bwire	Xffefn
-bprior	fnZfec
-bdrivin	Zcedin
+2in and	Zbcfna
pwould	Zinddc
-2on ,	dXmeZf
nheadco	nccejY
ncause	neffbb
pdaught	nibdac
+bgolden	Xlffei
crgolden	Xlffei
-2on you	ndcdfY
crrelay	ndddec
clhere	Xkedgk
pconven	hhejXe
crpublis	nceeiY
-3them on the	heaiXd
-1anothe	jbdZXl
nshocke	bfeenb
ncards	ledcXl
ptill	mjeXYf
clears	mdgehX
nprofil	fXkcfj
crall	lXbhjc
nparish	necbfd
+bgives	dkhlbX
cltalked	cagean
+bstreet	bXneck
photel	cfbdnd
pbecome	XgZhnf
-bmichae	ndcfea
-bissues	jXefel
clissues	jXefel
-1nice	Zccecn
-2starts in	Zcadbn
-2with them	Xkgcbg
croccasi	ndffac
crgroom	ddfean
-bstoppe	aceedn
clbed	ndiebY
clinviti	bceene
-bresear	geheXl
nsittin	bmkbXj
premote	XkhXnc
-3regret of the	bfeeXn
penquir	jYcmkX
-3i would put	dedfnX
clhop	eZnfee
crmadnes	bededn
-3for your time	dcbena
-1vote	aZXkcg
ndelete	edddnb
crpiece	dinfaY
psplit	gdZnZg
-2contra ,	abbebn
clpress	Zhddcn
-2, back	dXZbYn
-2ad ,	ccceYn
-3the ad ,	ccceYn
clconfir	nbkfbZ
nstreng	edeljX
nhire	Xcdkgj
-broughl	feffYn
pequal	nkcZda
clquarry	kZcilX
clenrol	ZmnecX
cllights	decdbn
+2s @d	heabmX
ntoilet	deffZn
crsomebo	mcfigX
-bmarkin	eeejlX
clearly	nbhdea
+bmost	nXckYf
-baway	ccdahn
nnoted	ebcfbn
cldrove	efdhnX
-bversio	nclcXa
-3has it till	aaencY
clreq	eefimX
crgratef	cfeean
+2, :	aceklX
-breloca	Ynffed
nhit	bmfflX
clunlock	bneedc
-2meant was	mebeXd
phartle	caefen
clsleeps	nbffca
+bvine	ednfca
-bswim	gbndZd
ndeterm	bdednd
-2applic on	ciXemb
nwaitin	gXcglg
clalways	gXddhk
-barea	ihdlcX
crink	fnefYb
pbex	jZafdn
-2no in	heeejX
clladysh	ddenca
crfancy	Ybhfen
clabolis	effeZn
+bam	fXjgfh
cltrain	Xfaikh
pcorpor	deYfen
crcrane	genfdX
+bsevent	ZdejnZ
crsevent	ZdejnZ
+bwould	ddcahn
-blearn	lXdeci
cltold	lXcfnb
+btorn	iaeenY
-bthon	ffafna
clthon	ffafna
-2yours arrive	abcenY
-bminimu	ccfecn
-bperfec	Xfnffe
-1sail	YcecZn
+2the agency	icfflX
pdroppi	Xdamjg
+2, withou	cnXiXg
nwoohoo	cncfeb
+bannual	eenefX
pearlie	gnYmXa
-2client on	Xdggfg
-2put the	idaclX
-2^ neithe	feeenX
-3, but by	nYffcc
-bdoing	befnga
+2, was	jfXbka
+2works for	bcneda
+2said the	ibfeiX
-bwhy	mgidcX
-bsuppli	dbeecn
-2mtg is	XdnicZ
clfallen	Yfnffc
clbecome	nYbbid
nhangin	fcdnfa
+bdo	bncgbg
-3give me the	Xfenec
-btraffi	dlkfdX
ncredit	feYefn
clshareh	gkfeXh
clsame	XYlchj
-3yes to the	ZYffdn
nnotes	ZeiXki
clpushed	laZmiX
+bfix	lfXebh
ppaula	deeean
+badjour	beddnd
clpetra	nffdeZ
-bweekda	edaecn
-baberde	ajmeeX
clenroll	efffXn
clcreati	kZXick
pvet	eeXekl
-3tortoi , and	bcceYn
+btryout	eenfca
nkeith	dfdcdn
clstay	mgddXg
pabbey	kdgfjX
nalread	eXikgf
crwi	Yeefen
nchairm	dkjdXi
-3from me the	necddb
ndebrie	YnZgla
-beyes	Zbfegn
-2breakf on	fkgaaX
crquiet	Xgelgg
+2s post	leXbcc
-btastes	Xcllbe
ppackag	bhneeZ
+bwhat	fgeneb
pasks	ZmnddY
clpick	kjlZXb
plitera	kXicdh
pincorr	ngfffX
-bbrew	cdammX
+1has	YecXig
nenjoye	ccegnc
-1some	XadjXm
ntomás	bieadn
nbites	bieadn
-3shut till the	ccfaen
psieve	eedena
-2confir before	caefnZ
pcarer	inddeX
rxreview for ahead	iahiXY
+2, nobody	YcZcfn
-1met	Zbbcnb
+bhealth	bndfec
+bdue	YXcbnm
crtimeta	eefdan
njunk	iemdeX
-2says come	Xdjeai
clstipen	eeefan
-bmanage	eXbeni
cltanner	lefeiX
+2at first	XdhdmX
nbed	nckbda
-3mounta until the	ccfben
clsister	mcXbif
crputs	ndedec
-3start date is	caefen
-bvisibl	gnafbX
pcontin	Xmkcai
nstory	aehbdn
+bmedica	Ximebe
nquicke	fbneXi
-1misery	ndcfaZ
-bdrumme	Xeffmg
cldrumme	Xeffmg
-3the board in	bendYY
nenrolm	cnkafX
clthistl	ifijcX
-1calibr	ZcancY
-bguess	lcZeXj
+2as it	jbbcXk
+2no job	ncffZc
nbetwee	ikXYbm
pways	ebafen
-bgig	gancXe
pboth	kjeiXc
-bwithin	jbhhiX
nappear	ncdkdX
-bfresh	Xmecel
rxreview by ahead	dkXiYY
-2school on	bdfijX
-bkaren	neefeY
+boption	aenffb
pday	Ynkdcd
-bled	cdffan
-blets	mchYXi
ntap	ebfebn
+2be any	jXgfZk
-bchoppe	bdefdn
clchoppe	bdefdn
+1do	gXedkd
clbecame	hcadnb
psense	hcdeZn
peilidh	Ycnfbg
clbristo	ghglcX
-bauthor	ceeeZn
clclub	fYXdjn
-3half the list	acedYn
ngrey	Xlekgc
+2was anothe	ffffXn
-3said it was	kfffXk
-2said the	efXYmY
-bbees	aenfeb
+2she told	Xeecem
pines	adibcn
-3, back on	Zddedn
nrail	ednfgY
+2s conver	deZbnY
-bown	ZXkjbm
-3@d and the	bcjiXf
+2to read	hXZmZf
+bmediat	eeecna
psummer	jXbmbf
phanded	Zacdkn
-bjoy	Yeefen
-bdone	kbXmhb
+2please ,	YnbbZg
-2settle before	ncfeeY
pvivald	bdnfeb
cltask	ZlXdil
prowed	aeefnb
+2, just	dancZb
-bsales	ddeebn
-2said about	hecelX
-3held on the	ZcfbnZ
-bquit	ddeena
clquit	ddeena
crregatt	Xldfej
-bbrass	mdjefX
clbrass	mdjefX
-2of them	kXkcaZ
-2filled it	deffnX
+bmatine	fdndZd
+2for my	aneceY
-2quenti ,	jkcebX
-3hi quenti ,	jkcebX
-1both	iiYhXd
pbalcon	nedfea
+bscan	cnefeb
nscore	Xbbmlf
cltalkin	hXckeh
+bauditi	ZndehZ
pmakers	gbXemh
-byours	enhcfY
-2she say	hbYeXi
nheatin	nbefag
-3last candid on	Xechci
pchin	Zfefdn
cldish	Xdhnce
ncellar	Xdjdkg
+2will not	Xbhbnb
ntry	gXhiXn
-3go back on	XYjdch
-2goes up	nbbZZa
+2, with	lajaXa
pforema	XkZddm
punderw	geneca
-bundert	jYeemX
clcv	bhheXm
-2are the	cdnZaa
-3would have said	Xdbecm
nlou	ffXffn
clelders	YfdnZh
-1asked	beeenY
-boblige	dnfefY
-btool	cnZedg
+bnurse	naffdd
phealth	YndgZi
-2tldr of	becfnY
-2could say	Zdcean
-3i could say	Zdcean
-3down before the	ZaednY
ppaused	dbddne
-bstuden	Xfdldi
-3interv on the	bXebje
nincl	ffneeX
-3would ring in	Xefenb
rxdenied until ahead	fcXdje
-brob	bncedc
-bgratef	njfeYY
clmechan	Zeffen
pbackgr	cnZkeY
-3: tell her	chdcjX
popenin	fbZnjd
-3we did say	Xedenc
+2and here	adbfnf
crcorrec	XmeelZ
ncleara	Zbamcn
+bcleare	ndefea
+2to mull	anfebZ
nadmin	kcfflX
peveryo	lXlgce
pback	dendfc
-2all throug	aeenZZ
+btemps	nfdeea
crfuture	ffZfdn
ptroubl	biheXl
-2, within	hgebiX
+2i find	ncdfaY
+2we need	anedea
prefusa	kXmecZ
-bfret	ecffnZ
-bsafety	Xngdib
pfillin	XikeZh
-2notifi on	heebjX
+bregatt	addfen
pcarrie	ndeeZe
-bassist	jXmdbg
crdelive	ejbiXj
pcoveri	echilX
clfret	cdffnb
crhygien	Yngfcd
+2to look	nadfcX
-bswore	mXeelX
-bsoooo	nfdedZ
+bodd	nZffdd
-3back within the	aeeenX
pdean	nfZahd
clago	Yfffnd
-bsandra	ilefeX
clsandra	ilefeX
pdinner	hdcdnZ
+brefusa	fddeXm
-3the client on	XdigZh
-bbase	anffga
-2on it	fYhalX
-1spent	XcZdld
-2at it	Xcglaf
clwinner	ccbZin
nweird	naiedY
-bbock	eefenZ
clcanned	eefenZ
clbock	eefenZ
pclem	eefenZ
clchimne	neffcZ
-1just	mbcdgX
crproper	kdnddX
clkitche	Xhfbfm
crdrains	afgcen
rxact for ahead	XbkZbh
pseeker	ffYfen
cranothe	adbcfn
-2assess on	cbnbdY
clnever	Zafbhn
clseries	efffYn
ntake	binjbb
-2who by	nYffea
pthereb	cbefen
pholt	Yegfen
-bfew	adngha
+bvendor	Xdffmh
cllogic	diffXn
palert	daeedn
nfailur	dneeea
nenhanc	cbefdn
crcould	YhndYm
+2, cake	bcacZn
preach	bgZnlb
-3no call by	haffhX
+bsemina	denfea
nweigh	ceffan
+2we would	cdeXig
clsaying	kXggia
-bdream	Zncfec
+bautoma	bcbdhn
pswindo	fenfdZ
+blonges	ncffda
crlonges	ncffda
crokay	dnadja
pdenial	lbefjX
+2was a	Xaadih
clstoppi	dfnffY
+2after church	lcheaX
+2they cut	Zdeaan
cltied	bbeeen
-1so	mffXZb
-2meetin on	YgfmXb
nscale	Zecffn
-bsubjec	dlbemX
clcheck	kiYnaa
-bfrost	bdfecn
cltorn	nffdac
pwhere	mdaXfi
rbact past-event	anfecZ
-3for poppin in	ccafnY
-bikeja	enafeb
clikeja	enafeb
cltool	fnbecd
+2no wait	YedcnX
+bfigure	Zndeeh
-3other deadli on	eZdeYn
-1closed	daYaan
porchar	kffeiX
-3do not come	ZbXemc
+2has been	Xafbkd
-2one :	bXkcjd
crcourie	cncfcd
-2it shows	Zcddna
clscrub	cfffnZ
nslot	ZmnbZd
pfrank	hjbhjX
-2to come	fXfdZj
+2s commit	ieeekX
+bassemb	ncdeeb
clbonfir	aheafn
+bnew	hZeand
+bwhatev	nZdiXj
clshook	Xbiehi
pclear	YkeknX
pcommer	efneda
nbank	jdecXk
ptower	anXcfj
-bprepar	nbgdZg
-bgot	hfXdnb
crpharma	Xdkfdl
+2, new	Xccbgl
+bmeanin	llcdXX
clresear	ehhdXk
clchecki	abfned
-bblock	danffc
-bended	jcYdnb
-bwhiteb	ceinaX
-3holida until the	bafdfn
nenter	ceffbn
ntop	acYbjn
+2, sorry	aeXchj
-bugh	Xeffne
-2her interv	cecbZn
crdraft	cndfbf
pmo	edclXm
+2one of	nbeedb
nruled	Xfffnf
paside	Yefnec
-1four	ibjdgX
psleep	lnXgYb
ppurser	YjdllX
clunveil	efZfen
clcapsta	efZfen
+bportfo	aYnggi
pidea	cYndYl
clsites	anffec
-3decisi mtg is	Ydnadb
-2be by	cXejhj
clweek	XYhglh
-3to be the	faXimX
clintima	nXfekb
-3board meets on	ZfeZen
pshocke	Yeffne
ptulsa	eeeZen
preceip	iXffck
nreal	ajccbn
-bskiing	Yhdcen
pfat	Xjffig
-bits	kYXkna
+bcats	efjfXl
crcats	efjfXl
clsoup	Xbmfej
-2patter :	acbddn
-btourna	bdcfen
cltourna	bdcfen
clanalys	nbdfec
-2learn by	nYefea
-bsooner	Zbgefn
-2hire in	cfZean
clconsis	necedc
+2if they	nbbfbe
bson span ahead	gbXcYl
-3our decisi on	neeecb
+bdrivin	ecjlfX
+1be	fghXcZ
-2panel meets	feajbX
crdawn	henfbX
-1@s	dbkcjX
clslip	XnYdam
-breconv	febnXf
clbreak	lYafXl
-3me coming in	Xagefh
plass	ndefdb
-bluckil	Zeenfd
+2but could	jeefgX
-2back from	afffnY
-bleast	beefcn
+brobot	becfnb
ngap	nfZdXj
pmany	Ycdkbn
clthemse	lXgeib
pknees	fndbae
crword	eajdYn
pbiscui	gdYebn
-bbegged	ecffan
+2she tells	ndeeda
pportfo	XmlnXX
crcalend	Xdlame
psous	Xfeegn
crhr	Xbfjem
-3now , not	deefnX
-3phone they said	Xfffnf
-3change on the	gbXbXm
pkerry	dnbfec
-bquenti	klefaX
psoup	deneae
pscrap	nceeiX
-3who has until	Xjfbdh
-bvettin	Zfencf
-bbeans	nfcfcb
-3of you by	hgedbX
-3lapses on the	XlXcZe
+bgrand	gnceXh
-bit	imcfgX
-2sit down	gbkgbX
-bberlin	Xcckdn
clberlin	Xcckdn
clsemis	dffeZn
nfew	YYnelc
-2some time	niZebX
clclue	jeefXk
-1list	ZkXjdf
nsuffic	cdenfa
-bmediat	afdefn
clmediat	afdefn
-2answer inside	hXffhe
crguy	Xffejj
-bdepart	cZldXm
-3being seen on	hefkbX
crmonday	Yfeden
-3, from the	YcXhje
-bseat	ggidXi
ngettin	kbihgX
-2in again	dcnfeY
pcarve	bkYebn
crfactor	Xeffhk
nknife	dmXedi
pillust	YnZeek
crtraine	ceffnb
phorrib	egnfdZ
psignat	anebge
clbased	eenfeZ
-bred	ncefec
nslow	fdbdan
-bsit	gYmiXg
-3can not promis	Xddeei
+breason	aZefin
-2meetin you	aedcna
-bwhen	hnjfXZ
-3advert date ,	dffdXn
+bthey	idacnc
crsignat	anaeYl
-boutsid	kYedZn
crconcre	ddcedn
+bharbou	bcimXg
+bcoordi	nddecc
crreplac	ffaddn
-2circle back	ndbfeZ
-bspent	ddefna
pbegin	enddYf
+2, black	ailebX
-2over on	egXhhe
-1reckon	nYZaYd
-2essay on	fXajai
nloved	eeefan
nmonday	Xcieij
nround	XfljXk
-bhandle	Yniebe
-3counte on the	ZjbldX
-breachi	enffac
crdeposi	fXifem
+bgettin	clXegj
prespon	ngdgXd
+bhrs	fggfmX
crmember	Xeejnb
clcabine	nbfefb
clweigh	dfdneY
-3you asked for	Xjdbjd
-bprovos	ibfnXd
crhospit	madfmX
-3up post on	aeecan
clluckil	Zeened
-1itself	khecXb
cllab	mhXdbh
crpile	nddidZ
-3from me before	nbffaZ
+bwe	Xgejjf
clforbid	Yeffen
crstage	Zhnjac
phallor	ndmYfY
-brain	Xdledj
+breturn	jnbZeZ
-1releas	ikXadb
pexcept	fagbcn
-2free from	deidXh
-bthey	nYekiX
cltell	fndced
pthursd	lXYjak
-2^ by	jdZXhb
-1past	nfbccX
pstands	jXadhl
crclient	encece
pdeferr	nfeade
-1as	mXdZZh
-3ghoste me for	adefYn
-3my answer by	aneeYf
crdr	dfnffY
psabbat	Xnffhd
ppereir	mffehX
nholler	deencZ
nnarrow	nfedgX
rxact since past	fdekgX
crthese	Xfbkcn
crposts	macjjX
-3meant to be	bfffna
nget	ncXndb
nfeelin	fedfna
-bcaught	dcdenb
+bcat	lbXean
clso	kkidcX
nperks	fnefdY
+bcurato	kbeeXk
pgas	Xgkejd
crtruck	lgieeX
-2tell us	dnZcZY
ptable	gkXdZk
-3i hear on	neeebY
-2exam on	Zdnaaa
crconsen	endfea
-bcamera	aenfec
clneedin	Ynhfce
pnamast	bgfZfn
-2inform within	fbffkX
+2with doubts	cdadnY
-3purcha on the	cdadnY
-bconclu	cXbnfh
-2latest by	iiecaX
pphoned	naijaa
pvettin	fnbahb
+1comes	jbbbkX
-bland	nZZZal
proles	ZcleZn
crrehear	kglcaX
ppostie	mdfejX
psorry	hXgfnb
crtarget	gedenY
prector	jiaaXl
nbelow	kjdaXh
pdale	edcdcn
-bhuman	maXjYk
nbeach	dencbf
-3sails on the	Zceedn
-1does	fZneaa
cralong	deXejm
palive	clefjX
-3would hire you	aedfYn
+bappeal	bXefjm
+2, scratc	YeddnY
clsous	ieZfan
cremail	ncYhgc
privers	Zeeeen
crflight	kdZdXm
bs- period past	aZZZnd
ncordia	mXhZYl
-2^ does	cbnffb
-bwage	cncecf
clguess	mbheXd
psister	meZXei
pbuyer	gXeehn
+bsaying	meXeci
-binclud	jkbeXg
clbread	Xjfdih
purine	edZfnd
cltarget	imcddX
pcorrid	fgebYn
ptheref	Xgkegh
-1papers	XhZdkZ
never	ajeYcn
+2in our	YcidmX
-3will it be	jebfjX
-2bosun by	ZaecZn
-3a bosun by	ZaecZn
+bstarte	Xeeeli
clmove	gXdfjh
+bupstai	XhZdjm
+bnewsle	cgdean
-bvague	Zffddn
-2reply before	YnbeZi
+2, maybe	eeXafj
-1mainte	abZebn
+bdesk	Xhgena
ncoolin	bfencb
-bbuddy	cfefbn
clbuddy	cfefbn
nlimite	cbgcen
nproble	idhekX
pargued	beednc
-2decisi the	nfddbb
-bsubsti	cbffdn
-bgo	hgcgXk
plack	Xkceel
-bgreen	nZcegg
ppen	gknbZY
crslept	cfcebn
-btae	eneecY
-bview	nbedfb
nclosin	hhXccm
nfellow	cegdnc
psprint	befneZ
nhereby	cfcfnb
pinstea	nadcfe
crnormal	lZceXh
+2, once	mgXbXc
-2sent :	fbZclX
nnurses	geYfdn
nuse	amdgXl
+2i wrote	eeffnY
-brang	gZcbne
+2withou fail	hideaX
-2takes about	fZdjXh
pcopies	clndaZ
+2with an	jcjegX
nnoise	haneda
clline	hcXggi
-2land on	Yfdacn
nterrif	agnfdb
-bluck	acbffn
papplie	fXbfji
cllined	eeecbn
clcampus	YefZjn
+bband	Ydffen
-1speak	kcjeXd
cllearns	ndefea
-bplayer	jdmfcX
+bforty	addinb
crregion	Xfeflh
pviews	gfffXn
nreceiv	ggbngY
-2off ,	fbXfnb
cralways	XXdlik
ngenuin	bddfdn
+2, whereu	neeccZ
pfrozen	iicclX
+2came ,	adbdnX
clsales	ddeebn
crarchiv	hcbebn
crtreasu	befenc
pstatus	hdfXej
clgran	adffdn
-bours	lYahlX
pscared	bnffgX
-3you for the	ZeldfX
nplatfo	eeneYf
-1owner	Xclbhh
+2is @s	cefeYn
nfull	bjfgXl
pbadger	YkefYn
-2anythi before	Zfffcn
-3it could be	hdfeXf
npipeli	Xfffjj
-bheadhu	ceebdn
psimula	neYebh
-blocked	gceeZn
-1someti	kZjbXb
pcrunch	ncefeZ
ncity	nfZbbi
nemails	naijZZ
+basks	nfeecb
+2: i	cbXZdl
-bnine	afnhdb
+bcastin	nedYdh
punread	Znffed
clfleet	beceen
-bscrap	bieenZ
-3come back within	jYefjX
pschola	flXjfc
-2well ,	ndaafX
-breside	agjbZn
-1allow	mgdZXa
pfuture	egYfen
crsim	fdnfeZ
clexport	Xhcdjj
pgrants	eebfbn
+2, since	endYdZ
+bchapel	Xeifan
nwant	dlnZZc
-2ring back	Xnaebf
-2review after	eacedn
nextens	anhgca
ppigeon	bbnfec
pjudgem	eneffY
clwould	Xhlcig
crbad	ffcdan
-bpast	hXgabn
-3told you ,	ffadkX
pkowalc	nbefbf
-2meet the	gcihaX
nword	bcXmke
+baloud	adeeen
-broster	dnZZak
-1six	jfjdaX
-2after ,	ndbeda
parm	nYleaa
-bdolore	eYfffn
cldolore	eYfffn
-bhed	ncdffb
clhed	ncdffb
pinvent	iXefhi
nmadame	efndfX
-3be coming on	YenfaY
nnone	aigfYn
-2you on	kcgXgc
-2induct :	cZZecn
-bamster	ddffan
clamster	ddffan
+bbullet	fffeYn
crbullet	fffeYn
-2by :	dmZeaX
-2mind on	hdbigX
+btell	lhcaXj
-2reach you	dXeeXk
+2on my	lZdeXe
+bgenera	eadZni
-3they tell me	naeecb
-2here on	biXgnY
nbuild	Yeffen
-bself	encfac
crfoster	ffffXn
+brelay	nfddec
+2, board	ceZZcn
+1in	eXjaee
+1slot	bbneac
pconnec	Zenedc
-2out within	ndfedY
+2for sure	nacfXe
clscaffo	gcjeXk
-bwrappe	dceenc
-2over by	dneddb
crforkli	cbeeen
pobject	efZfan
-bshareh	lffeXi
nwriter	dfnfeY
-3closes on the	XhYZXn
+bhim	dhfXYn
pcompet	fZgaen
-bso	kmfceX
-2same again	bcnebX
pguests	benffb
-2stands till	cnffbY
rbact next-stage-reached	nZdcga
ntook	baafnf
+bforwar	nbddbf
crzoom	ZcnkXg
-3yard on the	ceaanY
pfd	efneda
psolihu	efneda
+bmaths	cneeea
-1leaves	gaibXg
-3the panel on	ackhgX
-2that was	Xdbeje
-2ring on	ehgXgc
+breinde	afeedn
-bbased	eenfeZ
-blay	eddncb
-3counci resolv on	Xcccnb
+bnuala	cenffY
crnuala	cenffY
-2other on	jejdcX
clpast	nZfbee
-bnorthe	ddcecn
-2was by	bafdnZ
+bstarts	Xiadhm
-3with me on	dhjeeX
-3no , by	nYfeea
pship	heXdlf
-1has	ichlbX
-brequir	XileXj
clfete	cecfen
nyears	Xglbhf
-2optici interv	bcaban
ntheref	XZcjkj
plarge	neefda
nteach	bnfjZa
crphotog	nfffXe
+bmailbo	Znefeb
preuben	acffdn
pfallen	ngffeX
+2and said	Xdbdkf
pmumble	jeccmX
-bupstai	kXZcfl
+2, becaus	khXYac
-2up to	fcbfXg
+bcar	Xccejm
-2^ got	emeeYX
-2dated the	fdccmX
phelp	bdendf
-bposts	iXdbfl
+2that is	jXgcee
phonour	hngbca
-3me in the	Yndeae
-3phone you on	nfdebc
-2for you	kXebga
+2we open	ccafan
-bknock	bndfcc
clknock	bndfcc
+1late	Xceelh
pfrowne	fedenZ
-2chance before	bZafan
-3any chance before	bZafan
ngrante	hjfdXk
pchuffe	ZgZfdn
crprofes	fffeZn
-2be from	dfkbXg
cllight	nadjad
-bwillin	dadfen
nreopen	Yebank
-3go on the	Xdgeak
-bpatter	cedeen
clphilip	eenfeZ
-2headco on	dddfnX
-3, she said	neeeYa
pprof	Zdfden
pill	hXeeme
-2a good	Zbeean
clplace	Xgkiia
-2@d to	fXeZhh
-2earlie than	ieedXf
ntallie	dfeecn
nforks	dfeecn
+byear	eYfffn
-bkid	edffnY
-bstaff	fXkack
-bja	bnefdc
+bwindow	bneecZ
-2please until	bneeeZ
nsqueez	eefenZ
rxreview on ahead	eXjbge
+bexpire	dmcfXj
-bbarbar	Znfeec
clbarbar	Znfeec
+bchecki	Zccein
ptxt	ibekjX
ptrack	bnbija
-bdm	necfeb
-bcooks	eecebn
clcooks	eecebn
+2s date	jkeeXZ
ntax	fcdmjX
-2people until	aefneY
-3seeing people until	aefneY
nshephe	dfdecn
-binsura	blenZa
-1run	XblYai
-3will ring on	hZkdZX
-bbite	ndeeda
+1than	idbdXi
+bskip	idffXn
crskip	idffXn
+binstea	dbkfnY
clhostin	cfbfen
nbrothe	dgceZn
crattach	cnYejc
msirony	ifXZci
popen	Xhcjal
clcmte	cfnbeb
crsister	Ydndeg
crreject	chffnZ
-basleep	ccffbn
-bretake	dZefen
clretake	dZefen
psucces	gfiiXe
npendin	dfaenb
pgiraff	cenfdb
+bsports	acafne
-2second one	deadan
-bsendin	dfXbjk
-3of us in	Zbeddn
-2notice in	aacecn
pcreate	dbeedn
nborrow	Zgnfcb
ptight	nYXgZk
nbunk	icdenY
clenough	fgaeYn
preflec	Xfedli
-2ringin about	ZeZfna
-3goes up on	ncbdcc
-bfix	niYeca
-2did ring	efffXn
napp	cXkhak
-2do on	gbebXk
-2so :	fhcbXh
-beffect	hecdZn
-2ring me	Ynebbf
crgut	denffa
-1shows	Xbgdmg
clhumans	ddnfdZ
-2sea until	Zbfden
-3at sea until	Zbfden
-bpa	ngZeeb
-3has till the	eXdkcd
clhgv	Ynkfda
cralone	Yaclcn
+2, ask	XejdXi
+2s pouch	bjdeXi
crheard	iXeddk
clcourte	Zgdfdn
+2we will	hfkXbe
-bpetra	nffdea
-2start on	dfYeXm
-3a decisi by	fhedXg
-3truste conven on	kediaX
pmuch	cYjnjZ
clcancel	XZmfld
-2read for	Zbdana
-3on read for	Zbdana
-2hear the	idcdjX
pbank	dkXfgh
-3away until the	adfaen
crward	Ycncdk
-buh	Xgfjkd
-3compar notes on	afcncb
clcompet	aYnZdl
pbuildi	Ydncje
-bclinic	ZkhjXj
pexecut	ncdcef
-bstitch	Zfdfen
-3left in the	aebenY
-2see me	bbnfdY
nbusy	Xfcejl
cragm	aneeec
-3held in the	bencdY
+2we make	nbdebZ
+bcfo	hddfnY
-2how about	gigecX
poff	mgdhXe
narrive	eXhhei
-bmanagi	caffen
-bchoice	iXfcbm
flhold	cjdgXm
-bconsul	jabcan
crpreppi	dfffZn
nfriday	Xkdbnd
crguests	cdnfec
+2for you	dbhaXj
-2away till	Zcfeen
-3quist on the	YncacY
-2all day	Xcmdcg
-2room on	iZZban
+2becaus i	cnbddg
nneeds	hckXdi
crwrite	kZXgXn
-bsaturd	cedfcn
-bmistak	efmdhX
plines	indecZ
pfaith	bbjnfX
npin	jdnebZ
pruns	lXmfdZ
-2interv before	ejajbX
crpaysli	cZhgcn
+2to reply	ncddcY
craloud	adeeen
+2but @d	bffena
padored	hikedX
cllanyar	eabffn
+balone	ceeena
pcar	ndgcaf
clwelder	edZdgn
clwater	Zcndci
namend	lffejX
-3is off for	dcYecn
+bpouch	dkefXk
crpouch	dkefXk
crbasel	dkefXk
-3portfo for the	acenbX
-3for you until	YndchZ
ntestim	eefbbn
ppop	naeede
-3your word by	Ynffdd
-3ring you on	kcadXf
cltheatr	eekXbl
clfellow	bkfYan
+1can	jXlcfX
clsizes	Znffed
-brounds	beYlnb
plord	addfnf
-3be bored within	ZaffZn
+2, reads	lcbciX
punderg	kbnceX
clsafari	Xifffk
crbar	egmdhX
rbappointment needed-from-you	eeejXf
+2, period	bcnbbZ
pinstit	nYbiib
naftern	jenddX
pshift	hgjdhX
nsiftin	fffenY
-2know on	gkXYiY
+2, mo	ZcbdZn
-bindivi	neffdZ
crnever	YZbdnk
+2withou a	jbccjX
nindemn	cncfcd
pfairer	aenfea
+2and every	ncbaYd
crend	hgnhZZ
+bwell	eYabni
-2one more	Xechaj
-bsafely	dddfna
clsafely	dddfna
+babbot	cbffnc
-bsven	eeeena
clsven	eeeena
-2, contra	bbdecn
-borange	eeneca
-2doj :	cZbecn
-2group on	ZejijX
cllibrar	nYdZbm
-bexpedi	bdeedn
psoy	jdXckg
nblue	kXZchk
nguides	eeffYn
clquorum	ecfena
phms	ecfena
ndrops	ccfedn
clhotel	dnkbdY
-bpickin	nZlbcZ
+bchats	Zecndg
-bfiled	Xleedi
nsandra	deeebn
rbaside start-date	fgdgXi
+2n i	jZZmbX
-1offsit	cdcebn
+bpictur	eedfan
nvouche	eZffdn
+2i do	bXgcal
-2meetin 's	mdXYZe
-bassemb	dedden
+bquorat	bfdfcn
crquorat	bfdfcn
+2and do	XfldYe
nshort	cendee
clpiano	gdnfdY
-3time before the	Xndfec
pdither	nahfeb
-2is open	dcdedn
+2to see	YXnhbc
pnowt	nfefac
cllock	Xlgkfa
pclarif	affmXk
-1yes	ZmXcch
neffect	ieedmX
-3coming on the	afcbcn
pages	ldjefX
-1mornin	XZndbh
-2^ decide	Xeeean
clmunici	nfecga
+1is	ageXei
peleven	nmYbbb
-2conver by	Zaeccn
-3of conver by	Zaeccn
rxreview - past	ZdZXnd
-2say ,	jkaeaX
-bback	hnbcfc
+2be enough	ZnZebb
nexecut	Yefdnh
+bdelibe	hedYnc
-2berlin on	acbacn
-3to berlin on	acbacn
-3am back on	Zeccdn
-2wanted by	anffcZ
-3you word by	cZffnb
+2and say	djjdcX
+2to hand	XcZdjh
clshape	bfenfa
cluh	ehdhlX
crparent	Zgnedd
+bafterw	ceeben
nperman	Zeeeen
-2house on	aejjhX
psecs	bfnfea
pberlin	jjXkda
-bceremo	bfdeen
clceremo	bfdeen
crlimite	eeaeen
pgratef	nfcecb
-2outcom within	ncffcc
crplaced	efffYn
nfundra	bfefbn
-2in by	Xjbfff
+2you bring	anbfcZ
+bforgiv	decedn
ppile	nbYgbg
crthanks	Xecemj
+2: placeh	caneZZ
clrally	ddcfdn
-3are meetin on	Zecncb
clwage	cndeec
nnecess	afffnZ
phoppin	ndffcZ
pfigure	kmZhcX
clwhy	nahddb
clhappy	gXhcdl
-2meetin is	haXjdf
msrejection	XZZZml
+2is @d	fYXYdk
pwashin	aZnfeg
-3@d , and	necbad
-bman	fXcbmi
bsbefore period ahead	khaXcc
+2, thank	XiZdjg
-3from me by	ifgdXa
nwrap	ncfedd
-2start before	abefdn
nclicks	neffeZ
+2to whenev	efeenX
-2first said	ZfeenZ
+2, everyt	ZhdeXj
phome	abjgZn
+2so they	Xfjdbi
clspend	ZckhXl
crold	jZXbhm
peat	fanffb
pexerci	ZljlcX
nstartu	nefeba
ptime	feecan
pall	nZcgef
pbunk	Xldfdj
-3an answer in	neefdY
clformer	Xjdele
pb	gnYZaj
ptopic	anaeka
pluca	bccfen
clpoint	kYXcii
-bissued	hbZbnd
ptug	aedfen
clpark	cYhddn
-2rings me	ncceca
crsomeon	nZdaje
+2alread .	Xhhbeh
-2off till	dXedbl
-2for your	eZdccn
-3plan for your	eZdccn
+2to agree	idalaX
clcharge	nbfhca
-2she said	kaXZda
-2desk by	Znfeda
nsweari	geefmX
-2probat :	bZeedn
-2to choose	fecblX
prefere	hnYmZb
-badeyem	acnffc
clverger	jfenZY
-bjob	ldcdXl
-2your screen	hcYckX
porgani	nhfdcZ
cllandla	XdmfYn
clfiled	Xleedi
-bskype	denfcc
clskype	denfcc
-bfits	keXfek
pbelow	XeZilj
clbusine	hZYnci
+2was too	ecefnX
+btools	geYfen
-2runs to	XiaiZe
clheavy	edmeXi
-1return	jcbbXf
nreleas	cgnaed
noblige	beldnY
+2is too	cbbeZn
clblue	fadfnf
-bacadem	ngffeY
-2, the	hcnbbZ
-2my desk	iXbehg
-3will be by	bXfjai
clrenske	ceenfZ
crconfer	bedfcn
-3my availa from	eeadZn
+bdays	bekjXh
-3it would be	fbXckZ
ngolfin	iecfXk
nphoned	kdYgXm
crcharte	jdfflX
+bdeacon	Yeffen
-bleads	neefba
-3the candid on	neecaY
pvolunt	lZenea
+bboat	Yhdhbn
-3is decidi by	abfdnX
-2vote ,	mdagaX
-bthings	jbbdnZ
pdutch	ifejhX
-bfifth	aedfdn
-bbinned	cecfna
-2shut on	bjXYcj
-1being	fbZcXk
+barea	jcmchX
+btbc	bfffna
pmaike	defbna
clfourth	neZbge
nleisur	ZedlmX
+bdiscus	XmYhhg
parchit	YXglki
pabuja	beanef
-1ignore	ckcehX
pthese	jZnahY
-bcare	lXifef
clloaves	blYnfZ
+bhanded	nceegY
+1being	XlZaif
-2commen in	eebdcn
+bpop	dnefeZ
-1get	Xlccbi
nanalys	eddnbd
clusher	dndeea
-bshoe	amkfXd
-2crew on	jckdbX
pcallin	Xmgdck
-3would be from	efeeYn
-bhis	jjXjYg
-bpicnic	dfafen
pmost	jkZdjX
-bdeterm	mXedeg
pmarvel	efgZcn
pghoste	deedZn
-2hold the	abkdhX
nspinni	Xmfejb
-3of us over	eedcYn
pnight	dlmhaX
-3interv from the	efneaX
ppiece	icjekX
-3our answer in	fedcjX
-2gave me	kjaeXe
+bthanke	denddb
ploads	hlefeX
+2s meetin	eXbjhb
-2^ for	fkadXg
+bbarrel	deendb
crbarrel	deendb
rxdenied since past	eeednY
-1mine	lceehX
nfleder	benfdb
-3, so the	jkXaYZ
-2call in	ncefbZ
-3moved to the	ZdndZc
pfitter	naffec
-3it till the	Xefejh
+bpaid	Yenbcg
pelevat	lfdlXd
+2and sends	iedjcX
nlock	anedcf
+2, out	cbXekj
clfits	keXfek
+2is cancel	dcifiX
+2was never	cfefnY
+2️ @d	abbcna
-2dies on	ZnZbac
palgori	necfeb
nride	aglekX
-3's deadli is	aZeeen
-bgiving	fnYcZj
-2decide on	faXfeh
njanuar	hghfkX
pactor	genfdZ
nhungov	hjejeX
-bexplai	ndkeZa
-bdraft	ccefdn
+1too	hXicib
crtwelve	cekdlX
nmakes	mXffcf
-bletter	nhcbed
-2retire in	deddan
pgwen	emaekX
nsocks	mejfXc
-2have decide	idcelX
bsfrom period past	dcbbna
-1got	hnZZaY
pinterp	gjdnaX
+1means	kXZabf
-bpainte	bcefen
-broof	ddeecn
-3would have you	Zdbfan
-2so ,	hhXiZc
-3but it is	dkgdcX
-1confer	Xechbj
-banalys	nbhecb
+2free and	Xciedi
psteel	dnbfeb
ptoecap	dnbfeb
nbod	necebc
+bphonin	ncfeeb
-3not older than	cbfeZn
-3to answer within	abffnX
crper	leeeXi
clscript	feXeki
+2and phones	ndbZbd
-3, which is	Xgghah
pfloris	Zdnddh
+busing	dYfffn
+2@d .	jbgbhX
ppi	aeegcn
clpilot	fZfddn
nreply	fZmXdj
-3in is the	Zaaeen
-2down since	fffeXn
-2their choice	Xedjhg
+bus	jejgeX
-3be notifi on	geebjX
pdangli	fdddcn
-2in until	Xgkcbf
crunluck	ndeeea
-3up in the	Xedije
pforwar	gddklX
clgus	Yfffen
+2, six	XZjbah
+bdeserv	geeenY
crdeserv	geeenY
-3to confir by	Xfefka
ndurati	ffffXn
-bsleep	mnceYY
clcentre	egaadn
clhon	Xjcffm
-3they have said	nedeZa
-2with us	aknYcY
puni	dnefdb
+2he phones	nebcbY
-bwhose	ccdeen
pempty	jnaeda
npie	nbfeXf
-3i said no	eeffXn
crgiving	nfdeeZ
-3out , by	Xgefel
-3, feedba call	Zeafen
-1travel	aeddbn
plunch	cgnfYe
-2, then	haXaic
cllinked	ceecen
+broof	Ydnech
nah	Xdefmf
rxsuperseded within ahead	dlffgX
-bhead	ffgjhX
pstrang	bgedcn
crschool	bmXabm
paboard	Zegedn
-byea	dncfeb
pcivili	ecfena
crtastin	celfkX
cldrops	ngeeba
nwe	bccgni
nsame	iXmblY
-2interv in	XaiZkc
nposts	bXjddn
-2day but	Xbefek
crknock	nedffZ
crterms	cgddcn
-1rotas	Ydccbn
nbrochu	Xdfdlj
psignal	hcccnd
phierwi	Zneffd
-2owe you	ZedeZn
-3i owe you	ZedeZn
plogged	kccnca
-2hire you	Xecefi
+2of @d	fceZnZ
cltribun	cYlXlg
-3to the partne	Xdbkag
-bowl	dfnfdZ
nvets	imbfXe
+2she gave	cdefnY
crmay	hfXkhc
-2schedu for	fXaZkd
nrarely	beeenc
pvineya	ggndab
-2as the	nZbeaf
clcarol	cnadjc
crwaitin	geeenZ
nphysic	eeiiXi
crvoted	neeefa
-3on her desk	YjcekX
+2to meet	ZYnddd
rxreview before ahead	hgfaXc
nstrong	Xddekk
-bflood	dfednb
clflood	dfednb
-3: on the	jiXcYc
-3contac you by	naffdc
+breview	Xjbkfd
-2had until	ebfcnY
-2, due	Xgeemd
-2messag by	dcfekX
-3part time ,	beccbn
pgolden	gdnfeY
-2next on	ledhaX
-3, next on	ledhaX
+2was realis	hecfXk
nhurrie	cdfecn
nport	cihfkX
ptaps	bdnfdc
-bas	fmXbld
+bspecia	decfbn
nmixed	bmchiX
psoftwa	aenfga
-2need it	cndfdZ
nodd	cnffdc
nconfid	fifeXl
-3interv until the	Yeendc
nlifegu	gXjfdi
+2as the	ljdXZa
cllena	gjYdnZ
nrubber	lfidXe
pbuild	eYfffn
clah	ffffXn
pswim	dXmclb
pvale	ebeeen
clbegged	ecgfan
-1them	Xkfahe
-bfarm	dcndae
pjudged	nbccdg
-3comes in on	Zecaan
+2they will	mcZXag
nb	hXbmbh
-3interv for the	eeeenX
-1date	jXdbci
nmaybe	gcaeXm
-btemp	cddefn
-bthemse	lYgfjX
-2be before	YXcdmg
+bluck	abffne
-2ring them	ZebeZn
crbev	cnaffd
-2answer from	afcenZ
-bheadco	eXcYlm
ncrosse	ecblXk
-2quarte to	ZdafnZ
-3at quarte to	ZdafnZ
clcaught	ecdenb
clmoira	naeffd
clbistro	Yefffn
piyer	cecfdn
ncup	ffmegX
pbram	kdfeXk
+bmunich	deeebn
crlad	bcbfgn
ntold	gXZggl
ngreen	ndcdag
nparkin	nbeZeh
bsuntil time-only ahead	Xbfgke
ncarpet	nfefYf
-2door on	ncbddY
ptechni	dkajXg
crrung	nYdiga
+b;	ekanca
pjetty	dfdben
shtime-only	bXdZlh
+bshoute	Yiefnb
+btotal	bffndb
-3letter in the	nebccY
noutgoi	bnfecd
-1conven	baZncb
-2: before	naeeca
-2mail on	needZa
nforeme	denehY
ncleane	Zddfen
clbex	Yffffn
clrenew	Xhefel
nshowbi	cfncZf
nworker	cdZegn
-2start the	cacfdn
crdaft	aabfnj
crpaid	hfXekh
-3, told me	nefeZZ
nplumbe	ffmfXf
-2poppin in	ZbXelf
nstate	Xfiekg
nhand	bnikcY
-2date :	dZngbb
pma	cdceen
psheet	midcXd
-1moved	ZchblX
+bbaker	bfecdn
-3chef : come	ceYdnY
-3, all by	Ynffdd
npinky	kedfkX
-3notice ran until	eefeXn
nsmall	emgcXi
-bzürich	Xfgfne
clzürich	Xfgfne
ppicker	cnffea
-3hold me to	baZfbn
-2review is	addafn
-b️	ilcdgX
-1applic	dXZkje
pdust	Xeflmb
-2portal by	jfdecX
-btother	neffda
-bunifor	aceben
cldeputy	ZhnYgf
nsuppli	gaeean
ncohort	needcc
pfounda	chcnZg
-bport	bYkfnc
-3checks take us	hYdlaX
-bclimb	cegfnZ
crphonin	ncefcd
pusher	ngeedZ
crstrike	XYhcjm
crfix	kgXebh
nowing	Zecdnh
+2, open	beabcn
norgani	gbnbiY
pscreen	gkmYgX
-bforum	dfeean
+2i think	Yddfbn
-2should say	hkedXY
nchapte	Xkdfel
+bfirm	ngccdb
clfilm	anefdd
-bwindow	Ynfgaf
nsecond	Ynicib
ppaint	clbdXm
pscorec	jceldX
nfees	miheXa
clvisits	egncZd
+blearne	dfefna
nserver	Xefkdk
pbreath	Xlaefk
nanew	ffdfnY
-3shall we say	dXhfbi
clagent	hlXigY
pmature	bbefen
ncompul	mXdfdj
cllead	aXjidk
pnose	bgjleX
cradvert	Yicedn
-bable	hXbehi
+2to be	lXgcja
+2but on	efcenY
nshortl	Xcimic
clmonths	Xeefki
-2vet 's	acbenZ
-3raceco vet 's	acbenZ
nlogo	Zndfbg
-2ring in	Zefena
crsail	dnefcc
njill	cgefnZ
pperson	ccinec
-3so that is	hZcbXh
+2or we	Znceda
+1of	eXahfi
+2, kindly	fXbila
clmince	beeecn
pchecki	nZbdka
-3candid in the	fdhhdX
+bhis	jdXggf
nps	cfdkXm
-bdiplom	eljebX
-bevery1	bndffa
clyellow	dnefeb
crinclud	becfcn
-3select sit on	edZnaa
-2read on	cebcna
-bjoins	feddZn
cljoins	feddZn
-2comes the	Xchajh
psenate	Xlddih
nlikewi	hneecX
+2s @t	jZmdaX
pv	hlefeX
crmeets	Xkebfk
clslippe	hdcZnd
-1picks	jcXjYa
nanyone	dfckmX
peducat	cddeen
-1opened	ebaXje
crstudio	Yefffn
-2off by	Ybfcbn
nleaf	dnaede
clbiscui	eeefnY
clpaint	bbcfhn
+bassume	nYefee
+1there	faXZgh
+bnovak	ceefna
naway	kfmdXc
+bbody	dhbena
+bthinki	iadncc
clnaming	mdaemX
+bsworn	kecbmX
+bpassed	nbadfg
pmade	lggfcX
+bmember	fcfneZ
crhostel	beheZn
noduya	ncfecb
pjobcen	fbnfeb
-2move from	kfdejX
-1also	nddeaY
clhousin	ncccee
-2delete after	ededan
+1my	ggXfah
pfrm	andfec
-3i have got	dfdcXl
crbeer	ddmfiX
clhoneym	ecebcn
clcurato	YgdnlY
-2they ring	ncbdaZ
-3for you till	gmeeeX
pinterv	cbngfd
crstoppe	fXffnf
-bbristo	figlcX
penergy	hijedX
pours	kkebXd
+2can not	Xakdgb
precomm	iiameX
plegall	neefcb
+2instea ?	acneec
-2good talkin	eecdYn
+2becaus he	becjjX
nquotes	neefeY
+brabbi	ndcecc
cridenti	fZnfee
+binshal	necfda
+2, defini	neddZa
crproces	bfefnb
nhq	eeneae
-2nothin on	ZfednY
+bbingo	ceeecn
pgout	mfffgX
pmast	mfffgX
psteppe	mfffgX
ppercen	gmffdX
prest	jZmiXa
crswitch	dheeYn
pstockt	fdaddn
clissued	jgYanZ
+bmy	lnbeYc
+blose	dnheca
nneighb	cedjnY
ppodcas	nfdacf
-bconver	Xamehg
-bhighmo	fenfda
-3: re :	adadnb
-2remind of	eedenZ
-bexcite	eegenY
crlearnt	Zfffnd
clshoot	amZdbn
nfebrua	Yeeffn
-2say :	naceaZ
+2is full	ddZfZn
-2that the	lXgcZf
-2freeze on	adddnY
clswappe	bdcnZg
-2@d for	XalbYj
-3your phone on	ndaeba
+btrade	hfffmX
nsocial	efafcn
nplenty	ffffXm
-2me out	ZdnecZ
-3said so on	cecfXm
ntrouse	cenffZ
njacket	ndkeZZ
rxanswer in past	Xebbhi
+2and start	ngcbaY
clranks	cecnbe
nadaeze	enefeZ
-2letter ,	bcbdnY
pcrimbo	lXdfek
nhim	fkbXld
-2boss says	ndddaZ
+2to get	ZmdZXg
ntwo	hdgbna
crprint	cnafdh
+1then	hXecge
pseat	jmdhaX
+2, it	gYXahi
-btransp	ccffdn
clhired	XhZchm
-2comes by	lXffdf
nclaim	fnhZcd
-bnoddin	nbeeed
psleeps	nZffee
+2to fix	mdYeZX
pcell	eiglXb
-bjan	cnhedZ
pbaked	ckZncZ
-2choose betwee	Ydnbeb
cladmitt	fZdend
-2now and	XemhZg
-3betwee now and	XemhZg
naside	bndedf
-3centre manage ,	cfYfnZ
clwantin	bnffdd
nsignal	ncddag
pwith	ffnebd
+2of interv	gbfdXj
prising	dndfeb
clmarek	cZhedn
-2her desk	Xjbbid
+2, appare	hegemX
crcar	Ydechn
pseen	nYidgb
-2phone on	iXjbZd
-bvet	Xgagji
-breadve	cfbeen
clbullet	kemebX
-bhonest	jjbeiX
-2try again	YdXjal
nsilenc	kXdfif
-3from me ,	anZddZ
-3away day is	Zcaeen
-2is due	hdeiXd
-bfinals	gdnead
-3you down for	XdlelY
-3applic by the	nbfedc
-bowing	affden
+bscans	bneedc
pjean	hbjfkX
-btouch	ncadlY
-2have until	fibXZg
-3got me until	YZecdn
ncafete	hbbedn
+bregard	nhfeaY
nprocur	aefeen
nworksh	ffdeZn
+2by the	fXdcld
+bswear	kddfkX
+bconfer	bedfcn
-2lands on	bjaXZj
-bchimne	neffcZ
nlighti	ndffda
-3will reach you	Zbcfbn
nuniver	jgXeam
pitem	mgdeXf
pnada	Yfffen
clskippe	ngmbaY
+2she said	nbedZi
ppsycho	kkchcX
+2: answer	abgfbn
+2i dig	Zedfbn
-3give us till	ncfeeY
-2goes on	edmbaX
-3meet on the	eackXf
-1promis	cZXald
-2for it	leedjX
-2will phone	neeeab
-3be back on	Yeeedn
pworksh	ncaeci
-bmachin	necdag
-3the bank holida	kffdjX
clvisibl	ncffcb
clmissin	bhdenc
pk	ngffdY
clstadiu	bdkndY
crworksh	XjjjeZ
pwhiteb	iXhgie
prained	bdfedn
+breserv	eiffkX
pbacklo	edeebn
nshrugg	eXfemh
-bkickof	bddfen
clkickof	bddfen
plist	aklkXd
-1two	gYhcXk
-2^ on	kdcXed
+bsail	dnhfcZ
nzone	cjnfcY
+2x $	egXdkc
psingin	fddand
pcoding	bjncbb
-2slot on	hbmacX
-2job by	jafejX
crlangua	bnffec
ncourt	ccXejl
clstitch	Zfefen
nmarks	ZndkfY
-3opens on the	dbaZZn
cltha	neffca
-3, so by	keeedX
-bstep	Xifeld
nadmire	dfffZn
-2both by	ghedbX
-1revert	ndcebZ
+2s decisi	jacbjX
ncarrie	eieflX
nbolton	ffffnY
pmandat	imeedX
-3meetin @d and	dfbben
nlapsed	ceeenc
clsurgeo	Xlafcl
crhas	dihelX
+2, mornin	gijbbX
+2the season	adefZn
pslight	YhnejY
-1more	eZXlcd
-bcooked	Xefeli
+2and one	iehghX
-2yes within	Xhffbj
-blitera	endfdZ
cllitera	endfdZ
-2tellin you	gdecjX
crprobab	eZffdn
-2pinned up	kdYakX
pmeanti	agecen
cloutsid	iZedan
+bchief	ndfegZ
-1twice	YcZhna
-breimbu	abfffn
+2or they	dnYeYc
-bpto	cbfeen
+2your time	ajjeXZ
rxdenied within ahead	fddZXi
+bcalibr	cffnfZ
pfiled	cmkfcX
-1christ	becddn
rxanswer in no	heZXaf
pmovemb	jfffkX
+bprepar	ZmdemX
ntalent	ZhniZd
-2time before	Xbgfkj
-1do	aZkXfg
-3not be before	Zefean
-bfiscal	idbcbn
clfiscal	idbcbn
-3you both by	nYffee
+bunluck	ndfedb
nshall	hfegXj
+bhull	aeeden
-baired	hnddeY
-2is by	nafdda
clconsul	nibibY
pszn	beeedn
ppotato	cenfea
pdental	fmgffX
clprocto	ckfldX
rxaside within ahead	hhXfbd
clexpire	kkXdYg
-2: in	kYidhX
pmalta	neZffd
-bfounde	lamhXY
-bway	lXmbag
pkirsty	bffena
-2which of	dbndbZ
-blength	cnffhY
+bholler	mcYmcX
+2by phone	hkbeaX
cldirect	hYfnhZ
ngym	fYefen
-3news before the	Yaffcn
nzanele	feeenZ
nsmile	hcdeYn
pbongan	fffdna
claquari	akffXl
-2people within	naffda
crmen	deeenb
-bcerts	fXggjl
clcerts	fXggjl
-binbox	cnXddg
+blibrar	Xjffej
ptempla	imXfed
pagreed	fndcec
-2the contra	bdefcn
claccred	bndecg
-bsingle	affenc
clsingle	affenc
-3i come in	djffdX
nsuit	Xbmejd
nart	dfdnda
pgrant	ediliX
-3firm someth by	bYffcn
-2have til	dmedeX
-2follow on	cbacZn
clrecall	ZakljX
clchew	hdcnda
pplanni	ggXclg
ntutor	YZcmnd
clvouche	dcdfdn
cralso	fkdejX
pnoted	hdabZn
clextrac	dnafja
+2, failin	ZneebZ
clgisela	Yfkena
-bcutter	fcYffn
-2and have	Ynddea
-3say yes by	Xegghi
pface	lfjdXb
-bought	nabcbj
+bagm	Yneddh
-2said on	ledehX
+bmoment	Xllfbe
-1voting	Xdbkbf
-bdebrie	jXaehi
-bkara	lfdfXh
clkara	lfdfXh
+2he said	fddelX
crforgiv	decedn
clinsura	amdmXd
-bgentle	cfdnZe
crsay	ngbcfd
pwhile	gnjaaa
nlittle	bbechn
-3quarte by the	YZffan
-3answer , by	nZffda
+2should consid	nbfecZ
clrennes	ZemdmX
crstep	ncfedc
-3underi , and	Yeefan
ngloves	aYhfcn
-3my desk on	cddecn
pjudgin	mdhfeX
ndocusi	dbeeen
crsing	bdnfbg
pquit	bfefna
crfence	mdffgX
-2other by	nbffea
-2handed in	ebcfnY
-1regrou	aecnaZ
clcompli	Zndcal
-3answer us in	Yeffen
-2two on	hbednY
pphotog	fmXiaf
-1birthd	adddcn
nreache	diXblg
pcollea	egffnY
nja	bnefdc
pbegins	ibmeiX
clbuyer	cafffn
phere	gnfgaZ
+1down	ijcicX
clnurse	Xgihie
nreloca	lbffkX
-bbarris	feffnY
-1publis	gdddlX
cldl	bndfeb
-blobby	hijedX
+2they ring	nddcZa
clprescr	caffen
crenclos	ffffYn
pbaptis	ambndY
psuppli	eneedc
crboard	gaabng
+broughl	neceab
-2money by	ZYffdn
pvance	Ygffne
+bkept	Xdjbmd
+bsun	bdefdn
pimmigr	nccfed
+bbeliev	Xmeefi
nmin	baneak
pespeci	benekY
crmoves	Xjbehk
nrestfu	neefeZ
nproced	dbdeen
nseason	kmXjYc
crlady	Zbdkcn
ppaedia	dacfen
nrules	ifgihX
-2with him	icgjaX
claye	enaeah
nchoirm	afcdfn
ntwice	lfXbla
ntent	bdneZh
-2test on	YZlXfe
-btalked	eaneai
-2you before	gbXbdj
psign	Xjbhcl
-2expire on	kkbXYb
-2sits again	gfeXdj
-2and not	Xcedkd
clcontes	cededn
-2decisi from	affdna
-2quick ,	neefdY
-3song room on	dabefn
-bstay	ghndaa
crideal	enefda
nenglis	kdffYh
clcircul	medeiY
+bkiln	Yfffgl
pvisite	gefmeY
nleader	giflYc
-3elsewh till the	aaffem
+2is ofsted	aedcmY
ndeposi	ajmdcb
clvettin	amdmYc
noffere	cddemd
crhiring	Ychmka
clthose	ihdcYk
clsepara	cmdfec
-bquarry	mdefea
nkiran	deemcb
-bkindly	hlhafY
+bsydney	mfafeb
crsydney	mfafeb
msimmediate	Ykmbdd
pcircul	lifdcY
nwhen	mZZige
+2, unrela	ceZbem
nuntil	mdfYff
+bgroome	ecefmZ
+bmarks	becmia
+2for your	ajjYdd
pvallet	cfemea
rbanswer next-stage-reached	mbZdYb
nbald	beeemd
+bmodera	cfembd
-1finish	YifYhg
clferry	Zfdfdm
pauntie	Yibeem
-bde	edffYm
-bincomp	emffeZ
clincomp	emffeZ
+bfairly	ffffmY
crfairly	ffffmY
nward	mbmceY
pgodson	Yfffjj
prounds	gihbYi
nshoot	gmiddY
clsec	meefea
nqualif	feffmY
-2better than	miYcgZ
+2at most	jYbkYa
-bfavour	Yffdjk
nstring	deffbm
+bclose	jhlbfY
clwebina	adYfll
+1where	hdiekY
-2left :	ckldZY
pgerald	mefeda
nmany	aYhmkd
-bcar	Yajdfm
crwhose	mbefed
-2to wait	kbeehY
pnairob	febddm
pprompt	eidflY
pkerb	bmefdc
-bplead	cdbmcf
pgrain	mffeYg
crferry	dYgjgh
pgates	fYeffm
-2hear by	dYdbkf
+2, too	ZecemY
-2inform on	efedkY
+2, lapsed	bbcbmZ
-2^ come	kbZeYk
+2there will	ihdbfY
-bconfir	mbfehY
-bhost	bdefdm
nneeded	fkgcjY
-1lead	bcmejY
-btorn	mefdbc
-balthou	bffeam
pago	maifeb
-3could tell you	Yeeejj
-1dead	kjdeaY
clwhenev	Zemfde
-btellt	ddffma
cltellt	ddffma
pbeginn	bmefce
crcheck	cekmcY
pusuall	meefZf
-baccred	bmdecg
crtender	bmafhd
-bsaved	efefmZ
clmaestr	lfkfYc
pcrash	lfkfYc
-bcollap	Yfeehk
+1itself	ikYeZe
+binsist	gemecZ
pcare	gkgcYi
-2on till	iYadah
-2made within	mbffbc
-bnantes	medegY
clnantes	medegY
clbooksh	lYdemZ
+2he is	dgYdYk
pguess	ffYeam
ptech	jZjhhY
pwaste	Ykfffh
+2, cross	mcbebZ
clgroup	gimcZa
-3again , from	kfeeiY
-3sent out on	ieeejY
nitself	geekYh
-2^ nothin	bfddam
-2coveri the	fdeeYm
+1anybod	eeefYm
+2anybod came	eeefYm
psent	dmdYhe
nseems	leefYh
+bloved	ecdedm
phardly	licfgY
sigoodbye	dcaaem
ncertif	Yeggfk
preturn	mYagbk
psafer	bmafcg
crus	lcfldY
+2, contra	idccYl
pagreem	bmdedg
+bsticke	cemfda
preally	cbYldm
+2, calls	YbZifg
-btoo	ikbmbY
crworker	fkffYi
+bwishes	Ymfffe
-3notice on the	meaeiY
-3b interv :	cdZemZ
+2max please	YZfhjm
crrent	cededm
-2you get	iidedY
-blectur	jjhdeY
-bpresse	eeeema
cllifted	effemY
+bthen	mcahia
pminist	mbYafh
nhostel	debedm
naim	eefdbm
+bgraded	effmfY
+bwhole	agmbbh
nsends	abldam
clpeel	cemfgY
nwiser	cdfebm
pprogre	eYYjim
crcrunch	mdefca
nrector	bibmbc
+2we write	mecaca
prowan	bfffmc
cram	lYfgef
-1ours	gcjefY
-2due in	eccjYi
phence	mfefca
cldoors	ZbjdYm
-bout	mZcbgi
pwhose	hcYdil
crwretch	aafffm
-3reply before the	Ymffec
-3's post on	jfediY
nlocked	ffeeYm
+2and get	YicmbY
-2interv was	bcmecZ
pmuseum	fbflYg
pparale	dmdhca
nenjoy	mYYaem
-3said they said	ikffYb
peh	edbfmb
-3it in the	Yhdlcd
-2to be	dhYalb
-bescort	cemfdb
clescort	cemfdb
-1dies	amYdae
-2can say	mddfcZ
+bclub	mebeag
-2works till	emceeZ
-1panel	faYkYg
pleider	Yfefmg
nfinal	Yhjmcd
nfixed	YmZcdm
-3togeth on the	Ybjecg
-2declar within	Ykffjb
nwithin	aYggfm
-binset	ceceem
clinset	ceceem
clphysio	YYhhfm
penough	hdcacm
-3second interv on	bdebYk
phedge	Ymdfci
player	Ymdfci
+bcharge	bdefem
+2, commit	Zecbcm
psandwi	mcdfed
+breads	gbYmgc
+2, text	ddflbY
plapse	eljeYd
phell	mfZffd
+bworry	eebfcm
+bsuits	ZhmkcZ
ngrazin	ffmfeY
nintend	jdgejY
-1period	bbcecm
pcoo	fckbmY
+2, sleeps	Ydbkcg
pdispos	dcffmb
-bregist	imgbdY
pbasic	fZffem
-bquorum	gceema
clplead	ddbmcf
-3must answer by	Yiefcj
cldraws	cffZfm
+bcopies	amffdd
-2you know	fYbehf
-3you over the	igjbcY
-2out in	khYcbb
-3everyt , said	YeedmZ
clgotten	deffma
+1maybe	Ybcchk
-2could do	jdjcYY
-1either	bZmciY
-bprojec	celdlY
-2# to	gYijaa
nwill	jZbmfe
naudit	YemlfZ
+bhears	dfjYig
-2your accoun	bbdeam
-3you have till	amdfeb
-2was :	bdbdmY
-3but on the	hbkdcY
-2inform in	mdefeY
+bparish	hgfflY
padd	mYeddi
ptutor	hbmdbe
-blittle	eeedmb
-bfamily	mcbmaZ
+2, travel	accdam
-2home ,	bmZebY
pbenchm	mdeecc
clcharit	Yidehk
-1week	hcebYi
pps	cfffmZ
+bage	bemfea
crplants	Yffffm
-3i find out	Zfcebm
ndutch	demedc
nhis	geeYem
clqualif	gjflcY
-3has until the	ccfZdm
-bsupers	cfeema
+bnewlan	ffmfYe
crnewlan	ffmfYe
clpanto	mdeffZ
-bsqueez	kdldcY
crmill	lagfYj
clswear	fjYdie
claboard	cemdZh
nfounde	fddemc
clrubbed	akdemY
pprivac	Zfefdm
-3the head on	bbjeiY
+bbleep	bemefa
clfinali	icjYaj
+2and call	meebdZ
-bparked	efmfYf
clweighi	mccgec
+2: interv	aeccZm
pworst	Zffmde
-3said , the	medcZZ
pbetter	jiiYeb
crowe	bicklY
parrive	kedcYk
+bskippe	dcgdmc
-3the result the	mfeeda
-2oslo on	Zccecm
+2and some	bdcbbm
-1cancel	YbkdjY
clarjun	cccmee
-breturn	chZcem
pmusic	YgmZal
pmindin	Yiefdl
nhotel	hYlcYk
-boff	mdbdge
ppeople	mdZlZf
-bsober	gegfYl
clplanni	fYgick
clguesse	mffefY
-1delive	cZYbem
pmaths	Ymhhda
pplatfo	Yjfefi
-bpreten	Yfffmg
crweigh	cmfcfc
-2ahead of	fcieYk
+2withou it	baecdm
nwinner	cbembf
nngā	gfddma
nmihi	gfddma
-1karen	Yeecem
-2during the	idfhYd
+breloca	Zmffee
+1whethe	hiYZcf
-2not know	Yeeffl
+bsuch	hYffmb
pladies	Ymbfej
-bjudge	mcffea
pcerts	bmdfhZ
pproced	mcaceh
+1sorry	beefZm
+2they phone	mfdbcY
nwhatsa	mdkeYc
-btrio	ZdmekZ
-2money on	gehekY
pgalley	Zmffed
-3that is on	mcaZdc
clquiet	dYibgm
+bsort	Yillad
-bpatrol	cfhdmZ
pbrochu	dcbmde
nprinte	jZkckY
prainin	meeffZ
crbundle	Zmfffd
pvibes	mddffa
psight	kfkfYc
-3own , by	aZfmdY
-3three on the	acfmaY
clapplie	bYYfmj
plet	cYiifj
-2no not	efffYm
+2the actual	Zeffma
pcodice	cmdffb
nsolida	bfdedm
ncompet	fmejYb
-3come in on	Ycdbjf
pradio	bblYmd
pstate	Ylcecm
+borigin	Yggfig
-2falls on	mecbcZ
crscrapp	efbfmc
+bsleeps	Zddmch
-bsurgeo	Ykaecm
crhand	dkYcbm
-3have your contra	eddfYm
pdomino	fdbedm
-2picks on	mebbbe
-3reache you by	mbffcb
-1try	accecm
rbact want-to-see-you	ffhegY
-3a messag by	abfemZ
-3owners is on	ddZadm
clvp	mecfiY
crcall	mebece
nlive	ahZcfm
ppoison	bmffdc
+bleft	Yhkblb
rxsuperseded before ahead	YfeemZ
-3extra week in	fedfYm
cljean	egedmZ
nadjour	cfefmb
clson	jaaddm
+btreasu	mcbZjc
-1,	gglbYb
-1hoped	edefmZ
crkiln	ffmfYe
-3be in by	cmefeY
-2picks by	mZfcdb
plinks	emafed
nshown	hYefkg
-2commen :	Ybcecm
nexclud	Ylbebm
-2hours :	deaccm
clsafegu	cmfeec
-3write on the	kedehY
+2we close	adceam
-bvalent	Yfeefm
clvalent	Yfeefm
-bdean	mYdmYe
-2is your	demebY
nparts	bfeemb
-2inform by	gYfclZ
ngradua	leacZm
-2anothe by	bmfecY
-3be return within	bZffcm
crwine	befmdc
rbsuperseded corrected-day	cccemY
npapa	dafefm
-bprogra	deedbm
ncontin	amdgfd
-bcases	hZffbm
crtimes	Ymgdkb
cllake	Yfjedj
crheads	dfeaem
-bb	bcicmd
+2s presen	cckfYg
clprepar	ldkeYd
-bpupils	ddfeam
+bthere	Yggbmg
clevery1	dmdffZ
-bfare	cdefcm
clfare	cdefcm
pblasti	dddddm
-2intake of	cbaeZm
-2swing by	Zameah
-1emails	mfbdcY
-3you hear on	mdbeba
clhope	iZYaem
-2runs from	ddZhYj
-2the result	meeeea
ptogeth	maebaj
-3decide so on	YddcmZ
-3will reply within	mcffeZ
-bmove	iYeflc
-2confer on	idYlZY
-bolu	mecddd
-bamend	mdeceb
clamend	mdeceb
clsober	ffffYm
clwhose	ihddYi
-2update :	Ydfdmc
+bcounti	mdefeb
-2's till	bcfcdm
naspira	jffdkY
-bpeeled	cedfmb
clpeeled	cedfmb
-2@d by	amdfed
pfrankl	bmfdee
pfootba	Zfdfem
-2and until	mafdeZ
-bshall	mZjbce
-3tell them by	amfffc
crnon	mdeedc
-2extend to	Zccdbm
-2form by	bmeeca
-2needs till	mZfeeZ
newes	hfmfbY
-bthing	Ylfalc
pmad	cabhcm
-3stays open for	kifdcY
nfrozen	aeeedm
clagrees	emeedb
-3would sit on	affbmY
phurdle	aimdcd
+2: your	fiiaYd
-2you in	hbkYha
-3know its the	bebdam
nerror	kceeYl
-2panel on	Ybjkcb
-2one person	beebZm
-3other interv on	efacam
-3be closed on	bededm
-bvacati	beeeem
phaving	ZgmdYm
panchor	ccYfmi
-1everyt	ekdgeY
-brail	beYdjm
-2feedba by	eZeihY
crthesis	llffYY
nmadam	debfmb
-2window :	ZigkaY
pwatch	bfmdZg
+2but will	ifeejY
+2i can	kdecYf
pqualif	Zhfecm
ndrags	meddaf
crwhile	bkgiYh
pflat	lYieYh
npen	eamedf
pconser	mfcedd
-1yard	camehY
-2the yard	camehY
-3emails and then	ZedfmZ
nmet	debbmh
clfish	efjelY
rxact not-before no	caedem
-2text on	mcdeda
nhandou	gefmbZ
nanonym	bdffem
nilse	Zfffmd
pprovis	dmcdcf
nkick	cfcfbm
-bsabbat	dffdbm
-2decisi 's	jcbjZY
-3so by the	igfebY
-2booked by	ekeeeY
-2reply inside	eYffjf
nbicycl	efYfem
crchoir	hcaebm
-1keep	iYhdYe
-3in the worksh	deceam
+2and would	cgYZgk
ntaking	fgYcmc
nthink	eadgcm
-2text said	Yeeemb
-3hours text said	Yeeemb
+2s out	YbjdkZ
ncanal	ddbfem
-bbrilli	efhemY
+2there was	ebdfmY
-bpastry	mbdehc
-2circui until	eeeeYm
-3on circui until	eeeeYm
-2than in	Yaefgm
+bperfec	amifYg
clnod	mhceac
nrenew	iYcdji
cldiwali	ceeedm
phung	leifeY
pleeds	eclYbl
+bteams	bdmffc
clelsewh	gZidma
+2: $	ZgiYci
-2to candid	kbcbYg
nlotter	ilffdY
-2were told	geeeiY
-3you were told	geeeiY
pleices	mgfffY
clsubjec	bhbfcm
+2is gone	cecfmY
-1announ	fbbdmY
-3automa mail of	efefmY
pshy	Yhfffl
pgreat	bcmhZg
psituat	emefea
prubbis	cffmea
clwhom	edmZZi
cllunche	ffmfbb
crlaughe	Yfefjj
cllocked	bdffdm
+bweigh	bmecfc
clgrab	Ygdfem
-2them until	eZeecm
rbsuperseded away	Ycdfhj
pbeauti	bdffcm
+2in .	adeemZ
-2text me	cmaeda
+2is d	kddeYg
-3seen on the	ZehYYm
clpharma	hcmcYj
rbdenied open-ended-time	lZaYaf
-2financ on	abbcbm
cltour	Yiccem
-3up for us	bebdmZ
-bplain	gYjecg
rbappointment want-to-see-you	bYkdbg
cllife	kchdkY
-2so for	ambecY
+bphlebo	Zfffmd
+2it might	bdkfjY
-3all of them	mbadZa
+2, munich	bdedZm
nmarkin	eejkgY
cl️	gjbYif
pgo	hlefYe
-2the post	YcZdgj
-2select on	Zffmdg
+bsearch	ffffmY
-badd	bgemdb
crboss	ZfjimZ
pwide	dhdbcm
+bespeci	cgdemc
nupon	hZeebm
psana	bddfdm
ncheek	eddfmc
-2come again	bemeaZ
crsits	ffeeYm
nlook	aZmdif
+1please	ZmYdfd
+2nothin more	cfeeZm
+1reads	eeefYm
-3go out by	mdfeca
pnuno	feffmZ
nrafa	feffmZ
nspania	feffmZ
clones	hmcicZ
-2ok by	amfeda
-3in betwee the	aeZeem
-1holler	mdcecY
cllol	efcfbm
-2in the	igjfYa
preorga	mfedea
-2site on	femdbZ
-2, one	YalYeg
nhopes	Ymfffe
-2medica 's	cemceY
-2give her	mdfedZ
cldriver	Yahiij
-2then on	icZcYi
-2trial on	ZdjelY
nciao	dedddm
pkennel	Yifgje
-brestar	beeedm
pcontac	lfYedg
crhandov	debeem
+2, meanin	kibcZY
-2mainte on	adbecm
-3us till the	maeeeZ
+bkind	ffffmY
-2engage of	adedam
-3made on the	YdbljZ
nporter	maaeef
+2on your	ddddmY
pran	mZffZf
pferry	gjiYfc
-bslack	kbfkeY
+bsaid	jYeZhk
crsteps	mffffZ
+bticket	Yfdegl
+bdownlo	lblfdY
-bdives	cfbfem
cldives	cfbfem
+2and messag	ffdlbY
ptypo	Yeldke
+2: do	ZmeffZ
-3course of the	mfddcY
-2inspec on	Zdbamc
peats	mcdefb
-2does it	mdbeba
pvisits	ZkemcZ
-3instea of the	acdema
-2yes ,	leYeZd
+1every	mcbbgc
crcome	dmlcYe
-3off on the	icZZYh
-3pay on the	ddbfbm
-bcarols	meYfdf
-3harves in the	dfbeam
-2result before	mcffda
pat	emgebd
-bgreat	Ylacif
rxsuperseded since past	fffeYm
-2^ what	Ybedek
-1shortl	Yecmec
crsometh	ccgdcm
pbidden	amefed
poyelar	fkefgY
pboise	ekYmea
-3@d , the	hblaYb
-bbetwee	dYlhYi
-2anothe candid	cedcmY
-3to anothe candid	cedcmY
clpresse	heeemZ
crfee	eZffem
-3not commit to	Yedejd
nretake	fmaeec
clnlt	Ymfffe
nvery	mYfdZk
+bdoors	eeafem
cltruth	mdfffa
-bpub	dbeecm
pguessi	jcdemY
clbooks	gkYedg
nt	cmheda
-2sits in	ZekjcY
-2meetin till	cbedem
-3in meetin till	cbedem
pany	afYdmj
+2: have	bkbfiY
nmanage	YblYhl
+bmayor	hedmac
clroad	Yaheli
-bseriou	mfeceb
prow	ihYdZk
clhr	mcdgYg
-3to start on	eZdfem
rxact on ahead	Ydihag
+2i want	aZidYm
+bplane	dfefam
-3doing your screen	ZdbdmZ
-2they promis	Yeefmb
-boh	gYhemb
cryear	Ylcdgi
-bissue	mbffdd
nassess	emceYi
+bparent	ddmedd
+2coming ,	mdeeba
-3they pick on	mfdbcb
clpatrol	cfhcma
+2to talk	eaZhYm
paye	achfdm
pspent	ccZggm
crcostum	ZkYmef
ncapita	gbfeam
pprojec	Yimdcd
-bfill	jjYdee
pclause	dkcdmY
clfleadh	dfedbm
por	ZmhdYk
psaoirs	kYdegh
pproble	gmaefe
-2you got	YleekY
+bleaves	mYffeh
-2you all	geedjY
-2ask me	iYYcYj
-2off on	eaYdek
crdebrie	adYmbl
-3will do it	Zbbdcm
-bloft	dfefam
crtime	Zlaemd
-3appoin at the	Yfemda
preconv	hfeemY
pprepar	Zjdebm
-3room they said	Yefemc
-2sign on	bhYaZk
cladjour	kbbema
+bbell	ihaZZm
ndelive	Yaggdm
pscary	edmfeZ
-2result within	fYfdjd
+2, mentio	Zeddma
+bpie	dceemb
cltower	bdmeef
-2presse for	bddcmZ
-3the presse for	bddcmZ
-3they gave me	Zmdfec
-2post by	dZeeYm
clschool	ahYaim
pun	ddmedd
clanand	eemfca
-2post on	haYYhd
clsings	ecdfdm
-1those	cmceaZ
nsystem	efiYkd
-bbass	efmffY
clbass	efmffY
pnerves	gaceem
-2for them	bYleaf
+bboth	meehYd
psmashe	jYeffk
crstruck	ffffYm
nsweden	effmda
clcases	gYeekh
+2the owner	Yddddk
+2is .	mdafaZ
-3's off ,	YebfmZ
-3he has till	Ycfeem
-2my papers	ambeaZ
-bdue	ccZlmf
crcases	cefmea
-bbishop	lYabhi
crprogra	efefZm
nvaccin	cefecm
pbid	Ymdigd
-2again for	ciiegY
nroux	ZZjfmd
-btie	idbmcb
crminist	eZeecm
-bdictat	gdhelY
+2to pick	mgaZZZ
+2and writes	ibdkbY
nnorthm	ffmfeY
-2after lunch	meaecY
psays	dYehkj
-3to you :	maaedb
cllogist	Yilfed
-2them after	fdffmY
nwanted	jiaYej
-2record by	cmeeda
nlater	gYhhbj
ndischa	eemfdc
creveryt	ekbglY
+2they see	cebhYk
nconven	bfceme
-2promis for	ibYaei
clbid	eemddb
clblood	Yfmebh
+boveral	dYjfel
crowl	ceefmb
crdestru	cmdfdb
-1mart	aecdbm
-2mails ,	Zebbma
-3three mails ,	Zebbma
crforeca	beffcm
cltypica	jZbdam
+2and is	jYYmac
-bgood	ckiYfe
prutter	mffefY
cldemoed	deeema
nproud	bddeme
cllorrie	cfbfem
nthis	eZYglm
nhoped	mcdefc
clwomen	kfcfYk
+2would you	ahkeaY
crclubho	ieYfdl
-2up after	cbeecm
clsays	mbifdb
-bhygien	amYehh
-btexted	icbeam
-1sat	ZdjYgg
pdemons	dmdefb
+bjoked	eececm
nchose	fdijgY
-3visit of the	deaemY
+1this	kaYkYa
-3earlie than the	aeffZm
pwheels	gfgflY
-2never said	Yedefh
-3i never said	Yedefh
cllapsed	eeffma
-bq	hdYfih
-2had need	lbfccY
-2attend by	bmefeb
-3can not meet	eeccmY
-3hearin on the	Ycmcca
+bagency	jamaec
pscore	maedYj
clparent	mZldbb
-2evenin on	bbYejj
-2it shuts	ZmbecZ
plackin	cmffea
nforgiv	idmbgY
+breplie	gbdbme
poffs	cffcdm
+2, are	YZddfj
nlicenc	cemdiZ
nextrac	eeeeam
pharrie	ecmefb
+bspare	ceffbm
crspare	ceffbm
cratoll	ceffbm
plyon	hefdYm
ptweet	ieefYl
+bvenue	eZedmg
pchatti	acghbm
nunreac	bmdeiZ
-2have you	YcgeYm
+2turned out	bceemZ
-bfish	bdmfdc
-1garden	aecdcm
-2class on	mecedY
-2# interv	bjakdY
-3open everyt on	gcdjbY
pwee	ambfgf
crwhos	lfffiY
+2from interv	mceeda
-2needs the	bcdmcY
clapp	fmdcbd
clana	abcdhm
-3the letter ,	ZdddmZ
phospit	hYeklZ
+bsheet	Yldeja
clazores	cedeem
-3, until the	jiehdY
+boffere	fkeckY
-bbeers	febemb
clbeers	febemb
-2messag you	meefcb
-bwater	acmdci
nstaffe	gekeYh
clevenso	Yjdfel
pcorone	dmgeeZ
+2and letter	afemcZ
-1except	bcZfdm
+2, equity	abefam
+2the secret	beffZm
-bmadam	edmfiY
ndrop	Yehgmb
clsoil	mYiefd
-3hear back by	igffbY
-3specul applic of	ffffYm
-1signs	jaajYb
pquarte	eYihZl
cluniver	acdjbm
pwon	emjbdZ
-bend	mgajYe
-3employ of the	dcefmY
pbig	feddam
pghent	eddedm
clexec	Ycdmjd
crmayor	heemab
-3letter on the	ieddjY
-2# by	dmeedY
-bdeals	meefea
cldeals	meefea
-2accept on	Ybbbmf
nhorse	kgdeiY
pbigges	deambg
clsnow	Ybddmi
+bcalm	dfdccm
punfort	jYfchf
pmax	gldieY
pheadsh	aecidm
clprimar	efdfam
+2, called	iedegY
clsimone	lbffYk
-2e by	mZfdda
pcards	eechZm
pkeg	ecmefb
-2he say	idieYe
-bimmine	dfefmZ
-bfood	Ylkdec
-btanker	ffefmY
+bfarah	cfmfea
+2, back	ZZeccm
-bchurch	aeemee
cljulio	keffjY
clreplac	aebbmi
-bplanne	gbcddm
+2i talk	adjkaY
+2the recept	Yddfam
+2with their	mdcedb
-3decisi was made	afffmc
ncandid	Yhbmge
+bcases	bedmee
pfoot	fieelY
-bdancer	meeeea
ncompla	kZhelY
+bexerci	hlgeeY
-2last two	dZbecm
-3messag over the	kjabbY
pciao	hfeemY
-2news by	daeelY
ptotall	mbfffc
-2hr on	jcbeiY
ptold	mbcfib
-2me is	jjZdcY
nexhibi	feffmY
cllaird	mfffeY
-3summer on the	cebbbm
pleader	khjaYd
-1kno	mbbeca
nplc	ffmffY
-2lookin at	mdccdY
crcaptai	medecd
-3govern sit on	kcbiYY
crharbou	edmegZ
clvisual	efelhY
-2screen on	dbmbbb
nagrees	ffffmY
-3the @d ,	eYhbhe
-3or not by	mbfeZZ
+bhut	gfldjY
-2comes on	hZaZYj
-2you card	ccceam
-3thank you card	ccceam
clbloke	fjdmYd
+1your	Ykchgc
ncentre	ZmiaYj
pload	fjjffY
clexpiri	eeefam
+bcarefu	ffffmY
-2not after	khffcY
ndemocr	fkckeY
-bsecy	affmfb
-2phone in	egdfYi
pmagda	hdmedZ
-3, in by	bmffda
-bwebcam	eemfeZ
clwebcam	eemfeZ
-2a shift	acmfea
pthatch	cidfmY
-2job on	mbZdfY
nbadge	cfjdYl
-blambin	gcddcm
-2can be	adcfbm
-bexams	mdaYak
+bokay	mcefdc
-block	ZmdkhY
clbroken	mfdfbe
nabsent	afmfiZ
ndiplom	befemd
+btastin	efffmZ
crbrothe	YjjleY
nlanyar	mbdfbg
pfurnac	cYkffj
-3@d , on	ldZaiY
clhell	meefeb
-2writin by	hiedaY
-3in writin by	hiedaY
nunknow	cecjmZ
crprepar	Ylgeid
-bwomen	efefam
-3your inbox by	lYgfcf
clpaused	eefeam
clwhilst	ceeecm
nprinci	aeimfb
-bdown	Zcfaim
-3our verdic on	Zcbdma
-1advert	bdddam
crentere	fdffam
peta	gaedam
-2about you	YeZjid
-bsociet	cdcmjZ
-3like to :	Zbbdcm
-3are ringin about	aeZemZ
ntwins	dfffma
cln	klfeYZ
clgood	dmadhc
-2the office	dkYcZj
-2paid within	ZZffcm
clbank	ggdfYk
pcastin	ldYcbk
-2vote on	gaYhec
-3they said it	ZdeeZm
-3: till the	bkejcY
crstarte	gifeYi
+2, count	mbffdZ
nwillin	efefmZ
clours	eYhcmc
clpupill	ifdmdY
-3them by the	dkefcY
-2hangin till	mbdfdZ
-3you hangin till	mbdfdZ
-2heard in	hdeeYi
nnomina	ldYfdj
crgoogle	ffmfca
+1yes	jhbehY
nplans	acedfm
pmisspo	fmdfeY
-3, answer by	mZffea
-3give me until	mZeeca
clround	iaimeZ
-2it back	ilafdY
+bdear	mYcdfe
-2me know	lfadgY
ptruste	fmbjeY
nclimb	mdbdbh
-2to do	gfYdai
-bfilm	Yiffei
nloft	efmfeZ
crrunnin	efefmY
clharbou	Yhhacm
-3valid to the	amdecY
-bmidsum	kedjgY
-3coming back on	efjfjY
-2ringin before	dYbdje
cllegal	gYjmdb
+bnod	mdefea
pbike	kgifdY
cle	mjcbbb
clbase	dmffgY
-2had pencil	beeemb
+bagenda	Zecmef
-2guy out	afebmY
-3other guy out	afebmY
nadopte	Yfekck
+bvoice	bidema
+bcoo	dfhkhY
nad	adhdmd
clattend	Yiicbl
clunder	mdajcc
-2called it	flebbY
-3they called it	flebbY
+bcampus	Ymefch
clfive	cmiabe
pagnies	bmffdc
-2fall within	Ycffkj
-3of you before	iaeeiY
pedit	ideelY
-3it before the	Zmdeag
crberth	kfdfYk
-2them before	Yjefdi
-2by hr	Zddbcm
+bheaven	Zmefee
pupdate	YcZimh
-2openin is	cbaffm
-2rounds on	dfabcm
-2@d on	YekYhd
nhome	lbYeig
-1partne	aYhmeb
-bcalled	iiibYf
+bhelps	aeefmc
-2s the	Zeecam
-3@d s the	Zeecam
-3did i say	cebfmZ
pdaylig	deffmb
psaving	deffmb
pannex	emYfeg
-3interv to the	acflaY
psanta	chYfhl
+byour	amiaai
nrequir	Yejmec
craccord	mbcdZk
psync	efmffZ
+1target	bddemZ
-3to tell you	YZjchf
-bset	ghiheY
clhusban	ZmceZm
+1around	YamjbZ
-3a pint ,	aaZfbm
-2feedba in	meffdZ
pwhom	agZhem
-2fundra in	dfacdm
-3a fundra in	dfacdm
+bbrough	aeefdm
+baverag	bdfeem
craverag	bdfeem
-blaptop	bhcddm
+2they would	YZejma
flask	Ymhdgf
pnumera	ambeeh
-bmd	fcddcm
-2you to	YlifcZ
+2on ,	jYcdYj
clcounti	hdmdac
nsheep	cljfeY
-bbasel	Zeegcm
nwinter	dZfemg
pink	fmeebc
-bkids	eZmZej
-3answer mail within	Ycffdm
-2outcom by	dYechj
pcarniv	ieiehY
-3though by the	mbefaZ
+bgiven	cmbcmY
-2to within	maffea
+bdredge	cedemd
crdredge	cedemd
ndredge	cedemd
nsank	cedemd
nsomebo	kYYhfi
cldeacon	Ydfkel
punsubs	bcefem
+2: panel	YebjYi
pdebt	Yhfffl
nstates	dffema
-3is out ,	hebfkY
-3gave me the	kYfbYh
nfarewe	dmfedb
+bdry	Yjcfem
-3board from the	kfcajY
clama	ffZeem
-3client about you	efceZm
nincomp	Ymcfkd
crdo	ZkmegY
+bfaq	befecm
-3is in town	demecZ
+bended	aecfmf
pmrs	Zbajmi
clsaved	caefmf
nterms	Ymcekc
crwrist	dfffmZ
psponso	bZfemh
-bbrochu	Yefejj
pcathed	miYefZ
+1while	ZmfbdY
-bunsucc	mfeeac
crinto	ciYcji
-1reques	bcdbma
-bfault	jfefjY
clpensio	Yldedj
cl@s	YZkbjl
-1chat	bYlheb
-2said ,	khbecY
crbrusse	fbcffm
-2up in	bdccbm
+2so no	bedeam
cldeed	ahbedm
-2her :	dibdlY
-3we said in	kfffeY
-2i have	YkgbYe
nformat	cmggdY
-3call it the	mbcdbc
+bboston	befmeb
-2: since	ffffmY
crsense	Yeffem
crfilled	lgdmZZ
-2they rang	ceeemZ
+2, assume	Ybffjk
+bgarden	hlheYc
+2of @p	edefmY
pairpor	akYekg
+b@s	eikZYk
-3your yes by	bmfeec
-2us over	eedcZm
preloca	Zlmebc
-2dean wrote	efffYm
-3the dean wrote	efffYm
-2the select	Ykhbcb
clpair	mdfeaf
-3let you know	dbdflY
-2refere is	dacadm
npainte	ffgfkY
crworry	eeafem
nironed	lebelY
clcats	acmfdg
-3picks over the	Yfemee
pauto	mcefed
+bnewspa	fffeZm
crnewspa	fffeZm
ndeckha	cddfdm
crcleara	Ymddbk
-2two people	debhYi
-bball	emYdhd
+bpulled	ceffam
+2they open	Zeebam
-brunnin	Ygbdjj
crcentre	cemebf
-3the interv was	efkedY
+1acc	mcefZZ
+2acc .	mcefZZ
-bgrandk	ameeee
pmanife	chmfeY
-bneithe	dieemZ
-bevent	eljeeY
nson	Ykbekg
crthru	cdcfem
nash	afefmb
cltap	demfdb
-2patien until	kYdjcZ
ngladly	cegdmc
-2are decidi	medcdZ
ptoxico	bmffdc
pmcq	bmffdc
-2gives you	Ymefda
ppaper	fkkZhY
ntool	acmehb
-2interv are	efbadm
-2mine came	acdemZ
-bcheape	cdfcem
pvia	bYgfjk
-bwithho	mdeedc
clwithho	mdeedc
-2, say	ZhifbY
clbaptis	Ymaedk
nunifor	kmbceZ
ncost	Ylgedh
-3works , is	Zbbdem
-3did he say	hdifYf
clcttee	gcfmeZ
cleye	imdeab
-2begin on	YcbiZj
crhi	ddcfem
-bcohort	akdfYm
-3test on the	bbmdda
ntapes	cfdfmc
poften	hebdZm
-2hols til	baeeem
-2^ interv	YYmcea
phambur	befmeb
pverdic	mdbfgb
pretrea	meffeZ
flsoon	mhcecc
-2, after	iYdjga
-benough	kgZeYk
-3others done by	Ycfadm
-boursel	mjbafZ
-3@d and on	geZYck
-3they close on	Yddibg
nv	ddifmY
-bprimar	eedfam
-btruck	YbmeZm
crafford	eecemb
-2, until	mZbiiY
pcolumb	dgeikY
pmall	dejfkY
crmail	heYdhi
-3she has until	YjfZdi
nvolcan	dedfma
+1@t	Yegbki
pawaite	jYeedl
-bsanta	affecm
-3off me by	ekefcY
-3, in the	Ylcbbi
ptimesh	ddcfdm
+2be soon	mZbdZc
-bcalend	higYjY
+2, would	Yjhebh
-1any	ZYidYj
popened	iYljbb
+brota	emfdag
nrecipe	jckeYg
pem	cmdecf
nowners	Yibclh
-2up for	Ydkidh
nmobile	bclYld
+bdole	cedfdm
crdole	cedfdm
ngunill	dfemea
nsent	YZZlmi
+2, ofsted	dfbdam
-3ofsted @d and	efccam
crflu	Yeejhh
-3jury sits on	Ybcmdh
clsuit	jcmfbY
-3comple as of	eefdmY
pexcite	kYgeei
clups	jmbccb
crcards	mZdehc
nforty	eijegY
-3tells me by	maffdb
crshare	cmeehZ
nitem	mbYmeY
-2call within	ebffkY
-3a call within	ebffkY
nwhom	ibbhmY
pquote	Ydejld
+1s	ZYfcjh
peggs	gemfeZ
-3come back on	Ycmccb
npupils	Yeheig
-2applic by	mbffcc
clwages	jbjdYh
nrootin	efmfbb
nplease	bYmele
clretro	Zffeem
+bclass	blkfcY
ncrowd	aedffm
pfeel	jdledY
crblind	bedmhZ
-2it :	mfbdYY
clexplan	dgefmZ
crlunch	helgcY
-bstew	mefeda
clstew	mefeda
cloutgoi	cddeem
-bbeyond	imbecZ
naltoge	beffmd
pgreatl	jehYdj
-bex	dfccmd
pafterw	cZfggm
+bmisses	amdfee
+bminist	gabkYk
-3which took place	cebeYm
nworks	Ycihjf
crpickin	ibdeYl
-1dated	eYabje
+bcompar	iedmcY
crfull	cZZimh
-1starti	bchdYj
-3you , the	fdablY
nfare	eemffZ
+1okay	ZmZeci
-3be with me	YkYdbk
pchaser	eeffmZ
-2spoke of	geebkY
-2to them	YjYbdi
-1land	hcaaYi
crundid	deeemb
nstable	emffda
-1s	kchcYf
ptenure	Zmeeja
cljudgin	bedmcd
clpicnic	deceem
clchante	effmeZ
-2office in	iecejY
-3to you in	kYZeah
+1one	jYkcZc
-3was change on	debfmZ
-3here it is	aeeeam
+bregion	beefcm
nsuper	gfeYik
pbusy	fddbem
-2nothin until	mffecY
flbye	deekYj
-3that by the	mcfecb
prule	mgcZfb
-3from # to	bcmfcd
+2we meet	beaiYi
nfran	aeeedm
phighly	afdffm
ntech	Ylebfj
-2the next	hkdfcY
+2they let	mdefaZ
+bquote	mdcekY
-3point ringin before	fYbdkc
+barrive	eeZffm
clhoweve	afgcfm
cloverqu	bdffdm
psimply	emefbc
crsubjec	leefiY
pyou	Ymifbf
pacross	fmZcjc
phammer	mffbfb
-3to wait until	jYedfe
-2hand in	cmcfdZ
cruses	fafmec
cldoorma	mfefdZ
-2them in	Ymdchg
-3final on the	Yekedf
+bmounta	meZffe
-bplot	cmffea
psketch	Zmifeb
-1of	aagame
ptier	Ydjekf
+btruste	YYfjgm
-1link	bmcedY
pmd	jYgfei
clallott	imfdbZ
crbrings	meefcc
-2they sail	aecdcm
+2to approv	mbeedY
-3malta on the	bebdcm
cllads	eYgkaj
pthere	mgceZh
+2of closin	Ybfekf
pincumb	Zmfkca
crthere	flbYcl
pkeep	bfglmY
psesh	medeec
+2, unless	jcbfkY
-1rehear	acaecm
-bberths	meeedb
nunders	eagebm
-2us at	ecajYg
-bhidden	eeedbm
npages	haeamg
+bdiary	mjceYd
puntrue	iedfYk
-3was to be	cfffma
ptryout	bmkedY
clsergea	keefjY
rxaside after no	heYZhb
-2for us	fYgbhc
clbudget	YbYlgm
-3can not say	Ycceek
bsby span ahead	iYhgYg
nwalked	Ycedmg
+binvite	giaema
+bbasica	eYfffm
pin	cmgeec
+2for everyb	mdbcdY
clweighb	hleeYh
cltwice	Ybgdki
nassura	mbfeed
-2start ,	YiYdcj
+1?	bhjYde
+2? $	bhjYde
-bhc	afemia
clfar	dcdeem
clhot	efefam
-bcounti	hcmcYe
-1hr	hcebYj
+2, this	iYjade
-bsec	fhemcY
-3with me till	maeceb
+bvicar	Zedmhd
nheaven	Yleeef
clmarta	dlhfgY
ngut	hmcecZ
+brep	cdmffb
crrep	cdmffb
last	khfYfe
-3@s on the	ZeccmZ
-bpensio	Yldegh
-2deadli on	egceYi
+bobserv	eeefam
nnav	Zemffd
-bsafegu	Zmfedg
cl's	jcdhYm
clfundin	abdhdm
pvest	Ylafek
-3one , on	YjZjae
+bknow	dfccmf
crpublic	meeebc
+2before .	bgYbfi
+1slippe	Zdcfma
nkiosk	eehfYm
clplates	Zmekdb
clbutche	aemeed
nmoon	efmecc
ptested	fagfmZ
-1you	haeYhf
-2email says	Yeeema
-3the email says	Yeeema
-brubber	bffmeb
+2late with	Zeeema
nrubbis	dgmfdZ
clfinals	edmeec
-2^ but	lciedY
crcake	mgeceb
croutsta	Zehfme
-2done on	jdbYai
-breyes	cmbfde
-2a :	ahYbal
-bsketch	Ymaema
-1reqs	ejeekY
-2or before	ejdbYc
-3on or before	ejdbYc
-bloops	efeccm
crnina	efeccm
pbacken	efeccm
nraj	efeccm
pstarte	Ykgbei
+bcross	mccfdf
+2is realis	iaiedY
-2finali on	leebhY
paudito	madfZg
+bdone	jbYfam
-3each other on	iejecY
npublis	fgbmZf
-3orient 's the	bcccem
-2see on	ZeZgYl
-3to see on	ZeZgYl
cltaken	Yfcaim
clapril	kjeeeY
-3workin patter :	aebddm
nmiddle	djkbjY
-1direct	dYfgcj
crmercur	ffffYm
ncut	ijYdjd
-1end	dedeZm
nnever	ZYcghm
-bbasica	mefffZ
crsailin	Ydiedm
ptide	fmfeeZ
-binstru	fdhdmY
-3an answer within	dgfeYj
-3them in the	abemda
pwithou	bmdche
plearni	Yeleei
plight	mYgfec
-bfrom	liYdge
nblew	adffme
-3on the phone	Ycadmd
-bdear	kbadma
-2manage on	Yeikda
parea	fZkjkY
ntheir	eYbjel
-btags	cfbffm
cltags	cfbffm
nbath	dfffam
+bnormal	gadeYl
+bfran	beeedm
-btyping	kZjeYf
pterrib	ldkecY
-3though of you	ZdcfmZ
-btop	gaeedm
+bprevio	efcemb
-1count	mbfdac
crtogeth	emcZbi
+1say	jegfbY
crengage	efdemb
clworker	gdmeda
cltil	hhYacm
neven	Yghigf
clsuitab	eYffgm
-3shortl to the	Yeemeb
-3write at the	bffdZm
-2but meant	djieYb
-3@p but meant	djieYb
-2decide after	bdedcm
clleast	afdhbm
psale	lcadma
+bkennel	bdmffc
crkennel	bdmffc
crdbs	Yhffel
-2size by	bmeeec
-3sign at the	mccadZ
clgang	hmedac
-2emaile them	Zcgfmf
-2^ been	ffefYm
+2the trial	ffefYm
+2i know	mYaefd
clparts	dmcfec
+2they asked	ccedmY
-2the test	bdZcZm
cldresse	edefbm
+2, unifor	ccbddm
clformal	eYmcie
-3from me within	mdffcb
-1freeze	amZdZd
pdebbie	cbfeem
-bjudgin	Zeimcb
-3ask again on	Yeeacm
+bfindin	ffdfmY
-3joined the compan	ffeemY
clla	ceddem
rxsuperseded - past	Yeeegg
clemploy	fefcZm
nversio	hedcYm
pcatch	adbemh
-2dock on	aabddm
-3the dock on	aabddm
-3cut off :	bmbfbb
-2id by	aeeelY
rxappointment until ahead	leZiYZ
-2pick :	Zdmbeb
-3to me the	ijbdbY
pbefore	emhibY
clbusy	dffilY
pentere	Ydhfhl
nshuffl	dmefea
-bknee	ceeddm
-2one from	efeemY
nper	lZYdjg
pum	eiaemb
-3select board sits	aeijcY
crneithe	Yebemg
-2coming in	eZcmec
ncompen	Zfffmd
-2reside on	bcmebb
nconsul	bffemc
+ban	mZefdf
ncroydo	fgefYm
+bimposs	aeefmd
ptuesda	djZfmb
pknee	bdYfmi
-3am off from	jkeeYa
nplanni	fgmdZb
pstaffi	fcdham
-3one is on	bckkeY
+2is not	edmjcb
-2pick by	maffdc
-2partne on	ddkhYc
-btheir	mafhhY
clwakefi	admfha
-bloves	mdcfeb
pstruct	gmbfeZ
-bslips	flYefe
-3rung me by	mZffca
pstayed	Ydeelh
+bfailin	cmjedZ
-3you asked whethe	ikcfYd
pthirte	Yiffek
-3we interv until	ffefmY
+2and ,	YdYhjg
-3a text by	mZfffd
ptheo	macedh
-3meet you on	ceebkY
pping	eeffmY
-3not after the	kdffhY
pconfli	gmdccc
nlongli	ddedem
-2's not	ceffmY
+2, nine	cYkdYf
+2with them	bejkcY
-bscarf	Ybbfjm
-1onboar	Zddedm
nliam	fmffeY
ntutors	agdmcd
+bvisa	bmbaig
-1yous	mededa
-2there till	fYcdif
claccord	egbmfa
-2meets again	aeeadm
prao	mfbfdb
+breally	beembf
-3night : the	Yccfdm
-bfindin	kadcma
crrecept	abmeak
-2again :	ibibfY
-bpredec	Yeefkj
ndancer	dfemae
creight	bcmedc
clwhat	kYebhh
-2decidi by	aafcma
-2gave it	jafdYj
pfitnes	Zemcbj
-2receiv on	edcfma
nlooked	kYebmb
crkeeper	emdaic
-2essay by	amffbb
+1unless	Ylcdbf
clmodels	eaefem
pmonito	cfbffm
-1booked	aahkYd
-3servic would be	cdbfbm
-bfast	dkdlgY
-3it back within	Ymffch
+blate	gcieYk
nrecept	ehYfle
nstewar	Ylcjhc
nfast	blfmYb
nblank	bjcdcm
-3@d or no	Yeefem
nwarden	Yjdgif
pfreela	fedfam
phgv	aheema
ptheirs	Yediij
-2so before	amefeZ
pquarry	cmdcef
-2submit by	bmefda
crpicks	mdbbbi
pboring	emefda
crvet	leffhY
ndies	fceebm
cltenor	gddfma
parrivi	cmheeZ
+bbursar	mcdcbh
clmyself	eZbdhm
-bclaim	Yjcehi
+2either ,	Yedfdm
pdrilli	fmdfcc
-bhusban	bidfam
clhave	jiffYg
pdisclo	eemiaa
cllaughs	Zffemf
-bprizeg	decfmc
clprizeg	decfmc
-3told me on	aeefmZ
crvan	gceeZm
psurpri	gemafb
clspot	Yekekd
-2wait ,	hcccjY
nadvanc	mjbfcY
+2on :	bdfdmZ
-3at last ,	bdfdmZ
pray	jcifiY
-3, # more	cedmaZ
+2ideall .	ambfda
nbeer	Zdgfcm
npink	dfeccm
+2they say	hgZfYh
-2applic ,	fYYZje
nherd	eemfcb
-3call by the	eaefkY
pballot	kcmbac
nsons	agefcm
-2holida ,	mcbedZ
ptrade	gcejkY
-1ofsted	beccbm
-2here by	ciekYc
pallowe	mcchZf
-2for that	dmbfeY
clblank	maffYk
-bcourt	biZgbm
pmine	emdaai
-bcampai	dceedm
crhopes	bcmfha
+2no one	dfceYm
-3webina on the	bdafdm
-2crosse out	ZedemZ
crprompt	ebmfdd
+2, someth	medeaa
nnerves	mfdkaY
clb	clZbYm
+bunion	cdmffb
+1max	iYeeeg
rxaside for past	dbYdhg
-3be inform on	efedkY
pthree	flekdY
-bmailbo	ekabbm
clminimu	eefmbd
clgrands	cfbeem
noutfit	cmfdYj
-2count the	aecdcm
clleices	mfffeZ
nears	kflfbY
+2no longer	adbfmb
pcctv	ieemcY
+2and give	fZYlYh
pmilan	dmffeb
pseeing	gYiiZj
crjet	Yfieek
-3panel reconv on	Yfchdj
crhigh	Ydidij
-2around the	fbYaek
crher	mbgZmZ
-3my answer on	mbefcZ
nhill	cmeega
-3hear in the	Yjcdck
crcalm	ffefYm
-2arrive the	bacecm
pbouque	Ygmfed
pharves	kdYZjg
pargue	edafme
-2board is	Yedidi
pimport	Yieddm
neach	magaYk
crowners	jehfgY
preplyi	Yeklha
-2asked whethe	ikcfYd
pinside	mdfefb
-2anythi for	jjbeYZ
crpages	dmefeb
-1whole	abZcmc
-2word before	mdefbc
phandle	mkdbbb
clheart	hfffYl
crshout	dhidYj
+blogo	bmefga
+bcopy	Yigfdi
+bdarlin	lbjedY
-bhambur	debcmf
+2and @t	deZeam
crkids	eYgfel
-3to come back	Zbmfdb
pexpens	YYjfli
-bgerman	mbfffa
+2, cash	addfcm
-btap	eemfda
-1circle	dfdeZm
-2had circle	dfdeZm
-3i had circle	dfdeZm
clish	mddfea
-2meet you	achdkY
-2thing about	bddemZ
+ballerg	cmeedc
-2pushed to	ZediYh
-3was pushed to	ZediYh
-btheory	Yffimb
-1chirop	adcecm
-3my list for	dddecm
pfourte	Ymddck
clsometi	jZjigY
nlawyer	aladZm
-bop	gdbcmc
-bunchan	demeeb
pitzel	deefmb
cragreed	mbciiY
-3second meetin on	efaaem
-2rota out	Zeeedm
-1ashore	YjaZbk
+1each	maddbc
-2unifor fittin	cdZecm
nnurser	bekflY
clfacult	hfbYfj
pmedia	demdeb
phead	kheYgc
-3truste on the	aemdcZ
+bturnst	clZemZ
-1piece	Ycbfjf
crusing	cbefem
pideas	edfmea
-2pulled out	Yeefjh
-bken	maeedf
-3back in the	ddYejg
+2any more	YaYeel
-3if i said	aeefbm
njules	Ykdecl
clmagda	fdkeYj
-1outcom	mdbcec
ploaf	gfffYm
+2, auto	Zddecm
crextend	fefkYi
-3, then the	Yedbig
plincol	bmffeb
+2we read	afembZ
-3to tell them	amefdZ
nhonest	dYcgij
-3with me before	hYYeZl
+bpriya	mfdfeZ
crunless	amcedg
nvolunt	fYdcjk
clpassag	cmfeeb
+bbreath	heffYk
nmvh	efemdZ
pgoing	iabYmi
-2gets here	abdecm
nappare	bcgbmg
ppot	beeedm
-bscenes	Zmffee
-1good	Yaadkj
-bforgiv	eeefmZ
phallo	Zmffee
pjörg	Zmffee
-2signed ,	bmcfba
nalarm	gkYijY
-2now the	gZhYed
-3is now the	gZhYed
-byous	mefeda
ptops	bgmefa
pwine	madcbi
+1anyway	fZYcak
clhours	Yiibkf
clcolour	gefflY
-1about	eYcfhf
+bas	gcYiih
nginger	geYffm
-1gate	famfeY
pfeeds	gdidYi
plollip	mbYbdk
-bjurors	ceemiZ
-banne	Zffmee
clanne	Zffmee
nmaker	chcemb
+bpingin	eeemdb
pgames	Ymffff
pused	cecdgm
-3guess , the	aeaeam
+bside	jYgfck
-2: debrie	ceembZ
+2before term	jjffeY
-bsecuri	Ymdgah
-3your interv from	ffZemb
-bmadame	eeemfa
plungs	Ylfffh
+2i go	ZbhjYg
-2that to	meedcY
+2: longli	bedmaZ
-3from us on	ldbegY
clradio	hiYkiZ
-2^ rang	Ycbeck
-3an answer the	mfceeb
pdot	hbmeea
-3office in the	eemceY
+2i put	ckcejY
-2give you	Zmffdc
crbeliev	mbfebh
crpacked	adhedm
ppool	mZbfak
-bfarmer	eeefmZ
-2you come	Yheebi
-2re opened	beddmY
+2and with	ebbdam
+bshred	ceeedm
-2they decide	mfeecb
clorgani	igekbY
-3and ring me	mZffee
-2^ then	Ychakd
-btestin	efeema
psat	miYebc
phungry	Ylfeeh
nclarif	mgffZc
pchap	Yjmfec
crfolks	mdefcc
nfigure	dgmfbd
-bairlin	amfdbf
-3tapes at the	bfemZZ
crcto	Yefjbl
-beve	eldjdY
pclass	hgdeYi
-2up saying	gejeYe
-3hung up saying	gejeYe
ncaptio	ceimdZ
-bbounce	mcffeb
clbounce	mcffeb
-1given	jcadYg
ppinned	mgbeYh
clset	kghgdY
np	ikgdeY
clpost	mZfbfh
-2leave :	aaeeem
nfact	dfemgY
nchoice	mYiZaj
nthinki	dbbamh
-3openin on the	deaebm
pvetted	ameeee
+2, pinky	mceeab
+btenanc	Yjdedl
crtenanc	Yjdedl
-3in place by	aaeedm
-bdelaye	mdedcc
-3i have till	Yfefeh
-2, verdic	meeecb
-3sail on the	biYdZm
-1paperw	iYcebh
-baround	lYhbbi
crmistak	eeefam
-1auditi	Ydicfg
peuro	meceeb
pcollat	emdbdf
-2only the	abdemZ
ngoer	allfeY
pclassi	amZddk
-2great interv	fdaemZ
-bfeelin	dfdebm
clfrozen	dekeYl
panothe	fdkfYh
-bbev	eemfeZ
pwomen	laYefh
clfifty	ZlceZm
+banyone	liYabh
bs- lower-bound no	Zeedbm
pjoint	bemheZ
-bstayed	deedmb
crbatch	efgfYl
+bjudged	edmefb
+2is to	jdeemY
nranger	cfffmb
-1chase	Zcdecm
-bbet	bfdedm
crtill	hcfYhj
crtakes	kYadmc
clcto	kcYcke
plido	lfcejY
-2lodge by	cmffcZ
crgenera	hadmec
crmad	afkeYi
-3regatt 's on	ddadcm
-1nay	kiZdcY
pelegan	cmfeeb
+1since	amabee
crpostpo	beefmd
crfits	cffbfm
-burgent	bdmedf
nthan	cjcmcd
-bcousin	abkbZm
nexact	dddddm
pdelacr	ffafmc
+2you can	hYleZe
ntoecap	Ycmehd
-3by phone on	Yekfik
-1#	Ydjfbf
crmy	dmZfdh
-2usuall takes	mefbea
+2and at	mdfcda
-2off within	Ymffea
+bsignin	Ydcmjc
-3@d is the	Yfebdm
ptalks	ZlYhcm
clanybod	Ycdemh
-bexecut	befmec
-3finali on the	addadm
clgentle	YiblZi
-3name by the	kYfehZ
pmaster	gjhkZY
crcleare	mdeffb
-2online on	edmeca
nslid	kmaeZb
-bmyself	hYcdhj
-2or the	YciejZ
-3and back on	becedm
-2see by	kdefdY
-2sang on	fdddlY
-3who sang on	fdddlY
nimport	acafgm
planded	mecfbe
+bcantee	cdmbag
clpints	demfdc
-3batch on the	djcdjY
clmailbo	ejabbm
pbarrac	gZmejY
+2and result	hfeYfj
nfaff	feemca
clexplai	iemebb
-2first shift	cdbfam
-2either way	medebZ
-3verdic for the	YfeemZ
cljabs	Yecehm
-3due back on	aeceem
-1going	Yhgebi
-2portfo by	jYedeg
-3for that is	ZmdfdZ
+bsometi	Ydddkk
-bshutdo	cefedm
-bbit	mhhceY
+bruns	bmbfbh
-3open again on	bedcdm
nmoving	ffedZm
-2lady ,	adambZ
-3a lady ,	adambZ
-3mine 's the	ckabYf
+2, bless	Yfgfhj
nmarjor	cfefmb
clh	Zeffem
-3us both by	mYffee
+bforget	eebcmb
+2by @d	dYjdai
pahoy	mdgfdb
clgod	dddcdm
pinto	mgfabe
pcream	fbmedd
+bgut	Yflfci
clref	aidaem
-3it out on	Yedjdk
-3with me for	mcecbZ
+1next	mbdeda
+2only ,	gihfdY
pvisiti	mdelcY
plorcan	ffdcdm
crun	dhffmY
-3when : the	mcdfcZ
+1nor	Ybabih
-1minute	dZmfee
-3us over the	Zefhhm
-3yours from the	eececm
-2chosen by	cgfejY
-2minute on	bameea
pbello	dcfeem
cremploy	ahdfcm
+bdr	dfmfea
-bhaggle	dbmfdd
clhaggle	dbmfdd
-3her return on	mdeedZ
-3says , within	eZfdmY
-2^ is	igjadY
-2last interv	cehjYg
nexactl	Zmfcef
-2we have	cbmbce
+bfalls	hjYdei
-2fair on	Yafcji
clbev	eemfeZ
pcall	mcdfed
pnuisan	dedmfa
+bless	gddfZm
pq	flYaZj
+2# ,	gZdjYf
-3us as of	ffefYm
+2or your	cmbffd
-1named	kYaZjb
-2have till	ffcaYi
pball	cmbebi
-bbutton	dmddiZ
clbutton	dmddiZ
nit	gdcemd
+2, now	bYaald
punable	mfcgea
pcounti	bhcedm
+1were	eYiflY
+bmobile	lYffff
-3it took until	jbeegY
pbottle	aaffgm
clrubber	affmec
+1madnes	aecdbm
pchoir	Ydelfh
-3refere due :	bYedhi
nframe	cefddm
+bboiler	cebeem
nselect	Ygbkbm
-2log off	mbdfcY
-3i log off	mbdfcY
+bhangs	dledjY
-3a day ,	dbcedm
clfloor	hbYeji
-binitia	afcemf
nresend	dfefma
crdeclar	imhdZZ
nlaptop	jimZcZ
nunchan	Yhcelf
+2s assess	cdjdgY
-2days ,	aaYdkh
+1stated	aceemZ
+2, a	bfadmb
pplasti	mfecfb
+2on whethe	Yjecej
-2myself on	Yefedm
clalerts	abefmg
crafter	iYdheh
nquéré	bemeha
pflip	ebmfdc
ppancak	ebmfdc
pringer	megefY
-2forwar to	gamZZc
-bfunera	bddefm
-2doors open	femfdY
-bmissin	Zldema
crearlie	bebZmi
ndeadli	Ycjbkj
-2's back	hYabZh
ptype	bifema
+2: void	cddemZ
-bfull	aYecml
clrely	medeeb
nprogra	fmfbbf
-2portfo on	eamfca
-2^ induct	bdbfcm
-2ring again	meefbZ
+2a m	hbkbZY
-3place on the	adYkei
-3offer lapses on	ejddYg
-2meetin to	aefmaa
-bholler	meeeeb
+2, room	YZmdce
cldoing	mbdkcb
-2's dated	Zeedmb
-3letter 's dated	Zeedmb
clforgiv	Yjfelb
cleligib	adflZm
pfaisal	iefflY
-3from leave since	efffmY
nbeers	fcmeeb
+bchoirm	mecfeb
-2called me	Yaefdl
clcovers	Ycdmck
ptransf	ffemfZ
-2met in	beceZm
clwhere	mbecYj
nsingap	bdfmfc
-2down until	bdfcem
crmornin	cimcZf
pnegati	Yhmecd
-3no earlie than	Zffedm
-1final	YakihZ
-2short :	medcZa
poath	bmfffc
-bturned	ecceme
+1back	Ybbelf
-3make it the	jbbblY
+byou	mdhgca
nbreath	jYkcYi
-2date is	bkYZah
-2that ,	gccclY
-3saying reply by	Yffeib
poluwas	beefdm
clbear	lbcbYl
pranger	Yheffl
pdeligh	Ygmdef
-3they sit on	Yeejbf
psweep	demffa
crx	kbYfdj
clprobab	jbieYh
nltd	fYfekh
crrole	Yhdfkh
nfounta	feYffm
+2on averag	Zbfddm
cldecidi	macZei
pvalidi	ddeebm
clstamps	Yeemch
-3welcom you on	aebeZm
ninsult	emffeZ
+2the manage	Yddejh
-3medica direct on	bcbmZa
pborder	Zmefef
-bmagda	ddleYk
+bflower	kedfYk
-2someon from	efddam
pinstru	jmddba
-1office	Yjdfge
-2hour ,	cacedm
-3an hour ,	cacedm
-2sees it	acemcZ
crreckon	hfemac
+bassure	mdefeb
nintro	cdmffb
+benergy	ecefmc
-1reache	afddmc
-2was reache	afddmc
-bteach	acmeai
pundeci	meffea
clbrew	cdammY
nguardr	demefb
cllie	Yfeecm
cllady	gkYaam
clprogra	heecZm
clideall	dmefea
-3of feedba on	Yeeffm
-bsignal	hddbam
padmitt	bmkcZd
clmean	jgcjYf
-bfacult	ifcbma
-bthank	YZfdjm
nsave	cYfjfj
-1mallor	abbbdm
-2to mallor	abbbdm
pnews	ffiYdg
nwaved	Yedemh
pmot	eiYfek
-3are due on	abdeam
-2it ends	hYcZch
crown	aYjdij
pwell	efgjkY
-3but not before	Zeffem
+2so payrol	emfddZ
-3off is the	YmabYe
-3know , not	ddefmY
-2^ first	jffekY
+bclient	bmabej
-2read until	acemca
-bd	eedecm
ppartie	jdYedl
pantwer	Ymafej
crfeel	mdfefa
-3offers out by	Ybfema
-3took place on	ffcemb
-3have pencil in	lefdYZ
-3be in the	Zemdea
clfella	cZdmic
crblast	jeffYk
clceo	bcYkij
-bmarta	bimfdY
crworked	Yceemf
-2card by	jfffcY
pskippe	Yfmfbi
cltax	amdeeh
-bmanife	emZdbh
clmanife	emZdbh
-2said it	Ydeeam
nyouth	beeedm
pankle	mfeeeZ
-bvoting	mddeeb
cldairy	mdZedg
-3will ring you	hYmeca
-3not in the	Zdffcm
ntoward	ddbfem
psuppor	ebgcem
crshoe	cemfcd
cllose	gacecm
+2when we	bYcdje
crmachin	debaim
pthirty	hjddYi
ppet	ceeddm
-3others @d and	dfdeam
-3part time until	dacebm
-blagos	bedegm
-2experi by	caffdm
-btaster	eemeea
cltaster	eemeea
-2please ,	bmafea
-3person by the	Ycffam
-3client again on	ceacam
-bvanish	dmffea
ntip	cmeddf
-2she wants	bdfmeZ
-3, she wants	bdfmeZ
-boffers	jgYkhZ
-3cv on the	cedeZm
rbappointment could-you	higcYc
-btabled	ceemeb
cltabled	ceemeb
nregist	ZYdbml
-3off as of	ffffmY
clwiser	ceffma
-1approv	fdZjYf
-bhow	jYidib
-1rung	eddemY
rxaside by ahead	ikYfZZ
-bsheets	Yjffkc
crdelete	cgeecm
-2final round	ZeZbcm
-3: final round	ZeZbcm
ndinner	hlkbdY
-3grant , due	cYfemb
-1envelo	Yibakd
crhears	ldmZdZ
nknives	bbmdci
-3from us before	bdfdcm
-2come down	Ydeeih
+2we argue	Zeemba
pplays	Zdeemh
-breferr	ffemad
-blaunde	decfdm
+2if the	fYddgi
-3interv is on	defYcj
crranger	giffiY
clsheets	Yjffkc
nfurnac	eeefam
poverwh	mdffcb
-2from me	mbYcde
+bana	mafeed
-2, said	ecYjcg
+1brunch	Ybjeai
-1haircu	aecfam
+2and inform	jdkdYZ
pflies	mgYdia
-3wrappe up by	djfdhY
+2, paid	ZhhaYg
-2order by	aZfedm
+bfolks	aeemed
-3, ring me	Yikebd
-2have said	ebYchf
-bbird	hbmfea
crhold	eliZYk
-3it , in	jYeedg
ndenise	deefcm
-bresign	dffemb
-3their answer in	Yffebm
+2they phoned	bdeeam
-3new date is	mefdeY
-3us all on	bdbbma
crweldin	dfmfae
-bhinted	Yedeki
pcrete	bemeed
pheight	edmfdc
-bjura	ccefem
cljura	ccefem
bswithin period ahead	iidcYe
-2part of	dfddmZ
-3@d , decisi	meedda
pcrossw	Ydjfel
ncelebr	fmeeeZ
-bbank	kfYYjf
crsmile	Yejfej
-3would know on	mdeeba
-bknows	mbffec
+bhall	fcmdaf
-2me for	lYebaf
ptemp	imdebb
-2kept saying	aecema
+1either	gZZcYk
-2season ,	ceaedm
-3the season ,	ceaedm
+2they rang	adeemY
-2furthe interv	ffaabm
-3two furthe interv	ffaabm
rbappointment i-must-act	aYhfgf
-2jury on	dddcbm
-3the jury on	dddcbm
+2with #	ecefmZ
crbooks	maffdf
pgap	hhefYj
-bdrafts	emefeZ
cldrafts	emefeZ
nethics	mdffea
pchapla	kcYhie
-3his test on	bebdbm
nbuyer	ffmfea
pfancy	Yhmedd
-1news	jaYbci
ndoes	blkYbh
rxanswer after no	Ycjafj
-3my answer in	mdffdZ
-2the nurser	cdbfma
-bfranki	mfedfZ
-bwife	fZZmie
-1system	aedecm
plorna	aeimfa
-2free until	eYicdi
ntouche	Ybefkk
-1play	cdmfbZ
pteam	Zdmidf
-2manage back	Zededm
-2commit sits	hfeieY
clprofil	emacai
+2at #	YckYge
-2stop by	ZYkdci
clspare	cdmfiY
+1b	Yejdbl
rxanswer within past	Ydfeii
-2me to	gYZeak
-bswap	ddgcdm
clswap	ddgcdm
-2signed before	fjfebY
-2third mail	bfcdam
-3, third mail	bfcdam
pexams	behmea
-bcheese	hYlfee
clfire	gYkchg
pcity	feafem
cryours	dmbcai
-2candid before	mdfeeZ
-2now until	YZekdh
-2lofote on	Zeeebm
-3for lofote on	Zeeebm
+2and @p	efcdmZ
clworrie	Ygeflf
clafterw	dafefm
clstampe	dhefmZ
cldroppe	emeeec
-2probat 's	abffem
ntall	Yedlcj
nratifi	Ycfcll
pimmine	gedfmY
nshuts	emccib
-2they gave	ibkebY
-2scores by	aafmbZ
-3their scores by	aafmbZ
-bassign	Zeefem
-2verdic by	hYeebh
-3do so by	aZgfgm
-3will decide on	mffeda
+2, sir	mcdeba
-3vote schedu for	ceedZm
pspecia	hdccZm
phiya	hkbhYg
-1invite	jdaekY
clmadame	feemea
-bweighb	iffeYk
-3been open for	ecfemY
-2dinner on	gdhjcY
phates	mdheeZ
-2have had	kefeeY
+bstay	jfaemZ
-2confir :	bdmfeb
pcoach	ebbbgm
pshire	affdem
nillnes	eedfma
clreside	Ykibdi
-1doors	cdaebm
+bspent	Ydeeik
-2word until	Zdfbdm
-bcoding	Ylcedi
-3off @d and	cfeddm
pdelays	deffam
pdeacon	adffem
crmaths	cmgeeZ
pdry	kfgYZh
-1into	gbgbYk
psubmis	dmZmZd
nbrief	bmdfha
cldaught	chgdYk
+2, hang	mcdeaa
nmess	gekeiY
nreconc	dfffam
ndefini	mZZeai
+breader	eecmec
-bschool	Zibgcm
ndogs	mZeecg
phowdy	eefemb
-2everyo the	mfebca
+bsortin	hdlefY
-3, not by	Yaffkg
pbuses	meeddc
clni	bmfffc
pphilol	bffmde
pspeak	emdcbf
pstruck	hYefem
-2called everyo	YeefZm
-3they called everyo	YeefZm
ngrand	mbffZi
-3they say come	Zdmfaa
clseven	fcgcam
ptap	cfeemb
-bsalary	YkZhcj
clhash	meeefa
clanita	mecehY
+2and says	gbdZlY
-2moves from	gcaelY
pintrod	cemfed
-3answer them in	Zmffeb
-bkiran	hedmbY
-bdistri	Ylhcai
clplus	Yceekk
-1furthe	lddeYd
+2, our	hagegY
-2sign within	Zmfedh
pturnst	eYjffk
-3closes by the	Zafedm
n's	ffecmc
crrate	adYdjm
-3have a contra	ffefYm
crpizza	fdbecm
phub	dmdcja
-3, and then	ideeYj
clpsych	hjffeY
nhorosc	Yefffm
+bbroken	dfefma
-bdropbo	bmffed
cldropbo	bmffed
crleft	Ylgcdi
clowt	edcebm
-3would have decide	becema
-3, back in	Yiafie
-bunder	gdklcY
npolite	mgfeca
-2arrive within	YdffZm
pporter	ghYlka
-2some on	adcbcm
ppasted	mfhfbZ
+bclubho	cebfem
-bcity	dggeYk
-3they would ring	gccfjY
+bworksh	aealcm
clteams	dfmfbd
nharmon	bffmdc
-2govern met	dfffYm
-3: govern met	dfffYm
paffine	lYffeh
+1we	eeYife
pare	hhfiYf
cllord	dffebm
-3find out on	meefeZ
+1after	gYkbfa
crdad	mdhdeZ
-3will say by	mYffeb
-blawyer	mZdbak
+2the panel	ZcjkfY
clbottle	eecfcm
-3word by the	ZYedli
-1thru	aYmaid
-2you about	Ycgdlc
-breacha	dcdfem
+1at	dcmfdb
pnorvan	gYffgk
pswear	geeflY
pcake	mcafci
-2hands by	fjfedY
rxanswer on past	bdZYig
-2ludo by	Zmffec
+bchoir	bfcfem
-3the other by	mbffea
-2hoping for	mdbdac
clphotog	amgecd
-3reach you by	mcffba
-2come ,	bcadcm
-3offer expire on	fmdfeZ
+2, hope	Yhjeeb
prange	ikbgYe
crstop	faedme
pshatte	cddfdm
-1cv	YgbiYl
+2of thinki	deekhY
nrisk	bdefem
neviden	cdeemd
pdish	gcZfem
-3wait longer than	adeebm
-1live	kYcdci
pgut	chjbYk
crsalary	aemfYj
+2for its	leccYe
+burl	aegebm
+2, check	lbcdhY
clski	Ydidii
+2, soon	mddedZ
noverru	defemb
-2briefi ,	ikZbdY
+bengage	becedm
pscotti	mehedY
narriva	efgfZm
+2for real	mcafca
pfernan	mdffae
pstamp	feaYjk
pregard	dhfYlf
nbethan	ffZffm
nprosse	ffZffm
flchosen	madfka
-bcooper	amdmca
-3to sit on	bedZmd
-2last person	Yeaeig
npieces	mdfeea
+2but she	bffeam
-bdeck	cmefdd
-bsun	ddmfbe
-bnot	haZbmk
critll	eZffcm
-2fetch it	aceedm
pqueue	feeema
+2to hear	cYjeZj
clresign	dffemb
-1apply	Zbgfgm
+2after .	eeZbbm
-2has the	Ydbejh
clmost	kZmead
crboots	Yhgedk
-1began	adcemZ
pthan	Yjmbff
-bparagr	bmffec
-3tell us by	Zmedeh
nengage	dbbimb
clmilfor	ecceem
clhaven	ecceem
nwednes	khfdYf
-bbook	kYcbgk
crstall	jcmead
ncleare	Yeefmg
+2@t :	Yffemc
pboy	mdddag
pquicke	mhZfeb
crfar	jeembY
-3will know in	mcfedb
-3you a decisi	jfffiY
ninvolv	mdffeb
-2ringin me	mdeeba
-2i say	fZYcke
-3ask me on	mdbebZ
pde	gkYdgg
-2visa ,	cceebm
cladvanc	Zefffm
nmigrat	mfeeZf
pfilm	dhddam
clpurpos	fmbffb
-bhers	mYZefh
clleads	meefbc
-2shout by	ekeedY
-3made by the	iYeeia
-2goes in	hibbYd
-bbreakf	mibcae
-2join on	cdbedm
px6	fffmeY
npop	ehefYl
-2cook on	demfab
crrankin	mieedY
puntil	mdeieZ
-bhandin	amdfee
-2they close	accddm
-3, they close	accddm
+2to those	Zfeeem
+bwash	aeZmak
-3have it on	gdeYci
ppure	Yffffm
+2to prove	hhiedY
nbeat	faffdm
powing	mceehb
-3, silenc until	Zcfcfm
-1️	hiachY
-2@d ️	hiachY
bsin lower-bound no	fYhgZf
-2stands until	Yjifec
ptwist	mhdbbf
nmillbr	mffdea
-bphase	clblfY
+2that it	Ybffem
-3looked again on	eeaYmb
+bevenso	mfbfed
crchecks	cjcmdY
+badvise	mfeefa
clcellar	medffZ
-2magda on	ddceZm
-3with magda on	ddceZm
+bcourie	amdfcf
pjust	hcemhZ
-2pint on	cdafam
-3by the phone	beceZm
-bairpor	dfeebm
-2some day	meefeY
-bspring	hfYccl
pdoor	bhagcm
cltotall	eieflY
crfacult	beemde
-bcrew	mgeaaf
clsorted	lZYdgi
-3could have been	cdcdmZ
-bquiet	mZecie
-2am away	aeefdm
claugust	ccefem
nkeen	bcgeme
-2round ,	hdifcY
-3with the direct	kdYeja
-3and by the	kdfdbY
purs	Zgdeem
-bpool	ffieYj
pport	gecdbm
-2includ ,	bbfebm
-3transp includ ,	bbfebm
-bsixty	ddmfdb
penormo	effZfm
clspecs	dmfefa
+2and decide	iebYif
nchips	idffYl
nhomewo	Yiicla
-2announ for	aedemZ
pstops	cdmiZc
pmiss	iebema
crends	mfZbfe
-bgirls	eecham
clsounds	effmfZ
-bsparri	ddlfYj
clsparri	ddlfYj
-3the # interv	bjYkdZ
+2with the	jYhbce
-bglass	dfmefa
psauna	gmdfeY
nglassb	ffffYm
nhot	ffffYm
-b#	Ycfjjh
nhole	mefeda
nrule	aidmjY
-2went on	cedfmZ
-2partne vote	fedYZk
-3will hear by	ZYedkh
pdealt	edefma
nwept	eeafmd
praisin	Zeeffm
pmonste	lYfflZ
clcold	eeafem
-1founde	bdmeeb
nmeetin	Zfmagg
-2counse until	dafdmY
-3its counse until	dafdmY
+1only	cdZbcm
+2for us	gZkicY
crattest	cmefdc
-1displa	aeeema
-1before	giYabg
pdes	efmedb
pshouts	efmedb
-ba	fcmddg
nshared	cccehm
psevera	jcemcb
+2anyway $	aebdcm
npoints	dfffma
pordere	Ykdfek
nfunera	igefYk
+2to check	aZemca
nmoan	jeffYj
crred	fcdmdc
nvoid	Yfdeji
+bplatfo	ddmece
nsecuri	bbkeZm
+bblue	meeeea
pruled	Yaidjk
-3we choose on	mdbbca
-3will ring them	Zbeecm
-btaken	Yfeehl
+2we want	jgedgY
+1turned	YZdeje
-2hope until	cbecmZ
+2for someth	cbecmZ
-3you hope until	cbecmZ
-2we choose	mecddb
crjob	edYchm
+2lol $	bibemZ
nthus	efdcdm
+2does not	ZcYhlZ
+2hr lady	bffdam
nchairp	cdfmec
+1not	kcebYg
nbeekee	dfefma
-2someth by	caeeam
ntells	kaYkai
-3applic shut on	Yhcaal
-2depot on	kckccY
-3the depot on	kckccY
crquiete	efmffZ
+btape	eleffY
crtape	eleffY
+1works	aamdcf
+2he says	Yikdff
clbike	emZbjf
+2, only	Ycadjg
phej	iccmbb
+bmen	kceekY
-3and he said	mffeZb
-2comes within	mbffeb
pjoe	Zffefm
-bcarol	dfYekj
-2a yes	akadYf
-3away on the	hedfkY
-2yours by	jYcdjg
phappy	Yjejdh
+2would get	bddecm
-3's words :	Zdedcm
-3tender board ,	acambZ
+2, sure	Yedeil
-1town	YahcZi
cloverni	hamefb
-2of promis	jfeeYg
-3short of promis	jfeeYg
+2, pet	mccdac
clnomina	lZeeZm
nsmiles	dfmfbd
-3there on the	ZcYjch
-1pub	Ycfccm
-2due :	YjZcia
-3secret tell you	keefdY
-3cathed on the	afcbcm
+2it will	faZaYk
-bjot	ikYffe
nweb	kefehY
pbreaks	efeema
nfax	kdjfeY
+2s breakf	jdjfcY
-2and him	bddadm
-bsenior	kcYecm
nworked	mecfeb
clpush	Yjlfha
-2return on	jabYYi
ptray	mffffZ
pknowle	edcfem
nought	Zeicmd
ntape	mdfecc
psingle	mcgfeb
+2, so	dhYcei
pnervou	mbffed
-3goes : the	adddbm
phold	lYjeiZ
-bpermit	Yibddk
ptiny	bbdemh
-2textin you	afdemZ
-3am textin you	afdemZ
-bcertai	ghdeYk
+bhave	mbbfic
+2or he	fmcfdZ
-3place in the	hdkYeZ
-btall	Zeffem
cltall	Zeffem
-3passed inspec on	deddmZ
crfaroes	Zmffff
-brole	Ygicjg
+bagreem	maffee
+2for whoeve	Yeficg
+blearn	mbdecf
-3conven on the	gbYkYe
crperu	efffam
crreally	bmefde
-bsub	maaiia
+1though	fjZcYh
-bavoida	hdmfad
-2^ @p	Yecefi
-2him by	Ygdcam
pboatho	alffYl
nchapel	bdmfgc
+2, outcom	gbgkaY
crpencil	lejebY
-2@p to	Ycakbh
-3's closed on	efeeZm
-2an hour	damdab
-3have them by	bmfffa
-2begin in	decddm
-2throug the	cajkYf
-2tea on	beceam
-3can not do	beYdmb
npracti	bgjYgf
cldead	fmediY
-2touch by	gfeeiY
-3in touch by	gfeeiY
-2having interv	Zfebam
-3is having interv	Zfebam
nquarry	gemeZd
-2was on	efeemb
clsuppor	Ylfedh
crsubmis	mfffeZ
-3choose betwee the	acmecb
-3left the compan	ffffYm
-3on @d ,	eeeflY
cldutchm	dcdfem
paccess	Zmlccb
-2will meet	efdjdY
crremain	dmcejY
nfind	fcjmcb
-3judges sit on	afeabm
pagenda	gdmfcc
pbrough	fkYckb
nlectur	eimhYa
+2: advert	eceeam
clclipbo	bhefbm
psafegu	bgdedm
-1naming	ccdcma
pbadly	dldjdY
clcity	dggeYm
-3declin by the	Zmffdc
clball	kkYdhb
pabolis	bcfffm
-2two more	cecbdm
-3at two more	cecbdm
-3names on the	ijaddY
cllettin	jlYcZh
clgatewa	Zfffem
-1lasts	kYedbe
clreacha	cdefem
+2and to	iibdhY
cllagos	bdeefm
clengage	mbdcYl
clvenue	Yfjecl
-1agreed	Yedhci
-bwishes	aZdmej
nwind	Yfffgl
-3applic came in	eeffYm
+2i would	madccg
crgo	Ykikbe
clitems	dYcejl
pselfie	amfffd
ndad	bghdYk
clstoppe	Zceefm
-2from us	mbcdbe
clheads	fifeYi
+2, comp	YebiZi
-2portal on	mdbefZ
clgrowth	cchemb
nfee	alcdZm
pseptem	kjdfeY
nzip	eddemd
-3for mainte on	beaecm
-bweight	dmdffb
+2as in	dfefmZ
-3not of the	dfefmZ
-3last person on	dfeadm
-2trial is	bdmbda
crdear	mZeffd
-2yard on	heicgY
-3the yard on	heicgY
-2take us	fYelbZ
crbroke	cfffmb
nbeep	bdefem
nneat	jecmcZ
crevenso	kfkecY
-bfact	lfcdjY
-2us all	jcagjY
+1uh	Yhedla
pgareth	mdeiba
nbehind	hZgebm
-bhelipo	embfed
clhelipo	embfed
nthen	kddflY
crforgot	bdefme
norange	fbZfim
-3asked me on	eedema
+blunch	ddmbdf
-3, shortl :	Zcdmab
ppressu	Yhdfkg
-2rotter on	aecdbm
ntimeli	efffZm
-1lot	ekdfYj
-bloud	Ydifdl
-2the bank	YejmZb
crola	fdddem
+2you are	blYcci
clfit	hflfcY
+2she is	ghcbYf
-3the marath on	addfcm
polder	acjecm
+bnegoti	Zmfffe
-3to my note	eefeZm
pmira	Yffejj
-1bank	YdjmZb
-3your id by	eZefma
+2, @t	aabZem
-2clocks off	jjbfdY
-3she clocks off	jjbfdY
-3be answer within	mcffda
+2, make	Yccemd
cltrack	meedeb
pkev	bcdeim
-2the date	cfeeZm
-2preten the	aefemZ
-3not preten the	aefemZ
pside	ZidmkZ
-3decisi until the	cefdmY
clbrain	ifefYk
-1select	ekgZZY
-2argue ,	hdblZY
+2then its	mcedcZ
pmesa	efeeam
-2board ,	abembZ
-2you is	jhcfeY
-3this email within	bmffdZ
-3first shift on	eacfZm
-2i wrote	Ycacje
rxsuperseded by past	Yeffhg
-2not ,	mbceea
clgrante	kkeebY
clblack	lddfjY
crlogo	amefha
clknives	cZmeZk
-1wrote	jaYcci
pwager	Yfffij
-3is off until	acfeem
plogboo	cmiade
pweldin	ffmdfZ
crops	abmedj
clfather	eecimZ
-2mail of	Ybbdgj
-bdocusi	dhdfmZ
-balread	adfefm
clyea	gmcfdb
clfailed	ejbfYl
+2we pick	kjcdZY
+2now ,	kYbicY
+2, whatev	kYbcYk
nfeast	mfedbd
nnowher	efjfYj
+blettin	feebbm
ppassed	Zimccg
ncover	hmbegZ
clcrewin	mhdhcY
+2and sign	ckekcY
+2to you	beffmb
clcountr	Ydfjcl
-3got here on	ddecma
-3to meet you	acgdlY
-2it till	Zfblmd
-3the interv on	YYlckc
+bprocee	Zmdfid
-2and till	dYkfcf
pwhatsa	giYedj
+2and mine	ljeedY
+bmatchi	fffemZ
crmatchi	fffemZ
-3us in the	mbdfgZ
-2same lot	ffffYm
-3the same lot	ffffYm
-2ofsted ,	becbmY
+2we sleep	becbmY
-3is ofsted ,	becbmY
-3say so before	Zmefeb
-bagreem	akbebm
-2late as	efffYm
-3as late as	efffYm
crmake	miaZdd
crmat	hZmdfc
cltombol	eedfbm
+1have	giYcZi
-bp45	cmeffc
-battest	Ykdfeh
+2we go	cYdfdm
nquerie	mdeccf
cldocks	midddZ
-2accoun on	jdiegY
-1lads	iaiehY
nfly	Ygcbjl
nparks	mffdcc
-broad	Zdeehm
pswap	admfhb
crdeemed	amfffe
-2everyo on	iecclY
+bfeelin	Zfefme
clkeeper	ecagme
-2manage meets	jfdfdY
-1their	jabdYf
crgreeti	ceeecm
pfuel	cdcfem
clbefore	gmeebe
-2answer comes	meeeea
clstudy	edYilf
pspeaki	gbamef
pbullet	jabmfb
-2them ,	Yjcfci
crideall	Ykbfdj
clglasgo	dfffam
+2, found	bcdeam
-1holida	daZYdm
crpour	eflfgY
+2my tenanc	Zbbecm
clsay	mmecba
-byo	bckdam
-3starts on the	djYbbh
-1go	jYfZag
panonym	eaffem
-bpass	mcmccZ
-bscaffo	keefYi
nspoke	ajcemc
plisbon	gYdfgk
-2no is	mbceea
pverde	ffeeam
prehab	ffeeam
-2desk ,	abddcm
-2examin on	Ykkdea
-3meetin is on	adambb
-bneighb	eeefbm
-bcivic	feZffm
-bmill	iaddcm
ncreati	Yfdblk
-1verbal	Zbdfma
cllists	mdbecg
crdeterm	mdefeb
-3folks over the	cfeleY
-2paper on	bcdmca
-3your paper on	bcdmca
-3demi from the	cfeebm
+2each of	mcddbb
-b@s	gffbmb
phopes	icZeem
-3boots , the	gkbcdY
nharves	jfmfYc
npupill	cfcfem
-2^ re	beeemZ
-3have yours by	acefmb
pwhānau	fgffYm
-3unreac from the	dfdadm
-1side	gkdeaY
pfarah	fYffji
-bnegati	fYfcfk
pobserv	gmfbfc
pffion	fcbffm
-2have cancel	cdjeiY
clmind	maZggf
-2attend on	efefma
-1watchi	ddemcZ
-2start watchi	ddemcZ
-3they start watchi	ddemcZ
-2tourna the	abbedm
frdate	Ydfjel
ndrafte	dfffam
-bivs	efffmZ
-2nod by	cmfeea
pbids	bedfem
+2, who	Ycbbkh
-bslight	gfmeca
-3tell you within	mafffd
clstorm	dfffma
+bcleara	eledYi
+2after closin	hcjebY
-bseries	ffffZm
-2held :	cdbcmZ
-1inspec	cddcbm
-2^ deadli	bmcfdZ
pbehind	Ydhleh
+2they took	bdffam
-2's made	hedkbY
+bsim	adfeme
nnuts	egdfZm
pguide	fdYidl
pgalway	gmeedb
-3have to decide	bccfcm
crambula	ddkfkY
+2, gate	Ybleia
-2letter leave	mdeecZ
crpay	dfidYk
-2interv is	baaYhk
clvillag	meddgb
+2, hand	kZcdiY
-bvia	jgidfY
-2resign on	aeedmZ
-3applic until the	ZbfjkY
nfriend	dmdcZj
+2, object	Zefaem
-2or in	Zeffem
-1hired	geeelY
crfire	Ygdejh
pcounte	gfjYZh
+2they put	mbefba
nstared	mecede
ncat	mdjbdc
phiccup	ffefmZ
+2, and	haYkee
-1harves	cdccbm
+2, list	Yeciaj
crfilm	dmcfde
pchild	bhcecm
pnumber	hmgaeb
clcider	deffbm
-3ring me by	Ykfeci
npanel	Zbmbfi
-3@d on the	jcfYYe
-ballowe	lmaccZ
+bappren	mjceaZ
-2, signed	cffbZm
-bpromot	Ydcfmi
-bdate	ebhfmb
-3, and me	acmeca
-3the panel meets	Yfemcc
clsums	hddmea
-bstate	ijhceY
+2or you	ZkieeY
pghost	kYdelc
crbelow	cffema
-2will say	mdbfba
-2same as	dfefma
-3me before the	emcdZc
crvisa	cmfbef
-2applie in	efefmZ
ngot	Zcfbhm
+2mail ,	Yegfil
-btype	efeccm
prights	medffa
nstudie	efefma
+bnever	hYcblf
nnannie	Ymlfda
psqueez	efmeeZ
ph	kfjfcY
pgrinni	Yhfeel
clnodded	jdmebZ
-2not meet	decbmZ
clcounse	iZeZmf
-bbars	emaffe
ntraile	chmeda
nreappl	deffbm
nnear	cfhhYj
-3going to be	cbYaig
+2, its	fecgkY
-3trial on the	bcjdhY
-2it within	Ykeide
clthumbs	mhbdfZ
+bplanne	Ydekdk
-1owners	bchifY
-2the owners	bchifY
+2, until	iebdjY
crknows	Zedgem
-2^ nor	bdcemY
+2, someti	adeebm
-2hm back	Zeeedm
-2it on	cidldY
+2you wrote	afeema
+bmaybe	aeYlke
+bcork	efmfea
-3would tell me	dYcdig
frif	mjddcc
+2s rota	jgYefe
prain	ljfYcd
+2should have	Zfedmc
-3final decisi in	Zfedmc
-3, you got	amffbd
pearly	eehmfa
+2, i	eYchhe
pappren	kYgeak
-bfancy	aimchb
-2no within	iefecY
crvalid	dmffea
+bstarti	Zhmeaf
+blab	acfffm
+bflight	miceYe
-3is good for	bmefbZ
+bowed	efffma
crowed	efffma
clbrough	abcfim
-1depart	adccbm
+baudit	Zmbdak
-2menu for	edcebm
-bchapla	hfcelY
pfishmo	eejfYj
-3call them on	acbfam
clstring	geefmZ
poperat	Zffedm
-3partne is on	ceYjeh
-3feedba call on	Yekfcg
-bgroom	efaffm
nknew	Yeiegh
-3keyed in by	iYedch
-2a decisi	egYchf
-2to vote	affdmZ
-breplac	keYchh
+1deadli	dademZ
+1coming	mccbYg
-2, for	cgecYj
-2promis is	iecfkY
pheaded	emefcb
-bworry	bedfme
+bpartne	Yemkeb
-3the outcom within	mcffdd
-2: closed	ffffZm
ndepend	dbZhgm
nflyers	Yfffhj
-bfailin	bfmega
-2a verdic	eeeekY
-bappoin	iagmcc
-bsuppor	Ymcecl
-2, writte	kbdfYe
-3now , writte	kbdfYe
+1go	cmfcae
+bbuying	ffmeda
nadmitt	Zeidbm
nwaits	fgieYh
-3: no decisi	Zffecm
-ballows	bdffem
ptrish	jddflY
pvision	emdfdc
pmortif	hjhfdY
-3they need the	cdamaa
-3as of the	dfefam
clsharpe	affdem
rbsuperseded promise-to-answer	eiYbiY
-2from leave	Zeefem
-3back from leave	Zeefem
-2will wait	Zbegfm
+2is all	akeejY
-3told me within	aaffmZ
cllifebo	hedgkY
-bteams	demfbd
-bthere	liedfY
-3for a call	baeema
-3about it until	amecea
+bworked	Yceelh
pinitia	dghdlY
-2day was	efffmZ
-3will be told	eeeeYj
-bdesks	bfedem
+2they decide	Zeeemh
cldecree	laefYl
ns	hdYchi
clwrappe	Ybejme
crorchar	gekeYi
nshifts	kameZf
+bquarte	eaffdm
-2strike on	bfecbm
pmarket	aZchmk
-3date : the	meceaa
-bilse	fmZffe
-blevel	ceemec
pthin	Yldfla
-3week is the	ddZeem
-3pushed it from	beeemZ
-3they phone in	Zfefam
+2with me	camefY
-3you wait till	Ybbejh
nrecycl	Zffefm
-bfor	Yhlcff
-binfirm	dedfdm
+2, althou	jjffeY
+brest	magZZk
-2is only	Zdeedm
-3it is only	Zdeedm
-2need about	mdfcba
neid	dfffma
+2first ,	Yehela
-3from @d for	cdedam
crexpect	aglYfi
ppour	meelZZ
-bgoodby	ieeflY
cldown	iYgeje
-1brewer	aeeema
-2the brewer	aeeema
-3lot from the	efbdmZ
-3she has till	abfdem
-3text by the	maffec
nyours	Ylbfjf
npack	hfefYk
-1ballot	bdcmba
-2, ballot	bdcmba
pdance	egffYl
-2tastes on	cdiYbh
-3jury tastes on	cdiYbh
-2not :	mbbfcb
+bearly	cfaedm
-2answer within	gYedif
cranyone	eicdmc
-2meetin ,	acdedm
ntypes	cedmdc
+bdad	meedec
-3from me in	efcfjY
+2so he	gdkceY
-3it took us	Zbffmd
-3with her on	adgmaZ
rxsuperseded on ahead	Yibghe
-1blom	deccbm
-2mr blom	deccbm
-3meet mr blom	deccbm
pbarbar	eeefma
-3hall on the	Ybidci
-3are in the	ZekYde
crswear	iffekY
+2suit ?	ccmfec
page	dcdmef
-3say on the	mdbeea
pamende	cheema
+bquiet	ffflfY
-3prefer to write	Zddecm
+binduct	dmcdZj
-3from the brewer	aeeema
-bgazett	meedec
clfirms	eeeebm
-bwarmly	cebefm
-2rest by	gaekcY
-3the rest by	gaekcY
+2, assess	cejicY
-2partne meet	ieeYdi
-3to # ,	cfZeem
croffici	Ycffkh
pstock	mcefed
nwise	ehZfmc
ptours	eeYfmh
+bexpect	hamZjb
naccess	Yhjcgg
-3to the direct	ZdkjfY
-3moved from the	afeema
+1passed	Zdcemc
-1crew	eeijdY
npayrol	gkYcal
crcredit	ffYffm
-2a chat	deleYh
-bmeans	hkcbYi
clordere	echfZm
-2coffee on	bcmfda
+2, fell	aebemZ
-3senate votes on	aedbcm
proutes	mZefib
-3they said by	mefeac
+belsewh	ceefmc
-2: forget	aeebma
-3the phone on	Ybmdeb
-3dinner is on	aeiYdh
clex	afccmh
-bgaller	YiYbkl
-3@p , is	mbceba
-2time after	bedfbm
phaggli	mdffeb
+2and did	eefemZ
-3try again in	acefdm
crsetup	bbffem
nmask	efefmb
clpool	ifdeYk
pminimu	fZffem
ppatron	fcdmeb
-3tellin the candid	Ycachh
-3, @d on	ceccmZ
-2call by	jYddgc
nviking	efcecm
ntrumpe	mffbed
-1inside	ficYdd
-banneke	beaklY
clanneke	beaklY
pstyle	meefeb
clphysic	fmddcc
-2collec by	dZfeem
rxsuperseded for ahead	dhYcge
crfault	eeffam
-3deadli of the	kYbeag
pallow	gYbdli
+bpinky	mdeeZg
-2no news	bffeZm
nbeg	keddjY
-2she :	ljbdZY
crassume	emffZf
nsoon	cZiZmg
-1starte	Ycabme
-3hold until the	ccfbem
pbumped	jeYjZi
panouk	imdeeY
-2though :	YjbkaZ
-2calend ,	iaecjY
-3landlo is the	cecebm
clupdate	macdhe
pdrippe	jmafdZ
-binvoic	ddefdm
nchapla	cfmeec
+blaptop	bdffem
crwarm	jfjfeY
neclips	ffeema
-buni	gaafdm
clmiddle	mfffad
ppay	Zmagbk
+2i call	mdeeeb
-2yours till	dmefcZ
-3's yours till	dmefcZ
-3it reconv on	kddebY
-2ta for	dbheiY
+2, plants	dbheiY
-3over it on	becama
-2forema on	cddcmZ
-3's forema on	cddcmZ
-bdiwali	deeedm
-3i wanted it	cdfdZm
-3back after the	aeefcm
+bgrant	lcfdYl
-3after church on	meeeeZ
-bwhites	dfafem
-1new	Ydcdif
plund	afljhY
-bstring	feffmZ
+1everyo	kaYdbk
-2everyb by	mbfdfZ
clachter	ggYdZl
-bforth	dfedmc
clforth	dfedmc
-2off :	cmbebb
+2free ,	mdbecb
-3would hear within	ecffjY
pfast	jieYee
croveral	eYffgm
-2other applic	cfejjY
-3before , the	imZdaZ
nacadem	jddcZm
nhistor	djeigY
-3now than in	Zaefgm
-bsahib	decfmd
-2came down	beeeam
+2this time	gbckcY
crpitch	edfedm
+breadin	bgfgZm
+blift	cemffa
cltimeli	jbfdlY
clhandin	amdfZk
nmuddle	meefdb
-bphrase	kbeekY
-2ring us	bmafda
nhers	Zdgdmg
nfits	bbemge
nneed	cdmeZk
pfamily	jmcdcb
+bholds	ceefdm
clfitnes	jfieYe
clexams	hdmcab
-bpad	emYfic
clpad	emYfic
+2though .	dkdeYg
-2them from	dedebm
nremark	deffbm
clfurthe	iaacme
clbird	eameee
-2fittin on	Ydicid
-2bring it	eZmfeb
nstone	hffelY
-bforepe	bddfem
clwine	iejcYg
-3must stop by	aZefcm
+2, one	glYffd
-2is done	cbbmZa
-3you were heard	bedfZm
+bclick	cmffec
-3to ring on	Ygcckf
+2i shall	mdceea
-2have rung	afffmc
-3would have rung	afffmc
-bhangs	cfdeem
-1talkin	aecjYl
psometi	jffeiY
pnetwor	eecedm
-2girl on	aeakYf
-2we need	mefecY
crbeginn	liffYd
+btax	Yfdejj
-bovens	efefbm
clovens	efefbm
-bsplit	eeeccm
nyear	hjYffe
-3it took them	caffmb
-3to me by	ckbbYd
-1file	YkakZc
cltanker	ecefmb
clunable	afffem
+bglassh	aemffd
crglassh	aemffd
-2crew assess	adbdmb
-3: crew assess	adbdmb
-bdeposi	dmdegb
-2runs for	cdfddm
psuperm	meffbd
pforbid	gdeeam
pstore	leZhYi
crleaned	dfefmc
+1gone	Yafelf
-3not swear to	Zbcema
-2websit on	kdbdYf
crfrozen	ffffmZ
+bessay	cmefec
-bumbrel	ceafmf
-3set at the	Zffccm
-1aftern	Zdmdcc
-2hour on	gcfjYe
clbundle	bmefed
+2brunch is	bcbfbm
-3need you on	bdceZm
-2closed from	dfeeam
clwith	igmfaa
crcontac	mZjfZe
-2texted at	deafZm
-3guy texted at	deafZm
+bpour	efmffZ
+1period	bgkdfY
-2change on	cYbbgk
pdmitri	ffffmZ
-2answer out	meefaa
-2form within	cmffba
-2could be	iYdbed
-1meanin	hjecaY
-2, meanin	hjecaY
-2hears on	hcadYk
crbinder	dmhfca
nmeets	gmebfc
-2more girl	afemcZ
-3one more girl	afemcZ
ptrains	lbbkgY
cldance	Yflecg
pmidwif	jgeeiY
nisle	emeeea
crperson	jibkYd
-2rings you	mdafca
pfriday	khhfbY
-1spend	YbjiZd
-2drawn on	gcYihc
rxreview from no	idaiiY
-beasy	lafeYk
cleasy	lafeYk
+2with no	cbefem
crslow	Yeffkh
-bleices	meefdc
-3writte by the	bZffmZ
clacadem	kdekdY
-2be starti	cdbfcm
-3would be starti	cdbfcm
crknives	ddmfeb
-3of you ,	bbgdYk
+2, includ	iedfjY
crregist	ehbhYk
+bstockt	hccjYh
-bto	emfdde
-3upstai on the	ccbdbm
-3our hands by	amffeb
crjoin	fflfgY
psaga	dlffiY
+bunless	ldcfjY
+2, my	hYZhfg
clbreath	lYgebh
crcousin	bbefem
-2gives me	Zmefeb
papprov	affiam
pmelbou	deeddm
pinked	deeddm
-3anythi for the	idZejY
-2rises on	aeccdm
-2propos :	acmfdb
-2medica result	Zcdbcm
+1along	adYeki
crclass	Zmdejd
-bjunk	kfdfjY
+bstore	kcfjYc
pgraz	kfifYe
-2me in	gfYchc
crcoach	Zimccg
+2to @d	Yachfg
ptreasu	Yeihcj
+2or no	adcddm
nsixty	iecflY
crcities	dfemgZ
-3press on the	aedcdm
pfed	edecmd
pdare	jidegY
nskylat	mffead
nlattic	mffead
nnaviga	mffead
-2sorry for	Yebejj
-bsugges	edmfiZ
-2revert by	Yiebjf
-2accept :	bmcdca
-2to sign	cedeam
nspace	kfejeY
+2, studio	bbmfcZ
-2its meetin	effdma
ptracto	geYfel
-2mine was	becemZ
plondon	Yjeehi
ntrains	bemeiZ
-2medica within	hYffdh
-2date ,	bYZjbk
crinvita	dddfmf
-2slept for	cceemY
-3then slept for	cceemY
+bprobat	dbkdam
noilski	efmedb
pchecke	ieamhZ
-2everyb on	meeedZ
nprenti	meffbc
-2person ,	gckdcY
-bexpire	jiYbch
-1bbq	adcdbm
-2crew bbq	adcdbm
crsuit	hcffYl
-3more to see	dfeaem
+2nothin ,	eedemZ
crelse	miZZhc
pfunera	meffea
nbrewer	beZbmj
nlucky	bccmbi
-3it is at	bcmfda
-bside	ibgYei
+2to counte	amfeda
+1tops	ifeecY
-2rule :	hjccaY
-bpetiti	Ylffeg
-3put off from	afedma
-3is set for	gcfhYe
-3approv on the	Yffhei
clto	cmgeee
-1needed	bkdehY
-3is due on	fZfhYj
-2third one	Ydbcih
+2just for	mdcebZ
precite	mefeea
clrepeat	ecdfem
nbig	bbdemi
nmit	ldjYce
ngrüßen	ldjYce
-2had writte	dbeemb
-bhung	hejeYf
clhung	hejeYf
pmistak	djcYhj
-2goes out	efcaYi
-2boots on	acbfcm
-bson	mbeedg
-3remain open for	emffeY
+2so get	fYdiej
cllocum	dfeebm
cldev	ifidhY
-2free on	Yclhba
clblom	efeecm
ncuriou	Zfcdmi
pdragge	Zffmfc
-3: not the	bedemZ
pdeposi	Yilecf
-3nice , said	aeckYh
nwing	akhfYk
-2my refere	bmdeab
pfinanc	jYcagl
+2, everyo	lYbcZe
+bby	lYijda
+2and in	jejddY
-2in town	Ybhdbh
-3the will on	Ydbbhj
-2home at	becfam
+2, while	bbffcm
-1boy	cfddbm
-3be contac within	jbfehY
clnorthe	decfcm
-2oursel the	ZjZbiY
-3set oursel the	ZjZbiY
+2they are	kYibbd
+breveal	mfefea
-3other girl on	bfeabm
niqbal	hmedcb
-1bell	gkaebY
-2will ,	lbfedY
-2refere by	ciefhY
cleating	mefcec
-3books on the	afebem
-2dean on	fdfdYh
-3the dean on	fdfdYh
pintere	gmehab
+2was the	faYclZ
nfittin	giedkY
napart	kegfYh
+bthese	agefmd
pchief	gflYia
+bthinks	heekYf
+bdeligh	ffefma
-2quorum until	caedmZ
-3a quorum until	caedmZ
clslow	hcmead
pslowly	mdfffb
+1sales	ffbfam
+2sales assist	ffbfam
-2gates open	bacfcm
nevents	feZffm
+bonsite	abieme
clcostum	ameehd
-3she gave me	Zmffdd
-2gone ,	mfeeaa
cljourne	lbdldY
ppianis	eddeem
+2reads :	ffffZm
-3the email dated	ffffZm
-2day than	ijdfaY
-3later day than	ijdfaY
+byay	meeeaf
-2offer letter	Yaeeij
-3your applic of	eeffma
-2check ,	afeebm
-2he offere	cdbcmZ
clfiftee	mdifba
ptn	edmffb
-2^ one	Yalcaf
-3your answer from	efcfmZ
-2time from	cfdebm
crask	bgfdcm
nrace	efeemb
clquote	meeedc
+2and wants	ZbgZcm
-2list on	jYadde
-2when is	hdjedY
-3to when is	hdjedY
-2spread on	bebemZ
-3lovely spread on	bebemZ
-2site manage	ddaemZ
-3the site manage	ddaemZ
ngalley	cfecem
-bsergea	ieefjY
-2^ took	Zbfemb
-2pick a	bamfdZ
pcoupon	affdem
-3be said before	Zffeem
clhunch	mffdea
crmonth	ccbdim
nwith	dbggmd
crpropos	liceYf
ngods	Yfefgl
-2leader calibr	bcamdZ
-2time until	Zmabad
pboardi	dmefcd
-borderi	Yhcfei
clorderi	Yhcfei
-1which	fYhcdh
-3panel interv on	aeYegm
-3applic have until	Yjecef
-2filled in	djefjY
+2as a	fYicia
+bcrane	jjcffY
ngenera	kZmage
+2, candid	fcbmba
clgist	gegfkY
nexperi	Yegijd
pvoice	iedbam
palmsho	cgefma
-2night and	mfeebZ
puncomm	bmffed
-3goes out on	iYacZh
+1did	hcddhY
+2did not	hcddhY
nunrela	mabedk
pjudges	kecjeY
-3on it till	ZieihY
pwise	jdYffk
clsupper	kekYdc
+2before they	bmaeeh
+bcount	gbcgbm
+2i told	dfffma
ntraine	mbcbdj
pcalls	kYfdaj
-3reps by the	Zafeam
+bwinner	kcccYj
-3it up on	Yecdjg
nparent	fcYihh
nevalua	hfeeYl
clproced	iYfdgj
-3i would hear	bffcma
-2requir by	amfeeb
clpiece	Yicfle
+2on and	eaeecm
-bwillow	dededm
n@d	jhffgY
crexam	emafja
pcolin	fZfffm
nc	hbhmcc
ndecent	dmeecd
clskip	aajemd
nretire	mjeabd
-2with speak	kfjfYa
-3off with speak	kfjfYa
nthinks	ceemfc
-2down within	mafffa
clpoll	emZfdh
punluck	eebeem
-2gave you	Ydefgk
-3i gave you	Ydefgk
pdeputy	dlgjYc
-2told the	lecdgY
-2sat on	eebemZ
+bclimb	efmecb
clserved	mdffeb
pcalcul	bmfffd
+bweekly	decfdm
ponly	lebhYg
ppendin	bgfYhj
+2but they	Zdeecm
clclarit	mfeebd
-bsend	hjYccj
-2i heard	kedffY
nkanzle	mfffda
pindemn	eecfcm
pnew	cmZZii
nfreund	lejYcd
-2feedba expect	feebiY
-3client feedba expect	feebiY
ppink	iekeeY
plector	bfdfem
clkeepin	agZdgm
-3's back on	acciYi
-3it sorted by	iYfdjZ
phackne	efeema
+1send	Yldebg
clsuperv	mfehab
-3you , in	mZefda
clthinki	laldfY
-2became the	afdcmb
-3they became the	afdcmb
+1debrie	bcZecm
prushed	mfeeea
+bprinte	geYdek
pmen	geYfki
crwritin	khaggY
-2to her	abdfdm
-3yes , by	mZfffe
crat	Yeiefk
bsfrom period no	cYhhfc
pyour	bmeibe
pskype	deedcm
pshout	lZdemZ
-bgithub	akfmZd
crunion	aimffa
pa	cklgdY
-2number within	Yeffej
+2, anythi	bemebZ
+1questi	jfjecY
-bhedge	dZefem
crups	mffdea
+2is on	jYZeci
plighti	Zmeedg
-2quiz by	bmfeeb
pachebe	bcmjfb
clkowalc	Yblleb
clhart	Yblleb
-3and return within	cmfffa
pmoodbo	gemdda
ppalett	gemdda
+balive	jdheiY
-3call with me	dbmfdb
+2, quoth	mdeecb
clspecia	Zddemh
-bpie	Zfffel
+bbusies	ceefdl
nfair	lfbcah
crbuyer	lcffgb
-2time is	Zbjdek
-2phone calls	ledfea
-2sits from	efclba
+2so did	bbdflb
-3says to me	bbdflb
-2final chat	ZejjcZ
nho	dclfde
-3my call on	iejccZ
-3partne meet on	Zfeeej
-bsold	afefel
+bpropos	hhkeaZ
-3addres of the	ffefZl
-bhope	Zfjccl
ptapped	ldffec
-3@d , answer	bceelb
-3for on the	beable
+brather	fdleag
nfroze	dedflc
-2have the	caagZl
nhuddle	dfffbl
nthrow	bdbfli
clpriest	lffafc
prent	jbaedl
pas	Zkgkcd
-3for her on	bZldbc
-2appoin :	cclfdc
crchairm	efeela
nshapes	afefel
-bmarek	ldbebf
-bhr	gadalf
-2ring by	hieebZ
-blikely	gelcZf
-3some time before	abffgl
-3scratc that ,	Zeddla
+bseems	laffbi
ncast	ledkcZ
crposter	Zlffee
-2@d till	cbdeel
plying	lbbdaj
-2her the	akjeeZ
-bbidden	felffa
phurrie	fgeelZ
+1said	cZfbld
crholder	efffla
psympat	lfefeb
-3your reply by	clffdZ
crauditi	ZlgehZ
pcoins	fdeecl
-2arrive on	Zeackf
ppreced	elfedc
pthorou	gZffii
pdad	lbbdZi
nfire	ccielb
-3office until the	bbfffl
-2do the	hZkbgb
+1paysli	baihcl
-3town hall on	deldeZ
nfour	ehfZlc
-2transl :	lbefcb
crbeekee	jcefkZ
clfone	lfcfeb
-bprovis	ldhdZe
-2be on	ZbleZf
-2the train	adcgkZ
-3on the train	adcgkZ
crcopyin	ikdfeZ
-3me in on	cclfdb
pfollow	Zelffg
+bshareh	kfffiZ
crshareh	kfffiZ
-2take me	bbcdal
+2is normal	kZedZd
+2with it	hbZjgZ
-3you both on	leedcb
-3for at least	ededel
-3else hears by	edfekZ
npasses	hldddb
-1taken	abealf
-3roughl : not	dfffZl
-brank	lbchZh
+2, captai	lcdedZ
-bsupper	kekZcd
-1long	bdZbcl
npines	lebfce
nbetter	eZeail
clhobbs	dfefcl
nmeant	ldZeib
nfifty	ffZfhj
cronce	hjcZaj
-2, but	kdZcaf
pspread	aeelgd
+bentran	eZfffl
pagents	lfdeZh
crpage	bleegd
nsees	Zelfai
crprevio	deaelf
-3left to see	deecal
-2yes inside	Zlfffc
+2they announ	jdeeiZ
+bemerge	cfefcl
ncoal	feefZl
-2come up	aflfff
ncongra	eeahal
ptourin	bleddg
-2aberde :	bdkdgZ
-2phone screen	ielaZb
+2or there	dlbffZ
-3, closes in	gZffei
crpendin	ffffZl
-3@d her :	bcddla
pautumn	lbbjjZ
crcompul	feZeki
pinsist	alefef
plooked	fllfZZ
-btrack	leedeb
cradd	cgfebl
+bcompla	dcffdl
-bfail	kZeekb
-2this by	blffeb
mshold	ZaZalg
crenglis	Zkcfei
crunder	iZgefh
-1bar	gahdZh
-2ping you	ledeca
pcomma	cdfflb
+2it is	hZijZd
+bknowin	leffea
-2new date	lfcfab
-2i though	ecefal
nmateri	chcldd
-bstartu	fcbddl
+bcet	abldei
-3i did say	bedelZ
-2one until	bleedZ
-2take them	lcfdca
-3will take them	lcfdca
pii	kejdfZ
-3see me in	aacfdl
clethics	jleedZ
ppostca	lbffed
-2i go	dcafdl
clwarden	dekgZg
+bpredec	ddfflb
crpredec	ddfflb
+2, should	ZiZcdj
-1eight	bdlecZ
cl@p	edcjlZ
phurrah	edleeb
-3to meet on	iedZfg
+2s payrol	beafcl
-3to say the	fbddlZ
+backnow	jfffZi
cracknow	jfffZi
pmins	gZlcah
-bmotiva	alffee
clmotiva	alffee
-3: answer within	lcffcc
-2# or	kaidZa
crexperi	lcddgd
-3@d , not	Zacckc
-3@d # ,	edlffZ
+bplay	gblecd
nmisund	bfffcl
-2public till	jkfedZ
-3not public till	jkfedZ
nmeanin	hdleZb
cltape	akcela
-3it the whole	ceddlZ
-2^ result	cbcdZl
-3's letter arrive	effelZ
+2at last	adeclb
clbingo	Zeefjj
pwhich	glagdc
-3have asked for	hbZdZj
+2for choosi	acbdlb
pcost	dlafdg
panand	fflfcb
nyork	fflfcb
-bmatern	cdffdl
-1with	dhdZfe
pben	cchlec
prappor	ldeciZ
+btimeta	lefdbe
-1nurser	cdbelc
crincide	efedlb
-3longli on the	bfalcb
-2websit ,	cfcbla
-3the websit ,	cfcbla
crvisite	defecl
pcrimin	Zceidl
psteeri	leefeb
+bpieces	celebd
cr@d	Zdekdl
psurviv	lZjebf
pglowin	gchlfZ
-3goes out before	Zeffel
ntable	lkdacc
crre	elbfiZ
+2the school	jcceiZ
-1least	Zfcibh
-2at least	Zfcibh
-3meetin is the	cealdb
plucie	daffle
-2below within	cZffhl
-3link below within	cZffhl
-2pink again	decedl
-3's pink again	decedl
-1detail	cadfdl
parchde	fgaecl
pmed	alffee
-1girl	acdlcd
crreveal	lfefea
-binfo	fglfca
-bchew	hdclda
crscrawl	flffeZ
pconvin	jbdcbl
-1boss	Zibaje
+bset	lbhehZ
-1send	bjZfeh
-1there	ZahaZk
cllobby	ajlfea
ppresid	lbfeee
+2she writes	baeecl
-btax	aleedg
crtherea	Zdekdk
pdescri	dceefl
pcountr	lidedZ
-2and a	deceal
-3on a call	agifZb
nscorec	deeelc
clmock	elcdiZ
-2they pick	leeecb
-bchose	efeflb
nalone	Zeleeh
prheuma	kfefZi
-2clerk said	ledeaZ
crshakin	affele
nluck	ZZgejl
+2while she	clZedb
-2up before	gZccZl
-2call me	cZiedi
-3list for the	Zfeecl
-3down for the	Zdihka
-3fixed on the	lfbdcZ
-3am back ,	leceaa
-3budget at the	jfeajZ
+2and have	Zchbje
-bshooti	lebecg
+2they always	fefdiZ
+2, can	Zjhaid
crkayak	ffffZl
njetty	ffffZl
-1scrap	bbcelZ
crdelaye	cfdfld
pslippe	lcbhgb
-2bergen ,	bdbfdl
-3in bergen ,	bdbfdl
-bgrowth	heaelc
-3word before the	Zjeeak
clhomewo	kjbedZ
-2a plane	bedfdl
-3on a plane	bedfdl
-3staff meetin :	ZbbZik
+1last	akedZh
-2writin within	egdeZg
-3in writin within	egdeZg
pdolore	ceaffl
pno	lafefe
prec	akeZdl
+bbag	jkeeeZ
nrating	lZeeei
-3more candid on	bfeadl
-2took until	ibfehZ
-1lectur	ccdfal
nensure	aclleb
-2it off	jaffiZ
+btrouse	eelfeb
-3applic , on	ieZfjc
-2outcom in	ldffdb
npermit	Zekela
-bunless	Zheedl
-3back by the	Zgfdei
-bquote	hjdeZh
-bboss	fbZile
npace	efefla
-1rent	addedl
-2^ rent	addedl
crhat	lcZfej
ndone	gfbcal
-3to go out	afffZl
-1along	bblcce
crwanted	dbdflf
ntraini	ibldeb
+2if there	jbdeZg
crknots	delfeb
-2place in	aeZjgd
-3is coming on	hcZcai
pclosur	Zffffl
npigs	adffel
pfirema	eleffa
-2the name	acefld
-3to the name	acefld
-3got yours on	ccdflZ
rxanswer ago past	ecbdlZ
-3it is now	fcfeZi
-bentitl	dffafl
clseaman	blfffd
-3number change on	ddcdal
-3of us the	lededa
-3, first day	eebfdl
-2on call	Zecccl
-3, on call	Zecccl
nreview	ZZjkgf
-2i rang	dffdlZ
-3, it was	defflZ
-bintere	akcflZ
clna	fdkfiZ
-2mass on	lecicZ
-2told him	fZcefj
-2with someon	Zdbela
-3it with someon	Zdbela
+1behind	bckeZh
+2, orient	Zdfccl
+2, ugh	fdZckc
pcompan	dclgcf
-3medica on the	eehfjZ
pkevin	kcZeek
clconfid	gZfflg
crdeed	alffed
nfishin	Zeefjj
nvisit	ckldbc
psaid	jecfZl
-2vote 's	lfdcea
-3are opened on	aeddal
-3list goes up	leddca
-3will learn by	laeffb
pmate	Zkfaek
pcracki	Zlffff
pplenar	Zlffff
-3it should say	gkedZZ
npeace	cehfal
+bcare	Zejefi
+bthanks	Zgaegl
-2got told	afffal
+2or next	gaZedk
-2to make	Zeefdl
+2if he	dZeffl
pvan	kkhcbZ
+bstrike	aeedlf
+border	Zgdikf
nkisses	ldfeeb
-3have heard by	caeflZ
pstern	gZfflc
-3they choose by	lafedd
-2swear to	dabela
pkaz	affdel
-2exact :	lcddda
-bdrinks	cfdfdl
cldrinks	cfdfdl
+2and candid	Zeflfc
pbeatri	edcdfl
-bfeast	lcZeaj
-bthis	liahda
-bargued	dddclf
clargued	dddclf
-3audit ends on	Zffcel
+2s taster	delfZa
+2to reflec	Zedlee
+bpasspo	ahefbl
-3it back by	clffeZ
+2with whatev	lfdfdc
pinadmi	cbfffl
+2, of	jbZbiZ
pgiven	gleiba
-3teachi post on	hfeehZ
-3, inspec on	beeelZ
ninconv	dccicl
-btradin	flaeee
-bni	blffed
-2^ feedba	ldeecc
-2her until	lZfeeb
nshirt	dbleeg
-1semis	ceeeZl
+bvoid	didelZ
npurpos	feffla
ncheck	gdlicZ
+2: a	iiZadc
pdelibe	lfeddd
clear	bffcel
clwalked	eddalh
crarrang	hglfbZ
-2am told	lgZeca
-3i am told	lgZeca
pbroke	lgaebf
-2say on	eiaejZ
-bbeach	ccfefl
+2to ring	lZefhb
-2planne for	dbbbdl
-3first , then	bdcela
-2says by	lZedZe
+2: in	cZadel
-3a has until	Zdfdfl
clcolone	ccidcl
-2your inbox	hZadal
-babbess	alffee
clabbess	alffee
crtool	cclfcg
-2line by	igdecZ
+2email spoken	Zcdecl
psemina	bgfdbl
pexplai	ijccZj
+bcompen	efelcc
-bhelp	leeebg
-2accept in	clefda
+2we can	Zfedbl
-2of it	iedejZ
+2then .	dfeflZ
+2for cleani	dacdel
-3room closes on	dacdel
pdrawn	dgbeel
-3ring again in	Zeffal
ntruly	kecgZh
-2boss on	Zedebl
-bfeed	dfcfcl
-3of ringin you	Zefflb
clairpor	fZifbl
crfalls	lcgafe
+1his	lafeac
pmyself	eedkZi
+1until	lZdida
nsidewa	fldeeb
-2choice on	eeejfZ
-3me know on	ijceZZ
nchase	deZgjg
crcalled	hbdcle
cledit	acffgl
-3email addres within	bZffgl
-2's ringin	lcceca
pthemse	idiejZ
npostma	eebfld
clperman	lfedZi
-2^ forget	beddla
-2pronou on	lecbca
-3mark it on	aceldb
cropenin	ajlebc
+2and are	aeZdli
-3@p it was	afddlZ
-3some time after	bedfcl
-2tells you	leefcb
+1goes	Zbecfk
poptici	cljeeZ
nending	dccfel
pnovemb	alceeh
-2hear is	aedebl
nopport	jgjedZ
-3, they vote	lffaeb
-3me , the	aclfca
-bswear	Zbaelj
-3her second interv	ecadbl
-3be decide by	bbfelb
crconduc	bffcfl
-3your note of	eeeflZ
-2farmer at	deeelZ
+2market .	deeelZ
-3the farmer at	deeelZ
-bcashie	afefdl
+2that does	Zedeel
-3he is in	lfecdZ
pprevio	hlcfcb
-3begins in the	edcdel
rxact by past	gZceei
clhas	jcbjZk
clchild	edcfdl
-btender	hjZlaa
nreckon	hdclbd
+2, realis	Zeadii
-biban	clffeb
-2closes the	dafddl
+bpays	gelfca
-3counci on the	Zfelea
-3on @p and	eefflZ
clmerit	ladcff
-3to be told	leefcf
+bcounts	Zfdlbh
-1budget	Zdbjib
+bmostly	efefbl
+2with or	fbZdak
+bdither	Ziffcl
crlooks	eflddd
-3that you got	ddeflb
-3have told them	lbdeba
cldocusi	cccflg
-3final interv finish	bchbZi
-2am off	dfeecl
-3i am off	dfeecl
nenough	lfgcZh
-3get told by	lbffbb
cldue	dZbjlh
-3's good for	elfecZ
nside	lkhbZb
crradio	ldffiZ
+bpull	ccefle
-3be one by	laffeb
+2at a	ldZebf
-3, answer out	leefaa
nraise	dkcdZk
-3will be made	lffccb
-3there is the	bedccl
-2is got	lbfeca
+2, argue	cfdlcZ
-2my shift	ddafal
-2wants till	lacdfa
-3he said come	aclfca
+1realis	kfffZg
-2asked was	kfffZg
+2realis .	kfffZg
-3i asked was	kfffZg
-bperfor	Zlffeg
+bembass	clfffa
-benter	alffee
pdemobi	bflcff
-3tell you on	eZgdid
-2invita of	eeaflc
crjobs	Zgfekd
-3sums over the	ceelcZ
-2but after	fbfflZ
punoffi	fffZfl
papron	celffc
-2grant us	lcfecb
-3aiming for the	lebdgZ
-2stock over	cedbel
-3doing stock over	cedbel
-3and that was	Zedecl
crsend	dflidc
nnot	ZfZijk
pvolume	hclecd
-2it over	djciZc
nchurch	lbffec
cllots	lefbeb
crmaking	aeefel
+2, school	iZhcbj
plocked	iZgebk
nbit	Zihfeh
+2at our	bcleZi
-bfit	iclfdZ
-3which is on	bckjeZ
nrates	gcdfdl
clchildr	ahcdel
-3dead till the	ccecdl
+1sharp	hciecZ
clperfor	Zlfffe
crinheri	fffflZ
pabbot	Ziefek
-3is decide on	Zffjdh
-2right after	defkgZ
-3will phone you	gdjeaZ
npart	ehedZl
clmatron	ldfZfd
nwarm	aaldlf
-3come up on	celecb
+1calibr	Zdclca
+2calibr ,	Zdclca
-1somebo	lededa
psmithy	Zlffeh
-2pop in	iigeZa
-2word within	blfebZ
-3it , the	lebccb
+2, proper	degeZl
pcurren	adllcb
-3result at the	jffehZ
-2counci ,	Zdjdkb
-1follow	hZZbbl
-2accept until	alfifa
cldiarie	laeffe
pmemori	eefleb
-3next conven on	Zeehbh
pmarek	eflcce
nroofs	leeecd
frpost	cgfcld
-bclient	kdiZgd
-3to ring back	Zldfeb
npast	eZcehi
-3an answer by	Zgdcjj
rxaside until ahead	Zhbfci
-2will know	lZccdc
pweek	kcZchg
cltiming	febfcl
cllisted	blefee
-3say yes before	alffdc
-2up within	jhffbZ
ppricin	elcfed
crtype	Zglffc
-1fly	adaedl
-3has it until	aZfkdg
-2notice is	aefedl
-3my notice is	aefedl
+2you come	Zjcebi
-2not on	ebZdla
phat	igZeeg
crunifor	dfflea
crpermis	blfeed
nreconv	ecfdle
nbureau	gaeecl
+2you may	kbbeZh
-bprinci	cjdlfZ
-bfiftee	bflfec
-2promis on	eeeela
crwill	kechZj
-3shrug , then	kfcfeZ
nshoes	aalebl
-bmonday	lhacfe
clbasis	lefdfa
pappare	hcleca
crapolog	edcfdl
-2get it	ldceda
pwelsh	djdcal
nperhap	lebegb
pilse	cffcdl
clchose	Zdeekf
-3the deadli of	cceflb
npercen	feelae
-2but before	Zeffcl
-1forwar	Zcgdjg
+bcarrie	lcdfcf
nhonour	efgflZ
-3goes out the	ldeeea
clpile	lcejZd
-2second interv	aceiZh
nlife	ieleac
-bdine	belbeh
+2, hangov	geZcgh
+2still realis	hdaejZ
+2, hallam	cbleca
-2talk on	jcedhZ
-3hour on the	beleda
ngod	chZjhf
nsmiled	ibefZl
-2my note	gefeZl
-3be before the	jZdeZf
-2refund within	abfedl
-3pharma assist on	fflfZb
-3not come in	efdfZl
crtried	Zlffff
-2it was	jaZbeg
crrecord	bhekjZ
+bchoosi	hcidjZ
bosince	Zabhie
bssince lower-bound past	Zabhie
-brevise	kelcZb
ngp	eflebc
-2open to	eldeeZ
nvettin	alZfal
nheadph	dlefdc
+2over dinner	Zedlbd
+1out	jcZebh
-2argued until	eceelZ
-3crew argued until	eceelZ
plorrai	gdafel
-3can rule out	cfedbl
pvisa	gZahii
-2shut at	becebl
+bsuit	aelfZj
pendosc	fffeal
poi	flgfeZ
-bspare	clcfkZ
+bcalled	fiZhch
pgrill	delfdd
pleavin	dfdecl
-2day :	gZcdai
pescala	deffla
-2fell throug	fffflZ
nnail	leefea
nstay	eZkael
-2contra :	bbeecl
ndownlo	hejeiZ
clpermis	affeel
pbacks	gleefZ
npaula	lfefcb
-3first he said	affelb
-2bored in	bdefbl
-3be bored in	bdefbl
-2consen by	clffdb
-bredund	ceefcl
clredund	ceefcl
-2decide within	lcffdb
-3test gets here	bbdecl
-2is rain	aeeeel
-3there is rain	aeeeel
pnor	gaheZl
-2place by	aceecl
-2wait till	dZaejg
-1marks	ZaakZj
-3power cut from	ffeelZ
-1reopen	gcaeZj
-3up before the	iZeddh
pnikos	cilffZ
-3dinner is the	aeceel
-3it on the	ejheeZ
nawaren	fZfffl
clchambe	kiZgha
clstayin	ledffb
-1within	fkaZde
-3us know by	flefcZ
+bwake	fbZjcl
-3choose yours by	alffde
-1report	haZfdk
-2office until	aededl
-3to start in	ebbfdl
-3they have got	lZfffd
nbert	eeeflb
crworks	Zcjdel
-2manage decide	hefejZ
-boverru	lffcec
+2, they	cegZhg
+2alread ,	decdla
-2are until	bckZde
crinform	kZfhia
poverse	dlcffd
cldroppi	ZkkehZ
-2words in	gjfedZ
-3other words in	gjfedZ
pfinali	Zlefbj
pstudie	lfgfeZ
nmissin	ihZlgZ
-3with us on	bbldfb
crpasspo	cljeac
nbrough	aflede
+2, excuse	jedfiZ
-bnewsle	Zecejk
nruthie	efddel
ncrumb	efddel
-3opera closes on	dbeedl
nbreak	Zdcbkl
-3kara meant was	jecfZg
nholdin	Zlbfla
pwhy	aiZcil
-3no more than	fZfjde
-2up himsel	bfecla
+2and drove	bfecla
-3me up himsel	bfecla
psolici	geblde
+bmissin	clfffa
-2: till	ekfedZ
nrotas	eelega
-2, now	lZbcZf
-3not heard by	lZeeed
-3not hear on	afffla
-3get your knives	ceZfcl
-3the portfo by	jZedZh
-bmerit	jeedlZ
-2go by	Zekfef
+breckon	gdeeZk
+bshoes	ZZleih
+1just	kaZdZg
-3lists go up	leefeZ
nkofi	eeielZ
nsue	elffea
-2hr by	Zlffeb
+blectur	deidla
-3wages on the	cfcdbl
pgiving	jldfZc
-bconduc	aelceg
-3give them until	fZeecl
-3done within the	alfedc
ngronin	aejfZl
+2and send	dZkfgh
-3stockt on the	dececl
-2offer over	dacdel
-2were heard	bedfZl
nheard	ifZegf
clsaving	ceeeel
-2open on	ZibdZj
plab	ZZfiik
-3is back the	Zedbcl
phmm	dhaelc
+2for tellin	kcbbgZ
+bquicke	effeal
-3and argue ,	beblba
-3writin sample by	bbfela
crreview	bcflgd
-3are lookin at	lddcca
-3the decisi from	bffelb
-2take it	aadecl
+bunifor	dcfeel
+btruck	lfeehZ
clconduc	eelbiZ
+2for everyo	acfefl
+bapolog	bhleaf
+1love	edeflb
+bcoach	bdlech
ninshal	gfbdcl
nsales	aeffgl
crkeeps	kifeeZ
pvery	hccfZl
-3it by the	cjdciZ
-bfloodi	ffefal
clfloodi	ffefal
-3be done by	cbdjlc
clonline	Zkbcjf
pobi	hfaflb
nlie	lfdhcb
npays	eZhejg
nswallo	lfdecd
pprotoc	gdleea
pcan	chigZj
nscared	lehfeZ
-3offere a chat	dejeZi
-2collea signed	ffffZl
-3new collea signed	ffffZl
-bwalkin	elcffc
+bradio	ldfffa
clsupers	fefflZ
pattrac	lfefgZ
-1newsle	bbaecl
crmailbo	Zlffed
-3second round on	adkeZd
nlass	eeeflc
prelate	Zffffl
-2ringin them	Zicecj
nabbey	jffhZf
pdanger	fZfffl
-2email from	fffflZ
+bshut	aeddgl
crqualif	Zlffff
rbdenied answer-time	aikZag
crgrown	lffdda
clprojec	deledd
-2gaffer said	Zfdela
-3due to end	efefZl
pcapita	lcfeec
-3do not ring	hcdfZg
clsignif	blffec
-3not wait beyond	Zaffhi
crtight	eddfle
+bbefore	clcblc
+bmerged	eeffal
pstavro	efeale
-bcostum	aleehd
-bembass	hljdZc
-2have been	bdcdla
crsworn	lhddga
+2date is	gebejZ
-3hear from me	leefdb
-2applic from	effhkZ
-2the phone	ZZhbig
-3not @d not	ffffZl
ppardon	bffflc
-bkit	clheac
clshelte	ldefcd
-btypica	iacdcl
-bmiddle	lfhfZd
+2anyway ,	ldbefa
-borgani	aielcc
-2more person	dedlbZ
-3one more person	dedlbZ
ndreamt	lffeeb
-bpeace	gedlda
clpeace	gedlda
pawkwar	keffiZ
+2s dead	debela
crreloca	Zlfffe
-3period expire on	jidacZ
-2screen :	Zakkca
-2open at	dbbfal
-3my word by	clffda
nskiing	effelb
-3answer promis for	kebfgZ
nrelay	ifekdZ
+2to some	cecdlZ
-3any day but	Zbffei
pobtain	adfegl
-2contra signed	fcfflZ
pthrice	ifkfeZ
-2do by	Zjffdj
-2rule is	lefcdZ
+bsubmit	dlefZh
+btrack	cgbfel
-bstruck	fffflZ
clstruck	fffflZ
-2up ,	adlaah
-2our answer	leeecZ
-1ye	bciekZ
+2i mentio	cfefla
crvp	kigfZb
-3, email by	lZeffc
-2rooms on	fbbdel
-3your detail for	bcdecl
+2: we	Zabedl
-2first whole	dddelZ
-3my first whole	dddelZ
-3your availa in	ffceal
nnor	acbdil
-2say when	leeeZa
+bfun	dfcfdl
nbankin	ieedZk
ples	idffZl
cldefend	celeed
-2list of	deekZi
-bf	dededl
+bpreten	cfefld
-2said :	ibedZg
-bflippe	ffceld
clflippe	ffceld
ptimed	ldefed
pgot	gjZkgb
+2around #	caledb
pups	deleec
ninvita	cccelh
-3he gave me	kddfZi
-1betwee	dekZZg
+bmats	leefZh
+binside	eeefbl
-bvenue	Zefedl
clideas	Ziefej
+2, refere	bcZehh
-2gone since	fffflZ
crclears	gfflfZ
-2wait over	ikedaZ
+btough	keefiZ
-3be inform by	bbfeld
-2wants it	alceeb
-2time by	lbbedZ
crought	jeffhZ
-3marker finish on	ffeflZ
+brotas	dledde
crrotas	dledde
-2change since	fffflZ
-2takes us	gZcjZg
-3make their choice	Zfejai
-3make that the	kegdaZ
-2us in	bfdaal
-2given me	fjiecZ
nalive	eeZfgk
+2we do	cgfkhZ
pskybou	iekfeZ
clforeme	lefeea
pgifts	adeffl
pdrams	leffcd
pspit	leffcd
pbucket	leffcd
-2it down	ceedZl
-3took it down	ceedZl
cldispos	lefdeb
-2shut until	dbfeel
pdraft	ljbeac
+btype	Zglheb
+2do ?	aagejZ
-2^ reckon	lbcfdb
+bscorin	ZiZlff
+bco	efcedl
crclose	gclcde
clhospic	labeff
+bcountr	befdel
-3them all of	dfdlZa
-2a furthe	lddeaa
-2notice ,	dbbfbl
-2on until	dZelbd
pmisund	effldb
pbelled	gfffZl
-babolis	ffffZl
-bestima	addehl
+boral	eelfeb
-2quit on	aedelZ
ntick	fhlfeZ
pspoken	Zehlfe
clbehalf	efhfkZ
+1stall	ffffZl
ptruthf	dfefbl
-3call before the	lbffba
psteuer	leffZe
pgender	leffZe
-2came throug	eZeeke
-bin	blgedf
-2be a	Zdeflc
clwednes	gfeflZ
-2years ,	abZjcg
-3the years ,	abZjcg
crdemo	bldedg
clfeast	hdcecl
-2we though	dfeelZ
pcooked	beldic
njoins	leeeae
-3@d and not	Zdeejd
-1staff	deccbl
-2's decide	lefdda
-1done	Zhcjjd
phenrik	beffld
-bmum	dcZdjk
-2contin until	cbkZbf
-3post contin until	cbkZbf
+bhygien	dlefdc
-2out :	bbbkjZ
narchde	dffflb
crdog	lehfeZ
-1case	ggZiZe
+2and whoeve	ldcaZd
-3: @d or	celedd
clthrow	kkbfdZ
-2issued on	effckZ
nwords	ljZeda
-2delete on	dkdeiZ
-2open till	Zfjbae
ppo	beffel
-3as to the	Zdecjg
+2to collec	eabebl
-2gone by	iZffai
-1remain	jdkeZd
preset	ecdffl
-2servic ,	badeel
+2on it	Zackbj
-2valid throug	flffeZ
pexcel	clcfjZ
-1silenc	keefZh
-3@d to the	hdkdaZ
+1gettin	kebfhZ
pnadia	agfelc
-3an email within	laffec
crnotify	keeZdi
crcomple	fgcebl
clconcep	dleeec
nadd	fdejZj
-2will land	adcedl
pstorm	lbfedg
-3are due the	aZfefl
-2dole office	bbdfdl
nseats	eeefbl
+bkitche	dfbdfl
noccasi	leffeb
-3get a call	kecehZ
ndenies	dfeelc
pwobble	flZfhc
+2to give	laeeea
-btl	lgeddb
-2candid ,	jebZZj
pgrape	dlcfee
ncharge	geidZk
plars	lffedc
-bretent	aeffdl
-2orderi it	bZbfel
-3, orderi it	bZbfel
-bcough	alfffd
clcough	alfffd
-3any time until	flcffa
-3retire at the	afddcl
-3board votes on	gffZei
crsubmit	blfffc
-bofferi	Zlfehc
-1field	Zdaagk
ngood	eaaile
ptimeli	gcljbZ
+2before the	effbZg
-bgrants	glecgZ
-1gave	cZjbia
-3is due by	kZfeeh
+2, being	hbddZj
cltalent	aflfcg
-2# :	jdcdiZ
nface	ldbdja
-3my return on	leffeZ
-2would the	ZZidhe
nsnow	heecal
pvusi	bgekjZ
-2crosse :	hibeZc
-3got crosse :	hibeZc
+bduring	elffea
plausan	blfeed
pbrushe	blfeed
+binbox	jZeecl
padmits	lefffZ
nlatest	ehdeZl
ncoo	dfhdla
clkōrero	afflfd
nastray	fefflZ
-babstra	cldfec
pghana	fdbldf
pelena	cbfgfl
-bputtin	efikeZ
-1accoun	gZciZk
-bsnowmo	aeefel
clsnowmo	aeefel
preinde	aeefel
-2all ,	figfbZ
pinviti	ggefkZ
clflexib	ddlffc
-2dies at	jjZecb
ptransm	eeleea
psends	lfZeic
+1tea	lZffec
+bnone	lfdccf
crbell	hibcZk
-1role	Zelbgd
-2us is	Zdakei
-3say it on	leebbb
clpatron	fkclZb
-3it was by	bbfelb
clbridge	cfffcl
-bbenede	beedel
crretrea	beedel
-2@s :	ldceeb
-2result :	kdbZZg
nsharp	belffc
ntexted	ZekkgZ
-2told :	eihccZ
-2met ,	cebjZh
-3people in on	dfdZhi
ppier	leeeeb
crpal	lcefed
-3propos on the	aeZijZ
peid	bffflc
-belectr	eldeec
-3proces can take	adfffl
crchangi	ccffel
-bhangov	dffldc
pliv	ccffel
-1lunch	fZgZdg
crunders	kfefiZ
nmates	ceefdl
+bspite	gfffZl
papothe	Zgfffk
-2date before	kacdjZ
-2themse till	gbeejZ
clsuppos	deeeld
-1replyi	bkbffZ
+2, might	ZekfZi
+bmate	lbgebg
pdrives	cfefbl
-bbeat	edeflb
crprofil	hldccd
+bfounde	Zeffhl
-3, thanks for	feeela
-bwing	delfdc
clsahib	deceel
-3the @d :	Zlaabj
nhandsh	dfffbl
crchoosi	lbjeda
pfemi	Zfcihh
nfranki	lffegZ
ncuckoo	hlbfeb
-2away from	efeeal
-2remain to	acdeel
-3what i think	leefea
-bbloke	Zkddcl
-2there by	fjfecZ
+2, counte	jiacZd
crshorte	ccffdl
-2festiv till	cbddel
-3harbou festiv till	cbddel
pvarga	fekejZ
-3is schedu for	fbidZg
+bsoz	kfefhZ
pslips	chddcl
-2candid accept	befelZ
-3window closes on	elefeZ
-bfishmo	kZdfei
-1expect	hcZZkd
+bchase	akfeZk
-3flight is on	dfabbl
-badjour	lebffe
-3we answer within	lcffcc
-2any time	bflebZ
+bupload	blbccj
+2the new	bddfbl
-2has til	aafefl
clroast	affffl
clpastry	jZkehZ
clknife	dbdflf
nrefusa	jgegfZ
-2budget on	aeehcl
-bmalta	dfdedl
clmalta	dfdedl
ptempor	cdefdl
clavail	lZffff
-2tell them	flbdZc
-2may be	adffel
-3it may be	adffel
-1choosi	jedbhZ
-2notifi within	lcfedb
-3call me back	dkafjZ
psuperd	Zihffg
-bcatalo	alfffd
-2held on	Zajaid
-3off you by	blefdb
-1hol	bcddcl
-2bank hol	bcddcl
-2societ ,	cddflZ
-3allotm societ ,	cddflZ
-2within the	ZgZijc
-branks	jedkdZ
+2with our	jajgZZ
-bdvla	Zifflb
-2the partne	daZjge
-2writin to	becddl
-3are writin to	becddl
clgrin	feffla
ponsite	ahelde
-2confir for	ddlecc
-bmarch	ffeebl
clmuseum	aaldfk
crremind	akffZl
-3for all of	bceela
+2, choose	jffedZ
-3decisi was reache	afddld
-2list for	fZjcag
+2to avoid	cZeedl
clgrants	glecgZ
phoop	cleffc
nguest	eeaefl
ntradin	leieac
-1photo	blbeda
+2: more	Zbdejg
crlove	ddcdlh
pagains	haeccl
nblesse	ecflec
psaying	hZefhg
-1mail	gZkbbd
-3move on the	decdal
crbeep	effdlc
-2told on	lcZaeb
crsold	Zeefji
rountil	dlZacc
rbuntil time-granted	dlZacc
clhat	iZjeja
nslight	fedddl
-2much for	eeeelZ
-3so much for	eeeelZ
+bforest	efffla
+1bins	beddbl
+2bins ,	beddbl
+2first .	bbdebl
-bgrades	keeidZ
crlucky	lbedeg
-3every applic within	jdffhZ
-2reimbu within	aaffdl
pmotiva	ailfeZ
-bhm	lZbdcl
-bfinall	accljd
+2and ask	ZkjdZb
nmeans	laifcc
ntreble	lecede
crcvs	befldf
rxaside over no	fgZiZc
-bcabin	lbcfch
-2retire on	ZedkkZ
+2i swore	cfeflb
pvice	lZdjcf
+2, pitch	bciejZ
nforeca	cddedl
nmachin	blicgb
+2about it	cfekZg
-2destro after	eeefbl
-bspoken	lcdbeg
-3@d , no	jiefcZ
clproble	cdfeld
+1clashe	deaelb
+2clashe with	deaelb
-bflips	leefeb
clflips	leefeb
-2hospit on	abhelZ
pgarage	ccheal
-2does on	gjcddZ
+2, @d	adgZif
-3off until the	aadddl
-2things about	dedela
-3three things about	dedela
-2have by	fcekcZ
crconven	gZjfeg
-1leave	dZfZfi
crrates	eecedl
pinvern	deefld
-bkōrero	bfflfc
-3left , one	ddjcZi
-3open day on	ccZcle
nservan	lfeedb
ppretty	achfel
-3we tell him	gbeejZ
-2link comes	aacffl
-bpatern	leeejZ
-bseasid	dfceel
-2form back	dZeeel
-3's form back	dZeeel
clnumera	Zkgeff
-3husban by the	blffcb
+barrang	cjlfeZ
pchambe	bldceh
+1now	kcZeeb
-3: no ,	fcbdjZ
-2for until	jdfdZg
nam	ceidlc
phousin	Zcffkj
-bdaught	aljcZe
ppillay	Zffflf
nshut	lbfabi
-2cloud for	effdZl
-3had cloud for	effdZl
-bcoachi	dZkebl
clcoachi	dZkebl
pblunt	lbbbcj
-3usuall say within	dbffkZ
peach	illZZb
crsuppos	gdlfgZ
-3, was :	bebdla
-2time for	aalggh
pbrass	ibkZbi
+bfor	blfhcd
-binterp	lcffcd
-3this email by	clefda
ptalent	hgfaZl
pminds	kbZjch
-3front of them	aalfdc
ptrouse	bleffe
-2i ring	lbbeac
+2he would	kdefeZ
+1full	khaeZd
+2full stop	khaeZd
-3for news by	Zcfelb
nthere	dceelg
-1sick	aecdgl
ponboar	eldedc
-2unders within	alfeca
-3the unders within	alfeca
-1contes	cdcecl
ndùrach	cedlee
-3card from me	cbceal
+1falls	adiZei
-3someth i know	Zeefbl
+2bank iv	deldcZ
ncousin	iZhdie
-2you free	ddlfeb
-3by @d ,	ebZeii
-2taken us	bcfdlZ
-3is taken us	bcfdlZ
+2at nine	cclefd
-bthumbs	ijgdZb
-2pint ,	faZfbk
+bsecuri	cjdlcb
nspeak	cajZlf
-1likely	Zedecl
njoke	gleiZb
prural	Zefehl
-byard	eajale
-1keys	bbcedl
pshakin	eebfel
+2, scale	bceebl
pconcep	fhaleb
+2, keys	ZeajZi
-2our call	Zdlefa
pshareh	cekekZ
ptobias	jhebZj
pyea	cedfel
pnay	cedfel
-bcovers	eddedl
+2and back	eedabl
+2s trial	ZZeehi
-bcolone	Zckfdk
padeyem	Zhffek
-2choose in	leeecb
-2last ,	Zbbdjh
+2, writes	adelda
+2or in	addeel
-bamende	leefcc
nendeav	efffla
-3retrea is the	bdaeel
pspare	ccfffl
+brolls	lffefZ
crblack	ldbfdh
+2, suit	Zfjece
+bswimmi	ceefel
-bemails	ehdflZ
nmessin	leeedb
-2^ @s	gdaeiZ
-bsalzbu	eclffc
clsalzbu	eclffc
-1diplom	dlbeca
nshipya	Zgeekg
clwing	deledc
-2in on	Zdgdif
-2plan ,	lcceca
-3the plan ,	lcceca
-3was due on	bdfelb
-3to me within	gieffZ
-bcomple	Zibclh
-bgemma	fffflZ
pdrop	gZeedk
-1here	dhbZgg
-2clerk at	hdcdiZ
-bpo	dceeel
-3, board sits	bfeZfl
pshouti	lffbhb
-2manage ,	eZdeke
crcommen	jffieZ
-2, a	ddbfcl
-3model , a	ddbfcl
-brobot	Zdeehk
pzurich	ddedel
-2portal ,	ZibfkZ
-3the portal ,	ZibfkZ
-2intere within	alefeb
-3takes place from	dfelba
-3take place from	eflaba
pquite	ZijdlZ
nsendin	jckegZ
ppatric	fehcbl
crindivi	lbfffd
-2^ answer	hheebZ
+2in advanc	bcefcl
+2to come	lebZbb
pkettle	fdZeki
plog	bhgbla
-bgang	Zkdfdk
clplans	dhZkaj
nsleeps	ddlfed
-3get the list	aefbcl
-3to know before	Zhffkc
-btriall	cffdle
-2know ,	Zhcdig
nbishop	heicjZ
-2shadow someon	ddjdgZ
+bdies	cgcedl
-3and ring you	ldefca
-1replie	lecfdZ
clemaili	edeecl
pnashik	cicflb
+babbey	gclfcc
nviva	dlfecd
-bfarmha	gfdbel
+2: if	lbdfca
-bmouth	lcffdd
clanyway	labedi
-2lease ,	bcdfbl
-2has become	ledeca
-bflash	gfffkZ
clflash	gfffkZ
+1round	ZZkeig
+bsea	celffb
pbabe	kZheja
-bfinds	lfeeeb
pguildh	feffla
-3paid on the	aecedl
-bporter	Zjiedg
-bafresh	alffff
clafresh	alffff
-bforwar	hlgaea
pbooksh	afffdl
+bmiss	igZjga
-2you said	ZdjeZi
-3slippe from the	aeedlZ
-1since	Zbbdif
-2shortl by	lafbia
-1max	lbffeb
-1transf	dfeflZ
crextra	elffea
clfootag	fcflec
-3them before the	abffbl
-2words ,	cjejdZ
pever	ldbfjZ
-3i get told	leeeba
-1tour	ciifeZ
-2is the	fdgZdh
-bbergen	dedfel
pbaby	cZefhl
crup	ekZdfh
-bgaffer	iZdcel
-1expiri	cedeal
-2offer expiri	cedeal
-3anothe offer expiri	cedeal
-3️ @d ️	jjcdZa
pregion	jZieZj
-binstit	achdel
punsett	cfeflc
+2lol .	gbeeZk
+bgot	fafalg
crbecaus	hchlgZ
-3agree to the	kZbebf
-2be out	ldefcZ
-3the winner on	gddeiZ
-2me until	lfaZac
+2and commun	afflfe
-2call back	ldcfda
-3on over the	bdehcl
pmeals	glefeZ
nvp	cegelb
-3examin confer on	ceclcb
pparagr	lfffda
ncountr	bieilZ
clphase	fehkeZ
pcalm	feleea
+2at least	ZddiZi
-3's asked for	lefaca
nlike	ealbei
-1anyone	accfbl
-2kids on	dejehZ
+2along with	ddZflg
nnkechi	lbgfga
pblood	Zlbejf
-3you come on	adleZe
+2s begins	ddceZl
nlitera	hlbedb
nhigh	Zfdejj
-2snow on	beddlZ
-3its sittin of	Zedahh
-2determ within	iafdiZ
-3for us on	Zbkcai
-2office within	bjffjZ
clswedis	Zffefl
-2hours are	ddaefl
+2instea of	djaZch
clfavour	fffZel
pmarge	cddfel
phustin	gldeeb
+2, do	bbeZck
clyusuf	dflfea
-2notifi by	eZfcld
-3she hears by	Zbffbl
nbudged	lfffad
-3which can take	bdffdl
-2longer ,	lcbfba
ntbc	Zffelg
+2gone ,	acfflZ
+2s come	efdfla
+2it would	ldZdgc
crcork	ediela
-2^ its	dZgbjd
-2or on	cclfed
crfall	eglfdb
-3wait until the	lcfejZ
pfence	jegjdZ
-1valid	acbeZl
crdrill	adeelf
-3back with them	blcfea
pwhenev	ljceab
-2the interv	aagZhd
pgather	gZblci
+bbridge	dfeebl
-2will come	iejfbZ
pstack	beefdl
-brevert	ejedjZ
crsmoke	lfeefb
nlisbon	lcheae
pswiftl	alfffe
-3see me on	ccZfig
+2school post	beeebl
crgenero	bfdfel
-barvo	fldfdc
-2they have	kadgZc
-2weekda before	bbdfdl
-2would talk	keedfZ
-2close it	lefedZ
clranked	lcfejZ
nunable	gdZekh
-2it takes	baecdl
-1mad	bdcecl
cllomax	kfffhZ
-2around in	lceeca
+2in line	ddcfZl
-2valid until	Zfecch
nparlia	efeflb
npurdah	efeflb
crcare	aekeZl
-2reply until	jgfebZ
-3at my desk	fZceZl
-3with us by	fieedZ
-3, and on	lagbbc
prumour	lecegb
psiftin	cfddfl
-1gets	Zcfkbg
crwebina	efbfdl
crwareho	hejfgZ
nbag	kZleda
+2or whenev	Zabekj
-2same time	aafeZl
-3check : until	caeleZ
ppregna	eccflf
-2a coffee	adleed
-3a reply within	lcffda
-3truste meet on	afdael
pemeka	ddffcl
-2marath on	Zcbefi
-2^ if	gZkbad
ptyre	ledeZi
-3its sessio of	Zfdldb
-bsites	blffed
-3, tell me	bldfec
ptulip	fgekdZ
pbulbs	fgekdZ
-2^ closed	eeefZl
-btally	leefeb
+bexam	lfZfia
+bconven	eZjfgh
ptom	ldgfdb
nfoundr	dfedcl
+2whiche way	leeedc
-3tell me the	lcdeec
-btextin	cabflj
cltextin	cabflj
-2their answer	fbeejZ
-3an interv on	edlfca
clgr8	cfddfl
njurors	bZeigj
psuprem	bffled
+2s chat	dejefZ
-1call	gZkbfZ
+2: our	ldeeba
-2@d but	ghieaZ
clroof	ddcegl
-2panel sits	heZcZi
+2on .	dejjeZ
-3will meet on	Zfdldb
-2^ ,	egjZbc
-2reques within	bbfeal
crsurviv	dlbebh
crrefusa	hlefbc
-1seats	dedcal
crlawyer	dkcfZk
-2dates ,	adZbhj
-2in before	ZlceZe
pfun	iaeZgl
prubber	eecddl
+1hr	cefdal
pdelive	kZkbiZ
-1lapses	jjeedZ
-bsortin	kfejdZ
+2means they	ldfeaa
-2lisbon till	bdeedl
-2or no	ddZifh
-1gig	Zeeheh
-bloadin	ffgflZ
-3chosen on the	ieeeiZ
peast	ledfec
-2flood on	cedcla
-3: flood on	cedcla
+2or a	cZkdeg
-bbuzz	eflfea
-2^ as	bddecl
-2you inside	hgffdZ
noutdoo	eecflc
-3skiing until the	caecel
-3are on the	cadbdl
ncurren	lZdcjf
-3let it be	fdffZi
-2said yes	ZZdfih
-bflexib	aalfcj
pearn	Zajffl
nmemo	efeble
ptaker	ecdfel
-3call with them	bcdcbl
-bpacked	cedfel
clpuppet	geeelZ
-3about it on	dbilZZ
-bcow	aeffel
-2period ,	Zcekce
clkev	lddecf
pleap	fkheeZ
-2site by	hidecZ
-2voted on	Zcahlb
+badmira	leffcc
cradmira	leffcc
-2no till	lcfdeZ
-3or no till	lcfdeZ
+bputs	ledcbg
pvenue	chkeZh
nssnit	ffbfcl
-bpress	ckbdZl
-2say before	fiffeZ
nerased	geeelZ
pmoving	kbifgZ
-3posts advert in	fffflZ
-3of work on	dlbedZ
-2scan by	clffcb
crgolfs	ceefdl
+2becaus that	ddieZh
-2speak on	jebdkZ
pcaller	Zjeked
-2and me	daleeZ
pbrothe	gZccki
nweight	eflbed
+2so you	bZkgee
-2flu until	ecebdl
-3with flu until	ecebdl
-briga	eeceel
+bvilniu	eeceel
crvilniu	eeceel
-bpays	dfdedl
nprior	fjfegZ
clsingap	cdeldf
-2regist until	eadeel
-2which the	bjeeZh
crwhere	fdblfd
+2and places	efZddl
cllido	hlcebc
clobtain	blffai
-3than fret till	aceela
+bgiving	lfdeeb
-2lasts until	bakjeZ
nputs	efglcc
premark	cdedfl
crparish	hhffiZ
+1ideall	Zibech
-3jury @d is	afjhdZ
clthey	lZeifd
-3not wait until	adffcl
-2home on	haZcjc
-3: until the	lafZcb
-1heard	diZahc
-3fundra ball on	debdcl
nawarde	gefela
crnets	lfefea
nsweet	lcdecg
-2commun on	jebehZ
clcabin	lbcfai
-burl	bjdfZl
clurl	bjdfZl
crsecuri	bkilZZ
clngl	gdhfkZ
clward	eajZjg
-2text by	laffed
clstudio	bZkdhj
-bnoise	edbffl
-binked	leffbc
pnot	lgbfde
-3roadsh on the	bdjcZf
-3kitche trial is	belbda
nfancy	cdleja
+bbad	lfbfed
crmoment	Zlkebd
+b@d	fZfjgg
-3other offer ,	cjbeiZ
-2open until	Zidafe
-3your email of	ffffla
-3we read until	bcelda
-2which is	effgZe
pseafoo	Zjfeei
-bblocke	lfdece
nsort	egcedl
-2sorry about	eckfcZ
-2door by	eieedZ
-3to call you	ZcifkZ
pdebate	Zgefel
-2know within	igfffZ
paid	Zlaedk
-bwarden	edlgZe
-2bell me	ledfdb
naid	dfledc
pintro	blgfhZ
clclient	hZfdgi
+2is mainte	aededl
+2but honest	Zefffj
pcosted	ibelea
-3about it ,	ealffb
-2differ people	cccfal
-3three differ people	cccfal
nyelled	bfefdl
-2decisi until	hjecdZ
-3talk it throug	eZjbek
-2^ maybe	Zddeij
-3is told me	eedejZ
-bbread	Zblddk
crgirls	feffal
-2sooner than	bdfecl
nrests	ffffZl
-3will shout by	laffec
-2sheari gang	beeddl
-3, sheari gang	beeddl
-2corrid on	dedela
-3the corrid on	dedela
pghosti	cldffc
nhard	Zekeif
-3candid to see	cedcdl
pair	clefce
+2in any	lcZdce
clrights	efeelb
-3i will phone	lfefac
-2i work	dfeeal
nlaurea	egeleZ
+2to appoin	dbedlb
-broadsh	celdag
-2scores in	bfbleZ
-btower	efleeb
-3which of the	eeleba
-2them by	dhdhZf
-1mails	aecedl
ntindal	cddfld
+bblack	bglecd
-bknown	lcccic
-2live until	caeeel
-2^ allow	ldfdeb
crglass	eebefl
nlandin	hlaefb
+2of each	aecedl
padmiss	bgdedl
nbless	Zjeegg
-2compla within	Zhffeh
npubs	efdecl
-3of you the	kfdeZk
-2offer you	felfdZ
-bcattle	edefcl
-1hears	jcaZdf
+2but my	bdffla
clroute	gcdfcl
clswanse	fkffgZ
crhousin	felfcb
pchrono	clbeeg
-3@p , then	bffeld
-bexpens	bkZeih
pgrowth	lbeedf
nsense	cflfeb
+bhotel	aleedh
+benvelo	dgdlZh
croptimi	acdflh
-2period :	aeelZe
-2says ,	aeddcl
-3everyb over the	lffbea
-1kids	Zdgecj
-2the kids	Zdgecj
pdet	elefea
-1ranks	Zechci
-2commit ranks	Zechci
-2go there	ecleeZ
nsingly	leffeb
-blater	kjefdZ
clpackin	ldffec
-2: answer	ldefdc
-bsurger	ebdclg
crwing	ffffZl
-2sittin on	fcalaZ
-2all in	lcffcb
crnewsle	efdecl
-3confir it by	ladfed
-bdad	bglfha
pfurthe	bkZdhi
nnetwor	edeflc
-2which by	cleebZ
-2this :	leccca
-bsometi	hcdjiZ
-1trip	bbdfdl
ndues	lfffea
clweekda	begecl
-3us both on	lededc
sioffer	hfdZhd
-bayşe	ehfflZ
plapsed	bgdcdl
plockdo	gleedZ
nintake	lhcegZ
-2applic for	fdcfcl
nweighi	cfefld
pterrif	efZkdi
pcuttin	gddlfb
crja	dlefce
-3meetin about you	efeela
clrecrui	eZhcii
+2our doctor	bfbdcl
-blaw	iZchfg
crbirth	dlgffa
-2^ back	bbcecl
clpigs	dicflZ
nproper	fhadld
-2know more	lffaea
-bagain	dclebi
-3take up to	lZeacd
+2, messag	beclca
pdebugg	Zlffef
+2slot with	ddleca
-2opens in	fcacZl
-2fret till	bceela
+1bring	ahZfdl
-2replie by	Zafddl
-3union replie by	Zafddl
-2test of	eecdlc
-2's weddin	ceedel
-1seen	Zdaeig
paltere	ldefdd
-2van on	beleba
-3a decisi on	fecciZ
-3your hands by	lZfffe
cralive	leffbd
nvape	leffbd
+2latest ,	iheecZ
+bcloses	aefldf
+2i retire	Zedfcl
clmill	gaZcil
clpursua	cjeflZ
-1scorin	Zffeke
-2she promis	gffeZh
-2postdo ,	eadecl
-3the postdo ,	eadecl
-2gone from	cfdbla
-3is gone from	cfdbla
+bbitten	Zfefhk
crbitten	Zfefhk
crdiffer	Zgdflg
clembark	eeeecl
nresolv	eefflb
-bnomina	leeeZh
-bcupboa	fZfffl
clcupboa	fZfffl
clhospit	gcZjjd
-2you do	bZhfai
-1dish	Zcgkaf
-2skiing until	cbfbel
-2nobody rang	fffflZ
+2on @d	kfkdZb
-3now and the	cZjkdd
clcorrec	lfgefZ
-bwardro	fgddcl
-2, its	bedeal
-3@d , its	bedeal
+2, rate	adddcl
-2allowa ,	ebbdfl
crwhy	Zeeelg
-3some time in	gegcjZ
-3we compar notes	jfeZid
-3are in by	Ziffka
-2about the	ZZfbke
-3it closes on	Zhcedg
-2choose by	diedgZ
cltradin	dlaedi
-2am back	bccefl
-3i am back	bccefl
-2it before	hfhdZc
pdube	iafldc
-2been on	dfdala
-3have been on	dfdala
-3to me on	hhfbZc
ptasks	bfdfdl
-bsheila	ecdebl
-3for you :	lcdfdb
-bshare	kkaeZf
-2first ,	fdkfcZ
-2's shut	dcceel
clcashie	clcfef
-2shout you	ldcfdb
-3everyo on the	jdbjfZ
+2your applic	Zcfglf
pgiulia	kgiedZ
-2sample by	ZcedlZ
-bum	ghaela
-2@d nor	Zddejh
crdeal	ldffga
crhull	aleeeh
-1origin	cdhekZ
-3been extend to	adddcl
-bfriday	lgcaef
+2s a	gZbZaj
-bfigure	edldcg
+2too .	iZbdjc
-2decide at	ZedZej
crpatter	aleedh
-byay	fldeea
+2are taken	eeddal
nboards	efkfgZ
pcackle	flcdde
-2have me	bdcebl
-3would have me	bdcebl
clyay	fldeda
pmentor	dfeldd
pfemke	ledega
+brun	bliecc
-3letter said the	Zffglh
-bwine	kfedZh
+2, told	bfZdel
crnurses	cfflec
+bnights	clffed
+1eve	lfecdb
nwinked	Zelfeg
-3answer comes on	lefeeZ
phyacin	fffela
-briders	efeecl
-2say the	ghaZjZ
+1asking	aZeegj
nrabbi	ledfgZ
-1sessio	ccleZf
-3first has until	cbfbel
+2, ta	gbddlZ
npiano	eflfeb
nreach	dhbjlZ
nunclai	chlfea
pbalanc	fZkecg
-3i know ,	ZjdejZ
-2books on	flbdZc
-3for you in	ldZeZh
-bcontin	eckeZj
clkelsey	lbffed
crstreng	lfceec
pnet	eebfel
pphd	clfffc
+2, fastin	ddlfcZ
clforum	beldch
-3would begin on	cedddl
-3is due in	giffeZ
pspeaks	leefdc
nwhose	kldfaa
ngather	debffl
-2for doing	eedfla
-3cheers for doing	eedfla
-3the latest on	ekdcbZ
-3you have until	Zjefde
-3they can do	hejeeZ
-2a vote	lfccfb
nunclea	hijedZ
-bwraps	lbdcbk
-2he says	ldbdZd
cldescri	Zifkdg
+2it has	clcfcc
-2surpri ,	bfddla
-3a surpri ,	bfddla
pchalle	dfelgZ
crfrom	liafbe
pcases	lgdffa
nallowa	bldedh
+2to compar	kcbgaZ
pincomi	cefflb
crtaken	eeZblh
-2second round	diZkdZ
-3the second round	diZkdZ
pshe	lgaeai
pbleep	keffiZ
+barchiv	elafdh
-blife	gbfflb
-3his answer on	bZdeel
crhuman	blbkgZ
-2patien till	lceebb
+blisten	idjffZ
clkennel	ddleed
pwrite	gidZcj
punseen	ffleea
-3the office on	kbkeaZ
+bbackgr	gleeea
-2intake :	cdadcl
-3is off from	ceeecl
croven	bleecg
-2it sits	Zackei
pcup	Zgghfi
nprovis	lefedd
-balive	ijeffZ
ncurtai	hcdecl
-2visito on	dfdadl
-3more visito on	dfdadl
-3her inbox on	alceda
+bdog	aelegd
crable	lcdfaf
-3, follow up	aedela
-bhurry	elfffa
-3need not come	eeceZl
-2one ,	Zjeafe
crunpack	Zeeejj
-3rules on the	lebbda
clinitia	blcfbi
-3wants me back	ealffb
-2final 's	adldeZ
+2to everyb	leedcb
-2sure :	ldcfda
-bintern	jbZZhk
pmichae	Zeefhl
-2back on	aakfZh
-bolds	deleec
clolds	deleec
pbearin	fikeZd
-bbath	leefeb
-2@t and	adeeal
cldraft	cZdfjl
palles	bjgdZk
nchosen	jeZfak
ndead	kcccla
-3someth for you	lecfba
-3: come by	kZdfdg
-3paper on the	dcdeel
-2number before	clefeb
clfa	elefgZ
+bdespai	ffffZl
crdespai	ffffZl
-2do a	deZfdl
+2the other	Zecelb
nskies	kideeZ
ntabs	flefdb
crproof	Zjjeja
+bvet	hdeelZ
-3teleph in the	lecbda
nstored	fbdfel
-2advert until	cbeZkg
+2you must	glcedZ
-2the marks	dfddal
-3by the marks	dfddal
-3out at the	gecZjd
-3be filled by	daffdl
-2agenda for	hcckcZ
pflagge	gfffZl
-2it up	eZZjai
-2right ,	ldeefZ
clresolv	jZZhla
+bfacult	bedldg
-3my desk until	eaffel
pjurors	ddjleZ
-bwhite	lakecZ
crforeve	dclfbg
+bworrie	lZffic
-3to decide in	kffebZ
-2interv the	deledb
ncrop	efffal
+bagreea	belfdd
cragreea	belfdd
-2they announ	adeelc
-2people in	abdble
pour	dghcbl
-2will happen	ffeekZ
prosali	cjcflb
-2settle at	leefdZ
-3gets settle at	leefdZ
nhell	dfkfiZ
nunaffe	leefdb
ncorner	edjelZ
nlighth	eeffla
+bmatter	lcaagh
-bscenar	bdffle
clscenar	bdffle
-3to have heard	fkffcZ
crseason	Zicejg
nknee	lcffai
clhear	lefcia
-btea	acledi
-3client decide on	Zffccl
-1saying	fZfZja
+btrains	efcliZ
-beconom	falffe
cleconom	falffe
psuitab	Zikdhd
npassin	eekfZi
+bstand	hdflcb
-2sessio of	cdblcZ
rxdenied from past	fffflZ
+1market	Zbaekf
nseed	Zkffdf
clitem	lffeea
nstroud	fefflZ
-3choice by the	fZfebi
clbeat	dbifla
-3the books on	flbeaa
-3to you inside	lbffec
+2and put	addbel
-1though	ZZccgj
-2early as	kejcaZ
-3as early as	kejcaZ
pschool	ikjZbc
-3so on the	hcZabh
-2once ,	lcdecZ
-3you about the	dfdflc
nquickl	fdledc
crresolv	effZik
-2day by	lebfda
-bnailed	iaeflb
clnailed	iaeflb
-2part until	kgfeeZ
-3refere have till	bafcdl
-3everyo by the	lcffdc
-3be phoned on	lfedaZ
crfather	lcceef
-3runs out in	aldfba
pcompli	jdhZgf
clbarbec	afeefl
pexport	adfffl
pfreigh	fbeeel
-3in @d ,	dlcfaa
-3truste resolv on	bccelb
-2messag about	afeela
-3let me know	jgadhZ
-2you by	kaaZdf
+bvets	ldefec
crsafe	ladeZi
-2hear in	hZcchb
nexam	alkegZ
+bhorse	dleeec
-2person on	gdaZgk
-2expect in	lbcdfZ
+bstands	jlZdfZ
-bjourne	iedleZ
nhesita	lcffed
pgladly	cclfja
nnoreen	cfflfb
+bteachi	feblce
-2he needs	Zefieh
-bsnow	bbdcli
+bgrante	effeal
+2before that	fkcecZ
crfolk	lcefdf
-bwed	efleeb
-3want to know	Zledcb
-3words by the	blfeea
+2for good	ecafel
+1two	aeZjef
-1say	ldbaeb
-2interv ended	decelb
pird	dddfel
crluca	ceefel
pinacti	eafffl
-bjoke	ldhead
-2result on	icZbgd
-1offere	ZZeald
ntuesda	ikZfee
-3new date :	lecfba
+2i though	aehfle
-2, both	Zecich
-2hungov on	aedffl
-3sound hungov on	aedffl
-2you at	dclfbZ
clfax	fcdfdl
-3sworn in on	becfcl
nlagos	leeegZ
-2rung by	kZfebe
-2select commit	effblc
-3the select commit	effblc
bson period past	beacle
-1touch	hdccjZ
-2in touch	hdccjZ
-3be in touch	hdccjZ
-2to read	efedZl
+2s newspa	efedZl
-3easy to read	efedZl
crpigeon	eZgeck
nfought	elfffZ
cltrials	iekfeZ
-3inform by phone	Zdiflj
-3my breath for	cddfbl
-bupd8	Zdebkh
-2offer within	icfeZg
-2outcom the	leeddb
-3the outcom the	leeddb
nverifi	kjefdZ
-3answer you within	lcffdc
nrehear	eilaga
+2, letter	ebZhcj
ntask	clhfea
-2us before	feecZk
preal	lahdgc
-bpackin	jcZfek
-2decidi on	lfeeea
-3are decidi on	lfeeea
phm	iZalaj
-2try us	aedecl
+2i must	aldedZ
-bpicker	eeleaf
nnamed	eZedlh
ncent	cccflh
cltate	Zeffjj
nmeas	adelef
-2's coming	kecdZd
-3of them in	bbdeel
+2to return	kfdbcZ
-2drink 's	dacfel
-2happen by	lcffdb
phmrc	eflffa
+2lunch .	hgdebZ
-bpicked	dcbcli
crfourth	gacegl
ngrowth	efefal
-2slot :	dbleec
+2asking for	bZeeel
-bdioces	Zakdlg
neligib	efdfbl
nimprov	dgeflb
nhospit	Zgidfi
-3i ring you	laZfdg
+2: either	ldeecb
-2secret by	blecdb
-2baby on	efeelZ
-2's out	feccZk
clratifi	Zfeeji
-2yes to	ZaleZg
-bsausag	cefflb
crpartne	cZikjb
-3notice runs to	akcZbf
cllaughe	lfefbd
-3interv finish on	aegZai
phis	kcZgdh
+bpicked	lbacje
nbecome	cblbbk
-3, wait till	Zeffel
+2about the	ibfZiZ
+bjury	albbif
+2on wards	deefal
-3have heard in	deefal
nup	Zegclg
-2go on	fZidbe
pgang	gdafel
clwaitin	gZbhhh
-2, latest	fkeebZ
clcopies	Zgfffj
-2yes in	aiefjZ
-2doing it	eZbbcl
-bconvey	hifehZ
-2talk about	efafbl
nstatem	laZbfj
-2brew wants	bdclba
-3trial brew wants	bdclba
-2people seen	dfebbl
-3, people seen	dfebbl
+btalkin	defjlZ
pspat	gclfcc
-2visits :	aelcda
-3, visits :	aelcda
clschola	alecdi
crabbey	delfcd
-3decisi for you	afefla
-3reserv list in	cfeela
-2only on	cekhZa
+2: would	Zlbeic
-3jobs for you	dfdfbl
-2your applic	Zbcchj
clrotas	ZkZdhj
+2, shortl	ZeZlgd
ndrink	egealf
+2by email	hjcebZ
pmails	hZaglf
-bguardr	alfffe
clguardr	alfffe
-3which arrive on	ededlZ
-bpleasu	gedflc
+2or it	hiZede
pngozi	lfffdb
-2the candid	ZcZhgg
-bprobab	Zdkedj
-2you back	kcgfeZ
napprec	cekjhZ
-3you know on	adedla
clbea	elbedg
pyear	blcdje
-1flying	deddbl
+2to spare	bcffal
nscrubs	dflffa
+2, mail	jZdecg
-3and i have	Zfeeei
-2owner says	lfefca
+1still	ibbZkZ
+2but do	iedfZg
-bombuds	Zffffk
-3to us before	alffeb
-bkeeps	jfeejZ
pvideos	gbclee
+1her	Zeeaij
-2inside the	leffac
-baid	dlefec
-2will call	leZeZi
clmagist	leaebi
pbarb	feeebl
-3contac you in	afdecl
+2to tell	kdaahZ
-bneedin	allffZ
-2medica on	dihedZ
penforc	ehZfek
-bhabit	lcfffc
clhabit	lcfffc
-2saw you	efddla
-3be seen on	ZdhZgg
+blocum	blffed
crlocum	blffed
-3the inspec on	efebZl
-2mornin ,	dhjecZ
crknown	lZechf
pblend	lfffcb
pasleep	ididiZ
pladder	lbfedf
-3draw on the	beccdl
-3, come the	ldZfec
-2the chat	decelb
+bdown	fZjfkb
-2offer on	eiddiZ
-3promis , but	bddfbl
+1below	cccdla
phersel	hjZfdd
-bchasin	ceffdl
clchasin	ceffdl
-3he tells me	leeffa
-2call you	hZkdfZ
pwtf	flefea
-2to keep	Zbgebk
-bpasses	fcdlcf
cltypes	beeldf
-2him the	lecfea
psorted	jeicZh
-2availa on	ikceaZ
nfolk	dfleec
-bstick	iZdfdl
-3not gone by	laffeb
+bgdpr	dcefel
-3not @d but	hiheaZ
+bclerks	eeZeel
crclerks	eeZeel
nhello	eecele
nakela	efddel
-2the shift	iecehZ
-3manage 's back	afeeel
-3me a name	ledeca
-2commen on	Zekccf
nhilsen	lbdfce
nfiles	Zjckbh
crwalked	licdZg
+1bro	lceeea
clauto	ccefel
crarrive	Zefkkd
+2, applic	Zdcihc
-3at recept by	Zifeci
ngoes	dkjiZc
nsingin	blefhc
-1voicem	dcdflZ
-3hands by the	Zefccl
pheaven	Zhffjf
pending	ddefdl
nmatron	Zeffjh
-2round is	kbZdcg
pequity	ZihijZ
-3back , the	leeeeb
-2like ,	ghZech
clpint	Zcdfki
pcould	dkghZf
pst	dacfgl
-3trial shift on	ffgekZ
+bstatio	dlhdda
crput	egeelb
ptan	heZfgj
+2, presen	clddec
npruned	cfffbl
nlandli	gdleeZ
-3be contac by	adfela
-bgist	heeekZ
nchew	gaZlcj
-3once more ,	bdlfda
clseh	cedfdl
-bcountr	eeeddl
-2conver and	efbclb
-3s conver and	efbclb
-2was change	efcfZl
-2vision result	effflZ
-3colour vision result	effflZ
nlistin	efefla
-bgloves	ddefdl
nfishes	Zjfeei
-1nicest	eecflb
-2the nicest	eecflb
-3was the nicest	eecflb
psortwe	fldedc
psettle	dhegZk
-2declin on	djZakZ
+2and meet	cclcac
ptrust	fZfihe
crbusy	celfaf
nwebsit	feZhfi
-2decisi lands	ldcfeb
-3form arrive on	feffla
nnine	eeZihf
pgrandm	flefea
phaberd	flefea
-2furthe than	dffflZ
-bviking	blffed
-2post from	feeeal
-3to him on	dececl
clrail	dfZeki
-3cellis in the	cecael
-bsweet	gfffZk
-2court ,	hkcedZ
-3traffi court ,	hkcedZ
pclears	leeecd
-2a funera	deedcl
+2was when	aeeflb
-2my call	lededd
crcalls	kZZkcf
nwarned	gldfZg
crcrosse	febfld
-3readin period :	dfelaa
clboiler	adafjl
-3review window :	aeclda
-2close at	Zjdegh
nsevera	Zfjefi
ng	ldefeb
-2one before	Zlfffc
crexclam	ihfeZh
-2servic on	ZeckZh
-3warden on the	kefdcZ
+1lol	fdZcfg
+2to settle	hhbdZf
clmeasur	cflfeb
-3cantee : after	eefeal
-2launch on	deedbl
crflower	efdfcl
crissued	cffbfl
clcorone	kffehZ
clwhatev	djcZhi
-btalkin	Zcgggj
-2in :	dgiedZ
pchrist	abalel
-3will come in	lfdfeZ
-bmart	aefffl
-2ward visit	adleea
pusual	kdfheZ
cljudges	fZikha
-bjacket	iZffej
clpoints	ecffdl
-3happen before the	cffecl
cljudgme	leffeb
-broads	lfeedc
-bfamili	degldb
-3it : within	bcfela
nhad	hbZflf
crbrunch	adleid
cltech	blcedg
psir	dhlhda
phangov	ledfed
-blift	ckZcgi
npal	afefel
cra	eflgdc
+bhuman	efekZi
-2no update	cfefal
-1during	lceacg
-2rule within	lbffeb
-2invite on	addebl
-btile	ddffcl
clbag	cdbegl
+2, signed	ckdbZi
pbins	Zdlfff
-2firm said	deffZk
-3crane firm said	deffZk
-2automa after	edfebl
ppetrol	afledf
-2files for	cefdcl
-3keep files for	cefdcl
nconnec	libfbb
njabs	dceeel
nscored	debfel
ndr	kgZdaj
-2you from	beadcl
-bjudici	ehffkZ
-2date from	dfddla
ptexts	lbffed
+2ring the	abffdl
nglossa	jbflfZ
clgreenh	dfdflc
ppossib	bZihak
-banybod	gdefla
-2three others	efedbl
-3would three others	efedbl
nvouch	feefal
-3follow on the	icZdai
-2hersel on	lecdcb
pbeat	lebedg
clauthor	bggcbl
+2for all	geddZh
-1text	laZbee
cljudici	ehffkZ
panneli	cblfbi
nnapkin	clffeb
-2promis of	dfedla
+1sooner	Zcefgj
+2, need	acgela
-3thon induct on	ffZfkd
-2extend :	ijZecZ
cltwenty	cagkZk
-3and turn up	bbleda
clrao	fedelc
pchoppi	fedelc
+1re	flbfcZ
njess	helfda
-3from me is	fkcddZ
-3you to sign	dfdeal
ptraile	dfbffl
-2will talk	lfbebb
-3we will talk	lfbebb
-2talk before	kbkdcZ
+2and picks	efebdl
-2availa for	Zdlecd
pe	idlgZb
-1someth	leefda
-3, you hear	ledfcb
+ballows	Zcdlkd
crtrundl	effelb
pbertie	effelb
-2word about	Zfgflg
-3a word about	Zfgflg
nsickne	gfedkZ
clrooms	bgZdki
+bdetail	aiZehk
crslippe	fldfce
-2locks itself	aiZeci
-3our choice by	lbffcc
-3: board meets	bfeadl
-3run throug the	ddbleZ
-2leaves us	bdcdal
-3no wait ,	eedckZ
clbus	gbldgc
+bminibu	cdffcl
potters	gdjeZh
-2expire after	Zcfebk
clcolleg	ldjcdc
-1boots	bZcedl
-3open evenin on	dcZekg
+2s open	eeZefg
-bvoyage	ciceZl
clvoyage	ciceZl
-2group chat	lebecb
-3the group chat	lebecb
pattn	kidfeZ
-3he lands on	Zkdcdg
neditio	fflfea
nairlin	ecefel
-2is decidi	lfeeea
-2keys on	ddbfbl
-1comp	Zeedjg
-2from comp	Zeedjg
pprint	Zlceie
claffida	blffed
-bpictur	egeflZ
-2outcom on	daZelZ
-1zoom	celeea
pappeal	aheedl
-2's done	defZbk
pimani	efceel
-3snowed in until	dceddl
clpound	efffal
clpune	ijZedh
pnakaga	Zdefjj
-balumni	efbfel
pbistro	Zeidel
ngratif	ffffla
-3know we said	efffla
-3system by the	iZffdg
nservus	eeflfa
plimeri	bedffl
-3with them in	alffea
-2a slot	dblfcc
-3new people in	bfdebl
cllockdo	bdfefl
-2decide ,	haZcia
-3throug on the	adlcce
-2reappl after	ecffcl
crmanage	beilfa
-2team lunch	bebedl
+1cancel	acZdkg
+2cancel ,	acZdkg
pratifi	cheelb
-bwalked	eefelc
pgoogle	eeeela
nmarrie	lfdedc
-br2	fecleb
clr2	fecleb
clallowa	hbbeel
-3no from you	clafdd
crdriver	affefl
-2lapses at	blcecb
nbang	kfefhZ
pdept	heafcl
pflexib	aljdbd
precogn	elcffd
-2notes by	Zafkcg
-3to it on	Zdaidk
-bhiking	beefel
nmarek	lffffa
-btypes	beeldf
-1pencil	idcdiZ
clsofia	dfeecl
+bwherea	beeeel
-2@d is	jcheZb
-1court	Zdbdjg
-2in court	Zdbdjg
cllater	ikefdZ
-3travel until the	befbdl
cltelly	efbfdl
+2throug the	eleeca
pinvigi	kjceZd
-3time for the	djZfei
-3falls in the	jdiecZ
-bmins	flffeZ
-2weekda until	egjceZ
-1readve	dfffal
-3for them by	blfffd
-2posted on	kdbdZe
nvessel	elffbd
+bfigura	jeeejZ
-2onions till	bebflb
+bmad	celecf
-3the advert on	bedeal
cldrew	hfffjZ
+2@s .	efiejZ
-2^ recall	cedccl
-2^ and	bjZcjc
clseats	fgldZf
-3join us on	eeaecl
+bgirl	gbcblg
-3starte on the	ceefal
nfestiv	edfflc
-3of it by	dlffcc
crquotin	lfefbd
pfairne	feelfa
cllevel	Zcblfi
+2, due	cdbdcl
clokay	jlbcfa
-bprison	dcelee
+2should you	Zchecj
-bofsted	edbZli
-2hearin back	lcefda
-3and the long	deedbl
-2post ,	ahdfbl
+1nite	ihdecZ
+2of your	kZjdba
+btypica	eelfea
-2are counte	leeefZ
-bguests	bfdefl
prates	Zeiedl
ncert	lfffea
-brink	lbffde
crcarrie	lcdfcf
pcoco	flddde
-3commit report on	aedlba
+2, which	cZkbid
phalted	ffffla
plawsui	ffffla
clarvo	gldfdb
nmoves	Zfddij
-1thinks	gcZaje
-2to discus	ccleca
-3terms to discus	ccleca
-3, began on	ddecal
+boperat	elefhZ
+1nothin	Zecbgi
-1only	cccdcl
psewing	dedfcl
-2nothin happen	bfeeal
pslide	licbfc
cladvent	ijZdgd
ndeserv	Zfffkg
crahead	Zifcjg
-bkeith	lfeeea
clkeith	lfeeea
pplant	fgfcZk
-3tell you before	caffcl
-3come at the	kfdfeZ
pthumb	ceeeld
clisland	ieejZg
crswimmi	ceefel
clscratc	Zfecgj
ngist	dfffbl
pspecim	blffed
crfavour	delfec
nlease	ecffdl
phinges	affdel
crsteel	celfee
+bfree	bZhidk
-breg	falfed
pgradin	eeeflb
-2^ her	fcddZl
-2direct back	aeeedl
-3ops direct back	aeeedl
-brotas	claejc
+2, whethe	ejhdZe
clvia	kfidfZ
crcantee	hcaele
-3it sits on	Zedldb
+baye	gcleea
-bjumuah	hldfea
cljumuah	hldfea
-3needed from the	efdcal
cllogin	clfffc
+2so please	dladee
clbuzz	gflfeZ
+1beach	aedecl
+2beach .	aedecl
+2: ah	deffZl
+btown	lbiegZ
-2too ,	cjgfdZ
npastry	lecdhb
-2inbox on	gkZcae
nreads	hebalc
psurf	efdfbl
+bunfort	efffal
clfaith	blffee
cragency	aildfd
-2live on	cZidcg
ncabin	lefdec
+1cat	Zdeecj
-2four ,	ZkjfbZ
-2off until	Zbfeij
precap	iclcgZ
-bfinch	beeele
clfinch	beeele
paudit	fjgidZ
-3me to do	dacfdl
pdrafte	hedlbd
-bweighe	eblfha
clweighe	eblfha
-3am off on	ededel
+2, her	dZabld
-3: result in	bffcal
+2, word	hddjcZ
-2dives the	beaedl
-3trial dives the	beaedl
-btitles	dlefdd
cltitles	dlefdd
clstamp	lfddec
-3a review after	fdcecl
-1quiet	bcdecl
-2trust at	dddflZ
-3the trust at	dddflZ
-2me one	jkcfZZ
+2, never	hfecZi
-1lights	cebcbl
-2wraps on	cecbbl
-3crew wraps on	cecbbl
-3lodged up to	eZfbfl
-3teachi statem by	dlfeda
+2after mass	gdicZf
+2, talk	Zagdih
nelecte	chflea
-3get a verdic	afeflb
+2, where	jdbjbZ
+2being a	beeebl
clcasts	lcdZdi
-3his answer after	efffZl
ptester	lhcfea
-3given you to	Zlbfcc
-2mail by	kZefhf
+bdrug	begdel
+2and lunch	eeleda
clbought	glefea
-3the visa ,	cceecl
pberth	beffdl
npleasu	cdfdel
+bdestru	cldfde
-brep	fedeld
+2the boss	ldefca
-blunes	leefec
-3, make it	eiidZa
-3over the phone	gdjebZ
-1in	fcgZhf
-3rotas on the	bkZede
clmax	ldffec
njaw	cefeld
-2no answer	Zeffhh
nbegins	ljfZbd
clinfo	dglfcc
-2test :	cdlfcb
-2say in	lcefeZ
-bcheck	clblae
pctc	felfdc
-brunner	gecfla
-bscript	hkadkZ
nmalcol	ffffZl
-3the fair on	bcielb
-2object on	cdcala
-3counci object on	cdcala
npile	fbblff
+bchose	adedlh
-1quiz	Zjefbe
-2comes until	laefea
prepo	Zligea
psafely	kZehdh
-2day is	eglaba
pthrill	Zledff
-3us know in	lbffcb
crgrilli	edlffc
clcd	lgcfeb
pabstra	bhlffb
-2@t ,	deafdl
pfroze	cebflg
-3leaves here on	leeecb
ptouris	dlffeb
crboth	lgaddf
nweekly	leebdg
+bitself	ildddZ
-2chef on	acakhZ
-2choose on	kcZgac
-3are in on	keZZbf
pdisagr	lddfee
nwhistl	fZgedl
-3throug to the	badZkj
-btwelve	eiddal
-3which is the	hcjeeZ
crcrimin	dlffdd
+2as nan	ffffZl
-3café is closed	ffffZl
nexerci	ZkZilc
-2til the	edccbl
-3, no ,	ldeecb
ntoll	kbeldZ
-3bench on the	Zdjedf
-2it by	dhZegc
+2and makes	jfedgZ
psmell	eeglea
nbooked	Zjhdai
nout	geZkid
py	eedfel
crsupply	blffed
-3talks in the	ebbela
-2gaffer says	ldefca
nlost	lifgab
-3reappl in the	efeeal
-2signs on	hedhdZ
crscanne	Zlhfed
+bmill	ffhfZj
-2openin on	dekegZ
-bcrews	jeefiZ
-1retiri	adbedl
-3desk on the	bcdfel
nsomeho	bfffdl
clgrant	hjcZch
nskis	bflecf
-3reache you in	lcefac
-bperman	hfeeZk
-bmind	kaZihe
ngemütl	ldefec
crtruste	dbleZk
+1their	Zccilg
pchasin	iZeiic
crblocke	deflfb
+1once	hffdZd
-bbookbi	eeafel
-3timeta change on	acdfcl
nbe	Zgfhhf
+bagreed	iZedei
-2outcom ,	lcdddc
-3the outcom ,	lcdddc
clbits	ddlfag
-2supper on	idkadZ
-boutlin	clffed
cloutlin	clffed
-2sober since	ffffZl
-3, sober since	ffffZl
-boldest	beldci
cloldest	beldci
-1things	dedflb
-2two things	dedflb
-3heard two things	dedflb
-2sittin ,	jejcaZ
-3got an offer	feffZl
-2you anythi	ceeela
-3tell you anythi	ceeela
nslowly	Zlfffg
-2, come	Zjfebd
-2be phoned	lededb
+bbeing	jfefZg
-3post closed on	fffflZ
-2take the	abheal
+bchambe	efflgZ
+2we choose	leefbd
pdag	ledega
nbouwva	ledega
-2confer until	cbfeel
-2interv to	ccgkbZ
rxreview on past	becjgZ
nkassel	ckleca
-1retro	aeedel
-2, retro	aeedel
-3@d , retro	aeedel
-bere	fldfdc
clere	fldfdc
-3talkin to you	aegflf
+2, three	Zadcii
+2, forget	kcZcfb
+2, road	cecdcl
-2and the	abhjkZ
nprepar	Zijifc
nbadly	glcddd
+btaking	Zjdedi
+2at whethe	ddZela
ptanned	effccl
nrhona	bffdfl
-2lesson from	efdfal
-bready	effcal
-2took us	Zbeehk
clhanne	lffeea
nhanne	lffeea
nlangeo	lffeea
-bbullet	kcldZd
+2she was	effflZ
pshared	edefdl
-3interv 's on	eelbda
pdel	bfffld
crreserv	clefZj
-3are interv until	eefael
prelief	Zcfjih
+2, reply	cdlccd
+1post	Zjcddg
-2a bell	fkaecZ
+bboot	cfeelc
crhire	eaecgl
-bacross	clefha
+bpianis	Zlffff
crpianis	Zlffff
+bfroze	fffflZ
-1fittin	Zagdbi
nwould	Zdhehk
nobject	kcldbe
-1wired	cecekZ
+2that all	Zddegl
crfroze	fffflZ
-2interv throug	feekZd
-2four on	djZahd
-btill	ehggZh
pbookke	kddkeZ
poverlo	ldefec
-3or before the	clfecb
+2, bridge	efeeal
nbuildi	lffaga
-3you do the	eclffc
rbsuperseded start-date	efkfZg
-3ring on a	dfefbl
clsuperd	ffffZl
pgemma	gefflZ
pgod	blbdie
-2decisi in	gbbZfh
-2hull on	beddcl
+2, me	bZffeh
pmanual	ccefel
-3have an answer	Zbfejf
+2and will	dcZfbi
-3his mind on	ddckiZ
+bu	deecdl
-bfrankf	befefl
crhut	ddlcjc
-1at	kgZfed
crgrace	cffjZk
-3gives it on	lbdedc
-2she hears	bffeal
-3that she hears	bffeal
neight	hhdZjd
-2^ heard	Zedeif
crheadte	ffelea
-3budget meetin is	ddcael
+bflu	dffcfl
+1minna	hZffci
+2minna will	hZffci
-2is for	aalcdf
-3no before the	lbfffd
-3crete on the	bebedl
-2us both	ldeeea
-2slots :	deleeb
-bporto	ceeedl
nshona	dfeleb
+bdoing	bejelZ
pmethod	lafffe
-2in person	jfffeZ
-2she signs	ieekbZ
crtbc	aeffel
+2and cook	delfda
crpremis	jladdc
-3be kept for	dcffdl
-2bumped to	adhkZa
clspeaki	eedlhZ
-2delive ,	eldfca
-3collea told you	cefflb
-3timesh in by	eZefel
-3recess ends on	aefcel
-3bank holida on	ejcfjZ
-3from us in	laefdc
nconver	bdfdfl
-bcape	kfkfbZ
clcape	kfkfbZ
+2, third	aclcae
-bper	abfdlg
clgiving	flddah
+2the pa	acffla
-2workin on	dlefca
-3stops workin on	dlefca
-bdeligh	ceeedl
-3sooner than the	aefebl
pdawn	Zcffjk
+busual	deZbjk
plake	gZhedj
-3been given until	gZfibg
-2until the	fdZiaf
pspits	ceefdl
-2shuts for	jZccbf
-3it up to	ekfbfZ
cllearne	ceffdl
-2manage has	ldfecb
pbride	felffa
-2team on	jbZffa
-2ghoste for	effflZ
+1chat	dejeiZ
-bus	hjffgZ
-2list in	ffedlZ
clgave	gZidlb
+2the interv	cedfla
crsometi	ceelbi
pchefs	ceeelf
+1shifts	efefZl
-3@d , posted	hdeeiZ
clattent	lddffd
crrector	Zeflge
-1giving	gaicZg
-2one giving	gaicZg
-3the one giving	gaicZg
npenhal	efeecl
-1wed	cddecl
ndeep	leefga
-3interv slot on	deldbb
nswept	cfelgb
siirony	aZdefl
bsuntil period ahead	dbZkZh
clhub	dfdedl
+bchased	cedblf
-3forms on the	bealeb
prace	acclgj
-3you an offer	ceffbl
pdaft	dfbfel
pbreakd	clffec
-bweathe	abafkl
-2^ presen	dedcbl
-3and one on	Zfbfbj
-2magda is	cdlfeZ
-3with magda is	cdlfeZ
-2^ at	dfdflb
pwrites	kfbjdZ
-3people by the	laffeb
-2words :	aiadZk
nfourte	akeZjg
-2died on	aefela
-bratifi	Zffghi
-2back within	eZeeii
+2: no	eZbcgg
clcamino	cffdel
-3must confir by	blffed
-3given me the	clcfec
clrector	fZelgf
+2to sort	ifZdcg
nshe	febeel
clwherea	eceZik
+bpharma	cedfdl
nglue	keedZi
-2shortl out	lfedca
clshooti	leZcbk
-3be after the	afefel
cltuesda	jdleca
nslept	Zdfekf
cldesser	lfffda
-2closes in	kdbbZc
-bpoppin	adZflj
crpoint	jhZlbb
-2call until	jiffeZ
-3to interv by	lbffea
-2allow us	lcfedc
-3with it on	lddddd
-2in all	keibdZ
crmerely	afffel
+2s my	blbfad
-3think over the	dkeieZ
+2whethe a	alffed
-2run for	Zefjde
-2off was	effelZ
-2season opened	deedla
-3next season opened	deedla
-2it until	fibheZ
-3other finali until	dafedl
-3form , @d	beldca
plender	ldefec
-2quick call	dclfeb
-3a quick call	dclfeb
+2was enough	bdfflb
ndispat	ddcjal
+2or otherw	bcbfel
pgrace	lbdgch
-2misery on	hcceiZ
cldept	lfeeec
+2, his	jegZdc
crfun	cfdfle
-2right by	Zgffdk
-2said not	efffZl
-3not be by	Zbffjg
-3did the interv	eflfba
psommel	Zhkfag
crsecate	feaffl
ntents	bleffe
phey	bfclcj
+bthesis	clifbb
clshown	ideflZ
-3's good until	dlffeZ
ntear	lfefbe
-3write on a	efdfbl
-1scrub	beeela
-2^ scrub	beeela
+brecord	bhelhZ
clunhapp	lffeea
-3answer 's due	ekffdZ
-2got hers	ceeebl
-3cousin got hers	ceeebl
fryou	lheedb
+bkeogh	Zjfeck
-3panel will meet	Zfelfd
pedits	eldffb
nlocks	flffea
-bbasis	ldcdef
-2kept for	agcdZj
-2a confer	dedddl
-3in for the	kZgcfa
+2before servic	ablffg
-bsleeps	lbefcd
pgmc	ddlfed
-bhard	kbldab
clluv	clfffb
-3all applic on	iddghZ
plinz	iedekZ
-3great hall ,	eeafcl
psofas	efbfel
-2# at	cdleda
clabatto	eeeflc
-2, heard	ddfflc
-1chapla	icjdcZ
-2the chapla	icjdcZ
-3will say the	ebfeZh
+2i sent	eeeflb
pfault	kjZegb
pfamous	ekZfid
+1probab	leeecc
-2office before	Zieecg
+bja	lfefcd
pnote	eigheZ
pwhatev	Zkjdjc
-2is booked	cdblba
+2two to	cdblba
-3room is booked	cdblba
nmerely	ffaefl
nrollin	cffflb
clvets	effleb
nfolks	cedeel
-2consen within	blffea
cr's	dhZeel
nhugs	affelh
pwójcik	fegelZ
-3brno on the	debdel
pseriou	ghkeeZ
clan	gZjeei
-2forget the	Zefflb
-3: at the	ledcca
+bwhom	lbffhb
-3files on the	dfdccl
-3they phone on	lecebb
crnursin	eelfce
nfeels	ffffZl
+2and ring	ihZbai
-bemerge	ajjdZj
-3mail on the	lebdZd
+2, wherea	afddcl
plotte	leafai
-3other offer expire	eZdfdl
-bfurnac	ejlcbb
clfurnac	ejlcbb
-2meetin from	efebla
+2send thanks	bcdecl
+2the sevent	adeflb
-3trace , and	adeflb
+1myself	iaZdgi
crmaybe	Zcaihk
-2answer the	ihacZf
croperat	bleedg
-3tell everyo by	lbfeec
-2^ doors	ddaedl
bsuntil day past	Zbdbgh
-2receiv :	abhflg
crringsi	jffieZ
ncupboa	jffieZ
+bawkwar	ffefla
-3stands until the	Zkfbcf
pbehavi	lefece
+bwomen	beefel
crwomen	beefel
-3will holler by	lbffec
-2dates :	Zelbbe
+2s when	kbZdah
+bgerda	eefflZ
-2form on	feefla
nmarch	dkkecZ
-bnice	ebZldj
npies	ifedlZ
+1undid	becelb
+2undid it	becelb
pcircle	hkefeZ
-2addres within	Zdffek
-2lisbon until	ffffZl
-3in lisbon until	ffffZl
+btight	cccehl
-bone	dfflfb
-bmaths	dlcdbh
crextrac	dlffdd
+bdrove	effelb
crpickup	effelb
crsmelle	effelb
crsmell	effelb
+bprinci	hecale
+2withou you	becdcl
-bguys	Zfdkci
clour	gZdhkf
+2and gut	celeea
-bclassr	eelece
-1oursel	gcfjcZ
-2on me	eajcjZ
+2more ,	eefejZ
crpairs	delfec
+2he say	ldefdb
-2expect at	Zkcccg
-3is expect at	Zkcccg
-2no the	fdcjcZ
clshelf	edffdl
pblesse	fbbffl
crmatter	fdcblg
nlol	laeeZi
+2the last	fZefci
crguess	iaZeif
-2an email	kefegZ
nriver	egekZh
nrank	ffffal
-bforkli	ahledc
-2ratifi on	Zfehdi
-3are ratifi on	Zfehdi
nflip	felfea
-3you are told	leeeea
-2things stand	bfffbl
-3as things stand	bfffbl
nagains	Zfgaik
-2inbox within	laffea
-bmess	dfbffl
pcircui	iffeZi
bsover lower-bound no	daZhZi
-3said that in	geedZl
+bassent	Zkfdei
prevert	dbledh
pimpres	ealeaj
nleak	ffffal
nfoyer	dbffel
-3where i said	bfffla
-2break until	acfefl
clresour	lfcffc
-2panel sat	deablc
pestate	flabbj
-2barist this	cfdfcl
ntestin	cjeflZ
+2so she	bedecl
pbill	clcfah
clpilots	alekbf
-bestate	lchefb
-2place of	febdla
-3in place of	febdla
-2post within	kZffbf
nmonth	gZdifh
+2s newsle	deddbl
-1runs	Zcaiai
clplaceh	eabeil
-3call togeth on	Zfeiib
nentran	gdlddd
-3and answer within	fZffdi
-3your answer ,	lededa
-3an offer within	lafebf
pplanet	Zfiedk
+bringin	ldicbc
nthirty	jgefgZ
clmaybe	iZfacj
+2i come	dckfcZ
-botherw	lbfehb
-3viva is on	cdldea
-2clipbo says	beefbl
-3the clipbo says	beefbl
nhazy	efffal
crnurser	gZjfic
-3@d nothin ,	cecdla
-2not decidi	bfffcl
-3are not decidi	bfffcl
pcscs	gZcdjk
crsuch	lbffde
+2and shall	Zceial
pfiver	leffdc
ppersua	flefdb
-3want it by	blffec
paccent	hgZidg
-3i go home	ldefea
clnicely	efffla
+bsize	ZklfeZ
+2: not	bcdelc
clconver	gZkhhb
-1em	ejZhZf
cltea	Zfdeij
-bpop	eiheiZ
-3tells her by	abffdl
-3auditi on the	ZejekZ
-3not by the	hZfdla
-3have their answer	ldffcd
nlapses	hkdehZ
-2would regrou	cedlca
-3we would regrou	cedlca
-2this on	efdeal
-2fixed :	aejiaZ
crfive	aheljZ
+2, those	lecdba
-2counte on	fbiZaf
-2# within	gkffeZ
psums	ladfbh
-3accept by the	blffdc
pbirgit	agefel
rxdenied before ahead	cbaccl
+2, link	alcfcg
-3: interv ended	decelb
rxreview in ahead	afflbb
ncaps	cleebh
nboy	Zlceif
nvacati	ledehZ
-2applic until	ZZfhfi
pposts	ddbblk
pfrance	delfec
-bsooo	lefeeb
clsooo	lefeeb
+2who is	iccdZg
+binvoic	beffel
-3they called me	edefla
-2with ,	efbcdl
-3dogs with ,	efbcdl
ptables	gelfda
-2from hr	lfffZe
pmisspe	dffleb
pnuremb	dffleb
nfree	cZdkek
-3: interv in	dfacbl
+2, vote	lfcceb
-bfete	dfcfel
-2un say	ceeela
-3must un say	ceeela
-3candid interv on	dfeflb
crsystem	cijeZg
nvalue	deffcl
clnakaga	befled
-2hr says	ieeefZ
-3say so on	laZfia
cryou	lfgeea
-3head over the	bffleb
nstuff	fejfiZ
-3wanted me by	Zcfegj
+2and if	ihZcag
psaddle	gbcffl
-bserver	Zkbdhh
pactive	lefedc
crmarath	efbeel
-bmain	Zgefek
nline	kZedgg
plodged	Zekeeh
-2replie within	lbffdb
pvicar	hebiZi
pvilniu	eddfel
+2, an	lddecb
rxact by ahead	gjZdcc
-1paper	Zccchi
clbit	ecleee
-3reopen on the	debbcl
+1enough	Zlffcb
-belecto	lecefc
clelecto	lecefc
-2breath till	hbfekZ
-3my breath till	hbfekZ
-2nothin ,	decdla
-3call me by	Zlfffe
-3extend to you	Zeefcl
-bline	lhdbha
-1refere	ejZgga
-bmeasur	edlfeb
rxaside on past	gdeZid
-2me til	laeefa
crfor	clkdZf
-1whethe	eclccg
-2closed until	dcfeel
clrep	gbdele
-3sea until the	cefdel
pout	lcadck
nchains	dcffel
-2update by	adfflf
crkind	hcifiZ
-2rules by	laffec
panybod	iZgkeb
+2s intake	ffeeal
cleleven	ecadgl
-2know inside	ldffbb
+2in sydney	keZfeZ
-1mark	dfelda
pswift	flafja
-3your lunch hour	ffffla
-3has moved to	lddcae
nfox	agfkZj
+2, more	cfeeal
popt	dfcfel
crhed	lddfed
-3one has until	bcfdfl
-1diary	Ziceee
-3apply again in	ecdfel
pimprov	alffef
-3link expire in	eZffel
-3@p , financ	deedlZ
-2target :	bddfla
-3origin target :	bddfla
msgoodbye	fbdZjg
-bbrenda	faffle
naoife	faffle
nbrenda	faffle
poffsho	Zhcfkg
clquay	delfed
-1applie	edZcie
-2card :	gjbebZ
-3busine card :	gjbebZ
neveryo	kaZjeg
-2third time	Zecehi
+btower	deldee
crtower	deldee
clpi	ifkddZ
+1suits	cZfcZi
+2i owed	cefflZ
clsignal	jegdZg
+beye	lbffed
clmeetup	dedfdl
clpredec	dfeflc
-bsingap	jcdlbc
ptenanc	gedelZ
nfiresi	eelfeb
-3after they said	afffld
crleeds	aekeZl
-1shop	hkgbZd
-1review	Zecfbk
-1campus	bfeZkg
-2confir the	jekeZb
ndelphi	alffef
ntailin	alffef
nwrappe	flddde
-3you a line	lfefea
-bmobile	lgbfdc
+2though ,	kdcegZ
nmat	beffdl
-2debrie me	bedbcl
-3client debrie me	bedbcl
-2it from	Zdadld
-2do it	dbaZhj
-3met on the	aeaZkf
-2: meet	bedbdl
-3plan : meet	bedbdl
-2michae ,	lcbeeb
+bcarava	debfel
pr	Zheeek
-booo	hZeeek
-1post	ebZchg
clwu	gdeccl
+2, offer	bfiaZh
-3this before the	caffcl
-2femi on	decdlc
-3with femi on	decdlc
-1mtg	Zbcigg
pclipbo	glaedh
-3it said the	jjeeZc
cladds	lfefec
+bresear	efddfl
-1way	jcZbdf
nplus	Zelaej
npictur	lbeeee
-bdead	Zgfdlf
-2fair from	efjdZe
-3toy fair from	efjdZe
-3teach # on	ffbflb
-2not coming	bfefbl
-3is not coming	bfefbl
+2is inquor	eeceal
ntin	eZffgl
-2they told	lfefab
-bour	jZfgkb
clvehicl	cedfel
-2result are	afeedl
naverag	lfeedc
+2when i	ekecfZ
+bbegin	dbccil
-2our offsit	ddeebl
-3, our offsit	ddeebl
-3board is on	cfdlea
pfix	alcedi
crrisk	blffed
-2that said	afefla
-3want you from	eedeal
+bplenty	clfffb
crplenty	clfffb
+2or so	fZalbg
nstamp	kehcgZ
-bpink	cidedl
pphonic	kldbea
+bmeals	eeefcl
-2letter arrive	ecfela
clpam	Zekdei
nplays	ifdekZ
-2folder by	alffeb
+2she says	fZddhg
+2, notifi	iebidZ
-2anaest on	dddebl
-3the anaest on	dddebl
-2office shuts	daefel
pd	hjfffZ
cldonkey	effleb
clsanctu	effleb
-2, with	bkeeZe
-3reach us by	Zdffkg
+2half nine	ddleba
+2and thursd	becdcl
ptraini	gfZchk
-3announ on the	jdZbaf
-3the date of	Zeeekf
+2, trial	ialcba
pbush	eelfeb
+bcellis	leeedd
-3should know more	lffaea
clblocke	ledjZd
nberth	deeedl
ptemple	elefdb
clshake	jiefeZ
-3ruling on the	lebcda
+2, onboar	leeccb
pparlou	effebl
-2mine by	alffed
+byea	hkefcZ
njoan	effdcl
-2lapsed in	eceelZ
-3regist lapsed in	eceelZ
phurray	dgafel
nforbid	kfbeZj
-2list within	lefedb
-bquicke	ldefcg
-3far side of	aedecl
-3whole of the	bflcab
-3touch in the	ieadkZ
pknown	eZdeki
clporto	deeedl
nlowest	efdflb
nouch	defflc
prisk	aleddh
-bbald	clefdd
crsuppor	eeffla
-3promis it for	hkdfZZ
-2's printe	cdddel
-3turn up on	cdgdZj
pdisapp	dblfcg
nunpaid	eflfda
rbsuperseded slipped	hhhZfb
crsort	alcecj
pcats	ceefel
-2slot by	jZhfff
-3it in writin	jhdfcZ
prethin	dbfffl
nnewer	bfffld
pbrilli	kgZfdg
-3to tell me	iZefbh
nwoman	Zjdeih
-1slamme	bfecdl
-2are slamme	bfecdl
pcaught	gcfflb
-2^ paperw	caceel
crlodge	Zkefdh
-bweeken	jdbdbl
clexactl	hjeeZf
-2due by	iZfdhi
+bnotify	leeadh
-bunfort	deafhl
pissued	hZheej
-2@d from	ffjeZc
-bshake	jiefeZ
+2whethe the	bceeel
-3prefer by the	dlffcb
+2, shoes	dbifjZ
-3she will ring	Zekfch
nrebook	ffcfdl
+1dawn	gdjedZ
pbells	deedel
nmerged	lfffbc
-bho	alffff
+bforms	akledb
flwill	lbgfde
-2himsel by	lbfccd
-3differ days ,	dfcela
+1a	eehejZ
-3in post by	baffdl
+1rain	bccecl
-3is drawn on	Zdekaf
-bwiring	ffeflb
clwiring	ffeflb
pconnor	ffeflb
+bsupply	blffed
+2after they	jfffiZ
-3: decisi by	lbffdd
-3did so on	Zbaefj
pshot	glefeb
nfrench	efgdla
pexit	iifeZe
+2would do	Zdcefk
pforget	dgcdle
pscheme	hlecae
cldoc	afffdl
+2, bay	dblfec
-2positi by	jeffhZ
crgod	Zdekfi
-3writte to within	lbffeb
-2jumuah on	ikbecZ
cramong	ccelge
-2our books	beefla
-3off our books	beefla
-2eviden by	clfdea
-brule	lbcbbj
-2, call	lecedb
-3@d , call	lecedb
-2one is	eZebbj
-3applic in the	jfegfZ
clcup	blcfef
+2be possib	ealffe
psoul	cglffa
-2sven 's	cecdla
+2falls .	cecdla
pthief	flaffe
-bsorted	gaZdhj
crwords	bhZdkf
-1feedba	lbbgdb
-3answer within the	blfeab
-3will messag you	lfefdb
pwasp	jfejdZ
+2, big	ccffbl
+bchair	fadbli
clchoice	kdZcdi
psauce	delfec
+2s their	fccfZi
-2reply on	eecejZ
-2bit about	efffal
-3the bit about	efffal
+2and offere	fcefla
-bwall	jgdkbZ
clmachin	lfdfbg
-3stores assist on	dfcelb
+2servic .	lddeea
+2i asked	Zbgfcl
crrememb	affffl
-2, interv	eeibZh
+2, going	cebecl
-3panel interv is	eedckZ
-2wrong till	dcecdl
-3's wrong till	dcecdl
-bbrigad	eflefa
clbrigad	eflefa
pukulel	Zikfdd
+2before i	hiaaiZ
+2, betwee	jhZecg
-2confir within	blfffc
-beye	hleeZe
crgrade	djdfkZ
+2, quote	ldffeb
pcredit	ljaced
+bwhiteb	lfhfbb
-2keep saying	affdlb
-3they keep saying	affdlb
-3come by the	ldfffa
+2we all	ldefab
+2stands ,	keifZd
pmr	hagkjZ
-3give them till	fZeedi
-bnicely	gfefkZ
pspeech	lefebf
-2start to	ddcfbl
+1calls	beeedl
+2calls $	beeedl
-3# , no	beeedl
-3that says the	Zfedfi
-2landed on	lfeecb
-2drawn up	aeckfZ
-3be down on	ccdedl
cltests	gZhjia
-bcreati	lagffd
-2minist on	aegbcl
-3the minist on	aegbcl
nhourly	eedfdl
-blifegu	ielfda
pmaquet	bfeefl
-bspace	laifce
-3say who by	lafffe
+2he allowe	dffeal
-2i meant	hZjeZZ
-bmended	dbfeel
-2our reply	leeecb
-bsix	aildcg
pranch	hhfehZ
pmeasur	befldf
ndescri	beffcl
clfounda	flhjZZ
+2the works	fedfla
-3wonder : after	fedfla
nsheila	glceec
-2said maybe	jfefZg
-2get one	lededb
nhen	ijefeZ
nglad	agfebl
-3said no on	Zeefkb
-3to your accoun	eeefal
pmat	deefel
pfired	decfel
clpereir	laffgc
-2texts by	lZfffd
nvlad	ielfdZ
crwash	ceefdl
poveral	dflfeb
-2record :	becela
-3on record :	becela
-bprayer	lffeeb
pincrea	lfffea
pyo	iZgffh
-bhydrog	lffeeb
+2, their	gZdejb
-2lookin like	bedcdl
-3not lookin like	bedcdl
cllangua	Zldfeh
-3said yes ,	lbefdb
-2work on	dkfhaZ
-2flight the	cbbeel
-brefs	clcegd
+bworld	lcbfee
-bjo	eflfea
-3closin date of	deeeal
-belves	dedhal
clelves	dedhal
-3seeing you on	Zaceij
-1desk	dheZge
+2, hear	Zekaic
-3me down for	aglfbd
-3know more on	heedZf
clshared	jicehZ
-2the offer	Zkdfde
clweathe	iccflb
-3one before the	acefel
+bdepart	cefdfl
clstrong	bhZdij
-2long talk	bffdla
-3a long talk	bffdla
bsbefore day past	bcdeld
-2files until	dbfcel
-2told inside	ldfedb
+2: client	Zcebje
clbro	eelfeb
cljob	jjfdfZ
-3first rounds on	dfdbdl
crallerg	bleffd
-1made	dbZhhd
nprocee	cljddd
-2: from	efkeZb
-2depart on	bceebl
-3shortl is done	bcdlcb
-2rennes on	ceeclb
-3reache rennes on	ceeclb
nfunnie	dffelc
clgeneva	lfdfeb
-2budget in	efefal
crdies	lgdedd
-3panel interv :	belcdb
nattorn	ceffdl
+2instea and	kiebeZ
+bpasses	efflea
nintern	Zicdlh
+bobviou	leeebf
-btested	aedflg
-2promis you	deceal
ppie	deffbl
psocial	eklbcb
-3will text me	lcefed
-bcompil	bgfldd
-3what i wrote	ffffZl
-2answer until	iieedZ
-2gone in	haeeZi
clworksh	Zgkcfg
nsubmit	jjcfhZ
crcrossi	fecflc
pgrown	lgdeeb
nsortin	Zdffgk
pspace	dlbfeg
pactuar	elffeb
-2asked if	Zdfefi
clkno	lccfde
+bvisito	Zcjfbl
+1work	Zalfal
-1sister	bdcdel
clroadsh	cbjcZl
-2, at	adifkZ
crserved	lfegda
+bdms	ldeffc
nclub	eccdgl
crerror	dfeflb
+2with boots	Zcgeci
-2is pickin	lffcea
-2sign off	Zefdhg
-2disapp on	ciacZg
+blisbon	fbffdl
+2, oh	bccfdl
+2and names	hdbehZ
-2to take	cZadii
plegend	dffcdl
crtour	kdieZd
+broaste	ffffal
crroaste	ffffal
nhosts	elffea
-2nor the	bedeal
+2, car	Zbcdii
-2room ,	edleda
+bcoffee	aecdlj
+binclud	dkfZfg
-bpaint	bedlgd
clperm	bffdfl
clreset	ejdfZj
clas	egZegj
+2, indivi	heZjbb
-2down in	fffflZ
+2@d so	Zfedjf
ploud	jjfedZ
-2them the	Zdceje
-3me on ,	aaefcl
crbingo	cfeedl
clfiona	afelfe
+bhangov	jeZdie
-2happen after	eeeebl
-3what happen after	eeeebl
+2the same	Zbjfjb
-3me back by	blefec
-bye	ijZecd
pantici	iZffej
+bannull	bfefle
-bforce	efefcl
-3tied up before	bbeddl
-3effect from the	ffefal
pheadqu	jhgfeZ
nhundre	cfejla
+bnote	Zedehk
+2before a	bdefle
pfishin	Zdgigi
-3in person ,	bdlfdb
+2, zip	bldfca
clmargar	lafffe
bsin span ahead	jkcZaa
-3and do a	deZfel
-3point in the	lfedcb
-2slow practi	dececl
+2, contes	dececl
+2i try	beefdl
-3know within the	Zgfikg
-3one in the	lccfea
-2scrap the	dedflb
-1nods	ldddca
-3will come on	lfbebb
ntypist	iZffcj
pmural	Zjfdck
-2cantor 's	cfeccl
-3the cantor 's	cfeccl
+bmoving	Zjfekc
-2sessio ,	jbkcdZ
+2, send	beefdl
crhair	bdlfeg
-2ticket in	claecc
-2had till	fadflb
-3i had till	fadflb
-2shift on	cZieeg
+bdemoed	efdelc
-3the phone by	laefdc
-3a line by	jfeedZ
-2bet on	afcecl
-3not bet on	afcecl
-2we reopen	cecfdl
clstatus	lcdedg
-3wiring test on	efcelZ
nfit	eelfbf
pstreet	ajfZje
+2before @t	cblffb
-3to them on	aeefdl
psaved	Zeceli
+2, flies	ceekgZ
+2in your	jbZffe
-3takes place on	bbifZg
+bload	aicdgl
-3answer you by	Zbffik
-3again after the	beefdl
+bbeg	dffflc
-3is @d and	eekfhZ
-2video by	blefdc
+2: yes	gZbdjd
-2bumped from	dffdlb
-3got bumped from	dffdlb
ppassen	legdce
-3send it by	Zegfhi
cragreem	lZdfdi
+2to adjour	adcclc
-2rota from	efeebl
-3yours is due	blffec
phomeca	lfdede
crsnow	dfelhZ
-bsignor	kfffhZ
-bgradua	bebeli
+2or at	abgfdl
-1induct	Zbdeal
-3the intake of	dcbebl
+2, darlin	jbiecZ
+bkeys	dfclbh
-3back before the	aleffd
clholder	iblfdb
+block	llbdba
-2a long	cfdadl
-2garden centre	deddbl
+2: nice	deddbl
+2became two	bceela
nsolici	aefffl
clscout	deeflc
-2live for	blefeb
nclipbo	lfefcc
-3said give it	ldfeeb
cloccupy	dfedel
+2to decide	hgdhfZ
-bferry	hbdlde
-bleisur	geffkZ
nchisel	fdlfce
crkitten	gelffZ
-3no sooner than	cffecl
-bmr	fbifkZ
-3notice period of	eeffZl
-2other one	bfaddl
-3the other one	bfaddl
-3panel sits on	feZcbj
-3are availa from	feleea
-2rumor is	cfceel
-3said on the	Zffflc
crvotes	ldeede
-2would phone	ifdehZ
nrentré	dfffbl
-3her answer on	Zeffdl
-2being on	bdlccf
crshe	hdZieh
-2up from	bdZeji
nscheme	Zieejg
-bupingt	dclffd
-3confir for the	dffdjZ
-2season from	ffdecl
ndaught	agefld
-2determ by	hafeZh
ppush	ffefal
nmaths	fdedcl
-2joinin :	ccdedl
-3after the long	gedZgf
+2, win	leeeeb
+bwine	deleaf
-1coin	idajbZ
nbiscui	gcadfl
clstalls	cdefel
pfolk	bilfeb
-brecess	iaeddl
clrecess	iaeddl
-3office hours :	deccdl
-3told in the	lfdehZ
clappear	hddeal
clheadin	dffecl
nmails	Zcekld
crbringi	afeeel
+bturbin	Zeefjj
crturbin	Zeefjj
-3which takes about	bbeecl
+2again ,	bdkfgZ
clevent	ifieZf
-bruth	efeelc
-1vanish	ejZcdj
crreacha	lbdeka
pdelete	ecjeZi
ppositi	aflfch
-2will spend	befiZf
+blog	dlfece
-3terms in the	Zgdfek
pinsure	dgahbl
pfinnis	lfffaf
-2man betwee	decddl
-3gas man betwee	decddl
nhope	cifdal
-2given itself	laffeb
+bstaffi	bfedlf
nboats	dlaebk
pir35	ldeefd
crdates	lefega
-bbright	bfefel
clbright	bfefel
prep	Zhbldh
+2is our	lcaefc
+1compar	beblda
+2compar what	beblda
nmarian	lffbed
-3@d , but	leeebe
-2lady :	ldfeba
-3day from the	efleca
+badvent	leiccb
-btip	cfbflg
cltip	cfbflg
-baboard	dejdZk
-bsteps	jdfkdZ
-3to decide on	lfecah
crnomina	leffea
-2known before	Zffckc
-3be known before	Zffckc
-2for on	eecdla
-3be held betwee	dfbedl
-bmaster	kZeblc
-3posts by the	lcfeda
bsfor period past	daZcek
+bintere	blfffd
+blease	cbdeil
ptromsø	gieejZ
nhug	gieejZ
particl	clddeg
pegg	jjefdZ
crnews	iaZajh
nworkin	fecedl
-1surger	fekedZ
-2booked for	faebZj
+2whethe there	jZeeja
-bsenten	ahffld
-3from the partne	jbcdjZ
pstamps	laeeeg
cljump	bdhflb
-2great ,	bkfebZ
+2s round	jdZdff
clbarist	lfdebe
nwine	Zkfegf
+2as you	efcfla
-1timeli	hcedjZ
nagreed	acccli
presour	dlefed
bsfor day past	abZeld
-3your result within	ldffdc
-3an answer before	daeebl
-3our decisi within	ecffZi
-3meets one more	bffbcl
nrelati	ieehiZ
pwink	clffah
-2honeym till	ddfcdl
-3, honeym till	ddfcdl
+bsleep	ZehZhi
-3now have until	alfffc
cldonor	gZfegj
pturn	gZcbik
+bearlie	jfbZie
+bslip	Zfjdei
-2can ,	kgZfeb
-bmarath	Zdcffl
-2^ reply	iZcech
+2with two	ebcecl
-bcentre	heaZjg
+2latest for	Zlfffe
ptermin	bbledh
-3the list on	deegZi
-2to allow	lefeab
pdark	ljdcdc
pmonolo	dlheea
nshook	cdcffl
clfunny	dcbfgl
-2questi within	ckffcZ
+2to put	jZdedh
+brace	bZiedk
crrace	bZiedk
-2vettin takes	hefZci
nstrict	hcdecl
-3reserv list for	beffel
palphab	dcefel
-2announ it	jbefiZ
-2and then	gaZdeg
crfurnis	elffeb
-2online until	caeeel
crloop	alffff
clhydrog	lffefa
-1refund	ffdeal
-2was refund	ffdeal
-3@p was refund	ffdeal
-2you wait	ldefbb
-2mail comes	ldefca
-3hr mail comes	ldefca
clprayer	lfefdb
-2i called	afeela
-brating	efelfb
clcoxswa	geeeal
pcellar	cbldbj
-3lets you know	leeeca
-bvis	belfbh
+bvirtua	efafel
crunderg	aefflf
crprayer	hbcebl
-2are seen	dfebdl
nye	efbfel
-2the second	ccaedl
crhusban	eleffb
cloduya	aefffl
-bwhom	jedZdk
pcentri	lffafe
crsaturd	aieflb
-3we will decide	ifedfZ
cldeal	cZejgi
-2centre run	deleea
-3assess centre run	deleea
ppa	eelfec
psixty	clffde
pfiling	hgbdal
-1left	bbledd
nrefund	ZliaZk
-2drops in	hjeedZ
clordina	icfela
-2ring round	ldeeed
-3leave till the	bdfefl
-2head office	cddlba
-3to head office	cddlba
+2is stockt	afddbl
clpatter	blbffg
-bmany	elbeah
+2by a	kdefdZ
clhighes	bffefl
-3take until the	kjeaeZ
-2called for	gbieZf
-3an end on	effela
pwhoeve	lbcdjb
-2would decide	beeclZ
-3they would decide	beeclZ
+2free :	cclfcc
-2inspec ,	efcdcl
-3the inspec ,	efcdcl
-3is callin you	eejfdZ
clsight	eelffb
-2its vote	dfeZdj
-3select day on	deldca
crs	Zefeij
nmentor	fleeec
-3reserv list on	jcecZg
-2this about	dedfbl
-3is this about	dedfbl
-3there in the	gfeeZk
-3hired as of	efffal
-3frost till the	eefdcl
-3gave me till	Zfjheh
+2withou knowin	ldefca
-2^ usuall	hdffhZ
nwon	ldfffb
ninitia	cdehcl
-bholder	ialfdc
-3what is your	deleca
+blive	efdecl
-2takes until	hdfZeg
pentitl	liedfZ
-2mine ,	Zdceih
-2now says	ledeca
-3to say within	dZffej
-2team ,	aZkddi
-3exactl one person	beeeal
+bsugges	leeedc
crsugges	leeedc
-3desk until the	cbfefl
pupheld	eefccl
crthan	Zhgdhj
pequino	ldefed
-3home on the	djZbaj
-3select panel sat	deabld
nmicros	edlefd
pserver	ejjeeZ
-2opened on	iddbZh
-3govern meet on	behlea
-3called on the	aekeiZ
clforce	eeefcl
-bthan	fiaclc
-1train	Zbdgkb
-2up here	Zefdij
-2after mass	leeecb
crmum	jfkfcZ
-3is here on	ZddiZg
-3our exchan of	bfeeld
pcousin	eddele
-3me know inside	lbffbc
+2the plane	ceeeal
pcurato	kdhdZg
-2^ in	kZgZed
-2room for	ddcela
-3the room for	ddcela
+1letter	fdceiZ
cla	delech
pbound	lffdfb
ptimesc	bechdl
-2took place	ceadbl
-2will take	dZkdgf
-bdecree	efffbl
-2round within	lcfdeb
clbrief	cdZejk
crbrief	dlcfgc
pheart	ahldcf
-blots	lefcfZ
clsweet	ffgfZk
nnegati	jeefZh
-bwonder	jedalc
-2job ,	fZcfek
ptil	lhdedb
+bhostel	lehead
crtop	kefZie
-b's	hebial
-3clerk by the	blfeda
-2c ,	Zclecf
+2we have	hbcZei
-2branch on	fiaeZf
clgary	ekifdZ
-bpatron	flceag
crmissin	clddef
psignif	eebeel
nchildr	jfeghZ
-2would hear	Zeecjg
-3am until the	dbeefl
+bwhereu	lefeec
phod	fcefcl
crpinned	bkekeZ
-3made you on	bdbelb
+bdestro	dcffel
nspecia	Zdfekh
-3that is by	lcfdeb
clfamily	kdbkZd
-2exchan of	bfeeld
-3site visit on	efleab
-3matteo 's out	beffdl
-bscore	jZdkag
nhelpfu	edeecl
+2, flower	ffefal
nsaltme	efaelg
-3are over on	ddckdZ
+2and tells	hdbfZg
-3's outcom by	cffflb
-3summer break until	acfefl
crobject	Zdeggk
+2that they	ldiegZ
cljo	eflfeb
crdrew	ldffcd
ncommis	lfdega
nsociet	gfeflZ
+1rates	ceaecl
+2rates ,	ceaecl
-3hold on for	leeeca
-3you on a	dejZja
clgrotto	deeeel
-2closed betwee	debfdl
pt	jeefkZ
-2me wait	Zdffki
-3made me wait	Zdffki
crcounci	kcelae
+bwarden	heeblb
-2boats till	aefdel
-3oil boats till	aefdel
nstep	caladl
ncream	dffflc
+2the portal	cfffal
-3read it by	Zbfldd
clpostma	flffdc
-2asked on	cedela
-2have blocke	fdfkbZ
-1house	ieddZj
-2counti from	ifddZf
-3's day ,	lfcdca
p"	lcZhid
-3tell you in	leffdb
pjunipe	cefefl
-2birthd ,	ldbeeb
clsoon	dleeec
crwelcom	Zeedhk
+2whethe it	hheecZ
-1overal	bedfcl
-2in overal	bedfcl
-3be in overal	bedfcl
plaunch	lfdfec
-3first meetin :	bdhkcZ
-3it , and	cZefgj
-3: back on	cdeeel
-b^	ldfcfd
-bvaccin	Zkhfed
+btraini	bfkejZ
passumi	affefl
clmatche	flceed
pblast	ejefjZ
-2arrive at	feifjZ
-2begins the	dedebl
+2becaus @d	lifcca
-3will not decide	Zfffhh
clmosque	ifkZcf
-3comple it within	clffec
clstack	Zgdkei
-bcurren	akddcl
+2to prepar	aleedd
+2unless you	Zidech
nhandli	idieiZ
-3is in the	idiZdd
+2, next	fcgbZg
-3be a decisi	Zfffla
-3our word on	leefcd
clcompil	bgfldd
-bschedu	jbhZgd
-2refere within	clfeca
-2they leave	affcel
-2, closin	cjacZi
psummon	beefel
nmarked	ekecjZ
-2to ring	ckcfgZ
nbrowse	eafffl
+2, let	alibac
-3have met ,	iebkcZ
+2to consid	hcejcZ
-1always	cefddl
-2thing always	cefddl
-3a thing always	cefddl
-bantici	leedde
-3my boss says	lefedb
-2throug on	ddfela
pwifi	lfeecd
+2, two	bjkbZe
+bunpack	befeel
neasy	kgeffZ
-3medica board on	dcbelb
+bmrs	ieZdgf
passign	dfblef
-bpart	bdgZhj
-3be back in	aeefel
-3my availa for	eblffa
-2not in	dfdfcl
nheight	efldec
-2robot says	aefelb
-3the robot says	aefelb
ncuttin	kdhfgZ
nhälsni	feceel
+bwalkin	cedfel
cldietar	diffZk
-2yes until	blfffc
-3say yes until	blfffc
+1sessio	deedbl
clthis	diZffi
-bboy	icebdl
crquick	idhfhZ
+2as we	Zgefgg
-btests	acikjZ
+2to record	blffed
crsuited	deeflc
ntransp	dbffgl
-bbamber	deeeel
clbamber	deeeel
-bsaints	ldefed
cleyesig	eeleec
crclean	Zkjefc
-bvisiti	ceblkb
pspain	ffeflb
-2vote :	fddkbZ
pcustod	aegeel
-1bring	djfeaZ
pneeds	blagci
+2and their	fdbZkd
clbuild	aflffe
+1left	cjfdZe
-2me it	ieeeZj
claims	leffec
-1picked	fccekZ
pexpire	dfcfcl
-1beyond	lgbcaa
+2, interv	hejeZf
clchips	Zciffl
-3she had said	dffflb
-2early shift	jeefiZ
-3the early shift	jeefiZ
-2the team	Zbfiah
-1change	gcZcgh
+1regard	haZeig
crcook	gfieiZ
ptwos	ajlfea
napple	efdflc
-2said come	dZkeZd
pross	effflb
clsolici	blaecj
-3made up by	iZfbdi
-1blocke	edfjZd
nbonnes	lffffZ
-2go in	Zdjdbi
-3we ring you	lfefcc
-2shuts at	diZedi
pashwor	efefcl
+2, yes	hbiZhb
-2receiv by	cheeZj
+2# at	bceebl
-bexists	ccfefl
clexists	ccfefl
-1servic	fZhcci
-3is confir for	ddlecc
nstorm	leffdc
-2nothin within	lcffab
+2s vote	heZeid
-bpartic	fcefdl
-3gave themse till	fceejZ
-2as from	ekdehZ
+bremind	Ziefeh
-2gives himsel	lcffdc
cldurban	fbledf
-2london on	afdkgZ
nsimply	chelec
+2, apolog	ekeedZ
-bseats	fhleda
nrose	defebl
crmarket	ldcehc
+ballotm	bfefel
+2, strong	Zdddih
+2, depot	cdlfec
-2gaffer :	bdcddl
+2concre @d	bdcddl
-3from gaffer :	bdcddl
-2email dated	ffffZl
-2ere the	ekbebZ
-2meant for	ffffla
-2, also	ldeeca
+1servic	lbfdcc
-3back to the	leefdb
npryce	lfheca
+2nobody works	dfbdbl
crbranch	cglebh
-3the result by	jZfeag
nmad	jadelb
-3partne in the	Zckdgi
npaymen	fedddl
-3at its meetin	fffdlb
-1second	Zbibbi
-2us since	fffekZ
cltenure	lfedde
-3be expect in	lecdba
+2, thanks	aiaelb
-3people all throug	dffleZ
-2is betwee	Zjfedf
-bfour	ghfeZg
pquorum	lZfeeh
nlesson	Zblejd
plocati	beefel
clvestry	adblkd
-2prizeg on	cdbfla
-3the prizeg on	cdbfla
nseriou	ddefel
-bopinio	lffddc
-2office by	egdjZe
-3for you within	lbffec
noperat	Zjjkda
-3off you before	dlefeb
+2in case	gdZeZk
-2someon else	dfffla
-2be announ	bffgcl
-3will be announ	bffgcl
-3mate before the	lffffZ
-2thing with	bbbelc
-3the thing with	bbbelc
-2us for	Zbdbij
-2run to	cbeedl
nwhy	jaZdhf
-bwhenev	cgefcl
+2and take	deldea
-2it offici	ldefca
-3make it offici	ldefca
-2fittin is	edleea
-3unifor fittin is	edleea
+2since she	jffeiZ
-3has to be	gjcfbZ
+bformal	eafffl
narises	bfefle
+2could you	delefb
clcoming	eZiegh
+2, dinner	hajebZ
-1home	fhZaai
-bcolour	Zhifka
-2phoned by	lbffed
-3is up on	bfecdl
-2applic :	ldcedc
-2tight till	lefeeb
-3way it is	ledfea
+2, save	Zfefdj
+2they pick	ldeeea
-1search	bececl
nideas	deifjZ
pmither	edlfce
pgreene	efeldd
nflu	cceelg
-1dock	aeeddl
-2we dock	aeeddl
nfrom	jgZifd
-2chapte met	edeelb
-3the chapte met	edeelb
-3your decisi within	clffdc
pstylis	dfflfc
nhuw	efelec
-3's office by	Zjfkfb
crholds	Zeefjh
-2us to	lcdeeb
-3hold us to	lcdeeb
+2, ;	cebdcl
+2they break	bdeddl
-baye	ikeedZ
nlobby	ldhcbd
nbooths	efafel
crenvelo	lcefce
clstop	kcjeZe
+2, wait	iZhgjk
ptidy	lffedc
-2in meetin	efdcel
-3am in meetin	efdcel
crfurthe	clgega
-bcoming	jZjeed
nauthor	ejZjkZ
pprison	gkgedZ
+bcontac	kZjcah
clclaim	dcbehl
-2me about	cedfal
crremark	ecffld
clindivi	lcfede
-bstop	iclbdd
pweekly	Zckdek
+2, keep	jbifcZ
nsounds	hlefdZ
pbottom	gjbeiZ
+2but i	iZbaai
-3do it by	fiecbZ
-3one of the	aeffla
+bpair	ieihdZ
-3select @d on	delcab
-3in your inbox	gabebl
+2, decide	jechZb
pphysio	lcbbjf
-2rest ,	acZkdh
psuffic	afleee
parrang	Zfjekb
-1leeds	ceddbl
-3hiring manage on	afeldd
-3tell me by	ccdelk
+2, ring	iZchad
+2for anothe	dckfhZ
-bsuch	hZbkch
nwarn	lfdffb
-2you begin	edbfcl
crlisbon	jacfdl
pmill	bgclic
-2return by	baffel
philary	ccfffl
-2settle it	addZkg
+bbe	dgcfel
-3result before the	Zdffkg
clnils	ldfede
clclarif	agdflf
-bblue	dkffiZ
nhun	cfefcl
pbond	Zfjedj
-2, take	Zbibbk
-3closed on the	ZdZdje
-3again in the	edfZbj
phr	ebhlja
+2after servic	dcgbZi
-1scores	hechbZ
-1someon	iafZia
-2posted for	cefecl
-3are posted for	cefecl
clpatern	jeefjZ
-2shout before	blcfec
+1@p	Zccaif
crgrandk	cfeedl
-3, and by	hfeeZf
clpainte	cdffel
nmince	lchdbd
+2under the	laedhb
+2, boss	eZbkaf
-3a reply inside	Zcffjh
crlifegu	eijcZh
-3have answer by	ecfekZ
-2vote the	eddkbZ
-3we vote the	eddkbZ
npark	blkgcd
nlayers	eefelb
pconsta	kdedZi
-2dates betwee	eelfea
pkiosk	Zeefki
-3for the call	ceedlc
-2yours ,	baffcl
crapprov	ibZbji
-3will not know	Zefffj
ngaz	jiefeZ
pangry	fikdeZ
pmatron	jZgecg
nexempt	lecfbg
-3@s , then	Zfffkg
+bplasti	felffb
crticket	bleeeg
-3spend more than	bbfefl
-2answer ,	iaZdah
+2stands withdr	deeekZ
-3is on one	Zdcjaf
-bchairs	befkkZ
-2cake on	bddebl
-badjudi	heekeZ
cladjudi	heekeZ
+2, financ	bedZhi
pnatter	flidda
-1nanny	aegjbZ
-2last nanny	aegjbZ
-3their last nanny	aegjbZ
crvetted	edfled
cldebrie	ibZjfe
+breopen	dldeec
crsorts	gldfeb
pscrubb	kZfffg
-brefres	feeedl
pacadem	eZggek
-3talk about you	afdkgZ
-3team over the	dfeafl
+bines	deefdl
-bsoutha	eecfel
clsoutha	eecfel
clo	cfffdl
+blittle	aeiclf
rxuntil - ahead	dlcebc
nfront	fblcdh
+2, stockt	ceecdl
-2below by	clefeb
-3will text you	lfefdc
pgettin	Zghcek
+2, before	ijbZda
-1swanse	djefhZ
-2in swanse	djefhZ
-3payrol in swanse	djefhZ
+2s auditi	eedekZ
-3will circle back	leefeb
pdrove	ledeed
+2yes ?	aleeeb
crfellow	hdefZk
ppru	dfflfb
nspud	dfflfb
-2deadli of	hbefkZ
-bsignif	clfffd
palista	efffla
-2café on	bdhfjZ
nred	lcgebf
pboards	edgfbl
nbuns	ledfdd
-3to us in	ghZceg
+1ferry	eblfea
pformer	flcede
-2thinks its	ceeela
-3bot thinks its	ceeela
clwidow	eldfed
clblock	Zjkdcc
-3accept before the	dldfec
clup	gZdggj
-2ignore the	Zaadkg
-3their answer on	leefeb
-bmosque	dflZdh
-3year # ,	ddlfda
-2unchan ,	beldca
crfuel	dedfdl
-2get ours	ldceeb
-bemaili	edefdl
-3would say by	keffbZ
-2was it	idebZj
-3group meetin on	Zkbicb
-bbag	iZdegi
-2is a	Zdifbg
+2one way	lcefeb
pwhat	eibgla
+2again .	ieffZi
pblessi	afegld
-2though by	lcfeea
-3invita lapses in	dlffea
-3go out on	ibcZhc
clside	Zkfbfh
-3people know by	ldffdb
+bitem	eecclf
-3the office until	aededl
-2heard within	gbfekZ
clmy	alcdjg
+bupon	ledffd
-2move in	cecfdl
-3i will call	gfdeZj
+2, concer	acffcl
-3, reply within	acffcl
-3's interv is	dfaedl
-2form ,	Zkjdba
-2is coming	lceded
-3my essay on	gabkbZ
-3@d is now	afedlc
-3the portal by	jeeedZ
-2snow day	bebfcl
-2do is	lfebfa
-3can do is	lfebfa
-2dates in	edlecb
ncore	effecl
+2, god	gcZdgf
-2text her	Ziafej
pchairs	jfibZf
nswears	kfffgZ
-2visits is	dcccdl
-3three visits is	dcccdl
pwash	flceee
ncarry	kekbeZ
clcasual	ledefc
+bneedin	ffffZl
crneedin	ffffZl
crinstea	iflccc
-2again on	Zegibg
-3gone out on	beffla
-3for @s in	deddcl
-3comes after the	afefcl
ncrèche	jeffhZ
-3, sign by	elefea
clupingt	dcleef
-2system :	Zcajcg
-3in the pub	aedcdl
-2sheets within	Zhfekb
phaldan	cefeel
-3two people on	afdbdl
-3it does on	fjcddZ
-3please wait until	lcffcb
ndossie	bgfflc
bofrom	dZgffg
clnurser	geadle
clissuin	fldeec
prcvs	fldeec
nwide	cfffld
nmo	fcjeZi
rxaside since past	Zbbejd
-1think	bbccfl
pclappe	clfffc
+balthou	iifffZ
crgloves	eelfdd
pbeard	efbfel
-2waitin till	jabfjZ
pminute	chkfZg
-2board meets	dchcZj
-3second class on	leceda
-2thing on	ddZfhj
-2your dish	Zchkcb
-3tastes your dish	Zchkcb
pfifty	Zecfkj
crcharit	hfeeZk
pswanse	dhfflZ
crswears	edfedl
-2busine partne	fedkcZ
-bsettli	kedfhZ
-3would be on	cclbcd
+2suit you	haZfek
-bsuper	ceelfc
nprofes	cilbbh
-3moved up from	bddela
-2march to	feeeal
-3period march to	feeeal
-3meetin moved from	cfebld
-1lady	cehkcZ
crnod	ibdliZ
clairsid	clffed
+2after #	bjgecZ
-3on reques within	bbffel
ngive	Zbkfig
nprizes	efeelc
nmayor	ahbibl
-btips	Zjefie
-bpile	keffZh
crlog	bleeef
-bowes	bdffel
pafford	bfefel
cldeckha	leffdb
clwhite	lbkecZ
-3it over by	eleded
-3her busine partne	beflda
-3is availa for	bcefdl
-3office before the	blffeb
-2take effect	cdeecl
-1visito	decfbl
pbookle	fflefa
+2instan .	lcffcd
rxanswer until ahead	gdadZg
ptidyin	feeebl
-2@s in	deddcl
+bdoes	fbZdhk
+1meetin	adZidi
-3both know by	laffee
nmacinn	helfda
ncampfi	cffcfl
nslayed	cffcfl
-1recall	Zdajah
crquarte	eafffl
-1allott	ckefbZ
neimear	efeldc
nrefers	efeldc
clpasses	ecklcc
npatrol	lfeedd
-3we had said	cfeflc
-3take effect on	cedddl
+2, yuki	dedbdl
nhence	ediiiZ
crbookle	blfffc
-bduly	elffec
pcamera	idkeeZ
-3is heard on	iecdZf
-1app	ajidbZ
-3yours on the	dcijdZ
+bjoined	efeflb
+bhiredl	efeflb
crjoined	efeflb
crhiredl	efeflb
pnathan	efeflb
-3, and not	dfffal
crparked	ffffal
+begg	aedflh
+bthumbs	laadgh
+bdress	delfbe
ptaste	ikZfee
pfantas	adleie
pmaking	heelac
-3when i said	cffflb
-2cv on	adjZfe
phelpfu	cffled
pdrumme	dfflfb
-3no later than	hgdZae
+2like ?	deleda
-2em by	clfffc
+1origin	afeelc
-3vacanc closes on	ebffel
+2s group	jeZefc
-3you is the	leefeb
-3interv all throug	efelca
+2from here	leffca
+2intake .	bcbfel
-bminute	bdkjZg
+2the direct	lddeeb
crlay	efhkeZ
-3decisi are due	cafflc
-1agenci	decflb
-2four agenci	decflb
-3with four agenci	decflb
+2, tells	Zcejag
pthingy	dleeed
-2prefer by	blfeed
clcarava	ceeeel
psixth	Zhhedh
-2is posted	lffeea
-3pop back in	Zfefjc
-2a christ	cfeddl
-3and a christ	cfeddl
-3aware that is	Zfffik
pcalaba	bfffld
crclashe	Zebekj
-2moves to	Zckdcg
-2, @d	Zdkchb
nland	lfeefb
-2you doing	gbhfZe
-1collec	ckZdbh
-bquoted	eefflc
poutrig	afeffl
-bsmoke	kbZefh
-2, expire	dleeda
+bgaffer	jeZeZk
-3are due in	cbedcl
-1schedu	lffcea
-2# after	fbefcl
-3nothin before the	afffdl
-bat	adlheg
-bnay	fkceZg
-3in leeds on	eecebl
nblow	bdflib
-2signed within	blffca
-2candid onsite	cfcccl
-3final candid onsite	cfcccl
crghost	lfefdb
-2saying the	fdiedZ
-3me saying the	fdiedZ
+2grace and	cffbcl
clcanons	afflff
-1door	hhdceZ
nspit	clffec
-3contac you within	leffec
+2, therea	cidkdZ
crfarm	edffcl
+2plus bank	edefcl
-2hr before	Zkffgi
nargue	jfbjcZ
ncreate	dccflg
-2stew for	lefeca
-3we meet on	celaae
nndlovu	dfffcl
-3: back the	deeeal
-2the role	afkejZ
pchuck	effbfl
nmersey	effbfl
nmeadow	effbfl
ntrams	effbfl
-2by phone	bakcld
nberlin	leefdd
psevent	gjfdgZ
-2relit on	hjbbZc
-3is relit on	hjbbZc
+2, lord	lffeda
crstuff	dfelha
precoun	ledfed
crdrove	Zdedjj
-3not ring on	ldadae
-2^ unifor	eclfea
nwardro	ldfeed
-2shortl within	lcffdb
nstoppi	efdfcl
-2us know	kbedZg
clbeep	dflcia
cldrama	ehffkZ
crtuesda	fbhflb
-3respon within the	Zffkdb
nus	achdil
-2candid :	leeedb
-2, closes	hfcaZg
-2everyb hears	leefda
-2of office	ceeedl
-3out of office	ceeedl
-3open day ,	cdfflb
-2get the	becbcl
-1passin	Zcifbg
clfarmha	hfdbdl
nthru	efedlc
nyarn	ceefdl
-3a no by	lfffba
-2paid in	dfddcl
-2we met	edffla
-2come out	lfeddb
ptannin	kZffff
pautoma	Zabjhk
+btrying	fdlffb
pneithe	flddcf
+1bank	iakbZc
-2it says	bjedZh
clhuntin	beffel
-2fillin by	bafeel
-3needs fillin by	bafeel
-2want me	dalfdb
-3they want me	dalfdb
-3has her interv	dfdccl
nwaiver	bldfff
clvouch	defflc
-bcamino	cffdfl
crcorrid	lffdfc
+2and others	aefeel
crsake	dffela
nrude	hZjfch
-3yes or no	hdZifb
-2we meet	cfelab
-2hearin was	cedfal
-3your hearin was	cedfal
-2riga ,	cdbecl
+2for vilniu	cdbecl
-3from riga ,	cdbecl
-1gr8	cecddl
-2a gr8	cecddl
-3have a gr8	cecddl
pozols	ffffal
psick	jlbbag
preopen	Zgjdcj
-3up to the	hkcdaZ
clplanti	beffel
-3go on until	Zadhch
+2do not	Zcbeii
+bre	jeeejZ
pcartog	dlefed
+broute	ecefel
-2olds on	cdldda
-3year olds on	cdldda
nresear	defelc
clashore	clcbbk
+2s talk	eebela
-bspread	Ziajie
-bhoney	ddffcl
clhoney	ddffcl
-2word was	aflebd
+bissued	cfebhl
-2you start	dccfdl
crissue	hfefZj
-2an offer	bZbeej
-3phone before the	lcefec
crmeanti	ffffla
preg	alfdfi
pshare	bkhjZb
ppember	eebffl
-3@d , @d	dfcebl
-2house by	lcffea
pshoreh	eedeld
-2we decide	jeeeZh
-3on hols til	bcfeel
crbro	lefeec
+2asking yes	dffflb
-2fair till	aefdel
-2chef says	lecfcc
nbrno	bkiegZ
-2choir votes	hedicZ
-3the choir votes	hedicZ
+2thing is	adeflc
-3, all on	leedbb
-3from us until	lbefec
-2not talk	cfdebl
-3contra ends on	dcdedl
-boga	heflea
-2chambe by	alfffd
-3was on the	ffeflb
-3choice in the	lfeddb
nlot	Ziebgi
+2, anothe	aZcifh
-3is doing it	leefeb
-3got bumped to	ceblbc
-3refere coveri the	feffal
-3again on the	eakaZe
nsilly	blbddj
-2match on	ddZeih
-3the match on	ddZeih
-3decisi before the	eaedal
-2and in	hZdjdc
-2portal from	lfffba
psla	jbceal
-3, so ,	lbdeeb
crbacklo	bfffle
+2the jury	giefeZ
pvanish	ffeela
-3am out on	afefel
clat	Zfjhfg
pappley	ceffel
pgrower	ceffel
+2we saw	efcdld
-3@d , one	bclcfd
nleavin	lhbdfd
+2me :	decelb
+bmind	akZeig
crsenten	faffle
pstoke	eelfga
clalread	fdceel
-3sits again on	kehbeZ
phannov	cfeled
-3term starts on	ceeeel
clopened	hjhcZf
-blearni	blffee
clp45	biefla
rbsuperseded answer-time	Zkcjee
clreply	hkecgZ
pcriter	jdkefZ
-3answer in the	kebZbe
-bwaits	lcedbg
crkitche	gegeZj
crrow	Zdhfhi
-3had you applie	ffffal
+1wi	adefcl
+bparkin	eeeedl
-3applic as of	ffffla
pcrèche	aicfcl
-3but by the	kcffeb
-1bus	cdbfkc
-3choice has until	bcfcdk
-2decisi inside	akffdd
clanaest	cieebk
crwarden	kffdec
prewrit	efffak
+2, recept	ekaedf
clpony	eecefk
-2to by	kcfeec
clraces	defdek
-2doing in	ecceck
-3want doing in	ecceck
+bhear	jabkdd
-bvoices	bfekhb
-bshakes	kecfed
-bnods	kecfed
clshakes	kecfed
+bpacked	adkedj
pngo	ccfffk
-3comes on the	icacbg
+bwendy	cefdek
-3for by the	fhffak
-3audit till the	aefdek
+2, ok	kbaehe
-1thinki	ieeeja
-branked	jdfeja
-3, apply by	cafedk
pscotla	deedek
pdrive	hakhfa
-1board	kabbcd
prsvp	kfdbdh
nconduc	bcehek
crmoving	efffkb
pprepon	feifia
ngame	ckcdak
pjudge	jkeeba
clconsid	kacfjd
+2, insura	agddbk
clwritte	kafdjc
+2, grand	hkbeca
-2are collec	ekaedf
pputtin	gdakfe
-3owner 's in	jeheea
-3signat by the	bkffeb
+bcook	ddkedf
+2and mail	hecjba
nostwal	ffdcek
nunion	diaeek
-3goes how about	hiaeea
-3coming in on	deaaek
-2ok ,	kdceeb
-3but ok ,	kdceeb
clcharte	kbcddi
crcfo	ffaekg
pmockup	bffdfk
+binquor	ffefck
crinquor	ffefck
ndiet	fekfec
-2to meet	aecahj
crsir	cfkfce
-2trial shift	ddjfja
+bcto	aeejak
-3refere in the	ckdffd
crstore	jeakdd
nambula	ffcfdk
-bclean	bikfac
+brennes	efeekc
+bmaster	fekfdc
clrailwa	fdfeck
+2yes and	efcfkc
+bwalked	jfeeai
-3are coming on	adhaej
pre	ifafff
-1choice	bkagic
clrain	bdkdcj
-1closin	aiabbk
+2to run	dckfdb
-2the coin	hdbjba
-2work by	hagfjj
-2side ,	ajbecf
-3a side ,	ajbecf
-2others in	bekffb
-1sign	ehbdak
pmatthi	ffefkb
nroaste	eekfga
-2it still	kbceac
-3is it still	kbceac
-2i asked	bfffka
pembedd	eefkeb
pfelt	gfjiac
+bcorner	bckfch
nop	gfffka
-3luckil that is	bcekeb
-2second on	aedich
-2post is	adekde
+2and mean	kffbcc
-3a feedba call	aeieai
cllay	jcjgea
-2castin in	aeefdk
-bsight	fekefb
-bdurban	fbkecg
-3that term of	cefeka
-2answer after	adedfi
-3all know by	aeffck
pbridge	keabdk
rxanswer - past	bbaajg
+2be a	ebheha
nbuy	jkgdaa
+2of quiet	effkea
-bworksh	aiicff
-1called	fbackc
-3it is due	hgedca
crstaff	ajcchk
-3an offer on	icedja
+2then ,	aekffe
-2of nine	beffck
-3as of nine	beffck
+bflag	fcffkc
+bthink	diafck
pteams	hckecd
-2: result	kffedb
-bdecent	idefka
+bish	eekfdd
pmend	cdeefk
+bappare	affeek
-2good news	bcdfkb
-3decisi was due	adfekd
clbeach	cbheek
ploader	djffaj
-1breakf	gehfaf
+bvestry	ceeeek
npresum	eeffkb
+2: had	ffefak
pranks	cffeek
+2off .	beedck
pcrewin	kedffc
+bremain	egeekb
-3to come ,	efcdck
-2rung you	cfffkb
-3have rung you	cfffkb
-2hears by	daeejg
-2discus on	achkcc
-2with decisi	kdffec
pteared	dejkad
-3into servic ,	bcceek
pprior	kbeddh
crnext	ekdffe
-2on any	bekdae
+2stands .	efkfab
-3before close on	ekeffa
-1practi	abidbi
-2period is	kaebad
nbeside	ceffck
crconsid	fkejca
prank	ehcdck
-3runs for the	ddedek
+2you were	efbfkd
nphotos	eeafji
creleven	hehfai
-3ring by the	haffke
-3pack goes out	affcdk
-bchairm	aegdij
-2decide till	kfffba
paround	kkccae
+bp45	fgaffk
cltutor	fidiaf
-2announ on	kcbade
-3ring me before	acefkc
-2govern meet	bfebck
-3: govern meet	bfebck
-3left to meet	cfdbdk
nowe	kifdcb
-1fleadh	dfedbk
-2^ fleadh	dfedbk
-3were told in	effeka
-2town on	edkfea
-3in town on	edkfea
nwashed	dkffec
-1bingo	adeejh
psr	dfffkc
-2declar by	hifeca
-belsewh	iaeeig
-2yes :	ajieaa
-2how is	ibgfea
-2a weddin	beceek
-3, both by	akfffe
-2hey re	eeceka
-bsew	bjkfdb
pshod	faffhj
pnotici	faffhj
clcohort	ajdedk
crsexton	jfffha
-2mum the	bfefkb
-3your mum the	bfefkb
naerosp	ffffak
ncopies	cdjajf
clcross	keefeb
phousek	bhkdbg
clspace	kakfbd
-boctobe	cddkef
-3got by the	ekffda
clfield	gdacgk
-2not hear	bfffbk
-3will not hear	bfffbk
-3earlie fixed for	dfddka
crload	aidedk
-2: said	cekeag
-3shop : said	cekeag
naffect	ckajbg
-3be there on	ciafdh
+bthis	dkaedj
posei	kffecd
clrunoff	bffdek
-2away on	efefka
nclears	ebffek
clpacket	bkckbf
-2aside the	cdiica
-3set aside the	cdiica
-3swear to the	bddfdk
-2slots by	aaefkd
-1card	bjadai
-2by #	jjaeca
+bjobs	ddbegk
-3campin on the	hjaeea
-3day off is	cedfek
pwalkin	kfeibb
+2, matern	cafeek
+1shall	akcbia
+2shall be	akcbia
-3i return on	afeddk
+2: last	ajceah
+bbasel	ekefah
plicens	ekeeec
+bstuff	ceekdf
pali	hjffea
clmatern	hdcedk
+bherewi	ffdfkb
pbeside	edaeji
-3they sit the	kfebfb
nstore	jcgeai
+2and got	dcefka
-bbids	efekdc
clcontin	dekdfe
-3am told in	kcefdb
+2sooner than	aeefjf
pdubai	bgckcg
+blists	eeeeck
-bclub	agajgi
pspeake	fhaebk
+2, give	kdedbe
+bphotos	edcffk
+2, approv	ffefka
-2flying out	cfefdk
-2floor on	jdaece
-2the mart	afedek
-2moved @d	jeabib
-1sorry	ffeeka
-2wait til	kabfdd
-2same back	dcefbk
-3the same back	dcefbk
-3interv , so	ahffjg
+bwhose	efefak
-bwake	kekdca
psender	aekeeh
-3round on the	edhaeg
navails	kdfeed
-1forum	adjbbf
-3, hand in	ekcfda
npostpo	eiffaj
pbright	defedk
+1phone	aeefjh
-2^ spent	adbehh
-3line before the	fbffak
-br	ieadek
pcolone	kddffd
clnav	eeefkc
-2teleph conver	eedekb
+2@p ,	ffffak
pnimbus	ehkfea
probots	ehkfea
-2medica :	cakdbd
+1overdu	bdfeck
-2reply is	bdfeck
+2overdu and	bdfeck
-3this reply is	bdfeck
-2lodged within	ajfeef
-3be lodged within	ajfeef
-2once :	gjdeba
ptooth	effkeb
-3front desk until	dcdfek
+blifegu	bijcaj
-3: sorry ,	kecedb
-2works on	ceccdk
bsby day past	dafdjf
pbeige	bgdfck
-3appoin commit on	afdkdb
-2wanted on	bkcdea
pglacie	dfffkc
-3have a decisi	hffeia
+bcontes	eededk
ncoach	hicdai
+2, follow	hebagd
-2has said	afeekc
-3she has said	afeekc
-bexactl	keaebi
+bchat	cddjkc
-3have until the	abehbi
ppullin	cdaeij
-2was before	bdffkc
-3@d , financ	deddak
-3settle it on	addjaj
-2afresh by	akffed
ptextin	cffcfk
+bmonth	ccbdjk
cltested	afdkgh
-3your accoun within	baffek
-2with the	bdadej
rxdenied not-before no	iaafee
pweak	ehffja
-2portfo for	fdejba
-3the portfo for	fdejba
cryay	kedeja
+2and pick	akfeee
pbreake	jffaei
pgrade	akhcef
+2, figura	jddcja
-2time on	aiicab
-3had need until	hjfeab
-2the founde	cekeec
+bintima	bfefke
-2@p ,	abaehi
clmoss	gefeka
-3latest on the	ckedeb
-3would hear by	hafefc
+bfret	ceefdk
pspecif	kaffef
-3this office by	kefdda
-3, i hear	keefba
-2link before	dkdfec
-2night ,	ibadcf
-bstudy	bfihia
pfaff	fakedg
+1inst	daddfh
+2inst .	daddfh
-2survey by	daffek
-3min survey by	daffek
-1write	gbache
-3pass on by	kafffe
nshaken	ifefaj
+2the budget	beeeck
-3a decisi in	jeddag
+2behind the	dekfaf
clhate	ffecdk
+bexplod	dfffkb
pjinxed	dfffkb
nphil	ebeffk
+2suit for	fekfcb
phopefu	kcffja
+2, ping	bkdica
+2and should	daaaig
-2announ in	gfdcah
-bbookle	dgfkfa
clbookle	dgfkfa
crright	cfebki
-benjoy	deefek
-2addres by	ckeeeb
+brequir	dfkfed
nreceip	echfbk
-blighth	dfcfek
neleven	aagkfh
+2the bar	edefja
-2minds on	ffdica
-3their minds on	ffdica
-2it all	aicbck
nship	egfeka
-3be made by	djfega
cldeligh	bciedk
ncomfor	eeckee
+bhigh	beikce
-3i accept by	ekfeeb
-bwakefi	ddffkd
-3will sit on	ifegda
-2term 's	cfddek
-1died	efefka
clhelp	kfddbh
-3return it by	acffkh
nteneri	bfffkd
crallotm	beeeek
+2or ,	kdbdbc
plou	gkaehb
crtrials	ffffak
-2to hold	eekeeb
-2@s to	ceeebk
-3by @s to	ceeebk
-2out till	iaeecf
-3group exerci on	dajebg
-2@d ends	hjeadc
-1normal	kbefdd
nravi	ddcekg
pgreeti	aedhkg
padore	fkeddd
-2term ,	ibaeae
-3yours by the	hgeeca
-2^ you	iiefca
-3will go out	affeek
pprovid	fhkbbc
-2stamp :	abfekb
-2your file	ahbibf
-2up till	haeeeg
-2tea ,	bajedf
crpassin	ekcfde
-2now ,	acgdhk
-2and within	kcffec
crcross	kdfffb
-2run on	deddck
crcharge	cdfffk
ppelica	cdfffk
ppleade	ddefek
ncatch	deeeek
crsurpri	ceffdk
-bsuperv	gdikbb
+bexclud	decffk
-2chapte by	ckfddb
-3party on the	debeek
-2finali in	ackfea
-2mail it	kheeca
-bbang	kegfbc
clbang	kegfbc
-2is closed	adackd
crcircle	kfbeed
crhires	kfeeha
+2to have	aheffh
nboroug	headkf
nthank	dhaaik
cllindqv	keffea
-2these on	bedcek
-2charte leaves	aedeek
-1am	iahafb
crcruise	ceffek
nsausag	beeffk
+2becaus the	gbgajb
-2^ rehear	bdbfdk
-bstamps	ceefek
crveteri	kefffb
-2select day	aejdia
-2slippe from	cffckb
-3has slippe from	cffckb
-2, dated	dfefka
+2@d ,	gkaafc
-2read yours	bffjak
-1object	acedjg
palthou	ggkfea
pgreenl	efdfdk
-1chased	bedjag
pdid	kbachj
+2before he	bdckda
npups	ckfdhc
-2: dentis	deddck
nfather	akeghb
clrounds	acgbik
+bowners	dfdeek
njo	ahgegi
-3, as from	fffeak
-1put	habeff
crspent	dfefkc
crplaceh	fefkdb
-2me off	cbkeaf
neyes	khcfeb
-2me ,	aijhca
-2would ,	deefbk
-3i would ,	deefbk
-2gm back	aeefek
-3: gm back	aeefek
nmuckin	eeeeck
-3its meetin of	cedebk
cloga	gefkea
nangry	dkdedf
ppursua	ffkeeb
-bkeyed	jafeei
clmole	jafeei
clkeyed	jafeei
-3the mail from	efeeka
-3lesson is on	edkbda
-1huddle	kedfca
crboot	ekceee
-2a ring	fjfcca
crvoice	babikh
-3is advert until	edfeck
-2would like	ecfkca
-2need you	ecjfag
-2drill on	ceafck
-2phones you	keefeb
-2enough for	bdcfek
-2servic till	befbdk
-3jury servic till	befbdk
crmaximu	ieffaj
nknocke	ffffka
+2, office	ekbcda
ntastin	ckddef
+bburst	efcfdk
-2to decide	hbceak
-3is until the	iafeeh
-barrivi	bkefff
pquiz	ghaeeg
crknee	dfdeek
nclaims	gkadjb
+bbar	bikebe
prepair	fackdi
-2assess from	efaiia
-bclipbo	kddfai
-3runs on the	dcceek
crshred	deeedk
pcopywr	fdefck
phirevu	cfdfek
pjabs	cekffd
cllogboo	bkdcka
+bchanne	eebfek
clprays	kcfeed
ndisqua	ekeefc
-2it past	ejdfba
rbsuperseded -	edajdg
+btimed	afkfjb
-2retiri in	cffebk
-3then it was	kfffab
+2for feedba	kafebd
+bfresh	cecfkf
rbdenied pick-up-again	bfecek
nclassi	kaffef
-2^ home	addfdk
+bsing	bdgfek
pprakas	ifffha
-2the outcom	keddag
crfewer	cfffdk
+2, ms	kbgeac
+2come and	kbcebd
+1accord	kdefaj
clsherif	fdbfdk
-2: on	eihbag
-2entere by	ckeffc
crterm	jeceaj
pexchan	chjeia
msslip	geabif
+bnumber	fkcefd
-2everyb within	fbffia
-3from leave on	cfeddk
plabour	efffbk
-3a phone call	ijafdc
+2you gave	ajffaj
-2its the	acfbek
-3we advert until	dffahi
+bhands	idaegi
+1via	fahedh
-brosali	ifkdea
+2and voted	dfeeka
ptread	efcdek
pbrick	efcdek
-2ring her	ahjfec
-3to ring her	ahjfec
-2first the	efeeka
+2i become	kcefeb
-1cross	kddfdb
-2a cross	kddfdb
-3shut on the	acacjg
+binvita	bkceka
-3call from me	edceka
-3picks on the	kfdeeb
ppetra	aekfhc
+2concer appeal	dfdfka
bsafter time-only no	baheak
clrevise	hkcfha
-3lookin forwar to	abkdaf
cladopte	bffkfd
-3be delete on	dfeeck
nunread	ekffha
-bo	deefdk
+binked	efdfkc
crinked	efdfkc
-3her answer in	cdffka
crnos	kfhfea
-2finish by	gkefea
+2, either	jhbeea
-3comes down the	aedfek
-3day would be	eedfbk
-2began on	acbcig
-2manage round	bekfdc
-3to wait till	iefega
-2barber on	dddfkb
-3the barber on	dddfkb
-3listin conclu on	dfedkc
-2longer than	ggcbah
-1everyo	kibabb
+bhence	cebegk
pstunt	khefcb
pthrees	ijfeea
pbegged	ekefec
pvalue	dbkfff
-3, but on	kcbeha
clworth	efffbk
-2manage at	dececk
-3the manage at	dececk
-2take place	cehcai
-2well done	dfdbka
pruth	iahkda
-2jurors :	bedkdb
-3extern jurors :	bedkdb
-2throug at	cddika
clorange	eedeek
-3, give us	kcfedc
-2cv during	bcffdk
-3your cv during	bcffdk
-bbrandl	ekcfed
clbrandl	ekcfed
+bgeneva	ffkebf
cldude	ceefdk
crcable	kdefec
+bpigeon	eaifdi
nhe	faeegk
pgh	beeffk
cllongli	deaikd
-2only in	hffacj
ncurato	ejffah
-2inside of	kbeeeb
+2accord to	jdefaj
-2opens at	iafdah
ntess	kdhefa
clmuster	iafeej
+bchosen	kbdegd
-3quick apolog for	ffffka
crtie	cdgfck
-2minibu for	eejeag
-3the minibu for	eejeag
-3would hear on	bffeka
-3it takes us	ebecbk
-2lets do	afkffg
-2tellin me	kdefeb
pheadli	kfeced
+2, along	kcefbf
clpackag	difkfa
-bstatio	dfdedk
-bseven	ceefek
+1chase	bddddk
pprocur	bedkdi
-2, was	efffka
crpipeli	kefcfe
+2like they	adffkb
-bordere	edhfak
-2: @d	ddgfah
-2i named	bdeekc
-3@p i named	bdeekc
-1replac	beceka
crmobile	cdefke
nsupply	dfekgb
+2, depend	aehdei
-3by email on	jeaeag
nrevise	ckcffg
-3one by the	gheeca
-2visa takes	bcedek
pelves	kediea
pundert	kibeeb
+bcallba	chdkec
-3be around the	bfcdck
clformed	kafffe
+2and applic	afeiff
nraised	kfefbe
-3wants me in	eckfec
-2a zoom	cekeea
-2indica by	afffdh
npaint	dkefec
-bjunior	dchfck
clfeel	ecjfka
ngirl	idadgh
-3commit to the	gaceci
-blofote	cffedk
cllofote	cffedk
-bsacris	eddfek
-3to ring everyo	bfffkc
crpolicy	cekfee
ncrumbs	fkefag
-3tell us before	kaffdc
-2a nice	bddfdk
-3have a nice	bddfdk
pvalley	ffffak
-2tellt ye	bcefkb
-3i tellt ye	bcefkb
-1lotter	cceedk
-2housin lotter	cceedk
-3week until the	ccfdek
+2, someon	cedeka
-bnotary	ajddgi
-3i phone on	kebdda
cloffice	gkadge
-2conven on	adcgaj
-2phone him	bkeedd
-3@d and by	ecfeka
rxsuperseded after no	aeeekc
-3it to the	cieeah
+2but there	ffffka
-3it from the	cecjaf
+2it was	adbehg
pkarin	kffefa
npolygr	eekfeb
pglove	dddffk
-2, got	akeedb
-3person , on	afiggh
-2his pick	affkfe
cryard	dbkeeg
+2s phone	cebeke
plandla	fkcdcf
+2and open	ffedck
clbricks	adjefi
-bbot	akeefg
clbot	akeefg
-3appoin on the	kecaae
-3people hear on	afedck
+2if my	adfffk
-2asking about	efefka
nonto	ckefee
nannual	abiefk
-bchain	iddeak
+1onward	dffeck
+2that the	dafcgg
pcafé	kdbfgf
-2said interv	cegbai
-3k said interv	cegbai
-3then on the	kecfbc
-bmoveme	jdjead
-1commun	fedeja
-3starte interv finish	ffefka
-2they choose	cecbak
phe	ihhacf
clbody	fajied
-3i hear by	faffcj
-1nowt	ceeeka
-3said midsum ,	bffekb
-bbill	fgffak
-butilit	fgffak
clutilit	fgffak
+2, secret	aedkcb
+2, write	bdceck
-2reache me	kadeia
crh	bfkfef
-2verdic :	kddeed
crcert	ckeeee
-3on it the	gdjeba
ndryer	edfedk
+bquarre	eeeeck
+2so ill	kefdda
-bcompre	eekega
+2: ask	abidai
-2no go	kedefa
-3go no go	kedefa
-2keep the	fajebd
+2, pick	cekeea
nshout	eekfaf
-3sposed to hear	bffekb
crtide	ahgfbk
-2mind by	kdeccb
-2us wants	bdfcck
-3of us wants	bdfcck
pdoctor	ffkgea
-2plan was	cffekb
-3walk in before	dkefea
+2, seats	cdbedk
+2i make	keefcb
clusual	jaeddj
-3must reply by	adfefk
nsatisf	ebfffk
-3three names on	fabkba
-3are told by	bcfdka
+1prompt	dbkfcc
clhit	kgfecc
-2sit the	jecach
-2came out	cfffkb
nunlike	eafekh
crplanne	cdekbk
clreqs	fkefga
-2dangli :	kdcfdb
clgirls	gecgak
-2expect on	abakcf
poverhe	kdcfde
phas	kbgeaj
-2themse until	kafeec
-bkenya	befffk
+2i ring	kdeedd
pannoyi	bkfffe
-2's was	ffffka
-2be kept	edefbk
-3will be kept	edefbk
nfiona	ekffdd
-2the crew	afjkea
+2and can	hiiaga
-3told before the	haefei
+bclear	fajjah
-bbeatri	kaefhc
clwhich	ekbhia
crlord	jfhfea
-2should keep	becfek
+2free she	becfek
-3i should keep	becfek
-3writes back within	kaffed
+btroubl	hfdfka
pcame	ckegfd
cldog	fdffkc
+brink	dfffck
crrink	dfffck
-3be with you	hccfak
-2folks within	kbffdb
-3to folks within	kbffdb
-2parent evenin	ccicai
-2notifi in	cfffka
-3list at the	kffccb
-2said so	fbbfja
-bsports	ieadak
clsports	ieadak
-2, result	keffeb
-2a meetin	bdbjia
-bgary	dkifda
nbackgr	kkeeca
-3christ on the	cecfdk
-2whethe the	abkfge
clfryer	efdeek
-bf2f	ffkfcc
clf2f	ffkfcc
-2webina on	bdaejg
-3inform you within	aeffkd
-1rota	aeddhj
-2the rota	aeddhj
+bballot	agkbei
priot	bffkfd
+2to clear	hbekda
noverse	akfffe
pmailbo	kbieaf
-2sittin down	hedhea
-3are sittin down	hedhea
+2if she	kdeffb
+beffect	ekffcd
+btask	ffdekc
+2to shake	dfecka
-3we figure on	dfecka
clrunner	ddcfke
-2down on	akdedf
+bunanim	efefbk
+2, mind	ffffak
-3has told me	gebfka
-1abatto	cddeka
-2wrong abatto	cddeka
-3the wrong abatto	cddeka
-2write by	daeeig
-3is voted on	dffkca
npassed	jabbfk
-2a quiet	bddeck
+2we know	hefdaj
-2asleep by	bbffbk
parbitr	jaefej
-bstreet	eeeedk
-3's vote of	efddkb
-1inbox	ffadah
clwall	kgdecd
ncpcs	fekfeb
-3allowe to say	kabfad
-1lyk	kdcfda
-3the trial on	adkega
-3how i said	dfefkc
-bvoice	bfcekg
+byer	dekeed
-3decisi 's due	kffecd
-2tasted on	eedfkb
-3you tasted on	eedfkb
-2candid the	kfebgb
ppick	bjgahf
nmerry	keeede
-2good until	ckdecc
+2, sim	acadjh
-barguin	kdefed
pbury	edifak
pjess	gffeka
nspirit	ibkfdb
-2part ,	bekcba
-2desk before	agcfdg
-3be rung on	keefca
-3it for you	cedeka
pone	gkgead
+bcable	kddfee
-bed	iaefej
-2there in	cahffh
pninety	eedkic
-2board on	cabhke
-3over dinner on	gecjca
clfloat	abjfek
-3will chase them	bdfeck
panalys	cafhck
-1uh	gbejda
-2things by	dkfedb
-3my misery on	gcceja
pprize	dedkkb
-2meetin was	efdekb
-3everyb on the	kfefdb
-1lost	abjaid
cltomasz	ciefbk
+bcomput	jkafeb
-btapest	dcdekg
cltapest	dcdekg
-3on the board	kdcfda
-3said that by	adffkc
-3candid as of	cfgfbk
-2typed yours	cedfka
-3i typed yours	cedfka
clmass	kedcbh
pgrumbl	efffbk
-3make it on	fckcba
+bmatron	jhfeah
+2and all	kccfda
+2to a	haaajc
-1lesson	bajeif
-3exam on the	defeak
-2traine on	ieafej
+2, automa	dedeck
-bfees	cifebk
+2, breakf	bckeef
nadmiss	kcejfa
rxaside in no	cajgbe
+2, put	eadbbk
-3was told on	dfefkc
pnephew	keebdh
pkeepin	cfaehk
-3time in the	abakei
crmaster	fekffb
cltransf	gdceke
-bbooth	dejfja
-3answer 's coming	kfeeac
-2@d read	gejeab
-3says @d read	gejeab
-2^ just	kceecb
-bnod	khbeag
nbees	hfffja
+bcold	ffefbk
crsignin	deefek
-3hours : @d	efafdk
crgarden	jegeag
pbench	dkfgaf
crstays	jkeecb
-3your availa on	ekbfab
pbriefi	bfkffd
-bpatric	keeeed
+2we race	aaiebh
crtalked	cjafkd
-2market from	efdeck
-1doing	iafcfd
rxsuperseded by ahead	ceabgf
-bedit	abffjj
-2any aftern	adkdcd
clgas	dhaekd
-2reopen ,	keeeeb
-2came on	decfck
-2system by	jhfeda
-2again next	dceffk
+1confir	keccdb
-3return on the	dbacgj
nnod	jehjab
-2answer :	djdeda
+bbloke	efffbk
nas	hdagfi
-2stands ,	ddkfeb
+bfinanc	aiajhd
crhave	kdedeg
-3a has till	bdebek
+bnot	ejacje
+2, marks	ffbfkc
-2stand by	kcffee
-2walk on	cekfea
nkilled	cdkfbh
nkickof	kfejaa
ptollga	cekefd
-2year ends	beeedk
-2is choosi	keeedc
-2they conven	gecadj
-3papers by the	bkffdd
-2i hoped	fdffkb
-2like it	dkbffd
-3would like it	dkbffd
+2, ballot	abjaeg
rbact please-do	dhhdac
+1neithe	aecefi
-3final list :	kdeddb
-2anothe go	gejdea
+bsell	dekfbg
+2and asked	edgfai
-1fishin	bedfdk
-2him :	haacbh
-bwoman	kckeae
-2go after	edefdk
+2call and	edefdk
-3i go after	edefdk
-2batch on	kiebca
nsignin	adefhk
-3of them by	kafffd
bsover span no	jdieab
-3set it up	keceeb
+1flight	cecdck
-2booked the	cecdck
crpatron	dfcfek
pintend	khdfcb
-3, due in	hifeba
-2climb test	dehfia
rxaside - no	cfeeek
-2awaite by	ckffec
-3is awaite by	ckffec
-2online by	ifeeda
+2and text	jecaah
-2@p now	fkefac
-3was @p now	fkefac
nfallen	cfffkd
-3costs back within	acffck
ndawn	kfefdc
-2begin :	bededk
-3traine begin :	bededk
-3, till the	bkecce
clsacris	fcdfek
+2after he	hecjda
-2we pick	keecca
-btutor	geejah
ndelega	dhkeea
-3: # ,	aaifei
pstagec	kfeedd
cloveral	beffdk
-2questi until	kdddea
-3no , on	ekafed
-3heard on the	affcfk
+2who made	cddfkb
+1before	ijbacb
-2jury meets	adcgei
-3do it in	adjdde
+2late ,	adffck
-3regret , and	adffck
-2office ,	abiebg
-1hires	jfefha
-1recrui	jbafcg
crwatchi	fdkffc
-2home in	decfek
-2's quiet	ffffak
-3hangar 's quiet	ffffak
-2line about	jebega
-3a line about	jebega
-2termin on	bjbcag
-3was read on	eebfkc
pelbows	jeeeai
+2, fee	dececk
-3two sittin ,	eekeeb
+2regard ,	kcffeb
+bdoughn	dfdfdk
cract	kfffea
-2keeper ,	eebfkb
-3crossi keeper ,	eebfkb
nown	affeek
-2said decisi	kefebc
+bmax	jiffea
padjour	keffbe
clfast	gefcck
+1rather	kcfabd
+2rather than	kcfabd
-3have chosen by	bbffkc
-2patien for	gefcja
+2s deadli	bkbeaf
-2weddin is	ccdeek
-3my weddin is	ccdeek
-broux	dedffk
clstayed	aeddkh
-1commit	cafigi
clwalkin	ekcedf
clarchde	fgkfea
-1plus	abfdjf
-3contra by the	daffgk
pnames	hbecck
-boption	ckgfed
-2interv date	bdkfff
-3no furthe than	dfffka
-2timesh by	bbefek
+2they go	aeejcf
powners	kadagi
+2still ,	fjcdag
+bphoto	dgkfdb
pspirit	gkdffb
-2checks take	dafkea
-3held betwee the	afgeci
pmemory	idafig
-2been @p	kefdba
-bparent	gakfah
-2choose :	cakffd
-2auditi on	bejdga
popport	ckdaje
-2name by	igffca
clhappen	ebgddk
+2madnes .	aedeck
-2hears within	gaefbj
-3signed it off	ebffka
-2they meet	eeejaf
-3is made within	kbffdd
-3than i had	ffffka
papropo	dgfeka
-3, call me	faiecf
nbringi	cdkfch
+1invent	cebdbk
-3list , by	kafffc
-btent	eeefck
clagain	bdifck
-3be declar within	afffkc
-bwins	kfffeb
pmuskra	effkdc
ncite	effkdc
-1joke	bekcad
ntitle	adjeif
pdan	aeejif
-2here within	bdffck
pshanel	ffefbk
nbarkin	ffefbk
-bstaffe	ajceig
nhousin	ajeekc
-3an interv by	kcfeec
-3concer is the	cddfek
-2email you	keefdb
-3it from me	hadeig
cllines	fkbeak
-2callin you	bdkega
+bresolu	dgfcdk
-1rest	cbcfck
-2hang on	keefdb
-3truste sit on	decabk
-3a start ,	ekaffd
ppester	kdffed
-3come back by	aeffcj
-bclock	gjheda
-2contra 's	ccffek
-3going to say	jeefha
-2the compan	deddbk
-2gate on	kebfcc
-3the gate on	kebfcc
+brefuse	jceckb
cllips	kdefed
rxappointment over no	jajcea
+1concer	adacii
nexampl	dfdfdk
-2reconv on	gdagag
psexton	ehkfbc
-3can reappl in	bdefck
ppromis	hcadgi
-1back	ghbaag
-3form back within	bkffcb
-2the door	kedeeb
cldir	dffkdc
croh	beeekg
-bemploy	hahdjd
nfalmou	ffafek
-2interv finish	achbdh
-2active for	dcffdk
+2and was	deeebk
-2meets the	fcdaai
crcoordi	hekddb
-3from oslo on	affedk
-2addres on	cckeda
+1assume	kafffd
-2, refere	cceahj
-2asked me	cfffka
-2mail within	cbffbk
pbäcker	efkfeb
ppretze	efkfeb
pcrooke	efkfeb
-blifebo	eeegka
crworkin	dehekc
+byounge	eefddk
-2hiring said	fdfeai
-3the hiring said	fdfeai
-2one after	kefeda
-2are told	kccdac
pannual	ifeeai
pbogdan	kfdbff
pstalli	geffak
-2presen :	ckaedb
+2, always	kddeca
pp	cjddak
-3us @s ,	keceeb
-2on @d	adkedd
-bpower	ffffka
clpower	ffffka
+bself	ekdfdd
psooo	akbfei
-2open day	cbafjf
-3up until the	befbfk
+blad	kefefb
-3day , the	aahafg
crconcer	debdhk
+bindivi	hfbkdd
-2advert before	eeffak
-bsilent	fbddgk
clrespec	fekfea
pargume	hdkfea
-1till	jdeaee
-2argue until	dcfekb
-3would argue until	dcfekb
-2over coffee	eeefak
-3you over coffee	eeefak
+2, straig	kdcedc
-3was by the	kbfebb
-3in time for	bbjghk
-3your date by	kaffed
-3the exam on	edkecb
ppassag	chcedk
crfind	ihcahe
-beight	fejfag
-3would fall within	bcffka
+2and fix	igbeda
clyo	cbkdck
-2call it	kbeecd
-bmin	idaakh
-2so not	adefej
crthat	addhkh
-3commit meets the	adfcek
+2becaus half	cdajha
-2rings on	kecfdc
clvoices	eedkga
-3off by the	igfeda
+2her partne	ceeadk
-3reads it ,	ceeadk
nexcel	aeffkf
ndonal	affjfh
-3read out on	gccaag
cldioces	hajckc
+bswitch	dfefkc
-bkiddin	kfdffc
-3pick someon by	kdfedb
-3her till the	caedek
+2not reacha	fccekb
-3was over the	fccekb
-3promis for the	cecfka
-2anythi from	effebk
-3portal shuts on	dkbdeb
crthink	ahbkch
-3my promis of	dfedkb
pdrunk	aidfek
-3them till the	kceacf
+2, pendin	eeefak
clconsci	fafffk
+bspaced	fkbffd
pkarim	fkefeb
pvoss	fkefeb
pyay	decffk
-bgroup	hjieba
-3to people in	keffea
-barchde	egkfea
-2place ,	acieak
pdepend	iacgei
+2is anothe	cedfck
+2, wellie	cekdeb
+btuesda	fbhfkb
clgate	ghgdag
-2paysli by	aefkea
-3notice period ,	bdeeck
+1becaus	hffdaf
-2i until	kceeea
-bflat	deadhk
-1exactl	fjeeba
clowes	cdffek
-3first day :	bddfek
-2place within	kcffec
-1seasid	efcddk
-2the seasid	efcddk
-3at the seasid	efcddk
-1word	daiaib
cltime	jgkdca
-2induct 's	dekccb
-bconfus	efkeha
+2will sit	dedfbk
+2and within	bfedfk
clruth	gfffka
pcarlos	feefkc
-3when i wrote	ffefka
clanytim	akkfea
-2fill it	kddcga
+bours	kbdeeg
clwritin	hfaeke
-2every applic	kfdeda
psafe	kaaegi
+bvacanc	adddkg
-bgrace	ifffha
+2was in	deedka
clunfort	bcheke
-1hire	kdcdaf
+bbrings	keffec
-3i had pencil	cfeekc
-1latest	idheaf
-3i told them	fbedak
-3to everyb by	kcfedb
plovely	eagbfk
+blead	heafdk
-2the shop	keeeae
nand	ebefkf
-2board date	cddedk
+2is ours	cddedk
-3the board date	cddedk
classump	ffffka
-3, # ,	eafbif
-3bad , within	baffkd
-3you held on	feafke
-bmaybe	kagbfe
+2, forema	beedbk
ncome	eahdii
crgreenh	cefekd
pscans	aiffei
creffect	ekffdc
-2word on	fifcga
-3off from the	efecak
psimone	idffaj
+1good	eckfdc
npinned	daekhe
crlicenc	agjech
-1timing	febfbk
nbox	adgegj
-3dear applic ,	dbeeka
-2house in	efdeck
-bputs	hdecck
pburns	gfkedb
-2away for	ceffek
-1hall	akcdja
-2the hall	akcdja
-3on it until	kcfeea
ngoggle	ddkfed
clbrewer	cefkib
-bsposed	cffekd
clsposed	cffekd
+2text .	decebk
-2fine with	bkgfda
-3are fine with	bkgfda
pximena	dfffck
-2somebo for	eeeebk
plands	jeeaei
+2before your	daffji
-3both before the	akefcc
+2about seven	aekfdc
-3your last interv	fejfah
-2recept ,	bcdfbk
-3do is the	efdedk
crstock	bfeefk
-3lincol on the	beeeek
crthose	aciaik
pforgiv	hgidaf
-3told the agency	geddha
-3resubm by the	akffec
-1swappe	bccjaf
-2notes swappe	bccjaf
-bknives	ebkeaj
bswithin period past	daccfi
+2, most	decadk
-2traini lasts	dbffdk
+2with us	aaeahj
-3see us on	afkeea
prun	idakdg
-3me know in	kbeffc
+2for gettin	cecfkb
-3origin pencil in	cecfkb
-3is going in	cedkac
-2nag her	ceffak
-3to nag her	ceffak
-2site ,	bcdfdk
-3on site ,	bcdfdk
-2publis by	kcffec
+bland	dffkec
+2to book	ckbffd
+2so @d	kddbac
-b,	fkffbf
-1means	iabbha
-1fail	kccfdb
+2whethe your	eaffek
-bseed	eebfek
+2go to	ekffdb
-2trial period	cdcfdk
-3, trial period	cdcfdk
pclick	hkfgda
-3which meets on	aedhah
crme	ggheia
clbenefi	acjddk
+2in which	ihacca
nauto	faecjh
-3put back to	efkddd
-3, result within	cffeka
-2decisi of	adcekd
+bstorm	beefek
crstorm	beefek
+bdesign	efkfdb
ptrials	aeihff
nshul	dfeddk
-2system within	akffed
plagos	kbfffd
prolls	fekfeb
+2: @d	cgcafi
+bsessio	ihckca
presign	gececk
+bspoke	ceeeke
-3i had said	dekfah
-2told within	faffbj
nbritt	defjai
psailin	kdidea
+2n they	ackaed
+2, wear	bckfde
-bhuang	cffdfk
clhuang	cffdfk
pneed	ekdbeg
clmairi	befefk
-3harbou board sits	cfeadk
-3our invita of	eebfkd
-1sent	cdbekd
clhiya	dgeddk
+2target in	cddekb
clpart	keacdg
ptills	jejeea
-3they told her	deeeja
-3of us at	dedkac
-3need by the	ckffdc
-3leave it till	eafeka
+2but that	adeegj
-2hung there	bfedek
-3engage hung there	bfedek
-2applic in	kbehbc
-1truste	adckgb
-2medica by	agfdcj
-2call before	fadebj
+bissue	hfefaj
-3the system within	akffed
+1@s	edkdfc
+2before she	kdfddb
+2about my	ebefke
+bstampe	jhfffa
pblow	jckeda
-2it til	dkffea
-2ringin on	cfefkb
-3be ringin on	cfefkb
-3since @p and	edeekb
-3negati , by	kbfeeb
+2and want	akfhaa
crsafety	ickeae
clloadin	ceffkd
-2correc ,	jhbdca
-3, correc ,	jhbdca
crsilent	effkdb
-3would ring on	cdefak
-1vacanc	cfffkb
nlaid	ahfefj
popera	hjckba
nactual	dicbke
-2me was	kfffae
-3told me was	kfffae
clnos	dgkfeb
nquiete	dfefdk
-2collea on	aekadf
nconseq	ddfkaj
-2twice :	bfedkc
-3moved twice :	bfedkc
+boptimi	adefji
pabroad	gggcaj
-bwages	kebdai
-bnear	idcebk
-2agency says	kfefbb
-btime	kgicda
+1under	kaedha
ncatchi	gfekbc
-2yours from	eeefck
ppainti	cffeek
-bcontes	eeedek
phidden	cdfffk
+bladies	efdfdk
-2starti on	ffefbk
-2the list	aiacfi
+bsupers	dffekc
nstudy	kcefee
pengine	eiagkc
+2they notify	keefda
+bhop	dkifcb
croverra	bfffek
ncircle	ieaeei
pended	jdhhad
+1rent	bdcdck
+2rent ,	bdcdck
-3note : the	bdcdck
nmeet	akabij
-2signat within	bkffdb
ppredec	edkdbh
+2they sent	addeig
bsby day ahead	fkaedd
-2going in	cdikaa
plit	affffk
clprayin	kbfffe
-2, revert	kddecb
crwednes	bfffke
-2interv till	beeddk
-3rung before the	beffkc
-3could be the	ackfce
nall	gaahhj
crneeded	debcgk
+2is good	dkdfca
-bwhoeve	facckh
+2, pensio	eceeck
-2regist on	ffefkb
pledger	ggdfak
-3validi : until	fkfeea
-3sports day on	idaebg
-3to me in	jgbeac
-2ad said	cffeka
-3the ad said	cffeka
-3that would be	kfefdb
-2change from	eecdkb
-bspanis	bfefek
protten	keffec
-3told , within	kbffed
-bcoordi	haiedh
+2they wrote	bdffka
-2any mornin	cekffc
-2likely in	bekceb
-3, likely in	bekceb
-3interv elsewh on	defdah
crchapte	bikfdc
crcold	efefbk
-2letter before	kbffed
rbsuperseded you-will-hear	gaeddg
-3is over on	jecaei
clwake	kejdbb
-2assist ,	dabfek
crsat	ceefkf
cralike	kfegbe
+btransl	ahfedk
njean	dahfek
+bpile	kfeeec
p:	bkcdgi
psociet	iiacbh
-3please answer by	acffhk
+bcoming	akgebh
-2the bar	ceeeck
+1yet	egceaj
-2will choose	dedjba
+2and everyo	hdbjab
-3for the owners	edkebb
crsemina	efkfeb
-3reopen it within	baffek
-3vote in the	jfeeea
-2it said	aecekb
-2is over	cefeck
-2decisi within	caechi
pmarch	efdfkc
crcounts	gdeeck
-2learn on	kfffdb
-3will learn on	kfffdb
-3over supper on	idjada
-3are free on	dffkda
nink	ifjgda
-2letter came	aeeehh
-3start date ,	fcefck
plegal	jjaeag
-2agent has	ekfbda
pmy	ehkccf
-bthingy	ekeffb
cldouble	eekeec
pinquir	jjfdea
-3interv run until	ddjadf
pprotec	ddfeek
pwet	kieeda
nparked	bdeekf
+2# $	fagddh
-1coach	eeeekb
-2the coach	eeeekb
-3to the coach	eeeekb
-bstore	kbhebg
-2hear till	efffka
-3to hear till	efffka
-2for next	ddcddk
-2him on	aghdaj
-1stops	kdcddd
nappeal	jkdbea
poverle	dkffed
+2to finali	kfdafd
+2, miss	kbaeha
-3other candid accept	cfffkb
-3be inform within	ceffkb
-1b	ckdeea
-3head chef on	bdckbb
padded	ifaeck
pjudici	dgeebk
neng1	ffceek
-broll	efkfeb
cldistil	dgkeec
-2hr ,	bcfdkc
-3interv run from	efbbck
-2calls on	kddecc
pa4	kefeed
+bhates	ckfeef
-2lift ,	cjaedg
-2panel met	eeefkd
+2, lights	dfccck
plimbo	kefffb
-2scanne ,	bkcfea
-2tell him	fiabgc
-1hangov	ceecck
-2, hangov	ceecck
+2, all	keahea
+2, could	gaafbj
clbrings	kdeffd
pawaiti	fkdffc
-3ring before the	aefffk
+2, cast	aecjbe
-bwherea	efffkb
clwareho	abffji
-3upload it by	bcfekb
+2date i	eeffak
-1night	bfdeek
+2, upon	kcbeeb
-3see on the	afhech
+bfence	kfffdb
-2debrie moved	cecckc
-3: debrie moved	cecckc
ppugh	efffka
-3: hr ,	ccedkb
+2as our	jgdeae
-3decisi comes on	keefeb
-2come along	efkfda
-3answer it within	kbffed
+bdecree	eefekc
crdecree	eefekc
-bdietar	eidfak
ppurpos	dckkea
nsry	efffkb
clm	dckidc
-2flies on	ckbecb
-3she flies on	ckbecb
-3exerci in the	dekddc
-3for lunch on	bekeha
-2here in	ajdech
cltide	gceddk
-3to pop in	ajafdh
crit	kjbedc
pplain	kjdeda
+2left to	ahgfef
-3mind before the	ceffka
+2, portal	fkcebb
clfilled	dgcckd
+2they said	dhbcja
nprobat	bhdeck
nthumb	kcffec
pdocks	ddkfed
-2^ latest	kaffee
-3decisi at the	gfecia
-1by	eiadge
clwe	fbegke
+2s announ	ffffka
-2databa for	eeffck
-3hands on the	ikcfca
-3a name by	jgffca
-2day 's	jebbag
ncontai	egffka
-2talkin :	bfcdck
-3the talkin :	bfcdck
+1ends	gjaaib
-3sarah told you	hfeefa
-2meet us	aecbdk
-2pickin on	kffbfb
-3writin by the	giffaa
bs- period ahead	eahgce
-2feedba takes	kffeca
-2side of	eacafh
-2resurf :	acbejh
-2applic of	eeefak
-3told within the	heeega
-bvision	eiffia
clvision	eiffia
rxuntil until ahead	djaabe
-bbehalf	aeddki
+2was daft	deefka
-1scribb	eddekb
-2i scribb	eddekb
-3rememb i scribb	eddekb
-2tour on	eeafhj
+bkinder	kegfda
-3did not say	aeeekb
+1start	iabfbh
+2, beyond	bfedek
-3@d and then	aeefih
+1greeti	cdddbk
+2greeti from	cdddbk
+2if possib	bkdffc
-barchiv	jaffeh
-3us at the	aefcjh
clenjoy	bcbfki
pabara	dkffde
padvanc	hekffa
-1ivs	dedddk
-b@d	adhggh
-2clerk by	bkfeed
+2nobody is	bdffek
-3way by the	kdefed
pshop	dafigh
-3leave from the	efdedk
pexec	kediea
-bintrod	dgfcek
nreflec	cfkeaj
+2, per	hfffaf
+2becaus on	eejeaj
pfines	efeddk
-2me back	akdfgb
rbdenied corrected-day	adbekd
-3lets call it	keeecb
+bretro	cffdek
clsprint	cffdek
-2our hands	bkefcb
-3in our hands	bkefcb
psimila	edkfed
-2meant the	gddcja
crhigher	gdffkb
-2read it	aeegkc
-1himsel	jaaghb
nvous	efffbk
nrappel	efffbk
nverb	efffbk
-2advert closes	ecfedk
-3finish by the	bkffdc
ndov	eeeedk
crsorter	dfdfkd
-bmodel	ccjeak
-2decisi before	ddfebk
pspec	kffdec
-1walpur	efeebk
-2^ walpur	efeebk
nlonges	effiia
-3will revert by	bafdhi
+2at dawn	geifca
nboring	egfekb
clsilent	dddegk
-3were due on	ecfekc
padjust	khedcc
ncircum	kfeded
+2the tastin	efffka
-2like on	fdbeka
-2reopen in	eedfdk
-2five on	idccah
nnoneth	ededgk
crwheelh	cdffek
-2letter within	kfffba
poption	dkefee
-3fall in the	cfkbcc
-1reappl	beefck
nhung	kecfgc
-3he is off	affffk
nexcite	ekgfea
-3sea till the	defcek
ptacho	eiccbk
-3will have by	fafkca
nmonste	kfffeb
-bseptem	fkffeb
clseptem	fkffeb
pbox	jcheaf
-2on for	kbheac
+bmatern	ebfffk
-2your door	kdcfcb
+bcroydo	dfkefd
-2trial till	aeecdk
pmulti	eckffd
ntickin	kgfeeb
nsadly	aejdkc
nreader	cfieak
psignin	defeck
-bcup	dddfek
-2elsewh on	cdfdai
-3is settle on	kfeeea
-3her choice on	kefdeb
-1book	baajdk
psry	cdhfkd
-3year dies at	kcafdd
-bfourth	cebdkg
+bhousek	cefeek
crhousek	cefeek
ppacket	ahkfee
-bthus	kfeefc
clthus	kfeefc
-bswimmi	ceffkd
ngalway	ehffka
-2case on	feaecj
-3your case on	feaecj
-3you from the	dejdaf
-2advise by	kdfeec
-2people ,	jagdad
-2notifi :	kceeed
+1chef	bdkeea
-bfailed	keeffc
+1gave	ffffka
-2boat on	ajiecb
nprobab	aecfii
-2accoun ,	ieccja
-1planne	afdgka
ntights	ffeeck
pbristo	ahfefk
clrealis	kedegb
-2confir on	jbacdf
-2mandat expire	eaefek
-3bank mandat expire	eaefek
-3me for the	kececb
-bdrafti	effdkd
cldrafti	effdkd
-2sent within	gifeca
-3i ping you	keeedb
-beh	dkgece
-2betwee you	kfdceb
-3the commit on	jfeiab
crfinish	fcfjaj
ptarmac	gbefdk
-3tellin you before	aefedk
+2post :	accehi
phostel	ajiedf
+2you start	cdcfck
-3will decide in	bffekb
-3does on the	eedacj
crdig	iaedck
-bh	kfefec
-bmilkin	efdfdk
-2readve in	cfcddk
-bbienna	eefdek
clbienna	eefdek
-3will hear the	kfefdc
-bstrong	cebehk
crtrade	dedfke
-3the meetin from	ffeckb
-2huntin till	ceffek
-3is by the	kcffec
bsfor day ahead	edjfga
-3yay or nay	kcdeed
plabel	ffcedk
-blane	ebkfic
-3real answer on	kdffeb
-3slides by the	dafffk
pkiln	iakfce
-3is @d ,	heefaj
plindqv	fgjdha
-1update	iedeah
-3term engage of	aefdck
-3will call you	fdkeed
-2i need	kaecde
-3falls on the	fedjea
pgna	ffffak
-3heard by the	kdffcb
-3can you make	edkfed
-2deckha ,	cdfedk
+2on one	cdfedk
-2onsite is	dekffa
clboot	kgcfdc
-bfirms	efffck
pher	kebbgg
-3withdr as of	ffffka
+bwithdr	cfefdk
clvacati	cffefk
-2said no	adefdj
nordnan	cffkde
-2to :	dbbdbk
ngary	chaejg
-2^ detail	dbdfdk
-3not do the	adheeg
-2bamber on	cddedk
-3to bamber on	cddedk
+2when your	jfffda
-3answer in person	jfffda
npickin	dciekb
-1req	ffffka
-2p45 by	bkfffb
-bshorte	dkfdee
-3accoun in the	caffek
-2answer me	gjeeea
-3we will ring	beefka
phols	khbfec
-3choose on the	ceaicg
-bink	khefea
+2, here	deifia
ntellin	cjjdag
-2rumour of	cedekb
+2, starte	cedekb
-3a rumour of	cedekb
-2for attend	ffefka
-3you for attend	ffefka
-3they had said	bfefkb
-2all before	eaefka
-3, all before	eaefka
pnapkin	bkffee
nabstra	dekfcf
pspring	aicikb
prush	highab
crvisito	hdkebe
-2woman said	hffeai
-3weighb woman said	hffeai
-2fracti on	cckecc
-2hers :	kbcedb
sislip	dcecke
-3say which by	akfffe
-badvent	kecahe
-2phone me	ckbefa
pstill	kcaekc
-3the team ,	cdkdec
-bfrench	fekeec
nrate	addakj
-3get her answer	aefefk
-2one hears	fedagg
-bcutoff	dkeffc
+2, chef	afhfka
-3@s , and	aeffbk
-bcongre	hcccfk
-3: audito on	dfdcck
+bfences	dffeck
crfences	dffeck
+bnowher	eekffa
-3is kept for	ebeeck
-2verdic the	kfedcd
-2its answer	kefecc
clgraded	effkfb
+2she had	afffkg
+2, somebo	aghbbk
+2i write	gadcbh
npurser	eeeekc
+bworks	ebddki
-2other job	eeefbk
-3the other job	eeefbk
-2gave until	fffeka
-3we gave until	fffeka
-2will revert	keefdc
-3, back the	cdceck
+bstrict	kfdfcd
-3trial shift 's	dekeea
psilva	ffffka
-3writin on the	keaeia
+bin	ajhddh
-1dairy	aeedbk
-2the dairy	aeedbk
clclearl	aiffei
-2us the	cdahbk
-3forget about the	ceefkb
-balone	gakeff
ptaster	ajifed
nturnou	ffefkb
crfundra	eecdkf
phaggle	aiefej
-2board from	fedfbk
-3board said yes	feffka
pjustic	eedfdk
ncantor	fdeeck
-3practi , the	adhebi
-3award by the	kcfeec
-3an interv within	kdefeb
-3we shut on	fkdfdb
-1paid	bedeek
-2get paid	bedeek
-3slot on the	abjced
-2disreg the	ceedkb
clclerks	kecdja
npens	kdcecg
nbasica	fffebk
-2diary for	iagdag
-3last two on	efdgah
-2duty :	aededk
-3of duty :	aededk
pfeet	kadfeh
+2of the	fgbgae
cllunch	bcjack
nwrites	aahgje
-3dbs number by	dgefja
-3they said the	ffedia
-2: done	ffedkb
-2so in	djefda
nsomewh	jahecg
+2s match	hfdfaj
npacked	dekfed
clmistre	bekjdc
nleeds	ejfeja
-3sounds good ,	aekddb
+b,	gahdhh
-3offer came throug	fbffak
psuits	ekidac
nsubscr	ffffak
-3your test on	eebfke
clkeyrin	giefag
+2free for	achehg
-3stays valid for	fafffk
nhandy	ddkfee
crboat	aiehbj
-2you are	jdieaa
pnuns	ibfkcd
-3faster than the	heceaf
+2i could	adefhg
-2head on	abiddg
shperiod	dahheg
-2awarde on	gedadh
nnodded	bkefdf
-3are down until	befdek
-3both of us	kdecdd
flhear	kegchd
pdisser	ffheja
-2dangli past	kefeda
+2sorry ,	deefbk
-3not availa in	ffcfck
pwestga	aekfeh
-bwicker	ffffak
-2out sick	dfdedk
-2quiz on	ieaebi
-3those by the	bkffec
+2they vote	keedec
-3interv you on	feheha
-1form	biciak
crlikely	bdkeka
ndot	dffddk
+bessent	efbffk
clil	keedee
-2throug by	ahfiji
+bbye	dkefde
-2people over	deedkb
-3five people over	deedkb
-2result ,	hcadbh
-3to take place	dfkdaf
puk	eeieka
+2what they	keefcc
+bdaft	gaaejj
-3other two on	jfebha
-billust	ffdedk
-3be called on	kfedda
-bopera	ecffek
clopera	ecffek
-3conclu on the	dfekba
-2wrong twice	efefka
-3been wrong twice	efefka
-2all for	ccdeek
-3is all for	ccdeek
-3mark sheets within	akffde
-3their form ,	cckecc
-3filled by the	kefdda
+2with three	aihfhh
-2page says	ejeeaf
-2aye by	bkffec
-3say aye by	bkffec
-bstrand	dfekfd
clstrand	dfekfd
ngießer	gdfkfa
nrothba	gdfkfa
+1answer	eecfkc
pserve	ekdfia
psecure	ekeffc
pcarryi	behfkb
-2lady said	hdeega
+bdrains	afgfgj
-3be publis on	deecak
-3would hear is	ceefck
nsenten	cfffkc
-blatte	eekfec
ptransp	eikeea
-3they said within	keffcd
psports	cffdfk
clsafe	fabfhk
cltattoo	efefkb
nsurfac	cfffdk
-2they sugges	dekcda
crdiscus	agfiid
+blocked	eekfag
crlocked	eekfag
-bludo	hkeeda
clludo	hkeeda
-3they have until	jaecdg
nwritte	eafkge
nmd	ckfdhb
pputs	gkefea
rxanswer from no	abhjde
-2likely ,	kecedb
-3more likely ,	kecedb
ppromot	ecckeg
-2off from	hkccga
+2, stage	cfkfeb
nthermo	cffcfk
pcv	chadjh
ntakeov	ffffka
-3gate on the	dkafeb
plena	fckicb
-3presen on the	adgahh
-3term starts the	deeeek
-3rota for the	aejbcg
nlying	aeebki
clawarde	heeckc
+2in some	deekcb
psettin	bekdcj
pnewly	cffedk
-bhey	diaekd
-2^ still	abgfdi
pgame	dkeebh
-3comes at the	kffdcb
+2only .	gcaegh
+bslack	fdkfeb
crslack	fdkfeb
-2is before	kcfedb
ntallin	deeedk
nservic	gaadki
crbread	befffk
-2call everyo	bfffkb
-3to call everyo	bfffkb
-3sponso says come	bfefdk
-3date would be	cedfdk
-2lucky :	kecedb
-3time lucky :	kecedb
crthings	dfeekc
ppasses	khfddb
nbrew	afhfgi
-2me by	hgaaac
nchangi	kefffb
-3a scan by	ckffdc
+2s voicem	ffdfka
-battemp	dkefgb
porange	eeceek
-3your trial shift	efdfkc
-3the bank on	ieedga
+2you meet	cdkecb
pcheers	edciak
-2lesson on	cageci
+2we begin	bededk
cllane	ebkfgd
nany	heaejf
-3your reply within	dkffdb
-2jury :	bedkdb
-3the jury :	bedkdb
+2, full	agiebe
-3lets me know	kcefec
crhaha	beeffk
crshutte	ceefdk
+1lmao	efefaj
nburns	eedfek
-2messag on	kfefca
-2budget by	dafeka
plambin	ijefda
+2as well	jfefah
-3i have the	dedbck
crteache	fecfkd
pbundle	kjdddb
+1strike	aafehk
-3@d and again	aeceif
-1party	dddedk
pfind	fheake
ngrafte	ebfffk
-3day back ,	idieea
-3a no within	kbffed
ptriest	dbfffk
+2who goes	kcfefb
-bpilots	bffkch
clslamme	dfeeek
clii	ffffak
-3yours is on	cekdfa
nvideo	djgdia
-3@t , so	dkafed
pye	faeeck
+bstall	ffdfkb
croccupa	ckffed
-3many words :	akffec
+2to rule	gaecia
-2talks are	cfceek
-1badge	ibjfea
-2dusk to	bfeedk
-3@d dusk to	bfeedk
clemaile	jdaekb
-bbeginn	bcffkg
clstan	efeedk
-2open it	kceedc
-3we open it	kceedc
-2meetin her	dfecbk
-3are meetin her	dfecbk
-3pair of us	keeede
+2to answer	edcadi
+bshook	dddfkf
-1words	akcfeb
crsuperv	dkfdbg
-1sorted	kededb
clparis	ddeeek
-bculina	efkece
-2the number	kdbcde
-2baker knows	bfedek
-3, baker knows	bfedek
cllector	cffeek
-2your boots	eadfej
-3bring your boots	eadfej
-2budget for	efffak
+2regard your	cebfkc
-bscans	khdeea
pconcer	jegcag
-2of been	effeka
-3see you in	cbaehj
-2say you	jaaeag
-3the day by	kafffd
-3kept warm for	dcdekb
-2second delive	bdceek
+2bank detail	bdceek
crkey	bjafek
+bextend	bdfkjc
-3reject by the	kdfedd
-2publis on	hdcach
-1fair	bcjcia
nenergy	ekfffa
-3we are decidi	keedeb
-3files ended on	fffekb
-3for coming by	caffbk
-1neithe	acbdig
-3are ringin me	kffecb
-2calls the	kedfeb
-3boss is out	dfeedk
-2accept till	dkfefa
nparis	ekfeec
-2airlin :	cdceck
-3the airlin :	cdceck
Tl	kbccfc
+2once she	kcefed
-2lots on	dfdekc
+2and guvnor	dfdekc
-3three lots on	dfdekc
+bjudge	gjgfea
-2tests of	deedkb
-3writte tests of	deedkb
-2so since	efffka
crwe	ffbkgd
+2, flight	ckifea
p@s	egdakg
clhierwi	dfffkc
nlandla	deeeek
-2not manage	ffffka
-3could not manage	ffffka
-1themse	kcebcg
-2van leaves	ddbffk
-3mornin till the	cckaec
nrunnin	ejkdea
+2from nine	jdifaa
ndemand	dfkfec
-2and again	aecejf
pdeny	kffefb
-bminist	eaafhk
pruiz	ceffkd
+2is perfec	eekfdc
-2cancel my	febfkc
+2interv ,	febfkc
ncalibr	efefck
-2run until	aajfbf
nlund	efcfkd
-1luck	ddbfek
-2you applie	aeaegg
-2expect word	affekc
+2and i	geagcf
-3they announ it	kbffcc
+2he gives	ejfeda
-2then said	kfefbd
-3, then said	kfefbd
-bdrive	bckfhf
psniffe	jjeeea
clboss	hdadgi
peveryb	faidgg
nhuntin	ffffak
-3new propos :	aekfec
clpassin	bdkfcg
crdispos	dkffec
nadmit	eekfed
-1vp	befdck
nnan	fekffc
-3trust : follow	efefak
-bpriya	dfjkda
-bdelft	eekffb
-3away to the	beffek
+bprice	eecfek
-2whole of	adeefj
-3the whole of	adeefj
crbunch	ffdeck
-1save	cedfdk
-2evenin save	cedfdk
-3every evenin save	cedfdk
-2commun within	kcffed
-3are told inside	kdfeec
poptome	aekfeh
+2, sooner	kcffed
+bbank	cgaijf
-3signed copy before	faffek
-3we decide on	eeejag
padmini	akhchf
nsixtee	ckffee
-3teleph you on	kfcedd
cljets	bkefdf
+2and there	fabdfh
-2school by	ckffeb
-1minimu	effkbd
claustin	efefck
clswimmi	cfffkd
bsbefore period past	kfffba
+2, hall	eebedk
+2s board	edacgg
ndark	bdgckg
+2is exams	beefbk
-2well take	jfffad
-3could well take	jfffad
nchin	fdefkb
+2whethe to	kfeeab
nsoft	eaiegi
+2if your	fabfgj
-2have lost	cefdka
-3and have lost	cefdka
-3is asked for	kcfeea
-1box	ghacag
-3over the long	afejcf
pwantin	eikfbb
+2and appoin	kfecea
crnight	fahhff
+2were not	adffkc
+2to upload	bkfebb
+bprogra	jdifaf
pwarn	kdeffd
-2itself :	cdkedb
-3is there on	hjceca
cllatte	dekfee
-2gets opened	keeeda
+2, clinic	cckead
npilot	higefa
-2do payrol	deecdk
+2and rotas	deecdk
-3they do payrol	deecdk
-benergy	ekfefb
pyasmin	dffeck
nyasmin	dffeck
phelpin	dekfed
clmulled	gccfek
nhull	kefefa
cleighte	efeedk
+bbakery	affefk
-3confir by close	jhdeda
-bpanels	chckde
-2the letter	abddii
nreq	efffka
cltom	aeeefk
-2hear :	kddfcb
pdown	eikdaf
+2in peru	deffbk
crfast	feefbk
+2the way	bffebk
-2gone :	beedkb
+2i met	beedkb
-3am gone :	beedkb
-3get in on	cadedk
-2use it	hjdeda
-3would hear before	cdffkb
+bparcel	kecfee
-3at breakf on	keeeeb
-bhello	kdffee
-2back in	cjdbkb
-3panel is on	aeikea
nsource	khefcb
rbappointment please-do	eaibha
clscans	khdeea
-2someth nice	ceeedk
-3do someth nice	ceeedk
+2, may	bfefka
-bbound	badeki
+2, inshal	kecfcb
+bcvs	befkhd
-2query of	ffffka
-3your query of	ffffka
petc	fkffeb
-3can she say	jcaeaf
pskelet	bekefe
-3course in the	bfdefk
+2with how	kfeedd
-2turned down	ceefak
-2verbal offer	ecefkb
-2kickof is	beceek
-3custom kickof is	beceek
pgroups	bfffek
-3to interv ,	eiadcj
-3have to make	beefck
-2office till	aifddf
pretail	ckbeci
+2with @s	jiaeda
ndecidi	gicaej
rxsuperseded from no	cfefbk
-bcourie	keddcg
-2out since	ffffka
+2, firm	hdbdah
+bskills	eekfdd
-bgenera	keddka
-2passpo by	bkffed
-2is picked	keeeeb
-3list comes out	kfdeda
-3be destro after	eeffck
-1down	feafch
-2to finish	efffka
+2to sleep	checak
pthat	jfcdbk
-3's decisi of	cedekb
+2, bob	ieddha
-3anita said the	ieddha
clreacti	eekffc
nrubbed	effekc
-3hear from us	kedecb
-2there after	dkeedb
pus	ckbfeh
-3attend on the	ffcfkc
clsearch	kgciad
-3study back by	dkfecb
-3three of us	bdcdkb
+2: they	ebcija
-1enjoye	cedfkb
rxsuperseded until ahead	gkejca
npronou	iadeje
nwho	hkcefd
-3will be before	keffeb
-bwriter	ffdfck
-3you to the	ejefea
pothers	jbhaai
pdaily	ffffak
+beleven	heheia
-3we read it	cffakd
-2wrote about	cffekb
-3i wrote about	cffekb
ndinosa	cekedf
npetrol	ekfece
-bknow	khdcib
-2called you	cfefka
-3have called you	cfefka
-3from @d to	fbdaje
-3her know by	bkffee
-2throug them	cfekeb
-3going throug them	cfekeb
-2then says	kfefcc
nbuses	fecfek
+bsue	kcdfef
ptone	afefhj
+2has lost	eccekb
-3to it in	eccekb
nsouth	ajffdh
-2, told	bfdfka
+2, right	ceieai
-bsemina	jigead
-3put it at	bkefdc
-3your time on	ddjfha
crstuden	ajeddk
-1demoed	ceedkb
-2, demoed	ceedkb
-3@d , demoed	ceedkb
-3are posted on	keeeea
-3: @p to	bedkdb
nmanned	efeekc
nmandat	efkfdc
-2she says	ccbcke
-bcorrid	efefkc
npremat	efefkc
-3you hear in	kdefdc
-ballowa	kbaefk
-2of you	kbabfb
-2somebo by	kdffec
-3normal reply within	ccffak
+2to supply	akfeec
+bknown	gadffk
-2electi on	deddck
-3the electi on	deddck
-1e	haebfe
-3notes in by	cdfack
-3to us all	ieeeha
-3us within the	kcffdc
-bworkfo	dgekec
-3try out on	aekdfc
phill	dfeeek
ndeputy	ackgeg
+2every applic	keecdb
-2, decide	deejca
clwire	fbeffk
-3: make that	gddcia
-borders	ckeeeg
-3mailed you about	dfeekb
nwalkin	ekefec
-3and again on	aefdek
-3get it within	ddfeka
-bkeepin	ceafhj
+2to show	badfdk
+2, get	ackffg
+2neithe ,	aecegh
+bclocks	addfij
crclocks	addfij
+bice	ejjfad
+belecti	akffge
prevers	feafek
clculina	efkedd
clsemi	efkedd
-3them over the	jdbhca
crfolder	gideia
-3signed on the	ckcbaf
-bspit	gekeea
-2so by	hfebad
-2once before	dbffek
-3in once before	dbffek
crfittin	aeifie
pquotin	cffeke
-3been promis :	aeffdk
-2was off	efffka
-3and then the	gdbkab
+breacha	fedfkd
clknowle	fedfkd
-2result at	hfeeah
-2the answer	kbcffd
-2erased on	cecfdk
+2and sew	cfkebb
pnoor	kebgef
crchrist	fcedkd
-3school answer within	kdffca
-bnos	afkfeh
-2more on	icaafe
+2to inform	kefeeb
naisle	bkgffd
-2pavel on	efecck
-3is pavel on	efecck
clfee	dfefck
+2, try	eedddk
-3the chat on	cebdkd
clshare	ikcebd
pslept	hdedkc
clenergy	ekfega
-bconser	bdkkae
punpack	kefffc
ndecemb	gakehc
-2boss signs	gedida
-3its determ by	fdfeaj
-2trial week	kdheab
+bsqueez	dffcfk
crsqueez	dffcfk
-1books	gcbdkb
ntimes	fjfdia
-2shifts ,	eecedk
-3that we decide	heefai
-3stockt @d and	efefck
-2packag on	cfekcb
-3your packag on	cfekcb
clclean	hjafcg
-3you dangli past	kefeda
clplease	ajgcje
+2, despit	bfeeek
pdigest	dekffd
-bbrno	efceek
clbrno	efceek
-3we told you	cfffkd
padvent	edkedf
+2s no	aegfff
-3: give me	kcffde
+2teatim i	kbffcd
-3be done within	ahffch
-2argue till	aefidh
-bdouble	ebkedh
+bprofes	kdecci
-3releas at the	adddif
-binsigh	efbfdk
+2the vicar	cddfbk
pfleet	kbckec
pkraków	dffcek
+btae	iieeea
crtae	iieeea
+1placeh	kfdedb
-bdetail	ahiedh
+2, typica	eekfdb
poriel	dfdffk
-3that in the	febcja
-1everyb	kcbdfc
-1slides	cjceah
-2your slides	cjceah
ppiano	kadeak
+2if at	ekdfec
-bhe	kbedkb
-2hr said	kffead
norals	fkffeb
pkatya	eeffck
pnicked	eeffck
-1jabs	abffek
-2^ jabs	abffek
sirejection	fdadid
pthousa	hkeeea
+2so do	dhbcaj
-bby	hhfdia
-1depot	addeek
nrobots	ffkffb
-1exam	bdkffa
-1per	defekc
+bsafety	hajeeg
-3is moved to	iegeca
-3do hire in	efdfbk
pruther	eekeed
-2mumble the	dfedkb
-3he mumble the	dfedkb
-2will on	fdaagg
-3that will be	kfeeda
+2, mum	cekfba
rxact for past	ebbdkc
-2have waited	deffka
-3you have waited	deffka
crwon	keeffb
-2being read	afdffh
-3are being read	afdffh
clarrivi	akdedj
pj	fdkeec
crstockp	eeffkb
-3to sign within	ahfeej
-3to say more	idffia
crspace	kcfffc
-3on until the	beekdb
-2text ,	ghafea
-3by text ,	ghafea
phut	behbkf
-braffle	afeekh
-1unifor	dbkfdc
ncrete	keedde
cllack	ffffbk
-2plan :	adigcg
+2, over	jdieca
pmicros	ckfffd
plaughe	fkbiae
clreshuf	dfffck
nshoe	hbkeec
crscratc	bgffdk
-beditor	fgajch
neducat	eahfdk
-3to write on	adceij
-1will	kefeca
+2becaus rota	fjedca
-1defini	kddfdb
+bconten	bgffkd
+2on a	ababih
-2pronou within	adffkc
-3will pronou within	adffkc
+2to weigh	ejeaeb
crgaffer	beafki
pentomo	iaffei
ptana	iaffei
-3time , until	gafeei
-2decisi is	kfeedb
crdescri	dfcefk
-bplant	jaegaj
+bover	adjkia
nchews	gfffaj
nmatchs	gfffaj
-bblower	kbfffe
clblower	kbfffe
+2: when	edbfkb
-2renews on	cdcedk
clbarked	gfffka
-2come before	befedk
+bpops	deefdk
crpops	deefdk
-2us inside	afffhf
-bbox	ghbkga
pdevelo	dffkee
+2ish $	kebdec
-bsteel	eddfek
+bideal	dkefde
+2, four	abbdhj
pskip	adhehk
clexit	hfcdbk
-3stand by the	keffdd
-bcollar	bccfkj
-2second in	abkfcd
ppallet	gfffaj
-3be out by	ibcfah
-2: after	ddcekc
+2, had	jfceah
-2seeing folk	aeejch
-3finish seeing folk	aeejch
-3up over the	jeebai
-2rang at	dfefkb
+bstep	kbeech
pmetro	ffkfeb
-2paperw on	dddeck
-3negoti meetin on	cdkdeb
-3bring your knives	eckfda
clsmall	bfkehd
crparcel	kecfee
+bbuzz	kbeadi
-2, no	gieead
psoft	kdefed
-3is answer within	kcffeb
nembass	kefegb
clcorner	cfkffd
nannika	cfffkd
-bdrink	ecdffk
-3occupy @d and	cfedek
+2a human	dedkda
-2choice signed	ffffka
-3first choice signed	ffffka
+2regard .	eddeck
-3, one hears	heedag
+bgod	ekfiea
+2to write	aiccjd
-3to do the	cdifja
nsleep	efkbcg
crsell	dekfah
-3decide in the	ecbhai
-3, medica 's	dekcea
-3his pick on	kdbeec
-btransf	hdcedk
+bcomple	gkbeah
-2them on	hfaede
clwear	eeefdk
crdoughn	behfck
-3is taken on	kffeeb
-2school in	efefbk
-3takes place in	beakcd
-2to work	defekb
+btender	ekegfb
ncello	afffek
+2still holds	deefbk
-1concre	cdcedk
-2@d concre	cdcedk
-3: @d concre	cdcedk
pover	iaibdi
pmaja	bffeek
pstrude	bffeek
clrebook	ckfffd
-3everyt , says	bekfdb
-3script ended on	ffffkb
-3list came out	cfffkb
-bchanne	eekfec
clchanne	eekfec
+bhelen	kedfed
nissued	fkccdh
-2to end	efefak
clbook	ckdddg
pfrom	ghageh
ndust	hfaefj
-brepair	efdekd
-3, lets say	fdjeda
pbabett	kaffeg
-3's off till	ceffek
+bchasin	efffbk
crexams	dfefck
-2the commit	kaieea
-3or a no	fjefda
-1retrea	bfekeb
+bour	jaiida
-2the pub	adgcdk
nsail	ffkfea
plively	efkece
-3be off on	dedfck
-2rankin on	jabdeh
-2i mentio	hekfab
-3@p i mentio	hekfab
-3be declar by	kafedd
-3can wait until	ahfedj
-2garage says	kdffcb
clvolume	kfffec
-2know its	ceefak
-3i know its	ceefak
nhub	jagedh
-3collec them on	akeeec
-2us around	kcecec
-3takes us around	kcecec
-3me until the	ekebeb
-2ready on	kfefeb
-3be ready on	kfefeb
nrepo	chefkb
-2beyond the	kdfecc
-2the agency	geddha
-3for you the	keafdc
+2, scores	cecjga
-1happen	ddbiia
-2extend by	cefeck
-3was extend by	cefeck
-3wanted to choose	beeekb
pfinall	kaceif
+2the chair	jaefdg
-3by email in	kcffdb
-3from the client	bfffck
pathlon	keefga
plaughi	bfeefk
-3period would be	ceefdk
+bplants	edhfka
pgordon	edhfka
-3here from the	ffbfek
crskills	efkfdc
rxappointment ago past	ffffka
clhousek	cfffdk
nthat	jeciha
-2candid run	dfdcdk
-3the candid run	dfdcdk
-2before @d	ckdeae
-bground	jahabi
-3from aberde :	efefkc
nbranch	hiceja
boby	hjaddd
+bcap	hifffa
crcap	hifffa
pspelli	khhfba
-3, make that	keefcd
-bvoid	fkefeb
-bsettin	fkefeb
-bsender	fkefeb
+bfaff	fkefeb
clsender	fkefeb
crfaff	fkefeb
-2hands on	hkbdab
pethics	fekedd
-1mass	hedaci
+2and must	kfebce
-2your cv	fkbfbg
-1posted	jababi
pkit	bkffdf
clmidwif	ffffka
pgraham	dgfcek
-2stage door	fjdeca
-3the stage door	fjdeca
-1theirs	deeekb
-3a vote on	fffiea
-3about you on	kfdfcb
-1files	effckb
-2the files	effckb
nregula	kckebc
crloom	kbkecb
nfundin	ckfehb
-2people all	cfebek
-3seeing people all	cfebek
clspread	fkaiia
-3, rings me	kdefdc
+2, some	jeeeha
-3@d , with	cieeag
-1erased	aegggk
-1blesse	adefck
+2: fine	kadecg
-blaundr	jaffhe
-3waits past the	kefddb
-2electi 's	cecedk
-2phones me	kcbfec
-3me to come	ffafdk
-3site from the	dfdeck
-2go with	gejfda
pdisput	kfffcd
-2comp review	aedfcj
-1finali	gffjda
-3her on the	djhdaa
-3portal before the	kafffc
nnicely	beeekf
crlearn	kcebdj
-bbye	hafeej
-3of them on	kefabc
-2salary number	bkddcc
+bcustom	keeccf
-2swears by	kbfedb
+bhe	jhdida
-bsearch	jcckga
pluffer	dcjekb
ncleani	edeedk
-2decide in	dfcajd
+2, both	hbiacc
-2we by	faeebh
-3will we by	faeebh
-2named by	jdfeda
crgreat	fkdefc
-3inbox before the	iaefei
-2hersel back	cefedk
-3vet hersel back	cefedk
phumani	degekd
-3give the commit	kbeefc
nends	ggkbbf
-3the interv 's	dekfdb
crexcept	jehffa
-byouth	eeefkc
poutsta	ckdhde
nbonfir	effkdc
+2is better	eckffb
+bguess	hafeeh
-3had told me	dfffkc
prelay	bfbkdj
clmin	kedajc
+2please $	ckcedb
pmanage	jffkcb
pcash	faffhi
+2ends @d	fjeaaf
prespir	jeifea
nreqs	afffgk
-2line ,	jbefea
-3thumbs up ,	eejdea
-3to you for	dkeeda
clvilla	kffeec
-3with the owners	ceaiib
rxappointment for ahead	kceebd
nis	hfcekc
crshape	dekfed
+2before arriva	bbfeek
-3cancel up to	bbfeek
crsuspen	keedhc
pyouth	gkedeb
nsunday	dekeia
-2duty on	dbdfek
crsharp	idjfda
clspring	igeeah
+2and gave	bdeekb
+2or sooner	dkfffb
+2so $	cdddkc
+2and our	fcagdg
-blake	bfkfef
-2record on	becfbk
-2waitin for	beeedk
-3are waitin for	beeedk
-2number ,	akaebg
pdemo	akefaj
-3no word by	daffej
-3though he said	efffka
-2does that	bbedck
-2same ,	keeecb
-3the same ,	keeecb
-1centre	dedddk
-3you an answer	fdefka
-2be decide	cdedck
+2the latest	iheeba
-2spain till	cdeeek
-3in spain till	cdeeek
nlibrar	kgbgce
-3got invite for	efbfdk
pidenti	dkcejc
-2ugo on	aeddhi
-3and ugo on	aeddhi
+1same	fdkdbb
crbought	keffec
crman	dkecjc
+bidea	accfkh
nhoping	dfeeck
-3's note of	dfefkc
-bwhatev	dheajg
-2contac inside	keffdc
-3: your interv	eekeca
-3tell people by	aeffdk
-bact	dajkdf
-bhit	jkbebc
crnor	becdgk
crthus	bffefk
-1sets	bededk
-2spanis sets	bededk
-3the spanis sets	bededk
crchief	kegffb
pswappe	beekcf
-boil	bffefk
cloil	bffefk
ptomás	keeffb
-2inspec comes	ajbfdj
-3the inspec comes	ajbfdj
-3it is still	keefdb
-2quiet over	beecek
-3goes quiet over	beecek
-3the boat on	ajaedf
-bceo	fcakid
-2minute of	efeekb
-bunreac	ehebek
clunreac	ehebek
pshiny	kffdec
pconsci	ijedfa
+2will tell	kdffcb
+2by law	kdffeb
pwakefi	egffak
-2pardon ,	ckffdb
-3beg pardon ,	ckffdb
-3, you have	ckffec
-3an answer inside	ccffka
-bcall	kbidfb
nwriteo	kffeed
+2as i	fcabge
-3waitin longer than	eeffaj
-3be settle on	bfedek
+bonboar	ieecaj
pactivi	fbfffk
-3told me ,	kdeeec
+blent	ffdedk
clraft	iekeda
-3with decisi ,	kecfdc
-2the dentis	cdeedk
ndoughn	fkefec
+2and need	eeiach
clworkfo	dgekfb
-2if not	kedebc
+1close	fdkeda
-3nothin by the	kdffeb
+2are up	kffecb
pmid	kidfdb
-bghoste	beffke
pcutoff	baffik
+bglass	dedfek
-1lift	ffffak
-2the lift	ffffak
-2shift by	afdfbj
+2and told	bedhaj
-2talk to	beddfk
+2and reads	debkcb
-2job closes	bjfdaf
-2take you	dcdfck
-3would take you	dcdfck
-2been told	keeebg
-2^ due	ckffdb
-3contac in the	keefeb
crkid	eiefja
+2and talk	ffkgea
no	fddfdk
nblunt	ieedaj
-2collea said	becekc
-3her collea said	becekc
+blads	fakdbi
-bsarah	kfffdb
clgp	ckffdf
-2any day	kbgeca
-2lovely in	dfcedk
-3's lovely in	dfcedk
pnannie	hbeedk
-3answer go out	kfffea
nprivac	gekeec
-beven	dfaegj
-2is said	kfffcb
-2day bar	cdbffk
-3flying on the	jfdbae
pludmil	eecffk
+b️	gcbaji
-3retire in the	cebeke
-3says not before	kfffca
+2and settle	ffbjae
+2of that	keffeb
-2is from	bfecdk
crrecomm	ifdckb
nwaylay	ffceek
crmore	jaeeic
+bchrist	kecdch
-bspot	bekeka
npencil	geedkd
pbadge	aejeak
-3, is it	ddeeck
-2desk from	efffbk
-3the @s ,	kdefec
cloyelar	ahffif
+2for them	kbefec
+2: read	cekedc
npumpki	ieeeai
+2the runner	cifeha
papril	hkeecd
-1f	bddfck
-2e f	bddfck
-2interv for	deeckc
+2, summer	dedebk
+2you owe	bkdeeb
pnarrow	gekgea
+2, town	cbkffc
-2i hear	icaeec
pfought	kebeef
pstefan	cegeek
pvary	feffbk
+2or any	aahfhe
nmirror	aifked
crmean	kbcajd
nposter	ffefkb
+bspoken	ededek
clidea	chefkb
nchart	gekeae
pfiftee	eeeekd
pcomman	gkeedb
sihold	bbeaig
nspring	hdfeka
nsanta	ffeddk
+2that sounds	afffhj
-3form email in	afffhj
+bday	ggdeaj
phurt	bikefb
ppatern	hedkdb
clhives	eageek
-2come within	kdffeb
-2paid ,	cdjeag
-3, paid ,	cdjeag
-3opens in the	deddek
-2you stand	kfffdc
-3where you stand	kfffdc
-2find out	heceah
-2thing after	ffffak
+2of nothin	ffffak
-3cadet thing after	ffffak
+2: please	dakfjb
-3please confir by	ckefee
-3they vote on	cfekcb
nnewsle	debehk
pwas	kaeddj
pjokes	kbgfdf
+2, noses	dfcdek
-3spits from the	dfcdek
nfor	dbkfcj
pskills	akbjch
clagnes	kfbfee
+2from a	aedbii
punlock	cikfeb
-2no until	bkeffb
-3or no until	bkeffb
-3compet panel sits	cfeaek
-3the partne meet	kffbeb
+2, ana	kbfecb
pvouch	aiefei
-2wareho :	dedeck
-3the wareho :	dedeck
+bit	eheekb
-2touch within	kdffdc
-3in touch within	kdffdc
crlater	ghaigd
+2, took	adcdhg
cressent	ffbffk
nate	eeffbk
-3, both on	acbjka
-2, keys	cdceek
-blady	hkeiab
-2my letter	ceffka
-3would ring back	keefec
-1honeym	befedk
-2, honeym	befedk
-2panel of	bejacg
+bbake	ffffkb
-3plain tie on	bfcedk
+2, report	efkeea
nput	dhbckg
-bappear	hacehi
-bclasse	dfeeek
-3reache us on	edcekb
pmarker	kaecje
-3when i say	fcfeai
phabit	kcffed
nbase	haefif
crporto	edgfkb
-2rung the	kfdfeb
+1look	dekfdb
+2look like	dekfdb
pbicycl	fkecdg
clwed	eekecf
-bduring	edigia
+2s stand	kefdea
-2, car	cfecdk
-3@d , car	cfecdk
-3it in within	bkffed
pauctio	kaefcj
-2refusa of	efffkb
-3kitche 's closed	ffffak
-3seeing the client	bfebek
-3: @d ️	bedekc
-2pronou by	kbffed
-3be told within	eaffbj
+bcohort	aifeej
-3me feedba on	ffefkb
+bshelve	efffbk
-1ps	cdcfck
-2^ ps	cdcfck
-3crete until the	cdfefk
pscale	egcedk
-2says about	bffekb
-3websit says about	bffekb
+bdeclin	dhffka
-3were told the	efefkb
pgolf	ahefek
-2, deadli	ckdeec
+bdecidi	deeddk
rbact start-date	ggabbe
-2settle by	ehfcag
pforth	iefdak
-2harbou within	agffeh
-3the harbou within	agffeh
+2to stop	kbfeae
-2can do	eckdad
+2by mistak	efefbk
nincide	gbdefk
pmailed	cafeki
plifebo	kbcebi
-3to go in	ddkefb
-bpen	kdgedc
-bdubai	ceffek
-3travel to us	cfecbk
-3the offer by	ckffec
-2is made	heedaf
-1plane	dededk
-3releas on the	keceeb
+2even though	cfffkb
pdioces	ibbafk
-1reacha	bedeek
-3chambe conven on	efffka
ndolls	ffdedk
psalut	ifeifa
pwhilst	kfdaeh
-3brewer rule :	bkeddc
-3to sign by	affeci
-1went	acbdgi
-2object within	bbffdk
-3an object within	bbffdk
-2be in	fggaha
nchalk	kfdfdd
pringin	ckebdi
+2to find	faeajg
-3partne vote on	iffgba
clforest	dffdek
-3start date of	eecfdk
nbonus	gbfefk
panalyt	hdedak
pviva	efkeec
nlettin	adidhh
pcolour	dgkfdc
clversio	ahkecf
-3our reply on	dedeja
+2, teams	dekfec
-3, counti from	kfeebc
-3need it by	bcfeck
npester	jegfga
clsenato	kdefee
+2, sheari	ddfdek
-1model	eckffc
-2a model	eckffc
+bcourt	eeeedk
peveryt	gadjhd
clonly	ebdkfh
-2said till	fjefca
+2, cause	iideda
clfor	aijdff
+2, clerk	aefkeb
pspe	ckffcg
pbosses	jgffda
-2offer ,	bhgdha
+2, finger	ibieba
-2it throug	cdjaei
-2slate review	efeadk
-3: slate review	efeadk
ncontri	eedkib
-3it inside of	akffdd
-3in the post	acadke
-3be refund within	bcffek
pcashie	hkdfea
+2s boat	acbhaj
nhare	ffffkb
-3# , from	ffefbk
-3board met on	dfffbk
-3bonuse on the	dfedck
pwhiche	hacddj
-3would come on	cfkdcb
-3said come again	cfkfbb
-2scores on	bedbck
-2taken the	bfeeek
-3get taken the	bfeeek
crsherry	kffdee
-3she is off	edcfek
crfailed	afekic
pvestin	ecffek
-3his choice on	befkec
crintro	ecefke
-2reques by	dkffeb
-2number :	kcfedb
crdied	ieefai
-2done before	dkeffc
-2would by	kdffba
clpanels	kheedb
-3: within the	kefebb
-3peeled onions till	cecfkc
-bdance	bgdfek
-blose	hbceck
-2down the	gcback
psawmil	fhdeaj
-1data	bffebk
-2applic data	bffebk
-3erase applic data	bffebk
nyou	iaeidg
+bwatchi	fdkffc
clcorrid	ebjfkb
-3not hear before	bfffek
-2neighb got	eedebk
-3my neighb got	eedebk
-3outcom on the	kfefec
crchair	aaeikg
-2the trial	edceka
-3open till the	bfedek
crreques	dedffk
clprotoc	bieagj
-2review since	ffffak
-3says review since	ffffak
-2teachi cvs	dbdedk
-3yearly meetin on	jcbabf
-2it too	deeekb
-3left it too	deeekb
-3and tell me	eieeea
crlads	ifkdbc
ppriya	ejaedi
-3hear on the	jdaede
pchips	ajdfak
+2they come	ajeedg
clfirstl	ffbffk
nheirs	aeddik
-3and tell you	keffeb
ndocume	hjjbad
-bpoints	fcffdk
-3we open on	dceeck
+2you become	kbffec
-3lasts till the	bdfddk
-3be answer by	kbffec
-3note that the	bdefck
-3line is open	dcffek
-2would say	igaced
-3publis on the	cfffka
-2had it	deefkc
clfeared	efffbk
-bhas	gebkhd
ncrooke	aifked
-bgrant	ejdahd
preorg	keiccd
-3, they sail	bfdfek
-2downlo until	ecfeek
-3to downlo until	ecfeek
-3left , both	aechch
-2closes for	dcedek
nwhispe	idfjea
-2my voicem	dcdfkb
+2: loved	dcdfkb
-3on my voicem	dcdfkb
-2coming by	bgefaj
crapron	ddefek
-bwind	kcfeee
+bsales	bffefk
clbarber	eeefkd
-2met on	aebegh
crhorses	eckfcg
-2has named	kffccc
-3she said the	kfeecc
clendeav	keffdc
-bpresid	kffeec
-3be ringin everyo	akffee
-3, back by	ekfffb
-2bank on	jdbacd
rxanswer over no	gbbeag
-3decisi day is	kedeec
plitiga	bhefdk
nlocal	fdedek
-3asked if the	gdaegf
pjoke	ibceck
-3harbou office by	bkffed
phelen	kaffdh
-3the site by	ekdeda
-3, comple by	kbfffc
+2and emails	kfebed
rxact after no	edeedk
-3the system by	ckffed
clwee	dekfee
-1collap	deeeck
-2, collap	deeeck
-3@d , collap	deeeck
-3sent , on	cddekc
+2to all	kbdeae
-2link within	eaffgk
pdrawer	kffefb
-bmeanin	fdkdcf
+2alread :	ffffak
bsby period ahead	jgabec
-2the quiz	ckbfdb
-brotter	ddicck
clrotter	ddicck
pdrugs	aifdej
pbruno	eadekh
-2panel in	bjidac
-bafford	efdeek
pah	kkbdcb
-2four by	bbeeek
-3will be in	ifidca
+bconser	keffec
-2worst case	kdceeb
ptruly	dhffak
-3the post on	acacek
clhistor	bdekdh
-3of @d :	keecdc
-1hour	dakdce
-2who did	deddkb
+2, wrote	kfefeb
-3scheme closed on	efffka
-1maxima	kefdbc
+2, certai	kdcfeb
+btyping	ekbfib
-1year	jadecg
-2the year	jadecg
+2, starti	ekedad
papart	fjdfha
-3he said by	kcffce
-3readin over the	efekeb
-2back until	ajedeh
nbulls	jhffea
nstretc	edefke
-3for them on	jakcea
-2please hold	edkecd
-2exerci :	bdkedc
+bgf	efffkb
crgf	efffkb
+2s mail	jbaegd
-2filled on	efefak
-1names	iaabbi
clsemina	keedcg
-3to everyb within	kdffdc
-3outcom letter :	keddcb
-2to answer	idfeea
npopia	ckhfec
-3did say the	bebekc
-3@d count the	cfdedk
crcomp	bddjbk
+2will do	bibeag
-2scorin takes	bffkeb
-3, scorin takes	bffkeb
clnetwor	aeeeji
+2by replyi	afgfdj
pv2	gkdfeb
-2or nay	ihaeda
-1kenya	dddddk
clactive	kcffee
-3kenya @d for	bdffek
-3write , by	eaffdj
clprison	dcikeb
-borches	dheekc
ndaffod	cfffkd
-2can have	adjdbi
pdeserv	ekffga
-3people : since	ffffka
+2was before	bbffkc
-2plan for	dededk
-2the first	dcgcaj
-2branch in	kdefac
clscorec	cdeeek
clpasted	keffed
-1refs	bickda
pgoalke	efffkb
clannika	dfffkd
-2me within	cdeekd
-3counci votes on	gffgda
-3form before the	cbefek
-2his desk	ckcfbg
-3on his desk	ckcfbg
-3who kept saying	decfkb
-3test result of	decfkd
flme	dkhdfc
+bdoubt	kddfia
crdoubt	kddfia
crif	ikgdae
precipe	aakeig
+bbench	geafhi
ndialli	eedfek
clwind	edkedg
prepeat	gkebdf
nfailin	ffefkc
+2: are	acefdk
-2so until	ajecdd
clactual	jdebck
-3reads until the	cefkea
-bnamed	jfddah
+2any longer	ffdfkb
pseats	aejdgh
-2crew ,	bfkded
-3the crew ,	bfkded
-bordina	ccfekf
-2warm for	ccdekc
+2what you	bbfffk
-bfroze	efffkb
clfroze	efffkb
nlounge	efheaj
nreadou	affghh
+2, boots	jhfcea
pombuds	bgadki
-bshipya	aeeekh
-3the websit on	gdeeah
-3phone you within	bkffed
-bcodes	dkefee
clcodes	dkefee
-3, not before	kffeda
-3for the trial	febekb
-2tour till	cdfdek
-3from them in	abffjh
-2you asked	ffefkb
-2now so	cfffak
-3availa over the	fckebb
-2can come	bkafcf
+1nobody	jaabbg
phiking	kefffc
-3tap accept in	dkefeb
-3been contac within	kdffdc
pexist	cgfekd
-3applic out since	ffffka
-2went out	edefkb
-3verdic by the	keffce
nrequis	ceffkd
-3can not talk	cfdeck
ntoes	eaiffi
+1walkin	ceeebk
+2walkin the	ceeebk
-3the lift ,	dkdfda
+2, perhap	dfffck
+2, use	bfgeah
+2in detroi	eecedk
+1first	acgjid
pgenuin	kcfffd
-3aside , the	cdkeda
+2ok for	agcffi
+bmockta	ffbfke
crmockta	ffbfke
-2lunch on	bafjcg
-1trials	fekeea
-2lifegu trials	fekeea
ppoor	kcfffd
pbees	agffak
-bassent	dkfffd
nskip	eckfdf
-2missed on	debekb
-3you missed on	debekb
+bmuch	kabfbi
+bforgot	bdefgk
+bsealed	fecfkd
crplanni	befffk
cldoorst	hfdfja
-2cook by	kbfeeb
+2, stand	dddkcd
pjourne	cfkcjb
npresen	bkdbig
crwillin	kfefeb
-2yours on	eccdke
crnudge	deafjh
nbehavi	ffkfeb
-3i need it	ekefeb
-bsoon	ckgeed
-bfence	edkffd
-3practi on the	deafjc
+bposter	aiefei
-2notary by	bkfedc
-3our notary by	bkfedc
-3to you before	kbdfeb
-2legal ,	bfecek
-2detail for	baiebi
+1past	ceffkb
psanjay	dbffgk
-2^ normal	kcffeb
-2viola from	ffcfck
-3second viola from	ffcfck
-bdiscou	deffdk
cldiscou	deffdk
-2per mail	heifab
-3follow per mail	heifab
-3offer stands till	dkffdc
-2well :	jgafdb
-3as well :	jgafdb
-3your door by	kbffec
-2set for	gbigea
-2doctor says	dbeeak
-2again from	efeeck
-2look :	aeieej
crninth	cdcfgk
-2partic for	cdefdk
-3your partic for	cdefdk
-bfryer	efdfdk
namende	baeejk
clonto	dgefck
ptomas	gkdfeb
-3only on the	fdaich
-3to by the	kdffec
nhang	gdbbkg
-bhybrid	feffbk
-3said , and	keffcb
-3me shadow someon	efeekb
pimogen	fffekb
-2commun of	dfdekc
-3our commun of	dfdekc
-3a verdic by	aeffek
+1luca	bdeedk
+2luca 's	bdeedk
clporter	cfidak
+2a call	ffkfbc
-3they told him	bfffdk
+2of notifi	acffek
nvineya	aeddji
-3please allow us	kcffdd
nsometh	cekfid
pought	kjfeca
-2email ,	ckdfeb
ped	cjfjad
+2the decisi	kffcdb
+2i work	ffdfbk
-2shuts in	eeefbk
pbought	ahifdg
-3yes no by	kbffeb
+2, ward	cdkffb
clmobile	jiafbf
+2before it	bkdeec
crsittin	bhbehk
pshelf	cekfee
-3, will be	kfefea
phairdr	hbdfek
-3for coming in	ceadjf
-3refuse by the	baffek
clavalan	ackech
ngreeti	fhagic
-3one is the	kebade
-bprize	addfjj
+2, ignore	aegefh
-3, closes on	dceedk
clloud	bcifck
+bcompet	bfefkf
-3the job closes	bjfeae
-2got it	abdehh
-2to mentio	bcdfkg
+bsurviv	ffefkb
crmakes	hgahde
nanalyt	deeedk
+2we talk	abjjdb
+2, calibr	cffkea
noyelar	efeedk
-2, stockt	deedek
-3@d , stockt	deedek
-3, runs from	eebiaf
-2no by	gfdcea
clvoid	fkefec
nsqueak	aiffei
-3a term of	keffbb
-2b ,	ddkfeb
-3no longer than	kcffeb
-2us till	iaeede
-3notice by the	dafeck
-3you ring me	cfdfai
-1questi	ajcegb
clq	bhafjh
-2third comes	efekda
-3the third comes	efekda
nboardi	edgeck
-2up the	ekacad
-2forkli ticket	bekfea
-3my forkli ticket	bekfea
crgalway	ehkffa
-2mum arrive	ceefck
-3, i rang	dffdkb
-2optimi with	efefkb
-3being optimi with	efefkb
-2onboar in	dfeddk
+2by an	dejega
pshirt	eekfec
-3new applic on	efffkb
+2eve ,	kffcec
rxdenied in past	dfeekc
pstated	fafffk
-bbody	gbkibd
prode	kagffe
-3me your slides	ekefeb
-3role run throug	eeecek
crintrod	dcdffk
-3rota starts on	kfeeeb
+2could be	ceefck
+1mrs	cfeebk
-2out refs	bedkdb
-3soundi out refs	bedkdb
ny	eekfed
n.	beefkf
-2their result	kfffeb
-2on the	ddjfag
+2off ,	gbbcaj
-3writte examin on	cdkdfd
pcorner	kiefca
nsupper	iaedgi
-3leaves at the	dffdbk
-1have	cjjfad
-3me from the	dfdfbk
clexclud	keffeb
-2any ,	iacfej
-3if any ,	iacfej
+2to watch	fabkeb
-2to note	cefeak
-3meant to note	cefeak
-2to spend	cckffb
ncholer	dkffed
-2goes until	cdfdfk
-3she is back	kdcddc
nblame	kedeia
-2people by	dafeji
-2plan by	ekefec
clpace	fkcffd
+2, market	dfifja
-bmug	cfeffk
+2, chased	bedaje
-2shut throug	deedek
-3be shut throug	deedek
clreorga	cfekhb
-btom	aeeefk
-3your messag on	kfffcc
-3guess would be	kfdfac
-2except :	gicfea
-3, except :	gicfea
+bhere	dcffke
-3on you within	kbfffd
rxact before past	kfffba
-3my hands by	bkffec
clspin	ebkffe
-2# and	dbbkdf
crhgv	ffffak
-1staffe	decedk
-2is staffe	decedk
-2closed over	efeddk
-2due back	bkbfdd
-2counci meets	afficg
-1cast	chckca
-2the cast	chckca
-3vacanc on the	efdfck
clcarniv	ecfeek
nlent	gecfkc
-3me again on	gejfea
+2here ,	aefedk
+2i give	ejbfda
-3cook for us	ffafdk
pleocad	cfffdk
poverra	cfffdk
crud	kgffbd
-2on holida	ddeedk
+2the phone	hcefai
ppune	dfeeek
+1ok	ifaebf
-1reconv	kfeceb
crcounti	keeffc
-3did the test	dfcdak
clwalpur	efeeck
nedit	edffkd
pput	dgiake
-2versio :	kdccbc
-3short versio :	kdccbc
-3sign it before	dbeffk
+1follow	kdfedd
-3ring us on	akbfbg
-2is expect	kdeecc
-3decisi is expect	kdeecc
-3@d , closin	fkbfdc
-3that , the	bdiefa
crjudge	ikeebc
+2whoeve starts	cecfdk
-2leave on	ccbagj
-bnatter	gekcee
-3mail you on	kedebc
-3final word by	kcfeee
-2sessio on	afekcc
-1physio	bcfiah
-bbailif	fkafcg
-3ask me the	aajfbi
pmonths	cikeeb
-2fifty after	eeeeck
-3twelve fifty after	eeeeck
psand	bfeffk
-2panel decisi	bfedkb
-3boss says come	cekefb
rxsuperseded - ahead	gafaff
-2sits the	fdbjac
clvisiti	debkjc
-3our answer within	ccffka
-3heard in the	dfecek
crlittle	djcbdk
-2candid from	efffka
-3becaus rota out	afefek
-3if by the	kcffec
-1lodged	bkceeb
+2, weathe	fekfea
+2tea time	kbffed
-3temp job till	bdfedk
pwed	cdedkf
-3it takes them	kefdcb
-2back to	dkgccb
-3is in ,	cbkbdf
-3the count on	bffedk
-2expect by	ekffeb
-3leave for the	ceefbk
peyes	kgfeea
crkindly	ffffaj
+bthirty	afeekg
pguardi	djffia
nreset	eeffbk
cltheir	ghahdh
pkomani	cffeek
-3chosen before the	kefeeb
-3attach contra by	ekffea
-3be sent by	kbffed
-1maybe	icadbg
-2asked about	dfefkb
crtear	ekffec
ppostsc	kfffec
-2but by	ggffba
-3he first said	cffekb
clsickbe	ckfffd
clgelard	fffkeb
ngelate	fffkeb
ngelard	fffkeb
nms	gfjfaf
-2apply again	ckdfbc
-2someth in	dckdcb
pdemand	gdeked
-1clinic	ajbcdg
+1also	acjffg
-2i waited	acffih
-1foundr	cedebk
-2the foundr	cedebk
-3with the foundr	cedebk
nunique	kfffec
+1prayer	jabdag
-3the commit sits	dffkeb
bowithin	igadee
clspits	kfcddh
pmagnus	fffeck
nfinnis	fffeck
pwes	eeecfk
-bdhôte	deefdk
cldhôte	deefdk
-3had told you	dfffkc
-3our branch on	fibeae
-2and inside	kcffed
-3, and inside	kcffed
+1budget	dfeeck
+bhit	efekec
clghoste	beffkd
sithird-person	cabkbi
-3the reside on	edkfec
clweeks	ffbffk
+bmadam	cdfeek
-1shout	kegfcb
nnicer	fffeka
nrosali	eefeek
+2she will	iecbaf
+bseats	eedfek
-2file from	fffkda
-3your file from	fffkda
pcourte	fhekca
claffect	efkefc
pthru	dkcfeg
-2tells me	iacecg
clsent	kfabgf
+2has gone	ffdfkb
-2wait beyond	haeehe
paugust	kiddae
+blund	fedekd
+2says the	kaffbg
ndownti	ffffak
ntad	ffffak
crnot	dcddkk
psenior	hakdeg
-3start date :	ecefek
-2fellin till	aefefk
-3am fellin till	aefefk
clwardro	bfkicd
-1packet	ijbabd
-3would give it	kdfecc
-3at all ,	ibjfca
+2the care	efefka
pbro	cgdfdk
-2practi ,	aekdad
+bbreaks	keffbf
psecuri	ejccbk
-2instit on	ffcfkc
-1bonnet	cfdddk
-2the bonnet	cfdddk
-3under the bonnet	cfdddk
-2a reply	gfeeja
-3it is on	iaebdf
-bdem	eddfek
cldem	eddfek
-3works here ,	feaieh
-3reply on the	fffeja
crasks	keieda
-3lookin at the	heacbh
nduty	hgbcek
-2and before	kcffec
pclaim	khfcfb
-2: ignore	ceeekb
-3hr : ignore	ceeekb
-3the contra on	kdfdcb
-3any later than	kbfffb
+bpushed	dfffkc
-2passed on	dfedka
+bmarked	ffffbk
nentire	kceecg
-3give us until	ejeeea
-3bishop gives you	ckfffc
-2mail in	kdefdc
crplaces	efbefk
-3yes , the	iaceai
-2# #	aaeeig
-2ringin everyo	ekfebb
rbsuperseded i-must-act	aicfbj
clloved	adceij
-1mill	adbeke
-2the mill	adbeke
+2till @d	ekddcc
crinsist	gfffja
-boslo	cdkcdj
+2at ten	icieca
+2, n	dfffbk
-3in on a	ddbfek
-2emaile on	kecdea
-bnapkin	kefeec
+2and go	kebabf
-3not rule out	bfffdk
-2counci has	jefgba
-3works counci has	jefgba
po	kdfffc
pstipen	ckeeci
-3is pinned up	kfdedc
+bapplyi	deefdk
+2so keep	kfffcb
+bterms	addfkg
-3ward round is	gdaeei
clchale	keeefc
cribi	keeefc
cranaa	keeefc
pbead	ddhcek
-2mind up	kfedga
ptarget	ekaege
+bdispos	bkfebi
+2, still	bchekb
-3for it by	jaebjb
-2reply by	dhbadg
-3an answer after	ceefkb
-bsips	efdeek
+bnoses	efdeek
clsips	efdeek
pcow	fbffek
nhandov	kidead
-3hours change from	ffffbk
-2talked about	efffkb
ntotted	keefga
nsaluto	bffkdf
cllittle	bffffk
nalthou	keffdc
+2in semina	dfkfca
-1copy	ekbfec
-2manage in	aeffkc
-2finger :	kdffdc
+borchar	fekfec
crequity	eaifei
-2grand job	efffkb
-3holida , so	kceffc
crasleep	efefkc
-2i gave	aedegg
nhege	kffded
pshown	bijdia
+2the curato	ifffaj
nretain	dbkfdh
-3she said in	efffkb
nnudge	efffkc
pdog	hdkbbf
+2and come	aedkbg
+bsew	efkfdd
crsew	efkfdd
-1operat	beddek
-2lady operat	beddek
-3boss lady operat	beddek
pfundin	kfdfde
+2, act	gddfah
-3comes out on	hddeag
-2interv until	bcddkg
-2ball on	deadhk
clwonder	aghdhh
clattemp	dkefee
nundid	ffffkb
pofsted	edgdck
+2after $	affeek
ncovers	dhkedc
-2her by	agdcgi
-bnumeri	kfffeb
clnumeri	kfffeb
+bbought	keefbf
nautogr	ffceek
-3it stands until	fkffeb
+2to set	hcjfda
-3think it over	ckefca
-3you , by	djfeda
-2ring everyo	hfedja
-2list before	ecfeaj
-3order closes at	ebfffk
-3up till the	ddeddk
-bhell	iiefea
-1muster	iahfdg
-3: it is	gdccah
crran	afifcj
clzonal	kdffed
crswore	gdeekc
-1who	kedfec
-bexport	deedkf
-bana	deedkf
-1people	iecfia
-3police check ,	befeek
-3the direct on	bdbekc
ntiming	gfffka
-2and need	eefabj
+2does .	ckdead
-1notifi	kedecb
-3they say the	kccedd
-3patern leave on	jdefia
-3your remind of	efeekb
-1workin	gjfeda
+2but her	beffkc
-3trade test on	deafig
pgeehrt	ajfdei
nsql	hffkca
-3submit it within	ckffed
-3interv last person	dfdcck
-2at recept	cckffb
-2public on	kdadae
-3post is the	beeeck
+2on from	kdfefb
pfever	eddffk
-1verdic	ibaadf
+bpav	bkeffe
-2shift ,	bgkfec
-3on at the	hfdeia
clmigrat	cfeefk
-2applie on	deefkc
pyusuf	beeegk
+2instan and	ffeida
nmilkin	degddk
pblum	edfeek
-bgreg	cfffkd
+2it self	ckdfcb
-3take place on	aedfbj
-3pick on the	kebebe
-2benefi after	fcffdk
-3transc by the	ckefdd
+2myself ,	hbaeak
nstar	kgffbe
+2after that	iedeha
-1laptop	ebdffk
-2your laptop	ebdffk
+1to	ihegca
+blawyer	dkcfch
crreinde	dbkeci
-3go on till	befffk
+1outcom	keeded
-2hire people	cfeekb
-3crane hire people	cfeekb
-1probab	jcdfae
-3water on the	idifea
-2the promis	ceefkb
-3and the promis	ceefkb
-3be with us	dkffdc
-3and asked for	kefeeb
-3you , so	bcefkd
clbarge	dekffc
-3here on the	fkbcdc
-bincl	dfkfee
-3board sits on	cdjhac
+2after this	keefeb
-3, so in	kcffdd
-1sell	dddeck
-2work before	ahffef
+2so all	ffffka
+2to tick	kbffdb
nmy	kegaff
nsuperi	eiffia
-1profil	ekacbf
+bintake	feefbk
crpetra	dkffed
-2^ closin	cedddk
-2@d s	fchcag
-1pickin	idahbc
-3tour up to	ededfk
clkind	iegfha
-1smoke	kededc
-3slip by the	cjffda
pmother	kbidcf
clunsucc	kdedbh
+bstate	ckffee
prumbli	kdfffc
+2the agent	cfffkb
-2up with	bfffkc
-3got one more	aedkcc
-3last mail ,	iccfha
-2i withdr	feefkb
-bethics	ckfffd
-bbaking	hfejea
-bpackag	ceekdg
-3with us for	bcffkc
-2holida on	ahbehf
nnerve	kaffeg
psurnam	ceefek
-3it : the	ekccca
-3, i meant	cbkecc
clvicar	jgeabh
+2who gets	keeddb
pfax	ajgfef
-1realis	ifeeia
-bfaster	kedeha
ninsura	ciieah
-2to inside	kcfffc
-bhandfu	keffed
-2shed door	adifhb
-3the shed door	adifhb
+1comp	ceckdb
-2calibr ,	ceckdb
+2comp review	ceckdb
-3@d calibr ,	ceckdb
clcoding	bkcedh
-1terms	dbcfdk
ndataba	ckffee
-3be held in	beidag
cllit	gbfedk
-1moves	beefdk
-2office moves	beefdk
psergio	bffkfe
-2down from	efeebk
-3be down from	efeebk
-1ticket	adkfeb
clcattle	bbkfck
rxact within ahead	gfacib
-3minute , by	bkfffe
-2cork on	beahdh
clchocol	ckfeee
-3our decisi in	kfffcb
-2silenc beyond	dkfeeb
-2everyo in	keffcb
-3please keep the	ebkfed
+2with doughn	cecfck
-3: walk in	cecfck
-2us by	dichae
rbanswer promise-to-answer	hdaeee
clconser	gdgkdc
-2interv done	eeakhb
-2at six	keeeec
-2rota for	deefek
crcolour	jfgffa
-3em post by	diffai
naboard	dgfekc
-babsent	ecffek
-3post before the	adffek
+2, medica	dfbefk
-3shifts come down	dfbefk
+1throug	hkddca
-2nurser on	aeefjj
-3the nurser on	aeefjj
-3have decide by	kdfeed
ptough	efdfkd
clrace	kdhdbe
-2yours until	agfgke
-3the group interv	deccbk
-2^ decisi	haahfa
-blineup	kfffec
cllineup	kfffec
+2# ?	ddkffc
pfreedo	deffdk
pmodel	gckffd
-3taking answer on	aidfcg
clinterp	jidffa
nmasks	igaeci
peditin	bgkfed
crvoicem	aedfhk
-1docks	kddbbe
clputtin	bckhah
pand	ggfdaj
-bqueue	feffak
clpics	ekfffc
crspam	geeekb
+2, printe	hifeca
-2group interv	deccbk
-2thing before	ebkfdb
-blunche	eekffc
-2ring ,	hddcah
pollie	kfdfdd
-3no in the	keeeec
-2due the	ceecaj
-2was ,	jddfaj
-3it was ,	jddfaj
-2, to	iabhcd
+1when	gfgjda
cldiffer	fdjkbd
-2park on	eejfha
+1so	akcfdf
-btech	bkcedj
pgm	ceefkf
crlaid	ifffha
-2count is	ieiefa
-2nda before	ckffec
+2then they	ckffec
-3sign nda before	ckffec
nair	aghfjd
+2can you	cfkedc
preqs	bffkfe
pski	ekffec
nadditi	ffgkea
+2but it	ebeafj
-3be callin you	bfjeah
crknowin	ibefaj
-bregion	gaeheh
nclaire	cfffdk
-3comes togeth on	afcibf
-2messag within	kdffed
-bhop	ebkfff
+2, bloke	efffbk
ncode	adjcgg
nyea	kbedhd
clperhap	badekj
-2delive on	bedekc
-3or refuse on	kfedec
-2applie until	cdfdek
-3purdah applie until	cdfdek
-2member ,	dfddck
-3panel member ,	dfddck
-3produc launch on	deedck
pscrub	kedfed
+breplac	cccekh
-bthrill	cekfhc
pjonas	aeffjh
pnatali	ffbffk
crattend	dkjcec
-2presen on	bekffd
-2buildi on	kedcce
-2nights till	cdedek
-3on nights till	cdedek
crcat	edeeck
clrunnin	jabdej
-1gather	kfdccf
+bchop	keefed
-3they will ring	kfeebc
pdoreen	affffk
-2f2f interv	fekfbb
-2both before	ekeffc
-bprofes	ahjdak
-2season ends	kffedc
-3the last person	aebfkb
-2if by	hfffea
-2revert in	keefcc
pfresh	ckeeee
-1treat	ekcfbb
nhave	febfkf
+2whethe we	kdffec
pfrau	ckeeff
bswithin day ahead	kcbdah
crsmall	ejafid
-2say it	keefeb
-3run from the	efkddb
-3who starts on	dfffck
-2messag of	eeefkc
pwasted	ffffak
ngratef	gbaegk
-3under # on	fckffc
-bsons	kfefcd
clsons	kfefcd
pgreek	kfefcd
-3was hoping for	bfefck
pmet	dhjhae
-2on by	jfcfda
+1pay	dkffcb
-2orches on	fddeja
-3run to the	ceddek
-3the refusa of	efffkb
-3will hear on	gdacbi
ntears	dffked
-3to indica by	acffek
-2it and	gjefea
-3closed until the	eefdek
-2would have	bcefdk
-3you would have	bcefdk
-bbarber	eeefkd
-1enjoy	cdcfkc
-3fair is on	debeek
-2am ringin	beefdk
-3i am ringin	beefdk
-2email by	kbdgea
+2and phonin	kbffed
+bbob	jeeeha
+bauthor	kfdcib
-3lunch on the	bfdfek
-3the compan on	jfeega
-3go out the	kfeeec
-2launch :	ccdeek
-3's launch :	ccdeek
-3here before the	aeefej
-3of you within	kcffed
-3people @d and	bfdckd
+bclip	agfffj
crclip	agfffj
cranyway	idadhh
-2chase them	akbebi
+2is in	edhfia
pbrenda	bdbkfj
crsquad	efkfec
-3your answer the	jidfca
-2invita for	ffdfkc
-3the invita for	ffdfkc
+bchoice	ijagbg
-bmonsig	bfffek
clmonsig	bfffek
+2, filled	ajdebk
clcosted	ekeffc
crdoing	afjfci
-2princi on	afdkgb
-3guy 's out	bfeeek
nwanda	bfeefk
-2statem by	agfeeh
-2audito on	defcck
nlay	efieia
ppython	ekfffb
+bahead	edgdkd
-3insigh day on	deafbk
-2submit you	becfck
pola	ifhbia
-bvice	gffkcc
+2on which	aifide
nabsenc	afdfjh
-2this for	edefck
-3am in lisbon	dfeeek
-3me yes by	bkfffe
-3name went forwar	eeefkb
pgraded	kddfef
-3out @d and	cfeeek
-2appoin of	fedfkb
-3not rung by	iaffbf
-2on time	dedfkb
+2if that	hcjead
cladmini	hdefkb
+2, say	ajheae
-2us within	fieefa
-3to talk to	cfcdfk
-2people know	keeeeb
-3lettin people know	keeeeb
crdrink	eecjak
+borches	fadhck
-2loops ,	dfecck
-3more loops ,	dfecck
-2truck arrive	deeebk
pspell	ajefeh
+2they have	agdbke
nlisten	hgddkb
+2to respon	gaedbj
crbench	feafii
nmagazi	kffeed
-3to decide before	kcfedb
-bbuying	dfdfek
-3one lady said	gfeega
crglad	kaffdg
nreinde	hcefck
rxreview not-before no	akebdd
-2cvs for	cdfeek
ngrants	fhffja
-2know by	cdaakh
-2declar on	kedcdb
-2ruling on	kfeedb
+2they must	ccfdck
-1talks	cfejha
ptoy	aiefej
+2gone .	bcfeek
nhall	iiafee
-2talks on	cfeafk
-bmilk	dkgfdc
-2run thru	ffddek
-3interv run thru	ffddek
ptrac	ecffek
-2in max	kdffec
-bmean	kgaega
clawkwar	feffbk
-bassump	keeede
+2with origin	edkfdb
-2gate #	kdbedh
pthirds	ffkeec
-2rsvp by	dkffec
-1mind	idddaf
clreptil	jeckcb
+2and finish	ddkfdd
ndisclo	eeefkc
-2hiring in	dfdeck
clinked	gfkfbc
-3tellin you ,	jfffca
-2singap on	achkcb
clmarket	fbhaig
pcordia	ffkefc
+2that i	hbadgf
pkurz	ffdedk
-3would decide by	ajffgc
pruling	jieeea
-2came in	adccgg
crbake	efgfka
-2your misery	kecfdd
-3of your misery	kecfdd
crfixed	edfikb
-bapprai	cjdekb
porgan	gbcfek
-2know :	kdefdc
-3will know :	kdefdc
-3run on the	cafdei
pnicer	gfffai
-2letter :	kdhdba
crbehalf	ddffkd
-bmat	keffec
-1availa	ahgbdd
clshucke	dffcfk
ntidewr	dffcfk
-3this side of	fbdagf
clsort	iakeed
nlatter	keeffc
crmerger	ffefbk
-2role by	adffbk
npolish	kefffb
-3kicks off on	bddeek
-2, since	fffeak
clsong	bkefeg
nkeep	iadeej
parguin	eeeahj
-2you up	keeeeb
-3hit you up	keeeeb
-3i would say	ghacfe
crscorin	ckbgff
-3, decisi by	bcffkd
neconom	eahfej
+1group	ecjdia
+2, inspec	dfedkb
-2confir it	addeif
+2trial ,	keheaa
-1time	cehaie
ncolumn	bedkbk
-2desk on	abaekg
clacross	bkdffg
-3hears by the	kbffed
+breside	eckfdg
-2imagin ,	efdeck
-3clearv imagin ,	efdeck
-2his mind	kfeebb
-3up his mind	kfeebb
-2word is	keeeec
-2examin of	eeifha
+1more	iadced
-bcatch	deekhb
-3the office before	bkeeeb
pclimbe	ekdeee
npushed	deffkd
-3post closes on	defedk
nlies	jcefak
clcongre	icccfk
-2^ no	jddfga
nled	dffked
cldeano	aeffhj
-3text you by	kcffee
clchatte	ffffak
pforeig	deeeek
ncider	dfcfkf
nvoicem	iffeai
-3link dies at	ekdeeb
crcurato	geeeck
-3the date by	kbfffe
psecond	hjkabb
-2wrappe up	ffffak
-3interv wrappe up	ffffak
-3told you before	adffek
-3email us by	bbffek
pmint	eedfdk
pfolake	eefeck
cltransm	dkfefd
-3be issued on	cffdkb
+bshell	dfffck
puhl	ckfffd
punwell	ckfffd
nsquirr	ckfffd
-1proper	bfekeb
-2me again	jabfdi
+2ran out	cfffkb
+bngozi	ddfeke
-2enquir on	bffekc
-3you enquir on	bffekc
-3round , closin	defdck
-3and at the	jffeea
clhook	keffec
+1second	edkfdb
clmemory	cfffek
pvisas	kaffff
pthink	fjfida
+2was how	gfffaj
crinst	ecfeck
-3keys on the	dedeek
-2the envelo	bjceia
pfedera	ibefck
clpic	ckfffe
+2, plus	dbfffk
-2try in	dddekc
+2, we	eaahgf
clapprai	ekgeeb
-3each of you	keefcd
-2: is	ddkfeb
-3i meant the	keefce
-2tell everyb	ieefha
-1sea	bfeedk
-2the sea	bfeedk
-3by the sea	bfeedk
-1site	ddkcah
crthursd	cfdekf
-3lad triall on	bffcek
clpaying	kdfffd
preliev	ckeeeg
-2letter on	cdcddk
-bcrane	kbicee
+bready	ahhffg
+2, extend	aceejg
-2given the	gdbdai
clhandle	ekfebg
+2and until	bkbcdd
+2and when	ddekeb
-2get announ	keefec
clc	chfcck
+2the counci	haefeh
ptheir	gbkbid
-2us next	bebffk
-2reject by	gafebj
nviewed	eedeek
+bsir	kdeeah
-2good ,	abjdch
rxanswer in ahead	fadgdg
cldg	kffced
-3the team on	kdcdcd
-2on til	jacffd
-3sit tight till	kefeec
-2no and	cefebk
-3said no and	cefebk
crthinks	eefkbf
-2are meetin	beebek
nswitch	kdeegd
clsenior	eecfek
-3me back on	fekfeb
-3each candid the	kfebed
-2licenc by	adffii
-bdeaner	eefekd
cldeaner	eefekd
nmainte	ecffek
-2depot close	deefdk
-3bus depot close	deefdk
-2ran until	caedfi
pstone	deddgk
pokoro	eeeedk
-3web page says	hcfeah
-3answer it by	kbfffe
-2three seats	deedbk
-3the three seats	deedbk
-3meet again on	hbgcah
-3a4 , by	bkfffd
-bnails	ceffek
-2chap on	dfdcek
-3a chap on	dfdcek
clhut	hjfeea
-bokafor	defeek
nduck	kgdfbe
-2your sample	eddafk
-3itself commen in	efdeek
pwimble	bfefek
clmanufa	ffffbk
clmilk	dkgfeb
-2that within	kcffcc
-2a name	kbaebh
clsteel	dekffd
+2and beyond	efedck
cllabels	kffced
-3your interv on	caiebh
nexpire	ddckfg
-1knives	baiebh
-3is shut on	cedfek
-2^ coffee	eekfea
nkeepin	iaddfj
pbumpin	fkeedb
+buh	bffkgd
-1thing	ahgeha
ngoodby	akeiag
cldeb	dfdfek
pclerks	daifej
pticked	aedeij
rxdenied - ahead	deeahg
nspanie	ffffkb
nroast	gfeeck
-2's ,	edbeck
-3printe 's ,	edbeck
-1deck	bkbfdc
-bdroppe	keeffd
-1days	cekfdc
-2offer by	aggfhi
clbotani	kaffhd
nhallam	fdkfed
clcroupi	kcefee
nhelpli	defeke
-3promis you for	kfffbe
+bwins	efekec
+1holida	ieaece
-bowe	afceij
-2^ inspec	ddeddk
-3write by the	dbffkc
-2loved you	efffkb
-3client loved you	efffkb
-bbarist	kfefbf
-3, latest on	kcfeec
pninete	ikaeee
+bintran	fdffkb
nso	jfkbbe
+bbrief	aeefhk
pdraws	ekeffc
crhangin	dfeeek
pchick	gdkfec
-1again	aehcgf
plarksp	fkefec
ndistri	fbaiig
-2need them	ccfebk
-3choosi over the	iffgea
pastray	efefkc
+2, been	bffekb
pfr	fgffja
-2lot interv	efjbaf
+2, counci	dfdkeb
-brace	gecedk
nnadia	kfcffe
crshort	aejedh
+2of all	affchi
-3from singap on	bchkca
nsong	kehddd
-2from about	kfeccb
-bprogre	jeffha
clroles	heeeaj
+1date	gdaege
+2i owe	ckffed
clafter	fceikb
-2down to	kddedc
clslower	kfffdc
-1want	haekba
+bjudges	bkefef
nslàint	fecffk
-bbig	cbkekc
npulled	cekffd
+2to lodge	afeeci
+2we paint	cedddk
-2all within	kdffed
+2i hear	gdadjb
-3would tell you	kfffdc
-2chat on	behcja
clabsolu	bjeeka
pbasis	kffeec
-2timeli :	adicci
-3so timeli :	adicci
pknots	kfdeed
-3have it within	ckffcb
-bdemi	efeedk
cldemi	efeedk
-2badge for	fdkfcc
-3visito badge for	fdkfcc
nsimple	aiejee
-2jura until	ebeffk
-3the jura until	ebeffk
nentrie	cfffkd
-3@d whethe the	bckffc
-bcasual	kedefd
+bthan	jgeabg
ptariff	kcfffd
crdeligh	ffefkc
-3promis an answer	bfffbk
-2: so	kbefdc
craboard	dffdek
nstout	dffdek
cldeepa	ffffak
nteache	fedkdf
-2refuse on	kfedfb
-1allowe	kefeeb
-2are allowe	kefeeb
-3they are allowe	kefeeb
clloaf	dekffc
-2sign before	dkfffb
+2than fret	beeedk
-3better you know	beeedk
premune	keeeee
+2dinner ,	hbjbca
-bpics	ekfffc
-2electr by	ekffec
crreceip	kdffde
nkev	agdeii
-2rehear is	cedefk
-3dress rehear is	cedefk
+2, will	hfaidd
-3with hr on	cdcfkc
nroles	gdgfkb
-2hr 's	keedbc
psurger	hagecj
+2is going	dedfck
plined	ifhfea
-2job till	akfede
-3on you by	bcfedk
-3in there till	kdffec
+bupdate	faecgj
-bnovena	ebffek
clnovena	ebffek
pheadma	aehffj
psenten	ecdeke
-btachog	ibbfek
cltachog	ibbfek
clupgrad	cdfffk
-2budget mtg	ceeddk
-3, budget mtg	ceeddk
ntours	efgfka
crunbear	bffffk
ntadic	bffffk
-2times by	adifgi
+2but by	ffffak
poverni	kgdfce
+2once i	keefed
-2^ follow	ffffka
+bfurnac	aefgjg
roreview	cgejca
rbreview under-review	cgejca
ntrekki	deefkd
-3be told in	bffekd
pgram	diafej
+2interv :	kecdcd
-3would start on	dedebk
-2road :	dfefkb
-3the road :	dfefkb
-3lease ends on	deeeck
-3traini on the	debfdk
-3@s , on	kfdcdc
-1third	bcadjg
pwheel	efecek
ngives	djdckd
pni	dkefgb
ntruth	cebeki
crapplyi	ffffka
-2slot 's	kebfec
+bapp	jdfdia
-2they reckon	bffddk
+2: duly	efeekb
+2, truste	fabjdh
pfather	gaicci
-1these	deffck
-2of these	deffck
-2contra from	efeeck
-2vote by	kcfffc
-blong	ihafdd
+blights	iebdck
-2answer by	jabbdg
+bbiscui	kfeffb
-2i know	dbceaj
-3whethe it is	bedffk
pduring	kfeefd
crfresh	deadkj
crcampai	ggeeja
crreache	aecjfj
-bpilot	gcgdck
rxaside until past	bbcahg
+bdairy	fedfek
-2term begins	dddfek
+1could	adgdhf
-2after your	fecfck
+2the intern	befekb
-3site and the	befekb
-3, filled it	deffka
-bcardif	cideek
nlads	keeega
clstreng	kefece
-3who told you	deefbk
+2of work	bdffek
-3expect more than	bdffek
psixtee	cgfkee
crcontin	ffekdc
pduties	ckeeef
clrememb	hbeaje
nan	ccajgi
+2the rig	efefkb
pdeano	ecjekb
clsurfac	kfeffc
nmulled	eebiak
-3not more than	kdffeb
-bperhap	fdffdk
-1drops	kfefcd
-2holler by	jfeeda
-2be after	jbjeba
-3office by the	dkffdb
-1inform	jedeah
cltraile	ddffdk
penhanc	khbffd
+2but we	adfejf
psomewh	ieffai
-bhgv	egkfeb
-3reach them by	dkfdfd
+1season	efdekb
ptheres	jegdha
+2, worksh	debfek
+2and see	ckhcea
-2online before	ekcffe
-3@s , to	fdekda
-2exams in	eedeck
-2interv @d	efbedk
+2, ref	efbedk
-3said interv @d	efbedk
-3the slot by	kbefed
-3are you doing	heefaf
-2withou me	aeebfj
-3your signat by	ckffee
-3both by the	fhfeba
+2he decide	keefec
-3anythi on a	dfefck
-2shift is	dehadj
-3trial shift is	dehadj
-2is my	dbkfec
-3that is my	dbkfec
-3be assess from	efekbd
-2you hear	kdcedc
-3commit sits on	ieaecd
nnaming	gbedke
crriga	eeeeek
+2s gather	ffffkb
pfaster	deffdk
-3you again on	kfeebb
-2everyt before	jeedea
nseat	dkcbdi
pgday	affdij
-3the verdic in	ebcfkc
+bfully	ffcfek
crfully	ffcfek
-3they need until	iaebeg
-3from you for	bideha
-2^ say	kdgeda
+2my dear	jaefdd
cljoan	fgedck
cris	gacfih
-bannex	ckfffd
clannex	ckfffd
-1white	kddfec
-2and white	kddfec
-3black and white	kddfec
-1rights	efdekb
-2by rights	efdekb
-3: by rights	efdekb
-2was that	keefbb
+bheatin	aedfjh
-3from him by	kcffed
+2for round	feffja
+bfumiga	eeefdk
clherbar	eeefdk
crfumiga	eeefdk
-2be there	iacedh
pdevice	dkfefd
-1pushed	dfcdkc
-2, pushed	dfcdkc
+2, demoed	dfcdkc
-3done , pushed	dfcdkc
pexpres	dfeedk
-3other , and	kbfffc
-3with us from	feefck
-bdisc	aidfci
cldisc	aidfci
clcafé	faeejf
-1breath	ieefad
-2your breath	ieefad
-3hold your breath	ieefad
-2invite for	eadfkf
ppupils	kdgefb
+2till i	hefefa
psupple	fgffja
-2said result	kfffdb
clquicke	kdefcg
-2bridge day	efdfck
-3, bridge day	efdfck
crdata	ckhefc
-2oath on	cdffek
crverifi	efkfde
-2band ,	ceefdk
+2itself i	ceefdk
-3within band ,	ceefdk
+2n ull	ahfjfh
nstanda	ffefkb
-3take place in	efdeck
-3my guess is	ceefek
pcry	kcefdh
-2was made	afffdk
+2and needs	eekcae
-2door ,	eckfec
crcertai	ccdeki
-3@p , and	aefeke
crfared	fffbfk
+2of silenc	efffkb
-3it at the	cedkdb
+2haha $	aedeii
npull	aieeej
-3can you do	cagfeg
ptradin	fekefc
psally	hdafej
-2verdic within	keffce
-3write to you	kfdfdb
nasset	daffgk
clcarefu	affjfg
-2finds out	kffeeb
-3to them by	ckfffe
clbrandv	eiffai
clcryo	eiffai
+bbay	dekfed
-1lad	kedddd
-3the second interv	deekcb
pbooks	bdajgi
-2before close	jgeffa
-bdestru	bkbfch
-2probab on	cdkeeb
-3, probab on	cdkeeb
-3you , within	kbffed
-2in like	dadfej
-2nine people	ffcfkd
-3interv nine people	ffcfkd
+2latest or	akffff
-2report on	bkbjdb
nfindin	gecdek
-3daught says :	ckefdb
ptexted	kbieec
-3the panel of	cfkbdb
+2the partne	kdcbha
crbother	bbefki
-3the answer until	igfeea
-2is settle	kffdfb
-2comes home	beeeek
-3father comes home	beeeek
nwebina	eeeedk
-3a reply by	jefeca
+2free .	bckfeg
+1else	ghffda
-bfather	igeeia
-bops	dcgiai
+2, ashore	dfeedk
-bweighi	keedgd
-2shut from	ffeeck
-3get the call	ffdcja
-bbelow	cdfdkg
-2held to	icafbf
-3be held to	icafbf
-3ringin round on	kfeddb
-3for # on	eekedb
-3she did say	kfefbd
+2now .	hheacc
pcenter	ffcfke
+2i get	iebeae
+bquid	eekffc
-2you did	efefkb
-3not there by	fhfeda
+2like you	eecfbk
nnurse	hbebek
-2test within	dkefdc
+1keeps	ckffec
+2keeps you	ckffec
-2is free	cekfeb
-2write in	hbeeah
-3ring you before	kdeefc
-2paid before	feffak
-3fees paid before	feffak
+2for stockt	bddkbe
+2and be	dbgjah
-1candid	egffha
+bmins	ffcfdk
crlock	fkfeed
-2kitche trial	ekbfed
-3work on the	jcaeeg
-2says :	dkefca
+2first then	cfeekc
pbuilt	kdieea
-1becaus	cacehi
-2wrap up	aedhfg
+2, twice	afdehg
nmarta	dfefck
nstolen	keefbf
pdivide	fecfek
+2, saying	kdcedc
-3for accept until	fkfffa
ncto	dfkecg
-3are counte on	eedaei
ncorres	efffbk
-bcredit	hfbcke
crroad	hefeai
-bcopyin	hcafek
ninacti	ffffkb
-2world ,	idafbg
-3ideal world ,	idafbg
-bkeyrin	jeefah
-3accoun by the	bcffdk
-3writte to on	kfefeb
+breceip	kdffee
crpause	efffkc
+bcampai	dfffkc
-2strong field	dedfck
crpulled	ceffdk
+2with you	kadeee
+2s people	ffffkb
-2contac before	bfffek
-3be contac before	bfffek
-2sent in	ffffkb
-2might be	bfffck
-2: follow	efdfbk
-2update within	kbfeae
-3video on the	bkcefc
+2free ;	fkeeea
-2leave till	cefffk
crlifted	ffefkb
+2, year	effekb
+2, manage	ibaeig
-2flies in	ceeeck
-2order until	dcfefk
+2, wine	decfek
+1manage	keeeec
-2a no	fjeeaf
nhappy	ddafik
-3of you in	ckcedd
-2skelet staff	dfedck
-2your decisi	ckdfdb
+2after close	kfdfdd
-3pushed it to	kddede
+2, white	kebdec
-bmoon	igaddg
-3they did say	keeecb
-3on @d for	cefeek
-2review on	ceciag
npsycho	ceffkd
-2sooner :	kcdfec
+bpacifi	efkfdc
crpacifi	efkfdc
rbsuperseded no-news-yet	iabecg
clcounty	bgekbi
phooves	kffeed
-1class	ddgfdk
-2sittin of	fedagg
nesky	dkffec
+2: all	deddkc
-2in exactl	keffdd
-3@s , the	cebebk
nlorry	dfffkc
crsendin	ekefec
+2call ,	cjceae
-3fixed term ,	fddfdk
pwicker	eeefdk
-3everyt by the	kcffec
pcampus	afibfj
-2course till	cefeek
-3a course till	cefeek
poverti	ffkfeb
nfairha	dfgcdk
clgreg	cfffkd
crisland	gdkecf
-3will bell me	kedfed
clmess	edcdkg
+1and	faejee
-bdave	eeeedk
cldave	eeeedk
-1too	ceedkc
crminna	haffei
+2for her	hacdgf
-3check takes about	defeck
+bverger	kcffee
phole	keeffb
-2delaye until	keffdb
+2, weddin	cfeddk
pclash	efefck
+bstock	deedek
-2these by	ckffed
+2for defini	kcbfdc
+beighte	bkfffe
-2sprint ends	ceecek
+2, retro	ceecek
+bsister	gcgcck
-bhinges	ffeeck
clhinges	ffeeck
nsnail	ieehga
nbook	bjkbcg
ppavel	fffkec
crthrow	dfkfed
nsober	cffjia
-3decisi within the	ihffad
+2went to	ffbbkb
-2hersel ,	ckcfcb
-3correc hersel ,	ckcfcb
-2three ,	fdafck
-3then it is	bdeffk
-2@s ,	ffhace
nabroad	iagfeg
+2means bad	bfefek
-3us on a	bfefek
nmull	dfffkc
+2s agenda	afehef
-3all applic :	kdcedd
-3was closed on	efffkb
-3my door by	ckffec
-3of it on	kegcdb
-baware	afffhi
-bdutchm	hcdfdk
-1sort	bdjcaf
-2we sort	bdjcaf
-3the portal on	kecegb
pva	kfffdd
nbridge	afgfhh
nmiss	baeejk
-baloud	keedbh
claloud	keedbh
clnoses	kffeec
+1ahead	ajccci
-3you hold the	cdfeia
-bcrosse	ckcdjc
pcows	cekeef
pdredge	dfedek
-3board on the	bbhiac
-brush	jkbfdb
+2, scaffo	dfeeek
-3roof 's on	dfeeek
-1three	habbfh
pincide	jedjae
pcostum	cjebek
pcovid	effkdd
-2^ ofsted	ceeedk
npiece	iekecb
crsecret	fffafj
-blandla	ceefdk
-3assess day in	dfkfcd
+bknee	dfdfek
-2postin to	beeeck
-3the postin to	beeeck
-1hers	jdacbg
-3decisi , by	kbfffd
-2offer from	ffffka
-3is not ,	kceeec
-2number until	dkfddb
-3ask again in	keefeb
-bachter	khddce
-3applic for the	ffcfbk
-2near you	efeeck
-2feedba within	gafech
-3office is closed	eeffdk
-3ski break ,	aedhdh
cltermin	dkdech
+2and chef	bfkbia
-2is not	hacbge
-3go @d and	efedek
pnow	jijcab
-bcathed	ffedek
-2thing comes	bdffek
-3onboar thing comes	bdffek
-3be done in	idffia
-bsnowed	edfeek
clsnowed	edfeek
-3phone you by	kbffee
+2@p moved	eefekb
-3floors and for	eefekb
+2concer your	cedddk
+2, scorin	bcbkee
-3said yes to	acjfbh
-3the decisi by	kbffee
-2review have	fdfjea
-2were opened	deeebk
-2answer due	caffjj
psheep	dkdech
-2and rotas	cedddk
-3@d and rotas	cedddk
-2receiv within	agffdh
-3be receiv within	agffdh
-3of result :	kffddc
+2at market	jiafec
-2place over	dehica
-3takes place over	dehica
noffers	iecadj
-3our answer by	haffjc
-2ring inside	kdffdd
-2over until	hiebea
-2gave ,	bebeke
-3we gave ,	bebeke
crheight	bejfja
psunday	kfdeec
+2lunch $	kcfeec
pnail	dekfdf
clcheape	cdfcik
+bhelp	jidfda
-2open up	bajfdh
+bseeing	igefha
pspanis	eedkef
clamount	dagffk
-bserved	kdfffd
+2after lunch	fdkfdd
+bprints	fdedfk
crprints	fdedfk
pmadame	dhkfcd
-3have it the	ckceeb
-3all of us	ccedkd
clhermit	kffcfd
pheatin	kffcfd
crautoma	fkfece
-3if i say	fecdah
-2: applie	efedkb
nfence	eekbic
bsfor lower-bound no	dfedck
-bsermon	ahffdj
-2being well	keedbc
-3all being well	keedbc
nqualit	fgeekb
-2decide before	kbedbe
clpop	ifhefa
+2whethe she	bdeeck
-3would tell them	bdeeck
crtops	kfffdb
rbsuperseded needed-from-you	acddjg
-1restfu	cedfdk
-2a restfu	cedfdk
pironin	kebfge
crrunner	ggfdkb
narrang	dhheai
plose	hekeeb
nswim	bhefdk
-bdecidi	faedjg
+2as he	aeekga
+2off to	cecedk
+2, goes	ddadgj
-2starts after	fdfedk
-3, starts after	fdfedk
-3expect our call	bekfbc
-bchocol	dkeeee
bsby period past	badeih
-1n	ajbhdc
+bact	keefce
-3team from the	efecdk
npeople	bifafj
nminus	bgekef
-3accoun close on	dedeek
clcensus	kfffec
clclasse	eeeeek
+2over sherry	keeccd
ptried	heaihd
-3will say on	kedfdc
-2exec meets	dfejaf
crpounds	eaffhj
+2and may	ceekce
-2plan is	keefeb
-3new plan is	keefeb
-3boss told me	keffdc
-1county	bcekdd
-2the county	bcekdd
-3takes the county	bcekdd
-2abroad until	fedfbk
-3reside abroad until	fedfbk
cladmin	hcdfdk
+2, yet	dcedek
pnanny	kcfeef
ntoddle	eedeek
-2grid by	ekffec
+bprove	ghhfea
+bsmall	ekbfef
pchatte	ddkgde
-2dates by	jdcfda
-2fair ,	efdkcb
-3made their choice	cfedkb
bs- day past	ebcajf
-bwear	eeefdk
pfictio	ekdecg
-2no came	ceefbk
palmost	ggejea
-2questi in	bkeffd
cllibert	ffkfec
clspoken	ibdkfd
critem	fdkdcg
+2, during	dkffec
probot	aihfef
-3on reques until	dbfffk
ndictat	jeedah
-2or is	idheea
-3your breath for	cdffdk
plucky	kcccgg
-bplatfo	eekegc
-3collec it from	fedeck
-3reache us inside	bfffja
+bheight	dekeib
-2moving by	cbfffk
naccomm	hkfdec
ppal	jekecb
-3allow up to	kdfffc
pdover	cffked
-3finish on the	cefdek
clshould	ejbekb
-2onsite on	eejfha
nkite	deefek
-2guaran on	caffej
-3two guaran on	caffej
nviolis	fkefdd
nindica	feheka
-1first	caebej
-3your mailbo on	cdefdk
+2from receip	fkefea
plegibl	ckfffe
-2, closed	ffffak
-3@p , closed	ffffak
-2him for	dcbekg
plays	ddfffk
crspend	ddkffd
+2of starti	caffek
+2, lunch	aehcie
-2second from	efeeck
-3on second from	efeeck
-3first shift 's	decfek
-3# , the	dbkffd
+bdepend	aeieek
-2sacris on	eccfdk
-3the sacris on	eccfdk
-blab	ekecef
pnomina	eidkdc
-3dates in the	dbkffe
-2fixed for	adjchb
nwakes	keefed
-2that comes	kffeeb
-3opens , in	dffddk
+2, five	eahege
nbenefi	jbaefj
nkanaal	fekfec
-3is counte on	idaecf
+bone	efibaj
nherita	kdefcf
-2since the	deeckc
-2my yes	ekdfeb
-3be comple by	bdecdk
crpictur	feefbk
crintere	ikefbb
nduvet	jeeeai
nkid	ieeeja
nhelico	kcfffd
-2copies by	dkffea
-3a yes to	fdkedc
crlie	dfffck
nsoluti	fgdfbk
+bwed	dfeeek
-2theatr on	fkefcb
+1collec	adefgj
+bsenate	jheeea
bsnot-before time-only no	keefdb
+2, circul	aeakcg
-bparcel	cccfjk
-3@d , decide	cffkcb
+2, callin	efcdek
-bonline	ajhbbh
-3follow our chat	efcekd
npcc	dfffdk
pbaker	gjcfah
+2early .	aejegf
-3author had until	eefdkb
pfool	kfeedd
-3not contac within	keffcb
clborrow	ffkfec
-2found out	ffffka
-2or down	kedefc
-3up or down	kedefc
-3out from the	efefdk
-2agency by	kcefed
nstayin	ceefkf
-3the tour on	feafii
psalari	agfefj
-3are closed on	dfefck
+2, hired	iedeja
-bfloor	gbddkf
paverag	feefdk
clserves	kecfib
pfeasib	ekefec
ngenero	ceeegk
-2role closes	fdffck
-3: role closes	fdffck
+2comma then	dfdddk
-3they finish on	dfdddk
-2object by	bcffek
nsurely	keeeha
pincl	bfjkdb
-1traine	dedfek
-3with me by	jdbeea
crcarpet	cfffek
-2day except	eccfek
-3comes to you	bffffk
+2our office	bffffk
+2, top	jdieda
nremote	dfhdkc
+1using	dkdfec
crstatut	feecdk
pmoon	fhegai
+brealis	ebcckg
+2at latest	hhceca
-bhelico	ceeffk
clhelico	ceeffk
+2, welcom	ddfffk
praj	fjdgae
-2at #	bdkbcf
+2then she	afehdg
clmonth	kecedh
+2of this	fifeac
-2is announ	kffecc
-2branch by	dkfedb
-3the branch by	dkfedb
-2mailbo on	iadedg
-2mail until	cdfeek
-2declin within	bkffee
-3or declin within	bkffee
clink	kfffdd
ncrying	eekfdd
pblank	kbefch
+btoddle	fecfke
-2come thru	cdkeeb
pweathe	ebkejc
clsiobha	efefdk
pdonga	dfeeek
paircon	dfeeek
pstuffe	dfeeek
-bspelli	ckfffd
clspelli	ckfffd
pfailur	gfkefb
-3itself starts on	dedfek
-2test before	ekcfff
prope	bedekh
+2, bed	debfdk
-2from her	kbcfbe
-3happen in the	jficea
-3to interv on	eecfkb
-3resump date is	bdfefk
-3is closed betwee	eecfdk
-2marked until	eefkeb
-3are marked until	eefkeb
-3their second interv	efbedk
bsbefore span ahead	bdffck
-2have heard	dkedgb
-bbegan	bdddkh
-2verdic in	gacfjb
crreport	ehhage
-2list :	gdcaci
-3line decisi within	ddffaj
-2, ,	bjbeah
-brelit	gkddce
clrelit	gkddce
-3have to the	giefda
-3is away until	defeek
pprovin	ijdcga
crusual	gedekb
-braj	gjdfaf
-3, please ,	ckdfec
-3the office by	aefffi
-3you asked on	cfdekb
-2word ,	keffeb
-2number for	dbefkc
clplatfo	eekeef
pnursin	hafeeh
posaka	kdecge
ptypes	febkef
pfancie	cgfked
+bsees	cdkhcf
-3our letter by	kcffee
-2give him	kcfeec
-1term	cfedek
-2half term	cfedek
+2, band	bcffek
clautumn	ifcdkc
-3antwer on the	eekeec
-3will begin on	beekdc
-3mail you by	kbffee
-3@d rather than	gddfga
plisten	jcacdk
-3handed in by	dkffec
-2thing ,	dkcece
+bta	fadegj
padopte	fffekb
+2itself ,	ihffea
-3have my answer	dkfecb
+1try	dacfjg
+2try out	dacfjg
-3a ring on	efdeja
npushin	ffffkb
+bfavour	dffeek
-2, nothin	bfeedk
-3@d , nothin	bfeedk
-3catch up on	dfekcb
ninstit	aficbj
+2and am	beeekc
clnotebo	dkffed
crprove	hhhfea
pmtg	kedfed
-2contra for	fjafed
-3it lapses in	dbfffk
nninete	cffefk
clboards	gecfdk
-2birgit by	hhffca
-bfeet	kcfeee
clfeet	kcfeee
psides	iiahfb
-3lot of you	keefdc
+bcard	dfkfcf
-1its	chcahf
plie	bheedk
-3so , by	kbfffe
-3, be there	efbffk
-3or no within	eiffda
-3second interv by	afffii
crtied	bfkfef
psubjec	efifag
+bsold	cfffek
-2interv 's	aejcbf
nclosel	efffkb
-2week ,	ecgdah
+2a yes	dcefkb
rxsuperseded for past	afefeh
+2to begin	cdfedk
pbold	eeefek
-3active , until	defcek
-2photo by	bkffdd
-3, tell us	ckdffc
phundre	cjiadg
+2he texts	beffkc
+2but he	dfedaj
cltennan	eekfed
pbagpip	eekfed
nsuppos	afjeei
+2to think	ckbfbe
-1align	cedddk
-2ops align	cedddk
-3and ops align	cedddk
-bbridge	dfffdk
-2a text	heefja
peve	kedffd
-3manage saw you	efdekc
+2the matron	efffbk
ppengui	bdeidk
-2^ per	effekb
+2s all	effekb
nawkwar	feffkb
-2approv on	beckcf
-2word for	keeehb
npresse	kbeedi
-2team in	bdffek
crhelps	aiefei
nrevive	feffkb
-3clocks go back	gadfej
-2to close	ffffkb
+2have been	efffkb
clshakin	kffded
-3mailed on the	kededc
+2so the	gfhhab
-2vote is	effhea
-3the vote is	effhea
clvale	dfffkc
clpoorly	dfffkc
+2, helen	kedfdd
pesteem	acfjej
-3first day is	eddffk
-2teleph by	kbffed
+1agains	addejd
npdf	cedekg
-3servic for the	idddae
ntemp	efdfdk
+2the client	deeebk
-3was late ,	deeebk
-3eleven people in	cffekb
cldivisi	effddk
-3of us ,	hajfdd
peconom	dcgffk
-2two is	idgefa
-3round two is	idgefa
-2please allow	kcfeed
-2weddin on	beecke
-3reach you in	beffkb
-1us	ffcgfa
ppint	ceefkg
nthing	ggbcek
-3it expire on	cckfjb
crrope	gekfeb
+2before appoin	deffbk
-3stands period of	deffbk
nscarf	fekfeb
-2one was	efdfkc
pseemed	dfkfde
clexcite	fegekb
-2flies back	dfefdk
-2fishin till	bdeedk
-3in , and	keefdb
-1boat	bekfec
-2got on	ceefkb
-3you got on	ceefkb
cltallie	fffkeb
clforks	fffkeb
pugo	fffkeb
-3is free from	efkecc
-2ring the	kddeed
-3will ring the	kddeed
pextend	bfjfkc
-2our side	kdefcc
+2positi .	keffdd
-1rolls	aciedh
-2truck rolls	aciedh
-3the truck rolls	aciedh
-3the date :	bedfek
-2submit on	fecfkb
clcuppa	dfkidb
-2pick someon	kfedec
+2after the	iabfec
clspendi	ffefkc
-3am inform in	kdffeb
pmalcol	kbfffe
-2teache from	ffefbk
-3truck ok so	cdjeah
-3vote on me	eeecja
-2lambin for	dceeek
-3is lambin for	dceeek
-2congre until	defddk
-2verifi on	fckffd
clnoor	ekffed
-2take around	dbefek
+2and rings	jdcbaf
-3choose in the	kedefb
-bthousa	feffck
cljoburg	efdeek
-2sign anythi	cfeedk
-2evenin in	debkdc
-2now on	beggah
+2with yes	keefed
-2force on	decfek
-3into force on	decfek
+2they give	keffcd
+2we say	kcffec
-2made on	jdbdaf
-2hands ,	aidfei
nnation	aicefj
ntried	gfdeck
-2: news	kfffbc
pbeach	kceeef
-3my number for	dbefkc
-3no on the	keddbg
-3follow within the	acfdgj
-1table	diadff
-3tax day 's	cfeedk
-3their findin on	hfeeia
-3an outcom on	dccfja
pemails	kddcjc
-2, notice	cefeck
-2would ring	dbaehh
pinstal	jcbedk
-bbro	deffck
clapothe	deffck
-3everyb before the	cdfffk
crso	bcbjhk
-3us all by	kbfffe
+btemp	ckffdf
+2as to	gjcdea
clalive	fjffga
-3are sent on	kfdecb
-3it again :	icbcha
-3transl : on	ckefcb
rxact in past	fbkedb
+1pendin	ffffbk
+2pendin the	ffffbk
-3, upload before	ebfeek
-2midsum ,	geeeja
-3up , by	kbffee
-2lead by	dcfcaj
+2it tells	kdcedd
clgoats	hfefia
-2other within	kdfffc
-3the other within	kdfffc
+blicenc	cdgfek
-3you more on	keefdc
-2myself till	ccfekd
-3be signed by	ekfffb
pmeter	ddfffk
-2modera on	cedkdc
-2warm up	bdgfkb
ppolite	bdefgk
clarguin	keeffd
+2the fair	ceefdk
pintake	cjahcj
clmatric	bffeek
plamp	fkefec
clback	ekdcgf
-btopic	ekffec
praised	kgffcd
paquari	cbiddk
+2, bar	cbffck
-3my interv from	ffbfke
-2: betwee	jacfah
-3book yours by	ckffed
-1teleph	jedeha
-2needed until	edffdk
+2with someth	ieeeah
prelax	faiedg
-2stands on	jbhfda
+2since the	ageedk
-1rankin	aedibf
-2^ rankin	aedibf
ndoreen	edeefk
-2say within	cafejf
crfood	aghfdj
clgames	kfdfed
padelek	efffkc
nplead	efffkc
phelmet	ccdeik
pclub	jieagc
+2, front	aefffk
pcsv	ddfefk
-3condit offer dated	edefja
-2gets told	feefah
+bfive	cajife
-3starts there on	eeffbk
-bcampin	hkbeee
clcampin	hkbeee
pthey	iekcbg
+2instan ,	ceefkc
ninquir	kdfffd
-3to us within	ejffea
-3: out until	cdffek
crdecent	dfefkd
crwishin	dfefkd
-3is here by	ckfffd
crday	hahefh
-2# from	ffdfkb
-3have had it	deefkc
+1per	jdedaf
-2bike ,	dfdedk
-3laughe and said	kfffbd
-3she say ,	bkefdd
-3result by the	ifffea
-2are by	kfffdb
clinduna	jbbefk
pscored	gaeige
nblazer	keffec
pcommod	debhek
-2arrive by	iaefdi
+2s audit	efedbk
padditi	cdicdk
parek	jeffga
nbarbar	jeffga
ptwins	hafdgi
clever	fcedek
-3a traine from	ffeebk
-2only finish	afddgi
-2one in	bcjeja
ngerman	gedfck
-3will follow within	beffek
-2, ends	ddekec
+2, gerda	geffha
crlent	eidebk
clcredit	hfbcke
npleasa	heafhh
-3you a call	hfdfaj
-3look at it	bdhjea
-2decisi by	ifcade
pwatche	kbicbg
-2^ hold	ajhfeb
-2: not	aeeeid
+2, latest	fgedae
-2be releas	aidfeh
-3will be releas	aidfeh
-2docume by	afffih
-3hear before the	ebefke
phereof	ffffbk
-2told before	geffja
nduplic	eeefdk
-3a letter the	kfefec
-3sooner , but	keeffb
-btuesda	bbkfdj
+bwarmly	feeekc
pguestm	feeekc
-3your accept by	dkffec
+2if still	bkeffe
-1payrol	dkdbbf
-2ride along	cfdcdk
-3be told the	kfeebc
+2at the	ghgbac
-bolsson	kfdfde
clolsson	kfdfde
plekker	ffdeek
crelectr	aefggj
nstampe	beeegk
-2, ofsted	ffdddk
-3@d , ofsted	ffdddk
pncube	ckffgd
clbernie	bkffeg
-3am in milan	decfek
-3reach us within	ebffek
pingrid	jfehea
-3us again in	efcfek
-bverifi	kchfdd
+2lunch and	gdbddk
clnorth	fedeek
-2over for	dddfek
ppetrid	fhffia
+2, given	efddkc
+2, each	cgcckd
-3gate # on	fdbffk
+bthursd	chdeke
bson day past	dceajd
-3evenin on the	dedfek
-2^ onboar	ceefek
-3the agency says	kfefbc
phandin	bkeedh
-btalent	cfffdk
psaskia	affehj
pkiller	affehj
-3right one by	bkffee
-2and do	eekfec
-3come and do	eekfec
clwarsaw	cfdkdh
-2concer in	efdedk
-2the head	febkcb
-3i hear within	kcffed
-3page , by	bkfffe
-3receiv it by	ekffdb
ndispos	hifeaf
+1grandk	dedddk
-2bins ,	dedddk
+2grandk ,	dedddk
-3@d bins ,	dedddk
-2and say	beefck
-2off after	deffdk
-2interv inside	eaeeci
+2, togeth	cbkhgh
-2accoun within	cdfebk
psolvan	ffefkb
+bceo	geekeb
-2, letter	idbdaf
-3headco planne for	fffebk
clheya	ekffed
noption	dhkece
-1milan	decffk
-2in milan	decffk
+bbed	eebfgk
+2with his	edejea
-3her mind by	kbfcee
nbead	ffffkb
-2tell you	gefacf
pplace	hgcaif
-2, first	efffkb
-3no answer before	bffedk
nworshi	heffaj
-2reply in	ceeckd
-3numera test by	ekefec
-3your yes :	ckdedc
nnestin	jeffag
nflown	jeffag
+1anymor	deeekb
+1till	igcade
clthousa	feffck
-1busine	jaecdf
-3second look ,	dagehd
+1text	fcfeaj
-2partne voted	cedekb
+buncle	eeeddk
-2that after	kbcdhb
-3will i know	jeefad
-3close the list	ajebeg
-3interv held on	ffdfkd
-3and it was	beffkb
crstewar	fecfek
-1screen	gageec
-2flat at	ceefek
-3this flat at	ceefek
-2made up	bfedfk
-2, try	beeedk
p@p	gadjjd
nmax	ajffff
+1email	ecccbk
-2phone rings	kfeedc
-3the phone rings	kfeedc
pstick	diieag
+2not the	ffffbk
-2tie on	dfcedk
+bchairm	keeecf
-2matron propos	adgcff
-3the matron propos	adgcff
-bhook	keffec
ptrusts	dekffd
rxact before ahead	fgadfb
+2the ward	acffgj
-2being servic	efddek
-3's being servic	efddek
crboiler	efdfke
+2the commit	deedbk
-bagrees	feeedk
clcanon	fffkfb
-1tests	kececb
-2bench tests	kececb
-3the bench tests	kececb
cluntil	hfeiag
ncook	dkfdjb
-2oursel to	kcfeec
+2, did	gdcdia
+bcommen	kfffec
-3recrui as of	ffffkb
-2retain for	cdfedk
pstuff	eaghid
-3to be in	aheffe
-2in ,	gbhabg
pcasimi	jefffb
pmv	dgefjc
psherif	eeejfd
-3i am away	eeefdj
-2sift the	bdcjfb
-3you will ,	jccfec
-2hearin on	iebebi
+2, collap	efddcj
-2bell you	cedfjb
-3will bell you	cedfjb
-2test shut	feefjb
-3online test shut	feefjb
-2wake on	beibbg
-3a wake on	beibbg
-bherbar	dfefdj
+2with a	egbibf
-2are given	ghffeb
clgradua	debeii
-2wonder trial	ffdfjc
+2: dentis	deeedj
+2first thing	iheecb
pconcur	jeeebh
-2date remain	cfefej
-3start date remain	cfefej
-2line on	jecfec
-3a line on	jecfec
-2letter out	jeefdb
-3, letter out	jeefdb
crspoken	ibddhi
-2the board	gdbdeh
+2and #	cdbfjb
-1head	febjdc
-3the names on	gjdbcb
-3payrol 's back	cdeffj
prub	jdifdb
clme	fjjecb
+1lookin	eejfeb
-3, say the	gjdebb
-2pin by	bjfeec
pcommen	bjgejb
+baccred	efedfj
-2hold for	cjeebe
+brunner	eifdjb
crdoors	ffbfej
nbottom	cgcffj
+2till the	gbeeie
+2is out	fbbeff
clwin	jceedf
ncheese	gbgfjc
-2so within	cjffeb
pstairw	gejfdd
+2for their	icddbh
-bmarket	fejbef
nbasket	ffffbj
-2voicem of	cffejb
-3your voicem of	cffejb
-1evenin	bbibbj
-2not land	bfffcj
-3will not land	bfffcj
-baims	jeffec
pcandle	cfefej
clrestor	gdfebj
-1mentio	dbjdfc
pmouth	bjbfdj
-3been set for	eejecc
-bdeal	bbffji
psay	jdbefg
-bbonuse	efeeej
clbonuse	efeeej
-3hear within the	hfefeb
-2assess within	iheedb
-2practi in	dfcfej
-3the practi in	dfcfej
-bgeneva	jdbfbi
-3answer everyb within	beffjd
pgeogra	ffdcfj
-3would hear the	bfeejc
pclimbi	jgbdbh
nchicke	jeefbh
-3a contra ,	beffdj
-3cheape one on	bffbdj
-1hope	efffbj
-2i hope	efffbj
-3would know within	gbffie
clpriya	ddhjde
-2ok so	bcjebh
-3: boss ,	deddjb
-2along ,	jebbce
clclock	djfebg
-2to on	decbej
pfalse	jffffb
crwhiteb	jedfgb
-2says the	bchcid
-2void it	ejdedb
-3settin void it	ejdedb
clthrill	cdjfhd
-3a panel in	cfjedb
nthesis	gfjebf
-3signed , within	cjffdc
-2close :	defedj
-3applic close :	defedj
-bpostma	fjffdc
-3freeze as of	ffffjb
pshoe	jfefec
-2news before	hbfeii
-3on # ,	efjefb
nabove	jbddcj
+bfather	eedfej
+2and thank	efecje
-bapp	ijbdec
+2and calls	gechbd
-3do it on	ceebdj
plikely	jebeic
bonot-before	gcbfdg
pto	eijecd
-2held betwee	dfbefj
-beveryw	edefej
clparagr	cjffee
pfrost	beechj
+2and interv	dfcjfb
-2expect within	cjffdc
-3is expect within	cjffdc
-2waited since	feffjb
-bresour	jffffb
crsupers	dfffjd
-2you around	bbjfbi
crturns	jeffec
npaused	gfbefi
pcrossi	icffjb
cl@d	jciddf
-2chased on	beccei
palan	ffeebj
clchorus	efejfc
-2unifor ,	efefjb
-3in unifor ,	efefjb
pthresh	ebfffj
+2when she	jeeeec
-2instan at	eehfbh
-3@d instan at	eehfbh
-bunanim	jefffc
-3a decisi :	jddfdd
-3right after ,	jddfed
+2, whiteb	beiejb
-2is now	ibebdd
+2the rector	geffjb
-2result out	jfffcd
-3exerci on the	bcjfdc
-1mailbo	bjdedc
-2her mailbo	bjdedc
-3in her mailbo	bjdedc
+2, ngozi	bbfdje
pgroome	bjffic
clsir	jeifdb
-2crew from	ffefbj
pappear	jdhddd
-2come to	jdbffb
nrankin	ebijed
-bquanti	ffcfej
-3been fixed :	ceejbc
clhers	jcbdgh
-3filled before the	bdffej
-bhun	gejeec
+2: one	jgcdcd
+1defini	jeffdd
nstruct	eiffib
+2was two	ecffjb
nblocke	jedcdh
-3or no in	chffjb
-2in at	bicfdi
-2done in	diecjb
+2, read	ccjcbg
ngarage	gfeejb
-2two till	dddfjb
-3from two till	dddfjb
-2# recrui	deefdj
-3by # recrui	deefdj
+btrust	jdeeib
-2get by	jcfffd
-3will get by	jcfffd
-2link dies	dhbeeg
+2, modera	cedjbg
-3to you until	fjfffb
+bneighb	defefj
pwelfar	hjeefb
ncompli	iceecj
-3one copy by	ejffeb
-3but before the	cjffec
-3skippe told us	cfffbj
clchoreo	jfeffc
-3signed declar within	bjffde
-2, commen	eddedj
crphoto	hehfbh
+2s lot	bfffhj
bsfrom time-only no	eebefi
-3picks by the	dbfjed
phq	bfffdj
-3our decisi ,	jfeecd
-3open day was	ffffjb
-3yes , on	dbjcbe
-1onsite	behbbj
-2her before	cjffeb
-2your coffee	hebedf
+2out there	hebedf
-3having your coffee	hebedf
-2confir ,	bcifeh
pmilkin	eeiebj
-3and sign by	dbffgj
-3and decide on	jffddc
-3down by the	jbfffd
+2before contac	jccedc
-bsense	fdefdj
-3so lets say	dbcfdj
-2more calls	cfedej
-3three more calls	cfedej
-3it in by	djffed
-2manage said	bffejb
+2, honest	jeefbg
-bpurdah	defeej
clpurdah	defeej
-2^ open	fecedj
+bscanne	cjfffe
-2wait until	jfcbbd
-2party on	jdbebf
psensib	efejec
-3its work on	bffjee
-2not a	dfefbj
-2till from	dfffcj
pdistil	beieej
-2office rang	edefjb
-3head office rang	edefjb
-2writin :	hcdfbi
-3in writin :	hcdfbi
-2aboard on	behbbj
-3come aboard on	behbbj
crtransl	ejdfdg
-2lands by	cbffcj
clcream	debejg
psato	jedfed
-2figure by	djffdc
nperfor	dffeej
+bcompul	edjdjb
-1statio	efeejc
-2tryout statio	efeejc
+2with clipbo	efeejc
-3the tryout statio	efeejc
+2after ,	beejbh
pdonor	fbhfdj
ndiagno	djeeee
-1saving	dfeddj
-2daylig saving	dfeddj
-3: daylig saving	dfeddj
-1bed	bhcedh
-2to bed	bhcedh
-3go to bed	bhcedh
-bmagist	ideebi
pspecs	bejfef
+2your file	ccejeb
rxaside before ahead	hhdbcc
-2tight ,	jeefeb
-3sit tight ,	jeefeb
-1retire	beefdj
+2dinner and	bdgjeb
psoundi	bedjcj
+2so there	ccgfej
pjerome	bffjjb
-3couple remain to	ccdeej
-3japan until the	ddfffj
-3office closes in	ddffej
+2questi mark	efjfeb
-1appoin	hbjgdb
-3runs until the	ccfjec
+bhandle	efffdj
-3is back in	fefebi
clshe	jbgjbf
climmedi	dfefdj
-blyon	eejedf
crfit	bhfehg
-2shut till	ddfedj
-3's shut till	ddfedj
-2term until	fbffej
pfern	hffjbe
-2origin on	edjfed
nusher	eeefjd
nat	bcjehg
nrailwa	cicfdj
-3the funera on	eccfej
+1signed	ciccjb
-2told her	jbcdec
crupon	cffeej
-2respon by	hifefb
+2do for	jcbfde
nrecogn	beffih
-3trial day is	ebjffc
rxsuperseded within past	dfffjc
nprice	jddeeg
bountil	dhbhch
-2holida and	cfeeej
clplain	ffdedj
-3the electi 's	dfceej
naudien	defeej
-3be by the	jefecb
-3at the dentis	ceeedj
pup	gijbbe
+bsoup	icgebh
-2bank holida	hccbgf
pholds	ifjcbd
+2was optimi	deefjb
+2while the	cbjebe
-2q :	hebfdf
-3no q :	hebfdf
pissue	hdfebj
-2bar ,	ebjfec
-3the bar ,	ebjfec
-bantwer	ffjfdd
clantwer	ffjfdd
-2a line	jccecg
-2show opens	deeedj
crnose	ffffjb
pafter	befhif
pcosts	jgdfbf
nmissio	jfgfeb
ppresel	eceffj
pchemis	hbjeee
-3we have had	dfffjc
-3questi before the	begfij
-barbori	dfefdj
-3her inbox by	cjfffc
clquite	gfffbi
pfte	ffdcfj
-2up :	hccdbh
-2lands the	dedecj
-3, lands the	dedecj
crthey	jcbeig
crbind	deffej
nleads	eejfhb
-2then by	ebffjc
pextrac	cjdefg
-3, it shuts	cjcfec
-2thursd ,	ffdfcj
-2receiv at	dccfjc
-3two dates ,	bebcig
piban	cjfffe
+binitia	jcffee
-2only till	jcffbd
-bdg	jffcfe
+bsteeri	fcefej
-3the interv of	efjdbe
-2week and	bdeefj
bsuntil day ahead	eibfbg
pbump	efcfej
-2form says	hidfcb
pmme	cfeefj
-2can start	dfefdj
+2: done	bcdegj
-3on leave until	ddfffj
-1storm	efffjb
-3do on the	jeeebe
-3neithe @d nor	bddeje
-2counte by	cjfffd
-1frozen	eeffjb
-2got frozen	eeffjb
ncamp	jejecc
-1wine	bejded
psis	hjceed
+2: there	ifffgb
+bpitch	bdjdid
-3great meetin you	deffjd
+2maybe ,	bdddgi
-2wrong letter	ffffjb
-3the wrong letter	ffffjb
+2only $	jfbebf
clbill	ffffbj
-blaugh	edefej
cllaugh	edefej
pbeadle	fdejed
poil	befjei
crjo	eeddej
nbet	jdfecf
-2brief is	dededj
-3vendor brief is	dededj
pmanila	ieeebi
-2she flies	bfeeej
-bhandli	cgjfed
crurl	bidecj
-3our letter on	dfffbj
+2before people	jeffdb
nsite	jgbdci
+2early ,	cjdeeb
plives	cffeej
-3open until the	bjecdd
-3find out in	jdffec
-1earlie	bdfedj
-2: earlie	bdfedj
-3this : earlie	bdfedj
nbegun	efffcj
+2in here	efefjb
-3our teleph conver	efefjc
nbaptis	eejeed
cltheory	cdcfjg
nmatch	bjfech
-2travel until	ddffjc
-2finger on	ibjddb
-3votes on the	jfebec
-2campus on	ffdfjc
-3our campus on	ffdfjc
-1typed	bechic
-bbackgr	jidbbe
-bstipen	ddffej
-3comma then on	cededj
-2works before	dcjfeb
+bstops	dffjed
crstops	dffjed
ncloud	ffbffj
-2doors on	decfej
-3its doors on	decfej
crplus	iccdjd
precove	dccfhj
nmags	dfefej
presolu	bgffig
-3shop 's shut	eddefj
-3applic on the	fdcibf
-2office since	ffffjb
-btug	fjdebf
psquad	jeeffc
+1roast	bcibdj
-bwinner	jbcbej
-2works for	cgdcbg
-brotati	ddfffj
nmediev	jefegc
+2and comes	dfeddj
clbatch	jjebbe
+2had the	dfefjb
+bcream	bdifdj
peasy	ffdfdj
-bvouche	eedfej
-2, talk	cfdihb
-3@d , talk	cfdihb
clwork	cbicjg
ngtm	ffedjd
-2i promis	ffffjb
nquiz	jdcffe
pfilter	ihegeb
-3please hold the	eejfde
clweighs	jeeeee
-3you start before	eceffj
+2is soon	cjdfcc
+bem	efjfde
psteppi	jeffbf
+2for this	gbedff
clwis	eedfej
clbarrac	bihehe
nvisito	ifjdbc
-2market since	ffffjb
-3harves market since	ffffjb
-1bookin	ecdedj
-2the bookin	ecdedj
-3open the bookin	ecdedj
-2met her	ffffjb
-2news in	cfffjc
pordina	gejece
-2findin by	jbfffe
-3its findin by	jbfffe
-1stop	jfdcdc
-2and has	jbebdh
+2and left	cefecj
-3ring you by	jcfffe
-bcantor	efeeej
clcantor	efeeej
ntacho	cbjedi
+2the search	ffffjb
clphotos	bhdjhd
nthroug	iejgdb
-2offsit is	ceeefj
-3's offsit is	ceeefj
-3the same as	ffffjb
-2you again	cejddd
-3which is due	hbgfig
-3word for you	cfefjc
nhoweve	ifibcf
crwake	cdejeg
+2now $	fedebi
-3ring back before	jbffed
-3hall door on	jfedeb
-2, yes	jfffcb
-2yea by	cjfffd
-3your yea by	cjfffd
-3someon by the	jeffdc
nstockt	jefehb
-3chapte meets on	bfegdg
-2take over	jdfdec
peye	jdgfde
+2, applie	ffefjb
-3people on the	behcei
-3task , due	cjffed
nsupers	gddjee
+2i sit	jdchcb
-2work from	ffdecj
-2mill 's	efddcj
-3the mill 's	efddcj
-3says decisi :	cfedjc
-3take longer than	bhedif
-3or no the	dedjdb
-2one for	gciedb
probin	dcfffj
-3with you :	bgidff
+1postin	ceddcj
+2postin comes	ceddcj
-3em up :	ceddcj
+bmyself	cjfffe
-2@d @d	ffffbi
nwed	eeeedj
nsad	cfjfhc
-2ref calls	bfeeej
-3, ref calls	bfeeej
-3where i wrote	bcbejf
-3for once :	ejffcb
-2not choose	bfeehg
-3dark from the	efeddj
-3survey closes in	dcfffj
-3they need it	djefed
pluísa	djeffd
-3be more than	jeffdc
+2the rankin	jdeedc
+2, meets	efeecj
clfiesta	jbefeh
nnaidoo	jhfeeb
nmkhize	jhfeeb
+byouth	ffjfcd
cryouth	ffjfcd
-2a call	cdgdjb
-3mind over the	beefdh
-3our decisi before	jefedd
+1give	cedfdj
+bsaturd	bhfeej
-2effect from	bdcddj
pminded	dghdbj
+2about a	bfefjg
-bbarrac	biffhf
-breplyi	bhffei
+1ten	jcfdbe
-2after a	efefjb
+2the consul	gecebg
+2becaus they	jcbebh
+2the parish	hfeehb
-2farmha on	efecej
-3more farmha on	efecej
-2reply ,	efefjb
-3slow reply ,	efefjb
classay	jfffec
crconser	geffjb
crlund	behedj
-2with her	ecjffc
-bthinks	hcibch
+bthemse	jeefbg
-2defini not	ieffbd
-2looks like	jddehb
crshake	effejd
-2finali until	bgfedg
-2tour ,	ddjfcd
-3the tour ,	ddjfcd
+bbristo	cdffej
-2lock up	hjeebb
-3they lock up	hjeebb
-3shift plan for	eededj
nbeggin	ejbfbj
-2town in	efjfbc
-3cape town in	efjfbc
-3and that within	jcffcd
pjellyf	ffffjb
-2would know	ebeegg
-bna	dbifei
-2upload on	biffhf
-3would ring by	jcffcd
-2terms on	ffefjc
-3: before the	hbffic
+binspec	jceeib
-3essay due :	dcdfjb
-3, # or	jbgdbc
+2becaus payrol	hieedb
palloca	ddffej
-2a mail	jfdfec
-3gets a mail	jfdfec
nsing	dejedf
clcomple	cjbfhf
-bsubscr	ddeejf
clmarker	dfdjfe
-3on board from	fedfcj
+2has passed	deffbj
ndesist	jffeec
-baccra	eeefej
-3you free on	fejffb
-2@d until	ebejde
-3from @d until	ebejde
-3go out in	jfedcd
crthirty	bgfefj
pintent	cfffdj
clrolled	jefefd
-2# of	efffjb
-3no # of	efffjb
+2the nurser	dfffjc
-2car after	fdeedj
-3, car after	fdeedj
pwanyon	cffjfd
-3scenar by the	ccefjd
-2pick betwee	cejffc
-3i pick betwee	cejffc
-3to everyo on	jeeedc
-3know , the	jeefec
+2is still	ffffjb
-3expect an answer	ebffgi
+2as printe	dfefjb
clcontro	biffei
-2the positi	jfebeb
-3throug over the	cecjdc
-3from leeds on	cffeej
-2all the	jeeedd
-3us all the	jeeedd
-2am out	dfefej
-3i am out	dfefej
-3the list for	edjced
nbecaus	ddcbgj
clstores	dgbhhf
-3back to them	djefdb
+2that he	jedehb
rbappointment next-stage-reached	hbbhge
-3upon it within	jbffed
+1as	gcfehb
psepara	cfjibf
-bdocume	ebhegj
noptici	gfjeeb
pbeater	fddffj
pfootsc	fddffj
nphotoc	fbjfff
-2questi before	cbffjj
ppairs	ceffej
-2starts at	dejfdc
+2came .	cfefjb
nallotm	cddhfj
-3sessio is on	eehieb
+1looks	fbjfcb
-1sails	eebfdj
-2ship sails	eebfdj
-3supply ship sails	eebfdj
-2buildi it	beeedj
-3am buildi it	beeedj
pkeflav	gejeeb
-2papers in	eededj
+2over three	bcedhh
pstaff	ihgefb
-2more in	dfeedj
-1milkin	beiedh
-2whatsa me	jdefec
-2are open	efdeej
+bphoned	jdedff
+beveryt	bgbhei
-2your yes	ejefeb
-3need your yes	ejefeb
-2regatt week	efcedj
-2the long	cdbedj
pkept	bjcdjf
+bprecis	jfeefb
ntreasu	behdjg
-bchefs	ddcdhj
-2callin them	bbdjdf
-3, callin them	bbdjdf
-2hand by	djfffc
+2to delive	fjbebf
-bjutta	ecfffj
cljutta	ecfffj
-3commit met on	ffffjc
-3her desk by	bjffed
+2@p .	bddchg
+blaughe	beefji
-bresche	eeijdb
ngreenc	djeeee
-2way ,	jedfec
-3either way ,	jedfec
+2from whiche	jedfee
-3's funera on	ffffjb
clzwaan	eecfje
pleandr	eecfje
-2return for	eeefcj
-3happy return for	eeefcj
-2i return	cfeedj
-bcondit	jfefhb
crtoecap	dejfee
clallows	cfffej
-3you out of	efdfjc
-2manage reckon	feffbi
crwire	jbjced
-2: nothin	dfeeej
pjanuar	jcdeff
-2auctio 's	bdicbf
-3the auctio 's	bdicbf
-3me a call	efffjc
-bvalidi	ejfeed
clzero	jeefde
-2what the	jdeccb
-3centre on the	jecddc
nwherev	ffffjb
-3us , on	ecjfeb
pyounge	hcjfec
-2held the	bddebj
bsfrom lower-bound no	ebfedi
-3, was that	jeefbc
-3looked for by	bjffec
+1whatev	jceebi
-2on site	eejeec
-blena	dfdefj
clnaidoo	fffejb
pbailif	cgdeej
-1quay	cejfdb
-2the quay	cejfdb
+bwales	cfefej
+2a two	bddfei
+2you begin	bbcffj
-2an intern	ffffjb
-3me an intern	ffffjb
-3takes at least	effbej
nresume	ffffjb
-3rob till the	fefddj
-3is now on	beggbh
-3will be phoned	jedfec
nassemb	jfedee
clregula	cceehj
-3see you the	bfeebi
-2mornin on	jddfeb
nare	bbjghg
padvice	ejdeef
-2manage by	idfedb
+2using the	djdfec
bswithin span ahead	igbddd
nclarin	edjedg
-3are inform by	jcffed
-1wages	cbjdbf
-2the lads	ibjfdd
crpracti	djiffb
nadds	ddfjdg
-bem	ejcdbi
namster	fceffj
-2commit votes	ccejcf
ntracto	jfdfde
-2to get	deffjc
-2effect on	hdbcbi
clchairl	eeeeej
+bpsycho	bjffff
crpsycho	bjffff
-3vp moved @d	dfbejc
+2though and	cdffdj
-brepo	ecfffj
clrepo	ecfffj
-3finali has till	jbfede
crlisten	ccjfid
-1reject	ffffjb
pverbat	fcefdj
-2, till	bhcebh
pcomfor	ecjeff
-1issued	jeeegb
+bil	jcffef
pcompon	ddfffj
-2which day	ecjffd
-3up again on	bejdde
-1last	cdbcjg
+2, blue	jcgddb
+1assemb	jedfec
+2of receip	jbfecg
plifted	geeejc
-2final answer	jeeeed
crdispen	ffefjb
+1sound	ceefcj
ppump	cehedj
prestfu	cefejf
-2refere on	fecbgj
-2are pickin	jfeefc
-3they are pickin	jfeefc
paward	bhdidj
-2is seen	efejcb
+2and lot	efejcb
-3two is seen	efejcb
clscribb	hgefhb
+2and lets	bdiccj
-3, and before	jcfffc
+2till they	fefebi
-3interv @d and	jfedeb
-borchar	eejffd
-babbot	jcedef
-bpushes	efefcj
-2valid for	becdbi
clstaffe	bjfdid
+2and nothin	beeeig
-3chats finish on	ceecej
-2come off	cfdfej
-3they come off	cfdfej
-3know by the	bbcbjj
-3be paid within	cbffej
punderl	jeefed
-2nothin before	ecffcj
-bsadly	efffcj
psherry	gjdeed
pwillin	fjbeef
pdrowne	ccejdi
-2the day	jdheeb
+2at gate	ccdejd
-3see the nurser	ffcfjb
pteamle	ffcfej
pkas	ffcfej
-2she wrote	jeefbg
ppapà	dfffdj
crdairy	fedfej
plifegu	jgbdcg
-bsummar	cfffje
-2papers by	ejffec
-3yours is at	bejfed
-3thing goes in	cjdecd
noak	ccjfhd
clsettin	ijefeb
-3do it within	cjfeeb
+2@d $	jcjdbb
+bfundra	fffdcj
+bball	fffdcj
crball	fffdcj
clsouth	dfffdj
-1probat	bbjdcg
-3search conclu on	jfeddc
-2chapte have	cbfjdc
-3thesis chapte have	cbfjdc
-3her yes no	jefddb
pchorus	fjeffc
-3financ meetin of	cfeecj
+2the courie	cjcfbe
+2is regatt	ddceej
-3is down till	ddffej
-bweldin	deehcj
+2anyway .	cddeej
-bpinged	efffjb
rxanswer - no	cffecj
pito	fdffdj
-3honeym till the	edfefj
+2origin .	cfeejb
clpier	jedfdf
-3maybe in the	jebcdd
-2going on	beeeej
-2hinges on	efedcj
-3everyt hinges on	efedcj
pcallba	egbeei
crsails	jgcffc
-2statem for	defedj
-3privac statem for	defedj
-2accept after	ejedbd
pexhibi	ffefjc
-2by on	bbfffi
-3with it :	jddfed
-2past the	hfebcf
ndesper	gbffdj
-3be settle by	dbffcj
-2given themse	jdfedd
-3have given themse	jdfedd
+1normal	jeefeb
+2normal ,	jeefeb
-2@d then	jfefeb
+2lookin like	eejfeb
clsaturd	ceffej
pseed	eceffj
nme	bgigeg
+2if i	idcbed
-3mail said the	bfffjf
-3all candid on	jfeeec
ncrunch	gfeejc
pferran	cfeefj
-2tested on	cedfej
-2everyo within	gcffjb
nrare	jfffec
-2your packet	deeecj
-3for more than	jefffb
-bprovid	ejdjbb
-2got theirs	eeeejb
-3choir got theirs	eeeejb
-1stimul	eeffbj
-2a stimul	eeffbj
+2on campus	eeffbj
-3for a stimul	eeffbj
-3nothin until the	jefedb
-3date is the	ceeecj
+2, see	cbjfib
-2being made	feeebj
-2they took	ccffjc
-3in lisbon till	deeeej
-1great	bcdejf
clkindne	ejfffc
-3mind up by	jcfeec
-2at from	efejcc
-3looked at from	efejcc
-2way on	jfefbd
-3either way on	jfefbd
norders	bheeej
ngraham	ceejdh
n@p	jcbbjf
-3it works till	ejefec
-3she first said	dfffjb
-3person on the	jdjcbb
pscript	gedibi
nloudly	dffjfc
-2the milkin	begeei
-3for the milkin	begeei
nbirch	efefcj
clcscs	cggfjb
+1sim	cdjeeb
-2fly the	cdjeeb
+2sim slot	cdjeeb
-3you fly the	cdjeeb
+2via the	bcffej
nsacked	efjfed
-breptil	jedfee
-3work in the	behdfj
psouth	iedfib
-2you were	ecffjc
nfest	gjfffb
-2centre ,	eccfej
-2again until	cjdeee
-1rounds	hbdbbh
-2strand wants	bedjec
-3mr strand wants	bedjec
+1:	bgbehf
prise	jefffd
-3and closes on	bfeeej
-2with in	dgffjb
-3you join on	eedeej
clbooth	fejfdd
-2phone by	ifefcb
-bhmm	jfcecg
+bseen	bbdjgj
-2else on	bcceje
-bdrops	jgfedb
cruntil	eiejfb
-2name on	fdbdej
nprescr	efeejd
-2at their	jeeeeb
rxanswer by ahead	jhbbeb
nvia	cjhede
clawards	jbfffg
pdeaner	hjefeb
nrole	ejeeib
-2lapses in	bgffef
-2still the	jeefec
-3is still the	jeefec
-btreat	efffjc
+bkurato	bffegj
crkurato	bffegj
-2pune ,	bdfedi
-3venue pune ,	bdfedi
+2as my	hefebj
-3pick one by	bjfffe
nstrang	jhdeec
-2exec mtg	bdebig
-3: exec mtg	bdebig
-2slip by	bjffde
+2latest .	igefdb
cllighth	jfcfdf
ntower	dhbfej
-3, i said	cbbfdj
+2about needin	ffffbj
pfools	fejfec
-3's dated the	gfdchb
-3the partne on	gddhbh
-3our talk on	ffcejc
+1become	dcecjd
clhinted	bddejg
phistor	hecdje
-2we close	efeecj
-3shut @d and	deeefj
+bcast	icdjbf
crtundra	ejffec
+2: send	ejcffc
-2meet me	edjffc
-3to meet me	edjffc
ptabled	jfdjcb
-3with us ,	dbbedj
+2on #	ecefej
-3window shuts on	cjdfeb
clclimb	bejegf
-2settle in	cefddj
-1notes	eedhfb
-3a strong field	efdfcj
+bcool	ejcffe
+bsheari	defeej
-2may rang	ffffjb
-3in may rang	ffffjb
-3for coffee on	cejfdc
pfashio	bffffj
pfunds	cgfeej
-3be back within	diffeb
-2papers until	jbfbef
-3your papers until	jbfbef
-2days from	jfidbb
+2so can	edeedj
-2final interv	fejdfb
ntimesh	eeeeje
pdelaye	jbfdfg
pcl	fhffib
-2starts ,	jebedh
-2were due	eeffbj
pshame	dcefjh
pbangin	jfefde
-3call you by	ccffej
-bgrand	jccegd
-2runs throug	eefbej
pheadco	jeffbh
-2file for	edffdj
-3on file for	edffdj
pupstai	gcbeih
plandin	ejffec
-2olu back	deefdj
-3: olu back	deefdj
pcllr	efdfjd
pbaines	efdfjd
-3swears it is	jedfdc
-2contra by	bfffeh
+2s bake	eeffjb
-2^ e	ibhbgc
-2office betwee	febffj
-3the office betwee	febffj
npropos	cdihbj
-3, last two	dddecj
-2went well	ffffjb
+2he tell	jffecd
-2ok for	eejffc
-3still ok for	eejffc
preckon	ebchih
pazores	cefffj
nleafy	cefffj
-3regist signed on	edefjc
-bdescri	biffei
clglass	cfjeef
-3the result of	dffejd
pvessel	cjedbi
-2, becaus	dbefcj
-bfrau	jcffch
clvibe	jefffc
-3rung you by	jcfffd
-brender	eefejd
clrender	eefejd
+1somebo	jbeebg
-1held	beiecg
-2turn on	hdbbef
-3decisi over the	jffded
+2latest $	fhdeeb
-3to me before	ejdfec
-2held in	behcge
-btray	jgdfec
-bdeserv	ffefbj
+2was close	eeefjb
+1someti	hddebi
+1u	jdffec
+2u will	jdffec
-3pencil for the	iebbbj
-3offer in writin	ebffjg
-bweb	geffbi
clweb	geffbi
+1son	jfffdc
-2applic comes	jfffeb
-1comple	jceebf
-bamaru	efffjc
phrs	ibgjec
-2meet again	decjeb
+baffect	bjffhc
-2servic in	gfffjb
-bgas	ejdech
nforeve	djeedf
+bdrink	efdeej
-2twice in	efffbj
+bweathe	dgjffb
-2now is	bdfffj
+2in writin	jfefbd
-bwin	bbjfej
-bserve	efjffc
clserve	efjffc
-3still no news	cffecj
-2notifi the	jfeeed
+2went well	efdfjd
-2summon for	jehdbb
ntasks	fgffjb
-2email within	djfebf
-3after # ,	efjfeb
-3be delete after	eeffcj
clsponso	jgffdc
nmeanwh	hjcffb
+2tops $	jbfffe
-2a letter	jfffeb
-2cvs read	cfejdc
+2, people	cfejdc
-3: cvs read	cfejdc
-1writes	icbcbg
pcentra	deefej
-3your interv is	edbedj
-3not decide before	bffedj
-2told ,	jdbebe
-3in again on	decfdj
-1stuff	eeebjf
+1depend	ceifib
+2depend on	ceifib
+2was always	ffffjb
-2set the	jecfed
-3have set the	jecfed
nminded	dfefjd
-2public holida	defeej
+bpre	ejfffc
-3teleph before the	jfefec
-2turn 's	jeefec
-3my turn 's	jeefec
-3two more people	ffffjb
-2induct on	bcfeie
-bpuzzle	bijfec
-3are booked for	dddffj
-3is out on	jeeedd
-3have told him	jcffcd
-3put back from	dffejb
-2topic ,	cjeeec
clmd	ededfj
-2their offer	defejb
pbosun	cdjfff
crranked	jdfffc
clupshot	jeffed
nto	beffhi
-2will write	jffefb
-3i will write	jffefb
pforeve	jeffec
-2later than	hidfbb
-2know what	ddbfje
+1positi	jgffcb
-2app within	jbffed
-3the app within	jbffed
-3be in on	jeedcc
-2mine leaves	efeedj
-3: mine leaves	efeedj
+brevise	edcjeh
+2like everyo	jcffed
crstatio	cijedd
+bgatwic	ffbffj
-3they need till	ecfjeb
nnorth	efefej
-2was @s	efefjb
pso	bjgfbh
-2and for	hdeejb
ncab	hfjfdb
-2i leave	hdbfeh
+2, term	ebgffi
-3every day but	decffj
-bideas	deefej
+2we met	ffffjb
-3it begins on	bffeej
crfly	cfcfjg
-3oslo on the	bdjcef
crruled	hbefdj
-1exams	bdjecd
-2^ exams	bdjecd
nsingle	jgfecd
-3call me before	djefdb
-3the slip by	bjffde
-3, # and	ecefej
-3cv duty on	fbdfej
phellos	fbfffj
cllieute	fffecj
crcontro	jcffee
+bmany	efffjb
-bpawel	ffffbj
clpawel	ffffbj
-3writin before the	jgffdb
-2my form	ffffjb
-3sent my form	ffffjb
nlines	bceeij
nwrongl	dfdfej
-2candid comes	defbej
ptallin	jedfch
pfracti	hjdedd
-bverger	jfefbf
plathe	ddeffj
ptrawle	fcjffd
-3will be on	cdigbe
-3have till the	bcefej
crtwice	djbcdj
nboth	begijb
-2expect :	fdbbif
-2is told	jfcccg
crinduct	ehefbj
-2set aside	debfdj
-2more by	ebffej
-3toss for it	jfeeec
-2portfo till	hbefeh
-3your portfo till	hbefeh
-2from :	bcgedj
pnordly	djfffd
+bsausag	gfebej
crsausag	gfebej
+brecomm	hfdejb
-bines	jfcebh
nsurpri	jgdefb
-bpalm	deefej
-bcan	fejbff
-2notice period	ddfeej
ndebora	beffjf
crpre	ejfffc
cltug	jjdebd
-3to it :	jbeffe
-3on to you	jfdfec
-1school	hdbdci
ploudly	jfdddg
nseeing	dfefej
-2psycho on	cejfbg
-2done for	dfffjb
-3had done for	dfffjb
+2anymor becaus	efffjb
-3decisi is not	efffjb
nalerts	ccffgj
ppaying	ejdfee
-2positi commen	deeecj
-3inform us by	bjffee
-2choice :	ffjeec
+2and might	eebfej
-3@d , back	jddccd
-2report in	jcffeb
-3one last person	dffdcj
+2and maybe	bdcjbe
-2by email	jdcfeb
-1courie	bcceig
-2by courie	bcceig
crchecki	ieeejb
cllearnt	dgffjb
-3the last :	jeeeec
pstress	eejfed
-2, contes	eedeej
-3@d , contes	eedeej
crmiss	ejdeff
cling	dfffej
clascens	jieebc
nmaster	gccejg
clages	efffjc
crlol	decdjf
-2the boat	cejfec
+bmine	ideebi
-2lyon until	defefj
-3in lyon until	defefj
clrange	fegbej
-2walk in	cehebi
-1medica	bbifcg
pevents	jeffbf
+1matine	ffifcb
crfew	eejebi
-berase	dfffdj
clerase	dfffdj
prelati	ghbebj
-2beach til	cdfffj
-1weekda	eecfdj
-2: weekda	eecfdj
-3bookin : weekda	eecfdj
clingrid	bijfec
-2be rung	jedegb
paction	cijfec
-2only said	eejfbb
-3he only said	eejfbb
+2while we	feefjc
-3hr will text	cececj
+2though $	ehffbi
-2sent ,	fjefbb
pforese	hdidib
+2s counci	jdbebh
-2so say	jcefed
-3, so say	jcefed
ndock	jeffed
-2, probab	jeeddc
-3@d , probab	jeeddc
narm	cfffej
-2said before	gbcegj
-2assist by	fhfeeb
-3comes before the	jdffed
-2# is	cchdcj
-2probat of	fdffcj
-3a probat of	fdffcj
-2there from	efeecj
ndrivin	djhfec
-1market	bebbhh
-2if the	gbidfc
+2and only	bdecii
clfeelin	beceji
-3toss the coin	gdcjbb
-2evenin but	bcgfeh
-3any evenin but	bcgfeh
-3will phone me	jeefed
+bslow	beefjh
pdesk	hbdffh
clelect	bjcedj
-3, they ring	jeeedc
-2then a	dffdcj
-baunt	ieeebh
+1instan	hbfhgb
bsin span past	dfffjb
rxdenied by past	jeffcb
-3manage positi by	efffjc
+1mail	bdgfhj
clus	giggcb
-3liked to say	beffgf
+1someon	jdffec
-3career fair on	eeffjc
-btiming	efbjdj
-3, # to	jeccec
rxact ago past	dbeeei
+2at all	cedfej
-2office shut	defedj
+2, pass	jcgedc
-2passpo copy	ejcfed
-3to say by	bgefdh
+1shift	ddbibi
-2# till	dbiebd
-3, # till	dbiebd
pcpc	bgeefj
-2for about	jefedc
clcathed	ffedej
-2holida until	cdfffj
+2, usuall	jeeedd
npasswo	edeffj
nfitnes	effjdd
nfeel	fbjddf
-bthistl	cfijcb
-3trial shift by	djefed
-3a letter on	bedfhh
-3the meetin on	ecfjeb
cldealt	jecbgh
nidenti	hfeebi
-brange	degedj
pcentur	chjffc
-blabora	ffffbj
+2until @d	ffejcc
-bintro	ddjfee
clintro	ddjfee
ntarget	fcejbh
-3are made on	dfejff
-bgrape	eedeej
clgrape	eedeej
-2final on	dejebe
-3semi final on	dejebe
clcorres	idcecj
-3outcom by the	bjffed
crdown	cdjifd
-2, effect	deeecj
-2counci votes	cffbdj
+2, baker	cffbdj
-3: counci votes	cffbdj
-3your inbox on	jbbdbh
-bcats	bfifdi
-2room from	fecfej
-2got til	ejefeb
-2happen before	bdffej
-bamong	effedj
-2do before	bjffee
-2floor manage	ddbfie
-3for floor manage	ddbfie
pbeatin	ddjeef
ntroubl	iejdeb
ppost	gjbceh
nwishin	cfefjf
cldepend	jeefed
pperth	hhhbdf
+2n you	jdefed
ptim	hjffbd
-2apolog for	bfeffg
+bvettin	dgbefj
+2, well	ccbbfj
-2open :	idiecb
-bregula	geddej
nrestor	ffffjb
ppatrol	hjbecf
-2^ betwee	edbdei
-2mine from	eeeecj
-2store by	jfffeb
-3the store by	jfffeb
-3offers at the	decedj
plove	idhbeg
+2they gave	bdeehf
nosterl	cfffej
-3bring it on	dcjffe
ntash	deeefj
+2i mean	gddeib
-2commit met	ffffjb
-3been change from	efdejc
nfern	cjeeeg
+2: is	bjgffe
-2tells us	jeedee
-2indica of	deefjb
-3earlie indica of	deefjb
-2yours :	jdcfed
-2your profil	idcdbj
pcollie	eegjec
+1ring	dbffdj
crtbd	efeejd
-baoife	bfgggh
-bvery	fdjeed
+2go by	dbdffi
-3will , on	febech
-2man on	hfefhb
-2honest by	cjffed
-2ooo till	cdfffj
-2, second	bejbdd
-2's decidi	jfffeb
-3she apolog for	bfffdi
-2off is	bjcfef
-3, i have	bdjffe
pheya	hdfdcj
-3's choosi on	dffbej
flpost	edhcjf
+2and his	ceebbj
-1waitin	cdiebi
-2bishop on	beiccg
-3the bishop on	beiccg
-2clock of	hbeegc
-3the clock of	hbeegc
-2phone all	dfeecj
+2: nothin	dfeecj
-3your phone all	dfeecj
nworst	effdej
nnina	effdej
-2emaile in	jffded
-3are emaile in	jffded
-3shortl takes place	dfbjec
-3to know within	ejffcc
pagency	cddegj
-3the remind of	feeejc
-2outcom :	jeecee
clsatisf	efcffj
-2is been	beddif
-3it is been	beddif
-3and it is	dgbbjf
-3i said ,	jfefcb
-3the panel in	djbebg
crvalley	cjffeg
-3extend it to	ejdeec
crsorted	fbjedg
-2the field	cecbig
-3of the field	cecbig
+2becaus after	ieffeb
-2colleg on	cejfec
-2warm until	iiffeb
nsemina	dejedg
-2conclu from	ffffjb
-3not conclu from	ffffjb
+bjoinin	iedejb
+bsometh	cejcfh
pbuilde	bcffij
-2coin on	jedddc
-3a coin on	jedddc
-3back until the	cffdfj
phydrog	fffjdc
-3decide before the	hcfebh
-2takes place	bbhhbe
+2, grab	ehfeeb
pimmuni	djfeee
phave	fgfhbg
-bevenso	cjdfeg
+2: sorry	beeehg
-3need , in	biefcf
-2recrui in	efedjb
npatio	jgefed
-bmisery	cbdfij
phighes	hbfddj
+2meetin .	cfbjdf
-2conclu within	jeffed
-3me to keep	bbjfdf
-2reques until	cjffeb
rxdenied in no	dffedj
-btimed	ejbddj
cltimed	ejbddj
ncape	ceffej
+bconcre	fedeej
-1nlt	bjfffe
-2may take	jbffdd
+2we call	jeeddb
-3longer than the	ejddbe
-2would put	cedejd
-2email before	cjfeec
-3again from the	dfeedj
-3says it is	jefefb
-3the list by	djedcc
-3stretc it to	cjefdb
nfootba	dbefhj
-3with the team	ccejde
pgdansk	deffej
clverifi	jchegb
-bquota	dffeje
pellery	ffdfjd
nmeasur	jdhece
-3the interv in	ffcfjb
-2note of	cdefcj
cltoecap	efjffc
ptiles	ffjffb
-2argue for	edfjeb
-2board decide	bffjfb
-3the board decide	bffjfb
-3the offer from	ffffjb
-1never	bdeeje
-2is never	bdeeje
-3it is never	bdeeje
-2his messag	cfffjd
-3then his messag	cfffjd
-2second meetin	efeddj
-3a second meetin	efeddj
-3had said by	bdffje
-3over on the	fcjdec
-1closur	gfdcbj
-2commun :	jedecc
crwindow	heffjb
-2have holida	cfeeej
-3i have holida	cfeeej
+bundert	hefjeb
crundert	hefjeb
-3accept up to	fjfffb
nping	fjhebe
pfunder	ceffej
-3to oslo on	eccfej
-2them :	iicebf
nken	dfeeej
-2you kno	jfeedd
-3let you kno	jfeedd
+2lunch ?	dejfdc
-2docume of	ffffjb
-3your docume of	ffffjb
clabara	ddjeef
+2be better	ddjfee
crc	ceeffj
+2, later	bjeebg
-3it , within	bjffee
-2repo by	fjffeb
pmatchi	hddfjd
+2and shadow	dejfeb
-2be within	djfffb
+2and we	cfjbbh
pbigger	jfffec
-3say so within	cjffec
-2: whethe	deceej
+2is needed	deceej
-3do : whethe	deceej
-2will ring	cbjdgf
-bavalan	bcjech
+2from @d	bdjecd
-2talk till	eeefdj
clmedic	egddej
ptearoo	gejedd
-bgolden	eefeej
clgolden	eefeej
pquay	iefdbj
+1better	dejfec
-3no , the	cdcfjc
+balong	gddfcj
rxdenied on ahead	efhgfb
-3from @d ,	cdjfbh
-3flies to la	cfecdj
-bsim	ebjeic
puphols	jffdfd
-3we would talk	ifedfb
cllabora	ffgfbj
prenske	effedj
-2saints ,	jedfec
-3all saints ,	jedfec
-2mine 's	bciedf
+2, zoom	eebfcj
+1inviti	efefjb
+2inviti you	efefjb
-1picker	cfffdj
-2her choice	jffded
-2emaile ,	jeeeec
-3and emaile ,	jeeeec
palongs	dfffdj
crhandle	degedj
-3your interv was	efbfcj
pboaten	hggfeb
nequipm	fejfec
ppull	cgffjd
+2and everyb	gecgbe
nmilk	jheedc
puntied	eefedj
+2, the	egbggd
pcompul	jdieeb
-2would start	ceefej
-3these before the	jgefeb
-3lesson 's on	eejedc
-3probat would be	eeffcj
-2vacanc is	ceffej
-3this vacanc is	ceffej
crreopen	beffgj
-3then , on	jfdedd
-1five	ddcedj
-2hq ,	bcidcf
-3at hq ,	bcidcf
-3tell them within	bjfffe
-bimmigr	efeeej
climmigr	efeeej
-3, then by	dbffjc
clregret	bchbhj
-2writes on	jeefed
ntaught	efffjc
-2choice by	jeffbb
-bbolton	fdffdj
-2here is	jeefeb
-2to it	gdeejb
-bfirm	fhbfbj
nstores	cfeefj
-1hours	gcedbj
-bnovel	effjdd
-3smoke by the	dbffei
nshred	eeffjd
ppoetry	djffee
-3normal takes us	jcfffc
+2, probat	efeecj
proofer	ggiebe
-3@s , by	fhfeeb
-2promis within	bdeejc
+2: made	bdeejc
-3their promis within	bdeejc
-2grandk ,	djdece
-3@d grandk ,	djdece
naction	ccjfei
-2fetche until	ebfffj
-3be fetche until	ebfffj
-2bookin by	cjefec
pwardro	fhbfcj
-bcscs	cghfjb
-2he said	ddebif
clbeginn	dedejf
+2whatev they	jcffee
nhealth	bdiddj
-2end :	jecfdd
-2guess is	jedfec
-3she will know	jeefed
nheadse	jfffdd
-3a barist this	efefcj
pliam	ceffej
-3tells me on	cdeeej
-2visit on	beidfd
+2to an	jefeed
ppace	gdhebi
-brumor	dfeeej
clrumor	dfeeej
nrumors	dfeeej
-3back to her	cdefej
+2, lucky	eebfej
-3the conver on	eejfdb
-bframe	bjffhd
clframe	bjffhd
-2page by	igfeeb
nlapse	egffjb
crobserv	djefef
-1kept	ddgebj
-2^ free	dddecj
-3to the yard	dejfec
+2, double	ejbefc
nsmells	dgdeej
-3for you inside	jbfffe
-3phones you by	jbffee
-1ratifi	bfdbgi
-3addres by the	jcffec
-3taken up by	fhffib
-2sendin it	bidfcg
-3up , and	jdffec
-2i call	jbbfce
-2more people	dfcbih
-3me this by	bjffee
-2posts at	hffcbg
-3approv posts at	hffcbg
-2be commun	jfffdd
-bkim	defdgj
-3she tells me	cdeeej
nrestar	jebdic
-2record ,	djefdb
-2talk of	ffcfjd
-3your talk of	ffcfjd
nsaludo	jefddf
-3agm on the	hdhdbd
+2from this	ejffcb
pz83	jhffeb
clscored	jdfffd
+bposts	ddejjc
+2, fourte	jeeebg
+2they were	hefejb
-3try again on	dfjfec
-bcork	fffjbe
-3by @d :	ebjeed
pvic	gefejb
-2they need	idfbbf
-2are shut	dedfej
-3we are shut	dedfej
-bhadley	dfffdj
clhadley	dfffdj
ptired	eeejee
-3i can do	ddjfeb
pflying	gcbegj
+2the kurato	befehi
-3well : on	befehi
-3you get told	jfefdc
+2i sack	ceeedj
crbye	gjedcf
-1car	eeecdj
-3teleph call the	jffeec
+2has to	fecejd
+2before my	bdfffj
psea	gbjdbj
-3@d leave until	cefefj
crcuppa	fffbfj
+2, mrs	bhddje
-1target	fjcdcb
-2, target	fjcdcb
clair	jhefeb
-3conclu our delibe	ffebei
-2planti before	bdffdj
-3no planti before	bdffdj
pwow	debjei
ptruck	bdffhi
-2conver on	ceibeg
cllaid	djefgb
+2, xmas	bheedh
clcork	dhiibc
rxanswer from past	efeejc
-2recrui :	jefecc
-2decisi comes	bfgigj
-2rotati is	fbfffj
psunny	dfffdj
pyuki	dfgeje
palarme	jfffec
clmusici	cffjfe
-3interv is the	efjfeb
-3office closes on	ceffej
clprogre	bfifjd
-3will call me	cfdecj
+bacadem	jfefec
cracadem	jfefec
nfounda	jehbcf
pcheque	dfedej
+2who was	eeffjd
-3said to me	eeffjd
-1compan	djcdbh
-3they settle it	jeeeee
-btourin	ffcefj
crlive	bgjeci
-2it went	eddejb
-3been moved to	bfgfdj
-3be finish by	hhffeb
-1md	bcfbif
-2our delibe	ffebei
prepres	jfefed
cltheirs	fibbjf
+2she sits	jfefeb
-3fiscal year ends	cffeej
-3is due back	ejeffb
-3coming out in	jefffb
crflood	cjefdh
-2jean thinks	dedfjb
-brisk	cjffff
ntotal	ccfjei
-3he is got	jdfeec
-3to be done	jffcfc
-bparade	ifeeib
-3it up by	ecfeej
-3availa in the	fdjffc
-2bar on	ffefjc
-3the bar on	ffefjc
-3since been told	jfffcc
nturkey	dfeeej
-2goes off	cjefdc
-bpush	ejfffd
crhe	iebheg
crtalkin	bediig
-3our databa for	eeffdj
ptall	jbgfef
-3invite back in	dfjfbc
-2rather say	jeeedc
-3would rather say	jeeedc
+2the forema	ieiedb
-3is back ,	jeefec
crmin	cefeej
-bfee	cfffej
-bcounty	jefegc
-2resche to	hdjedb
-3been resche to	hdjedb
+2, does	dfgejc
-3last interv on	eefebi
pelect	gjefcc
-2@d of	jfecdd
-2show up	edjfeb
-braft	jfdeef
-1anybod	bedejd
-2choosi anybod	bedejd
-3is choosi anybod	bedejd
-2side from	ffffbj
-3half term 's	efedej
-bcouple	defffj
+1retrea	ceddej
-2benede :	ceddej
+2retrea ,	ceddej
-3sister benede :	ceddej
-3text me before	cjfffd
-2fella said	jfefdb
nhiring	eedhjc
payesha	ddbgij
clcollap	efeejd
-3, of the	gbcdbi
nforfei	ejffed
non	bidgfh
-2, commit	bdcgcj
-3@d , commit	bdcgcj
plibera	dffjfd
nkept	beehdj
-2mentio the	efefjb
-3i mentio the	efefjb
boago	bcebif
bsago day past	bcebif
+2, forms	bijecb
claviati	ffffbj
-2sheet within	bcfffj
-2begin at	cbjfee
-2slippe to	hdebbh
-3be made on	iedbce
-bfemi	ffeejd
+2any time	edjfdb
nhelmet	jidfeb
clivs	efeeej
-btacho	ejfffc
cltacho	ejfffc
-bvicar	icgdbj
-2will by	jcfffe
pouting	deeefj
-3works shuts for	defddj
-3planne for the	bfhffe
-btomás	efedej
+byuki	efedej
cltomás	efedej
-2farm on	becffj
-1clarit	jfdebf
nhospic	cfeffj
-3: tell him	jdfdib
+2for site	ffbfjd
+2so school	edefej
-3the job by	jcffee
-2was your	fecfjc
-3how was your	fecfjc
+bmallor	efeejd
clfarmer	beeejg
+1nina	efedcj
+2nina :	efedcj
-3number before the	ejeffc
-3said give him	jcffec
+2after we	gdfdbg
-1store	beffdj
-2the store	beffdj
+1brusse	ejcfec
+2brusse time	ejcfec
-3farewe is the	cedfej
+2out of	idbedi
-3so over the	dffcej
-3you a restfu	dedfcj
-3at gate #	fdbffj
+2but now	cfffjc
+2week we	dedfcj
-3with us in	cjdfdf
+1due	decejd
+2due to	decejd
clfund	jbffdh
-2both within	bjfffd
-2ombuds within	bgffef
-3the ombuds within	bgffef
rxaside - past	edfbie
-2night but	bcffei
-3any night but	bcffei
+bnina	fjddde
-3now , by	cjfffd
-3it votes on	cffjeb
crlosers	jefebg
-2are closed	dffeej
-2moving on	dedeej
pgossip	jfcecg
-bpavel	jfeeee
-2inform you	ifffgb
-3people are in	dffddj
+2, regret	ffffjb
ntherew	effjde
+bexams	efefdj
-3he is free	cejfeb
pmullin	feeeje
+2while i	egiedb
+2invent ,	cecdcj
clbeg	edffej
-3then a text	cfefjd
+bsolvei	jfefce
crallows	ddfffj
-bcommon	jdcfeh
+2that follow	fedjdb
crvessel	jhcfec
+2my collea	jbefib
-3, phone calls	jfefec
-1until	hhcebc
-3deal was by	edffjc
+2appare $	hdcfbg
-2say until	ejeffc
-3the result within	cbffhh
narreci	gdjffd
nazul	gdjffd
-3booked for the	bdcegj
pdenise	hebfdj
panyone	jbedic
-1right	iffdhb
nonsite	jfefbg
+2after interv	ddddjb
-2boss ,	cibdjb
-bvacant	eefedj
clvacant	eefedj
+2betwee nine	fibfdc
clprices	fecffj
-3they have till	jbfdeg
nsafety	jgffcd
-2no at	fccdbi
-3your traine from	efeecj
clburial	fffbfj
-3will decide ,	jfeecd
-3told me in	jbcedg
-1bridgi	dfeedj
-2hangov bridgi	dfeedj
-3, hangov bridgi	dfeedj
-2due before	cbfffj
-2been given	jbcebg
-2shifts run	efefcj
-3we promis for	efffjb
-3by text on	jfffec
crsummer	bfefgj
paoife	efehjc
nbutton	djgfdd
-3me by the	hfbbfb
+2she talks	fdcbbi
-3phone on the	jfddfd
pprofes	gcbgjf
+bscript	jfebjb
ntide	ffdfdj
pthanke	eejfed
pbarge	efjeed
nsurgeo	efjffc
-2happen on	icjceb
-bplanni	bigddh
-bjabs	bieeie
+1otherw	ejefed
pclashe	iejfeb
-3is erased on	eedfdj
-3down togeth on	cfejee
penter	ejfffc
-2my list	jfffeb
psounds	bfjfeg
crabove	beffii
-3: result on	jfffeb
-2test in	ejcfee
-3move it to	dejdec
clbrusse	ddjfef
-2office closed	eeffcj
-3vote on the	fdbghc
nconsta	efdeje
crsealed	eebfjg
npaperw	cbdeji
-3delete on the	dedeej
-3let us know	hceebi
-3course starts in	dcfffj
-3free till the	edeefj
pcommut	hejefb
-3visit 's on	dejffc
-3be here by	effebi
-1strike	fdccbj
-2read ,	cfejdc
-3we read ,	cfejdc
-2recept by	cgeebh
-1ceo	cfbefj
psehr	bjedej
crpostin	bidehg
-3away day on	bfgddj
-1how	decegj
+btogeth	cjhfdd
+2and you	dbhhbg
parena	egcfej
clluc	fffdjd
-3be out on	jddddd
-2our choice	ffeejb
-3make our choice	ffeejb
clguests	bjceej
-2agent on	bdcehj
-3place during the	dffjfc
-2signs off	ebfbej
+bdespit	cfefej
-3are you about	bdhfbg
-3trial , starti	ffjffb
-2call either	jfcedd
-3a call either	jfcedd
-3been shortl by	jefeed
poga	hdefcj
-2wrote the	efffjc
-3i wrote the	efffjc
-2^ commen	cfefej
cldevelo	befgfj
-2comes ashore	ceeeej
-3man comes ashore	ceeeej
-2seen on	echgeb
nwake	jecege
+bschedu	gjbffd
+2was my	dfffbj
-3should hear back	jfffdc
+2which way	jeffce
frrefuse	hdbjhb
-2holida from	effecj
crgradua	deffdj
-bhacker	ejfffc
-2go up	icbdbi
-3have these by	cjffed
+2period and	febejc
-3they vote in	edfbei
nlearne	bcifdj
-2title by	cjfefc
-btoy	ffjece
-bnuremb	ffjece
clnuremb	ffjece
clbad	eeeejd
nrival	jeffdd
nupside	djffgc
-2promis in	heefjb
-brefuse	ijfddb
-2us ,	fchbgb
-3study all of	dfejce
+2the job	eecfjb
pwander	jcgffe
crbe	diceej
crkeen	cjdfjc
-3people within the	cbffjc
+2, @p	dfffjb
pcarava	jfcedg
+bworkin	ffdedj
-brenews	eedejf
-3it may take	jbffdd
+2whethe @d	djffeb
pheatwa	eedefj
-2ring before	jceeec
-3barrac office within	deffjc
-2of those	cjeedb
-3end of those	cjeedb
+bfolder	dcjfeg
-3went make that	djdecd
-3it goes on	fdjedb
+2, hence	becdhi
+2and wish	eedeje
noursel	ebcdjj
pusing	efjfed
-1porter	bfefdj
pcomput	ggheeb
-2birthd for	bcbegi
-3happy birthd for	bcbegi
-3day 's the	gcfbbg
-2be down	cedfdj
-3will be down	cedfdj
ptube	fjfffb
ptablet	efeebj
pmeal	bibdii
-2answer not	beffjc
-2ran over	ffedjd
-3interv ran over	ffedjd
-3would be by	jbffdf
-2on shift	effebj
-3is on shift	effebj
pdollar	ffffjb
sidate-owner	dfcejf
-2kicks off	ceffej
-3season kicks off	ceffej
-3second visit on	ffcfjc
ndeploy	ecfffj
nsomeda	bfffjf
ppettif	degjfd
-3show reopen in	eedfej
clscheme	gbdigf
-3him before the	jdefeb
-3sign up by	bdfeei
-2and by	hbcbgf
+2than a	efffcj
-3have a no	efffcj
-bheadin	dfffdj
pclarit	ejfffc
-3is inform by	jeffec
+1finish	bjbfcg
+2, gaffer	cfffdj
pkinder	fgfifb
-2at all	ceffcj
nanimal	eeefdj
-2how does	cejfcg
-3's from the	ffjfeb
-3help for the	dfdedj
clcrane	fcjhee
-3the strike on	bffdfj
+1sous	dedfjc
+2sous :	dedfjc
-3sits down on	ffeidb
crprinci	jddcid
nconclu	idgbjb
ppopped	jibfdd
-3a human within	jeffec
clweldin	eedgdj
-2sick until	defeej
crlights	jfefed
-bbiro	fedfej
clpo	cbjedi
+busuall	jeeecg
clhank	jideeb
clfrank	jideeb
-3run until the	dddjdc
-btries	jeefde
+blocal	jffeec
-2hiring manage	dfefbj
-3the hiring manage	dfefbj
pupcomi	deeeej
+2, like	gchdib
-3sit before the	dffedj
+2chat with	ffcfjd
-bjoan	ehfdcj
+2s and	jeedgb
+1haha	cddeej
pmick	jdffef
clpropos	jbigdc
-3we are in	bffefj
-2you twice	ffefjb
-2long :	ibdedg
-bneedfu	jdfffd
-2runs out	efeecj
-3offer runs out	efeecj
+2, sign	ccgcdj
nknock	jffffb
-2team until	eidejb
-3payrol team until	eidejb
pmyster	jeeffd
-bitems	ecdejh
-2says within	jdffdc
+bintern	giceib
-1delibe	dfcjce
-3regist before the	behghi
-bplayin	efefdj
-3lookin at it	bedheh
+bbadger	eeefdj
-2# before	dgbfch
-2chat ,	diffdb
-2teachi opens	dddedj
clborder	jcfffd
-2wife said	efffjb
-3's wife said	efffjb
-2notice beyond	fbffib
-3withou notice beyond	fbffib
-2vote in	ecbjde
+2and could	beidei
crcloses	hfcdbj
-2bleep test	fejfdc
-3the bleep test	fejfdc
-3is at the	gbcbch
-2the owner	bdjdic
-3my mail from	ffffjb
-2you that	ieffbh
-3i wait ,	jdefed
-3going to hear	bfffcj
-2shift was	dfbfgh
-3trial shift was	dfbfgh
+2s here	dfffbj
nfood	dfgejc
-brequis	ffffbj
-2takes till	gcebej
-2anothe on	fdbjdd
-3is anothe on	fdbjdd
-3, please read	jfdedb
-3by post within	dbffej
-bsquad	eegjdc
-2feedba due	jffecd
-2off me	jfefed
-1printe	jdcbdf
-bdissol	defefj
-2unders by	cjffed
-3the unders by	cjffed
+2, fine	hbdech
clfaster	jfdfbf
-1learne	ffffjb
-2we learne	ffffjb
-bcable	jbffeg
nfridge	jfffed
-bdealt	iecbgi
clrefuse	ejedgd
-3secret by the	jbfffd
-3check on the	cebejg
clfairly	jeefhb
-3have told you	bffffh
-2wanted it	ccfcdj
-3board meets the	jedccd
pstaffr	djcfcj
+bdrill	bdgfhg
-1appren	gfeebj
-2himsel on	jfdeed
cltruro	eedeej
psooner	hdjdhb
-1him	giehbc
napplec	ffjffb
-2comes down	jededd
+1here	edjbcf
nrgds	jbhfef
+2sharp .	eejfec
+2, unluck	jeeede
-ballott	jffdde
+bstaffe	ecgedj
nhair	ifefhb
-2^ expire	chbfbh
clalign	dfeeej
-3that was due	ecffjd
siimmediate	ejgdcd
-2regist for	edefej
-3the regist for	edefej
nagnes	bedjcj
clalloca	jhfeec
+2say .	hhbfed
ptundra	fddffj
-3somewh in the	cejdfb
pmock	efjgdd
clconsor	gjfeec
-2nothin in	jeffeb
peviden	ejffbf
ndiscus	jibeeb
-3yet , but	jeffeb
-2step on	hjbfeb
-3next step on	hjbfeb
+2, these	bdffje
njuly	bjdfjc
-3cancel , and	dfdfjb
ni	jbdghf
nchef	jbjdfc
-3them at the	idgeeb
clprod	gjdffc
+2and gives	cffdej
-3tells you on	jdeffd
-beducat	fcjdff
-2the md	bddbif
-2reques on	ffffjb
-3i told you	eebedj
+2, rings	hcbjcb
pcoache	fcffej
clalongs	dfefje
-3land on the	hebccj
-2table until	djfffb
-2replie inside	jcfffc
-3and you have	bgeeei
-3they appoin on	gedbib
-2is out	jedecd
-3bob said the	eeeeib
-1flew	deeejc
-3or no ,	cjdfed
-3answer comes by	jbfffe
-bpiet	cgfeej
-bbleep	egjfec
clbleep	egjfec
-2had on	efffjb
-3whoeve told you	bfffjd
-2write inside	jeffec
-2slot before	jecffd
-3a slot before	jecffd
preel	jdfffd
-3list pinned up	efffjb
+bthings	bffffj
clpen	eeffdj
presit	eceffj
+bcutoff	ijdfeb
+1invite	eeefjc
cllicens	cgbgif
rbaside away	fdebdh
pcried	ffejdd
-3they need about	jffedc
+2for two	ccjfcf
nxo	fhjdbd
clshowin	edjdfe
-3me in for	cejegb
pthorne	diefib
rxact until ahead	jcbfed
-3everyb by the	jdfffd
nexist	debfjg
-3for interv on	jdfdbd
+2for his	bdffig
clinques	jfbfeg
-3my inbox by	djfffd
-2write on	dccdgj
+1should	hdhbfc
-3, the bank	efbide
-2need :	jeefec
-bexpres	djfffd
clexpres	djfffd
-3could you do	ddhfbh
crorderi	ddfffj
plogic	jcefdg
-3, @d or	eejfed
+2that this	fidfib
+bnomine	jffffb
crdocume	gejece
+2someti ,	eeeecj
crbus	bhhfeg
pbadges	dijfcd
clplayin	efefdj
-2, which	jeedec
-3@d , which	jeedec
cleats	gfdfcj
-3will do on	jddddd
-3survey closes on	ebfffj
prosa	gegjeb
-1m	bbjfcf
-2a m	bbjfcf
-3oral interv on	eejfdd
ndrawin	bjiefe
-2anythi into	dfeecj
-3read anythi into	dfeecj
+bheld	ciiegb
-bcompli	djifeb
cronline	cjjfcd
clsummar	dfffjd
ppricey	gdfcej
clconsta	deffej
-2had been	deffjc
-3it had been	deffjc
-bpasted	eeefdj
-2contra ends	cefeej
-3's out until	defeej
+2to bring	ihdebg
+2: offer	jdefdb
pprecio	jdffee
crheadac	cecejh
ncongre	jffedd
-3presen it on	fdjfec
rxdenied from no	gdbghb
-3calend invite for	fbjffe
-2start is	eedffj
-3, sorry ,	jcdffb
-2my cv	defjed
-2accept for	fjfffb
-3for accept for	fjfffb
-3for the chat	efdejd
-3you around on	dejffd
+2, final	jbfefb
pbay	dhifgb
-3is yours until	fjffeb
-bup	cbifgh
nvalley	djffbh
-2fishin til	defeej
pnumeri	jhedeb
-bfellin	cffffj
clfellin	cffffj
-3begin in the	fecdej
-3settle it by	jcffee
clcleane	edjfcg
-bme	fjicfb
pltd	jdffee
-3and tell us	fidcbb
-3i leave on	eedeej
rbact bare-request	bggdbf
-2who on	jfffec
nweathe	bjdbhi
+bheat	cjffeg
nunderg	cggfjc
pslid	fjdfed
clfranki	ffffjb
-3postin closes on	ecfffj
-2mail ,	fhbeed
-3wants it by	cjfffe
+2the board	gbdehe
-3tell you the	jeefed
-3saw # more	ffeejc
+2that would	cjhfeb
pchores	jedeef
clcreate	dfefjd
-3: as of	ffffbj
-3it for the	jeccbg
-bguild	jcffff
-3shall , on	jeefed
nguild	ddefjf
-bcoat	bbefji
clpays	jfcdch
nthistl	fejfec
+1four	bedfhh
+1an	bjgfec
-2and back	deefej
-2give them	fbeche
crfound	dccejh
+bnorth	fbieeh
pbasica	hefjeb
npam	ffcfej
pmining	jiefeb
pfirer	jiefeb
nsouven	jiefeb
-3dates before the	ejcedb
-2heard nothin	jffeeb
-3have heard nothin	jffeeb
-3essays until the	hdegeb
crside	jgfefb
+2s $	jfdecd
-2their decisi	jeffed
clnovel	fffjdd
phangar	eedfej
-3can decide by	cdffjd
-3now given me	jeefce
+2please ?	ejdfec
nbundle	fjefed
pcardif	jgeedd
clmarrie	cffefj
-bowed	dfffjd
nstubbo	cdfffj
-3trial day on	ffefjb
+bon	hhbebi
nbasis	bcjfdj
pgoslin	ffffjb
+2, arrivi	ffjdfb
-2list publis	ceefjd
+2the railwa	eecfje
-3please reply within	cjfffc
psplitt	feejfc
nhazard	ffffbj
-2mornin :	cbifci
-3me signed by	djffed
-3applic hear by	jdffde
-3our meetin on	ffffjb
-2people inside	cdfeej
-3tell people inside	cdfeej
-2can talk	hegeeb
-2check takes	dcedej
+bapprec	efeedj
-2other ,	jccfed
-3boss is back	cffeej
+2to call	dbfcej
+2, rang	deffjc
-3to people within	jcfffd
nsails	ieccdj
creating	eeefdj
-1had	hbcdgc
pflips	dfffej
crchance	ddeegj
-3comes back within	jdffec
+2budget ,	efeecj
+bscored	jefffc
clsmalle	dfefej
-2retrea until	dcfffj
-3piraeu on the	bdhedh
+bpendin	jeeegd
-3pushes your packet	eeeecj
+brough	hdefjb
pnina	gjdece
-3a slot by	jdbfed
-2ten ,	cccfej
-3asked : decide	cfefcj
clyears	jbefdh
-2till the	dcbgeh
pguaran	dfdfgj
pparisa	ffjeed
phighga	ffjeed
prabbit	ffjeed
norchar	bejfdh
-3signed someon else	dfffjb
-1archiv	cjceec
pplaste	iffehb
pnotify	ibbdhi
-2apolog :	dfeejc
-3my apolog :	dfeejc
-3well , by	jcfffe
-3have given me	djefcc
-3final word on	jeeede
-bawaits	djfffe
clawaits	djfffe
pmaybes	idjfeb
cllectur	eijcde
-3your interv by	beffjf
clstu	ibbjeg
-3is booked for	jdbbci
-2radio on	jfdcdf
-2start after	fdffcj
+2, factor	dfdeej
-3new year is	dfdeej
-3verdic before the	cdffdj
-2hall ,	bcgfch
pswedis	jefefd
pc1	jefefd
crsupper	jdcege
+1plus	cbcdje
-3number , before	cjeffd
+blasts	bfhefj
-3betwee @t and	beifeg
-3free in the	fejffb
cloption	bijffb
psmoke	gdfddj
-3copy back within	djffec
-3that is over	eefecj
clmarch	ffffcj
-3waits more than	cefeej
+bcondit	ffffjb
-1attend	hbceej
-3round # is	eejffb
crvoid	ejefcf
-badmini	cceejh
+2do i	igefdb
pnod	jbceci
-2certif within	bgffjc
-1refusa	ffefjb
-2employ within	djffec
-3presen employ within	djffec
nbuying	hdjddf
pnaidoo	cfffje
clafford	bhhedh
+2after tea	cejfec
+2, self	hbffeh
-3yes before the	bjfffe
-3last girl on	eecjcd
nlupe	jfeede
crtrust	fdcfej
crlaptop	jffffb
-3that thing about	cfeejc
crvolcan	ffffjb
+2, last	fgddjc
pdrill	eejeef
-2needed before	bjffeg
clmajor	ddjbei
-1trains	bceeii
phelper	ffbffj
ndither	dehddj
+2and somebo	fedjdc
rxaside by past	cefejd
crskippe	gcgcdj
+2which of	ghefbd
clhard	fbcehi
-bpair	jegece
-2there until	djeeed
-3ship leaves on	febdej
nassign	efefdj
pgoose	defefj
-2unders on	fbcejb
+1owing	bfdfhi
+2owing to	bfdfhi
pkeeps	ddgjfe
ploves	ffecej
-3fellow at the	heieeb
-2interv you	dejfdc
-3to interv you	dejfdc
+2a verdic	jeffdd
-2call of	efffjc
-2are from	efjcce
-3my desk from	ffffbj
+2and stay	efceej
-2messag before	jdefec
players	dfjfhb
-3to choose on	efffjc
-3vacati on the	cfeffj
-2an update	jfeffc
clst	iejecc
-3get my call	jfeedd
-3, decisi on	jeefdd
ponward	dfefej
+1maximu	jefffc
crcongra	jgdfbg
-2last :	jehedb
-2us from	debeie
-2ticket ,	ddeedj
+2to pay	ddeedj
-3parkin ticket ,	ddeedj
+2, gave	cdcejd
-bdeferr	jfeffc
nstack	effedj
-2about it	ceebdj
nouts	dfffjd
npretty	defffj
-2nothin since	ffffjb
-3heard nothin since	ffffjb
-bdrafte	hfffib
-2signed on	dccjfc
crshell	feffcj
crare	hfhbjb
-2nine till	fehebh
-3appoin board on	dfdjfb
-2done within	biffcf
-3concer on the	ceefej
+2, regard	jcfded
-bnetwor	beeegj
-2txt you	jeefeb
nunlock	djffcf
+2the post	djffbg
ppoets	ddfffj
pyeats	ddfffj
-2knives on	ecifbh
-3and knives on	ecifbh
-3are from the	efjdec
nequal	fejffc
-2triall on	befcih
poslo	fegejb
-bcustom	ecgdej
-3note the date	efffcj
-3video call on	feidbf
nloud	jdffbh
nabrazo	jideeb
prel	fbfejg
pbot	jdcfge
-3on it by	hffdcb
psold	jeeede
-2return it	cjefec
crceo	dfjedf
-1um	djfecb
nhook	eeffjc
+1statin	bjfffe
pdome	jcfffe
-2, any	edbffj
+bsafe	dcdejf
pseaman	ihbfef
-3too , and	jdefdd
npaying	jfefbg
-3your availa for	efifeb
-3: decisi 's	jededd
-2bailif :	ejcfdc
-3former bailif :	ejcfdc
crclue	bffffj
-1bakery	bdfeie
-2the bakery	bdfeie
clgot	hheebf
-3meets again on	iedjbb
-2review in	bffjbh
-3will know on	feecbh
-2them till	fcedjd
-blicens	chbgif
+bmd	ccfjfi
-bclips	hjbfed
-3certif by the	djffed
rxanswer before past	efffjc
-2given till	beffdj
-3been given till	beffdj
-3offer stands for	fjefeb
-1resolv	cffjfc
-2counci resolv	cffjfc
-3the counci resolv	cffjfc
-3for me in	ghcfbe
pherd	begffi
+2from then	cdffdj
-3she said :	cdffdj
clgut	geeecj
-2our mail	jeefec
crillust	ffefjc
pglass	jjedcc
-2court all	dfeeej
-3in court all	dfeeej
-3a deadli on	fjdfec
-bpiraeu	cegfdj
clpiraeu	cegfdj
-3had been told	bfffgg
clfact	dffeje
+1how	giefeb
-bwarsaw	efedej
-bprefec	jdffee
clprefec	jdffee
-2you both	jdfeed
-3ring you both	jdfeed
pdiffic	ffffjb
cldry	hdjeec
+2two of	idfbdi
pworth	fibfdi
-2now told	eeefib
-2done by	ddcjgd
-3call in the	jffeed
-2you this	efefcj
-3for you this	efefcj
crinspec	jcdejc
+2, attach	efffjb
-ban	cbjfhg
ndissol	efeejd
clought	gfbeig
+2, sleep	eecfej
-2lunch hour	efbfgh
pquarre	gefddj
piv	bihfde
pkestre	jcefeg
nrounds	cjeehe
-3you have the	hccbci
-2rector signs	ibfife
pcivil	jeefbg
-2out before	jddfbe
-3which ends on	hbecdg
pmessed	eegecj
nf	gejfec
-2you within	iddcfb
pupfron	jeeffd
-3to know in	djffdb
-3ngozi till the	fefdej
-2theirs on	deecjf
-1flight	cffdej
-2a flight	cffdej
-3has a flight	cffdej
-2grape harves	eddddj
-3the grape harves	eddddj
-3does not on	jfeedc
-2settle on	hedbee
+bbase	fejfde
photlin	ffefcj
+bvia	jffffb
nfully	effedj
crfella	jefffc
+ballott	ffffbj
-3new budget in	ffefcj
-2team within	jefffc
-3button disapp on	djccbe
+2about our	jfdfgb
-2holida in	efefcj
pfloors	dedfjf
pgateho	dgefdj
perror	gdjcic
pqa	jeheec
-3you @d ,	dddfdj
-2nurse from	ffffbj
+2at five	jdffec
-1azores	eeddcj
-2the azores	eeddcj
-3for the azores	eeddcj
psang	gejffb
+2throug our	bggffh
pflood	eeffej
pachien	jffffb
-bkurz	dffeej
ndrily	eeffjc
nmainla	ffjfcd
+2everyo is	cecedj
-3one works ,	cecedj
-2postin closes	ddfedj
-2exerci on	cifebf
pbarn	ejeedg
pchippy	edjebh
cldrawn	bcdjgh
-2it be	ibbede
-3please , within	cjfffe
+2to object	iceheb
-3the follow by	ejefed
npretze	ffdfdj
-3all done in	jeffed
+2and opens	feeddj
ppupill	bjefgf
pevent	jefffc
-2text within	jcffed
-3meets in the	bebhei
clmaxima	jffede
+2that we	gfcdjc
clmissus	hghfbf
-3full benefi after	fcffdj
-bfoyer	gjeffb
clfoyer	gjeffb
+2you want	hcdebg
-3two interv ,	eegejb
nsits	bgdehi
-1others	bfbicg
+2, panel	fgfdbh
clweeken	ffcfej
-3of your interv	fcjfdd
+2for some	efdedj
-2them back	biefdf
-3pencil in the	jebbjb
-1headco	ffffjb
-2the headco	ffffjb
pmonsie	fjhfcb
-2surger shut	deeedj
-3and said the	jdffee
-2you after	dcjebe
-bpolar	fjefed
crtable	hdbfje
p's	iidibc
+2be conven	ebjfff
crdaught	befifi
+2that there	dfefjb
pbowler	dfgdej
+2, theirs	idcehb
nstall	cfecgj
pewa	feefjd
-2the direct	fbehee
psheets	cgfjdf
-3ring me on	jdffeb
nautoma	jdcdff
-2and from	dfeejc
-3, and from	dfeejc
clnamely	jcffbi
-2^ withdr	cfefjc
clfemi	bfjeid
phot	jeefed
-3distri office ,	bdhedh
+2about your	cjbegd
-3say someth by	fbffdi
-b:	hcjggb
-3the lodge on	ejbecg
pdrough	ffffjb
pthus	bdffhj
-3you at the	ccjbhf
-2result the	dfebdj
-bnorth	dfffje
+2on accoun	jdedcf
-3the answer by	jcfffe
+bshake	efeeje
-2probab not	ffffcj
nblog	jedddh
-btasted	feefjd
bsin day past	dddjee
-3in before the	ejffec
+2the pettin	ffffbj
-2panel huddle	gedhcb
-3the panel huddle	gedhcb
phugo	efjfec
-3birthd 's the	cfefej
-3write to me	jdffee
+2s tastin	ffffjb
-3the office till	cjfdce
-3the letter in	bffdej
pgrante	hdjdec
crallott	egffbj
pi	jgdegc
pmairi	bfhffi
-2only until	ebfdei
-2visa the	efeedj
-3the visa the	efeedj
crglasgo	hfffib
-2teleph you	jffefc
-3be settle before	cfffej
rxact on past	cddecj
-bscales	cjcfhe
+2no new	beeffi
-3down the yard	ecjfed
-3availa grid by	ejffec
+bshare	ghefib
-2questi :	ejcecb
-1group	ceefjc
clmakati	fjfffc
+2to your	jdcffc
+bsaddle	hjefcd
-2slots betwee	fcjffd
crnorth	ebjffh
-2period 's	defefj
-3notice period 's	defefj
-3letter within the	jeffdd
-2no reply	efffjc
-3hence no reply	efffjc
-3with them by	djfffd
ndental	jfefdd
+2n if	dfjeeb
nfainte	jebehd
nsell	ebjfdh
-3calls you on	jddfed
+2, wrong	eebegj
-2contac betwee	ifefhb
ndrives	efffjc
-2files all	gfeieb
-3reads files all	gfeieb
-2time since	ffffbj
pdisabl	jdefef
clcoat	hdffjb
nrecoun	ceffjf
nyour	fejdbi
pfeared	gjcffd
-2forwar from	eedfjc
-3brough forwar from	eedfjc
-2offer of	fcffjc
-bsharon	cjfffe
+2, van	cecfej
-3the decisi on	hccebi
-2to follow	jcefdf
nrita	efffjd
-2here :	hbcdbh
-bspeaki	hefeib
clpieces	dgffbj
ncottag	diehhb
pclaire	jefffc
nlegall	ffffbj
-2says in	cjffeb
-3lady says in	cjffeb
-2role for	eeffjb
clringer	heedbi
cryears	feeeej
crtyped	dffedj
+bcatchi	ffffjc
+bindefi	bfefhi
-3the traine from	fffebj
-bautoma	bceeji
+1given	bjcdib
nsurger	egjffb
+2, il	bffffj
-bscratc	hebcie
pperfec	bgjfdg
-2until after	deffej
psun	jfcffe
+2to learn	eccdcj
negg	ffefjc
-1presen	hegbbi
-3deputy by the	djfecb
-bdowage	ffjffb
cldowage	ffjffb
-3off huntin till	deffej
-1gap	eejfec
-2a gap	eejfec
rbanswer want-to-see-you	jdffec
+2at any	heffbi
pcull	jfeefd
-2the table	ibcddi
+2, traini	dejedc
-3back yes by	ejfffc
-2posted by	jcffcd
ptent	fedfej
clvis	feffcj
+2which days	ejffec
psong	diifeb
+bcopyin	jcffdg
-3with you in	hejbeb
-1cleane	efeebj
-2other cleane	efeebj
-3two other cleane	efeebj
psites	hifffb
crhun	jefffd
nsparro	cjffef
-2# you	jeefed
pgrades	bieffh
clseed	fecffj
pfiscal	djdeff
-bbrough	beefjg
-2to count	ibffbh
proyal	jeefbg
-2^ posted	ffffbj
nwaited	bddeji
+2hun ,	jcffec
-2@d was	efffcj
-3questi in the	ejcffd
clcastle	fdefje
-2it out	gbbeic
+2in one	cffejc
-2news on	jedecf
pdom	efejfd
pnails	jdbfeh
-bpardon	gjffeb
psmiled	ibefbj
bsnot-before lower-bound no	fcbfeg
nlips	jfecef
-2hire from	efefcj
-3callin you on	hecebf
pdeep	cjefhd
pnuala	ceffej
-3you come the	cfjfff
-1seven	icbebg
-2at seven	icbebg
pherewi	djgffd
clok	gbdhhf
-2joinin date	eedeej
pfridge	jffcdg
+2, worst	fibgeb
crnegati	jfffcd
pcape	idecdj
clfence	jefffd
nsmash	egfjfb
njunior	jedeee
+2it goes	ibfeeh
-2lagos on	eebfgi
-1pass	iehffb
-breqs	ffffcj
-2be settle	jffdec
crshippe	efffjc
ahead0	bdcbij
-2pass by	cjeffd
-2they say	hbbbfe
rxanswer for past	efffjb
-1job	hbdbeg
-3rota meetin 's	jebebe
-2wed and	dejdcc
-3see wed and	dejdcc
-3tell him by	chefbh
+1told	cfffjd
+2told you	cfffjd
pbrigad	jcdehd
+2if its	jceffd
-2hall by	giefeb
-2first one	ceceje
-3him on the	gbfedf
+1needs	ddhejb
cllent	jeffed
pharm	jffffb
naubert	gfcedj
pconsis	dhjffb
+1again	cjhcgb
+2s recrui	ffeejb
poisín	effedj
pgranda	cibfei
-3you handed in	ffefjb
ppermaf	bjcdig
-2waitin since	fffejc
-3you would be	cfhfjb
ndeck	jffffb
pwarsaw	deefje
nsinead	bddeji
-3diary , the	bfbfjg
crwear	bjifed
+2were his	ibeffc
+2in either	jfdfec
+bowing	eedfjd
nrenewe	dhbeje
-3it me by	jcfffe
-1loadin	ceeeej
-2's loadin	ceeeej
-3jura 's loadin	ceeeej
-3the plan :	bdjcdh
-bhub	effedj
-2called by	cbffif
+bdelete	bgeehh
-3name before the	jefefc
nprojec	fihefb
-2@d so	jeeffd
-3mailed : forget	bffdjd
-3two chapte by	djfefc
-2no of	ffffjb
+2we let	jdfdgd
+2defini $	jeffdd
-2editor flies	eeeecj
-3the editor flies	eeeecj
-3me they told	jfefdc
-3to reach me	ebefej
-3opens again on	efedej
-2^ exactl	djfedc
-3, have til	cjeffc
-2phone ,	edieib
-2be discus	dfffjc
-3not be discus	dfffjc
-3and reopen on	deffej
pgoods	fjefde
-2it the	chifeb
-3settle by the	dbffcj
clfriday	ejeedf
pchoosi	ijgbbc
-2driver from	ffffbj
pplate	ifieeb
nfoot	ffccjg
-2year is	bedjee
-3my refere by	ecffjc
crthird	cdghbi
nstick	jeefdg
pjava	ebjfgf
-2mail said	bccfgj
-2over before	ejdfed
+bfounda	jffedd
pread	fgfjeb
-2given until	cgfibf
clapplyi	dcdfjh
+2week .	dcdeej
+2in leeds	dejecg
-2resubm by	cjfffd
+2the minist	jeeegc
-2does ,	ddbfej
-3make a decisi	effejc
clno	idbdgj
-2dad says	cefejb
-3my dad says	cefejb
-2after servic	jeefec
-3itself begins on	eeefej
-3so call it	jfefcd
clhandli	fhjfeb
-2ingrid by	cjfeec
-3to ingrid by	cjfeec
-2back after	eefecj
-2all by	fifedb
clsarah	jfefce
pstuck	ehchjb
pglassw	jfiddb
-bdust	ffedej
psubsta	jffdfd
-3gate # ,	ffjffb
-3it over until	hiebeb
-1na	hdefib
-2teleph within	jeffec
-3a medica within	ccffej
-2went quiet	ffffjb
-3manage went quiet	ffffjb
+1read	efefjc
+2read @d	efefjc
-3where it says	efefjc
-2writin sample	efejfb
nbitter	jcfedh
-2round in	gbcdch
nyer	ffcfej
pdermot	efffjc
-2doubt the	hbfebg
-3of doubt the	hbfebg
-3public on the	jebfee
-3he told me	efffjc
clguide	eejfdf
-3, and within	jcfffe
rbact they-will-decide	ieebfc
prd	dfjdci
-3have your answer	jeefee
-3have it in	jdffed
-2list from	dfefjc
-3off till the	defffj
pshowed	fhhffb
+bsack	dfefej
-3the last interv	dfdjcd
-3date will be	ddfffj
nmistak	gdddej
-2enquir of	ffffjc
-3my office by	jbfffc
-3, so before	jdffec
protter	fgffbi
-3, live for	ejefeb
-2think the	effejc
-3you think the	effejc
-2keeps saying	bfeffg
ptunde	bhjfee
-3fixed for the	ieiecb
nbadges	jebebi
nokay	hededj
-2can :	icbcdh
nmailed	ghebic
-bcolleg	iihddb
-3of me on	jeefed
-2stands for	ejefec
nupshot	jeefee
crpinky	efefdj
platin	cejfff
-2lodge on	ejbeef
crweeken	cjfffe
-1mum	bcjfdg
pfindin	cejfjb
+bpensio	fefeej
nclass	fhjcdd
-3are publis on	jffedc
ncollar	dfieib
nlabour	jeffde
-3not hear by	ebffgf
-bpayabl	ejfefd
clpayabl	ejfefd
nrunner	bjeebj
-3it goes out	fbffgg
-3your mail from	ffffbj
-2aiming for	iffgcb
-3are aiming for	iffgcb
+2in anothe	gfdefb
-3line and the	gfdefb
-2be one	jeefeb
-2term of	iceegb
-2your result	jfffed
-2the accoun	cfejdd
-bgrid	ifcddj
-3our word by	jefede
crskelet	dfffdj
+2s paper	jdcfce
+2at url	bgcedh
-2rehear from	ffefcj
+2whethe or	jeffed
crlovely	efffcj
+2a collea	effecj
-1times	ibcdhc
clwave	jbecei
-2ends in	hidebe
-3the unders on	fbceib
-2can begin	ceeffj
-3stoppe as of	ffffjb
-2waitin beyond	ceffdj
-3you waitin beyond	ceffdj
cldr	cjcfid
pupside	bijffb
-3post , from	ffffbj
-3get an answer	begfhj
-3, so :	cdedej
-3get the verdic	cfffej
nmain	edefgj
-3here works til	eefedj
pwhale	gdjffc
+bfind	idcjdd
-bbusy	dfhjfb
+1comma	edbbie
-3parent leave until	edfffj
ptuner	jcefef
crroast	dejceh
-2to start	edefej
crspendi	ffffjc
+bcalifo	jecfef
crcalifo	jecfef
-1stays	jfefee
-2day stays	jfefee
-3decisi day stays	jfefee
-1cert	djbfec
-2email me	djcfec
-2candid in	jbefbh
nhappie	djffee
-3every applic inside	cdffdj
-3resurf on the	cdjfdd
+bbuses	eeefdj
-3leavin on the	bebejf
nfancie	cffeej
prough	iejfeb
-2suits by	djdffe
njet	ecfffj
-bbrewma	eeefej
clbrewma	eeefej
pbeer	eeefej
-2texted within	jdffec
+2now @d	dffejd
+2for hr	jeeffb
crsites	ffffjc
+2, best	jfeffc
-2arguin stops	jddfed
-3the arguin stops	jddfed
+bshouti	eddfgj
paudio	dfjdci
+2instea $	gdbfdh
phangs	dhefcj
+bcostum	jffeee
nmetrol	jffffc
-3come out before	jedffc
crmilkin	fejfed
-3with you inside	jcfffe
-2record before	ejffec
+2we ought	ifffbc
+2, wind	defjec
clsquad	eegjcd
crland	ffdfej
-3offers meetin is	ccbjee
-2slides by	bghfie
-2day in	beieef
-2clerk on	fbjfge
-2applic close	cfffej
pfisher	eefeej
-3from hull on	dfeedj
ndubai	efffjc
-3the answer ,	ceefej
-2plans by	biffib
-2collec until	ecfffj
+2has an	bdbdhi
-3teachi assist on	jfdcdd
-3us before the	eicebf
-3timeta : nothin	efedej
-1chats	dfdeej
crsearch	eeffdj
-3no older than	ddffej
pnudgin	gbcifh
+2, scan	djffec
+2, callba	bicjdb
+2but you	cbhidf
-3our offer by	cegfhj
pwe	hcfjbg
-2were interv	efdfjb
crto	bjefge
+bis	ieebjd
-2detail by	ejffed
nrhys	ffefcj
Y	fjdddc
+bfurnis	cjffib
siinvites-questions	hbebff
-2starti after	eeffdj
ngoose	heffib
pspouse	efeeej
crsuits	ddjbgf
-2link by	djefeb
-2email the	jffeec
njoburg	efeejd
nlady	gddjfd
-2first falls	dededj
+2, licenc	dededj
npiet	eeifib
+2still stands	iddehb
pmechan	gdhcbj
+1fish	jecdcd
nfunny	hffidb
-2us anothe	jefffc
-3give us anothe	jefffc
+bcricke	jecfdh
-2fish ,	bdhfdh
prail	dcjfeg
-3for your call	cfefjd
-3term begins on	eddfej
+bsilenc	geddje
-3finish it within	bjfffe
nr	jffeed
+breject	dfffjd
-2to #	ffffjc
-3# to #	ffffjc
-2himsel ,	geddbg
palarm	heeebj
nchasin	efefjd
-2met you	ffffjb
-1syncin	bfcdih
-3manage expect :	cffeej
pcloser	deffje
-3the shortl by	hbfejc
-3with you by	hbddgf
-3for him on	eejfec
psnow	iebjcf
-3outcom during the	jffedd
-3@d , by	ccfeej
-bcompen	beejci
clcompen	beejci
-2closed till	dcefej
-bfleet	cefffj
+2with forty	ffdfjd
-3group assess on	ffdfjd
-2depot by	gjffbb
-3the depot by	gjffbb
+1whoeve	fdbdbj
-2signed until	ejffec
-3to her on	fjbeic
-1take	bfhebh
nenjoyi	efefej
+bdental	eegfjc
-1after	fifegb
-2ill on	ffdfjc
ncarve	eejfdf
-3hear nothin by	jcffec
-3not come before	cfffej
-3is someti in	bfjcbg
-3signed consen by	ejffec
-3be commun by	ejfecd
-bdeclan	ffffcj
+2, u	deeccj
ntasted	efffjc
-2this office	jceecf
-bhousek	beiedj
-blicenc	ehedjd
-2it comes	jdfeed
+bsherry	jffeee
-3galler reopen on	cfeeej
clscoop	efeeej
+2in place	gfjcdd
clpartic	fdfejd
cltreasu	ihcheb
+2is imposs	bffffi
pcause	fjffdd
-2his is	ieeebe
-3, his is	ieeebe
nshake	hfbedj
-bdrinki	cfffje
cldrinki	cfffje
+2, upstai	dbdfdj
pfinlan	iiefeb
prollin	eijfcc
-2there before	ejffec
+2, closin	gededj
ncorpor	jeifcb
-3of addres by	djfeec
pplanti	eeffjd
-2, lights	dfecdj
+2, sound	dfecdj
-3@d , lights	dfecdj
-2, outcom	jfffdd
-bimmers	cdjedh
pbarkin	jgeedd
pannoun	dibhch
pgloria	jfcffe
-3is away till	dcfefj
-3others on the	dedfjf
-3text me by	cjffec
-2starti in	ffefcj
ptomasz	cejfhc
-3the job on	ifffgb
-2traini is	cdjeed
-bcomma	geeecj
-1ground	bdidhh
-3the phone ,	geffib
-3a call before	cdefdj
-2advert in	cfcedj
-3's given me	bfjffc
-2url by	djffec
-2debrie 's	cebfcj
+1above	dfefjc
+2above and	dfefjc
-3have crosse out	dfefjc
clcampai	feeedj
-2to hear	dddbgg
-3how is your	fejfdc
+bonward	jfffed
-3own hand by	djfffc
-2result in	eeeccj
-3others are in	dfeeej
nlisted	geffjb
pgoa	fffedj
+2is free	dejfbf
-3or anothe by	jdffed
nm	gbdjjc
-2till after	efffcj
+2tops .	jdffee
-2intake in	efffbj
-2's arrive	efeecj
-3profes 's arrive	efeecj
-2is away	dfeeej
crreturn	jgbcgd
-2we talk	decfej
-3the quiz by	cjfffe
-3lambin 's till	defdej
-1positi	jfdbde
-2length before	feefjc
-3at length before	feefjc
nweeks	efffcj
presort	cfffej
creye	gfeddj
-2text before	ifffeb
-2chair ,	fcbdej
-2yay nay	ihdfeb
+bpaperw	djfcdh
+2are the	dgefjb
nbay	hdbfig
-bretest	eeeefj
clretest	eeeefj
-3comes in the	jgfeec
-3test before the	fjcffe
-2have yours	jfefdc
-3will have yours	jfefdc
-bwaiver	ejfffd
-2final word	jeefee
nworrie	iffheb
-bjudged	jfffed
cljudged	jfffed
-2role :	jefecb
rxact from past	fdcddj
+bran	dfjfee
+2to reach	djeeec
+binheri	ffffjc
crspread	ffffjc
crorange	ffffjc
crextern	ffffjb
-2shutdo from	effdcj
pf	defejf
+2and before	bciddi
crquiz	eeefdj
nmins	jeifdb
nsevent	jeefgc
-3's shut on	defedj
+2which aftern	cjffee
pwere	jdbgdh
+bsoft	feeedj
nrandom	eeebij
pdrama	fejcch
-3gran 's till	deffej
-3certif , by	bjffff
crlanded	beejdh
npower	eeddjh
-2iv ,	begedh
-3bank iv ,	begedh
-2leave since	efffjb
-3you by phone	debehg
-2is inside	jcfffd
-bmedia	egifhb
clmedia	egifhb
crgather	ffffjb
+2, dean	cfejdc
-3: commit ranks	cfejdc
-2people :	jdefed
nnursin	defjge
podile	dgifbh
-bpayday	jededf
clpayday	jededf
+2prompt .	ebjfee
+2was @p	bfffcj
-3offer ends on	edefej
+2, how	jcfecd
clofferi	jecfgd
+2as they	cjffee
-bdrawer	edefej
+2being the	jgbdbf
-2two mornin	dcjfde
crscript	jfehdc
-3am free on	bejcfg
-2workin after	bgffci
-1offlin	ejcddg
-2calend by	iebfdd
-1dark	efcfdj
-2's dark	efcfdj
-3studio 's dark	efcfdj
clbest	ihhbfb
-3told you by	hefeib
-3a congre until	eefddj
nprotec	idfejb
pretake	egbffi
+2, meals	eeeedj
-2proces ends	fffcej
-3other proces ends	fffcej
-3phone call on	jfefcd
ninvoic	feeedj
nthursd	jgeffb
+2everyo gets	jedfec
pskate	cdhfje
-1callin	jeeedc
pvouche	djfffe
-3its decisi from	cfffje
-2here for	ddffej
clice	decejg
+2whiche .	jefeed
crtram	biffjc
+bjam	dfeeej
pcooper	bdchih
pchatbo	dhffjb
-bresits	deefej
clresits	deefej
-2nay ,	jcffec
-3or nay ,	jcffec
-bsimula	fejfed
nlogboo	efdfej
nscans	efdfej
clvirtua	deedhj
cljoy	bfffhi
-2advert on	bedefi
+1except	fdifhb
crfeed	ffefjc
+2, mails	defdcj
pgrey	ebefhi
-3know , on	jfefed
clrosa	jegfbg
-3interv forwar to	eejedd
+1salary	fcffdj
+2: he	beeeei
-badmiss	icbjcg
clstable	icjfeb
-3bay # ,	eejfec
+2per the	jeffdb
-3told to allow	jfffbc
cllucy	dfdfgj
-2calls me	ceeeej
-bchance	jefdcf
-3see you after	ecjecd
-2did on	deeecj
-2respon in	jfffec
-3were held on	ffefjc
-3her answer by	jcfffe
-3the latest by	jdfceb
-bschola	efedej
+2the group	efffjc
-2's from	efeedj
-2exerci by	djeffd
-2to everyb	fecfcj
-3last update :	cehfjf
-bspits	jfcedh
-3copy by the	fjffcd
-3last applic on	bffcej
+2too ,	edfebg
-bhereby	eehfbj
pambula	fejeee
-bear	jefcdf
-2your knives	bbgebi
-2the no	gffdjb
-2centre within	djffed
-3and return by	ejfffc
pgymnas	eejeff
-2leaves in	efdedj
closlo	fdicdj
+2and takes	eefejd
-bindica	bfgfjf
-3a compla within	cjfffc
cladding	jedffe
-2hands within	cjffeb
-3due before the	cjffdd
ppair	ejgedd
-2a debrie	dfffjc
clwaits	iiecbd
ngarden	jfedhb
-2delibe on	cffjdd
+1open	dbgfeg
-3, come in	ecdffj
-2the panel	cddeej
-bmissio	geddjd
-2answer 's	jfefec
clsuper	egedjc
clpalm	fedfej
-2works ,	cededj
-3sit down on	hebdch
pciso	hfiffb
-3want me from	efeedj
croverdu	deffej
nmislai	deffej
pbelong	hhffeb
-2coveri since	ffffjb
-3been coveri since	ffffjb
-2over a	efddfj
-2ringin round	jfeeed
crcareta	deffej
+1xx	jeefed
+2xx $	jeefed
+2, agency	ebeejd
nusuall	defhcj
+biqbal	gejfdd
+borderi	ddfffj
-2appoin by	jcfeee
-2old boss	befdie
-3my old boss	befdie
pfund	gjdeee
ndiscre	jefhdd
-2circul naming	eeeejc
-3earlie circul naming	eeeejc
-3the till from	efffcj
-3it fell throug	ffffjb
+2betwee two	jegecd
-bcloud	fffecj
clcloud	fffecj
-3their verdic on	deeejc
nevent	gedhbi
-bgame	djffef
-3suitab examin of	ffefjc
+2has become	dfdejc
-1full	hdcbeg
-2taking place	efjfec
-3are taking place	efjfec
+2now and	ccceij
-2forwar for	ddffej
-3is forwar for	ddffej
pquad	jfgffb
-2saw on	efffjc
-2quick :	jeefec
nresubm	djffgc
-3to revert by	cffdjb
-3@s to the	eecdej
clgame	djefib
prabbi	jegeed
+2: decisi	bfedei
-2filed by	bifech
-3visiti since the	ffffjb
-1occupy	efecej
-2, occupy	efecej
-3applic , occupy	efecej
+2you like	efjfeb
pdeckha	djhffc
pcastle	gddfej
+2or my	ejefec
+2if not	gifffb
-bsixth	jdefee
clsixth	jdefee
-3, that was	ffffjc
ntilbur	effejd
-3, counte from	cfejcd
-breq	eefjib
pintima	ceeffj
-bseaman	ejeffd
-1study	eccfjc
-2case study	eccfjc
-3the case study	eccfjc
+2went .	eedfjd
-2plain :	ebifdc
-3it plain :	ebifdc
pshooti	hbefei
-3and calls me	jfeffc
-3shut from the	ffffcj
-bhangar	biifcg
-3got told the	ifefdb
nload	ejfffd
-2some point	jebbcd
-3at some point	jebbcd
pcues	ecjeff
ntempor	dfeeej
-2, joinin	efcfej
-3be named by	hffedb
+bmat	feffjd
nbrewma	feffjd
nbamber	feffjd
-2fact :	giefeb
-3not know by	fdffbg
clbite	jefffd
+2should be	fieebd
-2but not	beeegf
-3, but not	beeegf
-2her decisi	cfffdj
ndrinks	beeiej
+1system	eejfdc
+2system design	eejfdc
-3you again in	dedffj
rxsuperseded ago past	beefeh
-2emaile by	jdffed
-3be emaile by	jdffed
pears	djeedg
-3when they say	eefdbi
crretent	efefcj
panythi	ehggbf
+2and lasts	efjdec
cljapan	eefefj
-2dm you	jfffed
+2and then	eecbgh
-3have the outcom	cfffbj
-2the decisi	dffejf
-1initia	ddffcj
-2, initia	ddffcj
-2sheet by	ejffec
+1pencil	eeiegb
crwed	feeeej
-2two refere	fhefib
+2whatev happen	fedecj
-2there on	bhcbhf
-3had said the	eeffjb
-3are due by	bdfedi
+2instan at	degebh
-3: decisi in	dfedbj
-3he is pickin	jffcfd
nprint	iffehb
-3holida till the	ddfffj
nlurgy	ffefjd
-2a pint	dejfeb
clde	dedfjg
-3advert runs until	edfeej
-2: back	jcdfcd
-2the advert	cfeddj
-3closin the advert	cfeddj
-2people go	ffedej
-3two people go	ffedej
pquesti	iebgdh
nhurry	beejei
-3ping me by	bjfffe
-2minds up	jffeec
-3their minds up	jffeec
-2one re	ddffcj
+2and last	efjdec
pprod	jdffee
+2they choose	jefedd
-3will be there	jfdeec
-bquery	ffffjb
clp	dhdcje
+2on our	ddffjc
nawful	eeefjf
nverdic	hebhef
+1worst	jedfed
+2worst case	jedfed
crgoods	edffej
-3review applic in	effjeb
crcottag	egejeb
-3for an email	jffeec
-2start date	deefej
-2accoun for	dbfeje
-3not till the	cffeej
-2be seen	ffdfjd
-3to be seen	ffdfjd
pvetera	fedfej
-3is closed from	ffffcj
crbarge	bjffff
-banaest	chefcj
-bshirt	biiffd
-3three candid on	jfeeed
+bsignal	jcdeci
-3the outcom by	fbfdgh
+2but not	jeeefb
cradjour	beddji
-2date by	ibfffe
+2was not	efffjc
ppics	cgdfdj
-3return it within	ejffed
niron	cjffgc
ptreati	efefje
npint	jfdfgd
punvarn	hjeeec
pjab	djeffe
-3spot moves from	cffejc
-2honest the	eddfjc
+2thing was	eddfjc
-3be honest the	eddfjc
-2play ,	cejffd
-3and play ,	cejffd
-3you , and	jefeed
pnorth	ejffee
clboardi	dejfef
-2you forwar	efefjc
-3put you forwar	efefjc
papprai	hececj
-3by teleph on	jdiecc
pconsti	djfffd
-3has time on	eejfed
-1requir	dfffcj
-3you know the	jeefec
+2after three	ffjedc
clyou	icjchc
-3a call on	ddfjce
clabout	dbgfjg
ppoppin	jbgfee
-2counci decide	iffcib
-1seat	gddbeg
+bshifts	iffebh
-2@p then	cffeje
-3origin @p then	cffeje
nbirthd	eeeedj
crpurser	gffbgh
+btransf	bjffic
+2in @d	dcfcbj
+1see	fdefcj
pdeals	dfeffj
+2and contac	gefebi
-2she rang	ffffjc
-bfranch	gjffdc
+bchap	jfefee
-1tea	cdceje
pglazie	dfeffj
-bhot	jeefcg
-2night since	ffffjb
-3every night since	ffffjb
+2what it	heeehb
-3your nod by	djffed
pfifth	gejfdc
pcensus	difbfj
-3email the contra	ddffej
-2by six	hjeebc
-3's decisi within	jfffdd
pfab	icjefb
pgrüezi	gjeeed
-2owner picks	jfeefd
clrescue	fffecj
ncross	idhdgb
+btwice	bfefgi
-3last interv are	ffedej
-2late ,	gddebi
-boptimi	efffjd
cloptimi	efffjd
-3job closes on	eeffej
clweld	djieec
-3will email me	jdeffd
-1myself	eccefj
pdrink	bieejc
-2makes it	jefeed
-3that makes it	jefeed
crlido	djfffe
-2day being	fdcfdj
-2second talk	begeef
-3predec promis you	ffffjb
npredic	cfffje
nreg	ffedfj
-2rings by	jbffee
pdraina	jdfffe
-3talk on the	behecf
nhunt	ccgfhj
-2guaran by	jcfffd
+2the recrui	jcfeec
-3asked for the	behebf
-3come home in	efdfej
-bdeacti	cdgffj
cldeacti	cdgffj
-3appoin take effect	deeeej
clshirt	bihffd
clrestfu	dfefej
-3takes effect on	deeeej
paccra	eeeeej
ngas	bgeefj
-3from us the	cfedej
+2n show	dejeeb
prowing	edfffj
-3off over the	effdej
-blocum	ffefcj
nloop	gejcib
-2form until	ejfffc
nherewi	eefeej
-3pencil in for	befbdh
-3addres for the	ebbeje
-2: interv	bebiee
-1race	cdjdbe
-2we race	cdjdbe
-3@d we race	cdjdbe
pphrase	jefgdc
pinterm	fjfffc
njudge	fjffgb
-bmovers	efgfbi
ptattoo	gbifdg
-2had promis	dfffjc
pwhiteh	fejdef
cladored	efjfee
-3any time before	cchfgj
-1under	gffeib
-2good throug	cjfchb
+bgig	ffffcj
ppaul	jgfcfd
-1ten	bcidch
clvoice	bgfhjc
-3itself is on	ffjefc
-2up at	iddfhb
-bmonsie	beiffh
pgreen	gidibe
-1studio	bchdif
phydrol	eeefej
-3suppos to meet	ffefjc
clthanke	bdghfh
-3hat on the	ebffeh
-3am in till	eecffj
-3, lapses on	cjeede
pweeken	cfhddj
crshouti	fdcffj
crargh	ejfffd
+2, whoeve	edeebi
-busher	efeedj
-3say not before	efffdj
-boverni	jfeefd
clwhispe	jfffbf
+2, pay	jceeee
+2in room	efdebj
-3say , the	eejffc
-3the agenda for	jeceec
-3second interv are	ffcdej
-2format by	cjffed
+2half six	dedfej
pjoined	bhefie
-2locked till	cdfffj
-3's locked till	cdfffj
-3ruling on it	jeefdc
-3says reply by	heffdb
-breacto	efjffc
clreacto	efjffc
crtrue	eiffib
+bfilm	djffee
-3answer us by	jefeeb
-3their feedba on	dfefjd
ninvest	gedfjd
-2last boy	dfedej
-3the last boy	dfedej
-byork	eejffd
clplaced	eefeej
-1nine	ijcdcb
plifts	dfeffj
-3tell everyo within	edffje
cldrawer	edefej
-2part on	jfeefb
-3their format by	cjffed
+2, volunt	dfdddj
-3their cfo on	dddeej
ppreten	bdgihe
pfeast	fedefj
nvalues	gfffjb
-3its appoin on	jffcef
clinsigh	efbfgi
+2to claim	eceeej
-3head office by	jcffec
nseafar	eeefej
-3said give her	jefeec
nscrapp	ffffjc
-3, open till	djdcdd
-2, met	efeejd
-3# , met	efeejd
+1tellin	jeffed
+2tellin you	jeffed
clcateri	cjffee
-3posted on the	icbece
-3will be decide	cffdfj
+2and march	dffjfb
npartie	feeedj
-2budget until	dffdej
-3the budget until	dffdej
pdive	ecjfff
nupstai	efeeej
+2teatim .	ghefdb
-3answer is due	ifffeb
-2branch ,	gdbdch
npopcor	ffgfjc
-btenanc	gjedee
pdriver	dedefj
clconfli	cjffff
pabout	ebfifg
-3route closes in	eeefej
-bgm	hbefei
cldeclan	egffbi
pis	ijgebd
-2stonew firm	efefdj
-3the stonew firm	efefdj
-3: they sail	cfeedj
-3others , the	jddcce
phalal	jeefdf
-3, any aftern	beiedf
ncommas	fiefhb
-3at your profil	fedddj
-2you receiv	cfffjd
crdestro	ecfffj
+bsoul	dfffej
crsoul	dfffej
nvoted	hbcbhi
-1intern	efffjc
+2max by	jdfffd
pmahi	jffdfd
ntangih	jffdfd
cluncond	fdefej
clrosh	effdej
clhashan	effdej
-2select by	jcfefe
-3group exerci ,	cchehb
-3here any day	fdjfdc
-bclosur	effedj
-2esol in	ffefdj
-3for esol in	ffefdj
pstella	dfffjd
clhost	ibefci
bsbefore time-only ahead	jdeegb
psunil	dcjeid
-2gate by	cjfffd
-3the gate by	cjfffd
cleng	bfhehg
+bgarage	ffeeej
-2object is	jdfeec
-3for object is	jdfeec
-3my applic on	ffffjc
-2on one	ddbjfd
nplayin	dfefej
+2, hell	cefffj
-2counte from	cfejcd
clohio	cefffj
-3will pick by	jdffed
-barchit	ejffdf
clarchit	ejffdf
ncarefu	eejffc
pjoyce	efefej
-bdump	effedj
+bglasse	ifffgb
crglasse	ifffgb
crstairs	ifffgb
-2togeth on	bcfjdd
crshould	beiiic
+2to fill	ccfecj
+2please report	edffbj
-2its pick	jfdeed
pshifte	biefhf
nputtin	cdjdei
pwollon	dcifdj
pbunnin	dcifdj
+brig	gfffib
pwaited	hccegj
cladmiss	icbjee
-2vote of	bdccig
pcremat	jdefef
+2i should	ffjddd
-3people are seen	efecej
-bmgrs	bfgehg
-beng	bfgehg
clmgrs	bfgehg
+bcousin	ibffdh
nscript	ffffjc
-3is in by	idfffb
pglacio	effdfj
+1for	feggbd
-3visit , by	jbfffe
pslates	fejfcf
+1hersel	deefjc
+2hersel .	deefjc
-2says decisi	jffeed
-3not accept by	ccfeej
+2we could	fffejc
-3sift : done	ffeejc
-bshoot	djddej
pelf	jeddeg
-3's back in	cjdfee
+2all the	gebfcj
+2call with	efdfjd
pbeen	hbeief
-2they take	jcffed
-3ring you the	jfefdc
-2counti :	dcffdj
ptunnel	jcdfeg
clgrid	dfffdj
passure	jdffef
+2lunch ,	cggibd
nbigger	jdfffe
-2course until	cdfeej
-3a course until	cdfeej
clhannov	efeeej
-2on strike	dedeej
clfaithf	jeffed
+bpostca	jeffee
-3after mass on	hedidb
-2should be	iddfbe
-1lock	cbidcg
-3choose at the	hfeebh
crlibrar	bihege
-2will text	gebech
+2they told	cbecfi
nbrevit	ehffib
-2did :	dcefcj
-2with it	gdeebf
pnorthe	bdeifi
clrush	eeeffj
-3: away until	ddfedj
clestabl	jeefcg
+2and him	dfecej
+2once the	ebcfcj
ngo	cjdcgh
+2itself .	cfdfej
-3she calls me	jefffc
-3your interv to	fejfed
-bcrewin	giehdb
-3settle before the	jefffd
nsteve	hfffbi
-2destru in	bfdfch
-3self destru in	bfdfch
-2servic the	ceeefj
+2@d i	efffjd
+2from everyo	iddebg
-3evenin is on	dedeej
+2to arrang	djdfdd
-3get our decisi	cffejb
plichen	feefdj
crbadge	cgbejh
pwake	dffjfe
+2the word	hdfffb
-3city on the	deidbf
pketchu	djeffe
-3said when :	jeefdd
-2result take	dcecbj
-2# applic	dfffjc
-3i get the	dedbej
ndiffer	dggbgh
+2, she	igbfdc
-bnan	ffefdj
-3away from the	efefdj
-bprescr	fcffej
-3stays up till	ddffdj
+1appare	ffbdeg
plowvel	gcfeej
pplatin	gcfeej
-3the paperw on	eeefdj
-2forema ,	eejfdc
-3the forema ,	eejfdc
-2you here	feffjc
-3yourse on the	jeceib
-2books from	efeecj
-3the books from	efeecj
-2teachi on	ffdbhe
-3two teachi on	ffdbhe
-3and in the	hebcbi
pprobab	ebgehg
rxreview since past	fffbeh
+2, mr	dbjdbh
-3touch by the	djffdb
+1panels	deeeej
-2^ wed	deeeej
+2panels with	deeeej
+brefund	ffffcj
crrefund	ffffcj
-2leave again	dfefej
-3i leave again	dfefej
-3verdic on the	jffeed
-3, and in	gbeceg
-3them , by	cjffff
crstate	cjffff
-2hearin by	jdffed
-bauctio	bejddi
-2suspen for	efffcj
-3is suspen for	efffcj
-3, crew bbq	cedfej
-3an hour on	hdjeec
+2with decisi	jfefed
-2leeds in	bfieed
-3in leeds in	bfieed
-3from us inside	jeffed
pkm	dgdfej
nlake	dehddj
cluni	jbffdh
-3pages , by	cjfffe
-bflower	dejfee
-1supper	efdecj
-2harves supper	efdecj
-2times for	fcjffc
-3my portfo by	gcffjc
-3to choose by	ebffie
-3's with you	jeffdd
-2count on	geedbh
-2^ speak	febedh
-2ended on	cdcbei
-3, @s ,	ddfecj
-3by mail on	jfefdd
+2: ,	dicehb
-bof	efgigb
nlasts	eigebg
+2and regret	ffefjc
pawake	ihdhdb
ppastor	jffdfe
-bhistor	dddehj
-bfully	behdhh
-1thanks	eeefjd
nstamps	jidfeb
-2when :	gbhcdd
plearnt	jdeffe
-2decisi due	jefede
njump	efjfdd
+bdrops	jfefed
-3change by the	ibffch
-3you would hear	ceeecj
-2not before	fcfbdh
nreliab	hecfdj
clchairm	fdgbgh
cltracto	cchegj
+bsync	bdeicj
-3three refere by	ejefde
crartist	fgeejc
psweati	dfeefj
plakshm	ffffcj
+1that	cjfdeh
-3notify you within	jdffed
+bones	dhiebf
-2mail the	jfeefd
-3a mail the	jfeefd
-3office shuts on	djeffc
+2and goes	efcjfc
-2now its	jdfffe
+2was meant	efffjc
-3its determ within	ecfdjb
-3all candid by	jdffee
ndoug	fdbdhi
nsjoerd	fbgfgh
-3they decide on	dffbej
-3not in till	cfffej
-2them inside	jcffed
pballet	deeejg
crprovid	efgcej
-2upload within	jcffde
-3be upload within	jcffde
naberde	efffcj
+2which one	jcffff
ncostum	ffffjc
crvenue	ifffhb
pnicely	jccegg
-2for by	bjfegc
ptank	ffffcj
phandbo	fdefej
-3be patien for	jffecc
-2three by	djfecb
-3all three by	djfecb
clfull	ejggdd
+2, limite	deeffj
+bdrive	ejidcd
+bouter	jheeec
crouter	jheeec
-3withho it before	jbfeee
+bbroke	efffjd
-2be told	gdddbi
nslippe	dfjfbh
-2down :	jedfch
-3start would be	efefej
-2up by	gbdidg
nhide	idecdj
-2be done	iddbhd
-3counci sits the	jdccbf
plocal	jefegc
-2rung on	fecebj
clhill	ffdefj
psatisf	chjcdg
-3are announ on	jfeeed
+2and my	hchdbf
-2market on	bdcehg
-3the market on	bdcehg
nworth	geehib
-3and as of	beddie
crsolid	efffcj
-3me in again	fejffc
-1brusse	dfeeej
-2in brusse	dfeeej
-3is in brusse	dfeeej
cldrives	cfeefj
+1til	jeffdd
nbeats	bdffjh
cljune	cjfefg
clrestru	ffffjc
-bok	bhjhcd
nforce	ffejed
-2second go	fdjffd
-3a second go	fdjffd
+2sharp ,	idffdb
-3confir attend by	ejefed
nrotter	ejfeee
nshirts	fjffec
claposti	ejffee
-2shift 's	bdjedf
-2the applic	deejcd
crstared	edeffj
crtreble	edeffj
njonty	edeffj
-3vote is on	bedjdd
crfloor	ejcedj
+2, sent	cjffed
-3did by the	jeffde
+2and two	jfcfic
-3floris : come	edcfej
+2, ahead	iffegb
-bspecia	eedfjf
-3n sign by	cjfffe
-3it is not	ibdccg
-2say more	fdffjd
-2tower on	gfiedb
-3the tower on	gfiedb
+bdouble	ghbeeh
+2about #	fdjffd
-3interv of the	efifeb
pshephe	gddfdj
-3comes down on	djbfde
nbye	dgfdje
-3now they say	jeffcd
-2rang on	ffffjc
pascens	fdfjdf
pfloode	gbgfei
-2moves before	cfffej
-3nothin moves before	cfffej
-2# times	eedfcj
-3viewed # times	eedfcj
plaurea	dfeefj
nnephew	jeefib
crafraid	eeffdj
+2, web	eeeeej
clmilkin	behfej
-2sift in	cfdjcd
-3first sift in	cfdjcd
pbless	hejedc
+2for mainte	decfdj
clmilan	eedffj
-1vestry	cdcdfj
cleggs	bgfeej
+2and hiring	dfeddj
+2, feedba	hfbdcj
-2steps by	jdfffe
-3next steps by	jdfffe
-3her decisi on	dffccj
-benhanc	ifffgb
+2nite $	cjefee
pscienc	jcfedh
psharma	bfhffh
+2until you	jfffec
npaysli	ddifjc
-3on our call	efefjb
-2duplic by	ejffed
-3in duplic by	ejffed
-3be publis by	jdfffd
nclosur	ffefjc
pexpiry	eeeeej
+2come what	jddcdf
+2suits you	hdbfdi
+2for giving	iecegb
clradiog	ehffib
-2down till	ibfdbf
-2, send	debffi
crye	jefffd
pitself	bghdei
p.	igffbe
+2ahead of	djcefd
pbankin	dgffdj
-3online assess within	djffed
-2the client	ddbgdh
rxaside from past	cdccjd
nsimila	jeffed
nbandma	cgefej
-2now :	jfeedc
-3runs from the	efdjbd
nmicrop	ejgfeb
-3will write by	ddffcj
+bbosun	jdefef
-3and picks on	jfeeed
noverdu	beffgj
-2app by	djeffd
-3the app by	djeffd
-3our reply by	jdffed
+2n will	cfedej
pmbeki	eeddjg
+2about posts	jfffdd
-3interv with us	eeiehb
-2told us	dcccdj
cragent	dfifib
nbeyond	gfdjgc
-2word in	jefeed
-bfund	feffdj
pwives	jcffef
clsez	jffeed
crof	jbgifc
+bcollap	ffeedj
-2filed in	biefee
-3be filed in	biefee
-2lyon on	eejfcd
-1wraps	geeebj
-3down about it	ceebjg
-2with me	fbhcbg
crcourt	hdeejd
crmarked	ibefgf
clravi	deffej
crbird	gjffdc
-3new one by	heffeb
clsyncin	bfdehi
-2, starti	eejedd
-2and after	ceffej
-3, and after	ceffej
+2would have	bccehi
prefrai	jedffe
-2known by	ddfedj
-bprevie	eeefej
clprevie	eeefej
-2gets decide	jffeed
clkiosk	iidfeb
nshow	jchcfe
pviolin	efefjd
+bclaim	edfffj
crclaim	edfffj
nflatma	bfffgi
+2, wants	efefej
-3will choose by	jdfeee
+2s been	efefjc
-3coolin period of	eeffdj
-bcorres	jdffef
pbureau	cgffdj
+1put	ffffbj
clheight	dicfjd
+brector	bffehi
-bjanet	cheeej
-2ooo until	dcfffj
pmay	dbgehi
-2engine for	feffcj
nsoup	ddfcjh
nalas	heefjb
-3since moved to	geebeg
+2at break	jbieec
+1$	ggfcbe
+2$ $	ggfcbe
nnasa	ejfffc
cru	jefffd
-bstarin	efefdj
clstarin	efefdj
-3is on ,	cejfed
-2commis on	efifhb
nsummer	edhddj
+2and tis	dfdjed
pjamal	jeefee
predepl	cffefj
+1remain	ejcffe
-bmock	dfeefj
-1progra	eeffjd
-3e sign within	djfffd
-3ahead of the	hcefbg
-3dated within the	ebddhf
-2read the	efejfc
-3are read the	efejfc
-3be ringin you	jfefde
-3please you come	fjcffe
+bmunici	dffeej
-3was filled in	ffffjb
-2week in	febdie
nimposs	ffjegc
pblock	chefjc
-2vp moved	efbdjd
-3with vp moved	efbdjd
crgraham	eddfgj
-3update for you	bfdeig
-2assess day	eeheib
-2future :	djefed
-3the future :	djefed
+bsites	ffffjc
nsites	ffffjc
nties	ffffjc
-bdataba	eeffdj
cldataba	eeffdj
-3the mail of	dccfgj
crgreen	gbfffh
pfaulkn	dejffd
rxanswer before ahead	fidfbd
crson	jeedhc
-3our call the	jeefed
long	becfhh
-2suit you	fdjffc
-bphysic	eefedj
-3our letter in	jfffec
-3the board meets	gebedh
nporto	efffjc
nmouth	jgdcef
+1soon	jccfbe
-bbookke	cffffj
peating	jcbfei
phalfwa	hebfei
nname	ghcbgf
-2end on	hdcjbc
-1client	cdbggf
crnumera	effejd
-2contra on	ibfdbe
pfires	hhfffb
-bhut	bjfedh
-2pencil for	ebdehh
crdeckha	dffeej
pbooth	jeddid
pbiro	fdffdj
+bstood	hdeejc
crpark	ejfffc
-3be on the	gbgced
nteenag	efffcj
+2is decisi	jfffed
-3how long :	dcdfej
-3to reply within	jdfffd
-2solar ,	fcffdj
-3with solar ,	fcffdj
-1knows	dfecdj
crsound	dehedj
-3is up till	dfffej
-3availa form by	ejfeed
clripper	bedfii
-2was the	dejedf
-2allow me	jdffde
-2out of	eebfei
clplanne	hbddig
-1kitche	ddbfii
-2the kitche	ddbfii
-3in the kitche	ddbfii
ppainle	bghffg
pokayed	efjffd
-2decisi to	jffdee
-3lands on the	iebece
-3shop opens on	efdeej
-2hiring from	ffffcj
-3paused hiring from	ffffcj
+2what i	cjhfcb
-bboot	jfdfee
-bchapel	eejfgc
ptariq	fjeffc
-3graz until the	eefeej
-2throug cvs	efeifb
-2yours in	ejcdce
-3bank detail by	ejffed
nfunder	eeffej
-3list by the	ejeedc
nfiesta	eedejg
crinstit	jfffed
-2an answer	dfbdif
-2hired ,	eieebe
pcallum	bfgfgh
nlanded	ieffhb
pdatase	bifffh
classume	jdgfec
nshoppi	dejfee
-2applic inside	dcffdj
+2, mark	jdcjcc
pcampai	bgeghg
-2to everyo	jfeffc
-2argume by	giffdb
-3they approv suppli	eeddcj
+2to finish	ifebdd
pdrains	jeeffe
-3he had said	efffjc
-3's in lisbon	efdjed
nsticky	jfefbg
-3we are closed	dffeej
cleyes	bffehi
clstated	deffje
-2inbox by	hffebd
-3would keep the	cfjffc
-3which will be	cecffj
-3water till the	edfffj
pswimmi	hdhfhb
-2launch is	efeeej
-3: launch is	efeeej
-2the boss	gjcfdc
crspain	eeefje
-3promis me the	ibdehc
-3, we said	efffjd
+2somebo else	dfffej
-1point	jdbbde
-bashore	gefecj
-3she would text	jfefdd
-1^	igfbdc
-2^ ^	igfbdc
-2shop ,	bdgfei
nbog	jfffde
prugby	fdfdjf
-1usuall	hdffgb
-3you a bell	jeefed
-3they had need	hefdfb
-buse	jfdecg
pemil	ffecej
pgameke	eeffej
crforce	deffjf
nbex	dfffje
-1afford	bheedg
-2are afford	bheedg
-3you are afford	bheedg
-2intima within	jdffed
pnavy	efffdj
+2, height	dfedjc
-3medica passed on	dfedjc
+brow	efffjd
-3said about the	dfffjd
-3doors open at	edeffj
plower	bigfeg
-2the ground	begefj
-2there within	fhffeb
-3choose by the	jefeed
clamsel	dfffjd
cltexted	jdgefd
-3are answer within	ebfeci
pexpert	efjecg
clsubscr	ddeegj
-2monito betwee	efefdj
-3not monito betwee	efefdj
-2and is	ddfieb
crvia	ebgfei
nlord	hbefgg
nemoji	efgfcj
-2be inside	cjfffc
-2memora dated	efffjd
-3your memora dated	efffjd
clchapel	eejfgd
-1renewe	bebehi
-1else	bfefif
nliked	hdbdhg
-3one back by	cjfffe
prashid	jeefgb
crgives	jgeded
pdying	jdhfec
+2the badger	ecdfbi
-2compet by	jeffec
-1submit	deeddj
+bstatut	jcecdi
crchicke	dhefjc
-3pick one :	eejffc
+1il	cjffee
-3's job by	djffec
-3your email dated	ffffjb
-3be paid in	effeej
-2marks on	fffgeb
-3decisi go out	jffedc
-3and before the	jefffc
-2too :	djefcc
-3you too :	djefcc
-2day within	jefecc
-3the day within	jefecc
crrevert	fefjed
nopenin	hcheib
-3wishes for the	cfffej
-bdusk	dfefej
cldusk	dfefej
+2, obviou	jedecd
+2nor @d	bdddhe
+2holida ,	jecfec
prequis	feffdj
rxdenied after no	dhgebg
clfares	bhfeeh
-3on it :	jeefcc
+bimpose	ffffjc
crimpose	ffffjc
crcourte	gfbffj
clhostel	gceeej
-bbday	efefej
clbday	efefej
nconser	iejedc
crchapel	fejfcf
crwasps	fejfcf
+2and its	fgbidd
-bgap	egdfjd
clmain	jffeed
crspoke	beefig
pon	eiifbe
crallow	ejfeee
rxanswer on ahead	gedebf
crsings	hbefei
-2detail within	ejfffc
pfees	fjffed
-2calend for	fejfed
pbarist	dhdfdj
pscenar	jdfeff
crhell	effedj
-3lets say the	cjefed
-3respon before the	defffj
pbatter	jfffec
-3final answer by	dgffje
-2iv by	jdfffd
-3# iv by	jdfffd
claccra	feeedj
-3their mind up	jffedd
+2, recrui	cebhgg
-3go out within	jdffec
pstayin	ejdeci
-2be made	iffbfe
crquorum	efffjc
pbounce	ciefcj
-2two ,	chbeeh
pdelroy	jeefde
+bfourte	iefebh
ptitles	efjede
ntraffi	fcefjf
-3fellow before the	jdfffd
-1every1	ifefgb
+2for invent	eddffj
-2hall on	cdidbh
pscrapp	jegfec
-bslower	jfffed
-2which on	jfefed
-2me and	ceefje
+2from sal	ceefje
-3from me and	ceefje
-3a ring by	ehfefb
-3answer by the	dccdjf
nroads	hgfegb
croduya	fjefdf
-2added the	jcdede
-3, added the	jcdede
-bcannes	deffej
clcannes	deffej
phumour	jffffc
-bartist	deejeh
-3their answer by	jcfffe
pmedic	egdjdf
praffle	fcfefj
-3lad who did	ffefjc
-2office reopen	jeefec
+2whethe i	bhcdif
clcarvin	gbifeg
+2, swears	jdefed
-2paper by	ddfedj
-3on paper by	ddfedj
+2, sees	idbccg
clbathro	bghffg
-3on @d and	fbeceh
prailwa	cegffj
-3the depart on	ddjfdf
clgdpr	bgfffh
+2the positi	efffjc
nactuar	edeejf
pmarine	jcfeeg
cralarm	gfffjb
-bfourte	ffdeej
clfourte	ffdeej
-3a slot on	jehcdc
-2, posted	ebcdie
clstroke	jdbfdi
phull	ibficf
+2before first	gdjfec
crcoat	feefej
nsyllab	efejdf
+bfewer	efefdj
-3leavin the compan	dfeedj
-3the word by	cjffee
crrailwa	efdfje
-bau	jeffed
crhurry	efffdj
-2funera on	eccfjh
pswan	ffffjc
-3it is out	jfefec
pbothy	deeejh
clwaiver	ejgfec
-2receiv to	eefejc
+2are opened	eefejc
-3servic receiv to	eefejc
crharves	jfffed
crcampus	eeffej
-3to do before	cjfffe
-2visit happen	ffefjc
-3site visit happen	ffefjc
-2is signed	fefcbi
-3list is signed	fefcbi
-2in under	ecffjd
rbdenied under-review	heeidb
-2in leeds	ffffbj
-3on it for	jcdfef
-2findin on	ceebgj
crnairob	dfeffj
-1falls	iddebg
-2and decide	jffeed
-3with the owner	ceifhb
-3would start in	efeeej
+2, stampe	cjfffd
+2needs to	feefjb
phearin	eebhfh
-1aside	hebedh
clfully	behdhg
+2to sit	djdfee
crsums	deefgj
-1ready	edcfjg
nredepl	ffdfjd
+2for me	bieddh
-3, yes ,	dcdhgj
clcouple	jcccgi
nsilent	dgffjd
-3drawn up on	jdeceg
pcatere	jgdfeb
crclappe	ffedej
pmalik	ffedej
nclap	ffedej
pride	jdgfce
clstock	gfddej
+2, also	jfcffc
+2to transl	ejffed
pvisual	jfeffd
-3touch before the	cfffgj
-3do it before	eicfeb
-bextra	jfefdf
pbraga	hffjbd
-2the refusa	ffefjc
-bauntie	jeeffe
pburnt	fffieb
-2from him	jededc
-2raised for	cefeej
-3be raised for	cefeej
-bpupill	ieeheb
crstood	ieefbh
-2on from	dehebi
crinstan	hcehib
phitch	jefffc
crinside	fffejc
-2others on	jfcdcf
-2on board	efjffc
nlacked	ffefjd
+2, tea	fddddj
+2, then	gdbfgc
njoiner	efdeje
-3's partne vote	gfedbg
-3is mine from	feefdj
+2, strike	efeedj
nbacken	ffffjc
+2, salary	cffjec
-btelegr	ejfffd
nspread	egjdgc
crschedu	efefdj
ntowel	cfgfjd
-2comple by	ibecci
clworry	hddfcj
pcharmi	fjeede
-2letter dated	jeeffc
pseasic	ejefee
-2twenty minute	edjfdc
-2tell before	jffedc
-3u will know	jfffed
pmoin	ifbedh
-2^ well	eeefjc
-1folk	eebibg
-bslide	bfffhg
-3can do the	jefdcd
-2final decisi	jffeed
-bpcc	hdefdj
clpcc	hdefdj
-2^ email	icbfch
-2health by	ejeffe
pspam	djffch
-2not put	ceffgj
-1dive	dfeeej
-2others dive	dfeeej
-3the others dive	dfeeej
+2on princi	hfebef
clinside	jgedfc
-2probat for	edffej
-2, nor	bddegg
-3they choose on	jeeeed
-3, i say	jfffdd
rbact could-you	gfbcgd
nages	jddfdg
penjoya	geifhb
pmarta	gefecj
+2you shall	jeffed
nhives	bfieid
-3your interv of	febfdi
-3so before the	jdffec
nloaf	efffdj
+2you asked	edffje
-2did great	cefejc
-3you did great	cefejc
-3and answer by	jcfffe
-2get till	djffed
-3i get till	djffed
-2myself the	feefcj
-3has a confer	efedej
+2from his	jfffec
-2cards by	jcfffd
-3tachog cards by	jcfffd
phoneym	gffcdj
+2has change	fejfcc
phavin	dgefej
pweigh	dgefej
-2call ,	jdgfdc
-3teleph you the	jfffdd
-2office from	ffffdj
-3the office from	ffffdj
crsooner	jhbede
napplyi	iieefb
clr	ifecbi
-3after our chat	ffefjc
-2lol ,	feefib
-3would be in	ceecej
-2ops ,	beiedh
-3to ops ,	beiedh
-3partne voted on	dfefjc
-3contra by courie	cdefej
-bgramma	gfefib
clcoo	jffffc
rxaside within past	cbdcgg
-3and i get	ejffec
-2every first	cecffj
+2, renewa	eedfej
nquay	ejfceg
-2i mean	edbdgg
-2shut over	eeeefj
pwendy	fbhefh
panneke	hccdfj
-bgarage	ijefcb
pconcou	jfddeg
-3follow up on	cebegh
+2, budget	bcjedh
crbuildi	heefjc
-3to him by	eceffj
-3my passpo by	cjffee
-2a messag	jeefed
-2are choosi	ffecib
pwoods	gedfcj
-2expect any	efefdj
-3we expect any	efefdj
-2, shortl	dfebhh
-3applic closed on	eeffcj
-2head ,	bfgfhh
pbrand	efffcj
ptannoy	jfffed
-bpurser	ghhbde
-2weddin until	ecfffj
-3a weddin until	ecfffj
-3for @s ,	edifhb
-3at the nurser	fedfjc
-3will know the	jffeed
nlack	fjccfg
panne	debfii
-bgaps	biefeh
ppartic	jicicc
clbridgi	effedj
+2myself .	gcdejd
nfinanc	fjdddh
pish	efefej
-bcold	degedj
-1cousin	effdcj
-2my cousin	effdcj
-3, my cousin	effdcj
-2thanks ,	bddfhe
-1harbou	deefdj
-2the harbou	deefdj
ntransc	bdhfgh
pwinner	iceedj
ndairy	ffefjd
+1gate	ffcffj
+2gate #	ffcffj
ptrumpe	jeeffd
crnail	dfjffd
cldrugs	efdfje
-brestor	hecfej
-3tell me within	cjfffe
-3more before the	gbffeh
-2your contra	dcdfje
clbath	dhejed
ppasty	idbffh
pgel	idbffh
-2first rehear	eeefej
-3choice on the	jfddec
-2trip on	dbidei
+2in the	gbefde
+bkevin	ceefjg
crkevin	ceefjg
+boslo	bfheei
-2availa by	ejfffd
ngroups	ibfffg
nscienc	edfefj
clroll	eejfdf
-bstunt	fjfffc
clstunt	fjfffc
+2she lets	jeeedc
-2guess was	efffcj
-3my guess was	efffcj
pchangi	heceje
-bantarc	efefej
clantarc	efefej
-1handov	defeej
-2's handov	defeej
-3hm 's handov	defeej
-3says by the	jdffee
+2, actual	cfehjf
-3up after the	jfddcd
+bsittin	dgfedj
-3commit on the	deceej
-3contra talks are	efeeej
-3@d , heard	eeffje
-3email before the	jefffd
-1meetup	eedfej
-3advert closes on	ejffed
-3was @p and	deeejc
+2max $	ghefeb
nmiles	feffjd
-bglassh	eeefej
-2certif on	fegfbj
-3clerk 's off	defffj
panselm	eeeeje
-2the appoin	cffigb
-2not till	hfedbe
+2s your	gccfej
-2view on	jffdec
-3her view on	jffdec
-1carava	eeefej
-2the carava	eeefej
-3into the carava	eeefej
-2is cancel	cebffh
-2hear ,	gddebh
clglasse	jfffec
-3do a call	edjffe
-2which in	hbefge
+2so nobody	djefbg
-3push it by	ejefed
-3, ask me	deefcj
phip	jdfffe
-3your mail of	efffjc
+breplyi	bgffei
-3my word for	hffeib
-2accoun by	igeebd
-2vacati until	defefj
-3on vacati until	defefj
pashgro	eehfjc
+2, client	cgedjc
-2kno by	djeffe
-3me kno by	djeffe
-3, , on	fjcffd
-2off the	hfebdf
claside	gbghbh
-3firm answer by	ieffeb
-3who retire in	efefdj
clpicker	iedecj
-2post begins	eeefej
clresurf	beieci
pkung	ehffib
phei	ehffib
pchoy	ehffib
npolice	ghdecj
-3, tell her	igfecb
+2, subjec	eeefdj
-3@d or in	cffffj
cltenanc	hjedee
-1gang	jdcccf
nended	gbfgeg
-2will have	beeedi
-3you will have	beeedi
-2flying home	dfefej
-3's flying home	dfefej
-3number , by	cjffed
-3see you again	efgfib
-2the @d	begdfg
+2, old	cedeej
crhighli	ffefjd
-3on it within	eiffeb
-2ones on	jdcbcg
pplaced	bdchii
nabdul	ffffjc
-3was receiv on	ffcfjd
-3scaffo 's off	cfffej
-3lodge it before	djeffe
-2link expire	eidfhb
+1gran	efeedj
+2gran 's	efeedj
-3rent , the	efeedj
-3is reques by	ejfffc
-2everyb the	jfeefd
pposter	jgdfce
-3our reply in	jfffdd
nbunty	hdbfgh
rbaside past-event	effcib
-3the link before	ejeffd
-3reach you within	jdfffd
-3the conver of	ffffjc
-1includ	ehebcf
-2and includ	ehebcf
-3to and includ	ehebcf
crfridge	deeffj
-2have them	fjdffd
nhymns	dejedh
palike	efeefj
rxdenied by ahead	chcgbf
+bof	fbdihg
-2staffe until	bhfeee
-3is staffe until	bhfeee
ndooley	efeeej
cljanet	cheedj
crtoddle	fecfjf
psmart	ffhfbh
+1clear	fbhedg
nmunici	jeejdc
-3travel on the	bdhcie
+2they call	ebeedh
+1ran	cedfdj
clcheese	jcefef
crlaugh	dgffdj
crderby	dgdfdj
ncork	eeifbi
-bexchan	dfffje
clexchan	dfffje
+2, forty	effecj
-2sure about	effecj
-3and calls on	jeeedd
-3school office :	eecfcj
clcopied	ejeffd
+1into	effejc
creditor	efeeej
naccord	eeefje
nmate	fgidgb
-3: in the	jfefed
pwishin	hbfffi
nsemi	efjfed
ppeace	jeeffe
-bperth	feffdj
+2, wanted	fedfcj
-3talk it over	beeifh
-3could run to	ecefej
nshowed	hedcje
clentere	egffjc
-3met us in	ffffjc
papprec	fdbigf
prafael	efffjc
-1traini	edbeif
-2down by	jeffec
nglove	eedfej
-bbest	ihjcdc
-2the books	jdcedf
-bproofs	ejfffd
clnarrow	ieedib
+2after your	cdffej
-bfield	fbiedf
ncoordi	cdfdjh
+bdelaye	dfffje
+bson	feeeej
pafrica	efffjc
+2betwee six	feifcb
rxaside before past	ccdeje
craccess	fefeej
-3offer stands until	cfjgfe
+bpool	dfifib
pparts	hidegb
-3diplom by the	djfffe
clbureau	bifeeg
-2twelve seats	ffeedj
-3for twelve seats	ffeedj
-3book it before	cjfffe
+2to phone	efeedj
-3ran out in	ffefjc
cltotted	gfejec
pmodern	gfejec
clsermon	cfifcj
psortin	gjcech
paltern	chefej
clouting	cfejci
+1run	eecedj
+bunder	gcfgjc
-3they are choosi	dfedjd
-2: decide	cfefgj
-3each one within	ceffej
cloverse	cjefge
+1exclam	cjfffe
+2exclam mark	cjfffe
-bwow	ffffjc
clpurser	ghibdd
-3her verdic by	jefffc
-bstayin	jedefe
nmonito	hbeeif
-2um ,	jhbfec
-3, um ,	jhbfec
-3please respon by	djffee
crowing	cfeffj
+bview	hfefib
-bfortni	efffjd
-3tell her by	bdfeig
ncerts	eejfgd
-3bank holida ,	jddeec
pgino	edfffj
+2in three	ffefjd
-2you manage	ddjffe
-3could you manage	ddjffe
pwill	hcccij
-3signal until the	edffej
nsports	bhfeei
+2, career	eeeedj
cltoy	hfiebd
+2means we	jfffcc
-2off sick	bfeeih
pcatalo	efffdj
-3travel from the	efeeej
+1sealed	eddfdj
+2sealed it	eddfdj
pwage	fiheeb
-2probat is	edfffj
pslate	effjfc
-2ends the	effedj
-3lease ends the	effedj
nlearnt	efffjc
-3moves before the	cffffj
-2copy before	ecdfdj
-3we find out	jffeec
-3a confer until	ddfefj
ptunic	efefej
-2wrote on	ffefjc
njollof	ffefjd
-2sheet before	djfffe
crfigure	djdedh
-2here from	effedj
-3@d , now	fceccj
nerase	defibi
-3i asked if	eecejd
-2partic by	jdffee
nlied	jfefee
+2clear for	cbgfdi
+bgoodne	cefjff
+bcottag	efejee
-1bet	cdffej
-2my bet	cdffej
-2dentis ,	jccddf
-3the dentis ,	jccddf
-2made by	bhfdfh
-2had called	ffefjc
-3i had called	ffefjc
-2applic is	jddeed
+bsorted	hfdfib
-2centre on	bcheff
+2, heard	ffffjc
-2gateho by	ejffed
-3the gateho by	ejffed
-2headqu until	cffeej
-3our headqu until	cffeej
pbe	hfhbci
-3had an answer	efffjd
+2our time	eejfec
-2meetin until	ibfeee
-3in meetin until	ibfeee
-2invent ,	dededj
-3@d invent ,	dededj
-3used to take	cdfedj
clstone	hdjffc
-3my mail of	eeeecj
-3review files on	efejdd
-2apolog ,	gbgfgg
+2to comple	bfeiif
plimest	egjfec
-2that being	eefebh
-3the transc by	defejd
-2everyo know	jeffed
-3let everyo know	jeffed
-2poll by	ejeffe
-3cover letter by	djfffe
nlight	ieeebh
-3am to come	cejfed
-bcarvin	edjfeg
-2ofsted in	dffedj
-2look ,	fgdbic
-2ours on	deeedj
ptanker	fddfej
nelecto	hfcecj
clclick	dfffej
-2sales end	eededj
-3horse sales end	eededj
-3sick @d and	efdffj
crauto	djffee
-banselm	ffffjc
+balarm	ffffjc
shlower-bound	ccdfej
-3team 's out	dfeedj
-bkiln	hdhebg
-2princi :	jdgddc
-3the princi :	jdgddc
clspatia	efffcj
clscanni	efffcj
+2that your	ficfgb
-bapplyi	dcdfjh
+2a no	dfffjd
crbreakf	jeiecd
psave	egeebi
-3to all by	jcffee
+bresolv	ffffjc
clsawmil	ddfffj
popted	efefej
+2he sits	efcebi
newc	ffeedj
-3shut until the	eefdfj
+bmaking	cedfij
-2i think	hedebh
clinstan	ffhfbh
-3wants someon from	ffdeej
crhereof	ejffed
-3are in till	ddfffj
-3him know by	cjffff
+bfar	ieddge
n,	gcfehh
+bpurser	hffcgf
nwater	gceeif
-3assess centre on	ccgegf
-3with the founde	eeiffd
pporto	ceefih
nnegron	efeeie
-3back signed until	eiffec
-3the slot on	ecifgc
+2to update	eeefid
-3i promis on	eeefid
nclassy	cffefi
-2story :	gedfhc
rbsuperseded under-review	ddefei
-3two refere by	eiffed
nsketch	ggcfeg
-2offer dated	ecefeh
+1three	eeifed
+2s appren	eeeeid
prig	icdiee
clcall	icifed
+1got	eefeic
-3be later than	idfffe
-bsong	cheffi
-1barrac	feiffd
-2the barrac	feiffd
clnatter	hdhcci
-3to everyo by	cdghii
-3is bank holida	dfffei
-3county commis on	ffffic
-2finish within	ceffgh
-3be finish within	ceffgh
-2recrui reckon	ifffec
-3answer from me	ifffec
-3ring you within	idfffe
crhotel	cfhefh
clgrown	hdecif
-2my email	ffffic
clowed	cfffif
crstatin	ciffff
pdeb	idcfdi
-2chicke ,	ifeedd
-2promis :	fccdff
ndrawer	ceefgi
-3is off on	dfffdi
ppublis	iehdfc
-3it to me	didfff
-3should hear by	ieffdd
clwyk	ffifed
clhardwa	ffifed
njoel	eieedg
-3they are decidi	iffeed
-2awaite within	cifffd
-3is awaite within	cifffd
clabsent	ecefhi
-2approv and	efeeic
-3being approv and	efeeic
nceremo	iffeee
-3airpor i gave	ceeedi
-3your certif by	ciffed
-3are @d ,	efcfdi
+1with	edifce
-3me within the	fifeed
-2follow by	ieefec
-3as for the	iedfcf
-3writte to by	iefffd
-bnurse	dciidf
-3the lodge by	eiffed
-2lapses after	cgffcg
rxanswer since past	dffdid
-2got until	fgeccf
+bwards	efffci
cldube	efffci
claggres	efffci
clrelati	efffci
crwards	efffci
-2decree of	efffci
-3by decree of	efffci
ndealt	fffeic
-2the offsit	efdffi
-3for the offsit	efdffi
-bsponso	dfffei
crready	ihdeed
clroyal	fgffic
-2your form	dffihc
+bnegati	ieefed
+broads	dfefei
-3my hols til	fcfffi
-3it goes in	geeecf
-2closes over	fefcei
-3trust closes over	fefcei
pmuddle	idfffe
-3not see you	ffffci
nmailbo	eecgig
nodds	iefffc
ncultur	eeiefe
nrush	eiffee
-binstan	efhfch
+bpilot	efhfch
crcondit	egefic
-btheirs	ghgchd
-3done before the	eiefee
crexists	efffid
-3got the letter	ceeffh
clsim	eeeeie
+bmass	geiecg
-2picked by	idffee
pelecte	efdeei
-2b by	ceeddi
-3for me from	ffefdi
pjv	iefffd
-1financ	cedcig
-2, financ	cedcig
pconced	idfffe
nacts	dcdeii
-btape	ciffge
pcoastg	icffef
nlicens	dedegi
-bstan	efeeei
clbonnet	efeeei
-bchicke	iffeee
+2, cfo	ffffic
nem	cedfih
nonward	gedeei
pgaller	ficegg
-1press	ffffic
-2little press	ffffic
-3our little press	ffffic
-3is begins in	efdffi
-3not earlie than	iffecd
-2closed for	dfffci
-bstandi	fedeei
-2issued the	eedeei
-bhannov	ffeeei
-3go by the	idfffe
-2or about	heeecg
-3on or about	heeecg
-3link dies on	ciccce
-2after :	iedfee
crlife	eefeei
-bmass	ieegde
pdecree	eeffei
-3by email by	igfedd
rxaside ago past	dffcff
pthornb	iegeed
+1early	dihdch
-3your applic within	idffed
-2again before	dgffci
-3you know ,	icefei
-bbeg	cgffei
passemb	eiffed
-3minds by the	idfeed
ndeed	idfege
+btide	dghfch
+2slot .	feefic
-bsell	ieefef
-bbroom	dfeffi
clbroom	dfeffi
naloud	cgefei
-bdublin	idfffd
-3would begin in	efdfei
-3by @d was	efffid
-3they would phone	ifefde
crleith	dfefie
pspeed	iefffd
-btide	gdedei
-bscored	iefffd
-3are you around	eeiffd
-3in person on	dfffid
-3us by the	cfdchh
-3planne to finish	ffffic
-2mill in	cdefig
-2expect me	idgfec
-2taken until	cefffi
-3at a confer	eedeei
+bhell	hededi
-3for applic is	defffi
-2withdr on	ffffic
-3you will know	hcdcgd
-3round opens in	dfdefi
-3a decisi before	cfffdi
-1fracti	ddifdc
-2on fracti	ddifdc
-3lesson on fracti	ddifdc
nmerit	fcefig
psquash	eedegi
-2crowd progra	ffffic
-3our crowd progra	ffffic
ppam	cffeih
-2cfo on	dddeei
-2a maybe	dfffdi
-3than a maybe	dfffdi
pmailin	hfcfdi
clburied	cfedii
-2post the	eeecci
-3the post the	eeecci
clartist	dgeief
-2more after	feffdi
+2, meet	cdidde
-1and	ccdegg
-3is that the	dcfeei
-3shout in the	icefgd
+2, having	hideec
-bawait	diifdd
clawait	diifdd
-2answer since	ffffic
nbots	fifffd
-3hols til the	ddfefi
-1tools	ccgfdh
+2, cuttin	dcefei
-bingrid	difffe
-3online accoun within	gcfech
nfemi	icefeg
-bparts	eiffee
+2, dear	fccdge
ndo	gciehd
-3term ends on	dicfee
-3a result on	ffefcg
nargued	dccifi
-3@d , becaus	ieffed
-2names by	ddffdi
-3its answer on	iefefd
-3payday 's the	gdddch
-2do so	iedffe
crpeace	eeffie
nquill	fdffie
-bvirtua	deffie
-bfloors	efffie
clfloors	efffie
crbadger	efefdi
crdm	iffefe
clholes	dgffei
-3it comes on	cdeeei
-2follow within	ecffci
-2not until	dffefi
-1hand	hdcfcg
-3have @d ,	ddefdi
-3tell us both	ifffed
-2transc by	cefeic
+2for one	ediffc
-3not , so	ideffe
nweddin	feecgi
-2you make	dcifdg
nlena	ceffgi
+2at my	gedddi
-2went in	ceefdi
+2but nothin	ffffci
-3by phone ,	eeieff
-1speaks	hedeci
nhighes	gdeeie
crsuperi	ceifff
+2after his	ifefee
+btil	efffdi
nscary	eehfch
clelf	ffeeei
-3a call the	ifeeee
-bcrimin	diffef
ppetrov	ccffii
-3us a bell	ieffed
clokafor	eefefi
-3a no in	idffgc
pgaelic	fcheeh
nstudio	hifccf
nmumble	hhffec
-3mind by the	icfffe
-bawarde	heechf
-2readin by	cdfife
+2and done	cdfife
-3done readin by	cdfife
poutgoi	geedei
-3's flying out	dfefei
+bexist	fffeid
-blow	eeefei
clquota	ffeeid
-3at a funera	dffefi
-3have that by	eiffee
pwidow	geefdi
-2protec since	fffeic
-3mother protec since	fffeic
-3the job in	ffffic
pwall	hhhddc
pwales	ffdfei
-2him myself	cdfffi
-3ring him myself	cdfffi
+2any good	eeiffd
-bquay	deffid
+2i meant	cedffi
+2, lands	ffeedi
-bviola	ffdfei
clviola	ffdfei
-2letter inside	icfffe
-blegal	ffdgch
-3be update within	fcffci
-2six questi	ffffic
-3answer six questi	ffffic
+2for news	hdecci
-3ok so the	gcdehc
+2, owner	idfeed
-3him by the	diffed
rbaside others-to-meet	cehice
+bforkli	dffeei
+2ok ?	iececd
-2view by	idfefe
-3a view by	idfefe
-3call you on	hccfcg
nn	icfddh
-3we pick on	iffeee
pescort	fifffc
-2its mind	iffefd
-3up its mind	iffefd
clproofs	diffff
ntruste	cfcggh
-2silent for	gccedi
-3go silent for	gccedi
+2was for	ceceie
pcroupi	fcifff
-3came down on	ffffci
-3promis it within	idffdd
-3for you ,	ceffci
+2if we	hgdecg
nanselm	ffffic
nmonthl	egefic
-2buzz you	ifffed
-3will buzz you	ifffed
-3your slides by	cdifih
nanja	heicee
phoweve	hcfegg
bsafter day past	eeeeid
-1broadc	efffid
-2the broadc	efffid
-3settle on the	ieeffc
poakhur	icffff
-2applic at	ecefid
-2callin me	icffed
peu	igdfch
clspokes	iffeed
-3are on from	efdfei
-3is planne for	hdhdch
-3will be decidi	iffffc
-2closed at	ffffic
clfrom	ifcfhe
nallgäu	iffdfd
+2half eight	cdgfch
psec	hidfec
-bx3	efeeei
ncinema	ieffcg
+bfamily	fffdfi
pbecca	cifdgg
-2for a	dcfcif
-3ticket for the	eccfif
-3mark all throug	deeidc
+2saying whethe	icfffe
pparlia	ieddid
-2soon on	ffffic
-3too soon on	ffffic
-1up	fdciff
crrig	efffic
ndouble	ieffde
-2not ring	gcdefd
clratify	cffhfg
+bsurpri	geefci
-2compan on	heeeic
+2my wife	ffeifc
-3off sick until	defefi
-3season starts on	dfeefi
-3was told the	cfffie
pimre	ffffic
-2gets signed	effdei
+blooks	iidgdc
crinstru	chdfgh
-2mailed by	eiffdc
-3online test before	eicfff
+bxmas	ciffeg
crexplan	fifffc
-3card expire on	efcedh
-bchambe	dicicg
pzürich	eeefei
-2beginn in	ffffci
pcostin	eeefei
clcolin	dicfhe
+bi	igcfdf
-3make it in	ciffee
-ber	icfffe
+2again and	dcceig
-2yes of	feefic
-3my yes of	feefic
pgrapev	fedfei
-2party is	dfdefi
penvelo	icgdid
-3list on the	fddcei
-3@d , contra	eeefdi
-bsaving	defffi
crsal	dfefie
-3promis one by	dffeie
-bbean	idfffe
nequity	hgcfch
+2of its	fhffec
-3, open until	eifdec
+2, remote	cfeegi
-3i will ring	fddech
-3pages by the	ciffee
-2it being	iedecf
npledge	ifiedc
-1line	iccege
+2, nothin	ecgcfg
crjoy	gfeddi
-1reserv	icgfed
-2have reserv	icgfed
-2planne on	efefic
-3how hr says	deffic
+2but is	ffffic
preferr	defffi
-3mails go out	ffffci
-1@p	ddccgg
rxaside in ahead	edhecf
clprof	gffiec
-2unavai on	dfdfei
-3be unavai on	dfdfei
+2and had	ceffhg
-1upload	chieec
-2cellar table	ffffic
-3our cellar table	ffffic
-3get our mail	ifefed
+bjean	hffehc
pdrops	ifffed
nsting	dfiech
ncyclis	dfiech
-3decisi falls on	iffcdd
-2us again	deeeei
pshippi	iefddh
-2straig answer	iffeed
-3a straig answer	iffeed
-3of us know	iefedd
-3of addres within	eiffec
-3@s , so	eidfec
pwin	cffffi
-3in , so	igcfec
-2shout on	iffeed
-3a shout on	iffeed
-banita	iecege
clexcuse	didfhd
+boblige	fiffec
-2day from	cegech
-3as discus on	ffefid
-2her again	decfhh
-3direct at the	cfffei
+bfly	egieed
-3the ticket by	ceffei
crtaxi	efffdi
clshld	iiefdc
-1row	iecfef
-3trial shift ,	eeiffd
+2, debrie	cedeci
rbanswer answer-time	degcfe
-3traini 's the	ceiddd
clcorpor	chfffg
-3i will know	heefcf
+bteache	geffic
-3do on a	fecfei
-bgrown	fdecih
pwhitst	fedffi
ppaperb	fedffi
-bshowin	cehfhg
-3reach a decisi	cffedi
-2stoppe on	ffffic
nbirth	chiecf
pcage	idffee
-bmarker	dfedgi
-beats	hfdeci
crmass	fegchf
nsomeon	cddfii
-3be answer in	idfffc
-2chair on	hffehc
-bcadet	ieffch
clcadet	ieffch
+blocks	ffefdi
crlocks	ffefdi
clpatch	dfffei
+2, consid	icifec
pcoordi	icdefh
plomax	cgeffi
nfall	gicdef
-3for @d and	eecehg
-2someon on	feccei
-bhostel	defffi
-3be decide before	eeffdi
-2conver in	cefeii
-2ahead by	difffd
-3go ahead by	difffd
-boccupy	efeeei
pdram	ffffic
putilit	eieffd
ppdf	eicche
nusing	egdfid
clwiped	iffede
nhabit	heffic
+2, kev	eeifce
-3advert closes at	ecefdi
+bgovern	feciff
pprinte	hgecic
+2was with	ffefic
pholder	icdffg
nassist	cfgdfi
-3, is now	deiffe
-3@d , hangov	efeeei
+bweldin	ddifci
-3both on the	ifeffd
-2formal paperw	fdffei
pscepti	dfffei
+bpercen	fefeei
+bfittin	fecdgi
nsecure	dhefci
+bbuildi	eegeid
-3select on the	ifecgc
-3is publis on	iffeec
-3hear back within	icffdf
+2in oslo	dfiffc
-2either the	cfifee
clexcell	eeefie
-2texted on	dfefic
-3i texted on	dfefic
cradded	igfffc
pdurham	ieffdf
-3every candid within	idffed
-2hold until	eeefci
-3on hold until	eeefci
cljunior	hcffeh
clsuperi	dgheic
pchile	eeefei
-3ring round on	ifefed
-2job went	efffci
nrushme	iefffd
-3over lunch on	deihdc
clwinter	edccii
nrethin	ffefid
nconvin	ffffci
nblinke	ieffcf
pcompri	ffiefd
predone	iefeee
pdecemb	chgffg
clmercha	ffffid
ptip	gfffic
+2s confer	dfeicf
cldisclo	dhdfei
nsaturd	fedffi
-3he would ring	deefdi
-3a yes no	igefec
pimagin	dfihdf
-2from them	feffid
-2about candid	gfhcff
-3talk about candid	gfhcff
-bfax	hcefei
-bref	ddddhi
p️	ifefed
+2: url	deidcf
-3all , nor	ceeehe
-2the latest	icfdeg
-3at the latest	icfdeg
cladviso	feffdi
-2i am	gcicfc
-bsouth	eeffdi
n@s	eggfic
-2joinin on	efdfei
-3the answer on	cegfii
-3told me by	icffgd
pfebrua	fiffde
pfussy	defffi
-1signin	ichffd
clrotati	fdfffi
-2someth for	idefcd
namazed	cfdhdi
-2puppet theatr	efeeid
-3the puppet theatr	efeeid
-3text her before	ciffed
+btyped	ieehec
clgraz	eefeie
-1unfroz	ffefci
-2, unfroz	ffefci
-3# , unfroz	ffefci
+bdocume	feiffc
-3ward from the	efdfei
-3@p , refere	feefic
clgozo	dffffi
-bweighs	ifeeee
+2by text	ieefee
+2until the	defeid
-2orient is	fdeffi
-3, but the	ieffed
-2, allow	dcfdci
rxreview - ahead	decgeg
-3decisi by the	ggedgc
crjudges	icfffg
-2a shout	ifhfcc
-3need someon from	fffeci
+bdurban	efifee
+bto	chiegd
+battend	eiffed
poutlin	ccicig
-byou	ieichc
-3give me til	iefffd
-3ring me the	ieeeee
+bnearly	iffffd
+2, morag	efffci
-3his second one	efffci
nlaunch	icffeh
-3i got told	efffci
-bprove	eifffd
clgm	dgefei
-2fair :	ddcedi
pbusan	dfffei
-brepres	effifd
clrepres	effifd
-1joinin	eecegi
pnerve	dffchi
-3shift on the	eecfei
-2export it	cddcif
-3ana export it	cddcif
crfell	cedfih
cldrafte	ffffic
-2book by	icfffd
+1inclus	eidded
+2inclus .	eidded
-3will write within	iefffc
pgrad	difffe
plow	cfgffi
-3my no of	ffffic
-2badge by	fcffei
-3visito badge by	fcffei
-2word by	eidcgc
+1term	ffefci
+2term .	ffefci
crcomput	iedfeg
-3team in the	ffidfd
+1everyw	ceefdi
+2everyw else	ceefdi
-3ticket before the	cfcffi
pconten	igefde
-3ring everyo by	ieffed
-3defini answer in	ifffed
+be	cgefgh
pgig	gdefei
-3interv days ,	feiffd
pboxes	diffhc
-2i get	dieecd
-bdaylig	efeeei
cldaylig	efeeei
-3reply within the	hcffic
-3remain active for	dfffdi
pdurati	efffdi
ptenant	cifdeh
-2copy by	chgfff
-2they met	ffffic
clsell	iddeci
+2, phones	idedde
pmatche	dgheci
-2, strike	deeeei
-3@d , strike	deeeei
-3are commun within	idfffe
-2inacti for	effedi
-3been inacti for	effedi
pelectr	cigdfg
+2, emails	dedidd
-2spoken by	icfffe
-2he starts	dfefei
-2spot on	cfffhh
-bexit	ifefed
+2in an	dceffi
-2ours of	efffid
-2winner on	fdddhc
-3yellow : dentis	eeeedi
pregatt	diided
clpipe	gheehc
+2of lent	efeeci
-3beginn the first	efeeci
-3postin 's in	efdeei
+beat	iedeeg
crbenefi	echffh
-2one of	ffffic
-3the one of	ffffic
nsticke	gdeeei
-3her decisi by	idfffe
pjuggle	efiffd
+1never	dfffid
nlambs	dfeffi
-1hull	ceeefi
-2in hull	ceeefi
-3job in hull	ceeefi
-3holida on the	iddedd
+bspring	ffffic
clrevers	eeiffe
-2human within	ecffdi
-2year closes	eideee
+2they read	ffeiec
-3, comp review	cedgch
prare	efefei
pslice	efefei
clcommas	cidhhc
plent	ieeffe
-2the verdic	dffedi
+2every candid	ieffed
-3needs doing by	eifdfd
ppong	ffifed
nbw	ffifed
pleafle	fdefei
+branked	iddefh
-2others are	ffeeei
-3the others are	ffeeei
-3a letter by	hgfecc
-bcircui	ffffdi
clcircui	ffffdi
ncabine	eidfff
+1quiz	eddfdi
+2quiz night	eddfdi
-3they will decide	iffede
-2period by	ciffec
pestabl	dfffei
-3way in the	idefee
crcurren	gifeec
-bsunday	ediffe
+2betwee the	hdgedc
-3compan manage ,	hdgedc
-1recept	cceffh
-2know if	eciffe
-3me know if	eciffe
+1cause	difffd
-3me an answer	didfhc
psons	icffdh
cldom	cffiff
-2term from	fffedi
-bfailur	diffff
-3flying in on	dedfie
+bfast	chefei
-2spain in	dfeeci
-3in spain in	dfeeci
bsuntil span ahead	hdffic
-3convey latest by	icfffe
nlimit	fiffcf
pfestiv	heceei
-2new class	efffdi
-3the new class	efffdi
+1ull	ieffde
-3@d : dentis	efeedi
-3sent you on	ffefid
-3, we sail	ddifde
clfitter	fecffi
nhugged	ieffch
-2interv of	eehcdf
-2brewer on	cfffgi
-3the brewer on	cfffgi
-3interv conclu on	efffid
-bparks	effdei
+2, whites	eeifed
clcoordi	fgifdc
-2commun by	ghfecc
crcause	iefefd
clyearly	ieddid
ptamsin	eeffei
-brevisi	efffdi
clrevisi	efffdi
nmechan	cffffi
-bgateho	eigfed
+2, dorota	ffdedi
nbienna	ffffid
-bniece	efffei
-3: they choose	eeedci
-3video interv by	ficfef
pvalues	chefdi
-3a second interv	dfided
crjanuar	diffee
-2back till	difffd
crkinder	efiffd
nbronag	efiffd
-3told me the	fffegc
cleh	ceifdh
crciao	ceifdh
pfailed	gfddci
+2, wage	eeefei
-3in london on	ffefid
-babove	ifefee
phints	hhfffc
-3goes out by	idffee
pweird	ceeehi
nthrown	ffffic
-2event on	fecffi
-3hiring event on	fecffi
-3writte part of	fffdid
-2drive on	chgfgc
-3test drive on	chgfgc
-2new one	cgcffg
-3inbox , due	cdffih
+bfestiv	ifeedg
-2way the	iedffe
-3either way the	iedffe
-3still free on	fficde
-bnamely	icffci
-1wait	chfdcg
-3any weekda before	ceffei
pgillia	efeeei
-3answer in about	ieffec
ptrying	icfiec
-3is fishin til	eefeei
-bsalari	efffdi
nmauree	geefic
-bcto	ecfdhg
-3tell everyb on	iffefc
cltype	fidfcf
-2known on	ifffed
-3made known on	ifffed
-2, chase	dfffei
-3@d , chase	dfffei
-2stage on	eehehc
pstorie	efffdi
ppipes	iefceg
nniece	dfecih
-1ward	ccidid
-2the ward	ccidid
nmed	eeffei
nvänlig	eeffei
nskog	eeffei
-bthanke	cfddih
-1look	feifec
+bnae	hfcfei
crnae	hfcfei
+bberth	ieffch
clvivien	difffe
pviolis	iedfdh
pbernad	geffic
+bcurren	fieedf
-bdispla	icefhe
+bversio	efeefi
+2is long	gcffcg
-3presen title by	difefd
pthinke	idefdg
-3is shut from	ffeedi
-3a panel on	cfcfci
-3my refere on	ffffic
-2missed the	effeic
+2stated in	effeic
-3have missed the	effeic
-2questi of	ffffic
-3your questi of	ffffic
-3attach by the	cifffe
pwave	ffdefi
nunsay	efffid
pvalent	iegeed
crbelt	fdefei
pnoordk	effeei
nroute	deffei
-bworld	iecfci
-bideal	iecfci
ninhabi	iecfci
-2rehear begin	eeeffi
noctobe	idcedi
+2, signat	cifedh
-1forema	efifgc
-2the forema	efifgc
-2crete from	efffdi
-3in crete from	efffdi
-2rooms from	efffdi
-1hundre	ddfeei
ntransi	dfffei
-3your file on	eeeeid
-bentere	dhffic
-3fellow run from	ffdfdi
-bdept	ceffhh
-2job in	fceffh
+bovens	feffdi
-3have picked by	idffee
cltheres	feeedi
-3partne met on	ffffic
+2and drive	eeifed
+2and her	geccdh
-3's for the	dfeffi
crcolone	iefffd
crelecti	ceffgi
-2are availa	eecefi
-3know it is	gccfeg
crquarre	efeifc
rxaside from no	fchceg
+bfinall	dcgfii
-2^ ok	cdggfi
-3send it before	cifffe
-1money	ceiece
-3@d : closed	ffffci
-2tell :	ieefed
-3will tell :	ieefed
-3then me :	eedddi
crbefore	edcidi
+bpostpo	ffffid
+2and again	deddie
-2soluti by	difffd
-3your soluti by	difffd
-2around on	cdheeh
-bguide	edhedi
-2them at	dfeifc
-blotter	fffdei
-3after the interv	efefid
-bpies	eegfdi
-bmince	eegfdi
clpies	eegfdi
+2, honeym	effedi
-2are free	eeiffd
nmare	eeifdg
-3have it by	ggdccd
-2along on	fcifff
+1end	eefeei
nhaggle	eeffdi
-3for attend on	ffffic
pdaly	cdffhi
-3notice period by	ciffec
crcup	dfffei
-2settle for	eeefic
+2: full	eddfei
-bgate	dhgdcg
-2boat till	idedcf
+2no signal	idedcf
-3the boat till	idedcf
+2, eight	dcidch
+2, reason	gfffgc
ndiscou	fiffee
nmock	eeeeig
-blincol	dffffi
+2, soz	ieeefc
+2for the	ddhice
pleakin	iffffc
clsunita	eefeei
-3be made within	ieffde
-3have our answer	ieffed
-3condit offer of	fdffic
-2and ring	ieeffe
-2one evenin	feiffd
-2video on	feifde
-3by video on	feifde
pdenied	feffci
-3wants doing by	icfffe
cradvanc	chfhdh
-3throug @d ,	dfefei
-bstored	defffi
clstored	defffi
-2clerk :	ecefdi
-2the job	iddfeg
pquerie	ffffci
+bperu	efffdi
-2tried out	ffffic
-3pianis tried out	ffffic
-bringer	iefdcg
-bfoundr	dcffif
+2itself $	diffee
-1mean	ichddd
pwelder	fciffe
croffice	chffgg
-3to try again	eecfei
-2job :	ieffdc
+2follow .	idffde
pfinn	deecih
-3on the ward	ccgdid
pefua	efffid
clhybrid	edffei
clcofoun	dfecii
siaway	fgdceg
-2no before	difffd
-3or no before	difffd
-3person are until	deeefi
-3is valid for	eieecd
+bweeks	eeffei
-1one	cffcff
+2about coming	diffed
clavoida	hdffci
-3, someti in	idgfcc
pceilin	fifffc
pwing	ifffed
nregrou	dfeegi
+2would help	ciffed
-bdawdle	ifffee
crumbrel	eeefei
-1drop	ifefed
-2result drop	ifefed
nreacha	iffdef
nconten	feefei
prenée	efffid
pcraig	deieeg
clwobble	feffid
-bsuspen	iffeee
-3to see me	edifec
-2keeper from	ffefic
-3reserv keeper from	ffefic
-3their result within	ieffed
boafter	cgfcfg
nwatchi	fdiffd
-2bar from	ffffci
-3the bar from	ffffci
pmisery	iecfeg
pguest	cigffe
ptetanu	eiefef
clcomma	gfeeci
+1even	eeceif
pmug	dfffei
-1hersel	hcfefc
crreplyi	cfffei
-3we had pencil	dfffie
nspam	ieegcf
-1truro	cdccei
-2in truro	cdccei
-3was in truro	cdccei
-2closin date	eeffdi
ntoe	eedffi
-3flies to mallor	eeeedi
-2interv by	hfcdhc
-3its sittin on	hfeecc
+2, posted	heeehc
-3to her by	hcefeg
+2on teams	eeifed
nzieliń	fiffec
-bish	idgffd
+2teatim ,	hgefec
-3your accoun on	iecfcf
-bups	iffcdg
crfitnes	ddifeh
+2to may	effeid
flsaid	hcfehf
+2please or	defeci
+2of hearin	icfeed
-3the @d and	iedcgd
phad	fggfhc
-3five finali on	iffcgd
-2to talk	cdgeid
phated	hddfci
-3we will know	ieffed
ncampus	idegic
-2nantes on	eeeeid
+2, reache	eeeeid
-3left nantes on	eeeeid
-2role in	ddeffi
-1certif	cddeig
+2but can	fecegi
cltempla	difffe
nowed	cgfehg
+bprofil	chefei
paisha	ifefed
-2a train	edhedi
-3on a train	edhedi
+bspeaks	hedfci
-3you pop in	digfdc
pthem	igddhc
nchorus	efeeif
-2we had	efffid
-1an	ffffci
+1fool	ffffci
-2not an	ffffci
+2of their	hcfecg
-bcorpor	chfffg
-3to reply inside	heffhc
crferrie	ffffic
-3text him by	cifffe
-2possib after	eefeei
-3is possib after	eefeei
-2works :	eeiffd
+1need	icdfdh
-3way , by	idfffd
+2what was	ffefic
crtanner	geffhc
-bgrotto	efeeei
-2home by	heefec
-2moon ,	idcdce
-3new moon ,	idcdce
-3your accept within	difffe
noffsit	higdcc
-3have @d and	deicce
+bintend	hcigde
pmags	iedfdg
+2to turn	eiffed
+bcoveri	defffi
palsati	egffic
clsalari	efffdi
-3apply again after	ffffdi
crpensio	efeeei
+2are not	ddcffh
-3be announ on	ifffed
-3launch is the	efeeei
nenthus	ffffci
boon	echfge
+2and anyone	dfeeei
-btrac	fhffhc
-3@d , start	eeefei
-3applic : the	edeeci
+bkeen	efeffi
nestima	heffhc
-2counci voted	ffffic
-3the counci voted	ffffic
cldanny	dffife
clmonsie	fdiffe
-2your appoin	efffci
-3approv your appoin	efffci
cltrawle	edffei
-2swim test	ddifec
nnordic	ffffdi
-2availa until	chffeg
-3the examin of	eeifed
+1everyb	icddff
-1chose	cdceig
psolved	fcefei
-3our assess day	ffeeid
pyoung	icefeg
-2, ring	fcdfdh
pbother	fffhgc
pcooks	iffefd
-2flies out	ifedcd
-3we advert on	ffffic
pabatto	feeeei
-3have got till	hgefec
+bstewar	dfedhi
-2your call	eeefic
-2hand :	ieffed
-3my hand :	ieffed
-3came in on	ffffic
-2client picks	dfedei
-3: client picks	dfedei
pwrap	ieeffd
-3call you the	ifefee
-3due by the	gcffeg
-1checke	cfeidf
-3start at the	efeeei
-bautogr	ciffff
clautogr	ciffff
nmarker	dfffei
clattest	edeffi
+2same as	ifffed
crvicar	hedcgh
-2the whole	ceddie
-1ok	hdgfcf
-2know before	gdeeid
nsmooth	ieefgd
+2, allow	eehech
-3the post begins	eeefei
-2her answer	ddfddi
-3all candid within	ifffdd
+bextrac	eifffd
+bspam	hdffic
+brealiz	iffffc
-3is advert in	ffffci
ntossed	ffffid
ncoin	ffffid
cldirett	ffedei
crdiary	hceeif
pquaye	igffcf
nimmedi	edeidi
-2diary :	eeedci
-2term is	eieffc
-3the term is	eieffc
-3press accept by	eifffd
-3me , by	cheech
-2send by	eifffd
-2: start	fedffi
-3on bank holida	eeffei
-3with effect from	cdcdfh
fldate	iciefe
+bprojec	effedi
clpester	efffdi
+2either .	hceecg
-3only in till	defffi
-2compar notes	gedegc
pfitch	ieffed
-3and has until	cefief
-3her answer the	iefffc
-3it again after	eeffei
-3or any time	deifec
pshake	iefeee
crperfec	diifdd
pcarers	effeei
-3fitnes test on	ffefid
-3not advert until	ffffci
+bmeant	iceeid
pactiva	fcfffi
pcleric	cdefhi
nnda	eefeei
-2they were	dffeid
-2^ confir	eicffd
-3feet up till	iceeef
cril	eiffed
nlodged	dhedci
pnatura	deifef
crboring	fdiffe
nfab	ifeffc
-2the truste	cdchhd
-3to the truste	cdchhd
nordere	iffffc
-2june till	effdfi
-3is june till	effdfi
clfrau	ifffcg
clgateho	chefei
-2signed off	eceefh
-bagent	ficcfh
pled	efiffd
crbead	efdfif
+1breakf	dgeedi
clabove	icdfgf
pdusted	ifeeed
-3with an answer	ieffee
-2owner by	eifffd
+2s fire	dededi
-3it , by	gffffc
pcuff	gffifc
psteady	effdfi
plips	ihffec
-2he goes	fccdhf
cri	fgefci
-2i got	ifffec
pconstr	iffdgd
naprons	eiffee
ppete	ceiegf
nthrill	ieffdf
pkay	eeefei
ahno	ecffci
-3senten : until	fheeec
pflags	hedfci
-3reason test within	eiffed
nslower	iceeeh
-2hold since	ffffic
-3on hold since	ffffic
clneedfu	ifeffd
pbegan	hdcfei
+1declin	cfffif
-3are firm :	fhcfec
-bupshot	iefffe
clstrict	iffeee
nmustar	efefie
-2box by	diefec
penthus	eegfdi
-3are rung by	idfffe
-2book on	eieffd
-3's book on	eieffd
-3way on the	ifeefd
clinclud	ehcdif
clprivat	iffffc
crpacket	cifhfd
+btop	feieef
+2is with	efefid
clcrimin	eiffef
-2that since	ffffic
nlimits	ffffic
-2before lunch	ifdfed
+bsweari	ifdefe
nben	feiffd
-3board sat on	fffeid
nsummar	edheei
pmidsum	iecfdh
cljens	ffffci
crunansw	dffefi
-3no from me	ieeffd
nundate	efehic
-2addres in	fgffic
-3not reply by	gfffec
-2update you	ifffed
-3will update you	ifffed
nself	deiedg
+bviber	idhffc
-3days leave from	ffffci
-3hears before the	dfffei
-2apply after	feffdi
-3re apply after	feffdi
pgoodby	fdhfcg
crsenate	iefffe
-bbe	dhhech
-3will teleph you	iffeed
-2assump ,	heedcg
-3closed from the	ffefdi
clminded	icfffg
-bowt	iefecf
+bhoneym	effeei
nfeed	efffdi
bobefore	ghccec
-3count on the	gedecg
pbearer	dfffei
-3your slot :	ediffe
phay	iddedi
-2my notes	cffffh
-3will phone by	icffff
+2its a	ieffed
+2to start	ddefei
pfairly	cffffi
crlikes	feffdi
+bmoved	cdgcif
-3online accoun by	ieffed
-3board picks on	ifddch
-2given within	ghffec
-1notice	edecdi
-1lisbon	cecidf
-2in lisbon	cecidf
-3to reappl in	defffi
-3agreem before the	ciffff
+bstays	ifeehc
nallows	gfffic
-2we voted	ffffid
+bsunday	ieefgd
-brestau	diefdg
pfits	eigffc
crended	feefei
-2get back	iffffc
-3will get back	iffffc
-2@d holida	efefei
-2boss decide	effcch
pcasual	hecfdi
ndivisi	eeefif
-bmanual	eiheed
clmanual	eiheed
crdelega	efefei
pfinch	iefffd
psharon	cffeih
-2is still	iecdcf
-3she said ,	gicedc
nfavora	ffffci
+bprogre	ffffci
-3texted : come	dedfdi
-3email by the	diffed
-3call you back	ifffed
crbank	ciicgd
-1walk	cdhfch
-3reach you before	cffffi
-bprimro	ffefei
clprimro	ffefei
-3bursar is the	eeffei
crempty	eegfid
-2proces :	deffdi
pdie	efefei
-2@p by	eiffed
ntenanc	gdefei
-2one within	hdffce
crprojec	efeefi
nlevel	igeegc
msvague	hcchff
clfranch	igffdc
pcantee	ffcfif
-3have a weddin	dfefei
cllocal	gieegc
nswore	hccegh
crset	hdieee
-2what is	cdifef
crstove	ffeedi
+btraine	fffeid
clformat	difffe
-3i said by	efffid
-3please say by	cifffe
ppiotr	effeei
-2job from	feefdi
-3the job from	feefdi
-3get your answer	ieffee
part	hceeei
nvegan	ceifdh
-boffsit	deedhi
pstays	ifeeef
-bpapa	feeeei
clpapa	feeeei
pqr	ffcffi
+2and were	ffffic
-3post run until	eeeidd
-3me know before	icefee
nverger	eefeie
+2to enable	cifffe
-1la	ceecgi
-2to la	ceecgi
all3	dccigg
-1roof	cedeif
+2and the	fccigd
+2the allotm	cfeegg
-3quiet since the	ffffic
pcerami	defhid
-2openin within	edffic
-3planne openin within	edffic
+2interv on	eiefee
+2to declar	eefeei
-2suppli has	fcfech
-3the suppli has	fcfech
-2data for	eeffei
-3your data for	eeffei
-2which begins	efffci
-3, which begins	efffci
-2again the	ifdcdf
-3: you come	cegfdg
clvineya	ieffee
-3you reply by	eiefee
+2, steel	fdiffe
-2please come	eeifed
-3, please come	eeifed
nturnin	ffffic
-2the others	dfdgch
-bi	hggceg
crsix	igfece
-3@t , or	didfed
-2, probat	eefeei
-2was in	cfefeh
-2themse the	ieeedd
-3set themse the	ieeedd
pmounte	defffi
clpushes	ieeech
clfrost	fefedi
-bstock	iedcei
-2teache in	deffei
+2has found	deffei
-3physic teache in	deffei
-2housek says	cfefdi
-3's housek says	cfefdi
-3right i said	efffid
-2submit within	hcffdh
cltray	igdfec
clhonest	hfcdid
pmilk	gcffdi
+1hun	ieffec
+bhire	ceffhh
passent	deefgi
-3to go on	ecefeh
pfreya	efeeif
cldunne	ieffee
-bdries	eeefei
-2to us	egfhec
-3conclu interv on	ffffic
clstimul	ffffci
+2the commis	icffee
nsafely	eeeffi
-3minds up by	idffee
pniece	eeeffi
crsolvei	ffffdi
-bships	ieffed
rxaside for ahead	cfghdf
phca	idffee
crdate	fhechd
nnb	chffeh
-2works until	dieeed
-bcal	degddi
clcal	degddi
-3post conclu on	ffffid
nhols	gfeedi
+bgang	effefi
-3season opens on	deeeei
-2regist within	chffdg
-3the regist within	chffdg
-bcreden	cfifff
clcreden	cfifff
-2said closin	ffffic
-3ad said closin	ffffic
ncarehi	fiffee
-3suppos to be	ifffed
clknow	ggechg
-3tell em by	difffe
-3be releas on	iffecg
pshower	hfffgc
crstamp	ffffic
-3forms back by	eifffd
-3her by the	diffee
crsec	ffffci
rosuperseded	dfccif
-2cv for	dfefei
-2being told	deeeci
pokafor	ffffid
clrestau	diefdg
-2agreed on	fffeic
-3writte test on	ffiece
-3answer me in	ieffed
+2dinner .	fidefc
-3, but before	ecffci
-3from there on	iehfec
-bskelet	dhfedi
+boutsta	ffffic
+2to anothe	deefdi
-3@d or on	efifed
-2gives us	idffee
+2with limite	edfffi
-bsheep	ffdffi
clsheep	ffdffi
nbloke	geffic
ptoast	hcffdi
nwave	iffffd
-2break ,	gechcf
cloffend	iefffd
-2not past	idffee
nunanim	edeffi
-bosaka	efheic
cleasier	dfffei
pcable	dieffg
-3meet in the	cfdfdh
passume	iefffd
-2hospit till	eefeei
-3in hospit till	eefeei
+2is open	eeefdi
-2ranger was	ffffic
-3the ranger was	ffffic
clencour	deffei
+2tops ,	idffee
T	ifcgcd
pexceed	dfffei
-bpiece	iieeec
ndoubt	gfcdfi
+2works .	feifee
-1exist	cfgffi
-2will exist	cfgffi
-3say it by	eiffee
ppretor	fefifd
+2, work	hcifec
-2ad was	ffffic
+2the sift	ffffic
-3the ad was	ffffic
pbinder	eeicid
-2phone within	ieffed
-3betwee @d and	dffcei
-3no , inside	icfffe
-3went up on	ffefic
psine	efefei
nkunsth	idfffd
-3, and until	iefffd
-2phone round	ieefef
-3me it by	ciffee
-1pint	cdgfch
-2organi from	efffdi
crdepart	eefdih
-2say so	ieefed
-2here ,	cdfief
-3@d or the	efifee
-3final interv on	ffdfid
+2probab $	ieffee
palone	hgedch
pdocs	iedfef
-3of @d and	dcgdic
-3say by the	fceeid
-2flat by	icffde
clrelief	feifdf
-bclearv	ffefei
cldancer	ideecg
+bsal	dgefie
-2hour booked	degdci
-3an hour booked	degdci
npeacef	eefiee
pvasque	difffe
-3is availa until	chffff
-2mail is	efffic
-3her mail is	efffic
-bprivat	iffffd
-2does your	eeifec
-3what does your	eeifec
+barriva	fdfeei
crarriva	fdfeei
-3my decisi on	ifffed
-3is yours ,	ddhfci
-2come in	cggdee
-2reache us	gcdcch
clagreem	heceie
-3could not say	efffci
-2is about	cdddhh
+2before you	geedcg
pready	echeig
-bmailed	ghdcgf
rxaside not-before no	efecff
-2over ,	gciffd
panxiou	eefffi
-2was told	hcdcdg
-3may reappl after	edffei
narithm	dffeei
npayabl	ddiedi
-2off in	efeeei
ppacked	eeeeie
-1japan	effdei
-2in japan	effdei
-3's in japan	effdei
-3phone interv done	efefie
pgerman	ieffed
-1traile	cdfedh
-2the traile	cdfedh
npanels	dgfeei
pp45	eeieef
ntexts	fedcgi
nwhites	ffifed
cloperat	gefdic
-3four conver in	ceffig
cllikes	idffeg
ptekkie	fefeei
-3spoke on the	ffefic
-3by email within	ifffec
-2ticket by	ciffef
-2would text	ifeffc
+2i inform	iffefd
-2her diary	dfcfeh
clpinnin	iecfdi
-3our call before	eeffdi
-3anythi is the	edffci
pjumped	ichffe
-3you : interv	ffefid
pleftov	ieefch
-2cheers for	ddeeei
pmainte	cffggg
-3no decisi before	dfffei
pwaterw	edffei
+2uh jean	dfeeid
-3so we though	dfeeid
-3to do by	ceffgh
-bwhich	degihc
-2remind :	cehffh
phowzit	fefifd
-bleith	heefci
nporch	deefgi
+2# et	ffiefd
crdraw	gcefei
nunoffi	icffge
+2i sign	fcefdh
pcircum	dfffei
phargre	ffffdi
-3she begins on	efffdi
-2of yous	iffeed
pof	ghegcf
boin	cdfgeg
-bphotog	echfeh
-2will holler	ieefdd
-bretain	eeffei
+2is evalua	ffffic
flyou	gfichc
+2and everyt	cecegf
-3your messag of	efffid
+bstockp	feffid
cltriall	cffdgi
clturnin	ceefif
pboiler	ieiefc
nturns	icdefh
pgreg	iffgfc
+2, every	fddcfi
-3decisi follow within	ieffee
-2probat till	fdffei
crsoup	deifeg
pqualit	gdefei
-3is off sick	efefei
-3be mailed in	edffei
-3interv over the	cffiff
-3with a decisi	iefefe
-bhave	ihefed
-bkiosk	fidfee
pyeses	dffffi
-2client said	dfffid
-3the client said	dfffid
-2off him	ieffdd
nlearni	cigfgd
-2compet of	eedfei
-3the compet of	eedfei
-2long live	idfffe
npings	ffffid
cloccy	fidffe
nhint	ifdffe
-3crete till the	edfffi
-3to decide by	giefcd
-3i phoned on	ffffic
pam	fddihf
+bnerve	defffi
crnerve	defffi
-3be closed from	efffdi
-2flying in	dfdffi
+2you receiv	ieeffd
-3please sign within	eifffc
-btraile	eeefei
+bdietar	ehiedd
-bthrash	ifffec
-3up again in	effdfi
rxact - ahead	gfecef
-3not hold the	ffdfid
pweighi	deefih
+1brings	ieffcf
-1truck	cchedi
ntortoi	ifffed
-3and call you	ifefed
nbuddy	eifeee
-bpremis	efffei
clpremis	efffei
nwages	feefie
-3rehear from the	ffdfei
psleepi	icifed
pseems	gcgefh
-3select commis on	efifee
-3for @d by	ciefff
-3you come down	efcfei
pcongre	geiffd
crlieu	effeei
-2graz ,	cefeei
-3in graz ,	cefeei
+2everyb is	hcddch
-2stops on	iefeee
+2and delete	eeeeei
-bvoss	ffffid
-3locks the cast	iheeec
crdouble	ecieeh
cldubai	ciffeg
ndentis	heeeci
-boverdu	ffffci
cloverdu	ffffci
+2, for	eecgff
phoping	gfihdc
clcracki	dfffie
-2be decidi	dfeedi
-2it in	ghdgcc
crhackat	cfffif
-2made it	iefede
-3my verdic on	ifffde
-1dinner	gdceci
-2in in	dfcfig
sivague	iedged
+bdig	fhfdcg
-3be in before	diffed
nooo	gdieee
-2^ contra	eeefei
psteep	dffeei
-babout	cifhef
-3candid by the	ieffee
crdetail	ddieei
crairpor	iffffc
njoinin	ehfcdh
plorry	dffffi
-3who begins on	eeffei
-bpeep	ieffee
clpeep	ieffee
-3is travel until	eeffei
crtinkle	eeefei
pdilige	effife
-2diwali until	eefeei
-3for diwali until	eefeei
pstampe	fcheeh
-2^ talk	cdeeci
-3is shut until	edfffi
-3gate # at	feiffd
-3the call by	ieffee
-2come at	ddheci
+2teatim and	difffe
clkaren	gedddi
all1	fggceg
pgratif	eifffd
+badvanc	chffei
crorches	eidhcg
-bstar	eeeffi
-bbrown	ifffcf
clbrown	ifffcf
nspecif	dfffif
nvice	eiffgd
nheap	efffid
pmaker	heefic
crfracti	efiffd
nwonder	ffedie
-3job starts on	feefei
crpull	cegfgh
rbdenied no-news-yet	dicffe
-2deadli is	gddcdh
+2, tide	ieffee
+broad	iedddi
-bravi	cfhfeh
+2first half	fcieee
crbells	iegffc
-2again by	difffe
pf2f	fgefci
+bso	hecffi
-3a signat by	eifffd
nwinds	iffeed
-byusuf	cifffe
-boccy	eidfgd
nsam	ffhfgc
+2my boss	iedcdg
nshingl	dfffie
-3holida 's the	eeeefi
-bcircul	cdeeih
-3i said the	gecedf
-3at me ,	deifed
+barchde	ieefdh
-2go ,	hcdefg
ncorinn	efefie
-2shout within	ghfffc
-3you a ring	eciffg
paldous	icefeh
pblom	ifeffd
p@d	hfhgcd
-2paper until	eifffd
pbylaws	hehffc
nkaren	gedfei
nsafegu	ifffde
-3can i do	cdefei
-2portal within	diffee
crtheatr	ieffcg
clsevera	ffffic
-bhoweve	ieefdf
-3been there since	ffffci
ndisagr	effeei
-3filled it on	ffffic
clbig	ddieic
-3long : by	icfffe
pmiles	fgffic
+bfixed	edfffi
-3be notifi by	ddfeii
-2stored for	defffi
-3are stored for	defffi
ncases	cffeig
clzonneb	ffcffi
-2sign until	fifffc
-3short sign until	fifffc
-2doors in	efeeei
pgwendo	feeffi
bsuntil period past	eedeid
clmusic	fidech
ncalm	hfcfhd
crrequir	hdifed
crtrip	fcfffi
-2needin you	efffid
-3be needin you	efffid
ntailor	eeifdg
+bvalid	efefie
clswindo	diffff
nmusic	eeiech
ahead1	fffcff
crimposs	cffffi
nde	gfiece
noverze	idfffe
-3answer reache you	ifffde
ncarer	gfficf
+2so i	edcfdi
+bmarch	effifd
crmarch	effifd
nexec	cffffi
-2behind on	ffefid
-3left behind on	ffefid
plamb	ieeeef
+2, below	ffefid
-2you talk	fcifff
-2forms by	eiffee
pbairst	efffdi
-3i have blocke	iegedd
-3will hear inside	dfffid
+2, positi	iedefe
-2they vote	ceehdh
-2places on	ieedgd
-2misery by	idffee
-3your misery by	idffee
crbotani	gffeci
nchewed	gffeci
-2sent by	idffec
-2assess ,	eeiffe
-bvarga	hedfci
+bchew	dgfifd
crchew	dgfifd
+2good ?	ediffe
-3result announ for	cfefie
nlangua	cfdehi
-3phone you the	ifefee
-bwu	idfdeg
-3giving lesson from	ffdfei
pbrandl	ieffcg
-3form by the	difffe
crthe	digffe
-3we argue ,	iffeee
clwales	feiffd
clenglis	gecfgh
-1cantee	eeecei
-2the cantee	eeecei
-3in the cantee	eeecei
pcandid	cdgdig
-bvintag	efffdi
-2teachi begins	feffei
nalumni	dfeffi
+2, got	fchdfd
-1tossed	iffefd
-2gets tossed	iffefd
-3coin gets tossed	iffefd
pperfum	ifffed
ngraz	efffid
+2s scheme	cfefgi
-1jobs	dfdfid
crwoman	igffec
-bimagin	dheeif
-brelief	ceifci
nrepres	eefiee
rxappointment - ahead	eehcce
nmorag	feefei
crpainte	cffffi
crplant	heeied
-2heard on	eeidce
-3the manage on	eeieed
-3: give us	ifffee
clturkey	fffeei
+bgalway	eefcei
+bdeemed	difffe
-bswallo	hfeech
nfetch	eeiffe
-2librar on	gecfdg
-2away over	eeeefi
-3is away over	eeeefi
+2if yes	gheffc
+2, ha	gccdeg
+2and took	ceeehg
-3be receiv by	eifffd
-3would reply by	ieffed
ncolour	gdffdi
-3out before the	ecffeh
+2how it	idfffe
-3know which by	eiffdc
+2appare .	dedddi
pute	iffeed
-3outcom within the	iffede
-2break up	ifefed
-3we break up	ifefed
-2the practi	ffffic
+2, shop	ieeeef
-2goes ,	gecedg
pfate	hifeec
-beighte	efefei
-3can you start	fddffi
-2nay by	ehffec
-3or nay by	ehffec
-3lesson on the	ccifdg
nissues	igdfee
-2actual closed	effeei
+2end .	effeei
-3is actual closed	effeei
-2or around	gfcegd
-3on or around	gfcegd
nboo	iecfdh
nl	efffid
-3my diary for	fcgecg
nnairob	ffffic
+bwin	fdeffi
-3he can do	efiffe
-2clinic by	difffe
-3the clinic by	difffe
-3goes up in	dfeddi
-3return by the	difffe
-3then decide ,	dffeei
plaid	fifgec
-3will ring again	ifefed
-bbruges	dfffif
clbruges	dfffif
padaeze	ffefei
-3be determ within	idffed
clchefs	fdcdhi
crwall	igffdd
+2, heads	ieefee
-bfifty	eeffei
-3everyo know within	ieffde
-3shoe size by	diffef
-2over @d	ffefid
rxreview after no	geceeh
-2messag from	ffffic
+2or lose	ghdeec
pidris	ifeffd
crinclus	fieefe
-3please reply by	fiefee
clsewn	iceeeh
-3a yes before	difffd
ptides	fffigc
-3her mind up	efffid
-2does the	eeiffe
clnegati	iffffc
-3she promis me	heffgc
-3call opens on	efffdi
nreel	feefie
-3who hears on	hddfcg
nactivi	ffffid
-3will answer within	iffffd
nstairs	eeffei
none	dehcif
-2taken on	fdcdei
clbosses	egieed
pladysh	ieefdg
nbaby	iefffd
+bmatch	hfefch
-2go back	chhedd
crull	hffhec
-3daught 's weddin	effefi
clrink	igefed
crusher	iefffd
-bcleani	ffefei
+2we shall	hgddcd
pfranch	iheedc
-3meetin you on	efffid
creveryw	dfffei
-2pcc gather	hfeecg
-3the pcc gather	hfeecg
-bunlike	efeffi
nlarge	ieffee
phair	ifcfeg
ppollin	hfcehc
-2we closed	efffdi
+2more .	effech
pannoye	ddieci
-2we propos	dchfci
nmaître	gfceei
cllength	ffffid
+bdecora	feefei
-3: reorga on	efffic
pdeal	fgiccg
-3desk @d and	ffffdi
crcommun	eddici
-2@d in	dhfecg
+2and half	cdcfhi
nheathm	eeffei
+2was suppos	efffid
clrsvp	ciefeh
clsofa	defidg
-3two things by	eiffed
nagreei	ifefee
+2were her	ieffee
-3this messag by	difffe
pswore	gfefic
pclosel	dfffei
+boduya	gdefdi
-bages	efffid
-1offici	fddfch
nbookke	eiffee
pcass	fidffe
-2commit meets	effhfc
pbrew	ieffee
+2instea for	eeiffd
-blisted	cgeffi
-2camera on	deifff
-3men on the	hecddg
crworth	iffffc
norient	hcfehg
-3so give us	iefeee
bsafter lower-bound no	dhecfg
-2travel money	ffefei
-3your travel money	ffefei
-bkick	iccfei
crgig	idfffe
+bcolone	iefehc
-3from the broadc	efffid
pcommon	eefffi
pau	efefei
paldham	fifffd
nprays	efefei
nbeginn	iffefd
+2of having	hdffcg
-2rise on	gddeci
-3commis rise on	gddeci
-3someon else on	cffefh
-2no inside	idfffe
-3or no inside	idfffe
-3to answer inside	ieffed
-2ticket within	gcffeh
-3ceo gives me	diffee
+2to speak	ideehc
crclown	ifffee
-3asked , and	fiefdc
nadmira	dfffei
pbecomi	hefeid
+bcommun	ifdfee
paziz	ffffid
-3us up to	iefffd
+band	gcdhhe
-bjen	fdefei
rxreview until ahead	ecfiee
npony	ghffgc
-3be erased on	efefdi
+bscaffo	effeei
-3your attend by	eiffee
crmax	icffeg
-bdeckha	hdfeci
crdurban	dfieic
psiobha	dfefei
-3@d , letter	eeedch
crping	ieffef
-3our answer the	ifffed
-3finish it by	eifffe
nbefore	gihdce
+2we hoped	ffffic
-3on a model	eeiffd
-3funder pulled out	efffic
-3which sits on	cfdfci
nexists	ceeegi
ngreedy	difffe
-3parish counci meets	cfffch
-2on leave	eedffi
+bola	ddfdii
-bswimwe	dfiffe
psnaget	iffefe
-2sorted by	dfechf
-3an email by	dffhii
-2later then	idfffe
-3no later then	idfffe
pcrews	gdefei
+bguvnor	efefie
crguvnor	efefie
pkezia	efefie
-1approx	hceeci
ncasts	iefffe
+2to chew	eifffc
-3office hours are	efcfei
-3never on a	efeeci
-bbirgit	hhffec
clbirgit	hhffec
-3you sign by	eifffd
-1groom	ffddch
nintent	dffiff
clhc	ffefid
+2but wanted	feefdi
crhistor	eefffi
-3takes longer than	iefffe
-2said that	ffffid
clma	ifffde
-3offer from them	feffid
ncoat	gfdeei
-2phone :	idffef
poptica	iefeee
-2to kenya	fddfei
-bsous	gdefei
pleroy	ifffee
pit	cidfhf
-3she is choosi	ifffed
-3try us again	efdeei
ppolygr	diffee
pshanic	dffigd
-bsewn	gceeei
poonagh	igffce
ptoll	ieddie
cranywhe	ieffee
+2about anothe	ieefdc
nfolder	edgchg
+2settle it	deefie
clgameke	ffffic
+2to name	icfffe
crkeys	eeefei
-3beadle by the	eieffe
-3decisi to candid	ieffee
-2conver of	decffh
-bshared	eidfid
clpengui	gffeci
-3ringin you on	efefid
-3cv in the	deceif
ppayday	ieefef
flagain	chgedh
ntreatm	diffee
-2be teleph	ifeffe
nrestau	feffei
+bgame	eiefef
npippa	gecfei
-bpiano	dfffei
+bbumped	ffefid
-2, about	edgfci
nbarist	ffffic
nboatma	efeeei
-3i will hear	iffeee
crwhen	eeceii
pverich	fgffch
crranch	efffdi
-1like	gcehhe
peasier	cgfffg
clusing	eeffei
-2issue within	ieffed
crleices	efffei
pswam	ifffed
nspanne	ffeeei
+1i	fddcfg
-3it done by	fiffed
-3is coming in	hfecch
-2words by	difffe
+bshaz	gfifed
+1having	ffffic
+2having been	ffffic
crthanke	ddffgi
-3your signat within	fiffdd
+2teatim $	idffff
pthunde	ifffed
clreflec	gifffc
-3link works for	diedde
-2manage post	ffffic
-3wareho manage post	ffffic
ncry	deffei
-3will be within	iefffd
-2me inside	ifffed
cruncle	iedech
ngroetj	eiffee
pthe	ghgfdc
phülya	ffefei
-2engage from	ffffdi
-3inform you by	ieffee
-3list approv on	effeid
pbluepr	feefei
pcampbe	dfffif
-3, could be	dcgedg
nnowt	eeeffi
clkim	dffegi
ndosa	difefg
clokonjo	feiffd
+blandin	iffeee
nsir	igeeed
nthin	ifeegc
pswitch	hifded
-3these around in	ieffed
-2you past	ifffed
-3keep you past	ifffed
-2dies in	cfefdh
-3link dies in	cfefdh
pbartek	ffffic
+1sailin	cchfci
rxanswer within ahead	gfcded
pworld	eefffi
-bpocket	ifffee
clops	gdeidf
nsandwi	gegfch
-bcrèche	ffffdi
ncloakr	geffci
-bergo	iffffd
-2comes in	feeeci
pyellow	ghcefg
crrenewe	efffei
crkettle	eeifgc
+bhungov	gfeeei
nfills	ffiffd
-3i would know	gceeid
-3signed copy by	edgggi
+2: then	iddedg
narjun	dffife
-2was promis	efffid
-2welder from	ffefdi
-3a welder from	ffefdi
crjoinin	hidecg
nimmigr	fhffgc
+brailwa	ffdfie
nnric	eeiffe
narise	fcffgh
+bdraw	hhfgec
-2she accept	efffid
-3and she accept	efffid
-3it back before	difffe
+buser	efffei
cruser	efffei
-2soon :	feifec
-3people to see	cfdice
-2observ on	geieec
-3panel interv ,	deeddi
-3questi by the	difffe
-3is due the	efeecg
npun	ifffee
clthrash	feedei
+2he lets	ifffee
-2writte since	ffffic
-3having writte since	ffffic
-3its answer by	ieffee
-2only went	efffci
-2inform the	ifffed
-3be inform the	ifffed
+bperman	iecedh
-3given themse until	idfeed
-3, give me	idfffe
-bderby	effeie
clderby	effeie
cltill	idgfde
-2the studio	cchegg
+1himsel	dfefdi
rbsuperseded own-plan	ffffci
crtil	igffdd
-bsoftwa	deiied
ngillia	efiffd
-bdress	dfeffi
nplay	gifefc
piii	iefffe
cldespit	efffei
-3jury @d was	ffffid
+1what	idfefg
+bvoicem	feefie
-3i chased on	decdhf
-bcarniv	cifedh
pmonthl	icfffe
-2app on	ffffid
-3our app on	ffffid
nrenewa	feffei
-belf	eeiedg
-3heard nothin by	idffee
-3are decidi by	fdffci
pfarouk	eeifhc
nthe	efefif
clbe	fgffch
cleng1	difffe
ndashbo	diffhc
-2and starts	efffei
nchops	eeffie
-bhazard	feffie
clhazard	feffie
clprove	fifffd
+2we phone	iffeee
pthreat	hfhfec
-3lines are open	efeefi
npolar	dieeeg
+2, whole	ffffic
ntextin	difffe
pred	hcgcid
+2, takes	eieffd
-2was only	ffffic
-3it was only	ffffic
+bjoin	efefei
-3would it be	efffci
nroy	ihefdc
-1portal	eeffci
-2the portal	eeffci
cronward	deeehi
nlodge	cegcgi
psnappe	ffhfgc
-3she says the	iecffc
-3me , on	dfiffe
npour	ifhfec
crem	geifde
pespres	eedffi
nmortif	ffcfig
-2, either	ceiffe
crleads	dfigfe
+bhospit	icefeg
-3with them on	chfffd
nreachi	dfcehi
-2have writte	hdcdef
-3that before the	iefffd
pbronag	ffefid
pleila	ieffee
-3will dm you	ifffed
-3do a trial	ecifee
+bcatch	fffeei
-3they left on	efefid
-bclick	cgffeh
ppr	gdfifd
pminus	fifedf
-2erased after	ffffdi
+2, howeve	hdcecg
-3you came back	ffffic
nkim	efffei
+2, autore	eefffi
+bbev	ddifeg
cldreamt	ffffci
-bsleepi	iffffd
-3@p , shortl	ffffic
-3it might be	dfffdi
-3, he said	ifffed
rxappointment on ahead	cdgffe
psmashi	ifffed
-3writin on a	deceei
-btomasz	diffff
nperpet	ffffdi
npermis	igffdd
-2applic throug	dffife
-3review applic throug	dffife
+2about me	ifffed
crtribun	cgfffh
clpink	diefeh
-3the panel met	eeffie
-bhorse	ieeedg
crredo	ffffid
-bpuppet	ffffid
-2can manage	effedi
+2on toast	effedi
-3i can manage	effedi
+btram	eifffd
+bpat	eeiffe
nfirms	ffdffi
-2hear inside	eeffic
-3assess day on	cdheef
-2falls the	iecddf
nplzeň	dfffie
-bcuts	ifdfee
clcuts	ifdfee
-bmechan	eeffei
-2book before	eifffd
-3's book before	eifffd
+2to @t	eeiedf
+bshuts	hfeddi
nsugar	idffch
-3ceo flies back	efffei
+2is hereby	feffid
phop	diffee
-3pick any day	eeiffe
clsatell	iefffd
+2when it	ieffed
clfae	idffef
-1theatr	ceddfh
pstars	iedfdg
crmounta	iddfeh
cllighti	ifffee
-3to tell everyb	ffffic
-3@d but on	iffded
proll	defffi
cltally	heeeei
-2the third	eedeci
+2, ticket	ceieeg
+bport	eidffe
-3mail of the	ffffid
+bstrong	ceeeih
-bhousin	iceech
pnevert	cffffi
psteve	fehfci
-2crane on	decdhf
-3the crane on	decdhf
-2have got	gfccge
pimpose	ffgfhc
-3were interv on	ffffic
clsteeri	efffid
-3is given me	difffe
pl	dfgfei
nheaps	fffifd
ppaymen	efffdi
nhurts	ffffic
-3would hear in	defcid
+1applie	eeffie
+2or she	eiffed
+2is as	efffdi
-3two on the	dfhfic
-3me a shout	hfifcd
-2note by	ghffdc
-3a note by	ghffdc
+2work ,	eeiffe
+1hereof	eiffdd
+2hereof .	eiffdd
phit	ifdefg
-2second garden	ffdefi
-3a second garden	ffdefi
-3is closed over	efedei
-2a trial	eciffe
-bfitter	fecfgi
+2, demo	hiefec
-1should	hddecf
-2^ should	hddecf
prebeka	ffffid
ntrials	ffffid
-2ask ,	feefei
+babolis	ffffid
-3can we talk	efiffd
nretrea	ggfehc
-2, ivs	efefei
-3@d , ivs	efefei
clappris	iefffe
+2week ,	ddffei
pdelega	heeedi
crregret	idffic
crballot	eifffe
-bwelder	fffdei
ncondit	iefdhd
-benglis	idecgg
-3all of you	hfffgc
croffsit	ffefid
-bcryo	eiffef
+bpettin	ffffci
crpettin	ffffci
npreten	ceefih
pcaptur	ceehei
-3will speak on	gfffic
-3am off for	eeffei
crhedge	ffiffd
+bstory	deffif
-bclaime	cgffei
clclaime	cgffei
-2out ,	cegeid
-3messag since the	ffffic
-2about on	eehfgc
-1hole	cgdeeg
-2pigeon hole	cgdeeg
-3my pigeon hole	cgdeeg
nacquis	ffffdi
+2as per	hffehc
pswimme	icffff
+2he thinks	gfffcf
rodenied	dgccgg
+2, fellow	ffffid
pacting	hffecg
-3after it ,	ieefee
clsounde	cedfgh
-1note	dddcfh
crheatin	efhfch
-3figure out by	ddffdi
-3to be rung	geefid
-1ops	ffffic
-2of ops	ffffic
-3vp of ops	ffffic
-2becaus the	cdffhg
-bswappe	deifdh
-3unluck ones on	gedcch
clolu	ieeedg
-3all the candid	gfeidc
pgoths	ifedeh
pjakart	iffefe
-3teleph conver of	decfdi
-bbike	chdfie
-3last candid comes	effcgg
+2is ,	feffci
nrescue	hgffcg
-2visiti campus	effddi
-3, announ for	ffffid
+2# to	edfffi
nlaters	ifffee
nfitz	ifffee
+bcuttin	eeeffi
nphilip	efffei
-breorga	effeie
-2we sail	cdgech
+1figure	ffffci
-2quiet until	hcfefg
-3of order until	edfffi
prevenu	ffffid
-3an answer ,	fecfeh
pgallag	ffefid
pdeckel	gddffi
pmillin	gddffi
nleaks	gddffi
-2revert within	ghffec
+2, bad	efefid
+2: her	gdefci
+2so nothin	eeffei
-bgrilli	heefic
clgrilli	heefic
-2will respon	iffffd
cldelay	idfffe
ncolin	eegeei
-3the answer before	hcffef
+2over it	hheedc
+bpeterh	efifee
crfae	efifee
crpeterh	efifee
bsby time-only ahead	eedcig
clafraid	dfffif
pcrashe	diffdh
-3, as of	ceceie
+bnatter	ifgfed
crnatter	ifgfed
-2@d n	dfeide
-1welcom	dgdfdi
-3said , so	ieefff
clcolumn	ehdfdi
-2sailin in	efeeei
-3, sailin in	efeeei
+2concre wed	dfdeei
pslurry	eegfdi
plagoon	eegfdi
-bstaffi	iffefd
crforthw	iefffe
nceo	gdfddi
-bpat	efdfgi
-2for this	eeeedi
-2, or	dfgfdc
psweet	eedfgi
-3your enquir of	ffffid
-3have got until	gceddi
pworryi	dgffdi
+blinz	efeffi
nun	feeigd
-3job by the	eifffc
clrecent	igffde
-2choosi on	ceehcg
-3booked in for	cfigff
+2intake $	efdedi
-3reg , ,	efdedi
-2church on	ddeedi
+bsingle	ffdfie
crsingle	ffdfie
-3could do the	eeffei
-1phones	hfceci
bsfrom day past	cdcdgg
noverni	iefceh
-2for stockt	ffeedi
-3closed for stockt	ffeedi
nswap	cfheff
-3you feedba within	ieffed
crkeepin	ifffgc
crbrigad	eihfed
njeez	ifffde
nelecti	gdffid
pdraugh	efffei
-baposti	eiffee
-3will hear within	ecffdi
ptapir	fiffed
-2promis me	gcdefg
-3had asked for	effdid
crperth	ffiffd
clacquai	feefdi
-3will expire in	cfffeg
ncharte	ghffgc
-3needs that by	eifffe
nalec	eeefei
crvendor	chfffg
puncond	ccgfhi
-2each candid	cefigh
clterms	dfidhe
prust	dffffi
-btotal	ifffee
-3tell you himsel	ifffed
clprovin	ifffgc
-2applic dated	ffffic
pblown	iffffd
-1aboard	efifed
-2me aboard	efifed
-3wants me aboard	efifed
pinfo	dfffei
-3will announ on	iffdfe
nsoul	deffig
-3my call in	iefffd
-2ascens closed	ffffdi
-3says ascens closed	ffffdi
pproper	cfhefh
-3can start the	efefei
-3comple it by	eiffee
clexist	dfffei
pdried	difffe
-3is good throug	cgffef
-bscheme	cddhgh
crexactl	defffi
-bmatteo	dfffei
clmatteo	dfffei
+brooms	difffe
pbernie	ieffee
+2unless solvei	efefei
pcurric	idffff
-btrinit	dffffi
cltrinit	dffffi
+1hrs	dhhfdc
-2induct begins	fedffi
+2yet ,	gfeecf
clpostie	eeffei
-2open anothe	edffei
-3are open anothe	edffei
+balas	cfgfgh
clnomine	hhfeec
clbasel	efehic
ntil	ieheed
+2which day	eiefff
-3from her by	iffffc
clraise	gcfffh
-3the diary for	cegfeh
crarea	gfffhc
phalvor	hfecdh
nfrankf	iffeef
-2mailed in	fdffdi
ncathed	feffid
+2s letter	cfddgf
-2, voted	ffffic
-3weathe , voted	ffffic
pmoth	iffeee
-2instru on	hefceg
-2open throug	fifede
-3to answer in	iefffd
-3advert again in	ffefdi
-bpause	ffffdi
ndundee	ffffid
-2hiring since	ffffic
-3all hiring since	ffffic
-bdisclo	efdffi
nprep	difffe
pmarath	fefeei
-3stays open until	ddfeei
pscanne	hceffh
nadvice	ffiedf
-bencour	defffi
crbrough	hcefci
-3new appoin :	eeiffd
-1showed	dceeig
-3you , on	ichfec
-3i call you	ecgfch
-2recrui thinks	iffddf
-3my recrui thinks	iffddf
pbake	dffeei
npoke	ffffci
ndomain	ifffee
nflour	ffffid
crpieces	ieefee
roappointment	gcfeee
clvendor	efeffi
-3to finish by	difffe
-blistin	effeie
cllistin	effeie
+2and someon	efefei
pfarmer	edhfei
+1earlie	cfffif
clheadma	ffifee
-bupgrad	defffi
ptelesc	iffefd
-3short story :	gedfhc
pstadiu	fedfei
+bmix	ffffic
crmix	ffffic
crbanda	ffffic
+bpartic	eiffee
crloan	diffef
pbug	feheid
frme	hheefc
-2post in	hcffeh
clfever	egdfei
nagents	fdfffi
nchanne	iffffd
-3dorota 's was	ffffic
+bcanal	dfeffi
-bdonor	ceffgh
-byellow	eifeeg
-2agreem by	eifffd
+1honest	efffdi
+2honest $	efffdi
clactivi	ffffdi
ndaily	dffffi
-bunderw	difffe
-2above about	ffffic
-3wrote above about	ffffic
phoops	iefffe
-3told everyb by	dfffie
nbegan	igffce
pamy	dffeif
nnick	dffeif
-3these round in	gcefdg
-3news by the	deffic
-2reply since	ffffic
-3no reply since	ffffic
ptldr	feeeei
+btoast	fffeei
-2upload before	ceeeei
nframed	heefdi
-2cv by	eifffe
pwakes	fidfef
-3commun by the	ieffed
-3a shout by	eifffd
-3her direct on	hffehc
-2team from	ffdfei
-3is confir :	eeiffe
-3the result ,	fecedi
+2now the	ddffie
-3tram driver from	ffffci
-bthe	cgfhhd
crpinged	idfffe
-brobots	fhdfic
+2, swear	idfffe
-2letter in	efeddi
+bred	iefeff
-3to sign on	iefeed
crprivac	feffei
nshame	egffdi
ndeligh	ehefhc
-3a letter within	idfffe
nsponso	ifffde
clsimply	iffffd
-3the commit votes	ecegcg
pbee	ifefed
-3apply again next	fcfffi
-3do so on	gfcedh
-3trial meetin on	ffefie
-3our decisi the	ifefee
-2chair by	eeffei
-3the chair by	eeffei
-3weddin is on	effdfi
clbk	ceieeh
ptapas	ffffic
-2starti the	efffei
-3client closed over	effeei
+2when to	difffe
-bhiya	fecihe
nnumera	ffifcg
ptraffi	icffeg
nahoy	iefffd
ndevelo	dheeif
-2accoun until	dieeee
-3your accoun until	dieeee
pbehave	ffffid
-3ice until the	efffdi
clhorse	ieeedg
msinvites-questions	ediccf
pheadph	eefffi
-3she said within	ifffde
cloh	chhddi
-1light	ifefee
-2red light	ifefee
-2their list	ceeefg
-3off their list	ceeefg
pjuno	iffffd
psoil	icfeeh
-3their answer before	edffei
ncal	efiegd
+btis	effiee
crtis	effiee
crcreame	effiee
clcrier	efgfic
+2s ,	ffffci
-3, becaus the	cfffhe
-3email in the	iffefd
ahead3	eceidf
crprogre	ffffci
pbilal	ffdffi
+1it	gdegec
-1respon	ifeffc
crms	ffffic
psails	iddedh
-3get a text	ifffed
pachiev	giffec
-2# minute	feiffd
-bsoluti	eifffe
clsoluti	eifffe
nhouses	cffffh
+2s staff	ffdfdi
-bbeside	eifffd
clbeside	eifffd
pkaczma	dfeegi
clslide	difffe
ppara	iefffd
-3the board on	idhddd
crpupils	eggfgc
-2went forwar	eeefdi
+2and ugo	dfechg
pmetaph	dffffi
nanita	dffffi
nstripy	dffffi
+2hrs .	digfec
clunderw	eifffe
crpuppet	ieffgc
clshauna	ifeffd
-3he is away	dfffei
nteeth	diffff
-2online within	eiffed
-2held from	ffedid
-3interv held from	ffedid
-3writte yes by	eifffe
psauces	effeei
pdirect	gfggcf
-2the depot	cefefh
-bwork	diddie
-2is happen	efeeei
-3nothin is happen	efeeei
-2out from	efffei
-2would think	dcffhf
-3you would think	dcffhf
-2trial ,	dfiffe
-3know before the	cdeehf
nconvey	efffei
ppanell	fffedi
psigh	ffffdi
+2s list	cecdfh
-2decidi before	eeffei
-3be decidi before	eeffei
-3ring everyb on	ifffed
clj	eeeffi
-3be upload before	diefed
clchewin	hfffgc
-3gives feedba in	ifffed
-2rate by	difffe
-2attach by	eifffe
-2broken since	ffffci
pglassh	dheeei
pgeneva	cfdfhh
-3me since the	ffffic
ndanny	efffei
nkeel	efffei
-2mulled wine	efcffh
pearth	eifffe
-3leave begins the	efffei
psingap	feiffe
-bextrac	eifffe
-3was forese for	dffeid
-3expect word by	ieffef
bsbefore day ahead	cgegge
-3for you from	efefdi
-3days betwee the	efiffd
+2that she	fifffc
+2, gentle	fffedi
bs- day ahead	fdieee
-2not call	iecede
-3do not call	iecede
ppretti	ddiffg
-1for	cehddg
-2one @d	eegedi
-3time up to	eeiefe
-3write before the	iffffd
-bsoil	eieeef
psweete	dgdfei
pmentio	igcddg
-bgisela	eeiedg
+2but dir	ffffid
+boverse	feffie
pdairy	hgfccg
-3: we said	dfffdi
+2, yard	ffiffd
crvestry	feeeei
nanimat	efefif
pquanti	chhege
-3want me on	feiffe
-3will say it	ifeffd
-3any day from	cfiedg
clcleani	feefei
crvalue	ffifde
preposi	ffifde
pvii	eifffe
-bdry	iffefe
-2bunnie from	efffdi
+2, hungov	hfdddi
plogist	ieffee
crmorn	ifffee
nsaved	ffffdi
-3defini answer by	iefffe
-3you in for	iceeef
-3it was not	eefedi
-3her back before	diffee
-3refere , by	eifffe
+2please :	eiffee
clhav	iefffe
nnaafi	icgffe
nalongs	cfffhh
+bhopes	gfefhc
+bnursin	ffffci
-1parcel	eecfgh
nbody	eedieg
pbreakf	ehdfci
clrefres	efifef
-3he will know	iffffd
nmichae	fcfffi
-3a bank holida	efffei
-2^ like	cfgffg
ntrick	fifffd
napproa	dhffch
nshrug	geffic
presend	eiefff
pherr	ifdeeg
+bmtg	effffi
+2no matter	ifffde
pcolett	chfffh
-2figure on	ccdchg
-2leave by	iefffd
-3or leave by	iefffd
-2catch up	dfeffi
-3lets catch up	dfeffi
pcheerf	efefei
ptour	egchhd
-3passpo copy by	eifeee
+blegall	efffei
crlegall	efffei
-1arvo	ifeffe
pfive	fifdhc
-broles	ieeedg
nguests	dfeffi
clcrèche	ffffdi
clthan	ehcehg
-2offer expire	ehdfcf
-3on leave till	eefffi
-3you stand by	idfffe
clpto	dffffi
nvisits	iheeed
-2not sign	ifffee
msthird-person	fecdef
rbsuperseded closing-date	ffffci
pg	hhefdc
-3with the outcom	ifefee
-bempty	effeei
+bhusban	hhfffc
-2real answer	ieffee
-3no from us	cfffgh
+2she goes	icffde
plpa	feeffi
-bproced	heffgc
-bgraz	defeig
pessent	dhefei
-bcolumn	giefed
-3get a bell	iffffd
phost	defffi
-3a yes by	ffdegc
crsheds	ffdffi
pblower	ceffgh
clhangar	dhhfcg
-3the portal within	difffe
pneil	ffifee
-2interv betwee	ceeegh
pjoked	idfffe
-bcharte	ieeddi
-2thing by	gdifhf
crbound	ecfeih
+2can be	efefie
+2before we	idfeee
-2artist before	deffei
-3the artist before	deffei
-bbought	ghfffc
-3with you before	gfffhc
clsamira	dfffie
-2hiring until	cefdhg
-3all hiring until	cefdhg
ptemps	eeffei
rxdenied after past	efffid
+bsupper	gedfdi
-3garden opens on	icdfdf
psmelle	gedfdi
pclue	edefig
crride	dffffi
crprescr	feffei
ptandoo	fdefif
-3would be decide	fdefch
+2, instal	fhfeec
-3parish : done	fffeie
pjoan	hecfei
clheadqu	hffech
+2, madam	cdfefi
-2your parcel	eecffi
+bduly	ffffid
pamaro	dieffg
nlodgin	idffeg
-3orches 's off	eeffei
+bpants	cdhfei
pesbjer	fdfffi
+2# for	ffifed
punlike	ffdffi
putrech	deffgi
clextra	ifdedh
-3see you at	efiffd
-3's callin me	ifeffe
+1lapses	dcdehf
+2lapses .	dcdehf
-3is up in	defffi
-bheadqu	hffech
-2doing by	iffdec
pheadte	diddfi
palas	hhefce
-2my return	iffffd
-3on my return	iffffd
-3is around on	deeeei
-1bavari	efefei
-2in bavari	efefei
-3holida in bavari	efefei
+bwind	heehfc
+2by our	idfffe
pviktor	eeffei
clpatric	fffeei
ptypos	hfffgc
pmoveme	idfffe
+2he tells	ieeffe
ncomput	hfdedi
-3their meetin on	ifeeec
-3what they say	ifffee
nviews	dffiee
+bbooks	ifdfef
pbanerj	iefffe
crlaundr	ffefei
+2who the	efffdi
-3christ market from	ffefei
-2should hear	ffffcg
-3i should hear	ffffcg
-2email in	gcffff
crpie	hcffdh
-3be advise by	iffeee
-2seeing her	efefei
-3are seeing her	efefei
nfarmer	effffi
-1stage	fdifdd
-3she said by	idffee
nstrate	efffid
croverse	feffid
crleader	ecfifg
+bthus	hcfeei
-3is not until	effefi
-3be taken in	hfeecf
pmehmet	eiefff
-3me know within	eiffed
pcoachi	feiffe
crray	dgffei
crsyndic	ecgffh
ptane	ecgffh
nstoked	ecgffh
-3to the ward	ffifee
prestru	fdeeig
crweddin	ffedfi
pgozo	eefffi
nluca	eefffi
-3been waitin since	ffffid
pdivisi	ifdfff
-3no for you	efdfdi
-2ringin you	eecehe
crport	eidfge
clmaker	ifefee
-bbay	eeifgd
ndown	fefgch
pneedle	ehhffc
-bnomine	hhfeec
pnuts	eifffe
bson day ahead	echfff
-2rang me	efffid
-3he rang me	efffid
-2lady reckon	ifffed
-1employ	eeffei
-bdrawin	giffde
pteeth	egefei
pconfus	ieeffe
-3campus run until	fffdfi
-3would not be	efefdi
pdame	iffffd
clscenes	eiffee
clkeen	cgefhg
padvers	fdffif
crslides	dhcfgh
ptighte	eeeffi
pqs	eeeffi
nfloods	eiffee
-3has closed on	ffffdi
clrugby	dfegei
-3you promis for	deffdi
+binstal	fifffd
cltrevor	iffffd
pwholes	ieheed
phague	feeffi
-1suppli	eeddei
-2approv suppli	eeddei
pleaked	ifffed
+2over the	feeehc
npizza	edfehi
-3it signed within	diffed
pnutrit	fcgffh
crstayed	ffffid
neggs	efeffi
nbrings	ffffci
crinvoic	fefedi
-bconfli	ieffee
-2water in	efeedi
+2and live	efeedi
-3the water in	efeedi
-3bank 's closed	efffdi
pflinch	efdffi
crestate	degfei
cllaundr	gfffgc
clholt	ffffid
pact	hgcdhe
-3the candid the	efffie
clreliab	eieffe
crmr	deifhd
nchocol	ifffee
nessays	ifgfec
-2retrea from	effeei
-3on retrea from	effeei
nmedal	deffgi
-2invent in	fffdei
-3for invent in	fffdei
-3you the result	iffffd
-3i phone you	ifefee
ppilots	fieffd
-2answer before	gddcff
pfranki	idfffe
ncoding	efifee
powned	efeffi
ppriyan	geiffc
+2till we	iefffe
-brailwa	ffffdi
+bluc	efffie
crjean	efffie
crluc	efffie
pashby	ffefei
-3is valid until	ddeeei
clabbot	heeceg
-3choose one by	eiefee
-bbigges	ehefid
clbigges	ehefid
-1beginn	efefei
-2, beginn	efefei
+bbrewer	gieedf
pdelhi	effeei
ptopped	feffei
-3be intima within	iefffd
pweighs	iefffe
+2, induct	dhdcdi
-3she goes ,	eedfei
pimplem	eeifgd
-2word :	ieefee
-3for word :	ieefee
nlarkfi	efffei
-2fair is	cdheeg
clstandi	hgddid
pwaved	fefffi
crpumpki	efffei
cralmone	iffeee
plawn	iefeef
plandli	hfieed
pspendi	efedig
+bisland	iefffd
+bheads	ffefdi
pdiwali	ghcddi
-3will ring everyo	ifffee
-2issued by	idfffe
-3be issued by	idfffe
-1reside	deeffi
nallege	hfffcg
-2going out	efgfie
pwhitco	efffid
npains	efffid
-2counte before	fieffe
cragenci	dffchi
pmenus	ifefee
-3phrase : by	ieffee
-bmentio	dfedih
ploss	eiffee
-3@d but the	ifefee
clleith	ifefdf
pb2	fifffd
+2, starts	dfffdi
-3could start on	cffffi
nacquai	ffffid
-2mind :	gdffdi
-3get an email	ifffed
clcommon	hfdddi
-bglasgo	dfffif
-2tests by	igffdd
-3online tests by	igffdd
+1fae	eeifed
+2fae peterh	eeifed
-3my call by	iefffe
-bfuture	eifffe
-2cleare in	hcfede
-bnie	fieffe
clnie	fieffe
pcosmo	heffhc
-3in , by	difffe
-bexpert	cffffh
clexpert	cffffh
pinvest	ggcefh
paviati	eeffei
-3she would phone	gfeegc
-bdude	feefdi
-bsecure	eefffi
clsecure	eefffi
nops	cfgegh
parjun	gfiffd
-2comple on	efffie
-3was comple on	efffie
clkirsty	ehefid
clbal	gffied
+bbelow	ceefgh
cli	dggdei
-3interv only finish	ffffid
photels	ieffee
-2man says	ffffch
-3a time by	heefec
-2visit is	cehdeg
-2overdu since	ffffdi
-3is overdu since	ffffdi
crusuall	efefei
-1dioces	ffffid
-2the dioces	ffffid
-3by the dioces	ffffid
-3are shut until	eefefi
-3to begin in	efeefi
+1thanks	eifffe
-3with more than	ffffdi
-2after that	hdfdce
clizmir	hfeedi
cltyre	dfffif
-3its mind by	idffed
crdurati	feiefe
ptjo	feiefe
clexecut	geffhc
nbev	efefei
crfedera	ffffdi
crstates	ffffdi
nmargin	gffdie
-bstonew	ffffei
clstonew	ffffei
ptoward	cfffig
ppatter	iedfeg
naviati	ffeeei
+bloan	diefdh
-2me at	ddhfei
psees	efdffi
nlyon	efffid
-3do a shift	eeifed
-1sample	dccgfg
prambli	gdifee
nskippe	eihfdd
-2sat since	ffffdi
-3not sat since	ffffdi
-3of the files	fffdie
-2, what	deffei
+2, comes	fddcdh
-bprops	effeei
-2pic by	eifffd
pchart	eefffi
-bmargue	efffie
clpolar	ihefec
-3post as of	ffffid
-3's out on	deffdi
-2gave himsel	idffee
-3an email the	ifffed
+2ok $	fiffed
pbasel	ieffef
clpaul	eeffei
ntreacl	efffei
-3it back in	cgefdg
crdark	efeffi
+2or on	feiffd
pprecis	ieeedh
-2writin inside	idfffe
-3in writin inside	idfffe
phourgl	efffei
-2go home	hdecdg
-2he reckon	ifefed
+2we told	effeie
-3your letter of	dfffie
cldorman	efffdi
-3reache you within	ieffef
crduty	efiffd
+1may	iedegd
-1sit	dfefie
+2text me	hdifed
-3said give us	iffeee
-3we talked on	ffefdi
-3invite to spend	ffiffd
-3no reply by	heffec
+bbus	cghfdh
crsounds	cfffgh
-3empty from the	fffeei
-3my desk by	eifffe
-blikes	heefic
pslower	iffffd
cljustic	fffeei
-3half year closes	eeefei
pmagist	hhgfdc
-3he is decidi	iffffd
pwars	ffhceg
-3to ring them	ehffec
-3answer for me	eeefie
-2phone come	ifefde
-3by phone come	ifefde
-3me that by	fiffde
pneedfu	iffffc
-3i wrote on	ffefid
npounds	dfdfgi
-2contac since	ffffid
-3been contac since	ffffid
-bmunici	fffdie
-bstuff	efefei
-1paysli	fieffe
pexcell	dieeeh
clbroadc	ifffgd
-2fellow from	ffefdi
-3i retire in	effeei
cltempor	efffei
clviewin	hdeifd
+bshakes	iedfeh
crshakes	iedfeh
pdryers	gfifed
-3is closed in	efefei
ppiet	hciffe
pscribb	hecfdh
-btreasu	ihdfdf
-2choice within	ieffee
-3our choice within	ieffee
clhallor	efefei
+bdorota	ffefei
niv	ifeedg
-3be starti on	ffffdi
pyusra	efffdi
-3on us since	ffffid
-3i have til	eifffd
nshunte	eehfid
nadvent	ieffef
-3is yours from	ffefei
+bmorag	efffdi
claled	efffdi
+2, sailin	eefffi
-3or email by	idffff
-3up for a	eeided
ndeclan	hfgfec
-3a contra from	ffefei
clalpaca	fidffe
ninstru	eiefgd
+2but please	eeeffi
-2's callin	fehfdc
-3gary 's callin	fehfdc
+brotter	dffffi
nhelpde	ddefhi
flthem	fcfgff
+bsquare	egifed
-1writin	gfdecg
-2in writin	gfdecg
clpause	eeffei
+2becaus she	iffffc
nfurnit	fefeei
nalter	ieffee
pswims	gcfffh
+btiming	eedfig
+bbeer	deefig
-3his mind by	iefeee
crcashie	feifee
ppurse	idffeg
nmaple	ieffef
-3mornin in the	ediffe
clprops	fffeei
+1show	eedffi
+2show for	eedffi
-2taken by	ihffdc
papplau	iefdge
ndeb	eeifef
-2reach me	dfdfdi
+bexperi	hcffeh
nmairéa	iffffd
-3of answer within	deffid
-3come to us	eeiffc
-2an appren	efefei
crcolleg	dfifeg
pburied	hfgffc
-bundern	igeffc
crrotter	dffffi
pmam	fdeffi
+baccess	gdffei
rbaside -	ghefec
-2promis was	efffid
-3the promis was	efffid
npressi	ifeeeg
nmanner	efffdi
nduly	efdegi
-3is off till	ecfedh
-2furthe to	edcefg
-3a messag before	ieefed
+2# clock	feiffd
-2i had	cdfffg
psworn	gecfhg
-3a respon by	hefegc
-3fetche until the	eefefi
ntheatr	fcgdhf
pgoggle	igffed
+2to confir	eifffe
-bcleari	fefefi
clcleari	fefefi
nmargit	eeffei
-3, wait ,	cfffgh
+2we decide	idefgd
panimat	ifedeg
pdenver	eifffd
nortega	eifffd
-2are publis	ifffed
-3result are publis	ifffed
-2leave til	eefffi
+1on	ecedeg
crski	efiffe
-2's heard	cdfefg
-3deputy 's heard	cdfefg
pforce	iffffe
crhelp	eiefeg
crand	iefgee
-3is closed until	eefffi
-2so come	iefffd
-3, so come	iefffd
+1settle	dedeig
-3room # ,	ffiffd
psulk	eedeih
+2, none	cfeffg
-bbureau	dfffei
+2was addres	ffffdi
nbatche	efefie
npowere	dhdffi
-2releas by	igffdd
-3you come in	eegfcf
+bunsucc	fffhgc
-bthumb	hgffec
-bjapan	eefffi
+1kindly	hgefdc
+2kindly do	hgefdc
-3with us till	ddeedi
pcadet	chefeh
-2charit on	ffffid
+2so this	ffffid
-3the charit on	ffffid
-3madeir until the	defffi
+bpermit	edgfdi
crmiddle	eeefei
-3, which in	cdffhf
-2lead ,	fcffeh
-bbid	fffdei
-bpilota	gfffdi
+bremote	dffegi
porg	feefid
-3them down for	feefid
-3your onsite on	feefid
+1about	fdfecf
crabsent	ffffdi
-2unavai from	ffffdi
-3be unavai from	ffffdi
pdump	eifffe
pivs	eifffe
-3test is on	feiffd
-3start 's the	eeeffi
-3other applic until	eefhcf
+2dinner time	ifffed
nvolume	hffffc
nfactor	ffiffd
pshelte	dffife
pships	fifffd
-3: outcom by	ieffee
-3contac before the	fdffch
pgenero	hdffch
-2signal until	edfffi
-3no signal until	edfffi
nmariso	fifffd
ptree	hfffgc
-3, confir by	fdffie
-bapril	ffffid
clbidder	feefei
nimpose	ffefid
-3with the boss	ifeffd
+2whethe nights	eifffe
-3me to the	gcdfeg
-3@p they said	hfffec
crpatien	fffefi
nonions	dhfedi
-2you a	eeefei
-2# in	cfdegh
-2have phoned	efffid
+1fine	geiffd
nsteps	ceffgh
-3would hear inside	ieffee
-3and she said	ifffee
padding	egeffi
-2shut betwee	ffefei
+2we either	gefddi
-2conduc by	eiffee
-3of conduc by	eiffee
-2^ said	hdgddc
+bkill	ghffec
-2mill on	ffffdi
+2and likes	ffffdi
-3the mill on	ffffdi
-2you no	ifefee
-3am away from	efffei
pturf	fheddi
pjam	ffefei
-2mail from	efeeid
frwill	fidfeg
-2's answer	ieffee
-3: i have	fifffd
-2, induct	defedh
-3lasted since the	ffffhd
+2matine .	hhdfed
pbutter	hddfeh
nkey	hfgedd
-2them is	hddeef
-3of them is	hddeef
-2^ was	ffffhd
crteams	fehfee
-3the outcom on	fddhhd
pmx	effefh
-3your origin on	fdhffe
+bscrapp	ffefhe
-3transl , by	dhffff
+2was wrong	efffhd
-bargume	hhffed
clargume	hhffed
-3the gap in	ffffhd
-3that , by	fhffdd
-3the test by	heefee
nbabysi	ffheef
-3each applic within	heffee
nsoz	efffdh
clbrandt	fdfffh
-3of it within	ghffed
-3, link dies	dfdfeh
psped	gdfffh
ndash	gdfffh
clarchiv	heeeeg
+1like	edhdgd
-2ines by	hgffed
-3me word by	efffhe
ptl	hheeee
-bugo	dfeehh
clugo	dfeehh
clp7	dhfffe
clp9	dhfffe
-2not one	efffdh
-3have not one	efffdh
frreceipt	edhffh
clsharon	ehfffe
ppronou	ehfffe
-3his finger :	heffee
nbom	hffefd
nfim	hffefd
nsemana	hffefd
-3are closed until	eefffh
+2as her	hdffgd
-3manage gave me	hdffgd
+bill	gffggd
-3is live until	dfffeh
-banalyt	ffffdh
-3boss 's weddin	effeeh
pbits	dhhffd
clpaulin	efhfef
-2regist by	ehfffe
phebrid	efffhd
ntorch	efffhd
nelegan	hfffee
-2their office	edhfdg
rxsuperseded on past	dfdfeh
-3it is about	ddddhg
-2result until	hffefd
-3the result until	hffefd
+2, job	eeffdh
-2are ringin	hffffe
-3they are ringin	hffffe
-2centre in	dfhfgf
-3assess centre in	dfhfgf
+bbishop	gedfeh
-3contra from the	ffffeh
-3and phone me	hefeee
crsober	hefffe
+2, touch	heffee
psandov	ffffhd
ppiraeu	feefeh
crgoats	dfffeh
-3to a weddin	efeffh
psue	ghdffe
+bhoweve	hedfeg
roact	ghdddd
+2were a	ffefhd
-3we interv on	ffefhd
-2shift starts	ffefdh
-3the shift starts	ffefdh
-3all right ,	hfffee
-2middle :	efhfee
-3the middle :	efhfee
+2the applic	ffffdh
-3@t on a	efefeh
clwishin	efffeh
crfinall	hdfehe
-1sundow	hgeedf
+2that my	feffdh
phunch	ghefed
-3say , so	heeffe
pbrusse	hehfdd
-2you himsel	efefdh
+bsound	efhddh
crskate	gfefdh
punfroz	gfefdh
nsnowed	efffhe
-3occupa health by	eheffe
crinviti	ffffhd
pstretc	ffghed
+2before anyone	hdffed
-bnadia	hdfffe
clnadia	hdfffe
-3commit meets on	feehdd
+2and pass	hffeee
+barrivi	ffhefd
ngala	gfefeh
nice	dfdfhh
-2of on	ffefhd
-3spoke of on	ffefhd
+ba	dffhhd
pleadin	edffhf
-3their letter by	hffede
-bkennel	hfffee
clairlin	fffdhe
-3applic open in	eefffh
pcamino	hefffe
+2suits ,	dehedf
-bdevice	eehfeg
cldevice	eehfeg
npharma	degehf
-3it know by	ehfffe
-2my verdic	hfffee
-3have my verdic	hfffee
crcastel	efffhe
-3salary expect by	ehfffe
clknew	efffhd
-3expect a call	hfefee
crnowher	ffefhe
nworld	fdffhe
-2that in	ddedgg
nshirle	fehffe
pvacati	efeefh
-2still :	hffffd
cragony	hefffe
ngeogra	ffffhd
-3no , not	defffg
+breq	ffffhd
ngutted	ffffhd
-3hour with me	hdeffe
ncovere	dgffeh
clparale	eeffeh
-2we speak	fehfed
crnite	hhefdd
+2@t .	eeheef
clone	dgdhff
psatell	ffffhe
nanaest	ffffhd
-2year opens	eefffh
-3school year opens	eefffh
crgraz	ddhdgg
-3answer comes in	hefffe
pnation	ghfeed
-2call at	gfffhd
nbroom	dfffeh
clorg	feeefh
ptears	hfffdg
clpilota	geffdh
-2i do	fddedh
nyildiz	efffhe
crstandi	hffffd
nsolely	fgffdh
nousby	hffefe
crboards	effeeh
ptile	dhfffe
-2workin day	edgfeh
pongoin	gfffhd
-3was moved from	effehe
clgloves	fdfffh
pitaly	hffffd
crboy	ehfffe
-3she starts on	efffeh
-bvendor	dfeffh
pfoster	hffefe
-2bursar by	dhfffe
-3the bursar by	dhfffe
-1works	ffdfhh
-3take over on	efefeh
-3to start after	feffdh
-3put down the	fddfdh
-2sessio by	fheffe
-bfrozen	efefhf
naadhaa	ffhffd
-2half after	fdfffh
nincomi	geefdh
-bhuntin	eefffh
+bferry	hddehe
-3are you free	efhffe
pparter	dffdgh
nlucast	dffdgh
-2rota runs	efeeeh
+2, matron	efeeeh
-3's rota runs	efeeeh
cljanuar	heffhd
-2dated :	hefffe
-2minds by	heffee
-3our minds by	heffee
-2lodged by	ehfffe
-3be lodged by	ehfffe
-2hear before	gdeehd
ncovid	feeffh
-2side within	heffee
-3our side within	heffee
-1roles	efefhe
parchae	hfefdf
-3learn by the	hdfffe
ppapada	effeeh
pbotani	effeeh
pbernar	efhehd
-3is open until	egeedf
+bsawmil	efffhd
crsawmil	efffhd
nplank	efffhd
nspare	efeefh
+btips	ffefeh
+2for @d	dheehe
-2earlie the	dffffh
+1must	eeffeh
+2must be	eeffeh
+2she thinks	hfffee
clcurric	egfedh
clvitae	egfedh
pfortun	fhffed
+2after it	hfdeeg
crweeks	eeefhg
ncaught	hdffff
-1emaile	hfegdd
-3up within the	heffee
-3recrui evenin on	ffdffh
nding	hdfffg
-2season begins	feefeh
pbuying	ehhffd
crreachi	ffffhd
crplatfo	deeehh
nximena	fhfffe
ndying	fhfffe
-3second talk on	hfffed
-2would begin	efeeeh
-2study by	deffhg
-3case study by	deffhg
+2are over	hfffed
npooled	ffeefh
-3all by the	hdfffe
-2associ ,	dfgfdh
pfundra	eeefgh
-bloved	efeffh
-3upload it within	dhffee
-1name	fdgdfe
crevent	hffffd
+bfeel	hefffd
ptran	heefgd
clcivil	hffffd
-2commit sat	ffefdh
-3the commit sat	ffefdh
-2here are	efefeh
nnil	ehfffd
-2droppe in	ffffdh
crapp	edhdgh
-brsvp	dhefeh
psol	dfffhg
-bph	ffffdh
pherefo	ffffdh
-3half an hour	hegedf
-2hires in	fffeeh
+2is set	deffhe
+2are inform	efffhe
pempowe	hgfffd
+2, verdic	fdeehf
-bkeen	fdefhg
-bparis	gdgedh
+1receiv	ffffdh
+2hours with	eehffe
-2reques of	ffffhd
prestor	hdefeh
nmira	efffhe
njoe	efffhe
pwrappe	feefeh
+2in a	dedfeh
-2w2 ,	deffgh
-3hr w2 ,	deffgh
-2for anothe	dffffh
-3a respon within	ghffed
-bcottag	ffffdh
clessent	efefeh
+bbicycl	hdffff
-2s now	gfhffd
-3@d s now	gfhffd
crlines	dfffhg
+bkev	ffhfee
-2have seen	deffgg
-2on hearin	efffdh
-3count on hearin	efffdh
-2way by	hgffed
-3either way by	hgffed
-3walpur @d ,	efefdh
pbhai	fdffeh
+2sound ?	fehffe
phighli	eefffh
+2for certai	fdeedh
-bsla	hdffdh
-3came up at	dfffhf
-2be welcom	dgdfdh
-3would be welcom	dgdfdh
pinclin	ehfffe
cltend	heffee
ndared	ffffdh
-2have time	fehffe
-3and decide the	hffefe
-2saw them	feffhd
+bmain	eeffeh
cltenant	hffdfg
crpriest	hfffef
nsunshi	ffefhe
-1hearin	hededh
-1stand	efeedh
ncaused	efffeh
+bsystem	ehfefe
-2after sundow	heeedf
ncscs	ffhffd
+bmanagi	heffef
-3my yes by	ehfffe
+2and still	ffffhd
nsweate	hfffdf
nopinio	ffffhd
crupstai	hfffee
-blocal	fdgefg
nhints	efffeh
-2you sent	ffffhd
-3five on a	ffffdh
-2work in	efefeh
+2lol kill	heffed
+2and prefer	ffffhd
-2write within	fdfffg
-3with us over	efffhe
clluton	hfdfef
crmoveme	efffeh
-3reach me by	hdfffe
nnewly	ffffhd
-2over that	dffhfg
clensure	ehffee
-boperat	eehdhe
-2finish before	fhfffd
-2dubai until	fefffh
-3in dubai until	fefffh
proux	eheefe
-2everyb know	hfffee
-1mailed	hdddee
crorg	efffhd
-3they will say	hfffee
clbeekee	hfffed
-3be told on	hdddeg
+bvanish	efeefh
crvanish	efeefh
nsmoke	efffhd
+bdates	egeeeh
nhm	fefefh
-3, , closes	eefefh
-2great on	ffffhd
-1set	hffeee
-3have it before	eheffd
pbecame	dhhfef
+2, help	ehefef
-3everyo in the	hefffe
pmerged	eheffe
nrestru	ffffhd
ppays	fgeedh
+2still $	heffee
psarah	dffffh
nmounta	efffeh
+bunquot	heffee
+2was fine	ffefhe
nfinds	ffffhe
+breques	ggeedf
-bcomput	dhhffe
-3upload by the	ehffee
crfeels	efeffh
-2automa mail	deffeh
-3the automa mail	deffeh
-2place betwee	dehffe
nextra	fghede
nwalks	effhdg
-bchines	efeefh
clchines	efeefh
nfro	fghffd
clclips	hffffe
crgoer	hefffe
nkeyboa	dffffh
cremaile	heffef
nfund	hgfefd
psubsti	defffh
crtakeov	ffffdh
clseek	feffeh
pambass	hfffed
+2be ok	fhdedd
+bdeal	ddffgh
-2said in	hdfffd
+2after milkin	gdhfed
ptenor	feffeh
pworse	geefhe
nmusici	ffffhd
clnoise	hfffee
pembark	hdffef
pcrying	efffhe
-3to reappl after	feffeh
crankle	dfffhe
-2panto auditi	ffffhd
-3the panto auditi	ffffhd
+bannex	ffhffd
crannex	ffhffd
nspeaks	gddeeh
cljab	ehffdh
pyouse	fefefh
-2right :	eehfde
-3all right :	eehfde
-bsound	degefh
-3in it by	heffed
-3news for you	hfffgd
pswing	fhdfef
nmedlab	hegeee
-3i have heard	ddfdhf
-3begin after the	ffffhd
-3they told us	eddegf
-3the number by	dhfffe
-bmother	hefehd
-1hiring	heeefd
-3is ringin me	hefffe
pforeca	edgegh
-bmulled	hedfeh
-3get it by	ehfffd
pfreely	hffffd
+bha	gddehf
clyoung	hfffee
+2he goes	hddfeh
crexist	fffehe
-2round by	hfffed
-2talkin begins	effeeh
-3the talkin begins	effeeh
+1hangs	feheef
+2hangs on	feheef
ppat	edhfhf
pmerely	fehffd
-bjab	egffdh
-3be notifi within	heffee
nfrost	geffhd
frthem	feehff
-3his decisi on	hffffe
pinst	hdffff
-2sign inside	ehfffe
-3to sign inside	ehfffe
clexact	ehfffe
-2tray by	ehffed
+bpaused	efffdh
-2depot 's	hffffe
-3the depot 's	hffffe
-2a dentis	dffffh
-3have a dentis	dffffh
nrecall	egedfh
-3on leave from	efffeh
pdispla	hdfeeh
pwrist	hhdffd
-2nation holida	efffeh
-3italia nation holida	efffeh
crdeano	ffffdh
nliftup	ffffdh
+brush	dghfef
clpriti	ehfffe
-3writte questi before	efffhd
pseries	fdeegh
-2touch on	gdddeg
-3in touch on	gdddeg
crdeputy	deheeh
-2came the	ffffhd
-3it came the	ffffhd
nsincer	ffedhg
-2allowe himsel	hefdgd
-3promis one for	hfefed
+bagnes	heefef
-2works til	egeedh
-2nomina on	hededg
-3buildi closes in	fffefh
-2stampe by	dhfffe
-3it stampe by	dhfffe
-2to phone	ffffhd
-1marked	ffefhe
cleviden	dgfegg
-3writte test of	ffefhe
pgerain	defgfh
clcomput	ehheed
pdiagra	eeheff
nadviso	effffh
-3the rota from	ffffeh
pturtle	hefffe
phatche	hefffe
crenthus	ffffhd
+2in front	eehddg
+2, vacanc	deefgh
-3will hear in	eeeedh
-3they answer in	edefhg
-3on holida until	eefffh
nazores	ffffhd
-bmemora	ffffhe
clmemora	ffffhe
njudici	ffffdh
+2yet .	dhefdh
pkim	hffehd
+bwife	geehde
-3us more than	hdfede
nstuck	dgeehe
pbroker	gdhfef
crcash	ehefgd
nschull	hefdeh
nthereu	eefheg
-3am away until	dffffh
bo-	ddgegf
+1dusk	ffffdh
-2write from	ffffdh
+2dusk to	ffffdh
-3not write from	ffffdh
-3out over the	hedfdd
-2ten on	fehfee
nmadhou	efffeh
crissuin	efffeh
pbliss	dffffh
-3, within the	ghffde
-bhungov	dffffh
clhen	dffffh
+2the yard	deeehg
-3email on the	hffffd
cllandin	gdffeh
-3my applic of	ffffhd
-2profil by	hgfffd
pzones	ehffef
-3to accept by	ehffee
nratify	fffeeh
nbiolog	efffhe
-2hour by	fgffed
-3will whatsa me	hffffd
ppro	effhfe
-3sift result by	heffee
pvat	hfffdf
-1firm	dedehf
-3recrui promis me	hfffee
-3sister picks by	hdfffe
-2is travel	effffh
nentert	hegfee
-3notifi before the	hefffe
pguten	ggdeeh
ptag	ggdeeh
+2: voicem	ffffhd
+2s silenc	efffdh
crapprec	effeeh
-3, closin date	efffeh
-3from my desk	ffffdh
pculina	dheeeh
psemi	dheeeh
-bsum	hfffee
nwished	fdffgh
clapprox	geefeh
-3update cv by	ehfffe
nkeeps	gheddg
+1hours	eehfff
-3your accoun by	hefede
crlasts	ffhefe
-1rain	geeddf
-3posts close on	dffffh
+2we take	heffee
craffect	ffffhd
pmedal	hffefe
nfreder	hffefe
+2until they	heffee
-3answer applic within	hefffe
-2says start	efeffh
+bincide	hfefhd
nfiled	efefeh
-3by michae ,	hfeffd
+2, niece	efeefh
pkubern	fegfdh
-blido	heeedh
clnation	ffefhe
-3parent leave from	ffffeh
nwi	efhfef
-3me a text	hffffd
clhourly	fdfffh
pbarefo	heffee
nnegoti	ehfeef
-3direct : follow	ffefhe
+bheadco	ffeeeh
-3post begins in	efeffh
-3counte # by	hfffed
-2word comes	hfeeed
-bhopefu	heffee
-3he starts in	efeffh
ncourte	ddefhh
-3us over @d	ffefhd
-3your answer before	ehfffe
-3you would start	efffeh
pbowl	heefhd
plimes	heefhd
pquid	ffdffh
-2she reckon	hddfhd
+2in advent	edhfde
classign	dffffh
clinvern	hfefef
-3he says by	hefffe
pinés	eefffh
crburst	efdfgh
clchewed	fhfefd
ploi	efefeh
-3# # ,	defddh
-2conduc on	ffefhe
-3interv conduc on	ffefhe
-3a period of	ffffdh
clrow	hefffe
+2, food	dffffh
+2and fly	dhdfdg
nscoops	dffffh
+1promis	hfffed
+2n @d	efehee
-2ad closes	ffffdh
+2, ivs	ffffdh
-3: ad closes	ffffdh
cragains	ddfegh
pgoodwi	hefffe
nlarksp	feefeh
-1vacati	effefh
-2on vacati	effefh
-3's on vacati	effefh
-bconcre	hdffhd
crdepend	dehfhe
pgraphs	ffhfee
clbookke	efhffe
+2, nights	hfffed
pranked	hddehe
neye	feefhe
-3you sent on	dfffhf
-3you wait ,	hefffe
+bjaw	efeffh
-3free on the	dehffg
+2, lovely	ffefhd
partist	hggfdd
short	hefede
npromot	hfedeg
pveteri	fhdffg
-bmumbai	dffffh
clmumbai	dffffh
cltrac	ehffhd
-3had promis for	ffffhd
crchambe	hfgffd
-3off at the	ffeedh
+1job	heeedf
+2job ,	heeedf
clreinde	feeffh
crclassr	dhffff
+bcrewe	fehffe
nboiled	hffffd
-2though of	ffffhd
-3had though of	ffffhd
-2schedu :	hfgfed
nlegs	heffee
nsaint	efffhe
nbranno	efffhe
-3is not before	dffffh
nsláint	egefeh
-bcivil	hfffgd
npackag	heffff
-2her in	heffgd
clpre	dgefhf
nste	hffffe
-3, start date	feffeh
-2gap in	eeefhe
clcinema	feffeh
-2cv since	ffffhd
-3your cv since	ffffhd
nmehdi	efeffh
-3comple both before	ehfffe
pplumbe	heeeff
+2in good	ffefhe
-1worksh	degefg
-2the worksh	degefg
+2ahead .	dgfedh
-2space of	gdfgeg
-3the space of	gdfgeg
+2and what	efeeeh
pmodule	ehfffe
cldress	dffffh
ntray	hheedf
ntenant	fhffee
-btattoo	efeffh
-3with us before	ehfffd
-bsuperi	eehfeg
-2usuall inside	heffee
crjunior	hegffd
punited	ffffhd
nblood	ghffee
crbumped	dfdfhh
psuresh	eefffh
+bextra	fhfffd
noverle	dhhfef
crroute	hgffed
+2and anothe	ffffhd
-3reach you the	hfffee
ptis	gfefdh
nforum	gfeehd
pcodes	ehgfdf
+bfillin	ffffdh
clrob	fefeeh
+btechni	degffh
crill	eeeegh
-2are mailed	hfddde
rxappointment in ahead	egddge
pflavou	ffefeh
-2term starts	ffffeh
-2sealed by	ggfffd
crcarer	ffffeh
clconcre	hddegh
pinfirm	feeffh
-3analys , start	ffffdh
+bbin	dhffff
crbin	dhffff
psets	hgfefd
nfright	hdefeh
ngratit	feefeh
psneeze	ghdfef
-3agent spoke of	gefffd
-2i start	eefffh
+bsale	gfffhd
crsale	gfffhd
-3were sent in	ffffhd
-2arrang for	ffffhd
-2owner decide	hfffee
priding	gehfef
pdorm	fhefef
pdownlo	hdhedf
crnoodle	heffef
-2goes :	hffffe
-bphotoc	ehhffd
paggres	fhffed
+2in observ	efffeh
cldoreen	fheffe
crlinz	eeffeh
pcapabi	gdfffh
nra	heffef
-3you get it	hfefee
-2yourse by	fhfffd
crweathe	hdffff
nseasid	hfgdeg
-1proces	hdgfdf
cruninvi	eeffhe
nencour	efffeh
pvillan	deffgh
-2outcom before	feffhd
-3the outcom before	feffhd
crpleasa	geefhe
-1maximu	hdfffe
+bdrinks	efeffh
-1cut	heefef
nkeys	gfdhdg
clelecte	gfffdh
pivana	ffffhd
crvolume	ffffhe
nplant	dfhehe
-3the letter on	edeeeh
-2taken in	hfeedf
-3enclos form within	ehffed
-bice	ddgfgh
nmatchi	efefeh
cllinz	gfffhd
-3you asked about	ffffhd
-3nothin comes by	edffeh
-3site lead by	fdfddg
pjacket	fhfffe
+2to ask	hefffd
+1deano	hfffee
+2deano $	hfffee
-3, valid until	dgefef
-btilbur	gfdfeh
cltilbur	gfdfeh
-3expect anythi before	dffffh
-bpriti	hhefed
-3what you did	ffffhd
-3@d till the	eefefh
pnia	hffffe
clundern	dhffge
-2to apply	defffh
-3you to apply	defffh
clinsist	ehfffe
cltossed	heefdh
pnailed	efeffh
+2, url	fefefh
psemis	heefeg
-3appoin before the	dffffh
-2are out	hfeede
pspecul	fdffhf
pcheape	hffffe
ptrees	ffhfee
-3on somebo by	hefffe
clrevere	heffff
crlift	fgffhd
clwithin	fheefe
-3your candid within	hefffe
pvoided	efffeh
polga	efhffe
+2when he	hffffe
ptanner	dhfegf
pfirefi	gdffeh
plived	hffffd
-2hour :	hehffd
pokonkw	ffffhd
-2gave hersel	gdfegd
-3matron gave hersel	gdfegd
-3contac you on	hfffee
pnonno	dffdgh
nyellow	efffeh
-3's contra ends	effefh
-2be away	efffdh
-3would be away	efffdh
+2about you	ffffhd
-2we do	ffhffd
-1ooo	ffefeh
-2am ooo	ffefeh
-3i am ooo	ffefeh
-2copy within	fhfffe
-3the form within	fhffee
rbsuperseded bare-request	ffffdh
-2suits :	eehffe
-3these suits :	eehffe
ptweed	ffefeh
-bscale	fffeeh
nmise	eeffeh
clwon	ffdfhf
prightl	gffhfd
nkyria	gffhfd
nstamat	gffhfd
+2: phone	eddegg
-1prefer	eghffd
crswap	eedfhg
clinacti	efffeh
-bcrewe	gdffgg
clcrewe	gdffgg
-3, so on	efffdh
-3to be made	dffehg
first	dfeghf
clx	hfffee
+bfolk	hfefdg
pukrain	fehfee
-2: verdic	hffeee
-3leaned in :	ehfffe
-3what they said	ffffhd
pwishes	hgddhd
cldenise	ghffee
nfacili	efffeh
penroll	deffgh
-3a trial shift	fehffe
clballet	dfeffh
-3starti in the	ffefeh
clkiln	gdhdge
-2positi before	hdffee
-3driver positi before	hdffee
-2latest in	hdeffd
-3the latest in	hdeffd
-2hr re	feefhe
+2deadli of	feefhe
-3chased hr re	feefhe
-3an answer since	ffffhd
+bfactor	efeehf
plauren	ffffhd
nenjoys	dhffff
-2bell by	hefffe
-3a bell by	hefffe
-2week begins	eefffh
-3enrolm week begins	eefffh
crsteve	fehffe
-2trial by	hedfdd
-3the trial by	hedfdd
cridea	dfffgg
psikh	ffdffh
-2sent out	hffffd
nforest	gdffhe
pmarrie	efeffh
poutfit	hfffee
penviro	ffefeh
clways	dhffge
-2to sit	ffffhd
-3be advert in	efffeh
clsabbat	dffehf
crdangli	fffeeh
-2worksh on	ddddhh
-3for promis me	ffffhd
crpray	hefdeg
nsailin	hfffee
crhugs	ffffhd
-2test by	hdeedg
pbands	hfffee
-2weddin from	fffeeh
-3the weddin from	fffeeh
clparks	efedhg
-bmoz	hdffff
clmoz	hdffff
-3me , in	hffffd
pda	hffeee
crxx	heffef
-beviden	dhfeeh
+2was all	efffdh
-blorry	hfgefd
-bcafete	effefh
clcafete	effefh
-bprofil	fdfefh
-1museum	efffeh
-2the museum	efffeh
porders	gedffh
-2not sit	dfefgg
M	ffgfdd
nverbal	ffffhd
-3supply it in	fhffee
crverger	hdfffe
+broster	ehffeg
-3is away from	ffefeh
-3round the nurser	deffhf
-2are held	deeedh
-3interv are held	deeedh
-3would be phoned	hfffee
pzips	egefeh
-bgladly	efeffh
narticl	gdffeh
-3his verdic on	hfffef
pdiscer	gfffgd
clrope	hffffd
phelps	fhfffe
njar	hefffe
pushers	gfffhd
-bctc	efffeh
+bsailin	eehfef
-2follow :	hfefee
-3as follow :	hfefee
clpetiti	fhffde
-2least anothe	dffffh
-3at least anothe	dffffh
nguided	ffhfee
+bextern	ffffhd
-2synod until	fefffh
-3deaner synod until	fefffh
-3the minute of	ffffhd
-3away till the	effefh
pbaking	hefffe
pcross	ffffhe
+2at two	edhfff
platvia	effffh
-3bad , inside	hefffe
crpanels	effffh
psquads	gdffeh
pduplic	dhffff
pimmedi	dgffeh
-2enough ,	eheffd
-3say enough ,	eheffd
crbackgr	hgfefd
pfaulty	heffee
+bsnow	hfffef
-binacti	efffeh
pconvey	efdehg
+bhires	effefh
-3a no on	heefhd
-3outcom before the	heffee
nprints	hffefe
nthaws	ffffhd
-2flight by	ehfffe
-3am out from	ffffeh
-1cork	eeeffh
crcantor	hefffe
clseems	ffffhe
+bestabl	ffffhd
+beh	hfeffe
-3my letter of	ffffhd
pdesire	eeffeh
-3signal @d and	dfgffh
croslo	ffhfgd
-3: availa from	ffefeh
-3lovely conver on	ffffhd
clharrow	ffffhd
crbicycl	fdfffh
pviewed	edefhg
-3withdr on :	dddegf
pthrew	hffffe
-3govern met on	efffhe
+2coming .	hfeddg
-2other people	dffffh
-3two other people	dffffh
powed	hffffd
-2be signed	efffhe
-3to be signed	efffhe
pboatya	defffh
-1on	ddhgge
-3you on site	ffhffd
ptraine	gegdeh
psoz	heefef
-2on :	eddegf
-2frozen till	ffffeh
-3reqs frozen till	ffffeh
+bbox	deheeh
+2, really	efffhe
pbea	efdfhg
crintima	hefffe
-3was heard on	ffefhe
nunfini	fhfffe
pcartoo	hfffgd
-3same day ,	efhffe
-3reliev letter by	ehfffe
-bvillag	eegefh
-2hired in	fedfeh
-3and they said	heffee
crmid	ffdfhe
crkills	fehffe
clsoooo	efeeeh
pwindy	ffeeeh
-3test by the	hdhfed
nin	fgdhfe
+2if a	ehfffe
cllyon	eeheeg
-3took place from	fffehe
+bcolleg	efhfeg
-2histor by	fhfffe
-2cert by	ehfffe
nag	efffeh
ngroupe	fehfdg
nverlai	fehfdg
nhôtell	fehfdg
crgerman	ehffgd
-3am off sick	fffeeh
pradiog	ehffhd
+2which interv	heffef
paffair	dhffeg
clthandi	ehhfde
crshower	feffhe
-3your call of	efffhe
-2zoo inside	hfffed
-3the zoo inside	hfffed
crbasis	ehfffe
crmatch	hfefff
-2range by	hfffed
promans	hefeeg
plend	hefeeg
crinsure	dhffge
-3term starts in	efffeh
clscales	dfdfhh
+2as diarie	hgffed
+2and who	feffdh
-3their decisi by	hefffe
-3this out by	hefffe
-3made the decisi	ffffhd
-3to terms on	ffffhd
+2the stewar	ffffhd
-2down ,	dfefgh
crbrass	dffffh
-3comple them within	ehfffe
-2design starts	effefh
-3of design starts	effefh
-3you back on	eehfff
-2calls in	gdddeh
clphotoc	fghffd
clduplic	ehfffd
-bcatche	fffeeh
-3e sign by	ehfffe
+2withou activi	feffeh
-3closes automa after	feffeh
pfewer	dfdfhh
-2were held	ffffhd
-3interv were held	ffffhd
+bdeputi	gedffh
pformat	efefeh
pcreden	hhfdfe
clcutter	hfffgd
ppushin	ffhffe
noutlin	efhfeg
-2, starts	effffh
crhonour	ffefeh
-3have been told	dfffeh
clhatch	fhfffe
pcuriou	ffffhd
-3first it was	ffffhd
-3lodge is closed	ffffeh
-bbrewer	fgfdeg
cldenny	heefhd
-2come for	edhedf
-3to come for	edhedf
nharrow	ehffdg
nlabs	dhffff
-2board met	ffffhd
ndelay	egffhd
-2brothe was	ffffhd
-3wine brothe was	ffffhd
+bfew	efhffe
-3of office until	eefffh
-3crewe lodge on	ffffhd
-2hoped for	ffffhe
-3had hoped for	ffffhe
+2betwee you	hfeffe
-3we said by	ffffhd
-3office shut at	ffefeh
pbettin	feeffh
-2^ vestry	dfddfh
+2then @d	efffeh
-3# , by	ehfffe
pstockp	hffffe
pelders	hffffe
crtraffi	heffef
nbleep	effffh
-3passpo scan by	fhffee
pabdull	ffffhe
prufus	heffdh
pbidder	hffffe
nfemke	ghfeee
clfelt	fefgdh
-brefurb	ffffdh
clrefurb	ffffdh
crversio	ehfffe
nprotot	hfffee
-3are engage from	ffffeh
pfor	fehfdf
cltucksh	heedeh
-3is on from	ffffeh
-2visito from	efefeh
nslopes	ffffhd
-3: notice period	effeeh
+2so let	dffgfh
-bdenny	hfefhd
clprenti	dfgffh
crmoon	ffffhd
-2payrol from	ffffeh
-3the payrol from	ffffeh
pstreng	dheffg
-bsmall	ffhfee
pcy	hfdfdh
-2due out	ffffhd
nchewin	heffgd
-3have decide on	ffffhd
pjansse	feffeh
nfriesl	feffeh
pvog	ffffhd
-3stockt from the	ffffeh
-3a result within	heffee
clchemis	effhff
pfear	efffhf
-3reach you on	fdhfff
-3is got till	hdfgee
crstraw	hfeffe
crkiosk	fgffdh
ncommut	ddgehf
pfitzwi	ffffeh
pota	ffffeh
+bfood	dffffh
-btema	efffeh
cltema	efffeh
+bgradua	heffdg
-1water	fehffe
-2the water	fehffe
-3in the water	fehffe
-2hours from	efffeh
ndemo	eehfdh
-3be notifi the	hffffe
-3no off me	hfeffe
cloutlet	hdffff
-2fair throug	fffeeh
nafresh	dfffhf
pwards	ghfeed
-1advise	eeeehf
-2specia advise	eeeehf
-3a specia advise	eeeehf
nhandwr	dhffff
-3panel meets on	eedfdf
nbelong	dgffhe
-briver	efffeh
clriver	efffeh
powt	hffffd
pbelt	hefffe
-3was promis for	ffffhd
-3were forese for	efffhe
padviso	effffh
-2^ since	eefdfg
pappend	eghffd
-1natter	edefdh
-2a natter	edefdh
pnoneth	dhefeh
-3i promis you	dedfff
-bfever	ehdfeh
clpins	feefeh
pugh	hgfffd
-3their result by	hffffe
+2there would	gfffhd
-3goes give us	hffffe
cleducat	gfedeg
roanswer	hgdeed
+2is void	eedfeh
-bbump	eehfge
-3hiring commit met	ffffhd
pdeeper	eegfdh
crassemb	fegeeh
pfeller	heffee
ndelaye	ffffhe
-2storno on	ffffhd
-3to storno on	ffffhd
-2sheet :	efffhe
-3same sheet :	efffhe
pdialys	fefffh
nboxes	edeehh
nlived	ehdfeh
nleft	ghdegd
nforese	gfffgd
+bfarm	dffffh
-2tech lead	ffhffe
-3our tech lead	ffhffe
plukas	ffefhe
prespec	fgdfgf
crsurger	feffhd
-3with you the	hfefee
nordina	efffdh
-2take ,	hfeffe
-3giving me until	ehfffe
crsilenc	heeddg
nwildli	efffeh
nconstr	heffef
-2, were	ffffhd
-3it , were	ffffhd
nshampo	fhfffd
pturkey	hegffe
+btralee	hdffge
crtralee	hdffge
+bsomewh	gdefeh
-3on leave til	eefffh
nwarder	hfffgd
-3do your trial	fehffe
nironbr	fhfffd
classt	hefffe
-3by the board	ffffhd
-3free from the	ffeffh
+2, throug	dhffff
pmgr	ffeffh
ppartin	ffeffh
nstatut	geffhd
nclerks	heeeff
pcultur	dhgfff
clduly	ehfffe
+bhugs	efefhf
naoibhi	dhfffg
-3or down by	ggffed
-bsolar	feffeh
psavann	feffeh
plodges	feffeh
ptsavo	feffeh
+2so one	heeeff
-bpier	hedfeg
nblacke	ehffhd
-2spoke on	ffffhd
-2turnar is	hffffe
-3it was the	efdegg
+balmone	eehdff
naccomp	ffhffe
-bduplic	ehfffd
+bplanti	feffeh
ptiebre	geeeeh
clwrestl	gfehfd
rxdenied - past	hdddge
crtarkwa	ehhfde
crgold	ehhfde
cracross	eegfeh
pmustar	ffhfee
-3they stand by	heffee
nlendin	dffffh
cljen	fdefgh
-1van	efffeh
clmalmö	hdgfee
nfleet	heffff
pnative	hffffd
crreq	hefffd
-bhanukk	ffffeh
neffort	hefeeg
L	edehfe
-3and then by	heffef
-2the pass	ffhfgd
+2even if	hdefef
+2which you	ehfffe
-3and calls the	hffffe
-3other before the	hffffd
-bbearer	ffffhe
+bconsis	efffeh
-2travel throug	effeeh
-3is travel throug	effeeh
-2appoin within	hffffe
nrushed	effffh
pboats	degffh
-2upload by	ehfffe
-bhearth	ffffhd
clhearth	ffffhd
ndeli	ffffhd
-3thing with the	ffffdh
crmadam	efffeh
psourdo	hffefe
clowned	hfffee
-2intima by	hefffe
-3be intima by	hefffe
-3you would know	deffgg
-3was done on	ffffhd
-3made before the	efffeh
pestima	deffhg
-3straig after ,	hffffe
+2, season	ghffee
crhen	fefefh
-3mail from the	efeehd
-3, good until	fgefdg
-2intern ,	dfffgh
-3engine intern ,	dfffgh
ncastin	effehf
-2made at	hfffed
ndiwali	hffedh
cloui	ehfffe
+2, speed	effeeh
pjewell	ghefee
parcade	ghefee
pbent	ghefee
pclaw	ghefee
nnovemb	dffehg
-3the letter of	efffhe
-btracto	hgdege
-3who came on	ffffhd
-3tae come in	edffdh
+2work for	ffhffe
-2phone before	heeffe
-3to phone before	heeffe
puser	gdeefh
+bticked	ffffhd
crticked	ffffhd
+2please ;	ehffee
-bbea	fhfedg
cldream	efeffh
-3will ring by	fgefed
psausag	hffffe
-2these :	ffhffe
-3of these :	ffhffe
-2the school	ffffhd
-3saw the school	ffffhd
-3half term begins	eeeffh
plane	hefeeh
-3filled in the	ffffhd
-btelt	feefeh
cltelt	feefeh
-3who can start	efffeh
crwrestl	ffffhe
+bclothe	efhffe
+2tops and	hefffe
+2, confir	gfhfed
nintima	effffh
-broute	efffeh
nlives	efefeh
+2you had	ffffhe
+bshutdo	ffffeh
-3our email of	ffffhd
clanimat	geedfh
crcanal	dffffh
+2from when	heffee
clscienc	ffffhe
nbins	eehfeg
-bchangi	ffffdh
clchangi	ffffdh
-3asked us on	ffffhe
crlanyar	edffgh
-2job comes	hffffe
clparade	hehede
nentere	heffef
-bsez	hfgefd
-2close in	heeedg
+2and reopen	efffeh
pshaz	heffef
-bbrickl	ffffhe
clbrickl	ffffhe
pmunici	hffffe
-3have though by	hefffe
ptrail	edfgfh
-3decide by the	ffedfd
-2people before	gfffdg
bofor	ddgfeg
-3had given me	gdefge
-2manage within	hefffe
+b.	gfhdeg
-3office shut over	effefh
-bknew	gfffhd
+bwood	hffffe
-3out to be	deffhg
ntiny	hefehe
crthread	efffeh
nelepha	feffeh
clho	dhffeg
-2manage the	fehfff
-3you manage the	fehfff
clquery	ffffhd
+2, somewh	hdefeg
ngaller	eeffhf
-3will be done	gddehf
-2your trial	eehffe
-bmarria	efeffh
pscruti	gheffd
clconsti	eefhef
pmiguel	hffffd
clokes	heffee
-3all applic within	heffee
nmehmet	deefgh
-2was filled	ffffhd
crforese	ffffdh
pbudge	dhffff
nshaz	egfehd
ntram	hfefgd
-2conclu by	eeffhe
-3to conclu by	eeffhe
-3the final word	hfefee
ninsure	fffeeh
+bretiri	effefh
prenewe	ffffhd
-1alread	eefffh
pindepe	gfffdh
ntechno	fhfffe
+2i named	ffffhd
-3my note of	ffffhd
+2at six	degfeh
-bchemis	efffeh
-bawaiti	fhfffe
psaltle	fhfffe
-bworker	heefeg
+2of writin	hefffe
+bhousin	hfffee
nswimmi	hffffe
-3licenc number by	dhfffd
+2dinner with	hfffee
rxsuperseded not-before no	hefefe
-3are closed betwee	efeffh
-3record it before	ehefff
-3our conver of	ffffhd
nbatter	hfefef
nlaugh	hedfeh
-3applic close at	defffh
pduly	hefffe
pborrow	ffffdh
-3gave me until	ehfffe
clbernad	eeffhf
ndisapp	dfffgg
-3needed by the	fhfffe
-3he allowe himsel	effehe
-2writte the	hfefdf
-3have writte the	hfefdf
clpictur	dgefhe
-btat	eefffh
cltat	eefffh
+bbars	eehfff
-3sync that was	ffffhd
nreadve	ffffhd
pharuto	hffffe
pjames	ffffdh
-3itself begins in	efeffh
-2else from	efeffh
ndoyle	efefeh
-2only starts	efffdh
-3post only starts	efffdh
-1sums	fddegf
-2drinki till	eeffeh
+2s shutdo	eeffeh
-3lizard drinki till	eeffeh
-benroll	ffffhd
-3get the outcom	hffffe
-2email of	deeegf
crleavin	hefehe
nplate	eghfgd
ptrevor	eegfeh
+2becaus il	hffffd
-3over @d and	fffhfd
pcalum	ffffdh
-3to wait til	eeffeh
nsixth	fdfffh
-bflip	hfeffe
nturned	hfeeff
+bsolici	hfffee
pdual	ffhffe
+boccupa	ehfffe
-2the rest	degfdh
nfurnis	heffff
-3gives you till	ehffff
-2alive since	ffffhd
-3's alive since	ffffhd
-2gives hersel	heffff
pbarry	hehfee
pheadmi	fhffee
pgreenh	gehedg
pguesse	gfffdh
crmagazi	dffffh
punless	hfdfeg
pfact	ehgfee
-2, wrote	ffffhd
+2but meant	ffffhd
-3sorry , wrote	ffffhd
-3am fishin till	eefeeh
nrobing	fhfffe
crnoida	ehhfee
-2finali by	ggffed
nripper	fffefh
pmuddy	effefh
-2print works	ffffhd
-3the print works	ffffhd
clspelt	gdffeh
clsurnam	gdffeh
-bticks	ffffhd
clticks	ffffhd
+2, ends	ffeeeh
-3brickl begins on	ffeeeh
-3be commun within	heffee
-bresit	eehfeg
clresit	eehfeg
clbuses	ffffeh
-2she starts	efffeh
pbeata	ffffeh
pshops	geffeh
-3your interv :	ffhfee
-bwalpur	ffffeh
+bbridgi	ffffeh
clwatchm	fefefh
nsofa	ffffhd
ndoctor	fhffgd
-bthirty	gefehe
+btouch	hfffee
-3each candid within	hefffe
-3signed before the	fhfffe
-3's open till	dgefef
rxreview over no	geedeh
pdoktor	fgdefh
-2truste met	ffffhd
-3the truste met	ffffhd
clpavel	heddgg
pplainl	gdeeeh
nsettin	ffffeh
nvisas	hdffeg
clretent	ffffeh
-3a copy by	ehfffe
nsligo	ehffge
-bstampe	ehffge
-3intake opens in	ffffeh
+bivs	ffffdh
-3delive office on	ffffhd
-2met me	ffffhd
-3they met me	ffffhd
-1grands	efeegh
-2's grands	efeegh
-3beryl 's grands	efeegh
-3stays live for	fhfffd
-2frozen until	ffffdh
-3is frozen until	ffffdh
pshowro	hdgffe
+2, post	hefeff
nklaas	ffeffh
clunused	fffffh
+2and run	degffh
-2: made	ffffhd
-3@s : made	ffffhd
njoss	hefffe
-bberth	fffefh
-3, expire on	fhefde
ppryce	hfffee
-3the outcom in	hfffee
-2my messag	hffffe
-3electo met on	ffffhd
-3declin their offer	ffffhd
-bhelen	fgffhd
clhelen	fgffhd
-3letter dated the	efffhe
crexplai	dfffgg
crluck	hfeffe
nbo	ehffeg
crwouldv	efeffh
-bhonour	heffee
nanymor	efffhf
-2career fair	fffeeh
-2calls everyo	hfeffe
-3, planne for	dddfgh
pbiling	heeeeh
pcopied	fdefhf
-3you with it	eefedh
crgang	hffffe
pbags	hffffe
ploft	ffefeh
npanic	ffffeh
pjustif	efffhe
nnibs	efffhe
-3will start in	efffeh
+2we promis	ffffhd
-2they start	effffh
nchambe	eehdeh
+bpetiti	heffef
+bharves	ehfffe
pgannet	ffffeh
-2govern voted	ffffhd
-3the govern voted	ffffhd
-2work until	efffeh
padults	hefffe
+1get	dfeehg
phairne	eeefhg
pfawkes	hffffe
+bshifte	feeegh
-bworrie	ehfffe
-3are notifi within	hffffe
-3a call by	efeegh
-brd	ffffhe
craudio	ffffhe
-3went in on	ffffhe
-3signed copy within	fhfffe
+1saying	hfffed
-2is :	hddedg
-2gave on	ffefhe
-3you gave on	ffefhe
pbravo	efffeh
-2time the	hefffe
-3the time the	hefffe
crr2	ehfffe
-2interv were	ffffhe
cldot	gfdffg
pmarina	egefeh
pprisca	ehfffe
crstatem	eheeef
-2lapsed on	efffhf
+bevent	hffffe
-2two :	edfffh
-3scan by the	dhfffe
+bghent	effffh
+2which two	ehffef
+brenewa	ffeffh
-3phone screen on	dfhfff
clstar	ffeffh
-bnone	hdffeg
-2^ starti	ffeffh
nkestre	hefffe
+bkicks	fhfeeg
ppharm	heefeh
njudith	ehfffe
crreel	fefeeh
-3your portfo by	ehfffe
pcreatu	effffh
-3will start on	efffeh
+btransm	hffffd
crtransm	hffffd
+2maybe .	effffh
nfallin	hfefef
nbaker	eeefhf
-3was regist on	ffffhe
ncups	gfffdg
-2declin by	ehfffe
-3or declin by	ehfffe
pplane	geedeh
-3the assess centre	ffefhe
clmisdir	ffffhd
ppaybac	ffffhd
crtwenty	feffeh
pbird	ffdfgg
nelba	gffehd
-3our call on	gfeegd
+2, sadly	dffffh
-3will know before	hffffe
crsneak	eefffh
-3recrui in the	dffffh
-2assess centre	ffefhe
crpopcor	efffeh
-3my interv on	ffffhd
-2my van	ffffhd
-3saw my van	ffffhd
crgame	ehefef
-3our commit met	ffffhe
-bradiog	egeehe
ncombin	efhfeg
psuperi	dfffeh
+2s surger	hefffe
-bchorus	hfeeff
clreferr	hffffe
-bspendi	ffefhf
-2doodle by	ehfffe
+buniver	deffgg
-2be notifi	hfffee
-3will be notifi	hfffee
nkiss	ffffeh
crhungov	fefefh
-3will respon within	hfffee
+btwenty	ddffgh
clharm	eefffh
cldistre	eefffh
-3our letter of	ffffhd
-3answer everyo within	hefffe
-2lands in	hfedeg
cllollip	hfffef
pentry	ghfffd
clempty	eheeeh
croctobe	efeffh
pchairw	feffeh
clfenwic	effffh
-1the	gehefd
+bclipbo	ffffhe
crclipbo	ffffhe
-3and number by	ehffff
ppieces	hfeffe
crboatya	efffeh
nkit	dhgffe
nascens	ffffeh
ppleasa	ffffeh
+2after five	hfffee
nsaddle	fehfeg
-3matern leave from	ffffeh
plevy	hfefeg
-3bring back by	ehfffe
crgrand	egffhe
bson time-only ahead	effeeh
-bsudden	heffef
crpays	gfffgd
crmock	dhffff
crjoking	gfffdf
crkill	hefffe
-2were in	efffeh
nmend	ffffhd
pbites	heeeeh
pmillio	fffefh
-3rang again :	hfffee
npicker	efeegh
-2heard from	ffffhe
-3were heard from	ffffhe
-2broom starts	ffeffh
-3new broom starts	ffeffh
+bduty	dfgffg
-2means by	fhffee
-2sent you	ffffhd
pme	egheef
-bngozi	ggdeeg
rxappointment in past	efheef
nquery	gfffgd
-2best :	eehfff
+bzanele	ffffeh
+bpages	ehfffe
-2docume within	dhffff
pequipm	ehgffe
nunveil	dhfeeh
clscale	fffefh
-3feedba for you	ffffhd
pbeers	hdgffe
pcurtai	gfgfgd
+bsadly	gfffdg
-3is good until	fefffh
+breappl	feffeh
clngozi	hgdeeg
-2earlie start	fffeeh
-3, earlie start	fffeeh
clload	efeffh
+2receiv their	ffffhd
-3remain open until	defedh
psummit	gehffe
-3intere in the	fhffee
-3is defini not	dfffhf
+bpin	ehfffe
-2reorga on	dfeegf
+bnoted	fdefgh
nskerry	efffeh
+bwage	ffeffh
+bimagin	geefhd
crmentio	hdgfgd
-3starti on the	efdeeh
-bkevin	hfffef
pmatric	ehfffe
palumni	ffffeh
-3mail before the	geffdh
pwyk	heefff
-bsally	effefh
clsally	effefh
ti-	fedfgg
crnewly	ffffhd
ncounty	heffge
-3, will call	hffffe
-3its decisi by	heffff
-3@p and again	ffffhd
pupshot	fhfffe
psticke	dgefeh
ntruro	ffffhd
pfall	feefhf
crstack	ffffhe
-3break runs throug	fffefh
-3come up in	ffefeh
crfool	ffffeh
+2, chair	gfffdg
cltimber	ffefhe
crsolici	hffffe
-2wait for	deffgf
-3not wait for	deffgf
pacquai	dffffh
-3our select by	hdffge
-3have your result	hffffe
clspit	hefffe
pcelebr	hffffe
-bperpet	ehfffe
clperpet	ehfffe
clnuns	ffefeh
+bautore	eefffh
cldispen	effefh
clsignor	efedgh
clbose	hffffe
pfernbr	ffefeh
phaddad	ffgfdg
clthirty	effehg
clkinder	ffffeh
+2are being	efefhe
-3get their answer	gfffgd
ncrate	feffeh
ppipeli	heefdg
parts	efffeh
+bdeclar	egfehf
-3have its answer	hffffe
-3hotel and starts	ffffeh
clbumpin	ffffhd
nrory	hgfefe
nlanter	hgfefe
crgentle	ffgfgd
+bdroppe	ffffhe
crevalua	ffeghd
-3them yes before	dgffhe
-bideall	ehfffe
pbarber	hdeffg
nhooter	ffefeh
pcharte	ehffee
plifesc	geefeh
clarts	ghefee
pdrafti	ggdffg
+2was refund	ffffhd
-3you the contra	feffeh
pmaps	hffeef
nbästa	hffeef
-3which opens on	eefffh
crtoast	ffhfeg
pbookmo	ffffhd
+bencour	efffeh
crencour	efffeh
ncafé	ffffhd
-bsweat	hffffe
clsweat	hffffe
-3office shut from	ffffeh
-3the promis of	ffffhd
nlibert	hfffee
+2are delaye	ffffhe
-3they answer within	hfffee
-3took us since	ffffhe
nbased	ehffge
pvague	heedeh
+1mate	hfffee
-3phone her by	ehffed
clbavari	efeffh
nhoney	heffge
pfruit	heffef
ncheape	ffdfgh
+bforese	ffffeh
-bprotec	ffffhd
+bsteel	fefffh
crreduce	efffhe
ptesco	gffhed
+2where we	hfffee
-3i will say	hffffe
nperegr	hegfee
-2result comes	hffffe
+1candid	hefehd
crgoole	egefeh
-2six by	gfffed
polu	hfffgd
+btable	heefge
pessays	hfeffe
nvicara	efffhe
-bcoolin	ffffeh
clcoolin	ffffeh
+bugo	effehf
crugo	effehf
+bhonour	geefeh
+2and parted	ffffhe
-3examin met on	ffffhe
-3the agency by	fhffed
-3the test within	fhfffe
+bcharit	hfeedg
crnoted	fdfffh
-3of the result	hffffe
naligne	efefhf
-3not before the	eeeedg
ptotal	ehffef
nangela	efffhe
npolici	gheffd
pmolar	ghefed
+bplant	hefgee
+btears	ffffhe
pintrud	ffffhe
-3i sent you	ffffhe
+2, left	dhffge
nheavy	ffffhe
ppto	fhfffe
crsuffic	gfgffd
-btabula	ehfffe
-bcdi	dffffg
nsuffer	hfffef
pgus	ffeffh
psounde	hffffe
npenzan	ffffhe
clmins	ffhfef
-2matron by	fhffed
-3the matron by	fhffed
+bworst	hedgfe
rbanswer they-will-decide	gfeegd
crnowt	effffh
-2date in	ffefeh
nrevenu	fhfffe
nmaggie	efffhe
npoorly	efffhe
-3frozen as of	ffffdh
pbased	edgffh
+2they promis	hffffe
-3an email on	hffffe
-bshifti	ffffhe
clshifti	ffffhe
+bnowt	ffffhe
pscient	gefdfg
-2way before	hffffe
-3either way before	hffffe
+bop	feeffh
clben	gffdgf
-3needs it by	fhfffe
pnibs	gfhffd
-3formal yes by	fhfffe
-2outcom due	hfffef
+bdemo	ghefee
crrabbi	hfffef
pshabba	hfffef
pshalom	hfffef
crcivil	hfeffe
ppoem	feffeh
panthol	feffeh
-3it them by	ehfffe
-3chase us before	effffh
-3openin hours are	dfffgh
npavel	ffffhe
ndistur	fgffgd
+2about that	eegfdf
-3like to talk	eegfdf
-3old plan was	ffffhd
ncolone	ffffhe
nminimu	fffeeh
-blomax	ffffhd
nda	fehffe
+2, kitche	hefedh
-bstyle	ffhfgd
clstyle	ffhfgd
+1ludmil	eheffe
-3betwee @p and	deeegh
nthence	eefegh
crsuitab	effffh
npacket	effffh
+2i gather	ffffhd
-bincide	effffh
cldiscip	hfffee
palhamb	efhfeg
+1;	ggefdd
+2; $	ggefdd
-3's answer within	hffffe
-3job , start	fdfffh
-2verdic inside	heffee
pjules	ffeefh
+bsalon	hfffee
crsalon	hfffee
-bdither	gfffhd
+bactivi	effffh
cractivi	effffh
-2verdic before	hefffe
clembroi	ffffeh
nseamst	ffffeh
nchased	fgffdh
nsuitab	effffh
ptess	fehffe
-3phone everyo the	hffffe
nbeware	hfffee
-bvans	efffeh
pharder	ffffeh
plah	efhfff
nute	ffffhe
pmedici	efhfdg
+2tops till	hefffe
+2to submit	fhfffe
+2he calls	hffffe
-3to everyo within	hffffe
-3is decide by	hefffe
nstalls	effffh
-2you hersel	hfffee
-3time on the	eheffe
+bsummit	fffffh
-blollip	ffffeh
nworkfo	feehfg
clforeig	ggfffd
nwifi	fgeeeh
npipe	hfffef
clcooked	defehg
clcrews	gddfhf
crdived	hffffe
pawaits	ehgffe
-3, valid for	dgfeef
clroofin	gehffe
-2ii on	ffffhe
-3operat ii on	ffffhe
-2want ,	fdffeg
-3you want ,	fdffeg
-3panel met on	ffffhd
-2dad on	ffffhe
-3told dad on	ffffhe
-3goes out within	heffef
-3kindly reply by	fhfffe
nfrau	dgffeh
pdlamin	fffefh
+btoes	eehfff
crhale	ffffhe
nhuge	effefh
pcateri	feffhe
-3or out within	hefffe
+bcarry	ggfffd
-3for the long	ffffeh
-2away the	gedeeh
-3have word by	heffef
-2phone everyo	hffffe
-1cto	fehfff
crlend	eehfef
pskoda	eehfef
-2on and	fefffh
-3@s on and	fefffh
ningrid	hffged
nplaygr	ffhffe
-2depart within	fhfffd
crboxes	gehffd
-2well on	efffhf
+2or #	eehfff
-2centre by	ghefed
nleila	fghfee
ngoat	ehffdh
nmonsie	ffffhe
psake	heffef
clgenuin	hfffef
pairsid	dheeeh
nkiln	ffffhe
nstaple	efffhf
-belecte	gfffdg
nmicro	gffhfd
ahead2	feehef
-2two by	hgfffd
-2code by	fhfffe
pwaits	fffehf
-3post begins on	effffh
pheavy	ffefeh
nguesse	efffeh
crcouple	hfffef
crdrops	fffeeh
pturnin	dfhfff
-bessays	fhffef
pweb	fdgfeg
+2but nobody	ddeehf
crheart	heeeeg
+bwarnin	effehf
-2quicke than	efeeeh
-3be quicke than	efeeeh
pchoreo	hefffe
pmateri	fgfhed
crconsis	ffffeh
noath	ehfefg
pbeamed	fefffh
clmaximu	heffff
nclocks	efefgh
nbrigad	hfffff
crtown	hddegf
crenviro	ffffhe
clombuds	efffeh
clrecap	ffffhe
-3closed @d and	efffeh
nadded	hffedg
clplough	ehfffe
+bdesser	ehfffe
+2was enjoya	ffefhe
pdelft	ffffeh
crhurrie	geffeh
-3you sat on	ffffhd
+2we were	ffffhd
craid	egehfe
-3call within the	heffff
-3words , by	ehfffe
nfaithf	geffeh
pdvla	heffff
-3# , start	fdfffh
croffers	ffffhe
pfatou	hdffff
+bwakes	feeefh
crwakes	feeefh
clsr	ffffhe
nrow	efffhe
-1floor	ffffhd
-bedinbu	heffff
-2appren on	feeffh
-3suppos to phone	ffffhe
p,	fhfefe
nfolke	hdfffg
crfillin	efffhe
-2provid by	fgffgd
pbonnet	fehfdg
-2year starts	effefh
-3grant year starts	effefh
+1subjec	ffefeh
+2subjec to	ffefeh
-3verdic 's due	hfffee
pcuppa	hffffe
ndisabi	ehfffe
crtrack	heffff
-3see me again	eehfff
-3need them by	fhfffe
ntilda	hgfffd
pitalia	hffeef
psofa	hffeef
nurn	hgffed
nelemen	hgffed
crdrawin	ffffhe
ncricke	eeefhg
+2and ringin	efegdf
crspring	effehf
clhello	hfeeef
-bgames	fgdffg
clcottag	ffffeh
crwins	hffffe
-3interv was on	ffffhe
-bwantin	ehffdh
+bpower	hffffe
-3am not in	effffh
nvendin	ffffdh
ncoins	ffffdh
-2salary by	fhfffe
-3on salary by	fhfffe
cldither	ffffhd
prukhsa	ffefhe
crroster	ghffee
-3portal by the	heffee
-2@s on	edefgg
clhelpin	effffh
npatter	hefffe
-3an invite for	fehffe
-3email you on	hefffe
psiobhá	geffhd
-bkno	ehffff
nexcell	feefhf
-1stood	ffffhd
-2things stood	ffffhd
-3as things stood	ffffhd
+2, boat	ehfeee
preimbu	ffhffd
npardon	ffffhe
crpeek	ffhffe
clheadsh	fgefhd
ppoliti	gffedg
+brestru	ffffeh
-3and reply by	ggfffd
pbri	ffeefh
pwhiske	effffh
crfins	fefefh
clfontai	hffffe
nassump	efffhf
pclever	hfefff
clmorag	ffhffe
nsleepe	ffhffe
ptak	dffffg
pdin	dffffg
-3was great on	ffffhd
-bmerger	effffh
+bwink	effffh
crcheers	ffffeh
-bcrack	dgffff
-2the gate	hfffgd
clentran	ggfffd
-3final decisi by	hfffef
+brounds	hfffee
crstaffi	ffffeh
-2our conver	efffhf
pwideni	dffgfg
clidle	fffffh
-3link expire after	ehffef
clsticke	eefffh
-3senior regist on	ffffhe
crkelly	ffhffe
nfed	dffffh
-2itself by	hgffee
crscans	fhfffe
crodd	dgfffh
-3it signed by	fhfffe
clof	fgffgd
pmegan	hffefe
crscheme	dfefhg
+bwhites	ffhffe
-2ruling of	ffffhe
-3the ruling of	ffffhe
-2prove it	eehfff
-3and prove it	eehfff
crlagos	ffffhe
+bgather	ffffeh
-bpianis	ffffhe
clpianis	ffffhe
nniamh	effffh
-3are closed from	ffffeh
+1,	gefgde
clglazie	efhfgd
clessays	ghefde
+benjoye	ffefhf
-borg	hffffe
-3chat is open	ffeffh
-3was to hear	ffffhe
pprelim	feheeg
+2please so	fhfffe
crhrs	ehgfee
nskye	fffffh
-bsligo	effffh
psquare	hffffe
crfryer	gfhfed
crresign	hfeffe
nalloca	ehfffe
-2hear news	efffhe
-3would hear news	efffhe
pconcie	fgdffh
-bcrowd	ffffhd
-bannota	ffffhd
clannota	ffffhd
-bbeadle	fgffgd
clbeadle	fgffgd
-3page # by	fhfffe
nagm	ghefdf
pthandi	gfffgd
-3want me back	fehffe
-3ring you in	hffffe
+2, buildi	efhfff
-blasted	ffffhe
nfuel	ffffhe
-2school start	effffh
-2talked on	efefeh
nlogist	ffhfef
psinist	fehfdg
pwalls	fffefh
crdelay	hfffef
-2minute chat	fehffe
clwhitlo	ffffeh
clbay	feffhe
+btraffi	effffh
-3my interv was	ddgfgg
-2them decidi	gedfdg
-3see them decidi	gedfdg
-2remain :	hegfee
clguard	effffh
nbunny	ffffhe
proute	gfefdg
+2with patchy	ffffeh
-2comes out	gfdefe
pboatsw	gfffgd
-2post of	efffeh
ptiding	ehffff
nllama	ffffeh
clexcerp	egeffh
-2its verdic	hffffe
ndegree	fehfeg
-3, any day	fehffe
+bnos	hefffe
-3chase before the	efffeh
pmeera	gefefh
-2quick chat	fehffe
-3a quick chat	fehffe
-3was filled on	ffffhd
pgavin	ehffff
-2shortl in	hffffe
-2have news	hffffe
-3, tells you	hffffe
nedna	ffhffe
-3had said before	ffffhe
ncanvas	hgeffe
+bstoppi	efffhf
+bscheme	dfffgh
nmuchly	hefffe
clunfroz	ffefhf
-3ooo till the	fffffh
-3# minute chat	fehffe
crwinery	ffffhe
nblend	ffffhe
+bshown	ffhffe
-breorg	ffffhe
clreorg	ffffhe
ahahead	ffffdg
+2lol ,	dfffhf
crlocal	efefgh
crtests	eheffg
-3member runs from	fffeeh
+bcastle	ffhffe
-2came back	eeeffh
-3for it since	ffffhe
-2defini answer	hffffe
-3a defini answer	hffffe
clsold	dfffgg
cryoung	ffffgd
pmarlon	ffeffh
clbearer	gdffeh
crfrost	ffffhe
npinch	efeffh
+bvoted	ghedfe
-2sent ours	ffffhe
-3we sent ours	ffffhe
+boctobe	efefhg
neta	effehg
pal	ffffhe
-3sick leave since	ffffdh
na	efffhe
+belectr	ehfffe
-3hugo told you	ffffhe
ncasual	efgfhe
-2link in	fgffgd
-3the link in	fgffgd
-3be erased after	ffffeh
pchew	fefffh
-bnairob	effffh
clidenti	ehfffe
nmisery	ffefhf
nfreeze	ffffeh
nfumble	hefffe
crdry	ffhffe
crorgani	fdfffg
-2holida is	efffeh
-3my holida is	efffeh
pkhalid	fffefh
ppooled	fffffh
pnovel	eefffh
clfrance	effffh
plocomo	ffeffh
nnrc	ffeffh
cllincol	hfefef
-3gets decide in	ffffeh
-3probat runs for	fefffh
-3our meetin of	ffffhe
clabsenc	ghffee
clfinlan	hffffd
clin	ffgegd
crshown	ffhffe
+1spoke	ffffhe
+2spoke of	ffffhe
-3boot size by	fhfffe
-3good compan on	ffffhe
-2was not	eefeeh
-3may reappl in	eefffh
-3get the result	hffffe
plobby	ffffgd
-3trial lesson on	eehfgf
+bwhitef	ffeffh
crwhitef	ffeffh
+bcatche	effffh
pdraini	hfffef
ppasta	hfffef
pposes	effffh
-3to call on	hfeffe
nconsis	ffhfee
crcalcul	fheffe
+2with her	gdffeg
pringma	efffhe
-3was turned down	ffffhd
nfaq	fefffh
-2been since	ffffeh
-3has been since	ffffeh
-bunderg	efffgh
clsundow	hfffef
-2^ came	defffg
+2, tz	hgffee
nyorker	ffhffe
-3job was filled	ffffhe
clshowre	ehfffe
pgisela	ehfffg
+2and induct	ffffeh
-3group interv on	ffhffe
pslack	efgehf
-3phones you on	hffffe
-2had hoped	ffffhe
protati	ffefeh
+bshippi	egffdg
ncivic	ffhffe
-3and reply within	hefffe
nimogen	dfffgg
pwatchm	heffff
psahib	heffff
-3had said no	ffffhe
clrenewa	dgffeg
nveuill	hfeffe
nne	hfeffe
npas	hfeffe
nrépond	hfeffe
nà	hfeffe
nce	hfeffe
ncourri	hfeffe
ptrades	effffh
cltracke	hffffe
nwore	hffffe
plieute	geeffh
nspend	fggffd
-3you , start	fefffh
pdiscre	fdefgg
nupper	ffeffh
-3decisi as of	dfffgf
-3told by phone	ffffhe
+bswell	ehffff
crswell	ehffff
-3your availa by	fhfffe
clgwen	hffffe
clshephe	hfffee
+2: air	ffffhe
clladies	gfffgd
nsang	efffgh
ptortoi	gffffd
-bboiler	eehfff
pblink	hfffef
pyrs	hffffe
nlined	ffffhe
nhatch	ffffhe
-3interv was the	ffffhe
nattent	heffge
-3return it before	ehffff
nguys	ehefgf
crband	hefffe
pflower	ehefeg
-3drivin licenc by	fhfffe
cllosers	hffffe
-3giving it till	gdffeg
pfortni	gdffeg
crmain	effffh
clrobot	efefgh
ndrug	ehfffe
psligo	ffffeh
clhod	hffffe
crlaunch	fffffh
-blerwic	fefffh
cllerwic	fefffh
pchains	fhfffe
all2	edeffg
pdm	efgehf
pjefe	fheffg
psí	fheffg
clprocee	ffffeh
pbronze	egffeh
npat	feffeh
`;
