// biome-ignore-all format: a table
/** What dates are there for: a feature (purpose/features.ts), a tab, and one character a purpose in the order of PURPOSES.
 * Learned from the open corpora and nothing else; `npm run learn` learns it anew. */
export const PURPOSE_BIAS: readonly number[] = [-0.13, -0.73, -0.16, -0.88, 0.42, 1.48];

export const PURPOSE_WEIGHTS = `
-bstart	QaWgR/
clreads	aRW/OT
clwanted	AhRZ+i
+bnow	VbdV/M
clused	FYec+T
clforget	NgdZ9L
-bprobat	SPcdX9
-breads	USW9VW
nsuits	dU9XTQ
clmust	K8aZVj
nnew	RUZd8Z
clwrites	8QZbWW
+bdefini	8VVaST
-breadin	TYi8QP
ppage	V7VfcS
clrings	7PXbdT
+bsee	RZ7fWY
+bteleph	7ZVXWT
clupload	U7XefO
+bothers	QXTZb7
-bclosin	NiRZX6
clpicks	6VWoSK
clcousin	MccdV6
clbring	Qb6bQa
crteleph	6YYZXQ
-bpage	Q6UbVd
clclosin	PiWeS6
nrang	UZaa6T
clhoped	QZbe6S
cldid	aYYZ6S
clhad	UaXd6d
-bselect	XbwsgF
-brings	5QYbbV
-bdeadli	Y5NXRg
-bor	5bcdZS
-bseeing	FYdwZp
-bscreen	XhxsbF
-bpatien	xdacpF
clmakes	5QehVS
+brang	MZVe5X
crstraig	5eYeVS
cllink	F1YaVl
-bmedica	Fotajc
cldisreg	WeZd5O
-blooks	aYR5bU
nsize	Sa5cbQ
clpublis	5aVZdS
clnames	5mMaQT
cllandlo	UUbbW5
-blesson	Pl4XXR
frstart	NkOZe4
nstoppe	RbZc4T
-bpicks	4UYnTK
+bcorrec	UiWc4N
clpage	N4ZbWh
-bwant	GvrZUk
-bmeetin	Vca4hT
+bapply	QVbdU4
clshuts	U4SXMo
-baccept	U4ddgQ
-btrial	Na4apR
nwhich	bb4dbR
-bshortl	rVN4TM
clmeetin	ZZa4fU
cltook	WRYZ4Y
clphones	4WXbWb
nresult	dcZ4TZ
precall	TfxnhG
+beach	4ZXbbR
+bopen	GZkWjv
cllooks	bXT4aW
-bused	Lbed4W
clonce	RYXhV4
clmodera	beX3VN
clmight	Hjifdz
-breopen	XZZcT3
clwant	H0pcSj
clseeing	HXauWv
cllocks	e3QdSW
-bteleph	3ZVZgU
clwhites	QVWfc3
-blisbon	QbadW3
+beither	3aafUW
clhaving	WUXZ3c
clswore	fPbe3O
clholdin	T3maVR
poffer	Q3dfgW
clwithdr	SfYd3R
papply	UeVZW3
claccept	Q3fdiS
-bholida	abUaU3
clsaw	Zadh3N
nsome	HYajnr
clmay	Ndbce3
clran	RXab3T
-bsignat	b3ddXR
clreopen	XZYcV3
crrings	3dXYXX
ntrial	N3oXaQ
crsome	Haclpp
ptest	ZrnqfH
-bslots	Pi3ZcR
pyours	S3hcVc
-bsift	Yca2bO
pvoted	XeTaT2
clbored	SYdfW2
clextend	QZebW2
clcloses	a2MbPp
-bleaves	jWTVR2
+bor	2necUL
clannoun	2YUXoO
-borient	QaYbZ2
cleither	2NqbcN
clverbal	fXad2L
clold	IiYdsn
crwho	2YXbWd
clother	YQagb2
-bwords	b2ddQU
-bitself	UY2cWa
-bsees	SYk2TV
-bphones	2XVbYc
clgets	2SRiNm
pmin	jV2ccN
+bmust	V2hWeT
clrefund	TYeeV2
crwas	SZZc2h
-bbored	TZdfW2
nbin	ZfdfL2
-blike	IxuYTg
cloutcom	2UXdgW
-bshadow	OZ2caW
crneed	I0Yahi
+bname	2hYafL
flothers	ZTafc2
ncame	Waab1Y
clverdic	1XVegT
ninstea	SWeZ1Y
+bneed	J1kWdd
clleaves	kRcUN1
noh	WeVd1V
clflatma	WbceR1
pbring	Nf1hVb
nscrap	SYdf1T
clkeys	UTXbc1
frpapers	L1kjVb
clmedica	Joobjh
clselect	ccotjJ
clreappl	UadeU1
clshut	TkUYd1
clleft	hgZZ1M
clessay	buXjoJ
creach	1ZbdVY
crits	1UcaYb
nneithe	NYZc1c
+bmeet	Lb1iYc
nanothe	ZVgc1X
clannual	UddaY1
cltrial	TX1alV
-bjoinin	Taada1
clhand	Y1VcWc
clsails	VcYcY1
nbring	TV1aaf
-bneeds	M1aoYa
+btwo	Jdtgme
clstockt	XdYcX1
-blapses	T1WbSe
clflies	WebWT1
clmainte	YbUdX1
crruling	1bWcbQ
clmarks	tNZ1RR
clta	dcde1J
-bnotifi	1TaajU
+bdentis	UcbcV1
-bshut	TiWXd1
clmark	dWX1cT
-bmornin	Va1abX
clcalls	1XcVPd
+bopens	UcZbX1
-breplie	1SccVc
-bsessio	UcrzcJ
cr@s	JYggor
cranswer	1eTZea
clsurvey	SQZhg1
clmoves	UWWai1
clreview	bYe1VY
cleach	pmkhaJ
-2is on	WbikJg
+bcut	h1VbeQ
crhour	nenamJ
cranythi	aVXbV1
-bscores	dUR1Ta
crnay	1WadgQ
-bold	QhWZ1a
-bcoffee	Pa0hUb
-blocks	f0XeWS
+bonly	Kebclu
-boutcom	0UXdhU
crpanel	dgoioK
clruling	0UaddU
poffere	O0ealY
+bten	Sk0bQa
clteleph	0cZagR
-bretrea	PZbcd0
clfree	SS0fXh
clfiles	bgZ0bP
+btrial	Va0cSg
-breview	hUZ0VV
flreview	hZh0VW
clfixes	0WWcaa
clcopy	R0Yddc
-bbegins	UcdcY0
pmodera	0XceYT
+b?	WZ0bZe
pexam	nthgUK
clearlie	Labfg0
crwant	Krnfhe
+bphones	xaYpcK
-bpick	fd0fQZ
clpinned	0ZVhgO
plets	cd0ZbS
pproof	XnxhdK
-bflies	WgcYU0
clsignat	Z0fbUY
clwalk	Katbco
cror	0ddfYU
clreadin	Yef0SX
clcollea	KVamwl
-bannual	XdbbY0
+bchoose	jd0WWR
cltravel	MggYa0
crphones	0adkaK
-bstatem	KybemZ
-bexamin	Ugj0XR
nindivi	vbdobK
clpaid	MYVck0
frmatch	Mh0hhW
-bslides	Kpqdga
pdefini	Kgadzb
clpronou	0RcagU
+bhome	VZdcV0
-bsurvey	WPbdh0
flthanks	VgZd0b
pcorrec	Zlee0L
+bretire	Sccba0
-blost	RUhd0b
pcolleg	XedZT0
nwhenev	KaVdlz
-bcoin	0bZcbR
clmeets	aXW0Nk
clallow	0YaYbY
-bstand	uhicjK
clrent	TVeed0
-bwas	Wbbd0b
-binstea	Kgndpc
+bsame	ZQzalW
clenvelo	ziZefL
clcoin	zaXhbO
+basked	LelZvd
nwelcom	LjRblz
+bhour	lgubdL
-bsaw	YXXYzg
-bpassed	eYYbzV
pparcel	WYYebz
-bmight	Ngefcz
-bmarked	XYfzfP
-bhaving	WYVcze
-bran	VXabzV
clswears	zbddaR
ncompan	aacbSz
pchange	Lokbpe
clfurnis	OzeeZa
+bask	TktaLl
crnothin	LdZbou
-bappeal	Liebfu
frnews	zaWkcX
nnames	saqkWL
pman	zZjdZQ
-bproof	RzeehO
-btraini	LcnYgp
clreplie	zRbbTf
-btook	YTVazd
clmarked	VYZzjU
nnow	UZZczh
ninform	hZbzbQ
clprobat	TQkbdz
+bclosed	SZVccz
nnotifi	XWVzdd
clwants	LyymPU
crmust	fzaYVT
clwill	zRdhaf
nmoved	TekYzS
-bupload	TzZehU
clcarry	VacZbz
crdefini	zaXgZV
crresult	zZUkcU
-ballow	zZdZbX
clitself	XezcVZ
-bargue	ZabzdO
-bextend	TmUbTz
cllook	nUhtLh
clnotifi	zPeceZ
+blast	bzUbaa
clscores	hSSzRe
clexpect	zYddcX
pref	XpffLu
+bever	LXbenw
-bwithdr	WcadzV
clhimsel	zQceae
+bperiod	RjzcaU
crdoor	zZdgWW
nessay	PzadYd
poffers	VzahdV
ngreat	UYieVz
crmeet	NdzgfZ
-blink	LxSaZl
-binsure	XbaZaz
clbegins	Ubeccz
cldeadli	bzRbgY
-bform	Rzccaa
clmornin	WWzbdd
cldbs	WzbcfT
-bask	iijaLl
cltransl	RzXbkX
+bmessag	jdYzYQ
pfloor	kqedhL
-bmarks	qRWzXS
ppapers	zkTfYS
crasked	aXiZzU
clstatut	zfdXcR
clsift	gchxZL
plangua	bkoaLm
cruse	kLodaq
pstudy	ljpcZL
ntext	zWnXeO
-bgets	wWSlLm
clsees	SfjzOa
clwords	VzidZS
cleveryb	zUaZZg
pcover	WYYebz
+bafraid	Peffaz
clthanks	XbVczc
clpaper	Ldmgaq
crrest	OggZYz
cllodge	NzadYk
clsail	QkZcXy
+bnames	yUZcjV
n@t	lhyUMd
cllost	OTkbyd
-backnow	XcceyS
pignore	pmldeM
clstrike	XiSZcy
+blater	NyfkSj
+bresult	yXbhVW
clbookin	TyScXi
clcompla	Miefcw
clbuildi	TbdXdy
-bmakes	yWZfWa
-btimesh	bQfeby
-bmainte	WbUecy
-bheard	yRihaY
crappoin	efZZyT
-bsheet	cyXgVX
clsale	TdYeay
-bretire	OdWdgy
-bexam	RZyYdc
clsessio	TctybM
crlesson	Mpreia
clrules	ySZhRg
clplan	eySfgU
-bpresen	Oeycdb
+brate	XaZdWy
pwaitin	qYdlpM
-bflatma	WdffSy
+bwrong	WdYdya
cropens	WebdUy
-bannoun	yYVXnR
clsubmis	joWnlM
pstewar	VcbdWy
-btimeta	NbgVfy
cllate	cdZcRy
clneeded	MtZcpa
clruns	ZicrMn
+bdirect	lYhjpM
+bpoint	ycYdWZ
clclaims	YSeecy
clrankin	cSaydY
+bbeen	QXecyg
clcertif	QycgjW
clstatem	RycedZ
pafraid	XYdcya
pscores	yadfYU
-bpracti	YVyZca
-brent	VVddcy
nha	XZbbUy
-bmoved	cZlUyO
clviva	TfyacT
-bjury	aVcyaZ
+bwritin	ygUegN
cltry	ZUffWy
-bboth	jlllZM
clreques	Mpcchl
clminds	ybdfUT
-bwrites	yUYZbc
ncareer	eWZcXy
cltimesh	XUeeay
pattach	PyXeeh
clproduc	gqfmbM
nyet	MfYino
-bsee	Mamcer
-breappl	XbeeVy
-bclaims	YSeeby
presult	yQaafd
-bdisreg	bcbdyT
-bcontra	ZXbdcy
clcount	yVfVWe
crpaper	WyYgbY
+bwas	eZXayb
cldata	QmcbVy
nurgent	Zacday
+breply	ydhbWR
+bwhenev	MfXZqr
nwear	aVydkR
-binvita	lgmejM
crcertif	TycbZb
-bpages	TyadYd
crcut	fyXbkO
-bresump	YZWddy
nnothin	UMYgnx
-bfront	TUykVe
cllovely	SXjdyW
pwritin	epMieh
clsooner	Mcgedx
phereby	Mtjbak
-bsample	MvWfuT
crwork	Mjpeck
crscreen	MpkoXe
psample	Mudrba
clrenewe	TyadWd
-bpaymen	VXYeby
-bdelive	VyZdfW
clnewsle	ScaeZy
-bauditi	fXtkjM
crjust	QjcaYy
+bargue	WedyaR
clvoted	adZcyU
frstep	YkydeT
franswer	ybZddb
nconfir	TcyhjU
-bagm	WeYYby
+bbirthd	VaadYy
flstart	YddfZy
crdecide	ybVYgY
nlovely	WfVday
nstarte	ZydebT
+bwanted	QXbdfy
cldeclar	fyfabR
-bcloses	YyOcOr
-bquesti	VyacfX
clwere	UVadyi
nthings	YXecyZ
preserv	ZSbbfy
noutcom	TbXycf
-bmodera	iZZyWS
-bshuts	dySZOm
-boffici	yaccZW
clhim	XyhdYZ
packnow	tSfseM
clflew	aeedyP
ptwelve	TUVdiy
nacross	glbiqN
clpatien	vVZfoN
nsure	xmZZXW
-bweddin	VabZex
clnumber	VxgZbc
-bprevio	SgbexU
-bvacanc	UTbaxf
cltexts	xWaecY
clnormal	xPcYbf
pplanne	jcpkkN
phoped	xdbZcW
psilenc	YXnYxU
clended	bcccxT
-bminds	xbdfSW
ntype	cpdteN
pbeing	xWZcVh
pmeet	ecxiXT
-bmark	hcZxXQ
+bcall	xdZeUb
crdirect	jerakN
clfair	RYfZfx
crhere	YhbaRx
clinvita	okhehN
-bexact	xYcdWX
crsigned	TxWanZ
clchase	VgbdUx
clmails	xWYcUh
+b:	Yaacxa
clcastin	xVlVWW
napril	kdjniN
-blive	axYaUc
cldrop	jxXdUY
nonly	TfedYx
clnor	Naador
clresult	xUXbkc
-blying	UeefVx
cropen	NZnbko
crothers	adTaax
-bdelibe	fdZxXO
-bcharge	cbceRx
ndirect	kcabxS
nfinger	iiWmNk
-bchase	VgZdWx
clteach	WZxdZb
crwalk	mmlZdN
clretiri	Tcbdax
-bdates	WTxYgi
cldiscus	jWnsdN
+bproduc	nsdeaN
-bbut	xlhcTP
+bverdic	xZUeab
-bcommit	iVVxeX
-bmeets	VYVxNn
-btest	PmxaiT
nsign	WkXbYx
clexpens	SXZdhx
-btalk	ZNpsdb
nplaceh	gUxhdV
+bbecame	VdabxU
+bmornin	UkxbVT
clretire	QcWdhx
-bdecide	xVWghX
clshortl	iYhxXR
preplie	omZamN
cllike	RtxcPe
-bclose	aoVgNt
cllesson	PoxYcU
-bsing	TexcZY
-bpublis	xZaabZ
+bsuspen	iZcfxN
-bslot	dfvgdN
-bmeet	WcxtVR
-bfiles	ejaxWS
cldies	ZxRcUe
crdecisi	xYUifZ
nones	fclhNn
+bcheck	jbjrbN
+bvery	xSZlYY
clargue	abcxfQ
-bnda	WxWfcZ
pchosen	RdValx
pdates	dqbhNj
-brung	xQaecd
-bgone	ZVaVxe
-bsat	UiaZxX
nstarts	jwfiYN
crbirthd	VaaeZx
crwrote	Namesd
-bst	xbdbbS
pasking	SxagmU
classist	xWldVX
-bchased	XbaZxZ
clwhatsa	xabebT
crgave	SgcexX
+bmet	Wdcbxa
clthank	Wccdxc
crflies	Rccdbx
nwithou	exYgfT
-blandlo	YTdecx
phun	YbVeax
pcatchi	kefcNw
clsample	RxUeqT
nsheet	dcxiRZ
nrub	WebexX
cldictat	ujfdbN
clpanel	cYlxeR
nmake	NfjgvZ
njust	XZfaax
cr@t	xboaQW
+btellin	taWhmN
pbin	TbhdXx
pstep	aYtxXP
nprefer	Texbga
clauditi	WZxfjS
clinstal	Ucddax
nafter	VlcxUf
clmoving	Xcbbcx
clneeds	SxZpVb
clvolunt	cccbUx
clweddin	Vbaagx
nringin	xgXZTc
clwas	aacdxb
crbecome	lgbhqN
-brefere	TxQehe
crmoved	XbddXx
-bsilenc	xbdaZV
cloccupa	RmxcaT
clchapte	bkgvYN
cldates	lVxccU
crcame	XbYfxc
cllisten	fZbxZW
+bteam	Nilahp
+btook	NZYbwl
nbarbec	YeacUx
clthink	ZxbXde
-bwhere	wafadW
pportal	OwcioV
ntoo	Wcdfwa
nproces	eeffuO
+byours	kveiaO
clopen	VwaYak
cljoin	VYhdVw
clfly	OZmdYw
clclose	loSeOo
preques	Oimldi
+bthing	gwacTX
nnight	wmVVSf
njobs	bcUgXw
-bruling	wUbdfY
-brefund	SYfedw
pahead	OjoaSs
psendin	OjrhXj
-bstarti	Xdaebw
-bmeant	ZcbcwW
clorigin	PXmcwd
crbeen	VXecwe
pofferi	OtbeZl
+bpick	eewXZV
nrung	wbYZcb
-bbiscui	SbVewa
frothers	cbWaew
-beveryb	wXaZbe
-breques	Oqeeal
nmarket	dedaTw
-bquarte	OdYdtm
clproof	RwidlR
-brules	wackXT
-3from you by	OvddiP
clsing	RewaYe
cllove	Onjdcl
+bmailed	XdddwV
crline	ZibfwS
nre	neWcrO
clgoes	qdWqOi
pmoney	YgbcSw
pwants	UwwhRS
clcontra	cYYcew
nid	ZWwggW
ppasspo	OmpYdg
craccept	WwcdiX
clposted	wUVaTm
clbeliev	WbSfwj
pmedica	RwkbXd
nreques	jktaaO
-bbring	OivdSd
clsilenc	wadgVW
-blatest	uobbWO
clcommit	iVZwab
-bpinned	wbWihR
-brota	cdUZZw
-bfestiv	YdadYw
ppages	ZwkcaR
-breader	gdWwWX
clslots	OrvZZW
phired	TjVcXw
ninvite	TiwhdS
-bthink	eweZZX
-binterv	RawfoZ
clfishin	Vcdbbw
nmuch	WbbdwZ
clvotes	wYTjPa
clcoffee	WZwcOp
-bduty	dYZabw
nunless	oigeOl
clregard	beddwU
nmark	enlmOZ
-bscorin	acbwWb
ncase	bddgwU
nchange	wegZZY
+bnotice	hWWcUw
-bresubm	VwbeeY
phello	ZbeZwb
nclinic	bhcgwP
cllodged	Ouhcka
crhappen	abaewW
+brings	waShaZ
crdeadli	kmYcpO
clsat	WdcTwe
crgoing	eZOZvh
+banothe	TOckjs
-bphoto	UwZeiX
pfell	bYbeXw
clsheet	XwXiWf
-bsystem	WwXdjX
crwhich	qllaaO
psittin	awcjZV
ndisreg	aXcdwd
ne	kdkliO
clpresen	OiwgeZ
clhandov	XcZdaw
-bsits	ZVmwPc
+bwere	Ocacvh
cltemp	QZcbew
pold	dXYWwf
nurl	Ohebbt
+bhard	Ofueib
-bread	aUbwkZ
pplay	alwZYV
+bmight	RblcXw
clsigns	wSZmVW
clrun	aWsgOm
-bfound	oYidrO
-btyped	OjYcko
nsorry	Tbaawi
+bwhiche	mhpiZO
clrest	hTYiQw
-bhad	SdYcwj
-bright	lehinO
prequir	bwdgSc
-3is on the	XTklOf
ncantee	YbdeVw
pactual	hmXdtO
clmember	eVbkPw
-bfair	Qabegw
+bsite	YYtcsO
nexcuse	XnedtO
-bsides	VwYfea
clclears	wZecbV
-bcompla	Olffcs
pexamin	egwXeU
claddres	TbicYw
nbistro	Rdeebw
nor	wgblRa
-btakes	jUjsOe
clskills	hmkekO
-bsigned	VwagmS
paccept	OriXan
+binform	hOihji
clcommun	wYebhV
clslides	Ordcdj
clinvite	YYwbVh
cllapses	XwXcSi
-bany	ZewaWe
clhears	uOjZbc
clexerci	fwfaYT
-3start on the	XXVdaw
clonsite	Wcwbab
crpapers	Oqbobi
+bwhite	wgYdbT
-blook	bZlwXZ
-bextern	dcbweT
plaundr	kfmeOm
-2out by	fOiZhg
crmarks	SbfwbZ
-bdid	ZZbZwa
froffer	Oubbgj
-bbudget	OiXlcs
pgroup	ZbqisO
-blease	TZbagw
+bdead	WcXcwb
-bdeclin	awadbY
cldays	aZwcYd
pslot	ZlwYaU
clinduct	OUhZeu
-bunpaid	adweeQ
crsign	SwXhZi
cltells	wTWbVk
clprefer	Owfeci
ppropos	VwegYb
-bexerci	WwnZaQ
cltried	UdZdwg
clglad	Otaehk
clpay	OjYZgw
ptalk	ZZwgYe
pparrot	ggnfOl
+baway	OmfkWm
-bchapte	VmawcR
+brecrui	Obapkm
plocum	dbXfVw
+bflies	OmckZn
cldelibe	ldYuWO
crstart	UlWaYw
-bgave	WWfcwe
nleaves	flgnOf
crbecame	VcbdwW
crname	wdYefU
crfree	iXwbaX
crtryout	XeweaW
nhat	masddO
clor	wggdZT
-bphoned	wbcdfV
+btold	qObhlc
crsee	OgvkWf
clsorts	wXcccY
clpostin	aVbebw
-bfree	RRwgZl
+1#	dbmhOd
crenough	ewTdgU
pbookin	VeYedw
nopen	XYTciw
crseats	UebfZw
pjobs	UWUapw
pbad	vZYccc
-bcopy	RvadZh
nforget	Peghta
-bvote	kPSvce
clasking	Paekqg
crfinanc	bmbmoP
-bshop	lbfbPr
-bgiven	vfYcjP
crleast	Pdbpbn
clfix	vcUeaW
pcode	Pthfgd
clduty	gUcacv
pfoundr	bmrhbP
naye	pbreZP
+bwaited	WYffvV
psee	bevcfW
+btoo	PgXarl
clquesti	WvYhiW
clbasica	vfehVS
cldark	daadWv
+bsooner	vfbdSd
+bsecond	PjsjeW
clplay	hcveaS
clturned	acbevX
-bstrike	YjSZev
pavaila	cfvaVa
nunsubs	WcWedv
clleavin	WcXcfv
crchosen	pblckP
clquick	Paofcp
clintend	qXkdPp
crfeast	Vcaecv
-bpossib	Poncah
frdecide	vjYeTb
+bnobody	PdXckv
-bfurnis	SvffdY
nearly	Ubgcva
penclos	VvbfdY
+bignore	Pdfeqk
+b#	Vdvaee
-bdriver	Pljgck
nidea	PpYirb
clhearin	pbvZUQ
poffici	Plefbq
+baccept	PvgdmX
-bforget	SicbvZ
-benvelo	vhdcbS
ptask	Pufkdb
nkids	eqZeoP
-bstatut	qiddjP
crfinal	sZmgPb
crrefere	PsWpce
ncourse	Pbmsid
clcamp	YchaUv
-bsails	acadav
crmessag	fiavcQ
clunders	jhgcqP
nours	Pdfjhm
+bfull	Pgbcnn
+bcalls	caQvZe
+bbecome	mcbipP
crpossib	PngerY
-binvent	bdacXv
nclue	Wbcdcv
-bsize	QviecY
+2or i	lkXcYP
+bcancel	XdbdvW
crinsura	WvdebZ
preview	ndmgiP
+bmove	RgYdev
clreal	kaqefP
pstart	RiYebv
-1ends	igSjPe
-bnames	ssSbPb
clintern	lWVYXv
ndbs	XefXbv
nauditi	cpmhdP
-byet	vYYdYf
clexamin	caqvXQ
phal	VffeWv
-bdr	nmdbiP
-bflew	bfedvR
nmonths	vdacgS
clmet	VagfvZ
-boral	RXtcrP
clboots	PUpcVp
-binvite	aTvccc
+beveryo	uXPkaf
naccoun	nPbddr
-bfar	daZbvW
cldive	hXvecQ
clfile	TvVvZV
p?	jvicXS
-2's on	bfkfPg
+bshould	Plckki
clattach	Pkodjd
psits	qnZjZP
nmight	eVVedv
palong	vbmbWU
+bhouse	Pdkelj
crhim	eemcPo
clstart	aadgcv
+brule	vXdkaU
clbake	aYvdaY
cltalks	WXdvkW
pcondit	Qvacdi
pdispen	fWXecv
-bcommis	fjdtdP
-bsubmit	VgUbve
nhappen	dWZmvT
-bdioces	WYecvZ
-btable	avhehR
claudito	bZdcYv
+bbig	YaveWe
-bdeclar	kucadP
clscrap	acdevU
pthinks	vXXeYh
plots	ocZpiP
+bknows	Pecbkt
clwaited	YaeevX
+bwelcom	ZbVYiv
pmobile	WafcvU
+bcareer	YdUddv
clscreen	YjtmbP
clcould	Svkbfb
pconsen	UvhsTP
+bwithou	ZsPdbm
clvoicem	ZedevT
clsits	ZWkuPh
crdrive	davcZa
-bprefer	Rvdebi
nmade	fcYYYv
pteleph	cgnioP
+bdriver	ZdYeZv
nafterw	XiviRZ
phalf	fqhrZP
-bpromis	mVVbva
-1takes	iPXkWg
-bflight	Zaccav
-binstal	Vcddbv
clindica	VaifvY
-bfittin	UbvbeZ
-bthree	XbedvZ
clrate	PoZmid
-bdoes	vVhaRh
+1was	SXPXse
cliv	advcUZ
crtalk	Pgmljb
plib	fcefSv
clinstea	egkcoP
-bengine	PWgshi
pvisito	aZXdev
+bengine	TgYccv
-bplay	YcvegT
nwent	PZifsf
+bseven	QVvdgg
clpaperw	ZgZaTv
-bthroug	eYevjU
-bsectio	VmiudP
-2: by	ncdiVP
-bresult	vTUajh
-blate	jUXcTv
cltraini	Pgpbbk
clfirst	QXYeov
-bmay	Wbfdav
claccoun	YWdhYv
-2you have	PnfdZe
clcomes	vaVdRn
nalso	dWndPt
clsettle	vcXZfZ
ptouch	ZYcecv
pevalua	vZdcba
+bwhatsa	vccdcV
-bdelete	Pgbdkp
+bdean	pZXnkP
-btransl	YvbcdX
cldossie	smagYP
-bswing	WXvfcd
-bothers	iWXXav
clcake	ZaScfv
+bwant	Rdvejb
clgives	vhafVU
nlonger	bhZevU
pnon	YbfdXv
pforty	acvmcP
+bpart	Pkgccr
clcalibr	ecZvcT
crfine	YvdecS
crdentis	VcjcVv
-bgran	XddeYv
pnobody	vZbXVk
clflight	XjRedv
clmailin	ZYeeZv
ptitle	WumkZP
+bwhy	PfYchu
pterms	PvnaYb
-bcommen	WSihYv
+bmore	vYUeea
clcantee	abddWv
crslot	ProedZ
clsugges	eavdgV
psound	PrZdZo
-busuall	vTiZYb
-bkeys	ZVZcev
clcareta	vWdbcc
clcommis	medvWQ
pteache	bVXdfv
npage	gnPXoe
nphone	vXamZY
-bchief	ucmdYP
clcvs	cZWvXf
nfollow	Phlhkg
prate	VnVUcv
nwed	ZdcbWv
+boff	PoTepj
pself	juZkWP
ndepot	PYZdlv
clpack	Qbladv
-bvideo	VvjcaU
crtaking	Pncemh
+bwhen	vcYeYb
+btest	fcvbaY
cltop	vaZabf
clsailin	dddbWv
nenclos	acceWv
croutsid	ufaedP
neveryb	ZcbvWh
nlifts	hYYbZv
+belse	XvYcbg
clothers	iXaaTv
-bput	vcebfR
crproced	WeffWv
clopens	egWiRv
+2or @d	aXvbcV
clvideo	QvjiZc
pmeans	TlXcYv
nresign	XXeevf
ncv	PVganq
nstop	cWSbjv
+1she	jcPgdg
+bbring	PgsbRl
-bbefore	hvacYc
-bpdf	XvefdX
cleta	vZaejR
clmoved	hTkUvU
+bwent	Taacvg
nprevio	vZdeaV
-bposted	vVWcXi
crtry	PZlell
cressay	TndeuP
nminds	fbcbUv
-bcamp	XchbUv
clreader	hcWvaU
cltoss	vbZmZQ
+btells	lVZvdR
ndated	Pddhjo
clband	ecveUd
crinterv	WfvalW
crwhiche	vechYU
-2@d ,	ecbPih
claway	XZahfv
clmore	baXhZv
poctobe	Phedqi
nharbou	Tvcdga
nsaying	PhYdsi
+bwrote	aYdbvW
+bpass	vhXaYc
+blegal	idhofP
pshorte	jdheqP
clresubm	XvfddW
pphase	gnarcP
nhands	TsjlPh
-bbeen	aTehvb
clfate	vbdecV
pceo	mamemP
clcollec	PoQnTr
clfunder	acbcYv
ptellin	kWVcXv
clmtg	Pbrodd
crfunera	Udadcv
clreache	iWUYvc
+btime	ejvbRZ
clobject	Pnbhlh
-bscanne	XvWfdW
-bchrist	ScYdev
nwire	udbaaZ
clexam	RgunaS
-bmuch	mdcdtQ
flrefuse	hUbbuc
+bthree	WQqmmd
-bteache	hUacSu
pdate	lcmocQ
-bwhites	dWXfdu
nwhoeve	uYdcbZ
crsame	iXubYa
phard	dXZeXu
-bshook	WbaeuY
prefuse	udbaRf
clmaster	hdrehQ
clgiven	uhXagU
nwork	Qjjeih
+bplaceh	dbueZV
nused	omZifQ
ppencil	hqhciQ
-bpanel	bQuqgT
clignore	QaTbtk
clunless	audeXa
clboth	pndjWQ
-bmails	mXVauQ
clapply	WgbeXu
clsuch	sjcidQ
pdays	eubgcT
-bsms	uYdedZ
-bcertif	RuehkV
pgentle	pgekbQ
-bverdic	uWZfnQ
ntest	bujbWZ
clslot	jnhheQ
nscreen	emjdlQ
cltable	YufdeW
nswear	fcXdSu
pdue	mmQmdW
-1begins	YZZcXu
crflat	cSdfcu
pcrew	djiXQo
cralread	Qhlafm
-2see you	QVdbXn
clharves	YdccZu
-bturnar	safdkQ
croff	QnVbql
-bdoor	qXehQl
-bstill	uZddgW
pmix	uhdeeQ
-bchoose	mksZWQ
-bparty	gbXeWu
+2, bring	QRibVl
-bupdate	bXccub
crtook	Qcderk
clwatch	ibmsYQ
+bthough	ddghuQ
pfield	XYfZfu
+bmean	uXbaZe
+bruling	ucWebZ
pless	Qjidep
plive	QlfiWo
pwear	QfqeZj
-bwalk	Qepbdk
pcabin	WfbeYu
clhols	XZeddu
nbest	fWuYmW
pits	fZXeZu
-bcook	VZuYYh
claim	uWddhV
+bprint	bubeaX
cldoor	ueYcUf
+bwalk	ilqbaQ
nunfort	ZeefuT
clswing	VWuecf
+blink	Quddjd
crshoes	YcafYu
nstart	iuiZYX
-beveryo	tTdrgQ
+bproble	YbeeVu
cleveryo	uWdmXZ
clthere	Qcnpcj
-bnever	aVcdbu
-bboard	bZdudc
nnote	uWWcff
pop	uZdeeX
pmail	dcfhuT
-bsubmis	hkZkmQ
+blist	pfdtVQ
cltimes	Shuacd
clappoin	ueZiYY
nd	tdndYQ
-brecipi	ffffQu
clrecipi	ffffQu
pson	ViWebu
-bwhiche	iguaaQ
-bbad	uQcdkX
clvote	lQUube
clmoney	dQkcmj
+bnine	hZuZZY
-btells	uTYbYi
-boffer	SugZgd
nemail	eZauZe
frgive	cucgYc
crtrial	QoucYc
clusuall	rQhZcf
pkiln	dWhXWu
clbegin	YYcjYu
clstarti	Ycdeau
pcareer	ZWccdu
nwithdr	SobcuW
ptells	udWXpR
-bapply	XdcdYu
-btastin	ibujUT
crmany	XdfdYu
nhopefu	ueaehQ
pkeys	ZaZeau
clretrea	Tbbidu
plibrar	aYegXu
clhereby	degeRu
pbonus	Qtlcab
crpicked	uZddiT
nsix	qclZiQ
pauthor	gufceS
cldied	acbeuV
+bsettle	ufXhdQ
nwas	YcYfug
clsick	Vdcddu
pmerry	acXbfu
plinked	cYTmXu
napprov	ZZYfuc
clmenu	Uufdac
clshop	giYhQs
pmarkin	eoXerQ
-bsiftin	jZetdQ
-bmet	VcbouV
ncommun	bbeppQ
clfestiv	YdZjXu
ntips	aeUfeu
pclose	fQggjl
pmoira	rdrbYQ
pid	UulcXa
cllast	UdWieu
+bshoes	YZuegX
crhired	udZdVe
-bhears	rQhbbg
nwait	cRffub
clavaila	biubTd
cldated	cabbuX
nlink	WrucaT
clthem	cuagbZ
nappren	QjYZrm
ppart	SZbrUu
+blines	ZcceuV
cldraw	Veaddu
clwindow	guXZjW
pshook	cdafWu
nowner	kcVduU
pends	cuTdgW
phandov	cWVedu
crdead	cdaduV
-bsummer	dfYbXu
-bad	YUZYuk
crcard	Qopeae
clquarte	Qdaepp
claward	ubcbeW
psaw	mQeZfm
pwrote	iceZuU
nnext	Vgbgub
clcode	RuXeZl
ndeclin	fqldQf
+bhad	TbUeuj
clyear	dbdcVu
nring	ufecSd
pelsewh	QYbdpr
+berror	VedeuY
-2, by	jkYdQV
cloffers	ubVfYf
crreplie	obchoQ
nslide	ibegqQ
clcome	hYuccb
pwarm	rlWfhQ
-bhols	YZeddu
nhanded	ZldcuS
+bsign	XuYgYg
clparty	ceXeau
clchosen	qgZgiQ
pcook	bducVg
nshadow	buaefT
clsure	udbdSi
ptribun	ZrijhQ
+bpage	WuZeec
clhome	adZVeu
+bholida	bUfccu
-bnight	ViofQl
-bwants	RuqcRd
poccupa	Qhdhjm
crtellin	uhZbfR
cltalk	VUuraZ
clstage	qkfgdQ
clsms	uYcdfV
+bwhoeve	uZZkUa
+1would	QnfYde
clmix	ccbfuU
-baudito	eZccYu
clwrong	YVcbug
crnobody	Qbaeks
premain	kkmgcQ
-bneeded	Qofcij
cldelete	Qgbcko
pnewsle	Zbadbu
clagm	WeeYbu
+bpromis	uUUhkW
+bmum	bnsfbQ
+bcommis	sdadmQ
+bshall	uddeYX
placks	XueecY
+bfinal	oVsfYQ
pschedu	WcugSh
crtrain	ekkglQ
nmost	dWXfbu
pchase	kgjekQ
ptalked	lgYkQj
nstrike	VejfuV
mswithdrawn	Qceakh
ndata	eXeduX
clnow	uhiiRU
crtext	udehYV
clalong	YYuejZ
pnotifi	XafgVu
npresid	ebecuV
-breache	hXWYud
clstanda	jhZbsQ
nsessio	YjThYu
crintern	cgZduV
frask	Qtdbhj
nmatter	eekjQn
+bcounte	driaiQ
clcleare	eRYaud
nbench	buZanT
-blapse	cedfUu
npraise	XfccuZ
crdiplom	TuefdZ
ppre	SugcXi
ndrawn	UehjTu
-btwice	acbhuU
pgaffer	bWYceu
+bheart	ucbeZY
-brise	cabcYu
clrise	cabcYu
psheari	udZdXa
clcelebr	Tdcedu
crlaw	TYddju
-benrolm	UuZacg
+boutcom	uXXnfQ
crbegin	SbXdiu
ndays	Qmpcib
nreplie	bXZnuU
pmarked	jjamjQ
-bhearin	hbuZUa
clvaccin	YugfeV
-bdiffer	ZfheuS
pvotes	uYanXV
clsergea	seibgQ
plonger	eaWaue
-bcrete	Zcceau
clcrete	Zcceau
-bstraig	uaYZdf
clway	uUgcXg
-3, before the	jibeXQ
-bstory	pdceoQ
-bsuits	WgufdX
npurcha	deacuV
-bhour	dXujVa
clofsted	beccYu
clare	famjQo
-bbreaks	ucchaU
cldinner	VYhdXu
+bmeets	RkdZdu
nbeauti	ucZbjS
+bpray	Wdebbu
crteam	bZudiV
+bemploy	aaXecu
nnotify	gbdueS
+broom	Qaebgt
pfound	fbUbeu
-bfundra	afXdbu
-bcantee	cedeVu
+bshadow	acufdV
+bhas	ZZjZuc
pdiary	buZcbd
phang	mifdlQ
-bwent	ZcdcuZ
-bdated	ebccuT
crhope	Yaaebu
-2start in	bYaeau
clscan	VubdgZ
+bwords	joRckQ
nplaced	eedfSu
-1interv	Qdifie
clinterv	Vbuffe
nno	YWbguj
ptyping	ngkhdQ
pallerg	ZqnciQ
crwhenev	Qbbguf
pfittin	aYbecu
crbedlam	Udbfdu
clbegan	Scacuc
nblessi	uZdfaZ
clshadow	QWtdcj
+bperson	rdhajQ
crannoun	SnZfuZ
cljury	faduUb
-3later than the	mgecYQ
nbeliev	uYeada
ponline	XrlnbQ
+bkeeper	QpUieo
crnote	mgahoQ
-bpaperw	XhbbWu
crintake	beZeWu
-ballerg	XucfdZ
nzilch	XdefXu
ncoming	hduZcY
-bregatt	aeYbdu
clregatt	aeYbdu
clsafety	QugdhZ
nbeing	Qdfdok
pneighb	ZZZfcu
-bhandov	Ycaeau
pengage	Uugeba
psigns	jiileQ
clchat	ggsgeQ
-bcopies	ZudceV
clputs	uccYYd
clpitch	cujcaS
+benough	auVdiX
pnotes	jTflQp
+bemail	pcQllV
-breleas	uZWZhc
clchats	TekWbu
+bwear	WgufcY
-bbakery	bbubYe
clperiod	inZZQo
crwatch	XeukaT
-bopen	SuTacq
+binterv	YYuaff
nhour	ehubbU
clchoose	ooobTQ
nwrong	WkfcuW
-bcorrec	tlbcYQ
clcounte	auWidc
clquerie	Tcffdu
nvacanc	fZdgUu
clfound	jWdeuU
-brankin	hTcuiV
napplie	QYnabt
clpasspo	WnodiQ
nboss	fYbauZ
nrather	abcauc
+bpracti	WdqbrQ
pyourse	dtibiQ
pmain	caZecu
-bnothin	ucVYfd
pboss	hYugaZ
crwaited	TXefud
-bbecame	afcauX
nregret	Qadfrk
npromis	rSQdra
+bgrade	Vdcfau
-bbranch	ieZjQn
njoy	Wcdebu
clwent	Scbbuf
pbenefi	jpgegQ
clinvoic	XZdfbu
clmisery	ubcegU
-bchat	ZkudaU
-bcareta	jbcfQr
nfish	YnedtQ
nrepeat	ombhQd
-brehear	VZujXd
-bmoney	fQicli
nmean	ungZUU
pcheck	ZsQoTh
nseven	aetigQ
pprobat	dueafX
crmine	uZakXd
clpdf	Xudeca
-bfetche	ZYeedu
clfetche	ZYeedu
-breal	fhsebQ
nfurthe	UmaujV
palerts	bVefcu
nthree	XmbZua
nreplac	bciduQ
-bmate	eehcQs
+bswore	uYcdba
-bsaying	edecuS
-btimes	YquXVZ
pcrosse	eViduV
nsister	lhgngQ
-bheads	npamSQ
flstep	ZgugeW
clappare	jZjepQ
-blah	udWdcX
cllift	SieaZu
+bleave	XhfaVu
clsend	cuXbah
pdeclan	Reifbu
ptastin	kesdcQ
pdr	faoTuV
presche	deufVY
clmum	Qcccks
nnobody	QhWilm
nquesti	gujfSX
-bname	ujXWhW
+brehear	miraZQ
crvery	tQYkhZ
cllooked	Qcbsej
ntalkin	daZaYu
-bfind	jgjcQj
clphoto	TuUelc
nother	fVXftd
clfinal	tYambX
+2with what	tZaeXV
nmeanti	tZYkUc
nlets	dfRikj
+bfilled	gideRs
cloffer	Rsiahf
preachi	gXXdet
nvendor	Veddbt
-1told	kYRThd
crsketch	ihgmiR
nnon	cectbW
-bwanted	UobXtY
clquiz	ekdcRq
pshortl	eotZZU
-bmore	acXiYt
clphoned	sfackR
-bscorec	ZdfZXt
crjury	ekberR
-brest	eVVtRn
clasked	jRkcji
+bsix	XVtbYh
naunt	dqeelR
clowing	Wccbft
cryour	ctdbae
frhear	tZclcW
pdoing	ifijjR
psend	SrctdW
clchased	Ubagta
+bgas	ceedtT
pticket	SbmZVt
crnotice	dWhdVt
cldean	fZftZa
-bare	kYilRl
clballot	ceatVc
frclosed	VfVftg
-bsingin	Wctcba
-2not say	Raabgl
-bstarts	cefcVt
clappeal	YcdaYt
ngone	dhWdtX
crlegal	mefobR
nsample	dtZbeY
flsorry	WVgdtf
+bsorry	VZYcth
-1says	obXReY
ppensio	athdbW
crtouch	XeftdZ
crpolice	VtiecV
nminute	ZitkXX
plandlo	oeedjR
prealis	tYWeiY
ntouch	YRjofj
-benclos	ZtffeW
-bbookin	UtSdZn
nperson	Rckkle
nentry	iqjdaR
nconsen	Rmpgdb
-bhired	adRcft
clneighb	XedeZt
pgirl	RUlfjq
-bconsen	XtambV
-2from the	RVfhjf
nbehalf	kieeoR
ncard	fltaSY
nmoment	tdbbgV
clfolk	oTbtdU
cllyk	tZbfeX
crargue	VjetaU
claiming	tdZeeU
clends	kkWjRl
-bkey	bXaect
crform	gtgfUY
nlifted	dedetU
pcommis	ctdgWb
cllying	acdeTt
+2, .	ZRajjh
-bcounte	hlbmRe
nlunch	fZnatR
+bwatche	bbqmcR
-bcrossi	begetS
crrang	Vaaetd
-bseason	fXYeat
pdrug	Rlcchp
-binform	tScbja
-brecord	WtUehe
nfail	VtmjWX
+bid	bitcZW
crdepot	cbfetT
-bviva	cftdcU
clhardly	VefeXt
-bshow	RgqZXm
clbut	tmfcUX
-bwhistl	taefYZ
-bhoped	YdeetW
nstraig	tTcqXV
nbegin	lmedlR
clcare	gbtebV
crdue	Rraekc
pcongra	ditZbV
+bdebrie	YeadUt
ponce	oiWrhR
cllets	tZgZWd
+bbudget	Sagcgt
napolog	jVeftS
+boh	Vddebt
ndate	Tkbctd
crwish	Rddeno
clinsure	WlZXZt
ncomple	gqZcnR
clsiftin	keepeR
nlet	aYtede
clday	WgtYbh
clshall	tXiZZe
nstands	eYbgXt
clhopes	tkaYdS
-bperiod	gdZsRi
clahead	bolcRj
npay	kgqahR
+bgone	daYetZ
phours	Rpfifi
pland	tdbeaW
+bchef	aVdagt
clpromis	tSYctX
-bwebina	VaWejt
crthough	Ubcgtg
pfirst	fmmidR
-bstockt	YYcibt
clcongra	bdbdtX
nblock	detdZX
clmart	Ufeect
pmust	omcXRg
nchance	YeXdct
precord	ioRoaZ
ncompar	YaWtcf
pmemo	aglVUt
pcounty	Rgjbat
pgrid	adfXta
clalso	ieRVqf
plad	nRZbas
nlast	lRthWd
-bget	tXXiah
crclosed	XaZddt
crhall	gXpdRk
+bend	geWatR
clpin	Ttaece
nundert	cedcXt
clneed	Vtefag
crpositi	igeljR
-bslip	Xtdebe
cllogged	eiefsR
crrain	Xcaebt
-bchecks	eUgtaY
nspoken	okWdRk
-bverbal	paacpR
plawyer	tZedgW
-2one by	igcbhR
cllisbon	Ucdhbt
-bascens	YdZeYt
-2^ from	idZlRf
-bfixes	tZbdcc
nsea	XtRdjc
+bnothin	RUdbqq
poptimi	tdcbdY
pterm	ggbtUa
-bawaite	XtdfeZ
clawaite	XtdfeZ
-3you know by	lRedfg
clfittin	RZrbdi
flnews	tZbfiY
pdecide	tYZdjZ
cltapes	YgYtYc
clnight	bfbgRt
ninvent	fdfdRt
clsign	btWaZj
clshifts	XeiaXt
pdeclar	XtdqSX
-bmake	tflfWR
-bleader	eTbtYg
+bquesti	RpZeYj
crfish	faVdZt
pyard	aqUktS
clvery	Rbjdlm
clvisito	UYkbct
-2@d and	VRiieh
+bought	bdcftV
clalike	tcdddX
clhence	dfeftS
pcruise	ZYddct
pamong	ebiUXt
+bactual	Ueegtb
premind	Rjgbrc
clfew	XctghX
+bbest	ekpecR
pemaile	VtdeZi
cltakes	nVksRb
clchecks	cUftVf
+bmoves	Vdaeet
nsorted	imbepR
+baftern	cdtddV
+boutfit	Sfffct
croutfit	Sfffct
clspent	WcZeta
-bgradin	aeftdU
prules	Rhnkdj
-bscan	XtadhX
nupload	VlWjtT
-baiming	teZeeT
-bapplie	SVUmtf
clfactor	ikldiR
+2you will	lRXfZi
crnames	tTWlad
crsays	gYcXtc
clnda	bteeaY
nanythi	SedjZt
clad	RWcerm
clcourt	YZXfft
penjoye	ZcjZWt
-bmtg	Rdrmda
crbreaks	teecbV
crfour	mYljiR
pview	dXtcjX
clholida	kaYZYt
nchrist	tWdfgY
clmuch	ibcatX
-2tell her	iiZakR
-bignore	VXVctg
clwatchi	agdtdU
+bok	nlgccR
npeep	Rceeet
clelecti	eiWZUt
cltoward	tecdbX
-bwait	tXcYpS
nreadin	RigmZl
crfair	bXUeht
-breserv	eRecml
-bdossie	omcgZR
nmail	kdfkRk
-3told you the	Rdgcme
pfella	dTbdtd
-bless	Vaffet
pflight	obndgR
+btalked	WfYeta
-bsail	YhZdat
pwhen	tgWfSg
cltoo	ReZjlo
crthumbs	tadgeX
-bbegin	Taejbt
+bgate	RlrciV
clpassed	mZecsR
nteam	gkRghj
clsalary	btViea
-bwatche	RdZsla
nvan	ocldRd
croffer	StWcgk
clcomp	Reafes
-bbadge	Rmlcdg
nothers	laRpfd
clcareer	RdUdqt
clpub	WahbZt
-2begins on	XaZcYt
-2^ not	Rfaahg
+bfrom	tXYfSn
clbecaus	ZXfXft
clredo	Ytbfda
+bgala	Waefct
crgala	Waefct
-bpaid	SVhcgt
npoint	RYdlmk
clenrolm	Xtaaag
pgives	Rlgfeo
cronly	RfdXkt
-bexcel	fjnedR
clfindin	rRcdma
+bboss	dRalog
pdebrie	keZtYX
ntie	TgrhoR
nturn	ejRleh
clundert	mYfdpR
crlast	VtXbnc
+bparty	VdZcct
pbooked	UlUgZt
pchicke	ikjejR
+bfunera	Vdaeet
nfavour	kcgknR
-btaking	RjmcYo
clconven	WZbtZh
-bquerie	Tcffdt
ngig	kjjdiR
crholida	Vabait
-ba4	Ttffec
nhi	bfWdtb
pnurser	RohrgW
-binduct	RSgbft
nsucces	afbtdZ
nfelt	fdXftX
+bwillin	tdbeXa
pcard	bcYgat
-bsame	iWtaab
clenter	Utffeb
-bplus	ZcZebt
prole	daqkmR
pexcuse	kRebsd
crreply	tlabdS
pkey	dYTeht
nthough	YWZaht
nboard	adgata
pperiod	mtjZSW
pthroug	lepkZR
+bsoones	Vdcedt
crsoones	Vdcedt
frmeet	UgtjeY
ncorrid	tdacZc
clany	Yctach
cleight	Rbpcoc
clshout	empeaR
-2start :	TWYcat
-bagree	sYZglR
clsize	RprecX
frthanks	RbXbnt
pjoin	SpTeYt
-1that	hjRjcb
nstarti	afdetV
nmodera	YecetZ
crlab	bacdta
-bhome	ZtVVdi
nthemse	Vibcat
clcardif	bgddWt
+bhope	Uegdat
nco	YfbhtY
+bbook	dtZchV
nwere	eXSatk
-bever	YcbdXt
cljobs	VaYbth
clparkin	WSYdnt
padvise	afddXt
+buse	gRilXm
pcopy	Rogief
pgoes	jcYmRo
clstays	crkaRc
nperfum	cctedV
-bfalls	tYZiTb
-bsign	Ytbbce
napply	ZebdZt
nbad	TgWktc
-bmember	iYbXat
+btaken	aeYact
+bregret	ddaetU
psize	Vtdica
-blodged	Rodcme
pextens	iojdeR
-brun	RVpgZo
crdrivin	XlmkjR
clsee	XXgedt
crvote	tZZfea
clshow	Riiddn
clapprov	dYTtgd
crplane	VfeeZt
+bthank	VfWdtf
ppoll	Zbaect
ncomes	dTetee
clturnar	njdckR
clhold	ntldUT
clmeet	ZXtoWe
clsteps	tZcefW
+boffer	RrfZhg
-2's the	cchhRj
nthose	tfcpWR
fraway	Xhabet
-brecept	Rdgcnk
-bmissed	debetW
neither	jXYtZd
crtask	efactX
pcalend	tYdcbc
-biv	YerbRj
+bcentre	ektdZT
+bcontra	kaYcVt
-2will be	kZiZRc
-beveryt	ajgriR
pforgot	ZYhYct
clprep	YdtdaX
crby	Rehsgf
nfive	qhgcgR
clprevio	VgcetY
+bback	gReifl
-bhere	Rlijdk
pbuilde	UWhegt
plindiw	tcbZae
crthemse	tbeeYb
pcalled	cbtbbf
pslots	RmmdZi
-bobserv	TjtbgX
ptyped	tiWcYb
+2, when	tccWaV
crmedica	Rppdab
ptrip	cbtegV
clkindly	Vtceic
+bmentio	ZedetV
-boffere	VTrbUt
nwatch	mctcXT
-bbaby	Uabegt
crlead	flchmR
+badvert	Xbedat
clobserv	ZhtZgX
+bplease	YtiZlS
pc	XthZVf
-bta	fchdqR
clamong	iboiRg
+bmeetin	RdpjqU
clunion	RYZkhs
clboy	bcadbt
clbirth	atdedV
crthree	iRgjZl
crmrs	hggdRo
-bafter	tUYliV
crmark	tbkbXX
-bspecul	deffTt
clspecul	deffTt
clresump	Zcaeet
clreckon	tRYaeg
-bpostin	cWbdbt
clbooked	WbhkRq
cremails	tedadZ
-b@t	Rmecke
crhols	Wdcfdt
ndid	YcYbht
punifor	XfbdYt
crsales	Veeeat
+1@d	gdlRiY
-2me till	ohbbZR
clinto	Tgeect
clrequir	StphVa
pfixed	YhrekR
clooo	Xaeeet
+bcome	cZtgca
-bcut	gthgdS
nheart	tcddZa
clfalls	scbhRb
psuperv	ZtcZfc
-bpay	Sccait
cltyped	RZbgqj
nk	tdcecW
clreloca	YtfeeX
pquickl	hcrZiR
clpressi	Tcifbt
crwife	Rnhhgg
-bdiary	RTkcnl
+bmark	ralgbR
-beighth	teYcaV
-blight	bdsefR
-bleft	WkiisR
+1but	YRUaoh
clnights	VkVcdt
psigned	RoXgYs
-bfirst	SRgXqt
-breceiv	jfcctR
-bphone	tffadW
ndesk	hRikmb
+bclosin	cWgctY
clper	ZjgbtU
clguest	dWeeat
-3contac on the	TebdtU
clerased	Wdefct
n?	TYtbik
cldownlo	YXfdet
crmade	kdXZtV
-3to you by	rReeiX
-bping	mndebR
+bhang	ZbadtY
-bpray	WkctZX
pbrewer	cbabdt
nsms	jdanmR
-bexpect	sbghdR
pdiscus	qlekVR
-2, and	miRVdb
-bthinki	tfhcUX
clpostpo	YdYete
-bteam	aVitYh
pform	XtjeZa
+bdiplom	Wtffaa
nbright	ceceWt
crpaint	bZdcbt
clland	kTYYXt
phall	kRbhbo
-beleven	hXceta
pask	XtWjai
nterm	nieekR
+bscore	ddhtaT
nifs	teedVW
-bstewar	ndblgR
ngiving	ZdZgta
pstory	ggZctU
clproces	ljbmRb
clgoing	mRajdk
crwere	Vaecte
crvacanc	addetX
+bhappen	gYZeta
clfail	tXaejW
-bchef	febloR
nhurt	eftedS
-blooked	VYhtmX
+bbetter	TnteaZ
climpres	ceddtW
pthing	kofhdR
climposs	Ueffat
ncentra	dYXeet
clstands	VthdYb
-btold	pWZctY
clprovid	Rldibo
clfeedba	XRjpfk
pclosin	cTerRp
clmanagi	Zahbbt
nroster	bcsagX
-2, start	cXbeZs
nreserv	gjscYX
-bthough	baehsY
clrefere	WsTfnZ
nfile	SlXggn
-bcleare	dTaasd
-2thanks for	debdsU
-2interv on	ZdjSci
pwish	ZsmdaV
ngaffer	sbZdlS
narguin	ZdedsX
clull	sVefeb
crprinte	kSXdfp
nclose	VfsYdf
+2, else	arYeZS
pwelcom	SjYger
paccoun	eUbdfs
nanybod	UibhXs
-bends	dkUcUs
-1comes	nYZfSf
-bpronou	sWdaiY
+blongli	eecscS
pfly	aoodfS
nspeed	lZbmSk
pvote	seYjVa
crshift	Smmcge
-bfurthe	XfUdsf
-bdinner	SZmeZq
-bdoubt	fcoeSj
crvisit	ffseVY
ptickin	fsaebU
-bdentis	icUbZs
+brevert	eebsbU
-bnotice	eTZWjs
proom	kffiSg
+blol	dkdeSp
+beveryb	seVkbZ
clsomewh	jbldmS
+bwait	ZVfcsh
preject	sablfT
+bmake	rkbWiS
crmainte	adZecs
clcrew	sXYefa
nwhiche	kbfhSj
crbins	Vbdebs
ncourie	Yebdcs
-bbed	saifdT
nhersel	fcfgsT
nintere	VgZbfs
crbig	YcsgWg
clskiing	cYdces
+2, or	ZodaSe
-3it over the	SeYjmZ
cldecisi	sbbekW
-bdrug	ShqZhg
+bits	sWgjXZ
-bhours	SgeZdr
-bunveil	Vecdes
-bhoping	sabeUg
+bdied	Seeesd
+bvisit	ZdsefX
-1start	cSTdbs
preason	ZYfces
crbed	sfcbfV
nzoom	gdnekS
palread	ddSemk
-bfate	sddecW
claudit	ZWddfs
-bbins	WsYaYk
+bfile	SsVrgX
crwishfu	cdeesV
crknow	sbdjeU
clintere	TshfhZ
-bshows	lcmekS
platest	SloanX
-bterms	Shndfh
clwhistl	sbefYa
clnamed	sbaada
nmornin	aaqbSn
neaten	sdcdcW
-btrade	bWdcks
cltrade	bWdcks
clphone	sdibeT
nlate	pqakSZ
-bfillin	aaafds
-btraine	Waaics
-2: the	nedSWb
clface	TbnesV
-beither	sYpdYS
clhol	Wdddcs
crcongre	Vfceds
+bplaces	cfXeas
clslept	hbdYsY
clstewar	ockmZS
-banothe	SgkkoZ
nscratc	Scjdne
ploved	gSndfi
crconfer	YedfXs
per	WeedsX
-bhands	ksaaTa
pverifi	dmmefS
cljoinin	Smedap
ndefini	sYVeWg
+bsure	sXYeYh
nnamed	YZedsd
-bher	isWfYb
-bnor	Yccebs
clhalf	TgsdZi
ppub	XjbhUs
passoci	Smfild
-bnew	jbfZSs
pfree	SsmaZc
ndiarie	iepcSg
pformal	Simchi
crthem	SonmXe
-2you ,	iShXfd
noffice	lbacsW
nxx	SeSlqm
+bvotes	seeXdY
+bdecide	sedakS
ncrane	bojehS
rbanswer no-news-yet	gmcdbS
-badvert	UYaXms
nrings	sgXeUc
+bwrites	sXZlaW
papolog	rUbYsW
+bway	sWdgXf
pboat	SnYjgl
+breach	TldsbZ
pframer	YedesV
-bchats	UekWbs
flgive	bsgccb
+bnight	ShidVs
-bvoicem	dcddsV
-bhence	hddesS
+bother	SmXfcq
crtalks	ddjdSp
pperhap	sXefdY
+bbegins	bdabas
crbetter	Sjmdoa
+bwork	adsafb
-bsets	sVgfca
pcomple	lieoeS
clneithe	Shcdll
nhearin	WskVha
ti+	YdsXab
nfacult	SYilil
clloop	sYcbZe
nfinall	jecfqS
nknows	SYehse
pbase	SoeeVp
clsendin	TdWbls
nfar	SYhhkl
clluck	aaWeds
flreceipt	UqVbsb
nextern	Sbekni
crwrites	sYbXee
cllotter	Wdfdcs
+bconfir	sZgadX
croutcom	sYXobU
+2to do	SjhlYd
cldear	ndgemS
-bpin	Usdeda
-3to you on	qadceS
-2decide by	fbdcmS
nwish	TggXds
punion	odSkfc
ptax	Tscicd
ppleasu	Spafij
-2not be	ScYclf
crhonest	SZefjs
nway	qZYgSo
+bbut	Scggmk
-bremind	Sdgcjm
nruns	mlkbcS
clgovern	oSdlcd
clcatchi	Weddas
clteam	fZesWf
clvisa	Thhcas
nvegas	beeesU
+bhours	SsfeZh
+bconfer	YedfXs
-bagains	SWkdes
clbranch	ffcjSn
-bdemo	cZsdfW
crother	fVZecs
clboat	gbiiSm
-2open for	gseZdU
clleeds	ekeYSq
nabbot	sZcfdV
+bscreen	Semngc
-bsent	gkSasU
-bavaila	ciobSj
clopinio	aeescX
clstarts	bhgdWs
cleat	XZeecs
nearlie	ffVfsY
pretire	fVcdcs
clrung	pSddhc
-bdata	Skcdcs
nhelp	UshdUj
-balike	sddddX
clrush	YYdebs
-bcert	ZsddcX
-2give us	pSbfdY
nbother	Shbekl
clemaili	dcceXs
-bn	sgidbS
crbooked	dcsiVZ
clrestar	Weeeas
nsince	Sedhqg
pstable	Zbseca
cllist	shZfdX
-bworkin	VlXbbs
-bapprov	jSVplZ
psupply	enddnS
pevenin	ejSeep
nset	SfWbpm
crbusine	Smckcm
-2no ,	khfbfS
pchecks	pdamfS
+2, promis	qYXYfS
clsystem	dsXaaf
-bcircle	sdbfeX
nagent	scfdZZ
-bunion	Sacmil
+bthroug	eSpmga
ppoint	ekkijS
ninclud	mSbcfl
crmind	lhSfgd
clask	finaSj
cleffect	edbdXs
clsea	WbZkbs
pemploy	SsZcgh
-btransc	Zsbefa
+bbooked	cfsfZW
-bmade	igXdsU
-bdownlo	ZYeees
-bparkin	aSbeis
-blettin	sccdbc
crwhethe	sgYegX
pcinema	WedesX
nrecrui	XdYZsi
clgates	babfcs
nfirst	dgsYaf
psit	asWiXh
+bshut	XcZdes
-1no	meSfcb
cllookin	kecrSb
crtoo	SfbZhs
ntyping	dkffSq
pdeed	Yseeea
nreally	SYhdhp
nqueue	ZlcesU
-binspec	aeTSls
+brules	plefcS
crhealth	WscfhX
pname	Shhejk
pparent	ledfSk
crcareer	adZeas
-2sits on	eZhjSf
pkeeper	fhdZVs
-bbecaus	cYYYes
clhonour	ddbdsY
pdelay	Ybadse
clfancy	ZcschX
+bsent	SijerW
pcomms	mcimaS
clseason	iYYeYs
-bonce	sWcciZ
clcert	bsYdbb
crstand	sceYbd
nclock	msadSa
nfourth	ggkZoS
nsettle	SfhXiq
clcook	hTsaga
-bkept	kbebsS
clringin	qhSZlW
njob	WWhees
nhr	YUffsh
plisted	WskcdV
-bmonthl	Uecscf
pblack	Smieal
pchildr	YgaiWs
ncontro	XZefcs
pmissin	gsZdkS
ncash	cdpejS
+bamong	fbbsfT
nsurvey	Scdire
+bfurthe	eihenS
nfrance	aeedWs
clreachi	ilebnS
clyours	XqociS
-bwrong	XYccsg
cleveryt	imcpSd
-3applic close on	YbeZas
+2after all	ScVbpd
npaid	gfsaaY
-bbonus	Xhbdas
pscorin	scdedX
clseat	aqsacS
presear	UnsaYb
clring	jscbaZ
clheld	ZfsWmV
+brefere	SmYdgp
clappren	fZUcfs
cllaptop	ZfcdYs
-bnotify	sZedjU
+botherw	VsbeXj
-brather	cWpZsS
+2, is	ahSVoc
-bdiscus	lSilcb
crtake	arljaS
flmeet	bYsiae
ppurcha	Xgbbds
+bdecisi	saXiea
nrota	Sgpdhe
pcottag	bsfeiT
-bribbon	Xfddas
+bward	SZocdq
+btick	kmkecS
-bwhethe	Sedelp
-bfeedba	XSlokf
-bwere	aYWcsi
-blie	aWffds
clclosed	cbadds
crbring	UsihTf
clleader	jYasaa
+bcrew	iahjkS
pmandat	ZlrdcS
pzoom	ccseaa
njury	SmZneh
n#	Shflig
craccoun	bYfdas
ps	seidXX
nasked	sWYcge
+bwho	pTSbfm
crbook	asYeVl
-bneed	TsXjid
-binside	ijcekS
ppast	secdbV
crlands	seeccV
+bget	qhXlSd
pate	scZZbh
nmid	shdeVa
-2starts in	bcbeas
cradmini	dfffsT
clexcept	aaZebs
-btour	Wafccs
nx	aaWcsi
pbody	sWehfa
cldentis	Tfccis
pwarden	hYVcsf
+bcircul	Sebqal
nextend	bjcdsV
nobviou	sZgcTd
crlooked	WigesT
pexpect	dVjcsb
-bcoach	bcfbWs
ppicked	efsaZZ
-1test	VVsYcZ
cl#	Shkhjf
rxappointment from no	badcSn
clagency	WXdbis
clinvent	debdYs
-bprep	YesdaX
-3now it is	saaebV
flpapers	Usdfei
nmind	ddeYXs
+baugust	Vecdds
penrolm	Sbkddp
+2and tell	dikcSf
crstill	Srefma
-babroad	Zfbdas
pahmed	ZeZebs
pbear	rajicS
ppause	scdfcW
ntime	abocsU
pboots	ShidYp
+bemaile	ZdcsZZ
ppresse	ndefSn
-bterm	ijUaTs
-1decisi	jeSZee
pvirtua	dhsgYV
nchecks	iqldXS
+bfire	Sclcog
nholds	odqdZS
-bballot	XcZsXh
-bfolk	mWesfS
-bsprint	Weecds
nfell	rcdehS
nseen	csXdnU
-bago	TlqflS
clsleep	gsYjWW
+btasted	XeZsec
crstrang	XeZsec
ncommit	jbXsbe
crappren	hkcemS
clcrowd	Udffds
nyard	dhZZXs
clstate	kkjgdS
cltinkle	sjZecT
+1became	UbacsW
clgirl	accsfd
clfillin	Yeafcs
-bsweari	beZecs
clears	hcelmS
-bfellow	gbXYbs
-bu	sfeedV
pallowa	bsbeca
+1they	fbSkgh
clhuddle	seXgcW
crappeal	XVefis
-bglad	Tshfcf
nunluck	XedseY
ncouple	akhbsS
cldecide	sXbcff
-bmop	VeseWi
+bmarket	mfhejS
crtasted	XeZsec
+balread	VdsdhZ
pplaceh	ccrijS
ngill	ZfdXes
pinform	Scnhem
pchef	ZggasZ
npa	qelebS
-bthose	ShXXmq
-bmoving	Wchbds
pchair	sYifZZ
+bmail	cSanse
+badded	Ycdesa
clride	Wcsdae
+bpublic	scZYZh
-bteachi	WsXXjg
clunlike	Xfeeas
-3your decisi by	XseeZY
pcome	Uisdec
clgym	dcYebs
+2and they	fefSei
nquick	kfhhSh
potto	YebZsd
nshould	iahhqS
-1needs	fSamWd
+btryout	Xeseca
ncold	SracZo
pdigita	kfidmS
-bregard	gfefsT
-bimpres	cecdsY
-bleave	idaaZs
palways	sZbccd
phonest	dfdZWs
clowe	asWbgd
pfirm	VpodmS
crneeds	VgskfU
nwhatev	ghlpSa
crliked	efdfsV
nperth	dcafXs
-bbrief	Zcbecs
-bcalls	rZhaSe
pzip	VegesZ
-bagency	oSccih
crperman	dcchUs
-bsalary	XqSibl
-2instea of	XiddlS
nlola	Uffesb
nofferi	ZeifsT
preside	SrmjeX
+bmay	gbSkfj
-brecrui	Xabfse
crgone	XfYdse
pbernie	aaefsZ
pverbal	ZsibYd
nsugges	Sbjbmk
-bphonin	sadeab
clchecke	ZddsjU
-bservic	bVSjgr
pdead	sibdaW
clstood	maecrS
+brita	eeefTs
cllands	hbdVUs
nreturn	Sefbko
cltrio	hdmfkS
nwall	siceYW
+2with my	SmlcZY
nclerk	pSiclX
cloursel	siZfaW
clrefer	ZedfsZ
-2closes on	dkWVSj
+bagain	VYSYrq
nattend	Wiscad
pget	lSkbig
+bpaint	bfdcWs
phappen	Wecesf
clchief	lZgsYS
-bmust	SrbaXq
clsends	scYbbe
clsupply	XsheXe
nleaned	fkgdnS
nopens	ljdXpS
clworld	Wdfebs
-2to me	jnVdhS
passess	gmsaWW
clbeyond	sgdeaV
-3close on the	XZaabs
+bdesk	UhedsX
ptakes	qehleS
+bthose	qWSeao
-1til	hiWUSg
clenjoye	becesY
clsecond	YdolSi
cland	shfeXZ
crwell	bjaYsb
pdana	aedesV
crbit	Sdmehl
pawarde	SqdeWp
cltimeta	Sfqebh
-2as of	SaTWnc
ntheirs	YkkaSo
pgovern	bklSVq
pdogs	Xesiba
clpizza	Xeceas
crprefer	SrpdfV
+bpress	SpbfYm
pshall	UisaTj
-bagreed	mcXnjS
crmove	UjZdes
+blow	YfadXs
crsite	fZqflS
clholds	Usfbhb
-banythi	sWgbdb
-bassess	WjrsWU
cldock	Zccdcs
-bruns	SjfnTo
crphoned	sadZXe
pdrivin	grkeSa
+bfair	bXSdkr
clbetwee	dgsZZd
pcrane	WiYees
rbanswer corrected-day	hkjSZX
pstarts	bpfgjS
crb	Ubfeds
ndoor	kSdakg
nagain	bhWdsd
nbooks	bdXbds
clallowe	skZbbU
crzip	Xbbees
ptorn	sZchab
clsit	ccsgad
ndial	idseWX
plads	sVncYa
-bvisits	XgsiYZ
psalon	ZTXesq
-bdark	eacdYs
crplan	imbhhS
ndean	Snckge
+bsends	sadhcV
-bgym	ccYdcs
-bpropos	hcmifS
crsaying	XsdeeZ
noffici	YYfjZs
clsafegu	asddeZ
-2so on	gVSYgk
pcompla	aceacs
-2^ told	UacbsX
+bsit	dcnnSa
crsince	Sqidic
-2no decisi	TdedXs
pthanks	hShklc
pops	ridfbS
-bvotes	rZViSe
pflu	sZidbZ
crcutoff	csafcX
nbeen	aabcsg
+bwhile	TSokWr
pmood	YsbfgW
npress	WsgdZf
clthesis	SpXlah
nok	oXsgWZ
nlooks	eshbXa
cryourse	Soihha
crreason	bVefds
clhow	eVbZsi
-bdied	acbesY
nshows	fleemS
clhealth	UpsdZV
nlove	Sahggn
+2, not	oocTSc
clmail	eddbsZ
pcold	lZgiSl
ncounts	ZlmeSl
-bvolunt	addeas
pcar	sagaZe
+bmainte	aeYfds
nsalt	acbeas
-blodge	Ysadag
nenquir	sZacbg
nrobot	bkbesT
npossib	dlmbjS
nbanque	esfeXV
pfinds	kbdesS
criv	cesecV
pposted	Zaadhs
-bsheari	Ukdbbs
cldeposi	Vsddfd
crjudgem	secebW
nemerge	becebs
psing	clqecS
+bshout	YsmecU
cldestro	Zaeecs
-bhold	scmecU
-bship	afdcWs
crwithou	hlSbei
crquesti	Tshebf
+bb	cbsecZ
clout	sYfbfd
ptaking	fShdjm
napprai	ffffSs
-bharves	dcdbYs
-bintake	fbbfVs
-bcount	hXbVZs
-bsecond	XZsjad
pclean	SjodWl
+bdbs	Xfddas
+banswer	oeSlad
-bgovern	hVYsdd
clproper	hSengf
nguaran	bbecZs
-bnormal	pSdafg
crshortl	VmgsZY
nemploy	ZeVcsh
+bkeep	sXgbWg
-bfly	SVodar
nteachi	edVcse
-bfunder	acbccs
-bhealth	ehscaV
-blucky	sdcegU
clskippe	sgjbZU
-3due on the	ShckWi
frreview	Wejsea
ncounci	abbbes
-bhimsel	scebcZ
npostin	nlgfSe
+bfail	mnaebS
crwants	Spoead
clthroug	hYfshW
-bstands	VsleYZ
clpapers	VbSplm
-2period of	bcedUs
clpharma	easbXe
naltern	ddhesT
crsecond	Wsihca
cltogeth	dchsaW
-1meets	bXcoSd
psoon	nfbcSj
ppresen	ecsfeX
+2, whiche	jfobWS
nreason	hgXcsV
-btried	Vebfsg
-bsowing	Vbfecs
clsowing	Vbfecs
clgratef	dsgeYX
-2appoin on	hYajhS
nlands	sZbiaZ
pcontra	Smdjck
+bknives	Ycseda
clcalend	ooZbSc
-bmy	csadde
+btext	pdSkjX
-bfile	asXrdS
-basking	Sjckle
crregatt	Slbedp
+binvent	VcWcjs
-2make it	kjfYVS
-bkeep	lSecej
-bproduc	ZsdiaY
-brooms	dcXdds
crlonger	aeedsX
-bpolicy	cnbdpS
nmother	rdbcSh
ptelevi	besfcV
clreturn	Zeades
pfirms	oodabS
pmatch	SmYejk
cldoubt	abeeXs
cltouch	saYcjZ
clnotify	sWecgb
cltryout	cdsefV
clauctio	ValYas
+bgenera	caZXsf
clstand	sbkcgT
clco	UYpZsa
-bpharma	YdsbWh
cldemo	gdsdfS
+bbecaus	ieaisU
-bwaited	ldefpS
-3answer on the	kjYcfS
cloptici	Teacjs
-bblind	adbsba
-3for you by	nSdeed
pjune	VsidkW
flfree	dkseYY
clpaysli	Sifkfi
pstall	Scphdi
pco	sVhiaZ
-3will have it	sceccW
pflatma	rddfiS
-bcommun	ragbhV
pquery	Tccdpn
-bface	ZbherY
+2is off	bZYerT
crbudget	Thbiep
nlaw	famhnT
clstarte	UUXbor
crcremat	ZeberX
crpeople	mTZleg
-bcounci	cWYrZk
-bsenate	Udbrfd
+bnear	rdVfYh
crrefuse	pdedTl
-2moved to	fZjcTi
-bfollow	qTgXrX
pstood	Whcdar
clmayor	eXfrfV
+2i say	rYadbW
+bstraig	rcYbkV
nnews	TaYeoo
crverdic	rZXlkT
crchap	rZdedb
-bnumber	YrZaid
clhire	rYZcbg
clbeen	bYdarh
clexhibi	Yddcdr
nharpis	aeefrV
ptimeta	TirfjX
-bsea	YYZkcr
clvicar	rgdaba
+2, come	jTWblg
+bfeast	Zcbedr
croral	rWkeaY
+bpopped	ZdefrW
crhow	ibrhZX
nh	becZbr
crbear	YhXcfr
crfounde	WgffYr
-3yours of the	VbTclf
-1are	bYhVTo
-blibrar	ZZbefr
-bopens	gfUiTr
-bchose	cfdfrX
clagenda	ogcleT
+1if	gicYTh
-bflying	Tclcbr
-bgates	hVbfcr
clseen	TYmhhi
-bc	XgfdVr
-2at the	gbTfhd
+bfine	YrYclY
-boath	Thlecl
crportfo	Ybrdef
nrope	hdbdrV
nrememb	amYcVr
nignore	bTehoj
+bperhap	Wcffar
pgym	ZWgeer
-bdrop	ioaeTh
nprovid	babdbr
clwrap	WdZhar
clform	Uradgg
nmine	chTgfl
crbullet	ZefeXr
-bheld	UjnWrV
cltitle	Xrfeea
-bdbs	arcdhX
+bwithin	TflYil
crevery	qWZThi
pnda	VrncbW
-bforum	dfdeVr
pokay	heejmT
pinvite	YrpaZW
-bnearly	rbZegW
clwatche	ZYbrkZ
crreach	Tleqfb
+bbranch	YeomTg
clchair	fTgnVm
clfour	kihghT
-bringin	niTZqU
clopenin	Vlbbar
crwebsit	Xaedrf
nexplai	kqceZT
pessay	jrcbZX
clphonin	rabbag
nwhethe	behjTp
-battach	UrpeaW
plighth	kjXbTo
pgoat	ZbVjar
-bgive	rgdhWZ
crcontra	hYZebr
pembass	Zrbcce
+bcame	Tcjdnf
nworry	iikdTi
crcount	WbdhZr
-1know	imTXcb
+bx	eaYecr
crchange	TipmVg
crlist	mrjaXV
nteatim	cdacar
pcommit	rZffZc
crrules	rgefdT
nonboar	prbTdX
padmit	eilelT
paccura	deffrU
pcaptai	rXXcdk
classess	UhrqYW
plink	VrmhUa
cldeferr	redcaX
clholler	rdceWe
-bqualif	gofldT
crteatim	rfbecX
clcircle	rdaeYg
nhal	YffeXr
pchance	lrXfYW
nfloor	YgierW
naccide	bVdeer
-bwith	Zgrfcb
pdata	YXkdcr
-1answer	mmTUZZ
pfreeze	hdenTh
+bthem	Tcqigg
-bsums	fedraU
cltick	Zrefdb
-bpulled	hdgdrT
clscanne	crZfeb
-2moved from	bdZZrU
-bfolks	hYdrcY
crdesign	brhdaX
crchoose	oelgbT
crsheet	Vraehb
crtax	ardejT
+bunpaid	cdredW
+bplace	Tirgda
-bcode	Tkcebq
+bwritte	eljaiT
cltest	VprahT
nweeken	hcidoT
-3know i said	Tdefld
ndoing	Yaeerd
clcustom	racajW
-bgoes	mhUmTj
claptitu	Yrbdec
pwindow	VjXhZr
-3, on the	jjiceT
bson period ahead	ZTmlYc
crpress	Ugefcr
+bdeadli	jpXdjT
+bregist	kTndag
cllol	kfcfTp
-brenewe	ardeWe
-2all of	TjlnbW
psuppos	nhkdTZ
nwants	WerUoa
pice	ddeerW
clbottle	ecWfcr
clrespon	rcbidW
+bsift	Ydcrga
-bspoke	dddcrY
nludo	gejcnT
-binto	ThgfZr
+2would be	TmhahZ
crapplie	VcdrZk
-bstage	ejlnaT
cldole	Xccfdr
+bmachin	TjZdjp
-bparked	efrfWa
ntakes	YobUrY
plesson	VopkbT
+bable	rbdfXc
pvaccin	Wreffa
clid	WVrcnd
+2is a	TYiaUq
clgaller	Tqcchf
clsometh	rVaacj
-bround	iTklbf
-bdecisi	raZcrU
nsend	dbrgbc
cron	Tkgldh
ndraft	eeefUr
clfinanc	Vcaehr
-2from you	WrYeXV
+bpossib	TjierV
+bapron	cbafar
nsays	kVTbrf
pwho	rgaccc
nholida	rjZaUg
crshow	ZfrdYe
ncolleg	XajZdr
naddres	fTqaVo
crrank	aebrab
pmortua	Wddfdr
-bthese	hpmfaT
proster	fcXdbr
-bcake	daTcgr
crcohort	bddcbr
pstage	eloYTd
clall	rbbica
ptell	kdYXar
clred	rcceda
+bkind	XfffrY
clown	fTdcjm
crbut	VZbdrl
clyet	rjfebU
+bsharp	ZgnbTf
crclock	arhebV
-3sits on the	fbeiTd
psposed	XeeerX
penough	eZcabr
-bleavin	abXcgr
+bwants	Thmcld
-3i was told	mdeecT
nbuilt	lfeilT
puse	krWdbZ
clpupils	Ydfdar
clminute	ZcmfTo
clgap	ichfqT
crexact	radecZ
ncheers	rWgggX
clofflin	ZgYecr
cltheref	jflifT
-3the call on	ddZaoT
clflying	UbncYr
cladvert	VVZarr
crmailed	mddcnT
nform	VWrdYq
-bdepot	ngdbTi
-1shuts	YrVZVb
crpresen	XerakX
clthese	grifcT
-1letter	fTVZjh
nsigned	TpeZii
+bfinger	rbgcbW
pseven	qfcheT
-breport	gdUrVj
clmeans	rhcXfW
+blands	reedYY
nsafe	aVXmrd
pquite	aridcX
nquoted	Tfffrd
nadmini	ccddar
pdeadli	crhahV
pink	erXebc
-bsupply	VrgeTk
clthings	pfeckT
crcounte	fnTabk
pbroken	lejejT
-3will know by	lTedgd
-blot	eaZrmU
-bward	dZgZUr
-btexts	rYeeec
-3meets on the	bZTkVi
clgethin	rccfdW
-1number	erWXVa
ndietar	derddW
pintern	cbcdbr
-3will tell you	ljbeaT
-btry	TUrfXo
clshowed	acgerX
clhersel	raicgU
ncollea	Widard
ptimes	Tgidlg
-bfishin	Xdfdcr
pagain	qZYgoT
cldemand	Yrcfea
clasleep	bbceZr
clbowls	Wdbfbr
-bswears	rceebZ
+bmade	iTebrX
crletter	lXTqpT
nsit	Vakdbr
nfarm	ndoecT
+bequity	Zccear
rbdenied promise-to-answer	eTbXfk
-bengage	ccgbWr
crwhoeve	rZZhUg
ncoffee	lkediT
clbreaks	rcdgaY
cladeyem	XfmpgT
clcallba	ibmjaT
crcopy	brdeaZ
nfortni	ddcerW
crteach	Udrfcf
nplan	ddhpjT
pabsolu	aedfrW
-2# on	TVnYYg
nassume	hoheeT
ppress	njjcbT
clsplit	abedbr
-baward	rbbaiW
+bplan	mgbdjT
classure	rYecdd
poral	Tlpbcd
nhate	ZegcrY
+2on the	iibTiY
crbreak	TilcZn
-2told me	gTYZme
nstayed	beffrV
clmonday	Thecpg
clhere	Tjhdik
-3for me by	rWefaW
clif	kjkbTg
clwho	rZZhdc
-3to come on	ZafdoT
clonboar	Xfcdcr
nthird	iaXerY
nlab	hidcTo
preappl	dZcecr
pstairs	ckggnT
ncan	Tifdlj
clmoon	Telelg
clbishop	rUhgdZ
clnanny	kehiiT
+bstill	Tlbdmi
clsecret	rfdfeT
ngovern	Vhfcrb
+bbear	Wiadcr
-bshoes	bWifar
+bpeople	jYTkld
-bappren	bcbcbr
nfailed	WeefrZ
clyes	krbddU
bsin day ahead	bchfTm
crmissed	Xedfrc
+1came	TaZcrd
-btext	lqTcjU
-bcosts	Vdffdr
-2opens on	bZaZXr
creveryo	pfVfTj
-1starts	UXfbWr
nformer	cdceYr
-bthanks	TXWcrl
-3by close on	nkadcT
-bfixed	iTnfbf
-bportal	inTadf
nwalk	cVrgag
nlikely	cXfebr
-3rather than the	VcZerW
ppictur	Tefdmk
cllasts	gThnYi
-bdairy	rdZffX
-bthesis	TlYmbk
plife	Vdecfr
+blady	WZWjfr
-3would know by	jTedhf
plooks	qaekdT
-bthemse	hVnliT
+badd	Weebdr
crplease	Wrbfah
-bforms	XcYrie
clgladly	VeieZr
clship	dfcbVr
cldisapp	dkbdTp
+bolder	Ycferb
clyounge	Ycferb
crolder	Ycferb
crkept	ZcierX
clreleas	pgTZeh
-boccupa	XjrecW
crthing	VrabZm
crmate	caeeYr
pnone	mWbZVr
n;	Ydhfra
cllet	erfdeW
+bhimsel	gWeeYr
-bides	rdcfbY
crroom	ofiajT
nauntie	ledpTc
+babout	arVZjh
clpcc	rddbca
-bstudio	XajeXr
crratifi	Xfderb
nspiral	feXdar
-bthem	irXhaY
-bsettle	rcWbdd
clguild	rXeddc
nelectr	hiemeT
clreport	edYrTk
-bobject	Tncglf
clupon	rXgdca
clmade	nZZerU
clworkin	arYeaf
nwhere	Wajdbr
clengine	WUdrgj
-btrains	Yceecr
ppassed	Wirabf
phour	bqhhTc
nenvelo	edcZrb
-bessay	VrXkiT
-2pencil in	kcgahT
clporing	beerdV
-bbreak	bbXkYr
clroster	blVZXr
phomewo	YrcjgU
crevenin	YjjaTp
-2interv :	YVpTeb
-blapsed	eeeerV
-3so it is	liebZT
-bdisapp	dkbdTp
clalthou	Xaferb
+bappoin	ZlaarY
+bsome	Taaeol
crpayrol	XjbeXr
crsift	Wfbrgc
clthough	XabXri
-3hear by the	fTeeij
clbecame	jcZcrW
nman	aVWhir
crminds	rXfdec
nstandi	jdcfTq
+bm	haraTe
nticket	fXeYcr
+2, start	rbYZVc
frbye	Tehdjk
pvendor	godehT
-blove	Tniehe
-bpricin	arZfeY
crnumber	crgecW
crbeyond	aaeedr
+bweb	cbfeYr
clunit	fcgojT
+boffsit	ZfcdZr
pwithdr	Tbgcgr
clgarden	heTcgn
clpositi	gZebrb
+bfate	rbeeeW
+bfishin	Xddfcr
-bonsite	YcrcZf
+2before ,	mlZZiT
clnote	icTdqe
-bcarry	bdgZar
+bunrela	efWddr
-bcomp	aebdZr
+bshortl	bbXrjY
+bwaitin	iecerT
pfour	iTpfcf
+baccord	rbclbU
-ball	pjUliT
nexamin	Uriaec
-2, not	TWabig
phelped	aerfXd
+blook	ajeiTm
+byes	rfYead
+1trial	falchT
-btools	YTkdbr
clpages	Wraedf
+bhearin	rbZmcV
-bstated	Veeera
-2i said	jiTdce
+bhow	lelhTd
preadin	mTelag
cryet	XkihTm
-boutgoi	Ycdedr
paccord	Tfndej
clkept	keebpT
nresour	Xdchrd
clconsen	brbkYZ
crstated	bdferW
-bplaces	omcceT
pset	cljpTZ
phandwr	mickfT
crsaving	aTffol
poursel	rXnfZU
psurvey	fTlhej
crbreath	ceefVr
clreadve	bfbeZr
crlookin	Uifcra
pgary	hlleeT
pfwiw	Ufefrd
cldiary	eerdWc
crbeing	UoTeoh
ncount	icTemf
nmyself	pZdikT
crmails	rcceZa
crplay	aarebe
clalarm	dcbcZr
clget	rgZgab
clfundra	adddbr
clmake	riicaT
nthem	TXjhml
-blands	cdgYXr
pleft	dfcrYd
nwatche	ldkekT
-blog	doTrZa
-bmagazi	Zccddr
clmagazi	Zccddr
-3will not be	TdZcih
clkenya	Xddedr
pbreak	hZfrdW
+bwonder	rXdfhY
clinspec	TdcYqm
-bblank	fiffTo
crnan	dbefYr
npub	odXklT
-bholdin	frmbZU
crcallin	nfefkT
-btheref	rcadgY
nlots	akrcbV
-2ends on	bhVdTl
npasspo	cYkbUr
ptheatr	rdhZeZ
plaptop	Xfbedr
psighed	rWdfcb
nmore	XcYgrg
prenews	Xdeebr
crround	rbgfbX
nif	rejfUb
flif	jjjbTj
-bstarte	baYcer
cr️	Wcadrg
pscarf	eWdder
cldiplom	YrjedU
+bwatch	iZfloT
crpromis	lXZirT
ppanel	ihlkbT
nbell	hbrgTc
clfriend	ZZcdfr
nwrite	kcTnai
clapprec	Vrffcf
crreflec	Tqelea
nmsgs	lfepYT
pcounci	ojXjTf
rbanswer pick-up-again	TimhZf
nsigns	rdcZXg
-2answer in	fTZZhg
npass	hjcrbU
clwhenev	YerfdZ
clpull	Zdrebb
pdbs	kmbdkT
pwonder	eTcofl
+bproper	ecreUf
crgiven	crbcmV
-bonboar	Zdcddr
nhears	fcYkTn
clhop	bYrfeb
+blesson	TmrdYd
clprint	crXcah
+bdm	rbcccb
clevery	iTcfen
-bdeputy	edrYec
nstill	dZjYrb
+bsubjec	aebfrZ
+bthird	Tboeej
clmessag	rcYbkY
psafe	rWYdfh
-bbirthd	lZTcel
+bevery	kZTWer
-bcame	WTbcpl
clwithou	hfrbcX
-bk	TdrZbi
-baftern	kdoeeT
clrecept	Tdjdmj
-bbottle	ecWfcr
+bscrap	dYffra
crmenu	Wreefb
-3not later than	eidhTa
poffice	gebdXr
clroux	cedfXr
-blovely	VdherZ
nill	aZderb
nworse	dbeeXr
clnone	Wdefer
crface	rcXefc
-blips	rbdfcX
-brosh	dZcecr
nvoice	jcbeVr
+2there is	dTXcao
ppuzzle	lanegT
+bword	mlThhW
+bclinic	bioegT
clwhiche	edrhaU
clemails	phadiT
pnurses	bdbddr
crrespec	efddrV
-bguess	kdfeTk
-2of the	ZUgTkg
phigh	pbTZfn
crshuts	Yradcf
-bapprec	Wrffde
-3leave on the	Wdbcbr
pbook	fpjaTc
phesita	crfffV
clpunctu	ddbdrY
+bwish	UXcdrk
-2shuts on	brYbYW
crengine	Ycbfer
pregula	cZedcr
plettin	fYYcre
clrule	qTdbeg
crcandid	kZWrcc
nshift	Tmcahl
clhouse	mXdeTp
clthru	aYrmgX
crlying	TkefZr
-bvoted	gdadrX
+bfrowne	eecerW
-byourse	WrjdaZ
nsignat	iYedWr
pbloke	papcaT
pprep	Vdffer
ninterp	deeokT
crabout	TpWajp
nhip	kfefTm
-bcasts	rdcZcc
+bchair	bZZXhr
nnormal	ecWdcr
crsleep	WdZZhr
pfalls	imbdjT
pfile	hhYrgV
pplan	WrdgjZ
nbread	bljYTn
nnay	rabdgX
nallerg	ZZrech
-bstays	cpkaTd
+2you hear	rbaabX
+bcandid	jTXpjZ
+bread	TUjnmf
nrumour	rbmeVW
phorse	TfZjkm
ptake	arckXd
-bturn	fgqlWT
crlook	Tdpmaf
-2apply by	ZVfecr
-beat	Yccecr
pupon	XreflV
clboard	kddrZY
poh	nYncTf
clcast	reZhVc
+bmerry	Yeafrb
-3back to you	recebV
-1need	jTbeXi
plabora	brcafa
-beligib	UlercY
-2: within	hifbgT
naccept	YrgZdf
peffect	airjaT
clemerge	Zrgeab
crlists	eXeecr
nschool	jkTlbd
pnorepl	Wceeer
nmerger	Xeecrc
+bharbou	TcimWl
crway	nWXgUr
clk	bfrceW
-3day on the	TXhbVl
ndates	VbhkrX
-btrying	YckrbX
-3of you on	jiciaT
crwonder	rWZfgf
crmatine	ddrfcW
-2people on	ieWTej
porigin	TpebnZ
clsurpri	eaceWr
+bmails	rcbdYc
clentitl	cZfaer
ncried	cnXcTq
neditor	bXgjrZ
-2not the	XaYbra
pnights	breiVe
-3, it is	bTjhkc
+2, result	gYjhTa
pbirth	lpaedT
-bcards	ebXrae
nempty	Wedere
pwanted	ghWerY
peight	ZfiraZ
crchoice	hihdTk
+bfloor	bdafbr
pmanagi	rZidbZ
-bgod	reZfZZ
crself	ZrbfdZ
+2to sign	YrXcaZ
-bquote	iideTn
cltae	cndemT
-2out until	WZeddr
frchosen	qZcenT
pvideo	derbYe
clbench	qdrcUW
-bquick	kTkZhe
nhouse	bbTikm
pheat	berfaX
-bmayor	YeerfZ
ngave	bbcccr
clabroad	afbebr
clyourse	Trldbb
crparty	eYZebr
clorient	adbder
nish	nedhfT
nfaster	rdeebY
-bid	Waldre
-2know in	kkbeZT
nkitche	emieTi
crmyself	Vbidcr
-3medica on the	ZafapT
-b@p	giZhpT
+bflat	aTofbm
nnotice	ogTnYd
-bwhole	cWfZre
clcounci	mZXrac
-2letter by	hjecXT
clchurch	TefqYj
pbutton	okfeeT
+bcomp	TdZpVk
+bpay	TemcWn
clhi	Tcfbqj
clmoment	cnfmeT
nherrin	bbfdbr
clspain	dcccar
-bpicked	Zbacre
-bsalon	Zdddcr
crany	dTjcoe
clscorin	Zbdrce
crforty	beeirU
clher	hrVeXg
clbin	Xfccdr
-bparish	WiefXr
-beach	ifpfcT
nboat	YbrhYg
plift	Tdmfld
frfree	Ujrbib
clanswer	rfbced
+bmull	ZrffdZ
crmull	ZrffdZ
+btake	llneTV
cldeterm	oTejce
pteach	cercdb
pdepart	aiTigm
-bbatch	mmdbhT
psift	nZrYaX
bsin period past	TZcXjf
bsfor period ahead	dchTUm
pones	rdccZd
+2whethe they	rXfeaY
-bsays	eTodnc
-3out on the	ijWTef
nwhiteb	iciemT
paware	fcdcrY
frjoy	Tjjejf
clright	UhkjrW
crlatest	rmWbWZ
clfigure	Tcjdpf
peither	rZdbeb
+bbringi	Vcfeer
-2it is	fdgTdi
crcancel	Xebdrc
+bfollow	heffpT
crfile	Yrdlba
pfurnis	YbrlcV
pturned	bgraeb
-bdive	earecV
ncircul	Wcdeer
nthumbs	ebmemT
nmisrem	bYefcr
cranybod	Wfdddr
plong	fljdkT
clcourse	oTYZYr
cldistri	crZaag
-bnudge	Yfbear
pslow	cTZpig
pconduc	aekgTm
-bstamp	YkYmnT
nchair	fahZrZ
+bring	rZVjUi
-bbin	Tmccbp
-2^ take	XreebW
cldangli	reeaac
+bnice	eWieYr
clshoes	eWifYr
crfirst	ZTfmkj
-3you on the	hTlUhW
pe	ccrgYa
+binsure	crefeW
phanne	ifefoT
clremind	Vhbcbr
+bstudio	UZrefg
nrent	jkcnTa
nexpert	aderZZ
crwrappe	reeZdY
bs- span ahead	fgTdfh
phosts	ffffUr
-bphotos	Tkceim
pheard	oTjkfW
clminist	bbZcfr
clpaymen	Yceedr
clorder	iYUhar
nyourse	XhhdWr
-btree	bedeZr
clowners	pTmaed
clserver	XnTbnh
crspeak	idfjlT
pslides	ZkreVb
-bdemons	ceredW
cldemons	ceredW
clsectio	gfjpaT
clwhile	aZjdWr
+btalk	TZlnie
presump	efddrV
clfeed	dYcfbr
+bessay	YrefdZ
-bmaking	rcWlTe
pwoke	cfeerV
clhuman	rYbiZd
+2, good	ocZbhT
-3from me on	liZdaT
nknow	bTllbm
crtexts	peeejT
pbiscui	fdXeYr
phusban	Tbjcio
npolicy	dcqcjT
pgrinne	ZcrfdZ
-btapes	VfZrai
pcleara	UrbcYn
clautoma	Tceekn
-breceip	ZbZerf
clstuden	aeecZr
pshadow	TpoeeX
flaway	fgacbr
bs- span past	WeferY
+1dinner	hekhZT
-bbuy	cXefdr
clbuy	cXefdr
clpracti	YWrbbj
-1or	bgoYaT
prang	rbccbe
crwhole	XbZgrf
crdays	Tfblek
+bhi	cdZfbr
clbrothe	ZWbhfr
+bmakes	rZahba
ncaptai	Thjcig
clfunera	cddcbr
nadvise	YdpjjT
nsuch	UrcdqV
-btim	Yfdera
crfeedba	Zagfbr
+bbeyond	Yedccr
nfrank	Uefhcr
rxact - past	gTUcif
clnews	iUdbrZ
npandem	ffffTr
+bup	jeToah
-btogeth	kYiqXT
clowner	pTiTdj
-bcancel	WZVcrk
npicked	Wdfcrb
ncloses	klgTkW
-bre	fZacrY
pjoinin	Xibcbr
pholida	rcbffY
-bhopefu	ddrfaY
+2to say	ekXThe
clhangs	Xddedr
crrule	rXediX
cla4	Vrffed
clstaff	gYVedr
clmeanin	nhldZT
ptook	Ueiebr
+bmilkin	garecV
-bmail	hdccrX
clhey	fqTdhf
+bcontin	dffnlT
+2, after	kjegTY
crmost	jTfkai
clcosts	Ufffdr
nnice	dcTcml
pcase	enibkT
-1lands	kWVVTi
-2me on	gliTWb
-bseen	XarncZ
crchef	bbpZTp
-borigin	Tgdcqe
-blaunch	Zdcddr
plasted	aYdfer
clspeak	rfgYWe
-brang	dYbcrd
clplaces	rmabXa
pbike	rahgdW
nbird	ercegU
nplanne	rgbcgV
-3inform on the	ffffTr
-2time ,	WZabar
clsomebo	lXTdel
ppack	arfgYb
nyes	rcgeZc
+bown	jXrdaa
nbatch	cdZfbr
+byourse	alkhiT
-border	bTUbqo
ppaperw	ikhjdT
+bcertai	rbZdZh
ppermit	apjieT
-2close on	ejVhTh
-2hear on	ihTWgc
pdiplom	fmjfdT
+2you would	TXkagj
crofsted	cfedrW
-bdies	drWcXh
-bdangli	rdacad
pgarden	eTncbl
-3be told by	ebfejT
-bstood	iaffrU
njoking	kejhTh
crcase	oeTccl
-bsite	UarZjf
-2^ within	iieceT
plectur	Tlckie
+bsomeon	jTbiqY
nlaughe	Tedelh
cldefini	pTadka
preplac	mfjegT
crinbox	qkicYT
pportra	brcedZ
peligib	emerWV
clmaking	iiVqTf
+bupload	Wraccf
clshoe	YkrfdV
-3has asked for	kbdkTb
clcat	bYgfZr
+bafterw	Zedaer
-3to see you	eenelT
clmeant	edhbqT
proof	ragaca
-bhim	ZrnbaY
crlies	ZeeerY
pprovos	qTdddj
pmind	bppYTc
crotherw	aeYdcr
nready	Tqaaam
-bblood	Warebg
clreject	gTZcoi
clprints	VhZdfr
-bsorry	gbearY
ppasswo	dYdedr
nestate	oddbTm
nmessag	oaUdgi
+bgary	ddcfqX
crwritte	qUcanX
pobviou	qfcdbX
pthank	iUbmmd
-2, inside	qXfecZ
-bpublic	cqYZVm
norder	kUieXl
bswithin span past	XdfeqY
pauditi	hiqbcU
ntribun	Ucdeqg
+2is when	hlddUc
pwithin	UVgcqm
clportal	epUbYl
-bvisa	UnbbZo
-2good for	hocbYU
clplane	qjdcbV
-bwebsit	XfVaqh
+bdrop	omchYU
pshuts	cUmmWn
ninspec	igYhUn
-2her on	XhgnhU
cloath	Yfaedq
crsms	qedbeY
pleave	qcefUe
crprogra	bddfZq
+bminimu	Vdffdq
ntrev	cfceqX
nforms	hkXeUq
clvouche	dZcfdq
-bactual	qgfebU
ptied	qZndbU
+bstage	mhndXU
+bfriend	eeWcfq
crpass	qjaaeX
clspace	gglfjU
pnamed	Uihccn
norches	icnhfU
ppolice	qZZcdf
pfounde	qWekWc
pvp	hdqebW
-bcosted	Yqefea
-bconfer	laUnag
-1anythi	Uchcdl
precept	fZkkpU
nsociet	efeeqW
nrevers	bdqelU
cldelive	XqUcfl
p#	YqfeWj
-bchoosi	ljZgkU
+bchrist	ddcdYq
-bslid	aeeeqX
crmisery	qcdfdY
-2^ start	cZZfcq
punmute	Ycqfca
nolu	Ydeddq
-2open in	aaddaq
-bagenda	gmclfU
-btwo	Ujoghb
crcarniv	bdbceq
clnods	qdbecY
-2leaves on	XcYabq
nadjust	feqedX
clpass	qXkcbb
+bposted	necfjU
clwhethe	qVkbbc
crwhatsa	qededY
pgave	dddiUp
craudit	Yddebq
+bhall	bcqdYd
-3or no by	fgddfU
-bnag	dedeXq
clathlon	dfqdcW
+bpanel	YYqncb
nyoung	aalfUq
-3it will be	fbjaUf
+bapprox	efqeeV
pbonjou	djgeUn
pdetail	biqheU
-btralee	cXeedq
psaturd	dqfiYW
clpasswo	cYYfeq
+brotten	Uekflg
+bfear	Wdffdq
pcastel	cfefWq
-bwaitin	llXhiU
clms	hqhcbW
crsees	Udqicc
crdesk	ZqhciW
clvisit	UdpZhd
crrespon	qbdedZ
crtest	Uoqbaa
pjury	ikifUd
pcharge	hZcfYq
pproud	dodeiU
clportfo	hfjncU
crsample	Upcfib
clsittin	lZaqUc
-bfinal	qaciWd
-bdig	Veeedq
-1voted	bdccpU
pinvita	efqddU
-3open on the	aabdXq
-2diary ,	UXVdoc
poccasi	Xhdeaq
cllucky	qedeWh
+bcourse	jbUdcq
rxanswer for ahead	idcUka
pwhispe	okdeeU
clhun	Wcgddq
clfourth	qafaeb
+2for an	fjfcjU
ppaysli	Wqbech
nbursar	ddieqV
+bexact	qbgeaY
cldetail	cebeZq
nmiscou	mfffUl
+2when the	iWUlbd
ntanner	bqdddZ
cracc	qcefaY
pthen	qffZXe
clmoveme	qegeXZ
nshop	qWacYm
nalert	dedfqX
+bdone	gWWedq
-3for you on	ijeddU
-bdraw	ebbdbq
pworks	qdciVa
-bskippe	qeiaUc
-bvisit	UenZje
-bfinger	hqfdYW
phunt	adbeqa
-2reply within	fdedUj
clread	ccbqmX
+btariq	aedeqW
clelse	UZgcpj
-2submit :	ZXWeqW
pwalked	jifigU
-1this	VZUagp
clcards	bXXqZk
crgary	bdcfqZ
clname	mpZUjX
+bowner	fYiZqY
crwhite	qedddX
clsummer	cmWaXq
pretain	Uhgedq
-bcase	mbbpfU
pspend	eqcecY
-belecti	UkYbjp
nlandlo	kcdfUp
crdelibe	iddlkU
-btravel	UYnWfq
+bgets	qYUkbg
nhear	jUYnei
nmuseum	adWdhq
-bhersel	qkadYW
-bweathe	Ualeih
+blord	qedeYa
clpick	njjZUd
+2, half	WYqcZc
-1free	UXlaYi
nstaffi	VjZdbq
-bemaile	hqbabY
ngroup	Zbabqi
-bhopes	qgccgU
-btoward	qeddcZ
pravi	lgecmU
nmailin	ceeeYq
pwind	mYcdqV
-bfall	Udqbjf
crlink	Uniddh
clestate	lchdmU
-3interv are on	YdjUZi
-bcvs	bcbqZe
crrotten	Uglfmc
creven	Udfbnk
-2confir by	ggaekU
pupload	YqchUg
pbringi	gbhhoU
crcollec	ajadWq
ncustom	hdXgXq
-2applie :	WbacqU
nglass	becfZq
-bbar	Uiadfq
flnot	Zcbclq
penjoy	fcdcaq
pforema	Ulcdcp
nfear	Wfefqd
claunt	Zfdeaq
-2ring you	hUgcge
clguess	mcleUe
ppatien	qWYgZj
clworks	Wqakfb
-2so the	kkUZcV
crforwar	pgdefU
-bsoup	Yaqfde
pauctio	qZeebc
ppoorly	ceceqZ
-3said by the	feeekU
cllong	dqkdcX
clcase	qWcqeU
ntransf	mffekU
clbound	jUjdif
crseven	Ucqegg
-3leaves on the	ZbXdZq
-2turn up	UkkaWd
phope	lVcfqZ
-bhustin	beqdcY
clhustin	beqdcY
pgood	ffnigU
clinstru	lcoibU
cllot	odgmcU
ptrue	lgeekU
+2, ,	VeUgik
+bcallin	qecdca
crderby	dgdfVq
-blangua	dabfcq
+2if you	WmhaUf
-2due on	eUbfoi
-1dentis	XcbbZq
+bsays	qeYcjW
-btinkle	qkafcU
cltake	VqkiVg
nninth	pfeehU
+2and show	YYqebW
crbakery	ZjffqV
pwritte	bpmaUd
+bsecret	qWZdfe
crturned	gUjbjg
phurry	pUedZm
pwent	kUbdgm
-bretiri	Yeedcq
pgift	Uieenh
-bp	Wcbcqg
+bbrothe	Ufjlid
pend	ieUjWn
+bswears	qZedea
nhow	Uagpcn
crbest	ehpedU
cllaunch	cdaddq
pex	qeddXc
prather	XoqcgW
pother	qZfedb
-bpremat	Wdefcq
ppartne	iYdqUg
-bplan	cqVeZj
-3, that is	gkeWUd
nfun	dgeeVq
nportal	gahqUf
pward	qedcbb
-1meant	ihlcUW
-bcider	bdafbq
punpaid	aeqedY
+bwoman	gdZeqY
-1sits	aYehUl
crtastin	ceqffV
pspecim	bqZfec
-bfell	deffqV
pbingo	dXefcq
ppostma	fbqdbY
prestar	cfeqbX
clhires	eUclYo
nbudget	anddUp
crwaitin	gedeqW
nusual	Uaednm
clmad	Ydcedq
clslate	cfeYdq
+blike	WUpYog
+bperfum	acqfcY
-bmenu	Vqfdcd
-bwell	qcaZgZ
+2, second	acpadU
pwhethe	khfUch
-balert	dZeebq
pwinter	qcVdaj
nshoe	cZqedb
cl@t	UolbiX
crearly	UqadYo
nimagin	agddaq
-bintend	qZeefb
-bcontac	lYZaqa
cragree	ffbqcY
nattach	WXkXqh
nlane	cdqeYc
-bglass	beqebY
pdoc	ZXjdcq
-2on a	ZVUbdo
-bformat	Xqefeb
-bbeliev	bbXfqf
-breject	jUbdqc
-bsucces	kaaaWq
-1your	UViZjh
nstruck	XheeqY
cleven	lUWbqc
nflies	nkdbhU
nunit	VXoebq
-bwhile	Udmocd
cloffici	qWhcYd
-bah	eeeeqW
pcarefu	qdfdZa
nfairne	qafeeY
nduring	fZbiWq
clforese	bcceqe
noff	dnUfjf
-bweekda	ecYebq
+bsay	qdgfbY
plicenc	ZqkfWa
-1place	UYkdef
-bforema	cibkpU
clstill	pUVhig
plot	qWWhib
-bpayrol	UjeZep
+blapses	ZqdfkU
nguessi	Ydefqa
pwant	UqndVh
ptalkin	kUWgjj
+bsuppos	dcqfgW
nfill	ZpqcWX
plaugh	fZXqnW
cljudge	gWbmqU
pseldom	afbebq
clfell	deefqW
+bapprov	lbYhqU
nable	UgXeln
cldrive	abqieY
+bad	Uddeoj
ptea	Zfeqhb
pcovere	fdefVq
crbroken	cfefqW
ngameke	qeefYZ
nnag	qmdeWU
prunnin	fqbdfY
-bshould	khUelY
-bwash	afeqcX
phi	ZYmdqb
+2for a	ialVUf
+bbusine	agfqbY
-2no on	kiWaiU
+bbill	dUlfil
crbill	dUlfil
+bops	aaqecf
-bnote	ddVgqc
nmr	Udkcik
pconver	eUmfdl
crtruth	gceeqU
crshop	bflhUm
+2, but	Udeeil
-3will tell me	qadedY
-2yes no	qbcbZW
pboard	hojccU
-bif	glkaUf
clcry	Yadeeq
+bbound	ecXeeq
cltender	glihUd
clreceip	YfdeYq
pcork	cdcmoU
cljoined	Yedfqb
phuts	ifcjlU
clraceco	cddfqY
+bapplie	Ueeock
cldrug	UknZbj
pcustom	Xdqhfa
-banswer	qbacic
clgive	omegUZ
-bextras	efeeqW
clextras	efeeqW
-bchildr	Wjbqbd
-bwrite	idaaXq
nevery	kUeinZ
nmember	cebcqc
flclosed	acbciq
pslip	eqdcfW
pcompre	cqefeW
nsat	gknhbU
pnext	djhjUf
pad	gmkdgU
-1rang	UaZcmd
pchased	qceeUj
palso	meigUd
pkaren	qbceca
+bbit	Unadnb
nnumber	aiqYce
+brain	aebecq
crdeterm	qaeddZ
pbusine	ibiqWV
pmixed	ceefqX
clwash	affqcX
nhold	hUfcme
crposted	geellU
-bplace	UYnqmV
clprofes	qcleYX
ppostdo	ehffUp
clbearin	Xfccqd
nroof	hZYebq
pwednes	qleeUY
-2direct on	fZYoeU
clfracti	cbqfdb
+1which	dqfbbX
clbehind	cjmbUj
-1not	ZYUWod
noutsta	ZqeehW
+breceiv	jZcqeV
-bjoined	aeefqZ
-bsometh	qWZabl
pvoicem	kchaoU
-2@d or	Zaqdba
-bquist	aqedeZ
clquist	aqedeZ
ncandle	qcefcY
pmeanin	acfeaq
cltralee	cXeedq
crhours	UogdWm
+bribbon	Zeebbq
crribbon	Zeebbq
pkindly	ZddqZi
crread	lXglUh
+bface	geqfYX
nagenda	UegiXq
+bnext	XdiaZq
-bfriend	eaaecq
clpolice	aqeebd
psharp	YfqffY
pppe	efqeeV
crminute	qZncZZ
-2to you	lUZZYh
pblind	hjkjaU
pworrie	fedohU
clfixing	qYeffa
nsense	cfqfcX
psupers	kjmfYU
clfall	YdqZje
nkettle	qZeeXe
-balmone	Wddcqe
-bresolv	obaelU
+blucky	qbadZj
nupgrad	dedeYq
clnag	dedeXq
cldeck	dqceca
nfibbin	ffffUq
pexpedi	XameqW
pyer	qXcfed
-3come on the	UZfaig
paptitu	ajlkfU
ppuppet	Ujgffm
+bmonday	Zfcdbq
+bprovos	fpeeUZ
npile	qYZqbU
psource	dqafcZ
+bcollec	chbeVq
pbins	Uclefk
nprinte	jajcnU
-bmumble	dfdeqW
nsarge	qfffdU
pverify	eVffeq
-1would	fhjgdU
floffer	Vqedfg
+2, any	UmhbZd
-2feedba call	UakdYm
-bunavai	efZfaq
clunavai	efZfaq
-3up on the	eZUfVl
clfailin	mebeiU
-bunit	dfeohU
+bwebsit	bZafqf
+bsomebo	Ubajpj
+1the	gbUYii
ptests	cjjlfU
pdentis	madmUe
+boffers	Ucdicp
nportfo	YeqjdW
crfront	UnclpW
clconcer	aafebq
+2, from	ibjYUc
clbell	kqVdeY
crnine	gYqXib
-bbonfir	aecaeq
nlength	bedqdZ
+bgreat	djYeVq
nthanks	lYUjhh
clbottom	bqeceY
craye	pedegU
-1open	Ufdadk
ndecisi	dUZfmn
-bdo	cnkhUe
ppassin	diqfcU
crfret	Xdeedq
ntalked	Uhbdqf
+2to choose	jfXgfU
crvoice	Vbciqg
clpollin	Xddfqe
-2are in	ZeYbZq
+blaw	aYecgq
pwhole	mUfebj
ntravel	fiqXZd
clalmone	Xddcqe
-bnumera	cqcffY
nphones	ebYgZq
-bapolog	baacqd
cltruste	iZgqXa
nphoned	mcUeVn
+boyelar	mecfUl
clturn	ihmmXU
-bring	hqacbe
ntogeth	WjZfaq
psms	qbeecZ
pmanor	Zefcqa
pfootme	Zefcqa
pleisur	Zefcqa
pkind	qXgbdd
+1went	bdYZqV
pdone	nUfjfc
ndress	YfoeUm
+bpolice	fqfdbV
-blorrai	Wfefbq
clcompar	qcYigW
-btwenty	Ufgjle
-bpostpo	Xdceqe
clletter	qhabfa
noffer	WeUhjq
-bearlie	ZZaZqj
pdoors	Zcacfq
crswitch	YgdeYq
pfinal	ZjqhcY
-braceco	cddfqY
-1arrive	UaXWlj
-bcompar	acaqiV
crporter	cejfpU
clamende	kpeebU
-bsuppos	Zgeeqb
crpub	mcUdam
nknowin	eaaecq
-bcollea	Zaghqa
+bwhich	qkgcbU
crunsucc	qbfgaa
nairpor	oagdjU
clschedu	qgVYid
+1off	YVdZZq
-bdental	heUeep
psilent	feoefU
nsick	Vcbeqh
nthese	Zbaeqf
frsoon	cqZhbd
-berased	Zdefcq
+bestate	YZeedq
pline	icZaqb
clsome	iUhiYk
clsmooth	efeeqV
-bclears	qbedcb
-blookin	khfhUe
crmet	Uabbkq
ptwenty	jZhqUZ
crdone	ecadaq
+2i have	ZkUZje
pinbox	Ujclcj
bsfor span ahead	ceUheh
+bagent	qecedW
pskiing	bccfbq
crtell	qfZbdd
cldental	alUeeo
+bpayday	aeeeZq
crpayday	aeeeZq
-2to the	kiZeUe
clprice	Vqhdbd
+bmissed	Xedfqd
nsight	aebdcq
+1n	bUinab
-2but on	khgadU
crphlebo	Uffeml
-blisten	nbfncU
-bfitnes	hgoecU
+2, take	qXaeaZ
ntrue	Yedebq
clgoodby	cfffqX
nstops	YeffZq
ptie	kehjgU
pdear	abdfqg
+2and so	qXXXae
-bvoce	cednlU
pcomes	bkUali
rxdenied in ahead	ceUcek
nground	qcibeW
msoffer	UoZUgk
-bgateho	agqfdX
-bsailin	ZdjcWq
+btexts	qdZYib
-3you in the	qWeeVc
crhersel	jbZYqb
claftern	ffqddX
-bfive	Uokafg
ptender	bqagZf
crfiles	ceeolU
-bpaused	eeffWq
+bjust	Wbjadq
-bsuit	kfmfaU
+bboard	VZdeqi
pinduct	VmndkU
psmall	dgqWgb
pdiffer	Ukdcoe
paberde	cfqdfW
-1decide	kVUagc
clgig	Udchjn
+bgoes	llUfec
-1hear	iXUWid
ptimeli	fcqjbU
ntreate	eliekU
precrui	kUihpV
cre	midckU
clolder	Yafefq
nchuffe	aeZecq
ntender	idZcWq
-2and said	qbidWV
pwife	iolcUW
-bdays	gVqZgb
-bbuilt	dfdeqX
clbuilt	dfdeqX
pfail	Whbeqc
ndetail	paobUb
crpast	hclekU
ptorch	odiebU
-bredo	bqbfeb
crworst	qYefcc
pqualif	Xefecq
-3from us within	oUedfV
crheld	fhodhU
phands	qYadXi
-3please , by	Vqfdeb
-bbumped	jdgkfU
rbsuperseded past-event	Uaacfj
-bwatch	WWoqcc
nplayed	qcYffa
nlong	fXXlqb
plength	qbfcda
clguy	UdmZli
+bobject	Uccjil
pwrong	koeUfa
nhangs	dfeeWq
cldate	qaecZg
clsalon	Yefdcq
-2we said	Uedfje
crbegins	Wdbdhq
pstatut	kajcUk
+baddres	cadebq
ncfo	qegddV
nlifebo	fYfeqb
-bfiscal	gdacZq
clfiscal	gdacZq
-3, see you	ccVfcq
-blunch	UZqahg
cllanded	eZceqb
+2, as	djfUfd
crmerely	Veffeq
crwater	Uendan
pdocusi	cqbedc
crlease	eVfedq
-bshowed	cedeqX
nlead	mbqeWY
-bshout	iogebU
-3ends on the	diUdWl
clvan	dVkWbq
+bink	goZegU
crdoes	kZUiig
clmumble	eedeqW
+bwrite	qYafWh
nfilled	dajdqX
clsadly	Uejehk
-2, answer	igcdhU
+bref	fdVefq
crpen	VecnXq
ahpast	ZZbbqe
-bplease	cqfbhX
crmight	Ubfejo
clless	Yaffeq
crshut	Ybaheq
pcancel	ZYqelc
clhour	ZUqmcc
pdust	Ueeklh
+bshow	ZgqcUf
crmeetin	dUfhhi
clpendin	jeedUo
+bgood	ebhbqZ
-2make that	nfZWcU
nread	UlZgqd
-bclass	nUhcbi
-bofflin	aeZfdq
+bdelive	cqWoZa
classoci	qncYdW
psub	miecjU
+bhereby	beedqY
ppostpo	edefqW
pumbrel	Zcfecq
pprivat	edZdcq
+2is my	fdekUe
-2come on	hUdYie
crten	fogdfU
plock	acdkXq
nrm	eebfqW
+bput	jcUfgj
+bcash	beaedq
+bnotifi	lfXqYW
crtwo	Ufhhoc
+bposs	bqZffc
crposs	bqZffc
-bbirth	bqdfeZ
plast	jhgqXU
+bscores	aeZqhZ
-bsubsti	aaefdq
clrevert	liddhU
clfinish	cnblUh
pperman	XqadWo
clready	dchaWq
+bprefer	UoqehU
-bclosed	aZYdjq
preleas	bdfdbq
ncrewin	hefepU
puntang	Zcdeqc
-blet	jjddlU
-bthursd	eeaeaq
crjan	Zbefaq
+2, same	ZUoYhb
crover	afqoZW
+bspeak	edemmU
+2, was	jeUamY
cllonger	Zkacqb
-bprinte	ZkWccq
clsite	UbpZkg
pms	Zedbqf
nminist	kYYqlV
-1@d	cakUgf
phire	gYckUp
-bhi	fidZqU
clrather	YaoZqZ
clfind	fgjaUm
-bsick	cdcebq
crm	dbqbWf
+2, have	Uflchb
clrecord	fqVedd
-bslept	bYaaqj
+2to accept	Upbage
+boffici	qYefda
njudges	Ufecln
-breps	Ybffbq
clreps	Ybffbq
crzero	dqbfdY
clthursd	debeZq
-bshrug	pebefU
nrevert	YZeYlq
-bkindly	gqhaeV
nbed	qcjbZZ
+bjob	ijUdjf
-1was	eUhWfg
-bbuildi	gafWcq
+btxt	medndU
crhis	lbUjgg
nchairs	ljceUi
+bmeans	qfifYW
-1commen	YcbcZq
crfinali	qdYeec
-bdefini	oUcdlY
psuspen	qZbeZg
ncounti	Ybcdqg
-2^ so	lUebib
clclerk	kqXafX
+bvp	gcqdXc
-blogboo	eoeckU
-2it at	glgddU
-blies	jkjebU
-2to see	UdZhWk
cllambin	gbcdaq
plodge	dmUebk
-bnurser	Ukcbgn
clfront	cdqnYV
clviewed	bdbfcq
pgoats	gflejU
+2# .	ibmeZU
pown	XqeaZj
+bhalf	VUmfjj
nacknow	UZfenk
-3give it till	bUdZYn
-bwritte	eZfdqb
ntrip	kkUdie
npicks	ZihZWq
clsummon	jgqdWV
+bcv	Zccdqd
nbearin	cbWggq
ntea	Ugkand
+2is what	iiUYfZ
nalong	dcqgiU
psessio	nigbgU
-2to say	feUaei
-bharnes	dfqcbY
clharnes	dfqcbY
-3give me till	qXbedY
clfounde	qXkfVa
precent	cdaedq
-2that is	gjUaef
nmix	cfdfYq
proot	bdqfgW
-btap	memedU
crroles	efYfaq
-bexpiry	XqdefX
nbike	oeldUa
nbats	efefVq
+btype	UflodY
+bexcept	mddfkU
nbidder	qeeecX
-bremain	fheUgi
clparked	beqfbb
ndm	qdZeiW
clfreeze	dmZdqV
clre	Uhhaoe
cldrivin	UZfflm
ppostin	aZddfq
-bhand	hqWeZd
ndrawin	aideqX
clrefs	UoangZ
-bother	hUcgki
clexperi	fZXeiq
+bmoney	WbcZiq
-1waited	UZedki
cllatest	ondcXU
pprice	Zqdfbe
nposted	UbkYfp
nranked	eeelUm
pbetwee	qhdkbU
clgone	aUdZnn
nnights	YqiedZ
ntransl	lmYbiU
-brector	abdqgb
crchose	deedqZ
pbabies	Uqjcdb
crget	pfYgUi
-bturns	ibddUp
-btroubl	bYefeq
-2in about	qaccaa
plearne	qchecX
ptransl	cqcdca
-bevalua	kadqbW
clantici	mbelgU
nbreakf	ifqbWa
cragain	VgfUnm
ncateri	YideqZ
-3, @d ,	XVfaqa
-bspeaks	qccdWf
-bcareer	ZeVdkq
pmenu	kjeehU
clcause	Ybefdq
-bpushed	gaaloU
crchase	aibeYq
cltext	iqWdhW
+bun	Wfffqc
pthread	deZfYq
+bgloves	edqfeW
crtxt	qdcedZ
-bve	efWfeq
-bours	leZhlU
cllapse	ehffUp
nteleph	nalajU
pplot	Zqebag
crgovern	Yfbqdc
crmoves	Ujbefp
clvice	ecfqcX
psite	Ueecml
+btests	Ubgflo
ntour	dikcnU
nwishes	YZjdaq
pacross	cqYcjb
crcv	UiWlij
+2, he	ekeUib
-3@d , so	ilccaU
naugust	qeffYZ
clmouth	qdecdb
-bowner	lXjUid
-btanner	jedcoU
pinvoic	Whddbq
-1run	UYkfYf
-blongli	adZqga
+2you get	ofZdZU
pparish	acaeeq
pmeets	qbXYXl
nprovos	Ydeqcc
-bbrothe	adcjZq
ntimeta	Zefdqa
nher	elZcqX
-bpasspo	Umlceb
-byear	beocUl
-bformer	ZpXbqV
panyway	Uicdhp
npapers	YlUhgi
nmust	VmqffW
panimal	aonddU
-2^ after	gfbZpU
+bcommit	achqYe
crshall	qhcZZc
+1he	kdYUha
-btick	Zqefec
ninduct	bqbVig
clzoom	Xcqecf
-bnatter	Zdqbed
-bresurf	Ubfekk
ngets	lcYoUf
-3not promis you	YfffXq
+bplatfo	Zdqece
clsubsta	qYffeZ
crad	Uddemk
clexcel	dineeU
-1weddin	Xdbcbq
ncool	cqbfda
phandli	aqhecY
crgood	Ugnelb
ndryers	ffffUq
n:	Wdbiqg
+bfellow	nkdeUd
passist	Uleeek
-bnext	ddWqYl
crproble	adefaq
+bconsen	bqcfeX
crnamed	qddddZ
ptoo	YmYgVq
pbell	okfebU
nmenu	dfoejU
nruling	bZdeqd
-bhappen	bcmWXq
-bkitche	ZdkXZq
-bdesk	ZqUYel
-bcurato	hfcmhU
crfishmo	ffffVq
nintrod	cqbdgZ
nroad	mdjjaU
-bowing	Zfedbq
ptaken	WVfeqk
-2, in	jiUfea
+2and she	hUcjbf
ncar	hikfUg
-brepeat	qXdecf
pfinish	khUhYh
-2asked for	qZVdea
pcourt	qibhYW
cllog	WqVqaf
+bcan	XqkffZ
nmagist	dfmfUl
nweek	VqVihg
+bscratc	feddqV
+braise	Yddddq
crraise	Yddddq
-bportfo	diokZU
nfield	adcecq
-bpcv	Ycdedq
-3from us by	qXecXb
clcommen	jUigWn
cryes	qlcgWZ
nscan	daqdbd
px	eiUdbo
clknows	dadcaq
-bfundin	Ybdhbq
clnicest	eeYfqa
nhas	Yfecqg
pshoot	jfikdU
-boffice	YlXedq
crfield	deccqa
pclosed	mUhpbc
pcreame	obdflU
plied	ejffnU
-belse	cbhcqa
-bpacket	Uhfneg
nfeelin	fedeqY
nregard	mcUXkh
clflat	bbXcgq
+bcase	igUfZn
clsub	kbkhgU
nphysio	igeeUk
ncareta	YedpUi
crappare	Zecdbq
pregist	UpZnUk
-2back by	cidcUi
clclocks	jfUdfj
-btortoi	cddfZq
npops	effeqV
pputs	okedeU
-3us until the	qceZdV
pactor	feqebY
-2back before	bmbehU
+bshop	oaphWU
clmargue	Zffdqb
-bfolder	dlgleU
+btakes	XmYaeq
-btldr	bedfqY
+bcultur	bedfqY
cltldr	bedfqY
pmusic	UnlZZi
+bturn	Uoiddi
-bmodule	ZqfeeZ
-bcalibr	Zecqdb
+2for our	kaaaiU
-brisk	Zqbfea
sivague!	hjgdUd
-2takes them	qZeZZW
-bevery	eUbjgm
creither	pYbiUj
crtea	eZqiaY
+1our	eUakbi
+bsample	Uldfkg
-bhangin	pjdeUc
clflu	cbdceq
nmayor	ihciUk
-3tell you by	hUfebj
crcalibr	ZecqfY
-byes	mqaddV
clten	jbqcUZ
clcard	Xqdcch
-3an answer in	fddelU
pdroppe	Uljcna
-3told by the	jUeeff
-bsoz	ccdebq
-brises	ceccZq
psystem	gijkfU
crprimar	eZefaq
-2delete after	daedZq
pbath	bqedbd
pdispat	biedVq
cljust	akqYkV
clsquare	daqfeZ
+2and it	bdUhkd
nrefres	jcdZVq
+brememb	Ujcehn
clsun	eemflU
ninterv	fqmhVW
-bchair	eYYqVm
nunsucc	jYooXU
-bmoment	dmefkU
noslo	ciclmU
-breply	mkbbiU
crrehear	oflcaU
nupdate	Xbbeqh
-btalks	kXbqiV
-1wants	dUZpWb
pmonth	anljUc
+binto	ZjZdqc
clissue	pUedbl
npredec	XkfeqW
+bowe	chbqca
pfar	kmhbfU
nback	chebqZ
crhouse	ZdlbqX
nluck	WZdeqi
nteams	daqeXf
crshadow	adqebc
nhybrid	cfceqY
rbaside step-only-if	edkUYe
clcaptai	qcgXiY
+bmo	aedebq
clpurcha	dkdfoU
nhaving	iemcjU
+2he will	ladegU
-breckon	qXXbbh
nboots	Vdqeha
nbus	Udpdeh
-bcleara	Ujjnad
-3the result on	qeddaZ
pvale	cZeedq
-bahead	ihmaUh
ndeclar	Ukfbji
-3begin on the	acZedq
clmodule	ZqfeeZ
nshare	ZXZekq
pnotary	Vqeddi
+bnor	UbYdkm
clalumni	ceYeeq
crhandin	YiceZq
-2reopen on	ZcaeZq
cldoctor	UilXZp
nbought	Uekcmg
-2verdic on	cbZanU
ntwenty	mjemUZ
nfind	ebgqea
pcamp	fkldhU
fldecide	qgchYb
preads	nYUkal
pring	ZXYaqp
crdid	gUZcoh
+btea	YbidZq
clrolls	Zcqecc
clnot	Ycabmq
-bgrante	qkadZZ
crstarti	cbafeq
nagreem	eYaefq
pevery	qhWkaa
-btrip	UcncYn
clcondit	fUcfkl
clcurren	YkddXq
-2back ,	qcgcYV
clscore	qWckYd
crsorry	Ueefjk
-3us on the	ebjUgf
plike	ZmqgbW
nnever	YZbgfq
pphoto	Uobdak
pscan	eqebZd
pliked	eWmqVf
clover	dmikeU
-3i said about	bfcfqY
nrest	ZXckqc
+2, text	cbaklU
clleave	gibaZq
punit	Wieeqb
pjoss	Xjcccq
nsaid	kUigVp
-bzoom	bcqecd
+bslippe	ilefUg
psketch	YqifeY
-bmix	ccbeqb
+bneeds	UdfmnZ
-1forget	XdcYqX
-bbench	qcmcaU
nbear	UZaiok
ntrawle	jefenU
-2@d not	Udcenb
cldesk	cnUYkg
cltruck	UhmdYl
nconfer	fbgdZq
-blast	XdUinl
clwait	nenYfU
+bvisas	Wcffdq
crvisas	Wcffdq
clarrive	UZVcpp
clquay	bcqfda
clsmoke	qaaebd
nbirgit	chdeqW
nquote	XqaeoV
-1closes	XlUeVn
nrate	Zecbqd
+boffice	fikjgU
-3is back on	ibUeVh
-3with you on	gahchU
pweeks	neUdbi
-3to us by	ZqeeeZ
clvanish	dqYedc
-bcast	qdccZf
nnervou	acqefY
nsooner	qbWeee
ncontra	VfUeno
crpaperw	Wiebdq
crasking	VYeejq
-3change on the	gcYbUn
-1see	icYhUh
-bregret	gUgakg
nobserv	aeqeca
-bbroker	eqeeeX
clbroker	eqeeeX
nporter	qZaedd
clbursar	qhYaiV
crones	lfmbcU
clhygien	bjUegm
pwork	Undchi
-brecomm	Xeeqdc
crmeant	hceepU
crdither	Xefecq
pdarren	kUfffm
cltransc	bqbehZ
crhear	lYdqbZ
phangin	qcbeZf
nski	qXeebe
crsure	qYaifa
pbehalf	Uhdgfl
crhad	Wdeeqe
crapolog	bdbebq
-bjohn	qdbedZ
clblower	qaefeY
clmatter	nhapWU
-1person	dZUgjb
-bolder	Zcfecq
clchew	fdcqca
crsent	kcdgmU
+borient	Wefeeq
-1every	XadbZq
clarea	dhcqbY
ncarava	dgeaZq
clinbox	eqecWc
clweekda	adcebq
pcool	aaefdq
nstaff	Ufcpck
+bgo	XjhqYd
ndue	VkYqgf
clcoveri	edafZq
+bhelp	jhmecU
ppraise	bqaZaj
nfillin	efnekU
nholler	lehnbU
+bold	gUfchi
-baltern	dfqfeW
clrefusa	pUdelb
pkiddin	jfnfcU
prude	Zdqecc
pplus	Ukibeh
nines	Zbdefq
-2hours :	bbZbaq
rbaside closing-date	bjUabi
pfill	Udkgdl
pta	gUdlWn
-bbursar	qlZbVe
ninteri	pcedgZ
-bpurcha	ckdfoV
crtells	padbec
+bvideo	cYpedg
+bleavin	YeeeZp
+2they called	aeabVp
-bnotes	edYpgY
+2to let	miZZiV
clps	becfap
cractual	fdbepW
clnay	hpWeZc
pmoved	ahpehY
clkit	dVpebk
nduty	fcZcdp
ntreat	hddepW
nlose	Vkgdlf
-2on it	cXghnV
-btellin	miWaoV
clken	pafeea
pfavour	Zmabpa
clsets	pVffbh
ngrab	bdoelV
crstockt	Vcalkg
+2and after	VcYiVm
crslow	Veffho
nthanke	dVkfbo
-2it ,	efcfVi
-1result	lfVWVg
-bviewed	cecfap
clsoz	cddebp
+bdoctor	bpbdZg
+bsalary	Veapfh
crpart	YjYepe
clbidden	cepeeY
pseñora	pYffeb
-3result on the	pecdbX
-bwhatsa	pacece
clmarkin	ggdklV
-1her	fgbVdg
clpossib	VpkcYe
pmad	baYibp
nscorin	ceZlpW
-bsecuri	VoZenc
-binbox	apcdad
-bkev	jfefnV
+1from	kgkVbZ
clservic	hVenfd
-1read	nYbiVc
-3out in the	pbXZaa
-bpull	Zepfcb
pbuy	abZfdp
crthen	pZdhYe
+bbedlam	Weffdp
ninbox	phdcdX
pground	Zddcdp
claround	fVgjak
cltie	pcbmbX
+bfound	eaceap
clhanded	ehVcgl
pwatchi	dbpefY
-3, and the	jgcXVd
clprovis	pehdXa
+bopenin	Xipdad
npoor	gchepV
nhuman	caefpb
ntrain	pccddb
clnine	jbfhoV
nlad	pbakeY
bsin period ahead	ZVgjgj
nearnes	efffpV
ptool	ZpjecX
clextern	cdcpZf
-bshown	cceepZ
-2# more	adZogV
cltrying	ZbopbV
pcontro	pdbaeb
clorches	Vibdmk
pluck	fYVemm
ptoddle	WieYcp
plate	YkYddp
clmailed	pccccd
+bsong	fdpfdW
poffsit	cdapeZ
+2instea .	nYgeYV
ptroubl	gikeVg
ptheory	bZefdp
clsweari	beZefp
pcohort	hagdXp
ngrace	Vleeob
+bdid	eVYanm
clhundre	ffjijV
crhead	aalepa
ntempla	Vfffpe
pcertif	Wpkdfb
+bbusy	cdneVj
+bsoon	endckV
-bwrappe	bcedpa
-2form by	bpeecY
nbrochu	Ycfdpe
psomebo	fgmbVj
ppizza	faffZp
-bhappy	pbVdbl
nproof	afpciV
-bunderi	Yeffbp
-2names on	fjXlYV
crthis	peZceb
clcame	dVebpf
nferry	labeVp
pselect	Vmngbe
pstraig	nVhehb
clorders	pbcbha
clbiscui	jeefmV
-1is	hfhfVf
clshutdo	cefdZp
ptruth	lVgedk
+bc	Vdpfid
+bfive	Zaphcd
psealed	cpglXV
-1wanted	YjeilV
clable	cVbdpj
-3you have got	XpefbZ
-1day	daiVeg
-bdirect	hVcmgd
crcompan	beffYp
prepo	ZlogeV
rxappointment - past	bbVblf
crretire	Ydefdp
+btheatr	bfffYp
+bcaptai	pagebZ
plongli	olccVb
pscratc	pabdfb
-2finish on	jZdVbj
nfair	pabbZi
+blight	Vclflf
-bmessag	ngVbpV
clpayrol	ZlXYcp
cltxt	pfdfcW
nleave	Zepgdc
ntherea	VcaoZo
clbumped	hegkgV
padmin	feWebp
+1or	YohaVg
+ballowe	eldmVg
+bfront	Zdfepd
-bvisito	abgbdp
claid	Ypefdb
ptransc	ZogmdV
pdoes	kegYVm
pflour	gjVfdk
-2told them	gVXbfh
crmoney	VmfYap
pcanal	XhnliV
+btheref	peefVh
crcommis	pdfeZc
nfather	bleinV
pdisreg	pabdka
crhalf	Vckidi
-3candid on the	kcfgjV
pelecti	hflgfV
nleafle	cdeeYp
pexperi	dWiebp
-bshift	YXeYjp
-brecall	cdpejV
-1signed	XgYVgk
clreally	Zegepa
crgive	ceYgcp
crsit	YkhkVk
clallerg	apffdZ
podd	ZpdlcW
-bdegree	YpdfYg
ppublic	VldXgp
+bfinish	pVljZc
+2and on	VjYhag
ncohort	ngeVbi
crframe	Xddfdp
+2, be	hYmcYV
nforgot	pbddec
pwhite	abXkdp
-bhang	pldeYV
-3shuts on the	YdYcZp
peaten	pYbkea
crvettin	dXbffp
+2, if	fjeVbe
-2not by	kVfcib
-bpolice	XkfeWp
nrespon	peYdlW
clwebsit	dgXdbp
nyears	Vgkbhh
-1than	ieVdgd
nkindly	gZpYkY
ngrade	afecpb
ppayrol	oVlcfc
-bones	endiVh
psugges	apeejW
crorder	Vhebjn
nle	Zcdpde
clgrade	cibpdY
-1all	ZVedjh
crwithin	Veckmg
-3date , the	VbVdpe
pguy	oaVdig
ppracti	VolZXk
-2both on	lZYhiV
pmight	gWXdhp
-bparagr	apdfdb
crtold	oVbdpZ
+btimes	Vlddkg
crsack	deefXp
clfolks	jYbpbb
crish	pabdYe
flanswer	peccga
nby	bapidc
nreside	dchmjV
-bskills	cmmfdV
+2you have	pVidgY
-2due in	dbbiVj
pmessag	cYdedp
nheads	XbZdjp
-bberths	peeddY
+bscan	bpefdZ
-2candid within	pafeaX
-bnvm	becdpZ
clnvm	becdpZ
pwriter	Vafmdm
pprove	Ypfefb
nspent	bgeZZp
crink	fnjfVa
+bcredit	bfYeep
+bbreak	YhjaWp
clmother	pWgdfb
-2assist on	ieicfV
-2tell me	hkVbca
clsucces	pZZZbj
-2text you	pedeaZ
cltechni	Vbngfi
pcount	pVZeid
phome	ZbhiZp
-bmanche	leeekV
nmalice	efffVp
-blist	pgaedb
-2, before	gnXcVX
+bworrie	pZffcb
clwillin	Vidfdo
clrecomm	aedpea
-btermin	Ypbebf
pjoy	Vfaifp
-bspeak	kgebmV
clgaffer	pYgciX
cladmini	pdeejV
clremain	lhfZVi
clmonito	dedeap
+b@p	bbgZpa
pknows	cWcgph
+bunders	jkgefV
clshook	VZgeof
pfolks	fmVfej
pdeclin	Vikcam
-bover	VjlneZ
crrecrui	Yddkpa
cluncle	pdcddb
clkeep	peccZe
+bgave	Vchdmf
-bstretc	dpcecY
pbo	pYeedc
nsaw	VfYioe
+bphone	pbVldb
clhopefu	mepeVV
nacting	Weffcp
nspot	nVkcah
clpie	Xedfdp
ntrust	dfdnkV
-2sign by	Vjdecg
+bout	gaVfpe
pdeemed	Venjdd
crhappy	XmehVp
pstrong	phbfYb
clbonus	Ygcecp
-brequir	WhpdXi
+bstaff	Vfibco
-bfinali	paddiX
crprobat	ccdeZp
padvert	WcnpWe
+2we are	dVeXdk
cllease	Vacalp
crlost	acdfpd
-2leave until	Yaeeep
+bunusua	Vefofe
crunusua	Vefofe
-bwareho	VZjdhm
-bembark	dceeZp
-bbeekee	peffcX
clintrod	Yefcep
+bstop	pgXcZf
clbaby	Wbdehp
-1become	pcaZWY
-2email on	pZZdYc
-bdutch	bpXfec
nsal	pddedY
clclosur	ffdaap
+bsmoke	peadeZ
-1next	dgVbbm
-bminibu	eepdYb
nshephe	dfdeZp
clflip	pecedY
+b;	cjhogV
pallows	hklecV
pdrawin	akgmiV
clrank	ggbpaW
nsmall	fmldVg
clstretc	bpceca
-2need till	kYdljV
clsorry	bWeepe
crleaves	dacdbp
-3i hear on	pdceaX
-bladder	ZVjecp
pforms	XplnXW
cldocume	eVfgkm
nfalls	peXWie
-1took	VYebpb
pserved	bpeffX
frwait	Vidbmi
phimsel	Yhcdap
-bbarbec	Yeceep
+bwellie	aepeeZ
-2decisi :	caaaoV
+2we tell	pbbZbX
nwellie	Yepfea
cropened	aedepa
clgettin	nbhdkV
+bclock	cpfecW
-2has till	aecVVm
pfish	cWecpg
+bping	Vndmbc
cltaps	apbeeb
-3to ring you	Wdbepd
pcto	pdhebX
-bspoken	iaZbpZ
phygien	aibepa
pswiss	pgYfWe
-bcourse	lVnYXh
clconseq	eeedpX
-2back the	VWXakl
pavoida	ejmefV
-3it is the	bdgVkd
plap	pYdecd
-bsure	pXedbf
clbar	Vicdfo
-2needed by	YpfdbY
crtype	Vflmea
psort	dpfgVb
pmornin	Vijebl
cltap	lemedV
-bnews	fVaapi
pnurse	YmebXp
pregret	Vheape
clanyone	hfccVn
pdo	mjidVc
+2, phone	iXVjdd
pwet	pidddV
-banyway	pacede
nghosti	ieepcV
nrecap	dfeepY
-2, on	mcjYeV
pdoll	deefpW
nalrigh	ceafpb
crgets	pYYjae
+bfeelin	Veefll
ppitch	Vdodak
cllive	fobaVh
cldrawin	bpgecZ
rxaside in past	XaVgif
-1team	Vagigg
clchange	dVbZjp
-bcoveri	dhXfZp
nkind	Vaaepn
clchance	ZeVjbp
pbeekee	gZdeap
nmarvel	eeeYpc
clapolog	babepc
clbaking	bfepeZ
pchat	agphYc
crexpect	XfpYej
-bun	dfecpa
clun	dfecpa
flwait	pdgYiZ
+bform	majdkV
pteachi	dnmdeV
pthings	jpWagb
crcustom	ddVmfj
-1settle	peeYcW
crthinki	ZVckmh
pvouch	Voefeh
clmounta	bcecep
clsubmit	VnXagn
+bstayin	YVeenn
-bsecret	pedZad
crcarry	bpeeda
crstayin	ZVeemn
+2becaus of	eVgZVp
-3for you for	bpbeXW
nsous	dhefpW
nfresh	Vjcclg
-bsignin	lpYbYb
clcallin	iXomYV
ntalk	VneWlj
clwelcom	Vekccm
clminibu	eepdYb
pcoolin	pebeeY
-2again in	ZdfaVn
crlike	VglYik
clcurato	dgamnV
-bcat	cdbfap
pcarry	dZcfep
clthemse	gVmkiW
-2was due	YYfepa
nlanyar	pbceZe
clwarm	becdpZ
crlifts	bcffbp
clbadge	Vdocfh
+bweddin	dddcap
-bphysio	ZYfchp
-baccoun	aVdjjn
pshoute	bcgeZp
+bteach	Vcpfdi
crquote	peeeaZ
nanon	daafcp
+bclass	dklebV
neh	efbfYp
+bslides	Zepdeb
phaha	Xjaecp
-bsemi	cdpeba
pproces	bieioV
purl	Voccdh
+2not @d	odjbVX
+bare	ddXdpi
crjobcen	Xdbfcp
pfiles	gfdinV
-bvp	jedimV
pback	cdpced
-boptici	Vlacjj
plearn	Vlkebg
-byer	bpbecb
+bquite	Veefph
crlapses	bpdedd
-bfire	VkgZdm
nkiddin	aeYffp
crreads	acblXp
nbreak	Vccbpk
pfinals	Wcieap
+bdinner	ZbnoeV
-balong	dWpdid
pmirror	imcdVg
ntook	cZZgpd
pincomp	Zpbecg
clbelow	Vhedao
frsorry	Wccefp
crincl	ffeepW
pwoman	cfYpgc
-3tell me before	Vpffeb
nbot	pYeefa
-bfinish	fndpXY
-1calls	mZWYVj
pscary	edpfcX
phybrid	Vmeecl
+bwhere	ijakhV
+bsucces	idapcY
-2's off	Xcdebp
clterm	epZbVm
+blets	pZdVoV
pjoking	pdeecY
clretain	adcecp
clalone	pceeeY
clyard	aVnZhk
-2's due	jcebVg
crnotifi	dkcpcV
croyelar	ffffVp
cldad	Vemcpa
nbath	Yeffbp
+bpositi	hgeeoV
clbirthd	WWecjp
+brecept	Wpacak
crlets	pafcZf
+bpiece	pcdfca
-bprice	Wpdddh
pfeedba	jcYVlk
clupstai	ncYaVp
ptext	acZbjp
-2^ with	ZcecXp
psummar	apZelW
nfeet	anocVZ
cllad	dXVggp
clthree	akpdba
clbo	bpdfeX
-bsheets	YjffpW
crbrewer	pdeeeX
+bwhatev	mZggVk
clnext	nYamVh
-2interv ,	VXkWmc
nknown	caYjbp
-bdictat	kdhekV
-bheight	djleiV
+bmemo	Vjeedn
-bgarden	hWdcdp
pemail	fYXalp
+bbrilli	Yeefpa
crnurse	pceeca
-2contac within	oZfeeV
-bplaceh	babfgp
napplic	ZYYpem
pabove	hVeiZo
-bam	egnbVl
-bsaid	jhfZpV
-bmax	nkefdV
+bstuck	dfVeoj
pproduc	jZhYVp
+bhandin	XmYeZp
nvettin	VlZefn
cras	pdaefb
+blease	Ybdegp
pfull	Vifjgh
+2is fine	XpcdcV
clheadte	lhhjaV
psuch	gdbpgV
nsalary	kglbfV
cldepart	afcgap
-bboots	VfjcWn
+bplus	iaYedp
clplant	cbagbp
-2up on	eVffjc
clbackgr	fiblVi
nsituat	geefVp
crquarry	hdVfog
pdesks	Wcpehd
-bapplic	lVYkjg
+2, hr	ibYlkV
pdepot	biniVe
cldeals	peceeY
nvote	ebWipc
ndiary	pdhbeX
crsimula	Zbfeep
-bclerks	pdZedc
crcomes	ZfXibp
-3she told me	eeceiV
psad	eXcfgp
clem	anbgVl
clsix	cgpcbc
cluse	gcYebp
crbrilli	Yeefpa
-3are back on	YdZadp
+2, hard	ZepebX
+bquarry	lcVene
clhappie	cpefdY
pplayed	okfdcV
-bstops	kpWcca
+2whethe you	gjbdeV
pbed	ZaepXj
+bfeedba	Vabcpi
pphone	lVhgib
nsepara	apjdfV
-1close	blVYWk
+1stands	gbjegV
crnights	YpefjY
-bpapers	VXVpip
-bfa	dkgekV
-bswitch	XkdeXp
cloff	heZbdp
prescue	akjmbV
clconfer	iXXpYg
ngreen	pcdcad
+2, love	nicceV
previse	gkoVfY
porder	nVZcjj
clfish	geienV
+bboth	pcghcX
+2s call	VhZcdj
+2she wants	XpcfdY
pgone	pXZeYm
clenquir	dfefpX
-bcard	dpXcZg
psuper	gdmeiV
-1opens	ZWeYWp
+blost	abjepV
powe	gpabiX
-3be back by	XpffeY
-2closes at	akVcZk
-bcatchi	Zfedcp
crdelive	ekciVk
+bletter	jZVjke
crcalend	Wbpamb
-bdroppi	ddmfmV
prefund	chdeXp
clf	bececp
clagreed	fdVpmW
naware	pjefXW
crshifts	dfeeWp
clmeetup	deZfbp
+bhm	pdcfgW
clwell	gVYbmj
play	Vihfmd
-bsir	paaeed
nsee	Vflkee
nwinter	dZeepe
nbusine	fVfdij
clcontac	dfYdpd
+bsms	pedcdb
nplain	idedVp
-bgoing	bVijjg
nspeaki	fepebY
+2i will	obVYXf
-2is off	Zcbecp
nmove	adpcbg
pamazin	Xcefep
-bsoundi	aedpdY
clsoundi	aedpdY
pmore	jiidVg
-bboats	ddccdp
crlettin	pecWbh
-bcollec	XjViWp
-2again after	caceap
+bfriday	aebedp
-2us on	bgkVhc
-2day ,	gVlaed
clfight	Veendk
+bnurser	bcffpa
clkey	bYffdp
+bpings	pceeda
crpings	pceeda
claware	aeddpf
+bmedica	ViibnZ
phow	egZgWp
crbridge	gdcbap
clhull	bZhddp
-2is in	iaegVd
pallotm	oeeekV
+bsat	deeepY
pmake	phbefW
nremind	gpadXf
+2and by	Vjbihh
-1phone	dVhZig
+bsaw	cecepb
clsettli	pecegW
-btryout	Ydpfdb
psynod	Vgeedp
ngives	Zpabie
-bhotel	Vnhbck
pthrows	andmZV
-1ended	ddYcpX
-2betwee the	hVhVfd
-brobing	adcfep
clrobing	adcfep
clresolu	paefgZ
+1any	VYldgg
cloffere	Vclaem
-2said by	fXecnV
pcheese	Vgflcj
criban	fpeefW
+2: lovely	bdedpW
ntumble	Xfffpc
pmap	Zpgcfa
+bsuperi	pddfaa
clwish	VjgeYp
+bper	pcceeZ
crbag	ndjfgV
-1pay	ZaccZp
pfee	Zfpeca
+brival	dfeeWp
crdoctor	Zpcede
-bbus	Vdoeeg
nnearly	kbaeoV
navaila	cdhdYp
pparkin	VkjiYj
pzoo	iVchpa
pdegree	cnVedm
prankin	jjahVg
nright	ilVefg
-3decide on the	pcZeXZ
+2and write	XggpYZ
+btrue	Wgffpd
cllaw	jVegfj
-bwould	abfbpi
clclause	baffpc
clberths	peedeX
crask	XghdYp
-1our	YZbfdp
-bword	pgdecX
clchrist	VcYdlo
pnine	pbifZa
+2, to	ekeVdd
-2down for	fXhhiV
-busual	pacdce
nhired	dZVkji
-buniver	Vdemdl
ppilar	nemccV
nafraid	ZcckpZ
ntell	haphXe
-1course	YaZcbp
clsurviv	gpdfcX
-2commit to	Vbcaih
clnothin	nWfYWp
pcoat	Zfddcp
cldoors	WZkdXp
nclean	fdZeZp
+bhiring	YZepbi
nchoose	YfpVhd
ptools	lofcbV
-bcried	efefpW
+2is now	jadekV
clstore	lVbdap
-2hr :	fadbnV
-bcomes	pXYbZn
-3the course of	peaaVa
nalways	pYcekY
pcert	cpeedX
-2meets on	ZaYjVj
-2: until	hgelbV
njoin	cZpecg
pcommun	jdfXVp
clninety	bhfdpX
-1said	iabVlZ
-3your answer within	ZpffZZ
cregg	Yedfpc
+bradio	pdfdda
pjob	Wecdip
pcleane	kVadil
+1its	pZdebX
cldegree	YpdeYh
clself	apbebe
clresign	Xddepf
+bhead	dageXp
psales	Ybidcp
nstand	Vfdkjh
cltools	aVldbm
-3takes over on	adaZdp
-2us until	kddbkV
clmissio	odedjV
-bpsycho	Wclcap
-3, by the	kgcbdV
+bdoor	hXgeVp
-3said see you	YccdVm
-bbell	jkhdfV
clregion	pYajhY
+1by	ifiVcc
pparks	feaccp
+bdate	klWhjV
-bpendin	keedVn
-2course of	peaaVa
-blines	Ydcepd
-bsous	bcddpa
-bclerk	npVbeW
+bhotel	Vkpecb
crcleani	acdeep
pu9s	faZfep
nsegmen	faZfep
nhender	faZfep
-bpre	XpgdiY
-3see you on	Vblcdf
nwindow	accdpe
nergo	Ydeedp
pstring	occeVj
-2me from	debdYp
pcompar	pXajdb
+bportal	pmedWZ
-bplans	Vkcden
-bbeamli	Ybfeep
clbeamli	Ybfeep
+bsigned	Vnbgal
clman	cVegjk
crsick	VcYepl
pbar	fVbcoi
clstreet	cecdbp
ncollec	ebcXhp
psanta	agVfjo
clnotes	dcXpnW
clgreen	ocdemV
nfuture	cfdepZ
crgirl	eacdpd
pplease	Vkkebj
+2as agreed	lZedgV
-3not come on	YbVcij
clbonfir	ahcaep
clembass	epdceZ
crproduc	cpefdY
clcut	kpageW
+2is the	jjXXVe
-3to you within	oVedZd
pbest	Zpkcbc
pdictat	dbhkVl
+bsave	Xcefep
poduya	Xbbdpj
nunders	eZfeap
psince	Vgbmhi
crsettle	pgYhdX
crvideo	YYlepf
pcouple	efnjdV
clcrane	eaphdb
pequal	plcadX
crlong	dhXbap
-bmaximu	pZfeeY
pmonday	YhfbZp
pgradua	eepajX
clchoosi	paYgmV
nunder	kVbemd
pclaims	paidcZ
psolvei	fndeVe
crweb	dbffYp
+2there was	bbdfpW
+1over	ebjlgV
-btimeli	WdbYkp
-2with you	iVecfe
cradvise	kedjiV
pbelfas	aZffep
-3counte on the	hjakbV
-bfella	fddepW
-1meetin	YcVoce
clreason	eipfZV
pcounse	cebedp
clregrou	cfepdZ
poblige	YlcknV
pannexe	cpffcZ
popinio	pccdjW
crupshot	Yfepec
-bwhen	jllgVX
crquiet	Vfdlgi
clpublic	fhXeVm
clabstra	apdeea
-3you until the	bpdbdW
-bplane	pjdcaX
naftern	jemdhV
pleaves	gpZciZ
+bsick	bdWepi
crcan	bmpbfW
-bvestry	acclpW
clnew	piZbWk
pmove	agfkoV
+bsits	deddYp
-bentry	addecp
-3decisi on the	peccaZ
+bemails	pedfcZ
-bears	hegmfV
-bbreakf	pibcZb
+btwenty	eeefXp
naward	aeedbp
-bcome	bcpcbi
-bbetter	pobbZX
-2, from	gbVXdk
ngiven	VdYZom
ntests	ajfklV
nshortb	deddZp
pstuden	ebZYhp
nfetche	deeepX
-baddres	VmkcZj
pbut	gpncZW
clrises	deccZp
nwhat	eegpbb
crring	pdZcYi
nsalon	bfeepY
clambass	edceZp
+2you know	pbaebZ
clsigned	WpXcoc
-3goes on the	VbXaep
-2for the	eVfgak
-bwarm	eebdpY
-bgaffer	hVfbii
clsheets	YjffpW
ptaxis	Zfbedp
-3reply by the	jfeeeV
papplic	nVhjag
-bdispen	eeXfdp
-bhear	pceciX
pjunior	Zpebeg
+bninth	abcfep
cltarget	klcddV
clticket	Wdfddp
-bperfum	pZfeeb
ncancel	Vgedmg
ndraw	Zbddgp
pcardif	pfeddY
clswitch	WpcdWl
clpickin	jWapgY
clcheers	dcXepf
-2said on	jddcmV
cllies	gnjebV
+2, #	VdlVYi
-3they tell me	paeeda
clcompli	Vmdkah
-bart	gdbpdY
pstockr	deafpa
+1whiche	paddZX
-blogged	idffnV
-3back on the	bhaVZm
+2and let	dYmbVg
clapplie	cYYgph
clmock	cpadhZ
-btarget	bddfpZ
clpermit	mVcacp
-btruste	fXglVj
pcoming	gbVVlo
-bshort	piahbZ
-bdogs	ffbabp
+bagains	efefpW
+bporter	ZdiepY
+bthat	peffab
psmile	pXdfde
clnotice	nVXYeo
-bpeople	nVZhdi
pdebts	cpfeeX
-1expire	igVjWf
ntechni	Vemdgh
nimpres	fedepY
pcloses	aVomjX
clprize	XXcfjp
navoid	Zeeebp
pdraggi	peeeeX
+2and a	fiiVXi
poutcom	gbjVal
crhimsel	pZccYk
clevenin	hVifal
pfinger	picdaY
nasking	cZkapZ
+2, call	bhVlXe
crours	pdbZaf
-brefusa	nVdeje
-2accept by	Ypedac
popens	WldpZd
ptrick	ceecap
pooo	ddbpeZ
clcompet	cVnZcm
clsignin	fpacZc
crseen	VjZdnh
crseat	bcpdhb
-2holida :	ZZadbp
clcried	ffefpV
pindica	olaedV
+bclerk	lXblVh
-2interv from	dfekkV
-bbother	beefpX
pknives	YolfgV
-3yes by the	WpffdZ
pmoment	eXpebg
-bfinanc	Waapal
+bassess	aenkfV
clmany	abacph
ploop	kddXYp
nflight	gVlahi
pconfid	Vlbddn
+bcoding	Xpffed
+bglowin	eaffpX
creid	Ybefdp
clgo	ihjiVe
npensio	apjbhV
clapron	bcgfYp
-2it to	klhbVW
+2, otherw	ZpfdWb
+2, you	gVdice
crupload	dpeebZ
nstage	djehnV
plook	kekkVa
+2, nor	VZZdgl
pdesk	daZeep
clorchar	jkjfVb
clmissed	ccfepa
rxreview on ahead	fVjafe
cllawyer	ladbVo
-2yours is	hgjccV
+2i had	fhcemV
cleditor	edhpaZ
+bconcer	Zdgebp
papplyi	pcefjV
pgm	ebZfpd
nbea	kcbpeV
+bpush	peYebc
-1filled	lecdjV
npetra	Zeefcp
frsaid	dfZepe
-3no by the	ejeeaV
+bvan	defcXp
clbakery	YdpaYm
-bsleep	pnbfWW
clsave	YVnfbm
-bdestro	adeecp
pshow	aiphZa
nfine	pddaWj
nawaits	Zeefpa
-brespon	ofdieV
clpray	clcpYY
crbetwee	elhggV
clfixed	kVlifa
nclaime	mkefdV
pbishop	bnbZYp
pthee	edpfcX
+2, by	pgZbXY
-2comple within	Yaffcp
+brumour	cedeZp
cllicenc	hpachX
crlighth	ZWefjp
+1withou	idVXhf
phim	pejgXX
clheard	kVgbjf
-bchoir	ecXgbp
crchat	VfokiV
nwins	dYdfep
clapplic	hVckgj
pmeant	hjkajV
clduring	pdicZZ
-3hired two people	ZecaXp
pcharit	mpcdYZ
-2place on	Vbkeai
pable	Vfdlke
+banchor	daZfep
-bleeds	glidVg
paccomm	akpedW
-bclocks	lgVdgg
cldreadf	pcefcZ
ptick	mejdeV
-bworth	dfefWp
nmass	njcVZg
clhaircu	adkfVm
-2my answer	fmedYV
-bhalf	hcpaWg
-3or no on	jiYbdV
nagency	pfhaYb
rbaside own-plan	cceYVn
nvotes	pabZVn
ptry	XfpdXi
crinvent	Vdadlm
ptravel	hcpedZ
pstop	ldVadk
-bsealed	pdcbbd
crstuck	efVknb
powl	heZpeY
+1betwee	ghmbVZ
+beleven	ccpehX
-2has until	YdbdVn
nlookin	Vjfcij
-bobi	abffbp
nits	afVjme
-bdispat	pcefeX
+babove	Xaffgp
+bpapers	VgZilk
nplenty	felfVj
crfog	Zddfcp
clfitted	eeoeeV
+banythi	dhmeVh
pby	YVknek
-btask	Ypcecg
-2you :	oedaXV
-2be the	eVgehf
clgradin	bffpeZ
+bfirst	WVgdln
pfit	bnefVk
clconsul	pibiaV
crpicks	pdbbbf
rbdenied they-will-decide	acaVkg
nslots	bkfemV
nfeedba	jWVblk
-bhiring	gVakal
crgettin	kkVede
nphase	gefofV
-bpester	Xfffdp
clmat	pbfegY
+bwhethe	joWhfV
-bpark	Vdlddm
nheld	pgbYbe
nrecord	cgZgpZ
-1if	cVpZad
-1a	VZhWdk
nreject	cpbeYi
-bbroken	apXfci
pmachin	XklpYW
ppainti	Yeeedp
nonline	VZdbom
cliban	bpdfea
cltastin	ghnjVZ
nfrozen	Zeeebp
+bchoir	aebecp
pclock	gndehV
-brole	Veicof
clate	ffdepX
crlent	ahcdcp
-bvan	ZefWgp
+btherea	aecpce
-bprivac	eZffcp
clprivac	eZffcp
clgrades	ldcnbV
ncould	Vebjmi
nwhile	eYegXp
-bconsid	gahjmV
craround	lYokYV
-breside	ZfibYp
-bshifts	Yegadp
crseeing	jgfelV
pshould	dpjZfZ
-2need until	pddZYZ
cloral	eVkaob
crcould	ViocYm
-1six	helddV
-bull	pZefeb
crsteeri	Zcefdp
+bfish	Vfjecm
nstuden	alcgVo
clkick	haWeep
-3finish until the	cfepcV
nsees	YepeZh
+2: you	hVjeiZ
pniamh	bepcac
-2starts on	daZbWp
clwhole	Vcldmd
pmatern	feXebp
pdislik	fjjdiV
cltour	Wiccdp
nquiet	iifcVk
-breflec	bdeeap
+bhappy	gedeWp
pdoubts	Xjcbdp
clsingin	Zdpdce
clwrote	acgapc
-bines	leVean
+2s the	kjeZVg
nspecta	fbpdeZ
ppremat	nedkdV
-bsends	pZccYi
-2come the	pZZecV
cruniver	beYffp
clngozi	cfbebp
nsap	nfffhV
crapplic	mVWlbj
+bleader	dbfaep
-bbearin	bgffpX
clwife	Vagmhk
nblind	apcegZ
-2they said	diYVid
+1interv	gcgclV
-bcharit	Vdedhp
rxsuperseded for ahead	cgVcfg
clfloris	lkedfV
-bten	pWobYX
clworst	pZcecf
-bcandid	oVbclg
crtwenty	ffffVp
-bremote	WaapYn
-bchew	fccpca
+2, free	bbXebp
-2office on	jViYdb
ptiming	mcVifd
+bclose	mikbeV
+bchalle	Weeeep
please	lYdogV
clagent	gnVjhX
-2are the	cdpYZa
pfailin	ljVece
-btake	YmfkVh
crsmells	Xedfdp
-bsurviv	epkdaX
clspoke	ZcldpW
-bmichae	pdcfda
crsports	VeZdni
nprivat	kedpXY
-bwrote	gaebpY
-3: by the	pZfeaY
+2for those	Wccbap
crtheirs	hcjcoV
pdept	cdaecp
ntaken	bpchdd
njana	epcedZ
-1around	eVgjfd
pan	hjjfVd
-2to know	XpddaX
plevel	ijdeVh
clwishes	cckpeV
+bpatien	Vdcklg
clhq	chdklV
-bcover	Vjheck
nvisa	cfceYp
-2files on	YbapaX
-bunluck	aecdpd
pexists	kkffeV
+bdoubts	dedfpZ
crassess	cpgcdc
pmanusc	dbfpfY
clpa	pfZeea
-2@d :	cjjhVZ
+bbreakf	jcpebX
-2^ till	hjlcYV
pquick	mbefVk
pgang	ddafcp
clpartne	iVbplW
+bevenin	aoibVi
crok	jpZcYe
clact	Xcpkca
-2go out	jbZaVj
clbox	khijVZ
-2out on	ghVZcg
-bman	gXbapg
crcastin	pedadd
+bpaper	empYWZ
pbank	ekVfih
psunniv	eeddpZ
nmitten	bfYkZp
-bcallba	XdpkcY
crthese	Xebibp
nta	bZhZfp
ptrain	cckVmf
+bswear	odcejV
pextern	gdckVk
-bnow	pegiaY
-1modera	YebpaY
+bfastin	eepfcY
crfail	lkcfcV
+bd	pdefac
+bassure	pddfdZ
-2meetin :	Vjbghe
nslip	eWbgpf
nsearch	Vdcdoj
+bwill	pbakYh
pvestry	Yfefcp
classent	Ypfffb
nteale	efffpW
+blandlo	caffdp
-2decisi on	ljVVZa
cltown	VfnfWi
clcafe	Yepfec
nexisti	Yfefdp
-1flies	Xdbbap
-bspain	bdeedp
clstall	gckeVl
-2resolv on	iaZYkV
+bslot	ZhoeiV
ppaid	Vlffcl
+bover	jdhihV
-2of us	fhYfkV
pdecisi	hXVfhn
crus	lcgndV
+bexpect	gapYjZ
-bparole	Vjffem
clqueue	Yeffbp
plimit	Veledl
-brememb	mcgcjV
-2and on	lZeVec
nrefere	Xhpebd
crwhom	pecddZ
+2, minute	jcbiVj
-benquir	meeeiV
pfigure	knahcV
+bdeputy	YYedgp
-bwill	pVdidh
-2after the	fVfXbi
+bleast	Xdbpbi
+bliked	ffffpW
pvacanc	dbdbdp
clmine	bpZakb
-2you until	cobagV
-2did say	fcacmV
+2about whethe	pbbcbX
clraffle	VZekjk
pairlin	WelepW
+2from me	enYegV
nscanne	kkleYV
+2is no	VYnehb
nforwar	mVdafk
clits	pbahhZ
-bski	Vddjhk
nbound	aeefpa
crfollow	ddlndV
-1be	gWfVhf
pweddin	pdcebe
nbrilli	cehfpW
+bgrant	pdfcYh
nsay	VWmiij
clsequel	ffWfpd
-2me before	jfVddb
+bdawn	eepeaY
-bhat	japecW
-badvise	pYideZ
clcatch	dedpfX
crpick	pgZbZe
pmayor	fgVbik
crdecidi	fcdeXp
ncontac	bVcnem
clrain	Ybhdbp
+binstea	eapekW
clnursin	ejiekV
-bm	deZfbp
clsworn	pZWana
pquorat	peecea
pwebsit	Xfdjpa
-2hear within	iVfefd
crsessio	hfejVj
crquay	pegedX
clbecome	pYabfd
+bapplic	hXVmlc
plotter	Wecchp
-2answer on	fmWYVf
napron	gepeaZ
plipsti	imedVe
+bvote	nXmhaV
+2is their	XaaeZp
crcookin	cfpeeY
crmeal	cfpeeY
nskin	cfpeeY
-3sat down since	ffffVp
pcelia	ebbedp
+bkit	bbdfdp
-2's in	gagXVh
-3from you within	Vmffbj
-bcalled	khibVg
-blights	aepeeX
clbigges	bgeepX
crreadin	Vjdncg
+blodge	Vjefcl
-bsister	gfZcWp
pspot	pYfidb
+2to the	bVgXhj
-3last on the	ZebbYp
+bpast	pdgfdX
pcloakr	efbfZp
+2so that	ijcaVf
cltrains	Zbcegp
nsecret	ekpebY
+2: it	cVnYee
-2re :	fZWboV
nabstai	bffpdY
clagree	pcabjZ
cltwo	Vliibh
clsaid	ccecpf
nlog	bZfdep
-bspend	dacddp
-bteach	acpeaf
+2# #	VaiZZg
crfate	pcefeZ
ndoors	bdcebp
-bassure	pafdZg
+2but the	Vdcakf
pp	agddap
nstress	Veejco
clforms	YgXpff
nms	ffpfbZ
nmrs	WlcVim
+bcarniv	bddddp
-bchap	aebplW
-bmoves	Vbccnn
nticked	Vcceln
clarrang	palddV
-3leave until the	abfdep
ncounte	kWfapX
+2: #	hmedhV
+2as planne	Vbdjmb
nclear	pnbaWb
phires	odffhV
clserves	jdcfoV
-bjoin	YZldWp
pcentre	iapYjZ
-3going to decide	dfffpY
crwalkin	bedebp
pprofil	oagfVh
plost	jhVggf
pknow	lVicna
pplates	cepfZe
crcroydo	bepfeZ
nbroken	pZbhfc
crallowe	Wpdlag
clacknow	Vfceki
clestima	adefdp
crcompet	gepeaZ
-bsurpri	Vgeemh
pcello	dYnilV
nour	fXafip
-3it over on	ddbmjV
+2, email	mbXdlV
nlift	eikfhV
clbetter	piZbgX
psearch	Vgdifm
clregist	epdiWc
punsucc	akfcVm
phallam	depedY
nten	gVkghc
+2please .	WpZcgb
-2no wait	elhfaV
pemerge	Ypbdeg
nalread	hVikef
-bproper	gVjife
+bfell	bedfpZ
+bpronou	peefeX
+bsortin	hdpeeV
nai	bpefeZ
-bdoj	cadfdp
crlate	gZkbVn
+2: that	pZZbWd
crfeet	ffmfiV
crnone	kkedgV
nstreet	abiepa
pthinki	pdfdeY
pfactor	fpZeae
ntwo	eefbpZ
pinto	pgfYad
crowner	aepbla
prota	apZZak
-bcolone	YcjfZp
-bpunctu	nbVenY
nplace	VoZilc
cr#	Wcpedi
clladder	bYjfZp
clu	oeeehV
pweekda	Ygafcp
crclub	eebeZp
+2for that	ehamaV
crfamily	Vfelfk
npigeon	Wpceci
claye	dpZeag
+bhand	meecjV
psleeps	pZefec
clcandid	pZadhf
clnice	VVabpm
crlosers	peeeab
psimple	Vlfffj
+bchecks	ajcpcY
pmissed	pbgdaf
preport	pWdkdb
nviele	YlfpdW
-bgrade	YfapYj
clbins	apZcaj
cldoes	mkgZVe
+bopened	fgefpW
+blifts	Zcefep
-bdock	bccedp
-bdeterm	pXddee
+2, what	Vbmcgh
cldesign	eecpiW
-2@p and	VZYXkh
nwhipla	Zecfpb
+bblind	oeeegV
+baudito	Vncedf
-bpass	lfnbbV
ploops	paedeb
-bzoo	Vadjkj
+blovely	Zddepd
pooh	pddeca
pnoddin	peYfbf
-btheatr	ecnYVk
crrota	apcdaj
-3be inform by	Yafepb
crconclu	hjeghV
-bemail	ljVbeh
-3's on the	YYdZWp
crsigns	pdehdX
clmartin	pdZfhZ
pparty	pgdeXf
nannoun	adVkfl
-badded	mcboVa
craudito	Vncefe
ppark	pcbccf
-bpicnic	dfZeep
-1now	nfdXVb
pbus	ghhhVf
clthanke	acdgpb
crmeans	pXecgb
clotherw	fcpcWd
nwashin	ifnedV
+benclos	YmheVj
-3had pencil in	Yebfpb
-3two by the	XafdZp
+bcode	Vojkaa
-2, so	njdaYV
pconfir	WZhdjp
preader	iabnVj
-bthat	icYepb
-2sit on	bYVhfh
ptrial	YpklbW
-3last one on	ddbgVi
nstatio	igikcV
crice	ccdfbp
clphysic	fpedaa
cllaid	cijekV
-2less than	XYffdp
nseptem	eigfmV
nsometi	Vdefoi
crstay	jbddpZ
+2so it	VZZZhm
clteachi	dpadhc
clgrand	adbfpd
clfood	Vmhcdg
nautore	deZfpY
-bjobs	aYWbmp
+1will	XjeVkd
pdated	ephlWY
nago	Veefmj
clpresid	pdedcb
ndied	peedcZ
-bquiz	coVdZl
pattend	kVhXmf
clpulled	dcfepb
crhome	achadp
crgoes	glVoZc
phuman	nggbhV
pturns	eXmdpZ
crkit	bbcfdp
-blasts	ZVhnaj
pstar	cVibjl
+2and now	Vcabmg
-3will be the	ldhYVY
crpa	faffpZ
nbookin	ibpccZ
neventu	Wdffgp
+2s :	WcZbpY
-2we say	kVgeYg
pok	lfVXdl
clwhy	pZhcXe
+bplain	pedfab
-bhq	aghjmV
clfarewe	Zecfep
-2says come	Vdjeah
clrumour	Vecekl
pfourth	aebaip
-2sorry ,	laZdnV
pjoiner	Vljefg
papp	Wpejfb
pfellow	Vogabj
nsharp	aepead
pten	glhbVg
pround	ieldiV
-2heard in	ideeVl
clgather	VWcmjn
-bthird	nbVdoV
pagent	fmicVe
pfacult	iciijV
+bhoped	afffZp
crhoped	afffZp
-baverag	Vacenj
clasks	WpmcXg
nplans	bcbdgp
-bmap	bcpfbd
clart	hdcpdY
+bhat	Vejfcm
crforget	cefeZp
crnice	jVifam
pr	Zhebcp
crinduct	dhZfap
-2than the	ghVZgb
+bends	gZbebp
-bviola	Zbdfcp
clsealed	pecadd
nobscen	gefemV
nbetwee	jjVYcm
plapses	YZicdp
+2for it	aigjVe
pbudget	pechYb
+2, tell	bdjiVf
nsectio	eaicpX
psame	Vhfofe
clanalys	pbdfdc
-bforty	Ypedia
-3this office on	nedegV
+bstart	cnddVj
-3: @d ,	dYpdYb
+2are cancel	ddXepX
clkid	Vcedog
-bgratef	jpeeXY
+bgoing	VbWhkn
pgets	kjjXVc
pindoor	Yedfep
pshed	pYkdXc
crdoubts	Zedfpd
clhoping	pdYdiZ
-bnarrow	hedcpX
-bweeken	pcadag
-btimer	Xpefdf
-2votes on	fbYjVf
cljurors	fedjnV
pnearly	noabVc
pfiona	ndfckV
predo	apdedc
+bdiffer	aeZffp
-bmatter	jkYpXW
+2they tell	pbeecX
clnear	faacap
crpaysli	cZggbp
-2test ,	XbpcZa
clhangin	pideYY
+bauto	Vieeco
crhit	fedpdY
clsync	ieabpa
netc	cidimV
clskype	ccpfcc
nposts	ZXjddp
-bsigns	nVXoXb
pgirls	cfbiYp
crelsewh	Voefcj
-3a decisi within	iafdiV
ncleane	Zdbfdp
nact	fepdbZ
-2me :	kWcbVi
-bmusic	XpdeXk
pfood	ebVhnh
pmuch	bVnniZ
nbumped	cecepa
-2out the	pbbccW
-2ring by	fledbV
clrota	geXZep
crwhatev	pffYXi
+bgrab	epbfeY
prefere	fpWoZZ
+bgiven	bmcbpX
-1deadli	ZpbeaX
ptasted	pcciZb
cloffsit	cddcep
pletter	koceVc
npartic	dZfepc
cladded	iecoVd
crdare	aafffp
crsignal	eebdZp
pspoke	pnceWY
-2your interv	kcfdfV
+brent	bdefbp
clblesse	Veemdk
crdrop	kobgcV
-bfloris	pjadea
+blove	dbYcfp
pbecaus	mfcmVd
clhang	lobdVZ
nwrote	VfmYgl
ncamera	eYaepg
+2came and	ZdcepX
pdecidi	odcdiY
nfull	diefWl
-bloop	oYfecd
+2said the	gafdjW
+1hols	Ycbeco
-2told the	kebdfW
+bwell	hWZbmi
+bpa	faffoZ
crwent	gZWbog
+bmonths	Yeefco
pcareta	ochZgZ
prememb	oZdcmW
pnan	ecofeY
-bcallin	eWonZa
pconfer	oZadch
-bstanda	giadoW
-bdesign	aeeofb
-1trial	bdoYfW
-1offer	bdWbij
nthey	WYdjmm
-bchalle	Yofcef
+bseason	eicaYo
+bregatt	Zedfdo
+balong	cdcebo
-bwithou	cigjmW
-3you confir by	aocecb
nseason	ojXiYa
creve	odfdda
nnerves	iflkYW
cllinks	ebddbo
+battach	ZnWegh
pheld	oedbbe
nmostly	debeob
clenclos	Wlefje
-bfeet	oaeeda
-bpoint	iWWdmg
clpilot	eZeddo
nask	fllkWZ
ndare	beebod
-bbriefi	knWcdd
nfinali	WhifYo
pthis	dbbgeo
pservic	lZieWk
-bactivi	Zdffco
-bprotoc	meeeiW
pnothin	laadWo
pasks	ZmoddX
nreply	eZoYbk
-1me	flgWcb
ncroiss	edofeX
nlocker	eekflW
phate	YfWimj
nmissed	bcdfoc
+2, though	iiWgYc
+bcake	bededo
+2to go	YZoibd
pmidwif	nfeeiW
clwarden	dejhWj
pokonjo	adddco
pblue	cZcdio
-bcounse	cceaod
-2dated the	ecbamW
+btry	XWoefk
-2applic within	oWfdcZ
nlist	YdfoZk
+btie	dcoddc
+btorn	jZeeoW
-bmatch	fcWdnj
clview	ohabbb
clcan	Wkkbcl
-bmarkin	eeekmW
-2office :	dcWebo
nsale	Xeffco
-blead	fWjiWm
pwebcam	cflleW
-1but	mbeYWe
cltellin	lfYaoY
+blapsed	ddedoa
ntalks	ajeeXo
-1well	mdccjW
pscaffo	gcodcX
pribbon	Ybffeo
nevenin	meWbcn
-bsay	loabbZ
clmentio	bWjceo
clvoting	acXoaj
pmatron	fWgekh
pindeed	jnffeW
crsoon	joaafY
clthen	jXnhjW
clcfo	ddceco
crsaw	deedoa
clgroom	cfaedo
createn	dfedoZ
-3, they said	oeeeWZ
crphone	obgade
pran	oZecYh
+2, yours	lcfdfW
-bsafe	iXZeoc
psignat	boeagd
-2will hear	iedciW
pword	iajoZZ
pstarti	Wdomda
+bmother	oeefZb
nforkli	dfdeZo
crthroug	hWmmhW
clevalua	deeobb
nrewrit	bdcbof
+2, answer	WZWnae
-2rule out	YeddZo
phers	oeZdeb
+bfailed	Zfebod
nthick	eeoegW
pcross	lobeZW
-bpartne	fZWnhf
-2follow in	iYYdWl
crid	fdobaf
-1goes	gWhYcg
phorses	oWdleZ
+bcrosse	obdciW
-2letter the	ocadZW
-bsomewh	kciekW
-bsittin	lYhleW
+bgraz	Wnjdch
ngut	imiebW
pfog	oheceW
clclass	jaZcco
nproced	baeefo
penglis	imfggW
-2would be	cWjZfh
+2, tops	fhediW
+b@t	fZoYee
clbuying	Zeceeo
-2that on	obgdaW
clresche	edikjW
clcamera	cbcfeo
pappoin	ZiXgeo
nsmell	dZofah
-bpune	ZgZeco
crchurch	kdgdWj
pforwar	jdckkW
-3in the office	caadao
+bhonest	aZcfho
phannah	gbciWo
nsworn	fcchoY
clbreakf	migcWd
crout	odXenW
plead	fcogca
-bsolici	YkXfco
nmap	cfjfWn
+1who	kWXadi
pyears	WmbhWo
pprof	adfbdo
-2round on	iieWZe
pstandi	nWmifW
-bsale	gdadYo
+balso	okZZZc
clrehear	WZkjWo
cldrink	cccfeo
crradio	odedgY
parchiv	YfWmcn
-bplump	ofcfcZ
clplump	ofcfcZ
+bjo	odjeWZ
p@t	cohWlX
-2reappl in	Xadeao
clam	gancWo
pstout	eelfkW
clpicked	kWjboX
-3with me on	eiiedW
-2: decisi	ldecgW
ngoing	YYfnob
npremis	efffWo
-3been promis for	aedbXo
crhospit	oacelW
+1free	camaWa
-3out by the	gWeekd
ncentre	ZmiaWm
-2coming on	fZkYWf
-bchosen	oXahjX
crmuseum	jbeeWo
-3for me till	XoZebX
cllagos	adddeo
crlacks	doeedZ
pferrei	aehZco
nwareho	dhdeXo
-1revert	ocadbX
nlollip	gffeoW
+2you tell	XoYfdb
pgloves	Zdbfeo
-breason	bkoeYY
pguard	odefbb
clallotm	acdbeo
rbaside stands-still	bacWkf
pclerk	ZgiaYo
pphotog	emWjZi
pprison	gkmeZW
-bresolu	oaefgZ
+bschool	ieYYZo
+2, seven	WYkceh
-3been contac by	oZffYb
+btheir	omagWa
pladies	Wmefei
crlectur	gckcmW
-1outcom	ocZcda
crperiod	dfojXZ
clworrie	Ygdeoc
puniver	oedckW
nleavin	ofaceb
crcall	oebdec
ncreden	eYofdd
-1email	mWWadg
+bwith	gXocic
clboats	edccdo
+2, mate	odcdcW
-bdrawn	ncYjkW
-bstatus	oWcbkc
-brate	Wjdfkh
-bproces	gZcnWh
cldm	odcfeb
pphoned	oZhjZb
ngrüße	Ylfoaa
nhimsel	oadbgc
-bmot	bbcdco
clmot	bbcdco
ppanto	YhoaXg
-blaughe	ofefYc
-3and that is	bWYbhl
nship	ZofehY
nfainte	hdYeoY
-bfight	Wfeodi
prunner	dYceho
clfoundr	Yceffo
crpronou	oedfcZ
crmonths	Yeefco
+2: silenc	efefoW
clreset	ejdfWn
nelsewh	ogbdcd
-3will not say	Weedhk
nrealis	Zddeod
-3yes to you	Wahedk
+bpresen	YloaWh
nvicar	Wegbof
+2, whereu	oddbcY
+bhersel	bZdhoc
p;	ojcfWe
nhis	cddYgo
-3would be the	fbWYgi
neating	iecfWo
nlikes	icodYb
+1come	gWYZdk
cldocs	Wmdieh
-2call on	cWiiee
-3me on the	kWgYYe
-bfarewe	aecfeo
powner	hdkkWc
+bneithe	cfefoZ
+bused	dkfemW
-1ignore	bjbcjW
+bzoom	YclkWk
ptopic	aoaejZ
crpile	odeidY
ppreser	oddfdZ
+blatest	nnWcXc
clspanis	Welfek
crsloven	Wfefeo
+bsignat	YoYdXm
cldepot	oajgZa
pramp	baeeeo
-broses	edcfZo
clroses	edcfZo
clgateho	Yfofcc
-bappare	oaidca
-bentrie	ZWffko
-balarm	geZdao
-2panel on	WaljaZ
-2availa in	deYeYo
+bmea	eeceoa
+bculpa	eeceoa
clpoppin	ZcYfog
-bs	iWhcgg
crheads	cedbeo
pm	efWego
+2: my	dlckXW
cllikely	YeocXk
-bjoins	eeddYo
clfinds	oceeea
-1phoned	hbZdlW
ntied	efccbo
pmakes	hlibWe
clknown	mWfbkd
crclerk	ocZffc
-2bored within	XZffZo
-bkind	odffcZ
nquist	bbefeo
-2you for	doXahX
+2s gala	Yadeao
+bchecke	mbedjW
+2they want	WnkdaX
crcommit	ocbkba
-1some	WYbkXo
pboilin	Zdeedo
pagm	eYfeeo
-1nor	WbYcne
neveryo	iaWjih
-2my desk	hWackf
crslip	ZodfXl
pmember	lcXgWn
-3you by the	iWbcke
-2told by	gWecia
nmoney	oYXcna
+bdays	baohWi
nchap	mffbkW
-2come by	hWnead
-bhanded	hjWceh
plaw	kYhgnW
-3you were told	feeejW
-2know the	inZbYW
+bquick	lkbfeW
pdude	Wenfgg
-2@d on	WdjXkc
pthough	iojcYY
-2follow up	gebcoW
rxreview for ahead	hZjhWY
clprinte	hWdbdo
+2or we	aocedZ
clintent	idffoW
clbother	Xehfoa
crgrills	Wdnfai
-2releas on	kdabWi
-2not come	XbWeld
-2is back	ZaZabo
clhell	odefeZ
-bwritin	goWddd
-bintv	fgofWe
clintv	fgofWe
-2notes on	WjYgbh
+blacks	coeeeZ
pextras	cdafeo
-bplates	Wlikdb
-bgalway	beoYZi
-3off until the	aaebeo
pmark	gWldif
npositi	kdWaao
npatien	hWXilf
pdoubt	gckdlW
-3know in the	bmcZjW
+bnan	edefZo
-bdeacon	addfdo
+2with feedba	Weffbo
nopposi	ceofhW
+bexerci	gljeeW
pkowalc	obefae
cronsite	ccnfmW
pkid	cloecX
-3a date :	icdkZW
-bsia	Zodfed
clsia	Zodfed
+2to send	Wghjbe
-2candid on	jbWdXj
+2, even	oZbecY
nband	WoXdkg
-2begins in	bebdco
ndry	fjcjjW
-bexist	ffoedY
-3folk till the	beeoeW
-bate	gfceoX
crcollea	Zbfdod
nrain	dlYeWo
crfive	WgokiW
clbeans	ofcfca
+2either way	obbdba
rxreview within ahead	odecbZ
clevenso	Xhdedo
-bopened	ncaaWm
cragenda	YdYoWo
crhand	hlWcbj
+bfee	Yhbeao
-bsort	baegco
pkids	ZeYieo
-3you it is	mdbehW
-bvessel	Ycbdof
crclosin	jWgckc
-bmonth	ojYeYc
-bmiss	bdoffa
crscore	lddncW
+bmauree	keffkW
-beveryw	Yddfeo
-3retire on the	Yebaao
ncampai	cdbdod
+bull	iadodX
clmemo	iodeYa
+balways	oWYhhY
nlearn	jdjeWh
crbeach	Zefdco
pusual	oddheX
+2is for	cXYcXo
ppure	Yeefeo
clshed	afkenW
pprefer	Wbnbkh
-2comes on	gZZZWl
clfollow	lWfeoa
crta	lcdeWn
+brespec	lfdcmW
crwales	Xfefeo
plikes	fdodac
-2run from	cdkZWf
ppower	ohbbYe
+bnoes	oecdba
pcvs	eoieZY
clshorte	cofcdc
-2give it	hWeYWi
ppairin	ofcefX
nisland	oXddci
-2rather than	ecbdmW
pknife	Wofffe
pattitu	Wofffe
pthesis	dahdao
craftern	feobda
rxsuperseded in past	efefoX
-3one more on	Zedcao
clorgan	WdmeZn
cltimer	Yoefde
crcompar	ieeliW
nmood	amboZZ
ppinged	mccmbW
-btaste	Xcodeg
+bsince	eoeajW
-1work	WYbZkj
nstood	Yceefo
ngreet	bfceco
-brumour	Yedeoe
pfilm	bhbdao
crweek	dgZaco
phola	fWWklh
+bdaught	ceehoX
crnew	mWeacj
-bforese	feceoa
+2, ten	dYnaWZ
-2into the	ZeccZo
+bnews	kaWbmb
crclinic	XnkejW
clpencil	fefeoY
pwait	kiWfib
crboots	YhgeWo
ppepper	oeafea
nday	cojada
+breads	hcWleg
clliked	hbYolX
pchain	gkeejW
clwrappe	Xbejoc
pplans	hofbcZ
+bdepot	jboceW
pmarit	efccoa
+bquorum	dfdboa
pphonin	ocdfea
-bworks	Whemah
+bbergen	Zfdfdo
pturbin	jeeenW
njonas	YdoehZ
-3and , on	baXeoa
-2date of	Ycaddo
+bagree	dicoeW
boover	hcfgWe
-2applic closed	dfffXo
-bhall	ZWhddo
+blangua	Zoefec
-bweek	fWhgfj
nversio	fecdYo
-3me to say	daadWn
-2out in	igWZZf
rxact in ahead	dhdWcf
pstrip	hejfkW
crtexted	oeeedX
pyes	kfeYWn
crused	dkfemW
nrsvp	bWodbl
-2, back	fWYaXk
clalways	gWddhl
clraised	Wmdbgi
+biv	efoedX
+boutsid	oibceW
+2if it	hfZdWj
crmuch	Wdaido
-bconven	WiYobi
-be	loecYX
crsaid	afbboi
clworth	dfefXo
clgran	bdeeco
clforema	efcjoW
+2and said	WcZand
-bsubsta	oXkfeY
clforum	aeldWn
clhe	oahgcb
-3, not the	ZdddoW
crmilkin	acofec
-1coming	iWgbWj
clcooper	klblYW
clrenews	dcdebo
-bkinder	Woefbe
-bbond	boefdb
-bunders	hkbejW
-bwi	acofeb
preply	gbobmW
npackin	efmekW
-3answer for you	oecebY
-bdole	acdfeo
+bgarage	bececo
+bsigns	adcobg
clought	efZeoc
-3picked up in	acdeoW
-3know on the	kecbiW
clill	kedfmW
+2means no	jZffgW
pthird	nlfWeX
-bpatter	bdceeo
-1hold	WgodfY
-btied	Wbleik
nbakery	ioceXc
crfishin	Wccekm
pstrike	haocYf
+2, on	negWaa
-3we are on	iebbnW
clleisur	hdefoW
pconseq	caefeo
padeyin	eeeeoY
pmaster	ijgkXW
nvested	beddco
crcrew	dWecng
-bride	Zchdco
phappil	afbedo
-baptitu	coaedd
-3me till the	jneabW
ppanic	effeYo
-3the file on	bnchbW
pstoppe	Wfdggm
pstand	fecfWo
-bpack	ecmcWk
narea	deceZo
-2take till	fmfecW
clgithub	aoclZa
+bpayrol	dlfdWi
+2with who	obeeaY
-bpa	hfZWeo
crone	hXjaao
clmen	oecedZ
+2we had	YkeenW
-3runs out on	YlbcWj
ngideon	eXeffo
ninto	iWcloW
-bprints	Xhcedo
crfill	boZfgc
cldestru	Zobfce
+2like the	ZecdYo
-1still	igdaWe
ntested	Wemfdh
clbridge	bcffco
numbrel	mddfWk
pkitche	bWehog
pcalibr	jjideW
-1due	haaeoa
rxanswer by past	eefejW
-1togeth	WchnfW
clmop	XeofXl
pdeepa	cecioX
nretail	iefeWn
-3centre is closed	deaeoW
pshoppi	bbfdeo
punders	Wgjedm
crcoffee	oddbZg
+2and @s	ZeaZco
crapply	cedeao
-3say so by	Xoeeea
nsteel	WfjdoY
-3availa for the	cZofbW
crnear	ldefWl
clvessel	Xcadog
+2and chose	bccboX
nschedu	fWidco
+2to read	iWZlZe
clthinks	fWdafn
-bmen	oecedZ
clshows	kWlekX
pdrew	nfadmW
+2please read	aaZboY
punempl	Zfefco
-2please read	oaYbcX
pknew	kfeleW
clmarath	Ycbeeo
clwrite	oibYYg
-bgettin	obbefb
clsides	Xoffee
naround	ogaciY
-bretent	Zdffdo
-2off for	cbXebo
crleave	emWWbo
clchef	hWknXe
ncodes	kiZocW
ndog	hjbbWm
planter	ceegoX
ntxt	oXekeY
pbrains	bokebW
+2, said	oZaaae
crgrant	mmecWc
+bderby	ffffWo
-3# on the	ZgndZW
nmay	gcWigk
crfirm	gighjW
+bmags	fdWffo
nmanagi	Wemgkc
clskelet	chZeco
-3for you till	gmeefW
-2promis by	aYfeoW
-2again ,	lbgeeW
-1yes	YoWccg
+bpost	fhXZbo
clbond	boeedb
clmrs	boleaZ
-1make	WYjclb
critself	mjWeZg
pprinci	cWgihj
clreimbu	Yaffgo
pbremen	WkkdlZ
pasked	oddfZf
+2to make	mgYYWc
-2letter of	fedekW
prink	hebeoX
+2i am	fbeWci
n"	eaYaom
clmatine	edbddo
nsubmis	dlgZlW
crtick	oaffea
+bdither	Wiffdn
+2you worked	YaceoX
clpreten	Yfffod
clchose	Xdddod
pvenue	cgoeYe
+bminute	icoiZb
npressu	ioafeX
nowns	dfeeYo
+btyping	blYfoZ
crbox	Yegebo
+bpickin	mhckWZ
crmanila	ddefoZ
pharbou	afhdYo
-btxt	mfekdW
nbeat	eaeeco
-bcourt	aiXgao
-bbrew	cddllW
-2@d before	ZXoffc
-bmeself	efffWo
nforema	mdkcgW
nmedica	Xkcdao
crstarts	WjWdmm
pglasse	bcbfeo
clsurger	WglXki
crsea	aokebX
nlowri	foXffd
+bjobs	bdaedo
+bnotwit	oZaede
pcasewo	jemeeW
-bdocs	Wmefek
-bhires	Ycblao
+2, probab	odaacX
-bshifte	hdfdmW
nreal	Zjbcco
+bson	odaedc
-br3	aeobac
clr3	aeobac
-bblack	odbfjW
pkeyboa	oeaeeZ
ppiece	gcnekW
preceiv	gWamkf
-bis	jcfhWl
pdream	Wlhela
+bdepend	Zefddo
-2before the	ffZWei
crfitter	kkbfgW
clemail	ldWcfl
-bslate	efeYdo
nhaha	hfffWn
npodcas	igkjbW
-byearly	oedbgY
nq	iXcedo
-3and on the	obXbYd
+bzip	Wibedo
-1twice	WcXhoa
clcanal	dcceeo
+btrain	cdhdoZ
crless	cddfZo
powns	gbaebo
clgood	doYdfe
+bfailin	kmhdYW
crfreela	behfoX
-blanded	akbeoW
nwhite	ocefZd
claccess	cobfeb
crhaving	YhkdWn
-2runs until	gWejdg
clarticl	eddZof
nenjoye	ccegob
-biqbal	jlhddW
cliqbal	jlhddW
crruiz	bedfco
pmended	bedfco
-bcellis	cfdZeo
+2they would	WYejoa
clturns	oYacge
-3sing on the	YeocaX
-2shut on	bjWYcj
clsheari	eedaao
-2start the	cabfco
crrecess	aecedo
+baccoun	jXhdXo
+bfinali	odcfad
ntim	gfddoX
+2they ring	odecab
-3side of the	XbmekW
cllearn	lWgebi
+1ish	nYdbWc
+bhold	nlcdcW
crterm	agdeao
-2me in	hfWcgc
+1had	adcfoX
-1coffee	dakeWj
+2, once	mgWbYc
+2to take	Wkdach
-3sat on the	ZeZboY
clseasid	dfbddo
-3his answer in	WeffZo
nevenso	mlefcW
clstep	hfeelW
-bliked	begfoZ
nregion	lWfgla
cryea	ojdebW
crin	Wmggff
-bexcept	ocaecd
clalert	dZffdo
-2get told	oeddZY
nsound	Ygobce
-braised	Wmebdj
ntourna	eoeefY
+1grace	aefZYo
+bbuy	Ydcfbo
-2to be	dhWamb
-bdiplom	fllebW
-2by close	jkcecW
+bms	ocgeaZ
-2@d to	dWdZfk
-2feedba on	Xeceoj
+bfill	doZfed
nallow	WlcZik
-3govern sit on	gbZgWh
nsurviv	acodgZ
-blonger	glhbiW
-bsold	aecedo
pforest	Wokecb
ntight	idXdco
+byears	ddXfeo
-3almone 's office	XcdboY
-2anythi by	Wbffil
clyer	dobeca
crfindin	afeboe
-1decidi	ocaYXd
nold	Xoefbh
padored	gljecW
crlight	Wcmffj
nchecke	ogddZd
nhangin	ecdoga
cljan	XnneeW
-btechni	adohbd
+burgent	abefeo
clbassoo	oaeeec
nchecki	mdeigW
+bgrills	Wdnfai
rbappointment bare-request	heeWdg
clbet	addedo
-bbooked	XclZXo
nlacks	hkdkdW
-bprayin	obfhdY
+bbins	YhZfdo
-badmitt	Wfefli
+bbag	mkdedW
ppushed	kcikcW
clisles	efefXo
-2said at	ceffWo
+2from #	ZcoedX
-bfactor	hmcdlW
-3done by the	ZWeakk
crpair	oeehgW
-bbenefi	eebdeo
-blets	mbhZWi
clvalid	WiacYm
+1are	YlZWjd
clunable	Zeefdo
clhangov	bfecco
-bvalid	Wlbcai
nu	Zecbog
phourly	lmWede
pprocto	feoeeX
+blookin	Xkccoc
pmonast	Whefco
-2give me	jgcdfW
psteps	iiiejW
nugh	bodfbZ
+1all	eZkjWf
clmind	oZagfc
clremote	Wadlao
pdeck	doYmdW
-bsanta	Zfeeao
pworkin	namcWe
ncalls	ibWoga
-2other on	ldidcW
-3i said at	deffWo
-3takes up to	fWdgch
-blisbur	Zedeeo
-3letter 's dated	Weednb
pclinic	defbbo
crnation	Zoefbf
-3leave it by	Woffed
-btell	gobcfc
pfaster	beeeco
-blads	geboXg
-3in on the	ZfdWgj
+2in my	ZeWakf
pnegoti	aioeeY
-3our interv on	eeXfXo
-bgcse	Wgffeo
clgcse	Wgffeo
crprocee	eYdfog
-beta	obeekW
clmull	offefX
nflat	oXXlaf
crportal	ineeWf
ppackin	gdZdeo
cltaste	Zcoddg
-3i give it	Wefeeo
+bbother	bZdffo
-2: closed	efffWo
-baccess	bobfed
+bdue	WXcamo
pkin	boWeck
cranothe	Zeacfo
ndear	Yeccho
crgut	ddoffZ
pzoë	oeddcb
+2instea ?	acofeb
clunluck	oecddc
-3to hear by	eieegW
clclinic	fjmhWa
-3sessio from the	dfXoYY
crthank	WcZcon
ppeople	ocZlZe
premote	WlhXnb
+2, @s	mifWfW
punder	fhebWn
+2, just	daocYZ
nsift	icbdYo
-btrain	kaWjfh
clbump	edgfoW
+btops	ekedjW
crlondon	ffffoW
-3our answer on	oedecZ
-2: come	WXfckd
-2will decide	iedciW
clbegs	doeeca
cltroubl	ZZdfio
rxsuperseded in ahead	kWZZha
clgreat	Wnbcmb
parm	oXleaZ
+blimite	deaeeo
-1:	ofgbYX
+bregrou	Xfcbod
-battend	Wglcmb
premove	bbeefo
pverde	edeeao
-2follow on	hZZcWk
-1sugges	idncZW
crwithdr	ajefXo
-blyk	oadffb
nhit	alffnW
pwhistl	ofcfdZ
+bgrand	gobeWi
-bweeks	WdfolY
nwin	Zefedo
-btight	oddddc
clmiss	cdofeZ
cltomasz	cgbeco
-2that about	kkZeWh
pprov	hfnffW
pblow	jZoedY
+bshort	dcofbc
-2phone you	gdkdYW
-brightl	bfbfco
-bdrumme	Weefmh
cldrumme	Weefmh
+2like i	gfffnW
cralong	deXeoh
+1me	hcZjjW
pnose	agkmeW
nfight	mecekW
+2and meant	YdfeoZ
potherw	edoecc
crsize	Wokecb
+1latest	hhadWb
+bsend	ahioXc
-3to the client	heciiW
-bplacem	ofefdX
+bany	Xdfbgo
pagenci	aebeco
pfeelin	behfXo
pwallpa	debfbo
-2not promis	Wddefj
+bpuzzle	XoefhZ
pminibu	Wjdeem
+1️	ZaacoZ
-bband	dioeXd
pdocume	goZcde
clmadam	oeheYa
cllondon	baokgY
clstops	hocbbc
-bportug	eeafao
-2away from	efeeXo
crexerci	glfegW
crexpire	dmafWm
+2and not	oegWYa
-balways	YYbejo
phussai	aeceeo
pzara	aeceeo
nzara	aeceeo
clthing	Wgkggf
-2sat on	cdbboX
-3@d , the	kbkaWa
+1half	WYncXf
pstay	eafeco
nbut	oeabZk
nnodded	aocfcd
+bweeken	doffXX
-bbosun	eaceob
pmalta	oeZfec
crtiding	ocffeY
crcomma	Wbhcof
pchoice	eeaYog
psam	hddbao
+2will be	Whfaie
ndesign	fkkfdW
nexpect	XWjnbk
pcasino	ibkldW
clmatch	ibWdnh
cldeligh	bZheco
nspoke	Ziaeod
-bhire	ocZbge
+2, unpaid	acodcX
-2gave me	jiZeWe
+2no job	ocffYb
pdenial	mcefjW
pdad	mbZdWl
clmaths	Zogdcc
+breal	kgWfdk
clzoo	WYcijn
nquarte	kdlefW
+btrip	deefoX
clchoir	bZbogg
-1contra	XWYdjj
nshorte	bdeeoa
-2off ,	gaWenb
crforms	gWieji
nabout	bgahbo
-2respon within	nffeZW
-bplanti	bdeeco
nbikes	eebeoa
+bbreaks	oeedbb
-buntied	oeeffX
cluntied	oeeffX
-bfetch	Zdeeeo
clfetch	Zdeeeo
prefer	Wjdehk
cravaila	bodfce
nsuperv	mfchgW
-bputtin	jfijeW
-bdrugs	Wodfib
pcertai	heefWn
nuse	ZmjgWh
+bbless	Wffffm
cradvent	ociceY
cloddvar	eabeoY
-bguy	fcWbkj
nengine	idWeek
-1it	hiWhee
clshouti	oZfffc
-bsomeon	hWfbdn
+1lunch	hggfWa
pfeatur	ddddbo
-3file on the	WmZhXd
-by	Yoaede
cly	Yoaede
nstatus	cgWYni
clguys	ceeoeZ
+2, closed	cdbfYo
+brecess	bdcedo
clthistl	jfijcW
-2told you	ZbWbob
pinvolv	offfeX
pgazett	addfdo
nfellow	begdob
prob	oeefdY
+2, $	faXWkh
-2yes before	Wndeea
+brespon	obdedc
-3commit conven on	Wffedk
-beyes	Yafego
clcoach	ZaodXk
crzoom	ZcokXe
phand	WnoZWi
-2is at	YbofcY
+beven	oibeXc
-1votes	eaXkWf
-1manage	WYcdkh
fljoy	Wkfbji
prowed	aeefob
clstuff	dZdcgo
nallowe	haciWm
pthumbs	jfeWYo
rbanswer you-will-hear	iaWfeg
-1reckon	oYZaZc
+bsold	aebfeo
pneeded	joddWa
-3do better than	ojbcXW
+btour	edofbb
clvacanc	WWbbnm
crbursar	jegdlW
+binstru	edbedo
-1nights	abadco
crconver	geddoa
clstipen	eeefZo
clpat	Wdhmcg
crclear	iYinWf
-blord	adeeco
nonce	ZYfjbo
clhiring	hWYfkj
pcorres	ecefoY
-3from me by	igfdWa
ntower	bgafbo
-bfour	fheeWi
+1can	jWlcfX
pchapte	hoeccX
pkochi	deefYo
ppharma	ffccXo
panswer	kWcjif
clbbq	aedeco
-3hear on the	icWcjZ
cltrue	Ydeeoc
ppickin	haaedo
+bher	eaaYio
clmerely	beefoZ
+bcleani	addeeo
+1does	WjWhjd
nrosa	lfffWj
cllifegu	dilejW
pdublin	cnejfW
+blooked	WjYajl
ntwice	lgdblW
+bstoppe	dbdeoa
+1instea	kfiWWZ
-bstatio	edceao
pchidi	ehffWn
clines	naceWn
nrun	oodXbb
+btwelve	Zbdcoh
cldesks	aeddeo
+breflec	Wlcjdh
clfun	debfoa
-3one from the	efedoW
-bopenin	Wkebcn
cladd	Xheocd
croffere	Xobdna
+2, at	lWfegc
ptop	bhgjWk
+2as your	YaZedo
-2run throug	ddcZco
-boutsid	jYedZo
-3to us on	Waiccj
pdeaf	Wmeked
clnudge	YlYdao
rbsuperseded promise-not-kept	bWebig
-3go out by	oceecY
-2do that	WjdnYZ
psure	ggiaWj
crtyping	WkYeni
-ballotm	WZhcjl
-2's office	ZcdboX
pfront	YigknW
-bauthor	beeeZo
plittle	ZibcZo
nsubjec	kceeWo
-bco	ecoZjZ
poutsta	cocgad
+bassist	kdWeij
crmake	oiaZdc
-2commit on	ieanXW
nadvert	WYdcnm
-2so in	emdfbW
pmess	medoaW
plab	bWfiil
clhungov	Yeeeeo
npick	Xcobhf
-barticl	becZoi
clstartu	ocgdbd
clthose	mgcbWj
crcoding	WojejW
+blent	cfcddo
-2, decisi	obddbY
clroom	Yocifd
pfriday	mhhgbW
pbunch	offfeX
+bexplai	infeeW
-bpups	aafffo
clpups	aafffo
paway	minbWW
-bslow	obkdbZ
pbex	iZaedo
nmaking	ceedco
-2desk by	Yoffda
+bcleare	kcbdmW
-2traine from	efddXo
psell	glieeW
prightl	Xffgoc
-2away until	acfddo
clconfir	ockfcX
+bdeterm	oceeda
nwritin	jbWfig
clintima	nWfekb
+2to keep	Wdkdcg
phealth	ZodgZg
nrecall	cfdcob
nguess	hWbkei
clheads	iieeWh
clhands	onXYdY
crrun	Wmlbgd
+bfancy	Zfbfeo
-3call me on	oZXeZg
craway	dabgco
nsquare	dgecoZ
prated	iehiiW
-3be held on	ZcmaWh
crsends	obejdX
paloud	hhacoa
cltasted	cedoiW
+bafter	XbhoWo
+bsanta	abefeo
nerror	ldeeWl
clchalle	aofced
ndenise	debfco
+bago	adffob
pmichae	Weefho
nview	Zechbo
+2every vacanc	ffffWo
-1off	biaWfk
pnice	fbdeao
nfenell	ehfodX
nmarlow	ehfodX
-bcfo	ddceco
ngate	abndWm
cllunch	YckZZo
clwired	aedeoZ
-2ad ,	cdceYo
-3the ad ,	cdceYo
+btraine	beieoW
pframe	Xaeejo
clfawkes	cedeao
nget	oaYndb
-bwrap	Xcbjdo
-3you everyt on	Xdddao
-2contra ,	Zbbebo
pbakery	fiebWl
+bconten	afffoa
+bproof	Yjodda
-2comes the	Wchaji
crhandov	debebo
cltheatr	cdoXaj
+2i phone	obdfdY
-bstruck	dfefoY
clstruck	dfefoY
pbursar	YofbnZ
pwantin	bnmebW
clfilm	Zoefdd
+bwhereu	oeedea
-bcompan	obdebe
psomeon	Wcjakk
-3go back on	WZjdbj
+bconsid	oYfieZ
-3take back the	dbbeoX
-bruled	obeedc
-bversio	oblcYa
rxdenied within ahead	fecZWj
-bfast	coclfW
psalary	jjbmeW
-bpcc	oddZcg
+bbusies	bddfco
pkanzle	ddYfdo
pgemein	ddYfdo
punterw	ddYfdo
+btastin	YWledn
nnails	nWffeh
clunifor	WXiaeo
+2, appare	hegenW
clblue	gadfod
plater	Yaoefh
pb	goXZbj
-3runs to the	Ybebdo
clchapla	hmjdbW
phigher	Wieedn
clsomeon	lWdZen
phelpde	dfdfZo
clsounds	cekmeW
+bcompan	bfffao
-2robing is	Ybaeeo
-bgives	ooXYaY
crstuden	Xjedco
-bhundre	bhjjiW
-2questi by	ZoeeaY
crhearin	ogbeca
npaper	dWibmg
-bsales	ddeeao
-1closed	daWabn
-2call the	oeddcZ
nwet	cnbekW
-3one is on	bcmgeW
nghost	eeofeY
clstory	lihedW
palmone	YoeldY
crr	fehfnW
+bprobab	nZbaWm
+bhuddle	dfeoeY
+bhallam	ddoeda
-2the call	edcaoX
-2start on	dfYdWl
crunquot	odefba
pplaces	chaaco
+bvolunt	dfdado
-3from you before	YodebY
clmodel	aeoebe
-1just	nbcdhW
pbeth	jWgegk
-barrang	oZhdfa
pdossie	logZbX
clsame	WYnchh
pterrib	odjebW
+bcross	ocbebd
pho	dfddco
+1intake	abadYo
crkeep	lWjcah
clfarm	iYobeb
+bwednes	adffob
-bcinema	cdeeob
peditor	YjhobZ
-bmounta	ccfceo
-brecipe	ddYofd
npack	efibWn
-2review after	eZceco
-bbreath	oajeba
clslips	gnYelW
nweekda	nfWfee
clbeing	fWekYm
+bconver	gdddoZ
pbutche	njdfcW
npool	icZeob
-2# ,	bXmWYg
pextra	boaefe
+2, are	WXgdej
-bmentor	ddekmW
-2lapses on	YnabWi
crforema	egoedX
crservic	eYlkWg
nfranki	nffehW
prespon	ogdgYc
clcancel	WZheli
npencil	feedoa
+bseat	ieieiW
-2reache you	odbedW
-bninety	dffdoZ
-2expire in	XddeWl
prumour	ocadhb
ntaste	kmZeWg
pludo	ccfeco
-2partne vote	gedWXk
-bpint	eaWfjl
npumps	Zoffed
ptram	bjnicW
-2after lunch	kdgeZW
nphoto	Wfnleb
-balso	diWjka
clplacem	ofefeX
pshipya	giWgbl
-1choose	iWhdfc
-baside	cbogbd
-2filled by	ZYffdo
-bjean	Zgdeob
-bmonths	aeefoc
pbranch	keagWk
-bcycle	efadbo
clsuits	ahofda
nnone	XhidZo
crlot	fYaoge
-3closin date is	Zcbbco
+2and @d	WWjcfh
-2up to	fcdfWh
-bfreeze	dedeoa
+btreate	dfedoZ
pwolds	dfedoZ
-benjoye	cfdfoa
+2s interv	cWkaja
clsupple	aoffeb
njune	eajncW
cljoke	jdjdWf
-2leeds on	YeadZo
+bif	omcbZa
crdrawn	coeecb
pbegs	bejneW
cruh	Wgfjnb
-1mornin	YYodbh
-bbaker	Yffddo
clbaker	Yffddo
cradvert	Yhcebo
clnod	olaeZY
pfew	kXmcWi
clconclu	mWajbf
+brecall	Zccdoc
+bchange	Waknci
-1needed	YicelW
psecret	odYafh
+bjoy	dfeeYo
+belders	bffeZo
crelders	bffeZo
pelin	Xofffd
crd	oeefac
clpicnic	cebeeo
ntake	dgoiYc
clcasts	odcYch
+bsudden	eeffXo
crsudden	eeffXo
pmuseum	jcjkWc
clsunset	cfefoY
-1came	aWabob
-3phone at the	Wfecmf
-3mean it is	ckdfiW
pquoted	ofbeeb
clfolder	dkgleW
-bcontro	adfeeo
-bso	kmgbeW
-1away	Wbadho
-2, within	ggebiW
nprofil	eWkcjh
-1rung	edcelW
nmails	Zcdkoa
-2come back	bYojXb
-bonions	bedfoa
clonions	bedfoa
pmovemb	kfffkW
-brennes	cfedoZ
-1withdr	adbenW
-bsworn	lXWblh
-bboards	ocXfdf
-3so : the	hifdYW
+binsura	XldeXo
-bvolcan	eoZfeb
crwatche	boiecY
ppass	WnccXm
nbirds	cbffob
-2inform by	cWfboX
crconfir	oegcbc
-2comes by	kWfedh
crno	oaadma
-bsandra	jlefeW
clsandra	jlefeW
crbergen	bddfdo
+2that you	inadWk
parrive	jdcgWk
+bcalend	Weidmf
-1return	jaabWg
clhm	oZbdai
pfolder	oiXdcd
npayrol	ijWcal
psafety	geoebZ
+2and your	giWXZm
+2for @s	ZbmZWf
prehear	Wieeco
nappare	ZWgblm
+bifs	oeefca
crpush	ofYfcc
-3, from the	YcWhie
norigin	ngnYWa
pbatch	oYiedb
pnever	lldfWc
-3to ring me	iXbelW
nfinish	lgWbla
+bbang	keeelW
crbang	keeelW
ncrowd	aecfeo
clsometi	lbiheW
+binduct	cmYdYo
pband	Wkhffg
clcompan	ehceXo
-2off till	cWecbn
-3plan anythi for	ljaeaW
+2has not	gkcdWg
+2betwee #	Wgodbe
clparcel	aZYeoj
-3will ring me	iWYeZi
rxappointment on past	eehemW
pgrante	gaoddc
-bcompet	XYnZbo
-bwindow	aofgae
-2for me	cgkecW
-2^ until	odddYX
+2, withou	cnXiWf
nquicke	gbneWj
+2free and	Wcjedg
nbank	ifebWl
nwords	ojYdab
npoll	ffjdmW
cldispla	gbdeoY
+2by phone	jjaeaW
pbag	kdZeXo
-2certif by	aoeeca
ptower	anWdej
nref	ncWdgj
-bnation	foXfdc
-bpost	kbbWkh
+2, about	gjfeaW
nhours	akWgih
nremain	efdYoc
phear	kWlXge
+2s off	XZZeob
crfight	WjdoeZ
clagains	XZncbo
noutsid	gXoYak
npublic	ejjhWf
clsites	Zoffec
clnever	WZebml
nanswer	oWciWm
pcorrid	egebYo
-1owner	Wclbhg
-2meetin is	gbWjdg
-bactive	bcfddo
pclear	XldkoW
pwalk	jdleWe
-bboardi	cadfeo
clmariso	odeeda
ntills	eeofZc
-2that to	oddccX
psim	Zofefc
ncongra	deYhYo
-bgather	ZeeoiY
pnodded	dbocWg
psight	ehofXe
-2tellin you	gdeclW
-binviti	bddfoc
-bprint	eoabce
-binvest	becoiZ
-bmine	jhcWic
npie	oedeYd
clcruise	dbeebo
flmatch	WjjoXg
ppaused	bacdoe
nroll	obbegb
crpassed	eZWomZ
-bmind	oaYhed
nowners	Wiabkk
-1reply	gkWcfb
-bpaysli	anelWh
-3tell me on	boXdac
noptimi	odcfda
+bofsted	hdbcoa
+bnotes	cdaolW
-bgreen	oZbegf
clspot	Ydoehc
-3you before the	jWceie
+bmr	kWdddj
-bseptem	mkefbW
clseptem	mkefbW
cls	ocgfac
nsenate	Wdejfl
clmaximu	oafefZ
-3comes in on	Zebaao
pimmers	Wfffeo
+bsheila	Zdefbo
+2, too	ZdbdoX
clrememb	fafbob
nfall	mjWeef
-1misery	odcfaZ
-3it back by	coffeZ
+bh	Wcmfdj
-bday	jcoZdc
-bskiing	Xgdceo
pbread	goZffb
-brubbed	WkefnZ
peveryw	kbWfdm
-2had said	Wbjejc
crturn	dogdeZ
clthrew	dfafbo
+2s post	leWbdc
clranks	cebobe
+bobserv	eddfao
-2unveil :	Xdacdo
npitch	ogfeaW
-baim	jadeoX
nhotel	hXkcWm
pdinner	kaccoY
nfamily	ccoefc
-2toward the	oebbZZ
pwatch	ceodZg
pfarm	ZkngWe
crpostpo	aeefob
-bapron	cdgfYo
-bnobody	WWZndn
poutsid	Wgieek
-1pick	lbchWW
clchap	WeYnlc
clball	kjWdge
clreconv	ieamWe
clcorone	kjeehW
-2first day	edZebo
-3interv schedu for	eeYdoY
-bautumn	oeddiW
-blined	efecao
nphotog	eZXejo
clfill	liadlW
clsteve	odcfea
pmany	Wcdjgn
-3trial shift on	edZcoX
pfailur	eeoeeZ
crhr	Wdfiem
-3told you on	ZecfoZ
+bbread	eebfoY
+brankin	jeXbao
clradio	ilWjiZ
-3report on the	Wdaibk
-3, text on	aZacoZ
pturnar	Zfddfo
phalifa	ioZfab
clagenci	kedelW
-3will say by	oYffeb
nrespec	WlgnXg
planyar	gdabco
ncosts	hgWcgj
-2leave from	dfeeZo
ntick	fgnfeW
crward	Ycocej
+2: i	dcWYdm
clsortin	lWZibj
+2s budget	Xdcbco
clcalled	kWjfXj
crgot	oeZblZ
-1nothin	ddbbWo
clprobab	jbjeWi
-bskip	eeifnW
pshort	ZockhY
pdoor	ajYfco
pcarve	bkXebo
-blinked	eeYffo
-bpitch	gocecb
pcharme	ifkfdW
nshoes	aYoegi
nscores	dehWih
+bline	cgccob
clstcw	Woffeg
-bsang	feeeoX
clsang	feeeoX
-bbusine	fjYocZ
crview	odejaX
clcellis	cfdZfo
-3wait till the	bbdcoY
nresump	gocdca
-borgan	bdmfWk
plodgin	Wmfeei
nbet	jdfeWl
-1stockt	ceccZo
-bsafety	Xogdia
clswim	dlldWc
nheadco	occejY
-2interv within	ocdeZX
paudito	oadfZf
-2mine was	aeceoY
psleep	mlWhYc
nwinds	ofedeZ
pmadam	gijWYk
+bsuits	WlmkbY
clhis	mfYjWi
+1x	igWdia
pnormal	ehYYoe
-bjunior	dZhfbo
nmentio	eWedjk
-1's	fWhgZg
+2so if	cobbaZ
pyet	kdlfWd
crdinner	ddjoZZ
-2board in	gendWY
-1visit	eamddW
+bbehind	XdZejo
clkeeps	ofeeXg
-2time before	Wdffkj
crspot	oeachc
nparcel	bfcedo
+babbess	offfbY
pworker	ocfabh
nlegend	hcafoa
rxreview by ahead	ekXiWY
+bvienna	Woffff
nthinki	daaaog
pmiddle	Zghaco
-bpoll	doefdZ
-3it be before	aadeoW
ntypica	Yeefco
clones	fobiab
-bpermis	Zfdeeo
ptryout	XkjdkW
-1from	Waacne
+bonline	ajofZc
crground	ffeeYo
-baquari	WmefXo
nconsid	mhYemW
ptreat	obabci
pclient	bieaob
+byay	odeeae
pscouts	oceecc
-2by the	fhXWgg
npengui	aecnWl
+2for my	andchW
pattent	bolebW
crkind	bbifoa
crsanta	bbefeo
nnor	Ybadho
-1list	YkWjce
pshut	iWlnbX
+2, accord	ocbdcY
clthat	debfoe
cloblige	goidYY
-2contac by	hYeeiW
crchalle	Wfeffo
-1inspec	adccao
cltalked	dafeao
+banyway	Xdcfgo
pillegi	coefeZ
-3closes on the	XhYZZo
pgrabbe	Wmefei
-2ahead of	fiheWi
-bconcer	jcWecn
-3@d no wait	fjhfaW
-3office until the	Zafceo
-baccord	mfdfhW
-bshed	Xdceog
nagree	gbgogW
cltram	cfdfZo
cldone	aoZliY
-2board sits	Wehdam
-btitle	bofffb
+2and phone	haYjWb
+brefusa	fddfWn
-3regret of the	bfefXo
+bquoth	oddecZ
-1then	hXZWlb
-bclinic	YkdiWn
-bchatti	debohY
+bselect	Xhbefo
clfirm	ieZoiY
nclient	ioXYee
-2text on	kYYbmW
+bsale	nfffgW
crsale	nfffgW
-2forese for	bebdoY
noffers	heZZco
-1been	WbZaif
clscorec	adebeo
nhusban	afbffo
-bclicki	eWffgo
clclicki	eWffgo
nradio	jdecWm
clsales	ddeebo
-3apolog , the	Xebboa
-1when	oeddYX
+bexamin	cdofdd
-3panel on the	adocba
crplaces	cfaedo
-bobviou	WlnfeY
-2either way	oececY
-bexec	Wddoic
-3tell us within	Xoffdb
-blol	adcfeo
crwait	aiZdod
psurger	gYfebo
crrather	dokcac
-bgig	gaocXd
crregard	occeed
+1starts	bebgbo
ntheref	Wackki
+2is stockt	ZdbcZo
-bearly	oYddbg
nvessel	eoffab
-bsave	YWlecn
ncrew	glXcYo
-bfix	ohXeba
-3so that is	hZbbWi
-2expire on	klbYWb
clshift	Wdfahn
pnudge	ZoYhXl
-2writin by	hhedaW
-3in writin by	hhedaW
+bglad	ccefbo
+2, since	cocYdb
ncat	ogiadY
nvenue	jdmeWf
nlocum	ofefbZ
clforty	Wnddgf
-bsaturd	ceefbo
clanythi	iXhaYo
phouse	klcgWb
nlights	oceebd
ppray	ofeddZ
pindivi	Wgeegn
clmr	mYdoYc
rbsuperseded they-will-decide	cWaakg
clb	blZcXo
+breport	ffobfX
peyesig	echcXo
nstays	ejobfX
-bswore	nXeekW
-bdoctor	agmdWk
-1mainte	bbYdao
pleast	bgdebo
-2earlie than	ieedWf
clbullet	kfmebW
+2s panel	XahcoX
-2more ,	ibldaW
-2need the	ZbZoeW
-bsounds	Zfoeda
clfees	Zgfebo
+bat	fdoZbh
clplanni	eWfico
clit	gocfeZ
crassist	heWeil
psix	WlncZf
-3you rung on	aeefXo
claltern	dYofef
-3your answer on	ZobedW
+2, part	ZYcfbo
pfriend	efXoeg
clslip	WnYdam
clfine	eibbYo
+beight	ZZmdWn
pvillag	Zddgdo
cltight	oeeeeZ
pagnes	obfeeb
-2say come	YcoeZY
presubm	anlfcW
-bthru	XejoZf
-1publis	hdcdkW
-1cvs	WZYnYh
-3come out on	hcYbWl
-2over the	WgXlff
+2and phones	ocbZbb
-bnon	ocYaZl
-3decisi in the	oebaiX
+1while	ZnfbcW
+2, tastin	YYfdZo
-2is it	aaadao
nboiler	cdbefo
clwhoeve	ofZace
-bfresh	Wlecem
-2everyo by	cWgmcc
+basking	bdffao
-3: tell her	dhccjW
nlieute	ffffoW
nactive	ceefao
-1there	WZjZWk
-bhomewo	kjZeiW
-2desk until	dYdedo
cltwelve	Zoddeg
ppaula	deeeao
-bla	Yeoedb
ptips	Wkieeg
+bholler	ncYmbW
-bpub	cbeeco
-bsit	gYlhWh
pfares	beoeea
+2or not	Wjfedl
crlandlo	Wgffeo
clpsycho	YdobZk
clrecipe	chYofc
nshout	aeofed
pdouble	oZeece
+2, new	Wccbgl
clknee	afedco
-bwhiteb	cfinbW
pcat	ioZdeZ
pcollec	WYmkeh
+bmost	nWckYf
+bam	gWjhfi
-bnegoti	Zcoadh
ndelibe	Yccloa
+2if poss	aoZfea
crtermin	efffXo
pcfo	aeeeco
nstep	bakaao
ponto	Wekedl
-3to be the	faWimY
-2, is	ifdiWc
clforbid	Ydffeo
+bwater	Wfjfel
crslips	acffeo
-2over on	fgWhhe
ncooper	Zfeeco
+bright	jgjWgc
-3office on the	gkaejW
-bdine	bdoacg
-3not be before	Yefeao
+bman	Zaacio
nclosin	ggXbbo
+blong	iZWlbj
-1slot	idgefW
ntax	fcemjW
+bn	kahfWi
-3will reply within	ocffeY
+2i wrote	eeffoX
clfresh	codbXl
crcat	bceeco
crpreten	Zeffdo
+2, cake	bcbcZo
pdiarie	eaofdc
-bcould	Wenaii
pwareho	cjedoX
ndrive	Wjblhe
clemploy	defcZo
-bgo	ifdhWj
-bbob	deeeoX
-2chased them	bbddoX
ncharit	deefoY
-2trial on	ablelW
clstaffi	obfefa
-2after ,	ocbedZ
closaka	lfhehW
-bfills	odefdZ
clfills	odefdZ
-1assess	cZjckW
pfunded	hdeeXo
-2accept within	YofecY
+banybod	Zcffeo
+bcause	ofdedZ
-bparlou	ddofdZ
clyouth	cekelW
+1alread	WhfZej
+brank	ZeboYh
-2phoned on	nfedWg
-btrace	Zdffob
-bsunk	Zdffob
clchatti	deboiX
cllasted	edffoY
-brounds	eeWlmb
cltool	foaebd
-buncle	ofeeeZ
-1moved	ZchblW
+bhammer	ceaeeo
nchoosi	cgadbo
nplanti	hfeenW
+bpencil	gobeZZ
cldig	caeddo
ncorrec	Xbbdol
+2: rent	ZbdeZo
-bplaced	fefeYo
-2free from	deicWg
clsqueez	jemfdW
nchoirm	Zdbcho
-belders	hbdoYb
puncle	oXhckY
pchap	ainfhW
-2gives you	Xoffda
ndie	amifhW
crexamin	YokefX
-2deadli :	ZoaecY
+2was what	gdedjW
nadvanc	ojbfbY
nvet	oddecb
-bscene	Xofffe
-bill	nedfhW
+bhim	difYXo
-btool	coYecg
phears	nldccW
crroof	bdeeco
+2, thank	WiYdke
-2quenti ,	jkcecW
-3hi quenti ,	jkcecW
-3go on the	Wbieaj
clhay	aedeeo
pglad	bjdofY
+1week	aabeZo
ncalled	WYijlf
+2that is	jWgcde
nwarmly	boYdeh
+2the vacanc	ffffoW
-3answer before the	kWdeke
-2result by	fYedWl
cralways	WYclik
nwage	cheeZo
-1ring	igdWbf
ngran	feXfoe
+2, sorry	bcWbij
-2will phone	oeeeaa
clbob	deeeoX
-3not on the	gecdmW
crproper	idoedX
preconv	gfeeoW
clsous	jeYfao
pvoid	cbkdoZ
ndrops	cbfedo
nasks	bhhdoX
-bambass	cedoZd
-3from them by	iWffek
pweakne	cebedo
ncedar	gddeZo
-1cancel	XajdjW
pleads	cafmnW
clreeve	Yeffod
-3, until the	ihehdW
-bstcw	Wnfffh
clchirop	aededo
neat	ifWjid
cljacket	dZefeo
+bpicks	kdbaXo
crsometh	cdfcbo
-bnowt	cYdedo
-2it before	fehcWg
nproduc	fcieWn
ncvs	adWcmn
clprinci	Wedlkg
clinvest	fccoiY
clsenate	ZgZogd
-bhoneym	ddfceo
+breinde	Zfeedo
+2, would	WjfeZi
+2, maybe	deWZej
+2of interv	fbfdWj
nvalid	ndgdhW
+bchairw	Zfefco
+bgreen	hefflW
clperson	fZgYgo
pkeen	dkofZX
nleeds	ejdenW
-3one on the	YehlWb
+2, defini	odddYY
-1lead	aclejW
+bservic	aXohYj
-3owner 's back	Yeeedo
-bborrow	fWifem
ntold	fXZgfo
-bcastin	lbkiWX
clgarage	ocdebe
pken	offceZ
pmillbr	efadeo
porches	ieWliZ
pbalcon	oecfea
pconclu	hccogZ
-2mind on	hcaifW
+2she told	Weecem
nregatt	gocecY
ncracki	aofeda
pscene	bofeYi
+breache	Weedni
nmum	Yogcdh
pfire	mWbeck
-1met	Zbacob
clheadco	aXbcoj
rbappointment want-to-see-you	bWkddf
poff	nhdhWd
clweek	WXkglh
clfete	cfcedo
+2and for	cjaijW
-3then i said	ZeefoZ
-bbegan	Xdccog
nnap	mndfWX
ptastes	obcdcf
cltraine	jcfgWj
pduty	jYYaod
-3we close on	Zdecdo
-2panel meets	eeakaW
clis	gdggWm
+2from the	jWbbgd
ndelete	ddddob
nphonin	fedZdo
+bhrs	fggfmW
+2for your	ZijWdd
crconfli	lafmdW
+blimit	oicebZ
ntattoo	iflibW
crokay	eoadjZ
clunlock	boeedc
+2we would	beeWgg
-bstores	ccWhim
pcreate	daeedo
clsense	fdffYo
-3it can take	Wcffdn
ncards	ledcWl
-3in is the	Zaaeeo
-2older than	WWecdn
crgeneva	feoecZ
clreplyi	Yocffc
-bmeetup	deafco
ntown	mjWgZf
+buntil	cfXoeg
crposts	nabjjW
crreal	jiiZWg
pmost	jkZekW
-2candid by	oYfedY
-2to write	Wccelk
crtravel	djodaZ
prainy	dfffYo
clmean	iiaiWf
clfret	cdffoa
+2with #	dbbeoY
clyour	Yohegc
clergo	oedegX
-3@d , then	Wcddkf
crour	jdjiWf
clborrow	fWkfel
+2, decisi	hZheWg
-2reply before	YoceZi
clsweepi	demfjW
+2, correc	baecoY
clposts	mWchfd
-bwe	fYehoc
pimpres	daoeag
nadmin	kdfflW
paye	abffdo
+bcard	aeofcf
-bfret	ecffoY
nheist	Zoefdc
+bsworn	keccmW
-2say by	kdadWf
-3an answer on	oeeedZ
-2not make	dejekW
-3can not make	dejekW
-2jobs in	acdcoX
-2meet you	acgdlW
cldaught	bhgdWn
clinform	oXeaej
-2all throug	aeeoZY
clinviti	acdeoe
ptill	nldWYd
-2goes up	oZZYYc
+2for whoeve	Weejcg
clenrol	ZmnedW
-brealis	oedfdZ
+btravel	XkndWj
nnov	fiefmW
crhanded	ikeegW
-3infirm , the	bebfao
+bmsgs	oZeedd
nhires	obbdXl
crcircul	Weflif
-1discus	dbijiW
prose	hdWain
-bmillio	efffXo
clmillio	efffXo
+blonges	ocffda
crlonges	ocffda
nstewar	Wlcjfg
nattemp	boffdb
-1re	ZbbdoZ
-bpostdo	jWeedn
nenrolm	colafX
-2notice in	aaceco
-2in for	fWgiec
-1come	eefWcg
ntrying	nWleca
pfillin	Wjkeah
+bcomes	ahZkWm
clsecuri	ZYogmZ
-bvague	Yffedn
clexpire	lkXdXg
+2is cancel	echfiX
-bboxes	agenfY
clreach	anaiXh
ppicker	cnffeZ
clsuppli	beddbn
+bmuseum	abeeen
nletter	iXXhfl
clsound	iamdgX
-bcampus	aeedfn
nguy	hjXgmZ
+bpostin	lccemX
+bsort	XkmlZa
rxact not-before no	cacden
clpromot	bfdfcn
crorigin	Xgdeng
pstatem	Xnkdbe
pweighe	hcneZa
-2s the	ZfdbZn
-3@d s the	ZfdbZn
+bannoun	laXfmX
-2quick ,	nddecY
-3to hear on	ZjeekX
-2any time	afmeaX
-3was that about	kkbeZX
crbehind	candbg
+bhealth	bndffa
-3safety office on	bddenY
pmonolo	bnhedZ
clfiesta	gblbXi
clfool	ccefcn
pgive	mgahXg
namong	Xdjdhh
popenin	ebYnkc
nblack	nbjeZb
pbirthd	ieefnX
-2shortl :	YabnaZ
phandsh	hZdfcn
punanim	cnbZXn
ptiler	ncafeb
ppalace	eegenX
clreserv	jXdckd
prent	jbYdcn
nremove	cneeXi
-2anythi before	Zfffcn
-bsugges	iflfgX
pchairm	Zenffb
nbroke	nlZfXc
-bdoors	XaneZk
+bsurfac	Zdefnc
crsurfac	Zdefnc
ndelays	aedeen
nopened	Xncddj
ptable	fkXdbk
+bchance	Ynbedd
-2no in	hdeejX
-buntil	hgbnXe
-bintima	nZffed
+boption	aenffb
ndebrie	ZnZhlY
pchoirm	denfda
clum	cjfcnX
-1most	naedcY
-2at most	naedcY
-bevenin	hXYghm
-2now until	XYekdk
-bfwiw	ndedeZ
clfwiw	ndedeZ
-2^ does	cbnffb
+bquay	nfefdZ
-3we did say	Xfeenc
nknacke	leefjX
pdeterm	nZdebg
+bcar	Xccejn
-blambin	gcddcn
npipeli	Xfffkj
+bcoordi	nddecc
+2, travel	accdan
clfailur	anfedc
-3back within the	adeenX
nah	Ydefne
ppit	cdafen
-3me was told	XefeYn
nsells	Ydeenf
pphotos	dnXkbd
-bchoice	hXfbem
-1agency	fdddkX
pchurch	ibndYe
npair	efjflX
cldo	dimeXh
+2to look	lachbX
+2with praise	efdfnX
crdie	abaein
+1than	idadXj
clgalway	benYai
-2put the	ideckX
-bthey	nXdkiY
pshoes	lkhdaX
-3on it till	YkeihX
narrive	bXhgkf
-2said about	hecfkX
-bladysh	afencb
nthis	dYYgkn
-baccred	Xndeal
nhut	hgjkXa
clbreak	kZafXm
ntoast	ifejhX
crputs	ndeddc
cltastes	XikkZd
nplane	aieeYn
-3now , not	deefnX
clbread	Xjfeig
clfinger	enfcZd
-2owe you	ZddeZn
-3i owe you	ZddeZn
crpost	flXZgi
-blagos	adddgn
classemb	bedden
nrules	ifgiiX
cltorn	nffdZd
psuit	Xjkeed
+2, ask	XejeYi
clprior	enZfec
cldeclin	fnbdfZ
crrepain	Xffffn
crgratef	cfeean
pchapel	Zenfbf
crreceiv	dYcngg
crboss	afiinY
plarge	neeeea
+2to fix	ndYeZX
pstands	kXadil
naudito	nebeeb
clcleara	Xnmdcc
peilidh	Xdnfbg
-2you on	kbeXeb
+2, there	XZcjih
clmyself	bYadjn
nconcer	Yccdnh
ngroete	cadfen
-2not do	beXcnb
clmentor	YZenif
crsous	eedfnY
nmam	ceaffn
clnearly	deefna
shspan	ihXeee
rxanswer in past	Xebbfj
-3to confir by	Xgefla
-bnaming	nfbfeb
-bcounts	fnccdd
-3call on the	babZnb
-2, says	dckfgX
nserved	abnidc
pmarks	ndcjeX
-2said the	efXYlY
clshifte	bdfdna
+bpraise	ffefnX
crpraise	ffefnX
-2someti in	echijX
puseful	nZefdf
-bmrs	mnbZab
noral	bnfdkX
-3closin date :	bdccan
-3to say the	ebdenY
+bgrandk	afeebn
-2back from	ZeefnY
+1suit	iXeeZh
clintake	egegXm
-bwhose	ccdeen
+bchurch	ddleXk
-2, all	ZbjdlX
phail	beebfn
-1also	naceaY
pcast	fXjbfk
+btech	efeYdn
-3taken on the	ifdifX
-bgiving	fmXceh
peven	aeXghn
-bbuddy	cfefan
clbuddy	cfefan
crwould	YiZdnj
+2we will	gfkXbe
neveryt	Xjafjh
-bprocur	neffeY
clfinall	ZdcmnX
claccred	Xndeal
-2out within	ndfedX
-3@d and the	abiiXh
-bfiesta	cdlbXi
-bclient	kdjXge
clbosun	aaddng
+bdefend	dhfnaZ
crdefend	dhfnaZ
+bugh	feZdna
-3roll on the	cZZedn
pcounts	jicanX
-bdevelo	addefn
pkeith	jXffel
neveryw	jkdfXh
phallor	ndnYeX
nrail	eenfgX
clwished	bedecn
-bidea	Xhfegj
+bhandov	cebeen
-2try again	XcXjam
pfreela	fecfZn
+2: by	ndddaX
-1to	ihhkXb
-bupon	ncdedc
nphew	Znefbc
punderw	genecZ
-3thank you for	bZbenZ
-bbear	nbcaZh
clstraig	ndYdXm
pfine	nXegXk
-2you the	lXhXbc
clwhere	nZgcYi
rxdenied until ahead	gdXbjd
+blet	Yennbc
-2decisi from	affena
+breview	Xjbjfg
+2, theref	mfeeXh
-bsendin	dfXbim
crstage	ZhniZc
plocksm	egeenX
nbribe	nfefdZ
ndoable	befdcn
crposter	Xkeflc
-2instit :	Ybaccn
-2are due	Xeecih
pdecent	icnada
+2: the	aheXdi
+bproced	cfffZn
-3a releas on	YebcYn
-3other deadli on	faeeYn
+2, has	aaXZlg
clnobody	YXbkil
-2hear back	neddcY
pfunny	ZkhenX
-bsignal	gddban
clrole	Xanbnc
-bwinter	iecdXn
-2office within	Xifeig
-bconclu	cXbnfh
-bhull	XZgmdk
pverger	cfbecn
+1call	XiZelc
pfrench	YjnecZ
rbanswer check-back	bmjbXf
pdither	nahfdb
nlent	eecXjn
-blindqv	keffiX
-3told on the	mdXZea
crgiving	nfdeeZ
+2becaus i	bnadcg
nfriday	Xkdbnc
+2at first	YbjdnX
clsince	bacfnh
clsurgeo	Xlafcm
nsort	dfkdXk
+bcertif	ZnedZg
-1room	Xhfied
pcompen	hedikX
-basleep	ccffan
-2for you	kXdbfb
-2see me	bbnfeY
-baway	acddhn
-2yes on	ZccenY
ppilot	cnheYd
ntop	cbYbin
-3shut till the	ccfben
nassoci	bnbefd
pversio	fnZcjZ
+2if they	ncbfbe
clinshal	nfeeeZ
notherw	Zjnedb
psectio	emhieX
ploads	ilefeX
-broof	cddecn
-1begin	YadcYn
crrealis	ndddXj
parea	fbjjkX
clsober	ffffXn
-2could take	Yaffdn
-bunsucc	neeeZc
-2nothin by	nZeedX
-bexhibi	cedden
clmechan	Yeefen
crcharte	kdfflX
-3sittin on the	feblaX
nfix	idhfkX
-bstitch	Yfdfen
pwherea	jXfefk
+1says	nZbcda
-2decisi ,	mcZcfX
nroom	lgndZZ
nbagel	kelfdX
ncertai	nchehX
nuncle	ZdnfhY
ptypo	Xfldke
clword	khgeeX
nvriend	cZffen
nrule	ajdmkX
-bvisibl	gnZfbX
-1nice	Zccecn
ndrank	Yfcffn
-bdone	mcXjha
pthursd	mXYjaj
pheads	fajena
-2confer on	hcZlZX
pslippe	kbchlX
rxaside after no	hdXZjb
ntill	nhiZbb
ncommen	mgjXae
cliced	ffffXn
+2is being	eeadnZ
+bavoid	dYffen
cravoid	dYffen
-2be by	cXejhj
-2day was	efffnX
+2in our	YdjdnX
njunk	iemdeX
-2say :	naceaZ
-3would hire you	aedfYn
-bwhat	nciZgZ
-3you within the	ncedaa
pnaming	nffdca
crcast	ndefdb
+bsober	ljiebX
nflu	cceene
crmadnes	bedecn
+bhurry	edffZn
-3come back in	XXkfYn
+2for sure	nabfYe
clinstit	jedemX
+bthee	cneeeY
crthee	cneeeY
crintend	jXfcfm
+bclean	Xikedg
-3, all by	Xnffed
+2, counte	gifbXc
+2and start	nhcbaX
nlive	biZcen
clscrub	cfffnZ
-breconv	geanXe
-bway	lXmcag
+bgroup	nZiefX
+btheirs	jciclX
pdesign	fhiiXe
nclick	cXlean
pconven	hhejXd
proad	Ybeanj
-3the candid on	nfecaY
crlose	bndegb
psignal	hdacnd
-bsober	gfgfXn
crpiece	einfbX
-bworst	neceea
-broughl	efffXn
crcorrec	XmeenX
pcommer	efnedZ
-3signed by the	XZfebn
+bknew	hXafmk
-bwage	dncfce
+bmid	beneeY
-bstuden	Xfdmdi
+2i think	Ydefbn
-3: @d and	aemXdc
pblank	nablcZ
+2and has	bXfdbm
-2decisi 's	icbjZX
plookin	lXhbdi
clcover	Xkhebk
+bsemina	denfeZ
+blot	gZadcn
rxact since past	fdekgX
-bsummon	lhkdaX
-btourna	adcfen
cltourna	adcfen
ndoubts	dgccnb
pworry	iiceXi
pl2	dinfdX
-2^ come	habeXk
crwelcom	Yebdhn
-3to know by	Xmcded
-1try	accebn
pper	cZlfXl
-bhalfwa	cedfan
nawaite	eaeecn
clteache	nYaaZn
nexist	ddZedn
pjo	nZkcfa
pfarmer	Ydhfdn
neffect	heeenX
craddres	XcneZn
cldish	Xehnbf
-2our decisi	hddchX
-2exerci ,	XkicgX
+bapolog	Xhkeai
crlimit	nkbebY
plitera	kXicdg
palive	clefjX
nunknow	Xdcjmf
pshifts	bndhbd
clscaffo	fcheXm
pgas	Xgkejd
-bquit	jYeena
clquit	jYeena
+2came ,	adbenY
pvalid	ZXkicl
-borals	eendhX
clorals	eendhX
pshows	Zfeedn
crsignat	anaeYl
-1so	mfgXYb
-boblige	enfeeY
-bdoodle	dgnedY
-3no , by	nYffea
nabsolu	aeefnZ
pbeliev	diecXn
pkel	eeZeen
pforkli	hfbeXm
-3the board in	bendYY
-1chat	aXkhfb
-1over	ghikdX
cralone	Xablcn
phiring	ncejXe
nplatfo	cemeXj
+2for you	chhZXi
+bperfor	Yfffdn
nfate	addfcn
clwraps	hddcan
pdig	fndeba
-2assess on	canadY
nrash	Yfffnd
psome	nZZacm
nkeeper	edaend
ngot	Zcebin
-3gave you till	bXeefl
papps	Ydefen
pcrunch	ncefeZ
bswithin period ahead	jhdbXc
clcounts	enccce
nplants	dkfflX
+bluck	abffnd
crnotes	Ydenhc
-1receiv	aeeenZ
nhalf	dnhabf
pcontin	Xmkcai
-btraffi	elkfdX
-bbooks	elXeXj
+2on your	cccenY
clneedin	Yngfde
-3: i wrote	bfednY
ptired	icXhlc
+bdetroi	edddcn
crdetroi	edddcn
podds	nedfeY
npartne	Ynfalb
bs- time-only ahead	bYdXjh
-3to meet you	acgelX
pconfli	fjcnbX
ndutch	cenecc
pgate	nejaZY
pbelow	XeXimj
pelse	Xhdcjk
-btram	Xnbfbg
-bdrill	aeYehn
pamira	gcgcXn
-3in by the	Xgdhei
-2it shuts	ZnbecZ
+bavaila	endfda
+1thing	YZeenX
psheila	ddadfn
clsketch	YlielX
-blists	nddecc
nmeant	ndYehZ
-3to the partne	Xdajbf
-2went on	becenX
ncopy	abgahn
-2land on	YfdZcn
-1shows	Xbgdlf
clconvey	ndfehX
+bprovid	ZZnebh
-2me know	kfadhX
+2and no	fhYdXl
-1garden	Zdcdcn
ppolicy	ndcdcf
psurf	cedfbn
pluca	cdbfen
-2i work	bfdcZn
-2all day	Xcldbf
+1in	eXjaef
-1s	jchcXe
nprecis	ndcdae
crgran	Zfefen
pcorpor	deZfen
-2^ the	kiXdeZ
+2, only	Xaedjf
-bchecke	bcamnY
pash	gdefnX
pcoffee	Xcjaen
+ball	naYfeh
crdeclin	bjbenZ
cldispat	mhbeXf
-2them within	Xffkdd
pmile	Yfdffn
-2settle before	nceedY
psla	kYYeZn
crreleas	nXaife
pparale	dndhcZ
-3moved from the	afcdna
pgk	ffffXn
padm	ffffXn
+2can not	XZldgb
+2is @d	eXXYej
-2then the	cZafnY
-bguaran	mXfebi
-2sit down	hbkgbX
-benjoy	cddddn
-3give me until	nadecZ
crhiring	dagllX
nrubber	lfhdXf
-2conclu on	jedZmX
nregula	kbleXg
-2and not	Xdedje
pkill	bcefnd
-2log on	baYnaZ
-3assess log on	baYnaZ
pbecome	XgZhnf
+bneeded	Xindaf
pstudio	XkkihY
-bcrèche	dedfcn
-3who has until	Xjfbdi
+breturn	jmaZhX
crpanto	Zeefdn
nmadame	dfnefX
pwaiver	fenfeY
pfrustr	dfeena
+2i gave	aecfnZ
-2tell us	dnZcZY
-2meetin people	Xekaak
-3be meetin people	Xekaak
pmaybe	Ynddlc
rxsuperseded within ahead	clffgX
-bcruise	ebeebn
-3be before the	hZdeXi
pmate	Xkhaek
-1sail	Ycecan
clmove	gXefig
-bsync	jeZYne
crmeets	Xkecfl
clladysh	cdencb
-3closed @p and	dfeeXn
ncoolin	bfenca
crruns	hnbfYc
psucces	ggiiXe
-2take until	emebeX
+2after #	bkfegX
peleven	inXabf
clforkli	ahmdXh
-3that is the	mcXZXc
+2she reads	Xedjbj
napp	cXkiak
crreplac	ffaddn
rxappointment until ahead	kfahXa
+bquote	ndbeiY
cllady	giXbcl
pwraps	dffZen
+2as it	jbbcXl
plambin	ligecX
clhours	Xhibjh
platenc	efffnX
+blosers	nddfdY
+bwinner	lbZaXl
+2, please	flfXdZ
crtaken	deZcnf
clclub	fYXdkn
clporter	cfmcXk
ndispen	efnfdZ
+2the interv	cecfnY
clbarry	dekmcX
nhome	nbXdgi
crrelay	nddded
ngrante	ijfdXi
-3is in on	fkgkYX
nartist	dgenba
ncake	gfdZnb
-3would have you	Zdbean
+bfigure	Zndeeh
-2^ neithe	feeenX
-2meetin of	ndcYXi
pmo	fdclXl
-3not @d ,	hiaeXd
+bannual	eemegX
crplace	ebnfha
+2the agency	idfflX
+bmediat	eeedna
ptwice	fniXcd
-3over by the	XZfedn
-2starts the	ccdeen
-3promis of the	mfbecX
-bexplai	ncjeaZ
prector	ijZaXl
-2which was	dbXcii
-3, which was	dbXcii
nlike	ebnage
cltanner	lefeiX
crwith	jckghX
crtemps	nfdeda
-2on ,	dXmeZf
-2heard by	iXeejb
-bvoice	Xlcejf
-2^ by	idZXgc
+2, unrela	ceZben
clreceiv	neabnY
ndoc	efmfgX
ntent	bdneag
-1my	XYhdcl
-3from @d for	ddedbn
-bresend	anffec
clresend	anffec
-1confer	Xebhbl
cltell	fnebdc
ncall	kXalaj
ncalend	fYnXhf
preache	chYnge
clpaused	deeean
ptooth	idikeX
preplyi	XeklhZ
+2about the	ichZjX
ppulled	XamgYk
pdean	nfYage
pearlie	gmcnXY
-bthis	niZhca
-3come in on	Xcdbke
-blearn	nXcech
-bboat	ffkcXi
-2that by	anddfX
rbanswer next-stage-reached	nbYdXb
peconom	baffen
nwarmes	meffiX
ndogs	nadXbl
ndriver	nbkbfY
cldriver	Xbgjik
ninside	bXgaim
-2two on	gajcmX
-2outcom within	nbffcc
-2chance before	aZbfan
pvehicl	eeafen
-3come back within	jYefjX
-2filled it	cdffnX
+2you bring	ZnaecZ
-2's closed	jeceXh
-3sessio on the	YdilcX
-2up in	XbZbmf
+2, reads	lcbcjX
pkeep	aeeknZ
rxsuperseded before ahead	Xfdena
-2pdf by	cneebY
presign	eebdcn
-bthon	ffZfna
clthon	ffZfna
-3no call by	iaffgX
pdroppi	Xebmjg
-3seasid @d and	beadcn
-3my answer by	bneeYf
-bserver	YjYcgn
nslides	XejdnZ
ptheref	Xfjeek
pstatio	enXaci
cltrust	ZZZZnn
-2not know	Xdeffk
ptechni	ejckXf
pwhom	agYgen
pexpens	Xajgli
+bno	cfacnf
-2latest on	iidbaX
-2tell them	emadXd
-3will know in	ncfeda
-2's till	acfcdn
-3, she said	neeeYZ
+2s writte	aeacnZ
npleasu	cdeddn
-3letter of the	XdbeZn
ppermis	Zefeen
+bshrugg	afefbn
psometh	fnYcdf
-bjoy	Yeefen
-1ringin	maZdXf
+2and that	kXbeef
-3to you ,	naXeiX
+bforwar	nbddbf
pgenera	ikbfjX
clvans	Yfnefe
-bhospit	hXZljd
nneighb	cedjnX
-3, reply by	Xhfffi
-bsomebo	lXZakg
-1rotas	Zcccbn
crvoted	neeedb
-bfee	bdeedn
clshort	Xinibd
-2one on	iXZfcf
-bawkwar	naefeZ
clshareh	hkfeXh
clrode	dfeena
+2, mo	Zcbdan
+2, failin	fnccZX
-1writte	nXZcdc
crbusies	Zeefdn
-1get	Xkbbbj
pfighti	jlgcdX
+2, pinky	ndeeab
-3's deadli is	aaeeen
cltreat	YkZene
paftern	fXmXkg
clsafari	Xifffl
-2applic on	ciXemb
crshareh	nedegY
ntools	cglejX
-2could say	Zdcean
-3i could say	Zdcean
-1shift	gXkbbe
crscores	fXehdn
-bwelcom	XblcZn
nofsted	dececn
+bkindly	bXdjmh
nfebrua	Yefffn
psubscr	bddeen
psurviv	jZdeXn
psergea	ebeecn
-3said it was	kfffXk
pcleani	dheeXn
+bconduc	beffnZ
pfare	adldnX
-3expect you on	Xekedk
-2optici interv	ZcZban
-3our number by	cXfedn
clnegoti	Xenceh
ncellar	Xdjckg
pscared	anfffY
pfacili	iZdfna
-breachi	enffab
-bbehind	ZhnbXk
pdeligh	agnced
palrigh	gdXhke
-bmediat	afddfn
clmediat	afddfn
-breloca	Znffed
phospic	jgidXe
rbdenied you-will-hear	eeXXgg
clcar	bXmbcl
-3decisi of the	beYfnb
+2, :	aceklX
-bwish	dfdfZn
+2they rang	adeenY
-bapril	eeffnZ
nalike	gfendY
-bpanto	lXedfh
+1where	jdhejX
nreads	hfXamd
clbooks	jkXecd
nwoohoo	cncfeb
-2say ,	ijZdaX
+bhols	jmcddX
nservic	fabdnf
-btoss	ldcmbX
nbeach	eendae
-2pick on	nbZYcb
-3yard on the	ceaZnY
clpushed	laZliX
-3, @d and	Xbhgdf
nsocks	mejfXc
crfuture	ffYfdn
ncordia	mXhaYl
+2with their	ncceda
+2, six	XZkbYh
-1leaves	eajbXf
-2it shows	Ycddnb
pchoose	Yjdbdn
nhelps	cfeebn
-2your time	ddbenb
frgoon	Znafjd
+2, cash	Zddfcn
-2one person	aeeaan
-bprepar	nbgeYg
clhotel	bnjcfZ
nhousek	Zenfah
rxdenied since past	deecnZ
-bindivi	neffcZ
-1someti	kdiaXa
-bled	cdffbn
clthird	gcYdnd
+bsports	bdZfnd
-bdepart	adldXk
-bissues	iXefel
clissues	iXefel
-2said within	kbfehX
pprocee	XkZdhm
clbrilli	ffcena
-1travel	aeddbn
pghent	ecdecn
palert	daffdn
+2and every	mcbdXd
-3answer , by	nZffda
+2and nobody	Xcdali
-2you come	Xggech
ptalent	edcaen
clfallen	Yfnffc
crunmann	Yfeeen
+bmeanin	jlcdXd
-bback	gnacfd
+brung	naffiX
nheatin	nbefbf
pdock	cmXeld
pfiled	dmkfcX
nreleas	cfnafd
ntopic	dhnfZc
nmusic	aeieZn
nstreng	ddelkX
-bgoodby	ldeflX
-3away day is	Ycaeen
+bcelebr	Zfnefb
-2confir before	daefna
pgolden	eZmfkX
nwhole	nhbdeb
ntree	hecbZn
-3the letter ,	ZcddnY
pargued	bdeend
-2that was	Xdbeke
-2it :	ngbdYX
crmay	ifXkfc
-2day but	Xadedn
-brob	bnbedc
-1as	mXdZYh
-3love to say	Xbcehg
-bkicks	aeefen
clkicks	aeefen
claverag	fbfenY
-1conclu	nedZeY
-1shut	bhXbfk
+2to reply	ndddcX
-3be in by	cnefeY
+bwindow	bneeca
-3starts on the	ciXbbj
-3of you before	iaeejX
-3for your time	ddbenb
nexpens	cekdmX
-3test on the	bcnddZ
praised	nfhfcY
-bholder	fXlecj
+2was anothe	ffffXn
-bfeast	nbYeZj
-1thru	ZYnaid
pincorr	ngfffX
-bscrap	bhefnZ
+2i want	aXicXm
nmin	bZneal
-bdocks	Xhecen
pusher	ngeedY
clye	jhceiX
+barea	icmchX
clyous	neeedb
+baloud	bceeen
-bpupils	ddfeZn
pcallin	Xmgeck
pfd	efnedZ
psolihu	efnedZ
pvolt	eeeenZ
pvane	eeeenZ
clchecki	bafnec
pray	lchfiX
pknees	fndbae
-1calibr	ZcancY
crtreasu	aefenb
-2not decide	Xeedji
-bit	imcfgX
paunt	gZciZn
-2silenc until	Xbfben
clforwar	akhXif
+bstuden	mXeeck
+2: interv	adccZn
nnoise	haneca
-bradio	nhacha
-2start before	abefdn
nstay	cYkadn
-brode	dfeena
-bslippe	fdcZne
pfoot	gieemX
-bkenya	Zeffen
-2deadli on	ehceXi
-2doj :	bYbecn
+bswallo	dfcfna
crswallo	dfcfna
-bsoooo	nededZ
nappear	ncdldX
+1school	adbeZn
nlooked	kYecnb
shtime-only	aXdYli
crlangua	bnffeb
-bquenti	klefaX
-3meet on the	eZbkXg
-2money on	gdgekX
crafterw	beahcn
+bcounci	mccjhX
pnamast	bgfZfn
crdraft	cndfae
-3our decisi on	needcb
-3@d and him	bedaZn
-byea	cndfeb
nsue	jlefdX
+brabbi	ndbebc
-2well ,	ncbbeY
-2latest by	ihecaX
narchiv	ddjenX
-bugh	Yeffnd
+bsevent	ZdejnZ
crsevent	ZdejnZ
crauthor	hedcnY
+2and yours	XnZahZ
pwhere	kdaXjg
cltask	ZkXdil
crcheck	XjkmdX
-2here by	ciekXb
nacadem	gidbXm
nruled	Xffenf
-2off on	gZXedj
cladvise	fXYlnd
ptruste	gnbjdY
-3asking about the	cdYeYn
-3our note of	ffffXn
-bestima	Zcdegn
-btae	eneecZ
cldrove	efdhnX
+brobot	bebfnb
-3tortoi , and	acceYn
+bthin	deffZn
pcathed	niZeeZ
-binstru	lahdlX
+bauditi	andehY
-3be with me	YkXdbk
popen	XhfjZl
clexport	Xhcdjj
+btalks	gZacdn
+blikely	kcheiX
-3say yes by	Xfhgii
-2she has	Xdkfah
nbelow	lifaXh
-3back to me	nhZeZY
+badjour	cecdnc
-bberlin	Xcckdn
clberlin	Xcckdn
-3do not come	ZcXemc
pinstea	nadcge
-bbock	eefenZ
clcanned	eefenZ
clbock	eefenZ
pclem	eefenZ
pjudgin	ndgfeX
+2please ,	XjbbYh
-3would have said	Xdbecn
-2job by	jafejX
-3twice , the	adYdnZ
nterrif	agnfdb
-2pinned up	kdZakX
-basks	Ycicbn
crn	fcindZ
+1shifts	eabfan
pmumble	jeccnX
+breplie	ibdbnc
-bqueue	aeffbn
crfarm	cdefan
clobi	cdeebn
-bmost	eenfeZ
psevent	kifdgX
-buh	Xgfkkd
+bpublis	ncbjfX
nenglis	kcffXh
crwave	cebfdn
-2hold the	ackdiX
-3has it till	YZencd
-2manage back	Yddedn
-bhidden	eefdan
-2phone call	jiXeiX
pmostly	danjac
-3it could be	idfeXf
nrefrai	nefecc
psilly	ndeefZ
crlad	bdbffn
-2who by	nYffea
-2vet 's	adbenZ
-3raceco vet 's	adbenZ
+2no wait	ZeddnY
-bminimu	ccfecn
-3, due on	bcecmX
-bbees	adnfeb
-2have it	YnchXc
pchin	Zfdfdn
nboth	ZdgjnZ
-2meetin on	agfmXc
nincl	ffneeX
-3it in the	Xhdlbe
-bkaren	neefdZ
nspinni	Xnfejb
-bmistak	ffmegX
pworked	acdefn
+1@t	Xdgcji
+2n i	kZZmbX
pif	hncacg
-2read on	ceacna
-2same again	adnebX
-2day on	dXeggg
crfoster	ffffXn
-breally	ecgenY
+2to mull	anfebY
pgap	fiieXi
nbusy	Xfcejm
+1has	ZecXih
-3exerci on the	abnfba
psimula	neYebh
ncare	XZggik
-2time :	eXmcfX
-2said ,	jiZecX
-3interv until the	Yeendc
+bstamps	adcfbn
frnot	ccaenk
ptape	ZliekX
clseries	efffYn
-bmanagi	caffen
-1shortl	Xecjeg
+2when they	nadegZ
nrarely	bfeenb
-2^ for	ekgdXd
pways	dbaffn
pexact	neeebd
+bchoice	enafed
pinterv	ccnggc
pbunk	Xndfdh
-3our decisi by	iXeeYi
preach	bfanlb
+bassemb	ncdeeb
+2either ,	Yedfdn
-2extend to	Zdddbn
clharbou	Yifbcn
-bthan	ghXblc
nfilm	ZnefXk
+bscale	cdfebn
clwage	dndedc
-3of us on	iajdeX
-bfrost	bdfedn
-3you down for	XdjekY
pprogra	eanebg
-1rings	mYXceb
nlifegu	hXkfdi
nclaim	fnhZcc
pportfo	XljmYc
-bgrades	geendX
+btaster	efnfab
nlock	anedcf
+bsun	bddfdn
-2here on	biXglZ
clshipya	Xeddjm
cremail	ndYgfb
psign	YkZhbn
-2time in	kaeblX
-bcohort	ZjceYn
nballot	akkieX
pinstit	nYbiib
clkids	dYlZcn
-3let you know	ebdglX
-3for poppin in	dcafnY
-bhuman	maXjYk
purine	edZfnd
ptheirs	Xedihj
nunpaid	dlkfdX
crkids	eYffen
clstitch	Yfefen
+2, kindly	eXbilb
-bikeja	enZfdc
clikeja	enZfdc
nzoo	dedecn
nlou	ffXffn
nplays	kfdekX
-2bosun by	ZaedZn
-3a bosun by	ZaedZn
-bticket	XeYdjn
crexcuse	Ygeden
crcoming	cnjccc
-bresear	gdheXl
-2orient :	Ybccbn
cldrill	aeYehn
cllogic	ehffXn
crworksh	Xjjkea
ngrey	Xlekgc
-2return within	Xgffbk
clenroll	efffYn
+2is .	ncZfaZ
-3interv for the	deeelX
-1vote	aZXldf
-3diary : the	Xekedk
psous	Xgeegm
plol	ebamnZ
-2yours arrive	ZbcdnY
nhead	nacjhY
cltyping	YnYehh
ppercen	gnffdX
-3i asked for	YceeZn
cltiming	neZebf
+2s conver	deZbnZ
pvisit	bXmgdj
+bashore	Xieemc
-bja	bnefdc
+bexcuse	keefjX
flgoon	ddefan
-2decide on	eZXfhf
-2spread on	bebenY
ndrafte	ceefan
+2you can	hXkeYg
-2down until	bbecen
-btastes	Xdllag
plines	incecY
clvintag	ddcfcn
-baberde	ajmefX
-2mtg is	XdnicZ
-bwire	Yefefn
crthanks	Zdcenh
+2with doubts	beaenY
-3purcha on the	beaenY
crconsen	endfda
-1confir	dhXbmb
crhygien	Yngfcd
-blength	cnffhX
pexecut	ncccdg
clprayer	neeeda
-bprocla	ndcfea
nwalked	Xcceng
-blower	dcafen
cllower	dcafen
cllights	decdcn
+bgraded	effnfX
-2decide the	nedcda
ntoilet	deffZn
nenhanc	cbffdn
crmatter	fXbcll
rbaside start-date	fgdfXi
+2in and	ZbcfnZ
+1behind	fckeXg
craloud	bceeen
-bturned	dccene
-2site on	cendbY
+2no one	debeXn
pmea	nefedZ
pculpa	nefedZ
-1got	hmXZZY
+2, nobody	XcZbfn
clsad	ieaeYn
ncalcul	dhnfeX
+bmoved	Zdebnd
-1offsit	cdcebn
ppolish	glifeX
-bprior	enZfec
-2, then	hbXahd
crsucces	nZhfXj
+bpub	neeebc
nps	cfdkXn
-bprayer	neeeda
-3seeing people until	affneZ
pciao	hfeemX
ppoints	eXeemi
clmanage	jXbikf
-2feedba by	eZeihX
-3up in the	Xedike
clformal	jXkcee
-3be back on	Xededn
-2manage on	Xeildg
-3i have got	bfdcXk
-3@d it is	nedfdY
-2berlin on	Zcbacn
-3to berlin on	Zcbacn
+2: your	fiiaXd
-2you know	gXaehe
psprint	befnea
clhostin	cfbfen
+bnewsle	cgdean
pseats	Xekagj
-2breakf on	hjfbaX
clport	bXieen
-bplanne	gbdccn
crdr	dfnffY
clshape	bfenfZ
clscarf	XZYemn
-3down before the	YaeenY
cllearns	ndefea
+bslips	Xldfej
clput	ilaalX
paddres	XekZhk
nsports	cnddce
crtheir	nicfab
+bknock	cebfdn
-3phone they said	Xfffne
-bluckil	Zeened
-btother	neffcZ
+bprepar	ZmdemX
+bdeserv	gefenX
crdeserv	gefenX
pmature	bbeffn
+2, gate	XZkdfe
pbom	aeeecn
pdia	aeeecn
crplaced	ffffYn
+bsry	deecnb
-1verbal	YbbdnZ
pservin	fdZeen
-bgr8	cfeYgn
paside	gcgnYc
-2ring back	Xnaecf
clkev	lddemX
cllinked	ceeden
pfilled	Zebbnh
cllay	hbngbZ
-3not , by	nYffda
-bassemb	cedden
-bred	ncefec
clchimne	neefca
nwithin	bXefhm
pdental	fmgffX
+bcourie	XllfZb
pmatter	hfYacn
pbookbi	dfnfda
ndecide	gYYdni
-bbarbar	Znfeec
clbarbar	Znfeec
ntruck	ejbeXm
+2be enough	ZnYeab
+bjoke	fflakX
clquote	mdeeXj
+bvine	ednfda
crwi	Yeefen
-1debrie	Xdcjef
nsuit	Xanejd
nnurses	geYfdn
-2to wait	kcdehX
+byard	Zcnceh
-1sails	adbean
punderg	kbndeX
pcarer	imddeX
-2teleph on	ncfdZZ
-bfiled	Xleedi
ns	neXahe
+2be too	Xjccgf
-3from now until	Xafefn
+2they cut	Zeeaan
-2messag by	dcfejX
cllena	gjYdnZ
clabolis	effeZn
-2in by	Xkbgef
-bleast	beefcn
clguaran	nXeebi
-3and ring me	nXefed
clholder	fXleci
-bdolore	eYfffn
cldolore	eYfffn
-3be return within	bXffcn
nenjoy	lYXafl
-bshoe	ankfXd
npart	dhedXm
plunch	ddnfXg
pn	gniZaZ
-bspent	ddefna
clpost	naebfg
clyellow	dnefeb
nissue	geeeYn
nsouth	Xgbehn
+bforty	addinb
-2promis for	lbXYcg
-2closed on	XcYbgi
clhgv	Ynjfdb
naquari	XZefkm
creat	kenaZa
+2at your	bbZean
-3them know by	Xfffal
poverru	gajflX
crtraine	cdffnc
-2called on	nfddaY
crsold	Xebfjn
clurgent	dbefdn
pgran	Yhgdnb
-bdoing	aegnfd
-2in within	Xnffbd
-bclimb	ZdlfmX
-2inform on	hfddkX
cltrain	XeZihl
clmallor	cdcden
-bmarta	bjmfdX
+2, back	aafcbn
clhoneym	ecebcn
clumbrel	bcZfng
nwell	aXgemh
phartle	daefen
+2is full	cdZeZn
+2, period	acncdY
+bsaying	leXfci
njudged	eefnfX
-bwho	jcXgje
nprobab	ieXfhi
nhandle	cdnedd
ptulsa	eeeZen
-blondon	Xajkfg
-2phone all	afddan
crhostel	beheZn
-bhed	ncdffa
clhed	ncdffa
-bbinned	bebfnb
nride	ZglelX
-2know on	gkXYhZ
+2trial was	bdYfnZ
+bcollea	Ybdegn
crwinner	nddbZg
-breach	XmdgYk
clbids	jdjjbX
-3interv from the	efmcfX
+bleeds	Yghdbn
nshrug	neefdZ
crhundre	decedn
+bhere	dcefnc
clrenske	deenfZ
-3on the phone	XbZdnf
-2no answer	Xefffj
+bcats	efjfXl
crcats	efjfXl
-bmonito	eddfan
clluckil	Zdened
pfind	fhgXjf
-2stands until	Xkigeb
+2and did	ddfenY
+bspecia	eecfbn
psieve	eedena
clcorrec	mfgdfX
-2: in	kYhdhX
-3closin date ,	dccean
-bundert	jYeenX
clloaves	clYnfY
clbrew	bddllX
-3are meetin on	Yednca
ntallie	dfedcn
nforks	dfedcn
njanuar	hghfkX
-bjudges	jZjXeh
+breleas	eXZmfj
clunveil	efZfdn
clcapsta	efZfdn
+bkept	Xdicnd
-blaid	dejfkX
-bperfec	Xfnffe
nlounge	hfhXZn
-3you an offer	accfan
pembarr	nfeegX
-3be bored within	ZaffZn
-bleads	neefba
crnormal	kZceXi
-bkara	lfefXi
clkara	lfefXi
-bbase	Znffga
pshocke	Ydffne
crringin	ncbdXh
-2choose betwee	Ycnbea
nanyway	eXadnh
-3to answer by	Xeffgm
pgrant	fdiliX
-3them by the	dkeebX
cltrip	ackcZn
clcoast	adefen
crtaster	efnfab
+bmaths	dneeda
-3can not promis	Xddefj
pcoveri	echilX
clfiled	Xleedi
+2i find	nddfaY
-bdog	kclfdX
ncause	neffbb
ppackag	bhneeZ
-3spoken , on	bdaenY
pstanda	ZhkYan
-3comple as of	eefdnX
-3being seen on	heejaX
-bperson	gXkYfl
-2ring on	ehgXgc
-bhighmo	fenfdZ
+2was too	dcefmX
+bmailbo	Znefec
crtender	bnafib
+2at most	iXbkYa
-2people until	Zbfneb
+bhis	keXfef
-2headco on	cddfnX
-blaunde	debfcn
pfat	Xjffig
-bgirl	egXhmc
-3me in the	Ynceaf
pfaith	bajnfY
+2i mentio	cfefnZ
-bluck	acaffn
-2called it	flebbX
-3they called it	flebbX
crstrike	XYichm
-3your inbox by	lXgfcf
psabbat	Xnffgd
+balone	ceeena
ncheck	heljdX
+btbc	bfffna
+1no	cZXand
+bguy	Xfffhl
-2hire in	cfaean
pbacklo	edeean
crstreet	cZdffn
ncertif	Xfggek
-2vote ,	ndahaX
+2and says	ibcZkX
nsits	bhcfZn
nlikewi	gneecY
pbat	fdnfda
-1holler	nddecY
ntom	kejkYX
nborrow	Zgnfca
clso	klhdcX
-bended	jcYdnc
-3an answer within	egfeXi
clstoppi	cfnffY
-bprinci	cjelgX
clbased	eenfeZ
-3portfo for the	acdnbY
-2first said	ZeeenY
clsoup	Xbmfdj
-3me at the	nbibYX
clcentre	djbZcn
+bah	efffYn
-2lets say	ehkdXb
-3reache you by	nbffdb
-2^ on	kfeXec
-1anothe	iajYXj
nperiod	bkXkic
clago	Zfffnd
nowing	Zeddng
-bowners	kXkXfh
+2to pick	nhaYZZ
clexpedi	cdeecn
-bpasswo	ebcfdn
-2attend by	bnefdb
-2outcom by	dXecij
-3to you the	ndadbZ
pkerry	dnbfec
pconcre	Zfffcn
-3decisi mtg is	Ydnbdb
namend	lffdjX
clcourie	Xfcehm
nknife	cmXedj
-2became the	aebbnZ
nbunk	icdenX
-bhandle	Znheae
+bpen	fenffZ
-1effect	acddbn
+bbees	gfffXn
crbees	gfffXn
prule	nfbZgb
crtraini	Xgcdmi
pvance	Ygffnd
-2was by	aafdnY
-3it till the	Xdfdjh
crferry	dXgjgh
+2and here	bdbfng
-3ferry people on	efdfnY
pconsid	cfjZan
-2got till	encfZZ
-3got till the	nceddX
+bstarte	Xeeelj
-3board meets on	aeeadn
+bodd	nZffdd
clbed	nfhebX
-3your detail for	cceecn
-3induct on the	cXhebh
-2list by	djeahX
ntrade	jffeXk
-2school on	bdfjjX
crdawn	genfcX
-1promis	cZXYle
-2ask me	kXXcXg
noffere	cddenc
-bknee	ceedcn
+2instea ,	hfjecX
-2to come	eXfdai
-2our chat	decdna
-3they told me	ZXZdli
cllibrar	mZdZbn
-bscarf	Ybbein
-2told in	fcddmX
pradio	bZlZnd
-3said they said	ilffXa
ndone	edaddn
nran	efeenZ
-bprovos	ibemXf
nahead	bccden
clyoga	Zdffdn
nshoot	fmiddX
-1speak	kdieXd
-2sent on	mdcccX
pwords	XkjXfh
pmass	nfedea
-1asked	beeenY
phanded	Zacckn
-bown	bXhkam
-3the bank holida	kffcjX
+2to see	YXngbb
-2have you	YcgeYn
nshocke	bfeenc
-bfounde	lbmhXX
pvivald	ccnfdb
-2usuall takes	nefaeZ
prest	janiXZ
crlovely	deefan
+bnurse	naefdd
ndeterm	bdednd
pfuture	egYfen
-3orient 's the	acccen
nsilenc	mXddff
-2should say	hkeeXZ
phalcyo	decedn
-1locks	bkXeZi
+bconsul	njdbZa
pclash	dedfan
-3meetin on the	hacnXX
clcensus	nebedd
-3from me before	nbffaZ
+bexpire	dncfXj
padd	nXeddh
+bswap	aedfen
crher	mcfanY
-3of you by	ifedbX
pblood	Xkfehg
-3i tell you	ndefdZ
pcollea	fffgmX
+blearne	dfefna
-1here	dghXgd
pfairer	aenffa
-bpto	cbfeen
rxdenied on past	dedenZ
clquorum	dcfena
phms	dcfena
+1itself	ilXeZe
nngā	gfcdnZ
nmihi	gfcdnZ
-3malta on the	bebdcn
clmate	dgicXm
pbailif	Xedmeh
ppunctu	nffffX
-bassist	lXldbe
pbackgr	dnZkgZ
clsleeps	nbffcb
ndeal	aXbeml
nfloors	bnbedd
pnumera	Znceeh
-2coveri the	fdefXn
nworker	cdYehn
-3be coming on	YenfaY
+1slot	bcnebb
pworse	ldhehX
crlimite	eeaeen
cljean	dgddna
pha	lfaiXg
plyon	gefdYn
ptrust	gZfina
pnotice	jjmeYX
-1hoped	edefnZ
nsometh	ednfgZ
pk	ngfedY
nadjour	bfffnb
-2: before	naeecZ
-barea	ihdlcX
-1yard	Yanbib
-3time before the	Xndfec
pinvent	jXefhi
+bhired	nXYejd
-bhygien	anYegh
+bpaid	Xencdg
-3give me the	Xfdnec
nsomebo	mXXjfh
+baction	bkdenX
crhands	afdcnf
+2to move	ZZeeen
+1each	nbddbc
-bwhale	eeXfkj
clwhale	eeXfkj
+bagreem	naffdd
parchit	ZXglkh
nconfid	fjeeXl
clscript	bgXdjk
pcleare	XlkdYi
-bmanage	fYadni
-binset	becedn
clinset	becedn
nwriter	dfnffY
-1picks	jcXiYa
-2have had	ibeehX
-1harves	cdbcbn
+bcurato	jbeeXm
-2openin in	cfbdan
crpage	aneehb
-3could tell you	Xedeij
+2, @t	abbafn
rbact needed-from-you	ehXfeh
-1funera	aedaZn
-3# # on	bdneaY
clcmte	cfnaec
+bfour	ddjlhX
-3quist on the	YnbacY
-bbeans	nfcfcb
-bknows	nbffeb
-1allow	lecZXd
pchecki	nXbdlb
-3they pick on	nedbda
pswim	banclb
pill	hXfemd
pruns	mXlfiX
-2again :	ibibfX
-2inform within	fbffkX
-3firm someth by	bYffcn
-3of us in	Ybedcn
-bcerts	fXggjl
clcerts	fXggjl
nbutton	ejffXi
nguides	eeffYn
-3togeth on the	Xbjecg
+1comes	jbbclX
-bpositi	hZbZdn
clhead	leejgX
-3lapses on the	YmXcZe
-bcooked	Xefelj
nironed	lecelX
clweigh	cfdneZ
rbsuperseded corrected-day	ccbenY
+bpainte	ccffcn
nflood	aeffnc
nloved	feefZn
ntutor	XZcmme
nodd	bnffdc
+bsummer	bedfdn
-3last candid on	Xecgci
-3ghoste me for	adeeYn
crmachin	deaahn
nhand	emikaX
-bnear	ndbdbh
-2takes about	gZdiXh
+bgettin	blXegj
pabuja	cfZnee
-btorn	nefdad
nchief	Xagiii
-2anothe by	bnfecX
cltribun	aZlXlj
nhim	dncYke
nexecut	Xefdmi
-3ring me by	Xleebh
nwhen	nZXhhg
nteach	bnejZa
clentrie	Xaffjm
+2, comp	XebhYj
-bceremo	bfdden
clceremo	bfdden
pthereb	cbefen
pages	mdiefX
nfew	XZnelc
clours	fYhcnc
-2meetin you	aedcna
pillust	Ynaeek
cllanyar	eabffn
crwritin	kkagfX
nnurser	cekflX
-3here by the	ZnfddZ
-2call in	lajfaX
cragm	Znefec
-3i would put	ceefnY
-2second one	ceadan
claquari	bkffXl
clpress	ahddcn
-2, say	ZijfbX
nshakin	eneegX
ndigita	daeeen
nadmire	dfffZn
clreq	eefjmX
-2yours from	dedean
nbuses	edbfdn
-2is me	YcnfdZ
+2s meetin	eXfiga
+2, scratc	YedcnY
-2count the	Zfcdcn
pused	fbbcng
pswindo	fenfdZ
-3holida until the	aafdfn
-2have decide	hdcelX
-bissued	ibZbnd
-3mounta until the	bcfaen
+1teatim	lfceaX
+bmunich	deeean
clconsis	necedd
pprayer	feafnc
-brig	Xelfeh
-banalys	nbhecc
-bharbou	YjZbfn
pworst	affndd
-3, back on	Zddedn
crgroup	ccnejZ
-3down on the	Yeacbn
-2job on	ncZdgZ
nkeith	dfdcdn
-bpainte	bcefen
-1papers	fhYbjX
-bsolsti	nacfce
-3you asked for	Xjdbid
pmerger	nYeeee
-2lands on	ZjaXZl
-3to tell you	XZicgg
+bgolden	Xlefei
crgolden	Xlefei
+bcat	kbXean
+bpop	cnefeZ
nreopen	Xebanl
ncarrie	eiefmX
-bswim	gcndZe
+bdoors	eeZfen
+bskip	icffXn
crskip	icffXn
pdaught	nibdad
nsends	abldan
-2meant was	mebeXd
nfifth	jecenX
-2exam on	adnaab
+bs	gdadnb
pmaths	Ynhhda
clhumans	cenfea
+babbot	cbffnb
clwebina	adXejm
nneed	bcneZj
rxact for ahead	XcjZbh
-2notice is	Ydfebn
-3my notice is	Ydfebn
punsign	endfea
croccasi	ndffbd
ppsycho	kkbhcX
pconsul	ibnfgX
-2yes by	Xnedfb
-bsecy	Zffneb
clparent	nZlcbb
pvet	edXejl
+bdeacon	Yeffen
clsizes	Znefed
+bcfo	hddfnX
-2never said	Xedeei
-3i never said	Xedeei
+b's	iiXdck
pallowe	ncbhZf
crfactor	Xeffgl
-bshareh	lffeXi
clsubjec	ZgieYn
pclarif	aefmXk
+2, can	XkgZhd
nassura	nbfeec
clresear	ehhdXl
-bplayer	jdmfdX
+bscans	anefdc
-3promis it by	Xbfdjk
-2in again	dcnfeY
-3underi , and	Zeefan
ngive	Xblfig
pthan	Yjnaee
+2: do	XleejZ
-2signed by	Xgedgh
phoppin	ndffcZ
-3at my desk	fYcfXl
prhys	Xeffil
-btheir	lahhhX
-bheadhu	beecdn
pmoves	jbXccn
-2by :	dmYeaX
nnecess	afffnZ
+blikes	mdkfcX
-2update :	Ydfdnc
pflesh	bjneca
clverger	ifenZZ
-bunder	gblkfX
pcompet	gZfaen
+2, contra	icbcXl
crpint	Xdnddk
pgout	mfffgX
pmast	mfffgX
psteppe	mfffgX
-2us at	ecajXh
pcell	fjglXa
crreject	bhffnZ
nlord	fcdenc
+2, cross	ncbebZ
-3up by the	Ycednb
-1dead	kjdebX
-bcooks	eecebn
clcooks	eecebn
-2yes ,	meXfac
-baye	jmeedX
-bjust	hndZiY
pclause	dkcdnX
-3, so by	lcfecX
-bno	nfbcch
cltwice	Zbedng
-3contac you by	nZefdc
+2as the	kjfXZb
pgiraff	cenfeb
-bbased	eenfeZ
+2after church	lcfeaX
nserver	Xeeldk
-2is by	nafcca
-bstoppe	Zceedn
-1did	cecdnY
-3from us on	ncbddY
-3will be by	cXfjah
-1accept	ahdenY
+bperfec	bmifXg
-3visit of the	debenZ
crguessi	Zeffen
-3ring you on	kbadXf
nanew	ffdfnY
-bcheers	gYXehn
-3again , from	kfeeiX
clrenew	Xhffel
clnotary	gnbbjY
-1count	nbfdab
-bkickof	bddfen
clkickof	bddfen
pwith	fenebc
pday	Znkcbe
-3my availa from	eebdan
plord	bddfnf
-bferry	ebbnff
-1messag	fedcmX
pago	nZhfec
clissued	jhYanZ
nsubmit	iiiefX
+2is too	bbbeZn
+1my	ejXfag
crkl	ebefnc
-2hols til	aaeeen
-brush	dfaean
+2and bring	XjebZg
pmeetin	nkbeZb
nfamili	ddcfnd
-bpencil	mZkXiX
-3emails and then	Yedfna
clbristo	hgelcX
-2sent :	faZcmX
-bseat	hgidXi
crprofes	fffdZn
-3must answer by	Xiffbi
-byour	cnhdgZ
nstartu	nefeba
ntestim	dffcbn
clend	ggZdbn
-3he has till	Ycfeen
+2, first	ghlaaX
+bpouch	dkefXk
crpouch	dkefXk
crbasel	dkefXk
+bregard	nhfeaY
-2both by	gieebX
+2and some	aebbbn
-breimbu	abfffn
cluniver	Zcdkan
nsiftin	fffenY
pshift	gjiehX
-2# or	kakdXY
pdraw	XlYidl
crcostum	akXmef
nplacem	efeeZn
ncarpet	nfefYg
nappoin	ZiYZnj
-2come again	beneaZ
nanonym	adffdn
-3news before the	Yaffcn
-bfits	keXfek
pdrove	fdbecn
crfancy	Zahfen
ntwins	dfffnZ
+2to get	anbYXf
+2ok for	Xgceek
-1delive	cYYben
crdeposi	fXifel
crfence	ndefhX
nfiftee	neeecb
-2her desk	Xjbbhd
-2e by	nZfddb
phorrib	egnfdZ
+2you are	blXbaj
+broll	dejfkX
nindemn	cncfce
nfailur	dnfedb
crmr	Zdnfge
crchoir	gdbean
clranger	cfbYhn
ppurser	YiclmX
cldl	bndfeb
ncafete	hbbedn
+bwhispe	keefiX
-2have until	fhbXZf
-3strike on the	bcaccn
psmashe	jXeffk
+2to meet	aZndcc
pright	ZeigXn
crideal	enefda
+2, ta	eaZdnX
clish	nccfea
clengage	lbccXn
-bfew	aenhiZ
+2s @d	heabmX
-3took place on	ffcena
-bsubjec	dlbemX
-2her interv	cecban
ncoal	feefYn
crchrist	acedgn
pconnec	Zenedd
pauntie	Xjbeem
pannex	dnXfeh
-2interv before	ejajcX
clshoot	amZdbn
-binsura	amdnZZ
crcrane	gemfdX
-2that the	mXfbYf
ncooked	cefecn
nfixed	ZnZcam
+bmatine	fdneZd
crphotog	nfffXe
clpigeon	fnceeZ
-3me coming in	Xafefh
-bcare	lXjfdf
pminist	lcXafi
+bfalls	hiXdgh
-badeyem	adnffc
ncoach	gnbcYf
plearni	Xfleei
crminist	fYeecn
msirony	igXZZj
-2boss says	ndddaZ
-2so ,	hhXjZc
-baudit	ceeebn
+bmanage	eXfihh
pjubile	cedecn
nsandra	eeedbn
crfilled	lgbnYb
clprocto	bkfldX
-bsupers	cfeena
nsmile	icdeYn
pcakes	Xdleej
-2patter :	acbddn
crtimeta	edgdan
psense	hcdeZn
plass	neefea
clhired	XiZcil
clcertai	XhmeXl
+2, in	iigbXd
-2is due	icdiXe
peat	fanffb
-3part time ,	bdccbn
-bcaught	dcdenb
ndurati	ffffXn
clcharit	Xhcdfm
-band	njdfaa
pcivili	dcfena
-3it out on	Xedjek
+bonce	ldehXf
-3not commit to	Xdddif
crconsul	nidcba
-3servic would be	bdbfbn
-3interv on the	bXedie
nbod	necebb
+2to hand	XcZdji
clfits	leXfek
-bgreat	Xlacjf
+btemps	nfdeea
-3call from me	fccekX
+1though	gjXcbh
-bnanny	keeekX
-b️	ilddgX
pcrimbo	lXdfdk
+2was realis	idcfXj
+bshave	fhneeX
psorry	hYffnc
plack	Xlceek
-3's back on	acciXj
+2so no	bedean
clwhen	ZnjdiZ
clrennes	YemdmX
+bshuts	efdacn
pdutch	hfejhX
pstatus	hbfXek
pbram	keeeXk
-bretake	dZefen
clretake	dZefen
ptype	djeenX
-2debrie is	hcigeX
+bmatter	lXaagm
-2conver by	Zaeccn
-3of conver by	Zaeccn
nrenew	dXcdjm
-2hear the	hdcdjX
-2will say	ndbfbZ
plasts	ndfceb
nleaf	dnbedd
+2it is	gXhjYf
pintere	gkfncX
-2is until	kjfddX
-bvaccin	Znhfec
clprepar	lekeXc
pmaike	defcnZ
+bdo	bncgbg
clbaptis	Ynaedk
ppossib	XXlgam
+2of closin	Xbfekf
-2rota out	Yeeecn
-2your answer	mhbeYX
-3half the list	acedYn
-3up post on	aeecan
cremploy	ahdecn
bsbefore period ahead	jiZXac
clmusic	aicebn
nb	hXamai
pabsent	YjejkX
+bcastin	nedYdg
pvetted	andeee
+2, no	ffcXkb
psister	iddXfk
ncrosse	ebbmXk
-2yes within	Xhffbi
+btools	geXfen
crcontac	nZjgZc
+2for everyb	ncbdeY
-bkid	edffnY
clremove	cjefXm
clrecap	efdfna
cloutgoi	cddeen
clusher	hndceZ
+broof	Xdnfdi
+bsolici	feffmX
pchose	aXmeig
pscrap	ndeeiX
-2date is	bkXZai
cldine	YdnYbm
-2mainte on	aebecn
clfavour	cffZen
+2off the	dfefnY
crsing	bdnfbf
pstock	ncefdd
+2, trial	gancaY
-1aftern	Xclcbe
+bchats	Zecndf
-2everyt on	cabiXh
+2for us	hZkicX
+bworksh	ZeZlcn
-2group on	ZejijX
-bchoppe	bdefdn
clchoppe	bdefdn
pma	bdceen
pveteri	dgcdnb
-2at it	Xcflbf
-brouen	nececc
pspent	ccYggn
crrouen	cfdedn
pmakers	hcXelg
-bsurgeo	Ykaecn
-2had until	ebfcnX
clhon	Xjcffl
-bthen	dalfmX
pobject	dgZfan
preorga	needea
-3you come on	ZdneXe
+2on a	haXajd
+bgroome	edefnZ
padmitt	anlcZd
+bassume	nYefdf
pwatche	gbncbd
-3summer on the	cebcbn
-1out	hXadgf
-3start date is	caefen
cljoins	jecbXm
-2can take	dXeebk
clcarol	dnYdjc
nliam	gmffeX
npanel	Ybnbhh
nstaffe	gekeXi
-bbecome	gbdebn
clsprint	bfecen
crmail	feXdfm
-3has until the	ccfZdn
psent	dncYge
-3you will hear	geddjX
clwould	Xglcig
clbase	cnffgZ
-bnorthe	edcedn
pmm	geXfcm
pbegin	gnddYe
fragain	Xgfdlg
crstaffe	efbfbn
-bcompli	ZiimdX
-3meetin @d and	cfbcdn
-borange	eeneca
phere	gnfgaZ
-2probat :	baeedn
nyay	micfdX
phence	nfefdZ
clsupper	nekZca
+2x $	ehXdkc
-3held in the	benccY
+1anybod	eeefYn
+2anybod came	eeefYn
nwiser	cdfebn
pfrowne	fedenZ
ptxt	ibekjX
-3you have till	andfeb
-1what	XZachm
cldeacon	Xdfkel
clbistro	Yefffn
pperson	dchnec
+bphonin	ndfeeb
-2to within	naffda
noutgoi	bnfecd
ndioces	necaiZ
-3us till the	naeeeZ
crmonday	Zgfden
clextrac	dnafja
clswappe	bdcnZg
-3three on the	ZdfmaX
crworker	fjffXj
crdo	Zjnega
-bdean	lYbnYf
+bturned	eadedn
-2poppin in	ZbXflf
+2and each	kbcfbX
ptrack	bncjiY
-bsabbat	cffdbn
psecs	bfnfea
prising	endfea
-3jury sits on	Xbcndg
nginger	feYffn
-3is off for	dcYecn
-3fire it on	cbbaZn
+2there will	iicbfX
npunctu	hdncgY
+2and would	afXZfk
crbev	dnaffd
pwiped	dldfjX
-2date :	dZngba
-3confir by the	Xmddbg
crtarget	hedenY
+2max please	ZZgijn
-1into	gbgbXk
nmany	bXhmna
+bround	nZdibd
-1date	iXdbci
-bthings	jcbdna
rbappointment needed-from-you	efeiXe
-2essay on	fXZjai
ptug	aedfdn
npin	jcneba
-2here until	Xiehdf
cltold	lXcfnc
-2in till	Xabdjh
-3: on the	jiXcYc
-3reache us on	cdbdnY
+busing	dYfffn
+bterm	kaabZn
crx	jbXffj
-3@d , not	Xaccjd
-bsheep	deafen
clsheep	deafen
-btransp	ccfedn
+btotal	bfendb
+brota	enfdaf
-bdate	faggna
-2than in	Yaefgn
cllight	iZnjZY
clah	ffffXn
phierwi	Zneffd
nquotes	neefeY
+2, one	glXefc
-3got me until	Xaecdn
-bzürich	Xfhfne
clzürich	Xfhfne
plet	bXihii
-2with him	icfjaX
+bhanded	nceegZ
-3i did say	YdcenZ
crpaid	gfXdji
+2i need	Xjefbi
crdreami	aeffnc
+bdock	cfnfcb
-3the @d ,	eXibie
pbuyer	gXeeil
nwant	bnnZad
nleisur	ZedlmX
nwe	bccfni
-btalked	eaneai
pprompt	egdfmX
-2with us	ajmXbY
+2and say	cjjecX
clnlt	Ynfffe
-2@d by	Zndfed
pitem	mhdeXe
nextens	anigca
-2meet on	XYdlai
-2number by	Xkddgg
clbex	Yfffen
+bmill	cfgeZn
clpotter	gfffmX
nlicenc	cendiZ
-bcar	Xbjdfm
penquir	jXcmkX
pachter	XmelXh
pviews	ffffXm
-3sail on the	aiXdZm
+bfaq	aefddn
clgrid	ddffan
nsuffic	ddenfa
+2he is	egYdXj
-2someon by	hXebfh
-bself	fndfbb
+1gone	Xafdme
-2on you	mdcdfX
-2text me	bnafda
nsittin	bmkbXi
-beffect	gecdan
crschola	fbffZn
prefusa	kXmecY
-bcaptai	gdlamX
ntomás	bieacn
nbites	bieacn
clcontes	cededn
nchapte	Xlefdk
crboard	maXamd
nnoted	fbcfan
-bolu	necedd
clcreati	kYXick
-3remain open for	enffeY
-2^ decide	Xfeean
-2intake of	cbZeZn
-2up saying	geieXe
-3hung up saying	geieXe
-2did ring	efffXn
-2signed before	ekfecX
ppen	fknbaZ
-2commen :	Zbcecn
ptaps	adnfec
-2so :	ggcaXg
-2off by	Yafcbn
-bamongs	efZned
pdebt	Xifffk
-bbridge	ccffdn
+1means	kXZZbg
pnoted	idabZn
njill	dgefnZ
-block	ZnZlha
crattach	cmXeje
-2last two	dacecn
ndead	ncccib
pvice	nXdjce
-2, the	hbnacZ
crrung	nYdhiZ
+2i do	bXhcak
+bsecate	eenffY
nslack	kejeeX
-bvacati	beeeen
crforkli	cbfeen
-2place from	dflibX
pjudgem	eneffZ
clsay	lnecZa
pedit	ideelX
-3is decidi by	abfdmX
pjetty	dfdben
+2no longer	adcfnb
phgv	Xheele
+bthanke	denddb
-2anothe candid	cedcnY
-3to anothe candid	cedcnY
+bshoute	Yiefnb
pvolunt	lZenea
+bsearch	ffffnY
prounds	ckebXl
plogged	kccnca
clni	bnffeb
-bdives	cfafen
cldives	cfafen
crall	lXchjc
-2two more	dfbadn
-3at two more	dfbadn
nproble	idhekX
-2texted at	deafZn
-3guy texted at	deafZn
+2she gave	cdefnX
+bstreet	bXmeck
nphysic	eeiiXi
-2me the	jheiYX
+2on ,	jZbdXk
nstate	Xfjekf
-2asked on	cdbenZ
-3to me the	hjadbX
+binshal	necfdb
pbaked	clYnca
+bthen	nbZiha
crunluck	ndeeea
-badd	agencb
-2, told	YedfnZ
pdrive	femheX
-bflu	hcacbn
pweld	Zenfed
pcompan	dbngde
-bconver	Xamdhh
-breturn	chYden
flhold	cicgYn
+2after .	eeYbbn
nagreed	abhbnf
privers	Zeeeen
-2as the	nZbeac
+bcalibr	dffnfY
crstruck	ffffXn
crguy	Xgfejj
pfitter	nbffeb
crworry	eeafen
psana	bedfdn
-3, so the	jjXaaZ
+basks	nfeecb
-bgot	iebdnZ
-1voting	Xdbkbg
-bnurse	ccngdd
-2post by	gZeeXl
clclue	ieefXl
-3about it on	gbjhZX
+2they see	bebhXk
-bvalent	Yfeefn
clvalent	Yfeefn
-1reqs	ejeekX
clschool	ZhXain
pwhenev	nibeab
bson span ahead	haYbXl
crsim	fdnfeZ
-3the panel on	ZckhgX
+2on my	kZdeXf
pinterp	fkemaX
clpeople	nYceci
clfellow	bjiXal
-3from me ,	anZddZ
pleider	Xfefmh
pvisiti	mdelcX
ncreati	Xfdbkl
nnorthm	ffnfeY
clpiano	fdnfdY
+bmember	fcfndZ
clwelder	edZdgn
-bsix	Zindah
+2with our	jbjgaX
ptempla	imXfed
clcto	gcXZlj
crterms	dgdccn
-2handed in	fbcfnY
-2wants until	nYdefa
clclaime	adffen
rxreview - past	ZcZYnd
-2induct :	cZaedn
+2so we	Xcgifh
-3pay on the	debfan
nglue	jnbcYd
-2you get	iidedX
+bappeal	bXefkm
ppotato	benfea
pgrants	eebfcn
+2free ;	djldcX
phelp	bdendf
pmounta	XkhhiZ
-bincomp	enffeZ
clincomp	enffeZ
-binclud	ijbdXg
-3will it be	jecfkX
-bsven	eedena
clsven	eedena
+bespeci	cgdenb
-3@p i said	afffna
-1dated	fXZbid
clcovers	Xicmbh
+banyone	miXabh
-2from us	nbcdbf
-broster	hnZZZi
+bsnappe	dkdfXl
-3told you ,	efadlX
cllifted	efffnY
-bamster	eeffZn
clamster	eeffZn
npapa	dZfefn
pchaser	eeffnZ
clseven	ecgcan
+bbadge	neeebb
psheet	liccXf
-2quarte to	ZdafnZ
-3at quarte to	ZdafnZ
nscale	Zedffn
-balthou	cffeZn
ndeposi	ajnebb
clmince	ceeecn
+2, nine	bYkdXe
-2meetin till	cbeden
-3in meetin till	cbeden
-2to them	XkYcbg
pelevat	lfdlXd
clblock	Xjkdcf
ngolfin	hedfXk
-bms	cnefdd
+1late	Xceeli
crtray	cecfen
ngap	nfZeXj
-2one more	XdagZl
ntaking	gfXcmd
-3has till the	dXdkbe
nja	bnefdc
-bonly	nYcjed
-bexcite	eegenY
-1everyt	dkdhfX
+brelay	nfcdec
crneithe	Xebemg
rbact -	ejXdZe
-2her :	ehbckX
-3second interv on	bdhbXh
ppoison	anffdc
ptwo	ikgkYX
-3yes to the	ZZffcn
-3open again on	bedddn
pbrief	Xkdkfe
clparish	nlZedY
-bstep	Xigeld
clpeel	cenfgX
psale	ldadnZ
+bagm	Yneedh
-3not tell you	bedfYn
ptotall	nafffb
-3me know by	Zccdng
clcases	hXeejh
-3have your contra	eddfYn
+2they had	Zeefnb
cldiwali	ceeedn
-bnantes	nedefY
clnantes	nedefY
nrefuse	cndeYk
-3any day but	Xbdeem
crreside	nbgdgZ
crflight	ldYeXm
cryay	ndcejZ
nmarkin	eejkgX
+2we read	ZfenaZ
+bforema	nancZb
-bcv	Xmdbdk
-bpigeon	gncedZ
-bdm	necfec
+2, out	cbXelj
-2will come	ldhfbX
-bdown	acfZin
-btags	cfaffn
cltags	cfaffn
-bdear	kbbdnZ
-2you got	XldekY
+bmarks	bebnia
+2️ @d	abbdna
crguesse	Xbffil
clspend	ZclhXk
-bcases	iYffbn
cldresse	edefbn
pquit	bfefna
crhas	dhiemX
+2: answer	abgfan
-2be here	bikfaX
-3hears by the	nbffdZ
crstep	ncffeb
nfleder	benfdb
nadaeze	enefeY
-2they have	jZcgXe
-2dies on	ZnZbac
cridenti	fanfee
ninsist	fdddnc
-bworrie	dgjfkX
-2door on	ndcddY
+boffere	gjdclX
psoftwa	benfga
crstands	jfhdgX
-btrust	fcXaim
-bposts	hXdahk
clmissin	agdenc
clformer	Xjdele
nplc	ffnffX
-3would ring in	Yeffnb
-2me out	ZdnecY
nrecomm	jcXfma
-1runs	XZZlXh
pprogre	eXXjim
-3counci resolv on	Ycccna
nlogo	andfbg
pkennel	Xjehjd
+1one	jZldXf
crguests	cdnfeb
nshrugg	eXfdjm
crinclud	afcfcn
ncourt	ccXejk
crlucky	nbedde
-bout	nZdcgh
-bsoon	ajfenY
-3i said no	eeffYn
-2no not	efffYn
ngoer	bklfeX
+2or he	enbfdY
-bdeals	neefeZ
prung	neecaf
cljulio	keffkX
nword	ceXlgh
-3visit on the	Xamcfb
crput	dheena
nhq	eeneae
-bgentle	dfenYf
clprescr	caffen
pwashin	aanfeg
-bmañana	mfeeXf
clmañana	mfeeXf
crafford	efcfnb
clpair	ndfeaf
-2see on	XeagYl
-3to see on	XeagYl
-3rung me by	jXffah
-3candid in the	fchhdX
ppi	aeegdn
+1whethe	hiXZcc
pturkey	gZnfeb
-bconsul	ibbcbn
crclient	dnbebg
nintend	jdgejX
-3off on the	idZZXg
-2be from	dfkbXg
nrector	bjbnca
porchar	lefeiX
+bsydney	nfafeb
crsydney	nfafeb
clana	abcdhn
+bpictur	eedfan
clmonths	Xeefjj
+2my tenanc	abbecn
pnairob	ffaedn
pidea	eYndYj
pps	cfffnZ
-3away until the	adfaen
+bjury	blXbhh
+2s out	XbidkZ
norchar	bbifan
ndocusi	eaefdn
-2took them	ZYfene
por	bmjcXi
-3by @d ,	ebXeik
-bwhy	nfhdaa
-3b interv :	cdZenY
clstadiu	adkndY
-bsome	nYfZbh
-2everyo on	jdbckX
-1wrote	nZYbbf
-bformal	Zencgh
+1said	bYfbnb
crnow	jdednY
psubmit	nlYdae
pmen	gdXejj
pprepar	Ykddbn
nemails	nbjjZY
cllab	lhXdah
-2do on	ibdaXj
-3quarte by the	Yaffan
+2: have	bkbfhX
+bmistak	XmbeZn
-2stands till	cnfeaZ
pever	laXeif
+2, open	aeZbcn
-bfifth	aedfdn
cltalkin	hXbkfg
-3letter in the	nebccY
-bprojec	celdlX
+2each of	ncddca
-3said , the	neccZa
pszn	aeeedn
ptight	mYXfZm
noblige	beldnY
+1down	ijcicX
crphonin	ncefdc
-3but not before	Yeffen
clpolicy	Zgednf
nmakes	lXkfcb
clphysio	YYhhen
-3was to be	cfefnZ
+2the actual	Yeffna
+blibrar	Xjffdk
clgroup	fjmcXb
nshow	hcicXk
cldeed	ahaedn
-2with them	Xkgdah
-2forwar to	ganZYc
crshout	cghdXm
nstrong	Xddekj
-2meetin 's	mdXYZe
+2, mea	cdadnY
-3tastin on the	denfaa
-bport	bZkfnc
-3of us over	eedcYn
-bsociet	ebbniY
crregion	Xgdflh
-2presse for	bddcnZ
-3the presse for	bddcnZ
pkerb	bnefdc
+bthinki	jadncb
-bcarols	keXecj
pmean	jeZaan
+bhears	dfjXhg
nblue	kXZdij
-3meant to be	bfffna
-2is your	denebY
pwhiteb	hXhgie
psafer	bnaecg
+2, mentio	Yecdna
-3earlie than the	aeefZn
+bvendor	Xcffmh
polder	acidcn
pstamp	jeZXhj
+2will not	Ygfbna
clsoil	nXieed
nzanele	feeenZ
pusuall	neefZf
clnon	nZbcei
npush	bbdegn
-2client on	Xdghgg
-1spent	XdZdld
prainin	ndeffZ
pwhile	gnkaab
-2in until	Xfkcbf
pbefore	dljjcX
-2@d for	YalbXj
pbaptis	ZmandZ
clpaint	bccfgn
-3hear back by	igffcX
nshuts	dnccib
+1concre	acacbn
-3but on the	jbjcaX
-2i wrote	Xcacje
-1conven	ZaZnce
nanalys	eddnbd
pbanquo	benfeb
cltaken	bfbZgn
planded	necfae
-bpatrol	dfgdnZ
pdeferr	nfeade
-3truste conven on	kediaX
ntry	gYhiXl
nvets	imbfXe
nash	aeefnb
clfield	gdZcdn
clwinner	dcbZin
-bhost	bcefdn
-bquorum	gceena
+bnuala	denffY
crnuala	denffY
pstate	Ykcecn
pthose	ifanae
clwhom	denZaj
+1her	Xbdail
pball	cncebh
-bevery1	cndffa
ploud	ijeegX
crgate	ekXclf
nkiosk	eegfYn
-2wanted by	bnffcZ
-1four	lbedgX
pshoe	hhledX
bs- lower-bound no	aeedbn
pbongan	ffecna
-1advert	bdddan
clagrees	fneeea
crinto	ciXcij
crhi	cdbfen
nfees	kihdXc
nrestfu	neefdZ
-3to start on	eZdfen
-3you have until	Xkeedd
clbusine	gZYnfg
ngym	fYefen
nmeets	ellaeX
-2engage of	Zdfdan
pstarte	Xkgbfi
nbishop	iejcjX
-3owners is on	ddZadn
crrevert	geeneZ
ngrant	fZcenf
nweird	najedY
-3writte on the	cdadnY
-3they gave me	Zndfdd
nbetter	dXiahj
pferry	migXfZ
+bage	cenfea
pvineya	ggndac
-3tell them by	anfffc
cllaird	nffffY
-bpickin	nZkbca
-2meets again	aeeadn
-3to me by	clbbXc
-2everyb by	nbeecZ
+1of	dXbigi
-2^ if	gXkaad
clmarta	dlhfgX
-2interv are	efbadn
-3centre manage ,	cfYfnZ
nhungov	gjejeX
clknives	cZneZj
-bexpedi	bdeedn
-bintrod	bffcen
prowan	afffnc
-2, one	YZkXdg
-bregist	enhgcY
-2news by	dafemX
+2i said	Xkcfia
cluh	dhdhlX
-1post	gaXchh
+bagenda	aednee
+bsleeps	Zddnch
clnowt	cZdeen
+bshift	bZncbi
pgodson	Xfffki
-3a messag by	ZbffnZ
-2read for	abdana
-3on read for	abdana
-bflat	dcadgn
nkiran	ceencb
crvp	lhgfXb
-3picks over the	Yffnfe
nshowbi	dfndZd
-2due :	YjXcia
pbud	Zenfed
pseeker	ffYffn
pfrm	bndfec
pcomp	jgdkbX
crsail	Znefch
-3our verdic on	Zcbdna
pbuild	eYffgn
crback	fXdglf
-2learn by	nZefea
-2nothin on	afeenY
clinsura	ZndmXd
crsteps	nfeffY
clseaman	cneffc
preuben	acffen
-3anythi before the	Xdffdm
clgus	Yfffen
prubbis	fdendZ
-3applic over the	iedghX
+bfirm	ngcdeb
peta	faeean
-2good talkin	eecdZn
pcircul	ljfdcX
ncompul	mXdfdj
-3's off ,	YebfnZ
pagreed	endcdd
crtime	ZkZdng
-bplead	cdbncg
-2can be	Zdcfbn
pwide	dgdbcn
crbuyer	nbfffa
clfrozen	cekeXm
-3notice ran until	eefeXm
-bquarry	ndefea
nmobile	cclXke
-2they ring	nccdaZ
-2gets here	abcecn
-3advert date ,	dffdYn
clstudy	cfXimf
-2ring them	Yebean
-2off within	Ynffea
ncountr	bieilX
pbeginn	fndecc
-2medica 's	bdncdY
+2is yours	kaidcX
clnaming	mdaemX
cldoc	aeefdn
crplants	Xffffn
-1regrou	aecnaZ
clground	gXjZck
-3can not meet	eeccmX
-bmatron	lahXch
nplanni	egndZc
clsays	nbhecd
naside	bndedf
nsqueez	eefenZ
pblasti	dddedn
-3i come in	ckefeX
-1betwee	cekZXf
+bteams	benffc
-blent	Ydeegn
-2she say	hcZeXj
+2and give	fZXkZh
+bslip	Xficdk
-3select board sits	aeikcX
nfinal	Xghmde
+2, sleeps	Xdckch
clhappy	iXfcdk
+bregion	cedfcn
clbadges	aeefen
rxaside within ahead	hgXeae
nilse	Zfffnc
pvallet	cfenea
-barrive	bdZanj
pslight	YhneiY
-bbeers	febena
clbeers	febena
-2the next	ikdfcX
-bland	nZaaal
-3shall we say	cXgfaj
clshown	idefmX
clcharge	nbfhbb
-bfamily	nccmZZ
-3said so on	cedfYn
pbegins	hbmeiX
+bdredge	cddend
crdredge	cddend
ndredge	cddend
+2s pouch	ajdeXj
-bunifor	Xbiacm
nparty	ndcdee
-2their choice	Xeejhh
nclimb	ndbebh
-2your screen	hcYblX
+bokay	ncefdc
-btop	nZecch
nplumbe	efnfac
nbrothe	cgcean
+1acc	ncdeaZ
+2acc .	ncdeaZ
pphysic	cemkdX
nsolida	bfeecn
-2on till	jXadah
ndischa	eenfcb
-3: not the	aeeenY
plund	agkjhX
-2a chat	deleXg
clexplan	dgefnZ
clrang	dYiane
bsby span ahead	iYhgXg
clcheck	kjXmab
-3extra week in	fecfYn
nitem	naYmeY
clcircul	nedeiY
+2i can	kddbXf
nshort	dended
pfounda	chcnZg
phospit	hXeklY
plido	mecejX
-2money by	ZYffdn
nallowa	bndfcf
noutlin	efnedb
crprint	cnZfdh
-3is out ,	iebfkX
-3chef : come	ceZdnZ
nfast	ckfnYb
-1period	bbcdbn
-bbegged	edffan
-2, said	dcXjdf
-2reach you	dYeeXk
-bsuperv	fcnkbZ
-benergy	kjeeeX
-bsqueez	ldldcX
-1yours	hXbhfe
clrecall	ZakljX
+2, calls	XcZjeg
-3goes up on	nccdbc
-3hall on the	Xbkdbf
nend	lXailY
-2need it	dndfdZ
pabbey	jdgfiX
-3sent out on	ieeekY
nround	YjjjYk
+bbaker	bfecdm
+2they will	laZYZi
-bfracti	Zhmfed
nvouche	fZffdm
crown	bYldgi
-2does it	mdbeaZ
nanyone	dgbkmZ
+bhull	afedem
-2compla within	Yhffdi
-2could do	jdjdYY
ngods	Yfefhl
+2, board	deaZam
clcabine	mcfefb
+bbody	chbemb
-3the client on	YdihZh
+bsometi	Ycclih
+2we open	dcafam
-bshe	khYflY
newes	hfmfcY
+bdrivin	ebmkdY
+bbarrel	dfemcb
crbarrel	dfemcb
-2off me	hjcfjY
-2evenin on	abYdji
-2whethe the	Yakeff
+2she tells	mdeedZ
+byear	dYffgm
-3have to decide	bbcfcm
cllorrie	bfbfem
crcrunch	mddfca
-2feedba in	meffdZ
pcontac	mfYfcf
+2to whenev	efeemY
-3will do it	Zbbdcm
-bdraft	cdefdm
pkeg	edmefa
-2to do	ffYeZi
+bcounti	mdefea
pfootba	afdfem
-bq	gdYeii
ntalent	ZhmiZd
-2that ,	fbcclY
pgratef	mfcecb
cladjour	kbbema
crdestru	cmdfdb
-bstew	mefedZ
clstew	mefedZ
-1any	YYidYj
-2done on	kcbYch
clplead	ddbmcf
clwhilst	ceeecm
pwould	ajmdec
-baired	hmcdeY
nextrac	eeeeam
crlunch	gemfcY
pnowt	mfefad
+bquorat	cfcfdm
crquorat	cfcfdm
nfundra	bfefbm
pprevio	fjlfbY
nformat	dmhgdY
-3messag over the	ljabbY
-3left in the	aebemZ
crpublis	mcdeiY
clclick	Yfffem
+bkiln	Yfffgl
clgisela	Yfjemb
crlady	Ybfjcm
+2, lapsed	bbccmZ
clpark	dYidcm
pborder	Ylifee
-bdream	cmcfbe
-3opens on the	ebZZam
cltruth	mdfffa
crever	Ydcjfm
pharves	jdYZij
+2, becaus	kiaYbd
+1yes	khbdgY
nforgiv	jdmbgY
nbolton	ffffmY
-2the budget	adbkkY
-2messag you	mfefcb
crdaft	baZfmj
-2test on	YZlYee
nclicks	meffeZ
pundeci	meffdZ
-3letter by the	kefeYf
pcctv	ieemdY
crkeeper	emdbic
clvp	lfbgiY
+bkowalc	ffffmY
clpatrol	cfgcma
clcampus	YefZjm
crconcre	ddcedm
crlibrar	begema
nbone	eeYdlj
cl's	jcdiYl
peh	edbfmb
-2only the	abcemZ
crcalled	dacbmg
clrubbed	akdfmY
crbelow	cggemY
-3regatt 's on	deZccm
-bletter	mhbbed
ptweet	ieefYl
naspira	jffdkY
nwinner	cbembg
-bheadco	eYcYjm
crthru	cdcfem
-3you for the	aeldfY
+2your time	cjjeYY
-btribun	kchYkY
ptoecap	cmcfec
-brunnin	Ygcdli
nwillin	efefmZ
+bpie	dceemb
-3harves in the	debdam
+bdelibe	hedZmc
cllandla	YdmfYm
+2it might	bckfjY
-1those	bmceaY
flask	Ymhdge
ncatego	dmejcY
pgwen	dmZekY
-3in the worksh	debebm
-2card by	ifffcY
-3she has until	YjfZdi
+bnovak	ceefma
nreache	diYalh
-bcandle	mefefZ
nreloca	lbfflY
-bknocki	meefeZ
clknocki	meefeZ
pporter	liYlkY
+2coming ,	mcdeba
-bherd	dfmddc
clherd	dfmddc
nlegal	Ymjhbc
-2runs to	YiaiZe
-3of us by	iYfkca
nincomp	Ymcfkc
+2becaus he	beckjY
+1along	bdYelj
-bbrochu	Yefejk
psafely	lYdhci
+1?	bhjYdd
+2? $	bhjYdd
pbadger	YlefZm
-btie	idbmcc
-2says about	bffemY
+bmock	bgcedm
-1chirop	Zdcecm
pbrochu	edcmdd
crrole	Yhdfgk
-bserves	efffmY
-byears	ZYYmck
-2no news	affeYm
clhit	mgeeba
+2with your	YmgaYd
clcaught	dcdemb
-2# by	emeedY
-2arrive the	bacecm
ngloves	bYhfcm
-3more to see	ceeaem
+bsail	Zmifcd
crpreppi	efffZm
-3offer expire on	emefbY
nwrap	mcfedc
+2of @d	eceamY
-beve	elejdY
clmagda	fdmeYh
+btrade	hfffmY
+2we meet	ceaiYi
phell	meaffd
pgut	chkbYk
clwith	hgmfZa
-3place on the	beYjej
+2withou you	aecdbm
crbeliev	mafeag
-bbrilli	efhemY
-3to answer within	ZbffmY
-2give her	mdfecZ
pcoo	edlbmY
-3you over the	ihjbbY
-2swing by	Zameag
pfaisal	iefflY
crenclos	ffffYm
pallow	hYbdlj
-2so for	ambecY
-3any chance before	babfam
+bgarden	llgcYb
pstaffi	ecdiam
pincumb	ZmfkcZ
pjudge	gjdlaY
+2or they	dmYeZc
-bsafely	dddfma
clsafely	dddfma
-1christ	cecdcm
pworksh	mcaeci
-1both	iiYhYd
-3my answer in	mdffcZ
ncredit	feYfgm
+2and offere	fccdmZ
-2^ would	hieZfY
+2, outcom	fbhkaY
+2was a	YaYdih
+2i shall	mdceea
pvisits	akemcZ
+2with whatev	mdaeba
msimmediate	Ykmbed
ptimesh	ddcfdm
clheavy	edmeYg
clfinali	kbiYbh
-3own , by	ZZfmdY
-3and by the	ldfdbY
+2, its	debhlY
ncanal	ddbfem
-3your yes by	bmfeec
nmaker	chbema
-2it within	Yjeidg
-1write	iaYchc
-1being	gaZcYk
+2s presen	cckfYg
crwretch	bafffm
-bfine	bmYbbk
ptheo	mabech
ptech	jZiiiY
-2id by	afeelY
+bclub	mebeaf
-bmacker	gedemY
-bhope	Zficbm
-2slot on	gbmZbY
rxsuperseded - past	Ydeehf
clsnow	Ybbdll
-3but it is	ekhecY
-2place ,	Ybldai
-3you word by	cZffmb
+bsticke	demfda
crchapel	aemfcf
crsort	ambeci
-2needs till	mZeeeZ
preloca	Zlmebb
-3so by the	igfebY
clbloke	cjdlYg
crcrowd	dedfcm
nheaven	Yleeef
-3, but by	mYffcc
+2, munich	bdddZm
-bstaff	fYkacl
-bchimne	meffca
+2i dig	Zedfbm
nquay	cidcma
nhandou	geembZ
+2we need	amedea
-3suppos to hear	affdmY
+bnewlan	ffmfYe
crnewlan	ffmfYe
+bfix	mfYebg
clprayin	mbehea
+1reads	eeefYm
nwaits	egmdYf
+2, sir	mceeba
crclubho	jfYfdl
clslippe	gdcZmd
-2how about	gigecY
nplease	bYmele
pthree	glekcY
npendin	dfaemc
-bfinals	fdmeae
crrent	cddedm
-3decide so on	ZeedmZ
-2some time	miZebY
rbsuperseded away	Yddfij
crwine	befmeb
nbar	jifYci
clarjun	ccbmef
nroux	aZifmd
-bmemory	efffmY
pschola	flYjfc
+2: placeh	cameZZ
-2class on	mecedY
+2we pick	kibeaY
-3would know within	lafegY
-3said @d on	afcdmY
pcarrie	meefYg
-1,	ggkaYb
-3our answer in	heediY
clexec	Ybdmid
+blate	hcidYk
-bshutdo	cefddm
+2be any	jYffYk
clplate	bfmfea
-bcollap	Yfefhk
pentere	Yehfgl
+2withou fail	hjdfbY
pthese	idmaeY
-3employ of the	ddefmY
nart	dfemda
+bfairly	ffffmY
crfairly	ffffmY
+bside	iYhfgh
+bvenue	dZedmg
-bclaim	Yjceij
-2it back	ilafdY
psoy	idYcjg
crhold	dmiZYj
pleeds	fclYbl
clmarek	cZhedm
phalfwa	gebccm
-bescort	cemfdb
clescort	cemfdb
pquiet	jYebcl
puni	emdfdb
nproud	bddeme
ptogeth	maebaj
-2left in	debemY
-bslack	kcfkeY
+bwe	Ygeikf
nvolcan	efdfma
clweighi	mcchdb
pvisite	fefmeY
-3have heard by	eaefmY
crunless	amcedg
clpetra	mffdea
crperson	iiblYd
+bgot	ebebme
crpasswo	Ycfflj
pside	Yhfmib
-bsingle	afeemc
clsingle	afeemc
ppaedia	dbcfem
clsemis	dfffZm
nmadam	debfmc
+bstarts	Yiaehl
nrising	dfmfeZ
+bplane	dfefam
+bdownlo	lckfdY
-3would know on	mdeeaa
nwebina	edeecm
+2, unifor	bcbddm
pdispos	dcffmb
-2mails ,	aebbmZ
-3three mails ,	aebbmZ
-2he say	jdjeYe
clachter	hgYdZm
-2notifi on	heebjY
+bpropos	hikeaY
-breadve	cfbeem
-3are @d and	dfbacm
-bupstai	lYZcgi
-branger	cbcajm
nleast	lYhdgd
-3of feedba on	Yeeffm
+2is d	kddeYg
-2freeze on	addemZ
crstamp	akefmY
-btown	YimcYh
-2ringin me	mdeebZ
-bwebcam	eemfeZ
clwebcam	eemfeZ
phallo	Ymffee
pjörg	Ymffee
+2with the	kYgbde
-2over by	dmedeb
-bbailif	ekZmZc
+1please	ZlYeee
crproces	bfefmb
-bsec	fhemcY
ntraine	mbcbci
pear	gmYffe
-3us all on	cdbbmZ
cllake	Yejedk
pcards	dechZm
crsister	Ydmdeh
+bminist	hZakYk
clbuyer	dafffm
+2, commit	aecbcm
-3others done by	Ydfbdm
-bjudge	mcfeea
+blonger	dlccmY
pcourie	Yjkeja
-1birthd	Yaidie
-binfirm	dedfcm
ngenuin	beefdm
pstruct	gmbffZ
nscore	Ybbmle
-3ask again on	Yekach
-1announ	hbaemY
nlying	Yedcjl
+btax	Yfeejk
nstory	Zeibcm
+bhands	mdZege
clpanto	mdeffZ
clanybod	Ycdemh
pfitnes	admbbj
photel	dfcdmd
-3left the compan	ffffYm
clhope	iZYadm
-3securi on the	cdabmZ
-bstall	icdeZm
ptransf	ffemfZ
-2began on	Ybbbkf
-2interv was	acmebY
ptested	faffmZ
-2they promis	Yeeemb
crbundle	Zmfffd
-2ringin before	dYbdjd
pprimar	fiebmY
-2it takes	Zaebdm
phedge	Ymdfcj
player	Ymdfcj
-2schedu for	gYaZkd
+bmayor	gecmea
-3left to see	deecZm
+byet	adcchm
nupon	iZeebm
-bneithe	dheemZ
-3checks take us	hYdkbY
ppig	fmYffe
claccord	ehbmfa
rxsuperseded by past	Yeffhg
+2by the	gYcckd
-bjurors	cedmiY
psplit	gdcmZe
nnomina	leYfej
-3told me within	aaffmY
+bforget	eebdma
-2house on	beijgY
-2they gave	jckeZY
+2we can	YhecZl
-2me to	fYYegh
-botherw	bamegd
-3no earlie than	Zffedm
-3coming back on	efjfiY
-brestar	beeedm
peats	mcdffc
pgrain	mffeYg
nad	bdgdmc
pprune	efmffY
nconven	bfbemf
-bshall	mYibdf
-blay	ecjmZa
pfair	hkYgdg
-3news by the	Zbffmb
-2next on	ledhaY
-3, next on	ledhaY
-1except	bbZfdm
-3moved to the	Zdmdac
-bpresse	feeema
nv	ddifmY
+2is @s	cefeYm
+2is payday	addeZm
-2rings me	mcceda
-bclue	efffZm
-2result of	bebdmZ
-bbounce	mcffeb
clbounce	mcffeb
pleices	mgfffY
plinks	emafed
pnada	Yfffem
-3coming on the	afcbcm
nreceip	fbhfZm
nmarjor	cfefmb
crwhile	bmfiYg
crwrite	iaYhYm
-2call it	maedaa
-2inform in	mdefeY
-3your word by	Ymffdd
nmanage	ZamYgl
clsociet	defdbm
+bwishes	Ymfffe
clcountr	Ydfjbl
-bweight	dmeffa
pbidden	amefed
pdies	Yblmeb
nzone	cjmfcZ
-3, in by	bmffda
-3@d and on	feYYbk
ppartie	jdYedl
-3would be from	efeeZm
-2fall within	Ycffki
pcan	cihgYj
nsame	iYlblY
pplanni	hfYclf
nuniver	jgYebl
-3tell us by	Ymedeh
-2them after	fdffmY
pcerts	bmdfiZ
-bbarris	feffmY
pagreem	bmdedg
-2dean wrote	dfffYm
-3the dean wrote	dfffYm
pespeci	bemekY
+bupstai	Yhadik
nnotes	ZecYmk
-bdue	adZkme
-3a pint ,	aaZfcm
nfounde	fedemb
clanand	femfca
-2by hr	Yddbdm
-3flight is on	dfabbm
plooked	fhmfZb
-2stop by	ZYkdch
-2throug on	jaedjY
ncleara	Ycamcm
-3is closed on	deceZm
+bthere	Yejdme
+bsim	Zdeemf
-bacadem	mgdeeZ
-1rehear	acbebm
crbecaus	jchkgY
-bpast	iYeael
crtakes	mYaclc
-bken	maeedf
-bmachin	mecdah
-bamend	mdedeb
clamend	mdedeb
pmindin	Yjefdl
nmit	ibjYci
ngrüßen	ibjYci
+breloca	Ymcfdk
+2to agree	idalaY
-2follow by	maefcZ
-bsince	adceem
-3they asked for	jcedjY
+2withou a	kccdjY
pcoach	gaabgm
+bcharmi	cfdfmZ
-3made up by	iYfcdi
pmarvel	dfgacm
crmember	Yedjmc
-2home ,	bmZebY
-broom	YdmemZ
clwantin	bmfffc
rxact from no	cababm
-bdrivin	Zcddjm
+bended	Zecfmf
-2^ got	emeeYY
crjob	gdYcjk
clpleasu	fYjdkb
pgalley	amffed
nworks	Ycigjh
-3specul applic of	ffffYm
-3are due on	abdeam
+brep	bdmffb
crrep	bdmffb
-2now and	YemhZg
-3betwee now and	YemhZg
+bhelps	bfefmb
clspeaks	mdZcci
+1do	gYhdib
clgentle	YmZlee
-3held on the	YdebmZ
+bposter	Yfeelh
crarchiv	hcbebm
clpresse	heeemZ
palgori	mecfeb
+bkids	dYcejm
nnarrow	meeefZ
-bstay	fimdba
-3answer us in	Yeffem
-2had need	mbfccY
nstring	deffbm
clenough	fgaeZm
-2contra :	aceebm
-2my papers	ZmceaZ
nsystem	efjYlc
pngozi	mfeeda
peveryb	fYhefi
-3valid to the	amdfdY
clmunici	mfecga
crrankin	mieedY
-2inspec on	adbamc
ppinned	mfbeZh
-3answer mail within	Ycffdm
ndrop	Yehfld
cryear	Ylcdgi
papplie	fYbgji
-2breath for	Zcefam
-banyone	mZidad
-bnights	ZiYcgm
-bowl	dfmfdZ
clhr	mccgZg
-3made on the	YebmiZ
nslot	Ylmaaf
+btrouse	eemfda
-3from me the	mecddb
-3meet you on	begbkY
clguesse	mffefY
cltenor	gddfmZ
-btruck	YbleZm
nlater	eYgibk
+bagency	ibmafc
+2to give	iakddY
-bflood	dfedmb
clflood	dfedmb
-2they rang	deeema
+2so did	bbdfmb
-3says to me	bbdfmb
+1around	ZamjbY
nfreund	jbjYci
cllined	efeccm
ngunill	cfemea
-3doing your screen	Ydbdma
clevery1	emdffY
-boh	fYhemb
-3says not before	mfffbY
cragreed	kacijY
nland	mfddfZ
-bbread	Zbmedj
+boveral	dYjfel
-bcharac	Ymfffe
-bcutter	ecYfgm
-btanker	ffefmY
-3for mainte on	bebecm
psituat	emefea
-3the result the	mfeeda
+2is ofsted	beccmY
+bdole	cddfdm
crdole	cddfdm
-bfacult	gfccma
+2, so	dhYcdi
-3my answer on	mcefcY
nper	laYdjg
nforeme	demehY
clapp	fmccbd
ppicks	maYiib
-2portfo by	jYeceg
-3will reach you	Zbcfcm
cllongli	debimb
clcity	dgfeYm
clordina	jcfelY
nhopes	Ymfffe
pflies	mgYdia
-bfavour	Yffdjk
-bhr	gadame
nmaybe	ffZeYm
+2, who	Ydbbjh
ptoxico	bmffdc
pmcq	bmffdc
-3point ringin before	fYbdkb
-2paid within	ZZffbm
pwebina	ffYekj
-3asked me on	eedemZ
-1call	hYjceY
-bbrass	mdieeY
clbrass	mdieeY
-2move from	kfdeiY
crwhos	lfffhY
nlotter	hmffdY
crremain	cmcejZ
ptenure	Ymefja
clbefore	gmeeae
nlimite	ccgcem
crpharma	Ydjfdl
-bbeach	bcfefm
crprobab	eZffdm
-btaster	eemeea
cltaster	eemeea
norgani	gbmcga
nsocial	efafcm
ngalley	bfecem
+binsist	gemecZ
clhelp	lkddYf
-2all on	lbYYib
-1starti	bcgdYj
-3from me within	mcffdb
-2same as	dfefmZ
nrequir	Yejmfb
-2ask ,	bcaebm
pscorec	jcdmdY
clgame	cijfiY
-3have pencil in	kegeYa
nsweden	effmdZ
rxanswer after no	Ycjagi
pcatch	acaemi
-3hearin on the	Ydmcca
+breader	eecmdd
crgoogle	ffmfca
pde	glYdhf
-1expect	hbZYjd
phandle	mkccbb
-3is in town	demecZ
pantwer	Ymbfej
+bnod	meefea
+byour	amhach
-bstrong	Yeaemj
+1rouen	Zecdbm
pholt	Yegfem
cltypica	kZbcam
pshy	Ygfffm
cllunche	ffmfbc
-2your accoun	bbdeam
clblood	Yemdbh
punable	mecgea
-2and until	mafdfZ
nuntil	mdfYff
clswear	fkYdid
-2a good	abdeam
+bparish	hfffkY
clvisibl	mcffcb
clbooksh	lYcemZ
-bskype	demfcd
-2booked by	ekeeeY
pcarniv	ieiehY
-1named	kYaZja
nnuts	egdfZm
nalarm	flZijY
nbranch	kiddiY
-3your phone on	mdaeaa
-3instea of the	accema
-bnegati	fYfcfl
ndelive	Yahgem
+2on averag	Zbfddm
cldemoed	deeema
-2a shift	bcmfea
+burl	begebm
pmall	dekfkY
nsignal	mcddbf
pclass	hgeeYj
nchairm	ekjdYh
ncopied	cbidbm
pmrs	YbZjmj
+bautoma	cccdhm
ncity	mfZbbk
nmarks	amcleZ
clfather	fecjlY
paboard	Zffedm
-2to choose	fecblY
+bnew	gZdbme
+2: panel	YebjYi
-1signs	iaajYb
-1about	dYdghe
-2declar within	Ykffjb
clsuitab	fYffgm
-1mart	Zecdcm
-3gave me the	kYfbYg
-2^ verdic	medeba
ncandid	Yjbmhd
-2sign on	bhYbZl
nretake	fmbeec
-bmd	edddcm
nblank	bjcdcm
nvaccin	defebm
clbid	eemddc
+2thing is	ZbiekY
-2one :	cYkckc
-brule	mccbah
clst	hemddY
-3which of the	ddmeaZ
-3and he said	mffeZb
-2she said	kbYZdd
-3back in the	edYejg
-bable	fYbdij
clwater	Ycmcck
crahead	Ykebjg
-btellt	cdffma
cltellt	cdffma
ndiplom	befemd
-1ashore	YkaZai
-2anyone until	Zffecm
-1holida	daZYdm
+bprevio	efcema
+bhaving	Ygidld
ntheir	dYalel
nhuntin	deefam
crsmile	Yfjfej
clceo	bcYkij
crgreenh	Ydkeld
nweigh	deffam
clgatewa	Yfffem
-3sails on the	Zddecm
pdance	egefYm
-2nod by	cmfeea
-3the advert on	bedeZm
-2revert by	Yjebje
crdbs	Yiffel
-3told me on	ZeefmZ
-2they close	abbddm
-3, they close	abbddm
+2the panel	ZcjkfY
-3offer lapses on	ejcdYj
pplacem	Yjjdaj
-3interv to the	acflaY
nhonest	gYcgke
-2to sign	cedeam
-2firm :	ghbeiY
-3you both by	mYffee
nbadge	cgjdYl
pkia	maidec
pora	maidec
ptuesda	ckYfmc
ngladly	cegdmc
rbappointment i-must-act	ZYhehf
creasier	cemfdc
nchapel	bdmfhc
-2so before	ameeeZ
-bpredec	Yeefjk
+bbleep	cemefa
-3room they said	Yefemc
plincol	cmffea
cldecidi	mabZfi
-2review is	YcjYel
+2is all	akeejY
pwhose	hcYdhl
pchecke	ifamgZ
prow	ihYdZk
-2rest by	fafkcY
-3the rest by	fafkcY
+2in .	adeemZ
-2see by	ldefdY
+1we	eeYige
nparent	ecYhdm
pcodice	dmeffb
cllock	Ymckec
-2online on	edmecZ
nwill	kZamfe
+2@d .	kbfbgY
pwater	mebcfe
-2me is	jjZdcY
nowl	dfmfeZ
pquarte	fYgiYm
-2us is	Ydakfi
ncontin	amdged
pcourse	meaeag
-btrio	ZdmejZ
-bevent	eljeeY
+bengage	becfcm
nadopte	Yfekdk
+bunion	bdmfeb
nprinci	adimfb
clpigs	didfmY
+bsheet	Ylaejc
-2mine came	addemZ
-1week	hcebYi
-1finish	YigYig
crlearnt	Zfefme
-1haircu	aedfam
pairpor	alYejg
-bscenes	Ymffee
cldev	ifidhY
+2, whatev	lYacYj
-2third mail	bfcdZm
-3, third mail	bfcdZm
pbigges	deambh
pcountr	ljdedY
-2^ ,	dgjYcc
nshortl	cbhmfc
+2i put	ckcejY
-1more	cYelae
phonour	imebcb
cldusted	aedfem
-2second round	ciYkde
-3not after the	kdffhY
pgates	fYeffm
pvettin	emaaie
pupdate	ZdZimg
clrally	edcfdm
-3three interv ,	abbema
cloverqu	bdffdm
np	jkgdeY
nsecond	Ymhdjb
-2which of	ebmeba
plackin	cmffea
nbeep	edeedm
+2hr lady	bffdZm
ptracto	gfYfem
crmaths	cmfeda
-bfill	kiYdee
nreceiv	fcbmed
pbeauti	bcffdm
+2, candid	ecbmba
+2but @d	befdma
-3saying reply by	Yffeib
nblew	Zdffme
pchuffe	deZfdm
crprepar	Ykgeic
clpupill	ifdmcY
noccupa	fbfebm
+2s commit	ieeejY
nmad	hheejY
+2i know	mYbefe
-2post on	haYYhe
+bportfo	ZZmggi
-bfull	ZYhcmk
-1karen	Yedcem
crkiln	ffmfYe
-bbasica	mdfffZ
-1cv	Ygbial
-2but meant	cjieYa
-3@p but meant	cjieYa
pgreeti	Yecgki
-bvettin	Zfdmch
psync	efmeeZ
nframe	cefedm
pexerci	aikldY
+bbeliev	Yleegj
+2they asked	dceemY
-bfilm	Yiffei
-3you in on	aakejY
crheard	iYeddk
pchapla	kmYgaa
puncomm	amffed
clrequis	mefega
-3out , by	Ygffdl
-2vote on	faYhee
-3could have been	cdcdmY
-2snow day	adafbm
-bshake	hmeeeY
-2availa from	edjcYg
-2for them	aYleaf
nhostel	debfdm
plinz	kddekY
prutter	mffefZ
-bsolar	feffZm
psingin	fddbme
-2rounds on	dfabcm
-blittle	eeedmb
-2answer from	bfcfmZ
-bknock	emdeca
-2email says	Yeeema
-3the email says	Yeeema
clmaestr	kfjfYc
pcrash	kfjfYc
+bmisrea	kfefYi
-3is off until	acfeem
-bwife	gZZmjd
-3down for the	YdlhgY
+ballerg	cmeeeb
-2hr on	jcbeiY
nparts	bffemb
-bjan	cmhedZ
-1minute	dZmfed
-3list goes up	medddZ
clfleadh	dfedcm
crlaughe	Yfefjj
-3make it the	jaablY
-2^ closed	efffYm
clsuspen	kddeYl
-2better than	kiYbjZ
ptown	mgebae
nnav	Zemfee
+2we want	keedhY
nrecipe	jckeYh
+2we all	mdefaa
nbicycl	efYfem
nexclud	Ylbebm
pkirsty	cffemb
platin	Ykiffe
npinky	kecfkY
clbegged	edffam
-3stays open for	khfddY
pcup	Yffhke
+bcoach	YZlmbg
-1opened	ebaYkd
-balumni	dfafem
-bdebrie	lYaehf
pimmigr	mddfec
-3each other on	iejedY
-bfood	Ylkdeb
-3refere due :	bYedhi
phat	hhYefi
ndancer	dfemae
+2when you	YhkdYe
-2circui until	fefeYm
-3on circui until	fefeYm
-1do	bZkYgh
+2and have	Ychbkf
crmornin	blmcYc
pthrill	Zmedeg
ncroydo	fgefYm
-2hire you	Yedffj
-2tldr of	becfmZ
+2withou it	baebdm
+bana	hafemZ
-2crew on	jckdbY
naim	eefebm
pdrilli	fmdfcc
+bworry	eebfdm
-2fundra in	dfaddm
-3a fundra in	dfaddm
-3course of the	mfddcY
ntitle	Yblegg
ppodcas	mfdbdf
-1eight	bdmecY
-2answer inside	fYffhe
nlittle	abadlm
-2for us	fYgbic
-3to follow on	kacfYg
clcrack	eemffZ
-3date : the	mdaeaa
clshake	hmeeeY
pitzel	deefmb
clsimone	lcfeYk
crblast	keffYj
ppool	mabfai
clpackag	gifkfY
-2announ for	bedema
pchoir	Yddjek
nlocked	ffeeYm
-bblock	camffg
-3us as of	ffeeYm
preally	cbYlfk
nranger	cfffmb
-bball	emZdhd
crcases	cefmeb
nfittin	giedlY
nmet	cdabmi
-2and have	Zmdeea
+1be	gghYea
-2he says	meadZe
+1nor	YbZbih
nchips	idffYl
ngrazin	ffmeeZ
-3begins on the	Ychdak
crought	jeffiY
pauto	mcefed
crbeer	ddmehY
-3@d whethe the	Zcmeea
npanels	Ymfeeg
clnomina	kadeZm
ppolite	fcdeam
+border	Ygdikf
pmailed	Zaedjm
-2you in	hakYga
-2lofote on	Zeeebm
-3for lofote on	Zeeebm
crstarte	gifeYj
+breadin	bgefam
-2, until	mZbjiY
clgrab	Ygefem
crrunnin	feefmY
-3notice period is	Zafedm
nthinks	Yeblfj
clson	jaaddm
+2and sends	hedjcY
-bkids	fZmZei
punfort	jYedif
nshuffl	dmefea
-2^ one	Yalcbf
-3let me know	igadhY
nmeanin	jdjdYe
ncentur	afceem
+2then i	Zceecm
+2we make	mbdebZ
clweighb	ikeeYg
-bcarol	efYeli
+bcampus	Ymefch
crblind	bedmhZ
nabsent	afmfiZ
-2^ @s	gdaeiY
pdeposi	Yilecf
-3did he say	hejfYf
neye	eemffY
pnetwor	decedm
-ballowe	lmaccY
-3hear from me	meefdb
-1doors	cdaebm
pflat	laidYh
clphotog	bmgecd
+bunluck	mdffeb
-2dinner on	gdhjbY
-3silenc since the	ffffmY
-bthere	khiedY
+bextens	emcedc
clshippi	Ymfffe
-2offer on	eicdhY
+bdiscus	YmYiie
-1choice	bmYgib
+2i told	cfffma
-3# of #	eeZcam
+bemerge	afefdm
pgerald	mefeda
nsuppor	akgelY
panchor	ccYfmi
clplus	Yceekl
-1voicem	cccemZ
pcollat	emdbdf
-2any aftern	Ydkcbf
nformal	YliiYg
-3her return on	mddedY
-bhc	afemha
phammer	mffbfb
-1them	YjfZie
rxaside by ahead	ilYeYa
cruses	fafmdc
+2one of	mbeeda
+bjudged	edmeea
pmemory	hdafcm
-1counte	ekdYgb
clroad	Yahdli
-2or before	eidbYc
-3on or before	eidbYc
+2the season	ZedfZm
crstoppe	gYfemf
crweigh	cmebfc
-2some on	aebbcm
-3you hear on	mdbeba
-3works , is	Zabdem
-bseriou	mfeceb
nregist	aYdhkj
clreplac	afbcmi
-2fiesta from	cejaYg
+2on it	YYckbj
-1applic	dYYkje
-3everyt , said	YeddmZ
-3a text by	mZfffe
-bexams	mdaZak
-1conver	acfgmZ
pface	kgjdYc
-1round	dickYe
-1mark	aebmbZ
-bsplit	eeedbm
-2start ,	YiYecj
+2he phones	meccbZ
nsheep	cljfeY
+1everyo	kaYdbk
rxreview before ahead	ggfaYe
-bkeeper	Zbdgmg
+bexam	keifcY
+bbasica	eYfffm
clcounti	idmcac
nrubbis	dgmfdZ
-3from leave since	efffmY
-bceilid	cfdfcm
clceilid	cfdfcm
nhgv	efffmZ
nagrees	ffffmY
-2runs for	cdfcdm
-2great interv	fdaemZ
-3@d instea of	ZjZelY
-3on her desk	YjcejY
clfar	dcdeem
-2ring in	ZefemZ
-2's back	hYabZh
pforbid	gddeam
ppastry	djYdcm
punread	Zmefee
-2^ interv	YYmcfa
+1slippe	ZddfmZ
clbrough	acdfhm
-3i have till	Ygefeh
pcoding	bjmdbd
+2and call	meebda
-2, verdic	meeecb
-3tells me by	maffdb
nover	bjcadm
-2opens in	fbacYm
pbenchm	meeedb
msrejection	YaZZml
-1follow	hYZbbl
-bsketch	Ylaema
-3batch on the	djbdjY
+2, count	mbffdZ
-2last person	YeZehh
-2can promis	mecfZZ
clbutche	bemeed
-bwithho	mdeedc
clwithho	mdeedc
-2told on	mbYbeb
cljabs	Yecehm
pmagda	gemedZ
-bwishes	ZYimdh
-3word by the	ZYfdli
-3to wait until	kYddfd
crlicenc	Ygjeak
pdot	ibmeeZ
-2verdic by	hYeebh
-bloom	ddcfcm
clloom	ddcfcm
+bcases	aeemee
clquiet	cYicgm
clsafe	dYgegk
nclarif	mgffZd
-bop	gdacmc
-bassoci	mhfZYg
+2, of	jZgbiY
-2up for	Ydkhdi
-3goes : the	Zdcdbm
-2guy out	afebmY
-3other guy out	afebmY
clfleet	ddceem
-bspare	clbflY
nsecuri	bbkeZm
plorcan	ffdccm
-3home over the	ebbaem
nconduc	Ylehch
crpages	dmefdb
-3verdic for the	Yfeema
-2me ,	Yhkicb
-2, after	iYdjfa
-boursel	mkbafZ
nsoup	ccebhm
+bbullet	effeZm
-3yours from the	eececm
-3would sit on	bffbmY
-3open everyt on	gcdjcY
+1mind	mfefbZ
-2now the	gZhYfd
-3is now the	gZhYfd
nsixty	jecflY
cryours	dmacYk
-2tells you	meefcZ
pbetter	hijYfb
psecure	emefeb
+2they phone	mfdccZ
nparkin	mbfadh
clretro	Zffeem
+bthey	jfacmb
+bstrike	afedme
pun	ddmedd
-2return on	iaaYYi
-bsteps	kcfldY
pmax	hldieY
-3new date is	mefdeY
pvalidi	dceecm
clround	icgmdZ
ppaint	clbdYl
-1initia	bdfeam
pteeth	bfdedm
nprogra	fmfbag
+2# ,	facjYh
-2left on	cedema
clazores	cedeem
-3try again in	Zdefem
+2one ,	afdeam
crshare	cmeeiZ
crcalm	fgefYm
crgenera	hadmfb
cltha	meffda
rxact on ahead	Ycgheg
+bchief	mdfefa
-2text said	Yeeemb
-3hours text said	Yeeemb
-2refere is	dabacm
-2call within	eaffkY
-3a call within	eaffkY
crextend	fefkYi
clvisits	egmdZd
pmanife	chmfeY
pclosur	Zfffem
crgreeti	ceeecm
+2, fastin	edmfbZ
-bbass	efmffY
clbass	efmffY
-1reques	bccbma
+2and result	gfeYfj
-2ringin about	aeZemZ
clsuppos	fedemc
nbrief	bmdfjY
+2and mine	kieeeY
-3give us till	mcfeeY
-bdropbo	bmffed
cldropbo	bmffed
pbadge	Yhkeaj
nshown	hYeflf
+2she is	ghccYg
nbald	ceeemd
clgrands	cfbeem
plog	bifbmb
ncapita	gbfeam
-3wants you ,	Zeaedm
pflip	ebmfdc
ppancak	ebmfdc
prevere	ffaemc
-3@s on the	ZfccmZ
-3workin patter :	adbddm
-3cleare my desk	bbedmZ
crsalary	aemfZi
crsits	ffdeYm
-bfoyer	ehlfeY
clfoyer	ehlfeY
-3over @d ,	ZemZZb
+bmeant	mbdefb
-2crosse out	ZedemZ
-2signed ,	bmcfba
-2depot on	lcjcbY
-3the depot on	lcjcbY
-3, not by	Yaffkh
-3know its the	bebdam
-bimmine	dfefmZ
ndiolch	bddfdm
-2sooner than	adfebm
-3find out on	meddcY
-1booked	aZhkYd
clstampe	dhefmZ
clphilip	eemfea
cljobcen	bdgecm
crwrist	dfffmZ
crcourse	Ymagam
+bweigh	cmebfc
npen	eamedf
clrewrit	bmffec
clfive	dmiaae
+breason	bZdfim
plapse	eljeYd
nhereby	cfcfmd
-3email addres within	bZffgm
-bmandat	ebefem
clmandat	ebefem
pping	efgfmY
clhave	jhffYg
crfits	cffaem
puntil	mdejeY
pmisspo	fmefeZ
frhold	Ycfcim
nthus	efdccm
+bspread	cdddmc
+bme	Yjbhgi
crnod	jbckjY
clleads	meefbc
+bcalm	dfdccm
-2offer over	cZceem
+bbingo	ceeecm
pharrie	ecmefb
pfrank	ijahjY
never	ajbZem
pbarrac	gZmejZ
+bpingin	eeemda
-2do a	eeZfdm
nseems	leefYh
clplace	Yfkihb
-3from # to	bcmece
-bbleep	dfmfda
+2, those	meccbZ
crsuppos	hclfhY
-3off as of	ffffmY
npost	Yfdgkf
-3the interv on	YYlbja
-2about the	ZYcbkf
-bchurch	aeemee
-3your decisi on	Ymdfbc
+bboston	befmeb
-3sign at the	mcdadZ
-3though of you	aedfmZ
clberyl	imdeeY
pjean	hbifkY
+bcompar	hedmcY
-bgrandk	amefde
-2select on	Zffmdf
ntoward	deafem
+2: void	cddemY
cldeputy	YilYej
clcttee	fcfmeZ
+breally	ademai
nlighti	mdffdb
-2change on	cYZbhj
+bquiet	gffmfY
crinvite	defdmd
-blobby	hijedY
clsec	meefeZ
+2it will	gaZbYk
ngod	dhYjgg
+balive	jdgfiY
-3shortl to the	Yeeleb
crfee	eZffem
nwaitin	gYcgkh
-2sang on	fdcdlY
-3who sang on	fdcdlY
-3, # more	bedmaY
-3they meet on	gaYmac
-2gates open	bacfdm
-3and end on	beecdm
-buni	gaafdm
nhorse	lfeehY
-bcheape	cdfcfm
-2time until	Zmabbc
pfeeds	gdieYi
pvoice	iebcam
-3direct on the	gelbbY
nterms	Ymcejd
-bits	lYYjla
+1passed	Zdcemb
-3ask me on	mdbebZ
+bsignin	Ydcmjc
pjudged	mbbcch
-3joined the compan	ffeemY
-2applic ,	fYYZke
ncompet	emejYc
-bcampai	dceedm
-2the result	meeeea
+2nothin more	cfeeZm
clpoint	kYYcig
-2have cancel	bdjehY
nqualif	feffmZ
+2to talk	faZhYm
phambur	befmeb
-2yes inside	Ymffec
crthesis	llefYY
clglasgo	cgffam
-3to tell them	amefeZ
+2was the	fZYclY
-2called me	Zaefdm
-3come back on	Ydmcbc
+2, whispe	jddfhY
pmortif	hjhfdY
+2@d ,	gjcYef
+bskippe	ecgcmc
crwhose	mcefed
njacket	mdjeZa
nunifor	jmbcfY
cllaughs	Yfffmf
-2financ on	bcbcbm
clleices	mfffeZ
pcolumb	dgeikY
-3: till the	akejcY
-2applic from	fffhlY
-bmanife	emZebh
clmanife	emZebh
crper	mdeeYi
ndies	fceebm
+2the recept	Zddfam
-2portfo on	eamfca
-2us over	eedcZm
pdelays	deffZm
+2, meanin	hjacYf
crbus	cmgfdb
+1okay	ZmZdci
+2, send	Yjbech
pseat	jmdgbY
pcare	gkfdYi
+2, took	Ydbcjf
nspace	kfeieY
-3hear in the	Yjbdal
-2third one	Ydbcii
+2, medica	adYbmd
-2moves from	gdaelY
phub	dmccja
-bfor	Yhmdfg
-2season ,	ceaedm
-3the season ,	ceaedm
-3partne meet on	Yfefei
clairpor	eahfbm
+bswimmi	bdefem
+2is adopti	Ybhfck
-1news	jaYbci
clchoice	lgYcdg
-3lets you know	mddeba
pleader	jhkaYd
clhusban	amceZl
crsense	Yffffm
+2still realis	ieZekY
+bband	Ydffhm
-bjot	jkYffd
nfitnes	Yefjdk
+2and is	iZYmae
-2everyb on	medeeZ
+baudit	Zmadak
-2pick :	admbeb
-2open at	dbbfbm
-btype	efdccm
ntape	mdfecb
+2we write	mdcbca
+bimposs	aeefmd
+bdear	mYbdff
crowl	cfefmb
clrooms	bfYdgm
nsuper	gfeYik
pprint	Ymceie
crbrothe	YkileY
cln	klffYY
-2answer comes	meeeeZ
crforgiv	decedm
-2sea until	Zbfdem
-3at sea until	Zbfdem
-2this by	amffdb
-2you is	jhcfdY
clgotten	deffmb
pheadsh	aedhdm
+2but on	efcemY
pthirte	Yiffek
crbookke	meffeZ
-2need about	mdfcba
-3be closed on	bedecm
-1releas	jkYacZ
-3board from the	kfcbjY
clallott	imfdbZ
clyea	gmcfda
-3, told me	meeeZa
rbact past-event	YjddZh
-1surger	eelecY
pahoy	meefcc
-3write on the	lecehY
crmiss	cibebm
n's	egedmb
nhill	cmeehZ
crcentre	cfmecf
-2reply inside	dYffjg
-3a decisi by	fhedYg
-breplac	jfYchh
nhello	decemd
nit	gdceme
pconser	mgcedc
-2visa ,	cceeam
+2, orient	Ydfcdm
-2meet the	hciibY
-2read until	acemda
pbuildi	Yemcjd
crestate	cedeem
+2with no	bbeeem
+bcarefu	ffffmY
-2declin on	cjZakY
cllads	aYgkbm
-3cut off :	ambeab
+1unless	Ymbdbf
-bcounti	icmcYe
-3it before the	Zmdeag
-1mine	kbaelY
-bpool	jehcYi
-bmissin	Ykdema
-3up for us	beadmZ
crcourie	amlfZZ
-bforkli	bgmeeb
+bbrough	aeefdm
+2i was	YcjdiZ
-2^ been	ffefYm
+2the trial	ffefYm
-2emaile them	acgfme
clsong	ambidd
-3guess , the	aeaeam
nassess	fmceZh
-2left :	cjkdZY
ptulip	fhekeY
pbulbs	fhekeY
-2counci meets	Yeeebk
flsoon	midebb
-bpetra	mffdea
clattend	Yijcal
nbuild	Zeffem
-bgaller	YjYbkk
-bnice	hcYlaj
nloft	efmfeZ
-2notifi within	mcfedb
plorna	Zehmfb
crupdate	cZeehm
clblank	maffYk
-1going	Ygiebg
-1which	fYiceh
rbsuperseded -	ecYjdg
pwheels	gfgflY
-3she has till	Zbfdem
pinsist	Zmefee
-3interv slot by	Ygidgh
cllife	lchdjY
-2you till	hicciY
-3are ringin about	aeZemZ
pmay	bafegm
-2a yes	bkadYg
+2late with	ZeeemZ
-3you , in	mZefda
-bgrid	hdcdam
-1pub	Zdfccm
-3, and by	ggeeYe
naudit	YellfY
-bbergen	cedfem
-1nay	kjYdbY
crcards	madehc
nmeetin	afmafg
-1done	Yhajic
psaga	elffiY
-3would begin on	cedddm
-3second meetin on	dfaaem
-2launch on	deedam
+bintake	feefZm
clqualif	gjflcY
cralso	ekdejY
clpensio	Ylefdj
-2be before	YYcdlg
-2someth by	cbeeam
-2commen in	eecddm
clups	jmaccc
-3pick on the	meZccc
nlitera	mhbeeZ
pdaylig	deefmb
psaving	deefmb
nherd	eemfcb
ncompla	kZhelY
-2made within	mbffcc
-2pushed to	ZddiYh
-3was pushed to	ZddiYh
nj	meffad
clpast	mYdbff
clama	efZdem
nunreac	amdeia
crdeed	amffec
pdebbie	cbfeem
-3welcom you on	ZdaeZm
-2please until	bmeeeZ
+2and inform	idkdYa
-3, feedba call	Zebfem
-1lot	ekdfYj
cldoorma	mfefdZ
ncallin	ljadjY
-bbristo	fiemcY
+2, it	gYbahg
+2s date	kkeeYa
crcleara	Ymddal
punsubs	bceffm
clfone	mfafeb
noduya	mcfedc
pregard	cifYlf
pgo	hkdhYe
cleligib	ZdflZm
pscotti	meiedY
pcleari	eemfeb
clmodels	eaefem
+1works	aYldbe
-1land	icabYi
-2examin on	Yjkcea
nbreath	iYldag
-3like to :	Zbadcm
crtogeth	dmcabj
+2has been	Ybfbkd
pdelacr	ffafmc
+2s no	ebhdYj
-2kept saying	aecema
-3all of them	mbbdaa
+bforgiv	decedm
paffine	lYffeh
crhat	lcYfek
-bplot	cmffeb
cranyone	ficdma
-3openin on the	ceaebm
+bhr	jZbmeb
+2s decisi	jacbkY
-2done in	fecclY
-2other by	mbffea
+bbreath	heffYl
pmiss	heaemc
+2any more	YaYefl
-2file on	Ymahda
-bdancer	meeeea
-2decide within	mcffdb
-3truste on the	bemecZ
-2phone on	iYjbad
+bgut	Yfkfdi
nfunera	igefYk
nthink	cfbhbm
-2hangin till	mbdfdY
-3you hangin till	mbdfdY
+2and revert	bfcmca
-2timesh by	aZdfdm
nmixed	cmchhY
-1auditi	Ycicff
+2would you	ajjeaY
crperu	efffam
-bbishop	kYZfhg
-2second interv	ZbfiYg
clgradua	Zeadim
nwhom	jbbhmY
+bcopies	bmffdd
-btyping	mZecfd
+bpassed	mbaegf
-2, contra	bbcecm
-2to vote	aefdmZ
-bcoding	Ylbedi
ncheek	eecfmc
-2you to	YlhebZ
-2log off	mbefdZ
-3i log off	mbefdZ
-3off is the	YmacZd
-1texts	mbaeca
+bmounta	meaffd
pboise	ekYmea
neasy	ifkfeY
clbutton	dmdeha
-3there on the	Ycfjcg
cldairy	mdYedg
-2down since	fffeYm
nexhibi	eeffmZ
clpush	Yilfha
plegall	meefdb
pola	kchblY
clwhat	lYeaig
-3decide at the	beemcY
clbroken	mfdfbe
nexactl	Zmfcfe
-3you , the	fdZclY
-3offers out by	Ybfemb
-3with the direct	kdYekb
pyou	Ymifbg
+2they open	Zfeccm
npublis	dkbmZe
+2, object	Yeeaem
nviking	efcecm
preceip	iYfgci
-3's post on	ifediY
nprocur	aefeem
-btabled	cedmeb
cltabled	cedmeb
-2answer out	medeZa
pmedia	dfmdeb
-brubber	bffmeb
crunpack	Yeeejk
+bphlebo	afffmd
ncompen	Zfffmd
clforgiv	Yjfelb
nthere	cbgeme
pfamous	liYfiZ
-2keep the	eZmcZb
clh	Zeffem
clfran	hfYeel
naltoge	beffmd
-2same lot	ffffYm
-3the same lot	ffffYm
ndeadli	Ydibkj
-3with me before	hYYeal
-bexecut	befmec
-3# , from	eeeeZm
-bex	dfcdme
crobserv	Ykkece
ptap	cfeemb
-2, for	cfccYk
-2stock over	aecbem
-3doing stock over	aecbem
-bchange	bYkaii
nthan	cjgmca
+1this	kaYkYb
crowe	bibklY
+bheaven	amefee
-brain	Ydledh
nreckon	gdcmbc
+bus	jdkgdY
-3decisi before the	dYedZm
pload	ekifeY
+2, messag	becmcZ
neviden	aeefme
+2, auto	Zddecm
-2to candid	lcccYf
-bchapla	ifcekY
-1dies	YmYdZe
peggs	gemeeZ
+2before term	jjffeY
ppostie	ldfejY
+bchambe	dfikgY
crschool	bmYabk
pdale	fdcdcm
pmot	ejYfek
-baboard	deidYm
ncaptio	ceimdZ
-2result within	gYfdid
nc	fbhmae
-2call by	hYddjc
-bloft	efefam
-2coming in	eYdmfb
-bmadame	eeemfZ
-bhow	jYfdmb
-breferr	efemad
nsweari	geefmY
+2but will	jfeejY
+2, called	ifeegY
-2^ nothin	bfddam
-btexted	icbeam
+btenanc	Ykdedl
crtenanc	Ykdedl
crops	abmedj
-3the interv was	efkfdY
nlectur	eilhYb
pfalse	mfeefa
clwhose	hhddYj
+2, found	ccdeam
-bmyself	hYbdhk
pgareth	medibb
cran	mbZgjb
-3write at the	afecZm
ndoes	aliYei
clgenera	gdcfYm
-3secret tell you	keffdY
nquarry	femeZd
-3party on the	ceaedm
-bgerman	mbfffa
-2was :	cdbdmY
-2it off	jbffiY
-2for your	dZdccm
-3plan for your	dZdccm
+bsuch	hYffmb
pfun	iYeZhl
pretrea	meffeZ
-3, and then	hdedYk
-2them in	Ymcchf
-bsuppli	dbeecm
pwise	jdYffk
psunita	cffeam
-1term	cecdbm
crsay	mgfcfb
prain	ljeYcd
pfurnac	cYlffj
-3looked again on	eeaYma
crparent	Zhmedd
nlost	mjeaae
-2needs the	bcdmcZ
clparts	dmcfec
papothe	Ygfffk
-2confir :	bdmfeb
-2^ rang	Ycbedk
-2# after	faeebm
clchante	dffmea
clprimar	efefam
-bpreten	Yfffmf
-2with speak	lfjfYZ
-3off with speak	lfjfYZ
-3can not say	Yccefj
pideas	edfmea
+1b	Yejebl
+1too	hYicjb
-bmerit	ieedlY
clfirms	efeebm
pobserv	fmibeb
-2letter ,	abacmd
-bhelipo	dmbfed
clhelipo	dmbfed
-2argued until	eceemZ
-3crew argued until	eceemZ
pjoe	Zffefm
nsomewh	gamdbd
clidea	cmefiZ
-3am back on	aeccdm
-3told me by	fZffma
-3give them until	eaeebm
-bjunk	kfdfjY
-2clerk said	medeZZ
ncleare	Yeffmg
phighly	afdffm
-2we need	mefecY
-2govern met	dfefYm
-3: govern met	dfefYm
-3@d is the	Zfebem
-3to start in	ecbfem
pbasic	fZffem
+2i talk	adjkaY
+2but she	affeam
psenate	Ylddig
rbact next-stage-reached	madcga
-bbird	hbmfea
-3now than in	Zaeffm
-3answer them in	Ymffeb
clblack	lecfjY
pchats	gdZffm
-2or the	YdhejZ
-2answer within	hYedie
ncost	YkeeZm
-bwillin	eadfem
-1link	bmbfdY
ntapes	cfdfmc
clprovos	hcbmdd
-1keys	bbcfdm
-1starte	Ycbbme
+bweeks	ddemec
psteel	cmifcY
+2and will	dbYfcj
-bloves	mdcfeb
+blogo	bmefga
+2and one	iehghY
-2, a	edafcm
-3model , a	edafcm
-2office in	jecejY
+2with it	ibYjfZ
ntutors	agemcd
clski	Yeidii
-2slots :	cemeeb
crsubjec	leefiY
clleast	Zfciam
cloverni	hamefa
-1lunch	eYhZch
-bgirls	edcgam
clminimu	eefmbd
clsaved	caefmf
-3rush it before	Zaeeam
+2and to	iifchY
-bmagda	ddkeYk
cltape	akcema
-3you ask ,	bdaebm
-bunchan	demeeb
pvest	Ylafek
+2and messag	ffdmbY
crcalls	mYZkbe
+2is gone	cecfmZ
-2you from	cebdbm
-3that is on	mcZZdd
-2a :	aiYbak
+2first ,	Ydhelb
-3closin date of	deeeZm
nreconc	cfffam
+2i start	bddeam
-2record by	bmeeda
pproced	mbabei
crold	jZZbhm
+2and @t	eeZdam
+bthinks	heejYg
-2# to	gYjjZa
+1at	ddmfcb
-bkiran	hedmcY
pdelive	lYjbia
+1maybe	Ybadgk
-2differ people	dcdfam
-3three differ people	dcdfam
nwhatso	eYfffm
-3they said it	ZdefZm
clwakefi	admfia
-2's made	heekbY
+2of @p	edefmY
+2, assume	Ybffij
clethics	jleedY
-3will ring you	hZmeda
-bspace	lYmfbb
-bgood	gijYec
pnuno	feffma
nrafa	feffma
nspania	feffma
-2lunch the	aebdcm
-2^ her	gbddYl
-2keep saying	Zfdcma
-3approv on the	Yffhdh
-bhung	gejeYh
clhung	gejeYh
nexcept	kafdlY
nabbey	fechYl
-2, due	Zffemc
+1target	bddemZ
-3reache you in	mcefab
crhears	ldmZdZ
-3name by the	kYeehZ
nfaff	fdemcb
psometi	kffeiY
-bswap	cdgbcm
clswap	cdgbcm
-2you before	gbYbei
-borches	dgiekY
crbrusse	fbcffm
clping	imbeac
-bd	eedebm
-3would hear within	ecffjY
-2lapses at	bmceca
+2we argue	ZeembZ
-2feedba expect	eeebjY
-3client feedba expect	eeebjY
+bwash	aeZmZk
nsent	YaZkmj
nhole	mefeda
+2, that	fkgYfZ
-3night : the	Yccfem
+bhut	ffldjY
+bnormal	gaceYl
cllord	cffecm
pselfie	ameffd
pboatho	alffYl
-2# interv	bjakdY
crshoe	bemfdd
+2does not	acYhmZ
cljudgin	bedmce
clfinals	ddmefb
+2at #	ZbkYgd
-2then on	jdZcYi
-1envelo	Yibald
pphilol	affmde
-3be in the	Zemdea
-2day :	hYadYh
-2minute on	bbmfea
+ballow	ccgcem
-3aiming for the	lfbdgY
-bsergea	gejfiY
+2s rota	jhYegd
pyour	bmejbd
crattest	dmefdc
nslid	jmaeZb
-bfarmer	eeefma
pcastin	jeYccl
clclear	fdhjjY
rbdenied open-ended-time	lZbYag
-3not older than	ccfeam
+2: longli	aedmaZ
pintake	ahYhhj
-2this :	mdbcca
-bgazett	meeeeb
-2for that	dmbfeY
-bpensio	Ykefgh
pnegati	Yiledd
-2briefi ,	jkZbcY
-banne	ZfkmeZ
clanne	ZfkmeZ
+2: two	ZfgdmZ
-2only in	gecZam
-borgani	Zealam
-bsimone	hfffYl
nciao	dededm
phaving	ZgmdYk
nbeers	fdmeea
pagnies	bmffdb
nbuyer	ffmfeZ
poath	cmfffc
nfran	beeedm
pclassi	amaddk
+2and with	ebbdam
-3the portfo by	jYedZh
psesh	medeeb
nrank	ffffZm
crwhat	mcdedc
+1being	YlZbig
pvibes	mdcfiZ
-breyes	dmbfee
-3decisi was made	afffmc
-3tellin the candid	Ydbchh
+1madnes	aecebm
-bpizza	dececm
npages	gZdbmh
cldead	fmediZ
ppanels	hdbcdm
nsave	cYejek
+bnewspa	fffeZm
crnewspa	fffeZm
pgrinni	Yifeek
-2regret the	kdjeYY
pseason	deYdhl
nharves	jflfYc
ntip	cmeeee
-bmadam	ddmfiY
pmbeki	edmdha
cllogist	Yilfec
pcream	fbmedd
peuro	meceeb
-bb	Zfkcmd
-1paperw	jYcebg
clshared	gmbegY
+bmisses	amdfee
psoup	ackeYl
-2open on	ZibdYl
clprofil	fmacai
nmoving	efedam
nstable	emffdb
phej	iccmbb
+2to you	aeffmb
cldrops	mgeebb
-3word before the	Zgeeam
-bgradua	Ydadkl
-3@d or no	Yeefem
nrecept	ehYfle
-2had pencil	beeemb
pbids	bedffm
pquote	Ydekld
-bpeeled	cfdfmb
clpeeled	cfdfmb
+bclient	bmbbfi
ninsult	emffeZ
ntraile	bimeda
preflec	ekYdje
nwanted	jiaYdj
-2one from	efeemY
pfelt	jejhYb
+2that it	Ybefdm
-3back after the	Zeefcm
-2's ringin	mbbecZ
-2circle back	mcbfea
-2we close	YkbdZg
plollip	lcYcdm
ndemocr	fkbjeY
pberlin	jjYldZ
clroof	cdcegm
clfacult	ggbYgj
-3the panel meets	Yfemcb
clnurser	headmc
nward	kamdda
pdurban	cmefcf
-3your answer by	dleeYc
+2that does	Zdceem
pquarry	emdcdf
crbad	ffcdbm
-2is for	ZYjbci
nkeen	dcgemc
+bcould	Zcicem
naffair	eecmcd
-3, then the	Yecbih
-1freeze	amaeZd
-3for you until	YmdciZ
pbid	Ymdige
clbutler	meefda
pdress	cemffa
crretent	deeecm
clbear	lceaYj
-2rotter on	aebdbm
cl️	gjbYif
-2going in	behkYd
-bprizeg	eecfmb
clprizeg	eecfmb
+bvicar	aedmgd
poyelar	fkefhY
+btell	jggYYj
-bjudgin	Zeimcc
crafter	jYdheg
-3off me by	fmefcY
-2says by	mYedad
-3unreac from the	dfdadm
pbullet	iabmfb
-1#	Ydkfaf
-3to sit on	cedZme
+2first .	bbdebm
-3call by the	faefmY
+bnegoti	Ymffef
-bspring	hgYdcm
+2of thinki	ceekhY
crbooks	maffdf
-2pink again	decedm
-3's pink again	decedm
-bairlin	bmfdbf
cr@p	bbfcgm
nfact	dfemgY
-2hope until	cbecmZ
+2for someth	cbecmZ
-3you hope until	cbecmZ
+2s final	aemeZb
-3first shift on	eadfZm
poluwas	beeedm
-2around in	mceeba
-bovens	dfefbm
clovens	dfefbm
ncompos	fcefmb
-3off @d and	bfeddm
-benough	jgZeYk
-bcalend	iifZjY
-bhiking	aeefem
crfire	Ygdejh
crmen	degemb
+2, room	Yaldcf
+btruste	YYejhm
-3it , in	jYeedg
nswallo	mfcecd
-1their	jabeYg
pproble	gmaeee
pappear	mdgedb
+2and do	bglcYc
-3their answer in	Yffeam
-3visit , all	adedmZ
-2servic ,	abdeem
parrivi	bmgeea
-3you asked whethe	ikcfYd
-2applic by	mbffcc
-3from us before	adfdcm
pwee	Ylffge
pinstru	jmcdcb
-3@d , on	ldabhY
+bboiler	cfbeem
-blawyer	mZdbal
-bhis	kjYjZe
pcorone	bmeeed
+1s	ZYgdii
-2decisi the	meddbb
pseeing	kYlhZd
claugust	ccefem
+2, with	lbiaYb
poverwh	meffcb
ntrouse	demffa
clpassag	cmfeeb
-2again for	ciiehY
-2re opened	beedmZ
-1lads	ibhehY
ncup	ffmefY
-2board is	Yedidh
-3they say come	admfaa
-2lady ,	adambZ
-3a lady ,	adambZ
+1stated	acfemZ
-bweighb	jffeYj
crsailin	Ydiedm
-3tapes at the	bfemaZ
-2phone in	egdfYi
ntool	acmehb
clideall	dmefea
-bcity	dggeYl
nfurnac	eeefam
pshout	mYefmY
nmissin	hhZlhY
+2: $	ZgiYbh
-2name by	glffbY
cltower	ccmeef
-3, closes in	gYffei
ppet	ceecdm
-2begin in	decedm
crleaned	cfefmc
-3nice , said	aeckYh
-3need you on	bdceZm
pvision	fmdfdc
-3have them by	amffea
-bcamera	ZZjfdm
clfifty	ZlceZm
clmadame	feemfa
-3they close on	Yddjcg
ph	kfjfdY
+2they say	ifYeYh
psubmis	fkYmZd
-3i find out	Zfcebm
nlogist	eegfmY
nadd	fdejYj
-bpastry	mbdehb
-3reply before the	Zmffec
+bappren	mjcebZ
pare	ihfiYf
crfix	lgYebg
crdebrie	adZmam
-2up after	cbeedm
bsuntil period ahead	cbZjYj
-2pick by	gYfedi
crbroke	cfffmb
claboard	cemdYj
+1clashe	dfaemb
+2clashe with	dfaemb
-bhandin	amdfee
-3which took place	cebeYm
-2the select	Ykibcb
-3the head on	cbjeiY
+2the manage	Ydeekh
+2to be	lYgcjb
phis	jdYgeh
+bbuddy	beefdm
+bfindin	ffdfmZ
-3before , the	hmYdaY
crend	jelgbY
pplays	Zdeemh
-2retire on	Yecjjd
ptutor	fambaj
-2of it	iddekY
ngrand	mbffZi
-bfranki	mfedfa
+1phone	Yedehk
pvid	iekffY
-3say so before	Ymefeb
+2be soon	mabdZc
+2but could	jfeffY
+bstaffe	dcgebm
-2screen on	dbmbcb
nrootin	efmfcb
-2him by	Yfdcal
-2last interv	cehjYe
pgreatl	jdgYei
-2remain to	abdeem
-1meet	dYaieh
-2leave :	aaeeem
+2, told	beZdem
+2s @t	jZmdbY
+1not	kdeaYf
ncharge	heidYk
clgave	fYgclc
nhere	dZeemg
pprojec	Zimdcd
+bmen	lbeekY
+bmy	kmaeZd
-3, answer by	mZffda
nweb	kfffgY
nforty	eijegY
cltested	Yegjfh
-2sees it	acemca
-bcrack	demffb
pcost	cmafdg
crred	gcdmdb
-bwater	Zcmcbk
pbuses	meeeeb
nthen	jddglY
prao	mgbfdb
+1coming	mccbZg
+2ideall .	amafda
crstaff	Yifcgj
-2the test	bdZcZm
cltotall	eieflY
+2market .	fddemY
-3be notifi on	geecjY
clsuit	jcmfcY
clgod	eddcdm
nping	eimeac
-2scores by	ZZfmba
-3their scores by	ZZfmba
-bslips	glYefe
nharmon	cffmdc
-2oslo on	acbecm
+2date is	gebejY
+bfolks	aeemee
-2him in	gZjehY
+btill	YhlZcj
crup	fjYdgg
nreader	beieZm
nwhatsa	mdjbYf
crmailbo	Zmffed
-2experi by	baffdm
nbureau	fbeecm
-3person by the	Ydffam
-brecap	dedemc
-3final on the	Yejedf
-3am off from	jkdfYZ
ntoecap	Ycmehd
psaying	lYffib
-3will shout by	mZffec
-2my refere	bmeeab
+bpile	mfeeea
cle	mjfaab
pmotiva	ajlfeY
-2: since	ffffmY
-1of	aaebmd
-bscaffo	kedfYi
nbooked	YikdYi
-2during the	idghYb
-borderi	Yicfei
clorderi	Yicfei
pelegan	cmfeeb
crpencil	leiefY
nintro	cdmfeb
-breacha	dcdfem
+bbuying	dfmecd
+2the secret	afffZm
crpacked	Zdhedm
-bhm	lYbdbm
clwine	ieidYh
clbusy	cefjlY
-bought	mabcak
nltd	fYfekh
-1sat	YZhYfj
-3are due the	ZZfefm
nquéré	aemeha
-1desk	cidYic
nbegins	hjfYaj
+2they let	mdefaZ
+2, they	cffYgg
clfella	eZbmhd
ptattoo	famfde
-2ok by	bmfeda
-3elsewh till the	bZffem
pbarbar	ffefmY
clfitnes	jgieYd
clfundin	bbdhem
+2, ofsted	dfacam
-3you start on	dcbfam
-2not meet	decbmZ
clcellar	medffZ
-3hired as of	efefZm
crfault	eeffZm
psat	ljYebc
pexcel	bmcfjZ
crprompt	ebmfdd
crorchar	gejfYi
-2person ,	gckdcY
clstamps	Yeemch
-2they decide	mfeecb
-3open it on	Zddbbm
-2boots on	acbecm
+bputs	medcbg
+2@t :	Yffemc
-2it till	Zfammc
-2rung by	lYffbe
-2mail of	Ybbdgj
nworksh	ffeeZm
pthatch	cjcflY
nfounta	eeYffm
-bbars	emaffd
pgalway	gmeeda
-3@d on the	jcgYYd
crfacult	bedmee
+bfarah	cfmfeb
-3from me in	ffcfjY
pdawn	Ycffjl
nnowt	deefmc
+2they are	jYibae
-3write by the	dgeekY
pghoste	eeedam
-2room on	jZYbak
psaoirs	jYdefi
nbenno	ffcfma
nethics	mdffea
pmilan	dmffeb
-3client again on	ceZcam
-2desk ,	abdecm
-2mass on	kecicY
-bhambur	debcmg
crmayor	gdemfZ
-bho	Zmfffe
crends	mgabfd
+2to come	mdaYad
nlapsed	deeemc
crwebina	efafcm
pthin	Ylcfma
psummer	iZbmaf
-btestin	efeema
+bevenso	mfbfed
+2is not	edmjba
ncurren	lYddjf
nfarewe	dmefeb
cltimeli	jbfelY
-bsparri	ddkfYj
clsparri	ddkfYj
cllapsed	eeffma
clstay	lccdYj
+2is realis	jbiedY
-bcomple	Zibcmg
-bfrom	liYdfe
-2please ,	YlffdY
clbudget	bbYlek
-3two people on	afdbcm
+1brunch	Ybjeai
croffici	Ydfflh
-3others @d and	dfdeam
ptops	bgmefa
+bbad	mfbeec
+2or there	dmbfeY
pvia	bYgfjj
pnuisan	cidmeZ
-1propos	Yambce
nlook	YZmdih
-bjura	ccefem
cljura	ccefem
+bspent	Yeeeik
-2can say	mdcfbZ
-3do so by	bZgfgm
nmoan	ieffYk
crmistak	eeefam
-3seen on the	ZehYYm
-2reimbu within	Zaffdm
-2picks on	mebabe
-3meetin is on	adbmcb
nhorosc	Yefffm
crforeca	beffdm
+bmaybe	bdYlke
praisin	Zfeffm
-1emails	mfbdcZ
-2a verdic	deeekY
-binked	meefcb
-3addres of the	ffefYm
-3we interv until	ffffmZ
pshire	affdem
+bquarte	eaffdm
-binstit	achdem
pcuriou	eflfhY
-2of them	kYkdZZ
-2i though	ebdfam
pmemori	effmea
-3medica direct on	bdbmZa
-3am only in	dfcedm
+bflower	jfdfYk
pqueen	bedfem
psandwi	lZlfcY
-bde	fcffYm
crmercur	ffffYm
+2for its	leccYe
pbello	dcfeem
ntall	Yedmcj
-3letter on the	ifddiY
+bdarlin	lcifdY
-bfarm	ddmcaf
crinvoic	cdfecm
+bleft	Yikblb
+2they took	bdffam
last	khfYee
clalerts	abefmg
-2hands by	gjffdY
+2, someth	medeaa
crrate	bdYdjl
cladvanc	Zefffm
phowdy	eefemb
pimmine	gddfmY
pfernan	mdffae
-2trust at	dedfmZ
-3the trust at	dedfmZ
ppressu	Yhdfkg
phurdle	fimdcY
bsfrom period past	dcbbmb
crselect	amddka
-2, also	mbdebZ
crpour	efmfgY
-1girl	Zcdmcc
-bplanni	Zhedcm
crpendin	ffffYm
+bchoirm	mdifZb
crtool	ccmfcg
-3upstai on the	ccbebm
-3if by the	mZffea
-2having interv	Zfebam
-3is having interv	Zfebam
-1report	hfYfbj
pdomino	fdbedm
phmrc	efmffY
+b@s	dhiZam
-3did i say	cebfmZ
-3and back on	bececm
-3@d , and	mdcbad
-2essay by	amffbb
+bvisa	bmcaif
-bfinall	acbmjd
+bclubho	cebfem
-2people within	mbfeda
crdelete	cgeecm
-2there till	fYcdif
-bcertai	ghdeYk
ppot	beeeem
clteams	dfmfcd
nholdin	dlbfkY
psauna	hmdfeY
+2, now	cYZakf
-3will hear by	ZYedki
+brun	amiedc
-2hears by	dYeejf
+bpour	efmffZ
pexplai	ijccYj
-2^ allow	mdfdea
-3for all of	bcfdma
-3it back within	Ymffci
+bweekly	dfbfdm
-bgwen	amaddj
pcut	cfebem
popened	iYljca
-1budget	Ydbjka
+bshe	meZcff
cltime	mfkdaZ
-bdiwali	ceeedm
pcapita	mcfeec
-2lookin at	mdccdZ
+2, paid	YghbZg
+bnone	meddce
ptier	Ycjeke
+2brunch is	bbbfbm
cljudges	eZikkY
-3pop back in	Yfcfjf
nmonday	Yciehj
-2test within	cmefcb
-bholler	meeeeb
-2boss on	Zedebm
clworker	fdmedb
-2are told	mcddab
clskip	aajemd
-bbutton	dmdeha
pexcite	jYgeei
-2list for	fYhcYj
crsomeon	macZfj
-bschool	Ziagdm
-2choice on	feejcY
ppour	meelZY
+blift	bemffa
+1until	mZbidb
-2interv the	bemcba
-3offere a chat	eekeYi
nmask	efefma
-2me for	lYeaaf
-3due back on	Zecedm
+bhave	mbbgic
-2manage decide	hffejY
+2in line	decfam
+2the owner	Yddddk
nhomewo	Yiicla
-2includ ,	abfebm
-3transp includ ,	abfebm
clpiece	Yicgld
-bflippe	ffbemd
clflippe	ffbemd
-3prefer to write	Zddfcm
-2was on	efeemb
-2at six	mecedb
pnerves	gbceem
+2i go	ZbhkYg
-3webina on the	bdafdm
pmet	ehlhYd
nchairp	cdfmec
-3closes by the	Zafedm
precap	icmchY
+bstarti	aimdYg
-2come ,	bcadcm
+badopti	Ydhfem
cradopti	Ydhfem
nfly	Yhcbjl
+2it was	Ydbeif
-bcardif	bgdedm
crre	embfiZ
clmailbo	ekZbcm
-1live	jYcdbi
+bcopy	Ykefeh
-1️	hiachY
-2@d ️	hiachY
-2is the	edfYch
-2bored in	bdefbm
-3be bored in	bdefbm
-1bbq	aecdbm
-2crew bbq	aecdbm
cldirect	iYemgZ
nknew	Yeiegh
+bjoked	fececm
-2join on	cdbecm
+2pet so	becdem
-bfindin	kYddmb
-2met in	beceZm
nopport	kfjeeY
cltax	amddbl
+2turned out	bceemZ
psweep	demffa
nperhap	mdbefb
clvirtua	cebdgm
pmira	Yffejj
crpickin	icdfYk
-3retire at the	afddcm
+bitself	Zmdbcl
-2partne on	cdkiYd
creveryb	mZZfai
+bbus	amgfce
+bswitch	Yfefkh
crscrapp	efcfmc
plogboo	bmiadd
crchecks	cjcmdY
-3they need the	cdZmaa
-3with her on	YbimaY
-3the will on	Yebbhj
clkowalc	Yblmeb
clhart	Yblmeb
-3office in the	eembeZ
ntypes	dedmeb
+2, eleven	acjdkY
nmiddle	djjbjY
-2though :	Yjbkaa
nmateri	chcmdd
-3have asked for	hbYeZk
+bdr	dfmfea
psympat	mfeeea
+bwake	fcYjcm
nspeak	bajZmg
plucie	daffme
pthere	meaeai
paccess	amlcbc
+2, until	jebdiY
-2asked whethe	ikcfYd
-3your interv from	ffZema
+2the pa	adffmZ
-2said :	ibfdYg
-2result before	mcffdb
-3the outcom within	mcffdd
crnon	mdeecc
clwaitin	mYZhge
-bissue	mcffed
nupshot	ecdmgb
pfrozen	hhcdlY
pfens	gYfeem
-2i have	YkhbYd
+2on whethe	Ykedcj
-2fly on	deceam
-3reps by the	Zafeam
-1slides	ambeZf
+2, unless	ibbflY
clgist	gehfkY
nyouth	beeedm
+btape	elefeY
crtape	elefeY
-3finali on the	addadm
-bcensus	dfbfem
nemaile	bZYkil
-brevise	jemcZb
nmess	fejeiY
-3back by the	Ygfdei
-3be answer within	mcffda
-1hr	icebYj
-3folks over the	cfemeY
phey	afcmbi
pthorou	gYffii
crat	Yeidfk
-2from me	mbZcee
+1crowd	bcbeam
+2crowd at	bcbeam
+binclud	dkhYeg
+bstay	ifeelY
-2magda on	ddceZm
-3with magda on	ddceZm
ngradua	keadam
clwiser	deffma
nscorec	deeemb
+2by statut	Zdfccm
-3is good for	bmefbZ
-2the train	bdcglY
-3on the train	bdcglY
-3song room on	dZcefm
crreally	amefcf
-bslight	gfmeba
-bhelp	mdeeag
clelders	eedmYg
-2form within	dmffbZ
phousin	Yaefjl
+2or you	akieeY
crjet	Yeieek
-3will ring them	Zbdedm
+bnever	ffabmc
-2yes to	ZaleYh
pprovis	cmddcf
+2to check	baemca
+bmoment	Ylkfbe
pfourte	Ymdddk
-2the phone	YZgcih
-2unifor fittin	cdZecm
-2the bank	Zeimac
-3the decisi from	bffemb
pstayed	Yddeki
-bpilot	gbedcm
nhonour	efffmZ
-bdrinks	cfdedm
cldrinks	cfdedm
pcivil	meeeae
-3you about the	efdfma
nmigrat	mfeeZf
crsworn	mhcdfa
-basked	kYcbje
-bhaggle	dbmfdd
clhaggle	dbmfdd
-3, answer out	medeZa
-baid	dmefec
-3who is in	mecdeY
cldown	jYgehd
+2if there	jbceYg
-1bank	Zeimac
-bfare	cdefdm
clfare	cdefdm
pskybou	iekfeY
-3in betwee the	aeZeem
nwise	ehZfmb
-3some time in	gegcjY
+brather	fdmeag
-2promis on	eeeema
-2a long	bfdZcm
-3tender board ,	bcbmba
-3been open for	fcfemY
+brest	mZgZZk
-3, no ,	mddeca
cllose	gbbebm
-3applic by the	mbfedc
+2, list	Yeciaj
-3automa mail of	efefmY
nzip	eddemd
-2anythi for	jjaeYZ
-1displa	aedema
-1crew	feijdY
-2@t and	adeeZm
+bprinte	gfYdek
clbundle	bmefed
-bmr	ccmfjZ
crfaroes	Zmffff
-bmill	jacccm
cltrack	meedeb
-bdrafts	emefeZ
cldrafts	emefeZ
-bvouche	ecdfem
-2^ what	Ybeddl
-3client about you	dfceZm
-bsahib	dfcfmd
-3be done by	ccdjmb
cladmitt	fZeeme
crbeginn	miffYc
-1partne	aYhmea
+2alread .	Yhhbeg
-1paid	adcedm
-3wiring test on	ffcemY
-blater	lkdfcY
+1turned	Yadeje
ptapes	mddfdd
-3have a contra	ffffYm
nfeast	mfeddb
-3for that is	amdfeZ
-1you	iaeYif
+2, sure	Ydefhl
+bpriya	mfdfea
npeace	cehfam
pdealt	eeefma
nunchan	Yidekf
nhistor	djeihY
cragreem	mZdfdh
crdeclar	ilhdZY
-3it should say	gkeeYZ
clbrain	ifefYk
nquerie	mcecch
claffida	bmffed
ncast	kfdkcY
-3with me for	mceccZ
-2came throug	eYedke
-3away on the	hecfkY
pawaite	jYdecl
clpurpos	fmaffc
-2ring me	Ylfabf
ngenera	jZmZff
-2signed within	amffca
pcoupon	affdem
-3site visit on	eejdfY
-1@s	dbkYic
pafterw	cZfgfm
-2the contra	bdefbm
+bclimb	efmecb
-2final round	Zeabcm
-3: final round	Zeabcm
clrubber	affmec
-3desk on the	accfem
+2s voicem	eedflY
nexerci	akYijd
-2signat by	bmffda
-2below within	cZffim
-3link below within	cZffim
nramp	afmffc
pwager	Yfffjj
-3other interv on	efbbam
nstone	hffelY
pcrossw	Ydjfel
+2: advert	ecfeam
+2along with	deYflg
+2i call	mdeeeb
-2pack for	edmfZZ
+bloved	dcdeem
-1past	mebccZ
-2and me	caledY
+2before the	efebYg
-2an hour	eamdaa
-2pop in	hhgeZY
-1mails	aebedm
cloutsid	iZmdZh
-3they phone in	Zfefbm
crrefusa	hmefad
-3pushed it from	aeeemZ
crprevio	debeme
nvoid	Yedeji
nsank	cddemd
+1hr	ceedZm
+2to those	Zfeeem
-2away till	acfeem
+2should have	Zfedmc
-3final decisi in	Zfedmc
-2decidi by	aafcma
+2and come	cdblYe
-bus	hifggY
+bcarrie	mcdfde
-bcooper	bmcmca
crmean	mbcaid
nfax	kejfeY
-btheory	Ygfimb
+bfran	ceeedm
clbird	fameee
-baround	lYdcal
pa	dklfcY
-2reply until	jffebY
+bsuit	afmeZj
poperat	Zfeedm
clexplai	iemebb
-2we choose	mecdeb
bosince	Yabhie
-2reply ,	jceejY
-1have	bijeYd
-2said yes	aYdfhh
-2reside on	bcmebb
-2finali on	leebhY
+2this time	gbbkcY
bssince lower-bound past	Yabhjd
px6	fffmeY
-2ofsted ,	cedbmY
-3is ofsted ,	cedbmY
ppositi	Yfkfbk
-3reach you by	mcffba
+2, put	eZcbYl
-2allowa ,	ebbdfm
-3cast betwee the	Yebecm
-1onboar	addedm
clgrant	gibYbl
pattrac	lfefhY
-2pick a	aamfdZ
+2was when	aeefmb
pum	ejZemb
pswap	bdmfhb
ncelebr	fmeeeZ
nknock	mefeea
-3says , within	eZfelY
-2window :	ZifkaY
nsingap	cdemfc
crregist	eefhYl
-3senate votes on	Zedbcm
-2in on	Ydgdif
precomm	ihameZ
-2has become	medebZ
-2myself on	Zeffdm
crpizza	edbecm
-bplain	gYjecg
-2says ,	aeddcm
+2, fell	aebfmZ
clsurfac	mhdfda
phardly	licfgY
+bcharge	cdefem
clchart	bmffed
-2from @d	dbbebm
clsorted	maYdgg
paid	dkYedj
-3yours is on	bdmadZ
-2final chat	YekjbZ
-bsun	ddmfbe
-1lights	debcam
pbearin	gikeYd
-bstate	jjhddY
-3's words :	Zdedcm
-3her second interv	edZdcm
bsin lower-bound no	fYhfZg
pstorm	mbfedf
-3know , not	ddefmY
pmesa	efeeam
nbeekee	dfefma
-2sits in	ZejjcY
pcounte	ffiYZk
clproced	iYfegj
-2drawn on	gcYigc
-2confir for	ddmecc
+bparent	ddmedd
rxaside over no	fhZhYd
nfolder	Zdfcmg
-bphrase	lbeejY
crfull	cZYimh
pturnin	cemfeb
nmuddle	meefdb
-3was change on	debfma
cldiarie	maeffe
-2preten the	aeffmZ
-3not preten the	aeffmZ
nmvh	decmdd
+1paysli	bahicm
clupdate	mZcdhe
-3: no answer	aeffZm
-2touch by	gfeeiY
-3in touch by	gfeeiY
psenior	gYicej
-3chef job :	adecmY
nmonth	fYcicl
pguests	adifmZ
-3promis it for	hkcfYZ
crpropos	mibeYf
-2cook on	demfab
frdate	Ydejfl
-3would have known	dfefYm
-bsixty	edmfcc
-2board ,	abembZ
-bloadin	ffffmY
crtherea	Yddkdm
-bfailin	bfmega
-2mail on	meedZZ
-3wrappe up by	djfdhY
+bpulled	ceffam
-bpromot	Ydcfli
+2, hang	mcceba
-3press on the	aeccdm
ngp	efmebc
+2just for	mccecY
pshare	amhiZc
pspread	Ydgmfg
poi	flgfeY
crfar	jeembY
-3would tell me	eYceig
+bvalley	decfdm
-3: re :	Zcadma
-2hm back	Zeeeem
crexam	emafib
-2round is	jbYdcg
+bcoo	dfgkhY
-btouch	mbadkb
cradd	cgfebm
-3an answer the	mfdeeb
-2yard on	heidgY
-3the yard on	heidgY
-2sails the	adbedm
pmonste	lYfflZ
-3wants me back	eZmffb
crinvita	ecdeme
crnews	iaZame
clcv	ahhfYl
pfunera	meefea
nlads	keeehY
-2i ring	mbbeac
-1choosi	ledbhY
pboring	fmefda
-2dies at	jjYecb
-3though by the	maefaa
-2accoun on	kdhefY
-2she wants	adfmeZ
-3, she wants	adfmeZ
-3power cut from	ffeemZ
clearly	mafdde
-2: till	fkfedY
-bmins	elhfeY
pnorvan	gYffhk
+2or the	YmedgZ
phead	khgYgb
+bfree	cYiidj
pdeacon	adffem
clstring	geefmY
puntrue	iedfYl
nmill	iafdmZ
pii	jfjdfY
+bchose	adedmg
-1kno	maaeca
crfeel	mdfefa
clanita	mecegZ
pintrod	bemfed
+2, check	lbcchY
nwept	eebfmd
-blikely	gelcYg
clsuppor	Ylfedh
poffs	cffcem
+2for cleani	dZceem
-3room closes on	dZceem
nstates	efffma
clthinki	laldgY
noutfit	bmfeYj
-2propos :	Zcmeda
-2closes in	ldbaYd
-1does	fZmdZc
pdistri	mdekcZ
pdry	kdlYZg
-2^ before	kYibde
nsmiles	dfmfbd
-2take it	aacedm
-3by phone on	Yekfjk
-3are coming by	Zmeffb
clhot	efefam
pscreen	fiiYde
+binbox	jadebm
+barrive	efZffm
clkeeper	dcagmf
pleavin	cfeecm
psuitab	Yikdhe
+bdeligh	ffefma
-btoo	ikZmcb
crstall	jcmeZd
-2@p to	Ycakah
-1boss	Yheajd
-btests	cblkiY
pgroups	affeem
-2medica result	Zcdbcm
nshifts	jaleYg
-2not after	khfebY
nalive	eeYffl
-bassign	Zeefem
-2candid before	mdfeeZ
-3come by the	mcefea
+bdry	Yjbfel
pknee	bdZfmi
pbusy	fdebem
-2gone since	ffffmY
-3your id by	eZefma
+borigin	Yggfjg
-2decide after	adeebm
-3am back ,	meceab
prehab	efeeam
clsepara	Zmdeci
pstore	leZhYj
+bbell	ghdaYm
crcredit	ffYffm
-2hoping for	mdbebb
crsubmis	mffeea
-3he gave me	kddfYh
-3@d , answer	aceemc
-3your reply by	bmffda
crweathe	gdbedm
ngather	cebffm
proles	ZdlfZm
pfarah	fYffji
-3, and on	mbgbab
-bprogra	eeeebm
-2came down	bedeZm
nmince	mchdcc
clsort	mafeed
nperman	aeeefm
+2as in	dfffmZ
-3not of the	dfffmZ
-bscript	dmZcie
-3said it is	afefam
ppereir	lffegY
pjoint	bfmhea
nglassb	ffffYm
nhot	ffffYm
-blevel	deemec
-bum	ghaema
-3appoin at the	Zfemdc
ppatron	gcdmeb
-3our hands by	amffeb
nsales	adffgm
cltanker	edefmb
npainte	ffifjY
-2the manage	Zeebbm
nhad	gbafme
-2furthe interv	efaabm
-3two furthe interv	efaabm
ntrains	ceiemY
nchef	kbmcfb
-2manage meets	jfefdY
pought	mjfebZ
clpoll	emZfdg
+baverag	bdfeem
craverag	bdfeem
-3next conven on	Yeehbi
pstyle	medfeb
nlandli	gdlegY
ntrekki	eeefmb
plungs	Ylfffh
+2# and	beijeY
clvillag	mecegb
-2word until	Ydfbdm
-2textin you	afcema
-3am textin you	afcema
npell	mfefZe
pcounti	ahcedm
noctobe	mZcdcj
+2, a	bgabmc
-3day falls on	Zddecm
-bpoems	cmffec
clpoems	cmffec
-3first has until	bafbem
clplaceh	eaafim
nfree	gYbkfi
-3or not by	mcfdaa
+2to collec	eabebm
+bfor	cmfhce
pringer	megefY
-bcolour	Yhhekd
crwherev	mdcffd
nstared	mecece
nbrew	affeem
-1select	ekgZZY
ppreced	dmfecc
+btypica	eemfea
-3nothin until the	meeddZ
clsofia	dfeebm
-3select sit on	eeamba
-3one , on	YkZjYf
clconduc	jambhY
-bivs	efffmZ
nlongli	ddedem
-2word before	mdefbc
+2, make	Yccelc
-bpackin	jdYffk
preturn	mZagdj
nwind	Yfffgl
-2^ induct	bcafcm
-3accept by the	bmffdc
+bnot	fjYdjf
pbrass	kbjYah
cleating	mefcec
clswanse	gkffgY
-3gave me till	Yfjheh
pugh	mfeeeZ
crusing	cbffem
cldue	dZbimh
-2place in	aeYjgd
-balread	adfeem
-3has her interv	dedccm
+bcompla	dcffdm
clsings	maZfci
pdemobi	bfmcee
pbeat	mebedf
-2: forget	aeebma
clcats	acmfdh
pdare	jjdegY
-bmailbo	dkabcm
+2of notifi	Zafeem
nfifty	ffYfik
pfast	kieYee
-2retent :	Zbeecm
-ba	fbmedf
clserved	mdffeb
-3dates in the	bZmfed
clitems	dYdejl
-3you are told	meefeZ
+2, should	YiZdej
+2then .	dfefmY
-bmonday	mhZcee
-2called everyo	Yeefam
-3they called everyo	Yeefam
-bside	ibfYck
clear	bffcem
+bearly	dgZeem
+2at least	YdbiZi
-3they sit on	Yeekbf
-2allow us	mceccc
-2meetin from	efebmZ
pplatfo	Yjeeej
crclears	gfflfY
panothe	fdkfYh
-3shrug , then	jedffY
-3us all of	ZjdmYZ
-3new date :	mecfbZ
pabolis	bcffem
clthrill	ddmffc
-2throug the	bajlYg
+bmobile	lYfffe
poverse	dmcffd
nyear	gjYfge
-2counse until	caedmZ
-3its counse until	caedmZ
+1uh	Zhfdmb
pminds	kbYjci
crlogo	amefha
pguessi	icdfmY
+2i retire	Zedfcm
-1blom	deccbm
-2mr blom	deccbm
-3meet mr blom	deccbm
+bturnst	blZemZ
-2ignore the	YZZcji
-3people in on	dfdYii
+2by @d	dYldah
-3applic have until	Yjebef
-2take me	acbdam
clcider	deffbm
ptours	eeYfmh
-bbeing	Zfhmbg
clladies	fbffma
-3to my note	eefeZm
-2lodge by	cmffca
-2taken us	ccfdmZ
-3is taken us	ccfdmZ
crvet	leffgY
penormo	effZfm
nmoon	cemebf
-2probat 's	acffdm
+2to counte	Zmfeda
nbig	bbbemj
clhandin	amdfZj
npoints	dfffma
-brail	beYdjm
nratifi	Ycfdkk
-3open evenin on	ccYekf
-3is back the	Zeebdm
-binitia	Zfcemg
pdrippe	jmafdZ
crfolks	mdefcc
-3grant , due	bZfemb
-2doors open	femfdZ
-2counte on	dbhYZi
-3meetin about you	efeema
+2, althou	jjffeY
nshapes	aeefem
clpsych	jjffeY
-3interv 's on	dembda
clvettin	amdmZe
-3you are on	mebfca
-3me before the	elcdYa
-3lodged up to	eafbfm
+bthemse	mbefah
-3you a decisi	jfefiY
-3: board meets	bfeaem
+bvoid	cjdemY
+bchecki	abcejm
ppasted	meifbY
+2works for	bameca
+2, hope	Yijedc
-2him on	ZgjcYh
crtruck	lfieeY
nfigure	bgmeha
crdear	mZefed
-3he is in	mfecdZ
pboardi	dmefdc
-2its meetin	effdma
+2and somebo	bedmca
-3your answer from	efcfmZ
clthey	lYeifd
-2plan ,	mcceca
-3the plan ,	mcceca
-1depart	adccbm
crassume	elffYg
pacadem	eYghek
+1back	Ybbelf
pcaught	gcgfmZ
-2said it	Ydeeam
-3applic came in	eeefYm
ncover	hmbega
-2farmer at	dedemY
-3the farmer at	dedemY
+bcantee	ddmbbf
-2refere by	cjefhY
+bhangs	dlddjY
-2how is	jcgfeY
crknows	aedgem
-3over it on	cecbma
+2s assess	ddjeiY
-3to you :	maaedc
clrely	medeeb
+bquiz	agmedd
+bpull	cdefmd
crtight	ecdfme
-3my call on	ieiccY
-2they pick	mddbcZ
n@d	jhfffY
-2choose on	lcYhab
-2sits again	gfeYej
-3, back in	Yhafif
-bfish	edmfdc
-3unifor on the	abaedm
craccord	mbddbj
clnorth	eededm
phiya	glchYf
+2, assess	ceiicY
-2shut till	ccfedm
+bby	jbhjeY
-2meetin to	aefmaZ
-2no within	iffecY
pturnst	eYjffj
-3, first day	edafdm
psqueez	efmeeZ
-bdeck	cmffdd
crmonth	bdbdhm
-2slept for	dcedmZ
-3then slept for	dcedmZ
-3out at the	fecYje
-2ping you	medeca
-bphase	bmblfY
-bexpire	jjYbag
-3an answer by	Yedckh
-2goes on	eambac
ppostca	maffed
cllocum	dfeecm
-bbig	bameic
nplaces	ehjjYe
-bspread	Yigika
cllegal	haimca
-3to the direct	ZekjfY
pswore	mceeha
clkōrero	affmec
-3applic until the	ZbfjkY
-2a decisi	egYcif
pimport	Zheddm
+2to settle	hibdYf
pout	kcabcm
crvisa	cmebef
crmaking	beefem
-2nothin until	meedca
-bsub	mbbiha
-2we mark	aebmba
cldutchm	dddfdm
croutsta	Zegfmf
-3, it was	dfffmZ
crberth	jfdfYj
nthank	cgYakk
crbrings	meefcc
cl@s	YZmZil
+bcork	efmfea
-2take us	fYdlcZ
-bkōrero	bffmec
-3it up on	Yeccjh
crgrilli	edmffa
-3, shortl :	Zccmab
clclipbo	cgefbm
clfurthe	hbacmf
pinclud	eklYeZ
-2^ first	iffdkY
-bwhite	majeca
clclimb	Ydlegf
-1hired	feeflY
bsbefore period past	meefaY
+2of each	Zebedm
-bstring	feffmZ
clgang	gmedad
-3cv on the	dedfZm
-3get told by	maffcb
clhunch	mffdea
-2interv is	cbaYhl
-3move on the	decdZm
nawarde	gefema
-bmended	bbfeem
nnkechi	mbgfga
+bkennel	cdmfed
crkennel	cdmfed
-3other girl on	bfeacm
nfoundr	dfedcm
clhoweve	Zfgdfm
pundert	mhbeeb
-bravi	Yfhkdf
-2bergen ,	bdbfdm
-3in bergen ,	bdbfdm
-3the phone on	Ybldfb
-btax	bmeeaj
-3truste resolv on	bccemb
clcounse	haeZmf
-2goes in	iiabYd
clfailed	fjafYk
-3can rule out	bfedbm
njules	Yldeck
+2, equity	abefam
-bp45	cmeffc
-1watchi	ddemcZ
-2start watchi	ddemcZ
-3they start watchi	ddemcZ
-1circle	dfdeZm
-2had circle	dfdeZm
-3i had circle	dfdeZm
-bwarmly	cecefm
nmachin	dmhdbe
clmagist	meaebi
pquicke	mhZfeb
flchosen	labemb
-bayşe	ehfflY
+2, black	Yijdac
pem	fmdeae
-2do the	hYkagb
crunders	kfefiY
nmillbr	mffddb
-1reache	afccmd
-2was reache	afccmd
-3decisi until the	cffdmY
-3see me in	abbfdm
-3@d and not	Ydeeje
-2receiv at	cbafmc
-1bar	gaidYg
naway	jfmdZc
-2in before	amceZe
-3touch in the	ieadjY
-3vote schedu for	cedeYm
+2and decide	iebYig
pmed	amefee
+2s taster	demfZZ
-3fall in the	bembbb
-3's closed on	efeeZm
-2punctu on	adadma
-3being punctu on	adadma
-2dock on	abbddm
-3the dock on	abbddm
+bcare	Yejefi
-1teleph	mdcefY
-3longli on the	beamcb
+2and get	YiclbZ
-3say on the	mdceea
-3to know before	Yiffkc
+bkeogh	Ykfeck
+ballotm	afeedm
-3your door by	mZffec
nseeing	ceeedm
-2^ result	ebccYj
njoinin	chjYdi
cladvent	jjYdhd
nhandsh	dfffbm
-1yous	mededa
clexpiri	efefam
-2he needs	Yefieg
ptrish	jdcflY
-bvia	jgideY
pgreat	bclhYh
rountil	dlYZbc
rbuntil time-granted	dlYZbc
nnot	YfYhkl
-1whethe	dbmcdf
+bonsite	abiemc
-2am off	ceefcm
-3i am off	ceefcm
nwaved	Yedelh
napart	kegfYh
+1his	maeead
+2he say	mcefba
pcomma	cdffmb
+bstore	kcfjYc
-3stands until the	Yjecce
-3time in the	Ybakei
-3they would ring	fdcfjY
-bsuppor	Ymceck
nchapla	cfmece
-1direct	dYffdj
-byours	dmicfY
crclass	Zmeejc
-2so since	eeffmZ
-2vote 's	mfdceZ
crtill	hdbYji
crcto	Yefjak
-bpad	emYfhc
clpad	emYfhc
ncut	ljYchc
-2say the	iiaZjY
+2they always	fefdiY
-3after church on	mdeeeZ
clref	ahcaem
-2chosen by	chfejY
pbleep	leffhY
-3to meet on	heeYfg
+bgirl	gbbamf
-3ofsted @d and	efcdam
nforeca	bdeeem
+2: we	YZadcm
nlaptop	jimZbZ
-2is open	cadecm
-2appoin :	cdmfdb
-1seats	cedcam
preel	mdffdc
+bworked	Ycdeki
cleye	jmdeZc
pballot	kdmcab
crfrom	mgagae
poptici	cljeeY
-1ballot	bdcmba
-2, ballot	bdcmba
-3teachi post on	hfeehY
clsharpe	Zffeem
clgwen	cmadci
+2at last	aeedmb
-banneke	bealkY
clanneke	bealkY
-bstayed	deeemc
-bsheila	ecdebm
clwages	ibjdYh
-3the # interv	bjYkda
pguide	fdYidl
+bcounts	Zfdmai
+2, ms	jbgeYb
-3have told them	mcdebZ
ppile	mbigaa
ninvolv	mdffeb
nnannie	Ymlfda
+2in your	lbYegc
clcoding	biYedl
ppatric	dehcbm
-btil	hfbdam
-byo	bckdZm
crtimes	Zmfdjc
nwarden	Yidgjd
pisland	djieiY
+bsoz	kfefgY
-2's not	ceffmZ
-2accept in	cmdfda
+1tops	jfeecY
ptreasu	Yfigbk
-3are delete after	ebfedm
-2come down	Ydeeih
nlucky	bdcmbi
clspecs	dmfefb
-2date ,	aYZjck
-2time is	Ycjddl
-3with us from	efdfam
+2or next	gaYedk
-2it ends	hYcZci
+bvet	hdeelY
-3decisi was reache	afccmd
+2for tellin	lcbbgY
-2ring again	meefba
+2was in	effdmZ
pneed	emcbfg
+bspare	deffbm
crspare	deffbm
cratoll	deffbm
nnerve	jaffZm
cralive	meffbc
nvape	meffbc
-2hull on	beddcm
-2e the	mdcdbZ
-bforth	efedmb
clforth	efedmb
+1since	amabcf
pplasti	mfecfc
+bvoicem	fedfma
-bdistri	Zmhcah
-2wait ,	gbccjY
neid	dfffma
pnervou	mcffec
+bscorin	ZjZmge
clmiddle	mfffad
clpool	ifdeYk
pbottom	hjbeiY
-2waitin till	jabfjY
+1then	hYecff
+2when we	bYcdje
nlatest	egdeZm
pthirty	liddYf
clsums	hdemea
-bfloodi	ffefZm
clfloodi	ffefZm
-2works till	dmceeZ
pfinanc	iYcbgl
+2to approv	mbfddZ
-2yours ,	aYefbm
+bblue	mfdeeZ
panouk	imceeZ
-3she hears by	Zbffbm
-3first , then	adcema
ppillay	Yffflf
-bcivic	feZffm
pgames	Zmffff
crliftin	Ydkfeh
-bshooti	mebebg
nflyers	Yfffij
+2anyway $	Zecedm
crproof	Yijeib
nillnes	eedfmb
bs- period past	ZaZZmd
crhigh	Ydidij
+2, more	dfeeZm
crdeemed	amffee
-1saying	hZeYkY
-2back within	fYeeji
crpasspo	cmiebc
crchairm	ffffmZ
+2lol $	bhbemZ
+backnow	jfffYi
cracknow	jfffYi
pminute	eimfac
clknock	fmdeca
-3it took us	Zbfemd
pjudges	keckeY
pbrough	hkYdla
-1probab	jbceYf
clspeaki	fedlhY
npink	eeedcm
-2say before	fiffeY
-2the offer	Ykdfde
crundid	deefmc
+2as a	fYjcib
-2our answer	meeecY
pq	flYbaj
+2they put	mbdfba
-2will meet	efdkdY
-2days ,	aaYdkh
crauditi	algehY
-3not @d but	iigebY
-2argue ,	hdblZY
-3posted in the	jfdfjY
+1anyway	fZYcbk
+1full	khaeYd
+2full stop	khaeYd
-2of promis	kfeeYg
-3short of promis	kfeeYg
prelate	Zffffm
pfishmo	eejfYj
pbottle	aYlffj
nleader	ghfmYb
-1piece	Ycbgjg
nassemb	jflceY
pines	aeibdm
-1newsle	bcaecm
-2someon from	efeeam
-bprovis	mehdZe
pbacks	hleegY
-1agreed	Yedhci
-1marks	ZaakYi
-2down in	ffffmY
+bhence	aecegm
nneat	jecmcZ
crbatch	eggfYl
-bmotiva	Zmffee
clmotiva	Zmffee
nchildr	kfdgiY
pweldin	ffmeeZ
pskippe	Zfmfbh
-2sits from	efcmbZ
cllots	meebeb
ppaper	cmjZha
cltombol	fedfbm
psimply	emefbc
ncalibr	efefbm
nrating	mYeeeh
page	dcdmdf
-2notice ,	dbbfcm
-2interv in	Yaiakc
-2hand in	bmcfdZ
phiccup	ffefmZ
-btall	Zefffm
cltall	Zefffm
+btrains	efcljY
croveral	eYffgl
neach	maiaZi
-2give you	Zmffec
-3boots , the	gkbcdY
nbert	eeefma
pnew	ckYZji
-bpeace	gfdmda
clpeace	gfdmda
+2: not	bccemb
-bladies	faffmc
+bpair	jeihdY
-3paid on the	aebecm
-2her until	mZfefb
crmat	hZmded
nhuddle	dffebm
cllettin	jmZcZh
-2or in	Zeffem
psevera	jcemac
nsausag	bdeefm
-2first shift	cdafam
-3no later than	hfdZYe
-2books on	eladYc
-bprobab	Ydmedj
+2should consid	mbfebZ
pvarga	ffkejY
-burgent	bdmedf
poften	hebdam
-1gate	famfdY
-3in place by	abfedm
-2time for	aamghh
-2more girl	aedmcZ
-3one more girl	aedmcZ
-2begin on	YbahYl
-bfault	ifefjY
-1office	Ykdfge
clthrow	llbfdY
-2you card	cccebm
-3thank you card	cccebm
-1scrap	bbcemZ
pcould	djihYe
-3you wait till	Ybbejh
+bstands	jkYddd
-3, inspec on	beeemZ
ncarry	lejcfY
-2home on	haYcic
-3have yours by	abefmb
+1go	cmebaf
-2or on	ccmeed
nworked	mecfeb
-3are opened on	Zeddam
-bvoyage	cicfZm
clvoyage	cicfZm
-2in the	hgifYa
+blectur	dehdma
psemina	bgfdbm
-2intake :	cdadcm
-btrack	meedeb
cram	mZfgeg
+bunless	lccfjY
-3your applic of	eeffma
rxanswer in no	heaYZh
+1term	Zdffcm
nisle	emefea
-2round ,	hdifbY
-3select day on	demdcb
-2coffee on	bcmfda
+2only ,	gihfdY
nbudged	mfffad
critll	faffcm
psettin	Yckdih
-binvoic	dedfdm
-3week is the	deZeem
-2til the	dcccbm
pclears	mecede
-bblocke	medece
npupill	bfdfem
clstoppe	Zbeegm
pcake	kcYfcl
-bgroom	efaffm
-3the second round	djakdY
-bbev	eemffZ
pnews	fghYeh
pheight	iamfdb
npays	eYhekg
+bbroken	dfefma
-3be back in	Zeefem
-3vote again on	bfeYel
-3fixed on the	mfbddZ
pnight	cmkhaa
+2reads :	ffffYm
-3the email dated	ffffYm
-battest	Ykdfeh
-1long	bdZccm
-bdocusi	didfmZ
+2and whoeve	mdcbZc
-2portal ,	ZibfkY
-3the portal ,	ZibfkY
-2open until	Yieaff
-3opened on the	kcYbce
-3demi from the	cfeebm
+beasier	bcmffe
-bcheese	gYkfeg
nparks	mffdcc
pskills	Yjjjbd
npieces	kcjeeY
pphones	jdbYgi
-2check ,	afeebm
+bcompen	dfembd
-1end	dedeam
-btech	Ykbedm
+1only	cdZcbm
-2held on	Yaiaid
cllie	Zfefcm
-3️ @d ️	jjcdYa
-2so until	Yldbdc
prights	mecffb
+2, this	gYjadf
-3partne is on	ceYjeg
-3it would be	ebgcjY
+bbrief	akYehi
-3the result by	jYfeag
npupils	Yeiejf
nt	fmfecb
-bgithub	bkfmZd
-3my return on	meffeZ
-3to me on	fhebYf
+bcloses	befmcf
-3it sits on	Zedmdb
+bduring	emfffZ
pearn	Ybjffm
-2partne meet	jfeYdh
-byous	mefedb
nfolk	cfmecd
+2s my	bmafae
-bavoida	hdmfad
ppendin	aheYjj
clex	afccmh
pindemn	eecfcm
-2^ verbal	accdma
clfax	fcdfdm
-3keyed in by	iYfecg
-bmaths	dmcdah
-2rings you	mcZfba
+2, applic	Ydcihe
+bhygien	dmefdc
+bthumbs	mbZefh
+2at a	ldYebe
+brotas	dmedcf
-bholds	Yljbhd
-2websit ,	cfcbma
-3the websit ,	cfcbma
nfare	efmffZ
-2outcom the	mfeddb
-3the outcom the	mfeddb
nsweet	mcdeee
-3's good for	emfedZ
pstrang	efddcm
crfalls	lcgYgf
+bprocee	Zmdfic
nmeans	lgjebY
-2we decide	leedYg
nfound	acafgm
-2hear by	eYdbke
nparked	jYefif
niqbal	hmedbc
-bhangs	cfdeem
clfeelin	Zebdmg
-3cellis in the	becZem
pdemons	ameeef
+2and send	dYkfgh
pwhatsa	fiYedj
-2sits @s	bfbZcm
-3itself sits @s	bfbZcm
-2will know	lYbbdc
-3for a call	bademb
-bbet	cfdedm
nsmiled	hbefam
+bdiary	mjceZd
-2refere within	cmfeca
clhomewo	kkbedY
-3hour on the	bemfeZ
-3them in the	abemca
-bsenior	kcYecl
-3make that the	ldgdaY
nwinked	Yelfeh
crquiz	acmfch
-3else hears by	ecfekY
+2you wrote	afeema
clembark	eeeebm
-1reopen	gcaeYj
-3in @d ,	YlZdYh
nguardr	ddmeec
-2gave it	jbfdYj
-2attend on	efefma
+2, suit	Yfjdbf
-2clocks off	jjbfdY
-3she clocks off	jjbfdY
-1town	YagcZi
ncurato	djjfYg
+bfacult	aedmdg
-2you up	mededZ
-3hit you up	mededZ
-2take you	ccdfbm
-3would take you	ccdfbm
peveryo	kYjgdd
+2on which	Yfiidc
prange	ikcgYd
-bflash	gffflY
clflash	gffflY
-3twenty people in	bfecbm
pat	dmgedd
psends	mgaehb
+bpredec	ddffmb
crpredec	ddffmb
-3have it on	gdeYci
+2i owed	dfffmZ
pdioces	jabaem
crunion	ahmfea
-3lot from the	efbdmZ
crworked	Ycdelh
-2nvm the	bebdmZ
pobi	hfafmb
+bwherea	beeeem
-bbetwee	fYghaj
+bwhat	dgfmdd
-3under it by	aceema
crinstea	kembba
-1say	lcbYfc
+btough	keefiY
-3been extend to	bdddcm
-2you all	heedjY
crmaybe	ZcYihl
-3at hiring until	effmdZ
+2, studio	bbmfcZ
-3can not do	beZdmb
ntap	bakebm
-3which is on	bcjjdY
creight	ccmfde
-2you about	Ydgdmc
-3reopen on the	deabcm
-3choice by the	fYfeai
pbreaks	fedemZ
+1sales	ffbfam
+2sales assist	ffbfam
panneli	dbmfch
+2, and	gbYkfe
nsickne	geeelY
+2s derby	ffffYm
pmins	famcbh
-3are in the	YejYce
+bmatchi	ffeemZ
crmatchi	ffeemZ
clbev	eemfeZ
-3@p , is	mbdebZ
crbowl	ameffd
-3any time until	fmcffZ
crun	chffmZ
+bas	gdYhig
-2submit by	cmffca
-3panel reconv on	Yfchdj
nselect	Ygbkck
-3counci on the	afemea
pvicar	leafYi
ndepart	gcgYcl
-2we have	camace
+2with them	bejkcY
crcleare	mdeffc
+bco	efcedm
-3landlo is the	cecebm
pfrankl	Zmhdee
psuperm	meffbd
-bentitl	dffafm
clnorthe	decfdm
-3are lookin at	mdddca
+bcleara	eledYi
ncorner	eejekY
+brefund	feefam
crrefund	feefam
pfamily	kmddba
+2, anythi	bemfbZ
-brank	lbbhYh
crmore	jYdfie
-1review	Yecfal
cltrials	jekeeY
+2s round	jdYdeg
cleleven	ecbdem
crconsid	dkejgY
-2day than	ijdfZY
-3later day than	ijdfZY
-bbasel	aefgcm
+brouen	dfeecm
clcd	mgafeb
-2talk on	jcfehY
-2site manage	ddaemZ
-3the site manage	ddaemZ
-binfo	fgmfcZ
-1case	hgYiZe
-3which on the	mdcecZ
-3with me till	mbebeb
+2free ,	mdaedc
-2call you	hZkdgY
-3propos on the	aeaijY
+bish	demfdd
pfreigh	ecdeem
-1apply	abgfgm
-3waits past the	mdfdba
-2is only	Zeeedm
-3it is only	Zeeedm
+2and candid	Zefmec
+2but do	jedfYg
-3you were heard	bedfYm
nkanzle	mfffdZ
-2drill on	ceafam
peach	illZYb
nthrow	bdbfmi
-3day is the	YagZhg
+bbegin	dbbcim
-2on from	degeYl
+bjolly	mfffeZ
pbumped	ieYkah
-2ludo by	Zmffec
+2, refere	bdYfhh
-bilse	fmZffe
-2no is	mbbeea
-3panic , the	cdiehY
prings	hikahY
+bset	lbgegY
-2not on	ebYblb
-bseries	ffffZm
ptelly	mbfffc
+bbridge	dfefbm
crguess	haYdhh
clgrowth	icidkY
-2oursel the	ZjaciY
-3set oursel the	ZjaciY
-2result :	kdbaYg
pspeaki	kZamde
ptn	edmffa
crwalked	licdYh
nbeer	Zdhfcm
-1accoun	fYciZj
+2is suspen	ffefmZ
nseats	eeefbm
pkinds	hYfffk
nmartin	dfefmb
+bvoice	fjaemZ
-blaptop	cgdddm
-b#	Ycejjh
+2in any	mcZdcd
nrecycl	affefm
-3about it until	amecea
-3tell you on	dYgdjc
ponboar	emdedc
nvolunt	fYdcki
-2your inbox	iYZdak
-bbake	ddmfed
nnets	mddfeb
-3an email within	maffec
+1someon	mdddda
-2pronou on	mecbca
-bappoin	jagmca
-2do it	efYZfh
pranger	Yidffk
crranger	giffiY
nshipya	Ygeekh
npracti	bflYhc
-3goes out the	mdddea
phols	mhbfeb
-3must stop by	aZffcm
pchatti	ZcmgZj
porgani	mhfebb
pgifts	adeffm
pway	giYbfj
-2could be	iYebed
-3for her on	bamebd
crrememb	Yjefej
pmisund	effmda
-3auditi on the	YdkejZ
-2i say	faYckd
-2offer of	fbdfma
crsubmit	bmfffc
-3your note of	eeffmZ
-bemails	ehdfmZ
pelena	cbfgfm
+2so they	Yfidbi
-2accept on	Ybbblf
+2to ring	lYefhc
-bcousin	abmbZl
-3over the phone	gdkebY
sigoodbye	bcaaem
-bconfir	mcfega
-1side	gjceaY
+2over dinner	Zedmbe
-3due to end	ffefZm
pscored	ibdlgY
-2two people	debhYj
bsfrom period no	cYihdd
nretire	mjeaad
-3got yours on	ccdfmZ
-2you do	aYifah
ptyre	ledeYi
-2hour on	gcejYd
clplans	chYkZl
-2^ re	beeemZ
-3is due on	gaeiYi
-2shuts the	deeeZm
-3advert shuts the	deeeZm
ntram	gemfdZ
preset	ecdffm
ploaf	gfffYl
-2mine on	ajhebY
-2menu for	edcdcm
phelmet	ccbehm
-3and do a	eeZffm
-3he said come	acmfca
-3deadli of the	lYbeZf
crtrundl	effema
pbertie	effema
-bpen	mceedc
-3this email within	bmffdZ
clranked	mcfeiZ
-3see you the	Yedeck
clmost	lZmead
-2^ nor	bdcelY
-3, and me	acmecZ
+2for everyo	dZbeem
pwomen	laYefh
ncases	Yefdil
+blose	emhecZ
+bdoes	dcYdhm
-3form arrive on	feffmZ
-3would hear on	bffema
pbadly	cmejdY
-2mornin ,	ehkebY
-3, ring me	Yfkfch
plector	bfcfem
pregion	hZieZm
pspare	cceffm
-bloops	efedcm
crnina	efedcm
pbacken	efedcm
nraj	efedcm
+1below	ccddmZ
-3someth i know	Zeefbm
crups	mffdea
nseed	Ykefdh
clseats	fgmdZe
+2, bless	Yfgfel
+2, someti	YbckZh
+2but honest	Yffffj
-3got here on	ddecma
-2patien until	kYejba
cllists	mdbdbh
-babbess	Zmffee
+bowed	efffmZ
crowed	efffmZ
-1owners	bciifY
-2the owners	bciifY
+2are taken	eedeam
pladder	mbfede
clconcep	dmeeec
-2the candid	Ycahhg
+2, talk	Yageig
-3some time before	abfffm
crshakin	affeme
+2, hangov	geYdhh
-2ring us	amafda
-2quorum until	baedma
-3a quorum until	baedma
-2pint on	cdafam
-bvanish	dmffdb
crmy	cmYfdi
crscrawl	fmffeZ
-3i would hear	bffdmb
nperks	dmcecf
plight	mZgfeb
-3: @d or	cdmedd
-bhenley	bbjebm
pben	dchmeb
+2nothin ,	eedemZ
-2fetch it	aceedm
neclips	fffema
pcuttin	gedmga
ppop	madbdh
+2: in	bZadem
-btiming	leYjdc
-3to you in	jYZebh
-3board votes on	fffYfi
+1debrie	bcZecm
-1things	cedfma
-2two things	cedfma
-3heard two things	cedfma
pfeel	idmedZ
nmisund	afffcm
-3they choose by	mbfedd
clmax	mdffeb
ptiny	cbddmg
clboiler	bdZfjm
+2to tell	jfZZhY
-2he offere	cdbcmZ
clpriest	mffbfc
nrefund	Ykjaal
+2, report	eemedZ
-2open till	Ygjcae
+bembass	dmfffa
nslow	ehbcbm
-2promis is	iebfkY
-ballows	cdffem
-2be on	ZblfYf
prushed	mfeeea
+bflight	micfYe
pghost	kYdedj
-3for news by	Zcfemb
-2words in	gjfedY
-3other words in	gjfedY
crsecuri	bljlZY
+2, school	iYgcbj
-3are on the	aafYbk
npurpos	eeefma
-3said yes on	aedema
-3not come in	efdfZm
-1heard	ciYbid
punluck	feaeem
cllisted	bmefee
-1since	Ybbchg
rxanswer on past	bdZYig
-2, closes	hhbZYf
-2hears on	gbZbYl
pleap	flgeeY
-1ye	cciekY
crfrozen	efffmZ
pgoing	iaZYlk
+bchoosi	icicjY
-2sooner ,	medeba
crallotm	beeedm
-2and him	adcaem
-2closes the	daeddm
crbearab	efmfda
+bprinci	iebbme
crunder	hZheif
clreside	Zkjcdh
+bice	ejhfZf
crdad	lefdeb
-3letter said the	Zffglh
pagree	dkbZbl
-bairpor	dfeebl
-3her answer on	Zeffdl
-bseasid	dfceel
-2it down	beedZl
-3took it down	beedZl
-bcabin	lccfch
-2arrive within	ZdffZl
+2and letter	afflda
clliving	leffdb
pai	leffdb
-2told him	fZcefj
-2has the	Zdbeii
clhousin	lccchd
nbethan	ffZffl
nprosse	ffZffl
crpasses	cfbffl
crextra	elffea
-3us know by	fleecZ
plars	lfeedc
+bunifor	ddeeel
-3will be told	eeeeZi
-2offer letter	Zaeeij
-3not in the	Zeffcl
ptidy	lfeedc
-3answer comes on	lfeeeZ
+2, which	cZlbic
-2we meet	adjlZZ
-2: debrie	ceelbZ
pyea	cedfel
pnay	cedfel
pachebe	bcljga
+bmrs	leZdee
-3call it the	lbcdbc
-2crew assess	bdadlb
-3: crew assess	bdadlb
clnodded	jdlebZ
+breckon	hdeeZk
ptruthf	dfefbl
crnor	aecdfl
pautumn	labjiZ
crengage	efeflb
pdanger	eZfffl
-bhinted	Zeeejh
ppayday	ledfec
+bsecuri	cjdlcb
nmates	bedfel
-2night and	leedbZ
-2go by	Zfkfef
-bchippy	cdlffb
-bblue	ejffjZ
crnurses	cfeldc
-1talkin	aecjZl
+2we :	beeblZ
-3in post by	aaffdl
pprobab	dacehl
-bcatalo	alfffd
-bfunera	cddefl
crswear	ifffjZ
-beye	ileeZe
-2counci ,	Zdjdkb
crbell	eifcZk
npubs	efdecl
-bprimar	efefal
+2, letter	ebZfbi
-2us before	feecZk
-bpanic	eelffZ
psmithy	Zlefeh
pvisa	gZbgij
-2it was	iaZbdg
rxanswer within past	Zdfeih
-3bad , within	eZffkc
psuppor	ebgcel
-2hear is	aedeal
-2is done	dbblZb
-3of ringin you	Zeeflc
+2, ugh	gdZcjb
pinsura	flbcgd
-3part time until	dacecl
+1next	lbdeda
+2, writes	adeldZ
-3scratc that ,	Zeddla
-3call them on	adcfal
-3opera closes on	dbeedl
-3are in by	ZiffkZ
ntech	Zlebei
clpastry	jZlehZ
clkitche	cgfael
ptourin	bleedg
pslowly	ldfffb
-1essay	blbdbZ
-2the essay	blbdbZ
crsat	ceZfkk
+bcrane	jkcffZ
-2, result	leedda
-3my word by	blffda
+2so get	fZeiei
+2s begins	ddceal
-2post within	kZffcf
nlighth	eefflZ
-bquicke	ldffbg
-2sittin on	fcakaZ
-2time from	bfdebl
clheart	gfffZl
crinheri	fffflZ
-bguest	eZeffl
-3we choose on	ldbbca
+bseems	laffai
clspare	celfhZ
pspoken	Zfhlhd
ptil	lhdecb
nthumb	lbffec
-1way	jbZbdh
nwine	Zkfegf
-bfete	dfcedl
+1myself	iZZdhg
-boverru	lefcec
-3declin by the	Zlffcc
npal	afefdl
-3given me the	blafec
nengage	cbbjlb
-1inside	ficZdc
-3conven on the	gbZkZe
-2close at	Zidegi
pskye	fldeeZ
-2offer you	eelfcZ
+benvelo	ehdlag
-2tastes on	cdiZah
-3jury tastes on	cdiZah
+bkitche	cecdfl
-3meetin is the	bealdb
nchase	eeZgjg
-3it reconv on	kedebZ
crmanage	bgilfZ
-3there is the	becccl
pkaz	affdel
-2notifi by	fZfcld
proutes	laeejb
rxdenied before ahead	cbacdl
-2me until	lfbZac
-2some day	leefdZ
-bunless	Zheedl
-3, silenc until	Zcfcfl
-2unders within	Zlfeca
-3the unders within	Zlfeca
+bpieces	cflfcc
+2, says	jZafbh
-2have till	ggcaZi
-bconduc	galcdf
crpitch	edfecl
crstop	gbedlc
-2expect in	lbcefZ
-3yes , by	lZffff
-3and it is	cgable
-3us in the	lbdegZ
+bgiving	lfdeeb
-2shortl out	lfedcb
crunifor	dfflea
crsilenc	eeedal
+2i become	lbefea
njewell	elcfec
pinviti	ghdflZ
nwednes	jideZg
-bthumbs	hjidZb
-bgroup	hjjebZ
-2right after	cefkhZ
-bwomen	efefbl
-3to go out	Zfefal
+2, everyo	lZbdZe
ptrouse	aleffe
-bsaved	dfeelb
nroofs	leeecd
-2to allow	lefeaa
nnear	cfhhZj
nimport	acbfhl
prheuma	kfefZi
bsuntil time-only ahead	Zbefke
+2means they	lefeaZ
-bhedge	dZefel
pghosti	cldffc
pkevin	kcZfej
crchangi	ccffel
clbreath	lZfeag
-bclothe	delfcd
pangry	ghldeZ
-1whole	acZclc
+bglassh	aelffd
crglassh	aelffd
-bsadly	dfffbl
-2leaves here	lfdedZ
-1go	kZfaah
ptray	ldhfeZ
-2bit about	efffZl
-3the bit about	efffZl
-bdeposi	dldegc
clna	gdjfiZ
-2surpri ,	bfddla
-3a surpri ,	bfddla
-2order by	aaffdl
+bhuman	efekZi
-2around the	gbZbfj
+2, keys	ZeZjZh
pvusi	bgfkjZ
+broaste	ffffZl
crroaste	ffffZl
+2suit for	felfca
-3pencil in the	idabla
-bamende	lfffbc
pvilniu	eedfdl
-2free until	eZjcdh
+2they decide	Zeeelh
-2hours are	edaeel
crambula	dejflZ
-2door by	gheedZ
+2mail ,	Zegfjk
+2on @d	jejcdZ
+2s breakf	kdifcZ
-bclear	ghZlad
+1were	dZifkZ
pnashik	cicflb
+2we go	cZdfdl
nears	kflfbZ
-3us both by	lZffee
-2manage ,	eZdeje
-3, in the	Zkcbai
ntouche	Zbffjj
-3not be by	Zbffjg
+2, where	icbjeZ
-2public till	jkfedZ
-3not public till	jkfedZ
-3is coming on	hcZcai
-bgenera	ldccja
pstack	beefdl
-2flips on	cedebl
-3year flips on	cedebl
plorrai	gdafel
+bplay	fblece
phurrah	eelfeb
crvan	gZddfk
-2writin within	egeeZg
-3in writin within	egeeZg
-2place of	febdlZ
-3in place of	febdlZ
-3shook on it	abbela
pdrives	cfefbl
+blearn	lbdecg
+btrack	bhafel
-bkit	clgebb
pshareh	cekekZ
clordere	dcgfal
ptaker	eccfel
-2more than	jZehfe
nobject	kcldae
-2final 's	adlddZ
-3both know by	lZffdd
nrelay	jfekdZ
+2and at	labbjZ
pdolore	ddbffl
nicy	dflddd
+belsewh	Zedfki
-3be told the	lfeecc
plausan	blffed
pbrushe	blffed
-bpatern	keeejZ
-2closed betwee	decfel
-3of you ,	cafdZk
+bpays	felfcb
-bcentre	hdcZjg
pin	clgfeb
nhard	Zfkdld
+1after	hZlbfb
-3to ring on	Zgcckf
clfire	ebhZii
pchief	helZjZ
+bwhole	Zfjcdj
-bsites	blffed
-1lasts	kZedbe
-2him the	lecfea
nfits	bbelfe
-3, @d on	cfdclZ
crnowt	belfed
-3for you in	ldZeZh
-bschola	eeeddl
nfroze	dedflc
crcopyin	ikdfeZ
phung	lehfeZ
clhear	lefcia
-bbidden	felffa
+1calibr	Zdclca
+2calibr ,	Zdclca
-3mine 's the	ckbcZf
+bmats	leefZg
crnext	elcged
nshook	cdcffl
npercen	feelbe
-2trial is	bdlbda
-btextin	cabfli
cltextin	cabfli
-btypica	iabdcl
+2so please	dladed
-3anythi for the	ieZejZ
pwaste	Zkfffg
psuprem	bffled
-3so on the	icZaag
-bshare	klaeZe
+2they phoned	bdeeal
+2, before	hkbZea
-3and that was	Zededl
-2not :	lccfdb
-1staff	decdbl
nchoice	lZlZah
-2interv to	ccikbZ
pjobcen	fhledZ
-3@d her :	bcddla
+1sorry	beefal
-bviking	blffed
clperfor	Zlfffe
pcape	ibecdl
+2is on	kZZebj
-bperfor	Zlffdg
clsaving	beeeel
clsignif	clffec
-3offere on the	dfcelZ
pswift	gkafkZ
cldocusi	cdcflf
-3choose betwee the	aclebb
-bdesks	bfeeel
-2servic on	geajZf
pmarket	aZbhll
-2crosse :	hibfZc
-3got crosse :	hibfZc
-3names on the	hjadcZ
+2with two	ebcecl
ndeep	leeffa
pwars	deecld
-3, which is	Zgghai
-2clerk at	hdbdjZ
-2outcom in	leffdb
pspeech	ldeebf
-2snow on	bedelZ
clsignal	legdZd
-2we though	dfeelZ
-biban	clffeb
-bdaught	aljcZf
-1began	adcela
-3i ring you	lbafbf
-2, signed	cefbZl
-3review window :	Zeclda
-bintern	jaZZhk
phersel	ijZfdd
-3you to sign	dfdfal
-bjoke	ldfebd
+2while she	claedc
clcourte	Zfdfgl
crnotify	keeZdi
nscisso	blcfjZ
-2leader calibr	bcalda
ninvita	dccelg
-1fly	adaddl
punseen	fflfea
-3for on the	ceZbld
-3panel interv on	aeZegl
-3examin confer on	beclcb
-3the office on	lbkdaZ
+bruns	blbfbh
crtried	Zlffff
-2free on	Zclibb
nrooms	eefdal
crable	lcdgaf
nsidewa	fldeeb
-2ratifi on	Zfehdi
-3are ratifi on	Zfehdi
+bbank	cgZijg
clprojec	deleec
ppounds	bfefld
-2marath on	Zcaefj
-btaken	afecfl
pbistro	Zeidel
crgrown	lffdea
-3to # ,	cfZeel
-2badge for	eclfca
nweight	eflbdd
-2collea said	becela
-btradin	flaeee
-2change since	fffflZ
-3reappl in the	dfeeal
rbsuperseded start-date	dfkfZh
clchild	eebfdl
pgraz	lfjgZd
-2are counte	leeeeZ
-bgrants	flecgZ
ndrags	ldddZh
-bwonder	leaakc
clbeach	bbheel
ndownlo	hejeiZ
prappor	lcedjZ
poverle	dlffdc
-bcto	acfail
pwine	lbdcaj
+1sooner	Zcefgi
-3test gets here	bbcecl
pship	edcdle
-2are until	bbkZee
-2hr by	Zlffeb
+binside	efefbl
-3it was by	bbfela
+2but they	Zdeebl
+2, argue	cfdlca
-2that said	afffla
clf12	cbfffl
-3take place from	eflaba
crforgot	beeflf
-2quit on	afddla
clanyway	labfdi
-bbackgr	jgclaZ
cldispos	lefdec
-2tourna the	abbedl
-1throug	Zfbhhe
crrecord	chekjZ
-1file	ZjakZc
-1in	fcgZhg
pstern	hZfflc
-2firm said	cefeZl
-3crane firm said	cefeZl
+bwomen	bfefel
crwomen	bfefel
-bsausag	ceffla
nendeav	efffla
clvenue	Zfjebl
-3will phone you	gdjeaZ
pheaded	elffdb
-2decisi until	hjecdZ
-2know :	lcdecZ
sioffer	hfeZie
clhat	hejeiZ
pshatte	ddefdl
nentran	gdlddc
nkisses	leeeeb
crprofil	hldbce
pmd	iZgfdj
-3been given until	gZfibg
+2for real	lcafca
+2with me	dblefZ
+1choir	dfeeZl
-2held :	bdbclZ
-2kids on	dejehZ
-3, was :	bebdla
clmilfor	edceel
clhaven	edceel
+2by email	hkbebZ
-bas	elZcld
-3going to be	cbZaig
-3is schedu for	fbhdZg
+bsubmit	dkdfZj
-bdelaye	ldedbd
-bmiddle	lfgfZd
-bmaster	lZebkc
-3say yes before	alffdb
-belves	cfdhZl
clelves	cfdhZl
-3us over the	Zefhgl
nalone	Zeleeg
-bhurry	elfffZ
crsetup	cbffel
+2to decide	gfcehZ
-2take them	lcfdca
-3will take them	lcfdca
-1ours	hcjefZ
-3sign by the	Zdgfgk
-2picks by	lafcdb
-2versio :	ldccaa
pnear	laabel
pscore	kbicZh
-2wrong till	dcdcdl
-3's wrong till	dcdcdl
-3they have got	lZfffd
-bworry	bedfld
-2not ,	lbceea
-2have me	bdcfbl
-3would have me	bdcfbl
+benergy	edeflc
-2from :	Zcldcg
-2refund within	aafedl
-bforgiv	feeflZ
+2and put	addbel
nparlia	efffla
npurdah	efffla
-2: done	ffedlb
nkofi	geidjZ
-2from leave	Zeefel
-3back from leave	Zeefel
crcare	aekeal
-3took us until	ccfdla
-banybod	fdefla
narriva	efgfZl
prates	Zehecl
-2shout by	eleedZ
clpints	delfec
-1commit	bZfjgh
clquarry	eZdile
-3made by the	iZeeia
-1new	Zdcdje
-3she will ring	Zekeci
-bneighb	eeefbl
pruled	Zaidjk
-1approv	ecZkZe
clblind	hdflaa
crblack	lcbedh
-3exam on the	cdheZi
-2gaffer says	leefba
clobtain	blffbh
pbouque	chleeZ
nheadph	dleedc
palmsho	dgefla
crreques	dddfel
crvalid	dlffea
-1origin	cdielZ
pvery	kbbfZl
pwtf	flefeZ
-3not heard by	lZfeee
-3as to the	Zdecig
phackne	efeela
crstudio	Zeffgl
-2know more	lffZea
-3would tell them	bdeeal
crjoin	ffkfhZ
clpune	iiZedi
crbeekee	jdefkZ
ncuriou	Zfcdli
-2dean on	fdedZi
-3the dean on	fdedZi
clconsor	ljeebZ
-2took us	Zaeehj
clmill	gaZcil
-3skiing until the	baecfl
-3second round on	ZcleZd
-2resign on	aeedla
+2and ring	hhZbZi
-3teleph you on	lfbecc
-2orderi it	bZbfel
-3, orderi it	bZbfel
nside	ljhbab
-bthing	bleZkb
-3they have said	ledeZb
-3applic shut on	ZidaZk
+1asking	aZeefk
-bembass	gljdZa
nresear	degelb
-bpink	bhdedl
-2hersel on	leddca
pdes	dfledc
pshouts	dfledc
-bwarden	gdlhZd
clbrusse	Zdjeel
clmaybe	iZfack
-1transf	dfeflZ
-3when : the	lcdfcZ
crman	blecla
nscared	lehfeZ
clgrants	flecgZ
crmid	clcffc
-bni	blffed
-boff	lebdef
rbdenied answer-time	bjkZbg
+2s her	ccefbl
pfed	dfeZlf
+bsaid	jZfZii
-3's asked for	lefbcb
-2destro after	deeebl
-3spend more than	bafefl
crdog	lehfeZ
pfuel	cdcfel
-2burnin on	acakjZ
clspecia	Zdcehl
-bboss	gdailb
psorted	jeicZi
+1there	ebcZei
npermit	ZfkelZ
-bfiftee	bflfec
-3post closed on	fffflZ
pwhānau	egffZl
+bpianis	Zlffff
crpianis	Zlffff
-3told me in	lbcece
-1himsel	iZbgfd
neditio	eflfea
psingle	lcgfeb
pmails	eZagkk
-2you back	lchfeZ
-2short :	ledcZa
psuperd	Zihffh
+bentran	eZgffl
-2shift on	bZcbjg
-bwardro	egddcl
-2early as	leicaZ
-3as early as	leicaZ
-3writin sample by	bcfelb
-3make their choice	Zfejbi
psteuer	leffZe
pgender	leffZe
-2candid accept	bfffla
-3budget at the	jfeajZ
ntindal	dddflc
-1rent	addedl
-2^ rent	addedl
clvisual	dfelgZ
clrobot	efeelb
+bmeals	eeefbl
-2call back	lcbfda
-1play	cdlfbZ
ndepend	dcZggl
nwhose	jldgcZ
crbirth	dlfffa
-3we read until	bcflda
-2yours till	clefcZ
-3's yours till	clefcZ
-3again after the	aeeedl
-bwithin	haghkZ
-2the partne	caZjgd
-1em	eiZgZg
pyear	albdje
-3would have decide	addela
crvotes	ldeeec
-2will land	addedl
-3to come back	aclfdc
+2is normal	kZedZd
-3great hall ,	deZfcl
pmelbou	deeedl
pthemse	ichekZ
+bbackgr	fldeea
+bforest	efffla
-2ringin them	Zidfbj
ptapped	ldffec
-1ofsted	beccbl
-2would take	lddeaa
-1given	kcZdah
+2under the	laeegZ
cldance	Zflecf
+2, everyt	Zhdebi
-2^ back	ZZjeZj
-1gave	cZjbiZ
-bmeans	fkcbZk
bsin span ahead	ikdZab
clpatron	gkblZa
crpartne	cZkkjc
-bwhoeve	fZccjk
-2have been	bdcdla
nsoon	aZjZli
-1induct	abdeal
nprogre	hdbkiZ
-2have rung	afeflb
-3would have rung	afeflb
+2and ask	ZjldaZ
-bfail	kZeelb
pchambe	bldceh
pcolin	fZfffl
-2tea on	bdbeal
-3, and not	dfffZl
-1replie	lecfdZ
-3cathed on the	afcbcl
-2intere within	alefea
-3its sittin of	Zeeaih
nvp	begflb
-bhers	lZaegh
cllogboo	alecka
nswitch	lceegc
pgrowth	lbeeeg
-3thon induct on	ffZfkc
-3runs out in	ZlceZd
-2when is	hdjecZ
-3to when is	hdjecZ
-2flood on	cedcla
-3: flood on	cedcla
clenglis	geceal
-2met ,	ceajZh
-2they sail	aecddl
-2are on	bZghfd
nending	dddfel
-bteams	dflfce
-2will ,	lbfedZ
-3your availa in	ffcfal
-briders	efeecl
-1replyi	bkbffZ
-2scores in	bfbldZ
-3teach # on	ffaflc
+1undid	becela
+2undid it	becela
-1silenc	keefZg
-barvo	eldfdc
-2leaves us	bccdal
+bfounde	Zeefik
-1church	Zbjech
-3slippe from the	beedlZ
crcome	dlhcdd
pmoodbo	geledZ
ppalett	geledZ
-bgloves	ddefdl
pnovemb	alcedh
-2within the	agZjkc
nsounds	hlefdZ
-3interv is on	defZbj
-bcapped	ffbfld
clcapped	ffbfld
psteeri	lfefeb
-butilit	hjedZg
clutilit	hjedZg
+2at whethe	cdZflZ
-1offici	gZjfZd
-2a plane	bedfdl
-3on a plane	bedfdl
crtour	ldheZe
pnames	lcddcg
-bcheck	dlbkZf
-brobot	Zeeefl
-bfeed	dfcfdl
-3falls in the	jdidcZ
ptwist	lhcbbf
-2date before	kZddjZ
+2the elders	affdZl
crgirls	eeefal
-bfishmo	kZdfei
-3contac you in	afdecl
clallowa	hbbeel
crfun	dfdfld
crreview	bcflgc
+2since she	jeffhZ
-2with someon	adbelb
-3it with someon	adbelb
-2sorry for	Zebeij
clconfid	gZffkg
-2: on	eihbZg
nvery	lZfdaj
-bumbrel	ceaflf
-btill	ehjhZf
panne	ldbfgc
-2form back	dZeeel
-3's form back	dZeeel
pchrist	abalel
-1door	ihecdZ
nstroud	fegflZ
-3no on the	lcadbg
rxdenied not-before no	hZdfed
-2strike on	bfecbl
-btime	jikcbZ
-3timeta change on	accfcl
-2michae ,	lcbfea
-2other applic	cfejjZ
-2fair on	Zaedii
-3be said before	Zffeel
+2latest ,	igeebZ
crfilm	dlcfde
-blunes	leefeb
ncuckoo	glcfea
plondon	Zjeehh
-2down within	lafffa
+2at our	bcleZh
ncoo	dfhdlZ
-btun	eelfeb
-bmash	eelfeb
clmash	eelfeb
cltun	eelfeb
pour	dggcbl
pmistak	dicZhj
-2screen :	Zakkca
-3will ring on	gakdZa
-2may be	adffel
-3it may be	adffel
+2off .	cdedbl
nresend	deefld
-2availa for	Zdldbe
-3union replie by	Zafddl
-bend	kfZjce
crholder	efffla
precite	lefeea
-2have by	ecekbZ
-3, follow up	aedela
-3hear from us	ledeca
-2gone ,	leeeaa
clroast	affffl
-3compar notes on	Zechag
-2in town	Zbhdbh
-3usuall say within	dbffkZ
-2hospit on	achelZ
-3set at the	affccl
cronce	ijcZai
-bmarek	ldbebf
+2or otherw	acbfel
-2rings on	leceba
crenglis	Zlcfei
+2alread ,	dfcela
+2and meet	cclcbd
-2right ,	lceeeZ
clroute	gcdfcl
-3commit report on	aedlba
pagents	leceah
bsbefore day past	bceelc
-3last person on	bfdacl
pstops	cdljZc
+1is	bgeZfi
-1likely	Zededl
pintro	blhfgZ
-3after they said	Zfffld
-3sea until the	bdfcel
pescala	eeffla
-2my note	gefeZl
-3not wait beyond	Zaffhh
-2longer ,	lbbfca
-2am back	bccefl
-3i am back	bccefl
clcabin	lcbfaj
nrisk	bdefel
-2signs on	ieehcZ
-2told :	fhgccZ
-3check : until	cafleZ
psurpri	efjalZ
+barchiv	elafeg
pcalcul	blfffd
+bmissin	dlfffa
+1questi	jfiecZ
-3answer within the	blfeab
-1keep	hZgdZf
-2team on	jcZgfb
ndreamt	lffeea
pctc	felfdb
-3this email by	bleeda
-2us all	lcZghZ
-3budget meetin is	eedael
ndecent	dleece
padeyem	Zigfej
cltil	hhZadl
-2^ as	bddecl
nsuspen	ceeele
norange	ecZfil
crleeds	Zgkebj
-2were heard	bedfZl
crdriver	Zeiehi
+2i tell	jZacbf
nsheila	flceec
crleft	Zkgcbk
crissue	ifefZj
noccasi	leffeb
-2done before	clefeb
nreport	edlbak
pcurren	Zellda
-2decide at	ZecZdk
cllead	Zbjicl
-3we spoke of	ffffZl
plocked	hZhebl
-3is decide on	Zfejch
clsahib	deceel
+2, over	lbfebZ
+bticket	Zfeehl
-3happen before the	cffecl
-3comes on the	jcZcai
pchefs	beeele
-2them until	hZcdaj
+2whethe there	jZdeia
crknown	lZdcie
nnewer	bfffld
-2issued on	eefckZ
-3final interv finish	bcibZi
crdelaye	cfdfld
nastray	fffflZ
+1either	iZZcZj
-bpo	dceeel
-2write before	Zefedl
+breveal	lfefea
-2girl on	ZeblZf
-1photo	blbeda
nadmitt	Zehdbl
+2, ;	ieZcZh
-2applie before	aafflf
+2, papers	deidjZ
-2to make	Zeefcl
+2we do	dgfkiZ
ppretty	achfel
-2gaffer said	afdela
+1period	chjefZ
pwell	dggjjZ
pdragge	Zfflgc
ppigeon	ablfeg
+2, tells	ZcdjZh
+1panel	jcddZi
nsurger	igiefZ
pplant	fgfcZk
crlooks	efldec
-bofferi	Zlfeib
-btent	eeefbl
-2get it	ldceda
ntraini	ibleeb
clslow	hclebd
+bchapel	degdal
nus	acgdhl
croptimi	bcdflg
clpursua	cjeflZ
-2so twice	aecdlZ
-3said so twice	aecdlZ
+2: a	ijZbec
ptraini	ffZchk
-2for next	bdcccl
-2settle by	cgfcZi
crchoosi	lbieeZ
clavail	lZfffe
-2vision result	effflZ
-3colour vision result	effflZ
-2new date	lfcfab
cledit	Zcfggl
pnadia	bgfelc
-3his answer after	efffZl
+1you	ghgZec
-3happen on the	Zekede
-2word was	efleZc
nbiscui	gcadel
cllater	ikefdZ
ndùrach	cedlee
-2yet ,	bcbfcl
-bfinds	lfeeeb
-1coin	idajbZ
+2or so	fZalcg
-2sober since	ffffZl
-3, sober since	ffffZl
nwarned	hkdfZg
-3that you got	ddeflb
+2on .	dejjeZ
-3be filled by	daffel
-2accept :	blcdcZ
pffion	fcbffl
-3tell you within	laffed
pgiven	eldkdZ
-3mark it on	acelcb
+2now ,	lZaibZ
-1quiet	bcdecl
clhospic	labegg
-1refere	fkZgfa
nsingly	ldffeb
-2them ,	Zkcfdi
-3writte by the	cafflZ
ptide	gleeeZ
clwherea	ddeZhl
-3i wanted it	cdfcZl
clyards	dfledc
clflexib	ddlffc
+2and places	efZeel
+1stall	ffffZl
mshold	baZZlh
nsleeps	delfdd
-2have til	eleeeZ
+2to @d	aZZhfi
nraise	dkcdZk
+bnowt	celffb
noilski	dfledc
clabatto	eeeflb
-byard	cdiZii
crdrill	hccelc
cr@d	Zdekel
pflagge	gfffZl
crharbou	fdlegZ
-3must confir by	blffec
phmm	diaelc
+2latest for	Zlfffe
-bpie	Zffffl
-2nights till	cdedel
-3on nights till	cdedel
nhers	fdgdlb
+1tea	laffec
nmeet	akZalh
npast	eZcefk
nputs	efglcb
-2list of	defkZh
-bbank	kfZdjc
-bcattle	edefcl
+2and take	bdjicZ
+1max	hZeffg
-3my list for	dddecl
+2or it	hhZedd
-2ta for	dcgeiZ
+2, plants	dcgeiZ
clclarit	lfeebd
-2^ maybe	Zdddij
ntreble	lfcede
-3on a call	ZhifZb
+bhorse	eleeea
crmad	bfkeZi
crluca	beefel
ptransm	eeleeb
-2update by	acffle
-2sure :	ldcfda
pargue	icZekg
-2forget the	aefflb
pexams	fdgldZ
clcamino	cfecel
-bpoppin	adZfli
crja	clffde
+bspite	gfffZl
ptemp	glceZg
-3period expire on	jiebcZ
pmine	dlfaah
-3by the phone	cedeal
nswore	cccelh
-boffers	hgZkiZ
-bwine	kfedZh
-3be after the	Zfefel
crremind	akffZk
pinadmi	cbfffl
-2open to	eldeeZ
-3got an offer	feffZl
+2then its	lcedcZ
+2s come	dfdflZ
crinform	kZfgia
cljourne	lbdldZ
-2^ answer	hieebZ
-3it , the	lebccb
psortwe	fldedc
nuses	bfeddl
nslashe	bfeddl
-beasy	kafeZk
cleasy	kafeZk
-3our choice by	laffcc
clnumera	Zjfefg
-2back on	aZjgZh
pbroke	kfaeZi
-2openin is	cbafel
+binvite	dihbkZ
-1gets	Zcfkbg
+1lol	fdZcgg
clmeasur	cilfeZ
crwhy	Zfeelg
nevalua	hffeZk
-2the post	ebZcgh
-2rises on	cebcal
crpermis	blfeed
-bbullet	kcldZc
-bpetiti	Zlffef
clclient	hZfcfk
-3get your knives	ceZfcl
+bhospit	lbeeee
-2works until	dlecea
+2, choose	jgfedZ
-3you both on	lfeddc
ntruly	kecgZh
-2goes out	fecaZi
crbrief	dlbehb
-bmum	ccZdkk
-3@d , financ	deedal
-3dinner is on	beiZdh
-3choice in the	lfeedb
-2collea signed	ffffZl
-3new collea signed	ffffZl
-1sent	cdbeld
-2and the	Zbfjkd
-3, wait till	Zfffel
pheaven	Zhffke
crkeeps	kifeeZ
-3dinner is the	aeceel
-3we said in	kfffcZ
rbsuperseded you-will-hear	hZdceg
clhub	dfeedl
clcostum	Zleeie
pwithou	Zlcbhi
pcrete	celfed
-3it the whole	dedelZ
-2is got	lafdba
+bmiss	ihZjfb
-3tell me the	hZidcZ
+2, wrong	debeld
peducat	fdceel
-bbookbi	efafel
nquenti	ecffcl
nfeatur	ecffcl
clhobbs	dfefcl
npies	ifedlZ
+bteache	cebegl
-2not decidi	afffcl
-3are not decidi	afffcl
-2final candid	decabl
-3its final candid	decabl
npigs	aeffel
+2so payrol	eleddZ
-2sign within	Zlfedh
-3answer you within	lbffdd
clwomen	kfbfZj
pdescri	dceefl
-2runs from	ddahZj
ptrade	fcejkZ
-2up before	gZddZl
+1realis	kfffZg
-2asked was	kfffZg
+2realis .	kfffZg
-3i asked was	kfffZg
-2busine partne	eedkcZ
-1least	Zfbiah
-2at least	Zfbiah
-2text by	lbffed
-2go up	hbZcbi
pbeyond	ZZlkja
nkeep	jZfeff
pordere	Zkefej
-bnoise	edbffl
-2are decidi	ledcda
-2was change	efdfZl
-2medica within	iZffdh
nviva	dlfecd
ntimeli	dfffal
ples	idffZl
pexchan	chjeiZ
rxaside for past	dbZdgh
ngronin	Zdkfal
-2up himsel	bfeclZ
+2and drove	bfeclZ
-3me up himsel	bfeclZ
npolite	lhfeca
+2before i	hjZaha
+bnay	ldefdd
-3lasts till the	befedl
-3would start on	eedfbl
crindivi	lafffd
nquickl	fdledd
-3, come the	ldZfec
nrests	ffffZl
rxreview from no	hcZiib
pparlou	effebl
clauto	ccefel
-1mallor	acbcdl
-2to mallor	acbcdl
+1round	ZZjeig
-3to ring back	Zldfeb
-bredund	cfefdl
clredund	cfefdl
-bagreem	bkaebl
-2go there	eclffZ
-3@p it was	afddlZ
-3they have until	jZdbdg
pnod	jZbebl
cllido	hlcead
+2for good	ecafel
-2supper on	idkacZ
-3sworn in on	cebfbl
clmuseum	Zelafk
-3from you for	bjdehZ
pbelled	gfffZl
-2holida on	Zhadgg
-2thing about	bdddla
pmentor	dfelcd
cropenin	Zjleae
clrabbi	bcefel
pkofi	bfijjZ
+2to some	dfdela
-1depot	Zbidei
-2for until	jdfdZg
-2you yours	ldefaa
-3give you yours	ldefaa
-2read it	Zdeejh
-3one has till	bafeel
-2stays open	elffeZ
psolici	hebldd
-bmean	jfadkZ
-2argue for	ccelcZ
-3@p , then	bffelc
-3the books on	flaeab
+1sharp	iciecZ
-2receiv by	chfeZj
pwhich	ilcfcb
-3me , the	Zclfda
clsurnam	fbefcl
crjobs	Zheekf
clbike	dlcbhf
-3up before the	hZeedi
crplanne	ZdijZl
+2is to	icedlZ
+1out	jbZebh
crmarath	efbeel
clrights	deeelc
-bfrankf	befefl
ninshal	febdcl
-bcow	aeffel
nawaren	fZfffl
-2replie by	Zafddl
+2and are	aeZdlh
pswimmi	gdlfgZ
npostma	eebfld
pcandle	bgeedl
crdrains	afgeel
-3dead till the	ccecdl
-2paper on	bcclca
-3your paper on	bcclca
nreview	bZhjgg
-3now and the	aZikdi
nhugs	affelg
ngrowth	efefal
+2the jury	gidfeZ
-bcountr	efeddl
plist	ZjljZe
-2holida ,	lcbedZ
-bscenar	bdffle
clscenar	bdffle
nrotwel	eZfffl
namtsge	eZfffl
ntettna	eZfffl
-3the winner on	gdddiZ
-3the other by	lbffea
crearlie	eebZli
ndispat	debjZl
nbankin	ieeeZk
-2, latest	fkeecZ
+2as you	ffdfla
-3he lands on	Zkdcdf
clwhatev	fjcZgi
-bnine	bfkhhZ
-3for the call	beecld
nwebsit	eeZhek
nfloris	ddcfdl
-2no till	lcfceZ
-3or no till	lcfceZ
-2accept until	alfifa
nlocks	flffea
-1bell	gkZebZ
pliv	ccffel
-2for it	leedjZ
-bgist	heeekZ
ptanned	dffdcl
-2@d became	beeela
pdish	fdafel
-3back before the	Zleffc
-beconom	fZlfgd
cleconom	fZlfgd
clmostly	aeffel
-babstra	cldfec
-1seen	ZcZfhf
pincomi	cffflb
ndescri	beffcl
-3go out on	jabZgb
-2number within	Zeffej
-2post ,	Zhdfbl
-2, now	lZacZe
ncamp	jailaZ
ng	ldefeb
+2i quoted	Zefffh
pquorum	lafeff
-2patien till	lceeba
+2and sign	ckdkcZ
pglove	dddffl
-3where i said	bffflb
-3want to know	Zledca
+2or in	aedeel
clside	Zlebfh
norders	bheddl
creleven	fdlfZg
clkennel	ddleed
+2to avoid	cZeedl
crslept	Zecckh
clplaced	dcedel
+bplenty	clfffb
crplenty	clfffb
-3window closes on	elefdZ
-2had writte	dbeelb
+blab	adfffl
crhuman	blakgZ
+2before that	flcecZ
nyelled	bfefdl
-1role	Zelcge
ncolone	efffla
nprenti	leffbc
clroll	bhefZl
-2receiv on	edcfla
+2, zip	bldfca
-2portal on	ldbeeZ
-3wait longer than	adeebl
pnikos	cjlffZ
-2be a	ZdjflZ
-bsound	labegf
nlie	lfdhcb
-3be contac within	jbfeiZ
pendosc	fffeal
cltypes	afeldf
+2i could	Zdifhf
crcoach	ailcbh
-2them from	eedebl
clbehalf	efhfkZ
-bbeyond	jlbecZ
npines	lebfcf
-bcleane	affeel
crgenero	bfdfel
-3the @d :	ZlZabj
+bthanks	ZdZekj
-3choice has until	bbfcdl
-1before	giZacg
clhospit	gcZljd
+2, our	iagfhZ
-1gig	Zcchei
-bready	fefcal
+2they announ	jdeeiZ
-1final	ZbkigZ
-3are held in	ffaecl
nreconv	ecfdlf
nhesita	lcffdd
-2lisbon till	bdeedl
+2, ok	lbZege
clsingap	bdfldf
prisk	aleddh
nbase	gaeeld
-2i go	dcafdl
-2openin on	dekegZ
+2, forget	kcZdfb
clplates	Zlikca
+2and finish	ddlfcc
crreveal	lfefea
+2there .	cedfal
-2up within	ihffbZ
+2asking for	bZeeel
+bchase	alfeZk
-3sums over the	bfelcZ
+2and @p	efcdla
+2and commun	afflfd
-2arrive on	Zeacke
+bknowin	leffdb
-3is off from	ceeecl
pdaft	debfel
-3readin period :	dfelaZ
nskylat	lfeebd
nlattic	lfeebd
nnaviga	lfeebd
pclipbo	glZedh
-3a day ,	dccedl
pexpire	dfdfbl
pdet	elefea
crseason	Zhcekf
nunaffe	lfffdb
-3writte to within	lbffdb
-1either	ZZlcid
pchrono	clceeg
-1valid	adbeZl
-3which arrive on	ededlZ
+2and back	dedabl
-2am told	lgZeca
-3i am told	lgZeca
-2off until	Zcfeik
pclick	hkfgdZ
nglad	ahfebl
-1touch	hdcciZ
-2in touch	hdcciZ
-3be in touch	hdcciZ
palles	ajedZl
pamende	chdelb
pmr	gbfkkZ
pcooked	aeldhd
-bmatern	ddefel
-2yours by	kZcdjf
-3posts by the	lbfeda
pobtain	adfegl
-2fell throug	fffflZ
-3head over the	bfflea
potters	fdidZj
-bquay	bclfhb
-1lectur	ccdfal
-3for them by	blfffc
clrepeat	ecefel
-2flight the	cabeel
-3of work on	dlceda
-2closed from	efeebl
-bnomina	lfeeZi
+bleaves	lZefeh
+bshareh	kfffiZ
clcopies	Zhfffi
pall	lZcgge
crknives	ddlfed
-2my shift	ddafal
pcousin	dedele
-2takes us	hZbiZf
+2, realis	Zeaejh
ntrumpe	lffbed
+2instea of	djbZch
crissued	cffbel
-brevert	ejedjZ
+2s when	lbZcZg
-2answer until	hieedZ
-3to us all	kecehZ
-2oath on	cacfel
-2breath till	hbfekZ
-3my breath till	hbfekZ
+1nothin	Zecbhh
-2know ,	Zicdjg
clloadin	cefflc
-bhangov	dffldc
nfit	eelfbe
nbecome	eblbbj
-3does @d and	aecddl
+bearlie	kfaZhe
clideas	Zjdfej
cltech	blceeg
-3inform by phone	Zehflj
-2fishin till	bdffdl
-2inbox within	laffea
-2start to	ddbfbl
-2say when	leeeaa
ninconv	dccicl
pjordan	cdfeld
-2contra signed	fcfflZ
-3it is at	bclfda
crrotas	dledcf
+bthese	agefld
-bgut	Zecbhl
nlandin	glbefb
pserver	ejkeeZ
pphonic	kldaea
+1gettin	kebfgZ
nshaken	hfefZk
npanic	eflebd
pgather	hZblch
-bleices	leefdc
crnewsle	efeebl
crsuit	gfefZk
-3join us on	eeaecl
-2select commit	dffblc
-3the select commit	dffblc
-3it for us	bdlfec
pnumber	hlfaea
-2decisi lands	ldcfeb
nenter	gdfeal
pgiving	ijdfZf
crevenso	jfkedZ
-1text	laZbcf
-1hol	bcddcl
-2bank hol	bcddcl
crmanife	celfec
+2, do	dbcZcl
ppay	alZibj
pmural	Zjfddk
-2forwar from	eedela
crchecki	jedekZ
-2jury on	cddcbl
-3the jury on	cddcbl
-bsalzbu	eclffc
clsalzbu	eclffc
clperman	jgeeZi
-2@t ,	deafdl
-3to him on	decdcl
+bhungov	efdecl
-1retiri	adbedl
-2@s :	leceeb
nwarm	Zbldki
-3, keep the	dclecZ
-bthanke	ceddlf
pstudie	lfgfeZ
+1invent	cebdcl
-3to decide in	kfffcZ
nhell	dejfiZ
crmoment	alkeac
nsevera	Zfjegi
crexclam	jhfeZg
nfactor	elgfeZ
nruthie	efceel
ncrumb	efceel
clgr8	cfdefl
nstairs	eecfel
-3rings you by	lZfeec
-bwed	efleea
plotte	lebfZj
nfox	agfkZk
-3we tell him	gbdejZ
cleyesig	eelddd
clfootag	fcflec
-2link comes	bbcffl
-2be for	ddbedl
-3will be for	ddbedl
nfriend	dldcaj
-3done within the	alffdc
cldecree	laffZl
+2, soon	lddedZ
-2furthe than	dffflZ
pcry	ibbfcl
-1furthe	ldeeZd
+2after they	jfffiZ
-2^ rehear	bdbecl
pphd	clfffc
+1suits	bZgcZj
pagenda	gdlfcc
crbeep	dffdlc
-3get a verdic	Zfeflc
pgoogle	eeeelb
+2for choosi	accdlb
+busual	eeZcjk
-3effect from the	ffefZl
clexams	hdlcab
+2of lent	cfcdcl
-3sign on the	addcel
nlass	eedflc
-3kitche trial is	belbda
nremark	deffbl
-breg	fblfed
-2postdo ,	eadecl
-3the postdo ,	eadecl
-bvenue	Zefedl
-3judges sit on	afebbl
-3given you to	Zlcfcc
ponsite	aieldd
noverru	defflb
+bboot	cfeelc
-2^ forget	bedcla
pany	bfZdlh
+1two	aeZjef
-3i know ,	ajdejZ
-1comp	Zeddjg
-2from comp	Zeddjg
+bdestru	bldfdd
-1system	aedecl
-3for you :	lcdfdb
-2garden centre	deddal
+2: nice	deddal
-3feedba call on	Zekfcg
pcamera	idkefZ
-3exactl one person	beeebl
-3no wait ,	dedckZ
clblom	efeecl
-1diplom	dlbeda
phoop	dleffc
+barrang	djlfdZ
-3to call you	ZdhfkZ
-2would the	Zaidhd
clngl	gehfkZ
-3: result in	affdbl
-2four on	dkZagc
crboth	lgfeca
crflu	Zeeihh
phidden	bdffel
-2am away	aeefdl
+1rates	cdadcl
+2rates ,	cdadcl
+2anyway ,	ldbefa
-3letter goes out	leffeZ
pnet	eebfel
-2a slot	dblfcc
-1someth	leefda
crknots	delfec
-2say in	lcefea
pcurato	ldhdZg
pattn	kidfeZ
clbrief	cdZejk
-3front of them	balfec
clpermis	afffel
-1thinki	iedekZ
-1sister	adcdel
+2s group	jeZefc
crquiete	eflffa
prural	Zeeehl
-1at	jgZeec
crtwelve	dejdkZ
pbalanc	gZkecg
-2diplom on	ealfec
rxanswer from no	Zbfkde
nevents	feZffl
+2but my	bdffla
-1though	ZZccgj
phopes	icaeel
clfa	elfegZ
-2counti from	ifdcZf
pdrams	leffcd
pspit	leffcd
pbucket	leffcd
-3's letter arrive	eefelZ
pneeds	bibgbl
-2no the	edcjcZ
-3: no ,	gbaejZ
+bthan	lgeabf
pdeputy	Zlgiec
-3not wait until	adfecl
crgrace	cffiZk
ppricin	eldfec
-3say it on	leecba
+2lol .	gbeeZl
-1founde	ccleeb
bsfor period past	caZddk
-2offer within	icfeZg
clpint	Zddfki
-2it sits	Zbckeh
-3get the list	Zefbcl
-3talks in the	dbbela
crnever	ZZcdkl
pbarb	feeebl
-1with	cidZgf
+bpinky	leeeah
-2but before	Zeffcl
-3bench on the	Zdjedg
clto	dlgede
njess	felfcb
-1expiri	deeeal
-2offer expiri	deeeal
-3anothe offer expiri	deeeal
+2, third	aclcae
psixty	ekecZj
-3choice has till	Zdfefl
-2a coffee	Zdleee
+bthis	elZeci
-bsupper	kekZcc
-3's yours ,	ecZfel
crcarrie	lddfde
-2@d nor	Zddeii
+bcet	abldei
nensure	adlldb
-2on call	Zecccl
-3, on call	Zecccl
+2, offer	cfiaZh
bsover span no	jdieZb
-3rotas on the	bkZede
+bgive	klZcbe
crgod	Zdekfj
-2you by	jaaZcf
-bwraps	lbdcbj
-2confer until	cbfeel
-bflexib	ablfbj
pfancy	aflecf
pcrying	efffla
-3a no within	laffed
-btypes	beeldf
pmonito	bfcffl
+1post	Zicddg
+bless	hddfZl
pdraft	ljbdac
-2to spend	cclfea
+bdad	leddee
-2questi in	alefec
+2, big	ccefal
nssnit	ffbfcl
nnowher	efjfZi
-3his test on	bfbdcl
-bjacket	iZffek
-3roughl : not	dfffZl
ndeserv	Zfffkg
crfolk	lceedf
clyusuf	dglfea
-2round within	lcfdeb
-2is closed	ZdZcje
-2us your	eecdlZ
-3giving us your	eecdlZ
-3with us for	bceflb
+1your	Zkcigd
-2messag on	lfefca
+1work	ZZlfak
clsupers	feffla
-2result are	Zfdedl
-2hour ,	cacecl
-3an hour ,	cacecl
-1good	Zaadkj
crincide	effdlb
-3draw on the	aeccdl
-1taken	abealf
-3staff meetin :	ZbaZik
-2^ and	biZcjc
+bcourt	bdlech
padmits	lefffZ
nz	lfcfec
+bchased	cedblf
panand	fflfcb
nyork	fflfcb
clattent	lcdffd
ncuttin	lcifgZ
-2same time	abfeZl
crreacha	lbeekZ
crdiffer	Zgdflg
-bguardr	Zlfffe
clguardr	Zlfffe
pfemke	ledega
-2the name	acefld
-3to the name	acefld
-3fundra ball on	debdcl
nchains	dbffel
-2me til	ldeeeZ
-1kids	Zdgecj
-2the kids	Zdgecj
ptalks	ajZhcl
-2availa on	ikbeaZ
crrecept	bcleak
clemaile	jhZdkZ
+2, pitch	bciejZ
crpay	dgidZk
-3not by the	gZfdla
-3words by the	alfeea
+2so you	aZjgee
clshelte	ldefcd
-2secret by	alecdc
-bfancy	Zilchc
pending	ddefdl
-bchasin	ceffcl
clchasin	ceffcl
clkno	ldcfde
clstudio	bZkdbl
crentere	feffal
-2candid ,	ifbZZk
-1mad	bdcecl
-3: at the	ledccZ
-bsurfac	lhdfea
-3and return within	blfffa
-1mail	hZkbcd
punoffi	fffZfl
pparagr	lfffda
-3pharma assist on	fflfZc
-3the marath on	addecl
+1falls	adhZeh
-2beyond the	lcfecb
-1along	bblccf
pghana	fdcldf
-2's done	defZbk
-2they leave	Zffcel
-bwing	delfcd
-2exact :	lcdeca
+1every	ldbbfc
-3i will phone	leefbc
-blifegu	helfda
-2object on	cecbla
-3counci object on	cecbla
clgrin	feffla
crcounts	eeeebl
clluv	clfffb
-2^ feedba	ldedcb
crfurnis	dlffeb
pguildh	feffla
clbasis	lefdfa
pbooksh	afffel
-2which the	bjeeZg
-2season opened	deecla
-3next season opened	deecla
nrestor	fekfhZ
-bforwar	ilgaeZ
nhilsen	lbdfce
+2the other	aecelb
-beight	ddheZk
pissued	hZheej
clswedis	Zffefl
+2and ,	ZdZhji
-2below by	clefeb
-2answer ,	haZdah
clroadsh	bcjdZl
+bgrante	effeal
-1somebo	leacbc
phaggli	ldffeb
pilse	dffcdl
pdmitri	fffflZ
nrotas	eelega
-3them on the	fffiZc
nfee	bkjdZg
-2word within	blfeca
prosali	cjcelb
nswept	cfelgb
+2was enough	bdfflb
+2to reflec	Zedlee
crcities	dfflgZ
-3ring again in	Zeffal
ptrac	dblfdf
+bhear	jaalfc
pjurors	ddjleZ
-btl	lgeedb
-3seeing you on	Zabejj
-2people in	bbcZkf
-2sample by	adfela
clabbess	clehda
+btreasu	ldaZkd
pchalle	dfelhZ
ndispos	hifeZh
-3board on the	ZZkjZZ
-3to me within	hhfffZ
-1ranks	Zechbi
-2commit ranks	Zechbi
-2home at	becfal
+1ideall	Zhaech
+boperat	eldfgZ
-3we read it	cffalc
+2we sleep	bdcbld
-2festiv till	ccedel
-3harbou festiv till	ccedel
-2c ,	adledf
clsent	lfabdf
clinitia	ilcead
-blift	diZcek
nvalue	eeffbl
cllangua	aldfeg
cllearne	ceffdl
+2or your	clcffc
-2^ took	Zbfelc
-3will decide on	lffeda
-2four ,	akjfaZ
+bsize	allfdZ
-3think over the	dkdidZ
nho	iblfcb
phustin	gldeeb
-3call me back	dlafjZ
-2with the	bdZdfj
pthumb	cedeld
-3, they vote	lffaeb
-benter	alffee
pbeg	aldeka
powing	lceehb
+bmin	deafel
-3on the board	lecfda
-2list in	ffeekZ
-2the nurser	cdbflb
-2bumped from	dffclb
-3got bumped from	dffclb
-2given me	fkiecZ
-bpatron	flcebg
-bregrad	Zfffel
clregrad	Zfffel
-2advert until	cceZjg
crreckon	hfelad
-2words :	aiZcZl
-2contin until	cbkZbf
-3post contin until	cbkZbf
-2reques within	ZffeZk
pnor	gaheZl
-2happen after	eeefal
-3what happen after	eeefal
+2: what	aedeal
+2, proper	defeZl
msslip	geZbhe
prained	bffedl
-2: answer	lcefdc
-3your accoun within	aaffel
pjust	jcdlfa
-2reappl after	edffcl
-2determ by	hafeZh
clblocke	lecjZd
-bbite	leffeb
plighti	Zldedi
-2i heard	kecffZ
-1boots	cZcfdl
+2email spoken	abddcl
-2forema on	bdecla
-3's forema on	bdecla
+2, word	hddkcZ
-3it from her	lcdfea
nmuckin	eeeedl
-3and argue ,	beclba
-3notice runs to	akcZbg
precogn	elcffd
pcity	feafel
-3once more ,	cdlfea
prefuge	fdlfea
-2be starti	cdbfcl
-3would be starti	cdbfcl
+2, regret	keeefZ
-2too ,	cjgfdZ
+bpet	ldbdZj
-3system by the	iZffdf
-3else interv on	efaeal
-2please allow	eZeedj
-2no update	ceffal
-2feedba takes	lffecZ
+2, chef	Zffeje
-3me know inside	laffbd
crcrimin	dlffdc
+2i sent	eeeela
-2nor the	aedeal
+1deadli	dadelZ
pprotoc	gdleea
nprovis	ldfeec
-babolis	ffffZl
nlife	ieleZc
-3announ on the	jeZbZf
-2wait til	labfdb
piyer	dedfel
-bagain	eclecg
+btimeta	lefdbf
+2lunch ,	Zfiibd
+2and gut	celefZ
crlawyer	dkcfZk
-bexpens	ckZeig
-2inside the	leffac
+2, secret	aedlca
neligib	ffdfal
-2which by	cleecZ
-2target :	bccflZ
-3origin target :	bccflZ
+baye	dgleda
-2the office	ekZcZj
-2video by	blefdc
-3our decisi within	ebffZj
pstavro	efeale
-2wants till	lbcdfa
-3they had said	cfffla
+bpacked	Zdkedj
pfool	lfeedb
-2they announ	adeflc
-1auctio	cfdccl
-2: auctio	cfdccl
pnuremb	dfflea
pawkwar	jeefiZ
-2choose the	cblefc
-bmerger	deefcl
-bto	elfdde
-3and one on	Zfbgbj
-3it took until	jbeehZ
-2which is	egfgZf
+2s payrol	beaedl
-3you an answer	dceelZ
-2yes :	eiheaZ
nprior	fjfehZ
+2lunch and	lcabdh
-2an offer	hZaceh
pmeanti	cgeddl
-2van on	beleba
-3your email of	ffffla
+2, write	bcdecl
clarvo	glcfdb
nought	Zeicld
+bcalled	eiZiaj
-2my call	leeedd
pguess	hfeeZi
-2workin on	dlefca
-3stops workin on	dlefca
-bporto	ceeedl
-3needed from the	efdcal
clcrosse	dddcle
pread	hghjcZ
+bsausag	gfcael
nnetwor	edeflc
+2, flu	kffffZ
-3said defini not	kffffZ
cltests	fZjjhZ
-2wait over	ikeeaZ
-3it by the	cjdciZ
noutdoo	eebfld
prec	bkeZdl
-1during	lcecbf
-3hold me to	aZZfgj
+2if he	dZeefl
-3about it ,	ealffb
-2more person	dedlbZ
-3one more person	dedlbZ
nspit	clfffc
-3turn up on	cdfdZl
-2, its	beeeal
-3@d , its	beeeal
-2period :	aeelZe
-3place in the	hdlZea
+2slot with	ddleca
-2rsus over	dcddcl
-3, rsus over	dcddcl
-2you begin	edafcl
nhoped	lcdeiZ
+2stands .	aejfeZ
-bintere	Zkcfla
nfour	dheald
cltea	Zfdehj
pwhoeve	lbfdia
+2, shortl	ZeZlfe
-2will wait	Zbeffl
-3it took them	bbfflc
cltossed	ldeedd
-bpays	eededl
-3its sessio of	Zfeldb
rxact by ahead	gkZdcc
-bfailed	leefeb
-2call me	bZieej
pcoco	fldddd
nbe	Zgfiif
-bstudy	bgigjZ
-2retire in	deddbl
nlagos	leefgZ
+bcellis	leefdb
powners	ladahh
pfemi	Zfcjhi
clwing	delfce
clunsucc	lcedah
psays	fZchhi
-1two	hZgccj
-2outcom on	daZflZ
-2determ within	gafdiZ
nthirty	jgefgZ
-bbloke	Zkddcl
phrs	lagida
-3has it until	aZfkdf
cragency	aildfd
-3ring by the	faffld
+bvisito	Zdjfal
-3teleph in the	lecbdb
ntestin	cheflZ
-3travel until the	bdebdl
-3come at the	kfdffZ
-3be decide by	aafelc
purs	Zgdeel
+2would do	Zcheeh
-3an offer within	lZfeaf
ptobias	kgebZk
ppasses	ligddZ
nexact	ddddel
-2baby on	dfeelZ
pdube	hbfldc
ngemütl	ldefdc
-2fixed :	aejiaZ
-2doing it	eZbbcl
nideas	eejfjZ
-2nobody rang	fffflZ
-2jumuah on	ikbecZ
-3bench follow in	beceel
nchoir	ceZefl
-3: until the	lafacc
pprivac	bfefdl
-2vote by	laffeb
clresolv	jaZhkb
-2people seen	dfebbl
-3, people seen	dfebbl
-bolds	deleec
clolds	deleec
-2, heard	ddfflb
-2notes by	Zafkcf
+2and can	hhiZga
+bdoing	bejelZ
-3please answer by	Zdffij
+2please $	clcedZ
nrefusa	jgegfZ
-2gone from	cfebla
-3is gone from	cfebla
-2day by	jgbfdZ
-2# within	gkffeZ
crteache	ddZcil
nvlad	ielfdZ
-2i rang	dfedla
clonline	Zlccjf
+bclerks	feZeel
crclerks	feZeel
-2side of	dZbafh
nface	lcddib
-3you know on	bdedlb
-bjourne	jedldZ
pdelibe	leddde
-bdead	Zgedkf
+1cancel	bdZekg
+2cancel ,	bdZekg
-boutdoo	celfec
clstayin	ledffb
nvisit	dkldda
crbar	dgldgb
crreloca	alfffe
nblesse	edfled
+bpiano	lfldZZ
nchurch	lcffec
crpatter	aleecg
-3lunch on the	aebeel
-2list on	kZacce
-bpicker	eeleae
-1mtg	Zbcigg
-2chapte by	clfddb
-2line by	hgdecZ
-3vacanc closes on	ebeedl
-2got til	blefeb
clshooti	leZcak
-3crete on the	bebedl
+1just	kaZdZg
crhed	lddfed
-brunner	fecfla
-3back , the	leeedb
pinvern	deeflc
-2to ring	blcfhZ
-bwillow	eededl
-2wanted on	bkdddZ
-3will not decide	Zfffih
pwobble	flaegb
cldoing	lbdkda
-3surfac on the	lebeeb
-2would ,	dedfal
-3i would ,	dedfal
pmethod	lafffe
-2one until	aledda
-2you wait	ldefba
-3books on the	affbel
cltradin	dlaeci
pspeaks	leefdc
ntask	clhfea
clsuperv	lfdhac
+2will tell	ldffca
-3leaves here on	leeeca
+2one way	lcefeb
pgrade	alhcfe
pexcept	ealbak
-2us in	bfcZcl
nlonges	effjjZ
+1prompt	eblfcc
-2the coin	hdbjbZ
-1naming	cdddla
pcatere	lgdfea
crhut	cdlcjd
-3someth for you	lecfba
-3advert closed on	fffflZ
+2you come	Zkbebi
nweighi	cfefld
-2hours ,	dclfda
plockdo	gleeda
-2to her	bbcfdl
+bhopes	ceceel
ppo	beffel
-bcoordi	hZheei
nglossa	jbflfZ
-2hungov on	aedffl
-3sound hungov on	aedffl
-bnewsle	Zecejj
-3an interv on	edleca
-3back to the	ldeeda
-3card from me	ccdeZl
+2your applic	abfflf
pbehind	Zcdlhh
nfancy	cdleib
-1offere	ZZealc
-bbot	Zleeff
clbot	Zleeff
-bwake	kekdcZ
-2commun on	jebdiZ
-3be kept for	dcfedl
-2but after	fbffla
+broute	dcdfel
+2: more	Zcdejg
-2gave you	Zeefgk
-3i gave you	Zeefgk
nshirt	dbledg
-2here within	adffcl
-2websit on	kdbdZf
ntuesda	hkZfef
njurors	bZeigj
pcosted	jaeleZ
nhazy	dfffal
-2to read	efedZl
+2s newspa	efedZl
-3easy to read	efedZl
pdisclo	feliaZ
nstrict	hcdebl
+2and may	cedjZi
-3an offer on	icddjZ
+2the sevent	Zceflb
-3trace , and	Zceflb
pconcep	fiblea
-2time by	lbbedZ
pmarek	eflddd
phates	ldheeZ
pcoins	eeeecl
crvolunt	cedeel
cldonkey	efflea
clsanctu	efflea
npace	efefla
-2due by	iZfehi
ngame	bkcdZl
+bunanim	efefal
ptouris	dlffeb
cldroppi	ZkjehZ
-3passed inspec on	deddlZ
+2, vote	lecceb
-3warden on the	kefdcZ
pminimu	gZffel
+2too .	iZbdjc
-3@d , no	jiefcZ
+2the tastin	effflZ
plapsed	bgeddl
-bwalkin	dlcffd
pups	deleec
-2quiz by	alfeeb
ncrop	efffal
cla	delebh
+2suit ?	ddlfec
-2email from	fffflZ
+2she writes	caeecl
-3hold until the	cdfcel
-3and turn up	cbleda
pwrites	ijbjdZ
clratifi	Zfeeji
pcscs	gZcdjk
clbingo	Zdefki
pbabe	jZgeka
-3is on one	Zdcjaf
papron	gblfea
clsolici	blaedk
pcircui	jfeeZi
-2much for	eedela
-3so much for	eedela
pseriou	ggkeeZ
-bcupboa	fZfffl
clcupboa	fZfffl
+bturbin	Zeefik
crturbin	Zeefik
-3left , one	cdjcZi
pmisspe	dgflea
-bsilent	kZcdgi
pqueue	geefla
-2try us	aedecl
+1last	akdeZh
-3his answer on	baeeel
+bteachi	geclcd
clexactl	hjeeZe
-2: from	efkeZb
+2or a	cZkdeg
+bpharma	decfdl
ppier	leeeeb
pseafoo	Zjffei
-2releas in	Zdeekf
prevert	cbldci
-badjour	lebffe
nall	faZhjj
-2submis of	eacflb
-3is set for	gceiZd
-2hers :	lbcedb
-bchairs	befkkZ
-bconvey	gieehZ
ppink	iekeeZ
-3is confir for	edlecc
-3come up on	celecb
clfamily	kdbkZe
+2from six	belfea
-2transl :	lbdfcb
-3one in the	ldbfda
-2late as	efffZl
-3as late as	efffZl
-1trip	abdedl
clan	fZiefi
-bfact	lfcdiZ
ncream	dfeflb
-2misery on	hcceiZ
crrisk	blffed
-3to decide on	lffdZh
-3's interv is	dfaedl
-3will meet on	Zfdldb
+bjacket	Zdfecl
-2rule :	hjccbZ
-2to decide	ibbeZl
crhousin	felfcb
-3it sorted by	iZfdja
pkeepin	cfaegl
nmerely	ffZegl
clseh	cedfdl
-2everyo the	lfeccZ
pimprov	alffef
-3fair at the	bfeddl
-1leave	dZfZfh
+bwarden	edlbjZ
+bre	jedejZ
-2come up	aflfef
clheadin	cffecl
nhospit	Zfidfi
-3point in the	lfeeca
pd	hjefgZ
crextrac	dlffdc
pinvigi	liceZd
+bpreten	deefld
-benglis	idecal
+badmira	leffcc
cradmira	leffcc
-1inbox	gfZdZh
msgoodbye	ecdZif
nexperi	Zegjkc
-bhabit	lcfffc
clhabit	lcfffc
-3of them in	bbdeel
-2meetin ,	acdedl
-bpress	dkbdZk
-belectr	fldece
-2phone screen	ielbZb
crrates	eeceel
-bnot	jaZbkk
+2around #	caledb
-2letter leave	ldeecZ
-3for us on	ZbkdZi
-2us wants	bdfbbl
-3of us wants	bdfbbl
-1think	abbcel
+2unless you	Zideci
clcolour	eeffla
-3number change on	ddcdal
-2, both	Zecich
-2shut until	dbfeel
-2yes in	aiefjZ
-2in ,	hZhbbg
-2^ #	eeifjZ
pteam	adlife
-1field	Zeabgk
-3call with them	bcdcbl
-3send it by	Zfhfhh
-bbeat	edfflb
-2you said	Zdiebh
-brotas	claeic
-3throug to the	badZkj
+2s trial	ZZfegi
nconsul	akeela
crvetted	eeflec
clenjoy	acbdkl
pgrape	clcfff
peid	Zeeelg
pplanet	Zfiedk
-bfun	bcZflj
nverifi	kjefdZ
-3@s , on	lfcccc
-2us both	ldeedb
-2period ,	Zdekce
+1overdu	bdfecl
-2reply is	bdfecl
+2overdu and	bdfecl
-3this reply is	bdfecl
clfaith	alffee
pnetbal	bkZeck
-3for you within	lbffec
-2longer than	ggcbZh
clkelsey	lbffed
napple	efdflb
crpublic	ledeaf
-2cake on	bddebl
clokay	ilbdfb
-3goes out on	hZbcZi
pblessi	Zedgkg
-bswear	abaelj
pgarage	cbleak
croperat	cldede
+2and wants	ZbeZcl
-3sooner than the	aefecl
rxact by past	gZdeei
-3am off on	ddddel
nvacati	leddhZ
+2in advanc	cdefcl
npaula	lfefcb
+2of the	ggbhZe
pstoke	eelfhZ
-2on @d	Zdleeb
-3people all throug	dffleZ
-2grant us	lcfeca
cllobby	ajlfea
+2about it	cffkZf
crfellow	idefZl
+2to hear	cZjeZj
rxanswer - past	bbZajf
crresolv	effZik
-2files for	cefdcl
-3keep files for	cefdcl
-3closed on the	aeZcig
+2, mail	kZdecg
pgrandm	flefea
phaberd	flefea
presour	dlefed
-btalkin	Zcghhi
clbarbec	afeefl
clprogra	ieecZk
-3take until the	kjeaeZ
-2dives the	beZedl
-3trial dives the	beZedl
pdag	ledega
nbouwva	ledega
-3did the interv	fflfaa
+bdrug	bdgddl
nsons	agffcl
-barbori	dfefcl
-2hear in	iZccgc
+bunfort	dfffal
-2fittin on	Zeicid
crhave	ldedef
-1campus	beeZjg
pfired	debfel
+2s newsle	dedebl
bson period past	beadle
-3board is on	cfdleZ
+2and in	kejcdZ
-2pint ,	eaZfck
pgna	ffffZl
pglowin	gdgkeZ
-bofsted	ddbalh
-2up ,	ZjkaZf
cramong	dcelgd
nunrela	labedk
-bthank	aZedhl
-bf	efdedl
pbreath	ckZdgh
ntbc	Zfeelg
+bfun	dfcfel
-3respon within the	Zffkdb
-3will be made	lffcdb
+bmoving	Zkffkc
-2had till	fadflb
-3i had till	fadflb
-2one before	Zlfffd
crwill	lebhZi
ptold	lbcfja
pequino	lddfed
-2to discus	ccleca
-3terms to discus	ccleca
-3was read on	eeaelc
-bemerge	aijeZj
-briga	eeceel
+bvilniu	eeceel
crvilniu	eeceel
-2is betwee	Zjfeef
pcracki	Zldfei
-3: sorry ,	lecedb
-2eviden by	clfdea
-2asleep by	bbffbl
nslight	fedddl
-bvet	bhZeii
pdel	bfffld
+2, apolog	ekeeeZ
nnail	lfdfec
-2locks itself	aiZebi
-2this on	eedeal
-bcashie	bfefel
-2vettin takes	hefZch
-bfamili	deglcc
ppardon	bffflc
+2she says	gZddhg
+bcarava	dfbfel
-3@d , decisi	leedcZ
crglass	decefl
nhurrie	defecl
-1became	hcadla
-3wait until the	kcfejZ
+2a m	hckbZZ
-3they became the	bfdclb
+bunpack	befeel
npiano	eflfeb
+2, onboar	leedcb
pseen	lbfdjZ
crchair	abejle
-2or no	ddZifh
+bnights	clffed
-1train	Zabgjg
crhire	faecfl
-blady	ljciZZ
+1eve	lfecdb
pkettle	gdZeji
-3, please ,	blafeb
peast	ledfec
-2last ,	Zbbdjg
-1zoom	celeea
-3what i think	leefea
-2diary :	deddbl
-3from me is	fkcedZ
phappy	Zjeidh
-3back with them	blcfda
crcfo	ffZekg
pmeasur	gbflcd
phenrik	ceffld
+bhangov	jeZdie
npassin	eelfZi
nservus	eeflfb
nspecs	fdlfec
-bset	higheZ
-3on hols til	bcfeel
crlove	dccdlh
-3is due in	iiffeZ
+2the rector	jeefhZ
+2after milkin	cblfdb
-2first ,	fdkfcZ
nbuildi	legaga
-1meanin	hjecaZ
-2, meanin	hjecaZ
-3one has until	bcfdfl
pberth	ceffdl
+1dawn	gdjfdZ
nrabbi	lfdfga
crdeal	ldffga
pfridge	lefcde
nwith	dbgglc
clinfo	cglfcd
-3kara meant was	jecfZg
+2, decide	kecgZa
+2who is	jcbcZg
clwednes	gffflZ
-bbook	iZfbgj
-3will see you	dflffZ
+1goes	Zbfcgk
-2onions till	becfla
-2messag about	aeeela
-2collec by	cZffel
rxdenied for ahead	beZhbl
-bseats	fhleda
-2talk about	efafbl
-2is before	lcfeea
pempty	hlZedd
-3, you got	alefbc
-3all applic on	iddgiZ
-1vanish	ejZcei
-2have waited	dfffla
-3you have waited	dfffla
-3goes out before	Zeffel
-3wages on the	cfcdbl
pbrilli	kfZddj
ncousin	iZgdje
+2on :	cdfdla
-3at last ,	cdfdla
-2wait till	dZacih
+1first	Zdgjhd
ptraile	dfbfel
+2is exams	bedfbl
+2, full	Zhidag
pshown	cijdiZ
-bfarmha	gfdbdl
-2valid until	Zfecch
-3our word on	leefcb
crswears	edfedl
-2first whole	dddelZ
-3my first whole	dddelZ
-bgang	Zkdfck
ntable	lkdabd
crexists	efffla
crsuppor	eeffla
plender	ledfdc
pblend	lfffcc
pmanual	ccefel
ntimes	Zikdhd
clporto	deeedl
ncore	dffebl
-2in all	kehbcZ
pcases	lgdffa
+2bank iv	deldcZ
nbrough	afledf
-2's out	feccZk
-3everyb over the	lffceZ
crideall	Zkbfdi
+2to appoin	cbddlb
-bcurren	ajdecl
-2head office	cdelba
-3to head office	cdelba
+bresear	efcdfl
-3are in on	kdcZae
-bratifi	Zffgih
+2would get	bccdcl
-2weekda until	egjdeZ
-3follow on the	hdZdai
-2our call	ZdlefZ
clrotas	ZkZdgk
+bfroze	fffflZ
nbrewer	beZcli
-2unchan ,	beldda
-2disapp on	hiZcZf
+1love	edeflb
-3financ office within	aZfeel
nrequis	ceeflc
-3begins in the	ddbdel
-2sessio of	ddblcZ
+1nite	iidecZ
-2paid in	dfddcl
-3other offer ,	cibejZ
-bin	blgedf
crfroze	fffflZ
-3will holler by	lbffec
-2regist until	eadeel
pgwilym	fdlfeb
clnurse	Zfjhid
+2, pick	celeeZ
-3client decide on	Zffccl
-3marker finish on	ffeflZ
pbookke	keckeZ
+2so ill	lefdda
-2answer after	Zdeefi
-2the outcom	jeddZg
-2, letter	jbbdZe
punsett	cfeflc
phangov	ledeec
npray	lZghae
-3pack goes out	Zfecdl
pgrown	lgdeeb
pfurthe	bkZdjh
-1within	fkaZdf
-bfinch	beeele
clfinch	beeele
+2, hand	lZcehZ
-2the interv	aafZic
-bpleasu	fedflc
+2, i	fZchhf
-3and the long	deedbl
psalt	leefeb
-3her inbox on	blceda
-2all ,	figfcZ
nrhona	affefl
+2, win	leeeeb
phinges	affdel
pchoppi	ffdelc
ptiding	bgbffl
pratifi	cieelb
ncode	Zcicgj
pstockt	ciaddl
clproble	cdfeld
ntexted	Zekkga
npropos	ceihZj
nhire	Zcejfi
+2from interv	lceedb
+2s mail	lbZefc
-3not swear to	Zbcelb
-3retrea is the	bdbeel
nriver	egekZh
-3it : within	ccfelZ
+bdepart	cefdfl
-bbenede	beeeel
crretrea	beeeel
nmoves	Zgddhk
pforfei	befefl
-3me in on	cclfda
pappley	beefel
pgrower	beefel
+2to sort	kfZdcf
-1change	gcZcfh
+bslept	Zecdji
nwing	akifZh
+1have	hiZcai
ngist	dfffbl
-2argue until	dcfdlb
-3would argue until	dcfdlb
-2and within	lcffec
-2^ paperw	cadeel
-3me know on	ijceZZ
ncto	deheal
ptan	heZfgj
clward	dbjZkf
-2will take	cZkehf
+2s chat	dfkeeZ
-3to interv by	laffea
-bcostum	aleehe
-3chosen on the	ieeeiZ
+2so nothin	dddedl
-2nothin within	lcffab
-2shortl by	kZfaiZ
-2wraps on	cecbbl
-3crew wraps on	cecbbl
poffsho	Zhcfkg
+2that i	ibZbic
pearly	adeldj
+2, excuse	jedfiZ
nravi	cdcelg
-2brew wants	beclba
-3trial brew wants	beclba
-3evenin on the	cdcfdl
pfairne	geelea
ppetrol	aglede
-2lease ,	bcdfbl
npilot	hihefZ
-3then on the	lecfbc
nmessin	leeeeb
-3other offer expire	eZdfdl
pwhat	egcgla
nstudie	efeflb
pacts	bdffel
nknee	lcefai
-bafresh	alfffe
clafresh	alfffe
-2expect you	Zegfdk
-bsweet	gfffZk
-3: no decisi	Zefecl
ppresid	lcfeed
nboards	efkfgZ
-btwelve	djddZl
-2falls on	kcaaZg
-2, expire	dleedZ
pdisagr	lddfed
-1nowt	beeelZ
npronou	gadeld
clcolleg	ldjddb
pwalkin	kfeiZe
-3@d to the	hdkcaZ
pfinnis	lfffae
-3is counte on	fdZcbj
clopened	ligbad
-3a decisi on	fdccjZ
+bresign	lafffe
-3are coming on	Zciadi
-3let it be	fdffZi
+2ring the	Zbffdl
-3lovely spread on	cebela
crallerg	bleefd
crwat	bffeel
-bgemma	fffflZ
nshona	efeleb
pweigh	fceedl
crfall	dhlfcb
croven	bleecg
psiftin	cfddfl
-3his mind on	ddbkhZ
cllomax	kfffhZ
-3do not ring	hcdfZg
-2choose by	djedgZ
-3us within the	eZffka
+bupdate	fabcgl
-3@d , but	leeeac
cl@p	fdbjlZ
-1overal	bedfcl
-2in overal	bedfcl
-3be in overal	bedfcl
-3and ring you	ldefcb
-2pulled out	Zeeflh
-bgrowth	heaeld
-bpasses	ecdlcf
-3reserv list for	beffdl
-2test :	cdlfca
-3select @d on	delcab
pye	fadecl
+2he said	dcdelc
crstreng	lgceec
-2the dentis	beeeel
crswimmi	beefel
-3we meet on	celaaf
-2's coming	lecdZe
pspain	efeflb
nlease	ecffcl
+2whethe the	bdedel
pdebate	agefel
-3people know by	ldffea
+2when she	ldeeda
-2applic until	ZZfhgk
-2be phoned	lededb
-2is pickin	lffcea
-2voted on	ZdZhlb
cllaughe	lfefbe
clmemory	bfefle
-bpartic	gbefdl
nanywhe	dffcdl
cldoorst	jedejZ
+2and cook	delfda
njabs	ecefel
+brolls	lffefa
-3negati , by	lafeec
+2to return	kfcbcZ
+blisbon	fbffdl
-2visits :	belcda
-3, visits :	belcda
nmarek	lffffa
ntradin	lehebc
nfought	elfffZ
-2direct back	aeeedl
-3ops direct back	aeeedl
pankle	lffefa
-2^ doors	ddaecl
-2call until	jifeeZ
pplenar	Zlffff
pitself	bfgcdl
padmiss	bgeeel
nelecte	chflea
-3be seen on	aeiZfg
crlord	kfhfeZ
-3your hands by	lZfffe
nconver	adgdfl
njoins	leeeaf
-bjumuah	hldfea
cljumuah	hldfea
nchew	faZkcj
+ban	lbfebh
-2and again	Zecdje
peu	hbdfcl
+2: will	bccdlb
-3@d nothin ,	cecela
+2that the	dZecif
clchambe	khZhfb
-2to finish	effflZ
clwhich	fkbigZ
-btower	feleea
+2again ,	bdkfgZ
pbeige	cgcfcl
-3here it is	Zeefbl
-2^ recall	cedbcl
+bpint	belfee
plying	lbbdaj
-bsurger	ebdclg
+badvise	lfeefb
clitem	lffeea
+bweek	beadlh
+2, therea	dhdkdZ
-3talk it throug	eZjbek
-2settle it	adcZlf
-3will messag you	lfefdb
-3on over the	adehcl
pwim	ijefeZ
pshakin	eebfel
+2or whenev	Zabekj
nnoreen	dfflfb
+2, three	Zabcji
+2to spare	bcffal
+bdetail	biZehk
-2they choose	bebaal
pcalls	lZedaj
pcackle	flddde
pweak	egffkZ
crexperi	lccdge
-1remain	jdkeZd
pmarge	bdefel
-bsingap	jcdlbb
-3would hear by	fZfehc
pfence	jefjdZ
+bissue	ifefZj
clfiona	bfelfe
-2room ,	edleda
crcar	adecil
pcopies	cllcad
+2, hallam	cclecZ
-3will not know	Zeeffi
-2does on	gjcdcZ
-1send	aiZfeh
bsafter time-only no	bahdZj
-3they said by	lefeac
-bguild	lcedee
-2^ then	abgZkc
nshe	gebeel
-2has til	aafefl
pcrewin	leZfeh
crslippe	eldfcd
crcork	ediela
frif	ljddcd
-3my desk on	acdebl
-bweighe	eclfgc
clweighe	eclfgc
-3a has until	Zdfdfl
crweldin	aflfbh
ppdf	eiZjgc
ncreate	dccflf
nop	gffflZ
rbsuperseded could-you	ebafld
pvolume	gclecd
+bstockt	gcbkZi
-2said in	idcfiZ
+2gone ,	acffla
-2been on	dfdbla
-3have been on	dfdbla
-3are due in	cbedcl
-2ward visit	adleea
paltere	ldefed
clbank	fgcjZj
-2calend ,	iafcjZ
-2shortl on	afdlcb
-3like , the	bdafcl
-3shortl is done	acdlcb
-2extend :	jjZecZ
cloutlin	clffec
+2off ,	gbadZj
+2the school	kcceiZ
clsunita	defedl
flbye	egekZh
-bmany	elbeZi
-3on @p and	eefflZ
-bburnin	Zddljc
clburnin	Zddljc
crparish	hgffiZ
-3a reply within	lbffda
-3wanted me by	Zcfegi
-1brewer	aeeela
-2the brewer	aeeela
+2of your	kZkeca
+2before a	bdefld
-bargued	deeclf
clargued	deeclf
-2rise on	edccZk
-2she says	bcbcld
-2nothin ,	cdcdla
nreadou	Zffgih
-3tell you before	baffbl
rxsuperseded after no	aedflb
-3reserv list in	cfeela
+2: would	Zkbfid
-2the date	cfeeal
-3is told me	fedejZ
nsilly	albddj
-3phone before the	lbffec
-3is done on	lfecca
pfirema	eleffb
-3give them till	fZeddi
-3cantee : after	eefeal
nfourte	akeZfk
clice	edcele
-3from the brewer	aeeela
pgrace	lbdgch
plodged	Zekeeh
-3new people in	bfefcl
-2quick call	dclfec
-3a quick call	dclfec
-2she :	kjbdaZ
-3it said the	jieeZc
premark	cceefl
-1job	fZibef
-bclassr	deledd
-3snowed in until	dcfddl
-3everyo by the	lcffdc
plocati	beefel
-1lyk	lecfea
-2talks are	cfceel
+bknow	dgcclg
-2, take	Zbibbk
+bbefore	dleaja
-3to tell me	iZdfch
panoush	efddld
clmass	lebbbj
-3, board sits	cfeZfl
-2happen by	lcffdb
-bupd8	Zdebkh
pgrumbl	efffal
pknowle	eecfel
-3lists go up	ledfdZ
+2, bay	dclfec
-3hands by the	Zgfccl
-3be inform on	efedkZ
-3than fret till	acfela
nstatem	kaZbfj
-3papers by the	blffcd
+2, two	aijbZe
-3me back by	blefec
crmorn	helfeZ
pwishin	kZffei
-broadsh	celdZg
pperpet	eflffa
-3it in writin	jhdfcZ
-3go on until	Zbdich
clpile	ldekZd
+2, betwee	fgfeZg
nteneri	bffflc
rxaside - no	cfeedl
+2he would	kdefeZ
-3return on the	dbZcgi
-3you do the	edlffc
-3stockt on the	decedl
-2files until	dbfcel
ptemple	flefcb
-2given itself	lZffdb
+bpackag	fdfflb
-2got told	Zfffbk
-3panel sits on	feZcbj
-1chase	aceecl
ppregna	edcflf
-3, you hear	ledfbb
-2requir by	blffec
+bheard	bbbfli
-bcough	alfffd
clcough	alfffd
-3my mail from	fffflZ
-bmobile	lhbfdb
+2@p ,	ffffZl
-3and i have	Zfeeei
-3will learn by	laefeb
-3, began on	ddecal
pentitl	liedfZ
-3a no by	leefba
-3which takes about	bceedl
-3it to the	cideZh
-3, i said	aZbefj
-3mainte @d to	cdbeel
-3it is now	fcfeZi
-2any mornin	cdlffc
-3rules on the	lecbda
-bdress	aelfed
preps	ldffeb
flwill	lbgfdf
-2online until	cafefl
nshared	cdcehl
-bere	fldfdc
clere	fldfdc
-3we pick on	lfeeac
+2s a	hZbZbj
+bclick	dlefec
ncabin	lefdfc
pthink	gjfidZ
-2took until	ibeehZ
+bmate	lcfdZi
+bfind	lccedf
-2debrie me	bedbcl
-3client debrie me	bedbcl
njoan	effdcl
+bmuch	kZaeak
-b^	ldfcee
crpremis	jladcd
-3make it on	fclcaa
+2stands ,	keifZd
-boldest	beldci
cloldest	beldci
-3the date of	Zeeekf
-3know more on	heedZf
-3we compar notes	jfeZid
cllevel	Zcblfi
-3clerk by the	blfeca
-bcorrid	efeelc
npremat	efeelc
pherewi	blffed
ndenies	dfeelc
nclass	eljcda
phold	lZieiZ
-2rooms on	fbcdel
-2and a	debebl
clhas	kcbiZj
crbinder	flhfcZ
nfront	eclcch
-1retro	aeedel
-2, retro	aeedel
-3@d , retro	aeedel
-1home	ehZZai
-2us know	lbedZh
-3for henley ,	cdbddl
clraces	cefdel
-bupingt	dblffd
-2her the	ckjedZ
rxuntil until ahead	ejaZZf
pknown	fZacjl
-3is due by	kZfeeh
-2that within	lcffcc
-3a has till	bcebel
-3the inspec on	efebZl
-3to the yard	edlfba
-2place by	adeedl
-bvisiti	beblkb
+2term is	Zdffel
-3audit till the	affefl
-2confir the	jekeZa
neleven	eZfkeg
+2go out	cdbddl
+blittle	Zeicle
-3after the long	fedZgf
-broads	lfeedc
pyo	hZffhg
ndaught	bheflc
clindivi	lcffcd
-2, writte	lcdfZe
-3now , writte	lcdfZe
+2for feedba	laffbc
-bdraws	effZfl
-2us to	lcdeea
-3hold us to	lcdeea
-2date from	dfddla
nannika	bfffld
-bdad	cglfhb
prubber	eecddl
-2site by	hidecZ
ndad	bggdZl
-bquoted	eefflc
nintake	lhcegZ
-3with us by	eieedZ
+bbursar	lbhcbg
crfew	ddlebi
-bmad	ceefel
-3that term of	cffela
pdrawn	dfbefl
papprov	bgehal
-2# at	cdlfda
-2know inside	jhfeZZ
+2or no	Zfadcl
clconver	fZlgib
-3your decisi within	clffdb
-3forms on the	bfalea
-bghilli	leefeb
-2@d sat	eeafel
-3, betwee the	kfbffZ
+2, starti	ikdcZc
+2to prove	ihiedZ
-1makes	hckebZ
+2, hence	Zdcdhj
crsometi	cedlbi
nsupper	iaecfl
-3people hear on	afedcl
+2, my	hZchee
-2fret till	acfela
-3need not come	eedfal
-3post is the	afeedl
-3on it by	fiecbZ
clvestry	Zdblkb
+2s vote	heZeic
clbea	elbeef
+2lunch .	gidebZ
-3me a name	ledfca
passign	dfclee
clfounda	flhjZa
bsover lower-bound no	caZhZh
pgrill	delfde
-3the intake of	dcbebl
crkitten	felffZ
-2^ deadli	bldeda
-3which can take	adffdl
-2reopen ,	leeeea
-btea	abledi
pphysio	lcbbje
nerased	geeela
nweddin	edecgl
-2run for	Zeejce
-2you inside	ggffdZ
ppie	deffbl
-2sorry about	eckfcZ
clhash	lefffa
pbreakd	clffec
-3reache you the	lfefaa
pappare	icleca
-2will call	keaeZi
-2^ presen	dedcbl
clgrante	kleeZa
pjanuar	jcdela
+broughl	leceae
-2a furthe	ldeeba
-2years ,	bbZjcg
-3the years ,	bbZjcg
crpairs	delfec
nshoppi	delfed
-2get the	becbcl
-3trial on the	bcjdhZ
nbit	Zhfekd
nsomeho	bfffdl
-bbrenda	faffle
naoife	faffle
nbrenda	faffle
phearin	geZifg
-3call before the	lcffcZ
-3signat by the	blffeb
-1collec	ckZdah
-3want you from	eedebl
crworkin	dehelb
-2, talk	hechfZ
-3we answer within	haffiZ
-1sign	ejadZk
-2, call	lecedc
-3@d , call	lecedc
rbsuperseded slipped	hihZfa
-3wait ends on	lddfea
nforbid	keceZj
-2renews on	cccedl
-2is booked	cdblba
+2two to	cdblba
-3room is booked	cdblba
+2, @d	achZig
-3be phoned on	lfedaa
-3should know more	lffZea
+2with boots	Zdhfci
pincrea	lfffea
-2saying the	gdiedZ
-3me saying the	gdiedZ
nye	efbfel
-2them by	dhdhZe
-2robot says	aefela
-3the robot says	aefela
-2onsite is	delffa
clmerit	ladcge
-2rule is	lefdca
+2s all	jeeciZ
-2group chat	lebecb
-3the group chat	lebecb
-3said that in	feeeZl
-bcoachi	dZkebl
clcoachi	dZkebl
-1hears	jcaZef
-3in person ,	bdlfda
+bgaffer	jfZdak
-2^ in	kZgZdd
-3moved up from	bddflb
-bcreati	lZgffd
+2was my	ddffZl
-2they meet	dedjZg
clpuppet	gfeela
+2, quote	ldfeeb
-3time for the	ejZfei
cldesser	lfffcb
-btender	gjZlab
-2it from	Zdadle
-2, @d	Zdkcib
creveryt	dkaglZ
+2, wherea	afdccl
precess	ldbeee
clcrewin	kgfhbZ
-2decisi in	gbaZfg
-3tellin you before	Zefedl
-2outcom ,	lcdedc
-3the outcom ,	lcdedc
+1did	hcdehZ
+2did not	hcdehZ
pabbot	Ziefek
+2what they	leefbb
nouch	deeflb
-bcamino	cfedfl
pshot	fldfeb
plegend	dfecdl
-2panel sat	dfablc
nwhispe	jdfjfZ
+2, stockt	deecdl
+1when	iegjcZ
-2have said	ebZdie
crpackag	edfflb
-2thing on	ddZfhj
nplus	Zfkadk
clarchde	ggkeeZ
-3i return on	bffedl
+2you may	kbbeZh
-3be one by	laffdb
+2to compar	ldcfbZ
-3's moved to	lfcaed
pinitia	dhgdlZ
-3at recept by	Zifeci
-3be made by	djfehZ
-2court ,	hkcecZ
-3traffi court ,	hkcecZ
-2the shift	jecehZ
ndeckha	cddffl
crhull	Zleeeh
-3agree to the	kZbecf
crconduc	blfbeh
-2invita of	eeaflc
cllips	lcefed
+bbar	Zhjeai
+bvirtua	efafel
+blocum	blffed
crlocum	blffed
-3husban by the	blffcb
nservan	lfeecc
-3want it by	blffeb
-2applic at	dcafld
-3a reply inside	Zcffji
poveral	dglfea
-3it up to	fkfbfZ
-3have been given	lcdecZ
pombuds	cgZdki
-2got it	Zbdeig
-2the door	ldceeb
ngood	dbchle
-3it is due	hhfecZ
-3refere have till	bafddl
-3applic , on	jeZfic
-3promis , but	bdcfbl
-1b	dkdedZ
-3people by the	laffec
nembarr	afddlf
+2s dead	eebela
-3, email by	laeffc
cltalent	bflfcg
clpereir	laffgc
-2doing in	eccedl
-3want doing in	eccedl
-3them over the	jdbhcZ
-2budget on	Zeeicl
+bbitten	Zfdehk
crbitten	Zfdehk
-2rennes on	bedcla
-3reache rennes on	bedcla
crquarte	eaffel
nnapkin	dlffeb
clstorm	efffla
-3candid as of	bffgbl
-2is free	belfeb
+bbloke	dfffbl
clpackin	ldffec
-2casts on	leccca
pvideos	gbblef
-3be with you	gcbfZk
-3date would be	dfdfdl
-2one ,	Zkgafd
clrail	dfZeki
pmat	ddefel
psauce	deleec
-3give the commit	laeeec
+2, being	hbddZj
pskip	Zdhehk
-1fishin	addfdl
-bquiet	lZecie
-1dairy	beedbl
-2the dairy	beedbl
+bfigura	jeeejZ
-bpart	bcgZik
-3your answer ,	ldceda
-3again on the	eZkaZf
-2un say	ceeela
-3must un say	ceeela
+binked	efdflc
crinked	efdflc
clunhapp	lffeea
-3run throug the	cdblea
plimeri	bedffl
+2, need	aeidlZ
-2^ train	debfbl
pschool	ikiZbc
-2: not	Zdeejd
+2and got	dcefla
cldraws	effZfl
-1replac	becela
-1chapla	idjdcZ
-2the chapla	idjdcZ
-2lookin like	bedcdl
-3not lookin like	bedcdl
-2addres within	Zcfffk
-2say within	cZfejg
-2tight till	lefeeb
clforeme	lefeeb
-bsignif	clfffc
-2the team	Zbeiah
passumi	affefl
+1once	igfdZc
-3to me in	igbeZb
-2jury meets	Zdcfei
-2said maybe	jfefZf
-3that says the	Zfeeei
-2skiing until	ccfbel
ptimed	ldefed
phurrie	fgdela
+2is good	Zkfebc
-3home on the	djZbaj
-2webina on	bdZdhi
-b,	elffae
craction	cfeflc
psuffic	agleee
-bstick	iZcfdl
-2word about	Zfgfkg
-3a word about	Zfgfkg
crpoint	lhZlab
+bvets	ldefec
pgradin	eeefla
-3: answer within	lcffcc
crdrew	ldffcd
crsurviv	clbdbj
nsolici	aefffl
-2part until	khfeeZ
-3town hall on	ddlddZ
-2i named	bdeelc
-3@p i named	bdeelc
cldeirdr	Zihfdh
+2, recept	dkZedf
pwasp	jfejeZ
-3travel to us	ceecbl
+2me :	debelb
-2^ reply	iZcech
crgrade	ejdfjZ
-1jabs	abfeel
-2^ jabs	abfeel
+bmostly	efefbl
presolv	fcgbel
+2if possib	blbffc
-3truste meet on	afdael
-bemploy	dZgdii
cllifebo	hedhkZ
clbeep	dfldia
poutrig	cdefel
-2talk before	kbkdcZ
-2are collec	ekZedf
ngaz	jiefeZ
crsomebo	hcflfb
crblocke	deflfb
ntypist	jZffcj
-2interv throug	feekZd
+2he allowe	cfffZl
-3: decisi by	lcffcc
crqualif	Zlffff
nvouch	feffbl
-2scrap the	dedflb
-2societ ,	cdcfla
-3allotm societ ,	cdcfla
-bspanis	bfefel
-3starte on the	bedfZl
-brepair	efdelc
-3now have until	alfffc
pfault	jjZeha
ntabs	flefeb
+2our doctor	cfbdcl
-2take the	Zahdal
clvehicl	cedfel
+1@p	Zbbaje
pst	kZdeff
+bcountr	cffeel
pboy	jcjcZg
clbarist	lfdfce
+2: our	lddeaa
-3yours is due	blefec
-3form , @d	beldca
-2floor on	jdZedf
crlodge	Zkjfde
crmarket	lcceic
-bbrigad	eflefa
-2our reply	lefedb
+2to clear	hbekcZ
pashwor	efefbl
-3would ring on	cdefal
ncommis	lfdefa
precoun	ledfdd
neight	igbZjd
-2receiv :	abhfle
crcvs	befldg
+bthesis	cljfba
-3anothe by the	clffca
posei	lfeecc
-3i get told	leeeca
npredic	ceefld
paccent	ifZidg
ptester	lhcfea
+2i slept	Zdbbig
crbringi	afeeel
+2, oh	accfcl
clgreenh	dfdflc
-3: back the	deefbl
nunclai	chlfea
pbit	lgaZie
-bmart	affffl
+1bank	hajcZc
+1bring	ahcfal
-3, all on	jedbZf
phalted	ffffla
plawsui	ffffla
-2quiet over	beecel
-3goes quiet over	beecel
nrollin	cffflc
-3them all of	dfdlaa
+bworks	fbcdlg
nfunnie	dffelb
+2, keep	jbifcZ
+2: ah	deffZl
pmoving	kcifgZ
psignif	eebeel
nstored	fbdfel
-2are seen	dfeadl
-2to meet	Zebaij
-2live on	cZjdcf
+2s tide	clffea
-1why	jcheZc
-2^ why	jcheZc
-2good until	bleecc
-1readve	dfffal
-3get a call	jebeiZ
+1budget	dfeebl
-3with it on	ledddc
+2school post	beeebl
-bknives	ebleai
pafford	agefel
pblunt	kbbbbl
-1recall	adajZh
-3for lunch on	aekehZ
-brespir	eddfdl
+bdaft	gaZeij
-bhouse	hZeiZl
pcentri	lffafe
pdrop	gZeedl
-2and write	lddeea
clmatche	glceec
crspeech	aflffd
-2aberde :	bekdgZ
+1straig	beeelb
-2counci on	jfkeZb
-3accoun in the	cbhffl
+bpartne	Zelleb
nout	fgclga
-bhusban	cideal
-2takes until	idfZef
-2of you	lcabfc
crarrang	igkfbZ
+2, wear	cclfde
nmeas	bdelff
-3whole of the	bflcab
-2their answer	fbeejZ
-3is over on	lecZef
-3decisi was due	adffld
+2i swore	cfeflb
-2shut at	becfbl
+2the boss	leefca
nhelpfu	edeecl
prace	acclgj
-2calls on	ledecb
pboards	edgfbl
-2would decide	beeclZ
-3they would decide	beeclZ
-bmailed	lgcbfc
-3they phone on	ledebb
-2^ just	lcefba
-3two more conver	ffebbl
clhall	Zegaij
-3if i said	Zeefbl
pprovid	ihlbba
-2it by	dhZdic
clcashie	cldfef
ppersua	flefdb
+2s intake	efdeZl
+2s your	ebafcl
-3it on the	ejhfeZ
-3panel will meet	Zfelfe
+bu	eeecdl
+2like they	adfflb
pactive	lefedc
clpostma	elffdb
pappren	kaeeZk
-2about you	aeZjgd
-bhelico	Zelfff
clhelico	Zelfff
-blad	Zbbjfk
clpam	Zekdej
-2be out	ldefcZ
-3did say the	bebelc
+2: if	lcdfcb
+bload	ahcdfl
-billust	efdedl
-2writin to	bebddl
-3are writin to	bebddl
+1re	flafcZ
pinacti	eafffl
crwins	ldfefc
crcantee	hcZeld
nhosts	elefeb
+2, link	Zlbfch
crcrossi	fecflc
cryou	lffeea
-3it , and	cZdfgj
-2castin in	aedfdl
-3interv run from	efacdl
+bunder	gceglb
-bstamps	ceefel
-3talkin to you	begfle
pmaking	gdflad
-2she signs	heejbZ
+bta	daZeli
+2, figura	iddcjZ
phopefu	laffia
pwrite	fgcZcl
pswell	belffd
-3us both on	lededd
-3reach us by	Zeffkg
-1sick	aecdgl
-2is decidi	lfedea
-bneedin	alkffZ
-2posted on	ldbeZe
pkwame	deeedl
panybod	jZfkec
crsuch	lcffce
-2expire after	Zcfebl
-3is here on	addiZg
-2line about	jeaegZ
-3a line about	jeaegZ
-b@s	gffela
-3timesh in by	eZeffl
-2opened on	ieebZh
-3partne in the	Zckdgg
-2swear to	dbcela
-bhydrog	lffeeb
+bcount	hbbgbl
-3am told in	lcdfdb
-2period is	laebZd
pfix	Zlbedj
psewing	decfcl
nwon	ldfefb
nfestiv	edfflc
-2choose in	leeecb
+binspec	lckbgZ
-bwhom	jedZdl
+bintere	blfffd
+2, insura	bgeebl
-2the mart	afedel
-2dusk to	beeecl
-3@d dusk to	beeecl
nmaths	fdedbl
-2up from	bdZeki
+bawkwar	fffflZ
crbrunch	adleid
ptom	ldgfdc
nreach	dhbjlZ
-3be contac by	bdfela
-3from you on	Zkifed
+babbey	hclfcc
-3, done by	effcZi
pspeak	flccbf
pflexib	Zkjddc
ptexts	lcffed
-1sessio	ccleaf
-2there by	fjfedZ
-3confir for the	degdjZ
-2delive ,	elcfca
-3this before the	cbffcl
-3tied up before	abeecl
+bstand	idglca
-3extend to you	Zeefcl
+btower	deldde
crtower	deldde
-2off was	effelZ
crbro	ldffec
nfishes	Zjffei
-2gives me	alefdb
-2, decide	ffeicZ
-3please allow us	lcfdcc
-3do is the	dfcedl
phyacin	fffelb
crvisite	defecl
-2in meetin	efdcel
-3am in meetin	efdcel
-3the phone by	laefdc
clknife	dcdflf
+bdespai	ffffal
crdespai	ffffal
nskis	bflecf
-3verbal back in	clefcb
clperm	bffdfl
+2, let	aljbab
-3take up to	kZeacd
clbits	ddlfbg
-2a vote	fecjdZ
+2be a	fbhegZ
+2, head	cedbdl
-2no by	ggdcdZ
-3shut on the	Zdadjg
nwrappe	flcded
crboot	flceed
cldietar	ehefZk
-3for at least	edddel
+bnotify	leeadg
prelief	Zcfjig
+breopen	dldeec
-bworryi	cekeZj
+2while i	djhecZ
-2chef on	bdbkhZ
nwritte	ebelhd
-3hold on for	leeeba
-2argue till	Zefheh
-2applie in	efeflZ
-3said give it	ldfeeb
panalys	caficl
pird	dddfel
+2and picks	efdbdl
clbuild	aflffe
pstruck	ddefdl
-btemp	bddeil
pbookle	fglefa
+beye	lbffed
+bfresh	debflf
+1their	Zcdilg
pshanel	ffefbl
nbarkin	ffefbl
clsells	lfefeb
-bpaint	ceelfe
-2themse till	gbediZ
+bspaced	flbffd
-3list for the	afefcl
crpigeon	eZgeck
-3@s , and	beffcl
-2room for	ddcela
-3the room for	ddcela
-1servic	gZgcbi
-2, same	eclfca
phungry	elfecc
+2throug the	eleeca
-2once ,	lccfca
-3that by the	lcfecb
-2your applic	Zbcchj
-3me on ,	aadfcl
-bstartu	fcbddl
-1flying	deddbl
-bfeelin	Zeecii
-1scorin	Zfffkf
pas	Zkfkcd
clupingt	dblfee
norient	liedbb
nsingin	blefhc
-3, apply by	daffel
-2^ its	dZhbie
+2we could	defelb
-3answer promis for	kebfgZ
-2settle at	leefdZ
-3gets settle at	leefdZ
-3decisi for you	afefla
-3mail on the	lebdZd
+bwhiteb	lfhfbb
crloop	alffff
-2one is	fZdbbj
+bagreed	iZeddj
+bland	dfflec
-3the deadli of	bdeflb
-2automa after	edffbl
-3he tells me	leefea
pbaby	dZefhk
+bstatio	dliedZ
-1same	eclfca
-3say so on	laafib
-3you have had	jceefZ
-3coming in on	deZaek
-1semis	ceeeal
clannika	cfefld
clgirls	gdcgZl
crfuel	dedfdl
rxdenied from past	fffflZ
-3refere coveri the	feffal
+2, pet	kcacZg
-3be expect in	lfceca
nlaurea	egflea
-2anaest on	ddcebl
-3the anaest on	ddcebl
+blead	fiZfgh
cldraft	cZdejl
clpilots	Zldkbf
-2so not	Zdefdk
crsorts	fldfeb
phomeca	lfcedd
+bdms	ldeffc
clbeat	dcjfla
-2inspec ,	efbdcl
-3the inspec ,	efbdcl
-3receiv comes on	aeefbl
+2, dial	bdleda
-brating	efelfb
-2's decide	lfedda
+bassent	Zkfdei
crtrains	efdlga
+2, wine	decfcl
-2promis of	dfedla
+2: either	lceebb
+2half nine	deleba
+binquor	ffeebl
crinquor	ffeebl
clravi	Zefkeh
-2sven 's	cdcdlZ
+2falls .	cdcdlZ
-1nurser	cdbelc
+1now	laafea
+2, most	decbdl
pconsta	kdedZi
naverag	lfeedc
-2bumped to	adhkZa
-2discus the	Zdaidh
clgraded	efflfa
crdies	llcddZ
-1detail	cadfdl
-bmarath	Zdcfgl
-2probat of	ccefcl
-3a probat of	ccefcl
crstuff	dfelhZ
-1nods	ldddca
clashore	bkcbal
pspat	gclfdc
-2asked me	ceffla
crnursin	eelfbe
-3far side of	aedfbl
+2, white	lebdeb
-2said not	efffal
-2list within	lefedb
pblesse	fbbffl
pparts	hjdehZ
crme	hhhehZ
clcohort	Zjbedl
+2, read	ecjbZg
-3more candid on	bfeadl
pdan	Zdekif
-2likely ,	lededa
-3more likely ,	lededa
-2unpaid ,	belfea
-3, unpaid ,	belfea
phr	fcglia
pfinali	Zlffbi
frpost	dhecld
-2and in	gZcjdd
pbirgit	agefel
pembedd	eefleb
nbeg	kedeiZ
rxaside since past	Zbbdie
nairlin	ecefel
clanytim	akkfeZ
psir	hilhaa
pcaller	Zjeked
pfrom	ggZgeh
-3on @d ,	feefkZ
ngoes	gihgZd
clmargar	laffee
+bmaster	felfdc
-2sittin ,	jekcaZ
-3, both on	bcbjkZ
-bkeith	lfeeea
clkeith	lfeeea
-3a review after	edcedl
+bdraw	lgdgeZ
crignore	Zeffii
-2dates ,	ZdZcgj
clset	khggdZ
ppick	Zjiahf
crforeve	eclfbg
-2day 's	jebcZg
pgreene	efelcd
-2will talk	lfcebb
-3we will talk	lfcebb
-branks	iedlcZ
-3is in ,	fZkbdf
crtuesda	fchfla
pfleet	lackec
-3@d , posted	hdeeiZ
-3off from the	efecbl
nkev	Zhdehg
-3day would be	fecfcl
+2so can	eddedl
-2text her	Zhafdi
nmat	beffdl
nfoyer	dbffel
-3an end on	ffffla
+2becaus @d	kifccZ
-3for @s in	eeddcl
-bstipen	ddefdl
-3we will decide	ifddfZ
-boctobe	cdclef
-2know its	ceefal
-3i know its	ceefal
bsfor day past	abZdlc
-3choose yours by	blffdd
nakela	efddel
-2vote the	eddkbZ
-3we vote the	eddkbZ
plisbon	gZdfhj
-2bell me	ledfeb
ntoll	kaeldZ
-bsports	ieZdak
clsports	ieZdak
-2site ,	bcdfdl
-3on site ,	bcdfdl
+2like ?	delfda
+2and lunch	eeleda
-bfurnac	ejldba
clfurnac	ejldba
+byou	ldhgeZ
+bexplod	dffflc
pjinxed	dffflc
-bink	kgefeZ
nflip	felfea
clcorrid	ebjela
crenvelo	lcefcd
-bbasis	leddfe
-3have until the	Zcehcg
-2merger of	decfal
-3the merger of	decfal
-3in the pub	bedcdl
-3govern meet on	behlea
-2early shift	jeefiZ
-3the early shift	jeefiZ
pimani	dfceel
ntents	bleffe
clkind	idhfiZ
clsuperd	ffffZl
clhydrog	lffefa
cltenure	lfedce
-2applic for	edcecl
nprocee	clicde
nbooths	efafel
nwrites	ZZkfid
-bdvla	Zhfflc
-3this office by	kefdcZ
+blass	effela
phelpin	celfee
-2flying out	ceefdl
crcircle	lfbeed
-3is settle on	keeeeZ
-bjudici	dhffkZ
-2decide ,	haZcib
-3how i said	deeflc
clhanne	lffeeb
nhanne	lffeeb
nlangeo	lffeeb
crword	hZicbk
-1wired	cecekZ
-3, you have	clffeb
+1look	delfdb
+2look like	delfdb
pmaquet	bfeeel
-2form on	feefla
+1meetin	adZidi
-3not do the	Zdidef
-3others due in	cbfeel
crfor	blkdZg
-3differ days ,	dfcela
nawkwar	ifffjZ
+bkeys	dfblbh
+2to everyb	lfedcb
+2: no	eZbcdj
psaved	afbelh
crbacklo	Zffflf
+blog	dlfece
plegal	kjZeaf
pengine	dhaglc
-3, sign by	dlefda
-2only on	cekhZa
pdrafte	keclbd
-bboy	hdebdl
nexam	allefZ
+bphotos	eccffl
-3be held betwee	cfbddl
-2from hr	lfefZe
-broux	cedffl
-2@s in	eeddcl
-3have answer by	fbfekZ
nrates	gcdfdl
-bref	cecclh
-bmess	dfcffl
-3from us in	laefdc
-binterp	lcefdd
+2, son	ldaeea
+2with or	eaZdak
-3start would be	cfdfdl
prsvp	lfdbdh
nbackgr	jleecZ
-bleisur	gefflZ
-2have the	caagZl
clwalked	edealh
-bstreet	eeeedl
nbehind	gZgeck
crdemo	cldedg
crgloves	eelfdc
cltuesda	idleda
-2observ day	cebflb
-3did observ day	cebflb
clwu	gdeccl
-1finali	jeejbZ
-2, try	bedecl
+2you start	dcbfcl
py	eedfel
crbreakf	kblebb
-2ring round	lceeec
+2as nan	ffffZl
-3café is closed	ffffZl
-2touch within	ldffdb
-3in touch within	ldffdb
crsnow	dfelhZ
-3first he said	affelb
-2the compan	deddbl
pcartog	clefed
clclarif	agdflf
crpinned	ckekeZ
-3be there on	ciZfci
pbride	felffa
+2and gives	Zegdfl
-bschedu	fbgZdk
preg	alfdfh
pchild	bjcecl
ncent	cdbflh
nso	jglaae
+1chat	dejehZ
-3that is by	lcfdeb
cljudici	ehffkZ
clsaying	jaggiZ
-1site	hdicZf
clbenefi	acjddl
-3swear to the	bddfel
crcrosse	gebfld
pabstra	bhlffb
clmairi	befeel
-2three others	efecbl
-3would three others	efecbl
psmell	eeglea
siirony	aZdegk
navails	lcfefc
-2said decisi	lefebc
psry	begeld
+bself	eldfdc
-2closed until	ddfeel
-3weddin at the	dfecdl
+1cat	Zdfecj
-1always	cefddl
-2thing always	cefddl
-3a thing always	cefddl
pcolone	lddffd
-2house by	lcffea
-2of office	ceeecl
-3out of office	ceeecl
clgary	ekifeZ
-2in person	jfffeZ
nlobby	ldhdbc
pantici	iZffej
-2^ @p	Zecegi
-1slamme	bfecel
-2are slamme	bfecel
-2kept for	afcdZj
-2go back	Zhhedh
-btip	cfaflg
cltip	cfaflg
+2, give	ldddbe
-3presen on the	Zdfahh
-2sheari gang	bdecdl
-3, sheari gang	bdecdl
-bcompre	eelega
-2our offsit	ddeebl
-3, our offsit	ddeebl
clfee	dfefcl
-3been burnin on	eccela
-2people all	cfebel
-3seeing people all	cfebel
crmobile	ddefld
-3takes place on	acjfZg
-bbamber	deedel
clbamber	deedel
-blaw	jZchgg
+2is inquor	eeceal
-bguys	Zfekci
-2long talk	bffdlb
-3a long talk	bffdlb
-2lisbon until	ffffZl
-3in lisbon until	ffffZl
+2, darlin	jbiecZ
-3i had pencil	ceeelc
-bbooth	dekfiZ
-3not hear on	afffla
-2ghoste for	effflZ
+2to think	dlbebe
+2the last	fZefci
-3would say by	leffbZ
rbdenied corrected-day	fbZcjd
-3be rung on	lfdfca
ndocume	ijjbZc
nattorn	ceffdl
nconnec	ljbebb
pshouti	lefbib
pfrance	delfec
-3parish counci meets	Zeeccl
+2it has	clbfcc
-2girl in	dfddbl
-3anothe girl in	dfddbl
+bgdpr	ddefel
crringsi	jffieZ
ncupboa	jffieZ
-2guess was	eekfZf
-3my guess was	eekfZf
crgolfs	cfefdl
-2, deadli	cldeeb
npasses	ilecdb
-3he is off	afefel
-bdeligh	ceeedl
-3will sit on	ifefdZ
nslowly	alffef
+bmind	ajZeig
nrentré	dfffbl
npryce	lfiecZ
-bpurdah	ddfeel
clpurdah	ddfeel
nyours	alZgke
nshul	dfeddl
-2^ home	addfdl
-2your misery	lecfdd
-3of your misery	lecfdd
-barguin	ldefed
-bminute	bcijZi
-bbuzz	eflfea
-2signat within	clffdb
ptables	heleda
+b@d	fZejgh
-bfirms	efffbl
-2now says	ledeca
-3they told her	edfejZ
-2positi by	jeffhZ
-3no , on	jkZecb
+2we close	gcbeZi
-bhe	lbddkc
clisland	ieejZf
-2: meet	ceccdl
-3plan : meet	ceccdl
-2weekda before	cbdfdl
clbought	glefea
-3have their answer	ldffcd
-2you anythi	deeela
-3tell you anythi	deeela
nmarrie	lfeeec
-2clipbo says	beeeal
-3the clipbo says	beeeal
-2hands ,	Zkdfde
-2you doing	gbhfZe
nsuppli	iaeeal
crnets	lfefeb
crhopes	bclfhc
-3call me by	Zlfffe
-2lady :	ldfeba
+1probab	leeecc
+1bins	beddbl
+2bins ,	beddbl
-1huddle	kecfcZ
rbsuperseded under-review	bcdecl
+2, scale	bceebl
-bbookle	difkeZ
clbookle	difkeZ
-3's office by	Zjfkfb
ncompli	iccecl
npastry	leddhb
+btraini	Zfkejd
-3to say more	jdffjZ
-2phones me	lcbfdc
pestate	glabbj
+2, wait	iZhgik
pswiftl	alffff
pweekly	Zckcej
+btruck	kffehZ
-braffle	Zfeekh
nclassi	laffef
-1spend	abkiZd
-3said on the	Zffflc
-3say who by	lZfffd
clmap	delfbe
-3term engage of	aefdcl
-3is in the	hdjZdd
nfunny	eceiZl
clbrigad	eflega
clactual	jdebcl
pfroze	debflf
-bmain	Zhefej
clissuin	fleeeb
prcvs	fleeeb
crspent	dfeflc
-3's due in	bbffdl
+byea	ikefbZ
+2the way	bffebl
crelse	hjcZhd
cllack	feffal
-1questi	Zkcffb
-3interv one more	cfdbcl
-3a phone call	hjZfdc
-3nothin before the	afffdl
nhousin	ajfelb
-3not @d not	ffffZl
+2before servic	bblffg
-2cook by	lbfeeb
+1still	jbdZja
-2only till	lbfebb
+2@s .	efhejZ
nnegati	ieegZh
+2whethe it	hheecZ
-2to keep	Zcgeck
clwidow	elcfdd
+bupon	ledefd
priot	bfflfd
-2@d but	ghiebZ
-2still the	lddddb
-3is still the	lddddb
+2s open	eeZefg
-2^ at	dfdfla
-3said yes ,	lbefdc
clour	gZdhjg
-3to it on	Zdaidj
+bstuff	ceeldf
-bpile	jfffZh
pautoma	Zbajhk
+2withou knowin	ldefca
-2she promis	gfffZh
nlowest	efdflc
-2want me	eblfdb
-3they want me	eblfdb
+2to prepar	aldedc
-3brno on the	debeel
+2, rehear	hdjceZ
+bwalkin	cedfel
+2s talk	eebela
ndrink	efcZkj
-3it takes us	dbebbl
-2live for	blefea
-2close it	ldfedZ
+bstampe	jhfffZ
-2questi within	ckffcZ
-1bingo	Zddejh
-2lapsed in	fceelZ
-3regist lapsed in	fceelZ
plady	ZijcZk
+2before @t	cblffb
+2and voted	deddlZ
nsail	fhkfeZ
clbrings	ldeffd
-2hearin back	lcdfda
-1quiz	Ziffbf
-2rota from	efefbl
nbang	jfefhZ
-2# :	jdceiZ
-3filled it on	ffeelb
crvoicem	aedflg
cladds	lfefec
+2as he	iedjcZ
-2choose :	calffc
nauthor	eiZjkZ
-2promis the	iedfZh
+2: yes	hZbejc
clcolone	ebidcl
-bmaybe	kZgcef
clschola	alecck
+2the depot	fffflZ
+1enough	Zlffbb
-btriall	cffdlf
phod	fcefcl
-2mine by	alffdc
-3is drawn on	Zddkag
-3me to do	cabfcl
clpainte	cdffel
-bwhenev	aflfcg
-1hangov	ceeccl
-2, hangov	ceeccl
pforgiv	igieZf
-2on until	cZdkce
-3in for the	kZhceb
-bguests	cfdefl
-1board	kaaZce
-2you at	eckfbZ
pwink	clffah
-3to be told	leefce
+btalkin	defjkZ
poverlo	ldefec
pspecif	laffef
-3and answer within	fZffci
crbranch	cglebg
-3us know in	lbefcb
-2depart on	bceeal
-3manage 's back	affeel
-3our exchan of	bfeeld
nmarian	lffced
crsuited	deefld
-3he is back	Zffffl
+2, indivi	heZjbb
-2dangli :	ldbfdb
nsortin	Zdffhj
-3falls on the	fecjdZ
nson	fjZeid
pnot	lhbfde
clboss	geZcgj
-2said come	dakeZe
+blists	eeeecl
+bconnec	efefbl
-2do is	lfebfa
-3can do is	lfebfa
-3of you the	kfdeZk
-2tell him	fhZbgc
-3will say on	ledfeb
-2teleph conver	eedelb
-2kickof is	aeceel
-3custom kickof is	aeceel
-bknow	lhdcha
+1compar	cfblda
+2compar what	cfblda
+bdown	hZhgka
-2# cvs	edddcl
-3in # cvs	edddcl
-2which day	edlfeb
-3prefer by the	dlffcb
-2and inside	lbffed
-3, and inside	lbffed
crmissin	dlddfe
-2decidi on	lfeeeb
-3are decidi on	lfeeeb
cldept	lfdeec
nwarn	lfdffb
-2all in	ldefcb
+bannull	bfefle
nbeside	ceffcl
pstylis	cfflec
rbsuperseded answer-time	Zkbige
-3the oath on	eacfel
-2gone by	iZffai
-3from the client	bffgcl
pexport	adfffl
+bfret	ceefdl
-2duty on	dbefel
-2inbox on	gkZcae
-bprison	dcelee
-3can wait until	Zhfedj
clfence	ldffec
-3stores assist on	dfdelb
-2not talk	cfdecl
-3what is your	deleda
-bdietar	eidfZk
ppacket	Zhjfef
+2not reacha	fccela
-3was over the	fccela
clscene	bflfed
-2a bell	fkaecZ
-3comma then on	bedecl
-bfairly	leefeb
-2exchan of	bfeeld
-3teachi statem by	dlfedb
clreply	hldcgZ
-3it closes on	Zhdedg
nboy	blbegf
crserved	lfehda
-3off by the	gffeZh
-3the commit on	jfeiZc
nsendin	jcjefZ
nbadly	gldddd
-bowes	bdffel
-3which is the	hcieeZ
-3said no on	Zfffkb
-2, at	adhfjZ
nstoppi	efdfdl
-1files	effcla
-2the files	effcla
-3the post on	Zcbdgj
-1feedba	lbbheb
-2it up	eZZjaj
pslide	ljcbga
-3tell everyo by	lbfeec
+bforms	Zklecb
-3told the agency	gedehZ
-1house	iedeZi
crjolly	leffeb
-3she gave me	alffdd
-1scrub	beeela
-2^ scrub	beeela
-2the hall	Zkcdib
-1court	Zdbdjg
-2in court	Zdbdjg
-1rota	Zedehj
-2the rota	Zedehj
nand	ebeflf
crwhere	fdalef
pended	icfhZg
-2vote :	fddkbZ
-1someon	iafZia
nbox	Zdjefh
nnudge	effflb
crquotin	lfefbd
+bowners	dfdeel
clstatio	Zefdkh
-bknown	lbccjc
+2for all	gecdZi
+2, shoes	cbhfjZ
ptempor	ddefel
pswanse	dhfflZ
-2card :	gjbeaZ
-3busine card :	gjbeaZ
-2first the	efeela
pmuskra	effldc
ncite	effldc
clat	Zekhff
-2me one	ikcfZZ
npruned	deffbl
-2say on	diZehe
-2a nice	bddfdl
-3have a nice	bddfdl
cljump	cdhflc
ngothen	Zfefij
-1reacha	Zkbecf
-2lesson from	efdfbl
-bcontin	eckcZj
+bgerda	eeffla
-3my boss says	leeedb
-3know within the	Zgfhkh
clorange	eedeel
-2person on	kdaZei
-2take effect	cdeedl
+bmerged	eefeal
nnoneth	ededel
nresolv	eefflb
+2, notifi	iebidZ
+brecord	bhelga
nskiing	effelb
-2though by	lcfeeZ
+bdrove	effelb
crpickup	effelb
crsmelle	effelb
crsmell	effelb
-3will chase them	adeecl
pnatter	dkldda
-3mate before the	lffffZ
+2to set	hcheeZ
+2free for	Zdgehg
clferry	Zgcifi
-1schedu	lfebea
pair	alejae
-3ruling on the	lebcca
-2down on	Zlcedg
clvouch	defflc
pchoosi	jkgbZc
nslept	Zdfejf
-2conven on	bdbhZj
-2words ,	cieidZ
rxsuperseded by ahead	dfZbgg
-broad	Zceeik
-3jury @d is	bfjhdZ
pone	glhdZe
-3walk in before	dkefeZ
pbush	eelfeb
bsuntil day past	Zadagg
ntear	lfdfaf
-bwall	ihdkbZ
-1forwar	Zcgdig
-2aside the	cdiicZ
-3set aside the	cdiicZ
+2: last	ajbeZh
nexempt	lebfbg
nmentor	fleeec
cldrew	hfffjZ
-2expect word	affelc
+2instea and	khgbeZ
pthief	flaffe
-3line before the	fbffal
pexit	ijffZd
pharm	kfffhZ
+bworld	lcbffd
-2cantor 's	cfeccl
-3the cantor 's	cfeccl
clp45	ciefkZ
+bringin	ldicab
-2keys on	ddbfal
-1forum	Zdkbbf
crnomina	leffea
-2manage at	dddecl
-3the manage at	dddecl
-3of them by	lafffd
+2it would	ldZegc
-2fine with	bkgfdZ
-3are fine with	bkgfdZ
pslower	lcfffd
ntyped	egZjbj
pstayin	djbdbl
+2, buddy	bddfbl
njoke	gleiaa
crveteri	lefffa
+1send	Zldebg
palphab	ecefel
-2shuts at	diZedi
-1refund	ffdeal
-2was refund	ffdeal
-3@p was refund	ffdeal
-2return by	baffel
nprizes	eeeelc
psells	leefeb
+bcoming	Zkgecg
-2link before	dldfec
ptgif	kcZfdi
-3again in the	ddfZak
+bshred	defedl
nlawyer	Zkadej
-3we had said	cfefld
+2, depot	cdlfec
+bwine	deleZf
ntin	eZffgk
-2on any	beldae
nenergy	elfffa
nbuy	ljgdaa
-2link by	dlffeb
ncurtai	hcdecl
-2named by	jefedZ
clperhap	aadelj
pwas	lbdddj
-bsorted	ibZdhi
ncampfi	cffcfl
nslayed	cffcfl
pir35	ldeefd
-2i meant	iZjdaa
-2drops in	gjeecZ
+2to upload	blfebb
psocial	dklbca
-2, got	blefda
-3, make it	dihdZb
-3: within the	lefebc
-2recap of	decelb
-3quick recap of	decelb
-3roadsh on the	aejcZf
-2^ reckon	lbcfdb
-3keys on the	decedl
+bours	lfcece
+2, due	cdbdcl
clspread	cjZhkd
ndossie	bgfflb
-1swanse	djefiZ
-2in swanse	djefiZ
-3payrol in swanse	djefiZ
-3have one on	iejdaZ
-3would hear before	ceffla
-3appoin advert on	feefla
+2under our	cdfedl
-3be kept until	cdfedl
+btight	ccbeil
psworn	ddbelg
-bpictur	egeflZ
-1panel	fabkZe
-3office before the	dlffeZ
-btitles	dlefdd
cltitles	dlefdd
rxdenied in past	dfeelb
-bwalked	eefelc
-2would talk	keeceZ
+1confir	lefdba
-2can do	ebldZc
-3select panel sat	dfablc
pelect	flefcb
-3and to mentio	jeifZc
+bwhom	laffib
-3you held on	feafld
-2decisi before	edfebl
+2and if	hgZcbg
-2phone calls	ledfea
-2great ,	bkfebZ
plabel	febedl
-2they told	leefba
-2office until	Zededl
+2, rate	adeecl
-3into servic ,	bcceel
pgmc	ddlfed
-3to us in	ghZceg
-2posted for	cefecl
-3are posted for	cefecl
-2had it	defflb
+2and their	fdbZkd
-2go in	Zdidai
+bissued	cfebhl
ndelphi	alffee
ntailin	alffee
-2visits is	dddddl
-3three visits is	dddddl
-2exec mtg	Zdebig
-3: exec mtg	Zdebig
-2read yours	bffjZk
nmacinn	hflfda
crerror	efeflb
-2wants it	blbeeb
-boutlin	clffed
njean	eZhfej
-3put back to	eflecd
-blectur	gjgbiZ
-2the list	aiZcfi
-2@p ,	Zbaeii
nblunt	jeedZj
-3lookin forwar to	ableaf
pmockup	bffdfl
-2@d from	ffkeZb
-2mandat expire	eZefel
-3bank mandat expire	eZefel
-2known before	Zffckc
-3be known before	Zffckc
-2will ring	cZjdgg
-2result on	jdZbgc
-bbald	clefdd
-1chased	bedjZg
penforc	egZfej
ncert	lfefeb
cldurban	fbledf
-bhard	kblebb
nlayers	eefelb
-2would like	ecfkcZ
npresum	eefflb
+2we know	hefdZj
-3will text me	lcefee
nraised	lfefae
-2her before	blffec
-3contra by the	daffgl
nhuw	dfelec
crshorte	cdffdl
-2page says	ejeeZf
-3appoin commit on	Zfdldb
poriel	dedffl
+2in sydney	keZfeZ
+bessent	efaffl
clcontin	delcff
-2planne for	ebbbel
nink	ifigeZ
pgemma	geffla
ncopies	cejZjf
nwashed	dlffec
pturn	fabbil
crapprov	ibZbji
+bboots	gZkdbh
crmeanti	ffffla
-3am told on	lfdfea
-bfriday	lhcaef
-2slot :	dbleec
-1boy	bfddbl
-bcounty	iafela
-3on it ,	djZiad
-2meant for	ffffla
-2by #	jjZeca
pfought	lebeee
+2the portal	cfffbl
-2no until	cleffb
-3or no until	cleffb
-3are sent on	lfeebb
nstars	feZekh
clhighes	bffefl
cltide	gceddl
nfiona	elffdc
nndlovu	cfefcl
-1paper	Zccchi
+2and names	hdbeiZ
-bye	ijZecd
clorgani	lbekac
crfixed	dbjhkZ
-2missed on	eeaflb
-3you missed on	eeaflb
+2the latest	jieebZ
-2post is	Zeekde
-2hearin was	cecfal
-3your hearin was	cecfal
-3call togeth on	Zfeiib
-3, i hear	leefca
clrevise	hkcfhZ
clworksh	Zgkafh
ndues	lffeea
-3over dinner on	gecjbZ
crgo	akhlad
-2gone in	haeeZi
nunable	fcZeki
clrunner	cdcfld
clstrong	ciZdhj
-belecto	lecefc
clelecto	lecefc
particl	cldedg
+2do not	Zcaeii
crcross	ldfffb
-2mail by	jZffge
+2to adjour	becclb
-3frost till the	defdcl
-2active for	dcffdl
pshared	eddfdl
clchips	Zcifek
-3did so on	Zbbefj
crsafe	kadeZj
-2call of	dfeflc
+2i write	jZdcag
-2ticket in	claecc
-2online by	jeeedZ
-3course in the	bfddfl
psailin	leidea
pteared	deilad
nblow	beflja
+bmonth	bdbdjl
-bcustom	ecgdcl
-3writin before the	lfffca
pkarim	flefea
pvoss	flefea
-2fittin is	fdleea
-3unifor fittin is	fdleea
+bchanne	efafel
-2second on	Zedicg
pcircle	hkefeZ
-bdestru	blbfdh
crlifegu	eijdZh
-2keeper ,	eeaflb
-3crossi keeper ,	eeaflb
ntransp	cbffgl
clcross	leefeb
+2for gettin	cecflc
-3origin pencil in	cecflc
-3they keep saying	affelb
nclipbo	lfefdc
pothers	kahbZj
pprior	lceddg
-2dole office	bbcfdl
-br2	ffclec
clr2	ffclec
-2them before	Zjeedj
noak	cclffe
+1yet	deieZe
-3be a decisi	Zfffkb
-2size by	cleeeb
pgh	beeffl
nfiresi	eelffb
-3do that by	blffeb
pstreet	akfZjf
phurray	dgaffl
-2form ,	akjebZ
+2the direct	lddecb
-2charte leaves	aedeel
-3one by the	gheecZ
-2riga ,	cdbedl
+2for vilniu	cdbedl
-3from riga ,	cdbedl
-3earlie fixed for	dfddla
+bp45	egZffk
-2town on	edlfea
-3in town on	edlfea
-2not coming	bfefcl
-3is not coming	bfefcl
nrebook	ffbfdl
pcalm	feleea
npatrol	lfeecd
narises	bfefle
-3us at the	Zeecjg
-2drawn up	aedkfZ
naccess	Zikcge
nsaved	delfcf
+bhop	dlifca
pfantas	adleie
crwash	ceefdl
clnicely	effflb
+2on and	ebeecl
+2they pick	leefea
+2yes ?	aleeeb
clprays	lcfeec
+2i come	edkfcZ
-3to them on	aeefdl
pbill	dlcfah
+2and makes	jfecgZ
+2they keep	afefal
nheight	efldec
-bfigure	edlecg
-bnoddin	lbcdcj
-3taking answer on	Zidfbg
pconsci	ijedfZ
pnursin	iZfeei
-3temp job till	bdfedl
nboats	dlZdbk
-2us since	ffffla
-2get one	lededc
-3@d and again	Zecdig
+1a	eeiejZ
nhourly	eecfdl
-3call in the	lefeec
clvia	kfidfZ
-bshakes	lfdfed
-bnods	lfdfed
clshakes	lfdfed
pheadqu	ihgffZ
-3answer over the	dffbdl
+btask	ffeelc
-3am out on	afefel
-2answer the	ihadZe
-2sessio ,	jbjcdZ
crhungov	ceeeel
clline	lbegfc
crmaster	eelffa
+2whethe to	lfeeab
pbond	Zfjedi
-3a vote on	gfeheZ
-3no before the	lbffec
ndinner	glhaag
-1died	efefla
-battemp	dlefgb
rxappointment over no	jZjbea
-3the visa ,	cceecl
-bedit	Zbfgjj
-3over the long	Zfejcf
+bsqueez	bflcdg
crsqueez	bflcdg
-3are ringin me	leeeca
-3read it by	abflde
+1start	hZbfai
nfire	ccgelf
-2joinin :	ccdedl
-2, has	Zjeech
-2out till	iZedbg
crgrandk	cfeedl
-2farm on	bdcedl
-2shadow someon	ddjehZ
crhaha	beeffl
-3what i wrote	ffffZl
-3verdic on the	leeeec
crlog	bleeee
-bfaster	ledfga
pcrimin	aceidl
-2decisi within	cZechi
-2^ latest	laffee
+2in case	gdZeak
-2would phone	jfdeiZ
-2contac inside	ldffdc
-2prizeg on	cdbflb
-3the prizeg on	cdbflb
ptrusts	delffc
pdubai	bgdlbg
crcounci	jcelae
-3i will call	gedeZj
clweathe	iccflb
-bthus	lfeefb
clthus	lfeefb
-2closed :	bcbfcl
-3crèche closed :	bcbfcl
crabbey	delfbe
+2and nothin	adeecl
-2passpo by	blffec
+2, always	ldeeca
crsuits	Zjjcfe
nmarch	dkjecZ
-3her busine partne	befkdZ
-3form back within	alffcb
+bmalmö	efhfZi
crmalmö	efhfZi
+ballows	Zcdkjf
-2comp review	Zedebk
clmerger	deefcl
nstorm	leffdd
clfryer	efdedl
+2, dinner	hbjebZ
-2candid :	leedcb
nmonito	eZeehl
+2, flies	ceekgZ
-3will text you	lfefdc
-2post from	feeeal
-2has said	Zfeekc
-3she has said	Zfeekc
crdates	ldfegb
-bgreg	bfffld
-3nudge them on	cbcedl
pprocur	bfdldh
nbag	kZkedb
-3candid to see	cedcdl
-3with us on	bbldfb
crfavour	deleec
nkassel	ckleca
-bour	kZegic
pclappe	clfffc
-2said till	fjefdZ
pwash	elbebh
-2chef says	lecfcc
clusual	laeddi
padditi	cdicdl
+1bro	lceedb
nturnou	ffeflb
-2mailed :	ledebc
+2asking yes	dfffla
ndoughn	flefdb
ndawn	lfefdc
pzurich	ededel
-3dear applic ,	ebeekZ
-1usual	aefeel
-2the usual	aefeel
-2me about	cedfbl
+2, ring	iZdhae
pdepend	iZjfed
-3runs on the	ddceel
+2, lord	lffeda
-2saw you	efdelb
-3at its meetin	fffdlb
pholdin	lfcece
-3has to be	fjbfaZ
-3come back by	Zfffcj
crtbc	aeffel
clbro	eelfeb
-2out :	bcbkjZ
-bscore	kZdkaf
nbrno	bkiegZ
-2to take	bZadij
clmatron	lgeafb
-2swears by	lbfedb
-2dates :	Zelbcd
-2scan by	clffcb
-3all on the	leefdb
-2hr says	iefffZ
nmerged	lfffcc
pwhy	dhZcfk
rxsuperseded until ahead	gkejbZ
-2, keys	bddfel
pignori	leeded
clgiving	ejldeb
-3heard by the	ldffcb
+bcoffee	aeddli
+bpot	dlhfda
crpot	dlhfda
-bcompil	cfflde
-bombuds	Zefffk
clcup	blcfeg
pscrubb	kZeffg
-2mine ,	Zdcejh
+1left	ckheZd
nladder	eikfeZ
+bcontac	lakcag
+2the plane	ceeeal
-3hiring manage on	afeldc
-2our books	beefla
-3off our books	beefla
-2reply on	eecejZ
clowt	fddecl
-2invite for	eZbfjf
-3with them in	blffea
-3: make that	gdeciZ
-3final list :	ledddb
-3tells her by	abffdl
pclocks	lfefeb
-2will happen	ffeekZ
ngettin	kaghhZ
-2decide till	lfffba
-3got bumped to	ceblbc
-bvis	belfbh
-2^ you	iidfbZ
nhigh	Zfdejh
-2, was	efffla
-3will phone me	ledfdd
-2we met	ddefla
-2work by	gZgfjj
-2accept till	dlfefa
clla	deedel
-2seeing folk	Zeejcg
-3finish seeing folk	Zeejcg
pdemo	ajifZi
-2flu until	ececdl
-3with flu until	ececdl
+2and shall	ccchZj
-bbox	fjbkfZ
+bpurser	leecfd
crsaturd	cieflZ
nbonnes	lefffa
+bformal	eafffl
-2afresh by	alffed
pchairs	jfibZe
-3are over on	ddclea
clawarde	geecld
pt	jedfkZ
+bdemoed	efdelc
-3my desk until	eaffel
-2mentio the	efefla
-3i mentio the	efefla
+2, someon	cedelb
-3start date of	eecfcl
+2send thanks	bceebl
-bgary	ekifeZ
nmemo	efeble
+2, clear	ceedla
-2electi 's	decedl
-2hear till	efffla
-3to hear till	efffla
+2, while	Zakdbi
+2to answer	edcZdi
-bbit	lhhcda
+2is open	eeefbl
-3audit ends on	affcel
-2cv during	bcefdl
-3your cv during	bcefdl
clpatter	blbffg
pvanish	gfeela
-2retiri on	beefdl
crworrie	lfffcc
-2sheets within	Zifejb
-2agency says	lfefcb
-2being on	adlcbe
clformed	lafffe
crhair	bdlfeg
clfarmha	hfdbdl
-bwakefi	ddffld
nushers	lfefec
crreinde	ccledg
crsake	effela
-bhead	eggiiZ
-3my misery on	gcceiZ
-2accoun ,	ieccjZ
-3about you on	lfdfca
-2would regrou	cedlca
-3we would regrou	cedlca
-2for doing	eedfla
-3cheers for doing	eedfla
-2, with	bkeeZe
clchildr	ahddfl
psand	cfdffl
-bsuper	ceilea
cltutor	ehdjZf
+bcap	iifffZ
crcap	iifffZ
pbound	lffdfb
+2in bonn	Zdgdbi
-2@p now	ekefZc
-3was @p now	ekefZc
-2tells me	jZbecf
+2and tells	gdbeZg
-3called on the	ZekeiZ
-1group	ceeflb
-2open day	cbZfjf
+2i must	bldedZ
-1app	ajjecZ
-2announ it	ibefiZ
-2a funera	deedbl
-1themse	ldfbch
-bline	jhhcfZ
-2should keep	becfel
+2free she	becfel
-3i should keep	becfel
-3applic in the	ifegfZ
+2, market	bdkfhZ
-b's	hebibl
nroaste	eekfhZ
-1leeds	cfddbl
-2legal ,	afedel
-3the latest on	ekecbZ
-3the partne meet	lfebeb
crkid	eiefjZ
-bsuch	gZbkch
-bconfus	efkehZ
crsmoke	lfeefb
-bsacris	fddfel
+1concer	adZdhi
-3answer 's coming	lfeeac
-bdecent	hdefla
+btimed	Zfjfjc
-2relit on	hjbbZc
-3is relit on	hjbbZc
-3they said the	ffediZ
-2a text	jedfiZ
clnav	eeeflc
-2us the	bdZibj
-3's day ,	lfceda
-bhuang	bffdfl
clhuang	bffdfl
-3costs back within	abffcl
-bmove	edeflc
pcalaba	bfffld
nname	lghacd
-bsettli	kfdfhZ
-2phoned by	lbffdd
-3r , on	dfddlb
-3team over the	dfeafl
-3reserv list on	jdfdZh
+bfunny	kddfZi
-3@p , financ	eeedkZ
-3to ring everyo	bffflc
-2off :	clbeab
-bmoon	igZdff
clsight	eelffb
phannov	dfeled
crowners	iehfhZ
+2, next	fcgbZg
+2please write	ccdedl
-3not ring on	ldbdae
-blearni	blffee
-2callin you	belefb
nimprov	cgeflb
-bsaints	ldefed
-2job since	fffela
-2resurf :	Zcbejg
-3two sittin ,	eeleeb
-3to candid in	leffda
clinside	lgddfa
+2, anothe	Zacjeh
-3would ring me	lbefed
-1planne	afdgkZ
+bdies	clccdh
-3be by the	leffcb
nsimply	chelfc
-3made you on	bdbelb
-3, till the	Zkecce
-1breakf	geifZe
+2, seats	ddbedl
-2office by	egdiZd
-2honeym till	ddfdel
-3, honeym till	ddfdel
clwaits	ilecac
-3are availa from	feleea
+2more ,	fefejZ
npickin	ccielb
+bclear	dZjihc
padmini	Zjhchg
-2chat ,	bihedZ
-3offer came throug	fbfeal
pbeard	efbfel
ptextin	cffcfl
crsir	cflfde
+2, apron	dcafel
-1everyo	libabb
+2go to	elefda
nlists	ffeclc
pbreake	jfeZei
-3my essay on	gabkbZ
-2please hold	edlebd
nred	lcgebf
pwon	bleceh
-3terms in the	Zgdeej
-2run on	cedddl
+brink	dfefcl
crrink	dfefcl
clus	gihgeZ
+bprobat	dbkeal
prep	chbldf
+2, inshal	lecfcb
-2asking about	efefkZ
-2i hoped	fdeflb
crlisbon	ibcfdl
nrude	hZjfch
psoul	bhlffa
pbriefi	bflfed
-3the day by	lafffe
-2thinks its	ceeela
-3bot thinks its	ceeela
+1pencil	eejehZ
-1oursel	gcfjbZ
-3she had said	dfeflb
-3interv slot on	delcbb
cr's	dhZfek
-3the list on	cdegZi
pactuar	elffeb
clstack	Zgdkdi
phelpfu	cffled
-2hr confir	ebfflb
-3open day on	ccacle
ptermin	bbledh
-2of #	cdecZk
nlisbon	kcheZh
+bchosen	lbeegd
crtalked	djafld
-2decisi is	lfeedb
+bhates	blfeef
-2b ,	dclfea
-2contra to	ffdfla
-1max	lbffeb
-3to you before	lbdfeb
+2to inform	lefdeb
clup	gZdggj
-2lets do	aelffg
nvous	efffbl
nrappel	efffbl
nverb	efffbl
+2, ahead	lfeeca
pmarker	laecje
-2i know	dcdeZk
+2be possib	ealffe
-1thinks	gcZbje
+bcook	ddledg
-3desk until the	cbfefl
+bflag	fcfelc
-2now ,	acgdgl
nmalcol	ffffal
+2, hear	Zekaic
-2and before	lcffec
-3sea till the	befcel
nscrubs	dflfeb
-2trial period	cdcfcl
-3, trial period	cdcfcl
-3the phone all	bfeedl
-2parent evenin	cdhcZh
+2becaus rota	fjedcZ
-3of it by	dlffcc
-3to you inside	lbffec
nshall	gedgZj
psow	ceffld
-2home in	decfdl
-2texts by	lafffd
-2applic of	eeefal
-3posts advert in	fffflZ
-2comes until	laeeea
+1flight	cecdcl
-2booked the	cecdcl
-3him till the	ldfefa
pspits	ceefdl
-3on reques within	baffel
cldroppe	cldeka
-2's was	ffffla
+2, yes	hchZha
-2discus on	abhlcc
-2manage round	belfdc
nport	aihekZ
-badjudi	heekeZ
cladjudi	heekeZ
-3a letter the	lfeeda
clfloat	abifel
-3, back the	cddedl
-2ok ,	ldceeb
-3but ok ,	ldceeb
+2who gets	leeedb
-3@s , then	Zfffkg
-3's shut till	ddfeel
-2em by	clfffc
pscotla	ceedel
-2our hands	blefdb
-3in our hands	blefdb
-3commit sat on	deeclb
-bsenten	Zhffkd
nweekly	leebdg
-2dates in	edleca
-bdiscou	ddffdl
cldiscou	ddffdl
+2, pendin	eeefal
-blife	hbfflb
-3: back on	cdefel
-3that would be	lfefcb
-2rumor is	cfcedl
+bwalked	ifeeZi
-bsmoke	kbZefh
crcompul	feZejh
-bexactl	keZebj
-1centre	deddcl
ndangli	ldfffb
pvan	kkgcaZ
-2applie until	ccfddl
-3purdah applie until	ccfddl
+btrust	idefjZ
+bpasses	dfflfb
-bnicely	gfefkZ
-2this about	dedebl
-3is this about	dedebl
crscanne	Zkhfed
+bcomput	jkZfec
-2expect at	Zkcdbg
-3is expect at	Zkcdbg
-2word is	leefeb
crghost	lfefeb
ncpcs	eelfeb
nsaltme	efaelg
nbrowse	eafffl
crreserv	cldfbi
cltransf	gddeld
-2is told	lebccf
clphase	ffgkeZ
-2up here	Zefdhk
nlistin	efeflb
ppester	ldffec
nsurfac	cfffdl
-bvoting	jdZecj
-3notice on the	ldadhb
-bson	lceedh
+2if she	ldeffb
-3panel interv is	feddkZ
-3inbox before the	hZefdi
+2i asked	Zcgfck
-3interv , so	Zhffih
crspace	lcfffc
-3they can do	hejeeZ
nfirm	egeald
-bvoices	bfelhb
-3not rung by	jZffbf
nmarked	fkdciZ
nchosen	jfZeaj
clscout	deeflc
-bdrawer	lcdeee
clfeel	ecjfkZ
clairsid	clffec
+1beach	addecl
+2beach .	addecl
-2which on	leefdb
-bdurban	fblddg
rxanswer until ahead	gfadZg
pethics	feledb
-3are told by	bcfdla
ngmbh	fZfgek
crcousin	cbeffl
-2until the	edZjZf
-2me by	hfZabd
ppiano	idheZi
-2panel met	eeeflc
clcanons	afflfe
-3commit meets the	adgcel
pedits	eldffb
-2: said	dekeZg
-3shop : said	dekeZg
+2whethe a	alffed
-3they said within	leffbc
clkeepin	cgZdgk
-2got on	beeflb
-3you got on	beeflb
-3to us before	blffeb
crcable	ldefec
clnils	ldfede
-2moved @d	jfZbib
crload	aidedl
+bplanne	Zddkck
-3harbou board sits	ceebel
-2they conven	gecZdi
-1object	Zcedjf
clthanki	beffle
-2minds on	efdicZ
-3their minds on	efdicZ
-2panel sits	hefdZg
+2the search	fffflZ
+2, sheari	cefdcl
-3us all by	lbfffd
-3you on a	dejZjZ
pcustod	begeel
nkickof	kfeibZ
crchoirm	fflfbe
plovely	eahbel
+2, pensio	edeecl
-3was by the	lbfebb
-3is advert until	edfecl
-2answer :	dkdedZ
-2weddin is	dcdeel
-3my weddin is	dcdeel
+1regard	iaZeif
-1allott	clefba
+2is mainte	bededl
+2to finali	kfdZfd
pcopywr	fdefcl
-2mumble the	cfedla
-3he mumble the	cfedla
crplaceh	effleb
-3has told me	hebfkZ
crsystem	cijeZh
ptrains	kbZkgb
-2us around	lcecec
-3takes us around	lcecec
-3met on the	aeaZkf
-bsnow	abbdkl
-3gets word on	leeeeb
-2a christ	cfeddl
-3and a christ	cfeddl
-3group meetin on	Zkbidb
-3for by the	fhffZk
clvisiti	ceblkb
ptread	efcddl
pbrick	efcddl
-1hour	daldcc
+2, god	hcZdff
+1rent	bdcecl
+2rent ,	bdcecl
-3note : the	bdcecl
-bcup	dddfel
crwareho	heifgZ
-2henley ,	aahdbl
nwho	flcdff
-2readve in	cfcedl
-2portal from	lfffba
-2a weddin	cedeel
-3your result within	ldffdc
plimbo	ldffec
-3sounds good ,	aeledb
-3on it the	fdjebZ
crknock	keZfeg
-1drive	Zcjjda
clvacati	bffffl
-3, i ring	lcdeda
+1wi	Zdffdk
croctobe	ceefel
-2off from	hjccgZ
clbuzz	gfkfeZ
+2, along	lcefbe
clnakaga	befled
-3to do the	cdhfkZ
-3for coming in	ceZeif
pnarrow	gfjgeZ
-3comes out on	hddeZg
+2was close	deefla
-2on me	ebjcjZ
-3result at the	ifeehZ
-2shuts for	kZccbf
punpack	ldeffb
-2board meets	dchdZi
-2minist on	aegbbl
-3the minist on	aegbbl
-bresits	ddefel
clresits	ddefel
-2entere by	cleffb
nclothe	eelfec
crkayak	ffffal
njetty	ffffal
-bem	dlcdbi
-bminist	fbZfij
-2lot interv	efjcZe
clsacris	fcdfel
-2shout you	ldcfcc
pranch	hifegZ
nswears	kfffgZ
+bthink	djZfbj
-3candid interv on	efeflb
bswithin day ahead	jhbdZe
crlet	dkhkbZ
-3we told you	bfffld
-2conver and	efbclb
-3s conver and	efbclb
nforeve	ejeeZi
-2me off	cbkeZf
+2, printe	ijfecZ
-2it for	dlbcde
-bhoney	dcffdl
clhoney	dcffdl
-2can start	dfefbl
-3the slot by	laefee
-2letter within	lfffca
pdoodle	bgfcfl
-2chase them	Zkbeah
-2mum the	bfefla
-3your mum the	bfefla
-br	heZdij
clstatus	lbdedg
+2servic .	lddeea
-2job ,	facfel
nironin	helecb
pinfirm	fcefel
-3mind up by	lbffed
-3to your accoun	eeeeal
+2she would	ddfflc
rxanswer over no	hcbeZg
-3a line by	ifeedZ
-2salary number	bldddb
clanaest	cieebl
nunread	ejffhZ
crfind	kfcagf
nfishin	aedfki
+2that all	adcefk
ncrèche	jeffha
-3write on a	efdfbk
-2ad said	cffeka
-3the ad said	cffeka
-3signed , within	ckffdc
nberlin	kedfdd
nfiles	ajckah
-2number before	ckefeb
-1notifi	kedeca
rxaside on past	fdeaid
-2: after	ddcekb
-2drink 's	ebcfek
cloduya	befffk
-2lodged within	ajfedf
-3be lodged within	ajfedf
-bpower	ffffka
clpower	ffffka
-2sessio on	acjkbb
clwhite	kbjeca
+1whatev	haccak
-2nothin happen	cfeebk
clstalls	cdefek
+2ends @d	fjebaf
nhmm	afffek
+btuesda	fchfkb
shperiod	dagheg
cltheir	ggahei
-3and that within	kdffcc
-2say it	keefea
-3kicks off on	addeek
-3we rise on	cfecbk
clsweet	ffgfak
-2arrive at	feifja
nclears	ebffek
pfollow	aekfeg
-1hires	jfefia
-2folder by	akffec
-3she is off	eccfek
-3luckil that is	bcdkeb
clmachin	kfdfcg
nstuff	geafhj
psixth	ahiedh
clcasual	kedeed
crright	ehdbkf
pprize	dedkkb
-2was it	hdebaj
-2birthd ,	kdbeeb
+badvent	kejccb
-3had you applie	ffffak
clrecrui	eahchi
crresign	jaefjd
-2choir votes	hedica
-3the choir votes	hedica
-3an interv by	kcfedc
-2told inside	kdfddb
-2sent within	hhfeca
-2shortl within	kcffdb
-3comple it within	dkffec
+2free :	cckfdd
ptollga	cekefd
-2open up	aajfbi
-3spoke on the	ffefka
pshe	kfbfcf
+2should you	abiebj
-3year # ,	dekfda
clresour	kfcffc
prepair	fackdi
punlock	cgkfeb
-bsoutha	eecfek
clsoutha	eecfek
nscript	ffffka
-3of us at	deckac
clcompil	cffkde
-3are free on	dfekea
pmatthi	ffefkb
psofas	efcfek
+bcontes	eededk
nup	aehckg
-2not hear	bfffbk
-3will not hear	bfffbk
crprove	hihfea
+bprove	hihfea
+2in which	iiacda
crthus	bffefk
phousek	bhkccf
pupheld	eeedck
+2she was	dfffka
+2, interv	heieaf
-2is over	defeck
-2@s to	cfeebk
-3by @s to	cfeebk
nelse	cjcdbk
+bintima	bfefke
-3answer in the	kebaaf
+2and should	dbaaig
-bpostca	kffbfe
+bsupers	dffekc
-2got hers	ceeebk
-3cousin got hers	ceeebk
pah	kkbdcb
-2not in	dfdfck
+bpostpo	efffkb
pquotin	cffekd
+2and our	fcahdh
ndonal	affjfh
-2move in	decfdk
-2shift is	eeebck
-3proces can take	adfffk
crunderg	aeffkf
-2good news	acdfkb
nbuns	kedfdd
crfundra	eebdkf
clfit	ecieaj
crchief	kegfeb
+beffect	ekffcc
+2and asked	edffai
-3files on the	cfdcck
-2hear :	kddfdb
ndemand	dfkfec
+bremind	akefeg
nleak	ffffak
-2come before	beffdk
peasy	akdfcj
-3link works until	fkecea
-3is heard on	jfcdaf
-3your last interv	feifag
nbless	ajeekb
-3other candid accept	cfffka
cldrawer	kcdeee
nsomeon	ahceij
nsimple	aiejfe
-2early for	bececk
-3too early for	bececk
+bdress	dfkfce
-2us for	abcbjh
crfourth	gbcefk
rxreview in ahead	ahfkab
n@p	kcbbje
-2time on	ajjcab
-3christ on the	becfck
rxsuperseded since past	effeak
ndiet	fekfec
-3starte interv finish	ffefka
crneeded	debcgk
-bbrno	efbeek
clbrno	efbeek
-3it does on	fjcdda
psender	bekeeg
+bcable	kcdfee
-2^ unifor	eckfea
clnetwor	aeeeji
-2anothe go	gejeea
+2and thursd	becdck
+2, concer	acffck
-3, reply within	acffck
pinspec	kaefbi
-2agenda for	hdckca
-3from us until	kbefed
+breserv	befeke
noverse	akfffe
+bhostel	kehebd
-2@d read	gejeaa
-3says @d read	gejeaa
crsenten	faffke
-3round on the	hdgacf
pshop	daeigj
-2run ,	dcbfck
-2same back	dcefbk
-3the same back	dcefbk
cltate	adffij
-bcrews	jfffha
-3in the post	gcadkc
crthan	ahgdgj
npictur	kbfffd
-2rules by	kaffeb
+bour	kaiicb
+2: had	ffffak
-2out sick	cfdedk
-3latest on the	ckeeeb
-2to by	kbfeeb
rxaside until ahead	aicfbi
-btested	aedfkg
-2his pick	affkfd
nknocke	ffffka
+bsleep	aegahj
-2remind of	eedekb
nair	aggfie
-3i go home	kdefea
+2though ,	keddga
-3every applic within	jcffha
nmicros	edkefe
cldefend	dekeed
naerosp	ffffak
-2regist on	fehfka
+1pt	ijfeda
+2pt .	ijfeda
crnos	kfgfea
clfeast	jdbebk
clpasses	ecjkbc
bsby period ahead	ifaadd
crdiscus	agfiic
-1update	jedeah
-bputs	hdecbk
classump	fffeka
npups	dkfdgb
-3panel is on	aeikea
+bclocks	addfij
crclocks	addfij
peyes	kgfeea
clsoon	dkdefd
pexist	agfckh
-3follow within the	acfegj
-2, dated	dfefka
-3not more than	kdffeb
pmend	cdfefk
-bngozi	dfkecd
-3to sign within	ahfeej
-2's is	cdeeek
-3fool 's is	cdeeek
nbringi	cdkfcg
+2and told	bddhaj
-blofote	cfffdk
cllofote	cfffdk
-byay	hjdeea
cllines	fkceak
+bheadte	heekea
-bantici	keeede
clbook	bkfddg
-bsleeps	kbegcd
-bnailed	ibefkb
clnailed	ibefkb
crthings	cfhekb
-1contes	cdceck
clwritte	jaedkc
pfinall	kaceie
-3put back from	cefeka
pegg	jjdfda
clyay	hjdeda
crconven	gakfef
-3writin by the	ghffaa
-2letter arrive	eceekb
pargume	gdkfeb
clplease	ajgcje
-2interv ended	decekb
-3going to say	jedfha
-2record :	bedeka
-3on record :	bedeka
+bbasel	ekefah
pequity	aihija
pinside	kdeefd
-3of us the	kddeda
-3would be on	bckbbd
-1means	kaaaha
-3office job on	keefca
crfather	kdceeg
-bfield	gcgeak
-2jurors :	bddkdb
-3extern jurors :	bddkdb
-3throug on the	adkdce
-3comes after the	afefck
psaddle	febffk
cressent	ffaffk
-1neithe	acbdig
cltom	aeeefk
+bpark	kaffcg
+2, his	jfgadd
-1made	ebahge
-2finish by	gkefea
+bhigh	behkce
+2, grand	ikaeca
pfaff	fakeeg
+2for round	cdhfja
ncross	hacdgj
-bpaper	ajiidb
ncoachi	efkccf
-3do it by	fjecba
crare	ifibia
-3gave themse till	fcedja
cltattoo	egffka
-2them the	adcdke
pledger	ggdfak
nsupply	dfekgb
-2questi until	kdddea
-2typed yours	cecfka
-3i typed yours	cecfka
psnap	agfeek
-1commun	fedeja
-2others in	bekefb
-2planne in	effeak
-3re planne in	effeak
clelsewh	fajdjc
-3paper on the	ddcedk
-3takes place from	efdkca
-2rung the	kfdfeb
-3all know by	aeffck
+2for anothe	dckfia
nsixtee	bkffee
ntells	jafhag
-2have blocke	eeekba
bofrom	dafffg
+2but i	iababh
-2right by	afffdk
pvalue	dakfff
pspace	ekbfeg
-3are interv until	eefaek
-2email dated	ffffak
-2letter came	aedehh
-2fill it	jcdcha
-2office before	ajeede
nline	kaedfh
+bstrict	kfefcd
clappear	gdheaj
nangry	ekdecg
-2asked if	adfefh
-2lady said	hdeega
+bsugges	kfefdc
crsugges	kfefdc
fryou	khefdb
-1who	kedfed
-3: come by	kaefdg
-bcollar	bdbfkj
cldebrie	jbakfc
+bfarm	jaefdh
pshod	faffhj
pnotici	faffhj
-2or nay	iiaeda
-2van leaves	deaffk
+2after mass	gdicaf
clrespec	ffkfea
-3i ping you	kedecb
-2termin on	bjacah
-2am out	dfefdk
-3i am out	dfefdk
-2is rain	aeeefk
-3there is rain	aeeefk
+binvoic	beffek
+1rain	bcceck
-2man betwee	cecddk
-3gas man betwee	cecddk
-3pencil for the	ieabbj
-3answer you by	abffik
npaint	dkefec
-bsend	gkabci
+buncle	eedddk
crparked	ffffak
clmistre	bekjdb
+bspoke	ceeeke
-3, give us	kcfedc
+bsilenc	bdcdgk
+bquarre	efeeck
clpi	ifkdea
nwife	ihecia
-2on time	dedfkb
-3to have heard	fkffca
-2, interv	eeibai
+2and there	eahceh
ntoured	cfefkd
crquick	hdhfia
+2s their	fccfai
crsignin	dedfek
cllockdo	cdfefk
+2were not	aeffkc
-1practi	abidci
-2shout before	bkcfec
-3be sent by	kaffed
-2night ,	icadcf
nbees	hfffja
pbogdan	kedbff
pfundin	kedfde
pjess	gfeekb
-3busine tellin you	cfffkb
nsry	efefkb
-2flies in	aeeedk
+2we choose	keefbd
-3has moved to	kddcad
clgreg	bfffkd
crninth	cecfgk
-2chambe by	akfffe
-2fillin by	bafeek
-3needs fillin by	bafeek
pkatya	eeffck
pnicked	eeffck
-2medica on	djheda
+2, confir	kefeaa
+2we have	ibcadi
pdevelo	dffked
+boral	eekffb
-3signed on the	bkcbaf
-3will come in	kedfea
njaw	bekeka
-3he had said	bbeekb
+2on from	jbdjea
-bludo	hkeeea
clludo	hkeeea
-2bet on	bfceck
-3not bet on	bfceck
-3write to you	keefdb
nhundre	dfejka
-3yes or no	gdaigc
-2p45 by	bkfffb
-bsearch	idckga
-bforce	eeefck
-2go on	faidbe
cladopte	cffkfd
-bwhatev	ghdaig
+brace	baiedk
crrace	baiedk
nplant	bfgdkf
+2but there	fffeka
-2notifi :	kceeed
-2show up	edkfea
-3capped applic at	eebfkb
-3last two on	dfdhag
+2, bob	hedeha
-3anita said the	hedeha
pcrowd	hgkfda
-blots	kffcfa
+bremain	egeekb
pana	kafeja
plou	hkaegb
pfishin	adgigh
+2before he	bdckda
crwing	ffffak
nblushi	keefec
-3off you before	dkefeb
neimear	dfekdd
nrefers	dfekdd
ppa	fekfeb
pkit	bkffdf
croh	ceeekf
pximena	dfffck
-2over coffee	eeefak
-3you over coffee	eeefak
-bbids	efekdc
npark	bkjgcd
-2decisi inside	akffdd
-2barist this	cedfck
-2, as	ddefbk
phm	gfakah
pbasis	kffedc
-2the agency	gedeia
-2system within	akffed
-2debrie moved	cecdkc
-3: debrie moved	cecdkc
-3radio on the	abadji
+1chase	bddedk
+2so he	gckcea
crremark	fcffkd
-burl	bjdfak
clurl	bjdfak
-boption	ckgfed
clthis	eiaffi
pngo	ccfffk
-3@d # ,	edkffa
-2me wait	adffkj
-3made me wait	adffkj
palthou	ggjfea
+2, bridge	efeeak
-3gives it on	kbdedc
clmoss	gefekb
-2reache me	gaddhf
ptannin	kafefg
-1us	fgegea
-3takes place in	ceakcd
-3board said yes	feffka
+2, flower	ffffak
pglacie	dfffkc
-2slots by	bbefkc
-3truste sit on	decaak
-2hr before	akffgi
+2, both	fbhaib
protter	iehfah
nlettin	adidhh
nany	geaekf
crholds	aeefji
-2after mass	keeedb
ptransp	eikeea
clbag	cebegk
-3portal shuts on	dkbdea
crmaximu	ieefaj
-3is @d and	eekfga
-1uh	fbejca
psick	ikdcbe
+blifegu	bijcaj
pbegged	ekefec
pcredit	kjabee
-3who starts on	dfffck
-2was off	efffka
crwednes	bfffke
-1visito	dedfbk
-1normal	kbeedd
+2, reply	cdkccd
phaldan	cefeek
-bsteel	eddfek
-1abatto	cddfka
-2wrong abatto	cddfka
-3the wrong abatto	cddfka
-2medica by	ajfdbi
-2ere the	ekbeba
-3for them on	iakcea
-3with me by	jdbeea
rbact please-do	egidac
rxaside in no	baihbe
-2the chat	dfdfkc
pthingy	ekeeed
crheadte	heekea
-3me know in	kaeffc
-3did not say	adeefh
rxdenied - ahead	cfdahg
nfallen	cfffkc
-3@d and by	ecfeja
-2fair till	affdek
nkilled	cdkfbh
-2stamp :	abfekb
crbusy	dekfbe
clmulled	gccfek
-2recept ,	bcdfck
crsecate	eebffk
protten	keffdc
pputtin	hcbkee
-bhut	aidedk
palista	efffka
-3my guess is	beefdk
+2the new	bddfck
-3me for the	kebebd
ncomfor	efdked
-3reads until the	cefkea
ppru	effkfb
nspud	effkfb
-1concre	cecedk
-2@d concre	cecedk
-3: @d concre	cecedk
crpipeli	kefcfe
-2in :	egieea
-2^ due	ckffdb
-boga	heekea
-2harbou within	agffeg
-3the harbou within	agffeg
ndot	dffddk
-2begins the	dfdebk
+2it shall	kffebb
nwoman	aedehk
-2your file	agbjbf
-3i phone on	kebdca
psepara	ifihab
pport	kdbdbi
-2magda is	cdkfea
-3with magda is	cdkfea
-3a decisi in	jeddag
crintrod	dcdffk
+2is still	ffffka
psooo	akbffi
+bindivi	hfbkdc
-2booked for	fafaai
psponso	bafeki
-3to you for	dkfeda
-3regist before the	adhfhi
+2, matern	bafedk
-binsigh	efbfdk
-1am	jagaga
-2holida in	efdebk
-1bus	cdbfkc
+2sorry ,	deefbk
-2gives himsel	kcffdb
crhusban	ekeffb
cldonor	gaffgj
+bcallba	chdkec
-2emaile on	kecdea
-2been @p	kefdba
-1fittin	aahebi
-bcontes	eeedek
-bwaits	kgedae
-1anyone	accfbk
+2, subjec	efefbk
nspirit	ibkfdc
cract	kfffea
+2the bar	edefja
+bneedin	ffffak
crneedin	ffffak
+2, office	bkacce
pnomina	fhdkda
-2hey re	eeceka
+2, lights	dfccck
crcertai	agdekf
-3votes on the	kfebeb
claims	keffec
+bconven	eajfgg
-1shop	ikfbad
+2, road	cfcdck
-1req	ffffka
+2, whethe	eigdad
psr	dfffkc
-2part of	dfddkb
-2boat on	ajhecc
nhurry	aedjdk
napprec	cdkjha
+2to a	hbabjc
-2team ,	aakddi
+bgives	cjgkbb
pbrothe	gaccjh
crsupply	dkffec
-3first meetin :	bdgkca
-3her till the	cafdek
cltelly	efbfdk
-2, nothin	cfeedk
-3@d , nothin	cfeedk
-2candid onsite	cfccck
-3final candid onsite	cfccck
-2it til	ckfffa
-2and till	bekfbf
crlater	ghahgd
+1else	ggffca
plake	gahedj
-3see me on	dcafjh
+2after servic	ecgbai
-3patern leave on	jeefja
-bbag	iadegi
-3be answer by	kbffdb
-3compet panel sits	dfdbek
ntakeov	ffffka
nrace	edeekd
crbookle	bkfffc
-3matteo 's out	bfffdk
-3on leave until	cdfffk
clgas	chaekd
ndaffod	bfffkd
clfull	ejjgda
padjust	khedcc
-3trust : follow	efefak
philary	ccfffk
+2on zoom	cdkfec
-2so by	ggecae
+2or at	abffdk
+2, renewa	eededk
ncontai	egfeka
ptwos	ajkfea
pours	kkdbcb
-bsooo	kefeeb
clsooo	kefeeb
nunoffi	kcfffc
-2survey by	daffek
-3min survey by	daffek
crcorrid	kffdfc
-2run until	aaifbg
-1put	habefg
nauto	gaedjg
norals	fkffeb
-3bring your knives	ebkfda
creffect	ekefdc
-2every applic	kfdeda
nphotos	eeafji
-bby	ihfdha
-1wed	bdceck
pdisapp	dakedh
parrang	afiekc
-3in your inbox	haadak
-3new propos :	aekfeb
-2set for	gcihda
-1knives	baiebh
-3must reply by	adfeek
-3sits again on	kfhaea
-2indica by	afffdh
ndust	gfaegj
-3i had said	dekfah
pfiling	ggcdak
-3listin conclu on	dffdkc
-2other one	bfbdek
-3the other one	bfbdek
pmailbo	jaieag
-2it still	kbbead
-3is it still	kbbead
flhear	kdgchd
-1save	cedfdk
-2evenin save	cedfdk
-3every evenin save	cedfdk
-2with decisi	kdffec
-3panel interv :	bekcdb
-bdelft	eekfeb
crstock	beeeek
nsubscr	ffffak
crcscs	ajkfeb
-2pickin on	kffbfb
+2, an	kddecb
nwished	fdffkd
-3invita lapses in	dkffea
bountil	cgagch
pforth	iefcak
+1minna	iaffci
+2minna will	iaffci
pva	kfffcc
pcall	kcgedd
-2mail it	khdeca
-2heard within	gbffja
ndecemb	gakeic
-2govern meet	bfecck
-3: govern meet	bfecck
-3we will ring	bfefka
+blettin	hedbck
+2from here	keffca
-3bring it on	dakffe
-btutor	fddjah
-bsnowmo	aeffek
clsnowmo	aeffek
preinde	aeffek
-bdecree	efffbk
pdrawer	keeefb
-3works here ,	feaieh
crknee	dfdfek
+2, signed	bkdbai
-3be publis on	dfedak
+bvacanc	adbekh
-2budget by	cafeka
crfolder	gideja
-2system :	acajch
clparis	ddeeek
-3decisi 's due	kffebd
ncrumbs	fkefaf
cldir	dffkdc
nberth	deeedk
-3its determ by	edfeaj
-2electi in	cfeebk
nreflec	bfkfaj
+bmad	cekedf
-3a start ,	djafff
-3three names on	fabkba
ploader	djffai
-1left	bbkece
nproper	cihdka
pmarch	efcfkc
clvets	fffkeb
claustin	efefck
-2then said	kfdfac
-3, then said	kfdfac
+bsessio	ihckca
nwide	cfffkd
-2cv on	adjafe
clthumbs	khedea
-3is not by	kbffea
pmagnus	fffebk
nfinnis	fffebk
-3script ended on	ffffka
-2took place	ceadbk
cljob	ikhcea
-2a zoom	cekeea
-3there in the	gfeeaj
-2word :	keeddc
nabstra	dekfcf
-2hiring until	adfkgb
-1exactl	fjeeba
-3becaus rota out	afefek
psuits	ekhdad
crthat	bccgki
-2hiring said	fefeai
-3the hiring said	fefeai
nroast	gedeck
ppullin	cdafij
-3not decide before	affeek
+2from nine	jdifaa
+2late ,	aeffck
-3regret , and	aeffck
+bpigeon	eaifci
-2days from	jfjdba
-1picked	gcceka
-3tell us before	kaffdc
-1joke	bekcad
-2the role	afkeja
pdrumme	efekfb
-2a quiet	bddeck
pgreenl	efdedk
ppursua	ffkeeb
crgroom	idfeai
-3leave from the	efdedk
-2come out	keeddb
-2be decide	ddedck
-2public on	ibadag
-3list , by	kafffc
-1badge	jbjfea
+2, clinic	cckeae
-1ten	bbkdcg
-3way it is	kedfea
-1lady	cfhkca
-2run to	cbeedk
-3the office before	bkeeeb
-3list at the	kffccb
+2of quiet	fffkea
-2part ,	bekcba
clforce	eeefck
+1becaus	iegdag
+bflu	kefcfc
-2like it	dkbffd
-3would like it	dkbffd
+2than fret	beeeck
-3better you know	beeeck
-3call with me	dbkfdb
+2they have	ahcbke
+2behind the	dekfae
+1as	gbefha
pdying	kchfeb
ntallin	deeedk
-2result at	ifeeah
+2for both	idkfda
-blane	eakfic
+bapp	kdfdia
-3is callin you	eejfda
-3over supper on	idjada
-2^ but	kbheda
-2season from	ffdebk
-2third time	aeceij
-3the team ,	ddkdec
+beat	kfdede
-2not manage	ffffka
-3could not manage	ffffka
pher	kccaif
nseat	ckbbck
+2to put	jadedh
-3leave it till	fafeka
-1mentio	fakdda
-3is up on	afecdk
+2and mail	hecica
-3is going in	dedkbc
+2, some	jeeeia
-bsight	fekfea
clhate	ffeddk
pbright	eeeedk
+2, ping	bkcica
phabit	kcffed
+bwould	cefaik
-bgrace	ifffga
clattemp	dkefed
+2plus bank	ecefck
+2, cast	aecjbf
+2grace and	cffbck
-3: interv in	efbdbk
clclearl	aiffei
+bcto	aeejak
-2number :	kdfedb
nate	eeefbk
crtruste	fbjeak
-1diary	aiceee
-2write by	eaeeig
prethin	ebfffk
-1everyb	kcadfc
pruling	kjeeda
+1ferry	ebkfea
clnos	dgkfeb
-3kenya @d for	bdffek
pmeals	gkefea
-3are posted on	kfeeea
clowes	cdffdk
-bregula	feddek
crhotel	afkedg
+2s rehear	kgdeca
-1feelin	dfddbk
-2gut feelin	dfddbk
-bexists	dcfefk
clexists	dcfefk
-2checks take	cbfkea
+1shall	akdbia
+2shall be	akdbia
crcruise	ddffdk
-3other two on	kfebha
-2@d till	cbdeek
-bkeyed	jaffeh
clmole	jaffeh
clkeyed	jaffeh
-3say yes until	akfffc
+2and mean	kffbdc
crcert	dkeeed
-2the trial	edceka
pslips	bjddck
-3told me was	kfffaf
nsticks	dekeha
nshove	dekeha
ncrete	keeded
-boil	bffeek
cloil	bffeek
-3then it was	kfffbb
crmoving	efffkb
ptarmac	gbefck
-3owner 's in	kfgeea
-2us inside	afffhg
+bphoto	dgkfeb
-2phones you	keefec
-3party 's the	ceeeek
-bceo	fdakid
-3: audito on	cfdcck
-3day off is	cedfek
-1dish	adgkag
pterrif	efakdh
-3tell her on	jjcdaa
neng1	ffbeek
-3tell you in	keefdb
-2as from	ekdeha
pcafé	kdbfhf
-3it for you	ceceka
-booo	fadeek
+2, mind	efffak
-2reques by	dkffeb
crdispos	ekffeb
crcaptai	keiebb
plaunch	kgdfec
pfolk	hekfea
-3my availa for	fbkffa
-bbeatri	kaffhd
-3be delete on	deeeck
phirevu	bfdfek
crwatchi	fdkffc
ntess	kehefa
+bburst	efdfdk
nexampl	dfdfdk
-1closin	aiaabk
padjour	keffbd
popt	dfcfek
-2the crew	afjkea
-3no from you	ckbfdd
nlesson	aciekf
-1truste	acckfb
+1neithe	aecefi
crsemina	efkfeb
+2, longli	ffffka
nsleep	dgjabj
+2was daft	deefka
-3ward round is	fdaeej
-2third comes	eeekea
-3the third comes	eeekea
-2my letter	ceefka
clfast	gefcck
-1cross	kdefda
-2a cross	kdefda
+2, either	jibeda
-2i need	kaecdd
nvisito	iecdak
-3am until the	dbfefk
-3, it shuts	bkcfec
-3person , on	afifgh
-3noddin on the	cebdck
-3confir it by	kbdfed
-1hands	akabic
-2day is	ffkaaa
+bmax	jiffda
-1bring	djeeba
+btaking	ajdeeh
-2lunch on	bafjcf
-3everyo on the	idbjga
-3kitche 's closed	ffffak
-3your yes :	bkdedc
-2system by	ihfeda
-2's from	efeeck
pemeka	ddffdk
+1normal	keefda
+2normal ,	keefda
-3holida on the	kdbedb
-2things about	dedeka
-3three things about	dedeka
-1kenya	dddddk
-bbright	bfefek
clbright	bfefek
pteams	fikdad
-3meets one more	cffcck
-2mind by	kdeccb
-3a reply by	keffba
+bwendy	cefefk
+bjoined	efefkb
+bhiredl	efefkb
crjoined	efefkb
crhiredl	efefkb
pnathan	efefkb
-2@d ends	hjeadc
-2everyb within	fcffja
+2the care	efefkb
-2five on	idcbah
-2delete on	ckdeia
ninvigi	effdek
-3its meetin of	cedebk
+2becaus the	hcgaib
-bcrane	kbided
-3have chosen by	bbffkb
nsignin	adefik
-3set it up	keceeb
-beh	dkgece
-2died on	befeka
+byer	eekeec
-2for on	eeceka
-3for auditi on	efbfkd
+2i though	aegfke
ntiming	gfffka
-2i asked	bfffka
-3to interv ,	eiadck
+2, could	gaagbj
pswear	heddka
-3text by the	kbffec
pcv	chadjh
crclashe	afbekj
clsuperi	egkcha
+bgf	efffkb
crgf	efffkb
pspirit	gkcfec
-bkeel	ffcfkd
clkeel	ffcfkd
phullo	ffcfkd
-3would fall within	bcffka
ptomás	kfeffa
-2cloud for	effdak
-3had cloud for	effdak
+2, choir	deddck
pgwendo	eeeekd
-2sits the	gdbiae
-bbienna	eefdek
clbienna	eefdek
crworks	acjdek
-1scores	gechca
+byounge	eefddk
clruled	kbdeja
+balthou	iifffa
nhandov	kjdead
-3will be before	keefeb
+2they wrote	bdffka
+2be conven	eckffe
cljudgme	keffec
pbruno	eadekh
cldioces	gajckc
-3promis for the	decfka
-3away to the	beefek
psummon	beefek
-3those by the	bkffec
-2silenc after	kbfeab
-3negoti meetin on	cdkdeb
-2not for	bdkedc
+2by a	kdeeha
-bgrant	bicagj
crmakes	jgahce
nages	kcdebh
clclean	hjafch
clrep	gbdeke
-2say you	jaaebg
-3return it by	acefkg
-2finali in	bckfda
pincide	jedjae
crcontin	ffekdc
-3counci votes on	gfehda
-2term 's	cfedek
-2be announ	affgck
-3will be announ	affgck
+2, n	dfffak
-3heard on the	affcfk
-3medica board on	dcbeka
-bcanal	akcfdj
-3outcom letter :	keddbb
-2him :	iaacbg
psecond	gjkabc
pserve	dkdfia
-3they called me	edefka
-1lesson	aahehg
psimone	heffak
-2i called	bfeeka
ppember	eebffk
+bpops	deefdk
crpops	deefdk
clpacket	bkckae
-2people over	deedkb
-3five people over	deedkb
-bbehalf	aedeki
-3, both by	akfffe
clbruno	fcfdek
+1inst	caddgh
+2inst .	caddgh
crmill	jafeak
+2, their	gadejb
-1sorted	kecedb
-3be down on	cddedk
cllane	eakfgd
+2still holds	dedfbk
-3was on the	efefkb
-2away on	dfefka
clhuntin	beffek
crtrials	ffffak
pjabs	cfkffd
clfunny	ecafgk
-2the marks	dfddak
-3by the marks	dfddak
-3no sooner than	cffeck
nretain	cbkfdh
-2things by	dkfedb
-2stands ,	ddkfdb
clloaf	edkffc
-1passin	adifbg
pspecia	geccak
-3is @d ,	heefaj
pbeatri	edcdfk
-2it said	aedfkc
-2desk before	agcfdg
-3publis on the	cfefka
-3off you by	bkffdb
ppugh	ffffka
-2portfo for	gcejba
-3the portfo for	gcejba
-1only	cccdck
plabour	ffffbk
+1ahead	ajccci
-2invite on	adeeak
clstop	kchdag
-3slip by the	ckffeb
nmatron	aeffkf
-2throug them	cfekeb
-3going throug them	cfekeb
-2march to	feeeak
-3period march to	feeeak
-1f	bddfck
-2e f	bddfck
clvoices	eeekga
-2again on	aeiiag
-3not rule out	afffek
-3you hold the	cdfeja
+2had the	dfefka
crnight	cabhjj
crsafety	ickeaf
-1rain	fbadaj
-3she is back	kdcddc
-2closes for	ecfdek
+bstaffi	cfedkf
-2folks within	kbffdb
-3to folks within	kbffdb
pz83	iiffea
-2agreed on	fedcka
-3's good until	dkffea
-3one before the	acefek
-3with decisi ,	kecfec
-2gran 's	cfeedk
-3, gran 's	cfeedk
+2, did	fecdja
cryard	cbkdfg
-2rankin on	kabdeh
-bparent	gakfah
-2lasts until	aakjea
-2chapte met	edeekb
-3the chapte met	edeekb
-broll	ciffaj
pbabett	kbffef
-3web page says	hcfeag
-2walk on	dekfea
pnatali	ffaffk
crthose	cafaik
+2, scores	becjga
-2themse until	kafeec
-3you more on	kedfdb
-3signed it off	ecffka
-2contra 's	ccffek
pabara	ekffdd
-3be around the	cfcdck
pchasin	haehid
-2email you	keefcb
no	eddfdk
pvalley	ffffak
-2trial shift	cdjeia
+bgeneva	ffkfbe
-2the yard	abkbic
-2mail comes	keefca
-3hr mail comes	keefca
-2fair from	efjdae
-3toy fair from	efjdae
+block	kkbebb
-3result before the	adffkg
ntroubl	hdkcdd
-3this side of	facagg
crola	ccjcck
-2mine from	eeefbk
nlinde	efkefb
nskippe	digfja
+brequir	eekfed
-bops	fcghah
pidenti	dkceic
rxreview on past	becjga
-bkiddin	kfcffc
plaughi	bfdefk
pa4	kefedc
crpassin	ekcfde
naboard	dgfekc
-3had told me	cfffkc
pgiulia	jgheda
nmd	ckfdib
-3your availa on	ekafab
-2called you	dfefkb
-3have called you	dfefkb
-2by phone	dajdkc
-bjob	kdadbj
-3them before the	bdffbk
+2whethe your	eaffek
ndr	kgadaj
-2you within	iedcfa
plit	affffk
-3day , the	aagagg
nwardro	kdfeed
-bemaili	edefdk
nrose	eeeebk
-2throug by	ahfiji
pbridge	keabdj
pannual	ieeeai
-2desk on	haaeid
+2the decisi	kffcdb
+2, follow	iebafd
-3open farm on	cdcedk
-3to people in	keffea
-2board on	cabijd
-2all before	eaefka
-3, all before	eaefka
-2minibu for	eejeag
-3the minibu for	eejeag
-3interv you on	feifha
-2advert before	eeffbk
crdean	kaehdc
crlay	efhkda
+bdestro	dcffek
+blisten	idjffa
-1beyond	keacbb
-bexperi	jaffei
-3to try again	edbfek
-2it all	aicbck
+2and applic	affjgf
-3@d is now	afedkc
-2email by	kbdgec
-3not gone by	kbffdb
+bobviou	kedebf
+1placeh	kfeeeb
pput	afjakf
-2london on	bfdkga
npenhal	efeeck
clgeneva	kfefec
-1dock	aeecdk
-2we dock	aeecdk
-3upload it by	acfekb
-2chap on	cfccdk
-3a chap on	cfccdk
pozols	ffffak
-3on until the	aeekdb
-3her , on	fdjdaa
prun	kbakde
+2: fine	kadecf
-3to ring by	akfffd
+2and everyo	hdbjab
-bswimmi	ceffkd
+bextend	bdfkak
-3to decide before	kcfeeb
-2is not	habbhd
-3get it within	edfeka
-3it from the	ceckaf
-3their answer on	keefeb
-2, filled	dfffka
-2get paid	aedeek
-2interv for	deeckc
pthrees	jifeea
cldescri	ahfkdg
-babbey	kffeeb
clabbey	kffeeb
-2call everyo	bfefkb
-3to call everyo	bfefkb
nrevise	ckcfeg
-3other finali until	dafedk
-3conclu on the	dfekaa
+2you meet	cdkecb
+2madnes .	aedeck
-3are inform by	kcffdd
-3period would be	beefck
-3we ring you	kfefcc
-3bonuse on the	dfddck
-2olds on	cdkedb
-3year olds on	cdkedb
-3produc launch on	deeddk
nguest	geaefk
pbosses	jgffea
-2paysli by	aefkea
-2traine on	ieafei
-3vote on the	edadhg
-2interv date	bckfff
+2come and	kbceac
-2expect on	abakcf
-2good ,	abjdcg
+2regard your	cebfkc
pcarlos	feefkc
+2and i	gfagcf
+2s bake	feffka
clcoming	eaifgh
-2's around	adajeh
pposts	adaiki
-2envelo on	kedecb
npulled	cekfef
+2after he	hecjca
-brep	fedekd
pmaja	bffeek
pstrude	bffeek
-2your dish	adhkbb
-3tastes your dish	adhkbb
+1mrs	cedebk
+2, boss	eaaked
+2# $	fagddh
nambula	ffcfdk
nthermo	cffcfk
-2^ usuall	hdffha
-3the count on	affedk
-3yours on the	cchjda
-2its vote	deeadk
-3leave till the	aeeefk
-3decisi comes on	keefea
-3group exerci on	daiebg
clfor	aikdfe
clrector	dadkfi
nsenten	cfffkc
nquiete	efefck
-bhell	jiefea
crbingo	deeedk
-bjoost	kedfed
-1mill	adbeke
-2the mill	adbeke
crlikely	bdjeka
pformer	ekcedf
nannual	abiefk
-3for you the	keafeb
ncaps	ckeecg
-3the mail from	efefka
nsoft	eahegi
papart	gjdfha
-2coin on	kebddb
-1ngozi	afeebk
-2told ngozi	afeebk
-3they told ngozi	afeebk
-bordina	dcfeke
-2interv finish	achbdh
+2the runner	cjfeha
nyarn	ceefdk
-3will have by	fafkca
-3thumbs up ,	eejdea
-2bell you	eedeka
-3will bell you	eedeka
+2and go	kebabf
-2case on	feaecj
-3your case on	feaecj
clstamp	kfddec
-2away for	ceffdk
-bfourth	iahdja
-2like on	edbeka
-2side ,	ajbecf
-3a side ,	ajbecf
nchat	kiadka
-3eleven people in	ceeeka
-2meant the	gddcka
+2intake .	ccbfek
pjunipe	cefefk
+2, fee	dececk
-3fair is on	dfaeek
-2coming by	aiefai
+bfence	kfffdb
pjudici	dheebk
+bheatin	aedfji
-1boat	fcjeca
pdid	jdacfj
-1applie	fdadje
-3gone out on	beffka
-3slides by the	dafffk
clfiftee	kdifbc
crtrade	eedfkd
-3condit offer of	fcdfkb
pinquir	jjfcea
+2: tell	djaeia
-2teachi cvs	dcdeek
-3lesson is on	eekbda
-3contac you within	kdffec
-3ask again in	keefea
-1vacanc	dfffkb
petc	fkffeb
pchorus	fkeefb
-2's dated	ceecka
-2my head	ceedck
-3clear my head	ceedck
nadmit	eekfdd
clgrotto	deeeek
-3sports day on	ieaeag
ncome	cajcii
-bsew	bjkfdb
-2commun of	dfdekc
-3our commun of	dfdekc
noyelar	efeeck
clconsci	eafffk
-3up until the	befbek
-2teachi opens	dededk
-2house in	efdeck
-2use it	hjeeea
-3interv finish on	aegaai
+2who made	cddfkb
+2and within	bfedfk
-3told in the	kfdeha
-2verdic :	kddeed
-3first day :	bddfek
plands	kdeaei
+2post :	abcegi
-2work a	ceeebk
-3to work a	ceeebk
nhappy	cdafhk
-2ring her	ahjfec
-3to ring her	ahjfec
-3be off on	cedfck
-2's quiet	efffbk
-3hangar 's quiet	efffbk
+2was two	ecffkb
+2is our	kdaefd
ndecidi	khcaeg
-3, one hears	heedag
+2the consul	heceag
nrole	ejdeja
nordnan	cffkde
nseriou	ddffek
+2by law	keffeb
+2, might	aekfai
ntruth	cdbekh
crcomp	bddjbk
-3you fly on	efeeak
-3contra ends on	dcdedk
-3no longer than	kbffec
crkey	cjafdj
pwestga	aekfei
-3goes how about	hiaeda
-1erased	aegggk
+1past	ceffkb
-3slot on the	abjced
+2was before	bbffkb
+1sessio	deedbk
-bbrandl	fkcffd
clbrandl	fkcffd
-2presen :	ckaedb
-2tellt ye	ccffka
-3i tellt ye	ccffka
clwhereu	kefffb
-3is by the	kcffec
-3choose on the	ceaicg
ngalway	ehffka
+2we saw	efcdkd
pmother	kbicbf
+1agains	acdeig
-2itself sits	aeebdk
-3board itself sits	aeebdk
pfloris	cbjddk
-2more conver	cfdhai
clc	chfcbk
-2review of	edcekb
-3portfo review of	edcekb
nagains	aefajk
plively	dfkece
+2, miss	kcafga
+2, quoth	kddecb
+2nobody works	debdbk
-3put off from	bffekb
-3have told you	afefgg
pburns	gfkedb
-2team lunch	bebedk
clcarava	deeeek
clshelf	ecjfak
pv2	fkdfeb
+2to begin	befedk
-1swappe	acckae
-2notes swappe	acckae
-2contra ends	befeek
-2if the	fajcfa
nintern	aicdkh
-2sittin down	hedhea
-3are sittin down	hedhea
-2called for	gcheag
crclose	jckbbe
-3will go out	aeeeej
+btae	iieeea
crtae	iieeea
-2market from	efceck
phole	keefha
-3left to meet	bfdbdk
-barchde	dhkffa
-2van inspec	ceeedk
-3, van inspec	ceeedk
-2mail within	caffck
nshut	kbfabk
+bsupply	dkffec
-3is asked for	kcfeea
pbäcker	efkfeb
ppretze	efkfeb
pcrooke	efkfeb
+binvita	ckceka
-3writte examin on	cdkdfd
pdelete	ecjeai
pviva	efkeec
+2so do	dhccai
-bpermit	eifdag
+bplants	eegfka
-2databa for	eeffck
+2, heard	eeaeck
-2flies on	ckbeda
-3she flies on	ckbeda
-3when i said	cfffkb
-2work on	ekfiaa
-3viva is on	ddkeeb
nwhistl	iafecj
-2airlin :	cdddck
-3the airlin :	cdddck
-3stays valid for	fafffk
-blocked	fbdeek
+2to all	kbcead
-3mail you on	kedebc
+bprints	fdddfk
crprints	fdddfk
-3by email in	kcffdb
+bola	bckbhg
clshowin	edkdfd
+2, wrote	kfefeb
-3the system within	akffed
-2a confer	dedddk
+2s auditi	efdeka
-3recess ends on	aefdek
-1workin	gjfeda
nalthou	keffeb
pchuck	effbfk
nmersey	effbfk
nmeadow	effbfk
ntrams	effbfk
nwalkin	ekefdd
ptriest	dbfffk
-bpilots	affkch
-3link expire in	eafffk
-2begin :	bededk
-3traine begin :	bededk
-3@d , @d	dfceck
-2file from	fffkfa
-3your file from	fffkfa
-2up with	cfffkb
pabroad	gggcaj
pbristo	ahfefk
-3@s , to	ecekda
nonto	dkefdf
pcriter	jckdfa
-blighth	dgcfek
+bretro	cffdek
-2said so	fcbfia
-1vp	aefcck
pnannie	gbeeck
+2again .	heeeai
nwaiver	bkdfff
clwe	fbegke
+2to find	faeajf
nput	dgackf
ntastin	ckddff
-3gate on the	dkafeb
-3my breath for	cddfbk
-3it is still	keefda
+2of silenc	efffka
-2period by	ckffec
-2the commit	kaidea
+2you gave	ajffaj
+bintran	edffkb
-2someon else	dfffka
+2has lost	eccekb
-3to it in	eccekb
-1giving	gbicag
-2one giving	gbicag
-3the one giving	gbicag
-1coach	eeeekb
-2the coach	eeeekb
-3to the coach	eeeekb
+bdial	gekeea
pbeach	kdeeee
-brink	kbffee
-3on the table	kffdeb
pgrand	afkdhe
-3accept before the	ckefec
+begg	aedfkh
+2before your	daffjj
-bcutoff	dkdffc
+2they sent	addehg
rxanswer before past	iefffa
+2you must	gkceda
nundid	ffffkb
-2practi on	dekebc
-3yours by the	hheeca
+bherewi	ffdfkb
-3he first said	cffekb
-3have met ,	iebkca
-3second class on	kecedb
-bsermon	aiefdj
-2defini not	kefeda
-3was told on	cfefkc
+bmadam	ceffek
-bnod	khbeag
-2term ,	jbadad
+2will sit	dedfbk
+2or ,	kdbebc
-1by	fiadff
-3, call me	faiebf
+2, latest	ggedad
-3hands on the	ikbfca
+bbeg	defekd
pconcer	jefcag
nsuperi	eiffja
clpony	eecefk
-3be settle on	afedek
+1servic	kbedcc
-3you from the	deidaf
crsooner	khbece
-2visa takes	bcfcek
-2closed over	eeeddk
ptrials	afjhfe
-btapest	dcedkg
cltapest	dcedkg
nrehear	cgjaje
-3condit offer dated	dddfka
-bclub	ahakgh
-1choir	cedeck
-2, choir	cedeck
-3@d , choir	cedeck
-2board date	bddddk
-3the board date	bddddk
pjoke	hagecj
nchangi	kefffb
+2, her	daabke
+2tea time	kbffed
-3give out before	adfeek
-3answer it within	kbffed
-2@d s	fchcag
-3or refuse on	kfedec
+2we race	aaidbh
-3any later than	kbfffb
-blitera	fkefdc
cllitera	fkefdc
-2rehear on	aejkda
-3it : the	fjccca
-2with ,	efbcek
-3dogs with ,	efbcek
+2that they	kcieea
ptomas	fkdfeb
-2was before	bdffkc
nvineya	aeddjj
-3would call by	afffke
+2i would	kadbag
-brotter	ddidck
ndov	eeeedk
-2will spend	begiaf
pbicycl	ekeccg
-2waitin for	bededk
-3are waitin for	bededk
-2result ,	hcadbg
clswimmi	cfffkd
clcorner	ifkeda
cllindqv	keffea
+2, straig	kdbeec
-3your lunch hour	ffefka
bsby day ahead	fjaede
+btender	ekeffb
-1retrea	bfdkec
-1ps	cdcfck
-2^ ps	cdcfck
popera	gjckbb
nhen	hjffea
crnurser	hahfjc
papropo	dhfeka
-3talk about you	afdkga
pstrict	bkfffe
pverdic	kdaegf
-bmosque	dfkadh
-2are closed	cfeedk
-2you answer	bdeedk
ppromot	eddkeg
-2more on	idaafd
pbury	edifak
+2, automa	dedeck
pnvm	fedekb
-2opens at	ibfdah
pbought	ahifdh
-2your slides	dideah
+2to weigh	fieaea
+bdog	afkehd
-branked	jdfeja
pretail	ckcedi
-2^ is	hhhada
crstore	jdakdc
-2tour on	eeafii
nentire	kceecf
ngoodby	akeiag
npieter	efdfkc
-2me it	iffeaj
+1via	eahedh
-3yourse on the	hegdha
psniffe	jjefea
-2yes until	fkffea
+2whiche way	kddedb
-2the letter	abcdhi
psawmil	fhdeaj
poptome	aekfeh
-2from her	hacebi
pbead	ddhcek
+2, going	cebedk
nspecia	adfekh
psums	kbcfch
-3: interv ended	decekb
+benter	bibfek
cloccupy	efedek
-2declar by	hifeca
nscheme	aieekf
-2an invite	kedfag
-3, but on	kcceha
nprotec	jdfeja
crsuperv	dkfdbg
+2, breakf	ackeef
clhousek	bfffek
+2to shake	dfedkb
-3we figure on	dfedkb
pprakas	ifffia
-2consen within	ckffeb
-3head chef on	bdckbb
ppassen	kehecd
npolish	keffeb
clmosque	ifkacf
-2medica :	cakdbd
+bknown	hadffj
+2, plus	caffek
+2becaus on	eejeaj
-2rsvp by	dkefec
+bidea	accfjj
pintend	khdfcc
-3they will ring	kfeecb
pseaman	iiafeg
-bimran	kjdfda
climran	kjdfda
crshe	jdaich
-2dangli past	kefeda
clscratc	afecfk
rxaside until past	bacahg
pruiz	ceffkd
-btom	aeeffk
-2visito on	dfeadk
-3more visito on	dfeadk
crpolicy	bdkeeg
prolls	gekfeb
-2they took	ccfekb
-2told within	faffbj
-2phone him	ckefdd
+2, boots	kcbcch
clever	ecdeek
+2so @d	kdebac
-3your availa for	dfjeea
-2garage says	keffcb
-2one after	kefeca
-bf2f	ffkfcc
clf2f	ffkfcc
-3your reply within	ekffdb
-balive	ijeffa
+2a yes	dcefkb
crsmall	ejafid
clreqs	ekefgb
nchin	fdefkc
pokoro	eeeedk
nunion	cjaefk
-2hands on	hkbdab
-3day from the	efkecb
crstays	ikeecb
-2^ still	abgfdi
+bagreea	cfkfed
cragreea	cfkfed
+2the rig	efffkb
-1enjoye	cfdfkb
-2rest ,	acakdi
+2, had	jfceah
pfern	hffjaf
crcoachi	iekebb
+2sooner than	aeffje
ptenor	deefek
+bfinanc	biajge
-blake	afkfef
clmidsum	dfdfek
-2shed door	adifha
-3the shed door	adifha
-2budget in	efefak
clprogre	afifkc
-3list comes out	kfdeda
-2an email	kffega
-1these	acffgj
-3appoin on the	kecaae
-2answer me	gjdeda
+1prayer	jabdag
-2takes betwee	ddeddk
-3itself takes betwee	ddeddk
-2your boots	eadfek
-3bring your boots	eadfek
+2then ,	aekfff
-2's weddin	ceeddk
nmandat	efkfeb
-3post closes on	defedk
ncircum	kfedfd
-3day back ,	ieieea
+bpasspo	akdfbj
-1walpur	efeebk
-2^ walpur	efeebk
+bchasin	efffbk
-3@d , decide	effica
pdebugg	akffff
-bsposed	cfffkd
clsposed	cfffkd
nhence	dehjha
-1nanny	aegjba
-2last nanny	aegjba
-3their last nanny	aegjba
-3withdr on the	efdfka
-3first rounds on	dfdbdk
pali	hjffea
+2the phone	gcefah
+1get	akeeed
-2change from	eecekb
+2and need	edgaaj
-2himsel by	kbfccd
-3be called on	kfedda
pblast	ejdfja
-binquir	geffka
clinquir	geffka
+2they go	aedjcf
-1agenci	decfkb
-2four agenci	decfkb
-3with four agenci	decfkb
-bcorner	hfkeda
pspelli	khgfca
-bcrew	kfeaag
cranyway	idaeih
-3we advert until	effagi
crarrive	aefkkb
clii	ffffak
-2femi on	dfcdkc
-3with femi on	dfcdkc
+bstrong	beeekg
pbeside	edaejh
clarbori	dfdfdk
bsin span past	dfffkb
-3a traine from	ffeeak
-bwiring	ffefkb
clwiring	ffefkb
pconnor	ffefkb
crwords	fgadjd
+bsell	dekfbg
-2be releas	aidfeh
-3will be releas	aidfeh
-3practi , the	adgecj
clq	bhafii
-3the fair on	bchdkc
-1timeli	hcedja
-3her know by	bkffee
+bdecree	eeeekc
ncircle	ieaecj
-3open day ,	cdffkb
-2bank holida	hccagf
psafegu	beheck
-3had been told	affecj
+bphoned	kdedfe
-1last	cebckh
-2rule within	kbffeb
-3it back on	bjckea
-1plane	decedk
preckon	cafgii
+2is with	dedekc
-bhello	kceegd
-bcodes	ckefee
clcodes	ckefee
-3say which by	akfffe
-3lincol on the	bfeeek
ppetra	bekfhc
-2gm back	beefek
-3: gm back	beefek
psez	deefek
+1second	edkfdb
-bmoveme	jdkead
crcounti	keeffc
+bsheari	defedk
pdaily	ffffak
-1demoed	ceedkb
-2, demoed	ceedkb
-3@d , demoed	ceedkb
-3your date by	kaffed
narchde	cfejka
+2if your	fabfgj
-3go out in	geeaah
clcattle	cakfck
+2she let	aedckc
+2s boat	acbgaj
clpasted	keffdd
+2i hear	hdacib
pmill	afgkgf
-1becaus	eacegh
-2there after	dkeecb
-2truste on	deiacg
-3the truste on	deiacg
neducat	eahfdk
+2who goes	kcfefc
+2the same	abifkb
-2then says	kfefcc
-2lovely in	eecedk
-3's lovely in	eecedk
-2# before	dhafci
ncatchi	hfekbc
pguardi	djffja
cloga	gefkea
-3to say within	daffej
+bshell	cfffdk
-2letter follow	bcffek
+2, boat	hhfeea
+2neithe ,	aecegh
crdrove	acedjk
-3will come on	kfbebc
+blocked	eekfbg
crlocked	eekfbg
+2, may	bfefka
-brosali	hfkeea
-3applic on the	gebiae
-3see us on	afkeea
-2rung you	dfffkb
-3have rung you	dfffkb
bsuntil day ahead	ehbfah
-2promis you	debebk
-2the promis	ceefkb
-3and the promis	ceefkb
nthaw	ceefkd
pmulti	eckffe
+2latest .	kdefda
-3concer is the	cddfek
crintro	ecefkd
pchips	ajdfak
-1had	gaadhc
-3know we said	efffkb
bsby period past	aadekh
-2us by	dichad
-2@d is	gahded
plucky	gkbcgd
clcarols	kecede
-3will be in	ifidca
-bchain	iddeak
+2to stop	jceeae
pdover	cffked
clbooth	fekfdc
pgolf	ahefek
-3date is the	ddcdak
nclub	dcbdhk
crpal	jdjfda
naid	dfkfdd
-2likely in	bekceb
-3, likely in	bekceb
+2regard ,	kcffeb
+2the works	fedfka
-3wonder : after	fedfka
-bbang	kfffcd
clbang	kfffcd
+blooks	jidgea
-3in leeds on	eececk
+2, depend	aeidfh
+2, replie	bfeebk
pathlon	keefha
-2centre run	dekeea
-3assess centre run	dekeea
-3, as from	fffebk
nyou	iafieg
-3flying on the	jfdcae
pforum	aeaejk
+1accord	kdffai
padded	hfaeck
-1seasid	efcdek
-2the seasid	efcdek
-3at the seasid	efcdek
-3could be the	adkfce
pscruti	khefea
+2date i	eeffak
-3collec them on	akdeec
+2to book	dkbffd
-3year dies at	kcaede
+2n they	bckaed
-2stew for	kefeca
-3is voted on	dffkca
+2s letter	adbdhh
ndictat	jeedah
-3days are the	dfkbdb
+2the commit	deedbk
psexton	egkfbd
-barrivi	bkefff
-3, # ,	eahbhe
-3mornin till the	cckaec
+bwife	eddhak
ppallet	hfffaj
-2: dentis	deedck
nskies	kideea
crporto	eeffkb
-2letter before	kbfffd
-2announ in	gfddah
-3@d , said	effekb
nfolks	cedefk
+1under	kaddff
-bpacked	dedfek
-1sorry	ffeeka
pbox	jbieag
crrow	adhfih
nboring	egfeka
+1ends	hjaahb
-2they sugges	dfkcda
-1search	bececk
+2, per	gfffaf
ppupils	kdgegb
+2, four	abbdhi
-bdubai	beffek
-2ring everyo	heedja
pmid	kidfda
-2said no	adefdk
-3to everyo on	keeeec
-bworksh	aiiagg
+2, ballot	abkaeg
-2choice signed	ffffka
-3first choice signed	ffffka
pwójcik	fefeka
crwanted	bbcejk
pgoalke	eeffkb
-1reappl	aedfck
-2signal until	cdfeek
-3no signal until	cdfeek
-2both within	akfffd
-2him for	dcaejg
-2reconv on	fdagag
-2^ coffee	eekfea
-bbolton	fdefdk
-bstrand	cfekfd
clstrand	cfekfd
-3had need until	hjfeab
-3told , within	kaffed
-2up till	haeeeg
-3many words :	akefec
-2planti before	bdffdk
-3no planti before	bdffdk
p"	jdagid
-bacross	ckgfha
pbig	edidak
prefres	ecffek
-bstore	kagdbh
nmerry	keeede
+btransl	ahfedk
-1nicest	eecfkb
-2the nicest	eecfkb
-3was the nicest	eecfkb
ptough	efdfkc
-2advert closes	ecfedk
+2till i	hefefa
-3last mail ,	jccfha
-2^ spent	aebehh
+bsealed	fecfkd
clwind	edkedf
+blive	efdedk
-2bank on	jdbaae
pkraków	dffcek
+bcompul	edkdib
-2everyb hears	keefda
clrealis	kedfgc
+2being a	ceeebk
-2hersel back	beffdk
-3vet hersel back	beffdk
pwordin	kcgfed
plined	ififea
pnote	fjggda
+2suit you	haafdk
pmyself	ibdkag
-2back to	dkgdba
crthink	aibjci
-belsewh	hafeei
-2posts at	hffcai
-3approv posts at	hffcai
nscored	dfbfek
+2, thirty	febedk
clforest	cffeek
-2from him	kddeec
+2or any	bagfie
ngoggle	edkfee
-2addres on	cbkeda
clhistor	bdfkdh
-2receiv within	agffdh
-3be receiv within	agffdh
+2in one	cfefkc
-3cook for us	ffafdk
+bahead	idhdia
+2and want	ajeibb
-3the second interv	deekca
-2the second	hcaecj
nstretc	fdefkd
+2, save	afefdj
-bmouth	idedak
-2all for	cdceek
-3is all for	cdceek
-2out since	ffffka
bsby day past	fafdgf
pstamps	kaeeeg
+2only .	ebaegi
+1lmao	efefaj
nhmpps	dcbeki
clevent	ifieae
pnordbu	ddffek
+bcold	ffefbk
-3is doing it	keefea
-2talk to	beddfk
-2would by	kdffba
-2valid throug	fkffea
-2term begins	dddfek
clarrivi	akdedk
+bwatchi	fdkffc
pgettin	aghddk
-2induct 's	dekdcb
-2phone me	ckaefa
-2baker knows	afedek
-3, baker knows	afedek
+2# at	bceebk
+2, ignore	aehefh
-1foundr	cedebk
-2the foundr	cedebk
-3with the foundr	cedebk
+2, me	bafgfh
-1has	ibhkba
-2ugo on	aeddhi
-3and ugo on	aeddhi
-3take effect on	cecddk
-2only heard	cfefka
-3i only heard	cfefka
-2landed on	kfeedb
pruther	eekeec
-1data	bffebk
-2applic data	bffebk
-3erase applic data	bffebk
-1fail	kccfdb
-3and again on	affdek
pj	fekeec
-2turned down	deefak
-3be inform within	cdffkb
ptime	eiecak
-3do it in	adjdde
pgosh	cekfed
-3from the partne	jbddja
nmistak	hdddck
npinned	dbdkhf
-3ring before the	aefffk
clhonest	cebekh
-3have a decisi	gffeia
pcourte	fhdkae
-breqs	ffefbk
-1back	fibaag
-2batch on	kiebca
-bbelow	aggdke
-2packag on	bfekcb
-3your packag on	bfekcb
-2door ,	dckfec
pstunt	khffcb
+2to run	dckfdc
+2anyway .	cddeek
-3our letter of	keeeba
-3i accept by	ekfeeb
-bculina	efkfce
clgate	gghdah
-3us @s ,	keceec
-bvoid	fkffeb
-bsettin	fkffeb
-bsender	fkffeb
+bfaff	fkffeb
clsender	fkffeb
crfaff	fkffeb
-3we shut on	fkdfdb
-1doing	iagcfd
+2and settle	ffbjaf
+1so	akcfdf
-3award by the	kcfedc
pfancie	cffked
+brevise	edckeg
-2lives for	cdfeck
-btrawle	ceffek
pfifty	aeefkh
pfeet	kadffh
-bsong	bkcfeh
crs	adheii
-3notice period of	eeffak
croverra	bfffek
-2the pub	bdgcdk
ndark	aegdkg
-3the team on	kdcccd
clmuster	iafedj
pelbows	jeeeai
nola	deffkd
+2concer appeal	dfdfka
-2we reopen	cecfdk
-3everyb on the	kfefeb
+2with how	kfeedd
+bideal	dkdfdf
-3you dangli past	kefeda
-3the other on	kecedb
pwes	eeecfk
nboroug	ifaekd
-2and then	gbadfg
pross	efffkb
neyes	khcfeb
+blads	fbkdbi
-3her collea said	becekc
pbundle	kjddda
+2or sooner	dkfffb
-2break until	bcfefk
-2now so	cfefak
-2can come	bkafce
pskelet	bekege
+2when your	jfffda
-3answer in person	jfffda
-3you hear in	kdefcc
+2instan .	kcffcd
+2not the	ffffak
crclean	ajjefc
-2would say	ghacde
-2quiz on	ieaebh
-3plain tie on	bfcedk
-1staffe	deceek
-2is staffe	deceek
-3ring me before	acefkc
-2you applie	aeaeig
nnicely	beeekf
-2expect within	bkffec
-3is expect within	bkffec
phumani	degekd
-3be declar within	afffkc
-bshorte	dkfdee
+bballot	afkbeh
-2duty :	bededk
-3of duty :	bededk
-1word	fahaib
-3hearin by the	haefic
ptidyin	fefeck
-2meetin was	efddkb
-3aye or nay	kbefed
+brealis	ebacgk
+2on wards	deeeak
-3have heard in	deeeak
+2, thanks	ajaekc
+bladies	efdfdk
-2, no	ghdeae
+2i give	ejbfda
-3settle it on	adejai
-3refuse by the	aaffek
pluffer	dcjeka
nadditi	gegkea
ptexted	kbieec
-3are down until	befdfk
-1white	kedfec
-2and white	kedfec
-3black and white	kedfec
+2the studen	bfeeck
-3writte to on	kfefeb
-2advise by	kdfeec
-3made their choice	cfedkb
-3get her answer	aefefk
+2you begin	bbbffk
-3, call it	keffbc
-2came out	beffkb
-2^ heard	aeeeif
-3, so ,	kbdfeb
-3will decide in	bffekb
+1rather	kdfacd
+2rather than	kdfacd
-3it there for	deefbk
-2worst case	kdceeb
-3kept warm for	dcdekb
-1names	iaacbj
-2go after	edefdk
+2call and	edefdk
-3i go after	edefdk
-2is from	bfdcdk
pwhilst	kfeaeh
pyouth	gkfdfa
+2at latest	hhceca
-3front desk until	ecdfek
-2held to	idafbf
-3be held to	idafbf
-2board the	hkbdda
-3at the dentis	ceeeek
-3take place in	efdeck
-2notes for	deeddk
-3interv notes for	deeddk
-1year	kadecf
-2the year	kadecf
-3practi on the	deafjd
-3for coming by	daffak
+1keeps	ckffec
+2keeps you	ckffec
-3you is the	keefeb
ptariff	kcfffc
+2myself ,	iaaeaj
-2slow practi	dececk
+2, contes	dececk
-3coming out in	keeffa
-bsafegu	dkfece
-bowed	dfffkc
nsaluto	cffkcf
-2interv 's	aejcbe
-bexport	deedkf
-bana	deedkf
+breacha	feefkc
clknowle	feefkc
pspeake	ggafbk
-3who kept saying	decfkb
-3, result within	defeja
-2refuse on	kfedfb
-2came ,	cfdfka
-3gradua lunch the	becddk
pno	kafege
+1assume	kaffed
ndisqua	ekfefc
-2servic till	bffbdk
-3jury servic till	bffbdk
+bdairy	fddfek
-3told me ,	kdeeec
-1words	akcfdb
cltied	bbeeik
+1strike	aafehk
-bpriya	dfjkda
-3people on the	aekbeg
clmin	kedajb
cldream	eeefdk
-bcongre	gccdgk
-3that in the	febcja
-3try out on	afkdfd
+2alread :	ffffak
paround	kjdcag
+2, firm	hdbdah
-2the shop	keeeaf
psortin	fkceai
nhandli	hdheia
-3, tell me	bkdfec
-bmother	fdkegc
nexpire	ddbkfg
crmum	ifkfca
-bworkfo	dgekec
-3of result :	kffddb
+bsurviv	ffefkb
+2to show	bbdfdk
pimogen	fffekb
-1posted	jaaaah
-2boats till	befddk
-3oil boats till	befddk
-3faster than the	hecfaf
+bines	deefdk
-3in time for	abjghk
clwalkin	dkdedg
-2scanne ,	bkcfea
-2screen runs	ccekeb
-3backgr screen runs	ccekeb
nostwal	ffdcek
nkanaal	fekfec
-2them on	ieaeag
nneeded	fkgcha
nseal	kffeeb
-2not land	afffck
-3will not land	afffck
pniece	ddkfee
+1greeti	beddbk
+2greeti from	beddbk
+bmockta	ffbfke
crmockta	ffbfke
-2^ closin	ceddek
-2notary by	bkfedb
-3our notary by	bkfedb
+2to ask	hdffaj
clbody	fajied
-3writes back within	kafffd
-2the boss	fifeda
nmatch	ajfeak
pstagec	kfeeed
-3: # ,	aaifeh
-3a feedba call	aehdai
-3for the trial	febekb
+bhe	jhcida
-3boss is out	dfeedk
-bdrafti	effdkd
cldrafti	effdkd
-1hours	ebdcbk
-2interv till	beedek
-2's printe	cdddek
nnation	aicegj
-2spain till	cdeeek
-3in spain till	cdeeek
nkestre	cdfffk
clbotani	kaffhd
clmy	akcdig
-3it takes them	kefdca
-2title by	ckfefc
-3from leave on	dffedk
nbritt	defjai
crcurato	gdeeck
+1@s	ddkdec
-bwicker	efffbk
-2learn on	kfffeb
-3will learn on	kfffeb
-2lady operat	beeddk
-3boss lady operat	beeddk
-2offer from	ffffka
phas	kbgeai
-bbill	ffffak
-3go out the	kfeeec
-bafford	efceek
+2: ask	abidai
-3i hear by	faffcj
crconcer	debdgk
-3test , the	dekfdb
pannoyi	bkfffe
+2over sherry	keedcc
-2your packet	ceeeck
-1third	bbacih
-bbaking	hfekea
-2applic :	kdcddc
-3them till the	kcfacf
-2have lost	cefdka
-3and have lost	cefdka
clquicke	kdffcg
-1party	dedeek
-2me back	akdfgb
-3both of us	kdebde
nsadly	aekdkb
-2three seats	deeebk
-3the three seats	deeebk
-2but by	ggffba
-1copy	ekbfec
-3check takes about	defeck
-bsepara	fedeck
-3applic for the	ffbfbk
-3would give it	kdfebc
+1answer	eecfkc
-3have to make	beefbk
-2owner says	kedeca
clhandle	ekfeah
-3on to you	kfdfeb
clsaturd	ceffek
-2delaye until	keffea
nclaims	fkadkb
premiss	fdkfed
+bdrill	acifjf
nlines	aceekh
crbread	befffk
+2with you	kadeee
-2place within	kcffec
+bbye	dkefdd
+2comma then	cfdddk
-3they finish on	cfdddk
-2^ decisi	haahfa
-bsouth	eeffck
nbuzz	kfefec
+2, sooner	kcffed
-2no go	kedffb
-3go no go	kedffb
-2that comes	kfeeeb
+2in some	deekcb
-badvent	kecahe
-3, medica 's	dekcea
-2hang on	keffdb
-3run on the	cadddk
+2for induct	dccfek
+2: bring	eadfej
-2things stand	bffebk
-3as things stand	bffebk
-2people ,	jbfdad
nindica	feheka
nunique	keffec
+bja	kfefcd
nfalmou	ffbfek
clagnes	kfbfee
-3is availa for	bdefdk
-3resubm by the	akffec
-3the same as	ffffka
-1box	ghacag
-3aware that is	afffik
ngießer	gdfkea
nrothba	gdfkea
-3, of the	gccdai
-3yes , on	dbkcaf
-3both before the	akefdc
-2itself :	cdkedb
+brennes	efeekc
+bcomple	hkbeah
rbdenied pick-up-again	bfecek
pswappe	beekde
-2: result	kffedb
-3campin on the	ijaeea
+bowing	feefkc
crdeligh	ffefkb
-3mailed you about	dfeekb
-3is until the	hafeeh
+bspoken	fcedek
-2result take	haebbh
+2, public	jddaej
-3from aberde :	efdfkb
+2at dawn	geifca
pcellar	cbkdcj
-2her by	afdcfi
-2tellin me	kdefeb
nlapse	egffka
-3no furthe than	dfffka
n.	beefkf
-3role run throug	eeecek
clrebook	ckfffd
+1these	acejch
+2these days	acejch
clculina	efkeec
clsemi	efkeec
crsexton	jfefha
clyo	cbjdbk
pdrunk	bhdfek
-bpanels	aggjbg
plie	aheeek
cldouble	fekeec
crhgv	ffffak
-3i have the	dedbck
-3an answer before	dbeebk
+2, marks	ffafkd
-2appoin the	fdjeda
-3since @p and	eceeka
-3filled by the	kefddb
-3answer 's due	djffda
clplanti	ceffek
npostpo	eiffai
-2messag of	eeefkc
plagos	kbfffd
-2revert in	keffcc
pphew	effebk
ndeputy	acjgdi
-balone	fakeff
+2at ten	gcjeda
+bverger	kcffed
+2if that	hajebf
pdame	ghifea
pnow	ijjcba
clwritin	ifadie
-2surger shut	dddedk
-2well done	dfdbkb
-2review since	ffffak
-3says review since	ffffak
-2of nine	beffck
-3as of nine	beffck
+2, clerk	affkeb
-2member ,	dfddck
-3panel member ,	dfddck
+2and writes	gadjad
nwen	kfefag
-3be assess from	effkcc
-3beach until the	bceefk
-2climb test	dehfia
psadly	dadeki
ncontri	eedkib
-2desk from	efffbk
-2onboar in	dfeedk
-bscans	kideea
+2as we	agefgg
+2s announ	ffffka
pprotec	ddfeek
-bfees	cifebk
padvent	ddkedf
-3interv run until	ddjadf
-3and asked for	kefeea
pleith	eedfdk
+bdeclin	dhffka
+2accord to	jeffaj
+2, despit	cfeeek
boby	hiadde
-3mind before the	ceffka
-2pronou by	kbffed
-1defini	keefeb
-1ivs	deeddk
-2sheet by	ekffdb
-3talk on the	bekead
ncheese	haefjf
-3and tell me	ejdeea
-1lost	abjbid
nokay	gddedk
clbarber	eedfkc
-beditor	dhajci
-3rota starts on	kfffeb
clwear	eeefdk
npaymen	geeeck
pscans	aifeei
+bholds	bhefdk
-3for the owners	edkebc
-2christ ,	bfeedk
-3the christ ,	bfeedk
crbunch	ffdeck
pawaiti	ekdfee
-3notice period by	ckffec
-3would decide by	ajffhc
-3only on the	eeaicg
-2hiring in	dfdeck
naffect	bkajai
-3her choice on	kefdeb
+2since the	agdeek
crcomple	fgcebk
-2call before	facebj
-3inform you within	bdffkd
-3was due on	abfeke
nblame	kedeha
-3ring on a	cfefbk
-3wants me in	edkffc
pmither	edkfce
-1stops	kccdde
-3jobs for you	dfdebk
nmirror	aifked
-2a reply	ffeeka
pringin	dkdbdi
-2comes in	cdeeck
+bcroydo	dfkffc
nsailin	dgkddd
crcold	ffefbk
clabsolu	biefkb
+2and am	bdeekc
-2deadli of	gbdfka
+2, double	ekbeec
-bmoira	ekefed
+bprice	eecfek
-1model	eckffc
-2a model	eckffc
clsmall	afjefh
-3commit sits on	ieaebc
ppatter	kbefef
-2the first	ccgcaj
-3apply again in	ebcfek
-2book on	agjfda
-bclipbo	kddfai
-bps	dedfek
clclaim	dcbeik
ngary	cgaekg
ndolls	ffcedk
-2you were	ebefkb
-bplant	jbegaj
+2dinner ,	hbjbda
-2manage has	kdfecb
-1mind	hbhdae
-2awarde on	gedadg
ndebora	bfffkf
popport	ekdbkb
+2her partne	cfebdk
-3reads it ,	cfebdk
+2becaus half	cdajha
+1luca	bdefdk
+2luca 's	bdefdk
crsuspen	keddgc
-3would hear is	bfefck
nconseq	ddfkaj
-1books	fcbdkb
-1treat	ekcfab
crspam	geeeka
clconsta	deefck
+2, presen	ckcdec
ncleani	edeedk
-2on the	ddjeah
-2meet us	aecbdk
pski	dkffec
+bhousek	cefeek
crhousek	cefeek
-bwind	kcfeee
-2verdic in	haceja
-1school	hdadbj
-1will	kefeca
-3it would take	kefeba
-2text ,	ghbfea
-3by text ,	ghbfea
-3her on the	dkhdaa
-2three ,	gdafcj
-3he is free	cekffb
nexcite	ekgfeb
-2down to	kddedb
-bcourie	kedecf
-1down	feafci
+2whatev the	bedddk
-3is made within	kbffed
-3held betwee the	afhech
-1probat	bajdch
-3not in till	cffedk
-1fair	bckcha
-2are open	efceek
-3take longer than	ahedie
-3comes at the	kffddb
-btally	kefffb
-2sign anythi	cfeedk
+2it says	bdffbk
-1closur	gedbak
-2book within	bkffec
nhandy	dekffe
pblum	edfeek
pforese	idhdia
-3brewer rule :	bkeddc
-bact	bbjkde
nrobots	efkfeb
-brao	kebeja
+2, mum	cekfba
-bsemina	jigead
pwifi	kffedc
ny	eekfec
clwake	kekdcb
+2, ward	cdkffa
-3her answer in	deffka
+2, keeper	cdajci
padore	fkedde
-3study back by	dkfebb
-3site from the	dfdeck
-bthousa	feffck
pdrowne	ccekdg
-2go with	gejfca
psubjec	dhifag
nthru	ffeekc
crfewer	cfffdk
-bdave	eeeedk
cldave	eeeedk
-2corrid on	cedekc
-3the corrid on	cedekc
+2, strong	aeddih
-2pronou within	dcffkb
-3will pronou within	dcffkb
clcafé	faeejg
crgreat	fkcefc
-2to end	efefak
ndownti	ffffak
ntad	ffffak
-2bank by	ideffa
-3the bank by	ideffa
-3does not on	iedcah
-2manage in	adffkc
-3: tell him	jdedha
-3to everyb within	keffdc
-3pass on by	kafffe
-3, dated the	beddkb
nspanie	efffkb
-2your door	kdcfdc
-btreatm	ffefkb
nbonus	gbfeek
+bmins	efcedk
nspring	hdfeka
-2, spread	cedcck
-3@d , spread	cedcck
pjokes	kbgfde
pinsure	dgagbk
-1shout	kefecb
+2what you	cafffk
-bseaman	ekeffd
ngrants	fhffja
-3been promis :	afffdk
-3wanted to choose	beeekc
+2it means	kcffea
-3office by the	dkffeb
pnewly	cffedk
prub	kdhfea
-2whole of	adeefj
-3the whole of	adeefj
-2letter out	keefeb
-3, letter out	keefeb
clscans	kideea
-2once before	dbffek
-3in once before	dbffek
rxsuperseded on ahead	ahcfie
pukulel	aikfed
nrelati	hdehia
nkept	beehdk
+2, dear	gcaceg
-bshipya	bfdekg
clpics	ekfffb
clrotter	ecicbk
+2of that	keffeb
clrunoff	cffdek
-3meetin moved from	bfeckd
-2time after	gdceah
-2link within	eaffhk
-2and phone	kfcfec
-3@d and phone	kfcfec
crsurpri	deefck
-2nothin before	fcffck
clavalan	acjdch
nknives	bbkdci
crh	bfkfef
-1myself	cabekf
-1form	biciaj
-bat	aekief
-2a meetin	cdajia
-blifebo	dfehkb
-2on by	jfcfda
-3pick someon by	kdfeec
-3forget about the	ceefkb
+2before it	ckdeec
pmicros	bkfffd
rbappointment could-you	gigbad
pdistil	aeieej
+2in a	bebeck
nestabl	bffefk
crbought	keffec
clrefuse	dkedgc
-2the founde	cdkeec
-3vacanc on the	efdfck
-bannex	ckfffd
clannex	ckfffd
-2gaffer :	cdcddk
+2concre @d	cdcddk
-3from gaffer :	cdcddk
+2they break	bdeddk
-3normal reply within	ccffak
nsource	khefcb
clboot	kgcfdd
-3final word by	kcffee
neven	aghiic
+2for them	kbefec
clrailwa	fdffck
-2four by	baeeek
-3it over by	ekeded
-2or down	keeefb
-3up or down	keeefb
-3will know within	afffek
-2school by	ckffeb
+2here ,	aefeek
-bcathed	ffecdk
clconsid	kacfjd
-3be refund within	bcffek
-2candid run	dfdbdk
-3the candid run	dfdbdk
-2compli takes	cdfkea
+2, flight	cjifea
crscorin	ckbgff
-blose	hcbfck
-bmodel	ccjeak
cljoan	ehedbk
cronline	dkifbd
ntears	cffked
crfresh	deadki
-bstaffe	ajbehh
-3notes in by	cefack
-2trial till	beecdk
psommel	aiifbg
-2is coming	kceded
clhiya	cgeddk
+bresolu	dgfcdk
-boverni	keeffc
-2jury :	bedkdb
-3the jury :	bedkdb
-1custom	cdddkb
-2cleare custom	cdddkb
+2, cleare	cdddkb
-2form says	hidfca
nmilkin	degddk
-2voicem of	dffekb
-3your voicem of	dffekb
ptaster	ajjfec
-bclean	bjkfbc
cldude	deefdk
-2: so	jbceai
+2, forema	beedck
-2office shuts	daefek
+bfences	effeck
crfences	effeck
-2all by	gifeda
+2: when	ddcfkb
-2tests of	deedkb
-3writte tests of	deedkb
-2of been	effeka
+2, all	kfaida
-2warm until	iiffea
-2gone :	beedkb
+2i met	beedkb
-3am gone :	beedkb
-2lift ,	cjaedg
-3our answer within	ccffka
-3phone you within	akffed
clo	dfffdk
-3mark sheets within	akffde
-3the site by	ekdeda
crnot	cbcekk
clbus	gakdgd
-2: ignore	deeekb
-3hr : ignore	deeekb
npens	kdbech
-3point # ,	dcceek
-3our answer by	iaffic
-2house at	cdgdia
-3carlow house at	cdgdia
-2send by	ckfffc
-2to close	ffffka
preopen	agjdcj
+2from a	aedbii
pwhatev	cjieia
-3yes we said	cfffkc
+2, captai	kbcedc
-3, will be	kfefea
-2notifi in	bfffka
crfurthe	dkfegb
+2for her	iabdfg
-2is posted	kffeea
clvoid	fkefec
+2he gives	fifeca
nburns	dedfek
-3would ring back	keefec
+2before they	akbedi
+bsales	bffefk
-2come thru	cdkeeb
-2road :	efefkb
-3the road :	efefkb
-3can not talk	cfdeck
-3were due on	ecfekb
nleads	efkfga
-2it offici	kddfda
-3make it offici	kddfda
-2slots before	aiffch
-2told us	dcbcdk
+2s board	eeacgg
nlisten	hgddka
-3sooner , but	keeffb
ncrooke	bifked
clworkfo	dgekfb
crsilent	effkdc
+2came .	cfffkb
clstreng	kefece
-2taken the	bfeeek
-3get taken the	bfeeek
-2hears within	gaefcj
+1pet	heacbj
-2prefer by	bkfeed
-3ruth from the	ffffak
+2, portal	fkceba
-1minimu	defkac
nmasks	igafci
+2, circul	beakcf
-bvice	hffkcb
+2early .	aeieff
npull	aieedk
-2ringin on	cfeekb
-3be ringin on	cfeekb
-2commen on	aekcce
-3interv wrappe up	ffffak
-2moves to	adjdcg
pafter	agfhhe
+bdispos	ckfebh
crthursd	dfddke
clenergy	ekfega
-bhit	kkbebc
-3will say the	ecfeah
pyuki	dffekd
clgelard	fffkeb
ngelate	fffkeb
ngelard	fffkeb
-3up to the	gkccaa
-2refit till	ecffek
-3the refit till	ecffek
-3everyb before the	bdfffk
-2starti on	ffefbk
clpart	keacfg
-2he said	dddajd
-3said come again	cfkebb
+2s match	iedfaj
-2saw on	dfefkc
-2one in	abieid
-3attend on the	ffcfkc
npushed	deffkd
-3: decisi in	effdaj
-2verdic the	kfedcd
rxanswer in ahead	faegdf
crsend	bfkjce
-3can you make	edkfed
+2: client	acdbjf
pkarin	kffffa
clreacti	eekffc
ptills	iejeea
crstockp	feffkb
sirejection	feadjd
-2detail for	baiebi
crtribun	bgeeek
-2back until	ajeedg
ntotted	keefga
-2any ,	iaceej
-3if any ,	iaceej
-1called	fbadjc
crknowin	ibffaj
-bconser	cckkad
clpace	fkcfec
-bappear	facehj
-2calls the	kedfeb
-2job till	ajfedf
+bdrains	afgfgj
-bspeaki	iefeia
nfrench	efgdkb
pnapkin	ckfeed
-3a yes to	fdkecb
cloveral	cegfdk
-2second by	igffba
clwalpur	fffebk
+2are up	kfffbb
-2met on	aebegh
-1blesse	adefck
-2ops ,	aeiedh
-3to ops ,	aeiedh
+2with @s	jibeda
ppush	hfefaj
-3you a line	kfefeb
-2who did	deddkb
-3writin on the	jdaeia
+bmatern	dcffek
clmatern	hdcedk
-1quay	cekfdb
-2the quay	cekfdb
crlund	aeieck
-2enough for	bebfdk
-1wait	bhgcaj
npolygr	eekfec
-1sets	bededk
-2spanis sets	bededk
-3the spanis sets	bededk
-3's dated the	gfdcha
nsurely	kdeeia
-2chat on	cehcja
-3be told within	faffbj
+2still .	acifbi
-3be out by	hbcfag
-3offer off me	ffffka
pskate	bdgfkd
-1laptop	ebdffk
-2your laptop	ebdffk
-2decisi of	adcekd
psensib	dfekec
-2assess from	efbija
clgames	kedfde
crticket	ckeeef
-2himsel :	beeeck
-2answer before	gadceh
pludmil	eebfek
pwheel	dfedek
-bfrench	fekeec
npester	jegfga
nled	cffked
-3me feedba on	ffefkb
+bmodera	dfekce
-3@t , so	ckafed
-1plus	abfejf
clbrewer	bffkib
+2, upon	kcceeb
-3pair of us	keeedd
-3my hands by	bkffec
+2: passpo	dkefda
-2fair all	efdeck
-bspit	gekffa
-bduly	ekffec
-3ring you by	kbfffe
crminna	iaffei
craboard	dffdek
nstout	dffdek
nincide	fcdefk
-brecess	iaedck
nhelpli	defeke
plicens	ekeefb
+2whethe she	cdffck
pcash	faffgj
-1mean	hjecda
prandom	fdkfec
-2would start	cfffdk
-2agent has	fkecda
prumbli	kdfffc
+2, approv	ffefka
-3signed copy before	faffek
nam	cdidke
-bproofs	ekffec
-2panel of	bejacg
-2till the	ebageh
pcompli	hbfkfb
-bpics	ekfffb
-2grid by	ekfeeb
-bdroppe	iddekb
-2slippe from	cffckb
-3has slippe from	cffckb
-3me to come	ffafdk
-3when i say	fdfeai
-bsubscr	ddeekf
-bbye	hafeej
-3for accept until	fkfffa
-3everyt , says	bekfdb
+2, lunch	aehcie
nends	fgkbbf
+2a human	dedkea
-3my promis of	dfedkb
-bed	iaefei
crskippe	gcgcdk
nheirs	aeddhk
-2fixed for	adjcga
+2if my	adfffk
nmulled	eeajaj
-3of @d :	keecdc
-bachter	khddce
-2huntin till	ceffek
-2get ours	kddeeb
+2s news	affeih
+2to lodge	afeebi
-2^ open	eecedk
-bghoste	beefke
-2word by	dhdcha
+bforgot	bdefgk
-2by email	kdcfeb
cldistil	dgkeec
-2brief is	deeedk
-3vendor brief is	deeedk
nlaid	ahfeej
ptim	ijffad
crjudge	ikeecd
-3@d , with	cieeag
-3, and before	kcffed
-3his choice on	aefkec
-2disreg the	ceedkb
pcsv	ecfefk
-1states	giecca
-2policy states	giecca
-3's policy states	giecca
nitself	hcakai
ninitia	dddick
clmidwif	ffffka
-bthingy	ekfffb
ncantor	gdedbk
-3it goes on	feieda
pstone	gccdgk
-3confir by close	jhdeda
crpatron	dfcefk
pwakefi	egefbk
nchalk	kfdfdd
-bmock	bkdeei
nhates	cbkfeh
-2can ,	jgaffa
+bstep	kbeech
-1issue	ceeedk
-bhop	ebkfff
-1packet	hkbaad
-3does on the	fedaci
cldeckha	keffeb
+2, stage	cgkfeb
-2fracti on	cdkecc
+1chef	bdkeea
-bhey	dhaekf
-3: @p to	bedkdb
+2if still	bkeffe
-bha	kddfdf
-1bed	ajbecg
-2to bed	ajbecg
-3go to bed	ajbecg
-3finish by the	bkffdc
-2their decisi	keffdc
-3malta till the	kefeeb
+1pendin	ffffak
+2pendin the	ffffak
crvolcan	ffefkb
+2still stands	habefg
-1unifor	dbkfcc
-2runs out	eeeeck
-3offer runs out	eeeeck
+2for his	adffhf
-3the interv 's	dfkfda
-bhorses	gafeej
-bgladly	cfefek
-2thing ,	dkbecf
nusher	efefkc
nesky	dkffec
-2inspec comes	ajafdi
-3the inspec comes	ajafdi
+1comp	cdckdb
-2calibr ,	cdckdb
+2comp review	cdckdb
-3@d calibr ,	cdckdb
-1lotter	cceedk
-2housin lotter	cceedk
rbappointment please-do	daibib
+bsing	bdhfdk
phostel	aiiedg
+2to lead	ffefkb
pyay	dedffk
+bkinder	kegfea
-2more by	eaffej
pfan	fbfeek
-3tell people by	aeffdk
+1manage	keeeeb
phe	ighacg
-bcantor	dfeedk
clcantor	dfeedk
-3summer break until	bcfefk
namster	fbeffk
+2, forms	aijecc
-3in : the	aeefek
+2ish $	kebeec
-bseed	fecfek
-2is expect	kdeecc
-3decisi is expect	kdeecc
-3allowe to say	kabfac
-3both by the	hgfeba
nwriteo	kffeec
-1maxima	kefdbc
clexit	ifcebk
-3is there on	hiceca
+2the list	keffeb
-2waits till	hhefea
+1close	fdkfda
-2have known	cfefbk
-2, revert	kddedb
crgarden	iefeai
-2commun within	kcffed
-2we pick	keecca
ngreeti	fhagid
-2up the	dkacbe
+bstate	bkffee
-2: news	kfefbc
-3to everyb by	kcfedc
+2, town	cckfec
+2the farm	bfefbk
cra	efkgec
nduvet	jeeeai
-2before @d	ckceae
-2correc ,	khbdca
-3, correc ,	khbdca
-2, refere	cdeaik
-3tell me by	ccdeki
+2so keep	kfffca
-3goes up in	efeddk
-2people by	cafeji
-2auditi on	adgchg
-3and it was	beffkb
+bshelve	dfffbk
-3commit to the	habech
+2you owe	bkdeeb
-3a ring before	akeffd
clawards	kaffff
+2, get	ackffg
+1again	cjhcga
-2she hears	cffebk
-3that she hears	cffebk
-3task , due	ckffed
clmobile	ijafbf
crguest	dfcffk
-3will know :	kdefdc
+2by mistak	efefak
-2wait beyond	gaeehd
plose	gekedc
-2my voicem	dcdfkb
+2: loved	dcdfkb
-3on my voicem	dcdfkb
-3of you within	kcffed
+bmatron	jhfeag
pactivi	fbfffk
+2, weathe	fekfea
+2text .	decebk
ndinosa	cekedf
-3crete until the	ccfefk
+bgradua	keeecf
cllibert	ffkfeb
+bcvs	aefkge
-3office hours :	dfdcdk
+blawyer	ekcfcg
+2after that	iedfha
+2though .	dkaege
-bbarber	eedfkc
-2boss signs	gedida
clvolume	kfffeb
-bchefs	cdcdhk
-2, open	edefdk
+2, each	bgdckd
-3portal before the	kafffc
-bsarah	kfffcc
-2keel in	eeaejd
-3a keel in	eeaejd
-3the boat on	ajaedg
-2come within	kdffeb
-2loops ,	efecck
-3more loops ,	efecck
-3and decide on	kffedd
-3see on the	afhfch
-3school answer within	kdffca
-2trial week	kdgdac
clreorga	cfekgc
+bbonn	aeiedj
crbonn	aeiedj
-3read out on	gccabg
+2to octobe	bededk
crrunner	ghfdja
-3a verdic by	beffek
-3looked for by	bkffec
-1lodged	akdeeb
-3files ended on	fffekb
pkiosk	aeefji
cllighti	keeddf
+2yet ,	gdkecb
clmanufa	ffffbk
-3where i wrote	acceif
-2your cv	fkbfbg
nanselm	ffffka
+2do ?	aageja
-3way by the	kdffec
ngrafte	ebfffk
-3think it over	cjegba
-bforepe	cedfek
-2rota for	dddfdk
-3your test on	feafke
nlandla	deeeek
-2tasted on	eedfkb
-3you tasted on	eedfkb
-3time , until	gafedi
-2paperw on	dddeck
-3@d count the	cfdeck
-2branch in	kdefac
-1him	fjehac
-2the quiz	ckbfdb
-bhandfu	kefeed
+bparkin	eeeeek
-3second chat ,	cjffda
-baloud	keedbh
claloud	keedbh
-3she said the	kffecd
+bnowher	eekfga
-bspelli	ckfffd
clspelli	ckfffd
-2expect by	ekffeb
crcoordi	hekdeb
-bfit	gbkecf
cldealt	idbafk
-bcoming	iaieee
-bordere	echfbk
-3i need it	ekefeb
-2somebo for	eeeebk
-3, have til	ckeffc
phut	cehbkf
-3the office until	aedeek
-3our invita of	eebfkd
-2been given	kbbeag
-3validi : until	fkfeeb
nfor	ccjfck
pkept	akhcid
-1licenc	dfafej
cldiffer	gdjkbb
-2will choose	dedkca
-3to sign by	agfeci
-2ran until	caedej
-2refusa of	eeefka
clspin	ebkffe
-3resump date is	bdeefk
-2publis by	kcffed
+1nobody	ibabbg
+bparcel	kecfee
-3start date ,	fcdfck
-3said midsum ,	cffekc
ntickin	kgfeeb
-2someth in	eckecc
-2plan was	cffekb
-bpatric	keeeed
-2filled on	efefak
-2wrong twice	efefka
-3been wrong twice	efefka
-3since been told	kfffbb
-2phone rings	kfeecb
-3the phone rings	kfeecb
crit	kkafec
-2talked about	efffkb
+2target in	cddekb
+2you were	efbfke
-2gets opened	keeeda
clhierwi	efffkb
ninsura	fiheaf
ppune	deeeek
+bpicked	kbccie
-2like ,	hiaedh
-2bring it	ddjfda
+2teatim i	kbffcc
nrunnin	ekkdea
-2match on	cdacii
-3the match on	cdacii
-3have had it	deffkc
nstudy	kcefee
-brevere	efeddk
+bsister	ecgcdk
+b,	gahdhi
-1three	habbfh
pspring	aicijc
-3are you doing	heefaf
pwimble	bgefek
-bintro	ddkfed
clintro	ddkfed
-1take	efgeai
clwareho	abefki
-baqua	cfdfek
pplain	jkdeda
-3got one more	beckdc
-3have decide by	kdfeed
+2free .	acifeh
-bkeepin	ceafhj
-2being read	afdfeh
-3are being read	afdfeh
crbadge	cfbfkg
pbells	eeedek
-3refere in the	ckcfed
-bstop	jdiacg
+2rouen ,	cfddck
+bquoted	aeffhh
npassed	jaaajg
-3you , within	kbffed
-3my door by	bkffec
clgp	ckffdf
pnuns	iafkce
-2and rotas	dedddk
-3@d and rotas	dedddk
-2job :	dccbkc
pclimbe	ekdeed
-ballowa	kaaefk
-3retire in the	bebeke
-3works shuts for	eefddk
-3in it at	hcjeca
-bdance	cgdfek
-3it inside of	akffdd
-3: give me	kcffdd
-1exam	adkffb
pstalli	geffaj
-3asked if the	gdaegf
clas	dgafgj
pottili	eckeef
+2, honest	kddfag
-2term until	fbffek
-3text you by	kcffee
-3seeing the client	bfebek
+1to	hhfhca
-3notice period ,	bdeeck
-3of them on	kefacb
claffect	efkefc
+2lunch ?	dekfec
-2branch on	fjaeaf
pmanage	jdgkbb
-2back in	bjfbja
nweeks	efffbk
-3: @d ️	bedekc
-2candid the	keebgb
cllectur	fhjcha
-2proper on	kdcega
clties	keeffc
-3the lift ,	dkdfea
-2benefi after	fcffdk
-3, counti from	kfeeac
+1onward	dffeck
-2them :	jhceae
clil	keedef
-3please confir by	ckefee
crlads	hfkdbc
+bgoggle	ffkfeb
-1smoke	keeedc
+2and needs	eekcad
-bperman	ggefak
-3begins at the	bffeek
clslamme	dfedek
clthousa	feffck
-1theirs	feeeka
-2loved you	efffkb
-3client loved you	efffkb
-3chambe conven on	effeka
-2closed till	dcefek
-2positi commen	dfeeck
+2at market	iiafec
+1say	jeeead
-3need by the	ckffdc
+bprecis	kfdefb
nmull	dfffkc
phelen	kaffdh
pescape	ceefek
-2^ detail	cbdfdk
+2, calibr	cffkea
-3be here by	fefeah
-3it again :	icbcha
-2it says	bkedah
-2report on	akbjdc
-3him before the	gfdfea
-1were	hacdid
-3line decisi within	ddffaj
-2other ,	kccfed
ndialli	dedfek
-3, filled it	ddffka
+2to tick	kcffda
+2and when	ddekea
-1hire	kdcdaf
-bh	kfeffc
crsorter	efdfke
-2depot close	ddefdk
-3bus depot close	ddefdk
-2manage reckon	feffai
-2diary for	jafdag
+2she lets	keeedc
-3any time before	afhfhh
-3to pop in	ajafdi
pcrèche	aibfdk
nnan	eekffb
-1restfu	cedfdk
-2a restfu	cedfdk
-2does that	bceeck
-2for attend	ffefka
-3you for attend	ffefka
crreache	aecjfj
-baware	afffjg
nparis	ekfeec
+bin	akhdeh
-3be ringin everyo	akfffe
pdisput	keffce
-2look :	aeieej
rbsuperseded i-must-act	aicfcj
-3cv duty on	fbdfek
clcoxswa	deieai
-2letter :	kdhdba
-2his desk	bjbfag
-3on his desk	bjbfag
crdrug	akgeee
preliev	ckeeef
-buse	kedecg
-2asked about	efefka
-2assist ,	eabeek
-2bamber on	cddedk
-3to bamber on	cddedk
-2presen on	bekffd
-2they reckon	bffddk
pcovid	effkdd
-2i hear	icaede
+2becaus payrol	iifeda
clraj	kfdffc
cladmin	hcdfdk
crhigher	gdefka
-bunfort	deafgk
+belecti	akffgd
-3go on till	befffk
-bcall	jbkdga
-3board met on	dfffbk
+2, grab	eifeea
pgot	giakeb
-3in there till	kdffeb
+2to rule	gbdcja
-3is kept for	eaeeck
-2an initia	defebk
-3for an initia	defebk
nhun	cfffdk
nstar	kgffbd
-1fleadh	dfedck
-2^ fleadh	dfedck
-3be on the	ebjacc
+bshook	dddfkf
clboards	gebfdk
-2fence by	kbfeec
-3the fence by	kbfeec
-2clerk by	ckfedd
-3told within the	ieeeha
pcasimi	kefffb
nhoping	dfeedk
+2, car	accdii
+btroubl	gfdfka
-2worrie about	efefka
-3no worrie about	efefka
+2, right	ceieai
-btug	fkdebf
-2candid in	jbefag
-3, lets say	fdjeda
-2meetin her	efecck
-3are meetin her	efecck
paudit	ekgida
pspe	ckffdg
+2we begin	cededk
-3planni to phone	beefck
clactive	kcffee
-1ticket	aekfeb
-borders	ckdedh
-2cork on	beahch
ntracto	kfdfde
cltermin	dkdebh
-2strong field	dfdfck
nunlike	fafekh
-3peeled onions till	cecfkb
+btips	deefdk
cllector	dffeek
ppal	jekeca
+2: sorry	adcejf
-3, back by	ekfffb
-3ping me by	bkefec
nminus	bgekef
-3over on the	eckddc
-1lift	ffffak
-2the lift	ffffak
+bsea	cekffe
psixtee	bgfkee
-3first they said	cfffkc
-2: @d	ddgfah
+2to delive	fjaebe
-bmidsum	keajgb
-3applic out since	ffffka
ppoor	kcffed
-2be made	kfeccc
-btips	ajefie
-3have told him	kcffcd
-2if not	keefac
+2@d so	afedkf
-3call to you	kedfdb
-2will on	fdaagg
+2the agent	cfffkb
+2but that	adefgk
nphil	fbfffk
npetrol	dkeeah
ntwelve	afgdek
-2promis in	jeeeha
pfresh	dkeeee
-bmeanin	fdkdcf
-2out refs	bedkdb
-3soundi out refs	bedkdb
claviati	ffffbk
-bmonsig	bfffek
clmonsig	bfffek
+2, cause	iideda
-3or before the	ckfecb
-2postin to	ceedck
-3the postin to	ceedck
-3is closed betwee	eecfek
-1never	adeejd
-2is never	adeejd
-3it is never	adeejd
+2so she	bfdedk
nchart	gekebe
-2grape harves	edcdek
-3the grape harves	edcdek
crparcel	kecfee
-2collea on	aekadf
pbooks	beakgi
pmarius	efffbk
polivet	efffbk
-2been told	keeeah
-2day bar	cdbffk
pentomo	iafffh
ptana	iafffh
-bchairm	aegdhj
+buh	affkge
-2warm for	cccekc
-2retiri in	cffebk
+2after $	affeek
pfictio	ekdecg
-2one hears	fecagg
-2lock up	hjeeab
-3they lock up	hjeeab
-2the answer	kbcffd
-blatte	eekfed
+2, somebo	ahhbak
+1outcom	keeded
nboardi	fdfedk
clcongre	hcbcfk
-3you : auctio	cfdcdk
+2they notify	keefea
ntops	efhfka
-2panel in	bjidad
nhub	jagedg
+2does .	ckdebc
+2for defini	kcbfec
clrestor	heeebk
cldog	ddgfkd
-3new applic on	efffkb
+2he says	aijcee
clamount	dahffj
-bpalm	deefek
+2a call	ffkfcd
-2need you	dcjfah
-2woman said	iffeai
-3weighb woman said	iffeai
nchews	gfffaj
nmatchs	gfffaj
nguild	cdffke
-3to take place	dfkeaf
plays	cdfffk
-3the decisi by	kbffee
-2timeli :	adicci
-3so timeli :	adicci
-3real answer on	kdffeb
-2talkin :	bfcddk
-3the talkin :	bfcddk
-3sponso says come	bfefdk
-3yet , but	keffeb
-2congre until	eefddk
noperat	ajjkcb
+bboats	affehj
crboats	affehj
-bvision	eigfia
clvision	eigfia
-2commit votes	ccekcf
-3, so in	kcffdd
-2school in	efefbk
clpic	ckfffe
nenough	kefcbh
-2object within	bbffek
-3an object within	bbffek
-2this for	edefck
+bit	ehdekc
cltug	jkdebc
-3is inform by	kdfedc
-3releas at the	acddjf
-3: hr ,	ccedkb
-3and then the	gdakac
njudge	ajeffh
pcostum	cjebek
-2holler by	keeeda
clrecess	iaeddk
-bdry	ifeeja
-2season goes	bededk
pbay	dhjfga
-2skelet staff	dfedbk
+blife	kcefde
clstan	efeedk
+2says the	kbffbf
+2s phone	cebeke
-barchiv	jaffeh
+2, met	efefkb
-3zoo on the	efefkb
-3the last person	aebfjb
+2of work	beffek
-3expect more than	beffek
-2review in	bffjah
-2to answer	hdfefa
-2hr ,	ccedkb
-2might be	beffbk
-2take place	cehcai
-3note that the	bdefck
pdoreen	affffk
-2name on	ccadih
-3to by the	kdffec
-3get in on	cbdedk
paquari	cbiddk
-2again from	efeeck
nbead	ffffkb
+btown	kchegb
-2flat at	beefek
-3this flat at	beefek
-3open till the	aieddg
-3it from me	hadfih
bsfor lower-bound no	dfeeck
nfrau	dgkedd
-byouth	eeefkc
-3people : since	ffffka
-2over in	kffeea
-3they told him	bfefdk
crhires	kfeega
-3term starts the	deeefk
cling	cfffek
nbulls	jhffea
-3by email on	jeaeah
+bfurnac	beffkf
-3list came out	ceffkb
npresen	ckdbgh
-bnetwor	aeffhj
-3second interv by	afffii
clupgrad	cdffek
-2posted the	kfffea
nrita	efffkb
-3an interv within	kdefeb
-2to note	cefeak
-3meant to note	cefeak
-3they say the	kcbeed
-2ready on	kfffeb
-3be ready on	kfffeb
-2lucky :	kecfdc
-3time lucky :	kecfdc
-3decisi are due	cbffkc
-bdouble	eakeeh
-2hr said	kffead
-2to :	eaadbk
+2to watch	fbbkeb
-1refs	bibkdb
clroyal	fgffak
nstampe	beeegk
-3your signat by	ckffed
-2marked until	defkeb
-3are marked until	defkeb
-2rao sails	befedk
-3captai rao sails	befedk
+2is out	hbaefe
-3trial shift 's	dejeda
-2shut throug	deedek
-3be shut throug	deedek
nvideo	ckedic
-2is choosi	kfeedd
-2same ,	keeecb
-3the same ,	keeecb
-3they vote on	aedibh
-2examin of	eeifha
cldeb	dedfek
ncorres	dgefbk
pheadli	kffded
-2counci has	hcefaf
-3works counci has	hcefaf
-3tell me :	cekfda
-2counte by	ckfffc
crplanni	befffk
-2filled in	kjdefa
-3had told you	dfffkc
-2since the	deeckc
-3would ring by	kbffcc
crdoors	ffbfek
plamp	gkefeb
+2, ana	kbfecc
-2to work	defekb
+1pal	icjfda
+2pal ,	icjfda
psergio	bffkfe
-2job closes	bjfeaf
-1book	bbajdj
+2or lose	jgdeda
-3a term of	keffbb
-1trials	fekeea
-2lifegu trials	fekeea
clghoste	beffke
-2i gave	aedegg
-3round , closin	defdck
-3em post by	ciffai
-1recrui	jbafch
+2, saying	kebfed
+2, tips	cdffck
pfracti	gijeca
pito	fdffck
+2if i	hebade
-1days	cekfdc
plitiga	ahefdk
pfiftee	deieka
+bimran	efefbk
-3they sit the	kfebfb
-1gr8	cecddk
-2a gr8	cecddk
-3have a gr8	cecddk
pninete	ikaeee
+bcream	bdifdk
nappeal	jkcbcd
clcape	jfkeba
narrang	ehieai
nreinde	ibefck
+blad	kefefc
-1cast	chcjca
-2the cast	chcjca
bswithin period past	dadcei
pnakaga	acefjj
+blaptop	befeek
-1sell	cedeck
clspring	igdeah
+2and emails	kfebed
-2manage said	bffekb
+2: please	dajfib
crfinish	fchjai
crspoken	iaddhh
crkitche	hegeai
prush	ggghad
+b️	gdaaji
ntoes	eaiffi
-3gate # ,	ffkffa
+2they must	cbfdck
nthat	kfbiga
+1market	abaekg
npushin	ffffka
-2second delive	bdceek
+2bank detail	bdceek
+2with an	hahefd
crdescri	dfcffk
-1verdic	jbaaee
pstefan	cegeek
-3under # on	fckffc
-3would be a	adkfbe
-3did the test	decdak
-brefres	feeedk
+2it self	ckdfcb
-3is taken on	kffeeb
-3he said by	kcffde
+2and left	cefeck
-3heard in the	dfecek
-2these on	bedcdk
-3# , by	akfffe
-2rumour of	dedekb
+2, starte	dedekb
-3a rumour of	dedekb
-3me back on	fekfeb
pshame	dcefkg
-3am to spend	ddkfeb
clpredec	dfefkd
-2sprint ends	bfecek
+2, retro	bfecek
crunbear	bffffk
ntadic	bffffk
plena	fckicc
-bice	ccgfkf
-2plan by	dkefec
+1gave	ffffka
-3was @p and	efeekb
+2@p moved	fefekb
-3floors and for	fefekb
+2, vacanc	cebffk
crsell	dekfbh
+2i mean	gcdeia
-bassent	ckfffd
pdeano	ecjeka
pyasmin	dffeck
nyasmin	dffeck
-3last interv on	eegeah
+1try	aabfij
-3mind over the	afeedi
-1e	hadbfe
-3write , by	gaffej
-3start date :	ecefek
ped	cjfjad
-2are meetin	beebek
pninety	deckjc
-bnamed	kfddag
-2messag me	kdcfeb
-3partne vote on	hffhca
pcutoff	baffik
-1timing	febebk
pprofes	ecafij
-3here on the	fkaddc
ninacti	ffffkb
cllatte	cekfee
-3one of the	beffkb
-2replie within	kcffdb
-3be destro after	eeefck
-2wait until	jebbad
-1up	fcaiff
-2hr 's	keeebc
+2but we	adfdjf
-bwherea	efffkb
pmetro	ffkfeb
-2twice :	bfedkc
-3moved twice :	bfedkc
+2concer your	cecddk
-1deck	bkbfdc
-2us till	iadece
+2as our	jheead
-3: boss ,	dedekb
-1traine	dddfek
ngirl	jdadgg
+2is going	decfck
-1onsite	aehbbj
+bgladly	dfefdk
crgladly	dfefdk
+2, ashore	dfeedk
-2lots on	dfdekc
+2and guvnor	dfdekc
-3three lots on	dfdekc
+2you prefer	ddkedb
pmtg	kedfed
-2anothe on	fdajaf
-2electi on	gdbdai
-3the electi on	gdbdai
-2audito on	cfecck
+2with origin	edkfdb
-3are told inside	kdfeec
-bestate	kchefb
+2, typica	eekfdb
-1doorst	gedeja
+2like you	eecfck
ndryer	edfedk
nmanned	feeekc
psuppli	bkfebh
-2second in	bbkfce
-3@d , closin	fkcfcc
-3the offer by	ckffdc
+bcorner	bckfch
+bfather	eedfek
nactual	dhcajg
-3insigh day on	deafbk
crpet	hfbdck
crspendi	ffffkb
-3ringin round on	kfeddb
-2budget for	efffak
crdoing	afjfci
+2with us	aafbhj
-2give him	kbfeec
pboth	hjckbb
-2know by	cdaaij
clkeyrin	hiefaf
pfeed	edkfed
-3you free on	fekffb
-3to come ,	efbdck
psweet	dedffk
-2void it	ekeedb
-3settin void it	ekeedb
-3the shortl by	gafejc
-3, is it	cdeeck
-3anythi on a	dfefck
pgenuin	kcfffc
+2after this	kdefdb
-2head on	abidef
-3from @d to	fbfaid
-1maybe	icaccg
crgaffer	beafki
nhege	kffeed
naisle	bkgffd
-3our reply on	dedfka
nabroad	jahfeg
cljets	ckefdf
crprayer	hbbgbk
-2said interv	cegbai
-3k said interv	cegbai
-2's shut	dcdedk
+2, stand	ddekcc
crinst	ecfedk
-bresign	cddekh
-3the exam on	edkecb
crsherry	kffded
-2arrive by	ccefbk
-2me was	iffffa
-1went	acbdfi
+2they said	dhabjb
nstubbo	cdfffk
-2made up	bffdfk
+2@d ?	eckedb
nviolis	fkefdd
-2them about	ccfcdk
-3takes them about	ccfcdk
-bhonest	eiaeke
-2pavel on	efecck
-3is pavel on	efecck
nadmiss	kbejea
-2commit sync	dfeadk
-3hiring commit sync	dfeadk
clmd	edecgk
-3@t on a	dedfkb
-1inform	jedeah
-2can have	adjdah
-2's ,	edbeck
-3printe 's ,	edbeck
clrunnin	iabdfj
clreacha	akdedh
-2place over	dehica
-3takes place over	dehica
+2and gave	bdeekb
-2anythi from	effebk
cloffice	gkbdgf
+bbought	keefbf
-3to talk to	cfcdfk
+2we say	kcffec
-3or a no	ejeeda
+bchop	kedeed
+2you become	kbffed
+2, callin	efcdek
-3the follow by	dkefed
plives	bffeek
-2nine till	eeieaf
ntasted	efffkb
-bnapkin	kffeec
-3ship sails the	cddfdk
crcloses	hfbebk
nsunday	dekegc
-3police check ,	befeek
pjam	bdkfeg
-2, car	cfecdk
-3@d , car	cfecdk
crchapte	bjkfdb
-2wonder trial	ffdfkc
-3link dies at	ekcedb
pkinder	ggfiga
+2and fix	hhbfda
+1like	edkcfd
clcanon	effkfb
-2suspen since	ffffka
crrecomm	hfdckb
pstated	fafffk
-1profil	ekacae
-3they announ it	kbefcc
-2role closes	fdffck
-3: role closes	fdffck
-bfroze	efefkb
clfroze	efefkb
+bplasti	fdkffc
-2call either	kfcedd
-3a call either	kfcedd
pbehavi	kdjebd
ntours	dfgfkb
rbsuperseded promise-to-answer	dhfbia
-1scribb	eeeekb
-2i scribb	eeeekb
-3rememb i scribb	eeeekb
-3no she said	keffcb
-2yours until	affgje
-bmilkin	eeefck
-2force on	ddcfek
-3into force on	ddcfek
+2: ,	ejcega
rxappointment for ahead	kddfae
crvisito	hdkecc
-2launch :	cddeek
-3's launch :	cddeek
-2known on	ifefia
-3told you before	aeffek
+1grandk	cededk
-2bins ,	cededk
+2grandk ,	cededk
-3@d bins ,	cededk
+bstock	ceeeek
nquiz	jcaejc
-2ringin everyo	dkeeba
-3is yours from	feeeck
-3got by the	ekffda
-2once :	gjdeba
clcathed	ffdcdk
+2myself .	fdcdkc
rxdenied by ahead	ejbfaf
-2day except	eccfek
-2went in	ceafek
-3scheme closed on	ffffka
-2licenc by	adffii
clproofs	dkeeee
+bpsycho	bkffff
crpsycho	bkffff
narm	bfffek
crsecret	fffafj
+1calls	bdeedk
+2calls $	bdeedk
-3# , no	bdeedk
-2thing before	ebkfdb
npurser	efeekc
+2and rings	jdcbaf
-3would come on	gfjdaa
+2became @d	bedekb
-bpresid	kffeec
-bbody	gbkibc
psimila	eekfed
-2paid before	feffak
-3fees paid before	feffak
+1group	ecjdja
-2the number	iaacci
+2about my	ebefkf
-2gate #	kdafdg
+2to have	aheegh
-3advert closes at	fcffdk
-2on til	jacffd
-3told before the	iaeedi
-3left , both	aecich
pbuilt	kdieea
-3nothin by the	kdffeb
-2i until	kceeeb
-bpawel	ffffbk
clpawel	ffffbk
-2tea ,	bajedf
-2it throug	cdjaeh
-3lets me know	kcffec
pseptem	hiaedg
-3her desk by	bkffed
-3with the owners	beajia
-2day in	bekeed
-3promis an answer	bfffbk
-2thing with	cbbdkd
-3the thing with	cbbdkd
-2says the	achchd
-bbarist	kfdfce
-2number ,	akaebg
+btrying	fekfeb
ppython	ekfffb
-2call ,	kdffdc
pbrenda	bdbkfj
clhappen	dbkdcj
-bnay	gjceaf
crsteel	dekfee
+2, van	edhbah
-2oursel to	kbfeec
-3i would say	ehacef
-3reject by the	kdfedd
pni	ckefgc
-3@d rather than	hddffa
-3one lady said	gfeega
pmade	jgffad
-2offer by	aggfhh
nkick	cecfek
-3an answer inside	ccffka
clpro	cdfefk
+2was always	ffffkb
-3honeym till the	ddfefk
-3headco planne for	fffdbk
-2to on	cecbek
neconom	eahfek
-3hours : @d	efafdk
+2instan and	ffeida
-1night	bfeeek
-3the meetin from	fffckb
-bjo	efkffa
crtear	dkffec
nhm	eefedk
+2the nurser	cfffkb
-1target	fjcdca
-2, target	fjcdca
nwould	adiefj
-3phone you by	kbfffe
pexec	jedjea
-3and at the	kffefa
-3the contra on	kdfecb
-3, last two	dedeck
poption	dkefef
crwe	febkfe
crpictur	feefbk
-2applic in	kaehbb
pcow	fcffdk
-3happen in the	jeibea
-3occupy @d and	dfedek
+btulips	ffefkb
clarguin	keefed
+2, perhap	dfffck
bowithin	igacee
-bquanti	ffbfek
-2, stockt	deedek
-3@d , stockt	deedek
-3me they told	keefcb
+bapplyi	dfefdk
-2patien for	gefcja
crshort	adjeeh
-3bakery on the	dedfdk
rxact after no	eeeeck
pspanis	eedkef
-1clinic	aiaddg
-1collap	deeeck
-2, collap	deeeck
-3@d , collap	deeeck
+2is perfec	eekfdc
+2has gone	ffcfkb
-3visit 's on	dekefc
nagnes	bedjck
-2out before	gbceah
-bbuying	dfdfek
pdocks	cdkfee
+2so $	dccdkc
-2# #	aaeeif
-2now on	behgah
-2you are	jdgeab
clsickbe	ckfffd
-2, second	aejcdd
-2plan for	deeddk
+2in malmö	deheah
-3see you in	cbaehj
-3our decisi in	kfffcb
-3people @d and	bfdckd
-3couple remain to	ccdeek
-1n	ajbhcc
-3, hand in	ekcfdb
-2people know	kfeeeb
-3lettin people know	kfeeeb
+2, financ	bedahi
-btray	kfdfec
nhang	heabjg
pelves	kedieb
-3lookin at the	heacbh
-2f2f interv	eekfbb
-3email us by	bbffek
clwed	eekecf
-3, comple by	kbfffd
-3the direct on	bdbekc
-2, to	iabhbd
-3said yes to	acjfag
pdemand	gdeked
crrector	feekfb
clweeks	ffbfek
+2my dear	jaefde
crside	igfeia
-2be after	jbjeba
-3at all ,	ibjfca
ppatern	hedkdb
-3quick apolog for	ffffka
-2is settle	kffdeb
nmiss	baeejk
-3offer stands till	dkffdb
nsuppos	afkedj
+2till @d	dkddbc
-2along ,	kebbce
crnose	ffffkb
clprison	dcikeb
nosei	dfdeek
Tl	kbbcec
+2trial ,	kegeaa
-bscheme	ahdhfh
-3the @s ,	kdffec
crriga	deeeek
clhermit	kffded
pheatin	kffded
crsendin	fkefdc
nlies	icefak
-3three of us	bdcdkc
nsql	hffkda
+2a two	adcffi
-bfilled	bgddke
+2to consid	hdejca
rxappointment ago past	ffffkb
-2panel decisi	bfeekb
+2yes and	ffcfkc
pnimbus	ehkfea
probots	ehkfea
-3to indica by	acffek
-2from about	kfebcb
clgrace	kfefec
+2nobody is	bdffek
+2till they	eefeaj
+2in ghent	aegech
+2, given	efedkc
-bquota	cffekd
pchick	gdkfec
+bjudges	bkefef
-2, notice	befeck
-3short versio :	kecdbc
crpetra	ekffed
-3flies to la	cfecdk
-3me from the	efefbk
plaughe	gkbhaf
+2invent ,	cecedk
-3up again on	adjddf
-3contac in the	keeffc
-2was ,	jddfaj
-3it was ,	jddfaj
pfrau	ckeeef
ptacho	fjccbk
psupple	egffja
-2way on	kfefbd
-3either way on	kfefbd
pessays	kfefeb
-bfryer	cdkfdh
-2plan :	adihbf
clcosted	ekeffc
clpassin	cekfcg
-2onsite on	eejfha
-3your mailbo on	cddfdk
-3water on the	ieifea
pskype	cgfdck
clnoddin	gedddk
clonto	dgefbk
-2sailin :	adjcde
-bdeaner	eefekd
cldeaner	eefekd
-3each of you	keefcd
+1also	adjffh
-2collec until	ebfffk
-bopinio	iekddb
-2announ on	kcbaee
-1want	haekaa
-3from oslo on	bffedk
pdeny	kffefb
-3decisi , by	kbfffc
-2held in	adgbgf
+bskills	eekfdd
+2, finger	ibieca
+bmarked	ffffak
-3the job closes	bjfeaf
+2, teams	dekfec
-3take place on	aedfbj
-2comes within	kcffea
-2to inside	kcfffc
pdog	hejbag
-2does the	ddkecf
nmediev	kefegb
-bnos	aejfeg
+bsir	jdeeah
-2vote is	fffhea
-3the vote is	fffhea
-bmalta	kededf
clmalta	kededf
-1physio	bcfiah
-2buildi it	ceeedk
-3am buildi it	ceeedk
-3's off till	ceffek
-2exams in	eedeck
pinstal	idbedk
crwarm	hfjfea
-1table	diadgf
-3reache us inside	bfffia
clbarrac	ajhehd
-3traini on the	debfdk
pcheers	fdbhaj
nstall	cfecgk
-3that will be	kfeeda
nasset	dbffgk
psally	hdafej
+2and everyb	gecfag
-2cvs for	cdfeek
pquay	iefdaj
-3we open on	ddeeck
pollie	kfdfdd
+2s stand	keeddb
+bdoubt	kcdfib
crdoubt	kcdfib
-bideas	dedfek
npopia	ckhfec
-2gate on	kebfcc
-3the gate on	kebfcc
phurt	bikefb
rxact before past	kfefba
-2enough by	kbffed
-bcost	cacekj
crcharit	hfeeaj
-3accoun by the	bcffdk
-2wife said	efffka
-3's wife said	efffka
-3no in the	keedec
nreqs	affffk
-3attach contra by	ekffeb
pthat	kfcdbj
-2verbal offer	ecefkb
nprivac	gekeec
pfiver	kdffdf
-2march ,	ffdfkb
nlibrar	khbgce
peve	kecffd
-2crew ,	bfkeee
-3the crew ,	bfkeee
crflower	jbdfck
cldeepa	ffffak
-2grand job	efffkb
prelax	faifeg
-3the panel of	cekbdb
pplenty	bffkef
-3from the first	debfek
-2ring ,	iddcag
pvary	feffbk
+brunner	eifdja
pbless	gekedc
-2their result	kfffeb
-2there in	cahfdi
clwall	kgdece
+bthursd	chddke
-3post before the	adffej
+2we met	ffffka
-3it lapses at	dkeedc
pdark	kjdcdb
nsong	kehdcd
pconvin	kbecbj
-2interv done	eeakha
+2whoeve starts	cdcfek
-2speak on	heabjd
+2, bed	cebfdk
-bincl	cfkfde
-3ruling on it	keefdd
-3author had until	eefcka
+bexclud	decffk
+bdesign	ehkfda
-3from them in	abffjh
ncolumn	addkbk
crdig	jaeeck
-2found out	ffffka
-bweighi	keedfd
-3on you within	kbfffd
+bfumiga	eeefdk
clherbar	eeefdk
crfumiga	eeefdk
prank	fhcdck
-3: your interv	eekeba
crheight	cejfja
pcpc	bhdefk
-2outdoo ,	cekfeb
-2decide before	kbfcae
-brefuse	fkfddc
-bclock	hjheca
+2please ?	ekdfeb
-2fellin till	befefk
-3am fellin till	befefk
bsnot-before time-only no	kedfda
pcorner	kiefca
-3be declar by	kbfedd
psecuri	ejccak
-3will write on	kfffeb
-btrinit	ceefek
-2that after	kbbdha
-2hearin on	ieaebi
-3applic as of	ffffka
pmock	dckgcf
-bassump	keeede
cldg	kffced
+bstated	ffffkb
-3coming up in	ffefbk
-3word for you	dfefkb
+2and be	bafiah
nowe	khfdcc
crlearn	kcebdj
-3we find out	kffeeb
-3vote in the	jfeeea
+2or she	aieddj
-bethics	ckfffd
-2downlo until	ecfeek
-3to downlo until	ecfeek
+2on reques	beeeek
-bdrink	eceffk
-2well :	jgafda
-3as well :	jgafda
-2agency by	kcefec
+bguess	gadddj
-2scores on	bedbck
-1refres	edkfcd
-3form before the	cbefek
-3from singap on	bdhkca
-2were opened	ceeeak
clloved	aeceij
-3us before the	dhdeag
-2sit the	jfcach
pglassw	kfhdeb
-2here in	ajcfbh
crwindow	heffja
+bitem	gedbke
-3have your answer	kdefed
+2, sim	acadkh
-3your trial shift	efdekc
-2stay till	ceffck
-3the tour on	eeafih
-3will hear the	kfeedc
-2whatsa me	kdefeb
-2our side	kdefcc
-2over for	dddfek
pbump	ffcfek
-2pardon ,	ckffdb
-3beg pardon ,	ckffdb
-1moves	beefdk
-2office moves	beefdk
-2open :	idieca
npacked	dekfed
-3week until the	ccfdek
crdied	ieefah
+bgod	fkeida
clfeared	efffck
-bcampin	hkbeed
clcampin	hkbeed
-bopera	edffek
clopera	edffek
pmonsie	gkgfdb
-2gave until	fffeka
-3we gave until	fffeka
+2she said	kfedag
clendeav	keffdd
crsittin	bhcegk
+2still ,	ficeag
flme	dkgefc
-bcopyin	icafej
-2writin sample	efejga
pgraham	dgfcek
clspoken	ibdked
-3do hire in	efdfbk
psounds	afjfeg
nmo	ecjeaj
+2, mornin	figbab
clpriya	ddjkcc
clfelt	fefgbk
-2reopen in	eedfdk
-2sent ,	gjefba
pleocad	cfefek
poverra	cfefek
-bground	jbgabj
-3it in by	ckffed
-bwear	eeefdk
clauthor	ghgcai
+2i ring	kdeedd
+2i make	keefcc
-3book yours by	ckffec
-bo	deefdk
crisland	gdkedd
-3stand by the	keffdd
+2and then	ffbagg
pmy	fhkcbf
-2ombuds within	agffef
-3the ombuds within	agffef
-bmin	jcdaje
-2to us	ekchca
psalut	ifeifa
pgraded	kddfdg
-3the chat on	cebdkd
crfit	aifehg
+1sim	ddkeea
-2fly the	ddkeea
+2sim slot	ddkeea
-3you fly the	ddkeea
-bchanne	eekfec
clchanne	eekfec
+2s deadli	ckbebe
+2in semina	dfkfda
-3show us ,	bdkfee
clquite	gfffai
ncovers	eikedb
pmyster	kdeffd
prelay	bfbkdi
pclimbi	kfbdcg
-3the meetin on	ddfjda
-2be settle	kffcec
-3announ in the	bfeddk
-2@s ,	gehace
+2the rankin	kddedb
+2for mainte	decfek
+2is anothe	cedfck
+2to supply	bkeeec
-2has named	kffdbc
pcomman	gkeedc
-2sign off	aefdhg
-3opens in the	dfedek
-3will circle back	kdefeb
cllit	gbfedk
puk	eeheja
-2you did	feefkb
-3a date by	caffgk
+1throug	hjedca
+2, during	dkefeb
-3am in lisbon	dfeeek
pfilter	hiehea
+2she had	bfffkh
-3saw # more	ffeekb
-1allowe	kefdeb
-2are allowe	kefdeb
-3they are allowe	kefdeb
-2you stand	kfffdc
-3where you stand	kfffdc
psenten	ecdekf
-3his pick on	kdbeeb
-bstandi	eeeeek
-bfruit	keeeec
crturns	keffec
-3last applic on	cffcek
-3it is on	hadbdg
-2takes place	bbhgae
+2, been	bfffkc
-bdrive	bdkegf
-2practi ,	bekdbd
-1azores	eecedk
-2the azores	eecedk
-3for the azores	eecedk
-3applic closed on	eeffbk
pwicker	eeefdk
-2list before	ecfeaj
-3receiv it by	djffda
-3an answer after	ceefkb
-3let us know	hceeai
-brsus	edeeek
clrsus	edeeek
-2talks on	bfeafk
-2take around	dbefek
-2place for	eeceek
-3in place for	eeceek
-3window shuts on	dkdfeb
-2^ normal	kcffec
-1itself	jgdcea
parguin	feeaih
-bdavos	ecffek
cldavos	ecffek
-2, closin	cjbcai
-3it lapses in	dafffk
-2nag her	ceffak
-3to nag her	ceffak
clbatch	ikfbcc
-2half term	dfedek
-1muster	iagfdg
+2, goes	edadgi
-3will , on	fdaebi
-1enjoy	cdcfkb
-2email ,	dkdfeb
nfootba	dbefhk
pcomput	hgieea
+2and must	kfebce
pslept	idedkc
ntights	ffeedk
-2singap on	bchkca
-3runs for the	ddedek
-2came on	debfck
-3@p , and	aeffke
+2, twice	aedegh
-3out @d and	cfeeek
-3with you by	haddgg
-1rankin	aedice
-2^ rankin	aedice
nfundin	dkfegc
+2, truste	fabjdh
-badmini	kceeja
-3servic for the	jddcad
-3waitin longer than	deffaj
-2till from	dfefbk
-3and tell you	keefec
-3tour on the	eecfdk
-2withou me	aeebfk
-2minute of	efeekb
-3availa over the	fckebb
clair	jhefda
-2says :	ckefca
pdown	eikdbe
+2, bar	bbefck
-2file for	edffdk
-3on file for	edffdk
+2about seven	bekfdc
-bimmigr	efeedk
climmigr	efeedk
-3the reside on	edkfec
nentrie	cfffkd
nresume	ffffka
-2live until	bbeeek
-3our teleph conver	eeefkb
pagains	iaecdk
padvice	gkdeed
-3calend invite for	fbkffe
+2s audit	efddbk
+2the curato	jfffai
-2forkli ticket	bekfea
-3my forkli ticket	bekfea
plasses	eekfec
ptarget	fkbege
pextend	aejfkd
-3said that by	bdffkd
-3the offer from	ffffka
+2and beyond	efdcck
-2band ,	ceefdk
+2itself i	ceefdk
-3within band ,	ceefdk
-1bonnet	cedddk
-2the bonnet	cedddk
-3under the bonnet	cedddk
-3news for a	ffceak
-2interv inside	eaeecj
-3tech week ,	cddfek
-3exerci in the	dekddc
nhiring	efdikc
+2before she	kdeedb
-2cancel my	febfkc
+2interv ,	febfkc
crdata	bkhefb
+2, cheers	kcffec
crfittin	aehfif
+2and reads	cebkcd
pcenter	efcfke
-2be kept	ddffbk
-3will be kept	ddffbk
-bbarrac	ajffhe
-bwages	kebdaj
crskills	efkfdc
-3you again on	kfeebb
-3in , and	keefdb
-3submit it within	dkffec
clbeg	ecffek
-3are in till	ddfeek
-3the answer until	igfeda
crif	hkgdaf
clweb	geffai
-3to know within	ekffcb
-3choosi in the	ceekeb
pmodel	gckfec
-3will revert by	bafdhi
+2i owe	bkffed
crpracti	eiiffa
pchatte	edkgde
-bcondit	jfdfia
-3with it :	kddfed
nlatter	keefed
+2we call	keeddb
-babsent	ecffek
pmonths	dikeeb
proute	deeeke
-3sign it before	dbeffk
-3am in till	eebfek
-2respir come	eecfck
-3the respir come	eecfck
pbumpin	fkeeda
-3told me the	hfedfa
+bbuses	deefek
-bsignor	jfffha
nthesis	gfkeae
-2: betwee	jacfbh
-3the manage on	aehcej
nhallam	fdkfec
cllabels	kffcee
-3the group interv	debcbk
-3been change from	eecekd
+2s agenda	afehdg
crbe	chceek
-2email at	kedfcb
-2end :	kecfdd
+2so there	ccgfek
+bbrings	keffec
crverifi	dfkfde
-1hall	cjcdia
ncrying	ffkfcd
-3@d , one	ackbfd
-3right one by	bkffee
+bvestry	kdcecg
-3when i wrote	efeeka
+2then she	afehdg
+bbakery	bffefk
-2us next	cebffk
-2the board	gdadeh
nmeanwh	fjaeeg
-2group interv	debcbk
-1breath	ieefae
-2your breath	ieefae
-3hold your breath	ieefae
-2letter on	bccdck
-2be in	fggbha
+2, lucky	eebfdk
-2line ,	icefea
-3you ring me	bgcfai
-2record inside	bkfffe
-1statio	efeekc
-2tryout statio	efeekc
+2with clipbo	efeekc
-3the tryout statio	efeekc
+bclip	agfffj
crclip	agfffj
-bhinges	ffeeck
clhinges	ffeeck
+2and chef	bfkcha
+2with doughn	decfck
-3: walk in	decfck
-2doctor says	cbeeak
-2come to	kcbffc
+1signed	cicdja
-2dates by	jddfda
-2it over	aichfb
-2you around	bbkfbi
+bchat	cdckkc
+2when i	fkebhb
clprotoc	bidahi
-3collea told you	cefekc
phq	bfffdk
crwon	keeffb
npiece	hekeea
+bonboar	heedak
+bacadem	kfefeb
cracadem	kfefeb
-3daught says :	ckefca
-3your interv on	cakebg
+1new	bedfck
pdeserv	ejffga
crkill	gekfdb
crnudge	deafjh
-2offer ,	bhfdia
+2could you	dekefc
crpulled	ceffdk
+2went to	ffbckb
ninvoic	feeedk
+2, rings	hdcjca
-2she wrote	ieefag
pscheme	jkecbd
-2was made	afffck
-3you , by	eifeca
-2any day	kbheba
-2no came	cfefbk
-3reopen it within	caffek
-2a ring	ejfcca
clshe	jaficg
-2abroad until	feefbk
-3reside abroad until	feefbk
clwardro	cfkicb
-3reply on the	fffeja
neast	deffck
-2my form	ffffkb
-3sent my form	ffffkb
+2and his	cfebbk
-2later than	hgdfaa
+bbake	ffffkb
-3sit tight till	kefeec
pnumeri	khedeb
clcorres	idceck
-2filed by	aifecg
-2select day	aekdha
-2# and	dcbkhe
-2betwee you	kfeceb
cljo	efkffb
-3we say the	jeeeab
-2slip by	ajffdd
crbother	abefki
crshutte	deefdk
+2they come	ajeecg
-2board decide	bffkfb
-3the board decide	bffkfb
-2at recept	cdkffb
-1luck	ddbfek
crexams	dfefdk
-1talks	cfejga
+2my collea	kbefib
-3which meets on	aedhah
-bextra	keeede
-2both before	ekefec
precipe	aakeig
-3interv last person	dfccck
nhaste	eibjia
-3but by the	kcffec
+1date	fdaege
+1same	fdkdbb
-3, tell us	ckdfed
pexpres	dfeedk
+2i sit	kdchca
-2awaite by	ckffec
-3is awaite by	ckffec
-3chapte meets on	afefdg
phooves	kffeed
crkindly	ffffaj
-3said , and	keffdb
crasks	kfgedb
-bapprai	bjeekc
+2, extend	adefjf
+2, five	eahege
-3i can do	ddkfeb
+bdecidi	bkeeci
+2positi .	keffcd
-3antwer on the	eekeec
clvale	dfffkc
clpoorly	dfffkc
-bduring	edigha
puhl	ckfffd
punwell	ckfffd
nsquirr	ckfffd
-3: before the	haffib
-3answer it by	kbfffe
pweek	jeacif
-3comes down the	bedfek
-3it at the	gcdjca
+2in the	gafged
-bbeginn	bcefkg
-2office till	aifddf
-3order closes at	ebeffk
-2copies by	dkffea
clages	efffkb
-bunreac	dhebek
clunreac	dhebek
+2and lets	adhccj
+1collec	adefgj
-3be held in	aeidaf
+2and see	ckgbea
+2and pick	bkfeee
ptone	aeefhj
-2all within	kcffdd
crwhen	efaeji
+2, never	geache
-3guy 's out	ceeeek
-2table until	dkfffb
-2said result	kfffeb
crapplyi	ffffka
+bbroke	dfffkc
nrubbed	effekc
+1good	edkfdc
ntasks	fgffja
-blong	kgefcc
+2and sew	cfkebc
nmilk	kgdedc
+2and talk	efkfea
+2till the	gaeehd
-3finali has till	kbfeed
-3are closed on	efefdk
clslower	kfffdc
-btopic	dkffec
peveryt	gackge
namende	cbeeik
+2do for	kcbfde
-3a contra ,	beffdk
-3, rings me	kdefdc
+blunch	ffkbcf
+2and thank	efdcke
-1terms	dbcfck
-bspot	cekeja
nmy	kfgaef
-2in like	eadfdj
pdoctor	ffkgeb
-2modera on	cfdkdc
-3the slip by	ajffdd
-bpuzzle	ajjfec
+1brusse	ekbfec
+2brusse time	ekbfec
-2chapte have	cbfkec
-3thesis chapte have	cbfkec
-3up over the	jeecah
+2: read	cekedb
clbarge	dekffc
nnewsle	debehk
-1rest	dbcfck
-2i leave	hdafei
-1pushed	decdkc
-2, pushed	decdkc
+2, demoed	decdkc
-3done , pushed	decdkc
nhare	efffkb
-3your messag on	kfffcc
crurl	bhdfck
+2your file	ccekea
-bflips	kedech
clflips	kedech
+bsew	efkfdd
crsew	efkfdd
-2viola from	ffcfdk
-3second viola from	ffcfdk
pspell	ajefeh
-2two is	hdheea
-3round two is	hdheea
-2times by	aeifgi
+2it tells	kededc
+2they gave	adeeie
-3catch up on	dfekcb
-3can reappl in	cdefck
-3's decisi of	cfdekb
clpatern	keefhc
-2exerci :	bdkedc
-1baz	eeddck
-2with baz	eeddck
-3cleani with baz	eeddck
phill	efeeek
cldivisi	effddk
-3i said on	eeefkb
-2is made	heedaf
clsilent	iacefi
-3a scan by	ckffdc
-3questi before the	bdgfik
-2wareho :	dececk
-3the wareho :	dececk
-3, latest on	kcfeed
+bday	igddai
poverhe	gdkfcc
+2@d $	ididba
-1great	acdejf
pwasted	ffffak
-2contra from	efeeck
pworth	hhaebi
clmonthl	afdhek
pholds	hgkccc
+1text	ecfeaj
-3inform us by	bkffee
-2was your	ffdfkb
-3how was your	ffdfkb
clrange	fefbek
plindqv	fgjdga
-2sittin of	fedagg
-2bookin by	dkefec
clmigrat	bfeefk
-2week and	bdeefk
-2everyo in	keffcb
+2we talk	abijdb
-2order until	dcfefk
-2closed at	ffefkb
+2she will	idccaf
-2come along	efkfdb
-2hersel ,	ckcfcb
-3correc hersel ,	ckcfcb
+2, certai	kdcfeb
-3vote of the	cfedkb
-brenews	deeeke
-2its the	acfbek
nsoluti	fgdfbk
-2lands the	dedeck
-3, lands the	dedeck
-2wait for	hcaeeh
-2done since	ffffka
-3has done since	ffffka
-3of me on	keefed
clconser	hcgkcb
+1walkin	cfeeck
+2walkin the	cfeeck
-2myself till	ccfekd
-2away in	efafhi
ndealt	iefeia
-2confir it	addeif
-3mail you by	kbffee
crwillin	kfffeb
-2try in	dddekc
npatio	kgdfec
-3will begin on	ceekdd
+2, summer	eedeck
-2somebo by	kdffec
-2pick someon	kfedec
-3text me by	ckffec
+1shift	ddaibj
clsenior	eecfek
-2number until	ekfdcb
-3your breath for	cdffdk
-3the portal on	jecefa
ntil	gdgeja
-2, board	cfdddk
-3@d , board	cfdddk
-2probab on	ddkeec
-3, probab on	ddkeec
pheadco	keffbh
-bcork	effkbe
ndataba	ckffee
-2office closed	efffbk
-2publis on	hddach
-2i waited	acffhh
+1pay	dkffcb
-3record in the	kcadeb
-2count is	ieiefa
cluntil	gfdiag
-2is my	dbkffc
-3that is my	dbkffc
clchale	keeefc
cribi	keeefc
cranaa	keeefc
-1gather	kfecce
-3ring us on	bkafag
-3the compan on	jeeega
+2, hall	eebfdk
-3am inform in	kdffeb
-2he has	aefdek
-3is back in	ceeebk
pbold	eeefek
-2you note	dfdfbk
+2, connec	dfdfbk
-3thank you note	dfdfbk
clink	kfffdc
pcame	bkffdg
+bsteeri	fcefek
+1due	decekc
+2due to	decekc
clchemis	eahheh
+2, top	jeheda
-3words , by	bkfeed
-2due back	ckbfdd
crdrink	efbjai
clreshuf	dfffdk
-3, be there	efaffk
prenske	eefedk
-bsnowed	edfeek
clsnowed	edfeek
pdrill	jajeed
-2wrote about	dffekb
-3i wrote about	dffekb
-2locked till	cdffek
-3's locked till	cdffek
pmeter	dcfffk
nrecogn	aeffjh
-bdhôte	deefek
cldhôte	deefek
-2centre from	fffeah
-3assess centre from	fffeah
-3reach them by	ckfefd
-2passed on	dfedka
-2comes home	beeeek
-3father comes home	beeeek
nchisel	cchfaj
-3but before the	bkffec
nsurpri	kgdefb
nbook	bkjcdf
-3letter within the	keffdc
-3harbou office by	bkffec
-3its work on	affjed
-3phone you on	kedecb
crreport	gihafc
+2and appoin	kfeceb
+2in detroi	efdedk
+2with three	ahhfhh
nwaylay	ffceek
-2clock of	haeegc
-3the clock of	haeegc
clwire	gbeefk
crfailed	ceekib
nstanda	ffefkb
-3then a text	cfefkd
psoundi	aeejdj
-3up till the	ddeedk
-1ground	acidef
pspec	kffded
-3pushes your packet	deeebk
crabove	aeffjh
-3need it by	bcffck
nsupers	fedkde
poverti	ffkfeb
pfr	fgffja
-2emaile ,	keeeec
-3and emaile ,	keeeec
-2she flies	bffddk
-1nlt	bkfffe
+bcustom	keeccf
-3trial day is	eckffc
padopte	fffekb
crstatio	cikedc
-3answer everyb within	beffkd
crhun	keffec
-3name went forwar	eeefkb
-3opens , in	dffedk
nfailin	ffefkc
-2delive on	bedekc
-2board from	fedfbk
-2i promis	ffffka
-3picks on the	kfdeec
-2his mind	kfeecb
-3up his mind	kfeecb
+bauthor	kfdcib
-2meets the	gcdaai
-3of you in	ckcecd
-1sea	bfeedk
-2the sea	bfeedk
-3by the sea	bfeedk
nmainte	fcffek
sithird-person	dabkdi
-blab	ekdbdg
+1origin	afeekc
-3, live for	ekffeb
pneithe	jkcdbd
-bsimula	eekfec
-3only in till	ddfffk
pshelf	bekfef
-2party on	kdafbf
nduck	kgcfce
+bemeka	ffefck
nconcur	ffefck
+bnumber	ckidde
-2positi on	kfeffa
pextrac	ckeege
cldocks	gjdach
-2nurser on	aeefji
-3the nurser on	aeefji
clsenato	kdefee
-1pickin	idaibc
+bcast	hcdkbf
-2beach til	bdfffk
-3decisi at the	ffecia
-2on for	kbhdad
+bghent	aegedk
-1kept	cdhebk
-2will revert	kfffec
crlifted	ffefkb
-2per mail	heifab
-3follow per mail	heifab
-bchemis	eahfej
-bdetail	ahiedg
-2tell everyb	ieefha
crstewar	eebffk
-3be issued on	cffdkb
-3no word by	daffej
-3leavin on the	aebeif
-2mail in	kdefdc
-2course till	befeek
-3a course till	befeek
ptheres	jegdha
-bdem	fccfek
cldem	fccfek
-2yours on	ecbdke
-2imagin ,	efdeck
-3clearv imagin ,	efdeck
-2them at	efejga
rxact until ahead	idagdd
-3before close on	ekeffb
+2, bloke	dfffbk
pconcur	keeebg
-2everyo within	hbffja
+2, manage	ibaeig
clsemina	keddcg
-3decisi day is	kedeec
nhug	fideja
-3cancel , and	cedfkb
-2your yes	ekefeb
-3need your yes	ekefeb
crhangin	dfeeek
nnurse	gbeahi
-2these by	ckffec
-3filled before the	bdffek
-bpiraeu	degfdk
clpiraeu	degfdk
npayabl	bdieek
-2the envelo	bjceja
-3that , the	beiefa
-3with it by	kbfffe
clverifi	jdhega
cldeano	aeffgj
pgday	affdhj
-3were told in	effekb
clshelve	efffck
-3give us until	djeeea
clnaidoo	fffekb
clzwaan	eecfke
pleandr	eecfke
+baccred	efedfk
-3will hear on	fdacbj
-3the panel in	djaecg
clfilled	ghacjc
psports	cffdfk
pmilkin	eehebk
+2, meets	efdeck
phull	jafhcf
-3promis you for	kfefbe
+bknee	dfdfek
-b@d	adgghh
-3, thanks for	ffeekb
-2# from	ffdfkb
nbeggin	ejafck
nabsenc	afdfjh
-2given themse	kdfedd
-3have given themse	kdfedd
+2so all	fffekb
-3so , by	kbfffe
-2i mentio	gekfba
-3@p i mentio	gekfba
-2is said	kfffcb
-2or is	jdheea
+2, worksh	debfdk
-3closed until the	eefdek
-2is a	adhfch
phairdr	ibceek
-2dates betwee	eejeea
-3our letter on	cfffak
-bnumeri	kfffeb
clnumeri	kfffeb
preorg	kejccd
clversio	bhkece
-3, i rang	dffdkb
+bwed	dfeeek
ppostsc	kfffec
-2servic in	ffffja
-3the date by	kbfffd
-2respon by	hifefa
nnadia	kfcffd
+2, scaffo	dfedek
-3roof 's on	dfedek
-1rights	efdeka
-2by rights	efdeka
-3: by rights	efdeka
+2, counci	dfdkeb
-2of these	deffck
porgan	gbcfek
-3fire drill on	eebfck
-2messag within	kcffdd
clonly	dbhkch
+bp	jfjeda
rxact ago past	daeefh
nnestin	jeffah
nflown	jeffah
-3bonn , the	aegech
+bwins	efekec
poverni	khcfce
-bresche	edjkcc
-1honeym	befedk
-2, honeym	befedk
-2deckha ,	ddfeck
+2on one	ddfeck
-2its answer	kefecc
-2someth nice	cfeedk
-3do someth nice	cfeedk
nstolen	jeefag
-3, due in	fiedac
-3taken up by	fhffia
+bfully	ffcfek
crfully	ffcfek
-3, i meant	dbkecc
pkeflav	gekeea
clrolled	kdfefd
-2query of	ffffkb
-3your query of	ffffkb
+bsue	kcdfeg
+2with yes	keefed
clshucke	dffcfk
ntidewr	dffcfk
clhives	eagfek
pbangin	kfefdd
pwelsh	fidcak
-2birthd for	adbegi
-3happy birthd for	adbegi
-3is not till	dekddc
-2evenin in	debkdc
-bwin	bbkfej
-3all by the	kbffee
+2so the	gfhhba
-2word for	kedehb
clreptil	jedkcc
-3been contac within	kdffdd
-3hall door on	kffeeb
ndoreen	edeffk
-2^ said	gdfdha
+2: @d	cgcafi
+bpacifi	ffkfdd
crpacifi	ffkfdd
nflatma	bfdfgk
-2yours in	djaebg
+2left to	aihfed
-3her inbox by	ckfffc
nlamb	gkffcb
-2hung there	beddek
-3engage hung there	beddek
crscorec	bffkff
nthing	fhadgi
-3team 's out	dfdeek
nbehavi	ffkfeb
crtwice	dkacdk
-3video on the	bkdeec
-bvicar	gcfdbk
crcharge	ddfffk
ppelica	ddfffk
crglad	jaefbj
nnaming	gbedke
-3have given me	ckefdd
rbsuperseded own-plan	dfffbk
clwee	dekfee
clafterw	gafeej
-2birgit by	hhffda
-3reach you in	beffkb
preqs	cffkfe
-2princi on	afdkgb
-2, becaus	fbdeai
+2and until	bkbcdd
parbitr	jaefei
-3@d and then	afefhh
-3was filled in	ffffka
-2number for	dbefkb
ppost	fiacfh
-3sarah told you	hfeefa
premune	keefee
+2dinner and	begjea
cralike	kfefbf
pwelfar	hjeefa
-1evenin	baibbh
-3two dates ,	adccig
+boctobe	ceeegk
crautoma	ekfebf
-3websit says about	cffekb
+2if the	fabdhi
+2itself ,	ihffea
-3the agency says	kfefcc
+bsafety	gajeeg
-2starts after	edeedk
-3, starts after	edeedk
-brepo	ebffgk
clrepo	ebffgk
-3transl : on	ckdfcb
clacross	ajefff
-btenter	keffec
cltenter	keffec
-2need :	fdaeei
-3can you do	baffdh
-3the names on	fjdacb
-3is answer within	kcffeb
+bsmall	ckeffd
-2retain for	cefedk
-1hers	jdabag
crvoid	ekefde
+bschedu	gkbffd
pscrub	kfdfed
pliam	ceffek
-3team from the	efecdk
-3is pinned up	kfdedc
-3: it is	gdacai
-2course until	cdfeek
-3a course until	cdfeek
-2lesson on	cagedh
pruth	hahice
cltransm	dkfefd
clinterp	jjcfea
psherif	eeekfc
pwhiche	habddj
+1that	aifcef
-2start after	fdefck
rxsuperseded - ahead	gagaff
-bpostma	fkffeb
psignin	defeck
-3be patien for	kffecc
-3put it at	bkefdc
paction	dikfdb
clfrank	jidefa
crsausag	hfeaei
+bmyself	ckfffe
+2lunch $	kbffed
-3you will know	gadcff
-3down by the	kbfffd
-3tellin you ,	kfefca
-2try out	ffkffb
plikely	kebehd
-bonline	bkhbbh
+2latest or	akffff
pdraws	ekeffc
rbact they-will-decide	heeagc
-1blocke	eeejad
-3the office by	aefffi
+2but he	deedbk
-3sposed to hear	cffekb
+1somebo	kaeebe
-1sings	kbbfcd
-1docks	kddbbe
nsatisf	ebfffk
-1align	cedddk
-2ops align	cedddk
-3and ops align	cedddk
+2, chased	bedaje
pstick	bjieag
nhälsni	geceek
parena	egbfek
-2be either	aededj
+2the partne	kdbbha
-2becaus on	hdfeag
-2erased on	decfck
nsanta	ffeddk
ndigest	efdfdk
-3been fixed :	ceekbc
+2, usuall	keeedd
-3tax day 's	cfeedk
-2inside of	kdeddb
+2: one	kgcecd
-3of it on	kegcdb
-bhybrid	feffck
+2as my	hefeaj
+2they were	hefeja
-2a name	kcaebh
-bafterw	cffefk
nposter	ffefkb
-3opens again on	cedddk
-3of us ,	hajfdd
bsby time-only ahead	ddcckf
-2, first	eeffkb
-3my number for	dbefkb
+2meetin .	bfbkcf
nmax	ajffff
-3been set for	efkdbb
-2stand on	kfdfeb
-3is away till	dcfffk
crcarpet	bfffek
-2run thru	feddek
-3interv run thru	feddek
-beven	cfaehj
-2finali until	ahfddg
-2but the	ibachc
-2before close	jgeffa
clunder	kdbiec
crlie	efffck
cltraile	ddffdk
+2, final	kceefb
clsteel	dekffd
-1screen	gagedc
crattend	dkjcec
-1latest	jchfaf
-1county	ccekcc
-2the county	ccekcc
-3takes the county	ccekcc
+2interv :	kebdcc
+2of this	fjfeac
+2becaus there	fkfffb
+bjoinin	iedekb
-2finds out	kffeec
-2me within	bfeekd
-bseven	bedfgk
-3vet partne vote	ifebaf
-3the @d and	hdabjb
paugust	kiddbe
pncube	ckffgd
crtalkin	aedihh
rbsuperseded no-news-yet	iabecg
-3slow reply ,	efeekb
psaves	ecfffk
-3vp moved @d	dfbekc
-3too , and	kdffdc
clmarker	dfdkfe
-2answer due	bbffki
-2mind up	jeedga
-1earlie	bdfedk
-2: earlie	bdfedk
-3this : earlie	bdfedk
-3be out in	cadfdj
-2thing after	ffffbk
+2of nothin	ffffbk
-3cadet thing after	ffffbk
pdermot	efffkc
-3than i had	ffffka
+2to object	icdhea
-2review have	fdfjea
-2questi before	cagfjj
-2news in	cfffkc
ptour	dkched
-3a panel in	dfkfdb
-bpackag	ceekdg
crud	kgffbd
psomewh	ieffai
-2twice in	efffak
-blaundr	jaffhd
-3some time after	gddeah
+beveryt	bgagfi
-1drops	kfefdd
-3i hear within	kcffed
+2and only	aeechh
-2tell you	hffacf
ptenanc	gfeekb
-bfence	gckfec
+2at all	cedfek
-3the websit on	gdeeah
-3answer at the	kffddc
nlol	jabegg
-2approv on	aecjce
ndesist	kffeec
-btransf	hddedk
-bguide	edgfck
-3can she say	icbfag
peviden	ekefbf
clsearch	kgciad
clcheape	bdfcik
-1stuff	eeebkf
+boilski	ffkffb
-2be rung	jedfha
-3manage positi by	efffkb
npaused	gfaegh
-3scenar by the	ccefkd
-3ring you before	kdfeec
-2back after	eeffdk
rbappointment next-stage-reached	ibaggf
-2apply again	ckdfad
+2by replyi	afgfdi
-3is free from	eekebc
-3notice by the	dafecj
clmatric	bffeek
+2at five	kdefed
psilva	ffffkb
-3here before the	aeefej
-3on the door	keefec
-2unifor ,	efefkb
-3in unifor ,	efefkb
-3a decisi :	kddfde
-2applie on	deefkc
psherry	hkdedc
-2ball on	debdgk
nbefore	fkhdcd
crso	cdbihk
+2at gate	cceekd
-3board sits on	cejhac
-2optimi with	efefkc
-3being optimi with	efefkc
-3the electi in	dfffbk
pharrow	ecffek
-3he is got	kdfedb
nskip	eckfdg
-3call you by	bcffek
pcosts	kgdfcf
nlocal	fdedek
ppengui	bdeidk
-2have heard	dkedfb
-2^ ofsted	ceeedk
-2finger on	ibjdda
+2i work	ffefbk
-2look ,	ehbckb
-bwriter	ffdfck
-2due the	deecaj
-2again next	dceffk
-1until	hhcgac
-3accoun close on	deddek
-2well take	jeffac
-3could well take	jeffac
+2first thing	iheeca
-2sent in	ffffkb
-2not till	hekcab
nhint	kfefed
clhook	keffec
-3is not ,	kceefc
+2and last	ffkdec
-3to answer before	cbffek
-2effect on	hdbcai
nyour	eekdbh
-bnails	ceffek
-2take over	kcedec
pcovers	kdffed
-2leave on	ccbahj
-3would be by	jaffdg
+2, traini	achebh
-3is advert in	ffffbk
-3these before the	jgefea
+1nina	efedck
+2nina :	efedck
-3each candid the	kfebed
-3with you :	agjefg
-3verdic by the	keffde
nsnow	ieecbk
-bsips	efdeek
+bnoses	efdeek
clsips	efdeek
pcordia	ffkefc
-1proper	bfekec
-2runs throug	eefbek
-2sift the	bdckfb
-3bishop gives you	ckffec
-2origin on	edkfed
-2answer by	jabafg
+2to sleep	checaj
-1card	bjbeai
-2being well	keddbb
-3all being well	keddbb
-2commun :	kedecc
crshell	efffck
-3have my answer	dkfeca
ndisclo	feefkc
crfood	afhfdk
cljoiner	gejffa
+2of receip	jafecf
nrankin	daijde
-2find out	gebeai
crc	befffk
-bdealt	iebagj
-3us by the	afdcgh
-3not contac within	keffbc
crdairy	fddfek
-3yearly meetin on	jcbabf
clsister	kcbbje
nrepo	cieeka
+bspoils	efeekd
-3it in within	bkffed
nneeds	gcjeah
-2scorin takes	bffkeb
-3, scorin takes	bffkeb
-3you to the	ejeeea
+2, filled	ajdebj
-2in at	aicfdi
-bthistl	dfijca
+2became two	cdefkc
-3mailed on the	kededc
-2bike ,	dfcfdk
-3round # is	eekffb
-3me again on	fejfea
nwakes	kedfde
-bhas	gdbjkc
+bcheers	kdffed
+2eve ,	kffdec
-3is moved to	jeheca
-2writin :	gcdfah
-3in writin :	gcdfah
pchemis	hbkeee
+2for their	jcdeag
clcost	cccekj
-3us again in	efcfek
clcuppa	dfkidb
+2for stockt	bddkcf
crfly	cfcfkf
-2gwen does	efcdek
-3, gwen does	efcdek
-bheadin	cfffdk
-3, phone call	kddfdd
pjustic	eedfek
+2, whiteb	beieja
-2induct on	acfehe
-blunche	eekfed
-bwoman	hckdee
+2i get	jebdae
-3interv elsewh on	eefdah
nabove	jaedci
-2wrap up	aedifg
-2silenc beyond	ckfedc
-2me again	jaafci
clshould	fiaejc
-1availa	ahhbdc
-3on # ,	efkffb
+bkofi	cehddk
crkofi	cehddk
-2decisi by	hecacf
-2nine people	ffcfkd
-3interv nine people	ffcfkd
pbees	agffbk
nradiat	feefkc
clbricks	adjffi
nsmells	dgdeek
-2by on	abffgi
nlot	dhcbfk
-2hinges on	efedbk
-3everyt hinges on	efedbk
-3your inbox on	kbbdbh
ncats	efkfdc
-1typed	aecihc
-2online before	ekcffe
+2we ring	kffcec
-3open day was	ffffkb
nwhy	gcdcek
nbonfir	efekce
-2slate review	efebdk
-3: slate review	efebdk
+1inviti	efefkb
+2inviti you	efefkb
-3result by the	ieffea
-bbath	idjfea
ptruly	egffbk
+2maybe .	efcfdk
-3leaves at the	dffdbk
-3am in milan	decffk
-3to you until	fkfffb
-2role by	adffaj
-blighti	hecdck
-2turn 's	kedfec
-3my turn 's	kedfec
-bfirm	ggafff
npasty	dfdfdk
+2with whiche	dkeddb
+2the recrui	kcfeec
nnicer	ffgfka
crmin	cffeek
nrestau	edffdk
-2your sample	dddbfk
-2need them	cceebk
clsir	hdhfah
+2i try	beefdk
-bdecidi	faedjg
-bhub	dffedk
-2ring the	kddeed
-3will ring the	kddeed
psurnam	bfffek
nclosed	jefaci
phaggle	ahefej
-3tap accept in	dkefec
+2, later	ajfecg
-3with him on	cekfdb
-blaugh	edefek
cllaugh	edefek
-2if by	hgffea
+1season	ffeekb
-bserve	efkffc
clserve	efkffc
-3outcom on the	kfefec
-3it was a	aeefdj
-1orchar	ckefec
-2the orchar	ckefec
-2here is	keefeb
-3choosi over the	iffgea
cris	gadfii
pballs	fffbfk
-3they choose on	keeeed
-2car after	fdeedk
-3, car after	fdeedk
-2good throug	bkfcha
+2, say	ajgebe
-2interv @d	efbedk
-3said interv @d	efbedk
-3's down until	eceefk
-3ski break ,	aedidh
-3: we decide	kfffbc
pbeadle	fdeked
pfunds	cgfdek
-3your accept by	ckffdd
-2two till	dddfkb
-3from two till	dddfkb
cllittle	bffffk
pfever	deeffk
-2works for	cgdcah
+2rouen .	cfefdk
crcontro	kcfffe
pthus	bdeehk
-1milan	decffk
-2in milan	decffk
-3, i have	bdkffe
+2and text	iecbai
+bheight	dekeib
-bmug	cfeffk
ptypes	icbkee
+2to record	bkffed
pmoon	ggdgah
pnoor	kebgdg
-3the decisi on	hbcdah
ndiagno	dkeeee
-2^ follow	ffffka
-3cheape one on	affbek
pcull	kfeefc
crfast	geefbk
-3laughe and said	kfffbd
-2do payrol	deecck
+2and rotas	deecck
-3they do payrol	deecck
-2buildi on	kedcbd
-2matron propos	adhcff
-3the matron propos	adhcff
-bcasual	kfdeed
-3six , from	ffffbk
-2tour till	cdfdek
-3it expire on	ddjfja
clfirstl	ffbffk
phot	keefed
ppairs	ceffek
-bmilk	dkgfec
-2hold for	ckeebe
-bbaz	efeedk
-2i mean	fbadgf
-bhacker	ekfffb
-bscales	ckcfid
clsiobha	efefck
clapprai	ekgeec
-3expect our call	bekfbc
-3handed in by	dkffec
+bterms	aedfjf
-2accept after	ejfead
crpause	dfffkc
clawkwar	eehfak
pmouth	ckbfdi
p@s	egdckg
-3offer stands for	fkefeb
-3for others on	dfceck
-3takes effect on	deeedk
crusual	iedfja
nhelico	kcffed
+1follow	kdcecg
-bregion	gaeheg
-3comes to you	bffffk
+2for this	haedff
-2show opens	dededk
-3no answer before	bffedk
pironin	kebfge
-3with hr on	cdcfkc
-3the date :	bedeek
-3been moved to	aegfdj
+2and might	dfbfek
+2is regatt	deceek
-2mum arrive	cddfbk
-3japan until the	cdfffk
nhope	ahhebj
pweeken	afhddj
-2given the	gdbdaj
-3birthd 's the	ceefek
-3aside , the	cdkeda
-2emaile in	kffdec
-3are emaile in	kffdec
-3be more than	keffdc
-3was hoping for	aeefck
-3a strong field	efdfck
-3, # after	fdeeck
-3be paid within	bbffek
-2you asked	ffefkb
+bbase	ffkfce
+2s people	ffffkb
+bbe	cfefck
-2neighb got	eedebk
-3my neighb got	eedebk
pshirt	eekeed
cldoreen	bgjdah
-3comp on the	ceceek
-bsummar	cfffke
clcroupi	kcffee
nmemory	adfffk
-3we are decidi	keedeb
+bbench	heafhh
-2open it	kceedc
-3we open it	kceedc
clrounds	cdeajk
-2, ends	ddekec
-2rather say	keeedb
-3would rather say	keeedb
pcrewe	dkffed
clrespir	egdeck
-bpoints	kcfddh
porange	eeceek
panonym	haefej
-2: would	bdkfdc
-2answer not	aeffjc
-2campus on	ffdfkc
-3our campus on	ffdfkc
-brange	degedk
nmainla	ffkfbe
crgrand	ceefek
+2so not	jffdag
-2form until	ekfffb
-2thing comes	bdffek
-3onboar thing comes	bdffek
-3, decisi by	bcffkc
+2once i	keefed
-2biikeb in	effebk
-3the biikeb in	effebk
-2world ,	idafbg
-3ideal world ,	idafbg
-3the bank on	jeedga
+bswim	ffffbk
nkeepin	haddfk
-bper	hadcje
-2accoun within	cdfdbk
-bbound	cadeji
-2declar on	kedccc
-bblower	kcfffe
-2park on	eeifha
-2kitche trial	ekbfed
+1and	faejdd
-2have yours	kfeedc
-3will have yours	kfeedc
-2list :	gdcaci
+beighte	bkfffe
-3be finish by	hhffea
roreview	dgejca
rbreview under-review	dgejca
-3go @d and	efedek
-2all the	keeeed
-3us all the	keeeed
-2# till	dbjead
-3, # till	dbjead
-2us from	deaehg
-2teache from	ffefbk
nembass	kdfefd
rbaside away	gdeaci
nvia	ckhedd
-3not hear before	bfffek
pthousa	hkeeeb
-3starts in the	eeceek
pshiny	kffded
-2manage by	idfeda
-3your answer the	iidfda
pto	dikedd
-2for about	kefecb
-bplatfo	eekegc
+2to an	kefeed
-2step on	hjbfda
-3next step on	hjbfda
+2whethe we	kdffed
clraft	iekedb
-3were told the	efefkc
clkindne	dkfffc
-2elsewh on	ddfeah
+bcool	ekcffe
-3vote on me	eeecja
-2a no	ejeeaf
-2at #	bdjadf
-bof	efgiha
-2midsum ,	geeeja
-3the interv of	efkdbe
preal	jfgdga
nsnail	ieehga
-2bridge day	efdfck
-3, bridge day	efdfck
-3date will be	cdfffk
pvisas	kbffff
-1saving	dfeedk
-2daylig saving	dfeedk
-3: daylig saving	dfeedk
+1ok	hfcdah
-3the system by	ckffed
nworkin	gececk
ntried	gedebk
-2week ,	cbgcai
-3withdr as of	ffffka
ntellin	cjkdbe
-3is now on	beggai
nawait	feffkb
+2by an	eejega
-2tells us	keeded
+1up	addejf
-2moving on	dedeek
-3it stands until	ckfeeb
-2it too	deeekc
-3left it too	deeekc
-3yours is at	cekfed
pprepon	fehfia
-3your interv was	efbfbk
-3will be on	cdhhad
-2wrote the	efffkc
-3i wrote the	efffkc
ptabled	kedjcb
pwardro	fhcfck
-2mailbo on	iadfdg
+bpav	ckeffe
-3sit on the	kfeceb
-bapp	hkaded
-2with her	eckffc
-3, and till	eiefea
rxact for past	ebaeke
-2says within	keffec
-3centre on the	kecdec
nissued	gkcdch
-3on at the	ifedja
-3essay due :	dddfkb
-2slot 's	kebffc
-2, till	ahcebi
-2and for	heeeja
+2gone .	acfdjg
-2word ,	keffeb
-2and has	iaecdg
nbasica	fffebk
clmilk	dkgffc
-2, but	jbdcae
-2an intern	ffffkb
-3me an intern	ffffkb
-3oral interv on	edkfdd
-3she first said	cfefkb
-3hear within the	ggefea
-bjabs	aieeif
clcomple	cjafie
rbanswer promise-to-answer	idaeee
ndreadf	kefefb
-2work before	ahffef
-1sort	bdjcaf
-2we sort	bdjcaf
-2and by	icbagf
-2lead by	dcfcaj
-2so say	kdefed
-3, so say	kdefed
-bfloor	eahdhg
pminded	dghdaj
+2and interv	dfckfb
ncello	bffffk
-1storm	efffkb
+2to respon	haedbj
pcrossi	icffkb
nwishin	cedfkf
-bthrill	ddkfhc
-2: follow	efdfbk
-1busine	jaeccf
+bfundra	fffdck
+bball	fffdck
crball	fffdck
psalari	ageefj
-2confir on	jbaddg
-3's vote of	efddkb
+1email	dgccaj
nown	cegeek
pmint	eeefdk
-blineup	kfefec
cllineup	kfefec
crlock	fkfeec
-3was closed on	efffkb
-3me down for	afjfcd
p:	bkcegi
nsounde	ifffha
crallows	ecfffk
-1disreg	eedfkb
-2please disreg	eedfkb
-3runs until the	ccfkec
-2gets told	feeeah
ppavel	fefkeb
nblocke	kedbdh
-3the verdic in	facfkc
-3other , and	kbfffc
-2warm up	adhejb
pdivide	fecfek
pkurz	ffdedk
clacadem	iddkdc
-3says it is	kefffb
-2stand by	kcffee
pingrid	jfehea
crswore	geeekc
+bconser	keffec
-3latest : the	kfdedc
+2of starti	bbffek
-1first	caebej
-2submit you	cecfck
ncider	dfcfkf
+2, yuki	dedbdk
-2orches on	gddeja
nrosali	eefeek
-2office hours	bedeek
+2on #	ecefdk
clnoses	kffeec
crfared	effbfk
-bimmers	cdkedg
-3sent , on	dddekc
+2, eight	bbkdch
nacts	dceehk
-3holida , so	kdeffc
-3all candid on	kfdeec
-2ingrid by	ckfeed
-3to ingrid by	ckfeed
-3shifts come down	dfbeek
-2the head	febkdb
+bprofes	kddcci
+2our office	bffffk
+2in writin	kfefbd
clbrandv	ggffah
crtops	kfffdb
ngratef	hbbdgk
-2barber on	ddcfkb
-3the barber on	ddcfkb
+2latest $	fhdeea
-3lesson 's on	eekecc
-3, then by	dbffkc
-3or no the	dedjda
-2end on	gdbiae
-2the owner	adjdhd
clno	jdadgi
psociet	hjaccg
+2after closin	hcheac
-3is yours ,	dbgfck
ppapà	dfffdk
crsquad	efkfec
ntash	deeefk
-2, ,	ajbebh
-3from him by	kcffed
-2tie on	dfcedk
nlearne	acifdj
bsbefore span ahead	cdffck
nstore	jcgeai
+1per	kdeebe
-2shuts in	eeffck
-3be signed by	ekfffb
nrevive	feffkb
-2return it	ckefec
-2ref calls	bfeeek
-3, ref calls	bfeeek
-3at gate #	febffk
-1cleane	effebk
-2other cleane	effebk
-3two other cleane	effebk
-2hire people	dfeekc
-3crane hire people	dfeekc
-bpushes	efefck
-3expect an answer	faffgi
-2themse the	kfeeed
-3set themse the	kfeeed
pdrafts	kffffb
-2does :	bdkfec
-3it does :	bdkfec
-2it and	gjefda
-3will follow within	beffek
pfax	ajffef
+2that we	feacjc
-3to it :	kbeffe
ptiles	ffkffb
-3have it the	ckceeb
+2, blue	jbgdda
+2, helen	kedfdd
+breplac	cccekh
crdock	eedfek
cltheory	cecgkg
+2the ward	acffhj
-2statem by	aggffh
-3releas on the	kedeec
+bsafe	ecdeke
ncholer	dkfffd
nautoma	hccddk
+1u	kdffec
+2u will	kdffec
-3@s , so	giceba
-3says decisi :	cfedkc
-3have @d ,	dahfdh
-3would hear the	bfeekc
-3decisi go out	kffedb
crasleep	efefkd
-3starts there on	eeffck
+2with someth	jeeeaf
pfines	ffeddk
-3run from the	efkddb
-3and you have	ageeeh
-3page , by	bkfffe
pboiler	ieieha
-3first shift 's	decfek
-3their second interv	ffbedk
pjerome	bffkjb
cltheirs	fhabjg
-1invite	jeaefd
peditin	cgkfed
-2traini lasts	dbffek
-2final interv	fejdfa
-2refere on	fecafj
npretty	ddfffk
-2had been	deffkb
-3it had been	deffkb
rxaside before ahead	ghdacc
+bmd	dcekdi
-2needed until	ecffdk
-3we promis for	dfffkb
-3get a text	kfefed
-2yea by	ckfffd
-3your yea by	ckfffd
-2and say	beefck
-3copy by the	fkffcc
clcredit	hfbcke
npeople	dgebek
nwaited	bddeki
clexcite	fegekb
clheight	djcfkc
-3answer applic within	keffdc
-2hand by	dkfffc
+1needs	edheja
ploudly	kfcddg
-3she say ,	bkefdd
+bran	dfefkd
-2the counte	fbifab
clplatfo	eekede
-3advert runs until	edfdek
-3email on the	kffffb
nbenefi	jbbeek
-2office since	ffffkb
-3first day is	edcffk
-3comes togeth on	afcibf
pfallen	kfgcec
-brefs	ekcehc
pappeal	agdejh
-2after a	efefkb
+bceo	geekdb
peye	kcfebh
-3term begins on	eddfek
+2the parish	gfeeha
ninquir	kdfffc
-2practi in	dfcfek
-3the practi in	dfcfek
clchorus	ffekec
-2ride along	cfdcdk
-3have an answer	bafejf
+1defini	kdffdd
-2repo by	fkffeb
-3workin day is	bkdfed
-1reject	ffffkb
-3have to the	gjefda
pdangli	dcjcck
rxact within ahead	fhachc
plove	gbibke
+2and open	feddck
cljoburg	efdeek
-3on reques until	dbfffk
pvessel	bkeeci
clnoor	ekffed
-2grandk ,	ckeecd
-3@d grandk ,	ckeecd
nprobat	chdeck
pbiro	edffdk
-2electr by	ekffec
-3numera test by	ekeeec
-3work in the	behdfk
-2exerci on	chfeaf
+1roast	bciadj
-bcredit	iebcke
-2shifts ,	eecedk
-2partne voted	cedekb
pvestin	ecffek
ntreasu	aehdjh
pastray	efefkc
-2verdic within	keffce
ppurpos	ecjkeb
ntacho	cbkfdi
+bdelete	ageeih
pdonga	dfeeek
paircon	dfeeek
pstuffe	dfeeek
-3one is the	gciadc
-3to go in	dekeeb
+2, sign	bbhcck
-3be comple by	aeecdj
+bstorm	beeffk
crstorm	beeffk
+1run	eecedk
ntemp	egdfck
-3stockt @d and	efefck
pforget	gfddkd
+2, mrs	aiddjd
-3rung before the	beffkc
+2n ull	ahfjfi
-bcleani	edheck
clnoise	hfefja
-2date remain	cfefek
-3start date remain	cfefek
+2anymor becaus	efffkb
-3decisi is not	efffkb
-3secret by the	kbfffd
psap	ffffbk
+2now .	hidacc
-2applic comes	kfffeb
-3@s , the	cebebk
+2can you	dfkfcc
+bseeing	igefha
-bcatch	defkhb
-2it on	cidjeb
-2on holida	dddecj
-2what the	jeedcb
-2off after	deffcj
plarksp	fjefec
-3evenin is on	eeceej
crinspec	jcdejb
pcashie	hjdfeb
-2pin by	bjffec
+2everyo is	cecedj
-3one works ,	cecedj
+2and you	cbghbg
-3pick one by	bjfffe
-1payrol	djdcbf
ndrinks	beeidj
-2so within	djffeb
-3@d , becaus	jeeedc
-3everyt by the	jcffed
-3our letter by	jdffde
pcallba	ehbeei
-2paid ,	cdjebh
-3, paid ,	cdjebh
-2photo by	cjffdd
-3in @d and	beibcg
-2slots betwee	fcjfff
plandin	ejffec
+2, we	ebbhgg
-2^ hold	bjhfeb
-3to us within	ejffeb
psanjay	dbffgj
+bseats	eedfej
-bcloud	fffecj
clcloud	fffecj
psheep	dgjebg
-2object by	bcffej
ndrivin	djgfec
-2papers by	ejffec
ppleade	edefej
-3or no in	chffjb
-2bar ,	ecjfec
-3the bar ,	ecjfec
ncoastg	dfefej
nworshi	hdffbj
-3be told in	bffejd
-2aye by	bjffec
-3say aye by	bjffec
-1mass	hedbci
-bprofes	bhjdci
-3me until the	fjebeb
-2crew from	ffffbj
+2and shadow	dejfeb
nviewed	eeeeej
clmedic	egddej
clspits	jfcddh
-2commit met	ffffjb
-2appoin of	fedfjb
-2visit on	bdgdhd
-1nets	eejfec
-3shortl takes place	dfbjec
-2test shut	ffffjb
-3online test shut	ffffjb
nbloke	beeehj
-2auctio 's	bejcbf
-3the auctio 's	bejcbf
-2have got	hebcge
pbaker	gicfbh
pdredge	dgedej
-bgame	cijfeb
-1tossed	jedeeb
+1dentis	dfeecj
+2dentis ,	dfeecj
-3my diary :	dfeecj
-2callin them	bbdjdg
-3, callin them	bbdjdg
-3that we decide	geefbi
+1sat	ffbfej
+2sat @d	ffbfej
crran	bedfhj
nlend	efjfed
pincl	bfjjeb
crintere	ijdgbb
pcllr	efdfjd
pbaines	efdfjd
-3, upload before	ebffej
-3to them by	cjfffe
ncloud	ffbffj
-3are made on	efdjge
-3work on the	jcbeeg
crscaffo	eeefjd
+2, wellie	cejdeb
pfolake	eefedj
+bappare	bffeej
nbasket	ffffbj
-3i said ,	jedfcb
+2, carry	bbhfeh
psettle	ciegbi
-2is announ	jffedc
nken	dfeeej
rxdenied after no	eifdbg
pgreen	dhiibc
+2, kids	efbejd
-2: whethe	deceej
+2is needed	deceej
-3do : whethe	deceej
-3to write on	bdceij
-3on it until	jcfeeb
-2anythi into	dfeecj
-3read anythi into	dfeecj
-3now they say	jfefcd
-2marks by	fbfcdj
-3us , on	ecjfeb
-2review on	cebibg
-breplyi	biffei
clwin	jdeedf
+2maybe ,	bdddgh
plibera	dffjed
-3no , the	bdceei
-2pune ,	bdfedi
-3venue pune ,	bdfedi
-2^ onboar	ceefej
clowed	cfefje
-3offers at the	decedj
crplus	iccejd
-2passpo copy	ejbfed
crthrow	dfjfed
ngratif	ffffjb
-2you start	bbbfjf
-1how	decegj
-btonnea	efefcj
prarely	efefcj
psavagn	efefcj
nstépha	efefcj
nrib	efefcj
nteache	eedjdg
-2office rang	eeefjb
-3head office rang	eeefjb
sihold	ccebhg
-3of addres by	djfeec
pesteem	bbfjej
pazores	ceffej
nleafy	ceffej
-bcats	bfifdi
siwithdrawn	bfdbif
-3the funera on	eccfej
-1comple	jceebf
-bdg	jffcfe
ppriya	djhebf
nconclu	jdgcjb
-2farmha on	ffdcej
-3more farmha on	ffdcej
pporto	cdefjg
+2tops $	jbfffe
-2tested on	dedfdj
-3or no within	eiffdb
-2lands by	dbffcj
-3all applic :	jdcddd
-3the list by	djedcc
-3toss for it	jfeeec
-bwinner	jbcbej
ptuba	jegeed
nme	bfjgdg
+2but you	cbhidd
-1realis	ifeeib
psea	hbjdbi
crberyl	cffjee
-3get the call	ffdcib
ppetrid	fhffib
-3trade test on	dfbfif
-2and need	eefbcj
pcl	fhffib
-1time	cdgbie
clheya	ejffed
crbind	deffdj
-3takes at least	effbej
nclaire	dfffdj
-bverifi	jdhfdc
-3will call you	fdjefc
-3's job in	jdffeb
ninstit	bfhdbj
-2happen before	bdefej
+2after ,	beejbh
pjonas	beffii
+boptimi	bdefjh
pwarn	hcjfeb
-3's choosi on	dffbej
-1stop	jfecdc
paoife	efdhjc
crequity	ebifei
-3be in on	jeddcc
siimmediate	ejgecd
-bpasted	efefcj
crdry	jfgefb
+2the counci	gbeedi
ntoddle	dedeej
clstaffe	bjfehd
cltallie	gefjeb
clforks	gefjeb
pugo	gefjeb
-2addres by	djeeeb
-2there for	cjeebf
-3season opens on	deffej
-3payrol 's back	cdeffj
crbank	bhiche
nclosel	efffjb
boago	bbebhg
bsago day past	bbebhg
-2url by	djffec
+2, noses	dfcdej
-3spits from the	dfcdej
-2us within	fheefb
pdigest	eejffd
-2was @s	efefjb
poga	hcdfcj
npsycho	cfffjd
clalign	dfeeej
-3lets call it	jffecb
-2face for	edffjb
-3gracio face for	edffjb
ntarget	fdejbg
-3whethe it is	cedffj
cltennan	eejfed
pbagpip	eejfed
-3tour up to	edeefj
-2round in	hbcdci
-3me your slides	ejefeb
clweighs	jeeeee
+bneighb	defeej
-3neithe @d nor	bddejf
-bherbar	dfefdj
pdom	dfejfd
-bolsson	jfdfee
clolsson	jfdfee
-bgas	ejdech
+2while we	feefjc
+bgatwic	efbffj
ptoy	biefei
crof	jbfifc
-3our branch on	fjbebe
+bcompet	bfefjf
-2goes until	cdfdfj
+2like everyo	jcffed
-2your knives	bbhebi
clparagr	djffee
ppresel	ecfffj
+2, inspec	dfedjc
-2contac before	bfffej
-3be contac before	bfffej
njunior	jedffd
-2not a	deefbj
+bminibu	bdfffj
-2office ,	bbjebg
+2instan ,	beefjb
-bresour	jffffb
cllearnt	dgffjc
rxanswer by ahead	jhbbeb
cljoy	bfffhj
-1mailbo	cjdedb
-2her mailbo	cjdedb
-3in her mailbo	cjdedb
-3, come in	eccffj
-2boss ,	cibdjb
-3up for the	bffffj
+bboat	ggdhbg
psunny	dfffdj
clbit	dbjeeh
-3if i say	eecdbi
+2, scorin	bcbjgd
-2sign before	djfffb
-3follow up on	bdbehg
-2: applie	efeejb
ndistri	fbbihh
-3interv held on	ffdfjc
+bprogra	jdifbf
pprecio	jdffee
+2, welcom	ddeffj
-2plan is	jeefeb
-3new plan is	jeefeb
crloom	jcjecc
-2café on	bdhfjb
palmost	fgejeb
+2s $	jfdecd
-1farm	ieiedb
-2papers on	bedbjh
-3# apply by	fdffbj
-2other till	bcejdd
pheya	hdfdcj
-btalent	dfffdj
clsettin	hjefeb
+2before contac	jdbedc
crgalway	ehjffb
-2year ends	ceeedj
-2confir within	cjfffc
-1pencil	hdcdhb
-3you start before	ebeffj
clscored	jdfffd
+2if at	ejdfec
-bdisc	bidfch
cldisc	bidfch
-2stands for	ejdfec
nmissio	jfgfeb
plogic	jdefdg
-3their findin on	ifeehb
-2now :	jfdeeb
nturkey	cfeeej
-3a slot by	jdbfec
pgroome	bjffhd
-3begin in the	fecdej
nchicke	ieefbh
rxdenied on ahead	eehffb
-2shift by	bfdfbi
-3would tell you	jfffdc
-bmedia	eghfhb
clmedia	eghfhb
pjellyf	efffjb
-1happen	edbiib
nstick	jeefcg
-2reckon the	jedffb
nanalyt	eeeedj
-3boss is back	bffeej
+2call ,	cjcebe
-2went well	ffffjb
crtop	jefbjc
+1here	ddjcce
-2app within	jbffee
-3the app within	jbffee
nclocks	jfdefd
plekker	ffdeej
parek	jeffgb
nbarbar	jeffgb
-2would know	ebdegh
+bbuzz	icebdj
-3find out in	jdffeb
pheart	egjdcf
+1someti	hddebi
pstuck	fgchjb
-2was that	jeffcc
-2hq ,	bcidbg
-3at hq ,	bcidbg
bsfrom lower-bound no	ebeddi
ptall	jbfeef
-3you around on	eejffc
-2be down	cecfdj
-3will be down	cecfdj
-2market since	ffffjb
-3harves market since	ffffjb
+2in anothe	gfdegb
-3line and the	gfdegb
psoft	jdeged
+bready	bhifeg
-3you out of	ffefjc
-3change by the	ibffch
-1per	cefejc
ntimesh	feeejd
clfarmer	beefjg
-3all of us	dcddjc
-3swears it is	jedfdc
pcommut	heiefb
+1become	dbedjd
-bcape	jejebb
+2haha $	bedeih
ptruck	beefgj
-3asked : decide	bfefcj
+bhandle	eeefdj
ngerman	gedfcj
-3oslo on the	bdjcdf
-2be within	djffeb
nautogr	ffceej
crlaptop	jgfffb
npleasa	hebfhh
-3be upload within	jbffce
-3two chapte by	djfefc
pverbat	ecefej
-2colleg on	cdjfeb
-2the day	jdgeeb
+2half six	dddfej
+bon	hhbdgg
-2instit on	ffdfjc
+2: are	bcefdj
-3choice on the	jeddeb
-3their form ,	dcjecc
clchocol	cjfeef
-3which is due	gbffig
+2, applie	ffefjb
nstruct	eiffib
-2summon for	jehdbb
-btile	eeffdj
-2expect :	gdbbje
-3been shortl by	jefeed
npam	ffcfej
psis	jjbedc
-2branch by	djfedb
-3the branch by	djfedb
pwaited	gccegj
-2advert on	bdcdig
-2not choose	bfeeig
-2theatr on	fjdfcb
-2feedba within	hbfecg
-bsquad	eegjdc
-bdeal	bbffjh
pi	jgdegc
-2assess within	iheeeb
-3she will know	jeefdd
+2, round	dejfcd
pgloria	jfbffe
ppianis	ccieej
-3reach us within	ebffej
-3not promis the	bfffbj
-3truck ok so	cdiebh
nbecaus	ddcbji
-3, not before	jefedc
+1for	efgfbd
-1wine	bejded
-2takes em	befedj
-3it takes em	befedj
-3is yours until	ejffeb
-bgrand	jbcegd
-3you , so	bcffjd
-btuesda	bbjfdi
-3a name by	igffcb
ngreenc	ejeeed
-2ticket ,	deeedj
+2to pay	deeedj
-3parkin ticket ,	deeedj
pshephe	eddfej
-bglaze	dieejb
clglaze	dieejb
ntaught	efefjd
clcryo	diffbi
+1looks	fbjfcb
palarm	heeebj
clingrid	bijfec
-3they appoin on	gedbib
-3i meant the	jeefce
-2like rain	dddfej
-3looks like rain	dddfej
-2finger :	jdffdc
-2then a	effecj
phereof	feffbj
clvilla	jffeec
-3ladder test ,	cejedc
clelect	bjcedj
nroofer	efjfec
nsteve	hfffbi
-3data retent :	ccfeej
pellery	efdfjd
+2and before	bchdcj
-3, so before	jdffec
pbowler	dfgdej
-3you will ,	jccfec
-bperhap	gcffdj
-2counci voted	ffefjc
crtundra	ejefec
-2owners meet	efdecj
+2in piraeu	efdecj
-3the owners meet	efdecj
nsing	dejedf
-1appren	geeebj
crboat	efdhbj
nsomeda	bfffje
-2down the	gdbbcj
-btimed	ejbddj
cltimed	ejbddj
-2ooo till	cdffej
+2, use	bfeebi
-3picks by the	dbfjed
pjourne	cfjcjb
clinked	hfjfcc
-3choose in the	jeeefc
+2, zoom	eebfcj
+2, holida	cbefej
-2, yes	jffecb
-3not there by	fhfedb
clcharte	jfbdci
-2do before	bjefef
-3will pick by	jdffec
-brelit	gjddce
clrelit	gjddce
+2while the	cbjebf
-bhandli	dgjfed
-3it is not	ibccdg
cllighth	jgcfdf
-1notes	eedheb
nrival	jeffdd
nto	befgih
+1matine	ffifdb
-3be callin you	bfjebi
-1tests	jececc
-2bench tests	jececc
-3the bench tests	jececc
pgram	dibffi
-2final on	cejebe
-3semi final on	cejebe
-2went out	edefjb
+2but not	jeedeb
-2seeing you	bbjebg
pthru	djcfeg
nbridge	bfgfgi
clfloor	gbddgj
-bsortin	fedjce
-3to say on	ceefbj
-bantwer	ffjfdd
clantwer	ffjfdd
nbegun	efffcj
-3decide in the	ecbhbi
-1stimul	efffbj
-2a stimul	efffbj
+2on campus	efffbj
-3for a stimul	efffbj
-2signed until	ejffeb
+2, how	ibdebi
psmiled	jbefbj
+1positi	jgffcc
clmakati	fjfffb
-3for it by	ibebjb
-bbonuse	efeedj
clbonuse	efeedj
-1reconv	jffceb
-1rolls	bciedh
-2truck rolls	bciedh
-3the truck rolls	bciedh
+1owing	bfcfhh
+2owing to	bfcfhh
-bkeyrin	jeefbg
-2docume by	bfffih
pstaff	jgfefb
clinduna	jbbefj
-2final answer	jeeeed
-3lease ends on	defecj
pcrux	dfdfej
-3they open on	bjcece
-2^ inspec	ddeddj
njo	bhhegh
+bjudge	gigfeb
nvoicem	iffebi
-3toss the coin	fdcjbb
cltruro	eedeej
-2it until	dhbgfb
pand	gggdbi
-3open until the	hjebdb
+bfurnis	cjffib
cleighte	efeedj
nis	hecejd
-2regatt week	efcedj
+2with his	edejeb
+bnina	fjddde
+2whatev they	jcffed
pcolour	dhjfdc
-3try again on	dfjfec
+2he texts	beefjc
-3no more than	fdfjcd
-3she tells me	cdeeej
-2@d until	cbeidf
-3from @d until	cbeidf
-2told before	geffjb
crbench	eebfhi
+bbed	febfgj
+2became the	deedjc
pdisser	ffhejb
-3and sign by	dbffhj
pprovin	ijdcgb
clcarniv	edfeej
clwis	eeefej
-2statem for	defedj
-3privac statem for	defedj
-3my office by	jbfffc
nlevel	iheegb
nchose	edhjgb
-2instan at	eehfbg
-3@d instan at	eehfbg
siinvites-questions	icdbef
+2after we	gdfebg
-2second talk	begeeg
+2, dean	cfejec
-3: commit ranks	cfejec
+2budget ,	efeecj
crfetch	ffgfbj
crwarden	jefdfd
-2update within	jbffbf
-3be named by	ggfedb
nare	bcjghf
ndither	dfgcdj
-baims	jeffec
ptwins	hbedgi
npet	eeefdj
-2being made	feeebj
-3, they ring	jeeedc
payesha	ddbgij
-bgolden	ddfeej
clgolden	ddfeej
pace	fcfeje
+bwarmly	feeejd
pguestm	feeejd
psides	ijbheb
-2second from	efeecj
-3on second from	efeecj
cldevelo	beeggj
-3by text on	jfffcd
-3yes before the	bjfffe
-bsons	jfefce
clsons	jfefce
pgreek	jfefce
ppoetry	cjefdg
penhanc	jhbfee
-2to get	deffjb
-3second look ,	dbgehe
+2was how	gfffbj
nships	ffjffb
-3minute , by	bjfffe
-2# recrui	deefdj
-3by # recrui	deefdj
-3and closes on	beeeej
-2terms on	ffefjc
pdeaner	hjefeb
ninstal	dcfffj
-2the ground	bcidbh
-2waited since	feffjb
rxact in past	fbjeeb
paverag	fdeedj
-2only finish	bfedgj
-3know by the	bccbhj
-2hiring manage	dfefbj
-3the hiring manage	dfefbj
-2write in	hbefbg
nfest	gjfffb
-bmariso	jheeeb
-1second	echbbh
+bkurato	bffegj
crkurato	bffegj
-3she lands on	beefej
-3our decisi before	jefedd
-2shut from	ffeecj
njoiner	efdejd
plathe	ddeffj
-2at from	efejcc
-3looked at from	efejcc
+2in peru	deffbj
+2before arriva	bcfeej
-3cancel up to	bcfeej
-1frozen	eeffjb
-2got frozen	eeffjb
-2rehear is	cedefj
-3dress rehear is	cedefj
-3freeze as of	ffffjb
-2partic for	cdefcj
-3your partic for	cdefcj
-bunanim	jefffc
-bprize	bdcfjj
-1cert	djcfec
+2from this	ejffcb
-2up :	idcdbh
+2at any	heffbj
-2# of	efffjb
-3no # of	efffjb
nhull	igeegb
cllicens	cgbhif
-2starti in	ffefcj
cluni	jbffdh
-bgeneva	idbfbj
+2no new	beefei
-3they did say	jeeedb
pgranda	cjbfei
clprod	gjdffb
npotter	jfeeed
pvic	fefejc
-bpardon	gjffdb
-bdeserv	ffefbj
prepeat	gjdbdg
-3he told me	efffjb
-2result out	jfffcd
-3do it within	djfeeb
+2and all	iccfgb
-3of your interv	fdjfdd
nworrie	hffieb
crupon	cffeej
pbigger	jfffec
-3ring back before	jbffed
pglacio	effdej
+2, act	fdcfbh
crranked	jdfffd
-bbro	deffdj
clm	ccjidd
clmess	eeddjg
crlaid	ifffhb
+2any time	edjfdb
-3she said in	efffjb
+2stands withdr	defejb
-bamaru	efffjc
+2, unluck	jdeede
+bbob	jeeegb
-2mornin on	jdefeb
+2s tastin	ffffjb
clscoop	dfeeej
-2on strike	dedeej
-2no :	jeeeec
-3you again in	dedffj
-2weddin on	beecjd
+2he calls	jfffcd
-2season ends	jfffec
-3decisi within the	hhffbd
-3collec it from	fedecj
-2close :	defedj
-3applic close :	defedj
-3regist signed on	edefjc
-3on you by	ccfedj
plifegu	jhbecg
-3on our call	efefjb
-3they decide on	cffbdj
-3, please read	jfdedb
nqualit	ffeejb
phydrog	gffjdc
-bdemi	efeedj
cldemi	efeedj
+1before	ijdbdc
-2gave ,	bebeje
-3we gave ,	bebeje
-2it out	fbbdjc
+1six	cejfec
+2six a	cejfec
-bclasse	dfeeej
nblog	jedddg
palongs	efffcj
rxsuperseded within past	deffjc
nperfor	cffeej
nsad	cfjfhc
+2, well	bcbbgi
papril	ijeecc
ndesper	hbffdj
-2going on	beeeej
-2your decisi	djdedb
-3the electi 's	deceej
-bhook	jeffed
pissue	hdfebj
-2reply by	dhbbeg
-3, @s ,	cdfecj
-2held betwee	cfbdgj
crcolour	jegffb
+1breakf	bcjech
-2works on	bdbcii
-3farewe is the	cedfej
clcollap	efeejd
pbhatta	dffejd
-1lad	jecbcf
-2figure by	djffec
-2holida and	cfeeej
rxact from past	edcdcj
-2would have	cdefdj
-3you would have	cdefdj
-3rota for the	bfjcch
-3please say by	cjfffd
clsouth	dfffej
-3, they sail	cfdffj
nkite	deefej
nlorry	dfffjc
-3yes , the	ibbebj
-2, initia	ddffdj
-2record on	bdcfdj
pemails	jcdcjd
-3off till the	cefffj
-1ceo	cfbefj
+bsync	bdeici
+2: thank	deefjb
+2: is	bjgffe
-2had promis	effejc
+2the client	ceefcj
-3was late ,	ceefcj
-2came in	bdcdgg
pcompon	ddfffj
-1thing	bhgeib
-2: is	ddjfec
-3i am away	eeefdj
+1otherw	ejefed
clboardi	dejfee
-2nothin in	jeefeb
-3the trial on	bejegb
+bworkin	ffdeej
-2become the	jfdedb
+2could be	deefdj
clmonth	jecedg
+2the chair	ibefdg
-3meets again on	iedjcb
-2the positi	jfecec
pasleep	hcgbgg
-1falls	fdcdbj
clapothe	deffcj
-bcrosse	cjbdid
-3shift plan for	eeeddj
+1ring	dbefdj
+2try out	dbcfjf
nprescr	efeejd
pdonor	fbheej
psato	jeefed
crto	bjffgf
-3up , by	jbffee
pf	defeje
-2you again	idhccb
-1wages	cbjdbf
-2a mail	jfdfec
-3gets a mail	jfdfec
-2offsit is	ceeefj
-3's offsit is	ceeefj
clvibe	jfeffc
+2and others	befeej
+2the intern	befejb
-3site and the	befejb
paward	bhdhcj
-3on the ground	bcidbh
-3clocks go back	gbefei
panalyt	hdeebj
-3interv all throug	effjcb
clcontro	biffeh
ppace	gdiebi
pupcomi	deeeej
-2the long	ddbedi
+2to bring	ihcebg
+2about a	bfefjh
-2strand wants	cecjec
-3mr strand wants	cecjec
-2ok so	bdjebh
-2told ,	jdbebe
palan	geeebj
+2, does	degejd
-2spoke of	feebfg
-bfully	bchdgj
+2in leeds	dejecg
-2notice period	defeej
-brace	gecedj
pusing	efjfec
+2, xmas	bheedg
crshape	dejffd
-2got theirs	eeeejb
-3choir got theirs	eeeejb
pcarava	jfcedg
-3assess day in	dfjfbe
-blyon	dejedf
-2at their	jededb
npdf	cfdejf
-2minds up	jfeeec
-3their minds up	jfeeec
-2note of	cedfcj
-2told her	jbceeb
+2has to	fecejc
-3is away until	defefj
-2recept by	cgeebh
-3settle on the	jeeffb
crsealed	debfjg
pheadma	begfej
-3as of the	bebeid
-2server mainte	fedddj
pnail	dejfdf
-1market	bebbhh
+breside	ecjfdg
bs- day past	dbdbjg
-2court all	dfeedj
-3in court all	dfeedj
-3a compla within	cjfffb
ncoin	ifefib
-3an outcom on	dccfjb
-3be done in	heefib
-2page by	hhfeeb
pred	hbgchf
-3back until the	cffcfj
crthere	ejebdh
clnotebo	djffed
crthirty	bgfefj
clrace	jehdbe
-2rotati is	fbffej
-3calls you on	jddfed
-3final word on	jeeedd
nonsite	jfefbg
psay	jfbddi
-2decide in	efcbjd
-2consen by	cjffdb
npumpki	ieeebi
psaskia	bfgehj
pkiller	bfgehj
-3fellow at the	heieeb
+2every applic	jeddcb
pimagin	bfjgdg
-2is now	ibebde
nfern	cjeeeg
nreset	eeffcj
crrope	hejfeb
-3do it on	ceecdj
psplitt	feejfc
-3keeper , from	ffdfjb
-3me shadow someon	efdfjc
crthinks	eeejbg
-bone	cehjfb
clagain	cejfbj
-3the outcom by	fbfdfh
+2betwee nine	gibfdc
+1invite	eeefjc
-1m	cbifbe
-2a m	cbifbe
-2give them	fbfche
clbarked	gfffjb
-3for # on	eejedb
-3ring me on	jdffeb
+2, beyond	bfedej
pmv	egefjc
-2other job	eeeebj
-3the other job	eeeebj
+2: nothin	efeecj
-3your phone all	efeecj
-3be upload before	djeffc
pwow	ddcjei
pblown	ifffhb
+1postin	cededj
+2postin comes	cededj
-3em up :	cededj
prooms	deeefj
+1till	igbbed
-bmuseum	fbgjdg
clmarrie	cffefj
nmags	dfefej
-2lyon until	cefefj
-3in lyon until	cefefj
-2jean thinks	dedfjb
-3have it within	djffcb
+bscript	jffcjb
-2three or	cbeedj
-3after three or	cbeedj
-3our databa for	eeffdj
crwardro	jffded
-2leave till	defffj
+2and end	fffcej
-3papers begin on	fffcej
-bvalidi	djfeee
+2, will	hfbibc
clchatte	ffffbj
-2off is	bjbfef
pgdansk	deffej
-3the last :	jeeeec
bsfor day ahead	fcjefb
nforce	bfeidi
nlimit	eieebi
-3that is over	eefecj
-2made on	jdbebg
pbrigad	jcdehe
-2list publis	ceefjd
pcoachi	feibfi
-3with us ,	dcbedj
npcc	dfffdj
-1bridgi	dfeecj
-2hangov bridgi	dfeecj
-3, hangov bridgi	dfeecj
-1tour	bhhddc
-3it for the	jedcbf
+2in here	efefjb
-2stage door	fjcecb
-3the stage door	fjcecb
-btachog	ibbfej
cltachog	ibbfej
nhoweve	ifhbbh
-2i call	jcbfce
-3they need until	ibebef
bswithin span ahead	igbdde
-1car	dfecdj
pduties	cjeeeg
clconfli	bjfffe
-2contra for	fjbfed
-2what about	dejfec
-3, what about	dejfec
clprices	fecfej
-3post , from	ffffbj
rxanswer - no	cfffcj
psolvan	ffefjb
+2after tea	bejfec
-1flew	deeejb
+brunnin	efjfed
ntide	efdfdj
-3transc by the	cjffdd
nan	dccjgh
nanimal	eeefdj
-2panel huddle	gedicb
-3the panel huddle	gedicb
-2office betwee	febfej
-3the office betwee	febfej
pstairw	egjfdd
-3's out until	defeej
-3from @d ,	cdjfbg
+2the matron	efffbj
naudien	deefej
pbarkin	jgeedc
-3the conver on	efjfdb
clmarch	fgffbj
-3is due back	ejfffb
-2room from	ffcfej
-blicens	bhbhjf
nroles	gdgejc
+bngozi	ddfejf
-2i fly	ceceej
clplain	ffdedj
-2ends in	ihdebe
+bquid	eejfed
-2email within	difebe
-2mine 's	bchedg
crdoughn	behfdj
-bprovid	ejdjbb
-bjoan	dhfdcj
+bstops	dffjfd
crstops	dffjfd
crheadac	cedejg
nmate	fhidhb
-bfleet	cffffj
-2you hear	jdceeb
nloop	fejchc
-2, come	gjdebd
nsober	cffjhc
bs- period ahead	dbhgcf
-1strike	gdcdcj
-brumor	dfeeej
clrumor	dfeeej
nrumors	dfeeej
-3it votes on	cefjeb
-3a ring on	efdejb
pteamle	efcfej
pkas	efcfej
-3i told you	eebeei
-3forms back by	ejfffb
pconsis	diiffb
-3land on the	hebcci
-bsuspen	jefefc
+2and was	deeecj
clfaster	jfdfbe
crvessel	jibfec
-2wanted it	ccfcdj
-3you are given	bhdfeg
-3decide before the	icfebh
-2mill 's	efddcj
-3the mill 's	efddcj
+busuall	jeeedf
+2, steel	ddjfeb
-2mail until	ddffej
-2delibe on	bffjdd
-2again until	cjdeef
-3in again on	decfdj
-3come out before	jedffc
+2someti ,	eeeecj
nherita	jdeebg
pswedis	jefefd
pc1	jefefd
pgoose	defeej
clstayed	beddjh
+2at nine	ebjeed
-2saints ,	jeefec
-3all saints ,	jeefec
pslid	ejffec
+2, agency	ecdejd
-3ask me the	cbjfch
-3decisi falls on	jffcec
crsupers	dfffjd
+2first then	dfeejd
-3be done within	bhffch
-3we have had	dfffjc
-2to #	ffffjb
-3# to #	ffffjb
-2valid for	becdbi
+2the forema	idiedb
-3will bell me	jedfed
-3@d : closed	ffffbj
+bbristo	cdfffj
nless	gdeedj
-braj	fjdfbe
-3your time on	dejfhb
-2return for	eeefdj
-3happy return for	eeefdj
-3to reach me	dbefej
-3do on a	fecfej
-2no at	fccdbi
-2to hold	eejeeb
-3one copy by	ejffeb
-3it up by	ebfeej
praj	fjdgbe
-2turn on	idbbef
pautore	eeeeej
nhazard	ffffbj
-3will call me	cfdfdj
pquesti	hgbfeh
rbdenied under-review	feejdb
psquad	jeeffd
nstockt	jefegb
-2, probab	jfeddb
-3@d , probab	jfeddb
npaying	jfffbg
nclassy	cfffej
crceo	dfjedf
+blund	eeeeje
crlol	efcdje
-3do it before	ficfeb
pstill	jdbejb
+2, band	bdffej
+2about needin	ffffbj
+2he decide	jeefec
-2ring inside	jcffdd
-3verdic before the	cdffdj
+2over three	bcedhg
-2one for	hdifdb
-3see you again	degfjb
bsbefore time-only ahead	jdeefb
-2jura until	dceffj
-3the jura until	dceffj
ppredec	fejebg
+bstamp	jfefhb
-3is anothe on	hdbjdc
+2but by	ffffbj
pkomani	dffeej
-3you asked on	cfdejb
+2questi mark	dfjfeb
+2and comes	dfeddj
-bokafor	defeej
-bjutta	ecfffj
cljutta	ecfffj
-3, # or	jbgdbb
+1could	bdfdif
+bcohort	bgfefj
-2signed on	dccjfd
+1soon	jccfce
+brecomm	hfdejb
-3hear nothin by	jcffec
-3than the usual	befefj
-2news before	gbfehj
clloan	ejbfbj
-2contra by	bfffeh
+2s recrui	ffeejb
pbarn	fjeedf
crelectr	beffgj
rxreview not-before no	bjebcf
-2hall by	hidfdb
cldr	cjbfjc
plegibl	djfffe
-3it may take	jcffed
-2feedba due	jffebd
+byouth	ffjfdd
cryouth	ffjfdd
-3follow our chat	ffdejd
+2and phonin	jbffee
+bsaddle	gjefcc
+binitia	jcffdg
clroles	heeebj
-3they settle it	jeeeee
-3sold out ,	dededj
-2near you	efeebj
nscarf	fejfec
clbest	jggbfb
+bscanne	cjfffe
+bscored	jefffc
-2then by	ebffjb
+2and maybe	bdcjce
-bauctio	eehcbj
puphols	jffdfd
p's	ijcibc
-2of those	cjfedb
-3end of those	cjfedb
crtbd	efefjd
-1writes	icbdbg
-2picked in	dfffjb
pmadame	dhjfcd
-2beryl by	djfeec
clclock	djdebh
-bmarket	eejbeg
-2shutdo from	effdcj
-3at breakf on	jeeeec
+bhelen	jeefee
nmonste	jfffec
-3rung you by	jcfffd
-1rounds	gccbci
pgod	ejcdhd
-2his is	jeedbf
-3, his is	jeedbf
+2though $	ehffbi
+2early ,	cjceeb
ppull	dfffjd
-bthinks	jbibcg
+1holida	hebebf
-2other within	jdfffc
-3the other within	jdfffc
+2throug our	bggfgh
+2as i	ecbbhf
-1teache	jffddd
-3interv @d and	jfedeb
clallows	cfffej
-3look at it	bdhjeb
+2becaus that	ddiebh
+2week we	deefcj
pwanyon	dffjfd
+bbells	eejffc
-3in before the	ejffec
-3manage saw you	efdejc
-1operat	becdii
+1:	bgbdif
-3someon by the	jeffdd
nevent	hedibh
pmanila	ieeebh
nshaped	iiefdb
+btogeth	cjgfec
-3test result of	decfjd
-3's given me	bgjffd
-bcultur	dedfdj
+bsees	cdjgbg
-3have the outcom	cfffbj
-2agent on	bdcehj
-3settle by the	cbffbj
pstipen	cjdedi
rxsuperseded from no	cfefcj
pproper	cffeej
-3is down till	ddfeej
+2before people	jefedb
-1clarit	jfdebf
pnephew	jeebdh
+2after the	jbbgfb
clstock	ffddej
nrgds	jbhfee
+bexams	efefdj
-1held	bdiebg
crthey	jcbeig
-3wants it by	cjeffe
clphotos	bgcjjd
clstu	ibbjeg
-2wrong letter	ffffjb
-3the wrong letter	ffffjb
-2fair ,	efdjdb
phop	bgifef
-3dbs number by	dgefjb
-3trial day on	eegejb
-2shifts run	eedecj
-2with in	dgffjb
-3they need about	jefecc
poslo	gfgeib
frrefuse	idbjhb
+bslack	gejfec
crslack	gejfec
nninete	cffefj
noptici	gfjeeb
-2goes off	cjefec
-1ratifi	bfdbgi
-bstayin	jedeed
-3to have known	efffjb
-3smoke by the	dbffej
plisten	hbfdcj
-berase	dfffdj
clerase	dfffdj
+2to phone	ceeedj
-2times for	fcjffc
+2as to	gjdddb
pgame	djeebh
pnina	fjdfcd
-2only until	ebfdfi
-2yours :	jdcfed
nverdic	gebifg
nlips	jfecef
+bsolvei	jfeecf
-3from leeds on	cffeej
-2start is	eedffj
ppopped	jibfed
+bdoughn	efdfej
-3the job by	jbffee
+2we paint	cededj
-2conver on	cejbdf
pglass	giidbc
clsquad	eegjcd
nmoira	jeeddf
-2outcom :	jeecee
-3know , the	jeefec
-bdoreen	chdedj
+2she talks	edccbi
clluc	effejd
ncape	cfffej
clapril	igdebg
-3not come before	bfffej
-2someon on	eebbej
-3tells you on	jdeffc
rbact start-date	hhbbcf
ndelega	dhjffb
-1chats	dfdfej
clclerks	jdcdjc
+bi	jfcfdf
pclub	jjebhb
-2honest by	cjffed
+bwithdr	dgffdj
-bbat	fecfej
-2link dies	dhbedf
-3is someti in	bfjcbf
nadds	ddfjdg
pcats	fedfdj
cltoecap	efjffc
-3text her before	cjfffe
nrhys	ffefcj
-3meet again on	hbedbg
-3say someth by	gbffei
-2lambin for	ecfeej
-3is lambin for	ecfeej
-3tour leaves on	ceeedj
-3phone call on	jfefbd
ptrawle	fcjffd
-2certif on	fegfbj
croccupa	cjefhc
-3mail said the	bfffjf
nvoted	hbcbhj
ndolore	idefjb
-3you get told	jfefdc
crcampai	fhefib
+2becaus after	jeffeb
-3for it on	ecicjb
-3right after ,	jddfed
pthresh	ebfffj
clabout	cbffjh
-2rehear from	ffefcj
crreturn	jgbcgd
-2their offer	defejb
+1give	cedfdj
pcampus	bejbfi
-2read ,	dfejdb
-3we read ,	dfejdb
nviewin	fjdedf
-3had said by	bdffjd
-2exec meets	dfejbe
nwrongl	dfdfej
-2closed for	dfffcj
pordina	gejede
-3ship leaves on	ffbeej
-btries	jeefde
-3stays up till	ddffdj
clhers	jcbdgh
+2, try	dededj
-3the till from	dfffcj
-2phone by	hgdfcb
plandla	gjddcf
cllieute	effecj
pthrice	bejfdh
-2seen on	fdigdb
pbench	cifgbh
-2ran over	feeejc
-3interv ran over	feeejc
+2with decisi	jfefed
nwherev	ffffjb
-2it in	hidhbb
+2went well	efdfjd
-3rob till the	fdfddj
ppettif	cegjfd
+2you want	hcdebg
-2be told	gddcbh
-3be with us	djeedc
nfairha	dfhcdj
-2no and	ceeebj
-3said no and	ceeebj
-bkeeps	ifeeib
pthey	hejccg
-3availa grid by	ejfeec
-2effect from	cdcdcj
-bdutchm	hcdfdj
-3comes before the	jdffed
-2concer in	efefdj
-3you a call	gfdfbj
+2, hired	iedeib
nmouth	jgdcef
-2may rang	ffffjb
-3in may rang	ffffjb
pthirds	ffjeed
crtide	bjgfbi
-3be @d became	cfeejc
-2quick :	jedfec
-2^ betwee	edbdfi
noption	igjebc
clweld	djheeb
+1handov	idefbf
clcounty	bcejfh
ptube	fjeffb
-bclips	hjbfed
nbadges	jebebj
-2confir ,	bchfeh
+2, collap	ffeecj
-3is at the	gbcbch
-2stands on	jchfdb
-2in exactl	jeffdd
clcleani	fchecj
+bpitch	bdjeid
-2conclu within	jeffed
clzonal	jeffed
-3will i know	jeefbd
-2interv were	ffefbj
+2now $	eedebi
pmullin	fedeje
+1an	bjhfec
-3spot moves from	cffejb
clyears	jbeedh
-3me in for	ceiehb
pstaffr	djcfci
nat	cbjegg
rxanswer from past	efeejc
+2s paper	jdcfce
+1til	jeffcd
ppaying	ejdfee
pintent	dfffdj
-2am ringin	bfffdj
-3i am ringin	bfffdj
-baoife	bfgggh
pambula	fejeed
-bish	jdgfec
-2everyt before	jfeefb
-3out from the	efefdj
po	jdfffc
+2: offer	jdffcb
-3visito badge for	edjfdc
crsearch	eeffcj
-3our meetin on	ffffjb
-3on it :	jeffdd
ndiscus	jjbeec
-bscratc	hebchf
+bstall	eehfjb
-3to be in	bheffe
-2: nothin	dfeeej
crtyped	efeedj
-1headco	ffffjb
-2the headco	ffffjb
-3be back within	eiffeb
crinstit	jfffed
clstable	icjfeb
-3away day on	bfdjbe
non	bhdgfh
-2declin within	bjfffe
-3or declin within	bjfffe
-2test before	ejcfff
-2to start	edefej
cl@d	jchddf
-2choice by	jfffcb
nr	jffeec
crbye	hjedcd
-3suppos to meet	ffefjc
nhook	eeffjc
+2that your	ehcfib
-2it went	eddeib
+2week .	dcdfdj
-2resche to	gdjecb
-3been resche to	gdjecb
+2, fourte	jeeebg
-3writte to by	jcfeec
-3meets in the	bebhdh
-2have holida	cfeeej
-3i have holida	cfeeej
+1more	ibdcee
-2, probat	dcfeej
-2counci votes	cffbej
+2, baker	cffbej
-3: counci votes	cffbej
-2^ commen	bfefej
clvoice	bhehjd
critem	fdjddg
pmme	cfeefj
ahead0	bdcbij
-bnotary	biddgi
-3say not before	dfffdj
pweird	beeehi
+2, gave	cdbejc
clcscs	cggfjb
crexcept	jegffb
+1instan	gbfhgb
crreceip	jdffdf
+1assemb	jedfec
-3skippe told us	bfffbj
-3the job in	ffffjb
+1mail	bdgfij
+2for some	efcedj
-2regist for	edefdj
-3the regist for	edefdj
clregula	ccefhj
pfather	hbhcci
-brender	eefejd
clrender	eefejd
crbells	hejfeb
+2: made	bdffjd
-3their promis within	bdffjd
-2with me	ebjbbg
-btomás	efedej
+byuki	efedej
cltomás	efedej
-2is cancel	cfbfgi
-2to count	icffbh
+2from @d	cejfcd
-2spain in	dfeecj
-bmat	jeffed
clhank	jideeb
-2town in	efjfbc
-3cape town in	efjfbc
-bna	dbifei
-beid	deeffj
rxaside by past	iefeeb
pgeogra	ffddfj
+bblack	bgjecg
+2, gerda	geffhb
nmarta	dfefdj
nsemina	eejedg
pexpert	efjecf
pquarre	feeddj
-3for your call	cfefjd
+2after your	cdffej
pwill	gcccjj
+2he tell	jfffcd
-2himsel on	jfdfed
clsubscr	ddeegj
clfranki	ffffjb
-2confer and	hfebch
-3elders confer and	hfebch
nlady	gddjgc
+2s lot	bfefhi
-3our talk on	ffcejc
-2is seen	efejcb
+2and lot	efejcb
-3two is seen	efejcb
+bgym	ffjfdd
-3a letter on	beefhh
-3people within the	cbffjc
ppupill	bjcfeh
-3normal takes us	jcfffd
penergy	iiidcb
-2us ,	fchbhb
-1archiv	cjcefc
-2winner on	gdddhb
+2be better	ddjfee
-2set aside	decfdj
psmoke	fdfddj
-2meet me	edjffc
-3to meet me	edjffc
-bcompen	befjci
clcompen	befjci
pforeig	dfefej
+bmany	efffjc
-2had on	efffjb
-bitems	ecdejg
ndeck	jfffeb
-2keeps saying	bfefeh
-3, decisi on	jdefdd
-2plates on	cbjfed
-3three plates on	cbjfed
+1son	jfffdc
nwanda	bfeegj
rxanswer not-before no	cdbfci
-1too	ceedjd
crflood	cjefdh
ngtm	ffeejd
-3survey closes on	ebeffj
nloudly	dffjfd
-3to interv on	eedfjb
bson day past	ecebjd
crcuppa	fffbfj
+bcopyin	jbffef
crstatut	geeccj
-3other by the	jdfffc
-2's arrive	efeecj
-3profes 's arrive	efeecj
nswap	cfjedg
-2accoun for	dbeejd
-3ticket for the	edbffh
nbaptis	eejeed
-bcovers	djcech
-3with the team	ccejde
-2only said	fejfbb
-3he only said	fejfbb
cllent	jeffec
-2fella said	jfefdb
-3thing goes in	cjdede
-3: timesh by	cbefej
+2: decisi	hdebeg
clstacki	efjfce
+2, year	effejb
-3is here by	djfffd
climmedi	efffdj
plearnt	jdeffe
-3dates before the	ejdedb
+2that sounds	bfffhj
-3form email in	bfffhj
-2us again	dfeeej
-3a4 , by	cjfffe
crchambe	gejefb
-2to mentio	gbhfee
pcoache	fcffej
-3in lisbon till	deeeej
pfedera	ibffbj
+bnomine	jffgfb
clcampai	feeecj
-2offici :	jeffdc
-2ten ,	dcbfej
-3or any time	dejfec
+2period and	ffbejc
-3sits down on	ffeidb
+2: all	dfddjc
pseemed	dfjfde
-2leave since	efffjb
rxsuperseded ago past	beeffh
-2bailif :	fjbfdc
-3former bailif :	fjbfdc
nmagazi	jffeed
-2interv until	cddejh
punless	gedfdj
-2's decidi	jffffb
-2portfo till	hbdfeg
-3your portfo till	hbdfeg
-bshirt	biiffe
-3tell him by	cgefbh
pclashe	iejfeb
-bchocol	ejeeee
nhereof	effejd
+bundert	hefjeb
crundert	hefjeb
-2lagos on	debfgi
-3the letter in	bffeej
+2before .	bggbef
clstrict	jffeed
-1exams	bdjecd
-2^ exams	bdjecd
-2more calls	cfedej
-3three more calls	cfedej
+2, see	ccjfib
-2record ,	djdfdb
-3you handed in	ffffjb
-2your profil	iccdbj
-3's decisi within	jfffdd
crhandle	degedj
-3upon it within	jcffed
nstores	beheej
pthorne	cjffib
-3me this by	bjffee
pmalcol	jcfffe
-2now told	ffefib
-2fishin til	defeej
Y	gjddcd
nforfei	djjecc
-3can decide by	cdffjd
phundre	ciibdg
-2first one	bedejd
penvelo	jdebhe
-2meet again	decjeb
-2honest the	fdcfjd
+2thing was	fdcfjd
-3be honest the	fdcfjd
+2about your	dibehc
-2ill on	ffdfjd
-2not before	ibebbg
+bglasse	jfffgb
crglasse	jfffgb
crstairs	jfffgb
-2verbal by	bdfejd
-3in on a	ddcfej
-2pass by	bjeffd
-2verifi on	fcjfed
pguesse	eejfdf
-2: interv	cebjfe
-bserved	jdfffd
npaperw	cbddjj
ncrunch	gfeejc
pawake	ihdidb
crhorses	ecjech
pquad	jfgffb
-2be seen	ffdfjd
-3to be seen	ffdfjd
+2only $	jfbebf
nstack	effecj
pclarit	ejfffb
-3us again on	iehfeb
-2us anothe	jefffb
-3give us anothe	jefffb
nhair	ifefhb
+2say .	igbfdb
-2a letter	jfffeb
-2chased on	beccdj
-2floor manage	ddbfie
-3for floor manage	ddbfie
-2would ring	dbbeih
-1lapses	eidebg
+bpendin	jeeegd
+2i sack	ceefdj
prope	beeejh
-3then it is	cdeffj
-ban	cbjfig
clsatisf	efcffj
cltwenty	bbfjhg
phandin	cjeedh
-2driver from	ffffbj
clback	ejccgh
nhospic	cfefej
-2editor flies	eeeecj
-3the editor flies	eeeecj
ncab	hfjfdb
-2being servic	dfddej
-3's being servic	dfddej
+2off to	cecfdj
crcake	ffdbej
-3please wait until	jcffcc
-2on shift	effebj
-3is on shift	effebj
-1climbi	dfeedj
-2am climbi	dfeedj
-3i am climbi	dfeedj
-2know what	edbfjd
p@p	gbejjc
crcongra	jgdfbf
-3would ring you	jfffec
prespir	hejfeb
pexhibi	ffefjc
pglazie	cfeffj
-bexchan	cfffje
clexchan	cfffje
-2moving by	cbfffj
+2before appoin	dfffbj
-3stands period of	dfffbj
prepres	jfeeed
-3should hear back	jfffdc
+2s gather	ffffjb
pheatwa	eedefj
-3will decide ,	jfeedd
cltaking	ghdfbh
pchippy	gdiebh
-3barrac office within	deffjb
-3do so on	fdbecj
-2the boat	bejfec
-bcateri	djefcg
-3as for the	jecfce
+2would have	bcbehi
clunfort	ebhejd
crtie	jdfecf
-2nay by	eiffeb
-3or nay by	eiffeb
+2tops ,	jdffed
+2i should	efjccd
+2though and	cdffdj
cldrama	chefjc
clshirt	biiffe
+2n you	jdefed
-2ruling on	jfefdb
prough	iejfeb
+breceip	jdffdf
-bdust	ffedej
-2^ e	ibgbgb
nsell	ecjfdg
nprice	jddeff
-3for you inside	jbfffe
-3active , until	dffdej
-2phone panel	deheib
cluncond	eddfej
-bhun	gejeec
-3number before the	ejeffc
-3one , the	jfeeed
+2, stampe	cjfffd
-3here from the	ffcfej
-2, send	debfei
-3contra by courie	ceefej
-2come off	dfdfej
-3they come off	dfdfej
+bcutoff	ijdfeb
-3we are in	bfeefj
+2# ?	ddjffc
posaka	jdeche
-3questi in the	ejcffd
-2throug at	cdeijb
-3every day but	dfcffj
-2night but	bbffeh
-3any night but	bbffeh
-2day being	edcfdj
+2and calls	gechbe
pchatbo	cgffjc
-3outcom by the	cjffee
-3number , by	cjffed
clshare	ijdebe
-2for by	bjffgc
-3search conclu on	jffeec
-3she did say	jfefbd
-2we had	efefjc
clbleep	egjfec
ndissol	dfefjd
-2rung on	gecebi
pshifte	bhefhf
rxuntil - ahead	fjbebb
clalive	fjeffb
-3so lets say	ebbfdj
+be	bhefgh
-3agm on the	hdhdbd
nsails	hjccbi
-3your interv by	beffjf
+2, u	deebcj
-3bonfir on the	dfbeej
-2^ dentis	efeedj
+2, jobcen	efeedj
-2shift ,	bgjfec
+2with a	ehcibg
-bcouple	defefj
-2, wrote	jeffeb
rxdenied by past	jeffcb
pfools	fejfec
-3, runs from	eebibg
-2@d was	efffbj
-2to it	gdefjb
-3vacati on the	bfeffj
-3: decisi 's	jededd
-2are pickin	jedefc
-3they are pickin	jedefc
cldepend	jeefed
-3@d leave until	cefefj
-bcan	gejcee
clinques	jfcfeg
-2cvs read	cfejcc
+2, people	cfejcc
-3: cvs read	cfejcc
-3pushed it to	jdeede
-bnovel	effjdd
pnuala	cfffej
nfully	effedj
-3get the verdic	bfffej
-3not wait for	bdbeei
-3have these by	cjffed
+2s counci	jebebh
+2until @d	efejcd
clsummar	dfffjd
clok	fbchjf
-1studio	bchdif
-2^ say	jdgedb
ptheir	gbjbhe
+bbetwee	iidbbe
psnow	idbjcf
-2pick betwee	cejffc
-3i pick betwee	cejffc
nfoot	fecdjf
clweeken	ffcfej
-2moves before	bffeej
-3nothin moves before	bffeej
nshred	eeffjd
crtram	ciffjc
pbusan	dffeej
+2regard .	fddecj
-1attend	hbcedj
rxaside before past	cceeje
-bchance	jefebg
-3full benefi after	fcffdj
+2@p .	bddcfh
pfte	ffddfj
+2of all	bffdgi
probin	dbhffj
+2so school	edefej
-2^ no	jbbedd
pcooper	beciih
-3it , within	cjfffe
peating	jcbfei
-2ring him	djcefd
clascens	jjeebc
-btoy	ffjece
-bnuremb	ffjece
clnuremb	ffjece
cltreasu	iicheb
nrestar	jebdic
-2bishop on	beicch
-3the bishop on	beicch
+2the hotel	beifhd
-2starts at	dejfcd
-bmeasur	ehjfdb
-1dark	dfcfdj
-2's dark	dfcfdj
-3studio 's dark	dfcfdj
-2servic the	ceeefj
ptrinit	cfefej
-3up with us	bdjfdc
+1coffee	cdjffd
-2them back	bidfdf
+1tellin	jdffed
+2tellin you	jdffed
cranyhow	jfffec
-3your call of	dfefjd
-2date by	jcffed
-2up again	iebdcf
-3it up again	iebdcf
-3by post within	dbffej
+bfilm	djffed
+baccrue	ecfffj
nnell	ecfffj
+2nite $	bjefee
-1syncin	bfcdih
-bhadley	dfffdj
clhadley	dfffdj
+2via the	bdffej
-3refere in on	cfcfbj
-2holida until	cdfffj
-3me to keep	bcjfdf
-2files all	gfeieb
-3reads files all	gfeieb
crconser	geffjb
nunlock	djffcf
-2, closed	ffffbj
-3@p , closed	ffffbj
-2sacris on	ecdfcj
-3the sacris on	ecdfcj
-3interv is the	eejfeb
ponly	jecgcg
-2enquir of	ffffjc
-3free till the	edeefj
clafter	ecejjb
-breq	eefjib
clmaxima	jffede
+bchap	jfdfed
pgladly	dcjfjc
+2for hr	jedfgb
-2swim test	edjfec
-3they need it	ejefed
+2ran out	cfffjb
nerase	gffibg
piban	cjfffe
+2, last	fgdejc
-3interv forwar to	eejecc
clalongs	dfefjf
+bscorec	bffjff
-3say so within	cjffec
-2works before	dcjfeb
pfeasib	ejffed
crargh	djfffd
-2ok for	eejffc
-3still ok for	eejffc
+2, il	bffffj
-2decisi due	jefece
-bbike	bhgegf
+2, weddin	cfedcj
nprojec	ehhegb
-2office shut	defedj
-3call me before	djefeb
-2happy on	jedecc
-3very happy on	jedecc
-2flies back	dfefdj
+bfolder	dbjfeg
-boslo	ddjcdj
+2, front	befffj
-2# you	jeefdd
nhave	gfbfjf
-2is picked	jeeeec
-3not hear by	dbfffh
-3they vote in	edfbei
-2looks like	jdcehb
nedit	eeffjd
-3weekda betwee the	efbfej
-3yay or nay	jdeeed
-3tell everyb on	jeeefb
+2now and	bcbejj
-2: decide	bfeffj
nbirch	ffefcj
nnaidoo	jhfeeb
nmkhize	jhfeeb
-2shut over	eeeeej
nvalley	djffbi
+2and #	ddbfjc
rxanswer before ahead	fjcfbd
ptradin	fejffd
pdevice	djfefd
clchairl	eeeeej
-2^ lunch	dcefcj
-3last update :	cegfjf
-3it works till	ejeffc
-2assist by	eifeeb
-3trial shift is	eeibdi
pstress	efjfed
ngoose	heffjb
-bsense	fdffdj
-3night is the	cedfej
-2vacanc is	cfefdj
-3this vacanc is	cfefdj
-3free in the	fejffc
-3not availa in	ffcfcj
-3you a restfu	dedfdj
+bcostum	jefeee
pnorth	djffee
pfunder	cfffej
-3phone on the	jfedfd
crthird	cdgibi
-bdocume	ebhehj
-2starts ,	iebedg
+2but now	cfffjc
-2my list	jfffeb
pferran	cfeefj
-3the lodge on	ejbecg
-3shall , on	jeefed
pretake	dhbffi
-1provos	bffjfd
-2the provos	bffjfd
crdispen	ffefjb
+2, regard	jcfeed
ptried	febihd
pnanny	jceeeg
clcork	chijbd
nlogboo	efdfej
nscans	efdfej
-3throug over the	cecjdc
claposti	djffee
-1issued	jeeegb
pmum	iegchb
crghent	behfdi
+2, worst	ghbfeb
-3withho it before	jcfefd
+bstatut	jcecch
-3@s to the	eecdej
-3my refere by	fcffjc
-3availa in the	fdjffc
-1na	hdefib
-2email me	djcfed
-1bet	cdffej
-2my bet	cdffej
-3you at the	ccjbhe
-3essays until the	hdefeb
-bbiro	fedfej
-3place during the	dffjfc
poisín	effedj
-bruth	efeejd
-3's note of	dfefjc
-2were due	eeffcj
prode	jbgffe
-3to revert by	cefdjb
-bawaits	cjfffe
clawaits	cjfffe
-2i mind	dcjfed
-3for coffee on	cejfdd
plifts	cfeffj
-2is been	beddie
-3it is been	beddie
ntherew	effjde
-3addres by the	jcfffd
-3be settle by	dbffcj
-3hr will text	cececj
-3for interv on	jdfebd
rxanswer for past	efffjb
crinsist	gfffjb
nice	cfcfgj
-1fracti	ddjfdc
-2on fracti	ddjfdc
-3lesson on fracti	ddjfdc
+bvia	jffffb
pgeehrt	bjfdei
-2kno by	cjeffe
-3me kno by	cjeffe
crhelps	bieffh
ncook	ejedjc
-2job in	ebeedj
crprinci	jddcid
-3please keep the	ecjfee
nthrill	jeffde
rxdenied from no	fdbghc
crtransl	ejdfdg
-3your holida in	ffeecj
-3great meetin you	defejd
pnordly	djfffd
+2sharp .	eejfed
-3: out until	cdffej
clwarsaw	cfejdh
-2hall ,	bcffci
prelati	ghbecj
-2report in	jcffeb
psteppi	jeffcf
nduplic	feffdj
-3the agenda for	jeceec
-2recrui :	jefebd
pkeeps	ddfjgd
-bnovena	fbffej
clnovena	fbffej
-2mail said	bbcfgi
pnails	jdbfeh
psang	gejffb
-3sift : done	ffeejc
plifebo	jbcebj
-2result the	cfecdj
clmarket	fbgbig
-1anybod	bedeje
-2choosi anybod	bedeje
-3is choosi anybod	bedeje
+brow	efffjc
-3chosen before the	jefeeb
+bcondit	ffffjb
ndrawer	ceeffj
+2the budget	ceeecj
phiking	jefffc
pgrades	bheffi
-2invent ,	dededj
-3@d invent ,	dededj
+2but her	ceffjc
ngraham	ceejci
npresse	jbeedi
-3are counte on	fedbeh
-2hours cv	eeeedj
-3regula hours cv	eeeedj
-bloud	bdifdj
ppump	dehecj
-2books from	efefcj
-3the books from	efefcj
-3our reply in	jfffdc
pshake	jefeed
-2the lads	hbifdc
psmashi	jfffdd
-3mailed : forget	bffcjd
prise	jeffed
-3booked for the	bebehj
pstates	deefej
-2promis within	gbfejc
+2, attach	efffjb
+2coming up	deeeej
cltights	cjbdej
clseed	ffcffj
pcollie	eefjec
clsherif	gdbgdj
padelek	efffjc
nplead	efffjc
-bframe	bjffge
clframe	bjffge
-2would hear	bddcig
-binvigi	ffjfeb
clinvigi	ffjfeb
clcommon	hededj
+2was optimi	deefjc
-1courie	bdceih
-2by courie	bdceih
-2mail from	efeejb
-2no of	ffffjb
+bdental	eeffjc
-2here for	cdffdj
-3person on the	idjcbb
pnorthe	beeifh
+2and wish	eeceje
-3you @d ,	dddfdj
nnod	iehibb
-3term starts on	ceeeej
-3with you in	hejcdb
-2public holida	defeej
+2, ha	fbbddi
-3name before the	jefffb
-2are by	jfffdb
-2, lights	efecdj
+2, sound	efecdj
-3@d , lights	efecdj
-2docume of	ffffjb
-3your docume of	ffffjb
+2were his	ibefgd
-3they have till	jbfcef
rbsuperseded needed-from-you	bdddjg
clzero	jeefde
pcommen	cigeib
-3lookin at it	bedheg
-2test of	deddjc
pscale	ehcedj
-2findin by	jcfffe
-3its findin by	jcfffe
-2iv ,	bdgedh
-3bank iv ,	bdgedh
-2held the	bdfebi
crsails	jhbffd
rxreview since past	ffebfh
-3you dangli :	jebfec
pgoods	fjefde
-2wake on	bejbbg
-3a wake on	bejbbg
+2, fine	hbcecg
+1finish	bjbfch
-3conclu our delibe	effbei
-2can :	icbcdh
+bslow	beefjh
pkung	ehffib
phei	ehffib
pchoy	ehffib
-2^ per	dffejc
ppastor	jffcee
+2once she	jdefee
-3own hand by	djfffc
-3piraeu on the	begedi
-3recrui as of	ffffjb
nsacked	efjfed
nspread	efjdgc
+2, soz	ieeeeb
+1mid	djdecb
+2mid mornin	djdecb
pannoun	eibhch
crtied	bgjfdg
+brefuse	jcecjc
crruled	hbefdi
psnowed	jeheeb
-3decide by the	chedjb
-2papers until	jbfbef
-3your papers until	jbfbef
-3do on the	jedebe
-bkim	deedfj
+2half #	ddjfec
clringer	heedbj
-3me by the	hfcbgb
-2budget mtg	deeddj
-3, budget mtg	deeddj
pwillin	fjceeg
pconsti	djfffd
crwrong	edcejg
clwoman	jcecbi
+2the courie	cjbfbe
-2our delibe	effbei
-bparade	jfeegc
-2way ,	jedfec
-3either way ,	jedfec
-2the third	eeccbj
pbarge	efjeee
+2means bad	bfefej
-3us on a	bfefej
-3dark from the	ffeedj
cllocked	bdefii
+2s and	jeedgb
-bvacant	eeeedj
clvacant	eeeedj
-2^ posted	ffffbj
-3though he said	efffjb
-2met you	feffjb
-2until after	deffej
+bconcre	fedeej
-3my desk from	ffffbj
-1porter	bejebg
-2makes it	jefedd
-3that makes it	jefedd
-2comes down	jededd
-3said when :	jdefed
+bbadger	eeefdj
crshake	effejd
phellos	fbfffj
crtable	gdbgif
pnotify	ibbdhi
+2, sees	jdbbch
-3gran 's till	cdffej
-3sessio is on	eehieb
-1dive	cfeeej
-2others dive	cfeeej
-3the others dive	cfeeej
+2, like	hchdib
-3hours change from	ffffbj
nas	hebgfh
-2the surger	heiedb
+btwice	bjdefg
-3office is closed	eeffdj
-2her choice	jefeed
ntotal	ccfjdi
nverger	beeehj
-3, counte from	dffjcc
-2counci decide	iffbib
+2are on	cdbchi
njuly	bjefjc
+2, pay	jcefed
-3with them by	djfffd
-2now is	bdfffj
-2said before	gbcegi
+1told	cfefjd
+2told you	cfefjd
-babbot	jdfdef
-3trial , starti	ffjffb
-2and do	dejffc
-3come and do	dejffc
+2the vicar	cddebj
-1md	bcgbif
-2depot by	hiffbb
-3the depot by	hiffbb
-2fifty after	eeeecj
-3twelve fifty after	eeeecj
-1study	eccfjc
-2case study	eccfjc
-3the case study	eccfjc
-3: result on	jfffeb
+1whoeve	fdbdbj
-3we reopen on	deceej
-1head	edbjbi
phalal	jeefde
clcarefu	bffifg
-3probat would be	eeffcj
pcommod	debiej
+bcampai	dfffjd
pspecs	bejfeg
-baccra	eeefej
nprofes	cifbfh
-2togeth on	bbgjcd
+2sharp ,	idffdb
-3are from the	efjceb
-bok	bhiifc
-3from us the	cfedej
ptariq	fjeffc
crfloor	ejbddj
pjava	ebjfgf
-3went make that	djdecc
nhe	gbeehi
-2posted by	jcffcd
+2please report	edgfbj
+2, panel	gffdbh
-3get an answer	begfij
+2even though	cfffjb
panyone	jbfcid
-2reject by	gbfebi
+2becaus they	jdcecg
sislip	ccebje
-bjobcen	efeeej
-2withdr on	eeefjb
-2says in	cjefeb
-3lady says in	cjefeb
-3to say by	beeecj
-bcscs	cghfjb
-2lodge on	ejbeef
pcows	cejeeg
-2on board	ffjffb
crboiler	efdfje
-3, comp review	bedebi
-2your coffee	hebedf
+2out there	hebedf
-3having your coffee	hebedf
-3with us in	cjdfdf
-3my interv from	ffbfje
pcensus	dhfbfj
pfloors	dedfjf
-bretest	eeeefj
clretest	eeeefj
-3invite back in	efjfbc
pascens	fdfjde
nsafety	jfifcb
+2we let	jdfefd
+2in front	jeedbd
-2respon in	jfffec
nfrom	jgbiec
-2bar on	ffefjc
-3the bar on	ffefjc
-3, and within	jcfffd
nload	ejfffd
-2are from	eejcce
-3applic settle by	beffdj
-2evenin but	bcgfeg
-3any evenin but	bcgfeg
+2for me	biedch
prowing	edfffj
clivs	efeeej
-3sit before the	dffecj
-2rang at	dfdfjb
ptent	fedfej
-2the field	cecbig
-3of the field	cecbig
-bbonn	begfei
ndrily	feffjc
+2in either	jedfec
-2throug cvs	effjfb
-2mine leaves	efeedj
-3: mine leaves	efeedj
nlurgy	ffefjd
-3tell them within	bjfffe
-3be made on	iedbce
clpier	jedfef
crschedu	efefdj
psave	egfebj
-2candid from	ffffjb
crkeen	cjdfjd
-3got invite for	efbfcj
ppermaf	bjcdig
-2notifi the	jfefec
ngenero	ceeegj
ppint	hedejc
nbrown	deffej
+bglass	efdfej
rxsuperseded for past	beeeeh
-2psycho on	ceifbg
+bonward	jfffec
nphotoc	ebifjc
+2, factor	dfdeej
-3new year is	dfdeej
-2teleph by	jcffed
+brough	heefjb
+1some	ddcfcj
+bha	fdcejf
-3, make that	jdefcd
-3me a call	efffjc
-3mark all throug	defjec
+2, togeth	cbjhhi
phydrol	eeefej
-3at the yard	eedcdj
-3the paperw on	eeeedj
-2say more	gdffjc
crbehalf	edffje
-3so over the	dffdej
-3lad triall on	cffcej
-2@d of	jfecdd
-3our offer by	ddgfij
+bhit	eecjeg
-2waitin since	ffeejc
-3to oslo on	dccfej
pflying	hcbegi
-2works ,	cdeedj
-3pick one :	eejffc
pstuff	cfgiib
-bprefec	jdffed
clprefec	jdffed
-3ring you the	jfefec
-beducat	gcjdge
pplaste	iffeib
plaurea	bjdefi
-3are you about	bdhfbg
+1using	djeeec
clpicker	iedecj
+2and read	ffjeec
-3the refusa of	efefjb
-3expect a call	jfdfee
pclerks	dbifej
ppassag	dhdedj
crlive	bfjech
+2: thanks	dbdfdj
-btacho	ejfffc
cltacho	ejfffc
-2, any	edbffj
pdelaye	jbedgf
ndubai	efffjc
-2truck arrive	deeecj
-2theirs on	deecje
-3offer in writin	ebffjf
crgather	ffffjb
-3distri office ,	bdhech
-2nda before	cjffec
+2then they	cjffec
-3sign nda before	cjffec
-3partne voted on	dfefjc
nm	gbdjjc
pfindin	dciejd
clinsigh	efbffj
pcompul	jdieeb
-breacto	efjffc
clreacto	efjffc
-3never on a	ffffcj
-3, # to	jeccec
sidate-owner	dfcejf
+2: expect	bfddig
pciso	hfiffb
-2there from	efeecj
puntied	eefedj
-bhmm	jfcecg
-3answer go out	jfefeb
-3appoin take effect	ceeeej
+2which of	gjdfbc
-1people	ieceib
proofer	ghiebd
-2tight ,	jeefeb
-3sit tight ,	jeefeb
-1mum	bcjfdf
-3will be phoned	jedfec
clme	fjjecb
clbill	ffefcj
nplayin	dfefej
-2employ within	djffec
-3presen employ within	djffec
+bones	fhiebf
-2mail ,	fibeec
-2met her	ffffjb
+2about #	fdjffd
+1should	gdgbfd
+bshare	ggeeib
-3are held the	dfdecj
-3to choose by	fbffje
-3for @d by	cjefff
-3to be done	jffcfb
nfindin	fecbhj
+2for two	ccjfcf
clclasse	eeeeej
ppasty	idbffh
pgel	idbffh
ngarage	gfeejc
prival	ceeffj
pwed	ceeejf
-2on one	ccbjfc
+2, sleep	eedfej
pcarp	dejffe
bsfrom time-only no	edbefi
-3how is your	fejfdc
+2that follow	feejdb
pbadges	dijfcd
phip	jdfffd
+2they vote	jeeeec
pdrink	bieejd
-2get by	jcffed
-3will get by	jcffed
+2she sits	jfeedb
nopenin	hdheib
nxo	fhjdbd
clstroke	jdbfeh
-bpair	jffecf
-2down from	ffeebj
-3be down from	ffeebj
clrevere	geeddj
crday	gbfehi
-3help for the	efdedj
+2to call	dbfcej
-bsometi	fcdjhc
-3get to you	jfeffb
+bsoul	cfffej
crsoul	cfffej
-3their verdic on	ceeejc
-bweldin	deehdj
clmusici	cffjfe
naction	ccifej
-bavalan	bcjdch
-3we would talk	ifedfb
+2to claim	dbeeej
-3guess would be	jfdfbd
phugo	efjfec
cleggs	bgfeej
-2chair on	hfffib
-2talk of	ffcfjd
-3your talk of	ffcfjd
-3deputy by the	djfecb
-2rang on	ffffjb
clkiosk	jidfeb
-1refusa	ffdfjb
-2the panel	cdceej
+bsenate	jhefeb
ppatrol	gjbedh
-3two more people	ffffjb
+2, old	cedeej
+2, ngozi	bbfdje
-1requir	deffcj
-bkurz	dffeej
-2sendin it	bidfcf
-1known	gedebj
-2centre ,	dccfej
-2doubt the	hcfebg
-3of doubt the	hcfebg
+1ten	jcfcbf
-3postin closes on	ecfffj
pkestre	jddfef
-3down togeth on	bfejee
-3no older than	ddffej
-bgrape	fedeej
clgrape	fedeej
-1medica	bbifbh
-3told to allow	jfffcc
nnine	dehihb
-3do , by	bjffee
nsleepi	biefdj
-2how does	cejfcf
-3you join on	eedeej
nunderg	cfffjd
-2radio on	jfdcdf
psunday	jfdeed
-3the result within	dbffhh
-3signed declar within	bjffde
+2everyo gets	jedfed
-3of addres within	ejffeb
+2after three	dfjcbd
-2be there	hbdedg
-2last :	jehedb
pmick	jdffee
-3said give him	jcfeec
npaysli	ddhfjc
+bcatchi	ffffjc
-2settle on	iedbee
pover	hbicdg
crvalley	cjffef
clfrau	hjeecd
-2shift was	dfbfeh
-3trial shift was	dfbfeh
crdocume	hejecc
nusuall	defjdg
-2topic ,	djfeec
psong	diifeb
-bhot	jdefdf
cloption	biiffc
-2readin by	cefjed
+2and done	cefjed
-3done readin by	cefjed
-2reques until	cjffec
+bpaperw	ejfbdi
nnursin	defjgd
-2to everyb	eecfcj
+bdouble	gibeeh
crforce	deffje
pprops	fddffj
clnovel	fffjdd
-2the table	hbcddi
-2counti :	ccffdj
-bowe	bgceii
pmounte	deeffj
-2defini by	deffjd
-3said defini by	deffjd
-2start date	deefej
-1store	ceffej
-2the store	ceffej
-2counte from	cfejbd
-2an answer	dfbcje
cltoy	hfjebe
-3back to them	djefdb
-3@d became the	dfdejc
+2with forty	ffdfjd
-3group assess on	ffdfjd
-2talk till	eeefdj
-2, posted	dbcdie
-3allow up to	jdfffc
-boffsit	deedhj
clbernie	cjffeg
+2s visit	ddgfbh
-2word in	jffeed
-1compan	djbdci
-2, effect	deefcj
-2guaran on	cbffdi
-3two guaran on	cbffdi
-1waitin	cdhebj
ndoug	fdbeig
precove	edcfhj
-2forwar for	ddffej
-3is forwar for	ddffej
ponward	dfefej
+2two of	idfbdh
-3conduc online on	fejeec
-2nurse from	ffffbj
nequity	hgdfbh
prosa	gefjeb
-2guaran by	jcfffd
-3need , in	biefbf
pconten	jfefdf
-3's from the	ffjfeb
-2sales end	eededj
-3horse sales end	eededj
crevents	eeefej
+2, scan	djfffc
-3know , on	jfefed
-3applic hear by	jdffde
+bto	bhiegd
noverdu	ceffgj
+1sound	deffcj
+2whiche .	jefeed
+blasts	bfhefj
-3tells me on	cdeeej
+1worst	jedfed
+2worst case	jedfed
-3, and in	gbdcdh
pfifth	gejfdc
+2, hell	befffj
-bfemi	gfeejc
pnatura	dejfef
-2contac betwee	ifefhb
crcottag	ehejeb
-3your mail of	efffjc
-3after mass on	hedidb
-3for more than	jefffb
-3a congre until	eefdej
-2the accoun	bfejdd
-2team in	bcefej
-3a call before	cddfdj
-2bleep test	eejedc
-3the bleep test	eejedc
-bprescr	fcffej
-2chair ,	fcbeej
-3, say the	gjdebb
+2until you	jeffeb
-2went quiet	ffffjb
-3manage went quiet	ffffjb
+2, mark	idbjcc
-3said give her	jefedc
-bpush	ejffgc
boafter	cgfbfg
-3will read it	ceeebj
+2to finish	hgdbdd
-3i get the	ceebej
+bsorted	hfdfjb
+borches	fbdhcj
-3somewh in the	cejeec
-2interv you	cejfdc
-3to interv you	cejfdc
+bpre	ejfffc
-3's funera on	ffffjb
+bbottom	gfdfjd
-3public view in	cefecj
+2and contac	fefebi
nprint	jffegb
prevers	iebfei
+2go by	ebdffh
-3off huntin till	deffej
clscribb	hgefhb
-bverger	jfefbg
-2workin after	bgffci
+1sous	dedfjc
+2sous :	dedfjc
ppens	fedfej
-3or ring by	cjfeee
pplanti	efffjd
-3to me before	fjdfec
-2gate by	cjfffd
-3the gate by	cjfffd
+bcricke	jecfdh
-2the md	bdebif
pmeal	bibdhh
nstrang	jhcedd
-3they need till	ecfjeb
crpostin	hhbege
+2at breakf	jedeed
crroad	gefebj
-3yes no by	idffeb
-3, yes ,	ccdhhj
-3comes in the	jgfedb
-2should be	jddebd
+bfixed	ebjeeh
nrethin	feefjd
-1race	ddjdbe
-2we race	ddjdbe
-3@d we race	ddjdbe
nfence	eejbid
pevents	jeffcf
punderl	jeefed
-3comes back within	jdfffc
-3i wait ,	jdefed
-3and in the	hecdbi
+2the kurato	befehi
-3well : on	befehi
-3: as of	ffffbj
njoburg	efeejd
-2slippe to	idebbh
+2: done	bcdefj
+2too ,	edfebg
-2q :	hebfdf
-3no q :	hebfdf
nunsay	dfffjd
+2from receip	ejefeb
pmairi	bfgffi
+2, modera	dedhbh
-3shut from the	ffffcj
-2late ,	gddebi
penjoya	gehfhb
crmarked	jbffgf
-2^ withdr	deefjb
-3settle it by	jcffee
-brequis	ffffbj
-2role for	eeffjb
crinstru	bidfgh
-3ring you ,	jfefec
+bweathe	bfgfej
crwake	ddejdh
-2one was	dfdfjc
pparisa	ffjeed
phighga	ffjeed
prabbit	ffjeed
prestfu	fbfejf
nsmash	ehfjfb
crweeken	cjfffe
-2did on	deeecj
-3all hiring until	bdfbhh
-2you manage	eejfed
-3could you manage	eejfed
+2would help	djffed
pdrough	ffffjb
palone	ggedbi
-2recrui in	efedjc
-2office reopen	jeefec
crchicke	eiefib
+2on accoun	jdedcf
-3told everyb by	cfffje
-3have known on	efefjb
-2sick until	defeej
-3a barist this	efefcj
+2, probat	efeecj
crsix	hgidbd
ppoppin	jbhfee
-3or no ,	cjcfed
cljapan	eefefj
-3diary , the	bfbfif
+1how	hiefeb
+2, gaffer	ceefdj
-3airpor i gave	ceeecj
crhe	jfbgcg
nseafar	eedfej
-3tell her by	cdfejg
rxappointment - ahead	fehdbf
clupshot	jefffd
-3last girl on	eecjce
prel	fcffjf
-2you since	ffffjc
nshake	hebeej
-3is on ,	cejfed
+2, callba	bicjdb
+1anymor	deeejc
-2heard nothin	jfffeb
-3have heard nothin	jfffeb
-3@d , back	jddccd
-2a pint	dfjfeb
-3chats finish on	dfecej
+bpushed	dfffjd
-bporter	ejiecd
+2s here	dfffbj
clcleane	ceiedj
crgradua	eeffdj
bsin day past	dddjdd
-2begin at	cbjfee
-bpinged	efffjc
clputtin	icigbd
clrude	fcffej
-3line is open	dcefdj
crstared	edeffj
crtreble	edeffj
njonty	edeffj
-3answer in about	jeffdc
-2, which	jeedec
-3@d , which	jeedec
pjolly	jeeedf
-3gets told on	jeefeb
nbingo	fceffj
clstores	dgbhhg
-3, # and	dcfffj
-3@d , by	dbfeej
-3your interv is	eecedj
ngarden	jfedib
-3comes down on	ejcfdd
-3close the list	bjebeg
clburial	fffbfj
nrecoun	ceffje
-3certif by the	djffec
-2rector signs	ibfife
-2dentis ,	icbdcg
-3one back by	cjfffe
-1nine	ijcdcb
-1loadin	ceeeej
-2's loadin	ceeeej
-3jura 's loadin	ceeeej
-2settle in	cefddj
-2side from	ffffbj
-2object is	jefedc
-3for object is	jefedc
-2will write	jffefc
-3i will write	jffefc
-3is settle by	jefeec
-bhangar	bihfdg
crnegati	jfffcc
+bmaking	cedfhj
+1lookin	eejfeb
-2^ expire	chbfch
+2, enclos	cdjffd
pwander	jbgffe
crshippe	efffjc
padvanc	gejffb
plocal	iefeib
naccomm	hjfdec
-bwaiver	djfffd
+bposts	ddejjd
+2about our	jfefgb
-btenanc	gjecef
clweldin	feegdj
ndock	jfffec
pclaire	jefffc
-3video call on	fejdbe
pso	bjgfdg
+1depend	ceifjb
+2depend on	ceifjb
-2ringin round	jffeec
+2, these	bdffje
nyer	ffcfej
+1fish	jecdbd
-3job closes on	deffdj
-3be decide before	eeffdj
-1right	iffdhb
-3then , on	jededd
nelves	effddj
crpt	iiffeb
-2heard on	eejdcd
crextern	ffffjb
-1afford	bhdedg
-2are afford	bhdedg
-3you are afford	bhdedg
crpre	ejfffd
pcause	fjffdd
nstaple	jdeffd
-2budget until	dffcej
-3the budget until	dffcej
proyal	jeefbg
-2findin on	ceebgi
-3can you start	fdcfej
-3# , the	cbjfed
-2set the	jecffd
-3have set the	jecffd
clmissus	hghfbf
-2the appoin	cffjhb
cruntil	fhdjfc
nrare	jffeec
nshirts	fjffec
-3by @d :	ebjfdd
clpoints	jcfddi
ptimesc	dedhdj
-3lambin 's till	defdej
-bdrinki	cfffje
cldrinki	cfffje
-2year is	bedjde
pdrugs	chfdej
-2in max	jdffec
+1statin	bjfffe
-3our decisi ,	jeedcc
+barchde	jdefcg
-2over until	hieceb
-3graz until the	defefj
crfell	bedfjh
nlodged	dhedbj
-3are publis on	jffedd
+2come what	jddcde
-3me signed by	djffed
-3itself starts on	eedfej
-2candid comes	deebdi
ndeploy	ecfffj
-3how long :	dcdfej
+1$	ggecbe
+2$ $	ggecbe
-2wed and	eejddc
-3see wed and	eejddc
nrunner	bjeeci
+bpensio	eeffdj
-3in spain in	effecj
clwave	jbecei
-1submit	deeddj
-2the applic	deejdc
cldrives	dfeeej
-3day 's the	gcfbbh
nfounda	jehcbf
+2being the	jgbebe
ppoets	ddfffj
pyeats	ddfffj
crshred	dfffej
phelper	ffbffj
-bdissol	defefj
+2s been	efefjc
nexcel	beffjf
+2defini $	jdffdd
-2centre on	bcgcgg
clouting	bfejci
+1maximu	jeffec
nstayin	ceefjf
pjoyce	efefdj
+2is better	ecjfec
-2shuts betwee	eedfej
-3office shuts betwee	eedfej
-2done within	cjffcg
nfood	dfgejd
prd	cfjcdi
-3are you around	eejffd
-3for once :	ejeebb
+1read	efefjc
+2read @d	efefjc
-3where it says	efefjc
-2proces ends	fffcej
-3other proces ends	fffcej
-3the office till	cjfdce
prewrit	efffcj
+2, mr	gbedcg
ninvest	gecfjd
clrosa	heeebj
pupfron	jeeffe
-bcold	degedj
+bwardro	jffdee
+2per the	jeffdb
+2, then	hdbggc
ptunde	bhjfed
pnicer	gegfbh
-2are ,	ddgeib
-3you are ,	ddgeib
-2hear before	ebeegg
clhirevu	ejfehb
-2extend by	defecj
-3was extend by	defecj
-1trains	bcdeii
-3back to her	ccefdj
-bperth	feffdj
-2no reply	efffjc
-3hence no reply	efffjc
clwins	edfffj
-3told you by	iefeib
-3bob said the	deeeib
crspoke	beefjf
clgraz	eefejd
-2travel until	ddffjd
-bsooner	hbeddj
-2given until	bgfibe
-3the interv in	ffcfjc
-2they need	idfbbf
ncongre	jfffdd
-3a deadli on	fjdfdc
+2, salary	cffjec
nheadse	jfefde
-1um	djfecb
pcues	ecjeef
-bwhich	deijgb
clnamely	jcffbi
pgateho	cgefdj
-2the decisi	defejf
-3everyb by the	jdffed
pchores	jedeef
-2chair by	cffedj
-3the chair by	cffedj
+2all the	gebfcj
+bspring	ffffjb
-3rings me by	jcffee
-2say until	ejeffc
-bdump	efeedj
-bwow	ffffjc
-2copy within	bcffej
-3assess centre on	bcgchg
-2they were	dfffjc
-3is back ,	jdefec
-3, sorry ,	jcdfgb
-3and @d ,	jfefec
-2knives on	ecifbg
-3and knives on	ecifbg
-2@d so	jeeffc
pbeater	fddffj
pfootsc	fddffj
+2n if	dfjeeb
pjoined	bhefif
+2, howeve	jdcebg
nroads	hgfegb
-2aboard on	behbbj
-3come aboard on	behbbj
-3rota meetin 's	jebebe
pphrase	jefgec
ptearoo	gejede
+btheory	efefdj
-2clerk on	fbjffe
-3get your call	jfefdd
-2suspen for	efffbj
-3is suspen for	efffbj
-2traini is	cdjeed
+2using the	djeeec
-2doors on	decfej
-3its doors on	decfej
-3i asked if	debeje
-2, contes	dededj
-3@d , contes	dededj
-3see the nurser	ffcfjc
-bautoma	bceeij
-bpavel	jfeeee
crland	ffdfej
rxaside - past	dcfbjd
clmajor	ddjbej
nsold	eeeejd
-1five	ecbfdj
-2due before	ccfffj
-3accept up to	fjfffb
-3liked to say	bfffgf
-2i return	dffedj
clsla	fefecj
-1others	bfbicf
-2signs off	ebfbej
npop	ehdedj
-2line on	jecfec
-3a line on	jecfec
+2will do	cibebf
-2to phone	beefgi
pscanne	hbdfej
-3longer than the	ejddce
-3your interv to	fejfed
+2, yet	dceeej
-2email before	cjfffc
pcampai	bgfghg
pelepha	cfeffj
-2# applic	dfffjc
-2he starts	deefej
+bscaffo	bfdejh
-3's job by	djffec
ppivot	jeffed
-bneedfu	jdfffd
-2true :	edjeed
-3table on the	jefecc
-2list from	dfefjb
paudio	cfjcdi
+2, pass	jdgedb
nsimila	jfffec
-3planne for the	bfheff
-2the no	fffejb
+2is in	eehfib
crallow	iifeeb
-2it past	ejdebc
ntruste	bfcfih
-1its	dgcbgf
nmustar	efefjc
+2they choose	jffeed
crlaugh	cgffdj
+2as printe	dfeejb
poutgoi	feedej
-3hear before the	dbeeje
pfinlan	iidffb
-2word on	diebfe
-1^	igfbdc
-2^ ^	igfbdc
-2@d @d	ffgfbh
-2play ,	cejffd
-3and play ,	cejffd
pupstai	hdbehg
-2tour ,	dcjfce
-3the tour ,	dcjfce
+bsaturd	bieeei
clhandli	ehjfeb
-3will be there	jfceed
+2and lasts	efjded
-3a no on	jdeffc
crlittle	cjfcdi
-3now , by	cjfffd
-3public on the	jebfee
-2his messag	cffejc
-3then his messag	cffejc
ppetrov	ccffjh
-3email the contra	deffdj
-1times	ibcdgb
nmidsum	dffjef
nsticke	fdeeej
-2are availa	eedefj
-3water till the	ddfffj
-2news on	jedece
-3leave for the	cfffbj
-bcannes	deffej
clcannes	deffej
crheadco	jdfeee
cleats	gfdfcj
+2, roughl	iebdbf
-3her mind by	jcfdee
pabbess	cegfdj
nthistl	fejfec
-2forema ,	efjfdc
-3the forema ,	efjfdc
-bbest	jgicdb
-2, commen	eddedj
clunmann	efeeej
nassign	efefdj
-3a call on	defjce
-2sheet within	ccfffj
clcateri	cjfffd
+bshouti	dddfgj
-2except :	hjcfeb
-3, except :	hjcfeb
-2them inside	jcffee
ncarve	edjfdg
-2be done	iddbhd
-3decisi over the	jffded
-2down :	jedebh
-3them at the	idfeeb
-3is booked for	jdebdf
-3the dentis ,	jdceee
pcheque	efedej
-3you come the	cfjfff
+2which days	djfffc
-3's shut on	deeeej
-3others , the	jdcdcf
-2store by	jeffeb
-3the store by	jeffeb
-2be commun	jfffdd
phandbo	fdefej
+bimpose	ffffjb
crimpose	ffffjb
-2happen on	icjcdb
+2on our	cdffjc
-2thursd ,	ffdfcj
-3on @d for	cefeej
clregret	ibebgg
pmidsum	iebfdi
-2callin me	jcefee
-bexpres	djfffd
clexpres	djfffd
-3others on the	cecfjf
-2marks on	fffheb
cloverse	cjefge
-3visit , by	jbfffe
+2, term	ebgffi
pblock	dhefjc
-3is closed from	ffffbj
-1hope	ffffbj
-2i hope	ffffbj
nnasa	ejfffc
-2coveri since	ffffjb
-3been coveri since	ffffjb
-2fish ,	bdhfdi
+2and could	beidei
-2inform you	ifffgb
-3is bank holida	cfffej
clde	deefjf
-2staffe until	bifeee
-3is staffe until	bifeee
-3going to hear	bfffcj
clcream	eebejg
clstates	hjfddb
nwages	ebefii
-3has time on	eejfed
-blathe	edjffe
-2unders on	fbcejb
-bbusy	dfhjfb
crpuddin	jffffc
-2you after	dcjebe
-3move it to	dejdec
nfunder	deffej
-3half term 's	efedej
-2we by	gbeech
-3will we by	gbeech
-3fitnes test ,	ddjfec
-2, commit	bdcgci
-3@d , commit	bdcgci
psheets	egejce
crwashin	fededj
creditor	efeeej
-3list by the	ejefdc
-2your result	jfffdd
-3stays open until	dcfdej
pdeals	dfeffj
-3or anothe by	jdffed
+2was suppos	efffjc
noath	dheejd
nwater	jcdeid
presit	fceffj
pbe	hfhbdi
+bmallor	efefjd
nmaster	fccejg
+1letter	gcbcgf
-3straig after ,	jeefed
-3tell you the	jfefed
-3do second interv	deidbe
-2the depot	bcjefe
-bcable	jbffeg
nmeasur	jdhecf
-2filed in	bidfee
-3be filed in	bidfee
-2my cv	defjed
-1weekda	eecfcj
-2: weekda	eecfcj
-3bookin : weekda	eecfcj
nwhites	ffjfed
-borchar	eejffe
+2ok ?	jdeedc
nmins	fhhdbh
-3appoin board on	dfdjfb
+2a no	dfffjd
nrailwa	cidfdj
-3# , closes	djddec
-3could you do	dcifbf
-3not till the	cffeej
+2and its	fgbice
-1resolv	bffjfb
-2counci resolv	bffjfb
-3the counci resolv	bffjfb
-blocum	ffefcj
crartist	fgefjc
pmailin	hfbfej
crwed	feeeej
clmilkin	behfej
clgoats	gfefib
crended	eeefej
-3signed someon else	dfffjb
clcol	djefdg
-3and tell us	fidccb
-2her answer	cdfedj
pevent	jefffc
clbath	diejed
nequal	fejfec
-2after your	fedfcj
-2know if	ecjffe
-3me know if	ecjffe
-3did by the	jeffde
-3the partne on	fdcgbi
pmarta	gefecj
-2this office	jceecf
-2old boss	bdedje
-3my old boss	bdedje
-3write to me	jdffee
-3every applic inside	cdffej
ni	jbdghf
+2, theirs	iecehb
-bgracio	feffjc
clgracio	feffjc
-3funder pulled out	efffjb
-2after servic	jeefdd
plichen	feefdj
-2people :	jdefed
-2week in	ecidhb
-2may take	jcffee
crbird	fjffdd
cru	jefffd
crhurry	eeffdj
+2what it	heefhb
npretze	ffdfej
crroast	dejceh
-braft	jfceef
+2with one	bifffe
nlinked	gfffjb
+1above	dfefjb
+2above and	dfefjb
-3have crosse out	dfefjb
nreliab	fecfej
+btransf	cjffib
nau	efefej
nrevoir	efefej
clcolin	djcfhe
-3me know before	jcefcd
-brotati	edfffj
-2waitin beyond	ceefdj
-3you waitin beyond	ceefdj
-3and calls me	jfeffc
-2are shut	dedfej
-3we are shut	dedfej
-2here :	hcbdbh
pdraina	jdfffe
-3stretc it to	djefcb
-1after	difehb
+2i meant	bedffi
-3itself commen in	efdeej
-3fixed for the	iejecb
-3down about it	cefcjf
-2view on	jffdec
-3her view on	jffdec
-3again from the	dfeedj
-2will by	jcfffe
pgoslin	ffffjc
-3the quiz by	cjfffe
-3office shuts on	djeffb
-3a second meetin	efedej
+2: they	gbbihc
predepl	cffefj
palloca	ddfffj
+2and opens	feedej
cladored	efjfee
-3i leave on	eeeeej
psaid	iedebj
crlisten	cdjeid
-2nothin since	ffffjb
-3heard nothin since	ffffjb
+binheri	ffffjc
crspread	ffffjc
crorange	ffffjc
-1full	hccbeg
-3can do the	jeedcf
-3holida till the	ddfffj
phave	ehfhbg
-3are due by	bdfedj
crsorted	fbjedg
-3associ as of	ffffjb
-2an update	jfeffc
cradjour	cecdji
+bwales	cffffj
-3it goes out	fbffgg
-3fixed term ,	fddfdj
pholm	efeejd
-2long :	ibcedg
+2for site	ffbfjc
-2probab not	efffcj
pmaybes	idjfdb
+2, busy	dejedc
-2ship sails	eecfdj
-3supply ship sails	eecfdj
clfriday	ejeeee
-3here works til	eefedj
+bjean	iffegb
-2yard by	djfffc
-3the yard by	djfffc
nhelmet	iidffb
-3presen title by	djfefd
pslates	fejfcf
-1printe	idcbde
pbeatin	ddjeef
+2from whiche	jecfed
-3your traine from	efeecj
clfund	ibffdi
panythi	biffie
-2shop ,	bdffej
+2and hr	hgfeeb
-bfund	eeffdj
-2the advert	dfeedj
-3closin the advert	dfeedj
-3you have the	hccbdh
+2with ola	cejccf
-2cards by	jcfffd
-3tachog cards by	jcfffd
-2sooner :	jddfec
-2calend by	iebfdd
-3, @d or	dejedd
+2lookin like	eejfeb
clgot	ghgebf
-2aiming for	jfffcb
-3are aiming for	jfffcb
-2replie inside	jcfffd
ppeace	jdeffd
-3please you come	fjcffe
-2someth for	jdefcd
+2, gradua	jfeeec
-2is out	jedecd
-2certif within	cgffjc
-banaest	chefcj
crnail	efjffc
-2unders by	cjffed
-3the unders by	cjffed
-3the house on	dfjced
+bbay	dfjfed
-2intake in	ffffbj
+1given	bjcdib
pouting	deeefj
-bpayday	jededf
clpayday	jededf
+2, still	bceehg
+2to learn	eccdcj
-3the slot on	ecjfgd
-2our mail	jfefed
pwe	hdfjbg
-3she would text	jfefdd
-3@d has become	jfeedc
crwear	bjifed
-3resurf on the	cdjfdd
-2submit on	fedfjc
-3at your profil	fedddj
-bfellin	cffffj
clfellin	cffffj
-2review every	eefcej
-3in review every	eefcej
ppricey	gefcej
-1milkin	beieeh
-3my portfo by	gcffjc
-3and calls on	jfeedd
-3ran out in	ffefjb
-2ruling by	jcfeee
-3his ruling by	jcfeee
-3a medica within	bcffej
-2to talk	cdgejd
-bgaps	bicfif
-3, was that	jeffcc
-bbrewma	deefej
clbrewma	deefej
pbeer	deefej
pdatase	bifffg
crafraid	eeffcj
+2hun ,	jcffec
pcried	gfejdd
-3@p , refere	feffjc
-2branch ,	gdbddh
-2lunch hour	efbfgh
+2for giving	iecegb
psons	jdffdf
-3presen it on	fdjfec
+bouter	jhdedc
crouter	jhdedc
clentere	egefjc
-blandla	dfefej
+1system	eejfdc
+2system design	eejfdc
-2finish within	beffgh
-3be finish within	beffgh
-3with you inside	jcfffe
clfemi	bfjeic
-3have got till	hfefeb
-2questi :	fjbecb
priddle	fjefed
-2: back	jdefcd
+bchapla	jfeedf
crtally	gfdbej
-2but not	beefgg
-3, but not	beefgg
npasswo	edeffj
-2our choice	ffeejb
-3make our choice	ffeejb
-2txt you	jeefec
-3interv with us	eehehb
nf	gejfec
pwrist	jhdfec
-3the mail of	dccffj
+btemp	cjffdg
-2launch is	dfeeej
-3: launch is	dfeeej
-2to follow	jcefde
crfella	jefffc
-3test before the	fjcffe
phad	gffeib
-3, ask me	ceffcj
-bsharon	cjfffe
clyou	icjchc
n@s	dhffib
-2resubm by	cjfffd
-3a no in	jcffgc
-3touch by the	djffdb
clcycle	eeefej
-3's outcom by	ceffjb
-2exerci by	djeffd
-3ngozi till the	eefdej
narticl	jdffef
+2and we	cfibci
+2max $	hgefdb
nsparro	cjffff
pgaller	fhbegg
-2emaile by	jdffed
-3be emaile by	jdffed
-3that was due	ecffjd
-2shift 's	bdjecf
-3, crew bbq	ceefej
-3runs from the	efejcc
-2can talk	hdfeeb
-3one last person	dffccj
nremote	dfgdje
-3a decisi before	dfffdj
-2you this	efefcj
-3for you this	efefcj
+2over the	fdeeib
-2proces takes	feebei
pconcou	jfeddg
-bcrimin	ejffee
+bgig	ffffcj
-3our call on	jfedfc
-3board meets the	jeddcd
-2say so	jedfed
-3be paid in	efeedj
+bthus	gdfdej
penter	ejeffd
-2dad says	cffejb
-3my dad says	cffejb
+bseen	dbdjfh
crcoat	fedfej
-3her yes no	jefddb
+2appare $	gedfbh
-3a coin on	jedddc
clpieces	egffbj
crauto	djffee
-3concer on the	cedfej
-3no from me	jeefed
-3they had need	hefdgb
crjo	eeddfj
-bmass	jecfcg
narreci	gcjffd
nazul	gcjffd
-2, chase	cfffej
-3@d , chase	cfffej
cltriall	cffdfj
+2is soon	djdfcc
ptomasz	beifhe
-2sheari from	ffffcj
-3, sheari from	ffffcj
clhost	jbefci
clrestru	ffffjb
clglass	cfjedf
cragains	edfeej
-3is erased on	eedfdj
ppromis	hbcegi
-bwarsaw	ffedej
-3head office by	jbffed
-3me yes by	bjfffe
pwere	idbfdh
crsites	ffffjc
nnorth	ecjeff
rxanswer ago past	ecbdjc
-2is away	dfeeej
bonot-before	fdbedg
+2, having	hideeb
-bcarlow	eegejc
clcarlow	eegejc
-2comes ashore	ceeeej
-3man comes ashore	ceeeej
crcourt	hdeejd
-3south , closes	effedj
-3brough forwar from	eedfjd
pshooti	ibefej
pagency	eedfej
clalloca	jhfeec
-2letter go	jfeffc
rbanswer want-to-see-you	jdffec
-2too :	djefcb
-3you too :	djefcb
-3extend it to	djdedc
-2text before	ifefeb
croverdu	deffej
nmislai	deffej
-2choosi till	dfffej
-3not choosi till	dfffej
pfees	ejffed
-3its determ within	ecfdjb
nceo	gdedcj
-2esol in	ffefdj
-3for esol in	ffefdj
+2the board	gbdege
+2that this	fiefib
-2it the	dhhffb
+bcollap	ffeedj
-2more in	dfeedj
-1occupy	efedej
-2, occupy	efedej
-3applic , occupy	efedej
pwidow	feefdj
pis	hjgecd
nreappl	deffej
-3vote is on	becjdd
pjab	djeffe
+2prompt .	ebjfee
pcallum	bfgfgh
nidenti	hffebh
+2was for	cebeie
clalread	icceej
-3delete on the	dedfej
+2they read	ffejec
ndouble	ibdfdi
-3review files on	efejdc
pstella	efffjd
psunil	dcjejc
-2app by	djeffd
-3the app by	djeffd
nlasts	eigfbg
+bdrink	efdeej
-3deal was by	edffjc
nwalks	effjde
pokayed	efjffc
-2teachi on	ffdbhe
-3two teachi on	ffdbhe
+1counts	jdffec
+2counts as	jdffec
clpays	jfcdci
+2and anyone	dfeeej
-3@d , talk	bfeihb
pcastle	gedfej
pstores	jefffd
nmicrop	ejgfeb
-1speaks	hedebh
psatisf	bijccg
-2panels run	bdfcdh
-3after the interv	efefjc
-bsalari	efefdj
-1bakery	bdfeje
-2the bakery	bdfeje
-bgarage	ijefcb
-2vacati until	cefefj
-3on vacati until	cefefj
-1else	bedfie
clglasse	jfffec
-2choice :	ffjedc
-2triall on	bfecih
-2a debrie	efffjc
-1flight	cfeedj
-2a flight	cfeedj
-3has a flight	cfeedj
-3boss told me	jefedc
-1client	cdbghg
nlapses	gjbeef
-3did well on	efdejd
-3financ meetin of	cffecj
+2s ,	jecfcg
nbay	hebfhg
-3on board from	ffdfcj
-3and answer by	jcfffe
pbraga	hffjbd
-3an hour on	hdjedb
crdate	fjdcic
+bcottag	efejed
nbottom	chcegj
nimposs	ffjegc
-3n sign by	cjfffe
-2hands within	difffb
clrestfu	dfefej
+2and hiring	dfeddj
pmahi	jffdfe
ntangih	jffdfe
clfranch	jgffdc
nblazer	jeffed
+2who was	eeffjd
-3said to me	eeffjd
-bjanet	cheedj
+bnearly	jeffed
-1tested	beicge
pup	hhibbf
-badmiss	icbjcg
-3the unders on	fbceib
-2there within	fhffeb
nbuying	hdjddf
-2the offsit	efdffj
-3for the offsit	efdffj
-3posted on the	hdbebf
-1usuall	hdffhb
+2needs to	feefjc
-2enquir on	cfefjd
-3you enquir on	cfefjd
+2settle it	deefje
-1lock	bbidcf
pherd	bfgffi
clmoira	jfefec
pmariso	cfefej
-2conclu from	ffffjb
-3not conclu from	ffffjb
clfrom	jecfge
nupside	djffgc
noffsit	hjgdcc
nalerts	cdffgj
pbelong	igffeb
pfreedo	eeffdj
+1four	bchefh
-btelegr	hjefeb
crreopen	beffgj
-3boss says come	cejffc
-3from us inside	jeffed
pcentra	deefej
crinsure	ehffjb
ptaste	hjdfdc
+2slot .	feefjc
-2detail by	ejffed
-bfoundr	ecffjf
crcareta	cefffj
-3answer from me	jfffec
clnarrow	ieedjb
+2has an	bdbdhh
ptreati	efefje
nfridge	jfffed
-3its decisi from	cfffje
-3from hull on	dfeedj
-3and before the	jefffc
crscript	jfehdc
-1picker	cfffdj
crscratc	gfefbi
clshakin	jffeee
nsaludo	jefddg
+2any longer	ffdfjc
clextra	jfdech
-3and return by	ejfffc
-2code by	djffed
nloaf	efffdj
+2: send	ejdffc
nmailbo	ddcgjg
pwollon	ddhfdj
pbunnin	ddhfdj
presolu	bgffhg
-btide	gdedej
prollin	eijfcc
+1retrea	ceddej
-2benede :	ceddej
+2retrea ,	ceddej
-3sister benede :	ceddej
-3the strike on	bffdfj
-bsim	ebjfic
-3the word by	cjffee
-3galler reopen on	cffeej
-2time since	ffffbj
-3to see me	eejfec
-3their format by	cjfffd
-2commis on	efifhb
-2about it	cefbei
pdenise	hecfdj
-2format by	cjfffd
pdrama	gdjccg
-2planne on	efefjc
+2tops .	jdffee
-2term is	dieffb
-3the term is	dieffb
-3am free on	bejceg
-2court on	debeih
+bfavour	dfeeej
-2moon at	ffeejc
+2and under	ffeejc
-3the moon at	ffeejc
pvouche	djffee
nteenag	efffcj
-blena	dfdefj
-2wife ,	jefffc
-3my wife ,	jefffc
cldeal	cgdjdg
+2max by	jdfefe
-3she calls me	jefffc
+2should be	fidebd
-brefit	edffej
clrefit	edffej
-3you pop in	digfdb
phitch	jffffc
nyea	jbedhe
ppair	ejgedd
pfires	gifffb
nosterl	deffej
nlisted	geffjb
-2man on	hfefhb
clohio	ceeffj
+2that he	iedehb
nsilent	dgffjc
nstamp	jegced
-2me and	cedfje
+2from sal	cedfje
-3from me and	cedfje
+2the pettin	ffffbj
ppam	bffeih
+bem	efjfde
-3the transc by	defejd
-2the milkin	begeei
-3for the milkin	begeei
+2is decisi	jfffed
pmonkey	jefffd
+2: dentis	deeedj
+bcommen	eeeeej
+bxmas	bjefef
-2debrie 's	bebecj
nresubm	djffgc
-3push it by	ejefed
-3maybe in the	iebcde
-2suits by	djeffe
niron	cjffgd
-3a confer until	edfefj
-2your contra	eccfjd
-3the last interv	dfdjcd
-2a maybe	dfffdj
-3than a maybe	dfffdj
+2n show	dfjeeb
pdeep	fidfhb
-3its appoin on	jffcee
clmonsie	edjffd
pkm	dfdfej
-3dine on the	hcicbd
-2duplic by	ejffec
-3in duplic by	ejffec
-3offer ends on	edefdj
nporto	ffffjc
nscienc	fdfefj
nconser	iejedb
+1see	fdefcj
+2, budget	bciech
pplace	ficbfg
-3since moved to	geebeg
-3and said the	jdffee
nboo	jebfdg
-3the answer ,	ceefej
+2where you	jeefce
-3when they say	eefdbi
-2twenty minute	eejfdc
-ballott	jffdee
-2work from	ffdedj
-2steps by	jcfffd
-3next steps by	jcfffd
-2allow me	jdffee
-3a result on	ffefbg
clfully	bdhdgj
cltray	jfdffd
-3ahead of the	hcefbg
+blaughe	bedfjh
-3commit met on	ffffjc
-3yes no within	jcfffe
pcoordi	jcdeeh
+2than a	efffcj
-3have a no	efffcj
+2and regret	feefjc
cleyes	bfffgi
-2fact :	gidfeb
-btreat	ffffjd
-2your hands	ibdfde
-3in your hands	ibdfde
clmbeki	ffffjc
+bshake	efeejd
-3the repo by	fjfffc
-3get my call	jfeeee
prail	ddjfeg
-1delibe	dfcjbd
-2role :	jefecb
+bdrops	jfefed
crye	jefffd
nbirthd	eeeeej
-bbean	jcfffe
nargue	idbhbf
+2ahead of	djcefd
-1knows	dfecdj
+bclaim	ecfffj
crclaim	ecfffj
-2it comes	jeeeed
nsandwi	gegebj
-3suitab examin of	ffefjc
clautumn	iecdjc
-3back yes by	ejfffc
+2, forty	effecj
clfairly	ieefhb
pgino	edfffj
-3will be decide	cffdfj
crchance	ddeegj
phistor	iecdjd
nlabour	jfffee
nmechan	cffffj
+2out of	idbedh
+bwards	efffcj
cldube	efffcj
claggres	efffcj
clrelati	efffcj
crwards	efffcj
-3writte test on	ffjece
-2leaves in	efefej
-3's flying out	dfefdj
pachien	jffffc
podile	dghfbh
+2in three	ffefjc
-2notice beyond	gbffhc
-3withou notice beyond	gbffhc
-bme	gjhcec
-2awaite within	cjfffd
-3is awaite within	cjfffd
-3had said the	eeffjc
+2to arrang	djcfdd
psubsta	jffdfd
-3off over the	effdej
-1ready	edcfjf
+borchar	fejfec
-3my word for	hffeib
craccess	fefeej
-3, closes on	dcdedj
pcloser	deefjf
nrandom	eeebij
+2which aftern	cjffee
+2, chair	ieffbe
nheard	jffefb
-bpayabl	ejfefd
clpayabl	ejfefd
-1folk	debibf
clafford	bhhech
cradvanc	biehdg
-2i get	difebc
-2gate ,	eejfed
-3the gate ,	eejfed
+2and takes	eefejd
-2slot before	jdcffd
-3a slot before	jdcffd
-3office closes on	ceefej
pdiffic	ffffjc
-3meant to hear	cffejd
nsjoerd	fbgfgh
-3see you after	ecjecd
-3to be there	dejffc
clsalari	efefdj
+bsignal	jcedch
+bbev	ddjfef
-2harves supper	efeecj
-2there before	ejffdc
crphoto	hdhfbh
crfound	dccejh
crwire	jcjded
-3a slot on	iehbdc
+2, limite	deeffj
ngillia	ffjffc
+2to write	biccjd
clhill	ffcefj
crlanded	beejdh
cldrawn	gcdjee
pcomfor	ecjffg
-3survey closes in	dcfffj
-3office closes in	deffej
pmining	iidfeb
pfirer	iidfeb
nsouven	iidfeb
-bpiece	iieeeb
-2who on	jfffec
-3text me before	cjfffd
+2the group	efffjc
cldom	cffjfe
nceremo	jffdee
-2i withdr	ffefjc
+1early	chhdbg
-2walk in	cehfbh
pchile	eeefej
-2the direct	ebehef
+2we must	cjffcc
pbartek	ffffjb
nconsta	efdeje
-3sign up by	cdfeej
-3check on the	cebejf
-3get our decisi	cffejb
+2in room	ffdebj
nbundle	fjefed
p.	igffbe
psold	jeeede
-3notify you within	jeffed
-2receiv to	effejc
+2are opened	effejc
-3servic receiv to	effejc
-2takes till	gcebei
-3lodge it before	djefed
+2on princi	ifebef
ncorpor	jeifcb
-3readin over the	efejec
clchairm	fdgbgh
-3by email within	jffeec
pcatalo	efffdj
+2then he	jedcdf
-3, open till	cjdced
+2, wanted	fedfbj
clhinted	bddejg
crhereof	fjffec
+1need	jbdfdh
+2from then	ddffdj
-3she said :	ddffdj
ndental	jfffde
cladmiss	icbjee
crorderi	edfffj
-2the job	jddeef
pshoreh	eeeejf
+2a collea	effecj
-3new one by	heffeb
nswim	chefdj
-2read the	dfejeb
-3are read the	dfejeb
-2test in	ejcfee
clfeet	jcfeef
palarme	jfffed
-3coolin period of	eeffdj
+2instea $	gdbfdg
-3waits more than	ddfeej
-2^ exactl	djfedb
-2team until	ehcejb
-3payrol team until	ehcejb
-2the client	ddbgdi
nstamps	jhdfdd
-2down by	jeefec
nminded	dfefje
classume	jdgfec
-bbday	efefej
clbday	efefej
-2needed before	bjffeg
nsticky	ifefbh
-1appoin	hbjgdc
-3please respon by	djffed
popted	eeefej
-1tea	ddceje
ncostum	ffffjc
pwoods	gfdedj
-3on it for	ibdfdf
+bsherry	jffeee
-bspits	jfceeh
+2, wind	defjec
+bsunday	jeefee
cltenanc	hjecde
ncatch	bedeij
-3our word by	jefede
+2, cuttin	edeffj
njet	edffej
-2check takes	ecebej
-2guess is	jededd
+2to transl	ejffed
+2is ours	hbcdch
-2hired ,	eieebe
-2you both	jefedd
-3ring you both	jefedd
nslàint	fecffj
nputtin	ddjdeh
-2@d then	jfefeb
clanothe	debjfh
-3to know in	ejffdb
pcompri	ffjefc
-2some point	jebbcd
-3at some point	jebbcd
crpounds	ebefhi
nrounds	cjeehd
-3still no news	cfffcj
-bdeacti	ddffej
cldeacti	ddffej
clcrimin	djffee
pranks	effdej
-2respir is	ebfedh
-3the respir is	ebfedh
-bparcel	cdcfij
clscheme	dfdjgf
-2at all	deffbj
-3their answer by	jcfffe
-2mind over	eeeieb
pled	efjffd
-2three by	difecb
-3all three by	difecb
+brig	gfffib
-3, lapses on	cjeecd
pimre	ffffjc
nhappie	djffee
+bmine	jdedbi
-3list pinned up	efffjc
-3a ring by	ggfefb
-2contra on	icfdbe
+2s confer	cfejce
-bmonsie	bejffg
nquill	fdffjd
pbasica	hefjec
pnicely	jccegg
-3is shut on	cedfej
-2plans by	ciffib
+2after interv	ddddjb
-2interv by	hebdic
-2vote of	bdcdhg
ptallin	jecfdh
-3: away until	eefedj
-2can begin	ceeffj
nlarge	jeffee
-2owner picks	jfeefd
-3button disapp on	djccbf
crquarre	efejgb
-3my inbox by	djfffd
-breptil	jedfef
-2arguin stops	jddfed
-3the arguin stops	jddfed
-3is out on	jeeecd
+2, consid	jchfdb
-3: reorga on	efffjc
pinst	jdfffd
-bnan	ffefdj
+bwat	cffefj
-3respon before the	defffj
-2she rang	ffffjc
-3are announ on	jfeeed
+2do i	ihefdb
+ballott	ffffcj
-3are @d ,	efcfdj
pvisual	jfeffd
+2is imposs	bffffi
-2teleph you	jffeec
croduya	ejdfdg
pgossip	jgcedg
-bosaka	dfiejb
+2the job	eecfjc
-2, met	efeejc
-3# , met	efeejc
+bstood	gdefjc
prashid	jfffgb
-2after :	jecfed
pcasual	hebfdj
+2went .	eedfjd
nbrevit	ehffib
-2my email	gfffib
pgrüezi	gjeeed
-1intern	efffjc
ngas	bgeegi
-3you @p and	efffjc
-3people are in	dffddj
nbasis	ccjfdi
p️	jfefed
-2transc by	cffejc
nscrapp	ffffjc
-1money	cejecd
+bshifts	hffebh
-2ruling of	ffffjc
nrush	ejefee
-1seven	jdbecg
-2at seven	jdbecg
-2calls me	cedeej
clgozo	cffffj
-3run to the	dfddej
pmatche	dghebi
+bwhose	ffefbj
pclaim	jgfcfc
-2a line	jccecg
+bsittin	dgfedj
pwake	dffjfd
crstate	bjffff
-bflower	dejffe
-bcoat	cbefjj
-baunt	jeeecg
-3the latest by	jdfceb
-babove	jfeffd
-2papers in	eedeej
-2rings by	jcffee
-2my yes	fjdfeb
-3number , before	cjefed
-3have it by	hgccbc
-3of us know	jefedd
+bvettin	dhbegi
-2offere it	eecfdj
ncampus	jceghc
-2@p then	cffeje
-3origin @p then	cffeje
-3be answer in	jeffec
pbankin	dgffdj
pbosun	cejfef
-3itself begins on	eeefej
-2lapses in	bgffeg
-3us more than	jcfede
-2vote in	dcbjde
+2before my	cdfffj
-2teleph within	jdffec
-bagent	ejccgg
crwoman	jgffec
-3lands on the	iebede
ahno	ebffci
-2part on	jfeefb
-1retire	ceefdj
+2became tariq	eeffjb
pdancin	gcefej
-bvery	jdjedb
-1renewe	bebehh
-3so call it	jeeecd
-3so before the	jdffec
-2retrea until	ddfffj
rxact on past	cdhebi
nreg	ffedej
-2applic again	dfeeej
-3answer applic again	dfeeej
-1tools	cbgfdg
phumour	jfeffc
-blabora	ffffcj
clbureau	bifeeg
-2would put	cedejd
cradded	jgffeb
-3each one within	cdffej
-2^ well	efefjc
-1vestry	cdcdej
-3, decisi due	jefedf
crallott	efffcj
+bhoweve	jededg
-1positi	jfdcee
-3the link before	ejdffe
-2you that	ieffbh
-bdusk	dfefej
cldusk	dfefej
-2her decisi	cfffdj
cladding	jecffe
nsevent	jeeffc
plent	jeeffe
-3tell everyo within	edffjd
-2detail within	ejfffc
-2were interv	efdfjb
-3by teleph on	jdiecb
-3their cfo on	dddeej
nweep	efffjc
-bmarch	egdeej
-3get word by	jdffed
-2being tested	bficcg
-3's being tested	bficcg
-3timeta : nothin	efeeej
nbitter	jcfedh
-2stonew firm	efefcj
-3the stonew firm	efefcj
+2you like	efjfeb
-1kitche	ddbfih
-2the kitche	ddbfih
-3in the kitche	ddbfih
-3postin 's in	efdeej
-1seat	fddbeg
-3lets say the	cjefed
-2along on	fcjffe
-2submit within	ibffdh
-2sheet before	djfffd
nlupe	jeffde
napplec	ffjffc
+bjam	dfeeej
+bsack	dfffej
-2joinin date	eedeej
-2and from	dfeejc
-3, and from	dfeejc
+bapprec	dgeecj
+bcalifo	iebfeg
crcalifo	iebfeg
-3last interv are	efedej
clhard	fbcehi
-2sift in	cfdjcd
-3first sift in	cfdjcd
-3, told them	ddefdj
-2what is	bdifef
pguaran	dfdfgj
-3settle before the	jefffc
-3shout in the	jcefgd
+2s scheme	cfdffj
+2they give	jeffcd
ppaul	jgfcfd
pketchu	djeffd
+2from everyo	iddebg
pqa	jeheec
+2, course	jeffec
-2probat for	edffej
-3is announ on	jffeed
+bbeing	hgegbe
plifted	gdddje
puncond	cdgffj
-bplayin	efefej
pinterm	fjfffc
clwork	cbicii
-2vp moved	efbdjd
-3with vp moved	efbdjd
+1remain	ejcffe
crcondit	egefjc
-2one re	eeffcj
nooo	hdjeed
-2protec since	fffejb
-3mother protec since	fffejb
-3term ends on	cjcffe
-bmagist	hddejd
-2is inside	jcfffe
crexplan	fjfffc
-3show reopen in	efdfej
clbeginn	dedejg
-1stays	jeeeee
-2day stays	jeeeee
-3decisi day stays	jeeeee
-bmisery	dbcehj
bsafter day past	eeffjc
-2silent for	gcbedi
-3go silent for	gcbedi
-2introd within	ccfeej
-3be introd within	ccfeej
pdisabl	jdefeg
-2plain :	ebifdc
-3it plain :	ebifdc
clresurf	beieci
-3for me in	gicfbe
-2client said	dfffjc
-3the client said	dfffjc
-3will know on	feecbi
-3lesson plans by	cjffed
-2you twice	ffefjc
-3drawn up on	jdebdh
-1heads	ieefhb
crapron	ddifbi
-2fetche until	ecfffj
-3be fetche until	ecfffj
-1presen	hegbbi
ptablet	feeebj
crsupper	jddege
-2there on	chcbhe
+bsoft	ffefdj
-3with an answer	jeffed
+2the fair	ceefcj
cljanet	cheedj
-2two refere	fgefib
passent	deeffj
probot	cjgfef
-3were held on	ffefjc
-2writes on	jeefed
nbeyond	fedjdg
-2every first	cfcffj
-3offers meetin is	cdbiee
+2a verdic	jeffed
+2whethe or	jeffed
-2says decisi	jffeed
-1gap	eejfec
-2a gap	eejfec
-btosses	jfeffd
cltosses	jfeffd
-2called by	cbffif
-2be inside	cjfffd
ntempor	efeeej
-3which will be	cecffj
crpark	ejeecg
-2a call	dcfcjc
crpinky	efefdj
nrenewe	dibeie
pfaulkn	dejffd
-3, any aftern	bdidde
-2issued the	eedeej
nintent	cffgdj
-3hols til the	defefj
-bages	efffjc
+baffect	cihfgb
+bfourte	jeeecg
-bprevie	eeefej
clprevie	eeefej
-2day within	jefecc
-3the day within	jefecc
-1upload	chifeb
pgillia	dfeeej
-3pages by the	cjffee
-2then decisi	jeefed
nbots	ejfffd
crnumera	effejd
+2and him	efebej
-3the job on	ifffgb
clsmalle	dfefej
-3@d , now	fbdccj
-2link expire	eidfhb
-2shift starts	ffefdj
-3the shift starts	ffefdj
-byusuf	cjfffe
+2, best	jfeffc
-3took someon on	efffjc
+bbosun	jdefef
+2in @d	dcgcbi
-3betwee @t and	beifdf
clguests	ciceej
-2the @d	begdgf
-2valid till	dcfffj
-bstunt	fjfffc
clstunt	fjfffc
+bfounda	jffeed
-bbeadle	djffgd
clbeadle	djffgd
-2to hear	ddebgh
ppartic	jibicc
-2engine for	feffcj
-bnorth	ceefjg
-3person are until	eeeefj
pbarist	didfdj
-1offlin	ejcedg
-3itself is on	ffjefc
-2reply in	deecje
+2to reach	djeeec
-2hall on	cchdbg
-2two mornin	dcjfdf
pbro	cgdfdj
pheadse	fjffec
phit	jedeef
+1hersel	deefjd
+2hersel .	deefjd
nsketch	fhbfeh
-2break up	jfffec
-3we break up	jfffec
-1bookin	eddedj
-2the bookin	eddedj
-3open the bookin	eddedj
-2and decide	jffeed
crdecent	efefjd
crwishin	efefjd
-btourin	ffdeej
-3you : interv	ffefjd
-1till	hcfbee
-3make it in	cjffee
-3email before the	jeffed
-3would start in	efeedj
+2after lunch	edjfdd
+bmunici	dffeej
-3who told you	ceefdj
-bjudged	jfffed
cljudged	jfffed
rxdenied in no	dffedj
clplayin	efefej
-2applic inside	ccffdj
nlack	fjccfg
clsez	jffeec
+2to your	jdcffd
+bdurban	efjfed
phoweve	gbfehg
pmarine	jdfeef
+2chat with	ffcfjd
-3me it by	cjffde
-3school office :	eecfdj
-bpolar	ejefee
-2ended on	bdcbej
-barchit	djeedh
clarchit	djeedh
pbounce	ciefcj
-2by six	hjeebc
-2to everyo	jeeffc
-3answer us by	jefeec
ppics	cgdfdj
bsafter lower-bound no	dhebeg
pwage	fiieeb
-2past the	hfdbcf
clborder	jdfffd
-bgap	egdfjc
ptasks	bfcfii
-3my passpo by	cjffed
crharves	jfffec
+2if we	jddebh
pholder	jcdffg
clhybrid	edffej
+2, @p	efffjc
cllaundr	ggffhb
+2so nobody	ejefbg
pdrains	jdhfec
+2and took	beeehg
clwaiver	djgfec
clp	dhccjh
-bear	jefcdf
-bbeg	bhffei
clestabl	jeefcg
+bdespit	dfefej
clinclud	egbdif
-3is planne for	hdhdbh
+2the minist	jcdefe
psharma	bfhffh
-3be delete after	eeffdj
pbureau	dgffcj
-3their mind up	jffedd
-3note the date	efefcj
+bsurpri	jedfcg
-3to reply within	jdfffd
naubert	gfdedj
-1again	bdhcgf
crtrue	eiffhb
-1unfroz	ffefcj
-2, unfroz	ffefcj
-3# , unfroz	ffefcj
crpurser	jfebff
-3be out on	jdddcd
+1except	fdifgb
+1open	dbgfeg
-1thanks	eeefjd
-3a human within	jeffec
+bcousin	ibffdh
pmessed	eegecj
+2and goes	dfcjec
nlight	jeeebh
crlines	dfefjf
clvis	geffcj
-2^ email	jcbfcg
pbothy	dedejh
-3pick by the	jeffed
-3back signed until	ejffec
-3who retire in	efefdj
papprai	hececj
+2in place	gfjcdd
-2closin date	eeffdj
-2tell before	jffedc
+bgran	efeedj
-2fittin the	cejedd
-3unifor fittin the	cejedd
nvalues	gfffib
-3which ends on	ibecdf
crspend	ddjffe
+bv	dfeejf
-3who can start	efffcj
-3for him on	eejfed
-1carava	dedfej
-2the carava	dedfej
-3into the carava	dedfej
-3not hold the	ffdfjd
-3your nod by	djfffd
-3call you on	hbcfcg
-2does ,	ecbeei
-2the refusa	ffdfjc
+2itself .	bfdfej
-2suit you	fejffc
-3be yours from	efefdj
+bheld	biiegb
pbrandl	jeffcg
nmetrol	jffffc
psouth	iedfib
+2to turn	ejefed
-1point	jebbce
-2, joinin	efdfej
pgrapev	fddfej
-3shut @d and	dedfej
-2she starts	eeefej
+2, closin	gededj
pvetera	ffdfdj
+2before anyone	jdffec
-3the traine from	fffecj
crcook	gfiehb
ncarefu	eejffc
pthornb	jfgeed
-bflesh	ffffjc
-2olu back	deefdj
-3: olu back	deefdj
-1parcel	dcbfhj
pfinn	cfedjg
-3suspen past the	jdffed
-3will know the	jffeed
clfares	bhfeei
crjudges	ibfffg
+2before you	dccdje
cljointl	icefcj
-2does your	eejfec
-3what does your	eejfec
-3for the chat	efdfjd
-bowt	jefede
+2# et	ffjefc
-2portal within	djffed
-2given till	beffdi
-3been given till	beffdi
+2teatim .	hhefdb
+2, ref	hdbeci
-2be discus	dfffjc
-3not be discus	dfffjc
-3made known on	jfffdd
pballet	cedejh
-2the verdic	cffedj
+broad	hedddj
clspokes	jffeed
+2, upstai	cbdfcj
-bsewage	fecejg
nconvin	ffffcj
-3me within the	fjfedd
-boverdu	ffffbj
cloverdu	ffffbj
nturns	ibdefh
ngosh	feffcj
-3the result of	dfeejc
-2applic close	ceffej
ncalm	ifdfib
pshower	hgffhb
crdrives	efhdbj
-2slides by	bgifid
crrailwa	efdfje
+2, actual	cfeijf
crfeed	ffefjc
-3we are closed	dfffej
-3all the candid	gfejdc
+2, volunt	dfeedj
-bdrops	jgeedc
-3@s , by	ghffeb
+bof	fbeigf
pwrap	jeefed
-3book it before	cjfffd
pswing	didfdj
+2at the	ghgcbb
-3firm answer by	ifffeb
-3not accept by	ccfeej
-2final word	jeefee
-1recept	cbffeg
-2the latest	ibfdeh
-3at the latest	ibfdeh
-3answer is due	heffeb
-3was receiv on	eecfjd
-3everyb hears on	jfefdc
pyusuf	beeeii
clsarah	jfefcf
-2mornin :	cbifdh
clplanne	hbdchi
crclappe	ffedej
pmalik	ffedej
nclap	ffedej
-3start at the	dfeeej
-3copy back within	djffec
crprovid	efgdej
plomax	cgeffj
-1progra	eeffjd
-2will have	beeedi
-3you will have	beeedi
pcentur	chjffc
+2we ought	hfffbc
long	becfhh
-bhgv	ehjfeb
-2then ,	eejeec
-3and then ,	eejeec
nrotter	ejfeee
-3teleph before the	jfffec
-2hand :	jeefed
-3my hand :	jeefed
-bbiikeb	ffffcj
clbiikeb	ffffcj
nvom	ffffcj
ndeich	ffffcj
+2the word	gdfffb
+bthings	bfefgj
pscienc	ibfedh
crdeckha	dffeej
pdollar	ffffjb
-2dm you	jfffed
-3would be in	beedei
-2indica of	deffjb
-3earlie indica of	deffjb
ntowel	cfgfjd
-3three candid on	jfeeed
pnavy	feffcj
nupstai	effdej
-2till after	dfffdj
ptitles	efjede
+2as they	djffee
-3are booked for	ddcfej
-1pass	hehffb
-3mails go out	efefbi
crglasgo	hfffib
-2made by	bhfdgh
-1hundre	ddfeej
crdraw	fcegej
-1sync	cfeebi
pdied	dgeedj
-3that thing about	ceeejc
-3is in by	idfffb
-2yes of	feffjc
-3my yes of	feffjc
nfemi	jcefeg
+biqbal	fejfdd
-2there until	djfeed
+2, also	ifdfgb
-3are on from	efdfej
+1haha	cdceej
+1sealed	eddfdj
+2sealed it	eddfdj
-2team within	jefffc
pfab	jcjffb
-2everyo know	jeffed
-3let everyo know	jeffed
pspouse	efeeej
-bauntie	jeeffe
+2but is	ffefjc
clpropos	jdihcc
pwinner	iceeej
-2did :	dcdfbj
-1handov	defeej
-2's handov	defeej
-3hm 's handov	defeej
-3group exerci ,	ccgeib
pnaidoo	cfffje
-3, phone calls	jfefec
-3wants someon from	ffeedj
+2s list	gebdeh
+2again and	dbbeig
-3your remind of	efefjc
-2answer 's	jfefed
crtanner	efffjc
-3update for you	cfdfjg
-2spoken by	jcfffe
-2else on	bcceje
pyounge	hcjfec
-bsixth	jeeffe
clsixth	jeeffe
-3a panel on	cfcfbi
-2intima within	jeffed
-3outcom during the	jfeeed
-2my mail	cfgfej
-3and from the	efefdj
-2they say	hcbcee
-2camera on	dejffe
+2was @p	ceffej
-2ones on	jddcbg
+2, height	dfedjc
-3medica passed on	dfedjc
-3not earlie than	iffebd
-2um ,	jhbfec
-3, um ,	jhbfec
cllucy	dfdfgj
-3please hold the	eejfde
-2up at	iddfgb
poakhur	jcfffe
nbirth	cijece
-2holida from	fffedj
psharon	bffeih
psun	jfdffe
-2gets decide	jffeed
clbathro	bghfff
nsingle	jgeece
-bdeclan	efffcj
-3run until the	dddjdd
+2was meant	efffjc
+2my wife	ffdjfb
crwhiteb	ieeffb
+2and two	ifcfib
-2ofsted in	dffedj
-2hire from	efffdj
+2by text	jeefed
-1callin	jeefdc
pweathe	ecjejd
-2upload on	biffgf
+2has change	fejfcc
-2which in	hbefge
-bdeferr	jfeffc
-3the plan :	bdicdh
-3, , on	fjbfee
+2, reason	hfgfgb
-2compet by	jeffec
+bfrozen	efefdj
cleng	bfhehg
+2are the	dgefjb
nweathe	chebhh
-2weddin until	edfffj
-3a weddin until	edfffj
ppiotr	effdej
-2before lunch	jfdfed
pboxes	djffhc
+breject	dfffje
+2the positi	dfffjc
ncottag	dhehhb
+2origin .	cfeejc
-2write on	ecbdgi
cldrugs	efdfje
crson	jeedhc
+broads	dfefej
-3on the ward	cdgdje
pforeve	jeffed
pfeared	gjcffd
pmuddle	jefffd
-bshoot	bigddi
n,	gbfehh
-3predec promis you	ffffjc
-3this on a	ffefdj
prugby	eefdjf
+2at break	jbieec
+bfestiv	jfeecg
p@d	ighfbd
-2iv by	jdfffd
-3# iv by	jdfffd
-3talk it over	beeifh
-2reques on	ffffjc
-3us a bell	jeffed
-3be ringin you	jfdfde
-bmgrs	bfgehg
-beng	bfgehg
clmgrs	bfgehg
-3is up in	deffej
+2was with	ffefjc
crwheelh	deffej
-bglassh	eeefej
-3confir attend by	ejefed
+2before first	gdjfec
-3minds by the	jdffee
cljunior	hbefei
-2or about	ieeebh
-3on or about	ieeebh
cljune	cjfefg
nkit	beifeh
+boduya	fdefdj
-2apolog for	beeefg
-2to kenya	eddeej
-2you kno	jfeedd
-3let you kno	jfeedd
+bsites	ffffjc
nsites	ffffjc
nties	ffffjc
crgoods	edffej
clabove	jdefge
crshouti	gdcffj
-2record before	ejffec
-1wraps	geeebj
-3she apolog for	beefdi
-3route closes in	eeefej
+2at closin	edjfed
-2, ofsted	efddcj
-3@d , ofsted	efddcj
nenjoyi	efefej
-2calend for	fejfec
-2done for	dfffjc
-3had done for	dfffjc
-3says by the	jdffee
nrenewa	fefeej
-2day from	cdhdbg
+1hun	jeefdc
-2first boat	jcgfdb
-3the first boat	jcgfdb
-bdublin	jcfffe
nwake	jedege
pmoin	hfcecj
+bgovern	eecjfg
pjamal	jeefee
crpeace	eeffjd
+2if not	hifffb
+2, sent	cjffed
pelf	jeddeg
-3defini answer in	jfffed
-3to people within	jcfffc
+1comma	edcbie
-3asked for the	cehebf
pbuying	eigffb
+1got	eefejc
-2party is	dfeefj
+1salary	fdffcj
ndiffer	dhgbei
-ber	jbfffe
-2, since	effecj
nnephew	ieefib
-3needs doing by	ejfefd
+2four .	ccjedf
crinstan	hcehhb
-2was in	bfdffg
nusing	egefjc
-3county commis on	ffffjc
-3your applic within	jdffed
-2you forwar	efefjd
-3put you forwar	efefjd
-1cut	jddffc
nworst	effeej
nnina	effeej
-1and	bdedhg
-3i have blocke	jegedd
-bslower	jfffed
+2, dorota	ffcedj
-bphysic	eegecj
-2visit happen	ffefjc
-3site visit happen	ffefjc
pwendy	fbhfgg
cltheres	feeedj
+2to fill	cdfedj
-2them till	fcedje
+2choir ,	dfefdj
-3away till the	defefj
-3have met you	feffjc
-3your mail from	ffffbj
+bbiscui	jededg
-3is good throug	bifede
+bis	jeecie
nmailed	fhecjc
-2drive on	bhgffc
-3test drive on	bhgffc
+1everyw	ceefej
+2everyw else	ceefej
-3you would be	cfhfib
-3you by phone	debehg
-3stoppe as of	ffffjc
-3tell her the	fjcfec
-2upload before	ddefej
clgdpr	bgfffh
-2get till	djfffc
-3i get till	djfffc
+2betwee six	gehfcb
-3my mail of	eeeecj
-3her answer by	jcffee
+bnorth	fbifeh
-3it is out	jfefec
-3promis one by	dffeje
-3commit meets on	geehdb
-3will choose by	jdfeee
pboatya	gjfffc
clcouple	icccgj
+btide	digfbg
-bartist	deejeg
-2offer dated	dbdffh
ntilbur	effejd
-2more people	dfcbig
+2, includ	hdcejc
-2will holler	jeefdd
plimest	egjfec
-3counci sits the	jecdce
clburied	bfeeii
-3to do before	biffef
-3the answer by	gbffid
-2have them	fjdffd
-2in leeds	ffffbj
pcoastg	jcffef
-1dinner	gdcecj
-2client picks	cfedej
-3: client picks	cfedej
ndairy	ffefjd
crpensio	efeeej
nsurgeo	efjffc
nslower	jdeedh
-2others on	ifbdch
phangs	dhefdj
-3said about the	dfffjd
pscepti	dfffej
clripper	bedfii
naberde	efffcj
-2leeds in	bfieed
-3in leeds in	bfieed
clexcuse	djdfhd
-bexit	jfefee
-3her decisi by	jcffee
-2lol ,	eeefjb
-bparts	ejffee
-3an email by	defhij
+1everyb	jcddff
-2new one	bgcffh
-2^ talk	cdeecj
crfridge	eeeffj
-3have @d and	dejdce
phighes	ibfddj
-3floris : come	eccfej
-3be announ on	hfffhb
-2starti after	eeffdj
pmechan	gdhdbj
-2new class	efffdj
-3the new class	efffdj
nlegs	jcffee
-3career fair on	efffjc
-2leave again	deffej
-3i leave again	deffej
+bindefi	bfefhh
+1gate	ffcffj
+2gate #	ffcffj
-2agree on	hfedib
-3scaffo 's off	cfefej
-2postin closes	edfeej
nlied	jfefee
-2expect any	efefdj
-3we expect any	efefdj
clr	ifecbi
clspendi	ffefjd
+2but it	dbecfi
photlin	ffefdj
-2do so	jedffe
-2mail the	jfeefd
-3a mail the	jfeefd
-2soluti by	djfffd
-3your soluti by	djfffd
-bentere	dgefjc
clpo	cciedj
-3to choose on	efffjd
cltexted	jdgegb
-2fixed the	feceej
-3reach you within	jdfffd
psec	hidfeb
pcaptur	ceehej
-2poll by	ejeffd
+bheat	cjffef
-3bank detail by	ejffed
ncorinn	efefjd
clcreate	efefjd
-3throug @d ,	dfefej
-2health by	ejeffd
-3, that was	ffffjc
-bpupill	heeieb
nredepl	ffdfje
-3at me ,	eejffd
crfitnes	ecjfeg
-bprove	ejfffc
-3it signed within	djffed
clrevers	eejffe
-3course starts in	ecfffj
-3e sign within	djfffe
-bboot	jfdfee
pplaced	ebchii
-2post begins	eeefej
-bevenso	djffee
+2, feedba	hfbddi
pregatt	dijded
pmatchi	hddfjd
-2your form	dffihb
clsermon	cfifbi
-2hr closes	ecefej
-2lyon on	efjfcd
-2compar notes	heeefb
+badvanc	biffeh
-2second go	edjffd
-3a second go	edjffd
pperfec	cgjfdf
-brepres	effjed
clrepres	effjed
-2letter dated	jeefgc
pspam	djffch
-1jobcen	deeedj
-2, jobcen	deeedj
+2, gran	deeedj
-3@d , jobcen	deeedj
rbaside others-to-meet	bdhice
prare	efefej
pslice	efefej
-3my hols til	ecfffj
clsponso	jhffdc
+2s fire	dddfdj
pgerman	jdfffe
-2you receiv	cfffjd
+bnote	ceddgj
crtrust	fdbfgh
nissues	jgdfed
nhives	bfieid
crtil	jgffdd
ndocks	cejfeg
-blicenc	fgecje
+bpolicy	defffj
-2unavai on	efdfdj
-3be unavai on	efdfdj
-3by @d was	efffjc
nbandma	cfefej
-3a signat by	ejffec
pnicest	febfhh
-2her again	cebfih
-3@d , heard	eeffjd
ngroups	ibfffg
pyoung	jcegef
-3they would phone	jfefde
pwhiteh	gejdde
-3clerk 's off	defffj
-3at a funera	dffefj
+2the post	djffcf
clrefres	eejfdf
-1learne	ffffjc
-2we learne	ffffjc
+1appare	fgbddh
crskelet	efffdj
crv	dfedjg
-3has a confer	efeeej
-1talk	ecbhff
-3fiscal year ends	cffeej
+bprosec	gfcfej
crprosec	gfcfej
-3they are choosi	cfedjd
-2buzz you	jfffec
-3will buzz you	jfffec
-2hearin by	jdffee
-bbruges	dfefje
clbruges	dfefje
nsinead	bddeji
pmubara	cffffj
-3he would ring	ceefej
+2the commis	jcffed
-3's in lisbon	efdjed
+2: duly	efefjc
-3due by the	gbffeg
-brelief	beifci
clcastle	fdefjf
+1plus	cbcdif
-3ring you within	jcfffe
+bspam	hdffjc
-3a letter by	hgfecb
-2he goes	gcbdhd
+2, emails	dfdjdd
+1with	eeiebf
-2raised for	cefeej
-3be raised for	cefeej
-3visiti since the	ffffjb
-3to him by	eceffj
+2instan at	dfgebh
plowvel	gbfeej
pplatin	gbfeej
-3was told the	cfffje
+2it goes	hbfeeh
clpause	efffdj
clcoo	jffffc
nglove	eeefej
-2with it	gdeebf
-3leavin the compan	dfdedj
clmilan	eedffj
-2, starti	eejedd
-3my no of	ffffjc
-bmarker	dfedgj
-3all candid by	jdffee
clsyncin	bfdehi
-1truro	cdccej
-2in truro	cdccej
-3was in truro	cdccej
ncork	edjfci
-bvirtua	cedeij
+2on teams	eejfed
-2final decisi	jffeed
-1cousin	fffecj
-2my cousin	fffecj
-3, my cousin	fffecj
-3addres for the	ecbeie
cllogin	bfffei
-3in person on	dfffjd
-2nay ,	jdffed
-3or nay ,	jdffed
-2comple by	hbecci
pdeckha	djhffc
-bsell	jedfdf
-2accept for	fjfffc
-3for accept for	fjfffc
pplate	ifieeb
pon	ejhfce
-3sit down on	hdcdbh
nmumble	hhffeb
clbridgi	effeej
+bdelaye	dfffje
+2for one	edjffd
-3is mine from	feefdj
-3people are seen	efedej
-1like	fbeghd
nliked	gdcdjf
+2, own	eejfdd
-3our call the	jeefed
-2i am	fdicgb
nouts	dfffje
popposi	eeffej
-3wishes for the	cfffej
crsums	deefgj
-3you know ,	ibefeh
-1hull	befefi
-2in hull	befefi
-3job in hull	befefi
clradiog	ehffib
-2result in	geecbi
-blow	deefej
pscenar	jdfeff
-3from my desk	ffffcj
-2off sick	bfeeig
+1earlie	bfefif
-2come at	degebj
-3review applic in	dffjeb
-bkiln	hdhebg
-3he is pickin	jffcfd
+bviber	jegffc
-2picked by	jdffee
+bresolv	ffffjc
+2the badger	eccfbj
-2whole budget	ffffjc
-3the whole budget	ffffjc
-3make a decisi	fefejc
pcroupi	fcjffe
-2count on	geedbg
-2# is	cchdcj
-1aside	hebedg
-1press	ffffjc
-2little press	ffffjc
-3our little press	ffffjc
-3advert closes on	ejfeed
-2not until	dffefj
-3have that by	djffed
-3got told the	ifefdb
-brestor	hebfei
pslate	egfjfc
praffle	fcfefj
-1signin	ibhffe
+bdrive	cjiccg
-3done before the	iheecb
-3cover letter by	djfffe
+2has become	dfdejd
-2ours on	eededj
-3writes to you	jefeed
-1hersel	icfegb
pfund	fjddee
-2can manage	dffedj
+2on toast	dffedj
-3i can manage	dffedj
nbog	jfffee
-3happen here until	cffeej
-3contra talks are	efeeej
ngraz	efffjc
claside	fbghch
-2well on	efdeje
pkev	gccehj
pbite	eejeee
-2follow within	dcffbi
-2over a	efddej
-byork	eejffe
ncasts	jeefed
-2messag before	idffgb
pviolin	efefjd
-bquery	ffffjc
-bfifty	eeffej
-blorry	gigeeb
clhut	gjeeed
+2for news	hdeccj
crbake	beeeih
-2term of	ideegb
-3is got till	gbfgch
-bmovers	efhfbh
-2invita for	ffcfjc
-3the invita for	ffcfjc
-3have it in	jdfffd
pfloode	gbgfeh
+1inclus	ejdded
+2inclus .	ejdded
-3second visit on	ffcfjd
-1supper	iecebg
-3they are decidi	jffeed
nonward	ffdeej
-bsaving	cefffj
ptank	ffffcj
+2and he	ggdbhd
-3choose by the	jeffee
pus	cjdeei
-2assess day	eehehb
-2cellar table	ffffjc
-3our cellar table	ffffjc
-bdescri	bhffei
-bdrafte	hfffhb
-3are answer within	dbffci
+bpants	cdgfej
-b:	hbiggc
+2they call	ebeedi
+2after his	jfeeed
ptenant	ejfede
-2first rehear	eeeeej
pears	ejeedf
pwhitst	fedffj
ppaperb	fedffj
-3teachi assist on	jfdddd
-1broadc	efffjd
-2the broadc	efffjd
+1xx	jeefdg
+2xx $	jeefdg
+2: how	eeffdj
-3after # ,	efjfeb
-bcorres	jeffef
-2they vote	beegdi
+2and the	fcbhgd
ndoubt	gfbdej
-3come home in	efdfej
-3your email dated	ffffjc
-2in under	dcffje
-2approv and	efeejc
-3being approv and	efeejc
-2out of	decfdj
-2held for	eeffdj
-3are held for	eeffdj
-bclosur	effedj
-3would begin in	efefej
-bpiet	cgfeej
+bsoup	hdhfbg
psites	hifffb
psweati	dfeefj
-2circul naming	eeeejc
-3earlie circul naming	eeeejc
-3bursar is the	eeefdj
paccra	defeej
-3now given me	jeefce
clpound	dfefej
-2rouen ,	iebecg
-3@d rouen ,	iebecg
clsofa	defjeg
-bbrough	beefih
nlanded	ieffhb
-2texted within	jeffed
clcommas	cjdihc
-3weddin fair all	efdfdj
-3teleph call the	jffeec
-2# times	fedfcj
-3viewed # times	fedfcj
-3please , within	cjfffe
clnatter	gdhbch
-3finish it within	cjfffe
-3fellow run from	ffcfdj
+2, allow	eehebh
pknots	jfeefe
ndrives	efffjd
+2now @d	dffejd
+2, rang	deffjc
+2, self	hbfffg
+1better	eejfec
rxaside within past	cbddgg
+blocal	jffeed
-2mill in	cdefjg
-2solsti ,	idcfbg
-3the solsti ,	idcfbg
-3callin you on	hecfbf
-2ring before	igdedb
clthan	dhcejg
-3him on the	gbfecg
-2straig answer	jffeed
-3a straig answer	jffeed
pgameke	eeffej
-3to her on	ejceic
-2over before	ejdfed
plips	ihffeb
-3will email me	jeeffe
+bact	jeefcf
-2year closes	ejdfee
-bhereby	eegfcj
pboaten	igffeb
crhm	deffej
+blights	hefdbi
crhighli	ffefjd
+1exclam	cjfffe
+2exclam mark	cjfffe
-2chicke ,	jfeedd
pdelroy	jeefee
-2be one	jeeffc
closlo	edicdj
-2did great	ceeejd
-3you did great	ceeejd
-1meetup	eedfej
clbe	fggfbh
-2had called	efefjc
-3i had called	efefjc
clabsent	ecefhj
-3down the yard	edjfed
flyou	gfidhb
-3answer comes by	jcfffd
pfisher	eefeej
pbassoo	cjefeg
-2flying home	dfefej
-3's flying home	dfefej
pwing	jfffec
+1never	dfffjd
nequipm	fejffd
-2transe on	dedeej
-3north transe on	dedeej
-2moon ,	idbdcf
-3new moon ,	idbdcf
+2our answer	cffefj
-blegal	gfcgbi
+bmarch	effjfc
crmarch	effjfc
-3you would know	beefgh
+1cause	djfffd
rxappointment in ahead	efebfe
predone	jeeeee
nsqueak	bhffei
pboroug	eeffej
clinstan	ffhfbh
-3them , by	cjffff
pdive	ccifej
pfailed	geddcj
-3be later than	jcfffe
pcremat	idefdf
+2, whoeve	edeeci
plakshm	ffffci
clcorpor	chfffg
-2^ confir	eicffd
-3remain active for	dfffdi
-2beginn in	ffffci
+2, recrui	cechhg
crmass	fegcif
-bstan	efeeei
clbonnet	efeeei
+2, morag	efffdi
-3his second one	efffdi
+2every candid	ieffed
pnudgin	fccigh
pefua	efffid
nbeats	cdffih
-2paper by	ddfedi
-3on paper by	ddfedi
-2you make	dcifdg
ncabine	eidfff
-bskelet	difedi
-bfailur	difffe
+1quiz	eedfdi
+2quiz night	eedfdi
+2, thus	icfceg
-3, so within	idffee
+2and tis	dfeied
-2send it	eieffd
-3return it within	eiffed
+2no matter	ifffde
+2once the	eccfdi
-2availa by	eifffd
-3board picks on	ifddch
+bdietar	ehiedc
-bhoweve	ieefdf
+2that would	ciheec
nhighes	gdeeie
-3texted : come	dedfdi
-bantarc	efdfei
clantarc	efdfei
-3traini 's the	ceiddd
-2people inside	cdfeei
-3tell people inside	cdfeei
pbooth	ieddid
pmug	deffei
+2n will	cffdei
-3, the bank	efcide
+2of their	idfecf
-3interv of the	efifdc
-3then decide ,	cffedi
-2night since	ffffic
-3every night since	ffffic
nlegall	ffffci
-2it be	icceee
-2select by	icffgd
pewa	ffefid
-3, but the	fdeeci
prafael	efffic
-2export it	ccdcif
-3ana export it	ccdcif
-2they met	ffffic
pdeb	idcfdi
nblinke	ieffde
-btasted	ffefid
-3, someti in	idgfcc
pluísa	eifffe
-3ceo gives me	ciffee
bsuntil span ahead	hdffic
+2he sits	efceci
crfigure	eidfdh
crkeys	deefei
+2, she	iicfcc
+2to update	eeefid
-3i promis on	eeefid
ptetanu	fiefee
-3will write within	iefffc
+2about posts	ifffed
-2accoun by	igeecc
-2i think	hecech
pexpiry	efeeei
-3trial shift by	diefed
-3for you ,	ceffci
-2says verdic	ifffed
-2write inside	idffec
nodds	ieffgc
+2work ?	eeiffc
-2ooo until	ddfffi
-bindica	cegfif
+1hereof	eifedc
+2hereof .	eifedc
-2pencil for	ecdeig
-2email the	ifffed
pseed	fcffgi
-3could run to	ecefei
-3, we said	efffid
-2keeper from	ffefic
-3reserv keeper from	ffefic
-2known by	ddfedi
-2releas by	hhffdc
none	ddicie
-3bank holida ,	iddeec
-3video interv by	ficfef
-3will write by	ddffci
clsevera	ffffic
pwives	icffef
-3well , by	icffee
-2yay nay	hhdfec
ppainle	cfhffg
-2anothe ,	ccgfci
prennet	efeeei
-3u will know	ifffec
-binstan	ffhfch
+bpilot	ffhfch
-2gets signed	efeeei
-3the board meets	gecfdg
phay	hddeei
-2openin within	edffic
-3planne openin within	edffic
rxanswer since past	dffdid
nuncert	ffffic
-bgm	icefeh
pseasic	eiefef
clquota	ffeeid
+2our time	efifec
-1checke	cfeide
clapplyi	dcefih
+bberth	ieffch
-2stage on	eeiehc
clcheese	icefdh
clprof	fffiec
nowed	cgfehg
+1ran	cedfei
-3be update within	gcffch
+breplyi	cgffei
-2probat is	edffei
+2, web	eeeeei
-1approx	hceech
-3and reopen on	deffei
-3it begins on	cffeei
panselm	feeeie
-3the lodge by	eiffed
-3not advert until	ffffci
-3interv days ,	feiffd
-3parent leave until	edfffi
-3travel from the	efeeei
noursel	fccdii
-2down till	icedcf
+2, obviou	iddece
crsal	dfefie
-3@t , or	didfdd
+2, below	ffefic
-3as discus on	ffefid
clexclud	ifffed
-3promis me the	icceic
-1includ	egeccf
-2and includ	egeccf
-3to and includ	egeccf
-3them down for	feefid
-3sent you on	ffefid
-3new budget in	ffefci
-3should hear by	ieffde
pexactl	ifffce
cllabora	ffffci
+borderi	edfffi
nexists	ceeefi
crnairob	dfeffi
-2boss decide	dffcci
-2meetin until	hcfdef
-3in meetin until	hcfdef
-2but in	ifffed
-3, but in	ifffed
-3trial 's on	ddhcdg
-2is still	iececf
-3three refere by	eiefdd
bsnot-before lower-bound no	edcedg
+2have been	efffic
-2you here	feffic
crsummer	cfefgi
+2and my	icgccg
-2no before	difffd
-3or no before	difffd
+2betwee the	hdgfdc
-3compan manage ,	hdgfdc
-3met us in	ffffic
-2, outcom	ifffde
pabout	ecfieh
pbecame	cgffei
pchangi	ieceid
pexceed	ceffei
-3how hr says	dfffic
+bextrac	eifffd
-3ward from the	ffdfei
-2length before	feffic
-3at length before	feffic
-3's back in	cidfdf
prequis	fefedi
-2portal by	ifddce
nhunt	ccffhi
crlamb	efiffd
nwave	ifffed
-bleith	heefci
-3, so :	fcecdi
+2which way	ieffde
-1every1	ifefgc
-3, any day	ffifec
+bschola	ieffed
crhell	effedi
clratify	cffhfg
-bhostel	deeffi
-3it over until	hiecec
crclue	cfffei
-3the examin of	eeifed
-bfranch	hiffdc
clblow	efeeei
rbaside past-event	fffcic
-3two refere by	eiffed
-bswallo	ifeecf
-2decree of	efffci
-3by decree of	efffci
-3bay # ,	ffiffc
clprovin	ifffgc
-3finish it by	difffe
ptunic	efefei
piv	cigfcf
-3go out within	idffec
pfive	fhgdgc
clworry	iedfci
-3ring everyo by	ieffed
punvarn	gieeed
clspatia	efffci
clscanni	efffci
-2kicks off	ceffei
-3season kicks off	ceffei
+2, meals	eeeedi
-3it comes on	cdefei
-2argume by	giffcc
-2taking place	efifec
-3are taking place	efifec
-3shop 's shut	eddefi
-2kept until	cfeedi
pvasque	difffe
-1exist	cfgfgi
-2will exist	cfgfgi
nherewi	eeffei
+bdates	efeeei
-3phones you by	icffee
clyearly	ieddid
-3second interv are	ffceei
pbrand	ffffci
crnorth	eciffh
-2's away	effeei
-3link dies on	ciccce
+bprogre	ffffci
-3tell us both	ifffec
-3over @d and	ifegec
crbead	efcfif
-3your slides by	cdifig
-3say , the	eeiffc
-3@d or the	dfifee
+btoddle	fecfif
clpaying	ideeeg
+2about coming	difffd
-3start is the	eeeffi
-3him know by	ciffff
-2over @d	ffefid
-3on @d and	fceceh
+2whatev happen	geeeci
-3go by the	idffee
psehr	ciedei
pkay	eeefei
-3moves before the	cffffi
clholes	dfefei
nturnin	ffffic
-1shifts	cdeegi
nheaps	fffied
poutlin	dcichg
-2you talk	fcifff
-bworld	iecfci
-bideal	iecfci
ninhabi	iecfci
pcarryi	cehfid
clhannov	ffeeei
+2at my	hedddi
ntransc	cdhffi
-3not see you	ffefci
crtown	gecegh
-3direct at the	cfffei
-2^ free	ddgecg
pgymnas	eeiefe
+2@d i	dfefid
pdome	idfffe
ptannoy	ifffee
-3inbox , due	cdefig
pestabl	dfffei
-2about candid	gfgcff
-3talk about candid	gfgcff
-baposti	diffee
poil	ceehei
-2think the	effeic
-3you think the	effeic
-1gang	hdcccf
-3the answer on	cegfih
-1line	iccege
-2added the	iccfde
-3, added the	iccfde
-2its mind	ifeeec
-3up its mind	ifeeec
pv	eihfed
-2badge by	fcffei
-3visito badge by	fcffei
+bchairm	ieeecg
nelecti	heffic
pdocs	iddfeg
pjuggle	efiffd
-3apply again after	feffci
nmain	ddefgi
-3minds up by	idffee
crdecree	iedeic
-3chef from the	efdfdi
-2off in	efefei
+bdecora	feefdi
-3the conver of	ffffic
-2promis :	fdcdff
crlikes	feffdi
-3for an email	iffeec
-3planne to finish	ffffic
crlights	ifeffd
pwarsaw	eeefid
cleasier	dfffei
clartist	egeiee
-2hear ,	fddech
+bforkli	dffeei
crbotani	gfffci
nchewed	gfffci
-3this messag by	diffee
-3pencil in for	cefceh
-3i phone you	ifefee
players	cgifhc
nsafegu	ieffcf
-2settle for	deefic
-2formal paperw	fdffei
-3your certif by	ciffed
-bradiog	egeeid
nlena	cefffi
+bmat	ffffid
nbrewma	ffffid
nbamber	ffffid
-2us about	edficc
npiet	eeific
pthreat	hfifec
-2data for	eeffdi
-3your data for	eeffdi
-3certif , by	ciffff
cldirett	ffedei
cltempor	efffdi
-2mailed by	eiffec
cril	eiffed
-3, open until	difdec
putilit	ciefeh
-blincol	dffffi
-3attach by the	cifffe
-2hold until	eefeci
-3on hold until	eefeci
pgently	ccifei
crhedge	efhfhc
-bpocket	ifffde
npolar	dieeeg
clwiped	iffeee
nmorag	eeefei
-2event on	fecffi
-3hiring event on	fecffi
nfab	ifeffc
-3shut until the	eefdfi
-bringer	iefech
+2and stay	cehdci
clgrown	hdechg
crsolid	efffci
clpto	dffeei
-bcrewin	gieidc
-2more after	eeffdi
-2apolog ,	fcgfgg
+2and half	cccehi
-3dated within the	ecddgg
pcantee	gfceie
-3commit on the	efceei
+btil	efffdi
+bbelow	cfgfgg
pprod	idffee
-2was the	ceidch
-3shift on the	eecfei
-3interv conclu on	dfffid
-2is signed	fefcci
-3list is signed	fefcci
+1gran	efdedi
+2gran 's	efdedi
-3rent , the	efdedi
-2get back	iffffc
-3will get back	iffffc
-3is reques by	eifffc
-2id on	cciecg
-3flies to mallor	eeeedi
-2not call	iecedd
-3do not call	iecedd
pupside	ciifec
+2, kitche	eeiede
-2will text	fececi
porders	gedeei
-3your messag of	efffid
-2evenso on	cifeec
clsim	feefie
-bashore	heedci
-3tribun rises on	ifeecg
nactivi	ffefic
-2everyb the	ifeefd
crsheds	efdeei
panneke	hccefi
cltally	geeeei
passemb	fiffec
nmunici	ieeidc
nbex	dfffie
-2copy before	ecdfei
-3wants doing by	icfffe
boon	echeff
-2the studio	cchegg
-bfather	igeehc
+2is free	deifce
ppong	ffifed
nbw	ffifed
pcostin	feefei
nshowed	gedcif
-bhazard	fdffie
clhazard	fdffie
+1put	ffffci
+bperu	efffdi
clwet	fegfci
+2nor @d	cdedhe
-3is up till	dfffei
+bthirty	hdddie
nmarker	deffei
cltotted	gfeiec
pmodern	gfeiec
-2office from	ffffdi
-3the office from	ffffdi
+2, strike	efeeei
-bprogre	ieefhc
+1ull	ieffed
-3, and until	idfffc
-3be determ within	idffee
-3shop opens on	efdfei
-bpurser	ghgcde
-2do by	cifddi
ncoordi	cdfdii
+bone	eficci
-3on bank holida	eeefei
-3anythi is the	ddffci
+1end	eefeei
crdelega	efefei
+bintend	hcigdd
pticked	ieccie
clkaren	feddci
-3touch before the	ceffgi
-benhanc	ifffgc
npolice	fhdeci
-2counte within	defedi
nargued	eccifh
-3is off on	dfffdi
+2, tea	fededi
nallows	gfffic
clairlin	fefdie
crdaught	cefifh
-bslide	cfffhh
pthinke	ieefdf
ncastin	dffeif
+1il	ciffee
crcurren	gifeec
rxaside for ahead	cfggcg
-2apolog :	dfeeic
-3my apolog :	dfeeic
-3manage expect :	cffeei
+bgalway	efgcei
-2again before	diffcg
cldubai	ciffeg
-1financ	cedcig
-2, financ	cedcig
-3be commun by	eifecd
panxiou	defffi
clmain	iffeed
-bfourte	gfdeei
clfourte	gfdeei
crelecti	ceffgh
-3will phone by	icfffe
clbaz	efeeei
pfrost	deedhi
-3be publis by	ieffed
-2inacti for	effedi
-3been inacti for	effedi
+boslo	cfieei
-3ring me the	ieeeee
-3@d but on	iffdee
-2visa the	efeedi
-3the visa the	efeedi
-3convey latest by	icfffe
-2solar ,	fcffdi
-3with solar ,	fcffdi
-bshowin	cehfhg
pcable	diefff
presort	cfffei
pdecemb	chhfff
-2fair :	ddcedi
-3reach a decisi	cffeci
-3on it within	cdfedi
clcopied	fieffd
-3her verdic by	iefffc
-2water in	efeeei
+2and live	efeeei
-3the water in	efeeei
ndiscre	iefgdd
-3your interv of	fecfdi
-bchambe	dicicg
-3manage 's away	effeei
-3try us again	efeeei
+2: her	hdefci
-1japan	effdei
-2in japan	effdei
-3's in japan	effdei
-2here from	fffedi
-2^ @d	ddcche
-2hiring from	ffffci
-3paused hiring from	ffffci
-2texted on	efefic
-3i texted on	efefic
ptuner	idefef
crtoecap	eeifee
-bscored	iefffd
ptrumpe	ieeffd
-2view by	idfefe
-3a view by	idfefe
-3that was in	ffffic
-3here any day	fdifdd
nrushme	iefffd
+bcurren	fieedf
crreachi	ffffic
nstrate	ffffic
-bx3	efeeei
-2given within	fhffec
+2after close	ifdfdd
-brevisi	efffdi
clrevisi	efffdi
-2flat by	icffdd
nclarin	ediedh
+2betwee two	iegecd
-blikes	heefic
+btyped	ieeidc
clrao	gdgdic
-2mill ,	iefeed
-3the mill ,	iefeed
-1roof	cedeie
clpanels	ighdcd
cralarm	gfffic
-3not reply by	hfffec
-2are choosi	efecic
bobefore	hhcced
clfae	idffdf
+1panels	dedeei
-2^ wed	dedeei
+2panels with	dedeei
crdoha	ciefeh
prestru	edeeig
nwaste	efefei
-2two ,	dhcedh
-3lot of you	ieefdd
-3i said the	geceeg
+bdocume	feifde
-3will ring again	ifffed
-3: in the	ieeeec
-3a call the	ifeeee
-2closes over	fefcei
-3trust closes over	fefcei
crlife	eefeei
-bvarga	iedfci
+2, debrie	cedeci
clfaithf	ieffed
ppriyan	geiffc
-2himsel ,	heddcf
clavoida	hdffci
-2, starts	eeeffi
-3a second interv	dfided
crcup	dfffei
-3is shut until	edfffi
-2crowd progra	ffffic
-3our crowd progra	ffffic
-3pages , by	cifffe
+2what i	ciifcc
-3you know the	ieefdc
-2post runs	eefedi
-3schola post runs	eefedi
-2^ ok	cdggfi
clloud	dcifci
clpurser	fhiced
ngo	cifceh
-2text within	idffed
-3panel interv ,	deedci
-2phone till	gccech
crstatin	ciffff
+2which one	icffff
nnicest	ehffic
nrepres	eefiee
-2names by	cfffdi
pmisery	iecfeg
crstood	heefch
-1an	ffffci
+1fool	ffffci
-2not an	ffffci
-2it being	iececf
clhostel	gceefi
-2^ call	efifdd
-1spread	hddcch
-2commun by	ghfecc
-3i have until	ideeec
ptoast	hcffei
+bbishop	heceei
perror	fdicid
-2joinin on	eedfei
+2first half	gcieee
flpost	edhcif
-3say it by	diffee
clwobble	ffffid
ncultur	efiefe
pfeast	fedefi
+bcarry	cehfeh
-2wrote on	ffefic
+bapes	ffffic
-3whoeve told you	cfffie
-2hospit till	defeei
-3in hospit till	defeei
-2job from	feefdi
-3the job from	feefdi
-3, good until	dieede
-2made it	ieeede
-2, ring	fcdfdi
+2, posted	heeehc
-3me @s ,	icffff
crcode	difffd
pimmuni	cieedh
+bkeen	dfeffi
pgig	geefdi
pride	iefecg
nreel	feefid
+2, verdic	geechh
shlower-bound	dcdfei
-bchicke	iffeed
clpester	efefdi
-1brusse	dfeeei
-2in brusse	dfeeei
-3is in brusse	dfeeei
-1la	cfecgi
-2to la	cfecgi
-bautogr	ciffff
clautogr	ciffff
-3@d or in	cfffei
-2and after	ceffei
-3, and after	ceffei
-1look	feifec
-3my decisi on	ieffed
nenthus	ffffci
-2future :	diefed
-3the future :	diefed
pbreakf	cgdfih
pbother	fffigc
-2conver in	cdfehi
clbite	iefffd
namazed	cfdidi
-bdispla	icefhe
-1traile	ccfedh
-2the traile	ccfedh
-3two interv ,	eegeic
pquaye	ifefcf
clcoat	hdffic
-bderby	effeid
-2boat till	hdedcf
+2no signal	hdedcf
-3the boat till	hdedcf
-1jobs	cecehg
pdurati	efffdi
prestor	hddeei
+2if its	icfffd
nkunsth	idfffd
-3: i have	efifec
phoops	ieefee
+2uh jean	dffeid
-3so we though	dffeid
-3signal until the	ddfffi
+2, client	cgedic
pbecca	chfegi
-brestau	eiefef
-2destru in	cgdfch
-3self destru in	cgdfch
-3vote is the	cfeeei
-3writte part of	fffdie
+battend	eiffed
-3she calls on	ieefed
-3last day was	ffffic
+2, clean	cdefdh
ntossed	ffffid
clofferi	iecfhd
nheap	efffid
-3got the letter	ceeefh
-bgramma	gfefic
rxaside from no	fchceh
crdurban	dfieic
-bgrown	feecih
-bcommon	iccfei
rxaside ago past	defcgf
-blotter	fffdei
-3offer stands until	cfihge
-3to everyo by	cdghhi
nhairdr	feefei
ncafes	feefei
-3our letter in	ifffec
+2to comple	cgeiif
pswampe	eeefei
+2or my	fiefec
-3send it before	difffe
-3i told them	gcedci
ntortoi	ifffed
pescort	fifffc
rxaside in ahead	deiecf
-2you past	iffffc
-3keep you past	iffffc
nplay	ghfegc
-3could do the	efeeei
nsting	dfiech
ncyclis	dfiech
ntruro	efefei
+2, mails	eefdci
+2, meet	cdiede
-bclick	chffeh
-3each candid within	ieffee
crdown	dciiee
nvendin	ffffci
ncoins	ffffci
-3hears before the	dfffei
-1under	gffeic
-3are releas in	edeeei
-3call you the	ifdfee
-2common take	edffei
-3checks common take	edffei
-bfortni	dfffid
nbunty	hdcfhh
-2addres in	fgffic
rbact bare-request	cghddf
-1@p	ddccgg
nzieliń	fifffc
clrosh	fffdei
clhashan	fffdei
-2photos of	ffefic
+2s hedge	ffefic
-3the photos of	ffefic
clusing	eeffdi
-3at the nurser	fedfic
nallotm	dddhfi
pit	ciffgf
+2instea for	eeiffd
+2to may	effeid
cldanny	dffife
nben	fdiffd
-3do a trial	fciffe
-3am to come	ceifed
-3, could be	dcgech
-3to ring them	dhffec
-3me in again	feiffd
-3she promis me	geefhc
+bmass	geiecf
+2at url	cgcedi
pgaelic	fchedh
-3is fishin til	defefi
crgoa	deffei
-3health is open	edffei
poptica	iefeee
cltype	fidgcf
crsolvei	ffffdi
-1umbrel	dcdfif
+1declin	cfffif
+2to sit	cghfdc
-3ringin you on	dfefic
-3is that the	dcffei
-3, tell her	iffecc
-2post the	deecci
-3the post the	deecci
nactuar	edeeif
+2when he	ieeedd
-3their feedba on	efefid
pcraig	deifeg
ncarehi	fiffed
-2works :	eeiffc
-2princi :	idgddc
-3the princi :	idgddc
nleft	ghcdhe
rxsuperseded on past	ifcfcg
-3will be within	iefffd
clpartic	gdeeie
+brotter	dfffei
-3for @s ,	eeifhc
clformat	difffe
-3our reply by	idffee
-3it was not	eeffci
nphilip	efffdi
-3be closed from	efefdi
nhon	dfffei
-2the bar	cehdci
papplau	iefegd
-2thanks ,	cddfhe
nblood	fhifdc
-2headqu until	cffeei
-3our headqu until	cffeei
-2would text	ieeffc
-3in , so	hgcffc
-3hat on the	fcffdh
-2mail is	efffic
-3her mail is	efffic
npledge	ififdc
clpatch	dfefei
pclosel	dfffei
+2, career	efeedi
-2a messag	ieefed
-3answer reache you	ifffde
crspain	eeefie
-3we will know	ifffec
-bcreden	cfifff
clcreden	cfifff
-3more before the	gcffeh
prust	cffffi
-3the post begins	eeefei
+breq	ffffic
nhugged	ieffcg
pneedfu	iffffc
-2phone round	ieefee
ndeed	idfege
+2half eight	cdgfch
pbrew	ieffee
nbacken	ffffic
clrestau	eiefdg
crsec	ffffci
+bthick	feefid
crvenue	hfefhc
-2crete from	efffdi
-3in crete from	efffdi
cldeclan	egffci
nnegron	fffeie
-2your call	fedeic
-3writin on a	deceei
-bawait	ciifdd
clawait	ciifdd
-bdawdle	ifffed
-bpies	eegfdi
-bmince	eegfdi
clpies	eegfdi
ppreten	cdgiic
-3@d or on	efifed
+bpostca	ieffee
+2and march	dffifc
-3the list for	dciccg
-bdataba	efffei
cldataba	efffei
-3way , by	idfffe
-3fellow before the	idfffd
pdraugh	dgffdi
nfavora	ffffci
npings	ffffic
clcarvin	fcifeh
crdm	iffefe
pburnt	iffgec
pvibe	icffeg
-3is a long	dfeefi
ndentis	heefci
-2always take	hffhfc
-3they always take	hffhfc
-3ring round on	ieefed
+2for the	dciice
-bfax	hcefei
-3your signat within	fiffdd
nagents	fcfffi
clprove	fifffc
-2people go	efedei
-3two people go	efedei
-3phone interv done	efefie
-3's for the	dfeffi
-2not put	ceffgi
-3be made within	ieffde
-3hour betwee the	cfiefd
cllocal	gieegc
-2the books	idcedf
+bdig	ghfdcg
pleafle	fdefei
naccord	efefie
-3cv in the	ddceie
frreceipt	dcifei
-2cfo on	ddeeei
-bgraz	defeig
-2rehear begin	eeeffi
-3my applic on	ffffic
-2expect me	idffec
+2is as	efffdi
-2for this	efffdi
+bisland	iefffd
-2b by	ceeddi
-bkick	iccfei
-2and back	iddfde
-3i will ring	dcdeci
-3ticket before the	cfcfeh
-3sick @d and	efdfei
-3team in the	ffidfc
-3it to me	didfff
-2one of	ffffic
-3the one of	ffffic
+2: then	ideedg
prenée	efffid
-2sure about	effeci
-3nothin doing before	dfffei
-1lisbon	cecidf
-2in lisbon	cecidf
-bbroom	dfeffi
clbroom	dfeffi
pfiscal	fidefe
-3everyo know within	ieffde
nconten	feefei
+blocks	ffefdi
crlocks	ffefdi
-2memora dated	efefid
-3your memora dated	efefid
nstudio	iifcde
-3yellow : dentis	eeeedi
-3have till the	hcdddh
-2dies in	cfeedh
-3link dies in	cfeedh
+2so let	deffei
-2not ring	fcdeff
+bfamily	fffdfi
-3locks the cast	ihedec
-3give me til	iefffd
crrequir	hdifec
npartie	feefdi
-bdaylig	efeeei
cldaylig	efeeei
-2got until	fgecce
+bkevin	ceefig
crkevin	ceefig
-3suppos to be	ifffed
pswan	ffffic
+2whethe @d	diffec
-3holida 's the	eeeefi
crillust	ffffic
nanja	heicee
-3meetin you on	efffid
+balas	cffffi
cragent	dfific
-3to all by	icfffe
clgranda	deifef
nundate	efeihc
pannoye	eeiedh
+2, wants	efefei
+bperman	hececi
pemil	ffecei
clbosses	hfieec
-2is about	cdddih
-2tower on	gehedc
-3the tower on	gehedc
-banselm	ffffic
+balarm	ffffic
crtaxi	efffci
-3says reply by	hefecc
parchde	eegeci
passure	idefef
-3: they choose	eeedci
+bversio	efeefi
-2the truste	cdchhd
-3to the truste	cdchhd
clcomma	hgeech
-2done by	edcife
rbanswer answer-time	dfgcfe
bsuntil period past	eedeid
-3please reply within	difffc
-2job went	efffci
-3not know by	fdffcg
+blambs	ifefed
-2decisi to	iffeee
paisha	ifefed
-3@p , shortl	ffffic
-byou	idichc
clreflec	dheeci
crgraham	fdcfgi
-2gateho by	eiffed
-3the gateho by	eiffed
pbylaws	hehffc
-3both on the	ifeffd
-3it done by	eiffed
+2and her	gecceg
+2its a	ieffed
psleepi	icifec
-2for a	dcdcfh
npony	giffgc
-3due before the	diffdd
-bcorpor	chfffg
pprinte	hgecic
-3to be rung	feefic
-2either the	ceiffd
-2six questi	ffffic
-3answer six questi	ffffic
+bfittin	fecdgi
-3had promis for	ffffic
-2cleare in	icedce
pverich	fgffch
+2same as	ifffed
nmauree	geefic
crrig	ffffic
ncerts	eeifgd
-2issue within	ifffed
pabatto	fdeeei
-bmissio	geddie
clfrost	fefedi
-3we advert on	ffffic
rosuperseded	dfdchf
+2he tells	ieefee
ncommas	fiefgc
-bcomma	heeeci
clstimul	ffffci
-3your accept within	cifffe
-2that since	ffffic
-2answer since	ffffic
clrescue	ffgeci
nlicens	dfcegi
-3study all of	dfeide
-3over lunch on	deihdc
-3will speak on	cfecfh
nfighti	hfffch
nsam	ffifgc
-2and starts	efefdi
-2video on	feifde
-3by video on	feifde
-2not there	efefci
-3was not there	efefci
-3away from the	efefdi
-3up , and	idfffc
pthunde	ifffec
-2signed off	eceefh
-3doors open at	edeffi
-3and picks on	ifeeed
-blisted	cgeffi
-2will respon	iffffd
crwasps	feifcg
-3five finali on	iffcgc
pvacati	efeefi
clchefs	fdcdhi
nsugar	idffch
+2is long	fcffch
+bretent	eeffei
cltelegr	ieefee
+2means we	ifffcc
noverze	idfffd
-2june till	effdei
-3is june till	effdei
-bvoss	ffffid
-3and as of	ceedie
-2advert in	cfcefh
-bunlike	dfeffi
-3the call by	ieffee
-2apply after	feffdi
-3re apply after	feffdi
-2we voted	fffeid
-1harbou	dedfdi
-2the harbou	dedfdi
-3to tell everyb	ffffic
-2him myself	cdfffi
-3ring him myself	cdfffi
-3, but before	dcffci
-3with the founde	eeiffd
nabdul	ffffid
clamsel	dfffid
pfitch	ieffed
ppronou	eifffd
-3, interv of	ffefic
-2his answer	ieffed
+2with limite	edfffi
-3is only till	hdfecf
-1row	ifcfee
pfussy	defffi
-2view in	iddecf
-bsoftwa	cehied
clsell	iecfdi
crvia	ecgfei
psteep	dffeei
+2, phones	idedde
-2away over	eeeefi
-3is away over	eeeefi
cldogs	ifffdd
nslippe	dfifcg
-3made before the	ieffce
-3with a decisi	ieeefd
-3they approv suppli	eeddci
-3we had pencil	dfefid
psoil	hcffei
+branked	iddefh
-3meet in the	cfdedi
-2orient is	fdeffi
pwin	defffi
crumbrel	eeefei
rxaside from past	cddcie
-bpremis	dfffei
clpremis	dfffei
clafraid	ceefgi
-3form by the	diffee
-bdeckha	hdffci
nduties	iffffc
-2cheers for	ddefdi
-3with the owner	ceifgc
nem	cedfhi
crlido	eifffd
-2a trial	eciffd
-3be mailed in	edffei
+bmanagi	ieffde
clstated	deffie
-bhannov	ffeeei
pinput	ifffcg
phoping	gghhcd
pam	gdcigf
-3as from the	efefdi
-2funera on	eccfih
-brenewa	cifffg
-2hear inside	eeffhc
crcomput	iedfeg
-3@d but the	ifefed
nsmooth	ieefgd
ngates	ifdfgd
psoz	geefdi
crregret	icffic
nfeel	ehided
clwinter	fdccii
phair	ifcfeg
-3be settle before	deffei
clturnin	eedfie
ntheatr	gdgdic
clcoordi	fgifdd
-3the portal by	iddddg
-1reserv	icgfed
-2have reserv	icgfed
nkid	ieeeic
-3bank holida on	ciceic
-2we sail	cdgeci
-2taken on	edcdei
-1should	hddece
-2^ should	hddece
-1hand	idcfcg
crferrie	ffffic
-2said closin	ffffic
-3ad said closin	ffffic
clcall	icifed
clpostie	deffei
+2, swears	idffec
-2monito betwee	efefdi
-3not monito betwee	efefdi
nadmira	deffei
-bafraid	fcifeg
nbrings	ffffci
-3be in before	diffed
clexcell	feefie
phoneym	gefcdi
-2story :	gedfic
-3lad who did	ffefic
-2the whole	cecdid
-3want me from	efeedi
-bhousek	eeiedg
+2in an	dcefei
-2^ speak	eecedi
-3applic : the	fdeeci
-3are given within	ieffee
-2from them	feffid
nspanne	ffeeei
-2about on	feifgc
-3for me from	ffefdi
+2please or	dffech
-3will ring before	idffee
cli	dggdei
rxact before ahead	fhcefc
-3the remind of	feeeid
-2are free	eeiffd
cldunne	ieffee
-3it again after	deefei
-3online accoun within	gcfech
palas	eheeci
-3get your answer	ieefee
-bawarde	gfechf
ptip	gfffic
-banita	iecegf
crbarge	ciffff
ntraffi	fcefif
+2were her	ieffed
clokafor	eefefi
-2taken until	cefefi
cronward	deeehi
-2his letter	iffffc
crgreen	gcfffh
-3i got told	efffci
-2that being	feeecg
+bnegati	ieefee
-3and call you	ifefee
-3my verdic on	ifffde
cralmone	ifffed
-3's with you	ieffde
+1on	fcfdfg
-1showed	dceeig
+2teatim ,	hgefec
-1note	cdccfi
-3these around in	ieffed
-bau	iefffd
-2puppet theatr	efeeie
-3the puppet theatr	efeeie
pconced	idfffe
+bweldin	dehfci
msvague	hcchff
-2reache us	gcdcci
crdestro	ecefii
-3answer comes in	iefffd
crthanke	dcffgi
+bcoveri	defffi
-3have picked by	idffee
npopcor	ffgfic
-2be decidi	efeedi
-2, nor	cdddhf
prig	iddhee
+bdeemed	difffe
-bview	hhgdec
+2holida ,	iededd
crleith	dfefie
-3link works for	eieddd
nnordic	ffffdi
pfebrua	eiffed
phated	hddfdi
-2ringin you	eecehe
-btheirs	fgfchd
-3select on the	ifedgc
-3say by the	feeeid
cruncle	iedech
+2the railwa	eecfie
pcongre	geiffd
-3reply within the	hcffic
pflags	iedfci
nbienna	ffffid
-bweighs	ieeeef
njoel	eieedg
+bsweari	igdeee
pintima	dfeffi
+2s appren	eeeeid
+2when to	ciffge
-3my call in	ieffed
clswindo	diffff
-bbirgit	hhffec
clbirgit	hhffec
-3he can do	efiefd
-1reside	eeeffi
-2manage from	efffdi
ntbd	ffffid
-2letter inside	icfffe
+2, positi	iedefd
-2went forwar	eeefdi
-3online assess within	diffed
-bup	dchghg
-3my diary for	gcgecg
clbal	fffiec
pokafor	ffffid
cltempla	difffe
-beats	hfdfci
-3to reappl in	ddfffi
-2actual closed	effeei
+2end .	effeei
-3is actual closed	effeei
+bcorone	icdfei
-3interv over the	cffiff
-1pint	cdhfch
-3is publis on	iffedc
-3feet up till	hceeef
-2was told	hcdccf
-3her decisi on	effdci
-3we argue ,	iffeee
-1barrac	feiffd
-2the barrac	feiffd
-3your attend by	eiffee
+band	hcdhgf
siaway	fgeceg
claccra	feefei
+2was not	efffic
-2soon on	ffffic
-3too soon on	ffffic
-3online accoun by	ieffed
plower	cihfee
-3free on the	cefeeh
crtinkle	eeefei
-3no decisi before	dfffei
-3, i say	ifffdd
crempty	ffgfic
-3@d , hangov	efeeei
+btot	gediee
pspeed	iefffd
-3way in the	idefee
crtrip	fcfffi
-2human within	ecffdi
pgoa	fffedi
ppr	gdfifd
crreplyi	cgffei
-2back till	difffd
+2we hoped	ffffic
-bcharte	gdddif
-3you , on	icgfdc
-3the depart on	ddifdf
cldorman	efffdi
nthrown	ffffic
-2late for	ffedei
+2and too	ffedei
-3too late for	ffedei
+bhoneym	effeei
+2you shall	iefffd
-3, is now	deiffe
+2you asked	edffie
pbatter	iffffd
psulk	dedfih
+2, signat	cifedh
pdreamt	eeefid
+2but can	fecegh
-3agreem before the	ciffff
nended	fcehfg
+2of its	eiffec
nhabit	heffic
-2last boy	dfedei
-3the last boy	dfedei
-3my call by	ieffee
-3have a weddin	dfefei
+2week ,	ddffei
-2its pick	iedeed
clpipe	gheehc
+bcolone	iefehc
-2myself the	feefci
-2market on	ceceih
-3the market on	ceceih
clsounde	cedfhh
pworld	defffi
-3line by the	ifffed
-1certif	dedeig
ptamsin	eeefei
-2, about	edgfci
crcampus	eeffei
pdenied	geffci
pdiwali	giccdi
+2: url	deidcf
pslurry	eegfdi
plagoon	eegfdi
-3heard nothin by	idffee
ptides	fffifc
-3inform you by	ieffed
-3come up in	ffefdi
-3online test before	eidfff
-2off the	hfecef
-3comple it by	eiffee
-3reason test within	eiffed
crperfec	diifdd
-3asked , and	fiefdc
-3you come down	ffcfei
nhymns	deifch
-3count on the	gedecf
pactiva	fcfffi
nthin	hfeeic
-bapplyi	dcefih
croffsit	ffffid
+2the whole	ffffic
+bred	iefeee
-3right i said	efffid
nde	gfiede
-2missed the	effeic
+2stated in	effeic
-3have missed the	effeic
-bstarin	efffdi
clstarin	efffdi
-3assess day on	cdideg
-2trip on	dchdei
-3will say it	ifeffc
-3promis it within	ieffed
-3time up to	dfiefd
nimmedi	ddeieh
-3him by the	eiffed
+2are not	ddcegh
-3office hours are	ffcefi
-2later then	idffee
-3no later then	idffee
ncinema	ieffch
-bnamely	icffci
+2was never	ceeeid
-2owner by	eieffd
-3decisi follow within	ieffee
+2somebo else	efefei
-3men on the	hecdcg
-3up again in	effdfi
-2you free	cchdcg
pguest	cigffe
+blicenc	cdhfei
pstampe	gchfdh
prefrai	iedffe
-2head ,	cfffgh
-3@p they said	hffffc
pparlia	ieddie
nestima	heffhc
nkaren	gedfei
-3are firm :	ehcfec
+bspeaks	hedfci
preferr	eefffi
pbinder	eeiche
-2here ,	cdfief
-2get announ	ieefed
nfeels	ffefei
-3conclu interv on	ffffic
-3others are in	dfefei
-3out before the	ecffeh
crstove	ffeeei
-3call you back	ifffed
nniece	dfecih
-2sent by	idffec
-2over ,	hciffd
-2interv of	eehcef
ptoll	ieddie
nbarge	eiffee
-bmentio	dfddhi
-1forema	efifhc
-2the forema	efifhc
-3a yes no	ihefec
-2spot on	cfffhh
phints	ghfffc
-bsewn	gceeei
-2on site	eeieec
-2flying in	dfdfei
clthrowe	hdfeic
clelf	ffeeei
-3launch is the	effeei
-2they take	icffee
-bships	ieffed
-1stage	fdifdd
-bbookke	cffffi
crkinder	efiffd
nbronag	efiffd
nimmigr	ehffhc
clcofoun	dfechi
-2should hear	ffffcg
-3i should hear	ffffcg
+2that there	dfefic
clpalm	fedfei
+2, whose	ceefgi
-bvintag	ffffci
-2compet of	eedfei
-3the compet of	eedfei
-2my notes	cffffh
-3mind by the	icfffe
-2box by	eiefec
pthem	igedhd
-3know it is	gdcfeg
-2shout within	fhfffc
-3after it ,	ieefed
-3job starts on	feefei
-3select commis on	efifee
+2teatim and	cifffe
nbye	dgedei
rxreview after no	gecdeh
nsaturd	eedffi
-3: they sail	dfeeei
-2copy by	chgfff
-2tastin on	edeeci
+2and had	cfffhg
prailwa	cegfei
-2hour booked	degdci
-3an hour booked	degdci
nfirms	ffcffi
-3travel on the	cdhcif
pswam	ifffed
+bpool	dfhfic
-3is valid for	eieecd
nunanim	edefgi
+2: noted	ffffic
-3of @d and	cdhdic
crvacati	efffdi
clattest	eeeffi
-bamong	ieeech
-bimagin	dheeif
-2questi of	ffffic
-3your questi of	ffffic
-bthumb	igffec
-1works	eecegi
clexist	cfffei
pbot	iddfhe
flsaid	hceehg
pleakin	iffffc
-2i got	ifffed
-2applic throug	dffife
-3review applic throug	dffife
-2home by	idffec
-3in london on	ffefid
-2off him	ifffed
-3which sits on	cfdfci
pdirect	feggch
-2know before	gdeeid
clminded	icffff
ptile	ciffff
+2, arrivi	eeieec
-boccupy	efeeei
clabara	ddieeg
-2teachi begins	eefeei
-2go ,	hcdeeg
clrelief	eeifdf
-3you in for	iddeff
nwatchi	gdiffd
+2has passed	ceffdi
nhelpde	ddffhi
+bwin	fdfffi
-3final answer by	dgffid
-bshared	eidfid
pdaly	cdffhi
nalas	heefic
nlimits	ffffic
pafrica	efffid
nself	deiedg
+2, shop	ieeeee
+1brings	ieffcg
pqr	ffcffi
-2a shout	ifhfcc
-3please reply by	fiefed
nlangua	dfdehi
-3long : by	icfffe
nnumera	ffifdf
-3by phone ,	eeifff
nlambs	dfeffi
crbadger	egefdi
-bfloors	dfffie
clfloors	dfffie
+bvalid	efeeie
-3all of you	hfffhc
-bintent	ffffic
clfact	dffeif
-3get our mail	ifefed
-3result announ for	cfffie
cloperat	fefeid
+bstays	ifeehc
+2, demo	hiefec
+1about	fdgfcg
pperfum	ifffed
-2, either	ceifff
clfitter	fecffi
rodenied	dfcdfg
clruta	iedfff
nemoji	efgfci
-3the phone ,	edcfif
nkey	hegdcg
-2gave himsel	idffde
-2ours of	eeffid
-blives	idfedg
crpacket	cifggd
-2break ,	fechcf
+1honest	dfffdi
+2honest $	dfffdi
-2above about	ffffic
-3wrote above about	ffffic
-bcadet	ieffch
clcadet	ieffch
crquorum	efffid
crimposs	cffffi
crcolone	ieffee
crclown	ifffee
pthanke	deifeg
+bfar	ieedge
crinclus	fieefe
-2@p by	eiffed
-3will do on	idddde
-3and has until	cefieg
-3dorota 's was	ffffic
pquerie	ffffci
-3we decide on	cedhic
creating	geefci
-3from the broadc	efffid
-3the ticket by	ceffei
pcampbe	dffeif
palike	efeefi
-3your letter of	cfffie
ppollin	ifdehc
+2, owner	idfeed
-3must answer in	deffdi
crready	ihdfde
-2term from	fffedi
pdecree	eeffei
+2is evalua	ffefic
-2and is	defiec
-btotal	ifffed
+2dinner .	gideec
+blegall	dfffei
crlegall	dfffei
-2shout on	iffeee
-3a shout on	iffeee
-3@d dentis ,	efeedi
-3a messag before	ieffee
nmiles	feffid
ptrying	iceied
-3you a ring	eciffg
-1truck	cchedi
+bfinall	dcgfii
-2phone within	ieffed
-3email by the	diffee
nflour	efffid
cloffend	iefffd
nfiesta	eedeig
-2forms by	eiffee
+2which day	dieffe
-2, voted	ffffic
-3weathe , voted	ffffic
-3diplom by the	difffe
fldate	icidfe
+2of having	heffcg
-3list approv on	effeid
-2travel money	ffdfei
-3your travel money	ffdfei
-2partic by	idffee
-2being told	deeeci
-2brewer on	cfffgi
-3the brewer on	cfffgi
craffect	ffhfgc
-2update you	ifffed
-3will update you	ifffed
+2, for	eecfgf
pwhale	geiffd
crmax	icffef
-2@d in	cgfecg
-3you , and	iefeed
-3your slot :	ediffe
+bstockp	ffffid
+2whethe i	cgcdgf
ppretor	eefife
+2he thinks	gfffcf
clneedfu	igeffc
+2, london	ddifeg
-3not , so	ieeffd
-3from there on	iehfec
-2thing by	eeifhe
+bnerve	defffi
crnerve	defffi
-2appoin by	idfffe
-3@d , contra	eeefdi
-2hold since	ffffic
-3on hold since	ffffic
cltrawle	feffei
pcooks	ifeefe
-2commit was	ffefid
-btape	ciffge
+2yes or	ifffee
-2course in	efefei
-1drop	ifefed
-2result drop	ifefed
pnerve	dfechi
-3is shut from	fffedi
-bparks	effdei
-3decisi to candid	iefeee
pnoes	gifffc
+1three	eeieed
+2, whites	eeiffd
nretrea	ggfehc
rxreview - ahead	cdcfdh
-2cv for	eeefei
-3trial shift ,	eeifee
clguide	eeifdg
neggs	dfeffi
-2wrappe up	dfecfg
-3your accoun on	iecfcf
-3post conclu on	ffffic
nfills	ffiffd
-2centre within	diffed
+2: there	iefffd
+2about anothe	ifefdc
rxanswer on ahead	hfcfcf
-2librar on	gecfdg
psails	gdeedi
nparish	heccei
-3every candid within	iefffd
-3from her by	iffffc
-bnadia	idfffe
clnadia	idfffe
pjakart	iffefe
nthursd	ieefef
clchewin	hfffgc
ahead3	eceief
-3it might be	dfffci
paldous	icefeg
pdie	efefei
-2the others	dfdgcg
-3fitnes test on	ffefid
-2housek says	cfefdi
-3's housek says	cfefdi
pmentio	ihcddf
-3printe on the	hfdcdf
-2stops on	ieffee
-2tried out	efffid
-3pianis tried out	efffid
-3her mind up	efffid
pwalks	iffede
nbigger	idfffe
-3: you come	cegfdg
-1chose	ddceig
+2they told	dcdchg
-2deadli is	gddcdh
-3replie within the	idffee
+2hrs .	digfed
-3do a shift	feifec
-bingrid	difffe
-2in in	dfcfig
cldisclo	dgdfei
-2and ring	ieeffe
pbairst	ffffdi
-3the portal within	difffe
-3were done on	ffffic
-1ward	cdhdid
-2the ward	cdhdid
-3city on the	ceiecf
-2scouts till	eefeei
-3the scouts till	eefeei
-bcarniv	cieeeg
-3upload it within	ciffee
-3off sick until	defefi
clsuper	fgedid
-3's partne vote	feedch
-3email of the	ffffic
phowzit	eefife
+bfly	ehieed
clvineya	ieffee
+2interv on	eiefef
clpushes	heefch
-3can i do	cdffeh
pcosmo	heffhc
nsums	efffie
+2concre wed	efdeei
prevenu	ffefid
+2but nothin	ffffci
-3agent spoke of	feffgc
-3availa form by	eifeed
-3, give me	idfffe
-3are commun within	idfffe
-2clerk :	ecefdi
nmock	eeeeig
-1class	cdhfei
+bgrowth	ffffic
-2signat in	eifded
-3your signat in	eifded
+bpercen	feffei
-2^ contra	edefei
pdriver	eedegi
pposter	igdfcf
-2writte since	ffffic
-3having writte since	ffffic
pyellow	fhcegg
pinfo	dfffei
-3would it be	efffci
-3choose one by	eiefee
clokonjo	hfiefc
pviolis	iedfdh
ahead1	fffcgf
-bpilota	ffffci
-3their result within	ieffed
all3	dccigg
-3came in on	ffffic
pgrey	ecefgi
paltern	chefei
-bfrau	ihefcd
nordere	iffffd
psigh	ffffci
-3@d , start	eeffei
-2open anothe	eeffei
-3are open anothe	eeffei
pswitch	hifcec
crboring	ediffe
nmerit	fcefih
+2, nothin	edhcff
-3flying in on	efdfie
-3, we sail	ddifee
+2i inform	iffefd
ppaymen	efffdi
-3these round in	gcefdg
-3have our answer	ieefed
+2to speak	ideehd
-2names within	cifffe
nabrazo	iiddee
-2book by	icfffd
-2way the	ifdffe
-3either way the	ifdffe
pambass	hfhfec
-1respon	ifeffc
ploves	eeiddi
+1show	fecffi
+2show for	fecffi
-3with effect from	cdcdeh
+2, lands	ffeedi
nalumni	dfeffi
+2there would	ffffic
-2we talk	dddfei
nhung	iecffg
-3return by the	difffe
-1groom	efedci
clorg	gefedi
psine	efefei
pbernad	geffhc
+2either .	gcddch
papprec	fdcigf
-3all candid within	ieffed
-3its answer on	iffffd
cleng1	difffe
-3answer by the	ddceig
-2falls the	iecdde
ntenanc	gdefei
+bguvnor	efefie
crguvnor	efefie
pkezia	efefie
crsound	deiedi
-3is begins in	efdffi
pconstr	iffdgd
-3and she said	ifffee
-busher	ifecdi
-3would keep the	dfiffc
-2assump ,	heeecg
-3may reappl after	eeffei
rxact - ahead	ffecee
ncarer	gfficf
npeacef	eefiee
nclosur	ffffic
+2and everyt	cecehf
+bmeetup	ffefdi
crmeetup	ffefdi
psnaget	iffefe
-2becaus the	cdefgg
pcass	fidffe
crpriest	ifefdf
pinked	heeddi
-1sit	dfeeie
-3she said ,	fhcedd
-3decisi by the	fgecgc
+2but dir	ffffic
-bfool	eeeefi
pcurtai	hfffhc
ptundra	fdeffi
nlake	eehddi
npint	ifdfge
rxdenied after past	efffic
+bnoted	fdefif
pkaczma	dfeegi
-3to reply inside	hdffhc
+2in oslo	deiffc
cltrinit	dffffi
+2for invent	eddffi
bsfrom day past	cdcdgf
-2ad was	ffffic
+2the sift	ffffic
-3the ad was	ffffic
clsawmil	eefffi
-2remind :	cegffh
crcause	iffeed
nspam	ieehce
-3takes longer than	iefffd
crheatin	efhfci
-2erased after	efffdi
-3it fell throug	ffffic
-2was promis	efffic
-2needin you	efffid
-3be needin you	efffid
+bpiraeu	ffefei
sivague	iedged
phangar	fedffi
pcircum	dfffei
psnappe	ffhfgc
pready	ecgeif
crsharp	ichfde
nframed	iedfdh
-3people to see	cfdide
-3client closed over	effedi
pacting	hffech
-2trial ,	eeiffe
-3she said by	idffee
+2we phone	iffeee
-2others are	ffeeei
-3the others are	ffeeei
-3will teleph you	iffeed
ncondit	ieecgf
-3are you free	ffiffd
-bstored	defffi
clstored	defffi
clterms	ddidig
-2one closin	efefdi
-3, one closin	efefdi
passume	iefffd
psplend	ifefgc
-2first falls	eedfei
+2, licenc	eedfei
crprogre	ffffci
-3all done in	ieffed
-3is off sick	efefei
-2her diary	decfeh
padviso	defffi
-3card expire on	efcecg
clhc	ffefid
+bbumped	ffefid
+bwakes	ieeeef
crwakes	ieeeef
ntoe	eedffi
+2, the	egcggd
-3turned down in	ffffic
-3he is decidi	ifeeed
-2write within	fcfffg
pflips	efffei
clknow	gfecig
-1traini	ddcehf
-bwhitby	ceieci
newc	ffeeei
-3be receiv by	eifffd
-3giving lesson from	ffdfei
+2to declar	fefeei
-2role in	ddeffi
-3of it within	ghffec
pwall	ghhddc
-3's out on	deffdi
nlodge	cehcfi
-3am off for	edffei
-2each candid	cefhgh
crfracti	efiffd
-2graz ,	cdgeei
-3in graz ,	cdgeei
-1one	dffcee
-2twelve seats	ffeedi
-3for twelve seats	ffeedi
-2me at	edgfei
+bexists	ffffic
-3tell em by	difffe
pute	iffeed
-3choose at the	gfedci
-bmigrat	cffefi
pof	ghegce
-3daught 's weddin	dfeeei
+bcanal	dfeffi
+2, wage	eeefei
+2: full	eeefei
-3script from the	efdech
pgoodby	gdffch
ndivisi	efefie
nfeed	efffdi
+1sailin	cchfch
nmargin	fffdie
-2church on	dddedi
pneedle	fghffc
-2rings everyb	ifefed
-3pick any day	eeiffe
-2inbox by	hffecc
-3for attend on	ffffid
pscrapp	ifgfec
clseek	eeffei
-3candid before the	iefffe
+bsal	dfefif
-3hear back within	icffdg
+2of hearin	idfeed
nreacha	ifdddh
cranywhe	ieffee
-2^ like	cggfgg
-3you a bell	ieefed
-3the gap in	ffffid
-2owed you	efffid
-3i owed you	efffid
rxanswer within ahead	ffcdee
nhall	iggfcc
ppolygr	difgee
nsyllab	dfeidh
+2any good	eeiffd
-3me , by	cgeeci
-2bar from	ffffci
-3the bar from	ffffci
-3outcom within the	iffede
crweddin	ffddfi
+bcrèche	ffiffd
crcrèche	ffiffd
-3a bank holida	dfffei
-3i call you	fcgfch
nboatma	effeei
nhide	idecdi
crfedera	ffffdi
crstates	ffffdi
njollof	ffefid
nlyon	efffid
-3were sent in	ffffic
-btraile	eeefei
+blinz	efdffi
psmelle	geefdi
-3garden opens on	iddfde
-bmatteo	dfffei
clmatteo	dfffei
-bcuts	ifdfde
clcuts	ifdfde
-2period 's	defefi
-3notice period 's	defefi
-3went up on	ffefic
-2one within	hdffce
-2again by	difffe
-2please come	eeifed
-3, please come	eeifed
-3wants you back	eeiffd
noverni	ieecei
pfairly	cffffi
crprojec	efeeei
bofor	ccgeeg
-2which begins	efffdi
-3, which begins	efffdi
-2teache in	deefdi
+2has found	deefdi
-3physic teache in	deefdi
pelecte	efdefi
-2no inside	idfffe
-3or no inside	idfffe
nsecure	dhefci
pceilin	effeei
+bfewer	efffei
-3any weekda before	deffdi
-2tell :	ieefed
-3will tell :	ieefed
crdouble	ecieeg
-3parish : done	fffeid
-3will be decidi	ifeffd
ncal	efiegd
+bpaused	efffdi
clwyk	ffifed
clhardwa	ffifed
crpuppet	heffhc
-2the practi	ffffic
-3will announ on	iffdee
protati	ffefdi
ntexts	fedchi
+bexist	fffeid
+bsound	dfiddh
+1mr	deifdf
+2mr lund	deifdf
+2what was	ffffid
crthe	digffe
-2soon :	geifec
pwakes	fidfef
-bi	hggceg
crdetail	ddieeh
-3signed copy by	edgghi
crdepart	ddfdii
-2we propos	dchfci
-3to sign on	iefeed
-2around on	cdheeg
-2was only	ffffic
-3it was only	ffffic
-2phone ,	dcfeif
-2counte before	fieffd
clgut	fecdig
nconvey	efffdi
pherr	ifdfef
pcolett	chfffh
pcrashe	ciffch
-3email in the	iffefd
-2word comes	ifeefd
nheathm	eeffei
pqualit	gdefei
crsoup	eeifef
crhackat	cfffif
-2stoppe on	ffffic
+2if yes	hheffc
pdrops	ifffee
pact	hgcdie
clma	ifefdf
pheadph	eefffi
-3's office within	eifffd
-bgrotto	effeei
-2ends the	efeedi
-3lease ends the	efeedi
+2, takes	eieffe
crsenate	ieeffe
-3will hear within	ecffdi
-3by mail on	ifefdd
pashgro	eehfid
-3was forese for	dffeie
crpiraeu	ffefei
-bgate	dfgdci
-3be releas on	iffecg
+2the allotm	cfeefg
-3way on the	ifeefe
+boccupa	ehffgc
+2to chew	fifffc
part	gdeeei
+2, work	hdifec
+2that she	gifffc
-bcircul	cdefii
photels	ieffee
ntransi	eeffei
+2, job	feefdi
clpilota	geffci
-bbrown	ifffdf
clbrown	ifffdf
-3that before the	iefffe
crcommun	fddidg
-2availa until	cgffeg
+2more .	dffeci
-2compan on	hedeic
-3used to take	cdfeei
T	ifcgcd
pthe	fhhgdc
npounds	dfdfgi
-1cantee	eeecei
-2the cantee	eeecei
-3in the cantee	eeecei
pscript	hdchff
ngreedy	difffe
+bchew	dgfifd
crchew	dgfifd
-2when :	gcgcdd
crtoddle	fecfhg
-bdonor	cfffgh
-bchapel	feiffd
-2, ivs	efefei
-3@d , ivs	efefei
clcivil	iffefd
-3me an answer	eidfgc
pmiles	fgffic
naloud	cgffei
+bstory	deffif
pzürich	eeffei
clturkey	fffeei
+2the yard	ceedif
clwhispe	ifffcg
+2, spread	deddie
-3and i get	eiffec
+2, honeym	fffedi
prebeka	ffffid
ntrials	ffffid
+1settle	dedeig
piii	iefffd
+2clear for	cchfei
-3with more than	ffffci
nallgäu	iffdfe
nprays	efefei
nmonthl	egefic
+blandin	iffeee
-bhistor	dddfii
-3write before the	iffffd
-3gives feedba in	ifffed
ncscs	ffiffd
-3its sittin on	hfffcc
pwaterw	fdffei
-bstaffi	iffefd
-3goes out by	ieffee
+bgang	effefi
-3came down on	feffci
crvicar	hedcfh
clchapel	feiffd
pquiz	fheidc
clcolumn	ehcfdi
-bhave	ihefec
pcage	idffef
-2upload within	fhffcc
nprep	cihfed
+2now the	ddffid
-2messag from	ffffic
ntransa	fdffei
+bsplit	deffei
ncoat	gfdedi
narise	fcffgh
-2reach me	cfdfei
-bscale	fffeei
-3its answer by	ieffee
+bprofil	chefei
-3call opens on	dfffdi
+bfast	chefei
-1sample	cdchgg
-3: give us	ifffee
-2nantes on	feefid
+2, reache	feefid
-3left nantes on	feefid
clhav	iefffd
npoke	ffffdi
pcharmi	gieedf
-2sailin in	ffeeei
-3, sailin in	ffeeei
-3your enquir of	ffffid
crjoinin	hidecg
-2, shortl	efechg
crstayed	ffffic
clstuffi	fffdfi
-2or around	ffcegd
-3on or around	ffcegd
clprivat	iffffd
pbegan	iccffh
-1beginn	efefei
-2, beginn	efefei
+2@d ;	fehfcf
-3at a confer	eeeeei
-2suppli has	gcfecg
-3the suppli has	gcfecg
-boptimi	ffffid
cloptimi	ffffid
cladviso	feffdi
-2decidi before	eeffei
-3be decidi before	eeffei
crport	eidfgd
-3get my answer	iefffe
-1notice	edecei
-3up after the	ifddcd
pl	dfgfei
-2your appoin	eeffci
-3approv your appoin	eeffci
+1even	decehf
pswimme	icffff
-3is confir :	eeiffd
-3he is away	dfffei
nvegan	ceifdh
cllorry	eigfed
+bso	gecgeh
crforthw	iefffe
pjumped	icgffe
-3expect word by	idffee
nexec	cffffi
-2sortin it	gedccg
cldreamt	ffffci
nsweate	ifffdf
-3ice until the	efffdi
-3was moved from	effeid
-babout	cicgei
nworld	fdffid
ppacked	efeeie
-2stored for	defffi
-3are stored for	defffi
-3her by the	difffe
clrsvp	ciefdh
ptunnel	hcffeh
pdilige	dffife
+2about you	ffffic
-3had an answer	efffid
pcleric	cdefii
-2# in	dfdefi
pnoordk	effeei
ndaily	dfffei
crgig	idfffe
-3the result ,	fecedi
-2up by	gcdhcf
+2, cfo	ffffic
-3your answer before	fifffd
+bpat	efiffe
+bshaz	ffifed
+bintern	gicdhd
-2your way	gecedi
+1clear	fchedh
-3ok so the	gddehc
crst	dfffei
-3it , by	hffffc
-3the board on	idhddd
pau	efffei
nsummar	eegeei
-2recrui reckon	ifffdd
-bwork	dicdhg
crworth	iffffc
all1	fggcef
nhurts	ffffic
npharma	deheid
crshould	cdiiic
-3bank 's closed	efffci
nvice	eifffd
ptanker	fdefei
-2fair is	cdheeg
ngeogra	ffffic
crbuying	efffei
+2she goes	icffde
-2applic is	iedede
+2be ok	ggcfcc
-3is coming in	hfecci
-3is given me	ciffff
pfinch	iefffd
-2mulled wine	ffcffh
-2met me	ffffid
-bjen	gdefei
+bferry	hedeie
+bprojec	effedi
-3list on the	gcdcdi
-bbid	fffdei
-1walk	cehfch
-3was advert in	ffffic
-1stand	efeedi
pformat	ifefee
-2@d n	cfeidf
-3teleph you the	ifffdd
cloyelar	dfffif
pbluepr	feefei
pwishes	ihcdgd
crbenefi	echffg
+bjobcen	effeei
pdram	ffffid
-2mailed in	fdffdi
-bupshot	iefffe
-3is not until	effefi
ptromsø	fideic
crvendor	chfffg
+2and were	ffffic
-3the counci voted	ffffid
-2latest in	iefffd
-3the latest in	iefffd
-3you know inside	idffef
clencour	eeffei
-3shoe size by	diffee
pgenero	hdffch
-bcurtai	iccfdi
clcurtai	iccfdi
pseems	gcgefg
+2we shall	igdccd
-3it back before	difffe
-2artist before	deffei
-3the artist before	deffei
plogist	ifffee
-bthrash	ifffec
+2and ugo	dfdchg
pbowl	gegfhc
pf2f	fgefci
-3commis rise on	gddech
-bbless	icdfdi
msthird-person	fecdeg
nlaunch	icffeg
bson day ahead	echeef
-3answer me in	ieffed
-3on leave till	defffi
-3advert again in	ffefdi
-3know which by	ehffdc
-2@d holida	efefdi
+brailwa	ffdfie
crabsent	ffffdi
+bgame	eiefef
psiobha	dfeffi
+2call with	efdfid
pjv	iefffe
-3be erased on	dfefdi
pleroy	ifefee
-bagrees	geeeei
-3be intima within	iefffd
-3they rang at	efefic
-3for @d and	ffcegf
crcantor	ieffee
-btranse	efeffi
cltranse	efeffi
-3she begins on	efeedi
+bremote	cffegi
-3rota 's from	efffdi
clger	dffffi
clsimply	iffffd
+bgoodne	cefifg
+brealiz	iffffc
-2starti the	efffdi
-3four conver in	ceffig
nmariso	fifffd
-3no from us	cfffgi
-2note by	hhffdc
-3a note by	hhffdc
pmagist	hiffdc
crpop	feeffi
pfreya	efeeif
npower	gdcdig
nloud	idffch
+1fine	hehffc
-1for	ceiecg
nmortif	ffcfif
punlike	ffdffi
ppaulin	ifffgc
clbasel	efehic
-3lesson on the	ccifdh
+2is affect	feifdd
-3, becaus the	cfffhe
pgreg	iffgfc
clshauna	ifeffd
-2attach by	difffe
clderby	dedeih
-3two things by	eiffed
+bpeterh	ffifed
crfae	ffifed
crpeterh	ffifed
-2ticket by	ciffef
+bbox	deheei
-2accoun until	dieeed
-3your accoun until	dieeed
pempowe	hgfffc
+bhell	iedeci
crbefore	hecief
+2, thick	geefic
nbeginn	iffefd
puh	gfefid
ptopped	feffei
bs- day ahead	fdieef
-2hoped for	efffid
-3had hoped for	efffid
-1uncle	hcdeeg
pleaked	ifffed
+2as well	ieefcg
-3our call before	efffdi
crinside	fffeie
+bsawmil	efffid
crsawmil	efffid
nplank	efffid
pbasel	ieffef
-3betwee @d and	degceh
nmairéa	iffffd
crband	heefic
-3candid by the	ieffee
-2sign until	eifffc
-3short sign until	eifffc
+2# for	ffifed
-3no for you	eecfdi
crkeepin	iffffd
-3orches 's off	eeffei
crbunk	fiffed
pamaro	dieffg
-3you feedba within	ieffed
-bpop	dhgehc
-2decide someti	ifeded
pcelebr	iffffd
pbug	fegeid
-3a letter within	idfffe
-3you sign by	eifffd
-3, expire on	fiefde
pstorie	efffei
-3is closed over	ffeeei
-3unluck ones on	gedcch
pmaker	heefic
clrugby	dfegei
pelectr	digdgd
-3by michae ,	ifeffd
-3given themse until	idfeed
-bhiya	eecihe
crusher	iefffd
-3signed consen by	diffec
-3in it by	fgffdc
-3they left on	efefid
pshowin	egfdfi
-bstock	hedcei
+bsometh	cfidgg
-3it goes in	heeecf
crgoer	idfffe
-3she says the	iecffd
+2to enable	difffe
-3her back before	difffd
-2long live	idfffe
ndundee	ffffic
-3would hear in	defdid
-bdries	eeefei
+bheadco	ideeeg
-2round by	eiffed
-bbe	dhiecf
crplatfo	dedegi
-3hour with me	ideffe
clkirsty	egefid
clsewn	iceeeh
ncry	deffei
+bmain	efffei
-3no , inside	idfffe
phague	feeffi
crdundee	ffdffi
-3, he said	ifffed
nlearnt	ffffid
-2, or	cfgedc
+1hrs	dihfdd
-bsla	icffch
+2from his	ifeeec
nbatche	efefie
-3so give us	iefeee
ncathed	feefid
nmichae	fcfffi
nchorus	efeeif
-bmanual	eigeee
clmanual	eigeee
pshanic	dffifd
phavin	dhefdi
-3is availa until	cgfffg
cragenci	dffchi
+2, every	gddcfh
-bhorse	ieefdg
ploss	dgefei
ncrossi	eeffei
-bglasgo	cgffif
-2ranger was	ffffic
-3the ranger was	ffffic
-2paper until	eifffd
crhistor	eefffi
nsnowed	efefie
+2i sign	gcefdg
-3on a model	eeiffe
-2on leave	eedffi
cltrevor	ifgffd
ppipes	iefdeg
nalter	ieffee
pspendi	efedig
pnevert	cffffi
-2test by	idgecg
-2flies out	ifeecd
-1hole	chdeeg
-2pigeon hole	chdeeg
-3my pigeon hole	chdeeg
-bstonew	efffdi
clstonew	efffdi
pbilal	efcfgi
-2one evenin	feiffd
-3and yours is	hdgfec
-2vacanc on	cfeehf
crping	ieffee
+2: he	hddecg
nplzeň	efffie
crcashie	feifee
crowing	cfefhh
pleadin	edffif
-2visiti campus	effddi
-1theatr	cfddgh
+2he lets	ifffee
-3be starti on	ffffdi
pminus	eiffdf
-3teleph conver of	dedfdi
-3beginn the first	fffedi
-byellow	eifeeg
-2agreem by	eifffd
pturtle	ieeffe
phatche	ieeffe
clvivien	difffe
crjanuar	eiffef
ptweed	ffdfei
clthrash	feeeei
-3offer from them	feffid
crbound	ecfeih
clensure	eiffee
paziz	ffffid
clalpaca	fidffe
-bsunday	deiffg
-3ceo flies back	efefei
plaid	fifgec
-2misery by	idffee
-3your misery by	idffee
-3new appoin :	eeiffe
-2second garden	ffdeei
-3a second garden	ffdeei
-bviewin	efeief
nserve	ffffid
-2post in	gcffeh
pstadiu	feefei
-bcryo	ciffeg
-bgloomy	ffefid
clgloomy	ffefid
-3two on the	dfhfic
nthroug	heigdc
pleila	ieffee
+2works .	eeiffe
clexact	diffee
+bwind	heeifc
-bswappe	deifdh
pwave	ffdefi
pprecis	ieeedh
-3be advert in	efffdi
-2decisi comes	cfghfi
-3to answer inside	ieffee
-2held from	ffedid
-3interv held from	ffedid
-3trial meetin on	ffefie
-bwins	idefeg
pleftov	ieefch
-3would reply by	ifffed
-3no , not	cefedi
-2promis me	fcdefg
-3i will know	heeecf
-2welder from	ffffdi
-3a welder from	ffffdi
-2ticket within	gcffeh
poonagh	igffce
clappris	ieffee
+2probab $	ieffee
nmed	eefffi
nvänlig	eefffi
nskog	eefffi
nspare	efeeei
-3: office closed	ffffdi
-bprivat	iffffd
pwhitco	efffid
npains	efffid
-2allowe himsel	hefdfc
clparade	iffedf
-3signed copy within	eifffd
-3who hears on	hddfcf
-3are decidi by	fdffci
+2and drive	eeifed
-1dioces	ffffid
-2the dioces	ffffid
-3by the dioces	ffffid
-boyelar	icfffg
pturf	fheddi
-2organi by	ceeedi
psooner	hdhdhc
crobject	ccefgi
+breques	fgeeci
pjoan	hecfei
-2gap in	eeefid
crranch	ffffdi
-bclearv	ffefei
-btomasz	diffff
ppanell	fffedi
+2to anothe	deefei
clp7	difffe
clp9	difffe
clparale	eeffei
-2were given	ffffic
-3you were given	ffffic
-3our answer the	ifffee
pflood	fdffei
+2, kev	eeifde
clshld	ihefdc
-3would be decide	gdefci
nhols	ffdefi
+2, here	ceifhc
+2is void	eedfdi
-2now its	idfffd
pdried	difffe
-3do a call	ddifee
-broles	ieeedf
pjoked	idfffe
pfestiv	iecefh
+bduly	ffffid
-3i phoned on	ffffic
+bcommun	ifdgee
-3finish on the	hedcge
pgoths	ifddeh
-3payday 's the	feddch
ndomain	iffffd
-bups	iffcdg
+2# to	eeeefi
pmam	fdffei
pbutter	idefeg
crorg	efffid
nchewin	geffhc
+2but wanted	feffdi
-3final interv on	ffdfid
clgloves	fdfffi
ptemps	eeffei
+bfeel	idfffd
powned	efeffi
-3is travel until	eefffi
clkim	eefegi
-bsmall	edhfei
-bdrawin	giffdd
clrotati	fdfffi
nroute	eefffi
-3they told us	ddcdgf
-bwu	idfdeg
nbabysi	ffieee
+1it	hcdfed
-2assess ,	eeiffe
-3partne met on	ffffid
-3will answer within	iefffd
pfoster	iffefe
+2suits ,	dehecg
-3is due the	ffeecg
prabbi	ieieec
pgarda	fcefgi
+2, heads	ieefee
crdiary	gceehf
+2, hungov	hfddch
-bnomine	hifeec
-3to answer in	ieffed
clnomine	hifedc
nfallin	ifffdf
nthe	efefie
-3are rung by	iefffe
nvisas	icffeg
-3to go on	fcffeh
nfetch	eeiffe
penthus	degfdi
+2and prefer	efefid
-3job by the	fifffc
pshippi	ieeddh
-3is live until	cfffeg
pbearer	dfffei
crorches	didhch
clagreem	heceie
clstandi	hfddid
ptraffi	icffff
pheadte	diddfi
crsings	hcefdi
-bbump	eeifgd
nlearni	ciffgd
npun	ifffee
nfinanc	fiddeg
crbars	fdifff
-3need someon from	ffffci
clabu	efeffi
cldhabi	efeffi
proll	defffi
clcrier	efgfic
-btempor	efffei
-2conduc by	eiffed
-3of conduc by	eiffed
-3share code by	diffee
-btrue	gdifee
-2induct begins	fedffi
crswap	eedfif
-bcolumn	fieffe
-3to the ward	feifee
-3my refere on	ffffic
-bcafete	effefi
clcafete	effefi
nnaafi	icgffe
-2goes ,	hecedg
-3i promis you	cedffg
+bil	idffeg
+2when it	ieffee
-2space of	idggdf
-3the space of	idggdf
clolu	ieeedg
-2taken by	hhefdc
croslo	efiffd
nprepar	gdhied
ptapas	ffffic
+2to name	icfffe
-3with the boss	ifeffd
pfran	cehfei
-2them is	idceef
-3of them is	idceef
njump	efifee
-3will hear inside	dfffie
phairne	eeefif
nunclea	hhgeec
-3get an email	ifffed
nfurnit	fefeei
crlieu	effeei
pworryi	dgffei
+2choir ;	ffffci
+bhusban	hhfffc
+bexperi	gdefei
-3we saw on	efffid
nstuck	cheegf
-2diwali until	eefeei
-3for diwali until	eefeei
nwonder	ffedie
nacquis	ffffdi
-2doors in	efefei
crupstai	ifffee
-3passpo copy by	eifeee
pswears	ifffee
-2manage post	ffffic
-3wareho manage post	ffffic
ptighte	eeeffi
pqs	eeeffi
-3you would start	efffdi
pfits	eigffc
-3i would know	gceehd
+2: voicem	ffffic
pinclin	eifffe
clabbot	ideceg
+2, tide	ieffee
+2saying whethe	idfffe
-3all right ,	ieefee
-2recrui thinks	iffddf
-3my recrui thinks	iffddf
-bundern	hgeffc
-3@d : dentis	eeeeei
-2book before	eifffd
-3's book before	eifffd
crmiddle	eeefei
-3me a shout	hfhfcd
+1himsel	dfefdi
-1candid	egeegc
nessays	iehfec
cllength	ffffid
-3come to us	eeiffd
+2and delete	edeeei
crmoveme	efffdi
nsir	igeeed
phost	dfffei
nelecto	hfceci
ppurse	idffef
-3phone you the	ifefee
+2, madam	cdfefi
+2is hereby	feffid
cleh	cfifdh
crciao	cfifdh
-3defini answer by	iefffe
-3apps open in	edeffi
-2only went	efffdi
clbrandt	fcfffi
-3she goes ,	eedfei
-3's mail of	ffffic
-3questi by the	difffe
-3she said within	ifffde
-3i chased on	decdhf
-2cv by	eifffe
cri	fgefdi
pmoth	iffeee
-2not past	idfffe
-3email you on	iefffd
npippa	hecfei
pgoggle	igffec
-3jury @d was	ffffid
pcarers	effeei
putrech	ddffgi
-3tram driver from	ffffci
-bkeen	fdefif
-2said that	ffffid
-3her answer the	iffffd
nreachi	dfcehi
crbasis	eiffee
-3to decide by	giefcd
-3with them on	cifffd
nste	ifffee
-brailwa	ffffdi
-3's book on	eieffd
+1having	ffffid
+2having been	ffffid
-3want me on	feiffd
-3its mind by	idffee
ntrick	fiffed
-2lambin from	ffffdi
-3fetche until the	eefefi
-2schedu :	ifgfec
+bdroppe	ffffid
clfever	egdfei
cldrafte	ffffic
-banalyt	ffffci
-3you reply by	eiefee
ptree	hfffgc
-1welcom	dgdfdi
+bhires	effeei
+2is ,	feffci
ppublis	iehdgc
-3who begins on	eeefei
+brush	cgifef
+2good ?	feiffe
-2spoke on	ffffid
-3beadle by the	eieffe
cljens	ffffdi
-3get a bell	iffffd
-bniece	efffei
-3will dm you	ifffed
-3me , in	iffffc
clrink	igefed
-3phrase : by	ieefee
-btrac	fhffhc
-bfitter	fecfgi
panimat	ifeddg
-3be notifi by	ddfehi
-bwelder	fffeei
+2, autore	eefffi
-2visit is	cehdef
-2inform the	iffffe
-3be inform the	iffffe
nlacked	ffefid
-2which mornin	fdiffd
-3text him by	difffe
nagreei	ifeffe
-2team from	ffdffi
+btoast	fffeei
pmajori	fdfffi
pfranch	ihfedc
+2, fellow	ffffid
-bmunici	gffdid
pfate	giffec
-3, as of	dedeie
psue	gidffd
-3was promis for	efffid
nspecif	deffif
+2to start	ddeffi
+2everyb is	icddch
clscales	dfefig
pblom	ifeffe
-3days betwee the	ffiffd
cryears	feeegi
pashby	ffefei
pshowed	fghecf
narithm	effeei
-2earlie the	cffffi
nviews	dgfiee
msinvites-questions	edhcdf
+2ok $	fiffec
-2probat till	fdffei
cradmit	gedfie
pbehave	ffffid
crponder	dfffei
-3to wait til	eeffei
nsemi	ffifee
pcodes	eigfdf
-2commit sat	ffefci
-3the commit sat	ffefci
clwonder	cgdchi
+2which pile	ieffed
crunansw	effefi
-2, allow	ecfedi
-2lapses after	chffdf
-3a shout by	eifffd
clstone	hdiffd
clpatric	effefi
nbuddy	difeeg
nlaters	ifffee
nfitz	ifffee
clcasino	ifdfef
-bhousin	hceefg
-2again the	hfdcdf
nspeaks	fddfei
ndashbo	diffhc
-2seeing her	efefei
-3are seeing her	efefei
-2we closed	efffei
clpinnin	iecfdh
pfib	ieffee
+brenewa	eeefei
+2until the	dedeif
-3messag since the	ffffic
-bcarvin	ddifeh
-3days leave from	ffffdi
pflinch	efdffi
clzonneb	ffdffi
-2skippe in	iddfee
-3new skippe in	iddfee
-3can start the	efefei
ncollar	dfheic
ppete	ceiegf
cldancer	ieeecg
-2promis was	efffid
-3the promis was	efffid
crvalue	ffifde
preposi	ffifde
-bergo	ifeffe
ndeclan	ifgfec
ndosa	difeff
+2my boss	hedcdh
pcuff	gffiec
-3commun by the	ifffed
-3any day from	dfiedf
-2ad closes	ffffdi
+2, ivs	ffffdi
-3: ad closes	ffffdi
ndelay	egffic
ndisagr	effeei
ppara	iefffd
-3closed from the	ffefdi
-2ines by	hgffec
-1mailed	idcdff
crxx	heeedi
-bsleepi	iefffd
-2quiet until	hcfefg
-3tell you himsel	ifffed
cremaile	idffef
-3contac before the	fdffch
nyellow	efffei
crpatien	fffeei
-3said , so	ieeffe
presend	eiefff
clbookke	ffiffd
-2possib after	eefeei
-3is possib after	eefeei
-2w2 ,	deffgi
-3hr w2 ,	deffgi
nchasin	efefie
-bconcre	idffgc
ngratit	feefei
+boutsta	ffffid
-1arvo	ifeffe
-3of the files	fffdie
+2, whole	ffffid
pladysh	ieefdg
-3will expire in	cfffeg
psuperi	dfegei
nreimbu	iefedf
crgm	iedfeg
-bunderw	difffe
pgeneva	cgdfhh
crboy	eifffe
+2, instal	fhfeec
-bexpert	cffffi
clexpert	cffffi
nporch	eeefgi
pdeal	ehiccg
+2follow .	idcfch
-3been there since	ffffci
+2how it	idfffe
-2rooms from	efffdi
-3the candid the	efffid
clwales	ffiffd
-2observ on	hehfec
pdurham	ieffdf
frme	hieefc
-2proces :	eeffdi
clhorse	ieefdg
-2real answer	ieffee
-3to begin in	efeefi
-3up within the	ieffee
-3she is choosi	ifffee
-1signal	ifeffc
+bview	gfefic
padaeze	ffefei
clreliab	eieffe
nbegan	hfffcf
crgives	gidcef
pquanti	chhege
+2, swear	ieffee
-1ops	ffffic
-2of ops	ffffic
-3vp of ops	ffffic
-3his decisi on	ifffee
+barriva	gdfeei
crarriva	gdfeei
-3me know within	eiffed
nonions	eifedg
pcommon	eefffi
nmargit	eeffei
-3what they said	ffffid
-2sleep ,	idcfdg
pimpose	ffgfhc
clsatell	iefffd
rbdenied no-news-yet	dhcffe
-3season starts on	effefi
-bempty	effeei
-2slot by	hdfcfe
-2rang me	efffie
-3he rang me	efffie
+2as per	hffegc
clbidder	feefei
psneeze	fidfef
pnailed	feeffi
-3to start after	feffdi
+2, bad	efefid
crcourte	ffdffi
-3their answer before	fdffdi
+2we either	fefdei
-bsponso	dgffei
pidris	ifeffd
clslide	difffe
pgraphs	ffifed
-bproced	hegfhc
-2for anothe	defffi
-1ok	hdffcg
-2phone :	idffff
-2touch on	gdcdeg
-3in touch on	gdcdeg
crissuin	efffei
-3would not be	efefdi
-2is happen	efeeei
-3nothin is happen	efeeei
-2, strike	dfeeei
-3@d , strike	dfeeei
rbact could-you	gfccgd
ncolour	gdffdi
-1proces	idgfde
pimplem	eeifhc
crjoy	gfeddi
pofsted	ecidfh
+2sound ?	feiffd
pfranki	idfffe
nweld	ffffic
-2are ringin	ieeffd
-3they are ringin	ieeffd
nnric	eeiffe
-bpapa	geefei
clpapa	geefei
+bhire	ceffgi
-bspecia	eedfgi
-2we discus	ffefid
-3terms we discus	ffefid
phülya	ffefei
negg	deefig
pmetres	gdifee
nsummer	dhhcdg
clunderw	eifffe
-3post as of	ffffid
clcracki	dfefif
cloccy	eieffe
-3, announ for	ffffid
pgratif	eifffe
ncomput	heeedi
pcurric	idffff
+2in advent	edifee
crpull	cfgfgh
-bretain	eeffei
paviati	eeffei
-2overdu since	ffffci
-3is overdu since	ffffci
pmilk	egefdi
nshingl	efffie
-2go home	hddcdg
+2, remote	cffefi
napplyi	iiefed
crredo	ffffid
ncoding	efifee
+2, yard	efiffd
-3they will say	ifffed
crtheatr	hfffcg
-3your onsite on	eeefid
-3see you at	efiffd
nheavy	ffffid
-2regist within	chffdg
-3the regist within	chffdg
npour	hfhfec
+btram	eifffd
proux	eieefe
-2doing before	dgfeei
cltracto	ddgegi
-3the panel met	eeffie
nanimat	efefie
-belf	efieeg
-2profil by	hgfffc
-2sorted by	dfechf
pbecomi	gefeid
+2before we	ieefef
nlay	eeiegd
-2ascens closed	ffffdi
-3says ascens closed	ffffdi
pchart	eeffei
-2mill on	ffffdi
+2and likes	ffffdi
-3the mill on	ffffdi
nadvice	ffiedf
ndo	hdhehc
pvii	eifffe
nboiled	iffffd
crpie	hcffdh
clmercha	efffie
pweighi	deefih
-3our assess day	ffeeid
ncaring	ifeffe
clviewin	gdeidf
ptandoo	feefie
pvalent	ieheed
-3your origin on	fdiffe
-3start 's the	efeffi
-2would think	ccffgg
-3you would think	ccffgg
cltill	hdifde
-2app on	ffffid
-3our app on	ffffid
creye	gehdch
-2their office	edhfch
-3you promis for	ddefei
crbelt	fdffei
protas	iefffe
-2the parcel	fcefhh
-3still free on	ffidde
pg	hiefdc
-2come in	cggece
-1patern	eeefdi
-2starts patern	eeefdi
-3he starts patern	eeefdi
-2retrea from	effeei
-3on retrea from	effeei
+bsupper	gedfei
npizza	ddfehi
-2applic dated	ffffid
-boccy	eiefgd
-3all , nor	ceeehf
ncheeri	efffei
+2or on	feiffd
crdurati	feiefe
ptjo	feiefe
-1cork	eeeffi
+2hours with	eeiffe
pre	hfcfhd
+2suits you	fcfedh
+2were a	ffefid
pdryers	gfifed
cloh	chhdeg
-3coding exerci by	eifffe
nteeth	diffff
+2so i	fddfch
-3@d , letter	eeeeci
-bberyl	hieefc
-2side within	idffee
-3our side within	idffee
crsneak	eeeffi
-3empty from the	fffeei
+2, mother	ifefee
-2know within	hgfdcc
-3to finish by	difffe
-2rate by	eifffe
nmadhou	efeeei
nhoney	idffgd
pcerami	defhid
phargre	ffffdi
-2my return	iffffd
-3on my return	iffffd
pculina	dieeeg
psemi	dieeeg
clleith	ieefdg
-2ahead by	eifffd
-3go ahead by	eifffd
crstraw	ifeffe
ptrees	ffifed
-3tell me within	difffe
nvolume	iffffc
npreten	ceefih
crboards	effeei
-bcleari	fefefi
clcleari	fefefi
crleads	dfigfe
flagain	dggedi
+2dinner time	ifffed
pperth	ghfgcd
crand	iefgee
-1phones	hfcech
-bdevice	eeifeg
cldevice	eeifeg
+2over it	gieedc
-bcatche	effeei
clvet	dcdfhg
-3their meetin on	ifeeec
-3the number by	difffe
-brobots	fhdfid
+2text me	gdifed
-2was a	ieddcf
-1aboard	eeifed
-2me aboard	eeifed
-3wants me aboard	eeifed
pearth	difffe
-3someon else on	cffeeh
-3counte by the	eifffd
-2email in	gcffff
nsmoke	efffid
crairpor	iffffd
-3they will decide	iffeee
pbeen	hcdieg
-2gives us	idffde
pespres	eedffi
-3round opens in	efeffi
ncaught	idffff
+2so expect	ieffdg
crem	geifde
clops	hddhcf
-3a respon by	hefegc
+2to confir	eifffe
-bcol	eeifdh
-bkiosk	fieffe
nra	ieffee
+2are over	hgffec
pfundra	eeefgi
-3i wrote on	ffefid
-3chats run throug	eefefi
-2year opens	deeffi
-3school year opens	deeffi
pgold	hcifee
-2: start	eedfei
-3i have til	eifffe
-3who came on	ffffid
-3answer for me	eeefid
-3is closed in	efefei
pshelte	dffife
-2contac since	ffffic
-3been contac since	ffffic
nfacili	efffei
-3christ market from	ffefei
-bprops	effeei
pyusra	efffdi
-2doing by	hffdec
-2catch up	efeffi
-3lets catch up	efeffi
-bargume	hhffdc
clargume	hhffdc
crquoted	gcffgf
-3you came back	ffffid
-1light	ifefed
-2red light	ifefed
crull	hfehec
crjoking	gfffcg
-2leave til	defffi
-1sundow	hgeece
-2suspen until	ffffdi
+brooms	eifffe
ptapir	fiffed
+2intake $	eededi
-3reg , ,	eededi
-3booked in for	cehfee
-2interv betwee	ceeegh
+btiming	eeefif
ndiscou	fifeef
+2, induct	dicddh
+2# clock	feiffd
crmerger	efefei
+babolis	ffffid
crstack	ffffid
pstays	ieeeeg
+bbeige	effefi
crbeige	effefi
-2choice within	ieffee
-3our choice within	ieffee
-3the rota from	ffefdi
clpink	diefeh
-3gate # at	feiffe
-3me word by	efffie
npressi	ifeeef
-3test is on	ffiffd
nsolely	fgffch
ngroetj	eiffee
-2# minute	feiffd
pbliss	dffffi
-2have seen	cefegg
crsober	iefffe
-3the diary for	ceffeh
-bstairs	ceefhg
clstairs	ceefhg
phourgl	effeei
crvestry	eeeefi
-2organi from	efffdi
clholt	ffffid
-2be teleph	ifeffe
crpumpki	effeei
-3writte yes by	eifffe
crleader	dchiff
rxappointment on ahead	dcfffe
crskate	gfefdi
punfroz	gfefdi
clpaul	eeffei
pblower	ceffgh
-2choosi on	deehcf
pmainte	cffggg
pltd	hddedi
-3: we said	dfefdi
clmaker	ifffee
+2the gm	hdcfdg
-3we sleep ,	hdcfdg
nimpose	ffefid
ptoward	dfefig
pvalued	ffffdi
-bextrac	eifffe
nmaître	gfceei
-2she reckon	hedfhc
-3press accept by	eifffd
-3of answer within	deffie
nmounta	dfffei
-1writin	gfdecg
-2in writin	gfdecg
+btis	effife
crtis	effife
crcreame	effife
-bjab	ehffch
-bsherif	hfegfc
nchops	eeffie
crarea	gfffhc
-3first it was	ffffid
-2bunnie from	ffffdi
-3reliev letter by	difffe
-3counte # by	hfffec
clparks	efedig
-2scans by	difffe
nnairob	ffffid
pdeeper	efffdi
flthem	fcfgfg
-2tests by	igffdd
-3online tests by	igffdd
pdairy	hgfcdg
+2by our	idfffe
+1figure	ffffdi
-2gets tossed	iffefd
-3coin gets tossed	iffefd
clprops	fffeei
clexecut	geffhc
+1fae	eeifee
+2fae peterh	eeifee
-blistin	effeie
cllistin	effeie
cljab	ehffch
nscary	eeifch
+1applie	eeffid
-3mail of the	ffffid
-2one @d	degedi
-2sat since	ffffdi
-3not sat since	ffffdi
ptess	fdiffe
-3expect anythi before	dffffi
+bovens	ffffei
-2^ was	ffffid
-bjapan	eefffi
-2offer expire	eidfcg
nahoy	iefffd
-3my letter of	ffffid
-3for applic is	dfffei
-2have time	feiffe
-3he will know	iffffd
clsamira	dfffie
-2paused until	eeffei
-2leave by	iffffc
-3or leave by	iffffc
-2going out	feffid
+2was wrong	efffid
-2comple on	efffie
-3was comple on	efffie
crwifi	efffei
crintima	ieffee
psteve	fegfdi
+2teatim $	idffff
nallege	gfffch
+bmatch	hfefch
clhallor	efefei
clhen	dfeffi
-1portal	ffffdi
-2the portal	ffffdi
crprescr	feffei
plived	iffffd
-2not one	efffdi
-3have not one	efffdi
clviola	ffefei
-3i will hear	iffeee
clclimbi	efefei
crperth	ffiffd
ncellis	fffeei
clactivi	ffffdi
clarchiv	ieeeeg
ptelesc	iffefe
-bmechan	efffei
-2after sundow	heeecf
ndeligh	ehefic
-bdept	cfffhf
-bfuture	eifffe
-2mind :	gdefdi
-2forkli refres	fdhfcg
-3the forkli refres	fdhfcg
napproa	diffdh
+1kindly	igefdc
+2kindly do	igefdc
plocks	feeffi
-3the commit votes	edegcg
-3after our chat	ffefid
-3on leave from	efffei
psuresh	eefffi
+2, ticket	ceheeg
M	ffgfcd
nharp	ffffid
-2pcc gather	gfeech
-3the pcc gather	gfeech
pmedal	iffefe
nfreder	iffefe
-3suppos to phone	ffffid
-3by email by	iffedd
nhealth	dfhedi
-2out ,	cefdhe
-3be taken in	gfeecf
+2after it	ifdfef
-2result until	iffffd
-3the result until	iffffd
+barrivi	ffiffd
-2words by	difffe
-2clinic by	difffe
-3the clinic by	difffe
clhangar	chhfdg
rbact want-to-see-you	cehedh
crmounta	iddffg
psarah	dffffi
-2workin day	edgfei
crteams	ffifee
cllifts	fdfefi
cllikes	idffeg
-3will hear in	eeefch
peasier	cgfffg
nshampo	fifffd
psemis	ieefef
npromot	ifedeg
-3@d till the	eefffi
+baccess	gdffei
nassist	cegdfh
-3will ring everyo	ifffee
crmadam	efffei
+2and someon	efefei
psolved	fdefei
-2he reckon	ifffee
-3our decisi the	ifefee
pstars	hecfdh
-bloved	efeffi
-2sessio by	fieefe
ntextin	eifffe
crnite	ihdfdd
crcarer	ffffdi
pforce	iffffe
+2, wages	ffefei
-2open throug	fifede
+2, sailin	eeffei
-bswimwe	dfifff
ncourte	ddefhi
pjansse	feffei
nfriesl	feffei
-2gets settle	ifffed
crgym	dfieeh
crbrigad	dihfed
+2term .	ffffdi
-3was to hear	ffffid
-3comple both before	eifffe
psourdo	iffffe
clinacti	fffeei
clscale	fffeei
plandli	geieed
-3: outcom by	ieffee
-2we speak	feifed
pdeckel	gddffi
pmillin	gddffi
nleaks	gddffi
-3ring everyb on	ifffed
-3gate # on	fdefei
crcolleg	deifeh
pcadet	chffeh
-1firm	dedeif
-3of order until	eefffi
crgerman	eiffgd
crreq	heffhc
-3a respon within	ggffec
-3please sign within	eifffd
-3no reply by	hfffec
-2the school	ffffid
-3saw the school	ffffid
-bkennel	ifefee
narjun	effife
-2of yous	ifefee
clways	diffge
-2fellow from	ffffdi
pbeers	hcgffe
pinvest	hgcdfh
-3for word :	ieefee
+2and again	dedchf
-3an answer ,	ffcffh
rxreview until ahead	dcghdd
pcultur	chgffe
-3the minute of	ffffid
-3anothe name by	difffe
-3put down the	eecfdh
nrushed	effffi
ncolin	eefeei
+2matine .	ghcfdd
-bcircui	ffffdi
clcircui	ffffdi
-3, wait ,	cfffgh
-2i do	fceedh
-3interv only finish	ffffid
+2about me	iffffd
nadvent	idffeg
pcandid	cdhehg
-2due out	ffffid
-2frozen till	ffefdi
-3reqs frozen till	ffefdi
-2gave hersel	gcfehd
-3matron gave hersel	gcfehd
clpetiti	fiffee
-3lines are open	ffdffi
-bpat	efdfgi
ntreatm	diffef
pcamino	iefffe
-3take over on	efffei
+2to @t	edfedi
-3can we talk	eeiffd
parjun	gfiffd
crpanels	efefei
-1marked	ffefid
-3madeir until the	eefffi
clscenes	eifffe
-3, within the	ghffcd
clpictur	cgeehf
naprons	eiffee
crplant	heeied
pexcell	chffeh
-3out to be	eeffie
-2hires in	fffeei
+bmtg	efffei
nforest	gdffid
+2for certai	gceedh
-2figure on	cdddhg
-bthe	cfghgd
+bmary	cfeheh
nin	ggchfe
-3is not before	dffffi
pwelder	fdiffe
crlaundr	ffefei
-2engage from	ffffdi
-bupgrad	defffi
npugh	fgdfei
pnuts	eifffe
-2, induct	cefedh
pb2	fifffd
-3a verdic in	ieffee
-3has closed on	ffffdi
crloan	diffeg
-3analys , start	ffffdi
crhonour	ffefdi
nnegoti	eieeeg
crbrough	hdefch
-3last candid comes	fffcfg
nintima	efffei
pconfus	ieeefe
-2their list	cdedfg
-3off their list	cdedfg
-3contra run from	fffedi
nthaws	ffffid
powls	eifffe
-2crane on	eecdhf
-3the crane on	eecdhf
-2places on	ieedfd
-3: notice period	effeei
-bdisclo	efdffi
pparter	cffdhh
nlucast	cffdhh
+2itself $	diffee
nacquai	ffffid
-3then me :	fecddh
-3each applic within	ieffee
-2reques of	ffffid
pweighs	idfffe
pme	ghgecf
nun	dechhg
ptl	hieeee
nextra	fghecg
pmaps	iffeee
nbästa	iffeee
nfrankf	iffeef
+bsurger	defffi
-3been waitin since	ffeeid
nshunte	eehfid
-3post begins in	efeffi
+2yet .	dhefch
+2which two	ieffef
-3writte questi before	efffic
crversio	eifffe
pmx	feiedg
-3needs that by	eifffe
clbk	deieeh
plamb	ieeeeg
crpainte	cfffgh
-3right after the	dfffih
crnowher	ffefie
+2you receiv	ieeffd
-3could not say	ffffdi
-2issued by	idfffe
-3be issued by	idfffe
-3from the yard	ffeeid
-3reache you within	idffef
-2tray by	fiffed
cltyre	dfffif
-binacti	fffeei
pembark	idffef
nalec	efefei
pjuno	iffffd
+2in good	ffefid
crpinged	iefffe
-3it is about	cdddhh
-3the letter of	efffid
+1hours	eeifef
crdeputy	eehedi
-2sheet :	efffie
-3same sheet :	efffie
+2but please	eeeffi
pduring	geeeei
+2appare .	eeeedi
+2ahead .	chfedh
pwreath	icheef
ndooley	efefei
-2says start	efeffi
pcrews	feefei
-2out from	efffei
nnil	eifffe
-3rehear from the	ffeeei
prespec	fgcfgf
-3, now says	ifffee
-3i said by	efffid
-2conver of	cedffg
nhaggle	efffei
-3with us over	ffffid
-3what you did	ffffid
-3could start on	cffffi
clrosali	iffffd
+bbuildi	cegdhh
cltucksh	ieedeg
crtarkwa	ehgfcf
crgold	ehgfcf
clchoreo	ifeffd
clcrèche	ffffdi
+bretiri	ffeefi
pnation	gifeed
clkeen	cgefhf
psikh	ffdffi
-3for you from	efefei
-3a contra from	ffefei
cleviden	chfegg
+binstal	fifffd
-3desk @d and	ffffei
-2she accept	efffid
-3and she accept	efffid
-bpiano	dgffei
parchae	ifefdf
-1roles	efefid
-btreasu	hhcedf
nalongs	cfffgh
nelegan	ifffee
nmise	eeffei
+1hangs	feieee
+2hangs on	feieee
pnoneth	dhefei
crmoon	ffffid
-2broken since	ffffdi
-3half an hour	gegece
cljanuar	heffhc
-2brothe was	ffffid
-3wine brothe was	ffffid
-3have it before	eheffc
pscribb	hecfeh
pmags	ieefdg
-2pic by	eifffe
pcells	ifffee
pbanerj	iefffe
-1emaile	hfegec
+btop	feiegd
-bctc	efffei
nbarist	ffffid
-2board met	ffffid
clsteeri	ffffie
psatell	efffhe
-2depot 's	hffffe
-3the depot 's	hffffe
-3crete till the	eeffeh
-3learn by the	hdfffe
clraise	gdfffh
-2flight by	ehfffe
pfall	eeeehh
-bclaime	dhffeh
crfeels	efeffh
clhalifa	ffhfdf
-2, what	dfffeh
-3be told on	gdddeg
-2nomina on	hededg
-3half year closes	eeffeh
+bnursin	ffffdh
-2saw them	eeffhd
crballot	fheffd
-3the interv were	ffffhd
nousby	hffefe
-bbureau	dfffeh
-3shut throug the	eefffh
plimes	geefhd
-bbeside	fhfffd
clbeside	fhfffd
psingap	fehfee
nmicro	ffdheg
-3me , on	dfhffe
-1advise	efeehe
-2specia advise	efeehe
-3a specia advise	efeehe
clj	efeffh
pvague	gfddeh
-3you stand by	hdfffe
pdenver	ehfffe
nortega	ehfffe
-3with the outcom	hfeffe
-3board sat on	fffehe
nunfini	fhfffe
-3it was the	efdehg
-2design starts	efeeeh
-3of design starts	efeeeh
+2thing ,	ffefdh
+2was addres	ffffdh
pdelhi	effefh
-2histor by	fhffee
crsuitab	efffeh
crwinery	ffffhd
nblend	ffffhd
nroy	hhefdd
crduty	efhffe
crinviti	ffffhd
clnosy	heffef
-bph	ffffdh
pherefo	ffffdh
+2and still	ffffhd
-2your parcel	eedffh
nowls	ehfffd
pcheerf	ffefeh
-3my desk by	ehfffe
+2can be	efefhe
+bheads	ffefdh
pprisca	dhfffe
npermis	hgffde
+2, help	ehefef
pplainl	fdeeeh
-3short story :	gedfhd
-3, link dies	eedfeh
-3no chance before	eeffeh
+2and anothe	ffffhd
crray	egefeh
+2she thinks	hfffee
+1dusk	ffffdh
-2write from	ffffdh
+2dusk to	ffffdh
-3not write from	ffffdh
pplumbe	heeefe
pongoin	gfffhd
-1joinin	efdfgh
plevy	hfdfdh
paldham	fhfffd
clballet	dfeffh
+bbicycl	hdffff
cllinz	geffhd
-3behind the bar	dehfdg
-3rehear begin on	feeffh
-3and phone me	heffee
-2rota runs	ffeefh
+2, matron	ffeefh
-3's rota runs	ffeefh
plorry	dffffh
-2came the	ffffhd
-3it came the	ffffhd
-3, so on	efffdh
-3theirs by the	hefffe
priding	gdhfee
-2goes from	effeeh
clruth	gfffhd
phca	heffee
-bsoluti	ehfffe
clsoluti	ehfffe
-3me since the	ffffhd
+bdorota	ffefeh
nding	hdfffh
nperpet	ffffdh
-2kitche until	efeffh
-3fittin kitche until	efeffh
nbleep	effffh
clvendor	efeffh
psavann	feffeh
plodges	feffeh
ptsavo	feffeh
+2s staff	fgdfdh
+bport	eheffe
+2i named	ffffhd
-3my note of	ffffhd
-3text her by	dhffff
+2, comes	eddddh
-2reply since	ffffhd
-3no reply since	ffffhd
-3apply again next	fdfffh
+2, gentle	efeedh
pfully	eghfee
-bbought	ghfffd
-2hiring since	ffffhd
-3all hiring since	ffffhd
+bpettin	ffffdh
crpettin	ffffdh
+buser	efeffh
cruser	efeffh
-2not sign	hffeef
psmart	ffhfdg
-3staff from the	effeeh
ppiet	hdhffd
-2are publis	hffeee
-3result are publis	hffeee
-3you on site	ffhffd
-3senten : until	ehefed
clundern	dhffge
pwards	hhfeed
+2, lovely	ffefhd
crfrost	ffffhd
-bconfli	heffee
-2's pencil	efffeh
-3start 's pencil	efffeh
nschull	hefdeh
-2extrao sessio	ffffhd
-3in extrao sessio	ffffhd
-2automa mail	deffeh
-3the automa mail	deffeh
-3occupa health by	eheffe
nsunshi	ffefhe
-3promis one for	hfeffd
-3their letter by	hffede
-3us up to	hdfffd
-3am out until	defffh
-breorga	effehf
-2season begins	feefeh
-3you wait ,	hefffe
-3invite to spend	ffhffd
-3she would phone	hfeegd
pswims	hdfffh
plpa	feeffh
-1suppli	eeddeh
-2approv suppli	eeddeh
-2be signed	efffhd
-3to be signed	efffhd
-3starti in the	ffefeh
nfloods	ehffee
nmusici	ffffhd
-3are closed until	eefffh
pbrusse	hehfdd
+bscrapp	ffefhe
-3in , by	dhfffe
+2, none	dfefgh
-3we said by	ffffhd
+boblige	fhffed
-2have phoned	efffhd
-3you the result	hffffd
nmatchi	efefeh
-2conduc on	ffefhe
-3interv conduc on	ffefhe
promans	hdfeeg
plend	hdfeeg
crsuperi	dfhffg
-3a yes before	dhffed
ncovid	feefeh
-3say , so	heeffe
nmaple	heffef
-2you himsel	efefdh
nescape	ghfffd
cldenise	fhffee
-3you with it	defedh
-3news for you	hfefgd
+2, earlie	hfeeef
-1employ	eefffh
-bsecure	eefffh
clsecure	eefffh
clbad	fdeefh
crride	dffffh
+1job	geefdg
+2job ,	geefdg
-3a time by	hfefed
+bvanish	egeefh
crvanish	egeefh
crfreeze	efffeh
+2becaus she	hffffd
-2phone before	heffee
+bbrewer	hheede
nratify	fffeeh
+1closin	hfffed
+2closin .	hfffed
-3to accept by	ehffee
nbaby	heffgd
nchanne	hfffgd
ptekkie	gefeeh
-3am away until	dffffh
-3are shut until	eefefh
-2in maximu	ehffed
nkeeps	fhddfe
crsunday	ffffdh
-bbaths	eehfdg
-2my verdic	hfffee
-3have my verdic	hfffee
-bpuppet	ffefhe
-bphotog	edhfeh
pfirefi	gdffeh
+2we promis	ffffhd
pivana	ffffhd
+bcatch	ffeeeh
-3round the nurser	deffhf
pburied	hfhffd
-3is valid until	ddfeeh
-2, were	ffffhd
-3it , were	ffffhd
pnomine	eefefh
-1paysli	fheffe
-beviden	dhfeeg
pbroker	fdhfef
crsounds	dfffgh
pmedic	fgdhdf
-2phone come	hfefee
-3by phone come	hfefee
phalvor	hfeddh
phelps	fhfffd
pshaz	heffef
clho	dhffeg
npre	hgffed
-btracto	hgdegd
ptis	gfefdh
penviro	ffefdh
-2of on	ffffhd
-3spoke of on	ffffhd
pbronag	ffefhe
naviati	ffeeeh
pitaly	hffffe
ploi	efefeh
pfeller	heffef
+bunquot	heffee
pmerely	gehffd
+ba	egehgd
-3use it by	hffeed
npowere	dhdffh
pteleha	dhffeg
pdivisi	hfdffg
-bhuntin	effffh
nazores	ffffhd
pdave	geefeh
-2shut for	eeefeh
+bsingle	ffefhe
crsingle	ffefhe
pessent	dhefdh
frwill	fhdfef
-boperat	dehdhe
crrenewe	efffeh
nsoul	deffhg
+2, nowt	efffhe
clacquai	feefeh
njudith	ehfffe
-3the answer before	hdffef
-bvendor	efeffh
crmagazi	dffffh
nshame	egffdh
-3be advise by	hfffee
nsteps	deefgh
-3i retire in	effeeh
-2an appren	efefeh
-3hiring commit met	ffffhd
-2place betwee	eehffe
+bsadly	hfffdg
-2have writte	hddddg
pmuddy	efefeh
clsr	effehe
+2, got	fdhdfd
-3we talked on	ffefdh
+2n @d	effhed
-2print works	ffffhd
-3the print works	ffffhd
-3sister picks by	hefffe
-3us over @d	ffefhd
-3licenc number by	dhfffe
pbits	fghffd
-bgisela	eeheeh
+2whethe nights	ehfffe
-3had asked for	eefdhe
-3salary expect by	ehfffe
plow	degffh
clbroadc	hfffgd
-2you no	hfefee
nbiolog	efffhe
+2and reopen	efffeh
-bprimro	ffeffh
clprimro	ffeffh
-1vacati	dffffh
-2on vacati	dffffh
-3's on vacati	dffffh
crsyndic	fdfffh
ptane	fdfffh
nstoked	fdfffh
clrob	fefeeh
classay	hfffee
-3update cv by	ehfffe
nbody	efdhdh
-2vettin works	eedfeh
-3: vettin works	eedfeh
-bugo	dfeehh
clugo	dfeehh
+2please so	ehfffe
ncloakr	fddehg
polga	efhffe
pmenus	hfffee
-2a dentis	deeffh
-3have a dentis	deeffh
crankle	dfffhe
pbarefo	heffee
pdownlo	hdhedf
-2job comes	hefffe
-2is travel	efeffh
pboats	dfgffh
pamy	dfeehg
nnick	dfeehg
-3contra from the	ffffeh
+2are inform	efffhe
-1worksh	degefg
-2the worksh	degefg
-2way by	hgffed
-3either way by	hgffed
-3an email the	hffffd
+2please :	ehffed
rxaside not-before no	dhddeg
nregrou	deeehh
-2dubai until	fdfffh
-3in dubai until	fdfffh
pukrain	fehfee
nnb	dgfffh
njudici	fffedh
-3appoin before the	dffffh
clconcre	hddefg
+2unless solvei	eeeedh
psauces	efeefh
-2behind on	ffefhd
-3left behind on	ffefhd
clcutter	hfffgd
-3will ring by	gfefed
-3have been told	dfffeh
-3the form within	fhffed
-3, valid until	dhffef
-3's contra ends	effefh
+bloan	dhefeh
crrotter	dffffh
-2online within	ehfffd
npackag	heffff
nbaths	hffffe
-2second meetin	ehdddh
+boverse	feffhe
pglassh	dheedh
-3what they say	hfffee
-bsum	hfffee
-2worksh on	dddehg
-2instru on	hefdeg
-2sealed by	ggfffd
pdusted	hffefe
-2cv since	ffffhd
-3your cv since	ffffhd
-bcottag	ffffdh
-3weddin is on	fffdfh
-3of office until	eefffh
-2ten on	fehfee
pfume	fefeeh
phood	fefeeh
-3e sign by	ehfffd
+2receiv their	ffffhd
+2we told	efffhe
-3thing with the	ffffdh
crstatem	ehedfe
pbites	hdeeeg
clpriti	ehfffe
+bjaw	efeffh
-bcivil	hffffd
pzones	ehffef
-3applic close at	defffh
-3of one by	hffeee
-2letter in	gfeddg
bo-	edgegg
+2# do	fheffe
-1museum	efffeh
-2the museum	efffeh
nfont	ffffdh
-2so come	hefffd
-3, so come	hefffd
phunch	ghefed
nbom	hffefd
nfim	hffefd
nsemana	hffefd
-bsoil	ehffeg
nsplit	heefdh
nmehmet	eeefgh
+bsomewh	hddfeh
-3would hear inside	heffee
nforese	gfffgd
-3, closin date	eeffeh
clgoal	dhhefe
cltens	dhhefe
-2dated :	hefffe
crkiosk	fgffdh
-2middle :	efhfee
-3the middle :	efhfee
-2regist by	ehfffe
pclue	edefhg
cllyon	eehfeg
+bsixtee	efhffe
psquash	fedegh
-1hiring	hfdefd
nordina	efffdh
nrestru	ffffhd
-2bursar by	dhfffe
-3the bursar by	dhfffe
cldespit	efeffh
clnets	fehffe
nawful	eeeehg
crdangli	fffeeh
-3to reappl after	feffeh
+bbooks	hfdfef
psweete	dgdffh
-3five on a	ffffdh
pachiev	ghffed
nshaz	ehfehd
crspring	efffhe
-2deputy from	ffdffh
-2nation holida	efffeh
-3italia nation holida	efffeh
-2right :	fehfdd
+bluc	efffhe
crjean	efffhe
crluc	efffhe
ngroupe	fehfdf
nverlai	fehfdf
nhôtell	fehfdf
ptears	hfffdg
-2writin inside	hdffff
-3in writin inside	hdffff
-3took place from	fffehe
-3leave begins the	efffeh
crpupils	ehgfgd
+bcost	efffeh
naadhaa	ffhffe
crgoats	dffffh
-2broom starts	ffdffh
-3new broom starts	ffdffh
+bextra	ehfffd
clheadma	ffhfee
nlodgin	hdffeg
nhouses	dffffh
-1grands	efdefh
-2's grands	efdefh
-3beryl 's grands	efdefh
-2's answer	hfffee
-3everyo in the	hefffe
psets	hgfefd
-3know before the	ddefhf
crboatya	efffeh
+2as her	hdfffe
-3manage gave me	hdfffe
-3, confir by	fdffhd
-brsvp	dhefeh
-3you back on	eehffe
+bfillin	ffffdh
-3it know by	ehfffe
pcalves	hffffe
pxanthe	hffffe
-3interv was the	ffffhd
crpeek	ffhffd
-2revert within	fhffed
pbernar	fehehd
+bhedge	ffefhd
+blaying	ffefhd
crlaying	ffefhd
-2lead ,	edffeh
pfarouk	efhfhd
ncharte	ggffgd
+2lol kill	heffed
nrescue	hgffdf
crsixtee	efhffe
pelders	hffffe
-2are held	defedh
-3interv are held	defedh
-3mornin in the	edhfff
-bmarria	efeffh
pgerain	defggg
-2hr re	feefhe
+2deadli of	feefhe
-3chased hr re	feefhe
+2betwee you	hfeffe
-3the test by	heffee
-2finish before	ehfffd
-3applic open in	edfffh
nmare	eehedh
pp45	feheef
-2everyb know	hfffee
-1bavari	efeffh
-2in bavari	efeffh
-3holida in bavari	efeffh
ppro	effhfe
crkettle	efhfgd
-3, which in	ddffhf
crapp	fdhdhg
pseries	fdfegg
crburst	efdfgh
+bpetiti	hfffef
-2be welcom	dhdfdh
-3would be welcom	dhdfdh
porg	geefhd
crleices	efffeh
-3's callin me	hfeffe
crmatch	hfeffe
nslopes	ffffhd
+2, touch	hfefee
-bencour	eefffh
-3all right :	fehfdd
+btechni	degffh
-2works til	egfedh
+bturnou	effefh
crturnou	effefh
clclips	hffffe
njar	hefffe
clokes	heffee
paggres	fhffed
clx	hfefee
+bshakes	hedfeg
crshakes	hedfeg
platvia	dffffh
-3on us since	ffffhd
-2to apply	defffh
-3you to apply	defffh
-3said give us	hffeee
nbroom	efffeh
-3is closed until	eefffh
nentert	hegefd
-2panto auditi	ffffhd
-3the panto auditi	ffffhd
nsláint	dgefeh
ppilots	fheffd
+1lapses	dddehf
+2lapses .	dddehf
+2work for	efhffe
rbaside -	ghdfed
-2associ ,	dfgfdh
npooled	ffeefh
cllandin	gdfffh
crtakeov	ffffdh
+bjoin	dfgfeh
pvillan	deffgh
-bmargue	efffhe
-3campus run until	fffefh
psped	gdfffh
ndash	gdfffh
+bop	feeffh
pcreden	hhfdfd
pmerged	eheffe
partist	hggfdd
-3needed by the	fhfffe
+bcheese	efeehf
nblacke	ehffgd
+bkev	ffhfee
clgm	dhffeg
-1on	ddhgfe
-3i have heard	edfdge
-3other applic until	eefhdf
-3giving me until	dhfffe
-3my interv on	ffffhd
ntiny	hefdhe
-2truste met	ffffhd
-3the truste met	ffffhd
frthem	gedhff
-3out over the	hedfde
-3get the outcom	hfefee
-3recrui evenin on	ffdffh
-1prefer	eghfed
-2lady reckon	hffffd
nkeyboa	ghefed
+2is set	eeffhe
-2are mailed	hededf
croverse	ffffhe
pjames	ffffdh
pheadmi	fhffee
-2i start	eeffeh
pmonthl	hdffff
+2till we	heffed
-3# # ,	deeeeh
-3with you before	gfffgd
-3, , closes	fefffh
+2and what	efeeeh
crweeks	deeehh
-3by the board	ffffhd
+1i	fdddfg
clcold	eehfef
-3outcom before the	hfffee
+bsystem	ehfege
ndemo	eehfdh
+bpartic	ehffee
-3made the decisi	ffffhd
-3passpo scan by	fhffee
psubsti	dffffh
crevent	hffffd
pcy	gfdfeh
pnewsro	effefh
-3with us till	edefdh
-2goes :	hffffd
-bchines	efeefh
clchines	efeefh
clessent	ffffeh
-3the ruling of	ffffhd
-bbigges	ehffhd
nmedal	defffh
-2for stockt	ffefdh
-3closed for stockt	ffefdh
niv	hfeeeg
-2synod until	fefffh
-3deaner synod until	fefffh
clizmir	hfeedh
-2minds by	heffee
-3our minds by	heffee
-3on holida until	eefffh
pbands	hfffee
-3sale starts on	effffh
-3is around on	deeeeh
-2her in	heffgd
+bdrinks	efeffh
clspelt	gdffeh
-1name	fdfdff
-2@s on	edefhg
plane	gefeeh
+1promis	hfffee
+2, nights	hfffed
-3other before the	hffffd
psol	dfffhg
-2hour by	fhffed
-3all applic within	heffee
pvat	hfffdf
nfright	hdffeh
+bbeer	eedfhg
nsuffer	hfffef
ndevelo	dheehf
-3quiet since the	ffffhd
-3you come in	eegfdf
pstockp	hfffee
pguten	ggdeeg
ptag	ggdeeg
-2be away	efefeh
-3would be away	efefeh
-2furthe to	fddefh
-3be notifi within	hefffe
pbeata	feeefh
-3notifi before the	hefffe
clinsist	ehfffe
ppat	edgfhe
pjustif	efffhe
-3this out by	hefffe
-3are notifi within	hffffe
-bmumbai	dffffh
clmumbai	dffffh
-3it back in	dgefdg
neirlys	efefeh
nbowen	efefeh
-3posts close on	dffffh
nwildli	efffeh
-3and decide the	hffefe
nworth	eedhhe
nximena	ehfffe
ndying	ehfffe
pwrappe	efefeh
-2fair throug	fffeeh
pish	efefeh
-2gives hersel	hefffe
+beh	hfeffd
-3that , by	ggffdd
-3my applic of	ffffhd
-bstuff	ffefeh
boin	ddfgeg
+bmix	ffffhd
crmix	ffffhd
crbanda	ffffhd
nvague	effffh
-3our conver of	ffffhd
+2if a	ehfffe
-3will start on	efffeh
nhooter	ffefeh
-3phone her by	fgffed
cracross	eegfeh
-3second talk on	hfffed
ppays	fgeeeh
-2sign inside	ehfffe
-3to sign inside	ehfffe
-1the	gdgeed
-bgrilli	geffhd
pfawkes	hfeffe
ndown	fdegeh
-3begin after the	efffhd
-3were interv on	ffffhd
nmarrow	ffffhd
crroute	hgefed
-3your file on	ddeegg
-3he says by	hefffe
clpre	dfefhh
-3enclos form within	fhffee
+2was fine	ffefhe
-3the outcom on	fddhgd
-3, start date	eefffh
+bestabl	ffffhd
-3need to know	ehfffe
-3or email by	hdffff
-blido	heeedh
njeez	hfffdf
crassemb	fegdeh
-3room # ,	ffhffd
prufus	heffdg
-2invent in	fffdfh
-3for invent in	fffdfh
-bmemora	ffffhe
clmemora	ffffhe
pmehmet	fheffe
pneil	ffhfee
-2it inside	heffed
-3get it by	ehfffe
-3two , and	heffed
pdispla	gdfeeh
-bcolleg	ghfddf
ntenant	fhffee
ppapada	efffeh
pbotani	efffeh
pbake	dffeeh
-bloaf	dghffe
nshirle	fehffe
clowned	hfffee
nscoops	dffffh
punited	ffffhd
-bdenny	heefhd
-3will whatsa me	hffffe
-1set	hffeee
-3our email of	ffffhd
-2lodged by	ehfffe
-3be lodged by	ehfffe
-3me a text	hffffd
pbhai	gdefeh
crms	ffffhd
crfinall	hdfehe
paffair	dhffeg
crlinz	eegfeh
crlasts	ffhefe
-3their decisi by	hefffe
-3her direct on	hffehd
-2least anothe	dffffh
-3at least anothe	dffffh
crtraffi	heffdf
+1may	hedegd
crexactl	eefffh
clmalmö	hdgffe
-2stampe by	dhfffe
-3it stampe by	dhfffe
-3walpur @d ,	efefdh
+bnae	gfdfeh
crnae	gfdfeh
+2that my	feffdh
-2's callin	fehfed
-3gary 's callin	fehfed
+bextern	ffffhd
+2they promis	hfffed
nfiled	ffefeh
clquery	ffffhd
-3have news by	heffee
+2still $	heffee
bsbefore day ahead	dgefee
nguests	efeffh
clheadqu	hffedg
nentere	heffef
-bpause	ffffdh
-bstar	feeffh
+bmilk	efeehe
+2then @d	efffeh
-bheadqu	hffedg
clgameke	ffffhd
psteady	fffdfh
ndanny	efffeh
nkeel	efffeh
ncommon	hfefef
crreel	gefdeh
ndared	feefeh
npenzan	ffffhd
crleavin	hefehd
L	edegfe
-3his verdic on	hfffee
ntray	hheedf
-3test by the	hdgfed
+2, unoffi	efffeh
-3offici from the	efffeh
+2and pass	hffeed
crlift	fgffhd
-bcal	dehddh
clcal	dehddh
nskerry	efffeh
pbee	hfefee
pdorm	fhefef
prory	gfffhd
cruninvi	eeffhe
+2even if	heefef
-3my yes by	ehfffe
nlendin	dffffh
nfund	hgfeed
nplate	eggfgd
-2outcom before	feffhd
-3the outcom before	feffhd
-2we do	ffhffd
-bmulled	hedfeh
-3signal @d and	dffffh
+bscheme	dfeffh
-3is open until	egfedf
-2pay runs	effeeh
-3do pay runs	effeeh
nnda	dheeeh
crnoida	ehhfed
pforeca	degegh
ppt	hdeffg
+2, url	fefefh
crtoast	fehfef
crforese	ffffdh
pdlamin	effeeh
paffect	fehffe
crlanyar	edffgh
-3your candid within	hefffe
-bpier	hedfeg
first	deeghf
-3came up at	dfffhf
-3on leave til	eefffh
-2great on	ffffhd
crill	eeeehh
ndoyle	efefeh
njan	hdffeg
ptreate	heefef
clwishin	efffeh
+bincide	hfefgd
-3figure out by	edffdh
nsite	hfgdee
pgozo	effffh
nluca	effffh
pwaits	fffehe
clkinder	efffeh
-2arrang for	ffefhd
-2study by	degfhf
-3case study by	degfhf
-3goes give us	hefffe
nbev	efefeh
cloutlet	hdffff
+2, somewh	hddfef
-3post run until	eeehed
-2close in	heeedf
cljen	fdefgh
clharrow	ffffhd
-3you get it	hfffee
-3up for a	eehefd
crcanal	dffffh
-2centre in	dfgfhe
-3assess centre in	dfgfhe
padvers	edffhg
-2still :	hffffd
pmetaph	dffffh
nanita	dffffh
nstripy	dffffh
-bkno	ehfffe
clnegati	hffffd
cldelay	hefffe
pmodule	ehfffe
clanimat	heedfg
-3she starts on	efffeh
-2auditi of	ffffhd
-3tuba auditi of	ffffhd
penroll	deffhg
phighli	eefffh
clrow	hefffe
-2shut betwee	ffefeh
pproofs	hefffe
+bcolleg	eehfeh
-2result comes	hffffd
-3to do by	gdfegg
-1ooo	efefeh
-2am ooo	efefeh
-3i am ooo	efefeh
-bmoz	hdffff
clmoz	hdffff
-2hour :	hegffd
-3to terms on	ffffhd
-2sent out	hffffd
pbarber	hdefeg
njoss	hefffe
-3me to the	hddfdf
palsati	egffhd
clsanta	gffedh
-2man says	ffffdg
crlodged	ffffhd
+bhonour	gfefdh
pmateri	fgfhed
+2, season	ehffee
ppretti	ddhffg
ppto	hgeeee
crmain	efeffh
+2was all	efffdh
ptypos	hfffgd
-3panel meets on	eedgdf
-3withdr on :	dddehf
+bsquare	fghffd
-3is off till	fdfeeg
+2, food	dffffh
crexist	fffehe
cldenny	heefhd
+2work ,	fehffe
+2we take	heffee
pgreenh	gehedg
clcooked	defehh
+bticked	ffffhd
crticked	ffffhd
nfemke	ghfeed
-2range by	hfffed
pconcie	egdffh
pdual	ffhfee
prenewe	ffffhd
+2, your	ddeffe
-3needs it by	ehfffe
-2travel throug	effefh
-3is travel throug	effefh
-2on :	eddehf
-bhungov	efeffh
nthereu	eefheg
+2, starts	dfefdh
-bpriti	hhffed
-3on somebo by	hffffe
-3would be phoned	hfffee
-3you asked about	ffffhd
nenjoys	dhffff
+2@t .	dehedg
nhints	efffeh
crdeano	gfffdh
nliftup	gfffdh
-3he allowe himsel	effehe
crapprec	egfedh
-3we interv on	ffffhd
nmaggie	efffhe
npoorly	efffhe
pyouse	fefefh
clcurric	egfedh
clvitae	egfedh
+2and fly	dhdfeg
clhatch	fhfffe
nsoz	ffffdh
-2that in	ddedgg
pdelega	heeedh
ptanner	ehfeff
-3boss 's weddin	effeeh
-3told you in	dfffhf
cltrac	fhffgd
-3to conclu by	efffhe
ninstru	dhefff
+bgm	hedfeg
clpaulin	efhfef
-2charit on	ffffhd
+2so this	ffffhd
-3the charit on	ffffhd
-3reach me by	hefffe
+2at six	eeffeh
clpengui	gfffdh
+bmorag	efffeh
claled	efffeh
rxsuperseded not-before no	heeefd
-3refere , by	ehfffe
ncricke	eeefhf
-3be notifi the	hffffe
-bchorus	hfeeff
roact	ghddde
-2somebo else	efefhe
-2payrol from	ffffeh
-3the payrol from	ffffeh
crfestiv	ehfffe
pbags	hfeffe
+1deano	hfffee
+2deano $	hfffee
+2, really	efffhe
nencour	efffeh
-3transl , by	dhffff
ppiraeu	feefeh
-2you sent	ffffhd
nunfund	ffffdh
ntailor	eehfdg
-3contac you on	hfffee
pappend	ehhffd
-3your interv :	ffhfee
-2would begin	ffefeh
nchocol	hfffee
crcash	ehefge
clsignor	efedgh
-2over that	dffgfg
clelecte	gfffdh
+2he goes	hddfdg
nchambe	eegdfh
neffort	hefefg
-2a train	edgfdh
-3on a train	edgfdh
crclassr	dhffff
cragony	hefffe
crusuall	ffefeh
ptrail	fdfgfg
nyildiz	efffhe
-2the pass	ffhfgd
-3will be done	gddehf
-2manage the	fehffe
-3you manage the	fehffe
-3me that by	fhffee
-3direct : follow	ffefhe
-3your accoun by	hffede
bson time-only ahead	effedh
-3a period of	ffffdh
-2's heard	defegg
-3deputy 's heard	defegg
nlaugh	hedfeg
-2outcom due	hfffdf
ndoctor	fhefef
-3reach you on	fdhfff
-3or down by	ggffed
-3his finger :	hefffe
+2s surger	hefffe
+2for @d	dhfehe
-3crewe lodge on	ffffhd
clwithin	fheefe
-3you would hear	eedeeh
rxdenied - past	hdddff
-bfrozen	efeegh
nrobing	ehfefe
-2unavai from	ffffdh
-3be unavai from	ffffdh
nforum	feeefh
+bfolk	hfefdg
-bweb	geffhd
nbelong	dgffhe
-3leaned in :	eheffe
-2i had	defffg
-2turnar is	hffffe
-2other people	dffffh
-3two other people	dffffh
-bfever	ehdfeh
-2best :	eehfff
-2zoo inside	hfffed
-3the zoo inside	hfffed
cldelaye	eefefh
-2trial by	hedfdd
-3the trial by	hedfdd
clnation	fgdfhe
+2we decide	heeehd
clbay	feffhe
cleducat	fgfdeh
pacquai	dffffh
-3you accept by	dhfffe
-2s now	gehffd
-3@d s now	gehffd
pfear	efffhf
-2follow :	hfefee
-3as follow :	hfefee
pmoveme	hefffe
pdir	hefffe
+2, niece	ffeeeh
+bdeclar	ghedhd
-2itself by	hgefde
+babatto	efffhe
-2talkin begins	effffh
-3the talkin begins	effffh
+bagnes	heefef
nfarmer	efffeh
nstatut	geffhd
-2appoin within	hefffe
-3a result within	heffee
pbudge	dhffff
crhugs	efffhe
ntreacl	efffeh
-3his mind by	hefeff
pships	fhfffd
pthrew	hffffe
crgoole	dgefeh
pjacket	ehfffe
-3no off me	hgefee
psandov	ffffhd
-briver	efffeh
clriver	efffeh
+2the applic	ffffdh
nelepha	feffeh
-2the rest	degfdh
pduly	hefffe
nguesse	efffeh
nseasid	hfgdef
-2way before	hefffe
-3either way before	hefffe
+bivs	ffffdh
pbloods	hfffgd
-3and calls the	hffffe
+bkill	ghffed
-3sift result by	heffee
-btema	efffeh
cltema	efffeh
pgallag	ffffhd
-3chase before the	efffeh
+2: phone	eddegf
short	hefedd
clconsti	fefhef
crsurger	feffhd
clduplic	ehfffd
pfortun	fhffee
pwales	ffdfeh
-bapps	fefffh
clapps	fefffh
-3itself begins in	efeffh
-3be commun within	heffee
nsincer	geedgh
-2after that	gefddf
-3remain open until	dfgeeg
pfernbr	ffefeh
-3will be settle	hffeff
-1alread	eefffh
clbeekee	hgffed
cllives	hdfedh
-3you sent on	dfffhf
pgrad	ehffff
ncommut	fdgehe
-2our conver	efffhe
pcapabi	gdfffh
-2come for	eehedg
-3to come for	eehedg
-bguesse	gfffgd
-3site lead by	fdfddg
+bsailin	eehfef
-3form in by	dhffed
prambli	gdhffe
nbookke	ehfffe
-2way in	ffffhd
+bplanti	fffeeh
-3free from the	ffeffh
-3it me by	hefffd
pmarath	fefeeh
-bbrewer	ggfddg
pbea	efdfhg
-2intern ,	dfffgh
-3engine intern ,	dfffgh
-3a trial shift	fehfff
+1into	eedehf
-bnie	fheffe
clnie	fheffe
creveryw	effffh
pattemp	dhefhe
+1must	eeffeh
+2must be	eeffeh
-3are closed betwee	efeffh
+bforese	ffffdh
-2manage within	hefffe
pmarrie	effffh
-2frozen until	efffdh
-3is frozen until	efffdh
-3were forese for	efffhe
crscheme	dfefgh
nprotot	hfffee
-3upload by the	ehfffe
-2two by	hgfffd
rbsuperseded closing-date	ffffdh
-bremova	gdffeh
clremova	gdffeh
-3push was in	ffffhd
-bnone	hdffeg
nunveil	dgfeeh
nclerks	heeeff
-2bell by	hefffe
-3a bell by	hefffe
nlives	ffefeh
clyoung	hffffe
clfenwic	effefh
pcopied	fdefhf
crabatto	ffffhd
+2lol ,	dfffgg
pranked	hddehf
-bcdi	dgfffg
+balmone	eehdff
+1candid	gffehd
clharm	eefffh
cldistre	eefffh
-brd	ffffhe
craudio	ffffhe
-2though of	ffffhd
-3had though of	ffffhd
crbicycl	fdfffh
ntranse	hdffff
clarts	fhfffd
-3's open till	dheeee
clrenewa	ehffef
-3phone screen on	dfhfff
pdump	ehfffe
pivs	ehfffe
nsettin	ffffeh
clunused	ffeffh
crslides	dhdffg
-3abilit test on	ffhffd
-3am out from	ffffeh
-3office shut over	effffh
pbarry	hegfdf
-3am off sick	ffefeh
-2: verdic	hfffee
ncovere	dgffeh
pushers	gfffgd
-2were held	ffffhd
-3interv were held	ffffhd
ndeb	eehfeg
pnutrit	fdgffh
-2provid by	ffffhd
ppieces	hfefee
nlabs	dhffff
-bcomput	dhhffe
-2our offer	dfffhg
-3same day ,	efhffe
nn	hdfdeg
crkills	fehffe
-3lodge is closed	ffffeh
-3at the quay	fehffd
-2down ,	dfefgh
-3is decide by	heffee
-3the assess centre	ffffhe
nfancie	dgfeeh
clincumb	efefhf
clthandi	ehgfee
pdraini	hfffdf
ppasta	hfffdf
clforeig	ggfffd
+bunsucc	feegdh
crsuffic	gfgffd
-3off at the	feeeeh
-2phone everyo	hffffe
pgoodwi	hefffe
-brefurb	ffffdh
clrefurb	ffffdh
nlund	eehefe
-3gave me until	ehfffe
nbaker	eeefhf
-3and they said	hfffee
-2assess centre	ffffhe
-2weddin from	ffffeh
-3the weddin from	ffffeh
-bwalpur	ffefeh
+bbridgi	ffefeh
nlibert	hffffe
nmira	ffffhe
njoe	ffffhe
crshredd	eefffh
pindepe	gfffdg
clapprox	geefeh
crnoise	ffhffd
npacket	dffgeh
crpleasa	hfefhe
-3to a weddin	efeffh
-btilbur	gfdfeh
cltilbur	gfdfeh
ncrate	feffeh
pbaking	heffff
-3return it before	ehfffe
crheart	heeeeg
-3and reply within	hefffe
crreduce	ffffhe
nfed	dffffh
-bbay	eehfhd
-2: made	ffffhd
-3@s : made	ffffhd
-3hotel and starts	ffffeh
-3in at most	hefffd
-2suits :	eehffe
-3these suits :	eehffe
-3trial lesson on	eehfff
+2and run	degffh
-2are out	hfedee
ncriter	ffffdh
cltend	heffee
-2taken in	gfeedf
+bcrewe	fehffe
-3for promis me	ffffhd
-3gives you till	ehfffe
nag	efffeh
-breel	efhfee
-2week begins	eefffh
-3enrolm week begins	eefffh
pquid	ffdfeh
pscient	gffdfh
crstandi	hffffd
+bnatter	hfgfed
crnatter	hfgfed
pesbjer	fdfffh
+2so one	hfeeef
+2the stewar	ffffhd
nklaas	feeffh
padding	dgeffh
pfaro	efhffe
nfrost	gfffhd
-3parent leave from	ffffeh
-3the final word	hfeffe
ptiebre	geeefh
-2here are	ffefeh
-2droppe in	ffffdh
clcastel	hdfeeh
pcoughe	heefgd
pclever	hfefff
+bpermit	gdgfdh
+bstewar	heddgf
nperegr	hehfed
cloui	ehffff
crhen	feeefh
-3comple them within	ehfffe
-3went in on	ffffhd
psiobhá	geffhd
nposh	hdffeg
-2finali by	ghffed
+2from when	heffee
ti-	fedfgg
-2^ vestry	dfddfh
noverle	dghfef
-2rehear start	eeeffh
clpen	egfedh
+2, ends	ffeeeh
-3brickl begins on	ffeeeh
pviktor	eeffeh
-3or out within	hdfffe
-3hut opens in	effffh
-2storno on	ffffhd
-3to storno on	ffffhd
+2, speed	ffffeh
-3's counci voted	ffffhe
nmilan	ehfffe
+bdeputi	hedefg
-bessays	fhegee
-2quicke than	efefeh
-3be quicke than	efefeh
-3filled in the	ffffhd
crvolume	ffffhe
crprivac	ffffeh
clpolar	hgefed
nfolke	hdffff
ndisapp	dffggg
-3recrui promis me	hfffee
ppryce	hffffe
plah	efhffe
rbact i-must-act	eegdfe
pabdull	ffffhe
nanaest	ffffhd
crwall	hgffde
-2people before	gfffdg
clrope	hffffd
nwarder	hffffd
pestima	eeffhg
-bduplic	fhfffd
+bcharit	hfeeeg
crbuildi	feeehf
-3stockt from the	ffefeh
+bdeferr	feffhe
-3am fishin till	eefffh
roappointment	gdfeee
pdiscer	heffgd
pstretc	fffhed
+bkicks	ehfeef
-3have got until	gdeddh
pcharte	ehffee
pinés	eefffh
+2please ;	ehfffe
-3had given me	gdeffe
-blollip	ffffeh
pvoided	efgfeh
-bvillag	eegefh
nllama	efffeh
pnia	hffffd
nincomi	heefdh
-3, valid for	dheeee
pdrafti	ggdffg
-3sync that was	ffffhd
clprenti	dfgffh
-2been since	ffffdh
-3has been since	ffffdh
+bconsis	efffeh
papproa	efffeh
-3your portfo by	ehfffe
-3the outcom in	hfffee
-bhearth	ffffhd
clhearth	ffffhd
ndeli	ffffhd
-2made at	hfffed
-2to sit	ffffhd
+2as diarie	hgffed
-2take ,	hfdfed
crsolici	hffffe
-bhonour	heffee
-3on the pass	ffhffd
nbo	ehffef
-3to me inside	fhffee
+bannex	ffhffd
crannex	ffhffd
puser	gdeefh
-3the form by	ehfffe
nglasse	efffhe
pfaulty	heffee
+bhugs	efefhe
pradiog	ehffhd
clbig	eehehd
crski	efhffe
psounde	hffffd
crwinter	ffffhd
clbiro	heffff
-2call at	gfffhd
nkim	efffeh
pequipm	ehgfee
nops	dfgegg
-bstyle	ffgfgd
clstyle	ffgfgd
-bcafé	fefefh
-3lasted since the	ffffhd
-3the letter on	edeefh
nduly	efdegh
+2coming .	hfeddg
ppushin	ffhffe
-3is ringin me	hffffe
crbackgr	ggfefd
nanne	efffeh
-2yourse by	ehfffd
-bthirty	gffehe
clhourly	fefffh
-3our commit met	ffffhe
classt	hefffe
ppharm	geefeh
clgwo	ffffhd
-3you the contra	feefeh
-bphotoc	ehgfed
ppipeli	heefdg
nlarkfi	effffh
-3betwee @p and	eeeehf
-2my van	ffffhd
-3saw my van	ffffhd
-2had hoped	ffffhd
clchewed	ghfefd
crcouple	hfffef
+2, post	hefdff
crdepend	dehfhe
-2are given	gfdfee
clreel	ffhfee
-3with us before	ehfffd
+2into the	eedegg
nmedlab	hegeee
+bworst	hedgff
craid	egfhfe
crverger	hefffe
pkapoor	feffeh
crgraz	edhdgg
-2choice in	hffffe
crshower	feffhe
pdesire	efffeh
pfewer	dfdfhg
-3a yes by	fgdefd
+2was enjoya	ffdfhe
nconstr	heefef
-2writte the	hfefdf
-3have writte the	hfefdf
+2of writin	heffee
-2on hearin	effeeh
-3count on hearin	effeeh
crviva	fhfffd
nscaffo	hdfffg
clbose	hffffe
-bafloat	effffh
pdoktor	fgdffg
pmiguel	hefffe
+bdemo	ghefee
-3its decisi by	heffff
-3do your trial	fdhfff
-btelt	feefeh
cltelt	feefeh
crcardif	dgfffg
-2be notifi	hfffee
-3will be notifi	hfffee
-3, planne for	dddfhh
psees	gfdeeh
crmock	dhffge
-beighte	ffffeh
-bperpet	ehfffe
clperpet	ehfffe
+btoecap	dehfeg
crnewly	ffffhd
ncafé	ffffhd
-bpostsc	ffffhd
clpostsc	ffffhd
nfro	fghffd
pspecul	fdffhf
nbacklo	egffgd
crfool	ffffeh
-2half after	fdfffh
pnovel	eefffh
-2email of	deeehf
-bdowage	ffhffd
cldowage	ffhffd
nalloca	ehfffe
nlived	egdfeh
ptran	heefhd
-3phone me on	hfeffe
-1hearin	hededg
crcivil	hfeffe
-2they start	effffh
pkubern	gehfdf
-3an email on	hffffd
pjewell	fheffe
parcade	fheffe
pbent	fheffe
pclaw	fheffe
-2calls in	hddeeh
nopinio	ffffhe
-1floor	ffffhd
nsofa	ffffhd
clcomput	fhheed
clpins	ffefeh
-2it came	ffffhd
ndiwali	hffedg
clnan	ffffeh
clretent	ffffeh
-3can start on	efffeh
-bkevin	hfffef
psticke	dhefeg
+bsteel	dehfeg
nironbr	fhfffd
-2commit meets	dfegeg
crcastel	efffhe
ppleasa	ffffdh
-3for the long	ffefeh
clscienc	ffffhe
-bsez	hfgefd
clgrilli	geefhd
-bregent	heefff
clone	egdhfe
-3you attend on	ffefhe
+1,	gdfgde
+bill	gfffgd
nalarms	gfhfed
+1receiv	ffffeh
crcommen	eefhdg
pduplic	dhffeg
-2conclu by	hdfehd
-3a copy by	fhfffe
nassump	efffhe
ndegree	fehfef
clidle	effffh
-btattoo	effffh
clforgot	heefge
-3was heard on	ffefhe
pcheape	hfeffe
-broute	efffeh
-bflip	hfeffe
-3not before the	edeedh
crdelay	hfffef
nnewly	ffffhd
-blocal	gdgefg
ncounty	hdffge
-2these :	ffhffe
-3of these :	ffhffe
-2^ starti	ffeffh
clkiln	gdgdge
clpostca	hefffe
-3lovely conver on	ffffhe
-2you a	feeffh
-3intake opens in	ffefeh
-3to phone before	hefffe
npolici	hheffd
-2intima by	hefffe
-3be intima by	hefffe
nneedin	ffffhd
nshouti	gfffgd
crhelp	ehefeh
rbsuperseded bare-request	ffffeh
-3with you the	hffffe
-2career fair	fffeeh
+2at two	eehfff
-3contra runs for	effefh
nwi	efhfef
classign	dffffh
nnibs	efffhe
-2calls everyo	hfeffe
crenthus	ffffhe
-bprotec	ffffhd
pmarina	efefeh
clduly	ehfffe
-2doodle by	ehfffe
-3delive office on	ffffhd
+bshippi	ehffef
-bokonjo	hffefd
-3recrui in the	dfffgh
-2comes out	hfdfgd
cridea	dfffgg
-3record it before	fheffe
nbeware	hfffef
+2with her	heffeg
+2becaus il	hffffd
+2in observ	efffeh
ngala	gfdfeh
clsharon	ehfffe
pviewed	edefhh
nkeys	ffdhdh
pairsid	eheeeg
plifesc	geefeh
pbonnet	fehfdg
+bshutdo	ffffeh
-2date in	ffefeh
clhello	hfeegd
-2ruling within	hefffe
clwalks	hffffd
nbiikeb	hffffd
-3supply it in	fhffee
-3an answer since	ffffhd
clrecent	hgffde
pbelt	heefff
-3could you make	fehffe
-2year starts	effefh
-3grant year starts	effefh
-3chase us before	effeeh
-2declin by	ehfffe
-3or declin by	ehfffe
-3and then by	heffef
clphotoc	fghfed
-2sent you	ffffhd
-3will respon within	hfffee
cldry	hdhddg
nharrow	ehffeg
pcartoo	gfffgd
-3govern met on	efffhe
pharuto	hffefe
nmonsie	ffffhe
nanymor	efffhf
-bresit	eehfeg
clresit	eehfeg
+broster	ehffdg
ppond	hefffe
+2you had	ffffhe
nurn	hgffed
nelemen	hgffed
pvalues	eheeeh
crnoodle	heffef
clglazie	efgfgd
+bdeal	eeffgh
-3office shut at	ffefeh
ptraine	gdedfh
+2, throug	dhfffe
-3verdic 's due	hfffee
-3declin their offer	ffffhe
+1;	ggdfdd
+2; $	ggdfdd
ntechno	fhfffe
-3he starts in	ffeffh
-btat	eefffh
cltat	eefffh
-3matern leave from	ffffdh
clinvern	hfefef
ploft	ffefeh
pflavou	ffffeh
-2applyi on	ffffhe
-3for applyi on	ffffhe
-3signed before the	fhfffe
plights	hfffee
-2^ since	effdeg
-2accept before	fhfffe
crgang	hffffe
poutfit	hfffee
-2govern voted	ffffhe
-3the govern voted	ffffhe
+2we were	ffffhd
pfact	ehgfee
ncaused	efffeh
+2and who	feffeh
-bdude	geefeh
crset	gdhdeg
-2reorga on	dfeegf
-2else from	efeffh
clshephe	hfffee
-3phone everyo the	hffeee
+2but nobody	deeehe
plawn	heeeeg
+bduty	dfgffg
pwholes	heheee
-2enough ,	fhdffd
-3say enough ,	fhdffd
clabsenc	hhffdd
-2not sit	dfefhg
+bzanele	feffeh
nbased	ehffff
-3panel met on	ffffhd
nfaithf	ffffeh
nlarksp	feefeh
+bbars	eehfff
-3feedba for you	ffffhd
parts	efffeh
plukas	ffefhe
+2but zara	ffffeh
cljustic	ffffeh
+2, bank	feefeh
pcreatu	effffh
pconvey	ffeehf
+bwhitef	ffeffh
crwhitef	ffeffh
nbrigad	hfefff
nkyria	gffhfd
nstamat	gffhfd
-3page # by	fhfffe
-3scan by the	ehfffe
nupper	ffdffh
+bsad	efffhe
-3rang again :	hfffee
crjunior	hegffd
plemon	hdhffd
crrabbi	hfffef
pshabba	hfffef
pshalom	hfffef
-2leave starts	effffh
-3writte test of	ffffhe
clessays	fhegde
crlandin	gffdeh
pthandi	ffffhd
pda	hffefe
pbiling	heeeeh
-2latin class	ffffhd
-3sample latin class	ffffhd
ninsure	fffefh
clthirty	effehg
-3mail before the	geffdh
-3the agency by	fhffed
-3closed @d and	efffeh
nsponso	hfffef
+bugo	efeehf
crugo	efeehf
+2after five	hfffee
-3is good until	fefffh
+1saying	gfffed
-1water	fehffe
-2the water	fehffe
-3in the water	fehffe
croffers	efffhe
pmunici	hffffe
-3kindly reply by	ehfffe
-benroll	ffffhd
+2withou activi	feffeh
-3closes automa after	feffeh
-2school begins	efffeh
nii	eeffhf
-2is :	gddedg
-3have its answer	hffffe
-3nothin comes by	fdffeg
plieute	gedffh
pknacke	hffffe
pvog	ffffhd
-3their result by	hfffee
-2your trial	fdhfge
-3was regist on	ffffhe
-2tech lead	ffhffe
-3our tech lead	ffhffe
pgavin	ehefef
nbins	dehfeh
-3my answer within	hefffe
pbased	edgffh
-3stays live for	fhfffd
-3job went on	ffffhe
nswimmi	gfefdg
pdiagra	fehfff
-bsuperi	eehfeg
pnative	hffffd
-bsudden	hfffef
roanswer	hgdeee
-3the promis of	ffffhd
nwifi	fgeeeh
-2hear news	ffffhe
-3would hear news	ffffhe
-bshifti	ffffhe
clshifti	ffffhe
+2, sadly	dffffh
clfontai	hffffe
crfillin	efffhe
pzips	egffeh
+2who the	efffeh
crsad	ffffhd
-3am away from	ffffeh
nrow	efffhe
pfreely	hffffd
-bbea	ehfeef
clpop	hegefd
+bsteps	hffffe
clwrestl	gfehfd
pbidder	hfeffe
crbumped	efdfhg
clbernad	eeffhf
-2positi before	heffef
-3driver positi before	heffef
clop	eegfeh
phollin	gefhed
-1sums	fdddgf
nsligo	ehffge
crqueue	ehffff
clwon	ffdfgg
-3old plan was	ffffhd
cldot	gfdffg
-bticks	ffffhd
clticks	ffffhd
-2work until	effffh
cldress	efgfeh
-3our select by	gdffge
+belectr	ehfffe
+2and went	ffffhd
-2only starts	efffeh
-3post only starts	efffeh
pyrs	hffffe
+bcuttin	fefffh
-2usuall inside	hfffee
nangela	efffhe
+bvoted	hgedef
-2job starts	effffh
-3had said before	efffhe
-2have news	hffffe
-3to everyo within	hefffe
-3year goes from	fffeeh
-3was done on	ffffhe
-3apes on the	ffffhe
+bclipbo	ffffhe
crclipbo	ffffhe
pbanner	ehffff
-bgames	fgdffh
+brounds	hfffee
crop	feeffh
-3frozen as of	ffffdh
-bparis	gdgedh
pchoreo	heffee
nadviso	dfefgh
nprints	hffffe
-1natter	edefeh
-2a natter	edefeh
clpavel	heedgg
-bstampe	ehffge
pmillio	fffefh
-2upload by	ehfffe
ncheape	ffdfgh
crverify	hffefe
clbaths	egffdh
-3gets decide in	ffffeh
nnovemb	effehf
plobby	ffffhd
pprelim	feheeg
-1maximu	fhffed
ntilda	hgfffd
clsabbat	dffehg
clin	efhege
nfidelm	hffffd
clmorag	ffhffe
nsleepe	ffhffe
-3ring you in	hffffe
nplaygr	ffgedg
-3was sent on	efffhe
-2two :	fdfffg
-3and she starts	effffh
+2and ringin	dfegdf
-2want ,	fdffeg
-3you want ,	fdffeg
clben	gffdgf
-3our refusa of	ffffhe
pstreng	dheffg
-3ooo till the	ffffeh
ptotal	ehffef
nsang	efefgh
+btable	heefge
-bcrewe	gdffgf
clcrewe	gdffgf
crwellie	ffhffe
nguided	ffhfee
-bchangi	ffffdh
clchangi	ffffdh
nturned	hfeege
pbravo	efgfeh
pmustar	efgeeh
nl	efffhe
+2becaus then	fhfffd
nboxes	fdeegh
+bhousin	gfefdh
+bwages	ffefeh
nleila	fghfee
psausag	hffffe
pentran	hffffe
-3it signed by	fhfffe
+1thanks	ghffee
nedinbu	ffffhe
-3the @d of	efeffh
-2lands in	hfeeeg
clreferr	hffffe
+benjoye	ffefhe
-2earlie start	fffeeh
-3, earlie start	fffeeh
clempty	eheeeh
clroofin	gehfee
-3, will call	hffffe
+2s silenc	efffdh
+2which you	ehffff
+2until they	heffee
clnoted	ffffhe
-bawaiti	fhfffe
psaltle	fhfffe
-3answer everyo within	hefffe
-3had promis me	ffffhe
-3goes out within	heffee
-2six by	fgffed
-3they answer within	hfffee
-3formal yes by	fhfffe
pshops	geffeh
-bhanukk	ffffeh
-2commit sits	eededg
-3will know before	hefffe
nrecove	efffeh
nmissus	fefffh
-3member runs from	fffeeh
-3buildi closes in	fffefh
pcateri	feffhe
clgenuin	hfffef
+bhol	eefffh
nniamh	dffffh
-3i sent you	ffffhe
+btralee	heffge
crtralee	heffge
pbookmo	ffffhd
-3them yes before	dgffhe
+2to stay	fhfffe
ncups	gfffdg
-3, told the	hffffe
clcordia	ffhfef
palhamb	efffeh
+2which mornin	ehffff
-3chat is open	ffeffh
-2minute chat	fehffe
-3's answer within	hefffe
-2centre by	hgefed
-3be erased after	ffffeh
nvicara	efffhe
-3to wait till	gefdff
pcalum	ffffeh
clmisdir	ffffhd
ppaybac	ffffhd
+2dinner with	hfffde
+bevent	hffffe
-2missed you	ffffhd
-3i missed you	ffffhd
nbatter	hfefef
pmatric	ehfffe
-2the gate	hfffgd
pen	hfffee
pplane	gfedeh
-2were told	feedff
crpopcor	efffeh
-3asked us on	ffffhe
+2are delaye	ffffhe
pboatsw	gfffgd
+2which interv	hfffef
pnibs	gfhffd
clshowre	ehfffe
phebrid	efffhe
ntorch	efffhe
crnorthe	ffefeh
-2owner decide	hffffe
-borg	heffdg
crluck	hfeffe
pfor	ffhfdf
crconsis	ffffeh
-2lapsed on	efffhf
-3will start in	efffeh
crhrs	ehgfee
ppoliti	hffeeg
pnonno	dffehh
-3have word by	heffee
-2visito from	ffffeh
-2my messag	hffffe
ptortoi	hfgffd
-3# minute chat	fehffe
-2zoom on	fehffe
nattest	ffffhe
+breappl	feffeh
cranalys	heffdg
pkhalid	fffeeh
-bshell	hefffe
clshell	hefffe
-3is defini not	dfffhf
-3it them by	ehfffe
+btransm	hffffe
crtransm	hffffe
peighty	heffff
psake	heffef
crnoted	fdfffh
+bsummit	fffffh
-3hold tight till	hffffe
pwatchm	heffff
psahib	heffff
nimogen	dfffgg
crwrestl	ffffhe
-2reflec for	heffee
-bbearer	ffffhe
+1spoke	ffffhe
+2spoke of	ffffhe
-2remain :	heffee
-3, start on	effffh
pmarjor	efefgh
pheavy	ffefeh
+bpages	fhfffe
pbandma	dgefeh
-3an invite for	fehffe
pchest	gfffgd
pslack	dfgehf
pentry	ghfffd
-2shortl in	heffgd
clsoooo	fffefh
-3bad , inside	hffffe
crdrawin	ffgfgd
+2, tz	ghffee
pwhites	ffhffe
nmended	ffefhe
pjunk	effffh
+bharves	ehfffe
+btraffi	effffh
pjonny	ffffhe
+bwood	hffffe
+bautore	eefffh
-2away the	gedeeh
-3term starts in	efffeh
clfinlan	hffffd
p,	fhgefe
clidenti	ehgffe
nagm	hhefde
-bsingh	ehfffe
clknew	ffffhe
ngutted	ffffhd
+bwage	ffeffh
pwhiske	ffeffh
-bhelen	ffffgd
clhelen	ffffgd
-3will ping you	hffffe
clqa	dfgfeh
naoibhi	dgfffg
-2chapel on	gfffhd
-2drinki till	fffffh
+2s shutdo	fffffh
-3lizard drinki till	fffffh
nmatche	fffeeh
pdvla	heffff
namadi	ffffhe
crdrops	fffeeh
-2sent ours	ffffhe
-3we sent ours	ffffhe
ncanvas	hgeffe
pyeses	geefeh
crodd	dgfefh
-3to her by	gfeedf
+2, left	ehffge
npipe	hfffff
nflorin	effffh
-3is away from	ffefeh
clreveal	feffeh
pmolar	ghefee
-3role before the	heffef
-2made you	ffffhe
-3we made you	ffffhe
nflexib	efhffe
-bmateri	efffeh
rbanswer they-will-decide	gfdegd
-3same time on	fehfff
+bshown	ffhffe
-bjune	fffefh
+2was cancel	ffffhe
pperfor	fehfff
nfleet	heffff
-3i start the	efffeh
-bactor	fehffe
clactor	fehffe
-bghent	fehfef
clghent	fehfef
pdialys	fefffh
-bunable	efefgh
nsuitab	effffh
pdm	efgehf
preq	heffff
crscans	fhfffe
+b.	gfgdff
msaway	fgddee
ndisabi	ehfffe
nweighs	efedgh
crlend	eehfff
pskoda	eehfff
-blomax	ffffhe
rxaside - ahead	fdgfef
-2work in	ffefeh
-3decisi as of	dfffgg
-2cert by	ehfffe
pbettin	feeffh
nripper	fffefh
-3need them by	fhfffe
nmehdi	effffh
-2me inside	hgffed
-3which opens on	feffeh
crmentio	hegffe
-3call within the	heffff
-3interv was on	ffffhe
-3break runs throug	fffefh
-2hired in	fedfeh
-2on and	fefffh
-3@s on and	fefffh
crevalua	fffghd
-3@d but by	fgffed
-3and number by	ehffff
-3@p and again	efffhd
rxanswer - ahead	geggde
+2, buildi	eehfff
nquery	gfffgd
nvirtua	hefffe
-3have my call	hfeffe
-2nothin till	gefdef
nvisits	gheedg
crshown	ffhffe
ncasual	efgfhe
-2appren on	feefeh
-btabula	fhfffe
-3a number by	fhfffe
+bactivi	effffh
cractivi	effffh
padults	hefffe
+2to someon	ffffhe
-3tae come in	edffdg
pkim	hffege
+beclips	gffdfg
creclips	gffdfg
paune	gffdfg
rxaside on ahead	gdffee
-2matron by	fhfffe
-3the matron by	fhfffe
crlaunch	effffh
clguard	effffh
clembroi	ffffeh
nseamst	ffffeh
-3given me till	ehfffe
+bshifte	feeegh
crbay	fhffff
-3get their answer	gfffgd
clgronin	effffh
pknitti	hfeffe
psinist	eegfdh
+btouch	hfffef
pokonkw	ffffhd
nworkfo	feeheg
-2time the	heffff
-3the time the	heffff
-3the test within	fhfffe
-3have though by	hefffe
-3portal by the	heffee
-3to choose betwee	efhffe
-3starti on the	efdefg
-3they met me	ffffhe
clwhitlo	ffffeh
-3of the result	hffffe
ahahead	ffffdg
ppeat	fefffh
crpays	gfffgd
-3want me back	fehffe
-bpianis	ffffhe
clpianis	ffffhe
nda	ffhffe
ndough	ffhfef
clanwen	heehfd
pcourty	heehfd
-2progra in	ffffeh
pmull	ggffed
powt	hgfffd
+2but meant	ffffhd
-3sorry , wrote	ffffhd
preimbu	ffhffe
pfloods	gffedg
+2to submit	fhfffe
crmatron	eggegd
creligib	ffffhd
nwards	efhfeg
-2closed in	efeffh
-2verdic before	hefffe
pfruit	heffeg
clfisher	gfffdh
phaddad	ffhfdf
+bwarnin	effehf
cllollip	gfffdg
ndelaye	efffhe
rxappointment in past	efheef
clbuses	ffffeh
clluton	hfefef
nminimu	gfffeh
+2or #	fehfff
clsunday	ffffeh
nmisery	ffefhf
+bcastle	ffhffe
-3group interv on	ffhffe
nloves	ffffhd
-2means by	fhffee
-2depart within	fgfffd
+bfood	effffh
nkiss	ffffeh
-1cto	fehfff
-3me to allow	hffffe
ncivic	ffhffe
nfurnis	heffff
crdark	efefgh
nsharin	dfffgg
nskye	effffh
nrepeti	effffh
pchains	fhfffe
naccomp	ffhffe
ppfaff	fhffee
pkern	fhffee
-bfrank	hefffe
+2are being	efffhf
+bbin	ehffff
crbin	ehffff
-2were in	efefeh
-bc3	ffffhd
-3to call on	hfeffe
crfins	fefffh
+bet	ffhffe
cret	ffhffe
roaside	gheeee
clhod	hffffe
pciara	effffh
pbindin	fhfffd
-3boss tells me	hffffe
clcrews	gddfgg
nmend	ffffhe
crgrante	dffegg
-3giving it till	gdffeh
clwatchm	fefffh
+2was refund	ffffhd
nassure	heeefg
+bwink	ffffeh
ntired	ffffeh
+bthe	ggdefg
-bcoolin	ffffeh
clcoolin	ffffeh
-3had its meetin	ffffhe
nverbal	ffffhe
pcontes	geffgd
npicker	efefgh
plauren	ffffhe
pshares	ehfffe
crgame	fhefff
-3says you start	ffefeh
pgannet	ffffeh
-3to hear before	hfffee
pdevon	ehfffe
nmuchly	heffff
+2for notify	hfffgd
nstalls	efffeh
-3are engage from	ffffeh
-2docume within	dhffff
nstadle	gffgfd
nkältet	gffgfd
-3was great on	ffffhd
clcinema	geffeh
pgordon	ddgffg
pgrab	effffh
+2tops and	heffff
ptrevor	eegfeh
plocomo	ffeffh
nnrc	ffeffh
-3final decisi by	hfffef
crlocal	efefgh
-3they stand by	hfffef
clmins	efhfef
-2period until	fefffh
-3notice period until	fefffh
-3office shut from	ffffeh
psomers	ehffff
pmgr	ffeffh
ppartin	ffeffh
-2salary by	fhfffe
-3on salary by	fhfffe
-3have your result	hffffe
-3senior regist on	ffffhe
clayo	ehffff
nute	efffhe
ningrid	hffgdf
-2verdic inside	heffee
+2s page	ffffhe
-3was lookin at	ffffhe
pcreati	dggfff
+buniver	deffgg
nveuill	hfeffe
nne	hfeffe
npas	hfeffe
nrépond	hfeffe
nà	hfeffe
nce	hfeffe
ncourri	hfeffe
crbrass	dffffh
-3to your interv	ffffhe
pbubbly	ffeffh
pcuppa	hfffee
pbeerma	fehfff
-1van	efffeh
ppomero	ffefeh
clsundow	hfffef
-3me back before	ggdfee
+bswell	ehffff
crswell	ehffff
ntomato	efffeh
nhorses	efffeh
crestabl	ffffhe
-3signed accept within	fhfffe
pauxili	ffffgd
-bcrowd	ffffhd
-bannota	ffffhd
clannota	ffffhd
nthence	fefegh
-babsenc	hgffde
nbunny	ffffhe
npoured	efffhf
-3told by phone	ffffhe
-3to be made	gfeedf
-bpeep	heeeff
clpeep	heeeff
-1chatti	ffffhe
nkiln	ffffhe
+bencour	efffeh
crencour	efffeh
crtemp	gfffdg
cltenant	hffdeg
pdeploy	eheffg
pbird	ffdfgg
-3intere in the	fhffee
all2	eddfgf
-3your answer in	hffffe
ahead2	feehee
-2begin before	effffh
ncanter	heffge
+bjunior	fehffe
nsaddle	fehfeg
pwigs	gedffg
ngaller	eeffhf
pmarcus	ffffhe
-2panel interv	eehfff
+borders	efhfef
crharrow	ffffhe
crvale	ffffhe
crinfirm	ffffhe
+2what we	hffffe
-3they answer in	edefgf
+bsnow	hfffff
crpray	gefeeh
-3am not in	effffh
-2numera test	ffefhe
-3online numera test	ffefhe
+brole	eeffhf
crestima	heffff
psquads	geffeh
polu	gfffgd
crswampe	effffh
-2and since	dffefg
-3, and since	dffefg
-2docusi by	fhfffe
ndeemed	ffffhe
-3date 's the	hffffe
-3post begins on	fffffh
-3your profil by	ehfffe
-2you hersel	hfffee
clsector	gfefeh
pprintw	heffff
+2and apolog	ffffhe
+bdesser	ehffff
nrory	hgfefe
nlanter	hgfefe
clpledge	fhfffe
-3matern leave until	eefffh
crfryer	hfgfed
cllosers	hffffe
-3call , by	hefffe
ndistur	fgfffd
pwyk	gedfeg
-2people waitin	heeeeg
-3keeps people waitin	heeeeg
-3sign it by	ehfffe
-breorg	ffffhe
clreorg	ffffhe
nfuel	ffffhe
pbeste	ffffeh
clmed	ehffgd
crlagos	ffffhe
-3paid , from	ffffeh
pupshot	fhfffe
clentran	ggfffd
-3hugo told you	ffffhe
-3electo met on	ffffhe
-3reach you the	hffffe
-3our decisi inside	hfffef
+bfew	ffhffe
palumni	ffffeh
clload	ffeffh
-2quick chat	fehffe
-3a quick chat	fehffe
pitalia	hfffef
psofa	hfffef
pwideni	dffgfg
+1ludmil	eheffe
clbearer	geffeh
-2alive since	ffffhd
-3's alive since	ffffhd
pfortni	gdffeg
-3either @d or	eehfff
pmohamm	ffffeh
clseems	ffffhe
-3time on the	eheffe
-3and reply by	ggfffd
-3, start after	feffeh
-bworker	heefeg
+2, hopefu	hefefg
-3: availa from	ffffeh
clhole	eheffg
-3was withdr on	ffffhe
nslips	ffffeh
-2be emaile	hffffe
-3will be emaile	hffffe
-3not ring before	hefeee
naligne	efefhf
-3remain closed from	ffffeh
-2prove it	eehfff
-3and prove it	eehfff
-3phone me within	hffffe
+bproces	dfffgg
+bclarit	hffffe
crclarit	hffffe
nconsis	ffhfee
crtests	ehffff
nsides	fhfffe
clsingh	dgffgf
ngory	ghfefe
nhydrog	ffffhe
clbumpin	ffffhe
-2all candid	hfffef
crr2	fhfffe
crorgani	gdfffg
crslots	fhfffe
+bthrash	efhffe
-3our reply within	hefffe
-3bring back by	fhfffe
pchalk	ffhffe
crcelebr	ffffhe
npatter	hefffe
ndisput	dfffgg
pawaits	ehgffe
-3, tells you	hffffe
nguys	ehefge
-3mail from the	efeehe
pinnova	ffffeh
-besol	ffffeh
clesol	ffffeh
ngateho	heffff
pharder	ffffeh
cladditi	fefffh
-3email from me	hffffe
-2rings everyo	hfffee
crhate	fgffhe
+2the bursar	hffffe
-3letter go out	heeeee
-2reach them	eggfde
-3to reach them	eggfde
poldest	heefff
crgentle	ffgfgd
pvacant	gfdfeg
psummit	gehffe
nrevenu	ehfffe
nelba	gffegd
-3text back by	ehfffe
`;
