// biome-ignore-all format: a table
/** What dates are there for: a feature (purpose/features.ts), a tab, and one character a purpose in the order of PURPOSES.
 * Learned from the open corpora and nothing else; `npm run learn` learns it anew. */
export const PURPOSE_BIAS: readonly number[] = [-0.16, -0.68, -0.3, -0.74, 0.4, 1.47];

export const PURPOSE_WEIGHTS = `
-bstart	QbVgR/
clreads	aRV/OR
nsuits	bS/XTQ
clwanted	AgRZ9i
-breads	TSW/UV
+bnow	UbcU/L
clused	GYec+S
-bprobat	RQadX+
clforget	OgdZ9K
clmust	K9bZVj
nnew	RUYd8Z
+bdefini	8WVbSU
clwrites	8QZbXW
clrings	8QXbdT
-bpage	Q8TbVc
+bsee	RY7fUX
-breadin	TYi7RQ
-bselect	YbxtfD
nsize	Ra7caN
clbring	Qb7bQb
clmight	Djjdc2
ppage	V6VecT
clupload	U6XegN
+bteleph	6XUdVS
cldid	aYZZ6R
clclosin	PiWdS6
nrang	VYZa6S
-brings	6RYbcV
clmakes	6QehVS
-bscreen	XhxrbE
crteleph	6YYYXT
+brang	LZVe6Y
clphones	6TXbWc
clpage	M6ZbWh
-bpatien	ydacpE
clcousin	LccdW6
clpublis	5aVZdT
nstoppe	Rbad5T
+bothers	QXSac5
-bclosin	RhRYW5
-blesson	Ol5XYP
cllink	F4YbUm
clpicks	5WXqSJ
-bwant	FwrZUl
-bmedica	Fptajb
+bcorrec	UiWd5M
clonce	SXXgU5
cldisreg	WeZd5O
crstraig	5fXfVR
-bdeadli	X5NXPh
-btrial	MZ5apR
-baccept	T5ddgR
-bor	5bddaR
clverbal	fYZc5J
-bseeing	FZcwYo
cltook	XSYZ5Y
cllandlo	UTbbW5
clmodera	ceX4UN
-bpicks	4UYpTJ
frstart	NjOce4
clhad	VaXd4d
+bapply	RWbdU4
-bused	Lbed4W
-blooks	ZZS4aV
-bshortl	rVL4WM
clseeing	GYZtUv
clwithdr	TgZd4R
clwhites	QVWfc4
clholdin	T4mZWQ
-blisbon	QbadW4
-bsignat	d4ddXR
clsaw	Zadh4N
nwhich	bc4cbT
-bmeetin	WcZ4hT
clmay	Ncacd3
clswore	eObe3O
clran	QYab3S
claccept	Q3fdhT
clmeetin	ZaZ3fV
+bopen	HZjXlv
cllocks	d3PdSW
papply	UcUZX3
clnames	3mMdQT
cllooks	aXV3YW
ptest	XropfH
clwant	H0qcRj
ninstea	SXdZ3Y
nsome	HYajor
clhaving	VUXb3e
clreview	aXd3VY
ntext	3XjZcN
clrefund	SXeeV3
clextend	QYebX3
+beach	3ZXdbR
clshuts	U3SXMo
ntrial	O3paaQ
poffer	Q3cfgX
-bholida	ZcVaT3
-bsees	TYj3SV
-breview	fVZ3UW
nresult	ecZ3TZ
-breplie	3TccVa
+bmeet	Kb3iWc
crsome	Iacmom
crwho	2YXdVc
-bitself	VZ2cWa
clother	YRZgb2
-bmight	Kfddc2
cleither	2NqbcN
clreadin	Xef2TV
clpronou	2PcagU
-bneeds	M2ZnYZ
crwas	Saac2g
+bopens	UcZbX2
clpinned	2ZVhgN
clbored	SZdfX2
+bmust	V2iXeT
-borient	QaYbZ2
pbring	Rd2hUZ
clmarks	wNX2RP
clhoped	PZae2X
crits	2UdbXb
-bpick	fc2dPY
-2is on	WcjkIg
+btwo	Idtgoc
crrings	2dYaWV
clmarked	TXY2hU
+bname	2hYafM
clreappl	VadeT2
clselect	cbotiI
pvoted	VgUaU2
nbin	ZfdfL2
clannual	UddaY2
crneed	Izbahh
-bslots	Qj2YcR
clessay	bvXjoI
plets	ed2ZaP
clcalls	2XdVPe
clmedica	Iooajh
nneithe	NYac2d
clcloses	Z2NePp
clstockt	XdYcX2
-bsift	Yca2bO
-bbored	SZdfW2
cloutcom	2VXegW
-bshadow	OZ2bZX
pyours	U1hcWb
pmin	jV1bcN
-bcoffee	Pa1iUb
nanothe	aVgc1W
nscrap	TYdf1T
clgets	1SRiNm
-bwords	c1edQS
-bphones	1VWbYe
+bor	1nfcUL
-bteleph	1ZVZgV
clflatma	VcceR1
pmodera	1YdeYS
+btrial	UZ1bSg
clhand	W1UdXc
+bonly	Jfcbkw
clta	dbWe1R
clmark	dWX1dT
clsignat	Y1gcTZ
-bshut	ThWXe1
clsurvey	QQZgg1
-bscores	gRR1UZ
-blapses	S1WbSe
clmainte	ZbUdW1
cltrial	TX1alV
clteleph	1cbafQ
ncame	Waab1Z
clverdic	1WWdhU
clshut	TkUZe1
frpapers	K1kkVc
clannoun	1YUWnS
flothers	YUZhc1
crruling	1cWcbQ
clmoves	UWWai1
-bretrea	NZcfc1
clreopen	VZYiU1
-boutcom	1VYeiU
-bnotifi	1TaakT
-bpassed	eYYa1U
crphones	1adkaJ
crnay	1WadgP
+bdentis	UcabV1
crhour	mfoZnJ
clwalk	Jasbbp
-bannoun	1YVXnQ
noh	XeVc1W
clkeys	VTWbd1
cranythi	bVXbV1
clreplie	1RbbUd
nindivi	tbfpbJ
-blocks	f1XdWS
crrest	NggYZ1
-bjoinin	Saada0
-bsurvey	VPcdh0
crpanel	cgokoK
-bproof	R0eeiO
+bhome	VZccU0
clearlie	LZbfh0
nnames	taqkXK
+bphones	xbYpdK
cranswer	0eTaea
pscores	0ZdfYT
clsails	VcYcX0
+bcut	g0VbgQ
crresult	0ZUjbU
-btook	YTVZ0d
clleft	hgZZ0N
clruling	0UadeU
clflies	WfbWU0
clprobat	TQjbd0
pstudy	mlodZK
clpaper	Kdnfar
clfurnis	O0eeaa
pexam	othgUK
pproof	XnyhdK
-bstatem	KybdmZ
pdefini	Kfadza
poffere	O0ebmZ
-bannual	XdbaY0
-bsessio	VbszbK
-breopen	ZZXiR0
-bold	UfWZ0Y
clcopy	T0Xdca
-bmornin	Ya0aZV
-btraini	KdnYfp
clmeets	aXW0Ni
nwhenev	KaUdl0
ptwelve	UVVce0
-bgone	WVaU0b
+bclosed	SaVbb0
clvoted	adZd0T
clcompla	Kieecx
-bran	VYab0U
-bwithdr	Wcad0V
-bslides	Kpqdfa
-bauditi	fXtkiK
pref	XqfgKu
-bcoin	0bZcbR
-bextend	TmUbU0
-blost	RUid0a
-bexamin	Ugj0XR
-bmainte	WbTeb0
cror	0edfYU
flreview	hZg0VX
pcorrec	aleezK
-bwas	Wbbd0b
clfixes	0WWcaa
flthanks	VgZd0b
clleaves	lScUN0
clold	KhYdsn
pparcel	VYZeb0
clallow	0XaXbZ
cleach	qmkhbK
nbring	TV0abg
pchange	Lokbmh
-bform	Rzccbb
pwaitin	qXdmrL
-bsaw	YXXYzg
crdefini	zaYfZV
ninform	gZbzcR
clitself	WfzbVa
creach	zZbeVY
nsign	WkWbWz
clmornin	VWzbcc
cr@s	LYgfos
-bargue	ZbbzdO
-ballow	zYdZbX
clfiles	bgZzbQ
nwelcom	QgQamz
precall	SfwmgL
+bperiod	SjzcaU
pfloor	lqedhL
clrent	TVeedz
clreques	Lpecil
crcertif	TzbbYa
clcoin	zaXhaO
-bpresen	Pczcdc
+bretire	Sbcbaz
-bhaving	VYVfze
-bflies	VgcYVz
clruns	YkbqLn
-blike	LxrZTh
frmatch	MhzhhW
cllate	bdYcRz
-bmarks	tRVzWP
cldates	lVzcaS
+b?	WbzcYd
-bstand	thhcjL
clenvelo	ziZefL
-bwrites	zUYZcc
-bmakes	zWZfXa
clfree	SSzfXi
-bmoved	cZkUzN
cropens	WebdVz
+bneed	LyjVch
+bask	TitaLn
-bleaves	mWUVQz
clnotifi	zPecfZ
clwants	LyzmPU
clswears	zbddaR
+bdirect	mXhiqL
+beither	zaamSU
cllovely	RYhczW
clsees	RfjzPZ
clwill	zRdhaf
-bupload	UzZehU
+blast	bzUbZb
-binstea	Lfocpd
cldbs	XzbceT
+bchoose	ibzYWP
cltransl	RzXbkX
pprobat	czcadS
cllook	jWgtLh
crjust	QjcaYz
pman	zZjdZQ
clthanks	XbVczb
-bmarked	YYfzeQ
clplan	fzTegU
-bappeal	Lhebev
nnotifi	cWUzbc
ncompan	bbcbTz
nwear	aWzdkP
clrankin	eSazdW
crwant	Lpmeje
+bten	SozbRY
clscores	gTTzRb
+bmessag	jdYzXQ
clneeded	LuZcqZ
nessay	PzbdYd
crasked	bXiZzU
clpaid	NYXbkz
+bbeen	QXebzf
clminds	zbdeUT
-binvita	pemeiL
-breappl	YbeeVz
crnothin	LdYbpu
phereby	Luibbj
clcarry	WZcZbz
crmust	gzaYWT
-bpracti	WUzebZ
+brate	XaadVz
crdoor	zZdgWV
clbuildi	TbeWdz
clstatut	zfdXcR
clvotes	zXTiQZ
poffers	UzaidV
clexpect	zYdecW
clsale	UdYeaz
+bpoint	zcYdWY
clpatien	wVZfnL
clbookin	TySbXi
clshortl	iWeyYT
-bslot	fdvggM
clwere	TWbdyh
ngreat	UYhdXy
crdirect	jfrakM
cltravel	MgjXZx
-bgets	wXSlMl
crlesson	Mprdhb
pmeet	eeyfXU
-bpages	TyadZb
clpresen	NgygdY
-binsure	XbaZay
cruse	jModZr
plangua	cjoaMn
-bpaymen	VYYeby
ncareer	dWZdXy
-bboth	klmkZM
nnow	UZZbyi
frnews	yZWkcY
cltexts	yVaecX
-bpublis	yZaZba
crappoin	dfZZyT
-bretire	OdXcgy
crwork	Mjqgbj
clresult	yUXbkc
+bever	MWbenv
-bmodera	iZZyXR
-brefund	RXfecy
-bdisreg	acbdyT
-bask	ihkaMl
pwritin	cqMidl
pplanne	jdokkM
nmoved	TdlZyT
-bscorin	acayVY
pcolleg	YedZUy
crdecide	ybVYhX
-brent	UVddcy
nlovely	VdWcby
cllodge	NyadYl
crwalk	nmmZdM
-bflatma	XdffSy
-bbut	ylibTO
nconfir	TcygmR
pdates	eqdkMf
cldeadli	byRaeZ
nha	XZbcUy
pid	TygcXa
cleveryb	ySZZYi
clstrike	XjSYcy
presult	yRZdfb
ppapers	ykTgYS
+basked	MdlYuf
clnor	MaZcor
-bdelive	VyYdeW
clsift	gciwZM
cllost	PTkbyc
+bargue	VedyaR
crothers	ZdTaay
+blater	RyekSi
-btimeta	MffVfx
-bexam	RZyXcc
crmeet	Odygfa
clnewsle	ScaeZy
+bwritin	yfUegN
nyet	MeYkom
-blink	MyTbal
-btimesh	bQffby
phired	SjUcYy
clrenewe	TyadVe
nnothin	UMZfnx
+bresult	yXbgVW
-backnow	YcceyS
pafraid	WWgcyc
clretiri	Tcbcay
-bfront	TUyjVe
clinvita	rjhegM
cldata	QmbbVy
-3from you by	MvdeiP
pstewar	UdbdWy
clwords	XyidcQ
-bvacanc	UTbayf
cldeclar	fyfabR
+btellin	ubWhnM
-bweddin	VZbZdy
+bsite	YaubsM
-bheard	yRhgaY
-bmark	icZyXP
clsooner	Mcgeex
cltimesh	XUeeay
clclaims	YSeecy
clhim	XyjdXZ
crgoing	gaMevg
franswer	ybZddb
ntoo	Wccdyb
-bdelibe	gdZyXN
-bsat	TiZZyW
clfair	RYfZey
nstarte	ZydebS
clmails	yWZcUf
-3start on the	YXUday
clwhatsa	yaaebT
cllike	QuybOe
phoped	ycbadW
+bbirthd	VaaeYy
+bverdic	yZTiZY
pignore	pmkdeM
crwrote	Mbkeub
crcut	eyXbmO
crbecome	ngbhqM
pattach	QyZedg
clviva	TfyacT
-bcharge	cbceRy
clsail	RlYcXy
clpay	MmYbfu
nplaceh	gWyhcT
+bnames	yUZhiT
clcount	yVeVYe
flstart	YddfZy
-blive	aybaUb
+bwhenev	NfXZrr
+bmornin	UjxbVV
cldies	ZxRcVf
cltry	ZVefWx
crhappen	aaaexW
-bhour	aXxjVa
clcollea	NUblwk
-bquesti	VxYgeX
crpaper	WxZfcX
clteach	WZxdZb
+bwas	dYXbxc
+bsame	ZRxamX
nafter	UmcxUf
packnow	tSftdN
-bprevio	SfbexV
-boffici	xaccYW
-bmeet	VcxsUT
clproduc	grdmbN
pcatchi	kefcNx
nrub	VebexW
n@t	mixTNc
-bclaims	YTeebx
-bcloses	XxPbPs
crscreen	NoloXe
-bagm	WeXYbx
frstep	XkxddT
nwithou	bxYgfT
cllesson	PnxYdT
-btalk	YNptdc
+bbecame	VdZbxU
clsubmis	ipXmkN
-bjury	aWcxaa
clhimsel	xPcdag
ntype	ZpdthN
clnormal	xOcXcf
-bresump	YZWdcx
-bexact	xYcdWY
clrules	xTZgRg
crdecisi	xYUjfX
cropen	Nanako
clflew	aeedxP
clcertif	PxcgjY
clnumber	Vxgcac
preques	Njlleh
+bmight	PbkbYx
cldelibe	mdXvWN
-bminds	xbdfSX
clended	bcdcxT
preserv	XVbbfx
-btest	PmxZjT
nsorry	Ucabxh
clbegins	Xbebbx
clsat	WdbUxd
crflies	Rcddbx
clretire	QcWchx
nsure	xlaZXW
+byours	kvdicN
clplay	gcxeZR
+bproduc	nsdeZN
crhere	ZgcaRx
+bmet	WdcbxZ
-bsing	TexcZY
froffer	Nvabgk
-bmeant	YcbcxX
cldrop	ixWcVa
crsigned	UxWaoY
+bcalls	dbPxYc
nurgent	aacdax
cllodged	Nuhcka
nthings	XXdaxc
ndirect	kcbaxR
-bsee	Nbmcdr
pasking	TxahnT
+btoo	NgXbrn
+bwrong	WdYdxb
+breply	xdhaVS
clexpens	SYZdhx
clsample	RxUepU
pchosen	ReWbkx
-bclose	aoVgNt
pbeing	xVZdXh
clargue	ZbexfQ
+bwere	Ncacwi
-blying	UeefVx
-bsample	NvWftT
+boutcom	xUWoeP
-bunpaid	ZcxedQ
nmake	NekgvX
-bchased	XaaZxY
-bmeets	WYVwNm
clsorts	xVdcdY
pcover	YYYecx
craccept	WxcdiX
-bpinned	xbWhgR
clfly	NZmdYw
+bvery	xSZlZY
-bsilenc	xbdZZV
nringin	xhXYTd
njobs	bcUfXx
clauditi	WZxfjR
nmarket	dedaTx
clcommun	xYdahV
preplie	nmZbmN
-blandlo	YTdecx
clthank	Xccdxc
clfishin	Vcdbax
pmedica	QxjdXd
-bsheet	axWgVb
nstarts	kwfiVN
+btook	OZYcxk
clorigin	PYmcxd
-bnda	WxWfcZ
crbirthd	VabeZx
+bcall	xdZeUc
nleaves	dkfpNf
clneeds	RxYpVd
pkiln	aWgXWx
clbeliev	VbRfxj
noutcom	UbXxbh
clsilenc	xadfYW
psendin	NjsgXi
-bphoto	UxadjX
clhearin	obxZUR
nmight	cWVddx
-bfestiv	YdadYx
nbarbec	YeacUx
njust	YZgaax
psittin	ZxcjaU
-blapse	ZcddUx
+bpass	xfYaYa
crmoved	XbedXx
-bdid	ZYbYxb
-bdecide	xVWghX
ppropos	UxdiYb
phun	YbVebx
clthink	YxbXdd
cllisten	eZaxZW
-bquarte	NdYdtm
nhappen	cYZlxS
clsheet	VxWhVh
nattend	TkxcaY
clwas	aacdxb
-blatest	upbbWN
nfinger	iiWlNm
nones	hblgNm
pfell	bZadXx
-bst	xcdbbR
psilenc	YWnYwV
cllove	Oojdcm
clgoes	qdWoOj
classist	wXkeUY
clchapte	akgwYO
-bbegins	ZcdbYw
ptalk	aYwgYd
nrung	wbYZac
cltemp	Qadcdw
-breques	Osedbk
clinduct	OUgZev
clsteps	wZcecT
-bthroug	fYewiS
+b:	Yaacwb
-beveryb	wXaZbd
-bsectio	UmiufO
crline	YhbiwR
+bthing	hwacTX
+beveryb	weVibV
pbin	TcgdXw
-bshop	lbfbOr
cllapses	WwXcSi
clregard	beddwT
clslides	Ordcci
clcoffee	XZwcOn
pportal	OvdioW
-bthink	dweZZY
+bmailed	WeddwV
pahead	OjraSr
pfound	ebTZew
-bdr	mpeaiO
cldark	daacVw
nclinic	bhcgwQ
clsessio	TbuwaO
-bruling	wUbdfX
ndisreg	ZXcdwd
cr@t	wbobQV
-bwhere	wZfZeV
clgives	wgafVU
-bbiscui	SbVewa
-bcontra	aYaebw
clinstal	Uccdaw
pnurses	ccZYcw
-bchapte	UlawcS
pslot	YlwYbU
-bhad	ScYcwj
clsing	RdwaYd
clchase	VgbdUw
-bsigned	VwafnS
nprefer	TdwZfd
clcommit	hVZwaa
nsheet	bcwjRc
-bshuts	cwSZOn
+brings	waTiaY
clproof	RwjdmR
+bhard	Ogueic
clapply	VeadXw
clsettle	wcYYfY
crfinanc	bmbloO
nre	neWcrO
-bfound	oYidrO
clclose	loSeOo
clmember	fWcjPw
+b#	Sfwaef
clstatem	Rwdecb
nours	Ogfjgm
+bbecome	nbbipO
-bphoned	wbcceW
crtryout	WeweZW
-bchase	VgZdVw
ncourse	Oclshd
-bsits	aVlwOb
+banothe	TOckit
-bcommit	iVWweX
clquick	OZokcm
nmean	wneYTT
-bresubm	VwceeY
ninvite	TiwhbT
-bduty	dYZabw
-bapply	XcbdXw
nurl	Oifbbs
clappoin	wdYjXY
-bbring	OhvdSe
napril	kdjniO
-bdates	VSwYgi
clstanda	ogZbrO
-boral	RXucrO
clgiven	wiWagS
clrest	hTYjQw
phalf	drjqZO
pstep	aYswXQ
-bforget	SicbwX
clcastin	wVlVWV
nsaying	OfXdsm
-2you have	OnddZf
clposted	wUWaUl
pwants	VvwgRR
frothers	cbWbdw
pextens	inpceO
clglad	Otaeij
-bextern	dcbweS
nidea	OpYlpc
clclears	wZeccV
crfinal	tZlgOc
claddres	TbicXw
clreal	lZrefO
plocum	dbYfVw
clexerci	cwffYT
crgave	SgcewY
preview	mdmjhO
crdeadli	kmYcpO
clothers	hXZZUw
crmany	WcedXw
-bfurnis	RwffdZ
crpapers	Oparbf
-bfair	Qacefw
clhears	wOjabb
pjobs	UVUapw
ppages	XwjcZT
+bflies	OmckZp
nhat	ldrddO
-btyped	OkYbkp
crbeen	VXebwf
cldictat	tjgdcO
clpanel	bYlwfS
+bpick	fewYaV
psee	afwcfV
-binterv	RawfnY
pexamin	ggwXdU
-bexerci	VwnZZR
-bfiles	fjawXS
poffici	Oledbr
cltried	UdYewf
crfree	iXwbaX
+bafraid	Tdffaw
clonsite	Xcwbab
clcollec	OmQoTs
-bvideo	WwjcZV
ne	kdklhO
nearly	UcgcwY
+bwhite	wgYdbS
+bseven	QWwcgg
nwhoeve	wZdcaY
nforget	Ofghtb
clopen	UwZXal
crsee	OgviXf
plots	pcZpiO
crenough	ewSdgV
+bsuspen	iYcfvO
clquesti	VwXkiW
+bsettle	wfXgdO
crmarks	Rbfwba
pparrot	ggnfOm
clmoving	Wcaafw
-bsystem	VwXdlX
-bsubmit	VgUbwf
-bgiven	wfYcjP
clpack	Qakadw
pvisito	aZXddw
+btold	pObilc
nhersel	ecffwR
-breader	fdXwWY
-bteache	iUabTw
ptask	Ouencc
ncase	bddiwV
nonly	TffdYw
-bsize	Qwcedf
cltraini	Ohqaaj
nmuch	WbcdwZ
+bengine	TfXdcw
-bdeclin	awadbY
cldays	bZwcYd
+bwhiche	mhphZO
crhim	deleOo
pevalua	wZdYbc
-bdeclar	kucadO
-benvelo	wgccbS
crbecame	VcbcwX
cloccupa	RnwcZT
-bbudget	OhXkeq
+boff	OoTfpi
-bgave	WWgcwd
+bwaited	WXffwV
nbistro	Reeeaw
plaundr	kfleOm
pactual	hmXdtO
clleavin	VcWcfw
clsigns	wRZnUX
crchosen	pclcjO
nunless	nigeOm
+bbring	OgrcRl
-btransl	XwbccX
crseats	VebfZv
-brefere	SvQehg
+belse	WvYcbg
clslots	PsvYZU
+bmore	vZTeda
nlonger	XjZhvT
+bwelcom	ZbVYiv
-bpossib	Poncah
+bwhen	vcYeZc
clfile	TtWvaV
crcame	VbYfvc
naye	qbreZP
-bstory	pdfenP
pdays	fvafbT
-blate	iUXdTv
pceo	nbmemP
nwork	Pjjdih
clprefer	Pvfeci
clmoved	gTjUvU
pless	Pjhdds
clsits	ZWkuPh
nacross	glaipP
paccept	PthXZm
clhandov	Xcadav
-blease	TZbagv
-bstatut	qjddjP
nemail	eZavZe
-2's on	bekePh
-bmet	VccnvU
+bcancel	XdbdvW
pfoundr	bmrgbP
-1takes	iPYkWf
-busuall	vTiYYb
-bbad	uPcdkX
nring	vefbSd
clskills	hmkekP
-bsides	VvYfea
-bwants	TvpdRd
-bflight	Zabcav
nmonths	vdachR
ndepot	QXadkv
+brule	vXdkZU
-bnames	rtSbPa
clslot	klihdP
-bverdic	vVZfoP
crtaking	Poceki
nor	vfbkRa
clattach	Pkodjc
-bheads	lqZoUP
clcleare	ePYave
+bpart	Pjfcbs
-1ends	ihRjPe
pforty	ZcvmcQ
+bdriver	ZcZdZv
clappeal	XbdaZv
-bput	vdebgS
-btakes	kUirPf
+bdean	pZWnkP
cliv	advcUa
+bdead	WcXcvb
-bcompla	Plefdr
pbookin	VeYecv
crname	vdZgfT
nmark	enkkPa
claccoun	XWdiYv
-bcopy	UvZdZf
clinstea	dfkimP
nauditi	comhcP
+binform	iPihih
-bstarti	Wdcdav
ndate	Tjbcvc
clmet	Vafevb
nchange	vegXYa
-bdoes	vVgZRh
ptellin	mUUcWv
clsick	Udcedv
+bsecond	PjrjeY
crinsura	WvdebZ
pterms	PuoaXd
-bplay	YcvegT
nclue	Wbbdcv
clmtg	Pbrnee
-bdioces	VYecvZ
papolog	qUaXvU
clcake	ZaScfv
phal	VffeWv
-bwhites	dWWfdv
pmobile	WaedvU
pbonus	Ptlcbc
claudito	cZdcYv
pplay	blvZXV
clbake	ZYvdaY
crtrial	QovcYc
+bswore	vYcebY
crrefere	PoWpbj
prequir	bvcfVc
clmaster	gcsdkP
+bnotice	hWXcVv
-bmails	oXVavR
-blook	bZmvXY
-beveryt	XigvhQ
pmix	vhdeeP
nstraig	vSbpYV
nconfer	ebfdSv
cljoin	UXicVv
nwent	PZhfsf
+bignore	Pdfepk
+bwhatsa	vdcdcU
crproced	WeffVv
clboth	poeiWP
-bchief	tcmfYP
preason	VXecev
+bfull	Pgbcnm
crtalk	Pglmmb
-bbeen	aTdgvb
+1was	SWPXrf
ndbs	XefXav
+bcareer	YdUddv
cldive	gXvecR
crslot	PrpedY
crdentis	WcjcUv
clscreen	YktmbP
-bsails	acZdZv
p?	jvicWT
-brules	vacjXV
psound	PqZcZp
pshorte	icjdqP
cldied	abbevV
crfeast	Vcaebv
-bread	aUavka
pmoney	ZgbcSv
-bchoose	ljtbXP
-bfar	daZbvV
psits	qnajZP
pnobody	vYbWVk
+baway	PmfkXm
pclose	gPfgjm
-bdriver	Pljgcj
pwarm	tlVfgP
clvolunt	ecccUv
clscrap	acdevV
clstart	aadfcv
-btastin	jcviVT
-btells	vTYbYh
napolog	hVdfvS
-bpromis	lWVbvb
clinvite	aYvbUi
clscorin	Zbcvaa
nmeanti	vZYiVc
clunless	ZvdeXZ
crsame	hXvcaZ
nchance	ZeYZcv
clpaperw	agZaUv
ndated	Pddhip
pnewsle	Zbadbv
clduty	gUcadv
crfunera	Tdbdcv
+bwrote	bYbbvV
-baverag	Pacdmq
-bmay	VcedZv
cldossie	tmafYP
crleast	Pdbpbo
clsailin	eddaVv
plib	fbefSv
pavaila	aivaUa
nperson	Pclmme
pmeans	SlWfYv
penclos	VvceeY
pold	fXYWve
nwed	ZdcbWv
nstop	cWSbhv
+beveryo	uXPlae
clfix	vcUeaW
crnote	kgaloP
-bchrist	ScYcdv
nproces	deeevQ
+bwant	QdvdlY
croutsid	ufaedP
+bteam	Pikbgp
clthings	nfejkP
pstart	Piaebv
ptouch	ZYcebv
+brecrui	Paaokn
clmailin	ZYeeYv
clunders	jhgcpP
+btest	gcvbaX
-breleas	vZWZga
+bhouse	Pclekj
clsure	vdadSh
clexam	QgvnZT
frdecide	viadTb
-byet	vYXdYf
pcode	Ptgfgc
pdate	lclodP
nowner	jZVevW
nprevio	vZcebV
clintend	oXkdPp
nsucces	bfbvdX
clscan	VvacgZ
clfestiv	YcYjWv
pteleph	cgphnP
+bshall	vdcdZX
-bscanne	YvXfdW
+btells	mWavdR
palerts	bVefcv
clignore	PaTbtk
-bflew	bfedvR
plibrar	aYdgYv
crclosed	XaZdcv
ppencil	hqhbjP
crpossib	PngerY
+bmove	RgYdev
-bverbal	obZcrP
-bdelete	Pgbcko
-bstill	vYedjU
clbasica	vffiVS
-bsummer	cfYaXv
-bmake	thkfVP
-bmuch	mdcdtP
crtry	PZkell
clflight	YjRddv
pconsen	UugsTP
clhols	XZeddv
ponce	oiWqhP
-1interv	Pdjfhd
nunsubs	WdWedv
-bswing	VXvece
+bfile	PrWtgX
pelsewh	PYbdps
-bcook	VYvYYg
pdoing	kfikjP
pthinks	vWXeaf
pdispen	fWYecv
crfine	XvdedS
clor	vggdaU
clvoicem	YfcevT
nchrist	vZdffV
nminds	faccVv
cleta	vZaeiR
clfirst	RYXfpv
crdrive	gavaXZ
nminute	aivlYV
+bwhy	QfYcgv
nmade	fcYaYv
+bleave	WhfaVv
ngone	chVdvX
clrun	ZWshPm
crmessag	hiavcQ
prate	VoVUcv
naccoun	mPbdfp
+blegal	idhnhP
nharbou	Tvcdgb
+bbig	YavdWd
ncv	PVfamr
nused	nnaifP
pgaffer	cWXcev
-2see you	PUcbam
clweddin	ZbaZgv
clhereby	degeRv
prefuse	vdbaSf
clexamin	caqvYQ
-bmore	ZbXiYv
clvideo	RvjhXc
clmuch	iccavV
cldated	caabvY
pends	cvUdgW
-bgran	XddeYv
-binstal	Vccdcv
crflat	cSefcv
+bplaceh	dbvfZV
cldeferr	veddWX
-bpdf	YvefdX
clyear	cbdcWv
clturned	ZdbevX
nnight	vnVUSg
+bwhoeve	vaZiWZ
-brecord	WvUehd
clresubm	XvfedW
+baccept	PvgdmX
nlink	XsvbaR
crstart	UkWfYv
nwas	ZcYfvf
-binvite	ZTvcaf
-bengine	PWfrji
+bemail	pcPkkY
-bphonin	vaceaZ
clobject	Pnbglh
pnon	WgddXv
-bbatch	nmbhhP
-bshook	XaaevY
+bwithou	YsPccn
clwaited	ZaeevX
palong	udmbWU
-bthree	YbeduZ
ndata	eXecuX
-bfillin	ZZbecu
clboots	QUocVq
-2: by	ncdjVQ
clcomes	uaVdRn
npay	kgpagQ
-bcommen	XTigYu
-bseason	eYYeZu
-bbegin	TZdibu
-bparty	hbXeWu
+1she	jcQfdg
clasking	QZcjsg
nfollow	Qhlhkg
clindica	Tajeua
clretrea	Qbblcu
nset	QgZbnn
cltoss	ubZmZQ
pmarked	iiaojQ
-bstarts	cdecVu
nalso	eXndQs
-bcareta	iacfQs
+bpage	XuZedc
+bbetter	TnueZZ
-2, by	jkYeQV
nhi	YhVdua
+bsooner	ufbdSd
clcareta	uWdbcd
+bthough	edfguQ
clapprov	cYTuhc
nzilch	XcefXu
clchoose	oopcSQ
-beveryo	sUdrgQ
-btwice	acbguU
clmore	baXhau
nseven	ZfuifQ
-ba4	Ruffec
clalong	YYueiZ
-bbreak	ZbXiXu
+bwanted	QWbclu
clusuall	tQiYce
-bdoor	rXfgQk
+binterv	YYuaff
+bknows	Qdbcju
-bhols	ZYeddu
nswear	gcYdSu
clfunder	bcbcYu
clshop	fiZiQs
cressay	UmdduQ
pengage	Vugdba
+bperson	rdgalQ
nnobody	QhWiln
crby	Qehuge
nbest	eWuXlY
crhired	udZdVe
pson	UiWebu
+bthree	VQqmoc
crlaw	UYdciu
pnotifi	XafgWu
-bkeys	ZVZcfu
crreplie	obchoQ
clparty	beXdbu
cltalks	UXcukY
-bhears	tQgcbf
phello	Zchaub
ntalkin	daaaXu
ndrawn	UehjSu
clcould	Sulbgb
-bwalk	Qfpack
+blink	Qtddid
crpass	ugbafV
clfate	ubdebV
pwear	QetdYi
-bresult	uUUajh
presche	ceufVY
nafterw	WmuhRY
-bpanel	aSupgU
phandov	cWVedu
-bchef	fecnoQ
+bshoes	YZuegW
nhopefu	udaehQ
nboard	acgauZ
+bholida	bUgcbu
crpicked	uYdciT
crform	gugeUY
-bcorrec	ulbcYR
napplie	Qdlaat
flrefuse	hVbbuc
nwait	cSefub
crinterv	WgualW
clreckon	uSYaef
+2, .	ZQZjih
pticket	RamaUu
pchase	jhjekQ
+bmentio	ZedeuU
-bwhiche	igubaR
nstart	huiZXY
clsafety	Qufdha
+bnobody	RdVcju
-bbreaks	udcgaU
pits	faXeZu
plive	QlfkXm
clmenu	Uugcab
psample	QucobZ
clpitch	cujcaS
+bdrop	mpamXQ
clswing	VXuecg
clmum	Qccejt
+blines	YbceuV
pnotes	lTflQo
-boffer	TugZgc
clquarte	QdZfop
crwhich	qlkaaQ
napprov	ZaYeuc
-2^ not	Qfaahf
nreques	jjtZbQ
cldraw	Veaddu
nsessio	YkTgXu
pwanted	ggVcuY
cleight	Qbqcoc
+bdebrie	YeacUu
ptells	udXWpS
+bemploy	abXecu
ntrust	ffennQ
nd	tdndYQ
+bought	bdceuU
-bbakery	abubYd
cltells	uSWaUm
frgive	ducgYa
-brecipi	ffefQu
clrecipi	ffefQu
clsergea	seiahQ
-bothers	hWWYau
-bmate	edhcQs
nanythi	TebjZu
-brung	uQaede
+2or i	klXcXQ
ptastin	kfsdcQ
+bshould	Qlakjj
-bnever	ZVcdcu
cllooked	QcZsgk
premain	glmghQ
crintern	bhZduV
+berror	VedeuY
crdue	Qsaekb
ptyping	ngjhdQ
clchosen	qgZgjQ
clthere	Qcnpcj
nfurthe	TmZuiW
ptalked	meXmQi
ntest	bujbXZ
pcongra	ciuYbX
pcabin	WebeYu
-bfundra	ZfXdcu
-bsms	uYdedZ
clcome	iXuccb
pflight	mcpdgQ
cloursel	uiZeZV
crwhiche	ueciYU
-2@d ,	fcbQih
psheari	udadYZ
+bid	biucZV
-bneeded	Qpfcih
pop	uZdeeW
nphone	uXZnYa
clmix	ccbfuU
-bchat	ZkudaU
pdbs	nrVcjQ
+bfinal	pVteXQ
pteache	cVYceu
clcelebr	Tdcedu
claim	uWddhX
+bgas	ceeduS
-bposted	uUWbXi
+bwent	Vaacuf
+bshadow	acufdU
clpasspo	WopdiQ
-ballerg	XucfdZ
-bright	jfhimQ
clchat	hgsgfQ
clunion	RXZjgu
phonest	dcdZWu
cldinner	VZjcWu
clband	ddueVd
-bsenate	Tdbueb
cleveryo	uWdmYZ
+bproble	YbefWu
pmoira	rdraYQ
-bwanted	TobXuY
claward	uadbfW
pevery	ugUiZa
clmoney	eQlbni
npresid	ebecuV
crwhenev	Qbbgtg
clholida	jbZZYu
clsms	uYcefV
nbegin	qhedlQ
pbad	uZYiaa
npraise	XfccuZ
clbecaus	ZXfXeu
nintere	YeZadu
nmoment	udagfS
npurcha	deacuV
nrepeat	nmbiQd
nnote	uXXcfe
pschedu	WcugSf
crconfer	XedfXu
-bvote	iSSudd
crshoes	YcafYu
pneighb	YZZfcu
clreache	iWUYuc
npromis	qRQhrZ
crdiplom	UuefdZ
-bany	ZeuaVh
-blodged	Qpdcle
nshadow	buaefT
-bpaperw	XhbbWu
pquickl	hfrZiQ
clthem	duagcY
ptorn	uVZhZe
clwent	Scbbuf
clfillin	Xcbebu
pquery	Qbadqq
pdiary	buXcaf
crbegin	SbYdiu
pcareer	cWbcdu
nblessi	uZdfaY
pgentle	pgejbQ
-bstrike	YjRZgu
-bpostin	cWbcbu
frask	Qsebgj
cldelete	Qgbcko
-2, and	ljQUeb
+benough	auUdiY
clcourt	YYXffu
+bconfir	uZfadX
-bnight	UjofQl
nsorted	imbeqQ
placks	WueecZ
psub	kiejjQ
clrate	QpZmid
clphonin	uaZbZf
nbeliev	uYfadZ
-bfittin	Ububfa
cljury	eaduUc
+broom	Qafbgt
ndeclin	eqldQh
+bprint	bubeaY
+bwords	knRblQ
+bwear	WguedX
-baudito	eZccYu
clvaccin	ZugfeV
pforgot	aXhYcu
+btime	djuaUZ
clshadow	QXtbak
cltapes	YhZuYb
+bheart	ucbeYX
+bparty	VdZcbu
cltop	uZZYai
-bpropos	gcpifQ
-bparkin	aSZeju
nappren	QjYZrm
pkeys	ZaZeau
-btable	bukagS
pbenefi	iqgegQ
cleveryt	hldsQa
-bthough	aaeguY
clwrong	XVcbui
crwell	bjaYua
precord	hoQoab
clway	uUfcZg
clare	fbmjQo
-breache	hXVXud
crpositi	ihdllQ
cllinks	cWddau
crwish	QZdeos
crjury	ekberQ
nwhere	Wajcau
ntips	aeUfeu
nother	fUYguc
clbooked	abhiQq
-bsiftin	jZetdQ
ncoming	hduZbY
+bpray	Xddabu
-benrolm	TuZach
-bcrossi	begduR
clahead	aujbQg
nmyself	sZdhkQ
pkey	dYTegu
nthemse	VibcZu
cllast	VdVheu
nentry	jqjdaQ
nthough	YWZahu
ncantee	bbdeWu
crintake	bfZeXu
-1says	nbWQeZ
-bhearin	hbuZUa
clenter	Tuffdc
ndays	Qmoifc
pcalend	uYccdb
psize	Uucidb
+bbest	ejqecQ
cltimes	Tiuacc
nenclos	acceWu
+bok	ojgccQ
nkids	eqZeoQ
plads	uUncYa
-bwent	YdebuZ
nnon	cecubV
prole	earjmQ
clcantee	ccccWu
nvendor	Veeeau
psaw	lQfafm
pboat	QoYjgm
+bkeeper	QpUido
pcook	beucVg
clhuman	uYZiZb
+bhour	lgpbdQ
nwrong	VkecuY
crpolice	VukebU
clwindow	huYZjV
+bhas	YYiaud
-bsubmis	hkaklQ
ppart	TabrWu
nbeauti	ucZbiT
+bcommis	sdadmQ
-bdated	gbccuT
nrather	abcauc
pgirl	QTkfkq
-brise	cabcZu
clrise	cabcZu
nlifted	dedeuU
nsalary	pgjeeQ
clphoto	TuUemd
-breal	ehsebQ
clavaila	aiuaTf
nlets	efQkii
clfound	kWdeuT
pform	WuhfZa
nthose	uedoVS
nfish	YmedtQ
nscreen	bmikjQ
-bad	YUZYuk
-bcrete	Ycceau
clcrete	Ycceau
-bturnar	safdlQ
pdue	plQlcV
crhope	XZbecu
napply	YfbcZu
-bfree	RQugZm
-binduct	QTfbfu
crargue	VjeuaU
+bend	hfUZuR
clagm	WedYbu
penough	eaZabu
clexcept	baYebu
+bwatche	abqmdQ
pvotes	uZamXV
crbedlam	Ucbfdu
clquerie	Tcffdu
+bpracti	WdqbrQ
+2, bring	TQibVm
-bbefore	huacYc
-bkey	bXaecu
clreader	hcWuaV
pcrew	diiXQq
-bignore	VXVdug
clcvs	caWuWg
-brehear	WZujXd
+brehear	mirZYQ
pdr	faoTuV
-bhoped	YdeeuV
pemploy	RuYagh
-3is on the	XSllQf
plinked	cYTmXu
-blah	udXdcX
clofsted	aeccYu
cllisbon	Wbdgau
ptribun	ZriihQ
-bhired	adScgu
-bplus	acZebu
nslide	ibegpQ
-2's the	cbghQj
-2out by	fQiZhh
clchats	UekWbu
crmine	uaakWe
nhands	RsikQj
nsample	duZbdY
clbegan	Scagub
-bbookin	TuRcZn
clmisery	ubbegT
-bfirst	TSfXru
clpassed	mZectQ
-bsingin	Wcucba
cronly	RfcXju
clsuch	sjcicQ
claiming	ueZefT
nreplac	bdidtQ
+bmum	amtfbQ
-bthinki	uehcUX
clstarts	ahfdVu
croff	QmWbpm
pmail	dbfhuU
-bhandov	ZcZeau
pcheck	YrQmXj
pland	udbeaV
-bwatche	Qeasla
nhanded	YmcbtU
-bascens	YdZdXt
pdeclan	Rfifbt
-binvent	Zeabbt
neveryb	YcdtXh
cllyk	tZcfeX
ppensio	athgaV
+bmeets	RkdZdt
njoy	Wcdeat
plandlo	pefdiR
pcounty	RhkbZt
-bupdate	bXcctd
crfair	bXVegt
+bruling	tcWebZ
-bfind	jfjcRj
crwhoeve	taZfUf
+bwait	ZVfctg
preside	RqoieW
nbench	btZanT
crsketch	iggliR
+bnine	iatYZY
clquiz	dkdcRq
clasked	jRjdii
cllets	taiZVb
plawyer	tZddgW
clneed	Utegag
-bsign	Ytbebe
nanybod	RlbhZr
clsleep	ftYkWV
-2start :	VVYcat
pfield	ZYgXft
clcounte	atWidb
-bsaying	feebtS
+bgate	RksbiW
clconven	WZdtYg
-baiming	teZefS
-2not say	Raabgl
clunit	fcjoiR
poccupa	Rgdhjn
cldoor	tdZcUg
pmerry	adXbft
clday	XftYch
clends	ljWiRj
clballot	ceatVc
-bprefer	Rtgebh
pcrosse	eVidtV
-2interv on	bdkRcj
nquesti	gtidUZ
+bboss	cRaknh
plooks	tZdkdR
-bwhistl	tbefYZ
clcondit	ZUZdit
clco	TYobtZ
cralread	Rhlaii
-bconsen	XtZmbV
+boutfit	Sfffct
croutfit	Sfffct
nupload	VlVjtT
pmarkin	dnYerR
-bdoubt	gcoeRj
-3, before the	jibeXR
naunt	eqfekR
-bmtg	Rdrmda
crmade	ldXZtU
+blist	qedsVR
nbehalf	kjeenR
pshook	ddafWt
-bbranch	ifZhRo
clinterv	Wbtffe
crtext	tddiYV
-3to you on	oacbfR
ntouch	ZRhofm
clpdf	Xtdeca
clbut	tmfcUX
-bship	YfdbWt
clowing	Wccaft
nmail	jdfmRk
-brest	dWUtSo
-2closes on	blUURj
cltalk	VUtsaZ
-bdiffer	ZfhetS
-bstraig	taYZdg
crwere	Vaecte
preachi	gXXddt
clneighb	XedeZt
+bmoves	Vdaedt
-bscorec	ZdfZXt
-bopen	RtSacr
-bfile	ZpVtdU
poursel	tUnfZT
-btaking	RjmdYp
-bare	kYilRl
-brankin	iTctiV
-bcopies	ZtddeW
-2to me	imVdfR
-bcertif	RtehkW
+bhad	TbUetk
-2^ from	hchmRc
nclose	VgtYdf
cllying	bcdeTt
-bassess	UjqtXT
clprep	XdtdaX
-bapplie	SVUltd
nholds	pdqcZR
plonger	eaWate
nwatch	mbtbXU
clinvoic	YYdfbt
pview	eXtcjW
crvery	tRYkhZ
+2and tell	dhkaRg
cloffer	RrhZhg
pnurser	RnirfW
pvote	teYjVa
crbreaks	teecbV
crcard	Roneae
plesson	RoroaR
-bchose	cfdftV
+bregret	ddaetV
crtook	Rcderi
crdead	ccaetW
crsign	RrceXm
-bmoney	fRiclk
crsleep	WYZZht
nagain	bhVctc
+bfilled	ghdeRr
clhence	dfdetS
-2not be	RcXclf
clchased	TbagtY
clcomp	Reafes
nsettle	RfhVhr
clnight	bgbfRt
-bregatt	aeYbdt
clregatt	aeYbdt
pwrote	hcebtT
nconsen	Rmogfc
crlegal	neenbR
-bbecame	afcZtX
pname	Rigdin
frclosed	VgWetg
crtellin	thZbgR
-bnothin	tcVYfd
pclosin	cSeqRr
pmatch	RnZeil
croffer	RtWcfl
pcopy	Rpfheg
pmemo	aglVUt
poptimi	tdcbdX
nknows	TYehte
flnews	tZceiY
crvacanc	beeetW
crhols	Vccfct
clnow	thihRW
+bthank	WfVdtf
-1told	kYRThd
nsigned	RpeYfl
pcomple	lhdnfR
clpub	WZgbZt
clstays	drkaRc
crfour	mXmjiR
clskiing	bYdbet
clfolk	oTbteV
claway	ZZZget
nlet	YYtfdf
nresign	XXdeth
clship	cecaVt
-bgradin	adftdU
ti+	ZetWac
clharves	Wdbbft
clstood	maectR
clvote	jTUtcd
nallerg	YZtebg
clsize	Rpmecc
nearlie	diVetX
+bactual	Uffgta
flstep	ZftgeW
+bgrade	Vdcfat
-bawaite	XtdfeY
clawaite	XtdfeY
clfactor	jkldjR
nfelt	fcWftX
neither	jXZtad
crnotice	dWgdVt
nsince	Refiqe
clboat	haihRm
nseen	ctXbmV
clperiod	jnaZRn
clphoned	tgbcjR
-bpaid	SWhcgt
frhear	taclcW
-bagree	sZZhlR
nsea	etRdfd
nspoken	ojWdRk
+2, come	kRVbkg
nplaced	eediRt
+bgone	daYeta
clbeyond	thdeaT
narguin	ZeedtX
clcamp	WchfUt
+brevert	debtbU
clstarti	ZcedZt
cltouch	tZYciZ
clshall	tXiYae
clspent	WcaetZ
-bservic	aVRlfr
+badvert	Wbddat
pfella	dTbdtd
pallerg	YqociR
nwalk	dUtgae
-2will be	kZhZRc
-bever	YccdYt
clshifts	XeiaXt
ptax	Ttbhde
-bfetche	ZYeedt
clfetche	ZYeedt
-badvert	aVaXlt
clredo	Ytbfea
+bgala	Waefct
crgala	Waefct
pmain	caZect
+bmean	tXbaYg
-bpronou	tWdaiY
clschedu	tgUXia
-brota	gdUZYt
-bnor	Xccebt
clfindin	rRccma
clmart	Ufeect
pdeclar	XtdpSX
crsays	hYcXtc
clundert	jXedsR
clsee	XYgect
crannoun	TnZftY
-bfurthe	XfUdtf
clalike	tcdddW
+baftern	cdtedV
crwatch	YetkaT
-bchecks	fTfteX
cremails	tecYdZ
clkindly	Utbdjc
clprovid	Rkdiap
crwaited	TWefte
nmost	dWYfbt
+2, whiche	jgoaXR
+1but	YRWaoi
-bshow	RgpZXl
pstory	fgYftT
+bchef	aVcagt
+bdied	Seeetd
clcommis	odetUR
crknow	tcdjeU
+bmail	bRYote
clalso	ieRVqg
-benclos	ZtffeW
crtask	efbctX
pfar	jllcgR
clhardly	VefeXt
+bway	tWdgXg
clwatchi	agetdU
clcontra	gYYect
nnotify	iadteS
clchief	laftZR
crdepot	cbfetU
-btext	pnUciR
nrecomm	icYetU
-btour	WZfcct
crlast	VtXamc
-bcut	ftggeS
clchecks	dTftYe
flsorry	WUgdtg
ncompar	YaWtcf
-2@d and	URiieh
crrain	Xcaebt
pfly	apodfR
-bstockt	YYcibt
palways	tYabfb
clrestar	WeeeZt
clsea	VbZjct
cltogeth	cbhtaW
-beighth	teYbZV
clsign	atYcZj
-3told you the	Rdfcme
crbooked	cctiVZ
-bcert	ZtddcX
+bscore	ddhtbT
nstops	ZdbfYt
ppoll	Zbaect
crlab	cacctY
pleft	edgtXb
pcruise	ZYdddt
+1would	RnhYde
clfittin	RZqbei
+bhours	RsfeZj
-3applic close on	YbeYat
clcode	RtWeZn
+2or @d	aWtbcW
+2, #	RekVZj
clstands	VticZa
crmrs	ggfdRp
crhall	hXpdRk
clwrap	WdZfat
+bwillin	tdbfXa
clnda	bteeZY
clcongra	beadtX
pwaiver	gdmoeR
-bkept	kbfatR
-bviva	cftdcV
-bslip	Xtdebf
prealis	tWVegc
pwhen	tgWgTg
claudit	ZWdcft
craccoun	aYedat
-bbaby	Vabegt
cllogged	eiefsR
-bremind	Rbecjp
pbase	RpgeVo
crthem	RpmmWe
crstand	tbdYdb
+bthose	qWReao
pplus	RnjZdj
crwhethe	tfYdgW
premind	Rjgbqe
crbear	XhXbft
nfail	UtliYY
clappare	jaieqR
nsister	mhfngR
nnext	Ugbgtc
nrings	teYdWb
-bscan	XtadhX
crtalks	ddjdRq
nmother	qdbcRj
nteachi	deVctc
-bhence	fedetS
-blooked	VYftoX
-bget	tXYhah
clremind	Uhbcat
clvery	Rbkdln
nothers	maRnef
nvan	ocldRe
-breceiv	jgccsR
nwithdr	RoabtZ
clsystem	ctXZag
crpromis	lWZksR
crfish	faXdZt
crhonest	TZefjt
nthree	XlZbtb
nopen	aYScjt
crrang	Uaaetc
-brun	RVogao
nno	XXbgti
-bless	Vaffet
nheads	YaXZjt
clenrolm	Wtaaah
-bwere	XZYctj
nlate	nqdkRY
phang	mieclR
ninvent	fdfdSt
ntie	UgrgoR
ncounci	aabbct
pbuilde	UWgeht
ps	teieYV
-btold	pXZbtX
-bquerie	Tcffdt
-bdossie	pmcgZR
-bsame	kWtaZZ
cldownlo	YXfeet
clchecke	YddtjT
-bstage	fjnmaR
crnames	tSWoZc
crnobody	RbZekt
+btalked	WgYetb
-bbadge	Rmlcdg
cljobs	VaXbtj
clfail	tYaejV
cllift	Sjfaat
clcert	btYdbb
ndefini	tYWcWg
clseason	hYYeZt
nblock	detdaX
prules	Rhmjdj
nboss	gYaata
+bits	tVfjXa
clsiftin	leeoeR
nwindow	Zcadtc
n?	TYtbjj
pdeclin	RkjcYo
pdrug	Rmcbgp
-bpay	Scbcit
clneithe	Rhcdll
+bsoones	Udcedt
crsoones	Udcedt
pchicke	hjlejR
crplane	Vfeeat
nmatter	fdkjRm
+bhappen	gZYeta
-2: the	neeRYb
crwrites	tYaWee
clcareer	RdWcqt
crthree	iRgiYl
crthumbs	tZdgfX
clhold	otkcTS
-bcounte	glblRe
pshortl	entZYV
crbed	tfcbfV
nemerge	aebdbt
-bbins	WtZaYk
crb	Tafedt
-2one by	jgbbhR
pfree	RsnZZf
crprefer	RtodgV
-bnormal	rRcZfg
-bcamp	UchgUt
-1comes	nZZfRf
nextern	Rbekph
-bexcel	dknedR
nvoice	icadUt
npeep	Rceeet
+bstraig	tcYbjV
-3to you by	rRdehX
-2instea of	WicdmR
phall	kRchap
pforms	XtgmXW
clsend	dtYbag
-btransc	Ztbefb
nperfum	cctedV
clelecti	fiWZVt
-bleft	WkhisR
nterm	njfejR
+bthem	Rdqifh
crmark	tbkbXX
crsales	Veedat
crdrivin	WlmkjR
-brequir	RnodXi
-bends	djUbUt
crteam	batdkU
-bteachi	VtXXjh
cltakes	nVjqRc
clrefere	UtVfmb
-bboard	bZetcc
crmedica	RqocZc
ngiving	ZdZhta
+boh	Vddebt
platest	RjoanZ
nhour	dgtbfU
+bsix	YVtbYh
-bfixes	tZbcbd
cltoward	tecdbX
clinsure	WlZWZt
ncard	gktZTY
pexcuse	jRdbsc
-boffere	VUrbUt
pverify	eVfcet
+bscreen	Rfmngc
clpin	Utbecf
+blongli	eedtcS
clthroug	iXfthU
-3contac on the	TebdtT
ptickin	gtaebT
nturn	fjRmeh
-bmissed	debetW
clfew	VetggZ
+bfunera	Udbeet
-btimes	ZqtXVZ
-3your decisi by	WteeZX
clskippe	thkaYU
clprevio	WfcetY
-bvotes	tYViSd
pterm	djctUa
clpromis	tSYdtX
-bphone	tegadW
crbusine	Rmckcl
clhol	Wedddt
-2start in	bYadat
pgoes	jbYmRo
nhr	aUeftf
clminute	ZcmfRq
clland	kTYYXt
phours	Rqfieh
pcomms	mcilaR
+bbooked	cfteZW
pjoin	WnTeYt
crbins	Vbdebt
nlifts	gYXfZt
crwife	Rohhgh
clrequir	UstgUW
nheart	tccdZZ
nunfort	ddeftT
pallowa	btbeca
cldear	nehelR
pfinds	jcdesR
clopens	egVlRs
-banothe	RgmkmY
ncheers	tWgfgU
clowe	XtWbgg
+bmake	rkaYiR
preport	tUcnbY
clseat	arsacR
+bwrites	tXZkaW
clpostpo	YdZete
nlast	lStgXd
-1start	cTUcbt
ptakes	pdhmfR
-bdark	ebccXt
ntheirs	akkaRn
nvacanc	fZdgWt
pcommis	ctdgWb
cleat	YZdect
clbirth	atdedV
nyard	ciYZWt
pc	XtgaVf
-bc	YfddVt
nifs	teddVW
+bfurthe	ejfdoR
cljoinin	Rnddap
+bhang	ZbadtY
nwere	fXSatk
-brecept	Rhfcmi
-bvoicem	ccddtW
nfive	rhfcgR
crgone	XfYdtd
+bcircul	Rebqbl
pframer	YeeetU
pchair	tZheZZ
npostin	nkhgRd
clwhistl	tbefZa
-bdownlo	ZXeeet
nwire	tdbaab
-bdinner	RZndYr
-biv	YerbRk
-2open for	hteZdT
pretire	eVcdct
clphone	tdjbfT
-bcleare	dSaatf
punion	pbRiff
nfar	RYihkl
clerased	Vdefdt
fraway	Xgabet
clany	Xetaaf
pauthor	eteeeU
psigns	lihkdR
plad	nRYbas
ppasspo	RkoYdg
cltheref	jgligR
clwhile	ZZjdVt
-bterm	hjTaTt
clluck	aaWedt
clooo	Xaeeet
+bfire	RckZni
clparkin	WSYdos
crholida	Vacahs
-bsail	ZhYdas
clfinal	sYambX
plife	Vcccgs
-beleven	gXcesa
clstate	kljgdS
-bhome	ZsVUdi
-bbed	saifcT
-2no decisi	TdecWs
-boath	Shlecm
clcalibr	dcYsbX
clfour	mhhhgS
+bbear	Vhadcs
-bstewar	ndclhS
+bpromis	sUUikW
-bvoted	gdZdsV
+bcrew	iagjlS
+2to do	SjglZd
+blol	dkdeSq
nbother	Shbeim
pstable	Zcsecb
-2know in	kkbdZS
ncentra	dZXees
crtake	arljbS
-binform	sScbkb
-bta	fchdrS
plaugh	eZXsoT
nroster	bcsagX
neaten	sdcdbW
-2you ,	hShXfd
+bwalk	jlqaYS
+boffer	SrfZhg
+buse	hSilXl
nhurt	efsedS
+2, after	kkdfSZ
nk	sdcecW
crbetter	Sjldob
clbegin	XYclXs
plisted	WskcdV
crlonger	beddsW
ndiarie	jepcSi
nsms	jdaomS
clbetwee	dfsZZd
+bplaces	cfXeas
-1begins	XYZbYs
nruns	mlkcdS
-3you know by	lSedeh
rbdenied promise-to-answer	fSaWej
nscratc	Sbidne
clhome	bdcUes
nxx	SeSlqm
-2opens on	bZZYWs
cllapse	bfeeVs
nreturn	Sefckn
nmodera	YecksV
clfalls	rcbkSa
+2, promis	rYXZgS
+bmade	iTebsX
ndid	XcYbis
-bruns	SlfmSo
pofferi	SrceZl
-2me till	ohbcaS
clpressi	Tcifbs
psift	lZsYZZ
npa	qelecS
clclosed	cbadds
nlab	iidcSp
crmainte	adZecs
pgrid	ZheasY
clloop	sYccZe
-bthese	fongaS
crpaint	baddas
clshout	empeaS
-bsets	sUgfca
clface	TbnesV
cllookin	lfcqSb
clmail	eedbsY
nboots	Sfseha
-bterms	Sgndhg
-bnew	jcfZSs
+btick	kmkecS
cllands	hcdVTs
pwarden	hYWcse
-bnotice	dTZXks
-blight	adsefS
cltest	UpsZhT
pchildr	YgagWs
clsomewh	jbldmS
proster	ecXdbs
pdecide	sYZcjb
+bfrom	sXXeSm
+bclosin	cWfcsZ
clcardif	bgddWs
+2is my	gdekSf
cldecisi	sbbdkW
+2with what	sZZdXX
ngaffer	saZdkS
pbrewer	baabds
pboots	SdndYo
-bbecaus	cYZYds
-bname	sjXVhW
-bdentis	hcUbZs
nfrance	aeddWs
+btaken	beYbcs
clull	sVefeb
frthanks	ScXbns
-2decide by	fbdclS
ninclud	mSfcfk
crcongre	Wfceds
nlooks	esgYWd
clsectio	efjofS
pgives	Slfffn
+bother	SnWfdq
+btryout	Xeseca
cltimeta	Skpebf
pwelcom	SiZgdr
-bsent	flSasV
nabbot	sacfdV
nexcuse	WnedrS
-bsheari	Ukdbbs
crupshot	Xedsda
nstarti	bfdesV
-bping	nmcecS
-2no ,	khgbfS
clrush	YYdecs
+1they	eZSjhh
frmeet	UgsifY
clgates	babfcs
clmake	rjhdZS
crfounde	VgfeXs
+bdiplom	Wsefab
clout	sYebfd
-bhold	scndbT
ncrane	bojfiS
nfinall	jedfqS
-bcalls	sZhZSe
+bsent	SijerW
pcold	mafhSk
pperhap	sXefdZ
clresump	ZcZees
flreceipt	UpVbsc
+bcome	basfcb
clkept	kfeaqS
climpres	cedesW
nlunch	eZoZrS
cleffect	edcdXs
-bessay	UsXkiT
-bworkin	VkWcbs
ncourie	Zebdbs
pslots	Smmdag
-bmust	SsaaXq
+brefere	SnYdgo
-brather	dXqZsS
ntests	dhmkhS
-bavaila	cipbSj
pthing	iofgdS
clcatchi	Xeddas
nwish	TghXds
-bdata	Skcdbs
padvise	beedXs
clboy	bcaebs
-3, on the	ijicfS
pamong	dahWYs
clsometh	sUZack
clagenda	ogbleS
-bstudio	YZieXs
pbody	sWeheb
+bcontra	kZYcWs
-bbonus	Xhbdas
nqueue	ZlcesU
npossib	dknbjS
pzoom	bcseaa
classure	sXeddb
cloffers	sbVeZf
ptitle	UspjYS
+bdesk	WhedsW
crsecond	Wshhbb
+bbudget	UZgdgs
nperth	dcafXs
clamong	hboiSh
clleeds	ekfYSq
-bchats	UekWbs
clrung	oSddjd
nreplie	eWYnsT
clgoing	mSZldj
cldean	gZgsaa
clproces	jjblSe
-3will know by	lSedhd
nthem	SXjglm
cllotter	Wdfdcs
-bdemo	cZsdfW
-bhoping	sabeUg
pahmed	ZeZebs
crplan	ilbgiS
phamish	addYes
+2, when	sbdWZV
-bher	hsWeZd
crinduct	diUfas
crsite	eYrelS
ppresse	ndeeSn
crvote	sZYfea
nid	YXsfgb
cryour	bsdcaf
nvegas	beefsU
clemaili	ccceXs
+breceiv	hZdseU
crletter	lZSqpS
cldiscus	iVnqcS
nreally	SYhdhp
nstill	dZiYsa
-bapprov	jSVplZ
climposs	Veefas
crhealth	WscfgY
-bcounci	cWYsZj
ndesk	gSklma
-balike	sddddW
-bcantee	fedeUs
+bconfer	ZedfXs
-bperiod	gdarSi
clvisa	Shhbas
-3now it is	saadbV
ncommun	ccdooS
clform	UsZdhg
flmeet	bZsiae
flgive	bsfccb
pfittin	gWbecs
crbring	VshiTf
pblack	Smieal
pcheese	Smejcj
crtax	asdekT
-2give us	nScfdY
+bmark	ramgbS
npage	fmSXoe
-bwebina	Uaadis
crprinte	lSXdeq
clguest	dWeeas
-bcoach	bdfbWs
paccoun	dUbchs
naltern	dehesS
clobserv	ZhsZjV
-blands	cdfYWs
penrolm	Sbkddq
+bnice	eWieXs
pcommit	sZgfZc
crliked	efcfsV
nleaned	flgdnS
pyard	arTjsT
-bpray	XkcsZX
-bunion	Sadlil
-bfate	sddebW
+bsorry	WZXcsj
+bmeetin	SdpjqU
-bagains	SXmdfs
+bdecide	secalS
clsupply	WsheXf
clper	ZjgcsU
nway	qZYgSo
pfiled	kkiiaS
pcontra	Soeicj
pwithdr	Sagcgs
cradmini	dfffsT
+bvisit	YesegX
+bnight	SkhdVr
nhelp	YsfdUj
clask	fioaSi
pshall	VhsZTj
+2is off	bZYesT
pcome	Uhsdec
ptake	csajXd
+bhope	Ufgdbs
+breach	Sldpbe
porigin	UsccnY
nsalt	acbeas
+2, else	brYdZS
nexplai	isceZS
clvicar	sgdabY
-bgym	bdYdbs
-bdied	abbesZ
-bshows	lcmekS
+bwho	qUScem
+2, same	XSnYhb
pdana	bedesU
nzoom	gdoekS
ncash	cdpejS
crvisit	fhseVY
pcinema	WddesX
nwhiche	lbghSi
cldock	Zccdds
+bget	qhXmSd
per	XeedsW
pconfid	Skjdel
-bunveil	Vecdes
-beither	sZoeYS
+bbook	dscdhU
clfancy	acschX
nok	mWshXZ
pdiscus	plihVS
-bdoing	adgsea
crappeal	YUefis
-2moved to	fZjaSi
-breport	eeTsVj
clfeedba	WSkofl
ptyped	siWcYb
-bcommis	djerdS
-bwhatsa	sabdcc
pcottag	dseehS
+bhow	kemhSc
clvisito	TYkbds
-bmember	kYbVas
-blunch	SYoZhk
+bward	SZocbq
-bfly	SVodar
-bafter	sUZkhX
clwatche	YYbsja
cltinkle	sjZecT
clstarte	UTXaos
pkeeper	fgdZVs
-bwrong	WYccsh
pdeed	XseeeZ
clinto	Sfddgs
clstewar	ocklZS
clbranch	fgbiSo
nsmall	imkbSj
-bhands	ksaZTa
+bmilkin	gZsecU
+bfail	mnaebS
noffice	kbbbsX
nagent	scfdZZ
-blapsed	eeeesU
+bfeast	Ydaecs
crexact	sadedY
-binspec	ceTSlr
+bwritte	dlkahS
-2all of	SjlnbX
pqualif	Xceecs
ntyping	ekffSq
clintere	TsiejX
ppoint	fkkhjS
clhop	bYsfea
-bfolk	mWesfT
-1answer	mmSUZZ
-binside	jjcelS
nfavour	kcgkoS
pgroup	bdmipS
pbear	rZjicS
nclerk	qSgbmY
-3will have it	sceccW
clnights	UkWcds
+2, not	nmdSSc
crbit	Sdmdik
plicenc	cshfWY
nteam	gkSfhi
clad	SVcerm
-bdrug	ShqZhg
+bcentre	djseZT
+2you will	mSXgai
-bfishin	Xdfdbs
crlead	elcimS
crzip	Xbbees
nmid	shdeUa
-bdiary	STkZmm
mswithdrawn	Sdebki
clmeet	aXsnVd
pones	sdcbZb
clcrew	sYYefb
plindiw	sccZae
-bago	TlpflS
pbeekee	fWceas
-bwait	sWdYpT
+bnothin	SUcaqq
paptitu	djljfS
clcare	gbsdaY
+bequity	Zcceas
crdrop	irZlaS
crphoned	sbdZWe
crtoo	TfaZis
clride	Wcsdaf
clemails	rhadhS
+2, or	ZofZSd
pplan	Xsbfja
crshow	ZfscYe
clsit	ddsgac
pdigita	kfidmS
crlist	msjZWU
clhonour	gdbcsX
+bdbs	Xfddbs
pembass	Zsccbd
nwhethe	ZdjjSp
ngig	jjjdhS
-3will tell you	jjbeaS
+badded	Xcdfsb
clyet	sjeebU
pask	ZsWjai
pevenin	cjSjfn
nadvise	XdomjS
-bprep	YdsdaX
clstand	sbkcgS
clears	hcellS
ndean	Snckic
+bwork	adsafb
clpapers	UbSqkm
cllaptop	YfddYs
-2starts in	bcbdas
-2as of	SaSVnc
nreserv	ihscWY
pmeets	saXZXj
clenjoye	bedesX
pexperi	bWhecs
-3due on the	SickWi
-bward	dZhYUs
-bmop	VeseWi
-1decisi	keSaee
crjudgem	secebV
+1if	gicYSi
-bvolunt	addeZs
+bmainte	aeYecs
clamende	dsebaa
+bplease	YsiakT
ptimeta	SirgjX
-bteam	aVhsZg
crcareer	aeZeas
clheld	ZesWlX
crchoose	ndmhbS
-2so on	gUSYfk
-bn	sgddbX
nauntie	ledpSc
-bsprint	Weebds
nstands	eYbhZs
nexamin	UsjZec
nlands	sZbiaZ
pdelay	Ybaesg
pperiod	mskZTV
cltitle	XsfeeZ
-btry	SVrfYo
+bcame	Sckcmf
-bribbon	Xfedas
clcook	gTsafa
ngill	YfdXes
-2moved from	abYYsU
-bmoving	Wbfahs
crthemse	sbejXY
nfacult	SYilhl
pfixed	ZhrejS
nrota	Sgpdge
crthough	Uacgsg
ndraft	eedfUs
-bstarte	cZYcds
+binduct	bmTdZs
-blettin	sccdbc
crroom	nfialS
pteach	afscdb
+btasted	XeZsec
crstrang	XeZsec
psuperv	ascZfc
+bsharp	afpbSg
ncounts	alqeSg
rxappointment from no	cadbSn
passoci	Snfikd
pwindow	VjXhZs
clshow	Sihddl
-bthem	hsYhaY
clringin	qhSZlW
clthough	VbbWsk
crmind	liSfge
nteleph	oakdjS
clslept	gbdYsY
clgym	ddZdbs
ploved	gSmdej
nunluck	XddsdY
-btheref	scaegX
-bmonthl	Uecsce
nmornin	YbqbSn
npub	odXklS
pdrivin	frkeSb
clnamed	sbaada
nill	ZZeesa
+brules	plefbS
cryourse	Soihhb
clyes	jsbdeU
pcondit	Wsacdg
nelectr	jhcmfS
psalon	ZTYeso
clsugges	cascfb
plighth	kjWbSn
nnews	SaYhnn
clnotify	sWedga
cldentis	Sgccis
-bplaces	omcceS
-bobserv	TjsbjW
pate	sfZYbf
+bsome	SZbgnl
crrefuse	pdfcSm
pposted	Zaacgs
-3close on the	XZZabs
nprovid	bZcdas
crtasted	XeZsec
-3leaves on the	WaXcZs
pintere	ikesaS
pverbal	ZsicYc
+2, but	Sbddhl
-bwhole	aWdYsg
-bregard	gfeesT
nrobot	bjbesT
clreachi	ilebmS
-bbrief	Ycbebs
-bdbs	bsddhX
-3answer on the	kjYcfS
+bsends	sadhbV
pmandat	alrdcS
-1or	bhpYZS
crperman	ccchVs
-2i said	jiScbe
+bemaile	ZdcsZa
-2from the	SVfgjf
cladvert	UVZZqs
-bsweari	beZecs
-bhours	UgcZes
-bpin	Vseedb
+bsit	ecnoSZ
-bcircle	sdbfeX
-bsowing	Vbfecs
clsowing	Vbfecs
-bcount	hXZVas
nco	Xeahsb
clholds	YsebhZ
presear	VosaYc
pparent	kfdfSl
+bshout	ZsmecU
preject	sbcleU
crbut	Vabdsl
clsalary	csYieZ
-bmy	bsaede
bsin day ahead	acheSm
nludo	gejdoS
nclock	lsadTb
+bnear	scXfYh
+bbut	Sdfgmk
-bexpect	sbhhcT
clcustom	sacYjX
-bblind	adcsaZ
crthis	seZbea
psing	blqecS
cltrio	idmfkS
rbanswer no-news-yet	gncdbS
+bpress	SpbfYl
nquick	jfigSi
-binto	TgheYs
crmailed	nedamS
clpages	Wsaeee
pfacult	mdgiiS
pplaceh	ccrjkS
pscorin	sddfdW
crother	fVaecs
+brita	eeefTs
-bneed	TsXkid
peither	sZdcea
pretain	Sdjdds
clhalf	SgrdZk
pfirm	VoocnS
-3would know by	iSedhg
npress	XsfdZe
-bplan	dsVeYi
+bfair	cXSdkr
nsix	rchYmS
crthing	UsbbZl
+bpublic	scZYag
potto	Yebasd
pstarts	aqegjS
clcrowd	Udffds
-bobject	Socfkf
criv	cesecV
ntravel	eisWYd
ptelevi	afsfbU
clalthou	Xafesb
+bpaint	bgddWs
nrecrui	XdXZsk
crmight	Sbfeiq
ntime	bbocsT
-btried	Vebfsg
nhearin	WskVhZ
-bfive	Spkdff
clturnar	mjdckS
cloptici	Teacjs
crlands	sefccV
+bsomeon	gUalsX
nreason	egXYsb
cltrade	bWcams
+bkeep	sYgbVh
clbeen	cYeash
-bpolicy	cnadpS
pzip	Vegesa
crappren	glcemS
croutcom	sVXqbV
nhaving	kglbkS
cland	shfeXZ
pfirst	fmlhdS
-3will not be	SdYcih
nbeing	Sdgbnk
-blie	bWffds
-bonce	sWcbja
crfeedba	Xagias
+2, is	agSVnc
pmissin	hsZdjS
pgovern	dgkTUs
clallowe	skZbbV
padmit	ejkekS
-bimpres	cecesY
pnights	dsdiVe
psigned	SnXkXq
-bfinali	sZddiX
phappen	Wdbfsg
-bnumber	WsZejd
nbooks	bdXbes
nbuilt	kfejkS
nofferi	ZeifsT
nlandlo	kcdeSq
-bglad	Tsgfcf
phour	erjgSZ
pupload	YsbgVg
ppause	scdfcX
clchurch	SefpYj
nspiral	feWdas
clgap	iciepS
nsugges	Scibmk
pfreeze	idemSh
crwishfu	dcefsW
pfill	Sejfel
poffice	hdacXs
-bfollow	qSfXrX
-balignm	ZfdseX
psafe	sWYdfh
crcancel	Xebdsb
pstage	fhrXSf
n#	Sgglhg
-bhere	Skijdj
-1til	hiWUSf
clspeak	sdhYWd
poccasi	Xhceas
crreason	aVefes
+binvent	VdWcjs
njob	XXgdfs
crcutoff	csafcY
-1number	dsWWVZ
clguild	sXeddb
crsince	Sqidjc
clmeant	hdhaqS
pforema	Snbdcp
pcase	fnicjS
nundert	Yedbds
clthesis	SqXlah
pawarde	SpceWp
cr️	Wcadsf
pchecks	odamfS
crrespon	sadedZ
phigh	saWaej
pcharge	hZceYs
nbeen	aabdsf
-bagency	oScbig
nassume	hpieeS
clopinio	beescX
-blads	edasXe
+bfairly	effnmS
crfairly	effnmS
clworkin	ZsXfbf
-2told me	gSYZmd
cldestro	Zaeecs
-3so it is	lifaZS
ptrip	fbsefU
pstood	Xhfaas
+2would be	SmiaiY
crpeople	mSZkhf
+bplan	mfcdkS
crrank	aebsZb
pdogs	Wfsibb
+bable	scdfXb
plog	ZsdblW
-2close on	ejWhSg
flpapers	Usdfeh
-3rather than the	UbZesW
clpharma	dasbXf
+blesson	SmrdXd
nmerger	Yeebsb
+bpopped	YdefsW
nlola	Uffesb
clchange	dUbYis
-bpharma	YdsbWi
napprai	ffffSs
clcalend	ppZaSb
clbreaks	scdgaY
-bgates	hVbecs
-2yes no	sbcbZU
-btraine	Uaaifs
clpcc	sddbca
clwatch	ialrYS
-battach	UsoeZW
-bnearly	sbZegV
+bexact	sbgeaX
nfell	scZegX
nphones	dbYgas
pcrane	VjZeds
clpositi	fZeasb
+balread	XdsdhY
pemaile	UsjdZg
cl#	Shjhjf
psuppos	nhkdSa
nnamed	Yaedsf
pnda	UsocbX
pcaptai	sXXcdj
crbig	XbslUd
clring	jscbaZ
pthanks	hShmkc
+1became	VaabsW
nignore	aSehok
cldisapp	dkbdSp
-bcake	dbScgr
nobviou	ragdTd
-b@p	giZipT
nstrike	UdmfrV
+bbound	ecXcer
+bknives	Ycreea
nsafe	bVXnrc
ndoor	mTdZmf
clpizza	Xebebr
nrest	YZbirc
clgaller	Tqccgg
cloath	Xgaecr
-bdrop	fpbdTj
-1meets	bXdnTf
clrefer	aedfrZ
+bmails	rcbdYc
nhold	jTgcmd
-1test	XWrYca
+bamong	eYfreY
-bsea	YYZkcr
plink	UrmhVa
+bcounte	drhaiT
clown	gTebjl
cldemo	fdrcfT
clwhiche	edrhaU
clreloca	Wrfeeb
nchecks	nnldWT
crpresen	XerakX
nfloor	YgierW
crover	afroYW
+bagain	VYTYqq
passess	gkraWZ
+bread	TUiole
+blow	ZfaeXr
+2for an	fkhbjT
+bobject	Tcbjin
-2period of	bcedVr
+bchrist	ddccXr
clrule	qTdaeg
-bdisapp	dkbdTp
nhal	YffeXr
clall	rbchcZ
clpracti	ZWrfah
-bsecond	Zarjbc
crabout	ToXZjp
clcallba	jbmibT
crdays	Tfalii
clpasswo	cXYfer
psoon	mgZcTk
nsend	gbriZa
-brecrui	Wbbfrf
-bnotify	rZedjU
pco	rVhjbZ
-ball	ojVkjT
cldole	Xbdfdr
pbook	gphbTc
crway	nWXfUr
pproduc	gZhYUr
crstill	Trdflb
-babroad	Zgbdbr
nquoted	Tfffrd
crportfo	Xbrieb
pgym	ZWheer
nfather	cmeinT
nmind	fcgVXr
nstand	Tedjjj
nlove	Taighm
-2ends on	biWeTm
ndial	jdreWX
ppasswo	dYdedr
clthese	frhebW
-bforum	dfdeVr
clid	VVrcne
clpaysli	Thfkgi
-bcomp	ZebdYr
-bspoke	cddcrZ
-2^ told	UacbrX
cltryout	bdrefV
nenvelo	eccZrb
pmind	cooYTe
-bmaking	rbWlUe
+2after all	TcVbpc
-basking	Tibkob
-bdeputy	edrXec
-bpulled	hdgdrT
clhuddle	reXdca
pwinter	rcVdai
clfills	rdeecW
+botherw	VrbeXl
-bcandle	rdceeV
palread	bdTdln
nmarjor	dfefrU
clsends	rcXbbf
crsaying	YrdeeZ
clputs	rccdYc
psomebo	efmbTl
clgovern	pTdkfb
pdiplom	ikjeeT
-bvisit	TenZkd
-bstands	brmdXX
clnanny	jehiiT
-bhopes	rgccgT
-bvisits	XgriYZ
-blodge	Xrbdbh
+bapprov	lbXkpT
pstrong	rgbdYc
-bcommun	rbgbgW
-bfunder	bcbcdr
nregret	TZcfrk
+bgenera	daaXrf
pcard	cbXhZr
-bopens	gfUmTo
+bwhile	TTokXr
+bpanel	YYrnbc
+bmachin	TjZdjp
ndates	UcikrW
-3up on the	hYTfVm
+bmarket	mfhfjT
pfirms	podaaT
-3i was told	mdeecT
+1came	TaXbqc
clyours	VpnfjT
clfundra	adddbr
crevenin	XjjZTr
+bpeople	jYTjmc
clbench	pdrcTW
-1need	jTbgXh
pink	erYebc
clmonday	Tiecph
clgratef	erfeZX
-1shuts	YrVZVa
pdead	ribcZX
pex	recdWc
pstall	Tcohck
cllol	kfbfTq
crteach	Uerfcf
-3from me on	miZcZT
clalignm	bfdreW
-bskippe	reiaUb
crbullet	ZfeeXr
-bqualif	goflcT
+bbranch	ZeomTg
nwatche	ldkekT
pice	ddeerW
psit	ZrYiYh
+bwaitin	iecerT
crshortl	WmgrZY
+bsure	rXZeYh
clscanne	brZfeb
nholida	rjZaTh
-bmade	jfWdrV
pjune	VridjW
crbreak	TimbZn
-bcode	Tkcecp
nif	reigTb
pmood	ZrbfgV
clsettli	rdbhfT
+bm	harZTe
+2to say	eiWThd
crminds	rXfcec
clbottle	ebWfcr
ncried	bmXcUr
clwithou	hfrbcW
-btogeth	mYiqXT
nonboar	prbTdY
-1are	bZhUTo
clunlike	Xfeear
pboss	iXrfZb
crengine	Ybafer
crlooked	WiherU
crrules	rfefdU
-bchair	bYdrUk
njury	TmZpdf
+bpossib	UjjerU
-bagreed	mcXnjT
cranybod	Wfddcr
nbanque	erfeYV
-1no	mfTfcb
-bturn	ggrlWT
+bstage	liodYT
nstayed	begfrU
cl@t	ToobgX
nemploy	ZeVdrh
bson period ahead	ZTlmXc
clmayor	fYfrfV
cldecide	rXbcge
+bhearin	raZmcU
psposed	XedfrX
-bfeedba	XTmnkf
-bsupply	VrgeTk
+2and they	fdeTfi
crtouch	aefrda
+1@d	gdmTiX
-1closes	YmTcVn
nx	ZaWbrk
ppictur	Tedamm
nflies	njcbjT
poctobe	Teedqi
crclock	arhebU
pbernie	baefrZ
clagency	WXdbjr
clholler	rdceWe
claftern	efrdcX
-3for you by	nTdede
-bapprec	Vrefde
-3hear by the	eTeeij
+bfinger	rbgdaW
-bballot	YcZrXg
+baugust	Wedddr
clproper	gTengg
+1went	bdYZrV
crcount	Wbdhar
nwants	VerUoa
crneeds	UgrkgU
nshows	fleemT
ppast	recbaa
-brenewe	brdeVe
clworld	Wdfecr
nh	becZbr
pyourse	imibiT
+bmay	fbTkfk
clsendin	TdXbmr
-bflying	Tclcbr
clgethin	rdcedW
crapplie	Vddrak
-bparked	efrfWa
pagain	pZbhnT
pupon	XreflV
pabsolu	aederW
-bportal	joTade
-bringin	miTZqU
-bappren	bcccbr
-bdiscus	lTjlba
crpress	Ugefcr
-bface	YaherZ
ppurcha	Xgbbdr
+bshortl	bcWrkY
paccord	Thndfi
+bdeadli	jpXdkT
crsheet	Vraegb
-2sits on	eYgiTe
nsays	lVTare
-2at the	hbTfie
nmine	ahTgen
crshall	rgdZZc
+bevery	jYTWgr
clreceip	YedeZr
nwall	rideXX
-2on it	aWglmT
crratifi	Xfderb
+banswer	oeTkaf
-1dentis	YccaZr
nharpis	beegrV
croral	rXkeaY
psend	TrcrcX
+baddres	cZdecr
nsigns	rdcdWd
pessay	irdbZX
clpupils	Ydfdar
clwho	rZZgde
-bvp	lcehmT
+bthird	Tboeej
+blands	reddYY
crlatest	rmWbXZ
-bu	rfeedV
-bcosts	Vdffdr
cltick	Zrefea
-bwebsit	WfVari
-bblank	fiffTo
+bunpaid	cdredW
cllong	drjedW
-bgoes	nhUkTj
ncomes	dYerec
-bspecul	gdffTr
clspecul	gdffTr
-bnote	eeVgrc
nnay	rZbdgX
+2, good	pbZbhT
-2^ start	bYYfcr
cldemand	Xrcfea
rxact - past	gTUchf
nmore	WcYirg
pgoat	abVjbr
-bholdin	grmbZT
psenior	hTgbdq
+bgets	rYVjae
-bfell	deferU
-1letter	gTVZjg
cllet	drfdeW
clmanagi	bahbar
+bapron	cbafar
crwithou	hlTcei
crplease	Wrcfah
rbaside step-only-if	eelTXe
clher	irVfXg
nhate	ZeicrY
clapprec	Vrefcf
pflatma	rddfhT
-blucky	rdcegU
+bwatch	iYfloT
-bwith	Zgrfcb
crbest	fgqedT
plong	dlkdlT
crmisery	rcefdX
crregatt	Tlcedo
+bwants	Tilcld
ppanel	jhmlaT
pwednes	rkecWY
-2, not	TWZbig
-bheld	UhnXrX
-bleavin	bbXcgr
crmyself	Xaidar
plectur	Tmekie
-beat	Ybcecr
-blines	Yccerc
pvendor	godehT
cldoubt	bbeeXr
nmsgs	lfepYT
crbeing	UnTeoi
+bvotes	rddXcc
+bdecisi	raXhea
clyourse	Toodca
+bcomp	TdZpUm
-brooms	cdWddr
pbutton	olfeeT
-btwenty	Tfgiod
pworrie	fedphT
-bfalls	rZZlTb
clhersel	raichU
-bonsite	XcraXi
-bretiri	Yeedcr
poh	nXncTg
ncount	idTdme
-blog	doTraa
pfwiw	Ufefrd
+bcallin	recdcZ
pself	irZkXU
nopens	nidVoT
crcremat	ZecerX
-bstays	dolaTd
clpaymen	Xceedr
+2is a	TYhaUq
clname	kpYTlY
-bdepot	ngebTi
-bactual	qgfebT
crfirst	XTemll
ptoo	blYhTp
nrooms	dffdUr
+bfrowne	eederV
nable	TgYcnn
nadmini	ccedZr
cldeposi	Urddfe
-bshoes	bXifbr
clportfo	hgiobT
clreject	gTZcoi
craye	qfdegT
crcopy	drddaY
+bback	fTfhfl
crtexts	peeejT
clmoon	Telelg
nmust	WmrffV
-bhim	ZrobaX
pcopies	brhcaZ
cllasts	gTgnYi
nasked	rWWfhe
crsettle	rgXfeW
psupply	enddnT
-bround	hTllaf
clonboar	Xgcdcr
clfell	deeerV
pquite	ZrgdgV
cloffici	rWhbYd
clofflin	ZgXdcr
-bpricin	arZfeY
clbowls	Wdbfbr
crminute	ramcZY
-bstood	iaffrT
norches	icnhfT
+bfishin	Xddfcr
clshowed	acferX
pintern	cbbdar
pturned	afrZef
pthen	refaYd
-blot	eZarmV
crface	rcXefc
+bupload	Xraccf
-3back to you	rececU
clprint	crXcag
crhow	jbrhYZ
crbreath	deefVr
+bplace	WirfdZ
pscarf	eWdder
frbye	Tajcjn
psessio	nhjbfT
nfortni	decerW
-2me on	gnhTWa
-bhimsel	rcebca
+badd	Wefber
-bcompar	acariW
-bfixed	iTofag
-bemaile	grbZbZ
clhire	rZZbcg
-2interv ,	TXjWmc
pflu	rZidaZ
clthru	aXrlgX
nworse	dceeXr
pcalled	dbrZch
nfailed	WeefrZ
clpunctu	ddbdrY
nbright	geZeWr
-1your	TTiYlh
pfile	igYrgV
+bwonder	rXdfhY
pexecut	rccbbd
ppress	nkjbcT
+2, start	rbYYVd
pdeadli	brhahV
-3of you on	ljchaT
crlying	TkefZr
-bzoom	bbrecc
+bcv	Ycbdrc
nteatim	fdYcZr
-2interv :	YVpTea
nhouse	cbTikm
clsecret	redeeW
crplay	bbreae
plock	ZcdjXr
nstruck	WheerY
clreleas	pgTYch
phi	ZYmdrc
phard	dXZeer
nform	VXrdXq
cryet	XjihTm
clgarden	feThfm
-2: within	hifbgT
flfree	dkreXZ
-banythi	rWfbcd
-2no on	jhXahT
clowner	pTiTdj
nbus	Tdpddj
clcircle	rdaeYf
+bb	bbreca
-boutgoi	Ycdedr
clflying	TbnbYr
clstaff	fXVder
-2, start	bYZeZr
crstated	bdferV
+bolder	Ycferb
clyounge	Ycferb
crolder	Ycferb
+bweb	caeeZr
-btravel	TYqWeo
-bfolks	gYdrcY
pdata	ZXkdcr
-btools	YTldaq
pbabies	Tpjacg
crbeyond	aaeddr
nfourth	ggkZnT
-btrains	Yceecr
clexhibi	Zdeddr
ngave	abaecr
clanyone	ghddTn
crreach	Tkdmeh
pdoc	aWjdcr
crsure	rYaifZ
-bdecisi	raZcrU
crgiven	brbcmV
-2of the	ZVgTkg
pphoto	TnZcZo
clanswer	rfbcec
clif	kjkbTg
crtrain	djlfkT
-blibrar	ZYbefr
pheard	nTljgU
crdesign	brhdaW
nish	oedhfT
crchange	TjplUg
-btapes	UgZrah
pinvite	broaZU
-baftern	jdpedT
crlook	Tfomae
+bclass	glkeaT
-3or no by	ggddfT
pops	qidgcT
pvoicem	ldgZnT
+bwish	UTddro
crparty	eXaebr
-3the call on	cdaanT
njoking	jdkhTh
nthumbs	fbmemT
-bthesis	TlYmak
+bsubjec	aeaerb
crwebsit	Xaedrg
+bcertai	rbadZh
nahead	abbdcr
-blast	XdThlm
-3meets on the	aZTjWj
psecret	rcbadd
crotherw	adXdcr
prenews	Xdeebr
-3later than the	mgdbaT
clk	cfrceV
nsick	Vcderg
crevery	rWZXgg
phomewo	YrcigV
pclean	TkocWk
-bmagazi	Zccdcr
clmagazi	Zccdcr
powe	epaaoT
-bwrote	gaebrW
pheat	aerfaX
clappren	hZUcer
pnone	mYaYVr
+bshut	XcZder
clhouse	mdaeTo
clspace	gglfjT
classess	UhqraV
crlists	eXeecr
-bquote	ijdeTn
clsecond	YdolTj
-bproduc	areiaX
pe	dcrgYa
crwaitin	ffderV
clreadve	bfbear
clfront	cdrnXU
nmessag	rZTdej
-btexts	rYeeec
pphase	flaqcT
crrespec	efddrV
-bagenda	hmbleT
clupon	rXfdcd
crten	gofdgT
creven	Tdfbnl
ngovern	Uhcbrf
+bbringi	Uceeer
+blook	ZleiTl
pselect	Tlngbg
passist	Tlcddp
clmaking	jiVqTe
+bleader	dbeZdr
nfarm	ncoecT
-3sits on the	faehTd
cllist	rhZgcY
+byes	rgYead
crchoice	iihfTi
pleave	rcegUe
crnan	dcefYr
-bides	rdcfbY
npaid	fgrabZ
clnone	Wdefer
nmuseum	acWdhr
crcounte	enTack
-2delete after	daedYr
pvaccin	ZreefX
pdepart	djThfk
clred	rcceda
-2in about	rZcdaZ
nspeed	lYaqTf
+2for a	iblTVe
-bwhethe	Tdgekn
crcohort	bedcbr
poral	Tmrabc
-2again in	XcegTm
proof	rbgbdZ
clserver	WnTbni
-bbottle	ebWfcr
-2from you	WrXeYV
-bintake	fbbfXr
pwalked	jigigT
-bforms	XcZrie
pgary	hlleeT
cron	Tkfleh
-bowner	lXjTie
nrope	hdbdrW
clintern	jWViXr
pexpect	gUhbrc
+bfriend	efWdfr
nstandi	jddfTq
noffici	ZYfjZr
crsignal	deadYr
pchef	affZrc
-bstamp	YlZmnT
+bjob	ijTdje
crmatine	ddrfcW
+2they want	TmjbkU
clnomina	jZdaXr
naccide	bVdeer
crself	ZrbfdZ
ncomple	inZcmT
+1the	faTXii
pset	YmhoTc
flif	jjjbTj
-3, it is	bTigie
crshuts	Yradcf
paccura	aeferY
peight	ZgiraY
clfourth	rafafZ
preplac	mfieiT
-bphotos	Tkbelk
-3not come on	ZbTchj
pshadow	TpmUdj
preappl	dZcecr
-3from us by	rWecXa
pusuall	rddcYc
nwishes	XZhdbr
+bbegins	dcabar
-bk	UdrZai
clmeanin	mildZT
+boffsit	afceZr
pable	Tgepjc
-bdangli	rdacbc
nwhatev	fhmqTY
+bsift	Ydbrha
nfear	Vfefrd
ppracti	TrjXak
cllog	WrVqae
clemerge	YrgeZd
cltable	erfedU
+bword	mlTgiW
-bswears	rceecZ
nfinish	kfTbke
+bregist	lTndaf
nevery	kTdkoY
clcourse	nTXfYp
+blaw	ZYebgr
clfriend	ZZdddr
clmad	Yddedr
palso	meifTe
clhires	eTckYo
pluck	mTVelk
+bswears	rYedea
flaway	fgacbr
papps	Xcefcr
-bwaited	ldffoT
nfrank	Uefhcr
+bcandid	hTWoic
-2turn up	TkkaWd
crwonder	rWYfgg
cltake	WrjiUg
plaw	jZhgrU
+bhall	ccrdZe
pcancel	WZremc
-bbirthd	lZTcen
-bweathe	Tameih
-3by close on	njadcT
pattend	kThXmg
nwhiteb	icienT
clreport	edYpTm
phelped	berfXd
-2meets on	aZXjTh
pauditi	iipccT
presump	efddrV
rbsuperseded past-event	Tabcej
cltae	cneemT
clasleep	bcceZr
ninto	gXbkrW
-bvisa	TnbbZo
pchance	lrXeZZ
+bperhap	Wcffar
crwhatsa	redddY
nexpert	aderZZ
plasted	ZZdfer
+bhimsel	hWeeYr
-2letter by	ikedXT
clms	grggaV
-bstated	Veeera
pwithin	TVgcqm
pprovos	qTdddk
+btalk	TZlmkd
nextend	bmadrV
cldangli	reebab
+binsure	creeeV
nalong	dcrghU
-3told by the	jTeeff
clporing	ceerdV
nyears	Tgkahk
ndietar	eerddW
nforty	eipegT
ppassed	Xiraae
+bunrela	efWder
plabora	brcdfZ
nbell	jbqgTb
norder	kTjgXk
crones	kfmgcT
crread	lXglTh
nwrite	jcTmbi
nenquir	raacbh
nlots	bjrccV
-2again after	caceZr
-3you on the	hTlTiV
-1would	ehkgdT
-1this	VYTZgp
clroux	decfXr
-bbuy	cXefdr
clbuy	cXefdr
-2us on	bijTgb
nmr	Telcji
pbetwee	rgcjbU
+bwhich	rlfbZW
clseen	TZmhhh
+bharbou	TcimWm
crhandin	YibeZr
crlookin	Uifcrb
clgirl	abcrhb
npandem	ffffTr
+blove	ZbYchr
ppaysli	Wrcebg
crnotifi	hkdocT
-bhappen	aclWXr
clletter	rhaafa
crearly	WradXm
clhopes	rkbYcW
+2either way	rbbdbZ
crmove	Ukader
+btake	nlmeTU
clsittin	maarUb
nduring	fZbiWr
-breckon	rXXbah
+bstudio	UZreeg
crkept	ZcjdrX
clhun	Vdfdcr
+blets	rZdUoW
+bref	fdVefr
pdublin	bmjieT
+bscrap	dYffra
crsample	Tqcfib
nrevers	cdqelT
-bhopefu	ddrfaY
+btariq	ZederW
-bcarry	bdgaar
-bfinger	grfdYW
phesita	drfffV
craudit	Yedebr
-baward	rbcajV
-bnag	dedeXr
crquesti	UrgncZ
ninterp	eeeokT
+bx	ebYecr
nroof	hZYear
crcollec	ajadXr
+bappoin	alaarY
clpass	rXkbab
crrule	rXedhY
+bminimu	Wdefcr
ppolice	raZcde
-bcider	cdafbr
crsaving	aTffol
ptwenty	jZkpTY
claberde	aaafdr
pspoke	rmccXY
pkindly	YddrYi
-bleave	jdaaZr
prunnin	fradgX
pkind	rWhbeb
nnice	cdTbmm
pfounde	rXfkXc
-3inform on the	ffffTr
-bdive	earedV
ppuzzle	laoegT
clmeetup	ceZfbr
-3an answer in	edeelT
nkitche	dlieTj
-bchoosi	ljYikT
+babout	arVZig
pphotog	emTjZk
ncould	Tecmlh
crwritte	rUdaoX
+2: you	hTjdhY
-bours	nfYhkT
clportal	fpTbYl
-3for you on	kjddcT
nman	bVWhir
crprogra	bddfZr
-bseen	YarncZ
pgrinne	YcrfdZ
clhow	fWbZrh
clgladly	WeieZr
+2with my	TlmbdY
frfree	Vjrbhb
-2hear on	hhTWgc
-blips	rbcfcX
+bfear	Wdffdr
pnorepl	Wcefer
-beligib	VlerdX
+2i say	rZZdbW
crwants	Tpngac
-2out the	rcadcW
ncorrid	rdecZb
+2is when	hlcdTd
pinduct	VnndkT
-2leave until	YZeeer
-bsays	eTococ
pdiffer	Tkgcoe
clformal	mTobdb
pfurnis	YbrlcV
crlies	ZeeerY
nbad	YgajrZ
frreview	WejrfZ
-byearly	recbgW
cldiplom	ZriedW
crtest	TprbaZ
-bjudge	rcfaeZ
nformer	ddceXr
nrumour	rbmeWX
clchrist	TcYcpm
+2, result	gYjiTZ
nshould	hbggpT
phanne	hgefoT
clnay	frXeZc
clhey	fpTdhf
nschool	klTkad
-blaunch	adcddr
n;	Xdhgra
clguy	TdmZlj
crmenu	Wreegb
+bflat	bTofbm
-bkeep	lTecfi
-btrying	Ycirba
peligib	emerVW
-2make that	ofXWdT
clsafegu	arfddY
nshift	Tmcahl
nfirst	egrYZe
crofsted	cfedrV
bs- span past	WfffrY
+2before ,	mlZZhT
clcat	bYgfar
cla4	Urffed
pappoin	afafdr
nsociet	dfeerV
phandwr	mickfT
-bonboar	Zdcddr
-borigin	Thdcqf
pwritte	cqmaTd
-2back the	TWWakl
-bbrew	ablljT
-3medica on the	aafapT
-2to the	liZeTf
clteam	fZerYf
pmortua	Vedfdr
clmade	nZYdrU
clcompar	rbYigW
+1trial	galchT
-1rang	TaYcmd
+bmakes	rZahaa
pseven	qfcieT
crmost	jTgkaj
pdebrie	mdYrXa
-bbeliev	bbYfrf
+bfine	ZrYclZ
clbin	Xfccdr
-3out on the	iiWTeg
nhears	fdXkTo
clengine	VUdrhj
nmisrem	bYefcr
nreside	dchoiT
cldelive	XrUcel
-bmayor	ZeerfY
+bfate	rbeeeX
-bahead	injZTe
+bfollow	heffoT
cldefini	qTadja
-bhalf	gcraXe
psummar	fpZekT
nninth	pfeehT
pholida	rcbdfa
ncommit	jbXrZf
clentitl	cZfaer
clroster	XpWYXr
-2and said	raidUV
nfaster	rdeeaY
-1read	nZbiTb
-bunit	feeogT
claptitu	Yrbeec
clspain	ccccar
crthen	rZdgYe
psupers	limfYT
-1starts	UXfbXr
crwrappe	reeYdZ
-3date , the	TbVdpd
-bsettle	rdXbdd
-bones	gldiTg
clopenin	UldbZr
nrent	kkcnTb
-2submit :	ZXXerU
phusban	Tcicio
-3it over the	TgXkna
clfinanc	Vbachr
psighed	rWdfdc
plift	Teneld
peffect	airjaU
+bapolog	Thleal
clpolice	brdead
cracc	rcdfbY
+blucky	raadYj
cldate	raecZg
crbook	arceUj
-1not	ZXTWnd
paware	ecddrY
-bid	VZlcrf
-2to you	nTXYYk
clprints	VhZdgr
-bearlie	aZZZrj
clshoe	YjrfdU
-btim	ZfderZ
pportra	crbedZ
bsfor span ahead	deThfh
ncaptai	Tijcih
frsoon	drYhbe
nyoung	aakfVr
clathlon	dfrdcW
pcar	rcgaZe
-bquick	kTkXje
crheld	eiodhT
clmoment	dmfleT
pgoats	gelekT
clfill	lkZbmT
-brosh	dacecr
-bengage	dchbWr
+bgoes	klTgeb
nreadin	ThgmZl
+bsecret	rXYdfe
clvan	eVjWbr
-bchildr	Wkbrad
+bgary	ddbfrX
-bbin	Tmccco
bs- span ahead	ggTefg
pstairs	ckgfnT
clcast	reZhVc
pleavin	bgcbbr
crmissed	Xederc
clmoveme	reheXY
pbooked	YmUgXr
-2are in	ZeYbar
-bdemons	ceredW
cldemons	ceredW
crsift	Webrhc
clwait	nenXgT
-bcontac	lYaara
clrefs	ToapfX
nglass	becfZr
clshoes	eXifYr
nlane	ddreZc
+bcalibr	ZffrbY
nmailin	ceeeYr
cldeterm	nTejde
-breject	jTbcqc
ntransf	mfgekT
-bbar	TiZdfq
pfour	jUrebe
-bfundin	Ybdiar
clget	rgagab
-bblood	Waqebf
+bpay	UdncWn
crhis	jbUifi
ncold	UphcYk
penjoy	fbccaq
nrememb	amYdWq
clfailin	nebejU
crtastin	ceqfeV
pline	idYaqc
-bparish	VidgXq
-bslid	aeeeqX
clhangs	Yddedq
-1is	hghfUe
-bweekda	ebYecq
creveryo	pfVeUj
crreflec	Uqekea
pbonjou	djgaUq
clhoping	qaYdjX
+bkind	Xfffqa
-3tell you by	gUfdaj
crchef	bbpZUo
cleditor	ecgqYZ
crbakery	YjffqW
clbox	iihjUc
crexerci	gljefU
crswitch	YgeeYq
crcandid	kZVqcd
-3to come on	ZbedpU
ntimeta	YegdqZ
crdesk	ZqgchW
crreply	qlbaeU
-bah	eeeeqW
-3know i said	Udefmd
-bresolv	obaelU
pbroken	lejeiU
-bdairy	qdZffY
-bsick	bdcebq
clsomebo	lYUden
pwhispe	pkdeeU
nyes	qbgeZc
-2ring you	gUgahd
-2thanks for	ddbdqV
pseldom	afbebq
crmate	daeeYq
ahpast	ZZbbqd
nasks	ihiclU
clbound	iUjckf
-bmail	iecdqX
-3it is the	bdhUkd
punmute	Ycqfcb
pinform	Ubogcm
pbiscui	idXcXq
-bsalon	Zecdcq
-bcards	gbXqae
-bexecut	ceeqeW
clcounci	mZXqac
-2, in	ijUeea
-bpaused	eeffWq
pelecti	hglggU
-1know	jmUXcb
+bpolice	eqhdaV
panyway	Uibdhp
clgoodby	cfffqW
naddres	eUoabn
nairpor	pagdjU
+bwithin	UelYil
crround	qbgfbW
clrecept	Uhidlg
crshift	Ulkgfd
+2, second	acpZdU
cllonger	YkZcqc
clcosts	Ufffdq
+bbeyond	Yedccq
crsees	Udqjcc
+2, from	jbkYUb
-1anythi	Uchbej
cllanded	eZceqa
-bformat	Wqefec
phosts	ffffUq
-2answer in	fUaZgg
+bup	ieUobg
clnote	jdUdqd
-bsorry	hbeaqX
pkaren	qbcdca
clstuden	beebZq
clstill	oUWgme
-bexec	Vdcqib
+2and show	YYqebV
nsight	aecdcq
clvisit	UcqZgd
clraceco	cddfqX
-2confir by	ggadkU
nolu	Xdeddq
plast	jhgqXV
nforms	ikXeUq
-blookin	khggUf
crsms	qedbeZ
-bmoment	emefkU
-bcame	XUbdqm
crgary	bdbfqZ
ptie	kegjgU
clauctio	VblYaq
-bintend	qYeefb
nherrin	bbfebq
pumbrel	Zbeecq
clalarm	dcbcbq
-balong	dWqdgd
ncollea	Widaqf
+bturn	Uojdch
-1lands	lXWWUj
flnot	Zcbckq
ninduct	bqbVig
-3it will be	gbjaUe
+bbecaus	hfaiqU
pwoke	cfeeqV
-bclosed	aZZdjq
+bwoman	fdZeqY
-2reply within	gdedUj
crm	dbqbWe
-2me from	eebdWq
paim	ffffqU
crphlebo	Ueeilj
-bcollea	Yaghqa
ngameke	qeefYZ
clminist	caZbfq
bsin period past	UZcXkf
+bchecke	mcecmU
-1if	dUpZac
nempty	Vedeqe
clforese	acceqe
clhealth	UpqdZW
+bmull	ZqffcZ
crmull	ZqffcZ
clplane	qjdcbV
ntakes	YoaZqY
-bformer	ZpXbqU
ppostpo	edefqW
-bglass	beqebY
ponline	XqllZV
-brector	aadqga
crnumber	bqgicX
cllad	eWVffq
-bp	Xcbcqf
pconduc	ZgjfUo
nalert	dedfqX
+bposted	necfjU
clnag	eedeXq
clpick	okiYUd
clcase	qWbqdV
nmiscou	mfffUl
-2apply by	ZWfeaq
-3yours of the	XaUdkg
-bharves	cccaeq
-bfriend	ebaebq
clfunera	cddccq
clkenya	Ydeedq
-2^ take	XqedbW
pmeanin	adeeaq
pchased	qceeUj
+btext	odUkjW
-2people on	keWUei
crproble	adefZq
-1decide	kVUbfc
clsurpri	dacfWq
-2so the	klUZcW
nbursar	edheqV
pvp	hZqeaa
-bpremat	Xdefcq
clbecame	jcYcqW
-banswer	qcbcic
crchat	VgnkkU
+bops	Zaqecf
ncouple	ZghbqY
ncolleg	XajZeq
nagenda	UdgiXq
crmails	qcceZa
crasking	UZeejq
crpick	qgZaad
ntea	Ugkbnd
-blist	qfZfcZ
pslow	bUYpgj
-3ends on the	diUdVk
ppostdo	fhffUp
pshuts	bUmmWn
clhi	Udgbqi
-bdig	Vefedq
-bwaitin	mlYhhU
+2to choose	ifXjeU
pthroug	lcqiYU
nshoe	cZqedb
+bfive	Yaqicd
pdrawin	bkhmiU
-bring	hqabbd
-bfitnes	hhoebU
-btree	bedeaq
crtruth	fceeqV
-bextras	efdeqW
clextras	efdeqW
-2diary ,	UXVdoc
-bplease	cqebhY
-2applie :	WbacqV
+bcontin	dffnlU
prather	XoqcgW
crlink	Uniddi
-bsailin	ZdjcWq
clsalon	Yeecbq
pobviou	qfcdaX
clfeed	dYcfcq
-bthanks	WWXcqk
crderby	egdfVq
clissue	oUedbl
clautoma	Uceeko
+binstru	ddbccq
clcry	Ybeeeq
-bdesk	ZqUYel
+bbrothe	Ufjlic
pstatut	iajdUm
-2# on	UWnYZh
punpaid	afqedY
nfill	ZpqcYW
-braceco	cddfqY
cldetail	fcbeZq
-bclass	nUhcai
clfracti	bbqfca
ntrev	cfceqX
clpollin	Wddfqe
-bleader	dUcqbi
-blangua	dabfcq
clevery	hUcefn
pbins	Udlffk
+bsuppos	dcqfgW
+boffici	qYdfcb
-border	aUUgon
+bperfum	acqfcY
-bsuppos	Zgeeqb
phunt	acbeqb
pdoors	acacfq
cldistri	dqZaah
pwhethe	ikeUeg
-1weddin	Xdbbbq
-bpushed	gaalpU
-byear	ZeobUn
nagree	gbloeU
-bthursd	eeaeaq
+bshow	YgqcVg
-bshrug	pfbffU
-btwo	Uknfhc
nweek	WqVihg
clgig	Udcijm
crgets	qYWiaf
pprep	Xdeedq
-bhealth	ejqbaU
-bpayrol	UhdZeq
-btalks	lXbqiU
+bshop	paohXU
-bdies	dqWdXg
pliked	eWmpUf
nlaughe	Ufcdlj
+2if it	heddUh
+1by	ifiUcc
-2^ within	iieceU
+bsays	qeYcjY
clnot	Ycbblq
nattach	aUkYqg
-bplace	UYmqoW
clzoom	Xcqecf
ptimes	Uehclj
-berased	Ydefcq
crmoney	UnfYap
clorches	Uibdml
clmouth	qceccb
-2pencil in	kchahU
crish	qaadYd
nkettle	qaeeXe
nworry	ihjdUi
+2you hear	qbZabX
-btoward	qeddcZ
-bhustin	beqdcZ
clhustin	beqdcZ
pbingo	dXefcq
crinbox	qkibYU
prestar	cfeqcX
nnormal	dbUchp
pthough	hqhcaY
clboard	jdeqZZ
ncircul	Wddefq
ppoorly	beddqZ
psharp	YfqffZ
clrevert	kjddiU
ncoffee	lkediU
nbearin	cbWgfq
crposted	heeklU
nbear	UZbiok
clsmooth	efeeqV
pnext	djijUe
crmeant	fbeeqU
nlikely	dXgdbq
-2due on	dUbfoi
crfront	UncloW
ncandle	qbefcX
crice	ccdfaq
crshop	bgmhUl
nnotice	pfUnZc
+bafterw	aedadq
-btralee	bYeedq
ptender	bqagYe
ntheref	UZahjo
clchair	dUipVk
-bapolog	abbcqd
clshook	UZheog
psuspen	qYbeaf
preadin	nUelZf
crdelibe	iddlkU
ppermit	bojheU
-1open	Ufeadk
prankin	jjakUf
clorder	jZUhZq
+2when the	jWUkcd
clman	dUegjk
preads	oYUjbi
-bguess	kdgeUj
+2, half	VXqbYc
-bpacket	Ugfoeg
-1free	UXlZYh
-3said by the	ffeejU
-3for me by	qXefaW
ndecisi	dUZglm
-balert	dZeebq
ncan	Uifdlj
-3goes on the	UbXafo
+bprovos	gpdeUZ
ppaperw	ilgidU
+bcan	WqjfeZ
+brain	aebecq
+btour	edqfbY
pdentis	mZdmUf
ptell	jdZXaq
clmeans	qhcVfZ
nknow	bUllbm
nplan	defqjU
psleeps	qZdfeb
-bhotel	Umibbk
clsadly	Uakehk
bswithin span past	XdfeqY
-2shuts on	bqYbYY
plearn	Ulkeci
-3, that is	hkdVUd
-blorrai	Wfefbq
puntang	Zcdeqc
claunt	Zfdeaq
-bwrite	idabWq
+bplatfo	Zcqdcc
ptempla	iqXdac
pdear	Zbdhqf
pjury	kkhfUc
ncfo	qehddV
+2for our	labaiU
ndress	YfoeUm
clchoosi	oaYhnU
-2reappl in	Xadeaq
nbird	eqdegU
ntanner	bqdedZ
pyer	qXcfed
clsun	eemflU
cltheatr	ddqWZg
+bad	Udeeoj
clfixing	qYeffa
ptrue	lgeekU
clarrive	UZYcqn
plike	ZlqebX
-breceip	ZZZeqh
-2back by	bidcUi
pbirth	lpaedU
pcerts	bmdfnU
crprocee	dYcfqg
crpen	VecnXq
plearne	qcfegV
pprofil	pZgeUi
+1he	keYUga
clreturn	aebddq
ncounti	Ybddqf
psource	dqbfcZ
pcastel	cfefWq
+bbill	dUlfil
crbill	dUlfil
-2contac within	pYfdeU
+2to the	aUgXgj
cldrivin	UZgfln
cllaunch	cdaddq
+bcourse	kbUdcq
-bsoup	Zaqfce
frchosen	qZcdoU
crfile	WqdoaY
nnag	qmdeWU
ncool	bqbfbb
-3give me till	qWbddY
nfresh	Uidbmg
crnine	gZqWhb
crreceiv	cYcqgd
crrotten	Ugkfmc
prang	qbcdbe
cldeck	dqcecZ
pwind	lZcdqV
-bcase	kdaqeW
+bclinic	bioegU
+bgreat	djYeWq
ppartne	iXeqVf
-bforema	djciqU
cragain	UgfVnm
nfilled	cajdqX
pmoved	ahqfhY
nprinte	jbkcmU
+2becaus of	eVgZWq
-1hear	ieUWhc
cloff	gdZbcq
pformal	Uinagh
pspecim	bqZfeb
-bhi	fieaqV
+2about whethe	qaadbX
nyourse	YggcXq
-bgive	qhdgWa
crbroken	bfefqW
pground	Zcddcq
pdelays	YceqYh
crbudget	Uhbido
-borals	deoclU
clorals	deoclU
-bmumble	dfdeqW
ntook	YZZfqg
pbike	qahgdW
nscan	daqdbd
-2make it	kjgYVU
+2you have	qUiciX
+2, phone	iWUide
pfinish	jhUkYi
clknows	dadcaq
clexperi	eZWehq
pwife	ioldUW
pbreak	kZfqcW
pshed	qXldXb
-2, answer	igcchU
-bdraw	ebbdbq
-bmanche	meeekU
+bmonday	Zgcdbq
crworst	qYefcc
clelse	Uafcpj
pplease	Ukmebi
+bneeds	Udfmnb
pcarefu	qdgdZZ
nbike	nelkUX
-bunavai	efZfaq
clunavai	efZfaq
nchuffe	aeZecq
clvouche	dadfdq
puse	kqWdbb
-bnudge	Ygbebq
+bcash	aeaedq
pconver	dUmdcn
poksana	efeeqW
+bbusine	ahfqbY
crfiles	befolU
-bgateho	Xdqfcc
clbearin	Xfccqe
+bessay	ZqefdZ
+blike	VUoXqg
+blapses	YpdflU
ntribun	Ucdepg
crseven	Ucqegf
nboat	YbqgZg
crhours	UoheVm
-3back on the	agbUZm
nresour	Xdfgqb
cleven	lVVbqc
crforwar	pgdefU
-3open on the	babdXq
crbegins	Wdbehq
pgift	Uieeog
pbusine	kcfobU
clwebsit	bgWdcq
clre	Ulhaob
clabroad	agbebq
+2, text	bbcilU
psame	Uhjnde
clrespon	qcbhdY
-1@d	cakUgf
+bowner	iYjYqX
-bexpiry	XqdefY
nfairne	qaeekU
npasspo	fXkbUq
clfind	fgiaUm
cldrug	UjnZcj
clcards	dYWqZk
pfail	Xgbcqc
-bsite	VaqZjg
nbed	qbjbaa
npops	effeqV
crchase	aibeYq
crgood	Ugnfkc
-2needed by	XqecaW
pexpedi	XaleqW
-1voted	adccqV
-bwhile	Udlobd
clexec	Wbcqhd
-bnumera	cqcfeX
pstuden	ecYXhq
-1said	ibbUlY
nthese	ZcZeqf
crhersel	jbZYqb
-3begin on the	acZedq
-bturns	icddUq
-bshort	qhbgbZ
clinstru	mbnhbU
pok	lfUWen
pcleara	UqbcYo
phands	qZadXj
-bcosted	Zqefea
cltender	dlihUe
pplaces	cfaabq
+bhandin	XmXeZq
-2not by	kUfdjb
+bsortin	idpefU
nfundra	beafaq
-2back before	cmbehU
crdoes	jaUhjh
ncateri	ZieeqY
-bbuilt	cfddqX
clbuilt	cfddqX
+bwebsit	aZafqg
-3leave on the	Xdbcbq
clclerk	kqXaeW
pcompre	cqefeW
-bcvs	bcaqZf
frjoy	Ujjfjf
nposted	UckYgo
crmerely	Veefeq
ppre	XqgcXi
clorient	bdcdeq
pnamed	Uhicdn
pfalls	hlcdkU
-bbarbec	Xebeeq
-bcard	dqXdZh
ptimeli	ecqjbU
clcard	Xqdcdg
-1meetin	YdUncg
crnone	jjdclU
-btroubl	bYefeq
+2, at	kUfefb
crcarniv	bdbceq
clarrang	namhcU
-bdefini	pUbdlY
pown	cqeaZf
nstatio	ndijbU
+bposs	bqYffb
crposs	bqYffb
pdocume	hqWbbf
-bconfer	laUmZh
pwonder	hUckfj
-3you in the	qXdeWd
psms	qbeecZ
crthese	Xdaibq
+bexcept	mddfkU
ntrue	Xedecq
ptea	Yegqhb
ndm	qcZeiW
clthursd	dfbeZq
-1waited	UZedlh
+brotten	Uekflg
clpayrol	YlWYcq
nmayor	ihbiUl
-2not the	XaYbqY
+bring	qZVjVi
+bnext	XeiaYq
+bvideo	bYqedg
+bany	Udjagm
nenjoye	ccefqa
ppub	XjghUq
psite	Ufdaln
npicked	Xdecqc
clvice	ebfqcX
+bgo	YigqYe
nunders	eYfdaq
-bquist	aqecea
clquist	aqecea
+boyelar	medfUm
pgets	mhkWUc
ntreate	emhejU
clextern	ddcqWg
nsarge	qfffdV
-bbrothe	ZdcjYq
-belecti	UkXbjq
nallowe	lZdhUl
+bproper	edmeUj
cllambin	gbddaq
phears	mlcchU
-bnurser	Ujcbgn
-bpasspo	Unlcea
cltralee	cYeedq
classoci	qodXdV
pbloke	qYobaV
-bshift	YXeYkq
-1every	XadbYq
plot	qWVhhc
+bribbon	Zeebbq
crribbon	Zeebbq
crask	XeicYq
-bshowed	cedeqX
-bbirth	bqdfeZ
navaila	bcgdYq
-bconsid	gahjnU
-bgovern	iVXqfc
nle	Yddqdd
clrather	YapZqZ
clright	UgkjqY
noffer	WeUhiq
nnumber	aiqXce
nacknow	UZednm
-brises	ceccZq
clgone	ZUdbqj
+1#	eckhUe
bsfor period ahead	ddhaUn
+bpayday	bdeeZq
crpayday	bdeeZq
-2^ so	lUebja
-3interv are on	YdkUZg
-bpapers	UWUqiq
clsummon	jgqdWV
crpast	ibmflU
-bclerk	nqVbdU
-btinkle	qkafdU
+bbit	UnZdnb
purl	Uqcceg
phealth	aqafag
poften	gcZdZq
-2know the	hnYbZU
cldoctor	UilXZp
nphoned	nbUiVl
nhangs	dfeeWq
npile	qZZqZV
nportfo	YeqjdX
pcool	aZefdq
clsub	kalihU
clslate	cfeYeq
cldental	alUeeo
pcohort	hafeXq
pavoida	ejmefU
-bve	efWfdq
-3you have got	XqffbZ
pwrong	lodUeb
-bdental	heUeep
msoffer	VoZUfj
-3out by the	gUeekc
+baccord	qbbkcW
psad	eXcffq
crspeak	idfjlU
+borient	Wefdeq
clinspec	VccYql
clmissed	bcgeqY
+1n	cUhnbb
-btap	mfmedU
crclinic	YnkeiU
pmake	qhbefW
-bstretc	cqbebZ
clmumble	eedeqW
crdeterm	qaeedZ
pmust	moaXUf
-byes	mqadeU
clwillin	Uiefeo
+2and your	ghUbZk
+bmissed	Xedeqc
npass	hjbqbW
clowners	pUmcdc
clbottom	bqeceZ
clinvent	bdcccq
nschedu	fWfdbq
clupstai	ocYaVq
nhated	qfecaZ
ptaking	fUhcil
-bdo	cnkjUd
nusual	Uaeenm
psketch	XqieeY
-boccupa	XlqebW
crwhite	qededY
+bfellow	nkdeUe
pweeks	neUdci
nwellie	Yeqfea
+bcollec	dhaeWq
rbanswer pick-up-again	Ujmgag
nstaffi	XiZfbq
-3, by the	khcbdU
pdetail	bhqhdW
crjan	Zcefaq
-bharnes	dfqcbX
clharnes	dfqcbX
crporter	bejfpU
+bspeak	edemmU
-bsheets	XjfkpU
cltransc	aqbehZ
ncohort	nheUbj
ppassin	cjqdbY
nspent	afeaZq
clscore	qXckZd
crdeclin	bjbeqX
+2, be	gYocYU
+2if you	XlgaUg
-2candid on	jbUcYi
clvanish	dqYedc
nunit	UYnecq
nstuden	akfgUn
nguaran	bbecaq
naccept	aqfYdf
+bagree	dnbldU
-2candid within	qZfeaW
-bpublic	eqXYVl
nholler	kegnbU
clstretc	aqceca
nruling	bZddqe
nreconv	acfcqd
nlead	lbqeXY
-2hr :	gacamU
nground	qcjbdX
phurry	pUddam
-1meant	ghlbUW
clapolog	babeqb
pportfo	UlknZc
pward	qdfcab
-bif	glkaUg
+bdinner	YXqoeV
-bthose	VkUXkq
clguess	lcleUe
-bthings	gcbolU
-brisk	Zqbfda
-blogboo	foeckU
+blord	qedeZb
crtea	eZqiaX
crnights	YqefjX
paberde	mYpdfU
crbursar	oefdjU
+bquesti	UoYiXh
pfunded	gbeeWq
+bput	jbUihh
clready	cdiaWq
pcompla	iWeacq
pmenu	kjefhU
-bgiving	emUcgh
crstarti	cbZfeq
clgood	dqZced
nprovos	Ydeqcc
pring	YXYaqp
psmall	dgqUgb
px	ejUdbo
crcase	odUccl
pmanor	aefcqZ
pfootme	aefcqZ
pleisur	aefcqZ
crexpect	WfpUem
clsubsta	qYffeZ
-bsubsti	aaeedq
pgarden	fUmbbl
ncrewin	hegeoU
penjoye	bcmXXq
clbonus	Ygcecq
+bprefer	VopehU
pinvoic	Xhdcbq
+bink	goZegU
ptorch	neiecU
nplayed	qceeeY
+bhi	bdbfbq
clten	ibqcUa
-2go out	jaZaUk
+2, even	qZbecX
nphysio	igeeUl
peaten	qYbkdZ
-3be told by	ebfelU
ppostma	gbqdbZ
-bhand	gqWead
clmessag	qcZbjY
pvirtua	ghqfYW
njudges	Ufecln
-blongli	adYqga
-bhersel	qkadYW
pmad	baYhbq
crlets	qbfbZf
clbeauti	aecdqa
rxappointment - past	bbUbnf
nimagin	afddaq
pwant	VpndUh
cljudge	jWbkpU
crseeing	mgfekU
nmenu	dfoejU
-bcurato	hfdnhU
pcovere	fdefVq
-bsecret	qddZaf
-1trial	beoYeU
+byourse	alkhiU
pmusic	UnlaZi
pdust	Ueeklh
nsignat	iYedXq
+bvp	fdqeXc
plettin	eXXcqi
-bbonfir	aecaeq
nshop	qVacZm
clbidden	ceqeeX
-2told them	eUYagj
pthread	eeYfYq
nplanne	qfacfZ
crturned	fUkbjg
nbats	efefVq
-2asked for	qaUdda
pdisreg	qabdjb
plied	fjffmU
crcarry	bqeeca
proot	cdqfgV
-bdirect	iUckef
clsheets	XjfkpU
+bsay	qeffbY
nhip	kfefUm
+2whethe they	qYfeaY
nguessi	Yeegqa
psugges	bqdekV
nupgrad	dedeYq
+bmedica	UjicnZ
crget	qgYgUi
-bfinal	qbejVd
-bgrante	qkadaX
+2to sign	XqWcae
nvettin	UlZefo
nretake	eqXeeb
crzero	dqbfcY
ncontro	XZeffq
crvettin	dXbfeq
clless	Yaffeq
-bshot	eeWefq
+bdone	gWVecq
clstore	kWbdaq
clwelcom	Udlccn
+2, have	Uflbhb
-2@d not	Udceoa
+btype	UfloeZ
nrm	eeafqW
-2up on	cUgeid
proom	kfemUd
-brepeat	qYdece
psilent	feoefU
pcomes	ZmUalj
phope	mWbhqX
-3from us within	nUedfU
prepo	YmogeU
-badvise	qYgdea
-breside	YejZZq
+2and she	hUbjbe
pslides	fkqfUZ
-1expire	igViUf
ptied	qZndbU
crfinali	qdYeec
cllucky	qeceWi
plongli	ljeiUc
psurvey	fUlgdj
crverdic	qYXljV
ncar	hjkgUf
+bdid	dUYapk
ppizza	fZffZq
ncontra	VfUeno
-3, @d ,	WWfaqZ
+1off	YVcZaq
+1withou	hdUXhe
-bsuit	jfmfaU
-bkindly	fqhaeV
-1wants	dUZpVb
+bpositi	hgdepU
poblige	YkclnU
crvoice	Vbciqg
nlad	qbakeZ
ppuppet	Ujgffl
-1was	eUhWgg
phorse	UfZjll
+bhead	dageYq
crfishmo	ffffUq
clbell	kqVdfX
crwanted	aacdqg
-2's off	Xcddcq
crunsucc	qbfgaZ
-bbroker	eqeeeW
clbroker	eqeeeW
+2is what	hiUYeY
prollin	eiqebW
clbackgr	giblUh
nlose	Ukgdlf
plap	qYdecc
clalumni	ceYfeq
crsick	VcZeqk
plodge	emUebj
clconcer	aafdbq
clwish	Ukhdao
-blisten	obfncU
p#	YqgeXj
pother	qZeddd
nfibbin	ffffUq
n:	Wdbiqg
sivague!	hjfdUd
clsplit	dcdcbq
clvoting	abXqZi
+2, as	djfUfd
crwhole	XbYgqg
-bover	UjknfZ
precrui	jUihoW
crshadow	bdqebd
clcause	Ybdfdq
pwhole	mUfedj
pteachi	dnmddU
cryes	qlcfWZ
-2to say	gfUZdh
-bfiscal	hdZcZq
clfiscal	hdZcZq
-bmenu	Vqecbf
cljust	akqYkW
-3tell me on	ZqWcbb
nfair	qabbYl
clpull	Zdqfbd
crroles	efYfaq
ntransl	lnYbiU
-bclears	qbeddb
nher	fkZdqW
crprobat	bbdeYq
flwait	qdgXiY
crphone	qbfadd
-2^ with	adecYq
-2we said	Uddfjf
crad	Udeemk
pthank	jUbnmc
+braise	Yddedq
crraise	Yddedq
clswitch	VphdUk
clmargue	Zffdqb
npredec	XkfeqW
pvale	dYedeq
crjobcen	Xdbfcq
clbrothe	YWbigq
clmarek	bXhddq
crgroup	ccqdjX
noutsta	VqeemW
+bwrite	pYalUf
clcurren	YkcdYq
nthanke	cUkfbo
-1took	WYecqa
+bfloor	cdafbq
ndryers	ffffUq
pstyle	qdeedY
pcommun	ideXVq
clcame	cVebqf
ntender	jdacWq
+bface	geqfYX
crstockt	UcZllh
pmight	fWZdiq
pl2	dipfdU
crsack	dfefXq
+2you get	ogYdZU
-bredo	bqbfeb
+binstea	daqelV
pinbox	UiXlcn
ntogeth	Xjafaq
pauctio	qZeebe
clallerg	aqefdZ
+2they called	ZeacWq
ptry	Ufncdk
naugust	qeffYZ
nportal	gahqUg
ninbox	qgdcdW
clable	cUccpk
+bsucces	idaqbY
ncloses	jmgUkX
ppresen	ebqjdX
+bdelive	cqWnaa
clplant	dbagaq
clprice	Vqgacg
-breserv	eUdckl
crhalf	Uckjgi
+2and it	beUjjc
-3candid on the	jdegjU
+bcaptai	qafeaa
pchat	ahqhYc
+bthroug	hUpleZ
clpilots	Zqdiac
-1togeth	VchpfU
crnamed	qddddZ
nhybrid	dfdeqY
-bresurf	Ubfdjj
clsets	pUfebg
ntell	gaqgWf
phandli	aqhfcY
cldesk	coUZkg
nshephe	dfdeZq
psealed	cqgmXW
-bfall	Udocih
cractual	fdbeqW
-1it	giUhde
-bladder	aUjedp
-3us on the	ebjUhf
nthanks	mYUiih
-bcleara	Ujjnad
pcanal	XhmliU
nloved	dedfYq
-3result on the	qecdaX
-bstanda	iiadoU
nread	VmZfqd
phygien	Zibeqb
-bjobs	ZXVbmq
nrsvp	bVqdbk
-2told by	hUecib
-bprice	Vqdadj
-btortoi	ceefYq
floffer	Vqfcfh
-btask	Yqdebf
-2's in	jZfWUf
pinvita	dgpdeU
+bpaper	emqYXY
crwater	Uendbm
nnervou	bbqefY
-bshout	hogebU
+bmo	adcebq
-btanner	jedcoU
clhere	Ujgdik
poffsit	cdbqeZ
crmoves	Ujbeeo
noff	dmUfje
-2betwee the	iVhUfd
clorders	qbcbhZ
+bsign	VqfgWh
+2and so	qYXXbf
-bofflin	aeZfdq
+1or	ZnhaUf
crlease	eUfedq
-3a decisi within	fYfdkU
nscores	cehUgn
-banyway	qacece
+bassemb	qbdeeZ
pconclu	hccqdZ
+btheref	peefUg
clheads	giehUk
pshoute	bcfeZq
nlong	eWYkqc
ntalked	Uhbdqg
creither	oZbjUk
-bkev	jfefnU
-2both on	lZYhiU
+btbc	ZeefqZ
clsix	bfqbdc
nwage	aheeZq
-bsir	qabeec
clmounta	bcecdq
crpub	mcUdal
clturn	jhmmXU
clps	bddfaq
-bwritte	dZfdqc
clhygien	bjUegm
pmove	aehkqV
ptool	YqjecY
clfinish	bnalUh
-bspoken	iaZaqZ
-2good for	iocbYU
-2appoin on	hYbjiU
-bcharit	Udedio
cllot	pcfnbU
-2verdic on	caZanU
-1forget	YdcZqX
+bhereby	beeeqZ
pscratc	qabdfb
pstay	eZfebq
cllawyer	iZdmUj
nchairs	liceUi
cltruck	UhmdYl
ntrawle	jffemU
crowner	aeqbkZ
-bdays	gVqYgc
nuse	ZmifUk
nlollip	hfeepU
crlapses	bqceec
+2we are	cUdWdm
nlength	bedqdZ
clbakery	XdqaYl
pfinal	ajqhcY
crfret	Xdeecq
nmostly	deaeqa
pdesks	Xcqegc
-btheatr	cbqXVj
-2email on	qYZdYc
nski	qXeece
-bdocusi	ijcfkU
nbirgit	dgdeqW
pcreame	nceflU
+2he will	laddgU
-3us until the	qceZeV
clkit	dUoebk
ninterv	fqnhWW
-bmessag	mfUbpX
clwhethe	qWlbbd
clprofes	qdleYX
pblind	hjkjaU
-bowing	Zfedbq
-2said on	jddclU
+bowe	bgbqcb
clrolls	Zcqedb
nranked	eeelUm
clpostin	YUbneo
+boffers	Ucdicq
-bdutch	bqXfeb
-3to us by	ZqeeeZ
+bwhere	jjajgU
pms	Zedaqf
nkiddin	aeYffq
crcontra	hWZeeq
clparked	beqfcb
+2and by	Ujbghg
pasks	YmqdcX
ptests	fkijdU
ppickin	fabXhq
pskiing	cbcfbq
crchose	deedqZ
-1well	mdcciU
nticket	fXhXbq
clkey	bYffcq
-bfire	UkgZdm
-bdroppi	ddmemU
clsquare	daqfeZ
-bre	gfabqX
ndiary	pdlceU
podd	bqclcV
cropened	aedeqa
-belse	cbgcqb
pjoinin	beecbq
+balways	qXYgfZ
-2by close	llbecU
rxdenied in ahead	cdUdck
-bbursar	qlZbWd
pbuy	baZfdq
pputs	okedeU
pspend	eqfecW
nintrod	cqadfa
+bvisas	Wcffdq
crvisas	Wcffdq
ntempla	Vhffqd
-3told you on	ZecfqY
nduty	fdZcdq
-bmodule	ZqfeeZ
clspeaks	qaZcdf
+blease	Ybdegq
clbelow	Wheeaq
nbread	alkZUn
plyon	fdhZYq
-3has asked for	kbdkUb
crsent	icdimU
crretire	Ydefdq
clprovis	qejcYZ
+bgloves	edqfeW
rbaside own-plan	cdeYUo
-blet	jiedlU
pswiss	qiZeWe
pknew	jfgmeU
-2her on	XghnhU
pemail	faYZkq
crsorry	Udefkj
-2we say	jUgeXg
-bspeaks	qdcdWe
-2finish on	jYdUbj
+btxt	ledncU
nleave	afqfcc
clnews	jUebpc
-bdone	ncUjhZ
-bslept	bYaaqj
+bgood	dbhbqa
nhow	Ubfpdl
crfive	UgokiX
nremind	gqadXe
clken	qafeda
pdoll	efefqW
clwhy	qZicXd
pcertif	Vqkdeb
pmanagi	qZlhZX
-bcoveri	dhYfZq
crconfir	qdfcbb
clblower	qaefeY
+bsigned	Unbgbl
ptook	Vdjecq
ntrip	jkUdie
pleaves	eqaciZ
cladeyem	WelqgV
crmet	Uabclo
clsmoke	qbaebd
-1be	gVfUhf
+bmerry	XaZfqi
nclean	fdZeaq
clweekda	bcbecq
pnotary	Vqdddj
crcustom	ddUmjg
-bpostpo	Xddeqe
pgang	dbZfcq
nregard	mbUZkh
clremain	kifaUh
-brecall	cdqejV
nobserv	ZjqfbX
-3shuts on the	YdYcZq
cltie	qcbmbW
-bwrap	Xcbhdq
clhopefu	nepeUV
-btick	Zqeffc
clexcel	cineeU
crlettin	qecWbg
prude	Zdqecc
nsous	dhefqW
nrail	edqfgV
ndue	UkYphe
+1which	dqebaX
-3, see you	ccVfcq
+bun	Wfffqc
pperman	bqadVo
+1whiche	qacdZX
clcaptai	qcgXhY
npicks	ZjgZXq
clmodule	ZqfeeZ
cragree	ieaqbX
crprimar	eZefbq
-2begins on	cZYaWq
+bcommit	adhpYf
nask	glljVb
-2answer on	emVXVe
naward	aeedbp
papplyi	pcfeiX
-bhangin	pjdeVb
+bnotifi	lgXpYX
ngrab	bdnelV
ndeclar	Vjgbji
-3give it till	bVdZZn
+2: lovely	bdedpW
-1day	dbiVcg
cllaid	bjjelV
nunder	lVcele
nreal	Zibbbp
neh	efbfYp
+brival	dfeeWp
nbidder	pfeecX
+bstop	pgWbZf
-bother	iVcgkj
pdocusi	cpaedd
-2are the	cdpYYZ
clgive	omefVZ
-3are back on	YdZadp
psaturd	apfiXc
-1me	flgVcb
nhuman	cbdfpb
croyelar	ffffVp
pbath	cpedbc
nferry	labeVp
clhundre	egiijV
clpurcha	ckdepV
-bsignin	kpYbXb
nquote	WpaeoW
pgave	cddhVp
pwatchi	dbpefY
clbetter	piYbgY
-bman	jVaapf
cravaila	bpcfbd
-bpcv	Yccedp
+bneithe	aedepb
nsaw	VfYioe
cradvise	kedijV
pfiles	eheinV
nsense	hfpcbX
clnext	nYakVj
-bevalua	kadpbW
clkeep	pfbcYe
crcalibr	YedpfY
pworks	pdcjWa
-bshown	dbeepY
crshut	Ybahep
pplot	cpdbZe
clmatter	ngapWV
+bestate	ZZefdp
ndriver	nbnbfV
panimal	aonddV
clpendin	jeedVo
ncancel	Vfdcpd
-1ended	ddZcpX
+bleavin	ZeeeZp
clclosur	efdaap
peditor	cjgpZX
+blady	bYWifp
-3day on the	bXhcVk
-2feedba call	VbkdZl
pregist	XpYmVk
-btimeli	WdbYjp
-2sit on	aYVhfi
-1sits	aYdhVk
+btexts	pdZZhb
-bcourse	kVmeWg
nsepara	apjefV
-brang	dYbcpe
-btermin	Zpaebf
clhanded	egVbkj
-bboots	VgjcXm
+bnor	VbYdml
pmayor	ifVahj
pjoking	pdeecY
-bbumped	jdgkgV
ptopic	apaejY
+2, if	fjeVbe
-bpolice	XkfeWp
ntherea	VcaoZp
clrefusa	pVdelb
nmalice	efffVp
clquay	acpfdb
clem	bnbfVl
nflight	fVnahh
+1betwee	gfmaVY
ngrace	Vleeoa
clschool	ZhWaip
-bwash	afdpcZ
-3will tell me	padedZ
-1become	pcaZWY
clbeing	gVdmYk
clmarkin	hfdklV
-beach	ifpedV
nscorin	deZlpW
clfish	gejenV
-boffice	ZkXeep
pdarren	kVfffm
pcareta	pciZgY
cltwo	Vkhibj
pseñora	pZfeeb
pad	gmjdfV
-3to see you	eemejV
-bapplic	mVYkih
-bevery	eVbigl
ngrade	afecpc
pprivat	ddadcp
ptiming	mcVkfd
-bdrawn	ocXjkV
pdispat	biedVp
claid	Ypffdb
-bdictat	jdhelV
crreads	acalXp
cldebrie	maVjgc
pfavour	Zjabpc
+1our	fVajeh
-battemp	dpefdX
pactor	fepebY
-1team	Vagihf
+bsample	Vlcfkg
+2, ,	VeVgik
pslip	fpcbfX
-3decisi on the	pecbaZ
panneke	dcapec
ncarava	dgeaap
clsorry	bXeepe
-bdegree	YpdfYg
clreally	Zefepa
-bsums	gedpZX
+bminute	icpjXa
crincl	gfeepV
crquote	peeeaZ
cldepart	dfcfXp
clnursin	ejjekV
-baltern	dfpfeW
-1course	YaZbbp
please	kYfogV
pwho	pfabce
-bpurcha	ckdepV
+bconsen	cpcfeW
nhear	iVXndj
clcut	kpageV
nsat	gknibV
crforty	bedipW
cltap	lfmedV
ntrain	pbfdbb
clstage	njhedV
-2less than	WZffep
nemails	pagiXZ
pend	ifViZk
-bjoined	aeefpa
-bnatter	Zepced
+ballowe	ikdiVf
-3@d , so	hkdcaV
crmeetin	eVfhfj
-3not later than	fjdhVb
+bsits	eeddXp
+2, yours	mbgchV
+bfeelin	Veefll
+2: it	bVoYef
pclaims	pahdca
-1phone	eVgYif
-bshould	khVelZ
-breps	Zbffcp
clreps	Zbffcp
-bpicked	abacpf
-blies	jljebV
pdeck	ioXlaV
clwash	afepcY
-bvoce	bednlV
-bberths	peeddZ
-3please , by	Wpfdeb
+2to accept	VoaZge
-2, from	gbVXdl
nmarvel	eedYpb
crtxt	pddeda
+bopenin	Wkpdbb
-1then	hVYVkb
-bregret	fVgakh
clhull	bZgddp
-3leave until the	aaecep
-btechni	adphac
-2did say	fcbcmV
npatien	mVVhjg
-1signed	WgYVgk
crupload	cpeebZ
-2form by	bpeecZ
-2closes at	ZkVcZk
pkiddin	ifofcV
clsignin	epacZd
pdeemed	Vdnjdd
+bscratc	feddpW
-bjunior	cZgebp
-3, they said	peeeWa
pp	ZhddZp
prefund	chdeXp
clfoundr	Ycefep
-byer	bpcecb
pta	fVdpbi
clcircul	ndcdmV
clpencil	fffdpW
-2, before	gmWcVW
nsaid	kVjgVp
-3takes over on	adaYdp
+battach	ZnVegi
+2is no	VYnegb
ntopic	dgpfYa
cladmini	pdeejV
-2shortl on	hdXkeV
+bout	gaVgpc
nchair	dbhYpd
pbehalf	Vhdggk
+2s the	ijeYVf
-2to see	VdZiXk
pheld	pddbbd
frsaid	deZepe
clbaby	Xbdegp
clhour	ZVpmcb
+2, though	ihVgZc
nshort	eepcdc
-bdogs	ffcZbp
-bproces	hXcnVj
clover	dmhkeV
+bquick	mkcfeV
pbed	ZadpXj
+2i will	nbVYWg
clbehind	cjnbVi
+blifts	Zcefdp
clcurato	dgbnnV
clalone	pceeeY
cltechni	Vcngfh
padored	iljdcV
+2, otherw	ZpfcXZ
cldocume	cVfgkn
-2down for	eXhhiV
-bfeet	pbeeda
clread	ebbplW
-1six	ifldcV
-1calls	nYWYVi
+bdoctor	bpbdZh
ppublic	Vidbfp
+bconcer	Zdgebp
-bfa	clfekV
plook	lekjVZ
crappare	Zecdcp
-bembark	dcedZp
pwent	lVbefl
nbuilds	Wpffed
-3and on the	pbXbYd
pfolks	emVfek
+bcheck	gaipbX
punder	ehecVn
-bnvm	becdpZ
clnvm	becdpZ
-2day ,	gVlade
clnotes	dcXplX
pnurse	YmebWp
-bdispen	edXfep
crhospit	padelW
clclause	bZffpb
-2, inside	pXfecY
+2i have	alVZje
clsweari	aeZefp
clnicest	eeYfpa
crdither	Xefecp
-1arrive	VbWXlk
-bkitche	adkXYp
+bapplie	Vdeocl
pmixed	beiepV
prescue	ZkkmbV
ptaken	WVgepk
-2you until	cobagV
cltrying	ZbmpbY
pthis	cbcfep
clcashie	Xpcfee
cllatest	oncbYV
phire	kWcjVn
clgreen	oceemV
pshoot	jfikcV
-baccoun	aVdjim
ninspec	hgYhVm
+2, hr	ibYkjV
-2assist on	iejcfV
noccupa	bbeebp
-blovely	Vdhdpc
crthinki	aVcklh
-3, and the	jhdXVd
crink	enjfVa
+bhonest	aZcegp
+1any	VWkcif
-be	lpdcXW
clcontac	ffZdpc
-bsoz	cddebp
crtwo	Vgfgpb
-bskiing	Whdbep
+2, love	nicceV
nlift	fikfhV
pwoman	bfYpfd
+bslippe	ilefVg
pdepot	bkniVd
-bbell	jkgdgV
nfield	accedp
+2, take	pXaebZ
cltyped	ZZbgpf
ploop	jddXZp
nfile	VmXfgl
nkindly	fZpYkZ
-bsometh	pWXacm
ngreen	pcdcZe
phuts	hfcjlV
crpair	pdegfV
pfish	cWecph
+2and @d	XVjbeg
ppaid	Vkkfch
nmagist	dfnfVk
-2has till	becVVm
+bsong	edpfcW
+2, he	ekeVib
nadvert	VYdbpj
nthick	eeoeiV
clfight	Vedndk
+brememb	Vjbego
-2that on	pbgdbV
-bunderi	Yeefbp
+btwenty	deffXp
psearch	Vfefgn
clpie	Yedfep
-3off until the	aaebep
+2as your	XZYedp
nmember	bebapf
nminist	nVXpkW
+1its	pYdfbX
clflat	bcYcfp
-bchap	becplV
pcounci	oiYlVc
-2follow up	fdbcoV
-2hours :	bbZbap
+1from	kfjVbZ
+bworrie	pZffcb
-bminibu	depdYb
nrenew	dVcdio
clcommen	gVhkWm
+bteach	Vcpfci
poskar	pcecfZ
nlaw	damhnV
-bwatch	XVnpdd
crcv	ViVkij
pbright	Yceedp
pbelow	VhYhlk
+bper	pdceeY
nafraid	ebckpV
-bwill	pVeidh
+bcredit	bfYeep
nsit	Wakdcp
popinio	pbccjX
clworst	pacecf
nines	Zcceep
pzoo	hWchpZ
clhang	mobdVZ
ptruth	lVgeek
crany	dVjbpe
cldrawin	cpgecY
phybrid	Vmeecl
crpaperw	Xhfbdp
nnights	ZpiefX
pcert	cpeedX
nleafle	dddeYp
+bassess	aenkfV
+bsoon	encckV
ptools	kofcbV
+btrue	Wgffpc
+blost	abjepV
clgrade	cicpdY
-bhat	japecW
-2# more	adaogV
pramp	bZeedp
napplic	ZYZpem
-2interv from	defjjV
ppostin	aZcdfp
-2it ,	febfVi
+bbedlam	Xeefdp
pmirror	ilcdVh
-3come on the	VZfaih
+1stands	hbjefV
-bhappy	oaVdbl
pmonday	YggbZp
clleader	kYapbc
-3our answer on	pddebY
-2applic within	oVfddZ
-btruste	eXhkVk
-bsemi	ddpeba
-btrip	VdncZm
nwhat	fdgpbb
fldecide	pgciYb
ncounte	kWeapY
clbiscui	jeefmV
-bgerman	pahdeX
pkid	ckpecX
pproces	aheipV
claround	fVgjbl
craddres	VcmhZo
pequal	plcacX
-3we interv until	dedmhV
crgovern	Zebpaf
clkick	haXfep
crtells	padbfb
clindivi	paeecb
+btea	YbidZp
clchance	ZgVibp
crcommis	pdeeZc
psort	dpfgVb
clwell	hVZbmk
+bleast	Ycbpci
-bun	deebpa
clun	deebpa
-3with you on	gbicgV
cloffsit	bddcep
clbaking	bfepeZ
clservic	hVdped
-3going to decide	dfefpa
+bold	gVgcii
nsap	nfffiV
crtype	Vflmea
pmember	jbYiVo
ppack	YpjfYb
+bportal	pmecXZ
-1just	lbackV
-bcast	pdccZe
clrises	eebbZp
nnerves	jellYV
pstockr	deafpZ
clsome	gViiYk
clwarm	beddpZ
clreplyi	Xpcffc
-bword	pgdecX
+btimes	Vlddkg
pscary	edpfcX
-bchoir	dbZgap
-bmeetup	ceZfcp
+bnews	jaVbmd
-bcollec	WiVkWo
+bhalf	YVmeii
clbishop	pVgfcd
crdid	fVZcoi
pfeedba	jbXVkl
crbridge	hdcaap
crdoctor	Ypbedf
crdelive	ekbiVk
crsimula	Ybfeep
-bcome	bbpcbi
nlanyar	pbceae
+btheir	olaiVa
psanta	agVfio
ngets	mcYoVg
clminibu	depdYb
pmichae	Veeehp
nwashin	ifnedV
nplenty	cejfVo
-bhang	plddYV
-brate	Vjdfkh
+bsick	cdWepg
clwife	VZglgm
-2place on	Vajdak
npressu	ioaffV
pdoes	kffZVm
pknows	dWcgph
ptrial	YpkkaW
+2for those	XdcaZp
-bmaximu	pZfdeY
-bsteps	pcdlZV
psuper	gdmehV
clbumped	iegkgV
ptravel	idpecY
nfillin	efmekV
+bpast	pchfdW
nearnes	efffpW
-2accept within	YpfecY
nalread	jVilee
+bstaff	Vfibco
clattemp	dpefba
crlost	accfpd
-3to hear by	ejeegV
-2takes them	paeZZW
crlong	ehXbZp
+1dinner	ifjhZV
pniamh	bepcac
ptaxis	Zfbecp
+bclock	dpfebW
-bcried	efefpW
clend	feZdap
clarea	agcpaf
-bnarrow	heccpW
clhappie	cpefeX
clteachi	cpadib
-bparagr	apdfeb
crsit	XjhkVk
-bdispat	pdefeX
clsave	YVnfam
-bjohn	pdbedZ
-1all	ZVedii
pyears	VmbhWp
-3you confir by	Zpcfcb
ncopy	abfXhp
clsoz	cddebp
+bunders	jkhfeV
crtwenty	ffffVp
crnurse	pbeeca
-2has until	YcbcVo
ndare	bedcpc
-bmix	ddbepa
pwork	Vncdhj
-2my answer	fmedYV
crtold	pVadoa
clconseq	eeeepX
-3to you the	pdaebZ
+2, free	bbWeap
pcamp	fkkdiV
pfailin	mjVecf
+2you know	pbaebZ
-bcompan	padfae
+bdoubts	dedepY
precept	dZjlpV
nnearly	lbbeoV
pshould	bpjZca
npapers	WlVgfk
nbot	pXeefd
pamazin	Xcefep
clabstra	Zpdeea
poduya	Xbbdpi
-2due in	ccciVj
pbo	pZeedc
-bpeople	nVagdj
pdone	nVfjfb
precent	fdZddp
pooo	ddbpdZ
-bbus	Vdoeeg
+bcet	Ybpddg
ptransl	gpadaa
-3and ring me	pWbfda
clbar	Vicdfo
-bfella	eddfpX
pdebts	dpeeeX
-3be held on	YblaVi
pphysic	bbpkdW
-2it at	hlgddV
-bboats	ddbbdp
-2away until	Zcfddp
+bwhatev	nYggVj
clbrew	abkljV
cllads	dVeoal
pindica	olaedV
-3she told me	eebeiV
+2and on	VjZiag
cluncle	pdcdbc
-bbuildi	gZfWdp
+btests	Vagflo
clsite	VbpZkf
-btryout	Xdpfdb
clclocks	igVdgj
+2to let	liZZjV
+2is now	jaedjV
crweb	dbffYp
nright	ikVegf
-3reply by the	ifeedV
+bsalary	Vdapfh
-bgettin	pbbddb
+brecept	XpabZk
ntechni	Vemdfj
-bmichae	pdcfca
clthen	kWmhjV
crcould	VjnbXo
nadjust	fepedY
+bhm	pccdjV
+bclose	mikbeV
-bmost	eepfeX
-bwareho	VZkdhm
pphoned	pahjZa
neditor	aXgjpb
-2tell me	ilVbdb
-bbeekee	pefecX
-2back ,	pbgcYV
pmap	YpgchZ
nergo	Zdeecp
pregret	Vidapf
clcrane	eaphcb
-bstops	kpWcca
naftern	jeldiV
pdictat	cbikVl
crframe	Yddfep
clenquir	dfefpX
+bfound	eaceap
clpickin	jVYomW
-3counte on the	gjalbV
psomeon	Vcmajj
pscan	fpeaad
-bprinte	ZjWbcp
-bbother	ceefpX
-1than	ieVegd
+2instea .	nYgdYV
+bc	Vdofid
ppicked	bfpgZa
crpayrol	Wkbebp
crapolog	adcebp
+2there is	cVccan
-bvalid	Vmbcaj
+bsave	Xcefdp
+bslot	YhpejV
nfeet	aoocVZ
claye	cpaeaf
nmrs	WlcVin
ntumble	Xfffpc
+2, nor	VZZdfm
pround	helghV
-2comple within	YYffbp
pwriter	Vafmdm
-brobing	Zdcefp
clrobing	Zdcefp
ntwenty	mjemVZ
npoor	gcgepV
+bplain	pedfaa
crsports	Vdddng
pdislik	fjjdiV
prunner	cXcehp
+2you would	VYlbhk
clsigned	WpXcoc
cllease	Vbcbkp
-1but	lbfYVe
crradio	pdedgX
pdroppe	Vljcma
nteale	eeffpW
-bswitch	YkddXp
pweekda	Ygaecp
-2out until	XZeddp
+bassure	pddfdZ
pclosed	mVfpbb
+btakes	YmXaep
-2@d on	VjjWkZ
cldoing	kadpdY
+bsmoke	peadeZ
pmornin	Vildak
-3out in the	pbXZaa
pprove	Ypfeeb
nfull	djieVj
clolder	Zafegp
-bworth	dfffWp
crrun	Vlmbib
clapron	bcgfYp
ppayrol	oVlcfb
clshutdo	cefeZp
-bbreakf	phbcYb
nslots	bkfemV
clalloca	joeddV
clambass	edceZp
pairlin	XdlepW
+bquite	Veefoh
clmother	pWhddc
pwhere	jdaVji
+1who	kVYaeg
clbo	cpefeX
+2not @d	odjbVY
cltaps	apceec
pmeetin	pkbeZa
nenjoy	kYXWfp
nporter	paaedd
nghosti	jeepcW
npetra	Zeefcp
ngives	Zpabid
flanswer	pecdga
-bremain	ehfVgi
clmissio	ndedjV
-1place	VYkcfg
pdad	mbZdVm
+bpiece	pcdfca
pjob	Wfcdip
nlifebo	lVfdpY
-busual	pacdce
nbath	Yeffbp
-1pay	YaccZp
cldegree	YpdeXg
+2is the	kjXXVe
+bchair	dZYbgp
pblue	aZceip
-bmatter	jlYpXV
pjunior	Ypecci
padvert	XdnpWd
-balmone	Wddcpf
+bevenin	aoibVj
+brumour	cedeYp
-2sign by	Vkdech
+bdawn	depebY
pran	pZfbXg
-bunluck	aeccpd
-bsister	gfZcWp
play	Vihfmc
-2^ after	hgbZpV
-bsous	ccddpa
+2said the	hafdjV
-1debrie	Vdbich
+bends	gZbeap
nsworn	fcbgpY
nfeelin	gddepZ
-3last one on	ddbhVi
pfinals	Wdieap
pfull	Vldjfh
-bmonth	piYeYd
-bcat	cebfap
+bfront	Zdfepe
+1are	YlZVje
psleep	nlVgYd
+bcode	Vojkba
pproud	dpcehV
neventu	Wdfffp
-bcareer	ZdYcip
cldm	pebeea
-bbetter	pobbZX
nsal	pedecY
+bphone	pbVldb
nready	Xpbaal
crleaves	dacdbp
clmine	cpZZlb
nspeaki	gepebX
+blimite	deZeep
nimpres	fedepY
pdo	mkjdVb
clcried	ffefpV
-bpre	XpgdiY
-3: by the	pYfeaZ
cltrust	YaZYmp
-bskills	cmmfdV
cltxt	pfefdX
+bninth	abcfep
-bentry	addebp
cltext	lnXdhV
nms	fepfbZ
+bhotel	Vjpebc
-bmax	nkefdV
clmany	bbacph
+bwellie	aepdea
nteams	dbpeYf
-bbench	pcmcaV
cldesign	eebpiX
clsubmit	VnXagn
+bhiring	XZepbk
-bhiring	gVakZn
crslip	ZpdeXl
clpublic	hgWeVm
navoid	Yeeecp
clninety	chfdpX
ncontac	aWandp
crcalend	Wbpamb
-bsale	hdZdXp
cregg	Ydefpc
-2need till	kZeljV
-bbeamli	Zafeep
clbeamli	Zafeep
clkids	cXkZcp
nhired	dZVkij
-2yours is	hfjcbV
-baside	bbpgbd
clberths	peedeY
nwhite	pcefYe
ninteri	pcedgZ
-3the course of	odZjVY
+binto	ZiZcpd
crrehear	ofkcaV
clserves	jecfpV
pcoat	Zfddcp
+bauto	Wheecp
pdesign	egiiVh
clate	efdepX
ptick	oejdeV
pget	nVidid
clalmone	Wddcpf
-2is off	Zcbdcp
punit	Videpf
clvalid	VjacYn
+bbusy	ccneVh
-bsittin	nXhldV
nby	capidc
ndetail	paobYZ
psales	Zbidcp
ndangli	pdfceX
nacting	Xdffdp
-bgoing	aVhmif
clfigure	Xdhcpe
pcentre	ibpYjX
+bjust	Xajaep
ntreat	gcdepX
-bears	hegmfV
clhq	dicklV
plost	jhVgjd
crreadin	Vjdnfd
padmin	feYfcp
clduring	pcibab
cldad	VemepZ
nbut	pebbYk
clrehear	VYmjXo
+1had	adcfpW
clmat	pbfefY
pjoss	Yjcccp
nheld	pgaYbe
-brefusa	nVdeje
pnan	fcpfeY
criban	fpeeeW
pearlie	imbpVW
+bletter	iZVijd
ptroubl	gikeVf
+2, failin	hpccZX
pparks	feadcp
+brespon	pbdedb
-2said by	fXfcnV
+bslides	Yepdec
pmeant	hikakV
ncrowd	aebfdp
npleasu	adeddp
pdoubt	hckdlV
-bpark	Vdlddm
-1shortl	Vbamce
+btheatr	cfffYp
nclick	cVkeZo
pback	cdpcee
pknives	YokfgV
clflu	cbdcep
clngozi	cgbeap
-2holida :	YYadbp
-2course of	odZjVY
pchap	dimeiV
-bmoves	Vbccnn
pannexe	bpffcZ
+bform	lajdlV
crours	pebZaf
clnice	VXYbpm
+bfeedba	Wabcpi
crgettin	lkVedd
-bcounse	ccfZpd
clworks	Vpakfc
ncleane	Zdcfcp
clreset	ejdfVn
pnoddin	peYfce
+bswear	oddejV
pcelia	ebaedp
+bafter	XbioVn
-1result	kfVWag
cltown	VfmfWk
pplayed	okgdcV
pten	jkhbVf
+baccoun	hXgdYp
clgrades	mdcmbV
pcharit	lpbdXZ
pstanda	YgkXap
-bshifts	Yegadp
clits	pcahgZ
nmap	dfkfVn
crcroydo	bepeeZ
cloffere	Vdlbfl
clgroom	beaedp
-bgaffer	hVgbhi
crsize	Vokecb
crfill	apZfgc
-bparole	Vjffem
clpa	pfZeea
crslow	Veffhn
-bspeak	jfgblV
pmanusc	dbfpfY
pcounse	Yhaecp
nproof	afpcjV
pcoolin	pebeeZ
nchoose	XgpVhf
clgradin	aefpeZ
pstring	occeVj
-bsecuri	VoZcnb
clpermit	jVcgco
nunsucc	jZpnYV
-bdesign	aeepfb
clinstit	ledemV
-1needs	gVbnWd
nrate	Vdcapg
-2, on	nckYeV
pribbon	Ybffep
nbreakf	fepjVZ
nwins	dYdfep
+2is their	Xbafap
-3no by the	fjeeaV
clresign	Xddepf
phires	pdefhV
nroad	mdkjaV
nalrigh	cedfpZ
cras	pdaega
crshifts	ciddVo
flclosed	acbcjp
clflip	pecddY
clstall	hcleVl
pby	YVkmel
pcooks	pfebeZ
ppremat	nedkdV
classent	Ypfffb
clcandid	pZbege
+bbrilli	Yeefpa
pbank	ejVfjh
+bsanta	abefdp
crsmells	Xedfdp
clsometi	lbjhfV
prota	cpYZdh
-2, decisi	pbedbY
clretain	aececp
pfactor	fpZeae
+bbreak	XhkaVp
-1contra	VWXdjj
nplain	jdecVp
crclerk	pcZefb
nwiser	bdeebp
cljoke	jdjdVh
+bmemo	Vjeecn
+bsomebo	Vbaipi
-2to know	XpddbW
nannoun	ZjVkdk
nexisti	Xfefcp
+2and after	VdYjWm
-2@d :	cjjgVa
crdoubts	Zedepd
+2: that	pZZcWe
nwrote	VfmZgk
crbrilli	Yeefpa
nspot	nVkcZj
clthemse	gVlhhb
nsituat	hedfVp
-bplane	pjecaX
-bperfum	pZfeeb
-3to ring you	Ycacpd
clrumour	Vecejk
-2is it	aZacap
-3and that is	bVYahk
-2for the	dVfgZk
-bcatchi	Zfedcp
pbelfas	aZffep
-bthird	nbVdoV
clbins	ZpZbaj
+bsms	pedcdb
ndrawin	cifdpW
pcleane	kVadil
-bsucces	maaZWp
-2heard by	iVeejb
clbonfir	Zhcaep
pwet	pidddW
-breply	llbbiV
ndraw	Ycddfp
pprof	adfbdp
crbrewer	pdeeeY
clfixed	kVmhdb
ncentre	YmiYVn
+bdate	kmVgkV
-3decide on the	pcadYZ
crtheirs	hcjcoV
-bnext	ddVpWn
-3the result on	peddaZ
pthings	ipXZgb
+2with feedba	Weffbp
nstaff	Vfbogh
nreject	dpbeZh
crcleani	aceeep
-bthat	jdYepb
nhas	Yfddpg
nobscen	hefelV
pmore	iihdVh
nclaime	mkefdV
-2phone you	fcmcYV
pflour	fjVfdl
clreason	eipfZW
pnine	pcieaa
-bdock	bcceep
pcello	dYnhmV
+2so that	ijdaVd
crwalkin	bedebp
nmix	cfdfZp
crlent	ahcdcp
psmile	pXdfde
clpulled	ccfepa
napron	gepeYZ
clnew	piZbWj
nrealis	Zddepc
-buniver	Vdemdm
cljoined	Yedfpd
-bportfo	djnkYV
-bmatch	fcVdmj
+2, hard	ZepebX
+bscores	deYpjW
-bclerks	pdZedc
pallows	iklecV
-2was due	ZZfepZ
crruiz	aedfcp
pmended	aedfcp
cltrains	Zbcefp
nsee	Vfkkff
clprize	XXcfjp
closaka	jejifV
+bfell	bedfpZ
nlooked	kYdcpZ
clf	bececp
+2we tell	pabZbX
clterm	dpZaVn
-1nothin	edbbXp
-bwould	abgbpi
-bnews	eVaall
cltour	Wicbdp
+bd	pdefZc
-bwarm	eecdpY
psimple	Vmfffi
crdone	ddadZp
-bzoo	Vbdjkj
-bnotes	deYpga
plimit	Vbmeem
-1make	VYjckb
cldiary	dhpYWf
-bines	meVdan
clcompli	Vmdkah
+bapprox	efpfeW
+bstayin	YVfemn
+bplus	iaYedp
+bwill	pbakXh
-1coming	jXgbVk
-bdevelo	Zddefp
frwait	Vidbmk
clmonito	dedeap
cltoo	VdXjlm
-bsends	pYcbXi
clconsen	bpbkXb
clfood	Vmicdg
nforema	mdkchV
clpossib	VpkcXg
-3me in the	Wpceaf
nwinter	dZeepf
-bart	gebpdY
-bnear	pdfcZd
clfloris	kkedgV
crplace	fcpegY
nago	Veefkn
+bavaila	epdfdY
npigeon	Wpbeci
pthird	nleVca
+banchor	dbYffp
-1run	VYkfXg
clchew	fdcpda
crcookin	cfpeeX
crmeal	cfpeeX
nskin	cfpeeX
-2accept by	Ypedbc
clagreed	iZVnnX
-breconv	ceapWg
popens	WldpZd
-2yes before	XpdfeZ
clregion	pZZiga
+2, minute	kcbiVj
-bten	oWpcXW
cllive	epaaVj
-2it to	jkibXV
-2decisi :	cabaoV
-balways	YYbeip
clpoppin	ZcYfpg
-bvisito	abgbdp
+bbergen	Yfdfdp
clgo	ihjhVe
+2for that	ehamaV
+bjo	pdjeXZ
-2my desk	hVackf
clthree	cjpebZ
crproduc	cpefdY
pallotm	neeekV
pmachin	XjlpYW
nopposi	depfhV
+bdue	WXcanp
craround	lYokYV
clregist	dpciVe
-1what	VZZchm
+babove	Xaffgp
-bpester	Yfffdp
-1goes	hVgYcg
crpaysli	caggap
papplic	nVfkbg
clevenin	gVifbk
+bwhethe	lnWgeV
crquiet	Vfglgh
-bprotoc	neefiV
nnever	XZaggp
+2, by	phabYZ
cliban	cpdfeZ
-2questi by	ZpedbY
+2, was	jfVamY
crstayin	ZVeemm
pkeep	Yecjpa
-blanded	akbepV
-2me before	jfVdbd
-3is back on	ibVfXh
nslot	VmmaZg
clvacanc	WVbbnn
previse	gkoVfY
clsaid	ccecpf
rbdenied they-will-decide	abaVkg
clpercen	ddXefp
+bglowin	eZffpX
+2for it	ahgkVc
ppanto	ZhpaXg
nfetche	deeepX
clantici	lcelgV
crwhom	pebdcc
powner	gfmkVb
nagency	pggaYc
pthrows	ZnemZV
-bbearin	bgffpW
crsaw	deedpa
nupdate	Xbbbpl
pchain	hleejV
ppharma	ffccXp
cladd	Vgbobi
-bbroken	bpXfbh
pbigges	deapbf
clregrou	cfepda
-3said see you	ZbceVm
-3closed @p and	dfeeWp
-3from you before	YpeecX
psix	YkpaYh
-2will hear	hedciV
clbreakf	migcVd
+bfill	cpYfed
pstrike	fbpbYg
+bgrab	epbfeY
pcloses	YVomjX
+bfinish	pVkjZb
-bwhen	kmlfVV
clhaircu	adlfVm
clheadte	lhhjaV
-1modera	YecpbY
nvotes	pabaVm
pravi	lfebmV
nhandle	cbpeec
nbea	jdbpdW
crnice	kVhfZl
-bteach	abpeZf
cldocs	Vmdieh
-broses	edceZp
clroses	edceZp
crfog	Yeefcp
pcountr	ljdidV
bsin period ahead	ZVfigi
-3they tell me	paeeda
rxaside in past	XbVfif
clasks	YpmbYe
npodcas	kgjjbV
nrules	ieghjV
clact	Xcpkca
pprice	Zpdfbe
+bquarry	lcVend
clcallin	hXomYV
pincomp	Zpbecg
cltastin	ghojVY
pdated	cphkWY
nautore	deZfpY
nbrilli	cfhfpW
pthumbs	ideWYp
+b;	cjhngV
npensio	apjbhV
pstout	edmfkV
crseat	bdpdhb
+2to go	ZZpibc
+bcoding	Xpefed
cluse	gcYdcp
nforgot	pbddfc
nsalon	bfdepY
nblind	apcegZ
nsees	YdpeZh
-2that is	gjVaff
+bpush	peYfbd
nmobile	eckVjf
nkind	VYadpo
+2are cancel	dcXepY
pcloakr	efbfZp
+bselect	Xhbeep
ngreet	becebp
-2: until	hgembV
nmitten	bfYkZp
clbridge	bcffbp
-3for me till	XpaebX
+bfee	Yhceap
+bsat	deeepZ
prated	iehiiV
rxappointment on past	eeielV
pstruct	godfeV
crhouse	ZdmapY
crgrant	mmecVc
+bmoney	Wbcajp
-1opens	YWeYVp
+bbreaks	peedba
nbought	Vdkclg
clbadge	Veocfg
punsucc	ZlgcVm
cllies	gojebV
+bpicks	jdbaWp
+bagains	efefpW
+2is for	dXXcXp
-bprint	fpabce
-1wanted	XjdilV
clcruise	dbeebp
crgive	ceYibp
ppackag	bipeeW
-btxt	nfekdV
clfitted	feoeeV
nbusine	fVjdih
-1flies	Xdbabp
pfellow	Vohabj
pweddin	peddae
-3sat down since	ffffVp
nsuch	bnbcpW
-2they said	dhYVhd
crquarry	hcVfof
-byourse	VondbZ
clcatch	deepfX
pnothin	lbagVn
paccomm	ajpedX
pfee	Xgpecd
ppraise	gpdZZf
phey	bfcpag
ngoing	XYdkpf
-bformal	Yepcgf
+2, any	VmhbZe
-bgives	pnXXaY
nsharp	aepead
-1close	dkVYXk
pbar	hVXbok
pmidwif	nfeeiV
nbetwee	jjVabm
-3finish until the	cfepdV
-bopened	pcZaWl
crcompan	beffZp
-2and on	lZdVec
nplace	VnZild
nprivat	kddpXZ
clchef	iWjpXd
-bplans	Vkadeo
+2, what	Vanbhf
clgettin	mcgclV
clbigges	bgeepX
+bstill	Vlbdlh
pextern	gecjVl
pforest	Wpkeca
crassess	cphccc
+2, defini	pdddZY
-bcomes	pYYbYo
pdegree	bpVedk
+bfriday	aebedp
+bdiffer	ZeZffp
crfeet	ffmfiV
-bnow	peghaX
-2round on	iieVZf
pu9s	faZfep
nsegmen	faZfep
nhender	faZfep
nticked	Vccelo
pscaffo	gcpddX
-bfinish	eodpWY
-bdestro	Zdeedp
clsingin	Zdpddd
psaving	ddffpZ
clkid	Wcedpg
-bprivac	eZffcp
clprivac	eZffcp
clorchar	ikjfVb
clforty	Voedgg
cldreadf	pcefcZ
clrank	hfbpaX
clwhenev	Ydpedc
nfind	dbcpia
clbecome	pZabgd
+bboard	Wbdepi
-3closin date :	ZcbbZp
nfeedba	jWVfki
ptheatr	pdhYea
-2starts on	daZbWp
-bobi	abffbp
+bchoir	bebecp
psunniv	eeddpZ
clwishes	dbjpdY
npick	Wepaie
clgran	bdeecp
pbut	gpneYV
crforget	cefeZp
clconfer	iXXpXi
+bdoor	jXfeVo
psuch	hcaphW
-bviola	Zbdfcp
-3to you within	oVedZd
punempl	Yfefcp
preceiv	iVYnkd
clpilot	fZeddp
-1next	cgVbcl
-2runs until	gVejch
nmissed	bcdepc
+bliked	ffffpW
-3me to say	baacVn
-bsigns	oVWpWa
pminibu	Vjdeen
crvideo	XYkepg
+bunusua	Vefofd
crunusua	Vefofd
crcompet	gepeZZ
-bschool	ZiXgdp
+bsuperi	pdefaa
nanon	eaafcp
ncamera	eZadpg
-2of us	eiXgjV
clyard	aVnZij
clporter	cfmcVk
+bsignat	XpZdYl
crterm	ZhdeZp
-blights	bepeeX
clrecord	epVedg
pmakes	jjibVe
-bpartne	gZVlhh
nshorte	adeepa
-2need until	pddZYa
nviele	YlfpdW
nback	dgfcpa
+bpayrol	ekfdVk
clshed	ZflenV
-1away	Vbadgo
+balong	bdcfbp
+brent	bdefbp
cldone	apZlhX
+btherea	aecpbe
nawaits	Zeefpb
-bull	pZffeb
+2is fine	WpbdcW
-2not come	XbVemd
-1to	ihhjVb
pan	hjjfVe
crfamily	Veelfk
-bjoins	eeddZp
ntaken	bpcheb
clembass	epdcea
-bpack	fcmcVk
crwales	Wfefep
parrive	ndcfVi
clstampe	dgdepY
-2meetin :	Vibhge
pcustom	bdpefc
+bmea	eecepZ
+bculpa	eecepZ
njana	epdeda
-bthemse	hVliiY
clcompet	dVnZcm
ntake	cipiYb
crtexted	peeedX
clcafe	Yepfec
-2is in	iaegVd
pladies	Vmefej
nbroken	pYaifb
clcheers	dcYepf
clhangin	ojdebV
clself	bpbebe
-bchalle	Ypfcdf
pcarry	cbceep
-bindivi	peefcX
pplates	cepfZe
+blight	Vclfkf
pwhite	bbYkdp
clintent	idffoV
-boutsid	jYedYp
pfood	ebVhoh
pmarks	nddihV
nthird	ibVeoc
ptasted	pcdiZa
nagreem	eYaegp
-bsoundi	bedpeY
clsoundi	bedpeY
-bhq	aghjmV
nphase	gefofV
nbound	beefpZ
naware	pjffXW
crtell	pfacec
crclub	eebeZp
nmanagi	Vfmflb
+b@p	ccgZpa
-2availa in	efZeYp
clslips	gnYdmV
nspecta	fbpdfZ
crperiod	dfpjXZ
crfollow	ddlncV
nattemp	apfecb
psteps	iiifjV
-bpa	ifZWep
cldoes	mjhYVf
-bspain	bdeedp
+bfish	Vfjecm
pbecaus	mfclVd
-3file on the	VjYlWb
clmartin	pdafgZ
+2, email	mbYdlV
pwebsit	Wgdjpa
ptips	Vkieeh
nshirt	abpede
clsummer	bnWfWp
-3: tell her	chdbkV
crhimsel	pZcbYk
-bsuits	Vfnecg
noccasi	pdffcZ
pcork	ebbmnV
-2respon within	nefeZV
-blead	fWjhVn
+2i had	eicenV
clleave	ihaaZp
+bwith	gYpcjb
-bactivi	Zdffcp
prink	iebepW
punders	Vhjfdm
-bsalary	XoVhbl
plikes	fdpeZd
pthee	edpfcY
pcalibr	jkidfV
+banythi	dgkeVi
-3, reply by	Vgfffi
nforkli	dfdeZp
clwrappe	Vaenmc
-btight	pddcdc
+blodge	Viefcm
-2names on	gjXlYV
pbrains	bokecV
ntxt	pXekeY
-badded	mcboVb
pgirls	cfbiYp
-btldr	cedfpZ
+bcultur	cedfpZ
cltldr	cedfpZ
clnods	pdbbce
-1phoned	ibZdlV
crhead	aamdpa
-3had pencil in	Yebepb
-3sessio from the	dfXpYY
clknown	oVfbid
cragenda	YdZnWp
+bpings	pceeda
crpings	pceeda
crgoes	gkVoZd
clsuits	ahpfdZ
+1will	XkdVkd
+bhat	Vdjfbn
+bpronou	peefeX
crterms	Xficcp
+2as agreed	kZgdgV
cltroubl	ZZdfhp
-bpendin	kfedVn
pjoy	Vfaifo
pferrei	aehZdp
clmailed	pccced
crlosers	peeeab
-1conclu	pdcYeX
claware	aebdph
crnear	ldfmVd
cldeals	pedfeY
clsucces	pZZZbk
-bgrade	YfbpZj
clapplie	bXYfpf
nbrochu	Ycfdpe
-3are @d and	cfaZcp
-bemail	mjVbef
+2came and	ZdcdpX
+2, on	ndeVaa
-bcallin	eVomZZ
-bpunctu	nbVenX
cldine	VdoZan
-2sent on	pdbccX
pcoming	fbVWon
-3you by the	jVbbkd
ptransc	YpglcX
-bplaceh	aabfgp
pgood	gflifV
crheads	bedbep
nsearch	Vcecoj
nmass	nkcVaf
crscore	kddncV
clpartne	iVbolX
+2like i	gfffmV
ncampai	cdbcpd
nvicar	Vegbpf
crstarts	XjVdmm
-3your answer within	apffZZ
pgm	ccZfpf
clthanke	acdfpb
ptalent	edbZep
-bpsycho	Wckcap
clphysic	ephdaZ
-2letter of	fedejV
+2and nobody	Vccakj
nten	fVjghd
-1deadli	ZpbeaW
-bconven	Wibpag
crmuseum	jceeVn
clevenso	Xhdedp
crdecidi	gcdeYp
+2and bring	VjegZf
+breturn	jnaZiV
plotter	Wecchp
nwin	Zdfedp
cranothe	Yeacfp
+btyping	blYfpZ
clremote	Vadlap
+bms	pcgedX
nlowri	fpXffd
+bchalle	Xeeefp
pcontro	pdcZec
-2call on	dVhhee
-2leeds on	ZeacZp
clinbox	fndcVf
+bfastin	eepfcZ
noslo	bjcllV
pprefer	Vfnbje
+2, to	fkeVdc
crrota	Zpcdaj
-3not promis you	YfefXp
-2comes by	kVfedg
crservic	eYlmVe
nsmell	eZpfah
+bmauree	lefflV
-bwithou	cigjmV
ncodes	khZocV
+2, @s	mifVdW
-breason	bkpeYY
-2leaves on	bbYZbp
-bsettli	necigV
+bfinali	pdceZd
-2start the	cabfcp
-2but on	jhgacV
-blogged	ieffnV
-bleeds	flicVg
crhaving	ZkkcVl
-2give me	kgcdeV
-bsure	pXfdcf
ppackin	feZdep
crcan	ampbfX
-bgalway	bepZZh
clapplic	iVckgk
cltwice	Ybcdpf
crpa	fZffpZ
paudito	pacfZe
nleavin	pfaddb
crconver	fedcpZ
-btrade	cWdcnp
pshow	YhphZc
-bam	efncVl
-1settle	peeYeW
crsteeri	Zcefdp
crhit	gecpcY
+bcarniv	bddddp
+2will be	Vjfajd
pacross	hpYbjY
+bused	dkfemV
-bassure	pafdZg
pbell	okfebV
-2forese for	bdadpY
nchap	mffblV
pgloves	Zdbfep
-bfight	Vfdoei
cltomasz	cgaebp
-3mean it is	bkdeiV
boover	hbigVe
clgateho	Wcpecg
-3been promis for	ZedbWp
crmeans	pXecfc
pneeded	loccVY
-2rather than	ecbdmV
-3you until the	bpcbdW
-2take until	fnebeV
-2re :	gYVboW
-bcourt	aiXfap
crgrills	Vdnfai
nshare	ZYZekp
crthroug	hXkpfV
-2tell her	ihYZkV
prumour	pcZdgc
clestima	adeedp
-2lapses on	YnYbVi
-2deadli :	apZecY
pgazett	Zdcfdp
clnothin	oWeYVo
nai	bpefeZ
-1stockt	ceccYp
+bopened	fgefoV
nvisa	cfceXp
nnone	Vgiebn
pservic	lXhfVl
clb	alZcXp
+bstart	cncgVj
crhappy	XmehVo
ndear	Yedcgp
-2everyo by	dVgncc
nabstai	cffpdY
crquay	pegedX
crview	pdeiaX
-1outcom	pdZbcb
crbeach	aefdcp
+bchecks	ajcpcY
pglad	cldmfV
-2rule out	YeddZp
-bdeterm	pXddee
+bcleare	mcbcmV
cllaw	jVdgei
+bderby	ffffWp
-beveryw	Ydefep
npaper	dVhbmg
pbeers	pdffdY
cldrink	cccfep
nstress	Veejcn
-2's due	jcebVg
clagree	pdaYjb
nbreak	Wccapk
-bsleep	pmbgWW
critself	mjVeZh
crlike	Vfkbkh
nleeds	djdeoV
-bplump	pfcfcZ
clplump	pfcfcZ
-bguy	fcVbkj
pexists	kkefeV
clspeaki	hedkjV
cladded	jecoVd
-bbenefi	eebdep
pquorat	peecea
pconsul	hbmlfV
-2other on	meideV
crtick	paffda
nrecap	dfeepZ
-boptici	Vlacjj
nwarmes	mffejV
netc	cheimV
pboilin	Zdefdp
-2you :	oecbXV
-bgarden	gVdicn
+bmonths	Yeefdp
nrain	dkYeVn
nscanne	kkkeZV
+bcrosse	pbdchX
pversio	epYckY
pppe	efpfeW
+2s gala	YZdeap
+2, in	iigaVd
-bcover	Vkiecj
plipsti	jledVe
-1now	ngcXVb
npayrol	hjVbek
+binvite	difapY
clmatine	edaddp
crless	cddeZp
pdept	ddaecp
crcalls	pZZjbd
+bterms	Vejekf
+bblind	peeefW
+2to make	mfYYVb
phola	gWVklh
nrespon	ofYdlW
pprocto	fhoefW
psure	gfhZWk
ptheory	cZffco
-biqbal	jlhddW
cliqbal	jlhddW
+bpa	fZffoZ
-3say so by	YoeedZ
+2from me	enYegW
-3be inform by	Yafeob
+1half	WancXg
-2in for	gWgiec
+bhelp	jhmebW
ptrick	ceecao
ntourna	doeeeY
-2run throug	eccZco
crthank	WcZcon
poutsid	Wgifel
rxanswer by past	eefelW
-3from me the	oecdda
+2and not	odgWYa
+blandlo	dZffdo
clcourie	Zebeeo
pcross	lobeYW
cldoors	WajdYo
+bare	ddXfoh
nradio	kcecWn
clreimbu	Yaffgo
-bcandid	nWcclg
-2date of	Ycadco
crclosin	kWgcjd
+bweddin	cddcbo
nwhipla	Zfdfob
-3do better than	ojbcXW
-brecomm	Xdeoja
-bhanded	fjWbhh
-bsort	bZeobi
-1see	hdYhWh
psat	ojXebb
phand	WooYWi
pvouch	Wnefeh
-bmap	bcofbc
nregion	jWgfkd
clagent	gnWjiY
+2, call	chWlWe
nangry	goaebb
pbest	YonbdZ
crfate	ocefeZ
-1twice	WbXgoa
nquist	bbefeo
-bmusic	XodeYj
crchurch	jdgcWj
-bdoj	dadfdo
pdoubts	Xjcbdo
-3tell me before	Woffea
-btellin	kiWalY
-2: decisi	ldebgW
-bsugges	ielfhW
phaha	ZjZedo
clanalys	oaaefe
-bpune	ZgZeco
-bfamily	ocblZY
-bsales	ddeeao
nband	WoXdlg
clfarewe	Zecfeo
crlifts	ccffao
-3sat on the	ZeZboY
puniver	nedckW
-baccord	ngdfhW
+2you tell	XoYfdb
ngrüße	Ykfoaa
nbeat	eaeebo
-bjoin	XZndWo
-bm	eeZfbo
-bsold	aedeco
pbeth	kWfeii
pagent	emidWf
crinvent	Wdbdlm
crweek	egZaco
pr	Yhecdo
-3see you on	Wcmccf
-3your answer on	YoaccW
nrefere	Xioecf
pfinger	oicdaY
-bliked	begfoZ
pvenue	cgoeXe
nfalls	oeXWif
-2open in	bZcdao
+bgraz	Wmjdch
nversio	feccYo
nlikes	icodYc
clfollow	lWfeoa
clu	nedehW
clpreten	Yfffoc
+2i mentio	afefoX
+2whethe you	gjbceW
nodd	boffdb
nship	ZoeekX
+2s budget	Wecbco
ploops	obedeb
psolvei	gmdeWe
crone	gXjbbo
ppatien	oWXgXl
-blasts	ZWhnaj
nsecret	djoibX
clbumpin	dfdeoZ
ptracto	leWfek
-bmiss	bdoffa
-bproper	dWjhgg
clworrie	Ygdeoc
craudito	Wncege
ncorrec	Xbbdok
-bcallba	XdojcY
clsworn	oYWZnc
-bprints	Wicedo
-2out within	odfedY
-2it is	fcgWeh
clart	hdcodY
-balarm	geZdao
-3from you within	Wmffcj
nasking	cZhfoa
pdecidi	odcdiY
-bchew	fcdoca
pverifi	dllefW
pchidi	fhffWn
pextras	cdafdo
+2but the	Wdcalf
+bnurser	bbffob
-bexcept	ocaebf
-1ignore	bjbcjW
-bwi	acofeb
-3yes by the	WoefdZ
+baudito	Wnceee
ngratef	gcZafo
-3takes up to	fWehch
-bsia	aoceec
clsia	aoceec
pbus	egikWe
-bcancel	WZWcom
+btorn	iZeeoW
-1:	oghcZY
-1met	Zbaaoa
-2ring by	fkedbW
clneedin	Wogfde
-bmeself	efffWo
-1hold	WgodeY
nthinki	daaaog
+2you worked	YaceoX
clhoweve	Xfgceo
clcontin	cdocfc
clwarden	dejfWj
pclock	gmdehW
ngroete	caeeeo
plaptop	Yhbedo
crwent	hZXbof
-bhear	odfcjX
pm	efWefo
ppairin	oecdfX
crbergen	addfdo
-bsaid	jhfZoW
pbremen	Wjkdla
-2commit on	ieanXW
pturnar	Yfddeo
-bplates	Wmikdb
-bearly	oYddbf
crfail	kkcecW
nfainte	idZeoY
+bemerge	aeeeco
-bpoint	jWWdmf
-3i said about	bfcfoY
-3centre is closed	deaeoW
pindeed	jnffeW
+2to take	Wmdach
-2us until	kddbjW
-2come the	oZaecW
clchose	Xdddoc
-2sorry ,	kaYdnW
-bvan	ZgeWgo
-bfinanc	Xaaobj
pconseq	baefeo
+2and said	WcYbnd
-bloop	oYfecd
-1still	ihdaWg
-bremote	WaaoYo
clworth	dfefXo
-bweeken	ocadag
pknife	Wofffe
pattitu	Wofffe
-bblack	odbejW
+blapsed	ddeeoa
-bexist	efoeba
clsurviv	godfcX
crbetwee	ejhjgW
psam	hecaao
pglasse	bcbfeo
-bdeacon	addedo
pspot	oXeidb
-3retire on the	Yebaao
ptrain	cckWmf
-2wanted by	aoffda
-3's on the	YYeYWo
+bstuck	dfWenj
-3know in the	cmcaiW
pwolds	dfedoY
pwantin	ZomfbW
ndog	ghgbWk
nplans	bdcdfo
powl	heZoeY
crapplic	mWWkdk
clskype	ddofcc
npackin	efmejW
ncalls	gbWoia
ncheck	fdkmfW
-3know on the	kecbiW
-bboardi	cZdedo
+bboth	odhhcX
-bcohort	ZkceYo
phorses	oWdleZ
-bplacem	ofefeW
+bmother	oeefZc
crsoon	joaZeZ
nta	cahYdo
+2to read	hWZkZe
-bsolici	YkWfco
crid	fcobag
preader	iZanWj
-3closin date is	Zbbbco
+blatest	nmWcXc
-3last on the	ZecbYo
+2s :	XcZboX
crsea	aokeaX
pusual	oddheX
nformal	blhiWg
+barea	jcmciW
+2every vacanc	fffeWo
-bate	hfceoW
crmilkin	acofdc
neveryo	jZWjke
+2as planne	Wbdjmb
cltruste	hajoWb
clfellow	gkjWZi
nq	iXcedo
+bsaw	deceoc
+bclerk	mYbkWg
ppreser	oedfdZ
clmentio	bWidhn
-bteams	ddofac
-bcompet	XYnZbo
clarticl	dddZog
clblesse	Wddmcm
crtermin	efffWo
-bday	iboZdc
+bvan	defcXo
-3then i said	ZeefoZ
clfolks	iYbogZ
ncareta	XdcoWk
plapses	Xajcdo
-3two by the	XafdZo
-bsealed	odcbbd
crcrew	dWdcnh
nsale	Yeffco
+bradio	oefdda
clcooper	klbkYW
+2, you	gWehee
crfishin	Wdcekm
-bunders	hkbejW
clteams	deofZd
-bclocks	kgWdgg
cltools	aWldam
+bpostin	lccemW
+bconver	gdddoZ
-bfloris	ojZdfZ
phallam	edodcb
paccess	aolbbZ
-bmot	bbcdco
clmot	bbcdco
-3would be the	ebWZgh
-bfour	ghegWh
-bforese	feceoa
-bmarkin	eeeklW
+bproof	Xjodda
-2text on	jYYbmW
+bfailed	Zfecod
clshouti	oZfffb
clbother	YfgfoZ
clacknow	Wfcelh
prisk	bkbbYo
-1decidi	ocaYWd
pinvolv	offeeX
crelsewh	Wnefdj
-bintv	fgofWf
clintv	fgofWf
-bdepart	ZeldWm
clill	kedflW
clview	oiacbb
crapply	cfceao
clbuying	Zeceeo
neffect	geedoW
neating	ieceWo
ntry	eXhiXo
cllicenc	hobchX
ntour	cijbmW
+bull	iadodW
-bgirl	egWfob
+1come	gWWZdl
premote	WmhXnc
+bunder	fbefoZ
crunquot	odefba
-3me till the	jneabW
ntested	Wemfdh
nfine	odfaXi
-baddres	WlkcZj
creid	Ycefeo
npack	diibWl
cruniver	beYfgo
nchecke	ogeeZc
pbursar	YoeXmd
npositi	jdWbcm
clplaces	omabWd
nsubmis	dlgalW
crlate	hZkbWo
-bbooked	bckYWn
creve	odedda
cllunch	XclYao
pdrew	nfadmW
nsooner	ocWefd
+bemails	oedjbW
+bpapers	WgYilk
-btied	Wblehk
+1no	cYWand
nthey	WYdjml
nseptem	ejffmW
+bgave	Wchdod
clsequel	ffXfod
pfolder	oiYdcd
nevenin	meWbdl
+bnotwit	oZbede
clthose	mjZbWk
+2: the	ZidWdi
pmarit	efdcoa
-bretent	Zdffdo
-bpups	Zafffo
clpups	Zafffo
nhaha	hfffWn
planyar	fdbaco
clhr	occfZe
crboots	YigeWo
-2hear within	jWfefc
crhad	Xceeog
clcasts	lkcWcf
+bzip	Wibedo
+2, please	flfWdY
clpray	clcoYZ
pkitche	aWejof
clpresid	odedcb
-bforty	Yofdhb
crmuch	Wcbido
pooh	oddeca
-bdocs	Wmefek
-2yes on	ZcceoY
clboats	fdbbdo
-bplanti	adeeco
clplanni	dWeico
ngideon	eXeffo
pregula	cZddgo
pwait	khWhhc
nfrozen	Zeedbo
-3love to say	Wacehg
ncustom	jiWgWn
nsurvey	Xcdioe
-1choose	jWhdec
+bgrills	Wdnfai
padeyin	eeeeoY
-2come by	gWmebd
-2reache you	odcedW
prob	oeffdY
crbag	ncjffW
-3office until the	Zaeceo
crcall	oebeec
pdossie	kogYbX
phers	oeaddb
pphonin	ocdfeZ
-2latest on	ijcaZW
crpronou	oedfcZ
pbishop	bmbaYo
clprinte	gWdbdo
clraised	Wmdbfj
+bif	oldbZZ
nstreet	abldoY
-2sat on	cebboX
clnotice	oWYYen
ndied	ofedcZ
-3his answer in	WfffZo
npremis	efffXo
+bnoes	oeddba
-3and , on	aaXdoZ
paloud	hgZcoa
pstarti	WdomdZ
nquarte	kdmegW
+btreate	djednW
clvisibl	obcfcb
-bpasswo	eZcfdo
clstreet	deddbo
-3sing on the	YeocaX
pmonast	Whefdo
-bfarewe	Zecfeo
+brespec	lfdbmW
-2on a	ZWXbeo
pokonjo	bdedco
nmay	gcWjgk
psynod	Xgeeeo
nsectio	ebhcoX
-2be the	eWfche
-bcycle	dfbcbo
-bdole	acdfeo
+btry	XWoefj
clbeans	oecfcb
pstrip	hejfkW
crcrane	idmfdW
crmonths	Yeefdo
ppower	ohbcYe
-bkinder	Xoefae
+bporter	ZdieoZ
clturns	oYacge
pstop	jgWXdl
-bspend	dafdbo
-bheight	dileiW
+2like the	aecdXo
-2be by	cWejhj
clmodel	Zfoebd
pfit	fnefWg
-2tellin you	gdeblW
nclear	onbaXa
prefere	foWnZb
+bfirst	XWfcln
pclear	akdknW
ndoors	becebo
clforkli	ZindWh
ngate	bbodWl
pretrea	oeeeeY
nshout	bfofdc
njonas	YcoehZ
+1all	eZjiWe
-2that about	jkZeWh
+bcase	hgWfZn
-bhires	Xbclao
pmatron	eWgekj
phappil	afbedo
clorgan	WdmeZn
nits	ZfWkmf
clsame	WZnchh
clteache	nZaZYo
-3applic over the	hedgjW
crno	oaadmb
crchap	oYcjda
pstar	cWibjl
crdinner	celoZW
+2has not	hkddWg
+bapplic	jXWmlc
rxaside after no	idWZjc
nforwar	nWcael
n"	eaYaom
-bwritin	foWdcd
+1grace	aefZYo
+bwell	gWZbni
ngiven	WeYZom
ndenise	debfbo
-2office on	iWjYeb
-benquir	leeeiW
+1can	iWkbgX
-btimer	Xoefdf
-brole	Wehcnf
pparty	ofccWh
crbox	Yehebo
-2anythi by	Wbffil
pyes	kfeZWm
+2, once	ndWbXc
-2your interv	jcgdfW
-1assess	cZjblW
-3or no on	jiZbdW
clfinds	obeeea
nawaite	eaeeco
-bfactor	hmcdlW
clevalua	deeobb
clmatch	ibWcmh
nrun	noeXbb
-3go out by	oceecZ
crgut	ddoffZ
+2s post	neWbbZ
phigher	Wjeedn
nevenso	mlefcW
crfield	cebmmW
-btrain	jaWjdj
-1return	ibabWh
+2she wants	XocfdZ
crzoom	YcokYf
njune	ebjndW
crarrive	WcfomZ
+bshort	dcofbc
-2office :	dcWebo
clfun	dfbfoZ
+2, $	faXWkh
clmop	XeofXl
-3report on the	Wdcibk
-3me on the	kWgZYe
crwould	XjZdoi
clcamera	cacfeo
clintima	oWfdjb
-2decisi on	ljWYac
rbaside stands-still	aacWkf
-bmounta	bceceo
pkin	boXecj
+2to keep	Wckddg
-3will not say	Weedgk
+bgrand	gnbeWi
p;	ojcgWe
+2, accord	obbdbX
nhotel	hXmcWl
-bpcc	oddZcg
-3for you till	gmeefW
-bs	hWgcgh
pserved	boeffY
-2desk until	cYcedo
pdemons	Wleeej
pprov	hfnffW
clzoo	WYcijn
-bwell	oddZga
+bgrant	odfdXg
nrewrit	bdcbog
-bdrumme	Weefmj
cldrumme	Weefmj
-2take till	fmfecW
-2out on	ggWZcg
crpassed	fYWnmZ
-2panel meets	feZkbW
-3not be before	Zefeao
+bdepot	kbocgW
+bhoped	bfffZo
crhoped	bfffZo
-3folk till the	befoeW
+bsudden	eeffXo
crsudden	eeffXo
clmemo	hodfYa
-bdine	Zdoabi
pdream	Wlhela
clintrod	Yefdeo
nthan	aifoda
clskelet	chZedo
+2and for	cjbhkW
-bbond	boefda
-2direct on	eZYoda
prent	jbYdco
-bski	Wddjhk
nwhile	fYegYo
+bover	leghgW
+bsince	eodakX
-bhundre	biijiW
pwebcam	cemleW
clenclos	Wkefjf
-barticl	cdcYoi
-2expire on	jkcZWc
-bsubsta	oXlfeX
-bsurpri	Wgeelh
-2answer inside	hWfehf
ppainti	Zeeedo
+bhappy	fedeXo
-2please read	oaYacX
+2, about	gjfeaW
+bhand	mffciW
-bquiz	doWdZl
clcalled	jWjeXl
-bstatus	oWcbkb
+bline	cgccob
pcertai	ieeeWm
+bthat	oeffab
-bcampus	Zeddfo
-2is at	ZboecZ
-btaste	Xcoceh
ntypica	Zdefco
-2not promis	Wddefj
nslip	dWbcok
-bnaming	ofafea
-2outcom by	dWechj
clplacem	ofeffW
plol	gaWmnc
nchecki	mdfigW
-3phone at the	Wfecmf
-2after the	gWfXbi
-2not do	aeWcnb
nsometi	Wdeeoh
nalarm	gkZhlW
-3tell us within	Woffdb
+2please .	YoYcgb
clforum	aeldWn
-brightl	bfbfco
crrecrui	Zdekob
npartic	dZecoe
prefer	Wjcegl
nguess	iWajeh
pstoppe	Wfdhgl
-bgratef	joeeXY
ncroiss	edofeX
clleisur	hdefoW
clticket	Wegcen
ppilot	coieYc
phim	oekgWZ
nsay	WWmhjk
+bown	jWmdbf
nrecord	deYfod
nvested	beddco
+2please read	aaaaoY
clmen	oecedZ
pindoor	Yedfeo
+2and @s	aeaYbo
pcompar	oYaihZ
+bpatien	Wdckkg
pnearly	noaaWb
clshows	lWlekX
+2, tell	cejhWf
-bweek	fWhgej
-3taken on the	hfdjfW
clmiss	cdoffZ
nsurviv	acodgY
-blets	lbjYWg
pwhom	ZgXgeo
psell	glieeW
-1some	XXbkXo
-bis	jcfhWl
-bpull	aeofcd
-2give it	iWfYWi
-3call me on	oZYeYg
-1coffee	dbkeWj
clenglis	habfao
+2, thank	WiZdlf
nbet	jdfeWm
crused	dkfemW
ntim	gfddoX
-2so in	eldfbW
+bhim	cjfXWn
pbudget	mhcgWd
nparcel	afcedo
-2feedba in	oeedbY
clmaximu	oafefZ
crportal	jnddWf
-2test ,	WbodZa
nour	fYafio
pconsid	afkZao
-3answer for you	oecebY
+bscan	cojfdW
rxreview on ahead	eWkagf
clspoke	ZcldoW
nbumped	beceoa
pkeyboa	oeafeZ
-3i give it	Wefeeo
+btops	ekedjW
nretail	ieffWn
pquick	lcffWj
cr#	Wcoeff
clsubjec	WjieYm
-2chance before	bYbfao
clladder	bYkfZo
phelpde	cgcfZo
pfriend	egWnhd
-3trial shift on	edZcoW
clparcel	aaYeoj
ncost	XkceZo
+2, correc	caecoY
-1propos	YZobcd
pshipya	hhWgcm
+2, kindly	dWZlkc
-bsurviv	eokdaX
nmood	YncoZa
+breache	Weecml
clbond	boeedb
clwrite	ojbZYg
+byears	ddXfeo
-1did	deddoX
-3not commit to	Wdddjf
-bwelcom	WamdYo
-bportug	eebfao
crlacks	fodddZ
-btitle	bofefa
+2, probab	odbabW
parm	oXleaZ
-bonions	bedfoa
clonions	bedfoa
pexpens	Wbkglh
clheard	jWfaig
crd	oeefZc
+2: #	imddhW
-bsanta	Zfeebo
-2votes on	gZXjWf
+2: my	cmckYW
-bletter	ohbaed
-bsomeon	hWfbco
+bcake	aededo
+bmags	fdWffo
-buncle	ofeeeY
cldeligh	bZhedo
ppleasu	WoYchm
crfitter	klbfgW
-bmen	oecedZ
nowners	Wiabkk
+breads	gcWlef
-bstruck	dfefoY
clstruck	dfefoY
-1due	hYaeob
-2promis by	aYfeoX
nspoke	Ziaeoe
nlog	aYhdeo
pdeepa	cecioW
-br3	beobac
clr3	beobac
crlighth	bWefio
clmerely	beefoZ
nthis	dYZfko
pfriday	ohffaW
pexerci	aklkcW
crsaid	aeaaoi
npumps	Zoffec
crallowe	Wodlbh
pmess	mfdoaW
pemerge	Wobcdl
-3govern sit on	fbZgWi
-2away from	efedYo
+benclos	YmgeWj
clsheari	fedbao
nugh	bodfcZ
pgradua	deodhY
crnew	lWdZdj
nmove	adocee
crforms	gWieji
clchap	WfYolc
clexecut	heelhW
crstay	jccdoZ
-bsafety	Xogdha
clhe	oZhhcb
-2, back	fWZaXl
pguard	odefbb
-3i hear on	occeZX
clsurger	XgkWli
crcomma	Wbhcof
clwhole	Wcldnb
+2, whereu	oedbcY
nbudget	anddWn
-2your answer	lhbeYW
+bregrou	Xfcaod
clgrand	adcfod
nflat	oXblZe
+bseason	eicaYo
-2as the	oYadZa
nvote	ibWhob
clalways	fWddgm
pvestry	Ygefco
-3will phone you	edkdZW
nknowin	fZaedo
crnation	Zoefbf
-2come on	gWfYie
+bson	odaedc
crhearin	ogbecZ
craftern	geobda
+2s call	WhYchi
cljurors	fecjnW
pparish	abdeeo
+biv	efoedX
pkowalc	obefbe
-1filled	leddjW
preply	gaoblW
clsomeon	lWdafl
crlambin	ifeneW
+balso	okaZad
nbelow	kjgbWh
notherw	Zlodda
nbakery	ioceXc
nallow	WldZjk
+2i need	Wkefbi
-bentrie	ZWffjo
nchoosi	cgadbo
-2out in	igWZZg
phimsel	WhhhXn
-brumour	Yedeod
clreach	aoaiXh
-bcolone	YcjfZo
peven	aeWgho
clspanis	Welfek
+bpassed	oaZegf
-3to us on	WZicck
-blyk	oadffc
crputs	oddcdc
-2files on	YcbobX
pdeaf	Wmeked
+1does	WiYgjd
-3go back on	WZjdbj
-3my desk on	Zcdebo
nowns	dfeeYo
-2applic closed	dfffXo
ncrew	glXcYo
-bmine	jicWja
pmoment	fWoeee
-1inspec	adccao
-bchosen	oXagkX
nget	nbXodb
+2in our	YdjenW
-2bored within	YZefZo
-2to be	dhWamb
+blangua	aoefec
clvp	mebgjW
ndesign	fjkfeW
-beta	obeejW
phannah	gbcjWo
-2with you	iWdbgf
crhear	kZdoaa
clthinks	fWdafo
+binsura	YmdeWo
pwallpa	debfbo
pblood	Wlgehg
clnudge	YmZdao
clforms	YhXoff
pheads	eajdoa
cltrue	Ydeeod
pagm	eYfeeo
+bdaught	beehoX
+bright	jfkWfd
clsuppli	ceddao
-3second interv on	hdgbWg
-bbeing	Xegoag
-bso	lmgbeW
-2letter the	ocbdZW
ppaper	dnmYgW
+2they tell	oceebY
-2^ till	ijlcWW
clrain	Ybidbo
-3be back by	YoffeY
-2time ,	bYcaZo
nbikes	eeaeob
rbaside closing-date	cjWcci
-3hear on the	jcWbjZ
crcoffee	ocfcYf
+bsold	aebfdo
-braised	Wmebdj
pfog	oheceW
+2, ask	WejdYi
-1ring	hfdWbf
-bcastin	mbkiWW
-3in on the	ZgcWek
-2is open	dadeco
-bpatter	becedo
clam	gancWo
+bfancy	Zfbfeo
-3you everyt on	XddcZo
-bpitch	gocecb
crring	ocZeYi
clmull	offheW
clconclu	nWaibg
crtiding	ocffeZ
+blacks	fodddY
cldepot	oajfaa
clshorte	bofcdb
clbbq	aedeco
-bworks	Whenah
+bdeterm	oceeda
crok	ioacYe
clallotm	acebdo
+1instea	kfjcWa
-bsafe	iYZdoc
pillegi	coefeZ
crhanded	jkeefW
-2start on	efYdWm
croffere	Xobdna
+bmr	mWeeaj
nsquare	dgecoY
crstuck	efWknb
pduty	iYZaoe
-bapron	ccgfYo
+2or we	aocedZ
crwhatev	offZXh
+bbuy	Ydcfbo
clseasid	dfbedo
+2and chose	bccboY
+2and let	dYnbWg
cradvent	ocidfX
pscouts	oceecc
-btarget	bddfoa
cltask	WlWcgn
+2by phone	kkZeaW
pmonth	akkmWc
-2you for	eoWagW
nremain	dgdWne
nheadco	occejY
-bpicnic	dfaedo
-3to know by	Wlcded
pfillin	Wjkeah
cloddvar	eabfoY
pstand	fecfWo
+2was what	geedkW
nhis	cdcZgo
-1came	bWabob
nweekda	nfWeee
ppanic	efeeXo
clspend	ZcmhWk
-3signed by the	YZfebo
+2, said	oZbaaf
+blooked	WjYajl
-2text you	oddebZ
ppiece	fdnekW
+brecess	becedo
ntied	efccbo
-3in the office	caadao
-3be in by	coefeY
predo	hoceXc
panswer	kWckid
-1do	bYkWff
+1intake	abadZo
-bvessel	Xdbdof
nact	ddodae
cralone	XZblco
nhusban	afbeeo
pbegs	bekmeW
nnodded	aocfcc
crlot	eYbogd
-2notes on	WjZgcg
clball	kiWcgg
ptalks	ZjYgco
-bcruise	dbeeco
clsuperv	oeehZZ
-bperman	ffeeXo
crgeneva	feoecZ
crfindin	afebod
nproced	baeefo
-2signat by	Zofeca
nelsewh	ogcdcd
-2follow in	iYYcWl
-bkind	odefdX
-bdrugs	Wodfib
-3interv schedu for	edYdoX
clperman	kgeeWl
clcoveri	ddaebo
ntwice	ljcbjW
nknown	aZYobl
pfilm	bhddao
pdude	Wenfff
nshortb	deddao
clemail	meWbel
-1nor	WaZcne
+bteams	aeoffc
-2# ,	dXmWWg
nmedica	ZkbfZo
clunable	Zeefdo
pprison	fkmeaW
+bweeken	doffXX
pkochi	deefZo
-2desk by	Yoffda
crwait	biYcoc
planter	ceegoX
-3almone 's office	XcdboY
pagenci	aececo
pcasewo	kfmedW
phoppin	mdflcW
-2and me	balcjW
neveryt	WkZfik
clthistl	jfijcW
-2told you	YbWbob
-brecess	oaddcd
+bphonin	lceemW
-bpint	eaWfjl
ppinged	mdcmcW
-2will decide	iedbjW
-2call the	oeddcZ
pmalta	odZfec
ntalks	ajeeXo
npitch	oheebW
pshut	iXnmbW
prehear	Wjeeco
pmissed	obfdag
-2before the	ffXWdi
+bifs	oeefba
pcat	hoZddZ
palmone	YofldX
+beight	ZZmdWn
clhiring	hWadjk
ncooper	Zfeeco
+btrip	deefoX
plater	XZofej
clmarath	Zcbeeo
pgate	ofkaZX
clraffle	WZekik
crmanila	ddefoa
crin	Wmhgff
+1️	Yaacoa
-2nothin by	oafedX
clrenews	dddebo
nu	aecbof
nresump	hocdca
pgas	Wgjdna
-bbreath	oaiebb
-2would be	cWjZfh
+2so it	WYbahn
nsound	Ygobfc
-bslate	efeYeo
+bpresen	XkoaWh
-btell	goacfc
crlondon	ffffoW
-2can take	cWdjYi
nengine	idWffj
clsounds	cekmfW
papp	Woejfb
nwithin	aXdggo
-3it over on	edbkkW
cronsite	ccnfmW
+bwhereu	oeedea
-bnobody	WWZndo
-1reply	gkWcgb
pfun	hXfafo
ndelibe	Ycckoa
-3hired two people	ZecbYo
+2means no	jaffgW
+2, ten	cYnaWZ
clsealed	oecade
nmaking	edcYfo
-2for me	chkebW
crnow	jdfdnW
clgithub	aoclZa
-bbuddy	bfeeao
clbuddy	bfeeao
-3they told me	ZWacki
phome	XaimYo
-3one more on	Yedcao
-2off ,	gaWena
-2inform by	cWfboW
clunifor	WYjaen
clfresh	hncbWi
rxsuperseded for ahead	dhWcgf
-3it can take	Xbfedo
-1moved	ZchbmW
ppark	obcccf
+bgiven	bmccoW
-bnon	ocYZZl
-3on the phone	WbZdle
clnod	olZeZY
pword	idioZY
nexist	ddZedo
+bbless	Wffffn
noffere	bddeob
pfeatur	ddddco
+btraine	bejeoW
phangin	oakeXe
clbreak	kZZeWo
noral	emfdjW
+2instea ,	gfijaW
cruh	Wgfjnb
-3of us by	iWfkca
clchalle	bofbdd
+bexpect	faoYjb
-2first day	ecYeco
clsad	iebeYo
pimmers	Wfffeo
clstops	hobbbc
-bhomewo	kjZdiW
poutsta	cobhbc
clbegs	doeeca
+bquoth	oddeca
pworkin	malcWg
pplans	hofcbY
nassoci	Zoeede
-bcellis	dfdZeo
clpaused	deeeZo
clgaffer	oYhbiY
-2older than	XXeceo
+2in my	ZdWakf
pwebina	feWejl
-2outcom within	obffcc
+2, withou	cnXiWg
pfourth	aebaio
clreconv	eeaoWg
-3we close on	Zdecdo
-bworst	oedeea
-baim	kaddnW
clword	khgefW
phourly	lmWede
+2: silenc	efefoW
pcasino	ibkldW
crpicks	odbbbg
-2@d or	ZaodbZ
+beleven	bcoekW
clwhoeve	ofZZcd
clfine	fgbbYo
-bbriefi	knWccd
clviewed	bdbeeo
+bpuzzle	XoefhZ
+bkindly	aWamlh
clyer	doceca
-bcontin	dbocZh
pconfer	oaadch
cltaste	acocdg
+bnan	edefZo
-3come out on	fcYbWl
nmoney	nYYcoa
psight	ehofXe
-bmentor	ddekmW
-3regret of the	bfeeWo
npatent	ffofdX
nlocker	dekflW
-by	Yoaedf
cly	Yoaedf
nmarks	anckiW
+bgroup	oZhegY
-1shut	bhWbfk
-3to ring me	iXbelW
-bweeks	WcfolY
pprocee	WkZdhm
nconcer	Wdccoi
-bsubjec	ZobemX
powns	gcZeao
pcardif	ofeedY
-2me know	kfZdhW
pleast	bgdebo
-3@d and the	abiiWh
-bfetch	Zdeeeo
clfetch	Zdeeeo
nrespec	WlgoWg
rxact since past	fdekgW
-buntied	oeeffX
cluntied	oeeffX
nmails	Zcdjob
-bjean	Zgeeoa
+bservic	aXogYj
-2supper on	hciZkW
p@t	bogXla
-1from	Xabeof
cloblige	foidYY
pgrante	iZodcc
pshort	ZodkgZ
nlifegu	gWjfdj
ndelays	aedeeo
-btake	XmflWh
pwords	WjiXgj
nweigh	deeeZo
cralong	deYdog
+2s interv	bWkZib
-1cancel	YbkdjW
rxreview for ahead	jZigWZ
nuntil	ofdYef
pwalk	jdkfWf
+2we had	YjeenW
pdesk	cdZeeo
-bopenin	Wkfbbm
-2candid by	oYfedY
pjo	oZkceZ
phear	lWkXff
pbutche	nkdfcW
clbursar	ohYXib
-2trial on	ablekW
clthrew	dfafbo
+bofsted	hdbcoZ
-3answer before the	kWcekd
-2than the	hiWYga
-2said at	ceffWo
clchirop	aededo
-3will be the	mdhZWZ
-bsay	loabbZ
clvessel	Xdadog
ntattoo	jfliaW
plate	YiXgdo
-bolder	acfedo
clought	geZdoc
-2the call	decaoW
crtaken	deacoe
+b@t	eZoXeg
-badmitt	Wfeflh
+bprobab	mZbaWn
-3would hire you	aedfYo
-1closed	daWaam
pclick	fofgdX
nonline	aXdboj
+bquorum	dfdcoa
-2that to	oddcdX
clprobab	ibjdWj
-3i said at	dfffWo
-1yes	YnWbcg
+2and phone	haYkWb
-bbaker	Yffddo
clbaker	Yffddo
pludo	ccfebo
clfall	YdoZif
-bmillio	eeffXo
clmillio	eeffXo
nsheep	dlifhW
+2as it	jbcdWk
clconsul	oibibW
crseen	Wjadmh
pbread	foZffb
nfamily	ceoefb
-battend	Wgmcmb
+blent	cfcedo
-bco	dcnWna
pchapte	hofccX
crfight	WjeofY
-bskip	eeifnW
nfuture	beceod
pprinci	cWgihj
-benjoye	cfdeoa
-bill	nedfhW
-3you it is	mdbdiW
-2board sits	Wehdbl
+bdays	bbohag
clwired	aedeoZ
crsanta	bbefeo
crsigns	odeidW
+bmistak	WmbeZn
clpicnic	cebeeo
pmonolo	boiedY
naround	ogaciX
pho	dfddco
ppilar	melccW
-2back from	ZeeeoY
-1needed	YidelW
crpreten	Zeffdo
+bman	aZbcho
-bplanne	faccdo
ntaste	kmZeWg
crforema	efoedY
-1rung	edcelW
-bparlou	ddofdZ
-3sittin on the	hdamZW
-1email	lWXaeg
-2coming on	eZlYWe
nmeet	YjZaog
npanel	Wbmeig
nghost	eeofeY
phallor	ndnZdW
+bhallam	ddoedZ
-bsomewh	kciejW
prightl	Yffhoc
clnear	hbZcYo
-bride	Zchdco
clupshot	oaefec
ntwo	effboa
-3picked up in	ZcdeoW
clforema	fbdgoZ
prainy	dfffXo
pthursd	oXWiYj
pyet	jckhWc
+bzoom	XblkWk
pbecome	WgZhoe
-3take back the	dbbdoW
-3not tell you	becfYo
-bfast	doclfW
rbsuperseded they-will-decide	cWaZjf
+1week	ZZbeZo
clbet	addedo
cltimer	Yoefde
nproble	idgelW
rbappointment bare-request	hgdWcf
-bruled	ocefdb
-3decisi in the	ndbaiW
-bcrèche	dddfbo
+bexplai	hofeeW
-2it back	hlbfdW
-2could say	ZdceZo
-3i could say	ZdceZo
pben	cchoeZ
nstatus	cgWYni
-bboards	ocXfdf
clmock	boackX
pphotos	coXlbc
+2for sure	oabfXe
nwareho	dhdeXo
+2the vacanc	ffffoW
clcan	Wkkbbl
crcorrec	WmeenX
-breloca	Wmffei
crexpire	dmafWm
pvalid	ZWkicm
ngut	imiebW
clstipen	eedfZo
plunch	fbofYf
-1discus	dbhjiW
pshoppi	bcfdeo
cremail	oeXffc
clfilm	Yoeede
-3: @d ,	cXodYb
+bbusies	bedfbo
crstuden	Yiedco
ncards	necbWk
clresche	ddikkW
nmadame	dfodeY
crconvey	dffYfo
ptable	llWbag
-2@d before	ZXoffc
-bchecke	bcaloY
ppaula	ddeeao
ndoing	Wadekk
clgradua	ZbZdko
+babbess	offfcX
-3it in the	Wgcmcd
clotherw	ecocXe
+2for whoeve	Weeich
ppass	YmebWn
crhand	gkWcaj
+bhersel	bZdhod
phussai	aedeeo
pzara	aedeeo
nzara	aedeeo
pchairm	YenfmW
-bboat	demcWh
pbirthd	ieefnW
-bninety	effdoZ
-3call on the	babZob
+1call	WiZdlc
-3for you for	ZobeWa
crexamin	YokdfX
crcheck	YjlmdW
+2, answer	XZWnbe
+btwelve	abdcog
neveryw	jkdfWh
clgreat	Wnabmc
ppaused	baddof
+bmost	nWcjYf
crlimite	deaeeo
+2there was	bccfoY
clcanal	dcceeo
-3wait till the	bbeboY
-bshake	foeedX
clhangov	bfecco
clsync	iebcoa
-bgather	YeeoiX
-3reache us on	bdZdoY
-2^ neithe	eeeenW
crdare	aafffo
pbex	iZaedo
nisland	oXceci
clisles	efefXo
+1hols	Xcbebo
+byay	oddeZe
-beyes	Ybfego
-bsummon	lhkdZW
parchiv	XfWmcn
-blaughe	ofefYc
-3me was told	XeeeYo
pelin	Xofffd
-3come back in	WXkfYn
pallowe	ocagZf
naudito	oebehY
-2inform on	heddkW
clmate	dgicWn
-brecipe	ddYofd
crtyping	WkYeni
-2comes the	Wchakh
+2with #	dbaeoX
pcourt	oiahYY
-bupon	oceeeb
+1latest	iiZdWb
pbom	aeeebo
pdia	aeeebo
pmaster	ljghWY
crroof	bdeebo
pbringi	fbhgnW
-2leave from	dfeeZo
+2, tops	ghedhW
-2phone call	jiYeiW
clmadam	oeheZa
-bdoctor	ZgmdWk
cre	mjdchW
+blovely	addeoe
-1most	oaedcY
-2at most	oaedcY
crsloven	Xfefeo
-2promis for	lbWYcg
pmatern	hdXeao
-btrust	ecXZio
pbag	keZeXo
-brennes	cfedoZ
-2resolv on	iaYYlW
-1withdr	bebeoX
clclinic	fimgWb
-bsave	XWlebn
+2, are	WYgcdj
-bclicki	eWffgo
clclicki	eWffgo
nref	ndWdgi
clhungov	Yeeeeo
-brealis	oedfdZ
pchoice	geaYof
+banybod	Ydffeo
+2, appare	hegenW
+2, scratc	ZeddoX
ppeople	oZYlag
ptalkin	iWWgik
clgalway	beoZai
-1yours	hWbhff
clthing	Wglgff
ntight	idXdbo
cldeclin	eocdeb
privers	Zeeedo
+bobserv	eddfao
nblack	objeYd
-borgan	bemfWk
-3interv from the	efmcfW
ptryout	XlkejW
-baudit	ceedbo
+2, closed	cdbfYo
+2is stockt	Zdbcao
-2office within	Wifeif
-1agency	eddckW
nlegend	hcafoa
-bslippe	fdcYoe
pwatch	cfodZe
pdaught	oibdZc
-bputtin	jfhjeW
craway	caagdo
nfenell	egfodX
nmarlow	egfodX
-bsandra	jlefeW
clsandra	jlefeW
-blindqv	keffjW
prowed	aeffob
pcfo	bededo
-2's office	acdaoX
-3them know by	Wgffak
crhotel	Yfoece
clwhen	YojeiZ
pleeds	ebkXbo
+1lunch	hfhgWb
pvet	fdWelj
nposts	aXjddo
nlive	ZhXibo
clstcw	Wnffeh
+bsale	nffegW
crsale	nffegW
-3it be before	aadeoW
pchief	eemWie
+bvolunt	dfdado
ppepper	oeafeb
-1so	mffWWb
+bbag	mkeedW
nphoto	Wgokea
ppure	Yfefeo
crreal	jjiZWh
pnice	facgZo
nzoo	ceddbo
crher	mcgZoX
-bappare	oZidbb
-1re	ZbbdoZ
ptill	oldWYd
ponto	Wfkedl
-3a date :	jcdkYW
-bscene	Xofffe
clexpire	jlWdZf
-bprocur	oeffeY
neat	ifWjic
cllagos	adedeo
-bla	Yeoedb
+2the agency	jcfflW
-3interv for the	eeeeoW
+2to agree	jdZkYW
+brecall	Zcddoc
-3to answer by	Weefem
+2, tastin	ZXfdao
pforkli	jfbdWl
-1mainte	bbYdao
+2to give	kYjbcW
clfarm	hYobdb
crcircul	Wffmie
nquicke	hbneWi
nsubjec	jbeeWo
-3so that is	hZbaWi
crlight	Wcmfej
nbirds	cbffob
nhires	obbdXl
-3, not the	ZdcdoY
-3thank you for	babeoY
nfriday	WkYblk
-bconfid	Yfgeco
clsqueez	jemfdW
-2, so	njdZWW
psafety	geoeaa
+bdeputy	YYedgo
ndrops	cceeco
-blinked	eeYffo
pfiona	mdfckW
clshake	goeedX
clfool	bcefco
rxsuperseded in ahead	kWZYhb
clblue	gadfod
crsends	obejdX
pletter	lnbeWd
-3test on the	bcodcZ
+boffice	filjeW
cltasted	cedohW
clmariso	oeeeda
claccess	bobfed
+2is being	eeadoZ
-3begins on the	Wdhdak
-bpencil	makXjW
-bseptem	mkefbW
clseptem	mkefbW
+2be enough	aoYeab
+2: i	dbWYdm
ntools	cglejW
+bmanage	eWfhgj
nsuperv	nedhgW
clbassoo	oaedec
+2, board	ddZabo
nlights	oceeae
pmarek	deoccd
pmaths	Wkihcg
clstory	kikdbW
ntill	oihZbb
pchapel	Zeofbe
pmuseum	fblnWa
+2, part	ZYcfbo
pinterv	cbofgc
clpsycho	Xcobak
pvacanc	fabYho
-2no wait	elgeZW
pwareho	cjedoX
+2you can	hWkeYg
pfreela	fecfZo
+bdepend	aefddo
-1calibr	ZcaobX
-blined	efecao
-3letter by the	keeeWf
+blookin	Xkccoc
nold	Xodfeg
nvalid	ndgdhW
pchoirm	ddofeZ
ngalley	bfeceo
pzoë	oeddcb
pquoted	ofbeeb
cllearn	kWgebi
pgrabbe	Wmefei
+2, seven	WXmceh
-2off for	caYebo
porder	lWZaim
-2off till	cXecbo
-bbegan	Xdccog
-byea	cocfeb
+2so if	cobbaY
nguy	gjWgma
-1releas	jjWabc
+bpub	oedebb
crfirm	fhghjW
clobi	bdeebo
-3you an offer	acdfZo
-3with me on	dhjedW
cljan	XnnedW
pbranch	leagWk
+bhold	nlcccW
-2: come	WXfckd
clgather	ZWblil
-1visit	famddW
-btrace	Zeffoc
-bsunk	Zeffoc
-2someti in	echhjW
-3@d , then	Wddcke
pclerk	YgkZYo
pfeelin	cehfXo
nadmin	kcfflW
-bpermis	Zfdeeo
crfreela	beifoX
rxanswer in past	Webafi
-balso	djWjkZ
presubm	cmkedW
-bpostdo	jWdedm
-blaid	dekflW
+bcleani	adeeeo
pworry	ghcjWh
clum	bkecoX
clcover	Wkiebi
+2s off	Xaaeoa
nrecall	cfddoc
nerror	kdeeWl
pturns	dXndoa
crcoding	WoifjX
+bmeans	ogieYZ
-bbear	oacaZh
ppermis	Yefeeo
phandsh	hZdeco
ninside	bWfYmk
clcharit	Whcdfn
-1revert	ocbdaY
clmaths	Zogdcc
clpat	Wdhmdf
nstood	Yccdho
-2here by	bfekWe
proad	Ybeaoj
pindivi	Wgdefo
clcoach	aaodXk
-3was that about	kkbeZW
crclear	iZinWd
pfaster	beeeco
+bsheila	Zdefbo
+bpencil	foaeZZ
-3to the client	ieciiW
pshows	Zfdedo
-bvague	Yffddo
-3you were told	geeejW
clcancel	WZgdkj
pworked	Zddefo
narea	gbceao
-3office on the	gkbejW
clrecomm	Zddoja
rxsuperseded in past	efefoX
-bwe	fYehoc
-1any	WghcWi
+bglad	ccefbo
cllifegu	cileiW
nphotog	dZXdjo
+bodd	oZffdc
nnov	ejdfmW
clyouth	delelW
clnotary	foacjY
nwinds	ofedeZ
nclient	ioWYfe
+bhurry	edfeZo
+bregatt	aedfeo
-2say by	jdadWf
-2with him	ibfjbW
+2instea of	ekcWch
+2: rent	ZbdeYo
nweeks	efffXo
-3will ring me	jWZeZi
crthee	ZnejeW
-benergy	kjeefW
rbsuperseded promise-not-kept	bWebig
+1starts	bfbfbo
-bnowt	dYdedo
clconvey	odfehX
pweakne	cecedo
pdroppi	Webmjg
-bbob	ceeeoX
-bstcw	Wnffeh
clsous	ieZfao
-1effect	bcddao
clliked	hbZokX
+blet	Ydnocb
nsales	Zdeeeo
clradio	hlWjiZ
rbsuperseded corrected-day	bdceoX
pbunch	ofgfeW
nrosa	lfffWj
pshifts	hochbY
-3decisi of the	beYfob
-bfellow	lbaWZo
-2commen :	Zbceco
pnear	kXbbdo
-2your time	ddbeoa
-3apolog , the	Yecboa
clhm	oZbdai
-2partne vote	hedWXk
nwarmly	boYdeh
psimone	obcfZh
-bhall	ZXhddo
nscore	Weilib
-3availa for the	caoecX
-3the file on	bncgbW
-2: closed	efffXo
cltwelve	Yoddeh
-bdebrie	oXbegc
-3panel on the	adocba
clslip	WmYdam
nseason	ojXiYa
cljean	dgedoZ
pstorm	obhecb
-bkicks	Zeeeeo
clkicks	Zeeeeo
pweekly	Wckiei
clwrote	ccgZoc
-1ringin	oaZdWe
ppushed	kcikdW
-2is back	ZZaabo
-brubbed	WkefnZ
+bquote	odbehY
ncedar	gddeZo
-2then the	bZafoZ
+bbreakf	mboeaW
ntills	eeofac
-3, from the	YcWhhf
-3not on the	gecdmW
nreads	gfXaoc
-2and not	Wdedje
npie	oedeYc
-1confir	ciWZma
pash	gdefnW
+bcause	ogdedZ
-bpost	lbbWkh
nhimsel	oabahe
crlectur	gckcmW
+1has	ZdbWih
ptastes	obcdcf
crleave	dlZWbo
crdrawn	coefcb
rbanswer you-will-hear	iaWfeg
-2@p and	WaYXlh
+2and now	Wdablg
clrabbi	adedeo
pbegin	goedYd
+2, check	mbbckW
+bbother	bZeffo
cldispat	mibeWf
-2result by	fYedWl
+2and here	adafof
cltight	oefedZ
pfunera	oeeeea
-bsven	deeeoZ
noptimi	odcffY
nfinali	WgihYn
clput	imaanW
nclosin	ggXcco
-3commit conven on	Wffddk
-2interv within	ocdeZX
clbob	ceeeoX
clpromot	bfcfco
pabsent	ZjfjkW
-2certif by	aoefca
+2s panel	XahboY
+blikes	mdkfcW
+2for @s	ZbmYWg
-3: i wrote	cfeeoX
pdeterm	oadebg
-3for your time	ddbeoa
-2@d to	dWcZgk
-2traine from	efddXo
cremploy	Zgceco
-bvolcan	eoafeb
+btastin	YWledn
+btaster	efofab
crplaces	cfaedo
nrevert	Waefkm
pattent	bolebW
nappare	ZWgcln
-bgcse	Xgfedo
clgcse	Xgfedo
-1when	oeddYX
clmrs	aolgbY
noffers	heZaco
-2gives you	Xoffda
pvice	nWeicd
pstandi	lYmieW
pmate	Wkhafk
-bsit	iYliWg
clsense	edffZo
clproced	gWfegm
noutsid	gWoYbk
cldig	caeddo
+bground	eenfWi
nstays	ejobfW
-2^ for	fjhdWc
clnever	WZebmk
+2, maybe	deWZfj
-bprinci	cjelgW
+bwater	Wfjfel
clbirthd	XXdcjo
npoll	ffjdlW
-3we are on	iebcmW
classemb	beddeo
-2said within	kbfehW
paway	ljmbWY
crfoster	ffffXo
clbump	eegfoX
-bcinema	bdeeoc
+1over	ebilgW
nview	aecgco
peveryw	kbWfcn
crbehind	daodbf
-1come	edfWcg
-2writin by	hhedZW
-3in writin by	hhedZW
clalert	dZffdo
+belders	cffeZo
crelders	cffeZo
+2with who	oadeaZ
-3safety office on	bddeoZ
-1rehear	acZebo
-2ahead of	hghdWi
-bgig	hbocXd
crout	odWcmY
cldeputy	Whledj
-2up in	WbZblf
pnodded	dbncWh
clestate	lcgdlW
-bpaysli	anemWg
-3you rung on	afefYo
pclinic	ddfcbo
clshort	Whmlcd
crwatche	boiecZ
clthat	debfof
-blearn	oXbecg
-2into the	afdcZo
pvisit	cXogdj
+bcomes	bhZkWl
ngran	feXfoe
-2time before	Wchfki
+1thing	YZeeoX
pasked	oddfZf
+2, gate	WZkdfd
-3our interv on	eeYfXo
puseful	oZdfde
-bintima	oZffed
clfawkes	ceeebo
pdenial	lcefjW
-bdoors	WaneZk
pmiddle	Zggbco
-3from them by	iWffek
ntown	ljWhZg
nnap	mndfXW
+2: your	ejibWd
clsupple	aoffeb
-bprayin	obfhdY
-1room	Wifiec
-bsounds	afoeda
-bpass	mfnbbW
creveryb	oZZeah
+bcompan	gebfZo
clwhere	oYfcZh
nstage	cjdgnW
-2pick on	ocYYcb
-bpositi	hZbZdo
+2but @d	bffeoZ
+bgoing	XbWhmk
-2^ the	kiWceY
+bjobs	bdaeeo
crhostel	aegeao
-bversio	oclcYa
+btrain	ccidoZ
ncalled	WYiklf
-bhire	oeZage
+bfailin	lmgdZW
+blosers	oddfdY
clinshal	ofeeeY
nplants	ckfflW
pturbin	ieeemW
npartne	Wnfake
cllady	giWacl
+blot	gZbdco
clsupper	ldiYjW
-2meetin people	WekZaj
-3be meetin people	WekZaj
+1me	hcYjiW
+bshift	bZocbh
-1votes	eaYjWf
nface	occdhZ
-1those	aoadZX
crsous	eedfoY
crpush	ofYfcc
+2with praise	efdfnW
crpile	oddhdZ
nmachin	coidae
praised	ofhfcY
-2contra ,	abbebo
pstayed	Wddekj
prose	gdWbin
+bago	adffob
-2feedba on	Xeceoj
-3a releas on	YebcZo
+bsurfac	Zeefod
crsurfac	Zeefod
pnormal	fhYWmf
npengui	aecmWl
-1mornin	XXodag
npool	icaeob
pcorres	ecdeoZ
ncalcul	dhnfeW
crassist	heWeik
nlieute	ffffoW
+brabbi	odceca
pfailur	eeoedZ
+2is cancel	dchfiW
clweek	WXjfkh
pcvs	foidaX
+2i start	bcdfao
cldestru	aobfbf
-3expect you on	Wekfck
clspot	Ydoehc
pshoes	lkhdaW
clpost	oadbeh
+2, unpaid	acodcX
-1about	eWcggf
psim	Zofefc
nenrolm	cnkagW
-3from me by	jgfdWa
-bnegoti	Zdoadg
-bgreen	oZbege
nsteel	XfjdoY
clcellis	dfdZfo
-bswore	nXeekW
ngroup	abbYol
-3yes to you	Waiedk
-3one from the	efedoX
pdig	eodeba
clmove	gWefih
nremove	coeeXh
clguys	ceeoeZ
-3direct on the	gembbW
-binbox	aobdYh
clrecipe	chYofc
pbeliev	dhfdXo
ntop	cbYbio
clcorone	kieehW
-2decisi from	affdoZ
pcorrid	egdbXo
psystem	ehkkgW
nhangin	fcdogZ
ntent	bdoeaf
-2again ,	lbgedW
nnails	mWeffi
-bms	coefcc
-1a	WZgXel
-bphysio	YYdcmo
-2^ verdic	oeeeba
nexpect	ZXjoZj
clmentor	XZeoje
crhr	Wdfjdm
-2^ would	hieZfW
plead	dcofbf
pfarm	cjmgWd
nwet	cnbdkW
-bfounde	kbmgdW
pharbou	ZfidYo
pinto	ogfbda
clknee	bfedco
-bcasts	okcXca
-bhull	Wagmcl
-2get told	oeedYY
nsouth	Xhbefo
-blists	oddecc
npencil	feedoZ
-3this office on	nedefW
-bwhose	cbdeeo
cltorn	offdZc
nknacke	leefjW
-3one is on	bcmheW
nroll	obbdgb
+1suit	jWeeag
-blagos	adddgo
-brounds	edWmnZ
-2try again	XcWjbl
pswore	mcdekW
-2her interv	cebcZo
-2says come	Wdjeai
-bladysh	afeoca
pstands	kWacgm
-2interv before	ekajcW
nsadly	adjdoa
-1papers	fiYalW
rxsuperseded by past	Weffif
-2pick :	YZobea
pdinner	kaedoX
ncreden	eZofde
-2time in	jafalW
cldesks	beddeo
+bproced	cfffZo
+btech	efeYco
-3you within the	ocedba
+breinde	Zfeedo
pwish	eojdbX
clmean	jjahWf
nstewar	Wlcjdj
+2when they	obdegZ
-3plan anythi for	ljbeaW
rbact -	ejWdZe
-1commen	WbaiYn
clshift	Ydfaho
ptiler	ocafea
plevel	gdjdWi
ptheirs	Weeihj
clmechan	Yeefeo
-2robing is	Ybbeeo
nlocum	ofefbZ
phospic	igidWf
+bwednes	adffob
-bserver	YjXcgo
pha	mfbiWg
crtaster	efofaa
crrevert	feeodY
nfebrua	Xeeefo
-3one on the	YeglWc
pthinki	odfdfZ
pnegoti	bhoeeZ
-2do that	WjjmYX
-3take up to	jWegcc
clstartu	ocgdbd
clforbid	Ydffeo
-bback	foacfc
crconfli	lafmdW
-2goes up	oaZYYc
-bactive	bdfdeo
clsides	Xoffee
-bmonths	aeefoc
-2so :	fhbaWg
-bshifte	idfdmW
nalways	nYacoZ
+bvienna	Wofffe
crpostpo	aeefoc
-2someon by	hWebfh
bs- lower-bound no	aeddao
nbusy	Wfcejl
-bissues	jWefel
clissues	jWefel
clswim	dllcWc
-bpoll	doefdZ
pshout	oYdelX
-bway	mWkccf
-2ad ,	cdceYo
-3the ad ,	cdceYo
clreeve	Yeffoc
+2, just	daobXb
-bbutter	oaeeeb
-bshed	Wddeng
-3instea of the	adceoa
nperiod	gjWkha
nlacks	gkdkdW
-1cvs	WZYlYj
clposts	mWcifd
ngrey	Wlekgc
plittle	dhYcZo
-2said about	hecfkW
+2, :	acekkW
-3leave it by	Xoffed
-binviti	bddfoc
-3give me until	oaeddZ
ntraine	obebbi
-bstores	ccWhim
+1x	hgWdjb
-bidea	Wggegk
-1over	ggikeW
-2learn by	oYefea
-2circui until	feeeXo
-3on circui until	feeeXo
-1before	fiWabg
+2, mate	odcdcX
+burgent	bcdfeo
-2instit :	Zbbcbo
nbranch	khcdjW
-1misery	odceaZ
clsunset	cfefoZ
-bscarf	Ybaeio
nproper	biecoa
pboard	hnjccW
pgrant	gdhkiW
+bpublis	ncbkfW
+burl	acgebo
-bclinic	YkcjWm
-1shows	Wbgdmf
-binstru	kahcmW
-bpub	dbeebo
+btie	ddoccd
clfive	dmidWh
clsleeps	ocffca
ntrying	jWlejY
ntick	fhnfeW
-2in within	Wmffbc
+bschool	ieZZZo
-2more ,	ibldaW
punanim	foaZXj
clbread	Wjfeig
-1accept	ahdeoX
pframe	Xaeeio
clhay	aedeeo
rxact from no	cZbabo
-2time :	fXmcfW
clhands	onXYcZ
clbullet	kfmebW
pkeith	kWffel
-2berlin on	Zcbaco
-3to berlin on	Zcbaco
crward	Ycodej
preconv	gfeenW
+2to fix	ocYeZX
+bdo	bobgcf
ptxt	ibekkW
-blol	adbfeo
+bchairw	Zfefbo
nflood	aeffob
-2after lunch	leheZW
nmanage	ZaoXfl
pprevio	dimibW
clscrub	cfefoZ
clines	macdWn
nvenue	jdleWf
+2, too	WdbdnZ
+1ish	mZdbWd
-2you on	kadWfa
+bcoordi	oddecb
-1sugges	hdncZW
-bundert	lXeemW
-2need the	ZbZoeW
rbact needed-from-you	ehWeeg
cljacket	dZefeo
nhours	akWgig
-2jobs in	acdcoX
paunt	gYchZo
ndutch	feoeca
pken	offceZ
nadvanc	ojbfbY
pweighe	hcoeZa
+2, six	WZkbZg
-3i asked for	Ybeeao
+bh	Wcnfej
-2over the	XiWkfg
-bvisibl	foafbY
pmerger	oYeeed
-blonger	gkhbiW
-3you word by	cZffob
-3last candid on	Wecgbj
nuncle	ZdofgZ
cltool	foaebd
-3closes on the	WhYYYn
-2aberde by	aXbfdo
-2tell us	doYcZY
ppit	cdafeo
+2for my	anebiW
nlounge	gfhYZo
-1count	oafdac
-btram	Xobfbg
+bhammer	ceaeeo
+2or not	Wjgecl
nboth	YdijoZ
nplanti	hfeenW
pboarde	ceffao
-2everyt on	cabkWg
ns	oeXbgd
+2to meet	ZYodbd
-bsignal	hcdbZo
-2confer on	hdZmZW
-2which was	dbWcii
-3, which was	dbWcii
clwished	bededo
+bpainte	ccffbo
+bconsid	oYgieZ
pbakery	eiebWl
+2i am	fbeWcj
crlose	bodfgb
crchalle	Wfeffn
-3could tell you	Wedejj
pmadam	giiWYl
-2rota out	Xeeeco
+bbread	eebfoY
pgive	kgakWg
-2either way	oececY
clsteve	oecfea
+bseat	iejeiW
namend	lffejW
+2i find	oddfaY
nhelps	cfeeao
+bugh	feZdoa
pbrief	Wkekfe
-2review after	eZceco
phalifa	ioZfac
+bpost	fiWZbn
+1my	fiWfbf
npair	efjflW
rxdenied until ahead	fcWeje
ppolicy	ocZdZk
frgoon	Ynafkd
-bsworn	mXXalf
+bchange	Xbknbh
ntalk	XncYmf
-bvoice	Xlceig
cliced	ffffXn
pintake	aiXhhj
-2board in	fendXY
+bholler	mdZmbX
nprofil	eXjckg
-bforkli	bgndcb
-2hersel on	neddcZ
-2got till	dmbkYX
psucces	hfihXf
+2at your	bcYean
psuit	Xjkeed
prememb	nZccmZ
pdiarie	eanfdd
pcompen	heeikX
-2unveil :	Ydacdn
nfranki	nffegX
ppalace	eegenX
pday	Ynkcbe
ndrank	Yfcffn
-1anothe	hYifXi
clcar	bXmbcl
nhit	alffmX
nbankin	hdecZn
crwave	cebfdn
+bmuseum	abeedn
+bwinner	mbZaXk
cllasted	edffnY
-bborrow	fXifem
crlandlo	Xfffen
crtravel	djndbZ
pdecent	idnbeZ
-bexplai	ndkeaZ
ncracki	bnfeda
-btool	bnYech
-bschedu	ibfXdl
+2, would	XkgeYi
clseries	efefYn
crsucces	nZgfXj
ncompet	emejXe
-2run from	dekZXg
plab	bXehjk
clsites	Znafei
crta	lcdeXm
pnerves	gZceen
clsizes	Znffed
-bsang	feeenY
clsang	feeenY
-3news for the	dfefXn
pfares	beneeb
clreq	eeejmX
-1owner	Xclbhh
+bdither	Xhffdn
clscript	aiXcil
+bcross	ncbebd
pnotice	kimeYX
-1chat	bXkhgc
crfarm	ddefan
+b's	hiXeej
-bhalfwa	cedfan
-3@d no wait	fjhfaX
pkanzle	ddYfen
pgemein	ddYfen
punterw	ddYfen
+bhuddle	dfcneb
nuses	afeddn
-3me at the	nbibYX
pvehicl	deafdn
-breach	XndgZk
+bdefend	dhfnZZ
crdefend	dhfnZZ
-2job on	nbXdfY
nballot	bkkieX
+2s writte	adacnY
ndrive	Xkblhe
-3side of the	YalekX
-bobviou	XlneeY
crturn	cnhdea
+bcard	aenfce
-2you come	Xhfech
-3away day is	Zcaeen
+beven	nibeXe
-3do not come	ZcXemc
nregatt	gncecZ
claltern	dYnfeg
-btoss	mecmbX
-bfee	bdeedn
+2, new	Xcbafl
peconom	aaffen
-3comes in on	Zebaan
cllondon	bankgY
crdie	abbein
clsafari	Xjfffl
ndie	alifhX
+bbang	keeelX
crbang	keeelX
cltram	cfdfZn
ncat	ngiadY
pruns	lXlfhY
crvan	fXbdfn
+2# ,	eaejXg
pvoid	ccjdnY
-2hear back	nedecX
clit	gncfeY
-blambin	fcddcn
pblow	jZnedY
-bclient	keiXhe
ncountr	fhblkX
ndry	fjcjiX
pterrib	ndjcaa
+bgarage	cedecn
-1hoped	eddfnZ
nsomebo	lYXigg
cldispla	gacenc
clborrow	fXkfel
crpart	YjYenh
-bexhibi	ceeddn
ncomp	dfeaen
+bgrandk	afeebn
-bthru	YeknZe
-2to write	Xccelk
clfees	Zgfebn
+bswallo	decena
crswallo	decena
pgolden	eamfkX
clscarf	YZYemn
pmatche	Znhbbf
clagenci	keeelX
clnine	jaegnX
-2it before	ffhcXg
+2, has	aZXZlg
-bmistak	gfmdgX
nbookin	jbnccY
nsomewh	fZncha
nrecept	dhYend
-2who by	nYffea
pfisher	Zdfeen
npresum	defenZ
clmr	lYdnZd
-bband	dindYd
clfret	cdfena
-3asking about the	cdYeYn
cryea	njdebX
crspot	necchb
-3to say the	ebdenY
crruns	jnbfYa
+bchance	Ynbedd
+2from the	kXbbgd
-ballotm	XZhcik
clcleara	Xnmdcc
clprinci	Xedkkg
-2manage on	Xdikdg
clunluck	necddc
+bchurch	ddleXk
clhis	mfZiXh
-bambass	cednZe
nroom	ifndbZ
clfirm	heZnga
nbox	Zdndff
-bbosun	dacenc
creat	kenaZa
+bjoy	dfeeZn
-bboxes	bffnfY
-1been	XbZbig
-bticket	Xfadjm
-2two on	gajcmX
porals	nceefa
-bsuperv	fcnkbY
ntower	bhafbn
-2decide the	nedbda
nreply	eanYbk
-2meetin of	ndbXXh
nowing	Zeddnf
pblank	nbblcZ
pmature	bbefen
-1pick	lbdhXX
nrequir	Xfjmgb
-bbooks	ekYeXk
ntoilet	deffZn
clsortin	kXZibk
bswithin period ahead	jidbXd
nsuit	Xfkejc
clodd	hffnfX
+2, sorry	abXbii
-bfret	ecfenZ
nlent	eecXjn
pnaming	nffdca
-3suppos to hear	ZefdnY
-2not make	dejekX
-3can not make	dejekX
pways	dbaffn
-bhuddle	neZaef
pzero	dnbfec
+blimit	nicebZ
-bgoodby	kdeflX
-1thru	ZYnaid
ndeal	YXadnm
pb	fnZabj
pdraw	XmYiel
+bsort	XikkZe
+breal	khXfcj
-2meant was	mebeXe
clwelder	edZdgn
-bprepar	nbgdYf
-2, expire	bneecY
-2heard in	hdeeXl
+2to look	jacjbX
-2how about	gihecX
clkeeps	neeeXg
clchoir	bZbnfh
nissue	gedeYn
-2releas on	ldabXi
pmoves	ibYccn
crchrist	abecfn
clagains	Xanbbn
+bmsgs	naeedd
-1funera	aedban
+brankin	jeXban
-2lets say	eikcXa
crexcuse	Ygecen
crr	ffhfmX
ndoc	efnfgX
-3, text on	ZZacnZ
-3other deadli on	eZeeYn
+bcertif	anedZf
clfounde	nXjhaZ
ndoubts	dgbcnc
+btraini	Zeneia
nvessel	dnefZe
+1says	nYbcdb
+2s voicem	efdfnX
+bavoid	eYffen
cravoid	eYffen
-bwrappe	ZbeknZ
nreport	dcnaci
clis	hcggXm
-baquari	XmefXn
+2lol $	biaenZ
-2could take	Ybffcn
ptired	icXhlc
-bout	nZdbgh
pverde	eddebn
clmatron	ngeZdb
-breally	ecgenY
-2one on	iXYecg
pmillbr	efaden
pwraps	dfeZen
ppray	neeedZ
+bexamin	aenfdd
crdawn	henfcX
nruled	Xffenf
-2shortl :	YbbnZZ
+2they would	XYejmZ
+2on @d	jjibeX
clheadco	bYbbnk
-2now until	XYekdk
-bwindow	Znfgbe
numbrel	nddeXj
crhandov	debecn
-2toward the	nebbaZ
-3my answer by	bneeXf
podds	nedfeY
plength	nbfadf
+bam	hXjffh
ntree	gecbZn
-3our note of	ffefXn
-bexpire	ikXbdg
ndeterm	bdednc
plodgin	Xmfefh
pallow	kXacki
clladysh	cdenca
+brung	nafeiX
pcleani	cieeXm
clpushed	laZljX
+2and yours	XnYaiY
-3shall we say	dXgfai
pscene	bnfeYi
-2oslo on	Ycbdcn
-1my	XYidcl
-2took them	ZXfcnd
rbappointment needed-from-you	dfeiXf
-1confer	Xecgbl
nweeken	fajcnZ
-1date	iXcbeh
punsign	dndfea
+bjoke	ffkalX
clfailur	anfedc
-3i did say	ZedenZ
+1shifts	eaafan
ppsycho	jlchbX
ncooked	cefebn
nwritin	ibXgig
-2had said	Xbjeib
pcrunch	ncefeZ
+2, period	acncdZ
-2she wants	YcendY
+2is .	ndafZY
+btheirs	iciclX
crlad	bdbffn
clmost	kZneac
-3must answer by	Xiffbi
-2up to	fdbgXh
clnobody	YXckil
-bbookle	cifndY
clbookle	cifndY
+bknew	hXaflk
-bslow	nbkdbZ
+bno	dgacnf
pstraig	nXgefc
-bcounts	fnccce
+2that you	inadXl
+2, travel	accdan
-boblige	dnfffY
+brather	ecmeXk
-3back within the	aeeemX
nday	bnjYfb
-2note after	feffnX
+2to see	ZXngcd
crpune	Xffffn
clenrol	ZmnedX
+2and no	hiYdXl
+bgreen	heeflX
-3to be the	fbXimX
nboiler	cdaefn
peilidh	Xcnfcg
clnearly	deeenZ
crever	Xdcjfm
-2day on	dXffgf
-2not decide	Xeedih
ngot	Yafbjn
-3you come on	ZZneYe
plocksm	egeenX
clyoga	Zdefdn
pdither	nZgedd
+2at first	YbjdmX
+bposter	Xgdelh
nreopen	Xfaanl
-3opens on the	dbZZan
cltyping	XnZehh
-2gave me	iiaeXe
-3find out on	nedecX
-bhoneym	ddfcen
pnadia	Zgfenb
pbalcon	necfea
-3in is the	ZaZeen
-2the contra	bcdebn
-2start before	abefdn
-2decisi ,	nbacfX
+bcalend	Xfhcne
+bsigns	Zddnbh
-buntil	hhbnXe
crgran	Zfeeen
phate	YfXilj
crstreet	cZdfen
pkids	ZeZien
pewan	needdb
crworker	fjffXk
-brob	bnbedc
-3, until the	iiehdX
clhell	ndefea
nluck	aacdnj
nterms	Xmcehg
clfinger	engcad
-2^ does	ccnffb
clexport	Xhddkj
-baccess	bnbfed
-byours	dmidhX
-bmediat	afdeen
clmediat	afdeen
+bmid	benfeY
pband	Xkhfgg
-2follow on	hZZdXk
+btalks	gZZcen
pskip	Zdnehe
clforeca	Xmfeck
-bchatti	debnhY
+bonce	nbdfXg
clstaffi	nafffa
-3call from me	fcbelX
-2yours arrive	abcenY
+bhere	cdefnd
clski	Xdidgl
pfighti	jlgddX
cltarget	jlcdcX
nappoin	bhYZnh
pmumble	jecbnX
nphew	Znefbd
-3an answer within	dffeXj
-2one more	Xdahal
clpicked	lXjbmX
-bconcer	jcXecm
-3jury sits on	Xbcldh
ncharge	gegaYn
crcollea	fXfdne
+bpickin	liclXa
+2is all	XjkeiX
nbagel	jflfeX
+bher	faZYkn
nofsted	dececn
-2decide on	fYXegf
nabsolu	aeefnZ
-bpickin	nYibkX
clchimne	neefcZ
nfight	mecekX
nworker	cdYegn
clsenate	YgZnge
crplaced	ffffXn
-3at my desk	fYcfXm
-1list	ZkXjcf
nexpens	cekemX
ncellar	Xejdkf
pfare	adldmX
-3@d , the	kZlaXb
pmaybe	Xnddld
crcontac	nZjcYe
+2was too	dcdfnX
crferry	dXgnff
nsent	YaYjnh
-bno	nfbccg
-bholder	gXjedj
crauthor	hedbnZ
-bport	bYkfnb
punderw	genecZ
-3start date is	caefen
-bunsucc	neeeZd
-2signed by	Xgedgh
-bgradua	Xbadln
-2it off	kZediX
clinform	nXeafj
+brefusa	fddfXn
cralways	XYclik
-2sit down	gbkgaX
msirony	hgXZaj
createn	dfedna
ploads	ilefeX
+2to mull	anfebY
nheist	Znefcd
clmind	nZZifd
nwalked	Ycbeng
+bexerci	hliedX
+2if poss	anZffZ
+boutsid	nibdeX
nrefrai	nefecb
-3, so by	lcfecX
nprobab	kdXfgi
nlord	fcdenc
pnose	bgjmeX
ptwo	jkgkYX
-2have it	YncgXc
-bprocla	nccfea
rbdenied you-will-hear	eeXXgg
+2of interv	gbfdXj
+2, since	enbYba
pparkin	XkiiXk
+byear	dYfffn
phiring	nbefaf
ndecide	gZYcng
ndispen	efnfdY
-2filled it	deffnX
-2say come	ZcneaY
pcircul	miedcX
prector	jjZaXk
clquote	ndeeXj
+bthee	cnfeeY
palive	dkefjX
pgap	fiieXj
-bquenti	klefbX
+2we need	Znddcb
-3runs out on	YlbcXi
+bsworn	kecbmX
clphysio	XXfhjl
nanswer	nXciXm
-2result of	becdnZ
-2well ,	ncaaeX
crrepain	Xffffn
clprior	enZfec
cllanyar	eZcffn
nunknow	Xdbimg
nhut	hgjkXa
+bcourie	XllfZc
nv	cdhilX
nsenate	Xdejfl
ptext	dbYbin
+2, theref	mfdeXh
-2to do	ffXbYk
crregion	Xgdglg
pluca	bcbffn
-3: @d and	aelXdd
cldriver	Xbfiil
-3say yes by	Xfhgii
npolicy	ecnciY
-3infirm , the	bebfan
clshifte	bdfdnb
-2need about	ndfbbY
-3so : the	iigeYX
pfrench	YjnecZ
puncle	nXggkX
-2called on	nfddaY
njoin	cZnebi
crgratef	cgeeZn
-1travel	aeddbn
pmovemb	jfffkX
-3not older than	ccfean
ptooth	hdjkeX
-3would have you	adadZn
nreleas	cfnZgc
clbed	ngieaX
clgarage	ncdebe
+bdeserv	geefnX
crdeserv	geefnX
-bbridge	bcffdn
-bapril	deffnZ
-2told the	lebdfX
crokay	dnadiZ
-2, is	ideiXc
clye	jgceiX
crown	bXldgi
-3ring you on	kcbcXf
+bshrugg	afefbn
-2was by	aafdna
-2reply before	YnceZi
+bn	lagfXj
-blisbur	aedeen
+2free and	Xckedg
-3has it till	YZencd
nmentio	cXedkk
-3from me before	nbffbZ
-3runs to the	Ybdbdn
-2the result	neeedZ
nlocked	ffdeYn
pnudge	fnYhXj
clearly	nafdec
ptogeth	kYdYZn
pper	bYnfXm
+2n i	kZZmbX
npipeli	Xffeng
-3will hear by	bXedkh
-2yours from	eedean
clentrie	Xafmjh
nstrong	bdcbng
poff	ngchXe
pdrove	fcaebn
-btourna	adcfen
cltourna	adcfen
+2, betwee	dkdbXh
ncare	XZgghl
nterrif	agnfdb
-1receiv	aeeenY
clsort	jcfndY
crposter	Xldekb
-2decisi 's	icbjZX
-3left in the	aeaenY
-2you the	mXhXbb
crposts	nZbijX
crmr	Zdnffd
nfix	idhfkX
nbutton	ekefXk
-2comes on	hZaZXm
nmusic	aeieZn
+2they had	aefena
pchin	Zfdfdn
plambin	ligecX
-2they have	kacfXf
clstraig	ncYdXm
cladvise	hXXlmd
njunk	iemdeX
crrather	cnldYf
-2some time	miZebX
+2they ring	nddbZa
cluniver	Zcdkan
clscratc	aedcen
ncoolin	bfenca
pnoted	hdabZn
clslippe	hddZnd
+btravel	YkndXj
nchief	Xahime
-1dated	fXZajd
-2log on	baYnaZ
-3assess log on	baYnaZ
-3they asked for	jcedjX
crslips	acffen
-breimbu	abfffn
-bwage	cncece
+bah	efffXn
-2me :	kXcbXi
ptower	anXcej
plogged	kXbnaf
-bbrough	aeeene
clgroup	finfZZ
clchatti	debniX
-bthey	nXekiY
prespon	ngefYd
pkill	bcefnc
+bvote	lXmiaX
+2and has	cXfccm
crlimit	nkbebY
+bconten	agffna
pbunk	Xncfdi
-3you asked for	Xjdcic
-3to you ,	naXehX
+2, nobody	XbYbfn
clergo	nedegX
nsilenc	nXddff
crstage	ainiaa
-bbusine	fiXnbc
pvideo	einZXe
ptight	mYXfZn
-2settle before	ncfedY
crsim	fdnfeY
-2it shows	Ycdena
nnor	Ybadhn
clclub	eZXdjn
nstay	dZkabn
clsecuri	aXnfmY
crmake	nhcYdc
-bassemb	cddden
-2client on	Xdfhgg
pporter	kiXkjZ
clcases	iXeejg
+2i phone	nbdfdZ
ncarpet	nfefXf
-3gave you till	bXeefl
ptech	iaiiiX
pknow	kXicna
-2boss says	neddaY
-bhygien	anYegh
pn	gniZaZ
-bkara	lfdfXi
clkara	lfdfXi
-3starts on the	cjXbbh
+bstuden	mXedck
-3up in the	Xedike
rbanswer check-back	amkaXf
+bappeal	cXefkm
+2, decisi	gYieXf
pgk	ffffXn
padm	ffffXn
nfees	lhhdXd
nliving	adffcn
nvet	ndddeb
-3's back on	ZcciXj
-3over by the	XZfecn
nbroke	nlafXd
rbanswer next-stage-reached	nbZdXb
-3letter in the	nebdcY
pmo	ecclXl
-bsync	jeZXnf
-2me in	hfXcgd
-2away till	Zcfeen
-3here by the	ZnfddZ
clmanage	kXajjf
ppitch	Xdndaj
psheila	eeZdfn
crfits	iefXem
clscaffo	gcheXl
ntoast	jfejhX
rxreview - past	ZcZYnc
-3no , by	nYffeb
nbunk	icdenX
crdraft	cndfae
nword	beXlhh
crtimeta	edgdan
-bhidden	eeedan
-3not , by	nYffda
ncongra	eeZhZn
-2assess on	cbnadY
crpiece	dinfaY
+2and some	bebabn
-bgo	igegXi
clbarry	dekmbX
clstudio	aYjdbn
-3fire it on	bbaaZn
psergea	dbeedn
-2applic on	ejXckc
nlook	Yandjg
+1free	dbnaXc
cllinked	ceeden
ndoable	befdcn
clpark	cYidcn
-2inform within	eaffkX
nsells	Yeeeng
-2rung by	iXeege
clnegoti	Xenceh
nneed	bdnfZj
-2phoned on	nfedXh
ppossib	XYlgam
-baptitu	cnaede
+bquay	nfeedZ
plookin	jXfbfk
clsay	mnecZa
nnoise	ianddZ
-2sea until	Zbfden
-3at sea until	Zbfden
nplane	bifeYn
crcharte	jdfflX
nfun	cgdcbn
-2wants until	nYdefa
cljudges	eZilkX
-bwinter	iecdXn
-bsober	gfgfXm
-2you got	XmdejY
-2come back	aYniXZ
+bhealth	bndfhY
-3you will hear	geddjX
pcast	fXibgj
pcut	bfdben
-b️	ilddgX
-2^ by	idZXfd
frhold	Zcdcgn
+2, auto	Zddebn
-2feedba by	eZeihX
clport	bXiegm
-3tortoi , and	addeYn
clchecki	bafnec
clmallor	cdcden
-bguaran	nXfech
-bfrost	bdfedn
clknew	deefnZ
clroom	Xncige
clsweepi	demfiX
clcertai	XgmeYl
ncalend	gYmXhf
crgirl	eZcdne
+bchoice	fnaheb
nsits	bgdean
crwinner	nddbZh
clvans	Yfnefe
-3your word by	Ynffdd
pstatio	fnXadi
crfence	ndffgX
-2no in	hdeeiX
+2turned out	bcednY
+2you bring	ZnaecZ
nshakin	dneefZ
-bwish	dfdfZn
+2, reads	lbbciX
-2it shuts	ancecZ
clsober	ffffXn
-bclimb	ZdmfmX
pmessag	dYddgn
rbaside start-date	fgdfXi
-1also	nbdeaX
clfinall	adclnX
-2essay on	fXZjbi
clformer	Xjdele
-2chased them	bbddnY
-2anythi before	Zeffbn
njudged	eefngX
-2by the	fhXXhg
-2patter :	acbddn
clcounts	enccbf
+bincl	ffffnX
-3's deadli is	aZeefn
+2and every	mcbdXd
+2, no	eedXkb
crscores	iXegdm
-bwhiteb	cfhnbX
clnaming	ndadlX
-1both	iiXhXd
-bowners	lXjXfi
-2told in	fcddmX
psla	kZZeYn
-2said the	efXYmY
+breport	ffnbfY
-3now , not	ceefnX
paftern	fZkXlg
+bpen	fenffY
pgwen	dmZelX
-3sessio on the	YeilcX
-3but on the	kbkcbX
-bfills	neffdZ
-bconclu	cXbnfh
+2be too	Xjbcge
nshocke	bfeenb
clhostin	cfafen
-2confir before	caefna
-bfine	bnYbbk
psale	kdadnZ
-2starts the	ccdeen
-barea	iidlcX
+bassist	jdXejh
cltastes	XikkZd
pmost	jlZekX
cltalked	dZfbdn
clfallen	Yfnffc
-2, then	haXaid
-bdm	nebfec
pforwar	ieckjX
pdistri	mddjgX
+bconduc	ceffnZ
-3on it till	YkeihX
nbeach	eendbe
-3yard on the	ceZanY
+bprepar	ZmdemX
-1throug	Xfbfhe
-brig	Xelfeh
pbookbi	dfnfca
-bthis	njZhdZ
+bhanded	nceegY
-2return within	Xfffbj
-bred	ncefec
crcat	aceecn
pngozi	nfefca
-3the client on	XdihZh
-balloca	gnefeX
nmam	ceaffn
-2should say	hkeeXZ
popenin	ebZnkd
+2when you	YhldXe
-3@d and him	bddaan
+bluck	Zaffne
clfreeze	cmZdnY
nhalf	cnhace
-bsaturd	ceefbn
-1vote	aZXlcg
phill	cededn
-1sail	Xcecan
-2put the	ideclX
-2headco on	dddfnX
crfee	eYffen
-3it could be	idfdXf
-2shut on	bkXZbk
-2i work	bfdcYn
-bmarta	bjmfdX
-2our decisi	hedchX
psafely	nYacig
pamira	gcgdXn
+bcastin	nedYdg
+2s meetin	eXfjhb
-3you for the	ZeldfX
presign	fdbdcn
fljoy	Xkgcig
-2quenti ,	jkcebX
-3hi quenti ,	jkcebX
+bvine	ednfca
clpress	Zhcdcn
+bdeacon	Yeffen
nmany	ZXhnmb
-belders	hbdnYc
pchecke	jfZmjX
por	amieXi
npoint	XXdmlg
-3the board in	bendYY
pbackgr	enZigY
phaving	YgmfXk
-breflec	bddhZn
-2pdf by	cneebY
-3to me by	ckbbXd
clshape	bfenfZ
pembarr	nfeegX
+bhrs	fgffmX
nrefuse	cndeXl
-bgr8	cfeYgn
+2s @d	geabmX
pfrustr	dfeena
-brestar	Zeeedn
pdeligh	Zcnbeh
pfaisal	iehfkX
crchoir	gdaean
crcomes	YfXnbm
pjudgin	ndhfeX
clharbou	Zifacn
clsince	baceng
pitem	mhdeXe
-bja	anefdc
nsmile	hcdeZn
clhope	kYYacn
-bresend	anffec
clresend	anffec
-bthon	ffafnZ
clthon	ffafnZ
-3an answer on	ndeedZ
psprint	aefnea
crrealis	ndddXi
-bdue	aeZkne
-3told on the	ndXYea
-1someti	keiaXa
cradvert	Yicecn
-2see me	bbnfeY
nletter	jXXjfj
-bbees	adnfea
pmostly	ebniab
pblame	ncfedb
-1talkin	ZeciYn
pcouple	efnhdX
ncertif	Xfggel
pgreat	cclgXk
-1done	Xibjic
clholder	hXjedi
-bwire	Yffefn
-bhospit	jXZlic
nfall	mjXdfd
-1work	XYaZmj
nsocks	mejfXc
clthird	fcYdnd
prising	encfeb
-3let you know	ebdgmX
-2filled by	ZYffdn
+1while	ZnfbbX
clsnow	Xbbdlm
-3be bored within	ZZffan
ptwice	enjXdb
-2no news	affeYn
+2i want	bXidXm
-3shut till the	cceaen
nrubber	lfidXe
purine	edZfnd
cllikely	YdmcXl
-2notice in	aacecn
-2runs from	ddZhXj
nsort	afkdXn
crreleas	nXaief
-blength	cnffhX
nblue	lXZckh
cllapsed	eeffnZ
pguy	lZXbhi
psurf	dedfbn
+2: by	ndddaY
pcourie	Xjkeja
-bquit	jYeena
clquit	jYeena
nstaffe	gekeXi
-bperfec	Xfnffe
pcleare	XkkdYi
crput	dffhnY
-2meet you	ZcgdlX
crwhile	bmfhXg
+2and ,	XdZfhj
nsame	iYkbmX
-bpanto	lXedfh
-basleep	cdffan
crpost	fkXcgh
flmatch	XjinXf
-3stays open for	khfccX
-2silenc until	Xbfben
-3back to me	nhZdZY
nthank	afYbkn
+2no job	ncffYb
-blondon	Xbjkfh
clrode	dfefna
-bfeast	nbYeZi
+boption	aenffb
+2as the	lieXYa
-bfacult	ffcjmX
crstarte	gifeXj
-2exerci ,	YkicgX
pchoose	ajdacn
-3twice , the	adYdnZ
+2becaus i	bnadcg
pcarve	ckYebn
crfancy	Yahffn
cls	ncffYe
-3offer expire on	enefcX
-3our number by	cXfedn
pnever	klefXc
pfire	mXbfcj
rxreview within ahead	ncecbY
ncommen	mfiXag
pkerry	dnbfec
crwritin	kkagfX
+bslip	Xfidek
+breview	Xibjfh
presour	bnZebl
nbuildi	nefafb
pfacili	iYdfna
pswim	abnckb
clunlock	bneedc
-bpupils	ddfean
-2so before	anefeZ
+2for you	chhZXh
rxappointment until ahead	kfehXZ
-2: before	naeecY
-bsoooo	nededZ
+2and gives	Xeegdk
-3said it was	kfffXk
prhys	Xefejl
-baccred	Xmdeal
-2free from	eeicXg
nah	Xdefne
-bdocks	Xhecen
pterry	cabfen
-bled	ceffbn
-1promis	cZXXle
pwiped	dldfkX
crfuture	ffZfdn
crcommit	ndblaa
+bclean	Xikede
-1holler	nedecY
nonce	aZfjbn
-3down for the	XdkhhX
pstate	Xlcecn
-3sent out on	heeejX
-3said so on	cedeXn
naquari	Xaefkl
-3, ring me	Xgjfbg
pcharme	ifkfdX
clbristo	kcglcX
-3notice period is	Ybeedn
-2wants the	Yebnda
nsue	klefcX
+bonline	ajnfZc
-blove	Ynheib
clscorec	adecdn
crboss	ZfijnX
-breachi	enffac
+bguy	Xfffhl
+2, first	hhlaaX
clsepara	Yidebn
nanyway	eXadnh
preach	ahZnkb
psevent	hlfdgX
+2is @s	defeXn
-bprovos	ibemXf
ppolish	glifeX
+bperfor	Yfffdn
crhiring	eahmlX
-3you in on	aakdiX
+2s conver	deZanZ
nprecis	ndcdaf
-bleast	beefcn
pslippe	jcdhlX
+bpraise	ffefnY
crpraise	ffefnY
-bdog	kclfdX
nadjour	cfeenb
pconven	hhejXd
-2vote ,	ndagZX
-broof	cdeecn
pworker	ncfabi
-3go on the	Xbieak
psome	nZZZcn
-3, told me	neeeYZ
-2return on	iaaYXj
-1rings	mYXceb
-bceremo	afdden
clceremo	afdden
-2freeze on	adcenY
-3but it is	ekhdcX
-3notice ran until	eefeXn
+2is @d	fXXYej
+bbees	gfffXn
crbees	gfffXn
pfind	fjgXhe
-3her return on	nddedY
norigin	ngnYXa
-3come back within	jYefjX
-3am back on	Yedcdn
+2she told	Xeecfm
+bcat	kbXebn
clpleasu	iXkdlZ
nmakes	nXkiaa
-2quick ,	ncdfcY
-2^ come	habeXk
-bsolsti	nacfce
+bannoun	laXflY
parchit	YXjkkg
-3choose betwee the	Zcnecb
+2they wanted	bdecnX
-bminimu	ccfecn
shspan	hhXdef
+2: do	XleekZ
+2to move	ZZeeen
pprogra	ebndZi
-2all throug	aeenaZ
pcarer	imedeX
crkind	cbifna
pbatch	nYhehZ
-2^ until	nddcXY
clconfir	nckecY
-2meetin 's	mdXYZf
-bbock	eefenZ
clcanned	eefenZ
clbock	eefenZ
pclem	eefenZ
-1s	jchcXe
crsignat	anaeXl
-2dated the	dcbamX
clrenske	deenfY
pfew	kXmcXi
-2other by	nbffea
+bhandov	cebeen
clhgv	Ynjfda
-2hears on	fbZbXl
pkel	efZeen
+2and start	nhcbaY
crwrite	iaYkXk
-bupshot	naefed
-bgazett	neeeda
-2that by	Zndcfd
nincl	ffneeX
-2does it	ndbeaZ
-boursel	njbagZ
clloaves	clZnfY
clforwar	bkhXig
papplie	fXbhij
cldeed	ahaedn
claccred	Xmdeal
-bjoy	Yeffen
+bknock	becfdn
-2first shift	cdZfbn
-3i find out	Yfcebn
-2no not	efffXn
pscared	bnfffY
nfate	adefcn
-bstuden	Xfdldi
+2trial was	bdYfnZ
-block	ZnZjhc
peyesig	fdhcXn
pabove	gXfgZn
pvolunt	jaenea
-3seasid @d and	beadcn
cllay	hbnfbZ
nupon	iZeebn
-2stands until	Xljfeb
-bcould	XenZii
pfilled	ajXcmh
-bsince	bdbeen
crpanto	aeefcn
clbrilli	ffdenZ
-3you start on	dbafan
-bevenin	gXYgil
-3diary : the	Xfkeek
+bsevent	ZeejnZ
crsevent	ZeejnZ
crshareh	nedegY
cltell	fnebdc
-2breakf on	gkebaX
crlangua	bnffec
-1messag	eedcnX
pprayer	feZfnc
crcats	efjfXl
+bturned	eadedn
-btags	cfaffn
cltags	cfaffn
-3be in the	YendeZ
presolv	cYlbdn
-3in by the	Xhdhdj
nran	efeenZ
-3, @d and	Xbhgee
-2know on	gjXYhX
ngod	XhYifm
+ball	nZYffh
-bnation	gnXfdc
crbusies	Zeefdn
ndeadli	Xhibkg
pgut	cfibXm
cltrain	XfZign
+bgettin	bmXegi
pdock	cmXekc
+2i think	Ydefcn
crreplac	ffaddn
nmum	Xnfdei
clcoast	adefen
-2meetin on	YgflXf
-brode	dfefna
pangry	mgiddX
-1lead	aclejX
nacadem	gjdaXm
-bprayer	neeeda
cldish	Yehnbf
clfete	cecedn
+2i was	Xcieia
+bcurato	kceeXl
+bthin	deefZn
pdeposi	Xilecg
pincorr	ngfffX
pexact	neeebc
clumbrel	bcZfng
-2reopen on	XbajYk
pgone	nXbgXl
psignat	aneage
nenhanc	cbefdn
shtime-only	bXeami
nrash	Yfffnd
pdrive	ffmgeX
nwoohoo	cncfeb
-3board meets on	ZeeZdn
+bpropos	ghikZX
+bsemina	cenfea
+balone	ceeena
+bdetroi	eddddn
crdetroi	eddddn
-1rotas	Ydcccn
pmean	ifZZan
+bneeded	Xindbf
nopened	Xncddj
-2orient :	Ybccbn
clunveil	efZfdn
clcapsta	efZfdn
pstock	ncefdc
clyour	Ynhegc
-bcooks	eecebn
clcooks	eecebn
-2sent :	eaZdmX
-2^ closed	efffXn
-bstitch	Zfdfen
-3promis of the	mfbddX
nenglis	ldffXh
-bikeja	enafdc
clikeja	enafdc
clcentre	djbZcn
crwithdr	amefXn
-2have you	ZcfdXn
clrennes	YemdmX
clweigh	dfdneY
-2offer of	dbdfnZ
nrefres	icdaYn
clbadges	aeefen
-btraffi	dlkfdX
+2, mea	cdacnZ
-2, says	cckehX
-1delive	cYXben
pmea	nefeda
pculpa	nefeda
psquad	nbeecd
nhim	dncYkd
+blonges	ndffea
crlonges	ndffea
-bawkwar	nbefea
noutgoi	bnfecd
plasts	ndfcea
pfront	XigknX
crorigin	Xgceng
-2ring back	Xnaecf
pvolt	efdenZ
pcontin	Xlkcaj
+2from #	bcnecX
nheatin	nbffaf
+2was anothe	ffffXn
pjudge	fiflaX
-2day was	efffnY
clchapla	gmjdbX
-bbase	anfffb
-2for you	lXdagc
nsandra	eeeebn
crupon	aefecn
ptrying	fcemkX
clcatche	dcdedn
pcounts	jicanX
+2has been	Xcfbkc
clremove	ciefXn
crtender	bnbfhb
-bkaren	neefdY
nslides	XfjenZ
-bdoodle	dfnedZ
crgot	neZbmZ
-bsuppli	dbeecn
-bchairs	feejkX
+2if they	nbbfad
-2@d by	Zndfed
paye	Zcgfdn
pscore	mbhcXh
nlock	bnedbf
crmeets	Xkecfl
crfactor	Xeffgl
psectio	elhieX
+bboiler	dfbedn
+bterm	kaZbZn
-2news by	cZfenX
-3them by the	dkeebX
-bberlin	Xccjdn
clberlin	Xccjdn
+2and revert	afcncZ
+2came ,	adbenY
+bexcuse	kfefkX
+1@t	Xdgcki
puntil	lefkdX
nspinni	Xnfejb
clfiesta	hblbXi
platenc	efffnX
nhousek	Yenfbh
-3any chance before	cZbfbn
-bcalled	ihibXh
-bprior	enZfec
-1got	hmXZaY
peleven	knXabe
clranks	cebnbe
clcfo	edeebn
ndogs	nZdYbm
-bcar	Xajdfm
+bbaker	bfecdn
clbids	jdjjbX
-2ask me	kYXcXh
pcoding	bjnccc
crmail	gdXbgl
nkeith	dfdddn
+baloud	bdeeen
-3done by the	aXeakk
-3, she said	neeeZZ
-bestima	Zcdehn
rxreview before ahead	fffZXg
ppunctu	megffX
+2that is	kXgcdd
pbat	fdnfda
-bdolore	eYfffn
cldolore	eYfffn
clguaran	lXeecj
-bjudges	kZjXeh
-3from now until	Xafefn
+bannual	edmefX
clrole	YZnane
clanythi	jXhaZm
-bfiled	Xleedi
-2mtg is	XdnicY
-bchange	aXjZhl
pservin	fdYeen
+2is full	ddaeZn
crn	ebinda
+2or he	encfdY
-3, back on	Zddedn
-1locks	blXeZh
-3i tell you	ndefdZ
crunmann	Yfeeen
crwhat	nbdgdc
psends	ngZeha
+bping	cnYmbb
+bmock	bfbedn
-1nay	liZdcX
pvetted	andeed
+bbehind	XdZekn
-2earlie than	idddXf
+2no wait	YeccnX
-3to you :	naaedc
nanew	ffdfnY
clshareh	hkfeXh
-bswim	gbndZe
crmadnes	bededn
crhygien	Yngfcc
nwhen	mZXhhg
-2doj :	bZbecn
nplays	kfdelX
clconsis	necedc
nfailur	dnfeeb
nunpaid	eljfdX
-3holida until the	abfdfn
+2, cake	bdbcZn
-2did ring	ffffXn
-bkickof	cddeen
-2me the	khdjYX
crlogboo	Zneeed
-2messag you	nfeeca
-3sail on the	aiXdZn
-2school on	befjjX
plinks	dnafec
pdee	nfeafb
nquotes	neefeY
-3would have said	Xdbecm
-bmull	mffheX
cltaken	cgbZfn
naside	bndede
crintend	jXfcfm
-bwhat	ncjZgY
-1lunch	eYhXci
pever	neXegc
+bmatine	feneZd
+2for induct	dcYfen
crrouen	bfdedn
+bunless	idckiX
+bswap	aedeen
+1concre	Zcacbn
+1of	eXbhgh
+bperfec	bmhfXh
-bplaced	fegeYn
ntallie	dfedbn
nforks	dfedbn
ptrack	bncjiY
-3it back by	cnffeZ
-bseat	hgidXi
-bnurse	dbnfdd
-2firm :	fhbeiX
-2meets again	afeadn
rbanswer corrected-day	hjjbZX
premark	cdeden
-3@d it is	nedeeY
bson span ahead	hbYbXl
+2, counte	higbXc
-bhandle	Ynicah
-balongs	ccnega
-binset	becedn
clinset	becedn
clrota	jeXedk
+2we would	cdfXhh
+bshave	ehneeX
-1there	ZakYXk
punderg	kbnceX
pscorec	jcdncZ
-bsecy	Zffnfa
-btorn	nefdac
peta	faeean
+bhull	afeeen
-2date ,	eXYjbj
clprayer	neefdZ
-bsomebo	kXYZii
-2site on	cendbY
nscorec	deeenb
-3phone they said	Xfffne
-3you both by	nYffee
phartle	cbefen
pviews	ifffXl
-btae	eneecY
clfiled	Xleedi
-bviewed	cecfdn
cldrove	efdhnX
+2after #	bjfegX
clroles	gebean
+2was realis	hecfXj
nextens	anigca
+2i gave	becfnZ
nstreng	ddflkX
+2and with	ebbdZn
-bhed	ncdffb
clhed	ncdffb
nchoirm	Zdbdin
preuben	acffdn
-broom	Xdnfma
+blikely	kcieiX
crdaft	aaafnj
crringin	nbbcXh
nabout	bgbhbn
-bluckil	Zdened
clquorum	ecfena
phms	ecfena
-3@d instea of	YjZdlX
-3will say by	nYffeb
nrule	aidmkX
nplanni	fhndZb
ntold	gYZggn
-2with us	aknYaX
-3it is now	ecfeXj
cltiming	neZfce
-2signed before	fkfecX
+2with your	XnhaYc
-beffect	gecdan
pimpres	caneai
-1round	didkXe
psilly	ndeeeZ
+breflec	Xlbjdh
croccasi	ndffac
crsold	Xebfjm
+badjour	ceddnc
-2meetin is	hbXjdg
-3orient 's the	adccen
crtreasu	Zeehna
clwraps	hddcan
ntruck	ejbeXm
+2they will	lbZXZi
+bgraded	effnfX
frsorry	Zccefn
-3to meet you	acgdlX
-banalys	nbheeZ
crcoming	cnjccd
ntax	ecemjX
ppullin	jZXkgg
-2takes about	gZdjXg
-bfiesta	dembXi
psana	bedfdn
-2here on	aiXgmY
+2and write	bggnYY
-boffers	igZkjX
nlist	Zdhnaj
pclash	cedfbn
-brememb	mcgciX
-3emails and then	Zedfna
plass	neefda
+bslips	Xldfej
-brouen	nececc
clsignal	ndhdZc
crdeposi	fXifem
clshoot	amZdbn
+1comes	ibbblX
-3is in on	fjfjXY
pborder	Xmifed
+breleas	eXZmdk
+bstamps	adcfan
-3be before the	hZdeXi
-3decisi mtg is	Ydnadb
-bspent	ddefnZ
+2to pick	ngaYaZ
+2with doubts	bebdnY
-3purcha on the	bebdnY
+bpaid	Xencdg
phow	dgcfYn
ndebrie	anZhkZ
-3they gave me	Zndfec
-1advert	bdcdan
clhon	Xkcffl
-2the phone	XZgbig
-bmrs	nncYZb
-3interv until the	Yeendc
pdouble	naeede
-bpainte	bcefen
pdoor	ZjXgdn
-3of us in	Zbedcn
-1's	fXhgYh
-bnanny	keeekX
psieve	eedena
-1shift	hXibbf
nstep	aanaam
+bus	jdkhcX
cldo	cimfXg
-3writte on the	cdacnZ
-3our answer in	gedciX
phandbo	fbcfdn
clissued	lfYbnY
+bstoppe	cbdenc
+bmediat	eeedna
-bbehind	ZhnbXi
clstoppi	cfnfea
+bsun	bddfdn
crgiving	nfdgeY
-3meet on the	dZcjXh
+bnewsle	cgdean
-2time is	Xcjbdl
-blaunde	debfcn
+bsend	chgnYc
+1maybe	Xcadgl
pinstea	nbccff
-bbleep	cfnfda
nconfid	hjeeXj
ppoison	anffdc
-bcontro	Zdeefn
+bcollea	eXdegn
clson	jaaddn
-bamongs	feZnec
-1begin	YadcYn
-blord	beeedn
-3from @d for	ddedbn
-1runs	XaZlXh
-2mine was	aecenY
nbribe	nfefda
-2your inbox	jXYdai
-2here until	Xiehdf
clcmte	cfnbeb
clluckil	adened
-3spoken , on	adaenY
-2expire in	Xdceek
+bleeds	Yggebn
+brobot	cebfnb
rxaside over no	fhXiZd
-3who has until	Xjfbdi
clperson	fYhZgn
-2# or	kZkcYX
nhungov	hjejeX
-2they pick	nedcbZ
-3it till the	Xdebji
pshocke	Zdefne
-bposts	hXdagl
nweird	najedY
-1post	gZXbff
nmeant	ndYdia
-2optici interv	acZban
-3half the list	acedYn
-bended	jcYdnc
+buntil	deYnfe
crhas	chhfnX
-1asked	aeeenY
+1acc	ncceZY
+2acc .	ncceZY
clkev	kedelX
-bvaccin	Zngfec
-1mine	kbaelX
pplatfo	Xkedej
pthemse	ldhdjX
crtraini	Xgbdni
nopinio	Yeffne
pmile	Yfeffn
-bwhale	eeXfkj
clwhale	eeXfkj
-2same again	adnebX
-2anothe candid	cedcnY
-3to anothe candid	cedcnY
+bmeanin	ilcdXd
-2paid within	ZZffcn
psabbat	Xnffgd
-bfix	nhYeba
clranger	cfbYhn
-bown	bXijal
-3be coming on	YenfaY
nbadge	cgidXl
-2@d for	XakbYk
pidea	eZndXj
+baction	bjdenX
psituat	enefeZ
pcoach	fbaagn
crpage	aneegc
npin	jcneaa
-2to come	eXfdZh
plooked	ggnfZb
-1being	faYcXk
-broughl	eeffYn
-bperson	hXkYel
-2they ring	nccdaZ
+1alread	XhfZfj
-3meetin is on	Zdanba
nbald	beeend
-1writte	nXZcdb
-2applic ,	iXXYjc
-2begin on	XbahYk
+bbins	YiZfen
+2, comp	XebhYj
pcathed	niZeeZ
-bamster	deffZn
clamster	deffZn
+1behind	eckeXg
+bcrane	mjcffX
nride	ZglekX
-btother	neffcZ
+2my tenanc	Zbbdcn
-bbarbar	Ynfeec
clbarbar	Ynfeec
-2messag by	dcfejX
-1picks	jcXjYZ
-bdonors	Xffffn
cldonors	Xffffn
pright	adhjXl
pworse	ldhehX
-bstoppe	Zceedn
-bassist	kXldbe
-3lapses on the	XmXcZd
phospit	hXgklY
clclear	fcjjjX
-2group on	ZejjjX
pchurch	kcncYc
-2dies on	ZnZbZc
-bbrochu	Xefekj
-2^ nothin	bfedan
+bsports	acdfnc
-2said ,	kjZecX
-3down before the	ZaeenY
-1choosi	hdcakX
craloud	bdeeen
nflu	cceene
clcensus	nebedd
-bthan	fhXcld
-3my availa from	eebdZn
-2list by	djeahX
clwage	cndedc
-2ringin me	ndeebZ
-2file on	XmZjcZ
-binsura	amdnZZ
+2in and	ZbcfnZ
+bfigure	Zndeeh
+bchats	Zecndf
-2debrie is	hcigeX
-2crew on	jckcgX
pused	ebccnf
pscrap	mdeejX
+bmailbo	Ynefed
pheadsh	Zechdn
-3seeing people until	aefneY
pvivald	ccnfdb
clfavour	cffZen
+basks	nfedcb
phail	beebfn
-bheadco	eYcXjm
+bargued	cZffne
-bheadhu	beeccn
-3letter of the	XdceZn
-3meetin on the	hadnXY
rxreview by ahead	dkXiXX
+2on your	cccdnY
-blower	dcafen
cllower	dcafen
-2evenin on	abXejj
psimula	neaebf
+bforema	mancYd
-3promis it by	Xbfdjk
-2she has	Xdkgbh
clhotel	bnkbea
-bshoe	ankfXd
-2is me	YcnfeZ
clpotter	hfffmX
-3name by the	gXfegg
cldivisi	eeebdn
-3not @d ,	hjaeXc
+2can not	Xaldfb
crtemps	nfdeea
nwell	bYiind
ngrante	hjfdXk
-bfits	keXfel
crrankin	nieedX
crunluck	ndeeea
nclaim	gnhZcb
pjubile	cedecn
-3letter 's dated	Xeednb
pshift	hjicgX
-2from us	naacZf
crrelay	nddced
-3ghoste me for	bdefYn
crboth	ngfecZ
nunifor	jnbcea
-2for your	eZdccn
-3plan for your	eZdccn
-bcaught	dcdenb
-2second round	biXkde
nrollin	cfffnZ
crguy	Xffeik
clfamily	ncakYc
npush	bbdefn
-2conver by	Yaeccn
-3of conver by	Yaeccn
pcto	kcijbX
-2do the	hXhahd
nsports	cnddce
clfits	meXfej
+2she reads	Xedjbi
-2s the	ZfdbZn
-3@d s the	ZfdbZn
nrole	djiekX
+2: interv	ZeccZn
-2our chat	decdna
-3promis it for	djccXg
-3to start on	eZdfen
-2manage back	Yddedn
-3let me know	igZdhX
-bgrades	heemdX
-3i have got	cfddXk
-3@d , and	necbbd
-2after ,	ncbecZ
clcto	gcXZkk
crcandle	nfefcZ
-3we did say	Xfeenc
pcollec	XYlhek
+bmill	cffeZn
nsecond	anhckZ
+1suits	bXhcYj
ncordia	mXgaYm
-1voting	Xdbkbf
-3letter on the	jeddjX
+2and each	lbcgbX
pachter	XndlXi
-3ask again on	Xekabg
pcallin	Xmgeck
nplatfo	demeXi
crdo	Zjndga
+bpouch	dlefXj
crpouch	dlefXj
crbasel	dlefXj
pgreeti	Xecgjj
ncake	fbdZnf
pwaited	gbacgn
-3list goes up	nedccY
pwide	dgdbcn
crus	lcgldX
clleast	Ygcian
-3are meetin on	aedncZ
-3i would put	ceefnY
-barrive	adYanj
bs- time-only ahead	bZeXji
crmember	Yedkna
clyous	neefdb
+bscale	cdfecn
polder	acidcn
-bbinned	cebfnb
+bskip	icffXn
crskip	icffXn
clsketch	YkhelX
-3quist on the	YnbabY
+bexpire	dnbfXj
-buh	Xgfjkd
-3confir by the	Xmdebf
pread	jfikaX
pwhile	fnkaZa
nborrow	Zgnfcb
crideal	endfda
nwriter	dfnfeY
-benjoy	deeedn
paside	dcenYi
nchapte	Xkdfdm
-2tell them	flbdXc
+2, ok	nZYege
nservic	fZabni
nsubmit	jhjefX
crpaid	ggXdji
clago	Zfffnd
-bresear	gdheXl
nb	hXZmch
+bflight	ngeeYc
cltanner	keeeiX
ntrade	jefdXk
+bstreet	bXmeck
-3been contac by	nZffZb
-3the advert on	bedeZn
pillust	YnZeek
-2next on	ledhaX
-3, next on	ledhaX
crsuch	nbfedd
nleisur	ZfdllX
clabolis	effeZn
crreject	bhffnZ
nbatch	jdYdan
-1allow	ledYXc
ppi	beefcn
-2spread on	bebenY
-3counci resolv on	Ydbcna
-byears	ZYXmbl
cragm	Znffed
-2^ decide	Xfedan
-btastes	Xdllaf
crstrike	XYjchn
-3me coming in	Xageei
clurgent	dbefdn
-2conclu on	jedZmX
-1around	fXgjfd
ncopied	cbidbn
+bdock	cenfcb
claverag	bbfdne
+2is yours	kajdcX
prest	kbmiXa
clbistro	Yefffn
pparale	endhba
ptechni	ckbnXd
pbram	kdeeXk
clalongs	bcnhgZ
-bgot	hecgnY
-2begins in	bebdcn
-bissued	kZZbnc
+2at #	edjZhX
+2with their	ncbedb
-3the head on	ccjeiX
-3can not promis	Xddefi
cryay	ncceiY
-3held in the	bendcY
preorga	neeeea
phuman	ngbbec
-3news before the	Xaffcn
pma	bcceen
phalcyo	dededn
nfilm	ZneeYj
+broof	Xdnedh
+bcar	Xccejm
+bashore	Xieemc
-3give me the	Xfdnec
nartist	dgenbb
cloutgoi	bddeen
+2to hand	XcZdji
pabuja	cfZnef
-bscrap	bheena
+bscans	anefdc
+2one of	nbeedb
-3visit on the	Xambfc
pbadge	Xhkeaj
-3which of the	denebZ
-btheir	kahhhX
cllogic	ehffXm
nnecess	afffnZ
+bstarte	Xeeeki
-1as	mXcYYi
nstate	Xehhjf
-binvest	Zebnhd
nplease	bXmekf
-1slot	idgefX
+2, unrela	ceZben
-2lands on	ZjaXXl
clclaime	adffen
pinvent	iXefhi
pperson	dcfnec
nfew	XZnemb
nfloors	bnbedd
pcould	ekihXd
pusher	ngeedY
pdecisi	hXXggm
pfat	Xjffjg
-1try	bcbebn
ppurser	XjdlmY
-3, due on	bdecmX
-2never said	Xedeej
-3i never said	Xedeej
-2vet 's	adbenY
-3raceco vet 's	adbenY
+2to whenev	efeenX
+bringin	ndibab
cldiwali	ceeddn
clrememb	gaebnc
crconsen	endfda
-3the bank holida	kffcjX
+2: placeh	cbneZZ
porches	heXliZ
-3up post on	aeecbn
+bmisrea	kfefXi
ntomás	bieadn
nbites	bieadn
pmakers	gcXemg
ngive	Ybneif
-2is by	naedcY
-2interv in	XaiZjc
nsiftin	fffenY
-2went on	becenX
cltold	lXcfnc
nmarkin	eejkgX
-2better than	liYbiX
-2will phone	neeeaa
clsprint	beecen
pgiraff	cenfeb
pconfli	ekcnbX
phedge	Xmdfcj
player	Xmdfcj
-3that is the	mcYZXd
pfarmer	Ydhfdn
clsoup	Xbmfdj
crprofes	fffeZn
+bagreem	naffed
-3can not say	Xccdfj
pdutch	hfejhX
pthesis	hafcan
-bpto	cbfeen
-bregist	enggcY
clhumans	denfdZ
+1then	iXedfe
-2be on	dalgXd
-1verbal	ZbbdnZ
-bknown	nbbchc
-bdraft	cdefdn
+bforwar	nbedcf
+btotal	bffncb
+2, its	debhlX
-2quarte to	YdZfnZ
-3at quarte to	YdZfnZ
pvoice	jebcYn
-3, all by	Ynffed
nmin	baneak
-2second one	ceadan
crvoted	neeefa
pwhistl	nYcecj
ndrafte	ceefan
crprobab	dZfedn
rxdenied within ahead	fecXXj
clvintag	ddbfdn
pfairer	benffa
-bhost	bcefdn
clsemis	dfffZn
pworst	Zffnde
pfaith	bbjnfY
cllights	dedecn
pfunny	ZkhenX
+2, called	ifeefX
-2^ result	ebccXk
-2a good	Zbdebn
phelp	bdende
+2, ta	ebZdnZ
npunctu	idnbhX
crour	jdjiXf
-1dead	kjdebX
cloral	cakbnb
-2everyo on	jdcclX
-3out , by	Xheeem
npost	Xfcjke
-bit	hmcggX
+banyway	Yecfhn
pvance	Ygffne
+2after church	lcfeaX
nbod	necebc
-2money on	gegekX
ndocusi	eaefdn
-bfwiw	ncedfZ
clfwiw	ncedfZ
-2slot on	hbnabX
pcontac	nfYfbf
clpolicy	Zgedne
-3to confir by	Xgefla
-2which of	ebneca
pclass	fhhdXi
-3held on the	Yddanb
ndigita	daeefn
+blearne	dfefna
crinto	biXkie
-1here	cghXgd
psurviv	kZdeXm
crsits	ffeeYn
clprocto	bkfleX
-borange	eeneca
ncoach	hnbdYf
crnotes	Xddmhf
crcast	ndffdb
-3have heard by	dZeemX
psense	hcdeZn
nend	lXailY
clbased	ednfda
-2people until	Zbfneb
+bwindow	bneeca
+brelay	nfddec
-bunifor	Xbiadn
clusher	gndceZ
-2have had	ibdegX
pgran	Yhfdnc
+2the panel	ZcjkfX
-bstatio	defean
-3underi , and	YeeeZn
clsuppos	feddnb
npendin	cfbfnb
+2and would	bfXZgk
pwould	ajncec
-bghent	fXhfem
clghent	fXhfem
+2i do	bXgcZl
+2is payday	ZcdeZn
-bsoutha	decedn
clsoutha	decedn
-3is decidi by	abfdmX
clcarol	dnYejc
+bvendor	Xdffmg
plying	nabdai
clcorrec	nfgdgY
ncollec	iabXil
crworksh	XjjkeZ
-2on you	mdcdfX
nphysic	eeiiXi
nliam	gmfffX
-2date :	dangca
cllena	fjYdna
-2bosun by	ZZedZn
-3a bosun by	ZZedZn
nwebina	ddeecn
-2say :	nabeaZ
-bassoci	nhfYYg
pextra	bnceef
-2to choose	fecamX
-bstrong	Xeaemj
-3chef : come	ceYdnZ
clbosun	aaddng
pnamast	cgfZfn
naccess	Zincgb
pcivili	dcgena
claccord	ehcnfa
+bticket	Xfcehm
phonour	inebcb
+1one	jYlcXe
-2read on	beacnZ
clvettin	bmcmXe
+2and say	djiddX
nlectur	eimhXc
+2with whatev	ndaeba
clsays	nbhecd
-bbeans	nfcfdb
njill	dgefnZ
-2yes by	Xnedgb
pstatus	hcfXek
nstone	gfiekX
nneeded	gnecha
+bcfo	hedfnY
crregard	nccefd
+brank	ZebnYi
-2it :	ngadYY
clpalace	Xlffdj
+bat	fenZbh
pbailif	Xedmeh
nwaits	egmdXf
ndurati	ffffXn
crtarget	gedenY
+broll	eejfkX
-2poppin in	ZbXelf
-3@p i said	afffna
psign	ZjYhbn
crhundre	decedn
ptuesda	dkXglc
-3exerci on the	abneba
prung	nefcae
-bfolder	clgldX
pvettin	enaahd
cryours	cnacaj
-bcompli	ZiimdX
-2intake of	cbZeZn
-bnantes	nedefY
clnantes	nedefY
nngā	gfcdnZ
nmihi	gfcdnZ
pcobble	bnfcfc
-badeyem	adnffc
crlucky	nbeede
psous	Xfeehm
-2pinned up	kdZajX
premove	abdhen
psponso	eXddjj
crphonin	ncefcc
pbuild	eYfffn
pspent	bdYhhn
cllibrar	mZeZan
clbooks	kkXece
bsbefore period ahead	jiaXbc
+2in .	ZdeenY
-2, say	ZikfbX
-brule	nbcbch
nshow	gfhcXk
+bpop	endfdZ
-3applic by the	nafedb
crkl	ebdfnc
clbloke	cidmXg
nstartu	nefeba
-3they reply by	nXffed
pminist	kbXZek
+blonger	dlbcnX
-3took place on	ffcena
-bhighmo	fenfdZ
pmaike	defbna
-2job by	jafejX
+bsecate	eenffY
-bonly	lXdied
nbuses	edbfdn
clmagda	fdneYh
crdisreg	Xedfkk
crmen	defena
pdebt	Xifffk
-3portfo for the	bddnbX
bsby span ahead	iYhhXg
-2had until	ebfcnY
ngolfin	iedfXj
-bmerit	jdedlX
-bcerts	fXggjl
clcerts	fXggjl
-2land on	Zfdacn
+1itself	ilXeZd
clbase	cnfffZ
nbone	eeXdlk
-bplayer	jemfcX
-bautumn	neddiY
+2, ofsted	dfadan
pnairob	ffaecn
-bknew	eeefnY
cltreat	XkZemh
-2will come	ldhfbX
-2, until	mZbiiX
+byard	Zcnceh
clpigeon	fnceeZ
+bshuts	ffdacn
+bgroome	ecefnZ
-3said they said	ilffXa
pcoveri	echikX
+2max please	ZZfijn
-1yard	YZnbib
nvouche	fZffdn
nscale	Zedffn
pabbey	jdgfjX
+2, sleeps	Xdckch
+bforty	addinb
pprogre	eXZjjl
-2commen in	eebdcn
-2hire in	dfaean
-bfifth	aecfdn
-3firm someth by	cYffbn
crbelow	cfgenY
nsuffic	ddfnfa
-2rings me	nccfda
+bmarks	bebnia
-1finish	YigXif
rxsuperseded - past	Xeeehf
pghent	ecdedn
nshoes	aYnefj
-3have to decide	bbcfcn
-3was to be	cfefna
-3be back on	Yeeedn
pmatter	ggYacn
-3our decisi on	needbb
clhead	jedlfX
phence	nfefca
-2hear the	hdcdjX
-bbegged	edffan
nframe	bdfedn
ntalent	agniZd
clstitch	Zfefen
-bknee	ceeddn
-2usuall takes	nefaeZ
-3my answer in	ndffcY
cllearns	ndefea
pbasis	hdnddb
cllake	Xfjedk
nlegal	Xnkhbc
-2mails ,	Zebcna
-3three mails ,	Zebcna
-1manage	XYcbki
crguesse	Xbffjl
nindemn	cncfce
+2of @d	eceanZ
nlongli	ddeddn
-2inform in	ndefeY
-bgreat	Xlacjg
rxdenied since past	deecnY
cralso	fkdejX
-2call in	maieaX
precomm	kgbleX
pball	cnbebi
-bbook	hXebki
-2off by	Ybfcan
-2notice is	Ydfebn
-3my notice is	Ydfebn
-balthou	cffean
-3earlie than the	adffZn
pflesh	bjneca
crphotog	nfffYe
+2either ,	Yededn
narchiv	cdjenY
crlovely	deefan
-2deadli on	ehceXi
clpaint	bccfgn
pchecki	mYZbnd
clwould	Xglcig
psplit	gdcnYe
pciao	gffemX
-bkenya	Zeffen
crtop	ieeikX
-3moved from the	aeddnZ
+1late	Xceelh
-2off on	gaXddi
-3strike on the	bdaccn
clreceiv	mdabnZ
-2contac by	hYeeiX
-bshareh	lffeXi
clplace	Xhkhja
pfrozen	ijcclX
cllord	cefebn
crtraine	geefnZ
ngym	fYefen
-3meetin @d and	dfbcen
-3got till the	nceedY
pfrowne	fedenZ
nexclud	Xlbebm
preally	cbXlem
pwith	fenebd
psister	iecXek
-3hear back by	igffbX
-3i said no	eeffXn
ptoecap	cncfeb
nalike	ffendY
crcrunch	ndefca
+2, trial	fancaY
crpublis	mceeiX
ptypo	Xfmdld
-bsix	agncdg
+bcelebr	Yfneed
-3the panel on	ackhhX
msimmediate	Xkmbdc
crguests	cdnfec
-1reckon	nZZaZc
+bcalm	efddbn
+bpictur	eedfan
+bthere	Xehdmf
pnowt	nfffac
noblige	bemdnX
+1school	adadZn
clpackag	fifjgX
-2counci meets	Xeefcj
-bzürich	Xfhfnd
clzürich	Xfhfnd
-bkids	eZnZei
-1nights	aabdcn
+1being	XmXahg
-2, for	dfcbXj
pwashin	aZnfeg
-1starte	Xcabkf
-3visit of the	debenZ
-3to the partne	Xdajag
-bmonito	eedfbn
palrigh	fZXili
-2availa from	edjbXg
-3could have been	bdcdnX
-bsupers	cffdna
-3there on the	Xcfkcg
+bdrivin	ebmldX
psecs	bfnfea
nironed	lebelX
+bmember	fcfneZ
clpiano	fdnfdY
-bcooked	Xefeli
-3to hear on	ZjeelX
ncertai	mbhehX
ppicker	dnffeZ
+bauditi	encegX
pweld	Zenfed
nestate	ndcbZj
naudit	XellfY
nfinal	Xhhmde
-2in by	Xkbgef
ncleara	Zcalbn
-2arrive the	bacecn
pchalk	nfdefY
+bshoute	Yiefnb
pfoot	fiddlX
+bwhispe	keefiX
clhate	eeedcn
crlive	benece
rxsuperseded before ahead	Yfdena
clplot	cnefea
phierwi	Zneffc
-bblocke	nedecd
crx	lcXfei
nknife	cmXfdj
-bpatrol	dfgdnZ
-bdrive	bbdegn
-bplanni	Zhedcn
clrequis	nefdgZ
+2instea ?	adnfeb
-3from me ,	anZddZ
nleaf	dnbedd
clhappy	hXgedj
-2fall within	Xcffkj
-3interv on the	aXecje
cllandla	YdmfXm
-2post by	fafeXl
nhead	naciiY
-baired	hnddeY
-2vote on	gZXgde
-3: on the	jjXcYc
+2, @t	aabZfn
pwherea	jXfefj
-2sooner than	adfecn
-bkid	edffnY
+bclub	ndbeaf
pdental	fmgffX
clmissin	ahdenc
nkiran	dfenbb
-2that the	mXebZf
+2but on	efcenX
ptoddle	Xidebl
-baberde	Xaleej
-2your screen	hcYblX
pkeen	ejmgaX
+bwe	Xgeike
nserved	abnidd
nja	bnefdc
-2at it	Xbglbf
nstiff	ffldjX
-2come again	beneaZ
-2fiesta from	cfjaXh
plines	indecZ
-3of you by	hgeebX
-bminute	cdijXj
pjetty	dfdben
nsift	iccdZn
-2test on	XZlXee
-3made you on	ZdZdnZ
-btransp	ccfedn
+1in	fXjaef
-2call it	naedaa
cllose	gbbebn
+bkept	Xejcmd
+2or your	cnbffc
pmm	geXfdm
+2, becaus	jhZXbd
clengage	lbccXm
-2all day	Xcmdcg
nhq	deneZf
pshy	Xgfffm
clah	ffffXn
clwater	Ycnccl
-1nice	Zccecn
-2see on	ddZgXj
-3to see on	ddZgXj
+bbadge	neeeac
pvane	bedene
-3be with me	XkYdak
+btell	kggXYj
-badd	Zecnbh
clkitche	cgeadn
-2meet on	YXdmZh
cldresse	edefbn
+bsober	liiebX
crcastin	nfdZdf
pannex	amXfek
+2or the	Xnfdga
clbusine	fZXmfi
-bvestry	Ycbknb
plack	Xkceek
ncoal	feefYn
crwomen	beefdn
+bcould	Zcjbdn
prounds	bkecXm
-2nothin on	ZfeenY
nshoot	gmiddX
nlou	ffXffn
-2asked on	cdbenZ
-3up by the	XceimZ
-2you know	gXafhf
nsecuri	bbkeZn
-2start ,	XiYdcj
-3will reply within	ndffeZ
-3two people on	Zfdccn
crshout	bhhdXm
clgrid	ddffan
-2interv was	bcnebZ
-bbristo	jdglcX
-bsheep	ddafen
clsheep	ddafen
cllab	mhXdah
-2have until	ghbXZf
pbeginn	fneedb
nnotes	YedXml
clsquadr	ieXeek
+2for us	iZlibX
-bcheers	gYYehn
pk	ngfedY
+bmaths	dneeea
pmuch	aXnkia
plido	nebejX
+2to get	blaYXf
pslight	YhneiY
-2in until	Xgkcbf
-2update :	Ydgdnc
-1counte	ekdXgb
flgoon	eedean
nparty	ndcdee
+bnuala	denffY
crnuala	denffY
-3said , the	nedcaa
-2all on	laYXia
nfleder	benfdb
-2, the	ibnbcZ
+2# .	kckeZX
nanalys	eddnbd
+2any longer	deafnY
+2free ;	dildbX
pchapla	jnYgbZ
-beve	fldjdX
+2, pinky	ndeeab
-2review is	XcjYel
nkiosk	eegfYn
-bspare	clbflX
-2teleph on	ncfdZY
+2is d	kddeXf
cljabs	Yecehn
-bplot	cnefeb
crclass	Xmchjc
crkeep	lXjcbh
+2be any	jXefYk
-2she say	icYeXi
-2reach you	dXdeXl
nrestfu	nfefeY
+bagm	Xneddi
-bbased	eenfda
clgatewa	Yfffen
-3you asked whethe	ikcfXc
-3to tell them	anefeZ
+2with the	kXgZde
clbaptis	Ynaedk
pscreen	fijXdf
-2third mail	bfcdYn
-3, third mail	bfcdYn
-3got me until	YZecdn
ndeposi	ajneca
-1into	gbhaXj
rxaside within ahead	igXeae
clcampus	YefZkn
nadmire	dfffZn
pchose	ZXmjhf
+bregard	nhfebX
+bspecia	eecfbn
pside	Yhgnja
-3our decisi by	iXeeYh
+bminist	gZbkXl
punifor	hcbdYn
+2or they	cmXeYc
pages	ldiefX
-2good talkin	eecdZn
-3me know by	Ydcdnh
cltellin	kfYana
+bdoors	eeZfen
crfilled	lgbnZb
-binclud	ijbeXh
-2than in	Xaefgn
-2left in	debenX
-bfull	bXhblk
crstaffe	efcebn
ntaking	ffYcne
+bsnappe	dkdfXl
-bskype	denfcd
cllined	efecbn
-bquorum	gceenZ
-2reply inside	dXffjf
+bsry	ddecnc
popen	Xhdjan
-2last two	dZcecn
+2, mo	Ycbdan
clchasin	ceffbn
crforkli	bbfeen
+2s date	kkeeXZ
-balread	adfedn
ptown	nfdaag
crminist	fYeecn
ncompla	kZielX
+bbody	dhbena
-blent	Ydeegn
-2compla within	Xhffdi
psheet	liecXe
-3b interv :	cdZenY
-bharbou	Zjabfn
-1mark	aebnba
+bcounci	mcbjhX
clstuff	dbdcgn
-bpresse	eeeena
-bevery1	cndffa
clgus	Yfffen
+1though	giXbbh
npublis	ckbnZe
ncredit	egYfen
nplacem	efeeZn
-3i come in	dkffeX
nassura	nbfeec
clparish	mmZeeX
poverru	fajflX
-3closin date of	deeeZn
+bthanke	denddb
+1chat	deiejX
+1do	gXhdib
pbaked	ckYnca
clbex	Yfffen
pwatche	gancbd
-3of you before	jaeejX
nformat	cnghdY
-bcv	Xmebcl
-3would sit on	bffbnY
cltribun	aZlXli
nadaeze	enefeZ
+bextens	encedc
-bflat	ccadgn
crsilenc	eeeban
-1betwee	eekaXe
claquari	bkffXl
pvallet	cfdnea
pkerb	bnefdc
pupfron	hedabn
-1conven	ZaYnce
-3with me till	naebeb
nshowbi	cfndae
nemaile	baYngi
-3truste on the	YenZci
clenroll	efffYn
+2on ,	jYbdXl
-2panel on	Xaljba
clweighb	ileeXg
crbev	dnaffc
-2say the	iibZiX
pschool	jkjXcc
cllandin	bdeden
psecure	dnefea
pgerald	nefeda
clama	ffZeen
crtill	hdbXkh
clstadiu	adkndZ
nshrug	neefda
-3select board sits	aeijcX
+bshe	neaceg
crclubho	ifXfdm
+breloca	Xmcfdk
-3, which is	XgfgZi
-2induct :	cZaedn
-3induct on the	cXiebh
-2now the	gZhXfc
-3is now the	gZhXfc
crmay	ifXmfa
-2door on	ndbddY
crstruck	ffffXn
ninsist	fdddnc
pfrm	andffb
-bdives	cfbfen
cldives	cfbfen
-2her :	eibckX
crwelcom	Zebdhn
ppercen	fnffdY
nlikewi	gndecY
clhired	XhZcim
pshoe	ghledX
nexecut	Xefenh
cldl	bndfeb
pthree	gmdjcX
pmany	Ybdifn
-2meetin you	addcna
clcompan	ifbfXm
cltrip	ackbZn
+bquorat	bfdfdn
crquorat	bfdfdn
-2crosse out	ZedenY
psoftwa	aenfgb
crneithe	Yebeng
clpresse	hedenZ
nround	YjjiXj
pps	cfefnZ
-3up again from	efednY
nfittin	giedlX
-3would ring in	Yeffnb
ncharit	deafnc
ntom	kejlYX
-2became the	aebbnZ
pchoir	Xcfkgi
ppolite	fddeZn
-2tldr of	bedfnY
pbidden	anefed
+breason	aZdfin
pholt	Yfgfen
-3would know within	kafegX
pverger	cfbgcn
+bgolden	Xlffeh
crgolden	Xlffeh
clheavy	edmeXh
-3's off ,	YebfnY
clnlt	Ynfffe
-bpigeon	gncedZ
pfounda	chcnZg
+bhears	jehXhd
crdreami	aeffnc
pclause	ckcdmX
-bmatron	lagXch
clagrees	fneeeZ
-2asked whethe	hkcfXc
clcaught	dcdenb
clseaman	bneffc
pquarry	dnddde
-2house on	beijgX
napp	cXkhak
nhand	fmikaX
-2hols til	bZeeen
ntutor	XZdmme
clswappe	cddnaf
pcell	ejhlXa
+2: answer	Zbgfbn
nanonym	adffdn
nforgiv	jdnbgX
ptotall	nafffb
frnot	ccaenk
psaddle	edafen
-1booked	ZahjXf
pherdin	dffkkX
-1chirop	Zdcecn
clpatrol	cfgbnb
ptulsa	eeeZen
+2on my	mZdeXe
+2, @d	abhXhf
pdies	Xblmeb
clso	kkhdcX
-2fair on	Xagchh
+2so no	bddean
nintend	jefekX
peat	fanffb
pgout	mfffgX
pmast	mfffgX
psteppe	mfffgX
clbrough	Zbdenj
ptruste	dnalgY
-3appoin at the	Xffndb
+2they asked	dceenY
-3made on the	XdbmjZ
-bshall	nYjbde
clmusic	aicecn
-3three on the	ZdfmaX
+banyone	liXabh
-3she has till	Zafcdn
-2that was	Xdbeje
+1than	idadXi
-1our	Xgbebm
-3which took place	cebeXn
nshrugg	eXfdjm
+2️ @d	abacnb
nnomina	ldXeek
pcakes	Xdleei
+bagenda	Zecnef
nfixed	ZmZcbn
crstock	Zeeden
+bsaying	keXfci
+2becaus he	becjjX
nash	aeefnb
clexplan	dgdfnZ
+2and that	mXYegd
+2of each	Zebedn
-2on till	iXadbi
-2takes us	hXcjYe
pbuyer	gXfehl
padd	mXdddj
-1agreed	Xecgif
-bkeeper	Ybdgng
-2openin in	cebdan
+2she gave	cdefnY
penquir	iYcnjY
-bferry	hYbnfe
-2down since	fffeYn
pfalse	neddfZ
pcrimbo	lXdfej
porchar	lefehX
-3about it on	fbihZX
clanneli	ffffXn
+breplie	ibdbnc
ncourt	ccXejk
ntrouse	denfea
clweighi	nccgdc
-1leaves	eajbXf
-bgod	nfdfad
pnew	ckXZki
-3say so before	Yneffb
nlicenc	bendia
-2the budget	adckjX
-bretake	dZefen
clretake	dZefen
crafterw	deYhcn
-3again , from	kffejX
pclarif	affmXk
crguessi	Yeffen
nlogo	andfbg
-3will it be	jecfjX
+2ok for	Xgbeek
-bvacati	beeeen
-bdrill	aeYein
-2mail on	neeeZa
clfrozen	cekeXl
crpint	Ydnddj
-bflood	dfednb
clflood	dfednb
-2opens in	fbaaXm
ppaint	bmbdXm
-bolu	necedd
-3change on the	hcYbXl
pfootba	Zfdfen
-2rings you	ndaeca
pbefore	dmijcX
+2will not	YegbnZ
-2announ for	aedenZ
-3came back on	efefnY
-2everyb by	nbeebZ
prule	ngcZfb
ntitle	Ybndhf
-3a decisi by	fhedXg
+2: we	Yaadcn
-2came down	beeeYn
nsixty	lccfkX
nallowa	bndecf
clcabine	ncfefb
crcrowd	dedfcn
-3quarte by the	Yaffbn
pcommer	efncce
+2, open	beZbdn
psafer	bnafcf
nart	dfenda
crcostum	akXmef
cldeacon	Xdfkel
-3open again on	bedddn
-bstay	findba
crstoppe	fXffmg
psince	Xfbmgj
clconfid	aZfehn
-brespon	nedieY
-2more than	jXdhfd
pfurthe	dlXbjg
-3you down for	XdkdkY
+bmoved	acfbnd
+2, only	Xaedjf
pszn	beeedn
-1minute	danfdd
ncause	neffbb
+bdownlo	lblfeX
+bsydney	nfafeb
crsydney	nfafeb
-bauthor	ceeean
rbsuperseded away	Xcdehj
pteam	bdnhdd
phere	hnegcY
pstudio	ajlghX
-3# , from	efeeZn
nplumbe	efnfac
plarge	neefda
ncompul	mXdfdk
-3party on the	ceZedn
-bwillin	dadfen
clclue	ieefXl
+2, so	dhXcdi
ndioces	nedbjY
nglue	jnbcXe
crcompar	jddkhX
creasier	cdnfdc
-2presse for	bddcnZ
-3the presse for	bddcnZ
nilse	Zfffnc
-1starti	bcgdXk
-3sails on the	addedn
-2runs to	XiaiZe
-2signed ,	bncfbZ
ngoer	bllfeX
cllight	iZnjaY
-2answer within	hXedid
-3it out on	Xedjek
pswindo	fenfdZ
-2anythi for	jjZeXb
crpreppi	dffeZn
nroux	ZZifnd
nwant	amnZbc
nrector	bjbnda
newes	hfmfcX
pelevat	lfdkXc
nneighb	bedknY
-3ring me by	Xleebi
-2yours was	adZfna
-3's letter on	aebdnY
cluh	dhdhlX
pbacklo	fdeean
clverger	heenYc
pconfir	aXhejl
+2, cross	ncbebZ
+bworry	eebfcn
psalary	jiZlfX
-bcare	lXhedi
-bjunk	kfdfjX
-bwithho	ndeedb
clwithho	ndeedb
+2so they	Xgidbi
+bnurse	naffed
-2by :	dmYeaX
-bwhy	ngidaZ
crdestru	cndfdb
-bluck	acafgn
ntestim	effcbn
nlookin	Xidcjh
-bnorthe	edcedn
-bclaim	Xjceii
-3will do it	Zbbddn
-2record by	bneeda
flask	Xmhdgf
-3but not before	Yeffdn
-bbeach	bcfefn
+2the season	aeefan
clgisela	Yfjena
pafterw	cZfggn
nwhom	icbimX
+byet	adcchn
parea	ecjjjX
psorry	fYfinb
ndepend	cbXlel
+binshal	necfda
-2's till	acfcdn
pnight	elkhcX
pchaser	eeffnZ
-2schedu for	gXaZld
crrent	cddedn
-2ring on	ehhXhc
pill	gXeclh
-3workin patter :	aebddn
-3the letter ,	ZdddnZ
pwheels	gfhflX
-bjust	jmeZiX
crinclud	afcfdn
+2, orient	Ydfcdn
+btrade	hfffmX
-3centre manage ,	cfYfnZ
ploud	jjeegX
pmen	fdXekj
clsurgeo	Xlafcl
-2done before	bndfeb
-boh	gXhemb
+2the owner	Xdddek
+1back	Xbbelf
-bbergen	bedfdn
-2follow by	naefcZ
clmince	bdeecn
+1slot	bbnebb
bsfrom period past	dcbanb
-2a time	bZnfeb
ppaedia	cadfen
-bravi	Xbhkdk
pago	nahfec
-2for us	eXgaic
-bincomp	enffeZ
clincomp	enffeZ
-2me out	ZdnecY
nprogra	enhbae
-1follow	hXZbbl
-3your phone on	ndZeaa
pcompan	ddngdd
+bside	hXhfgh
-bcollap	Xfefhk
-3time in the	Xaakek
crenclos	ffffYn
-2patien until	mXdibY
-2is until	kjeddX
+2no longer	acbfnb
+2, who	Xdbbkg
-bwho	jdXfke
-2declar within	Xkffjb
nfifth	jecenY
-bplead	ddbncf
nzone	djnfbY
flhold	dicfZn
nland	nfddfZ
-3goes : the	Ydcebn
-3place on the	beXkgj
pcarrie	meeeXg
clish	ndcfea
pfine	lacgXk
+2, there	XYdjjh
pvisite	fefneY
crbroke	cfffna
-1write	iaXcgc
-2swing by	Zanebg
-baye	imeecX
clni	bnfffb
pthereb	ccefen
pgalley	Znffed
+2on averag	Zbfddn
nnurser	cekflX
+bhired	mYXdjd
+2i said	Xkcfhb
pedit	ideelX
+bthinki	iadncc
popened	jXljbb
-1publis	hdcdlX
plungs	Xlfffi
-bsendin	cfXbim
psubmit	mmXdYe
cladjour	kbbenZ
crmonday	Zgeden
-2meetin till	caeden
-3in meetin till	caeden
-bsafely	dddfna
clsafely	dddfna
+2is too	bbbeZn
nginger	feYffn
-1harves	cdacbn
ncall	kXalaj
pseeker	ffYffn
-botherw	bZnegd
-2of them	iXkcYZ
+1each	nbddab
+bsticke	cenfdb
crkids	eYefen
+bbarrel	efendb
crbarrel	efendb
-2sign on	chXaZl
+bmatter	lXabgl
-3says not before	nffebY
-bcarols	kdXedj
+2, assume	Xbffik
-bcontes	dedddn
+bmayor	gednea
+2, unifor	bcbddn
-3call before the	nbefbY
-bfracti	Zhnfdd
-3he has till	Ycfeen
-2# after	faefbn
-bspring	ggZcbn
+2as a	eXjbha
psurger	fXfhbm
crlunch	iekfdX
-3the latest on	gkdbaX
clrealis	nedefa
-bherd	dfnddb
clherd	dfnddb
-btown	YincYh
cldrops	ngeeba
pbanquo	benfeb
+2s stand	kdbciX
-2portfo by	kXedeg
-2planne for	daXafl
nbeep	ddeedn
-btie	iebncb
-3will know in	mdfeda
pquit	cfefma
-2you in	hbkYha
+2is gone	cecfmY
-3would hear within	fbffjY
+bmunich	deeebm
pvisits	akemcZ
+bexam	kfifcY
ndelive	Yaggdm
-3would know on	mdeeaa
-3yes to the	ZYffcm
pplanni	dgYcki
-3said @d on	afcdmZ
-brush	dfaeam
pprune	eemffY
clfather	fedjlY
pconnec	Zfmcdg
nmate	fbmdhc
clcottag	eefmea
-2it takes	aaebdm
+babbot	cbffmc
-3truste conven on	kedhaY
pnada	Yfffem
nsoon	dZiYjj
preache	ghYkgd
nwillin	afeemd
pdurban	bmefbg
-3part time ,	adbcbm
crthan	Yhgdfl
-2you get	iidedY
-3coming back on	efjfiY
pleider	Yfefmh
-3has till the	dYdlbd
clinviti	Zbdemh
-3, in by	amffda
-2day but	Yacedm
nblank	bjcdcm
ntap	baifbm
-bsociet	dbbmiY
-2they close	abcddm
-3, they close	abcddm
-3elsewh till the	aaffem
-2forwar to	gamaZc
+2first .	badebm
njanuar	hghfkY
pfd	efmeda
psolihu	efmeda
+blibrar	Yjefdl
-2have cancel	cdjehY
clcontes	cededm
clcovers	Yicmbg
pgrants	eebfcm
-2^ interv	YYlcea
psoy	jdYcjg
-bescort	cemfdb
clescort	cemfdb
ndeckha	cddfdm
clhoneym	ecebcm
+1whethe	hiYZac
-btexted	icaeam
+2, nine	bYldYe
plet	cYihig
phorrib	egmfdZ
+2x $	ehYdkc
nwe	bccfmi
-2move from	kfdejY
-2attend by	bmefdb
-2interv the	bemcbZ
+bdredge	cedemc
crdredge	cedemc
ndredge	cedemc
nears	kflfbY
-bmandat	ebdfem
clmandat	ebdfem
peveryb	eYheke
+2he say	mcefca
-bamend	mdeceb
clamend	mdeceb
clextrac	dmafja
-2two more	cfcbdm
-3at two more	cfcbdm
-2place ,	Ybkdaj
nconduc	Ylehbh
-3with her on	ZbimaY
+2they rang	aeeemY
ndrop	Yeifld
crcottag	fkejeY
-2ask ,	cdaebm
-3: not the	aeeemY
norgani	gbmcha
+2and meant	Zcfema
-btanker	ffefmY
-bvalent	Zfeefm
clvalent	Zfeefm
pload	ekjfeY
nnorthm	ffmfeY
-bslack	kcfkeY
-bfinals	fdmeae
-2coveri the	fdeeYm
crunless	amcech
clplead	ddbmcf
-bknocki	meefeZ
clknocki	meefeZ
crtray	ddcfdm
-bsqueez	ldldcY
-3for poppin in	dcaemZ
-2name by	flfebY
pbud	aemfed
+2, found	ccdeam
-3hears by the	mbffea
n's	egddmb
-bbounce	mcffeb
clbounce	mcffeb
-2handed in	ebcfmY
-2snow day	adafbm
pgates	fYeffm
+bdole	cededm
crdole	cededm
pwater	mebchc
clsoil	mYjeed
-baway	cccchm
-3roll on the	caZedm
ppositi	Yfleak
crweigh	cmebfc
nps	cfdkYm
crsail	Zmefbh
+busing	dZfffm
ndelete	ddadmf
-2in again	ddmfeZ
-bquarry	mdefea
-3yours is on	bdmbeZ
-2and have	Zmceea
+2we meet	beaiYi
nthen	lcchkY
-3to tell you	YZichg
nzanele	feefmZ
nguides	eeffYm
+btill	YhmZcj
-bmanage	gYagmh
-2^ one	Yblcag
-bsabbat	dffdbm
crworry	eeafem
pbriefi	bemfeb
-bcottag	eefmda
neels	afefme
-1sat	YYgYhi
cllorrie	bfbfem
ncanal	ddafem
+2, which	bYlajc
clyea	gmbfda
pgodson	Yfffkj
+2withou a	jbcdjY
-bfavour	Yffdil
pinterp	fkemaY
crnormal	kZcdYj
+2we can	YhebZk
+2s pouch	ajdeYi
-2date is	bkYZai
ncvs	ZdYdmm
clst	iemedY
clswear	eiYjhc
-bsituat	ccefem
+bhands	mdZefe
-2keep the	eZmdZb
crtakes	mYabld
crplants	Yffffm
-bchoppe	bdefdm
clchoppe	bdefdm
crmatter	fYcbkk
cljoins	iecbYm
-2can promis	medfZZ
prubbis	fdemdZ
pentere	Yehfhl
+2: not	bccemb
-2fly on	debdam
crsister	Ydmdeh
crtwelve	eejdlY
ngods	Yfefhl
-brain	Yemedh
pclient	cgfamc
nworks	Ybmgig
-3a messag by	abffmZ
-bus	hjfggY
-bowl	dfmfdZ
-3togeth on the	Ybjebg
pwhose	hcYdhm
+bhangs	eledjY
+2s decisi	jacakY
ppartie	icYedm
clmaestr	lfjfYc
pcrash	lfjfYc
clstudy	beYkkf
-1signs	iaajYb
-3ferry people on	efdfmZ
+bleft	Yhkbkc
+bnew	eZeamf
-3doing your screen	Ydbcma
crdr	dfmffZ
-2say ,	jkZeZY
-2# by	emeedY
-btalked	eameZj
cltape	akbemZ
cryear	Ylbdfj
+bsummer	bedfdm
-3again on the	dZkYYg
pinstit	mYbgid
pcoffee	Ydjaem
-bchimne	meefca
ntwins	dfffmZ
crfew	ccmebh
+bworksh	ZeZlcm
pfault	mjYehZ
-1spent	YcZdld
-2off me	gjcfjY
-2can be	Zdcfbm
-1christ	becccm
-bknows	mcffeb
-1speak	kdjeYd
-bmañana	lfeeYg
clmañana	lfeeYg
clsven	eedema
palert	ebffcm
clcttee	ecfmeZ
-2give you	Ymffec
pthrill	Ymedff
prefusa	kYmecY
+bsuch	jYfemZ
nwhole	middea
-2call you	hYjdeY
-1induct	ZZdeZm
+2@d .	jZiZfY
nplc	ffmffY
ngloves	aYhfcm
-3has until the	cdfZem
pquiet	gYeffi
cltenor	gddemZ
+bdear	mYbdff
+2and did	ddfemY
crcourie	ZmleZa
crkiln	ffmfYe
-2for them	aYleaf
-3and he said	mffeYb
pear	gmYffd
pthin	Yhcelf
+2and get	YicmcZ
crinvite	cdfdmd
nuniver	jgYebl
+2with me	cbmefY
-bconsul	iacdbm
rxaside by ahead	ikYeZZ
clarchde	jgjedY
-bought	mZbcak
crsubjec	leeeiY
nhuddle	dffeam
+bespeci	cgdemc
psignal	hdccmc
crwine	bdfmec
cldrill	beYeim
crchapel	aemfbf
-bugh	Yeffme
ptimesh	cdcfdm
+1reads	eeefYm
ncafete	hbbedm
-3new date is	mefdeY
pde	gkYdhg
crfrom	mhafae
+bfaq	aefddm
-bbeers	febema
clbeers	febema
+1we	ffYige
crbundle	Zmfffd
pfinanc	jYfafk
-3the candid on	mfedbY
+1this	kaYkYb
+2, lapsed	bbccmZ
ppig	fmYffe
-3your interv from	ffZemb
-2around in	mcedbZ
-2goes in	kiaaYb
plitera	jYjceg
+btruste	YYejgm
crall	lYchkc
-3leave till the	adfeem
-bseriou	mfeceb
nqualif	feffmY
-2have decide	hdcelY
+bgut	Yflfdi
+bprevio	efcfma
-bpastry	mbdehc
-3over @d ,	ZemZYb
-bcalibr	Yebmch
pvillag	Zdfgdm
prow	hhYdZl
-2class on	mecedY
-3: tell him	lcddfY
-2beyond the	mcfeaa
+2i wrote	eeeflY
-3messag over the	ljabbY
clours	hYgbmb
-2they promis	Yeeemc
ppotato	bemfdb
clshown	idefmY
plight	mYcfeg
nmaker	chbfma
-3, answer by	mZffda
+bskippe	dcgcmb
-byo	bcjdZm
nlike	dbmage
preloca	almeba
-blay	ddjmZa
pblasti	dedddm
croutsta	Yfgfmf
plord	cedfme
-bfoyer	ehlfeY
clfoyer	ehlfeY
-2from me	laYadf
crforeca	beffcm
peh	eebfmb
+2, told	fdYcem
ptested	eagfmY
nbolton	ffffmY
-2rounds on	dfabdm
-2on ,	dYleYf
+bweigh	cmebfc
-2are due	Yfecjh
nactual	chbamf
clevery1	emdffY
crpencil	keiefY
-bstew	mefedZ
clstew	mefedZ
clnurses	efmfeZ
-3no earlie than	Zffedm
pchoosi	mjeaZb
+2, a	bgaamd
-bcto	acfaim
crknows	aedgdm
+2with it	gaYlfY
-1cv	YgbiZk
crwretch	abfffm
ptug	aedfem
nspeak	gbiYkf
-3from us on	mcbdeY
-3pick on the	meZbcc
nreloca	lbeflY
-2's back	gYabZi
+1nor	YbZbii
-2the train	adcglY
-3on the train	adcglY
phighly	Yedflj
nwhatsa	idjjYd
clbegged	edgfam
ntrekki	dedfma
nrising	dfmfeZ
-2ring them	YfcdZm
-3hired as of	efeeYm
clrecap	efdfmb
panchor	ccYfmi
+2it is	hYhjYd
pdean	mgYdgd
-2home ,	bmZecY
clpeople	mYcdcj
-bloft	efefam
pfracti	ghmdcY
-2id by	aeeelY
-2sits again	gfeYdj
crstep	mdfeeb
clmunici	mfecga
nscrapp	ffffmY
crwi	Yeffem
-3is in town	demecY
crclient	cmbech
clrubbed	akdfmY
+2, mentio	Yddema
-3can not meet	efccmY
+2, out	cbYelj
-3coming on the	afcccm
photel	dfdcmd
+2by the	gYbcld
-2inspec on	Zdbamc
+2she is	fhcbYh
-bneithe	dieemZ
nclimb	mdbebg
ncrosse	dbclYk
-2someon from	efddam
-2she said	laYZcd
+bsolici	eeffmY
-3to wait until	kYddfc
crold	jaYbhm
fragain	Yhfclh
-2, due	Ygfemd
+bsail	Zmifbe
+bjoked	eecebm
crorder	Yhcbhm
crstands	igidgY
+bvacanc	Zdbdmf
cloverqu	bdffdm
-bcfo	ddeecm
-bable	fYceij
-bsoon	akeemY
+bregion	becgcm
+1be	ggiYda
-3goes up on	mccdbb
-2stop by	aYkeci
pdance	egefYm
ncast	kgdlbY
clachter	hgYdZm
-3our verdic on	Zcbdma
-3be return within	bYffcm
-2could do	jdjdYY
+bheadmi	dZffmd
clblack	lddfkY
+1gone	Yafdme
-3specul applic of	ffffYm
-2get it	mdcedZ
+2on a	gaYajd
nhopes	Ymfffe
+2from interv	mdeeda
clplate	cfmfda
nreache	ciYalh
nwords	kjYbah
-3securi on the	cdabmY
-2anothe by	bmeecY
clparent	mZldbb
pdispos	dcffmb
prainin	mdaeef
-bfilm	Yjffeh
-bserves	efffmY
-band	mjeeab
clclick	Yfffem
+bfalls	hiYegh
ppatric	eehcam
clsociet	fdfbam
pnuno	feffmZ
nrafa	feffmZ
nspania	feffmZ
pthan	Yjmbff
crthanks	Zdcemh
clsec	meefeZ
-1garden	adcdcm
pseeing	lYlhZc
+bportfo	YZmggi
-2was :	cdacmY
+boffere	fkdbmY
+2they open	Zfecam
-2called it	flebbY
-3they called it	flebbY
-2ringin about	ZeZemZ
clsuitab	fYffgm
nitem	maYmeY
+bkiln	Yfffgl
crdelete	cgedbm
npapa	dafffm
pbrochu	edcmde
nrarely	bfeemc
+bhelps	bejfmY
-1direct	dYfffh
nwanted	iiaYei
+2, contra	hdbcYm
-bgrandk	amefed
+bfix	lfYebh
-3interv to the	acglaY
+2s final	ZdmdYd
crsort	akZdcm
+bdm	mbcjcZ
pjean	hbjfkY
crregist	efdgYm
-1karen	Yedcem
pseason	dfYchm
ngunill	cfemda
+bthen	mcZiha
-3you , in	mZefda
-3offer lapses on	djcdYi
-3asked me on	eedfmZ
pprinte	jgdckY
nowl	cemffZ
-2cvs on	ZffZdm
ncallin	mjadiY
+bfour	edjkgY
+2: have	bkbfhY
-2a shift	acmfea
clpetra	mffdea
-2valid until	Yfecch
clsong	Zmcidd
-1going	Ygidbg
-2i wrote	Ycackd
-3my note after	ffffmY
-2certif on	eYgfbl
crsuppos	hclfhY
rxact for ahead	YckZch
nviking	efcecm
+2but could	kfeffY
+2your time	bjkfYZ
-1dies	ZmYdaf
-2take the	ZcfeZm
naim	eefdbm
nextrac	eeeeam
+2so we	Ydgheg
+bsleeps	Zddmch
nlying	Yedcjl
-2medica 's	cdmceY
nassess	fmcdbg
nobject	mZlcZg
-3reply before the	Zmffec
-2closed on	YcYbhi
+2he is	dfYdYk
+bbingo	ceeecm
pscored	jbelgY
pjudici	aheebm
nconven	bfceme
cranyone	fibdma
clpeel	cemfhY
puni	dmdfdb
clanybod	Yddemh
pcan	cihgYi
-2, told	YfdfmY
-bsingle	affemc
clsingle	affemc
-3come back on	Ydmcbd
clcolleg	kcmcca
nthink	dfbham
cltimber	dfefma
-2this :	meccca
nsittin	bmkcYh
pschola	glYjdd
-1regrou	aecmaZ
-3remain open for	emffeY
-bcaptai	gelalY
pmass	mfedea
-1mart	aecdbm
-2read for	abdama
-3on read for	abdama
+2after .	deZabm
-2choose betwee	Ycmbeb
-2and until	mafdfa
nmadam	debfmb
-1period	bbcdbm
crbatch	dfifYl
nbicycl	efYfem
pleices	mffffY
pantwer	Ymbfej
croffici	Ydgfki
pmay	dafdfm
clresear	eghdYk
-3which is on	acmjdY
-bshe	khYflZ
-2money by	ZYffdm
crpasswo	Ybfflj
-2retire in	deddam
-bmemory	dfffmZ
+bcopies	amffdd
cltruth	mdfffa
pfergus	afefme
-2, one	YZlYeg
-2lookin at	mdcddZ
-3own , by	aZfmdY
clyellow	dmefeb
clmarta	dlhfgY
crschool	cmYbbk
nforeme	ddmegZ
-2held on	Yaiahe
crhold	emiZYj
crschola	fbffZm
nnoted	fbcgbm
clrang	cYiame
crpacked	adgedm
-barrang	mZiieY
+bnewlan	ffmfYe
crnewlan	ffmfYe
-3they pick on	mfdbda
pcomp	jgdkbY
-bscenes	Ymffee
+2, that	fkgYgZ
-bexams	mdaYaj
plorcan	ffccdm
pprint	Ymceie
+2was a	YaYdjg
nprocur	begebm
ngrant	eZcemf
nyay	mhcfdY
+2hr lady	affdam
-2both by	hheebY
-3you before the	jYcdhd
crremain	dmcejY
+boveral	dYiffl
nhandou	gefmbZ
ngenuin	beefdm
clvisits	dgmdZd
-3comple as of	eefcmY
+bchose	adedmg
-2it within	Yjeieg
crreside	mbhdgZ
-3course of the	mfddcY
clidea	cmefjY
-bwife	gZZmjd
cllaird	mffffY
-bceilid	cfdfbm
clceilid	cfdfbm
phallo	Zmffee
pjörg	Zmffee
+2do ?	aahejY
clwantin	bmffec
-2emaile them	acffmf
pcollea	efffma
noutlin	efmecc
clarjun	cccmef
psometh	fmYcch
pcuttin	gedmgZ
-3welcom you on	ZeaeZm
pharves	keYaih
+bhut	ffldjY
nclicks	meffea
clguesse	mffefY
-bjurors	ceemhY
-3choice by the	hYfeai
-2us is	Ydakfi
-2give her	mdfddZ
pany	bhYdmh
+1around	YamjbZ
+binsist	hemecY
-2same as	dfefmZ
clravi	Ydfkdk
pif	imbYbi
pvineya	ggmdac
preleas	feebam
pgrain	mffeYg
nblew	Zdffme
+bnod	meefeb
-3us till the	mafeeZ
clblood	Ygmdbg
-2hold the	abkdhY
-1sails	adbeam
clhit	mgfeba
clground	gYjack
pfrank	ijahjY
-bvettin	afdmbh
+1means	kYaZcg
crsing	cdmfbf
-bbailif	dkZmZd
+1until	mZdida
-2screen on	cbmbbc
plapse	eljeYd
rxanswer after no	Ycjafj
+bswimmi	bddfdm
pproced	mcaceh
-3told you ,	ffaclY
ptype	dieemY
nteach	bmgjYa
+2by @d	dYkdZg
psync	efmeeZ
-bsurgeo	Ykaecm
crblind	bedmga
ppodcas	mfdbde
psunita	cffeam
ptenure	Ymefja
-2to candid	mcccYf
+2now ,	lZaidY
+bprinci	hebYli
+bbleep	bemefa
+2withou it	baebdm
nname	megabf
-3answer mail within	Ycffdm
-2latest by	jiecaY
-bhc	Zfemha
-1conver	bcghmZ
nnuts	egdfZm
-2tell him	gfYafe
-3no on the	mcadaf
-bworrie	dgjfkY
-2the papers	aaddmb
-2confir :	admfeb
+btax	Yfeeik
-3picks over the	Yffmed
-3hearin on the	YdmdcZ
+1yes	jhbdhY
-3is off for	dcZecm
+1?	bhjYde
+2? $	bhjYde
+bby	lbijdY
pbaptis	Zmamea
-3second round on	YckdYf
+2no one	dfceYm
+2, flight	cjlfdY
-bmd	ededcm
-btrio	Zdmeja
-3it back within	Ymffci
-3is off until	Zcfeem
+1said	bYfamb
nunreac	amdeha
clforgiv	Yjfelb
+1s	ZYfcii
pvalidi	ddeecm
crcards	madehb
nwrites	Yakjgd
-2do a	eeZfdm
-2text me	cmaeda
nciao	decdem
punfort	jYfdig
clexpedi	cdeedm
+2on it	YZckbk
+bsheet	Ymaejb
nshuffl	dmefea
nsweden	effmdZ
-1land	icabYh
pkennel	Yjfhkc
-2closed from	dfeeam
psteel	cmhfcZ
-breadve	cfbeem
+btemps	mfdeea
-2please until	bmeeeZ
-bloom	ddcfcm
clloom	ddcfcm
+2for real	mcafca
clclass	jaccbm
clwinner	ccbaim
-1four	lcfdhY
-bmins	elhfeY
phanded	abcckm
crpages	dmefeb
-2an hour	damdaa
crobserv	Ykkece
-2me until	lebYab
-2off within	Zmffea
-bweighb	jffeYk
-bacadem	mgeeea
-3's post on	jfedjY
crbeer	ddmehY
nlater	eYgicj
cldemoed	deeema
+bplane	deefam
-2mainte on	aebeam
nkeeper	eeaeme
crrole	Yhdeij
clanand	femfca
-3's closed on	efeeYm
+2s commit	heeejY
-2probat :	baeedm
+2they cut	aeeaZm
+bforgiv	decedm
nnarrow	meeefZ
clpupill	gfdmca
nbooked	YikdYi
clprepar	lekdYc
ntheir	bYbmfl
-bmacker	gedemY
-2sang on	fdddlY
-3who sang on	fdddlY
prutter	mffefY
+2and have	Ybihic
nlighti	mdefea
+2s presen	cckfYf
ntape	mdfecb
clgrab	Ygefem
-2dean wrote	dfffYm
-3the dean wrote	dfffYm
padmitt	bmldZd
pagree	bjdabm
clvestry	Ydbkig
+bcharmi	dfdfmZ
-bbasica	mefffZ
crtogeth	dmcabj
-bwebcam	eemfeZ
clwebcam	eemfeZ
crblast	keffYj
-3room they said	Yefemb
-3is decide on	Yfejch
-2the next	ijcfcY
nsweari	heeflY
-bjan	cmhedZ
-2no answer	Yefffj
+2it was	Ycbekf
+2, cash	Zddfcm
-3fillin it in	baZfcm
-2mind on	idaigY
-3, closes in	hYffei
pbenchm	mdcedd
-2nod by	bmfeeZ
-2for it	leedjY
clcrack	femffZ
clcreati	jZYick
pfitter	mbffec
-2open at	dbbfam
-3yours from the	eececm
-bground	hZgabm
-3or not by	mbfeaZ
clinvest	ebcmhc
+bfounde	Yeeihk
-2about the	YYebkf
peats	mcefgb
nbetter	cYiail
pdale	fdcdcm
-3reache you by	mbffdc
clcheck	kjYlac
plane	hmeZdc
cldev	ifidhY
-3here it is	Zeeeam
clbuyer	dafffm
nbase	gaeemd
nserver	Yefkck
clpanto	mdeffZ
-1desk	cidYic
clana	abddhm
-3owner 's back	Zeeedm
+ballerg	cmeedc
-3applic until the	ZafjkY
+bana	hafemY
nbar	jigYci
-1good	YaZckj
-bmind	maYked
cldoc	aeffdm
-banyone	mZidYe
-3saying reply by	Ygfeib
clnon	maacej
-3# of #	eeZcam
rbact next-stage-reached	maccgc
ncreati	Yfeclk
+2would you	ZkjebY
clquiet	dYicfm
pundeci	mfffdZ
pimmine	hedfmY
+bwishes	Ymiffb
+2we write	mdcaca
-bfood	Ymlcea
pconcre	bffecm
-2the select	Ykibcb
pquote	Ydekld
pprojec	Zimdcd
-3from me in	efcfjY
-2one person	bedbam
-2are decidi	medbdZ
ngrazin	ffmfeY
+1unless	Ymbdaf
+2betwee #	afmdZc
-1doors	cdaebm
-3before , the	gmYdaZ
-2financ on	acbcbm
-3talk about you	YfcmeZ
-3you hear on	mdbeba
crgoogle	ffmfba
clmonths	Yeefjj
-bthere	kgkecY
clsales	fdedcm
+breader	eecmdd
+2, count	mbffdZ
crgreenh	Yekeld
pkirsty	bffemb
phousin	Yaeekm
clsuit	icmfcY
+2and will	ebYgcj
nstory	aeicdm
nfitnes	Yffiek
+bforget	eebcma
crtherea	Zddjdm
-2my papers	ZmceaZ
pcup	Yffhke
phung	leifeY
ndancer	dfemZf
pmagda	gemedY
-3give us till	mbfeeZ
nlotter	hmffdY
+2and candid	Yeemdb
nprinci	bdimfa
-bimmine	dfefmZ
+2, those	mecdaZ
+2and mine	kieddY
+2and offere	fccdmZ
-2timesh by	aZdfdm
+2coming ,	mcdeba
nhill	cmeegZ
-3regatt 's on	deadcm
ncapita	gbfeam
-3will be by	dYfjai
-3off is the	YmabZd
nquay	bjdbmb
pbadger	ZkdfZm
-3answer , by	mZffda
+1anybod	eeefYm
+2anybod came	eeefYm
crpharma	Ydkfdl
+btools	geYfem
pstrang	efcdcm
+2off the	deeflY
ndischa	eemfcc
nsuper	gfeYjj
-3checks take us	hYdkaY
-bstaff	dYkadm
clplus	Yceekk
nadopte	Yfelck
pwee	Ylefgf
-2: in	jYidhY
crwhose	mbefed
pcoo	fejbmY
-btellt	deffma
cltellt	deffma
+2is realis	iaiedY
+brota	emedag
rxanswer within past	Ydfeii
-2lofote on	Zeeecm
-3for lofote on	Zeeecm
-2interv are	efbadm
-3@d and on	geYYdk
+2is ofsted	bedcmY
nbrothe	dgceam
clbooksh	lZdemY
-3it should say	gkeeYZ
ndepart	icfYbm
-3more to see	dfeadm
nfire	ccgdmd
-2hire you	Yecefi
+bgot	fbdbmf
-bsketch	Ylaema
-3write on the	leceiY
pauto	mcefed
rbsuperseded start-date	dfkfYi
nvolcan	efdfma
-2contra :	aceebm
-bdropbo	bmffed
cldropbo	bmffed
ptutor	famaak
-3rush it before	ZZeebm
-2vote 's	mfdceZ
clcounti	iemcab
-bprogra	deedbm
-3three interv ,	Zbaema
-3it took them	cafdma
-2mine came	bddemY
psoup	ackeYl
clinsura	amdmYd
+2, someth	mddeaZ
pinsura	embcgd
pdeferr	mfdbde
-bpredec	Yeefjk
nabbey	fechYl
-2ringin before	dYbdkd
cltha	meffda
nshown	hYeflg
-3have your contra	eddfYm
-2ring in	ZefemZ
cllock	Ymcjee
crthesis	lmefYY
crbase	eemfbd
-3works , is	Zbbdem
+bconsul	mjdbca
-bball	emYdhe
crshare	cmeeiZ
-bdiplom	flkeaY
pfigure	imZhbZ
pmotiva	ajlfeY
-bdrivin	Zcdcim
pcompet	edeadm
-3stockt on the	ddbecm
-1offsit	cdcebm
pflat	jchdYi
-3, but by	mZffdc
-bb	aejcmd
-3it before the	Zmdeag
+2we want	jeedhY
-1initia	cdfeam
-2goes on	damcac
-bdiwali	ceeddm
ptoxico	bmffdc
pmcq	bmffdc
-3board from the	kfcbiY
+bunluck	mdffdb
-3everyt , said	Zeddma
+bstarts	Yiadhl
-2signed within	amffda
crconsul	midcda
-bexcite	eehemY
-3on her desk	YjcejY
cltshirt	feYfmg
-bupstai	lYZcgj
-2be from	dfkbYg
nplay	ghlefY
ptweet	ieefYl
pcarniv	iehehY
-blikely	geicYi
-bcircul	cdedmf
+bcampus	Zmefch
+2, fastin	ddmfbY
ppressu	Yhdfkg
+2: panel	YeajYi
-3phone you on	mfeebb
-bend	mfYibc
nmill	hbfdma
-3your reply by	bmffdZ
naltoge	beffmd
crprepar	Ylheic
clcharge	mbfhbb
nrubbis	dgmfeZ
ncontin	amdgfc
+bkowalc	ffffmY
-2for next	bdcdcm
-1that	hjYjcZ
pflip	ebmfdc
ppancak	ebmfdc
-bcases	jYffbm
-bclue	dfffZm
-1new	Ydcdjf
-2time until	Zmabbd
-3person by the	Ydffam
nchips	idffYl
+bassume	mYefdf
-2result within	gYfdid
clplans	fhYiZl
-2have til	ekddeY
+1rouen	aecdbm
-3trial on the	ccjdhY
-3call by the	eaefkY
-2people within	mbffdZ
-2to within	maffda
-2unders within	ZmfecZ
-3the unders within	ZmfecZ
-1except	bcZfdm
pteeth	bfdedm
+2, it	gYaZhg
clafraid	beefdm
+bautoma	cccdhm
clblank	maffYk
-1wrote	mZYbbg
-bdream	cmcfcd
-3text by the	maffeZ
-3cv on the	dedfZm
-3advert date ,	dffdYm
-3from us before	bdfdcm
-2# interv	bjakdY
-2^ on	kfdYec
-3the outcom within	mcffdd
-2them after	feffmY
-2due :	ZkYcib
-3@d is the	Yfebem
pclosur	Zffeem
pprovis	dmcdcf
-2email says	Yefema
-3the email says	Yefema
neye	demffZ
-3the interv was	efkedY
pprompt	egdfmY
crkeeper	cmdahf
+bhaving	Ygjcld
+2: longli	aecmZZ
-1kno	maaeca
-2began on	Ybbbkf
nunion	ciaedm
naway	jfmdZc
-2again for	cihehY
+2i talk	adjkaY
nmeanin	kdkdYd
-2, result	meeecZ
+1slippe	ZdcfmZ
crshoe	bemfdd
-1auditi	Yckcff
-2owe you	ZedeZm
-3i owe you	ZedeZm
+2on whethe	Ykecck
-2had need	mbfbdY
ngladly	cdgdmc
clprescr	cbffem
-2am away	aeefdm
ncardif	cgembd
+bheaven	Zmefee
+breadin	agefbm
clallott	imfdbZ
-bgenera	mecckY
+2, one	hlYedc
-bbass	efmffY
clbass	efmffY
-3off me by	elefbY
naspira	iffdkY
clcounse	haeZme
clgrands	cfbeem
+2and messag	ffdlbY
phat	hhYefi
-3make it the	kaablY
-2hangin till	mbdfdZ
-3you hangin till	mbdfdZ
+2and phones	mcafba
crrunnin	eeefmY
-bnegati	gYfcfk
+balive	jdhfiY
+2, munich	bdddZm
-3write on a	efdeZm
-bbeyond	kmbebY
-3and back on	bedfdm
-2offer on	eiddiY
-bflu	idZcbm
crbuyer	mcfefa
-3is out ,	heafkY
-2needs till	mZeeeZ
crcalled	daccmg
-bmissin	Ykdemb
plackin	cmffea
crproof	Yjjeib
rbappointment want-to-see-you	aYkdee
+1paysli	bahhcm
crprint	cmaedh
-3do so by	bZgfgm
-3tells me by	maffdb
pdraggi	meeedb
-bstep	Yigelc
-3are ringin about	aeZemZ
psometi	kffeiY
nshuts	dmccib
-blobby	hiiedY
-bpreten	Yfffme
-3to answer within	bbffmY
-bloves	mdcfeb
ptwiste	cbmfec
-bfew	aemhiY
-3secret tell you	keffdY
nsometh	dcmjga
bsby period past	Yadelg
ptaps	admefc
nmiddle	ejkajY
clethics	jleedY
-2needs the	bcdmcY
pmall	dejfkY
-3will reach you	abcfcm
+bwake	gcYicm
+bcarefu	ffffmY
pmarvel	dfgacm
nagains	aeeami
+bbase	eemfbd
-3cast betwee the	Zfbecm
ppoints	bbdemh
-3would begin on	cedddm
ntall	Yedmcj
nmissin	ihZlhY
-2in the	hfjdYa
crforgiv	decedm
+2i put	ckcejY
-1week	hcebYi
crdbs	Yiffel
-3and one on	YeafZk
+bhr	jZbmdb
-1meet	dYZieg
-3malta on the	bebdcm
nvriend	dZffem
pcollat	emdbdf
phell	mfaffd
clwhat	lYeaif
-bcutter	ecYfgm
crpropos	mgbeZf
crmissin	cmdded
-2^ what	Ybeddl
-3respon time is	Yefbem
-3the decisi from	bffdma
-3down on the	deabbm
-2moves from	hdbelY
-3their answer in	Yffeam
-1opened	ebaYke
-2went out	ddeemZ
-3your answer by	dmeeYb
nquéré	aemeha
+2each of	mcddba
-2see by	kdefdY
+bmoment	Ylkfbe
-2the role	afkclY
clbid	demddc
crcases	eefmda
-2left :	ckldZY
-balumni	dfafem
+1phone	Yecehk
+bmen	kbeelY
-2to wait	kceehY
-bknock	emdecb
-2rings on	meceba
-3from # to	bcmebd
+2to set	idiecY
ngap	mfYdYj
-3and end on	beebdm
nwinner	gbemae
nforbid	mebeYj
-3nice , said	beckYh
+2we all	mdefaa
poverwh	meffcb
-2# to	gYijZa
-1does	gZmdac
crunpaid	admfed
-3stands until the	Ykface
pinsist	amefee
-3the announ on	ZeeeZm
nside	kjhbYe
palgori	mecfeb
-2is due	iddiYc
-3, so the	jkYaZZ
-3cut off :	ambfab
-2select on	Zffmde
phambur	befmeb
-3, # more	bedmaY
+bstore	kcfjYd
pnumera	Zmceeh
clminimu	eefmbc
pmot	ejYfek
clrenew	Ygffel
-3lets you know	mddfbZ
pfourte	Zmddck
-ballowe	lmbccY
pnetwor	eececm
pstamp	ifZYii
+bcases	aedmee
-2your accoun	bbdeam
-2letter leave	mdefcY
creveryt	dkbfmY
-3point ringin before	eYbdkb
pmemory	hdafcm
-2text said	Yeeemb
-3hours text said	Yeeemb
+2and sends	ieejbY
-3will learn by	mZeffb
-2you do	ZYheai
crhome	Zchgcm
-2first said	ZeeemZ
pfelt	jejhYc
clenough	fgaeam
crsmile	Yfjfej
-bchurch	aedmee
-3visit , all	adedmY
clrally	ddbfdm
cllunche	efmfbc
nrating	mYeeeh
bsuntil period ahead	cbYjYj
-2during the	idghYc
-2her desk	Yjbbhd
+2i know	mYbefd
crcalm	ffefYm
-1named	kYaZjb
pahoy	meefcb
-2applic by	mbffcc
-bcalend	iifYjY
-1texts	mbaeca
-2everyb on	medeeZ
-3your detail for	ccdecm
pcape	ibebdm
punsubs	bcffem
crup	fjYdhg
nusers	efdcdm
njacket	mdjeZa
crmachin	deabim
+bwarden	edlcjY
nhad	gbaemf
pthese	jembdY
-1holida	daZYdl
+bcats	dfjfYk
+2s @t	jZmdaY
nnear	dfhhYj
pun	eemedc
ptransf	geemfY
crbad	ffcdbm
nfolder	Zefcmg
ppop	mabacj
-bconver	Yamejf
cruses	fafmec
pbless	lekddY
+2about the	ichYjY
crought	jeffiY
neasy	ifkfeY
-binfirm	dfdfcm
+bmisses	amdfed
ppulled	YamhYk
-3senate votes on	Zedbcm
-bcounti	icmcYd
nhorse	kgdeiY
clpast	mZdbff
pvisa	gYZihk
nhello	eeaeme
psingle	hcemeZ
pface	kgldYZ
-bcardif	bhcedm
-breferr	ffemZd
pfurnac	cYlffj
-2sessio is	deaccm
-btribun	lcgYkY
nloft	efmfeZ
-1onboar	Zddedm
-3answer us in	Yeffem
+bdiary	mjceZd
-1keep	hYfcYg
+bputs	medcbg
pdrawn	cgbefm
-3tell us by	Yleddf
pinclud	ekmZea
crpitch	ddeecm
crground	feheYm
pgoing	jaZYkk
pcards	decham
-bsergea	gejfiY
+bengage	cedecm
+1okay	YmYdci
-1emails	mfbdcY
-3tastin on the	dfmeab
+2he phones	meccbZ
crthru	cdcfem
ncounse	Yeffmf
-3they had said	cfffma
plincol	bmffea
nvets	imbfYe
-2tells you	meeecZ
-3come in on	Yddbke
pprimar	fjfbmY
phurdle	ghmdcY
-1reqs	ejdekY
+bjudged	edmeea
pimport	Yieddm
ngoes	gigiYe
+bteache	bebegm
-1partne	ZYimea
-3your decisi on	Ymdfbb
-bweight	dmeffb
bsover lower-bound no	dbYhZh
+2any more	YaYeem
pout	kcaacm
-3are coming by	Zmeffb
-bblock	camfeg
ptape	ZlhekY
plearni	Yeleei
psevera	jbemba
pforbid	gdeeam
nabsent	afmfiZ
pfitnes	aembbi
+2she tells	mdeeda
+bstarti	bildYg
crlaughe	Yfefjj
rxanswer in no	geZYZh
-3, in the	Ykcbaj
clcostum	Zmeeid
+1madnes	adbebm
-2: debrie	ceemcY
+2the actual	YeffmZ
+bnovak	deefma
psuppor	dbgcem
+1mind	mfffbZ
+2i go	ZbhkYf
psandwi	kZmfcY
-2window :	ZifkaY
nnurses	geZfdm
+brep	cdmffb
crrep	cdmffb
pawaite	kYdecl
-bsimone	hfffYl
clfundin	bbdhdm
-2yours ,	bYffal
clwaitin	mZZgfd
crjob	hdYbii
-2they rang	ceeema
clsixty	eecmec
clsingap	ademdf
-bdancer	meeeea
prehab	ffeeam
ppasted	mehfbZ
-2's not	beffmZ
cljudgin	beemcd
-3inbox within the	iYffdi
cl@s	YblZjk
-1mtg	Ybchgg
-bbrass	mdieeY
clbrass	mdieeY
-3ask me on	mdbebY
-bsolar	feffZm
nhostel	decfcm
-1bar	gaidYg
-2do on	ibdaYk
-3: till the	bkejcY
nwill	jZamee
+2, medica	adYbmd
-2verdic by	hYeebi
cldusted	aeefem
+bspare	deffam
crspare	deffam
cratoll	deffam
pargued	bedjma
ncup	ffmffY
-3to start in	ebbfem
-2call within	eaffkY
-3a call within	eaffkY
-1birthd	Yajdhe
-2meet the	hcihbY
clswanse	gkffhY
-1person	dYagkc
+bkids	dYbejm
+2we open	dcafam
pleads	gYellZ
+blogo	bmeffa
-3others done by	Zcfbdm
ppay	ZlYkZl
-2so for	bmbecY
pvisiti	mcelcY
pkeg	ecmefb
-3need you on	bdceZm
-3pushed it from	beeema
+2and sign	cldkcY
-2booked by	eleeeY
nsqueez	eefema
pwhiteb	hYhhhd
-3verdic for the	YfeemZ
nparts	bffemb
clpigs	dicfmY
+bdarlin	lcifdY
clrecall	ZakliY
-btabled	cedmeb
cltabled	cedmeb
-3hall on the	Ybkdbf
-2by hr	Zddbcm
-2hear by	dYdbkg
-3@s on the	ZfccmZ
-3the other by	mbffeb
-3is back the	Zeebdm
-2are told	mccdaa
-2me to	fYYehh
nfellow	akfcma
-3due back on	Zecedm
pcorpor	eeZfem
-2, closes	hhbZYf
+2to you	beffmb
phis	idYhfh
pcodice	dmeffb
-2expire at	dmaedZ
-1applic	dYYjif
+bquiet	gffmfY
+2ideall .	ambfda
pvibes	mdcfiZ
-2one :	cYjckc
-3see me in	aabfdm
clphilip	efmfda
-3tapes at the	bfemaZ
+bagency	ibmagc
-bshutdo	cefedm
clretro	Zffeem
-bcharac	Zmfffd
cldoorma	mfefda
+bpriya	mfdfda
-3client again on	ceZcbm
clcider	deffbm
cleye	jmdeZb
-3in betwee the	Zeafem
-1get	Ykbbbi
-bum	fhaemZ
-broad	Zceehm
-3to follow on	kacfYg
-3they have said	medeZa
nhereby	bfcfmd
cl's	jcdjYk
ncentur	afceem
crvp	lhffYc
-2propos :	Zcmfdb
crbrothe	YkileY
-2them in	Ymdchf
pmairea	affedm
-3some time in	hegbjY
-2ring again	meefcZ
-2card by	ifffdY
-2accept on	Ybbbmf
-3decide so on	ZeddmZ
clberyl	imdeeY
crkid	eicfmY
-2told on	mcYbeb
-bgentle	ffdmYd
-2, contra	bbdecm
+2, fell	aebfmY
crarchiv	hcbecm
-3employ of the	ddefmZ
-2portfo on	eamfcZ
-3has it until	ZZfmcd
+bdelibe	iedZmc
+1too	hYhcka
+2before term	jjffeY
-bhuman	maYjYj
pought	mkeeaZ
-bjudgin	Zejmcb
ncarrie	eieemY
crguess	gaYdii
-bslips	hlYdfe
+bage	cemfea
-bq	hdYeih
-2lodged within	Yifecf
-3be lodged within	Yifecf
-bhiking	aeefem
nmixed	bmchhY
nslack	kejeeY
pmortif	ijhfdY
-3harves in the	dfbdam
clcv	ahhfYl
+bwash	aeYmZk
nlearn	idjeYh
+2we read	ZfdmbY
nlimite	ccgcem
pespeci	bemekY
-2we close	Ykbdag
clshared	gmbehY
clwhich	ekchiY
crscrapp	efcfmb
-bwater	Ycmccl
-blawyer	lYdhah
-2depot on	kcjcbY
-3the depot on	kcjcbY
-breturn	chZedm
clbroken	mfdfbe
pfuture	dhZfem
+2they say	jgaeYg
nbuild	Zeffem
crper	leeeYi
pexcite	kYhedh
pgratef	mfdibZ
-2us at	ecajYh
-3know its the	aebdbm
-3left the compan	ffffYm
+2and got	bcefmZ
-2going in	adhkYd
-3an email within	mZffeb
nmad	hheejY
-2i ring	mbaeab
+bloved	ecdedm
-2for that	dmaeeY
-3contac you by	maefdc
-3you , the	fdZclY
crminimu	aeefem
nrecipe	jckeYg
clsaved	caefmf
-2up saying	gejeYe
-3hung up saying	gejeYe
crruth	efdemb
-3everyo by the	mcffdb
psent	hlbYgd
-2trial is	admbcZ
cltanker	edefma
+bcoach	Yammbg
ptrade	dbdmja
pthose	hfZmYg
crbrusse	fbcffm
pwexcom	mefeea
-3anythi before the	Ycffdm
-bthen	dalemZ
+b@s	dijYal
-2guy out	afecmZ
-3other guy out	afecmZ
-bpast	hYeaem
+2, room	Yaldce
-3open it on	Zddabm
clglasgo	cfffam
-2form within	cmffbZ
-2remain to	abdeem
-1their	jabdYg
crtool	ccmfcg
-2only the	aademZ
pferry	ligYfZ
-2only in	hfbZbm
pchats	fdYffm
clwakefi	Zdmfia
+2we go	cYdidk
preplyi	YekmhY
-3them in the	abfmca
-bfindin	kYdcmb
crstaff	Yifcfk
-branger	cbcajm
+2, calls	Ycaieh
clpair	mefeae
+bbullet	egeeYm
nsystem	ffjYjc
pmanife	bimfeY
+2s out	YbidkZ
-1choice	ZlYgie
-3batch on the	dkbdjY
ppereir	lffehY
+2with our	jbkgZY
-2yes to	ZaleYg
+2, commit	Zecbcm
+bchoirm	mdhfab
-2place of	debdmZ
-3in place of	debdmZ
-3pay on the	eebfam
pimmigr	mddfec
+bboston	befmeb
-3my answer on	mbefcY
+2, messag	becmbZ
nnowher	efkfYi
-2called me	Yaefdl
phammer	mffbfb
pbello	dcfeem
+2they see	cebhYk
crmaking	aeefem
pskills	Yijiae
-blater	lkdfcY
+2, make	Ycbemc
clqualif	gjflbY
-2a :	ahYbak
nkeen	dcgemc
crwrist	cfffma
+2: $	ZgiYbh
clblocke	mecjZc
-2place from	cfliaY
-2rest by	gbfkcY
-3the rest by	gbfkcY
+bgarden	lkhcYa
clideall	cmefea
-3says , within	eZfelY
crbecaus	jchkgY
-1rota	Yddjgg
-byour	cmgdga
-3they said it	ZdefZm
-1,	ghkaYb
+2but will	jfeejY
-3i have till	Yfefeh
pknees	gmdbaf
crchecks	cjcmeY
-3like to :	Zbadcm
-3with me before	hYYeal
-3that by the	mbfecb
-2yes within	Yhefbi
-2says about	bffemY
-2^ got	emeeZY
crlady	Ybfjdm
cldairy	mdZedg
nweb	kffehY
crsailin	Ydiedm
-3will be on	gdgiYb
-blifts	medeec
-1which	fYiceg
-3sign at the	mcdadZ
-bsec	fgemcY
-3from me within	mcffdc
-1lot	cjdiYj
clstay	kcddYj
-3to me the	ijadbY
+1works	aYmdcd
ptray	mdhfeZ
-2booked for	hZeYZi
-2works till	emceeZ
pfair	hkYgjb
-2myself on	Yeffdm
proles	ZdlfZm
npeace	cehfam
-3the contra on	mbedcZ
-bits	kaYjla
cltimeli	jbfelY
ntoecap	Ycmehd
+bphlebo	afffmd
npast	gYcegj
-2punctu on	adadma
-3being punctu on	adadma
nexcept	jiZdkY
-3though of you	ZedfmZ
clchoice	lhYbdg
ptrust	dYihmb
+1nite	jicecY
-2board is	Yedidh
crfolks	mdffdb
-bfield	fbleYh
nmit	ibjYci
ngrüßen	ibjYci
-2mind by	meeccb
crdebrie	beZmbl
crlicenc	Ygjebk
-2stands till	cmffba
crheard	jYdddj
-2other applic	cfejjY
-3date : the	mdbeaa
pdebbie	bbfeem
punable	mfdgea
-3is due in	hiffeY
ptap	cfeemb
-3they close on	Yddjbh
preturn	mYbgdj
-1them	Ykccje
nj	meffbd
-2him by	Yfdcam
+bokay	mcefdc
-1link	bmbedY
-bdrinks	cfdfdm
cldrinks	cfdfdm
+bunion	cdmffb
+blate	hcidYl
+bsuits	YkkkcZ
-badds	bffcdm
pharrie	ecmdfb
nfounde	gddamf
-bex	cfccme
-1reache	Zfccmc
-2was reache	Zfccmc
+bclubho	deafem
+bclimb	efmecb
clbutche	bemeed
nplaces	diijYe
-3be back in	Zeefem
+bband	Ydffhm
-brevise	kemcZa
-3valid to the	amdedY
ncroydo	egefYm
-3up for us	beadmZ
poi	flgfeY
nclarif	mhffZd
clpensio	Yleedj
+1since	amabde
clchante	dffmea
-2keep saying	Zfdcma
-binitia	becdmf
clleices	mfffeZ
nbrief	hhdfjY
nwind	Yfffgl
clcountr	Ydgjbl
puncomm	amffed
-2within the	afYike
clgotten	deffmb
-3final on the	Yejede
clsuppor	Ymfedh
pleap	glgeeY
msrejection	YaZaml
+bkit	bahfdm
-3told me on	aeefmZ
nvoid	Yfdejh
-3closes by the	Zafedm
+2withou fail	gideaY
npublic	eimhZb
-3@d and not	Ydeejd
-2picks on	mecabe
-2questi in	YkdkcZ
+2this time	gbbkcY
-3told me in	mbcecf
pairpor	alYejg
+bvicar	aedmhc
-bhr	fadamf
+2, of	iZgbiY
-3write at the	bfecYm
+2in your	kbYegc
+2off ,	gbadYk
-2engage of	Zdfcbm
-2to vote	affdmZ
+bround	mZeiac
npinky	kedfjY
nad	ddgdmb
+ballow	dcgcdm
-bken	maeedf
-bhandin	amdfee
-3the @d ,	gYibid
-2them before	Yjeedi
ncleare	Yeefmg
-3tell them by	Zmfffb
ptheo	macech
-bdrafts	emefeZ
cldrafts	emefeZ
crmornin	blmbYd
-bgroup	ijkecY
-2or on	bbmeed
+2was the	eaYcmZ
-1hr	hcebYj
pseat	imehbY
-3fall in the	aembcc
-3reache you in	mcefac
-3email addres within	bZffgm
-bhope	Zfjcbm
clwherea	ddeZhm
clkickof	eddeem
-bwishes	ZYjmdg
-3back by the	Yigdei
-2him in	fZjehY
ptours	eeYfmg
-3the # interv	bjYkeZ
-3away until the	acfaem
+2i dig	Zedfbm
-2season opened	eeedmZ
-3next season opened	eeedmZ
pach	Yddegm
pcolumb	dgeikY
pdelacr	ffafmc
-2phone on	hYjbac
nwrap	mcfedd
+bjury	bkYbhi
nmaybe	gfYeYl
+2, outcom	fbhkaY
crsay	mgfbeb
-2in on	Ydgdif
-3so by the	igfebY
pearn	Yajffm
clmill	faZcim
crcopyin	ikdfeY
+2the recept	Yddfam
-3that is on	mcaZec
plegall	meefcb
-2the office	dlYcYj
-3a pint ,	aaafcm
pare	ihfiYf
prevere	ffafmc
crsteps	mfeffZ
+2, equity	abefam
-3my call on	ieicdY
-3in post by	aaffdm
crlearnt	Zfffme
-bbread	Ybmedk
+bbuying	dfmecc
clseven	edgcam
nsocial	egafcm
crowl	cfefmb
-2be here	cikeaY
-bmagda	ddkeYk
pstore	kfYhZj
-2slot :	dameec
pincumb	amfkca
nincomp	Ymcfkc
noduya	mcffdc
pradio	gZlYla
cllongli	deaimb
-2picks by	mZfcdb
pcream	gbmedc
nleast	lYhdgc
-2remind of	eedema
nfarewe	dmeeeb
+2and call	meebdZ
-bmachin	mecdah
crcare	aekeYm
nproduc	fcieZm
-3us both by	mYffee
-bgrid	hdcdam
+brouen	dfeecm
+bcopy	Yldfeh
+1passed	Zdcemb
-2@t and	bdeeZm
-2post on	haYZhe
+2please ,	YjbbYi
-3this email within	bmffdZ
-broster	hmYZZi
-3would be from	ffeeZm
-bbarris	feffmZ
pminute	ejmeba
-bstall	jcdeZm
+2and may	bedmZh
nhorosc	Yefffm
clupdate	mZcdhf
crlibrar	bffemc
-3the panel meets	Yfemdb
crcredit	ffYfgl
crestate	dddfdm
-bcarol	efYeki
clround	jafmea
-3us all on	cdbcmY
-3extra week in	eecfYm
phiccup	gfefmY
crcourse	YmahZm
cljobcen	bdgecm
phowdy	eefema
+bspread	deeemc
-3back in the	ecYejg
-3with us on	YilbdZ
pknee	bdYfmi
clspecs	dmfefa
pkia	mbideb
pora	mbideb
nfront	ecmdbg
phub	dmccjb
+2in any	mcYdce
-2in till	Yabdji
nhole	mefeca
-2hear is	aedebm
nhelper	jkefeY
+2is to	idedmY
-bbecome	fbdecm
pmemori	efemea
-2up after	cbeedm
prosali	cjbfma
+2should have	Yfedmc
-3final decisi in	Yfedmc
-3servic would be	bdbecm
clhelp	ikclYa
cltalkin	iYbjeh
-2thing about	bedemZ
nfreund	ibjYch
nfounta	eeYfgm
+bfarah	cfmfeb
-2yours by	kYbdjf
-2so ,	ihYjZc
nfax	kejfeY
-2^ rang	Ycbedj
-btil	gfbdam
parrivi	bmheea
crpizza	edbecm
pagnies	bmffeb
rbact past-event	YkeeZg
-2closes in	ldbaYd
-2of it	ideekY
phej	hccmbb
-3finali on the	addadm
psaoirs	kYdeei
+bupstai	YiZdij
pauntie	Yibeem
-1more	dYejae
-btaster	demeeb
cltaster	demeeb
+bsearch	ffffmZ
nought	Zeicmd
crhat	lcYfek
ndiolch	bedfdm
-3automa mail of	efefmY
-3though by the	mbefaZ
-2circle back	mcbfea
prowan	bfffmc
-bsplit	eeedcm
+btenanc	Ykdedl
crtenanc	Ykdedl
+bfindin	ffdfmZ
nrootin	efmfca
-3word by the	ZYfeki
-bforgiv	eeefmY
-2partne on	cekiYc
nexcite	emgfeZ
-3: no answer	aeffYm
-bpetra	mffdea
pboise	ejYmea
noctobe	macdcj
-1site	hbkgYc
+2mail ,	Yegfjl
-2, after	iYcjga
-3from leave since	efffmY
pthirty	lidhYd
-2not know	Yeeffk
crsense	Yeffem
-2my refere	bmeeab
crinvoic	cdfecm
ncandid	Yjcmhc
-bfish	edmfdc
-2gets here	abcecm
+2, calibr	aeemba
-3by @d ,	dbYeik
-3addres of the	ffefYm
crbookke	meffea
-1lights	cebdam
psaying	lYffhc
-2round ,	ichfbY
-2it was	jaYceg
+bhis	lfYffe
pberlin	jjYkdZ
+2so did	badfma
-3says to me	badfma
+1myself	hZYdhg
pbarbar	ffefmY
+beat	mddede
crnon	mdedcd
crattest	dmefdb
clwiser	deffma
+bpulled	ceffam
nit	fdceme
-2one from	ffeemY
+2, letter	eaYgbi
px6	fffmeY
pwhenev	mibdad
nlogist	fegfmY
-2manage meets	jfdfeY
crmayor	gdemfZ
puntrue	iedfYl
phgv	Yheeld
+bpie	dceemb
-bgood	fijYed
pdom	cYejel
+bsignin	Ydcmjd
-3period expire on	jiebcY
-3each other on	ifjecY
+bsim	Zdfdmf
-2know :	mbeecZ
-3# on the	YhlecY
-2waitin till	kabfjY
clthey	lYeifd
+2to prove	iiiedY
-2ping you	mececa
+bseems	mZffai
-2, dated	dccfmY
ncompen	Zfffmd
-btruck	YcmeZl
-breconn	bfdfdm
clreconn	bfdfdm
ntutors	Zgemce
-2touch by	gfeeiY
-3in touch by	gfeeiY
+2s begins	ddceam
-2agenda for	icbkcY
+2of thinki	ceekhY
crops	abmedj
crkit	bahfdm
-bfare	cdffdm
clfare	cdffdm
clones	imbhca
rxsuperseded within ahead	dlffgY
nmet	ceabmh
+breally	ademai
phardly	ljcfgY
-1past	mfbcba
-3harves supper on	beadmZ
-3waits past the	mdedba
+baudit	ZmadZl
-3us in the	mbdfga
crmercur	ffffYm
ngradua	leadam
pbetter	hjjYfb
+2of lent	cfcdcm
-3: re :	Zcaemb
-bswap	cegccm
clswap	cegccm
cladmitt	dZcemh
pregion	iZieYm
pbids	bedfem
-3i wanted it	cdfdZm
psesh	medeeb
+2to settle	hhabYe
+2the secret	bfffZm
pcount	maZdif
+1term	Zdffcm
-3decisi was reache	Zfccmc
-basked	kYcbjf
clsurfac	mhdfda
-2rotter on	aebdbm
+bpingin	deemdb
prao	mgbfdb
crhears	kdmadZ
+bbreath	heffYl
-2me for	lYeabf
-3you have until	Ylefdd
-2^ rehear	bdaecm
crproces	bfffmb
nparent	ecYiek
-3by phone on	Yelfjk
-2govern met	dfffYm
-3: govern met	dfffYm
-1send	ajYfeg
+2, paid	YghbYh
clping	imbebc
-bbig	camejb
pagnes	mbfecf
-2their choice	Yeejig
-bcheape	cdfcfm
+1her	Ybebil
-3seen on the	ZehYYl
-3was change on	debfmZ
crsalary	aemfZi
clreplac	afbcmh
-2scores by	ZZfmba
-3their scores by	ZZfmba
+2s rota	kgYefc
+backnow	jfffYi
cracknow	jfffYi
-1live	jYcdbh
nslept	Ydeemf
neviden	bdefmd
-2hope until	cbecmZ
+2for someth	cbecmZ
-3you hope until	cbecmZ
-3they meet on	faYmab
-bhow	kYfclb
-2with speak	lfjfYZ
-3off with speak	lfjfYZ
-3are due on	abdeam
ngather	cebffm
pexplai	ijdcYj
clrewrit	bmffec
pstarte	Ykgbfh
pvia	eYffji
+2suit ?	dcmfec
flsoon	midfbb
-3off @d and	bfeddm
crfaroes	Ymffff
+2the interv	cedfmY
-2not meet	dfcbmZ
pmedia	dfmdeb
-1have	aijdYe
nagrees	ffffmY
+2to come	mdeYZd
-3second meetin on	efaaem
-2some on	aecccm
+2, our	iYgegb
clceo	bcYkhk
+bthinks	ieekYf
+bprocee	Zmdfic
+2they took	beffam
-2runs for	cdfcdm
clfone	mfafeb
-2be before	YYcdmg
+btrouse	eemfea
clbutler	meefda
nexactl	Zmfcff
-2refere is	dabadm
-3are announ on	mecccZ
crextend	fffkYi
-3an answer the	mfdeeb
clchart	bmffdc
-2in person	jcjfcY
pquarte	gYghYl
clattend	Ylhbbj
-3told me within	aZfemY
+bvalley	decfdm
crbeliev	mbfebg
-2mail of	Ybbdgk
ppour	mdelZY
prubber	decedm
pum	fjZema
+2and can	hhjYfa
+bvoid	cidemY
-3under it by	acefma
pcoupon	affcem
nholdin	dlbfkY
cldecidi	mZbZfi
-2exam on	ZcmaYf
-2down until	abecem
nnowt	deefmc
-3over the phone	gdkebY
-1gate	fZmfeY
pcctv	ieelcY
-bstate	jjhdeY
-brubber	bffmec
-bdean	lZbmZf
clmodels	eaefem
pideas	edgmea
-2comes within	mbffea
cllaughs	Zfffmf
pobject	fhYeZm
+2, ugh	gdYcjb
-2allowa ,	ebbdfm
clgang	gmedad
pclassi	amacdk
pbegins	gbmdia
+bmounta	meaffe
clbeach	bbgeem
-bmyself	lYbcgi
clhusban	amceZl
nmoan	jeffYk
-bop	gdbcmc
-2re opened	beedmY
cllogist	Yilfec
-2e the	mdcebZ
ninsult	emffeZ
clshippi	Ymfffe
-3all of them	mabdZa
pdaylig	deffmb
-bhinted	Ydeejh
-bprizeg	eecfmc
clprizeg	eecfmc
ppigeon	abmfef
ndemocr	fkbjeY
-bcivic	feZffm
-3availa over the	famebZ
-2he say	jdjeYf
-bpensio	Yleefh
-3for mainte on	bebeam
-2websit on	jcadYg
clazores	ceeeem
clups	jmbcdb
nhire	Ycdjhi
-2regret the	kcjeYY
nintro	cdmfeb
+2the jury	gideeY
+1b	Yejebl
+bprovid	ZZmebi
-3get told by	maffcb
crgenera	hadmfb
+bjacket	Zeffcm
-3will ring you	gZmecZ
crmonth	cdbehm
-2^ @s	gdaeiY
psmithy	Ylefeh
pwhānau	egffYm
-2open on	ahbdYk
poakhur	mdbakc
pscotti	meiedY
+2i told	cfffma
-3offere on the	dfcdmZ
-3done within the	Zmffdc
+bdiscus	YmYjic
-2count the	Zecdcm
-bbasel	aeegcm
-3@d , not	Yaccjc
-2announ on	mbZZcd
nphonin	hddbbm
clpassag	cmfeeb
nparked	jYeeig
-2they sail	Zecdcm
-3have pencil in	kegeYZ
clcultur	efmfcb
-bsenior	kcYebm
crassume	emffYf
-2last person	YeZeih
-3us as of	ffeeYm
nbeer	Zdhfcm
crvisa	cmeaef
-3judges sit on	afebbm
pdress	cemffa
clladies	fbffmb
-2, within	hgdbiY
-3bad , within	eYffkc
-bfor	Yhmcfg
-2phone all	afddbm
+borigin	Ygffig
+2of @p	edefmY
pfamily	lmfdbY
+2and give	eZYkZh
-bdeals	meefea
-bbird	hbmfea
naffair	eecmcd
-2reimbu within	ZZffdm
-2contin until	cbkYbf
-3post contin until	cbkYbf
clpurpos	fmbffb
-3any day but	Ybdeem
rbdenied open-ended-time	kYaeaf
-banne	ZfkmeZ
clanne	ZfkmeZ
clapp	gmbcbd
+2, talk	Yageig
-bkiran	hedmbY
clh	Zeffem
-2him on	ZgjbYh
-1origin	cdhelY
+bswitch	Yfeeki
-bhaggle	dcmfec
clhaggle	dcmfec
crbooks	maffde
pspeech	mdeebf
psmashe	jYeffk
-3medica direct on	cdbmZZ
pspecia	gdccam
-3give them until	eaeebm
-3, not by	Yaffkh
pplasti	mfecec
-3said it is	afefZm
-2we decide	meedYg
+2to decide	hfbehY
pwaste	Ykfffg
crcome	cmiddd
-2texted at	debfZm
-3guy texted at	debfZm
-3the result the	mfeedb
-2^ re	beeemZ
-3off on the	jcZZYg
-3the portfo by	jYedah
nfact	dfemhY
+2but they	Ydeecl
pfamous	ljYfiZ
+2and result	gfeYgj
+bweeks	ddemec
clpoint	kYZcig
cram	mZfeeg
-bpeeled	cfdfmb
clpeeled	cfdfmb
punluck	feaeem
-3no call by	iaffgY
ntapes	cfeemc
crstudio	Yeffgl
-3are due the	ZYfefm
-2it ends	hYcZdi
-2^ paperw	cbdeem
-2fundra in	dfaddm
-3a fundra in	dfaddm
last	khgYee
nreconc	cfffbm
nwhatso	eYfffm
-2person ,	gcldcY
-3come by the	mcdfea
-2we mark	aebmba
+bvenue	dZddmh
-bfranki	mfedfZ
-3other interv on	efbcbm
pboatho	alffYl
-3decide at the	ceemcY
pbatche	jfejeY
crberth	jfdfYj
-3think over the	ckehdY
-3wants me back	eZmffb
-2us in	bfcYbk
-2arrive on	YeZckf
-1select	ekgZZY
+bcarrie	mcdfce
clfeelin	aebdmf
+2, list	Yeciaj
+bintake	feefam
-2nothin until	mffecZ
nchairp	cdfmec
pcuriou	eflfhY
crbus	cmgfcc
-3refere due :	cYeehh
-2launch on	ceedam
-2them within	Ygfkde
ncaptio	ceimdZ
-1displa	aeeema
-1reques	bccbmb
-bwarmly	cebefm
-3are opened on	Zeedam
-bsparri	ddleYj
clsparri	ddleYj
-2size by	bmeeeb
-2the manage	Zeecbm
ncelebr	fmeefZ
paffine	lYffeh
crclears	gfflfY
clfran	hfYeel
nstring	deffcm
crusing	cbefem
+2to check	baemca
-2answer from	afcfma
-bpilot	gbfdcm
+bkennel	cdmfed
crkennel	cdmfed
-2^ been	ffefYm
+2the trial	ffefYm
nfifty	ffYfik
clcellar	medffZ
phold	mYidia
-3the deadli of	bcefmZ
-3financ office within	aZffdm
-3owners is on	ddZbdm
pii	jejdfY
nchapel	admfhc
nfast	clfmaa
-bspace	lYmfbb
nnite	cfemgZ
-2great interv	fdaemZ
-boff	mebceg
+2lunch .	fidibY
-3away on the	hecfkY
nmonth	fZcicm
crbreakf	kbkjaY
nselect	YgdjZm
clwhose	jgcdYj
plund	agkjhY
clfar	ecdeem
-3can rule out	bfedbm
-bworry	bedfmd
pq	fmYcah
-borgani	Zealam
cladvent	jjYdgd
-2receiv on	ddcfmZ
pwise	jdYffk
+2, bless	Yfgfem
+bnegoti	Ymfefe
clgrant	gibYck
pelegan	cmfefb
claboard	celdYj
+2they phone	mfcccZ
-2textin you	afcemZ
-3am textin you	afcemZ
-3not rung by	hYefZg
clprimar	efefam
nc	gbgmae
ncarry	lekcfY
-2or the	YdiejZ
-2drill on	cdZfbm
-2same lot	ffffYm
-3the same lot	ffffYm
-bunchan	demeeb
-3got an offer	feffYm
-3shortl to the	Yedmeb
-3effect from the	ffefZm
+2nothin more	cfeeZm
-2hears by	eYeeig
-3office in the	eemceY
penglis	ikeffY
-babstra	cmdfeb
ptops	bgmefa
clbefore	gmfeae
-3@d on the	jcgYYd
+blift	bemfgZ
-3cleare my desk	ccddmY
crback	gYdglf
-1haircu	aedfam
nhgv	eeffmZ
-2change on	cYabii
+2date is	gdbfjY
-2you from	ceadcm
clpiece	Yicfke
crfilm	dmcfde
pspeaki	kYbmdf
-3to know before	Yifflc
nlighth	eeffmZ
+2, send	Yjbeci
-1em	eiZhYf
-3open everyt on	hcdjcY
pbid	Ymdige
-3for her on	bamdbc
-bbloke	Zkddbm
-bpromot	Ydcfmi
-3now and the	ZYikej
clfella	eacmhc
-bchippy	cdmffb
+bvisa	bmcaif
+bbrief	akYfii
rxdenied not-before no	iYdfee
-2decisi the	meddbb
-2day :	iYadZh
-2ludo by	Zmffec
-bfreeze	dedemb
-btestin	efeema
+bmobile	lYffff
ppen	fkmbaZ
clemploy	heecYm
-2any time	aglebY
-3your decisi within	bmffdb
-3counci on the	cecmdZ
pqueen	bedfem
-2breath for	Zcefbm
-2accoun on	jdheeY
prained	cefedm
-3would tell me	eYceig
crrecess	eecddm
-1circle	dfdeZm
-2had circle	dfdeZm
-3i had circle	dfdeZm
+2suits .	dcmeeY
-btech	Ykbedm
nbenno	ffcfma
-3answer them in	Zmffdb
-2coming in	eZemgb
-bbars	embffd
-2left on	dedemZ
+2, sir	mceeba
peuro	meceec
+2is adopti	Ybgfck
-3to my note	eefeYm
pskippe	Ygmfbg
pchatti	ZcmhZj
-bintrod	bffdem
+bme	Yicigi
nslid	jmaeZb
pmrs	Zbcjmg
-bprofil	fdcemc
crorchar	gejeYj
pmilan	dmffeb
-3lodged up to	eZfbfm
crplanne	ZcikYm
-2, verdic	meedba
clphonic	gdmfea
pcourse	maZeZj
nbethan	ffZefm
nprosse	ffZefm
nquarry	femeZd
-2minute on	bbmfea
-3gave me the	kYebZg
pbullet	ibbmfc
-2on from	defeZm
-bprojec	beldlY
-3paper on the	acbecm
-2quiz by	amfeea
+2we make	mbdebZ
psaga	dkffiY
cllife	lchdjY
-2hour on	icgjYc
-2oath on	cabedm
pbrass	jbjYai
nt	fmfdca
-2lady ,	adambZ
-3a lady ,	adambZ
-2right after	defkgY
-bd	eececm
-blogist	Zeffem
-3joined the compan	ffeemZ
-1reopen	fcaeYj
-basks	dbibbm
-1system	bededm
-3silenc since the	ffffmY
-bpizza	decfcm
clroad	YZhdlj
+2should consid	mafebZ
-3are sent on	mecebb
clprovos	gcbmde
-2the date	cfeeZm
-3the marath on	addfcm
-bjura	ccefem
cljura	ccefem
pjerome	befmjZ
-3did he say	iejfYf
-3it sits on	Zedmdb
nsave	bYfjek
-brunnin	Yfcdkj
-2throug on	jbedjY
-1furthe	ldeeYd
crmarath	efbedm
-3it on the	ejgedY
ptreasu	Yeigbl
+bmy	kmYeae
plucie	eaffme
-2or before	fjdbYd
-3on or before	fjdbYd
-2list for	fZhbYj
+banwen	mZfffe
cranwen	mZfffe
clwith	hgmfaa
nfran	beefdm
ncatego	cmejcZ
ptold	mbceja
-3try again in	abdedm
panders	defmea
-2has become	medebZ
-2open until	Yjdaee
-2below within	cZffhm
-3link below within	cZffhm
nmoon	cfmebe
crretent	deeecm
cloverni	hamdfb
crlund	adgecm
-2school before	bZeeem
ngrand	mbffZi
rxdenied on past	cedema
+2@t :	Yffemc
cladvanc	Zefffm
pbarrac	gZmejZ
ndead	mdcchc
-3day falls on	Zddecm
nupshot	eddmga
-3write by the	dgedkY
cltower	bcmeeg
-2declin on	ckZakY
-breyes	dmbfee
-3have told them	mbdebZ
nmvh	decmdd
pdrilli	fmcfcd
-3@d or no	Zeefem
-bcrack	ddmffb
cljulio	jeffjY
+bchambe	dfhlfY
-bsuppor	Ymceck
-2nights till	cdedem
-3on nights till	cdedem
-bscript	dmZbhg
+2was in	effemZ
-1mother	Zadecm
poath	bmfffc
crconclu	hjhdgY
npanels	Ymfedg
ph	kfifdY
crtheir	micfab
+2, over	maeebY
-3@p it was	afddmZ
clhandin	amdfZj
crwebina	efbfcm
nlesson	Yhicif
+1not	jdfaYf
nshifts	ibleYg
-borches	dhiekY
-2pushed to	ZediYh
-3was pushed to	ZediYh
+2: two	YfgdmZ
-3they phone in	Yeefbm
+2and @t	eeZeam
-3home over the	fbbaem
-btun	edmfeb
-bmash	edmfeb
clmash	edmfeb
cltun	edmfeb
-2allow us	mcfdcc
clalerts	bcefmf
cllifted	efffmZ
crgreeti	ceeecm
-3desk on the	accfem
-2paper on	cccmca
-3your paper on	cccmca
-2the outcom	jecdYh
clexplai	idmeeZ
pupdate	Ybahlj
-bcheck	ekbkYf
+bcharge	cdefem
njules	Yldeck
-2got til	amefea
-1report	hfYfbj
-2a decisi	dgYbif
-2visa ,	cceeam
clhas	kdcjYj
pwhich	imcfda
clworker	fdmedb
-3decisi before the	dYedZl
+2we pick	kibeaY
+2, object	Zeebem
-1@s	dihYia
nmillbr	mffddb
nissued	embcch
npell	mfefae
-3select sit on	deamba
crcomp	addjam
-2begin in	deddem
clgave	gYhclc
-2appoin :	bdmfdc
poptici	clkeeY
clexpiri	efefam
-3if by the	mZffeb
-btop	maeabj
-3upstai on the	ccbdbm
-bnice	hcYlbj
ntip	cmeede
pski	ckcmdY
ncurato	djjfYg
-3the result by	jYfeag
-2site manage	ddZemZ
-3the site manage	ddZemZ
-3vote schedu for	cedeYm
prights	medffa
-2result before	mbfffa
-bhung	hejeYg
clhung	hejeYg
nstudy	maeedf
-btype	efeccm
nauthor	giYihc
pelse	Ykbcij
-bissue	mbffed
-2argue ,	idblZY
ncurren	lYfcje
-3interv is on	eeeYbk
+baverag	bdfeem
craverag	bdfeem
-3news by the	Zbffma
nbig	bbddmi
nentran	gdmddc
crwherev	mdcffd
+2one ,	afdeam
-bcostum	ameeid
pfeeds	gdidYi
-2the test	bdZdZm
+2, should	Yiadej
clpiet	dffmea
clfinals	ddmefc
-2desk ,	abdecm
+bchief	mdfefb
pjudged	mbbdci
psweep	demfea
+baoife	hffleY
-bbetwee	eYhiak
crcleara	Ymdcak
-3prefer to write	Zddfcm
clsubscr	daeefm
-2stock over	bedaem
-3doing stock over	bedaem
+2they phoned	beeeZm
psympat	mfeeea
pcalcul	bmfffc
ndies	fdeebm
pabbot	Yiefek
+1next	mbdeda
pstaffi	fcdiam
crdear	mZefee
nnav	Zemfee
nregula	kckeYf
pordere	Ykdfek
nfeast	mfeddb
psides	imbheY
-2: on	eiibYg
nseats	edefbm
nretire	mjeaZd
-bbrilli	dfhemY
crupdate	caeehm
-2receiv at	cbafmb
clsignif	cmffec
-1least	Ygahah
-2at least	Ygahah
nltd	fYfekh
-2a verdic	deeekY
clwebina	Ycbeim
-2pack for	edmfZZ
-2retent :	Zbeecm
ptiny	cccemf
ntech	Ylebei
-2short :	medcZa
+2works for	cameda
pdot	ibmeea
+2for everyb	mdbdeY
clmerit	madchd
+2, whatev	kYacYj
-bprovis	meidZd
-bcamera	ZZjfdm
pcreate	faeedm
-3it up on	Yecdjh
-2answer out	medeZa
nstatem	laYcej
-bgroom	efafem
-2hoping for	mdbebb
-bcolour	Yhhejd
nfly	Ygcbjl
clsound	ialcfY
pthorou	gYffii
+1his	maeeac
n@d	jhfgfY
-3will ring them	Zaeecm
-bfrom	kiYdff
+bset	lbhehY
+bbegin	cbbcim
-1saying	hZfYjZ
-bself	gmcfac
pnames	mcdccf
nputs	efgmcb
crapplyi	ifffkY
-1depart	addcbm
-3they say come	admfaa
+bappren	mjcebY
-2you to	YlhebZ
crrung	mYdhiY
+2be soon	mabdZc
-3openin on the	deaebm
clreside	Yjjadi
-3be done by	cbdjmc
clc	bhdcam
nalter	mbffec
-2or no	ddYifh
pbusy	edebem
crfix	kgYebg
crswear	jfeejY
nethics	mdffea
clbundle	bmefed
-2need it	cmefda
+bthan	mgeaYh
-bdown	cbfZhm
-3deadli of the	lYbeag
+2to ring	mYefhb
nbeekee	dfefma
crlogo	amffha
clstamps	Yeemci
crwhos	lfffhY
-2leaves us	accdam
crsubmis	mffeeZ
-1boss	Yheake
-2take me	acbdam
cljanuar	gefflY
-2dock on	aabddm
-3the dock on	aabddm
-1strike	fdccYl
+bbeliev	Zmeefi
-2was on	efeemb
crfull	caYilh
plollip	lbYcdl
-3press on the	aeccdm
clpune	ijYedi
pjoke	iYgecj
-3, you got	Zmefbc
+bbad	mfbfec
-1final	YakigZ
crcoach	aimccg
-3offers out by	Ybfemb
clfleadh	dfedcm
-1hired	geeflY
-3you about the	efcfmb
padr	dYlffi
-3interv slot by	Yhjdfg
clhomewo	kjbedY
pfive	ghicjY
-3looked again on	eeaYma
-2medica result	Zcdbbm
+2and wants	ZbfYbm
-2i rang	dfedmZ
-2and again	Yebdke
-2chosen by	chfejY
ndoes	amhZch
-2will know	mYcbdc
+bpour	efmffZ
+2, took	Ydbcjf
-2holida ,	mcbedZ
+2, candid	ebbmaa
+bbridge	dfeebm
-bmadame	eeemfa
-3wrappe up by	djfdhY
+2there will	iibbfY
+2: a	iiYbdc
praisin	Zeeffm
nharmon	bffmdc
crfacult	beemde
clkowalc	Yblleb
clhart	Yblleb
+2, until	iebdjY
pboroug	mceedd
clsorted	mZYdhh
-2so since	eefemZ
psubmis	fkYlad
-3for that is	amdfeZ
nflyers	Yfffij
-3not after the	jdffiY
clsharpe	Zfeeem
-1ballot	bcbmba
-2, ballot	bcbmba
-2i though	ebdfam
+2and is	iYYlcd
planded	mdcefc
-blaptop	bhdddm
frdate	Ydejfl
-3out at the	fedYje
panouk	imceeY
crred	fcdmdb
-bmentio	cebemg
clclimb	Ydmege
+1at	edmfda
-2been confir	addcmZ
-3advert closed on	ffffmY
nbiscui	fcadem
-3know , not	ddefmY
-2anyone until	Zffecm
-baboard	deidYm
-bshare	jlceYd
+2a m	ickaZY
-2^ feedba	mdedbc
-2its meetin	effdma
-2feedba expect	feebjY
-3client feedba expect	feebjY
+2we :	beebmZ
+2and inform	idkdYa
-bgithub	akfmZd
pnorvan	gYffgk
clairpor	fZhfbm
crafford	eeafmd
-2the nurser	cebfma
pcapita	mdfefb
-bside	hcfYck
+bhence	aecegm
-3in @d ,	YlZdYg
pmet	ffljYb
-3part time until	dadecm
-2wait ,	gbccjY
pmisspo	fmefeZ
-2me is	kjZdcY
nlittle	abadlm
-bfailin	bfmegZ
cltypica	kYbcam
-1freeze	bmadZe
-2me ,	Yhkicc
nchairm	dkjdYh
-2gone ,	meeeaa
-2we choose	meccdb
-bwalked	eefemb
-bland	mZaaal
-bwhoeve	gYbcjj
-3what about the	aemfaa
-2will meet	efdkdY
bsbefore period past	meeeaY
-bphase	bmblfY
-1yous	mededZ
-3goes out the	mddeea
clhear	mfgciY
+2, scores	becjiY
-1news	jaYbci
crprevio	debeme
nranger	cfffmb
-3me know on	ijcdYZ
ppatron	gcdmeb
poyelar	gkefgY
-2reside on	bcmeab
clhave	jhfeYg
nhonest	gYcfhi
-bslight	gfmecZ
+2by statut	Zdfccm
-3, back in	YiZfif
+1turned	Yaddkd
-2night and	mfedbZ
-bhm	lYbdbl
+bquiz	agmedd
-3are on the	ZafYbk
clward	fajYig
clkind	iehfiY
-3on us for	efdcZm
pexcel	clcfjY
bsuntil time-only ahead	Ydegle
+bended	afcfmf
pturnst	eYkffi
-2final round	Zeabcm
-3: final round	Zeabcm
pyou	Ymjfbg
+2, with	lbiaYc
-3of term ,	mecfcZ
pcivil	meeeae
-2a chat	deleYh
nhome	maadgh
-2yard on	hdidgY
-3the yard on	hdidgY
clmyself	eYZcil
+2please $	dmbedZ
-2came throug	eYeekf
clrubber	affmed
+2and says	hbdZkY
pjoint	bemhea
pbumped	idYhal
nbudged	mfffZd
-breplac	jfYcih
-3we tell him	gadekY
pending	ddefdm
-bshooti	mebecg
clsimone	mbfebg
pfens	gYfefl
ntrains	ceiemY
pthatch	cjdflY
nfaff	fdemdb
-3decisi until the	cffdmZ
-2our answer	meeecY
-bmadam	dcmfiY
-3after church on	meeeea
pping	effflY
+2they are	kYibae
+2we argue	aeemba
rxaside for past	dbYdgh
nfree	dYdjfj
-2am off	ceeecm
-3i am off	ceeecm
ppendin	Yhdejj
phalfwa	hdaccm
+bhave	mcbghc
-btiming	meYhde
+2to hear	cYidZk
+bagent	medecd
-3will meet on	Zfdmeb
cllettin	ilZcYj
clnurser	geadmd
-3a text by	mZffed
-2coffee on	bdmfda
+bfran	beefdm
cltrack	mfedeb
paid	clYedi
-3you an answer	dceelY
-2leader calibr	bcamda
+2before the	eeebYi
clbasis	liedfY
cltested	Yegifh
pvest	Ylafek
-2counse until	cafdmZ
-3its counse until	cafdmZ
+2, back	YZgcam
-2decidi by	aafdmb
pspain	efefma
-btheory	Yffima
-3am off from	jkdeYZ
+bnotes	bcamlb
-3, and by	hgedYd
+2first ,	Yehela
cldoha	dcffdm
npassin	edmfZh
-bcoding	Ylcecj
+bcoo	dfgkhY
norange	fbZfhm
nnot	YfZikk
-1girl	acdmcc
cragreed	jafiiY
cridenti	famfee
clgame	cijfhY
-3aiming for the	lfbdhY
prings	iijahY
-2ignore the	YZZcjh
-2though :	YkbkaZ
pheadqu	jgjfeY
paboard	Yhgedl
pmiss	hebfmb
+bsometi	Ycclih
-2answer comes	meeeeZ
-2third one	Ydbdii
-bphrase	lbeejY
-2hand in	bmcfda
ninvolv	mdffeb
-bthank	aaedhm
-2about you	ZdYlgd
pturnin	cemffb
+bvoice	gibemY
-3grant , due	cZfema
-1job	hYgidd
npink	eeeccm
clshould	ejaemb
-bdeck	cmffed
pyear	amccke
ploaf	gfffYm
-3not in the	Zeefcm
pthere	mfadbi
-3posted in the	jfdfjY
-3for you until	ZmdciZ
crfire	Ygdejg
-bairlin	bmfdbf
+1below	ccccmZ
pglove	ddcffm
clsafe	cYgegl
-2outcom the	mfeddc
-3the outcom the	mfeddc
-1truste	Ycikfa
+2: what	aedeam
nsleep	dgjaYm
pskybou	iekfeY
crmailbo	Ymffed
-2to make	Zeefcm
+bhungov	dfdecm
pawkwar	keffiY
+2s taster	cemfZZ
-bfarmer	eeefma
+2to talk	ebZhZm
nfriend	ejjbYh
+btape	fkeffY
crtape	fkeffY
clordina	jcfelY
+1crowd	bcbeam
+2crowd at	bcbeam
+2it might	bdjfjY
clblock	Yjkece
+1tops	jfeecY
ppiet	fchmeZ
pbongan	fffdmb
pcastin	leYcbj
crforgot	beefme
ncases	Yefdjk
crmaths	cmgeeZ
-2we need	lefedY
pholdin	mfcece
-3chef job :	adecmZ
-3it reconv on	kddfbY
+2for everyo	dYbeek
-3travel until the	bdebdm
neid	dfffmZ
-3to # ,	cfZefm
-bsahib	dfcfmd
-2hr on	jcbeiY
crleft	Ykfcal
crbrings	meefcc
crleaned	cfefmc
-2come ,	cdadbm
-3will messag you	mfeedb
nreader	beieZm
+bparish	hfffjY
+bpull	bcefme
+2your applic	Zcfgme
nquiet	khecYi
-bvanish	dmffdb
-3this email by	cmefda
pbeg	Zmeeka
-3guess , the	aeaeam
crtour	ldkeYc
+btight	ccbehm
+bgiving	mfdeeb
+bheard	caafmh
clstring	feffmZ
-2gave it	jafdYk
nwine	Ykgegf
-3with me for	mcdccY
+2, black	Yikdab
-3have them by	amffea
-brail	bfYdjm
-2's printe	bddddm
+2, ms	kbgeYb
ntraile	chmeda
-2call by	gYddic
-2office in	jedejY
-2forema on	bdecma
-3's forema on	bdecma
-2pronou on	mecbca
-bhambur	debcmg
-bdate	fahfmb
clgentle	ZmZlfd
nmeets	emlaeY
-2called everyo	Yeefam
-3they called everyo	Yeefam
crstall	jcmeZd
cl️	gjbYif
-3commit report on	aedmaa
cln	lkcfYb
+2or it	hhYecf
nthrow	adbfmi
crtimes	Zmfdjc
-2dean on	fdfdYh
-3the dean on	fdfdYh
+1have	ghYcZi
-3people in on	dfdYhh
-1keys	bbcedm
-bstayed	deeemc
-2sees it	acemca
+1work	ZYlfZj
-2is for	ZYkbci
-2of promis	jfeeYg
-3short of promis	jfeeYg
pvicar	mebeZh
-bcooper	amcmca
+1sorry	aeeeam
pmbeki	edmdha
ppillay	Zfffmf
-bloadin	ffffmY
pgareth	meeiba
-1began	ZcbjlY
-bperfor	Ykdfdl
bs- period past	ZaZZme
nfolk	dfmedc
-bmanife	emZdbi
clmanife	emZdbi
-btall	Zefffm
cltall	Zefffm
+2by a	jdeehY
ncuttin	lcifgY
+1there	ebeYeh
prheuma	kfefYi
-1finali	gedmZa
-2when is	hdjecY
-3to when is	hdjecY
niqbal	hmecbc
-3my return on	meffeZ
nall	faYgkj
+2to be	kYfcjc
-bfourth	jahckY
-3comes on the	kbYbag
clbird	fameee
+bmaybe	beYkkd
-bblesse	Yfemeh
-bmean	jgadkY
crmaybe	ZcYihl
-3tellin the candid	Ydbdih
pgalway	gmeeda
pjoe	Zffefm
ptransp	ghjgeY
clknock	fmdeca
+bimposs	aeefmd
cltotall	dieflY
+bcompen	dfembd
-2can start	dfefbm
-2extend to	adddbm
-3it , in	jYeedg
nevents	feZffm
nglassb	ffffYm
nhot	ffffYm
-3they would ring	fccfjY
pregard	dhfYke
-3to me on	fffaYf
pdry	kdkYZg
-bdear	jbbdma
norchar	bcjfam
-3applic came in	eeefYm
-2dinner on	fdhjcY
ntool	acmegc
crfeel	mdfefa
crexam	emafia
-2^ if	gYjaZe
+bdr	dfmfea
-2^ open	cccebm
nmateri	cggmdb
+1after	hYlbfb
-2intake :	ccadcm
-3client about you	efcdZm
crend	jfkfcY
nramp	afmffd
-2would take	mdddaa
pblessi	Yedgmg
pknowle	eebfdm
+2email spoken	abeddm
+bcompla	dbffdm
nendeav	dfffma
+2s derby	ffffYm
-binfo	fgmfcZ
-bjot	ikYffe
-2an offer	hYZceh
nmince	mcidcb
-3skiing until the	cZebem
-3will decide on	mffeda
clknives	cameZj
clsimply	mfefea
-2throug the	aajjYh
pabolis	bcffem
+2if possib	bmbffc
pkevin	kcYfek
clpsych	jjffeY
-3you a decisi	kfefiY
crnext	dmcfed
-2^ induct	bdbfcm
-2preten the	aeffmZ
-3not preten the	aeffmZ
-3answer comes on	meeeeZ
-2probat 's	acffem
ppinned	mfbeag
pups	gcljcY
-3it was by	bbfemb
crcleare	mdeffb
pwomen	laYefh
-bpackin	jdYfek
+2s no	echdYj
pcounte	gfiYZj
pritika	cffmeb
-2burnin on	acakjY
ngp	efmebc
pwine	mbdcaj
pnod	jZbebm
psuperd	Yihffh
croveral	eYffgm
ppros	affddm
pshire	affdem
-2, also	mbdecZ
-bstring	feffmZ
-bfloodi	ffefZm
clfloodi	ffefZm
-3the will on	Yebbgj
clthrill	ddmffb
pines	aehbem
-2they gave	jckeaY
-bpoems	cmffec
clpoems	cmffec
nagreed	Zbggme
nbeers	fcmeeb
crweathe	gdbedm
-1budget	Ydbjja
nconsid	khYdla
clprayin	mbeiea
-2attend on	efefma
clsuspen	jedeYl
-2farmer at	dedemZ
-3the farmer at	dedemZ
phmrc	efmfeZ
noutfit	bmfeYj
pcaught	hbgema
clchild	edbfem
+1bring	ahcfbm
+bworked	Yceeli
pspends	bmffec
+bfolks	aeemed
-2's closed	jeceYh
-bleads	mebcfd
-2ok by	bmfeda
pballot	jembac
clmaybe	iYfacj
-2clerk said	meeeZZ
nswallo	mgcecc
-binked	meefcb
nbuyer	ffmfeZ
+2and letter	affmda
+bspent	Yeeeik
cleligib	acflZm
-bfill	kiYdfe
-3ring again in	aeffam
-2from @d	dbbebm
phates	mdheeZ
+bgrante	effeam
nregist	aYdkhi
-2said yes	ZYcfii
phouse	hmdfYc
-2be announ	aeffam
-3will be announ	aeffam
crentere	fdffam
+bchecki	acceim
npurpos	eeffma
ppet	ceecdm
-3other girl on	bfeabm
njoinin	bhjYdj
clspare	cdmfhZ
+bhols	jlcedY
pcare	gifdYk
-3propos on the	aeYijY
nvalue	deffbm
-1everyt	ekdgfY
-2off :	bmbeab
-2phone in	egdfYi
+2to @d	YaZhfj
pnapkin	Ykeedj
-bho	Zmfffe
+2still realis	ieZejY
-2interv is	caaYhk
+bearly	dgYedm
pestate	fkaYhi
pchuffe	cfZfdm
clmerry	dfefma
-1long	ccYdcl
-1voicem	cccemZ
bosince	Yabgie
bssince lower-bound past	Yabgjd
-3to you in	jYZeah
+2, hang	mcceba
pappear	mdgedb
piyer	dedfdm
-babbess	Zmffee
-2offer over	cadeem
-bplain	gYjecg
-3the interv on	ZZmcjb
-3to sit on	bedZmd
nhard	Yhjekc
clfirms	efeebm
pplays	bdeemg
pvery	kZbjYj
-2log off	mbdfdZ
-3i log off	mbdfdZ
-3in aberde by	dYcfem
nbrew	affeem
pmira	Yffeji
pwaldem	affmfd
pcorone	amgeec
-2yes inside	Zmfefb
nsurger	jgiefY
ppicks	lZYjhd
-2applie before	aafgmd
nsolida	cfefdm
-3of work on	dmcddZ
cleating	mefcec
-bpanic	delfgY
-1owners	bciigY
-2the owners	bciigY
-1fly	adaedm
-2can do	cbkcYf
-bwhite	majeca
crnotify	leeYdi
-3your id by	eaefma
-bivs	efffmZ
-2have me	bdcfbm
-3would have me	bdcfbm
nthinks	Yeclfi
crmad	agkeYi
-borderi	Yhcfei
clorderi	Yhcfei
-3will come on	mfbecb
-3meetin about you	efeema
pothers	kbhaYi
-bspeaki	jefejY
pfrankl	Zmhdee
-3flight is on	dfaccm
+bfirm	mgcdeb
-1eight	bdmecZ
-2nvm the	becdma
nlucky	bccmbj
-1comp	Yeedjg
-2from comp	Yeedjg
-1end	dedeZm
+2it will	hbZbYj
nsingap	bdfmfc
-3wants you ,	aeaecm
-3both know by	mZffdd
-2take it	abdedm
ppot	ceeedm
-2home on	haYcic
-3a feedba call	Yehdbh
pskye	fmdeea
npen	kameca
clmadame	fedmea
pmounta	Yjhhia
-2free on	Ydmiba
+bhygien	dmefdc
-3and by the	ldfebY
+bsubmit	dkcfYk
-2magda on	edceZm
-3with magda on	edceZm
-bgraham	mgdffZ
clgraham	mgdffZ
crmat	iZmcfc
napart	kegfYh
-bgwen	amaddj
pboardi	dmefcc
nbreath	iYjcZh
-3someth i know	Zeefbm
-2round is	kbYccf
-3us over the	Zefghm
cragreem	madfdh
-2room on	kZYbak
pdeacon	adffem
nwaitin	gYcgjh
+bnormal	gaceYl
clnowt	dZdeem
-2doors open	femfdY
ppostca	maffed
nleader	ghglYb
nperman	Zeeefm
clcrewin	khfhbY
+2and ring	ghYbZj
pproper	bfedme
-3tender board ,	bcbmbZ
-3are ratifi on	Yfehdj
-2ofsted ,	bedbmY
-3is ofsted ,	bedbmY
-2hm back	Zeeeem
pphilol	affmee
-3partne is on	ceYjeg
+1sharp	hdifcY
+1everyo	jaYdbk
nlass	eedfmb
-bdeposi	dmcegb
+bbank	dgYikf
-3so on the	hbYaah
-2most of	ecmfeY
clprofil	elYcfg
clhunch	mffdea
nsank	cedemd
-3will call you	fcmecZ
-3about it ,	eamffb
-2pint on	cdafam
+1coming	mccbZf
-2there till	fYcdif
pflies	mfZdib
crsubmit	bmfffc
-2websit ,	cfcbmZ
-3the websit ,	cfcbmZ
-2meetin to	aefmZa
-2public on	jaYcag
psuprem	bffmec
pfernan	mdffbe
-3hour on the	bemfeZ
pcleari	Zkmfea
nsuppor	ajgemY
-3@d , answer	aceemc
-3moved to the	ZdmdZd
crsetup	bbfffm
-2not after	khffcY
-3sworn in on	cecfbm
+2or there	dmbfeY
-2decide after	bdeebm
pbacks	gleegY
-2's ringin	mbbeca
crshakin	affeme
+bembass	cmffea
-bradio	mhacia
+bonsite	abiemd
clmailbo	ekZbbm
-3refere have till	bafcdm
-bni	bmffed
+bchoosi	icickY
cllists	mcbebg
crcentre	bfmeZi
-3you over the	iiibcY
+bslinge	ffffmZ
clblom	efeebm
-3in the worksh	deceam
nlocks	fmffea
-2read it	Ydedig
+2nothin ,	eedemY
pdrippe	jmbfca
-bpink	bhcedm
-3twenty people in	bfecbm
nwaved	Yedelh
flchosen	labfma
-bgloves	ddefdm
+1invent	cebdbm
-1him	ejfgYc
-2@d but	hiieaY
-bpoppin	adZfmh
clvenue	Yfkebl
+2, anythi	bemebZ
-3song room on	dacffm
crextra	cmffec
-3is set for	gceiYe
-2they told	meefaa
clcats	admfdh
nherdin	Zfffmd
ptourin	amdedg
pbadly	cgkjdY
-bcensus	dfbfem
+2for its	leccYf
ptrish	jdcflY
-3night : the	Zdcfdm
clfire	eblYif
-brecap	dedemd
crvolunt	cedeem
psauna	hmdfeZ
nyear	ijYfgd
-2kept saying	aecema
ptapes	mddfdd
-2notifi by	eZfcmc
+bquarte	eaffdm
-3mail on the	jdadYg
-2counte on	dbiYZh
psqueez	efmeeZ
clpint	Ycdfji
-3can not do	beYdmb
pgames	Zmffff
-2hands by	gifedY
+2i shall	mccedZ
-3they need the	cdamba
crnowt	bemfed
-3make that the	ldgdaY
-bdistri	Zmgcbi
npupils	Yehekf
-3closin date ,	jabdYi
+1let	bmbfda
clembark	eeeebm
-3one , on	bjYjZe
crgate	fjYcle
-bseries	ffffZm
-2us all	lcZfhY
+binside	efefbm
pdolore	cebffm
nexperi	Zffimb
+1is	ageYfi
-2destro after	deefbm
-bmad	beefem
+2, whispe	jddfiY
nheaven	Yleedf
never	bicZfm
clpints	demfdc
+2, hope	Yiieec
clfitnes	jfleYc
nlitera	mibeeZ
-bspread	YihhlZ
-bclear	hgYlbe
-2know more	mffaeZ
nchapla	cfmebe
-1#	Ydkeae
narriva	efkfYi
-3fundra ball on	debdcm
+2with them	bejkcY
pgroups	affeem
nexhibi	feffmZ
+2, where	icbjeY
-2badge for	ecmfcZ
-3your inbox by	lYgfcf
-3off as of	ffffmY
clfee	cfefbm
clref	bhdafm
-1ashore	YkaZai
nsmiled	ibefam
clclipbo	cgefbm
-3yes , by	mYfffe
-3it the whole	dedemY
crchicke	ehcfmZ
pmailed	aaeejm
-3to go out	aeefZm
+brotas	dmedcg
bsfor day past	acZdmc
crknives	ddmffc
prain	ljeYcb
clmiddle	mfffZd
-2or in	Zeffem
clvillag	mecegb
pwars	dedcmd
plist	YkljYe
nspace	kfeieY
-2have said	ebYdie
pcost	cmafdg
pkickst	mefeea
psenate	Ylddif
-2board ,	acdmbZ
clnodded	idmecZ
-3is due on	gZeiYi
-2^ her	gaecYl
nsoup	ccebim
-bfishmo	kYdfei
-3the @d :	ZlYaaj
clphotos	bhcjma
-2pick a	abmfdZ
-3there is the	bedccm
+bcount	gbbgbm
-3, shortl :	Zcdmac
-2promis is	iebfkY
pringer	megefZ
-2counci ,	Ydjdkb
-3she has until	YjfZeh
crjet	Yeieek
cltil	hhYZdl
+2, applic	Ydcihd
crmistak	eeefam
npainte	ffifjY
-2says by	mYedad
-2it down	ceedZm
-3took it down	ceedZm
-3take until the	kjeaeY
clbuilde	Zefffm
-3, answer out	medfZa
-bbank	kfYdlc
-bguardr	Zmfffe
clguardr	Zmfffe
nyouth	bfeedm
+1stall	ffffYm
+2s round	jcYdeg
-2choose on	lcYgac
+2, assess	ceiicY
njewell	embfec
-3dates in the	bZmfed
nclears	dbfeem
pindemn	eecfcm
pselfie	amfffd
-3it sorted by	iYfdjZ
+1hr	ceedZm
+blectur	dehcma
ntouche	Ybffjk
crboard	lZZamd
-bbishop	kYZfgg
+2and told	adihYi
+bcounti	mddedd
-3us all of	ZjdmYZ
nparks	mffdcc
+bmate	mcfdag
-2is done	dbblYa
-bemerge	ajjeYj
-1expect	gbZYjd
crwith	ickfhY
-3panel reconv on	Yfcidi
-2: forget	aeebma
+2free ,	mdaedb
powing	lYddgg
ncalibr	efefbm
crscrawl	fmffea
-3, please ,	bmbfdb
-2to meet	YebZjk
-2word until	Ydfcdl
+2s intake	efeeam
npal	afefem
+bbuddy	beefdm
-bforth	effdmb
clforth	effdmb
pshatte	cdefdm
clbreath	mZeeai
-2includ ,	bbfebm
-3transp includ ,	bbfebm
-3as to the	Ydecjf
+bcounts	Zfdmah
pnuisan	cidmeZ
clclient	iYecfl
cldraft	badejm
+2that does	Zedfem
-3it at the	fddlcY
-3books on the	afebem
+2and send	dYkfgh
-3we choose on	mdbbca
clroof	cdcdgm
pladder	mbfede
-1train	Yabgif
-2ring us	bmaeda
nfondly	amdfkY
clqueue	Yjfebm
nmonday	Ybiehi
-3gave me till	Yfjifh
+2just for	mccdcZ
crafter	jYdieh
-3select day on	ddmdcb
-3for us on	YakcYj
-bmotiva	Zmffee
clmotiva	Zmffee
-2you card	ccceam
-3thank you card	ccceam
-2but meant	djjeYa
-3@p but meant	djjeYa
+bforest	eeefma
-3for news by	Zcfemb
pgiven	dldkgY
-2test within	cmefcb
clintake	dgegYl
ngenera	jZmage
+2at a	leYece
ncosts	hfYbgj
pmr	hcfjkY
-2person on	mdZYdg
-3he is in	mfecdZ
nvp	begemb
-2having interv	afdbam
-3is having interv	afdbam
-2would the	Yajeic
cllater	ilefcY
+2s when	mbZcYg
nhistor	ejeigY
clhousin	mbcchd
-3with the direct	kdYejd
pcounti	bgcedm
-2has the	Ydbdii
clhub	dfdedm
+brest	lZgaZm
+2and come	cdblYd
-3your door by	mZffeb
-2a weddin	beddem
crjoin	ffkfhY
-bscaffo	keeeYh
-bsaved	dfeema
-bp45	cmeffc
-2boss on	aedebm
pheaven	Yhffjf
+2, hand	kZcdhY
bsin lower-bound no	fYhgYg
+2of closin	Ybfeke
clwine	ieidYh
crpour	efmfgY
-1approv	dcZlYd
-bemails	didemZ
pencour	bfffdm
-bschola	eeeddm
crdog	lehfeY
clbrain	ifefYk
clsheila	mZfffe
-2quit on	afddma
pitzel	deefmc
pleader	ighaYg
-2that ,	gccdlY
clrooms	fdYdgl
-2hull on	beddbm
nhits	bjemdZ
-b@t	Zmfcjc
+1full	khaeYc
+2full stop	khaeYc
clhot	efdfam
+bdoes	fcacgm
+bbeginn	mfffZe
-1watchi	edemcZ
-2start watchi	edemcZ
-3they start watchi	edemcZ
-2finali on	leebiY
-2back within	fYeejh
plorna	afhmga
+2, more	cfeeam
ptn	edmffa
pruled	Ybhdjk
-bsun	cdmfbe
pnegati	Yhmedd
pmed	Zmffee
nshapes	aeefem
padeyem	Yiffej
-2@p to	Ycakai
rbappointment i-must-act	ZYidhe
-bholler	meeeeb
pprepar	Ylgdak
-3your accoun within	aZffem
-btests	bbkkiY
-2breath till	hbfekY
-3my breath till	hbfekY
crperu	efffam
-2@d nor	Yddeih
pdemobi	aemdee
-1scrap	bccemZ
-2have till	hgcZYh
+bpredec	ddffmb
crpredec	ddffmb
clcovid	dedfmd
-1seats	deddam
-3at hiring until	effmdZ
nunchan	Yhdekf
-2writin within	egeeYg
-3in writin within	egeeYg
+2: void	cddemZ
-1term	decdbm
crahead	Ykebjh
-2drawn on	gcYihc
-3nothin until the	meeddZ
+2they let	meefaZ
ntypes	dedmdb
clcity	dgfeZm
nsweet	mddeee
-3of feedba on	Yeeffm
+2and do	bflcYc
clnurse	Yfjhid
-2^ nor	bdcelY
-2say before	fiffeY
pdrams	meffcd
pspit	meffcd
pbucket	meffcd
nappear	mZdkdb
-3plan for the	ebeebm
pmonste	lYfflZ
crat	Yeidfl
-3and do a	eeZffm
-bdaught	alicYf
-1file	YjakZc
-bguild	mcedee
-2tourna the	Zcbedm
-3chapte meets on	Yfehdf
clroll	bgfeZm
+2at most	iYckZb
pguests	adjfmZ
papothe	Ygfffk
-2same time	ZbdeZm
-btyping	lYfded
-bprimar	efefam
claugust	ccffem
+2to counte	ZmfedZ
+bhuman	efekYi
nworked	mecfeb
-2essay by	amffbb
+bthemse	mbejZd
+broaste	ffffZm
crroaste	ffffZm
clhospic	mabefg
+2, suit	Yfjece
-3he gave me	kddfYi
-1say	lcaYeb
-bflippe	ffbemd
clflippe	ffbemd
clbudget	ZbYkhk
npracti	agkYjd
-2so until	Yleadc
-2refere by	cjefhY
-2me til	lceeeY
-2hospit on	achemZ
-bairpor	dfeebm
-bquay	bcmfhb
nherd	femfcb
-3chosen on the	ieeeiY
pcomma	cdffmb
-2crew assess	adadmb
-3: crew assess	adadmb
-bhelipo	dmbeee
clhelipo	dmbeee
crlanded	aeeeem
nmeetin	bemdeg
-2more girl	aeemcZ
-3one more girl	aeemcZ
crreserv	cmdfai
+bgaller	deiflY
ppostie	ldfejY
-3in your inbox	jYadah
-2said it	Ydeeam
-3on @d ,	geefkY
-brank	lbbhYi
-3first shift on	dadfZm
-bpad	emZfhc
clpad	emZfhc
+2and commun	afemec
rbdenied answer-time	bijYcg
crgrilli	edmffa
-2to her	abdfem
crpendin	ffffZm
-3with us by	eieedY
+1anyway	faYcbk
plector	bfcfem
+2, studio	bbmfcZ
-2# :	jdcdiY
crflu	Yeeihg
pmentor	bmeicb
-bblue	ejffiY
-2now and	ZdmhZg
-3betwee now and	ZdmhZg
pbogdan	kYjcfe
-3unreac from the	dfdacm
-3her inbox on	amceda
-2menu for	edcdbm
-3move on the	decdZm
-3, and then	ideeYk
-2us for	YbbZgl
-2sits @s	afbadm
-3itself sits @s	afbadm
-2they decide	mfeecb
clserved	mdfeeb
ptaker	eccfem
-btypica	habdcm
-3keyed in by	iYfecg
pweldin	fgleeY
pmax	glcieY
-3not @d but	higeaY
pheight	iZmfdc
clsings	mbZfbi
cllisted	bmefee
ptier	Ydjeke
-3will be told	eeeeYi
-2determ within	gafdiY
nimport	bcafhm
-bumbrel	deafme
nvolunt	gYdcjj
-3slippe from the	aeedmZ
pcoins	edeecm
pphone	kYggib
-3is closed on	ceceam
+bsecuri	cjdmcc
sioffer	hedYhe
-bprobab	Ydledj
crchairm	efefmZ
-3her second interv	edZdbm
-2please ,	ZmfedZ
-3word before the	Ygeeal
nfroze	dedfmc
-2mass on	kecibY
-3anythi for the	jdYejZ
-2to sign	cedeZm
pfast	jjeYef
+1either	iZYcZk
clquarry	fYdile
clgod	eddcdm
-3cathed on the	afcbcm
-3, she wants	adfmeZ
-bcity	dgfeYl
crworked	Yceelg
-1heard	ciYaic
+bturnst	blaema
-3meet you on	begbkY
-2public till	jkeedY
-3not public till	jkeedY
-3get a call	jecehY
phr	fbhmhZ
-3will shout by	mZffec
-bhangs	bfeeem
+2, everyo	mZbdZe
-bredund	cfefcm
clredund	cfefcm
critll	faffcm
npays	fYhekg
clpush	Yjlfga
crhi	cedfem
-3lot from the	efbdmZ
crunder	gYheig
+bcork	efmfea
nspirit	ibkfhY
+2but she	bffeam
-breg	fbmfec
nhers	fdfdmc
pguide	fcYiek
-3am only in	dfbedm
+bthey	jeacmd
nknew	Yehehh
clclarit	mfeebd
-3landlo is the	cecebm
nfurnac	eeefam
-2over on	egYiic
-2to read	efedZm
+2s newspa	efedZm
-3easy to read	efedZm
clprogra	heecZm
-beight	ddgeZm
-bsurfac	mhdfea
pfarah	fYffji
+2to tell	jfZahY
clconcep	dmeeec
-3candid in the	fdhhdY
-bovens	dfefbm
clovens	dfefbm
-3opens again on	bedddm
-bbottli	bffeem
clbottli	bffeem
+2thing is	ZbiekY
-3next conven on	Yedhbi
-2may be	adffem
-3it may be	adffem
-3interv 's on	dembda
-burgent	bdmedf
pmindin	Yjefdk
cldirect	iYekgb
nlaptop	kimabZ
+2and at	lbaajY
-bturned	ddceme
-3you were heard	bedfYm
crflight	lbYdam
-3been open for	fcfemZ
-2then on	kdZcYi
+bnowt	cemffb
clskip	aajemd
-1aftern	Yclcbf
cltax	amddck
-3mounta until the	bcebdm
pstops	cZmjZg
crindivi	mafffd
pspare	cceffm
+2that it	Zbffdm
+badmira	meffcc
cradmira	meffcc
page	caemdi
peast	medfec
clnadia	maeffd
ppastry	djZdcm
crparent	Zhmede
+2, eleven	ackdjY
crchangi	ccffem
nremark	eeffbm
-2argued until	eceemZ
-3crew argued until	eceemZ
-3: no decisi	aefeam
-2lapse on	bedcbm
-2taken us	ccfdlY
-3is taken us	ccfdlY
-2^ answer	iheebY
nlot	dhcbdm
penormo	dffZfm
crmid	cmcegb
+benvelo	dhdmag
+2, writes	ademdZ
+bjolly	mfffeZ
crends	mgZbfd
-2panel met	dedcmc
+bmrs	meZdfd
-2is only	Zeeeem
-3it is only	Zeeeem
cllaura	cedfmd
+bconnec	efefbm
+1target	bddemZ
-2wants till	kYcbeg
pmisund	dffmdb
-2quorum until	baedma
-3a quorum until	baedma
pbleep	leffiY
-2vote by	maffeb
+2at last	Zdedmb
pyea	cedfem
pnay	cedfem
pwell	cgfljY
-3did i say	cebemZ
+2, everyt	Yicebi
-3fittin on the	edZfem
clcoding	biZecm
-brevert	ekddkY
pstern	hZffmc
ncolone	dfffma
-2day is	ffmZaa
-belectr	emdecd
-btax	bmeeaj
-3of us on	iajdeY
+2then its	mcedcZ
-3it took us	Zbfemd
clheart	geffYl
-2marath on	Ycaefi
-2transl :	mcdfbb
-1teleph	mdcefZ
-2the bank	Yejmab
crdeal	mdffgZ
-2conven on	acbiYi
ples	jdffYk
crvet	leffgY
cldue	dabimh
crnurses	cffmeb
-2@d till	cceeem
+bpieces	dfmfbd
-3call it the	mbcdbc
clblind	hdgmaa
crstamp	ZkeflY
ntruth	Yebeil
pdealt	dddfmb
+2they always	gefdiY
nfee	bkidYg
-bcomple	bibcmf
-2our call	ZdmegZ
-3, and me	acmebZ
ppier	meeedb
-3over it on	cfcbmb
-1bank	Ydjmab
-3they choose by	mbffdd
-3, is it	cbeecm
-2them until	hYcdaj
-2messag on	mfefcZ
nalive	eeYffl
pbarb	feeebm
+2anyway $	aebddm
-3offere a chat	eekfYi
crluca	cdefem
-2we have	cbmace
crholder	efffma
-1refs	aiblcY
-bwarden	gdlgYd
nstared	mecdcf
-3who is in	lecceY
crfar	jeembZ
nmask	efefma
-2furthe interv	ffaabm
-3two furthe interv	ffaabm
ptattoo	famfdf
nnets	mddfeb
+bsessio	hhckeY
+2s breakf	jdjfcY
-1marks	ZaakYj
-2one until	bmedda
-bmailbo	dkabcm
-3me , the	Zcmfda
ndiplom	aefeme
+2to some	ceddmZ
-1accoun	fYciZj
pwager	Yfffjj
nanyone	dgbkmZ
-3are in the	YekZcd
-1two	hYgbcj
clperfor	Ykdfej
-2some day	medfdY
-bmr	ccmejZ
plighti	Zmdedh
paround	mieaaf
+bflower	jfdfYj
-3be inform on	efedkY
-2cook on	demfaa
-1chase	Zcdecm
-2no within	iffedY
+2, whethe	figdYd
nvaccin	deeecm
-2hands on	fjacYf
-2hours ,	dcmfda
pffion	fcbffm
-bpie	Zfffem
pstruck	beefem
-3's words :	adddbm
clideas	Yjdfej
-3, feedba call	aebfem
clconduc	jambhZ
bsfor time-only ahead	femfdZ
-2final candid	dedabm
-3its final candid	dedabm
-btrack	mfedeb
nsingly	meffeb
ptwist	mhcbbf
-3the second round	cjZkdY
nbishop	ieicjY
crbell	jiebYg
-2decisi until	hjecdY
+bunanim	efefam
+belsewh	Yedfjj
crbowl	amefed
+bsoz	kfefhY
-2my note	gefeYl
pdomino	fdcedm
njoins	meeeZg
preflec	ekYdje
+2# and	beijeY
+bevenso	mebfed
-3when : the	mccfca
-2sits from	efcmbZ
psixty	hkdcYi
-2i heard	kecffY
nho	hcmfda
-1inside	ficYcd
-3mark it on	Zbemcb
-3back to the	mdefda
+2after they	kfffiY
crdeclar	imgdZY
crambula	dejflY
-2resign on	aeedmZ
-3his test on	bebccm
-bthing	cmfZjb
-1envelo	Yibakd
-2on until	cYdjbe
-3panel interv on	beaegm
pbelled	gfffYl
pvilniu	dddfdm
-2jury on	cdccbm
-3the jury on	cdccbm
-3others @d and	dfdeam
-3is good for	bmefbZ
pspoken	Ygjlgb
preceip	iYfeck
-bsites	bmffed
clcd	mgbfeb
+2market .	fddemZ
nending	dcdfem
-3: answer within	mcffcd
+2when we	cYbdkf
-3your answer from	efcfmZ
pmd	iYgfdj
-2final chat	YejjbZ
-bhenley	bbiecm
-bbite	mdffdb
-2done in	fecclY
-boslo	adjbdm
-2we though	cfeemZ
-bparlia	mefedb
nquerie	mdeccg
-3on over the	adehcm
pamende	chdema
-3you on a	dejbkY
-2more person	dedmaZ
-3one more person	dedmaZ
+2: in	bYadel
crnever	YZcdjl
pspread	Zdgmff
-brobot	Yeeehl
clgist	gegfkY
nwept	eebfmd
+bdry	Ykbfel
-3️ @d ️	jjcdYb
-2slept for	dcedmZ
-3then slept for	dcedmZ
pinitia	fggdlY
-bcabin	mccfch
-3, silenc until	Zcfcfm
nperks	dmcecf
+2i retire	aedfcm
-2change since	ffffmZ
-2took us	Yaedhk
-bfact	lfcdiY
-bappoin	mafkbb
-2first ,	fdkfcY
psuperm	meffbd
-1forwar	Ychdig
+bblue	mfdeeZ
pagreem	amdedi
-3is schedu for	fbidYg
-2you yours	mdefaa
-3give you yours	mdefaa
-3it by the	djdchY
-2open to	emdeeZ
-bholds	Yliaid
plinz	jddekY
-bhers	mZaegh
-2four on	dkYagd
pmoodbo	gfmddZ
ppalett	gfmddZ
nguardr	ddmeec
+bplay	gbmecd
-3: board meets	bfeZem
-2exact :	mcddca
crconcre	eecfdm
-2home at	becfam
crdriver	Yeiehj
-3scratc that ,	Zeddma
cldutchm	dddfdm
-bleices	meefdc
-bavoida	gdmfZe
nscisso	bmcfiZ
+bcleara	elecYj
pvid	iekffY
clsituat	dcefem
peggs	hemeeZ
-3point in the	mfedca
+2the elders	affdZm
pprovid	igmbcZ
+blose	emhecZ
nvoted	gbcagm
+bnever	fgabmc
-2words :	ajZcZm
pgrinni	Yhfefl
pswap	admfib
clanita	mecegZ
pswift	gkafjY
-3not swear to	Zbcemb
+btrack	chafem
-2scan by	cmffcb
clyards	dfmedb
-3again after the	aeefdm
-3the oath on	dabedm
pshareh	cekekY
+bmatchi	fffemZ
crmatchi	fffemZ
crdrill	hccemb
ncity	meZfah
cloutsid	iZmdZh
+2under the	maeega
-3not by the	gYfdla
-2you all	heedjY
ngrill	eeifkY
-btl	mfeedb
-2early as	leicaY
-3as early as	leicaY
rbappointment could-you	ghfcYd
-bgaller	ZjYbkk
pinvigi	ljceYe
pobi	hfafmb
-bvouche	ecdfdm
plondon	Yjeehi
nchildr	kfcgiY
+2so please	dmadec
-2take us	fYdlbZ
peveryo	iYijec
-2budget on	aeehcm
-bintern	ibZYhk
clbrief	ceYejl
-2new date	mfbfaa
clemaile	jiYdja
nverifi	kjefdY
-2met in	beceZm
-2to keep	Zbdebm
pinviti	ghefkY
-3first has until	bbfaem
nkofi	geidjY
+bearlie	kfZYgg
+2to avoid	cZeedm
-2is got	mbfdba
-2crosse :	hibeYc
-3got crosse :	hibeYc
-3rung me by	jYffag
cllangua	Zmcfeg
clna	fdjfiY
+blong	jYZkbi
nper	maZdif
-2are until	bckYdd
pgraz	kfigYc
nscared	lehfeY
-3takes place on	abhcYj
naction	bcgdfm
clnorth	eededm
crundid	deefmc
crwill	leciYh
ntimeli	efffZm
-b#	Ydejji
clfootag	fcfmeb
-2sooner ,	medeba
clhobbs	cfefcm
pcurren	chjlcY
-3audit ends on	Zffcem
clkōrero	bffmec
crpublic	medeae
claffida	bmffed
-2not on	dbZbla
crmill	jafeZl
-3you ask ,	cdaecl
-2of you	lcZafc
ppile	lbigaa
-3select @d on	celcab
-1ours	hcjefZ
-3have it on	gdeZci
clseats	fhldae
-3see you the	Zeeeck
nmeas	adflfe
nnkechi	lbiffZ
-3pencil in the	heZbla
nkisses	ldfeeb
-bmum	dcZdjl
-3would start on	dedecl
-2applic until	ZZfhel
+2, and	gbZjfe
pthirte	Zhffek
+bbursar	lbhcbf
-bviewin	Zdehel
nbit	Zifdkd
-3@d , but	ledeac
-3wait longer than	aceeal
-bhelp	leeeag
-1given	kbZdah
-3it took until	jcfehZ
pempty	glaede
pwon	bldbdh
-2gaffer says	leefba
crissued	bffbfl
-bkōrero	bfflec
-3her answer on	Zeffdl
craboard	cefcel
pchips	Zjefal
nstable	elffdb
crevenso	kfjedZ
-bilse	flZffe
ngood	fbchle
+2, can	ZjhZhe
+bpays	felfcb
-2issued on	eefckZ
njoan	efedbl
-benough	jhZeZk
-3please answer by	Zdffij
nchoice	kZlbag
clallowa	hbbeel
+2suit for	eelfda
-2yes ,	lcbeZc
-3leads happen on	efadla
-3shook on it	bbbela
nharves	jelfZc
clshooti	leZcbl
-2said :	ibedZh
-3now than in	Zaeffl
+2to approv	lbfddZ
-2sits in	ZekjcZ
-3happen on the	Zekede
crrememb	Zkefej
-bgas	dgcebl
-battest	Zldfeg
nover	ajdcdl
clsaving	ceeeel
-3is due by	kZfedh
pdanger	fZfffl
+2s payrol	beafdl
-1office	Zkcggd
-2come down	Zdfeih
-2gives me	Zlefdb
pdragge	Zfflgd
-3they became the	afdclb
-2whethe the	ZZlede
-2holida on	ZhZdgh
nworksh	ffeeZl
-2accept until	alfifZ
-1lectur	cccfal
-2sign off	Zdeigd
+blaptop	bdffel
-bpeace	gfdldZ
clpeace	gfdldZ
-3no before the	lafffd
-3you wait till	Zbbfkh
+1you	ghgZec
+bthanks	ZdZekk
-bthanke	ceddle
-2rsus over	dcedcl
-3, rsus over	dcedcl
crparish	hhffhZ
clreply	hldegZ
-2til the	dcccbl
nhell	dekfiZ
nsidewa	fldeeb
-2slots :	celedb
-blunes	leefeb
-2reappl after	ddefcl
+2i owed	dffflZ
-bsome	lZfZbj
-2part of	dfddla
nmeans	lgjebZ
-3to call you	ecgfjZ
+1your	Zkcigc
+2reads :	ffffZl
-3the email dated	ffffZl
-2replie within	lbffba
-3are lookin at	ldddca
-bbidden	felffa
-2open till	Zgjcad
-3a decisi on	fdccjZ
clprojec	celece
crmanage	bhilgZ
npupill	bfdfel
-3dinner is the	aeceel
clpastry	kZlegZ
+2, all	jeZhfa
-1nurser	cdbelb
crearlie	cdZZkl
ndùrach	cedlee
-3they said by	lefeac
-2snow on	beddlZ
-2expect in	lbZefd
-1rent	addeel
-2^ rent	addeel
crquiete	eflffZ
pberth	beffel
palmsho	cgefla
-2am told	lgZecZ
-3i am told	lgZecZ
-3staff meetin :	ZbaZik
nmeanwh	icZedk
-bcatalo	alfffd
-2had pencil	aeedlb
ndad	cghdZl
+2lol .	fageZk
+1sales	ffbfbl
+2sales assist	ffbfbl
pnervou	lcffec
nkanzle	leffda
nknock	lefeeb
-2^ as	bdddcl
ncompos	fdeflb
phiya	jkbkZc
crsometh	ecfcbl
+bsuit	ZflfZj
crsecuri	alilZa
pbegun	bffdfl
-blifegu	gdlfdZ
pneeds	albgbj
-bpleasu	fedflc
-3be answer within	lcffdb
nzip	dddele
-3and it is	aggale
pwhitel	lffceb
-2accept :	blcdcZ
-butilit	ijeeZg
clutilit	ijeeZg
-3last person on	bfdacl
cldrive	Zajifh
+2to collec	eaaebl
-3kara meant was	kecfZh
pstavro	efeale
+byour	alhaci
pkeepin	cfaegl
ptanned	dfedbl
-2you about	Zdgdlc
pgifts	adeffl
pplacem	eildZf
-2dies at	jiZecb
-2candid before	ldfeeZ
nbrough	aflecf
cltaxi	eflfbc
-3which can take	adfedl
-bquiet	lZecie
crharbou	edlehZ
-bexpedi	bdeeel
-3power cut from	ffeelZ
+bleaves	lZffeh
+bcontac	lZjZZi
-3seeing you on	Zbceii
+bturbin	Zeefjk
crturbin	Zeefjk
-3have a contra	ffffZl
-3, and on	lagaab
rxanswer on past	adZZig
psimply	flefac
-2portal ,	ZibfkZ
-3the portal ,	ZibfkZ
-2notifi within	lcffdb
-3travel to us	ceecbl
nicy	cflddd
ppieces	hlZfed
crreally	blefcg
+bstaffe	ddgebl
-2do it	feZZgg
clroast	Zffffl
+2: advert	dcedal
nnannie	Zllfda
-3will text me	lcefed
-2am back	accefl
-3i am back	accefl
+bknowin	leffda
crinform	lZfghZ
-2team on	icZfga
cllocum	dfeecl
-1sessio	cclaah
-bbound	aaddli
-3we pick on	lfeeac
nmartin	dfefla
-2arrive within	ZeffZl
-3signat by the	alffeb
+bglassh	aelffd
crglassh	aelffd
clkeeper	dcaglf
nlatest	dgdeal
-3said yes on	aedela
pforeve	jeffjZ
nisle	eleeea
-bdelaye	ldedcd
-3i phone on	lebedb
+btough	keefiZ
crsworn	lhddfb
-bwine	jfedZh
-1essay	blbdca
-2the essay	blbdca
+1were	eZhflZ
-bas	dlZcle
clsofia	dfeecl
-2leave :	aaeeel
-3about it until	alebeb
-1detail	bbefdl
clconten	eZfffl
pnews	gghZeg
-2is your	bdleZc
-2^ first	jffdkZ
clrely	ledeec
+2brunch is	bbbfbl
crups	lffdea
-3up before the	iZeedh
-1inbox	hfZcag
clbear	lbeaZj
-2meetin from	efebla
-2no is	lbbeea
clbenefi	aciddl
crrefusa	hlefac
+bstand	idhkfZ
-blady	kjciZa
-2kids on	dejehZ
-1whole	acZclc
pcrossw	Zdifel
neclips	fffela
-3system by the	iZffdg
clex	afcclh
-2decide ,	haZcja
+bnay	ldefdd
-3usuall say within	dbffkZ
-3you are told	leeeeZ
-bgist	heefkZ
pfedera	lbbaih
pjudges	kecjeZ
-3, was :	aebdla
-2, said	dcZjdf
-2sittin on	fcalaZ
-1touch	hdccjZ
-2in touch	hdccjZ
-3be in touch	hdccjZ
-3falls in the	jdidcZ
crprompt	eclfdd
pdish	fcafel
+bpiano	lfldZZ
-3give them till	fZeddi
+2for your	Zjiedd
-1retiri	adbedl
neach	lcfeZg
-3first meetin :	bdijcZ
+2the pa	bdfflZ
-3summer on the	cebcbl
-2, all	ZbjckZ
-3conven on the	gbZkZd
pshop	aaehfl
clopened	ligcZd
+2for tellin	lbaagZ
+1every	lcbafb
nhelpfu	ebfecl
+2, sure	Zedeil
-3mine 's the	ckbbZg
ngronin	ZekfZl
crwatchi	edlffb
-bvenue	Zefedl
+2does not	acZhla
-3to you inside	lbffec
-3needed from the	efddal
-3she hears by	Zcffcl
ponboar	eldedc
crbeginn	liffZd
+2, this	gZiZeg
-bpiet	bfflde
clplates	Zlikca
-2notice ,	dbbfbl
+bshareh	kffeiZ
-3i ring you	lbafbe
-3left to see	deecal
-3go out on	kbbZga
nrank	ffffZl
ninshal	ffbecl
-3reps by the	aafeal
-3@d , on	ldabhZ
cr@d	Zdejel
-2wrong till	ecdcdl
-3's wrong till	ecdcdl
nwednes	jhddZh
pjust	jcelfZ
-2^ ,	egjZcc
+1calibr	Zdclca
+2calibr ,	Zdclca
-branked	lceejZ
-2her the	bkjedZ
clpile	lceiZf
-1hol	bdddcl
-2bank hol	bdddcl
-1though	ZZccgj
pbuses	leeeeb
pbeside	fdZfki
pshelf	aeldef
+bpair	jeihdZ
-banybod	feefla
-3announ on the	kdZcZd
+bentran	eZgffl
-bwillow	dededl
-3by the phone	ceceZl
-bclothe	delfdc
clsaying	ibfgjZ
-ballows	cdffel
nwarned	hkffZe
-2me it	eeedZl
-3shrug , then	kfdffZ
cldiarie	laeffe
crreques	dddfel
crselect	bledka
pa	dklfcZ
-bfiftee	bflfec
nstroud	fefflZ
crdrains	afgeel
-3for a call	aZeelZ
-bamende	leffcc
-2have been	bdcdla
ntestin	cheflZ
-3tell you within	laffed
-3we spoke of	ffffZl
crre	elcfiZ
pin	dlffec
-bladies	ebfflc
-bcow	aeffel
-2free until	dZjcdi
-3is announ on	lededa
nprenti	leffbc
+ballotm	afefdl
pproble	glaceg
-2off until	Zbfeij
-3starte on the	beefZl
phustin	glceeb
pput	Zgjakh
-3site visit on	eeidfZ
clwhilst	ceeedl
+2over dinner	Zeclad
-2it till	Zeallb
-3approv on the	Zffhdh
-3week is the	deZeel
clmilfor	edceel
clhaven	edceel
-2read until	abelda
pkaz	affdel
+bnotify	leeZdg
-3@d , decisi	leeeda
-1sign	ejadZj
-bvoyage	cicfZl
clvoyage	cicfZl
-bsheila	ecdebl
+bnewspa	fffeZl
crnewspa	fffeZl
padmiss	ageeel
-binvoic	dddfdl
-3your yes by	blfeec
clset	jghhcZ
pphones	jeaZfi
cllogboo	blecka
+1panel	jcddZi
nillnes	ffdfla
crenvelo	lcefcd
-1town	ZahcZi
nseems	keefZh
-2the post	ebZcfh
-1pub	Zdfccl
-2openin is	cbafel
-3given you to	Zlcfcc
-3applic have until	Ziebeg
+2, put	fZcbZk
cllead	Zbjibl
cle	lkfaaa
ncousin	iZhdid
-2delive ,	elcfba
+1confir	ldgdca
crranger	giffiZ
-3declin by the	Zlffdd
+2late with	aeeelZ
-biban	clffeb
-2list on	jZadce
cloption	biiclZ
+bmeant	lbdefb
+2, school	iZhcbj
-2except on	cdbdbl
-2candid accept	bffelZ
pcandle	afefdl
clpatron	flblZb
-baid	dlffec
crtried	Zlffff
-bmatern	ddffdl
prun	kZekde
nmisund	afffcl
-1apply	abgfgl
padmits	lefffZ
ntram	gelfdZ
+2, tells	Zcdjah
+1stated	acfelZ
-2i have	ZjhbZd
-3not hear on	afffla
psuitab	Zjkehc
+badopti	Zdhfel
cradopti	Zdhfel
nsuppli	iaeeal
-2outcom in	leffdb
-bhedge	dZefel
nreckon	gdclcd
pnashik	cicflb
-2bergen ,	adbfdl
-3in bergen ,	adbfdl
pgo	gkdiZe
+bfacult	aedldg
-2he offere	cdbdlZ
pquicke	lhZfeb
-1case	hgZiZe
-3time before the	Zldfeb
-1lasts	kZddae
+2he said	dcdelb
clyearly	lecdib
pturkey	hZlfec
plausan	blffed
pbrushe	blffed
pkofi	cgijiZ
-2requir by	alffec
-3be said before	Zffeel
-2given me	ekiecZ
-3unifor on the	acaedl
+2the other	aecelb
creight	ddleec
-3, inspec on	beeelZ
crchoosi	lbjeda
nrests	ffffZl
-2letter ,	bbadld
psocial	dkkceZ
clliving	leffeb
pai	leffeb
pnikos	bjlffZ
clsahib	edceel
+2they decide	Zefelh
pclears	ledede
-blevel	cefled
-3to be after	bclfda
crexperi	lccdgd
-3me before the	elcdZa
crrecord	ciejiZ
-3first , then	adbela
pblunt	kbbbcl
-3it would be	fbgcjZ
-1commit	bZfigg
-2over by	dleddb
nresend	deeelc
-bunder	falkfZ
crfalls	lcfZff
-2postdo ,	dadecl
-3the postdo ,	dadecl
ntask	ekjeeZ
-2medica within	hZefci
-3@p , is	lbceca
pparlou	effebl
clcabin	lcbfaj
poffsho	Zhdekh
cllots	leebeb
crquiz	aclfch
+2to compar	kcadZf
pfemi	Zefigg
pugh	lfeefZ
-1brewer	aeeelb
-2the brewer	aeeelb
-3going to be	cbZaig
-3join us on	deZecl
-3with us for	bceflZ
-2rises on	beccal
+bunifor	ddeeel
crrate	bdbdil
-3from the brewer	aeeelb
pdrives	cfefbl
-3ofsted @d and	efcdal
nfits	bbflfe
npines	lebfce
pattrac	lfefgZ
nparlia	effflb
npurdah	effflb
+2while she	clafeb
pserver	djkeeZ
ncathed	feeflZ
clfield	hdZcel
crpay	cgidZk
pinclus	eeeleb
-1️	hiachZ
-2@d ️	hiachZ
+2, buddy	bddfbl
ptulip	fhekeZ
pbulbs	fhekeZ
-2contra to	ffdfla
-3us know by	fleecZ
ppounds	afffld
plogboo	Zljgca
cryoung	lffeeZ
+bclient	blbbfi
-1surger	felecZ
clswedis	Zffefl
+bweekly	dfcfdl
-2would decide	afeclZ
-3they would decide	afeclZ
clvisual	dfelgZ
-bsub	lbbiia
-1replyi	bkbffZ
-bmonday	lhacee
-2sure :	ldcfda
-bmiddle	lfifZd
-2there by	eekecZ
crrates	eebeel
pbrough	gkZdhd
clavail	lZfffe
-bcough	alfffd
clcough	alfffd
-2can say	ldcfba
pspeedy	delfcd
-2form back	dZeefl
-3's form back	dZeefl
-1slides	albeZg
prushed	lfeeea
cldeirdr	Zjhfeh
-2be a	ZdkflZ
crjobs	Zhdejg
crrisk	blffec
clreserv	iZdbjf
-2reply ,	jceejZ
+2for good	ecafel
crconsid	djeihZ
+bagreed	fZhdfj
-2shout by	ekeedZ
-2^ and	ajZcjd
-3back before the	aleffc
-3examin confer on	beclcb
-2^ verbal	accdla
pdelive	kZjbia
-2sign within	alfedh
+beasier	bdlffe
nruthie	efcdel
ncrumb	efcdel
+bdrug	bdgddl
+2latest for	Zlfffe
clhat	hdjeiZ
clbank	fhciZi
-3nudge them on	cbdedl
-bwonder	leaalc
-2firm said	ceffZl
-3crane firm said	ceffZl
-3: result in	Zffcal
-3of you ,	bbfdZk
+brefund	feefal
crrefund	feefal
+1an	Zjgkda
nrelay	jfekeZ
npieces	kdjeeZ
clcourte	Zfdfgl
+2, soon	ldddda
pghost	jZdedj
peach	ilkZZb
crlet	dkhlbZ
plady	aikcZk
cllido	hlcebd
-2manage decide	gffejZ
-1think	abbcel
pphonic	klcbeb
crstop	gbeelc
-bchoice	hZfbel
nsignal	lcidZf
-3with us from	eedeal
-bwomen	efefbl
clf12	cbffel
-3due to end	ffefZl
-2, writte	lbdfZe
-3now , writte	lbdfZe
clelders	eedlZg
cltombol	fedfbl
-3we said in	kfffcZ
-3front of them	balfec
nmaths	fdecbl
-3for on the	ceZbld
-2choose by	ejecgZ
ncut	ljZchb
crmy	clZfei
precite	leffea
-2hungov on	afdffl
-3sound hungov on	afdffl
crkeeps	khfeeZ
-2books on	eladZc
-3what i think	leefea
-3ring me on	iidedZ
-bmill	jacccl
ntraffi	dZefhl
-2office until	Zededl
nchosen	hfZhZj
-1since	Zbbdhf
pvision	elfccf
+2i become	lbefeb
+bhousek	ceeeel
nintern	Zibbkk
pchambe	cldceh
poverse	dlcffd
-3, no ,	lddecb
crmoment	Zlkebd
-1semis	ceeeal
-2up himsel	bfecla
+2and drove	bfecla
-3me up himsel	bfecla
pstudie	lfgfeZ
pmails	eZafkk
+1undid	cecela
+2undid it	cecela
-1within	ekaZdf
-banneke	beZllZ
clanneke	beZllZ
-1role	Zelaic
-2bit about	efffZl
-3the bit about	efffZl
-bkaisa	hlZffd
clkaisa	hlZffd
pmagazi	hlZffd
+1deadli	dadela
-2up before	gZddZk
neligib	efdebl
-3retrea is the	bdaeel
-3expect a call	lfcfcd
bsuntil day past	Zadahg
-3hold until the	ccfcel
crdelaye	cfeflc
-bpaper	Zkgidc
-3the phone on	Zbldfb
-bcatche	fcdedl
-bfault	ifefjZ
npies	ifeelZ
ncuriou	Zfcdli
ndownlo	gejeiZ
-2^ but	lcheda
nroofs	leeedc
+1realis	kfffZg
-2asked was	kfffZg
+2realis .	kfffZg
-3i asked was	kfffZg
cldecree	laefZl
-2not ,	lbceea
-2^ back	ZZjdZj
-3not be by	Zbffkh
+btrains	efcliZ
-barvo	eldfdc
pgrape	dlcffd
-2order by	aZffdl
-2: since	fffflZ
-2phone screen	ielaZb
pilse	cffcel
+2would get	bdcdcl
nastray	fffflZ
panne	ldbfhb
-3test gets here	bbcecl
+1shift	acZlag
clice	ddcele
-2unifor fittin	cdZecl
+1once	heejZb
+2so get	fZeieh
-btouch	laackc
+bmeals	eeefbl
-bentitl	dffafl
-3his answer after	efffZl
psettin	Zdkdig
-3other offer expire	eZefdl
-bseasid	dfceel
-3boots , the	gkbcdZ
-3notice runs to	akcZag
pgist	aefklZ
-2chapte by	clfddb
-bneighb	eeeebl
noilski	dfledb
+barrive	efZfhk
nlawyer	Zkadgj
-bayşe	ehfflZ
-2final 's	adldda
pelena	cbfgfl
-2and a	decebl
pintrod	celffd
-2someth by	bbeehl
-bcleane	affeel
-1quiet	bcdedl
clpoll	elZfdg
-2closed betwee	decedl
clgwen	dladci
-3back with them	alcfda
clkno	ldcfde
-2fetch it	aceddl
-3longli on the	bfalcb
-2we meet	ZdjkZZ
crpermit	ahflfa
-3on the board	lebfda
-3's letter arrive	effelZ
-3the inspec on	efebZl
-2will say	ldbfba
-2statio on	dbcfbl
nfare	eflffa
nmuddle	leefdb
clpursua	cjdflZ
panneli	dblfch
-1you	hZeZhe
-1boots	cabedl
-3writte by the	cZfflZ
-2told him	dZbegj
ngrowth	efefal
nsounds	hlefdZ
crpickin	hdceZl
crdiffer	Zgdflg
phmm	cibelc
+2means they	lefeba
-2you before	hbZbei
+2of notifi	aafeel
+brun	Zljega
+bpacked	Zdkedk
pslowly	ldfffb
pbalanc	gZkech
-3check : until	cbfleZ
clexactl	jjeeZe
-2yours till	dlefcZ
-3's yours till	dlefcZ
clfifty	ZlceZl
pranger	Zidffk
pachebe	bcljga
cltests	fZjjha
+2i slept	Zdbbig
-3are in by	ZiffkZ
-2tastes on	cdiZah
-3jury tastes on	cdiZah
poverle	dlffdc
-2's made	ieekbZ
clrights	eeeelb
crliftin	Zdkfeh
-3will go out	Zfeeel
-1mallor	bbbcdl
-2to mallor	bbbcdl
-2outcom on	eaZelZ
+2by email	hkcebZ
+bhorse	dleeeb
-3must stop by	bZffcl
crgrown	lffdea
-2no till	lcfdeZ
-3or no till	lcfdeZ
-3to him on	dececl
crhigh	Zdidij
+badds	dedlfb
nmates	cedfdl
-2time by	lbbedZ
cllives	edfedl
+bdestru	bldfdd
-3opened on the	kcZbce
-1founde	bcledg
-3number change on	ddcdZl
+bbus	algebf
crnewsle	efdebl
crpatter	aleecg
nenjoys	cheela
pjobcen	fhledZ
-3meetin is the	cealdb
-3hear in the	Zkcdal
+2, do	dadZbl
pmethod	lZfffe
crbeekee	jcefkZ
rxanswer for ahead	iddZkZ
-2take them	lcfdba
-3will take them	lcfdba
-bquicke	ldffbg
-3a deadli of	Zfbdbk
crengage	efeflb
-2in before	ZldeZe
-3am back ,	leceab
-3list for the	affecl
-3which arrive on	ededlZ
rxdenied from past	fffflZ
nensure	acklec
psemina	bggdbl
ptelly	lbfffc
-3everyo on the	idbjgZ
-2i say	fZZckd
-bsurger	dbdclg
phaggli	ldffeb
pgarage	dbleaj
-2last ,	Zabdjg
norders	aheddl
-bflash	gffflZ
clflash	gffflZ
+bitself	Zldbcl
-2write before	Zefecl
-1trip	bbdfdl
pinacti	eaffel
-3, began on	ddecZl
pshare	dlgiZc
nhandsh	dfffbl
panoush	efcdlc
-3have yours by	abeflb
-3not wait until	adefcl
ndescri	beffcl
clpostma	elffdb
crunders	kfefiZ
rountil	dlZabd
rbuntil time-granted	dlZabd
pwtf	flefea
-2one ,	Zkgaed
-1lyk	ledfeZ
-2recap of	decela
-3quick recap of	decela
-bcousin	aclbak
-3call me back	dlafjZ
-1folks	iebdjZ
-1sea	Zeeecl
-3confir for the	effdjZ
clbarbec	Zfeefl
pendosc	fffeal
-bcentre	idbZjh
crman	bldclb
nfox	agflZk
-2orderi it	bZcfel
-3, orderi it	bZcfel
-bsupper	jeiZjZ
ppreced	elfecd
-2the door	ldcedb
-2themse till	hbediZ
+2on the	hicZhZ
rxact by past	fZcdei
nmess	fekeiZ
+bchase	ZlfeZk
pguildh	fefflZ
-3i know ,	ZjdejZ
-2yes :	eiieaZ
-1blom	deccbl
-2mr blom	deccbl
-3meet mr blom	deccbl
-1crew	eeijdZ
crpinned	ckekeZ
clpropos	idlgba
crvalid	dlffea
-3, all on	jecaZg
+bfor	blfhdd
prates	aehddl
-3answer within the	alfeab
-bhurry	elffea
clwhom	gdlZai
pbeat	ldbedg
-2nobody rang	fffflZ
clbehalf	efhfkZ
pfancy	Zgkecf
clexams	hdlcab
crreacha	lbdekZ
-bset	hhgheZ
+bbackgr	fldfea
-1with	dhcZgg
ptyre	ledeZh
pclicks	blefec
pseen	lfcdiZ
-bvet	chZeii
+bbev	Zdiddl
-2him the	lebfea
-3must confir by	blffec
+binbox	jadebl
-3not heard by	lZeeed
pflagge	gfffZl
pnovemb	blcedg
nchild	ffleeZ
-2text the	lecedZ
nexact	bddcfl
-2# of	bdjeiZ
-baround	lZdbbl
pinspec	lZefbi
cralive	leffbd
nvape	leffbd
clanyway	lZbfdj
-2which by	bleebZ
-2were heard	bedfZl
prange	hkchZd
-3on a call	ZgifZc
+2, refere	bdZehh
pweek	lcacie
-1boy	bfddbl
-3are due in	ccedcl
nwinked	Zelfdh
-1gave	dZjbjZ
ndone	heZccl
nactive	fdefal
crun	dhfflZ
ptide	glfeeZ
phackne	efeela
-2differ people	dccfbl
-3three differ people	dccfbl
-bbake	ddlfed
clfax	ecdfdl
+2: more	Zbdfjg
-2number ,	ZlZebf
+2the manage	Zedekh
-2touch within	lbffdb
-3in touch within	lbffdb
+2then .	dfeflZ
+2is normal	kZecZd
crdemo	bldedg
ptrouse	aleffe
+2in line	ddcfZl
-bhangov	dffldc
-3to us in	fhZbch
nshook	becffl
-3should know more	lffaea
nup	aehblf
clranked	lceejZ
-3made by the	jZeehZ
-3which on the	ldcedZ
-3can not be	cfeflZ
-3tell you before	baffcl
-3hear from us	lededa
-2trust at	dedflZ
-3the trust at	dedflZ
njess	delfcd
crwalked	liddZg
naffect	alajZj
-2boots on	acbecl
-3appoin advert on	feeflZ
pwim	hjefeZ
-2close at	Zjdehi
+2i can	kdebZg
+2i tell	jZbcbf
-3place in the	hdkZdZ
pgrowth	lbedic
-bcashie	afefel
-2how is	jbgfeZ
+bdoughn	eecfel
-2held :	cdcclZ
-bloops	dfedcl
crnina	dfedcl
pbacken	dfedcl
nraj	dfedcl
-bnewsle	Zecejj
-3cellis in the	cecael
-2nothin happen	bfeeal
-3town hall on	deldeZ
-bvision	eiifgZ
clvision	eiifgZ
-3the winner on	gdddhZ
crwhy	Zfeelg
-bpatron	elceag
-2the interv	aagZjc
crlove	eccdlh
-3choice on the	leddeb
+2so payrol	dlfecZ
-3applic shut on	Zidbal
-1whethe	ealccf
+1go	clebZf
-3in place by	abfedl
clgrin	fffflZ
crdeemed	alfffe
ndeserv	Zhffkf
ppresid	lcfede
nwise	ehZflc
+bcourt	bdlech
-btalkin	Zcfhgj
ndoughn	elifdZ
+bbell	khcaZi
-3lunch on the	aebeel
pmistak	eicZhj
nchase	dhZgje
-3interv slot on	deldbb
-2inside the	leffac
-2online until	cafeel
pfuel	cdcfel
+bprinte	heZdek
-bready	effbal
crtight	eccflf
rxreview from no	hdZjhZ
+2, hangov	geZdgh
-bdetail	Ziiedh
clmadrid	afeldf
prelate	Zffffl
-3yes or no	gdZifb
crpermis	blfeed
+1now	lbafda
pyour	cldibe
ptram	bjlidZ
+bmats	leefZh
preel	leffdc
-2any mornin	cdlffc
+bclerks	feZeel
crclerks	feZeel
+2for choosi	acbdlb
pissued	hZheek
+2and in	kejcdZ
+2i would	lZdcah
-2go by	Zekfeg
-3he said come	adlfda
crallotm	bfeedl
-2you up	lededa
-3hit you up	lededa
-3not wait beyond	Zaffhh
pdet	elefea
+2or so	fZalcg
-3every applic within	idffiZ
+1debrie	cdZecl
-branks	jeclcZ
-3are interv until	defZel
+2or next	haZeek
-2room ,	edleda
+benergy	edeflc
-2go up	hcZcai
-bminist	fZaejk
clpriest	lffcfb
-2conver and	efbcla
-3s conver and	efbcla
+2about it	cffkZg
-3this office by	kefdcZ
ppasses	ligddZ
crcet	Zbledj
-3take place from	eflaba
crgrace	cffiZk
-2are counte	leeeeZ
-3have asked for	hbZeZk
-2pulled out	Zeefki
-3happen before the	bffecl
-2examin on	ZjjbfZ
nstairs	eecfel
ntbc	Zfeelg
-2say when	leeeZa
npastry	lecdia
+bduring	elfffa
-bstartu	fcbddl
-2any day	jbhebZ
+bparent	delede
-3an offer on	icedkZ
-2know inside	jhfeZZ
-2screen :	Zakkca
-1naming	cddcla
-2swear to	dbbelb
-2up that	cfeblb
-3names on the	ijaddZ
-3your availa in	ffceal
+1period	chjefZ
-2locks itself	aiZfbi
pdisclo	efljaa
nheadph	dleedd
-2inbox on	gkZcZe
clpermis	affeel
+2, someti	ZbckZg
+2s my	blafad
clroute	gcdfcl
-2closed until	dcfeel
pway	fiZbfk
+bdeligh	ffefla
cleyesig	eeldcd
nsickne	gfeekZ
-bsadly	dfffbl
pem	glceae
-3: @d or	celedd
-1play	cdlfba
pchefs	ceedld
crnews	haZZlg
-2addres by	cleeeb
nrequis	cefflb
+2i could	Zdifgh
-2teache from	fedfal
npace	eeefla
clplaceh	dbaeil
crmuster	leefdb
+2we do	cgekiZ
-2longer ,	lccfca
+bmoving	Zkffkc
crglass	debefl
pinstru	jlcdcb
-2strike on	bfecbl
-bofferi	Zlffhc
-2it for	clcbdf
-2nor the	aedeal
+bnot	fjZdje
pcalls	lZedaj
-bjacket	iZffek
-3new date :	lecfba
-bknow	lhecga
+bbroken	feeflZ
-3roughl : not	dfffZl
clrobot	efeflb
-3sign on the	addcel
-boverru	lefced
pboring	elegda
clmagist	lebeai
ncamp	ibilaZ
-3, keep the	dclecZ
pwakefi	eZlfak
psummer	iZblZi
-3are delete after	ebfedl
-3words by the	alfeea
nsomeho	bfffdl
-2a plane	aecedl
-3on a plane	aecedl
clauto	ccefel
-3timeta change on	accfcl
plockdo	gleeda
crbearab	delfdc
nbrewer	beZclj
-3, it was	defflZ
+bresear	efcdfl
-bduties	effhZk
+2to prepar	Zleedc
+2on and	ebeecl
neditio	eflfea
-bgrants	flfchZ
ppo	bfeeel
-3feedba call on	Zelecg
crmanife	celfec
-2result :	kdbZZg
-2ring me	Zkfabg
-3for all of	bcedla
nquenti	ecffcl
nfeatur	ecffcl
pbill	clcfbg
-2a yes	bkadZg
+bbefore	dlfZka
njurors	bZeigj
-2submit by	clffca
ncabin	lefdfb
-1during	lcdabg
-2leaves here	lfeedZ
rbsuperseded you-will-hear	iZdcdf
+2: if	lbdfda
pbasic	eaffel
+1uh	Zhfdla
-2list in	ffedlZ
-2could be	iZdaed
-2door by	gheedZ
pgoogle	eeeelb
-2things about	deddla
-3three things about	deddla
nexerci	akZikc
-bchapla	hfcelZ
-1announ	gbacla
-3clerk by the	blfeca
-2observ day	ceaela
-3did observ day	ceaela
psteuer	leffZe
pgender	leffZe
npasses	ilfcca
pkinds	hZfffk
nwarden	Zidgjd
pnuremb	dfflea
-3they sit on	Zeekbf
-2lunch the	aebdcl
+2as he	iddjbZ
-bnoise	edbfel
-3will tell him	Zaeffl
-bcountr	eeeddl
ptapped	ldffec
+2to reply	lccbbb
crcarrie	lddfce
-1likely	Zededl
+2@d ,	gjcZfe
clto	dlgede
+bnights	clffee
-1along	bblbce
+2and take	bdjidZ
ptrac	dblfdf
-2word within	blfecZ
+barrang	djlfdZ
-2her until	lZfefb
-2will ,	kbffdZ
nsausag	bddefl
clthinki	laldgZ
-3on hols til	bbfeel
-3@d her :	acddla
-3touch in the	ieaekZ
-3am off on	ddddel
-bfunera	cddefl
ponsite	aghldc
+bstrike	afedle
nunclai	bilfea
pmarket	bZbhlk
ptil	lidecb
-2^ allow	ldfdda
-2argue for	cdflcZ
-2# within	gjffeZ
pintro	blgfhZ
-2gave you	Zdefgk
-3i gave you	Zdefgk
-3we meet on	celZaf
-3retire at the	afddcl
clabatto	eeeflb
nclothe	eelfeb
+bkeogh	Zjfeck
+2, being	hbddZj
pturn	fZbbhl
-2, its	bedeal
-3@d , its	bedeal
-1bbq	aecdbl
-2crew bbq	aecdbl
-3decisi at the	ifeZiZ
-2day than	ijdfZZ
-3later day than	ijdfZZ
-2publis on	gdcZaj
-bbeat	edgfla
+2, could	gZZfbj
-3is coming on	hcZcai
cldance	Zflecg
-3board is on	bfdlfZ
pautumn	lbbjiZ
-broads	lfeecc
crleeds	Zgkebi
+bcare	Zejeei
pundate	dfcled
clgrants	flfchZ
+2i quoted	Zeffgi
clrepeat	ecdfel
-bolds	deleec
clolds	deleec
nswitch	ldeehb
crdeed	alffed
pstack	beefdl
+2, ahead	kfeecZ
-bregrad	Zfffel
clregrad	Zfffel
clabbess	cleiea
+bdms	ldefeb
-3got here on	dddcla
phoop	dleffb
+bmiss	jhZjfa
-2servic on	feajZf
-bcattle	edefcl
near	edjfkZ
-bdare	lffebd
cldare	lffebd
-2probat of	ccdfbl
-3a probat of	ccdfbl
-2girl on	ZebkZf
nhilsen	lbdfce
-3a decisi in	kdddZg
ppricin	dldfed
-2live for	clefea
+2if he	dZfefl
-3crete on the	bebedl
-3vote again on	cfeZek
+1questi	jfjecZ
+2on which	Zejidd
-1remain	jdkeZd
+bs	heaclb
-2you said	Zdjeai
-2at six	lecedb
nshona	efeleb
-3your email of	fffflZ
-3budget meetin is	decael
-3dead till the	ccecdl
-3from you for	bideiZ
crringsi	jffjeZ
ncupboa	jffjeZ
-3a4 , by	Zlfffd
clresolu	laedeg
-3parish counci meets	Zeeccl
-beye	ikeeZd
-3letter said the	Zffglh
pghosti	cldffc
-2retire on	Zecjjd
rbsuperseded could-you	ebafld
-1valid	acbdZl
pseafoo	Zjfeej
nnoreen	cfflfb
ppretty	achfel
-2weekda until	egjceZ
-2diplom on	eZlfec
-1fishin	aedfdl
nneat	ieclcZ
clsupers	fefflZ
+bowed	efffla
crowed	efffla
+bwhole	Zfkbck
crmiss	cjbebl
-2closes the	cafcdl
crdad	legdeb
+bpile	lfeeeb
+ban	lbceci
-2scores in	bfblda
naverag	lfeedc
+2, mr	jbedZh
-bbackgr	jgclbZ
+2withou you	aecdbl
-3, wait till	Zfffel
pfix	Zkjdce
+2and either	affldc
-1mail	hZkbbd
nconsul	aleelZ
crgenero	bfcfel
-2gates open	cacfcl
-2shut until	dbfeel
nbeg	jeddjZ
+2, althou	ijffeZ
ncuckoo	glbfeb
nawaren	fZfffl
-bmended	dbfeel
ntreble	lfcdcf
nalone	Zeleff
-3read it by	Zbflde
-3else hears by	edfekZ
cropenin	Zjleaf
-2yet ,	bcbfcl
+bunfort	dfffal
-2be starti	cdbfcl
-3would be starti	cdbfcl
-3begins in the	ddcdel
-1mails	bebedl
-2files for	cefddl
-3keep files for	cefddl
-2clocks off	jjbfdZ
-3she clocks off	jjbfdZ
-2doing in	eccedl
-3want doing in	eccedl
cltime	lgkdaZ
-2you inside	ggffdZ
crdates	lciefa
-2applic for	eececl
pbox	jcigZe
+2alread ,	dfcdlZ
phelmet	ccbehl
-2head on	Zbibdi
+2: will	accclb
pcircle	hlefeZ
+bruns	dlcfag
-3you are on	lebfca
-2our reply	leeecb
-3reach you by	lcffba
-3the books on	flaeaa
-2any aftern	Zckcbf
nglad	ahfebl
+2on :	bdedla
-3at last ,	bdedla
-3get a verdic	Zfeflc
ptempor	ddefel
-3our decisi within	fbffZi
+2are taken	eedeal
-2words in	gjfedZ
-3other words in	gjfedZ
pflexib	Zlkdcc
-2, signed	cffbZl
-3reserv list in	cfeelZ
psortwe	fldedc
-3teleph you on	lfbecc
+2if there	kbdeZh
-3inform by phone	Zehflj
-2he needs	Zefieh
nviva	dlfecd
-bdraws	fffZfl
-3bench on the	Zdiedg
pescala	edffla
-2the team	abfiZh
-3would have decide	aedela
ppipeli	eededl
+bexams	efefbl
-3teach # on	ffaflb
pcosted	jbeleZ
-2for until	jdfcZh
pbooksh	afffel
clyusuf	dglfea
-2number within	Zeffej
pour	eggcbl
-binstit	Zchdfl
-2's decide	lefdda
-2refere within	clfeca
-2files until	dbfcel
+bless	hddfZl
pgwilym	fclfeb
crrotas	eledcf
njabs	dceeel
pfollow	Zelfdh
-3would tell them	bceebl
npaula	lfefcb
-2side of	dZbagi
-3runs out in	ZlceZd
-3that is by	lbfdea
crcover	flbfce
-3talkin to you	begfle
-1lads	hbhehZ
-1shop	hkfbZd
-1logged	efeela
-2says ,	aeddcl
pfence	jefkdZ
+2again ,	bdkfgZ
-2manage ,	eZdeke
pfishmo	eejfZj
ppanels	hdbcdl
crreckon	gfelbc
-3fixed on the	lfbddZ
nverdic	feZlef
pprotoc	geleea
-3: no ,	gcZdjZ
-bforce	eeefcl
nhurrie	ddfecl
pphysio	lcbbjf
nrates	gccfdl
neast	deffbl
pmarge	bdefel
cldead	flediZ
-bagain	ddledf
crinheri	ffffla
-3my desk until	eaffel
-3be decide by	aafelc
-3client decide on	Zffdcl
-3pharma assist on	fflfZc
-2longer than	fgcaZg
pswimmi	edlfhZ
-2c ,	acledf
-2surpri ,	bfdcla
-3a surpri ,	bfdcla
clfa	eleegZ
nrecycl	affefl
crhull	Zledei
-3them over the	jdbicZ
-3say who by	lZfffe
-2trial shift	cdkeiZ
+1max	iZeffg
-2and him	adcael
-1sister	adcdel
+2, unless	jcbelZ
-3wages on the	cfcdbl
-1side	gkceaZ
-2late as	efffZl
-3as late as	efffZl
-3ring by the	gZffld
naerosp	ffffZl
-2appoin by	lZffeb
-2check ,	afeebl
-bagreem	bkaebl
nunrela	lZbedk
-3where i said	bffflb
nspecs	fclfdc
-2choose in	leeeca
+bcalled	fjZiai
sigoodbye	aedael
nsilly	albddj
crunifor	efflea
-3readin period :	dfelaZ
prace	Zcblgj
+bwatchi	edlffb
-3your hands by	lZfffe
-1transf	dfeflZ
-2the offer	Zkdfde
-2join on	cdbecl
-3me to do	dacfcl
-blaugh	edefdl
cllaugh	edefdl
-1taken	abealf
-2took until	ibfeiZ
-3window closes on	elefeZ
-2us your	eecdlZ
-3giving us your	eecdlZ
ptransm	eeleeb
-bcapped	efbfld
clcapped	efbfld
+2is not	ebljbc
-2update by	adffle
-3talk it throug	eZjaek
-3would get feedba	bffflc
palles	ajedZl
pmisspe	dgflea
+2the rector	jeefhZ
pfreigh	ecdeel
cldispos	lefdec
+2so ill	lefddZ
-2had writte	ebeelb
pabstra	ahlffb
-2would phone	ifdehZ
nclass	dljcdb
+2i decide	ldbedb
crprofil	hldbcd
pwobble	flaegc
-2he says	lebdZe
-2rooms on	fbbdel
-1go	jZfZag
-3left , one	ccjcZi
-3team over the	deeael
nenter	gdfeal
crgirls	feffal
+2from six	belfda
nwith	dchflc
ndenies	dfeelc
pfemke	ledega
-bbev	eelffa
+2is on	kZZebi
-bintere	akcfla
-3and the long	deedbl
clhospit	idZkjb
-2shadow someon	ddjdhZ
clear	bffcel
-bfinds	lffeea
+2, proper	defdZl
-3someth for you	lecfba
-3notice period of	eeffal
-bhelico	Zelfff
clhelico	Zelfff
-3our hands by	alffeb
-3board sits on	ddigZe
+bwherea	afeeel
-2post from	feeeZl
pthus	adeehl
-1longer	bedflZ
-2no longer	bedflZ
+2but honest	Zfffgj
+2we sleep	adbblb
-bbookbi	eeafel
nsevera	Zfjefj
-2to them	ZjZaeg
cltheir	ggZgeh
-3any time until	flcffa
-2which is	egegZe
-3not come in	efdfal
-2not :	lccfda
-bgreg	afffld
crseason	Zhcejh
clsurnam	fcefcl
-bpetiti	Zlffef
nlost	jjiZZf
+2to sort	kgZdce
-blose	hcbecl
-3want you from	eecebl
clconsid	iacflb
-2time for	aalggh
+2, hallam	cbleca
clgr8	cecdfl
-3union replie by	Zbfddl
pbuildi	Zelcje
-3it is at	bclfdZ
-2briefi ,	ikZbcZ
-2panel sat	dfbblc
-2have rung	affflb
-3would have rung	affflb
-2my call	lfeedd
+bsponso	lfcffa
-2hr says	iefefZ
+1did	hcedhZ
+2did not	hcedhZ
-3goes out on	hZbcZi
+bfun	dfdfdl
-3you both on	leeddc
-2availa for	Zdkdae
rxreview in ahead	ahfkZc
+bslept	Zecdii
pinvern	deeflc
pbooks	geZjff
-bwalkin	dlbefd
nshaken	hfefZk
-2works until	dlecea
cldraws	gffZel
cllie	Zfeecl
nspit	clfffc
+2, before	hkbZda
clparts	clbfci
-3confir it by	ladfed
-3teachi post on	ifeehZ
npercen	feelae
pjordan	cefeld
cldroppi	ZkkehZ
nrotwel	fZfffl
namtsge	fZfffl
ntettna	fZfffl
-2everyb within	ebfejZ
ndispat	deckZl
-3has her interv	dfccdl
-3decisi for you	afffla
-3it for us	aclfec
-2told :	figccZ
ncto	degeal
-3open evenin on	ccZekf
+2at least	ZdaiZj
+2is exams	bedfbl
-3is counte on	fdZcbk
-2on @d	Zcleeb
+1please	Zkadee
crslept	Zecdkh
nanywhe	dffcdl
-2closed :	bcbfcl
-3crèche closed :	bcbfcl
-3an interv on	edlecZ
-2is closed	ZdZcke
-bafresh	alfffe
clafresh	alfffe
crreache	Zebiel
clbike	dlcbhf
-bassign	dbefel
-3pop back in	Zebfjf
clngl	gdifjZ
-3you know on	adedla
-2link by	dlefeb
cllifebo	hedhkZ
cradd	cgffbl
-2mine on	ajhebZ
nunaffe	leffdb
-ba	gblecg
+bcellis	leeedc
-3to me within	gheefZ
+1@p	Zbbahf
-bmaybe	kZgcee
crja	clffdd
crexclam	jhfeZg
crpasses	bfcffl
pcake	lcZfck
-3he lands on	Zkdbdf
-bkit	clheac
nlagos	leeegZ
-1text	lbZbcf
-2clerk at	idbdiZ
clpuppet	gfeelZ
-3sea till the	befcel
nservus	eeflfb
-bfail	kZeelb
-2down within	laffea
poffs	cffddl
-3call them on	acceal
-3form arrive on	feffla
-2bored in	bdefbl
-3be bored in	bdefbl
clseh	cedfdl
-bspots	lfefdb
-3apply again in	ebdfel
-3need not come	eedfal
cltossed	lddedd
+1ideall	Zibech
-2oursel the	ZjZbiZ
-3set oursel the	ZjZbiZ
-2to by	lcfeea
-3person to meet	cedcbl
+bfree	aZjick
-1probab	jbceZg
-3and that was	Zedecl
-bpile	keffZi
+boperat	eldfgZ
+2and cook	delfda
-2is betwee	Zjfdeg
-2second interv	Zbeiaf
-1of	aZfcld
-2sober since	ffffZl
-3, sober since	ffffZl
+2, ;	ieZcai
pwhatsa	fiZedj
pexams	fdgldZ
-3writin sample by	acfelb
+2after milkin	bblfdb
crreloca	dlefec
-3of you the	lfdeZk
pgreatl	jdgZdi
nraise	dkcdZk
nratifi	Zceckk
nbureau	fbeedl
-3them all of	dfdlZa
-2, talk	hecieZ
-2, latest	fleecZ
-2lodge by	blffca
pbabe	kZhelZ
-bbrenda	fZffle
naoife	fZffle
nbrenda	fZffle
crwithin	Zdcilg
-2so twice	aecdla
-3said so twice	aecdla
crmean	lbcaid
+2, write	bdcecl
-bdvla	Ziffkc
pdrop	eaeefl
rxsuperseded by ahead	beZagf
-bcertai	ggdeZk
clkelsey	lbffed
-2place in	aeZjgd
cltech	blceeh
pombuds	bgZdjj
nhospit	Zgidei
+2with boots	Zdheci
npermit	ZfkelZ
-2them ,	Zjcfdi
nbeside	cfffcl
-btextin	cabelj
cltextin	cabelj
clinfo	bglfce
-2are on	bZggff
-2fell throug	fffflZ
-3set at the	affccl
-3's due in	bbffel
nhousin	Zkeija
pjurors	ddjleZ
-2anothe go	gejdeZ
-bviking	blffed
-3's asked for	lefaca
pqueue	bcellZ
-2not decidi	afffcl
-3are not decidi	afffcl
-2signs on	heegcZ
psold	lhedcc
crideall	Zjbfdj
-2^ forget	beecla
pincide	ledjZd
-bconvey	gifehZ
-2partne meet	jfeZeh
+2anyway ,	ldbega
pdawn	Zcffjk
+bdrill	Zchchj
clnorthe	eecfdl
-1offici	fZjfZf
+2, choose	jgeedZ
-2's done	defZbk
clhash	lefefa
-3is done on	lffcca
+2, full	Zghdag
-2aberde :	bekdgZ
clstayin	ledffb
pnet	eebfel
crknots	delfec
ng	leefeb
nward	kbldcc
nswore	cccelh
crcallin	ifeekZ
-2intere within	alefea
+2, therea	didkdZ
pneed	elcbeg
ndocume	hjjbZd
clhonest	decdlg
-1replie	ledfdZ
nbecome	dblbcj
+bmuch	kZaeak
-3date would be	dfdfdl
+2, third	Zclcae
crunion	ahlfea
-bfete	dfceel
-2season ,	ceaedl
-3the season ,	ceaedl
pashwor	efdfbl
-bwithin	jafhjZ
-3in person ,	bdlfda
crwareho	hejfgZ
-2an email	lefefZ
-2to ring	clcfhZ
clforce	eeefcl
-3your note of	eeeflZ
-2portal on	kdbefZ
-2bumped from	dffclb
-3got bumped from	dffclb
-2this by	blffdb
-bde	fcffZl
nasleep	ifffjZ
+bas	gdZhif
-2period is	laebZd
crsecate	eeaffl
crfolk	lceede
-2e by	lcfddZ
-2dives the	beZedl
-3trial dives the	beZedl
-3roadsh on the	aeicZg
nweight	eflcdd
-3other offer ,	cjbejZ
clconfli	Zjfcek
clloadin	defflc
+2, sheari	deedcl
-3bring your knives	ebleda
pobserv	blhifZ
-2plan ,	lcceca
-3the plan ,	lcceca
+2, phonin	fedekZ
-2email her	Zjdfei
-2merger of	decfZl
-3the merger of	decfZl
-1call	hZjcfZ
npronou	fbdele
ppdf	diZjgd
-1spend	Zbliac
-3get the list	Zefccl
-2notifi on	heebjZ
clgas	ceZeki
ntraini	hcleeb
nnewer	bffflc
-3kitche trial is	belbda
pexport	acfffl
-3will ring on	hZldZZ
bsfrom period no	cZihfd
clarvo	gldfdc
pplant	egfcZl
-2lady :	ldfeaa
pchrono	clbddh
clmuseum	Zdlafk
-2falls on	kcaaZf
-2submis of	eacflb
clspecia	Zdedhl
nprovis	ldfeec
-3truste resolv on	adcelb
+bthese	agefld
npiano	eflfeb
+bneedin	ffffZl
crneedin	ffffZl
-3mate before the	lffffZ
-bhabit	lcfffc
clhabit	lcfffc
crhands	agdblg
ndonal	Zffkfh
+bcountr	bffdel
-2shift on	bZbbjh
panaest	cjcafl
-2keys on	ddcfbl
-2room for	ddcelZ
-3the room for	ddcelZ
-1table	bhZied
pconsta	kchdZh
pogunle	efcflc
-3be contac by	adfelZ
+2, pick	celeeZ
pdaft	dfbfel
-3and i have	Zfeeeh
-3start date of	edbfcl
-2three others	efddbl
-3would three others	efddbl
nmarian	lfebfd
clattent	lcdffc
pbearin	gikeZd
clboss	hdZdgj
-2mine ,	Zcbejh
-bhis	liZjZe
+2, now	cZaakf
poluwas	ceefdl
pwasp	kfejdZ
+2of the	ggbhZe
clgate	cghcZj
-bcupboa	fZfffl
clcupboa	fZfffl
-btradin	flbfde
-2runs out	dkeeZd
-2up for	Zdkidh
-bexpens	bkZejg
-bswear	Zbaelj
-2no the	edcjcZ
pgrown	lgdeeb
bsfor period past	caZcdk
ngame	ckcdZl
+2, forget	kcZcgb
crfun	dfdfld
cragency	aildfc
+2whethe there	kZeejZ
-bcheese	fZkedg
+2the portal	cfffbl
-3want to know	Zledca
-bjoke	ldgead
-2reply until	kffebZ
-2minibu for	eeieZf
-3the minibu for	eeieZf
-beconom	fZlfgd
cleconom	fZlfgd
-2applie until	ccfcdl
-3purdah applie until	ccfcdl
-bhuang	bffdel
clhuang	bffdel
nchurch	lcffec
+2was when	aeeelb
-3talks in the	dbbdla
pship	iddalc
-breacha	dcefel
-2the candid	Zcahhg
-2with someon	adbelb
-3it with someon	adbelb
-2decisi in	gabZgg
ppick	ZljZhe
-3choose yours by	alffde
+2i call	ldeedb
precap	jblchZ
nstretc	edeflc
-2meetin ,	acdedl
+bice	ejhfZg
prevert	aaldck
+2the tastin	effflZ
-3and argue ,	beblba
-2you back	kchfeZ
-3@d to the	hdkdaZ
cllittle	bfffdl
+bvet	hdeelZ
-2period :	aeelZe
phurrah	eeleeb
-2@d sat	deafel
pshown	cijdiZ
-3demi from the	cfeebl
-3a reply within	lbffca
+2, they	cfgZgg
-1collec	ckZdbh
crauditi	algehZ
+2at our	bcleZh
+btimeta	lefdbf
-1offer	beZbhh
nmarek	lffffa
-2much for	eedela
-3so much for	eedela
-3start would be	cfdfdl
+1last	akdeZh
-bmobile	lgbfdc
-2hr by	alffec
-3draw on the	aeccdl
-3busine tellin you	bfffla
pdes	dfledc
pshouts	dfledc
-1mad	bdcedl
crsat	ceZfkk
-3a reply inside	Zcffjh
-3it stands until	dlfeea
-2collea signed	ffffZl
-3new collea signed	ffffZl
-bbet	cfdeel
peveryt	jaZjgf
+2, two	ajjbZf
-2rule :	hjccbZ
-2accept in	clefda
crfrozen	fffflZ
cldonkey	efflea
clsanctu	efflea
-3get your knives	ceZfcl
cllobby	ajlfea
-2misery on	hcceiZ
-3off you by	blffdb
-3sign by the	Zehfhk
+2alread .	Zhhbfg
+2free for	Zceeej
-3got yours on	cddfla
pvan	kkhcaZ
-3follow in the	fckedZ
-2: till	fkfedZ
nlandin	glaffb
-3differ days ,	efcelZ
+2, keys	aeajZi
+2though ,	lddedb
+2, always	lddeca
pdube	hbfldc
-3my word by	blffdb
-3people know by	ldffeb
-3files on the	cfdccl
-2them the	Zdceje
-3fair is on	efaffl
crfourth	fbcefl
-2, @d	Zdkchb
nchat	giZdjd
pgna	ffffZl
nsail	fhkfeZ
clbev	eelfea
nmullin	aeffel
pmine	flfZdd
-1learne	eeeflZ
rxsuperseded after no	aedelb
crissue	ifffZj
crreview	bcflgd
clviewin	bbehdl
-3say on the	ldbeea
-2^ deadli	blcedZ
+2while i	djhecZ
-2things over	bfeldb
-3would hear by	fZfehb
-3are coming on	Zchaei
clproble	cdfeld
-3opera closes on	dbfedl
-1church	Zcjech
paccent	hgZidg
+2to run	bcleca
-3to it on	Zdaidk
+bmin	eebfel
mshold	aaZZlh
nsons	bgefbl
-2right ,	ldeeeZ
pcoco	eldddd
-3the direct on	Zdbegi
clspots	lfefdc
+bcongra	dgeelb
crcantee	gcZele
pagenda	fdlfdc
-2away on	dfeflZ
-3it , the	lebccb
pincrea	lffffZ
-3to ring back	aldfeb
-2collea said	becela
+bsugges	lfefdc
crsugges	lfefdc
crunpack	Zeeejj
clgrowth	hcidkZ
-2onions till	cebflb
-2lisbon till	adeddl
-3brno on the	deaeel
+bmissin	dlfffa
clpackin	ldefec
purs	Zgdeel
ndecent	gleceb
-1huddle	kececZ
+2stands ,	keifZd
pcartog	clefec
-bsignif	clfffc
pbeyond	ZZlkia
-bmock	Zkddjf
nnation	Zjdegi
clwednes	gffflZ
-2grant us	lcfeca
craccord	lccdcj
+breveal	lfefea
+busual	eeZbik
-3be there on	cjZfdh
pchrist	acaldl
crsafe	lbdeZi
preps	ldffeb
-2: said	dekeZg
-3shop : said	dekeZg
-3lasts till the	adfdel
-2site by	hidecZ
+2pet so	becdel
ndelta	leefec
nchlor	leefec
nalkali	leefec
+2and back	eebabl
-2the shift	jecehZ
nproud	adcelh
-2pop in	hhheaZ
-2all ,	figfcZ
-3that you got	ddeflb
nvacati	leddhZ
clroadsh	bcjdZl
-bargued	deeclf
clargued	deeclf
nair	Zhgfjf
-btemp	bddeil
pgrandm	flefea
phaberd	flefea
-1someon	haffhZ
pcooked	aeldic
+2or no	Zfadck
-2come up	aelfef
+2, apolog	ekefeZ
+2come and	lbceac
+2to those	Zfefel
-2lapses at	clcecb
pd	hjffgZ
-2shortl by	lZfahZ
-3, come the	ldZfec
-b^	ldgced
polds	eeleec
+1out	jbZebg
ptables	heleeZ
poveral	dglfea
phurray	dgafel
-3ruling on the	leccda
-2last interv	cehjZe
-2date from	dfddla
rbsuperseded answer-time	Zkbige
+blanded	fffflZ
rbsuperseded slipped	hihZeb
+2and @p	efdela
-2rota from	efeebl
+2before that	elcecZ
poutcom	gZjZbl
-3forms on the	bfaleb
-3warden on the	kefdcZ
-1door	iieceZ
+bthesis	bljfba
croperat	cldfde
-2you doing	gbhfZe
clthrow	klafdZ
-3be contac within	hbfeiZ
nrotas	eelega
ppool	lbbfai
-bstipen	ddefdl
nfishes	Zjfeej
clcape	jfkfbZ
-2offer letter	Zbefjj
-2releas in	Zdedkg
-2gone since	fffflZ
-2will talk	lfbecb
-3we will talk	lfbecb
-2^ took	Zcfelc
-2once ,	lcdfca
crfall	eglfcb
-2replie by	Zbfddl
-3off over the	defacl
npanic	eflebd
crquick	hdiehZ
crfixed	dcjijZ
crprinci	iddZih
-1expiri	deeebl
-2offer expiri	deeebl
-3anothe offer expiri	deeebl
-2object on	cecblZ
-3counci object on	cecblZ
pchalle	dfelhZ
nrefund	ZjjaZl
-3send it by	Zfgfgi
-3tied up before	abedcl
+2they pick	leefea
-2email the	ledeea
nz	lfcfec
clthus	leeefb
nslow	ggacbl
+2of your	kZkeca
-bsausag	defflb
-3a letter the	lfefda
clfit	hcheZi
pdebate	Zgefel
-3after the long	geeZhe
-3dinner is on	beiZdg
-2^ presen	dedcal
-2shuts at	diZeci
-bsound	lbcdge
-3back , the	leeeea
crteache	ddZcjl
-bfarm	dclcbf
+2, zip	bldfca
precess	ldceed
-2lease ,	bcdfbl
pisland	djieiZ
-3in , on	ldcedb
-bmanagi	eaffel
-bknives	ebleai
crbinder	flhfbZ
npolite	lhfeca
-3form , @d	beldca
cramong	dZdlgh
-3be phoned on	lfedaa
-2: from	efkeZb
ncheek	eddfld
-3be kept for	ccfedl
pks1	ejdfkZ
-3put off from	bffdla
-3folks over the	cfeleZ
+2, word	gddjbZ
+bteachi	fecldd
phod	fcefcl
nevalua	iffeZj
nthumb	lbgfec
+bpreten	ceefld
-bstick	iZdfdl
ndreamt	lffedb
-bfinall	acbljd
punsett	cfeflc
nstrict	hcdecl
-3they have got	lZffed
-1someth	leefda
nseed	Zkefeg
+2and text	hcbgZf
-3me on ,	aadfcl
pperpet	dflffa
-2this on	efdeal
paltere	lcdfdd
pappley	beffdl
pgrower	beffdl
-2in all	keibcZ
pdid	jdZdfj
-3do is the	efdecl
+bowners	dfdeel
+2, let	aljbab
-2rise on	ddccal
+1gettin	kebfgZ
+bpicked	ladche
-2offer within	ibfeZh
crhungov	ceeeel
-1want	jZekaa
clvehicl	bedfel
+2, his	jfgZcd
+1goes	Zbfcgk
-3review window :	aeblda
-1paid	Zcfegj
+2it has	clbfcc
-broadsh	celdZg
+1nothin	Zecbhh
nyelled	bfefdl
-3teleph in the	lecbdb
-3cantee : after	eefeZl
+2was my	cdffZl
clbuild	aflffd
-1piece	Zcbgjg
-2begins the	dfdebl
-2be after	haleaa
-2michae ,	lcbeea
-bjoost	lecfec
+babbey	hclfcb
crallerg	bleefd
nbehind	gZheck
nfactor	elffea
+bsaid	iZfZhi
cllack	ffffZl
-2everyb the	leeecb
-3home on the	djZbak
-1bingo	Zddejh
+2you meet	cdlecb
-2fixed :	aejiaZ
-bmoon	igZdfg
-2retrea till	Zefdel
nchains	ccffel
porgani	lhfecc
nglossa	jbflfZ
-2in ,	iZhbbf
crfurnis	dlffeb
+2so you	aZkgee
clluv	cleffb
nsmiles	bflfbg
-briders	eeeecl
-3to us before	alffeb
+2will tell	ldffda
cloutlin	clffed
-2's out	fdccZl
-2medica on	dihedZ
-1himsel	iZaggc
-2decidi on	lfeeea
-3are decidi on	lfeeea
crfather	ldceef
nlists	efedlc
clschola	akebcl
-3anothe by the	clffca
-3leaves here on	ldefcb
-3contra by the	cZffgl
-2secret by	Zgecdi
-3what is your	celeca
-1hears	jcaZdf
-2reques within	aefeZl
-3how i said	deeflb
-3for them by	blfffc
ppayday	ledeed
-bfarmha	gfdbel
-3partne in the	Zckcgh
-boldest	beldch
cloldest	beldch
ndrags	lacdZk
pghana	fdclde
plorrai	gdafel
pknown	fZbckk
-2castin in	aedfdl
-3say it on	leecba
-3noddin on the	cececl
+2from my	laeeeb
-2voted on	ZdZhkc
pbirgit	agefel
+2, pitch	bciejZ
-2wants it	blceea
-2onsite is	delffa
clstoppe	Zceegl
-brespir	ecdfcl
+bthis	glZdch
-2flood on	cedcla
-3: flood on	cedcla
-2are collec	ekZedf
pbottom	hjbeiZ
pweak	fgffkZ
+2, recept	ekZedf
clbarist	lfefcd
-3postin closes on	dbfeel
-2up ,	ZjkZZe
+binspec	lckcfa
-2up from	bdZeki
pstoke	eelfga
-badjour	lebffe
clregula	fZeeij
closlo	ccibdl
crloop	Zlfffe
pfirema	eleffb
nswept	cfelga
+2and makes	jfedgZ
-3and tell me	dkceeZ
-bthumbs	gjidZb
pratifi	cieela
pgrill	delfdd
+1post	Zicedh
+bshred	ddeedl
ptruthf	dfefbl
clus	gjhgdZ
+2after servic	dcfbZj
pincomi	cefflc
+2bank iv	deldcZ
crbringi	afeeel
clbutton	hkddhZ
-bwing	delfdd
-bfeed	dfcfdl
pat	elhddd
clbeat	dcjelZ
nboards	egkfgZ
-3to us all	lecegZ
-2target :	bccfla
-3origin target :	bccfla
-3for you :	lcdfdb
cldefend	deleed
ntoll	laeldZ
-babolis	ffffZl
+breserv	beffle
clsandwi	leeeeb
+2, weathe	ddleeZ
nchew	eaZkdj
platter	dbffel
+2as nan	ffffZl
-3café is closed	ffffZl
panand	fflfdb
nyork	fflfdb
-2term ,	kaadZd
-3left to meet	bfdbdl
ptan	geZfgj
-2paid in	dfddcl
-2ghoste for	effflZ
-2measur on	caleeb
+2and decide	iebZig
-bdad	bflfgb
crteatim	leaegc
-bto	elfdde
+2the plane	ceeeZl
-2talk about	efZfbl
+2would do	Zcieei
-3we read it	cefalb
+bbitten	Zfeehk
crbitten	Zfeehk
-3no wait ,	eeccjZ
-3time for the	ejZfei
nmarrie	lfeedc
ntuesda	hkZfdf
norient	ljedba
-2writin to	bebdel
-3are writin to	bebdel
-bbullet	jcldZc
psewing	dedfcl
+bhopes	deceel
crforeve	edlfbf
-2valid throug	flffeZ
nhesita	lcffdd
+2be a	fahegZ
+bcloses	beglbf
-bink	jiefeZ
+1tea	laefec
clphotog	blgece
+2s trial	ZZeehi
+2at whethe	ceZfla
npruned	dfffbl
ntrumpe	lffbed
-2choice on	edejcZ
-bconduc	halcdf
bsover span no	jckeZa
-bfinch	beeeld
clfinch	beeeld
+2, argue	cfdlca
psingin	gdealf
+2s come	efdfla
-3, email by	lZeffc
-3call with them	bcdbbl
-3from me is	fkcedZ
-2try us	aedecl
-2in town	Zbhdbg
crarrang	igkfbZ
-2been on	efdala
-3have been on	efdala
-2picked by	ldfebd
noutdoo	eecfld
-2skiing until	bbfbel
-3to have heard	fkffcZ
-bfancy	Zilchd
crtime	alaelf
-2to discus	ccleca
-3terms to discus	ccleca
clordere	ddjfZj
npubs	efdecl
crdies	lkdddZ
clfurthe	iaaclf
clflexib	ddlffd
peid	aeeelf
+2, realis	Zeadjh
+2: client	Zcdcjf
clnils	ldfede
-2busine partne	eeckcZ
ndispos	hjfeZg
-2post ,	Zhdfbl
pcurato	ldhdZg
pdag	ledega
nbouwva	ledega
-2from hr	lfffZe
+bvisito	Zdjfal
-3call with me	dblfdb
-2one is	gZdbbj
prural	Zeeehl
-bgut	Zecbil
crbeep	dffdlc
-2applic at	dbZflc
+2before i	giZaia
-2inbox within	hZffeg
phopes	icZeel
-2patien till	lcedba
ncurtai	hcdecl
crweldin	aflebh
crwat	bffeel
-2from :	Zckdcg
+bsize	ZllfdZ
-bcustom	edgbdl
-3else interv on	efaebl
+bscorin	ajZlff
-2gaffer said	afdela
+1round	ZZheii
+2s her	bcdfbl
-1field	Zdaahj
pdisagr	lddfed
pfought	lebeee
nwing	akhfZj
+2she writes	baeecl
-2mum the	bfeela
-3your mum the	bfeela
+2whiche way	ledecb
-2take you	ccdfbl
-3would take you	ccdfbl
-2comes until	laefeb
nhazy	efffal
-bscenar	bdffle
clscenar	bdffle
nshipya	Zgeekh
pcrete	belfed
+2: either	ldeeba
-3wanted me by	Zcfefj
ntents	bleffe
plocked	gZgebl
-bmeans	fkcbZk
nnerve	kaffZl
pspeak	fldcbe
msslip	geZbhf
+binclud	ckhZeg
+bpet	leadZj
-1everyo	lhaabc
nrisk	cdefel
nchef	jblcfc
nbank	hghZZk
-3reserv list for	beffdl
crare	ifidhZ
-3is told me	fedejZ
psurpri	dejZlb
crcrimin	dlffdc
punoffi	gffZek
-2offer you	eelfdZ
-3be after the	afefel
-3of ringin you	aeeflb
pgather	fZblci
-1leave	cZeZgi
-1giving	hbhcZg
-2one giving	hbhcZg
-3the one giving	hbhcZg
-2their answer	fceejZ
-bburnin	Zddljc
clburnin	Zddljc
+bvoicem	feefla
ndaught	aheflc
peducat	edceel
-2to decide	ibbeZk
-2to spend	cclfea
+2before a	bdeeld
+bpianis	Zlffff
crpianis	Zlffff
-btitles	dlefdd
cltitles	dlefdd
pliv	ccffel
-bbamber	deedel
clbamber	deedel
-3latest on the	bleeeb
-3tells her by	Zbffdl
-3and to mentio	jfifZc
+bp45	egZffk
-2gone from	cfdbla
-3is gone from	cfdbla
-2call me	bZhedi
pbouque	chleea
-3on it by	fiecbZ
-3paid on the	bebecl
+bour	jZigec
-3pack goes out	Zfecdl
ndeep	leeffa
-2you till	iicbhZ
punread	Zleejb
pankle	lffffa
crhut	cdlcjc
+1two	aeZjef
nwarm	Zbjdik
nthere	dagfle
-2cake on	bddebl
nelecte	chflea
cltelly	efbedl
nlife	ielead
crreveal	lfefea
nhuntin	ieecZk
-3reopen on the	ddabbl
-3@d # ,	ddlfea
crspeech	aflffd
clthanki	beffld
-2arrive at	feifjZ
-2run ,	dbbfcl
crmorn	helfeZ
nknee	lcffZj
-bemaili	ddefdl
-3interv one more	cedbcl
-bwraps	lcdcbj
-1thinki	iddejZ
-bfairly	leeffa
clfaith	alffee
clcohort	aibecl
precogn	dlbieb
-btime	ihkccZ
clshelte	ldefcd
-2words ,	diejdZ
nfancy	cdlejb
clslow	hclebd
clenergy	ejfeiZ
-bjudici	ehffkZ
plapsed	agddel
nweighi	cfdfle
-2got on	ceeflb
-3you got on	ceeflb
+bitem	geccld
psolici	febldf
clbrings	lceffd
+bwould	cffZik
+1text	dcedal
-bem	clcdcj
-3card from me	ccdeZl
-3@d nothin ,	cdcdla
padvanc	fflefa
-byard	dciZhi
-2cloud for	effdal
-3had cloud for	effdal
-2flips on	cedebl
-3year flips on	cedebl
pblesse	fbcffl
-2to allow	lefeaa
npremiu	eecfld
+2, might	aekfZh
nrabbi	lfdfgZ
psamir	hefeZl
-bbutton	hkddhZ
-2dates in	eeleca
-3our word on	leefcc
-3i would hear	befcla
ptobias	kfebZk
pemeka	ddffcl
-2mine by	alffdd
-bforepe	bdefel
-2sessio ,	jbjcdZ
nbless	Zjeekb
-3: govern meet	Zfeccl
-3like , the	adafdl
-3it said the	jjeeZc
-2, heard	ceeflb
-3yours is due	clefec
-2decide at	ZedZdk
-2confer until	cbfefl
-2it by	dhZdic
-3your applic of	eeffla
-3sooner than the	aefebl
-2, at	adhfjZ
-3passed inspec on	deddlZ
-2letter came	Zedehg
-2have by	fcekcZ
-2the dentis	bdeeel
-2dangli :	ldbfda
crqualif	Zlffff
-2addres within	Zcfffk
pvarga	ffjejZ
+2it would	kdZegc
pboth	ilbjab
nrestor	fejfhZ
rbdenied corrected-day	fbZcje
-3been burnin on	eccela
+2, pet	jcacZg
+blocum	blffed
crlocum	blffed
-bbenede	ceeeel
crretrea	ceeeel
-2on call	aecccl
-3, on call	aecccl
-2forwar from	eedela
-3was told on	cfeflc
-3come up on	celecb
-bfamili	efglcb
nfound	adZfhl
+bissued	bfebhl
+2the school	jdcfiZ
-2early shift	jeefiZ
-3the early shift	jeefiZ
pdan	Zeejif
nmoves	Zfddgl
-3tell me the	hZidcZ
-3answer promis for	lebfhZ
-3final interv finish	bcibZi
-3to ring on	Zgcckf
+2is open	eeefal
-2is told	leaccf
-2, now	lZbcZf
+2, presen	clddec
+bplenty	dlfffb
crplenty	dlfffb
-3: at the	ledcda
-3sea until the	ceecel
pcackle	flcedd
clgreg	bfffld
crbranch	cgleah
-3than fret till	aceela
rbsuperseded -	ecZjcg
+2and ask	ZklcaZ
crfault	eeffal
+2with no	bceeel
ntoured	cffflc
+bland	dffleb
crhopes	bclfgc
-2furthe than	dffflZ
crvisite	eefecl
phirevu	cedfel
-2settle it	addZle
pbreaks	fedelb
-3bench follow in	beceel
-2shuts the	dedeal
-3advert shuts the	dedeal
pcscs	eZeejj
-3moved up from	bddelb
nclub	cdbdhl
-2^ doors	ddaecl
crmarket	lcdehb
-2them by	didgZe
-2result on	jcZbgc
-2, a	ddafcl
-3model , a	ddafcl
clwalked	fdealg
crchecki	jeeejZ
-3our choice by	laffcc
-boutdoo	delfec
-1means	laaahZ
-1either	ZZlcid
-bsports	heZdal
clsports	heZdal
psry	begeld
clwing	delfcd
ngist	dfffbl
+bfigura	jeeejZ
-2expect at	Zkcdbg
-3is expect at	Zkcdbg
+blab	bdfffl
pranch	hifehZ
-1in	fbhZhg
clprays	lcfefc
-2auditi on	Zdgcgg
-2hers :	lbcedb
-2nothin ,	cdcdla
cljudici	ehffkZ
-1court	Zdbdjf
-2in court	Zdbdjf
-2feedba takes	lffecZ
-bere	fldfdb
clere	fldfdb
crsaturd	bieflZ
-bnoddin	lbddcj
-2here within	adffcl
crstreng	lgceeb
-2promis you	cebebl
-bpress	ckbdZl
-2versio :	ldccaa
-3no sooner than	cffecl
-2promis the	ifefZh
-bpen	lcgedb
crowe	ahcklZ
-2settle by	dgfcZi
potters	fdidZj
crpartne	eZikic
cldept	lfdeec
cltenure	lfedce
+1choir	dfdeal
-3interv finish on	ZegZaj
-3of them in	bbeeel
-3is booked for	gdfZbh
crneeded	bebdhl
nrefusa	jgegfZ
-3truste meet on	afeael
creleven	edlfdd
-bbot	aleeff
clbot	aleeff
+bwomen	beefdl
-1coin	idajbZ
-3, then the	Zecbjg
-3again in the	edcZak
rbsuperseded under-review	bcdfbl
ngettin	kaghgZ
-3, first day	eebfdl
+bintere	blfffd
-2sails the	acbedl
bson period past	bebdlf
+bload	ahcdgl
crbrunch	adleid
ncreate	ddcflf
clbright	bfefel
-3's good for	dlfecZ
+2they put	lbdfaa
+badvise	leeefb
+2so nothin	dddedl
-3, board sits	cfeZfl
-2visits is	dccddl
-3three visits is	dccddl
pswiftl	alffff
pspeake	fhafbl
passign	dfblde
pmural	Zjfddk
-2out :	bbbkiZ
-bsalzbu	edlffc
clsalzbu	edlffc
-3do not ring	hcdfZf
pdmitri	ffffla
+barchiv	flafeg
pye	faefcl
-3choice has until	abfddl
pcellar	cZkdbl
-2flu until	ececdl
-3with flu until	ececdl
+2too .	jZcdkb
+2, most	cecbcl
clinitia	jlcead
-3is on one	Zdckaf
-2she :	kjbdaZ
-2and within	lcfffc
-3you hold the	cdgeiZ
-1notes	eedjeZ
-2tea on	bdbeal
nslight	fedddl
pbroke	kfaeZi
-3select day ,	cbldda
pgrade	alhcee
-3board on the	ZakkZZ
pbottle	cZlefh
-1financ	adcZhj
-2wait till	eZacih
nfoundr	dfeddl
-2go in	Zdidbj
-2period ,	Zcekcf
pheaded	elffdc
+1flight	bececl
-2positi by	jdffhZ
+2i swore	cfeflc
-2go there	eclffZ
+bkitche	dedeel
-bbald	clefee
craction	cfeflc
phrs	lbfjda
+2me :	cebelb
-2fret till	aceela
-2, both	Zecicg
nrounds	bjekiZ
-2met ,	debjZh
+2stands .	aeifgZ
+2and places	efZddl
-2brew wants	ceclba
-3trial brew wants	ceclba
-2forget the	Zefflb
crsmoke	lfdefb
+2, excuse	jedfjZ
-2dates :	Zelbcd
nblesse	ecfldd
pblend	lfffcc
pdescri	cdeffl
+2and somebo	bedlcb
-3an answer by	Zfdckh
pcaller	Zjeked
+bvirtua	efafel
-1bell	gkaebZ
-3list on the	lcccZg
ncoo	dfidlZ
+2who is	icbcZg
-2was change	efcfZl
crfuel	dedfdl
phungry	elfedc
clgenera	hdcfZk
-2diary :	cedcbl
-3cottag until the	deflfZ
pprize	cecklb
-bgang	Zkdedk
clplaced	dcfedl
-3did not say	Zdeefh
+bhear	haaled
clgrante	kledaZ
crsurviv	dladbk
-2sample by	Zdfela
pstockt	ciaddl
-2heard within	fbfekZ
-2confir for	ddlecb
-3once more ,	bdlfea
+2around #	daledb
+2slot with	deleca
nbert	eeeflb
nwished	edeflc
+bpint	belfee
-2happen by	lcffdb
crnursin	eelfce
pargue	hcZelf
-1readve	dfffal
+bosei	lfefae
-3, they vote	lffaeb
cldaught	bgecdl
pconcer	jefcZh
-2rule is	lefcda
ncode	Zcicgj
+2, says	jZaebh
ppie	ddffbl
-3come at the	kfdffZ
-2prizeg on	cdbfla
-3the prizeg on	cdbfla
ptouris	dlffeb
crelse	jjbZhd
-2court ,	hkcecZ
-3traffi court ,	hkcecZ
-2teleph conver	eedelb
ntindal	dddfld
-3me in on	cdlfca
nlie	lfehcb
-bson	lbeedh
-2test :	cdlfca
-bchasin	ceffcl
pcircui	jgeeZi
nprior	ekfegZ
pconser	lgcjcZ
-3its sessio of	Zfeldb
crextrac	dlffdc
-2slow practi	debecl
+2, contes	debecl
-2said come	dajeZd
clmemory	bfffld
+2: last	ajbeZh
-3reappl in the	efeeal
nfigure	Zfkekb
+bmonth	cdbejl
+bseeing	kgeffZ
-3, done by	effcZi
-2availa on	ikbeaZ
-3surfac on the	lebedb
-benter	alffdg
clpinged	geefla
clmostly	afffel
-2workin on	dlefca
-3stops workin on	dlefca
+2s assess	ddjeiZ
pbrilli	kfZddi
+bthumbs	lbZegg
-2good ,	Zbjdcg
+baye	chlfda
-2flight the	cabeel
nerased	geeelZ
pbreake	jgeZei
-2online on	edleca
cldroppe	cldeja
+1asking	bZeefj
+bboot	cfeelc
phalted	ffffla
plawsui	ffffla
-2you begin	edbfcl
pmesa	efeecl
+2we choose	leefbd
+2for feedba	lafebc
-1gig	Zcdhei
nhealth	Zdhdgj
-1flying	decdbl
cltalent	bflfcg
-3promis , but	bdcfal
+2whatev the	cedddl
-bsimula	eeleeb
+2in sydney	keZfea
+bvets	ldefec
-3have one on	iekeaZ
nwhose	jlcgcZ
-bfailed	leefga
-3back after the	aeffcl
-2has til	aafeel
crerror	efeflb
crthings	eghdkZ
-2office by	dgdjZd
-bnomina	leeeZh
-2pink again	cebedl
-3's pink again	cebedl
-3are ringin me	leeeca
pclipbo	glZedh
nfought	elfffZ
crclashe	aebeli
-brotas	dlaejc
-3great hall ,	eeafcl
crsnow	dfelhZ
-2word was	efkeZc
-3shut on the	Zdackf
clmatche	glceec
napple	efdflb
-2please hold	edlfbc
-2refund within	bbfedl
+2and lunch	eeleda
clbrusse	Zdjdel
-3tellin you before	Zefedl
-2four ,	ZkjfbZ
-3them before the	bdffbl
-3the day by	lZfffe
-2regist until	dadeel
pacts	bdffel
-1newsle	ccbecl
nhourly	eecfdl
nstudie	efefla
-3far side of	aedebl
-3, dated the	beddlb
phopefu	laffia
-3me know inside	laffbd
clsunita	defedl
+2under our	ccfedl
-3be kept until	ccfedl
npilot	hihefZ
+2to adjour	aecclb
-2saw you	efddlb
-3a day ,	cccedl
npages	gaeblh
crhed	lddfed
-3does @d and	aecddl
pinadmi	ccfffl
precoun	ledfdd
-2wait over	ikddaZ
-2talk before	kakddZ
+2he allowe	cfffZl
nskylat	lfeebd
nlattic	lfeebd
nnaviga	lfeebd
-2be marked	bdblae
-3spend more than	cbfefl
+boblige	lifaeb
pnakaga	Zcefjj
+breopen	eleeeb
+2, need	adidlZ
-2visits :	belcda
-3, visits :	belcda
-2^ #	eeifiZ
+bspite	gfffZl
-2consen within	blffea
rxaside until ahead	Zhbgbi
+2latest ,	iheecZ
-2time on	Ziicab
-2contra signed	fcfflZ
+1brunch	Zbjeai
pforgiv	igieZf
-2had till	fadflb
-3i had till	fadflb
-3can wait until	Zifedj
+2, link	Zkbecg
-briga	eeceel
+bvilniu	eeceel
crvilniu	eeceel
-bjourne	jedldZ
passumi	affefl
crhuman	clbkfZ
+bresign	laffff
-3is over on	lebZef
-1scorin	Zfffke
-bsweet	gfffZk
-2servic ,	aadedl
-3which is the	gdjeeZ
-2things stand	bffebl
-3as things stand	bffebl
pcustod	aegeel
-3will not decide	Zfffii
-2get the	becccl
-3everyb over the	lffbeZ
-2# #	ZZddkf
clleads	leccef
-1evenin	bZkbag
-3is off from	deeecl
-2calend ,	haecjZ
+2, papers	deidiZ
-3to the direct	ZekjdZ
+2, shortl	ZeZlfd
+bwhat	dffldd
nakela	efddel
+bpackag	edfflb
ndrink	dfcZkj
-2close it	ldfedZ
+bcarava	dfbfel
pstefan	cegeld
nplus	Zfkadk
-3made public on	ldceca
nlaurea	egelea
clperm	affdfl
+2s a	gacZbj
pswell	belffd
-3r , on	dfedlb
-2happen after	eeefal
-3what happen after	eeefal
crsomewh	aegfdl
nperhap	ldbefc
-3@d and by	ecfejZ
-3and answer within	fZffci
-2i go	cdafel
cldesser	lfffcb
-1seen	ZdZfig
-2line about	jeaefZ
-3a line about	jeaefZ
-bbrigad	dfleec
-blighth	cfcfdl
psiftin	cfddfl
-3panic , the	cdjehZ
-3people hear on	afedcl
-bpaint	ceelfe
-3after they said	afffld
pola	hchZke
+1whatev	ibcdal
-2will wait	abeggl
+bdoing	bejela
+1dawn	gdjedZ
crpinged	hcfldb
+2the sevent	adefla
-3trace , and	adefla
-3of it by	elffcc
-1offere	ZZealc
nsixtee	blffed
clwages	jcidZg
pearly	addldi
-3's day ,	lfceda
crhave	ldedef
-2got it	Zbdeig
+1their	Zdcikf
-bgemma	fffflZ
-3no later than	hgdZZe
-2outcom ,	lcdedc
-3the outcom ,	lcdedc
-3now have until	alfffc
+2in advanc	cceecl
cran	laZjjc
croven	cleecg
-3, i said	aZbegj
clclean	ijZfch
-2us know	lbddZh
+bstands	jlZddc
-2, with	aleeZe
-2her before	blffec
pbistro	Zeidel
+1sooner	Zceegj
bsby period ahead	ifZbdd
-1makes	hckeaZ
-bshakes	ledeec
-bnods	ledeec
clshakes	ledeec
-3he is off	afffel
ptarmac	gbefcl
-2stays open	elffeZ
-bgrowth	heaeld
+btower	dfldde
crtower	dfldde
-3negati , by	lafeec
-2you is	khbfeZ
-3it up to	fkfbfZ
pfed	dfeZlf
nsuppos	Zfkedj
-3receiv comes on	aeefcl
+bgeneva	fflfbe
-2text him	Zgcecj
crenglis	Zlcfei
-3post is the	afeedl
+2after mass	gdicZf
+1love	edeflb
clokay	hlbcfc
-3your answer ,	lededa
-3you have till	aldfeb
-1files	effcla
-2the files	effcla
-2ward visit	adleea
clfunny	ecafgl
-1way	jcZbdh
crmore	kZceje
-bflexib	aalfcj
-bcoachi	dZkfbl
clcoachi	dZkfbl
nwake	iebelb
-2got told	Zfffbk
flwill	lbgfdf
-2time from	cfdebl
-3rules on the	leccda
crurl	bfdecl
-3not @d not	ffffZl
-2link comes	bbcfel
crtrains	ffdlfb
+1send	Zldebg
-3you have had	ibdefZ
+2our doctor	cfbdcl
-3to do the	cchfkZ
+2, wrong	debeld
+2term is	Zdffel
ptidy	lfeedc
-2text her	Zhafdi
-bnailed	ibeflb
clnailed	ibeflb
+2but do	jedfZg
pmeasur	fbglcd
-bpermit	chejZg
nbegins	gjeZaj
pvideos	gbblef
clwidow	flcfdd
+1yet	eeieZe
-2list of	defkZi
clpereir	laffgc
+bmostly	dfefcl
-2online by	jeeedZ
crslippe	eldfcd
-2unchan ,	bdldda
-2lisbon until	ffffZl
-3in lisbon until	ffffZl
-2lesson from	efdfbl
clever	ecdeel
pspat	gdlfcc
-2@d became	beedla
+1just	jaZcZh
-2disapp on	hjacZf
-2would talk	kedcfZ
-2mornin ,	chkebZ
+2or you	ZkieeZ
clfiona	bfelfd
-blaw	jZchfh
pexpire	dfbfcl
nsingin	blefhc
-2un say	ceeela
-3must un say	ceeela
-3go on until	Zadgci
-2is the	fdfZch
-2's from	efeecl
crrecept	bblebk
rxanswer - past	bbZZjf
clbeep	dflcia
+2, dinner	hbjdbZ
-3answer you within	lcffdd
-1sick	aecdhl
+2when she	ldeeea
-2paperw on	dddedl
-3will be made	lffcdb
crnod	jackjZ
ppacket	Zhjgef
-2sven 's	cecela
+2falls .	cecela
phomeca	lfdeed
-2is booked	cdblba
+2two to	cdblba
-3room is booked	cdblba
-2opened on	jedbZh
-3offer runs out	eeeecl
-blittle	eeedld
crnor	becdgl
-bowes	bdffdl
+2s auditi	efdelZ
+bpermit	dcglde
-3you , within	laffed
-3link expire in	daffel
clwomen	kfbfZj
cllomax	kfffhZ
clfailed	fjafZk
-3he votes on	lcccea
-2promis on	eeeela
-2match on	bdZcih
-3the match on	bdZcih
clat	Zfkhff
-2automa after	edffbl
-2is before	lcfeeb
-2fishin till	bdffdl
-3an end on	ffffla
+2to reflec	Zedlfe
+2and are	aeZdlh
-2^ then	abgZkc
+2and if	hgZbag
+2for gettin	decflb
-3origin pencil in	decflb
-3it from her	lcdfea
-2revert by	Ziebif
-2work by	hZgfjj
-2so not	Zdeeej
-2us before	feecZk
-2return by	baffdl
+2is mainte	aecedl
-2budget in	efeeal
-3would have known	dfefZl
-3see me on	dbZfih
-2pick by	hZdeci
pquorum	lZfeeg
-blad	Zcbjel
clbea	flbeee
-bf	dfdedl
-3auditi on the	Zejeka
-bhard	kcldab
-3writin before the	lfffca
-1photo	blbeda
-2only till	laeebb
cltypes	bfeldf
-bsingap	icdlbc
-2societ ,	cdcfla
-3allotm societ ,	cdcfla
+2as in	dfeflZ
-3not of the	dfeflZ
-2candid ,	jfbZZk
-1jabs	abeedl
-2^ jabs	abeedl
-1marked	adblcd
+breckon	hdeeZk
-1ofsted	ceccbl
-3an hour on	jdkddZ
-2two people	eebhZi
nnapkin	clffec
clsuperd	ffffZl
ppregna	edbflf
+2, clinic	cckeZe
-3leave from the	efdecl
nfunera	hgefZk
-2number before	cleffb
rxact on ahead	Zcgfdg
+bmind	hjZehb
-3is not by	lbffea
ntabs	flefdb
-3make their choice	Zfekai
-2up within	iiffcZ
crlooks	ffldec
-2ta for	dchejZ
+2, plants	dchejZ
-1paperw	jZcebg
-bguest	eafffl
-1normal	lbefdd
penvelo	idgZie
ppersua	flefdb
clsolici	blZedk
bsafter time-only no	bbgdZk
rxdenied before ahead	baabfl
nbooths	efafel
clgreenh	dfddle
-3extend to you	Zeefcl
crrolls	lffefa
-3been extend to	bdddcl
nfiftee	ldecfc
-3in the pub	bedcdl
pbrambl	dedefl
+2is our	ldaeec
+2and whoeve	ldcbZd
pswanse	dhfflZ
+blittle	Zeickg
-2^ its	cZgbid
pforfei	bffefl
+2to consid	icejcZ
-3be filled by	daffdl
clbingo	Zdeejj
-3on it ,	ejZiad
-2by #	jjZeca
nmalcol	ffffZl
-bseats	fhleda
-bfurnac	ejldba
clfurnac	ejldba
nfamili	ddbelf
frpost	dhfdlc
clhanne	lffeea
nhanne	lffeea
nlangeo	lffeea
nhosts	elefea
-2announ it	jbffiZ
-3it : within	ccfela
-2receiv :	abhflf
cldrew	hfffjZ
-2himsel by	lbfccd
-1at	kgZeec
clencour	ceefel
-2hamish throug	efebcl
-3shadow hamish throug	efebcl
-bbuzz	eflfea
pengine	dhbjla
-3hiring freeze on	dfeelZ
-2receiv by	chffZi
phannov	dfeled
pmoon	ffbgbl
-byous	lffeeb
-1made	ebZhhd
+beye	lbffed
-2does on	hjcdcZ
+1bins	beddbl
+2bins ,	beddbl
-bsaving	ceffld
+2if that	iZjecf
+1someon	lcedda
pkettle	fdZeji
+2, choir	eeddcl
+2, son	ldbeea
-3be expect in	lfceca
pfishin	Zdgihh
-2i asked	bfffla
-2sorry for	Zebeij
cledit	adfffl
-2garden centre	deddbl
+2: nice	deddbl
+bunpack	befefl
-3, tell me	bldfec
-2sessio of	cdblcZ
cllevel	Zcblfi
-3, @d on	dedclZ
-2she says	ccccld
crvotes	ldeeed
ncome	baldig
-3office before the	dlffeZ
+bchased	deeblf
-bdead	Zgfekg
clchambe	jiZgfb
-3and return within	clfffa
-2, take	Zbiabk
pswear	geddla
clstep	ffeelZ
-2not talk	bfdecl
-3throug to the	aadZji
-2accept till	dlfefa
nsheila	glceec
pngo	ccfffl
-3a no by	leefba
nslashe	cfedel
-3be notifi on	heecjZ
+2you come	Zkbebi
crlord	kfhfeZ
-3if i said	Zeeeck
+broute	dcdfel
+2, printe	hifedZ
-3given me the	blbfec
crremind	alffZk
palphab	dcefel
poverlo	lddfec
-2call until	jifeeZ
-2date before	kaddjZ
pone	flheae
+2is inquor	eecdal
ntroubl	hdlcdc
pall	kZdhge
+2there .	cedfal
clwhatev	fjbZfi
-3: until the	lafadc
-2them from	eedecl
-2doing it	eZcbcl
+2we saw	efceld
nout	fgalgc
-3said give it	lefeeb
crlol	eeddld
+bstay	ifddlZ
-2hear in	iZccgc
-btower	eeleeb
-brating	efeleb
+bgdpr	cdefel
crpigeon	eZgeck
psorted	jehcZj
nfiresi	eelffb
-3dear applic ,	ebeekZ
-3head over the	cffleb
ntexted	Zekkfa
-3we compar notes	kfeZid
cltradin	claecj
-3in leeds on	efcecl
-2around the	fbZbfk
-1recall	adajZh
+2, i	fZchhf
-2ere the	ekbebZ
-2texts by	lZfffd
pcousin	fddeld
nhen	ijefeZ
nnudge	efffla
-3wiring test on	ffcelZ
-3been given until	gZfibg
-3us at the	Zefckh
clisland	ieejZf
npart	dhecZl
+bkeys	cfalaj
-3you more on	leefda
-2missed on	eeaflb
-3you missed on	eeaflb
+blisbon	fbffdl
phangov	ledeec
-3, you hear	ledecb
-3to everyb within	ldffdb
crlodge	Zjjede
-3evenin on the	cdcfdl
-2: after	ddcela
-2email before	clffea
crmoving	dgfflb
-bdeligh	ceeedl
-2gone in	haeeZi
+2being a	beeebl
-2me one	jkcfZZ
prappor	ldedjZ
nchoir	ceZegk
pabroad	gggcZj
+2you must	glceda
nboring	egfela
+2but my	cdffla
-2silenc after	lbfeab
-2's shut	dcceel
+2before servic	bblfff
clgary	ekieeZ
+bgerda	eeffla
penforc	ehZfek
-3are over on	ddclea
pnumber	ilfacc
nprocee	cljcec
+2to clear	hbejdZ
+bbrough	aeeeel
neleven	eZghei
+bcontes	eededl
crabbey	delfbe
-3have told him	lcffcc
-2please allow	eZeeei
clconsta	deefdl
-3and turn up	bbleda
+1only	bdZbbl
+2, meanin	iiacZe
clissuin	fleeeb
prcvs	fleeeb
+2, signed	bkdbZi
-3said on the	Zffflc
-2wanted on	bkddeZ
-3's good until	dkffeZ
crlawyer	dkcfZk
+2, portal	flceba
nforeve	cjeeZk
-3on @p and	eefflZ
-3frost till the	defdcl
+bissue	ifffZj
-2anaest on	ddcebl
-3the anaest on	ddcebl
-2are seen	dfebdl
-3husban by the	blffcb
-btoo	ikalca
crbacklo	Zfffkg
-3be closed on	bedecl
-bmaths	elcdbg
-3an offer within	lZfeaf
+2and put	Zdcbij
-1notifi	ledeba
prsvp	lddadj
pethics	feledb
-2panel sits	hefcZg
-2jumuah on	ikbecZ
+2, wear	cclfdf
njoke	flejZc
nservan	lfefdc
-2the coin	hdbjbZ
+2asking for	cZfeek
clrector	dadlfg
-bemploy	eZgdij
crsuit	gfefZk
-2result are	Zfeddl
clcopies	Zgfffi
-3be one by	laffeb
-3me @d ,	ldefea
nmonito	dadehl
-2a coffee	aeleee
+2should you	Zchecj
pruling	kjeeeZ
-1home	ehZZbj
-2i named	bdeelc
-3@p i named	bdeelc
-3you to sign	dfdfZl
ngothen	Zfefij
pchoppi	ffcelc
-2group chat	lebecb
-3the group chat	lebecb
-2dole office	bbdfdl
crblack	lcbfdi
psignif	efbeel
-2floor on	jdZecf
+bwhiteb	lfhfbc
cldog	ddgflc
ndiet	felfeb
-3lookin forwar to	abldaf
pcatere	lgdfea
nhigh	Zfdekh
pshakin	eebfel
+2on .	dejjeZ
plars	lffedd
+2, onboar	leeccb
-bsooo	lefeeb
clsooo	lefeeb
-3i get told	leeeba
nsoft	eZhfgj
+2whethe it	gheecZ
pdepend	jZjgdc
-2hr confir	ebffla
pcultur	bhkjeZ
ndelphi	alffee
ntailin	alffee
-2kickof is	aeceel
-3custom kickof is	aeceel
+2s vote	heZejc
-2's coming	kecdZd
-2know ,	Zicdif
pposts	bbZikj
-2phoned by	lbffed
-3be rung on	ledfca
+2, vote	lfcceb
nwaiver	bldfff
pgrand	Zgkdhe
+bsupers	dffelc
pmat	ceefel
-3said yes ,	lbdfec
-3budget at the	ifeajZ
-3, sign by	dlefea
-benglis	ieecal
clashore	bkcbbl
-2rehear on	Zejkda
crcities	dfflga
-bsorted	haZdhj
-2messag about	bffela
nrentré	dfffbl
clphase	fehkeZ
psmell	eegleb
-2on site	eblhdZ
-bthus	lfeefb
-3for you in	ldZeah
+2, concer	acffcl
-3, reply within	acffcl
-3will not know	Zefffi
ncream	cfeflc
-2met on	Zebchi
nskiing	effelb
-2flying out	ceefdl
pbride	eelfeb
-3gas certif on	fZdffj
+bawkwar	ffffla
crkeys	decfel
crpoint	kiZkab
-2town on	edlfeZ
-3in town on	edlfeZ
-2sent within	gifecZ
-1itself	jgdceZ
-2robot says	aefela
-3the robot says	aefela
-3say so on	laZfia
phyacin	fffela
navails	ldfefc
-2the shop	leeeae
+2as you	ffdfla
+2after he	hecjdZ
+2, notifi	iebidZ
-2known before	Zffckc
-3be known before	Zffckc
-2is releas	Zkbcbe
+2s open	eeZehe
-3walk in before	dleffZ
nlads	jeeehZ
crbrief	dlbehb
rxappointment over no	jZkbfZ
nguest	gdZefl
-2list within	lefedb
-3@d is now	affelc
crconduc	alfcdh
-3, follow up	bedela
-btypes	ceelcf
plegend	dfecdl
crsuppor	eefflb
-2she promis	gfeeZg
-2letter within	lfffcb
-bghilli	leeeec
-2team lunch	bebedl
-2dates ,	adZcgj
+2they keep	afefal
+bwalkin	cedfel
-bneedin	ZlkffZ
ppardon	cffflc
crnomina	lfffea
clunhapp	lffeeb
-2we had	efeflb
ptemp	glceZh
clmax	lcffec
+2, flu	kffffZ
-3said defini not	kffffZ
-3the contra by	idfffZ
-2a furthe	ldeeaa
nmessin	leeedc
-2post within	kZffcf
-2sheari gang	bdeddl
-3, sheari gang	bdeddl
+2, scale	cceeal
-2inspec ,	efbdcl
-3the inspec ,	efbdcl
-bupingt	eclffd
pmonito	cfbffl
-1applie	edZcie
-3rings you by	lafeed
-2will land	addedl
nfridge	lfefeb
ptemple	flefcb
+2so he	gckceZ
-3to be told	leefcf
-2signat within	clffdb
-2line by	ihdecZ
-2shout you	ldcfdc
psteeri	ledfec
-2word about	Zfgfkh
-3a word about	Zfgfkh
plender	leefdd
pdel	bfffld
+1a	edhejZ
clbruno	fbfdel
clboiler	bdafkl
-2first whole	dddela
-3my first whole	dddela
+blass	effela
clbrigad	dflefb
-3hiring manage on	afeldb
-3lists go up	kededZ
+1beach	adddcl
+2beach .	adddcl
-3applic in the	jfeghZ
+1still	jadZja
-2kept for	afcdZj
-3do it within	ckfeeZ
-3timesh in by	eZeffl
-bwake	kekdcZ
-3candid to see	cedcdl
plodged	Zekeei
clstrong	biZdgl
pconsol	lffded
-3accoun in the	cbhfel
clpatter	blcffg
cldown	iZhehe
-3which takes about	bbeecl
-3's interv is	dfaedl
+2unless you	Zjcdci
-2choir votes	hedicZ
-3the choir votes	hedicZ
npryce	lfiecZ
-3the intake of	dcbebl
cllegal	hZikdc
-1refere	ekZgfa
nexam	alkefa
-2^ @p	Zecegi
ntransp	daffgl
cla	delebg
+bco	efcbhl
rbdenied pick-up-again	bffcel
+bcoming	Zlhech
nboats	dladbk
-3throug on the	adldcg
+2nobody works	dfbdbl
-1had	hZadgd
cljourne	lbdldZ
-2call back	ldbfda
-2and in	gZcjdd
prank	egcccl
clairsid	blffed
+bprobat	dbkeal
-3of us the	ledeeb
+bsausag	gfcael
-2third time	Zecehi
cllips	lcefed
prefuge	felffa
-2wraps on	cecbbl
-3crew wraps on	cecbbl
+bplanne	Zddkbl
pdemo	ZjjfZh
pexcept	falbak
-1things	cedelb
-2two things	cedelb
-3heard two things	cedelb
-3to ring by	Zlfffd
-2but after	fbffla
-3me know in	laeffc
-3@p , then	affelc
clthis	ejZegh
-3board votes on	gffZfi
popera	hjckaZ
-bdesks	cfedel
-1thinks	gcZbie
-2hour ,	aZhdcj
-3an hour ,	aZhdcj
croptimi	bddflg
-2i hoped	fdeflb
-2hearin back	lcdfda
crpackag	edfflb
-2osaka on	Zdkiac
-3from osaka on	Zdkiac
-2good until	bldecc
-bpurdah	ddfeel
clpurdah	ddfeel
pmanual	ccefel
-3aware that is	Zfffik
-1ye	cciekZ
nfloris	edcfel
nassemb	jelcda
crheadco	jdaedl
clside	blebfg
crnets	lfefeb
ntear	lfdfaf
nboot	gelfda
-3day is the	ZahZhg
-2on any	bdldae
-2answer until	hieedZ
-2my shift	deafal
-2meant the	gddcjZ
nmacinn	gflfda
-bgenoa	lececg
-1gets	Zdfkbh
-3are in on	jdbZaf
ptheref	Zdjddk
+1clashe	dfaelc
+2clashe with	dfaelc
crfavour	eelfec
-3up over the	heeeZf
+1shall	Zkdbia
+2shall be	Zkdbia
-belves	dedhal
clelves	dedhal
nhere	dbcflf
+2, while	Zakdah
crclose	jclcbe
crkayak	ffffal
njetty	ffffal
psays	gZahhj
-2retiri in	cffebl
pjanuar	jcdela
+2, quoth	lddecb
-3lovely spread on	cebelb
cldrives	bfedel
-3writte to within	lbffdb
-1feelin	dfddal
-2gut feelin	dfddal
nsupper	iZecfl
bsin span ahead	jleZba
-3we read until	bceldZ
-bmart	aefffl
-3decisi was due	adfeld
-3@d whethe the	bdleea
rxsuperseded since past	effeZl
+bgaffer	kfZeZj
-2rota for	dedfdl
-2expect you	Zegfdk
nany	ieZdle
-2form sat	eedelb
-3sixth form sat	eedelb
-3his answer on	caeeel
nfourte	akeZgj
-3is here on	ZddiZg
-2^ reply	iZcech
+2to spare	bcffal
pessent	ahefdl
crpairs	delfec
-1search	bececl
+block	lkbdca
+bbloke	dfffbl
nvouch	feffal
-3is drawn on	Zdekag
-3round is on	deeZck
-bboss	fcbjlc
-3appoin commit on	Zfdlcb
-1scrub	beeela
-2^ scrub	beeela
+2, going	cdbedl
-bspanis	bfefel
crhusban	eleefb
+2: when	ddcfla
+2and voted	dfddlZ
-belecto	lebefc
clelecto	lebefc
peu	ibdfcl
-1ranks	Zechbi
-2commit ranks	Zechbi
-br2	ffcleb
clr2	ffcleb
-bnotary	Zjddhh
pusers	leefec
-3rotas on the	bkZede
-2a slot	dblfcc
+bapp	kefdjZ
pzurich	ddeeel
-boga	ieekeZ
pentitl	kiedeZ
clplease	Zjgcjf
-3one , the	leeeda
priot	cfflfc
ptraile	dfbffl
-btender	hjZkaa
-2dates betwee	eeleea
nboy	blbehe
pgreene	dfeldd
+brolls	lffefa
plaunch	lgcfeb
clsells	lfefeb
-3a has until	adfdfl
ndues	lffffa
-btip	cfbflg
cltip	cfbflg
-1campus	bfeZjg
-bhe	lbdekb
-bjumuah	hldfea
cljumuah	hldfea
-3audit till the	affeel
+2or otherw	acbfdl
+2like they	aefflb
nnetwor	iccflb
-2rennes on	beecla
-3reache rennes on	beecla
-brao	kedejZ
nairlin	ebefel
-bexperi	iZffdi
crwash	ceefdl
-2pint ,	fZZfbk
-3@d , no	jidecZ
nfoyer	dcffel
-3please allow us	ldfdcd
nsomeon	Zhceij
-2: not	Zeeejd
crexists	efffla
pequino	ldefed
-bcrew	lgeaag
-2so by	fhebZe
-2us since	ffffla
clpacket	alclae
-2guess was	eekfZf
-3my guess was	eekfZf
ngary	chZejg
clclarif	bgdflf
-3@p , financ	eeedlZ
clheadin	defecl
+bextend	bdfkal
crcar	bdecil
pshot	flefeb
-3, both on	acbjkZ
-2everyo the	lfecca
-2saying the	geiedZ
-3me saying the	geiedZ
ncert	lfffea
-3of them on	hcdZiZ
-2nothin within	lcffab
+2s all	jeediZ
-2your applic	Zbccii
-2will take	bZkdhf
-3give the commit	laeeec
-2form on	feefla
crcfo	ffZelg
-2ringin them	Zjdebj
rbact start-date	hgZbad
crfellow	iddfZk
-1wired	cecekZ
-2is pickin	lffcea
nawkwar	hfffjZ
+2ring the	abffdl
+broughl	lecdae
cltied	bbeehl
nawarde	gefela
-bgrant	chcZhi
-2start to	ddbfbl
-3when i said	cffflb
phenrik	ceffld
pdelibe	leedde
+2half nine	delebZ
-3make it on	cbkiaZ
+blearn	lcdecg
-2phones me	lcbfdc
ntin	eZffgk
-3goes how about	hjaedZ
+btruck	kffehZ
-2back on	bZjfZh
-2your file	Zhbjbf
-2market from	efcecl
-3am out on	afeeel
clactual	jdebcl
+bmad	beledf
-3calibr meetin on	bfeael
-3matteo 's out	aeffdl
+bexplod	dffflb
pjinxed	dffflb
-2it sits	Zackei
ncommis	lfdega
-2board on	cZbije
+2she would	ceffld
+2that all	Zdcfgk
pbookke	keckeZ
+2, apron	dcafel
-3turn up on	cdfdZl
phols	lhbfeb
-2declar by	hjfecZ
pwrite	fhdbal
crfor	cljdZg
+bpinky	leeeah
cltide	gceddl
nnail	lfcfdd
-3would hear on	befela
nsendin	jcjefZ
clrotas	ZkZdhk
pvusi	bgfkiZ
-2the marks	dfddal
-3by the marks	dfddal
-bcurren	ajddcl
ppink	iekfeZ
cldoorst	jedejZ
-2somebo for	eeeeal
-2its vote	dfeZdk
+2to return	kgcccZ
pignori	lfedec
-3will chase them	adfecl
-3interv run from	efabdl
-2it from	adbdle
-3: audito on	dfdccl
pbookle	fflefZ
nbadly	glcedd
nskis	afledf
+2i write	iZdcag
pwalkin	jfeiZd
plocati	beefel
crdm	cfflec
crhousin	felfda
-3hands by the	Zgfcbl
-2that within	lcffcc
-3capped applic at	eeaflb
-2reply on	eecejZ
pledger	ggdfZl
-btriall	dfedle
+2, secret	aedlcb
-2fittin on	Zejcie
-2second on	Zedicg
-3posts by the	lbfeca
pfinnis	lfffaf
ptomasz	behelc
-buni	haafdl
pmockup	affdfl
pthief	flaffe
-b@s	gffela
pird	dddfel
-3us know in	lbffcb
-3, i ring	lddeda
pfairne	geelfb
nsimply	bhelfc
pcolin	fZfffl
+bfunny	kcdfZj
-bcoordi	hZgddk
-barguin	ldefec
+1eve	leecdb
croverra	afffel
clhall	Zfgaij
clconver	hZkghb
-2be out	lcefdZ
ntable	lkdacd
-3it closes on	Zidedf
+2and mean	lffbdc
clcasual	lededd
-3to come back	abledc
clshowin	edldfc
-2interv ended	decelb
-3vacanc closes on	eaeedl
-boutlin	clffed
-2for on	eebela
-3on the table	lffbeb
-2hiring until	adflga
crcto	Zefjak
clfloat	abifel
-2me at	adgedl
-bhouse	gfaiZj
nslowly	alffef
-badjudi	heeleZ
cladjudi	heeleZ
-2card :	gjbebZ
-3busine card :	gjbebZ
pghoste	feecal
crthink	Zicibj
-bwiring	ffdflb
clwiring	ffdflb
pconnor	ffdflb
-3is in ,	fZkbdg
+bpartne	Zelleb
-bpart	bcgZil
crside	igfejZ
-bembass	gljdZa
+bself	eldfdc
-3for interv on	idfdZf
+2, someon	cedela
-bofsted	edbalh
-3from you on	Zkifed
+bflu	lefbec
pcracki	Zkefei
pguess	gfdeZk
-bplays	kjeddZ
-2^ heard	Zedeif
clstamp	lfdeec
crdispos	dlffeb
-3meant to be	bfefla
clpo	gZiddh
-2part until	kgfeeZ
-3get yours on	lccfdc
nfestiv	ddfflc
-1died	efefla
-burl	bkdfZk
clurl	bkdfZk
+1bank	hakcZc
-2one before	alfffd
-3christ on the	becfcl
papron	hblfea
+bparkin	deeeel
pboy	jcjcZg
+2he would	kdffeZ
+binquor	ffeebl
crinquor	ffeebl
-3the fair on	bchelc
-bgirls	gdbhal
+2, eight	baldbg
-1always	cefdcl
-2thing always	cefdcl
-3a thing always	cefdcl
crsometi	ceelbh
+2and meet	cclcbc
-3answer go out	lfffea
-1reacha	Zkbdce
-2cancel my	febflb
+2interv ,	febflb
-btwelve	djddal
-3your availa for	dgieeZ
-2discus the	Zdaidg
-3say yes until	alfffc
clconsor	kjeeaZ
-2holida in	efeecl
-3sums over the	beelca
-broux	decffl
-3's yours ,	ecafel
+bcompar	jddlba
-3: interv in	dfbcal
-3jury @d is	bfjhdZ
-2girl in	dfddbl
-3anothe girl in	dfddbl
-2us to	lddeea
-3hold us to	lddeea
-bqueue	ajfebl
-3new propos :	aelfec
-2sorry about	edkfcZ
cleleven	ecbdfl
nannika	cfffld
-2notes by	Zafkcg
-2first the	efeela
ndinner	elgcah
-2still the	ledddb
-3is still the	ledddb
+bsir	lceeag
pmuskra	effldc
ncite	effldc
crtrundl	efeelb
pbertie	efeelb
+2: would	Zkbfid
+1compar	cfblda
+2compar what	cfblda
+2, keep	jbifcZ
-3@s , on	lfdcdc
-3and ring you	lddfcb
noak	cclffe
rxaside since past	Zbbejd
-3others due in	cbfeel
pprobab	eacehl
-3date is the	ddddal
crshorte	cdffdl
pherewi	clgfec
-3has moved to	lddbad
-2hands ,	Zkcfde
-bref	cddclh
+2with two	ebcecl
pbehind	Zdalii
-3run throug the	cdblea
-2a confer	eeddel
-2though by	lcfeea
-3be on the	ebjZda
-3to tell me	iZdfch
ppru	efflfa
nspud	efflfa
ptgif	jcZfdi
-3did the interv	fflfba
-2by phone	fZhdjb
-3marker finish on	ffefla
-1busy	Zeddjf
-2^ is	hghadZ
-2you by	lbaZdf
crkitten	felffZ
nrhona	bffeel
-2died on	aefela
+blists	eeeecl
+2was enough	bdeflb
pshouti	lffbhb
noverru	defelc
-3prefer by the	dlffca
-b,	flffbe
-2bet on	afcedl
-3not bet on	afcedl
clonline	Zkccjf
clnicely	effflb
-bcompre	eelega
-2confir the	jekeZa
-2meant for	fffflZ
+bforms	ajledb
clforeme	lefeeb
+2@d ?	chjebZ
+2that the	cZfchf
+2becaus that	dcieZg
-3, back the	cddecl
nwrappe	elcdfd
-3they can do	hejeeZ
pbeige	bhcfbl
+bherewi	ffdflb
-3to decide in	kffecZ
-2extend :	ijZecZ
-2@s :	leceeb
clfull	gjjgcZ
-1happen	fdaiiZ
pgradin	eeeelb
-3call togeth on	Zfehib
-bnot	ibZbjk
+2to weigh	fjeZea
psoundi	Zeekdk
-1board	lbaZce
-3know more on	ieecZf
-2have the	caafZl
nkassel	clleca
-2test of	eecdld
-2place by	adeecl
-2me by	hgZacd
-bludo	hkeedZ
clludo	hkeedZ
-3respon within the	Zgfkda
pcatch	ccZclk
-2asked me	ceffla
-3select panel sat	dfbbld
nwho	elbcgg
pcredit	ljZcee
pjam	bdlfef
pcrowd	gglfda
-bporto	deeedl
nscheme	Zieejg
clcup	blbfeg
-bmove	fcefld
-3let it be	fdffZi
+2and means	Zffdke
siwithdrawn	Zgdbig
+1enough	alffcb
-bwed	efleeb
-3that says the	Zfeefi
-1reappl	aedfcl
-2jurors :	bddldb
-3extern jurors :	bddldb
+binked	efdfld
crinked	efdfld
pbond	Zgjedi
-3, and not	dffeZl
+2gone ,	adffla
pcentri	lffafe
-3choice has till	adfeel
pfroze	debflf
-bbehalf	bedelg
-2debrie me	bedcbl
-3client debrie me	bedcbl
+2in case	gdZeak
pgmc	ddlfed
-2in :	egieeZ
+2and tells	gdbfZg
clan	fZieej
nneck	caZflk
-2^ recall	cedbcl
-2will call	leaeZi
nbag	kZkedb
-2vettin takes	hefZch
-2reconv on	fdafZi
-bmother	fdlefb
-3the date of	Zeeekf
-2a great	edcedl
+2down there	edcedl
-3have a great	edcedl
ptester	lhcfea
-bsuper	cehlfa
-bwall	ihdkbZ
-2someon else	dffflZ
-1badge	jbjfeZ
-2ring round	ldeeec
+bre	jeeeiZ
+bchapel	fegcZk
clvouch	defflc
-3withdr on the	efdela
-1names	kaZbai
-bsacris	fddfel
crworkin	dehelb
-2waitin for	bededl
-3are waitin for	bededl
-2given itself	lZffdc
+2becaus rota	fjecdZ
cldevelo	Zeehfk
-3hold me to	ZZZehk
-2job ,	eZcfel
-1became	gbadla
-3exactl one person	beeebl
-1hour	daldcd
-2argue until	dcfelb
-3would argue until	dcfelb
crpasspo	cljebc
-bhusban	cjdeal
-1nanny	aegjbZ
-2last nanny	aegjbZ
-3their last nanny	aegjbZ
crsorts	fldfeb
poutrig	cdefel
-2: answer	ldefed
+b@d	fZfjgg
+2asking yes	dfffla
noverse	alfffe
+bchanne	eebeel
nsends	Zblhak
+2off .	bdedcl
-3day off is	cedeel
-2dusk to	bfeecl
-3@d dusk to	bfeecl
-bresits	ddefel
clresits	ddefel
-2who did	deeelb
-2people in	bbcZkf
pedits	eldffb
+2could you	delefb
nplant	Zefdhj
nflip	felfea
cldocusi	jacflc
nsortin	Zeffgk
siirony	aZdehk
-1overal	bedfcl
-2in overal	bedfcl
-3be in overal	bedfcl
clresolv	jaZhkb
-2review since	ffffZl
-3says review since	ffffZl
-2text by	lbffed
paction	ghkedZ
-2birthd ,	ldbeeb
clnav	eeeflc
-3closed on the	ZdZchg
-3did so on	Zbbeej
-1why	jcgeZc
-2^ why	jcgeZc
clpony	efcefl
crjolly	leffeb
-bin	blgedg
+bweek	bfZdkh
-3posts advert in	fffflZ
-2from leave	aeefel
-3back from leave	aeefel
+breplac	cdcelg
-1refund	ffdeal
-2was refund	ffdeal
-3@p was refund	ffdeal
crload	aidedl
-3choice in the	lfdddb
pimprov	alffef
-3her on the	ckidZZ
-bsilent	kZddfh
crcounts	feeebl
-2say within	dZeejf
-2ticket in	blaecc
-3second class on	leceda
nmentor	fleeec
-1vanish	ejZdej
-3people all throug	effleZ
-2day by	jhafdZ
+bworld	lccffd
+2and gut	celefZ
+2becaus the	jbfZib
+2, hence	Zdcdhk
-2video by	blefdc
+2, regret	keeefZ
pinfirm	ecefel
ncontai	egffkZ
-2experi by	caffdl
-2letter arrive	eceelb
psatisf	biiZcj
-2^ train	debfbl
+1start	gZbeai
-2rang at	dfeflb
-1staff	decdbl
nmerely	ffZegl
rxaside - no	cfeedl
+balthou	ijfffZ
-2^ latest	laffee
pdrumme	egelfa
-br	hdZdik
-2calls on	lededc
crbought	leffeb
prec	bleZdk
-2@t ,	debfdl
-1dish	ZdgkZg
-2answer the	hhacZf
-3then on the	lecfbc
crpremis	jlbdcd
nnoneth	edfdel
crwords	ehZdje
-3compar notes on	Zechag
-bpanels	Zggjbg
-2active for	dcffdl
rxsuperseded on ahead	Zhcfge
-2counci on	jfkeZb
+2, decide	kdbgZb
crtruste	ebkeZj
-bfun	bcZfli
pitself	bggddl
-2viewin until	abfefl
-3for viewin until	abfefl
-3will come in	lfcfea
-3: come by	kZeedg
pvolume	gdlece
nintake	lhcega
-bwardro	egdddl
-2write by	dZeeih
+1cat	Zdfedj
-1diary	Ziceef
-2post is	Zdekde
pmaquet	bfeffl
clwu	gdeccl
-bpicker	eeleaf
crninth	cdcffl
-2of office	ceeedl
-3out of office	ceeedl
+2to object	jdeheZ
clnumera	Zjgfee
-2me wait	Zdffkj
-3made me wait	Zdffkj
-2term begins	dddfel
+bannull	bfefle
punseen	ffleeb
-2head office	cdelca
-3to head office	cdelca
-2^ home	addfdl
-3called on the	ZekejZ
-3the meetin of	lfebca
cldurban	fbledf
-2shut at	becfbl
+2, rehear	hcjceZ
ppiano	jdgdZh
-2the hall	Zkcdib
+2is good	Zkgecc
phousek	bhldcf
pfinali	Zkgfcg
-3will phone me	ledfdd
nroaste	eelfgZ
-1everyb	lcadec
+bsqueez	bflcdh
crsqueez	bflcdh
-2choose the	cblefc
pbush	eelfeb
nbe	Zgehhf
-2due by	iZfehi
clscene	bflfed
-2early for	becedl
-3too early for	becedl
-3they called me	ecefla
+2s mail	lcZefd
clupingt	dcleee
+bfret	ceefdl
-3took us until	cdfela
cldescri	Zhfkdf
+bmerged	efffbl
npostma	eecfle
-3off you before	dlefeb
-2posted on	kebeZf
pkarim	flefea
pvoss	flefea
-3phone before the	lbefec
ncent	bdcflh
preal	ldfdfc
nseriou	ddefel
-3bookin closes at	elbffa
pyo	iZgfgf
clbits	ddlfbg
nbrno	bkiegZ
-3, give us	lcfedb
-3: decisi by	lcffcc
clcolour	eehfkZ
-1forum	Zdkbbf
+bdemoed	efdelc
-2talks are	dfceel
-3no more than	gdfjZc
nscored	eebfel
-bquoted	eefflb
pmelbou	bdldci
nmicros	edlefd
-1planne	afdgkZ
+2lunch and	lcZbdh
petc	flffea
-3one by the	gieecZ
+2they announ	jdeeiZ
+bbasica	eafffl
nshul	dfeddl
crwins	ldfefb
-2way on	lfdfbc
-3either way on	lfdfbc
+bformal	eafffl
-2, letter	jcbdZd
pputtin	hcbled
-2fittin is	fdleea
-3unifor fittin is	fdleea
rxaside until past	aacZif
pclappe	clfffc
+2to answer	fdcZeh
+bhangov	jeZdie
nyours	alafke
ndental	lfffdc
-3compet panel sits	dfdael
-3will holler by	lbffec
ntradin	lehebc
cljump	bdhflb
-2lookin like	bedcel
-3not lookin like	bedcel
-3will say on	ledfeb
nriver	fgekZg
nheight	efldec
pconten	lgdecd
nsaltme	dfaelg
rxaside before past	cceelc
+1becaus	hegeZg
-bmany	elbeZi
+2the last	gZefch
-bforwar	hlhafa
-3they told her	eefdjZ
-3be delete after	deffbl
nwarn	lfdffb
-2out sick	cededl
pher	lbcbif
-3, betwee the	kfcfgZ
pcameo	effleb
-1auctio	cfdccl
-2: auctio	cfdccl
pphd	clfffc
pwink	clffah
-3for accept until	flfffZ
-btent	eeefcl
nstorm	leffcd
clwareho	aaeejl
+2and someon	Zfdldc
-3are told by	bbfdla
-3one over the	fdbecl
proutes	lZefjc
nhiking	cfefcl
+2to rule	gbecjZ
-2mandat expire	eaefel
-3bank mandat expire	eaefel
pdraft	ljbdad
pcrying	eefflb
clorange	eededl
crcompul	ffZeji
clelsewh	fZjdjc
+2s chat	dekeeZ
-3whole of the	bflcab
nlayers	eegela
-3concer is the	bddfel
+bdetail	biZehk
+2like ?	deleca
-2em by	clfffb
-2the name	aceflc
-3to the name	aceflc
-3wait until the	kcfejZ
-2of #	cddcZl
-2say you	jaZebg
pscruti	lgefeZ
crstuff	dfelha
clfounda	flhiZa
-2off was	effela
nlowest	efdflc
+1regard	iaZdif
-2rumor is	cfcedl
-2the letter	Zbcdgi
-3@d , posted	hdeeiZ
-2casts on	leccca
+bmalmö	efifZi
crmalmö	efifZi
-bsaints	lddfec
-2# before	dgZfch
-3has to be	gkbfaZ
ninitia	cceibl
crwhere	gdZheh
-3panel sits on	eeZcbj
pshanel	ffeebl
nbarkin	ffeebl
pspirit	flceec
-3say yes before	alffdc
-2, try	bedecl
clfinali	lbicag
clvacati	bfeefl
ndecidi	igbabl
pwas	lbdddj
pexchan	chjfiZ
-blinks	ebffel
+1rates	cdadcl
+2rates ,	cdadcl
+2, thirty	febfdl
+2or later	cceeel
-2sessio on	Zcjkbb
+2in mind	cfefla
-3at recept by	Zhfeci
-3releas at the	Zdddjf
-bact	cblkdd
-3we told you	cfffld
crresolv	dffZij
+2, lord	lffeda
clknife	dccflf
+brecord	bhelgb
+2, teams	celffd
-bkeith	lffeea
clkeith	lffeea
-3met on the	aeaZkf
pparagr	lgffda
-3can commit to	leeeda
clanytim	alkfea
crignore	Zeffii
rxact in ahead	egddZg
-3from them in	Zbffjg
-bombuds	Zffffk
crthrash	bffeel
-2letter follow	acfffl
-3would say by	leffbZ
nmat	afffdl
crlifegu	eijcZh
-2applie on	ceeflc
-1dock	aeeddl
-2we dock	aeeddl
clpre	beecgl
+bprice	eedfdl
crinstea	kflcba
npray	kZgice
-2chase them	Zkceah
-bcreati	lagffd
prelief	Zcfjih
crchair	abejle
-2the boss	gjfedZ
nseat	ckbbcl
-bunless	Zheedl
-2she signs	ieekbZ
-3list at the	lffccb
+2and should	dbZajg
clsacris	fcdfel
clgirls	idbhZk
+2you start	cccfcl
pactive	lefedc
clmargar	lbfffe
pupheld	eeecdl
-3campin on the	hjaeeZ
+bhostel	legebd
phugo	eelfeb
-2run on	cecdcl
nclassi	laffef
-2vision result	efffla
-3colour vision result	efffla
punlock	chlfea
pst	lZcefg
-2resurf :	Zcbejg
ptrials	Zfjhff
-2down on	Zkdedg
-bfeelin	Zeecji
-2commun on	jebeiZ
+2for cleani	dZddel
-3room closes on	dZddel
nwashed	dlffec
pmeanti	cgeddl
-2boats till	aefdel
-3oil boats till	aefdel
pafford	agefel
-beasy	kafeZj
cleasy	kafeZj
-2^ you	iidebZ
-2lapsed in	fceela
-3regist lapsed in	fceela
+1before	ijdZdb
nthirty	ifejeZ
nideas	eeifiZ
pfrance	delfec
crtbc	aeffel
-bmarath	adcffl
nsuspen	beeelf
-1picked	hccejZ
-2, call	lededc
-3@d , call	lededc
pfired	decfel
-bkennel	lecfee
plotte	ldbfdh
-2days ,	aaZdki
-2femi on	dfcdlc
-3with femi on	dfcdlc
pplenar	alffff
clmap	delfce
nsurfac	cfffcl
pspits	ceefel
-bfriday	lhcaef
nrunnin	dkjdfZ
+1falls	adhZeh
-3gave themse till	fceejZ
-2^ in	kZgZde
nknives	bbldbj
-bworryi	cekeZj
prep	chZkcg
+2, depot	cdlfec
-2electi 's	debedl
-3we answer within	iaffiZ
+btypica	fflfeb
-2confir within	clfffb
+bassent	Zkfdei
+2school post	aedebl
panothe	fckfZh
-3reach us by	Zdffkg
-2hiring manage	dfecbl
-3the hiring manage	dfecbl
pforth	iefdZj
-2, has	Zjeech
+2whethe we	ldffec
-2email ,	dldfeb
pcrewin	leafeg
-2fine with	bkgfdZ
-3are fine with	bkgfdZ
clmistre	aeljdb
+bhigh	beilce
pcrèche	ajcfdl
-1contes	cdcecl
+bburst	efdfdl
clstorm	effflb
-2joinin :	ccdedl
nmulled	eeaiZl
-3to say more	jdffjZ
-3notice on the	ldaeha
-2salary number	bldddb
clspread	cjahlb
+2from nine	jdifaZ
-3it expire on	ddjfjZ
-3said no on	Zffflb
-brunner	gedfla
-bbienna	defedl
clbienna	defedl
plegal	jiaeZg
clversio	ahlede
-3that in the	geccjZ
-blearni	blffee
pslower	lcfffd
-2direct back	aeeedl
-3ops direct back	aeeedl
-3govern meet on	behlea
pcosts	lhcebf
cr's	dhZgfj
-2takes until	iefZef
pappare	iclfca
-3we will decide	ifedgZ
-2work on	dkehZb
-2charte leaves	aeceel
-3a start ,	djZffe
-bupd8	Zddajj
pcalaba	bfffld
-2one after	kdeegZ
-2it says	ckedZh
-2olds on	cdleda
-3year olds on	cdleda
-bdecent	ideflZ
+1rent	bdcdcl
+2rent ,	bdcdcl
-3note : the	bdcdcl
+2, quote	ldfedb
-3on it the	fdjebZ
ptexts	lbffed
-2is over	cefecl
-2it up	fZajai
clrail	dfZekh
-2they announ	bdeflb
psir	hhlhab
cltuesda	jdleda
pt	jedfkZ
pboards	edgfbl
-3candid as of	cfffbl
-2years ,	bbZjbg
-3the years ,	bbZjbg
ptriest	dbfffl
nline	laedeg
nvlad	helfdZ
-3reache you the	ledfaZ
pximena	dfffcl
-2out before	gZcedi
+2before @t	dblffa
ndov	eeeedl
+1re	flafcZ
phersel	hjZfce
+bphotos	eccffl
+2from here	leffca
nbuns	ledfdd
crgrade	djdfkZ
nndlovu	dfefcl
-2festiv till	ccdeel
-3harbou festiv till	ccdeel
-2the rota	Zedchk
-3from us in	kZefdc
-1paper	Zccchi
clla	deedel
pbreakd	clffec
-2on me	ebjcjZ
-3candid interv on	efeflb
+2: @d	cgcZej
-2's weddin	ceeddl
+bbe	dgefcl
nbay	hebflc
-2only heard	cfefla
-3i only heard	cfefla
-3made up by	iZfbdi
claims	leffec
crmeanti	ffffla
-3in the post	gcZckb
-1practi	Zakccg
-2all before	eZefkZ
-3, all before	eZefkZ
clyo	dbjdbl
-2bumped to	aehkZa
-2said so	fcbfiZ
nprizes	efeelc
crsmall	ejZfjd
pnatter	dkldda
-2people seen	dfebal
-3, people seen	dfebal
pair	blejad
-3panel will meet	Zfelfd
ncore	effebl
-1slamme	bfeddl
-2are slamme	bfeddl
+2whethe to	lfeebb
-bstamps	ceefel
+2i though	Zegfle
nannual	Zbhhej
-1review	Zecfak
clmosque	ifkZcf
npigs	edfcdl
-2not hear	afefcl
-3will not hear	afefcl
crworrie	lfffcc
+2madnes .	aedecl
pcrisis	eelefb
-3exam on the	cdheZi
pmatthi	ffdflb
clannika	dfeflc
+1rather	ldgacd
+2rather than	ldgacd
pbaby	eZffhj
pnow	ijjeaZ
nstoppi	dfdfcl
+2: ah	dfffZl
-2she hears	cffebl
-3that she hears	cffebl
njaw	bejela
-3this before the	caffbl
psauce	deleec
-bwakefi	ddffld
nhoped	lceeia
pspeaks	leffdc
nbees	ifffjZ
-3said that in	feedZl
+2then ,	Zekffe
crmobile	ddefld
nweddin	eddbgl
-2@p ,	Zbaehi
crlater	ghZihd
-1somebo	ldbbbd
+beffect	flffcc
nlandli	gdkfhZ
-2henley ,	bagdal
-1cross	lddfda
-2a cross	lddfda
psidewa	Zkhedf
-2all within	lcfedc
+2you wrote	bfeela
-2after mass	leeedb
-3day , the	dZgbhf
-3news for a	efdeal
ntiming	ffffla
-2collec by	dZfeel
+2, shoes	cbhejZ
-balive	ijeffZ
-1b	ckdeeZ
crdrew	ldffcd
nstars	feZekh
+2you choose	bdlfeb
clporto	deeedl
crswimmi	bdeffl
pnetbal	bkZeck
+2to appoin	cbddlb
-2^ reckon	lbcfdb
-bmaster	lZebkc
-3off from the	efedbl
-3jobs for you	dfdfal
+2, darlin	jbiecZ
nstored	fbdfel
pjoiner	cljaee
-2, closin	djbcZi
+2instan .	lcffcd
-2teachi opens	dddedl
-bconser	gckjZc
-2thinks its	beeela
-3bot thinks its	beeela
plabel	efbecl
+2in which	ihZadc
-3a review after	fdcecl
-3to reply by	Zgfeek
-3first rounds on	dfdbdl
+bstuff	ceelee
+2: yes	hZbekd
-2@d from	efkeZc
-3signed , within	clffeb
nashame	leffea
-2we met	eeefla
+2with you	jZdeef
crcircle	lfcedd
+2: our	ledeba
ntess	ldhefZ
-2planne in	effeal
-3re planne in	effeal
-3for the call	befdld
-3have been given	lcdeca
-btaken	beecel
-bleisur	geffkZ
+bbasel	elefag
+2, chef	Zffeje
-3will arrive on	becfel
crremark	ecffld
-2is decidi	lfedeb
nlettin	Zcidgj
nbored	fffdlc
clowt	fddecl
-3return on the	dcZcgk
-2landed on	lfeecb
-3for coming in	ceZdje
-2be for	ddbedl
-3will be for	ddbedl
-3vote on the	djZcge
-2being on	ZbijZd
+2, rate	bdeecl
-2once :	fjdebZ
+2you prefer	ddleda
-3are inform by	lbffdd
-2would ,	deefbl
-3i would ,	deefbl
-3tell you in	leefdb
+2: no	fZbcdi
-2@s to	ceeeal
-3by @s to	ceeeal
naldern	ffleeb
nfunnie	dffelc
-2or nay	jiaedZ
crscanne	Zkifed
pfool	lfeedc
+2, their	gZdejb
+btreasu	lcbcjb
-3sports day on	ieZeag
nmerged	lfffcc
-3my availa for	fblffa
-2contra ends	befeel
crsake	dfgela
-3offer came throug	fbffal
-2expect word	aefelc
-3by email on	keaeZh
-2is free	beleeb
-2office before	Zjeedf
pyacht	eflfdd
-2girl from	ffeflZ
-3the girl from	ffeflZ
-3are held in	febecl
+2@p ,	ffffZl
ptermin	acledh
crvetted	eeflec
-3was on the	efeflb
-1called	gbZbjc
-2invita of	deaflc
-3lesson is on	edlbdb
-3it , and	dZdfgi
crcertai	Zhdelf
pvalue	dalfff
-3it back on	bjbkeZ
+blisten	idjffZ
-bhydrog	lffdec
npredic	ceefle
-3with them in	alffea
-3comple it within	dlffec
njean	eZhfej
cltate	Zdffij
crspace	lcfffc
-2system within	alffed
pleith	dedfdl
-bgary	ekifeZ
+bstatio	dlieda
+bgives	ciglac
-2relit on	hjbbZc
-3is relit on	hjbbZc
-2email dated	ffffZl
pthumb	ceiela
-3be answer by	lbffdb
nreceip	ebhfcl
+1under	kZedff
-3your date by	laffed
nnegati	ieegZh
-2yes until	flffeb
+bdaft	gaZejj
+2, stockt	deecdl
nrose	eeeebl
nshoppi	delfed
-2you at	eclfba
pdrawer	lefffa
+1meetin	adZidi
-1timeli	hcedjZ
clfarmha	hfdbel
pgame	dleeah
+2: tell	djaeiZ
clpainte	cdffel
psofas	efbfel
ndaffod	bfffle
-bboy	idebdl
+2, wait	iZhgjk
-2cook by	lbfeeb
-2advert until	cceZjg
-3will be before	leffeb
+bquarre	efeecl
npens	ldcecf
+bwhom	ladfgf
-bpictur	egefla
-bcorrid	efeelc
npremat	efeelc
-2i called	bfeela
+2, anothe	Zadjeh
-3me back by	blefeb
pmins	falcbi
-bmosque	dflZdh
-2day 's	jebcZf
psalt	leefga
psworn	edaelg
+2you are	blabai
pbig	fejdZj
crresign	jZefjd
-3the commit on	jfeiZb
-3know we said	efffla
+byou	ldhgdZ
-3the office until	aededl
-3list comes out	lfdedZ
-1usual	aefeel
-2the usual	aefeel
-2minds on	fedicZ
-3their minds on	fedicZ
norals	flffeb
crtruck	lfheda
+2they notify	lfffda
crknown	lZecie
pbought	Ziifdh
-3our exchan of	bfeele
crpracti	fhifgZ
pharm	jfffhZ
pcompul	jdldeZ
-3's flying in	bfeecl
ncpcs	felfeb
-2wrote about	dffelb
-3i wrote about	dffelb
-2^ maybe	Zdddii
pno	lafehd
-1sent	cdbele
pplanet	Zfiedj
pcrimin	adeidl
+2, report	eekedZ
-3beach until the	bcfefl
-3from the client	bfffcl
nshe	gdbfel
+bmaster	felfdc
-3am told in	lcefdb
-3us all by	lafffd
-3no , on	ikZebb
cltea	Zgdehj
psand	bfdffl
+2it means	lbffea
-2induct on	Zcddif
-2the compan	deddbl
nadmitt	Zdkdak
-bexactl	keZebj
-2and write	lddedb
-2our books	beeela
-3off our books	beeela
pbit	kfcZid
-barchiv	jZffeh
-2van leaves	deaffl
+bpasspo	Zjefbj
clwake	lekdca
-3filled it on	ffeelb
-2email you	leefcb
ptrains	jbalgb
crworks	Zdidek
+bknow	dfcclg
nexempt	lebfbg
-3my essay on	gabkbZ
nattorn	ceffdl
-1oursel	gcfjcZ
clpasses	ccjjZg
-2letter on	Zbabii
+2i must	bkdedZ
-barbori	dfefcl
-2drawn up	aedkfZ
pwhat	egcjlZ
-3proces can take	adfffl
clchips	Zcifel
nfiona	elffdc
nhuw	efelec
clvirtua	debdhl
pcsv	dcfefl
nbuy	kffdZg
ptimed	ldefed
psr	dffflb
-2exchan of	bfeele
-2starti on	ffefbl
+bplants	eehfkZ
+badvent	lejdca
crtable	gdZjid
+2is still	ffffla
pbrigad	jccjiZ
crtuesda	ecifla
-2termin on	bjacZh
pdubai	chclcg
+binvita	bkcfla
ntruly	kechZg
+btask	ffeelc
-bcanal	Zkcfdk
+2, oh	bccfdl
-2the yard	Zakbic
+2at their	deleea
+2s group	jeZefb
-2am out	dfefdl
-3i am out	dfefdl
-3thon induct on	ffZfkc
-3commit meets the	adfcel
ninvita	dbddlh
-3told the agency	geddhZ
+2and their	gebZkd
-2unpaid ,	bdlfea
-3, unpaid ,	bdlfea
-2know its	ceefal
-3i know its	ceefal
-3for you the	leafeb
pstreet	bkgZjd
-2decide till	lfffba
pstamps	kZeeei
-bdecree	efffbl
-2commen on	Zekdce
nbonnes	lefffa
-bmess	dfbffl
-2page says	ejeeZf
-2your door	ldcfdb
nconnec	libecb
nsimple	Ziejef
rxdenied for ahead	adZhbk
-1diplom	elaedb
-3be seen on	aeiZgf
+2s talk	eebela
+bbought	leefbe
-bvis	belfbg
-2book within	blffec
pgrace	lbcgch
+2or whenev	Zabekj
-bnights	aibcgl
+2one way	lcefeb
-3author had until	eefcla
-1wed	bddecl
py	eedfel
-2# at	cdlfea
-2gets opened	leeeda
-3about you on	lfdfca
-2medica by	Zkedai
+2has lost	eccelb
-3to it in	eccelb
nteneri	bfffld
ppassen	ldgdce
+btwins	ffhfjZ
nironin	heleca
+bminibu	bdffel
-3it in writin	ihdfcZ
-2sails on	deddbl
-2likely ,	ledeca
-3more likely ,	ledeca
-bbit	lhgcdb
-2again :	ibibeZ
nleak	ffffal
+bwine	dekeZg
claustin	efefcl
-3put back from	cefela
nshared	dddehl
-3to sign by	Zgfeci
-3the hearin on	Zeifdi
+2the boss	ldefca
crkitche	hegeZj
pgemma	geffla
plisbon	iZdegi
clunsucc	lcedai
paddres	Zdkagk
crsorter	dfcfle
-2exec mtg	Zceahg
-3: exec mtg	Zceahg
-2the mart	afedel
pdrafte	keclad
phamza	jfffhZ
pheadli	lfecec
ntwelve	aeheel
+bintran	edfflb
pvanish	ffeela
pshod	fZffhj
pnotici	fZffhj
-3no from you	clafdc
-3ring on a	dfefbl
nsnow	ieecal
-2chef says	lecfcc
-3other finali until	dafedl
-2they leave	affcel
-2rules by	laffeb
clpam	Zekdej
clsuperi	fglbha
+2were not	aefflc
-3him till the	ldfefa
+bsleep	aegZhj
-2us wants	bdfbcl
-3of us wants	bdfbcl
+2, read	fdibZg
+2i asked	Zcgfck
-bye	iiZecd
clwaits	iiecZf
nwen	kfefZh
-bnicely	gfefkZ
pantici	iZffej
crdiscus	Zgfhjc
-2be phoned	lededb
-1silenc	keefZh
clcorner	ifjedZ
-bsnowmo	aeffel
clsnowmo	aeffel
preinde	aeffel
-2mailed :	ledebc
-2since the	ceeclb
-3my misery on	gccejZ
ngrow	feleeb
pglacie	dffflc
-3open day on	ccZcke
-3coming out in	leeffa
-2on her	Zdcjcf
pswappe	beelce
+2, flower	ffefal
-3on until the	bdeldb
+1sessio	deedbl
pcheers	eddhal
-3for by the	fhffZk
+2not reacha	fccela
-3was over the	fccela
-3the list on	ddegZi
pdistil	Zeieek
-3off by the	fffeZh
-3will sit on	iffgdZ
+2for all	geddZi
-3comma then on	bedecl
-3of us over	cdcZfi
+2instea and	kigaeZ
clfence	ldfffc
-2reopen ,	leeeeb
ngemütl	leefec
creffect	flefdb
pmother	lbidcd
-2partne voted	ceddlb
-3i ping you	lededb
-3becaus rota out	afefel
-3you held on	feafld
+2s dead	debelb
-3be by the	lefecb
crperson	kiajZb
-2renews on	cdcedl
crserved	lfehda
-3it takes them	lefdca
-2is rain	aeeefl
-3there is rain	aeeefl
-1beyond	lfacab
ncrumbs	fkefZf
pchairs	jfibZf
-2decisi is	lfeedb
+2i come	edkfcZ
+2, me	bZfgfh
+2the works	fedfla
-3wonder : after	fedfla
-3note that the	bdefcl
clcrosse	dddclf
-2her by	Zfdcgh
-3be with you	gcbfZk
-3: back on	cdeeel
crtrials	ffffal
-1swanse	djefiZ
-2in swanse	djefiZ
-3payrol in swanse	djefiZ
nheard	leeefb
-3desk until the	cbfefl
-2do is	lffbfa
-3can do is	lffbfa
+1probab	leeecc
nfirm	egeZke
-2the founde	deleeb
-2fillin by	bbfeel
-3needs fillin by	bbfeel
-1kenya	dddddl
clhydrog	lffdfb
+2the search	fffflZ
crbookle	blfffc
clobtain	bleeaj
pbruno	eadelh
-2recept ,	bcdfcl
powners	ladahh
-2counti from	jfecZf
crcounci	jcdlbe
-1servic	gZgccj
-3tell you on	eZedjd
nhappy	cdafgl
+2and thursd	beccdl
-3yourse on the	iegdhZ
-2expire after	Zcfebk
-2reache me	gZddig
+bdraw	lgdgea
-2^ unifor	edlfea
+2, yes	ichZha
-2vote the	edclbZ
-3we vote the	edclbZ
nmuckin	eeeedl
-2will happen	ffeekZ
-bmain	Zhefej
-2honeym till	ddfddl
-3, honeym till	ddfddl
crveteri	lefefb
plowest	alfffe
nand	ebfflf
nye	efcfdl
+2, grand	ikaecZ
nred	ldgebf
+2, interv	heieZf
clbought	glefeb
pburns	feledb
-bcorner	ifkedZ
-blift	cjZcek
-2say in	kcefeZ
-3: interv ended	decelb
+2ends @d	fjdaZf
-3panel is on	aeikeZ
+2, next	fchbZf
crable	kcciZf
-blitera	flefdb
cllitera	flefdb
-2commit to	cacZig
-2it still	lbceac
-3is it still	lbceac
-2up here	Zefdij
ptwos	ajlfeb
-bpays	eededl
-bdurban	fblecg
clowes	cdffdl
+byer	fdleec
-3tell everyo by	lbfeed
pvalley	ffffZk
-2applic from	fffhkZ
narises	bfefle
-3are availa from	feleea
-2visa takes	bcecel
-3to interv ,	eiZdck
-2us over	cdcZfi
-3your yes :	blcedc
crme	hhhehZ
nwrappi	effelb
-3should know by	laffdc
-bexists	ccfefl
clexists	ccfefl
pworksh	kcbdbl
crkey	cjZfdk
+2you may	lbbdah
-3portal shuts on	dlbdea
+2, figura	jedcjZ
-2jury :	bedldb
-3the jury :	bedldb
clparis	ddeeel
+2behind the	dekfZe
-2answer ,	haadZh
npaint	dlefed
-1leeds	cfddbl
-3is in the	hcjZcd
+2will sit	dedfbl
ngulf	defdel
nbancor	defdel
clsweet	ffffZk
nyarn	ceefdl
-3an interv by	lcfeec
-3person , on	Zfiggh
-bdelft	eelfeb
-3that would be	lfefcb
pvary	feefbl
-2would regrou	ceclca
-3we would regrou	ceclca
-2# cvs	edddcl
-3in # cvs	edddcl
-3those by the	blffec
-2other one	bfaddl
-3the other one	bfaddl
nreflec	cfjeZk
-3: @d ️	bedelc
plimeri	beeffl
-1depot	Zbhdei
-2get paid	beceel
+btaking	Zkdfdi
-2and the	abfkld
-2no until	bleffb
-3or no until	bleffb
pcamera	hdkefZ
pliquid	eeleec
pbuffer	eeleec
pjoanna	eeleec
-3award by the	lcfedc
clreacti	delffb
+2can you	celeca
-1group	ceeflb
-3the phone by	ladfdc
nsleeps	geleec
-3we ring you	lfefcc
nenergy	elfffa
classump	ffffla
+brace	baiedl
crrace	baiedl
nvous	efffbl
nrappel	efffbl
nverb	efffbl
ndark	Zdgdkh
-3will see you	dflffZ
+bremind	Zkefeg
-3@s , and	aeffbl
rxuntil until ahead	ejaaZf
+2, bridge	efeeal
ptollga	celefd
+brink	dfefcl
crrink	dfefcl
clwhite	lbkeca
+2and pick	aleeee
-3papers go out	aedeel
-2system :	Zcajcg
+2what they	leefcc
+2that i	ibZbid
nthus	hfdbcl
+bdepart	cefdfl
ngaz	jiffdZ
-2a quiet	bddecl
+2, miss	lcafga
-3would fall within	bcfflb
-2candid :	leeedb
-3will text you	lfeedc
-2to us	ekdhbZ
-2inside of	ldedda
crsexton	jfffiZ
nrace	eeeeld
+2like a	dedfla
-2quick call	dclfeb
-3a quick call	dclfeb
cldocks	ejcZck
-3up again in	Zeeiee
-2magda is	ddlfea
-3with magda is	ddlfea
-2portal from	lfffba
crsir	cflfdf
+bhop	dlifca
-2bishop on	Zeibai
-3the bishop on	Zeibai
-3would ring me	lbefed
-3rest of you	lfeeda
-2webina on	bdZdhi
-3it takes us	ecebbl
-3take effect on	bedddl
-2and then	fbZdfh
pcry	ibcfdl
-2: meet	beccdl
-3plan : meet	beccdl
-2van on	beleba
+bboots	faldbh
+2, may	bfefla
nthaw	ceefld
-1nicest	eecflb
-2the nicest	eecflb
-3was the nicest	eecflb
nhandov	kjeeZd
-1commun	fedejZ
-2, as	ddefbl
+1again	cjgcgZ
+brevise	ddclef
psummon	beefel
-1nowt	beeela
-2invite on	adeebl
-2asleep by	bcefal
-2a christ	cfeddl
-3and a christ	cfeddl
-2with decisi	ldffec
clchairs	heekeZ
-2centre run	eeldea
-3assess centre run	eeldea
clfryer	efdedl
cllibert	fflfdb
-2the table	fZbicg
+2go out	cdbcdl
-2rung the	lfdfeb
prepair	facldh
-3open day ,	cdfflb
-bcultur	dedfbl
neimear	dfeldc
nrefers	dfeldc
pcolone	lddffd
rbact please-do	dhhgZb
-3he is back	aefffl
+2: passpo	dlefda
nmo	ccieal
nadmit	eelfdc
nhundre	dfeilb
pdisapp	dbleeg
-3on reques within	baffel
nweathe	cidbld
+2and mail	hecjcZ
+2, an	lddecb
-2which day	edlffb
ploader	djffZj
-3one in the	lcbfdb
nreceiv	fbclff
-2trial period	cccfcl
-3, trial period	cccfcl
ndryer	edfedl
-3had you applie	ffffZl
+2send thanks	bdeecl
-3be here by	effeZg
+1same	edldba
crpatien	ecfeel
clhighes	bffefl
nlonges	effijZ
clhiya	dgeddl
particl	cldedf
-binsigh	efbfdl
clweathe	icbflc
crtops	lfffdb
+1group	ecjdjZ
-2us the	dcZibj
-1zoom	celeea
clsatell	helfdb
-2, got	bldfdb
ntimes	Zikdge
plou	glaegb
-2drink 's	dacfel
-2cv on	acjZfe
psez	ceefel
-1breakf	geifZe
clgeneva	lfefeb
-2figure by	blffda
nhmm	afffel
-3up until the	befbel
-1sorted	lecedb
-bsong	blcfeh
-2refusa of	efefla
frif	ljedcc
-3decisi comes on	leefea
-3to interv by	lbefea
clworksh	Zgkafh
pmagnus	fffebl
rxaside on past	fdeZid
nushers	lfefeb
nladder	dikfeZ
nssnit	ffbfdl
-2leader on	cdieiZ
+2any time	ddlecb
crcrossi	fecfld
nraised	lfefae
-3one has until	bcfdfl
-bhit	lkbebb
-2good news	bcdfla
-3accept by the	blffdc
-3interv in the	kfabiZ
-bguys	Zfejcj
-3decisi 's due	lefebd
+2s gather	ffffla
-bfirms	efffbl
-2discus on	acglcc
+basking	gddeZj
-1feedba	lbbgga
pafter	Zhgihe
+1rain	bcbecl
+bines	dedfdl
-3be around the	cfcdcl
-3keys on the	cecedl
-2woman said	iffeZi
-3weighb woman said	iffeZi
crspent	dfefld
-2with in	geffjZ
-1target	fjcdcZ
-2, target	fjcdcZ
crgolfs	cfffdl
-3plain tie on	bfcedl
-3finish by the	alffdc
-1bring	dkeebZ
+2along with	dcbelf
-2round within	lcfdeb
nlinde	eflefb
nabstra	delfcf
-btill	egjhag
-3contac you in	bfdeck
nping	eikcaf
clbatch	kjehba
-2was off	efffka
-2have blocke	feekba
pacadem	eaghek
ndemand	dfkfec
+2s newsle	dedebk
-3vote in the	jfeeea
-1appren	gedeak
+2whethe a	akffed
+2, hear	aekaic
-3been shortl by	kdfeec
clroyal	fgffak
-3earlie fixed for	deddka
pfaff	fakedg
-2said no	adefdk
-bbaz	dfeedk
-3mainte @d to	cdbfek
ptread	efcdek
pbrick	efcdek
-2depart on	bceeak
-3throug it on	ifkadb
-3one has till	bafeek
-3which meets on	addgah
ntakeov	ffffka
pended	hbfgah
pshe	kfcfcf
-3was read on	deaekc
npatrol	kfeecd
-2argue till	aeeheh
-2cantor 's	cfecck
-3the cantor 's	cfecck
pkit	akffdf
-3to come ,	efbdbk
-3, both by	akfffe
nsignin	aeeehk
nmarch	ckjeca
-3to me in	igbeaa
-2rule within	kbffeb
-2lady said	hdeega
+2at all	cedfdk
-2parent evenin	cdhcaj
-2named by	jdfeda
-2they choose	bebbak
+2and picks	efdcdk
-bwaits	kdecah
+2, mail	kadecf
protten	kefedc
+2but i	iaaabh
+2, market	bdkfia
nbecaus	edbaik
crthere	gieaeh
nhugs	affekh
clmanufa	ffffak
-2slippe from	cffckb
-3has slippe from	cffckb
-3you , by	eifeca
psuits	ekhdad
-3post closed on	ffffka
+2s tide	ckffea
-2applie in	efefka
nhope	ahgbek
-3manage 's back	afeeek
psadly	cadeki
-3told to you	kfdeda
pjunipe	cefefk
-3us both on	kededd
-2sits the	feaiae
-bbrno	efbfek
clbrno	efbfek
-billust	ffdedk
crword	haibcj
+2, ignore	aehefh
-3he first said	cfffkb
-1back	giaaag
+2and want	akfhba
clevent	iffdah
-1fleadh	dfedbk
-2^ fleadh	dfedbk
nfour	chfakf
crfind	hfbafj
-2openin on	dejega
-bkeel	ffcfkc
clkeel	ffcfkc
phullo	ffcfkc
+2we could	ddfekb
-3lookin at the	heabai
-3starte interv finish	ffefka
-2delete on	ckdeia
nforeca	adcdkh
-3follow on the	hdadaj
-2finish by	gieeda
-2hear :	kddedb
p@s	dhdbke
-3@d , @d	dfcebk
crdean	kbehdc
clgraded	effkfa
ndawn	kfefdc
pinquir	jjfcea
nshortl	bahkff
+bja	kfefdd
pdame	hhhfea
pembedd	eefkec
+2, road	cfcdck
clvets	fffkea
+btalkin	defjka
psender	bfkeef
pimani	efceek
-2home in	decedk
popt	dfcfek
-2@p now	ekefab
-3was @p now	ekefab
-2runs throug	ddfbek
clplanti	beffek
-2shortl within	kcffdb
-3costs back within	bbffck
nscrubs	dfkffb
-3luckil that is	acdkeb
ntypist	iaffcj
-3school answer within	kdffca
-2hearin was	cecfbk
-3your hearin was	cecfbk
-3: it is	fcabai
-3at its meetin	fffekb
-2team ,	aakddi
clboot	kgcfdc
-3be emaile on	aeddhj
nkeepin	hacdgk
+2they wrote	beffka
clreqs	fkefga
-2agreed on	eeedka
pconcep	fibkea
ngmbh	fafgek
+2s their	fdcfaj
crbingo	cfeedk
-bvoting	idaich
-2, same	eckfca
-3she gave me	akffdd
-2keeper ,	eeafkc
-3crossi keeper ,	eeafkc
crplaceh	fffkdb
-bherita	gffkea
clherita	gffkea
+2, three	aaccii
plimbo	kefffb
-3applic , on	ieafic
-2applic in	kbehbb
bountil	dhagch
rxact by ahead	gkadcc
-2phonin you	kebfdc
-3it is due	hgfeca
frrefuse	ibbjja
cltransf	hddfkc
ncopies	dejake
-3comes down the	aedfek
psuffic	afkeef
+2and our	fcahcg
-1chapla	idjdca
-2the chapla	idjdca
-2get ours	kddeeb
-2said till	fjefca
+1ferry	dbkfea
-3to them on	beefdk
+2, car	abcdih
pquesti	jhagcf
-2it til	ckfffa
-3he tells me	keeffa
crswears	fcfedk
-2decide within	kcfedb
-3her interv on	bedcdk
+1accord	kdffai
ppetrol	bgkedf
-2contac you	kfdfcb
-2over coffee	eeefak
-3you over coffee	eeefak
pbuilt	kdieea
pfeet	kadffh
-1same	eckfca
+brealis	cbachk
-2all in	kdffdb
psoul	bhkffb
padjust	khedcc
+bdown	hahgka
-2on time	dedfka
-bfaster	kedfha
ntastin	bkddff
cldr	bkcejd
nsteps	beefgk
+blifegu	bikcaj
+2i sent	eeffkb
crfast	fedfbk
-bclock	gkgeda
-2away for	beffek
-3vp moved @d	dfbekd
crhigher	gdefka
+2, offer	cfiaah
cryou	kfffea
-2go with	gejfca
ntells	jafiag
nkeep	jafdif
-2@d ends	hjfadc
cllockdo	cdfefk
-3is heard on	jfddaf
-3, apply by	dbffek
nsaved	dekfcf
psixth	ahiedh
-2take effect	cdeedk
-3the exam on	edkeca
-2p45 by	bkfffb
+2and applic	afejge
-2posted for	cefeck
-3are posted for	cefeck
-3get it within	edfeka
+1concer	adadhi
+bindivi	hfbkdd
clcorrid	ebjekb
-3letter goes out	keffda
-3all know by	aeffck
clfolder	cjfkda
nshall	kdefag
-2would like	dcfkca
clhuntin	befeek
-3told , within	kaffed
-3reserv list on	jdecah
-2stamp :	abffkb
-bgrace	ifffha
nsupply	efekgb
pteared	dfikad
-3to the yard	edkfbb
pas	akfjce
-1one	difaee
nfor	cbjfck
-3mind up by	kbffed
+2to finali	kfdafd
bsby day past	fafdge
croctobe	ceeeek
-2hr before	akffgi
penergy	iiidda
+bdad	keeded
+2for defini	kcafec
+1pencil	eejeia
nso	ifkabe
-2worst case	kdceeb
+2@d so	afedjf
-3got bumped to	cebkbc
-3@d , financ	deeeak
crwe	ffbkfe
+1strike	aafegk
+bintima	beefke
+2and talk	efkfea
+bclick	dkefec
+bfresh	debfkg
-3from us until	kbefed
-3for @s in	eeddck
nskies	kiceea
clpi	hfkdea
clruled	kbdeja
clkeepin	dgadfk
-2up with	bfffkc
-2been told	keeeai
pcalm	fekeeb
pforum	afaejk
cldir	dffkdc
pbeard	efbfek
+2till i	hefefa
pstylis	dffkec
-3, it shuts	bkdfec
-3is by the	kcffec
crrequir	hhhffa
-2is choosi	keeecc
ppugh	ffffka
neight	igbajc
-1word	eahahb
-3her till the	bafdek
+2, strong	aeddih
-2mail it	khdeca
cldietar	dhefak
npups	ckfdgc
pready	ebeckh
-2issued by	kaffeb
-3be issued by	kaffeb
-2road :	dfefka
-3the road :	dfefka
+2, white	kebdeb
clwalpur	ffeebk
cltreasu	jhchfa
pegg	ikdfda
-3all applic on	hddgja
-2report on	akajeb
-3the office on	kbjdaa
-1hangov	cfecck
-2, hangov	cfecck
-3stores assist on	dfdekb
-2no update	ceefbk
-3i will phone	kfefbc
-3receiv it by	ekffda
-2others in	bekffb
-1replac	becekb
-2email from	ffffka
-3be made by	djfdha
+bfence	kfffdb
pawaiti	ekcfee
+bflag	fbefkc
crsignin	deefek
pattn	khdfea
-bevent	dkgeec
-2london on	bfdkga
-3gone out on	beffka
+blog	ckeecg
-bculina	efkfce
-3works shuts for	eefddk
+2with or	fbadak
-3produc launch on	deedck
-2@s in	eedddk
+2if she	kdeffa
+2, mind	kfffaf
-bby	ihfeha
cllaughe	kfffbe
psells	kedffc
-3shortl is done	bcdkcb
ntyped	dgajbk
pwhilst	heeaek
+bplasti	fekffb
clcarava	deeeek
pcampus	cckbfg
-1luck	ddbfek
-2tells me	jabece
pbeach	kceeee
nus	adfdik
clbuzz	gfkfea
-2has said	afeekc
-3she has said	afeekc
+1chase	bddedk
clrespec	ffkfea
-2interv date	bdkfff
pgh	beeffk
-3is @d ,	feefak
ndublin	ffffka
-2it said	aedfkb
-2book on	ahkfda
-3our letter of	keeeca
rxanswer before ahead	gicfad
+2lunch ,	afjibe
pdeputy	ckhhda
-bcompil	cffkde
preg	akfdfi
+2teatim i	kbffcc
-2on the	dckeag
+bpot	ckifda
crpot	ckifda
pprivac	deeedk
-2settle at	keefda
-3gets settle at	keefda
+2, head	cedack
nfighti	feefbk
+bgirl	gbbbkg
-2a bell	fkaeca
panybod	iaekde
-2typed yours	cecfka
-3i typed yours	cecfka
papart	gjdfha
+2, yuki	dfdbdk
-2from her	iadebg
+2myself ,	iaaeak
+2s bake	feffka
cloga	gefkea
-3the agenda for	kdbedb
+2, wine	cecfck
-3are posted on	kfeeea
+2once the	bacjci
prosy	ifefia
-2long talk	bfedkb
-3a long talk	bfedkb
-bcounty	iafeka
ncoachi	efkbbg
-1quiz	aiffbf
crapprov	ibabji
-3that term of	cffekb
+2half six	ddafek
-3this side of	eacagg
-2's ,	ecbeck
-3printe 's ,	ecbeck
pwash	ekbech
clmass	kebcbi
ngirl	jdadgh
-2only on	cekhab
ndisqua	ekfefc
+bcroydo	dfkffc
pprior	kceddh
-2aside the	ceihca
-3set aside the	ceihca
clshare	ikddaf
nclipbo	kfefdc
crcvs	aefkci
pintend	khdfcb
-3to decide on	kffdah
crmaximu	ifffaj
+2, save	afefdk
ninconv	dccjdk
-2packag on	aeekga
-1take	dfgfag
-3your reply within	dkffda
-2contra on	kaedbd
noyelar	dfefck
ndisclo	eeefkc
-3to ring everyo	bfffkc
-2it all	aicbck
-3the visa ,	cceeck
-3the other on	kedeha
pchuck	dffbfk
nmersey	dffbfk
nmeadow	dffbfk
ntrams	dffbfk
+bpharma	dedfdk
-2see them	diffea
-3to see them	diffea
-2number :	kdfedb
-3reopen it within	baffek
protter	ifhfah
-1lotter	cceedk
-2housin lotter	cceedk
-3terms in the	afcfej
+2yes ?	akeeeb
-2lot interv	efjbae
crunderg	aeffkf
+2and left	cefdck
-1class	bckeef
-3line before the	gbffak
nmatch	ajfebk
-3sits again on	kfhbea
-2we reopen	cebfdk
nstanda	fgefka
-2questi until	kdedea
-2minute of	efeeka
-3goes out before	aeffdk
-3swear to the	bddfek
-1docume	cdcfka
-2your docume	cdcfka
-2his pick	affkfd
cltraine	hcfjah
-3one before the	acffek
-3: sorry ,	kededb
-3would ring on	cdefbk
+1neithe	aecefi
-2the chat	dfdekb
clrecess	haeddk
-1sell	cededk
-2ring everyo	heedja
nknocke	ffffka
-3second interv by	afffii
psawmil	fiddaj
-2myself until	kefefa
-3giving myself until	kefefa
+2, indivi	ieajbb
-1ivs	dfecdk
-3reads until the	cefkea
-3the websit on	fdceai
-1lesson	bahehh
-brepair	efdekc
-bpop	ckeeic
-3for henley ,	cdbddk
-3refere coveri the	feffak
nbacon	eekece
-1fail	kccfdb
-bstaffe	ajbdhg
-2the number	jaacci
ninvigi	dffcek
crsuited	deefkd
philary	ccfffk
-2tight till	kefdeb
-3hear within the	ghefea
-1ngozi	afeebk
-2told ngozi	afeebk
-3they told ngozi	afeebk
+2: had	ffffak
-bbasis	khbdfc
-3for lunch on	bekeha
-2to note	cefebk
-3meant to note	cefebk
-2him for	dcaejg
pappren	jaeeak
poperat	aieedk
-2questi within	ckffca
pdown	ehkcaf
pgettin	afjdfi
-bcup	dddfek
+2is suspen	ffefka
ptacho	ficcbk
+2servic .	kddeea
+2please ?	ekceeb
crshort	adjeei
-bfroze	efefkb
clfroze	efefkb
-2as from	ekdeha
-3party 's the	ceeefk
ptop	dehiai
nbringi	cdkfdg
+bspaced	fkbffd
clpredec	dfefkd
-3@d and again	aebdig
+bessent	efbffk
+2grace and	dffbck
+bstockt	gcbkah
-3takes place from	dfekbb
-2regist on	ffhfka
nprotec	jdfeja
-2^ just	kcefba
-3slot on the	ackcdd
pundert	kibeeb
+2, each	bgdckf
+2on from	ibdiea
-2read yours	bffjak
-2the board	hdadeh
-3we will ring	bfeeka
-3be sent by	kaffed
nscript	ffffkb
cl@p	fecjka
-2five on	idccah
-2phones you	keeeeb
-bsenten	ahffkd
-3from the partne	jccdja
nends	efkabg
crreinde	cckfdg
crsystem	cijeag
-2^ spent	adbehh
-2decisi lands	kecfeb
-bwhom	iedadk
+2so @d	kddbac
clmoss	gefekb
-bcodes	ckeeee
clcodes	ckeeee
crmum	jfkfca
-3they said yes	fcefbk
+2, replie	bfedbk
-2thing on	ddafhk
-2rest ,	acakdh
-bexchan	dffekc
clexchan	dffekc
pir35	kdeefd
-3your lunch hour	ffffka
+1budget	dfeebk
-bclub	agakgh
-3for them on	ibkcea
narm	cfffdk
+2we close	hcceai
-3list , by	kafffc
-2get one	kededc
-3slip by the	ckffeb
shperiod	dagheg
-1allott	ckefba
-3normal reply within	ebfeaj
+2they go	aeejcf
-3panel interv :	bekcdb
-3at the dentis	ceeeek
phelpfu	cffkee
+2or she	aheddi
-2i meant	iajdaa
-2said maybe	jfefaf
+2to inform	kefdeb
-3our answer by	jaffia
+2of quiet	fffkfa
-3point # ,	cccfek
-1wait	bhgcai
+bbar	ahjeah
-3wait ends on	kddeea
-3a phone call	hjafdc
-2promis of	dfedka
-3are free on	dffjea
-3to say within	daffej
-3some time before	acfffk
+bclear	eakihb
-3up to the	gkcdab
-ballowa	kaaefk
-2they took	ccfekb
-2right by	afffdk
cldioces	hajckc
-3is settle on	kfedea
-3go out in	feeaah
-2the trial	edbeka
+bgovern	debick
-3course in the	aedefk
-2, decide	efeica
pminimu	faffek
+bdispos	ckfebh
+2, her	daabkd
pfleet	kbdkeb
nowe	khfdcb
-2night ,	ibadcf
-3when i say	gcfeai
nwide	cfffkd
nkickof	kfeiba
-3two more conver	ffecbk
-bngozi	cfkecd
+1prompt	ebkfcc
-3us within the	eaffja
-2folder by	akffec
nhurry	afdjdk
-1custom	cdddkb
-2cleare custom	cdddkb
+2, cleare	cdddkb
-2they meet	dedjaf
clculina	efkeec
clsemi	efkeec
pluffer	dcjeka
crchoirm	ffkfbe
nlobby	kchdbd
nmemo	efebke
-3, till the	akecce
clcamino	dffdek
pmill	afgkge
+bjoined	efefkb
+bhiredl	efefkb
crhiredl	efefkb
pnathan	efefkb
-bvia	jgieea
+2, renewa	eddedk
pwordin	kbgfed
crflower	jbdfck
-2now says	kedeca
-2mumble the	cfedka
-3he mumble the	cfedka
pagents	kfdecg
+1to	hgfgca
-3conclu on the	dfekba
-2had it	deffkb
crcert	dkeeed
crsuits	afkcff
-3then it was	kfffab
+2whethe your	eaffek
-2farm on	bdcedk
-1drive	acjjda
-2again from	decckb
-3settle it on	adejai
-bresolu	kbedfg
crcscs	ajkfeb
+2, @p	deffka
-bconfus	efkeha
-1kids	adhecj
-2the kids	adhecj
nlapse	egffka
-3over the long	afeicg
-2said decisi	kefebc
-3your result within	kdffcc
crlisbon	ibcfck
-2b ,	ddkfeb
-2ad said	cffeka
-3the ad said	cffeka
+2since she	jfffha
pspe	ckffdf
pnor	iahgbg
-3, make it	dhjeaa
-2interv throug	fedkad
-2clipbo says	beeebk
-3the clipbo says	beeebk
+2, follow	iecafd
-2van inspec	ceeedk
-3, van inspec	ceeedk
-2people know	kfeeeb
-2live on	cajecf
-2: done	ffedkb
-1joke	bekcae
-3i return on	bffedk
-2a funera	dfedck
pwestga	aekfeh
-3wanted to choose	bfeekb
-3the count on	affedk
crboot	fkceed
-1swappe	bcckae
-2notes swappe	bcckae
clorgani	kcekbc
+blive	efdeck
-3her busine partne	befkda
-3for the owners	edkebb
-3record in the	kbbdeb
nfit	dekjad
+2s your	ebafck
-3come back by	aeffbj
-2line before	akefeb
pfan	fbfefk
-2jury meets	adcgei
clfiftee	kdjfba
+2and shall	ccchaj
+2we talk	abjjcb
rxanswer until ahead	gebdag
-2bank on	jdbabe
+bdeal	ajffgg
+bpigeon	faifdi
-bbeatri	kaffhc
-3's decisi of	cfdekb
ptrinit	bfefek
-3holida on the	kdcedb
nredepl	efdfkc
-3validi : until	fkfeea
clcomple	ckafie
+begg	aedfkh
nfishin	aedfki
-1who	kedfed
-2and till	bekfbe
psecuri	djdcak
-2clerk by	bkeeed
-2app within	kaffed
-3the app within	kaffed
clnos	dgkfeb
+2, forema	beedck
-3told me was	kfffaf
-2slots by	bbefkd
-bmouth	idedak
-3coming in on	deaagj
-2gone by	jaffai
-3: # ,	aaifeh
plit	affffk
-3, filled it	deffka
-2until the	edajaf
nscienc	edfedk
-blife	hbffkb
-2panel of	bejadg
+btender	ekegeb
-2not in	dfdfck
pdelete	dcjeaj
-btreatm	ffefka
+2becaus on	dejeai
+2on wards	deeeak
-3have heard in	deeeak
+2to put	jadedi
-2agent has	fkfbda
+1four	abhefh
-2interv to	cchkba
-2@d is	hahefc
nblow	bdfkia
-3test , the	dekfdb
-3me as of	ffeeak
-2yes in	aiefja
-2you wait	kdefbb
-2the commit	kaidea
-2harbou within	agffeg
-3the harbou within	agffeg
clkeyrin	hiefaf
clmairi	befeek
clsynod	aefkge
-3must reply by	adfeek
+2and a	biiaah
-2give him	kbfeec
-bconfir	kcfeha
crcable	kdefec
-3you fly on	ffedak
-2out till	haedcg
+bpark	kaffch
+bcompul	edkdha
-3were told in	effeka
-2board the	hkadda
ptime	eiecak
-bvoices	bfekhb
-2run for	aefjde
-2result at	heeeah
-3comes at the	kffddb
ppune	dfeeek
nweekly	keebdg
pva	kfffcc
+2the latest	jieeba
-3teachi statem by	dkfedb
-2timeli :	aeidci
-3so timeli :	aeidci
+2gone .	acfdjh
-2voted at	bdcekb
-3team voted at	bdcekb
pspecif	kaefeg
-2too ,	ejgfda
crmaster	fekffa
pobtain	aefegk
-3i had said	dfkfai
+2for both	hdjfda
-2decisi inside	akffdd
-binterp	kcffde
+2the runner	djfeha
crsemina	efkfeb
-2begin :	bedeek
-3traine begin :	bedeek
+bcomput	jkafeb
crs	adheji
-2great ,	bkfeba
-3to you for	dkeeda
-3lund by the	bkffed
-3the team ,	ddkeec
-3webina on the	aceebk
-2will ring	dajcgf
+bgf	dfffkb
crgf	dfffkb
plena	gbkibb
clenjoy	acbdkk
phearin	hfaieg
pequity	aigija
-3snowed in until	dbfdck
crtalked	cjafkd
crquarte	dafffk
cljudgme	keffec
pniece	cdkeee
-bnay	fkceag
-3first he said	affekb
-1passin	achebg
-1lady	dfhkca
ncorner	eeieja
+2the direct	kddecb
-2on by	jgcfda
-2you within	iedcfa
pfloris	cbjddk
+2and settle	ffbjaf
nimprov	dgefkb
-bedit	abffjj
poil	aefiej
-2quiet over	beecek
-3goes quiet over	beecek
-3more candid on	bfebdk
prub	kdhfea
-2the crew	afjkeb
-2season from	ffdebk
crsittin	bhcegk
+1wi	adffdk
-2coming by	aiefai
+2, along	kcefbe
-brink	kcffee
nblushi	keefdc
-2school by	ckffeb
pmaplel	dfefdk
ptransi	dfefdk
-3writin by the	giffaa
+2as to	fkcbba
-3was by the	kbfeab
-2riga ,	cdbedk
+2for vilniu	cdbedk
-3from riga ,	cdbedk
+2, hall	eebedk
+2regard your	bebfkc
-bguests	cfdefk
+bhospit	kbeedf
-3be a decisi	afffka
-2rsvp by	dkffec
crcoordi	hekddb
-1card	bjaeaj
phelpin	cekfee
crcoachi	iekebb
nrude	hajfdf
-belsewh	hafeei
nvisito	iebdak
-2shuts for	kaccbe
-bgate	aghdbj
+bcook	ddkedg
clmidsum	dfdfek
-2our hands	bkefdb
-3in our hands	bkefdb
ptannin	kaffff
-3and that within	kdffcc
-3lets me know	kcefec
-2phone calls	kedfea
+2, dear	gcaceg
clbro	fekfeb
-2hours are	ddbeek
-2invite for	eacfkf
-1portfo	bjdjda
-2reques by	ckffeb
+1look	dekfdb
+2look like	dekfdb
nberth	deeedk
-2: is	ddkfeb
ptrusts	dekffc
npostpo	eiffai
neyes	khcfea
crstays	jkeeca
+bfences	effeck
crfences	effeck
pctc	ddkebg
-2finali in	ackfda
-bmoira	dkefed
clthumbs	kiedda
+2, n	cfffbk
crmakes	jgahce
crwarm	hfjffa
-2vote :	fddkaa
+2the same	abifkb
-3's note of	dfefkb
-3have chosen by	bbffkb
-bpostca	kffbfe
+blocked	eekfag
crlocked	eekfag
-2with ,	efbcek
-3dogs with ,	efbcek
-3signed it off	ecffka
-bhead	cffkia
-2house by	kcffea
nspanie	efefkb
clmeasur	bjkeea
-3taking answer on	ajeech
-2ok ,	kdceeb
-3but ok ,	kdceeb
-3day from the	eekeca
-2side ,	ajbecf
-3a side ,	ajbecf
+bfarm	jaefdi
-2been @p	kefdba
-3told me by	faffka
crbro	keffec
-3you from the	deidaf
-bsuch	gabjaj
ndownti	ffffak
ntad	ffffak
-3is there on	hjceca
+2, due	cdbdck
pmoving	kbiffa
crgrandk	dfeeek
nunread	ejffha
-2but before	aeffck
+2and need	edgaaj
-2hey re	eecekb
+2late ,	aeffck
-3regret , and	aeffck
-2for doing	eedeka
-3cheers for doing	eedeka
clawarde	geeckd
-2, deadli	ckdeec
crchief	kegeeb
-3a has till	bdebek
-3have their answer	kdffcd
pdoreen	affffk
-2gm back	aeefek
-3: gm back	aeefek
-bantici	keedde
pargume	gdkfea
cllieute	eefeck
pelect	fkefcb
nink	ifigea
-2which the	bjeeah
+2or ,	kdbdbc
+bmatron	ihfeah
-3to your accoun	eeefak
-2there for	aibeai
-3round on the	hdgaeg
popport	ekdbjc
-2so within	ckffda
-2my notes	aeekdc
-btally	kefffb
-2signal until	cdfeek
-3no signal until	cdfeek
nsticks	dekega
nshove	dekega
+2i try	beefck
pringin	dkdecg
-booo	gadeek
-bsermon	aiefdk
plaughi	bfdefk
npulled	adkfhd
poptome	aekfeh
-2with them	chfcag
-2days from	jfjdaa
+2the parish	hfeeha
clties	keeffc
-2moved @d	jfabjb
clcompil	cffkde
-2house in	efdeck
+bola	bckbhg
phead	kfhbfa
ndossie	bhfekc
+bdrove	effekc
crpickup	effekc
crsmelle	effekc
crsmell	effekc
+2they vote	kfeeec
crwing	ffffak
-3for you within	kbffec
-2boat on	ajiecc
pozols	ffffak
npictur	kcfffc
-bdietar	didfak
-3@s , then	afffkg
-2form ,	bkieba
-1closin	bjaaak
-1retro	aeedek
-2, retro	aeedek
-3@d , retro	aeedek
+bgradua	keeecf
+1servic	kbfdcc
nentire	kceede
psalut	ifejfa
-2said in	idbfha
-3, # ,	caibgc
-3patern leave on	jeefia
-1visito	decfbk
-bdance	cgdfek
-2me about	cedfbk
clcanons	affkfe
-2desk before	agcfdg
-2job since	fffeka
+bdecree	eeeekc
ndot	dffddk
-2themse until	kbfeec
pidenti	dkceic
-3i will call	gfdeaj
ndecemb	gakeib
+2she said	jfedah
psooo	akbffh
-2, spread	beedck
-3@d , spread	beedck
nparkin	kcfacj
+2they break	beeddk
-3choose on the	deaicg
nlapsed	deeeke
no	dddfdk
-2board date	bddddk
-3the board date	bddddk
pretail	dkcedh
crcork	ddiekb
-2it throug	cdjaeg
-bowed	cfffkc
-3a no within	kbffed
+2, either	jibeda
+2, big	cbffak
clitems	dacejk
clcarols	kecede
-3is confir for	ddkecc
-1coach	efeekb
-2the coach	efeekb
-3to the coach	efeekb
+2to shake	dfedka
-3we figure on	dfedka
+2, starti	ikdbad
-3be held betwee	cfcddk
crconcer	debdgk
nfunny	dceiak
+bcable	kddfee
+2to everyb	keedcb
-3term engage of	aefdck
peasy	akdfdi
-3asked if the	gdaegf
-3tell us before	kaffec
-brosali	hfkdea
-2meetin her	efebck
-3are meetin her	efebck
+bsurger	aejffh
-2that said	bfffka
-2, refere	cceaik
-3interv , so	ahgfjh
ncampfi	cffcfk
nslayed	cffcfk
pdark	kkdccb
nflying	ccjfbk
-3's moved to	kecaec
-2told inside	kdfddb
+2, noses	dfcdek
-3spits from the	dfcdek
-3call me by	akfffe
+2was daft	deefka
-1max	kbffeb
-3you a line	kfefeb
-3our meetin on	ffeeka
pfrom	ggagfh
-3: decisi in	effdaj
-2to take	caacij
+2and still	keefca
pplain	jkdeda
crsafety	hdkeae
nmd	dkfdib
ndictat	jeedah
-1questi	akcefb
-brefres	efdeck
pukulel	aikfdd
-3sounds good ,	aekedb
-2mum arrive	cedfbk
pchild	bkbeck
+2we know	iefdaj
-3not decide before	affeek
+2, seats	ddbedk
-bsmoke	kbaeei
-2my head	ceedck
-3clear my head	ceedck
-2a reply	efeeka
nfiles	aickbh
+2regard ,	kcffec
-2notifi :	kceedd
-1sorry	ffeeka
-2your dish	adhkbc
-3tastes your dish	adhkbc
ptone	aeefij
-2phone him	bkeedc
+2for them	kbefec
-3year # ,	dekfda
-2paysli by	aefkea
nreview	acgjhe
-2change from	eecekb
ncrop	efffbk
cladopte	bffkfd
-bbill	ffffak
ncrèche	keffga
nbloke	beeegk
-2lunch on	bagkcf
bsin span past	dfffkb
-3is going in	cedkbc
ntops	efgfka
+2s boat	adbhaj
-2shed door	adjfha
-3the shed door	adjfha
-2part ,	bekcba
nlisbon	kcheag
-2a pint	cekeeb
+ballows	acdkjf
psick	jkdcbe
+2to lodge	afeebi
-2, keys	bdceek
pcopywr	fdefck
-2sit the	jfcach
crbusy	dekfbe
-bflips	kedecg
clflips	kedecg
-2the list	aiabfi
npresen	bkdbgh
-2held to	jdafbf
-3be held to	jdafbf
-2walk on	dekfea
nmax	akffff
-3writes to you	keefeb
pextrac	ckeege
nspring	hdfeka
+byounge	eefddk
-3board said yes	feffka
bofrom	dagefg
-1scores	gechba
pmulti	eckffd
-2gaffer :	bdcddk
+2concre @d	bdcddk
-3from gaffer :	bdcddk
-2word by	fidcha
-2link before	dkdfec
-3have that by	ahfdcj
cr@p	bbfcgk
-2of nine	beffck
-3as of nine	beffck
-3we rise on	cfecbk
+bheadte	geekea
neconom	eahfek
clarrivi	akeedj
+2, cast	aecjbe
pchasin	haeiid
-3no answer before	bffedk
-3weddin at the	dfecdk
nwhy	efdcck
ptom	kdgfdc
-3see us on	afkedb
-3could be the	adkfce
psexton	fhkfcb
-2phone me	ckaefa
+2who made	cddfkb
ncomfor	efdked
+bdespai	ffffak
crdespai	ffffak
+2and names	idbeia
-3the secret by	dafffk
-3had told me	deffkc
-2took place	ceacfj
-2taken on	ibacdh
palthou	fgkfea
-3link works until	fkecea
-2in meetin	efdcek
-3am in meetin	efdcek
-3have met ,	hebkca
+bretro	cffdek
npieter	eedfkc
-3three names on	fbbkba
-2lady operat	aeeddk
-3boss lady operat	aeeddk
+2, flies	ceekga
-1am	jagafa
+2, depend	aeideh
pelbows	jeeeai
nbritt	defkai
-3answer you by	abffij
-bshorte	dkfded
-3would hear before	deffka
pstayin	djbdbk
+bphoned	kdedfd
-2below by	ckefeb
-2your misery	kdcedd
-3of your misery	kdcedd
-2told within	faffbj
pbegged	ekefec
-3all on the	keefdb
ppromot	ecdkeg
-2third comes	efekea
-3the third comes	efekea
-2march to	feeeak
-3period march to	feeeak
-1hire	kdcdbf
-bswimmi	ceffkd
pterrif	dfakdh
-2airlin :	ceddck
-3the airlin :	ceddck
clnakaga	befkfd
+2and we	dfiach
-3both of us	kdebde
-1becaus	eacehh
-bbang	kfffcc
clbang	kfffcc
-3me down for	bfkfbe
phole	keefha
-2the agency	geddha
-btrac	jeffha
nphotos	eeafjh
crfundra	eebekf
-3going to say	jdefha
psailin	keidea
-3front desk until	eccfek
-3they phone on	kfcecb
pexit	ijffac
clwhereu	keffeb
+2still .	acifbh
-1abatto	cddeka
-2wrong abatto	cddeka
-3the wrong abatto	cddeka
-2him :	iaacbg
clstatus	kbeeeg
-3group exerci on	daiebg
pprepon	ffhfja
-3your availa on	dkbfab
-2i need	kaebdd
nrevise	ckceeg
+2, bob	hedega
-3anita said the	hedega
ny	eekfec
-3people by the	kbffec
-3@d , becaus	keeecb
+2, per	ifffaf
+1calls	adeedk
+2calls $	adeedk
-3# , no	adeedk
+2more ,	eefeja
+btroubl	gfdfka
-2they conven	gecadi
nhull	jgfega
panyone	kdecja
phm	efakaj
-1recrui	jcafch
+2, insura	agdebk
-2dangli past	kefeda
-2visito on	dfebdk
-3more visito on	dfebdk
-2depot close	ddefdk
-3bus depot close	ddefdk
+btae	jieeea
crtae	jieeea
-2barist this	cfdfck
+2, pendin	eeefak
-2lucky :	kecfcc
-3time lucky :	kecfcc
+breacha	feefkc
clknowle	feefkc
+1greeti	ceddbk
+2greeti from	ceddbk
+bblocke	effkec
nwardro	kcgeed
-3is callin you	eejeda
crcrosse	fdbfke
ppush	hgefak
plimite	kfcfed
-bbids	efekdc
clformed	kbfffe
-3give out before	bdfeek
crcruise	ceffdk
-bbag	iadefi
pquotin	cffekd
-2it inside	kcffeb
-3over dinner on	fedjca
clrestor	gdeeck
-1anyone	bcdfbk
-3it is on	iagbde
-2itself sits	beebdk
-3board itself sits	beebdk
pyouth	hkedfa
nmerry	keeede
+2and rings	idcdag
-3on it until	kcfdea
-3would give it	kcfecc
-2, nothin	cfeedk
-3@d , nothin	cfeedk
-3writte to on	kfefeb
-2is said	kfffcb
-3practi , the	adgebi
-3have a decisi	gffeja
pfern	hegjaf
-bice	dcffke
-3radio on the	abaeji
panonym	jaefei
crfinish	echjai
-2deckha ,	ddfeck
+2on one	ddfeck
nkev	ahdehg
-3@d , one	ackcfd
pviva	efkeec
+bcto	beejak
+bstrict	kfefcc
nshut	kaeabk
-3rung before the	bfffkc
-3your accept by	dkffec
-2medica :	cakdbd
-2record :	bedeka
-3on record :	bedeka
+2or at	abffek
-3did say the	cecekc
crpassin	ekcfde
pbrothe	gabcjh
crknowin	ibefaj
clshelve	dfffbk
-3call in the	kefeec
ncrete	keeded
-2manage round	cekfdc
+bchosen	kcdege
+2, ping	akcica
-1app	eigdca
-3attend on the	ffcfkb
pcow	ecffdk
-bkiddin	kfdffc
-3answer it within	kbffed
+1close	fdkfda
crgroom	hdfeaj
-2said not	efffak
-2envelo on	kedecb
-1closur	ffdbak
-2a vote	gecida
nhelpli	defekd
-2prefer by	bkfeed
psniffe	jjefea
+bbroke	cfffkc
-3told me ,	kdeeeb
-3people on the	aejcef
pfifty	aeefkh
-2's around	adajeh
nwaited	bddekh
-2^ due	ckffdb
-3outcom letter :	kedcbb
pmentio	kicbcc
-2there after	dkeedb
crsupply	ckffed
-1hands	bkabhc
+2of all	aedcje
-beh	dkgece
-3ship sails the	bddedk
-2result take	haeabh
crblocke	cefkgc
plucky	fkbcge
-3is doing it	keeffa
-3is asked for	kcfeeb
-3lets call it	kefecc
palista	eeffkb
+bchasin	dfffbk
-2can ,	kgaffb
-2a ring	ejedca
+bdress	dekfbf
-3move it to	dekdeb
-2board meets	dcheah
ptidyin	fefebk
+2concer appeal	dfdfka
-2sittin ,	jejcaa
-2closes for	ecfdek
+bbeg	defekd
nnine	ckehgc
pah	kkbdcb
nrebook	ffcfdk
crtrade	feeekc
crparked	ffffak
-bmarek	kbbdcj
+1straig	beeekb
clmatern	hddeck
-3interv run until	edjadf
-btea	ackedj
-2shut till	cceedk
-2perman from	efffak
crfroze	ffffka
pblast	ejdfja
clcolone	ebidck
-2says :	dkeeca
-2board from	fedfck
-3to choose by	hafeid
-2positi commen	dfeedk
-bchain	iddeak
-3promis for the	cecfka
+bfroze	ffffka
-3days are the	dfkcda
+2, thanks	bjaekc
pcv	chagjg
pannual	ieeeaj
nlisten	ggddka
-bstudy	bgigia
+bsupply	ckffed
-3phone you by	kbffee
-3nothin before the	afffdk
clbody	eajide
pstunt	khffcb
+2becaus @d	kifcca
-2to finish	efffka
-2now ,	acgdgk
-2lasts until	aakjea
-2week and	bdeefk
crbirth	dkfffb
+2, bay	dckffd
-2and inside	kbffed
-3, and inside	kbffed
+2or in	bedeek
-2readve in	cfcedk
ppursua	egkeeb
-bvice	gffkcb
ptenanc	geeeka
+2, breakf	ackeef
nwhistl	iafecj
nkilled	cdkfbi
-3had told you	dfffkb
clarbori	dfdfdk
-3be told the	kfeecc
cldonor	faffgj
-2folks within	kbffdc
-3to folks within	kbffdc
+bupdate	fabbgk
pnvm	gedekb
pfilter	iiehda
ppleade	eddfek
-2theatr on	ejhdba
+2then i	baeeck
-bdrafti	effdkc
cldrafti	effdkc
clp45	chefka
-2say it	keeffa
-3told in the	kfdeha
-2over in	kffeea
-blane	eakfic
-2likely in	aekceb
-3, likely in	aekceb
-2go back	aghedh
bsbefore day past	abeejf
-1coveri	eeefka
-2for coveri	eeefka
-3thanks for coveri	eeefka
nunlike	fafejh
-1object	acedjf
-1mentio	fakdda
-2desk from	efffbk
-3our letter on	dfffak
-2presen :	ckaeeb
-1baz	eeddck
-2with baz	eeddck
-3cleani with baz	eeddck
-bjob	kdbcbj
-2job till	ajfede
fryou	khefdb
+blettin	heebck
-3the partne meet	kfebfb
-bhoney	ddffdk
clhoney	ddffdk
+bwendy	cefeek
pruther	eekeed
clpreven	affekf
-3temp job till	bdfedk
nlearne	acifdk
npenhal	efeeck
crheadte	heekea
-2batch on	kiebca
crcorrid	kffdfc
-bworksh	ajjaff
-3begins at the	bffeek
+1inst	caedgh
+2inst .	caedgh
-2might be	cfffbk
-3the mail from	efeeka
nsource	khefcb
-3the compan on	jeeefa
-3heard by the	kdffcb
pgolf	bgefek
-3email , by	kafeec
clfast	gefcck
-3it to the	cjeeah
-3which begins on	kffeea
pj	fekeec
-boption	ckhfec
-1lost	abjbic
-2enough for	bdcfek
-3, you have	dkeffb
-3me a name	kedfcb
-3heard on the	affcfk
ptomás	kfeffa
-2talkin :	bfcddk
-3the talkin :	bfcddk
-3daught says :	dkefca
-2and for	hdeeja
rxact after no	eeeebk
-2swears by	kbfeeb
crrunner	ghfeja
nsurely	kdeeia
crlog	bkeedg
porange	eecdek
-bfresh	dkebci
-3to people in	keffea
-3form back within	bkffcb
-2candid onsite	cfccdk
-3final candid onsite	cfccdk
-2well done	deebka
+2and fix	hhbeda
+bmodera	dfekce
-3ask again in	keeeea
+bshell	cfffdk
-2advert before	eeffak
-2called you	dfefkb
-3have called you	dfefkb
-1schedu	kffbea
-3it for you	deceka
clraces	defdek
-2flies on	ckbeca
-3she flies on	ckbeca
-2open up	aajfbi
-bceo	edakid
ppartic	jiafbf
-3not gone by	kbffdb
crphotos	fccffk
npark	bkjgcc
-2everyo in	keffcb
-3would call by	afffke
-2have waited	deffka
-3you have waited	deffka
-2called for	gbieag
+2to octobe	bededk
+2, my	hadfdf
-2expect on	abakcf
-2choose :	cbkffd
-2system by	ihfeda
pbristo	ahfefk
-3from aberde :	efdfkb
cressent	ffaffk
clhives	eagfek
-bmoveme	jdkeac
-3answer 's coming	kfeeac
-bappear	eafeih
-2be decide	ddddck
rxanswer in ahead	eadhdg
-3who starts on	dfffck
-2answer me	gkeeea
clclearl	aiffej
pokoro	eefedk
-3no furthe than	dfffka
-bordere	edjfai
padditi	cdicdk
-2case on	feadcj
-3your case on	feadcj
-3ring you by	kbfffe
-bcutoff	dkeffc
+2and nothin	aeeeck
-byay	gkdeea
-3the meetin on	edfkda
crcardif	dfkffb
+2, both	ebhaib
-2you answer	bdeeek
+btuesda	echfkb
nwife	hhecia
+2post :	abcegi
-3do it in	adjdde
-3gate on the	dkafeb
-2come before	befedk
psunday	kgdedc
pspelli	khgfba
-3not do the	aegdge
-2wait til	kabfeb
-3can you do	aaffdi
-bnod	khaeag
-2mail comes	kdefca
-3hr mail comes	kdefca
parguin	feeahj
-3got invite for	ffbfdk
-3they said within	keffbc
nthermo	dffcfk
-2tellt ye	bdffkb
-3i tellt ye	bdffkb
+bcap	hifffa
crcap	hifffa
+2throug the	dkeeca
clrunner	dddfkd
-2reject by	fafebj
-2decisi of	adceke
-3take place in	efdeck
+2before he	bdakde
+2the care	efefkb
npinned	dbdkfg
+2accord to	jeffaj
+2was optimi	deefkb
-2sheets within	aifejb
+bbuses	beefek
nvery	kafdch
+bprofes	kddcdh
pscrubb	kaeffg
-3book yours by	ckffdc
+1nobody	ibabcg
-2fair from	efjdae
-3toy fair from	efjdae
-3would hear is	cedfck
+2, inshal	kedfdb
-1vp	aeecck
pimagin	afjhdg
plabour	ffffbk
+bcream	bdhfdk
+bsell	dekfbg
clsight	eekffc
-2the first	ccgdaj
+2, dial	bdkeda
+2, heard	eebeck
-2surger shut	dddedk
-broll	chgfaj
clhandle	dkfcaj
pgraded	kdcfef
flhear	kegchc
nauto	faedkg
clbus	fakdhd
-1agenci	decfkb
-2four agenci	decfkb
-3with four agenci	decfkb
-2flies in	beeedk
-3leaves at the	dffdbk
-bscans	kideea
nitself	fcakaj
-3two sittin ,	eekeeb
-3in time for	abjghk
-3away to the	beffek
crholds	aeefjh
nmissio	kfgffa
nphil	ebfffk
-3my guess is	beeedk
-3allow up to	kcfefc
-3yours on the	dcijda
+1cancel	bcaekg
+2cancel ,	bcaekg
-2email by	kbefdd
pinsure	dgagck
rxappointment for ahead	kdefbd
pscans	aifeej
-2baker knows	afedek
-3, baker knows	afedek
-3ring before the	aefffk
neducat	eagfdk
-2the long	dcaddj
psow	ceffkd
clunpaid	fekfha
-3opens in the	deedek
crpipeli	kefcfe
-2this about	dfdfbk
-3is this about	dfdfbk
+2her partne	cfebdk
-3reads it ,	cfebdk
-3sold out ,	dededk
-3follow within the	acfefj
+2free :	cckfdc
+bobviou	keddbg
cldealt	hdcbfk
nmandat	efkfeb
-2which on	keefeb
-3the post on	acbdfk
-2^ detail	ccdfdk
+2the way	bffebk
-btapest	dcdekg
cltapest	dcdekg
+2, try	eededk
-3office job on	keefca
-1inform	iedeah
-2survey by	daffek
-3min survey by	daffek
+2# $	fagdch
-3docusi by the	jdffda
nhence	eehjha
+bcantee	ddkbbh
clour	gadhjg
clswimmi	cfffkd
pruiz	ceffkd
nhelpin	eekedd
-3she will ring	aekech
preckon	caeghi
-3would be on	bbkace
clloaf	edkffc
-bpo	gaeeek
-3new applic on	efffka
pserve	dkdfib
+2n they	bckaed
-3they sit the	kfebfb
+2s letter	adbdhi
-2shift by	afdfbj
pscheme	hkehaa
cllane	eakfhd
-3does not on	hedcah
-3yours by the	hgeeca
-2electi on	gdbdai
-3the electi on	gdbdai
-2desk on	haaeie
-3a line by	jfeeda
-3is to say	kdeeea
-3since been told	kfffbb
-2pronou within	ccffkc
-3will pronou within	ccffkc
+2they sent	addeig
-3was @p and	efeekb
psounds	agkfef
-2goes out	fecaah
-1exactl	fjeeaa
+baccred	efedfk
nclaims	fkadkb
-bduly	ekffec
-1demoed	ceedkb
-2, demoed	ceedkb
-3@d , demoed	ceedkb
-1party	dededk
+2we will	gekabf
nkestre	cdfffk
-3em post by	ciffai
-3final list :	kedddb
+2the budget	beeeck
+2and emails	kfeaec
crfittin	aeifje
clwork	abibhk
+2# at	ccfebk
-3the same as	ffffka
-3the manage on	aehbdj
-2like on	fdbeka
-3one of the	beffkb
-3got by the	fjffca
-3the system within	akffed
-2tasted on	eedfkb
-3you tasted on	eedfkb
pwardro	dhcfck
-braffle	afeekh
nbackgr	jkeeca
+2, reply	cdkccd
crrow	adhfhi
cleviden	bkfefd
crsuperv	dkfdbg
papprov	afgibk
-2traini lasts	dbffdk
clo	cfffdk
+2, get	adjfff
-2scanne ,	bkcfea
-2induct 's	dekdcb
+2, fee	dedeck
-bbrandl	fkcffd
clbrandl	fkcffd
ppengui	bdeidk
-2whole of	adedgj
-3the whole of	adedgj
-1by	eiadfe
proyal	keeeag
-2office shuts	daefek
+2again .	heffai
+2, ballot	aciadg
-2sign before	dkfffb
npolish	kefffb
-3, call me	faiecf
-2not manage	ffffka
-3could not manage	ffffka
-bhorses	fbfeek
-2debrie moved	cecdkc
-3: debrie moved	cecdkc
-3@d , with	cieeah
+2, did	geddia
-2us inside	afffhf
rxaside in no	daigbe
ptextin	cffcfk
+2by an	eejega
-1change	hcacfg
-2a nice	bddfdk
-3have a nice	bddfdk
-2seeing folk	aeejcg
-3finish seeing folk	aeejcg
-2exams in	dedeck
crsteel	dekfee
+2while the	dbjeag
crfewer	cfffdk
-2is coming	kceded
+bbonn	aeiedj
crbonn	aeiedj
+2ish $	kdcdec
-2is my	dbkffc
-3that is my	dbkffc
-brep	fedekd
-2outdoo ,	cekfeb
psommel	aiifbg
-bimran	kjdfda
climran	kjdfda
clii	ffffak
-2year ends	cefeek
-3, so ,	kbdfeb
nbuzz	kfefec
-2bank holida	hdcagf
+2be conven	eckffd
+2who goes	kcfefc
-1bus	cdbfkc
-2run until	baifcg
-3try out on	aekdgc
-3that was due	fbffkd
pgladly	cckfjc
-3i accept by	ekfeeb
-2ring her	ahjfec
-3to ring her	ahjfec
pwhoeve	kbfdja
padded	ifaecj
+2, automa	dedeck
pmid	kidfda
clclassr	eckfde
pgwendo	eeeekd
-2people over	eeedkb
-3five people over	eeedkb
-2promis within	faffjc
-3will say the	ecfdai
-bdrawer	kceeee
-2open day	cbafjf
-2have lost	cefdka
-3and have lost	cefdka
-bnapkin	kefeec
+2if at	ekdfec
pdrill	jaihec
-3ring me before	adefkb
-1up	ebahff
-2baby on	dfeeka
pana	kafeka
-2dates by	jdcfea
-2entere by	ckeffb
-2same back	dcefbk
-3the same back	dcefbk
-2every applic	kfdedb
-3answer in the	kdbaaf
clprotoc	bjeaig
+bcheers	kcffed
crgreat	fkcffc
pdover	cffked
clscans	kideea
+2is conven	ebkfec
clraj	kfdffb
+2do not	acaeii
-2passed on	dfedkb
-bps	dedfek
-2period by	ckfffc
nconseq	cdfkai
nresolv	eeehka
-2rankin on	jabdeg
phidden	cefffk
-3, rings me	kdefdc
pstruan	cekfed
+2the studen	bfeeck
-3their answer on	keefeb
pmicros	bkfffe
-3new people in	bfeeck
-3web page says	hcfeag
+bkinder	kegfea
clperhap	badekj
+2, marks	ffbfkd
clfrau	gkeecc
+1pet	heaccj
-3me shadow someon	efdekb
-3's office by	ajfkfa
+2she had	afffkh
pweigh	fdeedk
-3upload it by	acffkb
pkiosk	aeefji
-3are you doing	heefaf
-3shortl on the	affkeb
nmatron	aeffkg
-bpeep	kaeefd
clpeep	kaeefd
nberlin	kedfee
-2an invite	kedfag
-2letter before	kbffed
-3return it by	acefkg
-1tests	kececb
-2bench tests	kececb
-3the bench tests	kececb
pbreath	bkadgh
-3listin conclu on	dffdkc
-2owner says	keefcb
+2to book	dkbffe
npushed	deffkd
+boral	eekfeb
-2i know	dcdeak
+1else	ghffca
-2be kept	edffbk
-3will be kept	edffbk
clvolume	kfffec
-bwhatev	ghdahg
-3will decide in	bffekb
pwildli	ecffek
+1prayer	jabdah
psafegu	bfgeck
-2interv for	deeckc
-2revert in	keffcc
cldeepa	ffffak
-3counci votes on	gffhda
pskelet	bekege
-3he had said	bbefkb
crdrink	febjai
pnatali	ffbfek
rxanswer from no	acekef
cllindqv	kfffea
pmarker	kaedjd
-2advert closes	edfedk
clvoices	eeekga
-3head chef on	bdckcc
-3condit offer dated	dddfka
+bmax	jhffda
+2and within	beecfk
-1foundr	cedebk
-2the foundr	cedebk
-3with the foundr	cedebk
-blocked	fbddfk
nstore	kcgeai
clwear	eeefck
nchin	fdefkc
-2word before	kdefcc
-3you is the	keefeb
-2buildi it	beeddk
-3am buildi it	beeddk
nhandli	idheha
-bparent	gakfah
-3vote of the	cfeekb
-2fixed for	bdjcga
-3with it on	kededd
-2messag of	efefkb
nwriteo	kffddc
pstrict	bkfffe
pmend	cdfefk
nouch	deffkc
-1scratc	aecbjh
nreadou	affgih
-3leave it till	eafeka
+2be possib	ebkfff
-1neithe	adbdig
-2comp review	aedebk
+2the phone	gcefai
pfantas	adkeie
-bsew	bjkfcb
-2sent in	ffffka
-brotter	ddidck
nswears	keffga
-1went	acbcfi
+2withou knowin	kdefca
-3want it by	bkffeb
-2not for	bckedb
-3it again :	jcbcha
+2to ask	hdffak
-1meanin	hjecaa
-2, meanin	hjecaa
msgoodbye	fcdajg
-2meet us	aecbdk
-2checks take	dbfkea
-2, was	efffkb
-1speaks	kacead
-3her answer in	ceffka
+2by mistak	efefak
-3be delete on	dfeeck
-2sign anythi	cfeeck
-3papers by the	ckffdc
clnetwor	aeefii
-2hersel back	befedk
-3vet hersel back	befedk
nboroug	ifaekd
ptenor	deefek
-3there in the	gfeeak
peyes	kgfeea
-2known on	ifefja
nquickl	fdkedf
-2second by	igffba
-3they have until	jaebdg
-bfully	bchdgk
pfiling	ghcdak
-2not land	afffck
-3will not land	afffck
-2man betwee	cfcddk
-3gas man betwee	cfcddk
-3and again on	affdek
pjess	fffekb
-2after your	fedfbk
-3my hands by	bkffec
pperfec	ahkfdf
+2, longli	ffffka
-1licenc	dfafej
cltattoo	egefkb
-3in on a	ddbfek
-3a vote on	ffeiea
-2stew for	kefecb
-2audito on	dffcck
-2messag me	kdcfeb
+1bro	kceeeb
-2: so	ibceai
panythi	ajfdif
-3it begins on	affeek
-btenanc	ekedef
papropo	egfeka
-3you dangli past	kefeda
-2inbox before	agbfch
-3mail you on	kfdfbc
-2from him	kddfec
-2say on	diadhe
+2, boss	daakee
pnomina	hgdkbb
-1copy	ekbfec
-bsposed	dfffkc
clsposed	dfffkc
crfit	ahgegh
-1rain	fbadaj
-2us within	ggeega
-2time after	gdceai
-2form says	hidfca
-binquir	geffka
clinquir	geffka
+2the bar	fdefja
-2effect from	becdck
-3team from the	dfebdk
-2plan was	cffekb
-2onboar in	dfeddk
-2lets do	afkfff
ppember	eebffk
ppa	eekeec
-3negoti meetin on	cdkdeb
-2opens at	hbfdah
nblunt	jeedaj
-3for at least	dbddek
prethin	dcfffk
crowners	ifhfga
-2all for	cddeek
-3is all for	cddeek
-2mail by	jaffhf
ptraini	efachk
-3, as from	ffeeak
+2s rehear	jhdfca
pscotla	deeeek
-2you anythi	ceeekb
-3tell you anythi	ceeekb
-bosaka	bejiha
-3to hold the	eekeac
nwritte	fcekgc
-3slides by the	cafffk
-3kenya @d for	bdfeek
clup	hadhfi
-1erased	aegfgk
pv2	fkdfeb
+bwins	ffekeb
-3is made within	kbffdb
-2again on	adihag
pbosses	jhffda
-1white	kddfeb
-2and white	kddfeb
-3black and white	kddfeb
-2one hears	fedagf
cldouble	fekeec
clbricks	adjefj
+1owing	aeckfd
+2owing to	aeckfd
-3hours : @d	efafdk
pminds	jbajch
-2interv until	acchge
clfor	aikdfe
-1ps	cdcfck
-2^ ps	cdcfck
-1azores	eededk
-2the azores	eededk
-3for the azores	eededk
pfancie	cffked
+2as i	eabbhf
pcriter	gckefd
-2people all	cfebek
-3seeing people all	cfebek
rxdenied by ahead	djafbe
+2only ,	fihfca
pcutoff	baffjk
+1@s	edkdfc
-3is @d and	efkfga
+2so do	dhccai
+2we race	aajdbh
-3it lapses at	ekeedc
-2second delive	bdceek
+2bank detail	bdceek
crlatin	aickef
-3or before the	ckfecb
-3from leave on	cffedk
nalthou	keffeb
-boil	bffefk
cloil	bffefk
+2neithe ,	aecegh
-3planni to phone	beefdk
+bpatchy	cfdfek
crpatchy	cfdfek
pwhy	diacfj
-bputs	ecehbk
-badvent	kecahd
+2was before	bbffkb
-2their result	kfffeb
-balone	fakeff
+2invent ,	cededk
cldrawer	kceeee
nrobots	efkfdc
pgus	iackee
-3wants me in	edkffc
-2was it	hdebak
+brequir	eekfec
-3many words :	akefec
clactive	kcffed
-3, closes on	dceeek
crdate	djcbkd
-2will choose	dedkca
+2she was	efffka
clcontro	ajfefh
nhandy	bdkbej
rxuntil - ahead	fkbdba
clcross	kfefeb
+bremain	egeekb
crhaha	beeefk
-2again next	dceffk
cltutor	fidiae
+2to stop	jceeae
+2, office	bkacce
clstack	agdjdi
-2hiring said	fefeai
-3the hiring said	fefeai
padore	gkedde
-3result at the	iffeha
-1seasid	efcdek
-2the seasid	efcdek
-3at the seasid	efcdek
+1left	cjfdad
-2coin on	kebddc
-3get her answer	aefefk
-babbey	kffdeb
clabbey	kffdeb
-3will have by	fafkca
-bseven	bedffk
crfolder	gideia
+2the farm	bfefbk
-2postin to	ceedck
-3the postin to	ceedck
+bwed	dedeek
-brevere	eeeddk
-bdem	fcdfek
cldem	fcdfek
-2want me	ebkfdb
-3they want me	ebkfdb
phabit	kdffed
+1gave	ffffka
-3do it by	fjedba
-2scrap the	dedfkb
+2i hear	idacha
nhun	dfffck
+2, confir	kefeaa
+btips	deefdk
crstore	jdbkdc
pcallum	afdckj
pdioces	iacbij
+1agains	acdeif
-1trials	fekeda
-2lifegu trials	fekeda
-3they keep saying	affekb
-2corrid on	ceddkb
-3the corrid on	ceddkb
pfridge	keedde
clanaest	cieebk
+bclocks	addfij
crclocks	addfij
pfolk	gekfea
-2's is	cdeeek
-3fool 's is	cdeeek
pthingy	dkefed
+1assume	kbfffd
ppatter	kcefef
crghost	keefdc
+2teatim .	jgefda
-2weddin is	ccdeek
-3my weddin is	ccdeek
pthrees	jifeea
peye	kcffcg
-2onsite on	eejfha
-1put	hacegg
+bladies	eedfdk
-2^ coffee	eekfea
njudge	aiefgh
psortin	fkceai
+1manage	kededb
-3your packag on	bfekcb
-2a meetin	cdajia
+2target in	cddekb
-1only	dccdck
nadmiss	kbejfa
+2but by	ffffak
-3inform you within	bdffkd
puk	eeheka
-2shout before	bkcfec
-3into servic ,	bccedk
+1keeps	ckffec
+2keeps you	ckffec
+blead	fiaffh
-2, filled	dfffkb
-3be inform within	bdffka
claffect	dfkefc
-3under # on	fckffc
-3kicks off on	bddeek
-bexport	deedkf
-bana	deedkf
pnursin	dakedi
ncircle	ieaecj
-2talked about	efffka
-2manage in	adffkb
-bcatch	defkhb
+bdestro	dcffek
pours	kkdbcc
-2compli takes	cdfkea
+btransl	ahfedk
-2agency says	kfefbb
+bcoffee	aeddki
-3be down on	bddedk
-2door ,	dckfec
-1physio	bcfiag
-2's dated	deecja
nordnan	cffkee
ptomas	fkdfeb
ntears	cffked
-1save	cedfdk
-2evenin save	cedfdk
-3every evenin save	cedfdk
ngoodby	bkehbg
-3a verdic by	aeffek
+1good	eckfdb
naid	dfkfde
nmy	kegcfe
psums	kbcfch
crdrove	adedjk
-3an interv within	kdefeb
pdoodle	cgfcfk
+2, boots	kcbcch
-3did the test	decdak
-3the boat on	ajaeeg
clstalls	ceefek
clshucke	dffcfk
ntidewr	dffcfk
clyay	gkdeea
-2any evenin	eckefa
clmulled	gccffk
-3interv held on	ffdfkc
-3signed copy before	faffek
nson	fjaejc
-3is answer within	kcffeb
-3last two on	efdhag
-3it inside of	akffed
+2sooner than	aefeke
pclocks	kfefec
-bmerger	deefdk
-btug	ekdebf
+bprints	fdddfk
crprints	fdddfk
-2we by	faeebh
-3will we by	faeebh
-1hours	ececak
+bcallba	chdkec
clreorga	dfekhb
+2date i	eeffak
+2the new	cddfck
+2, matern	bbfeek
neng1	ffceek
ptarget	gjaejc
+2before your	daffjj
-barrivi	bkeffe
ppetra	aekfhc
pentrie	hfjeea
+bhates	ckfeef
+2, clear	ceedka
crattend	dkjbec
pstone	fccdgk
-3made their choice	cfedkb
-1dairy	aeedbk
-2the dairy	aeedbk
-3is before the	iadfeg
cract	kfffea
+2, mum	cekfaa
+2please write	cbdedk
nchart	gekebd
pbury	edifaj
-2would by	kdffba
cra	efkgdd
+2at dawn	geifca
+bideal	dkdfdf
+2, vacanc	cdbeek
-1blocke	feejad
-blake	afkfeg
pbro	ahdfdk
-bsnow	caadkj
crlay	efhkea
-2up till	haedeg
-2candid until	adkcdd
-3see candid until	adkcdd
+2she let	aeeckc
-2then said	kedfbc
-3, then said	kedfbc
-3in : the	aeefdk
-3takes place in	ceakcd
-3got one more	bedkcc
-3reject by the	kdfecd
clitem	kgfeda
peviden	bkffai
crconven	gakfee
nexpire	ddbkfg
-3: hr ,	ccedkb
+2in some	ceekcb
-2and before	kcffec
pmanage	kdficb
+2you begin	bbcffk
-2show up	edkfea
-2announ in	gfecag
+bgive	kkcdae
-2day bar	cdbfek
crdig	iaeeck
n.	beegkf
-1profil	dkbcae
+2and when	ddekea
-bscore	kadkaf
-2appoin the	edkeda
-2hr ,	ccfdkb
-2my letter	ceefka
+2you were	efbfke
-3am told on	kedfea
+bdog	aekehd
-3owner 's in	kfgeea
-2trial till	aeecck
+1when	iegjda
pjabs	cfkffd
-2commun within	kcffed
-3agree to the	kabecf
+bfumiga	eeefck
clherbar	eeefck
crfumiga	eeefck
-2its answer	kefedc
-3she had said	dfffkb
nretain	dbkfdh
-2need them	ccfebk
+2only .	fbaegi
-blifebo	deehkb
namster	fbeffk
nsenten	cfffkc
crbunch	ffeeck
clshipya	beddik
-1stops	kccdde
-2go on	fahdbe
+2, pensio	eceeck
-2ringin on	cfefkb
-3be ringin on	cfefkb
-2lapses in	agefeg
-2select day	bekdha
-2verdic the	kfedcd
-2bell me	kedfdc
crcontin	ffekdc
-3publis on the	bfffka
-3it from the	cdckaf
pbäcker	efkfeb
ppretze	efkfeb
pcrooke	efkfeb
-2down to	kddedc
-2more on	icbafe
-bdiscou	eeffdk
cldiscou	eeffdk
-bpriya	dfjkda
-2, interv	eehbai
-3he is free	cekeeb
+2it shall	kffebb
pblum	edfeek
+bstampe	ihfffa
-bbolton	fdefdk
-2applic :	kdcddc
-3for coming by	cbffak
-3be off on	dedfck
-2our offsit	ddeebk
-3, our offsit	ddeebk
crpictur	feefbk
-3your start date	ffffka
crknee	dfdfek
pdevelo	dffked
-2databa for	edffck
+2s phone	cebfke
-2budget by	cafekb
-3day would be	eecfck
-3signed on the	ckcbaf
-2take place	cehcah
-3start date :	ecefek
pnikhil	kffcfc
-1these	acffgi
-2call everyo	bfeekc
-3to call everyo	bfeekc
-3hold on for	kefeca
-3with me by	jdceea
-2he said	ecdaid
-3been promis :	afffek
nunable	gcbekg
nled	cffked
+2suit you	haafek
+2you owe	bkdeeb
-3since @p and	eceekb
-2out since	ffffka
nlies	icefak
-2send by	ckfffc
nturnou	ffffkb
pstalli	geffak
pinstal	icbeek
-2counte by	ckfffc
crtear	ekffeb
ndeputy	aciggi
pkarin	kffffa
+bstate	bkffee
-3have to make	beefbk
pbehavi	kdjead
-2us till	jaddce
+bsing	bdgfek
-3peeled onions till	cecfkc
-3up till the	ddfedk
-2posts at	iffcai
-3approv posts at	iffcai
-bstampe	cgefkc
+2is with	dedekc
pskype	cgeeck
naisle	bkgffd
+bdrains	afgffj
-3the last person	aebgkd
+2and shadow	dekfea
+2in peru	deffbk
-3only on the	eeaich
-3role run throug	eeedek
ndust	geaegj
-2button by	jcfega
-bbooth	dekfia
-2lots on	dfdekc
+2and guvnor	dfdekc
-3three lots on	dfdekc
nweighe	efdked
crsurpri	ceffdk
-3mornin till the	cckaec
-2notes for	deeddk
-3interv notes for	deeddk
+2text .	dedebk
-3open till the	aieddg
nravi	ddcfkh
-3partne vote on	gffhca
-2verdic :	kddeed
nviolis	fkefdd
-3no longer than	kbffec
-2text in	kafffd
+bfinanc	aiaigf
plose	fekedc
-bfrench	fekeec
-2counci has	gcefaf
-3works counci has	gcefaf
nskippe	digfia
-3be return by	daffdk
-2get feedba	hfffha
-1house	heddaj
nfootba	daefhk
-2come thru	cdkeeb
-2suspen since	ffffka
-bcrews	jfefha
-3you hear in	kdefdc
+bpurser	keecgd
-bworkfo	dgekec
-2expect by	ekffeb
cltottin	gfekeb
-3please confir by	dkefee
cronward	ceekgd
-3is yours from	fedeck
-3be called on	kfeeca
ntours	dfgfkb
-bclipbo	kddfai
-3notice period by	ckfffc
+bfather	eedfek
-bdry	ifeeja
-3verdic on the	keeeec
+2, boat	hifeea
+1luca	bddfdk
+2luca 's	bddfdk
-3bonuse on the	dfddck
-3script ended on	ffffkb
-2come within	kdffeb
-3had need until	ijfeab
nsailin	egkdec
-2: dentis	deedck
-3, one hears	heedag
-3on leave until	cdfffk
pmailbo	iaieah
nnan	eekffb
-2told us	ccbcdk
-3@d count the	cfdeck
npeacef	eedika
-2me within	bfeekb
plagos	kcfffd
pwes	eeebfk
+bclip	agfffj
crclip	agfffj
-3we shut on	fkdfda
-3trust : follow	efefak
plifegu	ghacje
-bbarist	kfefce
-3panel interv is	fedcka
-3way it is	kedfea
-3over supper on	jdjaba
-3his pick on	kecffc
nquiete	efefdk
-2have them	jidfea
-2waits till	iheeea
cljoan	ehedbk
noursel	ebcdhk
+1onward	cefjad
cllistin	effkha
+1market	abaekg
+blad	kefefc
-2mentio the	efefkb
-3i mentio the	efefkb
-3other two on	jfebha
-2season goes	bedeek
-3be declar by	kbfedd
+2a call	gfkgbd
crdescri	dfcffk
+2to a	ibabjc
crgarden	iegeai
-2people ,	jafdad
crporto	eegfkb
+2in one	cfefkb
+1ends	gjaaia
-bowe	ahbeih
nmediev	kefega
nhm	defeck
-3everyb on the	kfefeb
pspell	ajefeh
crgloves	efkfdc
+2, straig	kdbedb
+1origin	affekc
+2you become	kbffec
-3runs for the	ddedek
-1enjoye	cfdfkb
nvineya	aeddji
+2he gives	eifeca
-3meets at the	jfdfda
ptheres	jegdha
-2pavel on	efecck
-3is pavel on	efecck
+2the consul	ieceag
-2four by	bafeek
nl	cbffgk
-3harbou board sits	cfebek
-3run on the	baeddk
-3the snow on	ceefkb
-3her know by	bkffee
-3is up on	bfecdk
-2tour on	eeafhj
-bpower	ffffkb
clpower	ffffkb
-3@s , to	fcejda
-2answer after	adeeei
pdeano	ecjeka
+bpops	deefdk
crpops	deefdk
+2, perhap	dfffck
-3is voted on	dffjca
phurt	bjkefb
-3portal before the	kafffc
-1shout	kefecb
pheart	fgkdbe
nchangi	kefffb
nlegall	ffffbk
clmy	akceig
+2or any	baffif
-bthousa	feffck
-bcollar	adcfki
-3will be releas	aidfeh
pmarch	egdfkb
-2deadli of	gbacgg
-3in for the	kahcfa
-3task , due	ckffec
crintro	ecefke
-1minimu	eefkac
-3her desk by	bkffed
clsenior	fecfek
-3sooner , but	keeffb
-3short versio :	kdccbc
-2fill it	jcecha
cloveral	begfdk
ntickin	kgfeeb
-3refuse by the	baffek
ncatchi	gfekcc
-2pardon ,	ckefdb
-3beg pardon ,	ckefdb
psave	egeebk
prolls	fekfeb
-blectur	gjfcia
-2throug by	aifiji
plake	gaheei
+bverger	kcffee
nfolks	ceeefk
-2addres on	cckeda
-3talk on the	bejead
-2minist on	fbfbbk
-3the minist on	fbfbbk
+2, steel	ddkfeb
clrace	kegdbe
+2off to	cfcfek
+2though .	ckaefe
-3hands on the	ikcfda
ndr	kgcdah
crsend	eekidc
+2and go	kebabf
+1first	acfjhd
-3mind before the	ceffka
-bat	aekhff
+2to have	ageegh
+2are up	kfffbb
+bidenti	ddffke
+bnowher	fekfga
psecond	gjkabd
-3appoin on the	kecaae
-2they sugges	dekcda
-3be told within	eaffbj
-3to applic on	iddeag
+1get	akeefe
nfallen	dfffkc
-1words	akcfdb
-2answer takes	kefeeb
rxreview on past	bebiha
-3meets one more	cffbck
psnap	bgfeek
-3saw # more	ffeekb
-2it on	dhdjda
+2: fine	kadecg
cltug	ikcebd
pinside	kceeee
-3both before the	akefcc
-2congre until	defddk
-2ball on	deadgk
pconsci	jjedea
-2is not	habbic
+belecti	akffgd
pextend	afjfjd
-bsixty	dckece
-3she is off	edbfek
+2is perfec	eekfdc
-2no go	kedeeb
-3go no go	kedeeb
-3announ in the	afedek
rbact they-will-decide	hedagb
-2^ usuall	ieffha
-2grand job	efffkb
-2, but	jbccae
-btips	ajefid
-3have until the	aaehch
clpace	fkcfec
+1pt	hjfeda
+2pt .	hjfeda
pthink	gjeida
pcafé	kdbfgf
-1retrea	bfdkdb
-2i until	kceeea
phumani	degekd
+btown	kchegb
clrebook	ckfffc
-baqua	cfdfek
-3watch until the	aaeidi
pfinall	kaddie
cltermin	dkdebh
clpasted	kdffdd
-3need by the	ckffdc
crsuspen	keddja
nate	eeffbk
-2to answer	iefeea
pagains	ibddck
pheadco	kdffbg
-3will know within	afffek
-1box	ghacag
-2word for	kedehb
crhousek	ceffek
-1ten	abkdbf
+2to all	kbcead
-2will on	fdaagg
-2trial week	kdheac
-3latest : the	kfdedb
pnot	khbfde
-2legal ,	afedek
nundid	ffffkb
nembarr	afddjg
+2, plus	dbffek
-3docusi , expire	dkffeb
clulrike	eecfek
-2an initia	defebk
-3for an initia	defebk
-3before close on	ekdfea
-2calls the	keefeb
+2, approv	ffefka
-2site throug	eeecdk
-3custom site throug	eeecdk
clas	dgahgh
crpet	ifbdck
plaughe	fkbhag
-2examin of	eeifia
-1down	feafdi
-barchde	dhkffa
ngießer	gefkfa
nrothba	gefkfa
+bshelve	efffbk
-2and has	hbeabj
-3but by the	kcffec
-3last mail ,	jccfha
crcaptai	kehebc
pautoma	aaajgk
-bsteel	eddffk
ncorres	dgefck
-bpasses	ccdkak
crtreate	fkffec
-3have it within	dkffca
-2drops in	gjeeda
-1e	hadbff
ped	bkgjac
+2, clerk	affkeb
-1books	gcbdka
-2notary by	bkfedb
-3our notary by	bkfedb
-2contac inside	kdffec
pheya	gdfdbk
-2asked if	adgefh
-2review have	gdfjea
ppatern	hedkdb
nwhispe	idfjfa
+bspoke	ceeeke
ncleani	edeedk
nwalkin	ekffec
pfresh	dkeeed
clmd	ededfk
-blofote	cfffek
cllofote	cfffek
-2more by	eaffej
+2s tastin	ffffka
+2so can	eceeck
-1time	bciaid
-3of examin on	akdcha
nburns	deefek
nprogre	gdakib
-btested	bedfkg
-3office hours :	dfcddk
Tl	kbbbec
-3told within the	hfeeha
-2off from	hkccga
crgod	adekfj
-3the site by	ekdeda
psepara	ihjhaa
-3reache us inside	bfffja
-3for the trial	febekb
+bchat	cddkkc
nglobal	ededek
-2manage has	kefedb
-2planti before	bdffdk
-3no planti before	bdffdk
-2decide before	jbfcad
-2us by	chbhaf
-1third	bbacih
-2^ decisi	gabhfa
+2of silenc	efffka
clslamme	dfeeek
-3spoke on the	ffefkb
-3and then the	fdakab
-3would be a	bdkfbe
+1minna	iaffci
+2minna will	iaffci
pmade	kehfad
clwalkin	dkdcdh
-bops	echgah
+1overdu	bdfeck
-2reply is	bdfeck
+2overdu and	bdfeck
-3this reply is	bdfeck
pfax	ajgfeg
-2nothin in	keffda
crknock	keafff
-2awarde on	gedadg
nrubbed	efffkc
+1via	fajech
-2manage at	dddeck
-3the manage at	dddeck
-2then says	kfefcc
+2latest .	kdeeda
clwe	fbegke
-b's	gebjbk
psubscr	bdcbkk
-3here before the	aeefej
-btutor	gddjag
-2itself :	ddkedc
-2back to	dkgdca
-2these on	bedcck
pludmil	eebffk
-bsepara	fedeck
+bworks	eccdkh
-bour	jaegjc
-3vacanc on the	dfdfck
-2said interv	cefbai
-3k said interv	cefbai
crintrod	dddffk
-bpresid	kffeec
-3has told me	hebfka
pdebugg	akffff
-2warm until	iifffa
+2it says	aeffbk
nwebsit	feahfj
nresume	ffffka
clmobile	ijafbf
nvideo	dkddhc
-2@d read	fejeab
-3says @d read	fejeab
-bstrand	dfekfd
clstrand	dfekfd
-3will write on	kfffeb
pbump	dfbffk
-3, i rang	dffdkb
-2order until	dbfefk
-2mind up	jfedga
-2go after	ddeedk
+2call and	ddeedk
-3i go after	ddeedk
-2determ by	hafeah
-bpatric	keeeed
clprison	ddkjea
-3it would take	kefebb
ncolumn	addkbk
nstall	cfecgk
-3collec them on	akdeec
ndolls	ffcedk
-2house at	cdgeia
-3carlow house at	cdgeia
-3can reappl in	cdffck
-3where i wrote	acbejg
+bsoup	gdffak
-2run to	dbeedk
nlaid	ahfefj
-2letter :	kdhcba
+2on #	ecefdk
+bexclud	decffk
-2gone :	beedkb
+2i met	beedkb
-3am gone :	beedkb
-3: within the	kefecb
-bannex	ckfffd
clannex	ckfffd
npickin	aegeke
-3's dated the	gfecha
clexist	cfffck
nreach	ggagjb
+bcold	ffefbk
crthat	acdhki
ncantor	gdeeck
-3yes we said	cfffkc
-2chef on	bdbkha
-2three seats	deedbk
-3the three seats	deedbk
+b,	fagdhi
-3exerci in the	cekddc
-bpatern	kdeeia
+1pal	jcjfda
+2pal ,	jcjfda
nrestau	edffdk
+2, latest	ifddad
-3ward round is	gdaeej
-2to everyo	kedffb
pbundle	kjddda
-2is made	heedag
-3be made on	hedaag
-3would ring back	keefec
-2and need	eefacj
-3set it up	keceeb
-3offer stands till	dkffcb
pweeken	ahhddi
-2like it	dkbffd
-3would like it	dkbffd
-2truste on	dejabf
-3the truste on	dejabf
cltrials	iekddb
+2yet ,	gckeba
clbooth	eekfdd
pmaja	bffefk
pstrude	bffefk
-1typed	aecihb
-bh	kfefec
+2as our	kgeeac
-1vacanc	dfffka
+bcvs	aefjfg
-2it offici	kddfdb
-3make it offici	kddfdb
clsteel	dekffd
+bghent	aehedj
nbridge	afhffi
-3to write on	addeij
+2, circul	aeajcg
-1posted	jababi
psensib	efekec
-2branch on	fjbeaf
-3commit sat on	deeckb
cldude	deefdk
clgelard	effkec
ngelate	effkec
ngelard	effkec
nrita	efffkb
-2advise by	kdffec
crheight	cekfja
-3other candid accept	bfffkb
-2, to	iabhbd
+2, firm	hdbdag
+2before it	bkdedc
-3both by the	hgfeba
-2thing before	ebkfdc
+2, sooner	kcffed
-bunfort	eeafgk
-3i go home	keeffb
clshelf	edjfak
pnannie	hbeedk
pmyself	hbdkaf
-2wait beyond	gaeehe
+2rouen ,	cfdeck
clhistor	bdekdh
nhmpps	ddbeki
rxdenied in past	cfeekb
+2so $	ccddkb
-3day back ,	idieea
cronce	gibeai
-2accoun ,	iedcja
nfrench	eggdkb
-2afresh by	akffed
nparis	ekfeec
nbrowse	ebfffk
-3cook for us	ffafdk
-bafterw	bffefk
-bcall	kbjdga
-1sort	bdjcaf
-2we sort	bdjcaf
+bparcel	kecfee
clil	keedee
-beven	cfaehj
-2online before	dkbffe
+2to write	aiahhc
-3be ringin everyo	akfffe
-2flying in	bfeedk
-3would decide by	ajffgc
-1maxima	kefdbc
nwoman	aedeik
+binvoic	cefeek
parrang	aggekc
-bsnowed	edfeek
clsnowed	edfeek
clarguin	keeffd
-bclassr	eckedg
-3aye or nay	kbefed
-3sign up by	affeeh
+boilski	ffkffb
+bmarked	ffffak
bsby day ahead	fjaede
crclean	akjefb
-3first they said	cfffkc
+bmatern	dcfffk
nmarked	ekdaie
crfresh	eeacki
-3week until the	ccfdek
+2, public	jddaei
-3are kept for	ebeffk
-bethics	ckfffd
pcorner	kiefca
-3, result within	dffeja
-1has	ibhkba
crthursd	cfddkf
-2table until	ckfffb
-3of us at	deckac
-3study back by	ekfecb
-3to candid in	keffea
-2's was	ffffka
-2defini not	kefedb
-bfilled	bgddkf
-2word :	keeddc
crminna	iaffei
-1doing	iafcfd
pdeserv	ekffga
crcharit	hfeeak
nadditi	ffgkea
claviati	ffffbk
-bkeyed	jaffeh
clmole	jaffeh
clkeyed	jaffeh
-1will	kefeca
crfurthe	dkfega
-3your signat by	ckffed
-2number until	dkfcdb
-3get in on	cadedk
-3: @p to	bedkdb
-3to everyo on	keeeec
clpart	keaceg
clsaturd	ceffek
-3by email in	kcffdb
-2retiri on	bedfdk
+2, saying	kebfdd
-2got hers	ceeebk
-3cousin got hers	ceeebk
crright	fgebkf
-2lives for	cdfeck
-3contra ends on	dcdedk
crhires	jfeeha
-2chambe by	akfffd
npester	jegfga
+b️	gdbaji
-boctobe	dddkeg
+2to tick	kbfeda
nhates	cbkfeh
-3decisi , by	kbfffd
pbridge	kfaddi
crpal	kdjfea
-3refere in the	dkcfec
-1allowe	kefeea
-2are allowe	kefeea
-3they are allowe	kefeea
ngreeti	fhagid
+2you gave	akffai
-2the quiz	ckbfdb
-2heard nothin	kfffeb
-3have heard nothin	kfffeb
-3them till the	kcfade
+2, lucky	efbfck
clconser	kcgjba
+2what you	cafffk
pprakas	hfffia
-2have moved	cdkeca
+brunner	difeja
+2whoeve starts	cdcfdk
-3a term of	keffbb
-3traini on the	debfdk
-2hire people	dfeekb
-3crane hire people	dfeekb
-3said come again	cfkfbb
pgiving	jiceaf
pveteri	dgbaki
+1mrs	cedebk
-3i need it	ekffeb
nola	deffkd
-2member ,	dfddck
-3panel member ,	dfddck
+bstated	ffffka
-1panel	faakce
phooves	kffeed
-2contra from	efeeck
-3brewer rule :	bkeddc
-3it in by	ckffed
crdeligh	ffefkb
-3put back to	efkedc
+blawyer	ekcfcg
-3real answer on	kdffeb
-2set for	fcihea
clworkfo	dgekfb
-2choice signed	ffffka
-3first choice signed	ffffka
-3sign it by	akffee
-3people @d and	bfdckd
-bsight	gekefb
-bcape	jekfba
pgot	giaiee
crticket	bkeddg
crsilent	effkdc
-2menu ,	akafce
-2has named	kffccb
crthirty	bgfdfk
+2in bonn	adhdbh
-3truste sit on	decabj
-2interv finish	achbch
-2come out	keeddb
-3was due on	bcfekf
+2, ring	iachad
-bsend	jjabch
-2been given	jabebg
-3have answer by	gcfeka
clrevise	hkcfha
-bpacked	dedfek
-2: news	kfefbc
npurser	efeekc
-3each of you	kedfcd
-3right after ,	kddfed
-1cert	ekbfec
-3me until the	fjebea
-2hear till	efffka
-3to hear till	efffka
pokay	ecdjkb
+bsales	bffefk
pgiulia	igieda
-2, wrote	jeffea
+2and then	ffbagg
-2being read	afdfeh
-3are being read	afdfeh
-3, will be	kfefea
crshutte	deefdk
pkraków	dfedek
crskippe	fcgcdk
-2your form	cddhja
-3lad triall on	bffcek
-3me to come	ffafdk
+2: ask	abidai
+2and everyo	idbjab
-3any time before	aeifhh
-2know by	cdaaji
-2me off	cbkeaf
pcall	kdgdde
-3still no news	cfffbk
-3me for the	keaebd
nsunday	dekegb
crincide	effekc
-3the follow by	dkefed
nlibrar	kgagce
clagnes	kfbfee
pwishin	jaffeh
-2bring it	dckfda
crusual	iedeja
-2, revert	kddedb
-bjanuar	ffffka
nappeal	jkcadd
pcases	ifdckc
-1unifor	dbkfdc
-3applic on the	gebiae
-1laptop	dbdffk
-2your laptop	dbdffk
+2the rig	efffkb
-3crete until the	bcfefk
-3malta till the	kefedb
ppester	kdffed
crlikely	bdkeka
psignin	cffeck
-3read out on	gdcabg
-bcourie	kedecg
crif	gkgdae
-2@d s	fchcag
clbusy	bfeikb
npretty	cdfffk
-2a zoom	cekeeb
-bassent	ckfffd
nstar	kfffbe
plays	cdfffk
-bfirm	ggaeeg
-3was closed on	ffffka
-1theirs	feeeka
-2tellin me	kdeffb
-2word is	keeeeb
-2budget for	efffak
clmachin	kfdfbg
-3not rule out	bfffdk
nfrau	dgkedd
-3said that by	bdffkc
-3their second interv	ffbedk
-2marked until	defkeb
-3are marked until	defkeb
-3transc by the	ckffdd
-3to decide before	kcfeeb
-2being well	keedbb
-3all being well	keedbb
-2plan for	deeddk
+1so	bkbfdf
nyou	iafief
-2an interv	ffafkc
-3for an interv	ffafkc
crcurato	geeeck
-3our reply on	cedeka
crlaptop	jhffea
clmidwif	ffffka
+2and sew	dfkebb
-3know within the	agfhji
-2the second	hcaecj
-bdouble	fakeeh
-3it there for	efefbk
pguardi	cjffja
nguild	cdefkf
-2verdic in	haceja
-1per	cefekc
-2anothe on	fdajaf
+bdial	gekeea
-2arrive by	ccefbk
+2s match	hfdfak
cltenanc	fkedde
+bheatin	aeefji
+bprecis	kfdefb
nmirror	aifked
-2does that	bcddck
-2thing ,	dkbebe
clcattle	cbkfcj
pseaman	iiafef
pkatya	eeffck
pnicked	eeffck
clpic	bkfffe
-3to pop in	ajafdi
+bsignal	hccdck
-3a date by	cagfgk
-3to by the	kdffec
-bmodel	dcjeaj
-3, medica 's	eekdeb
ntarget	ecekbh
-2applic of	eeefbk
-3give us until	djeeea
-2use it	hjeeea
pmonsie	gkgfda
nyour	fekdch
-2came ,	dfdfka
-2chat ,	bigeda
-2that after	kbbdha
pagreed	akggde
cllifts	kdddeg
ptour	dkchfd
ngrants	fhffja
ncontri	eedkib
-2expect :	gdaaie
-bstreet	eeeedk
-1f	cddfck
-2e f	cddfck
-3: give me	kcffdd
+2to delive	fjaece
cllector	dffeek
-2cvs for	cdfeek
+2to watch	gbbkeb
-3antwer on the	efkeeb
crparcel	kecfee
-2twice :	bfedkc
-3moved twice :	bfedkc
-2your packet	ceeeck
-2the truste	acifgd
+bconfli	aeekdh
-bdhôte	deefek
cldhôte	deefek
-1packet	hkbaad
phostel	ajiedf
crnewsro	kfefeb
psally	idafej
-2of been	effeka
-3not ring on	kdbdbe
-bseaman	ekeffd
-2the answer	kbcffd
+1normal	keefeb
+2normal ,	keefeb
-1concre	cecedk
-2@d concre	cecedk
-3: @d concre	cecedk
-2notifi in	beffka
-1verdic	jbaade
+2, four	abbdhj
-2meetin was	efeekb
-2count is	ieiefa
-2will spend	befiaf
+bphoto	egkfeb
-bachter	khddbe
pexist	agecjh
-1probat	bakech
+2after this	keefeb
-3, hand in	ekcfeb
-bo	deefdk
-bsignor	jfffha
-3the office before	bkefeb
clsettin	ijefea
crcold	ffefbk
-2^ closin	deedek
clbarber	eeefkd
-bhonest	diabjh
-3her , on	gdjdaa
-2happen before	adffek
crshe	idaidh
ntacho	cbkedi
-brsus	edeeek
clrsus	edeeek
pni	ckeffc
pnanny	kcdeeg
nfalmou	ffbffk
-3rota starts on	kffefb
crdoors	ffbfek
-2hr 's	keedbc
-3phone you within	bkffee
-2wonder trial	ffdfkc
-3site from the	dfdedk
-3does on the	eedacj
crintere	hkdfbb
-3condit offer of	fcdfkc
-2asking about	efefka
-2patien for	gefcja
ptariff	kcfffd
+bpostpo	efffkb
clhierwi	efffkb
+1chef	bdkeea
-3be declar within	afffkc
-3words , by	bkfefd
-2filled on	efefak
+2on reques	bdeeek
-3pass on by	kafffe
crnot	cbcekk
clrunoff	cffdek
-2quiz on	ieaebh
nbeggin	ejafcj
-2portfo for	gdejba
-3the portfo for	gdejba
-2presen on	bekffd
cldistil	dgkeec
-bamaru	efffkb
-3is no longer	ceefkb
-bhinges	ffeeck
clhinges	ffeeck
-1lift	ffffak
-2the lift	ffffak
clhours	aggbkh
bsafter day past	eeffkb
prestor	gcdeek
+2i owe	bkefec
-3couple remain to	cceeek
-3gives it on	kbdedc
+bonboar	ieecak
-3group meetin on	akbica
+bidea	accfki
-2on til	kabffe
-2abroad until	feefbk
-3reside abroad until	feefbk
pwasted	ffffak
-3time , until	gafedi
-3, # after	fdefck
-3his choice on	aefkdc
clwritte	jbcckd
-3to take place	efkeaf
-2your boots	eacfek
-3bring your boots	eacfek
+2to lead	ffefkb
+2to sleep	checaj
npull	aieedk
+2, extend	adeejf
-2back until	ajeedh
-2their decisi	keffdc
ntotted	keefga
-2once before	dbffek
-3in once before	dbffek
-2rung you	dfffkb
-3have rung you	dfffkb
+bskills	eekfdd
-2: result	kffedb
-3of result :	kffddb
-3: make that	gddcha
crasks	kfgedb
prelay	bfbkej
+bstaffi	cfedkf
boby	hiadde
crstewar	eebfek
-3holida , so	kdeffc
bsuntil span ahead	jdfeha
+bbells	eekffc
-bcamino	dffdfk
-2link within	eaffgk
-2you this	efefbk
-2yours until	agfgjd
+2eve ,	kffcec
-2café on	bdgfja
-2are meetin	beebek
-3kept warm for	dcdekb
-2except :	hjcfea
-3, except :	hjcfea
-3my mail from	ffffka
-2publis by	kcffec
-3ping me by	bkefec
preliev	ckeeef
cradjust	ekeffc
crtie	kdgdcf
-bcredit	hebcke
-2boss signs	gedida
nroast	feeeck
-1great	abbdkj
-2told ,	kdbebe
+2intake .	ccbfek
clcork	chjjad
-2there in	cahfcj
pinvest	kfbafh
-2to hold	eekedb
psaves	ebfffk
pcashie	gkdfeb
-3his mind on	edckha
-2worrie about	efeeka
-3no worrie about	efeeka
crhgv	ffffak
+bagreea	cfkfed
cragreea	cfkfed
pmock	dckgdf
-3@t , so	ckaffd
pdaily	ffffak
-3mark sheets within	akffde
-3answer over the	dffadk
-3your trial shift	efefkc
-3goes up in	efecdk
-bsleeps	kbegce
-2eviden by	ckfedb
+btulips	feefkb
-3ask me the	abjfbh
-2letter out	kedfdb
-3, letter out	kedfdb
-2tell you	hfdabg
pwifi	kffedd
-3comes out on	hddeaf
-1uh	gbejca
-3promis an answer	bfffbk
nbang	jeefha
-2manage said	bffekb
-3reply on the	fefeja
clsickbe	ckfffd
-2take over	kcfdeb
+bguess	gaedej
-3the funera on	eccfek
pcomman	gkeedb
nspecia	adfekh
crchapte	bjkfdb
-2servic till	cefbdk
-3jury servic till	cefbdk
-2himsel :	beeebk
+blads	ebkdci
-3he has until	kbfcec
-3applic for the	ffbeck
-2us from	deadhg
-1blesse	adefdk
crgo	akhkae
-3sarah told you	hfeefa
-1disreg	eedekb
-2please disreg	eedekb
-3one lady said	gfeega
-2barber on	ddcfkb
-3the barber on	ddcfkb
npolygr	eekfeb
npaused	hfaegh
-3applic out since	ffffkb
-2your sample	dddafk
-bdecidi	faedkg
-3tell me :	dekfea
-2ready on	kfefeb
-3be ready on	kfefeb
-bshipya	afeekh
-3my breath for	cedfck
nput	dgackh
clgerman	kehdeb
-3take place on	aeegbj
-2fair till	affdek
-3have told you	afefgg
flme	dkhefc
-2someth in	dckedc
-3of @d :	keecdc
+2, holida	cbefek
-3's vote of	efdckb
+2the agent	dfffkb
-3at all ,	ibjfca
-3everyt , says	bekfdb
-2if the	gaidfa
-blots	kffcfa
-3pick one by	akfffe
+2alread :	ffffak
-3your interv on	cbkecf
-3be destro after	eeffck
pmarius	efffbk
polivet	efffbk
-bhandfu	kefeed
-bfees	bhfebk
clfeast	jdbebk
-bproofs	ekffec
prush	fggiad
clwind	eekedf
clavalan	adkeci
clupgrad	cdfffk
npassed	jaaaii
-2grid by	ekfeeb
sithird-person	dabjcj
-2hang on	keffdb
-2pickin on	kffbfb
-1night	bfeeek
-2cork on	beaich
clboards	gebfdk
pdisput	kfefcd
crwednes	bfffke
+2and open	feeeck
nwithhe	geebek
-bconfli	fefcek
-2confir it	addeig
crwillin	kfefea
clmigrat	bfeefk
nabove	iaddck
-2payrol by	dkfffb
crthus	bffefk
-bstop	jdiacg
+2when i	ekecgb
-2, closed	ffffak
-3@p , closed	ffffak
clsmall	afjefg
+2to show	badfdk
-2respon by	hifeea
+1past	cdffkb
crsherry	kffded
-2the envelo	bjceia
+bwife	dedhak
-2ringin everyo	ekfeba
-3told you by	hefeka
-3writin on the	keaeib
pannoyi	bkfffe
-3told you before	aeffek
clalread	hccedk
-2cv during	bcefdk
-3your cv during	bcefdk
-3boss says come	cekefb
+2, keeper	ceajdi
-3say which by	bkfffe
pprofes	ccaihi
pgosh	cekfed
-1earlie	bdfedk
-2: earlie	bdfedk
-3this : earlie	bdfedk
-3me they told	keefcb
-3answer 's due	dkffda
+2, met	efefkb
-3zoo on the	efefkb
-2interv @d	efbedk
-3said interv @d	efbedk
pissue	idfeaj
-1plus	abfeke
pclimbe	ekdeee
-1rankin	aedibf
-2^ rankin	aedibf
+2, scaffo	dfeeek
-3roof 's on	dfeeek
+bbrings	keffec
-bvoid	fkffeb
-bsender	fkffeb
+bfaff	fkffeb
clsender	fkffeb
crfaff	fkffeb
-3they vote on	aedibh
nmilkin	degddk
pcovid	effkdd
clrunnin	iabdgk
nmull	dfffkc
ncrooke	bifked
-3day 's the	fcfabh
+bsheari	eefedk
-2band ,	ceefck
+2itself i	ceefck
-3within band ,	ceefck
pthresh	ebfffk
-3practi on the	deafkd
-3for others on	dfceck
-2gives himsel	kcffdc
-3i told them	dafdck
pelves	keeiea
pbabett	kaffeg
-1off	bhabej
-2panel in	bjidad
-2indica by	afefdh
+2becaus payrol	iieeda
clm	ddkidd
pnuns	iafkce
-2lift ,	ckaedg
-3can not talk	cfeeck
+2for @t	dekeda
-2you note	dfdfbk
+2, connec	dfdfbk
-3thank you note	dfdfbk
-3start date ,	fcdfdk
-2tea ,	bajedg
-2call of	cfeekc
-3your test on	eebfke
-brepo	ebfffk
clrepo	ebfffk
-2assist ,	dabefk
-3rota for the	afkcdh
+2and writes	hbdiad
+1date	gdaege
nlines	adeekh
-3is availa for	bdeedk
nbrutal	jdejea
-bwages	kebdbi
-3insigh day on	deafbk
-bcrane	kbiddf
nprivac	gekeec
-3result before the	adffkg
-2loved you	efffkb
-3client loved you	efffkb
npaymen	feeedk
-2for about	kefecb
-3her collea said	becekc
pcomput	hhieea
-2office hours	beeeek
-bdestru	bkbfch
-bplant	jbcgak
-3that we decide	geefai
pannoun	aiggcg
-3do that by	ckffeb
-bacross	ckffha
+2or sooner	dkfffb
clinterp	jjcfea
-3tell people by	bdffdk
-3here on the	jkacaa
plands	kdeaei
-2chap on	cfccdk
-3a chap on	cfccdk
clfeared	efffbk
-bha	kedfdf
pgreen	dhijad
clrep	hbdeke
-2skelet staff	dfedbk
-bscout	eedfkc
cldream	deefdk
-2found out	ffffka
+2to upload	bkfebb
-3offer off me	ffffkb
+bmadam	ceffek
pbay	diifga
nau	dfeedk
nrevoir	dfeedk
-bwriter	ffdedk
+bprove	higfea
nhonour	efgfkb
+1comp	beckdb
-2calibr ,	beckdb
+2comp review	beckdb
-3@d calibr ,	beckdb
-3interv elsewh on	eefdai
-1exam	adkffa
-3interv wrappe up	ffffak
-3it in within	bkffed
-3boss is out	dfeedk
crobject	acefhj
+bran	dfefkc
+bcomple	gkbebh
-2shortl out	kfedcb
-2went in	beaefj
-3notes in by	cefack
pmy	fikcbe
-3we reopen on	aebkdf
psimila	eekfed
-2meets the	gcdaai
crcarpet	bfffek
-3tax day 's	cfeedk
rxsuperseded until ahead	gkejca
-2he has	aefdek
+1new	bddfck
-bdubai	ceffek
-1quay	cekfdb
-2the quay	cekfdb
+1these	acejdh
+2these days	acejdh
-2line ,	jbefea
-2answer by	iabbfg
-2's quiet	efffbk
-3hangar 's quiet	efffbk
clwardro	dfkjca
-2commit sync	efeadk
-3hiring commit sync	efeadk
crsearch	eeffck
-1deck	bkbfdc
-1kept	ddgeak
-3, i hear	kdefca
-2your cv	fkbfce
+2so keep	kfffdb
-2interv 's	aejdbe
-1mass	iedaci
poriel	dfcffk
+2in malmö	deieah
-1n	ajbhcc
-2away in	efafhh
-2here in	ajcebh
+2still holds	dedfbk
-1refres	eckfcd
-3an answer inside	ccffka
-3show us ,	bdkfee
-3it does on	fjcdda
-2thing with	bbbdkd
-3the thing with	bbbdkd
ppallet	gfffaj
pesteem	acfkej
-2is now	haeade
-2traine on	jeafej
+bdies	dkcddh
crprayer	hbbgbk
-3is closed betwee	eecfdk
-2would say	hhabde
crbar	cfkdib
-3write , by	gaffdj
pwheel	efecdk
-2happen on	hbhagc
nclosed	iebaej
-bverger	ifeeah
-3notice period ,	bdeeck
nhang	geabjh
-3falls on the	gedida
pray	kbffib
ndistri	fbahhi
-1were	haddic
-3eleven people in	cffekb
-3hearin by the	haefic
-3presen on the	adfagh
+bdairy	fedfek
-bjabs	aieeif
+2the nurser	dfffkb
premiss	fdkfed
-3me feedba on	ffefkb
-2rumour of	cfcdkb
+2, starte	cfcdkb
-3a rumour of	cfcdkb
-2closed over	eeeddk
-3the lift ,	dkdfea
-3tell her on	jjcdaa
padmini	ajgbgi
+2with three	ahhfhg
-3is kept for	eaeeck
-3the slot by	kbefee
crprove	higfea
clonto	dgefbk
-2in like	dadfdj
-2, becaus	fbdeai
-2apply again	ckdead
nlatter	keefed
-3ringin round on	kfedda
+2becaus there	fkffea
+2becaus half	ceaiha
+2by replyi	afgedj
clawards	kaffff
ncider	dfcfkf
+2of that	keffeb
-3of us ,	hajfdd
-2contra 's	ccefek
-2cases by	gafedj
-3meet again on	hbfdag
-3our answer within	ccffka
nkeeps	ggadgh
-btenter	keffec
cltenter	keffec
-3us , on	eckfeb
ptexted	kbieec
-3had been told	affecj
-2licenc by	adefii
-2lands the	dedeck
-3, lands the	dedeck
+2for anothe	dckfha
-2file from	fffkea
-3your file from	fffkea
-2given the	hcadai
-3@d , decide	effica
-2verbal offer	edefkb
-1timing	febfbk
npushin	ffffka
-2before @d	ckdeae
+2n then	beckeb
-2spoke of	fedagg
clthousa	feffck
+2with how	kfeedc
+2, financ	bedahi
-2brief is	dededk
-3vendor brief is	dededk
-2offer by	afgfgi
-1hers	idacag
-3comes after the	bfefck
clsenato	kdefee
phappy	aicgfh
-2we pick	keecca
-3heard in the	dfedek
clsent	kecbff
-2call before	fadebj
pprotec	ddfefk
-2: ignore	deeekb
-3hr : ignore	deeekb
-3the panel of	cfkbdb
-2bell you	eedeja
-3will bell you	eedeja
-3the @d and	hdabjb
-3for your call	cfefkd
+2in writin	kfefbd
clvaluer	bfeeek
-3form before the	caefek
pteams	fikdad
pjokes	kbgfcf
-2came on	debfck
clmarker	dfdkee
+2free .	acjfef
cranyway	idaehg
-2the partne	caajgd
-3they will ring	kfeebb
-2garage says	kdffcb
-2my voicem	dcdfkb
+2: loved	dcdfkb
-3on my voicem	dcdfkb
-3call me before	djefea
-bf2f	ffkfdd
clf2f	ffkfdd
pwójcik	fegfka
-1three	habbfh
-2# till	dakdac
-3, # till	dakdac
-3us @s ,	keceec
+1grandk	dedddk
-2bins ,	dedddk
+2grandk ,	dedddk
-3@d bins ,	dedddk
+2a human	dedkea
cldoreen	agkdbh
nrevive	ffffka
pfictio	ekdecg
-3ask me again	debfek
prenske	eefddk
-3pencil for the	ieabbj
-3left , both	aecicg
crfetch	ffgfaj
-3viva is on	ddkeeb
-3my list for	dddeck
+bforgot	beefgk
-3yes , on	dbkcaf
-1bonnet	cfdddk
-2the bonnet	cfdddk
-3under the bonnet	cfdddk
+2after $	affeek
ptruly	egffak
-bincl	dfkfdf
-blab	ekecdg
prelax	fajfef
pslide	kjcbfb
-3lincol on the	bfeeek
-3have had it	deffkb
-2ugo on	aeddhh
-3and ugo on	aeddhh
-3@d and then	afefhh
pcasimi	kefffb
-bmuseum	fbgkdg
+bbye	ekefde
+2instan and	ffeida
croblige	kjfafb
clquicke	kdffcg
-2scores on	bedcck
-1walpur	efeebk
-2^ walpur	efeebk
pwimble	bgefek
crplanni	beeffk
+bballot	agjbdi
+2, had	jfceah
+2it tells	kddedc
-3our teleph conver	efeekb
+2since the	agdedk
-2stands ,	ddkfdb
-2now so	cfffak
-3to you until	fkfffa
-3first one is	cedeek
croh	ceeekf
+2is regatt	deceek
-2more conver	dfdhah
-2result ,	icadbh
pskate	ddgfkc
+2of starti	bbffek
+bmockta	ffbfke
crmockta	ffbfke
-1thee	dkfeba
+2till @d	dkddcc
-2from about	kfebcb
-3writte to by	kdfeec
+2, summer	dedeck
+bheight	dekeia
-2to end	efefak
crglad	jaefaj
+1walkin	ceedbk
+2walkin the	ceedbk
crlie	efffck
+2, lunch	aehcid
+2for this	gaedfg
-2candid run	efdcek
-3the candid run	efdcek
clchildr	ahddgj
-2you applie	aeaehg
+2after that	hedeha
pmither	fdkfce
-3seeing the client	bfebek
-2is posted	kffeea
-baware	afffjg
padvent	ddkedf
-1myself	babekf
+1also	acjffh
-3they said the	ffedia
-3get the call	ffecia
-3me to keep	bbkfde
-3not more than	kdffeb
-2ran until	caedfi
-3check takes about	defeck
+2the commit	eeedbk
-2up the	dkacbe
clstreng	kffece
-2gate on	kebfcc
-3the gate on	kebfcc
+2and calls	iecfad
pjonas	aeffii
-bof	dggiha
+2it self	ckcfcb
-3, counti from	kfeebc
prandom	fdkfec
-3window shuts on	dkdfeb
clconsci	eaffgk
-3regist before the	aehfhi
+2, wrote	kfeedb
nminus	bgekef
-3files ended on	effekb
-3post advert in	ffffka
-2fence by	kbffec
-3the fence by	kbffec
clfleet	kdcbej
+2nobody is	bdffek
crjudge	hkeecd
+2if i	idcaee
+brennes	efeekc
-bnamed	jfcdah
+2of this	gjfeab
+2when your	jfefda
-3answer in person	jfefda
+2stands withdr	defekb
-2exerci :	bdkedc
-2hearin on	ededaj
ncovers	eikedb
-3decisi are due	cbffkb
crfood	afhfdk
-bspelli	ckfffd
clspelli	ckfffd
+benter	bibfek
-2gran 's	ceeedk
-3, gran 's	ceeedk
-3: back the	dfeebk
nfinnis	effeck
-1year	kadecg
-2the year	kadecg
-3her yes no	kefddb
+buncle	eeeddk
ninstal	ccfffk
-2practi ,	aekdbd
-3is inform by	kdffdc
-3gradua lunch the	becddk
-2site ,	bcdfdk
-3on site ,	bcdfdk
+2as printe	dfefkb
+2we call	kfeedb
-2call either	kfcedc
-3a call either	kfcedc
pessays	kfegea
pleocad	dfffdk
nwould	adiefj
-bpilots	ceekcg
-2positi on	kfeffa
-3outcom on the	kfefec
-1pencil	hdccha
-3to us within	ekffda
-2weekda before	ccdfdk
-1gr8	cdcddk
-2a gr8	cdcddk
-3have a gr8	cdcddk
clgp	ckffcg
-2shifts run	ffefbk
-2f2f interv	fekfbb
-bhop	ebkfff
-2slots before	aiffci
+2instan ,	beefkb
-1lodged	akdfeb
crgarage	ceffdk
+bconven	eakfgf
-2candid in	jbefag
-3it : the	ekccca
ptruck	aeefgk
pguessi	kcbake
-2elsewh on	defdai
-3said midsum ,	cffekc
-3being seen on	gefhac
-1states	giecca
-2policy states	giecca
-3's policy states	giecca
-3this way in	dfcfdk
+2, lights	efcdbk
-2duty :	aededk
-3of duty :	aededk
-2i waited	acffig
pgloria	kfbffe
-2fifty after	eeefck
-3twelve fifty after	eeefck
+2dinner ,	hbjbda
-3same time ,	cekfec
cllighti	keeedf
+2anyway .	cddeek
-2booked in	kebfbe
-2finali until	ahfddg
crgrand	deefek
clusual	kaeddi
-2review of	edcekb
-3portfo review of	edcekb
+2whethe she	bdfeck
nwakes	kedfde
-1hall	cjcdia
-3the phone all	bfeedk
+bsealed	fecfkd
-3my boss says	keeedb
clanothe	dfbkeh
-badmini	kceeja
nestabl	affefk
+2and maybe	addjbf
-2was that	keeebb
nsaluto	cffkdf
-bwhenev	aeifbj
clrespir	efdeck
+byea	hjefca
-2lock up	hjeeab
-3they lock up	hjeeab
-2, first	eeffkb
-2held in	adgbgg
-bcathed	ffedek
-2mail in	kdefdc
sirejection	feadje
-2slate review	efebdk
-3: slate review	efebdk
noakhur	kffcee
npond	kffcee
-2second in	abkfcd
crhire	faecgk
-1mill	adbeke
-2the mill	adbeke
cronline	dkifbd
nsubscr	ffffbk
-3six , from	ffffak
-3tech week ,	cddfek
-3a scan by	dkffdc
+1pendin	efffak
+2pendin the	efffak
-2was ,	jddfaj
-3it was ,	jddfaj
-3put it at	bkefdc
-2people by	cafeji
-2^ normal	kcffec
-3that begins on	cffedk
crh	bfkfef
-2title by	ckfefc
clstan	efeedk
crskills	efkfdc
+2s announ	ffffkb
+2, upon	kdceeb
+2had the	dfefkb
-2need :	fdaeej
-3you will know	gadcgf
-1mind	hbidaf
-3finali has till	kbfeed
+1where	kcecia
-2summon for	jegdba
-3i had pencil	ceeekc
pcenter	efcfke
-3, and before	kcfffc
pport	kecdbh
clcredit	hfbcke
-1knives	baiebh
-3fair at the	cefeck
-3the outcom by	fafdgh
psergio	bffkfe
psaved	cfcdkg
crthey	jcaeig
-2confir on	jbadfe
-3@s , the	cebebk
pninete	ijaeee
+1along	abaekh
-2, notice	befdck
-3at breakf on	keeeeb
clcafé	faeekg
-2electi in	cfeebk
-broles	hebedk
+2, ana	kbfecb
crvoicem	bedfkg
pstagec	kfeedd
-1first	badaej
-3discus it on	ccaked
clbook	akedhf
-bkeepin	deafhi
-2branch in	kdefac
pyay	decffk
-2branch by	dkfeeb
-3the branch by	dkfeeb
-2^ follow	ffffka
-btrinit	ceefek
clbag	fdbefk
+bthrash	dffedk
nambula	ffcfdk
nport	bhheka
crcross	kdeffc
-bdisc	aidfci
cldisc	aidfci
pa4	kefeec
nwaylay	ffceek
-bnos	aekfeg
+2at latest	hhceda
pcourte	ehekae
nheirs	aeddij
-2times by	aeifgi
pcarlos	feefkc
-3attach contra by	dkffeb
-bcampin	hkbeed
clcampin	hkbeed
-1moves	beefdk
-2office moves	beefdk
-3, comple by	kbfffd
npatio	kgdfec
-3post before the	adffej
-2wareho :	dececk
-3the wareho :	dececk
pclaire	iefaei
-2takes betwee	cddedk
-3itself takes betwee	cddedk
-bgladly	cfefek
-3a reply by	kfffba
pdrunk	bhdfek
pcows	dekeee
-3have your answer	kdefed
nduck	kfcfcf
ntallin	efeedk
-2us both	kdeedb
pcash	faffgj
crsendin	ekefec
-bdavos	ecefek
cldavos	ecefek
crcharge	ddfffk
ppelica	ddfffk
-2reopen in	eedfdk
+2they have	ahcbje
+2of work	beffek
-3expect more than	beffek
-2i gave	aedefh
crbread	befffk
-1us	fgdhfa
-2them on	geahde
-3they say the	kdbeed
+2to find	gaeajf
-2# and	cabkhe
clclaim	ddceik
-1ticket	aekfeb
-3will know :	keefdc
+2with @s	jhaeda
pz83	iiffea
-3retire in the	cebfke
-2sailin :	adjcde
cltentat	fcffdk
-3our invita of	eeafkd
nthesis	gfkeae
-bafford	efceek
-3waitin longer than	eeffaj
pnumeri	kheeeb
-bantwer	ffkfdd
clantwer	ffkfdd
-3i hear by	faffcj
-2decisi before	edfebk
-3answer at the	kffedb
-breplyi	ajffeh
nentrie	cfffkd
clvoid	fkefec
-2but by	hgffca
-3be settle on	bfedek
+2and comes	ceeddk
-3line is open	dcffek
+1lmao	efefaj
+bschedu	gkcffc
-2saw on	dfefkc
-bsettin	fkfffb
-3both in on	eekfeb
nunique	kfffeb
-3the bank on	jeedga
-3order closes at	ebfffk
panalyt	heedak
clchale	keeefc
cribi	keeefc
cranaa	keeefc
-2refit till	ecffek
-3the refit till	ecffek
-bhut	cideck
+2and chef	bfkbha
+bstep	kceedg
-2callin you	bekdfb
-3, of the	gbcdai
-2can have	adjdbi
+2, win	keeeeb
-3happen in the	jeibda
+bta	daaeki
ntights	ffeeck
-3a name by	igffba
nunoffi	kcfffd
-3on to you	kfefdb
-2^ hold	ajhfea
+2so the	gfhgba
-3flying on the	jfdbae
nlol	kbceeg
-2interv till	ceedek
-1left	bckece
-3out @d and	cfeeek
-2is expect	kdeecc
-3decisi is expect	kdeecc
-3got your form	edddkb
pito	fdffck
pactivi	fbeffk
-btonnea	efefck
prarely	efefck
psavagn	efefck
nstépha	efefck
nrib	efefck
+2or lose	jhdeda
-3offers went out	dfeekb
rxanswer over no	hcaeag
-2, board	cfdddk
-3@d , board	cfdddk
-2if not	kedfbc
p's	ijdkab
puhl	ckfffd
punwell	ckfffd
nsquirr	ckfffd
-2needed until	ecfedk
clcoming	eagdhh
bowithin	igacde
-2turned down	deefak
clfelt	edfgck
pflavou	gfdkfb
-1workin	gjfeda
-2correc ,	jhbdca
-3, correc ,	jhbdca
-2duty on	dbdfek
-3to everyb by	kcfedc
-1parts	ddcfbk
-2of parts	ddcfbk
-3box of parts	ddcfbk
-bprison	ddgkfc
rxsuperseded within past	dfffkc
-bsemina	hhhead
-2everyo within	hbffka
-1book	bbajdj
nhair	jfefha
+bbed	feafhj
-3here works til	edfedk
nanselm	efffka
-2thing after	ffffak
+2of nothin	ffffak
-3cadet thing after	ffffak
-3tellin you ,	kfefca
-3answer everyb within	beffkd
-3works here ,	feaieh
cldiffer	gdjkcb
-2like ,	giaedh
pfeel	jdkeca
-bpalm	deeffk
-2should keep	becfek
+2free she	becfek
-3i should keep	becfek
-bweighi	keedfd
npeople	dgdbgk
-3held betwee the	afhech
clsister	kcbbkd
noperat	cigkbc
n@p	kdbbje
clstop	kcgecf
crtwice	djacdj
pbangin	keefdd
pdrowne	cdekdh
crsessio	gfdjah
nonto	akeehd
crlads	hfkdcc
-2, open	edefdk
-2tour till	cdfdek
ninacti	ffffkb
-3is until the	hafeeh
-3# , the	dbkfed
-2rao sails	beeedk
-3captai rao sails	beeedk
crsomebo	hbfkga
+bstorm	beeffk
crstorm	beeffk
crcolour	jfgffa
-3year dies at	kcafde
clpassin	bekfcg
-2start after	feefck
+2does .	ckdead
-2warm for	cccekc
+2, sim	acadkh
clhermit	kffcfd
pheatin	kffcfd
-2a name	jcaebg
+2s news	affeig
rxact not-before no	bfbcek
-bmonsig	bfffek
clmonsig	bfffek
-2stand by	kdffee
clappear	fdjeai
-3it is still	keefda
-3pass it on	kbceeb
+bruth	gedfkc
+2my dear	jaefcf
-3in there till	kdefeb
nsuperi	eiffia
-2would start	cfefdk
+2like you	eebfbk
-3do hire in	efdfbk
clbrewer	defkib
-2i fly	beceek
-3three of us	bdcdkc
-3commit sits on	heagcb
-3filled by the	kefcea
-2panel decisi	bfedkb
-2i mentio	gekfbb
-3@p i mentio	gekfbb
crsomeon	kabdgh
-2open it	kceedb
-3we open it	kceedb
+bexec	deekcf
-bmilkin	eeefck
clsir	hdhfag
pvestin	ecffek
crsell	dekfah
pconvin	kbecbk
-2finger :	kdffdc
clslower	kfffdc
pwelsh	eidcak
-2one in	acieid
-3or refuse on	keedec
clcommon	hededk
-2sheet by	ekffeb
-2later than	hhdfaa
nop	ffffka
pkurz	ffdedk
-2i hear	ibaeee
phaldan	cefeek
-2answer :	dkdedb
-bbody	gbkjbc
-bpostma	fkffdc
-3the reside on	edkfec
-3a contra ,	beffdk
-3to answer before	cbffek
-2truck arrive	deeebk
ntellin	ckkdae
+2@p moved	fdfeka
-3floors and for	fdfeka
nrepo	ciefka
phistor	kecdic
ndiscus	hkbefb
-2become the	kfdecb
crpolicy	bdkeeh
+2with yes	keefdd
-3decisi day is	kedeec
pmodel	gckffd
-2hr said	kffebd
cloduya	befffk
prepeat	fkdcdg
-3manage positi by	efffkb
-2need you	ecjfah
-bbaking	hfekea
+bish	eekfdd
clinside	khddfb
nchose	eaijfd
-3comp on the	cedeek
-3it goes on	fejeda
pwrappi	dfdeek
nsql	hffkda
nnurse	hbeaih
p"	jdagid
clair	jhefda
ncover	kjbefa
-bintro	ddkfee
clintro	ddkfee
-3@d rather than	hddega
-2over for	dddeek
+2: sorry	adbekf
-1smoke	kededc
rxanswer not-before no	ccaecj
-bjo	efkffa
-2due the	cedcaj
-2somebo by	kdffec
+2if my	bdffek
pwelfar	hjeefa
+2in it	eejeea
+2the depot	ffffka
+bmine	jeedai
-bcleani	edheck
pbicycl	fkeccg
+2, mornin	gigbac
crexcept	jegffa
-borders	ckdedh
-2singap on	bchkca
nmiss	baeeik
cralike	kfegbe
clproofs	dkefee
-3bakery on the	cedfdk
-3is back in	ceeebk
+brecomm	gfdgja
pactuar	fkffeb
pfiver	kdffcf
pcolour	dgkfdc
-2detail for	caiebj
-1data	bffebk
-2applic data	bffebk
-3erase applic data	bffebk
+2not the	ffffak
-bbarber	eeefkd
-bhybrid	feffck
psay	jfafdi
-3will hear on	gdacbj
-1treat	ekcfab
clweighs	keedee
nbook	ejkbeb
-1docks	idcabf
clrailwa	fdffck
-bnumeri	kfffeb
clnumeri	kfffeb
-2paid ,	cdjeah
-3, paid ,	cdjeah
-2try in	dddekb
-3decide in the	ebbhai
pspanis	dedkef
-3chosen before the	kefefb
+2and gave	bdeekb
-3appoin in the	bdffkg
-2fair all	efdeck
-2office till	aifddf
-3to sign within	ahfeej
-2betwee you	kfdceb
+2before arriva	bcfeek
-3cancel up to	bcfeek
crhair	cckfeg
crinsist	gfffja
-2things by	dkfedc
-3you , so	bbefkd
crabove	aeffii
-2us around	kdecec
-3takes us around	kdecec
+2and i	gfafcf
-3the offer by	ckffdc
-2is decide	kffdeb
-bdemi	efeedk
cldemi	efeedk
-2anythi into	dfeeck
-3read anythi into	dfeeck
clpics	ekfffc
-2closed till	dcefek
-2the pub	adgcdk
-3gate # ,	ffkffb
-3is here by	dkfffc
-3faster than the	iecfae
-3anythi on a	dfefck
+2my collea	kbefib
-bbuying	dfdfek
+2the list	keffeb
pseptem	iiaedg
pspring	aicikc
crspam	heeeka
clspin	ebkffe
-3the interv 's	dekfda
-2finds out	kffeeb
-3but before the	bkffec
ntemp	egdfck
-3list by the	afeeja
-3with him on	cekfdb
ngoggle	edkfee
-3medica board on	cbcekc
clcanon	fffkfb
-2invent by	agfejb
-3mock invent by	agfejb
npdf	cedekf
-bfruit	keefec
+btimed	afjfic
-2test before	ekcffe
precipe	abkejg
pdying	kdhfeb
nstores	afhefj
+bfully	efceek
crfully	efceek
-bcopyin	hcafej
+2she will	hdccag
-2phone rings	kddedb
-3fire drill on	eebfck
nchalk	kfdfde
crreport	gigagd
nindica	feheka
-3stays valid for	fafffk
-2this for	edefck
-3first day :	bddeek
+1say	jefeac
-3ladder test ,	cdkedb
+2was close	deefkb
-3about it by	kbffed
-2shut from	ffeeck
-3be done in	heefia
+2became @d	bedekc
+2as my	hefeaj
+2and reads	cebkbd
+1down	iiaiba
rbsuperseded i-must-act	ahcecj
+2s board	feacgg
crvisito	hdkecd
+bbake	ffffkb
nvillag	kffcee
+2, scorin	adbjfd
-3people : since	ffffka
nuseful	bdffgk
pgenuin	kcfffd
-3looked for by	bkffec
pcrossi	icffkb
-2name on	ccadih
naudien	deeeek
-2says the	acgcid
-2^ still	abgfdi
nmanned	efeekc
-3was hoping for	afefck
-2sittin of	hedaeg
crwhen	dfaeii
-2went well	ffffka
+2, cheers	kcffdb
+2so she	aededk
nkite	deefek
nabsenc	agcfjj
cltom	aeeegk
nnicer	ffffka
+2: bring	eadfej
+bsurviv	efefkc
-2review in	beciaj
paquari	cbidck
-3the team on	kdccbd
pcame	aigfei
-bwear	eeefdk
crriga	efeeek
psaid	iedeaj
psubjec	dgifah
nhiring	efdhkb
-3stand by the	keffdd
-1scribb	eeeekb
-2i scribb	eeeekb
-3rememb i scribb	eeeekb
+bpasses	effkfb
-3ring you before	kdfefc
cldeckha	kfffec
prumbli	kdfffd
-2commun :	kedecc
+2, wherea	afdccj
-3is advert in	ffffak
-bspot	cekeja
plovely	eahhci
-2you are	jdhdab
pgreenl	efdfek
panalys	cafhgj
-3too , and	kdffdc
+2, everyb	ieacgg
-3i would say	ehaceg
-3in it at	hcjeca
-bdave	eeeedk
cldave	eeeedk
-bordina	cdfeke
-3can you make	edkfed
+2i get	iebeae
+2, final	kceegb
pbeadle	fdeked
+2@d $	jdidba
+bacadem	kfefeb
cracadem	kfefeb
-3expect an answer	fbffck
nbenefi	iaakeg
-2neighb got	eedebk
-3my neighb got	eedebk
-3from singap on	bchkca
crnos	jfhfea
-2me back	ajdfgb
-2modera on	cedkcb
-3be paid within	bbffdk
-2day in	aekddc
+1per	kdeebf
-bpushes	efefck
nesky	dkffec
pslid	ekefec
-2note of	cddfbk
+bpitch	adjeie
-2hall by	hiefda
-2withdr on	efffkb
nbulls	jhffea
crrector	feekfb
-3open farm on	cdcedk
-2birgit by	hhffda
-bcasual	kedede
-2statem by	aggffh
-3my promis of	dfedkb
-3am to spend	ddkfeb
-3know it is	faafdi
pninety	eeckic
-2and phone	kfdfec
-3@d and phone	kfdfec
-3lettin people know	kfeeeb
ppriya	dkhdaf
-2nag her	deffbk
-3to nag her	deffbk
-3, so in	kcffed
+2yes and	efcfkc
rxact until ahead	jcahee
-2forkli ticket	bekfeb
-3my forkli ticket	bekfeb
-3an answer before	dceebk
-3email us by	bbffek
-3we are decidi	keedeb
-3, latest on	kcfeed
-2taken the	bfeeek
-3get taken the	bfeeek
-2from them	fbffkb
-2you were	ebefkc
pnewly	dffedk
-2to :	eaadbk
-3term starts the	deeeek
-2candid the	keebgb
-3@d , closin	fkcfdc
+2if @d	ekffeb
crwardro	kffded
-2break until	bcfefk
ndrinks	bedidk
nbonfir	efekce
-2move in	decfdk
-3that , the	beiefa
-3be told in	bffekd
psnow	jdajcf
-3can she say	icaeag
pquay	ieidag
-1hires	jfefia
-1openin	cddfdk
-3confir by close	jhdeda
clafter	fcejkb
-2aboard on	behbai
-3come aboard on	behbai
pfrau	ckeeef
+2than fret	beeeck
-3better you know	beeeck
-2our side	kdeecc
-3office by the	dkffeb
-3opens , in	dffddk
-2run thru	ffdcek
-3interv run thru	ffdcek
pnails	kdbfeh
-2holler by	jeeeda
nloop	fekchb
pbrenda	bdbkfj
-3sign it before	cbeffk
-3answer it by	kbfffe
npayabl	bdiedk
+2the rankin	kdeedb
-2hiring in	dfeedk
-2text ,	ghbfea
-3by text ,	ghbfea
-3have decide by	kefeed
-3: your interv	eekeca
pali	gjffea
-2reckon the	kedffb
-buse	kedebh
-2final answer	keeeed
+1pay	ckffca
ncats	efkfdc
-bspit	gekeeb
-3that will be	kfeeda
clwritin	headie
-byouth	eeefkc
-3ruth from the	ffffak
crscorin	ckbgff
+2and must	kfebcd
-2filed by	aifech
-3whethe it is	cecffk
-3, call it	keffcb
clbotani	kbffhd
ncheese	gaefjg
+2, right	ceieai
-3any later than	kbfffb
psociet	hkaccg
crsenten	fbffkf
+2, worksh	debfek
-2hears within	faefbj
-2sprint ends	ceecek
+2, retro	ceecek
-3period would be	ceefck
pcrewe	dkffed
nconstr	keeedf
-3with it :	kddfed
-3no she said	keffcb
-3ring us on	ajbfbh
clscout	gedfkb
+2that sounds	afffij
-3form email in	afffij
-2till from	dfefbk
-2mail within	cbffck
-3is not ,	kcefec
-2job closes	bjedaf
clmuster	iafedi
-bsons	kfefce
clsons	kfefce
pgreek	kfefce
poption	dkefef
+2the recrui	kcfeec
-2moves to	ackdcg
phedgin	gdbfek
preorg	keiccd
pkeflav	gekeeb
phelen	kaffdh
+2about needin	ffffak
-3our decisi ,	keeecd
-3put you on	ifdfah
-brefs	dkcehc
-2lovely in	decedk
-3's lovely in	decedk
-btray	kgdfec
npetrol	dkeecg
pbound	kefbee
crfared	effbfk
plasses	eekfec
+2ran out	ceffkb
ngrafte	ebfffk
-2with her	dckffc
-3open until the	hjeadb
clrange	fefbek
crstatio	cjkedc
-3who kept saying	decfkb
-1choir	dedeck
-2, choir	dedeck
-3@d , choir	dedeck
-2works on	bdacji
ndealt	iefeia
-bweighe	edkfgc
pcompli	kbdjgb
+2before school	kddecb
pks2	bdkedh
+1follow	kdcecg
-2wife said	efffka
-3's wife said	efffka
pwanyon	cffkfd
-3applic as of	ffffka
-2come along	efkfda
+2and until	bkbced
-3be issued on	cffdkb
-3commit to the	gabedi
nice	cfcegk
-3no word by	daffej
-3pick someon by	kdfedc
-2practi on	dekebc
pstated	fafffk
+1sat	efbfek
+2sat @d	efbfek
-3see you in	bbaehj
psuppli	gideag
-bcampai	aceejk
-2they reckon	bffddk
clfeel	dchfkc
-3ruling on it	keeedc
-3every candid within	kdffec
-2enquir on	bfeekd
-3you enquir on	bfeekd
claberne	defkfd
-2pass by	bkeffd
+bwalked	ifeeai
-1model	eckffc
-2a model	eckffc
-bstandi	eeeeek
+2and only	adecii
-bapp	ikbddc
nrecogn	aeffjh
rxsuperseded - ahead	fbfaff
-3we say the	idieaa
-2on holida	dddedk
-2crew ,	bfkeee
-3the crew ,	bfkeee
-3from @d to	fcfaid
-2final interv	eekdgb
-2, car	cfecdk
-3@d , car	cfecdk
pfeed	fekfec
cllabels	kffcee
-3term begins on	dddfek
-2evenin in	debkec
-2ops ,	aeiech
-3to ops ,	aeiech
+2, bar	bbffck
-bsooner	gbeddk
+2, somebo	aggaak
pseriou	fgkcdc
pam	fcckfg
-bporter	djheaf
-3's job in	kdffeb
-2instan at	efgfah
-3@d instan at	efgfah
crdry	kfgefb
crhangin	dfeeek
+bweathe	afieeh
+2for round	degfja
+2: they	gbaihc
crfailed	ceekic
+2and needs	eekcbe
clspring	igdeah
-3starts in the	eeceek
+2at home	ebeedk
+2, certai	kdcfeb
-1farm	iejeda
-1restfu	cedfck
-2a restfu	cedfck
clsearch	jgcgaf
pmark	fafijd
-3of me on	keeeed
-bpics	ekfffc
-2papers on	adceig
-babsent	ecffek
psurnam	bfffek
-3be contac before	bfffek
punpack	kefffc
nown	cegedk
crghent	aehfei
nhallam	fdkfec
-3you out of	ffdfkb
crdock	eedfek
nengage	dbbjkc
nnicely	bdeekg
pfundin	kfdebh
-2takes place	abihad
+2went to	ffbbkb
pfines	ffeddk
-2for attend	ffefkb
-3you for attend	ffefkb
pkwame	ddheck
-2bank by	ideffa
-3the bank by	ideffa
crbe	dhceek
parena	egbfek
pchatte	cdkfdh
nmainte	ecffek
-2gave until	fffeka
-3we gave until	fffeka
rxdenied - ahead	bfdagg
+2, twice	aedegh
-bbeginn	bcefkh
crisland	gdkede
+2in semina	cfkfda
clfirstl	ffbffk
-3closed until the	edfdek
+2and finish	dckfcc
ndebora	bfffkf
pstays	kdeeee
-2throug them	cffkec
-3going throug them	cffkec
njunior	kedfed
+bceo	ffekeb
clreacha	akdedh
+2: are	bcefdk
-3your time on	dejfha
nperfor	cffeek
crsquad	efkfec
-3them on the	efeiac
+blife	kdefee
-2they propos	ffkecc
plandin	dkffec
-2extend by	cefeck
-3was extend by	cefeck
-3someon by the	keffdc
-2place for	eeceek
-3in place for	eeceek
-3recrui as of	ffffka
-3, phone call	kedfdd
-3their form ,	dckecc
-2done since	ffffka
-3has done since	ffffka
-bbat	fecfek
-1mean	hjfbda
-2object within	cbffek
-3an object within	cbffek
+2, sign	ccgcck
+2maybe .	dfcfdk
-2turn 's	kedffc
-3my turn 's	kedffc
-2viola from	ffcfdk
-3second viola from	ffcfdk
-2refuse on	keedfb
+2, chased	cfdajf
+bsea	bekffe
-2decide in	efcajd
-3no in the	keedec
-1fittin	abgebi
+2but there	fffeka
+1lookin	edkfeb
-2march ,	ffdfkb
-3their decisi by	kbffdd
clrecrui	eaibhi
-3from him by	kcffed
+2, say	akgebe
plined	jfhfea
-2choice by	jffeca
-2good throug	bjfcha
clalign	dfeeek
pneithe	jkdfbb
-1county	bcekcc
-2the county	bcekcc
-3takes the county	bcekcc
-2: @d	edhfag
-bherbar	dgefck
pclub	kidagb
-3yours is at	cekfdd
+2our office	affffk
-3@d , latest	keeecb
-3cheape one on	affbek
+2they must	ccfddk
+2i give	ejbfda
-baims	keffec
+2i sit	kdbhba
crdied	ieefah
-2slip by	ajffdd
pncube	ckffgd
-2your slides	djdeai
+bfurnac	aeffkf
nbirch	ffefck
-bimmigr	efedek
climmigr	efedek
+2and thank	efeckd
-bcondit	jfdfia
+2became two	ccefkc
-3close the list	ajebeg
-bwicker	ffffbk
-3call to you	keefeb
-2electr by	ekffeb
-3is advert until	edfeck
-beditor	dgaiaj
+2, will	jfaiac
-2void it	ekeedb
-3settin void it	ekeedb
-3water on the	ieifea
-2@s ,	gehabe
clvia	jfieea
-3will circle back	kdeffb
-bnetwor	aeefhj
+bgladly	dfefdk
crgladly	dfefdk
+2, old	aeideg
+2myself .	fdcekc
-3said , and	keffdc
-3first shift 's	decfek
ninvest	jeafie
-3way by the	kdffed
-1muster	iagfdh
crrope	hekfea
cloccupy	efedek
-2the promis	ceefkb
-3and the promis	ceefkb
-2paid before	feffak
-3fees paid before	feffak
nposter	gfefkb
nlandla	deeedk
-brace	hebedk
-2it until	diaida
-bcoming	iahdeg
-3everyb before the	cdfffk
pnordbu	ddffek
+2trial ,	kegeaa
clbleep	egkfec
sihold	dbeaif
crbefore	iddkde
pgday	affdhj
-2expect within	ckffec
-3is expect within	ckffec
pmaking	fegkbe
-2office from	efeeck
-3the office from	efeeck
-3is mine from	eedfck
+bdeclin	dhffka
+bsew	efkfdd
crsew	efkfdd
-2signs off	ebfaej
-1nods	jdcabf
clcarniv	edfeek
+1throug	gjeeca
clscient	dffkee
-1operat	aecdih
-2only finish	aeddgj
-3fall on the	beaejh
-2review on	deciah
pforeig	deeeek
+bvis	eedfek
crvis	eedfek
ncholer	dkfffd
-3on you within	kbfffd
-1sets	bededk
-2spanis sets	bededk
-3the spanis sets	bededk
nhare	ffffkb
+1defini	kdffdd
ndinosa	cekedf
-bdump	efeeck
clapothe	deffck
-3your interv was	efcfbk
+2as we	afefgg
+2we have	iacadi
-3video on the	bkcefc
crexams	dfefdk
ncrying	ffkfce
palmost	ggejea
pjudgem	dkeeee
+2with doughn	decfdk
-3: walk in	decfdk
crthrow	dfkfed
-3the slip by	ajffdd
-2his mind	kfeebb
-3up his mind	kfeebb
pclimbi	kfbdch
nmagazi	kffeed
+2, been	bffekc
-bbonn	aehfei
+1ahead	ajccci
pmonths	cikeeb
+2still ,	fjceag
-3headco planne for	fffdbk
crbind	ceffek
-2you again	jdhcda
clmerger	deefek
pfever	dddffk
-2try out	ffkffa
-3shortl panel met	efeckd
+2, wellie	cekdeb
ncircum	kfedfd
-bpartic	jbdedk
plamp	fkefec
-1out	haacgf
+2season ,	dfeebk
-3they announ it	kbffcc
-2wrong twice	efefka
-3been wrong twice	efefka
-3be refund within	bcffek
-3us again in	efdeek
-2sittin down	hediea
-3are sittin down	hediea
-3her mind by	kcfcfe
clstaffe	ajfdhe
-3in , and	keefdb
+2and #	ddbfkc
clbrandv	hgffah
-3of you in	dkcecd
nlease	ecffdk
-3i meant the	keefce
+2, stage	cfkfeb
+2, we	eabhgg
crruled	iaeedi
-2did great	cefekc
-3you did great	cefekc
pruth	gajice
nthru	ffdekd
-3to it :	kbeffe
-2asked about	deefka
-bmeanin	fdkdcf
pentomo	iafffh
ptana	iafffh
psherry	gkdeed
+bcorner	bdkfch
-bdroppe	iddekb
nprepar	jdghga
-2term 's	dfedek
-3choosi in the	deekeb
pthousa	ijeeea
-2know what	ddafjd
-2them at	deejga
+2from receip	fkefeb
+2for stockt	bddkbd
+1answer	eedfkc
nstout	dffcek
-2said result	kfffdb
-3: before the	haffjb
+2but we	adfeje
ntimesh	feeekc
cluntil	ggdiag
pprocur	dddkch
-3recess ends on	befddk
-2comes home	beeeek
-3father comes home	beeeek
pcallba	ehafei
-2strong field	dedfck
pollie	kfdfde
-3catch up on	dfekcb
pstick	cjieag
+2, god	hcacfe
+2for her	gacbfh
-3will , on	fdaeci
nsong	kehdcd
-2wrap up	aedhef
rxdenied from no	gdahhc
-bchanne	eekfec
clchanne	eekfec
+2till they	eefeaj
pchick	gdkfec
parek	jeffga
nbarbar	jeffga
-bkeeps	hedeja
clchocol	ckfeee
-2i leave	hdafei
pcl	fhffia
-2park on	efifha
pdemand	gdeked
ncoin	ifefia
-bbelow	affdkf
+1outcom	keeddd
-2she flies	afeedk
-3on @d for	cefeek
+2, captai	kbcedd
-3your last interv	feifah
+buh	affkgd
-2collea on	afkadf
-3gets word on	keeeeb
+2, finger	ibieba
-3guess would be	kfdfac
-3verbal back in	ckdfcc
-3last interv on	degeah
-bbro	deffck
nabroad	iaefei
-2, no	gidead
+bthursd	chddke
ntash	deeefk
+2on paymen	ecfeek
+2but he	deedbk
-2messag within	kdffdd
-3the shortl by	gafejc
pthey	hekbcg
+bpsycho	bkffff
crpsycho	bkffff
crspoken	jaddhg
-1realis	ifeeia
-1honeym	befedk
-2, honeym	befedk
-3look at it	cdhjea
-btile	ddefdk
np	jkhbda
-2enough by	kbffed
-2bike ,	dfdfdk
pwhiche	habddj
-3it within the	dkfecb
clstayed	beddkh
crit	kkbfeb
-3of you within	kdffed
-3thumbs up ,	fdjdea
-3it from me	iadfig
npacked	dekfee
+2week .	dcdfdk
-2marks by	eafcdk
pchorus	fkeffb
-2query of	ffffkb
-3your query of	ffffkb
njoiner	efdekd
crpetra	dkffed
-2to work	defekb
-2you betwee	eekfec
-3a yes to	edkecb
ndiagno	dkeeed
-2vote is	fffhea
-3the vote is	fffhea
pgoalke	eeffkc
pformer	fkcedf
nrow	cegdfk
-2three ,	fdafck
+2he texts	beffkb
pmeter	ddffek
-2hundre on	eejfea
-3calend invite for	fbkffe
-2learn on	kfffeb
-3will learn on	kfffeb
-2plan :	adihbf
pcpc	bhdefk
cljo	efkffb
pminded	dggdbk
-3@p , and	aeffke
-2lesson on	dageci
npaperw	bbdejk
-3the job closes	bjfdaf
-3contac in the	keeffb
nhereof	dffekd
pboiler	ieiega
-2course until	cefdek
-3a course until	cefdek
-2: panel	dedafi
-bbox	ekbkdb
-2pick someon	kfeded
-2and by	hcbaff
-3: not before	cfffdk
prival	ceeffk
-3vet partne vote	ifebaf
+2in betwee	ajcidb
ngratif	ffffkb
-2was before	bdffkc
-2talks on	bfebek
+bchop	kedfed
clowed	cfefke
-3word for you	dfefkb
crvolcan	ffefkb
-3were told the	efefkc
nmasks	igafci
pyasmin	dffeck
nyasmin	dffeck
pincl	bfjkda
-2party on	kebebf
clforest	cffeek
-3name went forwar	eeefkb
+2in a	bebedk
-2made on	idbdag
nkid	jeeeja
+2, typica	eekfdb
pcull	kfeefc
panywhe	cffefk
+bsees	cdkhbf
+2, honest	kddfbg
pimogen	fffekb
-2stay till	cdffdk
-1update	jedeah
+2do for	kbbfee
-3liked to say	afffgf
clnaidoo	fffekb
-2no and	deeebk
-3said no and	deeebk
-2everyb hears	keefda
-2agency by	kcefec
-3it was a	aeefdj
nclaire	dfffdk
-1boat	fckeca
-1bed	ajbecg
-2to bed	ajbecg
-3go to bed	ajbecg
-2email at	keefcb
-3said yes to	acjfag
-1days	cekfdc
+2after the	jacgec
crthinks	feekce
-2to on	decbek
nstockt	jefeha
-2any ,	iacfej
-3if any ,	iacfej
+bstrong	beeekg
rxact before past	kfffbb
npropos	cehhaj
-3on the door	keeeec
-2all by	ghfeca
crsupper	kdcegd
+2whethe the	ddedek
-blunche	eekfed
clgames	kfdfed
-2appoin of	eedfkb
-3we advert until	dffahh
crgaffer	cebfkh
-blighti	hecdck
-2tests of	deedkb
-3writte tests of	deedkb
papril	hkeecc
-1req	ffffka
+1collec	adffgj
prode	kbhdff
+2over sherry	keeddc
-3swears it is	kedfdd
clcathed	ffeddk
-2, stockt	deedek
-3@d , stockt	deedek
-2no by	hgdcda
-2find out	hebeai
+2at market	jiafec
-1invite	jeaeee
-3am until the	dcfefk
-2other job	efeeck
-3the other job	efeeck
clafterw	gafeek
nawait	feffkb
psixtee	cgfkee
+2now .	iieadc
+1sim	dekeea
-2fly the	dekeea
+2sim slot	dekeea
-3you fly the	dekeea
+2, van	edgbai
+bconser	keffed
-2, till	ahcebi
clweeks	ffbffk
clcarefu	affjfg
-3in before the	ahefdh
-2depot until	dedfck
-3the depot until	dedfck
-3, lets say	fdjeda
-3line decisi within	ddffaj
+bdecidi	ckddci
+bin	ajgdeh
-2clock of	gaeegc
-3the clock of	gaeegc
-2to close	ffffka
-3the meetin from	fffckb
crgalway	ehkffa
nviewed	eedeek
-2they need	hdfabf
nnadia	gcbffk
-3write to you	kfefeb
-2declar on	kedcdb
nanalyt	eeeedk
-blatte	eekfed
-3we find out	kffeeb
pmissus	ceeffk
+2, goes	edadgk
-1tossed	kedeeb
-3contac you within	keffed
+2with patchy	bfcfdk
+2they gave	adeehf
-2role closes	fdfeck
-3: role closes	fdfeck
pverdic	jdafge
-2look :	aeieei
+bdoubt	kddfib
crdoubt	kddfib
nstates	cefdkg
-2offer ,	bhfeia
+2still stands	hacdff
-3its work on	affkfd
-3would hear the	bfeekc
peve	kedffd
clsiobha	efefck
-bdrink	edefek
nwatchi	fdgfja
pstipen	ckdecj
nvalley	djffai
plicens	dkffed
nstruct	eiffia
-3allowe to say	kabfbd
-3the second interv	dedkcb
-3me back on	edkfeb
-2profil twice	edcekb
crhun	keffed
-bwoman	hckdee
-1clinic	aiacdg
-1enjoy	cdcfkc
-bresche	ddjkcc
nflatma	bfdfgk
+1second	edkfdb
-3is not till	dekcdc
cltwenty	aafijf
pbraga	iffjac
-3its sittin of	gedafg
-2fellin till	befffk
-3am fellin till	befffk
cllit	hbfedk
-2if by	igffea
crcloses	hfbdbk
-2nurser on	aeefhh
-3the nurser on	aeefhh
-2down in	dfefkb
-3, they ring	keeedc
-3occupy @d and	dfedek
+2after ,	beejah
nconver	cddgke
+2, filled	ajdeaj
-2his desk	bkbeah
-3on his desk	bkbeah
-3scheme closed on	ffffka
+2here ,	befeek
crola	ccjcdk
crwon	keeffb
nhege	kffded
-bsocial	effdkd
clseed	kccefi
-3bring it on	dbkffe
-2same ,	keffcb
-3the same ,	keffcb
-3have told me	hdcfai
-3meetin moved from	bffckd
-2ring the	kddeed
-3will ring the	kddeed
-3me your slides	ekefeb
-bhey	dhaeig
ptoy	aiefej
-2grape harves	edcedk
-3the grape harves	edcedk
-3pushes your packet	eeeebk
+bit	ehdekc
-3will follow within	aeffek
+2, counci	dfckdb
-3work on the	jcaeef
-2launch :	cddeek
-3's launch :	cddeek
-baloud	keedbh
claloud	keedbh
+bjudge	gigfea
+2the curato	jfffai
-3slow reply ,	efefkb
-2wait for	idaeeg
-3visit 's on	dekffc
+bjoinin	iedekb
-2^ lunch	dcefck
+2and appoin	kfedea
crstockp	ffffkb
+2, town	cckffc
+bshook	ddefkf
+2after closin	hcgeac
-btom	aeefgk
pyuki	degekd
-2climb test	dehfia
+2and you	daghbg
crrecomm	ifdckb
pmint	eedfdk
clplayed	aejfic
+bjudges	bkefef
-3is pinned up	kfdedc
-2downlo until	ecfeek
-3to downlo until	ecfeek
+2was how	gfffaj
clmek	effkec
+2was two	ecffkb
-2talk to	beddfk
-2shifts ,	eecedk
-3reach you in	beffkb
-3you to the	djefea
-2lead by	dcfdaj
non	aidhgh
-2but the	jbachb
-2: whethe	deceek
+2is needed	deceek
-3do : whethe	deceek
+2we say	kcffec
crtbd	efefkd
+2in detroi	efdedk
-3is away until	cefeek
pcodeba	dekffc
-3be more than	keffdc
-3withho it before	kbfeec
-3with the owners	beajia
-2out refs	bedkdb
-3soundi out refs	bedkdb
psomewh	ieffai
-3post , from	ffffbk
-3trial shift 's	dekeeb
+2who gets	keeddb
pbells	eeedfk
-bsarah	kfefdb
rxappointment ago past	feffkb
+2, during	dkefeb
npasty	dfdfek
crmin	cffeek
-3, decisi by	bcffkc
pnorth	ckefee
+bresolu	dgfcdk
nswim	bhefdk
-2will revert	kfffec
+1looks	gbkfcb
padopte	fffekb
-3her inbox by	ckfffc
crasleep	efefkc
-2not before	hbeace
-3the system by	ckffed
nbonus	gbfefk
clfilled	ggbckd
-1held	aeiebf
-2office ,	abjebg
clpriya	deikdd
+2, stand	ddikab
-3harbou office by	bkffec
-1pushed	decdkb
-2, pushed	decdkb
+2, demoed	decdkb
-3done , pushed	decdkb
crsupers	cfffkd
cris	gadfii
pscale	ehcedk
pshephe	eddfek
-3or no in	chffja
-2can come	bhafch
nsails	gkccbh
+2over the	fdeeia
-2a call	ddfcja
ndreadf	kefefb
pdocks	cdkfef
-2tell everyb	ieefha
+2says the	kbfebf
-1maybe	icacbg
-btrawle	deffek
ndigest	efdfdk
+boctobe	ceeegk
-2writin :	hbdfah
-3in writin :	hbdfah
-3he is got	kcfedb
pthru	dkcfeg
+bcast	hddkbf
+2being the	jgadbf
+2at ten	gckfda
-3is shut on	cddfek
+2the counci	faeeei
-2submit you	becfck
-2all the	kedeed
-3us all the	kedeed
+2latest or	akffff
+beighte	bkfffe
-2were opened	deeebk
-2recrui :	kefebc
-2, ,	bjaeah
cladmin	hcdfdk
-2moving by	cafffj
-2questi before	caffkj
-2end :	kecfdc
pwhatev	ajhdhe
-2yea by	ckfffc
-3your yea by	ckfffc
-bkeyrin	jeefag
-3on you by	bcfedk
-2sent ,	gjefba
pheadma	aegfej
+2tea time	kbffed
npcc	dfffdk
-2their offer	defekb
bsnot-before time-only no	keefeb
psunny	dfffdk
-3, thanks for	ffeekb
-3no , the	adceej
phandle	kkebae
croverdu	ceffek
nmislai	ceffek
-2and say	beefck
-2week ,	cbgcai
crhorses	eckfch
pdevice	dkfefd
-2, probat	dcfeek
+1up	adeeif
crnudge	deafjh
-3boss told me	keffdc
-2probab on	cdkeeb
-3, probab on	cdkeeb
-2centre from	effeai
-3assess centre from	effeai
crpatron	efcefk
-2trials booked	efecek
-3more trials booked	efecek
+2: one	ifadfc
-1checke	aedkcd
-3bishop gives you	ckffec
+2: please	dajfib
-3do it on	beecek
-2, effect	deefck
-bgrand	kcdegd
nken	dfeeek
clq	ahaejh
-1availa	ahhbdc
-2silenc beyond	dkfedb
clcoxswa	eeieai
-2locked till	cdffek
-3's locked till	cdffek
-3, please read	jfddda
-3is free from	eekecc
puncond	ccffkg
+bcustom	keechd
-3been set for	efkebb
-3be done within	ahffdh
pathlon	jeefha
-2trial ,	aegddk
-3yay or nay	kdeeed
+2, ashore	dfdedk
crpulled	ceffdk
-bavalan	bckebh
-3will begin on	ceekdc
-2it went	dddeja
nbefore	fkhdcc
+2, does	degdkd
-3, back by	ekfffb
-1nlt	bkfffe
nsmells	dgdeek
-3you again on	kffeba
-2made within	jafebg
phq	bfffdk
-berase	dfffdk
clerase	dfffdk
-3, i have	bdkffe
-2, ends	ddekeb
-2a long	afdfcj
+2if your	gaafgi
+2, five	gagege
-3, and till	eiefea
-2so say	kdefed
-3, so say	kdefed
+2we met	ffffka
-2well take	jfffad
-3could well take	jfffad
-3night is the	cedffk
+1told	beefkd
+2told you	beefkd
-2no came	ceefbk
nhomewo	aiibjc
+2and others	befefk
+2, applie	ffefkb
-2fracti on	cckecc
-3decisi within the	hhffad
crowing	beekge
ppull	cfffkc
npopia	ckhfec
nmoira	keeedf
-2you stand	kfffdc
-3where you stand	kfffdc
-2set aside	debfdk
-2ride along	cfdbdk
npotter	kfeeed
cllatte	dekfee
+bthink	cjbebk
clrestru	ffffkb
+2, theirs	ieceha
-3: we decide	kfffbc
+bhandle	eeefdk
-2leave on	ccbahj
-3invita lapses in	ckffeb
nhelico	kcfffd
-3's off till	cefeek
+2but her	ceffkc
-2number for	dbefkc
-2posted the	kfffea
-bquota	cffeke
-2other till	cdekdd
-3have it the	ckceeb
-3, be there	efaffk
-2interv inside	dafedj
-3to indica by	bcffek
-2tells us	keeded
cltennan	dekfed
pbagpip	dekfed
clcryo	diffaj
-2to inside	kcfffc
+bsister	fdgddk
-2be rung	jedfha
-2what the	keeccb
+2interv :	kebddb
-2back after	eeefck
-bsips	efdeek
+bnoses	efdeek
clsips	efdeek
-3these before the	jgefea
-bhell	iiefea
-3summer break until	bcfefk
-3resubm by the	bkffed
-2now :	kfdedb
-2accoun at	kfcfdd
ppace	gdieai
nvia	ckheec
nages	kccebi
pspec	kffded
ppermaf	ajbdig
-3though he said	efffkb
-3is moved to	kegecb
-2starts after	edfedk
-3, starts after	edfedk
-3give me til	kdfffc
-3comes togeth on	afcibf
-2not coming	bfefbk
-3is not coming	bfefbk
cljets	bkeedg
nnod	jehiab
-2origin on	edkfed
-3the date by	kbfffd
ncab	hfkfcb
pbother	gffiga
-2bookin by	dkefec
crdrug	bkgeee
-2kevin ,	heifda
-bideas	dedfek
-3meets again on	iedjba
crdata	ckheec
+1holida	ieaebe
nacts	dceegk
nduvet	jeeeai
nclocks	kfdeed
+2so all	fffekb
-2hung there	bfedek
-3engage hung there	bfedek
-3a ring before	bkeffd
-2day except	eccfek
-1pickin	idahbc
-2campus on	ffdfkc
-3our campus on	ffdfkc
cldg	kffcfd
pu	ffffak
-2your decisi	ckdedb
-3she is back	kccddc
-2finger on	iajeda
-blaundr	jaffhe
-3decisi go out	kffedb
+2the decisi	kffcdb
nreqs	affffj
-3sposed to hear	cefekb
-3accoun by the	bdffek
-2bridge day	efdeck
-3, bridge day	efdeck
pcombin	fegfak
-3told before the	haefei
clspits	kfcedg
-2docume by	aeffih
-2anythi from	effebk
ptim	hjffae
-3for # on	eekedb
-bthrill	dekfhb
-2have heard	ekedfc
npumpki	ifefai
-3of it on	kefccb
nreset	efffck
-2school in	efefbk
-3will phone by	kbeffe
-2done on	icacbg
-2plan by	dkefed
+2, inspec	dfedkc
-1proper	bffkec
-3have known on	efffkb
+2itself ,	hhffea
plearnt	kdeffd
-3data retent :	ccffek
+bauthor	kfdcib
nstubbo	cdfffk
pshirt	eekeed
-2had promis	efffkb
+2go to	ekefdb
nsing	dekedf
pmtg	keefed
-2world ,	icafbg
-3ideal world ,	icafbg
-2^ at	dedfka
-3all by the	kbffed
-3go on till	befffk
crlock	ekfeec
pbumpin	fkeeda
ntil	gdgeja
+bimran	efefck
-2gwen does	efcdek
-3, gwen does	efcdek
+beveryt	cgaggi
clprod	gkdffb
-3over on the	dbkdec
ptaster	ajjfec
+2we ring	kffcec
-2teleph within	kdfeeb
-3her choice on	kefdec
-1never	adeejd
-2is never	adeejd
-3it is never	adeejd
pstairc	edkffd
-1people	ifceia
ncoastg	dfefek
-2place within	kcffec
pdrugs	bhfdek
-3right one by	bkffee
+bsue	kcdfeg
-3chambe conven on	efffkb
-2to get	deffkc
-2interv done	eeakgb
-2two is	hdhdea
-3round two is	hdhdea
-3are in till	ddfeek
-btopic	ekffec
-3for auditi on	efbfkd
clexit	ifcdbk
-3not promis the	cfffbk
nincide	fceefk
-2not till	hekcbb
psea	iajdbi
-2come to	kcbffc
-1drops	kfefcd
-2these :	ebkffd
bson day past	eceajd
-3with you :	afkefg
-3with hr on	bdcfkc
-3to try again	ddafej
pfeasib	ekefec
-bbath	idjeea
-2gave ,	bebeke
-3we gave ,	bebeke
pgraham	dgfcek
-2exerci on	cieeaf
-2panel huddle	hedica
-3the panel huddle	hedica
-2teleph by	kcffed
+borches	fadhdj
-1last	cdbckh
-3and asked for	kefeea
+2was always	ffffkb
-2being made	ieedai
-3mind over the	aeefdh
nsober	bffkhc
-bquanti	ffcfek
-3now they say	kfffcd
psupper	kedfed
-2unifor ,	efefkb
-3in unifor ,	efefkb
-2window betwee	fbkffe
-2until after	deffek
-brange	degedk
+bvestry	kdceeg
-2whatsa me	kdefeb
nhub	jahedg
-3a compla within	ckfffc
+2once i	keefed
-3my number for	dbefkc
-2job :	dccbkc
-3some time after	gdceah
pexpres	dfeeek
-2inspec comes	aibfdi
-3the inspec comes	aibfdi
+2if not	hifffa
-3leavin on the	aebfig
-2partic for	cdefck
-3your partic for	cdefck
-3be out in	cbefdk
pross	efffkc
+2, bed	cebfdk
-3writes back within	kbffed
-3our offer by	cdgfgk
clmusici	cffkfd
-2on for	jbhdad
-3one is the	gchadc
+2and phonin	kbffee
-2bailif :	ekbfdc
-3former bailif :	ekbfdc
-3and it was	beffkb
nsupers	gedkee
-2what about	dekfec
-3, what about	dekfec
-3they are decidi	kfedec
pkinder	fgfiga
+2and everyb	gecfag
-3writte examin on	cdkdec
-2record inside	bkfffd
-3centre on the	kecddc
crshell	eeffdk
ntoddle	eedeek
-3the portal on	jecefa
+bgoggle	ffkffb
-1onsite	aegbcj
+2with limite	ddefek
+2tops $	kbfffe
-breqs	ffffbk
+1more	jadcee
-2callin them	abdjdf
-3, callin them	abdjdf
pcausew	efieja
psails	fdeedk
nroofer	efkfec
-2object by	bcffek
-2answer not	aeffjd
nfrom	jgaiec
+bcool	ekcffe
-bhub	dffedk
nmistak	hcdddk
-3for once :	ejfeba
pclaudi	eaejcj
poverhe	gckfdc
-3will hear the	kfffdc
pbench	aiejbh
-bprofes	bhkdbj
-2the head	feckdb
+2, ward	cdjffa
-3's shut till	dceedk
-2tie on	dfcedk
-2drug test	ceifia
+2before she	kdfddb
-bthinks	jbiacf
-2these by	ckffed
-1sings	kbafcd
-bclean	cikfac
-3last applic on	bffdek
cloperat	fefdkc
+2while we	eeefkc
-2till the	ecafeh
-3are told inside	kdfeec
ncook	djfdja
-3, last two	dddeck
clweb	heffai
crfly	cfcekg
-2meet again	deckfb
-2me was	iffffa
crdoing	afjfdi
clwire	gbeefk
-2assess within	iheeea
crheadac	cfdekg
-2phone at	deieha
+bquoted	aeffhh
-2wrote the	efffkc
-3i wrote the	efffkc
-bdeaner	eefekd
cldeaner	eefekd
phull	jafhcg
-3she say ,	bkefdd
-2yours in	djadbg
-bmalta	kededg
clmalta	kededg
-2step on	hjbfea
-3next step on	hjbfea
nhälsni	geceek
-3am inform in	keffeb
-2mailbo on	iadedg
-3or no the	cedkdb
-2retain for	cefedk
-2accept after	ejeead
clmonthl	afehfj
nboardi	edfedk
-bplatfo	fekefc
-2have yours	kfefdc
-3will have yours	kfefdc
clcroupi	kcefee
ptall	kbgfef
-2nothin before	fcfeck
-bsummar	bfffke
pmetro	ffkfeb
+2, some	jeeeia
cltransm	dkfffd
-2^ before	jahbdd
nfundin	dkfehb
ptasks	agdfih
+2lunch ?	dekfeb
-2now on	behhah
-3lesson 's on	eekecb
rxanswer from past	efedkc
clweighe	edkfgc
crwear	ajifee
clreshuf	dfffdk
crloom	kcjedb
+2lunch $	kcffed
-2team in	bcefek
flbye	efejai
-3me again on	gejfea
-1look	beikeb
-3notice by the	dafecj
-3am in till	eebfek
-2throug at	cceija
-3and tell you	keefec
-2a text	ieefia
-3see you again	dfgfja
-3trade test on	dfafhg
croccupa	ckefhc
clbest	kefbgc
-3have my answer	dkfecb
clmaxima	kffede
nfailin	ffeekc
-2update within	jaffbe
-3your remind of	ffeekb
-bwin	bbkfej
-bed	iaefei
-3no from me	keefec
-3be comple by	bdecdk
ntasted	efffkb
pworth	giaecj
peating	jdafei
ndrivin	dkgfec
crbadge	cfbfkg
-bunanim	keeffc
-3to them by	ckfffe
+bsteps	deeeek
-3him before the	ggdfea
-2office rang	eeffkb
-3head office rang	eeffkb
-2lands by	caffcj
-3messag from me	kcdfec
-3she said the	kffecd
-2hersel ,	dkcfcb
-3correc hersel ,	dkcfcb
+2, tips	cdffck
-2was logged	ffeekc
-3applic was logged	ffeekc
-bopinio	iekddb
njo	ahhegi
+2, never	heabhe
+2is anothe	cddfck
-2warm up	bdheja
-3i have the	dedcck
-1cast	chcjca
-2the cast	chcjca
ncrunch	ffeekc
+bdesign	ehkfeb
-2withou me	aeecfk
-3the answer until	igfeea
nleads	eejfha
nbead	ffffkb
-3for it by	jaecjb
premune	keefgc
-b@d	adggih
-3pair of us	kdeddd
+1try	babfij
crrepeat	deefdk
clvale	dfffkc
clpoorly	dfffkc
-3am in lisbon	dfeeek
-2servic in	ffffja
-3interv all throug	effkcb
-3with decisi ,	kecfed
-2sift the	beckfc
-2princi on	bfdkhb
-3you ring me	bhdfah
-3a slot by	jdafed
-3collea told you	cefekc
+bholds	bhefdk
-2hold for	ckeebd
nnestin	jeefag
nflown	jeefag
pconcur	keeebh
-2with the	bdadfj
-2open :	ieieca
-2work a	ceeebk
-3to work a	ceeebk
-3we promis for	dfffkb
rbsuperseded promise-to-answer	dhgahb
-2opens after	ddffdk
peditin	bhkfed
-3guy 's out	ceeeek
-2by on	abfffi
nclosel	ffffkb
-3, not before	kffecb
clcounty	adejfh
+2is going	decfck
pbaker	gjdfah
-2diary for	iagdaf
-3ticket for the	edafgh
-bverifi	kdhfdc
-3let us know	hbeeai
pfunds	cgfeek
crcontro	kceffd
clunfort	ebhekd
-3stockt @d and	efefck
+2a yes	dcefkb
-2kitche trial	ekbfee
-bsense	fdefek
-2your profil	idddaj
ppost	ghacgi
+2she says	gaddhg
-3run from the	eekcdc
-2erased on	decfdk
-3post closes on	defedk
-3manage saw you	efdekc
pcollie	defkec
-1sales	deffkb
-3sponso says come	bfefdk
-2file for	edfedk
-3on file for	edfedk
psupple	ehffja
-bcanton	dffedk
clcanton	dffedk
clgrace	kfefec
-3tell me by	ccdekj
rxact within ahead	fhachb
clnoddin	gededk
+2i mean	gcdeia
-2biikeb in	effeaj
-3the biikeb in	effeaj
-2am ringin	bfffdk
-3i am ringin	bfffdk
puses	ckffee
-3: boss ,	decdkb
-2hand by	dkfffc
-2flat at	beefek
-3this flat at	beefek
-2town in	efkfcc
-3cape town in	efkfcc
clrotter	edidck
porgan	gbcfek
pdonga	dfedek
paircon	dfedek
pstuffe	dfedek
+bbakery	bfgefk
clkindne	dkfffc
-3call you by	cbffek
-3test result of	eecfkd
+bknown	gadffj
+2haha $	aedeii
+1closed	eddeck
+2lookin like	eekfeb
-3said give him	kbfeec
-3minute , by	bkfffe
-bfit	fbkecg
pdeny	kffefc
-3transl : on	ckdfdb
pexpert	efkebf
-2manage by	jefeda
+1tellin	kdffed
+2tellin you	kdffed
pottili	fdkfee
clcleani	fcheck
plibera	cffkee
-2^ per	dffekb
crtransl	dkdfdg
-2after a	efefkb
-3other , and	kbfffc
-2an intern	ffffka
-3me an intern	ffffka
-3call to me	kcefee
-2how does	cekfcf
-3it lapses in	dbfffk
plove	gcfajg
clabout	daggjg
+2your file	ccekeb
+bspoils	efeekd
-3's out until	cefeek
-2says within	kdffdc
clputtin	icigad
-3a line on	kecffb
ppurpos	dcjkfb
-3, runs from	eebiag
pkai	kfdegc
-3says it is	kefefb
-2matron propos	adgcfg
-3the matron propos	adgcfg
nmigrat	keeede
clcuppa	dfkidb
-2you around	bbkfbi
-3trial day is	eckffc
-2bar ,	eckeec
-3the bar ,	eckeec
clvibe	keeffc
ntasks	fgffja
-3take longer than	ahedid
+2, callin	efddek
+bstall	eehfkb
-2my yes	ekdfeb
-bchefs	ddcdhk
-2them about	ccfddk
-3takes them about	ccfddk
-3, i meant	dckecc
pglowin	dcgkdg
-3hall door on	kffeeb
crspendi	ffffkb
proute	bceeki
-2me which	acifci
-3tell me which	acifci
nlamb	gkffcb
-3think it over	cjegba
clwee	dekfee
-3do second interv	deidaf
bsbefore span ahead	bdffck
-2looks like	jdcdia
-1busine	jaecce
+2and his	cfebbk
-2imagin ,	efdeck
-3clearv imagin ,	efdeck
clendeav	kfffdd
-2at #	bdkacf
prosa	gefkeb
-bhmm	kfcecg
clwall	kgdece
+1run	efcedk
-3@d , said	effekb
-2promis in	jeeeia
-2keel in	eeaejd
-3a keel in	eeaejd
psilva	ffffkb
-3would ring by	kbfecc
-2rehear is	cedefk
-3dress rehear is	cedefk
-2starti in	ffefck
+2that they	jdieea
-2work from	ffeddk
njoburg	efeekd
-3promis you for	kfffbe
-3tour on the	eecfdk
clbit	dckedg
-3meets in the	aebgei
-1themse	kdebch
-bresign	dddekh
crdoughn	behfdk
-2at recept	cdkffb
crkill	hekfdb
-bmat	kdffed
+2, welcom	ddffek
phaggle	ahefej
crundert	hffjea
+1till	ifbade
crboiler	dfdfkf
-2wanted it	ccfddk
clplatfo	fdkede
penhanc	khbfee
-3filled before the	bdffek
nlocal	gdeeek
-3tour up to	ecedfk
-2birthd for	bcaegj
-3happy birthd for	bcaegj
+bmyself	ckffee
nfairha	dfgcdk
-3its determ by	fcfeai
-bchocol	dkeeed
+bgod	fjeiea
clbarrac	ahhehd
-3to you before	kcdfeb
-3we have had	dfffkc
-2down the	fdbbck
-2he starts	deefek
precove	dccfhk
clinked	hfkfcc
-3i can do	ddkffb
nexec	cfkfee
+bfundra	fffeck
+bball	fffeck
crball	fffeck
+bday	ifddai
+bbetwee	hkcfbe
-2second from	efeeck
-3on second from	efeeck
clabsolu	ajefjb
-3rob till the	fefddk
-3tap accept in	dkefec
+1handov	hdefag
clmin	kedajb
pfolake	eeffck
-3our decisi in	kffecb
-2all applic	hfebai
+2in the	fagfee
-2have known	cfeebk
clnoses	kffeec
-2gets told	feefah
-2it too	deeekc
-3left it too	deeekc
+bquid	fekfec
-3with it by	kbfffe
+2s sessio	dfffkc
nwaterf	gffbek
-2ends in	iideae
-2the lot	cjdiea
pduties	bkeeeg
-2now told	feefia
+2with his	fddkea
pthrice	aekfdh
roreview	dgfkcb
rbreview under-review	dgfkcb
+2before you	daccif
-3our branch on	fjbeae
+2for his	adffhf
payesha	edagii
-3see on the	afhfch
crunbear	bffffk
ntadic	bffffk
-2approv on	aedkbf
nlakehe	ckfffd
nstrawb	ckfffd
nbruisi	ckfffd
-3board met on	dfffbk
potherw	ajjdde
-bnovena	ecffek
clnovena	ecffek
crhandle	degedk
-2: follow	efdfbk
pthorne	diffja
-2chapte met	edeekb
-3the chapte met	edeekb
nbasica	fffebk
ptabled	jfdkbb
+2to think	dkbdbe
-3honeym till the	dcfeek
-3extend it to	dkdefc
+2, later	ajfecg
-3interv you on	eeifga
-3decisi was made	bfffkc
-3would tell you	kfffdc
-2conclu within	kdffec
+2before contac	kcbedc
-2grandk ,	ckeece
-3@d grandk ,	ckeece
-2two till	dddfkb
-3from two till	dddfkb
+2early .	aejegf
+2half #	ddkfed
ntide	efdeek
-3my door by	bkffec
-2teleph you	kfeefc
-1bridgi	dfedck
-2hangov bridgi	dfedck
-3, hangov bridgi	dfedck
+2a collea	efeeck
-bper	hadbje
phurrie	hgddja
-3is down till	ddfeek
-3is yours until	ekffeb
-3second chat ,	cjffea
+2, act	fdcfah
-2shuts in	eeefck
-bmin	jdcbke
+2to supply	bkeeec
-2^ no	jabedd
+2@s .	efhfia
-2ruling on	kfefdb
pjustic	eedfek
-bprize	aecfjj
npoints	gdfekb
clcosted	ekeffc
npleasa	hfafgh
+2before .	aggbeg
-braj	fjffae
ppupils	kegffb
-3sit on the	kfeceb
-1mailbo	bkdedc
-2her mailbo	bkdedc
-3in her mailbo	bkdedc
clapril	igdeah
-2pin by	bkfeec
p:	bkcegi
-2take around	dbefek
+2, forms	aijecc
+busuall	keeecf
+2, collap	ffeeck
+bsteeri	fcefek
nautogr	ffceek
-3or no within	eiffea
-3us again on	iehfea
phad	ffegja
nwanda	ageegj
-2^ onboar	ceefek
-2chased on	aecbdi
+bkofi	cehddk
crkofi	cehddk
-3a panel in	cfkfdb
-bopera	edffek
clopera	edffek
-2the day	kdgeeb
-2commit votes	cdekcf
-2throug in	kefeeb
-2weddin on	beeckd
-3an outcom on	dccfkb
-3shift plan for	eeeddk
-2doctor says	dceeaj
clrounds	cdebjk
+2the forema	idieda
-bblower	kcfffe
-2slot 's	kebffc
-3weekda betwee the	efbfek
pgrades	aieffi
-3accoun close on	deddek
+2, fourte	jeeeag
ncaps	dkeebh
ndefend	eijfea
clno	ieadhi
-2it and	gjefda
nturkey	cfeefk
ntracto	kfdfde
+2left to	ahffee
+bpav	ckeffe
nrosali	eefeek
napprec	ddkeic
nrestar	kebdjc
-ban	bbkfig
-2per mail	heifab
-3follow per mail	heifab
+2, carry	abifei
-2back in	cigbkb
nfern	ckeeef
+2, like	ichdha
-2delive on	bedekd
rbsuperseded needed-from-you	bdddkg
ptube	fkeffb
-1align	cedddk
-2ops align	cedddk
-3and ops align	cedddk
rxsuperseded ago past	aeefeh
-2office since	ffffka
-3presen yourse on	fbkffd
-3# , by	bkfffe
-3the verdic in	fbcfkc
pstairw	egkfcd
+2: offer	jdefda
crthose	caefhj
-1collap	deeeck
-2, collap	deeeck
-3@d , collap	deeeck
-2spain till	cdeeek
-3in spain till	cdeeek
-3they appoin on	gedbia
+1placeh	kfdedb
+1here	fdkbce
rxact for past	eabdjd
-2not choose	afeeif
crhelpfu	cfefek
crinstru	aiddgj
-3essay due :	cddfkb
-2would ring	dbaehf
-2signed until	ekffeb
-3votes on the	kffbec
-2i promis	ffffkb
-3the date :	ceeeek
crscaffo	eeefkc
-2flies back	dfefdk
clwed	fekdcf
-2ombuds within	agffef
-3the ombuds within	agffef
-3nothin by the	kdffeb
-3aside , the	cdkedb
+2is out	gbaege
-2# recrui	deefck
-3by # recrui	deefck
ptills	iejeea
ncello	bffffk
+2, traini	achebh
-2yourse on	ebkffd
-3speaki to you	efeeja
nhint	kfdfee
+2the courie	cjbfae
-bserved	kdfffd
-2bamber on	cddedk
-3to bamber on	cddedk
-bpiraeu	degfdk
clpiraeu	degfdk
+2and one	gdgiga
+2though $	ehffai
bsuntil day ahead	eibfag
nis	hecfkd
-3bonfir on the	efbeek
-3round # is	eekffb
nme	bfkgdg
-2works for	cgdcah
-3be out by	hbcfah
nwherev	ffffkb
-3be held in	aeicbf
nthat	kfbhgb
+2suits you	dafeck
-brelit	gkdece
clrelit	gkdece
nsad	cfkfhc
-bjanet	cheedk
-babbot	kcfdef
crtalkin	addiih
-3farewe is the	cfdfek
-3up for the	bffffk
-3been contac within	kdffdd
-2wait until	jebbad
crkindly	ffffaj
-2midsum ,	feeeja
-bstore	kbgdbi
-1rest	dbcfck
ninsura	eiheaf
plitiga	bhefdk
-3be upload before	dkeffc
clalive	fkeffb
-bnine	bfjgha
cldeb	eedfek
-2candid from	efffkb
-2benefi after	ecffdk
+2, bloke	dfffbk
-2or is	idheea
-bbye	hafeei
-2pune ,	adgedi
-3venue pune ,	adgedi
-2someth nice	cfefdk
-3do someth nice	cfefdk
-1until	ihdfac
-2screen runs	ccekeb
-3backgr screen runs	ccekeb
+2the ward	acffhj
pwow	ddckeh
pnoor	kdbhdg
-3going to hear	bfffbk
clbrand	ffekec
-bfloor	eaidgg
praj	fjdgae
-2collec until	ebfffk
-bbarrac	aiffie
pmouth	ckbfdi
-2delaye until	keffeb
pappeal	ageeih
nrelati	hdehia
-2beach til	bcfffk
clfacult	gfafgg
ppoor	kdffed
+2n you	kdffed
poverti	ffkfeb
-2emaile ,	keeeec
-3and emaile ,	keeeec
-1rolls	aciecg
-2truck rolls	aciecg
-3the truck rolls	aciecg
nprofes	cigafg
-btestim	dkffed
parbitr	jadfei
-3all of us	dcddkc
-3withdr as of	ffffka
-bserve	efkffc
clserve	efkffc
-3vote on me	eeecja
-2was @s	efefkb
-3great meetin you	defekd
+2she sits	kfefdb
-2: betwee	iacebh
-3you around on	eekffc
-2visit on	aegdgc
-1cleane	effebk
-2other cleane	effebk
-3two other cleane	effebk
pcats	feefdk
-3video call on	eekdce
pmyster	kdeffd
+2with an	iahefc
nseal	kgfdec
-3to have known	efffkb
-2you did	ffefkb
-3comes to you	bffffk
-3each candid the	kfebed
clbarge	dekffc
-3expect our call	bekfbc
+bones	dhhiae
clingrid	bikfec
-2waited since	feffkb
crbells	hekfea
pglassw	kfhddb
-2myself till	ccfekd
-3other by the	kdfffb
paudit	ekfhdd
-2contra for	fjafee
+2: made	bdffkd
-3their promis within	bdffkd
-2line on	iebeai
boago	acebig
bsago day past	acebig
nrhys	ffefck
crnose	ffffkb
-3it over by	ekedec
npsycho	ceffkd
-bduring	edigia
crpostbo	deeffk
-2papers until	kcfbee
-3your papers until	kcfbee
-3decide before the	iceeah
crreceip	kcffdf
-3for the long	eecfdk
-3sent , on	dddekc
-2oursel to	kcfeec
clshe	jaficg
+2and there	eaidfh
+bferry	hcdkhb
-3on reques until	dbfffk
nships	ffkfeb
-1defini	kedfdb
rxanswer by ahead	ihbbfa
clt	egfkec
ndubai	dfefkc
-2rehear from	ffefck
+2about a	afefjh
clvisiti	debhjf
crverifi	efjfde
-2feedba within	hbfecg
nvisit	djiddd
nnewsle	debehj
-2mine 's	bciecg
-3, but on	jcbegb
-2me again	jbbfci
-3, upload before	ebffej
-3decisi falls on	jffcec
-2mornin on	jdefeb
-3to everyb the	jeefcc
crof	jcfifb
padvice	hjdedd
-2copies by	djfffb
+2with us	bbebgj
-2decisi due	jefece
cltaking	ghcfbi
+2, manage	ibbeig
clbeg	ecfffj
-2board decide	bffjgb
-3the board decide	bffjgb
crelectr	beffgj
-2seeing you	bbjebh
ndrily	eeffjb
+2in anothe	gfdegb
-3line and the	gfdegb
-3for @d by	bjefff
crkassel	bfeffj
-btimed	ejbcdj
cltimed	ejbcdj
-3choosi over the	iffgeb
bs- day past	ebcbjg
-3thing goes in	cjdedd
-3gets opened on	jfdffb
nrankin	dbijdd
+2, mrs	bhddjd
ppavel	fffjec
-3gets told on	jeefeb
-bmidsum	jebjfb
nkanaal	fejfec
-2rehear ,	dejfeb
-1talks	cfejgb
nasset	dbffgj
clyears	jbeedi
-2would know	dbcegh
nbirthd	deeeej
-2being servic	efddej
-3's being servic	efddej
-3keeper , from	ffdfjb
+2he decide	jeefed
-bunreac	diecej
clunreac	diecej
+1somebo	jbeebf
psweet	eedffj
crturns	jeffec
-bneedfu	jdfffd
-2day being	fdcfdj
+2at any	heefbj
-3am in milan	decffj
+bdelete	bgeeih
-3scenar by the	bcefjd
-3when i wrote	ffefjb
-3us before the	dicebg
-3form by the	djffed
-1courie	bdceih
-2by courie	bdceih
-3he said by	jcffde
-3a strong field	efdfcj
-2^ inspec	ddeddj
+btable	hecjfc
rxreview not-before no	bjebdf
-3are down until	befdej
-bhello	jdeffd
+2concer your	cecddj
+2questi mark	dfjeeb
pthat	jfddbj
-2i call	jbcfce
nswap	cfjedf
+2and beyond	efddcj
+2about seven	bejfdc
nwrongl	dfdfej
-3a traine from	ffeebj
-3in again on	decfdj
-2, come	gjdebb
-3's outcom by	ceffjb
-3an answer after	deefjc
clspoken	ibdjee
-3numera test by	ejefec
-3they did say	jeeedb
clrevere	gdeddj
+2in ghent	behech
-2becaus on	hdeebg
crran	bedfhi
-1issue	ceeedj
-2, ofsted	ffddcj
-3@d , ofsted	ffddcj
pslept	idddjc
-3the names on	gjdbdc
-3please wait until	jcffcc
-3to talk to	cfcdfj
-2the owner	bdjdic
-3are closed on	efefcj
-bstayin	jedeed
-3be publis on	deecbj
-bdress	bejfef
plegibl	cjfffe
-3you will ,	jdcfec
pironin	jebfgd
clinduna	jbbefj
-3say not before	dfffcj
+2they said	ehbbib
nstolen	jeefbg
crsausag	gfebei
-bpackag	ceejff
-1milan	decffj
-2in milan	decffj
-bwhich	gdhieb
clcorres	idcecj
-2to it	gdefjb
-3it for the	jeccbg
-2disreg the	ceedjc
cloffice	fjbdgg
clsoon	djceef
-3the traine from	fffebj
-3say so within	bjffec
padjour	jefcbh
pwall	ghhegb
-2commit met	ffffjb
+2i work	ffefbj
+1postin	ceddcj
+2postin comes	ceddcj
-3em up :	ceddcj
crvessel	jibfec
+bstops	dffjed
crstops	dffjed
-3first day is	edcffj
-2answer due	bbgfjj
-3reach us within	ebffej
-2instit on	ffcfjc
+2, blue	jbgddb
-3ski break ,	bedidh
clleafin	effjfb
cltallie	fffjeb
clforks	fffjeb
pugo	fffjeb
+2to send	cghjcb
clzwaan	eecfje
pleandr	eecfje
pdraws	ejeffc
-3be signed by	ejfffb
-2papers by	djffec
-1gather	jfdcce
-3@s to the	deceej
+2and all	jcbfhb
-2shut throug	deedej
-3be shut throug	deedej
+2the board	gbdehe
nsanta	ffeedj
-3it votes on	bffjeb
-1tour	bhhddb
+2, kids	dfbeje
pusing	efjfec
pupcomi	dedeej
-2stage door	fjcecb
-3the stage door	fjcecb
+2: is	bjgfee
-3stretc it to	djefcb
ptiding	egbfej
+bspoken	fcedej
-1payrol	djdbbf
+bsafe	ecdeje
-1rights	efdejb
-2by rights	efdejb
-3: by rights	efdejb
-2olu back	deefdj
-3: olu back	deefdj
ndataba	cjeffe
+brunnin	efjfec
-bcats	bfifdi
-3we open on	ddeecj
-1thing	bhgeib
+2s deadli	bjbebd
-bcost	cbdejj
-2scorin takes	bffjeb
-3, scorin takes	bffjeb
-2be in	fghbhb
-3is away till	dcfffj
clresour	jecfff
-2one for	hdjfdb
-2had been	deffjb
-3it had been	deffjb
+2the client	deeebj
-3was late ,	deeebj
-3on that by	cjffed
nfindin	fecbgj
+1hun	jeefec
-3coming up in	ffefbj
pordina	gejedd
pprecio	jdffee
nas	hebffh
+2before appoin	dfffbj
-3stands period of	dfffbj
+2like everyo	jcffed
-3come out before	jfdffc
clelect	hjcbcg
-3the panel in	djbdcg
nblocke	jedbdh
-2in exactl	jeffdd
pholds	hfjcbe
nmoving	gfdccj
-2table on	beibeg
-3the table on	beibeg
-3you asked on	cfdejb
-3was receiv on	eecfjc
-3on at the	hfeejb
-3back until the	cffcfj
-3is now on	beghbi
-1frozen	eeffjb
-2got frozen	eeffjb
-bcork	fffjbe
-2nay by	fhefdb
-3or nay by	fhefdb
-bok	biiied
-2may rang	ffffjb
-3in may rang	ffffjb
ntried	gedecj
ndialli	eedfej
pmilkin	eehdbj
-2or down	jedeec
-3up or down	jedeec
+btrying	fejfec
+bowing	eeefjc
-bvacant	eefedj
clvacant	eefedj
nsomeda	bfffjf
-2sooner :	jcdfec
-3evenin is on	deceej
-3so , by	jbfffe
-3its meetin on	dfefbi
-2leave till	cefffj
-bthistl	cfijdb
nsolici	beffhj
pchippy	gdiebh
npaysli	dehfjc
nrehear	bgjbje
-3smoke by the	cbffej
+2: thank	efefjb
-3the result of	cfeejd
-2closed for	dfffcj
-bwind	jdfeee
+breceip	jcffdf
ppasty	jebffh
pgel	jebffh
+2, round	eejfbd
ngrid	jfcffd
pwithou	bidbhj
-bgame	cijfeb
pweathe	ecjejc
-3you get told	jfffdc
-3tour leaves on	beeedj
bswithin day ahead	ifbdbf
-3runs until the	ccfjec
+2to begin	cdfedj
-2pick betwee	cejffc
-3i pick betwee	cejffc
+2s recrui	ffedjb
clstates	iifedb
phydrol	eeefej
-2photo by	cjffdd
-bsearch	jdcjgb
pdivide	efcfej
crbother	bbefjj
-3your mailbo on	cdefdj
nsatisf	ebefgj
+2s visit	ddgfbh
pcues	ecjeee
+bnina	fjdddd
clkennel	hcjeec
-3note the date	efefbj
+1mail	bdgfij
-3to the truste	cdbhhe
ploudly	jfcddg
nfence	dejcid
-3page , by	bjfffe
-3says decisi :	ceedjc
-2twice in	efffbj
+2after lunch	fdjfdd
-3off till the	cefffj
-3workin day is	bjceed
-3find out in	jeffeb
-2repo by	ejffeb
+bhe	jhcheb
cllighth	jfbfdg
-3cancel , and	cfdfjb
+2and last	ffjdeb
crtide	bjgfbi
ptradin	eejffc
-1plane	eecedj
-2passpo copy	ejcfed
-3toss the coin	fdcjbb
+2came .	ceffjb
nquiz	jcbejc
-bsource	jeffde
clsource	jeffde
-bmug	cfeffj
+2she lets	jeefdc
pup	ghhbcg
-2on board	efjffb
pto	dijedd
ptaxi	dcfjeh
crye	jdfffd
crcomple	fgcfcj
+2the chair	jbefdf
-2, probab	jfeddb
-3@d , probab	jfeddb
crcousin	cbeehj
-3me yes by	bjfffe
pbead	ddhcej
-2season ends	jffeec
-3the letter in	bffeej
-2phone by	igdfcb
+2, front	beffej
pstress	efjfec
pcordia	ffjefc
+2sorry ,	deefbj
pnimbus	ehjfdb
probots	ehjfdb
-3they choose on	jfeeed
-2offer from	ffffjb
pteamle	efcfej
pkas	efcfej
clstable	icjfeb
nlives	efefcj
-bbonuse	efeeej
clbonuse	efeeej
-3dbs number by	dhefjb
-2decisi by	hdcbcf
-3the refusa of	efffjb
-3the tour on	eebfih
-3to come in	eebffj
-2applic comes	jfffeb
-2valid for	beddbh
-bjutta	ecfffj
cljutta	ecfffj
-3the interv of	efjdbe
-2are closed	cfeedj
-3it up by	ebfeej
-3is someti in	bfjcbg
-2hear before	ebeedi
-1orchar	cjdfeb
-2the orchar	cjdfeb
-1rounds	hbcbbi
clchorus	efejed
-2here :	hcbdbh
-2harves supper	efeecj
-3date will be	cdfffj
-2loops ,	efeccj
-3more loops ,	efeccj
-2decisi within	bbecii
nbehavi	ffjfeb
+bcopyin	jcffdg
-2face for	eeffjb
-3gracio face for	eeffjb
clfully	bdhdgj
-3please say by	cjfffd
nelse	bjddcj
nosei	dfdeej
cranyhow	jffffb
-2is seen	efejcb
+2and lot	efejcb
-3two is seen	efejcb
+1give	cedfdj
-2call ,	jdffcc
-2transe on	dedeej
-3north transe on	dedeej
-3will have them	jeefeb
naubert	efdfdj
nchews	gfffbj
nmatchs	gfffbj
-3, # and	dceffj
+2, see	ccjfic
+1read	dfefjc
+2read @d	dfefjc
-3where it says	dfefjc
-3me from the	efefbj
nlogboo	efdfej
nscans	efdfej
pshiny	jffded
-2boss ,	dibdjb
-brender	eefejd
clrender	eefejd
nwink	jfefec
ptypes	hcbjef
peels	beejjc
-3all candid on	jfeeec
-3follow our chat	ffdejd
-2to happen	ffffjb
-3going to happen	ffffjb
pingrid	ifeheb
crdairy	fedfej
psherif	eeejfd
-2is picked	jeeeec
crguide	jeefdf
-3yes , the	ibbdbj
-3birthd 's the	ceefej
-3verdic by the	jeffde
+bcousin	ibfegf
-1seven	jececf
-2at seven	jececf
npaying	ifffbh
+2for some	efcedj
pcarava	jecedg
-2its the	bcfbfj
+2at gate	ccdeje
rxaside before ahead	hhdbcb
pescape	deefej
-2receiv within	bgffdh
-3be receiv within	bgffdh
-3mailed on the	jfeeec
+bbristo	cdfffj
-2closed at	efefjb
-3will be there	jfcfec
-2going on	bfeeej
-3inform us by	bjffee
clhappen	dbjddj
-3team 's out	dfdeej
ppianis	bcieej
-2date remain	cfefej
-3start date remain	cfefej
-3result by the	ifefdb
-3the group interv	ceccbj
-2advert on	becdjg
bsby time-only ahead	ecbcjf
+2in leeds	dejecf
pvessel	bjeecj
-bcannes	deffej
clcannes	deffej
-2are open	eeceej
+2no new	beefdj
-3the till from	dfffbj
-bvalidi	ejfeee
-1na	gdefib
+2and end	fffcej
-3papers begin on	fffcej
+2s people	ffffjb
pstuck	dhbhjc
clcharte	jfbdci
-2reply by	egbbdg
namong	bdifgf
ppostsc	jfefec
+bworkin	ffdedj
-2mill 's	efddcj
-3the mill 's	efddcj
cljanet	cheedj
-2come off	cfdfej
-3they come off	cfdfej
-3is planne for	ididbg
+2: decisi	hdebeg
-2group interv	ceccbj
-3advert runs until	edfdej
punless	gddfdj
pgenera	gibfib
-2are by	jeffdb
-2fair ,	efdjdb
clsemina	jdddch
-3somewh in the	cfjefb
-3oral interv on	eejfdd
+2round .	bbefgj
-2nothin since	ffffjb
-3heard nothin since	ffffjb
+2and might	dfbfej
+2or a	ebjddg
-3they open on	cjcece
crlifted	ffefjc
-3the chat on	cecdjd
pace	fdfeje
-3your answer the	iidfcb
-2everyt before	jeedeb
narrang	ehiebi
-2voicem of	cefejb
-3your voicem of	cefejb
-blena	dfdeej
pballet	cedejg
+bscored	jefffc
-3to go in	edjefc
clstock	gfecej
-3one last person	dffdcj
+1signed	ciccjb
-2mail until	cdfeej
-2takes em	cefeej
-3it takes em	cefeej
ngraham	ceejch
+bnone	jddchd
-bclasse	dfeeej
-2, second	bejcdd
+bboats	bffehj
crboats	bffehj
pquad	jfgefb
clmarket	fbhbig
nblog	jedddh
+2, u	ceehbf
pkomani	dffeej
-3you a call	gfdfbj
nhoping	cfegdj
ninstit	bfhccj
+bscanne	cjfffd
pscrub	jedfed
+2from whiche	jecfed
-1cook	cfdedj
nnaming	gbedje
-3only in till	ddfffj
-2told her	jbccfb
-3handed in by	djffec
clbill	ffffbj
-3down the yard	ecjfed
-3@d leave until	befefj
clestabl	ibefcj
clink	jfffec
crthird	cdgibi
-3japan until the	ddfefj
nrgds	jbgeef
+2then she	bfeidg
crhe	jebhdf
clbarked	gfffjb
pdredge	dfedej
pbees	bhefbj
-2effect on	hdbcbi
-3your mail from	ffffbj
-2be within	djfffb
+2, xmas	bieedg
-3are publis on	jffedc
+bboat	gfchbg
-3you are given	bhdfeh
-3, tell us	cjcfed
clnoise	hfefjb
ncross	hbcdfj
+1otherw	ejefed
-3, decisi on	jdefdd
-3their findin on	hfeehb
-2was made	bfffdi
+2early ,	cjdeeb
-bmilk	djgfec
+2once she	jdefee
siinvites-questions	hbbgee
nloudly	dffjfc
psolvan	ffefjb
namende	bbeejj
-3hand out before	bbffhh
-2is settle	jffdeb
+2hun ,	jcffec
-3me by the	hfbbfb
-3reach them by	djfefe
-3forget about the	cedfjb
pelepha	cfdffj
-bfrankf	defeej
+bbottom	ffdfjd
-1hersel	icfdgb
-bdeserv	ffefbj
+2only $	jfbebf
-2show opens	deeedj
ppal	jchece
-3she lands on	beefej
+bhelen	jeefed
clweldin	fedfdj
-3me this by	bjffee
pgoods	fjefdd
+2, band	bdffej
phas	jbhfbi
-3oslo on the	bdjcee
+2, how	ibdebh
pdeirdr	ffjffb
-2email within	djfebf
+2that your	ehdfhb
+2we paint	cededj
prise	jefefd
+2to bring	ihcebg
-3have given me	cjefcd
-bdg	jffcfe
-3upon it within	jcffed
-2our choice	gfedjb
-3make our choice	gfedjb
clpro	ddfefj
+1matine	ffifcb
-2invita for	ffcfjc
-3the invita for	ffcfjc
-2auctio 's	beidcf
-3the auctio 's	beidcf
-2orches on	gddejb
plarksp	fjefed
prel	fbffjf
-3his verdic on	jffece
+btoddle	fecfje
-1terms	dbcfcj
-binvigi	fgjfeb
rxaside by past	iefeeb
+2we begin	cededj
-bmedia	eghfhb
clmedia	eghfhb
boafter	dgebfg
-3the job on	jfffgb
-2protec since	fffejb
-3mother protec since	fffejb
-2along ,	jebbce
-2the direct	ebehge
-3be in on	jeedcc
-3been fixed :	ceejbc
clplanne	gbcchj
-2final on	dejebe
-3semi final on	dejebe
-1fair	bdjchb
-btalent	dfffdj
+blasts	bfhefj
-2does :	bdjfec
-3it does :	bdjfec
-3asked : decide	bfefdj
-3they need until	ibecef
pmv	egefjc
+2but that	beeegj
-3refere in on	cgcfbj
-3is settle by	jefeec
-3i said on	eeefjc
+bpensio	eeffdj
+2becaus they	jdcecg
pshame	cceije
prepres	jfefec
+2, beyond	bfedej
-3's given me	bgjffd
-3they need till	ecfjeb
-3's down until	eceefj
+2to an	jeffed
crboat	dfdibj
-1loadin	ceeeej
-2's loadin	ceeeej
-3jura 's loadin	ceeeej
po	jdfffc
ppresel	eceffj
+2# #	bcebbj
+2every applic	jfeddb
-1statio	efeejc
-2tryout statio	efeejc
+2with clipbo	efeejc
-3the tryout statio	efeejc
-2writin sample	efejgb
-2postin closes	edfeej
+2call ,	cjcebe
clprogre	bfjfjb
+2positi .	jeffdd
-bdeal	cbffji
+1roast	bcibdi
-3be back within	eiffeb
-2had on	efffjb
-3help for the	efdedj
nstick	jddfcg
-3see the nurser	ffcfjb
pand	hggdbi
-1teache	jffddd
clraft	iejedb
phe	ighbcg
+2, meets	efdecj
-3your messag on	jfffcc
+2we decide	fdbcdj
clok	fbbgjg
clmarch	fgffbj
-bseed	jcbeei
-3not there by	fifedb
-2starts ,	jebedh
-2up :	iccdbh
nusher	eedfjd
-2told before	geffjb
-1archiv	cjcefc
+2which days	djfffb
+2ok ?	jdfedc
+2come what	jddcde
-2his messag	cffejc
-3then his messag	cffejc
-2ingrid by	cjfeec
-3to ingrid by	cjfeec
-2a no	fjdebe
-3me know before	jdefcd
+2s audit	efddcj
ppettif	cegjfd
+2: read	cejedb
-3up with us	cejfdd
-2off is	bjbeef
bsfor lower-bound no	dfedcj
psalari	bfeefj
-3skippe told us	bfffbj
psenten	ecdejf
climmedi	efffdj
-3bonn , the	begech
-2not a	dfefbj
plie	bheedj
-2pronou by	jbfffd
-3than i had	ffffjb
-3all applic :	jdcddd
-3trial shift by	djefed
ngarage	gfeejb
narchde	bfdjie
-3yes before the	bjfffe
+2that follow	eedjcb
-3interv last person	efcccj
+bfurnis	cjfeib
clringer	heedbj
-3, they sail	bfdfej
+2the vicar	cddfbj
-3and you have	bgeeeh
clmilk	djgffc
+bgym	ffjedd
clawkwar	eehfbj
-bvery	jdjecb
-bkim	defdfj
+bslow	beefjh
+2they come	bjeedh
-3decide by the	chedjc
pprovin	jjdcgb
pmanila	jeeebh
+2regard .	fddecj
pdigest	eejffd
-3you start before	eceffj
+2, togeth	cbjhhi
-2write in	hbefbh
-3at gate #	edbffj
-2here for	ddffej
-2return for	eeefdj
-3happy return for	eeefdj
-2room from	ffcfej
+2s agenda	bfehef
+bswim	ffffbj
-3otherw , by	jbfeee
-2public holida	deeeej
-2report in	jcfeeb
+2s paper	jdcfcd
pblown	ifffhb
pwrist	jhcfec
-2check takes	dcebej
-3, then by	dcffjc
pasleep	hchbgg
-2with me	ebibcg
-3of addres by	djfeec
-3picks by the	cbfjed
clverifi	jdhegb
-3will be phoned	jedfeb
psanjay	dbffgj
-bcircui	edfedj
clcircui	edfedj
-2emaile in	jffdec
-3are emaile in	jffdec
-2closin date	eeefdj
-bfryer	cdjfci
+bchairm	jeeecf
-3a letter on	beefgi
-3police check ,	cdfeej
-1stop	jfecdc
-2office betwee	febffj
-3the office betwee	febffj
+2, well	ccbbgi
clinvigi	ffjfeb
+ballott	ffffbj
clboardi	dejeef
-3was filled in	ffffjb
psap	ffffbj
crtribun	bgeefj
-3interv is the	efjfeb
clreptil	jedjcc
ngalway	egefjc
+bpacifi	efjfdd
crpacifi	efjfdd
-3are booked for	ddcffj
+2: send	ejdffb
nworrie	iffieb
-2, lights	efeddj
+2, sound	efeddj
-3@d , lights	efeddj
-3taken up by	fhffib
pstatem	bjgdbi
-3: out until	cdffej
-3throug over the	cedjdc
nmunici	jeeieb
preqs	cffjfd
-2it out	gbbejd
poverra	efffdj
+bcohort	bhfeej
+2of receip	jbfecg
+1like	ecjcfc
-2news in	cfffjb
+1til	jeffcd
nm	fbdjjb
+1become	dbecjd
crcongra	jgdfcf
-1form	bhbhci
-2meet me	edjfec
-3to meet me	edjfec
pabsenc	dffeej
crfeed	ffefjb
-2word ,	jeffec
-2consen by	cjffdc
-bglaze	dieejb
clglaze	dieejb
-3on our call	efefjb
nadds	ddfjdg
nostwal	ffdcej
-2sacris on	ecdfcj
-3the sacris on	ecdfcj
bsfrom lower-bound no	ebeddi
-2form until	ejfffb
pphew	efffcj
-2portfo till	hbdfeh
-3your portfo till	hbdfeh
-2: applie	efedjb
pellery	ffdfjd
-3's answer takes	jefefb
pdog	hficbg
-3in @d and	beibch
-3were due on	ebfejc
-3been moved to	bfgfdj
-2confer and	heebch
-3elders confer and	heebch
-1falls	gdcdbj
-3email on the	jffffb
-3or ring by	cjfeee
-2of these	deffcj
+2before they	bjbedi
piban	cjfffe
-3shortl takes place	cfcjec
-1stimul	efffbj
-2a stimul	efffbj
+2on campus	efffbj
-3for a stimul	efffbj
npunchl	feeejd
crallott	efffbj
+2from this	ejffcb
clnoor	ejffed
+2betwee you	jdefed
-1nets	eejfec
-breq	eefjib
-2farmha on	efecej
-3more farmha on	efecej
-3resump date is	bdfefj
nmainla	fgjfcd
-2outcom :	jeecee
+1due	decdjc
+2due to	decdjc
cltheirs	fhbbjf
-bmariso	jheedb
+bneighb	defeej
nambass	jeffed
-3of them by	jdfdec
pmum	ifgcib
nplayin	deefej
-3number before the	ejeffc
+2the intern	befejc
-3site and the	befejc
-3away day on	bfdjbf
-2do payrol	dedcdj
+2and rotas	dedcdj
-3they do payrol	dedcdj
pbhatta	dffejd
-bsafegu	ejhecd
-2hq ,	bcidbf
-3at hq ,	bcidbf
+btogeth	cjgfec
-2role by	bdffbj
-2news on	jedece
pmullin	eedejf
-3accept up to	fjfffb
pwere	jdbedh
-2you like	eccffj
-3whenev you like	eccffj
pstores	jeeffc
-3my desk from	ffffbj
-2record ,	djdfdb
-bhgv	ehjfeb
+bcricke	jecfdh
+2after close	jfdfed
-2in at	bicfdi
-3: timesh by	cbefej
-2lagos on	eebfgj
-3go out the	jfeeed
-2the counte	gbjebb
nhaste	dibjib
-3's choosi on	effbei
+2and am	bdeejd
+2budget ,	efeecj
probin	dbiffj
pheatwa	eedefj
+bonward	jffeec
-3shifts come down	dfbeej
-2resche to	gdjecb
-3been resche to	gdjecb
pautore	eeeeej
-2chapte have	cbejdc
-3thesis chapte have	cbejdc
+1son	jfffdc
+2say .	igbfcb
crcorner	bjifec
clpartic	idbdjf
platin	bjhfee
nforce	bfejdi
clfloor	fbedgj
pwarn	icjfdc
+2though and	bdffdj
+bslack	gejfdc
crslack	gejfdc
-1lad	jecbcf
+2appare $	hecfbh
+2with whiche	ejeddb
-3shut @d and	eeeeej
-bhacker	ejfffb
nalerts	ccffgj
-1storm	efffjb
-2got theirs	eeeejb
-3choir got theirs	eeeejb
-3mail you by	jbffee
-2the positi	jfebbg
-2two refere	fgdfib
clexcite	fehejb
-bpuzzle	bjjffc
pmick	jcffef
nhug	fidejb
+2over three	bcedhg
-3you : auctio	cfdcej
crvoid	ejefde
-3rung you by	jdfffd
+2, given	efedjc
clwoman	jcdcci
ninvoic	feeedj
crscorec	cffjfe
-3you dangli :	jebfec
+2after your	cdfeej
-3are made on	efejfe
+2: duly	ffeejc
-3text me by	cjffec
pdermot	efffjc
-2^ betwee	gcbcfg
pgrumbl	ffffbj
+bkurato	bfffgj
crkurato	bfffgj
+bstock	deeeej
clclock	djdebh
-3on board from	ffdfcj
nsandwi	gefebj
-3be callin you	bfjebi
pnina	gjdfce
pso	biggdg
crud	jgffbd
-3would be by	jbffce
+2meetin .	bfbjce
+2, dean	cfejeb
-3: commit ranks	cfejeb
-2word in	jefeed
crplus	ibcejf
-3by teleph on	jehecb
-bhas	febjjd
nclassr	djffee
+2, chair	ieeibc
+2, double	ejbeec
clparagr	djffee
-2feedba due	jffecd
phut	cdhbjg
+2, year	effejb
-blong	jgefdc
-3after # ,	efjfeb
+2: all	deddjc
-3letter before the	cjfffc
cltoecap	efjffc
-2^ say	jdgeeb
cling	ceffej
-blyon	dejfdg
-1screen	gbgedc
-2ship docks	jeecdc
-bshirt	biiffe
-3clocks go back	gbefdi
-2contac before	cefedj
crattach	cgeejd
-2travel until	ddffjd
clfeet	jdfedf
-3list came out	deefjb
-3down by the	jbfffe
-3websit says about	cfffjb
+2, hired	hedeib
pquarre	feeddj
-3on # ,	efjffb
-3the electi 's	deceej
-3its meetin of	beddcj
-3will i know	jeefbd
clback	ejccgg
-3which is due	gbffjg
-2times for	fdjffc
ntheatr	gcgdjb
clprices	fecfej
-3mailed you about	dfeejb
-3down togeth on	bfejef
clluc	effdjd
-3your inbox on	jbbdbg
-bjoan	ehfecj
-2optimi with	efefjc
-3being optimi with	efefjc
-2list before	dcfebj
-2indica of	defejb
-3earlie indica of	defejb
-1latest	icgebg
nstack	effedj
-2throug cvs	effjeb
-boverni	jfeffc
+2defini $	jeffdd
+2, ngozi	bbfdje
-2gate #	jcbedg
-2offsit is	beeefj
-3's offsit is	beeefj
+bours	jfcede
+bchap	jfdffd
psettle	cgfgbj
-2@d until	cbejdf
-3from @d until	cbejdf
+1am	cihedb
rbsuperseded no-news-yet	ibbecg
pstolen	jeffec
+2and wish	eecejd
rbaside others-to-meet	bdhhcf
-2makes it	jefedd
-3that makes it	jefedd
narrive	bbhfjf
-3with us ,	dcbedj
-3to reach me	dbefej
nlistin	efefjc
+2everyo is	cecedj
-3one works ,	cecedj
-3, and within	jcfffd
-3be done on	hfegdb
clgrotto	cgeeej
-2both within	bjfffd
pdishea	ffffjb
nthrill	jdifcc
phinges	dfedej
-bweldin	deegdj
clclerks	jdcdjd
-3have to the	fjefeb
pbarge	dgjeed
-bassump	jeeedf
pvic	fefejb
-3please reply within	djfffc
nvoicem	iffebh
pcllr	efdfjd
pbaines	efdfjd
-3yet , but	jeefeb
+1fish	jecdbd
-3by text on	jffecd
-3do on the	jeeece
-2your yes	ejefeb
-3need your yes	ejefeb
-2plan is	jeefeb
-3new plan is	jeefeb
+2whethe @d	djffec
pdraina	jdfefd
-3yearly meetin on	jcbbcf
clheya	ejffed
pcity	gdefdj
pvisas	jbfffg
pscanne	gbefej
+2on zoom	cdjfec
+bstatut	jcedch
-3here from the	ffcfej
-2passpo by	cjffdc
poutgoi	geedej
-3attach by the	bjfffd
-2concer in	efefdj
-3for you inside	jbfffe
crlearn	jcebdj
clloved	beceji
-3dates before the	ejdedb
paugust	jiddbe
+2, despit	cfdeej
-btachog	icbfej
cltachog	icbfej
-3to be in	bhdffd
-3is publis on	jffeec
clnotebo	djffee
-2off after	deffdj
-2you asked	efefjb
+1u	jdffec
+2u will	jdffec
crguest	dfdfej
+1as	gcdeib
nbegun	efefcj
-2round in	gbcdci
-3, # to	jeccec
-3run to the	cecdej
-2due back	bjbfdd
-2@d was	efffbj
nhost	effjec
-3, due in	fiedbc
clautumn	jecdjc
+2when he	jfeedd
+2, gradua	jfeeec
palarm	heeebj
pbarkin	jgeedd
-2text within	jdffed
pfunder	cfffej
+bbay	dfjffd
-2jean thinks	deefjb
-2goes off	cjeeec
-2conclu from	ffffjb
-3not conclu from	ffffjb
pseats	bejbgh
ncottag	diehhb
-bbest	jgicdb
-3ring back before	jcefed
-3, the bank	efbide
-2exec meets	dfejbe
-3not availa in	ffcfcj
-2buildi on	jfdccd
pcompon	ddfffj
cllectur	eijchb
+2, yet	dceeej
-2holida and	cfeeej
-1how	decegj
-2and rotas	dedddj
-3@d and rotas	dedddj
-3for the positi	efffcj
-2force on	cdcfej
-3into force on	cdcfej
+2via the	bcffej
nunlock	ejffce
-2thing comes	cdffej
-3onboar thing comes	cdffej
nwishin	cedfjf
clcleane	ceiecj
-2dm you	jfeeed
+1soon	jccfbe
pgram	dibffi
-bmailed	jgccgc
clp	dhccjg
-3member vote on	fffbdi
-2@d @d	ffgfbi
clshirt	biiffe
-bonline	bihbbh
+2, sleep	decfej
-3is anothe on	gebjdc
-2is cancel	cfbegi
-3been change from	eedejc
-3for more than	jdfffb
-2ring inside	jdffed
ppython	fjfffb
-3payrol 's back	ddeffj
-2thursd ,	ffdfcj
nmags	dfdfej
-bvisiti	bebijf
crconser	geffjb
-2nine people	ffcfjd
-3interv nine people	ffcfjd
pmiles	egffjb
+1:	bfbdif
pkeeps	ddgjgd
pballs	fffbej
-2answer before	hbdcfh
pambula	fejeed
+binitia	jcffdg
-1writes	icbcbg
pmairi	bfgffi
+bscript	jfecjb
pchemis	hbjeef
-3the last :	jfeeec
-bfence	hcjfec
-2accoun within	cdfebj
posaka	jdecge
-3, tell her	hbddbg
-2@d then	jfeffb
-3would come on	hfjdbb
nduplic	feefdj
pchirpy	jfffec
-2here is	jeeffb
ntoes	ebhffi
napplyi	hiefgb
clmedic	egddej
-3told me the	gfedfb
-2chat on	cehcib
-bfleet	cffffj
-3that is over	eefecj
-bthingy	ejfffc
crready	jgdfdd
+1given	bjcdib
-2email me	djcfed
bswithin span ahead	hgbdde
-2brough to	ffefjb
-3you brough to	ffefjb
-2list :	gdcbci
-3to interv on	eedfjb
-3you pop in	dhhfdb
psis	jjbeed
-bsubscr	ddeejg
-3, live for	ejffeb
clrolled	jefefd
-2^ e	hbgbgc
psheep	dgjebf
nprescr	efeejd
pastray	efefjc
+2so not	jffdbg
-2, yes	jefecc
-3have an answer	bbfeje
crchance	ddefgj
-3our decisi before	jeffdd
crwarden	jffdfc
-3i wait ,	jdefed
cramiss	jdffed
-3meant to hear	cffejd
-3hear before the	ebefjf
-1studio	bchdif
+2n ull	bhfjfh
crkeen	cjdfjc
-3well , by	jbffee
-bcrewin	gjeidb
+2dinner and	begjeb
-2done for	deffjc
-3had done for	deffjc
-3than the usual	bffefj
-2# from	ffdfjb
-2works before	dcjfeb
+2sharp ,	ieffdb
-3had said by	bdffjd
+2the post	djffbf
-2centre on	bbhcfg
clacross	biefid
-3will call me	cfdfdj
crwed	fedeej
clhers	jcbdgh
ntreasu	behdih
+bstamp	jfefgb
+bon	gibdgg
nrecoun	ceffje
rbsuperseded own-plan	dfffcj
+bbuzz	jcebdi
-2unders by	cjffed
-3the unders by	cjffed
-3: reorga on	efffjb
prespir	heifeb
+2and hr	hffeeb
-3do , by	bjffee
-3work in the	cfidfj
+bnote	beddhj
-3are from the	efjdeb
-3went make that	cjdecd
clvilla	jffeed
-2accoun for	dbeejd
-1porter	bejdbg
+bwales	cfeffj
rxact in past	ebjeeb
pstaffr	djcfci
nto	beffii
+2after we	gdfebg
-3signed declar within	bjffde
-bchemis	ebhfej
ppassag	didedj
clhousek	efeedj
clchemis	ebhhei
rxdenied by past	jeffdb
pdrafts	jffffb
-2rather say	jeeedc
-3would rather say	jeeedc
nsoluti	fgdfbj
plindqv	dfjbeg
nhe	hbeegi
-2speak on	jedbhd
pcarp	dejffe
-3do so on	fdbdcj
pmeal	bibdih
-2submit on	fedfjc
prope	beedjh
ppronou	ciefjc
ppricey	fefdej
crvalley	cjffeg
cljoburg	efdeej
-3accept before the	djefec
-3back to her	cdefej
ptheir	gbjbgf
crso	bdcihj
nkept	beehdj
-3flies to la	cfecdj
-2that comes	jeeeeb
+2from @d	cejfcd
clrearra	effddj
-3outcom by the	cjffdd
nscarf	fejfec
p@p	fbejjb
-2work before	bhffee
-2be either	bededj
bswithin period past	cbdcei
-bclips	hjbfec
-3office closes in	ddffej
ptuba	jefeed
-2second talk	begeeg
-2up again	hebdcf
-3it up again	hebdcf
-3neithe @d nor	bddeje
-2knives on	ecifbg
-3and knives on	ecifbg
plifts	cfeefj
-1exams	bejedd
-2^ exams	bejedd
-2get announ	jeefec
-2nine till	feiebg
+1email	cgdbbj
cllines	fjbeci
ppetrid	fhffib
psoluti	cfjfee
-2we talk	decfej
crsecret	egebfj
-3financ meetin of	bffecj
-3applic hear by	jdffde
+1ring	dbefdj
-3questi before the	bdgfij
-bmisery	cccehj
-3sit tight till	jefeec
-3your traine from	efeecj
pfees	djffed
-2both before	ejeffb
-2hinges on	efedcj
-3everyt hinges on	efedcj
-3your breath for	cdffdj
ppoetry	cjefdg
-2terms on	ffefjc
-bheadin	deffdj
-3you again in	dedffj
pclashe	iejfeb
+2to phone	ceeedj
pconsis	djhffb
-bframe	bjffge
clframe	bjffge
-1ceo	cfbefj
-brumor	dfeeej
clrumor	dfeeej
nrumors	dfeeej
-2car after	fdeedj
-3, car after	fdeedj
pparts	hidehb
-2met her	ffffjb
+bknee	dfdfej
-2declin within	bjfffe
-3or declin within	bjfffe
-2course till	cefdej
-3a course till	cefdej
+2for two	ccjfcf
nchicke	jeefbh
cllicens	bhbhif
-3quick apolog for	ffffjb
-bpawel	ffffbj
clpawel	ffffbj
-3visit , by	jbfffe
-2rang on	ffffjb
crtundra	djfffc
ptablet	eefebj
+2period and	febeic
-3letter within the	jeffdc
-1flew	deeejb
+1someti	hdeebh
+2s $	jfdecd
-2they picked	ceefjc
clwarsaw	cfejdh
-3would keep the	dfjffc
clwins	ddfffj
-3availa grid by	ejfeec
crhelps	bhjffd
clsherif	gdbgdj
-bnails	deffej
-3visito badge for	edjfdc
-bjobcen	dfeeej
ninquir	jdfffd
-3, so before	jdffec
clsummar	cfffjd
+1should	gegbfc
-3takes at least	effcej
crsails	jhbffd
nnaidoo	jhfeeb
nmkhize	jhfeeb
phundre	cjibdh
+1better	eejfec
-2upload on	biffge
-3were held on	ffefjc
-2be seen	ffdfjc
-3to be seen	ffdfjc
+2and interv	dfcjfb
-3school office :	eecfdj
clmess	eeddjg
-2counci votes	cfebej
+2, baker	cfebej
-3: counci votes	cfebej
-bperth	fdffdj
pbankin	dgefdj
-1second	dbibbh
-btoy	ffjece
-bnuremb	ffjece
clnuremb	ffjece
-btuesda	bbjfdj
-3i am away	eeefdj
-3people within the	ccffjc
-2manage reckon	feffbi
-2have holida	cfeeej
-3i have holida	cfeeej
ndesist	jffefc
+2the matron	efffbj
ntotal	cdfjeh
clsilent	jbcefh
-3answer comes by	jbfffd
nfeels	ffefcj
-3ship leaves on	feceej
nheadse	jeffdd
-2shift is	edfbcj
clvoice	bhfhid
ndesper	gcffdj
-3i told you	eebeei
pliam	ceffej
nworshi	hdffbj
-2result out	jfffcd
-3text her before	bjfffe
+2has gone	efdfjb
-2crew from	ffefbj
pgroome	cjffhc
+2if nothin	jbeeee
+2becaus after	jeffeb
clrefuse	ejedgc
-2to phone	bedfhi
-2fishin til	ddfeej
-2keeps saying	bfeffh
-3collec it from	ffdecj
nworkin	hebdcj
-2: would	cdjfdd
-baoife	bfgfgh
-2select commit	dffbjd
-3the select commit	dffbjd
-2else on	bcceje
-2half term	dfedej
ngoose	hdffjb
+blunch	efjccg
+btransf	cjffib
-2to follow	jcefde
crweeken	bjfffe
+2coming up	ceeeej
+2but not	jeeeeb
-3be patien for	jefecc
phot	jeefed
-3a call before	cdefdj
pagreea	cjffee
cleats	gfdfcj
rxanswer - no	cfffcj
-bitems	edcfjg
nqualit	fgeejc
-3vacati on the	bfeffj
crshape	dejffd
clauthor	hhfbbh
-2us next	cecffj
cltruro	eeeeej
preopen	bgjdcj
-3then , on	jfdedd
-1wine	beidfd
crcounti	jedeee
ptrawle	fcjffd
-2strand wants	cecjec
-3mr strand wants	cecjec
-3know , the	jeefec
pjab	djeffd
-3final word by	jcffee
-2them inside	jcffee
-2jura until	dceffj
-3the jura until	dceffj
nhouses	dfffdj
nroads	hgfehb
-bsouth	eefedj
nhave	gfbfjf
+bsaddle	hjefcd
-3your holida in	ffeecj
-2list publis	ceeejd
-2say until	ejeffb
clglass	cfjeef
pjourne	dfjcjc
ngerman	gedfcj
psmiled	ibefbi
nsold	eeeejd
-3@d , talk	bfdihb
-3the decisi on	ibcdbh
+2but now	cfffjc
-1provos	bfejfd
-2the provos	bfejfd
-2wake on	bejbbg
-3a wake on	bejbbg
cldeano	beffgj
ponward	dfefej
+2if its	jcfffd
nforfei	cjjecc
-2applic close	cffeej
-3shop 's shut	eddefj
-2give them	fbfbhe
phairdr	ibcfej
-2last :	jehedb
+2the partne	jdbbhb
+2s counci	jebebg
-3they told him	bfefdj
-3be finish by	hgffeb
plekker	ffdeej
-3our letter by	jdffee
-3ring you the	jfeedc
clamount	ebhffi
-2refere on	fecbgi
-2at their	jeeedc
+2he tell	jffecd
-3we are in	bffefj
+bsafety	gbjeeg
ahead0	cddbij
-3not in till	cffedj
-3the paperw on	deeedj
clmatric	cffeej
clmonth	jecedh
nsounde	ifffgb
clstu	ibbjeg
clwis	eedfej
cltraile	ddffdj
-1afford	bhdedg
-2are afford	bhdedg
-3you are afford	bhdedg
-1right	iffdhb
nfeel	fgjcec
-btries	jeefde
+2, arrivi	efjdfc
pretake	dhbffi
-3to say on	ceefcj
-2the app	hjbedb
-3in the app	hjbedb
-2counci decide	iffbjb
-2ok for	eejfec
-3still ok for	eejfec
ppaying	ejdfee
-3postin 's in	efddej
probert	eefjed
+bfixed	ecjeeg
-bvirtua	dedejh
-3then a text	bfffjd
-3to me before	fjdfec
nshred	eeffjd
-bdust	ffedej
pwarsaw	eeefjd
plichen	feefcj
clrude	fcefej
-2you manage	edjffd
-3could you manage	edjffd
nspread	efjdgc
-2down from	effecj
-3be down from	effecj
cljoiner	gejffb
-bhandli	cgjfed
-2again until	cjddef
-1car	dfecdj
-bmarket	iegbdf
-2ref calls	bfeeej
-3, ref calls	bfeeej
pgranda	cjbfej
nfully	effedj
-bbright	bfefjh
phiking	jefffc
+bresolv	ffffjb
+2comma then	cedddj
-3they finish on	cedddj
-3list pinned up	efffjc
nlasts	eigebg
nhoweve	ifibbh
pdeaner	hjdfeb
ndoug	fdbeig
clhinted	bddejg
-2recept by	cffebh
-3you feedba in	jffeec
clagents	jfffed
clstrict	jffeed
-2himsel on	jfdfed
crstatut	geeddj
nbrown	deffej
pswedis	jefefc
pc1	jefefc
pgeogra	ffdcfj
-3readin over the	efdjeb
+1six	cejfec
+2six a	cejfec
-2offici :	jeffdb
-1jobcen	dfeedj
-2, jobcen	dfeedj
+2, gran	dfeedj
-3@d , jobcen	dfeedj
-1her	fhbdcg
rxact ago past	dbeefh
-2view on	jffdec
-3her view on	jffdec
+bheld	bjiegb
-2reply in	ceebje
+2, truste	fbbjdg
-3go @d and	efedej
nskip	ecjfdg
+2the kurato	befehi
-3well : on	befehi
ptreat	iegbch
-3it is not	ibccdg
+bcampai	dfffjd
+bstood	gdefjc
-3servic for the	jddcbd
ptiles	ffjffb
-2colleg on	cdjfec
cluni	jbffdh
+1statin	bjfffe
+boslo	bfheei
-3it works till	ejeffc
-2ill on	ffdfjc
nlurgy	ffefjc
pfiftee	deidjc
nbasket	ffffbj
nfest	gjfffb
+2you want	hcdebg
cljoy	bfffhi
+bsolvei	jfefde
clme	ejjedb
pflying	ibbehh
poga	hcefcj
ponly	jfbfch
-3a ring on	efdejb
+2means bad	cfefdj
-3us on a	cfefdj
-2an answer	efbcif
nmailbo	ddcgjg
+2would have	bcbfhi
-2lyon until	cefefj
-3in lyon until	cefefj
-2defini by	eeffjc
-3said defini by	eeffjc
cldom	cffjfe
crcoastg	jeeffd
-bapprai	bjeejc
-3text you by	jdffee
-2like rain	eddfej
-3looks like rain	eddfej
pbasica	gefjeb
nblazer	jeffed
pweird	befeih
+2with decisi	jfefec
+bseats	eedfej
nviewin	fjdedf
+breside	ecjfdg
clpoints	jcfddi
-2app by	djeffd
-3the app by	djeffd
pdied	dfeedj
ndolore	icefjb
+2, whiteb	beiejb
-3offer stands for	fjefeb
-2theirs on	ceecjf
clapprai	ejheeb
-1refusa	ffefjb
pconsti	djfffd
-3our reply in	jfffdd
+bcostum	jefeed
-3have @d ,	ebifdg
+2as they	cjffee
-3the list by	djedcc
psounde	jfgfeb
-3truck ok so	cdiebh
-3: result on	jffffb
-2statem for	defeej
-3privac statem for	defeej
crequity	ebhefj
-3trial shift is	eehbdi
+bprogra	jdifbf
-2no :	jfeeec
-3up , by	jbffee
nmarta	dfefdj
-3mailed : forget	bffdjd
-3runs on the	edceej
nbeginn	hefjeb
pexhibi	ffefjc
clacadem	hdcjfc
-2booked the	iebdcg
-3our databa for	eeffdj
nvehicl	jfffec
-3signed someon else	dfffjb
-bautoma	bceehj
psia	fjgefb
-3lets say the	cjefed
-bhadley	efefdj
clhadley	efefdj
+2, modera	dedhbh
+bindefi	bfefhi
nfood	dfgfjd
-3i said ,	jfefcb
+2as number	iddefb
-2sheet within	ccfffj
clstacki	efjfce
+2the minist	jbddfe
-3me signed by	djffed
-1comple	ibcdge
-3lookin at it	bedheg
+2for their	jbddbf
-3place during the	dffjfc
-2bleep test	eejedc
-3the bleep test	eejedc
-3trial , starti	ffjffb
-2there from	efeecj
-3or no ,	djcfed
+bhires	efeeej
ndeck	jffffb
-2driver from	ffffbj
-1saving	dfeddj
-2daylig saving	dfeddj
-3: daylig saving	dfeddj
-3fixed term ,	fddfdj
-2the decisi	defejf
-2made up	bffdfj
+2is better	ecjffc
nchisel	cchfbj
pslips	bjddej
-3are counte on	fedbeh
-2way ,	jedfec
-3either way ,	jedfec
ppoets	ddfffj
pyeats	ddfffj
-2choosi till	dfeedj
-3not choosi till	dfeedj
-3need it by	bdefcj
cljunior	hcefej
pdiffic	ffffjb
-bscratc	hebdhf
nlimit	eieebj
-1issued	jeeegb
-3a congre until	eefddj
nwages	ebefjh
-bchance	jfeebg
+2i sack	ceefdj
clsums	iddjdc
pfools	fejfec
-3with you in	hejcdb
-3availa in the	fdjffc
-1attend	hbcedj
-2happy on	jfddcc
-3very happy on	jfddcc
-3term starts on	ceeeej
-3comes before the	jdffed
-2and do	eejffc
-3come and do	eejffc
phelper	ffbffj
-blicens	bhbhje
-ballott	jffdde
-3a yes before	cjefed
+2we let	jefdfd
+bpre	ejfffc
-2return it	cjefec
pnicely	jccegg
nmouth	jfdceg
-2other ,	jccfed
crallows	edfffj
pbold	eeefej
+2too ,	edfebg
-bregion	hbehff
paoife	dgdgjd
-2night but	bbffeh
-3any night but	bbffeh
-2would have	cdffdj
-3you would have	cdffdj
ndoreen	edeefj
-2moving on	cededj
-2goes until	cdfdfj
pi	jgdfgc
crberyl	cffjee
nhook	eeffjc
+bgatwic	ffbffj
-1pint	bciech
-2: interv	bebjfd
+2could be	deefcj
-3a decisi :	jddfdd
-3my refere by	ecffjc
pjava	ebifgg
nsteve	heffbi
clivs	efeeej
-3my inbox by	djfffc
ptitles	efjedd
-2q :	hebfdf
-3no q :	hebfdf
nedit	eeffjd
-2evenin but	bcgfeg
-3any evenin but	bcgfeg
-3it goes out	ebffhh
-3you have the	hdcbdh
-2ticket ,	ddeedj
+2to pay	ddeedj
-3parkin ticket ,	ddeedj
-3settle it by	jcffee
ppupill	bjcffi
crfitnes	ecjfef
+2about #	fcjffd
+2even though	cffejb
+bsilenc	cdcdgj
-2, calibr	cffjdb
-3@d , calibr	cffjdb
plifebo	jbcebj
-2do before	bjefef
-bcrimin	djffee
-3you a restfu	dedfcj
-3copy by the	ejffcc
pstaff	gjbide
-2test in	ejbfee
-2comes ashore	ceeefj
-3man comes ashore	ceeefj
-3be named by	hffedb
-bpush	ejfffc
-bdrinki	cfffje
cldrinki	cfffje
-2contra in	dfdfej
+2rouen .	ceeedj
clchairl	defeej
pwicker	efefdj
-beid	deeffj
-3it free until	eceefj
clplain	ffdedj
+1instan	gbfhgb
+2they give	jeffcd
-2came out	ceefjb
-3verbal offer of	eeffjb
-2them :	jhcebe
-3she did say	jfffbe
+2he says	bijcfe
-2place over	deiicb
-3takes place over	deiicb
+2with origin	eejfdb
+2s lot	bfffhi
-2picked in	dfffjb
-3rings me by	jcffde
rbaside away	fcdbch
+2the fair	ceefdj
psports	dffdfj
+2, grab	fhgeeb
-2agent on	bdceii
-3one copy by	ejffec
-3offers at the	eecedj
clrelief	eejfdf
+2became the	deddjc
pbadges	dijfcd
nradiat	feffjc
paward	bhdhdj
pspecs	bejfeg
-1chased	bedjbe
-2does the	ddjecf
+2, subjec	dedebj
-2i mean	fbbcgf
nlips	jfecef
-2lambin for	edfeej
-3is lambin for	edfeej
-2tight ,	jeefeb
-3sit tight ,	jeefeb
puphols	jffdfd
-2turn on	hdbbdg
-2talk of	ffcfjd
-3your talk of	ffcfjd
pbassoo	bjefeg
-2honest the	fdcfjd
+2thing was	fdcfjd
-3be honest the	fdcfjd
-2ooo till	cdfffj
-1milkin	bdjeeh
ngas	bgeegi
-2is from	becibg
-2more calls	cfedej
-3three more calls	cfedej
-3lot of you	jeefdc
+1interv	gbebjb
crpause	efffjc
+2and before	bcidcj
pfte	ffdcfj
-brenews	eedejf
+bready	bgiffg
-3last girl on	eecjdd
-3active , until	dffcej
-bear	jefcdf
-2be settle	jfecgb
-3, say the	fjdebb
-2you hear	jcceeb
-bwherea	ffffjc
rxaside - past	dcfbjd
clinques	jfbfeg
pazores	ceffej
nleafy	ceffej
clpieces	egffbj
+2after tea	cejfec
+2the whole	gfffib
clstores	dgbhhg
+2to learn	eccdcj
-3and in the	hdcdbh
+2, helen	jedfdd
+2for me	bieddh
-2by email	jdcfeb
-3to be done	jffcfc
-3, was that	jeeebc
+blooks	jidgeb
-2allow me	jcffee
nam	cehdje
+2betwee nine	gibfdc
-3the theatr on	ifiecb
-3the trial on	bejegb
nganga	efejde
-3meetup is on	dedefj
crinst	dcgeej
-1reject	ffffjb
nonsite	ifefbh
-1check	bidcdh
-1pass	iehffb
-bextra	jfeedf
+1retrea	ceddej
-2benede :	ceddej
+2retrea ,	ceddej
-3sister benede :	ceddej
-bcan	hejbee
+2where they	iebdbf
-brotati	edfffj
nat	ecjdgh
ngentle	effjec
-2commun of	dfcejc
-3our commun of	dfcejc
crnight	dcbfji
-3two chapte by	djfefc
-3not hear by	fbffgf
-2have got	gebcef
+1ok	hfcdbh
-3you join on	eedeej
ncape	cfffej
ptent	fedfej
+bpendin	jeeegd
+2of gettin	jcfffe
nsell	ecjfdg
-3the office by	beffei
-2server mainte	fecedj
crpounds	ebeehj
cllikes	jbifdd
+bglasse	jfffgb
crglasse	jfffgb
crstairs	jfffgb
crreopen	beffgj
-3the house on	dfjddd
-2then by	ebffjc
crbank	bgicgf
pfather	hbhcdh
-bprovid	djdjbd
-bawaits	djfffd
clawaits	djfffd
npiece	hejeeb
-2verdic within	jeffce
nsleepi	biefdj
nninete	cffefj
+bsack	dfefej
-1five	gcbeci
-2teachi cvs	dcdeej
+2tops ,	jdffed
-1traine	ddbjdf
-2fixed the	febeej
podell	fffbej
npennan	fffbej
nslate	fffbej
nminers	fffbej
nowned	fffbej
ntaught	efffjc
+2and march	dffjfb
+2but you	cbhjde
psoft	jeeged
-bproced	fbgfgg
-3will be in	ifidcb
-3i hear within	jcffed
clsatisf	efcffj
psteppi	jeffcf
-3she tells me	cdeeej
+1assemb	jedfec
+1mid	djdedb
+2mid mornin	djdedb
-3you at the	bcjbhf
-2shut over	eeeeej
-3season opens on	ddffdj
-2met you	eeffjb
crcake	gfdbej
-2page by	hhfeeb
-1too	ceddjd
-3takes effect on	deeeej
-1climbi	dfeedj
-2am climbi	dfeedj
-3i am climbi	dfeedj
-3then it is	bdeffj
pcovers	jeffed
-3free in the	fejffb
-2says in	cjefeb
-3lady says in	cjefeb
+bcompet	bfefjg
-1market	bebbgh
-bhot	jdefdf
-2is announ	jffedc
+2in either	jfdfed
-2servic the	ceeefj
+bwithdr	cgffdj
clcolin	djcfid
-3two dates ,	bdccig
nfounda	jeicbf
-bwinner	ibccfj
+2should be	eidebe
-2awaite by	cjffec
-3is awaite by	cjffec
-3be settle by	dbffcj
nlorry	dfffjd
-3survey closes in	dcfffj
-1positi	iecbid
-2review every	eefcej
-3in review every	eefcej
+bsurpri	jedfcf
phop	bgifef
-2^ commen	cfeeej
nmonste	jfffec
+2if the	fbcdhh
+2so school	ddefej
rxreview since past	fffbeh
+2is ours	hbcdci
pseemed	dfjfde
+2and be	dbgjbh
-3every day but	dfcffj
nshaped	iiefdb
-2be there	ibdedg
nxo	fijdbd
-1^	igfbdc
-2^ ^	igfbdc
-bline	ijgbeb
-3spot moves from	cffejc
-3kitche 's closed	ffffbj
+2now and	bcceji
+1brusse	ejbfec
+2brusse time	ejbfec
-3a medica within	bcffej
-3try again on	dfjfec
+2and could	beideh
nagnes	bedjcj
-1weekda	eecfcj
-2: weekda	eecfcj
-3bookin : weekda	eecfcj
-2the field	decbjg
-3of the field	decbjg
nhospic	cfeffj
-3get the verdic	beffej
crdispen	ffffjb
pshake	jegeed
npam	efcfej
-3you @d ,	dddfdj
+2, term	ebfffi
-3she first said	cfefjb
clwave	jbecfi
+2which one	jcfffe
pglacio	effdej
-2at from	efejcc
-3looked at from	efejcc
cladds	gfeccj
-2radio on	jfdcdf
-3tell you the	jfefed
-3# apply by	edffbj
-3have these by	cjffed
ncatch	bedehj
-2there until	cjfeed
-3holida till the	ddfffj
-3be with us	djfedc
-3out from the	efefdj
psouth	jedfib
-3tell me in	jcfffd
+bcondit	ffffjb
-3clerk before the	jeffeb
+2@p .	bddcdj
-bdrops	jgfedb
+2to respon	hbedbj
-3she said in	efffjb
-bgolden	defefj
clgolden	defefj
+bwardro	jffdee
ppacked	jbefic
-3land on the	hebcbi
-2bottli on	effdcj
-3start bottli on	effdcj
-2then a	effecj
+2they told	cbedhg
-2mail said	bbcegj
-3fiscal year ends	cffeej
-2done within	biffcf
clzonal	jeffed
clline	jdegee
-2chair on	jeeehb
+2, gave	cdbejd
-2depot by	gjffbb
-3the depot by	gjffbb
+2of applyi	jefffb
-2settle on	iedbee
nmeasur	jdhece
-2spain in	dfeecj
-3have it by	hgdcbb
-2regist for	edefej
-3the regist for	edefej
nsite	ffejce
crforce	deffje
-1lapses	ejdebg
phandin	cjeech
+2, callba	bicjeb
sislip	cbfbjd
pbureau	cfefdj
nbandma	cgefej
-2will by	jcfffe
-3addres by the	jcffed
-3two more people	efffjb
pcoin	jdefef
ptoss	jdefef
+2maybe ,	bdddhh
-bhangar	bjhfdg
nusuall	defjdf
crinspec	jddejb
pcause	fjffdd
pwed	ceeejf
+2per the	jeffdb
-2on strike	deeeej
-1trains	bbeeii
pbatter	jffffb
nmidsum	dffjef
-3the partne on	gdbhbi
perror	gdibhf
-2end on	gdbibe
pdrough	ffffjb
+2is soon	djdfcc
-3, make that	jdefcd
-3cv duty on	fcdfej
+bbench	hebfgh
-3interv with us	eejehb
-2you since	ffefjc
-2suspen for	efffbj
-3is suspen for	efffbj
pyounge	hdjfec
-3the dentis ,	jdceee
cl@d	jchddf
-2be down	cecfdj
-3will be down	cecfdj
-2court all	efeeej
-3in court all	efeeej
-3get a text	jfefdd
-bsewage	fecejf
+1anymor	dddejc
pdonor	fbgfej
-2docume of	ffffjb
-3your docume of	ffffjb
-2agree on	hfedib
clcost	ccceji
-bnovel	effjdd
-3he told me	efffjb
neffort	gefcdj
clchatte	ffffbj
-2someth before	jcefcf
-3please you come	fjbffd
clmarrie	cffefj
rxanswer for past	efffjb
+bmaking	cecfhj
-3link dies at	ejcedb
ngosh	feffcj
-2vacanc is	ceffej
-3this vacanc is	ceffej
-3person on the	idicbb
crscript	jfehdb
crc	beffgj
nsemina	eejedg
ncostum	ffffjb
psang	gejffb
-2, initia	ddffdj
crjudges	jbfffg
-2someon on	debbgj
-bdoreen	cidedj
pwrites	jgbjdc
-2are pickin	jeeeec
-3they are pickin	jeeeec
-2chair by	cefddj
-3the chair by	cefddj
-3they vote in	edfbei
cltheory	decgjg
nbaptis	eejeed
-3the quiz by	cjfffd
-3commit met on	ffffjc
-2was your	ffdfjc
-3how was your	ffdfjc
-2budget mtg	ceeddj
-3, budget mtg	ceeddj
+2try out	dbbfjf
-2ok so	bcjebh
+bpaperw	ejfbdh
-1md	bcgbhf
-2, send	dfbfei
-bprefec	jdffed
clprefec	jdffed
phydrog	gffjdc
-bdutchm	hcdfcj
-2test shut	ffffjb
-3online test shut	ffffjb
clages	efffjc
-3lands on the	iebece
+2, unluck	jeeedd
-3my interv from	ffbfjd
nrailwa	bicfdj
crwashin	fededj
-3public on the	jecfee
+2, cause	iidedb
-2yay nay	ihdfeb
-2kno by	cjeffe
-3me kno by	cjeffe
-2over until	hieceb
-2record on	bdcedj
-2on one	bcbjgd
-3the @s ,	jdffec
+1using	djdfed
+2, rang	deffjc
-3for it on	dcicjb
-2quick :	jedfec
-2settle in	befdej
-3i asked if	debeje
-3lease ends on	deeedj
-3will decide ,	jffecd
-2talk till	eeefdj
-bscales	cjceid
-2: decide	bfefhj
+bimpose	ffffjb
crimpose	ffffjb
-2stand on	jfdfec
-3its decisi from	cfffje
ppapà	dfffdj
-2assess from	efbhjb
-3back to them	djefdb
-2confir ,	bchfeh
+1needs	edhejb
-2term of	ideehb
crfell	bedfjh
+1depend	ceieib
+2depend on	ceieib
-3by post within	dbffej
-2one was	dfdfjc
-3please hold the	eejfde
-3a deadli on	fjdfdc
-3verdic before the	cdffdj
-3up again on	bejeef
-2ring ,	iddcbg
+bsaturd	bifeei
-3or a no	fjefdb
-3everyt by the	jcfffd
pcoache	fcffej
-bsuspen	jeffgc
-3@p , refere	feffjc
pchores	jededf
+2was suppos	dfffjc
-3the agency says	jfefcc
-2respon in	jfffdc
ndeligh	ehefjb
pnuala	cfffej
-3all hiring until	bdfbhh
-2themse the	jfeeed
-3set themse the	jfeeed
-bforeca	jfedcf
-3deputy by the	djfecb
+2over it	dhbgbg
-2link dies	eibedg
pphilip	ifffhb
noffsit	hjgdcc
-2cvs read	cfejdc
+2, people	cfejdc
-3: cvs read	cfejdc
+2before people	jefedb
-2starti after	eeffdj
nshirts	fjffec
-2the boat	cejeec
pdare	hjdefb
-3myself to the	jfeccc
-3forms back by	fjfffb
-2due before	bcfffj
nstuff	febfhi
-bimmers	cdjedg
nmins	fhhdbg
-2more in	dfeedj
-3shut from the	ffffcj
nexcel	ceffjf
nare	bcjghf
-3wants it by	cjeffe
phereof	feffbj
pgateho	dgefdj
-3airpor i gave	ceeecj
-3from oslo on	bffedj
naccomm	hjfdec
-2, contes	eededj
-3@d , contes	eededj
pdriver	bbgjfj
crpre	ejfffc
-3to revert by	cffejb
-2the milkin	begeej
-3for the milkin	begeej
-bdeclan	efffcj
-3and @d ,	jfefec
+bvia	jffffb
-bdocume	ebhegj
-2candid comes	defbej
-bsortin	feejcf
-bcongre	gcccij
-1doorst	gedejb
+2at nine	cdjeec
crflood	cjefdh
-3your interv by	bdffjf
pcommut	ieiefb
+2until @d	efejcc
+1and	fbejed
+2, ref	idbecj
-3office is closed	eeffdj
clclasse	eeeeej
critem	fdjfde
+1ten	jcfcbe
-2wrong letter	ffffjb
-3the wrong letter	ffffjb
nosterl	dfffej
-3galler reopen on	cfeeej
-2will holler	jeefdd
cldeal	dgdjdg
psplitt	gdejfc
clloan	ejbfbi
-2moves before	cfffej
-3nothin moves before	cfffej
-2^ said	hdfdhb
-2nda before	cjffec
+2then they	cjffec
-3sign nda before	cjffec
-3the conver on	efjfdb
-3, come in	eccffj
-3on it for	ibdfde
-2your coffee	iebedf
+2out there	iebedf
-3having your coffee	iebedf
-1opinio	hffifb
+2to record	cjffed
+2for hr	iedfgb
-2floor manage	ddbfje
-3for floor manage	ddbfje
podile	egifbh
+2i ring	jdeedd
crphoto	gfhfbg
pupstai	gdbeig
crtally	hfebej
-2you start	bcbfjf
+2she talks	fdccbi
-bbike	bhhege
cltights	cjbdej
-3office has until	cjccfd
-2past the	hfdbbf
+bdental	eeffjc
-borchar	eejffd
pknots	jfdeee
-2filled in	jideeb
-3toss for it	jfeeec
-2slides by	bfifhe
-2a letter	jfffeb
-3my office by	jbfffc
-2stands for	ejdfed
rbanswer promise-to-answer	idbefe
+2at url	bfcedi
clhook	jeffed
-3need , in	biefbf
-3maybe in the	jebdcd
-3to be there	dejffd
-3predec promis you	ffffjb
-3's decisi within	jfffdd
-3decisi over the	jffded
pphrase	jefgdc
-2waitin beyond	beffdj
-3you waitin beyond	beffdj
-3from @d ,	cdjfch
clscoop	efedej
rxsuperseded for past	bfeffh
+2a no	dfffjd
crreturn	jdbchf
-3if i say	eecebi
-2who on	jfffec
ppatrol	gjbedg
pevents	jeffcf
-3board meets the	jeddcd
-2no at	eccdbi
-3get to you	jffffb
+2for site	ffbfjc
-3applic settle by	beffej
-2doubt the	hceebf
-3of doubt the	hceebf
-3be upload within	jcffce
crfella	jefffc
crwindow	heffib
-3our talk on	ffcejc
ndouble	jbdfdi
-3@d has become	jfeedc
ntherew	effjdd
-brequis	ffffbj
nbundle	fjdfed
pjellyf	ffffjc
clkiosk	jidfeb
pgdansk	deefej
rxdenied after past	efffjc
pcrux	dfefej
+2they choose	jffeed
-brelief	cejfch
-3the lodge on	ejbdcg
ppromis	hcbcgi
+1coffee	ccjffd
-3open day was	ffffjb
-3will read it	beedbj
-2togeth on	bbhjcd
-2commis on	dehfhb
-2close :	defedj
-3applic close :	defedj
pdangli	dcjdcj
rxact from past	edcecj
-2rector signs	ibfife
-3conclu our delibe	fffbei
cradded	jfffeb
+bbeing	igefbe
pbelong	ihffeb
-2, commen	eddeej
-3have the outcom	cfffbj
-bembarg	geddej
clembarg	geddej
-2leave since	efffjb
nrare	jfffec
-3what i wrote	ffffbj
nimposs	ffjefc
-2doors on	decfej
-3its doors on	decfej
nexport	efejcf
-2of those	cjfedb
-3end of those	cjfedb
+2from everyo	iddebf
plandla	gjdecf
-2plates on	cbjfee
-3three plates on	cbjfee
clinsigh	efbffj
ncloud	ffbffj
nlodge	cejcfh
-3chats finish on	ceecdj
-2result the	cfecdj
pmme	cfeefj
-3do a call	ddjffe
-2comes in	icbdbf
-2only said	eejfbb
-3he only said	eejfbb
cruntil	ghdjeb
clshakin	jffeee
-2rung on	hecebi
plomax	cgeffj
-3a retrea until	defjcd
clmakati	fjfffc
pcomfor	ecjefg
+1worst	jedfed
+2worst case	jedfed
-3final word on	jeeedd
+bmallor	efeejd
-3is yours ,	dbgfbj
+1hereof	eiffdb
+2hereof .	eiffdb
-2hall ,	bcffbi
-2only until	ebfdfi
-2our delibe	fffbei
-2raised for	defeej
-3be raised for	defeej
-2budget until	dffdej
-3the budget until	dffdej
cljob	hjgfdb
pdisabl	jdefef
+bappare	bffefj
-2my list	jfffeb
-3: decisi 's	jededd
-3would ring you	jfffec
-3releas on the	jedeec
-3appoin take effect	deeeej
+1whoeve	fdbdbj
-3itself begins on	deefej
nembass	jeeefd
nupside	cjffhc
-2books from	efeecj
-3the books from	efeecj
npresse	jbeedj
-2^ talk	ddfecj
pdollar	ffffjb
pdivisi	heddej
+2, probat	efeecj
ppens	fedfej
rxdenied after no	ehfdbg
+2to your	jecfgd
-3with you by	hbddhg
noption	hhjebc
-3they need about	jffedc
-bclosur	effedj
nsec	ffefjc
pciso	hfiffb
-2iv ,	begdch
-3bank iv ,	begdch
cltoy	hfjebd
+bvettin	dgbefj
-3when they say	eefdbi
-3check on the	cebejf
+2at the	ghgcbb
+bshare	ghefib
+bngozi	ddfejf
-3last update :	behfje
-2news before	hbfehj
-2can :	icbcdh
pheadse	gjffdc
+1season	dedejc
-3now given me	jeeece
-2have word	jfefdc
pclarit	ejfffc
nkick	dechdj
clgoats	hfefib
-2posted by	jcffcd
psaskia	bffehj
pkiller	bffehj
prare	efefdj
pnudgin	fbcigh
-2sendin it	bidfcg
clregret	ibebgg
-3and at the	jffeeb
-3own hand by	djfffc
+2, throug	igffeb
ppivot	jfffed
-3told everyb by	cfffje
-bbusy	dfhjfb
nmetrol	jefffc
nkennel	dbffhj
+boptimi	bdefjh
-3after mass on	hedicb
-bcouple	cegeej
-2debrie 's	bebfci
-boffsit	deechj
nlend	dfjfed
+2and see	cjebdd
-3sits down on	gfeidb
-2^ dentis	efeecj
+2, jobcen	efeecj
-3the office till	cjfdce
-3me in for	ceiehb
+2and the	fcbhfd
+2that there	efffjc
nteenag	efffcj
crshake	effejd
crsooner	jhbedd
pcampai	bgeghg
-2's decidi	jffffb
+2, gaffer	ceefdj
-2ringin round	jfeefc
-bcompen	cefjbi
clcompen	cefjbi
+bp	ifiedb
pstill	ifbfjc
pvouche	djfffe
-3rota meetin 's	jebebe
-bretest	eeeefj
clretest	eeeefj
-1bet	cdffej
-2my bet	cdffej
-3could you do	ccjfbe
pover	ibicci
-3you would know	beeffi
clfemi	bfjeic
-2your knives	bbhebi
-3phone on the	jfedfd
-bbday	dfefej
clbday	dfefej
-2went quiet	ffffjb
-3manage went quiet	ffffjb
+2for mainte	debfdj
-2arguin stops	jddfec
-3the arguin stops	jddfec
-2it the	dhifeb
pnicer	hegfbh
-2get by	jcfffd
-3will get by	jcfffd
-bpasted	ffefcj
pnote	ejghdb
-bperhap	gcffdj
penjoya	geifhb
pyusuf	befeih
-2, any	ebffeh
-1supper	iedebg
-2my form	ffffjb
-3sent my form	ffffjb
-2questi :	ejbecb
-1welcom	cgdedj
pboatya	fjfffb
-2shift ,	bgjfec
ptough	efdfje
-2visa the	efeedj
-3the visa the	efeedj
-3interv forwar to	eejedc
-2long :	ibdedg
-1compan	jhbdbg
-3, yes ,	ccdghj
+2, use	bfdebj
-2before close	jgeffb
-3is at the	gbdbch
+2sharp .	eejfec
-2did on	deefcj
nverger	bedehj
-3suppos to meet	ffefjc
-2a debrie	efffjc
-3get your call	jfefdd
-1anybod	bedejd
-2choosi anybod	bedejd
-3is choosi anybod	bedejd
claposti	djffed
-3have it in	jdffed
-bokafor	eefeej
-bflesh	ffffjb
+2and read	efjeed
-2@p then	cffeje
-3origin @p then	cffeje
pqa	jehdec
-2old boss	bdedie
-3my old boss	bdedie
nargue	hdbhbg
crinvita	ecbfij
+2i should	efjcdc
clcycle	eeefej
-3leavin the compan	dfdedj
-2for by	bifegc
+2s here	dfffbj
-3to know within	ejffcb
pcostum	gjdbdh
+2whiche .	jdfeed
-2nurse from	ffefbj
-2given till	beffdi
-3been given till	beffdi
crmarked	jbffff
-1stuff	eedbjf
-bbrewma	deefej
clbrewma	deefej
pbeer	deefej
-2shuts betwee	eedfej
-3office shuts betwee	eedfej
-2, commit	becgci
-3@d , commit	becgci
napplec	ffjffb
-2signed on	cccjib
-bfemi	gfeejc
-1reconv	jfecec
-3call you on	hbbfbh
pf	defejf
clfriday	ejeeee
+bsmall	cjefee
-3autogr by the	jdffeb
psunil	dcjejc
clonly	ebhjcg
-2honest by	cjffed
crextern	ffffjb
-bexpres	djfffd
clexpres	djfffd
-2the panel	cdcedj
-3conduc online on	ffjeec
-2came in	bdcdhg
-3and decide on	jffedd
+bcutoff	ijdfeb
+1above	dfffjc
+2above and	dfffjc
-3have crosse out	dfffjc
pdelaye	hbecgi
-3barrac office within	ddffjb
cryard	dbjefg
-bpair	jfgedd
clexclud	jfffec
-2new class	efeedj
-3the new class	efeedj
-3as for the	jedfde
+2has to	fecejc
plathe	edeffj
clheight	djdfjc
clnarrow	jeedjb
+2a verdic	jeffed
crstared	edeffj
crtreble	edeffj
njonty	edeffj
-2the md	bddbhf
clascens	jjeebc
-1cut	jddfec
-bcateri	ejefcf
nbadges	jebebj
pbeatin	ddjeeg
-2govern meet	gfebbh
clagain	beifdj
-2the third	feccbj
-2your result	jfffdd
-2accept for	fjfffb
-3for accept for	fjfffb
nconsta	fedeje
pbeater	fddffj
pfootsc	fddffj
crchambe	gfjffb
+2whethe i	bhcdhg
crwall	hfejdb
-2she wrote	ieefbg
-1ground	bcjdef
-3on @d and	ebhcdf
-2about it	cefbej
-2detail by	ejffed
+bxmas	bjefeg
-bme	fjhcec
clsouth	dfffej
nallotm	cddhej
cltexted	jdgefd
nrenewa	fefeej
-2is a	bdifch
ppopped	jibfed
-2be made	jfecdd
-3is a long	dfedfj
-2read ,	dfejdc
-3we read ,	dfejdc
+2if we	iecebg
clweld	djheeb
clfarmer	beefih
+bheat	cjffef
nload	ejfffd
crargh	ejffed
+brough	heefjb
-1bakery	bcfeje
-2the bakery	bcfeje
pdenise	hecfdj
-1waitin	cdhebi
pchatbo	cgffjc
-1syncin	bfcdih
-3back yes by	ejfffc
-2volunt tea	deeedj
nblame	jeefhb
+2now $	eedebi
+1haha	cdceej
nphotoc	ebiejd
-2the @d	begdgf
phellos	fbfffj
clcscs	cggfjb
cllent	jeffed
nless	gdfedj
-3are you about	cdhfbg
ndocks	cejfeg
-1store	beffej
-2the store	beffej
-2us again	dfeeej
nrival	jeffde
+2till the	gbeehe
nprice	jdceeg
-2packer from	ffdfcj
pcommod	debiej
pbosun	cejfff
-3, and in	gbdcdh
-bhun	hejeeb
-2someth for	jdffcd
-2beryl by	djfeec
-2appren for	efefdj
-3ten appren for	efefdj
cloverse	cjefge
-3will be decide	cffdfj
pporto	cdffjg
-2tested on	cedfej
-2her choice	defbci
-2findin on	ceebgi
+2the hotel	beifgc
-2us ,	gchbhb
-2lodge on	djbddf
noverdu	ceffgj
-1else	bedfjd
ndither	dehddj
-2plans by	ciffib
-3the offer from	ffffjb
pimre	ffffjc
-1printe	jdcbde
-2at all	deffbj
psites	hifefb
+2: done	bcdefj
-1headco	ffffjb
-2the headco	ffffjb
-3your interv is	edcedj
noath	cjeejc
-3hr will text	cececj
-2url by	djffed
-2^ expire	chbfbh
-2the no	fffdjb
-3for an email	jffeec
-2practi in	dfceej
-3the practi in	dfceej
+border	bfbijf
-2in max	jdffec
-2holida from	fffecj
-3invite back in	dfjfcc
-3choose in the	jeeefc
niron	cjffgc
-3number , by	cjffed
-2the advert	dfeedj
-3closin the advert	dfeedj
-1school	hdbdbj
crsorted	ecjeeg
nstayin	ceeejf
-2mine leaves	efeedj
-3: mine leaves	efeedj
poisín	effedj
clscribb	hheehb
-braft	jfceef
+2, scan	djfffc
-2owners meet	efdecj
+2in piraeu	efdecj
-3the owners meet	efdecj
-2given themse	jdfedd
-3have given themse	jdfedd
-2verifi on	fcjffe
-btreat	ffffjc
prd	dfjddh
-3, decisi due	jefede
bsafter lower-bound no	dgebfg
crpostin	hibegd
clnovel	fffjdd
-3i leave on	eedeej
-3phone call on	jfefcd
-2a line	jccecg
-3no # of	efefjb
crassemb	jdgdef
-2dentis ,	idbdcg
clsmalle	dfefej
-2one re	eeffcj
-2were interv	efdfjc
pgoose	defefj
-2are shut	dedfej
-3we are shut	dedfej
+1with	eeifbe
nhives	bfieid
-3pushed it to	jddede
-2holida until	cefffj
-boperat	deidjd
ptimesc	dedhdj
-3to see me	eejfec
-2said before	fbcehi
nreg	ffecej
crlaugh	cgffdj
nrethin	ffefjd
clsermon	cfifbj
ppia	eebehj
pbigger	jfffec
+2than a	effecj
-3have a no	effecj
rbappointment please-do	cbhbhc
-2would hear	bddcjf
+2i make	jeefcc
-1staffe	decfej
-2is staffe	decfej
-3the phone rings	jfdedc
-2cards by	jcfffd
-3tachog cards by	jcfffd
psong	dijfeb
+2, agency	ecddjd
-bghoste	ceffje
-2winner on	gdddhb
-2rotati is	fbfefj
crgather	ffffjb
-3offer in writin	ecffjf
+2and lets	edhbci
-2day from	degdbh
+2tops .	jdffee
-3's funera on	ffffjb
pdeals	dfefej
nmailed	fhebie
+2from then	cdfedj
-3she said :	cdfedj
passemb	fjffec
-3by email within	jffeeb
-3and i get	ejffec
-2chair ,	fcbdej
+2by text	jeefed
-2triall on	bfecih
-3and from the	efefcj
-2ring him	ejddfd
-2there within	fhffeb
+2about my	ebefjf
nsketch	ghbffg
pplenty	cffjef
+bi	jfcgcg
-3told to allow	jfffbd
nsjoerd	fbgfgi
-3certif by the	djffec
-2^ keep	dejfec
pcentur	bhjffc
pkev	fbcehj
-2its mind	jfeeec
-3up its mind	jfeeec
-2begin at	cbjfef
ptetanu	ejefed
-2write inside	jeffec
nr	jfffed
pvim	geefjc
pshortc	geefjc
pglass	fijdbd
-2given until	bffibf
-3the strike on	bffdfj
+2please report	eefebj
-3laughe and said	jfffbd
-3concer on the	cedfej
-2held betwee	cfcdgj
cllearnt	dhffjb
+byouth	ffjfdd
cryouth	ffjfdd
-2office shut	eefedj
pthirds	ffjeed
-2choice :	ffjeeb
punderl	jfefed
-2would put	cedejd
prevers	iebfeh
+2at closin	ecjfed
-2comes down	jededd
psons	jdffcg
-1mum	bcjfdf
nmemory	bdffgj
-bauctio	eehcbj
+1breakf	bcjedg
+bemeka	ffefcj
nconcur	ffefcj
-3deal was by	edffjd
+bfounda	jffedd
-3and sign by	dcgfgj
clmilkin	behfej
-3over @d and	jfeheb
-3agm on the	hdhdbe
+bwarmly	feefjd
pguestm	feefjd
-2no of	ffffjb
-3it may take	jcfedd
pwoods	gfdfdj
pstates	deeffj
pketchu	djeffd
nlady	gddjfe
nshake	hfbeei
-2there before	bjffef
nrunner	bjeeci
-bone	dehjgc
-2christ ,	bfefdj
-3the christ ,	bfefdj
+1letter	gcbche
+2week we	dedfdj
-1bookin	eddedj
-2the bookin	eddedj
-3open the bookin	eddedj
priddle	gjdeed
-1resolv	bffjfc
-2counci resolv	bffjfc
-3the counci resolv	bffjfc
pjoyce	efefdj
+2about our	jfdegb
-3yes no by	jdffeb
-3get our decisi	cffejb
-3settle by the	dbffbj
pnail	eejfdf
-2the applic	deejdc
-3we would talk	ifedfb
-2works ,	cededj
-2object is	jefeec
-3for object is	jefeec
-3their verdic on	deeejc
-2invent ,	dededj
-3@d invent ,	dededj
-3not come before	cfffej
+2max $	ghefeb
-3get an answer	begfhj
crnegati	jffecd
+2and him	efebej
pgown	eebfih
-3, # or	jbgdbb
pclerks	dbifej
-2twenty minute	eejfdc
-1submit	deeddj
paudio	dfjddh
-2findin by	jcfffe
-3its findin by	jcfffe
-2can begin	ceeffj
ncongre	jfffec
pouting	deeefj
-1retire	ceefej
-3from the first	decfdj
-3appoin board on	cfdjgb
-3text me before	cjfffc
crbehalf	eeffje
-3office closes on	deefej
-2there on	bhdbgf
-2topic ,	djfeec
-3phones you by	jbffee
-3public view in	ceffcj
+2, factor	dfdeej
-3new year is	dfdeej
crroad	gefebj
-2did :	ecdfbi
-1requir	dfffcj
-3piraeu on the	begedh
-1dive	cfeeej
-2others dive	cfeeej
-3the others dive	cfeeej
ptunnel	hbefei
plikely	jebeic
-3's from the	ffjfeb
-bgrape	fedeej
clgrape	fedeej
-1locked	jfedec
-3said when :	jddfed
-2conver on	ceibff
-3runs from the	efejcc
-bna	dbifej
-2side from	ffffbj
-3and tell us	fidcbb
-2rules on	jfeeec
-3with them by	djfffd
+2was meant	efffjc
+2s and	jeedfb
+bscaffo	cfdejh
+2@d i	dfefjc
-badmiss	idbjbg
crorderi	ddfffj
clorg	feeedj
pmahi	jffdfd
ntangih	jffdfd
nreinde	ibefcj
-2which mornin	ecjfec
-3be paid in	effdej
+2for giving	iecdgb
+2origin .	cfeejc
-bhereby	eegecj
-brefit	edffej
clrefit	edffej
pexplor	ffhbei
clsponso	jhfedc
pholder	jddeef
-1medica	bbjfbh
+bdespit	dfeeej
-3everyb by the	jdfffd
+2a two	bdcffi
-2role for	feffjb
-2minds up	jffedc
-3their minds up	jffedc
-bruth	efeejd
-bcloud	fffecj
clcloud	fffecj
+bthus	gdfdej
-2texted on	efefjc
-3i texted on	efefjc
nhall	hfifbe
nwhites	ffjfec
-2's arrive	efeecj
-3profes 's arrive	efeecj
-3please keep the	ecjfee
-3, any aftern	bdiede
-3say someth by	gbffdi
-2no reply	efffjc
-3hence no reply	efffjc
crbench	eebfhi
-1times	hbcdhc
nlochsi	djdfef
-3as of the	bebeie
-3you do the	cbefeh
ppoppin	jbhfee
+2my wife	gfdjeb
+2whatev they	jcffed
-2hours cv	eeeedj
-3regula hours cv	eeeedj
-3presen it on	fdjfec
noptici	gfjeeb
-2to everyb	eecfcj
-3, open till	djdced
-3be closed from	efffdj
-3that thing about	dfeejc
+2, rings	gdbjcb
+2, il	bffffj
+2they were	hefejb
+2n if	dfjeeb
nfatima	efffcj
nmecca	efffcj
-3test before the	fjcffe
pblock	chefjc
nelves	efeedj
ngreenc	djfeee
clfaster	jfdfce
crspoke	beefjf
-2store by	jeffeb
-3the store by	jeffeb
cleighte	efeedj
pfreedo	eeffdj
-bloud	bcifdj
+2go by	ebeffh
ngirls	didjfc
ptried	gebjhd
ppastor	jffcfe
+1how	giefeb
+2using the	djdfed
crglasgo	hfffib
pmadame	idjfcd
-bpoints	jceddj
-bglassh	eeefej
-2me and	cedfje
+2from sal	cedfje
-3from me and	cedfje
+2in here	efffjc
-2three or	dbefej
-3after three or	dbefej
pcried	gfejdd
+blund	edcejf
-3every applic inside	cdffdj
ptrolle	bdffjh
pworld	ibeffg
crshred	dffeej
-3sectio leader on	cegeib
crtoecap	dejfee
pembarg	jffffc
-bsharon	cjfffe
-3fellow at the	geifeb
+2if still	bjeffe
+bdrive	ciibch
-2issued the	dedeej
pdoctor	ffjhdc
-3please , within	cjfffd
-2other within	jdfffc
-3the other within	jdfffc
ptwins	hbedgh
purgent	fjdfed
-2staffe until	bifeee
-3is staffe until	bifeee
clzero	jeefde
-2proces ends	fffcej
-3other proces ends	fffcej
-3waitin beyond the	jffecc
+2in front	jeedbd
-3link dies on	ciccbf
psato	jeefed
+1remain	ejcffe
clallows	dfffej
-3new one by	gfffeb
+bshifts	hgfebh
-2an update	jfeffc
-bdealt	iecbfj
+2s good	beceig
+bsenate	jhefeb
-2ruling by	jcfeee
-3his ruling by	jcfeee
-2lyon on	eejfcd
clquite	geffbi
-3me a call	efffjc
-3are due by	bdffdi
pnordly	djfffd
-blineup	jfefed
cllineup	jfefed
-2recrui in	efedjb
-1sofa	eeejeb
-2be done	jcdbhc
-3yes no within	jcfffe
+2in three	ffefjc
-3so lets say	fbbedj
-3no older than	ddffej
+bhit	eecjeg
+blocal	jefeed
-3distri office ,	bdhfdh
plives	cfhcej
+blabora	ffjffb
-2guaran by	jcfffd
clburial	fffbfj
-3diary , the	bfbfjg
penter	ejffee
pexpiry	eeefej
+brefuse	jdecjc
+2, roughl	iecdbf
crday	fbfehh
pdrink	bieeid
pbx	jeffed
+2, regard	jcfded
-2fish ,	bdhfdi
-2rings by	jbffee
+bopinio	dfffdj
cropinio	dfffdj
-3is out on	jeeedd
-2job in	ebeecj
+2which of	fidfbc
Y	gjddcd
-2enquir of	ffffjc
+2latest $	fideeb
-2over before	ejdffd
clgiving	djjcbf
ppredec	fejdbg
+2throug our	bggfgh
pfussy	defffj
+2, ha	fcbdei
-3, @s ,	ccfecj
-3the result within	cbffhh
-bbroom	dfeffj
clbroom	dfeffj
-2are ,	ddheib
-3you are ,	ddheib
-breacto	efjfgb
clreacto	efjfgb
pkept	bighib
-2the sea	cfeeej
-3by the sea	cfeeej
+2, wind	dffjec
nequity	ifdfbi
crcuppa	fffbfj
-3them at the	iefeeb
pbowler	dfgdej
-3follow up on	bebehg
+bspring	ffffjb
-2ten ,	dcceej
-2you both	jdfeed
-3ring you both	jdfeed
-2respir come	efcfcj
-3the respir come	efcfcj
-2note by	ghffdb
-3a note by	ghffdb
-3sit before the	dffedj
-2a mail	jfdfec
-3gets a mail	jfdfec
-2yard by	djfffc
-3the yard by	djfffc
ngtm	ffdeje
-2letter go	jfeffc
+1dentis	dfeedj
+2dentis ,	dfeedj
-3my diary :	dfeedj
-3again from the	dfeedj
-2, since	effebj
clunmann	efeeej
-bcrosse	cjbdhe
clcampai	ceeejg
-3at the yard	eedcdj
-3tell him by	chefbh
+2with someth	ieeebg
-3bob said the	eeeeib
nmilk	jhdedd
pplaste	jfeehb
crbye	ijeddd
+2, height	dfedjc
-3medica passed on	dfedjc
-blocum	ffefcj
-2^ ofsted	ceeedj
-3free till the	edeefj
pascens	fdfjdf
-1chats	dfdfej
-3person are until	deedfj
bsfor day ahead	fcidgb
-3promis you the	efefjc
-2story :	gedfib
+bbadger	eeefdj
crevents	eeefej
-3anythi is the	ddffcj
+bdrink	efdeej
+bpolicy	idbefi
clmajor	ddjbej
-bfellin	bffffj
clfellin	bffffj
-2slippe to	idebbg
crbird	gjffcd
-3can decide by	cdffjd
-2up at	jdefgb
+2and opens	feeedj
-3others , the	jdccce
-2, chase	cfffej
-3@d , chase	cfffej
-2first one	becfjd
-bworker	geedje
pcatalo	eeffdj
pkestre	jddfef
+2and contac	gefebi
-2stands on	jbhfdb
nherita	jdffbg
-2live until	bdeeej
-1pile	effifb
-2the pile	effifb
-3booked for the	bdcehj
pcharte	dhefjc
-2first boat	jcgecb
-3the first boat	jcgecb
+bouter	jhdfdc
crouter	jhdfdc
-byork	eejffd
-2is away	dfeeej
-bcable	jbffeg
-2year is	cedjee
-bdrafte	hfffib
clfranki	ffffjb
-2part on	jffefb
pclaim	jgdcbi
+1gate	ffbffj
+2gate #	ffbffj
-3fixed for the	iejdcb
prafa	gfefjc
-2hands within	djfffb
-3the electi in	dfffcj
-2to hear	cjdbff
-3and said the	jdffee
-2vote in	ebcjdf
-2contac betwee	ifefhb
-3the last interv	dfdjcc
-bparcel	cdcfjj
-3they have till	jbfcdf
-3people are seen	efedej
-bgarage	jiefbb
-2post begins	deefej
-2it over	bibhfb
+2everyo gets	jedfed
-2length before	feffjc
-3at length before	feffjc
-2your call	geeejb
+1maximu	jefffc
-3: you have	ejffec
pfab	jciffb
pabout	ebgieh
crlabora	ffjffb
-2finish within	beffgh
-3be finish within	beffgh
-3search conclu on	jffeec
+2, actual	cffijg
-3ngozi till the	eefdej
nbindin	fffejc
pdlamin	jefede
clde	cedfjg
-3and answer by	jcfffe
-3delete on the	eedfej
-3# , closes	djdeec
nroles	gdgejc
-3comes down on	djbfdd
-1like	gbchge
clrestfu	dfefej
pjobsee	ejffec
crlaid	ifffhb
crsix	hfibbg
-2ratifi on	dddhbh
-3normal takes us	jdfffd
crtyped	effecj
-1hope	efffbj
-2i hope	efffbj
+2nite $	djefec
-3lesson plans by	cjffed
crtram	chffjc
-2office reopen	jeefec
-1heads	jeeehb
-3of your interv	fdjfdd
-2say more	gdffjc
nminded	ceefje
clhill	ffcefj
-3be out on	jddddd
clpester	efffdj
+2and its	fhbjcf
-bdispla	jcefhd
+2, enclos	cdjffd
-3pick one :	eejffc
-3so over the	dffcej
-3longer than the	djddec
+2who was	eeffjd
-3said to me	eeffjd
crceo	dfjede
-3you free on	fejffc
-bexit	jfefed
-3not wait for	bdbefi
siimmediate	djgdcc
-2writes on	jeefed
+2on accoun	jcedcf
-2mail ,	fhbeec
poslo	ffgeib
+2, sees	jdbbch
+1sous	dedfjc
+2sous :	dedfjc
-3graz until the	defdfj
pgeehrt	bjfdei
-btacho	ejfffc
cltacho	ejfffc
-bmonsie	beiffh
psneaky	dffcfj
-2down :	jedech
-2my cv	ddfjed
nbeats	bdffjh
+2, give	jcjcbc
-btelegr	hjefeb
-2is out	jedece
+2do i	igefdb
-2dad says	defejb
-3my dad says	defejb
nnursin	deejhd
+2, self	ibffeg
-1m	cbifcf
-2a m	cbifcf
+bblack	bgjecg
-2before lunch	jfefed
crsealed	eebfjg
-2read the	efejfb
-3are read the	efejfb
+bcatchi	ffffjc
+1finish	bjcfbh
-3the job by	jcffee
-3contra by courie	ceefej
+bfrozen	efefcj
nmicrop	ejgfeb
+2before my	bdfffj
clbringi	hedfbj
nresubm	djffhc
pbusan	dfffej
-3head office by	jcffec
-2some point	jdebcd
-3at some point	jdebcd
-2verbal by	bdfejd
-3full benefi after	fcffdj
nstrang	jhdeec
-3and reopen on	deffej
pplanti	efffjd
-3you come the	cfjffe
crshouti	fddffj
-3picks on the	jfceec
ndishea	ffffbj
-2number on	befjfc
-3the number on	befjfc
-2centre ,	dccfej
-1wages	cbjdbf
+btwice	bjdegg
nceremo	jffeed
+2, these	bdffjf
-3receip by the	ccffej
-2intake in	efffbj
-2to mentio	gbhfee
-3, crew bbq	cedfej
-2assist by	fieeeb
-2traini is	cdjeed
-3tells me on	cdeeej
+1could	bdgdie
pcloser	deefjf
-3know by the	bccbii
-2be commun	jfffdd
poverni	jhcfcf
-2is been	beddie
-3it is been	beddie
+breject	dfffje
-bwaiver	djfffd
ndissol	dfefjd
+2ahead of	djceed
-bcscs	dggfjb
-2emaile on	hebbdg
clpicker	iedecj
-3in spain in	dffecj
-bsalari	efefdj
-3offer ends on	edefdj
pguesse	eejfdf
plocal	iefeib
-2joinin on	eedfej
-3number , before	cjeffd
-2court on	debeih
crnumera	effejd
+2the job	eecfjc
plimest	egjfec
-3write to me	jcfffe
-3associ as of	ffffjb
+bglass	efdfej
cldrawn	gcdjfe
pinst	jcfffe
-2period 's	defefj
-3notice period 's	defefj
-3a second meetin	efeddj
+blaughe	bedfji
sidate-owner	deceje
-1um	djfedb
-3's back in	djdfde
clcream	eecejg
-3course starts in	ecfffj
crcampai	ggefib
+2would help	djffed
ninstan	fdffdj
crpeace	eeffjc
-3wants someon from	ffdedj
-2# you	jeefdd
-3not hear before	cfffej
+1for	ffhhbe
-3others on the	cecfjf
crarea	hfefib
crpuddin	jffffc
-3name before the	jffefb
-2she starts	eeefej
-2notice beyond	gbffhb
-3withou notice beyond	gbffhb
-3touch by the	djffdb
clcongre	hccchj
+bprosec	gfbfej
crprosec	gfbfej
-2yours on	fdcdje
-3, so :	gbecci
-3has met on	dfedcj
-3hours change from	ffffcj
-2slots betwee	fcjffd
-3shall , on	jeefed
-2notice on	hfedib
-2@d so	jeeffd
-3resurf on the	cdjedd
-3@t on a	cecejd
-3, counte from	dffjcd
+2, zoom	eecfcj
pcheque	effdfj
predepl	cffefj
-2on shift	effebj
-3is on shift	effebj
-2shutdo from	effdcj
cleng1	djfffe
-3dark from the	efeedj
nconser	iejedb
-3to say by	ceeecj
crto	bjffge
+2that would	cjhfeb
pguaran	dfdfgj
-2phone panel	deieib
ndeploy	ecfffj
clhost	jbeeci
+baccrue	ecfffj
nnell	ecfffj
-3to speak on	cfgejc
-2planne on	efefjc
clfrom	jebfgf
-3its determ within	dcfdjb
pnotify	ibbdgi
-3hear nothin by	jcffeb
-2proces takes	eefbeh
crlisten	bcjejd
+2were his	ibefgd
nsticke	gdeeej
-2record before	ejffec
prough	hejfeb
cltonner	ffgfbi
+1some	ddcfcj
+blambin	jfeffd
nlight	jdeebh
crscratc	gfefbi
pparisa	ffjeed
phighga	ffjeed
prabbit	ffjeed
-3tell everyb on	jeeefb
nstaple	jdeffe
+2let us	djefed
+bscorec	bffjff
+2n show	dfjedb
+1positi	jhffcb
+2s been	efefjc
+bmunici	cffeej
crdocume	hejecd
+2, cuttin	edeffj
pfires	hifffb
-3it signed within	djffed
-3scaffo 's off	cfefej
-3am free on	bejcfg
plisten	hbfdcj
-btide	gdedej
palone	hgedbi
-2i mind	dcjfed
prestfu	fbfejf
-ber	jbfffe
-1presen	hefbbi
prewire	dffjfe
-2aye by	cjffec
-3say aye by	cjffec
+2first then	cfefjd
-3with the team	ccfjce
+2first thing	ihdecb
-2assess centre	efeejc
clgraz	eefejd
+2are on	ddbchi
nsilent	dgffjc
+bwards	ffffcj
cldube	ffffcj
claggres	ffffcj
clrelati	ffffcj
crwards	ffffcj
+bcottag	egejed
crdecent	dfefje
crwishin	dfefje
pgod	cfcdhj
+2instea $	fdbfdh
-2, which	jeeddc
-3@d , which	jeeddc
-2sick until	defeej
pstella	efffjd
psun	jfdffe
-3copy back within	djffec
-bshunte	eeeeje
clshunte	eeeeje
nceo	gdedbj
-3is erased on	eedfdj
-2market since	ffffjb
-3harves market since	ffffjb
pamber	defeej
-2copy before	ecdfej
-2can talk	idfeeb
clfranch	jgffdc
+2on our	ddffjd
ptash	idffjb
crquotin	ieefbg
ppair	ejgedd
clpound	dfefdj
pdrama	gdjdcf
crlido	djfffd
-2retrea until	bbejcf
-bdissol	defefj
ptoast	hbffej
-3interv @d and	jfedeb
-btomás	efedej
+byuki	efedej
cltomás	efedej
+2you like	efjeec
+bto	bhifge
-3to know in	djffdb
+2on princi	ifebef
-1nine	ijcdcb
-3you know the	jeefec
-2us about	edficb
nreel	fdffjd
+2to confir	ejfffc
psnowed	jehedb
+1open	dbgeeg
nboo	jecfdg
-baccra	eeefej
+1possib	ecjffe
+2possib ?	ecjffe
clborder	jdfffd
-3stays open until	dcfdej
pwinner	iceedj
-3with you inside	jcfffe
-3will know on	fedcbh
nseafar	eedfej
+2, fine	gbdedg
-3which ends on	hbecdg
-1lock	bbidcf
-3tell everyo within	edffje
-3water till the	ddfffj
nwalks	dffjdf
-3run until the	dddjdd
+2slot .	feefjc
-2every first	cfdffj
-2waitin since	fffejc
nthistl	fejfec
-3be yours from	efefdj
+1comma	edcbie
clradiog	ehffib
-3do it before	fhcfeb
+2before anyone	jdefdc
+2and takes	eeeejd
-2hold until	eeffcj
-3on hold until	eeffcj
-3comes in the	jgeddb
clcheape	bdfcij
-3button disapp on	cjccbf
classume	jdgfec
-2valid till	dcffej
bs- period ahead	dbihcg
+2s list	iebddg
-3are you around	eejffd
clohio	cefffj
-2the ground	bcidbh
-2it be	icbeee
-3tell her by	bdfejg
+2, budget	bdjedh
+2are the	dhefjb
-3and return by	ejfffc
-3starts there on	eeffcj
-2the accoun	bfejdd
nargued	dcdjfh
-1clarit	jfdebf
-2himsel ,	heddbf
+2# et	ffjefc
-brefuse	gjeddc
+2, meals	eeefdj
+2: nothin	efeecj
-3your phone all	efeecj
+bseen	dbdjfh
+1inviti	eeefjb
+2inviti you	eeefjb
+2all the	gebfcj
clcrimin	ejffee
-2near you	efdecj
-3should hear back	jfffdc
-3partne voted on	dfefjc
-bpavel	jfeeed
ncerts	dejfgd
-baunt	jeeecg
-2us anothe	jefffc
-3give us anothe	jefffc
pkm	dfdfej
-3, comp review	bedecj
+biqbal	fejfdd
-bdublin	jcffef
-3be assess from	effjcd
-bpool	iegbeg
-bgeneva	idbfbi
crinstan	hdfhib
+2again and	dcbeif
-3a human within	jefffc
-3's flying out	dfefdj
-1occupy	efedej
-2, occupy	efedej
-3applic , occupy	efedej
+2, still	bbeeif
-2our mail	jfefec
-3round , closin	defddj
-2to talk	ccgfjd
-3table on the	jegedc
-2they were	dfffjc
-2code by	djffed
psharma	bfhffh
-3a decisi before	cfffdj
-2in leeds	ffffbj
rbanswer want-to-see-you	jdffec
-2lunch hour	efbfgh
-3everyb hears on	jfefdc
-2probab not	efffbj
-bpardon	gjffdc
cljapan	eefefj
nlodged	dhedbj
-3the decisi by	jcffee
+2the word	gcfffb
-2joinin date	eedeej
clghoste	ceffje
-3so call it	jeeecd
-3has time on	eejfed
-3they decide on	dffbdj
+2max by	jdfefe
-2duplic by	ejffec
-3in duplic by	ejffec
-3it , within	cjffee
pokayed	efjffc
+2to call	dbfcej
clglasse	jfffec
crcourt	hdeejd
+2went well	efdfjd
-2^ posted	ffffbj
-2yours :	jdcfed
pgoa	fffedj
-2words by	ieeeeb
-2fella said	jfefdb
plaurea	bieefi
crprovid	efgcej
-3will revert by	cbfdhi
pintent	dfffdj
nessays	ieifeb
pferran	dfeefj
-blikes	jdefib
+2and lasts	efjded
nglove	eedfej
-3settle on the	jeefeb
-3will bell me	jedfdd
papprai	hedecj
crwhiteb	jeeffb
-2time since	ffffbj
pforese	hdhdib
-3@d , by	dcfeej
+2, hopefu	feeddj
cltheres	feeedj
-3a confer until	dcfefj
-2i return	dffedj
-3begin in the	fecdej
+2, then	gdbggc
pforget	bfchjf
+bsync	bdeici
-3from hull on	dfeedj
-3to reappl in	ddfffj
-1study	bbbiib
-2case study	bbbiib
-3the case study	bbbiib
-3said give her	jefeec
+2needs to	feefjb
-3mail said the	bfffjf
-3waits more than	cefeej
nslàint	fecffj
-3you get it	jeefed
-3in , so	igcffb
-bbiro	fedfej
-3is got till	gbfgch
-3is bank holida	cfffej
-bdescri	bhffei
+2, obviou	iedbbg
-3offer stands until	cfjhge
-2new one	bgdffh
-3your patien until	fcfjfc
-2to #	ffffjc
-3# to #	ffffjc
-3for you this	efffcj
nequal	fejfec
-1cousin	effecj
-2my cousin	effecj
-3, my cousin	effecj
-3not see you	ffefcj
+2at my	gfdddj
-3a no on	jdefgc
crskelet	dfffdj
+2whethe or	jeefed
-2stonew firm	efefcj
-3the stonew firm	efefcj
nsaludo	jefddg
cltrac	jdeegc
-2it past	ejdebc
-3i will ring	dcdecj
-3says reply by	hffedb
+2be better	edjfee
+2teatim ,	bfeeig
proofer	ghiebe
-3the unders on	fbceic
-3and calls me	jfeffc
+2is decisi	jfffed
+bchapla	jfeedf
ngenero	cefehj
-2unders on	fbcejb
-2wife ,	jefffc
-3my wife ,	jefffc
clstroke	jdbfei
crlittle	cifbdj
pachien	jffffb
+bbob	ieeegb
-3on the ground	bchdbh
-brevisi	efffdj
clrevisi	efffdj
-2filed in	biefee
-3be filed in	biefee
+2, forty	effecj
-3our call on	jfeefc
nupstai	efedej
-bish	jdgfed
-2be discus	dfffjc
-3not be discus	dfffjc
nbottom	dhcefj
-3outcom during the	jfeeed
-3to her on	ejbehc
clsalari	efefdj
-bprogre	jeefhc
-2in under	dcffjd
ptenant	ejfddf
clnamely	jcffbi
-2to count	ibffbh
-bdusk	dffeej
cldusk	dffeej
-bprescr	fcffej
-3tells you on	jeeffd
+2for one	eejffd
-2shop ,	bdffej
+2i meant	bedffi
nporto	ffffjc
-3dine on the	dchbbg
-2you make	dcjfdg
-2swim test	ddjfec
-2notifi the	jfeeec
nrenewe	dibfgf
clfund	jbffdh
-2sheari from	ffffcj
-3, sheari from	ffffcj
-3this on a	efefcj
+bha	gccejg
-3never on a	ffffcj
nowed	bgfehg
-3are told on	jfefec
-3regist signed on	eeefjd
pfranch	jheedc
-2shift was	efbffh
-3trial shift was	efbffh
crroast	cdjdei
-bparks	effdej
-3from my desk	ffffcj
+2plus bank	eddfcj
-3it proper on	gdcdbg
-2anothe ,	cbhfbh
+2became tariq	eeffjb
-3the word by	bjffee
clworry	iedfbi
-1recept	cbgfeg
-2her again	cebfih
crduty	dfhejc
-3to choose on	efffjc
-2emaile by	jdfffd
-3be emaile by	jdfffd
+2and tis	dfdjdd
narticl	jdffef
+2of having	idffbg
-2after servic	jeefed
-1offlin	ejcddg
+2with one	bifffe
+baround	jfcffe
nsafety	jfifcb
-bcoat	bcefji
-2, posted	ebcdhe
pbarist	didfdj
-2write on	dccdgj
-2role :	jeffcb
-2final word	jeefee
nouts	dfffjd
+2, wants	efdfej
-2huntin till	ceffej
-2count on	geedbg
crnurser	ggedib
pbarn	ejeedg
+btemp	cjffdg
+2holida ,	jecfdc
+bfilm	djffee
pemails	jcccjf
nlied	jfefed
psheets	egfjce
nlack	ejccgf
+2, wanted	gedfbj
ntransc	cdgefj
-3select day is	fehedb
-2counte from	dfejbd
-2shift starts	ffdfdj
-3the shift starts	ffdfdj
-3the repo by	ejfffc
pscienc	jbgedg
ntempor	dfeeej
-3trial day on	ffefjb
nenough	jfgccf
pabbess	degfdj
-2plain :	ebifdc
-3it plain :	ebifdc
clfares	bhfeei
clfairly	ieefhb
crstate	bjffff
clpatern	jdefhd
-3should hear by	jeffdd
ppint	heeejc
-3email the contra	deffdj
-2employ within	djffec
-3presen employ within	djffec
-3she does on	jefeed
nassist	cfgdfj
nf	gejfec
-bpayabl	ejfefd
clpayabl	ejfefd
-3settle before the	jefffd
-2workin after	bfffdi
+2instan at	dffebh
-3get my call	jfeeee
pmull	dgfeej
-3teleph before the	jfffec
-2the refusa	ffefjc
-2availa by	ejfffc
-2# applic	dfffjc
-2weddin until	ecfffj
-3a weddin until	ecfffj
nbots	ejfffc
pabara	fjffdd
-3my portfo by	gcffjc
-3be @d became	cfedjc
pglazie	dfeffj
clcateri	djfffd
nstrate	efffjc
-2taking place	efjfec
-3are taking place	efjfec
-2talk on	jbbdhc
+bdrops	jfefed
-brenewa	bifffg
-2them back	biefdf
crwrong	dccejh
crtrue	diffib
-2term until	fcffej
ptariq	fjeffc
-3three refere by	ejefde
-1seat	gddbdg
-3by @d :	ebjfed
parchde	eefedj
-3comes back within	jdffec
nsincer	gedbgj
+2after three	dfjdbd
cladmiss	icbjdf
-banita	iebegf
-3parent leave until	edfffj
ncheeri	cbjfdj
-2psycho on	cejfbg
pprops	fceffj
rbappointment next-stage-reached	jbbhgf
-3from us inside	jeffed
-3they rang at	efefjc
+2from a	dedbhi
+2after her	deefjd
-2vote of	bdccig
-3the remind of	feefjd
pguest	bihffe
-3second visit on	ffdfjc
-3coolin period of	eeffcj
bonot-before	fdbfdg
-2exerci by	djefed
+2after interv	edddjb
croduya	ejefdf
-3online assess within	djffed
-3certif , by	bjffff
+2we ought	hfffcb
+2, attach	effejb
-2delibe on	cffjdd
npump	ifejcc
-3hols til the	ddfefj
-3term ends on	djcfee
-2editor flies	eeedcj
-3the editor flies	eeedcj
clouting	cfejci
psubsta	jffdfd
-2true :	fdjeec
-1knows	dfecdj
+battend	ejffed
+bnomine	jffffb
-2suits by	djeffe
-2others on	hfbdbh
+2, own	eejfdd
pherd	begffi
-3route closes in	eeefdj
-2calend by	iebfdd
-3your mail of	efffjc
prail	ddjfeg
nlabour	jeffee
crjoined	efefjd
+2, ticket	begeei
pheadhu	ghhfeb
nnorth	ecjeff
-3floris : come	edcffj
-3the applic on	cffbfj
-1till	hdfbee
-btosses	jfeffd
cltosses	jfeffd
nbex	dfffjd
-bbean	jcfffe
+bnumber	bihhde
-bcharte	fdddjg
+bmd	dcfjdi
-1ratifi	bfdbgi
+2what it	heefhb
-2the depot	bcjefe
crdrives	fegebi
-2kicks off	ceffej
-3season kicks off	ceffej
-bevenso	cjffee
+bschola	jeffec
-3your applic within	jdffed
-3how is your	eeffbh
-2may take	jbfedd
-2its pick	jfdfed
pprod	jdffee
+2and goes	efcjec
-3with the owner	ceifgb
+2, worst	gibfeb
nended	fbhhff
-1race	ddjdbe
-2we race	ddjdbe
-3@d we race	ddjdbe
-3, that was	ffffjc
ppam	bffeii
-2but not	beeegg
-3, but not	beeegg
-3from leeds on	cffdej
-2too :	djefcb
-3you too :	djefcb
-3to oslo on	edcfej
-2the appoin	cffihb
-3answer from me	ebdedi
crbake	bdgeig
rxaside from no	fcgbeg
-brestor	gdbffj
-2respir is	ebfeeh
-3the respir is	ebfeeh
+2to reach	ejeeeb
-2term is	eieffb
-3the term is	eieffb
-3, ask me	ceefcj
-2interv you	cejfgb
-3to interv you	cejfgb
-3one back by	cjfffe
-1after	djfegb
clterms	dcidjf
-1intern	efffjc
+bv	dfeeje
-2mail from	efeejc
-3answer us by	jefeec
clhirevu	ejfehb
-2applic inside	ccffdj
-3be decide before	ddffdj
-3vote is on	becjde
pnicest	febfhh
+2, weddin	dfeddj
-bpurser	fhgbdf
-3my applic on	ffffjc
+2at breakf	jfdfde
+2with forty	ffdfjd
-3group assess on	ffdfjd
nstamps	jicfdd
-3their format by	cjfffd
pfr	fgffib
npretze	ffdfej
-1client	cdbghf
nlapses	hibdef
-3lambin 's till	defdej
pgerman	gcjedf
-3calls you on	jedfed
pluísa	ejfffd
nslippe	dfjfcg
crapron	dehfbj
-3she begins on	effedj
+2, gerda	geffib
-3our conver on	efefjd
-2format by	cjfffd
-bflower	dejffe
-3her decisi by	jdffee
-3assess day in	dejebe
-1unfroz	ffefcj
-2, unfroz	ffefcj
-3# , unfroz	ffefcj
+bfolder	ecjfeg
+1salary	fdffcj
rxaside from past	bdccjd
+2, upstai	dcdfcj
+2which way	jeffce
-3whoeve told you	cfffje
crexplan	fjfffb
-2shift 's	bdjede
+2has passed	ceffcj
+2s confer	ceejce
-2my email	gfffib
-3will do on	jddddd
+btop	ddjehd
-3essays until the	hdegeb
clyou	icjchc
-2the offsit	efdffj
-3for the offsit	efdffj
+2, howeve	jdcebg
-blathe	edjfee
-2launch is	efeeej
-3: launch is	efeeej
+2as well	jfdfee
-3they settle it	jeeeee
crcoat	eeefej
-2paper by	dcfedj
-3on paper by	dcfedj
-3you know ,	ibefei
-2office closed	eeefbj
-3county commis on	ffffjb
nsaturd	fedffj
+2went .	eedfjd
+2, busy	ddjfdc
+2, feedba	gfbedj
nanimal	eeefdj
-2a maybe	dfffdj
-3than a maybe	dfffdj
pbiro	fdffdj
nmauree	geefjc
nsingle	jgfedd
-bhook	jeffed
pmonkey	jefffd
pmalcol	jcfffe
+2we must	djffcc
+2, closin	gedddj
-2gets decide	jffeed
-bkick	ibdfei
-2you kno	jfdedd
-3let you kno	jfdedd
nsurgeo	efjffc
narreci	fdjffd
nazul	fdjffd
-3suitab examin of	ffefjc
-3says by the	jdffee
-3survey closes on	ecefej
-3us back in	ffffjb
-2, met	effejd
-3# , met	effejd
-3of addres within	ejffec
crclappe	ffedej
pmalik	ffedej
nclap	ffedej
-3or anothe by	jdffed
pmaybes	jcjfeb
pfallen	jfgded
+2which aftern	cjffee
-1full	iccbdg
-2aiming for	jfffcb
-3are aiming for	jfffcb
prewrit	efffcj
-bsim	ecjfic
clremune	effjed
-2tour ,	ddjfbe
-3the tour ,	ddjfbe
+bsoft	ffefdj
-bauntie	jedffe
+bact	jeefcf
-3us by the	bfdcgi
-3not till the	cfffej
-2ours on	dedfdj
neggs	dfeffj
-3secret by the	jcfffc
-2them till	fcecjd
pshowin	dgecjg
phangar	fedfej
-2to kenya	fddfej
+2, hell	cefffj
+broads	dfefej
-bdeckha	hdfebj
-2fittin the	cejedd
-3unifor fittin the	cejedd
pcoachi	feibei
-2final decisi	jffeed
-beducat	gcjdge
-1ready	eecfjf
+2, usuall	jeeedd
+bsizes	jfefed
n@s	chfgjb
nyea	jbedhe
-3presen title by	djfefc
clfrank	iidefb
-2^ exactl	djfedb
crinsure	dhffjb
-bfourte	ffdeej
clfourte	ffdeej
-2were due	edfecj
-3shout in the	jcefgd
-1appoin	hbjgdc
+2, morag	efffcj
-3his second one	efffcj
-3be ringin you	jfdfde
nhappie	djffee
+2has change	ffjfdc
+brow	efffjd
nnuno	dejfee
-3@d : closed	ffffcj
-2hire from	efffcj
nshelte	dfefej
+2the group	efffjc
+2the pettin	ffffbj
clwobble	feffjc
pfifth	gejfdc
pbooth	jeddid
-3clerk 's off	cefffj
-3the job in	ffffjb
+1panels	deeeej
-2^ wed	deeeej
+2panels with	deeeej
-2text before	hgffeb
-2mind over	feeheb
+2and drive	eejfed
pgrüezi	gjeeed
clhandli	ehjfec
-2texted within	jefffc
nchasin	efefjd
crwire	jcjded
cleggs	bgffei
+2to finish	hfebde
nmustar	efffjc
-bspits	jfceeh
-3me it by	cjffde
cljointl	iceecj
crinside	fffejc
-2marks on	ffeheb
-3talk it over	beeifh
-2esol in	ffefdj
-3for esol in	ffefdj
-3them , by	cjffff
-3ring you ,	jfefec
-2silent for	fcbedi
-3go silent for	fcbedi
clsla	fefedj
+2, pass	jdhedb
-3a letter by	hgfecb
pshoreh	eeeejf
-3he is pickin	jffcfd
-2receiv to	eefejc
+2are opened	eefejc
-3servic receiv to	eefejc
ncarve	edjfdg
crpurser	jfecgf
-2nay ,	jcffec
-3or nay ,	jcffec
-blund	cjfffe
pkung	ehffib
phei	ehffib
pchoy	ehffib
-2held the	bdfebi
pqr	ffcffj
-2^ speak	eebedi
+2for #	ebgfej
-3her answer by	jcffee
nunsay	efffjd
-3not accept by	cdfeej
nconvin	efffdj
-bcovers	djdech
+bsittin	dgfedj
-3planne on the	ddjffe
-2evenso on	cjfeeb
-2health by	djeffe
-2reques until	cjffec
-1others	bfbjdf
-2down till	ibedcf
-2the bar	bdhdch
nsevent	jeeffd
-1known	geeebj
-3fellow run from	ffcfdj
-2vacati until	cefefj
-3on vacati until	cefefj
+2that we	ffbdid
-3be commun by	ejfecd
nsimila	jeffec
-2regatt week	efcdej
-3who begins on	deefej
clbath	diejed
rxdenied in no	dffedj
passent	deeffj
nmaster	gcbejg
crhm	ddedjh
ptreati	efdfje
-3would start in	efeedj
nsyllab	dfejdg
-bscheme	bhdheh
-1point	jdebcd
-3which will be	cecffj
-2hiring from	ffffbj
-3paused hiring from	ffffbj
presit	fceffj
clcol	djefdg
pon	fihfbe
-2word on	difbfe
-3push it by	ejefed
+2: thanks	dbcfej
-2notice period	defeej
rbact could-you	hgbcfc
nsparro	cjffff
nnasa	ejfffc
-3a call on	gdeibd
clmbeki	ffffjc
-2late ,	gddebi
-3@s , so	hicecb
+2, limite	dedfej
-bwow	efffjc
pspouse	efeeej
ncompli	hccefj
nloud	jeffcg
prennet	efeeej
nbitter	jcfedh
nputtin	cdjigb
-3your nod by	djffed
ptearoo	gejede
clpurser	fhibed
-3@d but on	jffded
nheaps	fffjec
-3did well on	efefjd
-2look ,	egccjc
-1delibe	dfcjcd
-2guess is	jddede
pbartek	ffffjb
pchile	efefej
-1cleare	bbbegi
rxappointment - ahead	fegdbe
popted	eeefej
ngraz	efffjc
nbrevit	ehffib
-2for a	dcebgh
pdelega	geeddj
-2leave again	cfefej
-3i leave again	cfefej
-2the surger	heiecb
-3say , the	eejffc
-1gap	eejfec
-2a gap	eejfec
-3in lisbon till	deeeej
+2s appren	eedejd
-2resubm by	djfffd
-2um ,	jhbfec
-3, um ,	jhbfec
crsites	ffffjc
crdeckha	dffeej
-2intima within	jeffed
+2that this	eiefhb
-2portal by	ifddbe
-3down about it	cefcjg
clmissus	hghfbf
phitch	jefffc
-3lodge it before	djeffd
clpaying	jdeedg
-3travel from the	dfeeej
-3full time from	efefdj
+2on teams	eejfed
-3second look ,	dbgfie
-3are @d ,	efcfdj
-1folk	debicf
pmoin	hfcecj
-2wed and	dejddc
-3see wed and	dejddc
-2fetche until	ecfffj
-3be fetche until	ecfffj
rxanswer since past	dffdjc
-3, lapses on	cjeede
pwives	jcffef
cltray	jgdffd
-bcommon	jccfdj
crcause	jefefd
ngo	cjfcei
-1stays	jeeeee
-2day stays	jeeeee
-3decisi day stays	jeeeee
pshooti	ibefdi
clcoat	heefjc
-2counti :	dcffdj
-2hr closes	ecfffj
nworst	effdej
nnina	effdej
-3bank holida on	cibeic
nbirth	cijecf
+bposts	edeijc
-3@d , now	ebeccj
pfindin	ccieje
-bgracio	feffjc
clgracio	feffjc
-2submit within	ibffdh
-2market on	bdceig
-3the market on	bdceig
nfoot	feccjg
pbounce	ciefcj
-3@p and again	cfffjc
-2team within	jefffc
+2two of	idfbeh
clbureau	cjfeeg
-3with us in	bjdfdf
pbothy	cedejh
-3gran 's till	cdffej
cldeclan	egffcj
-3confir attend by	ejefed
+2in room	ffdebj
pdeb	idbfdi
pmarta	gefecj
+2was not	dfffjd
nbog	jfffdd
+broad	hedddj
-2inform you	ifffgb
-3is taken on	jfeeec
+2they read	ffejec
-3half term 's	efedej
+bsorted	hfdfib
+borderi	ddfffj
-2reques on	ffffjc
+bis	jeebie
-2the lads	hbifdd
pjolly	jeeeef
pfloors	dedfjg
-bboot	jfdfee
-bolsson	jfefee
clolsson	jfefee
-3make a decisi	fffejc
-3speaki with me	ffdfjd
-2photos of	ffefjd
+2s hedge	ffefjd
-3the photos of	ffefjd
-3their answer by	jcfffe
-3teachi assist on	jfdddd
-2guaran on	cbffdi
-3two guaran on	cbffdi
-2takes till	gcebei
-1head	fdbich
-3are releas in	ddeedj
panxiou	defffj
-2you after	dcjebe
-bkurz	dffeej
phalal	jeefdf
+2now @d	dffejd
-3is in by	idfffb
-2ice until	ddffej
+1that	bjfcgf
-2: nothin	dfedej
+bnearly	jefeed
clfaithf	jefffd
nconclu	jdgcib
-2@d of	jfebdd
-2which in	hbefge
-3they need it	djefed
-1aside	hebedh
+btide	djgfbf
-2agency on	bfefif
-3the agency on	bfefif
-3for the chat	efdfjd
phave	ehfhbg
+2work ?	edjfec
pinked	heeddj
+2before first	gdjfec
-bpinged	geffjc
-2not call	jededd
-3do not call	jededd
-bgaps	bidfif
-2mail is	efffjc
-3her mail is	efffjc
+1never	cfffjd
-barchit	djeedh
clarchit	djeedh
-bpayday	jededf
clpayday	jededf
-2by six	jjdebb
-2certif within	cgffjb
cluncond	eeefej
+1counts	jdffec
+2counts as	jdffec
-3and before the	jefffc
+2was better	ffffbj
-3since moved to	gedbeg
ntowel	cfgfjd
-3by mail on	jfefdd
pwage	fjheeb
crpinky	efefdj
-2ruling of	ffffjc
-2sheet before	djfffd
-3change by the	hbffdh
-2gate by	cjfffd
-3the gate by	cjfffd
-3are answer within	ebffci
-2now its	jdfffd
-3not contac within	jeffcc
-2, starts	deeffj
-2client said	efffjc
-3the client said	efffjc
crheatin	efhfbi
-3are held the	dfdecj
-3after the interv	efefjc
-2lapsed on	efffjd
pfloode	gbgfei
-2coveri since	ffffjb
-3been coveri since	ffffjb
cladding	jecfch
ndoubt	ffcdfj
-3assess centre on	bcfcgg
crlines	cfefjf
-2off sick	bfeeig
-3and calls on	jeeedd
-blow	eeefej
-3and closes on	bfeeei
-1dark	dfcfdj
-2's dark	dfcfdj
-3studio 's dark	dfcfdj
+2out of	idbedh
nsmash	egfifb
clbathro	bghffg
-2does ,	ecbfei
-3come home in	efdeej
clkaren	fedddj
-3's job by	djffec
-2flies out	jfeecc
pwill	gdbcij
clhard	fbcehi
-1tested	beicfe
+bem	ffjfde
-bvicar	icfdbj
pelf	jeddeg
-3is closed from	ffffcj
+bgig	ffffcj
-2drive on	bhgfgc
-3test drive on	bhgfgc
-2we propos	dcjebh
-3, so within	jdffee
-2hand :	jeefed
-3my hand :	jeefed
n,	gbffhg
clbeginn	decejg
-3cover letter by	cjfffe
-2vp moved	eebdjd
-3with vp moved	eebdjd
-bstock	ieebei
clspendi	ffefjd
-3will pick by	jdfffd
-3second interv are	ffcefj
clweeken	ffcffj
-3for me from	ffeedj
-bparade	jfeehc
-2copy within	beffei
-3on it :	jeffdd
-2which evenin	eeceej
-3an email by	defhhj
np45	ffcfej
-bindica	cegfje
-2and from	dfeejc
-3, and from	dfeejc
+2, top	ieiedb
clops	jdefce
+2itself .	bfdfej
+2or my	fjefec
+bprogre	ffffcj
-1parcel	dcbfhi
pticked	jeccie
-2i withdr	ffffjc
ptundra	fddffj
clmain	jffeed
nsinead	bddeji
-3your call of	cfefjd
-bmarch	efdeej
+bcollap	ffeedj
-3the mail of	dccffj
-2play ,	cdjffd
-3and play ,	cdjffd
nlupe	jfffde
-2people inside	cdfeej
-3tell people inside	cdfeej
-2offere it	edcfdj
-2but in	jfffdd
-3, but in	jfffdd
pbethan	ffefcj
cldrama	dhffjc
+bil	jcffef
-1sync	cfeebi
-2number by	cjdcef
-3want me from	ffefcj
nfewer	efffdj
-3, but the	fdeebi
-2kept until	bieccf
pgillia	dfeeej
plent	jeeffe
nbingo	fcfffj
nmock	deefjf
rxanswer ago past	dcbdjc
rxappointment on ahead	dbfffe
palarme	jfffec
-2does your	fejfdd
-3what does your	fejfdd
+2, sent	cjffed
-2is inside	jcfffe
clstated	deffje
-btourin	ffdefj
-2forema ,	eejfdc
-3the forema ,	eejfdc
-2then decisi	jeefed
+bviber	jegffc
-1tools	cbgfdh
ni	jbdghf
-3a slot on	iehbdc
pnaught	effedj
+bdouble	ghbeeh
+2in place	jficcc
-3: away until	eefeej
photlin	ffefcj
-2last boy	dfedej
-3the last boy	dfedej
+bcommen	fefdej
-2answer 's	jfefed
-2get till	djffed
-3i get till	djffed
-3will know the	jffeed
+2is imposs	bfffei
-3my word for	hffeib
-2her decisi	cfffdj
-3email before the	jefffd
clneedfu	jfeffc
-3you , and	jefeed
-bbeadle	djefgd
clbeadle	djefgd
-bpiece	ijeeeb
pdeep	fidfhb
ncommas	fiefhb
-3funder pulled out	efffjc
-blabora	ffffcj
-3to candid by	jdffed
p.	igffbe
-2over a	efddfj
+1ran	bedfdj
nsacked	efjfed
prowing	edeffj
crv	cfedjg
-2interv were	ffeecj
-bprevie	eeefej
clprevie	eeefej
pcensus	cifbfj
-1picker	cfffdj
-2held for	eeffdj
-3are held for	eeffdj
phighes	ibfddi
+1$	ggfcbe
+2$ $	ggfcbe
-bweighs	jeeeee
-2gate ,	eejfed
-3the gate ,	eejfed
-3a result on	ffefbg
-2monito betwee	efefdj
-3not monito betwee	efefdj
-2it comes	jdfeed
+bshake	efeeje
+bretent	eeffej
+1nina	dfedcj
+2nina :	dfedcj
-1kitche	ddbfih
-2the kitche	ddbfih
-3in the kitche	ddbfih
-2^ withdr	dfefjc
pforeca	ddjfgf
-3a coin on	jededd
-bhoweve	jeefdf
pdrains	jdgfed
+1except	feifgb
+brig	gfffib
-2headqu until	cffeej
-3our headqu until	cffeej
pfeared	gjcffd
-bparts	ejffee
-3spot went on	dfdfjc
crclue	bffffj
-3for coffee on	cejfdd
-bringer	iefdbh
-2apolog for	bfeffg
pawake	ihcidb
clvis	geffcj
-1breath	ieefbe
-2your breath	ieefbe
-3hold your breath	ieefbe
prequis	hdfecj
pslates	fdjfcg
pbreakf	bgdfih
+2, panel	fffdbh
cleyes	bffehi
-3please , before	cjfffe
+2, mails	defecj
pdome	jdfffe
-3's shut on	defedj
-3addres for the	ebbehf
nenrich	ffefjd
-3is due back	eieffb
-bsharp	bdhfej
-2introd within	cdffej
-3be introd within	cdffej
-3how long :	dcdfej
cllearne	beefhj
-1handov	deeeej
-2's handov	deeeej
-3hm 's handov	deeeej
crschedu	efefdj
+2to arrang	djcedd
clbernie	cjffeg
+2, best	jfefec
-3, , on	fibfed
-2hired ,	eieebd
clafford	bhhech
-2a trial	ecjffe
crprojec	efeeej
clmoira	jfefec
-2you that	ieffbh
-3at your profil	fedddj
-2the verdic	defedj
clpays	jfdech
-3she calls me	jefffd
-2replie inside	jdfffd
-blincol	dfeffj
clinclud	fhbdif
-2formal paperw	edeeej
-3callin you on	gecfbf
+2: expect	bfedif
padelek	efffjc
nplead	efffjc
-3hear back within	hbffdg
piv	cjgfdf
-3she apolog for	bfefdi
nclarin	edjedh
-3go out within	jdfffc
-2cv for	deefej
-2applic again	dffeej
-3answer applic again	dffeej
-3your slides by	bdifhg
nportla	ffifhb
-3can do the	jegdcd
-3teleph call the	jffeec
papplau	jefdgd
pgino	edfffj
claside	ebhhci
pcroupi	fbjffe
ploves	deiddj
-2this office	jcedcf
-2my mail	cehfej
-3trial 's on	ddibdg
+2and was	deeedj
+bfits	hfibfe
-2messag before	hcffgb
pestabl	dffeej
-2had called	ffefjc
-3i had called	ffefjc
-2called by	cbffif
-3ahead of the	gbefcg
nrandom	eeebii
-2i get	djfebd
-2is signed	fefcbh
-3list is signed	fefcbh
njuly	bjefjc
-3sessio is on	efhieb
pgrapev	fddfej
crartist	fgdfjc
-2apolog :	efeejc
-3my apolog :	efeejc
-3do on a	ffcfej
pyoung	jbffeg
-3be publis by	jdffec
-2sift in	cfdjcd
-3first sift in	cfdjcd
-3remain active for	deffdj
-3a ring by	ggffeb
-3met us in	ffffjb
-3make it in	cjffee
crtall	jeeffd
+baffect	cjhfgc
+bcalifo	jebfef
crcalifo	jebfef
clpool	heccej
-2^ email	icbfbh
-bpolar	ejefee
+2at @d	jeddde
-bmovers	efgfbi
-bquery	ffffjb
-3a barist this	efefcj
-2it in	gidgbc
cleng	behehg
-2# is	cchdcj
clscored	jdfddh
pbengal	fejffc
nmechan	cffffj
+2, soz	ieeefb
phip	jdfffd
+bhurrie	efdfej
pcentra	deefej
crbound	ecfchj
-3be later than	jcfffe
psizes	jeefed
-2id on	cciebg
-bleith	hdgfbi
-2assess day	eeheib
clcommas	bjdihc
-3we decide on	bedhid
-3is on ,	cejfed
ppeace	jeeffd
+binheri	ffffjc
crspread	ffffjc
crorange	ffffjc
-3planne for the	bfhefe
nyer	ffcfej
+1got	eefejc
-bgrown	eeecjg
-2got until	hfecbe
nkit	beifeg
-2, starti	eejedd
-3job closes on	eeffdj
-1progra	eeffjd
-2leaves in	dfdeej
-3wants doing by	jcfffe
pinflue	jcecei
-3shop opens on	efdefj
-2two mornin	dcjfdf
-bgramma	hfefib
nlegs	jcffee
nemoji	efgfcj
+1system	eejfdc
+2system design	eejfdc
+2please or	defebi
pfund	gjddee
ninviti	effdfj
-3hear from me	heddbg
pgaller	eibegg
pmounte	deeffj
-2break up	jfffec
-3we break up	jfffec
-2three by	djfecb
-3all three by	djfecb
pbattal	efjeed
-bdataba	eeffej
cldataba	eeffej
-2that being	eefebh
-3their cfo on	dddeej
pwhale	gdjffd
-2myself the	feefbj
nplaste	bfffig
-3commit on the	efceej
clmilan	eedffj
crsheds	efdefj
-2soon on	ffffjc
-3too soon on	ffffjc
-2the client	ddbgdh
-2stage on	eeiehb
-1harbou	dedfdj
-2the harbou	dedfdj
pgoslin	ffffjc
-2: back	jdefdd
+2, salary	dffjec
-2think the	effejc
-3you think the	effejc
phay	hddeej
-2night since	ffffjb
-3every night since	ffffjb
naberde	efffdj
crproper	idjedc
clwaiver	djgfed
nsnail	heeifb
+2uh jean	dffejd
-3so we though	dffejd
crgraham	fdcfgj
-2his is	ieeebf
-3, his is	ieeebf
+2and two	ifcfib
-breptil	jedfef
-2possib after	eeffej
-3is possib after	eeffej
nallows	gfffib
-2site from	ffcfej
-3pick by the	jeffed
nquill	eeffje
+2sound ?	fejffc
+2, volunt	dfeedj
-3ran out in	ffffjc
-3interv of the	efjfdb
-1stage	edhcbi
pdisser	ffheib
crcommun	fddjcg
-3on the ward	cdgdjd
-bwarsaw	efedej
nbeyond	ffdjcg
+2prompt .	ecjfee
crpensio	efeeej
pholm	ffeejd
ndefenc	efffjd
-1carava	deefej
-2the carava	deefej
-3into the carava	deefej
+2, also	ifdffb
-2destru in	bfdfch
-3self destru in	bfdfch
-3advert closes on	djfeed
-2ship sails	eecfdj
-3supply ship sails	eecfdj
-2come at	ddgecj
pevent	jefffd
-3someth from us	fedfbi
pcarryi	cehfjd
-3offers meetin is	cdbiee
-2slot for	cchfbg
ncheap	cjfffe
pnaidoo	cfffje
-3the transc by	defejd
-bphysic	eejech
-2# times	eedfcj
-3viewed # times	eedfcj
-3a no in	jdffgc
-3chef from the	efefdj
crresear	effeje
-2needed before	biffdh
nseeing	cfjeci
-3writte test on	ffjece
-3we had pencil	dffeje
-bmgrs	bfgehg
-beng	bfgehg
clmgrs	bfgehg
+2so nobody	djefbg
nshowed	hedbif
+2in @d	dcfcbi
-3mornin in the	edjffc
-3each one within	cdffdj
-3show reopen in	efdfej
+bgoodne	cefjff
-3lad who did	ffefjc
crcook	ffhehb
-2not until	defefj
+bpiraeu	ffeedj
ptaste	ijdfdc
nintent	cffhdj
-3back signed until	ejffec
cladored	efjfee
+2with ola	cdjcde
bsin day past	dddjec
nhazard	ffffcj
clbridgi	effeej
-2saints ,	jddfec
-3all saints ,	jddfec
-3going out on	jffffc
-3we are closed	dffeej
-banaest	ciefcj
crland	ffdfej
+2about your	dibegc
pclosel	dfffej
crswore	heeejc
+1sealed	eedfdj
+2sealed it	eedfdj
-3vote is the	cffeej
pwhitef	ffjffc
pmidsum	iebfdh
+2, whoeve	edeebi
crgoa	deffej
p️	jfefed
-2a flight	cffdej
-3has a flight	cffdej
crdraw	gcegej
-3be settle before	ceffej
+2, cantee	cejeec
+2, stampe	cjfffd
-2you receiv	cfffjd
+bwhose	gfefbj
nnegron	effeje
-bbiikeb	ffffcj
clbiikeb	ffffcj
nvom	ffffcj
ndeich	ffffcj
nbrings	ffffbj
-2trip on	dchdej
nreliab	gecfej
ptotal	ejffee
presort	cffeej
-3could run to	fbeeei
+1number	ffffcj
-3itself commen in	efdefj
pvetera	ffdfdj
-3it is out	jfefec
pvisual	jfeffd
+2and half	cccfhj
-2and decide	jffded
-3you : interv	ffefjd
prelati	fibfci
-2letter inside	jcfffe
-3for applic is	cffffj
pnephew	ifebdi
-3@t , or	djcfed
-3our word by	jefede
-3away till the	defefj
-3three candid on	jfeeed
ncarefu	eejfgc
-3line by the	jfffec
-2you free	ccjdcf
+2s ,	jecfch
psharon	bffehh
-3the latest by	jdfcec
+2he calls	jfffdd
-2everyo know	jeefed
-3let everyo know	jeefed
nvision	ffffjd
+2, tea	fededj
-2engine for	feffcj
plower	bjgfef
-3with the founde	eejffc
-1money	cfjecd
clr	ifecbi
-2she rang	ffffjc
pranks	eefdej
-2txt you	jeefec
-2openin within	edffib
-3planne openin within	edffib
-3are on from	efdfej
crnite	jhdedd
-bmeasur	dijedd
punvarn	hjeeec
pcastle	fedfej
-3this email before	ejfffc
cldisclo	djcfeh
nblinke	jeffde
+2, course	jeffec
+2every candid	jeffed
-3please respon by	djffed
+2to transl	ejffed
pboaten	ihffeb
bobefore	ghcbdd
pdatase	bifffg
-3did by the	jeffde
pintima	deeffj
novens	efdefj
+2where you	jeefde
-3they approv suppli	eeddcj
ncolin	eefeej
+bsunday	jeeffe
-3boss is back	cffeej
clexcuse	djdfhd
+2it goes	ibfeeh
predone	jeeeee
-3she will know	jedfdd
-3you would be	cfgfib
-3a panel on	bfcgbi
-2calls me	deeeej
+2until you	jeffec
-3at a funera	dffefj
+bfavour	dffeej
-2added the	jcdfdf
-3, added the	jcdfdf
crvenue	ifffgb
-2portal within	djffed
-3answer applic within	jeffec
pdenied	feffcj
-2clerk on	fcjfge
prashid	ifffgb
-3the post begins	deefej
-2whole budget	ffffjc
-3the whole budget	ffffjc
pspeed	jefffd
-3direct at the	cfffej
-2circul naming	eeeejc
-3earlie circul naming	eeeejc
+2someti ,	eeeecj
-3is up till	dfffej
pthornb	jfgeed
-2you forwar	efffjd
-3put you forwar	efffjd
-3we had said	ceeejc
clscheme	dfdjge
+bgrowth	ffffjc
-benhanc	ifffgb
-3, sorry ,	jcdfgc
pjoined	bhefie
-3choose by the	jefeed
plowvel	hbfeei
pplatin	hbfeei
+bversio	efdefj
+2clear for	cbhfeh
pshower	hgffhb
-3will choose by	jdfeee
-2being tested	bficcg
-3's being tested	bficcg
pkay	eeefej
-2link expire	fidfhb
clsez	jffeed
cltempla	djfffe
-1fixed	eehebf
-3they had need	hefdgb
+bfast	chefdj
-3stays up till	ddffej
rxact before ahead	fhdddb
-3come up in	ffeedj
-3a call the	jfeeee
-3was told the	cfffje
pconvic	dfefej
nunderg	cgffje
cltotted	ffejec
pmodern	ffejec
nzieliń	ejfffc
crfedera	ffffcj
crstates	ffffcj
-2decisi to	jffdee
-bintent	ffffjc
+btheory	efefdj
nfemi	jcefeg
-2was the	cejdch
pupside	biifec
+2: url	dfidbf
nenthus	ffffcj
pred	gbgchf
-3itself starts on	eedffj
-3to do before	biffef
-2you talk	fcjfff
+2and anyone	dfeeej
+2we were	efffjc
-2^ free	ddfebh
-2mill in	cdefjg
-3: as of	ffffbj
-3see you after	ecjece
-3had said the	eeffjc
-3minds by the	jdffee
-3ticket before the	bfcfei
nidenti	hfgebg
-3is up in	deffej
-b:	hcjgfc
-2send it	ejeffd
cldunne	jeffde
-2panels run	bdgcdh
+2nor @d	beddif
+2chat with	ffcfje
crcondit	fgefjc
crharves	jfffed
+2is free	deifbf
cltriall	dfedgj
-2beginn in	ffffcj
nremote	dfhdjd
+1exclam	cjfffe
+2exclam mark	cjfffe
-2will write	jffefc
-3i will write	jffefc
pdecemb	bhhffg
nexampl	gedfdj
-3the slot on	ecjffd
-2sure about	effecj
+2: ,	eicegb
-3you a bell	jeefee
-1signin	ibhefe
-3you handed in	ffffjb
-bskelet	dhfedj
+2now the	cdffje
-3leave for the	ceffcj
-2rouen ,	hebdcg
-3@d rouen ,	hebdcg
-2hall on	cdhdbh
-2hearin by	jdffed
-2decide someti	jfeded
-2transc by	cffejc
crpt	hifeeb
+bmins	ffdfdj
+balas	bffffi
nooo	hdjeee
-2ended on	cdcbei
-1thanks	eeffjd
palongs	efffdj
ppics	bgefdj
clgm	bhggef
-3and decide by	jcffef
+1see	fdefcj
-3submit it within	cjffec
-2inacti for	eefedj
-3been inacti for	eefedj
ppublis	iehdgb
pboxes	diffhb
+bdisreg	eecffj
-2know if	ecjffe
-3me know if	ecjffe
+borchar	fejfed
crdecree	iedejb
nvendin	ffffbj
ncoins	ffffbj
-2your hands	ibdfde
-3in your hands	ibdfde
nokay	jddeci
-2either the	cfjfee
+2so there	ccgfej
-1renewe	bfbehi
+2will do	cidebe
+bsherry	jffeee
-2tell before	jffedc
-3their mind up	jffedd
-bgm	hbefei
nwater	jcdeid
clunder	jgcied
-2will have	beeedi
-3you will have	beeedi
-3to all by	jcfffe
-3, phone calls	jfefec
-3new budget in	ffefcj
clguests	bjceei
+2the commis	jcffed
-3, have til	cjeffc
ploss	cgefej
+2has an	bdcdig
-3@d or in	cffffj
-2back til	defffj
-bplayin	efefej
-3nothin doing before	dffeej
-2after :	jecfdd
-2they say	hccbee
-3me @s ,	jcffff
clbite	jefffd
-bunlike	dfeffj
+2n will	cffdej
+2and took	beeehf
-3minds up by	jdffee
-byusuf	cjfffe
-3be update within	fbffch
clripper	bedfii
prespec	jgcege
cradvanc	bifgdg
-3for me in	ghdebd
-3is shut from	ffeedj
-2party is	dfeefj
-2branch ,	gdbddh
-3i phone you	jfefee
-3away from the	efefdj
+1clear	ebhddg
+1appare	efbdeg
-2advert in	bfcegh
npet	feefdj
-3him know by	cjffff
clhybrid	eeffej
-3holida 's the	eeeeej
cllund	djffgd
crlyon	effeej
-bradiog	dheejd
+2, she	iibccc
nerase	fffibg
-3you come down	efcfej
-3firm answer by	ieffeb
-2given within	hhffeb
-3am to come	beifed
-3she would text	jeefdd
njet	edfffj
-2more people	dfcbig
pnatura	dejfef
ndrives	efffjd
-3took someon on	efffjc
-2mornin :	cbifdg
cryears	feeefj
crpiraeu	ffeedj
-2out ,	begdhd
pnorthe	beeifh
+2to update	eeefjd
-3i promis on	eeefjd
-3of us know	jefedd
clsevera	ffffjc
clresurf	beieci
pharrow	ecffgj
-3or any time	dejfec
-3tell her the	fjcfec
-3your call on	jfeeed
nenjoyi	efefej
-2or about	ieeebg
-3on or about	ieeebg
+2our answer	cffdfj
crspend	dejffe
ppump	dehedj
-2result in	hdecbh
-2iv by	jdfffd
-3# iv by	jdfffd
-2common take	edffej
-3checks common take	edffej
-3suspen past the	jdfffd
cldepend	heeecj
-2solar ,	fdffcj
-3with solar ,	fdffcj
-2teachi on	ffdbhe
-3two teachi on	ffdbhe
clsarah	jfefde
-1under	fffeib
clentere	egefjc
pdive	ccifej
pwhiteh	gejddf
+1invite	eeefjc
-2boss decide	feebch
+2you shall	jeffed
cru	jefffd
phavin	dgefdj
clcreate	dfefje
-bartist	deejdh
-3brough forwar from	eedfjd
pmarine	jdfeeg
-1spread	hddcbg
plakshm	ffefcj
-3contra talks are	efeeej
-3, we said	efffjd
-2come in	bhgeef
pbecame	cgffej
-2promis :	gcbdff
+2what i	ciifcb
-3sift : done	ffeejc
-2releas by	ihffdb
-bpies	degedj
-bmince	degedj
clpies	degedj
-3reason test within	ejffed
-2can manage	dffedj
+2on toast	dffedj
-3i can manage	dffedj
crtil	jgffdd
ncork	deifbi
-3's in lisbon	efdjed
nequipm	fejffd
clcollap	efeeje
clwin	jceedh
ncasts	jeefed
clcoo	jffffc
ptrumpe	jeeffd
-1press	ffffjc
-2little press	ffffjc
-3our little press	ffffjc
nben	fdjffd
-2was promis	efffjc
-3fitnes test ,	ddjfec
nbylaws	effcfj
-2, nor	bdddhg
-beats	hedecj
-2fact :	hiefeb
-3your email dated	ffffjc
-3at me ,	eejffd
-3on bank holida	deffdj
-3has a confer	efeeej
+bberth	ieffbh
-2teachi begins	fefedj
nthursd	jeefef
+bsites	ffffjc
nsites	ffffjc
nties	ffffjc
+2for the	ddjgcd
+breq	ffffjc
-bstarin	efffdj
clstarin	efffdj
nissues	jgdfed
+1hersel	deefjd
+2hersel .	deefjd
+2has become	dfeejd
-2taken until	cefffj
-3my decisi on	jeffed
+2was @p	ceffdj
putilit	biefeh
+2then he	jedcdf
nfairly	jedfch
pseed	fceffj
pbite	fejeee
clcall	hcjfed
nautoma	hcbdhg
+2from his	jfffec
+1earlie	bfefig
-bantarc	efdffj
clantarc	efdffj
-2now is	cdfffj
-2like :	dejffd
crmerger	efefdj
crwoman	jgffec
crlikes	feffdj
clsim	feefjd
crnail	efjffd
pbe	gfhbdh
pspam	djffch
-2papers in	efeeej
crhurry	efffdj
+2, consid	jchfdc
nreachi	dfcegj
-2about candid	gfgbgf
-3talk about candid	gfgbgf
pfrost	ceedhj
creating	feefcj
-3itself is on	ffjefc
-3start is the	deeffj
-bworld	idcfbi
-bideal	idcfbi
ninhabi	idcfbi
+bmany	dfffje
+2means we	jfffcc
+2, neithe	effejc
+bbosun	jdefef
clrating	jfdeff
nfavora	ffffcj
pquiz	fhfidb
clbe	fggfbh
+2but it	ebecei
-3due before the	djffed
-3group exerci ,	ccgeib
-3south , closes	effedj
-bagent	ejccgg
-3to people within	jcfffd
-3it was not	eeffcj
-3mark all throug	defjec
nfunder	deffej
pzürich	deefej
+barchde	jeefch
-3the lodge by	ejffed
pdreamt	eeefjd
-3reach a decisi	cefecj
-3us a bell	jeefed
-3i get the	dedcej
-3i have until	jeeeec
pverbat	fcffej
-3book it before	cjfffe
-btransf	hdefdj
crquarre	efejgc
+bspeaks	hedfcj
-2to start	ddefdj
pcandid	bdhdig
-2moon ,	idbdcf
-3new moon ,	idbdcf
-bcold	degedj
+bfewer	efffej
-3the depart on	ddjfdg
-3him on the	gbeecg
-3not earlie than	ieeebe
-2unavai on	efdfej
-3be unavai on	efdfej
-3have got till	hfeeeb
+2, includ	jccegc
ndeed	jdfege
pgig	gededj
-2start date	ceeejf
ngroups	hbfffh
-2hospit till	defeej
-3in hospit till	defeej
pgossip	jgcedg
-1its	chcbhf
-2first rehear	eeefej
-2conver in	bdfehi
+2was for	cebeie
crauto	djffee
+1openin	efdfdj
-2our first	efdfdj
+2openin .	efdfdj
-3at our first	efdfdj
pact	ifbdhf
ntruste	bfcgig
-1upload	chifeb
clquota	fffejd
npippa	hebffi
crtanner	efffjc
-2book by	jcfffd
clgdpr	bgfffh
crsolid	efffcj
bsbefore time-only ahead	jdeefd
-bfigure	heidbe
+2and asked	edfebi
-3who can start	efffcj
-2manage from	efeedj
-bslower	jfffed
-3me within the	gjfedc
-1line	icbege
-2people go	ffedej
-3two people go	ffedej
-2^ call	dfifdd
pparlia	ieddid
-3will return on	cfffei
-3is reques by	eifffc
nmaître	efdfei
+2# for	efifed
clsyncin	cfdehi
-3traini 's the	ceidde
-3your certif by	ciffee
+bshakes	iddfef
crshakes	iddfef
-2which begins	efffci
-3, which begins	efffci
-2interv by	hecdic
clratify	cffhfg
-3's book on	eieffd
-2export it	ccdcif
-3ana export it	ccdcif
-3career fair on	deiefe
-2week in	ecichc
+2: how	eeffdi
-3people are in	dffedi
-2suit you	feiffc
+2the positi	efffic
crmentio	gdheic
phoping	gfhhce
cllabora	ffgfci
-3the answer ,	ceefei
+bjobcen	effedi
-bhostel	deeffi
+bfourte	ieeech
-3@d , heard	deffid
rbaside past-event	eeecic
-3sit down on	hecdcf
-1shifts	cdeegi
-3to everyo by	cdhhii
pcharmi	fieede
+2: her	heefci
flyou	gfidhc
clhostel	fdeefi
pfashio	icefeg
-2way in	eecfgi
-2says verdic	ifffed
-3the examin of	eeifed
pmessed	eeheci
crfridge	eeeffi
clrao	fdhdic
-3by email by	iffedd
-3got told the	ifeedc
-3@d became the	dfdeic
-2straig answer	ifffed
-3a straig answer	ifffed
+2, recrui	cechgg
-3you @p and	efffic
-2you fixed	efhecf
-3are you fixed	efhecf
pmug	defffi
-bgdynia	eefffi
clgdynia	eefffi
clstimul	ffffci
+2betwee the	hdgedc
-3compan manage ,	hdgedc
-3is begins in	efdffi
crshippe	efffid
-2's away	efeeei
ndairy	ffefid
-2says decisi	iffeed
-bcorres	ieefee
pslate	effifc
-bawait	ciifec
clawait	ciifec
-1dinner	fdcdci
-2^ well	efefic
nusing	egdfic
+bfamily	fffdfi
-bsixth	iddfic
clsixth	iddfic
clamsel	dfffid
-1patern	eeefdi
-2starts patern	eeefdi
-3he starts patern	eeefdi
nmain	ddeehi
-2people :	idefed
-bdeferr	ifeffc
-2over @d	ffefid
-2pencil for	ecdeig
+2in an	dceffi
nstamp	iehddd
pbrandl	ieffch
pranked	icdehf
-3online test before	eicfff
-3bank detail by	eiffed
ncastin	hfdifc
-3wishes for the	cfffei
palan	gefeci
npiet	deific
pv	eigfec
-3pages , by	cifffe
-2phone till	fccech
ptunde	cgifee
-3betwee @t and	ceifeg
nclassy	cfffgi
nhelmet	iiefec
clsuper	fhedic
-3posted on the	hdcecf
-2known by	ddfedi
+bstays	ifeehc
clstatio	eficic
crabsent	ffffci
parms	ddfffi
phumour	iffffc
pwander	icgffe
-3u will know	ifffec
-2the latest	icfdeh
-3at the latest	icfdeh
-2man on	hfefhc
-2buzz you	ifefed
-3will buzz you	ifefed
-3tribun rises on	ifeecg
crsharp	icgfde
-3the interv in	ffcfic
-3review applic in	dffiec
crwasps	ffifcg
-1fracti	ddifdc
-2on fracti	ddifdc
-3lesson on fracti	ddifdc
-1barrac	feiefd
-2the barrac	feiefd
+2s scheme	cfdfgi
-3is off on	dfffdi
-2leeds in	cfieed
-3in leeds in	cfieed
-3in person on	cfffie
pjuggle	efiffd
-3bursar is the	eeefdi
-bsewn	gcefei
ppiotr	effeei
+bdietar	ehifdc
-3do a trial	fciffe
-3your onsite on	feefic
pmatchi	geefid
-2they take	idffed
phangs	dhefci
-2decree of	efefci
-3by decree of	efefci
ppainle	cfhffg
-bshared	didfid
-3start at the	dfeeei
nstampe	gceefi
nteache	eedigd
-2centre within	diffed
-1roof	ceceie
-2meetin until	hcfdee
-3in meetin until	hcfdee
-3drawn up on	idecdg
-2detail within	eifffd
pgoths	ifedeg
-3after it ,	ieefed
nsting	dfiech
ncyclis	dfiech
plaid	fiegec
preset	eidfci
ptallin	iecfdh
nbasis	ccifdi
-2day within	iefedc
-3the day within	iefedc
nliked	gdcdig
crkinder	efiffd
nbronag	efiffd
crautoma	fifecg
+2at break	icieec
ngross	feeifd
-2one of	ffefic
-3the one of	ffefic
+2for invent	eddffi
+blights	gefeci
+1quiz	eedfdi
+2quiz night	eedfdi
-3@d , start	eeefei
plifted	hdedie
phoneym	fefddi
clgozo	dffffi
-3got the letter	ceefeh
-3travel on the	cdhcif
-2mill ,	iefeed
-3the mill ,	iefeed
cllocked	cdeeii
clgrown	gdecif
crdoha	ciefeh
-2b by	cfeddi
-2made by	chfdfg
-3manage 's away	efeeei
-2reache us	gddcci
-bcarlow	eegfic
clcarlow	eegfic
-3happen here until	cffefi
-bashore	heedci
-2, joinin	ffdfei
nlisted	geffic
-3he would ring	deefdi
poptica	iffeed
+bmat	ffffid
nbrewma	ffffid
nbamber	ffffid
long	cedfhh
+bkevin	ceefig
crkevin	ceefig
pfinn	ceedih
pmailin	hfcfdi
ppetrov	ccffii
-bhousin	iceeeg
-1wraps	geeeci
-bmarker	dfedgi
-2along on	fciffe
pwin	cefffi
-3hat on the	ecefeh
npolar	dieeeg
pgently	ccifei
-3applic : the	fdeeci
-3had promis for	ffffic
+1ull	ieffed
pwillin	eideeg
nwantin	igffec
nuncert	ffffic
crpacket	cifhfd
+2, every	fddcie
-3right i said	efffic
+bnegati	ieefed
nundate	efeihc
-3promis one by	cffeie
-2out of	decfei
nrush	eiefee
-3they would phone	ifefde
-3apply again after	ffffci
clpostie	deffei
-3diplom by the	cifffe
-1broadc	efffid
-2the broadc	efffid
-3finish it within	cifffe
pwhitst	fedffi
ppaperb	fedffi
rxaside in ahead	dehecf
-3@s , by	ghfeec
pambass	hghfec
-2hear ,	gdedch
-3result announ for	cfffie
-2accoun by	igeecd
pvalent	iegeed
-2commun by	ghfecc
-bfranch	hiffdc
-2june till	effdei
-3is june till	effdei
-3the link before	eidffe
-2again by	difffd
pswampe	eeefei
ncabine	eidffe
pmariso	dfeffi
-2co founde	ceffei
-3my co founde	ceffei
pcurveb	iffdfe
pluton	iffdfe
crended	eeefei
-babove	ifeffd
+bdelaye	dfffie
-2upload before	cdefei
bsnot-before lower-bound no	fdcfeg
-3still free on	fficde
-2till after	dfffci
pled	efifed
-2comple by	hcecci
nloaf	efffdi
-2here from	fffedi
-3, but before	fcffci
-3more before the	gcffeh
-3: they choose	deedci
pcommen	dfhcid
psemi	dgiede
-2will text	fecech
+2four .	cciedf
-2compar notes	ieedgc
-3update for you	cfdeig
-3no decisi before	dfffei
nactivi	ffefic
pelmfie	dffiee
clrevers	eeiffe
+2dinner .	fideec
pthinke	ieefdg
pmuddle	iefffd
-3my mail of	eeeedi
pis	iifecd
+bmuster	ihffec
-2spoken by	icfffe
+2the badger	eccfci
nturns	icdefg
-2offer dated	dcdffh
-3meet in the	cfdfdi
-2ooo until	ddfffi
nhugged	ieffcg
npartie	feefdi
-3that was in	ffffic
-3will be decidi	ifeefd
-2should be	idcfce
crsums	deefgi
-bfather	igeegc
-2tower on	heieec
-3the tower on	heieec
nopport	hdieee
-2interv of	dehcef
+1everyw	ceefdi
+2everyw else	ceefdi
-3which sits on	cfcfch
+bbiscui	iedeef
paverag	geefdi
-2indivi betwee	ifeffc
-boverdu	ffffci
cloverdu	ffffci
pplate	ifieec
pears	fieddf
-2year closes	eidfed
+bwat	cffeei
-3, could be	dcgdch
-3e sign within	difffe
-2crowd progra	ffffic
-3our crowd progra	ffffic
ppollin	ifdehc
+2no matter	ifffde
crfound	dcceii
-3planne to finish	ffffic
-2are choosi	ffdcic
-3the call by	idffee
-3to him by	eceffi
-3here any day	fdifdd
+bfestiv	ifeedg
-2off in	efeeei
-2is still	idcecf
-3, any day	eeifec
npop	dhdedi
-2when :	fcicde
+2about what	dedfei
pflood	eeffei
clsawmil	eeeffi
-2^ @d	ddcchf
-2well on	dfeeie
papprec	gdcgfg
-bships	ieffec
-2then ,	eeieec
-3and then ,	eeieec
nrotter	eifeee
npasswo	eeeffi
clcouple	icccgi
-1brusse	dfeeei
-2in brusse	dfeeei
-3is in brusse	dfeeei
-3signal until the	ddfffi
-2crete from	efffdi
-3in crete from	efffdi
-3interv days ,	feiffc
pshared	eddehi
-bvarga	iedfch
+2about posts	ifffdd
-3have met you	feffic
pgreg	iffgfc
-2visit happen	ffefic
-3site visit happen	ffefic
-1hull	cefegi
-2in hull	cefegi
-3job in hull	cefegi
crafraid	ieffcf
-bpocket	ifffde
pdancin	gcffei
+1end	eefeei
rxreview - ahead	cecgeg
clbal	fffifc
-bfortni	efffid
+bkeen	efeffi
nreappl	cefffi
nprobat	cidedi
-1traini	edcehf
njoel	eieedg
+bsweari	ifdeee
pride	gfgech
+1cause	difffd
+2, emails	dfdied
pbeatri	edddhi
-2brewer on	cfffgi
-3the brewer on	cfffgi
-2mail the	ifeefd
-3a mail the	ifeefd
-2team until	ehceic
-3payrol team until	ehceic
psigh	ffffci
psec	hidfec
pviolis	iedfdg
-2apolog ,	fcgfgh
+2, clean	cdffdh
pmeals	ciefeh
-3so before the	idffec
-3visiti since the	ffffic
-3it again after	eeefei
-3, @d or	ddiedd
-2intake after	fedeid
-3second intake after	fedeid
-2our conver	efffid
clpalm	fedfei
-3notify you within	ieffed
-2argume by	giffcc
-3tell them within	cifffe
pconcou	ifddeg
-3shift on the	efdfei
-2do by	cifdei
-3would be in	cefcei
pdeckha	dihffc
-bchapel	eeiffc
-1minds	iffcce
-2our minds	iffcce
-3up our minds	iffcce
pwe	hdficf
nmargin	fffdie
pflips	effeei
+bhoneym	effeei
penthus	degfdi
-2ofsted in	dffeei
clcopied	fieffd
+2, swears	idffed
nblood	fhifdc
-2ones on	iddccg
clholes	dfefei
-2know within	igfecc
-3at a weddin	efedei
-2moon at	ffdfic
+2and under	ffdfic
-3the moon at	ffdfic
+2, debrie	cedfci
clhank	iideec
-2accoun until	dieeed
-3your accoun until	dieeed
-2solsti ,	idcfcg
-3the solsti ,	idcfcg
pinterm	fifffc
-bshoot	cigddi
-2slot before	iecffd
-3a slot before	iecffd
-3my no of	ffffic
-3, give me	idfffe
crhelp	egdeei
-2you here	feffic
crfloor	eicdfh
clspatia	efffci
-3with an answer	ieffee
+2to claim	eceeei
-2files all	gfeiec
-3reads files all	gfeiec
-1approx	hceech
crperth	eeifed
+bhire	ceffgi
-bnan	ffefdi
-2down by	ieefec
-1note	ddccei
-3last interv are	ffedei
clrefres	dgifdf
-1exist	cfgffi
-2will exist	cfgffi
posei	iffecg
-3will email me	ieeffe
crteams	feifee
nhung	iecfff
+bnorth	fchfeh
-3your interv of	fecfdi
-3hears before the	dfffei
crwake	ddeieh
-2start is	eedfei
-3, planne for	dddeie
-2water in	efeeei
+2and live	efeeei
-3the water in	efeeei
+2somebo else	dfefei
-3select on the	ieedfc
-2are free	deiffc
nsweate	ifffde
-3how hr says	deffic
-2hear inside	eeffic
-2up by	hcdhdg
-1umbrel	dcdfif
-3throug @d ,	dfefei
-3the conver of	ffffic
clchapel	eeiffd
-3do a shift	feifec
-3: they sail	dffedi
-2set the	iecfed
-3have set the	iecfed
+2so let	deffei
crillust	ffffic
+bfind	iccedi
psmashi	ifffde
-2settle for	eeeeic
+2he sits	eececi
-2ringin you	edcehf
-3needs doing by	eifded
clburied	ceeeih
prugby	fdfdif
-3the plan :	cdicdh
-2i think	hecech
cldreamt	ffffci
-2the books	idcedf
-blandla	dfffei
+2whatev happen	feeeci
craccess	feeeei
-bbruges	dfefie
clbruges	dfefie
-3our call the	ieefed
-bthrash	ifffec
-2he goes	gccdhd
-bfifty	eeffei
-3, and until	iefffd
-2princi :	iegddc
-3the princi :	iegddc
paltern	cgeffi
psweati	dffefi
+2choir ,	dfeedi
-bdaylig	efeeei
cldaylig	efeeei
+2and regret	feefic
p@d	ighfcd
-3have @d and	deiccf
-2off the	hfecef
flsaid	hceehg
+2until they	ieffee
+badvanc	ciffeh
-brepres	effied
clrepres	effied
-3on it within	ddfedi
clartist	egeidf
-3defini answer by	ieffed
-1jobs	cecegg
-3our reply by	idffed
+2, having	hidddc
-3counci sits the	iecccf
-bgraz	defeig
-2post runs	eefedi
-3schola post runs	eefedi
cloffend	iefffd
-3she is choosi	ifffdd
nfab	ifeffc
-3conclu interv on	ffffic
+bthirty	hdedif
ptha	fffied
ptuner	idefef
rxsuperseded on past	ifcfch
pthreat	hfhfec
ntrick	eiffed
nbunty	hdcfhh
+bcanal	dfeffi
-3reach you within	idfffd
+bdocume	feifde
-2awaite within	cifffd
-3is awaite within	cifffd
+1xx	iedecg
+2xx $	iedecg
crthanke	ddffgi
-2signed off	eceeeh
clusing	eeffdi
pseattl	feiffd
pceilin	defeei
-3the chair on	ieeehc
nfiesta	eedeig
+1il	diffee
-3others are in	dfeeei
-3be answer in	idfffc
-3all the candid	gfeidc
nwaste	efefei
-3it to you	gedech
crfigure	eidfeh
-2the whole	cecdid
ppairs	cehfei
-3is back ,	ieefec
ppr	gefifc
-3for him on	eeifec
+2to sit	cfhfec
-3will write by	ddffci
-1traile	ccfedh
-2the traile	ccfedh
-bowt	iefedf
-2approv and	dfedic
-3being approv and	dfedic
-3her direct on	hffehc
+btiming	eeefie
-bchicke	ifeeee
-bhazard	fdffie
clhazard	fdffie
-3its appoin on	iffcef
crpark	fieecg
nwave	ifffec
psven	dffefi
+2to fill	cdfedi
clairlin	fefdid
ndosa	cifeff
probot	cigfef
-1la	cfecgi
-2to la	cfecgi
ncarehi	eiffee
-3is shut until	edfffi
clabsent	dcefhi
ppaul	igfcfd
+2, positi	iedefd
crjo	eeddfi
nhon	dfffei
pstuff	cgfiic
-3is fishin til	defeei
siaway	fgeceg
+2, signat	cifddh
-1meetup	eedfei
psehr	ciedei
-brestau	diefef
nresear	cefeig
-2job from	feefdi
-3the job from	feefdi
-3's due on	hifecc
-3moves before the	cffffi
-2was told	icdcdf
-2, outcom	ifffed
-bjudged	ifffed
cljudged	ifffed
+2, mark	idcicc
-1forema	efifhc
-2the forema	efifhc
-bscored	iefffd
paccra	degeei
-1certif	dedeig
npony	fiefgc
clpushes	heefci
-3inbox , due	ceefih
-3meetin you on	efffid
-1notice	fdecdi
pflinde	ffiffd
nmaree	ffiffd
ntulloc	ffiffd
njackso	ffiffd
nfu	ffiffd
-2walk in	cehfcg
-3: i have	efiffc
-3promis me the	icdeic
-3the budget in	efefdi
-2data for	eeffei
-3your data for	eeffei
+blambs	ifefed
+2with a	ehcicg
pafrica	efffid
+2: full	eedffi
-3time over the	fffcei
+2after his	ifeeee
clruta	iedffe
-3ringin you on	dfefic
pbrand	ffffci
-2do so	iedffe
pseasic	eiefef
+2and hiring	dfedei
pburnt	iefged
-2gave himsel	idffde
-3asked for the	cehecf
+2, dorota	ffdedi
-3yellow : dentis	eeeedi
-3all done in	ieffee
-3writin on a	deceei
-boptimi	efffid
cloptimi	efffid
-3to be rung	ffefic
pwake	dffife
-2answer since	ffffic
-bkiln	hdhecg
+2, thus	icfceg
pjamal	ieefee
+1need	icdfdh
+1it	gcdfee
-3each candid within	ieffee
-bx3	efeeei
phated	geeedi
-2the studio	cchdgg
-2date by	idffec
-3due by the	hcffeg
pbeauti	cchffi
-3be determ within	idffee
nhide	ideddi
pfairly	cffffi
ndiffer	dhgcfg
nopenin	gcgcif
ntossed	ffffid
-2financ meets	ceehdg
-1every1	ifefgc
pregatt	diided
crreachi	ffffic
rxact on past	cdgeci
-2what is	cdifeg
nsafegu	iefeic
-2select by	icfefd
-3four of you	ifefed
cradjour	ceddii
pwollon	echfdi
pbunnin	echfdi
+1gran	efdedi
+2gran 's	efdedi
-3rent , the	efdedi
-bawarde	gfechf
-2proper on	gdcdfg
crstove	ffeeei
pdraugh	efffdi
-3me in again	feifed
pstadiu	eeefei
-1hand	idcfcg
+bbelow	ceffhg
nheap	efffid
-3wing opens in	ffefci
clformat	difffe
+2, whose	ceefgi
-2being told	deeeci
-blorry	gigfec
-3do so within	cifffc
pmining	iiefec
pfirer	iiefec
nsouven	iiefec
rxanswer on ahead	gfdfcf
-2mailed by	eiffec
-2chicke ,	ifeedd
+2, wage	eeefei
nparish	iecceh
-3she calls on	ieefed
+2was never	ceeehe
-btasted	ffefid
pcable	cieffg
-3have till the	hcdddh
-2shout within	fhfffc
+boduya	fdefei
-3i have blocke	iegedd
-3you the outcom	efffci
pewa	ffefie
-3timeta : nothin	efedei
crrailwa	ffdfie
clbk	ceieeh
pverich	fgffci
-2forms by	diffee
pabatto	gceeei
-2first falls	eeefdi
+2, licenc	eeefdi
+2to start	ddefei
-2your email	ffffic
-3for your email	ffffic
-3hour betwee the	cfiefd
-3pages by the	ciffee
clpeak	efeeei
+breplyi	cgffeh
-1tea	cdceif
-1walk	cdhfci
crsummer	cfefgi
-2they called	ffffic
-2ring before	igdedc
-2is finali	geedci
-2rehear begin	eeeffi
nlena	ceffhh
ntransi	efffei
nabdul	ffffid
pfiscal	fidefe
+bbishop	hfceei
-2camera on	deiffe
pelecte	dfdefi
-2will respon	iffffd
poutlin	ccichg
clcarvin	fchfeh
+bapes	ffffid
pchangi	ieceid
-bchairm	cegdhi
-3pencil in for	cegcdh
+bshouti	dddfhi
-3will write within	iefffc
-3, open until	difdec
-2a shout	ifgfcc
-3us more than	idfdde
njump	efhfch
psmoke	hdfddi
-2expect any	efefdi
-3we expect any	efefdi
crjanuar	diffee
-3it over until	hhecec
-3can i do	cdffeh
nnephew	iedehd
-blicenc	fhdcif
-2, shortl	efechh
-2view by	idfefe
-3a view by	idfefe
+2is affect	feifdd
-3will speak on	cfecfh
-blotter	effdei
-3say it by	diffee
ncorpor	ieifdc
-3two refere by	eiffed
crjoy	hfeddi
clwhispe	ifffcf
-3your accept within	cifffe
+2: then	ideedf
-3bay # ,	eeiffc
-3video interv by	ficfef
-3stoppe as of	ffffic
pcooper	cfchig
cllucy	dfdfgi
clabara	ddieeg
nscary	eeifch
-2compet by	iefffc
-2letter dated	ieeffc
ncampus	icdehf
nbye	dgddei
-2poll by	eiefee
-2with it	gdfecf
clcorpor	chfffg
pexceed	cfffei
plips	ihffec
-bages	efffid
+1i	fcccff
clrestau	diefdg
-2not there	ffefci
-3was not there	ffefci
clcheese	hceedh
+2our time	efifec
-3me an answer	didfhc
-3health is open	edffei
-2are availa	fedefi
+2yes or	ifffde
-bfax	gcefei
nsqueak	chffeh
-2heard on	feiddd
-3then decide ,	dffedi
-2sales end	eededi
-3horse sales end	eededi
pcoastg	icefdi
-2say so	ieeffd
-bsell	iedfef
clfitter	fedffi
pscrapp	iegfec
+2and stay	cegddi
clthan	dhceig
-2lol ,	eeefic
psoil	hcfedi
-2still since	ffffic
-3convey latest by	icfffe
-3ward from the	ffdfei
psleepi	icifec
-2applic is	iddeed
nem	cedfih
pwendy	fcgfgh
-3your signat within	fiffdc
crferrie	ffffic
-3probat would be	eeefci
+1plus	cccdif
-2hold since	ffffic
-3on hold since	ffffic
-bstunt	fifffc
clstunt	fifffc
cralarm	ffffic
ptromsø	fhdeic
-2compan on	hedehc
-bnadia	ideffe
-2ends the	effedi
-3lease ends the	effedi
-3he can do	efiefd
pmechan	feidci
-1centre	cedcei
-3promis it within	ieffed
-2and after	ceffei
-3, and after	ceffei
+bmass	feiecg
-3send it before	cifffe
cldrugs	ffdfie
-2falls the	iecddf
clcrèche	ffffci
cllaundr	ggffhc
-3your file on	ccciff
-3to all within	iefedd
+barriva	fdfeei
crarriva	fdfeei
-bbeg	cgffei
ppipes	iefceg
clma	ifffde
-3shoe size by	ciffee
clabove	iddfgf
clloud	ecifci
-3doors open at	edeffi
+bpercen	feffei
-2yes of	feffic
-3my yes of	feffic
clinstan	ffgfch
pcantee	ffceie
nweep	efffid
clmonsie	fdiffe
rxdenied on ahead	dfgffc
-2memora dated	efffid
-3your memora dated	efffid
prafael	efffid
-bprove	eigffc
-3have got until	icedcg
-3in london on	ffefic
clspokes	iffeee
+bprofil	dheeei
praffle	fcfefi
+bclaim	edfffi
crclaim	edfffi
-2job went	efffci
-3at the nurser	fedfic
crdetail	ddieeh
+2, honeym	fffedi
crallow	iifedc
-2contra of	eefeci
-3term contra of	eefeci
ppriyan	geifgc
+bhoweve	iededg
ahno	ecggch
-3from there on	iehfec
+blocks	ffffdi
crlocks	ffffdi
-bshowin	cehfhg
-2always take	hffhfc
-3they always take	hffhfc
+bpat	efiffe
-3a trial on	ffiffc
nvis	chfeid
-2a messag	ieefee
-2questi of	ffffic
-3your questi of	ffffic
-3way in the	idefee
clextra	ifdedh
clscales	dfdeig
-3are rung by	idffed
-3try us again	efeeei
-3inform you by	ieffed
pdiwali	ficcdi
players	cgifhc
-3her mind up	efffic
pgymnas	eeiefe
-3answer is due	heffec
+2week ,	ddfeei
+2and again	deccie
-3two interv ,	fegeic
-2view in	iddecf
crvia	echfei
pgold	hcifed
-bguide	edfeei
-2interv betwee	ceeefh
-binstan	ffhfch
+bpilot	ffhfch
-2reach out	iffefd
-3will reach out	iffefd
-3, someti in	idgfcc
crson	ieeehd
-bsometi	fcdihc
pfinlan	hidfec
padviso	dffffi
crfracti	ffiffc
-2nantes on	feefid
+2, reache	feefid
-3left nantes on	feefid
nthin	hfeeic
pinput	ifefcg
+bpostca	ieffee
-3their result within	ieffed
nniece	dfecii
nestima	heffhc
clavoida	hdffci
crbotani	gfffci
nchewed	gfffci
npledge	ifiecc
pcongre	geiffd
nslower	ideeeh
-2done by	eecifd
-2are from	eeicce
-3my hols til	fcfffi
-3@d , back	iddccd
clokonjo	gfiefc
+1hrs	dhifdc
-3texted : come	dedfdi
pmubara	dffffi
ngroetj	diffee
-2fair :	edcedi
pempowe	igfffc
+2but is	ffefic
-2flying home	dfefei
-3's flying home	dfefei
-bnorth	ceefig
-3with me :	hfffhc
rxaside ago past	dffcgf
+2is long	gcffch
+bgran	effeei
-3made known on	ifffee
nthrown	ffffic
pacting	ggfech
-3mails go out	ffefci
-byou	idichc
-3not reply by	ggffec
crsoup	eeifef
nhabit	heffic
ndrawer	ceefgi
-3their meetin on	ifefec
+bapprec	egfedi
nsecure	diefci
-3advert closes at	ecefdi
pwiktor	deiffe
nlorna	ffgfic
+2, kitche	eeiede
cllogin	cfffei
pconstr	iffdgd
-2went forwar	eeefdi
-3both on the	ifeffd
+bdurban	efifee
+blinz	dfdffi
-3decisi by the	fhdcfc
+1everyb	icddff
-3way , by	idfffe
-btheirs	fhgchd
-2scouts till	eefeei
-3the scouts till	eefeei
+blegall	efffei
crlegall	efffei
frreceipt	dchfei
-3call you the	ifdfee
-2funera on	eccfih
+1teatim	iecdec
clrescue	efgeci
nsnowed	efefid
crhighli	ffefid
+2anymor becaus	efefic
-3decisi is not	efefic
-2, ring	fcdfdh
+band	gcdigf
-1includ	fheccf
-2and includ	fheccf
-3to and includ	fheccf
boon	dcgegf
+bjam	dfefei
bsfrom day past	cdcdhe
nturnin	ffffic
+2and to	eifdhc
crmass	gegcie
+2but wanted	fefedi
nkaren	gddfei
+2, web	eeeeei
+1put	ffffci
+bextrac	eifffd
-3goes out by	idffee
-2and ring	ieeffe
-blisted	cgeffi
nhunt	ccffii
-3finish it by	eifffe
-bimagin	dhedif
pus	didgeg
pwendel	gfehgc
puntied	fffedi
-bstan	efeeei
clbonnet	efeeei
-3, is now	deiffe
nlambs	dfeffi
-1truro	deccei
-2in truro	deccei
-3was in truro	deccei
-1japan	effdei
-2in japan	effdei
-3's in japan	effdei
-bmass	iecfcg
-3suppos to be	ifffed
ppreten	cdgiic
-3is good throug	chfede
-3phone to you	ifefed
+bperman	hecedi
-3and picks on	ifeefd
-2expect me	idffec
-3it back before	difffe
-3the board meets	gecddg
-3rota 's from	efffdi
clferry	ddcifh
-3this messag by	difffe
rbact want-to-see-you	cdheci
-bfailur	diffff
nelecti	geffic
-banselm	ffffic
+balarm	ffffic
crsec	ffffci
-1an	ffffci
+1fool	ffffci
-2not an	ffffci
piii	iefffd
none	deidie
-1talk	edcgfg
+bso	gfcffi
+btyped	ieeidc
-3is that the	dcffei
ndock	ieefdf
nsummar	edgeei
pbylaws	hehffc
-2boat till	idedce
+2no signal	idedce
-3the boat till	idedce
clbaz	ffeeei
nherewi	eeffei
-2youngs on	efecgi
-3the youngs on	efecgi
phoops	ieeffe
-1reserv	icgfed
-2have reserv	icgfed
ntruro	efefei
-3return it within	eiffed
+2was with	ffefic
-2names by	dfffdi
-2and would	dcgfei
-3, and would	dcgfei
nneeds	gciecg
-3ring me the	ifeefe
+2same as	ifffed
-3the number by	cifffe
-3she promis me	heffhc
-3know , on	ieeeed
crdestro	ecefih
-2is about	cdddih
pthem	ifedge
-3get word by	idffed
-3and call you	ifefed
-1chose	cdceih
-3get our mail	ifefed
-3it might be	efffdi
clchefs	fdcdgi
-2dies in	cfeedh
-3link dies in	cfeedh
crnorth	eciffh
cljune	cifefg
-2cellar table	ffffic
-3our cellar table	ffffic
nsurpri	hgceeh
-2thanks ,	cddfhf
-3who retire in	efefdi
+bprojec	effedi
-3, start date	eeefei
nodds	ifffgc
crvicar	hedcgh
pscenar	idfeff
crempty	ffffic
-2teache in	eeffei
+2has found	eeffei
-3physic teache in	eeffei
nimmedi	ddeieg
nstudio	iifcce
+2you receiv	ieeffe
-3takes longer than	iefffd
+2you asked	edffie
crbadger	efefdi
ntilbur	effeid
crgradua	eeffdi
-3said about the	dfffid
ntoe	eedffi
-2two ,	cicedh
-3text him by	cifffe
-2remind :	cehffi
-2again before	diffch
nself	deieeg
-2late for	efedei
+2and too	efedei
-3too late for	efedei
+bhell	hededi
+1inclus	eidded
+2inclus .	eidded
crvacati	efffdi
rxanswer before past	hefecg
-2stoppe on	ffffic
-3sums at the	gfecci
-2go ,	hcdefg
+2teatim $	idefee
nleft	igcchd
-2counci voted	ffefic
+2for news	hdecci
-2steps by	idfffd
-3next steps by	idfffd
-3defini answer in	ifffed
-2soluti by	difffd
-3your soluti by	difffd
+brotter	dfffei
nsmooth	ieefgd
+2, client	cgeeic
+2suits ?	ffiffc
-1truck	cchedi
-3write before the	iffffc
ngillia	ffiffd
nbabysi	efieee
+2is in	eegfic
nalumni	dffffi
+2call with	efdfid
-3now , by	difffd
-3it fell throug	ffffic
clstuffi	fffcfi
-2away over	eeeefi
-3is away over	eeeefi
-2no before	difffd
-3or no before	difffd
-2sent by	idffec
+2, below	ffefid
+2half eight	cegfcg
crimposs	cffffi
-3tell em by	difffe
-3will inform you	ifffdd
-2^ confir	eicffd
+2the railwa	eecfie
-2clerk :	ecefdi
-3the answer by	hcffid
-bdonor	ceffgh
flpost	edhcig
crsal	dgefie
clpatch	dfefei
-2bar on	ffefic
-3the bar on	ffefic
-3my call by	ieefee
pthunde	ifffec
clrosa	ieeeci
pimmuni	cieedh
pre	geceid
+2more .	dffeci
-2actual closed	eefeei
+2end .	eefeei
-3is actual closed	eefeei
-3to sign on	iefeed
ntenanc	gdefei
-2you twice	ffffic
-bnamely	icffci
+bdig	fhfdcg
-bentere	dhefic
-2not inside	ecfeci
cloccy	eidffe
-2it being	hececf
nsugar	idffch
-2commit was	ffefid
pbluefi	dfffei
njollof	ffefid
+2are not	ddcfgg
-bfool	eeeefi
psulk	dedfih
pannoye	eeiedh
-2gateho by	eiffed
-3the gateho by	eiffed
clthrowe	hdffic
ndentis	heeeci
nbuying	ididdf
+2intake $	fededi
-3reg , ,	fededi
-1drop	ifffed
-2result drop	ifffed
+bwing	feffdi
-3at a confer	eedeei
+bweldin	deifci
pkaczma	dfeegi
-2readin by	cdfiee
+2and done	cdfiee
-3done readin by	cdfiee
crprogre	ffffci
-2ours of	eeffid
+1even	deceig
-2be one	ieefed
-3bank 's closed	efffci
crcomput	iedfeg
-3the answer on	cegfii
penrich	ehgcfh
pexactl	ifffde
crgreen	gcfffh
cltelegr	ieeffe
+2to turn	diefdd
-3@d dentis ,	dfeedi
+2of their	icfecf
-3cv in the	eeceie
+bdeemed	difffe
-1lisbon	cecidf
-2in lisbon	cecidf
ppong	ffifed
nbw	ffifed
-3's moved from	dfefid
-3email by the	diffed
-2^ like	cggfgg
nduties	iffffc
pit	ciefhe
-3for applic until	eefeei
cril	fiffed
-3we will know	iefffd
plocks	eeefei
-3mind by the	icfffe
-1driver	ifeecf
pgeneva	cfdfih
+bexist	fffeid
-busher	ifecdh
+1sound	cegfci
pbot	idcfge
-3@d but the	ifefde
-3last day was	ffffic
crlights	ifeffd
pwing	ifffed
clprof	gffiec
nhols	ffdefi
cltally	geeedi
+2, owner	idffed
-3office shuts on	chcfee
crgoods	edffei
rosuperseded	cecche
-3i got told	efffci
-2twelve seats	ffeedi
-3for twelve seats	ffeedi
-blegal	gfceci
pbecca	chfegi
-3are firm :	ehcfec
-1@p	cdccgg
pescort	fifffc
passure	hceiee
-3would begin in	efefei
-3board picks on	ifddch
+brenewa	eeefei
-3by phone ,	deieff
ncoordi	cdedii
-2break ,	gechce
pfreya	efeeie
ptank	ffffci
ntortoi	ifffed
nrep	dfffei
nglarin	dfffei
-2revert within	ghffdc
-3team in the	ffidfc
-3go by the	idffee
+be	cieefg
crhell	effedi
crlaundr	ffdfei
-3, told them	ddefdi
-2off him	ieffed
-bfloors	deffie
clfloors	deffie
T	ifcgcd
nmorag	eeefei
-2get back	iffffc
-3will get back	iffffc
+bdecora	fedfdi
-boccy	eidfgd
-bbrown	ifefcf
clbrown	ifefcf
-2wrote on	ffefid
pshifte	ciefgf
-3not , so	iefffd
-3, good until	didede
crbead	efdfif
-2follow within	edffci
npings	ffffic
-bmissio	feddif
+2that he	iedfhc
clclaudi	ffffci
nclaudi	ffffci
nrobert	ffffci
pokafor	ffffic
pstakeh	ieeefe
+2be ok	gfeecc
+2, strike	efeedi
clcomma	ifeech
-2your contra	ecdfie
-2candid are	ffdeei
-3other candid are	ffdeei
+2, cfo	ffffic
crboards	dffeei
pmedic	dhdidf
crtinkle	eeefei
-2made it	iefede
ndelega	ehiffc
+2teatim and	ciffee
-3n sign by	cifffe
-3the ticket by	ceffei
clpto	dffeei
+2, nothin	echcff
-3had an answer	efffid
-3been there since	ffffci
-3straig after ,	ieefed
-3who told you	cedfdi
nmerit	eceiie
pgameke	eeffei
-3and as of	ceddid
-3room # ,	efiffd
-bdeacti	defffi
cldeacti	defffi
-2badge by	fcffei
-3visito badge by	fcffei
-2keeper from	ffefid
-3reserv keeper from	ffefid
popposi	eeffei
-2flat by	icffde
-3a messag before	idffee
-2apply after	feffdi
-3re apply after	feffdi
nonward	gfdeei
-3the list for	eciccg
pofsted	fcicfg
-2i am	fdicgc
-3answer in about	ifffed
+bjean	iffegc
-3ceo gives me	difffe
-2be decidi	dfeedi
clgranda	ceifeg
-3bank holida ,	iddeec
-2please come	eeifed
-3, please come	eeifed
clwyk	ffifec
clhardwa	ffifec
ntextin	difffd
-2starts at	dchfcg
nimmigr	ehffhc
-3lad to see	dffdei
+2, posted	hfeehc
crinclus	fieefe
-bchambe	cidicg
-3your enquir of	ffffic
-2middle :	deifdd
-3the middle :	deifdd
-2second go	fdiffd
-3a second go	fdiffd
-3to tell everyb	ffffic
-2travel money	ffdfdi
-3your travel money	ffdfdi
+bgame	eiefee
-bingrid	eifffe
nshingl	efffid
-bwork	diccgi
pfebrua	fiffed
cldanny	dffife
clprovin	iffffc
nbienna	efffid
nbigger	idfffe
+bpushed	dfffie
bsuntil period past	eeeeid
npower	gdddif
-3will be within	iefffd
-bbirgit	hhffec
clbirgit	hhffec
-3ring you within	icfffe
clyoung	iffffd
+2she goes	hcffde
+2he tells	ieefee
-bswallo	ifeecg
-3from her by	iffffc
-2^ ok	cdggfi
-2contra by	icffef
-btape	ciffge
-3them down for	feefid
preferr	edfffi
-2well :	hhcfed
-3as well :	hhcfed
-2closes over	fefdei
-3trust closes over	fefdei
clturnin	eeefid
-3will hear within	ecffdi
-3weddin fair all	efdfdi
pfailed	hfddci
nrepres	effiee
-2earlie the	cgfffi
-2cleare in	hcedcf
sivague	iedged
-2you past	iffffc
-3keep you past	iffffc
-2wrappe up	dfecfg
-3@d , hangov	efeeei
-3locks the cast	ihedec
-2counte within	defeei
+2, reason	gfgfgc
crumbrel	efefei
+2we hoped	ffffic
-2post the	eefcdi
-3the post the	eefcdi
clpipe	gheehc
porders	gedeei
-3by @d was	efffid
crcolone	iefffe
-2hour booked	degdci
-3an hour booked	degdci
-3your messag of	efffid
-3long : by	icfffe
ptoll	ieddid
pscepti	dfffei
-3post in the	efeeie
clrotati	fdfffi
-3my diary for	gcgdcg
pviolin	ffefid
-3given themse until	idffee
clwinter	fcccii
-2we voted	ffffid
-3fellow before the	idfffe
ncoding	efifee
nmiles	feffid
crdelega	efefei
-3online accoun within	gcfecg
crcode	difehd
+bwind	heeifc
-2, about	edhfci
+bcheese	ffeeid
clnatter	gdhcci
-3to reappl after	eeffei
-3is only till	idfece
pb2	eifffd
+bcarry	cehfeh
-3be made within	edffci
clfrost	fefedi
nrushme	iefffd
-2assump ,	heeecg
-bslide	cfffhg
-3people to see	dfdicd
-2housek says	cfefdi
-3's housek says	cfefdi
-3can you start	eecfei
+2to speak	ideegd
clpier	iedfeg
+bgang	effeei
-bdevice	eeifdg
cldevice	eeifdg
ahead3	edeief
psnappe	ffifgc
+bvalid	efeeie
-3interv conclu on	effeie
-2applic throug	cfeifd
clratifi	cedfih
-bvoss	ffffid
-2around on	cdgdeg
-3agent spoke of	feffgc
-2, either	ceifff
nvague	efffei
pgaelic	fciedg
crplatfo	eeddgi
-3be announ on	ffffic
-bswappe	deifdg
pbuying	eigffc
-bcorpor	chfffg
-2probat is	edffei
-2long live	idfffd
namazed	cfdiei
-2inbox by	gffecd
pswing	cidfdi
-3its answer by	ieffee
-3agreem before the	ciffff
pshanic	dffifd
-bsunday	ddiffg
+2, job	eeefdi
-1passed	hfefgc
-2attach by	difffe
-3's decisi on	ifffed
+1brings	ieffcg
-3with a decisi	iefefd
-3made before the	iefece
ptelesc	iffefd
-3wants you back	eeiffe
-3count on the	gedecg
nbacken	ffffic
clcastle	fdefif
-2writte since	ffffic
-3having writte since	ffffic
-3empty from the	fffeei
nhelpde	dcefhi
-3answer comes in	ieffed
-3@p they said	hfffec
clgut	fecdig
-2be inside	cifffd
-2orient is	fdeffi
+bintend	hcigde
+2were her	ieffee
-3the board on	idhddd
-2word comes	ifeefd
crtrip	ecgffi
-2kitche from	ffefci
-3the kitche from	ffefci
clapplyi	dcefih
-3touch before the	cfffgi
+2and delete	eeeeei
-3come to us	eeiffd
-3it to me	didffe
-3for @s ,	edifgc
-2missed the	effeid
+2stated in	effeid
-3have missed the	effeid
-2calend for	deiddh
-1for	ceiedg
-2addres in	fgffic
clhannov	efeefi
crull	hfeiec
pdunmor	efdfei
-3respon before the	ddfffi
-3my verdic on	ieffde
-2that since	ffffic
crvalue	ffifde
preposi	ffifde
-3must answer in	ceffdi
-2place before	fiefgd
-3to reply inside	hdffhc
-3to finish by	difffe
+2we shall	igddcd
-3their feedba on	efefid
-3you , on	ichfdd
-2cheers for	ddefdi
-3email of the	ffffic
nfirms	ffdffi
-3be notifi by	ddfeii
-bwelder	fffdei
crtrust	fecegh
-1respon	ifeffc
pdaly	cdffhi
nbatche	efffid
crtown	gdcegh
-bsoftwa	deiiec
pg	hiefdc
nphilip	efffdi
crgig	idfffe
-1joinin	efcefi
-3am off for	edfffi
-bup	ccghhg
-2gets signed	effeei
ncarer	gfficf
crtied	cfifdg
+2, whites	eeifed
-3were done on	ffffic
-1row	ifdfee
clturkey	fffedi
clfact	dffeif
+2with other	ffecfi
+2of its	eiffec
-3ring everyo by	ieffed
pshares	egiffc
nlake	eehddi
-2erased after	efffdi
+btot	gediee
-3asked , and	fhffdc
+2to comple	cgeihg
-2probat for	edffei
pyellow	fhcefh
pmainte	cgfgfg
crst	dfffei
pdirect	dfhied
cli	dggdei
-3will ring before	idffee
nteeth	ciffff
-2tell :	ieefed
-3will tell :	ieefed
-3have a weddin	dfeffi
-3its answer on	iffefd
-3take over on	eeeeei
pcoordi	ideedg
+bhen	ifeffc
-3us at least	cidceg
npolice	fhddci
nwonder	ffedie
shlower-bound	ccdgei
-3be mailed in	edffei
+bsplit	deffei
-3ring round on	ifefed
-2assess ,	ediffe
pzofia	ffifed
nelbow	ffifed
-2rings everyb	ifefed
-3a signat by	eifffd
boin	cdfgfg
+bperu	efffdi
-btotal	ifffee
creditor	ffeeei
-2owed you	efffid
-3i owed you	efffid
crtaxi	efffdi
+2instea for	efiffd
clrosh	fffdei
clhashan	fffdei
pfits	digffc
+2, here	ceific
+2but can	fecegh
nsam	ffhfgc
-bkevin	feifed
-2ran over	eeedid
-3interv ran over	eeedid
cltype	fidfcg
msvague	hcchff
-2phone round	ifefee
-3online accoun by	ieffed
-3's for the	dfeffi
-2post in	gcffei
nlaunch	hcffdi
pvibe	icffeg
-3up , and	idfffd
nunclea	gigeec
+blicenc	ddhfei
nspam	ifegcf
rxaside within past	ccddgg
-2callin me	icffed
-3can start on	dfffei
-2works til	efeedi
-3the phone ,	edcfhf
-3writte part of	fffdie
+2, demo	hiefec
-3's with you	idefde
crcurren	hhiedc
-3is off sick	efefei
-2@d n	cfeide
-3interv over the	cffiff
pfitch	ieffed
crrig	efffid
ncorinn	efefie
nmumble	hhffec
nalas	geffid
-3review files on	efeidc
-2for this	effedi
cragains	dcfegi
clswindo	difffe
+2interv on	eiefee
+2: dentis	deeedi
-3printe on the	hedcdf
prailwa	cegffi
-2forwar for	ddffei
-3is forwar for	ddffei
-2video on	feifde
-3by video on	feifde
-3is valid for	eheece
-3free on the	ceheeg
crlieu	effeei
psplend	ifefgc
+2is as	eeffdi
+2, meet	ceiedf
-3its mind by	idffee
+2but nothin	ffffci
-3@d , contra	eeefdi
-3be in before	eiffed
-3get your answer	ieffee
-bresour	ieffee
-bclearv	ffefei
+2but dir	ffffic
-3assess day on	cdgdeg
-3return by the	difffe
pvacati	dfeefi
-3that before the	iefffd
-bhamish	dffidg
clhamish	dffidg
-3will teleph you	iffeed
clarchiv	ieeeeg
-bfund	feffdi
nbare	ffiffc
+2and her	geccdg
-1writin	gfdecf
-2in writin	gfdecf
-2in in	dfcfif
-3availa form by	eifeee
-2update before	dfffei
-2red light	ifefee
pslice	efefei
-3questi in the	eicffd
-2more after	feffdi
-2@d if	ffiffd
-3by @d if	ffiffd
-1groom	efddci
-3out before the	ecffeh
-2somebo else	efffid
pcampbe	dffeif
-1ward	cdhdid
-2the ward	cdhdid
rodenied	dfcdfg
ncalm	hfcfic
-2deadli is	hddcdh
psoz	gdefei
nchorus	efeeif
-3: give us	ifffee
crreplyi	cgffei
+2: noted	ffffic
crsneak	eeeffi
rxsuperseded from no	cfdedi
-2puppet theatr	dfeeie
-3the puppet theatr	dfeeie
-3beginn the first	fffedi
+2with where	ifeefe
nfetch	eeiffe
-2update you	ifffed
-3will update you	ifffed
crclown	ifffee
-3i will know	geefcf
-3i said the	geceeg
pmoth	iffeee
ncultur	ffieee
nordere	iffffc
-3they are choosi	dfedid
clelf	ffeeei
-2lapses after	chfece
nalongs	cfffgi
-3your interv to	feifee
-3its date by	eiffec
+bhusban	hhfffc
-3the rota from	efefdi
-bwhitby	cfieci
-3all applic by	idffde
-3her decisi on	eeedch
-2ticket within	fcffeh
-bcuts	ifdfde
clcuts	ifdfde
pleafle	fdefei
pappiah	effifd
-bsleepi	iefffd
-3five finali on	iffcfd
+2to declar	eefeei
-3is not until	eefefi
ndaily	dfffei
+1on	fcffff
ahead1	fffcfg
-2open anothe	edffei
-3are open anothe	edffei
-3link works for	eieddd
-2above about	ffffic
-3wrote above about	ffffic
-3@d or the	deifee
-2counte before	eieffd
-3it comes on	ddefei
-3your accoun on	iececf
cltracto	dchefi
+btil	efffdi
-1callin	ieeedc
crjoinin	hidedf
-3any day from	dfiech
pinfo	cfffei
-2was in	cfefgf
-bniece	efffei
-bcurtai	iddfci
clcurtai	iddfci
crredo	ffffic
ptip	ffffic
-3office hours are	efdffi
-3everyo know within	ieffde
-2owner picks	ieeeed
crcup	dfffei
pdocs	iedfff
-3reply within the	hcffic
nfurnit	fefeei
-3know which by	ehffdc
nninety	geffic
+2, last	efddic
crhedge	ffhfhc
-3hour with me	ideffe
pshreya	fffcfi
-bpupill	ieeiec
-3flies to mallor	deeedi
nclosur	ffffic
nmare	deifdh
-3off sick until	defefi
ncrossi	feffei
+2hrs .	dihfdc
rbact bare-request	chgddf
prig	hddiee
-3am away until	dffffi
pcaptur	ceehei
pballpa	dffife
+2they call	eceedi
crlamb	ffiffd
nweldin	feifgc
ptides	fffifc
+bwakes	ieeeef
crwakes	ieeeef
+bupon	iedfdh
-3for a chat	ffifed
-3her answer the	iffffd
pbairst	ffffdi
nquite	efeeif
clokafor	eefefi
pfinch	iefffd
-3and has until	cefieg
-3are you free	ffiffd
+brealiz	iffffc
-2box by	diefec
clrsvp	ciefeh
clhut	iidedd
pneedfu	iffffc
pperth	ghggcd
-2and is	defiec
-2rooms from	efffdi
-2she reckon	hedeic
-3you in for	iceeef
crsoluti	fidfgd
crnairob	dfeffi
-2, what	dfffei
plively	dfiech
+bfinall	dcffih
pbinder	feicge
cldubai	ciffeg
clchewin	ifffgc
+2, thick	feefic
-3is coming in	hfecci
-3for @d and	ffcegf
pobstac	fefifd
+bu	ceehch
-2six questi	ffffic
-3answer six questi	ffffic
clchairm	gdfcgh
+bpool	efhfic
npreten	ceefig
npopcor	ffffic
-2they met	ffffic
nanimat	efefie
-3city on the	deiecf
-2term from	fffedi
+2, work	hdifec
crbenefi	echffg
+2, lands	efeedi
nhurts	ffffic
pplaced	dcehhi
proux	eieefe
clger	dffffi
+bbox	ceheei
-2his letter	iffffc
-2get there	geccdh
pwidow	feefdi
-2one within	geffcf
-bderby	efffid
clolu	iefedf
ptile	ciffff
+2my boss	iedcdg
-3no , inside	idfffe
-3men on the	hecddg
ppaulin	ifffgc
-3giving lesson from	ffdfei
crpuppet	heffhc
crweeks	deeegi
-2starti the	efffdi
+2and everyt	ceceid
-bestate	ichdef
+bpeterh	efifed
crfae	efifed
crpeterh	efifed
-2instru on	hefcef
-3with more than	ffffci
+1early	cihdcg
+bcoveri	defffi
ptree	hfffgc
crdown	eciiee
-3are commun within	idfffe
clprove	fifffc
-3its sittin on	hfffcc
-3four conver in	ceffig
-3have our answer	ieffed
pslurry	eegfdi
plagoon	eegfdi
-1cantee	eeeceh
-2the cantee	eeeceh
-3in the cantee	eeeceh
nimpose	ffefid
-3the portal within	difffe
-2about on	efhfgc
pof	ghfgcf
naloud	cgffei
clwiped	iffede
-2availa until	chfffg
-2home by	idffec
-2places on	ieedfd
-3her verdic by	iefffc
cldrafte	ffffic
-3you by phone	decehg
pstampe	fcgfdi
+2, remote	cefefi
-2paper until	eifffd
ncal	efiefd
-2i got	ifffec
clcolumn	ehcfdi
+bgalway	eegcei
-2copy by	chgfff
+2i turn	feifdc
ptapas	ffffic
ppolygr	difgee
clshld	iiefdc
-3i phoned on	ffffic
-3be advert in	efffdi
-2your appoin	ffffci
-3approv your appoin	ffffci
nconten	feefei
pswears	ifffed
-3her by the	giffdc
crsolvei	ffffdi
crplant	geeied
nsums	hffehc
-3, interv of	ffefic
+2unless solvei	efeeei
+bstruan	dfffei
-2treasu team	effeic
-3wider treasu team	effeic
ptamsin	efefei
-3finish on the	hedche
-1again	cdicff
-2said closin	ffffic
-3ad said closin	ffffic
+1show	eecffi
+2show for	eecffi
-3gate # on	fddfei
-3turned down in	ffffic
-bhorse	ieeedg
-2issue within	ieffed
pdelhi	dffefi
prooms	edfegi
-3in it by	ggffdc
nprays	efefei
+bmarch	effifd
crmarch	effifd
-bdept	cfffhg
punlike	ffdffi
prestru	deefih
ptannoy	ifffee
-1should	hddecf
-2^ should	hddecf
-3these round in	gceedg
claffair	ifffgc
-2phone ,	dcfehf
-3will hear inside	dfffid
+2appare .	deeddi
-bhistor	dcdeii
+2as per	hffehc
+2work for	feiffe
crbarge	ciffff
-3: you come	cegfdg
-2should hear	ffffch
-3i should hear	ffffch
nflour	efffid
crworth	iffffc
pwalks	iffedf
+2what was	ffffid
-2librar on	gecfcg
-bimpose	ffffdi
climpose	ffffdi
pdelroy	ieefef
-2shout on	iffeed
-3a shout on	iffeed
-3off huntin till	deffei
+1lol	fddchf
crsings	hcefdi
-2the job	iedeff
-3my passpo by	ciffed
pdecree	eeffei
nwon	gdeeie
palas	fheech
crpull	cfgfgh
clfigma	diffff
-3be starti on	ffffdi
nfrankf	iffeee
-bdawdle	ifffed
nfeed	efffdi
rxreview after no	feceeh
pswan	ffffid
-2here ,	cdfief
ptekkie	fefeei
-bdavent	ffdfie
pvasque	diffef
nhomes	cffhfg
crhistor	defffi
-2stops on	ieefee
+2i sign	fcefdg
cleh	ceifeh
crciao	ceifeh
-2back till	difffe
cloyelar	cfffif
-3parish : done	fffeid
-bapplyi	dcefii
-3and she said	ifffee
-3no for you	eecfdi
-3not know by	edffch
crxx	heeedi
-3days betwee the	efiffd
cltempor	efffei
-3crete till the	eefffi
-2@d holida	effeei
-3and yours is	hdgfec
nhairdr	feefei
ncafes	feefei
cruncle	iedeci
clholt	ffefid
clvivien	difffe
ncellis	fffedi
-3launch is the	effeei
-3christ market from	ffeeei
pamaro	cieffg
-3she said by	idffee
pleakin	iffffc
-2human within	dcffdi
pquaye	igefcf
pmisery	iedfeg
padaeze	ffefei
nlacked	ffffid
pcostin	feefei
+2: there	ieeffd
+2which pile	ieffec
+2to offer	fffeid
narise	fcffgi
crpainte	cffffh
pvii	eifffe
pfran	cfhfei
nanja	heidee
-2soon :	geifec
crelecti	ceffgh
pcass	fidffe
-2recrui reckon	ifffed
-btomasz	ciffff
crdurban	dfiehd
-bafraid	edifeg
-bstored	defffi
clstored	defffi
-3job starts on	feefei
+2everyb is	icddch
clwet	fegfci
-3she would phone	gfeegc
-2not ring	fcdeff
-3it done by	fiffed
pdeal	fhhccg
+2and he	hgddhc
crwheelh	eefffi
-3any weekda before	deffei
+2about you	ffffic
cldirett	ffedei
-3closed from the	ffefdi
+2good ?	feiffe
crdaught	cefifg
-3two on the	dfhfic
-2stored for	defffi
-3are stored for	defffi
clballet	cfeffi
+2when to	cifffe
-2fellow from	ffefdi
nlanded	iefche
crquorum	efffid
-1showed	dcedig
pbernad	geffhc
-3was advert in	ffffic
pcremat	idefef
clranjit	effife
pbasel	ieffef
-3the portal by	iddddg
+1declin	cfffif
clknow	gfecig
nexists	ceeegi
-2diwali until	eefeei
-3for diwali until	eefeei
-3my call in	iefffd
-1ok	hdffcg
+2, phones	ieedde
prust	dffffi
-3will ring again	ifefed
-2welder from	ffefdi
-3a welder from	ffefdi
-2phone before	ieefed
-3, he said	ifffed
-3leave begins the	dffeei
-3a bank holida	dfffei
-2touch in	deefei
-3in touch in	deefei
+2that she	gifffc
+2: he	hddech
crpriest	ifefdf
-3phonin you on	ifefed
-3not advert until	ffffci
-3is confir :	eeiffd
pculina	dieeeg
-3she said ,	gicfdc
nspecif	deffif
-3daught 's weddin	dffefi
-bbless	icdfdh
clensure	eiffee
nthe	efefie
pconvey	efeefi
crstood	heefch
clpanels	ighcce
nabrazo	iiddee
+bthick	feffid
-2becaus the	cdefhg
+2to may	effeid
-2, financ	cedcif
-2be told	hdddch
pcasual	iecedh
-3from the broadc	efffid
-3need someon from	fffedi
-bupgrad	defffi
ndiscre	iefgdd
+bcorone	icdfeh
nevent	gedhcg
phair	iedfef
-2manage post	ffffic
-3wareho manage post	ffffic
puh	gfefid
-2email in	gcffge
nprep	dhifed
pvillan	ceffgi
-3tell us both	ieffdd
-3ok so the	gddehc
claccra	feeeei
-2promis me	gcdefg
-2upload within	fhffcc
nadmira	dfffei
clvineya	ieffee
-3feet up till	hceeef
clpaulin	efifde
-3used to take	cdfeei
-3candid before the	iefffd
-1gang	idcdcf
clvet	dddfih
+2any good	ediffd
-2her answer	ddfedi
-3candid by the	ieffed
pcosmo	heffhc
-2signat in	eifded
-3your signat in	eifded
-3our letter in	ifffed
pladysh	ieefdf
-3am out until	defffi
crcampus	eeffei
-3, we sail	ddifee
nlearnt	ffffid
-2@d at	idffed
-3is closed over	efeeei
nsticky	ifefcg
-2's pencil	effeei
-3start 's pencil	effeei
-3they will decide	ifffde
-3you a ring	eciffg
-blives	idfedg
-3way on the	ifeefe
crbuying	efffei
-2spot on	cfffhh
nplzeň	efffie
crstatin	ciffff
-2clinic by	difffe
-3the clinic by	difffe
pleftov	ieefcg
-bcadet	ieffch
clcadet	ieffch
-3the result ,	fecedi
-bfrau	iheedc
-3shut until the	eefefi
pcuff	gffiec
+2betwee two	iegecd
crhereof	giffec
nkey	hegech
psmelle	hedfci
nsummer	dhhcfg
clblow	efeeei
-2the practi	ffffic
pnevert	cffffi
crdiary	hceeie
pexec	hddidf
pgoodby	gdgfch
-3licenc number by	difffe
-3three of you	ifffed
+2to discus	fffdif
pswimme	icffff
clunderw	eifehc
-1phones	hfdeci
+2is evalua	ffffid
-bmatteo	dfffei
clmatteo	dfffei
-2others are	ffeeei
-3the others are	ffeeei
-3him by the	eiffed
-3your letter of	cfffie
-2would text	ieeffc
clsell	hedfdi
+bcrèche	ffiffd
crcrèche	ffiffd
-3came in on	ffffic
crloan	diffdg
pwave	ffdefi
ngarden	ifedfd
clbookke	ffiffd
-3for you ,	ceffci
cragent	efhfic
-3say by the	fdeeid
+2which day	eieffe
-3answer me in	ieffed
-3to ring them	dhffec
-3my refere on	ffffic
-bscale	fffeei
+brosali	ffefdi
nan	dddifi
nbarge	eiffee
-2role in	ddeffi
-3my letter of	ffffid
nadd	gcegdi
-3sick @d and	efdffi
-3you feedba within	ieffed
pjumped	icgffe
-bcomma	heeeci
-1stand	efeedi
nheathm	eeffei
nviews	dgfiee
-3advert again in	ffeedi
-3our assess day	ffeeid
phoweve	fceegh
-3is availa until	chfffg
-bi	gggceg
-1works	eecegi
-1vestry	cdcdfi
-3heard nothin by	idffee
+1having	ffffid
+2having been	ffffid
pconced	idfffe
-2her diary	decfeh
+2, shop	ieeeef
plogic	idefeg
ptlr	cdefii
-1beginn	efefei
-2, beginn	efefei
-2he reckon	ifefed
-3you reply by	eieffe
-3call you back	ifffed
+2to chew	fifffc
-3a letter within	idfffe
crswap	eedfif
-3final interv on	ffdfid
pespres	eedffi
-2sortin it	gedccg
+2about coming	difffd
pfall	deeegi
npun	ifffee
clhallor	dfefei
pcommon	eefffi
nnordic	feffdi
ptanker	fdefei
-3on leave till	defffi
+2choir ;	ffffci
pbehave	ffffid
clshauna	ifeffd
+2first half	fcieee
-3no , not	ceffeh
-bfitter	eedfgi
+2to anothe	ceefei
creye	feidci
pfeast	feeefi
-2latest in	iefffd
-3the latest in	iefffd
cllength	ffffic
-3was forese for	dffeie
-2ad was	ffffic
+2the sift	ffffic
-3the ad was	ffffic
-bbookke	dffffi
-3booked in for	cfigff
+2in oslo	eeiffc
-bcafete	effefi
clcafete	effefi
+breques	ggeech
-bmechan	eeffei
ptraffi	hcfffg
-2not put	ceffgi
-2lambin from	ffffdi
-2@p by	eiffed
+bforkli	dffefi
-3we advert on	ffffic
-2write within	fcffff
-3betwee @d and	eefcei
-bau	iffffd
pme	ghgecf
pefua	efffid
crissuin	efffei
crwishes	eeidgf
-2owner by	fiefed
prufus	iefech
crleads	dfigfe
+2itself $	eiffee
clslide	difffe
-2him myself	ddffei
-3ring him myself	ddffei
+2its a	ieffed
clfever	egdfei
+2probab $	ieffee
pcurric	idffff
-3of @d and	ccgdic
crbelt	fdffei
-3@p , shortl	ffffic
-3no reply by	gfffec
-2list from	dfeeid
-2or around	efcehd
-3on or around	efcehd
-1on	dchgfe
crbrough	idefch
psooner	hdidhc
pcraig	deifeg
-2and back	ideede
psteep	effeei
+2follow .	iddedh
-2needin you	efffid
-3be needin you	efffid
cranywhe	ieffee
pfaulkn	efiffe
+2, tide	ieffee
-3she said within	ieffde
-2ascens closed	ffffdi
-3says ascens closed	ffffdi
-2, allow	ecfddi
crperfec	ehifdd
-3you would start	efffdi
+bred	iefeff
-3with effect from	cecdeh
paldous	idefeg
-2at you	hfgfec
-3the gap in	ffffid
+btrust	hdeeid
-3could do the	efeeei
nkunsth	idfffe
pdurham	ieffdf
nlangua	cfdehi
+2the allotm	cfeegf
-bclick	chffeh
pau	efffei
-3to wait til	defffi
+bnoted	fdefif
pgrey	ecefhh
+2, pay	iceeef
-2partic by	ieffee
-3be erased on	dfefdi
neven	cfhiic
-3she says the	iecffd
pbluepr	feefei
+2settle it	dedfid
-2way the	ifdffe
-3either way the	ifdffe
pminus	eiffdf
nnumera	ffifcf
-3a slot :	ediffe
pleroy	ifefee
+2if yes	hgeffc
rbdenied under-review	gefiec
pcleric	cdefii
-3job by the	eifffc
prefrai	ifeffe
-3of the files	fffdie
presend	eieffe
presolu	chefhf
-2choosi on	ceehcf
nprint	ifeegd
psnaget	iffefe
-3free from the	ffdfei
-3's partne vote	gffdcg
-2mill on	ffffci
+2and likes	ffffci
-3the mill on	ffffci
-3me word by	dfffie
narithm	effeei
rxanswer within ahead	ffceee
crgm	iedfeg
-2cv by	eifffe
-2church on	dddedi
npre	igffec
+2to enable	difffe
-2we sail	cdgech
-3i chased on	decdgf
-2their list	cdeefg
-3off their list	cdeefg
+ba	egeigd
+bfittin	gecdhh
-2agreem by	eifffd
+2so i	dddfdi
ppanell	fffedi
nreacha	hfdddi
clcasino	ifdfef
clp7	difffe
clp9	difffe
-3it goes in	geeecf
-3no from us	cfffgi
nmed	eefffi
nvänlig	eefffi
nskog	eefffi
crfeels	efeffi
-2hoped for	ffffid
-3had hoped for	ffffid
pstorie	efffei
pheadph	eefffi
pbegan	idcfeh
-bmanual	eigeee
clmanual	eigeee
cltill	idifdd
phints	ghfffc
-2reach me	cfdfei
cllocal	gieegc
crvendor	chfffg
-2no inside	idfffe
-3or no inside	idfffe
crboring	fdiffe
clagreem	hfcehe
-bdries	eeefei
clpetiti	fiffde
-2misery by	idffee
-3your misery by	idffee
+2he lets	ieffee
pjakart	iffefe
-3choose one by	eiefee
-3dated within the	ecddgg
-2graz ,	cdgeeh
-3in graz ,	cdgeeh
-3post as of	ffffic
pmateri	ggfhec
-2future :	diefed
-3the future :	diefed
ncommon	ifefdf
crhackat	cfffif
-3so give us	iefeee
all1	fggceg
crunansw	effefi
crvestry	ffeeei
prebeka	ffffid
ntrials	ffffid
-3phrase : by	ieefee
-2sailin in	ffeeei
-3, sailin in	ffeeei
psiobha	dfeffi
-1repost	ffffic
-2was repost	ffffic
-3job was repost	ffffic
+bahead	ididde
-3post conclu on	ffffid
+broster	eiffdf
crregret	idffic
ncinema	ieffch
clprivat	ifefed
clbasel	eeghhc
-3signed consen by	diffec
pmx	eeiedf
crmoveme	efffdi
-2, or	cggedc
clrugby	dfegei
+babolis	ffffid
-3: office closed	ffffdi
+bmtg	efffei
+2by our	idfffe
-bfoundr	ecffig
-3short story :	gedfhc
phairne	eeefif
-3's out on	dfffei
clgot	hhgece
-3, becaus the	cfffhe
-2event on	fedffi
-3hiring event on	fedffi
nfills	ffiffd
+2either .	fcdecg
-bpremis	efffei
clpremis	efffei
-bcarniv	cifeeh
crgym	deieeh
-3over lunch on	deihdc
+bsoul	efffei
crsoul	efffei
-2comes out	efdcch
-3counte by the	eifffd
-2and starts	efefdi
pmerit	eeffei
-3on a model	eeiffe
nspanne	ffeeei
-2recrui thinks	iffdde
-3my recrui thinks	iffdde
-3to decide by	fiefcd
-1roles	efefie
-3is given me	diffff
-3tell you himsel	ifffed
+2after four	efieed
pcartoo	hffegc
ppara	iefffd
pflags	iedfch
-3as discus on	ffefid
-3ceo flies back	efffei
pshippi	ieeddh
+2works .	feiffe
crdouble	ecieeh
crranch	ffffdi
pfate	fifffd
+2he thinks	gfffcf
prevenu	ffffid
-3is closed in	efefei
+1himsel	dfefdi
-3and respon within	idfffe
-3to the ward	feifee
-2phone within	iefffd
-2bar from	ffffdi
-3the bar from	ffffdi
-3: in the	ifefed
-3, expire on	fiefde
-bamong	ieeech
-2sorted by	cgeche
crleavin	ieeehd
clfae	idefef
-2that in	cdddhf
+bchew	dgfifd
crchew	dgfifd
-2compet of	eedfei
-3the compet of	eedfei
photels	ieffee
bs- day ahead	edieef
-2doing before	dgfeei
pbarefo	ieffee
clsewn	hceeeh
nhymns	deifdh
pbilal	efcfgi
phargre	ffffdi
-2your way	gecedi
+2in advent	fdifee
+2, verdic	cddife
crmarkin	feefei
-3ice until the	efffdi
-3teleph conver of	dedfei
noverze	idfffe
-2was only	ffffic
-3it was only	ffffic
nreimbu	iefeeg
-3the candid the	efffie
pcircum	dfffei
nvirtua	gffddi
pswam	ifffee
-2real answer	ieffee
-3be releas on	hffecg
-3form in by	eifffd
pqualit	gdffei
-2his answer	ieffed
-3all candid by	idffee
-baposti	eiffee
ngates	ifdfge
nlaters	ifffee
nfitz	ifffee
nousby	iffefe
pactiva	fcfffi
nlicens	dfdehi
-3start 's the	eeeffi
-1rules	hedcdh
-bunderw	cifehd
-3fitnes test on	ffefid
rxaside for ahead	cfhgdf
-2i start	eeffei
-2later then	idffee
-3no later then	idffee
+bfar	ieedhe
+bpants	cdhfei
-3@d : dentis	efeeei
clzonneb	ffcffi
-3tell me within	difffe
-2over ,	hciffd
+2and were	ffffic
+2, instal	gifeec
-2client picks	dfedei
-3: client picks	dfedei
+2betwee six	fehfdc
panselm	feefie
pdilige	dffife
cldorman	efffei
-2nomina on	iededf
-3's office within	eifffd
-2mailed in	fcffdi
nvegan	ceifdh
+2hours with	eeiffe
ngreedy	difffe
+2is ,	feffci
-3would it be	efffci
clleith	iegfdf
-2out from	efffei
-1dioces	ffffid
-2the dioces	ffffid
-3by the dioces	ffffid
-3unluck ones on	geddci
-3senten : until	fheeec
+bmeetup	ffefei
crmeetup	ffefei
+2, london	ddieeg
-3share code by	eiffee
-3with them on	chgffd
-bwins	icefeg
clabbot	ideceh
proll	defffi
-2thing by	feiegf
+2, gentle	fffedi
-3decisi to candid	ieffee
-3partne met on	ffffid
-1aboard	eeieed
-2me aboard	eeieed
-3wants me aboard	eeieed
-3to begin in	efeefi
nthroug	ieigdd
-bhiya	fedihe
ptopped	feffei
+bloan	diefdg
-3as from the	efefdi
-2ticket by	ciffef
+1fine	hehffc
ppretor	fefife
msthird-person	fecdef
-2return after	feffdi
-3may return after	feffdi
-3with you before	gfffhc
cleasier	dfffei
+2as her	icfffd
-3manage gave me	icfffd
paffect	fhheec
clpink	ciefei
paisha	ifefee
pturtle	ieeffe
phatche	ieeffe
-3panel interv ,	eeedci
-2engage from	ffffdi
pconfus	ieeefe
-2rate by	difffe
clhorse	ieeedg
pformat	ifefee
+bsal	dgefif
protati	ffefdi
crtoddle	fecfif
-2gives us	ieffee
+bintern	gicdhd
+2when it	ifffed
-3will expire in	cfffeh
+bcolone	hefeic
-2works :	eeiffd
nmonthl	egefid
-3will say it	ifeffd
-3commis rise on	gddech
-2, induct	cefedg
pnoes	gifffc
-3answer by the	deceig
+2, yard	efiffd
+bof	gcdhhe
pdram	ffffid
-2tried out	ffffid
-3pianis tried out	ffffid
classign	iceffg
-3answer reache you	ifffde
-2second garden	ffdefi
-3a second garden	ffdefi
ndundee	ffffic
-bpilota	gfffch
-2met me	ffffid
pitaly	iffffd
crsober	iefffd
clminded	icffff
+2concre wed	efdeei
pwakes	fidfef
-2: start	eddfei
-boyelar	icffff
newc	ffeeei
pelectr	eigdgd
-3trial shift ,	eeiffd
-3orches 's off	eeffei
-2one closin	efefdi
-3, one closin	efefdi
-bmunici	fffdie
-3figure out by	ddffdi
pjules	ffeeei
-2his direct	hfgefc
-2induct begins	fedfei
crsenate	iefffe
+bivs	ffffdi
-3@d , letter	deeeci
crquoted	hcffff
clexcell	feefie
pscript	hdchff
-2second meetin	eidddh
+boutsta	ffffid
-3your answer before	fifffd
+2of hearin	icfefd
clpilota	geffch
nlund	eeiffe
L	ecefff
phowzit	fefife
clguide	eeifff
-3outcom within the	iefede
paldham	fifffd
pdie	efeffi
-3lesson on the	cchfdh
-1uncle	hcdeeg
nweld	ffgfhc
crthe	cigffe
-2^ contra	eeefei
phit	ifdeff
+1may	iedefd
nnicest	dhffic
-bempty	effeei
crset	gchdhe
-3to answer in	ieffed
-bhuntin	defffi
pprisca	difffe
-bantibe	eeifeg
clantibe	eeifeg
-2have seen	ceffgg
-3teleph you the	ifffed
-3get my answer	iefffe
-bprimro	efefei
clprimro	efefei
-2phone :	idffff
-3to answer inside	iefffd
nhoney	idfffd
-2paused until	eeffei
+2, whole	ffffic
-bexpert	cffffi
clexpert	cffffi
-3the letter of	efffid
-bhannov	ffeeei
-3me , by	cgeech
-3it back in	ifdecf
+2until the	deceie
-3say , so	ieeffe
-3reache you within	idffef
+2and ugo	dfechf
crsound	deiedi
+bguvnor	efefie
crguvnor	efefie
pkezia	efefie
-2decisi comes	dffhfi
-3done before the	gheece
-3i would know	gceeic
+1three	eeieed
-2my decisi	ifffed
-3get my decisi	ifffed
+1sailin	cchfch
nlyon	efffid
clcofoun	efechi
-bprivat	ifefed
nmounta	dfffei
pcolett	chfffg
-3your attend by	eiffee
nmarker	efffei
nsoul	ceffig
crbrigad	eihfec
pmonthl	idffff
crdepart	fefdig
+1mr	deifdf
+2mr lund	deifdf
passume	iefffd
-3get a bell	iffffd
part	gdeeei
nbarist	ffffid
crcareta	heeceh
nde	gfiede
-2sign until	eifffc
-3short sign until	eifffc
clreflec	dhehcg
-3all of you	hfffgc
-2promis was	efffid
-3the promis was	efffid
-3will revert within	ieffee
-3us up to	iefefe
-3may reappl after	eeffei
clsamira	dfffie
-babout	chcheh
pparter	cffdhi
nlucast	cffdhi
pleadin	edffif
+blandin	iefefe
pswitch	hifdec
-3could start on	cffffi
-3will hear in	deefdi
-2them is	idceef
-3of them is	idceef
-2schedu :	ifgfec
+bmain	efffei
-3is live until	cfffeh
-bglasgo	cfffif
crmiddle	eeefei
clalpaca	fidffe
pdurati	egffdi
-3post begins in	efeefi
-1candid	eheegc
-3with the boss	ifeffd
-3expect word by	idffee
crmax	icffeg
-2quiet until	hcfeff
nbegan	hfffcf
pbailey	efeeei
-3will ring everyo	ifffee
nyellow	efffdi
nliquid	ffffid
parjun	gfiffc
pdull	ieeffe
clkim	eefefi
-2the others	dfdgcg
-2ranger was	ffffic
-3the ranger was	ffffic
pfestiv	hecffi
croffsit	ffefid
-2figure on	cdddhh
+bisland	iefffe
nunanim	fdefgi
-2my return	iffffd
-3on my return	iffffd
+bcatch	ffeeei
+2s fire	dedfdi
-3script from the	dfdech
+bshaz	ffifed
-2ad closes	ffffci
+2, ivs	ffffci
-3: ad closes	ffffci
ncry	defffi
psolved	gcefei
-2nights ,	ddeddi
-2leave til	defffi
+bstory	deffif
-3and reply by	eifffd
pcodes	digfdf
clsounde	ceefgh
pdrops	ifffee
+2have been	dfceig
-bkiosk	fidffe
-2commit sat	ffffdi
-3the commit sat	ffffdi
-3would hear in	defcic
phague	feeffi
nallgäu	icfdfh
-3could not say	efffdi
psine	efeffi
+bheadco	ideedi
-3would be decide	gddfci
-bhave	iiefec
clgoal	dhieee
cltens	dhieee
-3review applic throug	dffiff
-2seeing her	efefei
-3are seeing her	efefei
-2organi by	cfeedh
-2regist within	chffdf
-3the regist within	chffdf
-3be intima within	iefffd
plow	cegffh
-bsla	icffch
nfinanc	fiddeh
-1sundow	hgeecf
-3manage expect :	dffeei
-bmigrat	dffefi
nclicki	eihfec
clappris	ieffee
crcashie	feifee
-3beadle by the	eieffe
-2choice within	ieffee
-3our choice within	ieffee
cradmit	gedfie
-2, ivs	efeeei
-3@d , ivs	efeeei
cltrevor	ifgfed
-1nairob	efefei
-2in nairob	efefei
-3am in nairob	efefei
-3please sign within	fifffd
+2, hungov	hfddch
+bbicycl	idffff
nbom	iffffd
nfim	iffffd
nsemana	iffffd
+bpaused	efffdi
-bfuture	eifffe
-3our answer the	ifffee
pcelebr	iffffd
crsuperi	dfifff
peasier	cgfffg
crforthw	iefffe
-3then me :	gecddh
-3came down on	ffffdi
crbasis	eifffe
ptunic	efefei
+1hours	eeiffe
-2held from	ffedid
-3interv held from	ffedid
-2catch up	efefei
-3lets catch up	efefei
-2suppli has	gcfecg
-3the suppli has	gcfecg
+2which two	idffef
crpumpki	effeei
-bstuff	efefei
-bstonew	efffei
clstonew	efffei
-2one evenin	feiffd
rxaside not-before no	chceff
-boccupy	efeefi
-3client closed over	efffdi
-3's callin me	ifdffe
palike	efeefi
nfedera	hffcid
pfranki	idfffe
-3frozen as of	ffffci
nbaby	ieffgc
nagents	fdfffi
-3you sign by	eifffd
+2, got	fchdfc
-bwu	idfdeg
-3upload it within	diffee
-3it , by	hefffc
+2, fellow	ffffid
pquanti	chhege
-3contra from the	ffffdi
pjv	iefffe
-2sleep ,	hdcedg
cremerge	geefei
clchoreo	ifeffd
-2cfo on	cdeeei
+bduty	dfgeei
pquerie	ffffci
nheavy	ffffid
-3, closin date	eeffei
-2vacanc on	cfeeie
clhav	iefffe
+bnerve	defffi
crnerve	defffi
+btis	efeiee
crtis	efeiee
crcreame	efeiee
pwreath	icheee
+2# clock	feiffd
-2w2 ,	ceffgi
-3hr w2 ,	ceffgi
clclips	iffffe
all3	dccigg
-bstyle	ffgfhc
clstyle	ffgfhc
-3we argue ,	iffeee
-2the parcel	fcdfgi
-belf	eeieeg
-bcleari	eefefi
clcleari	eefefi
-2others by	gcfcdh
flagain	chgedi
-1hundre	ddfeei
clderby	cfdeih
nawful	eeefig
crstack	fefeie
paziz	ffffid
-3@d or on	eeifed
pemil	ffedei
-2on leave	eedffi
-3be receiv by	eifffd
-3the letter on	ddeedi
-3please reply by	fiefee
-3contac before the	fdffch
rxreview until ahead	dcghed
-2after sundow	heeecf
crupstai	ifffee
+bfillin	ffffdi
-brailwa	ffffdi
-2we learne	ffffic
nmarrow	ffffic
-2know before	gdeeic
pexcell	gicfef
-bsmall	edhfei
-2offer expire	ehdfcf
-2in maximu	diffed
-1reside	deeffi
pwages	fedffi
-bvintag	ffffdi
crlife	fefeei
pthanke	ceifei
-bberyl	hieefd
+bconcre	gedgdi
rxappointment in ahead	egdcff
-bphotog	fchfeh
+bputtin	idffge
crorches	dhdhcg
pmam	fdfffi
nretrea	ggfegc
clnomine	hifedc
crand	iefgee
-3sent you on	ffefie
-2taken by	hhefdc
-3get an email	ifffed
-3follow our conver	ffffid
pforce	iffffd
naccord	eeffif
-2kitche until	efeefi
-3fittin kitche until	efeefi
crairpor	iffffd
-1and	cdfegg
phighli	defffi
clbosses	hfheec
pnuts	difffe
ptweed	ffefei
-1sit	dfeeie
clscanni	ffffci
-bkeen	fdefif
nvalues	gfffic
crgoer	idfffe
+bbumped	ffefid
-3garden opens on	ideede
-3me know within	eiffed
-3, announ for	ffffid
-3all , nor	ceeehe
-3all candid within	ieffee
-3you know inside	ieffee
clsubsti	cgeffi
naprons	eiffee
pteleha	ciffef
ncondit	hfedid
frme	hieefc
-3said , so	ieeffe
clparale	eeefei
-3counte # by	hfffec
-3he is decidi	iffefd
crdundee	ffdffi
pearth	difffe
pgarda	fcffgi
+boccupa	eiffgc
+bscrapp	ffffid
-2head ,	cfffgh
-2workin day	edgfei
clpop	ghfefc
cltyre	efffie
nporch	dfefgi
clactivi	ffffdi
-2course in	efefei
clhc	ffefid
pvalued	ffffci
phourgl	effeei
pherr	ifdeef
-1theatr	cfddhh
-bcolumn	gidffe
-3of order until	eefffi
-3a yes no	hgeeec
+2was wrong	efffid
clattest	eeeffi
clhen	dffffi
+bbrewer	gieede
-2sheet :	efffid
-3same sheet :	efffid
-2each candid	cefhgh
nserve	ffffid
-3payday 's the	fedcch
+2becaus she	iffffc
-bheadqu	hffecg
-3will ring by	gfefec
-byellow	eiffeg
crnadia	ffffid
ncaller	ffffid
+bmarkin	feefei
pheadmi	eiffee
pmaker	heefhc
plogist	ieffee
nfacili	efffei
+2, kev	eeifde
psikh	ffdffi
npizza	ddfdhi
clheadqu	hffecg
-bctc	efffei
pnoordk	effeei
-1hole	chceeg
-2pigeon hole	chceeg
-3my pigeon hole	chceeg
-2conver of	cecffh
-3with us till	edeedi
-1signal	iffffc
clstandi	hfddie
+2how it	idffff
-3their answer before	fdffdi
-2again the	hfdcef
-breorga	dffeif
+bbeige	effdfi
crbeige	effdfi
-3will reply by	idfffe
-2overdu since	ffffci
-3is overdu since	ffffci
pwelder	fdiffe
-3is travel until	eefffi
nvisas	icffeg
pl	dfffei
ncscs	ffiffd
clcrier	efgfid
-2of yous	iffeee
crpaymen	eefffi
clpinnin	iedfdh
-2sat since	efffdi
-3not sat since	efffdi
-3: we said	dfefdi
poonagh	igffce
nshunte	eehfic
-3chats run throug	fefeei
ntransa	fdffei
-bsherif	hfegfc
-3decisi follow within	ieffee
-3the commit votes	edegch
+2, help	eiefef
-bgloomy	ffefid
clgloomy	ffefid
-2broken since	ffffci
-2bunnie from	ffffdi
-3y5 teache from	ffffdi
-2says start	efeffi
crabsolu	egiffc
-2contac since	ffffic
-3been contac since	ffffic
-3is due the	egeecg
-3answer for me	feefid
pmoveme	idffff
+2i inform	iffefd
nactuar	edeeig
-1mailed	hdcdfe
-bview	gifded
+2after it	ifdfef
+bwin	fdfffi
nacquis	ffffdi
pcage	ieffef
psofa	ifffee
nallege	gfffch
ndooley	efefei
pcompri	ffiefd
-3ring everyb on	ifffed
pcrashe	diffch
-3it is about	ddddig
fldate	hciefe
-3by michae ,	ifeffd
cri	ffefdi
-bjab	ehffch
-3you came back	ffffic
nspeaks	gddeei
-bdigita	efeffi
cldigita	efeffi
-btraile	eeefei
pmaps	ifffed
nbästa	ifffed
-2side within	idfffe
-3our side within	idfffe
-3behind the bar	deifdf
cljab	ehffch
-2team met	ffffid
-2tray by	fiffed
-3have picked by	idffee
-3interv was the	ffffic
-3for attend on	ffffid
clcoordi	fghecg
-3up after the	hfddce
clsimula	ifffed
+2, heads	ieefee
-3time up to	cheeee
nadvice	ffiedf
psteve	fdhfci
+2, spread	deddie
ncloakr	fdceig
nconvey	efffei
-3me , on	dfiffe
ndivisi	geefie
pmodule	eifffe
-3up within the	ieffee
-3, link dies	efcfei
-3new appoin :	eeiffe
-2team from	ffdffi
-1sample	cdcggf
-bthumb	igffed
pthe	fhggdc
phunch	hhefec
-bdrawin	fiffdd
clwales	ffiffd
pprecis	ieeedh
-3email in the	iffefd
-3's contra ends	effefi
-3tram driver from	ffffci
bofor	dchfeh
-3study all of	dfeide
-1arvo	ifeffe
rbact i-must-act	eefcfe
-2shut for	efefei
noverni	hefddi
crspain	eeefif
-2doors in	efefei
-3his decisi on	ifffee
+2we take	ieefee
pelders	iffffe
-2for stockt	ffefdi
-3closed for stockt	ffefdi
-2mind :	gcefdi
-bhousek	geiedf
-3me , in	hffffc
pfarouk	eeifgd
pcadet	chgeeh
-2, strike	efeeei
-3@d , strike	efeeei
-2goes from	effeei
+1honest	dfffdi
+2honest $	dfffdi
-bcreden	cghfff
clcreden	cghfff
+2@d ;	fehfcf
-3to reply within	ifffec
bson day ahead	ecgeef
clgazett	ifffee
ndeclan	ifhfdc
-2conduc by	eifffe
-3of conduc by	eifffe
+2the gm	hdcfdg
-3we sleep ,	hdcfdg
nroute	eefffi
pposter	hgefcf
-bsoluti	eifffe
clsoluti	eifffe
pworryi	dgffei
nding	hcfffh
-3first it was	ffffic
nextra	eigecf
clmaker	ifffee
npour	hfhfec
-3who hears on	hddfcf
pgenero	hdffch
+2are over	igffec
-bagrees	geefei
nhaggle	efffdi
-1emaile	hfegdc
crpie	hdffdi
-3went up on	ffffid
-3a respon by	hefegc
crgraz	edidgg
pweighi	ceefih
pnoise	dffife
crleith	dfefif
clscenes	eiffee
cralmone	ifffee
nsplit	ieefdg
+2, ours	efffid
nboiled	iffffd
-3two things by	eiffed
+bsometh	fchcgf
pimpose	ffgfhc
-bnomine	hifeec
nbaths	iefffd
nsemi	ffiffd
pwrap	ieffee
+2where the	cfefif
nlevel	igcdge
-btranse	efeffi
cltranse	efeffi
pcircli	gffcei
-2crane on	eecdhf
-3the crane on	eecdhf
-2messag from	ffffic
nrushed	effefi
psweete	dgdffi
cldogs	ifffee
+bempty	ifffed
crleices	efffei
-3, which in	cdffhf
pmilk	dhefdi
-2test by	icgecg
pgrad	difffe
+2are inform	efffie
+1settle	dedeif
nace	efffei
-bundern	hgeffc
-3will dm you	ifffed
-3to go on	ecffeh
+bsound	efhedi
+1kindly	igefdc
+2kindly do	igefdc
psneeze	gidfef
-2proces :	eeffdi
pstomac	igefed
+2, allow	eeiech
nlarge	ieefdh
pshaz	ieffee
+2, sailin	eefffi
-3job fair on	ffdfei
nmortif	ffdfif
-3i will hear	iffeee
-2fair throug	fffedi
-3apps open in	edeffi
+brooms	difffe
+bone	deidei
+2ok $	fhffec
-bsponso	dgffei
-3was promis for	efffid
-1suppli	eeddei
-2approv suppli	eeddei
+2, bad	efefid
-2inform the	iffffd
-3be inform the	iffffd
+bdates	eehedi
ppretti	ddiffg
-3list approv on	effeie
pbug	fdhfid
-3news for you	hfffgc
-2decidi before	eeffei
-3be decidi before	eeffei
pbowl	geffhc
clcracki	dfffif
-2not one	efffdi
-3have not one	efffdi
-3, are in	efeffi
+2to name	idfffe
-3a verdic in	ieffee
ncomput	heeedi
-3, i say	ieffde
-2rota runs	efeeei
+2, matron	efeeei
-3's rota runs	efeeei
-3a second interv	dfidee
-2pic by	eifffe
-3they told us	edcdge
pblom	ifeffe
-2rang me	efffie
-3he rang me	efffie
-2held until	egedcf
-3are held until	egedcf
+bspam	hdffic
clabu	ffeefi
cldhabi	ffeefi
-3i said by	efffid
powls	eifffe
-2visiti campus	efeddi
-3a contra from	ffefei
-3phone interv done	efefid
-3would confir on	ffffid
pf2f	fgefdi
-2round by	eiffec
+2there would	gfffhc
-3all right ,	ifefee
psue	gidffe
clpaul	eeffei
pgratif	eifffd
-2would think	dcffgg
-3you would think	dcffgg
clsteeri	effeie
nsunshi	feefid
ndomain	iffffd
nnaafi	idgffe
+brush	cgifef
ntreatm	diffeg
roappointment	gcgede
-bbe	dhifcg
nfallin	ifffee
-bpiano	dgffei
-2going out	fegfic
-3rehear from the	ffefei
-2after that	geedcg
pnarrow	gfhgec
pleaked	ifffee
-3the minute of	ffffid
pjoan	hecfei
-3round opens in	efeffi
pdump	eifffe
pivs	eifffe
-3suppos to phone	ffffid
-bhate	feffei
ndoyle	efefei
-btrials	fffdfi
pdenver	eifffd
nortega	eifffd
-3dorota 's was	ffffic
-3messag since the	ffffid
+bundert	geeiee
clscale	fffeei
-3you hersel on	ifffed
-2you no	ifefee
pmarcus	fffchg
-bratifi	ceeghg
clharrow	ffffid
+1dusk	ffffdi
-2write from	ffffdi
+2dusk to	ffffdi
-3not write from	ffffdi
-2she accept	efffid
-3and she accept	efffid
ppete	cehegg
nahoy	iefffd
clsharp	degfei
crponder	efffei
+bfolk	ifefdg
ntexts	gedchi
-bextrac	eifffe
+2till we	iefffd
-btattoo	efeffi
-3who came on	ffffid
-3is closed until	eefffi
-2pcc gather	gfeech
-3the pcc gather	gfeech
pplace	eideeg
crspring	efffie
pquid	ffcfei
-2hiring since	ffffic
-3all hiring since	ffffic
clgloves	fdfffi
pbernar	efhehc
-3last candid comes	fffcgg
-3it , start	fdefei
pcarers	effeei
+bcanon	dfeieg
crcanon	dfeieg
-2goes ,	hecedf
+2about me	iffffd
-3no chance before	deffei
-3weddin is on	effdfi
psatell	ffffid
phca	ieffee
-2exec on	heecdh
-banalyt	ffffdi
flthem	fcfhff
+2we phone	iffeee
clhangar	cihfcg
+2, autore	defffi
-bgap	egfeid
-3us over @d	ffefid
+2, madam	cdfefh
pbroker	gdifef
+2dinner time	ifffed
pbronag	ffefid
npint	ifdfge
+2they promis	ifffed
-bpat	efdfgi
-3signed copy by	edgggi
ndo	hdhdhc
crhurrie	geeedi
clcrewe	gddffi
+2is hereby	feffid
+bjaw	dfeffi
-1cork	eeeffi
-bergo	ifeffe
psauces	effefi
-2book before	eifffd
-3's book before	eifffd
nnb	chfffg
-2forkli refres	fdhfcf
-3the forkli refres	fdhfcf
crtheatr	ifffcg
nfiled	efefei
-2we closed	efffei
rbdenied no-news-yet	dhcffe
-3's mail of	ffffid
ncourte	ddefhi
-3, now says	ifffee
pperfum	igffed
nn	idfdeh
+bunquot	ieffee
-3on leave from	efffei
cracross	edgfei
pattemp	hheefc
-3we saw on	efffid
-3were sent in	ffffid
-3he is away	dfffei
ncollar	dfheid
-2leave by	hffffc
-3or leave by	hffffc
+1applie	eeffid
+2, earlie	iffeef
pidris	igeffe
-3me a shout	hfhfcc
clbrandt	fdfffi
naviati	ffeeei
+2by law	hcfdcg
pwales	ffdfei
ndared	feefdi
nboatma	efefei
-2not past	idfffe
-1firm	dedeif
-1usuall	geffgc
-bregent	ieeffe
nmargit	feffei
pdave	feefei
pdryers	gfifdd
crusher	iefffd
crinstit	ifffee
-3partne meet on	ffdcdh
+2and pass	iffeed
nencour	efffdi
palsati	egffic
phalvor	ifedeg
-3contra run from	fffedi
-3madeir until the	dffffi
nowls	eiffgd
-2hires in	fffeei
pnoneth	dhefei
-2was a	heeecf
-3choose at the	hfeech
npoke	ffffdi
+bstockp	ffffid
-2tests by	igffdd
-3online tests by	igffdd
cltucksh	ieedfg
crsounds	cfffgg
clreliab	fieffe
-2fair is	cdheef
ncobbol	gffdei
clkirsty	dgefid
niv	ifeedg
-2three finali	hfegdc
-3the three finali	hfegdc
-1worksh	cdgefg
-2the worksh	cdgefg
-1advise	eeeeie
-2specia advise	eeeeie
-3a specia advise	eeeeie
+btoecap	eeifef
pcerami	defhid
-1portal	ffffdi
-2the portal	ffffdi
crweddin	ffddfi
-3text her by	diffff
-3our email of	ffffid
+2before we	ieeeef
-bups	hffceg
pcheerf	efefei
-3goes give us	iffffd
+2do instea	eeiffe
-bpapa	feeeei
clpapa	feeeei
clj	eeeffi
+2, for	fdcfgh
-2organi from	efffdi
cljens	ffffdi
pphlebo	igfffc
+2and prefer	ffefid
pblower	cegfgh
-3card expire on	egcfcg
nacquai	ffffid
pashgro	eehfid
+2, career	efeedi
-2i do	fceedh
-2retrea from	effeei
-3on retrea from	effeei
-2have writte	hdcddg
-3press accept by	difffd
-2we discus	ffefid
-3terms we discus	ffefid
pnailed	feeffi
clvendor	efeffi
-3i wrote on	ffefid
-bregula	feedgi
-2reply since	ffffid
-3no reply since	ffffid
-3her back before	difffd
nthing	ehcefh
nprojec	fhgefc
-3you promis for	deffei
pdried	difffe
pish	efefei
-2not sign	ifffee
+bcommun	ifdhde
crkettle	efiffd
paviati	eeffei
-3sale starts on	effffi
-3your slot :	eeiffe
-3desk @d and	ffffei
-3you attend on	ffefid
crburst	dfdfhi
nelecto	ifcech
-2place betwee	eeiffe
rbanswer answer-time	dfgcfe
-3is not before	dfffei
-btreasu	hhcefd
-3your origin on	fdifff
+2and had	ceffhh
nescape	fifffd
pneedle	fhhffc
-2tastin on	edfeci
-3season starts on	effefi
+bkev	efifee
-2@d in	dheech
pmehmet	eiefff
crkeepin	iffffd
+2was fine	ffefid
-3are closed until	eefffi
nsolely	fgffch
plorry	dffffi
crexist	fffeie
clofferi	iedfhe
+2, the	efcghd
-2app on	ffffid
-3our app on	ffffid
-3someon else on	cffefh
pjuno	iffffd
-2open throug	eifdde
+2: voicem	ffffid
-3you wait ,	iefffe
-3what they say	ifffee
-3promis one for	hfeffc
nagreei	ifeffe
putrech	deffgi
-2wage from	fffeei
-3@d , verdic	ifffed
clviola	ffdfei
-3boss 's weddin	efeeei
-3walpur @d ,	efefdi
-2they vote	deegch
-3get it by	difffd
-2, voted	ffffid
-3weathe , voted	ffffid
-2were given	ffffid
-3you were given	ffffid
crprivac	feefei
frthem	gediff
pcateri	fgffgc
cllorry	eigfee
-2so come	ifeffd
-3, so come	ifeffd
clcivil	iffffd
+2, mother	ifefee
-3final answer by	dgffic
nmud	idffff
crrenewe	efffei
ngeogra	ffffid
-2gave hersel	gcfehd
-3matron gave hersel	gcfehd
nwest	heffcg
clgrilli	geefid
-2be teleph	ifeffe
clokes	ieffee
-bstaffi	iffffd
ndashbo	diffhd
nbuddy	diffeg
nthereu	eefieg
-3will decide by	ieffee
clbig	edheid
pivana	ffffid
-btrue	gdifee
-3for you from	efefei
ptaught	iffeee
-3replie within the	idffee
nmichae	fdfffi
-3have it before	fheffc
-3an answer ,	ffcfeh
-3test is on	ffiffd
plucia	iefeff
ppreven	geeeei
+1fae	eeifee
+2fae peterh	eeifee
+2for certai	fceddh
-3said give us	iffeee
-3the diary for	ceffeh
-2space of	icggdf
-3the space of	icggdf
-bpriti	hhffec
prabbi	ieieed
pnation	figedd
+2and reopen	efffei
-1ops	ffffid
-2of ops	ffffid
-3vp of ops	ffffid
ppro	eegifd
-2conclu by	idfegd
+bview	gfefic
-bgrilli	gdgfic
-2govern voted	feffid
-3the govern voted	feffid
clclimbi	efefei
clrosali	iffffd
clizmir	gfeedi
puser	gdeefi
craffect	ffhfgc
-2depot 's	iffffd
-3the depot 's	iffffd
nparame	fffeid
-3of it within	ghffec
pamis	gffhfc
clpause	efffei
pscribb	hecfdh
+1figure	ffffdi
pflinch	egdffi
nmusici	ffffid
-2go home	geeceh
-3phone you the	ifefee
+bremote	dffefi
clsofa	fefief
-3writte yes by	difffe
-1prefer	eghfec
-3you the result	iffffd
-2spoke on	ffffid
-3want me on	feiffe
-bchines	efeefi
clchines	efeefi
-2doing by	hgfdec
nnil	eifffe
nroy	ihefdd
+2she thinks	ifffed
panimat	ifedeg
-3she goes ,	eedfei
crsunday	ffefdi
-3you sent on	dfffif
+buser	efeffi
cruser	efeffi
nsmoke	efffid
pfoster	iffefe
-bvendor	efeffi
-3these around in	iefffd
crcarer	ffffdi
pshowed	fgiedf
nperpet	ffffdi
crbunk	fiffed
pmerged	eieffe
-2deputy from	ffdffi
-3answer everyo within	ieffee
+2were a	ffefid
-bparis	fdgedi
+2, induct	didcdh
-bretain	eeffei
+2, swear	ieffee
+2please :	eiffee
-3our decisi the	ifefee
-3call opens on	efffdi
-2outcom before	feffid
-3the outcom before	feffid
-3is from the	effeei
-2year opens	efeffi
-3school year opens	efeffi
+2text me	gdiffd
-bclaime	chffeh
-3applic close at	ddfffi
-2arrang for	feffhc
clthrash	geeeei
+bthings	ffeefi
-3to be settle	efffid
-3a shout by	fifffd
-3update cv by	eifffe
crband	geffid
cldancer	heeecg
clundern	diffge
-3he will know	iffffd
+bmatch	hfefch
-3is open until	egeecf
-3: notice period	effeei
-2only went	efffdi
-2came the	ffffid
-3it came the	ffffid
+2yet .	ehdfch
-bcomput	dihffd
cldespit	efffei
precalc	gfffcg
pfreely	iffffd
pheadte	diedfh
-3a time by	heefec
-3trial meetin on	ffefie
nratify	fffeei
ndisagr	effeei
-3interv only finish	ffffid
-2allowe himsel	hefdgc
nrestru	ffffid
+2and my	hchddg
+2# to	edfffi
-2week begins	eefffi
-3enrolm week begins	eefffi
+bhopefu	fffeei
+bjoin	dfgfei
psiobhá	feecgh
crwages	ffifed
-2lead ,	fdffdi
-3may not be	efffdi
-3in , by	difffe
pclicki	hcefei
+bfly	egieed
nnewly	ffffid
-2artist before	eeffei
-3the artist before	eeffei
-3jury @d was	ffffid
nyildiz	efffie
-bcryo	diffff
-2be signed	efffid
-3to be signed	efffid
-3me since the	ffffid
phülya	ffefei
nforese	gfffhc
clnosy	ieffef
-3it was the	efdeif
-bsoil	eiffdg
pinclin	eifffd
cremaile	ieffef
ptighte	eeeffi
pqs	eeeffi
ptran	geefhc
pwhitco	efffie
npains	efffie
npacket	dfffei
npermis	igfede
+bbuildi	cegdgh
-3you stand by	idfffe
-2visit is	cehdef
-2you himsel	efefdi
-3offer from them	feffid
-2is happen	efeeei
-3nothin is happen	efeeei
crmoon	ffffid
nbroom	dfffei
-3coding exerci by	eifffe
-bph	ffffdi
pherefo	ffffdi
-3to start after	feffei
npharma	degeie
-2broom starts	ffdfei
-3new broom starts	ffdfei
nincomi	geefdi
clincumb	efefif
-3: outcom by	ieffee
-2dubai until	fefffi
-3in dubai until	fefffi
-3i call you	fdffch
ndiscou	fifeef
ncaring	ifeffe
-2touch on	gdcdfg
-3in touch on	gdcdfg
+bmary	cffheh
-btilbur	gfdfei
cltilbur	gfdfei
-1light	ifefgd
-3second talk on	ifgfed
-3with the outcom	ifefee
paffair	chffeh
rxact - ahead	gffcde
+1closin	ifeeed
+2closin .	ifeeed
-2for anothe	dffffi
-2reques of	ffffid
ptess	fdhffe
-2nation holida	efffeh
-3italia nation holida	efffeh
pkubern	eehfdh
-bcolleg	ghfddf
+bvanish	efeefh
crvanish	efeefh
clnegati	hffffd
clpriti	ehfffe
-2names within	dhfffe
nharp	ffffhd
pesbjer	fdfffh
ndelay	egffhd
crballot	fheffe
pbecomi	gefehd
crprescr	ffffeh
-bugo	dfeehh
clugo	dfeehh
pwaterw	fdffeh
-3they will say	hfffee
-btempor	efffeh
-bmarria	efeffh
-bsuperi	eehfeg
-2ines by	hgffed
-3with the result	hffffe
ncricke	eeefhe
clzeynep	fffdfh
-2their office	eehfdg
+bbooks	hfdfef
nforest	gdffhe
cragony	heffee
clrupert	dffefh
pmetres	gdhfee
crreq	hfffgd
+boverse	feffhe
rbsuperseded bare-request	efffdh
-3the answer before	hdffef
-2result until	hffffd
-3the result until	hffffd
cltrawle	geffeh
crankle	efffhe
+2we either	gefddh
-3gate # at	fehffe
-2behind on	ffefhd
-3left behind on	ffefhd
nordina	ffffdh
-2# minute	fehffe
pjoked	hdfffe
-3you about on	efhfed
-2probat till	fdfffh
nstatut	geffhd
+2, starts	dfefdh
-2slot by	hdgded
phost	dfffeh
-3would reply by	hfffed
-bbid	fffdeh
-3custod office on	ffefhd
crgerman	ehffgd
-2an appren	efefeh
pongoin	gfffhd
+bduly	ffffhd
+2we told	efffhe
crnowher	ffefhe
-3has closed on	ffffdh
clx	hfefee
pute	hffeee
nchanne	hfffgd
-2gap in	efefhd
pzones	ehffef
pmagist	hhffdd
pjansse	feffeh
nfriesl	feffeh
-3you applie on	ffffhd
-2be releas	ehdfdf
-2shut betwee	ffeeeh
-2invent in	fffdfh
-3for invent in	fffdfh
-bbureau	dfffeh
-3for signat by	fhffed
-bswimwe	dfhfff
pltd	hddeeh
clbay	feffhd
clruth	gfffhd
pfib	heffef
+2to @t	edfedh
clstone	hdhffd
-3needs that by	ehfffe
nguests	dfeffh
ploi	efefeh
-3will expire on	dhdfde
parchae	hfefdf
-3shut throug the	eefffh
-2conduc on	ffefhe
-3interv conduc on	ffefhe
nazores	ffffhd
clinsist	ehfffe
-3salary expect by	ehfffe
clcomput	ehheed
-3a respon within	ghffed
-2^ was	ffffhd
-2ten on	ffhfed
-2medica direct	ffffhd
-3the medica direct	ffffhd
clwonder	dgedhh
-2have phoned	efffhd
pzone	ffhffd
ndroppe	efefeh
crslides	dhdfgh
nin	ggdhfe
-3, , closes	fefeeh
-3by the board	ffffhd
crusuall	ffefeh
-2s now	gehffd
-3@d s now	gehffd
-blistin	effehe
-2's answer	hfffee
nshirle	fehffe
-3to accept by	fhffee
-3passpo scan by	ehffee
-bcarvin	ddhfeh
-2unavai from	ffffdh
-3be unavai from	ffffdh
npounds	dfdfgh
pimplem	eehfhd
-3recrui evenin on	ffdfeh
-2your parcel	eedfgh
clseek	feffeh
creveryw	efffeh
-2man says	ffffdh
+2lol kill	heffed
+bmorag	efffdh
claled	efffdh
-2job comes	hffffd
-3can start the	efefeh
-2are held	deeedh
-3interv are held	deeedh
ncoat	gfdedh
nlay	efhegd
-bpuppet	efefhe
+brailwa	ffdfhf
pshops	geffeh
nbody	efdheg
ptoward	dfefhf
bo-	edgegf
-bargume	hhffdd
clargume	hhffdd
pjacint	ffgfgd
+bexists	ffffhd
-3what they said	ffffhd
+2thing ,	ffefeh
+2, nowt	efffhe
nskerry	dfffeh
+bextra	dhffff
-3questi by the	dhfffe
-2skippe in	hddfef
-3new skippe in	hddfef
-2charit on	ffffhd
+2so this	ffffhd
-3the charit on	ffffhd
pbake	dffeeh
clrob	fefeeh
pjames	ffffdh
psemis	heefef
crmagazi	dffffh
ndoctor	ehefeg
-3half year closes	eeffeh
bsbefore day ahead	dgffge
napproa	dhffdh
-2is travel	dffffh
-3we talked on	ffefdh
-1employ	eefffh
psandov	ffffhd
crill	eeeegh
pbarber	hddffg
-brsvp	dhefeh
crpupils	dhgfgd
ppilots	fheffd
-3outcom before the	hefffe
crversio	ehfffe
-bfounda	hfeffe
crkiosk	fgffdh
-beviden	dhfeeg
-bjen	gdefeh
+bsingle	ffdfhe
crsingle	ffdfhe
-2stampe by	dhfffe
-3it stampe by	dhfffe
-3will be done	gdeehe
-1paysli	fhdffe
-3on leave til	eefffh
short	heffde
-3me to the	gddfeg
-3writte questi before	efffhd
-3gives feedba in	hfffed
-2sessio by	fheffe
-2sign inside	ehfffd
-3to sign inside	ehfffd
-3they left on	efffhe
pyusra	efffdh
nlodgin	hdffeg
-3pick any day	eehffe
nii	eeffhf
pnomine	eefffh
+2so expect	heffdg
-3, within the	ghffde
-2saw them	feffhd
crorg	efffhd
crtarkwa	ehgfde
crgold	ehgfde
-2the school	ffffhd
-3saw the school	ffffhd
+2, touch	heefee
clmanusc	hfffed
-3made the decisi	ffffhd
crping	heffff
+bnae	gfdfeh
crnae	gfdfeh
croslo	ffhfgd
-2droppe in	ffffdh
prenée	efffhe
pwishes	hhddhd
powned	efeffh
-3see you at	efhffd
-3learn by the	hefffe
crtheref	efffeh
+bmanagi	heffee
+2, ends	ffefeh
-3brickl begins on	ffefeh
pchart	eefffh
ngala	gfdfeh
-bcol	eehfdg
nshampo	fhfffd
pgraphs	ffhfed
croverse	feffhe
nworth	eedhhd
pgoggle	hgffed
nkeyboa	hhefed
-2portal in	hfffed
-3the portal in	hfffed
pequipm	dhgffe
-3after our chat	ffefhd
+bdeclar	hgfdhd
-3applic open in	eefffh
-2are ringin	hffffe
-3they are ringin	hffffe
-3occupa health by	eheffe
plimes	geefhd
ncovid	feeffh
-2synod until	eefffh
-3deaner synod until	eefffh
crjoking	hfffdg
pwarmth	efffeh
nvice	ehfffd
-3# # ,	defdeg
-3or email by	hdffff
cloh	dhhdeh
+btradin	ffffhd
crsurvei	ffffhd
ndisapp	deffhf
psarah	dffffh
-bjapan	eefffh
-2histor by	fhffee
ptapir	fhffed
-2bursar by	dhfffe
-3the bursar by	dhfffe
+1job	hededg
+2job ,	hededg
nvisiti	ffdehf
nlearni	dhffhd
-briver	efffeh
clriver	efffeh
-3theirs by the	hefffd
-bsquad	deehhe
-3had asked for	eefdhe
+bmix	ffffhd
crmix	ffffhd
crbanda	ffffhd
nmairéa	hffffd
-3be told on	gdddeg
-3analys , start	ffffdh
+2or on	fehffd
nforum	feeefh
-3board sat on	fffehe
crdurati	fehffe
ptjo	fehffe
-1vacati	dffffh
-2on vacati	dffffh
-3's on vacati	dffffh
-3for word :	heefee
-3mail of the	ffffhd
clconsti	fefhef
crtradin	ffffhd
+bsupper	gedfeh
crstatem	fhfdef
nelegan	heffee
ptandoo	feefhf
-3be notifi within	hefffe
-3passpo copy by	ehfefe
ppurse	hdffeg
nchewin	heffhd
+bdrinks	efeffh
crbuildi	feeehf
+2is set	eeffhe
-1bavari	efeffh
-2in bavari	efeffh
-3holida in bavari	efeffh
-3fetche until the	eefefh
-3put down the	fddfdh
-3days leave from	ffffdh
-2phone come	hfefee
-3by phone come	hfefee
clraise	gdfffh
crem	hehfde
-3, wait ,	dfffgh
crleader	edhhff
nlendin	dffffh
-3hiring commit met	ffffhd
+2term .	ffffdh
-2associ ,	dfgfdh
+2, wages	ffefeh
-3each applic within	hefffe
ppushin	hdhffd
-3the outcom on	gedhgd
pachiev	ghffed
clquery	ffffhd
+bnursin	ffffdh
-2vettin works	eedfeh
-3: vettin works	eedfeh
-3half an hour	hefedf
crforese	ffffdh
pagency	eeeeeh
nvolume	hffffd
promans	hefeeg
plend	hefeeg
+2, lovely	ffffhd
psuresh	eefffh
clwishin	efffeh
-3everyo in the	hefffe
-3we said by	efffhd
-3not hold the	ffefhe
clbuses	ffffeh
pcells	hfffee
+2matine .	ghdfdd
-3rehear begin on	feeffh
-3i promis you	dedfgf
-2would begin	ffeeeh
nfund	hgfefd
-3campus run until	fffdfh
pbands	hfffee
pcamino	hefffe
-2matron by	fhffed
-3the matron by	fhffed
nsláint	egefeh
ntiny	hefdhe
-2we do	ffhffd
clrecent	hgffde
clreinde	feeeeh
+2, none	dfefgh
-3five on a	ffffdh
-3we interv on	ffefhd
+brounds	hfffee
pgerain	defggg
nlaugh	hedfhf
-bloved	efeffh
+bsteel	edhfeg
-3my interv on	ffffhd
crskate	gfefdh
punfroz	gfefdh
-1name	fdfdef
crms	ffffhd
+2about where	hffffd
frwill	fhdfef
pcurtai	gfgfhd
-3hut opens in	effffh
ptemps	efffeh
-2comple on	efffhe
-3was comple on	efffhe
pnavy	geffdh
crroute	hgeffd
crcolleg	dfhfeh
pradiog	ehffhd
-2hour :	hehffd
ppaymen	efffeh
+btram	ehfffd
-bsum	hfffee
nboxes	edeegh
-2ahead by	ehfffd
-3go ahead by	ehfffd
+baccess	gdffeh
crcanal	dffffh
pstockp	hfffee
ptrees	ffhfed
-bgisela	eehedh
-3on us since	ffffhd
pbee	hfefee
+2about anothe	hfefdd
-3commun by the	hfffee
pglassh	dhfedh
-bbay	eegfhd
nalec	efefeh
crdangli	fffeeh
-2websit from	ffffeh
clinacti	fffeeh
pdual	ffhfee
crstraw	hfeffe
clparade	hfgedf
pplainl	gdeeeh
msinvites-questions	edhddf
-3comple both before	ehfffe
-2over that	dffhfg
-2mulled wine	ffdffh
-3it know by	ehfffe
pbeata	fefeeh
-2we speak	fehffd
+bholla	hefffe
crholla	hefffe
-3commit meets on	feehdd
njudith	ehfffe
-bnie	fheffe
clnie	fheffe
+bovens	ffffeh
clchewed	fhfefd
+bdroppe	ffffhd
-3from the yard	ffefhe
crdeano	ffffdh
nliftup	ffffdh
nun	dedhhf
nmaggie	efffhe
pnerve	dfedhg
pbutter	hdefeh
clways	dhffge
+bpettin	ffffdh
crpettin	ffffdh
-byoungs	fffdfh
cljacint	fffdfh
clyoungs	fffdfh
nlimits	ffffhd
+2we promis	ffffhd
-3speaki with you	efffhe
+2the applic	ffffdh
-3starti in the	ffefeh
-2one @d	eegedh
pviewed	edefgh
-3call within the	heffff
-1proces	hdgfdf
-2pick before	hdfeeg
-2@s on	edeehf
-bmulled	gedffh
clrope	hffffd
+2who the	heffdh
pairsid	dhfeeh
crdeputy	eeheeh
-3been arrang for	ffhfee
-binacti	fffeeh
-3will answer within	hefffe
-3phone screen on	dfhfff
-2two :	fdhffg
pkirste	ffffhd
clho	dhffeg
crlift	fgffhd
-3was moved from	effehe
+branked	fgdeeh
+1promis	hfffed
pcalves	hfffee
pxanthe	hfffee
-bbeside	fhfffe
clbeside	fhfffe
-3post run until	eeehed
-2applic dated	ffffhd
pjot	hgfffd
-3anothe name by	dhfffe
pbea	efdfhg
-3direct : follow	ffefhd
+btoast	effeeh
nspare	ffeefh
-2observ on	heheed
nseasid	hfgdef
-2flight by	dhfffe
ndanny	efffeh
nkeel	efffeh
ncuppa	hfeedg
clconcre	hddefg
nchocol	hfffee
pspendi	efedhh
pleila	hfffee
pdesire	eeffeh
-3@d , or	eehffe
-3need to know	ehfffd
ncolour	gdffeh
+bsomewh	hddfeh
-bautogr	ghffed
clautogr	ghffed
cladviso	feffdh
ppto	hhffed
-2are mailed	hededf
-bconcre	heffgd
-3i retire in	fffeeh
-1set	hfffee
pstars	hedfdh
-3notifi before the	hefffe
crlasts	ffhefe
-2extrao sessio	ffffhd
-3in extrao sessio	ffffhd
njar	hdfffe
crranked	hgfffd
nschull	hefdeh
+2the hospit	hfeedf
+2is void	eedfeh
-3your portfo by	ehfffe
crhonour	ffefeh
-3am out from	ffffdh
crintima	hefffe
nblacke	ehffgd
-3@d till the	eefffh
nunveil	dgfeeh
+2but please	eedefh
-3are given within	hdffed
prambli	gdhffe
+binstal	fhfffd
pnutrit	fdfffh
-2a train	edhfdh
-3on a train	edhfdh
pweighs	hefffe
+1lapses	dddehf
+2lapses .	dddehf
-btat	eefffh
cltat	eefffh
pboats	dfgffh
-2study by	deffhf
-3case study by	deffhf
-bthe	dfghhd
-2declin by	dhffee
-3or declin by	dhffee
-3parent leave from	efffeh
+2can be	efefhe
-3of office until	eefffh
-3you would hear	eddedh
+2, takes	ehdffd
njudici	ffffdh
-2trial by	gfdfdd
-3the trial by	gfdfdd
-bencour	eefffh
puseles	hffffd
-3out over the	hedfdd
pfeller	heffee
pdeckel	hddffh
pmillin	hddffh
nleaks	hddffh
ppharm	geefeh
psourdo	hffffe
nframed	heefdh
-2scans by	ehfffe
+2becaus il	hffffd
nassign	eegedh
-2close in	heeedf
clduplic	ehfffd
-3sister picks by	hefffe
-3to meet on	gedfde
-3me a text	hffffd
-3his finger :	hefffe
-3the counci voted	ffffhd
-3be taken in	gfeddf
nchambe	eehdeh
crboy	ehfffe
-2's callin	fehfed
-3gary 's callin	fehfed
pduly	hefffe
-3are closed betwee	efeffh
pplumbe	heeefe
+2but have	ffffdh
porient	efffeh
-2lady reckon	hfffed
nonions	ehfedh
clcurric	egfedh
clvitae	egfedh
phelps	fhfffd
crkills	fehffe
+bapplyi	gfefdh
-2a dentis	dffffh
-3have a dentis	dffffh
nsir	hhfeed
+bincide	hfefgd
pgallag	ffffhd
-3giving me until	dhfffe
+2, url	eefeeh
+bkill	hhffed
-2career fair	fffeeh
-3lines are open	ffeefh
-2frozen till	ffefeh
-3reqs frozen till	ffefeh
+2and what	efeeeh
crgoole	dgefeh
+bdorota	ffefeh
pdispla	hdfeeg
-2gets settle	hfffee
-3get the outcom	hffffe
-2cv since	ffffhd
-3your cv since	ffffhd
nshame	egffdh
-bprops	effeeh
-2minds by	heffee
-3our minds by	heffee
ncafé	ffffhd
-3be advise by	hffffe
nchops	eeffhe
-3your cv for	eeffeh
crbars	fdhfff
-bhungov	effffh
-3apply again next	fdfffh
-2to apply	defffh
-3you to apply	defffh
-2talkin begins	effeeh
-3the talkin begins	effeeh
-2i had	deffgf
crrotter	dffffh
pgozo	effffh
nluca	effffh
+1about	eegedg
-bweb	geffhd
-3gives you till	dhfffe
pblocke	hffffd
-2way before	hefffe
-3either way before	hefffe
-3our call before	eeffeh
psmart	ffhfdg
-2still :	hffffd
pthrew	hffffd
-3, confir by	feffhe
clwatchm	fefefh
npoorly	efffhe
-bbump	eehffe
psquare	gegdfg
-3you come in	eegfdf
-2mine from	eedehf
+2whethe nights	ehfffe
-2dated :	heffee
-2come for	eehedf
-3to come for	eehedf
-3transl , by	dhffff
+2suits ,	degedg
+2n @d	effhed
+2the yard	deedhg
ndevelo	dheehf
clduly	ehfffe
-3know before the	ddeehe
-2the pass	ffhfgd
-3select commis on	dehfde
-3will announ on	hffdfe
-2print works	ffffhd
-3the print works	ffffhd
crsuffic	hfgefd
crshould	edghge
+1hangs	edheef
+2hangs on	edheef
clsanta	ffffeh
-2said that	ffffhd
-bbought	ghfffd
pdairy	hgfddg
nmaple	heffef
clsr	ffffhe
nsuitab	defffh
-2due out	efffhd
clpengui	gffedh
ptis	ffefdh
-3enclos form within	ehffed
-3invite to spend	ffhffd
crwifi	efffeh
-2suspen until	ffffdh
-3one , by	ehffee
nfloods	ehffee
crnoodle	hdffef
crconnec	ffefeh
clapprox	geefeh
-3the ruling of	ffffhd
npebble	hffeee
-2people before	gfffdh
nag	efffeh
nmira	ffffhd
njoe	ffffhd
pcreden	hhfded
crcourte	gfdffh
ncrate	feffeh
pships	fhfffd
-2great on	ffffhd
-3staff from the	effeeh
-brobots	fhdfhd
-2automa mail	deffeh
-3the automa mail	deffeh
clspelt	gdffeh
nentere	hefffe
-2lodged by	ehfffe
-3be lodged by	ehfffe
-3was to hear	efffhd
-2my verdic	hfffee
-3have my verdic	hfffee
-3govern met on	efffhd
punited	ffffhd
+2s staff	fgdfdh
-3bad , inside	heffee
-1ooo	efefeh
-2am ooo	efefeh
-3i am ooo	efefeh
-bfever	ehdfeh
clnets	fehffe
crstayed	ffffhd
-3, so on	efffdh
clbad	fdeefh
+bestabl	ffffhd
+2saying whethe	hdfffe
-bphotoc	ehhfed
nstuck	dgeehf
-3inbox before the	feefdg
nste	hfffee
-bafloat	eefffh
-3two , and	heffed
+2, comes	fddddh
pguten	ggdeeg
ptag	ggdeeg
-bhanukk	ffffdh
classay	hfffee
-3on the pass	ffhffd
-bbaths	eehfdg
clbidder	feefeh
pdownlo	hdhede
pwards	hhfeed
pjewell	fheffe
parcade	fheffe
pbent	fheffe
pclaw	fheffe
priding	gdhfef
clbiro	heffee
-brefurb	ffffdh
clrefurb	ffffdh
-2year starts	effefh
-3grant year starts	effefh
ncharte	fhffgd
nswindo	ffffhd
+2receiv their	ffffhd
-3signal @d and	dffffh
pperfor	hegeed
-3up for a	eehdfd
psavann	feffeh
plodges	feffeh
ptsavo	feffeh
pdusted	hffefe
clprops	fffeeh
pmajori	fdfffh
-bbigges	egffhd
pmerely	ffhffd
-2season begins	feeffh
-3have been told	dfffeg
pfortun	hhefed
psets	hgfeed
crsyndic	fdfffh
ptane	fdfffh
nstoked	fdfffh
+2in good	ffefhe
-2, were	ffffhd
-3it , were	ffffhd
+2if a	ehfffe
-2rehear start	efeffh
+2@t .	eehedg
nharrow	ehffeg
crcommen	eefhdf
-3are notifi within	hefffe
ndeb	dehfeg
clcinema	feffeh
-3and decide the	hffefe
+2, unoffi	ffffeh
-3offici from the	ffffeh
pmiguel	hffffd
+2as diarie	hfffed
+2i named	ffffhd
-3my note of	ffffhd
-2panto auditi	ffffhd
-3the panto auditi	ffffhd
+1deano	hfffee
+2deano $	hfffee
pfully	eghfee
-3i have heard	edfdgf
-bpm	fdhfff
crride	dffffh
-3are shut until	eefefh
paggres	fhffed
-3gets decide in	effeeh
pwrappe	ffefeh
pgavin	ehfffe
+bembarg	ffffhd
crembarg	ffffhd
psol	dfffhg
-2centre in	dfgfgf
-3assess centre in	dfgfgf
clkeen	dgefhf
-3the panel met	efffhe
-2calls in	gddeeh
-3out to be	eeffhf
crexactl	defffh
pcoder	ffhfgd
-3matern leave from	ffffdh
+brole	eegfhe
+2, food	dffffh
psquash	fedegh
pp45	eeheeg
+2then @d	dfffeh
-2goes :	hfeffe
-3is valid until	defeeh
-2range by	hfffed
-3are decidi by	fdffdh
-bsecure	eefffh
clsecure	eefffh
pduring	gfeeeh
-3i have til	ehfffe
-3have news by	hefffe
+bsawmil	efffhe
crsawmil	efffhe
nplank	efffhe
nbaker	eeefhf
ncovere	dgffeh
pmarrie	efeffh
nmedal	defffh
crreel	fffeeh
+2that my	feffdh
crsuitab	efffeh
+2, somewh	hddfef
-2design starts	efeeeh
-3of design starts	efeeeh
-2commit meets	dfefeh
+bnatter	hfgfed
crnatter	hfgfed
pguillo	efhdff
-2online within	fhfffd
clexact	ehffee
pbits	gggffd
-2brothe was	ffffhd
-3wine brothe was	ffffhd
-3this out by	hefffe
crpleasa	geefhe
clcastel	hdfeeh
plifesc	geefeh
-3reach me by	hdfffe
nkubern	fffehe
+bkicks	ehfeef
pbrusse	gehfed
nsimula	ffffhd
-3took place from	fffehe
-2furthe to	eedefg
npinch	dfeffh
nfright	hdffeh
-2regist by	ehfffe
-3appoin before the	dffffh
+bforese	ffffdh
-3email you on	hffffe
pcrews	feeffh
+bexperi	gdefeh
-3and phone me	hefffe
-3comple it by	dhefee
plived	hffffd
cldispen	effefh
-2teleph the	hffffe
platvia	dffffh
pestima	eeffhf
clgameke	ffffhd
pbliss	dffffh
-2sent out	hffffd
-3what you did	ffffhd
-3reliev letter by	ehfffe
clcordia	efhfef
+2please so	ehfffe
-2pay runs	fffeeh
-3do pay runs	fffeeh
pbeen	gddheh
ptreate	heefef
-2# in	dfdefh
-3no off me	heeffe
+bdeferr	feffhe
-bstairs	deefgh
clstairs	deefgh
-3to her by	geeedf
crwouldv	efefgh
narjun	effhfe
nintima	effffh
-bticks	ffffhd
clticks	ffffhd
+2was addres	ffffdh
psteady	effdfh
-3will be settle	hffefe
-3from us the	eeeddh
+2he goes	gddfeg
pbrew	hgffed
-3begin after the	efffhd
pfawkes	hfeffe
phomes	heffef
crtakeov	ffffdh
-3round the nurser	deffhf
pappend	ehhffd
pfirefi	gdffeh
-3withdr on :	dddegf
clkinder	efffeh
psinist	eegedh
-2positi before	heffee
-3driver positi before	heffee
+2still $	heffee
clheadma	ffhfee
-3on somebo by	hffffe
clgenuin	hfffee
-2are publis	hfffee
-3result are publis	hfffee
-2upload by	ehfffe
pfume	fefeeh
phood	fefeeh
+bcurren	gheedf
naboard	dfeehh
-3, as of	dedehe
-1the	gdheed
+2dinner with	hfffee
+2even if	heefdf
-3our conver of	ffffhd
-2on :	eddegf
-3leaned in :	eheffe
+baware	dfffhf
crfinall	hdfehe
-3you asked about	ffffhd
nmatchi	efefeh
pvague	gfedfh
-3my desk by	ehfffe
nanaest	ffffhd
+bstewar	heddgg
prestri	ehffgd
crprivat	efffeh
pmetaph	effffh
nanita	effffh
nstripy	effffh
pmedal	hffefe
nfreder	hffefe
+bgm	hedfeg
-2frozen until	ffffdh
-3is frozen until	ffffdh
nnric	eehffe
pushers	gfffhd
pembark	hdffeg
-2auditi of	ffffhd
-3tuba auditi of	ffffhd
-3, valid until	dhffee
-2two by	ggfffd
nedinbu	efffhd
clbroadc	hfffgd
-3refere , by	ehfffe
-bloaf	dghffe
+2and run	degffh
-3would hear inside	heffee
ntenant	fhffee
pashby	ffefeh
nkim	efffeh
crwelder	efffeh
clparks	efedhh
crwinery	ffffhd
nblend	ffffhd
-3on holida until	eefffh
npto	ghffed
-3am off sick	ffefeh
-2email of	deeehf
+2ahead .	dgfedh
clphotoc	fghffd
-2outcom due	hfffdf
+bretiri	ffeefh
-3be commun within	heffee
+bop	feeffh
-2the traine	hdfeff
-bcantor	dfeehh
clcantor	dfeehh
naadhaa	ffhffe
clrenewa	dhffef
-2seen on	edhfee
-2weddin from	fffeeh
-3the weddin from	fffeeh
psped	fdfffh
ndash	fdfffh
clthee	hffffe
crlanyar	edffgh
-bperpet	ehfffe
clperpet	ehfffe
crroster	ghffdf
nrescue	hgffdf
-3they answer within	hfffee
-btracto	hgdege
ndiwali	hfffdg
-2writte the	hfefdf
-3have writte the	hfefdf
-bdenny	hfefhd
+bhousin	gfefdh
+2, season	fhffee
partist	gggfdd
-3's open till	dheeee
padvers	edffhg
-bwider	ffffhd
clkwaben	ffffhd
clwider	ffffhd
nbuffer	ffffhd
ncrisis	ffffhd
-3needed by the	ehfffe
first	dfeghf
crlinz	degffh
clrow	hegfee
-3other before the	hffffd
-2whatsa before	hedffd
+bpaymen	fefffh
cragenci	dffdhh
-blido	heeedh
-2gets tossed	hffefe
-3coin gets tossed	hffefe
naspect	ehfffe
-bpause	ffffeh
nbelong	dgffhe
crfrost	ffffhd
-3you back on	efhffe
clhalifa	ffhfdf
-1grands	efdefh
-2's grands	efdefh
-3beryl 's grands	efdefh
+bsailin	eehfef
-bduplic	ehfffd
-2letter in	gfeddg
roact	ghddde
crsteve	fdhfff
crlend	eehfff
pskoda	eehfff
preimbu	ffhfgd
-3starti on the	efdefg
+bplanti	ffffeh
-2be away	efffeh
-3would be away	efffeh
crpanels	effffh
neirlys	ffeffh
nbowen	ffeffh
ngratit	feefeh
penroll	deffhh
pmenus	hfffee
-bgrotto	egfeeh
crnoise	ffhffd
+2at six	deffeh
nwexcom	ffffdh
plevy	hfdfeh
+barrivi	ffhefe
+bshifte	feeegh
-2board met	ffffhd
nkeys	ffdhdg
nnda	eheeeg
-bbrewer	ggfddg
crcantor	hefffe
-3that , by	ghffdd
ppleasa	ffffdh
rbanswer they-will-decide	ffdegd
-2suits :	eehffe
-3these suits :	eehffe
-3the test by	hfefee
nklaas	ffeffh
nnibs	efffhe
-2zoo inside	hfffed
-3the zoo inside	hfffed
pbiling	heeeeh
crpopcor	efefeh
-3rang again :	hfffee
clreferr	hffffd
neta	effehf
+2so one	hfefef
pburied	hffffd
-bspecia	eefefh
-3a copy by	ehfffe
-3a trial shift	fehffe
-3be notifi the	hffffe
-2apply in	ffffhd
plandli	gfhefd
-2away the	feeeeh
crinviti	ffffhd
nsuffer	hfffef
ntranse	hdffff
crcivil	hfeffe
-2right :	fegfde
-beighte	efffeh
+btechni	degffh
+bluc	efffhe
crjean	efffhe
crluc	efffhe
-3phone her by	fgffed
+2, nights	hgffed
-3expect anythi before	dffffh
+2and fly	dhdfeg
-3a period of	ffffdh
pgaps	hefffe
rbaside -	ghefed
clmercha	ffefhe
-3flying in on	dedfhf
pfact	ehgfee
+bscheme	dfeffh
ptypos	hfffgd
ncounty	heffge
crshower	feffhe
-benroll	ffffhd
clwrestl	hfehfd
-3feedba for you	ffffhd
clwithin	fheege
-bkno	ehfffe
-2sealed by	ggfffd
clarts	ghfffd
ptiebre	geeeeh
-2of on	ffffhd
-3spoke of on	ffffhd
-3the form within	fhffee
cldelay	hefffe
psausag	hffffd
nllama	efffeh
nops	degehf
-3with us before	ehfffd
-2usuall inside	hfffee
roanswer	hfdfee
-3needs it by	ehfffe
-3use it by	gffeed
-3is ringin me	hefffe
-3for promis me	ffffhd
nximena	fhfffe
ndying	fhfffe
+2the stewar	ffffhd
nmend	ffffhd
pgoodwi	hefffe
clcold	eeheef
-2finish before	fhfffd
+buniver	dfffhf
+2work ,	fehffe
nbins	eehfeg
-3you accept by	ehfffe
nregrou	deeehh
crski	efhffe
nstock	fdffgg
-3reach you on	fdhfff
pinés	eefffh
-3of answer within	edffhd
-2be welcom	dhdfeh
-3would be welcom	dhdfeh
pwholes	hegefe
ndemo	eehfdh
ti-	ffdfgh
ndave	ffhfgd
-bnone	hdffeg
psingap	fehfee
clbeekee	hgffed
-3nothin comes by	fdffeg
-bcivil	hffffd
nvisits	hgeddf
pvat	hfffef
-bmargue	efffhe
pbearer	geefeh
-3that it is	hefffe
-2her in	heffgd
pmicro	fhfffd
pduplic	dhffeg
pdiagra	ffhffe
clhatch	fhfffe
-bmagist	hdeehe
+bticked	ffffhd
crticked	ffffhd
ntoward	ddgfeg
+2but zara	ffffeh
crpeek	ffhffe
nwarder	hfffgd
ppiraeu	feefeh
pcadets	feefeh
-3all right :	fegfde
nmariso	fhfffe
pindepe	gfffdg
nmillio	hffeef
-3she starts on	efffeh
crlodged	ffffhd
-3the outcom in	hfffee
+bcrewe	fehffe
-2sent you	ffffhd
-1museum	efffeh
-2the museum	efffeh
-3signed copy within	fhfffe
-3not before the	edeedh
-bideall	ehfffe
-3to conclu by	efffhe
-3it me by	hefffd
pjunk	efeffh
-2hour by	ggffed
protas	hefffe
-3their letter by	ggfede
-3a yes by	fgdegd
nsofa	ffffhd
-2sail on	effedh
-3my answer within	heffee
-2writin inside	heffff
-3in writin inside	heffff
ppt	hdfffg
clrink	hgefee
-3would be phoned	hfffee
-3a result within	heffee
-2gives hersel	hefffe
-2profil by	hgfffd
nperegr	hegfed
-3page # by	fhfffe
-2you a	eeeffh
-1hearin	hededf
-bmumbai	dffffh
clmumbai	dffffh
nvicara	efffhe
pdir	hefffe
clsoooo	ffeeeh
+bsquare	fghffd
-2the rest	degfdh
palloca	edhffh
crgoats	effffh
papproa	feffeh
-3their result by	hffffe
+bfeel	hefffe
-3been waitin since	ffffhd
-bstar	feeffh
+bzanele	feffeh
-3my applic of	ffffhd
nfrost	gfffhd
cllyon	eehfeh
-bbea	ehfeef
-2take ,	hfeffe
njoanna	gfffhd
-3lodge is closed	ffffeh
+2was all	efffeh
-blocal	gdgefg
crvolume	ffffhe
nnovemb	effehf
nkyria	gffhfd
nstamat	gffhfd
-3your candid within	hefffe
M	ffffdd
-2only starts	efffeh
-3post only starts	efffeh
nshaz	ehfehd
-broute	efffeh
rxdenied - past	gdddff
-3posts close on	defffh
nposh	hdefeg
+2s surger	hefffe
-3upload by the	ehfffe
pswims	hdfffg
-3he says by	hefffe
plawn	heeeeg
-3an email the	hffffe
ptanner	eheegf
clscienc	ffffhe
clcutter	gfffgd
pproofs	hefffe
pdeeper	efffeh
-2^ since	effdeh
-2to sit	ffffhd
crfestiv	ehfffe
+bcolleg	dfgfeh
ngroupe	fehfdg
nverlai	fehfdg
nhôtell	fehfdg
-2least anothe	dffffh
-3at least anothe	dffffh
psubsti	eefffh
parts	efffeh
npackag	hefffe
cldenny	hfefhd
pseries	fdefgh
-bsez	hfgefd
clpictur	dgeehf
cllinz	gfffhd
-3job went on	ffffhd
-3do your trial	fdhfff
-2worksh on	deeehg
-3me that by	fhffee
-bcal	dehddh
clcal	dehddh
-blollip	ffffeh
-3declin their offer	ffffhd
pbarry	hehfde
-2payrol from	ffffeh
-3the payrol from	ffffeh
-3will whatsa me	hffffe
-3with the partne	eehgfe
nhooter	ffefeh
nda	fehffe
-3hotel and starts	efffdh
+bextern	ffffhd
-3supply it in	fhfffe
-3e sign by	ehfffd
nscoops	dffffh
-3at the quay	ffhffe
pplane	gfedeh
npowere	dhdffh
-3contra runs for	eefefh
pquaysi	fhfffd
+bsystem	dhfege
-3were interv on	ffffhd
pfaro	efhffe
ntailor	fehfdg
-bwalpur	ffefeh
+bbridgi	ffefeh
-3his mind by	hefeee
-3its verdic the	hfffef
peighty	hdffff
-3were forese for	efffhe
crmadam	efffeh
-3the interv were	ffffhd
crlocal	efeffh
-3to me inside	fhffee
crshredd	eefffh
-2may reappl	eefffh
pwhites	fehffe
-3apes on the	ffffhe
pclue	fdefhh
-3quiet since the	ffffhd
pbloods	gfffgd
nmilan	ehfffe
-3betwee @p and	deeehf
psees	gfdeeh
-2way by	ggffed
-3either way by	ggffed
-2manage the	fehffe
-3you manage the	fehffe
+bharves	ehfffe
-3i sent you	ffffhd
-3your accoun by	hffede
-2appoin within	hefffe
padding	egeffh
pturf	fhedeh
-3panel met on	ffffhd
crfillin	efffhe
-3panel meets on	eedhdf
pbots	hfeeef
crevent	hffffd
noverlo	fgffhd
clsharon	ehfffe
-bdude	feefeh
-3all applic within	hffffe
-2turnar is	hffffe
-2and does	eehffe
-3, and does	eehffe
crapp	edhdhg
-1flight	feeddh
-3is around on	deedeh
+bdemo	ghefee
-3year goes from	fffeeh
clforeig	ggfffd
pspecul	fdffhg
nprotot	hfffee
nneedin	ffffhd
clayo	dhffff
nangela	efffhd
-3making a decisi	ffffhd
-3he allowe himsel	effehe
-bmemora	ffffhe
clmemora	ffffhe
+2from when	heffee
-2down ,	dfdffh
-bresit	eehfeg
clresit	eehfeg
-3other applic until	eefhdf
pfintec	hffffe
-2be notifi	hfffed
-3will be notifi	hfffed
+2, really	efffhe
-2made at	hfffee
+bheads	ffefeh
nmonsie	ffffhd
nbiolog	efffhe
nthaws	ffffhd
-1water	fehffe
-2the water	fehffe
-3in the water	fehffe
-3stays live for	fhfffd
-3had given me	gdefge
npressi	hfefeg
-3my yes by	ehfffe
ninstru	dheffg
pnative	hffffd
clelecte	gfffdg
+2but meant	ffffhd
-3sorry , wrote	ffffhd
+2which mornin	dhffff
psticke	dhefeg
-3and calls the	hffffe
nslopes	ffffhd
-2they start	effffh
npenzan	ffffhd
pmargar	eehfff
clempty	eheeeh
+2of writin	heffee
-3told you in	dfffhf
nworld	gdffhe
+2: phone	eddefg
pmarlon	efeffh
-2provid by	ffffhd
-1van	efffeh
pneil	ffhfee
-2my messag	hffffe
+bconsis	efffeh
-2date in	ffefeh
-2though of	ffffhd
-3had though of	ffffhd
ndough	ffhfee
-3had its meetin	ffffhd
pyouse	fffefh
-2here are	ffefeh
nscaffo	hdfffg
clben	gffdgf
-2latin class	ffffhd
-3sample latin class	ffffhd
+bsummit	fefffh
crmatch	hfefge
cldelaye	eefffh
-2follow :	hfefee
-3as follow :	hfefee
ptl	hheeee
-2want ,	fdffeg
-3you want ,	fdffeg
polga	ffhfee
nobtain	ffeefh
nguys	ehefge
pfernbr	ffefeh
nlabs	dhffff
clnairob	effffh
+bbeer	deefhh
pdrafti	ghdeef
pfaulty	heffee
-2earlie start	effeeh
-3, earlie start	effeeh
ppapada	efffeh
pbotani	efffeh
-2open from	ffffeh
-3is open from	ffffeh
nbacklo	egffhd
crray	dheeeh
clacquai	geefeh
nscient	fdefhg
+bhonour	gfefdh
nmini	heefdg
nlibert	hffffe
pukrain	fehfee
-bvillag	eegefh
+2, sadly	dffffh
-bcdi	dgfffg
nsettin	ffffeh
nlived	ehdfeg
+bdeputi	hedfeh
cltend	heffee
prenewe	ffffhd
-2applyi on	ffffhe
-3for applyi on	ffffhe
+2# do	fheffe
nmadhou	effffh
-3went in on	ffffhd
clprenti	dfgffg
-2commit sits	eededg
-3is away from	ffefeh
-1floor	ffffhd
-3of one by	hffeee
nminimu	fffedh
-3itself begins in	ffeffh
pbelt	heffff
crbackgr	ggfefd
-3the form by	ehfffe
crdepend	dehfhe
nfemke	fhfefe
+bugo	effehf
crugo	effehf
-3and she starts	efffeh
nplate	dghfgd
-3he starts in	efeffh
-3to terms on	ffffhd
-2accept before	ehfffe
-3shortl by the	hefffe
-3phone everyo the	hffffe
nbev	efefeh
pshelte	effhfe
clthandi	ehgfee
-3scan by the	ehfffe
-3applic closed on	eeffdh
pamy	effehg
nnick	effehg
pbanner	dhffff
-2prove it	eehfff
-3and prove it	eehfff
+2, niece	fffeeh
-3sift result by	hefffe
-3's hundre on	ffffhe
npugh	fgdfeh
+balmone	eegdfg
clidle	fffefh
ntray	hheedf
nlarkfi	efffeh
+1must	eeffeh
+2must be	eeffeh
crmock	dhffge
-2have time	fehffe
pjacket	fhfffe
-3get their answer	gfffgd
-2intern ,	dfffgg
-3engine intern ,	dfffgg
-2result comes	hffffd
+bturnou	effffh
crturnou	effffh
-3is off till	fdfedh
+bhedge	ffefhe
+blaying	ffefhe
crlaying	ffefhe
cltracke	hffffe
nmicro	feghee
-3trial lesson on	fehffe
clsunday	ffefeh
-3his verdic by	heffff
crluck	hfeffe
crdiarie	hefffe
-2stand within	hefffe
-2the gate	hffffd
nlarksp	feefeh
ncups	gfffdh
+benjoye	ffefhe
nmise	eeffeh
-3to a weddin	efeffh
-3to wait till	gefdfe
plpa	feefeh
-2everyb know	hfffee
-2best :	eehfff
pcapabi	gdfffh
-3the final word	hfeffe
-3it starts on	eefffh
-bapps	fefffh
clapps	fefffh
nupper	ffdffh
nrecove	efffeh
clqa	dfgfeh
-2you sent	ffffhe
clbose	hffffe
nprints	hffefe
-3have though by	hefffe
clmisdir	ffffhd
ppaybac	ffffhd
-2hr re	eeffhe
+2deadli of	eeffhe
-3chased hr re	eeffhe
pcoughe	heefgd
nbookke	ehfffe
pvog	ffffhd
+bcuttin	fefffh
+bwarnin	effehf
cljustic	ffffeh
pnonno	effdgh
pwillow	ffgfgd
+2and anothe	ffffhd
pscient	gefdfh
+btralee	hdfffe
crtralee	hdfffe
-bgp	ffffdh
clrisk	ffffhd
pdorm	fhefef
ppeat	eefffh
nfolke	hdfffg
+2with her	heffeg
-2intima by	hefffe
-3be intima by	hefffe
-bdisclo	dhdffh
-2other people	dffffh
-3two other people	dffffh
pdiscer	heffgd
-bremova	gdefeh
clremova	gdefeh
-3will start in	efffeh
pkapoor	feffeh
pokonkw	ffffhd
classt	hefffe
-3an answer since	ffffhd
nbleep	effffh
+bpin	ehfffe
+2was refund	ffffhd
namadi	efffhe
pchaudh	ffffhe
rxsuperseded not-before no	heeeed
clcrews	fddfgh
nsponso	hffffe
-2bell by	hefffe
-3a bell by	hefffe
-2chapel on	ffffhd
clkiln	gdhdge
nbatter	hfefeg
crgang	hfffee
crrabbi	hfffef
pshabba	hfffef
pshalom	hfffef
nfro	fghffd
pmags	heefdh
+2please ;	ehefed
-3was regist on	ffffhe
-3would not be	efefeh
ppat	edgfhf
-1sums	fddegf
+bwood	hffffe
clretent	ffffeh
clpins	feefeh
clmorag	ffhffe
nsleepe	ffhffe
-3you with it	eefedh
nbo	ehffef
crscheme	dfdfhh
-3remain open until	dfgeeg
-3chase us before	efffeh
-2cert by	ehfffe
+1into	eedehf
-3or down by	ggffed
-2storno on	ffffhd
-3to storno on	ffffhd
cldenise	ghffee
-btema	efffeh
cltema	efffeh
-3abilit test on	ffheed
rxaside on ahead	gdfeee
croften	effffh
pbird	gddfgg
ppays	ggedeh
nrobing	ehfffe
+bbakers	hffeef
crbakers	hffeef
pmolar	ghefee
+2of it	hefffe
nhints	efffeh
-3sync that was	ffffhd
pvalues	fheedg
phaddad	ffhfdg
+1receiv	ffffeh
crmain	efeffh
-2until next	efffeh
-3test by the	hdgfed
-2were held	ffffhd
-3interv were held	ffffhd
pfear	efffhf
+1;	gfefdd
+2; $	gfefdd
+1thanks	ghefed
-3are engage from	ffffeh
+bclipbo	ffffhe
crclipbo	ffffhe
nhighes	gdeehg
pjustif	efffhe
pbandma	dgefeh
+bhol	eeffeh
pbubbly	ffdffh
+2was enjoya	ffefhe
pbonnet	fehfdg
nwildli	efffeh
-2call at	gfffhd
-2school begins	efffeh
cloutlet	hdffff
-3contac you on	hfffee
-2your trial	fdhfge
-2our offer	dfffgf
-2: made	ffffhe
-3@s : made	ffffhe
pentry	ghfffd
crpieces	hffffe
nnewcom	effffh
clsquad	deehgf
pchains	ehfffe
-3is defini not	dfffhf
-2it came	ffffhd
-3thing with the	efffdh
-3office shut over	effffh
plamb	heeeeg
poutfit	hfffee
-2truste met	ffffhd
-3the truste met	ffffhd
clmalmö	hdgffe
pelbow	hgeffd
-2: verdic	hfffee
+2which interv	heffef
+2what we	hffffe
-3recrui in the	dfffgh
crboatya	efffeh
-3buildi closes in	fffefh
craid	egfhfe
plukas	ffefhf
clone	ehdggd
-3signed before the	fhfffe
ncivic	fehffe
pchoreo	heffee
nskye	effffh
crwrestl	ffffhe
clwon	ffdfgg
clunused	fffffh
clforgot	geeefh
pdoktor	fhdefg
+2withou activi	feffeh
-3closes automa after	feffeh
clowned	hfffee
nclerks	heeege
-3an email on	hffffd
porg	geefhd
nunfund	ffffdh
clnation	ffefhf
+bautore	eefffh
pbaking	heffff
-2centre by	hhefed
-3giving it till	gdffeh
-bbearer	ffffhe
cldry	hdhdeg
clharm	eefffh
cldistre	eefffh
-3kindly reply by	ehfffe
-2my van	ffffhd
-3saw my van	ffffhd
crnoida	ehgfee
-3lasted since the	ffffhd
ncaused	effffh
ndisabi	ehfffe
pcopied	feffhf
-2missed you	ffffhd
-3i missed you	ffffhd
prefres	geffeh
-3and then by	heffef
+1ludmil	eheffe
-bboiler	eehfff
crgame	fhefef
crgentle	efhfge
-3off at the	gfeeeh
-3with you the	hffffe
-3will ping you	hfeffe
-2are given	ggdfee
+btouch	hfffef
-2minute chat	fehffe
pwyk	heefeg
-3, valid for	dgeeef
-3spot is from	ffffeh
prossi	gfffgd
-3and number by	ehffff
pbanerj	ggfffd
-3recrui promis me	hffffd
ppours	hffffe
pfundra	deehgf
-3and reply within	hefffe
nmehmet	deefhh
-3in at most	hefffe
ploft	ffefeh
-3site lead by	fdfddg
-3time on the	eheffe
prubric	hffffe
clop	eegfdh
clquoted	feffhd
+2into the	eedehf
+bpetiti	hfffef
+2, speed	ffffeh
negg	deefhg
ncheape	ffdegh
clfisher	ffffeh
+2, bank	feffeh
clplayin	efdfhh
nsnack	ffffhd
nmutiny	ffffhd
-3am fishin till	eefffh
-2half after	fdfffh
+1saying	gfffed
crapprec	egfeeh
-1alread	eefffh
+btransm	hffffe
crtransm	hffffe
nsafely	efeffh
-bessays	fhefee
+2, left	dhffge
+bsadly	hfffdf
pmuddy	effffh
clfontai	hffffe
-2taken in	gfeddf
nworkfo	fedhff
-3record it before	fheffe
pgreenh	fdhedg
-3be erased after	ffffeh
-3# minute chat	fehffe
+2, truly	degfhg
crnewly	ffffhd
-bactor	fehffe
clactor	fehffe
-3electo met on	ffffhd
njeez	hfffef
-bflip	hfeffe
nwi	efhfef
pstretc	effhef
-bokonjo	hffffd
-3member runs from	fffeeh
-3's counci voted	ffffhe
+bsnow	hffffe
crpop	hedffh
ntote	ffefhe
-2choice in	hffffe
-3not start before	ffffeh
njan	hdffeg
ptraine	gfffdf
nfaithf	ffffeh
pbookmo	ffffhd
pbites	heeeeg
clpatric	fffefh
clfrankf	fefefh
-3term starts in	efffeh
clute	efffhe
+bdark	efhffe
rbsuperseded closing-date	ffffdh
nattest	feffhf
+beh	hgeffe
ngazett	hfffee
+2, post	hefdff
clessent	ffffeh
clglazie	efgfhd
pfewer	dfdfgh
clfenwic	effffh
nshouti	gfffgd
pacquai	dffffh
+bagnes	heffef
-3they met me	ffffhd
piron	ffefeh
-3, told the	hfffee
powt	hgfffd
-2reorga on	dfeffg
+btraffi	efffeh
crwinter	ffffhd
+bwage	ffefeh
plights	hfffee
-2's heard	defefg
-3deputy 's heard	defefg
pconcie	ffdffh
nunfini	fhfffe
ninsure	fffefh
ppox	eehfff
+2which you	ehffff
-2travel throug	fffefh
-3is travel throug	fffefh
+2coming .	hfedeg
-3you , start	feefeh
-3came up at	dfffhf
-3take more than	hffefe
-bsudden	hfffef
npager	feffhd
nironbr	fhfffd
-3will start on	efffeh
-2owner decide	hfffee
-3your interv :	ffhffe
ptracke	ffffdh
-2and since	dffefg
-3, and since	dffefg
+bbars	eehfff
-3role before the	heffef
-bmoz	heffff
clmoz	heffff
-3you know in	hefffe
-3filled in the	ffffhd
+bcost	ffffeh
pabdull	ffffhe
pmunici	hffffe
-bprotec	ffffhd
npooled	ffeefh
clabsenc	hhffdd
+2and who	feffeh
crevalua	fffggd
-bchangi	ffffdh
clchangi	ffffdh
+2was cancel	ffffhe
-2yourse by	fhfffe
nsang	efefgh
-3formal yes by	fhfffe
-3, start in	feeffh
-3verdic 's due	hfffee
-3is decide by	heffff
-2enough ,	ehdffd
-3say enough ,	ehdffd
croffers	efffhe
-3will respon within	hfffee
clsignor	efedhh
nbased	ehfffe
-3have its answer	hffffe
pottoli	ffffhd
nanymor	efffhf
-3regatt until the	fefefh
crheart	heeeeh
-2paused since	ffffhd
-3been paused since	ffffhd
rxappointment in past	ffhfef
+1subjec	ffefeh
+2subjec to	ffefeh
-2were told	feedfe
-1hiring	heeefd
pstreng	dheffg
+babatto	efffhe
+bsixtee	efhffe
-3and they said	hfffef
-bpacker	ffefeh
clpacker	ffefeh
-3bring back by	fhfffe
npromot	hfedhe
clsabbat	dffehg
msaway	fgedef
-3phone me on	hfeffe
crsurger	feffhd
clbernad	feffhf
+bmerger	hffffd
-2is :	gddedg
nturned	hfedge
+2after five	hfffee
noverle	dghfef
-babsenc	hgffde
pdvla	hdffff
+2are delaye	ffffhe
-3delive office on	ffffhe
-3have my call	hfeffe
-3stockt from the	ffffeh
pclever	hfefff
crfreeze	effffh
-3had said before	efffhe
+2you had	ffffhe
nra	heffef
crsixtee	efhffe
crbrass	dffffh
psligo	ffffeh
clpolar	ghefed
clessays	fhefde
+bfew	efhffe
clelectr	ghfffd
-3hold tight till	hffffe
prory	dffegh
+bcharit	hfeedg
nurn	hgffed
nelemen	hgffed
-3the agency by	fhffed
ninkwel	ffefeh
-3could you make	fehffe
nastra	hffffd
nfed	dffffh
njoss	hefffe
nbristo	ffefeh
-3of the result	hffffe
crenthus	ffffhe
-1maximu	ggffed
clluton	hfefff
ntorch	efffhe
-3to everyo within	hffffe
ptrail	edfgfg
+bwhitef	ffeffh
crwhitef	ffeffh
claoife	dfgfeh
nrevenu	ehfffe
-3to do by	fdfdgg
+1candid	hefegd
clgwo	ffffhd
ningrid	gffgdf
+bport	fheffe
-2zoom on	fehffe
pbudge	dgffff
nmutual	efffhe
npolici	hhefed
-3you the contra	feffeh
-3tae come in	edffdg
cljen	fdefgh
npassen	ehffff
clpen	egfedh
-3them yes before	dgffhe
plocomo	ffdffh
nnrc	ffdffh
crviva	fhfffd
crverify	hffefe
-2had hoped	ffffhd
-2docume within	dhffff
clpostca	hefffe
ppoliti	hffeeg
cleducat	ggfdeg
crjunior	hegffd
+bvoted	ggedgf
pwaits	fffehe
-2been since	ffffdh
-3has been since	ffffdh
+bshippi	fhffef
-3the promis of	ffffhd
crhen	feeehg
ncaught	hdfffg
+bannex	ffhffe
crannex	ffhffe
+2which .	ehffff
phebrid	efffhe
-2quick chat	fehffe
-3a quick chat	fehffe
rxsuperseded before past	ffffhe
ppfaff	ghffee
pkern	ghffee
cruninvi	eeffhe
pphotoc	gehffe
-3messag you on	hfffee
-3crewe lodge on	ffffhe
+bmilk	effehf
-2drinki till	eefffh
+2s shutdo	eefffh
-3lizard drinki till	eefffh
-3can we talk	eehfff
pshowro	hdgffe
-3am not in	effffh
cllollip	hfffdg
pharuto	hffefe
-3paid , from	ffffeh
-3closed @d and	efffeh
+2for @d	dhedhf
crbumped	efefgh
+2lol ,	dfffgg
+2or #	eehfff
pnewsro	effefh
nelepha	feffeh
-2finali by	ghffed
crabatto	ffffhe
-bshifti	ffffhe
clshifti	ffffhe
prental	fgfeeh
clnoted	efffhe
-bpostsc	ffffhd
clpostsc	ffffhd
nthence	eefegh
npipe	hffffe
crtoast	efhfef
pbravo	efffeh
+bgentle	eehfff
-2visito from	efffeh
-2leave starts	effffh
crgives	ghdeee
nmile	efffeh
-3me the result	hffffe
crsolici	hffffe
clshowre	ehfffe
nattent	hefffe
ahead2	feehef
clmins	efhfef
pvacant	hfefeg
cloui	ehffff
nrory	hgfefe
nlanter	hgfefe
clfinlan	hffffd
-bhonour	heffef
crconsis	ffffeh
bson time-only ahead	effedh
pda	hffefe
-2remain :	hfffee
+brestru	ffffdh
-2execut on	dfffhf
nassump	efffhf
-blomax	ffffhd
-3intake opens in	ffffeh
+2tops and	hefffe
-2our verdic	hfffee
-3the commit sits	deegef
crorgani	gdfffg
pbhai	gdefeh
pviktor	eeffeh
-3wrote on a	dfffhe
+bshutdo	ffffeh
nwifi	fgeeeh
-3gave me until	ehfffe
plobby	gfffgd
-bthirty	gffehe
-bdowage	ffhffe
cldowage	ffhffe
-bcafé	feeefh
+2in observ	efffeh
-3were seen on	ffffhd
-3post begins on	effffh
-3the assess centre	ffffhe
ptortoi	gfgffd
pnovel	eefffh
pspace	dghfef
+bpours	ffehff
nruth	ffeffh
-2salary by	fhfffe
-3on salary by	fhfffe
clsundow	hfffef
pheavy	ffefeh
pjonny	ffffhe
+bet	ffhffe
cret	ffhffe
-3, start on	effffh
-3asked us on	ffffhe
+2to someon	ffffhe
crpays	gfffgd
-2calls everyo	hfffee
crverger	hefffe
-2sent ours	ffffhe
-3we sent ours	ffffhe
-2^ vestry	dfddfg
-3our refusa of	ffffhe
-2itself by	hgffee
nstalls	effffh
pkim	hffege
pharvey	hffeff
-2job starts	fffffh
+1,	gefgde
pcreatu	effffh
pdialys	fefffh
pmulled	ffeffh
plemon	hegffe
-3mail from the	efeehe
+bactivi	effffh
cractivi	effffh
-3ooo till the	fefffh
-bweekly	efffeh
-bparale	feffeh
-3final decisi by	hfffef
pcheape	hffffe
ppryce	hffffe
-3to candid the	hfffee
-3lovely conver on	ffffhe
ntilda	hgfffd
crlandin	gefdeh
+bfood	effffh
+2where we	hfffee
-3mail before the	ffffdh
clpavel	heedgf
pdraini	hfffdg
ppasta	hfffdg
-bfrozen	efefhf
-3will know before	hffffe
clentran	ggfffd
-3interv was on	ffefhe
-3signif accept by	fhfffe
clrourke	hfffee
ppip	hfffee
-3chase before the	efffeh
-3annual leave until	eefffh
-3comple them within	ehfffe
nalloca	fhfffe
clin	efhege
+2and never	effffh
ndown	fdegeh
pgrab	effffh
-3need them by	fhfffe
pwindy	ffeeeh
crdelay	hfffef
-3had promis me	ffffhe
cllosers	hffffe
+bpartic	fhffee
nascens	ffffeh
npicker	efefgh
crsortin	gfffdg
clload	efeffh
pcy	hfdfeh
-3given me till	ehfffe
-3or out within	hefffe
ntreacl	efffeh
+belectr	ehfffe
crcouple	hfffef
-3, start after	feffeh
-2me inside	ggffed
nhandwr	dhffff
clbaths	fgffeh
-3ring you in	hffffe
-3it signed by	fhfffe
-bincide	effffh
crrucksa	efffeh
-2which takes	gffffd
-3, which takes	gffffd
-2time the	hefffe
-3the time the	hefffe
-3not ring before	hefeee
-2else from	efeffh
pdrumna	hffffe
nswimmi	gfffdg
ntechno	fhfffe
-2was filled	ffffhd
-2depart within	fhfffd
+bill	gfffgd
nfont	ffffeh
+2is any	efeffh
-bguesse	ffffgd
plee	fehffe
-3a call by	efeeeh
clprotec	effffh
-2work in	ffffeh
-3writte test of	ffefhe
pmarina	efefeh
clwalks	hffffd
nbiikeb	hffffd
crbicycl	geffeh
nduly	ffdegg
ngutted	ffffhd
nentert	gdfeeg
-bgames	fhdffg
nglasse	efffhe
-3was great on	ffffhd
-2have news	hffffe
-1cto	fehfff
-3am away from	ffffeh
clsector	geefeh
pmatric	ehfffe
-3are @d or	ffhffe
pciara	effffh
nmedlab	heheee
pbags	hffffe
-2term starts	ffffeh
pprelim	feheeg
nshambl	ffefhe
+2and ringin	dfegdf
crstandi	hffffe
crmounta	hdeffg
ncanvas	hgeffe
plisbet	ffeffh
-2manage within	hffffe
nlinked	gfefhe
pmgr	ffeffh
ppartin	ffeffh
-2link in	fgffgd
-3the link in	fgffgd
-bc3	ffffhd
-brd	ffffhe
craudio	ffffhe
ptears	gfffdg
+bpages	fhfffe
-2on hearin	fffeeh
-3count on hearin	fffeeh
-3was heard on	ffefhe
+2and confir	ffffhd
crpray	hefedg
crclassr	ehffff
naoibhi	dhffff
clmed	ehffgd
+2for notify	hfffgd
crr2	fhfffe
-3was in on	ffffhe
ndatase	fheffe
-3they stand by	heffef
clhourly	fefffh
-3the @d of	efeffh
pimmedi	dgfffh
-2hear news	efffhe
-3would hear news	efffhe
+bfunder	feefeh
pkwaben	ffffhe
crtraffi	heffeg
pshape	fefffh
+2works ?	ffhffe
-3to phone before	hfeffe
-3was sent on	efffhe
-3push was in	ffffhd
crexplai	dfffgg
-2^ starti	ffeffh
nniamh	efffeh
crlearni	ffffhe
crmentor	ffffhe
nfarmer	fefefh
-2will shout	hffffe
nsoz	ffefhe
ndelaye	efffhe
nhorses	ffffeh
pconsor	hgffee
npuzzle	gffffd
clspit	hefffe
nlabora	effffh
-bhearth	ffffhd
clhearth	ffffhd
ndeli	ffffhd
nsides	fhfffe
crhugs	ffffhe
clwimble	ehffff
-3it electr by	fhfffe
-bmateri	efffeh
pmohamm	ffffeh
pfloods	gffedg
-3you feedba by	efffhe
-3boss tells me	hffffe
crbay	fhfffe
-3be upload by	fhfffe
+2and went	ffffhe
+borders	efhfef
-bcrowd	ffffhd
-bannota	ffffhd
clannota	ffffhd
pcalum	ffffeh
-3, will call	hffffe
-2them decidi	gfdfdg
-3see them decidi	gfdfdg
-3our select by	gdffge
cldress	efgfeh
nbunny	ffffhe
nsligo	ehffge
-3could you talk	ffhffe
ntbd	efefhf
+btears	ffffhe
pintrud	ffffhe
-3an invite for	ffhffe
crnoted	fdfffh
nbrigad	hfefff
-bchorus	hfeeff
cridea	dfffgg
crcanton	fffffh
-3is promis me	hffffe
pwaved	fffffh
clanwen	geehfd
pcourty	geehfd
-2called off	ffffhe
-3we called off	ffffhe
pdemocr	fefffh
-borg	gfffdg
-2are out	gfeede
crfryer	hfgfed
-3's answer within	hefffe
pnhs	gfeffh
pmarath	gefeeh
pcuppa	hfffee
nbathro	gfefeh
clanimat	gfedfg
nnegoti	dhgeff
pkhalid	fffefh
nmehdi	efffgh
clthirty	effehg
clguard	effffh
clhole	eheffg
pbeamed	fefffh
+2s silenc	efffeh
-bbrickl	ffefhf
clbrickl	ffefhf
nreq	efffeh
-3text back by	ehfffe
-1chatti	ffffhd
-3old plan was	ffffhd
ppps	ehfffe
+bclarit	hffffe
crclarit	hffffe
-2gave on	ffefhf
-3you gave on	ffefhf
+2becaus then	fhfffe
crcastel	efffhe
crtemp	ffffdg
-bgale	eghffe
pcrisps	ggeffd
-3half term begins	ffeffh
ngoat	ehffeg
clpupil	hffffe
p,	fhfffe
-bcrewe	gdeffg
-3was filled on	ffffhd
-bcoolin	ffffeh
clcoolin	ffffeh
-2did promis	ffffhe
-3he did promis	ffffhe
+bpinned	hffffe
pdigit	gdfffg
pwigs	hedffg
nhuge	effefh
-3break runs throug	fffeeh
-3stood still since	ffffhd
-3bring it by	ehffff
nute	efffhe
-2phone everyo	hffffe
-3job , start	fefffh
npavel	ffffhe
-3email from me	hffffe
ppoem	feeffh
panthol	feeffh
clnuns	ffefeh
crhate	ffffhd
pmarjor	efdfgh
-3to hear before	hfffee
ptak	dffffg
pdin	dffffg
+bsad	efffhe
-3: availa from	ffffeh
-3your yes within	ehefee
nfault	efffhf
crhub	fhfffe
-3reach you before	eeffeh
-3same day ,	ffhffe
pboatsw	gfffgd
-2alive since	ffffhd
-3's alive since	ffffhd
nfidelm	hffffe
-bleaned	ehfffe
+2n il	hefffe
-3ni number by	fhfffe
-3is live for	eefffh
-3decisi from me	hffffe
pwideni	dffgfg
-3: shut for	ffefeh
pwears	efefeh
pknitti	hfeffe
pluved	hffffe
-3was done on	ffffhe
crop	feeffh
nsixth	fdfffh
nadviso	deefgg
+bevalua	dfegfg
-bconcep	ehfeeg
pmustar	efgeeh
-3date 's the	hffffe
+2but nobody	ddeegf
nnaught	efffhe
-bhelen	ffffgd
clhelen	ffffgd
+1mate	hffffe
+bwages	ffefeh
creligib	ffffhd
-3sick leave since	ffffdh
+2are being	efffhe
+2tops till	hefffe
-3you on site	ffhffe
cltenant	hffdeg
-2on and	fefffh
-3@s on and	fefffh
pfaced	ffffeh
+bencour	efffeh
crencour	efffeh
crfins	fefffh
-bjune	fffefh
-3you sat on	ffffhe
-2work until	effffh
-3they answer in	edeegf
clombuds	feffeh
-3was made on	ffffhe
-bsligo	effffh
-bpier	heefeh
-breel	eghffe
-3see me again	fehfff
-3to call on	hfeffe
-bshelve	dfffgg
nchatbo	fhfffd
clcooked	defegg
-2@p on	efffhe
-3told @p on	efffhe
naccomp	ffhffe
pseems	geheff
nleila	fghfee
+bdesser	ehffff
ncoache	hffffe
crlevy	ffffhe
crbookmo	ffffhe
pthandi	gfffhd
nfancie	egfeeh
pbidder	hffffe
crrobot	dfffgg
pbased	eegffh
-3its decisi by	heffff
-belecte	gfffdg
+bbin	ehffff
pharder	ffffeh
crsad	ffffhe
+breappl	fefffh
-3have word by	hefffe
clfunmi	heffef
nagm	ggefdf
clrepost	ffffhe
ncommut	fehege
-bawaiti	fhfffe
psaltle	fhfffe
+bstoppi	efffhf
pstages	ffffeh
-3ping you by	hefffe
+1what	gffddf
nhydrog	ffffhe
-bspa	eefffh
clspa	eefffh
pzips	ehefeg
pchest	gfffgd
pbcc	ffffhe
pwindin	ffffhe
-2lands in	hfeeeg
-3your availa by	fhfffe
crdrawin	ffffgd
-2doodle by	fhfffe
pcanton	hffffe
-3it them by	ehfffe
nguesse	efffeh
crbin	ehffge
-2nothin till	gefdef
-brabbi	fffffh
-3a number by	fhfffe
-bir35	ffffeh
rxanswer - ahead	feggde
-3our commit met	ffffhe
-3intere in the	fhffee
-3for anythi before	efffeh
clheadsh	fgffhd
ppetter	fffeeh
cljosh	fefffh
pgannet	ffffeh
crhrs	ehgfee
crslots	ehfffe
pauxili	ffffgd
-2be someti	hffffe
-3will be someti	hffffe
-3boot size by	fhfffe
pheyy	fefffh
ptrevor	eegfeh
cranalys	hfffdf
ahahead	ffffdf
nadvent	gdffeg
pstartu	ffffhe
nquery	gfffgd
plieute	hedffg
poven	ggffed
-3phone me within	hffffe
clgdansk	hfeefg
pcovena	ehffff
pfruit	heffeg
-2verdic inside	hfffee
-3which opens on	fffffh
+2, your	edfffe
nnairob	ffffhe
-bshell	heffff
clshell	heffff
-3chat is open	ffeffh
-3may reappl in	feffeh
cledinbu	gfffgd
crstaffi	ffffeh
nbeware	hfffef
+bevent	hffffe
-3restor lapses on	efefeh
-badjust	eeffgh
cladjust	eeffgh
-1missed	dfefgf
pslack	efgehf
crdark	efefgh
nsaddle	fehfeg
pgrowin	ffhffe
nripper	fffefh
+2be all	fehfff
-3for it since	ffffhe
pmauree	ffeffh
psake	heffeg
-2appren on	feeffh
-3right after the	efffhg
-3me back before	fgdfee
nweighs	effdgg
-3remain closed from	ffffeh
ptamar	ehffff
pgil	ehffff
clshephe	hfffee
ngreek	ffdfgg
ndisput	dfffgg
clreel	fghfee
-2hired in	geefeh
nvanish	fhfffe
nalarms	gfhfee
-bpic	ehfffe
crcamp	ghfffe
-3senior regist on	ffffhe
+bhugs	efefhf
-3of these :	ffhffe
-3shifts start the	effffh
-3office shut at	ffffeh
-3is on from	ffffeh
pbeste	ffefeh
pwatchm	heffff
psahib	heffff
+2, buildi	efhfff
-2its verdic	hffffe
clidenti	ehgffe
paislin	ehffff
-2period until	fffffh
-3notice period until	fffffh
crqueue	ehffff
clinvern	hfefef
-3return it before	ehfffe
clexcerp	egefeh
-3office shut from	ffffeh
-2all candid	hfffef
pborrow	feffeh
-2, valid	dgffee
+beclips	hffdfg
creclips	hffdfg
paune	hffdfg
+bskelet	efgfeh
-3start date in	ffefeh
crlaunch	fffffh
pdm	eegehf
+2to stay	fhfffe
phollin	gffhee
crport	fhefge
pnia	gffffd
-3either @d or	eehfff
-3will call on	dfgffg
-bfeedin	eehfeg
clfeedin	eehfeg
-2was not	edfffg
pama	efgfhe
nunsign	fgffgd
rxreview over no	gedfef
-2not sit	dfefgf
-3second interv ,	ffhffe
clpet	ehffff
+bhearts	hfffff
-3we filled it	ffffhe
-3good compan on	ffffhe
pdefend	dggfff
-3to be made	gfeedf
+btired	ffffhe
nveuill	hgeffe
nne	hgeffe
npas	hgeffe
nrépond	hgeffe
nà	hgeffe
nce	hgeffe
ncourri	hgeffe
-1natter	edffeg
-2a natter	edffeg
cladditi	fefffh
`;
