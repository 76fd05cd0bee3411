// biome-ignore-all format: a table
/** What dates are there for: a feature (purpose/features.ts), a tab, and one character a purpose in the order of PURPOSES.
 * Learned from the open corpora and nothing else; `npm run learn` learns it anew. */
export const PURPOSE_BIAS: readonly number[] = [-0.04, -0.63, -0.32, -0.97, 0.37, 1.58];

export const PURPOSE_WEIGHTS = `
-bstart	QbVgS/
clreads	cQW/OQ
nsuits	bS/WUO
clwanted	AjRY+h
-breads	SSW/UV
+bnow	VacV/N
clused	GZec+U
clforget	OhdZ9K
clmust	H9cZVj
-bprobat	RPadX9
clwrites	9QZbWV
nnew	RUYd9Z
+bdefini	8WVaSS
clbring	Pb8bQc
-bpage	Q7TcWb
-bscreen	ZhwsaD
-bselect	ZaxreD
clrings	7QXbdT
clupload	U7XegN
nrang	UZaa7S
nsize	Ra7caO
-breadin	Sfi7QO
clmight	Djndc1
+bsee	RZ7fUZ
ppage	V7UebT
+brang	KZWe6V
-bseeing	EYjvXn
nstoppe	SbZd6R
clphones	6TWbVc
crteleph	6YYXWT
crstraig	6fXeVR
-bpatien	ydabpE
clmakes	6QehVS
-btrial	Mc6apP
+bmeet	KZ6iWb
-brings	6RYbbV
clpublis	6aUZbT
clseeing	EXgsUu
+bteleph	6XTdVT
-bdeadli	Y6NXQi
clclosin	RiWdS5
cllink	F2XaUm
cldisreg	WeZc5O
+bothers	SWSZc5
clpage	N5ZbWg
clmodera	ceX5UN
cldid	bYaZ5Q
-baccept	U5ddgQ
clrefund	RVeeU5
clcousin	MccdW5
-bclosin	ThRYW5
-bmedica	Fnxaja
+bcorrec	UhWd5N
cllandlo	VUaaV5
clverbal	fXZc5J
-blesson	Ol5XZP
cltook	XRYZ5Y
nscrap	RYde5S
clhad	VaXd4d
-bor	4bedZR
-bmeetin	VcZ4hU
-blooks	ZZS4bV
-bsignat	c4ddWR
nsome	GYZipr
+beach	4ZXcbR
-blisbon	QbadW4
+bapply	RVbdU4
papply	UcUaX4
clreview	aXd4UY
clmeetin	ZaZ4fV
-bused	Lbec4X
-breview	fUZ4UW
frstart	NjOde4
clpicks	4VWrSJ
clholdin	T4mZWQ
nwhich	bc4dbT
cltrial	UX4alT
clwithdr	SfZd4R
-bpicks	4UXqTH
clmay	Mcace4
clnames	3nMdQS
+bopen	HYiWrr
-bshortl	qVM3WN
clwant	HzscRj
-bitself	UZ3dWa
clbored	RYdfW3
clsaw	aadh3N
cllocks	d3QdTW
nresult	dcY3Ta
ptest	XsoqfH
clran	RYab3S
claccept	Q3fdhT
clwhites	RVWfc3
crwho	3YXdWb
cllooks	aXU3ZX
clannoun	3YSWnS
clonce	VXWgU3
clextend	QZebW3
clreadin	Xjf3TS
clsails	TbYcW3
-bholida	ZcVaT3
-bbored	SYdfW3
poffer	Q3cfgX
clmarked	TXY2gU
pbring	Qd2hUZ
clcloses	Z2NfQp
ntext	2WlZaM
clhaving	VUXb2e
-bshadow	OY2bZX
crwas	SaZc2h
clenvelo	2iZdeJ
clswore	iObe2N
clgets	2RRiNn
-bsift	Yce2aN
ntrial	N2oaaQ
-bwords	c2edQS
cleither	2NqbcN
clhoped	PZbe2W
-breplie	2TccVZ
clflatma	WcceQ2
frpapers	L2jkVb
crneed	Izbagh
-bphones	2VVcYe
-2is on	WckkIg
-bscores	gRS2UZ
crphones	0acnZI
clreappl	UadeU2
-bmight	Lfddc2
-bslots	Pi2YdS
clpronou	2PcagT
+bmust	W2hXeT
clother	YRZgb2
-bsees	SYj2RZ
clhand	X2UdXc
+btwo	Ietgoc
clselect	dcosiI
plets	dd2ZaP
clpinned	2ZThfP
clcalls	2XcVQd
-bteleph	2ZWagV
-bneeds	M2ZnaY
clmarks	wMX2RP
clmedica	Iopbjh
pyours	V2hcWa
clleft	gfba2L
clshuts	W2RXMn
-borient	QaYbZ1
clannual	UcdaY1
ncame	Uabb1Z
clstockt	YdYcX1
ne	jcnklJ
nnames	taqkXJ
ninstea	RWeZ1a
-bwant	JxrZTk
clsurvey	RRZgg1
-bjoinin	TZada1
cloutcom	1VXdgW
pvoted	WfUaU1
crrings	1eYbXV
-blapses	S1WcSd
+bor	1nedVL
-bsurvey	VPbdh1
clverdic	1VWdhT
pexam	othgVJ
crdoor	1ZcfVT
clwalk	Jbtbbn
clteleph	1cbafR
nanothe	aVfc1W
pmodera	1YdeYS
clreopen	VYYiT1
crits	1TcbXc
crnay	1WadgP
clmainte	YaVdW1
pmin	jV1bcO
-bmeet	Tb1sUS
clpaper	JgmfZr
nbin	ZfbfO1
clreplie	1SbbTc
clfurnis	O1eeYb
+bopens	UcZbX1
+bonly	Jfbbmu
clmark	fWY1dR
clta	dbWe1S
-bannoun	1YVXnR
crjust	OjcaX1
clprobat	TQjcc1
crsome	Jacjpp
+btrial	VZ1cRg
nwear	aU1cjS
clcompla	Kiefcy
crhour	mfnZnK
cranythi	bVXbV0
-bgone	UVZV0e
-boutcom	0VYdiU
clsignat	X0gcTa
pstudy	kmodaK
+bdentis	VcacV0
nwhenev	KZVdm0
-breopen	ZYXiR0
cranswer	0eTaeZ
poffere	O0ebmX
+bclosed	SZVcb0
-bpassed	eYYa0V
nindivi	tbfpbK
+bcut	h0UchP
clmoves	UWWai0
precall	SfxmgK
clruling	0UaceT
pafraid	TWfc0b
-blocks	f0XdWS
flothers	YUahc0
crruling	0cWdbQ
ptouch	VWadc0
clflies	WfcWT0
pcorrec	Wned0K
clmeets	bXW0Ni
-blost	RUid0b
pscores	0adfZT
+beither	0bamSU
clshut	TlUYd0
+bask	SivaKm
flthanks	WfZd0a
cllovely	RYid0X
crresult	0ZWibT
-bslides	Kpqdfa
crpanel	cfpkoK
clscores	gTT0Rb
clpaid	MYWbk0
clcopy	T0XdhY
-bpick	fc0dQY
-blike	KxrZTh
-binstea	Kgocqc
ptwelve	UUVcf0
clearlie	MZbfg0
cldates	lV0caR
ninform	hZb0cR
frmatch	Mh0hhV
nnow	TZab0i
clwants	Ly0mNT
+bneed	KyjVci
nbring	WU0abe
pdefini	Kgadza
-bnotifi	0TaajU
nwelcom	QhQal0
-bsilenc	0adZYT
clvoted	ZdZd0T
-bsessio	VcszbK
cr@s	KYhfor
-bextend	TmUbU0
pshorte	jcndrK
clleaves	lRbUN0
-bshut	TjWXd0
-bmornin	aa0aaW
-bpresen	Pb0ccc
flreview	hag0VW
-bran	VYab0U
clmornin	UX0bdd
crrest	QhgXY0
pproof	WnxhcK
clkeys	UTWcf0
-bproof	R0eebR
clneeded	LvZbpY
-bexamin	UgjzXR
nneithe	MYYczf
-bargue	ZabzdO
-bcoin	zbZcbR
cleach	qlkhbL
pfloor	krfdhL
-bannual	XcbaYz
crnothin	LdYcpv
-bwas	Wbbdzc
-btook	YSTfzc
creach	zZbgVX
clminds	zbdeUT
-bmarked	XYfzeP
pparcel	VYZebz
crmeet	OdzgfZ
cror	zedfYV
+bperiod	SjzcaU
cllate	cdYdPz
-bhaving	VYVezf
+blast	azUbZb
clfree	SSzfXi
pfound	cXUZdz
+b?	WbzcYe
-btraini	LdnYfq
clreques	Lpecim
+bhome	VZdcVz
clsale	UdXeZz
-bform	Szccba
-bheard	zRhhZX
crdefini	zaXfZV
pprobat	czcZeR
cruse	kLodZr
clfiles	bgZzbQ
clsees	TeizOb
-bmainte	WbUebz
clplan	ezSfgT
crothers	ZcTaaz
clstrike	XiSYcz
-bsaw	XWdYzd
clfixes	zXWcab
+bwas	fXWbza
+bmet	TdcbzZ
-bold	XfWZzY
-bmakes	zWZfWa
+basked	LdlYuf
cltravel	LfjYZy
clitself	WezcWZ
ntype	apdthL
-bwithdr	WcadzV
-bflies	VgdYUz
clcoin	zaXibO
clcertif	QzbghX
clsift	fckxYL
-bleaves	mWTVRz
-bsat	SiaZzV
-bscorin	ZcazVZ
-bappeal	Lieaew
-ballow	zYdZbX
-btimesh	bPffaz
+bdirect	lXgjqL
clruns	bkboLn
+bname	zhXafQ
-bslot	efvggL
clsooner	Lageku
ngreat	TYidWz
+bresult	zXdgUW
clpresen	NfzgeY
crwant	Lpmfje
nyet	LeYknn
clbuildi	TbdWcz
clswears	zbddaR
pplanne	kcokkL
clrent	TVeedz
+bten	UlzbQZ
cltransl	QzXbkX
+byours	kvfhdL
clpatien	xVZeoL
-binvita	oeleiL
clexpect	zYdebX
-bmoved	cZlVzO
-bpublis	zZZZZZ
clwill	zRchaf
clallow	zXaXab
clwhatsa	zZaebS
clstatut	zgdZbR
-bboth	jlnkbL
-bmodera	iZZzXR
clcarry	Wabaaz
-bretrea	LYbkcz
clshortl	iWezYS
nconfir	TczgmR
crmust	gzZYVU
noh	YeVczX
pwaitin	qYdmsL
-breappl	XbeeVz
clmails	zWZcUf
pdates	epdlLf
-bsigned	UzaelT
-btimeta	NfcWfz
crdecide	zbVYiW
nessay	PzadYd
-bbegins	WbdbYz
clhimsel	zPddZf
poffers	YzahcT
punpaid	ZezdZP
+brate	YbaeVz
-bupload	UzZehV
cllodge	LyZjYk
nha	XZbcTz
+bchoose	jczYWS
phereby	Luibbj
cllost	PTkczc
clwords	XzidcP
cllook	jWgtLi
phoped	zdbacV
nwithou	ezYfdS
frnews	zZXkbY
clthanks	XaVczc
pref	XpffLu
plangua	bkobLm
-bcloses	XzPbPt
-bstatem	LybdmY
-blive	azabUb
+bbeen	QXeczf
cltimesh	XUeeZz
clbookin	TzRbXj
-bretire	MdWchz
-bflatma	XdffRz
nnotifi	cXUzac
+blater	QzfkSg
pcolleg	YedZTz
crappoin	dgZZzT
clvotes	zYTjRZ
-bgets	xXSlMl
-binsure	YabZay
clsat	WdcUyc
ncompan	bbcbSy
nlovely	VdVday
pticket	PalaRy
-bexam	RZyYcc
clinvita	rigehM
+bmessag	jdYyYQ
crmany	UcecXy
clnotifi	yPeceZ
ncareer	dWZdXy
-bbut	ymgbTQ
-bmarks	tRUyWQ
-bpracti	WVyeba
-bvacanc	USbayf
cldeadli	byQagZ
+bargue	VedyaR
+bpoint	ycYdWZ
-bdisreg	bcbdyT
nmoved	TdlYyT
+brings	yaSiZX
n@t	mhyUNb
ncourse	Mboqjd
-blink	MxTbZk
clneeds	RyYoXb
clsail	QkYcXy
crasked	bXiZyU
-bask	ihjaMm
clclaims	YReecy
-bwrites	yUYZbc
pid	UyhdXZ
clsubmis	ipWmkM
pmeet	fdyfXT
cropens	XeadVy
-bstand	tgjcjM
cldbs	XyacfU
pwritin	cpMidk
preplie	nmYboM
crcertif	TyebZa
crscreen	MomoXe
pignore	pmkdfM
-bpages	TyadYc
-bwhere	yZfafS
-bpaymen	VYYeby
clchase	TgadTy
ppapers	ykUgYS
-bphoto	TyZdiV
clrenewe	TyadVe
nplaceh	gVyhcT
crwork	Mjrgci
-btest	OnyZhS
clretiri	Rcaday
clproduc	eqeobM
crcame	WcYfya
+bretire	Sddbay
cltexts	yVaecX
+bwritin	yfTegQ
crcut	fyWbmN
+bnames	yUZhiT
-bcharge	bcceRy
-bfront	TUykVe
clsorts	yTccdY
-backnow	YccfyT
-bauditi	fXulhM
cldeclar	fyfaaQ
crmoved	WbcdXy
+bbecame	WdZcyT
cr@t	ybpaPW
clrankin	dSaydY
+bwhenev	MfXZqs
+bcalls	faPyZb
nstarte	ZyeebT
-bdelibe	gdayXN
+btellin	ubWhnM
-bsystem	UyVdkX
-bcoffee	PayhUe
nringin	ygXYSb
clnewsle	TcaeYy
-benvelo	yhcbZQ
crwrote	Mbjevc
crlesson	MprdiZ
nnothin	UMZfny
clpay	MlYbev
-brefund	SXfecy
nleaves	ekfpMf
crdirect	kdrbkM
psits	rmYmYM
clthink	XybXce
cltemp	QZcccy
-bresump	YZWddy
nsign	VjWbYy
-blying	UeefVy
clnor	Maadoq
pstewar	UdcdXy
cldata	QncbVy
-bjury	ZVcyab
clpack	PZjady
-bdelive	TyZdeZ
napril	kdjniM
-boffici	yaccYX
-bbaby	RXcdey
clrules	ySZgRf
clexpens	SYZdgy
flstart	YddfZy
crgoing	daMdui
-brent	VVdecy
pgentle	tfejbM
crbirthd	VbbeYy
clhim	YyidXZ
+bphones	vZXqcM
ntoo	Wcddya
cllike	QvycPe
-bquesti	VxZgdY
-bminds	xbdfSX
-bsee	Nbnber
clteach	WZxdZb
clauditi	WZxgiS
clcollea	NUalwj
+bsame	ZRxalX
-bclaims	YSeebx
-3from you by	NwdehQ
pattach	QxZedh
pfell	bYadWx
nre	miXcrN
-bprevio	RfaexV
clplay	gbxdZR
-bhour	aXxjWZ
-bthink	dxeZZW
-bsails	ZbZdYx
clfair	RYgZex
nidea	NpYlpe
clfly	NXmdZx
cleveryb	xSZZXk
clsigns	xSZoUU
clwere	TWadxi
-bst	xcdbbS
nurgent	aacdax
frstep	XjxddT
-blandlo	YTdecx
nhappen	cXZlxS
clcount	xVeVXe
-bexact	xYcdXX
nstraig	xSYqVX
clcastin	xWkVXW
pmoney	YfacRx
pman	xYidcS
-bmark	jcZxXP
+bmight	PbkcYx
clstatem	Qxeecb
pcatchi	kefcNx
+boutcom	xUXoeQ
clviva	TfxacT
-bdid	YYbYxa
clretire	OcWchx
noutcom	TbWxbh
cropen	Nanbjp
+bverdic	xYUiZY
nafter	UmbxUf
nwent	NZjesh
franswer	xbZddb
-bpinned	xaUhfT
pcover	YZYecx
clflew	aeedxQ
cltry	ZUffXx
pbeing	xVadZg
clchapte	ZkgwYN
+bwere	Ncdcwg
crb	Saddax
-blatest	upbbVN
nfinger	hiWlNl
nsure	xldZTY
-bsing	SdxcZX
clgoes	rdVoNj
+bmornin	VkxcWT
crflies	Rccdbx
pnurses	cbZYcx
clinstal	Ucdeax
+btoo	NgXbqp
crslot	NstcdW
-btalk	YNqtdc
clfishin	Vcdbax
nones	hblgNn
clthank	Xccdxb
clproof	RxjdhV
+bsite	YYubsN
cllesson	PoxYdS
clwas	aaddxb
nmarket	dedaTx
-bphoned	xbccfV
clquick	NZokcn
-bfound	oYhdtN
nmuch	WbcdxY
cldies	YxRcUf
pahead	NlpaSr
craccept	VxcdiX
nmake	NfkgwY
crdecisi	xYUjeY
-btwice	YcbgxT
crintake	XeaeVx
-beveryb	xXaZbc
phired	RjWcZx
nrub	VebexW
pasking	UxagnT
clold	NhXdsk
ppages	YxjcZR
+breply	xdhaWT
-bdecide	xVWfhX
clessay	btXjlN
-bmuch	ldcdwN
psilenc	YWmZxU
crpaper	VxZfdY
nmight	bVUdex
+bever	NXaeps
clsteps	xZbebT
preserv	YVbbfx
pmedica	QxjdVe
clbegins	Xbecbx
froffer	Nvabhl
nlonger	XjZixS
crsigned	TxWaoY
pwants	VvxhRR
-bmeets	WYWwNn
clrest	gTXjQx
nmean	xpeYSR
-btyped	NkYckp
-bsample	NuWfuT
crwalk	mmmZdN
-bmet	UccnxU
pevalua	xZdYbb
clinstea	dfkinN
clbeliev	WbSfxh
-bcontra	ZYaebx
-bagm	WeYYbx
pplay	blxZXV
+bought	bccdxS
clhearin	obxaUQ
clposted	xVWbUl
-bobserv	SjxbhS
cldrop	hxWcVc
nmeanti	xZXiTc
clboots	NTpcbp
-bfestiv	YdadXx
crhappen	baaexV
-bbring	NjvcVc
-bcommit	hVVxgX
-bfurnis	RxfedY
phun	ZbUeax
clargue	ZbdxfQ
pjobs	TVUapx
-bthroug	eXcxjU
preques	Njlldg
crbecome	mgbhpN
clended	bcdcxT
-blapse	acddUx
-bunpaid	acxedQ
crbeen	WXecxd
-bnda	WxWfcZ
-bsides	UwYfea
-3start on the	YXTdaw
clappeal	XaeaYw
clmuch	hccawV
-bchapte	UmZwcR
+bwrong	WcXdwd
-bsheet	bwXgVa
+bmailed	WeddwV
ppropos	TweiYb
cllisten	fZawZW
+bcall	wcZeVc
+bshoes	WYwegV
cldelibe	ldYvXO
njobs	ccUfXw
clregard	beddwT
+bafraid	Sdffaw
-bquarte	OdYdsn
clnumber	VwebeZ
clsing	RdwbYd
pstep	aYtwXQ
pchange	Onjbnf
clcommit	hVZwcZ
-bruling	wUbdfX
pactual	hmXdtO
-bextern	dbbweS
nbarbec	ZeadUw
clorigin	PXmcwd
+broom	RYcbgw
-bfair	Qacefw
+bthing	iwbcTV
nbegin	phkckO
clstood	iYecwQ
pchosen	SfVblw
clresult	wUXbld
clsilenc	wZdeYW
+bnotice	hWXcUw
-binterv	RawfnY
clhears	wPjaab
+bshall	wdcdZW
cldark	daacVw
clsessio	TctwaO
crchosen	rblchO
-bchased	XaaZwZ
clnormal	wOcYde
nprefer	TdwZff
-bbiscui	TbWewZ
poffici	Oledbs
-bduty	dYYabw
nhersel	ecfewQ
clslides	Oreccj
crfinanc	bmblpO
clclears	wZecbV
clappoin	wdYjYY
clcollec	OnQoTs
-bdeclar	kucadO
clstanda	mgZbrO
-bresubm	VwceeX
nhat	mdsddO
+bbirthd	YbaeXw
cllapses	WwXcSh
+bsuspen	hYcfwO
+bproduc	msdeaO
+btook	PZYcwk
phalf	csjqaO
ntalked	Ufbdwa
clofsted	ZeacXw
nsheet	acwjQc
clinduct	OUgadw
clothers	hXZZUw
+bpass	wgYaYa
nrung	wbXZca
clsheet	WwWhVg
nbistro	Reeeaw
clslot	johhdO
-bexerci	WwnYaQ
clsample	RwUdqT
cragain	OegVnt
crname	wdYgfT
-bpossib	Opncah
pbin	TbhdXw
clreal	lZreeO
clscorin	Zbcwaa
-bapply	XcbdYw
-bcompla	Olefds
clquesti	VwXkhX
+banothe	SObkjs
-breques	Oredbk
classist	wXkeUY
-bmeant	aZbcwX
presult	wQYdfd
ninvite	TiwhbU
-bhands	iqeZOg
clbegan	RcZfwZ
-bweddin	aZbaaw
-bforget	TicbwX
pgirl	OTlfks
pelodie	dfffPw
clslots	OsvZaU
pstart	Oiaeet
-bsubmit	VgUbwe
-bverdic	wVafnO
-blease	TZbbhw
pslot	YpwYaR
ndirect	mcabwR
nperson	Ocnmld
psittin	YwcmaT
clsettle	wcYZgX
cllodged	Othcka
crclosed	XaYdcw
crmarks	Rbfwba
nattend	TkwcZZ
nclinic	bhcgwP
plots	pcZpiO
crgave	RgcewY
crtryout	XeweaW
crpapers	Opasbe
crfinal	uZlhOb
+baway	OmfkXm
-bgave	VWgcwc
-boral	RXucrO
cllove	Onjddl
clmaster	gdsdlO
nacross	glbipO
nsaying	OfXdsm
-bdates	VSwYgi
crdue	PwXeia
clhandov	XbZdaw
-bshuts	cwRZOo
crtaking	Ooceki
clmember	eWcjOw
pextens	hopccO
clapply	WfadXw
nours	Ogekgn
frothers	cbWbew
pless	Oiidds
nurl	Oifbas
clfix	wbTeZW
clfile	TtWwaU
+bengine	TgXdbw
-2^ from	gchmOd
crfree	iXwbbW
-breader	gdWwXX
clcommun	wYdbhW
pkey	cYTbhw
crsee	OgviXe
psendin	OjshXh
nunless	migeOl
ndisreg	aXcdwe
nearly	TcgcwZ
clexerci	cwfeYU
palerts	bUefcw
pconsen	TvgtTO
crfeast	VcZebw
-bdr	mpdbiO
plibrar	aXegXw
crline	ZibiwR
-bshop	ldfbOq
+bwhen	wcYeZc
ngone	cfVdwW
pparrot	ggnfOl
-blate	jUWdTw
-bchose	becewT
+bhard	Oguehc
clalong	XXwdjZ
clopen	VwaYal
phal	UffeVw
npaid	ffwaZU
crseats	VebfZw
pvisito	ZZXddw
nhands	RsjlOi
-bheads	kpZoVO
crinsura	WwdebY
clprefer	Pweeci
+bwelcom	YbVYiw
-brefere	SwReif
clbasica	wffhVR
clhols	SYjbcw
pportal	OveikX
+bbecome	mbbioO
-bchrist	ScXddw
clonsite	Xcwbab
naye	paseaO
+bwrote	bYbbwU
+bwhatsa	wccdcU
crtry	OYpejl
-bcopy	VwZdZf
crby	Oehvge
clglad	Otaeij
-bplay	YbwehT
-bnames	rtSbOZ
clbaby	TYddfw
+bteam	Oikagp
+b:	aaZcwb
clgiven	whWagU
+beveryo	uXOlae
clskills	gmkekO
+b#	Tfwaee
nkids	ctZenO
+bignore	Odfeqk
-bthree	ZbfdwY
nforget	Oefhub
clmoving	Xcaafw
clattach	Ojodjd
plaundr	jglePm
cltapes	XgZvYb
-bstatut	qjdeiP
clleavin	VcWcfv
+bbetter	SlveYZ
nalso	fbmcPq
-bcook	UYvZXg
ptalk	cZvfYd
+bwaited	WYffvV
nwork	Pjiehj
clpaperw	ZgZbTv
-brecord	VvUehd
+bdead	WcXcvb
prate	VnVUbv
+bwant	QdvdlZ
clunders	jhgdpP
+baccept	PvgdlY
-bfiles	fjavWS
-bdeclin	avadcZ
+btells	lWZvdR
clapprov	dYUvha
nwait	cSffva
-bstory	odfeoP
+btold	oPbgke
clahead	btlbPf
clintend	pXkdPp
crhim	dfoePm
-bsits	bVluPd
+bpick	gevXZV
-btakes	kUjrPf
nemail	eZZvZe
plib	fbefRv
plive	PlekXn
pmarked	iiapkP
+bsecond	PjsjdW
nsorry	UcZbvj
-bbudget	PhXker
nproces	ceefvQ
-bneeded	Prfcif
pbonus	Pulcac
+brule	vXdkZV
clmtg	Pbsnde
+bwithou	ZtPccm
crfine	XveecR
+boff	PnSfqh
+bwhite	vhYdaS
ndepot	PYZdlv
nprevio	vZceaU
packnow	sSfrdP
+bmore	vZTefa
+bsooner	vfbdSd
cloccupa	RnvcaU
-bscanne	XvXfdW
+bdriver	YdZeZv
nwas	ZcYfvf
preview	lemjhP
pallerg	YtnciP
cltraini	Pgqabj
+bflies	PlckZq
-binstal	Ucdecv
ptask	Ptenca
nthings	VXdavf
clpanel	cYmvfS
-bsize	Qvcecf
crleast	Pdcpbn
psound	PrZdYo
croutsid	vfaebQ
plocum	dbYfVv
-brules	vacjWV
nreally	PYidhr
-bdoes	vVgZRi
nmark	enkkPa
+bwhiche	lhqhZP
+belse	WvYcch
clwrong	YVcbvg
pdispen	eVYedv
clvisito	TYjcYv
crproced	WeffVv
-bcertif	RvehiW
pdr	faoTvT
nchange	vegXYa
clmoved	fTjUvV
+1she	ibPfdf
clcoffee	XZtcPo
nphone	vXZnYZ
p?	jvicWT
ppencil	hqhbiP
clautoma	Pceenp
-bdoor	qZegPl
nor	vfckQa
npay	lgpagP
ncv	PWfals
pterms	PuoaXc
-bshow	PfpZWo
nring	vefbSd
nunsubs	WcWedv
nfollow	Pglhkf
pdays	fvafbT
crtalk	Pgmlmb
nonly	TefdYv
psee	bgvcfV
ndbs	XefXav
clregatt	ZeYbcv
-bdriver	Pmjgck
naccoun	lPbdfq
-btastin	jbvjVS
clmet	Vagevb
pmeans	SkWfZv
clboth	qoeiVP
paccept	PtgXam
+binform	iPihih
-bswing	VWvfcf
pmobile	WaedvU
+beveryb	veUkbV
cldictat	thjdaP
clluck	aaVeav
-bdioces	VYecvY
crenough	dvTdgV
-bverbal	ocYcrP
pelsewh	PXicpn
claudito	cZccXv
crbecame	WccdvX
pfoundr	bmrhbP
clband	cdveUf
cldied	acbevV
-bchat	ZkveZU
prequir	cvceVd
clfirst	RYWepv
nseven	ZfuigP
-bhad	TcZcvi
frdecide	viaeTb
-bstarti	Wdcdav
-bfar	eaZcvU
preason	WXecev
+blink	Pvcdjd
-2: by	ncdjVP
+bbig	XavdXe
nauditi	cpmhcP
-bchief	tcmfXP
crdrive	gZvbYZ
cldive	gYvecR
clcleare	gQYavc
-bwalk	Pfqacj
-bsummer	cfYaXv
+bpage	WvZeed
pmix	vhdeeQ
-bdossie	nlaeiP
pengage	Pridak
+brecrui	Pbanho
ptyping	oglgdP
clsits	cXiuPg
cltried	UdYevf
pcode	Ptefag
-bput	vbdbgT
-bflew	bfedvR
clexamin	daqvXQ
clvideo	RvihWd
clfestiv	XcZjWv
-bstudio	UXieXv
cldossie	tmafZP
+bpart	Pjfdbs
-bread	bUavkZ
clcome	hXvcbb
nharbou	Tvcdga
clseen	PZmhjj
clduty	gUcZdv
-bwhites	dWXfdv
nmade	fcXaXv
clretrea	Pabpcr
+bwhy	PfYciv
crrefere	PoWocj
+bdean	pZXnkP
-breal	ghsebP
crwhich	skkaaP
crnote	lfalnP
pnurser	PnhrgX
-bhired	acRcfv
nused	omaieP
clexam	RgvoaS
+bwhoeve	vaZiWZ
crinterv	WfvakW
-1interv	Pcjehe
pavaila	aivaUa
-2, by	jkXePU
clscrap	abeevU
clconven	VYcvdf
+bdebrie	ZeZcUv
clcomes	vaVdRn
clflight	ZiRddv
ptellin	lUUcWv
-bstarts	bgecSv
cltoss	vbYmZQ
clor	vhhdZT
+bswore	vYcdaZ
-2's the	bbhhPj
cliv	advcUZ
+bparty	VdYcbv
+blegal	idgnhP
nstarts	ivfhWT
clshow	Phjdco
-beveryo	sUdrhP
crreplie	obchoP
clscreen	ZjslaP
nswear	fdYeRv
clsafety	PtidiY
ponce	ohVpkP
-2not be	PcXclf
-beveryt	XigviQ
cldeferr	veddWW
clappare	halepP
-baverag	Paddmp
-3is on the	YSllPf
-brung	vQaedd
pforty	YevmcQ
-bposted	vVXcXh
clresubm	XvfeeW
-busuall	vTiZZa
-blook	aZmvYa
-bflight	Zaccav
clusuall	rPhZce
nsessio	YkTgXv
-brecipi	ffffPv
clrecipi	ffffPv
-bchase	WgZdWv
+bpracti	YdqbrP
crpossib	PngerY
-bbatch	nmchhP
clmenu	Tvgdab
nafterw	VmviSX
clignore	PaTbuj
pnotes	mTfkPo
cldinner	UZidWv
cressay	TndevQ
-bengine	PWerji
nclue	Wbcddv
clmore	cZXhav
pwarm	slVfhP
pwear	PetdYi
-bbegin	Tadibv
-bmay	Udfdbv
-2not say	PZabhk
+bcareer	YdUddv
clfate	vbdecV
claudit	YWdcdv
clstart	aadfcv
ndeclin	fqldPh
+bplaceh	ecvfZV
pkiln	cWgXWv
-bdelete	Pfbdjq
ndated	Pddhjo
clscan	VvbdgZ
clmailin	aYeeYv
-bothers	iWWYbv
-bteache	iUacSv
crhere	ahcaTv
-breleas	vaWZga
pchase	jhjelP
pbookin	WeYedv
penclos	WvcfeZ
ndate	Ujbcvb
pson	UiWebv
clbake	ZZvdYc
phello	Zbhavb
pwhite	fWTjav
-btransl	YvbccY
-bphonin	vaceaZ
pnon	WfedXv
+brehear	lisZYP
+bcancel	YebdvW
pcareer	bWbccv
nreplac	acidvR
pthinks	vXXeaf
pcopy	Psfhdd
pevery	vgTiaZ
cltalk	WUvrbY
+bleave	WhfaVv
cljury	fadvUc
+bmove	ShYdev
nthose	vedoWR
clpassed	nZectQ
nzilch	XcefXu
pschedu	WbugRg
ntalkin	daZbXu
pdate	kcnodQ
pwhen	ugVgTe
clsailin	dddaWu
+bperson	rdgalQ
-bpromis	mWVbua
pexamin	fguXcX
clfound	kWdduT
claccoun	ZYdiYu
pdoing	jgikiQ
clswing	VWufcg
nbeliev	uYfada
clsergea	seibhQ
-bcorrec	umbcZQ
nhi	YhWcuZ
-1takes	iQYjXg
nconfer	dbfdUu
clmum	QbZeju
nmonths	udaceW
-bsubmis	hlZklQ
clcake	ZaScfu
clsure	udadRh
ndrawn	UfhjSu
+blist	qfcsVQ
-ba4	Suffec
-2out by	gQiZig
-2's on	bfkdQg
+bhi	bcVfau
-1begins	XYZbXu
-bmate	eehcQs
nchance	YeYacu
pcook	bducVh
pteleph	bgqinQ
pcottag	buadgW
nwhoeve	uZccbZ
-btells	uUYbYj
clvolunt	ecccUu
cljoin	UXjcVu
+bemail	ocQkkZ
clreache	iXUYuc
crtrial	QpubYc
clgives	uhajVS
clvoicem	ZfdduT
-bpanel	bSuohT
pold	hXWWuf
-bfillin	ZZaecu
-bfirst	TSeXpu
cltop	uYZYai
+bhouse	Qclejj
pwednes	ukdcVW
crpicked	uYcciT
+bbring	QgrcSm
papolog	qUcXuU
pdeclan	Qeiebu
-byet	uYXdYg
+bcommis	sdadmQ
-1ends	ihTiQe
-brota	hdTZXu
+bhas	XYhaue
+bvery	uSalZa
cronly	RfcXiu
frclosed	VfVeuf
+bprint	aubeaY
-bmake	sglfVQ
crmessag	hiaucQ
+bmails	ucbbXb
ptorn	uVahZe
cldated	daabuY
pnotifi	XafgVu
clchats	UekWbu
psample	QucobZ
nwed	ZddcWu
presche	cdufVY
clchat	ggrgeQ
-2^ not	Qfaaig
clinvite	aZubVi
clquarte	Qdafoq
pits	fZXeau
nowner	jZVduW
ppensio	ZuggaV
cldays	aZubad
croff	QmVbqm
-3, before the	jjbeXQ
crsame	kYubaX
clunion	QYZjhu
-2you have	QmddYf
-bbecaus	cYZYcu
ptells	udWWoS
-bthese	gongaQ
-bstrike	ZjSZgu
clway	uUecZf
clobject	Qnbhkg
crdentis	XcjcUu
ptastin	jgsdbQ
nwrong	UjdcuY
crconfer	WedfWu
pwithdr	SWhcfu
clparty	beXdbu
crpass	ugaaeV
-bweekda	abVdbu
nlink	WsubZT
+bproble	XcefWu
+bbest	YoqedQ
-bvideo	WujcZU
clindica	Tajeua
crintern	cgZduV
nhour	cfuagU
-2, and	ljQUdb
pwanted	fgVcuY
nenclos	bcceWu
-bbad	uQcdkW
clchosen	qgagiQ
clcould	Sulbfc
cloath	WfZeau
clthere	Qcmpcj
crfunera	Udbddu
-bkey	bWaecu
premain	ilmgfQ
ndata	eXecuY
pclosin	dRjpQp
nhopefu	udaehQ
-bbreaks	ucchaU
nlifted	dedeuT
poccupa	Qfchgq
nd	tdndYQ
-bpdf	XuefdX
-bvotes	uZViTc
nstop	cWTbiu
clcelebr	Sdcedu
-bdated	fbccuT
clcareta	uVcchb
-bnever	aVcdbu
-bfittin	XZubda
+bdrop	lrZlXQ
-bparty	hbXeWu
+bmentio	ZedeuU
crmyself	VahdZu
clshadow	QXubak
clpitch	auncaQ
pexcuse	jQjbrc
-bsectio	UmhteQ
nnobody	QgWilo
ptalked	nfXnQh
pcancel	XZudnW
nminds	fbccUu
ndays	Qmoifd
rbanswer no-news-yet	gncebQ
poptimi	udcbdX
nentry	jqjdaQ
-bgiven	ueYbkR
-bmore	baYjYu
clweddin	ZbaZhu
cltells	uSWaVo
clunless	XuceXe
+bfinal	oWseYQ
pdrug	Qobbgp
clcantee	dacdUu
-bping	qmceZQ
+bheart	ucbeZX
ncompla	nZhdoQ
clbut	umfcUX
nmost	cXXfbu
crhope	XZbebu
crwhiche	ueciYT
pmerry	adXcfu
-bhears	tQgcbf
+2, bring	QQibVm
frgive	eubfYZ
+bsoones	Udcecu
crsoones	Udcecu
psheari	udadYY
prefuse	udcaSe
flrefuse	hUcbub
-bbreak	ZaXiXu
pclose	fQffjm
+bruling	udWebZ
+2or i	llYcWQ
-binvite	ZVucdd
-bfundra	afXdbu
-bbookin	TuRcZo
-bany	YeuaWh
nsalary	pgjeeQ
-bhandov	Ycadau
nsince	Qdeipg
-breache	hYVXuc
ncase	aceiuW
-bturnar	sZfdkQ
crpositi	ihdllQ
+bwent	Vaacue
+1was	UWQXsd
nshadow	buaefT
pmoira	rdraYQ
clhereby	degeRu
nfurthe	TmauiX
-blodged	Qpdclf
-bbakery	Xdubbe
-bgran	XddeZu
-2@d ,	eccQhg
+btest	ebubYc
preside	QqpieW
-bnight	VjpfQk
prole	daqjmQ
crhired	udYdUe
clrun	aXtfQn
preport	uVbmbX
nsample	duZbdX
+bkeeper	QpUien
-bmails	mXVauQ
clchoose	ooobTQ
+bwho	rUQcem
crdiplom	TuefdZ
phonest	dddZWu
clquiz	djdcQq
npresid	dbecuV
clwaited	YbeeuX
nanythi	TebjZu
-bsms	uYdeda
clfillin	Xcaecu
+bsix	UUubYm
clwindow	guYZiV
clmix	ccbfuU
cltalks	UXdukX
clowing	Xccbdu
plawyer	uZedgV
nbeauti	ucZciT
crtellin	thabgQ
claward	ubdbfV
cllinks	cWddbu
npraise	XfccuZ
-binduct	RSfbfu
-bwrong	XYccug
ncorrid	ucZcZa
clsuch	rjcicQ
clsize	Qrmdbb
pname	Qjfdjm
+bemploy	abXecu
psaw	lQeagm
+bwait	ZVedug
clrate	QpZmic
nvendor	Vedeau
+bfull	Qgdcmm
crwhenev	Qabgug
clsick	Vdcddu
clreader	icWuaU
-bupdate	bXccud
crwritte	uUdYoU
crpolice	VujecV
nstart	huiZXY
phours	Qpeieh
pbad	uZXiYd
-bslippe	hcaWuX
-bwhiche	iguaaR
clinterv	Wbugfd
nnote	uXbcec
crargue	VjeuaU
crtext	ucdhYW
ptie	cdmjmQ
ntest	auibXa
pkeys	ZaZeau
-bstraig	uaYZdf
nlets	efQkjh
clasking	QZdkte
cltouch	uZXbiZ
pcrosse	eViduV
neither	jYYuad
+bthree	WQqmmb
penough	faXabu
crflat	dSefbu
clends	kiWkQl
+bwords	joSclQ
napolog	gadeuT
nset	QfZbnn
+binterv	XZuaef
-bsiftin	iZetdQ
-bbranch	ifZhQo
phang	migclQ
phandov	cWWeeu
crstart	UkWfYu
crwhoeve	uaZfUf
-bunveil	Udbddu
-bwhatsa	uZbdcb
ntips	beUfeu
pplus	QojZdj
clphoned	ufackQ
-bseason	eXYeau
-baudito	eZccYu
clmisery	ubbegU
clasked	iQjejh
cldear	jdfeqQ
clcourt	YYXffu
-bcommun	ubgafV
-2one by	jhbbhQ
crsaying	ZucedX
-bbeen	aTdguc
-bconsen	XuambU
plads	uUncZZ
pdue	plQldV
clperiod	knZWQn
-bwatche	Qdaslb
nsister	lgfnhQ
clsystem	buWZbg
+bknows	Wbabeu
clbooked	abgiQq
nblessi	uaefaY
nclose	VfuYcf
+btalked	UcYeue
nintere	YeZadu
+bwear	WgufdW
clhol	Vecdcu
nbench	cuZanT
pnobody	uYcWVk
pop	uZdeeX
plinked	cZTmXu
pcheck	YqQnXi
cldraw	Vfaddu
clprovid	Qkdibp
neveryb	YccuWi
cloursel	uiaeZV
-bcrete	Zcceau
clcrete	Zcceau
nscanne	klpeZQ
-boffer	TugZgd
pgaffer	caVceu
clsms	uYcefV
cleveryo	uWdmaZ
-bvote	iSSued
+bid	ajucZV
npurcha	deacuW
cloffers	ubVeZe
pends	duUdgW
nmail	jcfmQl
clmoney	fQlbmh
+bnobody	SdWcju
pnewsle	abadbu
-bchoose	ljtbXQ
-bfind	jfjcQk
nbest	eVuXlZ
-bcrossi	begduR
claiming	udaeeT
nwere	eXSauj
cllyk	uZbfeW
clvaccin	ZugfeV
crwere	VZhcud
clneighb	XedeYu
clfunder	bcbcZu
nother	fUXgud
precord	ioQoab
cldelete	Qfbckp
clthem	duagcY
-btold	pWacuX
-ballerg	XucfdZ
clunit	gbkoiQ
clstarti	YcddZu
nnon	cecuaW
clcounte	auWidb
+bwanted	QWbckt
nrepeat	nmbiQb
+bok	pjecfQ
napply	ZecdYu
clcamp	WchgUu
clare	gbmiQn
pmain	caZecu
nslide	ibegpQ
pcrew	ciiXQp
pvote	ufXjVZ
pkind	ucgbZZ
+bmum	bmtfbQ
-bwanted	UnbXuZ
crshow	ZgucXc
+btime	diubUZ
+1but	XQVboi
-badvert	aVaYlu
-bascens	YeZdYu
-bnothin	ubVYfd
pquery	Qbadpq
crform	gugfUY
clinvoic	YZdfbu
-bhearin	gbuZUa
+boutfit	Sfffbu
croutfit	Sfffbu
clneed	Uuefbf
+bfurthe	hfgdoQ
nnotify	gbdufT
crbedlam	Ucbfdu
pcalend	uYdccb
pauthor	fuefdT
nfish	YnedtQ
-bare	lYikQl
pteache	dVYceu
crlaw	TYdciu
clweekda	WcZdcu
clpdf	Xudeda
njoy	Wcdebu
nnight	unVVTg
clfactor	ikldiQ
frhear	uaclcW
crnotice	dWhdVt
flstep	ZftgeW
clstarts	ajfdUt
-bparkin	aSZejt
placks	WteecZ
clquerie	Tcefdt
ncantee	cbdeWt
pbenefi	iqgefR
clrefere	UtVflc
+bhad	ScTetk
nthemse	VibcZt
-bshook	XaWete
-bexcel	eknedR
clco	UYobtZ
-1told	kYRUhd
-bcut	ftggeS
pcounty	RhjbZt
-bwants	StofRd
-benrolm	Ttaabh
+badvert	Vbedbt
crvery	qRZkja
cltimes	Titadc
-baiming	teaeeS
+bnothin	RUcarq
pdiary	btYcaf
nappren	RjYZql
clfolk	oTctdU
+blines	ZcbetW
clland	lTYYVt
frask	Rsebgj
-bmtg	RdrmdZ
naunt	dqeekR
claim	tWddhX
clexcept	baYebt
nwatch	nbtcXT
nhmm	ZeteaW
ptribun	arhigR
clavaila	bitaTe
+berror	VedetY
-blaunch	ZdcdZt
-bpropos	gdoifR
+bholida	cUfcbt
clenter	Ttffeb
+bthough	edggtR
ntrust	efemnR
clsleep	ftYjWW
crwish	RZceor
-bgradin	aeftdU
clturned	abfetY
-bremind	RZkcho
nallerg	YZtebf
-bfile	ZqVtdT
crstand	tadYeb
crthree	jRgjYm
nbehalf	kjeenR
clwhenev	WctedZ
-bcareta	ibcfRs
croffer	RtWcgl
nlet	YYtfcf
-bhols	ZZeddt
-bphone	teeacX
clfour	khkggR
nbearin	abVgdt
-bwhistl	tbefYY
+bmean	tXaaYg
+bgate	RlrciW
crlab	cacctY
pfield	ZYgYft
cloffer	RrhZgh
+2, or	XnffRd
clchased	TbagtZ
clbecaus	ZWhXdt
clcondit	ZUZdjt
clcode	StWeZl
-bta	gchdqR
clwrap	WdYgZt
palways	tYZbec
+2and tell	dgkbRg
-bbefore	htacab
crmrs	fgfeRq
-bcopies	ZtdceV
crdead	bcadtX
clcardif	bgddWt
clstays	drkaRc
nsorted	jmbepR
pemaile	StjdXh
npeep	Rceefs
clprep	XdtdaX
cleight	Rbqdob
crsales	Vedeat
plesson	RosoaR
crmade	kdbZtT
crvacanc	adeetW
nquesti	ftkeTY
-btaking	RjmdYp
pmemo	aglVUt
nseen	btYblW
crrain	Xcaebt
-bsaying	fedctS
-bkept	kcfatR
+bseven	RVtdff
flnews	tZceiY
+bpray	Xddbbt
clshop	fhYhRs
crprefer	RtodgV
-bagree	tYZglR
pceo	kblemR
+bmoves	Vdaedt
-bignore	WYVdtf
+bactual	Uffgta
-bdiffer	ZghetS
clbegin	XYclXt
-bad	YUZYtl
crknow	tccjdU
-bawaite	XtdfeZ
clawaite	XtdfeZ
-1start	bUUcat
+benough	ZtUdiY
ntouch	YRhkgp
-bsingin	Wctcba
+bhour	khpbeR
-bpaid	SWgcgt
crcard	Rooead
crpromis	jWZktR
npromis	rSRhqZ
-bplus	acYebt
-1says	ocWReZ
-1are	aXiTRo
+bgrade	Vdcfat
crsign	RtceXm
-babroad	Yfbdbt
crjury	ekbeqR
-bafter	tVYkiX
cltakes	nVkrRc
clthings	pfbjjR
-brise	caccZt
clrise	caccZt
nthough	XWZajt
-bresult	tWTaji
pwaiver	gdnoeR
claway	ZZahet
clfancy	ZctchW
+bmeets	RjlZbp
clull	tWefeZ
-bstockt	YYciat
-bcamp	UchhUt
crappren	ikcemR
-btransc	Ztbefa
clmart	Ufeect
crannoun	RnZftb
-blah	tdXdcX
-brest	dWUtSn
clcareer	RcWcqs
nturn	fjRmch
-binvent	Zeabbt
clfindin	rRccma
narguin	YeedtW
+baftern	cdtedV
preachi	gYXdet
cllogged	eieftR
crsleep	WYaZht
crhols	Vccfdt
clundert	jYedsR
+bfrom	tYYbSn
craccoun	aYedbt
-bthinki	tehcVY
clclose	lpRdRn
+2for an	hjfaiR
+bbooked	cfteZW
flsorry	VUgdth
nemerge	aebebt
pquickl	gfrZiR
pc	XtgaZc
crwife	Rnhhfh
clrung	nRddmc
-bdinner	RZneYr
clobserv	ZitYiV
pblue	aaYdgt
+bdecisi	taWiab
nstarti	afdetV
-bhome	YtVUgi
-bchef	febnoR
plooks	tZdkcR
ndiarie	jepdRi
plife	Vcbcft
+bgas	ceedtU
nignore	ZTdhtg
clnow	thjhRU
cllying	bcdeTt
pmatch	RoYdim
clcommis	pddtUR
-bdrug	RgtZfe
+buse	hRilXm
pgives	Rlfffp
clshall	tWiZaf
pbuilde	UWgegt
pcabin	WfbeYt
nextern	Rbekoj
nmoment	tdZgfT
+bthank	WfVdtf
napprov	ZZZetc
-bscorec	ZdeZXt
-bhoped	YddetW
nfar	RZhhjo
clsign	atYcZh
clshifts	XejaXt
-boffere	VUrbTt
nconsen	Rmogfb
nfive	shfchR
nmyself	rZdhkR
-bdiary	RTkZnm
-benclos	ZtffeW
clhence	dfeftS
crnames	tSVoab
ptakes	qehmfR
-3you know by	mReeeg
ncoming	metZZV
nhandle	cctedX
crprinte	lRXdeq
cldoor	teYcTg
nunfort	ddeftT
cleveryt	glcsRb
clchecke	ZddtjS
+bwrites	tWZkaW
-bthough	abdgtY
pretire	eVcdct
cllands	hbcVTt
pemploy	Rtbagg
-3due on the	RhcjUj
-bprefer	Rtgebh
nrather	abcatc
-brehear	WZtjXd
-bmissed	debetW
clhardly	VefeXt
+bshadow	bdtfdV
nminute	YitkaW
clwatchi	agetdU
clcrew	tYYefb
+bpromis	tUUilW
pfly	apodfR
+bcounte	cqiajR
+bwatche	ZbrmcR
crwrites	tYbWee
+brevert	eebtbU
clalike	tddddW
-biv	YdrbRk
clshout	empeaR
+bclass	fjoeZR
clphonin	taabae
ppoll	Zbaect
-bdoubt	gcoeRi
-beleven	hXcetZ
+bscreen	Remogc
-bpostin	dVbcbt
pcommis	ctdgWb
-bfree	RRsgan
-bperiod	idaqRi
clballot	bdatZc
-2see you	RVdbYn
crwatch	XetkbT
crbooked	cctiVY
clnight	bfbfRt
psub	kiejiR
+bgone	daZeta
ndesk	gRjlmc
+bcome	catfca
clholida	jbZZYt
ndean	Rngnha
+2with what	tYZdXV
clform	UtZdhe
plift	Rhneje
crthing	WtabXm
-bbecame	afcatX
clday	YftYbh
crplane	WfeeZt
ninvent	gdfdRt
pmail	bchgtU
cllisbon	Wbdgbt
cldentis	Sgccht
npa	qelecR
-binside	jjcelR
+2, .	ZRakjh
-bsecond	ZatjZc
nwhere	Wajcat
clvicar	tgdacX
pshook	Xdafct
clskiing	bYdcet
-bscan	XtadhX
nsmall	imkbRk
clschedu	tgUYhb
+bgala	Waefdt
crgala	Waefdt
nlab	hidcRp
-2interv on	bckRcj
+blongli	dedtdS
ppart	TabrWt
nothers	maRnef
ptitle	UspjYR
+bhope	Ufgdat
-2me till	nicbZR
npage	fmRXoe
clsend	etXbag
crmight	Rbcdks
-banythi	tVgbbb
+bend	gfUZtS
pdeclar	XtdqSW
pboots	RemdYn
-bher	htWeZc
+bwillin	tdbeXa
-bslip	Vtdebh
clfalls	rcbkRa
-boath	Rgkeco
nmother	odacRm
cllast	UdXjdt
pleft	edftXc
crwaited	TXeftd
+bmark	rZlgbR
+bbear	Uhadct
crsketch	ihgliR
nplaced	eediSt
pdecide	tYZcib
cllaunch	bdadZt
pbrewer	baabct
crfair	bXUdht
clboat	faiiRn
-btapes	SfZtah
nfail	UtliXY
pcongra	ditYaX
clalso	hiRVpe
cllets	tZjZWb
nreques	jjtZbR
fraway	Yhacdt
-bpronou	tWdbiX
nway	qZYhRo
clcalibr	ecYtbX
-bvoted	gdZdtU
ncompar	XaWtbg
clfail	tYaejV
-1comes	nXYfRg
-bagains	RXmdes
nhaving	jglbmR
nperfum	cctedV
crbear	WhXcft
ntheirs	akkbRo
pfar	klkcgR
-bsign	Ztcecc
-bfetche	ZYeedt
clfetche	ZYeedt
nresign	WXdeth
clkindly	Utbejb
crhall	hXpdRl
+bmay	gcRlel
nsea	dtRdgb
+bscore	ddhtbS
clwent	Wcbbtd
+bchef	aVcaht
-bstewar	ndblgR
pfit	fmedRm
-3will not be	RcZcih
crbegin	ScYdit
nfelt	fdWftY
crbreaks	teedbV
clvote	lTUtcc
+bhours	RseeZj
crlegal	nddncR
-bget	tXYhbh
nthem	RWkgnk
clbirth	ateedV
-btimes	YrtXUZ
clthroug	iXftiT
crwell	biZXte
-bservic	aVRmfr
-1no	mfRfdb
nboard	dcgatZ
nagent	tcfdYY
nupload	VmVjtU
nstrike	UdnftU
clooo	Xadeet
clpub	WZgbat
-bnormal	qRdZff
-bviva	fctdcV
+2, #	RekVXk
clstands	UthdZa
ndefini	tYWdYf
plonger	ebWate
nrecomm	icYftU
nwish	UggXct
nteachi	edVctc
-2: the	neeRXa
crthough	Uacfth
pbase	RogeWo
nwithdr	RoabsY
clcongra	bebdtX
-bkeys	ZVZcht
ncrane	bokfhR
cltoward	tecdbX
+bboss	cRaknh
crthis	teZbda
clcvs	eaWtXg
nsettle	RfhVhr
-bc	YfddVt
clpressi	Tcifbt
clprevio	VfbetZ
+bnine	hZtYYZ
nsms	jdaomR
-bweeks	UcftkU
+bwalk	jkqaZR
cltogeth	abgteV
crshoes	VbgfXt
-bmoney	fRickj
cremails	tedYdZ
nspoken	ojXdRj
ppasspo	RkoYdg
-bpay	Rccchs
-bcert	ZtdedX
nno	XXbgti
clredo	Ytbfea
+2, is	bhRVmc
clharves	Wdabft
clsiftin	keepeR
nblock	detdbW
pneighb	YdZfct
crpaint	bZddat
punion	qcRifd
-banothe	RhmjoX
clneithe	Rhcdll
clhold	otjcTT
-bpaperw	YibbWt
poursel	tVnfZU
pshortl	entYYW
nreturn	Rffcio
pfella	dTbdtd
-brankin	hTctiW
palong	tcmbVY
pawarde	RpceWr
-2start :	VWYcat
-bquerie	Ucffdt
preject	tcakbX
+bbudget	Uagdgt
-2so on	gURYfk
pframer	XfeetV
pallowa	btbecZ
crtax	atdejT
cladvert	UVZapt
ti+	YdtWab
nrings	tfXcXd
nzoom	geoekR
clinto	Rhfdfq
-binform	sRcbkb
-bsail	YhZdat
+bfile	UrVtgU
cldecisi	tbbdkW
-bchats	UekWbt
-btable	ctiZjT
pinduct	SmsdkR
-bcounte	hlblRe
-brequir	RnpdXh
nk	tdcecW
pplaceh	ccsjjR
clad	RVcerm
nhanded	YlbbtX
-blight	bdsefR
ncentra	cYXeet
nwalk	fUtfYd
-3contac on the	SebdtT
nwire	tdbaac
ppracti	RqjXam
-bdentis	icUbZt
-bsweari	aeYect
nheads	YaYYjt
npossib	dlnbkR
crholida	Vbcbht
+2, else	btYeZS
pjune	VtidkU
pchicke	hjldjR
clseat	ZrsadR
-bbins	WtYaYk
-beighth	teYcaV
clopens	dgWlRt
ptax	Ttbidd
clenrolm	VtaZah
clguest	dWeeat
clpin	Utbece
crrang	Uaaetb
cljobs	VaXbtj
nill	aZceta
njust	aZhabt
pcomms	ndilaR
+2, come	kRWblg
-bhimsel	tcebbY
crtask	efbctX
nlifts	gXXfZt
ptied	namdiR
pslots	Rnmdah
clshowed	acfetW
clpromis	sSYdtW
ptickin	ftaebU
-bhence	feeetS
-bsenate	Sdatee
clyear	gbcbVt
-bchecks	fTftdY
+bother	RmWfcr
crtoo	Sfcaht
+1went	bcWZtU
clready	cbfaXt
ndid	YcXbht
cldownlo	YXfeet
nteam	gkRghj
-2@d and	VRjidh
pdeclin	RkjcYn
cldestro	Yaeect
nbother	RhZeeq
clwatch	haltYS
+2to do	Rjgkcc
pdogs	Wftiba
-bleft	VkhirR
clrestar	Weeeat
pjoin	WnTeYt
clspent	Wcaeta
nvan	ocmdRd
mswithdrawn	Rcebkj
pforgot	ZXhYdt
-bopen	TtTabp
pwrote	feebtW
+1@d	gdnRhX
-bretiri	Weddct
-blooked	WXgtpW
-bhold	tcldbT
clchecks	cTftZe
+bsent	RiierW
crhonest	SZdfjt
nreplie	dfXnsR
ninclud	lRfcfk
-2decide by	fbdcmR
pmoved	YhtehX
nunders	eXedZt
ptyped	tiWcYb
+bhang	ZbadtX
nporter	tZXecc
crquiet	Reglgl
-bbadge	Rmlcdf
pforms	XtgmXW
-2open for	gteZcT
-bdark	ebcdXt
nform	RXrdXs
clboy	bcadbt
cllookin	lfcqRa
-bapplie	TVUltd
+2, when	tcfVZW
nfavour	lcgknR
crgone	XfYdtd
pvotes	tYemWU
clnamed	taaada
crdrop	htZkbS
nyears	Rkkagj
crtalks	ddjdRq
crthumbs	tacgfW
nvacanc	fZcgWt
+bmail	cRYose
nlate	mqekRY
nagain	bhVctd
clrequir	UstgTX
-bfinali	tZdXiY
crbusine	Rmdkcl
-balong	cUtchc
-bcame	VTbctk
+2you will	mRXgah
+breach	Rldpbf
-bhoping	tabeUg
nclock	msadRc
-3will know by	lRedhc
+bnight	RkjdUs
+bdiplom	Wtffaa
-bsame	kWtbaZ
+2or @d	bXtbbT
-2to me	jnUdfR
+2, after	kjdgRa
+1would	RnhYee
nable	RgXcon
crmainte	adZect
croutcom	sWWqbV
pyourse	inibiS
clgoing	nSZlck
clbeyond	sgddbU
pquite	eqhdfS
pcondit	Wsbcdf
-bassess	YjrsVS
crtook	Scderj
clbench	scncTW
+bcircul	Sebqbm
clemaili	cdceXs
-bboard	cZdscd
clany	Xesaag
proster	fcXdbs
nruns	mljcdS
-3your decisi by	WseeZY
+bdesk	UhedsX
clnod	slYdVX
clreckon	sSZede
-btext	pnUciS
crmark	sakbYX
pform	WsifXc
clsee	XYhecs
ncard	gksaTZ
+bsit	cbooSb
clchief	jXisYT
passoci	Smfjkd
clnda	bseeZZ
-bmember	jZbWZs
classure	sYedcc
porigin	TsbcnX
nlunch	eZoZsS
clagm	XeeYbs
platest	SjoamZ
+bplaces	cfXeas
-2, not	SWaaif
+btick	kmkecS
crupshot	Wedsda
+bthose	pVSdap
pstable	Zcseca
pahmed	ZeZebs
n?	SZscjj
clper	YjgbsV
+bhappen	hYYesb
nroster	ccsbhW
clphoto	SsTdkf
cllol	geceTs
nteleph	pakdiS
ngiving	ZdZgsa
clthough	VcaWsi
-bfate	sddecW
nifs	sedeWW
frmeet	UgsieY
pblack	Smiebl
crbed	sfdbfV
pdiscus	okjiVS
+2after all	SbTbpc
clshook	SYgeqf
plaugh	eZXsoS
+bsomeon	fUamsY
pcold	mbfhSj
-2will be	kXhaSe
-bshows	lcmekS
clallowe	skZbbV
-bruns	SlflTo
cryourse	Spihgb
cllapse	bfedVs
-beither	rZpeYS
pwarden	iYWcse
crstill	Tseema
cldean	gZgsaa
crmet	Sbabrm
pgrid	ZheZsZ
clowe	YsWbfg
crfour	nXljhS
ntwice	kibapS
clseason	hXYeZs
-bcalls	sZhaSd
nfilled	cagdsW
clclosed	cbbdcs
nreject	hsgbUc
+bplace	WhsfcZ
pwindow	WjXhZs
crbit	Sdmdhl
+bclosin	cWgcsa
-2as of	TaSVmc
phamish	bddXes
ngaffer	sbYdkS
pland	sebeaW
nknows	TYchsf
pfiled	kljibS
neaten	sdcddV
nperth	dcafXs
-bnearly	sbYefV
nscratc	Sbjdnd
-bdownlo	YYeees
pmandat	alrdcS
-bmust	SsaaXn
+bfeast	Ydaecs
crvisit	ehseWY
ndrawin	gheepS
pdbs	mrUckS
ppast	secaaZ
-2: within	hjfbgS
psigns	kihkdS
clresump	Zcaees
nhurt	efsedS
nsigned	SqeYel
ppresse	ndefSm
clface	TbnesW
nexplai	isceZS
nabbot	sZcfdW
+bsettle	sfVgdX
-1need	iSbgXh
clsomewh	jbldmS
crmine	sZakZd
nhearin	VskWhZ
+bthem	Sepifg
frthanks	ScXbos
pstrong	sfbdYc
cryour	csdcaf
nnews	SaYgnn
pintere	ikerbS
crdeadli	jmXcoS
-bnor	Xccebs
cllanded	eZcesX
-bever	YccdYs
+bmeetin	SdpjqV
psift	kZsYZZ
-bwere	YZYcsi
crhow	efshWa
-bship	ZfebWs
clvery	Saidlo
plad	mSZbbr
clpostpo	YdYesf
-bcommis	djdreS
climpres	cecdsX
per	XeedsW
+bstage	khrdXS
pconfid	Skjddl
crlook	Sfombe
+bscrap	cYefsZ
nheart	scddaZ
+bits	sUehdY
+bfunera	Vdbees
clstate	kjlgbS
crliked	efcfsV
-bcantee	fedeUs
cltheref	jflhgS
nvegas	aedfsU
nvoice	kcadUs
clagenda	pgbleS
-3for you on	liddcS
cradmini	efffsS
crsays	iZbXsa
clbranch	efchSp
clamende	dsebaa
-1test	WVsXdZ
nassume	ipieeS
+bregret	ddaesV
clyet	sjfebT
-bdegree	YsdfYe
-1meets	dWcnSd
+blol	dkdeSp
psing	blqecS
noffice	kbbdsW
clcatchi	Xfddas
+boffer	SrfZhg
padmit	ejlelS
pfree	SsnZYf
nlast	jWsgXc
ntyping	ekffSq
-balike	sedddW
crlands	seeccV
pcalled	cbsZde
nshoe	cZsecZ
clfew	VfsfhZ
pdana	bedesU
-bwent	ecbbsZ
pverify	eVfces
pchair	sZieZa
clshoe	YjsfdT
crportfo	Ybscee
nexcuse	WnedsS
cldiscus	iVnpdS
-bunion	Sablin
pposted	Zaadgs
psmall	fhoSfc
-3yours of the	WaSckg
-bparish	WhdfXs
ncommit	ibWsZg
-2moved from	bbYYsU
clmake	riidZS
cldock	Zccdds
pphoto	SpacZo
clcrowd	Udffds
-breceiv	kgccrS
cllift	Sjfaar
clvisa	Thhcas
crcongre	Wfceds
pdead	siacZV
clturnar	mjdckS
prules	Shmkdj
plicenc	eshfWX
nstand	Sedkjk
-bpray	YkcsZX
nsix	qdhYmS
clhuman	sYZiba
-bdoing	Xdfsec
palread	acSdlo
+bplease	YshalS
clhop	bYsfeb
-bwith	Zgsfbb
crfirst	YScmjo
+2is off	bZWfsS
-bfixes	sabcbd
crbetter	Sindob
+bmake	plaZhS
pbody	sWdhea
crlast	WsXald
pperhap	sXefdZ
flmeet	bZsiaf
crmuseum	faeeWs
nmatter	fdkjSl
-btheref	sbadgX
+bconfer	YedgXs
clleeds	ekfYSq
pplan	YsbfkY
nmarjor	dfefsU
clloop	sYccZe
clsends	sbYbbe
plot	sVShfg
nnext	Vgagsd
pcinema	WedfsX
clfriend	ZZcdds
clerased	Wdefds
pfew	nXmbSk
+btryout	Xeseca
-bribbon	Xfddas
-bcommen	eShgYp
pbonjou	bjgaSs
-bprep	YesdaX
pvehicl	ddVfds
clhome	adbUis
plindiw	sccaad
crjudgem	secebV
crsees	Udsjca
-bclose	aoUgSs
nrota	Sgpdff
pcruise	ZYddds
-blucky	sdcegU
-3will tell you	jjbeaS
-bfishin	Ydfdcs
+bwritte	dkkaiS
-bnotify	sZedjU
-2sits on	eZhjSe
clstewar	ncklYS
-bsuppos	Yfeesa
-3later than the	nhdbZS
cljoinin	Smbdar
pdeed	Xseeea
+bdbs	Xeddbs
-bavaila	ciobSj
cltinkle	skZecT
-bflying	Sclccs
-breport	deUsVj
clintere	TsiejX
clinsure	XkZWZs
nscreen	blikiS
pmusic	SpkZZj
ntime	bbocsT
-2instea of	XiddlS
cllifegu	khkdiS
clfeedba	WSjofl
ndoing	Sagdjm
-bleave	icZaZs
-bahead	inmZSe
crthemse	sbejYX
planyar	fcXacs
clrush	YYdecs
-bfurthe	XgVesf
nofferi	ZeifsT
crparty	eXZebs
+bhow	kilhSb
-2closes on	bmWUSk
+bequity	Yccebs
-bnew	jceZSs
clreachi	ilebmS
-bsent	gmSarU
padvise	aeedXs
-bpaused	eefeUs
cralread	ShkZii
-bsets	sVgfca
ntie	TgrgoS
clheld	ZesVlX
nleaned	flfdoS
cland	shfeXZ
+bshout	XslecV
nspiral	geWdas
nchecks	nmldWS
ngill	YfdXes
clamong	hboiSf
-brooms	ddWdds
-2start in	bYbdas
clringin	rhSZlV
-bbed	sajfcT
-bfolk	mWesfT
-bblind	ZdcsbZ
clelecti	eiWZVs
clbetwee	efsZZc
+bfair	cXSdks
nif	seigTb
clride	Wcsdaf
-bterm	jiTaTs
crinduct	ciUfas
plisted	WslcdV
-2period of	bbedUs
-bexpect	sbhgbU
nfinall	jedfqS
-1answer	nmSUZZ
+bagain	YZSYro
clholds	Yseaha
pdigita	jfidnS
pex	secdWc
-bwebina	UaZdis
+bpaint	bgddWs
premind	SkgYrf
-binspec	ceTSlr
nmine	ckSgcm
clguild	sXeddc
clsupply	XsieXe
-3from me on	nhZcZS
+bward	SZocbq
+bable	scdeXb
ncourie	Yebdcs
-bsheari	Ukdbbs
nhr	bUefsh
pfirst	fmnhdS
crbig	WcsmTg
pofferi	Srceal
nfrance	aeddWs
pm	ceVcfs
pzoom	adseaa
clparkin	WSYdos
nundert	Zedcbs
+brefere	SnYdgp
nsend	fasiZZ
+btext	odSoiV
nfarm	nbqecS
clfills	sdeecV
+bdied	Seeesd
+brita	eeefTs
+bknives	Ycseea
-2@d or	ZbsdbZ
nbeing	Segblm
clchrist	ScXcrk
clgates	babfcs
nchrist	sYdfeZ
-1needs	gSanVc
nearlie	eiVesW
cleffect	edcdYs
+bsorry	XaXcsh
crchoose	ndlhcS
+badded	Ycdfsb
pintern	cabdbs
crsettle	sgYfeV
pcase	fojbiS
nasked	sWWfhe
clratify	Ufegas
crhospit	sadekS
crletter	lZSrpS
clcert	bsYdcb
+bapprov	kbXnpS
clbeen	cYeasf
crwishfu	ccefsV
cleat	YZdecs
crlist	nsjaWU
-bneed	TsXkid
nopen	aYScks
-bnotice	dTZYks
nhal	YffeXs
plog	ZshbhX
-bcircle	sdbfdX
-bago	TlqflS
-bdata	Slcdbr
pevenin	biSken
clyes	jscdeT
crwhethe	sgZfgW
npostin	okgfSc
flgive	bsfccb
crrespon	sadedZ
ngovern	Uhcbse
psit	ZsYiXh
pcommun	fdeXUs
rxappointment from no	baebSo
clship	cfcaVs
pcontra	Sqdidh
clgap	icieqS
-bhours	UgcZds
clcare	gbscaZ
nqueue	ZldesU
nthird	gaVdsb
+bmade	jTebsX
crrefuse	pdedSm
pbetwee	sgdjbV
+bjob	hiSckg
-2i said	jjSdbe
crdepot	cbfesV
ntests	chlkiS
-bapprov	lSVplY
plock	YcdjXs
nfather	dmehnS
pcome	Uhsdde
+brules	pmefbS
-3back to you	sececU
clproces	mjbhSf
+bplan	lfbdmS
-bsafe	hVadsZ
nwhiche	lbihSi
-brecomm	Skenhe
nmid	shdeVa
-bless	Vbffes
ndraft	eeefUs
-balignm	ZfdseX
penrolm	Sbkddq
pstory	ggZgsS
pcard	cbXhas
crfeedba	Wbfias
-bpolicy	cnbdpS
passist	Slcddp
nstill	dZjYsY
ppictur	Sfdaln
ploved	gSndei
pfinds	jcdesS
-2give us	oSbfdY
crteam	bZsdlV
clpositi	gZeasb
crweddin	ZeYdes
pstood	Xheaas
+boh	Wddecs
nrecrui	XbcZsi
cltimeta	Sjlebi
clportfo	ggipbS
pwalked	jiihfS
nwhatev	flkqSY
-bround	jSmlaf
+bshut	YcZdes
ptrip	gasefU
n;	Xdgfsa
+breceiv	iZcseU
crphoned	sbcXWg
clown	fSibjj
-bcleare	iSaasc
pfittin	fWbecs
-2from the	SWehif
preplac	mfieiS
-bimpres	cebdsY
-2appoin on	gYZjkS
pbeekee	fXcebs
-3to you by	rSdeiX
ndates	UchksV
creveryo	pfVdSk
-brun	SWpdbp
-bplan	csVeYj
crlead	elchmS
clstand	rblcgS
clphone	sehbdU
-bmaking	sbWlSe
nrobot	bjbesT
clminute	ZdmfSn
psergea	ccdeYs
pcrane	VjZeds
nunluck	XedseY
climposs	Veffbs
clmeant	ibhbqS
+2, whiche	jfobXS
clgratef	dsgeZX
cldegree	YsdfXe
ncheers	sXgfgW
-bcounci	dVYsZj
pwinter	scVdaj
clsometh	sUYacl
phigh	saWZdj
+bwhile	TSnkWs
cllotter	Wdfeds
pembass	Zscdce
-bdemo	cZsdfX
+bmarket	mfhfjS
-bspoke	cddcsY
crnobody	Tbaejs
crsince	Sqidjc
pshall	VisaTi
-bfollow	qSgWqY
-brather	cWpasS
-2you ,	hSfXhe
nsugges	Scjbml
+btasted	XeZsec
crstrang	XeZsec
pmeets	saXZWk
-bbrief	Ycbebs
clapron	ZbgfXs
clsurpri	daceVs
clmeans	shcVeY
-blogboo	dobdpS
pupload	YsagVg
-bmop	VeseXh
clgym	ddYebs
nfacult	SYhlgm
-bsprint	Xeebds
clalthou	Xafesb
pmissin	hsZdjS
clnights	UkWcds
criv	cesecV
clears	hcellS
pdiplom	jkjedS
clwatche	YYbsjb
-blie	aWfeds
clenjoye	becesY
-bdied	acbfsY
clabroad	Zfbdbs
+bassess	ZepkhS
-2no ,	khgbfS
ptimeta	SirfkX
psomebo	gembSk
+bfail	loaebS
+1dinner	iejgZS
crbring	UsiiTf
nlooks	esgYVd
crtasted	XeZsec
pzip	VfgesZ
+bemaile	ZdcsZa
ndue	SlYnih
ncomes	cZesfb
ninduct	ZsbVig
pessay	isdbaW
pdelay	Ybaesg
+1became	WaabsW
clwhistl	sbefYb
nsalt	acbeas
+bappoin	ZlaasX
nmodera	YecksV
cldemand	YsdfeY
+bbook	cscdhV
+bup	ifSnai
pdiffer	Skgcrb
-bfalls	sZalTZ
crhealth	WsbfgY
crlonger	aeddsX
nexamin	UsjZdc
ptake	bsZkYd
crexact	sbdecY
clsea	Uadjbs
clpapers	UbSqlm
nmornin	YbqbSo
pstage	eisWTf
clmeet	bXsoVd
clspeak	sdhYWc
cltrade	bbbags
ps	sdkeXW
clfinal	sYbnbX
crbreath	ceefVs
crlooked	XigesT
clcontra	iYYecs
crtouch	adfsdZ
preappl	dYbecs
psuppos	ohkdSZ
pstring	scbcUh
clkept	kfearS
clfundra	adddas
crwebsit	Xaedsf
clfunera	addcbs
pfill	Sfkfdm
-bfly	UVndas
pchildr	XiahWs
ncounts	alreSg
clmaking	jiVqSe
clrule	rSdbdg
-2opens on	cZZYWs
nanybod	SmbgZr
nwindow	fcZYsb
ptimes	Sehcnk
prealis	sXWefe
pvoicem	ldhaoS
clthesis	SpXlah
-bmonthl	Uecscf
clarrang	naohcS
pperiod	nrkZSW
paccoun	dUbcgs
nworse	dbeeXs
presear	VosaYb
+bgenera	daZXsf
-bgiving	doScgi
crthem	SrlmVc
-bwait	sWdYpS
phall	lSbgap
nextend	bmadsT
ncash	cdqejS
crmailed	nedanS
nwall	sideYW
crregatt	Slcedq
+bvisit	Wesefb
pthen	sffZYd
pnda	UsncbW
-bgym	bdYecs
cllooked	Sbashi
-bboots	Sejbdn
paptitu	ejkjfS
+bshould	Slakji
cltitle	Xsfeea
pqualif	Xdeebs
ncomple	jnZcnS
+bbound	dcXces
clcomp	Sfager
clmanagi	bahbas
pbear	rZjicS
+bconfir	sbfZbZ
-basking	Sickob
pexperi	cWgebs
pparent	lfdfSk
-btogeth	iYirbS
clpaysli	Sifkfi
nhold	iSgcnc
pco	sVgiaZ
+bpress	SpbfYl
pamong	eahWZs
nnice	cdSbmn
cryet	WjjhSn
crwants	Sqohab
cltrio	hdmfkS
crsite	dYrflS
+banswer	peSjae
-bhopes	sgccgT
nforty	blpefS
pscorin	sdefdX
clpcc	sddacZ
pfreeze	geenSj
cltake	XsiiUe
clworkin	ZsXfae
pyard	brTjsT
nquick	jfhgSj
-bchair	cZdsTk
-bregard	gfeesT
clwho	sZZgde
nstops	Zebfas
-bclosed	ZZYdis
-bvoicem	dcddsW
ptelevi	afsfbU
clcalend	ppaaSb
+bget	phXlSe
-bname	siXVhY
clask	fjoaSh
poccasi	Xhceas
crapplie	acdsZh
crmind	khSffg
+baugust	Veddds
ptoo	clZgSp
n#	Sigkhg
crother	eXaecs
-1know	kmSXcb
+bsends	sadhbV
clhersel	saichU
potto	Yebasd
clsecond	YdnlSj
-blapsed	eeeesU
-bshowed	cecesV
+bmuseum	XZeeds
crcount	Vbdias
pcharge	iZceXs
+bmachin	SkZdjp
clbottle	ecVfcs
-bmade	jfWdsW
clemails	qhadgS
clcook	hUsafa
crporter	aejfrS
-3leaves on the	XaYcZs
psigned	SnXkXq
flreceipt	UqVbsc
nlola	Uffesb
+bsome	Saaaop
nlove	Sahghm
nboss	hXfasX
pteach	afscda
-bpin	Vseeda
clhonour	gdccsW
pcopies	bshcZZ
ppause	sddfcW
pforema	Snbchl
-bthem	isXhbY
crbut	YZbesj
passess	djsaUe
nhelp	YsfdUj
nfell	scYefY
+badd	Weebes
-bteam	ZVisZh
pproduc	gZhYUs
cldeposi	Useded
+bmainte	aeYfds
pstop	eeYXZs
crengine	Ycafds
nonboar	psbTdX
+binduct	anTdZs
+bfire	Scjanj
-brecrui	Wabfsf
crbins	Zbceas
+bapron	cbZfas
napprai	ffffSs
+2, but	Sbddim
phomewo	brcifS
-blads	edasYd
psuperv	asaZgd
pice	ddeesW
cllaptop	YfcdZs
crshall	sgdZZc
+blow	YeZeYs
pstay	eYcebs
-bturn	ifrkVS
crperman	ccchVs
nopens	nidWnS
-bmy	csaede
clalignm	bfdsdW
+2, same	aSnXha
clsalary	asYida
-bportal	joSade
+bcentre	ejsdaT
+2and they	fedSfh
-bwhole	aWeZsg
crpresen	XesajX
ppurcha	Xgbcds
pcaptai	sXXccl
clcallba	jbljbS
clher	isWfXf
+btaken	bdYads
npress	XsfdZe
-3or no by	fgddhS
-blettin	scddac
crrank	aebsZb
nharpis	beefsV
-2are in	YeXbZs
ncollea	Xidasc
nwants	VesVnc
naccide	bUdees
nbuilt	kfejlS
crfish	fZXcas
+bbut	Sdggmk
+bcrew	hahjlS
clanyone	ficdSo
crcareer	aeZeas
ngig	jjjdhS
clpasswo	cXZfds
nemploy	ZeUdsh
clsendin	TeWbls
-3applic close on	YceZas
-bteachi	VsXYjg
-2of the	ZUfSlf
clout	rYfbfe
nid	XXrfgc
-bringin	njTZpT
-1decisi	jeTaee
nrest	YZcjrb
crzip	Xbbeer
nobviou	rafdTe
+bb	bbreca
cltender	dkjhTe
+bfairly	effnmT
crfairly	effnmT
-bglad	Trgfcf
-bratify	Xfdear
cr️	Wbbdrg
-bdiscus	lTjlba
-bopens	ffUlTp
+2is when	hldeTc
cllasts	eTgmYk
ntravel	eirWZd
pdinner	paednT
nfourth	hgkanT
clopinio	beercX
npensio	YrjbhU
clresche	YcnhlT
+bsharp	ZgpbTe
nhate	ZeicrX
clnotify	rWedgb
clunlike	Xfeear
+2is my	fdfkTf
flpapers	Urdfdi
pfirm	VpndnT
nagenda	UdgiWr
cltae	bnfenT
clnomina	jZdaXr
nclerk	nTfblc
nxx	UcTlql
-bstays	bokZTf
ppanel	ihmlaT
-3of you on	miZhZT
psposed	YedfrW
nstandi	jddfTr
poctobe	Tfecqi
-bdbs	brcdgY
pjury	nkhfTZ
+bbecaus	efehrU
ndial	kcreWW
+bamong	eZdreY
clworld	Wdfebr
crminute	ramcZY
crnumber	brgedX
pcastel	cfffVr
-2me on	fngTXb
clgovern	oTckec
+bdecide	recZkU
clthese	griebU
clanswer	rfacec
nthumbs	ebmfnT
clring	irbbab
pfirms	podZbT
clgone	YUccrj
-1til	iiXUTf
powe	fpbaoT
norches	idnifT
+bmilkin	garecU
bs- span past	WeffrY
pcommit	raffZc
-bforum	dfdeVr
-bvisits	XgriYZ
nmust	WlreeV
+bscratc	eeddrV
-1dentis	XbbaZr
nquoted	Tfffrd
clchurch	TefpYj
nelectr	khcmeT
nfortni	ddcerW
naltern	deherT
psenior	hTfbdr
clall	rbchda
-bqualif	goflcT
nregret	TZcfrj
ncount	ldTdlb
+botherw	WrbeXk
+bfishin	Xddfbr
cltick	Yrefea
-1number	drWWVZ
-2no decisi	TcdcZq
peither	radceZ
clsectio	ffjofT
clyourse	ToodcY
nbooks	bdYber
crpeople	mTYkhf
-1starts	UYfbXr
-2all of	TilnaW
nlands	rYbiaa
crminds	rXfcec
clpasspo	XnpddT
-bstill	rYediX
-bvolunt	addear
clbreaks	rbdhaZ
-1your	aThYjf
clwhiche	eerhaU
-bforms	TfZqhi
pdrivin	frjeTb
crshortl	VmgrZZ
pdata	ZXkdcr
clhuddle	reXeca
-bsowing	Vbfecr
clsowing	Vbfecr
-bobject	Tocgje
-border	cUTfon
claddres	Tckcdr
nnamed	YZedrf
-bsupply	VrheTk
clfinanc	YaZcgr
plaw	jZhgrU
-bblank	fiffTo
+2, not	nmdTTc
+bvotes	rdcYcc
nwhiteb	iciemT
-bcompar	ZcariV
clpharma	earcXe
pclean	TkncWm
noffici	ZYfjYr
pnext	ejijTf
-3so it is	ljfZZT
+2before ,	mlZZhT
clreloca	Wrfeeb
pmortua	Wddfdr
+bminimu	Vdeedr
-2know in	jkbdYT
clelse	Teibni
-bfive	Tokefe
crsecond	Wrhhca
pbook	gpibTc
-bfixed	iTofag
pkeeper	fhdZWr
pask	arVjZh
-battach	TroeaW
crratifi	Xfderb
-bpharma	YdrcWi
clrefer	afdfrZ
crappeal	ZUefhr
naugust	fdefoT
+2whethe they	rYfeaX
nguaran	bbecar
+bpopped	ZdefrW
+bwaitin	hecerU
pplaces	beabcr
nish	oedhfT
+bway	rXdgYg
pmood	WrbfeZ
pgary	hlleeT
cldisapp	djbdTp
-2^ told	VabbrX
-blodge	VrZjaf
plighth	ljXbTn
nshows	fleenT
+bstraig	rcXckV
nmind	dcjVXr
crchange	TipmVg
pink	erYdbb
-2pencil in	ichbhT
-bcandle	rdceeV
+bhold	rjccbT
frbye	Tajclm
nenvelo	dddZrc
clwithou	gfrbcX
-2told me	fTZZmf
ncried	bmXcTr
nbell	largTa
pnights	brchac
pagain	nYehnT
-1letter	gTWZjh
ncounci	dabbcr
nbright	heZdWr
-3to you on	paccgT
pflatma	rddfhT
clserver	WnTbmj
+2would be	TmiaiX
clmayor	eYereW
pground	Ydcccr
+bsure	rYZeZh
+bshortl	bcWrjY
crmatter	WYcclr
crbullet	ZffeWr
clowner	qThTdi
-bdisapp	ejbdTp
-bgates	hVbfcr
clasleep	bccfZr
crevery	rWZXgh
njob	XXgdfr
crcandid	laWrac
-bjunior	aYfecr
pdegree	arUedj
crfounde	WgffYr
pgoat	abVjar
-3medica on the	ZZgapT
clbowls	Wdbfbr
bswithin span past	WcferY
cltest	UqragU
claptitu	Yrbded
-blines	Yccerb
cllist	rhafcX
+bnear	rcWfXj
-blot	gZbrmU
clpizza	Xecfbr
-bvisit	TenYkf
-bvisito	abgcar
-bu	rfeedV
crcutoff	crafcX
crasking	TZeeir
nsigns	rdddWd
+bwish	UTcdrn
crunsucc	rbfgaY
crtest	ToqbYe
crreach	Tkdmeg
nmoney	mXXcrY
pfounde	rXekXc
clholler	rdceWf
njury	TlXohd
psend	TrcrdX
clgaller	Tqcchg
-1anythi	Tbhbgi
+bswear	rdbdiT
clreadve	bfbear
nco	Xeahrb
-bdepot	lgebTk
+blike	WUnXrf
-bhere	Tkhjdi
-3answer on the	kjZcfT
clflying	TancYr
nrequis	YdefrX
bson period ahead	aTlmYc
-bwhile	Tdmnbf
+bword	nlThhV
npicked	Wcedrb
-3it over the	TgXknZ
pflu	rZidbZ
nstaff	TfZofl
clpunctu	ddbdrY
-bparked	efrfWa
rxappointment - past	bbTblg
+2with my	TnkicY
pabsolu	aederW
-breckon	rXXabg
nbanque	drfeYV
-2interv ,	TYkWkb
crdays	Tfakji
crneeds	VgrkgU
-brenewe	ardeVf
-bshoes	cWifar
clpages	Wrbeef
clorder	kZTgZr
-2make that	ofXWcT
-baftern	kdpeeT
crplay	Zbreae
+bleader	daeZdr
poh	nYmcTg
nsubjec	ibceVr
nstuden	alfgTp
clchose	Wdddrb
+2either way	rbbdbY
+2to say	ejUTie
psupers	mjmfYT
+bfinger	rcgcaW
-bwebsit	WfVari
-1would	fhjfdT
-bstood	iaffrT
clslept	hbdYrZ
-bcosts	Vdffdr
-btexts	rYeedb
clstaff	eXUdgr
clletter	rhZafZ
crstated	bdffrV
crcremat	ZecerX
-2back before	bmaehT
-btwenty	Tegioe
+btake	lmmeTW
crteach	Verfce
phappen	Wdcfre
+bsubjec	aeberY
-btried	Vebfrf
psurvey	fTlgbl
cloffici	rWhbYe
clpupils	Xdfdar
-boutgoi	Ycdedr
-bbottle	ecVfcr
-2^ start	cYZfcr
-btry	TVrfYo
clauctio	VbkYar
-bdecisi	rZZcrU
clhire	rYZbbh
-bfolks	gZdrcY
+btakes	XmYacr
+blapses	YrdfkT
-bfell	deferV
pcheese	Tmeici
ppasswo	cYdedr
cldole	Xcdfdr
clcircle	rdaeYf
nwrite	kdTlbk
ntook	XZYfrg
-2interv :	YVpTda
pvendor	godeiT
+bpay	TemcWn
pones	rdbcYc
-bfeedba	YTlnkf
clmonday	Tiebpg
+bregist	mTndbe
crcase	ndTcdl
-bhotel	Tnibbl
-blunch	TYpZgk
-bapprec	Vrffde
clken	raeeeY
cldemo	fcrdeU
nbeen	babdrf
pboat	TnYjfm
+bcomp	TdZqUl
nmerger	Xeecrb
clapprec	Vrffdf
+1they	faTjhi
-bdeputy	ddrYeb
-btrains	Ybdecr
+bwork	adragd
+bexact	rbgeaX
pdoc	ZWjdbr
-betc	Xdberb
-2hear on	hhTWhc
-btraine	Taaier
-2out the	rcadcW
pbabies	Tqiadh
clred	rbceda
crshuts	Yradce
pfinish	igTpXf
-bcollea	Ybggra
pmarkin	dmXerT
+babout	arVZii
clcustom	racZjX
+bhall	bcrdZd
-bspecul	hdefTr
clspecul	hdefTr
-1sits	aYehTl
clget	rgagab
pdeadli	crgahW
cloptici	Ueacjr
-bonboar	Zdcddr
psoon	mfZcTl
crabout	TpYZjp
crwithou	glTddk
crtrain	ejkfjT
nh	becZbr
pset	ZngoTd
nsucces	aekrcW
psalon	ZUXenr
+bfive	Yarhbd
+binvent	VdWcjr
cleta	rYZejX
clmoon	Telelg
-bdairy	rdZffX
-bdoors	VZrdXi
-bpulled	idgerT
cldrug	TirZbh
+bsign	VrfgXg
poffice	gfbcXr
ppuzzle	lanegT
-bstands	arldXX
croral	rXkeaY
clgarden	geThfm
clfell	deeerV
+bpossib	UijerU
crcohort	aedcbr
+btheref	reeeUe
crself	ZrbfdZ
crwhatsa	redddY
pbuy	baZfcr
nteatim	fdYcar
-bcake	daTcgr
clmissed	bcferX
+bupload	Wraccg
pline	idYarb
+bnice	fWieWr
+bstaff	Tfgbdr
nshift	Tmcahl
clopenin	UldbZr
pthroug	ldqiYT
-ball	njUkjT
+bwatch	hZfloT
-2so the	lkTYcV
-bleavin	abXcgr
plink	UrlhVa
+bhimsel	hWeeYr
clfill	llYbnT
clexhibi	Zdeddr
clupon	rXfdce
crchoice	iihfTi
-bagenda	hmblfT
-bwatch	VVnrdd
clsettli	rdbhfT
phi	ZYmdrc
+bcallin	recdcZ
frfree	Vjrbia
+bref	eeUeer
nfirst	efrYae
pinvite	cqoabT
pbooked	XmVfXr
clrefs	TpaqfY
-bbegan	Vdccrd
nwatche	ldjekT
crlink	Toidcj
-1voted	bdccrV
-bworkin	UlWbbr
-2from you	WrXeYV
prenews	Xceebr
crrules	rgefdU
pseven	qfcieT
cl@t	TpnbgX
pmind	coqYTc
-3, see you	ccUfcr
nmessag	qaTcej
-1every	WadbYr
-bstamp	YlYmnT
nempty	Vederd
clforema	eZdgrY
-bkeep	lTgcei
+bcv	Ycbdrd
papps	Wdefcr
clid	VWrcne
+2is a	TYhbTq
crtxt	rdcedZ
cldiplom	YriedX
peligib	fmerWV
pupon	XreflV
-bright	gdjimT
psteel	ZjreaW
clporing	beerdV
+bunpaid	cdredX
-bhi	eiearV
nthree	Xkdarb
phusban	TTnchq
ngrace	UleerZ
rbdenied promise-to-answer	eTbXfk
psupply	dnddnT
pself	grZkWY
rbaside step-only-if	ddlTYe
-bowner	iXnThe
-3date , the	TbWdqe
-1wanted	XmdikT
nlandlo	jcdeTq
+blucky	raadYj
psessio	nhjbfT
clhi	Tcgbqj
npicks	ZihZVr
ndietar	eerddW
-2submit :	ZXWerU
pphotog	emTjZk
phard	eZWddr
nmuseum	adWdhr
-bholdin	grmbZU
crevenin	YkjZTp
pstall	Tcphdj
ncolleg	XbjYdr
+bhearin	rbZmZW
pgovern	dfkTTr
pusher	rfeecV
nfailed	XeefrY
-2moved to	fajbTi
-3know i said	Tdefmd
pgym	ZXheer
psize	Tqbicg
nkettle	rZeeXe
-bonsite	XcraYi
-bquote	ijdeTn
+baddres	bZdebr
phope	nVbgrW
crhis	kbTifi
+bread	TUjqmc
+bbranch	ZeomTg
crswitch	XheeYr
crexerci	gljegT
pexecut	rcabbd
clportal	fqTbYk
crwaitin	federW
bsin period past	TZdXkf
clif	kjkbTg
pfacult	ldgiiT
pterm	gjcrTZ
pvaccin	ZreefY
-1open	Tfdacl
+2: you	hTidhZ
nnay	rZbdgX
cltryout	cdrefW
clman	cTffki
nrope	hdbdrW
crpick	rgYZZd
-3for you by	nTeeed
crgood	Tgoekc
clofflin	ZgYdcr
nhouse	bcTjlk
-2ends on	ehWgTj
phesita	drfffV
-bwrote	gbebrW
-bvp	lcdhnT
naddres	dToaan
-bthesis	TlYmak
crbeing	UnTeoi
clintern	jXViXr
nresour	Wdfgrb
nfloor	ZgherX
pfixed	YgrejU
clstore	kWbdZr
-bphotos	Tkcelj
+bfrowne	dederW
-3by close on	nkbdbT
bs- span ahead	ggTdfg
pverbal	ZribXe
-bproduc	YrdlaY
pnamed	Tiicdn
+2, second	ZbpaeT
pexpect	fVhcrc
nfrank	Uefhcr
-3has asked for	kbdkTa
-2yes no	rbcbZV
pkaren	racdcZ
+2i say	rZadbW
phelped	aerfXd
pshadow	TpmTej
pheat	afrfaX
-2day ,	hTlaed
-bsigns	rVWpWX
clreleas	pgTZcg
phorse	TfZjkm
njoking	kdkhTg
pduty	hYYard
clemerge	YrgeZd
-bdrop	foadTj
ppolice	raZcdd
pnorepl	Wceeer
clchange	cUbZjr
-bengage	dcgbWr
-2delete after	caedZr
-2^ within	jiebdT
nadmini	dcedZr
clreport	gdWoTm
-bsale	fdZdWr
pphase	flardT
crlatest	rmWbXZ
-bcoach	bcfaZr
nboots	Vdreha
ppassed	Yhrabe
crbeyond	aaeedr
crover	ZfrpYW
pfwiw	Ufefrd
pwelcom	TjZgdr
+binsure	creeeV
ncold	TphcYk
cldoubt	abeeXr
crsheet	VrZehc
-2but on	jihacT
-3rather than the	VcZerW
clreceip	XeeeYr
+bperhap	Wcffar
-bapron	abgfXr
+bwonder	rXdfhY
ncoffee	lkddiT
-3meets on the	bZTkVj
-bwelcom	VZkdYr
nenquir	raacbh
-bcarry	bdgabr
nlots	ajrccV
crgiven	crbclU
ppre	XrgcYi
clplant	cabgZr
plabora	brcdfZ
nrememb	blYdWr
-2reply within	fcedTj
-bplaces	omcceT
crearly	WrcdXl
plasted	ZZcfer
-2to you	mTYXYj
nmore	WeYhrg
ninterp	eeeokT
-btravel	TYqWfo
+2we tell	rababX
-1@d	dZkTfe
+bfate	rbeeeW
cranybod	Wfedbr
phosts	ffffTr
pleave	qbdfTg
ppaysli	Wrcecg
-2us on	cikTfb
pbutton	olfeeT
crnone	jjddlT
crvoice	Wbcire
+bharbou	TchmWm
crmails	rdcdZb
-bagreed	lcXniT
pwithin	TWhcpn
clputs	rcceYc
pauditi	iiqcbT
-3will have it	rcecbW
clhey	gpTdhe
-blips	rbdfcX
crlies	ZeeerY
nmsgs	lfepYT
+2and show	ZZrebW
-bresolv	obbelT
nauntie	ledpTc
cllatest	qncbXT
-2feedba call	TbjdYl
-bdangli	rdbcac
nludo	gejcnT
-bcider	bdafbr
+bfine	XrYcka
clmoment	dnfmeT
cleditor	ecgrYZ
+bfloor	bdaebr
pusuall	rdedYc
-bcomp	aebdYr
-borigin	Uhdcre
-bballot	YcZrbg
+b@t	bZrWeg
crten	fofdgT
cllet	erfdfX
peyesig	fchcTr
pgrinne	YcrfdZ
clgethin	rdceeW
bsin day ahead	acgfTm
-1free	TXmaYh
clinstru	mboibT
nsignat	iYedXr
-bsorry	ebearZ
-brecall	kckehT
-2meets on	bZXjTh
clk	bercfV
nfaster	rdeebY
nasks	jhiclT
crdesk	ZrgchV
-bessay	ZqWkhT
frjoy	Tikejf
clstarte	TUXaqq
-bides	rdcfbY
nforema	lckcjT
pportra	brbedZ
+2to choose	igXjeT
crones	jfmgcT
-3would know by	iTedhg
crfront	TnclpX
nholida	rjZaUh
-bcode	Tlceco
clsecret	redfeV
-bdive	earedV
-bswore	rXdejT
nmisrem	bYefcr
+bkeep	rYgbWh
crface	rcWegc
clshoes	eWifZr
pluck	mTUell
-bbirthd	lZTcen
clpaymen	Xceedr
claberde	aaafdr
crquesti	UrgnbZ
nahead	Zccdcr
-breject	jUbdra
-bintake	fbbfXr
crsaving	aTffol
nstands	eYbgar
nphones	ebYgZr
+bporter	YdierX
-btalks	lXbpjT
-bpricin	arZfeY
nalong	dcrfiU
+bchrist	edccYr
crthen	rZffXe
+2for a	ibmTTe
pgroup	bZoipT
crcancel	Yebdrb
-bfight	Tfdmcn
clpracti	ZVrfbh
+blets	racToW
-2answer in	fTZZgh
clscanne	brZfeb
-btrying	Ycirba
flif	jijbTj
nmailin	cedeYr
psketch	XrhehW
clonboar	Xgcdcr
-2no on	jiWajT
clblower	raefeX
+bbringi	Vceeer
+bbegins	dcabar
crmissed	cedfrW
-bends	gjVeTq
clcounci	nZXrab
crrespec	efcdrV
phunt	acberb
clname	koYTkZ
+bcontin	dffolT
crinbox	qkicZT
nflies	nkdbiT
clthru	ZYrlhY
nok	marhXZ
-1weddin	Xdbbbr
+bolder	Ydferb
clyounge	Ydferb
crolder	Ydferb
nworry	ihjeTj
-bbuy	cXefdr
clbuy	cXefdr
clproper	hTdmgh
+bfellow	nkdeTe
ntribun	Tcdeqg
-2confir by	ffadjT
ptender	brcgab
-3out on the	giXTgg
clmail	eedbra
npandem	ffffTr
+boffsit	ZfddZr
nsays	lVTbqf
nrenew	dTbdhr
clbright	Xededr
-blast	WdThlo
+bfollow	heffpT
-bstated	Veeera
poral	Tmrabc
nformer	ceceXr
+2instea .	mYgcYT
nreserv	ihrcXY
-bmail	gfbcrX
-bstores	ccThhq
ppostpo	deefrV
craye	pfdegT
nweek	WrUihf
-bpapers	UWUrhq
crlets	rbdaZe
-beligib	VmerdX
-bdies	crWdXg
psecret	rccaed
+bpolice	ergdbW
pdebrie	ncYrXa
pprison	fkmeeT
-bcosted	YrefeZ
+bboth	rdhfcV
ptwenty	kZkpTY
-bfundin	Ybdiar
clapolog	cabera
crmisery	rddfdX
clnone	Wdefer
pattend	kTiYme
crphlebo	Teeimj
-bjudge	rcfZeZ
clright	Tfijpc
nsociet	efeerV
-1lands	kWVVTh
clevery	iTcffn
nreason	ehXYrc
nsuch	cnZbrV
crofsted	cfeerV
-bmagazi	Zccddr
clmagazi	Zccddr
-bhim	arobZY
-3not come on	YcTcij
nstayed	begfrV
+1came	TaYcqd
ninto	gXbkrX
crcopy	drgeaX
ntimeta	ZdfdrZ
nreside	cchoiT
+bcalibr	affrbY
clspace	gglfjT
crwonder	rWYfgf
-2open in	aacdar
pturned	bfradd
pfunded	fceeWr
-1ended	edZcrW
clfind	gfjaTn
-bours	nfYhkT
pend	jeTiZm
clcover	UkrdZc
-bface	aaierZ
-bfunder	bcbcdr
crotherw	bdYdbr
clgladly	Weiear
clroux	cedfXr
nmenu	deoekT
+bm	gaqZTe
nbed	rcjbZZ
nlane	dcreZc
nduring	fZbiWr
-baward	rbbajV
-bones	nlciTb
-belecti	TkXbip
pselect	Tlngbg
-2finish on	jYdTaj
-bfriend	ebaecr
nboat	Ybrgaf
cllong	drjecX
nfine	rcdaWj
-2and said	rbhdVV
+2you hear	rbZabX
crprocee	dYbfre
-3@d , so	ikccZT
crway	nWXgUr
-2's off	Xccecr
crlying	TkefZr
nfinish	lgTbld
-bbrew	abllkT
phanne	hfefoT
pmust	mndXTg
clbound	hTjdkf
nnormal	dbTcip
pops	qidgbT
+bunrela	efWder
-2on it	bVgllT
+bplatfo	Zcrdcd
crbreak	TilbYm
+2, phone	iWTidf
-bmayor	ZeerfY
-blog	clTqZe
punmute	Ycrfca
-2candid on	jbTcYi
-2back ,	nifcYT
nprovid	bZddbr
frreview	Ufjrec
+bmull	ZrffdZ
crmull	ZrffdZ
-bheld	UhoWrW
clsomebo	lXTddo
-2make it	kjgYUT
presump	efcdrW
paware	fcddrZ
crreason	bWefer
pfurnis	YbrldV
+bpeople	jYTjld
plectur	Tmejhd
pdepart	chThem
crbakery	Wfffrc
cl#	Tgkgjg
cleven	lVVbrb
-btree	aedeZr
-3inform on the	ffffTr
ncontra	VfTeno
noffer	WfUhir
pbreak	kZfrdV
bsfor period ahead	cchaTn
-btim	ZfderZ
clpolice	ardebd
crnotifi	hkcpcT
-2people on	keYTei
clcame	cWebre
-bwaited	leefnT
clclaim	bWbeir
-3ends on the	diTcWk
pfile	igYrfW
clsorry	aXeere
clformal	kTobdc
proof	rbfbca
nninth	pfeeiT
nagree	gblneT
clclerk	jrXaeY
crcounte	fnTbcj
-bmoving	Xbgagr
-blies	kljebT
clroster	WpVZXr
-bintend	rYedfb
ndoor	mTgZjd
cldistri	crZaah
-brubbed	VkeerW
-2at the	hbTfie
pwhispe	pkdeeT
clhopes	rkbYcX
cldeterm	oTejde
clbecame	jdYcrW
clcat	bYgfZr
+bapolog	Thleal
-bwaitin	nlXhgT
pnone	mYbYUr
-bdemons	ceredW
cldemons	ceredW
clwhile	ZakdVr
nexpert	aderaZ
+bcame	Tdkcoc
ppartne	jXerUf
clentitl	cZfber
paccord	Tgndei
pmeanin	adeear
+bclinic	bioegT
clmeetup	ceZfbr
+bsun	Zccfcr
n:	Wdairh
pwoke	bfeerW
pinform	Tbohcl
-2apply by	ZVfdar
nbus	Tdpdck
crkept	acierX
-bunit	ffeogT
-bcome	bZrcbj
pinvoic	Whdcbr
-bbonus	Xicebr
ncandle	rbefcY
crlapses	arcedc
+bswears	rZeceb
-bfitnes	hhoebT
crlists	eXeecr
pok	kcTedm
clmeanin	mildZT
-beat	Yccecr
nnotice	pfTnZd
cldeck	crcecZ
+bcollec	chaeVr
crhi	bdXfer
clagency	VXdbmr
crsample	Tqafhd
-bnag	cedeXr
+bthird	Tboeej
pbirth	lqaedT
-bseen	YarmcZ
nshop	rXacYl
clforese	accere
flnot	Zdbckr
pumbrel	Zceecr
-bconfer	kaTnah
pheard	nTljhU
-blookin	khfhTe
-bhappen	bcmWYr
crreply	rmabcV
cldangli	reebab
clpass	rXlbZc
frchosen	qZcenT
-1shuts	crVZUZ
crtexts	oeeejT
nsafe	cVXmrc
-bhalf	gcraWg
nwhethe	YdjjTp
-bquick	lTkXie
clembass	frbcda
+1trial	fakciT
cldelive	VrVcfm
palso	neifTe
-3i was told	mdeedT
+bafterw	Zeeaer
-btight	rbaddc
pprice	Zrdfbe
nbegan	efeerV
+balread	XdrdhY
-bcount	jXZVar
-bswears	rceecZ
+bfriend	eeWcfr
nglass	becfYr
-bsittin	lXklfT
ncould	Tebnlh
-bexecut	beereW
clraceco	cddfrX
+2whethe you	gjbceT
-bcvs	bcbrZf
nsick	Vcferf
nattach	YWkYrh
crreflec	UqelfZ
-bbeliev	bcYfqe
-bpayrol	UhdZeq
clathlon	dfqdcW
clwait	nfnXgU
pthanks	hUgmkb
-bcards	gZZqad
-3sits on the	fbehUe
-bweathe	Uameig
clhun	Vcgdcq
crcollec	bjadWq
pboss	iYqfZb
nschool	klUkad
crproble	ZdefZq
-btinkle	qkafdU
clrevert	mjcchU
nspeed	kZaqUf
-2that is	fjUagf
padeyin	eedeqX
-2of us	efhejU
-bhand	gqVeZd
+bshop	paphWU
cldate	qaecZg
peffect	aiqjaV
clhouse	mdaeUo
classess	XgqqaU
pstatut	iajdUn
clnanny	jehihU
ptoes	cgqedV
crwrappe	qeeZdZ
+blesson	UnqdXd
crpast	hblfmU
-3not later than	fjdhUb
-bchildr	Wkbqac
+bevery	jYUWhq
clowners	oUncfa
nfile	UmXgij
+bgoes	kkUged
clteam	gZeqXf
crsms	qedbeZ
+bpositi	hgdepU
nfew	VYqemZ
peight	XfhqgY
clengine	VUcqii
nman	ZVWgkq
-bvisa	UnbbZo
-bfinger	hqfdYY
clyours	VpnfjU
nhears	fcXlUo
claftern	ffqddW
clreject	hUacpg
nyard	amYZWq
-bonce	qWbanY
nines	Ybdeeq
ngameke	qeefYZ
clhalf	XfqcYj
pgave	aeeiUq
clstuden	beebZq
-1closes	WlUcVm
norder	jUigXl
-bguess	ldfeUi
ncircul	Wddefq
-bnote	beUgqe
+bsecret	qXYdfe
clsadly	Uakegm
-bplease	bqebhZ
clcast	qeZhVc
psighed	qWdfdc
-bward	fYhZUq
-bdraw	ebadbq
crstarti	cbZfeq
clvisit	UcqZge
nforms	ikXeUq
pcompla	hWeacq
crtea	dZqjaX
cldefini	pUadka
clfailin	meceiU
-btimeli	WdZYiq
-bleader	dUcqbh
clmade	oZZeqU
-bapolog	Zabdqf
clskippe	qhjWbY
-braceco	cddfqX
crmenu	Wqeegb
clvouche	dYdfdq
crnan	ddefXq
+bgary	decfqW
nlikely	eXgdaq
-bsometh	qWYacl
+btariq	aedeqX
-blist	qgafdZ
bsfor span ahead	ceUhgh
clcompar	qbYjhV
flaway	ggacbq
pobviou	qfcdaY
-1forget	XdcZqX
-bbin	Umccbo
prankin	liajUe
crtruth	gceeqV
-2turn up	UklaWb
clmoveme	qegeXZ
-3hear by the	fUeeij
ntransf	mffdkU
-bdig	Vefedq
cla4	Vqffed
+bcode	VqjkaY
clkenya	Ydeedq
pregist	XpYnUj
-3to come on	ZbeepU
nfill	ZpqcVY
-2in about	qZbcZZ
pmove	ZehkqV
pscarf	eXddeq
-btools	YUndZq
cltight	qccedZ
paim	ffffqU
-bsalon	Zdcdcq
-bemaile	hqfZZY
pcleara	UqbcYo
clcosts	Ufffdq
pwhethe	jkeUch
nnumber	biqXce
-bgoes	mhWjUi
-bah	eeeeqW
-1not	aXUWnd
nrent	klcnUZ
cldecide	qXbdgf
crshop	cflhUk
clhires	fUdkYn
+baccord	qbckcW
+bbeyond	Yeddcq
-bcase	jcaqfW
crmeant	fbeeqU
nfeet	gmncUY
nyes	qcfeZd
-bdrive	abYehq
pdentis	madmUe
-3out in the	qbXZaZ
nrumour	qbmeWX
crspeak	hdfklU
+bturn	Uokdch
crdelibe	iddlkU
-3, that is	hkdVUc
pwind	lZcdqV
pbroken	lejejU
pshuts	bUmmWm
prestar	cfeqbX
crmove	UkZdeq
crworst	qYefcc
nbursar	edheqV
cldoors	UYnccl
clstill	nUVgpe
+bposs	bqYffb
crposs	bqYffb
nmr	Uelcjh
cllicenc	gqbciV
-bmumble	dfdeqW
+bperfum	bcqfdY
+bproof	XiqddZ
creven	Udgbnl
-btralee	cYfedq
-bhustin	bfqdcY
clhustin	bfqdcY
rbsuperseded past-event	Uabcfj
crrule	qXediY
-brector	abdqga
preads	oYUjaj
+ballow	Zcgbcq
nprinte	jbkclU
naccept	aqeYef
phandwr	lickeU
pwritte	dpmaUd
pspecim	bqZfeb
nshare	ZXZejq
powns	fUheaq
pinvita	dgqdeU
nairpor	oagdjU
-bextras	efdeqW
clextras	efdeqW
clhow	eWbZqi
clnote	icUdqe
+2, start	qbYZUc
-bthose	UnUXko
paccura	aefeqZ
penjoye	bcmXXq
pbike	qaifcW
nbird	eqdegU
-bformat	Xqefeb
ndress	YfoeUl
-bbar	Uiadeq
-bthursd	eeaeaq
pe	gbqgYZ
+bpanel	YZqncb
clorches	Uiadml
+bsuppos	dcqfgW
pprofil	pWfeUl
+bcandid	iUWpgc
rxact - past	gbUcgf
+blands	qedbYb
-bpremat	Wcefcq
clfittin	UXqbci
pchose	aUmigi
nstatio	ndhkbU
cryes	qlbfWZ
pprep	Xdeedq
-2^ so	mUfbhZ
npass	hjbqcV
crgary	becfqZ
clmarkin	hfdklU
pvp	hZqeaa
-bhopefu	edqfbX
-2again in	YcegUm
pthinki	qbeddZ
+bslot	ahqeiU
clpostin	ZUbneo
pplease	Ukmebi
-bnumber	XqYemb
pdetail	akqhXX
pstuden	ddYXhq
ppoorly	ceddqY
-2letter by	hkecXU
-bdo	bokjUe
+byes	qhbeZb
+bwrite	pYamUe
pbernie	XZcfqh
clfeed	dYcfbq
-bblood	Waqecg
clprints	VhZdfq
clsweari	aeYefq
-bhersel	qkadZW
pconsul	kZmlfU
cldm	qdbeeZ
-bthanks	VWWcql
clissue	oUedbl
nplace	UnZilf
clnag	dedeXq
clalarm	dcbcbq
+btbc	ZfefqY
+bfear	Wdffdq
cltheatr	cdqXah
-bk	UdqZaj
crturned	fUjbjh
-2applie :	WbacqV
+bstudio	UZqefg
+bhereby	beeeqY
+bobject	Ucbkim
-banswer	qcacic
-bgazett	qecddY
pmenu	jkefhU
ntanner	bqdedZ
clsafegu	aqfddZ
clpermit	kUcgco
clgood	cqZcdd
-bid	VZkcqf
phour	hqhgUZ
clnot	Ydablq
precrui	iUihpW
-2again after	caceZq
crlost	accfqc
napplie	UckZdq
flfree	dkqeYY
psummar	fpZekU
ncool	cqbfcb
-blibrar	Zabefq
claunt	Ygeeaq
-badvise	qYgdea
pstarts	cqediV
crrotten	Uglfmc
+bmissed	cedfqX
clfourth	qbfaea
+blord	qedeYb
-brosh	daddcq
-1this	VZUagq
ncaptai	Uhkcih
cltransc	bqbehY
crdrivin	Ukmkfa
ppostdo	fhffUp
pallotm	nffekU
preadin	oUdmad
-bshort	qhbhbZ
nevery	kUdkpX
plearne	qbfegV
clfixing	qYeffa
+bbill	kUkehh
crbill	kUkehh
cladmini	pdcemU
+bneeds	Udfnnb
-2tell me	hkUbba
crtastin	beqfeW
+bout	gaUhqc
-balert	dZdebq
+bops	Zbqecf
-3us until the	qbeZdU
cljudge	kWbjpU
crclock	ZqkeaV
pother	qZddde
-3the call on	ddaanU
crnights	YqefiY
ptea	Zfgqeb
-3, by the	kgbbcU
-3from us by	qWecXb
+bexcept	lddfkU
+bwebsit	bZafqf
crtake	ZqjjbV
ptell	jdYXaq
clpollin	Wcdfqe
clprice	UqhZbg
-2that on	kbejZU
+2and so	qXYXbf
-2go out	jaZZUj
psleeps	qZdfeb
crsit	XjikUk
nrooms	eefdVq
-bjk	qedfdW
-bsays	fUpdmb
clspain	dcccaq
nolu	Ydeedq
psilent	feoefU
nalert	dddfqY
+2, yours	lbjcgU
pnotary	Uqeddj
crround	qcggaX
rxdenied in ahead	ceUdej
clwhethe	qVmbbb
-blands	gdeYVq
nrevers	bdpelU
psms	qbeebZ
crsure	qYaifZ
-bcourse	jUmeWj
nread	VmYfqd
-byes	mpbdeU
-bplace	UYmqoW
nkitche	emieUh
-2by close	llcecU
-blovely	Vdhdqb
-byearly	qecbgX
+blaw	aYecgq
+boffici	qYdfcb
clnay	gqWeZc
ncouple	XjgcqX
clcourse	oUXfXq
pbingo	dWdfcq
-bshould	kgUekc
clfracti	cbqfda
-3told by the	jUeeeg
phears	mlcciU
nshirt	Zbqede
crdoes	haUhii
-bexpiry	YqcefX
psource	dqbfbZ
+bsay	qegfaX
+bportfo	XYqgff
pad	fmjdgU
clwebsit	bgWdcq
pwant	UqndUi
-3you on the	iUmUiW
puntang	Zddeqb
+blove	ZbYchq
-3to us by	ZqeeeZ
crreceiv	cYcqhc
crget	qfXhUi
clreally	Zefeqa
nchairs	liceUi
pdelays	YceqYh
+bribbon	Zeecbq
crribbon	Zeecbq
crlike	Ufjbmh
crfiles	beeolU
clmouth	qcecdb
nmiscou	mfffUl
nbats	efefVq
ptry	Ufncdj
-bsucces	maaZVq
clhoping	qaYdjX
-3from us within	pUedfV
navaila	ccgcYq
ncloses	jngUkW
psafe	qWYdfi
npops	effeqV
pfour	iUqeae
crderby	egdfVq
-bdestro	Ydeecq
-bgovern	hVXqdg
crchat	WfnjkU
-3give it till	cUeYZm
psanta	alUfik
clmumble	eeddqW
+bdinner	aXqneV
+bcontra	jaXcZq
-bglass	beqefV
+byourse	ZmkhiU
-3leave on the	Vdbcbq
plied	fjffnU
pchance	mqWeWa
crbudget	Uhbien
clknows	dadcaq
+bbusine	ahfqaY
clbin	Xfccdq
-2needed by	YqecaX
-bpublic	dqXZVl
clreturn	Zebedq
clbehind	ZjmbUm
pdocume	hqWbcf
pthough	fqgccZ
+brain	aebebq
crbest	efqeeU
-2out until	WZeddq
ncrewin	hefepU
clhealth	VqqdZV
+bwithin	UelXgm
clturn	jgmmXU
-bmoment	dmefkU
nspar	qededV
clmerry	bfeeqX
clolder	YZfefq
clguess	mcleUd
-3now it is	mZhcaU
+btalk	UZkmkd
+2, result	gYjhUa
pdisreg	qabdja
-2ring you	hUhagd
+beight	YYqdVk
-bhealth	ejqcZV
+2to go	aZqiZc
clsummon	jgqdWV
nbike	mekkUY
+brotten	Uekflg
+bposted	necfjU
-byear	ceobUk
-3it will be	gajaUg
clhangs	Yddedq
pmanor	ZefcqZ
pfootme	ZefcqZ
pleisur	ZefcqZ
+bnotifi	kfYqYZ
pdocusi	cqaedc
+2they want	UmibkU
-2to see	UdZhWl
-bturns	naYdUq
-bconsid	gahjnU
crbroken	cfefqW
-bfall	Ucocih
ppassin	cjqdbX
clexperi	fZWehq
-barea	miclcU
pconver	eUmdcn
-benjoy	addcdq
-bharves	bcbaeq
nask	fnkjUc
clfront	ddqnYV
-bformer	apXcqV
-bslid	ceedqX
nacknow	UZednm
clhere	Uifdik
clcards	dWYqZj
+bflat	bUofbl
clcase	pXbqeV
clsun	eemflU
pchased	qceeUj
+2when the	iWUkce
nenjoye	ccefqa
clre	Ulganc
clcry	Ybeeeq
nimagin	agddaq
psad	dXcfgq
-3come on the	UZeajf
clslate	cfeYdq
nholds	mdqcYY
ncancel	Ufddqd
cllambin	gbcdaq
ndecisi	dUZhlm
-bzoom	bbqecc
+2there is	dUdcZm
-1is	hfhfUe
-bsailin	ZdjcWq
-3the result on	qeddaZ
clthursd	dfbeZq
+bsucces	hdaqbZ
+bformul	eebeYq
nherrin	bbfeaq
-bchoosi	kiYjkU
pmake	qibefV
noutsta	UqeemW
-bbuilt	cfddqY
clbuilt	cfddqY
cldental	alUeeo
pbins	Uclefk
nfresh	Uicbng
-bquist	aqedea
clquist	aqedea
nleafle	cdeeYq
npile	pZZqYX
ppostma	fbqdbZ
plast	ihgqWV
-bdental	heUeeq
clsit	fcqfab
pshed	qYkdXa
clmad	Ydceeq
ponline	XqllZU
-bpicked	cbXcqg
+bcricke	qeceYa
plater	XYqfdi
nyoung	abkfVq
clsittin	mZfqVa
crheld	ehodhU
crmatine	bdqfac
+bbrothe	Ufjlhc
+blady	bZWieq
nfibbin	ffffUq
crdeterm	qaeeeZ
crbegins	Wdbegq
nticket	fWgXbq
crcarniv	bdbceq
poblige	YlclnU
clbearin	Xfccqe
pmayor	jgUahj
ntheref	UZahjm
clbox	kggjUd
+2, hr	hgYkjU
-2^ take	WqedcW
nposted	UckYgo
clrubbed	ZkceqU
nknow	cUllck
clworst	qbceeZ
pprovos	pUdddk
-2hr :	gadamU
pkindly	ZceqYj
-bcontac	lXZaqb
crmost	iUfkbj
bsin period ahead	ZUfifj
nagreem	dYaegq
-bdesk	ZqVZdk
+1n	bUhnab
crprogra	bddfZq
-3to see you	eenelU
clsub	kbkhgU
ptempla	iqXdba
clswitch	UohdUm
-2not by	kUecjb
+bad	Udeeoj
clsmooth	efeeqV
-2asked for	qZVdda
nfriend	fjjcUj
-bdrawn	ncYklU
+bcan	Vqjgea
ppub	ZifhUp
nportfo	YeqjdW
poksana	efeeqW
pspend	eqeebX
crprobat	ccdeYq
pconduc	YgkgUl
-bbell	hkgdjU
-bharnes	dfqccX
clharnes	dfqccX
-bunavai	dfZfbq
clunavai	dfZfbq
+2for our	kabbiU
-bwhethe	Ubhdlm
+1he	keZUhb
+1stands	hbjeeU
clmended	WZffeq
pusual	qcYhdc
-2due on	eUbfoi
crhours	UoheVm
ngave	bbbecq
pcompre	cqefeW
ninspec	igYhUm
+bosei	qfebaa
cltour	Uhibcm
-bcancel	WYUcpn
pcourt	qiahXX
-bnotes	ddUoge
cltralee	cYeedq
pmornin	VildUp
+2but the	Udcakd
-bshout	hpgebU
crdeclin	ajbeqX
+boffers	Ucdicp
clbecome	qaabga
clgrades	odbmbU
crsignal	deadZq
-bfiscal	gdacZq
clfiscal	gdacZq
clbottom	bqeceZ
ppulled	YZlhUo
+bchecke	mbecmU
pcovere	feefVq
nadvert	VYdbqj
nsight	aecdcq
cldesk	coUZjg
-bpushed	gaamoU
plongli	fjeiUi
+bproper	edneUj
penjoy	fbccaq
-btroubl	bYefeq
claid	Yqffdb
crnod	jcdljU
-2close on	eiWhUi
+bessay	ZqefeZ
psharp	ZfqfeY
-bsubsti	Zaefdq
nspent	afeaZq
nsarge	qfffdV
plike	ZlqfbY
-bcontro	Udenek
+bgreat	djYeVq
nchuffe	aeZedq
+btour	edqeaZ
-bwritte	eZedqc
ngets	kcbnUf
pfalls	ilcdjU
pthing	joegdU
crbursar	oefdjU
nupgrad	dedeXq
-1wants	dUZqVb
nfear	Ufefqf
+bweb	cbfeZq
cllad	gWUeho
clgirl	Zbcqjb
pthank	hUannd
nphoned	mbUiXk
nnag	qndeWU
-bclears	qaedcb
crshift	Uligch
crpub	mcUdZn
clbonus	Ygcecq
+bnext	XehaZq
-bbuildi	gZfWdq
pdust	Ueekli
pcarefu	qdgdZZ
-3for me by	qXefaW
pfail	Xgbdqc
-bmenu	Uqedbg
-bgateho	XZqfcg
+2you get	pgYdZU
pdeck	joXlaU
pcomes	ZmUalj
-2not the	WaYbqY
-3up on the	iYUfWm
clupstai	mbbaUq
prunnin	jqbcfV
-bnumera	cqcfeX
+2is now	jadekU
-blorrai	Wfefbq
clheads	giehUk
+2about whethe	qbadbX
-blongli	adYqga
crcustom	ddUmkg
+blook	akdiUl
-bclass	mUicai
-bexec	Vdcqib
-bsums	gedqZX
-blangua	dbbfcq
nbear	UZbioj
pscratc	qabefa
crzero	eqbfdY
nusual	Uaednm
pthread	deZfYq
padored	jljdcU
-2said by	eXecnU
+bsift	ccbqga
-btoward	qeddca
pprivat	ddadcq
clremind	Ugican
clbakery	UfpbZl
nbirgit	dgdeqV
+2to accept	Uobage
-bcurato	hfcngU
+bvideo	cYqedh
crplease	Xqdgah
pappoin	afaecq
prather	XoqceX
-2shuts on	aqXbYX
+2becaus of	dUfYVp
-bfinal	qafjVb
crplan	imbghU
-2me from	debdWq
-bhappy	obUdYo
nfairne	paddlU
clable	cUccpk
+bdone	fWUdio
ntransl	lnXbiU
phurry	nUddan
pwork	Uocdhi
rxaside in past	XaUfjf
ncopy	ZbgYgq
+bkind	Xfffqa
+2you would	UXkbhk
+2is what	hiUZfX
+btxt	ledndU
+bcase	igUeZo
-2us until	kddbkU
nphysio	jheeUj
naward	Zeedbq
nbagel	hdqfcU
nsecret	ejoibU
pavoida	ejmefU
ptimeli	fcqjbU
+bbit	Unadnc
-byears	WZXqbh
+btype	UfloeZ
crsift	adbqfb
clpilots	Zqdiac
-bp	Xcacqf
pdo	mjidUb
-3, @d ,	WVdaqb
clexcel	dineeU
clhanded	egUbkj
cllies	hojebU
-1expire	ihViUf
-bowing	Zfedaq
+bink	foZegU
-bull	qZefea
+btests	Uagflp
nreadin	UhglZl
-2, start	cYZeZq
nsooner	qcWeee
clsubsta	qYffeZ
-bactual	qgfeaV
-2# more	adZohU
clbeauti	aecdqa
nle	Yddqdd
+2and it	adUjld
ptalent	ddaZeq
+bkept	Udfclk
pliked	fXlpUe
pvale	dYeeeq
-1rang	UaYcmd
clzoom	Xcqecf
craudit	Yddedq
+blost	abieqV
crhandin	YiceZq
ntender	icacWq
-bother	iUcgkj
pslow	eUZjhl
psealed	cqglXV
ntell	gaqgXe
pcerts	cmdfmU
clexec	Wbcqgd
+2s the	kjeZUg
crverdic	qYXlkU
clsalon	Yeedcq
nscores	cegUgm
clnotes	ecXqmW
crtells	qadbeb
nlose	Ujidkg
clmailed	qcbcdc
crvan	eWadeq
+bcash	aebedq
nthanks	mYUiig
flwait	qdgYiY
clconsen	aqbkYb
+2, he	djeUic
padvert	WdoqVe
pring	YXYaqp
nplayed	qdeedY
clrespon	qcbhdY
-bbarbec	Xebeeq
nranked	eeelUm
ptransl	hqadba
-bjohn	qdbedZ
nallowe	lZchUl
nyourse	YhgcXq
-1decide	lVUcgc
crmoney	UnfYZq
+2, otherw	YqfcYa
pslides	fjqfUY
pulrike	jgdemU
nscorin	deZlqV
nkeith	dfdcaq
-bboats	ddbbdq
-btwo	Ujnehc
-3it is the	ccfUif
+bleavin	ZeeeZq
+bun	Wfffqc
+1by	ifiUcc
pwonder	iUbldk
-btechni	adqhab
-bconven	Wibqag
-bsea	XXejcq
+2, half	VXqcXb
+bagree	dnbldU
nwellie	YeqfeZ
-bstretc	dqbebY
plearn	Ulkecg
clgig	Udcijm
-bsuit	jgnfaU
pcohort	hafeXq
clappren	gdUcdq
+bpayday	aeeeZq
crpayday	aeeeZq
cltable	gqfeaW
-2's in	jafWUf
-3, it is	bUjghe
psite	Ufealn
pget	mUkdhc
panyway	Uiccgp
ncfo	qdgddV
-2my desk	hUackf
pjoy	Ufbifo
clrecord	dqVedg
clms	epfgfU
crwhite	qeeedY
-2form by	bqeedZ
pskiing	bccfbq
ppizza	fZffYq
ndryers	ffffUq
-bbirth	aqdfeZ
cllonger	ZkZcqb
nplanne	qfacfY
+1if	gidYUi
+bspeak	edemlU
-bdefini	oUbdlY
nfundra	ceafaq
clminist	caZcfq
-2is in	jaeeUd
phire	jXckUn
ntrue	Yedebq
-2not come	YaUdnb
nintrod	cqbdfa
+bring	qZVjVj
-bsecuri	UlZemf
-bdirect	iUdkfe
-boccupa	XlqebW
clvice	ebfqcY
crfret	Xdeedq
-bshot	edWefq
crmeetin	dUfhel
-borals	deoclU
clorals	deoclU
pbiscui	idXcYq
clboard	jceqZZ
-bjobs	ZXVcmq
pglad	cnclgU
clstretc	bqbeca
nnights	YqiefX
-btortoi	bddfZq
nschedu	fXfdbq
-2betwee the	hVhUfd
nbread	alkYUn
psuspen	qZbeaf
pexpedi	XameqX
crwater	Uendbm
-btap	memedU
pequal	qlcadX
+2i will	laUeVg
-2sign by	Uldecg
clmatter	ngapWU
-bdroppi	ddmemU
nexcel	Ybffqa
nwage	aheeYq
-bminibu	dfqdYc
clalumni	ceYeeq
ndm	qdZeiW
-bgrante	qkadaY
ptiming	ibVqdc
pchef	Zfeaqe
nlead	lcqeXY
-bbonfir	afcaeq
pprint	Wqaehd
clclocks	jfUdfi
+bhalf	YUpehf
plodge	dmUebk
crhad	Xcdeqe
+boyelar	mecfUm
crclinic	YnkejU
nlength	bdcqda
crprimar	eYefaq
crpair	qdegfV
ntakes	ZobaqY
ncounte	iWeaqX
+bcertai	qbaeZh
pelecti	gglggU
nretake	eqYeeb
-3second interv on	idgbUg
-bwrap	Xcaicq
purl	Uoacdi
-2diary ,	UXVdod
-bclerk	oqVbdV
npressu	ioafgU
clkey	bXgfcq
crlookin	Uifcoc
-blet	jjddlU
crrun	Ullahf
-3open on the	aabdXq
clvalid	UlZcXm
+1#	eclhUc
-2know the	hnZbZU
pramp	bZeedq
crhalf	Uckigi
cl@s	ZdmUjj
prescue	ZlkmbU
crfile	aqdnaW
pweeks	nfUdcj
panneke	dcbqeb
+bchair	dZYbgq
crappare	Zecdcq
clbidden	ceqeeX
craddres	UcmhZo
-1phone	dUgYjf
+2, even	qZbecX
+bcommit	adgqYe
crfishmo	ffffVq
px	ejUeco
-bdrill	aeVehq
crbook	ZqZeXl
-bspeaks	qdcdXe
nflight	fUoahh
-bhangin	piddUc
ntrev	cfceqY
npredec	XkfeqW
paberde	mYpdfU
clpull	adqfbc
-bbroker	eqeeeX
clbroker	eqeeeX
clextern	cdcqWg
nremind	gqbdXd
+bmonday	Zfcdbq
clquay	acqfca
-3we interv until	dddmhU
pcanal	XimliU
nsense	hfqcbW
+1off	YWdZZq
clbrass	qdhcdX
prefund	bhdeXq
pprayer	cUgfnj
-bve	efWfeq
nvettin	UlZefo
clchair	bUipYk
+bvisas	Wcffdq
crvisas	Wcffdq
pblind	hikjaU
pgoes	jcYlUm
poffsit	cdaqeZ
+borient	Wefdeq
peditor	cjgqZX
pperman	aqZdWo
ntea	Ugkand
clparked	beqfbb
pgets	nhjWUd
+brememb	Ujcefo
crmerely	Veefeq
-2back by	cidcUh
-bword	qgfebX
-bagency	mUcckf
clbell	jpUdiV
-3begin on the	acZedq
clwhy	qahdXd
clplane	qjccbY
-bsleep	qlbfWX
crowner	ceqbkX
pcool	aaefdq
+1betwee	hgmbUY
-2, answer	hgcdhU
clremain	kifaUi
-bpasspo	Unlcea
nscan	daqdbd
-2candid within	qZfeaX
-bkindly	fqhafV
peaten	qYbkeZ
+2, failin	gqcdZW
crdesign	dqgdaW
nmayor	hiciUl
nmum	Wqeddg
-2@d not	Uddeoa
pbloke	qYobaV
clinvent	bdcccq
clhour	ZVqmcb
+2: it	cUnYef
-2verdic on	bbaanU
clexpire	jkUddf
crnamed	qddddZ
clpick	okhYUd
crnurse	qbeeca
-bcleara	Uijnad
nstage	cjifmU
-1hear	ifUWhd
pwife	ioldUW
nadvise	XdpjjU
pvirtua	ghqfYX
pr	Ygdccq
nta	bagYdq
clminibu	deqdYc
crcalibr	YecqgY
nchurch	qbffbZ
classoci	qncYeV
+bdelive	cqVoZa
ppublic	Vidbfq
-bprice	VqdZdk
clmargue	Yffdqb
+baccoun	hXgdXq
-3to ring you	Ycacqc
nrm	eeafqX
-bstanda	hiadoU
pfinals	Vdieaq
-bofflin	aeZfdq
-2back the	UWWZlm
pputs	okeceU
-bbumped	jdgkgU
clhundre	egijjU
+bface	geqfXY
pglove	aZdfeq
plong	ekkdkU
nhip	kfefUl
msoffer	VoaUfk
+btheatr	cfefXq
-3give me till	qWbddY
-breply	llbbiU
+bassemb	qcdeeZ
-be	lqdbXW
+bmo	adcebq
-bnudge	Ygbebq
+bportal	qlecXa
+bsortin	jdpeeU
nski	qXeece
crad	Udeenk
-1took	VYecqa
+bowe	bgbqdc
clnudge	WmYdbq
crforwar	pgdefU
clmounta	bdeceq
crclerk	qdZdga
ncommun	badnpU
clpie	Xecfdq
+1the	gaUXih
+bfront	Zdeeqd
pgift	Uieeng
psous	Wddegq
-bmatter	jkXpXU
clstage	nhjdcU
clprint	aqWcak
proot	cdqfgW
+bmakes	qZaiaa
-bduds	aeddqa
ppuppet	Ujffem
pl2	dhpfdU
+bsample	Ulafki
clconcer	aafebq
-2# on	UWnZZg
pbusine	lcfobU
pmanagi	qZlhZW
-2good for	iocbZU
nmostly	deaeqZ
pdear	Zbdgqg
pslip	dqdcjV
-2leave until	ZZeeeq
nher	ekZdqW
+bjust	Xbjacq
-bportfo	djnlYU
-bappren	ahbcaq
crink	fnjfUa
nholler	legnbU
clsquare	dbqfeZ
clwish	UkhdZo
clallerg	aqffcZ
nmedica	ZkafZq
-bmanche	lfeelU
pkiddin	jeofcU
crexpect	WfpUdm
crpaperw	Whfbcq
-bsheets	XjfkoU
clprofes	qdlfXX
nthanke	cUkfco
-bre	ggabqX
-bjoined	aeefqZ
clservic	hVdqed
cltxt	qgdfdV
clorient	bdcdeq
+bestate	ZZfedq
nfeelin	gddeqY
-bapplic	lUYkjh
crice	ccdfaq
-berased	Zdefcq
-3an answer in	edeelU
pholida	qdceeZ
crfinali	qcYefb
crdare	aaffeq
pseldom	afcebq
clarrive	UZYcpo
nlaughe	Ueddki
clcause	Ybefdq
clsheets	XjfkoU
-2both on	mYXhhU
+bsits	dfddYq
+2, ,	VeUhik
-bring	hqabbd
+bgloves	edqfeW
ncarava	dgeaaq
-bgirl	dgXfqb
nbidder	qeeebY
cldetail	ecbeZq
p#	ZqgeWj
-bvalid	UnacZh
+bowner	hYlZqW
-bsoup	Yaqfde
ptool	YqjecY
-breceip	YZZeqi
-3you confir by	Zqcecb
-bover	UjkoeZ
pjoss	Xjcdcq
cltyped	ZZbgqf
ntreat	ecdeqY
pravi	mfebmU
-3result on the	qeccaX
nmix	cfdfYq
-bdone	ocUjhZ
crthese	Ydaibq
cllive	eqaaVj
clalone	qceeeY
crtell	qfacec
pstyle	qdeedX
npick	Vdqbje
-3interv are on	ZdlUZg
-btheatr	dbqXVk
crdecidi	ecdeXq
clmany	abacqh
+bshow	XhqcVf
nsat	gknicU
-bnatter	Zdqced
nsaw	UeYiof
nhangs	dgeeWq
pshoot	jeildU
+bunders	jkhffU
crpayrol	Wjbebq
+2they called	ZebcWq
pdarren	lUfffm
clref	Xgcaeq
nserver	Ucekbp
-blisten	obfncU
-2, in	jjUedb
clindivi	qaeeca
-bdispen	eeXfeq
clcut	jqageW
-bpacket	Ugfneg
crish	qaZdYf
-bgives	qoXXaW
crroles	efYfaq
-bobi	abefaq
-brises	cebcZq
clfoundr	Ycefeq
nhybrid	cgceqY
-2, before	gmWcUX
pdrawin	bkfmiU
-2would be	cUjZfh
crwatchi	ddqfeX
nmrs	VjfUim
-1well	ldcciU
+2are cancel	dcXeqX
pdoors	adadfq
nlanyar	qbdeZe
ntrip	jkUdjd
-bcover	Ujmebg
cltie	qcbmbW
+2, any	UmgbZe
+bpiece	qcdfcZ
crdelive	ekbiUk
-2reappl in	Wadeaq
-bshifts	Yefadq
-2hours :	abYcaq
-bdays	gVqYgc
ptopic	aqaeiY
pproud	cpdeiU
clsecuri	YUngld
-2come on	gUfYje
cragree	ifaqbX
+bbedlam	Weefdq
+bclose	nikbeU
crkeys	bdYfdq
-btick	Yqeffc
-breserv	dUdcll
pseñora	qYffeb
-bwed	nekedU
-1be	gZfUhf
+ballowe	ikdhUg
pcar	qbeaYi
ptorch	neiecU
cltribun	ZZlUlm
crhersel	kbYYqc
ninbox	qfhcbY
nplan	bdeplU
clrather	YaoZqa
npasspo	fXkbUp
-bresurf	Ubfekj
-3, and the	ihcYUd
+bboard	Wadeqi
clwillin	Uicfdp
cropened	bedeqa
-1filled	lecdiU
+2so it	UYZZgn
clreplyi	Xqcffb
crchose	deedqZ
puse	iqWdYe
pkid	ckqecW
+2if it	geddUi
clguy	UcmZki
-bvoce	cednlU
rbaside own-plan	bceYUo
-brobing	Zdceeq
clrobing	Zdceeq
+2, from	jbkYUb
nmobile	eckUjf
nshould	hbhgoU
+2, good	odZbhU
-3us on the	ebjUhe
-3with you on	gbidgU
+bconsen	bqceeW
ngrab	bdoelU
ncar	glkfUe
ptests	gkijdU
+bgoing	UaWgol
+2, though	ihUgYd
-bpcv	Ycdedq
psaturd	aqeiXc
proom	ldfmUe
nhated	qfedaa
-2come by	gUpeac
crchef	aboZUo
nshephe	dfdeZq
-bstage	bkmmaU
-1nothin	cdbaWq
+bsuit	XfqfWi
+bwoman	gdZeqZ
crm	dbqbXf
nkind	UXedon
crjobcen	Xdbfcq
clbag	ddVefq
pmad	baYibq
+bsomebo	Ubaipi
+bdoctor	bqbdZg
pinbox	UkXlcn
-btryout	Xdqfdb
-2phone you	fcmdZU
ntreate	emhejU
cluncle	qdcdbc
cltrying	ZbmqbY
+bknock	aebfcq
-1close	dkUXWj
cractual	fdceqW
+2s call	UhZbgi
crread	jWgmUi
-bpolice	XkfeWp
-bladder	aViedo
pplot	dpdcZe
-3she told me	ffbehV
pknew	jfgmeV
clrolls	acpedb
+1withou	idVXhe
clrecept	Vhidlg
-1result	lfVVag
-bolder	acfecp
-battemp	dpefdX
-bpostpo	Xddepe
clsubjec	VileWm
pfr	dpZfiX
-1said	iacVlX
-bchoir	dbZgap
clhygien	cjVehl
pcreame	ocdflV
phygien	Ziaepb
clvan	dVlWbo
clleave	igaaYp
clread	ebbpmW
plines	pndeVY
pretain	Xbjddp
+2you have	pVichX
nsous	dhdfpW
phealth	ZpafYj
-3and ring me	pWafda
crcv	ViVljj
panimal	aondcV
-3it over on	ecikjV
floffer	Vpfcfh
-bpickin	pWhckW
-byer	bpbeca
pthumbs	ideWYp
pleavin	cfdbbp
+2came and	ZdcepX
pchat	agpgac
-3off until the	aaebep
-brepeat	pYdecf
ntherea	VdaoYp
-2was due	YZfepZ
nsepara	apjefV
+2will be	Vkfaic
cron	Vkfldh
nrail	edpfgV
clpurcha	djdepV
nleave	aepgdc
crsent	hcdimV
-bsettle	pcXbed
-2need till	kYeljV
-bkitche	ZclXYp
pmight	gVZdip
nportal	gagpVg
clsplit	dcdcbp
pdesk	cdZedp
-bkev	jeefnV
-3will tell me	padedZ
-bdispat	pdefeX
+bthroug	gVpmgY
+braise	Ydeedp
crraise	Ydeedp
nvisa	cfceXp
+bpush	peYfbc
-bregatt	XdXakp
-bif	ellaVf
+brival	dfeeWp
clvanish	dpYedc
cllog	WmVpYi
nobserv	ZkpfbX
-3day on the	aXhbVk
frsaid	eeZepd
crincl	ffeepW
pcertif	Vpjdfb
clflu	ccdcep
rbaside closing-date	cjVdci
nbuyer	mfleeV
clgive	omegVZ
+bput	jdVigh
+2and she	hVaibf
clbetter	piZbgX
-2, inside	pXffdY
clflat	bcYdgp
crseeing	lgfekV
-bnurser	Vjbbgo
-2decisi :	baaZoV
pbar	hVYcol
pwrong	lodVeb
ppaid	Vmjfcg
crtype	Vflmea
crcarry	bpeead
phybrid	Vmeecl
crstreet	dYcfep
crquote	peefaZ
crfive	VfokiY
clspeaks	paZdde
-bserver	XiXcfp
crretire	Ydeecp
-2my answer	fmedYV
-3takes over on	adaYdp
-bcoveri	dhYfZp
clkeep	pedbZe
please	lYeogV
pdislik	fjjdiV
clclosur	ffdaap
clbaking	afepeY
-bexpire	ikVbhf
clps	bddfap
ptaking	fVhcil
pwho	pfabcf
clprovis	pejcYY
clpendin	jfedVo
pleaves	fpZciZ
pta	fVcpaj
cldebrie	mbVjgd
+bprefer	VopdhV
pjoinin	bdecbp
-btermin	Zpbebe
+binstea	ebpelV
clcurren	YkcdYp
-3and that is	aVXaik
pprove	Ypfefb
nunit	VYnebp
clbishop	nVgkcc
pfolks	emVfej
-3please , by	Wpfdeb
-bshrug	pebeeV
crsorry	Veefkj
nbuilds	Xpfffc
+2to sign	ZpXcae
-1arrive	VbWXlj
cllot	pcgncV
-bclerks	pcZedc
+2, was	ifVZnY
pfish	cXecpg
ptruth	mVgeek
nduty	fcZcdp
crthinki	YVbkmj
crgroup	ccpdkX
+1slot	Zapbba
+bslippe	imefVf
clvoting	fbWpZf
-bfacult	kfchlV
+2, be	fYncYV
crours	pebZad
-baltern	dfpfeW
pcounci	oiXmVc
plook	kfkkVa
+bgets	pYVjag
-2to know	WpddaW
creither	pZbjVk
+bclock	cpfebX
-1was	eVhWfg
+bsong	fdpfcW
+bprovos	gpdeVX
nmember	aebapf
-3tell me on	apWdab
-3goes on the	VbXaen
prude	Zdpfbd
crapplic	kVWkdl
crsack	dfefWp
clleader	kYapbb
nmagist	dfnfVk
nwhat	fdfpba
-1togeth	VchpfV
pdeemed	Veojdd
-1day	cZiVdg
pdesks	Xdpegc
clem	cnbgVj
+bcheck	hahpcW
cltap	lemedV
pfeedba	kbXVll
pjunior	Ypdcdh
ncohort	nheVbi
+bdue	VgZalm
clnicest	eeYfpa
clshutdo	ceeeZp
cldrill	beVehp
nvillag	Yfecdp
-2give it	fVeYVk
pcoolin	pebeeY
clregion	pZahgZ
cldoing	iadpca
pcert	cpdedX
ptyre	jVkeZm
clnice	WXYbpl
nminist	nVXpjW
pactor	fepebY
-bwash	afdpcZ
clmarath	Zcbecp
ncan	Vhgdli
pconclu	hccpdZ
clstall	gcleVl
clrefusa	pVcela
clsignin	epacZd
pwhole	mVedck
nsaid	kVjgVo
cltown	VgmfWj
nwithin	ZYeffp
clregist	epciWd
crnine	iZpWia
-2up on	dVfeje
cllease	Vacblp
ptrial	ZpkkaX
-bunderi	Yeffbp
+bselect	Xhbedp
clhappie	cpefeX
nclick	cVkeZp
clfish	gejenV
-bplaceh	aZbffp
nreconv	acfcpd
-bbetter	ppacaW
nfull	diheVk
fldecide	pgbhYb
-1it	ghVhed
-banyway	pacede
+bfeedba	Vaacpj
pparks	feaccp
+btimes	Vledlf
-btxt	nfekdV
+2to let	liaZjV
-bchap	adbplW
prollin	dipecW
pstockr	deZfpZ
poften	hcZdZp
clbumped	hegkgV
nphase	gefpfV
clnursin	ejjelV
-bpurcha	cjdepV
punable	pebgeX
-3then i said	ZeefpZ
ndeclar	Vjgbjh
cllaid	bjielV
pspot	pXdhdc
psugges	apdekW
nkiddin	beYffp
+2: the	ZhgVci
pallows	hkledV
-balmone	Wddcpe
-bought	pZbcYj
+1alread	VhfZdj
-bcharit	Vdedhp
nnervou	abpdgZ
pmissed	paedaf
-bshown	dbeepZ
prota	cpYZch
-1course	YaZbap
-bsignin	kpYbYb
pcarry	cabeep
-bman	iVdZof
clcashie	Ypcfed
njudges	Vfedln
-bregret	fVfanf
ntrawle	jffemV
crbag	mdjfgV
crupload	dpeebZ
cljoined	Yedfpc
clwash	afepcY
+btwenty	deffXp
clinbox	eodcVh
nsituat	iedfVp
-3you start on	ebafap
-bnvm	becdpY
clnvm	becdpY
nx	faWbpg
-beach	jepedV
clcurato	dgbmmV
-bbeekee	pefecW
+2, what	Vbnchg
-bsite	VapYig
crany	dVjbpc
clkit	dVoebk
crshadow	bdpebc
cldiary	dhpZWe
-bcomes	pYXbYn
-2contac within	oZfdfV
pcentre	fbpYic
-bsaid	ihfZpV
pphysic	cbpkdW
pwet	pidddV
ncateri	ZidepY
nnerves	igkkYV
cltype	epbebb
pdoes	lefZVl
ptravel	gepddZ
-bsends	pYcbYh
+bbreak	YhjaVo
frsoon	bpZhbg
crrehear	ogkcaV
-bpsycho	Wclcap
-2yours is	ggjcbV
-bwill	pVdich
pnan	ecpfeY
crcontra	gXZeep
nroof	hbYebp
pfavour	Zjabpd
pswiss	piZeWd
-btribun	jchVkd
clthing	Vfkghh
clcircul	ndcdmV
crframe	Yddfdp
-bzoo	Vbcjkk
nlollip	hfeeoV
+bpaper	dmpYXY
-bdogs	hfbZbp
clngozi	cgbeap
pgirls	bedgYp
-2place on	Vajdaj
clalmone	Wddcpe
cllawyer	hYdmVk
+bdate	kmVgkV
cldepart	decfXp
nfillin	efnekV
pauctio	paeebe
nproof	agpcjW
-bskills	dmmfdV
cladeyem	YcnpeX
-bmodule	ZpfefZ
-bsugges	iflfhV
-1place	VYkcef
-2due in	ccciVk
ncareta	XdcoVl
nrsvp	cVpebk
-brecept	Vhfcmh
-1modera	YecpaY
-1see	icYhVh
pdepot	cknhVd
clagree	pcaYkb
-bmost	eepfeX
crlent	ahcdcp
croyelar	ffffVp
crweek	dgYacp
nhear	jVXndk
pjoking	pdeecY
crforty	bedjpV
+2is their	Xbafap
-bevalua	jadpbX
plabour	dZffbp
clstampe	chdfpX
+bdid	cVZapj
-3you in the	pWdeXa
clinspec	VdcYpl
-2, from	gbVXdk
-bsoz	ccdebp
crgovern	Zfapbf
clclause	aaffpc
clconseq	eeeepW
nquote	WpaeoX
-bsoundi	aedpdY
clsoundi	aedpdY
pooo	ddbpdZ
-bbreakf	phXcYf
-1meant	hhlcVX
+bletter	iYVjjf
pp	ahddZp
-2ring by	fkedaV
-bsous	bcdcpa
clcommen	hVhkVl
+bquick	lkcfeV
-bfire	VjhZdl
pstruct	godfeV
clattemp	cpefbZ
crreadin	Vjdnfd
nferry	laceVp
-bspeak	lfgbkV
clretain	adcecp
clsix	cephdZ
ahpast	aZcbpe
-brisk	apbfda
crtwo	Vffgpb
cllucky	pedeWi
nfield	accedp
-bentry	aedecp
poduya	Xbbdpi
clchew	fdcpca
-3you for the	YdkcjV
pzoo	hWchpZ
-bdeterm	pXeded
crout	pdYdlX
clslip	VnYdao
+bmerry	Xaafpi
crcall	peadec
-bsick	cdcebp
crmoves	Vjbeeo
+bfriday	bebedp
clmodule	ZpfefZ
-2to say	eeVZfh
ninteri	pbedgZ
+brecept	XpacZl
+battach	ZmVehj
-bthird	obXdoV
clmine	cpXana
-1mornin	XXpdaf
-1yes	ZmVbdf
crsports	Vdddnh
psix	YkpaYe
-3which is the	cakdkV
clchoosi	maYhnV
ptools	lofcbV
cltaps	apceec
crpen	VefnWo
clraised	Vldbkh
clhull	bZgddp
-bmax	nlefdV
+brespon	padedb
-bbus	Vdnefg
pknows	dWcgph
pwaited	cbadfp
-bgoing	bVgmjg
-3are back on	Ydaadp
pasks	ZmpddW
clabstra	Zpdeea
pportfo	VlknZa
sivague!	hjfdVe
prepo	ZlofeV
pdesign	ehiiVh
-2follow up	gdbcoV
clfarewe	Zecfep
clsave	YVnfbn
clchasin	adefbp
clten	kbpcYY
-2@d on	VjiXkZ
-3be held on	ZblaVi
pscared	Vneeei
crdid	fVZcni
-3be inform by	Xafepb
+bneithe	bedepa
npub	odWkkV
-bsir	pZbeed
+2you know	pbaebZ
cltrains	Yacegp
clorders	pbcbga
-bdictat	jdhelV
-bberths	pedddZ
clchance	ZfVjcp
crcommis	pdeeYc
crmate	eZfeYp
-2@p and	VZYXki
ninterv	fpnhWW
napplic	ZYZpdn
pknife	Vnifef
pable	Vgepka
+bsays	peYbha
phandli	aphfcY
clallotm	acebdp
ndoors	bebebp
crlease	eVfedp
-bcollec	VjVlWp
-bembark	dcedap
nlaw	eamhnV
ngrade	afdcpc
+bover	ldgiiV
ptaxis	Zfbedp
punit	Vhceoh
pthird	oleVdZ
pbed	abcpWk
clwishes	cbjpdX
crproduc	bpefdY
clunveil	deYfdp
clhoweve	Xfgcep
pscary	ecpfdX
-bswitch	YkddWp
ptransc	ZpglcY
-2it at	glgddV
pmachin	YllpZV
clgrab	Weefep
-bharbou	WiZbfp
pdispat	cjedVo
pincomp	Zpbech
+bopenin	Wkpdbb
+bworrie	pZffcc
+2, as	djgVfd
-1twice	WbXgpb
crdoctor	Zpbede
-1become	pcaZWY
+2, promis	pWWXeX
npapers	WlVggk
-bclocks	lgVdgg
clnews	iVdboc
+bwhich	pkfbaW
+bfeelin	Veefll
nby	bapidc
pchairm	XdpfmV
-bdutch	bpXfeb
crstayin	aVeeln
-2takes them	pZfaZW
+bhm	pccdkV
pten	jjhbVg
+bminute	jbpkXa
pthrows	anemZV
clmonito	dedeap
+2, take	pWgdaY
+bsat	efeepX
pmichae	Veeehp
-bopened	pcZaVk
-bmeetup	ceZfcp
pregret	Vieaog
-2names on	gjXlYV
nruling	bZdepe
-3me to say	cabcVm
pcareta	pciZfZ
+1from	kfjVba
-bmaximu	pZfeeZ
clpost	pZdcef
pms	becapf
+bcourse	jbVdbp
+byay	pcdeZe
+bdoubts	dedepZ
-bsecret	pddZaf
nsal	pddedY
crshifts	cjedVo
crknock	peZddc
pgood	hgkifV
+b@p	bbgapa
navoid	Yeeebp
+2, ask	VekdXg
+bbergen	Yedfdp
-2need until	pcdZYa
clflip	pecedY
nacting	Weffcp
plettin	fXWcpi
pdebts	dpfedX
-bfounde	lbmgdV
+bold	fVfcji
cltaken	bebZfp
crtold	oVadpa
+btape	dkamfV
crtape	dkamfV
-2lapses on	YnZbVi
-bredo	bpbfeb
-breps	Zbffcp
clreps	Zbffcp
crcompan	aeffYp
phola	gWVklg
-1debrie	Vdbich
-blead	fWjiVn
crservic	fYmmVd
clfinish	bnalVh
pwent	mVbeel
clagreed	jZVnlX
nplain	jdecVp
+bpast	pcgfdX
-bart	gebpdY
clreason	dhpfaW
clbeing	hVdmYj
clsite	VcpZjg
+bhotel	Vkoebb
-bslept	bYZapi
npatien	mWVcjj
+bstayin	YVeemn
previse	gkoVfY
pprof	acfbep
+bwants	Vimckd
nnearly	lbbenV
-1six	iflccV
-1then	hXZVlb
clhang	noadVY
-bsister	heZdWp
pwatchi	bbpefa
nclaime	mkeedV
clalloca	joeedV
-bpark	Vdlddm
clboats	edbbdp
-btrip	VcmcZn
crsick	VcXepm
crsmells	Xedfdp
crnear	kcfmVf
clgradin	aefpeZ
nergo	Zdeedp
pcooks	peebeZ
nspeaki	fepebY
plap	pYdedc
pwoman	cfYpgc
-bfeet	paeeda
pfailin	mjVece
ntempla	Vhffpd
ntrain	pbfdbb
plyon	fdhZYp
clsoz	cddebp
-2date of	Ycacbp
-bdevelo	Zdcefp
neh	efcfYp
-2^ after	ggaYpV
-1me	glgVcb
-braised	Vmdbjh
pamazin	Xcefep
-2, decisi	pbedbY
-3no by the	fjeeZV
+bwill	pbakXh
nearnes	dfffpW
-2has until	ZcbcVo
crher	kcfZpY
pdeloit	dpZffb
-bactivi	Zdffcp
+btea	dahdVp
nimpres	fedepY
clinstit	medelV
ptook	Vdiecp
nenjoy	mYWVgo
pgang	ecZfcp
clsome	hVjjYi
pniamh	bepcac
pview	cXpcjb
crheads	bedbep
pflour	fiVfdk
+bsave	Xcefdp
-bpartne	hZVlif
clbar	Vicdfo
+bwhatev	nZggVj
cloffere	Vclafk
ptroubl	gikeVf
crstockt	Vcfmje
pdated	dphlVX
cljoke	jdjdVh
pbo	pZeedb
-3be told by	ebfekV
clmarek	bYidcp
+2is all	djjefV
nbath	Yeffbp
pdoll	eeefpW
clwrote	bdgZpb
npoor	gchepV
crapolog	adcecp
-2told you	YbXbpb
flanswer	peccga
nbetwee	kjVaan
nmalice	efffWp
nplenty	cejfVn
+bassure	pddfdZ
nmass	nkcVag
clcrane	eaphda
popt	Ydcfep
-bpeople	nVagej
nmissed	bccfpd
-bearlie	YYZZpl
+btexts	pdZZib
clrank	ggbpaW
cluse	hcYebp
nbot	pYeefb
-3i hear on	pdceaW
-2earlie than	ieddVg
clworks	Xpakec
-2questi by	ZpfebY
-2away until	Zcfddp
clpencil	gfgdpW
+bsmoke	pebdeZ
pbursar	VoeYmf
+2and @d	YVkcfh
+bnor	VcZdll
nshow	geicVl
psimple	Vmfffj
-bmarkin	eeekmV
+bstop	pgXcbe
nsap	nfffhV
clcontro	Vifnee
+2please .	WpZcgb
+bcredit	cfYeep
rbanswer pick-up-again	VjnfZf
-3decide on the	pcZdXZ
clbrothe	YVahip
phuts	hfcklV
-bun	deecpa
clun	deecpa
nago	Veefkn
-2down for	fYhhjV
-bfour	fgjfVg
-3tell you by	hVfeaj
+bd	pdefYc
-bwhen	kmlfVW
clhq	didklV
-bmix	cdbepb
+2, text	bbcilV
-bdock	bccedp
cldoctor	VhmXZp
ptick	nejdeV
ptruly	dfafZp
clhm	pYbdah
clpayrol	akXYcp
+bleast	Xdcpci
phires	pdffhV
+2said the	iafdjV
+bfell	bedfpZ
pu9s	faZfep
nsegmen	faZfep
nhender	faZfep
nroad	mdkiaV
clestima	Zddfdp
nstaffi	XiZfbp
clgrade	cibpdZ
+2, seven	VXlbdf
nslides	VhjdnZ
precept	eYjlpV
clwelcom	Vdlccm
crslip	ZpdeXk
-bbeamli	Yafeep
clbeamli	Yafeep
ptheatr	pcgYfa
-2her on	ZhgnhV
clfixed	kVmigZ
clsmoke	pbaebd
+2, minute	icbkVi
ncontro	YYefgp
-bfa	dlfejV
ppostin	aZcdgp
-2@d :	cjigVa
flclosed	acacjp
clberths	peedeX
clninety	bhedpX
nhow	Wbgpdj
-2are the	bdpYYY
cloff	heZbdp
clpaused	deeeYp
ndetail	paobZZ
clbo	cpdfeX
ncleane	Zcbfcp
-3closin date is	Ycbbcp
+bwell	eVZbnk
nbeside	beffZp
+bif	plcbZa
crreads	acalXp
-bnext	edVpWm
-3know on the	kebaiV
nsharp	aepeZe
-3said by the	geeejV
+bquite	Veefpg
-3@d , then	Vddclf
clschool	ZgWbip
clcallin	iXomZV
phim	pejgWY
poskar	pcecfZ
crask	YficYp
-balways	YYbejp
-2expire on	jlbYVc
-bbroken	cpZfbg
ndare	beebpc
nunder	mVcekd
+bplain	pedfaa
clfight	Veendk
-bblack	pdbfjW
+bteach	Vcpfdi
-bsalary	XpWhal
-3out by the	gVfekc
nrealis	Zedepc
psome	nZZZZp
-2before :	XZffpW
-3sat down since	ffffVp
-bmonth	piYdWf
-busual	pacdce
+bcet	Ybpcdg
nlifebo	lWfdpY
+bhiring	Xaepbk
-bfinish	eocpXY
clsets	oVfebg
cllads	dVeobk
-3done by the	aVeakj
nproper	bgfcpZ
pown	ZphaYi
clregrou	bfepca
+2s post	ocVaZc
pshould	epjZdZ
rxreview on ahead	eVjbff
crchase	aibeYp
clcontac	efZdpd
-2holida :	ZZadbp
-2applic within	pWfdcZ
pphonin	pcdfeZ
-bwritin	gpWdcc
clduring	pcibaa
+bsigned	VnbgZm
nwhite	pcefYf
-2has till	aecVVm
nwins	dYdfep
clnothin	oWeYWp
+2, if	ejeVbe
-2again ,	mbgedV
pmakes	kjibVd
-2you until	dobagV
pthis	cbcfep
plandlo	meediV
pdroppe	VmkbnZ
-3candid on the	kdggjV
pshoute	bbgeZp
+bsick	cdXepg
+bany	Vckbfm
+bnews	iaVbme
nhuman	daefpb
-3a date :	jcdkYV
+bper	pdbeeZ
nadjust	fepedZ
crposted	gedklV
-2sit on	ZYVifi
-3thank you for	bZaepX
plaptop	Xhbedp
+1any	VXkchf
crcould	VinbWp
-1meetin	YdVncg
pspoke	plccZY
claye	dpZeaf
clresign	Xedepe
pearlie	hmboVW
+bwhere	jjajgV
-bremain	fieVgi
clcompli	Vmckah
clviewed	acaefp
psunniv	eeddpZ
cltastin	ghojVY
+bms	pcgedW
+1whiche	pacdaX
+2as your	YaXedp
nwashin	hfnedV
nthese	abZepg
crzoom	YdpkXe
-1but	mbdYVe
-bformal	Yepcgf
-3a decisi within	gZfdjV
pcamp	fkkdhV
nbusine	fVkdih
nquist	abefep
pchain	gleekV
rxappointment on past	eeielV
pmanusc	dbfpfY
pfiles	eheinV
+bgo	ZiipXe
+brumour	bedfZp
-3to hear by	ejeegV
-2with you	iVebge
cregg	Yeefpc
-bsemi	cdpebb
-3call me on	pZYeYg
-bhanded	gjVbig
clf	bececp
-3availa for the	capfcX
pate	pdYYZl
-bcried	efefpW
-bpre	XpfdiY
prememb	pZccmY
-3i said about	bfcfpY
phaha	YjZedp
cragenda	YdYnVp
-bevery	eVbihl
clintent	idffoV
clbrew	abklkV
-2accept within	YpfecY
cliban	cpdfeZ
-2, back	fVYaWl
-bwrite	jdabXp
-btellin	lhVala
crconfir	pgebab
-2assist on	iejceV
-bbother	ceefpX
+blifts	Zcefdp
nlift	fhjfhV
nunsucc	jZooXV
psam	gecaap
+bsalary	Veapfh
nanon	dbafcp
narea	faceap
-bsolici	YjWfcp
-bnear	pefcZd
cltarget	klcddV
+bquesti	VpYiXh
crid	fcpbaf
frwait	Vhdbmj
pvenue	cgpfXd
papplic	nVfkbg
ns	peXagc
crcookin	cfpeeY
crmeal	cfpeeY
nskin	cfpeeY
clwrappe	Vadnnb
-bfarewe	Zecfep
+2, at	lVhefa
pturns	eWmdpZ
crstay	jcddpZ
-2: until	ihelaV
napron	hdpeYa
pforwar	ldbjkV
ptasted	pcciZa
crgive	ceYhap
clambass	edceZp
pemail	gZYZjp
pdoubts	Xjbcdp
-3said see you	ZbcdVm
+bhelp	jhmecV
-3is back on	ibVeVg
+bcake	bedecp
-2did say	fbacmV
-3not promis you	YfffXp
-broses	edceZp
clroses	edceZp
clbadge	VeodZk
criban	fpeeeW
pannexe	bpffcZ
ntechni	Vemdfi
podd	bpblcX
clhaircu	adlfVm
-bunders	hkbejV
pverifi	ellefV
+bninth	abcfdp
pmirror	imcdVg
nms	gepfaZ
pcomple	khgmaV
nemails	pahiXa
pfull	Vkdkfg
ptrue	lgeekV
cloffsit	cdccep
-bmichae	pdcfda
nright	ikVeff
pdervla	pccdfZ
+2, free	abWeap
crstuden	Xiedcp
+brent	bdefbp
clintrod	Yffcep
+1can	kVlbgW
clremote	Vadlao
pbigges	ceapbe
-2you for	eoVahX
-bsteps	pcdlZW
-bworth	dfffWp
psolvei	fmdeVe
+2so we	Vdfhfg
pstanda	ZhkXap
closaka	jejigV
pby	YVjmel
crdoubts	Zedepe
nalarm	glZilV
pbus	ehjlVe
nslots	cjfemV
+bown	iVldbg
-2is off	Zcadcp
nmarvel	eedZpc
crwanted	Wacdpj
claround	hVdjbk
-bmessag	ngVboW
pharbou	afidWp
+blimite	deZeep
clrises	eebbZp
pworkin	malcVg
cltoo	VeXjkn
-blights	bepedY
clsigned	XpXbod
+bhappy	fedeXp
-bplans	Vkaddo
nsame	iXjbpV
-3, on the	ijibeV
-bearly	pYddae
-2told them	eVYafi
pchalk	mecelV
crphone	pbeadd
pbell	okfebV
clteachi	cpadib
+bsanta	abefdp
-2me before	keVdbe
-bparole	Vjffen
+bvan	eefcWp
nattemp	apfeda
clate	ffdepX
ntalks	YileVk
nspecta	fbpdeZ
crcheck	ajkmdV
+2not @d	oeibVY
ndangli	pdfdeY
nhired	gbVkif
-1flies	Xdbbap
crchap	pYcjca
pdept	cdaecp
+2at first	YbjdmV
crwent	iYWbpf
-2, on	ncjYdV
-1make	VYkckc
clpoppin	ZdYfpg
-bwithou	digjmV
pyears	WpZgYn
+bsend	aihmVe
-3shuts on the	YeZdZp
cldrawin	epgdcY
-bnews	fVaaml
-1trial	bdoYfV
+1no	eaVame
pmeetin	pkbeZb
nreal	Zibcbp
clpulled	ccfepa
-2said on	jdccmV
nspot	mVjcff
+btheir	omahVZ
clserves	jedfoV
nplans	acddep
pnothin	kaagVo
phorses	pWdlfY
+bobserv	edcfZp
psaving	dcffpY
+2, hard	ZdpebX
+bc	Vdofid
-2availa in	efZeYp
crgettin	lkVede
+balong	bdcfbp
+2, just	eapbZb
-2email on	pZYcXd
nghosti	ieepcW
clapplic	iVckgk
pbecaus	mfclVe
nforgot	pbddec
precent	edaddp
pfee	Xgpecd
+2as planne	Vbdjlb
ptheory	cZefcp
+2and after	VcYiWm
nrate	Vccaph
-1if	cVpZac
+bauto	Whdebp
nleavin	pfaddb
-3will not say	Veedhl
nfetche	deeepX
-bcat	cdbfap
-3, not the	YdddpX
-baside	bbpgbd
clrumour	Vecdll
+bblind	peeefW
pdad	mcYeVn
-2starts in	abbdbp
-brefusa	nVdeie
psynod	Wgeedp
cldeals	pedeeY
-2it ,	eecfVj
nloved	dedfZp
-bnarrow	heccpX
-3counte on the	gjalaV
+bmea	eebepa
+bculpa	eebepa
+bliked	ffffpV
ncentre	YoiYVm
nstress	Veejco
+bhandin	XmYeZp
+2, have	Vfkbhe
clmissio	ndedjV
crhear	jYdpac
clsequel	ffWfpd
nmitten	bfYkZp
+bcoding	Xpefed
-3, @d and	Vbhgee
crvote	pZZjda
cldreadf	pbefcZ
-bgive	pgdhWb
nautore	deafpX
-2letter the	pcbdZW
nteale	eeffpW
npigeon	Wpaeci
crcroydo	bepfeZ
-bgerman	pahdeY
pvacanc	fabYgp
clbins	ZpZbaj
neventu	Wcfffp
+bevenin	aoibVi
-bremote	WaapYo
clworrie	Ygdepb
-bready	debcap
nconfus	ZkpdcZ
crterm	agdeZp
crtexted	peeedX
+bstill	Vkbdlh
pwebcam	cfmleV
-2come the	pZZecW
-bines	meVdan
crfield	cebmmV
-1waited	VZedkh
psuper	gdmehV
nbound	beffpZ
rxsuperseded in past	efefpX
clorchar	ikjfVc
pfourth	aeaahp
+2she wants	XpcfdY
pcross	kpbeYX
pmap	YpgchZ
-1still	igcaVf
crplace	fbpegZ
clye	lgdehV
-bschool	ZhXgdp
-bwould	bbgbph
ntopic	dgpfYa
-1opens	ZWeYVp
+bsms	pedcdb
popens	WlepZd
-3you until the	bpdadW
nraj	beedcp
clrig	Yeefdp
cltwo	Vkhhbj
netc	cieimV
-2's due	jdebVg
clplaces	omabVd
plost	ihVgkc
clrehear	VZljWo
crone	gXibbp
crfirm	gighjV
ntwo	effbpZ
-2shortl on	idXkfV
clbullet	ielegV
-3you have got	YpffbZ
cldesign	dfcpjV
-1conclu	pdcYeW
+2is for	cXXdXp
clcried	ffefpV
pbeers	pdefdY
-3come out on	fcYbVl
clprize	YXdfjp
cldocume	dVfglm
-blasts	XVhnal
clreset	ejdfVn
pnoddin	peYfce
psuch	hdaphW
-1now	nfcXVb
ngreen	pdddZd
nshort	eepcdb
-bhiring	fVajYo
crquay	pehecW
-2we said	Vedfje
classent	Ypfffc
-bdrinks	cebecp
cldrinks	cebecp
pcelia	ebbedp
rxaside after no	hdVZjc
ncost	YkbeZp
-bunluck	Zeccpe
+2, email	lbXdlV
ncodes	khZncV
clact	Wcpkcb
clwarm	aebdpc
-3sittin on the	gdamZV
clsaid	ccecpf
crvideo	YXkeph
+btrue	Wgffpd
clgrand	aebfpc
crboth	pgfbca
nground	pbibeY
clfar	eabedp
clpark	aWkdbp
nchoose	agoVff
clkick	iaWfep
psales	aahdbp
+bnotwit	pZbede
-3your answer within	ZpffZZ
-btrade	cbcchp
pproces	ahdipW
+bfinish	pVkiZd
+bglowin	eaffpX
nbrochu	Ycfdpf
+bdawn	depebY
cljust	ajpYjX
pshut	gWmnfV
-bcareer	ZdYcjp
-2will hear	ieddjV
-bcatchi	Zfedcp
clbonfir	Zhcaep
-bgaffer	hVgbgj
plotter	Xecchp
pbelfas	aYffep
-bsealed	pdcbbd
+breturn	knaZiV
cllagos	adedep
nconcer	Wdcdph
pknives	YolfgV
nfair	pabbYj
-bspoken	iaaapZ
clwhoeve	piZZZd
-1manage	VYcbkh
nblind	apcegZ
-3two by the	WafeZp
clcafe	Yepfec
pbeth	kVfeii
clgettin	mcgclV
crfeet	ffmfiV
-3tell me before	Wpffea
clwell	fVYaml
pdecidi	pdcdiY
pgarden	hVnbci
-bchew	fccpcb
pshift	ikjcgV
cruniver	aeYfgp
+bhonest	ZZcehp
crroom	nehajV
-byourse	VomdbX
cravaila	bpcfbe
-bparagr	apdfeb
nversio	geccYp
+bpublic	pcZYZk
-3decisi on the	peccaY
-bhat	jbpfcW
+babove	Xbfffp
nticked	Vcbelo
+2, nor	VZZdgm
clvp	mecfjV
crstarts	WiVdmn
-bbeat	ecffpX
+bchalle	Xeeeep
crtheirs	icjcoV
+1instea	kejcVY
nabstai	bffpdY
clsummer	bnVfWp
-2you :	pecbXV
crwhole	YcXgph
nsurger	dofedV
-2ahead of	ggkdVi
-b@p	fhYgpV
nuse	ZmjfVj
+bapprox	efpfeW
crbergen	bddfcp
nkindly	fapYlZ
crcompet	gepeZZ
clkid	Vcedog
-bbench	pcmcaW
+bpropos	gijkaV
ncampai	cdbcpd
clthree	ckpedX
psystem	fikkgV
cldad	Vclfpc
+bwellie	bepeea
pbehalf	Vhdggl
clgateho	VYpeck
nawaits	Zeefpa
crno	paadmb
-1withdr	bdbepW
crwhatev	pffZXh
p;	pjcgWd
nplane	bheeXp
crsaid	aeaaph
-3the course of	pdYkVX
-3from you within	Vmffci
nannoun	ZjVkei
ppiece	gdnekV
psleep	nlVgYc
pclear	akdkoV
parrive	ncbfVi
pmember	kbYiVm
clforty	Vodcgg
nband	VnZdlg
pward	pefcda
nbreakf	fepjVZ
+2for those	XdcaZp
plapses	YZjcdp
+bderby	ffffVp
ppackag	bipeeW
clart	hdcpdY
pmixed	beiepW
-badeyem	acpfeb
ngives	Zpabid
-bmatch	fdVdmj
pcloakr	efbfZp
+2, call	ciVlWe
clthemse	gVlhhb
+bticket	Yfefbp
pnine	pcieZb
clvisibl	pbcfcb
nbea	jcbpfV
-2time before	Vcffkk
-bdesign	Zeepga
-2^ with	ZcecYp
+2, to	ejfVdd
-bhear	pcfciX
pladies	Vmefej
crcleani	aceeep
clthen	kWmhkV
+2for that	eiamaV
-2course of	pdYkVX
-3finish until the	cfeodV
pmarks	mddihV
crleaves	eacdcp
nbumped	cebepa
clwrite	pjbZYf
+bbrilli	Yeefpa
pmidwif	nfeeiV
+bnurser	ccffpa
-3yes by the	WpffdZ
crview	pdeiaX
-bsurpri	Vheeli
clcaptai	pcgXiY
popinio	pbccjY
crpa	faffpY
ppriti	dpaffa
+blease	Ybdegp
clcatch	deepfX
-1away	Vbadgo
-2other on	ldideV
nthick	eeoehV
nagency	pggbZc
-1just	lbbckV
+bstart	dmbgVk
crstaff	Vjecfm
ngiven	VeYaom
crsimula	Ybfeep
-1goes	hVgYcg
crfight	Vjdmdd
nai	bpefeZ
crfew	acpebg
crweb	dcffYp
-3, reply by	Vhffgi
-2answer on	fnVXVf
clpossib	YpjcXf
+bpayrol	ekfdVj
-3do not come	ZbVena
cltax	Vlcdco
+2, by	phZcYY
-bcounse	cceapd
pfactor	fpZead
play	Vhgeme
-bnobody	WWZnbp
crbrilli	Zeefpa
ncourt	bcXefp
nbreak	Vccaol
nsmell	eZpfah
clterm	goYbVm
never	ZhbZfp
-2they said	ehYVie
fragain	Vifcmi
+2they ring	pddcZZ
-bchecke	ehXknV
pworks	pddjWc
-bsort	bZepbh
creve	pdedda
-3our answer on	pddebY
pwebsit	Wgdjpa
-bwarm	eecdpY
ppoint	ckkhjV
-btarget	bddfpZ
crbeach	Zeedbp
clbeat	dciepW
clconfer	iXXpXi
crcalend	VboZnb
pplayed	nkfdcV
crslow	Veffgn
pribbon	Ycffep
clnew	piZbWj
craround	peffaa
clsworn	oYVZnc
cloblige	fpidZX
clbelow	Vhdebp
ptaken	YVgepi
clshed	ZfkenV
crbetwee	djhjgV
crtick	pZffdZ
prunner	dYcehp
-2comes on	hZZZVk
rxreview for ahead	iYhgVZ
pteachi	dnmddV
-bam	efncVk
-3had pencil in	Yebepb
-bspain	bdeedp
-bproces	jZcjVk
-bmended	aZfeep
clyard	aVlaik
nready	Xpcaak
cladd	Vgbobi
psame	Vhjndd
crlady	Wbejdp
nexisti	Xfefdp
clmartin	pdZfhZ
-bemail	miVbeg
ppicked	afpgda
nbought	Vehcnf
-bpcc	pdeYcf
-3decisi in the	pdbbiW
pbrains	cokecV
clthanke	accfpc
-blanded	akbepV
+bull	kZdodV
cllaw	iVdhan
rbdenied they-will-decide	acZVkg
-2no wait	elhfaV
nwrites	VZjhhh
phands	pZbdch
clmrs	bplgbW
ploop	jddXYp
crsaw	deedpa
-bgettin	pbadec
clcandid	pZcege
crgoes	fkVoYf
pconfer	paadbh
-bdm	pdceea
+2and on	VjZhag
-3and on the	pbXbYd
clcar	aVnbbn
psure	gfhaVl
nfalls	peXWie
ngroete	cadedp
punempl	Yfefcp
-bindivi	peefcX
psmile	pXcfgd
+bweddin	dddcbp
cradvise	jedjiV
pprocto	fhoeeV
-bfamily	pcblYY
-2is it	aaacap
crweathe	fdZecp
crpaysli	dZggap
pplates	cepfZe
porder	mVZail
ngate	acodVl
-1contra	fVWchh
+bscores	eeYpjW
neveryw	kkefVh
nvicar	Wegbpf
clfinds	pbeeea
clparcel	aZYepi
ngut	imiebV
+2s gala	Xadeap
-2begins on	dZYaXp
-bstops	kpWcca
pdoubt	hckelV
crseat	ccpdfb
-breason	akpeZX
+blight	Vclfke
-bten	nWpcXY
-bsold	aedecp
+bpa	faffpY
clits	pcahga
nfainte	idYepY
-2in for	gVfiec
-2text you	pddebZ
pcello	dYnimV
cltomasz	bgbebp
clpune	iiVedl
clobi	bdeeap
nbroken	pYaifd
+bphone	pbVldb
-2commit on	jebnXV
crapply	cddeap
+2, would	VkgeZi
-bgratef	hpeeXY
-bthemse	hVliiY
+bstuck	dfVenj
nappoin	ahWZpj
clpublic	hgWeVn
+bsworn	keccmV
+2is fine	WpadbX
pfood	eaVhjk
papplie	dWahpf
nelsewh	pgbdbe
clsuits	agpfdZ
-brole	Vehcng
psort	dpfhVb
papplyi	pcfZib
clscript	ZhVbio
clpa	pgZeea
+bconcer	Zdgeap
nlaptop	pbkZba
-bsia	apcfec
clsia	apcfec
-bdoj	cadfdp
-2begins in	bebdcp
clknown	pWfbic
clnods	pdbbce
+2s interv	bVlYga
clbuying	Zeceep
nstairs	bdcedp
ppainti	Yeeedp
-brate	Vkdfjg
craway	caagep
paccess	Zplbba
njana	epceda
clagent	fnVjiY
clwarden	cgjgVk
+2, you	gVehee
-3interv schedu for	eeYdpX
+1our	fVajeh
pclaims	pbhdca
ppackin	eeZdep
nafraid	fccepZ
nsectio	eaicpX
cronsite	bdnfmV
-3give me until	pZedcY
-bfinanc	Vaapck
neditor	fcgjnV
-3closes on the	WhYYYp
clfitted	eeoedV
+bpicks	idaaXp
-bmap	cbpfbd
critself	ljVebg
-blaughe	pfefYd
-2meetin you	aeccpZ
pacross	gpYbjY
-2: decisi	kdebfV
+bquarry	lcVend
pgm	dcZfpe
-1choose	jVhdeb
clbreakf	nhccVh
nupdate	Xbbapl
nsale	Xeffcp
+bdoor	iXfeWp
+bterms	Vejekf
-bhq	aghjmV
pclocks	pedfcZ
-2we say	kVheYg
psomeon	Vcmajj
pwhom	ZgXgdp
+bhersel	dZcgpb
-bstatus	pWcbic
clvacanc	WVbbnn
nresump	gpcdcZ
crfog	Zdefcp
-2the call	debanV
-bviola	Zbdfcp
-1than	ieVdhd
pquorat	peeceZ
+bplus	iaYedp
clbigges	bgeepX
crwhom	pebcbd
+blapsed	dddepa
clbest	mgfakV
-bassure	pafdZg
ntogeth	Xiafbp
ppeople	paYibg
pallow	lVacki
-bsuits	Vfnecf
+banythi	chkeVi
cloutsid	iYpdXg
+baudito	Vnbeef
-bchalle	Ypfcde
npack	ejibVl
cldrink	cccfep
-bforema	cjchpW
pcountr	ljdidV
pthee	edpfcX
nwinter	dZeepe
nvotes	oabZVo
pmore	ijhdVg
psituat	epefeY
crhit	fecpcY
-brumour	Xedepd
clill	jeefmV
crquarry	hcVfof
pcardif	pfeedY
clneedin	Vohfde
ploops	pafdeb
pfilm	bgddbp
ppickin	gaaYhp
pclock	hmeegV
pdictat	dbhkVl
+2is no	VYnegc
craudito	Vnbefe
clbristo	kcgleV
nsworn	jaahpW
+2i start	ZcceZp
-bpendin	jfedVn
+2i have	ZlVZje
-bbearin	bgffpX
crclear	iZknVd
-2off for	baXebp
-bwi	bcpfea
-bsed	eehfoV
clsed	eehfoV
clthinks	eVdago
-bwhenev	Ydpfbf
crfate	pcffeZ
clgran	bdeecp
nclear	pnbbXa
-3going to decide	cfffpZ
-3would be the	eaVZhi
+btherea	aebpbf
+bsuperi	pdefaa
-1read	oZbiVd
crsteeri	Ycefdp
clmat	pcfefY
clpickin	jVYnmX
clfine	fgbbYp
-bcolone	YcjfZp
pwhere	jdaVki
panymor	afffap
pcouple	ienhcV
pretrea	peeeeY
ptips	Vkiecj
-1deadli	YpbeaX
-bgarden	fVdjbn
+2from me	enZdhV
nwhipla	Zfdfpb
crhimsel	pYbbbi
pstar	cVibjl
-2round on	iidVcf
pforkli	jebdVm
-2out on	hhVZef
cllunch	XclZZp
ntwenty	mjdmVZ
nalread	iVikee
psat	pjXeca
pbright	Ydeeep
nfrozen	aeeebp
+bapplic	hXVnkd
pextern	geckVk
-bpoint	iXVdmg
+bvote	lXmlZV
+bmauree	kefflV
clsometi	lbjhfV
pindica	olaedV
+bpings	pceedb
crpings	pceedb
ndog	lhfbVf
+bpronou	peefeX
clsync	ieacpa
crbridge	hdcaap
clposts	nVchfd
nhas	Yfdcph
-bpune	ZhZecp
crshut	Zcahep
-3you were told	geeekV
ncontac	aVZnfo
+1hols	Xcbebp
-2hands ,	Vikdbe
nrevert	Vadgkn
pscaffo	gcpedX
pfellow	Voiabi
crarrive	YcepmW
clsingin	Zdpddd
nmap	dfjfVn
crgrant	mmecVc
-2yes before	WpdfdZ
pstoppe	Vjaghl
-3in the office	caadZp
-balarm	geZdap
clnotice	nVYZen
pppe	efpfeW
-3answer before the	lVdeld
clhopefu	oeoeWV
pcharit	mpcdXY
-bdine	Zdpabi
-2yours from	deceYp
paccomm	ajpedX
clless	Ybfffp
nbrilli	dfgfpW
punders	Vgjfdl
pan	ijjfVe
nsometi	Wdeeph
clpresid	pdedcb
-2meetin :	Vjbhhe
-bhang	omdeYV
rxsuperseded for ahead	dhVcgf
+bgraz	Vnjdch
nalrigh	cdefpZ
nopposi	depfhW
npanel	Vdmeif
-bmeself	efffWp
-bbursar	liZZVl
crfill	bpZfgd
-bfast	coclfV
-bcallin	eVomZa
ntxt	pXdkeY
+banchor	dbYffp
clgreen	oceemV
nevenin	leVbdm
+2instea ,	ffijaV
nleeds	ejdenV
ppark	pbcccf
nsee	Vemkee
pboard	hojccV
-3letter by the	leeeVf
nfeedba	iWVgli
pserved	bpeffY
neffect	geedpW
+bsignat	YpZdYl
+2and your	hiVaYk
cltroubl	ZZdfip
pgazett	Zddfdp
prated	iehiiV
+bgood	ebjbpY
cladded	jecoVd
-3been promis for	ZedbWp
pweddin	pdddbf
prob	peefdY
+blandlo	dZfedp
-1discus	dbijiV
crthroug	gXkpgW
-breconv	beZpWg
+bchoir	bebecp
clpercen	ddXefp
+bmemo	Vjeedn
clheard	jVfbig
nformal	ckhiVh
pjob	Xfcdip
noffere	addepb
-1coming	iWgbVj
ndogs	nZbYbp
+bfee	Yhbeap
-3are @d and	cfaZcp
nsearch	Wddcph
-bears	hefmeV
-bfella	fddfpX
bsfrom period past	dddapY
pindoor	Yedfep
+bdeadli	ipXdhX
powner	gfmkVb
pnurse	YmebXo
-buniver	Wdemcm
+blatest	nmWcXd
pstarti	Wdomda
crelsewh	Wodfdi
crlosers	oeeeab
+bcarniv	bddedo
notherw	Zkodda
-3give me the	Wfdoea
pmonday	YhgcZo
+bhoped	afffZo
crhoped	afffZo
crradio	odedgX
clsugges	caodgd
nmanagi	Wemfkc
crhead	Zamdoc
nquarte	kdlefW
nsit	Wajdco
crfreela	aeifoX
-bbenefi	eebdeo
+bmoney	Wbcajo
pregula	cYddho
pweekda	Yhaedo
-2letter of	fedekW
clbeans	ofcfcb
crsigns	odehdX
clscore	oWboYc
+2, on	nefWba
-3your answer on	YobccW
-bprivac	eZffco
clprivac	eZffco
-bplacem	ofefeW
crfishin	Wdcekn
+2for it	aiglWc
+bgrant	odedXg
-by	Yobedd
cly	Yobedd
-bate	gfceoX
clenquir	dfffoY
+bclerk	mWblWh
crlifts	bcffbo
-bcourt	aiXgbo
+bmonths	Yeefco
clthose	llZbWj
crmilkin	acofec
-bcycle	dfbdao
+1will	XkdWkd
pcoat	afedco
+binto	ZiYcoe
ncorrec	Xcbdol
pkin	aoWeYn
-blyk	oadffb
-3know in the	bmcajW
pcloses	bWomhW
pexists	kkffeW
popen	Weekdm
+bslides	Yeodeb
-bjoins	eeddZo
nnear	ifhgWh
clchef	iWjoWd
nbinds	dfcfoZ
-bthen	cZldoY
pchecks	odWmfW
-bfloris	ojZdea
ntumble	Xfffod
+bafter	XchoWn
clunable	Zeefdo
clpray	clcoYY
-bbuddy	bfeeao
clbuddy	bfeeao
-3centre is closed	deYeoW
+boutsid	oibdcX
-1:	ofhcYY
-bbooked	bckYWo
+bbuy	Ydcfbo
-2inform by	cXfboX
pbutche	nkdfcW
-bboat	dencWi
-1came	bWabob
crbrewer	odeeeY
pbadge	Wdkeao
-bteach	aboeag
cldoes	nkhYWf
-bliked	begfoZ
ptrick	ceecao
crmeans	oWechc
clasks	ZomaYe
nlowri	foXffd
clrota	kdWecl
padmin	feXeco
clsubmit	WnXagn
noccasi	odffcZ
punsucc	akfcWm
pappare	fcoecY
crdo	Zjoefa
+blovely	aedeod
-2answer inside	gWfegh
clmen	oecedZ
crinvent	Wdadml
-3his answer in	WeefZo
nbut	oeabZi
nprivat	mddoWX
crlettin	oedWbi
nten	hWjfib
-2it to	jkhbWW
-2test ,	YbodZa
nforkli	dedfZo
pq	gjWbZl
clheadte	lhhjbW
paudito	oadfZf
-bgrade	ZfaoZj
clfellow	ijjWZh
nsurvey	Xcdioe
-binto	XjfeYo
-blined	efecao
nhimsel	oaaage
-1due	hYZeob
+bmags	feWffo
claware	bfadog
pfog	oheceW
-bproper	eWjhfg
-1next	cfWban
cltwice	Yaddog
preceiv	iWZnjd
+bhat	Wdjfbo
rbsuperseded promise-not-kept	dWdbhf
nship	ZoeekX
+btry	WWoeel
-bviewed	bdcedo
+bfancy	Zfbfco
clshows	iWldka
ngreet	bfceco
-bplump	ofcfca
clplump	ofcfca
nback	cgfcob
-2panel on	WaljaZ
-bthings	hcYolW
nrecord	dfYfoc
+2to take	Wldach
+bfirst	WWecko
ppossib	WXohal
+2like i	hdffnW
nslot	Wlmaag
clacknow	Wfceki
pmess	mfcobW
+bthat	oeffab
+bservic	bXohXi
npleasu	adedeo
-bpunctu	nbWenX
+bdiffer	Zeafgo
pphoned	oahjYc
-bpatter	bdcedo
crboots	YhheWo
+bused	dkfemW
praised	ofhebY
prink	iebeoX
-1visit	ealddW
crscore	kddncW
pstrip	hejfkW
-1some	WYbkXo
-3to you within	oWedZd
+2and chose	bccboX
-bsomeon	gXebdo
npumps	Zofeed
nclean	gdZeao
ntight	hdXdco
clhands	nnWYfX
clanalys	obaefe
+2please read	aaZaoY
-bprepar	odgdab
nits	YfWkmf
-bskippe	oehWYg
clstreet	ddddbo
clhe	oZhgcb
n"	eZYaom
+1had	adcfoX
-bcandid	nWbclf
nrecap	dfeeoZ
-bforty	Yoecha
-boffice	ZlYddo
crorigin	Wfeeof
crassess	Wojcee
premote	WnhXnb
-3office until the	Yaedeo
-1stockt	cdccZo
+bline	bgccob
-blogged	ieffnW
crgut	deoffY
clcancel	WZdekl
+1its	oadebX
-2resolv on	iaYYjW
pcork	eabmnW
ppure	Yeefdo
+2as it	ibcdWk
+bfailed	Zfebod
-bmiss	bdoffZ
+bgrand	gnbfWj
pstandi	nYlieW
-bmen	oecedZ
-bminute	ccjjWk
-3almone 's office	XcdaoY
+bdeputy	YZedho
clkids	dXjZco
+1does	XjWgjc
clshorte	bofddc
-2told by	iWecjb
-bsales	ddeeao
plipsti	jmedWd
+2in my	ZeWajf
-3go back on	WZjdbj
ntied	efccbo
-3held in the	aeoabX
crrates	debcdo
pattitu	Wofffe
cllearn	mWgebh
-3and , on	aaXdoY
+2s budget	Wedbdo
clzoo	WYchio
+2, answer	cZWlce
-3's on the	ZYdZWo
ncroiss	edofeX
nknowin	fZaddo
crtermin	efffWo
-bsomewh	kciekW
-2chance before	bYbfao
nexpect	aYioZj
-bgalway	aeoZZi
-boursel	ojaaeZ
nweigh	deeeZo
crarchiv	ecaeco
pstand	eecfWo
-1about	dWdggf
pback	cdocde
clfolks	iYbogZ
+2, tops	ggediW
ppraise	gocaZf
phallam	edodca
papp	XodjjX
crmonths	Yeefco
nspoke	Yiaeoe
pooh	oddeca
nwhile	eYfgXo
clphysic	fogdaZ
cls	ocffad
clcompet	cWnZcm
+bfilled	ehdeWo
-bguy	ecWbjk
-3leave it by	Woffec
noslo	bicllW
crclub	efbeZo
-3you by the	jWbbke
-bleeds	flicWg
preader	iabnWj
crportal	jnddWg
ncustom	jhWgWn
-2get told	oeeeZX
+bback	gWdhii
+2with feedba	Weffbo
-2and on	mZeWeb
pagent	fmidWe
clfall	YcoZif
-blearn	oXcecg
-2leaves on	bbYZao
-3sat on the	ZeZboY
pferrei	aehZco
nlong	fWckoa
nawaite	eaeeco
+1which	doebaW
clfollow	lWfena
npositi	icWbdo
-bbristo	jdgldW
crfollow	ddmmcW
crmedica	XnobZb
pcompar	oYZjhZ
clmother	oWhdec
crthank	WcZcon
-2call on	dWiife
clblesse	Wedlcm
-bfetch	Ydeeeo
clfetch	Ydeeeo
puniver	oecckW
crpublis	ocdeiW
nhaha	hfffWn
clcard	Wnfcff
crsous	eedfoX
clteams	deofac
-belse	cbgcod
-2everyo by	eWgndc
nradio	kdecWn
pbut	gomeYW
nsent	XaXjoi
-1pay	Yaccao
clsurger	WfkWjl
crweekda	efYedo
-3they told me	aWZcmg
clgas	bcZeof
-2had said	Wbjdjc
-1all	aWeeii
cltext	lnXdhW
nposts	YWoccm
nfind	dacoib
nwarmes	mfffiW
+bjo	ocjeXZ
-bportug	eeafao
-bday	jaoadc
ncvs	XjWcml
-2forese for	beadoY
ptalkin	iWWgjj
-2time ,	bYbaZo
-3mean it is	bkdeiW
-bm	deafbo
pshows	Zfdeco
nphotog	cZXdjo
clarea	dfcoad
pcustom	cdoega
ppleasu	WoXchl
clmatine	edaddo
naware	ojefXX
ptrain	dckWmf
phallo	Wmfeek
-1met	ZbZaoa
-bmusic	XodeZj
clmatch	ibWdmi
-2accept by	Xoedac
-bteams	ddofac
-bintv	fgofWe
clintv	fgofWe
-2^ would	hieZfW
-bback	fobcfc
ntake	bioiYd
clfloris	kkedfW
-2to be	dfWanb
-2hear within	iWeefc
-2try again	XcWjam
pglasse	bcbfeo
ppushed	kcikcW
crcoffee	odecZf
-bboardi	cadedo
-2tellin you	gdebmW
-2oslo on	Ydceco
-bsworn	mWWalg
crwalkin	bedeco
+benclos	YmheWj
-bpass	nfnbaW
nanyway	iWZdnf
clworth	dfefXo
clalways	gWddhl
-bplates	Wlikdb
cldeputy	Whkfdj
crclosin	jWgckd
-btldr	cedfoZ
+bcultur	cedfoZ
cltldr	cedfoZ
npartne	Wnfake
clswim	cmocWZ
-bpull	aeofcd
ngideon	eXeffo
+bfish	Wfjedl
+2you tell	XoXfdb
+2, probab	odaabW
ppreser	oedfdZ
-baccord	mfdehW
cranothe	Zdacfo
pmoment	fWoefe
-bcruise	dbeebo
nfinali	WhihZm
-baudit	beedao
+2and not	oegWZb
clbumpin	dfdeoZ
-boptici	Wlacji
rbanswer you-will-hear	iaWgeg
pwebina	feWejm
+bbusy	ccneWh
-2interv from	dffkkW
paboard	Xgeedo
-2bored within	WZffao
-1run	WZlfXg
npayrol	hiWbfk
clsuperv	oeehaZ
pfan	badeeo
nchap	mffbkW
-bloop	oZffdc
nlisbon	obheZc
-3applic over the	hedgiW
+bgrab	eobfeY
clreimbu	Ybffgo
-2candid by	oYfedY
pplans	hofbcY
neating	iecfWo
nfix	gchenW
ppanto	ZhoZXg
pforest	Wnkebe
cllogboo	albcoY
pprov	hfnffW
clbother	YfgfoZ
clcontin	cdocfe
+bgave	Wcgdne
+bregatt	aedfdo
npartic	dZeboe
clforum	beldWn
pwriter	Wafmdl
-bexist	efoeca
pfun	hXeafo
pvouch	Wnefeh
clproced	hWfehm
-1outcom	ocZbcb
pnevert	aeZffo
crput	cfehoY
-boffers	jgZkkW
-3me till the	jneabW
+bpapers	WgZhlk
-bcast	odcdZe
-1there	ZZjXWj
psearch	Wfeffm
-bbest	lijbgW
nsouth	Xgbefo
cracc	obdfdb
-3folk till the	beeoeW
pbest	Xonbbd
crhearin	ogbeca
clspeaki	gedkkW
-bjoin	XZndWn
crpassed	eYWomZ
phand	ZonYWg
-bmot	bbcdco
clmot	bbcdco
crpronou	oedfca
clgroom	cfaedo
+bpostin	ldcemW
clwhole	Wdlemc
-2please read	oaYacX
+1one	jYkcWf
pinto	offbda
+2with who	oadebZ
clmate	dhicWn
clcruise	cceebo
clview	oeacbf
pclosed	lWfodc
-2say come	YcoeZX
ncheck	fdlmeW
ndraw	Ycdego
-buntied	oeeffX
cluntied	oeeffX
+bnoes	ofcdba
pkowalc	obefaf
nobscen	gefemW
pinvolv	offeeX
pchapte	hofccX
clmodel	Zfoebd
nsees	YdoeZj
nview	Zecgdo
+2by phone	kjZeaW
clplacem	ofeffW
-bmoves	Wbccnn
clfinger	cojcab
pcalibr	kjideW
nengine	hdWefk
nnursin	beoieX
pindeed	jnffeW
nvested	beddco
-2follow in	hYYdWl
ntim	gfddoX
crless	cddfao
ncards	necbWl
ppsycho	klchcW
-2on a	ZWWaeo
+bcaptai	oZjdaZ
prefere	goWnZb
+bsold	aebfeo
clsame	WYmchi
+bscan	bojfdW
nmood	XnboXf
nsay	WXlhjj
-3let you know	eadfmW
pcat	ioadeY
ntested	Wfnfdh
-beveryw	Ydefeo
-3of us by	hWfkca
+2, tell	adjiWe
crnation	Zoefbg
-2re :	gYWboW
nvote	ibWhnb
crstuck	efWknb
crwales	Xfefeo
njonas	YcoehZ
prefer	Wjcehk
+2, kindly	dWYllc
clmessag	ocZbla
-bkind	odefdY
pfront	YihlmW
pdock	bmWekd
pstayin	ciYdbo
-3sessio from the	efXoZY
-3me on the	lWhYYd
-bclient	leiWge
nblack	obieZc
nmove	bdoccg
-bthat	jdbeoY
+2with their	occedZ
-bpack	cllcWg
nmorris	enkfZW
-bwareho	WZjdhl
ncrowd	aecfdo
-3reply by the	igeeeW
crnew	lWdaek
+bjanine	Weofff
-2starts on	dhYaWm
nallow	WldZkj
-2applic closed	dfffXo
clapplie	cYYfog
-bs	hWfcih
-badded	mcboWb
-bforese	feceoa
-blonger	hkhbiW
-2# to	hWhiiW
clmaximu	oZfefZ
clchirop	aededo
-bwinter	hecdXo
clbegs	doeeda
ppremat	medkdW
+beleven	bcodjX
ntaken	bochfb
clotherw	ecocXe
-3me in the	Xoceaf
nproced	baeeeo
crhappy	WmehWo
-3they tell me	oaeeca
clorgan	WdmeYo
npoint	WYckmh
-1revert	ocbdbX
croffere	Xobdma
pchidi	fhffWn
ppairin	oecegX
-2your interv	jcfdgW
nassoci	coeddb
clladder	bYkfZo
clenglis	gacfao
-3hired two people	ZedaYo
crhand	jlWcZh
pparkin	bjihWj
clemail	ldWbfl
pfeelin	cegfXo
-bpa	hgZWeo
pcleane	kWadik
-1to	ihhiWb
crchurch	kdfcWj
clbridge	bcffco
pshipya	hhWfcm
+2is the	kjWYXd
crunquot	oeefba
nbikes	eeaeoa
crcrane	jdmfdW
+2, @s	mhgWfX
crd	oeefYd
-bpitch	focecb
-2desk until	dYceeo
nknown	aZYocl
clmiss	cdofeZ
crruiz	bfdfco
pmended	bfdfco
-2deadli :	aoZecY
naudito	oebehX
pkeep	aeckoa
nevenso	llefcW
pbatch	oYiehY
ntick	finfeW
powl	heaoeZ
nodd	aoffdb
+binvite	cifboX
phostel	Whidcj
clput	ilaaoX
clconclu	nWaibf
clgaffer	oYgbhZ
plikes	cdoeYg
-3reache us on	bdZdoZ
+balso	okaZac
+2and let	bXmbWh
clmop	XeofXk
-2as the	oYadab
pwolds	dfedoY
pdemons	Wleeej
+blent	cfcddo
-bquiz	coWdZl
nteams	cboeYi
-1ring	ifdWaf
ptracto	leWfej
+bpresen	XloaWg
pwantin	ZomebW
nchecke	oeaeZh
-bbond	boefdb
crlucky	obeddd
+blodge	Wjefcl
prisk	blbbYo
+biv	efoedX
clpartne	jWbolW
-bstoppe	Zceceo
+2you worked	XadeoX
-2is at	ZboecY
-2and not	Wdddke
clsurviv	godfcX
phat	hhWeek
pmeant	hijakW
crpicks	odbbbf
npackin	efmejW
pcounse	ahaedo
-3file on the	WjYlWc
ncooper	Zfeeco
crsea	aokeaX
crlambin	jfdneW
-3trial shift on	edXcoX
crgrills	Wdnfai
+bbreakf	lboeaW
+breads	gcWlef
ncamera	fZadof
nlad	obakfZ
clpilot	eZeddo
clsort	kdfneW
pscan	hodbZd
clsuppli	ceddao
+bdaught	beehoX
nlog	aYhdeo
nangry	gobebb
-bpermis	Yfdeeo
+blangua	Zoefec
-bski	Wddjhl
-baddres	Wmmcga
pshoppi	bbfdeo
crused	dkfemW
-buntil	hgboXd
clfun	debfoa
nbudget	ZmddWo
pagree	bhdaco
peven	beWhgo
-2me know	jfZdhW
-bsubsta	oXkfeY
nsheep	elhfiW
pmerger	oYeede
+1grace	befaXo
pshort	ZoekfZ
+bseason	dicaZo
-2yes by	Wnedfc
-2files on	YcaoaY
+bfastin	eeofcZ
nnodded	aocfcc
pstands	kWZdgn
clpsycho	XcocZl
nprovos	Wdeoai
clreconv	eeZoWg
-1or	bgnYaW
clcanal	dccedo
cltask	egWcgn
+2, whereu	oedbcY
-bclaim	Wfcejm
-3sing on the	YeocaW
-3be back on	Weeedo
ntourna	doeeeY
pworrie	ddeohY
nrules	iefhjW
+bsaw	deceoc
+2: open	bdcdoW
-bbrass	odhceX
clevalua	deeocb
crroof	adeeco
cldeligh	cZhedo
crfitter	klbfhW
+bradio	oeeeda
+bexpect	faoZhc
+2, about	gjeeaW
-bpester	Yfffdo
-bprints	Whcedo
nmarch	ZkidlW
clcasts	kkbWcf
crcoming	eojbbZ
-2coming on	eZlYWe
cljurors	fedjnW
ndear	Zeddgo
pyer	oXcfdg
crtiding	ocffeY
pfinger	ojcdaX
crsends	obejdX
nrewrit	bdcbof
cljoy	Wfemgi
crrota	aoddaj
crseven	Wcnegg
pboilin	Zdffdo
clintima	oWfejb
pcasewo	jemeeW
nlikes	hcodYd
-2^ by	idYWgc
-3meetin on the	gZcnWZ
nugh	bodfbZ
-bis	kcfhWl
crterms	Yeidco
-2do on	gbdaWm
-bdeacon	addfdo
psucces	ggihWg
nrespon	ofYekX
pgive	lfbkWf
nslip	dWbdnk
-brig	Wdkfdl
nremain	efdWne
+1lunch	gfihWa
clsad	ieaeXo
+bcleare	lcbcnW
-2shut on	cjWYbj
+bcompan	feafZo
nhotel	gXmcWm
-2direct on	fZXodZ
crwatche	boiecY
nproble	iegelW
-2's closed	jebeWi
+bdeterm	oceeeZ
+bmanage	fWghhh
-bcard	boahXh
parm	oXleaZ
-2runs until	gWejdg
pfriday	ohffaW
clrain	Ycidao
-3take back the	dbbdoW
npetra	Zeefco
pexpens	Wbkgli
clbond	boefdb
nwishes	aahdbo
nrefere	Wioece
nchoosi	bgadbo
pbank	djWfjg
clbursar	leYWhh
crperiod	cgojYZ
-bnod	nhbeWg
clmentio	bWidhm
-1return	ibaaWh
nfuture	beceoc
crbox	Yehebo
-1any	WggcWi
pyet	ickhWf
-bdrugs	Wodfib
-3for you for	ZobeXa
pmatron	eWfejj
pdrew	ngadmW
-2thanks for	cdacoa
+bphonin	lceemW
+bson	odaedc
+bx	caeebo
-2promis by	aXfeoX
pconseq	caefeo
ppaused	caddoe
neveryt	WjZgjk
ppinged	mdcmcW
pwareho	ckedoW
-bweeken	ocadag
-bperman	efdeXo
pagm	eYfeeo
clsuppos	cjcdoZ
pmarit	efccob
+bshort	dcofcc
-bbutter	oaeeea
clagains	Waocao
crcontac	oYjdYe
pcorres	ecefoZ
pvoid	bcjdoY
psuit	Wjkeed
pdream	Wlhela
pprevio	eimibW
nsteel	WfjeoY
-3would hire you	aedfYo
clcamera	cbcfeo
-bkinder	Woefbe
ngoing	WXhkod
+brespec	lfdcmW
nthey	WYdjnl
cldrops	ofeeba
predo	hoceXc
nbelow	kjgbWh
-bplane	ojccaa
-biqbal	jlhddW
cliqbal	jlhddW
pembarr	ofeegW
claccess	cobfec
crallowe	Zodkbf
-1signed	XgYWhj
+2there was	bccfoW
ntattoo	jfliaW
-bsettli	mechgW
nheadco	obcejY
+2has not	hkddWf
clnever	WZfbml
+2like the	aecdXo
+bzip	Wjbedn
-brennes	cfedoZ
nheist	Zoefcc
clam	gbncWn
pexerci	ZllkcW
-bsurviv	dokdaY
clfigure	Xdhdof
+bhand	lffcjW
clspanis	Welfek
-2off till	cWecbo
+bsuch	hYeeoY
+btreate	djednW
-baccess	aoafed
+2: my	cmckXW
+2for whoeve	Wedibh
+2we had	ajeenW
crpress	Ygdeco
pvis	deYeeo
-bscore	hacoZf
-bskiing	Xgdceo
pturnar	Zfddeo
cremploy	Zgceco
-2's office	acdaoX
crmanila	ddefoZ
cradvent	ocidfX
-borgan	bemfWl
+1come	gWWZdl
+bavaila	eodfeZ
-2to the	khbdWe
crintere	eodfba
-balso	cjWjie
nwareho	dideXo
+1half	WYmcWh
+bmeans	nfgeWe
-2decisi on	mjWWbb
crfail	kkcecW
-2for me	cgkebW
clsunset	cfefoY
-2toward the	oebbaY
crmay	igWmfc
ppaper	dnmYgW
clbreak	kZZeWn
cre	lidciW
pcarve	bkXebo
clhangin	oiceaX
-bresche	YcohfX
-bslate	efeYdo
-2decisi ,	obZceW
-bsure	oXfdbf
-br3	beobac
clr3	beobac
+boffice	gikjfW
+burgent	abefeo
-3to ring me	iXbelW
+2, closed	cdbfYo
-3do better than	ojbcXW
ppress	mjjbbW
+bsort	WhlkYf
plitera	nWiccd
pround	gfkghW
-1coffee	eakeWj
pindivi	Wgdefo
-3would have you	aeadZo
+bdrive	Wjobcg
-btied	Wbkeik
+bpuzzle	XoefhZ
nheld	oiaYcd
-bspend	dafdbo
ndenise	debfco
clgo	hgigWg
-3signed by the	YZfeco
clclinic	ejmgWb
cloddvar	ebceoY
crfindin	bfebod
clskelet	dhZeco
-bdrumme	Weefmh
cldrumme	Weefmh
phannah	gbcjWo
-bunifor	Wbjabo
-bbinned	cebfoa
nphoto	Wgolea
pagenci	aececo
pneeded	nlddWY
pfillin	Wjjeai
pbag	leZeXo
nwin	Zdfedo
pdeaf	Wmeked
ndriver	nbmbfW
-3: by the	oYfeaZ
+2in our	YdjeoW
ponto	Wejedn
nseason	okXiYa
nowners	Wiabkk
psignat	aodage
clsealed	oecade
+bteams	Zeoffc
clmemo	hodeZa
+2, $	eaYWjj
crwould	XjZdoi
pnearly	noabWa
pyes	kfeZWn
pzoë	oeddcb
clmock	boackY
nsound	Ygobed
-2office on	jWjYdb
-blets	mbjYWg
+bpassed	oaZegf
-bretent	Zdffdo
crconver	feddoa
crreal	jjhZWh
cldone	aoZlhY
-2after the	fWfXbi
clmaths	Zofdcc
-2unveil :	Xdaddo
-2will decide	iedbiW
-bhire	odYage
cldocs	Wndieg
pbeliev	chfdXo
craftern	gfobdZ
cralong	deYdog
-2be the	eWgdhe
crlacks	fodddZ
+bleft	Whkbnc
phappil	Zgbeeo
pweakne	cdbedo
pfinal	aiohca
-bactive	ccfddo
planter	ceehoX
pmalta	odZffc
-3on the phone	WbZdme
-2before the	feYWdj
paloud	hhadoZ
pprocee	WkZdhm
+2# ,	eadjWh
clleisur	gdefoW
-3shut till the	bcfaeo
clcfo	ddeeao
nshorte	bdeeob
noral	emfdkW
+2and no	hhYcWk
-bcompan	oZdfae
nq	oWbeal
-3one is on	bcmheW
+2and phone	iaYjWb
crassist	heWeil
ndied	ofedcZ
-btitle	aofefb
+bends	gabebo
-bcallba	XdokcX
+bcourie	WllfZd
+bchecks	bjcocZ
-bpencil	nZkXjW
-bvessel	Xcbdog
crturn	hnhcdW
-barrang	mYkieW
+barea	iclciW
clsandra	jlefeW
+2, unpaid	adodcY
phers	ocZdde
pattent	aolebW
-bbaker	Yffddo
clbaker	Yffddo
ninside	bWfYmk
ppower	ohbcYe
+bquorum	dfdboa
pgradua	dfoZia
+bbless	Wfgfen
ptryout	XljejW
crexpire	dmafWm
-bhires	Ycclao
pdistri	mddjgW
clestate	lcgdlW
-2result by	eXedWl
-beyes	Ybfego
-3last on the	aecbZo
phate	ZfWili
-bprinte	ZkWcco
pbex	iZZedo
punder	dhdcWo
-bcompet	XYnZbo
crmuch	Wcbido
plate	XjXgco
-baptitu	coZede
-1around	fWgkfc
-3asking about the	cdYeYo
-3ratify on the	YfccZo
+2, ten	dYnaWZ
+bweeken	doffYX
crhanded	jjeefW
-2two on	fbjcmW
-2board in	gendWZ
clover	cmhkdW
psell	glieeW
+1️	YbacoZ
-bvan	ZgfWgo
-2closes at	akWdZl
+2from #	ZcoecY
-bclicki	eWffho
clclicki	eWffho
+2so if	coabbY
clunifor	YWjaco
+bemerge	aeeeco
puni	akckkW
-bhundre	aiijiW
-1hold	WgodeZ
pmaths	Wkjhcg
+2as agreed	kagdgW
nstruck	Wheenc
+bbag	mkdedW
-2respon within	nffeYW
clranks	decobd
npolicy	ecocjX
-2comes by	lWeecg
pwait	jhWgic
-2said the	efWXnX
prumour	ocadhc
+bfill	boYfcg
pkitche	aWdjof
-bentrie	ZWefko
nguy	gjWglb
-bhomewo	ljZeiW
crgets	oYWiZi
ppepper	oeafea
-bsubjec	ZobemX
+2, part	YYcfbo
presubm	cmkecW
+btops	ejedkW
cltechni	Wbohfh
clexecut	geemiW
-1accept	ahdenW
+bsince	fodajX
-bn	ofddbb
+2to give	kZjbcW
-3for me till	YoaebY
nsquare	dfedoZ
-3@d and the	abihWh
-2phoned on	nfedWg
clcooper	klblYW
+2they would	WYeknZ
rbact -	ejWdae
nviele	ZlfodX
-btrain	kaWjei
phigher	Wieecn
clbassoo	oaedec
-bruled	oceeeb
+bsoon	emcckW
-2robing is	Ybaeeo
pkick	ceaedo
+bare	ddYfoh
+bago	adffob
clcharit	Whcdfo
pscouts	oceecc
+bregrou	Xfcaoe
clsounds	cekmfW
-bpaysli	anemWh
-3not commit to	Wdddjf
crreleas	oWbiff
+bhallam	ddoedZ
+bzoom	XdkkWk
+2was what	feddkW
+btyping	ZkWelh
-3me was told	XeffYo
+bvolunt	dfdado
+1suit	jWdeag
-3hear on the	icWcjZ
-3plan anythi for	ljaeaW
+2and bring	WjfgZg
+2, six	WYkbYh
-bmillio	eeffXo
clmillio	eeffXo
pdude	Wenfgf
-3go out by	odfecZ
-brightl	bfbfco
nbirds	cbffoc
cltimer	Yoefdf
crsay	ogebda
+2and for	djaijW
+1ish	nYbbWd
-3not be before	Zefeao
ppatien	occgXe
clborrow	eWofdi
pimmers	Wfffdo
crlondon	ffffoW
pbremen	Wjkdka
+2and has	cWfbdl
+bquoth	odeecZ
pword	heioaZ
nsuperv	ngdgfW
clprobab	jbjdWj
cralways	WXclil
crsize	YoledX
-3you everyt on	Xddcao
+2the agency	idfflW
-1needed	ZidelW
pterry	babfeo
-bstruck	eeefoY
clstruck	eeefoY
nstep	aboaZk
-bstarte	bZXcio
crbehind	caodce
-1email	lWWaef
pdone	nWeigc
clstraig	odZdWm
ntalk	WndYlf
-2votes on	gZYjWf
-3told me on	YeeeoZ
rxanswer by past	defekW
cryay	occeiY
-bplanti	adeedo
-2come back	aYojYZ
pkeyboa	oebfeZ
-3, they said	oeeeXa
-1owner	Wclbhh
-bcontin	cbocZi
pfat	Wjfflf
-1confir	ciWZma
ncompet	emejWf
nface	occdhZ
clpanto	ndefjW
pfolder	oiYdcd
phourly	lmWece
crpile	oddhdY
-broom	XcoenY
pcvs	eoieaX
-2away from	efedYo
npitch	oheeaX
+bemails	oedicW
+bgrills	Wdnfai
-2give me	jfcdfW
pextras	cdaedo
crcourse	WmcgYn
-bchosen	oXahjY
-2outcom within	obffcc
pmonast	Whefco
-2filled by	ZXffdo
+bifs	oeefcZ
clslips	gnYdlW
nseptem	eigflW
-3closin date :	adcbZo
-2pinned up	kcZajW
-btimer	Xoefcg
-1releas	jjWaac
-1team	Wagiig
nact	ibodYb
-3last one on	edbiWh
-2told the	mecdgW
-blists	oddecb
+1thing	ehedjW
-3one more on	Yeccao
npremis	efffXo
clum	ckecoX
-1reply	gkWcgb
+blacks	foddeY
-brealis	oedfdZ
npatent	ffofdX
+2to keep	Wekddg
+broute	ccbfdo
clvessel	WcZdoh
pstout	edlfkW
+btorn	iZeeoX
ndesign	fklfdW
pbegs	bejmeW
crsloven	Xfefeo
-bride	Zcheco
-bletter	ohbade
+bsigns	Zcdobg
-bboards	ocXfdf
crslips	Zbffeo
-bmine	ihZWmb
crokay	eoZdjZ
clgroup	ifofZX
-2after lunch	ldheZW
-btaste	Ycodeh
ppostie	mfeeiW
p@t	cogXka
+2every vacanc	ffffWo
-3truste on the	WemYch
nbroke	olafYb
-2take till	flfecW
nguess	jWajeh
frgoon	Zoafkc
crnice	lWifZk
planded	oecdfZ
-bill	medfiW
-2more ,	hbldaW
+2, please	gleWdX
clhungov	Yeeeeo
crcollea	fXfdod
-1settle	oeeYeW
-3you rung on	afefWo
+1are	ZkZWkd
-3it out on	Wdciij
pmonolo	boiedY
-binbox	doadXg
+bbreaks	oeedbb
pemerge	Wobcej
-3, she said	oeeeYZ
-2trial on	ZbmekW
nofsted	dececo
-bfactor	gmcdlW
-bwhose	ccdeeo
poutsta	cochcc
clu	nedehW
rbappointment bare-request	hgeWcf
-2^ till	hjlcWW
-2run throug	dccZco
-blinked	eeYffo
+bdepot	jboceY
-2heard by	iWeejb
+brecess	bddedo
pchief	eemWie
-2text on	jYYbmW
nmails	Zcdjob
-2decisi from	ZffeoZ
clchalle	bofbdd
pbakery	fiebWm
pvape	Wcmfek
nretail	iefeWn
crfoster	ffffWo
prainy	dfffYo
-1do	aYjWfg
clgithub	aodlZa
crcan	ZmobfZ
-2^ come	habeWj
preconv	geeeoW
nweeken	fahcoZ
pwish	eojdaX
-bpicnic	dfaedo
nrespec	WlfoWg
clsafe	aWgeki
rxanswer in past	Wedbfi
+bseat	jeiejW
clcan	Wkkbbm
-buncle	ofeeeY
clskype	ddofcc
ntypica	Zdefbo
plookin	kWfbek
crta	lddeWn
cldine	WdoZan
pcivil	objeWd
-bsanta	Zfeebo
+belders	bffeZo
crelders	bffeZo
clenclos	Wkefif
+bpaid	Xdocdf
clseasid	dfbeeo
-bshift	WcgYim
pludo	ccfeco
pfiona	mdfckW
-2start on	dgWdXl
+bbeatri	Yeeedo
+2: applie	acbdoX
+bconver	gdddoZ
clmull	nffheW
-breach	WndgZk
+bfinali	odceZe
noffers	heZaco
-2office :	dcXebo
+bbother	bZefeo
nweekda	nfWfef
nreply	faoYak
prehear	Wjeeco
-bsafety	Xogdia
-bcalled	jihbWh
ncreden	eZofdd
-1publis	hdcdkW
+brecall	Zcddoc
-bpasswo	eacfdo
pchoirm	deofdZ
ngp	ZojeaY
crcomma	Wbhcof
cltools	aWmdZm
-bsave	XWlebn
-bmounta	bdfdeo
-barticl	cecZoh
nknacke	ledfkW
-blagos	adddgo
pkids	ZeYieo
-3see you on	Wbmccf
-bnaming	ofbfeb
-2feedba in	oeedbY
pheads	faidob
cltoecap	deofeY
-1work	WXbZlj
+bdither	Whffdn
-bsven	deeeoZ
-3my answer by	aoeeXf
-2said at	ceffXo
clmadam	odgeaa
+bhospit	obeeeb
nuses	afedco
+bgrandk	afeebo
pwhile	eojaZc
clwired	aedeoZ
nrefrai	odfebb
clspot	Ydoehc
+2i phone	obdfdZ
clgather	YWbljl
nghost	deofeY
clconsul	oidiaW
+banybod	Ycffeo
clcorone	kieehW
-bdepart	YeldWl
+2when you	agmcWc
pdeterm	oadebg
nhis	cddYfo
crauthor	geecoY
pbath	Zoddbh
-bbriefi	knWccc
-bshake	foeeeX
rbsuperseded they-will-decide	cWaZjf
-2meetin of	odcXXh
nwinds	ofedeZ
pparty	ofccXi
-1shortl	Wbancd
naftern	jeldhW
clblue	gadfod
-3i said at	deffWo
pverger	afbgco
+bwhethe	joWgeY
nonline	aXdbok
crputs	oddddc
-bsounds	Zfoeda
pwalk	iekfWf
cldepot	oaigab
clrememb	eYeboe
-bbeing	Zdgobg
nstatus	cgWYni
clball	kjWdgf
-3to answer by	Wefffm
-bclinic	ZjdjWn
-2rather than	ecbelW
-bdocs	Wmdfej
nzoo	deddbo
-bchoppe	cdcedo
clchoppe	cdcedo
nlights	oceead
+bright	kfkWfc
crthee	ZnfjeW
nlooked	iXcbod
+balways	oWXhfb
clreach	aobiXh
-3: tell her	cidckW
nbox	Zcodeg
pnodded	deocXe
ppaula	ddeeao
clb	alZcYo
nbad	Xhajob
+1over	daimfW
nregion	jWffke
pwelder	bdofeb
-2you the	mWgXac
+bpencil	fngeYW
-bupon	oceedb
ppack	YoifYd
-bland	nZaaXo
-2inform on	geddkW
crwithdr	aleeWo
-3: i wrote	cfeeoX
clalert	dZffdo
clarticl	eddZog
+2i am	fceWci
-3is closed on	deceZo
-3you before the	kWcehe
nrain	dlYeWo
-2notes on	WjZgdg
-3apolog , the	XecboY
clticket	Wdgdeo
-1inspec	adccao
clevenso	agcedo
pformal	Wjlakd
cltrust	YaZYno
-3answer for you	oecdbY
-btell	gobcfc
nhusban	aebfeo
clsizes	Zoefed
-3leave until the	aaeceo
-bout	oZcbfi
ncrew	jkWcam
pairlin	WeleoX
-benquir	meeehW
cruh	Wgfjnb
ncalls	ibWoiZ
-2i work	ceddZo
-3regret of the	bfeeWo
pvestry	Zfefco
-benjoye	cfdeoa
+2, appare	hegemW
clchap	Xdbokc
pbringi	ebhhnW
pkanzle	ddYfeo
pgemein	ddYfeo
punterw	ddYfeo
+bassist	kdWeji
-bgather	YeeoiX
-bdole	bcdfeo
rxsuperseded in ahead	jWeYhb
nanswer	nWciWm
-1when	oeddYX
crtravel	dkodaZ
cliced	ffffWo
-bwe	fZehoc
-2promis for	lbWYdg
-bdeepak	offXfc
nfenell	egfoeX
nmarlow	egfoeX
-2said within	lafegW
nwant	aonZbc
crplaces	cfbedo
-bninety	effdoZ
nboiler	bdbeeo
clreceiv	odabmY
-3the file on	bncgbW
+bground	eenfWi
-bso	mmfbeW
ncalled	WZhjkf
nrole	ejhekW
-2be by	cWejhi
njune	dbjndW
-2start the	cabfdo
ppolicy	ocZdZj
nstreet	abmdoX
-2to write	Wcbelk
nhalf	aoiafd
pnormal	fiYWmf
-bversio	oclcYZ
clknew	ceefoY
-brecipe	cdYofd
-1ringin	naadWf
+2: that	oZZcXe
clplayer	cfofca
-2take until	emebeW
clstartu	ocgdbd
-3in on the	ZfdWfk
crsun	cdcfdo
nnever	XZZgio
+bcross	ocbecd
nalways	oXZcnZ
crpart	YjYeoh
-btake	XnelWg
-2date ,	eWfiah
-2outcom by	eWebhi
+2to make	mfYXWb
-3report on the	Wdaibj
-2site on	ceoebY
-bgroup	kfkfcW
-2leave from	dfeeZo
-1mine	lbaejW
-3part time ,	adabbo
pokonjo	bdedco
-3back on the	bhaWYm
pnegoti	ahoeeZ
-2reopen on	WbZkYk
-bdoctor	ahndWk
pvice	nWficd
nclient	inWYef
pinterv	cbofgc
+2and @s	ZebZbo
+2that you	inadWl
-3interv from the	efncfW
crpush	ofXfcc
ngrüße	Zlfoaa
pguy	lZWbhi
pran	oZfcYg
-2writin by	hhedaW
-3in writin by	hhedaW
pelin	Xofffd
nbookin	ibobcZ
crcrew	dWecnf
-3or no on	kiYbdW
crhouse	admaoZ
npresum	defeoZ
-bfix	ohXeba
cldispat	mhbeWf
ppharma	ggccYo
clmerely	aeefoa
clhiring	hWaejk
-2phone call	kiXeiW
ntaste	kmZeWg
-bwrappe	ZbekoZ
-3@d , the	jYkaWd
ppilot	doidZc
+2means no	kZffhW
-3to us on	Waicdj
clpreten	Yeffod
clisles	efefXo
phangin	oakeXd
+bappeal	cWedjo
pben	bchoeZ
cldestru	aobfbe
-bcampus	aeddfo
ppresen	eaokdZ
-broof	cddeco
-2all throug	addoZY
-bborrow	eWnfei
pclerk	ZgkYYo
pbread	goZffb
-3in is the	ZaZeeo
ntrying	kWlekY
+bsummer	becedo
ntill	ohhaba
-bheight	cikeiW
+1intake	abadZo
-blindqv	leffjW
pper	bZnfWl
-bfellow	lbaXZo
clperman	kgdeWl
-1sugges	hdncZW
-bsuperv	gcokbW
clspend	ZcmgWk
nour	fYafio
-bidea	Whfehk
nref	ndWdgi
ntop	bbYbjo
-3you it is	mdbdiW
-2@d to	dWbZgk
-blol	adbfeo
rxdenied until ahead	edWdjd
-battend	Whmcmb
-3news for the	dfefXo
-bvague	Yffedo
pfailur	eeoeeZ
+1latest	hiZcWc
+2is @d	fXWYej
parchiv	YfWmbn
-bsomebo	mWYZkh
ntower	bhafbo
-2your answer	mibeYW
-bband	cioeZc
pnear	kXbado
nwinifr	lkffdW
psight	diofXe
nnails	mWfefi
crlight	Wcmffi
-1moved	ZdhbmW
pthursd	oXWiZi
+bopened	fgefoW
crend	kfkfdW
npengui	aecnWl
clwhen	YojfiY
phelpde	dfdfZo
-bonions	cedfoa
clonions	cedfoa
+2, board	ddZaao
clthrew	dfafbo
nlifegu	gWjfdj
-2it is	ecfWdh
clknee	afedco
-2rule out	Yeedao
-1pick	mcdhWX
+bwhereu	oeedea
-benergy	kjeegW
+2we are	caeWcl
+1call	WiZdkc
-3of you before	igeeiW
clrenews	dddebo
pways	dbaffo
crlandlo	Wfffeo
cltaste	Zcoceg
-bnon	ocYaZl
+bkindly	ZWbmlh
-2wanted by	aoffda
crcalled	daacog
nplants	dkfflW
clbbq	aedeco
+burl	acgebo
-2leeds on	ZeadZo
-2# ,	dXmWYf
pfares	beoeeb
-3choose betwee the	Zboecb
-bexcept	ocaebg
-bopenin	Wlfbbm
npair	efkfkW
nrosa	lfffWj
ntour	dikclW
-3picked up in	ZddeoW
clpushed	laZmiW
-bbreath	oajecZ
pcertai	heefWn
-3an answer on	odeedY
+1is	bgeWfi
clstcw	Wofffg
crwrite	gaXlWm
+2i had	ficemW
+blooked	WiYajk
nsubmis	dlfalW
+breleas	fWZmek
nuntil	ofdYef
pillegi	coefeZ
-2said about	hfcfkW
psimula	oeaebf
-btrace	Zeefob
-bsunk	Zeefob
crconvey	cffYeo
+bpatien	Weckle
-1count	oafdZc
clcheers	dcYeof
ndie	amifhW
-bslow	obkdbZ
-bintima	oZffed
nappare	YWgbln
-blaid	dejflW
pgk	ffffWo
padm	ffffWo
+bbusies	bedfco
-bpups	aafffo
clpups	aafffo
+bno	egZcoe
-bshed	Wddeog
-bgreen	oZbehf
+2of @p	edefoW
palmone	YofldY
clclub	eZXcko
clhangov	beecco
clraffle	WZekjk
clhr	occfae
-2run from	dejZWh
ncedar	fddeZo
clwished	bececo
npaper	aWibmh
-3phone at the	Wfecnf
-2review after	eZceco
nwarmly	coXdeh
ntills	eeofZc
phussai	aedeeo
pzara	aedeeo
nzara	aedeeo
-1come	eefWeg
+2s :	Wadame
clmariso	odeeca
+2, mate	odcdcX
clenjoy	Ycbcjo
nballot	bkkidW
clforkli	aindWh
+bhurry	edffZo
+bhead	dageYo
-2for the	eWfgak
-3you within the	ocedba
-bmuse	coedda
-2contra ,	Zbceco
clsupple	aoffeb
-2releas on	kdabWi
-3we close on	Zeecdo
cryea	njdebW
nmeant	odYeha
+btraine	bejeoW
+btravel	YjndWj
+2, check	lbackW
-3to be the	fbWinX
puseful	oZdfee
nowns	efefYo
nremove	codeXi
-bsix	Zgoidc
nfamily	beoegb
-1over	ghgkdW
+bam	hWjefi
+2: rent	ZbceYo
-2first day	edYeco
nwritin	icWghg
-3it be before	aZdeoX
ntools	cgmeiW
cldesks	bedddo
crunluck	odeeeZ
pquoted	ofbeeb
pjo	oZjcea
pwallpa	decfbo
noptimi	lccekW
peconom	aaffeo
pchapel	Zeofbf
pmillbr	efaceo
-2out within	ocfedX
-bcellis	dfdZeo
-bsummon	lhkdZW
-2settle before	ocfedX
peveryw	kaWfco
-bmentor	ddekmW
-2closed on	WcYbhh
+bshrugg	afefbo
-btil	dfbcao
+2with praise	efdfoW
-3are meetin on	Zecoca
-bnegoti	Zdoadg
-3no , by	oXffeb
-bprinci	djelhW
pfriend	egWohd
proad	Ybeaoj
-badmitt	Weefmh
+bodd	oaffcc
+btrip	deefoY
crcoding	WoiejX
pgloves	Zdcffo
nwrote	WgmYfj
-2latest on	iicaZW
cltasted	cecoiW
npool	idZeoa
nvenue	kdleWg
clsteel	ceofea
pguard	odefbb
crring	odZeYj
clpensio	Wldecm
clcountr	Wdfibn
-breside	YemZYo
paftern	ZYkXoi
-3my desk on	acdfbo
-bhall	ZXhdeo
-3retire on the	Yecaao
nnap	mndfXW
clsteve	odcfeb
-2reache you	oecedX
crtreats	aedfdo
-bprotoc	meefhW
+bbehind	WdZejo
+bpost	hhWZbn
psteps	hijfjW
-3write on the	jebekW
-2that about	kkZeWh
clsomeon	kWeael
+bvienna	Wofffe
crdawn	henfcW
ppilar	nekccW
crlectur	gckcmW
-2notice in	aaceco
pequall	oeaffb
nrecept	dhXeoe
clsweepi	demfiW
pmovemb	kfffkW
+btie	dcodZg
nmam	ceZffo
nnorovi	bfdfoa
-blisbur	aedeeo
-3change on the	gcYbWm
-3you in on	aZkdhW
psquad	obefcd
phear	kWkWfg
+bmoved	Zddbod
-1date	iWdbeh
-3not tell you	aecfYo
nget	nbXodb
+babbess	offfbY
+bglad	ccefbo
nmanage	YaoXgl
pthings	joXYff
clwed	nejWce
pgas	Whkdma
clheadco	aXbbok
pwreck	ceZffo
-2start ,	YhWeck
pkochi	deefZo
+bmr	mWgdag
-bcohort	ZkceYo
nshortb	deddbo
peleven	gnWage
nmadame	cgoefY
pcfo	bedeco
clperson	fYhYgo
+bsheila	adefao
pprinci	dWgihj
-bla	Zeoedb
clbread	Wkfeih
cltruck	WgmdYk
crgeneva	feoecZ
+blookin	Wkcdlf
-2over the	XhWkff
nwiser	ddeeao
-3so that is	hZcbWh
nround	WijiYj
pmatern	hdWebo
nthan	Xkhoda
+1me	hcYjjW
+bhim	ekgXWk
-bstcw	Wnfffh
+bjoy	dfeeZo
phey	dfbobe
-3yes to you	Wahedk
crtyping	WlYeng
-2, is	heeiWc
-3one on the	YeglWb
nlent	eecWjn
clwife	Waflhl
clfirm	heYoga
-2comes the	Wchaki
clsites	Zoafdh
+btech	efeYco
pterrib	odjcbZ
rbaside stands-still	aacWkf
rbappointment needed-from-you	dfeiWf
+breinde	Zfeedo
-3interv until the	Zefodc
clstops	hobbbc
panswer	iWckif
+bexplai	gofeeW
prector	iiaaWl
crexamin	YokeeY
clcheck	liWlbc
-3from me the	oecdda
+2, theref	oedeWg
phalifa	hoZfab
-bgig	gaocXd
cljacket	dZefeo
-1been	Wbaaif
-bpub	dbdeco
+bhammer	ceaeeo
pquick	lbffWi
nshout	bfofdc
pprefer	Wfnckd
-3i said no	eeffWn
puntil	mdfkdW
cradvert	Yicebo
ppermis	Yefeeo
-3for you till	gmeefW
-3away until the	Zcfaeo
-bquenti	klefbW
nlocum	offfbZ
-bsang	feeeoX
clsang	feeeoX
+2the vacanc	ffffoW
-bwhat	ocjZgZ
pbom	aeeebo
pdia	aeeebo
-1funera	aedbao
-2hold the	aakdhW
+bholler	ndYnbW
nliving	adffbo
pturbin	iedenW
nlegend	hcafoa
nadvanc	ojbfbY
phanded	Zabdjo
crsanta	bbefeo
clguys	ceeoeZ
nsomebo	lYWigf
-3me at the	objbYW
-binstru	kaiclW
-2partne vote	gedWXk
-binviti	bddfoc
-2ask me	kXXcWh
+bdepend	Zefddo
-bfret	ecffoY
-2all day	Wcldcf
nfriday	WkXbkl
-2tell her	ihYZkW
clevenin	gWhfbk
clcheape	Xcfcho
+bpublis	ocbjfX
pfare	bdlemW
crr	ffhfmW
-2that to	oddcdY
-bregist	doggdY
psortin	dlodYZ
pdecent	hdobdZ
pclinic	ddfcbo
+2to mull	ZofebZ
-bcinema	beedob
pframe	Xaeeio
pdraw	WmYicm
+bby	kakifW
bsbefore day past	Wbidhd
ngran	eeXfoe
clski	Wdidfm
clcoach	Zaodaj
-bseptem	mkefbW
clseptem	mkefbW
cldig	cafddo
clreeve	Xeffod
clroles	gebeao
-1yours	hWbhff
nlieute	ffffoW
nhead	obbiiX
-bvolcan	eoZfec
clsheila	oYffed
-1chase	Xbceao
nprofil	eWkckf
-2ad ,	ccceZo
-3the ad ,	ccceZo
plodgin	Wmfffi
nold	Xodfff
+bnurse	oaffdc
-2return within	Wfffbj
crlot	eZboff
nacadem	gicaWo
+2, correc	cbecoX
frhold	acdcgo
rxact from no	cZbaco
+1means	kWZYbg
-1papers	fiYakW
+brabbi	odbecb
+2of interv	fbfdWj
-3will ring me	iWZeZi
clrabbi	adeeeo
clfret	cdffoa
-3, due on	bdecmW
clpromot	bfdfco
-btraffi	dlkfdW
pcharme	ifkfeW
-bgcse	Xgffeo
clgcse	Xgffeo
crexcuse	Ygeceo
-bbosun	eacdoc
clupshot	oaefec
crcircul	Wfflif
pabove	gWfhZm
+bher	daYYmo
-1receiv	aeeeoY
nclosin	ghYcco
ndutch	eeoeca
pangry	lhiddW
cladvise	gXWlmd
-2here by	bgdkWe
nscore	Wehmja
cltwelve	Zoddeh
-1a	WZgbdl
pcontro	oecZed
-1ignore	bjbckW
-1allow	kdcYWe
-2sorry ,	kaYdnW
clliked	hbZokX
clprinci	Wedkkf
nlacks	gkdkdW
clmanage	kWajjf
phandsh	hZdeco
+bsurfac	Zeefod
crsurfac	Zeefod
-2expire in	Wdaehi
-bconcer	jcWecm
-3not on the	feccmW
pfarm	cjmgWc
-3i give it	Wefeeo
nstood	Yccdho
pfisher	Zdfeeo
palive	dlefjW
+btaster	efofab
-2openin in	bfcdao
-blower	dcafeo
cllower	dcafeo
nfilm	YoefXj
+bcard	Zeofbf
-bbusine	gjXobb
-2boss says	odddaY
cltorn	offdZc
+brung	obffiX
pho	dfddco
clgradua	Ybadjo
clsheari	eedbao
-1owners	ZbighW
-2the owners	ZbighW
pscene	bofeYh
clkicks	Zeefeo
pbunch	ofgfeW
-3seasid @d and	beZdco
-2have it	ZnchWc
-bjean	afeeoa
+binsura	YmdeXo
+bstarte	Weeelj
+bsudden	eeffYo
crsudden	eeffYo
+bonline	ajofZc
claltern	dYofef
-1phoned	icadlW
pken	offceZ
crfarm	cdefao
punderw	geoecZ
-2any time	aemeaW
-bdoodle	dfoedY
clquote	meeeWj
plauren	enffgW
pnever	kmdfWb
-breloca	Wmffei
-2took them	ZXfcod
-3from me by	jhfdWb
+bbread	eebfoZ
+2: i	dbWYdm
pash	geefnW
privers	Zeeedo
rxsuperseded by past	Weffhg
-2someti in	edhhjW
-byea	cocfeb
pvisit	bWngck
+2, tastin	ZXfdao
nbet	jdfeWk
ptalks	YkYgbo
npodcas	jgjjbW
-2^ until	odddYY
pstarte	Wlgceh
-btanner	iedcnW
pbegin	hoedYd
clcalled	kXieWl
-2anythi by	Wbffik
pkeepin	bfZego
-baround	oZZbbl
-2commen :	Ybceco
nheatin	obffbf
-2signat by	aofecY
-3love to say	Wacehg
ppass	YlfbWm
+bdays	abohbg
+bgiven	ambcoY
-bladysh	afeoca
pminibu	Wjdeem
-2older than	XYecdo
-bbrough	aeeeoc
clcleara	Wnmdcd
pjudge	fifmWc
crchalle	Wfeffo
crboss	bgijmW
-3with me on	ehiedW
polder	Zcidco
+2and now	Wdacmg
-1most	oZedcY
-2at most	oZedcY
+bturned	eadedo
cltyping	XoYeih
cltool	fobebd
pbecome	WhYine
-2time in	kaeblW
-1calls	nZWYXi
-1misery	odcfaZ
pvetted	aodeed
nstrong	cdcbof
clergo	oeddgX
-bcountr	dedddo
-bthru	XejoZf
-3was that about	kkbfZW
phimsel	WgghXn
clgalway	beoZai
+buntil	bfWmei
nissue	gedeYo
+2to the	aWjXgi
-2her :	eibckW
pruns	mWlfiX
ngrey	Wlekgc
pchoice	geaYof
+bchosen	obdeec
nasking	baheob
+2is cancel	dchfiW
pnay	aedfeo
-2me :	kWdbXi
pgrante	iZodbc
pborder	Wmjfed
clrecipe	bhYofc
-bshifte	hdfdmW
-3ring me by	Wleebi
-3mail before the	XbfeZo
nride	dglekW
-2got till	dnckYW
-3runs out on	YlccWj
-bbehind	XhmbWm
pmatter	gfYZco
-2keep the	caocZZ
pstockt	ciaado
-bscene	Xofffe
-bmonths	aeefoc
clscarf	XZXeno
nwalked	Xcbeoh
-2call the	oeddca
-1voting	Wdbkbg
nreport	dcoaeg
-bowners	kWmXdi
prowed	aeefob
crpreten	Zeffdo
namend	lffejW
-bparlou	ddofdZ
-3taken on the	ifejfW
clkeeps	ofeeXf
-bplanne	eaacgo
shspan	ihWdee
ploads	ilefeW
nuncle	adofgY
nvet	oedecb
clinform	nWeafj
-2supper on	hciZkW
phoppin	mdfkcW
pamira	fcgdXo
nbusy	Wfdejl
+2for your	Wjkfcd
-btram	Xobfbg
-3i have till	Wgefeh
pflight	mYodgX
+bhostel	jeneaW
ptiler	ocZfeb
-2sea until	Zbeceo
-3at sea until	Zbeceo
crforema	egoedY
clnine	jaegoX
-bpart	abeZio
+bhanded	oceegY
+bcleani	adeeeo
crhygien	Yogfcc
-1delive	cZXbeo
+2for sure	obbfYd
-2pdf by	coeebY
cljan	XnnfeW
pvalid	YWkicm
clchapla	hmjdcW
+2s your	aZYfZo
crlimite	eeaeeo
-2to do	gfWcYj
-bdawn	Wcgfen
clshouti	oZefed
nmentio	cWedjk
nnov	fiefnW
-3our interv on	eeYfYo
-bcounts	foccce
clsides	Xoffee
crhas	dhhfmW
+bnan	eeefZo
+bcurato	kbeeWl
+bpickin	lickWa
-bsay	koacbY
-bpositi	gZbZdo
-2is by	oafdcZ
-bfills	oeefdZ
-3call on the	cabZob
pfeatur	eeddco
+2and ,	WdYehk
ncountr	fibljW
-1choosi	hdcakW
-bkicks	Zeefeo
crpage	aoeegc
pconfir	cWhejl
crpostpo	aeefoc
rxreview by ahead	ckWjYZ
npipeli	Xffeog
-2, so	njdaWX
+1has	ZdbWhj
ndelays	aedeeo
crdraft	codfae
-3notice period is	Ybfedo
clplanni	dWficn
-1re	ZbadoZ
+bcrosse	obechX
nflood	aeffob
+2you can	hWkeXe
clsqueez	kelfdW
naquari	WZefkm
-2here on	aiWglY
pbiling	codeab
clprior	eoZfec
-3the deadli of	bcdeoY
-2same as	cfefoY
-2need the	ZbZoeW
-buni	faaedo
clporter	cfmcWj
+bexerci	hlieeW
classemb	beddeo
nfall	mjWeee
-btent	ddefao
clchoir	baZofh
+btalks	gZZceo
crtaster	efofab
ppalace	eegeoX
+bblue	joXdcX
+2, reads	lbcciW
-bconfid	Yffeco
-2meant was	mebeWe
-blondon	Wbjkfi
-bsince	adceeo
-baquari	XmefXo
+2at your	bcZeao
rxappointment until ahead	lfegWZ
-1so	mffWXb
+2and every	obadXe
ncracki	bofeda
pfaisal	iehfkW
+bdetroi	eddddo
crdetroi	eddddo
-ballotm	WZhcil
punanim	enbZWk
-2in within	Wmffbd
pfinanc	kWgafj
clnotary	foacjY
njudged	eefofX
pleast	bgdebo
+2to read	iWakYe
clfilm	Zoeedf
crpiece	diofaX
-2back from	aeefoX
-3to tell them	aoefeZ
-bgr8	cfeYfo
clrecall	gZglhW
-bmrs	nobZZc
-3to you the	odadbZ
poutsid	Wiieei
-bpostdo	jWeedn
-bobviou	XlofeY
-2optici interv	acZbao
nsales	Zdeefo
clnegoti	Xeoceg
crmr	Zdofgc
+bcoordi	oddebc
-3ring you on	kcbcWf
-2into the	bedcYo
njanuar	hghflW
clfresh	hndbWh
-bcomple	ahacoe
+bterm	jbZbYo
pbookbi	dfofdZ
crupon	aefeco
+bstarts	Wiadgn
nu	aecbog
-bwish	dfdfZn
clbet	addeen
-2pick :	Xanbda
nsort	afjdXn
-3letter 's dated	Xeednb
-bissues	jXefem
clissues	jXefem
psim	Znfefc
crrevert	feendY
-2do that	XjjmYX
-2not do	bdXcna
ppullin	iaXkif
+2, :	ZceklX
phospic	jghdXf
nfight	mecekX
crhr	Xdgjem
crstage	ahniaa
+bnewsle	cgdean
-3underi , and	Yeefan
clforeca	Xmfedj
crcharte	kdfflX
clhostin	cfafen
clfive	dnhdXg
nhelps	cfeean
nbranch	khddkX
+bagains	ecjfnX
-3@d it is	nedeeX
ntown	kjXgZg
-3decisi of the	beYfnb
nstewar	Xlcjci
-2feedba on	Xecenj
-bchatti	debnhY
-1decidi	ncaYXd
nbankin	gdecZn
-bmediat	Zfdeen
clmediat	Zfdeen
nchecki	mdeifX
-2, then	ibXaid
-btrust	fcXZin
-3's back on	YcciXk
nbadge	cfidXm
-2up to	fdahXh
-bnow	nejhZX
nlord	ebdenc
nlounge	gfhYZn
-3that is the	mcXaXd
-1those	bnadZX
-bboxes	bffnfY
crworker	fjffXj
clstory	kikdcX
phallor	ndnZeX
-3wait till the	bbdbnY
-2traine from	efdcYn
plimit	Xbmedl
-3, text on	ZZacnZ
-bcastin	nbkhXX
pknees	fndbZf
-bcrèche	cddfcn
+baloud	aceeen
-3other deadli on	eaeeYn
psafety	gfneba
-basleep	cdffan
+bwater	Xfjfek
frsorry	Zccegn
nmeet	Yjaang
nhut	hgkkXc
-1nights	Zbbdcn
-2with him	ibejbX
clmentor	XZenjf
ppanic	effeYn
-2need about	ndecbY
npoll	ffjdlX
-bco	dcnXnZ
crconfli	lafmdX
+bmother	ngefZb
+2i find	nddfaY
-3you come on	bYneXf
clinshal	nfeeeZ
-1nice	Zccecn
+2, withou	cmYjXh
-brememb	mcgciX
nbunk	iccenY
plead	ecnfbe
clit	gndfeY
+2when they	nadefY
ptwice	hmiXZe
-bplayer	idnfbZ
crregion	Xgdglg
nsuit	Xfleid
-btool	bnYech
+2for @s	ZbmZXg
ppatric	dehcan
plevel	hejdXh
ncomp	dfeaen
+bofsted	hdbcna
+1starts	bfbgbn
nbakery	jnceXd
-2free from	eeicXh
-3the board in	bfndXX
cloutgoi	bddeen
+2or we	anceda
-2yes on	ZccenY
crlighth	bXeein
-3our note of	ffffXn
crsoon	jnZZfa
-3be back by	YnffeZ
pdenial	kcefkX
-bappare	nZieca
crplaced	ffffXn
+1while	Zndbcb
crcorrec	XmeenX
-bbrothe	Zcbjdn
preply	ednckY
pwraps	dfeZen
+blot	hZbdbn
-2one more	XdagYl
clpicked	lXhbnY
-baim	kbddnX
+2s conver	deZbnY
clsucces	nYZZbm
numbrel	nddfXi
nexpens	cekemX
pkeith	jXffel
pworry	ghcjXh
pread	jgilbX
-2yours arrive	abcenY
-2me the	jhekYX
-3, from the	YcXhie
crruns	jnafZa
-2shortl :	YbbnZZ
+bproced	cfffZn
nregatt	hncecY
ncat	ngjaeX
cldrivin	XZfflm
clforbid	Ydffen
-3govern sit on	gbZfXi
pmuseum	iZlnXa
clstipen	eeefZn
-3they asked for	idedjX
+brefusa	fddfXn
-bbookle	cifndX
clbookle	cifndX
nsocks	mekfXc
-2with us	ainXcX
clyer	dnbeiX
-bworks	Xhdmai
cllasted	edffnY
-2she wants	YcendY
crcat	bceebn
crlad	aebffn
+2to fix	ndXeZX
nguides	eeffXn
-3to you ,	naXehX
+bdefend	dhfnaZ
crdefend	dhfnaZ
clsleeps	ncffca
-2time :	eXncfX
nshoot	gmiddX
plocksm	egeenX
ndoc	efnfgX
nsomewh	gZndiY
pgolden	eZmfkX
crstrike	XYjdim
+2, are	XXgdej
+bassume	nYefde
nneed	adneZk
pbalcon	nebfeb
+2, defini	nddcZY
nrubber	lfhdXf
pstorm	nbhebc
clmost	lZneab
-brang	fZbcne
-bown	bXmjYk
njoin	cYnecj
ntent	bdneaf
clself	cndeae
-3, so by	lceecX
-2job on	nbXdfY
ppicker	cnffeZ
+bfailin	llgdZX
-2list by	ejeagX
prightl	Yffhnc
ngalley	bfecen
-bvisibl	gnZfbX
+bgreen	gefflX
+btraini	aeneia
-2not promis	Xdeefj
+blosers	nddfdY
pkel	eeZeen
pethics	fmkddX
-1commen	XbZjYn
-bresear	gdheXm
ngolfin	hedfXk
+2if you	Xlfaag
-1dated	gXYZjc
-bhalfwa	bedfbn
clenrol	ZmnedX
+2s meetin	eXejga
+2is .	ndafaY
porches	hfXliZ
-2gave me	ijaeXf
pcathed	niYeeZ
pmax	fndieX
-2decisi 's	jcbjZX
-bknew	eeefnY
-2^ verdic	nedeaa
+2s off	XZaenb
-3@d no wait	fjhfaX
pproced	lbXcdm
paway	kjmbXY
-2now until	XYekdk
+2, first	hhlZaX
+bmuse	bfedbn
crmuse	bfedbn
+2and yours	XnYahZ
-bpigeon	lmbecX
-bled	cdffan
+2, too	XdbdnZ
-3to the client	ieciiX
cldriver	Xbfiil
pconfli	ejcnbY
-bgradua	Xbadkn
pbox	ibieXj
+bs	gdXcnd
+bcause	ngdeeZ
-2mtg is	XdnicY
-2news by	cafenX
presolv	bZkbdn
crin	Xmhgfe
crtimeta	edfdan
clfood	Xmhccg
+2, counte	gjfbXc
+bgettin	cmXegi
pmarek	dencga
-2how about	gigecX
nterrif	Zgnfda
-1messag	feddnX
palrigh	gZXilh
clthistl	ifijcX
-2assess on	canbdY
-1nor	XaYcnf
-bhuddle	neYaeg
-brounds	edXlnZ
-1rung	fdcelX
cltruste	iZinYZ
-bhull	XZgmcl
clcorrec	nfgdgX
neach	lcieXf
clchatti	debniX
-2hersel on	nedeca
pcasino	jaklcX
-3: # to	hcaYnX
psocial	cnkcfX
-2land on	Yfdadn
+brather	ecmeXk
presign	eebdcn
crwait	biZdnc
pmo	ecclXl
-2could say	ZdceZn
-3i could say	ZdceZn
-2desk by	Ynfeda
clcourie	Zfbefn
clines	naceXm
-bcv	Xmebdk
-2@d before	ZYnffc
-2freeze on	adcdnX
-1what	XZZcgm
+1said	cYfbnc
-3holida until the	abfdfn
-bskip	eeifnX
nroll	ncbdgb
-bthey	nXekiY
clsketch	YlhelX
clgreat	XnZbnc
pmature	bbefen
+1all	eZkiXf
clcounts	enccbf
-2s the	YfdbZn
-3@d s the	YfdbZn
-3you word by	cZffnb
-bhoneym	dcfcen
+2, scratc	ZeddnY
-bapril	deefna
-2note after	feffnX
nrun	nneXbb
rxreview within ahead	ndeccY
+bchange	Xbknbh
porals	ncfefZ
+bdeserv	geeenX
crdeserv	geeenX
+2or he	bncfdY
+bconduc	ceffnZ
crsignat	anaeYk
noff	cmXeje
-2notice is	Xceean
-3my notice is	Xceean
crpost	glXcfh
crclass	Xkjhha
-2she said	kbXZdd
-breachi	enffac
psense	gcdeZn
-2certif by	aneeca
clinsura	bndmYb
clladysh	cdenca
nprecis	ndceaf
clstaffi	nafffb
-2quick ,	nddecY
-3portfo for the	bcdnbX
-bscarf	Ybafin
-2and me	balcjX
-2one on	iXYecg
nphew	anefbc
+2to look	kacjbX
prung	nefcae
puncle	mXgglY
clpicnic	cebeen
-bholder	gXieej
-bestima	Zcdegn
nvessel	dnfead
crdie	abbein
+bcalend	Xfgcne
nhires	nbbdXk
-bconclu	dXbnfh
nruled	Xffene
pabsent	YjejkX
bswithin period ahead	khdbXc
+2so that	ijcaXd
+bknew	gXafll
clturns	nYbcgf
plab	bXfiil
clfawkes	ceeean
nmarkin	eejkgX
-bport	bYkfnb
-1list	YkXjcd
crdinner	ddlnZX
crkeep	lXjcbh
nmany	ZXgnmb
-1agency	fdddkX
+2and that	mXZefe
ncommen	mfiXZg
nperiod	gjXkia
-breally	ecgenY
clfundin	abdhcn
-2either way	ndcebY
pclick	fnffdX
-bkickof	bddeen
-3ghoste me for	bdefXn
+bluck	Zaffnd
+bsemina	cenfeZ
pnaming	nffdcb
nsalon	bedenb
ptape	ZlhemX
plunch	fbnfZf
crhaving	djjcXh
+bshe	neadfe
rbanswer corrected-day	ijjaYX
-3direct on the	gembbX
-bwell	nddZga
+2: lovely	bdeenX
nsells	Xeeeng
cldispla	gacenc
crown	bXmdhh
-1propos	YZnbce
+2no wait	YedcnX
clcellis	dfdZfn
-bperfum	naffeb
pdoor	ZiXgen
-bhandle	Ynhcah
-boutsid	jXjdXn
clhell	ndefea
-blength	cnefhX
-2told in	ecddlX
-2day was	efffnX
clword	khheeX
-2breath for	acefan
-3start date is	caefen
+bgroup	nZhegX
-2sat on	cebbnY
ndeterm	bdednc
+2for you	bhhZXh
psafely	nYachh
nsenate	Xdejfl
nnotes	ZedYnj
crscores	iXegdm
-3we are on	hebcmX
pmonth	akkmXb
pphotos	cnXlbd
+1reads	eeefXn
nmusic	beieYn
clhay	aedeen
ntallie	cfedbn
nforks	cfedbn
pboarde	ceffan
pweighe	hdneZa
-3will be the	ldhZXZ
-3: @d ,	cXndYc
craloud	adeeen
pweekly	Xckieh
-bundert	kYeemX
-2from us	naZcag
pgwen	dmaelX
crnow	kdednX
nnoise	ibnedZ
-3takes up to	gXehcg
crhotel	Yfnece
-baway	bcddhn
-3tell them by	anfffb
pbishop	bmcaZn
nrecall	cfdcnd
-2place from	dflibX
+bquay	nfeedZ
cllady	hhXacm
-1lead	aclejX
pfighti	jlgcdX
clprinte	gXdbdn
-2teleph on	ncgdYZ
por	anieXh
peilidh	Ycnfbg
nplanti	hfeemX
phow	dgcgYn
pverde	ecdecn
+blikely	lcheiX
clshoot	ZmZdbn
pchurch	kcncYc
ptxt	icekjX
ncalend	gYmXhf
+2they wanted	bdddnX
-2meet you	achdlX
nparcel	bfcedn
-3say so by	YneedZ
cllearns	ncefeZ
-bambass	cddnZd
cllinked	beeden
-2aberde by	aXbfdn
pluca	cdafen
+bmost	mXckZf
pquiet	jXefei
clnearly	deefna
-3it in the	Xgcmbd
cralso	gkdejX
ncalcul	dhnfeX
clbrilli	ffddnZ
+2free and	Xbjedg
pcoming	daaXmm
clbed	ngieaX
-3the letter ,	YdddnX
pcarer	jndeeX
crus	ldfldX
clreq	eefjmX
+bkeys	aeXlZn
+bthin	deefZn
clmove	gXdfjg
-3this letter ,	gcaeXk
clbarry	dekmcX
+1says	nYbcda
+2: do	XkdekZ
+2, said	nYaaae
-3them know by	Xgffak
+bexamin	benffb
ndeadli	Xhhbjh
plarge	neefdZ
-2chased them	bbddnX
clsevera	cffngX
crdrawn	cneecb
-1both	hiXhXd
crsold	Xebfjn
nlittle	abackn
-3contac you by	naffdb
pshifts	hncgbZ
clshift	Xehagm
-3pay on the	cdZdan
-2goes up	nZZYYc
paround	nidaZe
+bconsid	nYfjeZ
-2well ,	ncabeX
nabsolu	beefnZ
-bbooks	elXfXk
+2we would	cdfXhg
ndelibe	Ycclna
-2up in	Xbablf
+2lol $	ahZenY
ncopies	cenZgc
podds	nedfeY
pkeen	djngaY
ncarpet	nfefXf
+2and said	XcYbne
+bbang	keeelX
crbang	keeelX
cldeclin	fnbdeb
-2is open	daeedn
pchin	Zfdfdn
crpune	Xffffn
+bsale	nffegX
crsale	nffegX
+brank	ZebnYi
nquicke	ganeXh
+btastin	YXleen
crnext	cncfde
nenrolm	cnkafX
-bresend	anffec
clresend	anffec
+2is yours	kaidcX
ncellar	Xejdkg
ptechni	ckcnYc
+2# .	kckeZX
+balas	Yeefdn
pcircul	miedcX
crforget	ideeXk
-2your time	ddaenZ
-3sessio on the	YejlbX
psimone	nccfZi
-bpint	eaXekk
clteache	nYaaZn
-3mounta until the	bcfaen
pmadam	gjiXXl
-bdolore	eYfffn
cldolore	eYfffn
-3@d and him	bddaZn
-3, until the	iieidX
clentrie	XZfmjh
nsmile	hcdeYn
-bautumn	neddiX
ndispen	efnfcZ
-3for your time	ddaenZ
-bhidden	eeedZn
-1mainte	abYdbn
+bthee	cnfeeY
+bnever	hgabnZ
clcoveri	ddafcn
+bclean	Xikedf
+breport	ffnbfX
crcottag	flejeX
-bthon	ffafnZ
clthon	ffafnZ
-bcfo	ddeebn
-2gives you	Ynffda
-boblige	dnfeeY
+2instea of	djbXch
-bworst	neceea
-2instit :	Zbacbn
-3find out on	nedecY
pdroppi	Xebmjf
fljoy	Xkhcif
+bhuddle	dfcndb
flmatch	XjhnYf
-3down for the	XdkihX
-2sent on	ndbccX
-bfunera	addefn
-btoss	lecmbX
pgap	ghieXi
clrode	dfefnZ
pswore	lcdelX
-3back within the	aeeemX
pstairs	ckefnX
-2day but	Xbdeen
-2the result	neeedZ
-2board sits	Xdheal
-3a releas on	XebcYn
pmea	nefedZ
pculpa	nefedZ
-bwhiteb	cfinbX
ntree	heccZn
-brecess	nadccd
plogged	kXbmaf
-2is back	aZZZbn
-bpoll	enefdZ
rbaside start-date	fgefXi
+bconten	bfffna
-bmanage	gYZfng
rxdenied within ahead	gdcXXj
-2call you	iZkdfX
-2job by	jafejX
crcats	dfjfXl
pversio	fnYckY
clshifte	bdfcnb
+2, period	acnccY
clsortin	kXZibk
-1chat	aXkiha
-bberlin	Xdckdn
clberlin	Xdckdn
pshortb	Zefdfn
-3not , by	nYffda
pfind	gifXhf
+bchoice	enaieb
+2with doubts	beadnX
-3purcha on the	beadnX
ngroup	aabYnl
pnadia	afffnb
nconfid	hieeXk
+2, maybe	eeXZfj
-2read on	ceadnZ
-2interv within	ncdeaX
ndoubts	dgbcnc
clis	hdggXm
ptower	ZmXdel
clsafari	Xiffel
-bphysio	YYecln
clsay	lnfcYa
clyous	neefda
pngozi	nfeeda
pwherea	jXfefj
-bhygien	anYehh
crpin	bnefdb
+2or they	enYeZc
-3told you on	ZecfnZ
clshake	incedX
-2stands until	Xligeb
ndrank	Yfcffn
nhit	alffmX
-1also	nbceaX
+btrain	dchdnZ
crtreasu	Zeehnb
-1far	abcebn
-2so far	abcebn
+1anyway	gaXccj
-3, all by	Ynffdc
pcrunch	ncefeZ
+bthan	nfdaYg
-bschedu	ibfXcl
-bprayin	ncfhdY
clanythi	iXiZam
preleas	efdban
-3tortoi , and	acceYn
+2, has	aZXZmg
+1x	igXdjb
-bsolsti	nacfdd
nhangin	gcdnfa
-2sign on	bhXaZl
-btorn	nefdac
nopened	Xncddj
cllose	fbbebn
nserved	abnicd
nmad	jgedjX
-babatto	Xehfem
-bgwil	Xehfem
+2, accord	nbbdcY
ncharge	hegbYn
-3it till the	Xcebjk
+bforwar	ncedce
nps	bedkXn
-3of you by	gheebX
-2put the	ideckX
-3advert date ,	cffdXn
+bbarbec	ffeeZn
+2to get	bmaYXf
-blambin	gcddcn
ppercen	gnffdX
nguessi	Ydegne
+bmid	cenfeY
-bpto	cbfeen
-3at my desk	fYcfXm
pcleani	dieeXm
ncoolin	bfencb
+bdo	bnbgcf
+bjoke	efkalX
nboth	XeijnZ
nfebrua	Yefefn
-2day on	cXffgg
-3so : the	iifdYX
clsprint	beecen
+2, no	eedXkc
+bcomes	ahZkXl
rbanswer next-stage-reached	maYdXc
+2but will	jeeekX
pscorec	ibdnba
pblow	jZneeY
-2follow on	iZZdXj
phis	jeXheg
-2than the	iiXZib
-bsit	jXlgXf
+2: by	ndddaY
clagenci	keeelX
-2in by	Xkbgee
clrang	cYkanc
-3up by the	Xcejla
clchecki	cafnec
+bn	kbgfXi
+1not	kejaXd
pstudio	aklghX
-2not make	dejelX
-3can not make	dejelX
pnumera	Ynceeh
-2you know	fXaehf
+bperfor	Yfffdn
+bstoppe	cbdenc
+bmsgs	naeedd
+2she tells	ndeedZ
ptastes	nbcdcf
+bhired	nXXdif
+broll	eekfkX
-baccred	Xmddam
pimpres	caneah
clfrozen	dekeXm
pworker	ncfabi
-bsevera	cffnfX
pstrike	janbYf
-2confir before	daefnZ
-3am back on	Yedbdn
-bpost	maaXkh
-2@d by	Zndfed
-2orient :	Xbccbn
+2, open	ceZbdn
crlangua	bnffec
+bonce	nbffXf
-bchairs	feekkX
+2, thank	XjZdlf
-1lunch	eYhXch
+bpin	bnefdb
-3from me before	naffaY
+2s panel	XaibnY
cltuesda	nelebX
+bah	efffXn
-bfee	bddedn
-bprior	enZfec
pvolt	efeenZ
+bwinner	lcZaXl
nluck	Zaddni
pfreela	fecfan
nvalid	ndgdhX
crmake	nibYdc
clkev	lddelX
clcoast	adefen
ppolish	glifeX
-1reckon	kXciYd
+2that is	jXgced
cltram	cgdfZn
pexact	neeebc
cremail	ndXffd
-bchange	aXkahm
-2^ neithe	feeenX
+bleeds	Yggebn
+2, unrela	dfZben
+breflec	Xlcjeg
plasts	ndfcea
+bchurch	edkdXk
clsober	ffffXn
clgarage	ncdebd
+bcrane	mjcffX
-3confir by the	Xmdebf
pcast	gXibgi
-bdebrie	nYbfgd
+2, cake	bdacZn
-2return on	iaZYXi
+bhealth	bncfhY
-2first shift	ddZfbn
-3told on the	ndXZdZ
+2to see	ZXnfbb
-bprocla	nccfea
createn	dfedna
-3fire it on	bcaaZn
norigin	mgmZXb
-2dies on	ZnZbab
-3come back within	jZefjX
crtaken	ceacnf
prose	gdXbin
-2see me	bbnfeY
pbehind	Xgakji
crwave	cecfdn
-1calibr	ZcancY
-3said it was	kfffXk
-2the budget	adckkX
-bsober	gfgfXm
phousin	Xaeenk
npin	jcneaa
-3test on the	bcndcZ
nsubmit	jiiegX
-3# on the	YhnebX
-2your inbox	jXZdai
-3runs to the	Ybdbcn
nheard	kjhfdX
pallowe	nbagYh
clunpack	aeefcn
-bred	ncefec
-3you will hear	geddjX
clhate	deedbn
-brode	dfeenZ
+b;	ckgmhX
-bwage	dncece
-3go on the	Xbjeaj
pbunk	Xndfdi
clconvey	ncfehX
+bhere	ccffnd
clroom	Xncihd
pmaster	lighXY
crconsen	endfdZ
-bheadhu	beeccn
-3, back in	XhZelc
nflat	nYblae
clvans	Yfndfe
cllondon	bankgZ
nsuffic	ddenea
ndrops	cceecn
-bnowt	cYdedn
pcoach	gaaagn
-btourna	bdcfen
cltourna	bdcfen
-2mind on	idaigX
+bincl	ffffnX
nunknow	Xdbjlg
plength	nbfbde
nreopen	Xmaamf
clstuff	cbdcgn
-bguaran	nXffch
-2meet the	gcihbX
pfunny	ZkhemX
-3expect you on	Xekfdk
clfees	Zgfebn
clmallor	cdcden
-2wants until	nYdefa
-2for you	kXeaga
ndebrie	ZnZhlZ
creat	kenaZa
preally	cbXlem
-1runs	gZYjXg
+2is @s	deffYn
-2log on	bbYnaZ
-3assess log on	bbYnaZ
+2on ,	iYadXl
+bcollea	fXcegn
cllanyar	eacffn
claccred	Xmddal
+2she reads	Xedjaj
ntoilet	deffZn
-3over by the	Xafecn
-bcompli	YiimeX
+bcould	Xdiben
clcatche	ccdedn
poverru	fakfmX
-3say yes by	Xfhfhi
+blimit	nicebZ
-2essay on	fXZjbh
-breturn	biZecn
-bprocur	neffeZ
+2was anothe	ffffXn
crbusies	Yfefdn
+2and phones	ndbeba
clexport	Xhcdjj
nshocke	bfeenb
-2applic ,	iYXYjb
crworksh	XkkkeZ
pworked	Zcdeen
-bonly	mXdjed
nrash	Yfffnd
-2hears on	fbZbXl
pextra	bnaeeg
+bstreet	bXlebl
pdossie	jnfXZc
crpanto	aeefcn
-bexplai	ndkeaZ
pcoughe	nedfac
rbanswer check-back	bmjYXf
-3by @d ,	gbXdhj
-beve	flejdX
preach	ZfYnld
cloral	cakbnb
clend	diZdbn
punderg	kbnceX
+2i go	YbgjXh
-bsync	jeYXng
-2interv before	ejajcX
clpeel	denfhX
nexcept	jiadmX
-2by the	fhXXhf
pservin	fdYeen
crlose	bncega
-bbase	anfffa
-2house on	fchjgX
-bcheck	dkalXh
-block	ZnZkha
crposter	Xleekb
-3not @d ,	hiadXd
+1or	XnhaXf
ncheese	hacfnc
crward	Ycncdj
-bawkwar	naefda
clradio	hlXjhZ
clfarm	iYnbeb
-bbear	nabaZi
ppaint	clbdXm
crcomes	XfXnan
+bchance	Znbece
-3of us in	Zaddbn
clfallen	Yfnffc
+bashore	Xieemc
+2and here	adafnf
clfailur	anfedd
-2you on	lbeXgb
-3to confir by	XfefkZ
+2and say	cijedX
-1garden	Zdbdcn
-2that was	Xdbeke
pjubile	cedecn
+1free	dbmaXd
-2panel meets	feakaX
crok	inYcec
-3to meet you	acgdlX
clsous	jeYfan
rxanswer within past	Xdfeji
-3to the partne	Xdajbg
crfits	iffXel
+1shifts	eaafan
pdouble	nZeedf
pvoice	jeccYn
noutsid	iXnYZj
pdiarie	eanfdd
-2they have	kZcgXf
+boption	benffa
cljoins	iebcXn
nah	Xdeflh
+2you bring	ZnaecZ
pkill	bbefnc
-2quenti ,	jkcecX
-3hi quenti ,	jkcecX
-3you have until	Xkeede
-2me to	eXfahg
+blonges	ncffea
crlonges	ncffea
nbald	beeenc
clplace	Xhjhja
pslippe	laafmX
-2same again	adnebX
-2begin on	XbbhYl
clsays	nahecd
-1betwee	eekZXe
+breache	Xedclk
pgran	Zigdnb
pscrap	ndeeiX
cldeacon	Xdfkel
pprogra	ebndZj
clweigh	cfdneZ
+2, travel	accdan
-brob	cnbedc
+bauditi	bmjdfX
-2so :	ggbaXg
psprint	aefnea
clbump	eegfnX
npie	nddeYe
+bsober	ljiebX
pn	hniZZZ
crgiving	nedgdZ
clbosun	aaddng
+balone	ceeena
-bkaren	neefdY
clconfir	nbkedY
clfloat	Zbhedn
clwelder	edZdgn
-btruste	cXikYi
clswappe	cddnae
clrennes	YemdmX
clfreeze	dlZdnX
-2wants the	Yebnda
paunt	gYciZn
pbrief	Xkdkgd
-3letter in the	necdcY
-2someon by	hXebfh
-bmull	mffheX
nhousek	Yenfbi
-bms	dnefcc
-3starts on the	ciXbaj
crrepain	Xeffen
-balongs	ccnega
-bpanto	lXddie
purine	edZfnd
crsim	fdnfeY
-bsoooo	nededZ
pswim	abncla
+2be enough	anYeab
cldrove	efdhnX
-2you get	iidedX
ppicks	nZYjhc
-balloca	gnefeX
clphysio	XXghjl
+2from the	jXbbgc
-3sent out on	hefejX
pmaybe	Ynddlc
parchit	YXjljh
+blikes	mdkfcX
nisland	nXcecj
nnor	Zbbdgn
+bwhispe	keefjX
+2with #	dcaenX
pincorr	ngffeX
-bstuden	Xfdldi
-2exerci ,	XkichX
noccupa	bbfedn
nrefres	hddaZn
+brankin	keYbZn
clscratc	aedcen
crintend	jXfbfm
-bjudges	kZjXdj
+bpub	nedebb
-3to hear on	ZjeekX
-2mail on	needZZ
+2, nobody	YbZbfn
+beid	deefnZ
-2choose betwee	Ydnbeb
-b️	ikcdhX
clspoke	ZbndnX
+bstuden	lXedcl
clurgent	dbefdn
nkeeper	eeaend
-2which was	dbXcii
-3, which was	dbXcii
nsometh	dcniga
-1verbal	YbbdnZ
+1school	adbdZn
pmuch	aXnkib
-3be closed on	bedecn
cllay	hcnfbZ
phuman	ngabec
psurf	dedfbn
nstaffe	geleXh
-3told you ,	ffadkX
-bfits	keXfel
-broughl	eeffYn
-3who has until	Xjfbdi
clfits	ndXfdj
clson	jaaddn
-3time in the	Xaakel
-3your inbox by	lXgfcf
-2them in	Xmdcgf
pletter	knceZb
nservic	hZabnh
crrankin	mieedX
ptwo	ikhkYX
nb	gXambi
pmoves	jbYdcn
clanyway	mXgfbj
nexist	edYedn
+2: interv	adccYn
crspot	necchc
nmachin	dnhcae
-3come in on	Xcebkd
pmumble	jecbnX
-btutor	mdbiXf
-3will reply within	ncffeZ
-3anythi before the	Ycffdn
-bticket	Xebdjm
+bugh	feZdna
+2be any	jXefYk
-bstrong	Xeaemj
cluniver	Zcdkan
clcases	iXeejg
+2or not	Xjgecl
-3you down for	XdkdkY
clholder	hXieZm
-2^ does	ccnffb
-3side of the	XbldkZ
-bforkli	bgndcb
pdecisi	hXXghm
-2interv in	XajZjc
pkerry	dnbfec
-3diary : the	Xfkfek
-bcooked	Xefeli
ncordia	mXhaYm
nchief	Xahime
rxanswer after no	Xcjagk
nflu	cceene
nsurviv	acncgb
-3can not promis	Xddefi
-2out in	igXbZg
-3infirm , the	bebfan
pmakers	fcXenh
-brouen	nececc
-2they pick	nedcbZ
-2meetin people	XejYZl
nterms	Xlcehg
nsoon	dYjXkj
-2confer on	idZlZX
pturn	eZabgn
nsecond	ZnicjZ
+bpraise	ffefnY
crpraise	ffefnY
+2as promis	YeednZ
pasked	ndefae
pmatche	bnhbbf
ptight	lYXgZl
-2that by	Zndcee
bson span ahead	haXbdi
-bfiled	Xleedi
-2is until	kifddX
clfiesta	hblbXi
plinks	dnafec
pclash	dedfan
clforms	YgXnfj
+2, since	enbYcb
-3your detail for	cceecn
-2patter :	acbdcn
+bnay	nceedc
crferry	dXgnfe
ppit	afafen
nhome	naZefh
-2, expire	bndecX
-2feedba by	eZeihX
-2tells you	neefcZ
-3our number by	bXfedn
pwords	XkiXfj
+bmediat	eeedna
pnose	bfjlfX
crjan	Zbhfan
-1shut	chXbfk
rbdenied you-will-hear	eeXXhg
-3my availa from	eebdZn
cldo	cinfXg
noutgoi	bnfecd
+breview	Xjbjfg
clshape	cfenfZ
crland	bfdedn
nwoohoo	cncfeb
crmeets	Xkecfk
-3meet on the	eabjXh
ndiary	ndkcdX
-2, says	fbkefX
clswear	diXjhd
nlock	anedbg
clthat	debenf
ppurser	YidlmX
-bhanif	hhfekX
clhanif	hhfekX
-bmistak	ffmdhX
-bplaced	fegeYn
+2: silenc	efefnX
rbsuperseded corrected-day	bdcenY
-bmandat	eadfen
clmandat	eadfen
+bagreem	naffdc
-3would have said	Xdbecm
-2it before	ffgcXg
-btae	endeeY
nfact	aeelmX
pnudge	enYiXi
-1effect	acddan
-bvoice	Xmcejf
-1rotas	Zdcccn
ntruck	ejaeXn
crtender	bnaehc
-bbees	adnfea
+badjour	ceddnc
clprayer	neeedZ
+bwith	iYncha
pstraig	nXfeia
-2doj :	bZbecn
-bfrost	bdfedn
nassura	nbfeec
-1confer	Xebhbl
nowing	Zeddnf
-bperson	hXkYel
-bcardif	bgdedn
-bfwiw	ndedfZ
clfwiw	ndedfZ
ntomás	cheacn
nbites	cheacn
crsilenc	deeban
-2for your	dZddcn
-3plan for your	dZddcn
ndeal	ZXaenl
-bshoe	ankfXe
pvideo	einZXe
+1rouen	aecdbn
-bvaccin	Zngfec
+bcat	kbXebn
cllapsed	eeffnZ
clago	Yfffnd
-3it took them	cafdna
clcapsta	efZfdn
ntestim	effcbn
pday	Znjced
crneithe	Yebenf
-2dated the	ddcbnX
-3will say by	nYffeb
-3you both by	nXffed
pstock	ncefeb
+2i need	Xkdfbh
-2school on	befjjX
+bprobab	nZbaXl
-3be in by	clefeX
cldeed	bhaedn
-2they ring	ncbdaZ
+2, in	jifbXd
n's	fgcena
pcounts	jicZnX
-3tell us within	Ynffeb
-bwindow	Znfgbe
+2acc .	ncdeZY
+bmaybe	adXnje
-bcasts	nkcXcb
-belders	ibdnYc
-2counci meets	Xeeeck
ptuesda	fjXglb
+2, sorry	abXbji
-3decisi was made	afffnb
-2: come	XXfdkd
ptrying	gbemkX
ploud	jjfefX
clfiled	Xleedi
clscrub	ceienX
-3any chance before	cZbfbn
pich	ddneeb
-bnurse	bbngde
-bja	bnefdc
clantici	nbedga
-bikeja	enZfdc
clikeja	enZfdc
+2anyway $	aeaedn
pfrustr	dfeena
phandbo	fbcfdn
-1someti	kdiaXa
-3's deadli is	aaeeen
clloaves	clZnfY
pupfron	hedabn
-3# of #	eeYcan
-bassemb	decden
clcentre	dicZcn
clrenske	deenfY
clsurgeo	Xlafcm
-2^ on	kedXfc
-2to come	fXfdZi
-1writte	nXZccb
nbishop	geicmX
nlist	achnai
-2inform within	eafekX
crlogboo	aneeed
premark	bdeden
-3back to me	ngaeZY
+1we	eeXigf
nbuildi	neeaeb
+breceip	dbdena
-2tell us	dnYcZY
-bcaught	dcbenb
pvet	eeXeli
clquorum	dcfena
phms	dcfena
nreads	gfXanc
-2be on	calgXc
-2mainte on	aebfbn
nbribe	nfefda
psieve	eedena
-3goes : the	Ydcdbn
nword	beXmfj
+bslips	Xkdfej
+2please ,	XjbbYi
nincl	ffneeX
-2crew on	ibkdgX
ptheirs	Xfeihj
-bpupils	cdfean
+bpouch	dlefXk
crpouch	dlefXk
crbasel	dlefXk
clresear	dhhdXl
-2some time	njYebY
-bnation	fnXfdc
pbirthd	iedfmX
crwinner	nddbZg
-bamster	deffZn
clamster	deffZn
-2less than	Xafffn
+bavoid	eZffen
cravoid	eZffen
crlimit	nkbebZ
+2, betwee	dkcbXg
+1than	idadXi
+bunless	icbkiX
crfuture	ffZfdn
-3answer , by	nYffda
-2on ,	gXkdYe
-3has it till	YYencd
nartist	dgenbb
-2than in	Yaefgn
-3from you before	ZneecY
pbailif	Xfdmeh
pfine	mbcgXj
+2to hand	XcZdji
psaskia	Xflfhh
-3from @d for	ddedan
phangov	ncdeec
crfee	eYffen
pdrove	gcaecn
crseaman	feYeen
+2on my	maddXe
ptrack	bncjiY
+2and nobody	Xccali
pproper	ceednc
pbacklo	edeeZn
-3they gave me	Zndfdc
clwaitin	nXaged
-bwater	YckcZn
+2but could	jfeffX
-3you asked for	Xjdbic
+bsevent	ZeejnZ
crsevent	ZeejnZ
crfamily	Xeelgh
+bunaffe	nfffXf
clalongs	acngga
+bhrs	fgffmX
clbefore	gnfeae
-1promis	cZXXme
clsquadr	ifXeel
pminist	kaXZek
ngod	XhYiel
-2then the	cZagnZ
-bpaper	Xmhicd
rxact since past	fdekgX
nquiet	jfddXl
+bworry	efbfcn
-3owner 's back	Zeeeen
-bhed	ncdffa
clhed	ncdffa
rxaside within ahead	hgXeae
-bwhy	ngheaZ
clhappy	hXjebj
+2they see	cebiXj
+bmailbo	Znefec
nadmire	dfffZn
clenroll	efffYn
-bb	Xljckb
-3it back by	cnffeZ
clchimne	neefbZ
-3opens on the	dbZZZn
clclaime	adffdn
clbids	jdjjbX
-1nay	kiZdcX
-bposts	hXdahk
-bperfec	Xfnffe
-1try	abbebn
njunk	iemdeX
-3interv on the	bXfcid
-3servic would be	bdbfbn
crground	feheXn
clformer	Xjdele
clmean	jjbhXe
paye	acgfdn
clyour	Ynhegc
clport	bXiegm
-bfiesta	ddlbXi
phill	bededn
-2other by	nbffea
crmadnes	bededn
-2planne for	daXafm
cljean	efednZ
pcoding	bjncbb
+bapplie	Yccnmc
ppayrol	mXmcdc
-1votes	eaYkXf
pwhose	gcXdhn
nenhanc	bbefdn
+2, equity	Zbeean
+2, mea	cdadnZ
pblank	ncblbZ
pstayed	Xddeki
+bfigure	Znceeh
preuben	acffdn
-1room	Xhfied
pchap	dilehX
ntypist	hZcfcn
pchecki	kYZbne
crrealis	ndcdYi
-1rings	mYXceb
+2, mo	Zcbdan
-bsuppli	dbeecn
ppendin	Xiddjk
pbudget	mhcgXd
prising	endfea
nstreng	cdfllX
clbusine	fZXnfi
pmounta	XkhijY
ncopied	bbidbn
nfloors	bnbedc
-2vet 's	acbenZ
-3raceco vet 's	acbenZ
-bluckil	Zeened
clbooks	kkXecd
crwhile	alehXj
-2our decisi	iddchX
clsepara	Yidebn
clmr	lYenac
crreplac	ffaddn
+2to meet	ZZndcd
-2letter ,	cZXcjg
nwet	anadkZ
nlook	YZndjh
-bbob	deeenX
plol	gaXmnc
+2was too	dcdenX
-3be before the	hZdeXi
+2s assess	cdidjX
-3her return on	nddedY
nmin	bZneal
clst	henddY
-2, until	mZbiiX
+bflight	ngfeZb
nqualif	feffnY
plooked	ggnfYb
ntutor	XZdmme
crrather	cnlcZf
-2silenc until	Ybfcen
nwriter	dfnfeY
pshocke	Yeffne
+blearne	efefnZ
-3this office on	nedegX
pporter	miXkjX
-1's	fXhgYg
+bmatine	geneZd
nwhen	maXhhg
ptooth	hdjkeX
-2meetin 's	mdXYZf
clpleasu	iXldkZ
clhope	jYYadn
pspeaki	nYakce
psilly	ndeeeZ
-3decisi mtg is	Yenbdb
-3from now until	Xafefn
pnamast	cffZfn
-3yard on the	ceZanX
phartle	caefen
+btaxi	eenfcZ
-3up in the	Xedije
crregard	ncceed
-bkara	lfdfXh
clkara	lfdfXh
clweeks	ceandd
npencil	gefdnY
pskip	bdnehd
pdig	endeba
-3text by the	naffeZ
-3spoken , on	adZenY
crmonday	Zgeddn
psabbat	Xnffhd
-1throug	Xgahge
-2evenin on	abXdii
-3notice ran until	eefeXn
-bexhibi	ceeddn
nran	efeenZ
+2alread .	Xhhbeg
pcapita	ncfeeb
pgrabbe	Xmefeh
cltastes	XikkZc
crguests	cdnfeb
crall	kXbgkd
clseries	efffYn
pcollec	XZlhej
-3on it till	YjeihX
+2to agree	jeZkZX
-3pushed it from	aeeenZ
-bcar	Xcjden
clrole	YYnane
+2do ?	aZhfjX
nmonth	jXbibk
-1anothe	hYjgXh
+2they cut	Zeeaan
nlot	chbbcn
clmusic	ahcecn
nsue	kkefdX
+2, once	ndZbYd
pcallin	Xmgdck
nnurser	cekfmX
prent	jbYdcn
-bcalibr	Yebnch
-bno	nebcdh
-3phone they said	Xfffne
+2s writte	aeacnZ
pvillag	Ydfgcn
-2headco on	dedfnX
cldivisi	defbdn
ndurati	ffffXn
clstoppi	cfnfeZ
-binset	becedn
clinset	becedn
-1into	gakaXf
clpigeon	knbecX
-3let me know	igadhX
ncollec	iaaXil
crcostum	akXmeg
cllena	fkYdnZ
crrelay	nddded
psister	jecXdk
clunlock	bneedc
cltiming	neZebf
pperson	bcfnee
-2it back	hlafdX
+bbaker	bfecdn
-3down before the	YbeenZ
+b's	hiXdej
nmarks	amckhX
clbob	deeenX
-bquit	iZeena
clquit	iZeena
+bgraded	effnfX
clluckil	aeenec
pfrench	ZjnecZ
ndoable	befdcn
nlongli	ddeddn
-bway	lXjccf
-3writte on the	cdadnZ
-bit	hmcggX
clmince	bdeecn
-3home on the	bjXbgi
+bsaying	leXfdh
+breal	jhXfck
+breplie	ibcbnc
photel	afdcne
-2your screen	gcYblX
nplacem	efeeZn
-2will phone	neeeaa
-bfifth	aecfdn
-bdate	fahfna
-2from leave	Yeefcn
-3back from leave	Yeefcn
nbolton	ffffnX
+bprepar	ZmeemX
-3one from the	efednY
nfranki	nffdgX
nenglis	ldffXi
pvolunt	lZencb
nknife	cmXfdj
-3sail on the	aiXdYm
clsupper	mdiZjX
clforwar	bkhXif
-1hoped	edefnZ
-bpainte	bcefen
-1anyone	Zccfan
-2say ,	ijZeZX
psale	ldadnZ
-bsaturd	ceefcn
ndrive	Xkbleg
crkids	fXffen
+2s voicem	efefnY
crdeposi	fXifel
clbirthd	YXedjn
-2office within	Xifeif
clfounde	nXkgaZ
-brespon	mfdieX
+bswallo	cecfna
crswallo	cecfna
+bstamps	bdcfbn
pthan	Zknbgd
+bmy	kmXfae
+2, ok	naZege
-2decide the	nedcda
-2manage back	Yddedn
+1suits	aXicYj
nlying	Xedcjl
ppunctu	nfeffX
psheila	eeadfn
-3will phone you	fdkdaX
+2, cross	ncaebZ
+2s date	jkeeXZ
clguaran	mXeeci
ptired	jeXhnZ
-bmr	cclemX
clpolicy	Zgedne
-1here	cghXge
nonce	Zafjcn
+brun	Xmicfe
+1though	fjXbcg
crgran	Zfefen
-3@d , not	Xaccjc
pchapla	inYgbZ
nframe	befedn
-bminimu	ccfedn
-3meetin is on	acanbZ
-3but on the	kbkcaX
cllights	dfdebn
+2ok for	Xfbeel
-2's till	acfcdn
-1sails	Zdaebn
+bbees	ffffXn
crbees	ffffXn
-bamongs	efZnec
clpaint	bccfgn
-bbergen	becfen
-bcooks	eecebn
clcooks	eecebn
nplatfo	demdXj
-3be coming on	YenfaX
-3away day is	Ydaeen
+bpen	fenffY
-3promis it by	Xbfdjk
crcandle	nfefcY
-3seeing people until	aefneY
-2anythi before	Zeffcn
-3open again on	bedddn
-bspent	ddefna
ndecide	gZYdnh
-1starti	acgdXj
plund	agkjiX
+2and revert	afcncZ
-bprayer	neeeda
-2# or	kZkdYX
-1dies	YmXdae
-3must answer by	Xiffbj
+bconsul	njdbcZ
clnear	hbacZn
clarchde	jgkedX
crmember	Yeejnb
crunmann	Yfeeen
ppermit	anifdZ
+1concre	Zcacbn
-2^ for	fkhdXc
nhq	eeneae
+brobot	cebfnb
clodd	hefneX
+2, trial	fancbX
pdrive	gengdX
clfamily	ndakYb
+bcarrie	ncdfcd
+bus	kejhdX
-bthis	niYhda
-3an answer within	dffeXj
+bmill	cffeZn
-3b interv :	ddZenY
pcakes	Xdmeei
+bscale	cdfecn
clcensus	nebfdd
-breimbu	abfffn
clhotel	dnkaea
-2sent :	ebZcmX
cldish	Yehnbf
-bsendin	dfXbil
pfacili	iZdfna
+bh	Ybnfdj
+2of @d	eceanZ
cltalked	cZgbdn
-2said yes	YXbeig
-bvettin	Zedncg
-2called on	nfddaY
clbrough	abceni
nborrow	Zgnfcb
nlive	ZhXidm
clpair	nefeae
ncall	kXalbk
pachter	XmdkZg
-2had until	ebfcnY
+1who	kXXaeh
-1s	kdicXe
poke	mmefXZ
-bwire	Yffefn
clnobody	ZXbkik
-3held on the	Yddanb
clscaffo	gcheXl
-3shall we say	dXhfai
-binsura	bmdnZZ
nspinni	Xnfejc
-1talkin	ZechXn
-bfeast	nbZeZj
+btill	XhmZci
-3give us till	ncfeeY
pcivili	dcfena
pcarrie	lddeXk
-bprovos	hbfmXf
pfrank	ijahjX
crleave	dmZXbn
-bcerts	fXggjl
clcerts	fXggjl
psevent	hlfdgX
-2interv was	acnebY
nblue	lXZdij
clhgv	Ynjfda
nassess	dnbdcg
crhundre	decedn
-bcould	YdnZih
pantwer	Xmbfej
-2have until	fgbXaf
pcould	ekihXd
-3would hear within	fbfejX
-bmarta	bjmfdX
+2no longer	acbfna
+2for my	ZncbgZ
-1induct	aYcdYn
-3you an offer	accfan
pfrozen	iidcmX
pdee	nfeZgb
nstays	fincfY
cltell	gnebdc
nshakin	dneegY
prest	jblhXb
-3will hear by	aXedkh
-2know on	hkXXhY
crsort	Zjcdbn
+bschool	hgZZan
+bcertif	Znhdaf
poff	mgdgXf
-3offer lapses on	ejcdXi
cltold	lXdenc
-bbock	edeenZ
clcanned	edeenZ
clbock	edeenZ
pclem	edeenZ
pbrough	glXdid
+2, gate	XZkdgd
psmoke	mXfddi
clyouth	cekelX
nmenus	ccjcna
-2she has	Xdkgbh
pago	nahfec
-2messag you	nfeeca
nprobab	kdXffi
ntry	eXkhYl
+bcounci	ldbjiX
cryours	cnZcak
-banalys	nbheeZ
+banyway	Yecfhn
cllogic	ehffXn
-2down since	fffeXn
crvettin	iXbeem
bsuntil time-only ahead	Xdegle
-3the @d ,	gXibic
pimport	Yheddn
+2be too	Xjbcgf
crought	gefemX
-2conclu on	iedZmX
crregist	dfegXm
-3paper on the	acbecn
-bsabbat	dffdan
clconsis	ndhccZ
-2^ closed	efefYn
clbadges	aeefen
pwith	eenecc
pha	neajXf
pgone	nXcgYl
cltrain	Xfaihl
clcmte	cfnbec
ppray	nfeeda
pcompen	geeikX
-3two people on	afecdn
+2, ta	eaZdnX
nrefuse	bndeYk
-2say the	hhaZiX
-bgladly	bfcfen
clcompan	iebeXm
-bnantes	nedefY
clnantes	nedefY
pdeepa	cecknX
psides	llaheX
ntops	Xeheji
nsandra	eeeebn
-3no call by	ibffhX
+2instea ?	bdnfeb
+2they had	Zeeena
-2one person	bedban
-bunsucc	neeeac
+1s	ZXecih
cragreed	kaeijX
clhumans	denfeZ
-2mine was	aecfnY
-3in the worksh	debean
-2the next	jjdfcX
pages	ldiefX
pvane	bedend
-3panel on the	adncba
-2reach you	eYedXk
pnice	faciZn
clhon	Xkbffl
plambin	ligecX
paside	bbdnYl
clcertai	XhmeYj
psaddle	edafen
clclick	Xfffen
platenc	efffnY
-2me in	igXcgd
pholt	Yfgfen
-3but not before	Yeffen
+2and says	hbdZkX
-2, say	Xgiebe
rxsuperseded before ahead	Xddemc
pinterp	fkenaX
-2launch on	bedcZn
-bevenin	gYXgim
ptill	njgaXd
-3it could be	hdfdXf
-3could tell you	Xeeejj
nrollin	cfffnZ
clah	ffffXn
-3three on the	ZdfnZX
ncooked	defebn
frnot	ccadnk
-2final round	Xcgbck
pbat	fdnfda
-2next on	ledhaX
-3, next on	ledhaX
-brestar	aeeedn
clshareh	hkfeXg
phol	aedfen
-2off ,	fZaena
-blove	Znhegd
nplease	bXnekf
ptemp	glceXj
+bping	cnXmcb
+2i told	cfffnZ
-buh	Xgfjkd
-2can take	aafecn
-bjoy	Zeefen
-1harves	cdbcbn
-btother	neffdZ
+bneeded	Yindbe
-2berlin on	acaacn
-3to berlin on	acaacn
-2you come	Xhfebh
pclause	dkcdmX
+baction	bkdenX
+1unless	Xlbcaf
clprocto	bkfleX
-btalked	eaneai
+brelay	nfcdec
+bthere	Xehcng
+btotal	bffncb
-2hear back	neddcY
+2i was	Xcieia
-bseat	ghicXi
cralone	YZclcn
+bdock	cenfcb
nlocked	ffdfYn
pever	neXeia
-bdocks	Xhecen
npapa	dafefn
+1@t	Xdgcji
phiring	ncefZf
+2, found	ccdeZn
ngrante	hkedXi
-1asked	beeemX
-2people until	Zbeneb
-1conver	bcfgnY
+2she gave	bcefnY
-3letter of the	Xdcean
-3no later than	hgdaXe
-2rota out	Yeeecn
pgiraff	cenfdb
-3tastin on the	denfaa
-2is me	YcnfeZ
crchrist	abecgn
-2tell them	elbdXb
pma	ccceen
nchairm	dkjdXi
pgut	cfjbXm
crshareh	nedegY
pcut	gdcZdn
-1which	fXiceg
+bjobs	bdbefn
crtarget	geeenY
+bman	aaacin
+2s @d	heabmX
-3offer expire on	endfbX
-1from	Xaaene
-3's letter on	aebdnY
-3from them by	iXffek
crgratef	cgeean
nthis	eYZfkn
-3firm someth by	bYffbn
nlikewi	gndecY
-2: closed	efefXn
-3us till the	naeeeZ
-2never said	Xedeej
-3i never said	Xedeej
pfurthe	dmXbjf
-bghent	eXhfen
clghent	eXhfen
-bprint	cnZbcj
-1gets	Xcckai
-3got till the	nceddY
-bblocke	nedebd
+1in	eXkYef
+2with your	YnhaYd
-3, but by	nYffcc
-1vote	aZXmcf
pconven	ghejXf
-2arrive the	bZcecn
nchapte	Xkdedm
clwould	Xglcig
+2so he	jdjbdX
bs- time-only ahead	aXdXji
pvivald	ccnfdb
nanew	ffdfnY
bs- period past	aZZZnd
clremove	cjefXn
pmile	Zfeffn
crtemps	nfdeea
-2and until	nafdfZ
crringin	ncbcXh
-bfull	fXgbkh
nfailur	dnfeeb
-3me know by	Zdbdng
-balthou	cffeZn
-2firm :	fhbeiX
-bmock	Xkkdfe
pillust	Ynaeej
pwee	Xleefh
rbact needed-from-you	fhXfeh
cllined	efecbn
-3strike on the	bcaccn
-bmonito	eedfbn
nopinio	Yfffne
pcommer	efncce
-2down until	bbecen
psian	bddfdn
+2, comp	XebhYj
-2^ the	liXefZ
-3quist on the	YnbacY
punsign	endfea
+1chat	cehejX
+bdeacon	Yeffen
-2meetin on	XgfkXe
+2: your	ejibXd
-2poppin in	ZcXekf
-3see you the	Xdcecl
+2turned out	bcednX
-bhost	bcefdn
+2for us	hZlibX
+bwe	Xffjke
-2@d for	XakbXk
+bside	iXgfgi
-bbarbar	Znfeec
clbarbar	Znfeec
-1conven	ZbXngd
-2it :	ngadYX
-3a pint ,	aaZfcn
-bcaptai	felamX
cllikely	YemcXm
-2our chat	efcdna
nastray	eeefnZ
pcompan	dcnged
psoy	ieXcjg
-2spread on	bebenX
+babbot	bbffnc
pslight	YhneiX
pservic	lXifXj
clabolis	effeZn
pitem	mhddXe
-2to choose	fecblX
-bnorthe	edcecn
crposts	nZbijY
pcantee	facedn
-bstew	nefedZ
clstew	nefedZ
pthin	Xhceme
crbelow	cggenY
-3have your contra	dddfYn
-2could do	jejcYX
+2and each	lbcgaX
pvibes	ndcfhY
cldecidi	nabYfh
-bsheep	deafen
clsheep	deafen
-2filled it	deffnY
-3before , the	hmXdaY
nregard	lbXZjh
-1keys	Zbbfdn
-1leaves	eajbXf
+bfix	lgXdbg
-2^ result	ebccXk
psurviv	kZdeYn
-bceremo	bfdeen
clceremo	bfdeen
-1did	cecdnY
+2but @d	bffenZ
psplit	hccnYe
-bdue	aeZkne
pshoes	klhcaX
clanneli	ffffXn
-baccoun	cXdiil
-3i did say	addenZ
-3counci resolv on	Xcbcna
pzero	dnbfec
pbuildi	Xelcnc
-2come up	aenfef
psla	lYZeZn
crjob	hdXbki
nalike	eedncd
clwater	Yclcan
nexecut	Xefemh
crticket	cleeXj
+bannual	eemefX
pfrowne	eedena
pmaike	defbna
clsven	eeeena
-btown	XjmcYi
pnerves	faceen
crseen	Ykadne
+2, new	Xcbaem
+bthanke	denddb
-bfinals	gdnead
-3left in the	adaenY
nsiftin	fffenY
-3is decide on	Xfejbi
pwater	neacgc
ptogeth	lYdYZn
-binvest	aebngd
pknow	lXicmZ
pcontin	Xlkcbj
-3promis of the	mfcecX
pabuja	bfZnef
-2counte on	ebhXZh
-2ask ,	cdaebn
-2client on	Xdgggg
-3one has till	bZfeen
-2notifi on	heebjX
-2vote on	haXgce
+btell	kggXYk
-2^ interv	XXlcgY
-3@d instea of	ZjYdmX
pthemse	ldhdjX
-bleast	beefcn
-1four	lbfdgX
-3call from me	fccekX
+2is full	ddZfZn
nestate	ndcbZj
crsing	bdnfbg
clnaming	ndaelX
-2have you	ZcgdYn
pskippe	Xehgan
pnotice	kimeZX
nhad	gbZdng
pnames	nbccbg
+btheirs	jciclX
-2deadli on	ehceXj
crguesse	Xbffil
psana	bedfdn
clsoup	Xbmfdj
+2withou fail	hidfbX
pwould	Zkncec
clana	abcdhn
crstarte	gifeXj
pparagr	ngefcZ
pmm	geXfcm
nfate	bddfdn
-3the head on	cbjeiX
crphotog	nfffYe
-1meet	dXahef
+bfalls	hiXdgh
-bsolar	feffYn
ntalent	ZhniZd
nexclud	Xlbebl
-2anothe candid	bedcnY
-3to anothe candid	bedcnY
-2needs till	nZfeeZ
nironed	lecelX
pweek	leXchg
+bhols	kmcddX
nlesson	Xhjchg
-2became the	aebbnZ
-3be return within	bYffcn
+bswap	afdeen
+2is gone	cecfnY
nnecess	afffnZ
clhired	XiZcil
nupon	iZeean
-bdog	kclfdX
+broof	Xdnedh
-bvacati	beeeen
neels	afefnd
clpalace	Xlffdj
-1period	bbcebn
-bbegged	edffan
-2us at	edajXg
+2with our	jbkgZX
+2the interv	cecfnX
+bexpire	dnbfXj
nlectur	eilhXc
+bmeanin	ilbdXc
+bswitch	Xfefkj
crauditi	YkmefX
crhostel	bfhean
+byears	ddXfjk
clearly	nafdec
-3other interv on	efacan
-3come back in	YXjfYl
ntrains	ceiemX
+2and have	Xbjgjc
+bhis	keXfeg
pfire	lXafal
nholdin	dmbflX
pheaven	Xhjfjd
-3which of the	ddneaZ
-bdraft	bedfdn
claverag	bbfdnd
-bbrochu	Xefejj
-3be bored within	Zaffan
-3i tell you	ndefdZ
pchecke	jfamiX
-blord	beeedn
+bmounta	neZfee
-bvestry	ebajna
nbit	Xifdjf
-bstitch	Zfdfen
-2quarte to	ZdZfnZ
-3at quarte to	ZdZfnZ
crmail	gdXcfm
+bsports	acdfnd
popenin	ebYnje
+bmarks	bebnia
-2not know	Xeeffl
+bbody	chbena
cranyone	cjbdnb
-2time is	Xcjcdm
+2is being	eeadnZ
+blonger	ckccnX
pbuild	eYfffn
-3seen on the	XehXYn
nrule	ZidmkX
nadjour	cfeenb
-1that	hjXjcY
+2, pinky	ndeeab
-2beyond the	ncfeaa
nquotes	neefeY
phouse	hlifXb
-2after ,	ndbedZ
nreleas	cfnagc
+bchats	Zedncf
+1left	ckfdXf
+2was the	fZXcmZ
-bsoon	bjeenZ
-1picks	kcXiYZ
pfalse	needfZ
-2shout by	dmeedX
-2applic on	fjXclc
-2jobs in	acdcnX
+2and meant	ZdfenZ
-1slot	ichefX
cr#	Xcnefh
-3is off for	dcZecn
-3your door by	nYffeb
crtill	jcbXkh
clbistro	Yefffn
pcompet	edfadn
-2her interv	cebcZn
-2have decide	hdbelX
+2i think	Yddfbn
pfaith	bajnfY
+2with whatev	ndbeba
cllight	iamjbX
crguessi	Yeffen
-3to start on	eZcfen
+bsheet	Xmaejc
-bbeans	nfcfcc
+2in and	ZbcfnZ
+btrade	hfffmX
-3said they said	ikffXb
clblack	mddfjX
-baired	hncdeY
crstaffe	efbfbn
crkind	bbhfnc
nday	eniZfb
clrenew	Xhffel
crconsul	nidcdZ
+2, becaus	igdXad
-3to tell you	XZichf
-3ask again on	Xekabg
nfees	lhheXd
-3could have been	bdcdnX
-2, one	XZlYdf
nweeks	dfffYn
+bat	efnZbh
-3them by the	dkeecX
-1sail	Ycecan
-3suppos to hear	ZefdnY
-bstay	findbZ
+banyone	njYaaf
+bhull	afeeen
crlunch	ielfcX
clcarol	dnZejb
pcobble	cnfbfc
+bmatter	mXabgl
crnotes	Xddmhe
-3been contac by	nZffZb
pcourie	Xjkeja
crknows	Zedgen
-bended	icYdnc
clplot	cnffea
cltellin	kdXamc
nindemn	cnbfbf
plido	nfbejX
-1reqs	ekdekX
nweb	kfffhX
-2receiv on	ddcfnZ
nphysic	eeiiXh
+2, who	Xdbbjh
-2to them	XkZafg
-bdrivin	Zcecin
penglis	hjiffX
+bnuala	cenffZ
crnuala	cenffZ
crfancy	Ybhffn
ngods	Xfefhl
+bdownlo	lblfeX
clcaught	ecbenc
crbev	cnaffd
-2second one	debdan
+2your time	bjkeXY
clpackag	fifjgX
+bshoute	Yiefnb
-3again , from	kffejX
crdebrie	beXmcm
-1assess	cZiclX
nwillin	bfeenc
+2and would	bfXYgj
+bargued	cZffne
+bdm	nbbicZ
-3leave till the	Zdfeen
nshrug	neefdZ
ncause	neffbc
pfairer	cenfea
crpencil	leiegX
+bpictur	dedfbn
nstone	gfiekX
-3the candid on	nfedbY
clstudy	ceXjlf
-2^ got	emdeXX
clbex	Zfefen
+bexcuse	kfdfjX
+2if poss	anZffZ
+2the actual	Yeffna
crlong	cmXbYm
clsince	bbcfnh
+bhaving	Xgjcmd
clbaptis	Ynaedj
-3, back on	Zdcedn
nbod	necebc
crchoir	gdbebn
-3, in by	anffdZ
+2, decisi	gYhfXg
+2and commun	affneb
-byo	bcjdZn
+bannoun	kaXflZ
+bdear	nXbdgf
pgate	nekacX
pdeposi	Xilecf
-2now the	hZhXed
-3is now the	hZhXed
crour	jdiiXf
cltalkin	jXbjeg
-3is in on	fjfjXY
pfounda	cidnZf
-3centre manage ,	cfYfnZ
-bscenes	Ynfffe
clseaman	bnefec
clanneke	ecZllX
-2meetin is	hbXjdg
nkiran	deenca
pscore	mahcXh
creveryb	nZYfai
-bknown	nbccia
-2id by	aeeekX
pnowt	nffead
+2and @t	eeZean
-borange	eeneca
ppengui	Zceidn
rxreview before ahead	gegZXf
crfilled	kfbneY
+brota	enfdaf
+1maybe	Xbacij
-bflu	hcacbn
+bskip	icffXn
crskip	icffXn
pdrop	dYcefn
-bzürich	Xfhfne
clzürich	Xfhfne
-2hands by	gieedX
clanybod	Xddenh
nash	Zfefnb
nroom	igndbZ
psecs	bfnfea
pbasis	hdnddb
-bkenya	Zeffen
-3our decisi on	needbb
-bmyself	nYbcgg
+2on it	XYbjbk
-3the client on	XdihZh
newes	hfmfcX
-3would know within	kZfegX
+2will not	Ygfbna
flask	Xmhdgf
crdisreg	Xecfkk
-2settle it	abdZnc
nunpaid	eljfdX
-bdonors	Xffffn
cldonors	Xffffn
-1agreed	Xebgjf
-3know its the	bebdan
ncandid	Xjcmhd
-3safety office on	bddenZ
clfinall	ZdclmX
+bgroome	eddfnZ
-2extend to	Zdddbn
-2class on	necedY
clsemis	dfffZn
crkl	ebefnc
-bkid	edffnY
-2decide on	fYXefg
crfactor	Xeffgl
+2as the	kieXYa
pblame	ncfedc
pfd	efneda
psolihu	efneda
-2vote ,	ndahZX
+bspecia	eecfbn
+2for induct	dcYfen
-bdives	cfbfen
cldives	cfbfen
nmax	Xnffff
ppresid	nbfedd
pwashin	aZnfef
clbased	ednfda
+bsecate	eenffY
-3half the list	acedYn
nglue	jnacYe
crsits	ffeeYn
-bquickl	mfeffX
clnlt	Ynfffe
-bplot	cnffeb
+2, love	nicceY
clmarta	elhfgX
-3she has till	Zafcdn
-3instea of the	adcena
nmakes	mXljaZ
-2on you	ndcdgY
-3would sit on	bffbnY
prefusa	kXmecY
clsplend	ffffYn
-2call in	lajfaX
+2so they	Xgiebh
+2trial was	bdZfnZ
+2would you	aljebX
-3closed @p and	dfeeXn
nbrewer	beZcnh
-3there on the	Xcfkcg
-3now , not	deefnX
clshown	idefmX
palert	ecffcn
-btags	cfaffn
cltags	cfaffn
+2: #	hlddhX
padmitt	anldZd
-bworrie	dgjfkX
-1my	XYhddk
+2, a	bgZand
crnormal	kZceXi
-2everyt on	cabjXh
cltenor	gddenZ
nsports	cnddde
neveryo	iaXjke
+btwelve	Zbdcnh
clso	kkhdcX
crdr	dfnfeZ
-3moved from the	aeddna
crreject	bhffnZ
+bshave	ehneeX
+bpainte	cdffcn
+bperfec	bmhfXg
-3@p i said	afffna
crlate	hZkbXm
ndeposi	ajneba
+2they are	kXhbae
+2coming ,	ncdeba
-2comple within	Ycffcn
-2file on	XmZjca
-2meets again	bfeben
-3the bank holida	kffcjX
-3have heard by	eaeemX
-1holler	ndcecY
+2with the	kXgZde
-2record by	bneeda
pbanquo	benfeb
-2breakf on	hkfbaX
+2i mentio	afefnZ
pteam	benhdd
crenclos	ffffXn
nfifth	iebenZ
-bbridge	bcffdn
clwage	dndedc
-3decisi before the	cXddZm
-2us for	YZZagn
+2to whenev	efeenX
-bcare	lXhedi
-bsecy	Zffnfb
-2differ people	dddfZn
-3three differ people	dddfZn
-3to me by	clbbXd
clsnow	Xbadlm
claquari	bkffXl
-3: @d and	aelXdd
nliam	gmfffX
-2whethe the	YXnede
pconnec	Yfncdf
-bassist	kXldbe
+bregard	nhfebX
clnext	mZalXi
-2sit down	gcjgbX
nv	cdhilX
-2portfo by	jXecef
phedge	Xmdfcj
player	Xmdfcj
noutlin	efnecb
+1work	ZYnfaj
-3begins on the	Xchdak
+2, lapsed	bbccnY
-2went on	bedemX
clwhich	fjehhX
+2came ,	adcenZ
+bbadge	neeeac
+2: answer	abgfbn
-btie	jdbnca
nbrothe	dgcean
-2replie within	nbffba
-2did ring	efffXn
crphonin	ndefdc
-bcollap	Xfefhk
+bmayor	gecneb
+bposter	Xgeekh
psafer	bnafcg
-2and have	Yndeea
-3chef : come	deYdnZ
pmrs	Xbfilf
-2say by	jeadXf
nja	bnefdc
pmate	Xkgbfj
clstoppe	Zcecgn
pmask	aenfeb
-bfine	bnYbcj
+2we need	anedda
nprocur	cefecn
-brule	nadbah
pfergus	afefnd
-2choose by	fiecfX
+bscans	bnefdc
-bassoci	nifYYf
punsubs	bceffn
-breadve	cfbeen
+2he phones	nebcbY
-2a shift	bbnfea
nrestfu	neefeY
bs- lower-bound no	Xdcbhi
nmaking	edbYhn
+breason	bYdfin
+2we read	afenbY
phail	ceebfn
pdutch	hfejhX
pheadsh	aecidn
-1fly	aaaedn
-bevery1	cndffZ
-bclimb	ZdlfmX
pbriefi	benfeb
-2be here	bikeaX
pargued	bddjnb
+2to move	ZZeeen
pfrm	bndfeb
nchoirm	Zdbdin
pentere	Xehegm
clscorec	bdecdn
pviews	jfffXk
-bstaff	bXiagm
crfrom	nhafbe
-2does it	ndbebZ
-2^ decide	Xfedan
penquir	jYcmkX
+bappren	mjcebX
pcollat	endbde
-3from me ,	anZddZ
pcorpor	eeZfen
ptech	jZiiiX
+bespeci	cfdenc
clparent	nZlebb
naccess	aincfb
pthereb	ccefen
-2said in	jdbfhX
+2and gives	Xeffek
-bferry	iYZnff
-1travel	aeddbn
-bupshot	naefed
-2test on	XZkXed
-2that the	mXfbZf
-bretake	dZefen
clretake	dZefen
-2more than	jXdhec
-3meetin @d and	dfbcen
-3orient 's the	adbben
-2circle back	ncbfeZ
-2runs from	ddZhXk
-3them in the	Zbfnca
+2in any	lcXdbd
+2after church	mcfebX
pplanni	dgXckj
pvia	eXffjj
-bthere	kgjfdX
+bcfo	hedfnY
-3i have got	dfdcXk
nmeanin	kdkdXd
phalcyo	dedecn
nemaile	aaXnhj
+1origin	Zedenb
+basks	nfeecb
pbaked	clYnca
nbatch	jdZdan
-bknee	ceeddn
pblasti	dddddn
psorry	fYfinb
-3happy thanks for	eedeYn
-bnanny	kefejX
+2️ @d	abbcna
-2who by	nYffea
-1as	lXbYcg
-2both by	gheebX
ppotato	cenfea
rxaside by ahead	ikXeZa
-3checks take us	hYdkaX
nhelper	jkefeX
-3last candid on	Xecfbj
-bsingle	Zffend
clsingle	Zffend
nclaim	fnhZfa
+bvine	eenfcb
crsucces	mZgfXj
cle	nkfaaZ
+bplane	dfefZn
+bmedica	afibnY
+bfounde	Xeehhk
pwide	dgdbcn
-2say :	nabeaZ
-3here by the	Znfdda
+2becaus i	bnbcid
-3our answer in	geecjX
nstartu	nefeba
+bwindow	bneeca
+1late	Xceelh
+1each	nacdac
+bme	Xidhhi
pdurban	bnefbg
cladjour	kbbenZ
-bboise	fnfffX
clboise	fnfffX
psoftwa	aenffb
-2was by	aafdnZ
peta	aaeein
+bmock	bgcedn
+2we open	ccafan
+1every	ndbbgb
pshow	chngZc
-3our decisi by	iXeeYh
pchoosi	njebZb
-2's back	gXabYi
-2it shuts	Znbeca
-2see by	ldefdX
+beat	ndcede
nlicenc	bendia
croccasi	ndffbc
+2is payday	ZdceZn
-3: on the	jjXcYc
-2everyb by	nbeecY
nnorthm	ffnffY
-3meant to be	bfffnb
clgisela	Yfjenb
clpiano	fdnfeY
ngym	fYefen
-bheadco	eYcXjm
pvineya	ggndac
njules	Xldecl
+bguy	Xfffgl
-bgrid	hdcdan
-bneithe	eheenZ
clengage	lbccXn
crpharma	Xdkfdk
crtraine	feffna
pjudgin	mdhfeX
nplanni	egndYc
+bkids	dXbekl
nlimite	ccgcen
nplc	ffnffX
+2by the	fXccke
-2starts the	ccdeen
nsilenc	nYddge
-1finish	XifXig
-2hear by	eXdbkf
nshowbi	cfndae
pszn	bededn
-2will come	ldgfbX
pthese	iiladX
pbram	kdeeXk
-3me coming in	Xafefh
-3, feedba call	aebfen
clfete	cfcedn
-band	njeeaa
clyea	gncfda
msirony	ihXZZi
ptulsa	eeeZen
pidea	fZmdXj
-basda	kemfaX
-3, and then	ideeXk
-2# by	dndedY
+2either ,	Yeeedn
crideal	endfeb
+bprevio	efcfna
-3roll on the	cZaedn
-bhighmo	fenfdZ
nanalys	eddnbd
rbact next-stage-reached	nZdbed
-2off within	Ynffea
-2patien until	lXdhcZ
-2conver by	Zaeccn
-3of conver by	Zaeccn
+bbarrel	dfdndb
crbarrel	dfdndb
-2declar within	Xkffjb
-2circui until	eeeeYn
-3on circui until	eeeeYn
plungs	Xlfffh
-1mart	Zecdbn
crvp	lhgfXc
ptext	daZbjn
-2it off	kaddiX
prhys	Xeffjl
pabbey	kcgfjX
-2stop by	ZXkeci
psectio	fmhidX
-3the panel on	ZckghX
-2an email	jeeeiX
crbecaus	idgkiX
+bbins	bhYedn
naltoge	aeffnc
+bpop	andfde
+2i want	bXidYl
-2contac by	hZeeiX
-2date is	blXZai
+2no one	deceYn
-2meetin till	cbeddn
-3in meetin till	cbeddn
-3up again from	efednY
+1being	YmXaig
+2on a	haXZjd
ppitch	Ydndai
pfault	njYehZ
+bsnappe	dkdfXl
phierwi	anefec
+blibrar	Xjefdl
-3but it is	ejhdcX
pmessag	cZddhn
-1locks	bkXeZi
pfiftee	eehdnZ
nleaf	dnbede
-2count the	Yecdcn
pdebt	Xifffk
pps	cfefnZ
-2throug the	aZjjXg
bsbefore period ahead	jiaXac
+2: placeh	cbneZY
+blet	Ydmnbd
pschool	ijiXeb
-bhospit	jXZlid
-2ring back	anaebf
+bforty	addinb
-3he has till	Ycfeen
nbeach	eencbf
pvisits	ZkfncZ
-3take up to	iXehdd
+2on @d	jjibdX
pciao	gfeemX
nstory	aeibcn
-bcarols	keXedj
rxsuperseded - past	Xddehg
crdreami	aeffnc
nabout	cgchbn
padjour	nefabg
pbranch	keafXk
pbidden	anefec
nsift	idcdZn
nbutton	ejefXi
pvisiti	mcemcX
-bquorum	hceenZ
-2her desk	Xjbbhe
-3which is on	bcljeX
-3they reply by	nYffed
pinvent	jXefhi
+2is stockt	adbdbn
nshrugg	eXfejl
-bfoyer	ehlfeX
clfoyer	ehlfeX
-2ringin about	aeZenZ
-badd	Zecnbh
-3day falls on	Yddecn
-bflood	dfeenb
clflood	dfeenb
+2, there	XZcjji
pwiped	dldfjX
-bincomp	enffeY
clincomp	enffeY
ncafete	hbbedn
-2a good	Zbdebn
nconduc	XkdhYl
+2after #	djfefX
pkerb	bnefdc
-3securi on the	bdabnY
-2can be	Zdcfbn
+2they rang	aeefnY
njill	dgefnZ
+busing	dYfffn
nilse	Zfffnc
crthesis	kmefXY
pconsis	Xjhfeh
pcrimbo	lXdfdk
clstadiu	adkndZ
clgrid	deefan
pfootba	Zfdfen
+2i gave	aedfnZ
+bmistak	XmbeZm
+bdot	fdnfdY
-btastes	Xdlkaf
crshout	ahhdYn
-2coveri the	fdefYn
cltrip	bbkbZn
-bexams	ndaZak
clyellow	dnefeb
-2attend by	bnefdb
plearni	Xfleei
crwhat	ncegbc
cluh	dhdhlX
npunctu	idncgY
nfun	cgdccn
crorder	Xicbim
+2, over	mbeebX
clusher	hndcdZ
-2, verdic	needba
pmass	nfedea
ncoal	ffefYn
-3earlie than the	ZeffZn
nbeep	dceedn
-3lapses on the	YmXcZd
+2ideall .	anbfda
pmiddle	Zghbcn
clachter	gfZdZn
-3news before the	Yaffcn
-2you got	XmdejZ
pchaser	eeffnY
-bgrades	heemdX
pvallet	cfdnea
+2first .	bbdebn
pinspec	lYffXl
nlou	ifXffl
-2me out	ZcnecZ
-2name by	flffbX
crinvite	cefdnc
+2with it	iZYkfX
-1applic	fXZiif
pconsid	adlZcn
psingle	icfmeX
-3quarte by the	Yaffan
nforgiv	jcnbae
+bfaq	aefdcn
crvoted	neeefa
nfleder	benfeb
-2at it	Xcfmaf
-2lets say	eikcXa
+bchairw	afefcn
crcast	ndefdb
prubbis	edendZ
nart	dfenda
+breloca	Xmcfdk
+2s stand	lcbdiX
pwhistl	nYcecj
crdestru	cndfdb
pleeds	fbkXbm
pseeker	ffYffn
pfitter	nbffeb
-3is decidi by	abfdmX
crinclud	afcfdn
-bstatio	eeeeZn
-2off me	gjcfiX
-2signed ,	cncfbZ
-2will say	ndaebZ
+2s decisi	iacakX
nlighti	ncefea
clmatron	ngdYfb
crstruck	ffffYn
clgus	Yfffen
+bgolden	Xleffh
crgolden	Xleffh
+bpile	kbeemX
+bexam	kfhfdX
-bwife	hZXmje
crkiln	ffnfYe
-2screen on	dbnbbb
pgalley	anffed
cllates	ffdfan
pdither	nagedd
clours	hXgcmb
-bsurgeo	Ykaecn
creid	Ybdfng
-2fall within	Xcffkj
-3our verdic on	Zccdna
napp	cXjhak
clpeople	nZbdcl
+2they will	lbZXZi
+bbruno	iiffXf
+bsticke	cenfcb
-2b ,	ajkebX
+bspread	cdednc
+bquote	ndbehZ
pstatus	gcfXel
phome	YaimZn
cllaird	nffffY
-3would ring in	Yeffnb
+bthinki	hadndc
-2by :	dmYeaX
pweld	Zenfed
-2learn by	nZefea
pk	ngffdZ
-2induct :	cZaedn
+2or your	cnbffc
clni	bnffec
+2the season	ZedfZn
nend	lXZilZ
clunluck	nedddd
pmostly	eaniab
nitself	ccanZl
-2call it	nbedaa
nfreund	ianYcf
pstatio	fmXadh
crschola	fbffan
-3with us on	Xikbaf
pswindo	fenfdZ
padd	mXdddk
-bknows	nbffeb
nleisur	ZedlmX
+2she told	Xeedem
crsail	Znefch
-3saying reply by	Xffeib
-2are due	Xfecjg
+2and some	bebbbn
pthesis	hafcan
-2questi in	XjdkcZ
clsong	ancjdd
-botherw	banehc
+2can not	Xaldgc
cllibrar	nadZal
-2, the	hanZbZ
-bchimne	neefca
nunifor	jnbcfZ
pshout	nYdelY
clclue	ieefXl
+2: panel	YebjXi
+bmaths	dneeea
-2size by	bnefeb
-bfavour	Xffdjk
-bbeach	bceefn
ndrop	Xehgmc
pshy	Xgfffm
-2intake of	cbZeZn
clmonths	Xeefkj
-2a chat	deleXh
cllaughs	Yffene
-bescort	cenfcb
clescort	cenfcb
phelp	ccendf
pmr	hcfjkX
-3meet you on	begbkX
-3any day but	Xbeeem
-2refere is	dabacn
pelevat	lfdkXd
-3of feedba on	Xeeffn
+bvendor	Xcffmg
+1sorry	beefan
-1follow	hXZbbk
msimmediate	Xkmbed
phence	nfefdZ
-3will it be	jecfjX
psuperd	Ynefff
cltreat	XkZelh
ninsist	gdcdnc
+2, @t	aabafn
-beffect	gecdan
crtraini	Xfcdmi
crlovely	eeefan
pmarvel	dfgZcn
-2swing by	YZnfbh
clhelp	ikckXb
pquit	cfefna
crheard	mXeddf
nlotter	imffdX
pleads	gXfmkY
nfire	ccgend
-2hears by	eXeeif
-bbased	ednfda
+2and get	XiclcZ
-bscrap	cheenZ
preplyi	Xeklha
plist	YkmjXg
parriva	ndeeea
pmost	jlZekX
+2, out	cbXeli
+2on your	cccdmX
-bradio	nhacia
-2yours was	adZfna
naround	ngYdja
cldev	ifidhX
clbase	cnfffZ
-3which took place	cebeXm
+2about the	ichXjY
ntrekki	dedfna
clcto	gcXZlk
clshared	glbehX
preorga	nefeea
clweighi	ncchdc
clbuyer	cafffn
+bdoors	dfafen
nretire	njeaab
pstamp	ifaXhj
clcottag	eefneZ
+1gone	Xafdme
-2ringin before	dXbdje
-1counte	ejdXhc
nwe	bcceni
-3room they said	Yefenc
crrung	nZdhiY
-3said so on	cedfXm
+2: have	bkbfhX
+2becaus he	beckjX
pinclud	eknZdZ
-2please ,	YneedY
crcrunch	nddfca
pbelow	ahXgji
-bus	hjfggX
naside	bndedf
nadaeze	enefeZ
nplaces	diijXe
+1week	dabcYn
-2called it	flebbX
-3they called it	flebbX
-3jury sits on	Xccmdg
+2is too	cbbfan
pgodson	Xfffkj
cr@p	bbfcen
-3has until the	ccfZen
-3got me until	YZecen
clwraps	iddcan
-2of them	jXlcYZ
-1minute	dZnfde
-2start before	abefdn
crstoppe	gXffmg
-3i find out	Zfcebn
pwine	jaccZn
nslept	Ydeene
pwhiteb	hXhhhd
nrector	bjbnca
crworry	eeafen
pnoted	idabYn
ppoison	bnffdc
-bquarry	ndffeY
pany	biXcki
nkiosk	eegfYn
clish	ndcfea
pnairob	ffaedn
-3i asked for	Zceean
-3not swear to	Xbbelc
-3from # to	bcnfae
+bscript	iejbiX
-3regatt 's on	deadcn
-3took place on	ffcenZ
-2you card	ccceZn
-3thank you card	ccceZn
ndigita	dbeeen
clmagda	fdneYh
crtwelve	eejclX
pcorrid	egdban
-1starte	Xcbbkf
pprogre	eXYjil
-3appoin at the	Yffndb
+beven	nhaedb
crchapel	aenfbf
clhusban	ZnceZl
-1get	Xlcbaj
+2and did	defenY
+2, assume	Xbffik
ptutor	ebnbaj
-2about the	YXdbkf
claccord	dhcnfZ
-bowl	dfnfdZ
-3be meetin people	Xekabj
-2in until	Xgkcbf
ppereir	lffehX
-3they have said	nedeZa
nginger	feYffn
prosali	cjbfnZ
-2on from	defeYn
-bwhale	eeXfkj
clwhale	eeXfkj
-2guy out	afecnY
-3other guy out	afecnY
-3can not say	Xccdfi
-bcottag	eefnda
peh	edbfnb
crguy	Xffehk
crmen	defena
+2it will	hbZbXj
-3own , by	ZafncY
-3moved to the	XdldYg
clwinner	cccain
-3for mainte on	bebean
nworks	Xbmghf
nvriend	dZffen
+bcoach	XZmmcg
+byet	Zdcdin
nscorec	defenb
nsittin	bnjbaf
clweighb	ildeXh
-3board from the	kfcbjX
-2left :	ckkdZX
+2and write	bggnYY
clmissin	agdend
clevery1	emdfgX
-3yes to the	ZZefcn
cllandla	YdmfXm
phorrib	egnfdZ
-bskype	denfcc
+2no job	ncffYc
+2the owner	Xddddk
ntom	kfjlYX
pworse	kdhehX
rbappointment want-to-see-you	aXkdff
+2, nine	cXldYd
pmailed	Zaedjn
-2debrie is	gcigeX
+bthen	ncahhZ
-3: not the	beeemY
npast	gYaehj
-3to you :	maaedc
+2, unifor	ccbddm
pcodice	dmeffb
+bsydney	mfafeb
crsydney	mfafeb
nrising	dfmfeZ
-bgod	mfdfad
-3malta on the	bebdcm
-1pitch	aemdcY
crpint	Zdmddj
crprepar	Ylgeic
-bseriou	meeceb
ncake	gbdZmf
-3of us on	haideY
-3togeth on the	Ybiebg
pflesh	cjmdca
+byear	dYgffm
nc	fbgmaf
nformat	cmggdY
-3would know on	mdeeaa
clcv	ahgfYm
ppi	beegcm
+bsail	Zmjfcc
crwretch	abfffm
-2for them	aYmeae
ppaedia	cadfem
-3twice , the	adYema
-3gave you till	bYeefl
-bsociet	ebbmjY
ntold	gYZggm
clquiet	eYibfl
nblank	ajbdcm
-3a messag by	abfemZ
clfull	kijgcY
clheavy	edmeYh
clleast	Ygciam
noctobe	mZcdci
nitem	maYmeY
-2engage of	adfcam
+bslip	Yfiddk
ntip	cmeede
+bhears	jeiYhc
-3the contra by	kcffeY
+2, munich	bdedZm
clplate	bfmfda
clclass	kabcbm
psurnam	bfdeem
ptug	aedfem
+2betwee #	afmdac
+2, everyo	mZbdaf
-2opens in	fbZbYm
cljulio	kfffkY
nextens	amigda
nabbey	fechYl
-bsafely	dddfma
clsafely	dddfma
pprompt	ehcfmY
crold	iZYbhm
-3you hear on	mdbeba
-1rehear	bbZebm
-3hearin on the	YdmdcZ
ncrosse	dbcmYk
-baberde	Yakeek
-3interv for the	eeeelY
pcto	kcijbY
pde	gkYdhg
ncharit	deafmc
-2: debrie	ceembZ
+2in line	decfam
-2all on	lbYYia
-bsqueez	ldldcY
-2done before	cmdfeb
clgatewa	Ygffem
pafterw	bZfhgm
+bgarage	ceeecm
pjudici	bheebm
-bde	ecffZm
pfair	hkYfic
nbone	eeYdlk
+bmember	fdfmeZ
crpreppi	dfffZm
clbegged	edgfam
nweird	majedY
clidea	cmefjY
-3ferry people on	efdfmZ
pbackgr	emZjgY
pannex	amYfek
-1shows	Ybgdlf
pdry	kdjYZh
clnurses	efmfeZ
-2group on	ZejjjY
+2in .	ZdeemZ
clverger	heemYc
+bkowalc	ffffmY
-2crosse out	ZedemY
ppartie	idYeem
-2select on	Yffmdf
pscreen	gijYdd
-2away till	Zcfeem
-3off on the	idZZYg
-3or not by	mbfeaa
clfavour	dffZem
-2in the	ifjeYa
clhit	mffeba
+bclub	mebeag
-2they close	Zbbcdm
-3, they close	Zbbcdm
nlegal	Ymkibb
+2, cash	addfcm
pauntie	Yjbeem
crlaughe	Yfefjj
+2that it	Zcffdm
nscrapp	ffffmY
creasier	ddmfdb
-3to wait until	lYddfd
porchar	kfffiY
-2: before	maeecZ
+bsleeps	Zddmch
crbatch	dfifYl
crcrowd	dedfcm
crkid	eicfmY
+1of	eYbhgh
-3back in the	edYejg
-3told you the	Ydgckd
-bslack	lbfkeY
-3select board sits	aeikdY
clground	iYiack
-3has till the	dYdlbe
cldl	bmdfeb
-2latest by	iiecaY
cram	mYffdg
pbud	Zemfed
phighly	Yedflj
-3: till the	akejcY
-bexcite	eegemY
+2max please	YZgijm
-3from us on	mcbdeY
nnurses	geZfdm
+btax	Ygeeij
ncompul	lYdfdk
-2offer of	dbcfmZ
-2be before	YYcdmf
-3would hear on	affemZ
rxaside over no	fhYiYd
pdance	egefYm
crat	Yfhdfm
-2to within	maffdZ
+2for everyb	mdbdeY
+2, auto	Zddebm
-3# , from	efeeZm
-2in till	Yabdjh
+1behind	eckeYg
-2# interv	bjakdY
crfence	meffgY
clphilip	efmfeZ
pbuyer	gYeehm
-1eight	bdmecY
-2read for	acdbmb
-3on read for	acdbmb
nmate	famdic
nactual	bhdamd
-2an hour	eamdaa
-2have cancel	bdjehY
pwatche	gamcbd
ndelete	ddadme
+bloved	ecdedm
ncoach	gmbdbe
nfellow	akgcmZ
ndrafte	ceefam
nshown	hYeflg
pstaffi	fcdiZm
+binshal	mecfda
clcabine	mcfefb
pinstea	mbccfg
+bkiln	Yfffgl
-2pop in	ihheZY
clcampus	YegZkm
pdental	fmgffY
+btruste	YYejhm
-2should say	hkeeYZ
nhonest	gYcgih
-bmind	maYkec
-3make it the	kaablY
-2heard in	iceeYi
crrouen	cfdedm
clsubscr	cbeefm
noblige	beldmY
-3up post on	aeecbm
-bweight	dmdffb
ppositi	Yfleak
-bluck	acbfgm
-btaster	eemeea
cltaster	eemeea
-3to answer within	abffmY
nthinki	dbbamh
-bconver	Yameif
plapse	eljeYe
-3be with me	YkYdak
cllock	Ymcked
+1itself	ilYeZd
nneeded	fmechZ
-3point ringin before	eYbdkc
rxreview - past	ZcZYmd
pmen	gdYfkj
-1write	iaYchd
-2here until	Yjehdf
-2is the	edgYeg
nintend	jdfekY
-bbeers	febema
clbeers	febema
crafterw	eeYhcm
+2free ;	cildcY
-3word by the	YYfemh
pprune	efmffY
crrecord	diekiY
+1term	Zdffcm
+2after .	ddZbbm
pcleare	YlkdYh
clyoga	Zdefdm
pdale	edcdcm
-2meet on	ZYclZg
pleider	Yfdfmh
nzone	djmfcY
clagrees	fmefea
+2, wrong	debeme
+2we meet	ceaiYh
-bgot	hddgmY
-2answer within	hYedie
clsuit	icmfcY
nclimb	mdbebg
-2it takes	abecdm
+2and wants	ZbfZbm
pgout	mfffgY
pmast	mfffgY
psteppe	mfffgY
plack	Yjceek
+2and start	mhcaaY
nmadam	debfmb
-1birthd	Yaidhf
nzanele	feefmZ
clnadia	maeffd
+2he say	mceeca
+bmoment	Ylkfbe
clissued	lfYblZ
nsqueez	eefemZ
pdaught	mjbdZc
+boveral	dYjffl
-1long	cbYdcl
clcontes	cededm
+bbad	mfbeec
-2word about	Yfleec
-3a word about	Yfleec
-3@d or no	Yeefem
nhandou	gefmbZ
nbuses	edbfdm
psurger	fYfhbm
nbicycl	efYfem
crwalked	lhdeYh
ndelive	Yahgem
clcider	ceffbm
+2was realis	iecfYj
-bcheers	gYZehm
-2manage on	Ydildg
-2said ,	jjZedY
naudit	YellfY
-bvalent	Zfeefm
clvalent	Zfeefm
-2free on	Zdmhba
+1this	kaYkYa
+bbingo	ceeecm
-2had pencil	aeeemb
-2off on	gZYedj
-3will do it	Zabdcm
-1round	dhfkYd
pvisite	gefmeY
+2, sleeps	Ydbkch
pgrants	eebfcm
+borigin	Yfhfif
-3be notifi on	geebjY
pbrochu	edbmdd
pball	cmbech
+bbeliev	Ymeegi
crdrill	hcbemb
clapp	gmbcbe
+2of lent	bfbdcm
npush	bbdefm
ntap	bZjfbm
clprofil	elYcfh
plass	medfcc
-2reply before	YmbeZh
-1speak	kdieYd
clpsych	jjgfeY
pnada	Yfffem
psince	Yebmhi
-bwho	jdYfle
-3made on the	YecmjZ
+2is ofsted	becdmY
-2it shows	Zddema
-3no sooner than	cffeam
-2them after	fdffmY
-3is in town	demecY
plorcan	ffcccm
pdean	mgYdgd
ptypo	Yfmdlc
ndocusi	ebefdm
noduya	mcffdb
-3to my note	eefeYm
clfella	cYcmlc
+2s final	admdYb
+2, calls	Ycaifh
pused	eccdmf
ndr	igddYk
-2good talkin	eecdYm
-2text said	Yeeemb
-3hours text said	Yeeemb
-3candid in the	fdhhdY
-1crew	eeijdY
+2n i	jaZmbY
-3, told me	meeeYZ
-3did i say	decfmY
clhoneym	ebebcm
nhostel	decfcm
-3the decisi from	affema
crgirl	eZcdmf
nroux	ZZifmd
-3workin patter :	adbddm
ngoes	gifjYe
clblank	maffYk
-1begin	YZecZm
-2presse for	bddcmZ
-3the presse for	bddcmZ
nowl	dfmffY
-bknocki	meefeZ
clknocki	meefeZ
bsover lower-bound no	dbYhYh
-battest	Yldfeh
pjörg	Zmffee
-3that is on	mcaaed
-3joined the compan	ffeemY
crsmile	Yfjfej
-1keep	iYfcZh
crbreakf	kbljaY
clhas	kdbjYj
pright	ZfijYl
+bagenda	Zecmef
clgame	cjjfiY
+2if they	mcafad
+bsolici	feffmY
crstock	Zeedfm
+bdredge	dedemd
crdredge	dedemd
ndredge	dedemd
-2handed in	ebcfmY
crafter	jYdieh
crvisito	hekefY
crback	hbcfmd
-bpresse	feeema
crcommit	meblaa
clhousin	mbcdgd
-1chirop	Zccecm
-2need it	cmdfdZ
-2valid until	Yfecci
pthose	ifZmZg
ntoast	jfejgY
-2myself on	Yefedm
-bjan	cmhedZ
-1thru	aYmaie
-2a time	camfeb
narrive	bahgmb
pill	gYeclh
+2and is	jZYlbd
-bbrilli	dfhdmY
pexplai	ijdcYj
njacket	mdjeZa
nngā	jecdmY
nmihi	jecdmY
crunless	amcedf
-2announ for	aedema
-1regrou	ZecmbY
-3's off ,	YeafmZ
+bokay	mcefdc
ptotall	mbfffb
ptested	eagfmY
pbeginn	fmdecc
-2the office	dkYcYi
clvintag	ddbfdm
flgoon	dfdebm
ptribe	cedmeb
nquay	bidbmb
+bfight	aedmbf
crtheir	micfca
cllandin	bdedem
pmd	jYgfam
crrent	cddedm
nwhy	cfccbm
-bjurors	ceemiY
clupdate	mZcdhe
-bmerit	ieedlY
rbdenied open-ended-time	jYaibe
-2moves from	hcbemY
pstate	Ylcecm
clpast	mZgbfd
nanonym	adffdm
clmaestr	lfjfYc
pcrash	lfjfYc
+bsometi	Ydclih
+2has been	Ybfblb
+bvacanc	Zdbdmf
cras	mdbehb
-3retiri on the	Zfcdbm
crgate	ejYclg
-2pint on	bdaeam
-bcontes	dedddm
nchair	eagZmg
clsenate	YgZmeh
+bshift	calbYk
-2up saying	gejeYe
-3hung up saying	gejeYe
clcttee	fcfmeZ
crunpack	Yeeejl
ncleara	Zcalcm
-3everyo by the	mcffcc
nmay	ecYifl
+bwash	beZmaj
-bloves	mdcfea
pjudged	mbbcci
crtherea	Yddkdm
-3open it on	Zddabm
pweeken	Yghddl
clsleepi	eeYffm
nrarely	cfeemb
clstitch	Zfefem
crcredit	ffYfgl
psync	efmeeZ
+2he is	dgadYk
crwi	Zeffem
nlearn	gjhdYg
-bwebcam	eemffY
clwebcam	eemffY
-1financ	gabYhh
-boff	meadeg
-bsoutha	decedm
clsoutha	decedm
ngloves	aZhfcm
-3then to the	cedcmY
ngot	Yahbjm
-blay	ddjmZZ
-bbasel	aefgcm
-2dean wrote	dfffYm
-3the dean wrote	dfffYm
pnew	bkYZkj
phero	dbfeem
ntaking	efYcme
crcourie	YmlfZb
+1be	fghYeZ
ndepend	ccYlek
nhill	cmefbc
+bextens	emcedc
+2, medica	adYbmc
-2review is	YciYek
-2medica 's	cdmceY
pflip	ebmfdc
ppancak	ebmfdc
+2, those	meddaZ
nrequir	Yfjmga
nhurrie	cdeecm
nbar	iigYbj
crpitch	ddfecm
-bpanic	ddlfhY
-3party on the	ceZedm
pharves	jeYZjh
-2confir :	admfeb
-2mails ,	ZebbmZ
-3three mails ,	ZebbmZ
-2answer from	bfcemZ
-2availa from	edjbYg
-bauthor	ceefam
-bsignal	gddbbm
-2^ nothin	bfedbm
+bprinte	heYddl
-2sits in	ZekjcY
clgazett	medfea
cragm	dmiddY
-3with the owners	adfhjY
clguesse	mffefY
crhiring	eahllY
ndepart	ibfYbm
-1text	mZYbce
-bshutdo	ceeedm
pchalet	Zeemef
+2to tell	kfYYhY
cllord	cefdcm
-bupstai	mYZcgi
clbloke	cjclYh
nhours	ZkYgig
-3for you until	YmdciZ
+2we write	medaca
+bsteps	eeedbm
ncast	kgdlcY
crsister	Ydmdeg
pload	ekjfeY
pleices	mgfffY
-1dead	kjdeaY
prespon	mgffYd
cllorrie	bfbfem
popened	iYljcb
pwatch	edmdZf
ncarry	kejchY
pbaptis	amamdZ
-2for us	eYgaic
-3cleare my desk	bbedmY
-2^ if	fYjZZe
-3course of the	mfddcY
clever	eccdcm
pmall	dejfkY
clpupill	ifdmcY
ncases	Yefdjl
+2, mentio	Yedema
-3promis it for	dkcdYg
clwantin	bmffec
pparale	emdhba
+2but on	ffcemY
nlocker	dejemY
-2card by	igefdY
clrecap	efdfma
crreside	mchdgZ
nlike	ebmahe
+bgarden	kkicYa
-2am away	aeefdm
crclubho	ifYfdl
pdispos	dcffmb
crnon	mdedcc
nshoes	aYmeih
-3, closes in	gYffei
+2like they	Ycfemb
-2takes about	gZdjYg
crlibrar	befemc
-bshareh	lffeYh
-3your decisi on	Ymefbc
-2signed before	gkfecY
clshort	Yhmide
-3this email within	bmffda
ptaps	aemfga
nwinner	fbembe
clclear	ecjjjY
-bswim	hcmdZe
+2my tenanc	abbedm
-3call before the	mbefbY
nagreed	Zbggme
+2one of	mbeeeb
pvalidi	ddeecm
punfort	kYedhg
pjetty	efdbem
pbids	aedfem
-2nothin on	ZfeemZ
ngrant	fZceme
-2time until	Zmabac
-3made you on	ZcZdmZ
-bstate	jjhddY
nyear	fjYfjd
pherdin	dfekkY
cldiwali	deeddm
crblast	keffYj
-3are ringin about	afYemZ
+bsry	deedmc
crbase	eemfbd
+bskippe	ccgdmc
pbadger	YldfZm
+1coming	mfbaYb
-2email says	Ydfema
-3the email says	Ydfema
pcards	dediZm
cldoc	Zfffdm
-3the result by	jYedag
nciao	decdem
-3decide so on	ZeedmZ
clgod	edccdm
pnuno	feffmZ
nrafa	feffmZ
nspania	feffmZ
cltimber	cfefma
-2goes in	jjaaYc
+2we all	mdefaZ
crestate	decfdm
-breferr	feemZd
-blawyer	kYdhai
nvolcan	efdfma
preache	fiYkfb
-bauntie	dbcmef
pbooks	gdYjfg
-3comes in on	aebaam
-2nod by	bmffea
crrole	Yiceii
crmiss	aibecm
pprinte	kfeckY
-bdeck	bmefdd
-btrio	Zdmeja
clrecomm	Yddmie
-bmacker	gedemY
+ballerg	cmeedc
-1signs	iZbjYb
cldiarie	mZeffe
ncreati	Yfeblk
pseeing	lYlhZc
psubmit	mlYdZd
clboiler	bdafmj
npublis	ckbmZe
-2i wrote	Ycadje
pmagda	gemedY
-2not decide	Yefdji
nneighb	ceakma
+2: a	iiYbbf
-2door on	mdcddY
ptrust	eYjhma
clrealis	medefa
ntax	ecfmiY
+bforgiv	decedm
crscrapp	efbfmb
-3place on the	bdYkgj
-bbasica	mdfffZ
clcostum	Zmeehd
nsweden	effmdZ
crwelcom	Zecdhm
+2s pouch	ajdeYi
-bhm	lYbdcl
+2any more	YaYeel
proles	ZclfZm
crproof	Yjjeib
+bwednes	adeemf
-bsergea	gejfiY
+2and offere	fccdmZ
pgrain	mffeYg
-bsupers	cfeema
pfigure	imZhba
-1boss	Yiebkf
nshuffl	dmefea
ntall	Yedmei
clcolleg	kcmcca
-2not meet	decbmZ
-bterms	Yemdgg
-2called me	Yaefcm
crbundle	Zmfffd
clgaps	dbeedm
-3can not meet	efccmY
-3close on the	chYYYl
clarjun	cccmee
-3comple as of	eefcmY
-bcolour	Yhieie
ptown	mfbYZk
clexplan	dgdfmZ
phub	dmccja
+bsim	Zdeeme
+2the panel	ZcjkgY
-2a :	aiYcak
ngenuin	ceefdm
psecure	dmefea
clconfid	bZfeim
nswallo	mfdedb
-2rung by	iYeege
-1mtg	Ybchgg
pclient	chfamc
pchoose	ajdacm
-3i ring you	mbZfcf
pif	imbYai
crknown	mZecic
nnomina	kdYedk
-3valid to the	amdecY
-bclue	dfffZm
plet	cYihih
-2home ,	bmZebY
phung	leifeY
-2follow by	maefcZ
nsuper	gfeYjj
+brest	hZmYYj
+bswimmi	bddfem
-2be from	dfkaYf
crthanks	Zdcemi
-2so in	dldfbY
pworst	affmde
-3no on the	mcadaf
-2propos :	Zcmedb
+2we vote	Yefkdj
clpetra	mffdea
ncalibr	eedfam
-bend	mkYjba
ngunill	cfemda
crhold	fmiZYi
nshoppi	cdmfec
-3stays open for	kifccY
+bage	cemfea
-3be in the	YemdeZ
crfix	lgYdbg
pbuses	mefeea
clpresse	hedemZ
+2as a	eYmbea
pkia	mbideb
pora	mbideb
+bnod	medfea
+bdoes	edZcgm
-3to me the	hjadbY
-2inspec on	Zdbamb
npendin	dfaemc
nblew	adffme
-2in on	Ydgdkg
pshown	dijdiY
-3second round on	YcjdYf
panchor	ccYfmi
-2then on	jdZbYi
pum	fkZema
clping	mmbeYa
pcell	ejglYa
+2, list	Yeciaj
-blaunde	debfdm
-1say	lbZYeb
crwithin	Ydcimf
nfitnes	Yffidl
+2, room	Yamdce
-bbounce	mcffeb
clbounce	mcffeb
naway	jfmdZc
nletter	jYYiej
-bacadem	mgeeeZ
+bbase	eemfbd
nfast	Yjimad
+bwishes	Ymiffc
crfaroes	Ymefff
+2any longer	deafmZ
-barrive	aeYamk
crobserv	Ykjece
-3email addres within	bZffhm
+bsuits	YlkkcY
-3specul applic of	ffffYm
+bsoz	kfeehY
-3a decisi by	fiedYf
ptoxico	bmffdc
pmcq	bmffdc
+bnew	faeame
-2minute on	bbmeea
-2to wait	jcdeiY
nhand	gmikYZ
-bplead	cdbmcg
clinvest	fcbmgc
+brep	bdmffc
crrep	bdmffc
-1week	gcebYj
-bbetwee	eYhgZl
-bthan	ghYcmd
pach	Yddelj
plackin	cmffea
ntheir	bYbmfj
-bdream	cmceaf
pside	ahgmiY
nwhom	ibbimY
-3the portfo by	jYedah
+baverag	bdfeem
craverag	bdfeem
crblind	bedmga
prutter	mffefY
-2me until	mgaYab
clbid	demedc
cldream	deefbm
-bspring	gfZccm
ptenure	Zmeeja
cldemoed	dfeema
-1person	dYZgjc
ndispat	deckYm
-2financ on	bcbcbm
cljobcen	bdgecm
nlookin	Yidcjh
clstep	ggeekY
nquiz	acaeim
-3the panel meets	Yfdmdb
ngrazin	ffmfeZ
crnda	fYmffe
-bchurch	aeemee
+binsist	hemebY
pgerald	mefeeZ
+bevenso	mfbfed
crfilm	dmcfde
crbuyer	mcfffa
clsec	meefea
-2money by	ZZffdm
nstate	Yeihje
crdear	mZefed
-3sign at the	mccadZ
clbiscui	jcZfmb
-1named	jYaZja
+2to prove	iiiedY
crrunnin	efefmY
nlogo	amdfah
pfilled	ZjYcmh
nnicer	Yfgeji
-3welcom you on	ZeafZm
clknives	cameaj
crdaft	bbZfmk
-bamend	mdecec
clamend	mdecec
cltape	akcemZ
-3the interv on	YYlbja
pedit	hdeelY
pquarte	fYgiYm
-2table till	cjfeYg
-3the table till	cjfeYg
-3will shout by	mZffec
nvets	imbfYe
+bblocke	ldfkdY
nplays	kfddlY
+2s commit	ieeejY
clvisits	dgmdad
-1offsit	cdcebm
+2she is	fhccYg
-bloom	cdcfcm
clloom	cdcfcm
bsby span ahead	jZhhYg
nparent	ecYidm
-1wrote	lZYacg
-2paid within	ZZffbm
-bshe	lgYfka
+bdelibe	iedZmb
-bgentle	ffdmYe
-2they promis	Yeeemb
crtakes	lYacke
clvettin	alcmYd
-2bosun by	aaedZm
-3a bosun by	aaedZm
-binstit	Zchdem
crsometh	dcfcbm
-3respon time is	Yefcem
-3answer us in	Yeffem
-boh	fYhema
clmind	mYcifc
+bshuts	ffdbcm
+2and candid	Zeemdb
+bputs	meccbg
-bfracti	Zhmfed
-3in @d ,	ZlZdYh
-2ringin me	mdeeba
+bmunich	deeebm
+2: longli	becmZZ
+2i do	cYgcZk
-2below within	cZffim
-3link below within	cZffim
+2they phone	mfcbcY
-2sittin on	ecaleY
-1does	gZmcZc
-2by hr	Zddbcm
-2the papers	aadcma
-bwishes	ZYjmdh
crinvoic	cdfecm
pcount	maZdie
-3and one on	Yeagak
-bbailif	dlZmZd
pschola	glYjdd
pgreat	bcmfYi
-3my answer in	meffcZ
nnot	YfZijk
-3the outcom within	mcffdc
-bravi	Ychkdk
pstone	eccdgm
+bbleep	bemefa
-bgrandk	ameedd
crexam	emZfib
-3interv to the	adflaY
prounds	ckecYl
cllake	Yfkedj
nabsent	afmfhY
-bhuman	maYjYj
-2partne on	bekiYb
-3my call on	jeicdY
+1whethe	iiYZbd
-3and it is	agfamd
-3yours from the	eececm
-bsituat	ccefem
-1,	hhlaYb
-3visit , all	adedmY
pnetwor	dfcedm
pcan	cihgYj
-1being	gbYcYk
+2and will	ebYfbi
-3@d and not	Ydeeje
+2, its	cebhmY
-2a decisi	dgYbkd
-3told me within	bZffmZ
nmet	ddabmh
-bfindin	lYccma
cltimeli	jbeelY
clplead	ddbmcf
crunpaid	admfed
nthen	kdehiY
cln	hkaeYg
nallowa	Zmcech
+bchief	mdfefb
-3's closed on	efeeYm
-2from me	kaYadf
-2servic ,	aadeem
-3doing your screen	ZdbcmZ
ptransf	gfemfY
-2allow us	mceddc
nquéré	aemeha
clblood	Yfmdbi
+2so no	bedeam
-2it within	Yjdheg
-3, and on	magbaa
crproces	bfefmb
-2me ,	Yhjicc
-2he say	idjeYe
+2again ,	bdkfhY
-3off is the	YmacYd
-3, not by	Yaffkg
+bautoma	cccdhm
ndancer	dfemZe
+bcelebr	Yeleeg
-2yours ,	aYdfbm
-3not older than	dcfeam
-bself	gmcfac
-bpast	hYeafm
-3we did say	Yfeemc
pfourte	Zmdcck
+2, someth	mddeaa
-2throug on	jbedjY
psign	YkYhbm
-2left in	debemY
-3exerci on the	Zcmfbb
-3all of them	mbbdZZ
+2: we	YZadcm
-3call it the	mbcdbc
-3board meets on	eeeYdl
pvettin	emaakd
+2s presen	cckfYf
ntrade	kefdYj
pbefore	dliidY
+1her	Ybdbil
+1pub	Zdbecm
cridenti	famfde
+bcopies	amffdd
-3visit on the	Yamcfb
+1nor	YbZaih
-breconn	bfdfdm
clreconn	bfdfdm
+2, of	iZgbiY
crbrusse	fbcffm
plord	dccfmf
+bphlebo	Zfffmd
+bcampus	Zmefbi
-bgreat	YlZcle
clsoil	mYieed
-bfield	fbleYg
-3yours is on	cdmbeY
psends	mgaegb
clhear	mfgciY
+bsignin	Ydcmjc
pstrang	efddbm
plocker	cedcem
-2answer comes	mefeeZ
nworker	cdYejl
crstop	ibeemb
clanand	femfda
-3open everyt on	gcdjcY
-bwithho	mdeedc
clwithho	mdeedc
-3for poppin in	ccaemZ
pposts	YbZikm
psheet	miecYd
pincumb	ZmfkcZ
nprinci	adhmfb
+2, signed	bkccYj
crlearnt	bfffmb
-2works till	dmceeY
-2we close	YjbdYg
nhungov	hjejeY
clcreati	kYYicj
clrooms	gcYdgm
-1christ	bebccm
-3extra week in	eedfZm
punifor	idbdYm
crattest	cmefcb
+bgot	fadbmh
crgot	mhZbkZ
+bnovak	ceefma
crshoe	cfmfdd
-3messag over the	ljabbY
-1kno	maaeca
cruses	fafmdc
-3their answer in	Yffeam
pheld	mddbbg
-2reimbu within	ZZffdm
-byours	dlichY
msrejection	YaZaml
-3answer mail within	Ycffdm
-2patien till	macdaZ
clbooksh	lYdemY
+2, so	dhYcei
-3your word by	Ymffdd
+btemps	mfdeea
crforgiv	decedm
+bbegin	cbbcim
pmot	ejYfek
-bloft	efefam
-b@t	Zmfcia
-3so by the	igfebY
nlater	dYjjaj
pb	dlZaZm
-bherd	dfmddc
clherd	dfmddc
crbad	gfcdbm
ncanal	ddbfem
-2again for	cihehY
croutsta	Yfhfmf
nslack	kfjfeY
-2portfo on	eamfca
-2this :	mdccca
clgp	ajefZm
-3to know by	Ylcded
nwhatsa	idjjYc
crowl	cfefmb
cltotall	eieflY
+2is realis	jbifdY
-2pick on	mbYYbd
+2@d .	jYiagY
-2@p to	Ybakah
+2, commit	Zecbcm
-bjunk	kfdfjY
crmornin	bmmbZc
-2asked on	cdbdmZ
-bdeals	meefea
nwrap	mcfedd
+bheaven	Zmefee
-1rota	Ydcjgg
-bintrod	bffcem
nnarrow	medefa
nregist	bYgjig
poakhur	mdbakc
nvouche	fZffdm
rxdenied since past	deecmZ
clprepar	mfkdZY
crclient	embebg
+2works for	bameda
-3date : the	mdaeaZ
crselect	bmddka
nhim	blhYkc
cltrue	Zdeeme
-2you before	geYbeg
+2each of	mcddba
+2suit for	edmeda
-2needs the	bcemcY
-2was :	bdbdmY
phalfwa	heaccm
ptapes	mddfdd
-bdocusi	gjcfkY
-3with her on	YbimaY
-2come ,	cdZdcm
crminimu	aeefem
prule	mfeYgc
cltide	dfbdcm
+bunion	bdmffc
-2signed by	Ygedgg
-bball	emYdhe
-3they said it	ZdeeZm
-blent	Ydeegm
-3rush it before	ZZeebm
-3is out ,	hebfkY
-2to by	mbfedZ
-1got	gmYZaY
+2, make	Yccemd
neye	ddmffZ
-balread	Ydedkk
+2of thinki	ceekiY
+bheadmi	caffme
crgreenh	Yekeld
-3cv on the	dedfZm
prowan	afffmc
-2schedu for	hYbZlc
pinstit	mYbgid
nuniver	jiYecj
-3coming back on	efjfiY
phambur	befmeb
crextend	fefkYi
pfelt	jejhYc
clkickof	dddeem
crends	mgZbfd
-bdean	lZamYf
-2fetch it	Zceddm
+2the recept	Zedfam
-2the train	bdcglY
-3on the train	bdcglY
-bimmine	dfefmZ
pbenchm	mececd
-2second round	cjYkdf
clpropos	idmgaa
clafraid	cedfdm
-btanker	ffefmY
cltanker	ffefmY
-2in again	ddmeeZ
-2ring in	ZefemZ
-2for that	dmaeeY
clfinals	ddmefb
-3from me in	ffcfjY
-2anothe by	cmeecY
clchante	effmeZ
+2and result	hfeYgj
clresolu	mZddff
+2thing is	YahemY
-1holida	daZYem
-2so ,	iiYjac
+bjury	akYbhi
+2was a	YbYdji
prun	iYekci
+2is adopti	Ybgfcl
nspeak	gaiYjf
-3everyt , said	Yeddma
-2text him	Yibech
+bpriya	mfdfda
nscale	Zedfgm
phell	mfZffd
pfuture	dhZfem
-1link	bmbedY
+1too	hYhcjc
-bmarath	adceem
+bvoice	fibemY
clstay	kcddYj
ncardif	cgemcb
neasy	igkfdY
-1closed	cacZam
-2or on	bbmfed
nhives	aehemb
-2there till	gYcdif
psuitab	Yjkehd
+1?	bhjYde
+2? $	bhjYde
pkirsty	bffemb
nlatest	dhceam
-2booked for	haeYYj
ncoughe	mfefca
nhistor	ejeihY
+ball	mZYhfh
-bsec	ghemcY
+2x $	ehYdkc
-bbleep	dfmfda
-3my answer on	mbefcY
-bpreten	Yfffmf
ntitle	Ycmdhg
ppen	fkmbaa
nlighth	eeffmZ
-2visa ,	cceebm
+bdiary	mjceZc
clcharge	mbehcc
-2arrive on	YdYckg
nramp	afmffc
clcounti	idmcac
crshare	cmdeiZ
-2expire at	dmaecZ
-2them until	hYcdaj
-2we choose	mecceb
-2not you	aedebm
+2i can	ledbYe
nmixed	bmchhY
-bgenera	mecckY
-3owners is on	ddZbdm
-3cut off :	ambeab
-2nothin by	hYeech
ncheek	eecfmc
-2their choice	Yeejhg
-3lets you know	mddebZ
pswanse	dhffmY
-bpatrol	dfgdmZ
peat	fbmffb
-3your interv from	ffYemb
crwine	bdgmeb
-2result of	becdmZ
-2hangin till	mbdfdY
-3you hangin till	mbdfdY
-2so for	bmbecY
-3was to be	cfffma
+balive	jdgfiY
+bvicar	aedmhc
-2move from	kfdfjY
ndemocr	fkbkeY
-3others done by	Ycfbdm
+2withou you	aecdbm
-2anythi for	jjZdYb
pear	gmYfed
crgoogle	ffmfca
+binstru	edcdem
+2it was	Ydbeig
-2for next	bdcdcm
pclarif	affmYj
-2or not	meffZZ
parkwri	fedfZm
+bwake	fcYicm
-3goes up on	mccdbb
-3letter on the	jeddiY
-3person by the	Ycffam
ncertai	mbheiY
pclosur	Zfffem
-3your answer by	cleeYb
-2, due	Ygfelc
-2online on	edmecZ
-broster	imYZZh
clones	lmbhbY
+bfarah	cfmfea
-2during the	jcfhYb
crsuppos	hclfhY
-2declin on	cjaakY
-2says about	bffemY
-bjoke	mdgeZc
palgori	mecfeb
pkwik	fegdYm
+1stated	acfemZ
clshould	djaemc
nwanted	iiaYei
nnone	Yghdcm
-bum	fhbemZ
-1mark	aebmba
-3office in the	demceY
-1more	cYdkaf
-2tight till	mbbeea
-2result before	mbfffZ
nhuddle	dffebm
-2text me	bmaedb
-bmachin	mecdah
clh	Zeffdm
-2it till	Ydallb
ptweet	ieefYl
-2: in	kYidhY
+bgrante	effeZm
crtogeth	cmcZbk
presour	bmYebm
-bprizeg	eecfmb
clprizeg	eecfmb
plincol	bmffeb
clethics	imeecY
-btellt	cdffmb
cltellt	cdffmb
-bweighb	jffeYk
crreques	cdcfem
-bhc	afemha
-2which of	ebmdca
nhopes	Ymfffe
-2reply inside	dYffjg
-3like to :	Zbbdcm
-2held on	Yahahe
pfurnac	cYkffj
ppig	fmYffe
-1hr	hcebYj
clgave	gYhclc
crprevio	debemd
-3would be from	ffeeZm
-2stands till	cmffaZ
-3done within the	Zmffdc
nglad	aheeam
cl️	gjbYif
boover	haihYe
+bnewlan	ffmfZe
crnewlan	ffmfZe
-3your yes by	bmfeec
+1turned	Yaddkd
-3tell us by	Yledeg
croffici	Ydffji
nappear	mZdkfa
clsingap	adfmde
nyay	mhcfdY
nbrew	Zffeem
nshall	mdeebd
-1lot	cjdiYj
+bgut	Yflfdi
-2, told	ZfdfmZ
-2update :	Ydfdmc
-2told on	mcYaea
-3elsewh till the	aaffem
-3did he say	hejfYf
-3three interv ,	Zbaema
pjean	hbjfkY
-2messag by	dcfekY
+2we argue	ZeembZ
-3up for us	beZcmZ
crpages	dmefdb
crcards	madehb
+bcopy	Yldfdi
+bboston	befmeb
ptomasz	Ydhele
-3reply before the	Ymffec
-2inform in	mdefeY
-bcostum	Zmeehd
phaving	ZhmeYi
crweigh	dmebfc
pdeferr	mfeade
-bprojec	beldlY
-3, # more	bedmaZ
-2me is	kjZdcY
-bcircul	cdedmf
-1thing	Ygeeid
-1going	Ygidbg
crwomen	beefdm
clups	jmbccb
clplus	Ycdekl
-2better than	miYbiY
+2it is	iZhjYd
pbegins	gbmdia
ppressu	Yhdfkh
-2third mail	becdZm
-3, third mail	becdZm
-3here it is	aeeeam
-2, result	meeecZ
-bugh	Zeffme
crhat	lcYeek
-3the other by	mbffea
-2, dated	ccbfmY
crsnappe	ffffYm
pnight	fkkhcY
nselect	YgdkZm
-2gave it	jbfdYk
crcalm	ffefYm
clglasgo	cgffam
-2again :	jbibfY
cllunche	ffmfbb
+2to be	kYfcjc
+bcontac	mZjZZi
ptoddle	Yiedcm
-2sessio is	deaccm
-1before	giYabh
-3left to see	deecZm
crbasica	YllfeZ
pprimar	fiebmY
nt	fmfeca
cljudgin	beemdd
-bplanni	Zhedcm
+2nothin more	cfeeam
phowdy	edeema
nwell	aYhimf
-brevert	fkddjY
-2know :	mbdecZ
-3news by the	abffma
-bq	gdYejh
-2yes within	Yhffbj
nstay	eZjacm
-1auditi	Ycjcff
cllogist	Yimfec
-1partne	ZYhmda
-3us all on	cdbbmY
-2, all	ZbkdlY
ngoer	bllfeY
nfurnac	eeefam
pknee	bdYfmi
nhorosc	Yefffm
crtool	bcmfcg
psadiq	eeafem
pfamous	ljYfiY
+2before i	ciYahg
cljabs	Yecehm
clparish	mladeY
-2everyo the	mfeccZ
+btenanc	Ykdedl
crtenanc	Ykdedl
+2, meanin	hiacYe
crper	leeeYi
-3hear in the	Yjcdal
-2came down	beeeZm
pcow	eccfdm
+bgiving	mfdedb
pcoo	eejbmY
-2result within	gYfdic
norange	ebZfhm
+2, candid	dbcmaa
-2but meant	djjeYa
-3@p but meant	djjeYa
+bchambe	dfhlgY
crschool	bmYbck
+bvenue	dZedmh
+2to @d	YaYhfi
pplatfo	Yjedek
nloft	efmfeZ
crcoach	Zjmcbg
pkinder	kfehfY
-3offere a chat	dekeYi
+1works	aZmdbe
nadopte	Yfelck
nwarden	YjdgmZ
-2ring them	ZfceZm
clgotten	ceffmb
nhereby	bfcfmd
-breflec	bdeiZm
+2i put	ckcejY
crmayor	fdemfa
+bagm	cmhccd
prevere	ffafmb
+1madnes	aecebm
pharrie	ecmdfb
ptwiste	dbmfec
-2for it	leddiY
pmairea	affedm
pfedera	mbbahh
+2, whatev	kYacZj
-3will know in	mceedb
-2at for	eefemY
-3looked at for	eefemY
psaying	lYefhc
-bchapla	hfcelY
-bcounti	icmcYd
nprogra	emhbaf
-2so before	ameeeZ
-2call within	ebffkY
-3a call within	ebffkY
-3what about the	admfZZ
crwhose	mcefed
ntwins	dfffmZ
-1direct	dYfffh
clleices	mfffeZ
-3due back on	aeceem
nsadly	adjdmb
+2to decide	hgbdgY
-1land	hcabYi
pdrilli	fmcfcc
+2withou it	baebdm
-2person on	mdZYdg
+1paysli	baihcm
ngladly	cdgdmd
crahead	Yjebjh
psandwi	lZmfcY
-2my note	gefeYm
crreserv	bmdfbi
+2is anothe	adcfbm
+bcar	Yccejm
pbadly	egjjcY
pboatho	alffYl
-bfilm	Yjffei
cllongli	eeaimb
-bmins	elifeY
nreloca	laffkY
-3will ring you	gZmeda
-2him in	fZieiY
+2, count	mbffdZ
+2to settle	ihbcYe
-2promis on	eeeema
-bpastry	mbdeff
+bhave	mccghc
-btype	efeccm
pought	mkfebZ
-3on it by	giecbY
-btabled	ceemeb
cltabled	ceemeb
nwords	liYbbg
-2going in	aeikYc
crprint	cmafdh
-3fillin it in	bZZfdm
poi	glgfeY
clhave	jhffYg
nmeets	ellafY
cltower	bcmeeg
crberth	jfdfYj
nrubbis	dgmfdZ
-bbook	hYeckh
cryear	Ylbdgi
pthirty	kidhYd
prow	ihYdZk
+2: advert	ecedZm
+2to pick	mhZYZY
-2slot on	gbmZbY
-bwillin	dbcfem
clrequis	mefdga
-2she say	icZeYj
ncurato	djjfYg
-3would begin on	ceddcm
pdom	dYekek
nbuild	Zeffem
nhorse	kgdeiY
clnowt	cZdeem
+2s chat	dfkeeY
-3it before the	Yjcdai
pissued	hYheek
-2could be	iYeZde
pgates	fYeffm
-2have had	iceehY
clauntie	Zccmei
clought	fjZdmZ
-3verdic for the	Yfeema
-2is due	idcjYc
-bline	hmfadb
ptheo	macech
-2revert by	Yiebje
-2tell him	geYagf
clpress	ahcdcm
norgani	ghlbgY
poverse	dmcffd
-3have told them	mbdebZ
preturn	mYZgdk
clfone	mfafeb
crcarrie	mddfdd
crsix	afibam
nmit	hamYbg
ngrüßen	hamYbg
-bceilid	cfdfcm
clceilid	cfdfcm
-3you have till	amdfeb
nunreac	amdeia
clcultur	ffmfca
pcuttin	gedmgZ
nthank	bfYbkl
-bsimone	hfffYl
-bmissin	Yldemb
-2my papers	Zmceaa
+bquiet	gffmfY
-2til the	bdcbZm
-2night and	mfedbZ
nlogist	fegfmY
pbello	dcfeem
-2no is	mbbeeZ
-3to call you	dcgfkY
-2expect in	mbaefe
+bstarti	bhldYg
nviking	efcecm
nextrac	eeeeam
-3hall on the	Ybkdbf
-bmadam	edlfiY
crsense	Yefffm
-2does on	gjcccY
-2you all	heedjY
ncroydo	ehefYm
clsuitab	fYffgm
-2can say	mddfcZ
-1truste	Ycijea
+2s out	YcjdlY
clwith	hgmfaa
-3travel until the	bdebdm
+2, letter	faYgaj
-1initia	bcfeam
-2forwar to	hamZYc
nrecipe	jckeYh
-3senate votes on	aedbcm
+2, orient	Zdfccm
-3sails on the	addecm
clpatrol	cfgcmb
-2keep saying	Zfdcma
cletc	Zecemf
+bana	iafemY
-2of you	mbZaeb
-bsplit	eeedcm
-bop	gdbcmb
clcrack	eemffZ
-2clerk said	medeZZ
-bable	fYbdij
+2it might	adjflY
clsixty	eecmec
-1aftern	Yclcaf
+bdole	cedfdm
crdole	cedfdm
clswanse	fkffhY
pbarbar	ffefmY
-2is you	Yecejg
-btexted	jcZebm
-bsketch	Ymaema
flsoon	mhdgbc
-brain	Yemedg
peveryo	hYijee
+2to counte	Zmfeda
crremain	dmcejZ
+bweigh	cmebfc
ncapita	gbfeam
clwakefi	admfia
-2^ forget	ceedma
pnapkin	Ykeedj
clgrands	cfbeem
pminute	ekmebZ
-bits	kaYkla
pdebbie	cbfeem
-2public on	jaYcag
-3again on the	ealYYg
crpasswo	Ybfflj
ploaf	gfffYm
prubber	eecddm
clspots	leYecj
+bunluck	mdfedc
crharbou	fdlehY
pmet	feliYd
-bvouche	ebefem
clblocke	mecjZc
-2can promis	medfZZ
-2short :	medcZZ
+2but my	ceffma
pdies	Ybkmec
clqualif	gjflbY
crdbs	Yhffel
-2hr on	jcbeiY
-bdrafts	emefeZ
cldrafts	emefeZ
-bkeeper	Ybfglg
pkeg	ecmffa
psweep	eemffZ
-2over by	emedda
-2am off	ceeecm
-3i am off	ceeecm
-2went out	cdeemZ
-2openin is	cbZfem
-3front of them	aamfeb
+2to some	cedemZ
crcopyin	ikdfeY
+bprinci	gebYmi
pjerome	bffmjZ
-blifts	medeec
ppoints	bbdemi
pbatche	jeejeY
-broad	adeehm
-2the select	Ykhbdb
-2within the	aeYikd
-3us in the	mbdfga
+bbullet	egfeYm
+bspare	ceffam
crspare	ceffam
cratoll	ceffam
clexpedi	cdeedm
-3you ask ,	bdaebm
mshold	aaYZkh
-2closes in	ldbaYd
-2accept on	Ybcbmf
pfrankl	Zmhdee
bsuntil period ahead	dbZjYk
-1teleph	mdcefY
pengine	ghbikY
psympat	mfeeea
clthird	hcZdmd
-3know , not	ddefmY
+2by a	jdeehY
-3the contra on	mbeecZ
-3song room on	dacfem
-1hired	geefmY
-bhr	eacamg
-3induct on the	dYhfbh
ncaptio	ceimdZ
-2close at	Yhaekf
crup	gjYdhg
crusing	caefem
plefèvr	dedcem
-3medica direct on	bdbmZZ
-2give you	Zmffeb
plev	ffmfeZ
clanita	mecefZ
parea	fcjjjY
pcctv	jeelcY
pmisspo	fmefeZ
plying	mabdai
+bhelps	aejfmY
+2lunch .	fhciaY
ptrouse	ameffe
+2suit ?	ccmfec
+b@s	cjjYZm
-bolu	mecedd
pwhich	jmbfca
pfeeds	fdidYj
-2phone all	afedbm
clairpor	fahfbm
-3call by the	eaeflY
-bunchan	demeeb
-bgood	gijYdc
-1bell	ijZebY
+2is not	fcmdbd
nnowher	efkfYi
-2up after	bbeedm
-3left the compan	ffffYm
nwarm	Ybjdjk
ncolin	cefddm
-bmd	fdddcm
naspira	jffdkY
-3picks over the	Yffmed
-1yous	medeeZ
nchips	idffYl
+1okay	ZmYddi
crkeeper	cmdbhe
pchuffe	dfZfdm
-1karen	Yedcem
-2him by	Yfdcbl
ncredit	egYffm
-2's not	beffmY
nhgv	eeffmZ
crfolk	mbcedf
+2, should	Yiadck
nusers	efdcem
-ballowe	mmbccY
-1site	galgYc
-2re opened	beedmY
-2us is	Ydakfi
+bpingin	deemda
crruth	efdemb
-3will reach you	abcebm
-3took us until	cdfdmZ
-3: final round	ZeYbcm
-3though by the	mbefZa
crforkli	bZjedm
poluwas	beefcm
-1reques	bcdbma
nbiscui	fcadem
-2punctu on	adbdma
-3being punctu on	adbdma
-2to candid	lcccYf
+bmisses	amcefe
+2we can	YhebZk
+2they asked	dceemY
+1mind	meefbZ
-2your accoun	cbeeam
psaoirs	kYceei
prehab	ffeeam
-3have a contra	efffYm
-3am off from	jkdeYa
-1freeze	amZeZd
+2or there	dmbfeY
pleader	ihhZYh
-branger	cbcajm
-3the announ on	ZeeeYm
+2i said	Ykcfhb
ppick	Yliaie
clelders	efdkYg
ppaperw	flgicY
rbsuperseded away	Yddfhj
-bfault	ifefkY
-bstall	icdeZm
-3over @d ,	ZemaZc
+2hr lady	bffdam
peveryb	eYhelf
-1ofsted	ceccbm
nsixty	kccflY
phurdle	ggmdbY
-3each other on	ifjecY
-2verdic by	iYeebh
-bbird	hbmfea
+2, eleven	adkdjY
-2door by	gheedY
-3if i said	Zeefbm
-bcentre	kdcYig
-1past	meZccY
-1bar	gaidYf
clextrac	dmafib
-2takes us	iYbiZf
-2with her	ZgkfeY
-3on her desk	YjcejY
ntraine	kadbbm
crthru	cdcfem
+btrouse	eemfea
pbetter	hjjYea
-3new date :	mecfbZ
-2rest by	gaekcY
-3the rest by	gaekcY
crmissin	dmdded
+bkeogh	Ykffck
-bhung	hejeYg
clhung	hejeYg
crparent	Zhmedd
-3i come in	dkgfeY
crmonth	cdbdgm
nbase	fbeemd
-bshall	mYjbde
+2for real	mcafca
nagrees	ffffmY
+bcarefu	ffffmY
-2nothin until	mffdcY
-3be done by	dadjmb
rbsuperseded start-date	dfkfYi
-3applic by the	mafedc
+2, can	YkhZid
-2around in	mcedba
pflat	kchdYh
+2was when	aeeemZ
crprofes	fffeam
crholder	efffmZ
-badds	affcdm
clstudio	bYkdbm
-bknock	hmdebZ
-1cancel	YbjdiZ
pintake	Yfbigl
phammer	mffbfc
-2last two	dacecm
+1until	mYchdb
-1booked	ZZhjYe
pquarry	dmcddg
-3over it on	bfcama
-2owe you	aedeZm
-3i owe you	aedeZm
-bkiran	hedmbY
narchiv	bdiemb
pending	ddefdm
-3you asked whethe	ikcfYd
nforeme	demehZ
pcomp	jgdkbY
pitzel	deefmb
-3now than in	Zaefgm
-3out , by	Yhffdl
ntutors	agemce
-bcivic	feYffm
crunder	fYlehf
psmithy	Ylefei
-bmatron	kbgYff
-2person ,	hcldcY
+2, back	YZfcal
pmilan	dmefeb
last	khfYed
-3was change on	eebfmZ
crgenera	hadmfb
neligib	efdeam
-3power cut from	ffeemY
-2i ring	maaeab
cltested	Yegihg
nfinal	Yghmce
+bsearch	ffffmY
+bbasica	cZmfeg
psauna	hmdfeY
-3his test on	bfacbm
crupdate	caeehm
-3talk about you	ZfcmfZ
clbutche	bemeed
-2hire in	cfaeam
nhire	Ycejhh
pagnes	mbfecf
cltha	meffda
-3your decisi within	bmffcb
-1news	jZYbeh
pdublin	ZmiidY
+bcoming	Ylgebi
crhome	Zchgdm
-binclud	ijbeYg
-bspots	leYfdi
-3from us before	bdfdcm
nleast	lYhdhc
-2sign off	Ydeige
-2runs for	cdfdcm
+1slippe	ZddfmZ
nstable	emffdb
-bbeyond	kmbebY
-2first said	ZffemZ
pcream	gbmedc
crdelete	dfeecm
-2ofsted ,	cedbmY
-3is ofsted ,	cedbmY
-2some on	aebbcm
-2trial is	admbca
ponboar	emdedc
-3has it until	ZYfmcc
+bquarte	eaffdm
nchosen	hfYhZk
pmira	Ydeeil
+2with no	cbeeem
ngive	Ybmeig
+2, calibr	aeemaZ
preloca	Zmmeba
-3, and by	ghedYd
+bhangs	dmddjY
nsoup	ccechm
njoke	fldjYd
-3after church on	meeeeZ
nteach	cmgiaZ
+2to you	beffmb
pboise	ejYmea
-3, so the	jkYaaa
+2is d	kddfYf
-2you in	galYgZ
pcontac	ifYfcj
cljanuar	geffmY
nsystem	efiYkd
-bfew	aemhiZ
-borgani	Zealam
-2had need	lbfcdY
psignal	hddcmd
-bcto	Zceajm
-bwonder	meaakb
pun	edmedc
-3new date is	meedeY
-bmentio	cecemf
-bfit	fbmecd
crhandov	gebeam
-3, which is	YfhgZh
pbumped	heYgal
nherdin	Zfffmc
clladies	fbffma
+1shift	YaYmYj
clmunici	mfecga
pimmine	hedflY
pscotti	leiedY
pheadqu	jgjfeY
+2i dig	Zedfbm
clsociet	fefbam
-2i heard	kecefY
+2when we	cYbcjf
pisland	djieiY
clgang	gmedbc
+bparish	ggffkY
premove	bcdhfm
paid	cmYedi
ninsult	dmffeZ
pghent	dfcecm
+2, one	ikYedc
crprobab	eZfecm
nbeer	Zdhfcm
+bbuying	dfmecd
cldusted	aeefem
-3interv 's on	dembda
pbullet	hbcmeb
-bbass	efmffY
clbass	efmffY
nshut	kbeaZm
+2with me	damefY
-2hand in	bmcfdZ
nfixed	ZmYcel
ncallin	mjadhY
+bvalley	decfdm
-2fly on	decdam
-2great interv	fdaemZ
+bband	Ycffhl
crguess	gaYdii
plegall	meefdb
-1haircu	aedfam
pdelacr	ffafmc
-2only the	aademZ
clspecia	Zdeegm
-btestin	efeema
crbroke	bdffme
crchicke	ehcfmZ
+baudit	Zmadak
-brevise	jemcYb
-2them before	Yieegh
+2please $	cmcedZ
-2interv the	bdmcaZ
-2that ,	fbcdlY
poath	bmfffc
-brubber	bffmeb
-2write before	Yefedm
-2post on	hZYZhf
pdress	cemffa
ncentur	afceem
+bbreath	heffYl
-3works , is	Zbbdem
-2hols til	baeeem
-3: re :	Zcaema
+breader	fecmdd
-3am only in	cebedm
pstore	kfYhYj
nstatem	maYcej
+2and do	bfmcYd
clkowalc	Yclmeb
clhart	Yclmeb
-3harves supper on	beadmZ
+2and give	fZYkZi
-3away on the	hecfkY
-2says by	mYedad
+bjudged	edmeeb
-3@s on the	ZfdcmZ
-1new	Ydcdjf
crjet	Yfieel
-btheir	kaggiY
clshippi	Ymfffe
-2submit by	bmefca
ncounse	Yfffmf
-2we decide	meedYg
-3ask me on	mcbecY
-2last person	YeZeig
nspace	kfejeY
-bfancy	Zhmchb
+2, contra	icbcYm
-bthing	cmfZka
-2contra :	abeebm
-2do the	gYhahc
pfab	fbmeeb
pknown	gYackk
crpacked	adhedm
pdaylig	deffmb
-borches	dhiekY
clreply	hkdegY
+2s when	lbZcYg
pcolumb	dgeikY
nexactl	Zmfdef
nnuts	egdfZm
crconsid	djeihY
nwhatso	eYfffm
pdelive	kYjbia
nincomp	Ymcfkd
pbottom	fjYehe
ntape	mdfead
nwaits	ehmdYd
-2asked whethe	ikcfYd
-2no not	dfffYm
clprescr	cbffem
crsuch	mceegc
clberyl	imdeeY
-bprogra	deedcm
+bhence	aecegm
+2date is	gebejY
-bhandin	amdflY
psunita	dfffam
crstall	jdmeZd
-bfact	lfcdiY
+2they phoned	beeeam
clpigs	didflY
px6	fffmeY
-3would tell me	eYcdig
pclassi	amacdk
-2's ringin	mbcecZ
+bstrike	afedmd
-3came back on	ffefmY
clreside	Yjjadj
+bforema	mamcZc
-2snow on	bedemZ
+1b	Yeiebl
pskybou	iekfeY
-3it back within	Ylffci
ppet	ceecdm
-bpetra	mffdea
pberlin	jjYldY
-3are coming by	Zmeffb
nnav	Zemfee
clplans	fhYiZk
-3my note after	ffffmY
-2coming in	dZemfb
+2and mine	kieddY
clexpiri	eeefam
+bfirm	mhbdeb
-bmanife	emZdbh
clmanife	emZdbh
+breques	kgddYh
prao	mgbfdb
-3, ring me	Yfkfcg
pimmigr	mcdfed
-3about it on	hbigZY
+bnormal	gadeYl
nmaker	chcfmb
cltshirt	feYfmg
-1report	hgYfbi
+1passed	adcema
-1choice	alYgie
+bended	Zfcfmf
+backnow	jfffYi
cracknow	jfffYi
-2@t and	bdeeZm
pferry	kkgYeZ
pideas	edfmea
ndies	fdeebm
-1desk	cicYic
-2cvs on	affadm
-2, said	ecYjdf
-1marks	ZaakYj
nfounta	eeYfgl
nwhole	micdec
+binside	efeebm
-3do so by	bZgfgm
-3are ratifi on	Yfehdi
clsales	fdedcm
-3the # interv	bjYkdZ
crtour	ldkeYc
ncity	meZfbh
clfool	ccefem
crforgot	beefme
-3grant , due	cZfema
-bye	ljYecb
-3said it is	afefZm
nfeast	mffddb
-3we pick on	mfedab
-2pulled out	Yeefjh
-2decidi by	aafcmb
+2i talk	aejkaY
-bjudgin	Zejmdb
+blong	hhYkae
-1job	hYfied
neviden	beefmd
-1displa	aeeemZ
+bitself	Zmdbcl
ncompen	Zfffmd
-bset	ihgheY
clslippe	gedZme
crsworn	mhddfa
-1send	aiYfeh
-3off over the	deeacm
cladvanc	Zefffm
-3boots , the	gkbccY
-3looked again on	eeaZma
-3summer on the	cebbbm
ptap	cfeemb
cldoorma	mfefda
-3with me for	mcdccY
ndeckha	cddfem
-2people within	mbffdZ
ngap	kegdYh
-bamazon	ddmfdb
-3from leave since	efffmY
+bfindin	gfdfmY
-2money on	gegekY
-2see on	edYfYj
-3to see on	edYfYj
-3@d on the	jcgYYd
+2, bless	Yfgfek
nmill	hbfdma
clpurpos	fmbffc
-2place of	debdmZ
-3in place of	debdmZ
-3they phone in	Yeefbm
pjust	jcelfY
-bex	cfccmf
-3emails and then	Zddfma
pshoe	filedY
-3financ office within	aZffem
+2late with	ZeeemZ
-3can not do	ceYdmb
-bwhite	majecZ
-bha	mdcfdd
-3availa over the	fameaZ
pmentor	ameica
-2you to	Ylhfba
-2's was	ffffmY
-2number ,	amZebf
psometi	kffeiY
ptide	hleeeY
-2promis is	iebfkY
clideall	cmefeb
-2to vote	affdmZ
naffair	eecmcd
cl's	icdiYl
-b#	Ydejii
ncleare	Yeeemh
-bfranki	mfedfZ
+bregion	bedgdm
+2they decide	Zefemh
ptops	ahmefb
clfleadh	dfedcm
pghost	kYdedj
-2up ,	YjkZZe
-2you is	kibfeY
-3select sit on	deamba
ncontin	amdgfe
+2or the	YlfdgY
ncatego	cmejcZ
clyears	feemcc
nvoted	fbcagm
nclarif	mhffZc
clroof	cdcefm
+bcharmi	dfdfma
-3nice , said	aeckYh
rbsuperseded answer-time	Ykbjgd
-bphrase	lbeekY
-3it on the	fjhfeY
+bdiscus	ZmYjic
pmx	elfeYf
-3truste appoin on	Zecdmb
nbethan	efZffm
nprosse	efZffm
flhold	cicfZm
-2includ ,	abfebm
-3transp includ ,	abfebm
-3wiring test on	efcelY
-2# #	aZddmc
-2called everyo	YeefZm
-3they called everyo	YeefZm
clminimu	eeembd
pagnies	bmffeb
+2@t :	Yffemc
-3they meet on	faYmac
cldaught	bgecdm
-2fiesta from	cfjaYh
+2, me	aYhfff
plight	lYdfcj
-2dock on	aabddm
-3the dock on	aabddm
clravi	Ydekdk
-bcutter	ecYfgm
poverwh	mdefcb
-3refere have till	cafbdm
nclicks	meffea
clprovos	icamdc
crhears	kemaeZ
-bas	dkabmb
ptold	mccejb
-3@p , then	affemc
-3spend more than	bafeem
-2lady ,	adambZ
-3a lady ,	adambZ
+bsore	eeefZm
-3secret tell you	keffdY
clc	cgdcbm
nhello	eeaeme
-2notifi within	mcfedb
-2textin you	afcemZ
-3am textin you	afcemZ
-3must stop by	bZffcm
pteeth	bfdedm
nauthor	giYjgc
cllists	mcbecg
pvisa	gYZhhk
plane	imeYdc
-banneke	beZllY
-3one , on	bjYjYe
+bweeks	ddemdd
-2phone on	iYjbZd
nhole	mefeda
-2mine came	bddemZ
-2, closes	hibZYf
pmotiva	ajlfeY
+bpie	cceemc
-btheory	Yffjma
pqueen	bedfem
crsubmis	mffedZ
-3will meet on	Zfdmeb
-2scores by	ZafmcZ
-3their scores by	ZafmcZ
-bdeposi	dmcegb
nsecuri	bbleZm
clinviti	Zbdemh
pwhānau	ffffYm
+1sharp	idiecY
clcounse	hZeame
clchoice	lgYbdh
clforgiv	Yjfelb
psmashe	iYeffk
rxact for ahead	YbjZci
-2exam on	ZcmaZe
-1select	ekgZaY
-3reache you by	mbffdc
+1back	Ybbelg
+btools	geYfem
ncompos	fcefma
-3come back on	Ydmccd
+bclimb	dfmecb
pconser	mgcedc
-3if by the	mZffda
-2decide after	adeebm
ptables	iekeeY
crboard	maYamd
-bivs	efffmZ
-2come again	bemeaZ
+2, ofsted	dfacam
-bjura	ccefem
cljura	ccefem
-banne	ZfkmeZ
clanne	ZfkmeZ
nthesis	gemeac
-3said no on	Zfefma
-1️	hiachY
-2@d ️	hiachY
-bturned	dcceme
-2we need	mefecY
-2began on	Ycbbkf
-2sees it	acemca
-2school before	bZeeem
-bpensio	Yleefh
-bnice	icYlaj
+bdrivin	aZmlae
clceo	bcYkgk
+bnotify	meeZdg
-1giving	haicYg
-2one giving	haicYg
-3the one giving	haicYg
crbrothe	YjildY
-2timesh by	aacfdm
-3in by the	Yhdhdi
nfittin	fjedlY
pdeligh	ccmZdi
-binfirm	dfdfcm
-2refere by	akefhY
nbreath	iYjcZi
+2for choosi	acbdmb
-bsenior	kcYecl
clswab	edmfdb
crsalary	admfZj
-2retent :	Zbeebm
-bspare	clbflY
-3says not before	mffebZ
pzürich	hfdelY
pcup	Yffhkd
clquarry	fYeike
ppour	meelZY
crcalls	mZZlbc
clchart	bmffdd
-2gives me	Zmefeb
-2it was	iaYceg
pmindin	Yjefdk
-3what is your	cemebZ
-bcases	jYfebm
+bintake	ffefZm
-3try again in	acdfdm
pgoats	geiejY
clspecs	dmfffa
-3the will on	Yebbgj
-2not after	khffcY
nnowt	ddefmb
crassume	glffYd
-breplac	jfYchh
-1good	YaZdkj
-3: no answer	aeffYm
ncup	ffmefY
+2they let	meefaZ
-2the bank	ZdimZc
-2test within	cmefcc
-2round is	jbYdcf
-2your door	mdceda
+bvp	idleYe
rxsuperseded within ahead	dkffgY
-3client about you	efcdZm
+bmen	lbeejY
phardly	licfgY
+2, that	fjhYfZ
+2we go	bYdidk
-3off @d and	bfdddm
-2rotter on	aecdbm
-2unifor fittin	cdZedm
pgoing	kZZYjk
-1except	bcZfdm
-bovens	dfefbm
clovens	dfefbm
+2, i	eYbhhe
ntech	Ylebei
crops	abmedj
-3it reconv on	kedebY
pfracti	gimebY
-2our answer	meeecY
+2the manage	Yddekh
-2be announ	Zeffam
-3will be announ	Zeffam
-2counci ,	Ydidkb
powners	madagg
-3goes out the	mddeea
-1bank	ZdimZc
+2this time	gbbkcY
-3and back on	cedfdm
+2, fell	ZebfmY
-2to allow	meffaa
cllifted	effemZ
-3to me on	gffaYg
crplants	Yffffm
-2meetin to	aefmZZ
pkevin	kcYfek
-bserves	efffmZ
+2we :	bedbmY
-2everyo on	kdcckY
-bblock	camffg
-3wants you ,	aeaecm
-2leave :	aaeeem
-3@p , and	Yefeij
-2touch by	gfeeiY
-3in touch by	gfeeiY
-3on @p and	eeffmZ
npinky	kedfjY
+2does not	acYhlZ
nhard	Yhkekc
clsimply	mfefeZ
clfather	eecjmY
-bleads	mebcfc
pkennel	Yjegjc
ntool	admehb
ndioces	medbjZ
pexcel	clcfjY
-1ours	hcjefY
-3write at the	bffcYm
-3list goes up	medccZ
-3are due the	ZZfefm
-3for the call	befdmc
+blogo	bmefgb
+2by @d	dYkdce
pchats	feYffm
-1envelo	Yibakd
cllisted	bmefed
nmvh	dfcmdd
pairpor	alYejg
-bpredec	Yeefjk
-2offer letter	Ybeeij
naoife	fZffme
+bnegoti	Ymfefe
pdomino	febedm
nnan	blkfdY
nnite	dfemhZ
+2before term	kjffeY
-3@d , and	mecaac
-2manage meets	jfefeY
-3you , the	fdZcmY
+2at most	iYbkZa
-2coffee on	bcmfda
nlass	eedfmb
clcellar	medffa
-3will come on	mfaebb
phold	mZhehb
-bcensus	dfbfem
clsaved	caefmf
-3is off until	acfeem
phistor	mdbbid
-2offer on	eicdhY
clwine	iejdYg
-3over the phone	fdkebY
+breally	beemZi
-3others @d and	dfdeam
+2they took	beffam
+2, object	Zeebem
nslow	ffacbm
cltruth	mdfffa
pbarrac	gamejY
-3night : the	Zccfdm
+2to set	hdiedY
-2room on	kZYbal
-2comes within	mbffeb
+1yes	jhbehY
-2ok by	bmfeda
-bcharac	Zmfffe
ntone	bddeme
-1office	Ykbgge
-1onboar	addedm
nfarewe	dmeeeb
nnoted	gbcgbm
-2oath on	cabeem
nput	eiYclf
pradio	gZlYlb
naim	eefebm
cragreem	madfdh
-bslips	glYdfe
-3you about the	efdfma
nproud	accemg
-2regret the	kdjeYZ
-2candid before	mdfeeZ
phej	iccmbb
cleye	jmdeac
pelse	Yjccii
pwhenev	mibead
+2and with	ibacYi
-bthank	baedhm
nunchan	Yhdekg
-btested	aedfmf
-bwarden	fglgYd
+bcoo	cfglhY
-3i would put	cedfmZ
-3next conven on	Yeehbi
+bwatchi	edmffb
+1you	ghgYec
pput	Ygjajh
-3by phone on	Yekfjk
-3agency told you	afffmZ
-bdropbo	bmffed
cldropbo	bmffed
-2it ends	iYcach
poptici	clkeeY
clrude	fccfem
pforeve	jeffjY
clcovers	ZicmZg
-3coming on the	afcbcm
pfarmer	Zdhfdm
nwaved	Yedemh
-bspar	bedfem
clspar	bedfem
-2same lot	ffffYm
-3the same lot	ffffYm
-3prefer to write	Zddfcm
-bneighb	eeefam
-bmañana	lfeeYg
clmañana	lfeeYg
ppasted	mehfbY
+2: void	cddfmZ
+2whiche way	mededb
+2now ,	lYZicY
+banwen	mZfffe
cranwen	mZfffe
-1gate	famfeY
-3home over the	fbbbem
psaga	ekffiY
ntoecap	Ycmehd
nshuts	dmddib
-binvoic	dddfdm
-2everyb on	medeeZ
-2her before	bmffeb
-3final on the	Yejedf
-bcheape	cdfcfm
pd	hkeffY
clcity	dgfeYm
-3town hall on	eemdeZ
ndiolch	bddfdm
+bhr	jcbmdb
nchairp	cdfmec
-3will ring them	Zaeedm
-2begin in	deddem
prural	Yefehl
-bmemory	efffmZ
-2say before	fiffeY
-3silenc since the	ffffmY
crcentre	cfmeah
-2interv are	efbadm
+bfolks	aeemee
clthey	mYeife
n@d	jhfffY
clbackgr	ghbmYd
nimport	bcafhm
-1scrap	bccemZ
-2slot :	dameec
nquarry	gemeZc
-3openin on the	deaebm
crdriver	Yeiegj
-2^ been	ffefYm
+2the trial	ffefYm
-2on until	bYdjhe
pfitnes	admcbj
cladvent	jjYdgd
nsleep	cgjaYm
+2and told	adigYi
pthirte	Yhffek
clblock	Yjkece
plondon	Yjeegi
-3trial on the	bcidiY
-3board on the	bZkjYZ
+bscorin	aiZmfe
-bfare	cdefdm
clfare	cdefdm
-3tapes at the	bfemaY
-3no earlie than	Zffedm
nforbid	meceYi
prained	cefedm
-bfill	liYdee
-2desk ,	abdecm
nproduc	ecidam
clpassag	cmfeeb
pugh	meeeea
pintrod	cemfed
-3with me before	hYYeal
clgist	gegfkY
nslid	jmaeZb
ppricin	dmdfec
crlive	bfmecf
-2booked by	dleeeY
panders	defmea
nupshot	fddmga
clgentle	amZled
-2sooner than	Yafeii
npermit	agkemY
+2shift ,	ccbeam
-bbackgr	igcmaZ
-2which is	dfggYe
-borderi	Yhcfej
clorderi	Yhcfej
ncarrie	eieflY
-3hear from us	mededa
flchosen	laafmb
clbrain	ifefYk
nevents	feYffm
-bground	hZhabm
-3accept by the	bmffdc
clvillag	mecefb
pfoot	ghcdlY
-2thing about	bedemZ
-3@d , decisi	meeeda
pauto	mcefee
pprovis	cmcdcf
clbird	fameed
+2, someon	bddemc
+2at last	aeedma
pcleari	Ykmfea
+bvisa	bmcZjf
-2one from	ffeemY
-3have pencil in	keheYa
clreg	ebmfiY
-2said no	Ybdffh
clmill	gaZchm
-2hope until	cbecmZ
+2for someth	cbecmZ
-3you hope until	cbecmZ
-2probat :	baeedm
pearn	Yajfgm
nputs	efhmcb
ntraile	bhmedb
bsin lower-bound no	eZggYg
-3not in the	Zeffcm
parrivi	bmheea
nbetter	dYiahk
ppodcas	mfdbcf
-3inbox within the	iYffdj
clsaddle	ffmffZ
pamende	chdema
-2tldr of	becfmY
-2though :	YkbkaZ
nremark	deffbm
clrewrit	bmffec
clslid	ceeemb
ngratef	gcaahm
+1tops	jfeecY
nthink	cfcham
crbookke	meffea
-3are due on	abdeam
-blogist	Zefffm
-beid	aeeffm
+2, ugh	fdYckb
ptray	mdhfeY
+2if there	laceYg
-2me for	kYfaZg
-3gave me the	kYeaZh
+bchoirm	mdhfab
+2should consid	mbffbZ
pcalcul	bmfffc
-bcooper	amcmcb
-3says , within	eZfemY
craccord	mbddef
-3off as of	ffffmY
cleating	mefcec
+baoife	gffleY
nwept	edbfmd
-1means	mZZZfY
-2open till	Yfjcad
pahoy	meefcc
-1role	Yelaid
crgreeti	ceeecm
clpiet	dffmea
clalerts	bcefmf
+2or it	ihYece
-2shortl by	mZfahZ
-3me , the	ZcmfdZ
-2take us	fYdlbY
+bclubho	deafem
-3cast betwee the	Zebecm
-2you do	aYhfbh
pdraggi	meeedb
crshakin	affeme
+bbursar	mbhcae
-3closes by the	aafddm
-2read until	abemda
crminist	hYeedk
crwherev	mecffc
-3we tell him	hadejY
clhighes	Zffeem
ppop	lYabcl
+2still realis	ieZejY
clattend	Ylhbbj
-3come by the	mdefeZ
-1emails	mfbdcZ
-1during	mcebbg
nglassb	ffffYm
nhot	ffffYm
-3harves in the	debdam
ncare	YZffil
pvance	cgeemb
-bforwar	ilgagY
pnorvan	gYgfgk
nsweari	heeflY
-bperfor	Ykdfdk
-bhambur	debcmg
-3meetin is the	bebmdc
-2please until	bmeeeZ
pstern	hZffmc
-2been confir	addcmZ
pespeci	bemekY
nheaven	Yleeed
+bprovid	ZZmeci
-3an answer the	mfdeeb
clpermis	affeem
-3decide at the	ceemdY
clwherea	ddeZhm
-1post	hZYchg
-3the latest on	gkdbbY
psubmis	gkYmZd
+2by statut	Zdfccm
pprepar	Ykgdak
-2answer out	mddfZa
-2taken us	bcfcmY
-3is taken us	bcfcmY
+1crowd	bcceZm
+2crowd at	bcceZm
-bloadin	ffffmY
claugust	ccffem
pthorou	gYffhj
nalter	mbffec
+bworksh	Zealcm
-2usuall takes	meebeZ
nfaff	fdemca
-2said it	Ydeeam
-bflat	dcaegm
+2and meet	ccmcbd
-bmailed	mhbbfc
ph	kfifdY
-2unders within	ZmfecZ
-3the unders within	ZmfecZ
-2or before	fidbYc
-3on or before	fidbYc
-1itself	jhdceY
clfee	dfefbm
crn	eckmcZ
npen	kameca
-bsleepi	heYffl
crsetup	bbfffm
clgoodby	cfffmb
protati	ceefdm
nfolder	Zdgcmg
piyer	dedfdm
pelegan	cmfeeb
+bprocee	Zmdfic
-2the nurser	cebfma
pcarniv	iehehY
+2and sends	hedjbY
+2, writes	ademdZ
-1opened	ebbYje
pping	efffmY
ntreats	efefam
-2open until	Yidaee
-bquay	bcmfhb
-3vote schedu for	bedeYm
-2pick a	aamfdZ
+bhygien	dmefdb
clbundle	bmefec
-2form within	dmffba
-3decisi until the	cffcmZ
+2for its	keccYf
clfran	hfYeel
-3a deadli of	Ygbdak
-bairpor	dfeebm
-bsahib	dfcfmd
-2emaile them	Zcffmf
nreader	beieZm
clsuppor	Ymfedh
-2mind by	mdeccb
-3pick on the	meZccc
-bgaller	ZjYbkl
crcastin	medadf
+2as he	hddjcY
+bpulled	ceffam
-bsooner	eYedkg
-2lunch the	aebdcm
+2a m	hbkbZY
clrubber	bffmec
-3first shift on	eadfYm
cralive	meffbc
nvape	meffbc
pcounte	ffiYeh
pbrass	ibjYaj
-3applic shut on	YidaZl
nrank	ffffZm
+1there	daeYfi
-bfolder	clgldY
plogboo	Zmjgcb
+2and messag	ffdkbY
clmyself	fYacik
-3takes place on	abhdYj
-3move on the	eeceZm
+1below	ccccmZ
ncelebr	fmeeeZ
-2hire you	Yecfgi
-3of term ,	mdcfcY
npublic	eimhYb
pwexcom	mdeeea
cran	mbajia
pordere	Ykdfek
-2get it	mddeda
-2there by	eekecY
+bfour	ddjkgY
prain	mjfYcb
+2so did	badfmb
-3says to me	badfmb
npieces	kdjeeY
-bken	maeedf
pyou	Ymifbg
clwhilst	beeedm
+bthemse	mbejac
-3: tell him	lcdcfY
pshare	dmgiYc
pchrist	abamdl
+2we do	dgejiY
phates	mdheeZ
crorchar	gejfYj
+2we muse	aeecam
-1refs	aibmcZ
-2finali on	leebhY
+badopti	Zdgfem
cradopti	Zdgfem
-2^ first	iffekY
pwren	edbfdm
-2websit on	icadYh
-3more to see	cedadm
-2office in	jecejY
+2that does	Zecfem
crunders	kfefiY
+bbank	dfYike
nfran	beefdm
pwaste	Ykfffg
crre	emcfiZ
+bcompla	dcffdm
nends	ifiaYh
-1system	bededm
crcare	aekeZm
clazores	beeeem
crdone	aeZdhm
npink	dfecdm
crsailin	Ydiedl
-3the interv was	efkedY
crmachin	deabim
-3feedba call on	Yelecf
pmemori	effmea
clprimar	efefam
-2season ,	ceaedm
-3the season ,	ceaedm
-bhaggle	dbmfed
clhaggle	dbmfed
-2yes inside	Zmfefb
-burgent	bcmedf
-2ignore the	YZZcjh
-3a reply within	mcffdb
-bpromot	Ydcfmi
prainin	meaeef
-3@d and on	feYYdk
clmodels	eaefem
pdot	hbmeea
-3me in on	ccmfdb
clnurser	geadmd
+2free ,	mdaedb
nunion	biZeem
-2sits again	gfeYej
prheuma	kfefYi
cldirect	hYelgc
cladmitt	dZcemh
clsaving	beeedm
pcuriou	eflfhY
pappear	mdgedb
-1mallor	acbcdm
-2to mallor	acbcdm
-1term	cecdbm
ptattoo	fbmfde
-2destro after	deefbm
-bviewin	Zdeidm
clrobot	efeema
-1piece	Ycbfjg
pritika	cffmeb
clexplai	jdmeeZ
-3chef job :	aeecmZ
-2log off	mbdfdZ
-3i log off	mbdfdZ
clstamps	Zeembh
-3need you on	bdceZm
+bnotes	bcamlb
nexhibi	eeffmZ
-bairlin	amfdbf
-2date :	cZmgca
-2have said	ebYdhf
-3stands until the	Ykfbde
nhop	eeefZm
clreserv	iYdckf
nsocial	efbfcm
pawaite	jYdecl
-3be said before	Yffeem
clsignif	cmffec
+2and may	bddmZg
-2of it	ideejY
pobject	ehYfam
+2s rota	jhYegc
ndischa	eemfdc
-bdancer	mefeea
clallott	jmfdaZ
creveryt	ekaflY
nreckon	gdcmbd
ptiny	dccemf
-3to ring back	Ymdfeb
clbasis	liddfY
-2two people	eebiYi
-3us as of	ffeeYm
-2they decide	mfeecb
-2^ one	Yalcaf
+breadin	agefbm
+bhands	mdZegf
nintro	cemfeb
ntbc	Yfeelh
+2i know	mZbefc
+2to talk	eaYhZm
-bshipya	Yecejl
+2for cleani	dZceem
-3room closes on	dZceem
crtop	ieeijY
nharmon	cffmdc
-3they sit on	Yeekbe
-bhiking	afefem
+2mail ,	Ydgfjl
-3sits again on	jehgdY
-bpiraeu	cefedm
clpiraeu	cefedm
-1refere	ekYgga
phere	gmfhcY
-2retrea till	Zefdem
nfolk	dfmedc
-3said @d on	bfcdmZ
-2medica result	Zddbbm
-2when is	hdjecY
-3to when is	hdjecY
-3else hears by	edfekY
norchar	bbjfam
-2my refere	bmeeab
-2due :	ZkYcja
-3batch on the	djcdjY
pmed	Zmffee
nconsid	lhYdka
crsteps	mfeffZ
+2they open	afecam
+2, sure	Yedeil
-breyes	cmbfee
+1sales	ffafbm
+2sales assist	ffafbm
-2rounds on	dfabdm
-2would the	YZjeid
+2for tellin	mbabgZ
-bparlia	mefedb
-2confir for	ddmdbb
-2govern met	dfffYm
-3: govern met	dfffYm
-bschola	deeddm
-3they close on	Yddjbh
-3answer them in	Zmffdb
crfire	Ygdeih
-balumni	dfbfem
nchapel	bdmfgc
rxanswer for ahead	iccYkZ
-bbarris	feffmZ
clfirms	eeeebm
-2them ,	Yjbeck
+bfound	eabbhm
nethics	mdffea
pestate	biZfmd
+2to check	baemca
pkinds	iYfffk
+bpour	efmffZ
-bchippy	cdmffb
crdeclar	jlgdZY
crnurses	bffmec
-bmadame	eeemfa
praisin	Zeeffm
pregion	iZheYl
-2counse until	caedmZ
-3its counse until	caedmZ
-2any aftern	Ydkcbg
-2dangli :	mdbfcb
ncertif	Yfggbm
pboring	emegda
pcoupon	affcem
-blobby	hhiedY
pjudges	jgcjeY
+byard	Zcmcdj
-btiming	leYgcf
-1under	jgffjY
pinviti	ghdfkY
clnon	mZadei
-2feedba expect	feecjY
-3client feedba expect	feecjY
pout	lcZacm
-1have	ajidYe
-2right after	deekhY
pcoffee	Yejael
crchecks	djcmdY
preflec	elYdjd
-bguild	mcedee
-2is got	mbfdbZ
-3hired as of	efefZm
croveral	eYffgm
-2runs to	Yjaaah
-baid	dmffeb
+1acc	mcbeca
-1texts	mbaedb
crundid	dedfmc
pdrawn	cgbeem
-3for that is	amdfeZ
-3you over the	ijjbbY
-1boots	cZbfdm
-2comple ,	ccbbma
-binked	meefcb
+2, called	ifedgY
-2now :	mddeda
-1go	kYeZaf
+2and come	cdblYe
cljudges	eZikkY
-bchoice	iYfbdl
-bdear	ibbdmb
nfounde	gdcamg
-brail	beYdjm
pship	jdcamc
-3wants me back	eZmffb
pgames	Zmffff
+2of each	Zecedm
+bvoid	cjdelY
clpint	Yceeji
ppros	affdem
+1deadli	dademZ
+2to run	bbmeca
ptimesh	dddfem
-2depot on	kckcbY
-3the depot on	kckcbY
-2says ,	aeddcm
padr	dYlffi
pgalway	gmeeda
-bminist	fYZfik
+2and send	dYlfgi
crwrist	dfffma
+bquiz	agmede
pphonic	jmcbea
-3and he said	mffeZb
+bcork	efmfeZ
nj	meffbd
-2no answer	Yeffgj
ppiet	fchmeZ
+2and got	bdefmZ
-3tender board ,	bcbmbZ
pdeacon	adffem
nhundre	dfdimZ
pvest	Ylafek
+1have	giYcZi
-3he gave me	kcdfYi
-3say so before	Zmefeb
-2chosen by	dgeekY
nmoan	ieffYk
clfax	ecdfdm
-3any time before	Ychfgk
+2in your	lbYefc
nmerely	cmZefh
pplays	bdeemg
-3you , in	maefda
+2first ,	Yehela
-bhenley	bbiecm
+bmobile	lYffff
-3come up on	cemebb
+2to come	mccYZe
pguests	adjfmZ
clhis	mfYjZg
cr's	egYgfj
-3tells me by	maffdb
+bthey	ieacmc
ptapped	mdffec
-2: forget	Zeebma
pshareh	bfkekY
-3which on the	mdcedZ
-1fishin	aedfdm
nsweet	mddedf
-3stockt on the	cdbecm
nchapla	cfmebe
+2we met	affema
-3a day ,	cbcedm
cldutchm	cddfdm
ppatron	gcdmeb
nentran	gdmdcc
ndownlo	hekeiY
-3desk on the	accfem
-2rings you	mdZeca
+bweekly	decfdm
+1an	YjgjdZ
psponso	dYddjj
+bcompen	dfembd
-3press on the	Zeccdm
pwise	jdYffk
-2^ @s	hdaeiY
-bhelipo	embfed
clhelipo	embfed
-3deadli of the	lYbeZg
clmechan	Zffffm
-bstayed	eeeemb
-bmagda	ddkeYk
crfacult	beemde
+bset	lbgefY
-2decide within	mcfedb
-bfarmha	ffcbem
-2gone ,	mfeeaa
clvenue	Yfkebl
-2office until	Zddedm
crcertai	Yhcelg
-bblue	ejffjY
+bparent	demedd
+2s derby	ffffYm
-2pushed to	ZediYh
-3was pushed to	ZediYh
-2probat 's	abffem
-3to you in	jYZeah
-2quiz by	amfeeb
pdemobi	bfmdfe
pspeech	mdeebe
-2sooner ,	medeba
-2signed within	bmffda
nkeen	dcgemc
-3it is now	dceeYk
-2a verdic	eeeejY
+2: $	YgiYbh
-3shrug , then	kecfeY
pdrippe	jmbfdZ
-1began	acbjkY
-3word before the	Ygeeam
-2held :	bdbcmZ
-btyping	mZecfe
nwise	ehZfmb
pworksh	mcadbj
+2, took	Ydccjf
psorted	hcgcZm
-3skiing until the	bafcfm
clround	jbgmea
-3write by the	cgedkY
-2have til	elddeY
nflyers	Yfffhj
cloverqu	cdffdm
-3is due in	iiffeY
-1live	kYcdbh
-3have them by	amfffa
-2her the	bkjedY
-bphase	bmbkfZ
-3on us for	efedZm
-2a bell	hkZebY
ntapes	cfdfmc
+bfran	cedfdm
crchecki	jfdekY
-2the role	afkcmY
-3cellis in the	becZem
-2agenda for	icbkcY
nbenno	ffcfma
-2, a	ddaecm
-3model , a	ddaecm
-1spent	YcZdmd
nfroze	dedfmc
-1voicem	cccemZ
+2, unless	jbbelY
clfifty	ZlceZm
-2^ as	bdddcm
-1reache	afccmc
-2was reache	afccmc
-bpoems	cmffeb
clpoems	cmffeb
nbeers	fcmeeb
-2sang on	fdddlY
-3who sang on	fdddlY
-3sign on the	addcem
-2will know	lYbbdc
-bsuppor	Ymceck
crclears	gfflfY
clgrant	gicYck
-2, within	ggebiY
+bsexton	meddhY
pski	dicmda
-2hospit on	acgemY
-3and end on	beecdm
+2he will	jYcdgc
claboard	cemdYi
-bgwen	amaddj
psesh	medeec
-1ballot	bdcmba
-2, ballot	bdcmba
nbureau	gaeecm
crpropos	mhceZd
phonour	imfbcb
-2lands on	ajaZYl
-2accoun on	jdiefY
-2kept saying	aecema
+bplay	fbmfce
ptrish	jdcflY
-2, also	mbdebZ
crissued	bffbfm
-3anythi for the	jdYfjZ
crbooks	maffdf
+brouen	dfdecm
ppeak	geffmZ
-3signat by the	amffeb
cldue	dZaimi
nwill	kaamef
-3me know on	ijcdYY
napart	kegfYh
-bfailed	meeega
bsby period past	Yadelg
-bprobab	Ydmedj
-3truste conven on	kediaY
-1hires	lfeegY
+2be soon	mabdZc
clbeach	bbheem
crsubmit	bmfffc
+2one ,	afdeam
nears	kelfbY
-3confir it by	madfed
-1em	diZhYg
crthings	gehdkY
-2board ,	abembZ
bssince lower-bound past	Yabgjd
-2hm back	Zeeeem
ntil	mbfehY
-bforgiv	feefmY
-boverru	mffcec
-3phone you on	mfeebb
-bwhoeve	gYbcjk
clconcep	dmeeec
ncurren	lYfdje
-2fundra in	dfacdm
-3a fundra in	dfacdm
pniall	mfefad
bosince	Yabgie
-bp45	cmeffc
pups	fcljcY
+bbuddy	beefdm
-baye	hmeeca
crvisa	bmeaeg
-2no within	iffecY
+2@d ,	fjdYge
clpoint	lYZcig
+bvisito	Zdjfam
+2for everyo	dYbedl
-byour	cmhdga
pclip	bfeemc
crdate	ejcbma
+bthinks	ieejYf
crlanded	aeeedm
-bsadly	dfffam
pcape	iaebdm
-bpackin	jcYffl
plucie	daffme
-2last interv	dehjYe
-1apply	acgfgm
preceip	iYfddk
pdraft	mibdad
nought	Zeicmc
pswap	aemfia
nsave	bYfjdl
npainte	ffifjY
nconven	bfcemf
+2just for	mdddbZ
-2day :	hYbdYh
-3remain open for	emffeZ
shtime-only	cYcZmh
pturnst	eYkffi
nmonday	Ycheij
+2# and	beijeY
pspends	bmffec
nshook	becffm
-2round ,	hcifbY
-1approv	ecZlYd
-2you yours	mdefaa
-3give you yours	mdefaa
+bpull	ccefme
rbact past-event	YkddZg
-bplain	gYjecg
pprojec	Zimdbe
-3with me till	maebeb
crwhos	lfffhY
-bsome	lYiZah
nplay	ihkdeY
-2line ,	hicedY
rbsuperseded -	ecYjdh
crmailbo	Ymffed
cllangua	amdfeg
+2, fastin	edmfbZ
+2with them	bekkcY
-2to keep	abeebm
pjoke	jYgech
-1circle	dfceZm
-2had circle	dfceZm
-3i had circle	dfceZm
-3in post by	aaffdm
nexcite	dmhfeZ
crlogo	amefhb
+bkennel	cdmffd
crkennel	cdmffd
-1everyb	mbadfa
-3for her on	bamecc
-1done	Yibjic
-1slides	ambeZg
-2remain to	abdeem
-bfinall	adcmjc
+1calibr	Zdcmca
+2calibr ,	Zdcmca
+bbrief	ZlYfhj
-1their	jabdYg
-3for a call	ZaeemZ
+2alread ,	dfddmZ
+bready	ahmfce
plollip	lcYcdl
crbeliev	mbfebg
-3forms close on	bZeadm
-bbread	Ybmedk
+2to approv	mbfddZ
pdragge	Zffmgc
clqueue	Yjfebm
+1target	bddemZ
-3asked me on	eedema
puncomm	bmffed
crfar	jeemaa
+2: what	aedeam
-bblesse	Yfemeg
clspare	cemfhZ
-2other applic	cfejjY
crbrings	meefcc
-3to ring on	Ygccke
+bland	Yffleh
clranger	bfafgm
-3site visit on	eeiegY
-1cv	Ygciak
-3with us from	efdfam
-2of promis	kfeeYh
-3short of promis	kfeeYh
-2give her	mdfedZ
ppay	akYkal
-3in betwee the	aeaeem
-2know more	mffaeZ
nthumb	mbgfec
-bfarmer	eeefma
-3applic until the	ZbfjkY
-3not come in	efdfZm
nbooked	YikdYj
-1sat	ZZgYhj
-3unifor on the	acaedm
-2do it	efYZfh
-3sums over the	ceemcZ
panothe	fcmeag
-2us in	bfcYbl
nbrutal	jdejgY
-3decisi was reache	afccmc
-3of you ,	cagdYj
-bstring	eeffmZ
pskye	fmceeZ
-bsub	mbbhia
-2the outcom	jecdYh
-2, writte	lbcfYe
-3now , writte	lbcfYe
-2is only	Zeeeem
-3it is only	Zeeeem
-bmill	iacccm
nhits	ajemdZ
crknives	ddmfec
crnotify	leeYdh
-bcoding	Ylcedi
-3to us within	amffea
nclears	ebfeem
-btour	aYkbbm
cllead	Ycjibl
ndiplom	adfemf
-3teachi post on	ifeegY
-3to sit on	bedZmd
clcats	admfdg
nit	fdbeme
clbutton	hlddiY
-bbutton	hkddiY
-1finali	gedmZZ
crvet	leffgY
rxact on ahead	Ycgfdg
crbeer	ddmehZ
-2got til	bmefeb
-2oursel the	ZjabiY
-3set oursel the	ZjabiY
clrally	ddbfem
-3have to decide	bbcfcm
nfee	bkidYh
crfeel	mdfefa
niqbal	hmeccc
-3write on a	efdfZm
pvan	klgcaY
-3closin date ,	iZadYk
-btop	maeack
+bpiano	lfleYZ
-2the essay	bmbdcZ
-bfrom	khYdff
-3, shortl :	ZddmZb
-3and by the	ldfebY
clhash	mefefa
-bvoting	mcZibf
+2s taster	cemfZa
pmonste	lYfflZ
-bprovis	meidZc
penormo	dffZfm
pballot	mdlbaa
-2^ re	bddemZ
-3lot from the	efbdmZ
clperfor	Ykdfej
-1cvs	aZYjYj
pblunt	kbabcm
-3's post on	ifedjY
+2and take	bdkicY
-bmean	kgadjY
-2snow day	adafbm
nissued	embdch
nbrief	hhdfjY
-2strike on	bfecbm
+2, and	gaYjfd
+2and can	hijYga
psoup	adkeYl
+2so payrol	emfedZ
+1since	amabce
-3roughl : not	dfffZm
pbeg	Zmeekb
ntypes	dedmdb
nknew	Yeiegj
crstudio	Yeffhl
-bemerge	ajjeYj
+bmats	leefYh
+1before	hkdYeb
clbutler	meefeb
-3the second round	djZkdY
-3mine 's the	ckbbYf
+2should have	Zfedmc
-3final decisi in	Zfedmc
-3week is the	ddZeem
clconten	fZfffm
ptram	ajmicZ
-basks	ebhbbm
-2open at	bZieYi
-bdaught	ZlicYg
+bnewspa	ffffZm
crnewspa	ffffZm
-bhangov	dffmdc
cldead	fmedhY
clama	eeadem
psuperm	meffbc
-2attend on	efefma
prappor	leedjY
-3our hands by	amffea
-3give them until	fZedcm
nsolida	cfeedm
crreally	bmefcf
pabbot	Yiefek
-baboard	deidYl
peast	medfec
ppasses	ligddY
+2and inform	hdkdYb
-2time from	cfdebm
-2gates open	cacfcm
narriva	eekeYi
-3, then the	Yecajg
ptype	biddmd
crfolks	mdefcb
+2is to	icedlY
-bgithub	akfmZd
clroad	YZheli
pbow	ageemc
pphone	jYgghd
-btax	bmeeaj
ninvolv	mdffeb
-btech	Ykbedm
pheight	jamfdb
-2lisbon till	bdeedm
-2leaves here	mfeedZ
pstudie	lggfeY
-3going to be	caYajg
+bglassh	aemffd
crglassh	aemffd
-2shift on	aYabjg
-binitia	bfbdmg
pbackup	bedfdm
pcrossw	Ydifel
-2intake :	cdadcm
clstring	feffmZ
+bringin	mcicab
pfernan	mdffbe
clsurfac	mhdfda
-3on the board	mebeca
-2verdic the	meedbb
-2^ reckon	mbcfcb
+2is normal	kZedYd
-2hours are	edaeem
-2wrong till	ecdcem
-3's wrong till	ecdcem
crwith	icjfhY
nworked	mecfeb
-1announ	haZcmZ
-1forwar	Ycgdhf
nforwar	mZbaej
-3she has until	YjfZeh
-3and tell me	ejceeY
pequity	Yjgija
-2i though	ebdfam
craboard	cefdem
-3offers out by	Ybffmb
psettin	Ydjdih
crpour	efmfgY
nvoid	Yedeji
ntrouse	demffa
clroll	bheeZm
-bcrack	demffb
-bbath	igjeeY
pruled	Ybhdjj
+bstore	kcfjYd
-brank	lbchYh
nknock	mefeeb
-3's asked for	mdfbdZ
clsharpe	Zffeem
psent	hkbYfe
+2, which	dYlbid
-1coin	idajbY
plittle	fiYbam
-3not after the	kdffiY
-2hoping for	mdbebb
+2, flight	cjkfdY
-2applie before	Zafgme
-2to ring	fkbffY
plady	ZfmcZl
-3audit ends on	Yffcdl
nkofi	heidjY
-3he said come	admfca
nmoon	cfmebe
crnewsle	efdebm
+2i slept	Ydbbif
+2, outcom	fbhlaY
clblind	hdgmba
-bsausag	ceffma
+bbristo	cdffdm
-bembass	hkjdYb
-3in aberde by	dZcfem
-bpad	emYfic
clpad	emYfic
-3are announ on	medccZ
-3@d her :	acddmZ
prates	Zfhedm
+bbefore	emeZjb
-2is closed	Ycfcjc
-2two more	cfcbdm
-3at two more	cfcbdm
-1saying	hZeYja
ptrade	dcdmja
-2yes to	ZakeYi
-2ta for	dcgejY
+2, plants	dcgejY
-bforth	dffdmb
clforth	dffdmb
-3, answer out	mddfaa
-2the test	bdZcZm
+2i wrote	efefmZ
-bavoida	gdmfZd
nhell	dfkfiY
+2while i	djhecY
-3been open for	ecfemZ
-2pink again	decedm
-3's pink again	decedm
polds	eemeeb
-2medica within	hYefci
-3to # ,	cfZeem
-2, now	lZbcYe
crdog	lehffY
ncosts	hfYbgk
pbeside	edYejj
-3will decide on	mffedZ
npies	ifeelY
clbuilde	Zefffm
clmadame	feemfa
nhope	agfcdm
+bmisrea	jfefYi
-2left on	cedfmZ
+bbeginn	mfffZe
nroofs	meeedc
-bbars	emaffe
nfifty	ffYfij
+2, studio	bbmfcZ
crprompt	ebmfdd
-bpizza	decfdm
-3get a call	jebdiY
-3for all of	bcedma
pparish	acdeim
-3client again on	ceZcbm
clsimone	mbfebh
-3finali on the	addadm
clknock	hmdebZ
-2we mark	aebmba
-2is for	ZYjcch
-3expect a call	mfcfcd
-bcity	dgfeYl
pdawn	Ycffjk
-2having interv	afdbam
-3is having interv	afdbam
+bquorat	cfdfdm
crquorat	cfdfdm
-3she hears by	Zcffbm
-2quit on	afddma
-2they shortl	affmda
clhunch	mffdea
clemploy	gffcZm
crbowl	amefed
pthrill	Ymadfk
nfly	Ygccjk
ngrand	mbffZi
-2commun on	jebeiY
-bkids	eZmZfi
-2^ verbal	accdma
-3us both by	mYffed
-2remind of	eedema
pspent	edYggk
pdisclo	ffmiaZ
clnodded	jemebY
-bwarmly	cebefm
crplanne	ZdikYl
pgrill	demfdd
clmiddle	mfffZd
-bdiwali	dfeddm
+bdeligh	ffdfma
-btl	mfeedb
clpat	YYglei
+2reads :	ffffYm
-3the email dated	ffffYm
-bpeace	gfdmdZ
clpeace	gfdmdZ
clbreath	lYgebh
crconcer	debdfm
+bembass	cmffea
phospit	fYfjla
-2slots :	cemdeb
-2to her	abcfdm
bsbefore period past	meefZZ
nclub	cdbdgm
nfax	kejfeY
crconclu	hjhchY
crchairm	efffmZ
+2of closin	Ybfdjf
pbits	lggfdY
crcompar	jddjhY
-1blom	deccam
-2mr blom	deccam
-3meet mr blom	deccam
ppinned	mfbebg
pfancy	Yhmecf
+2you come	Yjbebi
nsank	dedemd
near	edjfkY
-3you an answer	dceelY
-2badge for	ecmfcZ
-2writin within	egdeYf
-3in writin within	egdeYf
clconduc	jambiZ
-3@p , is	mbcebZ
-2i rang	dffdmZ
-2compla within	Yhffdi
-2board is	Yecidh
crstays	ijjecY
crmaths	dmgeeZ
clheart	hfffYl
-1happen	fcaijY
+broaste	ffffYm
crroaste	ffffYm
npanels	Ylfedg
pargue	jcYeke
rbsuperseded could-you	ebZfmd
pstops	cZmjZf
-blikely	geicYi
-3chosen on the	jeeeiY
-1depart	addccm
pnegati	Yhlece
ptours	eeYflh
-btall	Zefffm
cltall	Zefffm
ncolone	dfffma
crperu	efffam
ptransp	gijfeY
-2no news	Yeeddk
+bstaffe	ddgfbm
-bfish	edmfdb
-2^ rang	Ycbeck
clchild	edbfdm
-bpoppin	adZfmh
-2releas in	Ydeekg
-1reopen	gcaeYj
pringer	megefY
+bthese	agefmd
clplaced	dbfdem
phmrc	efmfeZ
-3@d , on	ldabgY
njudge	Yhmfha
+bcleara	eledYj
+bfree	aYhidk
-3books on the	afebem
-1inbox	hfYcZg
-3counci on the	cedmdZ
-2ring on	dihYgc
-3that is by	mbfdea
-2the yard	aambjb
pquicke	mhZfeb
-2menu for	edcebm
+2, visit	Yjedej
cllab	lgYdai
clskip	aajeme
-bsparri	ddkfYj
clsparri	ddkfYj
crfault	efffZm
-3posted in the	jfdfjY
+bpet	mdadaj
nmess	gekeiY
pmbeki	edmdha
pknowle	eebfdm
ncoo	dfhdmZ
naction	bcgeem
-binfo	ffmfca
-2magda on	deceZm
-3with magda on	deceZm
+2, someti	Ybckag
clranked	mcfeiZ
+bpianis	Zmffff
crpianis	Zmffff
-3number change on	ddcdZm
crmercur	ffffZm
pautumn	lbbkiY
ppastry	djZecm
-bemails	dhdfmZ
-3waits past the	mdedca
+bleaves	lYefei
-3they need the	cdamba
-1budget	Ydbjja
-3they would ring	fdcfjY
noutfit	blfeYk
-3down on the	eeaabm
pothers	lbeaYk
clparts	cmbfch
page	dadmdi
+2is on	kZYfbi
-2closes the	dbfddm
+2nothin ,	eedemZ
-3touch in the	ieaekY
-2^ her	faddYl
-1expect	gcZYjc
+2to hear	aYidZl
cltrack	meeeeb
-2sits from	efcmbZ
nsounds	hmefdZ
-1touch	hdccjY
-2in touch	hdccjY
-3be in touch	hdccjY
psqueez	efmeeZ
crhands	bgdbmg
clgrants	glecgY
+1hr	cefdam
-2a plane	aededm
-3on a plane	aededm
-bslight	gfmeca
-3in your inbox	jYadbg
-1our	Ygbedl
pthatch	cjdflY
-3it , in	iYeedh
-1hols	aecccm
-2^ hols	aecccm
-2dean on	gdfdYi
-3the dean on	gdfdYi
-3us all of	ZjdmZZ
-2them back	Yidfdi
pwager	Yfffij
-3and that was	Yececl
nratifi	Ycedkk
ppanels	idccdm
pdolore	deaffm
pmany	Ybdhhm
rbdenied answer-time	bijYbg
+2the pa	adffmZ
-bgrants	flecgY
njewell	emcfec
+2, paid	YfgbYh
nmask	efefma
nparked	iYefhg
-bscript	dmZcgh
-bscaffo	keeeYh
-1yard	YZlbie
-2season opened	eeedlY
-3next season opened	eeedlY
+2and @p	efcema
-2told :	figccY
-1mail	iYkbbc
-2more girl	afemcZ
-3one more girl	afemcZ
-2mine on	ajiebY
pheaded	emffdb
-bappoin	maejca
pbacks	gleegY
-3it sits on	Yedmdb
+2, regret	keeefY
+bonsite	abjemc
pwaldem	affmfc
-3it the whole	deddmY
clreplac	bfbbmi
pthree	hmdjcZ
+2then .	dfeflY
psecuri	ckccam
-1watchi	edemcZ
-2start watchi	edemcZ
-3they start watchi	edemcZ
nyouth	bfeedm
nvolunt	gYdckj
nobject	lZmcZg
pserver	ejkeeY
-2four on	dkYahd
-3begins in the	decdem
+2if he	dZefem
pnuisan	cidmeZ
nfamili	ddcemf
clpotter	hffflY
-3guess , the	aeaeam
crred	gcdmdb
rxanswer from no	Ybgjdf
ngradua	leadam
nagains	Zeeamj
clretro	affeem
-3date is the	ddcdam
+2, send	Yjbech
-3applic have until	Yjebef
ptn	edmffa
nscared	lehfeY
+bclient	cmabei
-3they say come	admfab
pentitl	liedfY
+2at a	ldYebf
-2inbox on	fkYcad
-3appoin advert on	eeeelY
nbadges	jdZeam
-3, follow up	aedema
+bhuman	efekYi
pjoint	Yelhde
-3it took until	jbfegY
-3, answer by	maffda
clsofia	dfeebm
pcorone	amheed
nmisund	afffcm
nsuppor	ajgemZ
+bcharge	cdefem
+bnot	gjYckd
+bentran	dYjffk
pcourse	mcZeaj
nbudged	mfffad
clphotos	ajajma
-1paid	Ycfegj
punluck	febeem
clkeeper	dcagme
-3the result the	mfeedb
-2or the	YchejZ
-blady	ljciYb
+2, tells	Ycdjah
ntraffi	eYefhk
nexact	cdddfm
+2, whispe	jddfiY
+btrack	chafem
crretent	deeecm
+2on and	eaeecm
-3final interv finish	bchbYi
-2third one	Yecdih
pphilol	bffmee
rxreview from no	hdYjgZ
-3made by the	iYfeiZ
-1mother	Zadecm
nreconc	cfffbm
pfuel	cdcfem
-3its sessio of	Yfeleb
+2i call	mdeeeb
-1everyt	ekdfeY
-1heard	ciYaid
cldroppe	dldekY
pseat	imdhbZ
+1brunch	Ybieai
-2announ on	mbaacd
+2, scores	aecjiY
-3letter goes out	meffeZ
pface	jgldYZ
-bfailin	bgmefa
clprayin	mceiea
-2stock over	bedbem
-3doing stock over	bedbem
nthinks	Yecldj
crtried	Zmffff
nwinked	Yelfdh
+2and call	meebda
clmerit	madchd
-2day than	ijdfZY
-3later day than	ijdfZY
-3folks over the	cfeleY
cllettin	jmZcZi
clhandin	amcehd
nwind	Yffffl
+2then its	mcedcZ
+2, where	jcbjeY
-3is due by	kYfeeg
nsends	ZblhYk
-2outcom on	eaaflY
-2us all	lbZgiY
-bsites	bmffdd
phole	keefiY
-bjot	ikYffe
+bbridge	dfeebm
clgwen	cmadci
nmissin	hhZlhY
-3nothin until the	mdeddZ
-bside	hcfYdj
clbehalf	efhfkY
-3to follow on	jacfYg
nterm	mhccfa
pbegun	bffdfm
-2take me	acbdam
-3select day ,	bbmdda
crhigh	Ydieii
pblood	Ykgehf
-3choice by the	hYfeah
-2read it	Ydedig
clplaceh	dabeim
-3it took us	Zbfemd
+bhungov	dfdecm
-bmiddle	lfifYd
+bunfort	dfffam
ppocket	meefea
pboroug	mceedd
ppieces	hmZfed
-3, and me	acmebZ
nperks	dmcece
+1his	maeeac
-2this by	bmffdb
cltombol	fedfbm
neid	dfffma
-2leaves us	bcccam
plorrai	gdafem
pare	igfiYf
-3, she wants	aefmeZ
nstiff	ffkdjY
pswift	gkafkY
-2, for	dfccYj
-2^ feedba	mceebb
nworksh	ffeeZm
ndeep	meeffa
-2met ,	cebjYh
+bcounts	Zfdmbh
-3her answer on	Zeffdm
-2place ,	Ybldaj
npupils	Yehejf
nltd	eYgekh
-2be starti	cdbfcm
-3would be starti	cdbfcm
-3your accoun within	aZffem
-2someon from	efddam
-3the oath on	daaedm
pregard	cifZmd
-2early as	leicaY
-3as early as	leicaY
-2's made	heekbY
clseven	eefcam
-3part time until	dadecm
-bspace	lZmfcb
nrating	lYeeei
crmaybe	ZcYihl
nnets	mddfeb
-3@d , answer	bbeemc
nfoundr	dfedcm
-2second interv	ZbfjYg
-2was on	efeema
-2choose on	lcYgZc
-biban	dmffea
-2reply until	ihdecY
-butilit	hjeeYg
clutilit	hjeeYg
nstroud	eegfmZ
-1advert	bdcdam
-3paid on the	aebecm
-3about it until	amecea
+1goes	Ybfcgk
-2you back	kcgfeY
clyards	dfmedb
-2@d but	hijeaY
-3will messag you	mfeedb
-3any time until	fmcffZ
-bgo	jfdgYh
nscheme	Yieelf
panouk	jmcfeY
+1at	ecmfdZ
clward	dgiYhf
ncut	kjYchc
sioffer	heeYhd
-2sits @s	afbadm
-3itself sits @s	afbadm
pstavro	efeame
+bturnst	blaema
-2open on	aibdYk
+1only	cdZbcm
-2allowa ,	ebbdfm
crwritin	jkYggZ
pbogdan	lYjcfe
-2public till	jkfedY
-3not public till	jkfedY
clkōrero	bffmec
-bclear	fhYlbe
nsingap	cdemfc
-3her second interv	ecZdbm
nmateri	cggmda
-bpeeled	dedfmc
clpeeled	dedfmc
-3panel reconv on	Yfciei
-3are opened on	Zeedbm
-3yes , by	mZffff
+bduring	emfffZ
-3lates from the	efefZm
-3you were heard	bedfYl
-benough	khYeZj
-2home on	haYcic
-3your id by	eZefma
-2some day	mededZ
-bnewsle	Yecejj
pslowly	mdfffb
-2: since	ffffmZ
+2, our	iYeehb
crmistak	eeefam
+1stays	dhkebY
-bcatalo	amfffd
-3goes in on	adbdcm
psuprem	bffmed
-2@d till	cbeeem
clclipbo	cgefbm
-3applic came in	eeffZm
pbasic	fZfffm
-2boss on	aedeam
nherd	femfcb
+bcastin	ledYdi
+2, black	Yikdab
pcollea	ffgemZ
-3have it on	heeYci
-2drawn on	gcYigc
+2would get	bdcebm
-1notes	ddckdY
nthrow	adbfmi
-bkōrero	bffmec
-2pack for	edmfZZ
crleaned	cfefmd
+1questi	jejecY
-2have been	bdcdma
-bprofil	ecbemf
-babbess	Zmffee
psummer	iYbmZi
+2, being	haddYk
pbless	lejddY
pchoir	Ycekfj
-2nvm the	beccmZ
ngenera	jZmaff
+2and sign	ckdkcY
-2change on	cYabii
-2essay by	amffbb
-bnegati	fYfcfk
-2lasts until	YZkief
-3comes on the	kcYcag
-3to me within	fheefY
-2to sign	cedeZm
-bpink	chcedm
crscrawl	fmffea
crright	ehdbmd
-3this email by	bmefda
crlund	Zdhecm
-2join on	cdbecm
nkanzle	mfffdZ
pscored	gbYldi
-bseries	ffffZm
phustin	gmceea
+2but they	Zdeecm
ndùrach	cedmee
ntouche	Ybffjk
clplates	Ylikca
-bunless	Yheedl
-bsun	demfbe
ptelly	mbeffc
clwiser	deffma
-3though of you	aedfmZ
-bmotiva	Zmffee
clmotiva	Zmffee
nranger	cfefmb
-3announ on the	kdYcZe
-2transl :	mcefbb
-2and again	Yebdle
-1side	gkbeaY
-banyone	maidZe
nfare	efmffa
psixty	hkdcYi
njoins	meeeZf
peuro	mecedc
nprior	ejfehY
-2receiv at	cbafmc
+bseems	maffai
-brunnin	Yfcdij
-3she gave me	Zmffdd
+2, anythi	bemebZ
cradd	cffebm
pola	hcgZmd
-2site manage	ddZema
-3the site manage	ddZema
crnor	bebdfm
clf12	cbffem
pgrinni	Yifeek
-2reside on	bbmeba
-2dinner on	gehjcY
plector	bfdfem
-2runs out	ckeeYd
pkickst	mefeea
-3shook on it	bbbema
-2in overal	becfcm
-3be in overal	becfcm
-3plan for the	ebeebm
+2, talk	Ybgeih
-2and him	bdcaem
-1spain	Zeeeem
clsaying	jcfgjY
-bconsul	jabdcm
pweldin	fgmeeZ
pboardi	dmefdc
ntram	gemfdZ
+2and in	kejddY
-3gave me till	Yekhfh
pyour	cmdibe
cltil	giYadl
nfits	bbemff
-3system by the	iYffdg
-2so not	Ydeefj
nguardr	ddmeec
-3they said by	mdfeac
crgrilli	edmffa
-2grant us	mcfeca
nenter	gdfeam
nfunera	igefYk
-1call	hZkcfY
-3tellin the candid	Ydadig
-2cook on	demfaa
-2leader calibr	bcamdZ
-2no go	medeeZ
-3go no go	medeeZ
-2appoin by	mZfeeb
+bdry	Ykbfek
nad	cdhdmb
-2open to	emdeeZ
clfootag	fcfmeb
cltaxi	efmfbc
nmuddle	meefdb
+1stall	ffffZm
-1@s	ciiYha
clharbou	aifacm
papothe	Ygfffk
-bwine	emedZg
-2to meet	ZdaYik
-bintern	jbZYhj
-2crew assess	Zdadmc
-3: crew assess	Zdadmc
clsurnam	fcefcm
+blaptop	bdffem
pgifts	adeffm
+bdarlin	lcifcY
ppostca	maffed
-2drill on	ceZfbm
-2hull on	beddbm
pdes	efmedc
pshouts	efmedc
nspirit	ibkfhY
-2come down	Ydfeih
-2days ,	aaYdkh
npracti	aglYjd
ptanned	dfedbm
clopened	migcad
-2bergen ,	bdaedm
-3in bergen ,	bdaedm
-bshooti	meaebh
+brotas	dmedcf
+bhorse	emeeea
-3back with them	amcfdZ
cllie	Zfeecm
-bhinted	Yedejh
-2call me	bYhefi
-3left , one	cdicYi
-2ring us	bmZedb
-3us know by	glefcY
-bpie	afffem
clordina	icfelY
+2off ,	gaacYk
-bfoot	fedfam
-2nights till	ccedem
-3on nights till	ccedem
-bspread	Yighka
crengage	efefmb
-bflippe	ffcdmd
clflippe	ffcdmd
-2phone in	dgdfYi
+2so you	aYkgee
-2lapse on	beecam
ngronin	Zdkfam
-2will meet	efckdY
-3your answer from	efcemZ
-2from @d	dbbebm
nmaybe	geZeYl
pwon	bmecdh
-2goes on	eamcac
+barchiv	fmafeg
-3people in on	dfdYhh
-3is good for	bmefbZ
-2the compan	deddam
nfondly	amdfkZ
-bgraham	mgdefZ
clgraham	mgdefZ
-3mail on the	jdadYg
-3@d , but	meeebc
pchatti	YclhZj
pwell	cgeljY
-bcarol	efYeki
ppigeon	abmfeg
-bfor	Yilcff
-2word until	Zdfbdm
cldoha	dcffdm
-2inside the	meffab
+2on averag	Zcfdcm
phiccup	ffefmZ
ptruste	fkZlgY
pgo	fkdhYg
clbear	mbdaZj
-bbig	cameib
ppayday	medfec
-2so since	effemZ
-3for news by	acfema
-3got yours on	cddfma
-2and a	decdbm
pgreatl	jdgYei
plorna	Zfimga
-3now and the	ZYikdi
ptulip	ehekeY
pbulbs	ehekeY
-3, is it	cbeecm
-3not rung by	iYefZg
phappy	cmcgee
+2and are	aeZdmh
-3interv is on	eeeYbk
-3the @d :	YlZZaj
-1two	gYgbdj
-3reappl in the	efeeam
-3someth i know	Zeefbm
ptourin	bmeedg
-bilse	fmZffe
crmid	cmcefb
-2can do	dblcYe
pongoin	gfefmZ
-3is set for	fceiYe
clemaile	jlddeY
-2paper on	bccmcZ
-3your paper on	bccmcZ
-branks	jedlcY
-3️ @d ️	jjcdYa
-2picks by	mafcea
-2words :	ZiZdZm
clshooti	leYcgh
crquiz	acmfci
-2are told	mccdab
nsidewa	fmdeeb
clkind	hfgfiY
pobi	hfafmb
-3hour on the	bemeda
-1newsle	ccaecm
-1inside	ghcYbd
+1clashe	cfaemb
+2clashe with	cfaemb
-bmaths	embdbg
clschola	akebbm
-3need not come	eedfZm
-bleices	meefdc
-2contin until	cbkYbf
-3post contin until	cbkYbf
clgenera	gdcfZm
-2accept in	cmefda
-2^ ,	egjYcd
nrotas	eemega
-2decisi the	meddbb
-3by the phone	beceZm
-2post by	fZeeYl
crmuster	meefeb
-3to say the	ebdemZ
-2my call	mededd
-2tourna the	acbedm
+bdrug	bdgedm
-3it by the	djdcgY
-bflash	fgfflY
clflash	fgfflY
+barrive	efYfhl
+2, it	hYaaih
crideall	Yjbfdj
puntrue	hedfYl
-2e by	jefccY
rxanswer in no	feZYZi
-2was it	idebYk
pready	ececmg
-3what i think	meefea
clfitnes	jfleYb
pem	gmdebd
-2he needs	Yefieh
-2late as	dfffZm
-3as late as	dfffZm
nsilly	ambddj
+2or next	haYedk
-2notice ,	dbbfcm
+bimposs	beefmc
-1file	YjakZc
-3after the long	iecYgd
pexcite	jYiedg
-3retire at the	afdddm
+2, told	edZcdm
crvolunt	cedeem
-2you up	mecedZ
-3hit you up	mecedZ
-bgist	heefkY
-1want	mZdjZa
ndoes	amhZci
-2link by	dmefea
clbroken	mfdfgb
nsignal	mcidZe
-3other girl on	bfdabm
+1were	eZifmZ
+bmuch	jYaeal
nprenti	meffbb
-3declin by the	Zmffcc
-1lyk	mecfeZ
-2, its	beeeam
-3@d , its	beeeam
-2contra signed	ecfflY
-3names on the	ijaddY
-2am back	accefm
-3i am back	accefm
paffine	lYffeg
-2free until	eYjcei
+2: send	ZmcfZe
-2flood on	cedcma
-3: flood on	cedcma
+bvet	hdeemZ
clideas	Yjdfej
-3my word by	bmffda
nall	faYgki
-2the manage	aeecbm
pvery	kabjYi
npages	gaebmg
-2vote by	maffeb
nwarned	hkffYe
pthere	meadbi
-3said give it	mdfeeb
ndead	mdcchd
-3office on the	gjZeiY
+2and ring	hhYaaj
+bsubmit	dkdfYj
nstared	mecede
pendosc	fffeam
-2done in	fecclY
cltypica	lYadal
pladder	mbfede
naerosp	ffffZm
+2s breakf	jdjfcY
-3be answer within	mcffda
pattrac	lfefgY
clcovid	dedfmd
nplumbe	efmfbd
ppillay	Zfffmf
-2know inside	jhfeaY
-2not on	dbZbla
-2postdo ,	eadecl
-3the postdo ,	eadecl
clsunita	cefedl
-3will be on	gdgiZb
+2at our	acleZf
-bjust	hlfZfa
-3with us for	bcffla
-2is done	cbblZa
-brush	efaeal
pnashik	cicflb
-2lookin at	ldcddZ
crbus	clgffa
-2anyone until	Zffecl
-3place in the	hdkZeZ
+blisten	idjffZ
-2argued until	ebeelZ
-3crew argued until	ebeelZ
-3my desk until	eaffel
-2part of	dfddla
-3scratc that ,	Zeddla
-bwomen	efdfbl
-3off me by	ekefcZ
-2at six	lecedb
crrememb	Zkefei
-2, after	iZcjfb
nquenti	ecffcl
nfeatur	ecffcl
-3made up by	hZfbdj
+2we sleep	adbblb
pmural	Zkfdck
-3upstai on the	ccbdcl
+badds	dedlfb
pabolis	bcfffl
-btemp	bdcehl
-2yours till	dlffcZ
-3's yours till	dlffcZ
-3fall in the	belbcb
crrate	bdadil
-3you a decisi	keefhZ
ptwist	liccbe
clrely	ledeec
nillnes	fedfla
-3the advert on	bedeal
clpostma	elffdb
crbell	jiebZf
pmiss	hebelc
pfarah	fZffji
clnurse	Zfjhid
-2closed betwee	decedl
-2argue for	ccelbZ
-bmatern	ddefdl
-2^ open	cccdbl
+bjoked	eececl
clfeelin	aecdlf
+2the secret	afffZl
-1since	Zbbdif
-3check : until	cafleZ
-bkit	clheac
precap	iclchZ
-2budget on	Zeeicl
-3: result in	Zffcal
-2be a	ZdkflZ
pbid	Zldigd
-2would take	lddeaa
+2the direct	lbdeca
cldrive	Zafiel
-3it should say	gkeeZZ
crexperi	ldcdgd
+2and we	dfiZbh
-3, inspec on	beeelZ
-1nurser	cdbelb
nsomeho	bfffcl
+2, sheari	deedcl
nbee	ielfaa
-bhits	beefel
clhits	beefel
-bfiftee	bflffc
-bcleane	affeel
-bforce	eeefbl
-blater	lkdfdZ
-3date by the	lZefec
clblom	efeecl
-3not wait beyond	Zaffhh
-3hold until the	ccfbel
psevera	jcelbb
-bfinds	lffeea
crtight	eccfle
+bsponso	lfcffa
-3shortl to the	Zeeleb
-2quorum until	baedla
-3a quorum until	baedla
-1ye	bbjekZ
-2do a	eeZfdl
crapplyi	ifffjZ
+2on :	cdfdla
-3at last ,	cdfdla
-btrack	leeeeb
cltime	lfjdaa
plighti	Zldedi
nzip	edcele
pjoe	affeel
clfit	icieZi
-2he offere	cdbclZ
pfamily	llddba
rxanswer on past	adZZjg
cloverni	hblefa
+2suits .	ecleeZ
pholdin	lebece
-bworry	cedfld
-2availa for	Zdkdae
-bhedge	dZefel
-2garden centre	deddal
+2: nice	deddal
clcd	lgafeb
-1within	fkaZde
-3he is in	lfecdZ
-belectr	fldece
crluca	ceefel
-2applic from	effhkZ
-1meanin	ijecaZ
-2, meanin	ijecaZ
-2teache from	ffdfal
-3kara meant was	jecfZg
-3reach you by	ldffba
clcrewin	khfhbZ
-2websit ,	cfcblZ
-3the websit ,	cfcblZ
-2picked up	cbbfcl
-1folks	jebcjZ
-bpatron	elceag
-2weekda until	egjceZ
npays	eZhekg
nweight	eflcdd
-3lodged up to	eafbfl
pwhat	ehbjlZ
+bcloses	beflce
-3are on the	ZafZck
-2new date	lfbfaa
-2are decidi	ledbda
-2holida ,	lcbedZ
cllido	hlcebd
+2, full	Zhhdah
ppie	ddefbl
clice	ddcele
nwine	Zkfehf
bsfrom period no	bZihec
-2touch within	lbffdb
-3in touch within	lbffdb
nexerci	akZikd
-3crete on the	bebedl
-2her until	lZfefb
-2commit conven	bfdgkZ
crdad	lefdeb
pfast	jjeZdf
+2, do	eZcZcl
crdeed	alffed
-bbottli	bffeel
clbottli	bffeel
+2, they	befZgg
+bsecuri	bjdlcc
-3take until the	kjeaeZ
-3an interv on	ediehZ
-3term starts on	ceeeel
ptidy	lfeedc
-1of	aZfcld
crtimes	Zlfdjc
-3writte by the	bZfflZ
-3been given until	gZficf
-2you about	Zdgdlc
+bwhole	Zfjcck
+bjolly	lffeea
-2portal on	ldbeeZ
+2, always	ledeca
-2shadow someon	ddjdhZ
+2i must	aldeda
ndoughn	fkifdZ
pmean	jehZZj
-2orderi it	bZbfdl
-3, orderi it	bZbfdl
+2, until	jebeiZ
-bhers	lZaegi
+2s my	blafbe
nparts	cffelc
-2bored in	bdefbl
-3be bored in	bdefbl
-bsaved	dfefla
pstaff	giZicg
-btruck	abldZl
crnews	hbZZlh
nvisito	hdcdZl
-3demi from the	cfeebl
-3my return on	leffeZ
crdeal	ldefjZ
pholds	fflcbe
crbeginn	liffZd
crdiffer	Zgdflg
+beasier	cclffe
crmarath	efbeel
-bbank	lfZdkc
pcroupi	daielc
clpatron	elblZb
-2most of	eclfeZ
-bdistri	Zlhcbg
-2flight the	cabeel
nchoice	kZlbag
ppalett	gfldda
-1spend	ZbkiZc
+2term is	Zdffdl
cllaura	dedfld
-2^ and	ajZcjc
rxsuperseded after no	beefla
clfire	falZif
-3can not be	dfeflZ
-2or no	ddZifi
+2and by	Zjbfgf
+1phone	Zedeij
-3us over the	aefgil
-3been extend to	addecl
-2sails the	adbedl
-1mails	aebedl
-1ranger	Zedhcj
-3teleph you on	lfbdcc
-2given me	ekiebZ
clmilfor	edceel
clhaven	edceel
nmillbr	lffedb
-2^ paperw	cbdeel
-bni	blfffd
-2jury on	cddcbl
-3the jury on	cddcbl
nout	fgalhb
pplasti	lfecec
-2him the	lecfea
-bpeabod	eebeel
clpeabod	eebeel
pfinnis	lfffad
+2and either	Zfeldb
-bloops	dfedcl
crnina	dfedcl
pbacken	dfedcl
-3a feedba call	Zehdai
+bpacked	Zdledj
clhomewo	kkbedZ
clsignal	leheac
-3interv slot by	Zgjdgg
-1board	jaZZhd
pturnin	celffb
clsings	laZfcj
clsuspen	kddfZl
+2me :	debelb
+bdoughn	eebfel
-2's from	efeebl
+2s @t	jZldbZ
clgrin	fffflZ
+bbus	algffc
+1just	gaZcZj
nnewer	afffld
crsecuri	akilZa
pshelf	beldef
pnervou	lcffec
pachebe	bcljha
pinstru	jlcdcb
nverifi	kjefdZ
-2ringin them	Zidebj
rxdenied not-before no	iZegee
-2availa on	ikceaZ
-3@p it was	afddlZ
-3to go out	afffal
-2any mornin	cdlffb
nnannie	Zllfda
-2closed until	dcfeel
-2^ what	Zbeddl
-3both know by	lZffdd
-bladies	ebfflc
clvisual	dfelgZ
ncamp	jbilaZ
-2in all	kehbcZ
+1a	edhejZ
pwars	dedcle
-3propos on the	aeZikZ
-3them on the	ffeiZc
-2hear is	bedebl
-2holida on	ZhZdgh
+benvelo	ehdlZg
pmistak	djcZhj
-3hear back by	igffbZ
pbookke	leckeZ
nmeanwh	lbZeei
nicy	dfldec
-2only in	gebZal
panne	ldbfhb
-3: no decisi	Zeeegi
-1lights	debcal
-2live for	clefea
-3is schedu for	fbhdZg
-3get told by	lbffbb
pselfie	alfffd
-3employ of the	ddeflZ
nnods	Zeffik
-2portal ,	ZibfkZ
-3the portal ,	ZibfkZ
+2they always	fefeiZ
punsett	cfeflc
+2email spoken	bbdddl
nplayin	celeag
clseats	fhldZe
-barvo	eldfdc
-3, you got	Zlefbc
-3vote again on	bfeZdk
-3it done by	alffed
+2though ,	lccehZ
crpickin	hcceZl
nnoreen	afflgc
clto	dlgdde
-3on a call	ZhifZd
-1lads	ibiehZ
panoush	efcdlc
-3hears by the	lbffea
-3period expire on	jiebcZ
-2is your	bdleZc
clweek	Zdhgii
-bscenar	adffle
clscenar	adffle
plockdo	fleeda
-3commit conven on	Zffedl
-2^ rehear	bcaecl
+1invent	cebdbl
-bcabin	lcbfci
pbongan	fffdlb
-2fell throug	fffflZ
pspeak	fldcbe
+bdestru	bldfdd
nstall	bedclf
-3got here on	deecla
crrefusa	hlefac
nshapes	afefel
-1way	jcZbdg
-2go in	Zdidgh
-2about you	adZlgc
+2it would	ldZegc
-3want it by	alffeb
-2^ nor	bdcelZ
pdet	elefea
psteuer	leffZe
pgender	leffZe
ng	leefeb
-3be filled by	daffdl
+2or you	akheeZ
-3applic in the	jfeghZ
pfreigh	fcdeel
-2commen in	eebccl
nmartin	dfefla
+2and letter	afflda
crwill	leciZi
ngrowth	efefZl
-3from me within	lcffdc
-3window closes on	elefeZ
-2conven on	bdbiZi
-3bring your knives	eclfda
-bfreeze	dedelc
+2by email	ikbecZ
cldance	Zflecf
-2doors open	felfdZ
nstudy	laeecg
-broads	lfeedc
+2, hangov	geZdgg
clroast	Zffffl
-2the phone	ZZgbih
ndispos	hifeZh
phr	eeflga
nred	kcfeZi
crinform	lZfgiZ
psimply	flefad
cldept	ledeec
-2collea signed	ffffZl
-3new collea signed	ffffZl
pliv	ccffel
-2they announ	Zeeflc
-3name in before	gZeehh
-3not @d but	hiheaZ
-bcamera	ZZjfdl
+2to reflec	afdlge
+1realis	kfffZg
-2asked was	kfffZg
+2realis .	kfffZg
-3i asked was	kfffZg
-1whole	ZcZcld
plake	fZledh
-bafresh	alffee
clafresh	alffee
-3commit report on	aedlaa
pgrape	cldffe
-2panel met	dedclb
clforce	eeefbl
nshona	dfelea
nhourly	eecfdl
prights	ledffb
clbank	fhdiZj
npupill	cfdfel
-3approv on the	Zffieh
crja	clffce
njoan	effdbl
pdealt	eeeelb
+2, suit	Zekebe
-2rings on	leceba
ppounds	afffld
-bamende	lfffcb
ptable	ilZZdh
plinz	jddekZ
pskills	Zkiiac
pnovemb	blcedg
clwebina	Zcbeil
+2, hang	lcdeba
ncousin	hZhdje
-bcapped	ffbfld
clcapped	ffbfld
-3he lands on	Zkdbdf
crunion	ahlffa
njoinin	chjZci
clwhom	gelZah
+2but she	bfeeal
-2choice on	fdejcZ
pfemi	Zegigg
pphd	clfffc
pflagge	gfffZl
-1surger	felecZ
-2a yes	akadZg
+bupstai	Zhbdij
-3is due on	fZeiZi
-bcupboa	fZfffl
clcupboa	fZfffl
-2they choose	becbal
-3to it on	Zdaidk
-2interv ended	decelb
cldiscer	dfflfa
+2, whethe	digdZg
-3you know on	bdeela
pspread	Zeflff
npal	bfefdl
-3reopen on the	debbcl
-3dinner is the	aeceel
pchambe	cldceh
+bboots	galcbg
nwaitin	fZcgkh
ncathed	fefflZ
-3there is the	becccl
-bissued	jZZble
pwhoeve	lbgdiZ
pghosti	cldffd
pmark	fbfhlb
-2we though	dfedlZ
clodette	Zffffl
-3cathed on the	afcbcl
crpizza	fdbedl
-3said yes on	bedelZ
+bruns	dlbfbf
ntexted	ZekkhZ
clwhite	lbjeca
pproble	glaceg
noilski	dflfdb
-3we spoke of	ffffZl
-2say when	leeeZZ
clmagist	leaebh
-2manage decide	fffejZ
+bchose	adedlh
-bd	eedecl
+2it has	clbfcc
-2rings me	lcceca
clintake	dgdgZl
nseems	leefZg
+2be possib	ealfee
-2tastes on	cdiZah
-3jury tastes on	cdiZah
-2week or	ccaedl
-3@d week or	ccaedl
+2of your	kZjdda
+bquiete	eflffa
crquiete	eflffa
-bfood	Zljcdc
-3words by the	aleeea
-2same time	aaeeZl
pforfei	aefefl
+bkit	bahfdl
pmedia	dhldda
-1commit	bZfjgh
clhead	jedlfZ
pextend	Zhhfkc
crrecess	edddcl
-3had the interv	ffbflb
-bpiet	bffldd
nskippe	dgkfiZ
-bmonday	liZcfd
-2told him	eZbefk
-2our call	ZdlegZ
nsevera	Zfjegi
-1with	dicZgf
rountil	dlZabc
rbuntil time-granted	dlZabc
phmm	ciaelc
-3we choose on	ldbbca
-2more person	dedlbZ
-3one more person	dedlbZ
-bgloves	ddefdl
+2the jury	gjdfdZ
-3: govern meet	Zfeccl
-2forema on	cdecla
-3's forema on	cdecla
cryoung	lffeea
-2yard on	heidgZ
-3the yard on	heidgZ
-3to us in	fiZcch
-3join us on	eeZecl
-3at hiring until	effldZ
-bswear	ZbZekk
clhobbs	dfefcl
pmisund	efflea
-2screen :	ZakkbZ
-3offere on the	dfcdlZ
-1transf	dfeflZ
crswimmi	cdefel
nsausag	bedffl
-2had writte	ebeelb
crchangi	bdffel
plars	lfeedc
-2decisi in	gaaZgg
-1final	ZbkigZ
-bshare	jlceZd
-beight	ddgeZl
-2accept :	blcdca
cldrew	hfgfjZ
pfaster	cgeedl
+2under the	laeega
-2calend ,	haecjZ
-3exam on the	cdheZh
-2you from	beadcl
+2, mr	iaedZg
-3her inbox on	alceda
crcome	cljcdd
-ba	gbledf
-2the date	dfeeal
pgist	aefklZ
-bvanish	dlffdb
nevalua	iffeZk
naffect	alajai
-3your note of	eefflZ
-2take it	aadedl
-3tell you within	lafffd
clhospic	lacefg
-3the books on	flaeaa
-3conven on the	gbZkZe
-3you wait till	Zcbfjg
+2of notifi	Zbfeel
-2the coin	hdbjbZ
+2but do	jedfZf
pintro	algfhZ
-3tell you before	caffcl
+bstay	ifedlZ
-3unreac from the	dfdadl
frdate	Zdfifl
critll	faffcl
-2has the	Zdbcji
pawkwar	keffhZ
-3call with me	dblfdc
-3it at the	edclcZ
-2you inside	ggffdZ
-3are due in	ccedcl
ntoll	kaeldZ
-3they had said	cffflb
-3to him on	decdcl
pbt	lffeea
pjas	lffeea
-1either	aZkchc
crpay	chhcZk
+2, shortl	ZeZlfe
pchefs	cdedle
crdemo	bldedg
+1post	Ziceeg
-2one until	aledda
-2crosse :	hibeZc
-3got crosse :	hibeZc
crvalid	dlffea
-2argue ,	hdblZZ
crmanage	Zgjlfa
-3's letter arrive	eefelZ
-2down within	laffea
+2from six	belfeZ
clembark	eeeecl
+2: in	bZadel
-2only till	laedba
crdelaye	cfefld
cljourne	ladldZ
-3who is in	lecdeZ
-blevel	ceeled
pspain	feefla
+2like ?	celeca
-2change since	fffflZ
-2tea on	bebeal
pdube	hafldc
-2it down	ceedZl
-3took it down	ceedZl
-2site by	hidecZ
-3usuall say within	dbffkZ
-2rule :	hjccbZ
-3sit tight till	lbbeea
pguildh	eefflZ
-bholler	leeeeb
-2furthe than	dffflZ
+2while she	clZfeb
crpermit	ahflfb
+bworked	Zceekh
-2resign on	aeedla
-3will text me	lcefed
-2anaest on	ddcfbl
-3the anaest on	ddcfbl
-3warden on the	kefdcZ
-2texted at	debfZl
-3guy texted at	debfZl
+2, put	eaccZk
-2writin to	bebddl
-3are writin to	bebddl
-1seats	deddal
clnorth	eededl
-2result :	kdbaZf
nmarian	lfebed
nfit	ddijZh
nensure	adklec
-2me it	eeedZl
-3on over the	adeicl
-badjour	lebffe
+bfacult	aedldg
crfourth	gbcefl
nenjoys	cheela
+2the elders	affdal
-bbishop	kZaehg
-2sure :	ldcfda
pagreem	alcddj
-2name in	leeebZ
+2s payrol	beafdl
nhelpfu	eceecl
clpush	Zilfha
nnerve	kaffZl
-3your phone on	ldaeba
ngather	debffl
-2right ,	hcjeeZ
clmadrid	afeldf
+2, starti	hjdcZd
-3one , the	leeeda
-2^ deadli	bldfdZ
+2went ok	eeaflb
-bconduc	halcdf
-3am back ,	ldceab
-3told me in	lbcecf
-2list for	fZjbZi
cldairy	ldZeeg
+2, with	kaiZZc
ntestin	cheflZ
-2with speak	lfjfZa
-3off with speak	lfjfZa
ntrumpe	lffbed
+2, hence	Zccdhj
-2said come	dakeZe
-3be back in	Zfefel
crquick	hdifhZ
crallerg	bleefd
-3ofsted @d and	efcdbl
-2gaffer says	leefca
+2, messag	ceclbZ
pjobcen	fikedZ
-2offer over	cadeel
-bthanke	ceddle
-2words in	fjfedZ
-3other words in	fjfedZ
npines	lebfcf
-1trip	abdfdl
crafford	eebfld
nparks	lffecc
clpile	ldeiZf
-2will wait	Zbefgl
pvision	elfcdf
-2corrid on	cedela
-3the corrid on	cedela
-blunes	ledfeb
-2interv is	baaZhl
-2, talk	hecieZ
+2on whethe	Zjecbk
-1replyi	bkbffZ
-2certif on	eZgfbl
+bconnec	efdfbl
+2should you	Zbhebj
crstep	ldeedd
paccent	hgZidg
powing	lZdcgg
nactive	fdefal
ppretty	achfel
ngo	cldcdj
-1ashore	ZkaZaj
-3that by the	lcfecb
crchoosi	lbjeda
-3so on the	icZaag
-2versio :	ldccba
psold	lhedcb
clthrill	ddlffb
pin	clffec
crfast	eeefbl
-2ludo by	Zlffec
nlagos	leefgZ
-2is betwee	Zjfeef
-2hours ,	dclfda
+2, ms	kbgeZc
clliving	leffea
pai	leffea
-2list in	ffedlZ
nseed	Zkefdh
-bfloodi	ffefal
clfloodi	ffefal
nmates	bedfel
-3staff meetin :	ZbaZik
plausan	blffed
pbrushe	blffed
pspecia	hdbcal
-branked	lcfejZ
-3have yours by	aceflb
+2, apolog	ekeeeZ
clclient	jZebfk
-3it is at	cclfda
-2gets here	abcecl
nrounds	bjekhZ
+2for good	ecZfel
-3bad , within	fZffkc
clpam	Zejcdk
-2ring me	Zkfabh
-2out before	fZceeh
+bchase	alfeZk
-2^ presen	dedcal
-2letter leave	ldefcZ
-1cover	bdlfba
ntransp	daffgl
crknots	delfec
pfens	gZfefl
-3not wait until	adfecl
-2collea said	aecelb
crups	lffeea
-bthumbs	hjjdZb
-2ping you	ledeca
nyork	eflfdb
bsuntil day past	Zadahh
nisle	eleeea
-1sister	bdcddl
clfaith	alffee
pankle	lffffZ
pshatte	ceefdl
crunifor	dfflfa
crbearab	dflfdc
+2, hallam	cblecZ
+bpieces	dflfcd
-banybod	feefla
-3me after the	bfffbl
crambula	dejfkZ
+bmiss	hgZjfc
-2one before	Zlfffc
+bmatchi	ffeela
crmatchi	ffeela
-3runs out in	ZlceZc
pwtf	flefea
nkisses	leeeeb
-2applic by	hZfeai
crsafe	ladeZi
-3not heard in	ldfecZ
-3falls in the	jdidcZ
-1origin	cdiekZ
+2after they	jfffiZ
-bcalend	iifZiZ
-1pub	Zdfccl
-3some time in	hegcjZ
-1girl	acdlbc
-2wants it	alceea
npost	Zfbhlf
-2he says	ldbdZd
cllittle	bfefel
crpaid	fgZejh
crinheri	fffflZ
-1gig	Zcchei
-2date from	dfcdlZ
clgr8	cedefl
+bissued	bfebgl
-2examin on	ZjkbhZ
-3with the direct	kdZejd
clclimb	Zdlegf
ptempor	ddefdl
-2so until	Zleadc
clcoding	biZedl
prace	Zcclgj
pmerely	edlfeb
crrecrui	Zdekld
-2am told	lgZeda
-3i am told	lgZeda
clrights	efeelb
pcost	dlafdg
-2pronou on	lecbca
nz	lfcfec
-bpilot	fcedcl
+2and ask	ZklcaZ
-3partne is on	ceZkeh
+bshred	ceeedl
pcastin	keZcbk
-1end	dedeal
+2they tell	lbddZd
-2place in	aeZkgd
plaunch	lfdfeb
clviewin	bbeidl
pilse	cffbel
-bguardr	Zlfffe
clguardr	Zlfffe
-2^ doors	edaebl
-3you are told	leeeeZ
-3, silenc until	Zcfcfl
-2but the	iaZcgf
-3up over the	ieeeZg
-3second meetin on	efbael
+baye	chleeZ
-bresolu	laddgf
rxdenied from past	fffflZ
-bcoordi	hZgdek
+bknowin	leffdb
npubs	efdebl
rxdenied on past	cedelb
crearlie	cdaZkk
rbsuperseded you-will-hear	gZdceg
padmits	lefffZ
-3take place from	eflaca
+bpair	jeihdZ
-3promis for the	hecehZ
-3for us on	ZakdZj
-bcertai	ghdeZj
crkit	bbhfdl
-3your applic of	eeffla
-bquiet	jZdbhi
+bthanks	ZdZelj
-2e the	ldceca
pcircle	hlefeZ
pwasp	kfejdZ
-2lapses at	clcecb
pplacem	djldZe
nhesita	lbffdd
-bmanagi	eaffel
njess	delfcd
clflexib	ddlffc
npassin	ddlfZi
-3parish counci meets	Zeeccl
nliar	ahfflc
-2out :	daZkiZ
-2first ,	gckfdZ
punread	Zlfejb
cl@p	fdchla
-3reps by the	abffbl
-3your hands by	lZfffe
-3cantee : after	eefeZl
crfrozen	fffflZ
pnews	gfjZbh
-2: from	efkeZb
-1swanse	djefiZ
-2in swanse	djefiZ
-3payrol in swanse	djefiZ
-2addres by	cleeeb
rxsuperseded by ahead	beZbhg
pphones	idaZgj
+2means they	leffbZ
-3letter said the	Zffflh
-2up before	gZcdZl
+bprobat	dbkeal
-3i would hear	cefdla
-2preten the	aefflZ
-3not preten the	aefflZ
-3our word on	leefcc
clbudget	ZcZkhk
+2before a	bdeeld
-3answer promis for	kebfhZ
-2decide ,	iaZcja
+2the school	jdceiZ
nservus	eefleb
nalive	eeZffl
+2s begins	ddceal
-bspeaki	iefekZ
+bcountr	bffdel
+2they pick	ledfea
porgani	lheecc
-2up himsel	bfeclZ
+2and drove	bfeclZ
-3me up himsel	bfeclZ
-1sea	Zedecl
clpiece	Zicfle
+2, assess	cejibZ
+bcare	Zejefi
-1furthe	ldeeZd
-bhelp	lddeah
crtwice	elbcef
-2yet ,	bcbfcl
-3, it was	dffflZ
-2call by	hZddjc
-3i wanted it	cdfdZl
-2# of	bdkejZ
crcleara	Zlddal
crleft	Zkebcl
-3to know before	Zifflc
nlocks	flffea
pvicar	lebeZh
-2experi by	bZffdl
ppile	lbigab
-2measur on	cbleeb
-1essay	blacZe
-3, come the	ldZfec
-2# :	jdceiZ
-2lease ,	bcdfbl
-2we meet	ZdjlZZ
+2s round	jcZdff
-3are in by	ZiffkZ
-bentitl	dffbfl
-2and the	Zbfjkd
+boffere	fjdckZ
-bseasid	dfceel
pbeyond	aZlkjZ
+2, all	keZhea
+bmissin	dlfffa
clpoll	elZfdg
-2rota from	efeebl
-1church	Zcjech
-3last person on	bfdacl
pwomen	laZegh
crmat	halcee
phurrah	eelfeb
-3mark it on	Zcelcb
nsickne	gfeekZ
+bexams	efefbl
+1asking	aZeegj
+2on the	hhgagZ
pfix	Zlkdcd
-2trust at	dedflZ
-3the trust at	dedflZ
-3first , then	adcflZ
-bmailbo	ekabcl
ngrill	fehfkZ
clprojec	celece
crpatter	alfedg
pa	eklfcZ
-3you both on	leeddc
+bgaller	dfhflZ
nrisk	beeffl
+2to ring	lZffhc
-2picks on	lebabd
+2i retire	aedfcl
-2girl on	ZeakZf
nmeas	adflfe
-3select @d on	ddlbab
-3opened on the	kcZbde
+1debrie	bdaecl
ncode	Zcicgj
pranger	Zidefl
+bvets	leefec
-2now and	ZdlgZf
-3betwee now and	ZdlgZf
ncuriou	Zfcdli
-3they have got	lZfffd
pwhy	blZcfj
-3automa mail of	effflZ
clcabin	lcbfak
+bvoicem	feefla
clsound	ialceZ
-bto	dlfdde
nye	eecfdl
crstands	jghdgZ
-2to make	Zeefcl
ppreced	elfecd
-1scorin	Zfffkf
cleligib	adflZl
crwebina	efbfcl
ptransm	feleea
pcoins	eeeecl
-bmove	fceflb
-bvoyage	cicfZl
clvoyage	cicfZl
crparish	hhffiZ
+2and finish	ddlfdc
+bnights	clffed
-2rehear from	ffbfbl
-btun	edlfeb
-bmash	edlfeb
clmash	edlfeb
cltun	edlfeb
+2brunch is	bbbfbl
-3ring me on	iiefdZ
crconcre	edcfdl
-bkaisa	hlZffd
clkaisa	hlZffd
pmagazi	hlZffd
-3writin sample by	bcfelb
-bwillow	dededl
+barrang	cjlfdZ
potters	edidZk
crliftin	Zdjffi
+2unless you	Zicdci
cleleven	ecadel
-2the offer	Zkdgde
+2at least	ZdaiZj
+1either	jZacZk
-3your reply by	blffda
+2, now	cZaakf
-3auditi on the	ZekfjZ
nward	kbldcc
+2, some	jeeejZ
+bowed	efffla
crowed	efffla
crdrains	afgeel
-2boats till	Zefdel
-3oil boats till	Zefdel
-2not ,	lbceeb
nbert	eeeflb
-3to you inside	lbffec
-3and i have	Zeeedi
psuppor	ecgcel
-2took until	ibfehZ
pupdate	Zbahlk
ptaker	edcffl
nsmiled	hbefal
-bguest	eaeffl
+bteache	bebegl
-3in place by	abfedl
+bengage	cededl
+bbackgr	gleeea
+blose	elhecZ
-3phone before the	lbefec
-2us your	decdlZ
-3giving us your	decdlZ
pmethod	lZfffe
clclarit	lfeebd
crnowt	felfeb
-2kids on	dejehZ
pconcer	jegcZh
+brealis	cbZchl
-3choose yours by	alffde
+bcourt	bdlebi
-2talk about	efZfbl
pagenda	fclfdd
+2we saw	efceld
-3@p , financ	deeelZ
ncuckoo	glcfeb
ples	idffZl
-3peabod interv on	ceaedl
clforeme	lefeeb
-3choice in the	lfeddb
nawaren	fZfffl
-3panic , the	ccieiZ
clfield	gdZcel
nalone	Zelege
-3hands by the	Zgfcbl
+bpreten	deeflc
clsituat	dceffl
ppic	cddfel
-3, was :	aebdla
nshared	cdcegl
-3dead till the	ccfcdl
-2order by	aZffel
-2good until	bldecb
-3of work on	dlceda
nmiddle	djjbjZ
psalary	iiZleZ
pwhitel	lffcec
nsherry	dfefcl
-bdiplom	fkkeaZ
+bunder	eakela
clfarmha	gfcbel
+blectur	dehdla
-2lofote on	Zeeecl
-3for lofote on	Zeeecl
+2i tell	jZacbf
-2delive ,	elcfca
-3tell you on	eZecjc
pnakaga	Zcefjj
-bvision	eiifhZ
clvision	eiifhZ
+2: either	ldeeba
+2off the	dfeflZ
+belsewh	Zedfki
-1longer	bedflZ
-2no longer	bedflZ
-2a weddin	bedddl
pinclus	eedleb
nmarrie	lfeedc
clyusuf	cglfeb
-3writte to by	lcfeea
+2to clear	iaejdZ
crperson	khakZc
-2head on	Zaicdi
pchalle	dfelhZ
clgate	cgidZi
-2number before	clefeb
+2the other	afcelb
-2reply ,	jceejZ
-2would phone	ifdeiZ
-2its meetin	effdla
+2, proper	defdZk
-3inform by phone	Zeiflj
nchew	faZlcj
pcosted	jaeleZ
+bearlie	keZZgh
+2, weathe	ddleeZ
pgna	ffffZl
-3be decide by	abfelb
-2^ its	cZgbid
+bresolv	efeflb
-2slept for	dcedlZ
-3then slept for	dcedlZ
crrotas	eledcf
+2, decide	jdbgZb
pbelled	gfffZl
claffida	blffed
+2cancel ,	bcZekg
cltech	blceeg
cldeirdr	Zjgfdi
crvotes	ldeeec
pneed	dlfbee
-3is back the	aeebdl
+bagreed	gZgdej
nbrough	aflebh
-3lists go up	leefeZ
-3in leeds on	efcecl
-1paperw	iZceai
-1town	ZahcZi
-bsupper	jeiZjZ
-bcow	aeffel
-2side of	eZbZfi
-2keys on	ddbfal
-3due to end	ffffZl
nmince	lcidbc
-bosman	ceefdl
prange	ikchZd
nstretc	ecdfld
-3on reques within	aaffel
crhire	daechl
-btradin	flbede
nvaccin	deeedl
+2, everyt	Zhcebi
-3sign by the	Zdhfhk
+1cancel	bcZekg
pgwilym	fdlfeb
-3back to the	leeeda
ppo	bfeedl
clat	Zfkhgf
-3will ring on	iZkdZZ
-2settle by	dgfcZi
pinsist	blefde
pencour	bfffdl
-2lodge by	clffda
+bwherea	bfeeel
-2the team	abfiZh
clmailbo	fkabbl
-1hope	bddeal
-2hands on	fkacZf
crsystem	cjjeZh
-1makes	hckebZ
-3teleph in the	lecbdb
-2window :	ZifkaZ
nshipya	Zgeekg
-bargued	ddedle
clargued	ddedle
crflu	Zeeihh
-2furthe interv	efbabl
-3two furthe interv	efbabl
+1round	ZZhejh
+2and put	Zdcbij
crfurnis	dlffeb
+bstand	idgkeZ
+bminist	jablZh
pgroups	affeel
-2number within	Zeffej
-bhurry	elffea
-2lodged within	Zjfecf
-3be lodged within	Zjfecf
-2's done	defZbj
-3think over the	dkdidZ
-2^ @p	Zecefi
pcaught	jbgelZ
nnkechi	lbiffZ
-3@d whethe the	adleea
pghoste	feecal
pturkey	hZlfed
pswimmi	fdlfgZ
-3not gone by	lbffda
-3are in the	ZekZce
-3talk it throug	eZjaek
+bshareh	jffeiZ
crenglis	Zlcfei
-3the funera on	accfcl
-2way on	lfdfbc
-3either way on	lfdfbc
-2have me	adcfbl
-3would have me	adcfbl
pjudgem	eleddd
clex	afcclh
pweak	ehffkZ
ppdf	djZjgb
-2final candid	decabl
-3its final candid	decabl
-2has become	leddba
-2publis on	gdcZbj
-2mass on	kecibZ
nrootin	dflfad
+2, this	gZiaef
clcouple	dbfclf
-2determ within	hafdjZ
-3aiming for the	lfbdhZ
-3they pick on	ledbda
ngrown	Zeeelf
clmaybe	iZfack
-2go up	hbZcai
+2i become	lbefea
-2shout before	blcfec
-3, keep the	dclecZ
pcalls	lZedZj
crtray	dedfel
-2gone in	gaeeZi
-2addres within	Zdffgk
+2and at	kaabjZ
-1taken	Zbealf
-1ok	hbkfZd
-2longer than	ggcbZi
neditio	eflfea
pconcre	cffecl
clrotas	ZkZdhk
nending	dcdfel
-2form back	dZfefl
-3's form back	dZfefl
pundate	dfcled
+bnowt	belffd
+bdms	lddfec
-bholds	aliahc
-3it was by	bbfela
nstudie	efefla
nwaiver	aldfff
-3one in the	lcbfdb
-3slippe from the	aeedla
cllearnt	eiffjZ
-2pint ,	faZecl
+1full	khaeZd
+2full stop	khaeZd
nviva	dlffcd
-3given you to	Zlcfcc
clmostly	afffel
cllots	lefceb
-1likely	Zededl
nanywhe	dffccl
pabstra	Zhlffb
crcfo	ffZelg
nswitch	ldeeia
-3receiv it by	elffda
+bfigura	jeeejZ
-1himsel	iZahgc
pgrand	Zgkdie
prevert	balddj
-3, no ,	lddeca
-3to be told	leefdf
+2, keys	ZfajZi
-3please answer by	Zdgfij
crcities	dfflga
pplumbe	dadkla
-2final chat	Zejjba
pmarge	bdefel
-bpile	jfffZi
pombuds	cgZdki
precite	leffea
-3not by the	gZfdla
-2are until	bckZee
-3be inform on	efedkZ
nphonin	hddbbl
+1go	clebaf
-2words ,	cjdidZ
-2accept until	alfifZ
-3can rule out	bfedbl
poveral	dflfea
nclothe	eelfeb
-3with them in	alffea
pexams	fdgldZ
crignore	Zeffjj
-3judges sit on	afebbl
-3lasts till the	befdel
+2they say	igaeZh
-bmum	ccZdkl
clbingo	Zdefki
ntruth	Zebehl
clnils	lcffdd
-3get the list	Zefbcl
+1tea	laefec
-3me before the	fkcdZZ
-3@d to the	idkdaZ
pffion	fdbffl
-3flight is on	deabcl
nsingly	leffea
phead	lghbfZ
-3interv slot on	deldbb
+1rates	cdZecl
+2rates ,	cdZecl
ntraini	icleec
ponsite	bghldc
-3into servic ,	bdceel
clconfli	Zjfcek
-3everyb over the	lffbeZ
-2goes out	fecbZh
-3to the yard	eelfca
-2applic until	ZZfhel
crtrundl	efeelb
pbertie	efeelb
-2finish by	gieedZ
-2sober since	ffffZl
-3, sober since	ffffZl
-3meetin about you	efeela
-3be with you	hcbfZj
clfa	eleegZ
+2, two	bikbZe
-3closin date of	ceeeal
-1brewer	aeeelb
-2the brewer	aeeelb
+2to compar	kcadZf
+2and cook	delfca
crlicenc	Zhkebg
pjurors	ddjleZ
-2longer ,	lcbfca
clnorthe	eecfcl
-3fixed on the	lfbddZ
crpendin	ffffZl
-3from the brewer	aeeela
-2reappl after	ecefcl
-bsalzbu	eclffc
clsalzbu	eclffc
npredic	ceefld
+btight	ccafil
-3: answer within	lbffcd
pbouque	bhleea
-2decisi until	hjecdZ
-2time by	lbbedZ
-3pop back in	Zfcfjf
crmin	aeledg
+bextend	bdfkZl
-2have the	baagZl
crpasses	cfbffl
+2was daft	deefla
crmore	kZcejd
-bgroom	efaffl
-3to be after	bclfda
+2was my	cdffZl
crever	Zecjii
-2they leave	Zffcel
clunhapp	lffeea
-3given me the	clafec
-bayşe	egfflZ
-3people know by	ldffeb
-2^ answer	iheebZ
crkeeps	jifeeZ
-3would get feedba	cffflb
-3and argue ,	beblba
cldecree	laefZl
-bjourne	jedldZ
-2final 's	adldea
nrecycl	affefl
crleeds	Zgkebj
clcourte	Zfdfgl
pcheers	eedhZl
-3please allow us	lceddd
pone	flieZd
+bcalled	fjZibh
pii	kejdfZ
craction	bfeflc
+boperat	eldfgZ
+ban	lbdech
clshelte	ldefbd
crringsi	kffieZ
ncupboa	kffieZ
nfancy	cdlejb
-2invita of	eeaflc
-3got an offer	feffZl
+bwarden	edkbjZ
clpriest	lffbfc
neclips	fffela
-2clerk at	hdbdjZ
clbuild	Zflffd
-1him	ekfgZb
+1regard	iaZdig
+2so please	dladed
-3it : within	ccfelZ
-3dinner is on	beiZdh
nlitera	libeea
clenergy	ekffiZ
pfirema	dleffb
nneat	jeclcZ
+2ring the	Zbffdl
phackne	efeelb
-3advert closed on	fffflZ
-3with us by	ejeedZ
-2on @d	Zcleec
pflies	lfZdja
clabatto	Zdfeki
-2return by	baffdl
-2disapp on	hjZcZf
pbearin	gikeZd
-bredund	cedfdl
clredund	cedfdl
+breveal	lfefea
-3ring by the	gaffld
-bputtin	idhjdZ
clarvo	glcfdb
pemeka	dcffdl
+bspent	Zeeeij
-3: board meets	bfeael
-1given	jcZdah
pacadem	gZggej
pprotoc	gdleea
+1next	lbdeda
crswears	fdfdcl
-3: give me	lbffdd
crarrang	hgkfbZ
-3our choice by	laffcc
-3than fret till	abfela
-2will call	keZeZi
-3on retrea till	Zefdfl
+2so get	fZeieh
-3of it by	dlefcc
+2, soon	lddedZ
-3he votes on	lcccea
pmemory	hdafcl
pincide	leciZe
nrefund	ZkiaZl
-3go out on	kbbZfb
clpursua	cjdfkZ
-2she :	kjbcaZ
-3your availa in	ffcfal
+2, says	jZaecg
nrestor	fekfhZ
nstaple	jdleba
clbike	clcbhf
ndeserv	Zhffig
+2s intake	efeeal
-2fishin till	bdffdl
-bnoise	edbffl
nchase	bgZgjh
-2gone since	fffflZ
-2expect you	Zegfdk
-2's printe	cdddel
-3partne in the	Zckdgh
cldroppi	ZkkehZ
+2, sir	lcdeba
ntreble	lfcede
pwakefi	eZlfbk
-bintere	akcfla
-2so twice	aecdla
-3said so twice	aecdla
-2up from	adZeji
-2be out	lcefda
+2and someon	afeldb
-bdown	cbhZil
nwing	ZkifZj
-2wants till	kZcbeg
clhall	Zfgaik
+bbrough	aeeeel
-1replie	lecfdZ
clpints	delfec
-3review window :	aeclda
-2dies at	jjZebc
prelate	Zffffl
+2latest ,	iheebZ
crindivi	lbfffd
-1them	Zkccje
-benter	alffee
-2got on	ceefla
-3you got on	ceefla
-3will call you	gdleda
-3line at the	lffdda
-blates	efefal
clinfo	bflfce
-bunpack	beefel
-3an offer within	lZfebf
-2's shut	dcceel
-bwalked	eefelb
-bprimar	efefal
+2if possib	blbffc
nbecome	dblbcj
nprovis	lefedc
+bsize	ZklfdZ
-2answer ,	haZdag
crnets	lfefea
+2, @d	abhZhf
-2messag on	ledffZ
-2diary :	deccbl
-1someth	leefdZ
npercen	feelbe
pgather	gZblch
clregula	gZeeii
-2take you	ccdfcl
-3would take you	ccdfcl
+2and back	eecabl
pconten	lfeecc
-blaptop	bhdddl
clrecess	haeddl
-3is to say	ldefea
npray	lZgibe
clsahib	edceel
crcallin	jeeejZ
clexactl	ijeeZe
-bofferi	Zlffhb
+2anyway ,	ldbefb
ndeputy	Zbhgek
-bnay	fjbeZi
-2room ,	dcleda
-bpleasu	fedflc
-3a4 , by	alfffd
crgenero	bfdfel
-1quiet	acdedl
nbeg	keddjZ
-3do is the	dfcecl
psry	begelc
-2mine ,	ZcZeij
-2recap of	decela
-3quick recap of	decela
+2market .	fddelZ
+2and be	bZjiZf
pgoogle	eefelb
+bbell	lhbaZi
-2refund within	bbfedl
+1let	blbfda
pthus	adeegl
-1though	ZZccgj
-2issued by	lZffeb
-3be issued by	lZffeb
+2, hope	Zijfeb
-2run ,	dbcfcl
palmsho	cgefla
-2gave you	Zdefhk
-3i gave you	Zdefhk
+2, more	cfeeal
-2books on	eladZc
pcatch	ccZclj
crun	chfflZ
-2offer within	ibfeZg
croven	cleecf
-2have rung	afeflb
-3would have rung	afeflb
-2they told	leefaa
paltere	ldefdd
+bneedin	ffffZl
crneedin	ffffZl
phenrik	beffld
rxanswer - past	baZZjf
-3me on ,	Zbdfcl
+bsaid	iZfZih
-1comp	Zeedjg
-2from comp	Zeedjg
+2, realis	Zeaeji
-2were heard	bedfZl
-2outcom the	ledddb
-3the outcom the	ledddb
-2plan ,	lccecb
-3the plan ,	lccecb
rxact by past	fZcdei
plukas	ldefga
+bpredec	ddfflb
crpredec	ddfflb
-3they can do	hejeeZ
cltossed	lddedd
pbleep	kfffhZ
-breacha	dcefel
-3needed from the	efdcal
pat	elhddc
-3last mail ,	iccejZ
-3him till the	ldfefa
-3a reply inside	Zcffji
-bcustom	edgbdl
+2: not	accelb
-2or in	Zefeel
clanytim	alkfeZ
-bflexib	Zblfcj
-boverni	leeefb
clavail	lZfffe
-1somebo	ldabcc
-2firm said	ceffZl
-3crane firm said	ceffZl
+2to prepar	Zleedc
-2girl in	cfdcbl
-3anothe girl in	cfdcbl
-2meetin from	efebla
-3's interv is	dfaedl
-2too ,	cjffdZ
-1least	Zgaiah
-2at least	Zgaiah
+btough	keefiZ
-3: interv ended	decelb
-2^ took	Zbfelc
pparts	iidfhZ
-1naming	cdddla
+1text	ebedZl
pherewi	blgfec
crmill	jaeeal
-3she will ring	Zekedi
nsortin	Zeffhj
+2the depot	fffflZ
-1lectur	cccfal
-2farmer at	cedelZ
-3the farmer at	cedelZ
-3some time before	abfffl
nexperi	Zffilc
pgraz	kfjfZb
pshire	bffcel
+2, write	bdcecl
-3promis , but	adcfbl
clear	cffcel
ndues	lfffea
pquote	Zeeklc
clleads	leccfe
clphonic	gdlfea
-2except on	bcbdbl
nhospit	Zfidfj
-3does @d and	aecdel
crcto	Zefjbk
-btill	ciigZh
-3to the direct	aekjdZ
-2regist until	dZdeel
+2s newsle	dfddbl
-2they sail	aecddl
-2fret till	bbfelZ
pdaft	debfel
+1panel	jcdcZh
ppier	leeeeb
-bbald	blefee
-btriall	cfedle
crextra	clffec
-3's words :	adedcl
ncabin	lefdfb
+2, papers	deidjZ
ntabs	flefdb
ptreasu	Zeigbl
pcoco	fldddd
pcounti	cgdedl
-bgang	Zkdedk
ptrac	dblfcf
+bturbin	Zeefjj
crturbin	Zeefjj
crmoment	Zlkebd
-2fixed :	aejiaZ
clwednes	gffflZ
-2briefi ,	ikZbcZ
-2all ,	figfcZ
pcooked	aeldid
+bpicked	ladcid
-bfamili	eeglcb
crside	ggedla
+2, argue	cfdlca
+1after	hZkbgb
-brobot	Zeeegl
-3is booked for	hdfZbh
-3back before the	aleffd
-3get your knives	ceZfcl
clrepeat	ecefel
-3want to know	Zledcb
+2from interv	ldeecb
nunaffe	lfffdb
phaberd	flefea
-3said yes ,	lbdfec
-2doing it	eZbbcl
pclicks	blffec
crsomewh	Zegfdl
-3first meetin :	bdikcZ
-2word within	blfecZ
+bchoosi	icicjZ
pchrono	clcedg
-2will talk	lfbecb
-3we will talk	lfbecb
crreview	bcflgc
pvarga	eekejZ
-2slow practi	debecl
+2, contes	debecl
-2word was	efkeZc
-3, wait till	Zfffel
-2us both	ldeedb
-2team on	jcZfga
-1diplom	elaedb
pbrigad	kccjiZ
nfox	agfkZk
clumbrel	acZfjl
-3come at the	kfdffZ
-bdesks	bfedel
pimprov	Zlffef
+2, teams	belffc
-beye	ikeeZe
pbirgit	Zhefel
-3for you in	kdZeai
-1contes	cdcedl
+bresear	efcdfl
-3interv one more	bedbdl
-3he had said	bbeelb
panand	eflfea
-3closed on the	ZeZcif
nscisso	blbfjZ
-2submis of	eacflb
-bbite	leffeb
clformul	gfjehZ
-2advert until	cceZkf
-2object on	cecbla
-3counci object on	cecbla
-2update by	adffle
-3open evenin on	ccZekf
phelmet	ccbehl
+blift	Zelffe
-3union replie by	Zbfddl
-3on @d ,	feeflZ
-2text her	Zhafei
-3make their choice	Zfekbi
-2wait till	cZacih
nverdic	fealee
+bpays	gelfca
-bhangs	cfeeel
nreceiv	fbclfe
crmean	lbcajc
-bissue	lbffed
pcrewe	dlffec
-2me by	igZacc
+btaking	Zkdeei
clloadin	ceffld
pinvern	deeflc
-blose	hcbfbl
pguess	hfddZk
cropenin	ZkleZf
-2lucky :	ldbecb
-3time lucky :	ldbecb
-2closed from	dfeebl
nruthie	efceel
ncrumb	efceel
+2he allowe	cfffZl
clswedis	Zffefl
-2dates in	eeleca
cleyesig	eeldcd
-bwalkin	dlbefe
-2appoin :	cdlfdc
nho	iclfda
-3the marath on	bdefdl
-2^ back	ZZjeai
-2offer you	eelfdZ
-2video by	blefdc
pwhatsa	fiZedj
nmoves	Zfddhl
-3, @d on	deddlZ
clroute	gcdfcl
nrotwel	eafffl
namtsge	eafffl
ntettna	eafffl
-3: decisi by	lcffdd
-1leave	dZfZgi
+btrains	efcliZ
-beasy	kafeZk
cleasy	kafeZk
-2back within	eZeeii
+2we will	hekZbe
-3readin period :	dfelaZ
+brecord	cielfZ
-3this before the	daffbl
-2now says	ledeca
-2of #	cdfcZk
nboring	egfela
crstamp	Zkeejd
-1bbq	aecdbl
-2crew bbq	aecdbl
ndelphi	alffee
ntailin	alffee
nlandin	glaefb
naverag	lfeedc
pnursin	eZjedi
-2skiing until	cbfbel
-bexpedi	bdeefl
+blab	bdfffl
+2: two	Zfgdla
-2, try	adcecl
pinvigi	kiceZf
-2requir by	blffec
-bbloke	Zkddbl
-2probat of	cbdfbl
-3a probat of	cbdfbl
-1home	ehZabi
-2years ,	bbZjcg
-3the years ,	bbZjcg
pwobble	flafgc
nyelled	bfefdl
+2, scale	bceeal
-3an email within	laffec
crevenso	jfkecZ
+2, rate	adeecl
cledit	acfffl
-3back after the	beefcl
-2abatto reckon	Zdhedj
-3the abatto reckon	Zdhedj
peach	illZZb
-2it by	ehZeie
crteache	ddZcil
nparlia	dffflb
npurdah	dffflb
-2themse till	gceejZ
-2day is	fglZaa
pyea	cedfel
pmails	dZagkk
pcircui	jfeeZi
-2give him	lbfedb
-2wait ,	gbcdjZ
-3set at the	affdcl
+bcellis	leefcc
-3goes out before	Zeffdl
+2: more	Zccfjg
clsandwi	leeeeb
-2dives the	beZedl
-3trial dives the	beZedl
ntask	dlieeZ
-2says come	ZdieZh
-3of them on	icdZjZ
-3contra by the	cZffgl
-2kept for	afcdZk
+2school post	aeeebl
-2on her	Zdckde
-2phone screen	ielaZb
nfree	dZdkgi
-2phone rings	ldeedb
crcomp	bddial
clvehicl	bedfel
-3of you the	leceZi
ppipeli	eededl
panneli	dblfci
nbeekee	dfefla
-2will land	aededl
+bdrill	Zchchk
nheadph	dleedc
+1concer	adZchj
pnuremb	dfflea
-2which by	ckeebZ
-2three others	efecbl
-3would three others	efecbl
-2drinks on	cdafcl
-2up within	iiffcZ
clolds	delfec
-babolis	ffffZl
pogunle	efcflc
croperat	dldedf
crreveal	lfeffa
-2would decide	bfeclZ
-3they would decide	bfeclZ
-3publis in the	afdebl
-3did the interv	fflfaa
-3is told me	fedejZ
pforbid	fcieal
+1ideall	Zibeci
poffsho	Zhcfkh
-2figure by	blffdZ
-2home at	cedfal
-3, i said	aZbefj
crcleare	ldeffc
-2robot says	aefela
-3the robot says	aefela
crfalls	lcgZff
-2burnin on	acbkjZ
-3talks in the	dbbdlZ
nbegins	jidZZi
-3pharma assist on	fflfZc
+1two	aeZjdf
+2: ah	dfffZl
-3, board sits	cfeZfl
+bbev	Zdiddk
-3choice on the	leddea
+2she said	jfedZh
-2's coming	lecdZd
-b^	legced
pwim	hkefeZ
pcandle	bgeedl
pdel	bffeld
+bbloke	efffal
-3this office by	kdfddZ
-3it said the	jieeZc
-2with someon	adbela
-3it with someon	adbela
-2due by	iZfehh
-3will be by	cZfjah
nthere	dbgfle
+2, his	jfgZcc
clyearly	lecdib
-2term ,	kaadZd
-1learne	cedelZ
-2target :	accfla
-3origin target :	accfla
pdelete	dbjeZl
nskylat	lfeebd
nlattic	lfeebd
nnaviga	lfeebd
ncore	effebl
+bfret	kZeeci
+2is exams	bedfbl
+2would do	Zbheeh
-bagreem	bkbebl
crlifegu	eijcZh
-2mail by	kZffhe
nbehind	fZgdel
-2take the	Zgfeak
clgrowth	icidkZ
+2, flu	kffffZ
-3said defini not	kffffZ
-3, began on	ddecZl
-3bench on the	Zdiedg
-3ring you by	laffee
pattn	lhdfeZ
-2box on	kaaeZd
nvp	cegelb
nfigure	Zfkekc
-bcashie	bfefdl
-3happen before the	cffecl
pgareth	lddjbb
+1uh	Zhedla
-3mate before the	lffffZ
-2sign within	Zlfedh
+2, manage	hZgeie
-2breath till	hcfekZ
-3my breath till	hcfekZ
-3we compar notes	kfeZid
-2page says	ejeeZf
pforgiv	gfgeZi
-3: @d or	celedd
crhed	lddfec
-2happen after	eeefal
-3what happen after	eeefal
pblend	lfffcb
+bboot	cfeelb
clattent	ldeffc
pdanger	fZfffl
phearin	heZifg
-2statio on	ebbfbl
pjam	bdlfee
-2on call	aecdcl
-3, on call	aecdcl
+bcats	dfjfZk
+2to those	Zfefel
-2came throug	eZedke
-2rooms on	fbbdel
+2asking for	bZfedl
+2, before	hlcZda
-3will tell him	Zaefgl
-1along	cblcce
-3time before the	aldfeb
clstayin	ledffb
-2said :	ibfdZh
pdebate	Zgefel
-3not heard by	kZeeed
-3for lunch on	bekegZ
+2, althou	jiffeZ
-3wait longer than	bdeeal
+2, ;	heZcZi
+2i though	aegfle
crneeded	bebcgl
-1allott	fkeebZ
+2your applic	Zcfglf
pspare	ccfffl
+benergy	edeflc
-bmeans	gkcbZk
-1strike	gdccZl
-1max	lbffeb
cloutlin	clffed
-2's decide	lffdda
+2or so	gZakbh
+bsausag	ffcael
nparty	lcbdfh
+2come and	lbceac
-bvenue	Zefedl
clbenefi	aciddl
-3happen on the	Zekede
-2flips on	bedebl
-3year flips on	bedebl
-1probab	jbceZg
nsixtee	blffcf
+2i could	Zdiffg
-3i phone on	lecedb
-2it from	Zdadlf
-3we read until	bcflda
+2over dinner	Zeclad
-3hiring freeze on	dfeelZ
crpasspo	cljeac
plabel	febedl
-bbev	edlfdd
+2we want	kffdgZ
-3dates in the	bZlfed
-bsurfac	lhdfea
-2, signed	cefbZl
+2and voted	deddlZ
psortwe	fldedc
-3truste resolv on	bdcelb
-3is not by	lbffea
pmeanti	cgedel
pghana	fdcldf
-3hits your inbox	acdfel
-3once more ,	cdleda
-3negati , by	lafeec
-2eviden by	clfeea
-2candid accept	befela
-bmoon	jgZdeg
clvestry	ddZjje
+2to avoid	cZeedl
crcrimin	dlffdc
-3the winner on	gddeiZ
-2himsel by	lbfdcd
-2them by	didgZd
-3shut on the	ZdZckf
-2@d sat	deafel
-2nor the	aedeal
-blighth	dgcfdl
+2to appoin	cbdclb
ndenies	dfeelc
-3back by the	Zigdfi
-2@d nor	Zddejh
pbroke	ldZeZj
pindemn	eedfcl
-2no the	fdcjcZ
+2from my	laeeeb
-3evenin on the	cdcfdl
cloption	biiclZ
-2given itself	lZffdb
-3pencil in the	idabla
-2their answer	fceejZ
nsail	fhkfeZ
-3would tell them	bceebl
pvilniu	eedfdl
+2: our	ledeba
ncuttin	lcifgZ
clabbess	cleiea
-1card	Zhadgg
padvanc	gelefa
+2teatim i	lbffcb
ptemple	flefcb
+2as i	fZbbhf
-3follow on the	hdZdaj
nharves	kelfZc
-3will learn by	laefeb
-3have asked for	hbZeZj
+2they put	lbdfba
-2brew wants	beblba
-3trial brew wants	beblba
npanic	eflecd
crcet	Zbledj
crmorn	keifeZ
clexams	idlcac
punoffi	gffZek
-3again after the	beefel
+2, son	ldbeea
clwages	jcjdZf
-2expire after	Zcfebk
clcohort	aicecl
nrefusa	jgegfZ
-2me one	jkcfZZ
clauto	ccefel
pnikos	bjlffZ
-bbookbi	efafel
ninshal	ffbdcl
-3husban by the	blffcb
-3travel to us	ceecbl
-2scores in	bfbldZ
clfounda	glhjZZ
-bpetiti	Zlffef
-3not be by	Zbffkg
-3say it on	leecba
cllomax	kfffhZ
-2answer after	Zdeeei
phaggli	ldffec
-bcounty	iafela
clmass	ldacbj
-2ward visit	adleea
-3, all on	jedbZg
nhealth	Zdidhh
-2can start	dfefbl
pmoodbo	fcldde
clhot	deifZl
-bbrenda	fZffle
nbrenda	fZffle
crswear	iffejZ
-3goes out on	gZbcZh
npronou	gbdeld
-3card from me	dcdeZl
prings	iijbgZ
crhull	aledei
-3the direct on	Zcaegi
-3's good for	dlfeca
-3that you got	edeflb
-1you	hZeZhe
crfall	eglfcb
crcook	ffgelZ
-2period :	aeelZe
clpastry	jZkefc
+1last	akdeZh
cldistil	cglegb
-3reserv list in	cfedlZ
cltalent	aflfcg
-2have by	fcekcZ
-btender	hjZkZb
-2from hr	lfefZe
clbosses	lfgdeZ
-2talk before	kbkddZ
-1campus	bfeZkg
cltheir	ggZgeh
pqueue	cbella
-btitles	dlefed
cltitles	dlefed
+bcongra	dfeelb
-2replie by	Zbfddl
+bjacket	Zdgfcl
-bregrad	Zfffel
clregrad	Zfffel
pdepend	lZjgeb
-2no till	lcfdeZ
-3or no till	lcfdeZ
crworked	Zceelg
-bhabit	lcfffc
clhabit	lcfffc
psamir	hefeZl
-2diplom on	eZlfec
navails	ldfefc
+2, pitch	bciejZ
crpatien	ecfdel
nleader	ghglZb
pcscs	eZedjj
ntyped	egZjbk
pcackle	flcede
-babstra	cldfec
pmisspe	dfflea
-bho	alfffe
nperman	Zeeefl
-2had till	fZdflb
-3i had till	fZdflb
pall	kZehgf
-2gone from	dfebla
-3is gone from	dfebla
-1hears	jcaZdf
-2, as	ddefal
-2me til	jgedeZ
crflight	kbZdal
+bcontes	eededl
+2or no	Zgbdcl
-3the interv ,	delfbZ
-bwraps	lcdcbj
-2, heard	ceeflb
-bblower	lcfffc
ploves	cbiddl
-3thon induct on	ffZfkd
nmessin	leeeeb
ntoured	cfeflc
-blaugh	edefdl
cllaugh	edefdl
clseh	cedfdl
-3not ring on	ldbdad
-3forms on the	bfalea
-3form , @d	beldca
cldonkey	dffleb
clsanctu	dffleb
-bcousin	aclaak
nmarek	lfeeeb
+2: yes	gZbejd
-2line by	hgdecZ
-3passed inspec on	deddla
njaw	bejelZ
ngist	dfffbl
paddres	Zdkagj
-3call me back	dkafjZ
-1joke	bdkcZd
-bpen	lcgedb
crexists	efffla
-2, are	cflcca
-3know , are	cflcca
ncto	degeZl
phod	fcefcl
pcaller	Zjeked
-3say so on	laZfia
-briders	efeecl
+bthesis	bljfab
pclipbo	glZedh
pnod	jaaebl
rxsuperseded since past	effeZl
-3and to mentio	jfifZc
-3say who by	lZfffd
-3the visa ,	cceecl
pnet	eebfel
crcloses	hjZeaj
-2cake on	bddebl
crmanife	celfec
crbinder	flhfba
+bhear	jabled
-2online until	cafefl
-3yours is due	blefec
-2refusa of	efefla
nreceip	cZgefl
-2the marks	dfddal
-3by the marks	dfddal
-2issued on	efeckZ
-2i named	bddelc
-3@p i named	bddelc
+bagency	iblaed
+2and places	efZddl
+2pet so	cecdel
-2so by	fhebZe
+2half nine	delebZ
-3reserv list for	aeffcl
-2our reply	leeecb
crcover	flcfce
-3would hear before	cefflZ
-3else interv on	efaebl
-2shortl out	lfedcb
-bvia	jgieeZ
pcomma	cdfflb
nswore	hbceld
+2not reacha	fccela
-3was over the	fccela
+bslinge	fffflZ
-2secret by	Zfecdi
-broles	hebecl
crdepart	Zefdil
cllaughe	lfffbd
npurpos	feffla
pdrafte	keclac
-bhope	aficbl
crcrossi	febflc
-beconom	fZlfgd
cleconom	fZlfgd
-2the post	ebZdgi
-2partne meet	jfeZdh
-3panel will meet	Zfelfd
+2, house	ceceal
pmat	ddefel
crman	bldclc
+bdaft	gaZeik
-2though by	lcfeeZ
clpinged	geefla
-3i get told	leeeba
-1offici	fZjfZe
pparlou	effebl
phoop	dleffc
pvolume	gclecd
nsoft	dZiegj
clproble	ddfeld
+2to collec	eabebl
pquiz	hifidZ
nclass	dljcdb
-3be told the	lfeecc
clheadin	cefecl
-3draw on the	aeccdl
-3sworn in on	cebfbl
-2sworn on	aeeela
-3would sworn on	aeeela
pberth	beffel
-bnomina	leeeZi
-2not :	lcbfda
-2sample by	Zdfela
+2, chef	Zffeje
+2, forget	kcZdfa
-2ghoste for	effflZ
+2so ill	lefddZ
psiftin	cfddfl
-3not @d not	ffffZl
pks1	ejdfkZ
pbreaks	fedelb
crdeemed	alfffe
crjobs	Zheekf
plapsed	bgdddl
-2off was	effelZ
+1confir	ldfdbb
+bstockt	fcgkZg
-2both before	elefeb
-3respon within the	Zffkda
-3surfac on the	lebeea
-2thing on	edZfhj
+bmerged	eeffal
-3make it on	cckiaZ
-3the outcom by	fZecgg
-2are on	bZfgff
-2rises on	ceccal
-3of ringin you	Zeeflc
-3it up to	ekfbfZ
-bsnow	bbadkl
nrates	gbdfdl
plamp	flddde
-bneedin	ZllffZ
ppool	kbffZh
crsometi	ceelbh
+1overdu	adfecl
-2reply is	adfecl
+2overdu and	adfecl
-3this reply is	adfecl
-byard	ccjZii
-3i will phone	leefac
-2@d became	beedla
-3be contac by	adfelZ
+bgun	eddfdl
nand	dbeflf
nregula	kcjeZf
pbarb	feeebl
pincomi	cffflc
-3pack goes out	Zfeddl
+2and everyo	idbhZa
-3teach # on	ffbflb
pbottle	cZlefh
noutdoo	eecfld
nshaken	hfefZk
poverle	dlffdd
+2, third	Zclcae
bsfor time-only ahead	felfdZ
crpermis	blfeed
crreloca	dlefec
-3point in the	lfedda
cr@d	Zdejel
clhub	dfeedl
-3choice has till	Zdfeel
+2, could	gZagbj
clserved	ldfefc
+bdown	lZgefb
-3are delete after	ebfedl
phurray	dgafel
crextrac	dlffdc
sigoodbye	bccbel
+2, rehear	hcjceZ
-3call with them	acdbbl
-3new propos :	Zelfec
ppiano	jcddZk
nawkwar	ifffjZ
-2: not	Zeeejc
-2answer until	hieedZ
-3would have decide	adcela
-2gone by	jZffai
pdog	hdhbZi
+bweek	afZclh
+1gettin	kebfgZ
pspeedy	delfce
-3up before the	iZeddh
nwednes	jhceZh
nasleep	ifffjZ
-3she is off	edbfel
+2, bay	dclffd
+blisbon	faffcl
-btower	eeleeb
+bmrs	leZdee
+1called	debelZ
+2called off	debelZ
+2, phonin	fedekZ
+1good	eclfdc
-3half hour on	jebejZ
+bunifor	ceeeel
-2check ,	aeeebl
clmuseum	dblael
-3me back by	blefec
clisland	heejZg
pempty	glaede
pcartog	cleffc
-2bumped from	dffclb
-3got bumped from	dffclb
-brespir	ecefcl
pundert	lhbeec
-2list on	kZadde
clmd	ddddfl
-blad	dbahel
crtime	blaele
-3would have known	dfeeZl
-bnoddin	lbddci
-bbuzz	eflfea
ptier	Zcjeje
-2period is	kaebZe
-3we had said	cfeflc
-2observ day	ceaelb
-3did observ day	ceaelb
padeyem	Ziffej
-3under it by	adefla
ptan	heZfgj
-3everyo on the	idbjgZ
-3exactl one person	beeebl
-2took us	Zaedhk
psemina	bgfdbl
-3clerk by the	blfeca
-3panel interv on	aeZegl
crso	acbigl
-2invite on	Zdeebl
-2festiv till	cbddel
-3harbou festiv till	cbddel
crsplice	eelfcc
clkno	ldcfde
crslippe	fldfdd
-2us to	lcdeea
-3hold us to	lcdeea
-3make that the	ldgdaZ
pcare	fjfdZj
pquorum	lZfefg
prep	bgZkcj
-3landlo is the	bdcdal
-bporto	ceeedl
-3it to the	djdeZh
cltypes	beeldf
-3am told in	lcdfdb
pbistro	Zeidek
plocked	gZhebl
-3great hall ,	eeZfcl
peggs	heleeZ
-2shut till	ccfedl
-brecap	dfdeld
pbooksh	afffel
cla	delecg
plender	ledfdc
-2rise on	dddcal
-broadsh	celdaf
+1did	gcddhZ
+2did not	gcddhZ
-2the letter	Zbcdhi
clairsid	blffec
+2s all	ieedhZ
-3form arrive on	feffla
nperhap	lebefc
crpairs	delfec
-1bingo	Zddejh
pscheme	ildcbd
+2withou a	jacdiZ
-2signat within	clffdb
crsnow	dfelga
-3roadsh on the	aejcZf
+1past	beefla
pfifty	Zeefki
+bitem	fedcld
+bclerks	feZeek
crclerks	feZeek
-blanyar	ddcffl
-2once :	gidebZ
nslight	eedddl
-2rules by	laffeb
-3we read it	dffalc
-3toast planne for	eeaedl
pvideos	gbblee
-bnot	jbZbkl
-2, take	Zbibbl
-1thinki	jedejZ
bsfor lower-bound no	dfedal
-2your applic	Zbcdii
nbeat	daeehl
-bwall	ihdkbZ
clwhat	lZeaif
nadmin	fbfflc
pzurich	ddedel
pseafoo	Zjffej
+bhost	leeeaf
ptraile	dfbfel
psoundi	Zedjck
crspeech	aflffd
clthus	leeefb
-3to us before	alffeb
nblesse	edfldd
crkitten	gflffZ
nvalue	deffcl
-3, thanks for	ffeela
-2promis the	ieefZh
-2outcom in	leffdb
ndaught	bgeflc
nhilsen	lbdfde
crbeep	dffdlc
-3be delete after	deffcl
prang	lcdcai
-3contra ends on	ccdedl
ptour	dlbhgc
ndad	cggdZk
-3tied up before	abeddl
pgrowth	lbeeic
-bfeed	dfcfdl
crcompul	ffZekh
+2, three	Zaackh
-3: at the	ledddZ
+2and lunch	eeleda
-3could you do	dclfcf
peveryt	jbZjfe
-3a decisi on	feccjZ
-2away on	efeflZ
pcaved	Zffffl
crbrief	dlbehb
pcrete	belfee
-1hol	adddcl
-2bank hol	adddcl
+2after milkin	balfdb
-2mornin ,	dhkebZ
-2last ,	Zbcdjh
-bagain	dclfdg
-3is done on	lfebca
-2calls on	lededc
+bhandov	geaedl
-3rung me by	jZffah
-3result at the	jfeehZ
-1recall	ZdajZh
clbarbec	afeffl
+blocum	blffed
crlocum	blffed
pplant	efgcZk
+bupdate	fabbhl
-2meetin her	efebcl
-3are meetin her	efebcl
+2s a	gacZbj
-3mailed on the	lededb
+2you are	bkZbbi
+2bank iv	deldcZ
-3or no in	chefjZ
+brefund	ffefal
crrefund	ffefal
-3be expect in	lfdeca
-1rent	addedl
-2^ rent	addedl
+2at #	cdjZiZ
-bgut	Zecbhl
+2and nothin	beeecl
-3the phone on	dbldda
-3lookin at the	geZbZi
-3you have had	jceeeZ
-3for interv on	jdfdZe
-3client decide on	affdcl
-2start to	ddbfbl
clordere	dcjeZk
-2will happen	ffeekZ
-2wait over	ikedaZ
pdrams	leffcd
pspit	leffcd
pbucket	leffcd
-1evenin	aZkbcg
nhandsh	dfffbl
+2, ahead	lfeecZ
pswiftl	alffff
-3open till the	Ziecdh
pmins	calcaj
-3of us the	lededa
-3differ days ,	dfbelZ
crclashe	aeaelj
-2baby on	dfeelZ
-3in person ,	bdlfda
crbeekee	jdefjZ
-3's yours ,	ecZfel
-3as to the	Zdecig
pwalkin	ifeiZe
-3other finali until	dafedl
-bwhom	iedZel
-2collec by	dZfeel
-3sooner than the	aeffbl
-3decisi at the	ifeZiZ
preal	ldfdgb
+2s group	jeZefc
-2posted on	kebeZf
crpigeon	gZhecj
-3an offer on	hcdejZ
clngl	gehfkZ
ptobias	kgebZk
clstrong	biadgl
-3like , the	aeafdl
+2, an	lddecb
-bgreg	bfffld
-2they rang	ceefla
-2choose the	cblefc
+1chase	bddedl
nfound	adZfhl
+bstands	ilZddd
+2and text	icbgZf
pconsta	kchdZh
pmine	fkfZfc
npastry	lecdja
-balive	ijeffZ
crnite	lgdecd
pconsol	lffdec
-2was change	efdfZl
-2waitin till	jabfkZ
-3and do a	eeZffl
-2: on	eihcZg
-2applie until	ccfcdl
-3purdah applie until	ccfcdl
nreache	ciZbkh
-bsports	ieZdak
clsports	ieZdak
-3wrappe up by	djfdhZ
-2shuts the	dedeal
+bbroken	eeefla
-2by phone	fZhdjc
-btests	aclkiZ
-3, dated the	beedlc
ptheref	Zdidel
crreacha	laeekZ
clna	eejfjZ
+bour	lZhhdb
+bassent	Zkfdei
pwink	clffah
ppersua	flefdb
crresolv	dffZjj
+2at whethe	ceZflZ
-3files on the	cfdbcl
-2@t ,	deafdl
-3you again in	decdel
-3wages on the	cfcdbl
cltradin	claecj
crquarte	eaffel
+bboiler	dfceel
psignif	eebeel
-3out at the	gedZjc
-1quiz	Ziefbe
+2, link	albfcg
-3to do the	cchfkZ
-3to start in	ebcfel
+badmira	leffdc
cradmira	leffdc
-2nothin happen	bfeeal
+bagent	lededd
-2boots on	bcbfbl
-1flying	decdbl
clperm	affdfl
+1myself	hZZdhg
-2surpri ,	bfddla
-3a surpri ,	bfddla
-3send it by	Zghfhh
-2nobody rang	fffflZ
pbrilli	jeZdek
-2has til	aafefl
-bsilent	kZcdfi
ptouris	dlffeb
crsmoke	lfeefb
-bjacket	hZffek
+2the tastin	effflZ
-2so within	ckffeZ
-3retrea is the	bcaeel
crmoving	efffla
npryce	lfhecZ
-3bookin closes at	elbffZ
-blaw	hZbhgh
ndocume	hjjbZd
clfailed	fjbfZj
pchoppi	efdelc
+2before school	lddfcc
-3stores assist on	dfdelb
-2to discus	bdleca
-3terms to discus	bdleca
+2i quoted	Zeffgh
-3other offer expire	eZdfel
-2^ home	addfdl
bsfor day past	abZdlc
-3a decisi in	kdddZg
crbeers	geeldZ
ndrags	kacdZk
-2day by	ihafdZ
-2lisbon until	ffffZl
-3in lisbon until	ffffZl
+2, applic	Zdcjdg
-2picked by	ldfebd
-3leaves here on	leeedb
pimani	efceel
-2an offer	gZZceh
-3takes place from	efdlba
+1once	iediZb
-3visit of the	debela
-2counti from	ifecZg
-3answer comes on	lfeedZ
-2shift ,	Zkfeca
pmarket	aZahlk
-1gave	dajbiZ
pnumber	hlgaec
-3cottag until the	deflfZ
-3talkin to you	begfle
nchild	ffleea
nsuppli	iaeeal
pearly	bddldi
pmonito	cfcffl
-3date would be	dedfdl
ncream	cfeflc
-2everyb within	ebfejZ
-3a text by	lZffed
-2^ recall	bedbcl
-2off until	Zbfeij
-2four ,	ZjjfZd
+2lunch and	lcabdh
-2^ ok	Zckfeg
-2expect at	Zkcdcg
-3is expect at	Zkcdcg
rxaside - no	Zecbjf
+2, let	aljbab
pscruti	lhefeZ
-3@d and by	ecfekZ
pbrambl	dedefl
-2the candid	ZcZhhf
-3follow in the	fbkedZ
+2, head	cedadl
crsuit	gfefZk
crhousin	eelfdb
-bdead	Zgedkf
-3hold me to	aZZfgk
-2word before	ldefbb
-3rules on the	leccda
-2they meet	dedjZg
-1huddle	lecfbZ
-2since the	deeclb
cllives	ddfedl
-bhelico	Zelfff
clhelico	Zelfff
-3me know inside	lbffbc
norders	bheddl
+2gone ,	acffla
-2got hers	ceeebl
-3cousin got hers	ceeebl
ntindal	dedfld
-2arrive within	ZeffZl
-3off you by	blffdb
crmum	jfkfdZ
-3there in the	gfeeZk
cldevelo	Zdehfl
-3call them on	adceal
+2to sort	kgZdcf
+bcounti	lddeee
-2off by	bafcal
crprinci	idcZii
-3frost till the	defdcl
+1still	iadZka
-2hr says	iefefZ
nresend	deefld
pphysio	lcbcje
+bunpack	befeel
padmiss	bgdeel
-bcough	alfffd
clcough	alfffd
-2ticket in	clbecc
-3brno on the	ceaedl
+2, quote	ldefeb
-bburnin	Zddljc
clburnin	Zddljc
crdates	lchdfa
pstack	beefdl
+2stands .	aejfeZ
-3choice has until	acfddl
clbarist	lfefcd
+2before he	adZkde
+2we close	hdceZi
-2pick by	hZdfdi
+2whethe there	kZeejZ
-2sessio of	cdblcZ
-3answer within the	blfeab
crsurviv	clbdbk
nstring	ddffcl
pjoiner	ckjZfe
ncongra	eeZhbl
crheadco	jdaecl
-2email before	clffea
crapprov	icZbii
nstanda	egefla
phopefu	laffia
-btypes	beeldf
nglossa	jbflfZ
crforeve	edlfbf
-2ringin again	lfcfca
rxaside by past	ldeebZ
+bvirtua	efafel
-2scan by	clffcb
pdunmor	cedfel
+bsugges	lfefdb
crsugges	lfefdb
-bsignif	clfffc
nknee	lcefai
+bpermit	dchlde
-2jury meets	Zdcgei
-3an answer by	Zfdcli
pfed	ceeZlh
pmanage	ldgicb
-2, @d	Zdkdhb
clbrief	cdZejk
-3reache you in	lbdfac
crvisite	eefecl
+2after he	hedjcZ
cllater	ilefdZ
rxappointment over no	jZkbeZ
+1calls	aeeedl
+2calls $	aeeedl
-3# , no	aeeedl
-2been on	efdbla
-3have been on	efdbla
-3candid to see	cedcdl
-2is releas	Zkbcbe
-bsooo	lefeeb
clsooo	lefeeb
+blearn	lcdecg
-2me wait	Zdffkj
-3made me wait	Zdffkj
nconsul	Zkddjf
-3lunch on the	afbeel
-1lesson	aZgehh
+2you wrote	bfeelZ
-2^ in	kagZdc
-2one :	cZkckd
nanyone	egZkla
+1yet	eeieZe
-2first whole	dddelZ
-3my first whole	dddelZ
+1bins	bedecl
+2bins ,	bedecl
clconsor	ljeebZ
-2casts on	leccca
nlucky	Zcblgi
-bstipen	ddefdl
-bhead	dgfkjZ
+2, pet	lcacZg
-3is counte on	edZcbj
+2i decide	ldbeda
-2post from	feeeal
-bcattle	edefcl
+2, wherea	afddcl
pgreene	dfelcd
-blinks	eaffel
-2they gave	jckebZ
pshot	fldfeb
-2hear in	hZccgd
crbacklo	Zffflg
-bsweet	gfffZk
pfought	leaeee
-3people by the	laffec
-2inside of	ldedda
pfemke	ledega
-2have till	gfcZZi
crrisk	blffed
poutcom	gZjZcl
-boldest	beldci
cloldest	beldci
-2to spend	cclfea
+bpinky	leeeZh
-3which takes about	bbeecl
ndelta	leefec
nchlor	leefec
nalkali	leefec
-2unchan ,	bdldca
crmy	clZgdi
crhusban	eleffa
nplant	Zffdii
pneeds	alagbl
+bwomen	beefel
nspit	clfffc
+2you start	dcbfdl
ndental	lfffeb
pjordan	befeld
crissue	ifefZj
-3teachi statem by	dlfedb
+bhopes	dfceel
+2to adjour	becclb
+2stands withdr	defela
psauce	deleec
nnada	efffla
nnapkin	dlffeb
pedits	eldffb
rbappointment i-must-act	aZieie
+bflower	jedfZj
-2the interv	abgZjb
-2flu until	ececdl
-3with flu until	ececdl
clbrusse	Zdidel
-3yes or no	heZifb
nhigh	Zfdeki
nwished	fdfflc
pcolin	fZfffl
-2settle at	leefda
-3gets settle at	leefda
-2being on	Zbjiad
pelena	cbfgfl
clgwil	aegfel
-blifegu	gelfda
-2shuts at	cjZecj
-2once ,	lccfca
+2but honest	Zffffj
clsupers	feffla
-3's good until	dlffeZ
clroyal	ffffZl
-bfail	kZeela
clslow	iclead
-3starte on the	cedfal
pcake	lcafci
crfather	ldceef
clroadsh	bcjdZk
+2s trial	ZZeeel
-3falls on the	gecicZ
clwomen	kfbfZk
+bforget	fcZcld
-1retiri	adbedl
ptin	befdfl
+1everyo	kbZecj
-bere	fldfdb
clere	fldfdb
+btruck	kfeehZ
ptom	ldgfdb
-2lady :	ldfeba
-2medica on	djhedZ
nboards	egkfgZ
nlaurea	egflea
cldesser	lfffda
-2^ is	hhiacZ
-3post closed on	fffflZ
+2we pick	kjceaZ
+bwould	dfgZhk
npremiu	eecfld
npaula	lfefcc
-3return it by	Zbefjj
-2visits :	aelcda
-3, visits :	aelcda
-3you are on	lebfca
-2closed :	bcbfcl
-3crèche closed :	bcbfcl
pmeasur	fbflbg
pfundin	leddhb
-1wed	jdcZcj
-2cloud for	effdal
-3had cloud for	effdal
nhazy	efffal
-bdare	lffebd
cldare	lffebd
-2online by	igeedZ
-baccra	ddefel
+2, zip	bldfca
-2, with	bleeZd
clphotog	blgedd
-2job since	fffelZ
npiano	eflfeb
-3marker finish on	fffflZ
+bco	efcbhl
pewan	jekecZ
pkettle	fdZeji
-1sign	ejadZk
-3his answer after	efffal
+2latest for	Zlfffe
nfiresi	eelffa
-2budget in	efeeal
cllifebo	gedhkZ
-3my list for	dddecl
-3to decide in	kffecZ
-2off :	clbeab
-2hour ,	aZidbj
-3an hour ,	aZidbj
-bcanal	Zlcfdj
-2a coffee	aeleee
crsat	deZfkj
nchat	giZdig
+1start	hZaeai
+2is better	ealfeb
-2book within	blffec
-3aware that is	Zfffil
crcousin	baeegl
-3you , within	laffed
nerased	geeela
+badvise	leeefb
ndecent	glecec
nline	lafdeg
-1n	Zjahce
-2interv to	cchkbZ
-bcompre	eelega
crprofil	hldbce
-brao	kecejZ
+2as in	dffflZ
-3not of the	dffflZ
pye	gadecl
-3no from you	clafdc
-3out , the	afdedl
+1undid	bdcela
+2undid it	bdcela
+2you may	lbbdZg
pinacti	dbffel
-3should know by	lbffdc
cllevel	Zdblgi
-3fittin on the	edZfel
-1case	hgZiZe
-2but after	fbffla
-2someth by	baeehl
-bfun	bcZflj
-3a start ,	djZffe
-2the long	ecZddj
-3fair is on	deZeel
-bduties	dffgZl
+btower	deldde
crtower	deldde
-3new people in	bfefcl
crcantee	hcaeld
-2them from	eedebl
-2i have	ZjgbZd
-3manage 's back	affeel
-2get feedba	hfffhZ
+bseeing	kgefgZ
-3more candid on	bfebdl
-2ring round	lddeec
-3resche me to	Zejbia
-1readve	dfefal
-3on it ,	ekZiad
+bmate	lcfdbg
-2a furthe	ldeebb
-3first he said	affelb
-1valid	acbdZl
pblesse	fbcffl
-3attest 's the	cbdffl
clresolv	jaZhka
clporto	deeedl
nfourte	akeZgj
ndecidi	igbaal
clpre	beechl
-2decide over	Zecgci
-bcreati	lZgffc
crowe	bhcklZ
nplus	Zfjadl
phrs	lbfjdZ
-2we reopen	cebfdl
-1change	hdZcfg
-3told me by	fafflb
-2for until	jdfdZg
psolici	feblcf
-3for on the	beZbld
ngaz	jhffeZ
pstoke	eelfga
-3is off from	ceeecl
-2result are	Zfeedl
+2the sevent	adeflb
-3trace , and	adeflb
+bcarava	dfbfel
precoun	ledfdd
-2aberde :	bekdhZ
psewing	dedfcl
-2servic on	feajZf
-3mind up by	lbfeed
crreckon	gfelbc
pplenar	Zlffff
clpainte	cdffel
cldispos	lffdec
nsold	decdld
clworker	jdldda
ppush	dekeZi
nexam	alkdeZ
+2is open	eeefal
crfun	dfdfld
+2: if	lbdfca
pkaz	bffcel
-3could be the	Zdjfcf
+2the search	fffflZ
pthru	ldbfef
clprays	lcfefc
-1depot	Zbideh
-2teleph conver	eedelb
-1remain	jdkeZd
crlove	dcaclj
-2mum the	bfefla
-3your mum the	bfefla
pspeaks	lfffdb
-3great meetin you	deeelb
-2sven 's	cdcdla
+2falls .	cdcdla
-2wraps on	cecbbl
-3crew wraps on	cecbbl
-binsigh	efbfdl
+bforest	efeflb
+1straig	beeelb
clsells	lfefea
pngo	ccfffl
pappeal	agddgl
-2work by	gZgfjj
+bremind	Zlefdh
-bdraws	fffZfl
-1docume	cecflb
-2your docume	cecflb
nbuns	ledfdd
-2is decidi	lfeeea
pinitia	fggekZ
-2i say	fZacle
clhonest	decelf
nslashe	cfeddl
-bbet	cfdeel
-3run throug the	cdbleZ
-1silenc	leefZh
-1vanish	ejZdei
clvirtua	debdhl
-bvet	bhZdij
-3say yes before	alefdc
+2one way	lcefeb
nsomeon	Zhceii
-3day off is	bedfel
nakela	efddel
pcracki	Zlefei
-2voted on	ZdZhlb
passign	cfbldf
-1table	biZied
ngemütl	ldefeb
-3know more on	ieedZe
-2electi 's	debedl
ntear	lfefaf
ppink	iekfeZ
pgradin	feeela
crsunday	dfffbl
nswept	cfflga
-2prefer by	alfeed
pfairne	fedleb
-2lesson from	efdfbl
ppot	ceeeel
-1tour	Zhhcce
+2in mind	dfefla
-3you to sign	dfdeZl
nnetwor	icbflb
-2town on	eelfeZ
-3in town on	eelfeZ
pour	eggcbl
clsorted	lagdgd
-3the phone by	lbdfdb
-3will go out	afffel
-2i go	cdafdl
clwu	gdedcl
-bquoted	eefflb
-bresits	ddefel
clresits	ddefel
crfuel	dedfdl
-3decisi was due	adfeld
+2s no	ecidZj
+blifegu	bjjcZj
-3walk in before	dlefeZ
crwat	bffeel
+2is mainte	aededl
pstruck	ceefel
+1re	gkbfcZ
-3back , the	leeeda
-3lesson is on	edlbea
+2she writes	bbeecl
crserved	leehda
nembarr	Zfcdlg
clbatch	kjdhcZ
+1prompt	eblfdc
pdish	gcafel
-3then on the	lecfbc
npell	kfefZh
nhosts	elffea
cltelly	efbfdl
-3say yes until	alfffc
ntimeli	dfffal
-2all within	ldfedc
-bowes	bdffdl
-btouch	lbackc
+2, pendin	eeefal
prushed	lfeeeb
pinfirm	ecefel
+2who is	icbcZg
clfiona	afelfe
pinquir	jjfdeZ
bsuntil span ahead	kdfehZ
-2manage has	ldfeda
-bunder	galjda
-3: sorry ,	lededb
norals	flffea
-3you on a	dehZkb
nsingin	alefhc
plathe	dcdffl
clenough	fhaeal
clfunny	dcafhl
crmad	bfkeZh
pincrea	lffffZ
pbehavi	hcjeZh
+bgdpr	dddfel
pfunera	ldeede
-3to say more	idffjZ
-3are held in	feaecl
-3is here on	ZediZg
-3@d , no	jjeebZ
-3put off from	afedlb
-2she promis	gffeZh
phgv	cgeelc
preel	leffdc
+2to return	kfdccZ
-3when : the	lccfca
cltied	bbeehl
+2, word	hddkcZ
pgratef	lecibc
pgrown	lgdeeb
clpackin	ldefed
ndescri	ceffcl
clallowa	hcbeel
-blittle	eeedld
ngame	bkcdZl
-2notifi by	eZfcld
pmuskra	dffldc
ncite	dffldc
pappren	jaeeZl
-2arrang by	lafffb
cllegal	gZildc
crsuppor	eefflb
pobserv	aliifZ
ncent	bccflh
-2vote 's	lfdcea
+bcomput	jlZfeb
-2be in	figaiZ
-2^ then	aagZjc
nendeav	efffla
+2the boss	ldefca
clobtain	bldeaj
passumi	affefl
pblessi	fddglc
cltattoo	egefla
-2reques within	affeZl
clus	gjhgeZ
pbelong	dhefla
-2it sits	Zbckeh
-2: till	fkfedZ
-2the rota	Zedchk
+binspec	lcjceb
-2how is	jbffeZ
-3turn up on	cdgcZk
+bannull	afefle
+2before the	Zfeagh
+bjoined	efeflb
+bhiredl	efeflb
crhiredl	efeflb
pnathan	efeflb
-bemploy	cZgdij
-3gate on the	dkcfeZ
clsuperd	ffffZl
-2card :	hjbebZ
-3busine card :	hjbebZ
-3they phone on	lfdeca
-3in for the	kZgcfc
-3i will call	gfdeZj
-3@d # ,	ddlfeZ
-3on the table	lffbeb
-2panel sat	dfbblc
-3them all of	efdlaa
nquerie	lcdcbi
nmullin	beffel
pemoji	lfefeb
nvacati	leddha
pbuilt	kejeeZ
-2^ train	debfbl
-bby	jheehZ
crtrials	ffffZl
-3lovely spread on	bebela
-2it up	fZZjai
+1then	hZhcge
-3truste meet on	afeael
nerror	gceecl
-1accoun	gaciZk
nshul	dfeddl
-3get a verdic	afeflc
nrests	ffffZl
-3messag from me	lccfda
bsafter time-only no	abgeZk
pperpet	dflffa
+1their	Zccikg
popera	ijckaZ
nspecia	Zdeeil
-2cancel my	febflc
-3sports day on	heZeag
pescala	fdffla
phirevu	cedfel
-3tell you in	leefdb
crdrew	ldffcd
-3since @p and	ecdela
-2change from	eecelb
-2vision result	efffla
-3colour vision result	efffla
+bless	hddfal
-bfairly	leeffa
+bmind	hjZehc
-bshakes	leceed
-bnods	leceed
clshakes	leceed
+2and names	hdbeiZ
-bsingap	icdlbb
-bemaili	ddeedl
clluv	clfffc
+2, hand	kZcdhZ
nbonnes	lefffZ
-2to decide	ibceal
-2post within	kZffcg
-2go there	edlffZ
ntradin	lehebb
-2workin on	dlefca
-3stops workin on	dlefca
-2wanted on	bkeddZ
nscored	debfel
nshe	gdbfel
-2hr by	Zlffeb
platter	dbffel
+2to put	jZdedh
nintern	Zibbkj
nsheila	flceec
-2auditi on	Zdgchg
-2us before	ffecZk
-bwake	kekdcZ
+bp45	egZffk
+1out	jcZecg
-3@d is now	afeelc
+bbitten	Zfeehk
crbitten	Zfeehk
clprogra	ieecZl
+2more ,	fdfejZ
rxaside for past	dcZdje
-2head office	cdelca
-3to head office	cdelca
pslide	lkcbfa
+2lol .	fageZk
crstreng	lgceec
-3latest on the	bleeeb
-1sick	Zecdhl
bsby period ahead	jfZbdd
-1nanny	aegjbZ
-2last nanny	aegjbZ
-3their last nanny	aegjbZ
+2, latest	hedcZe
pdag	leddga
nbouwva	leddga
+bcases	beeffl
-bsong	blcfeg
-bstep	Zifelb
crloop	alffff
-2say it	leefea
+bmonth	ecbdhl
-3accoun in the	cbhffl
-bsandra	glefda
-3, email by	laeffc
claustin	efefbl
-bnailed	ibefla
clnailed	ibefla
-3posts by the	lbfdca
+2, mail	lZddbf
+bowners	dfdefl
nbooths	efafel
-byous	lffedc
-3my mail from	fffflZ
-btextin	cabflj
cltextin	cabflj
-2to take	bZachi
-3are lookin at	ldddca
-3you more on	ledfda
-2test :	cclfca
-3the fair on	cchele
-2van on	belfba
precogn	dlcieb
+1enough	Zlffbb
peid	Zeeflg
-2, at	achfjZ
pbreake	igeZei
-3tell me the	haidcZ
-3anothe by the	clffcb
-3wanted me by	Zcfegi
-btoo	hkZkcc
-2you by	lbaZef
+2at their	deleea
-2not decidi	afffcl
-3are not decidi	afffcl
clbought	glefea
-2up that	bfeblb
pspecif	laffeg
clfurthe	ibadle
ndither	cehdcl
-bops	ecjgZg
-2them the	Zdceie
+bplenty	clfffb
crplenty	clfffb
pnow	jjjeaZ
-3link expire in	eZffel
pacts	bdffel
+1compar	cealda
+2compar what	cealda
-3timesh in by	eZeffl
-2gaffer :	bdcddl
+2concre @d	bdcddl
-3from gaffer :	bdcddl
pprivac	dfeecl
nprizes	efeelc
preps	leffeb
-bdvla	Ziffkc
cldraws	fffZek
crgrace	cffiZl
pusers	leefec
clhat	geieiZ
npace	dfeflb
-3the office until	addedl
-bat	Zekheg
pcredit	ljaced
-1became	hcadla
rxuntil until ahead	ejaaZe
-2onsite is	delffa
-2signs on	heehcZ
-bsound	lbbdgf
-2confer until	cbfefl
nfishes	Zjffei
-3give the commit	laedec
cllobby	ajlfeb
clkennel	hcledb
-bbot	aleeff
clbot	aleeff
-bghilli	leefec
crcounts	feeebl
-2you said	ZdjeZi
-3longli on the	bfaldb
nlines	adeelg
-2bumped to	adhkZa
pport	lecdbg
pputtin	hcblfd
-3us within the	eZffka
-3let it be	fcffZi
-bhow	kZedlb
+2, darlin	jbhecZ
+bunanim	efefbl
-3am told on	ledfeZ
+breopen	eldeeb
-3who starts on	deffcl
ppardon	bffflc
-3vote on me	feecjZ
nfactor	elffea
+bmoving	Zkfekb
-2extend :	ijZeca
nbadly	glcedd
-2c ,	Zcledf
-3us know in	lbefcb
-bpasses	bdckal
-3be one by	laffeb
-2desk from	efefbl
-2take them	lcfdca
-3will take them	lcfdca
-2say on	eiZehe
-3we meet on	belaaf
+2the new	cddfcl
-3have one on	iejdaZ
crdies	lkcdca
+2or whenev	Zabejj
nreach	ggZgkc
-2would ,	dedfal
-3i would ,	dedfal
+2, buddy	bddfbl
+2s mail	lbZefb
-1court	Zdbdjf
-2in court	Zdbdjf
-bbamber	deedel
clbamber	deedel
-1portfo	cjdjdZ
+bheard	fbafle
+2, concer	acffcl
-3, reply within	acffcl
nmonito	daeehl
-2talks are	cfceel
pashwor	efdfbl
-3throug to the	aadZji
-2room for	ddcelZ
-3the room for	ddcelZ
clkelsey	lbffed
nlists	efeclc
-bhard	kcldbb
-3kitche trial is	belbdb
-2wrong on	eeefla
rxaside until past	aacZif
+2, hear	Zekaic
nfridge	lfefeb
nlawyer	Zlaegh
nfunny	dceial
+2free for	Zcdeej
pshakin	eebfel
+1saying	gicfcZ
nweddin	eddcgl
pmanual	ccefel
-1scrub	beeela
-2^ scrub	beeela
+2after servic	ecfbZi
crblack	lcbfdh
+byour	blhach
-1kids	Zdhecj
-2the kids	Zdhecj
-2inbox within	hZffeg
-bforepe	bddfel
+2: would	Zkbfhd
crvetted	deflec
cltransf	gddflc
-1expiri	dedebl
-2offer expiri	dedebl
-3anothe offer expiri	dedebl
+bquarre	eeeecl
-2misery on	hcceiZ
+brolls	lffefa
nthaw	deeflc
-bviking	blffed
-2texts by	lZfffd
nlettin	Zcidgk
cldefend	deleed
ndinner	elgbZj
pgrade	blhcee
-2rennes on	bedcla
-3reache rennes on	bedcla
-2with the	bdZdfi
-2messag about	bffela
-brotas	claejc
+bspite	gfffZl
-1play	cdlfba
pcustod	aegeel
+2that i	icZbic
+bround	laekac
-1hour	daldcc
-2jumuah on	ikbecZ
nwith	dbggld
clpony	dfcefl
-bchasin	ceffdl
clshowin	edldec
-3your email of	effflZ
-2date before	jacdjZ
nrebook	efbfdl
-3for them on	iakceZ
nflip	felfea
+2they keep	afefal
clcasual	ledede
-3@d , posted	hdeeiZ
-2societ ,	dcbfla
-3allotm societ ,	dcbfla
crfull	aZaikj
-2is over	cefdcl
-bf	dfdedl
-bsheila	fcdeal
punseen	ffleea
-3one before the	acffel
+2, need	adidlZ
pgarage	dcleai
nlads	keeegZ
clfence	ldffec
+2that they	ldieeb
-3after they said	Zfffld
crfellow	hdefZk
-3interv finish on	ZegZai
-3timeta change on	Zddecl
-3made public on	ldceca
crglass	eecefl
clwidow	elcfdd
-3is on one	Zddjaf
-3should know more	lffaea
bsin span ahead	ikeZba
+2before that	ekcecZ
crwhy	afeelg
+2or a	dZkddf
-3they became the	bfdclb
-2me at	Zdfedl
pgrandm	fkhfeZ
pbabe	kZgeka
precess	ldbeee
+2, apron	ddafel
-2and inside	lbffed
-3, and inside	lbffed
nsafety	iflfcZ
-bpanels	Zghjbf
ptop	cfhiZj
-3@d nothin ,	cdcdla
-3take effect on	bedddl
-3want you from	eecebl
-2say in	lcefdZ
-3we settle it	cdffla
-3told in the	kfdehZ
crqualif	Zlffff
pcurato	ldhdZg
-2receiv :	abhflg
+2under our	ccfedl
-3be kept until	ccfedl
-2part until	khfeeZ
+2he said	ebdelb
nsmiles	cflfbg
crpartne	cZjkib
+1accord	ldffai
clunsucc	lceeah
-1#	Zcjebf
+binked	efdfld
crinked	efdfld
-broux	cedffl
nrentré	dfffbl
ptester	lhcfea
-3writin before the	lfffda
+2be a	fbhegZ
-2three on	lfebdc
-3office before the	dkeffZ
clgrante	kledaZ
-3it for us	bclfec
clthanki	beffle
+2, offer	ceiaZh
-3tells her by	Zbffdl
-2the shift	jdcehZ
njabs	dceeel
ntin	eZffgk
-2would talk	kfecfZ
-2# at	cdlfda
-2is booked	cdblba
+2two to	cdblba
-3room is booked	cdblba
-2said till	fjefcZ
+bwhat	cgelcf
-2have waited	dfffla
-3you have waited	dfffla
-1out	haZcfe
+bintere	blfffd
-1planne	afdgkZ
-3budget meetin is	dedael
-2files for	ceedcl
-3keep files for	ceedcl
-2sittin ,	jejcaZ
-2hers :	lbcedb
-bmaster	kZeblc
+blanded	ffffla
-briga	eeceel
+bvilniu	eeceel
crvilniu	eeceel
-3term engage of	aefdcl
clonline	Zlccje
ntimes	Zikdge
-3rings you by	lafeed
ptruthf	dfefcl
-3bring it on	dblffe
-3every applic within	jdffiZ
clstamp	lfdefc
crtable	fdZjie
nshifts	jbkeZg
ncurtai	gddecl
-bpaint	ceelfe
+2on which	fejhcZ
-2retire on	Zecjjd
-3would say by	keffcZ
-3which arrive on	fdeelZ
+bthumbs	lbZefh
cramong	caelgh
-3writte to within	lbffeb
-bmarker	bedbhl
clrail	dfZeki
pbusy	cjabfl
-3we will ring	bfeekZ
-bhydrog	lffdec
crrolls	lffefa
-bwiring	ffdflb
clwiring	ffdflb
pconnor	ffdflb
-3answer 's coming	lfeeab
+bwhiteb	lfhfbc
crchair	abejle
nboats	claebk
-3keyed in by	iZfech
-2saying the	geiedZ
-3me saying the	geiedZ
-2starti on	ffefbl
-3@d , @d	dfcebl
nweighi	cfefle
-2to read	efeeZl
+2s newspa	efeeZl
-3easy to read	efeeZl
cldescri	Zifkdf
-1fittin	Zahdbh
-2cleare by	hZffdi
-2on site	dbkhdZ
-1agenci	decflb
-2four agenci	decflb
-3with four agenci	decflb
-bsimula	feleeb
-3: back the	deefal
-3sea until the	cefcel
-1normal	lbefdd
cltree	eeefbl
-bbidden	felffa
-bconvey	ghfehZ
+bsir	ldefag
-2nothin ,	ddcdla
crtrains	efdlfb
+bspoke	ceeeld
crcircle	lfbeed
-2you begin	edbfcl
pundeci	lfffda
clgreenh	dfddle
-2post ,	ahdfbl
clla	deddel
+2with boots	Zdgeci
+bwine	deleZg
+2, their	gZdejb
+2: will	abcdlc
crfavour	delffc
clgreg	bffflc
plegal	ijaeZh
purs	agdeel
-2she signs	ieejbZ
psticki	defddl
-3sounds good ,	aeledb
pmockup	affdfl
crgrade	djefjZ
nssnit	ffbfdl
nport	bihfkZ
-2onions till	bdcflb
-3to sign by	Zgfeci
-2get the	becbcl
nnudge	efffla
psays	fZbhii
clcarava	deeeel
psalt	leefgZ
rxact before past	jfefeZ
+bdespai	ffffal
crdespai	ffffal
phungry	clfede
cldurban	gbledf
-blibert	eblfcg
ngulf	defdel
nbancor	defdel
nsignin	Zdeehl
crbringi	afefel
-3me know in	laeffc
+bself	eldfdc
+2and both	ifegcZ
nshortl	aaglic
nfought	dlfffa
+2the portal	cfffbl
+2, onboar	leedcb
-3to interv ,	eiZdck
-3noddin on the	cebecl
-3it sorted by	hZfdjZ
-3meets one more	cffbcl
-3for a decisi	affela
pcamera	hdkefZ
-3are in on	kdbZaf
-2letter came	Zeeehi
-3it does on	fjcddZ
-bkeith	lfeeea
clkeith	lfeeea
+2, boots	lcaccg
-2list within	lefedb
clruled	lbdejZ
-3to have heard	fkffcZ
-3start would be	cfdfdl
-2which the	bjeeZg
-2do is	lfebfa
-3can do is	lfebfa
prelief	Zcfjih
pclappe	clfffb
-2clocks off	jjafdZ
-3she clocks off	jjafdZ
-3going to say	iddfhZ
pexchan	chjfiZ
-bgemma	fffflZ
+2or in	bddeel
-1semis	ceeeal
-3answer you within	lcffed
-1ranks	Zechbj
-2commit ranks	Zechbj
pprovid	jglbcZ
-bstick	iZdfdl
nboot	gelfda
pshouti	leebia
-3post is the	afeedl
-2the name	acefld
-3to the name	acefld
-2cook by	lbfeeb
-3when i said	bffflb
crhave	leedef
-bfete	dfceel
-2please allow	fZeedi
-2positi by	jeffhZ
-2valid throug	flffeZ
-3and before the	lcffdb
-3been burnin on	eccela
pratifi	cieelb
+1gets	debfal
-3your answer ,	lededa
crhuman	clbkfa
nwrappe	fldefd
-3vacanc closes on	eaefel
-2the boss	gjffdZ
-bclothe	delfdc
-bnights	Zibchk
pbill	dldfbg
-2themse until	lafeec
clconsid	iacflc
-2drink 's	dacfel
+2, anothe	Zadjeh
nper	lZadjf
-3am out on	afefel
clrector	dadlfh
-3refere due :	cZedih
+2the way	bffebl
bsby day past	gZedge
bountil	dgZgch
-2rehear on	Zejkda
nkickof	kfeibZ
-2visits is	ccccdl
-3three visits is	ccccdl
clbeep	dflcia
-2only on	cekiZb
-2^ you	iiefbZ
siirony	dZdegj
-1five	gcZdcj
nguest	geaeel
-3we said in	kfffcZ
-2me about	cedfal
ncreate	ddcflf
ppetrol	agledf
-btransp	gbfedl
+2, report	eeleea
-bhouse	hfahZk
-2candid in	ldffda
-bdelaye	ldedcd
-2be after	haleaa
-bjumuah	hldfea
cljumuah	hldfea
+2s agm	ieicbZ
-1things	cedelb
-2two things	cedelb
-3heard two things	cedelb
-3answer you by	Zbffij
+2, refere	bdZegh
-2reply on	eecejZ
-2only heard	cfefla
-3i only heard	cfefla
-2man betwee	cecddl
-3gas man betwee	cecddl
-2applic at	dbaflc
pmay	ccfcfl
-3his answer on	cZdeel
+2and somebo	bedlcb
nannika	cffflc
-3me they told	lfefcb
ntuesda	hkZfee
-bfourth	jbhdjZ
-3seeing you on	Zbbfjj
-3from me is	ekcedZ
-3one has until	acfdfl
pspat	gdlfcc
+2in advanc	cceecl
pstefan	cegeld
-2court ,	gkcedZ
-3traffi court ,	gkcedZ
+1morn	ieifeZ
+2morn ,	ieifeZ
-2to #	eejegZ
-3# to #	eejegZ
+1ahead	Zjccci
-2duds :	aedclc
-3both duds :	aedclc
-2things stand	bffebl
-3as things stand	bffebl
-bplant	iaegZl
-2known before	Zffckc
-3be known before	Zffckc
-3, and not	dffeZl
-3tell everyo by	lbfeec
+breplac	cdcelf
-2sorry for	Zebejj
-1founde	acledg
-2letter follow	acgfel
crpremis	jladcd
phiya	ijakZe
nsuspen	beeelf
+b@d	eZejgh
-2intere within	alefeb
-bludo	hkeedZ
flwill	lbgfcf
-3my availa for	fblffZ
pstamps	kZeeeh
clperhap	aadelj
-2enough for	becfel
-2prizeg on	cdbfla
-3the prizeg on	cdbfla
clencour	ceefel
pinadmi	dcfffl
-2confir the	jdjeZa
pspoken	Zfilfd
clmax	ldffec
-3fair at the	bffedl
pequino	lddfed
-2shut at	becfbl
+1dawn	hdjedZ
-3they told her	ddeejZ
-1kenya	dddddl
-3them over the	jdbicZ
plow	aegfel
nany	heZdle
-3, done by	effcZi
+1rain	bccecl
+2it ought	adfelc
-3campin on the	ijaeeZ
-3shortl on the	afflea
-3person , on	Zfiggi
-1offere	ZZdald
-2be marked	bdclae
crwhiteb	jehffZ
cllibert	eblfcg
-3would ring back	lbefda
clhanne	lffefa
nhanne	lffefa
nlangeo	lffefa
+bsleep	aehZhi
crhopes	bdlfhc
-3my breath for	cdefbl
-2a confer	eedddl
+2and gut	celeeZ
crlooks	efldec
nstars	feZfkh
-1sessio	bclaah
-boutlin	clffed
npulled	Zekfid
-3be on the	eblZca
clknife	dcdflf
pdistil	aeheel
-2's out	edccZl
+1choir	dedeZl
clnicely	efffla
-2office by	dgdjZd
+2and whoeve	ldcbZd
-bworryi	cekeZi
pdan	Zeejie
penforc	ehZfek
noverse	alfffe
pcosts	lgcfbf
-3say on the	ldbdea
pcafé	ldbfhe
crurl	bgdecl
+2, car	Zbcdii
-3other offer ,	cjbejZ
ntents	bleffe
-3rotas on the	bkZede
nrelati	hefiiZ
ndreamt	lffedb
-2long talk	bffdlb
-3a long talk	bffdlb
pwheels	edfflc
narises	afefle
pfive	ehhbla
pmaplel	cfefcl
ptransi	cfefcl
nmentor	fldeed
-3: no ,	gcZekZ
-3candid interv on	efefla
-2lloyds answer	aeefbl
-3with lloyds answer	aeefbl
-2viewin until	abfefl
-3for viewin until	abfefl
cljump	bdhflc
-2heard within	fbfekZ
-2text the	lececZ
psmell	eeglea
-3candid as of	cffgbl
-bmouth	idecal
-ballows	cdffel
-2discus the	Zdaidh
pabroad	gfhbZj
-3did not say	Zdeefh
plegend	dfeddl
-3left to meet	bfdacl
clhydrog	lffdfb
cldoorst	jedejZ
+block	llbdba
pcreate	faeeel
+1comes	gbbblc
cldr	blcejd
+bteachi	feclce
pgreeti	aeZejj
clup	hZdhfi
-2phone calls	leefea
+2and picks	efebdl
+bdeal	Zjffgh
-2review in	bfdjZk
-3be made by	cjfehZ
+2, lord	lefeda
-bhusban	cidfal
prefuge	fflffZ
crjoin	ffkfgZ
-2email you	leefcb
-3was told on	cfeflc
-2stays open	elffeZ
-2group chat	lebecb
-3the group chat	lebecb
rxaside since past	Zbbejd
-1in	gbgZhg
-bupingt	dclffd
+2, vote	lfcceb
+1shall	Zkdbia
+2shall be	Zkdbia
-bleisur	feffla
-2counci on	jekeZb
nspecs	fdlfec
npups	dlfdgb
-2^ induct	ccbfcl
clbea	glbede
-bdad	bglfha
-3prefer by the	clefcb
-2induct on	Zcedif
+2, most	cecbdl
+2to upload	blfebb
+bhigh	behlce
palphab	dcefel
-2counci has	ibcfZe
-3works counci has	ibcfZe
-2a funera	dfedcl
+2the plane	ceeeal
-3a no by	leefba
nslowly	alffef
-2openin on	dekegZ
-3they said yes	fcefal
nrow	cefdfl
-3will holler by	lbffec
+bgaffer	jeZeaj
priot	bfflfd
pximena	dfffbl
-3examin confer on	beblcb
cldown	iZhehe
palles	bjfdZl
+2, shoes	cbgekZ
-2someon for	debecl
nwalkin	dglfdb
-2said decisi	lefebc
-bfishmo	lZcfeh
-3and turn up	cbleda
-2visito on	dfdadl
-3more visito on	dfdadl
-2, got	blefda
clclarif	bgdfle
+2so nothin	dededl
ppregna	edbflf
-3be kept for	dcfedl
+bexplod	dffflb
pjinxed	dffflb
-3bullet said the	bedelc
+bprice	eecfdl
cltests	fZjjha
-2sent within	hifecZ
nfestiv	edfflc
nscript	ffffla
-3costs back within	abffbl
crowners	iehfhZ
-2, both	Zecich
-3contac you in	bfdecl
+bjudges	bklead
-2deadli of	hbZbhf
crbookle	blfffc
-2@s :	leceeb
-badjudi	heekeZ
cladjudi	heekeZ
-3are free on	dfekeZ
+1send	Zldebg
crmarket	lcdeic
nlol	iaZdfj
crremind	alffZk
nvery	lafdch
clwins	cdefel
-3it stands until	dlffea
nmo	ccieal
-3second class on	leceea
-2second on	Zedjcg
-2you till	iidciZ
+blass	efffla
-2dates ,	adZchj
ptexts	lcffed
+bre	jeeeiZ
+2, insura	ageebl
-2fittin on	Zejchf
-2, closin	cjbcZi
clmatche	glceec
crgirls	feffal
+1max	iZeefg
nbank	ifgZaj
-1why	jcheZd
-2^ why	jcheZd
-1seen	ZdZfhg
nsimply	bhelec
+2, financ	bdiZfh
-2dusk to	beeedl
-3@d dusk to	beeedl
-2you doing	gbgfZe
+2you choose	bdlfeb
+2the same	Zcifka
-3to arrive by	clffeb
-bassign	dcefel
-2told inside	ldfddb
+2i would	ladbZh
-bmany	fkbeZi
-1stops	lccddd
pvanish	ffeela
+2the rector	jeefgZ
+babbey	hclfcc
nlie	lffhba
-3lincol on the	bfeeel
phopes	jcZfek
-2job ,	eacfel
nrhona	affefl
crremark	ecfflc
-2outcom ,	lcdddc
-3the outcom ,	lcdddc
-3where i said	bffflb
-boctobe	dddlef
noak	cclfgd
-2^ said	gbjchZ
-3, first day	eebfdl
-3notice period of	eeffal
crsecate	feaffl
pfool	lfeedc
+2before @t	dblefa
-blicens	Zhbhjg
crlater	ghZigd
-3, sign by	dlefea
-2call back	ldbfda
+2to rule	gbecjZ
+1now	lcbfeZ
+2and decide	iebZig
rxact not-before no	bfbcel
pcrimin	aceicl
-bexpens	bkZdih
-3a letter the	lfffda
nland	lfdddd
+bmeals	eeefcl
crlawyer	dkcfZj
pinsure	egZhck
-3: interv in	dfbcal
pseason	becchl
-3did so on	Zbbefj
-2thinks its	beeela
-3bot thinks its	beeela
crbirth	dlfffa
-2files until	dbfcel
+2, interv	heieZf
nrabbi	lfdffa
+bweekda	eedeel
nmemo	efeble
-2candid ,	jebZZi
nwebina	effecl
psells	ledffc
-3a has until	adfdfl
-2doing in	eccedl
-3want doing in	eccedl
-3whole of the	bflcab
-2a slot	dblfcc
pappley	beffel
pgrower	beffel
-3first has until	bbfbel
crpinged	hceldb
-2falls on	lcaaZf
nsuppos	Zfkedj
pir35	ldeefc
prosy	jfefiZ
-2clipbo says	beefbl
-3the clipbo says	beefbl
rxact in ahead	dgdcZg
-3how i said	deeflc
nboy	clbegf
-2time on	ZijcZb
-3: come by	kZcfdg
phomeca	lfdedd
crplumbe	deefcl
+ballotm	afeffl
-2from :	Zckdcg
-bmother	fdlefb
-3ring again in	aeffbl
-brating	efelfb
+2@d ?	chjecZ
-bcheese	fZkfdf
+2, might	Zekfai
-2yes until	flffea
+bawkwar	ffefla
-3do that by	clffeb
-2or nay	jiaedZ
clpuppet	hfeela
nlife	geleZg
-bfeelin	Zeecii
-3will sit on	iffgdZ
-1boy	cfddbl
nmacinn	helfdZ
psuits	Zkhdai
-2choose :	cblfec
clcolone	dbidcl
clpi	ifkeeZ
crgrown	lgfeea
+2there will	jiabeZ
-2, interv	eeicZi
-2your file	Zhbjbe
-2vote :	fddkaZ
norient	liedbb
+2@d so	Zfedkf
nintake	licegZ
-2decisi lands	lecfeb
-belecto	lecefc
clelecto	lecefc
-1everyo	lhaabb
clludo	hkeedZ
-2named by	jdfedZ
-2hiring manage	dfecbl
-3the hiring manage	dfecbl
-2it for	clcbcg
clyo	cbidcl
nfishin	Zedfki
-2list of	dffjZi
pexit	ijffZd
-3will be made	lffcdb
-3portal shuts on	dlcdda
clpacket	blckae
rxaside until ahead	Zibgbi
-bcatche	fcdedl
+2, renewa	eededl
-bfarm	eclcbf
-2by #	jkZecZ
-3day is the	ZahZhg
-bbound	aaddlj
cltenure	lfedce
-3me a name	ledfda
-bcup	dddfel
ppromot	edckZk
clvouch	defflc
+2is his	addfcl
-1at	kgZdfc
crmobile	cdefle
clactual	jdebbl
-2olds on	bdleda
-3year olds on	bdleda
-3be there on	cjZfdh
+byou	kehgeZ
-bmerger	deefcl
nchildr	jfcgiZ
-3test gets here	bbcecl
-binterp	lcffde
-3course in the	aeddfl
potherw	Zijdch
pfrance	delfec
+2or otherw	acbfdl
clworksh	Zgkagh
nhurry	aedjdl
-3and return within	clfffb
nstorm	leffdd
-3dear applic ,	dbeekZ
+2, flies	ceelgZ
pfishmo	dejfZi
nside	kjhbZd
-3r , on	efedlb
nbay	ifbfla
cldiscou	ddffdl
+1love	ddceld
-1drive	Zcjjca
-2will take	fZkdca
pozols	ffffZl
pprepon	ffhfkZ
-3had told me	cffflc
-1ken	leefda
-1seasid	efcdel
-2the seasid	efcdel
-3at the seasid	efcdel
clcup	blbfeg
-2unpaid ,	belfea
-3, unpaid ,	belfea
pswell	belffd
-bref	eddclh
+1your	Zkcigc
clgirls	idbhZk
-bquicke	ldffbh
-2questi within	clffca
pshanel	ffeebl
nbarkin	ffeebl
+1meetin	adZhdj
-2charte leaves	aeceel
crfroze	ffffla
+1eve	leecdb
-bfinch	beeele
clfinch	beeele
-barbori	dfefcl
+bintran	edfflb
-3far side of	bedebl
+bhangov	jeZeid
nweekly	leebdg
nresolv	eeehlZ
ndaffod	afffle
-1dish	ZdgkZf
-3on it the	fdjdbZ
+bhe	kgchfZ
-2close it	lefeca
+2and mail	ibcjbZ
-3not hear before	afffel
crfor	cljdag
-2below by	blefeb
poffs	cffdel
+1group	ecjdjZ
-2write by	eZeeig
-2waits till	hheeeZ
pvusi	bhfkiZ
+2, wine	decfcl
-2debrie me	bedcbl
-3client debrie me	bedcbl
-3: audito on	cedccl
-2consen within	blffeb
+bformal	eafffl
nelecte	chflfa
+bpartne	Zfkkfa
+bmeant	lbdegb
-3of them in	bbeeel
ppolite	hddeal
+2teatim .	kgdecZ
-2spar thing	adcfdl
-bnicely	gfefkZ
-3fundra ball on	debecl
pair	alekae
+2they break	bdeddl
-2him on	Zgjcag
+bfroze	ffffla
+2, bloke	efffal
-3advert shuts the	dedeal
ncounti	fbddlf
clmanufa	ffffal
pspits	ceefdl
-3is coming on	hdZcai
nless	gdeecl
-3this side of	fZcagg
-3heard by the	ldffcb
ncoachi	eflcbf
+binquor	ffeebl
crinquor	ffeebl
npolite	lgfecb
-bmosque	dfladh
clclean	ijZfee
-3web page says	hcfeZh
rbsuperseded slipped	hihZeb
-2its vote	dfeZdj
-bbelow	agfele
-3no more than	gdejZc
-3budget at the	jfeajZ
-3open day ,	cdfflc
-2chapte by	clfddb
-barguin	ldefed
-2system by	jhfedZ
pcallum	afdcli
pinvest	lfbbeg
-3read it by	abflde
-3them before the	bdffbl
+blittle	Zfickf
-2^ maybe	Zddeij
clconsta	ddefcl
-2site ,	bcdfdl
-3on site ,	bcdfdl
-1tide	debfdl
nimprov	dgeflb
-2email dated	ffffZl
-2depart on	bceebl
crdrove	acedjl
+bchapel	eegcZl
-2dole office	bbdfdl
-2quick call	cclfec
-3a quick call	cclfec
-bparent	fakgZi
-belves	dedhZl
clelves	dedhZl
-bboy	idebdl
clvacati	bfeefl
prank	hgcabl
pdemo	ZjjfZh
-3it is due	hgeebZ
-2rest ,	acZkdi
-3refere coveri the	fdffal
-2get one	lededb
-3piraeu on the	Zefdck
plimeri	bedfel
nbag	kZleda
-1review	Zeceak
-3compar notes on	Zechah
-2down on	alcddh
crhungov	ceeefl
pterrif	dealdh
clissuin	fleeeb
prcvs	fleeeb
-bpurdah	ddfeel
clpurdah	ddfeel
-2us know	kaddZg
-1wired	cecekZ
-booo	gZdeek
-3all on the	leefdb
-3called on the	ZekejZ
-3call me by	Zlfffe
nate	deffbl
psworn	edbelg
+2that all	Zdcegl
pegg	jkdfdZ
-2locks itself	aiZebi
-2is told	leacbg
+2like a	eeefla
-1always	cefdcl
-2thing always	cefdcl
-3a thing always	cefdcl
-bmaybe	kZgcee
-2webina on	bdZdhi
-3they choose by	lbfede
-2notes by	ZZfkcf
-2the mart	afedel
ptread	efcddl
pbrick	efcddl
crcscs	ajlfea
+2, strong	Zeddhh
+bpot	clifda
crpot	clifda
-2up for	Zdkhgf
crable	kcchZf
-3result before the	Zdffkg
-2go with	gejfcZ
-1made	ebZhhd
+2, choir	eeddcl
naid	dflfdd
nairlin	ebefel
+2is our	ldaeec
nlowest	efdflc
+2they go	Zeejcf
-3goes how about	hiaedZ
-3will not know	Zeeffj
-bseats	fhleda
-bsaints	ldefec
+bearly	cfcedl
-3from you on	Zkifed
+bplanne	Zddkck
nentire	lcefce
-3me to do	dabfdl
poverlo	leefec
-2reconv on	fdafZh
+2s open	eeZegf
crseason	Zhcejh
-bspanis	bfefel
clties	leefec
ncpcs	felfeb
peu	ibdfcl
pbride	felfeb
-1marked	adbldd
-2^ reply	iZcech
-3must confir by	blffec
-2merger of	decfal
-3the merger of	decfal
npasses	klfccZ
-2answer the	hhacZe
-2meetin ,	acdedl
-3said that by	adfflc
-3busine tellin you	cfffla
+2s talk	eebela
+1whatev	iZbdak
clcape	jfkfbZ
-2mail of	Zbbdhk
+bice	eihfZg
-3ruling on the	leccca
-2shout you	ldcfdc
+2# $	eZgddh
+bsea	celffc
-1offer	bdZbhg
npostma	eecfle
+1might	deaedl
-3the meetin of	lfebca
-2commen on	Zekcce
-2our offsit	ddeebl
-3, our offsit	ddeebl
-3period would be	beefcl
nname	legade
pupheld	eefccl
phousek	cgldcf
-3to reply by	Zgfeek
-blloyds	cfffdl
clfatima	cfffdl
cllloyds	cfffdl
ndonal	Zffjfh
-2decide at	Zecadk
+2and if	igZbbg
-2contra 's	ccffel
-3the agenda for	ldbeda
cljudici	ehffkZ
-bbrigad	dfleec
-3no wait ,	feddjZ
-2, latest	fkdecZ
-3way it is	ledfea
pbruno	dadelh
clannika	dfeflc
clmobile	hjZehc
-3the date of	Zeeekf
crdean	lbehdc
pnetbal	ckZeck
-3are sent on	lecebb
-2marath on	Zcadek
-3list on the	kcccZh
-bweek	lbefcg
-3leave it till	eafelZ
-3it would be	fagcjZ
-2i know	dcdeZk
nmeetin	beleeg
nraise	dkdeZj
-3leads happen on	efadla
+2i asked	Zcgfcl
-3: until the	lafZcd
-2, call	lecedc
-3@d , call	lecedc
+2will tell	ldffca
neven	cfflhc
+2, therea	dickdZ
-2sessio ,	jbjcdZ
-2missed on	eeaflb
-3you missed on	eeaflb
-br	hdZdij
+1cat	Zdfedi
-2much for	eedela
-3so much for	eedela
pfollow	Zekffg
pcoin	lbefef
ptoss	lbefef
-3had need until	ijfeZb
+bas	feZgig
+2after mass	gdicZf
+2, pick	celeeZ
precomm	lgakdZ
pcentri	lffafe
-3panel sits on	feZcbj
+2when your	jfefdZ
-3answer in person	jfefdZ
-2contra ends	aefeel
+blunch	eflccf
nsource	lhefca
-2they want	lcdddb
-2patien for	fefciZ
+2when she	ldeedb
pkarim	flefea
pvoss	flefea
creight	ddleed
ndictat	jeedZh
-3effect from the	ffefal
pcellar	cZldbl
nclosed	ejZafi
-2them within	Zffkdd
nsnow	heecal
-1only	bccddl
+bcount	gZkfbh
-3jury @d is	bfjhdZ
-3sposed to hear	cffelc
-2letter arrive	eceelb
-bombuds	Zffffk
nassemb	jflcda
-3apply again in	dbcfel
-2feedba takes	lffecZ
-bpress	ckbdZk
ptollga	celefd
-3sectio from the	efdebl
-bjudici	ehffkZ
pthumb	cdhelb
crstuff	dfelha
bsin span past	cffflb
-3from us in	lZdfcd
pwhilst	heeZel
-2this about	dfdfal
-3is this about	dfdfal
-2we have	cblbce
-3an hour on	idkdcZ
+2was close	deefla
-1replac	becela
ppa	eelfdb
-3to come back	Zclfdc
-3wait until the	kcfejZ
+2the latest	jieebZ
-3glass to you	efffla
+bwalked	jfeeZi
+broughl	leceae
clan	fZieek
-2got it	Zbdehh
+2, notifi	jebidZ
-bbasis	libdec
pnatter	dklddZ
-2chef on	adbkhZ
nbritt	defkZi
nson	fjZeic
-3, i hear	ldefca
-bink	khefeZ
-2inspec ,	efcdcl
-3the inspec ,	efcdcl
nlayers	eefela
-2vettin takes	hefZch
-bclassr	edlfce
nheight	efldec
pcrisis	eelefb
pended	hcfiZg
nyours	akZfke
+2, printe	hjfedZ
crwing	ffffal
-2paper within	Zhffci
-3it in writin	ihdfcZ
+bforms	ajledb
nadmiss	kbejfZ
psand	cfdffl
-bmobile	lhafdc
ntastin	clddef
-2sorry about	fdkfcZ
+bpint	belfee
-bplays	kjeddZ
phyacin	fffelb
-3reserv list on	jdedZh
-2third time	Zecehj
clpereir	laffgc
cldocusi	facflg
+bshell	cfffdl
pdmitri	ffffla
+1please	aladfe
-3, you hear	ledfcb
-bgenoa	lecebg
nforeve	djfeZj
-bmess	dfcffl
-1servic	fZgcci
+bissue	ifefZj
-3an interv by	lcfeec
-bgoodby	ldefgb
-2coin on	lebddc
phannov	dfeled
-basked	lbbbjd
-3go on until	Zadghg
nclipbo	lfefcc
-2say within	cZeejf
ntruly	kechZg
plovely	fZhhci
clclock	cjbeal
-bpicker	eeleaf
nhuw	efelec
nattorn	ceffdl
-bcoachi	dZkebl
clcoachi	dZkebl
nskiing	effelb
+2s vote	heZdjc
-bknow	lhecga
-3interv in the	kfaciZ
-3appoin commit on	afdlcb
-3are interv until	eefael
clscene	bflfed
+2at all	cecfdl
ncrop	efffal
-3applic , on	ieZfjc
nadmitt	ZekdZk
-3reache you the	leefaZ
-2comes until	laefea
-3hiring manage on	afeldc
-3others due in	cbfeel
pspelli	khhfbZ
+bdemoed	efdelc
clchildr	Ziedhi
+1nothin	Zecchh
-3i know ,	ZjdejZ
+2is it	leeeba
-bbenede	ceeeel
crretrea	ceeeel
-2: said	dekeZg
-3shop : said	dekeZg
pdelibe	leedde
-bdurban	fbledg
nlobby	ldhdbd
pflexib	alkddc
crnomina	leffea
clplease	Zjgcjf
-3would hear by	fZfeic
+2: client	Zcdcjf
-3for them by	blfffc
prec	bleZdk
-bofsted	cdZakl
-2: is	ddlfeb
+2in case	gdZeak
nmicros	edlefd
+2, indivi	heZjbb
clthrow	klafda
-3interv run from	efbcdl
nrace	edeele
-2hearin was	cecfal
-3your hearin was	cecfal
-3by email by	lbeedb
-3seeing the client	afebel
pbalanc	fZjech
-2henley ,	bagdbl
-2hungov on	Zedffk
-3sound hungov on	Zedffk
-3extend to you	aeefcl
+2on reques	bdeeel
+1my	eiafZg
-1mad	bdcecl
pmid	kjdfdZ
-3: back on	cdefel
-3they said the	gfedhZ
-2form on	feefla
pboy	kcjdZf
+2for all	heddZh
-3is drawn on	Zdekag
-bhonest	diZbjj
pelbows	ieefZj
-3open day on	ccZcle
+bdr	jdlbcb
ppru	efflfa
nspud	efflfa
-3see me on	dbZfih
-3concer is the	bddfdl
+2to answer	eecZdh
-3writes to you	leefeb
+2for feedba	laeebc
clmistre	aeljdb
+1falls	adhZeh
-3list for the	Zffecl
rbact please-do	dhigZc
-2will ring	dZjcgf
clsweet	ffgfZk
rxreview in ahead	ahflbd
nfalmou	ffaffl
psixth	Ziiedg
+bsoup	gdfeal
-1beyond	lgacab
ndemand	dflfec
-2choppe 's	cdbddl
crsorter	dfdfle
-3round is on	deeZck
crit	ljafeb
-bgrowth	heaeld
-2one is	fZcbbk
crsaturd	biefla
pslower	lcfffc
pexcept	ealbal
frrefuse	jcbjiZ
+2slot with	ddleda
papart	gjdfgZ
nideas	eeifiZ
-3the list on	cdehZi
-3when i wrote	ffffla
-2my shift	ddafal
-3over the long	Zfejcf
-3posts advert in	fffflZ
crsorts	fldfeb
+2, miss	lcafga
-3we answer within	iaffiZ
crelse	jjbZhc
-2stew for	ldfeca
-2hearin back	lcdfda
nberth	Zecejk
-3point # ,	cccfdl
psuffic	afldeg
-btalkin	Zcfhgk
-2riga ,	cdbedl
+2for vilniu	cdbedl
-3from riga ,	cdbedl
-3they keep saying	affelb
panaest	cjcagl
nadmit	eelfdd
+2she says	gZddgg
-bmart	affffl
clmap	delfbe
-3be after the	afefel
clpart	leacff
-3it , and	dZeffi
-2likely ,	lededa
-3more likely ,	lededa
-2renews on	cdcedl
-2in meetin	efdcel
-3am in meetin	efdcel
ppacket	Zhjfef
-3lookin forwar to	ableae
clupingt	dclefe
-1forum	Zdjbbf
-bwithin	jZfhiZ
+btask	ffeelc
+2: tell	diaeiZ
-bclub	Zgakgi
-2dates betwee	eelfea
nbang	jeefhZ
-2branch on	fjaeZe
-bfortni	dcfeel
-2email from	fffflZ
-2us the	dcZibi
+binbox	kadebl
-2to note	ceeeal
-3meant to note	ceeeal
pcatere	lgdfea
ngothen	Zfeeij
-bvoices	bfflgb
nprocee	cliced
-2email her	Zjdfej
nfighti	feefbl
-3commit meets the	adgcel
+2with or	gbZdak
crwe	feblgd
-3runs on the	ddceel
+bphotos	edcffl
-3from her by	lcffeb
-3up until the	befbel
-bfirms	efffbl
nnegati	ieefZh
nam	cehcle
+2, stockt	cedcdl
+2, excuse	jedfjZ
clnav	eeeflc
+2, wait	iZhgjk
nannual	Zbhhek
pvalue	dalfff
crdispos	dlffeb
-2fillin by	bafeel
-3needs fillin by	bafeel
pbreakd	clffec
pawaiti	elcfed
-2home in	decedl
crrequir	hhhffZ
-2rule is	lefdda
-2in town	Zahdbh
-2^ follow	ffffla
nprepar	idhhgZ
-3do it by	gjedbZ
-3docusi by the	kdffdZ
clmeasur	bjleea
clawarde	geecld
-3about you on	lfdfcb
-1doors	adZdij
-bdiscou	edffdl
-3text you by	lbffee
-2visa takes	bcfdel
-3desk until the	cbfefl
-3has told me	jebfjZ
-3you hold the	cdgejZ
+2with two	eacecl
crsessio	fecjZj
crallotm	aeeefl
rxanswer ago past	edcdkZ
-btypica	iabdcl
-3@s , and	aeffbl
-2sees them	deecbl
-3board sees them	deecbl
+2i come	eckfcZ
nfront	eblcdh
-3call in the	leeeec
-3the meetin on	ddekeZ
-3told within the	heedhZ
-1oursel	gcfjcZ
-1cert	elbfec
-3nothin before the	afffel
-3see on the	Zfhfch
phamza	jfffhZ
-2and then	faZdgg
-2call until	jifeeZ
+bchased	ceeblg
nunrela	labedk
-1refund	ffdeal
-2was refund	ffdeal
-3@p was refund	ffdeal
nabstra	delfcf
-2house by	lcffea
+2: last	ajceZi
nservan	lfefdc
-2fittin is	feleea
-3unifor fittin is	feleea
+2becaus that	dcieZg
-bpo	gaedel
-3a review after	eececl
-2expect word	affelc
plisbon	hZdfhi
-3twenty people in	bfecbl
-3in the pub	aedcdl
+2is conven	eblfec
naldern	ffleeb
phidden	cdffel
+bta	daZekj
-3now have until	alfffc
-3first day :	bddeel
-3, back the	cddecl
clbuzz	gflfeZ
-2are closed	dfeedl
pannual	iefeZj
clitem	lffeeb
-3people all throug	effleZ
cllindqv	lfffea
-2us since	ffffla
clmargar	lbfffe
-1called	gbZbjc
-bwardro	fgddcl
nup	begblf
-2then said	lfdfbd
-3, then said	lfdfbd
nlapsed	ceeele
pcampus	dclbgg
-1detail	cadfdl
-3about it ,	eblffb
+2as nan	ffffal
-3café is closed	ffffal
clchips	Zcifek
clokay	ilbdfb
pcultur	bhkjeZ
+2in which	iiZbcd
clwhatev	fjcZgh
-2hiring said	fefeZi
-3the hiring said	fefeZi
crword	gZjbcj
pyo	iZgfgf
+2, read	fcjbZf
crmaximu	ieefZj
-3got bumped to	ceblbc
-2decidi on	lfeeeb
-3are decidi on	lfeeeb
+bwalkin	cedfel
pstreet	Zkgaje
+2about it	cffkZg
-3it is on	iZgbce
pkept	Zigghe
nreflec	cfkeZj
pdrumme	efelfa
+2, keep	kbifcZ
phols	lhbfec
-3news for a	ffceal
-3are ringin me	lfeeca
pmaquet	bfeefl
pprior	lcdddg
-3to us all	kdcehZ
+2, dinner	hbiebZ
punlock	chlfeb
clitems	dZcejk
nblushi	leefdc
-3my guess is	beeedl
pbush	eelfeb
-bsaving	ceffld
-3, till the	Zkecce
-1files	effcla
-2the files	effcla
cloga	edgjhZ
+2you prefer	ddlfdb
crbrunch	adleid
-bpeep	lbeffd
clpeep	lbeffd
clinitia	jlcead
-btwelve	diddal
clsynod	aeflge
+bfunny	kddfZj
-1reacha	Zkbdcf
+2, grand	hkaecZ
+2since she	jfffhZ
nravi	ddcelh
-bmain	Ziefei
-2this on	efdeal
-1practi	aZkccg
ndawn	lfefdc
-3list at the	lffcdb
+bresign	laffff
plimbo	lefffb
+breckon	hdeeZk
-2on till	jZbdbi
psepara	hhihZa
+2too .	iZbdka
+bmine	ieedZj
-3comple it within	dlffec
+2, approv	ffefla
-bsacris	eddfel
npatrol	lfeedd
-2asleep by	bcffal
-1lady	cfhkcZ
nhuntin	jeedZk
nhiking	cfefcl
-2manage at	dddecl
-3the manage at	dddecl
+2what they	leefcc
clribbon	dfefdl
+2, say	ajldaa
+1under	kZdcge
-2receiv by	cheeZj
+bstuff	ceeldf
-bthus	lfeefb
+2throug the	eldfca
pstylis	dffleb
-3person to meet	bedcbl
-3, i ring	lddeda
+2, wear	cclfee
+bessent	efaffl
-3christ on the	becfcl
-2us wants	bdfbcl
-3of us wants	bdfbcl
-2please hold	eclfbc
crexclam	ihfeZh
+2, lunch	Zdicie
-2hear :	lddfda
pt	jedfjZ
pexport	adfffl
pmesa	efeecl
clmemory	bfefle
-3notice runs to	Zkcaaf
+1period	chjefZ
pactive	lefecd
-boslo	adkcdl
-2lookin like	bedcel
-3not lookin like	bedcel
-2hr confir	dbefla
+2she was	efffla
-2lapsed in	fceela
-3regist lapsed in	fceela
ntells	iZfiag
+2whethe it	gheecZ
-1fleadh	dfedbl
-2^ fleadh	dfedbl
nleak	ffffal
-3have been given	lcdeca
plocati	beefel
-1lasts	kZedae
-3vote on the	ckZcge
clthinki	hZkdgd
nthirty	ifdjeZ
-3said on the	Zffflc
+bheadte	heelea
-3from them in	Zbffig
+2from nine	jdifaZ
clwhereu	leffeb
-b's	gebial
ppassen	legdce
+2@s .	efhejZ
+beye	lcefed
+1sooner	Zcefgj
+2, sim	Zcadkg
cllips	lcefed
-3we will decide	ifddgZ
+2that the	cZecif
-3be phoned on	lfedaa
-2a quiet	bddecl
-3her till the	bZedel
-3will say on	ledfdb
crlord	kfgfeZ
clwaits	hiecZf
+bsqueez	bflceh
crsqueez	bflceh
nladder	eikfeZ
-bact	bblkde
pbookle	fflffa
+2there .	cecfbl
ptrains	jcalga
clevent	iffeZh
+2, depot	cdlfec
-1staff	deccbl
-3no , on	ikZecb
-3panel interv is	eedckZ
-3be rung on	ledeca
-boutdoo	dflfec
-3me down for	bglfbe
clwake	lejcbb
crreinde	ccledg
-2determ by	hafeZh
-2asking about	efeflZ
+bbasel	elefZg
nclaims	fladkb
pconcep	fiblea
+bgives	ciglac
crsake	dgfela
nspanie	ffffla
-3decisi are due	cafflc
-2mailed :	leeebc
nrude	hZkfcg
-2things over	bfeldb
-2see them	digfeZ
-3to see them	digfeZ
+2regard ,	lcffdb
-3start date of	edbfcl
-2no by	gfcceZ
-2record :	becela
-3on record :	becela
-2it still	lbceac
-3is it still	lbceac
-bhalfor	fededl
clhalfor	fededl
nkwik	fededl
crjolly	lefeeb
-1outsid	ffkfdZ
nroaste	eelfga
-2agency says	lfefcb
pconvin	kbdcbl
nwashed	dlffec
+2# at	bcfebl
-2know its	ceefal
-3i know its	ceefal
-2hiring until	bdflga
-2say you	jaZeaf
-2open day	ccZfjf
clcamino	dfedel
-3receiv comes on	aeefcl
pessent	ahefel
frpost	ehedlc
-b,	flffbe
-bqueue	ajfeal
+2until they	leffdb
-bpermit	dhfjZf
-2choose in	leedcb
-2kickof is	beceel
-3custom kickof is	beceel
+2, secret	aedlcb
-3come before the	cadfel
+bfor	clfhdd
-3up to the	gkcdZa
-2and in	iZcjca
+2rouen ,	cfdecl
-bfurnac	ejldba
clfurnac	ejldba
-2you wait	ldefca
+bthis	glZedg
-3do it within	ckfeeZ
pseen	lfddia
paugust	liddae
-2the dentis	beeeel
-3plain tie on	bfbedl
crparked	ffffal
+2and want	Zjfgab
-2choir votes	hedicZ
-3the choir votes	hedicZ
clchairs	ieekeZ
+2to everyb	leedcb
-2has said	afeelb
-3she has said	afeelb
pruling	kjeedZ
+basking	hddeZj
plined	jfifeZ
-2applic for	fececl
crlisbon	jabfdl
-3webina on the	Zcfebk
rxreview on past	bdaiiZ
crmeanti	ffffla
+2nobody works	dfcdbl
proutes	kZefjc
clbrigad	dflegb
-3board is on	cfdlea
-bexactl	leaebi
crthrash	bffeel
-2asked me	ceffla
-2in ,	iZhbcg
clfolder	ckfkdZ
-3is made within	lbfedc
cldir	dffldc
pgmc	cdlfed
-2forwar from	dedela
-3an answer inside	Zcffih
-2line before	aleffb
-3@d , one	aclcfc
rbdenied corrected-day	fbZckd
clchambe	jiZggc
-2trial shift	dckfiZ
-3to try again	edbfel
pautoma	baajgl
clpic	blfffd
-3told to you	lfdeda
-2to finish	efffla
croctobe	ceeeel
clcopies	Zgffgh
-bstylis	ddefel
-2march to	fedeal
-3period march to	fedeal
+2the last	fZefci
-1laptop	dadffl
-2your laptop	dadffl
pharm	jfffhZ
ngrow	feleeb
ptomás	lffffa
-3your packag on	cfelcb
pteared	dfilad
-3is heard on	jfdcZf
-1boat	gckecZ
-2rule within	lbffec
-1picked	gccejZ
+2, clear	ceedla
-3jobs for you	dfdfbl
-3i had said	dekfZi
-1collec	ckZdbh
nparkin	lbfadi
-2accoun ,	heccjZ
-3were due on	ebfelc
crspace	lbfffc
nglobal	ededel
pkofi	cgijiZ
-3hands on the	ikcfcZ
-1group	cfeflb
-2osaka on	Zejhac
-3from osaka on	Zejhac
crabbey	eelfbe
npresen	bldbhh
-breg	eblfhb
+breserv	afffle
crfixed	dcjhkZ
-2folder by	alffec
-3will come in	lfdfea
-2our books	beeela
-3off our books	beeela
-2: after	ddcelb
-2your boots	eZcfek
-3bring your boots	eZcfek
-1back	fiaaZg
+2whatev the	cedddl
npark	bljgdc
nvouch	feffbl
-2us from	deZdhg
-3was by the	lbfebb
-2chambe by	alfffd
clowes	cdffdl
+boblige	lifaeb
+brink	dfefcl
crrink	dfefcl
nvlad	ielfcZ
-3keys on the	ddcedl
-2^ heard	Zeeeje
-bgrace	ifffhZ
-2, letter	jcbdZd
-3be a decisi	Zfffkb
-3throug it on	hekZdb
peasy	aldfdi
pno	kZfege
clpo	gZiddi
-2second by	igffbZ
-3interv , so	Zhgfjh
-3agree to the	kZbebf
-2a great	edcedl
+2down there	edcedl
-3have a great	edcedl
clgiving	cljcce
-3and the long	deedbl
-3, betwee the	kfbffZ
-3govern meet on	behlea
-2wait until	jfbaZd
-1speaks	lacead
+bchanne	eeafel
pdubai	cgclbg
-2decide till	lfffca
-2early shift	jeefiZ
-3the early shift	jeefiZ
pcalm	feleeb
+2has lost	eccela
-3to it in	eccela
-3the intake of	dcbebl
-3on until the	adelcb
-bwakefi	ddffld
-2rung the	lfdfeb
ngary	bhZekg
-2arrive at	feifjZ
+bgeneva	fflebe
-2live on	cZjdce
pshod	fZffhi
pnotici	fZffhi
-3, please ,	blbfeb
-3decisi earlie than	bfeebl
nping	bilbfe
-3board votes on	fffZfj
-2died on	aefela
nnation	Zjcfgi
+brevise	ddbleg
-3on to you	lfdfeb
-2was before	bdfflb
-3a line by	ieeedZ
-2scrap the	dedflb
+2: no	eZbcei
clcrosse	dddclf
-3her busine partne	beflda
nbees	hfffjZ
-2like ,	giZedg
clnumera	Zjffef
-2confir within	clfffb
-3office is closed	dekeZc
psteeri	lfdfec
-bem	dlcebi
neimear	dfeldd
nrefers	dfeldd
-3, she says	Zeefij
nsixth	ccfffl
-1paper	Zccchi
claims	leffec
-3will be told	eeeeZi
-2house in	efdebl
pliquid	eeleec
pbuffer	eeleec
pjoanna	eeleec
crcert	dleeec
pantici	iZffej
-bhuang	bffdfl
clhuang	bffdfl
-2a nice	bddfdl
-3have a nice	bddfdl
+2, while	Zakdai
nreadou	Zffgih
+2they have	Zhcbje
-btip	ffafle
cltip	ffafle
-3its vote on	lffceb
nlonges	effijZ
crplaceh	ffflea
-2landed on	lfeecc
-2i hoped	fdeflb
-1busy	Zeddjf
pmatthi	ffefla
+bsupers	cefeld
-1nowt	bedelZ
-1cross	lddfda
-2a cross	lddfda
npilot	hihefZ
+2s her	ccefbl
pranch	hifehZ
psexton	eglfcb
-2good ,	Zcjdcg
+bpackag	edfflc
-3, call it	leffcb
+bflag	fcfflc
-2direct back	aeeedl
-3ops direct back	aeeedl
pwhatev	Zjedgi
+2go out	cdbcdl
psingin	gdeble
+2, everyb	ieZcgf
-bgrant	bhcZgj
clcarols	lecedd
-3put back from	cffekZ
-3is advert until	edfdcl
+2but that	Zdeegk
rxdenied for ahead	aeZgbk
-2fair on	Zagchh
-bshouti	lafffg
-3not hear on	afffla
-2active for	dcffdl
crwash	ceefdl
pdame	hhifeZ
-2reache me	gZddhg
-2candid the	lfdbga
clsolici	claedk
+2anyway .	cddeel
-1field	Zeabhk
-3again in the	eddZak
-3list comes out	lfdeea
+2regard your	beaflc
ptwos	bilfea
-2was off	efffla
+2yes ?	aleeeb
crballot	dleffc
-3from the partne	jccdjZ
crdm	dfflec
rxdenied in past	cfeelb
-2trial period	cccfcl
-3, trial period	cccfcl
-3condit offer dated	dddfla
+bdecree	eeeelc
-2someon else	dfffla
-3the inspec on	efecZl
-2posted for	cefecl
-3are posted for	cefecl
-3answer go out	lfffea
crheadte	heelea
+2: had	ffffal
bsby time-only ahead	dbablf
clstack	Zgckdi
crfinish	fdgiZi
-2office shuts	daefel
-bgirls	hdbhZl
+2grace and	cffbcl
-3shortl is done	acdlcb
+2, market	bdkfiZ
ninvita	ccddlh
-3a pint on	cecfcl
-2people seen	dfebbl
-3, people seen	dfebbl
-3to do on	efdeal
psir	hhlhZc
-bbienna	defedl
clbienna	defedl
creleven	edlfec
nbless	Zkeeka
-2, was	efffla
crsupply	dlffec
clversio	agledf
crshorte	ddffdl
+2, recept	dkZeef
-3on hols til	bcfeel
crrecept	bclebk
+2from here	leffca
clmatern	hddedl
nmy	legcfd
pbeat	leaedh
-2place by	adfecl
clsacris	fcdfel
plotte	ldbfdh
-3his mind on	edbkhZ
pbegged	elefec
-bboss	ecbjld
-3my essay on	gabkbZ
-bwaits	kdedZh
-3interv you on	eeifgZ
-2advert before	edffbl
-1died	efefla
+2became @d	bedelb
phalted	ffffla
plawsui	ffffla
-3be comple within	Ziffei
-2's by	lcffec
-1dairy	bdedbl
-2the dairy	bdedbl
-2yes in	ajefjZ
crkey	cjZfdk
+bintima	bfefle
+2, oh	accfcl
-2work on	dkfhZb
-2: answer	ldefdc
clhitesh	lfdeec
-3am until the	dbfefl
-2no update	ceffal
penvelo	ideZhg
-3see you in	ccZehj
crnot	cbddlk
crmakes	jgZhcd
nthus	hfdbcl
-3can wait until	Zhfeej
-2jurors :	bedlcb
-3extern jurors :	bedlcb
nstrict	hcdecl
+binclud	ekhZbg
-3throug on the	Zekdce
-brotter	cdidcl
crx	lccfdf
-2time for	aalfgg
+2to weigh	fjeZea
nsupply	efelgb
-2sheari gang	cdedcl
-3, sheari gang	cdedcl
-3that term of	cffela
-3refere in the	dlcffc
-3lands , the	ledfeb
+2with origin	ddlfdb
crconduc	blfceg
-bpool	helbdd
pacting	efeebl
-3do not ring	hcdfZf
cltanner	keeehZ
-2show up	edlfea
-2castin in	aedfdl
-3they have until	jZdbdg
crninth	cdcffl
pswear	geddlb
-3met on the	beaZkf
-3is up on	bfecdl
-2contac you	lfdfcb
nblow	beflia
-2duty on	dbefel
-1feelin	dfddal
-2gut feelin	dfddal
-2and within	lcfffc
nsupper	iadcgl
-2medica by	Zledai
crscanne	Zkifed
crtrade	feeflb
nchoir	beZfgk
+2i swore	cfeflc
-2meant for	ffffla
+2, thirty	fecfcl
-2works until	dlecea
+2, win	leeeeb
-3said that in	feedZk
-1names	jaZbai
-3a traine from	ffeeal
crcounci	icelce
+1bank	hakcZc
-2dates :	aelbce
-3all applic on	hddhiZ
clagnes	lfcede
+2if my	adffel
+2to finali	kfdZfd
nsafegu	iefejZ
-3@d but the	lfefcc
-2exact :	lcdeda
-2folks within	lbffdb
-3to folks within	lbffdb
+1flight	aecdcl
-3are inform by	lbffdc
-2somebo for	eeeebl
plowest	alfffe
+2plus bank	ecefcl
+1ferry	dblfea
-1thinks	hbZbid
-3do it in	Zdjddd
pbit	kgcZjc
padditi	bdicdl
-2cases by	fZfedj
-3, both on	Zcbjka
nhere	dccflf
pgiven	ekakhZ
-bconser	fckjZd
-1fair	bckchZ
-1whethe	dblcbf
-bpictur	egefla
nmerged	lfffcc
+bplants	eehfkZ
-3sponso says come	afefdl
nlandli	gdlfga
-2are seen	dfdadl
pcommod	ffZhdk
-2yes ,	ldbeac
nfloris	eddfel
nbacon	eelece
napple	efdflc
-3tell you the	leefec
-2forget the	aefflb
-3the slot by	laefed
crenvelo	lcefce
nhousin	Zjeika
crtruck	lgheda
+2our doctor	cfbdcl
-2are collec	ekZedf
-2the hall	Zkcdjb
pchairs	keibZe
-2sessio on	Zcjkba
cllifts	ldddef
+2and should	dbZaig
+2were not	aefflc
-3recess ends on	affcel
-2takes betwee	cddedl
-3itself takes betwee	cddedl
+bfence	lfffdb
-3be seen on	aeiZgf
+2on .	dejjdZ
-bfaster	kedfhZ
+2, lights	efcdbl
pfridge	leecee
ntiming	ffffla
-bswap	cdhbcl
clswap	cdhbcl
-3you hear in	ldefcc
-2agent has	ekfcdZ
-3's flying in	bfeecl
-bguys	Zfekci
-3is @d and	efkfgZ
nawarde	gefela
+bhop	dlifca
nenergy	elfffa
ninconv	ddcjcl
-3off from the	efedbl
+2it means	lbffea
-bupd8	ZdeZki
-1jabs	abeedl
-2^ jabs	abeedl
nhugs	affflh
philary	ccfffl
-1word	fahZib
pthief	flaffe
-2fair till	affdel
-3will see you	dflffa
-2once before	daffel
-3in once before	daffel
-2chap on	dfccdl
-3a chap on	dfccdl
-bhe	lbddkb
-2shed door	adjfhZ
-3the shed door	adjfhZ
+2who made	cddflb
crbro	leffec
-2@d from	efkeZc
nskies	lideea
pgettin	Zgidgg
-3wait ends on	lddeea
-2manage ,	eZdejf
pmiles	fgffkZ
-2's weddin	ceeddl
-2quiz on	ieZebh
psofas	efbfel
-3notice on the	ldadha
-3about it by	laffed
-2hear till	efffla
-3to hear till	efffla
crbranch	cgleah
crcork	ddielb
-3releas at the	Zdddjf
-2road :	efefla
-3the road :	efefla
-3for by the	fhffZk
nsits	Zgbdfk
-bstartu	gcbddl
nskis	bfledf
-1us	fgfieZ
-2guess was	eekfZe
-3my guess was	eekfZe
-2joinin :	ccdedl
+2, eight	bZkddf
-2would like	dcfkcZ
nblame	ledeha
nriver	egekZh
-3: @p to	bedlda
psick	djebbl
ndublin	ffffla
crgroom	idfeZj
-3is in by	igffeZ
-bsuper	ceileb
-2busine partne	fedkcZ
pcalaba	bfffld
+2before servic	bclfff
-3are told by	cbfdla
-2i called	afeela
-2email by	ladfec
-1house	hedeZj
-2it til	clfffa
-2our hands	blefdb
-3in our hands	blefdb
-2barber on	dedflb
-3the barber on	dedflb
-3to us for	ddafdl
clbody	fZjidd
pdriver	Zcgjgi
-3had you applie	ffffal
psurpri	deiZkc
-3decide in the	ebbhZi
-3outcom letter :	leddbb
clelsewh	fZjdjd
-1theirs	feeela
-3with me by	kdbeeZ
preg	alfdfh
-2will ,	kbffdZ
-bjoost	ledfed
-bvis	aelfbi
-bnotary	Zjddgh
nwebsit	feZhhh
cltutor	eidiZf
clappear	jcieZg
+btouch	heffZk
npruned	deffbl
-3is doing it	leefea
-2exec mtg	Zdeaih
-3: exec mtg	Zdeaih
-1one	dgeZge
-3those by the	blffec
-3filled it on	ffeelb
ptraini	efZchk
ntess	kfheeZ
-b@s	gegblb
-2stage door	fjcebZ
-3the stage door	fjcebZ
njean	eZhfej
-3no to the	Zcjcbi
-2from her	iZcebh
-2resurf :	Zccejg
nrelay	jeekeZ
+2, straig	ldceeb
+balthou	iifffZ
+2in sydney	keZfeZ
-3swear to the	bdcfdl
+1second	edlfda
-2^ unifor	edlfea
-2anothe go	hejdeZ
-br2	ffcleb
clr2	ffcleb
-3it , the	lebdcb
ncome	caldhg
+2and their	febZkd
pmelbou	bdldcj
-2be for	ddbedl
-3will be for	ddbedl
-2is pickin	lffcea
-3your result within	ldffcc
-3will circle back	ldefea
+bpasspo	Zjffaj
-3they called me	edefla
-2gives himsel	lcffdc
-3the mail from	efeela
+2, going	cebedl
-3sea till the	cefcel
-2contra to	efdflb
prepair	facleh
clrunner	cddfle
-2drops in	gjeecZ
-bstampe	dgeflb
nworkin	hebdcl
pboth	ilbkaa
-ballowa	kaZefk
-2take place	cehcZi
+1when	ifgidZ
nmeans	khjebZ
nashame	lefffa
clstorm	effflb
+bheatin	Zfefkh
+2is inquor	eecdal
classump	fffela
pmanife	bhleec
clrunnin	iabcel
-3a vote on	efeieZ
particl	cldeef
pcrowd	gglfda
+2with you	kZdeef
-2ad said	cffela
-3the ad said	cffela
+2, welcom	ccefel
-2portal from	lfffbb
+1someon	lcddbd
nchains	dcffel
-3a phone call	hjZfdc
clreqs	fleffb
crpoint	kiZkaa
nscrubs	dflffb
-3rest of you	lffeda
-3your accept by	dlffec
+1same	edldba
-3you , by	fifecZ
-2again from	decdlb
+2, confir	keffaZ
ppember	eebffl
pstalli	gfffZk
+2the decisi	lffceb
-2the board	hdZddh
-3people hear on	afedcl
-3yourse on the	iegdhZ
+2and makes	jfedgZ
ptriest	dbfffl
+2we talk	Zbjkca
-blearni	blffee
pnot	lhcfde
-2things about	deddlb
-3three things about	deddlb
crrow	Zdhfhi
-3have met ,	iebkcZ
-2flying out	ceefdl
phelpin	celfed
nwhose	jlcfda
pyacht	eflfdd
-2the list	Ziaaei
-3school answer within	kdffcZ
frif	kjedcc
-2go on	fajdbe
-3can reappl in	cdffdk
pppt	ajeebk
-3they announ it	kbffcc
nmat	bfffdk
-2us over	cdcafh
pscrubb	kaeffg
-3he tells me	keeffa
-3is confir for	edkecc
-bowed	cfffkc
-3have answer by	fbfeka
msslip	geabhf
-3an end on	ffffka
+2, figura	jeddja
-2candid onsite	cfccck
-3final candid onsite	cfccck
cllitera	dkdfed
-3is yours from	fedebk
-bappear	iadehf
+bspaced	fkbffd
-3, call me	eaiebg
psailin	kejdea
-2yes :	eiieaa
-3someth for you	kdcfba
nfirm	gfeakd
crfind	gfbagj
-bkeel	ffcfkc
clkeel	ffcfkc
-2minute of	efeeka
pdrill	jaihed
+2stands ,	keifae
-2shortl within	kcffeb
+2she would	ceffkd
-3, # ,	dahbhe
nfiftee	kdecgd
phot	jeefaj
-3, make it	dihdab
npictur	kbffgc
-2@p ,	abaehi
nneck	baafkk
nsaltme	dfaekg
-2packag on	aeekga
+2s tide	ckffea
-3it wrong on	eeefkb
-2reopen ,	keeeeb
-2lets do	aekfff
crlodge	akjedd
-2van inspec	beeedk
-3, van inspec	beeedk
-2bet on	bfcedk
-3not bet on	bfcedk
phersel	ijagcc
-3run on the	badddk
-3a no within	kbffed
-3capped applic at	eeafkb
-2presen :	ckaeeb
-2is free	bekfeb
-2still the	kddddb
-3is still the	kddddb
-3of us over	cdcaei
+2to confir	bkeeea
+byounge	eefddk
-3to you before	kadfeb
-3for henley ,	cdbddk
ncampfi	cffcfk
nslayed	cffcfk
-2result on	jcabhc
paquari	bbiddk
pwestga	aekfei
-bduly	ekffeb
clmosque	ifkace
-3terms in the	agcfej
-2discus on	acgkbc
-2typed yours	cedfka
-3i typed yours	cedfka
crnursin	eekfbf
-3think it over	djehba
+2he would	kdefea
+1bring	agdfak
clpasted	kdffed
-2round within	kcfdeb
-1hall	cjcdja
-2others in	bekffc
-2meant the	gddcka
-2would regrou	cedkca
-3we would regrou	cedkca
+bgerda	eeffka
-2same back	dcefbk
-3the same back	dcefbk
-2minds on	fedjca
-3their minds on	fedjca
-1diary	aibeef
-binquir	heffka
clinquir	heffka
+2of all	aedcke
petc	fkffea
-3luckil that is	acdkdb
pfence	iefkca
pbundle	kjcdda
+2you must	gkceda
-2un say	ceeeka
-3must un say	ceeeka
clvoices	eeekga
-2owner says	keefca
-3nudge them on	cbdedk
-brosali	hfkdea
-3me as of	ffeeak
clconver	hakghb
+1sessio	deedbk
-3did say the	bebekc
+blive	efdeck
-3is availa for	bdeedk
ptermin	abkedi
-3earlie fixed for	dfddka
-3am off on	ddddek
+2to spare	cdffak
-2ring her	ahjfec
-3to ring her	ahjfec
clfinali	kaicaf
+bform	hajckb
+2, steel	edkfeb
+btypica	ffkfeb
-2on time	decfkb
-3round on the	hdhadf
cldrives	bfdeek
nbrno	ckiefa
padore	fkedde
-3our exchan of	bfeekd
-2it offici	kddfda
-3make it offici	kddfda
-2birthd ,	kdbeeb
pscream	ekcfed
nwritte	dbekfd
+2and means	affeke
-bngozi	cfkece
+2and talk	eekfea
-2erased on	dedfdk
-2receiv within	agffdh
-3be receiv within	agffdh
pird	dddfek
nkassel	ckkeca
clbath	ckejeb
-3will be before	keffeb
nreview	acgjhe
peats	kciefa
-2panel of	bejacg
cldioces	gajckc
-bfresh	dkebci
psadly	eacekh
pembedd	eefkec
+btender	dkdffb
+2asking yes	dfffkb
-bimran	kjcfda
climran	kjcfda
npdf	dgdekc
pargume	gdkfeb
-3for @s in	eeddck
-3are told on	kfecea
crpinned	bkekea
-2office hours	beeeek
+bindivi	hfakdd
-2test of	eecdkc
-1chapla	idjdca
-2the chapla	idjdca
-3is callin you	fejfda
-bsnowmo	aeffek
clsnowmo	aeffek
preinde	aeffek
-3, give us	kcfeec
-3last two on	efchag
clside	bkebgg
-3two more conver	ffecbk
-2of office	deeedk
-3out of office	deeedk
+2madnes .	aedeck
-2begins the	dedebk
ndossie	bgffkc
-2exchan of	bfeekd
+2if she	kdeffb
-2, probat	ccfedk
-3had been told	affecj
-3select panel sat	dfbbkd
-3know we said	efffkb
-3from the client	bfffck
ntable	kkjaab
+2off .	cdedbk
pbridge	keadhe
-3verdic on the	keeeec
-3your interv on	cbkecf
crworkin	dehekb
-2mine by	akffdd
clbro	eekfeb
nswears	kfffga
crclean	akjefb
-3form back within	bkffcb
-1mill	adbeke
-2the mill	adbeke
msgoodbye	ecdaif
-2sails on	deddbk
+bpigeon	haifch
-1appren	gedeak
+2instan .	kcffcd
-2and before	kbfeec
-3@d , financ	dfeeak
-1choir	cedeck
-2, choir	cedeck
-3@d , choir	cedeck
-2onsite on	eejfga
-3comma then on	bedeck
+1beach	adceck
+2beach .	adceck
-2good news	bcdfkb
-bolds	dekeee
-3, as from	ffeeak
-3one by the	gieeca
-2took place	ceacfj
+2who gets	keeddb
npassed	jabafk
-3the commit on	kfeiab
-3to tell me	iaefch
-2a pint	cekeea
-bdecree	efffbk
-2desk on	gaaeid
-3finish by the	akffdc
-2got told	afffck
pkarin	kffffa
-3postin closes on	cbfedk
-2night ,	ibadcf
-2arrive by	ccdfak
-3start date ,	fcdfdk
-3first shift 's	cebedk
-2@s in	eeddck
-3away to the	beefek
nprogre	hdbkia
cldraft	aadfjk
-3which meets on	aedhah
-1breakf	gehfae
rxanswer until ahead	geacag
noyelar	dfefck
-2try us	bececk
-2system :	acakch
-2wait beyond	haefhe
crgarden	iegeai
crwarm	gfjfea
+2once she	kdeeed
-3the last person	aebfkc
nmalcol	ffffak
npushin	ffffka
clhours	aggajh
+bchecki	accejk
pannoyi	akfffe
crnever	bacdjk
-2all before	faefka
-3, all before	faefka
-2notifi :	kdeedd
-2call of	cfefkc
-2candid :	keeecb
-3be more than	keffcb
-1someon	hafgha
-2until the	edajaf
-bdeligh	deeedk
pspring	aicjkc
pminds	jaajci
+2, her	daabke
-3my promis of	dfedkb
-2might be	beffbk
nexempt	kecfbg
pconsci	jjedea
-1fail	kdcfdb
prethin	dbfffk
-3slot on the	ackcde
-2moved @d	jfabib
clbook	akeehe
-2nothin in	keffea
poptome	aekfeh
ntroubl	hekdcd
+2, mind	kfffaf
-2you anythi	ceeekb
-3tell you anythi	ceeekb
-2keeper ,	deafkb
-3crossi keeper ,	deafkb
clglass	bejekb
-3opera closes on	ebeedk
npigs	edfcdk
-3no answer before	bffedk
-2the table	fabjcg
neng1	ffbeek
-2job closes	bjfcaf
-3her on the	dkhdaa
-2planne in	effeak
-3re planne in	effeak
-2decisi inside	akffdd
-3answer over the	cffadk
-1leeds	cfddbk
+2, alas	aeefdk
-2^ due	ckffdb
-2rumor is	cecedk
-2am out	cfefdk
-3i am out	cfefdk
crsittin	bhbegk
-2happen by	kcffdb
clarbori	dfdfdk
npenhal	efdeck
-2want me	ebkfdb
-3they want me	ebkfdb
ncontai	egfeka
-3doors open at	cbkecc
-2yours by	jacdjf
+1given	bicdja
-bpatern	kdeeja
-2that within	kcffcc
crspent	dfefkc
-3slip by the	ckffea
-1vp	adicbj
-bhis	kiakae
clashore	ckcbak
-2is choosi	kfeecc
clestabl	ibeeck
-3reads until the	cefkea
-2there for	ajbeah
crveteri	kefffb
+blettin	heebck
-1lost	abjbhd
plodged	aekefg
-1applie	fdacjd
cronward	ceekgd
-2open up	aaifbi
+2they notify	keefda
nwho	ekedef
+2not the	ffffak
-2inbox before	agbfch
-bdrawer	kcdeee
ncomfor	efcked
-3it from me	iadeif
-2^ dentis	cedeck
ncommis	kfdega
-2form sat	eedekb
-3sixth form sat	eedekb
-1closur	fedbak
+1via	fajech
pas	akgicd
-2applic of	eeefak
panalys	bafhgj
-2in :	fgheea
crcoordi	gdkddb
-3all know by	aeffck
-btenanc	dkedeg
-2report on	akbjdb
-1notifi	kedeca
-2mail comes	keefca
-3hr mail comes	keefca
nrevise	ckbfeg
clrotter	ddidck
-2other one	bfbddk
-3the other one	bfbddk
nhandov	kjdeac
-3pencil for the	ieabci
+1where	kcecia
crthink	ajcibj
nmissio	kfgffa
-2get ours	kddeeb
-3settle it on	aeejai
crlay	efgkea
-bwing	efkfcd
-3pair of us	kededd
-3would give it	kdfeca
+1twenty	heefka
-2from them	fcffka
-2magda is	cdkfea
-3with magda is	cdkfea
-2relit on	hjbbad
-3is relit on	hjbbad
-bsend	jjabch
nwake	iecekb
-2work a	ceeebk
-3to work a	ceeebk
-3which begins on	kffdea
+bworld	kdbffe
-bstamps	ceefek
-1reappl	bedfbk
-3tour leaves on	bededk
-3return on the	dcacgj
-3is asked for	kcfeeb
ptarmac	gbefck
pgladly	cbkfjb
cryou	kfffea
pvalley	ffffak
-2year ends	befeek
-1questi	ajcegb
pcrb	ekafeg
pscans	aifeej
+bmalmö	efhfai
crmalmö	efhfai
-2open it	kcfedb
-3we open it	kcfedb
-bbrno	efceek
clbrno	efceek
-bceo	ecakjd
pcsv	dcfefk
pledger	ggdfak
clfast	geecck
-2read yours	bffjak
-3would fall within	acffkb
-burl	bkdfak
clurl	bkdfak
crgrandk	cfeedk
-3radio on the	abbdji
-3tellin you before	aefedk
-2cantor 's	cfdcck
-3the cantor 's	cfdcck
-1slamme	bfedek
-2are slamme	bfedek
clweathe	iccfkc
-2regist on	fehfka
+2, my	hacide
-2it throug	cdjaeg
-3be here by	effeag
+2you were	efbfke
+busual	eeacij
-2are counte	keeeea
crpackag	eeffkc
papron	hckfea
+blog	dkfecf
-3at recept by	aiffci
+2s their	fdcfai
+2the bar	feefja
pninety	fdckka
-1who	kedfec
+2was optimi	deefkb
+2, thanks	bjafkb
-1had	haadhd
+bfun	cedfek
nsleeps	gekeed
-3will not decide	afffii
-1third	bbacih
+2and need	eegaaj
ptenanc	ggeeka
pbig	dejdak
clreorga	dfekhb
-btreatm	ffefka
nalthou	keffdb
-bbake	ddkfbh
+bmaster	fekfdc
pgemma	geffka
nushers	kfdfec
-3then it was	kfffbc
clhandle	dkecak
-3have until the	abehci
-3hours : @d	efafdk
-1lotter	cceedk
-2housin lotter	cceedk
-1closin	aiaaak
-3are availa from	fekeea
+2becaus the	jcgaic
+bwood	heffak
-2match on	cdacii
-3the match on	cdacii
-3decisi for you	bfefka
padjust	kheecb
+bempty	ieafej
-2been told	keeeai
-2know ,	aicdif
-2use it	hjdeea
-3that would be	kfefdb
-bdroppe	jddeka
njo	aghfke
+bclocks	addfij
crclocks	addfij
+2and settle	efbjaf
-2^ just	kcffbb
-1wait	chgcai
pher	kbcbif
-1e	hadage
-2swear to	cbbekc
-3meetin moved from	bffbkd
-bexperi	jaffdi
-3's shut till	ddfeek
-3the office on	kbjdaa
-3is answer within	kcffeb
-2word by	eidcha
-3kicks off on	aedfek
-3applic on the	gebiae
pband	ajhfff
-1am	jagafa
clbotani	kaffhd
crtalked	cjafkd
rbsuperseded under-review	bcdeck
-2waitin for	aeeeek
-3are waitin for	aeeeek
+2will sit	dedfbk
crtbc	aeffek
-3it begins on	affeek
nredepl	efdfkc
+2, marks	ffafkd
-2post is	aeekdf
+2of the	gfahaf
clsatell	gekfdb
+2i shall	kccddc
pmoving	jbiffa
-3new applic on	efffka
-3calibr meetin on	bfebdk
-2with ,	efbcdk
-3dogs with ,	efbcdk
+1prayer	jabdag
pst	jacefh
-bice	ccgfke
-3of us at	dedkac
pobtain	aefegk
-2# after	eadegj
-2link comes	bbcffk
-3for coming in	ceadje
-3to everyb within	kdffdb
pjanuar	kcceka
nus	adfdik
-3our answer by	jaffib
+bflu	kefcfc
crcable	kdefec
psatisf	biiacj
crweldin	afkfbh
nwrappi	effekc
-2right by	agffdk
-bsuch	gabkaj
-1recrui	jcafah
-bdetail	aijfeg
nnine	dkehfb
-1b	ckceea
ploader	djffaj
clcanons	affkfe
-3my misery on	hcceia
-1left	bckecf
-3the job closes	bjfdae
-blectur	gjfcia
-1logged	efeekb
-bsixty	edkfce
pdisapp	dakeeh
crthan	ahfdgk
pfeel	jdkeda
-3will chase them	bdfeck
pfeet	kadffg
+2, quoth	kddecb
ndone	gedcbk
crsuited	deefkc
-2again on	aeihag
-3phone you by	kbffee
cltrials	iekddb
-2over coffee	eeefak
-3you over coffee	eeefak
-2floor on	jdaedf
cltate	adffij
nlost	kjiaae
-2phones me	kcbfec
-2contra on	kaedbc
crran	aegfgh
+bconfli	adfkdh
psr	dfffkc
-1timing	febfbk
ppune	deeeek
pafford	bgefek
+2servic .	kddeeb
+2at home	ebeedk
-3will arrive on	becfek
-beh	ckgede
-2after your	fecfbk
-3line before the	fbffak
-3has moved to	kddbbe
crinst	dcgeck
-bkiddin	kfcffc
-3are posted on	kfeeea
crrunner	fhfdja
-1blocke	eeejad
nunclai	cikfea
-2side ,	ajbecf
-3a side ,	ajbecf
padmini	aigbke
-2vote the	eddkba
-3we vote the	eddkba
+2you gave	ajffaj
-3please confir by	dkefee
-3leave from the	efdedk
-2sits the	febiae
+bload	aicdgk
-2email the	kedeea
-bbehalf	bedekg
-3get yours on	kccfdc
pokoro	eeeedk
pfinali	akgfdg
protten	keffdc
-3group meetin on	akbica
+2and there	eahcge
-bsneha	bkffcg
clsneha	bkffcg
-3will text you	kfeedc
pdarlin	ffffka
clwing	dfkfce
pnatali	ffaffk
-2manage round	cekfdc
-2team lunch	bebedk
+2before they	djaedh
clcross	keefeb
-2said interv	cegcai
-3k said interv	cegcai
-2opened on	jedbag
pa4	kffeeb
crseasic	kfceed
+2the @t	dekeca
+2, heard	eeaeck
cldrawer	kddeee
-3get it within	ddfeka
-bconfir	kceehb
-2that said	afefka
clmood	fdjfai
crworrie	kfffcc
-2out sick	cfdedk
-bmoveme	jejead
-2hr before	akfffi
-2rsvp by	dkefeb
+bcvs	aeejgg
nhence	dfijga
-3mind before the	ceffka
pguardi	diffja
pplanet	afiedj
nbuy	kggdae
+2to think	dkbeaf
nchisel	ccgfak
+bdies	dkccdi
+2suit you	haafdj
porange	eeceek
nwarn	kedfgb
-2notary by	bkfedb
-3our notary by	bkfedb
-bsarah	kffecc
-3year # ,	dekfda
-3yours by the	hheeca
-3i said on	deefkb
+2so she	bededk
ptannin	kaffff
+bwife	ddchak
crreache	afbiek
-bbill	ffffak
-2your dish	adhkbc
-3tastes your dish	adhkbc
-bcutoff	dkdffc
+bplasti	fekffb
-3come back by	aeffcj
crempty	eeafjj
+2at market	jiafec
pcry	ibcfdk
+2ends @d	fjebaf
clorange	eededk
nengage	ecbjkb
pwithou	aigbgh
croverra	bfffek
-2email ,	dkdfeb
+blocked	eekfbf
crlocked	eekfbf
-2a reply	ffeeka
-3@s , then	afffkh
+2we know	hefdaj
-3off by the	fffdah
+bdispos	bkeebh
+1get	akedfe
-billust	ffdedk
-3in time for	abifhk
-3it takes us	ebebbk
ptextin	cffcfk
crsignin	dedfek
+1onward	cefkad
-1myself	babekf
+bkim	ekffeb
-2which on	keeedb
nvous	efffbk
nrappel	efffbk
nverb	efffbk
-3list , by	kafffc
-3writte examin on	cdkded
njurors	baejgi
+2, next	fchbaf
-bgp	ffffak
-2halfor interv	fecdbk
-3# halfor interv	fecdbk
npostpo	ejffai
pcopywr	fdefck
crgolfs	cfefdk
-bconfus	efkeha
clthis	diaehh
-2phoned by	kbffed
-2him :	iaacbg
palista	eeffka
-3that says the	afeeei
pdoreen	affffk
-2it all	aicbdk
clhospit	hdckib
+bbe	dgefck
clstalls	ceefek
crcardif	cgkffb
-3it is still	keefda
crsafety	iekeae
ndebora	bfffke
+2, yes	ibgahb
-2five on	idccah
+2send thanks	bdeeck
pcousin	fddekc
-bdelft	efkfeb
-3be down on	bddfdk
prsvp	kddbdj
-3i return on	bffedk
pnvm	fedekb
-bworksh	aiiafg
-3be contac within	ibfeia
-2appoin of	fedfkb
-2lady operat	aeeddk
-3boss lady operat	aeeddk
-2period ,	acekcf
nhonour	efgfka
pdisagr	kddfee
clnos	dgkfeb
-2and write	kddedb
cressent	ffaffk
-bstaffe	ajbdhh
-2visit on	adfbhe
-3record in the	kbadeb
-bkeyed	jaffeh
clmole	jaffeh
clkeyed	jaffeh
-2^ latest	kafffe
clbits	ddkfbg
+2whethe we	kdffec
+bsupply	dkffec
nkilled	cdkfbh
-3time for the	ejafei
-2leader on	cdidia
pheadli	kfedec
+2and mean	kffbdc
-bnamed	kfddag
-3have chosen by	ccffkc
-3accept before the	dkefeb
-2will spend	befiaf
-1train	aabgjg
+2, each	agccke
-2and till	aekfbf
-2up with	bfffkb
+1neithe	aecefh
pdescri	dceffk
-2not hear	afffck
-3will not hear	afffck
-3it from her	kcdfeb
-bnapkin	kefeec
nfoyer	dcffek
pfleet	kackec
crload	aidedk
-2owner ,	aekeec
-3the owner ,	aekeec
pali	hjffea
clparis	ceeeek
-3made their choice	cfedkb
+2and tells	hdbfah
-1usual	aefeek
-2the usual	aefeek
plou	gkaegb
+1close	fekfda
-2gate on	hdafch
-3the gate on	hdafch
-2is before	kcfeeb
rxact by ahead	gjaddd
+2of quiet	fffkea
-3office job on	keefca
-3, it shuts	bkcfec
-2shift is	edebck
+2, bridge	efeebk
-2line about	jeaefa
-3a line about	jeaefa
-3be emaile on	aecdhj
-3takes place in	ceakcd
-3, # after	fdefbk
pforth	ieedaj
-2should keep	bfdfek
+2free she	bfdfek
-3i should keep	bfdfek
-1object	acedjg
+2, due	cdbdck
-3must reply by	adfeek
+2any time	ddkecb
crsend	edkhcc
pafter	afgihf
-2stay till	bdffck
+bcroydo	dfkffc
clbricks	adjffj
-3to applic on	iddeag
pmock	fbkgde
-2asked if	adfefh
nstoppi	efdfck
clsight	eekffb
crhaha	cedeek
+bretro	cffdek
-2early for	becedk
-3too early for	becedk
noverru	defekd
-1timeli	hcedja
pgh	beeffk
-3are over on	ddbkeb
-3be by the	kefebb
crtruste	ebkeaj
clmerger	deefck
-2his pick	affkfd
ndryer	edfedk
crholds	adefkg
-2phone me	ckaefa
pbreath	dkadgf
-3told me was	kfffaf
-3papers by the	ckffdd
panalyt	geeeak
-3from leave on	cffedk
-2school by	ckffeb
nlies	iceeak
nbecaus	edbaij
pminimu	gaffek
-2comp review	aeddbk
-1zoom	cekeea
clvia	jfieea
clgraded	effkfa
nabsenc	agcfjj
+1rent	bdceck
+2rent ,	bdceck
-3note : the	bdceck
crwhere	hdaheh
-3team over the	dfeaek
-1vacanc	cfffkb
+2, automa	dedeck
crsemina	efkfeb
nprobat	cikdce
pkit	bkefdf
+2was before	bbffkc
-3they sit the	kfebfb
-3the hearin on	aeifei
-3ring me before	adefkb
-2it came	ceefka
+bcable	kddfee
phabit	kcffed
-2out till	iaeecf
panybod	gadkch
clraces	defdek
-2everyb the	keeecb
ppupill	bkcffh
+bkinder	kegfdb
-2any evenin	eckefa
-2all by	ghfeca
+2behind the	dekfae
-3@s , so	giceba
crbunch	ffdeck
-3is in ,	fakbef
clpasses	bdijai
+bcoffee	aeddki
-2him for	dcaejg
-2take effect	cdeedk
-brunner	abcfki
-1abatto	dddfka
-2wrong abatto	dddfka
-3the wrong abatto	dddfka
pmulti	eckffd
+2and emails	kfeaec
-2letter on	ababih
crpt	giifea
-bsleeps	kbegcd
-bin	bkgedg
+brequir	efkfec
nlinde	efkefb
-2form ,	akieba
nair	aggfif
-3begin in the	eecdek
+bhates	bkfeef
-2gaffer said	bfdekb
-boption	ckgfed
-3pass on by	kafffe
pgraded	kddfde
rbdenied pick-up-again	bffbdk
-3was read on	eebekc
+2i mean	gddeia
-3call togeth on	afehib
-2team ,	aakddi
nhen	ijefea
pspirit	gkcfeb
flhear	kegchc
phad	ffefkb
nresume	ffffka
-2honeym till	ddfdek
-3, honeym till	ddfdek
nwen	kfefah
+badvent	kejdda
nteneri	bfffkd
pcourte	ehdkaf
crvoicem	aedfkg
-3any later than	kbfffb
crgreat	fkcffc
+2, save	afefdk
pjess	gfeekb
-3your availa on	dkafbb
-blitera	ekdfdc
nnewsle	deaehk
+bstatio	ekidda
-3@s , on	kfddcb
clvets	ffekea
clfryer	efdedk
-1f	bddfck
-2e f	bddfck
pbäcker	efkfeb
ppretze	efkfeb
pcrooke	efkfeb
-2perman from	efffak
+bguess	gaddek
-2bit about	efffak
-3the bit about	efffak
+1rather	kcfacd
+2rather than	kcfacd
-1think	abbcek
-1custom	cdddkb
-2cleare custom	cdddkb
+2, cleare	cdddkb
crcrosse	fecfke
-2is posted	kffeea
crinstea	jekcbb
pfantas	adkeie
-3be around the	cfcdck
+2for defini	kcafec
-3to pop in	aiafdh
crfit	aigegh
-3task , due	ckffec
clwalpur	efeebk
+boral	eekffb
+2s boat	adcgaj
+bcalm	efdcdk
+bherewi	ffdfkc
-2gran 's	deeedk
-3, gran 's	deeedk
+2, bob	hedega
-3anita said the	hedega
-3runs for the	dceeek
-3your last interv	feifag
nonto	akeehc
-2board from	fedfbk
-2the commit	kaidea
+bapp	jdfdja
-3, one hears	heecag
+2along with	ccbekg
-3we rise on	cfecbk
cltentat	fcefdk
-2cv during	bcefdk
-3your cv during	bcefdk
crblocke	cefkfc
+2for them	kbefec
neyes	khcfeb
-bfriday	khcaef
-3to interv by	kbffea
-3the other on	kecega
pcrewin	keafeh
-3be settle on	bfeddk
-bswimmi	ceffkd
+2, fee	dedeck
-3be called on	kfeeda
+2with his	gdcjda
-2refere within	ckfeca
nyarn	ceefdk
clgeneva	kfefec
+2the studen	afdeck
nbringi	cdkfbh
-blake	afkfee
+2, pensio	edeeck
-2finali in	bckfda
ncross	iacdfj
-2called for	gcheaf
-2back on	bajfah
-3writin by the	giffaa
-2retiri on	bedfdk
+bdress	cekfbf
cract	kffffa
-2swears by	kbfeeb
pwash	fkbebh
-2slippe from	cffbkb
-3has slippe from	cffbkb
-2we met	eeefka
-3moved up from	bddekb
-2paperw on	dddeck
crcross	kdeffb
pbond	afjedi
+btwins	ffgfka
-3me again on	heieda
+2we have	iacadh
rxaside on past	fdeajd
-2told within	faffbj
-blofote	cfffdk
cllofote	cfffdk
+2again .	ieffag
-2board on	cachjd
-2ok ,	kdcfeb
-3but ok ,	kdcfeb
-2choice signed	ffffka
-3first choice signed	ffffka
-3papers go out	afeeek
-2said so	fbbfia
+1four	abhefh
-2tellt ye	bcffkb
-3i tellt ye	bcffkb
crcolour	kfgffa
-3wants me in	edkffc
+2late ,	adffck
-3regret , and	adffck
-2signal until	cdfeek
-3no signal until	cdfeek
-3will arrive by	acffek
ppartic	ijafbf
-bmarek	kbbdfg
plifegu	hgacje
nsons	bgefck
-2the shop	keeebf
+bcomple	gkbfbh
+bmad	cekede
pquotin	bffeke
-3offer runs out	eeeeck
-2all for	cdceek
-3is all for	cdceek
+2at latest	hhceda
-3kenya @d for	bdfeek
crsir	cfkfde
-1shop	hifbaf
-3no longer than	kbffeb
+bfresh	cebfkg
-3# , by	akfffe
-3be return by	daffdk
-3it in within	bkffec
-2shut from	efeeck
-2dates by	jdcfda
-3, hand in	ekcfea
clbruno	fcfdek
-2@p now	ekeeab
-3was @p now	ekeeab
+2, upon	kcbeec
-2barist this	cfdfck
-1kept	ddgebk
+2, meet	bdkddc
+2you meet	cdkecb
clreacti	dekffc
parrang	afgekd
+1@p	accbhg
-2do payrol	deecdk
+2and rotas	deecdk
-3they do payrol	deecdk
+2we make	kbdcae
pjunipe	cefefk
psniffe	jieeea
+2i write	jadcag
-3us at the	aeecjg
-bdestru	bkbfdh
npeacef	eeeika
+2as you	ffdfka
-3our invita of	eeafkd
-3both by the	fhfdaa
-blane	eakfic
ptenor	deefek
-2parent evenin	cdhcaj
-1demoed	ceedkb
-2, demoed	ceedkb
-3@d , demoed	ceedkb
-2teachi cvs	dcdeek
-2your misery	kecfdd
-3of your misery	kecfdd
-3gone out on	beffka
pmagnus	fffebk
-2call before	fadebj
pgoalke	eeffkb
nmiss	daeeki
-blift	cjacej
-2meet us	aecbdk
clowt	fddeck
nweighe	efdked
clthumbs	khedea
-3you fly on	efeeak
-2london on	bfdkha
-3said , the	jeccfa
nfour	egfake
-3tell us before	kaffec
+byer	eekeec
pbro	ahdfck
-2decisi within	aaebjh
-3, filled it	deffka
-3pass it on	kbceeb
-2panel sits	gefcag
nchin	fdefkb
-2slots by	baefkd
-bcall	kbkdga
-2whole of	adedfj
-3the whole of	adedfj
-3it back on	bjckea
pmyself	ibdkaf
+2for stockt	bdjkab
-3she first said	dfffkb
-2pronou within	ccffkb
-3will pronou within	ccffkb
nwhispe	jdfjea
ngmbh	fafgek
ppursua	ffkeeb
-3will phone me	kedfdd
-3, they vote	kffbeb
-2select commit	dffbkc
-3the select commit	dffbkc
nfor	ccjgck
ndisqua	ekfefc
-2not talk	cfdeck
+brace	baiedk
crrace	baiedk
-2quiet over	beecek
-3goes quiet over	beecek
-braffle	afeekh
clwritte	jbcdkd
clwalked	fdeakg
-3to ring everyo	bfffkc
-3be held betwee	cfbddk
-3conclu on the	dfekaa
-3one over the	fdbdck
pretail	dkcech
-3stays valid for	fafffk
-3the secret by	dafffk
clhiya	dgeddk
-2trial 's	eekeca
nkite	ceefek
-2sorted for	bchfag
-2recept ,	bcdfck
-2if not	kedebb
pspell	ajefeh
-2conver and	efbckb
-3s conver and	efbckb
-3decisi 's due	kefebd
-2callin you	bekegc
+2and still	kfefda
-1pencil	idcdia
-2away for	ceffek
-3normal reply within	ebfeai
-2paysli by	aefkea
pctc	dckecg
clottoli	bkfeeh
-3know within the	agfhkh
cldocks	ficacj
cldonor	faffgj
+bidenti	ddffkd
ptrinit	bfefek
nworst	kecddg
-2desk before	agcfeg
nfiona	ekffdc
+bclick	dkffec
nkev	ahdeig
nkeep	jafaig
-3would call by	afffke
-3or before the	ckfeca
-2on for	jbhdad
panonym	jaffei
claffect	efkefc
-bhybrid	feffbk
crbusy	dekfbe
clgames	kedfee
-1mentio	fakdda
crstore	jeaked
ntotted	keffga
-bcurren	ajddck
pseaman	hiafeg
+2withou knowin	keefca
-3us all by	kbfffd
ntakeov	ffffka
pdisput	kfefcc
-3to be in	ajdffb
+bdraw	khdgea
+2i owed	dfffka
-3lets me know	kcefec
psooo	akcffh
-bcollar	bdcfki
-3looked for by	bkffec
pray	kbffib
ptgif	kcafdh
nretain	dbkedh
-2hamish throug	eeebck
-3shadow hamish throug	eeebck
psanctu	dffekc
-bcompil	cffkdd
-2tells me	kabecd
-2is away	bfeeek
-3for you within	kbffec
nremune	ffffak
-1passin	adhfbg
cltraine	hcfjah
pbicycl	fkeccf
+bpark	kaffch
-1ngozi	afeebk
-2told ngozi	afeebk
-3they told ngozi	afeebk
+bdetail	bhaehk
-1bus	cdbfkc
-2not for	bckedb
-2back to	dkfdca
prolls	gekfea
-2office before	aieedf
-3is kept for	ebefck
-2girl from	ffffka
-3the girl from	ffffka
pdaily	ffffak
-2later than	hhdfba
-2indica by	afefdh
nseriou	ddffek
-3is before the	hadfeg
-3weddin at the	dfecdk
-3mainte @d to	cdbeek
-3that in the	gebcja
-3viva is on	ddkdeb
clgary	fkhfda
-3be closed from	efeebk
+2, breakf	ackeef
-3award by the	kcfedc
+2s letter	acbdhi
+btimed	afjfjc
-2michae ,	kcbfeb
-3pick someon by	kdfeeb
-2it said	aedekb
-2to everyo	kedffb
ponward	dfdeek
peducat	gccfek
-2honest the	ecdfkc
+2thing was	ecdfkc
-3be honest the	ecdfkc
-3our decisi within	cafehh
-2there after	dkeeca
crstockp	ffffkb
clas	cfahhi
-bevent	dkgeec
-2bank holida	gdcagf
-2, refere	cceahj
+2, road	cfdddk
ngood	gbbhke
+1luca	bddfdk
+2luca 's	bddfdk
-2flies on	ckbecb
-3she flies on	ckbecb
pyouth	gkedfa
crcontin	ffekdb
-2calls the	keefeb
-3put back to	efkedc
-3is over on	kebaeg
+1inst	caecgg
+2inst .	caecgg
nwould	adjefj
-2^ decisi	haahga
-3he is off	afefek
+2, despit	bfdeek
-3gave themse till	fceeja
clcomple	djafid
-2, has	ajeech
-2drawn up	aeckfa
+bkitche	cahefk
pthingy	dkeeed
-2trial ,	aegcdk
crclose	jckcbe
pmill	afdkfh
+2whethe a	akffed
-1exactl	gjedaa
nrobots	efkfdc
-2@d read	gejeab
-3says @d read	gejeab
+1ends	hjaaia
-2's around	adajeh
-bhoney	ddffdk
clhoney	ddffdk
+bdepart	cefdfk
-2they conven	ffcaci
neconom	eahfek
-2sittin down	hechea
-3are sittin down	hechea
clpredec	dfefkd
-3crete until the	bdfefk
ndownti	ffffak
ntad	ffffak
-3withdr on the	efdeka
-3from aberde :	efdfkb
-2argue till	aefheh
psow	ceffkd
plaughi	bfdefk
-3yours on the	cchjda
nturnou	ffefkb
ppugh	ffffka
-2been @p	kefdba
-2gm back	aeefek
-3: gm back	aeefek
cllockdo	cdfefk
+2lunch ,	afjibd
-3been shortl by	kdfedc
-2we had	efefkb
-3hold on for	keeeca
-2like on	fdbeka
-2stamp :	abfekb
-2saw you	efddkb
-3has her interv	deccdk
-2practi on	dfkecb
-2ballot closed	ffffka
-3the ballot closed	ffffka
-2for on	eebeka
-3works here ,	feaieh
-benglis	ieecak
+2and applic	afejff
-3is going in	cedkbd
-1swappe	bcckae
-2notes swappe	bcckae
-3choose on the	ceaich
-2lunch on	aagjcf
-2filled in	jideea
-3day 's the	gcfabh
-2dangli past	kefeda
-2baker knows	afedek
-3, baker knows	afedek
+2, flower	eeefak
npens	kcaeaj
-2nag her	ceffak
-3to nag her	ceffak
-3you read on	dfedkb
clfeast	jdbebk
-3negoti meetin on	cdkdeb
-2: meet	ceccdk
-3plan : meet	ceccdk
ncrèche	keffga
-3: make that	fdecia
+btimeta	kefdbg
-3hear nothin by	kcffea
-2rota for	decfbk
crexisti	afdfij
-2as from	ekddha
-3same time ,	cekfeb
+2i hear	jcabga
-3, in the	dkbaag
-2phonin you	kfcfdc
crwareho	hejfga
+1to	hgfhca
-2mandat expire	eaefek
-3bank mandat expire	eaefek
-2advert closes	ecfedk
+2s come	dfdfka
clfelt	eefgbk
-2tea ,	bajedf
+bgf	efffkb
crgf	efffkb
crkitche	fegeak
pgus	iackee
nninety	feffkb
-barrivi	bkeffe
-2, but	jcdcaf
py	eedfek
-bunfort	deafgk
nclassi	kaffef
-2sit the	jfcach
-3our letter of	keeeca
+2: @d	cgcaej
+2and a	bihbag
-3's moved to	kecaec
+2s rehear	khdeca
-3board sits on	ddigaf
clplanti	bdffek
crwins	kdfefc
-2nothin within	kcffab
-2more on	idaagd
nmuckin	eeeedk
-3spoke on the	ffefka
-2go back	aghedh
nbored	effdkc
nunoffi	kcfffd
+2latest .	ieefda
-2menu ,	akafce
-2phone him	bkeedc
-2a meetin	cdajia
+bola	bckbhg
+1bro	kceeeb
nundid	ffffkb
cllane	eakfhd
+2i try	beefdk
-2link before	dkdfec
-2told ,	kdbecd
-2for doing	eedfkb
-3cheers for doing	eedfkb
-3holida on the	kdcedb
-2be kept	ddffbk
-3will be kept	ddffbk
-3sign it by	akffed
-bworkfo	dgekeb
clsuperi	fgkbha
-2agreed on	eeecka
+2to inform	kefdeb
+2s bake	feffka
+bin	akgdeg
-bdrink	ecdfek
-2had it	deffkb
siwithdrawn	afcaie
+bcallba	chdkeb
nkestre	bdfffk
-2not manage	ffffka
-3could not manage	ffffka
-broll	ciffaj
-3, lets say	edjfda
crtwenty	efffak
-3leaves at the	dfedbk
-2passpo by	bkffdc
nconseq	cefkaj
-bwages	kebebh
-2mumble the	cfedka
-3he mumble the	cfedka
-2tasted on	eedfkc
-3you tasted on	eedfkc
-2betwee you	kfeceb
-2to answer	iefeea
nsaved	dekfcf
bsover span no	jbkfaa
-2walk on	cekfea
-3to your accoun	eeefak
+2# for	eekedb
-1nicest	eecfkb
-2the nicest	eecfkb
-3was the nicest	eecfkb
ndov	eeeedk
+2or at	abgfdk
-2cv on	adjafe
+blists	eeeeck
+2a human	dedkda
-2loved you	efffka
-3client loved you	efffka
-2door ,	edkfeb
-3no furthe than	efffka
pskelet	bfkegd
-1panel	faakce
pentrie	ifjeea
+1wi	adffdk
pfroze	debfkf
-2part ,	bekcba
pforum	afaejk
-3will know on	hedbag
+bmockta	ffbfke
crmockta	ffbfke
ngrants	fhffja
+1greeti	ceddbk
+2greeti from	ceddbk
nsubscr	ffffak
-bwriter	ffdeck
-3is by the	kcffec
-2run until	aaifcg
pskype	dgedck
-3your lunch hour	ffffka
-1dock	aeeddk
-2we dock	aeeddk
ntears	cffkdd
pkiosk	aeefkh
cldog	edffkc
-2awaite by	bkffec
-3is awaite by	bkffec
cltwenty	abhiif
+bmax	jiffda
+2to shake	dfeckb
-3we figure on	dfeckb
+bparkin	deeedk
-2questi until	kdedea
+bja	kfefcd
-2sign anythi	cfeeck
nhmpps	ccbekj
clmachin	kfdfbg
-2third comes	dfekea
-3the third comes	dfekea
-2well done	deebka
-2voted at	bdbfkb
-3team voted at	bdbfkb
-2is a	adifch
-3in the post	gcadkc
+2and rings	icbdaf
-2bishop on	aeibbj
-3the bishop on	aeibbj
-2they took	bdfekb
-2farm on	bdcedk
-2applie on	ceefkb
ndealt	jefeia
clorgani	kcekac
-3book yours by	ckffec
-1neithe	acbdif
+brole	dfdfkd
+2in bonn	adhdbi
+2if the	faadfi
crlog	bkeeef
+bfarm	jaefdi
pblast	djefja
-2takes until	hefaef
+bunlike	eejeaj
-2of these	deffbk
-2is said	kfffcb
pburns	gfkedb
clswimmi	cfffkd
nnewspa	bfefke
-1auctio	cfdcck
-2: auctio	cfdcck
+2, clinic	cckeae
-3panel interv :	bekcdb
-1by	fiadgf
-2you hear	kccedb
+bschedu	gkbffc
-3works shuts for	eefdck
pruiz	ceffkd
-2likely in	bekceb
-3, likely in	bekceb
-2strong field	deefck
-1ten	bbkdbg
plie	aheeek
-bpower	ffffka
clpower	ffffka
crpipeli	kefcfe
-3since been told	kfffcb
-1verdic	jbaagd
-bbullet	ickdeb
phumani	degekd
-2table until	dkfffa
-2, any	daefdj
pchuck	dffbfk
nmersey	dffbfk
nmeadow	dffbfk
ntrams	dffbfk
-3depot on the	aehedh
+2for gettin	decfkc
-3origin pencil in	decfkc
-2know by	bdaaii
-bcrane	kbidde
-3the phone rings	kfeedc
-bcamino	dfedfk
-2have blocke	eeejba
nvia	ckgefb
-2after mass	keeedb
-2round the	kedfec
-2closes for	dcfdek
nfiles	aidkbg
-3publis on the	bfefka
pmother	kbidce
npinned	dbdkfg
nconnec	kjbfcb
ngirl	hdadig
-2run on	cecdck
+2, depend	aeieeg
-3your breath for	ceffdk
-3everyb on the	kfefeb
-3is in the	hciacd
ndrink	dfcaki
pbaby	eaffgj
-2you at	eckfba
crchoirm	ffkfbe
crme	ghgeha
prelax	fajfef
-bosaka	bejiha
+2and thursd	beccck
-1last	cdbckg
crcoachi	idkebc
-2lots on	dfdekc
+2and guvnor	dfdekc
-3three lots on	dfdekc
-3i ping you	kededb
nbrowse	eafffk
pruth	haiice
-3panel is on	aeikea
nmatron	aeffjg
-bscans	kideea
-2she hears	bffebk
-3that she hears	bffebk
-2^ keep	dekfeb
-3with them on	aiefbi
pteams	fikdad
-2it says	bkedah
rxanswer in ahead	faegef
-2now ,	acgdfk
-2then ,	dckeda
crsurpri	ceffdk
psometh	fkcdcg
-bbrandl	fkcffd
clbrandl	fkcffd
-3the websit on	fdcdai
+2post :	abcegi
-2no until	bkeffb
-3or no until	bkeffb
-2batch on	kiebca
nbe	agehhg
-2paid in	dfddck
+btreasu	kdbcjb
-2duty :	aededk
-3of duty :	aededk
-3confir by close	iideda
-2chef says	kecfcc
-1went	acbdhh
pfired	decfek
-3your date by	kaffed
-3comes out on	hdeeaf
-2the agency	gddeha
crsepara	dfkfdd
-3me for the	keaebd
-bthrice	ffeeak
-3reach us by	adffjh
+2, boss	eaaked
crpatron	efcefk
-3one of the	aeffkb
+2becaus @d	kifdca
-3are coming on	aciadi
+2are taken	eedeak
-2must be	dkcfae
+2and all	ibbfha
-2myself until	kefefa
-3giving myself until	kefefa
n.	beefkf
+brunner	eifdja
+btransl	ahfedk
-2scanne ,	bkcfeb
croh	ceeekg
-2which day	edkfeb
+2or any	cagfif
-2: result	kffedb
-2paper comes	kabfed
psez	deefek
-3taking answer on	ajefch
-bpushes	efefbk
-3ward round is	fdaeei
-3in , on	kddedb
-3i had pencil	ceeekc
clmoss	gefekb
-2be phoned	kededb
ndust	hfaefj
proyal	keeeah
nled	cffked
+2before your	daffji
plimite	kfcfee
-2second delive	bdbeek
+2bank detail	bdbeek
sithird-person	dabkcj
clp45	biefka
-3: decisi in	effdaj
-3second interv by	afgfii
-2interv finish	achcdg
-3here on the	jkadba
+2, follow	iecagc
-2surger shut	dededk
clstatus	kbeedg
-2silenc after	kbffbb
-2clerk by	bkeeec
+1try	aafeih
-2commit sync	dfeadk
-3hiring commit sync	dfeadk
-2you answer	bdeeek
-bcovers	djdfaj
+2, presen	ckddec
-2coming by	aiefai
-3told before the	iaefei
-bh	kfefec
-3you a line	kfefeb
-3for auditi on	efbfkd
-2fight ,	beecck
-3we fight ,	beecck
+bwendy	cefefk
-3gas certif on	fadffk
nhoped	kcdeib
-3short versio :	keccbc
-3have their answer	kdffcd
-2other ,	kccfec
npaint	dkhfeb
-2declar by	hjfeca
-2fill it	kcecga
-2can ,	kgaffa
-2contac inside	kdffeb
-3interv held on	ffdfkc
-3slides by the	cafffk
crbought	keffeb
-bintro	ddkfed
clintro	ddkfed
-bdecent	hdefka
-2these on	bedcck
-2with decisi	kdefec
-3owner 's in	kfgeea
-2the first	ccgdak
neight	jhbajc
-bcodes	ckeeef
clcodes	ckeeef
-3i go home	keefeb
-2legal ,	afecek
-bbooth	dejfja
-1erased	aegfgk
-2, decide	ffeica
clshare	ijddaf
crlol	deddkd
rbact start-date	ghabcd
-2# till	dakeac
-3, # till	dakeac
nsurfac	cfffdk
clwoman	kcfcci
-3on leave until	cdfefk
pscotla	cefdfk
+2, big	cbffbk
-3's due in	bcffek
-3, they ring	keeeec
-3upload it by	bdffkb
-3on the door	keeeeb
crfurthe	hhgega
crbingo	deeedk
nmd	dkddjb
-3ping me by	akefed
pito	fdffck
-1hands	bkabhc
-3day from the	efkeca
-2a christ	ceeddk
-3and a christ	ceeddk
cldoreen	agkdah
-2known on	ifefja
clloaf	eekffc
fryou	khefda
nsticks	dekegb
nshove	dekegb
-2commun within	kcffed
clrespec	gekfea
+2, boat	hifeea
nwherev	ffffka
-2pickin on	kffbfb
-3two sittin ,	eekeeb
-3get the verdic	aefeji
-3: within the	kefecc
-2decisi before	edfebk
clmoira	keefeb
+2or ,	kcbdac
-2expect on	abakdf
-1profil	ekacae
-3over dinner on	gedjca
-3the tour on	eeafii
-3day , the	eafbgf
+2and fix	ihbfda
-3was on the	ffefkb
-2people ,	jbfdae
+2whethe your	eaffek
-3patern leave on	jeefja
-2muse ,	deecck
+2we fight	deecck
-3we muse ,	deecck
clcompil	cffkdd
+2, vacanc	bebeek
-3becaus rota out	afffek
pbangin	kfefdd
+2accord to	keffai
clscans	kideea
+2n they	bdkaee
ncrumbs	fkefbf
+2, ping	akcica
-2termin on	bjacah
-2us inside	agffif
-3week until the	ccfdek
-2on any	bdkdae
-3from us until	kbefed
-3see us on	afkeeb
pextrac	ckeefd
pbury	edifaj
-2interv throug	feekad
+2we race	aaiebh
-2on by	igcfda
+2and shall	ccchak
pva	kfffcc
crshutte	ceefdk
+bcompar	jddkbb
crcurato	heedck
-bcircui	edfedk
clcircui	edfedk
-2automa after	edffbk
clupgrad	cdfffk
-3mail you on	kedfbc
-2the truste	aciggd
protter	iehfag
-3by email on	kebeag
nslippe	aeidkc
ptrials	aeihff
-3the day by	kafffe
nsho	eeefck
crworks	adidek
-3truste sit on	eecaak
-blocum	kdkeba
clnetwor	aeffjh
-2came on	debfck
npolish	kefffb
-bkennel	keefed
-3's decisi of	cfdeka
pgiving	iideag
crcharit	gfeeak
-3to say within	daffej
+2intake .	ccbfek
-3would start on	eedeck
-3you dangli past	kefeda
-2appoin the	edkeda
-3fixed for the	hejeca
crphotos	fdcffk
pchaos	jcaffk
-btips	ajefie
-3matteo 's out	beefdk
+2can you	cekecb
-2awarde on	gedadh
nouch	deffkc
+2has gone	ffdfka
+2s announ	ffffka
-3snowed in until	dcfedk
ndark	adfdkh
-3will have by	fafkca
+2the works	fedfkb
-3wonder : after	fedfkb
clhives	eaffek
-3hear within the	ggefea
+2, dear	gcacfg
-2meetin was	efedkb
-3answer it within	kbfffd
-2result ,	icacah
-bethics	ckfffd
-2one after	kdeega
-3sold out ,	decedk
pmarker	kaecje
pfirefi	kbffeg
-3from you for	bjdeha
crresign	iaefjd
+bmarch	affhdj
crchapte	bjkfcb
-2to :	daadak
-3guy 's out	beeeek
-2says :	dkefca
+2, stage	cfkfeb
neducat	eahfdk
crprayer	gbbgbk
-2survey by	daffek
-3min survey by	daffek
-2need :	fdaeei
clphase	ffgkea
nadditi	ffgkea
cldouble	fekeec
+bpatchy	cfdfek
crpatchy	cfdfek
+2or sooner	dkfffb
-2, same	eckfcb
-1shout	kefecb
pchasin	haeiid
ninsura	eiieag
-3be finish by	igfeea
clraj	kfeffb
-btaken	ceechk
-1same	eckfcb
+bidea	acdfki
crporto	eeffkc
-2expect within	bkffec
-3is expect within	bkffec
-1parts	ddcfbk
-2of parts	ddcfbk
-3box of parts	ddcfbk
-3us both on	kededd
plena	gbkibb
pcenter	efcfke
pokay	ecdjkc
-2hall by	hidfda
+bbeg	cefeke
-2us around	kcecec
-3takes us around	kcecec
-1sorry	feeeka
-bumbrel	beafhk
-2, filled	dfffkb
-2minibu for	eejeag
-3the minibu for	eejeag
-3regist before the	adhfgi
nbulls	jhffea
nbig	bbcdkk
-2argue until	dcfekb
-3would argue until	dcfekb
-3other two on	kfebha
-3will be in	hfhdac
nhappy	cdaghk
nchangi	keffeb
pcurren	chikda
+2, had	jfceai
-2aside the	ceiica
-3set aside the	ceiica
-1these	acffgj
-belsewh	hafeej
bofrom	dagffg
-2talk to	beddfk
+2, cast	aecjbf
-3head chef on	bdckcb
pplain	jkdeda
-2me within	bfeekc
-2period by	ckffec
-bexchan	dffekd
clexchan	dffekd
crroll	kakfea
-bjob	kdaccj
-bskint	bffefk
clskint	bffefk
crdied	jeefah
+2, fancy	cfafdk
-2decisi is	kfeedb
-3and answer within	faffdi
phelpfu	cffkee
nhates	cbkfdh
+2the farm	bfefbk
-3we told you	cfffkc
+bscrewf	cdefek
-2answer :	dkdeda
-2for attend	ffffka
-3you for attend	ffffka
psoul	bhkffc
nso	kgkabd
-2could take	bbffgk
-2held to	idafbf
-3be held to	idafbf
-3inform you within	bdffkd
-2induct 's	dekdcc
-2and has	faeabj
nwithhe	geebek
-3you from the	dejcae
clmidwif	ffffka
+1servic	kbhdcc
-2result at	hfefai
-3we ring you	kfefcc
-2is dated	keedbb
-3when i say	fdfeai
-2# cvs	dddeck
-3in # cvs	dddeck
clworkfo	dgekfa
psaved	cfbdkh
+2, dial	bdkedb
+2to ask	hdefak
clkitche	cfgadk
+2for both	idkfda
-2day 's	jebbag
+2, try	dededk
-2delete on	dkdeia
nkid	jefeja
nthru	ffdekd
-2get paid	aeceek
pv2	fkdfeb
+bsales	affefk
+2becaus on	eejeaj
-2, spread	beedck
-3@d , spread	beedck
cllicens	ahbhig
+2as to	fkccca
clfiftee	kdifbb
pcutoff	baffjk
ntours	efffka
-3will decide in	cffeka
-bfroze	efefkb
clfroze	efefkb
-3held betwee the	afhech
-bvoid	fkefeb
-bsender	fkefeb
+bfaff	fkefeb
clsender	fkefeb
crfaff	fkefeb
-2centre run	dekdea
-3assess centre run	dekdea
ptimed	kdefed
-2review since	ffffak
-3says review since	ffffak
-3lund by the	bkffed
-3condit offer of	fcdfkb
-bsenten	ahffkd
pclears	kecedf
-3heard on the	affcfk
nviolis	fkefcd
-3be declar within	afffkc
-bdubai	ceffek
-3to ring by	akfffd
-2boat on	ajiecc
nmandat	efkfeb
-3commit to the	gabedi
-2set for	fcihea
-2case on	feaecj
-3your case on	feaecj
-3bonuse on the	dfedck
-2the number	iaacbi
-2the partne	caajgd
npeace	cehfak
-2p45 by	bkfffb
-3they will ring	kfeecb
pfolk	gekfea
-2branch by	dkfeeb
-3the branch by	dkfeeb
poriel	dfcffk
-blifebo	deehkb
popport	fkdbjc
psawmil	fiddaj
-bcredit	iebcke
nfunnie	effekc
-3at its meetin	fffdkb
-3docusi , expire	dkffeb
cladopte	bffkfd
-bbids	efekdc
-2^ still	abgfdi
pvestin	dcffek
+2half six	dccfek
nlogboo	efcfek
nscans	efcfek
+bwins	dfekec
crlet	ckhkab
crfood	aghfdk
+binvita	ckcfka
pluffer	dcjeka
-2every applic	kfeeea
nhelpin	eekedd
+2, yuki	dfdbdk
crmarch	affhdj
-2sprint ends	beecek
+2, retro	beecek
+2is good	ajhecb
-2days from	jfidba
-3email the contra	bdefdk
-3set it up	keceeb
ngreeti	fhagjc
+2we ring	kffcdc
-2board date	bdcddk
-3the board date	bdcddk
-3, and till	eiefea
+2to write	aibhhb
-2people in	cbcajg
-2decisi of	adceje
-3, result within	dffeja
ncurse	kecede
+bbuses	ceefek
pglacie	dfffkc
+bsessio	fgckdd
clii	ffffak
+2for round	dehfja
-2people all	cfebek
-3seeing people all	cfebek
+1pet	gdaccj
-bhit	kkaebb
-2effect from	bebdck
-2truste on	dejabf
-3the truste on	dejabf
-3@d and again	aecdig
+1first	adfjhd
cldietar	dhffak
+bobviou	keddcg
-3their answer on	keefeb
-3got invite for	ffbfck
pprobab	daceik
-3up till the	deeedk
nspring	gdfekb
-2said not	efffak
-3me until the	fkebea
-3can you do	baffdh
-1feedba	jaagfd
-2my notes	aefjdc
-2me back	akdfga
+bmostly	efefck
-barchde	dhkfea
-bcourie	kedecf
-2times by	adhffi
nmarked	dkeaid
+2, perhap	dfffck
crhigher	gdffkb
+2in malmö	eeheah
namster	fbeffk
-3will say the	fcfdah
ptrusts	eekffd
-bantwer	ffkfdd
clantwer	ffkfdd
+2in a	bdaeck
-3gaffer 's back	beefdk
nthermo	cffcfk
-3call you in	bckfdc
+2, portal	fkceba
crnewsro	kfeffb
+bsister	fdgddk
+2a call	ffkgbd
claccra	fdeeek
nparis	ekfeec
clunpaid	fekfha
-2café on	adgfja
-3get an email	gffeia
-1baz	eeddck
-2with baz	eeddck
-3cleani with baz	eeddck
+2, subjec	eeefbk
clnakaga	cefked
crgod	adejgi
-2they sugges	dekcda
-3and again on	aefdek
-3tech week ,	cdcfek
+2, honest	kddfaf
nmoira	jedadj
-2round by	igeeca
-1oath	dcefck
nmulled	eebiak
+2neithe ,	aecegh
-blots	kfgcfa
-2come within	kdffeb
-beta	jacekb
+2she let	aedckb
-2of nine	beffck
-3as of nine	beffck
-3been promis :	aeffdk
cra	dfkged
nweathe	cidbke
ptomas	fkdfeb
clconsci	eaffgk
-3's office by	ajfkfb
-1refres	eckfcd
-2then says	kfefcc
+2the care	efefkb
+bstate	ckffee
-2move in	decfdk
naisle	bkgffd
nunlike	fafekh
-3signed it off	ecffkb
crstewar	febfdk
-2mail it	khdeca
-3her , on	gdjeaa
pringin	ekeecf
-3many words :	akefec
-3listin conclu on	effdkc
-3me from the	efefbk
nfatima	efffbk
nmecca	efffbk
-bafraid	cchfdk
-3real answer on	kdffeb
crhgv	ffffak
crsuperv	ekfdbg
crerror	efefkc
-3begins at the	bffeek
-3is settle on	kfeeea
-2harbou within	agffeg
-3the harbou within	agffeg
-2fine with	bkgfda
-3are fine with	bkgfda
-3show us ,	bdkffe
-2i need	kaebde
+bstated	ffffka
-2advise by	kdfeec
crmaster	fekfga
clwear	fddfdk
-3, and before	kcfefc
pelect	fkefcb
pclimbe	ekdeed
-bf2f	ffkfcc
clf2f	ffkfcc
+bcold	ffefbk
-2term 's	dfedek
-2but before	aeffck
-3phone me on	hfefak
crghost	kfefec
-3you out of	ffdfkb
-barchiv	jaffeh
-1has	ibfkaa
prenske	eefddk
-2would say	ggabde
psubscr	cdcbkk
ntallin	deeedk
-3would be on	bbkabe
-3to take place	dfkeaf
-3not decide on	affehf
nmirror	ahfked
-1rain	ebadaj
-3@d , with	cieeag
-2the crew	afikea
-2, nothin	cffedk
-3@d , nothin	cffedk
cllector	dffeek
ndolls	ffcedk
-3verbal back in	ckdfcc
-3select day on	dekdcb
nexpire	ddbkfg
+2, ward	cdkffa
+bnone	kddchd
-3would be a	aekfbd
clformed	kbfffe
+2they wrote	ceffka
-2sailin :	adjcde
crintro	ecefke
-2itself :	cdkedb
crwindow	feffkb
+2to book	dkbffd
pcameo	effkec
pjabs	eekffc
-3mornin till the	cckaec
-3be answer by	kbffdb
-3, apply by	caffek
-bbaz	efeedk
-3i hear by	eaffcj
+2slot .	feheia
-2em by	ckffeb
+1strike	aafehk
-btapest	dddekf
cltapest	dddekf
-bguests	bfdefk
rxdenied before ahead	caabek
+2, circul	aeajch
-bjanuar	ffffka
-2candid until	bdkddd
-3see candid until	bdkddd
-2answer me	fkeeda
+breacha	feefkd
clknowle	feefkd
-3portal before the	kafffc
-3author had until	eefcka
prepeat	gkdbdf
-2office ,	abhdbi
+btae	iieeea
crtae	iieeea
-3he said by	kcffce
-2spain till	cdeeek
-3in spain till	cdeeek
+bcustom	keechc
-3be inform within	bdffkb
-3cook for us	ffafdk
-bordere	ecjfai
-2databa for	edffck
+bdestro	dcffek
-3rota starts on	kffefa
cldude	deefdk
pniece	cdkfee
-3told , within	kbffed
-3a verdic by	afffek
+2be conven	eckffe
+2please write	ccdedk
-2said maybe	jfefaf
-bbeatri	kbffhc
-bpostma	fkffdb
cltea	afdehj
claviati	ffffbk
-2^ but	kcheda
-3chapte meets on	afehdg
-2hr ,	ccfdkb
+btroubl	hfdfka
-2audito on	cefcck
-1req	ffffka
-3ring before the	aefffk
-3is @d ,	geefak
+2to sleep	checak
+2free :	bdkfdc
-2launch :	bddeek
-3's launch :	bddeek
-2my letter	ceffka
-2start after	feefck
+2once the	bacjch
+bsurger	aejffi
-1sets	aededk
-2spanis sets	aededk
-3the spanis sets	aededk
-2who did	dedekb
-2word is	keefdb
crcar	cdecik
clwareho	aaeejj
+bverger	kcffed
-2trial week	jdgeac
-3: hr ,	ccedkb
+bmarked	ffffak
-bscout	eeefkb
crthey	kcaejf
+2# #	bbdbbk
-2budget by	dafekb
crboot	fkdeed
clkeyrin	hiefag
pgosh	dekfed
pnikhil	kffcfc
clmy	akbeig
-2have lost	cefdka
-3and have lost	cefdka
+2and sun	cdcfdk
+2s sessio	aeeejh
-bpostca	kffbfe
-3they said within	keffbd
+bbuzz	kceadi
-3our decisi ,	keeecd
-3peeled onions till	cedfkb
-bbright	afeeij
-3try out on	afkdfd
-3by email in	kcffdb
-bsignor	jfffha
+2is with	dedfkc
pcomman	gkeedc
-2letter :	kdhdba
-1scratc	aecbjh
-3told you before	adffek
+bweathe	aeheck
-3's dated the	gfecha
-2happen on	gbiagc
cldeckha	kfffeb
-2passed on	dfedkb
-bseaman	ekeffd
+2to a	ibabjb
-1retro	beecek
-2, retro	beecek
-3@d , retro	beecek
paction	ghjeda
-3, both by	akfffe
-3opens in the	deddek
poil	aefiej
pgrace	kbdgci
-3have decide by	kdfeed
+2, get	ackffg
+bstampe	iiffea
-3@s , to	fdfkda
-2forkli ticket	bekfea
-3my forkli ticket	bekfea
-3our branch on	fjbeae
ncorres	dfffck
-3leave for the	ceffbk
-2voicem of	dffekb
-3your voicem of	dffekb
-3comes after the	afefdk
nchart	gekebd
noakhur	kffcee
npond	kffcee
pfaff	fakedg
pprize	ceckkc
+2still holds	deefak
-2airlin :	cdceck
-3the airlin :	cdceck
-bsight	fekeeb
pks2	bdkedf
-2book on	ahkfda
+2to consid	gdejca
+2whethe to	kfeebc
-2not in	dfdfck
ncatchi	hffkcb
-2, keys	cddfek
-2runs throug	ddfcek
pukulel	aikfdd
parguin	feeahj
phaldan	cefeek
+bneighb	cefeek
-3the exam on	edkecb
clrestor	gdeeck
+bmot	cjkeea
-2compli takes	bdfkea
-3, so ,	kbdfeb
psums	kadfbi
-2off from	hkccga
+2then ,	aekfge
-1treat	ekcfab
-2lives for	cdfeck
plucky	ekbcge
pdover	cffked
pruther	eekeed
nice	cebehk
-3day would be	eecfbk
nprotec	jdfeja
phm	ffbkai
+2, four	abbdhj
-2more conver	dfdhai
clgerman	kehdec
pj	fekeec
-byouth	eeefkc
-2van leaves	deaffk
clwe	fbegke
nlocal	gdedek
ntrack	eajfid
-1cook	cfdedk
clwalkin	dkcddh
clsettin	hjeffa
crif	hkhdae
nyou	iafief
-2them about	ccfddk
-3takes them about	ccfddk
-1year	kadecf
-2the year	kadecf
-3they vote on	aeejbh
npaymen	fededk
-3our reply on	dedeja
pprotec	ddfeek
-2rankin on	jabdeh
pgwendo	eedeke
-2was made	afffcj
pbeach	kdeeed
-3three names on	fbbkba
clsaturd	ceefek
nstored	fcefek
-3of me on	kdeeec
pdeny	kffefb
clcommon	gedddk
crbe	chceek
+2but it	dadcfk
-2: news	kfefbc
-3said midsum ,	cffekc
psender	bfkeeg
-2text in	kafffd
-2up here	aefdij
pana	kafeka
crdescri	dfcffk
-2bell you	eedeja
-3will bell you	eedeja
-2break until	bcfefk
+2is perfec	eekfdc
-3got by the	ekffda
-3interv run until	ddjadg
Tl	kbcbec
crintrod	dddffk
+2you owe	bkdeeb
-3decisi comes on	keefea
-bfrench	fekeec
+bresolu	dgfcdk
pscale	dhbedk
pgreenl	efdeek
ncrete	keedfd
-bedit	abffjj
-2^ at	dfdfkb
pmum	jfffha
pweigh	fdeedk
+bonboar	heecbk
-2minist on	fafbck
-3the minist on	fafbck
-3group exerci on	cahebh
-1book	bbajck
-1rest	dbcfck
-3me shadow someon	efeekb
-3be @d became	cfeekc
cljudgme	keffec
-1put	habegg
ptarget	fjaejc
+bcompul	edkdhb
+bbar	ahieai
-3ask again in	keeeea
-3have a decisi	gffeia
-2turned down	ceefak
+bsell	dekfbh
-2letter before	kbffed
-3visit 's on	dekfec
+1down	iiaiba
-3daught says :	dkefca
+2: fine	kadecf
-bapp	hkbddd
pignori	kfeded
pdevelo	dffkdd
-bdouble	eakeeh
-2one hears	eedagg
-2^ usuall	hdffha
nappeal	kkcacd
papropo	dhfeka
-bannex	ckfffd
clannex	ckfffd
rxdenied from no	gdaggd
nwriteo	kffeec
-1minimu	eefkbd
nreel	eeffkc
crdry	kfgefb
+2if i	hddade
-3is home the	beeedk
-3with it on	keeeed
-3temp job till	bdfedk
clspread	djahkc
clhierwi	efffkb
pchips	ajefak
+2, office	bkadcd
-2brough to	ffefka
-3you brough to	ffefka
-2rang at	dfefkb
-babbey	kffeeb
clabbey	kffeeb
-btrac	keffga
-2agency by	kbefec
-badmini	kdeeja
+2and last	ffkdeb
clslamme	dfeeek
-2talkin :	bfcddk
-3the talkin :	bfcddk
-2send by	ckffec
+2, mum	dekfba
-3coming in on	deabfj
pdown	dgkcah
-3boss is out	cfeedk
+2whoeve starts	cecfek
ncrooke	ahfked
-3i accept by	ekfeeb
-2teachi opens	dddedk
clfeared	efffbk
-2servic till	cffbek
-3jury servic till	cffbek
-2throug by	ahfjji
+bcto	aeejak
-2member ,	cfddck
-3panel member ,	cfddck
-2need you	ecjfah
crgo	akhkad
+bgovern	eebick
clarrivi	akdedj
nrita	efffkb
-3audit till the	affeek
-3to write on	adcfij
-2gets opened	keeeeb
cltan	ddeffk
-1data	bffebk
-2applic data	bffebk
-3erase applic data	bffebk
-3be told within	eaffbj
-3a slot by	kcbfed
-3people @d and	bfdckd
-3bench follow in	beceek
+btips	deefdk
+2we choose	keefcc
-1words	akcfdb
-3a has till	cdebek
-2bamber on	cddedk
-3to bamber on	cddedk
+blate	hcidaj
-bprison	cchkec
+2text .	dedebk
+2@p ,	ffffak
-3writte to on	kfefeb
clgelard	effkec
ngelate	effkec
ngelard	effkec
crcvs	aefkdi
-2the lot	cjdiea
nlaid	ahfeej
-bincl	cfkfdf
+2you begin	bbbffk
+2after this	keefdc
+2the budget	beeeck
-3email , by	kbfeec
-bshorte	dkfede
pcovid	dffkdd
-1coach	eeeekb
-2the coach	eeeekb
-3to the coach	eeeekb
-bcrew	kgdbah
-3notice period by	ckffec
-3faster than the	hecfaf
-2board meets	ccidah
crs	adgdik
ptidyin	feeebk
-bed	iaefej
-3final list :	kedddb
-3does not on	hedcah
-1azores	eededk
-2the azores	eededk
-3for the azores	eededk
-2diary for	jbgdaf
-bdrafti	effdke
cldrafti	effdke
-2is rain	beeefk
-3there is rain	beeefk
pfrom	ggageh
clshelve	efffbk
-2runnin from	ffedak
-3line by the	kdffdb
-bsew	bjkfda
-3will hear on	gdacai
ngoodby	akeiag
ninvigi	effdek
ncircle	ieaecj
-3speaki to you	ffefka
-2: would	cckedc
-bour	kaefjc
-3party 's the	ceeefk
pwrappi	dfdeek
clpatter	bkcffh
crheight	cejfja
-3harbou board sits	cfebek
-bsemina	ihheae
crshell	dfffdk
-bgate	afhdbk
pstruan	cekfed
pdebugg	akffff
-2are meetin	beebek
-3trust : follow	efefak
-2sheets within	aifejb
+2, replie	bfeebk
-3attend on the	ffcfkc
-2's dated	ceecka
nsurely	kdeeia
-1lodged	akdeeb
-2posts at	iffcah
-3approv posts at	iffcah
clfleet	kdbaej
nraised	kfefbf
-3can commit to	kefeda
pmentio	khcbec
-2people over	deedkb
-3five people over	deedkb
-3take place in	efdeck
-2offer from	ffffka
-2opens at	ibfdah
-2holler by	jeeeda
-3you is the	keefeb
clhappen	dbjdck
+bprints	fdddfk
crprints	fdddfk
-3we reopen on	aebkde
-3your availa for	dgjeea
-bjo	efkffa
-3: # ,	aajfeg
-2grand job	efffkb
-2bell me	kdcfdc
-2jury :	bedkdb
-3the jury :	bedkdb
cltottin	gfekeb
-2we by	faeech
-3will we by	faeech
-2the trial	eeceka
crbread	cdfffk
-3told the agency	gddeha
pbeard	efbfek
pleith	eedfdk
crsquad	efkfeb
-2examin of	eeifia
-3wants it by	ckeffe
+2, firm	hdbdah
crkassel	bfeffk
-bsettin	fkeffa
nhm	defeck
cldublin	eeeedk
crcold	ffefbk
-2messag me	kdcfeb
-3wanted to choose	bfeekb
-2one ,	akfafd
clil	keeeee
-3it closes on	ahdedf
ny	eekfec
+bbells	eekffc
+1assume	kbffed
-1probat	bakdbh
-2hersel back	befedk
-3vet hersel back	befedk
-2, contra	habeah
+1@s	edkdfc
+2had the	dfefkb
-baqua	cfdfek
pfancie	bgfked
-2chat on	behcja
-2title by	ckfefc
nabove	ibddbk
-2someth nice	cfefek
-3do someth nice	cfefek
-3everyt , says	bekfdb
-2announ it	jbffia
pyear	ckbckd
-2may be	bdffdk
-3it may be	bdffdk
-3were told in	effeka
-2out since	ffffka
pines	afhbfk
pmaja	bffefk
pstrude	bffefk
crsexton	jfefha
+2s phone	bebfke
-3i have the	dedbck
-3will be releas	aidfeh
+2at dawn	geifca
-2reques by	dkffeb
crsuitca	heafej
+2, reply	cdkdcc
-bstore	jbgdai
clmigrat	bfeefk
-3to hold the	eekebb
+bdairy	fedfek
nvideo	dkddhc
-1photo	ajaebf
+2, clerk	dbekeb
-2applic in	kbegcb
-2the answer	kbcffd
no	eddfdk
clvoid	fkefec
pz83	iiffea
-2ere the	ekbeba
-2, no	gidead
-3his choice on	aefkec
-2reject by	fafebi
-btenter	kdefec
cltenter	kdefec
nordnan	cffkde
+2than fret	aeeeck
-3better you know	aeeeck
-2yours until	agfgjd
-1doing	iafcfd
nwhistl	iafecj
-1white	kecfeb
-2and white	kecfeb
-3black and white	kecfeb
prandom	fdkfec
-2exerci :	bdkedc
-2notifi in	beffka
cllighti	keeede
-3for coming by	dbffak
-1bring	ejfeba
poperat	aheeck
+2to show	bacfdk
+bballot	afkbeh
-3signed copy before	faffek
pthrees	jifeea
ncorner	eejeja
-3interv wrappe up	ffffak
+2coming to	ihfeea
+btalkin	defija
+1chef	bdkefa
-3has to be	gjbfba
pbought	ahifdi
pmailbo	jaieag
nquiete	efefdk
pprakas	ifffia
-3for accept until	fkfffa
-3put you on	ifdfai
-bbang	kfffcc
clbang	kfffcc
+2do not	acaeij
-2on me	eaecig
nrunnin	ekjdeb
ndecemb	gakehc
-2brief is	dededk
-3vendor brief is	dededk
npieter	efdfkd
nironin	hekfdb
-3study back by	dkfecc
pserve	ekdfdg
+2for @t	dekfdb
-2announ in	gfecah
-2contra from	efeeck
pbristo	ahfefk
-2ring everyo	ieedia
crthirty	bgfdfk
crflower	jbdfck
-3be ringin everyo	akfffe
-2chapte met	eeeekb
-3the chapte met	eeeekb
-3follow within the	acfefj
crsilent	effkdc
clusual	kaeddi
-3and then the	fdbkab
-3them till the	kcfade
-2salary number	bkdddb
-1scribb	eeeekb
-2i scribb	eeeekb
-3rememb i scribb	eeeekb
-3's vote of	efdckb
-2wrote about	dffekb
-3i wrote about	dffekb
pswappe	beekcf
pagents	kfcecg
+2: when	ddcfka
-3to come ,	efcdck
ptunic	eedfek
pofsted	fbecfk
ppython	fkfffa
clprogre	bfjfkb
+bwhom	kbdfgf
nboroug	ifaekd
cragency	aikdee
clwhere	kegccd
-2commit to	bacaig
-2two is	hdheea
-3round two is	hdheea
-3offer came throug	fcffbk
clvolume	kfffeb
-2have moved	cekeda
-3vacanc on the	efdfck
-2readve in	cfcddk
-3we advert until	dffahi
-3of outcom by	acffdk
-2kitche on	dejfga
-3had told you	dfffkb
+2, both	dbhaib
nndlovu	dfffdk
-3and ring you	kdefcb
-2mail within	dbffck
-3watch until the	aaeiei
-3said give him	kbfeec
+2was in	deedka
-3is advert in	ffffak
-3in : the	aeefek
-bdump	efeeck
+1else	ghefca
-bbolton	fdefdk
-3not rule out	afffek
-2fair from	efidae
-3toy fair from	efidae
nlisten	ggddka
-1becaus	eacegh
clplayed	aekfic
-3is announ on	kededa
-bsposed	dfffkd
clsposed	dfffkd
crpublic	hedfak
bswithin day ahead	igadae
-2@d ends	hjeadc
clpool	hebcek
-1uh	gbejca
clshucke	dffcfk
ntidewr	dffcfk
crlikely	cdjekb
-3the boat on	ajaedf
-3brewer rule :	bkeedc
-2text by	kbffec
nblunt	ieedak
pcompul	jdkdea
-1up	edahff
-1luck	ddbfek
-1time	bciaid
-bassent	ckfffd
-2mentio the	efefka
-3i mentio the	efefka
-3my boss says	keeedb
crbells	hekfea
cloccupy	efedek
-2done since	ffffka
-3has done since	ffffka
-1foundr	cedebk
-2the foundr	cedebk
-3with the foundr	cedebk
+1signed	ciccja
-brep	ffcekd
psang	hfjffa
-bcampai	aceejk
+bpasses	effkfb
pvary	feffbk
-3starte interv finish	ffefka
+2as our	jheeac
-3to candid in	keffdb
-2stand by	kcffee
-1great	abbdjj
-3sign up by	aefeeh
+2was two	dcffkb
+2for her	gadbfg
rxanswer before ahead	gibfad
-2their decisi	keffdc
-2lovely in	eecedk
-3's lovely in	eecedk
pfiling	hgbeak
-2four by	bbeeek
-2i until	kceeea
-2word :	kedddc
-1physio	bdfiah
nwoman	bedehk
-3vp moved @d	dfbekc
-3call me before	dkefea
+bpurser	keedfd
-2fly in	eddfdk
-2the promis	ceefkb
-3and the promis	ceefkb
-2holida in	dfdeck
ncolumn	addkbj
-bpatric	keeeed
narm	bfffek
+1mrs	ceeebk
+2so $	cdddkb
pfret	ekdffc
+2after $	affeek
-2@d is	gaheec
+bdrains	afgfgj
-3tell people by	aeffdk
-bpays	eededk
-2the quiz	ckbfdb
+1depend	adhehf
+2depend on	adhehf
+brecomm	hfdfja
crdeligh	ffefkc
-3not do the	adhege
+bideal	dkcfdf
+bstorm	beeffk
crstorm	beeffk
rxdenied by ahead	dibfaf
nstack	efffck
crh	dfkfde
-3is there on	hjceca
-3@d is the	debakf
pcriter	gckefd
+2they sent	adeeih
+bworks	fdbdkg
+bfinanc	aidjgd
crpictur	feefbk
-2onboar in	dfeddk
nop	gfffka
cltermin	dkdech
croptimi	bcefkh
ptariff	kcfffc
-2checks take	cbfkea
-3writin on the	keaeia
+2at ten	gcjfda
-bclean	cjjfda
-2applic :	kdcddc
-bculina	efkece
-3please wait until	kcffcc
bowithin	igacde
pjonas	aeffii
+2they vote	keedec
-2met on	aeacgi
-2learn on	kfffeb
-3will learn on	kfffeb
+2to all	kcceae
pblum	edfeek
-2job till	akfede
clnaidoo	effekb
-1app	eigdba
+2, swear	kededb
+2and then	ehbafg
-3, closes on	dceedk
+bgive	kkbdaf
+2what you	dcfffk
-2ringin on	cfefkb
-3be ringin on	cfefkb
-1three	habbfh
+bmodera	dfekcf
crvolcan	ffefkb
nkeeps	fhadej
-3partne vote on	gffhca
-2and need	eefacj
+2s dead	eebekb
pdrives	ajefbk
clshelf	ecjfak
+2her partne	cfebdk
-3reads it ,	cfebdk
-3that will be	kfeeda
pcrèche	ajcfdk
-3's day ,	kfcedb
+2it tells	kddecc
+2and writes	gadiae
-2more in	ceeedk
-3of @d :	keeddc
+2or lose	jgdeda
+1minna	iaffci
+2minna will	iaffci
pwordin	kcgfed
-2benefi after	fbffdk
-3aye or nay	kbefed
crshe	kdbibh
pgame	dkeeai
+2myself ,	ibaeaj
cltraile	ddffdk
pbosses	jgffda
-2moves to	acjdcg
psergio	bffkfe
-2tests of	dfedkb
-3writte tests of	dfedkb
boby	hiadde
-2confir it	addeig
+2to begin	befedk
pzips	efcfdk
+bsew	efkfdc
crsew	efkfdc
-3be sent by	kbffed
pwildli	ecffek
-2more by	eaffej
psnow	idaich
-3the reside on	edkfec
+2bring the	ciifda
-3team from the	efecdk
+2, matern	bafedk
-3is mine from	eedeck
-3opens again on	cedddk
+2before it	dkdecb
-2phones you	keefeb
-2indica of	defekb
-3earlie indica of	defekb
-3it there for	efefck
-2interv until	acchgf
-2form says	gidfda
-2around the	fbabfj
-2: ignore	deefkb
-3hr : ignore	deefkb
-3no before the	kbfffc
nberlin	kedfee
-bknives	eckeaj
nknives	cdkdch
crlaptop	jiefea
-3from the first	decfek
nvineya	aeddji
nunread	ejffha
-3would come on	hfidaa
+2s news	affeih
-1party	dddeek
-2will on	fdaagg
+bfumiga	eeefdk
clherbar	eeefdk
crfumiga	eeefdk
-1half	jeccha
-2the half	jeccha
-3before the half	jeccha
+1invite	eeefkb
pordina	hekedb
clspin	ebkffe
-2assist ,	eabeek
+2take it	kbffeb
-3up again in	aeejee
-3not decide before	bffedk
-3days are the	dfkbdb
-2verbal offer	edefkb
-3front desk until	ecdfek
-2abroad until	fedfbk
-3reside abroad until	fedfbk
-2, revert	kddedb
pwes	eeebfk
-2centre from	effeai
-3assess centre from	effeai
-1search	bececk
-2debrie moved	cecdkc
-3: debrie moved	cecdkc
-3to by the	kdffec
-3for you :	kcdfdb
rxaside in no	daihbe
-2an initia	defebk
-3for an initia	defebk
-3note that the	cdefck
crwillin	kfffea
-2school in	efefbk
-3it for you	deceka
pparade	ceefek
nwardro	kcfeed
crshort	adjeeh
npester	jegffa
nclaire	cfffck
ngrafte	ebfffk
+2sooner than	aeffke
bsby day ahead	gjaede
-3talk on the	bejeae
-3asked if the	gdaegf
crpassin	ekcfee
-2these by	ckffec
clpace	fkcfec
+bours	kgcecd
crkeen	cidfkc
nhang	feabkh
ppester	kdffed
-2everyb hears	kedfda
-2partne voted	cedekb
papril	ikeecb
+2at the	ghgcab
+2and others	befeek
ngoggle	edkfed
crsmall	ejafid
+2, town	cbkffc
-3malta till the	kefedb
-2signed on	eabhff
-3every day from	ffbfek
ppetra	aekfhc
clscribb	iheeha
-3only on the	eeaicg
-2shuts for	kaccbf
-2@s to	cfeebk
-3by @s to	cfeebk
-1her	ghcace
-2branch in	kdffbc
clhuntin	ceffek
-2the pub	adgcdk
+2with three	ahhfhg
pprecis	keeecf
+2any good	eekfdc
crasks	kfgedb
+bbonn	aeiedj
crbonn	aeiedj
+2of starti	baffek
-1night	bededk
-3goes up in	efeddk
-3told me ,	kdeeec
-3have to make	beefck
-2chapte have	cbfkec
-3thesis chapte have	cbfkec
precipe	aakejf
-3is closed betwee	eecfek
-2invite for	eacfke
clpolite	beeffk
-2positi commen	deedck
-2: dentis	deddck
-3produc launch on	deecdk
-2someth in	eckecb
+2, wellie	cekdeb
-3and that within	kcffcd
ptheres	jegdha
-2first the	efeeka
cllocum	jdkdac
-btug	ekdecf
-2itself sits	beebdk
-3board itself sits	beebdk
+2and when	ddekea
-3the post on	acbdfj
+2the runner	cjfeha
-bamaru	efffkb
-3you to the	ekeeea
-3put it at	bkefdd
-3would ring me	kcefec
nworshi	hdffak
-3your start date	ffffka
nfallen	dfffkc
crsooner	kgbece
-2marked until	eefkea
-3are marked until	eefkea
-2hey re	eecekb
clcanon	aedjej
+2are up	kfffcb
-1lift	ffffak
-2the lift	ffffak
-3was closed on	efffka
cllieute	eefeck
-bclipbo	keefah
-2system within	akffed
pdonga	cfedek
paircon	cfedek
pstuffe	cfedek
-1unifor	dbkfdd
+2off to	cfcfek
clrailwa	fdffck
-2trial till	aeecck
-2you applie	aeaehg
sirejection	feacje
-2sittin of	iedadf
-2you asked	ffefkb
pnanny	kceeeg
-2fracti on	cdkecc
+ballows	acdkje
-2the second	hcaeci
-3the system within	akffed
+2every applic	keeddb
+2s audit	efedbk
-2stands ,	ddkfdb
-3will know within	afffek
pdrowne	cdekdh
-2profil twice	edbekb
poutrig	cdefek
-2our side	kdeedb
-3him before the	ggefea
crcaptai	keieab
-bantici	keeeee
nduck	kgcfbf
+2go to	dkefda
-3retire in the	bebekd
-3her choice on	kefdec
-3@d , said	effekb
pcashie	gkdfeb
nfolks	ceeeek
crpracti	ahifge
ntash	ceeefk
+bdoubt	kdcfib
crdoubt	kdcfib
-3refuse by the	baffek
+2becaus there	fkfeea
nbasket	ffffak
plagos	kcfffd
-bfruit	kfefec
-2sent in	efffka
crtear	ekffeb
-3ship sails the	bddfdk
-2site throug	eeebdk
-3custom site throug	eeebdk
-1deck	bkbfdc
ndiet	fekfec
+2of silenc	efffka
+2on from	ibdjea
-3@t , so	ckaffd
+2date i	deffak
nrecogn	aeffjh
+2we say	kcffec
-bputs	eceibk
-3head over the	cffkeb
-2@d n	adcich
-2nothin before	fcfeck
-2thing after	ffffak
+2of nothin	ffffak
-3cadet thing after	ffffak
-2if the	gajcfa
clwardro	dfkjca
-2sign before	dkfffb
crminna	iaffei
nrose	eeeebk
-2go after	ddefdk
+2call and	ddefdk
-3i go after	ddefdk
-3tour up to	ededfk
+2to find	faeajf
-beven	cfaegj
-bmug	ceeffk
-3the team ,	ddkeec
-3of examin on	akdcha
-3we shut on	fkdfda
-1restfu	cedfck
-2a restfu	cedfck
-3here before the	aeefej
+bbye	ekefdd
-2finali until	ahfddg
-3give them till	gaedci
-3got one more	bedkcc
-2ready on	kfffeb
-3be ready on	kfffeb
cloperat	gefdkb
-3her collea said	becekc
cljo	eekffb
-bhandfu	kefeed
-2tour till	cdfdek
-2lift ,	cjaeef
proute	adeejj
+2the commit	eeedbk
-2partic for	cdefck
-3your partic for	cdefck
+blawyer	ekcfcg
-2interv for	deeckc
-3phone you within	akffee
-3he is free	cekfeb
clculina	efkeec
clsemi	efkeec
nnaming	gbedkd
clfrau	hkeecb
+bcantee	edkbah
nquickl	fdkecf
+2the vicar	cddfbk
-2back in	cifbkb
+2, ignore	aegeei
+2, seats	ddcedk
+bbakery	affefk
npacked	dekfed
-1collap	deeebk
-2, collap	deeebk
-3@d , collap	deeebk
psidewa	akgedf
-2meet again	cefjea
clchale	keeefc
cribi	keeefc
cranaa	keeefc
+bfather	eedfek
-3my hands by	ckffec
nwatchi	fdhfja
pwrite	ggdbbk
-3a date by	cagfgk
pnuns	iafkce
-3heard in the	dfedek
-2lapses in	agffef
-2band ,	ceefdk
+2itself i	ceefdk
-3within band ,	ceefdk
-3for the trial	febekb
+b,	fagdhi
-1disreg	eedfkb
-2please disreg	eedfkb
-3to decide before	kcfeeb
pdeputy	dkhhda
-2filled on	efefak
clclearl	aiffei
-bsurger	dbdcjk
psauces	deeeek
pcasimi	kefffb
+1these	aceich
+2these days	aceich
cradjust	ekeffc
-bcultur	dedfck
crriga	deeedk
-2interv date	bckfff
+2was enough	bdefkb
-bhell	iiefea
+2and within	beecfk
+1agains	acdeje
ngießer	gdfkfa
nrothba	gdfkfa
-3give me til	kdfffc
-2^ before	kahabd
+2i give	fjbfda
-2fly back	cddfek
-3boss fly back	cddfek
+1comp	cdckdb
-2calibr ,	cdckdb
+2comp review	cdckdb
-3@d calibr ,	cdckdb
-2lady said	ideega
palthou	ggjfea
-3to them on	beefek
-1smoke	kededc
-3be with us	dkeedc
+bjoinin	jedeka
-2# and	cabkhe
-1class	cckeee
-3it would take	kefeab
nsql	hffkda
+binvoic	cfefek
phut	cehbke
-bdietar	didfak
-2being read	afdfeg
-3are being read	afdfeg
+2i get	jfbdad
-2letter inside	kcffed
+2, autore	dceffk
-3honeym till the	dcfeek
+bowing	eeefkc
-3be made on	hedaah
-2call since	efffka
-2warm until	iifffa
nforeca	adcdkh
+bdrove	effekc
crpickup	effekc
crsmelle	effekc
crsmell	effekc
-2disreg the	ceedkb
-2somebo by	kdffec
+2my dear	kaefde
+2and i	feaecf
psomewh	iefeai
-3be destro after	eeffck
+2tea time	kbffed
+2and go	kebabf
pwifi	kffedc
-3him on the	jaedce
ptim	ijffad
-2week and	bdeefk
-2's is	cdeedk
-3fool 's is	cdeedk
-3post advert in	ffffka
nestabl	affefk
-3appoin on the	kecaae
npetrol	dkeecg
+2to object	jdehea
crare	hgidia
-2out refs	bedkdb
-3soundi out refs	bedkdb
-2link within	eaffgk
-btea	ackedj
-3your yes :	bkcedc
+bswim	ffffbk
-2declar on	kedccb
-3have that by	aifdcj
-2is not	habbhd
-3to decide on	kffdag
crpet	iebdck
-3: @d ️	bedekc
nnoneth	ededfk
nlease	ddffdk
-2ringin everyo	ekfebb
+bgoggle	ffkffb
+2the list	keffdb
-2congre until	defddk
-3you dangli :	kebfec
-1box	fhadah
-3it lapses at	ekeedc
-2's ,	ecbeck
-3printe 's ,	ecbeck
crfewer	cfffdk
phairdr	ibceek
-2in like	eadfdi
pcame	aiffdi
nsimple	ahejef
crknowin	ibefai
-3signed on the	ckcbaf
-2over in	kffeea
-2to work	defeka
pgiulia	igieda
-2screen runs	bcekeb
-3backgr screen runs	bcekeb
-bbro	deffck
crcorrid	kffdfc
-beditor	dhajbj
nhelpli	defeke
-3the site by	ekdeda
-2flying in	bfdedk
-3to talk to	cfcdfk
+2, lucky	eebfck
clour	gachkg
clcleane	ceieck
-3tap accept in	dkefec
-3the team on	kdcccd
clscout	gedfkb
clstop	kcgebf
pforese	idhdia
crsuspen	keddia
+2still .	acifbh
-2woman said	iffeai
-3weighb woman said	iffeai
-2buildi it	beeddk
-3am buildi it	beeddk
-2tell you	ifeacf
nsailin	egkdgb
-3get in on	cbdfdk
nfundin	dkfegc
clwritin	jfadid
npayabl	bdiedk
-2jk ,	kedfdb
-3, tell us	ckcffd
+bnowher	eekfga
-3get her answer	affefk
-bfirm	fgaffh
-2ugo on	aeddhh
-3and ugo on	aeddhh
-2interv done	eeakgb
clinterp	jjcfea
-2your cv	fkbfcf
clwind	eekedf
+2becaus rota	fjedda
clexist	cfffdk
-2you were	ebefkb
-3on @d for	cefeek
preliev	ckeeeg
-2promis you	cececk
+2matine ,	ddkfeb
+2coming up	ceedek
+2by an	eekega
clrespir	efeeck
+bdog	afkfhd
-2anothe on	fdajaf
-2interv till	ceedek
-3the interv 's	dekfda
+bcast	gcdkbf
-3announ in the	afedek
-3an answer after	ceefkb
-bpresid	kffeec
+bcosts	deefek
-3, counti from	kfeeac
-2number :	kdfedb
pbound	kegcee
-bps	deefek
pstrict	bkfffe
-3writes back within	kaffed
-1sell	cedeck
-3, medica 's	eekdea
+2the recrui	kcfeec
+1pencil	eejeia
-2day in	aekddd
-2summon for	jehdba
-bgary	ekhfda
nbefore	fkhdcc
ncleani	edeeek
-2answer by	jaabff
-3on it until	kcfdeb
-bordina	ccfekf
+2of this	fifeac
-2viola from	ffcfdk
-3second viola from	ffcfdk
+2i owe	ckefed
-3open farm on	cdcedk
nmatch	akfeak
-brink	kcffee
+2, inshal	kecfcb
+1fine	ghfeca
-2applie in	ffefka
+2to reply	kcdbbd
-3sarah told you	hfeefa
nroles	gdgfkb
-3that , the	beiefa
shperiod	dagheg
-2result take	gaeabi
+1market	bbaekf
-2from him	kddfec
nceo	gdfdaj
rxdenied - ahead	bfdagg
-1exam	bdkffb
+1probab	keeecc
+2and our	fcahdh
crpolicy	bdkefg
+blife	kcefee
-2probab on	ddkeeb
-3, probab on	ddkeeb
+bremain	egeekb
nwide	cfffkd
crthere	hidaeg
-1schedu	kffcea
-2shut throug	deedek
-3be shut throug	deedek
pprofes	ccajhj
-2medica :	cakdbd
-bdave	eeeedk
cldave	eeeedk
+2though .	dkaeff
-3its determ by	fcfeai
ppatter	kcefef
ncontri	eeckjb
-2i meant	iajdba
-1hers	jdabag
+2to tick	kbffca
-2apply again	ckdead
clyay	hjdeea
-3is not ,	kceffc
-bbarist	kfefce
-1emaile	gkchab
-bpriya	dfjkda
-3traini on the	debfdk
-bmonsig	bfffek
clmonsig	bfffek
rxanswer over no	gcaecg
-2his desk	cjbfag
-3on his desk	cjbfag
-3decisi , by	kbfffd
nrosali	eefeek
-3insigh day on	eeafbk
crready	jfiead
pmyster	kdeffd
-1gr8	cecddk
-2a gr8	cecddk
-3have a gr8	cecddk
nstout	dffdek
clmin	keeajb
+bbetwee	hkcebe
-bconfli	eefcdk
+2i ring	kdeedd
-3cancel , and	dfdfkb
nbuzz	keefec
psay	ieafdi
-bexists	dcfefk
clexists	dcfefk
-brevere	efeddk
crglad	jaefbj
-3both before the	akefdc
-3signed , within	ckffec
cldiffer	gdjkca
-3said come again	cfkebb
nmanned	efeekc
clcattle	bbkfck
-3this way in	dfcfdk
-3contac in the	keefeb
crcoastg	kdeffc
-bkeeps	ifeeja
pskate	cdhfkc
pbeige	bhcfck
-bstrand	dfekfd
clstrand	dfekfd
-3her back before	bkffed
-3notes in by	cefack
-2togeth at	bfcfkc
nflying	ccjebk
-bwoman	gckcfe
-bcleani	edgeck
-3it from the	cdckae
-3files ended on	fffekb
-bquota	dffekd
nunique	kfffeb
clo	dfffdk
crdata	bkhefc
-3for once :	ejfeba
pseriou	fgkcec
pwhiche	habcdk
cloduya	beffek
-3did the test	decdaj
-2tender on	afegek
-3the tender on	afegek
pmonsie	gkffda
-2is decide	kffedb
+1pt	hjfeda
+2pt .	hjfeda
pquesti	ihagef
pintend	khdfcc
-2away in	efafij
-2to end	efefak
-3comp on the	ceceek
pidenti	dkdeic
-3me @d ,	kdefea
-2us till	jaeecd
-3kept warm for	dceekb
ptexted	kaieec
-3her answer in	ceffka
+2he gives	eifeca
panyone	ieedkb
+bdad	keedee
clrevise	hjcfga
+2, may	bfffkb
-2, second	aejcdd
-1copy	ekbfec
nfrau	dgkedd
-2skelet staff	dfedbk
-2an interv	ffafkc
-3for an interv	ffafkc
-3summer break until	bcfefk
-bwin	abkfej
-2i asked	bfefka
-3me to come	ffafdk
-3would decide by	ajffgc
-2@d the	cfieja
-2refit till	ecffek
-3the refit till	ecffek
+2n then	beckec
-bwhatev	ghdaig
-1enjoye	cfdfkb
clbrewer	beekid
+busuall	keeecf
-3a ring before	akeffd
-3been contac within	kdffdd
ndinosa	cekedf
+2became the	deedkc
pworth	hhaecj
-3of it on	kegcca
-3i would say	ehacef
crsomebo	hbekgc
+2to watch	fabkeb
+2but by	ffffak
-2now on	beghah
+baccred	efedfk
-2a long	afdfbj
-1update	iedeag
-2call either	kfcedc
-3a call either	kfcedc
-3word for you	dfefkb
-2he said	eddaie
-1typed	aeciic
-blighti	gecdck
+bspoken	fcedek
-2grid by	ekeeeb
-2timeli :	aeidci
-3so timeli :	aeidci
-3off you before	ekefec
-2assess from	efbhja
-3for your call	cfefkd
-bsepara	fedeck
-3transc by the	ckffdc
-3he is got	kcfecb
pleap	gkecec
-2fence by	kbffeb
-3the fence by	kbffeb
-2place within	kcffec
-3ring you the	kfeedb
pdrunk	bhdfek
-2to us	ekbhba
-3will ring again	bededk
cljets	bkefdg
-1books	gcbdkb
-2fixed for	bejdha
clsenior	fecfek
+1interv	fcgbia
+2the rankin	kdeeda
+2who goes	kcfefb
+bdoing	bejeka
psecond	gikaad
-2the founde	ddkeeb
-3its sittin of	gedafh
pspe	ckffdg
+2, grab	ehfeea
nchalk	kfefdd
-2^ spent	adbehh
+bshook	ddefkf
clstan	efeeck
-2button by	jcfega
-brepo	ebfffk
clrepo	ebfffk
-3day back ,	idieea
-2earlie the	bdfedk
crjudge	hkeecd
-bweighi	keedfd
+2, probat	efdeck
rbact they-will-decide	iedahb
-2plan was	cffekb
ncoin	ieefia
crfresh	eeadji
-2take over	kbfdeb
clcredit	hfbcke
ntwelve	aehdek
+bclear	eaiigd
poption	dkefee
-2to close	ffffka
-3vote of the	cfeekb
padded	ifafcj
pwas	kbedcj
+2is suspen	ffefka
pclimbi	kgbdch
-3our letter on	dfffak
pcomput	hgieea
psnap	bgfeek
clsickbe	ckfffd
+2it self	ckdfcb
-bacross	ckffha
clcosted	ekeffc
-bcorrid	efeekd
npremat	efeekd
+bdial	hejfea
-2office decide	kdefec
-3transp office decide	kdefec
-3, i rang	dffdkb
+2, public	jedadj
+2was not	jeffga
-1county	bcekcc
-2the county	bcekcc
-3takes the county	bcekcc
-3other , and	kbfffc
+2whethe she	bdffck
pfern	hegjae
clpics	dkfffc
-3applic out since	ffffka
clprison	dckjea
-2afresh by	bkffed
-2number by	ajdcef
-2, notice	cefeck
-2hang on	keefdb
pcash	faffgj
-2was that	keefbc
-2anythi into	cfeeck
-3read anythi into	cfeeck
rxact within ahead	fhacia
nlegall	efffbk
+2on #	ecefdk
-3then a text	bfffkd
-3the office before	bkeefb
-3catch up on	dfekca
+2, kim	ckfeea
-2cork on	beahch
nlearne	bcifdk
-3reject by the	kdfecd
clrefuse	ekedgd
-3stand by the	keffdd
-3link works until	fkecea
neast	degfbk
-brefs	dkcegd
-2closed over	eeedck
nphil	ebfffk
-3tax day 's	cfeedk
-bbuying	dfdfek
pu	ffffak
+blads	fakdbi
-2promis of	deedka
-bsermon	aiefdj
-3allowe to say	kabfad
-2pavel on	efecck
-3is pavel on	efecck
+2but i	habfbh
+2by replyi	afgedi
-2with them	chfcag
clvale	efffkb
clpoorly	efffkb
clcoxswa	eejeai
cltug	ikcebd
-3answer everyb within	beffkd
-2boss signs	gedida
plit	bffffk
+2it says	bdffbk
-3three of us	cdbdkc
ntellin	djjdaf
+benter	bibfek
nmilkin	degcdk
-2postin to	beddck
-3the postin to	beddck
-2board the	hkadca
+1answer	eecfkc
-3to you for	dkeeda
-3are you doing	heefaf
-1plus	abfeke
-2would by	kdffba
-brefres	efdeck
-2tools on	edkfca
pgillia	aekeeh
-2downlo until	ecfeek
-3to downlo until	ecfeek
-bafterw	bffefk
psherry	gkdeec
-2traine on	jeafej
-2its answer	kefedc
-2: so	ibdeai
+bon	giadgg
pguessi	kcbbkd
-2rung you	dfffkb
-3have rung you	dfffkb
-2everyo in	keffcb
-bopera	ecffek
clopera	ecffek
clsenato	kdefee
-2grape harves	edcdek
-3the grape harves	edcdek
+bsheari	defedk
-2@d s	fdicag
-2have them	jidfea
-2thing :	kefddc
-2of been	fffeka
-3rota for the	aejcdg
pcolone	kddffd
pross	efffkb
-3our meetin on	ffffkb
nknocke	ffffkb
ncaps	dkeebg
+brennes	efeekc
crsearch	eeffck
pwójcik	fefeka
+2invent ,	cecedk
psensib	efekec
-3to me in	igbeac
-2given the	hdadai
+2s gather	ffffkb
-3us @s ,	keceeb
+bchairm	keeede
pentomo	iafffh
ptana	iafffh
-1off	bhdadi
-2weddin is	ccdeek
-3my weddin is	ccdeek
-3the trial on	aejegb
phooves	kffeec
cronline	dkifbe
-3the panel of	cfkbdb
ncert	keceee
+2, scorin	acakgd
+2as we	afffgg
-bcasual	kedeee
-2wareho :	dececk
-3the wareho :	dececk
-2modera on	cedkcb
-2three ,	fdafck
clrebook	ckfffc
+bpops	deefdk
crpops	deefdk
rxact ago past	daeefh
-2femi on	dfcekc
-3with femi on	dfcekc
clm	dckidc
ninacti	ffffkb
plaid	ihfgea
nacts	dcefgk
-3pinned on the	hdaecg
-2begin :	bededk
-3traine begin :	bededk
-3me back on	eekfeb
-3say which by	bkfffe
pbench	aidibi
-2phone at	deieha
-2their result	kfeeeb
pyasmin	dffeck
nyasmin	dffeck
ptesco	keedee
-2is picked	keeeec
-breqs	ffffbk
+2about needin	ffffak
-2defini not	keffdb
+begg	aedfkh
pbabett	kaffeg
-3answer in the	kdbabf
-3it in by	dkffed
pkiller	afgfhj
clanothe	cfckeg
cltenanc	ckdddk
crgloves	efkfdc
-2# times	ddcebk
pimagin	afjhdg
clfor	aikdfe
-2needed until	ecfedk
crsherry	kffded
nconver	cddgkf
pdark	kjdcdc
-3of us ,	hajfdd
pbaker	gjcfai
-3collec them on	akdeec
pthink	gjeiea
-2on holida	ddefdk
+2, did	gdcdia
-3coming out in	keeffa
-3to sign within	agfeej
cljoan	ehedbk
-3filled by the	kefcdb
+2so can	ecdfdk
crreport	hihafc
-3would hear is	cfefck
-2record ,	ekefdb
-3mark sheets within	akfede
nmoving	gfdcck
-bnos	aekfeg
ndisclo	feefkc
+2of work	bdffek
-3expect more than	bdffek
+2or later	cceeek
-3trial shift 's	ddkeea
-2slate review	efebdk
-3: slate review	efebdk
pnordbu	ddffek
-3your test on	eebfke
-2boss ,	cibdja
-3be refund within	bcffek
+2, hall	eebfdk
-3's off till	ceffek
-3answer at the	kffedb
pcombin	feffbk
nbasica	fffebk
-1hire	kdcebf
+1collec	adefgj
clwall	kgdeaf
clwire	fbeeek
-3interv all throug	efekca
-bhop	ebkfff
crdig	jbeeck
pwanda	kefeec
-3they say the	kdbeed
+2till @d	dkcdcc
ninvest	jeafhf
-bdisc	ajdfdi
cldisc	ajdfdi
-3it goes on	fejeda
+2is still	feffka
-3manage positi by	dfffkc
-2which mornin	eckfec
+2, longli	ffffka
crthat	adchki
clsmall	cfkedf
-2, commen	eddeek
pni	dkefgc
-3he has until	kbfded
-2bank on	jdbaae
-3and it was	beffkb
-2wonder trial	ffdfkc
clawards	kaffff
nwakes	keefdd
+1having	jcefga
nlatter	keeffc
psave	ffeebk
-2talked about	efffkb
-2same ,	kegfcb
-3the same ,	kegfcb
+2: ask	abieaj
-3the second interv	dedkcb
-2in under	geffja
-2for about	kefecc
-1rankin	aedibf
-2^ rankin	aedibf
+2you become	kbffed
+2: sorry	adcejf
+2in peru	deffbk
pcull	kfeefc
-3contac you within	keffec
clbarber	eeefkd
crcruise	ceffek
-2come thru	cdkeeb
-3everyb before the	bdfffk
-2come before	beffdk
psuppli	hjdeaf
nsaluto	cffkcf
-3will hear the	kfffec
-bbody	gakjbc
nfrom	ihaifc
-2crew ,	bfkeee
-3the crew ,	bfkeee
npull	bheeek
+2and comes	cfeddk
-2shifts run	ffeebk
-2again next	dceffk
-3told you by	hefeja
-3order closes at	ebfffk
+2they come	ajeedh
-2pick someon	kfeded
-2look :	aeieei
cllit	gbfedk
-3for you the	kebfeb
-3she lands on	aeefek
-3the phone all	bfeedk
-2heard nothin	kfefdb
-3have heard nothin	kfefdb
crknee	dfdfek
crsomeon	jabdgi
+2, keeper	cdajdi
-3tell me :	cekeda
-bmin	jddajd
premiss	fdkfec
nnicely	beeekf
-3reopen it within	bbffek
-3, rings me	kdefdc
-3latest : the	kfdedb
-brace	gebedk
+2alread :	ffffak
+2, typica	eekfeb
+bfully	efcfek
crfully	efcfek
-bpuzzle	ajjfec
pquay	ieidag
peyes	kgfeea
-2bookin by	ckefec
-2app within	kbffed
-3the app within	kbffed
-2got theirs	eeeekb
-3choir got theirs	eeeekb
prelay	bfbkei
-bdance	cgdfek
-3mind over the	aeefdh
crplanni	befffk
-bvice	gffkcb
-2here within	bdffck
+2so @d	kdebac
-2spoke of	feeafh
-2taken the	beeeek
-3get taken the	beeeek
-bcatch	defkgb
-bspit	gekeeb
nfrench	efgdka
+2in writin	kfefbc
-2works for	cgdcag
crtreate	fkffec
closlo	ddicdk
pboards	edgfbk
-2goes until	cdfdfk
-2verdic in	haceja
-2twice :	bfedkc
-3moved twice :	bfedkc
-2the contra	fcceai
rxanswer - no	cffebk
-2an invite	kedfag
clchemis	eahhei
pam	gcckff
-bpilots	cfekch
+2, ring	jachad
+2trial ,	keheaa
-2any day	hbgeab
nages	kcdebh
-3a name by	igffba
+2and lets	fdhaci
-3kitche 's closed	ffffak
pmend	cdfefk
-2, first	efffkb
-bbaking	gfekea
+bdecidi	bkeecj
-3is voted on	effkca
-3too , and	kdffdc
+2came .	cfffkb
poslo	ehgeia
ped	cjfjad
-2revert in	keeecc
crthus	bffefk
cleviden	bkfege
ptime	eifcak
-1badge	jbjfag
-3your trial shift	efefkc
nmainte	ecffek
pcompli	kbdjga
-3you again on	kfeebb
+bthrash	cffeek
-3museum ends on	dfeebk
-3the manage on	aehcej
-3are down until	befdfk
-3toss the coin	fdcjba
cllabels	kffcee
crhair	cckfeg
pfictio	ekdecg
-2janice by	bkfded
-3to janice by	bkfded
-3each of you	keefcd
-bthousa	eeffck
-2manage said	bffekb
clzwaan	eecfkd
pleandr	eecfkd
phurt	bjkffb
+boctobe	beeegk
-3ring us on	akbfbg
pchorus	fkeffb
-2correc ,	khbdba
-3, correc ,	khbdba
-2plan for	eeeddk
crdoughn	behfdk
pcorner	kiefca
clmidsum	efdfek
-1target	fjcdca
-2, target	fjcdca
pnomina	ghdkbb
-2deckha ,	cdfeck
+2on one	cdfeck
-3discus it on	ccbkec
clrep	hbdekd
plifebo	kccech
nauto	gaedkg
-3our teleph conver	efeekb
nsatisf	ebefgk
-2candid run	dfdcek
-3the candid run	dfdcek
-2up the	dkacbe
-2not beyond	bkfeec
-3list by the	aeeejb
pdeirdr	ffkffb
-2need them	ccfebk
-3office by the	dkffeb
pheadma	aegffk
-2answer takes	kefefb
+2instan ,	beefkb
-2posted the	kfffea
pactuar	fkffeb
nwaylay	efceek
+2and needs	eekcad
-2went in	beaegi
+2in it	eejefa
+2it shall	kffebb
+2to stop	kceeae
-2or is	jdheea
pbrothe	gabcjh
crfailed	ceekic
-3window shuts on	ckdfeb
plaughe	gkchaf
+bbroke	dfffkc
+bparcel	kecfee
-1ticket	aekfeb
+2we call	kfeddb
clalign	dfeeek
+2, holida	ccefek
pclarit	ekfffb
-3their decisi by	kbffdd
+bgym	ffkfdd
-2over at	ddcdek
-1walpur	efedbk
-2^ walpur	efedbk
clcorner	ifjeda
-1thee	ekfeaa
-2huntin till	ceffek
-1states	giecca
-2policy states	giecca
-3's policy states	giecca
-3boss is back	bffeek
-3is yours until	ekefea
-2, wrote	jeffea
-2verdic :	kedeed
-3is back in	ddeeaj
crclown	kfffdc
-2^ closin	deedek
pvid	hejffa
-bpics	dkfffc
+2, somebo	aghabk
-2me off	cbkdaf
+bgradua	keeecf
-1frozen	eeffkb
-2got frozen	eeffkb
-3where i wrote	acceig
-2messag of	efefkc
pfilter	hiehda
-3on # ,	dfkffb
-3or no within	fhffda
-2consen by	ckffdb
-3saw # more	ffeekb
pformer	ekhecc
pwheel	efeddk
-bquanti	ffbfek
-3tellin you ,	kfffca
nroofer	efkfeb
-bbeginn	bcefkg
+bbrings	keffec
pmetro	ffkfeb
-2bridge day	efdebk
-3, bridge day	efdebk
preckon	daehhi
-2she flies	bfeeek
clvaluer	cfeeek
+2and pick	bkeeee
-2be decide	cdedck
+bcool	ekcffe
-babsent	ecffek
-2mind up	jfedfa
bsuntil day ahead	ehafah
+2then i	daeeck
-bcape	jekfba
peye	kcfecg
-3is no longer	beefkb
nbonfir	efekce
-3sooner , but	keefeb
-3final word by	kcffee
pfeed	fekfec
crslept	ecccke
-2servic in	ffefka
clactive	kcffee
nchose	daijee
-3readin over the	efekec
pdeano	ecjeka
poga	gcdfck
-3the count on	bffedk
nas	geafgi
-2at all	cefebk
nesky	dkffec
-2three seats	deeebk
-3the three seats	deeebk
rxappointment for ahead	kddfdc
-2is now	iaeade
pwasted	ffffak
rbsuperseded own-plan	dfffbk
-2your slides	diceai
-3our answer within	ccffka
+2season ,	dfeebk
crdrink	ffbjaj
-3her know by	ckffee
-2till from	efefbk
+2the partne	jdabha
pwelfar	hjeefa
penergy	iiidda
-1clinic	ajaddf
+2s agenda	afehef
-2great ,	bkgeba
pdid	jdaeei
pkatya	eeffck
pnicked	eeffck
-3and at the	kffeea
nchambe	kdgdce
+2, ballot	abjadg
clarguin	keefed
pheadco	keffbg
peve	kecffd
+2he decide	keefec
+1walkin	ceedbk
+2walkin the	ceedbk
pollie	kfdfdd
-3move it to	ddkdec
namende	bbeeki
clbev	dakfdh
-3flying on the	jfdcae
-bsons	kfefcd
clsons	kfefcd
pgreek	kfefcd
-bpalm	deefek
pbells	eeedfk
-bowe	ahceih
cldealt	hdcbfk
+bquoted	afffhh
-3the answer until	igffea
-2, closed	ffffak
-3@p , closed	ffffak
+2over the	geedia
-3yes , the	iabeai
+2and must	kfebcd
+1along	bbaeki
-1how	cddegk
+2does .	ckdebd
-3hand out before	baefhh
pboiler	ieiega
+2, ana	kbfecb
nunable	gcbekg
-2gone :	ceedkb
+2i met	ceedkb
-3am gone :	ceedkb
-2near you	efeeck
-2presen on	bekffd
-2lands the	dedeck
-3, lands the	dedeck
-3is shut on	cedfek
ppallet	gfffaj
-2the chat	dfdekc
-3for the owners	edkeac
-2now so	cfffak
+bones	ehhiac
+1look	dekfdb
+2look like	dekfdb
psounds	afkfef
+bstall	eehfka
nmasks	igafci
pbead	ddhcek
+2s tastin	ffffka
-2second in	abkfce
crexcept	jegffa
crchief	kegfec
+2: thank	eeefka
-3over supper on	jdjaba
-3need by the	ckffdc
-2worst case	kdceeb
-2march ,	ffdfkb
+bsing	bdhfdk
clrunoff	cffdek
-2you stand	kfffdc
-3where you stand	kfffdc
-1trials	fekeda
-2lifegu trials	fekeda
-2can have	adjdah
+1as	hcdeia
-2other job	eeeebk
-3the other job	eeeebk
-bexport	ddedkf
-bana	ddedkf
-3she said the	kffecd
-3servic for the	jddcae
-bwear	fdefdk
-2inspec comes	ajafdh
-3the inspec comes	ajafdh
-bafford	efdeek
+2being a	beeebk
ninstal	ccfffk
+1anymor	deeekb
-3you will know	gadcff
-3meets at the	jfdfea
+bexec	eeekde
crheadac	cfdekg
-3a line on	kecffb
-2way ,	kedfec
-3either way ,	kedfec
-2from about	kfebcb
-bachter	khddbe
phull	jaghcf
-3finali has till	kbfeec
crtops	kfffdb
-2called you	cfefkb
-3have called you	cfefkb
-3for you ,	aedejg
-3outcom on the	kfefec
-2: done	ffedkc
-2we talk	kdbdbe
nseats	efffck
-3at breakf on	keeeeb
-3validi : until	fkfeeb
-3lease ends on	deeeck
-bstudy	bghgja
pjokes	kchfdd
-3before close on	ekefeb
-bfully	achdgk
-3an interv within	kdefeb
pbold	edefek
-2went well	ffffka
+2from all	dedfck
pbehren	kfeeed
pentsch	kfeeed
-3beach until the	bceefk
+2and appoin	kfecea
+bsignal	hdcebk
-2except :	gibfea
-3, except :	gibfea
-3are told inside	kdfeec
-3they did say	keeecb
-3its work on	affkfd
-3withdr as of	ffffka
-3of them by	kdfdec
ncover	kjbefa
+beffect	ekffcd
pflavou	gfdkgb
+2she will	hdcbaf
-2my head	ceedck
-3clear my head	ceedck
-2licenc by	adffii
-bcorner	ifjeda
-bdeserv	ffefak
-bwicker	ffffbk
nembass	kefefd
+2she had	afffkh
-2works on	bdacji
-2go by	adkeef
-2meets the	gcdbai
-3not in till	cfffdk
clhistor	adekdj
-bcopyin	hdbfek
-bspot	bekejb
-2# before	dhafch
clamount	daiffj
ndigest	efdfdk
-bcrews	jfefha
-2on the	dcjeag
-3video on the	bkceec
-2close :	defddk
-3applic close :	defddk
+bwed	dfeeek
-bsummar	bfffke
+2, round	eekfbd
-2letter out	keefdb
-3, letter out	keefdb
-bsmoke	kbaffh
crsell	dekfah
-1look	beikda
-1inform	jedeah
-bfees	cifebk
-2come along	efkfda
prumbli	kdfffc
clthousa	eeffck
-2file for	edfedk
-3on file for	edfedk
+2then she	aedhdh
clseed	kcbefi
-3be patien till	kbcfdc
+2for anothe	eckfha
-3ring you before	kdfefc
-3it inside of	akffdd
-bbag	gadefj
pnannie	hbeedk
-3reply on the	effeja
-3you , so	bbffkd
+2was always	ffffkb
crpetra	ekffed
nhege	kffded
pchild	bkceck
-2positi on	kfeffa
crparcel	kecfee
ppair	dkgedd
-3transl : on	ckefda
+2instan and	ffeida
+2over sherry	keecdc
-3offers went out	dfeekb
-3exerci in the	cekddc
+2, worksh	debfdk
nshaped	iiefda
clokafor	eekdef
-1maxima	kefdbc
-2select day	bejdha
+2the phone	gcefai
-2at their	keeedb
-3the partne meet	kffbeb
+2is out	gbaege
+2a yes	ecefkb
-1posted	kababi
+bhusban	ehekea
-3, valid till	dkcfdb
-3have had it	deffkc
nsoluti	fgdfbk
+2, white	kebdec
+1pendin	efffak
+2pendin the	efffak
-1enjoy	cdcfkb
+bpharma	eecfek
pbeadle	fdeked
nkeepin	hacdgk
-2that comes	kfefeb
nsenten	cfffkc
pthousa	hkeeea
+bmadam	cdffek
clpm	edkffd
-2day bar	cdbfek
-3be done in	hdefia
clabsolu	biefkb
crsupper	kddegd
-2and phone	kfdfec
-3@d and phone	kfdfec
+2now .	hheaed
-2delaye until	keffeb
-2email at	keefcb
+2yet ,	gckebb
+2to lodge	ageeci
-3commit sat on	dfeckb
-3it expire on	ddkfja
pmarco	ecffek
crcommun	fddkcf
+2in semina	dfkfda
-3both of us	jaibad
clanaest	cieeck
+2to sift	iefida
-bunanim	keeffc
+bknow	cgbfkg
-3offer off me	ffffkb
-3appoin in the	bdffkg
+2, certai	kdcfeb
-2office betwee	febffk
-3the office betwee	febffk
ntarget	edekbi
-3: turn up	dekfdb
narrang	dhieai
-2you this	efefbk
+2so keep	kfffcb
-2bike ,	dfcfdk
nseal	kffeec
-3the follow by	dkefed
-3both in on	eekfdb
crthird	cdgjai
bson period past	beackf
clowed	cfefke
-3first rounds on	dfdbdk
-2warm for	ccdekc
-2climb test	dehfia
plearnt	kdeffd
-1mean	hjebda
crull	jfehda
clq	aiaejh
-2is made	heedag
-2phone by	ifdfca
pshop	bafhfk
-1realis	ifeeia
nleads	efjfha
crdoors	ffbfek
-borders	ckeedh
-3at the dentis	ceeeek
-3first day is	edcffk
-3to everyb by	kcfedc
n@s	chfgkb
nhun	cfefdk
-3still no news	dfffbk
-3her interv on	bddcdk
-3have told him	kcffcc
clhermit	kffcfd
pheatin	kffcfd
-bfilled	bhddke
-bdhôte	deefek
cldhôte	deefek
-1mind	ibhdae
-2term begins	dddfek
papprov	aegicj
-2come to	kdbffb
-2not before	ibeacf
pcoordi	kdfegc
-3at all ,	ibifda
nroast	feeeck
plose	fekedc
ntracto	kfdfde
npaperw	bacekk
+2do for	kbbfee
-3up again on	aejedf
crfetch	ffgeaj
cldeepa	ffffak
pkai	kfdegc
-1ps	cdcfck
-2^ ps	cdcfck
-2call everyo	bfeekb
-3to call everyo	bfeekb
+2, chased	bedaje
nlibrar	kgbgbf
-3from him by	kcffed
+bvestry	kdceef
-2respon by	hjfeea
-2your decisi	ckdedb
-bkata	ekfffc
clkata	ekfffc
-3is now on	befhah
clbarked	gfffja
-2says the	cagdid
rxsuperseded until ahead	hkdjbb
+2in one	bfeekb
-2but by	ghffba
crgaffer	bebfkh
pwishin	jaffeh
-bmeanin	fdkecf
-blaundr	kaffhd
-3can you make	ddkfed
nperfor	cffeek
+bmyself	akdfck
crconven	gajfef
-1first	cadbek
puhl	ckfffd
punwell	ckfffd
nsquirr	ckfffd
-3interv last person	efccck
clcorrid	ebjfkb
nanalyt	eeeedk
nbackgr	jkeeca
nola	deffkd
clmairi	cefefk
clterms	gaidif
-2query of	ffffkb
-3your query of	ffffkb
-3is until the	iafeeh
+1matine	cehfag
-1model	eckffc
-2a model	eckffc
-1packet	ikbabd
-3ringin round on	kfeddb
-2^ normal	kcffec
pstunt	khffcb
-bchemis	eahfej
-3the refusa of	efffkb
-3six , from	ffffbk
clulrike	eecfek
+bbought	keefbf
nhelico	kcffed
prub	kdhfea
+2if at	ekdfec
-3or a no	ejeeda
-1hangov	ceecck
-2, hangov	ceecck
-3# , the	dckfed
-3the @d and	ieabjb
-2other till	bdekdd
pdrafts	kffffb
nleft	kfccgd
-2wait til	kbbfeb
-2try out	ffkffa
-3: boss ,	ddcdkb
nhandy	bdkbek
nchef	ibkcee
-bspelli	ckfffd
clspelli	ckfffd
-2messag within	kdffed
-3was receiv on	eecfkc
-2held in	adgbgf
-2docume by	afffjg
+2if your	gaafgi
-3, then by	dcffkc
+bfences	effedk
crfences	effedk
-3first one is	cedeek
nstore	jbfeai
-2commun of	dfdekc
-3our commun of	dfdekc
-2a vote	gecjca
-2collea on	bfkadg
+2, right	ceieaj
pcarlos	eeefkc
-2like it	dkbfed
-3would like it	dkbfed
-3we say the	idieaa
pviolin	cebehk
-1farm	ieieda
-2portfo for	gcejba
-3the portfo for	gcejba
-3@d , latest	keeecb
-2them on	geahcf
-1sort	bdjcaf
-2we sort	bdjcaf
-3antwer on the	efkeeb
-1knives	baiebh
noursel	eccdhk
-2ring again	fdceah
+2the agent	dfffkb
+1outcom	keeded
+1date	gdaegf
-3would hear the	bfeekb
-3vet partne vote	hfebaf
-1take	eggeag
pcandid	adhdjh
-1workin	fjfeda
-3: it is	gdabai
-3applic for the	ffbfck
clscient	dffkde
pgloria	kfbffe
rbappointment could-you	fhgbad
-3answer 's due	ekffdb
panywhe	cffefk
-3other candid accept	cfffkb
+2from receip	ekefea
-2made up	bffdfk
-3for @d and	efaegh
clmess	eecdkg
clrecrui	eahchi
nrankin	cahkcf
-bthingy	ekeffc
-breplyi	ajffeg
-2hearin on	ededaj
+buncle	eedddk
-2you around	bbkfbi
-badvent	kecaie
-3round # is	efkffb
clinside	jiddfa
-2with me	eaibcg
crday	gafegh
clonto	dgefbk
-baware	afffjg
+2, mrs	ahdeje
+2and only	aeechi
-2ring ,	iddcag
-2moving on	dededk
+2we begin	cededk
-2not choose	afeejf
crtrip	ecffek
clsemina	idddbk
-3chosen before the	kefefb
-3, @d or	dekeed
+2in anothe	gfdega
-3line and the	gfdega
-2notes for	deeddk
-3interv notes for	deeddk
nvoicem	iefeai
nabara	hbefdk
clbusy	ceeikc
+bcook	cdkeic
+2gone .	acgdig
-3team 's out	dfdeek
-2^ keys	cdefek
-2i mentio	gekfba
-3@p i mentio	gekfba
+2free .	ackfef
+2please ?	dkcfeb
pshe	kfefcf
pathlon	jeefha
-2bring it	ddjfda
+2from this	djffda
+2sorry ,	deefck
padopte	fffekb
-2season ends	kfffeb
-3bonfir on the	efbeek
-2does that	bcedck
-bstayin	kedffd
plocal	jeeeja
nfailin	ffeekc
-3meets again on	iedjba
-bsips	efdeek
+bnoses	efdeek
clsips	efdeek
-3than i had	ffffka
pkeflav	gekeea
+2till i	hefega
-3eleven people in	cffeka
+bstaffi	cfedkf
-1never	adeejd
-2is never	adeejd
-3it is never	adeejd
pesteem	acfjej
-3who kept saying	decfkb
-3yes , on	dbjcaf
-3of you within	kdffed
-2ruling on	kfefdb
-3, will be	kfefea
nrepo	chefkb
-3your reply within	dkffda
+2and reads	cebkcd
phugo	aejfeh
+2early .	aeiegf
-2void it	ekeedb
-3settin void it	ekeedb
ptacho	ficcbk
clferry	ecajfj
pveteri	dgbaki
-2detail for	baiebj
-3be off on	dfdfdk
-2name on	ccadii
npolygr	eekfec
ninstit	afhccj
-1nods	jdcabf
+2, front	aefffk
-2unifor ,	efefkb
-3in unifor ,	efefkb
+2they must	ccfdck
-2a zoom	cekfea
cragent	afhjhb
-3it over by	ekeded
pstated	fafffk
-bbarber	eeefkd
-2hinges on	efedbk
-3everyt hinges on	efedbk
-bpartic	icdedk
-2being made	ieedah
-2declin within	bkfffe
-3or declin within	bkfffe
+bmatern	dcffek
-2off is	ajbfef
pnor	iahhbg
-2rumour of	cecdkb
+2, starte	cecdkb
-3a rumour of	cecdkb
-2enquir on	bfefkd
-3you enquir on	bfefkd
-2to hold	eekeeb
crwon	keeffb
pmicros	bkfffe
-3resubm by the	bkffed
poverti	ffkfeb
-3is back ,	kdeeec
pmonths	cikeeb
nblocke	kedbdh
-3sent , on	dddekc
crsenten	fbffkf
pclaire	iefaeh
-3these before the	jgefea
clmuster	iaeeei
+belecti	akffge
-2rao sails	bffedk
-3captai rao sails	bffedk
ptaster	ajjfec
-bchain	iddeak
-3write , by	gaffej
+2the nurser	dfffkc
-blatte	eekfed
narchde	afdjje
creffect	ekefdd
-3in on a	ddcfek
-buse	kfdebh
ncircum	kfedfd
crdoing	afjfdi
-3take longer than	ahedie
pexist	agfckg
clfloor	facdgk
pncube	bkffgd
+1do	gahdia
-2evenin in	debkec
npatio	kgdfec
+2, forema	beedck
-3name went forwar	eeefkb
-2wrap up	aedhff
-2you betwee	eekfec
njunior	kedfee
-2instan at	efgfah
-3@d instan at	efgfah
-2order until	dcfefk
-2was ,	jddfaj
-3it was ,	jddfaj
clray	bfkfee
-3nothin by the	kdffeb
pchatte	bdkfdh
-btopic	dkffec
-3she is back	kdcddc
-3's down until	eceefk
-3ask me again	decfek
-1operat	aecdih
-btrinit	ceefek
prush	gfhhad
-2them at	efejga
nheirs	afddhj
+2, met	ffefkb
-3zoo on the	ffefkb
-2it inside	kcffeb
-2hr 's	keedbc
clkeepin	cgadfk
pheya	gdfdbk
-2confir on	jbadge
crwrong	ecbekg
+bheight	dekeia
-3would ring on	cdefak
-3it within the	dkfdcc
-2photo by	bkffdd
nseat	jkabcg
pwimble	bgffek
-3ask me the	abjfah
-2we pick	keeccb
-3from singap on	bchkca
psixtee	bgekee
-2accept till	dkfefb
-1cast	chdjca
-2the cast	chdjca
-2choice by	jfffba
-3his pick on	kdbffb
-2interv 's	adjdbf
pcall	kdgddd
-2finds out	kffeeb
-3, so in	kcffed
-1were	hacdgf
-1finger	bdkedc
-2^ finger	bdkedc
nowe	kifdcc
npurser	efeeke
-2if by	igffda
+2in detroi	efcedk
-2ride along	cfdcdk
-2course till	cefdek
-3a course till	cefdek
+2s match	hedfaj
+bsurviv	ffefkb
-3get the call	ffdcia
nstar	kfffbe
nnod	jehjab
nviewed	eeeeek
-2made within	iafebh
-bson	kceedi
nlapse	egffkb
pnewly	cfffdk
-3know it is	fbafdi
-2hung there	bfedek
-3engage hung there	bfedek
-2mail in	kdefdc
nsad	cfkfgc
crrecomm	ifdckb
-bpm	edkffe
-2no came	cfefbk
-bmedia	egifha
clmedia	egifha
+2and before	acidbk
+bthink	djaeci
-3player in the	afhedf
padvent	dckfdg
pfresh	ckeeef
+bbake	ffffkb
-3submit it within	ckffec
-2seeing folk	aeeich
-3finish seeing folk	aeeich
+2so all	ffeekb
crscorin	ckbgff
-bcondit	jedfja
-3spot moves from	cffekb
pgolf	bhefek
-1doorst	gedeja
-2chase them	akceah
phedgin	febffk
cltreasu	jhcgfa
-2bank by	idefea
-3the bank by	idefea
flme	dkhefc
-bmalta	kedecf
clmalta	kedecf
-1honeym	befedk
-2, honeym	befedk
-2cvs for	cdfeek
+bagreea	cfkffd
cragreea	cfkffd
-3line decisi within	ddffaj
-2flies in	beeedk
rxsuperseded - ahead	gbeaff
-2said result	kfffdb
-3ruth from the	eeeeaj
-3@d , closin	fkcfdc
psea	iajdbh
pah	kkbdcc
prestor	hcdeek
-3me feedba on	ffeekb
clreacha	akdedh
-2number until	dkfdcb
-3test , the	dekfdb
-3ruling on it	keeedc
-3yet , but	keffeb
-3email us by	bbffek
pmarius	ffffbk
polivet	ffffbk
-2sooner :	kddfec
ppostsc	kfefec
+2could you	dekefb
psaves	ecfffk
-3no in the	keeeec
-2well take	jffead
-3could well take	jffead
ptall	kbfeef
nglove	edefek
-3and you have	ageeeh
palmost	ggejea
+blead	fiaffh
-bstreet	defeck
nconstr	keeedf
+2with doughn	decfdk
-3: walk in	decfdk
-bscratc	headhe
+bcream	cdhfdk
-2withou me	aeecfk
+2should be	fjffca
-3us , on	fdkfeb
clbrand	ffekec
-3which can take	cdffdk
pwardro	ehcfck
-btally	kefffc
+2, scaffo	dfeeek
-3roof 's on	dfeeek
+2before people	keffdb
-bnumeri	kfffeb
clnumeri	kfffeb
+1placeh	kfdedb
plays	cdfffk
-3tell me by	dccekj
clmek	effkec
cljapan	eefdek
clshe	jafibf
nfindin	feccfk
+2with patchy	bfcfdk
-2mine 's	abiecg
-3first they said	bfffkc
-bbit	khhdca
-2step on	hjceda
-3next step on	hjceda
-2slots before	aiffci
+2they said	egabib
+1up	addeif
-bbox	gjakeb
p's	iidjab
-bper	hadcke
-3to indica by	acffek
+bfurnac	aeffkg
+1lmao	efefaj
pdermot	efffkb
-2is my	dbkffc
-3that is my	dbkffc
psalut	ifeifa
-3is free from	efkecc
+2is going	decfck
pspeake	ghafbk
-3gradua lunch the	bededk
-2, come	gjeeac
-1issue	ceeedk
-3last interv on	eegeah
-bimmigr	efedek
climmigr	efedek
-3allow up to	kcfefb
nis	hecfkd
ndefend	eijfea
-3in it at	hcjeca
+bghent	aegedk
-2no and	defebk
-3said no and	defebk
-bseven	cedffk
+2the rig	efffkb
-3: we decide	kfffbc
+2and calls	hecfad
pdioces	hacaij
-2online before	ekcffe
+2, van	edgbai
-3have given me	ckefcc
-1concre	cecedk
-2@d concre	cecedk
-3: @d concre	cecedk
nusher	eeefkd
-2came out	ceffkb
ntickin	kgfeeb
-3board said yes	feffkb
-3chambe conven on	efffkb
-3, comple by	kbfffd
+bconven	eajfgf
+bkey	dfkfed
-2a text	heefja
-3presen on the	adfagh
crasleep	efefkc
-2both within	bkfffd
-2down to	kddedc
+2, we	eabhgg
+2with an	jahefc
-3@s , the	cebeck
-3a term of	keffbb
npsycho	ceffkd
pexpire	dgcfck
pstick	bkhebg
+1pay	dkefdb
-bof	dggiha
pmtg	kfdfed
-2hears within	gaefbj
+bshelve	efffbk
-3be patien for	kffebc
+1budget	dfeeck
psupper	kedefd
pstings	ckffed
-2happen before	bdefek
-2me was	jfffea
-2tie on	dfbedk
-2ok so	adjebh
-2thing before	eckfdb
-3run to the	dfcdek
+2nobody is	cdffek
+bimran	efefck
-bpoke	gbceek
clfaisal	gbceek
-3it : the	ekcccb
+2, hired	hedeia
clconser	kcgjbb
+2and land	bfeedk
-3read out on	fdcabh
npropos	cehhai
-2, car	cfeddk
-3@d , car	cfeddk
-3no , the	adceej
-3have told you	afefgf
-bhey	diaejf
-3hearin by the	haefib
-bdem	fcdfek
cldem	fcdfek
+2with us	cbeagi
-1save	cedfdk
-2evenin save	cedfdk
-3every evenin save	cedfdk
clsent	kdbbei
-3post before the	adffej
-3form before the	cbefek
clavalan	bckech
pprecio	kdffee
-3a panel in	dfkfdb
-2not a	dfefck
-2reckon the	kedffb
-3, of the	gccdai
clbrandv	ggffah
+btown	kcgegb
-3can not talk	cfdeck
-3from oslo on	bffedk
-3anythi on a	dfefck
ndialli	eedfek
-2finger :	kdffdc
-2role closes	fdfeck
-3: role closes	fdfeck
+2the counci	eaeedj
+2and until	bkbcdd
-blicenc	eheckd
-2to on	decbek
-2set aside	debfdk
pcues	eckeee
+2, per	hfffaf
-3each candid the	kfebed
-3to everyo on	keeeec
cllatte	dekfee
nmediev	kefegb
-3would ring by	kcffcc
rbsuperseded promise-to-answer	ehfbia
-3of us know	kdefdc
-3our decisi in	kfffcb
-2^ detail	dbdfdk
nare	acigif
-2i hear	ibaede
+1sat	ffbfek
+2sat @d	ffbfek
cltrinit	deeeek
clpoke	jacedj
-2electi in	cfeebk
+bsilenc	cdddgk
-2update within	jafebf
-2pin by	bkfeec
-1themse	kdfbcg
nflatma	bfdfgk
nbaker	ddcfgk
-2nurser on	aeefij
-3the nurser on	aeefij
-3office hours :	dfdddk
-bsouth	eeffck
-2text ,	fibfea
-3by text ,	fibfea
+2, counci	cfckeb
-2promis within	faffjc
+bladies	efdfek
rbsuperseded no-news-yet	habecg
+bclip	affffk
crclip	affffk
-2vote is	fffhea
-3the vote is	fffhea
-3her desk by	bkffed
crdiscus	agfhjd
-3in before the	ahefdi
-bprize	aedfjj
-2, open	edefdk
+2: passpo	ekefdb
-2exerci on	bieeag
nsober	bffkhc
-3the chat on	cebdkd
+1ok	hfbdah
-bverger	ieeeah
ncello	bffffk
pdying	kdhfeb
-2birgit by	hiffca
pinstal	idaedk
-bprofes	ahjdcj
-1retrea	bfdkec
pelves	kediea
pneithe	kkcgbb
-1checke	beekcd
-2, deadli	bkdedc
-bfloor	eahdhf
+2though $	fhffai
-3gets word on	kedeeb
-2, becaus	fbdeai
+bchat	bdekkc
-3@d , becaus	keeedc
pway	hjaaeh
psimila	eekfed
-2, calibr	cffkeb
-3@d , calibr	cffkeb
-2traini lasts	dbffdk
-3will begin on	ceekdb
phaggle	ahefej
+2, captai	kbcedd
crlearn	kcebdj
-3pick one by	bkfffe
psails	fdeedk
plibera	cffkee
crcomple	fhcfck
-3no from me	keefec
-2ball on	deadfk
pdemand	gddked
clcleani	fdgeck
rbanswer promise-to-answer	idaeee
pmoon	ggbgak
-2i waited	acffig
-2filed by	aifech
-bray	bgkfee
+2says the	kbffaf
pfinall	kbdeie
preopen	agjdci
crplus	hcceke
+2becaus payrol	iieeda
ppriya	cjgdai
-3be out in	cbefdk
-3the bank on	jeedga
npretty	ddfffk
-3choose in the	keeefc
+2, noses	dfccek
-3spits from the	dfccek
-3for @d by	bkefff
-3does on the	efdadj
+2becaus half	ceajha
npopia	ckgfec
-3left , both	aecicg
-3@d , contra	ceeeck
-3it takes them	kefeca
-2his mind	kfeebb
-3up his mind	kfeebb
+2: bring	eadfej
-3expect an answer	ebffck
-3, back by	ekfffb
pbay	dhifga
probert	deeked
-2any ,	iacfej
-3if any ,	iacfej
-2be settle	kfecgb
pfeasib	ekffec
cljunior	gcdfek
+2since the	agdeek
ppatern	heekdb
nwaited	bddekh
clcafé	faeejg
bsnot-before time-only no	keefea
-3the portal on	jecefa
-3on reques until	dbfffk
-3manage saw you	efeekc
nhub	jahedg
-3of result :	kffedc
-2statem by	agfffh
+2with whiche	ekedda
+1like	dbkbgc
pseptem	ijaede
-3right after ,	kddfed
-3promis you the	efefkb
-3go out in	geebai
-2: panel	dedafi
neat	gdejha
nsounde	ifffha
clmusici	cffkfd
-bo	deefdk
-1rolls	aciecg
-2truck rolls	aciecg
-3the truck rolls	aciecg
-3post closes on	defedk
+2, whiteb	beiekb
-3i need it	ekefeb
-3trade test on	dfafig
clcscs	chhfja
clautumn	keceib
-2hersel ,	ckcfcb
-3correc hersel ,	ckcfcb
-2mum arrive	cedfbk
-2does the	ddkecf
+bgods	kdcfdg
crgods	kdcfdg
pnoor	kebhdg
ntheatr	gdfdkc
-3they are decidi	kfedec
crrepeat	deefdk
clweb	heffai
-1commun	gedeja
+2like you	eebfbk
+2interv :	kebddc
-1hours	dbhbaj
-2a ring	gjddca
pwere	kdbedi
nstates	cefdkg
nstubbo	cdfffk
+1follow	kdcdcg
+2yes and	efcfkc
-1openin	cddfdk
clplanne	fbacki
-bsnowed	edfeek
clsnowed	edfeek
+2, final	kceefb
+bish	eekfde
pmuddle	jdjfea
rxaside before ahead	hieacc
nfairha	dfgcck
-blunche	eekfed
clmonth	kecdak
clstores	dgahhh
-2you are	jdgeaa
nposter	ffefkb
-2your profil	idcdaj
clmonthl	bfdhek
-3medica board on	dccekc
-2place for	eeceek
-3in place for	eeceek
-2it and	gjefda
-2end :	kecfdd
-2princi on	afdkhb
nminus	bgekef
-2in at	aicfdi
pprovin	jjdcga
-2ends in	hhdeae
nboise	ffffbk
+1sim	ddjeea
-2fly the	ddjeea
+2sim slot	ddjeea
-3you fly the	ddjeea
-brefuse	gkeddd
clprod	gkeffa
+bprove	hhgfea
ppump	cehedk
+2by mistak	efefbk
-1phonin	iefffa
nrgds	kageef
+2work ?	edkffc
+bprecis	kfdegb
-3are closed on	efefck
crsteel	dekfee
-3your mailbo on	cdefdk
-3call to you	keefeb
crbother	abeekj
-2wife said	efffkb
-3's wife said	efffkb
-balone	fbkeff
+2: are	bcefdk
-3practi on the	deafkd
-2questi before	caffij
-3accoun by the	bcffek
rxanswer for past	efffkb
-2whatsa me	kdefec
pfiver	kdffcf
cluni	ibeeck
p:	bkcegh
-2tested on	cecfek
-2orches on	gdceja
-3will know :	keefdc
+bmatron	ihfeag
+2and his	cfebbk
-3four of us	dekcda
ppleade	edefek
-3choosi in the	deekeb
-2they reckon	bffcdk
-3way by the	kdffed
-2truck arrive	deeebk
+bcousin	haeegg
-2it too	deeekb
-3left it too	deeekb
+2the curato	jfffai
-3swears it is	kedfdc
-3is not till	dekcdc
clhook	keffec
crcongra	kgdece
nhälsni	geceek
clpatern	kdefgc
+bknown	hadffi
+2and gave	beeekb
pcrying	feffkc
-2there in	caifcj
+bpacifi	efkfdd
crpacifi	efkfdd
nautogr	ffceek
-2time after	fdceai
+bcap	hifffa
crcap	hifffa
-bkeyrin	jeefah
-1overal	aeiebh
-3start date :	ecefek
crgrand	deefek
+2concer appeal	dfdfja
-3its meetin on	dfeeai
nover	ckccej
-2decide before	kbfcad
-2payrol by	dkfffb
-3: before the	haffjc
nrestau	eeffdk
-bchanne	efkfed
clchanne	efkfed
clmulled	hccfek
pchick	gdkfec
+2latest or	akffff
penjoya	gdifia
nfinnis	effeck
-1mass	hdbabj
ngarage	gfeekb
-3it lapses in	dbfffk
-bweighe	edkfgc
crband	geefkb
ntemp	egdfck
-2accoun within	cceebk
-2publis by	kcffec
-3be issued on	cffdkb
clloved	aeceji
+bstatut	kceddg
-2throug cvs	effkfa
-3you a call	gfdfak
-3role run throug	eeedek
cladmin	gddfdk
-3are in till	ddfeek
pdeserv	ekffgb
ngrid	kfcffd
pbrenda	cdbkfj
-2: @d	ddgfah
-2instit on	ffdfkc
-3to answer before	caffek
npaused	hfafgg
+2, ashore	dfeedk
-3couple remain to	ccdeek
-3practi , the	adgeci
-3year dies at	kcafce
+2and sew	dfkebc
+2being the	igaebf
crlads	hfkdcd
nduvet	jeeeai
+2i work	ffdfbk
nstruct	eiffia
-1payrol	dkdcbf
clcarefu	affifg
crgarage	ceffdk
+2, extend	adefjg
-2scorin takes	bffkeb
-3, scorin takes	bffkeb
-3mail you by	kbffee
+2, inspec	dfedkc
nrome	eeefkc
-3inform us by	bkffee
-3the verdic in	ebcfkc
+2whethe the	ddedek
psally	hdafej
+2, twice	afdegh
psupple	ehffja
-1docks	jdcabf
-2singap on	bchkca
-2expect :	hdbaie
-3a reply by	jeffba
-3but before the	bkffec
-bmoira	fkefec
-1rights	efdekb
-2by rights	efdekb
-3: by rights	efdekb
-3of you in	ckbece
-3board met on	cfffbk
-2dad says	defeja
-3my dad says	defeja
crfittin	aehfjf
rxanswer not-before no	dcaecj
-2weddin on	beeckd
-3not availa in	ffdfck
+2but there	fffeka
+1manage	keeeeb
+2they gave	acefhf
+bphoto	dhkfea
+bchasin	efffbk
-2turn 's	kddfec
-3my turn 's	kddfec
-2chat ,	biifda
clpriya	deikdc
-2date remain	cfefek
-3start date remain	cfefek
nhint	kfefec
pexpres	dfeeek
crprove	hhhfea
+2and might	efbfek
-2invent by	agfejb
-3mock invent by	agfejb
clscoop	dffdek
-3, decisi by	bcffkc
-2expect by	ekffea
+2, callin	efcdek
-brumor	dfefek
clrumor	dfefek
nrumors	dfefek
-2line on	iebeah
-3comes down the	bedfek
-3hall door on	kffeeb
-2second talk	aegeef
-2hr said	kffead
-2panel huddle	hedica
-3the panel huddle	hedica
-2all applic	hfebai
-3answer it by	kbfffe
-3will write on	kfffeb
cljoburg	efdeek
-bjutta	dcfffk
cljutta	dcfffk
clstreng	kffece
+2s deadli	bkbebd
+2was how	gfffaj
-2depot close	ddeedk
-3bus depot close	ddeedk
-3quick apolog for	ffffkb
pincl	bfjkeb
n@p	jfbbkc
+bceo	geekeb
-bpacked	dedfek
-1per	cefekc
-2thing with	bbbekd
-3the thing with	bbbekd
-2told before	hdffja
crnos	jfhfea
-2you like	dccffk
-3whenev you like	dccffk
-bhangar	ajhfdg
-3we close at	ddbfkd
-3water on the	ieifea
-2origin on	edkfed
ncholer	dkfffd
pnumeri	khedea
+bdesign	ehkfdb
ngratif	ffffkb
pcordia	ffkefc
+bstrict	kfefdc
pissue	idfeaj
-3and asked for	kefeeb
-3cv duty on	fbdfek
-2saw on	dfefkc
-3laughe and said	kfffbd
nbeggin	ejafci
+2, stand	cdhkab
-3@d count the	cfdeck
-2scores on	bedbck
-2office till	aifddf
-3, be there	efaffk
-bfence	hckfec
poyelar	dkdfgb
pclaudi	dbekcj
-3her mind by	kcfdfe
-2work from	ffdddk
-3promis you for	kfffbe
bson day past	ecebkd
-2ran until	caecfj
-3we find out	kfffeb
pthey	hekbcg
-2our choice	gfedja
-3make our choice	gfedja
-bseed	kcbeej
+1say	jeeeac
ncantor	gdedbk
pcrossi	icffkb
crhun	keffec
nsong	kehdcd
-bsocial	effdkc
nhull	igeega
-3time , until	gafedi
+2to lead	ffefkb
-3offer stands for	fkefeb
pescape	ceefek
-3, i meant	dckecc
+1new	cedfck
+2still stands	hacdfg
premune	keeegc
pwanyon	cffkfd
-2birthd for	adbegi
-3happy birthd for	adbegi
-2, to	iabhad
ppermaf	ajbdig
-bdeaner	eefekd
cldeaner	eefekd
phelen	kaffdh
crbar	cgkdia
-3's funera on	ffffka
-3am in milan	decffk
-bonline	bkhbbg
+1am	chheda
pbother	gffiga
cltruro	eeeedk
njoiner	efdekd
-2rehear is	cedefk
-3dress rehear is	cedefk
-1sales	deefkb
-3forget about the	cedfkb
claberne	eefkfc
+bruth	gedfkc
+bpsycho	bkffff
crpsycho	bkffff
-2things by	dkfedc
+2i sent	eefekb
nworrie	iffiea
+2on zoom	cckfec
crinsist	gfffja
+2, been	bffekc
-2sift the	bdbkfb
nwink	kfefec
-3are kept for	ebefek
-3meet again on	hbfdag
-3though he said	dfffka
-bherbar	dfefdk
pdraws	ekeffc
nbloke	beeehk
pup	gghacg
crspoken	iaddhh
-2would start	dfefdk
-2office from	efeeck
-3the office from	efeeck
-1allowe	kefedb
-2are allowe	kefedb
-3they are allowe	kefedb
pkraków	dffdek
-bdry	ifeeja
-3offer stands till	dkffdb
p@p	fcejka
nhandli	idheha
rxuntil - ahead	ekcebb
-3a yes to	fdkedb
-bmuseum	ecfkci
-2, till	ahcebh
-btray	kgdfec
plands	kdeaei
+2target in	cddekc
-2world ,	icafbg
-3ideal world ,	icafbg
+2, filled	aideak
pf	deeeke
+2, bed	debfdk
pcl	ghffia
-2be made	kfecdd
-2market from	efceck
clcuppa	efkicb
pmade	kegfad
pyuki	degekd
-2practi ,	aekdbe
phellos	fafffj
pbraga	iffjad
-3resump date is	bdfefk
+2, either	jibeda
pfines	ffeddk
+1defini	kdffdd
pperfec	bgkfdf
pninete	ijaeee
npcc	dfffdk
-3with him on	cekfda
-2approv on	aecjbf
-3to come in	eebffk
-1milan	decffk
-2in milan	decffk
-3interv elsewh on	defdah
-3boss told me	kefedc
-3now they say	keefcd
ppupils	kegefb
crsendin	fkefdc
-1breath	ieefae
-2your breath	ieefae
-3hold your breath	ieefae
nwrexha	kfeeed
-2being well	keedbc
-3all being well	keedbc
+buh	bffkgd
-2he picks	cfdkeb
-3fall on the	beaeji
crgalway	egkffa
-boga	geekec
-btalent	cfffdk
-3@d , decide	effica
-3only in till	dcfffk
-3you held on	febfkd
-3happen in the	jeibda
+2the consul	ieceaf
-3scheme closed on	ffffkb
-3here works til	edfedk
phop	ahjfef
+2maybe ,	adddif
crkill	gekfeb
-2final interv	fekdfb
ncats	efkfdc
nwaterf	gffbek
pquad	jfhffa
+bpostpo	efffkb
-3and tell you	keefec
psenten	fcdeke
-2planti before	bdffek
-3no planti before	bdffek
nbenefi	iaajdh
+2and everyb	gecfag
-3you around on	dekffc
clapprai	ekheeb
pottili	fckfee
-3otherw , by	kbfeee
-2tellin me	kdefeb
+1brusse	ekcfec
+2brusse time	ekcfec
pthorne	diffia
crlock	ekfeec
-1nlt	bkfffe
-2panel decisi	bfedkb
-3your interv was	efbfbk
-3assess day in	dfkfbe
-3the group interv	ceccbk
nhereof	effekc
-2: follow	efdfbk
+bexclud	decffk
-3no word by	eaffdj
-bresign	dddekg
+2, during	dkefeb
ncovers	eikdcd
-3write to you	kfdedb
nkick	decgdk
clcryo	diffaj
+bdrives	iekecb
pstill	ifafka
-3be comple by	adecdk
paudit	ekfhdc
-1coveri	eeefkb
-2for coveri	eeefkb
-3thanks for coveri	eeefkb
clsilent	jacefi
-3the snow on	cedfkb
-2place over	deiica
-3takes place over	deiica
pbump	efcffk
-3for it by	jbecja
nindica	feidja
+bcopyin	kcffef
+2but he	eeedaj
+2to delive	fkaece
nlamb	gkffcb
-2signs off	ebfaej
-2hold until	eeffck
-3on hold until	eeffck
-1plane	eededk
+bfact	kcffbh
pgroome	bkffic
+bspoils	efeekd
clsums	iddkdc
-3under # on	fckffb
-3the electi 's	deceek
-bokafor	dekddg
-3check takes about	defeck
-2them :	ihcead
ppronou	dhefkb
nguild	dcffkf
-2your packet	ceeeck
nmemory	befffk
-2taken on	hcacdh
crtbd	efdekd
pmither	fdkfce
pspanis	eedkef
-2letter within	kfffcb
-2am ringin	bfffck
-3i am ringin	bfffck
-brenews	eeeeke
-3was @p and	eedeja
+beveryt	bgaggi
-2repo by	fkffeb
-2papers on	adddih
-2and is	cdiida
-3gate # ,	ffkffb
-blife	fbeekf
-2not till	hekcbb
-3be told in	bffekd
-3or refuse on	kfedec
-3let us know	hbeeai
+2, zoom	eebfck
-2addres on	dcjeda
-2mailbo on	iadedg
-3people on the	aejcef
-2the applic	icejca
-3off till the	cefffk
-2hold for	ckefbd
+blocal	kffeeb
-3promis an answer	bfffbk
-3public view in	ceffck
-3reache us inside	bfffja
-1onsite	aegbbi
-3choosi over the	hffhea
-btuesda	ibkfcd
-3shortl panel met	efeckc
ptruck	aeeegj
+2eve ,	kfecec
nmull	dfffkc
npleasa	hfafgh
-3site from the	dfdedk
+2, does	degdkc
p"	jdagic
clbarge	dekffc
-1door	igecda
-bweldin	deegdk
-2link dies	ehaedg
+1more	iadcee
crfolder	gideia
+2when i	fkecha
-3is here by	ckfffd
-2here in	ajcfbh
plandin	ekffed
+2while the	dbkeaf
pgrant	iehaib
-3dbs number by	efefia
clrange	fefbek
+2, n	dfffbk
pnails	kdbfeg
-3the till from	efffbk
-2will choose	dedjca
+2comma then	cedddk
-3they finish on	cedddk
-2throug in	kefeeb
-2practi in	dfceek
-3the practi in	dfceek
-2number for	dbefkc
-3recrui as of	ffffka
-3, but on	kcbehb
nrehear	cgibkd
nhallam	fekfec
clfilled	ggbckc
crfly	cfcekg
+bauthor	kfddib
napprec	ddkfic
pcity	fdefdk
cloffice	gkcdff
-2, board	cfddck
-3@d , board	cfddck
-3reach you in	beffkb
+2haha $	aedeih
-2decide in	efdajd
rbappointment please-do	caibhb
-2anythi from	effebk
-3be declar by	kbfedd
-3yours is at	cekedc
crlatin	aidkef
-2: interv	cebkfd
+2instea and	jhfbda
plove	gbfajh
pstress	efkfed
pfrau	gkeddd
-2: whethe	decedk
+2is needed	decedk
-3do : whethe	decedk
ndissol	dfefkd
-3then it is	bdeefk
+btulips	ffefkc
-3is inform by	kdffdc
-berase	dfffdk
clerase	dfffdk
+2till the	gaeehe
+2, old	aeiedg
noperat	digkbd
-3not promis the	bfffbk
-2park on	ffifia
-1talks	cfejga
-2chased on	aecbdi
-2neighb got	eedebk
-3my neighb got	eedebk
crbind	ceffek
-3@d rather than	hddega
-3runs until the	ccfkec
-3, tell me	bkdfec
-3, i have	bdkffe
+bcheers	kcffed
-3not there by	fieeca
nhomewo	bihbkc
ntimesh	feeekd
-3work on the	jcaeef
-2wanted it	cbedck
preorg	kejccd
clacadem	iddkfc
+2: please	dajfib
-3their findin on	hfeeia
-3galler reopen on	ceeeek
clbutter	eecffk
parek	keffga
nbarbar	keffga
+2, usuall	keeecc
-2elsewh on	defdah
clfirstl	ffbffk
-3tell her on	jjddab
crvoid	ekefde
+2myself .	eccdkc
-3evenin is on	eeceek
pwelsh	ejdcak
+bscored	kefffb
-2copies by	ejffea
psilva	ffffkb
-bdavos	ecffek
cldavos	ecffek
pboys	kegfdc
nsuperi	eiffia
+2and maybe	addjce
+2period and	ffaejc
-3said yes to	acjfbh
-2closed till	ddffek
plives	afhdfk
+2, chair	ieeiac
ptiding	efbfek
-3: not before	cfffdk
-3to it :	kaeffe
-3please hold the	eekfde
-2opens after	ddffdk
-3out @d and	cfeeek
crhangin	dfeeek
pcollie	defked
-3have it within	ckffba
pdredge	dfedek
nburns	eeefek
-3people : since	ffffka
-1clarit	jfdeaf
ntights	ffeeck
rxreview not-before no	ajecdf
pfallen	kfgced
-2flat at	beefek
-3this flat at	beefek
pglassw	kfhddb
-2people know	keeedb
-bwinner	ibccek
-bcost	cadejj
+brates	akfcei
pforeig	deeeek
cldg	kffcfd
+boilski	efkffb
-3will phone by	kceffe
+bburst	efdfdk
clstayed	beddkg
ndiscus	hkaede
-3the house on	dfkded
-1like	facgge
-3: your interv	eejeca
-2outdoo ,	cekfeb
-baims	keffec
+2your file	ccekeb
-3scenar by the	bcefkd
-2pass by	bkeffd
-3one lady said	hfeega
-3the panel in	djaecg
-3occupy @d and	dfedek
+2, five	fagefe
-2it on	dhcjea
-2^ coffee	eekfeb
+2so the	gfhhba
-2auctio 's	adiccf
-3the auctio 's	adiccf
+2ish $	kdceec
cltom	aeeegk
clrace	kehdbe
-3we promis for	dfffkb
-3shortl takes place	cfckec
crthrow	dfkffd
-3said , and	keffdb
-3to choose by	gafeie
ndataba	ckfffe
+2, later	ajfecg
-2office shut	defedk
-2^ hold	ajhfeb
-bglaze	ciefkb
clglaze	ciefkb
-3that is over	eefeck
-2slot 's	kebffd
-bpat	dfcfgk
clonly	dbhkch
-3on that by	ckffed
-2hiring in	dfdeck
-3am in lisbon	dfeeek
-3compet panel sits	dfdbek
crspam	heeeka
-bjabs	aieeif
-bflips	kddech
clflips	kddech
sihold	cbfaif
-3line is open	dcffek
+bjudge	gihfea
-2wrong twice	efffka
-3been wrong twice	efffka
+2, goes	edadgj
+2to respon	iaedbj
parena	egbfek
crdrug	bkgeee
-3have to the	gjefda
+2, given	efedkb
-3will , on	fdaeci
-2owners meet	efdeck
+2in piraeu	efdeck
-3the owners meet	efdeck
-3we met in	ffffkb
-2: betwee	jacfbh
-2your form	cddhja
-3ticket for the	edafgg
pactivi	fbfffk
nhair	jfefha
-3's choosi on	effaei
nsanta	ffeedk
-bpawel	ffffbk
clpawel	ffffbk
+2if that	hajebf
+2as printe	dfefkb
clforest	dffeek
-2closed at	ffefkb
pyay	dfcffk
-2done on	icadbg
-3skint til the	bffdfk
crsuits	agjcgg
-bnetwor	aeffhi
-3video call on	fekdbe
-3my number for	dbefkc
-bclips	hkbffc
crelectr	aeffgj
-2up at	gdifea
+2: one	kfaeed
-2file from	fffjea
-3your file from	fffjea
-bneedfu	kdfffd
pgenuin	kcfffd
+2we paint	cededk
nyour	eekdch
pdrugs	bhfdek
pmy	fijcaf
+bstrong	beeekg
-3have your answer	kdefed
-3will have them	keefeb
-1maybe	icacch
-2until after	deffek
-3mailed you about	dfeekc
-bmodel	dcieaj
pgot	fiahef
+2, finger	ibieba
pnimbus	ehkfda
probots	ehkfda
-1align	bedddk
-2ops align	bedddk
-3and ops align	bedddk
+2of that	keffec
crincide	effekd
-3go on till	befffk
-2us by	eichae
ppavel	fffkec
+2dinner and	bdgjea
-2is announ	kffddc
+2and thank	efdcke
+2pub @d	cedeck
nabroad	iaefej
-2myself till	ccfekd
crfundra	eecekf
crisland	gdkedd
crequity	eahefj
-bparcel	cdcfjk
+bstops	dffked
crstops	dffked
-3on you within	kcfffd
-3fire drill on	eebfck
-2pronou by	kbfffd
-2your yes	ekefeb
-3need your yes	ekefeb
-bcathed	ffedek
palarm	jedeai
+2with limite	dedfek
-3with hr on	bdcfkc
+bscanne	ckfffd
-2teleph you	kfeeeb
+1assemb	kedfec
payesha	ddagji
pspec	kffeed
-2talks on	bfebek
-3right one by	bkffee
-2holida until	cdfffk
crstatio	cjkecd
-bpardon	fkffdb
-3yes before the	bkfffe
+2, still	bbdeke
-2fellin till	befefk
-3am fellin till	befefk
crinstru	aiddgj
+1take	kbffbh
peditin	cgkfed
clgrace	kfefec
nmags	dfdfek
pingrid	jfehea
-2would hear	bddckg
-1form	ajbgch
-2biikeb in	efffbk
-3the biikeb in	efffbk
+2once he	feieea
rbsuperseded i-must-act	aidfcj
crfella	ehffja
-2valid for	becdah
-bsearch	kdcehe
-2they propos	efkedc
+bcutoff	ijdfea
-2answer not	aeffjd
cltheory	ddchkf
-3's outcom by	cfffkc
-3that begins on	cfeedk
-3were told the	efefkc
ppull	cgffkc
p@s	diebkf
-2# from	ffdfkb
crspendi	ffffkb
parbitr	jaefeh
-bscales	dkcfhd
+bacadem	kfefec
cracadem	kfefec
-bstop	jdiacf
bswithin period past	caccei
-2have heard	dkedfb
clagents	kfffec
-2along ,	jeabce
-3the office by	aefffi
-2per mail	geifab
-3follow per mail	geifab
-bplatfo	fekfgc
-3be out by	hacfag
+2that sounds	afffij
-3form email in	afffij
platin	ajhfee
crboiler	efdfkd
-1bonnet	cfdddk
-2the bonnet	cfdddk
-3under the bonnet	cfdddk
clboards	gecfdk
crbadge	dfbfkg
+bminibu	bdffek
nfood	cfgekd
+2about a	afefjg
+1holida	ieaebf
-1mailbo	bkdfdc
-2her mailbo	bkdfdc
-3in her mailbo	bkdfdc
-2the head	fecjda
-bflesh	ffffkb
ptuba	kefeed
+2before she	kdeedb
phydrol	eeefek
clunfort	ebhekd
-brender	eefekd
clrender	eefekd
+2till they	eefeai
-2due the	ddedaj
clbit	ebkedg
ndistri	fbaihh
-2be either	aededj
-2lead by	ecfdai
-bhorses	gafeej
+2and left	acddif
pcases	ifcckd
-bsorted	gahdhf
+bskills	efkfdd
-1tossed	keeeeb
pminded	chhdaj
-3trial shift ,	bkdecb
+2our office	affffk
-3give out before	bdfedk
-3all of us	dcbdkc
-2to inside	kcfffc
-3guess would be	kfdfbd
clfemi	bfkeic
-blocked	gbdefk
clingrid	bikffc
pwarsaw	eeefkd
-3the decisi by	kbffee
-2table on	beiaeg
-3the table on	beiaeg
pthat	kfddaj
-3is moved to	kegfcb
-1drops	kfefcd
-3term starts the	deeeek
-2on til	jacffe
ntreasu	aehdjh
prival	ceeffk
+borches	fadhcj
-1licenc	dgafej
cloveral	bekfdh
pgently	bcifdk
-2campus on	ffdfkc
-3our campus on	ffdfkc
-2answer due	cagfji
-2pardon ,	ckefdb
-3beg pardon ,	ckefdb
-2buildi on	kfdccd
-3back to her	ccefdk
+2: read	bekeec
-3result by the	ifffea
-3is away until	cefefk
-2jura until	dbeffk
-3the jura until	dbeffk
pcostum	gjdadi
-2was your	fedfkc
-3how was your	fedfkc
-3it again :	jcbcha
-babbot	kcfdef
-3over on the	ebkddc
-btom	aeeegj
-2half term	dfedek
-2emaile in	kffdec
-3are emaile in	kffdec
-2promis in	jeeeha
+2after ,	beejah
-3boss says come	cfkffb
-3reach them by	ckfefd
ptoy	ahefej
bsbefore span ahead	bdefck
-3gives it on	kcdedc
-bporter	djheaf
crthursd	cfddkg
nthat	kfchfb
-1bed	ajcebg
-2to bed	ajcebg
-3go to bed	ajcebg
-2^ e	hagbhb
-2starti in	ffefbk
pskoda	ccgfek
-2refuse on	keedfb
pgreen	chijad
nunlock	dkffce
nsmells	cgdfek
prepres	kffeec
-2, stockt	deedek
-3@d , stockt	deedek
-2review have	hdfjea
+2and asked	edgeai
crspoke	ceefke
-3a strong field	efdfck
-3the agency says	kfefcc
-3been fixed :	ceekbc
-2picked in	dfffkb
npasty	dfdfek
-3throug over the	ceckdc
nforce	afejdi
-2yea by	ckfffd
-3your yea by	ckfffd
+1throug	gkdecb
-2marks by	eafcdk
-3all candid on	kfdeec
nhoping	cfegdk
+2itself ,	hhffea
-2then by	ebffkc
-3be paid within	cbffek
-2locked till	ccffek
-3's locked till	ccffek
-2run thru	feddek
-3interv run thru	feddek
-2and by	ibbaff
-2leave on	ccbahi
rxappointment ago past	ffffkb
+2good for	edkfdd
-1down	fdagci
-3the interv of	efjdaf
+2, mornin	fihcac
-3we open on	ddeeck
-3to go in	ddkefb
crattend	ckibbh
crthinks	feekcf
crud	kgffbd
pironin	kecfgd
-2word for	kedeha
+2suits you	dbeeck
+byea	ijefba
-3have my answer	dkfecb
-2worrie about	efefkb
-3no worrie about	efefkb
-2a letter	kfffeb
cltallie	fffkeb
clforks	fffkeb
pugo	fffkeb
-3commit sits on	heagba
-2budget for	ffffbk
+bcanal	dfefek
crthose	daefgj
-bcscs	cghfja
-2you again	idhcda
-2decisi was	bfefkd
-1proper	bfekeb
nmagazi	kffeed
-2nine people	ffcfkd
-3interv nine people	ffcfkd
-3mark all throug	defkeb
crrector	geekfb
nprivac	gekfec
-2will revert	kfefec
pcoache	ecffek
-2writin sample	efejga
-3decisi falls on	kffcec
psong	dijfea
nlips	kfecee
-2people by	dafeji
crinto	bidkhc
+b️	gcabjh
-3accoun on the	kecddc
-2your sample	dddafk
+2, never	heache
-2delive on	bedfkc
-3will follow within	beffek
-3the date :	cedeek
clsummar	cfffkd
-2the @d	aegdhf
-3rings me by	kcffde
-1sent	bdbekf
-3the system by	ckffed
-2i call	kbcfce
nprescr	efeekd
nsing	dekedf
crwear	ajjfed
-2kitche trial	ekbfed
nbridge	afifgg
pcovers	keffec
nloop	gekchb
+2the matron	efffbk
-2at #	bdkbcf
-3i told them	dafdcj
pleocad	dfefdk
+2, sooner	kcffed
-2lesson on	cahebh
rxanswer by ahead	jgabeb
+2and beyond	efedck
-3meetup is on	dedefk
-2emaile ,	keeeec
-3and emaile ,	keeeec
-boil	cffefk
cloil	cffefk
-3script ended on	eeefja
cradded	kfffeb
-1staffe	deceek
-2is staffe	deceek
-1storm	efffkb
-3no she said	keefcb
ptheir	gckbge
-3aside , the	bdkedb
+2everyo gets	kedfec
-3can she say	jdafbg
-1tests	kececb
-2bench tests	kececb
-3the bench tests	kececb
-2team in	bcefek
-2findin on	cfeagi
+2maybe .	efcfdk
-3a scan by	ckffdc
pgrades	aheffi
-2review on	deciah
+2and shadow	eekfeb
pthresh	ebfffk
-3to them by	ckfffe
-2list :	gdbaci
-2postin closes	edfeek
-3be held in	beidaf
ptabled	jfdkcb
-2theatr on	ejhdca
+2dinner ,	hbjbda
-2funera on	accfgj
npushed	defeke
-3list came out	ceffkb
-2^ inspec	ddeddk
+beighte	bkfffe
-2were opened	deeebk
psmiled	ibffaj
-2spain in	dffeck
-2respir is	eaeeeh
-3the respir is	eaeeeh
peviden	bkefbj
+bwithdr	dgffdk
-2back until	ajeeeg
npumpki	ifeeai
-2shutdo from	effdck
nlakehe	ckfffd
nstrawb	ckfffd
nbruisi	ckfffd
pslid	ekffec
pmissus	dedffk
-2me again	jbaech
+bchop	kedfed
-2open :	ieieca
crcharge	cdfffk
ppelica	cdfffk
-1blesse	bddfck
-2try in	dddekd
-2second from	efeeck
-3on second from	efeeck
psherif	feekfc
-3harbou office by	bkffec
-2counci votes	bffbek
+2, baker	bffbek
-3: counci votes	bffbek
roreview	dgfjca
rbreview under-review	dgfjca
-2the envelo	bjcdja
-3your answer the	iidfda
clt	egfkeb
ppint	heeekc
clagain	aejfdk
ntried	gfdebk
-2candid from	ffffkb
-bperhap	gcefdk
ncook	dkfejb
-1gap	eejfga
cltennan	dekfed
pbagpip	dekfed
+2, saying	kebeec
pdoodle	cgfdfk
-2, ends	deekeb
-2find out	gebeai
-3@p and again	cfffkb
+2with @s	jiaedb
clafterw	gbfeek
pabbess	cegfdk
-2clock of	gafegb
-3the clock of	gafegb
-3with it by	kbfffe
nhave	gfbfkf
-3have an answer	bbfeke
-3tour on the	eecfdk
-2^ lunch	dcefck
-ban	bbkfjg
+2sharp ,	ieffda
pinside	kceeff
clnoddin	gedddk
-3says decisi :	cfedkc
-3holida , so	kdeffc
-3oral interv on	eekfdc
clplatfo	fdkeee
-3no # of	efefkb
-2^ ofsted	ceeedk
ntoddle	eedeek
+2for this	gafeff
crhe	kfbhee
pverdic	kdbege
-3vote in the	jfefea
clstates	ijfeda
-2@s ,	fehabf
pduties	ckeeef
-3been change from	eecekc
-3counci votes on	gffhda
-3be back within	eiffea
pspecs	aeifeh
+1become	ccedkd
-3their second interv	ffaedj
-bghoste	beefkf
clme	ejkedb
clfeel	dchfkc
clsir	hdhfag
-2down the	fdbbck
padvice	gkdedd
-3page , by	bkfffe
+1due	eedekc
+2due to	eedekc
-3yes we said	cfffkc
-2wait for	hcaeeg
crhelpfu	cfefek
clalive	fkeffb
neleven	baghjf
nanselm	ffffkb
-2aboard on	behbai
-3come aboard on	behbai
-3an outcom on	dccfkb
pvetera	fecfdk
crscaffo	eeefkc
pbeatin	ddkeef
crcarpet	bfffek
-1statio	efeekc
-2tryout statio	efeekc
+2with clipbo	efeekc
-3the tryout statio	efeekc
-2tells us	kedded
clbus	fbkdhd
-2he has	befdek
-1pushed	decdkc
-2, pushed	decdkc
+2, demoed	decdkc
-3done , pushed	decdkc
ptills	idjeea
-2plan by	dkefec
-2not coming	bfefck
-3is not coming	bfefck
-3comes at the	kffdcb
crprojec	dfeeek
crverifi	efkfde
-1quay	cekfdb
-2the quay	cekfdb
-2going on	afeeej
+2but her	beffkc
-3being seen on	geehad
ptone	aeefhj
clkiosk	jidffa
+bboats	affehj
crboats	affehj
crfeed	ffefkb
+2if @d	ekffeb
clerror	ffcfkd
-bheadin	deffdk
ploudly	kfcddh
pdevice	dkfefd
-2effect on	hdbcai
ntacho	cbkedi
-3yearly meetin on	jcbace
-3her yes no	kefedb
+2whethe i	ahcdhg
ncape	cfffek
-3will call me	bfdfdk
npaying	ifffah
-3with you :	bfkefg
-2is from	bfciah
-2gave until	fffeja
-3we gave until	fffeja
crnudge	ceaeji
-2you note	dfdfak
+2, connec	dfdfak
-3thank you note	dfdfak
clclerks	kdcdjd
+2, band	bcffek
-2till the	ebageg
clcork	bhijae
nvisit	dkiddd
-2slip by	ajffdd
pnorth	dkffee
+bgirl	hbbbkf
-2farmha on	ffdcek
-3more farmha on	ffdcek
-btrawle	deffek
clmaxima	kffede
ncloud	ffbffk
-bgame	cjkfeb
-bproced	gagfgg
-2advert on	adcdhg
-2day except	eccfek
+2so do	dhcdai
-3have it the	ckceec
npunchl	feeekd
nrubbed	effekd
+bgatwic	ffbffk
np	jkgcdb
pshiny	kffded
+2went to	ffcckb
-bclasse	dfeeek
-2@d was	efffbk
+2, resolv	efeekc
-3minute , by	bkfffe
-3have known on	efffkb
pzones	dhffkb
-2@d until	caejef
-3from @d until	caejef
ntasks	fgffja
ppopped	jiafed
+bmarker	ffefkc
-2at recept	cdkffb
-3got your form	edddkc
-2object within	cbffek
-3an object within	cbffek
-3us before the	dhceag
+bsolvei	kfeece
+2as number	jddega
-2nine till	eeieag
-brepair	efefkd
-2party on	kdbebf
-bautos	gfkffb
clautos	gfkffb
-3some time after	fdceai
crrope	gekfeb
crassemb	kdgdde
pdocks	cdkfef
-3cheape one on	bffbek
+2after closin	hcheab
-2envelo on	kededc
-3pushed it to	kddfee
-2grandk ,	ckeece
-3@d grandk ,	ckeece
+2ran out	cfffkb
-3data retent :	ccffek
+2the intern	befekb
-3site and the	befekb
-bgolden	defefk
clgolden	defefk
clelect	hkcbbh
clweighe	edkfgc
-2down in	dfefkb
-bkim	deedfk
pcausew	eeheja
-2's quiet	efefbk
-3hangar 's quiet	efefbk
-3from @d to	fcfaic
-3for at least	fceeek
nnurse	gceaih
-1invite	jeaefe
+2tops $	kbfffe
penhanc	khbfed
-3be contac before	bffeek
nsails	hkccbi
-3em post by	ciffai
nmunici	jeeiea
-3closed until the	eefdek
nfootba	dbefhk
pdirect	afgjef
-1muster	iagfdg
phas	kbgfbi
-3the @s ,	kdefec
bswithin span ahead	hgadde
-2review of	eedekb
-3portfo review of	eedekb
+2after tea	bekfec
psommel	aihfbh
-3all applic :	kdcddc
-1screen	faheec
+bprogra	jdifaf
-2return it	ckefec
-3the slip by	ajffdd
-2feedba within	haeecg
-2throug them	cffkec
-3going throug them	cffkec
+2, will	jfbiac
nbehavi	ffkfec
nprice	kddeef
-b@d	acggih
-bdress	cekfef
-3head office by	kbffec
-2f2f interv	fekfbb
+2he says	aijced
-2along on	cbkfed
-3us again in	dfceek
clacross	aiefid
+bkurato	affegj
crkurato	affegj
puk	eehfja
-3a medica within	bbffek
+2s board	eeadgg
-2come off	cfcfek
-3they come off	cfcfek
+2n ull	ahfjfh
nrevive	feffkb
-3says it is	kefefb
+2tops .	kdffee
-2everyo within	hbffja
+2, school	ibgcah
-2does :	bdkfec
-3it does :	bdkfec
-3thing goes in	ckdedd
-2accept for	fkfffb
-3for accept for	fkfffb
nsteps	beefgk
-3bakery on the	dedfdk
-2starts after	edfedk
-3, starts after	edfedk
-3sign it before	cceffk
-2ringin round	kfeeec
-2my voicem	dcdfkb
+2: loved	dcdfkb
-3on my voicem	dcdfkb
clbarrac	aihfic
crreceip	kcffdf
pwrites	jgajdc
nbook	ejkbeb
-blena	cfdefk
ppoppin	kbgfee
+2try out	dabfjf
-2mail ,	fhadgc
-2had on	efffkb
-2takes em	befeek
-3it takes em	befeek
+2but you	daijde
-2back after	eeffck
-3lot of you	keefdc
-2booked in	kebfce
-2else on	bcceke
-2in exactl	keffcd
-2not land	bfffck
-3will not land	bfffck
nparish	ieccck
ppost	fhachi
-2, effect	deefck
clmarker	aecigh
pagreed	bkghde
+bhelen	keefec
crtide	bkffbh
cld	fffgkb
-bdeal	bbffki
psnag	dkheeb
ndot	gdfcdk
clprotoc	bieahh
-2other within	kdfffc
-3the other within	kdfffc
-2gwen does	efcdek
-3, gwen does	efcdek
nrival	keffcd
-3offers at the	decedk
-2respir come	eecfck
-3the respir come	eecfck
-2season from	ffdeck
nloudly	dffkgc
-2gate #	kdbfdg
-3is closed from	ffffbk
+2lunch $	kcffed
-2land before	fdffbk
-3to land before	fdffbk
-2moving by	cafffj
-2warm up	bdhfja
-boperat	eeidkc
crrubber	efffck
nnaidoo	jhfeea
nmkhize	jhfeea
psalari	bfeefk
-2ops ,	aeiedh
-3to ops ,	aeiedh
pclub	jieahb
+2of receip	kbfecg
-3our reply in	kfffdc
pdrawer	jgfefa
-3date will be	cdfffk
-3their form ,	dckedc
phq	bfffdk
nrestar	jebdkb
psenate	bkdhhd
-3your inbox on	jbadbg
nblower	kecdeg
clnoise	hfefja
-2midsum ,	geeejb
clstable	idjfeb
+2@p moved	fefejb
-3floors and for	fefejb
-1bridgi	deeecj
-2hangov bridgi	deeecj
-3, hangov bridgi	deeecj
-2ooo till	cdfffj
clauthor	ghgcbh
-2after a	efefjb
-3advert closes at	ecefdj
pautore	eeeeej
+2, weddin	dfeddj
+1run	efcedj
-2become the	jfdecb
-2shift by	bfdfbj
-btestim	djffed
+2and chef	bfjbib
pmeter	ddffej
-3his verdic on	jffecd
-2met you	eeffjb
-2takes place	bbihbd
-2exams in	dedecj
-3rung before the	cfffjc
-2their offer	defejb
clparade	jefdbg
-2strand wants	becjec
-3mr strand wants	becjec
clchorus	efejec
crdairy	fedfej
nboardi	eefecj
-1right	iffdhb
-2commit met	ffffjb
-3the meetin from	fffcjc
clshipya	beddij
+2before contac	jbbedd
+2, yet	ddeeej
-2depot until	dedfcj
-3the depot until	dedfcj
ntoes	ebhffi
-2, probab	jeeddb
-3@d , probab	jeeddb
-2accoun at	jfcfdd
pmouth	cjbfdj
+1ring	dbefdj
-2entere by	giefeb
+1normal	jeefeb
+2normal ,	jeefeb
-3presen yourse on	ebjffd
-1sorted	jecedc
-2^ betwee	hcbdfg
clkin	djfefe
-2papers until	jcfbef
-3your papers until	jcfbef
-3the names on	fjdbdb
-2holida and	cfeeej
+2, god	hcbdff
clexcite	fegejb
-bproofs	ejffed
-3vacati on the	bfeffj
-2write in	gbefbh
-brelit	gjddde
clrelit	gjddde
-2being servic	efddej
-3's being servic	efddej
nrecoun	ceffje
+1again	bifchc
+2in the	fbggcf
-3the date by	jbfffd
-2room from	fecfej
nfully	effecj
+2as my	hefebj
-1set	bdeeej
+bfundra	fffecj
+bball	fffecj
crball	fffecj
-3was hoping for	bfefdj
clpassin	cejfcf
+bslow	beefjh
-2yourse on	ebjffd
crtribun	cgeeej
crundert	gefjeb
npresse	jbeedi
+2in leeds	dejecg
clbooth	fejfdd
-bdecidi	fbddjg
-bverifi	jdhfec
panythi	bigehe
-bvalidi	ejfeed
-3, runs from	eebibg
nelse	bjcdcj
-2feedba due	jffecd
-2you within	jedceb
-2asked about	dfefjb
-2trials booked	efecej
-3more trials booked	efecej
phurrie	gfdejb
-bhook	jeffec
-3ring you ,	jfefec
+bcondit	ffffjb
-2stand on	jedfeb
+bvis	eedfej
crvis	eedfej
+2, act	fdcfbi
-3stockt @d and	efeecj
-2is settle	jffdeb
crskills	egjfdc
crroad	gffebj
-2or down	jedeec
-3up or down	jedeec
peels	beejjc
-2word ,	jefeec
-2ingrid by	cjfeec
-3to ingrid by	cjfeec
-3, due in	fiedbd
crsupers	dfffjd
-1lad	jebbbf
crclappe	ffeddj
pmalik	ffeddj
nclap	ffeddj
clreshuf	dfffdj
crloom	jbjedc
pvic	fefejb
-bbarrac	biffid
-3the lift ,	djdfeb
+2so interv	fdeddj
-bkin	djfefe
+2after close	jfdfdc
cris	fbdfii
+2, truste	fbbjdg
-2stands for	ejdfed
+2the hotel	beifhd
-2house at	cdgeib
-3carlow house at	cdgeib
nalerts	ccffgj
+2to supply	bjfeec
nostwal	ffdcej
+2for his	bdffhf
-2an intern	ffffjb
-3me an intern	ffffjb
-3not more than	jdffeb
neffort	gefcdj
+2i make	jeefcc
-bhereby	eegebj
-3was due on	bbfeje
pglowin	ccgjdh
poverhe	gcjfcc
+2i sit	jdchcb
-3sit on the	jfeceb
-3signed declar within	bjffde
crwardro	jffded
+2, ha	ebbddi
pstagec	jfeeed
-3weekda betwee the	efbfej
-2mine leaves	efeecj
-3: mine leaves	efeecj
-2applic close	cffeej
nmigrat	jeeedd
plicens	ejffec
-2have known	cfeecj
-2day from	dehdbi
+brefuse	jcecjc
-3is anothe on	gdbjdc
cllorry	fgjfcd
+2and phonin	jcffee
plarksp	fjefec
+bcohort	bhfeej
-3form by the	cjffed
-3is settle by	jefeec
nganga	efejde
crsausag	gfebej
pcats	feefdj
+2and march	effjfb
-3take place on	beefci
rxsuperseded ago past	beefei
-2came in	bedcgg
-3you asked on	cfdejb
-3call you by	dbffej
+2and end	fffcej
-3papers begin on	fffcej
+2: all	efddjc
-3are publis on	jffedc
cluntil	gfdjbg
-3rob till the	fefddj
phelper	ffbffj
ncoastg	dfefej
-3taken up by	ehffhb
-2do so	fjcfdb
pfreedo	deffdj
-bthrill	ddjfib
-2url by	djffed
-3is away till	dcfffj
-3workin day is	bjceed
-2a name	jcbebg
+1looks	fbjfcb
-3i hear the	idcdbf
-bcats	bfifdi
-2imagin ,	efdecj
-3clearv imagin ,	efdecj
-3down the yard	edjfec
ntide	efdfej
nprofes	cihbeh
-2to get	deffjc
-2town in	efjfbb
-3cape town in	efjfbb
-2manage reckon	geffbi
nambass	jeffed
clrolled	jefefd
+2is as	deefcj
pkestre	jddfef
+2, wrote	jfefeb
pcodeba	eejffd
+2though and	bdffcj
ncrying	ffjfce
+1six	cejfec
+2six a	cejfec
-3accoun close on	dedeej
nwishin	deefjf
-2throug at	bcejjb
-1shift	ffibbf
clspoken	ibdjde
+2to an	jefeed
-2decisi by	hecbcf
-2test shut	ffefjb
-3online test shut	ffefjb
-2applic comes	jfffeb
ppurpos	dcjjfb
clrounds	ccebij
-3in lisbon till	deeeej
-2hire people	cfeejc
-3crane hire people	cfeejc
-2stands on	jbhfdb
+1becaus	iegdbg
-2yours on	fdcdje
clexit	ifcdbj
pupcomi	deeeej
nthroug	hdjcdd
crranger	giefgb
-2manage by	jefedb
-2bar ,	ecjeec
-3the bar ,	ecjeec
nstolen	jeefbg
-2decisi due	jefece
-2interv inside	dbeecj
+1till	ifbbde
clputtin	ibigbe
-2concer in	efdedj
-2oursel to	jcfeec
-1seven	jebecg
-2at seven	jebecg
psis	jjbedd
crcorner	bjiffc
+2anymor becaus	efffjb
-3decisi is not	efffjb
-btime	iijccb
-2that after	jbbdib
nexec	cfjfee
-3what i wrote	ffffbj
-3am inform in	jdffeb
nhiring	efdijc
-2two till	dddfjc
-3from two till	dddfjc
-3number before the	ejefec
+2that would	cjhfeb
+bglasse	jfffgb
crglasse	jfffgb
crstairs	jfffgb
-bdutchm	gcdfdj
clwhose	jhbdbg
-bcanton	dffedj
clcanton	dffedj
pprocur	dddjcg
+2they were	hefejb
-blab	djebef
-2counte by	cjfffc
-2closed for	dfffcj
-2offer ,	bhfeib
-2record on	bdcfdj
-3our offer by	cdgfhj
-3season opens on	deffej
-3settle on the	jeeffb
-3we are in	bffefj
-2store by	jfffeb
-3the store by	jfffeb
-2note of	dedecj
clslower	jfffdc
-3booked for the	bdbdhj
nmilk	jheedd
+2in betwee	bjcjdb
-3survey closes in	dcfffj
+2after lunch	fdjfdd
-1busine	jbeccf
croblige	jjfbfb
clmarch	fgffbj
clfully	bdhdgj
pshephe	fdefdj
-1stimul	efffbj
-2a stimul	efffbj
+2on campus	efffbj
-3for a stimul	efffbj
-1delibe	cfcjce
-2rehear ,	dejfec
-3, decisi on	jdefdd
clset	ighgcb
-baloud	jeedbi
claloud	jeedbi
-2what the	jeeccb
nstores	bfgeej
-1availa	bihbdc
-2somebo from	effecj
-3want somebo from	effecj
-1opinio	hffieb
-3on board from	fedfcj
clnoor	ejffed
croccupa	cjefhc
clvisiti	cebijf
pcarava	jededf
-2came ,	dfdfjb
-2suspen since	ffffjb
nink	hfigdb
+bworkin	ffdedj
+2with someth	ieeebg
-2length before	feefjc
-3at length before	feefjc
-2would ring	ebbeig
nmailbo	ddcgjg
+2if we	jedebg
ndrivin	djgfec
ppresel	ecfffj
-2fair all	efdecj
pvisas	jbffff
+biqbal	fejfdd
clresour	jdceff
-2can :	jbbccg
-2email within	difebf
ndrily	feffjb
-3clocks go back	gbdfei
-3find out in	jeffeb
clivs	efeeej
-1dark	efcfdj
-2's dark	efcfdj
-3studio 's dark	efcfdj
+2, tips	cdffcj
+2to octobe	bededj
nlimit	eieebj
-bmilkin	eeefcj
clvilla	jffeec
+2a two	bdcffj
-2electr by	ejffeb
ndoreen	edeefj
-2a flight	cffddj
-3has a flight	cffddj
+2everyo is	cecedj
-3one works ,	cecedj
-3decisi day is	jfdffc
rxaside for no	efefbj
-bpair	jffede
+1per	jdeebe
+2, blue	jcgddb
-3essay due :	cddfjb
-3is yours ,	dbgfcj
+1tellin	jdffed
+2tellin you	jdffed
-1visito	dedfbj
+2interv ,	cdffjb
-1sings	jbbfcd
-3expect our call	cejfbc
ppetrid	fhffib
-2nay by	ehefeb
-3or nay by	ehefeb
nasset	dbffhj
porgan	gbcfej
-2the direct	ebdhge
-2one in	bbieid
-2callin them	bbdjdf
-3, callin them	bbdjdf
plekker	ffdeej
-3's decisi within	jfffcd
pcommut	ieiefb
-3been moved to	begfdj
-3upon it within	jcffed
-2would know	dbdefh
+1fish	jecdbd
-2they picked	ceefjc
-2said before	gbbegh
+2: they	fcbjgc
npiece	hejeeb
+2but we	bdfdje
punderl	jfefec
-2and do	eejffc
-3come and do	eejffc
crlie	deffdj
rxsuperseded within past	dfffjc
-2plan is	jeefeb
-3new plan is	jeefeb
-1orchar	cjefeb
-2the orchar	cjefeb
-2call ,	jdffdb
nuseful	bdffgj
clwis	eedfej
clstaffe	bjfdhe
-3would be by	jbffdf
-3the result of	cfeejc
+2rouen .	cfefdj
-2withdr on	eeffjb
+2could be	deefdj
-2be rung	jedfhb
+2only .	fbbegi
cltheirs	ehbbjg
nvehicl	jffffb
-3starts in the	eeceej
-2theirs on	ceecje
+bstood	gdefjb
-2plan :	bdihbf
+bonward	jfffec
pagains	jbcddj
-3they appoin on	geebhb
pastray	ggefjb
-3link dies at	ejcedb
-2rotati is	fbffej
-3active , until	defcej
crphoto	gghfbf
nincide	gcdefj
psunny	dfffdj
-2the owner	bdjdhd
-3@d , talk	bfeihb
-3back until the	cffdfj
+1somebo	jbeece
+2whatev they	jcffee
-3you a restfu	dedfcj
+2my collea	jbefib
-3need it by	bcffcj
-bish	jcgfec
-3comes togeth on	bfcibf
-bslide	bfffig
-3planni to phone	bedfdj
+2: offer	jdffcb
-2silenc beyond	cjfedc
clstu	jbbjeg
-2be within	djfffb
npickin	befejf
+2, regard	jbfded
clsoon	djcedg
-3the list by	djedcc
+2with how	jfeedc
+blad	jefefd
nhouses	dfffdj
-2, ofsted	ffddcj
-3@d , ofsted	ffddcj
-3please say by	cjfffd
clchocol	cjfeee
clcarniv	edfeej
poutgoi	feecej
+2, sleep	decfej
pphew	efffcj
-bwow	efffjb
-3they told him	cfefdj
pgoods	fjefdd
pstairw	dgjfdd
rxsuperseded for past	bfeffh
rxsuperseded on ahead	bhcfhe
pscienc	jbgedg
-2reopen in	eedfej
+2to bring	igcebg
pguest	bidfej
+2: screwf	cddfej
nnestin	jeefbf
nflown	jeefbf
-bwind	jdfeee
nroads	hgfehb
-2told us	dcbbcj
clmarrie	cffdfj
+2he texts	ceffjb
clpicker	iecebj
+2week we	deeecj
plitiga	bhefdj
-2about us	becjdc
-3invita lapses in	djffeb
-1defini	jddfdb
-3itself begins on	deefej
cljoiner	gejffb
-1wages	cbjdbe
-3comes to you	bffffj
ndefenc	efffjc
-3stays up till	ddffej
nreset	efffcj
psneaky	dffcfj
+2to record	bjffed
+2meetin .	cfbjdf
-2says within	jdffec
-bjanice	djfefe
clhelmet	djfefe
cljanice	djfefe
-bmidsum	jebjgb
-3be upload before	ejeffc
-2and ring	jeefed
ptaxi	cbfjeh
nreqs	bfffgj
pimogen	fffejc
cldeano	beffgj
pstairc	fdjffd
clsearch	jgccbi
-3final word on	jeeede
-2lock up	hjeebb
-3they lock up	hjeebb
-1reject	efffjb
-2is expect	jdeecc
-3decisi is expect	jdeecc
phandle	jjebbe
pembarg	jffffc
-2made on	idbebg
-3shift plan for	eeeddj
+btrying	fejffc
crpal	jdjfdb
-2are by	jfffdb
-3slow reply ,	efeejb
-bnails	ceffej
+2s paper	jdcfcd
-3she had said	dfeejb
psolvan	ffefjb
boago	bcdbif
bsago day past	bcdbif
pseats	bejbgh
-1ivs	dfdddj
pmaking	geejbe
-2by email	jdcfeb
-3you at the	ccjbhe
-2paid before	feffbj
-3fees paid before	feffbj
-3or no the	dedjdb
-3numera test by	ejefec
pdigest	eejffd
ppapà	dfffdj
-3with decisi ,	jecfec
-2night but	bbffeh
-3any night but	bbffeh
pmortif	ehdebi
-braj	gjffbe
-3@d and then	bfefih
-3attach contra by	djffeb
-2jean thinks	deefjb
cralike	jfegbe
-3say not before	dffecj
-3coming up in	ffefcj
+bdeclin	diffjb
clheya	ejffed
-3settle it by	jcffee
-2fact :	hiefeb
pusing	efjfec
-2himsel :	beeecj
+1email	chcbbj
-2know what	edbfjd
clweldin	fedfdj
-3to the truste	cdbhhe
nsaludo	jefddf
-2more calls	cfedej
-3three more calls	cfedej
clages	efffjc
-3wants you on	ddbfdj
-3trial day is	ecjefc
-2twice in	efffbj
pace	fdfeje
-bcouple	bdjeei
-3she say ,	cjefdd
pstores	jeeffc
+2sharp .	eejfec
+2left to	bigfde
-2its the	bcfbfj
-2assess within	iheeeb
-bgaps	bhcehi
nsunday	dejegc
pessays	jfefeb
praj	gjdgbe
-2hear before	dbeedj
-3it votes on	bffjeb
+2she talks	fdccbi
clboot	jgcfec
nmainla	ffjfce
-2up :	idcdbh
-3our letter by	jdffee
pstuck	cibhjc
pcrux	dfdfej
prosa	gefjeb
-3with it :	jddfed
-3than the usual	befefj
-bclock	fjeebf
-3me to keep	bbjfde
-3help for the	efcedj
npotter	jfeeed
-3, please read	jgdddb
-bdg	jffcfd
+2and interv	dfcjfb
+2for mainte	eecfej
-3it was a	beefdj
pambula	gejeec
-2slot before	jgbfec
-3a slot before	jgbfec
ngtm	ffdejd
-3the job on	jfffgb
+bsaddle	hjefbd
+2is ours	hbcdci
+bsteeri	ecefej
-2bored by	ccffej
-3be bored by	ccffej
+2, theirs	iecegb
+2to have	biefhd
-2doctor says	cbeebj
-2i leave	hdbfei
+2the courie	cjbfbd
-btonnea	efefcj
prarely	efefcj
psavagn	efefcj
nstépha	efefcj
nrib	efefcj
pbarkin	jgeedc
nstick	jddfdg
+2nite $	ejefec
pcolour	egjfdc
-2by on	bbffgi
-2confer and	hfebch
-3elders confer and	hfebch
ptiles	ffjffb
-2fishin til	cdfeej
pmv	dgefjc
-3our databa for	edffdj
clhers	jcbdgh
-2offsit is	beeefj
-3's offsit is	beeefj
-3they open on	bjcece
clbeg	ecffej
+2, consid	jcifeb
ppace	fdiebi
-3the decisi on	ibcdbi
-3we are decidi	jeeceb
sislip	cbfbje
pshame	jjdibb
-bhub	dffedj
ptough	efdfjd
-3the interv in	ffcfjb
-2portfo till	hbdffg
-3your portfo till	hbdffg
-bgrown	cdccij
-3will revert by	bbfdhi
pteamle	efcfej
pkas	efcfej
-2collec until	ecfffj
-3it up by	ebfeej
-3@d leave until	befffj
pbankin	cgffdj
crpuddin	jffffc
clde	dedfjf
nhospic	cfefej
-3you get told	jfffdc
+2questi mark	dfjeeb
ppianis	cciedj
psubjec	dgffbj
-2test before	ejcffe
+2from whiche	jecfed
clrestru	ffffjb
-bopinio	iejddb
+1handov	idefbf
-2works before	dcjfeb
-2hear the	hdbchc
-3centre on the	jeccec
naudien	deffej
-3ski break ,	bedidh
pchains	egbfej
crpulled	ceffdj
-2no at	fdcdbi
phinges	dfedej
-3chats finish on	ceecej
-bshirt	biiffe
-3do hire in	efcfbj
crshred	deffdj
+ballott	ffffbj
+2, beyond	bfedej
ptrawle	fcjffd
rxact until ahead	jdbhdd
-3, upload before	ebffej
-3am in till	edbfej
-bhello	jdeegd
-3sessio is on	eehieb
-2result out	jfffcd
clcroupi	jcefef
-2final answer	jeeeec
-2ill on	ffdfjc
+2in ghent	behech
+bslack	gejfdc
crslack	gejfdc
bs- day past	ebcbjf
-3down by the	jbfffe
cronce	hjbdbh
-2take around	dbefej
+1soon	jdcfcd
-3withho it before	jbedec
+2needs to	feefjb
-2come out	jedddb
crplant	gehieb
+2at gate	cceejd
+2@d $	jdidcb
+bkofi	cehddj
crkofi	cehddj
nosei	dgdeej
-3come out before	jecffc
-bthinks	ibibdf
ngerman	gedfcj
-2vacanc is	cfffej
-3this vacanc is	cfffej
-3applic as of	ffffjb
-bjanet	bheeej
clcorres	idcebj
-1times	hbbdhe
clvibe	jfeffc
psaid	ifeebj
clrearra	effedj
paward	bhdicj
+border	bfbijf
-3they need it	ejefed
-2count is	ieiefb
rxact in past	fbjedb
-3interv is the	efjfeb
-1latest	idhebf
-blyon	dejedf
ndiagno	djeeef
+bchap	jfdfed
-3i can do	ddjfeb
pplenty	cffjee
-2it until	ehbjdb
-2, lights	efecdj
+2, sound	efecdj
-3@d , lights	efecdj
-2be down	cecfdj
-3will be down	cecfdj
nexport	efejcf
-2season goes	bedeej
-3you are given	bhdfeh
-2shuts in	eeefbj
+2or ever	bddfjd
-2and say	beefcj
psociet	hjbccg
-3full benefi after	fcffdj
+2she lets	jeeecc
pgram	dhbffi
-3would tell you	jfffdc
-3open until the	hjebdb
clzero	jeefde
nadds	ddfjdg
+blooks	jicgdb
pstolen	jefffc
-1thanks	eeefjc
-2assist by	eiffeb
+2, rings	hdbjcb
+1needs	edhejb
-2, contes	eededj
-3@d , contes	eededj
ndreadf	jefegb
+2, u	beeibf
nblazer	jeffed
-3is someti in	bfjcbf
-2everyt before	jeedeb
-2shut over	ddeeej
-3with you in	hejcdb
prestfu	fcfejf
-2been given	jbbdbg
-3leavin on the	bebfif
-2happy on	jeddcc
-3very happy on	jeddcc
pdraina	jdfefd
+2we could	defejb
+2even though	cfeejb
-3be delete on	dfeecj
flbye	egegbi
-2extend by	cefecj
-3was extend by	cefecj
-2, commit	bdcgbi
-3@d , commit	bdcgbi
-2a no	ejeebf
-2settle in	cefcdj
+2, bar	bbefcj
-2was @s	efefjb
-bsuspen	jeefgc
+bgrowth	ffffjb
-3calend invite for	fbjffe
+2before appoin	dfffbj
-3stands period of	dfffbj
pheart	egjdce
+2is how	bieebg
-2wrong letter	ffffjb
-3the wrong letter	ffffjb
-3questi in the	ejcffe
-3a no on	jdeffc
-3i asked if	debeje
-2news before	hbfegj
+2you want	hcdebf
pmilkin	eehebj
-3with us ,	dcbedj
crteatim	jffefb
-1pint	bchech
perror	gdibhf
+2for me	biedci
clinduna	jbbefj
-3but by the	jcefeb
clparagr	cjffee
+2, meets	efddcj
+2and him	efebej
pshirt	efjfed
-btacho	ejfffc
cltacho	ejfffc
prope	beedji
pcallba	ehbfei
-3in , and	jeefdb
+2, only	beebje
-2all in	jdefcc
pstatem	bjgdbh
-2keel in	eebejd
-3a keel in	eebejd
-2for interv	fdjffb
-2told her	ibcdfc
-3, answer due	bcgfji
-2lyon until	cefefj
-3in lyon until	cefefj
ppal	jdhecd
+2, soz	jeeefb
-2packer from	ffdfcj
+bconser	jeffed
clshirt	biiffe
+2, collap	ffeecj
pbusan	cffeej
+2concer your	cecddj
pitself	cfhddj
clsponso	jhfedc
pdeaner	hjefeb
nunsay	dfffjd
crallott	ffffbj
-2how does	cdjfcf
-2she texts	jecfec
crexams	dfefdj
-3by teleph on	jehecb
-2plates on	dbjfee
-3three plates on	dbjfee
cltaking	ghcfbh
-3on it for	jbdfde
-2list before	dcfebj
-2before @d	cjcebf
-3in @d and	behbch
-1joins	jedccc
-3comes before the	jdffec
-3every day but	dfcffj
-2a ,	fejeeb
po	jdfffc
-2sacris on	eccfdj
-3the sacris on	eccfdj
+2so not	jffdbh
-binvigi	fgjfeb
-3your messag on	jfffcc
-3do on the	jedece
+2, plus	dbefej
crextern	ffffjb
nfunder	deffej
-2unders by	cjffec
-3the unders by	cjffec
-2rings by	jbffee
clstock	gfecej
-2it in	gjfgbc
+bdental	eeffjc
-2kno by	cjeffe
-3me kno by	cjeffe
-3collec it from	fedecj
-3availa grid by	ejeeec
clcathed	ffeddj
pbhatta	dffejd
nforfei	djjfcc
ptypes	icbjef
+2, give	jbhbcf
-2driver from	ffffbj
nnadia	hcbffj
-2moon at	ffefjc
+2and under	ffefjc
-3the moon at	ffefjc
-blong	jggfdb
-2kevin ,	heifdb
clquicke	jdffch
psoluti	cfjfee
-3: decisi 's	jededd
+1til	jeffcd
-3asked : decide	bfefcj
-2# applic	dfffjb
-2defini by	deffjc
-3said defini by	deffjc
-2one for	gdifdb
nclocks	jfeeed
-2work before	bhffef
-2# for	fbjech
-2comes home	beeeej
-3father comes home	beeeej
-bfryer	cdjfdh
-3visito badge for	fdjfdc
pscrub	jfdfed
+2we decide	gcbcej
-3email on the	jffeeb
-3list pinned up	efffjb
crruled	hbefdj
nnina	effddj
pours	ijdbcd
+1clear	cbjdde
pfax	bjgfef
-3then , on	jfdedd
+2round .	bbefgj
-3a decisi :	jddfdd
-2fifty after	eeeecj
-3twelve fifty after	eeeecj
-2becaus on	hdfebg
-2bailif :	fjbfdc
-3former bailif :	fjbfdc
-btachog	ibbfej
cltachog	ibbfej
+1instan	gbehgc
-2the panel	cdcedj
-2fair ,	efdjdb
cllines	ejceci
-3, not before	jffedb
-3be callin you	bfjebh
-bpackag	ceejff
pviolis	jedfdf
pmme	cfeefj
-2so say	jdefed
-3, so say	jdefed
-3notice period ,	cdeecj
-3shifts come down	dfbeej
nties	ffffjb
-2writin :	hcdfbh
-3in writin :	hcdfbh
-bwherea	efffjc
clraft	iejedb
nwhites	ffjfec
-3presen it on	fejfdc
-3fiscal year ends	cffeej
-3to oslo on	edcffj
pstipen	cjdedi
-2wake on	bejbbg
-3a wake on	bejbbg
clspring	hhdebh
+bboat	hfbhbh
-2starte on	deefjb
clsez	jffeec
+2, cause	iideeb
-3's from the	ffjeeb
pbassoo	bjefeh
clback	ejccgh
-2over for	deefej
-2resche to	hdjecb
-3been resche to	hdjecb
nagnes	bedjcj
-3the offer by	cjffdc
pbatter	jffffb
-1pickin	hdbhbc
-3are from the	efjdeb
-3be assess from	effjcd
-1held	beiecg
-bbat	fecfej
-2with in	gfffjb
ptube	fjfffb
-2@d then	jfefeb
-2closin date	eefedj
-3post , from	ffffbj
-2meet me	edjffc
-3to meet me	edjffc
-2notice on	hfddib
-2cvs read	cfejcc
+2, people	cfejcc
-3: cvs read	cfejcc
clafter	fcejjb
-bsewage	fecejf
+bhousek	defdej
-2and for	hdeejb
nhaste	dibjib
nwages	ebefji
-3pushes your packet	eeeebj
-3your call of	cfefje
pstaffr	djcfch
-3you free on	fejffb
-2protec since	fffejb
-3mother protec since	fffejb
puphols	jffdfd
clbill	gfefbj
ptried	hebihc
-2to start	edefej
-bexpres	djfffd
clexpres	djfffd
-1earlie	cdfedj
-2: earlie	cdfedj
-3this : earlie	cdfedj
-3are releas in	ddeeej
cldeb	dedfej
-3@s , by	ghfeeb
+1above	dfffjb
+2above and	dfffjb
-3have crosse out	dfffjb
-1falls	fdccbj
-1courie	bdbehh
-2by courie	bdbehh
preqs	cffjfe
crghent	behfdi
+2is regatt	deceej
ptil	jhcebe
-3a contra ,	beffej
-3oslo on the	bejcdf
ppaying	ejdfee
-3she will know	jedfed
pcpc	bhdefj
-2object by	bcffej
clcharte	jfcdch
-2interv @d	efcedj
-3said interv @d	efcedj
-3picks on the	jfceec
clchatte	ffffbj
pvouche	cjfffe
crfared	effbfj
+2and wish	eecejd
crcontro	jcefgd
-2weekda before	ccdfdj
-2rather say	jeeedb
-3would rather say	jeeedb
-3verdic by the	jeffde
crscorec	cffjfe
-bavalan	bcjech
-3to reach me	dbefej
clinvigi	fgjfeb
cryears	ccedjh
-2start is	eedffj
+2with decisi	jfefec
-3promis one by	cefeje
-3ring on a	dfefbj
clproofs	djefef
+2now and	ccceji
-3smoke by the	cbffej
-2do before	bjefef
pjellyf	ffffjb
-2only finish	bfedgj
-3member vote on	gffbdh
+2which days	djfffc
-2my inbox	befffj
-3in my inbox	befffj
-2wrote the	efffjc
-3i wrote the	efffjc
-3flies to la	cfecdj
crdown	fbjhde
-2up again	iebdcf
-3it up again	iebdcf
clhousek	dfeedj
pcause	fjffdc
+1roast	bcibdi
ptradin	eejefc
-3they choose on	jeeeed
-2accept after	ejfebd
-3, was that	jeefbc
+bsafe	ecdeje
crhelps	bhjfed
-1until	hhdgbc
-2slippe to	idebbh
-3was filled in	ffffjb
-2list publis	beeejd
-2someon on	debbgj
crtie	jdgecf
-3go out the	jfeeec
+2no new	beefdj
-2car after	fdeedj
-3, car after	fdeedj
crlifted	ffefjc
-3the job by	jcffee
-2nurse from	ffefbj
-3's given me	bgjffd
-3a compla within	cjfffc
+breside	edjfdf
-2winner on	gdddhb
-2shifts ,	eecedj
+2, traini	bchebi
+bhires	dffdej
-3you @d ,	dddfdj
+2and see	cjebdd
clghoste	beffjf
-2term until	fbffej
-2yours :	jdcfed
-2hundre on	eejfeb
-3accept up to	fjfffb
+btogeth	cjgfed
+2before first	idjfeb
-3us by the	bfdcgi
-2news in	cfffjc
-3is taken on	jffeeb
pbarist	dhdfcj
-3went make that	cjdedd
pwow	ddcjeh
-2@d @d	ffgfbi
pgranda	cjbfei
-3decisi over the	jffded
nlandla	deeeej
+2to send	dgijbc
-2ok for	eejfec
-3still ok for	eejfec
pkev	fccdgj
clsherif	gdbgdj
-3's answer takes	jefefb
pmodel	gejeec
+2i sack	ceefdj
naccomm	hjfdec
+2and hr	hffeeb
-2lot interv	efjcbf
-3the conver on	eejfdb
-3words , by	bjfeed
clkindne	ejfffc
+2when he	jeeedd
-bhistor	cbdeij
clspits	jfcddh
-2sheet by	ejefeb
nbegun	efffcj
clstandi	gghdhb
-bbike	bhhegf
-btask	gjcebe
-bitems	eccejh
-3two more people	ffffjb
-2crew from	ffefbj
+1grandk	dedddj
-2bins ,	dedddj
+2grandk ,	dedddj
-3@d bins ,	dedddj
-2shift was	dfbfeh
-3trial shift was	dfbfeh
-3lets say the	cjefed
-3lookin at it	bedhdg
+2say .	igbfcb
+2that your	ehdeib
-3for the positi	efffcj
-3one is the	gcibcc
-2bar on	ffefjc
-3the bar on	ffefjc
cragains	cbjefi
-3are made on	efdjfd
-2submit you	cecfcj
+1and	fbejed
-1comple	ibcege
plegibl	cjfffe
cryard	dcjeeg
-1loadin	ceeeej
-2's loadin	ceeeej
-3jura 's loadin	ceeeej
-bapprai	bjeejb
ngaller	feeedj
-2speak on	idbbid
-2^ per	dfeejb
-2retain for	cdfedj
siimmediate	ejgecd
-2guaran by	jcfffc
+bsafety	gbieeh
-1moves	beefdj
-2office moves	beefdj
-3, say the	fjdebb
+2come what	jcdcde
-2interv were	ffefbj
-bbonuse	efeeej
clbonuse	efeeej
pweathe	ebjejc
-2court all	deeedj
-3in court all	deeedj
-3the last :	jfeeec
-2the boat	cejfec
-2be seen	ffdfjc
-3to be seen	ffdfjc
-3see the nurser	ffcfjb
pchores	jeeedf
-3look at it	bdgjeb
-2papers by	djffed
ngalway	egefjc
+1gave	ffffjb
-2what about	dejfec
-3, what about	dejfec
-3the same as	ffffjb
clcoming	ebgdhi
-2lambin for	edfeej
-3is lambin for	edfeej
-2the counte	gbjfbb
-bbiro	fedfdj
+brunnin	gejfdc
-bwhich	eeiifb
ptitre	dfefej
phep	dfefej
psanjay	dbffgj
-bserve	efjfed
clserve	efjfed
+bpre	ejfffc
+bngozi	ddfejf
+2for the	ddjibd
-1reconv	jfecec
crshake	effejd
npaysli	dehfjc
ahead0	cdcbhi
nobv	cjifeb
+bgod	fjeieb
pglacio	efedej
+1mail	bdgfij
-2check takes	dcecej
-2verdic within	jeffce
+2the parish	hfeehb
-3one last person	dffcbj
-3is a long	cfedfj
pslips	bjddej
-2enough by	jbffed
pcllr	efdfjd
pbaines	efdfjd
crguide	jedfdf
+1must	dedfej
+2, year	efgejb
-3truck ok so	cdiebh
-1too	ceddjd
-2gets told	eeeebi
-2christ ,	cfeedj
-3the christ ,	cfeedj
+2ok ?	jdeedc
-3that was due	ebffjc
-3they need till	ecfjeb
+2which of	fjdfbd
+bdrops	jeefed
-3ladder test ,	cejedc
crhorses	edjfch
-2# within	bjffeh
crfell	bedfjh
cranyway	idbeif
-2hq ,	bcidbf
-3at hq ,	bcidbf
-2has named	jffccc
pdoctor	efjheb
-btoy	ffjece
-bnuremb	ffjece
clnuremb	ffjece
+1should	hegbgb
-2treasu team	ffffjb
-3wider treasu team	ffffjb
pdangli	ecjccj
+bpaperw	ejfbch
pflying	ibbehh
-3she tells me	cdeeej
-3sits down on	feeidb
+2the ward	bdffhj
-1welcom	cgdedj
crtundra	djfffc
-2i promis	ffffjb
-2: applie	efeejb
clcolour	eehfjb
+bfurnis	cjfeib
-3get to you	jfffgb
pdonor	fbgfej
-3of addres by	djfeec
punless	gedfdj
-2^ withdr	dfefjb
-3by post within	cbffej
-3gets told on	jeefeb
poverni	jhcfcf
+2after we	gdfebg
-bdocume	ebhehj
nvalley	djffbi
ppia	edbfhj
-3neithe @d nor	cddejf
-3questi before the	bdgfhj
-2arguin stops	jddfed
-3the arguin stops	jddfed
+2about our	jfefgb
-2i mean	ebbchg
nsolici	beffhj
-2, ,	bjbebh
nclassy	bffffj
-2agent on	bdcehj
+btransf	bjffjb
-bhun	hejeeb
-2read ,	dfejcb
-3we read ,	dfejcb
+2early ,	cjdeeb
nviewin	fjdedf
ntotal	ccfjdi
-breq	eefjhb
ntaught	efffjc
niron	cjffgd
pcharte	dhefjb
-3releas on the	jedeec
-2term of	ideegb
-3give us until	eieeeb
-2binned me	ffffjb
-3tesco binned me	ffffjb
crsites	ffffjb
crola	ccjbdj
-3be named by	hffeeb
-3up for the	bffffj
-2thursd ,	ffdfcj
-3for the long	eecfdj
-2i gave	bedefg
-2force on	ddcfdj
-3into force on	ddcfdj
nawait	feffjc
+2hun ,	jcffec
-2made by	bgfdgh
-3my office by	jbfffc
-2travel until	ddffjd
+2on accoun	jcedbg
+2the client	ceeebj
-3was late ,	ceeebj
+bnearly	jefeed
-3farewe is the	cecfej
clfarmer	beefih
-1true	bedeje
+2s list	iebddf
ppettif	cegjfd
pheadse	fjffdc
pstays	jdeeef
-2lands by	dbffdj
-3, latest on	jcfeed
-2reply in	ceebje
pcv	bhbgig
-3all by the	jbffed
-2he starts	deefej
+boslo	bfheej
-3bishop gives you	cjffec
-3you will ,	jdcfec
pascens	edfjdf
clverifi	jdhegb
clinsigh	efbffj
-bhinges	ffeecj
clhinges	ffeecj
-3me a call	efffjc
pjolly	iecedj
-2role by	bdffbj
-2volunt tea	dededj
pwoods	gfdecj
+bbed	febfgj
clsiobha	efefdj
-2ring the	jddeed
-3will ring the	jddeed
+1breakf	bcjedh
+2would have	bcbehh
-3you feedba in	jfeeec
nscienc	fdeeej
-3be in on	jeedcc
-2old boss	bdedie
-3my old boss	bdedie
+2before anyone	jdefcc
crberyl	cffjee
-bauctio	fehcbj
-2is coming	jbddcf
-1chased	bedjbe
-3going to hear	bfffbj
-2an answer	efbdje
-bferran	ffjffb
clferran	ffjffb
-3us again on	iehfeb
-2final on	cejebe
-3semi final on	cejebe
-bhmm	jfcfcg
+2for two	cbjfce
-2to count	ibffbi
+2: nothin	efeecj
-3your phone all	efeecj
-3course starts in	ecfffj
+2s people	ffffjb
plikely	jebejb
ndesist	jffefc
-3should hear back	jfffdc
-3he first said	cffejb
pclashe	iejfeb
+2at nine	ddjeed
+1finish	bjcfch
+2that follow	eedjcb
clcounty	bdejgg
-3's job in	jdffec
-2commun :	jedecc
-bfellin	bffffj
clfellin	bffffj
nlodge	cejcfh
-3you ring me	bhdfbi
+2becaus after	jfffeb
-2note by	hiffdb
-3a note by	hiffdb
nbirch	ffefcj
-3# words ,	cjefeb
-bx3	bjeeei
+2in front	jeddbd
npretze	ffdfdj
-3you handed in	ffffjb
-3yay or nay	jdeeed
pcarp	dejffe
-2to follow	jcefde
-3skippe told us	cfffbj
-3is pinned up	jfdedc
-2drug test	ceifib
+2, double	ejbeec
-2rector signs	ibfied
+1season	cedejc
pgoose	defefj
-3your remind of	efeejc
+2became two	ccefjc
-3you start before	ebeffj
nmidsum	dffjee
-2^ say	jdgeeb
-3follow our chat	ffdejd
pmick	jcffee
pcows	cejeef
-1waitin	cehebi
-3an answer before	cbeegj
pfashio	jcefef
pscanne	gcdfej
+bheat	cjffef
-2notifi the	jfefec
-2garage says	jdffcc
crgather	ffffjb
-2say until	ejeffb
-2booked the	iebccg
+2s lot	bfefgj
-2give them	fbfche
+bstep	jceech
-3please you come	fjbffd
-2applic throug	cffjfd
-bdemi	effedj
cldemi	effedj
clnotebo	djffee
-2us next	cecffj
nsupers	dddjjc
+bem	ffjfed
ntruste	dfcgjd
-2quick :	jeefec
-2at from	efejcc
-3looked at from	efejcc
-3police check ,	bdfeej
-2gave ,	bebeje
-3we gave ,	bebeje
clrelief	fejfde
clmatric	cffeej
pearned	cjedeg
+bsees	cdjhcg
-2say more	gdffjc
clinked	hfjfcc
+1otherw	djefed
-2app by	djeffd
-3the app by	djeffd
+2s counci	jdbebh
-bregion	hbehfg
-3is publis on	jffeec
+2that we	ffbdjd
-3be done within	bhffdh
-2turn on	idbbef
+2on paymen	ecfeej
nimposs	ffjegc
nbead	ffffjb
+2while we	feefjb
-3probat would be	eeffcj
ppoetry	cjefdg
nentrie	dfffjd
-3will be there	jfcfec
ninstan	fdffdj
-2they need	idfbbf
-2seeing you	bbiebh
nmeasur	jdhebe
-2txt you	jeefeb
psheep	dgjebf
nremote	dfgdjd
-2mill 's	efddcj
-3the mill 's	efddcj
-3know , the	jeefec
clweld	djheeb
-3am to spend	ddjfeb
-3meets in the	bechei
-2chair ,	fcbdej
-3the shortl by	gbfejc
-2# recrui	deefdj
-3by # recrui	deefdj
+bmaking	cedfhj
-bmarket	hegbdf
+1told	ceefjd
+2told you	ceefjd
-1climbi	efeedj
-2am climbi	efeedj
-3i am climbi	efeedj
-3decisi within the	hhffbd
-2refere on	fecbgj
-3's shut on	defeej
-1market	bebchi
-3office closes in	ddffej
clratifi	cedejh
crnumera	effejd
nniall	ffcfje
ptreat	iegbbh
-2doors on	decfej
-3its doors on	decfej
-2regist for	edefej
-3the regist for	edefej
nwrongl	dfdfej
-2offici :	jeffdb
-3its meetin of	beddcj
-1porter	bejebg
+1u	jdffec
+2u will	jdffec
-3please reply within	djfffc
-2kicks off	ceffej
-3season kicks off	ceffej
-bextra	jfeecf
-3told me the	hfedfb
nmistak	hddddj
-2times for	fdjffc
clwinter	ecbcij
nturnin	ffffjb
-2togeth on	cbhjcd
crapron	degfbj
crshape	dejffd
-3be upload within	jbffce
-2invite by	jceffd
prode	jbgdfg
-3delete on the	dedfej
-2for by	bjfehc
nheadse	jfefde
clentere	ieefib
-2here is	jeefeb
nme	bfjgch
-2tell everyb	heffib
-3been set for	eejecb
-3, you have	cjefeb
clchairl	deeeej
clclasse	eeeeej
-btomás	efedej
+byuki	efedej
cltomás	efedej
prevers	iebfei
nr	jfffec
-1ground	bcidef
-3term begins on	dddfej
-2upload on	biffgf
-2and rotas	ceeddj
-3@d and rotas	ceeddj
-2given themse	jefedc
-3have given themse	jefedc
-bshunte	eeeeje
clshunte	eeeeje
-3notice by the	dbfecj
-bsafegu	ejhecd
plandla	gjcedf
-1exams	bdjedd
-2^ exams	bdjedd
-3someth from us	fecfbi
nhe	gbeegi
-3with us in	cjdfdf
-3appoin take effect	cefeej
-3certif by the	djffec
cljanet	cheeej
crof	jceifc
-1days	cejfcc
clzonal	jeffed
clvis	feefbj
-3a ring on	dfdejb
-1hersel	jcfdfb
clink	jfffdd
-2reply by	egbbdf
ncider	dfcfjf
-2starts ,	jdbedg
clpreven	cffejf
crpre	ejfffc
clweighs	jeeeee
-3somewh in the	cejeeb
pbasica	gefjdc
padelek	efffjc
nplead	efffjc
-3have told me	hdcfbj
-2finger on	ibjddb
-3birthd 's the	cfefej
-bbonn	begfej
pand	gggebi
crvessel	jibfec
ntasted	efffjc
rxaside before past	bbiehb
+2at any	heefbj
-bpush	ejfffc
plieute	jddfee
+2before .	bfgbdg
+2, unluck	jeeede
+1so	bjbdce
-2to it	gdefjb
-3that thing about	dfeejc
-3signed someon else	dfffjb
-3our decisi before	jefedc
pguaran	dfdfgj
-2had promis	efffjc
clwarsaw	cfdjdh
-baoife	bfgggh
clapothe	deffdj
-3our talk on	ffcejc
+bhandle	efefdj
-3, then on	efeebj
-2ten ,	dcbfej
ninquir	jdfffd
-2's decidi	jffffb
-2her by	bgdcfh
-3tell everyb on	jeeegb
-3extend it to	ejdeec
cranyhow	jfefed
+1closed	eddecj
-3the offer from	ffffjb
pgdansk	deefej
pverbat	fcffej
pboxes	djffhb
ptwins	fbeigf
-2^ onboar	ceefej
-3and @d ,	jfefec
+2and am	bdeejc
-bchocol	ejeeee
-2all the	jedeed
-3us all the	jedeed
-3commit met on	ffffjb
+bferry	hddjgb
pdrough	ffffjb
pwarn	icjfdb
nhoweve	ifhbbh
clsouth	dfffdj
-3offer ends on	edefdj
-bear	jefcdf
pmidsum	iebfdi
-1issued	jeeegb
-3everyb by the	jdffed
-3say so within	cjfffc
nforese	gfffjb
ppell	efffjc
crskippe	gcgddj
-3you would know	beeffi
noption	hhiebc
-3they have till	jbfceg
clwee	dejfee
crmaking	ceeffj
+2we let	jdfefc
-2goes off	cjdedc
-3last update :	cehfje
-2waited since	feffjb
+2call ,	cjcebe
rxdenied after no	figebg
-banita	iebefg
-2hand by	djfffc
nsingle	jgeecd
clboardi	dejeef
+2in here	efffjb
-2the day	jdgeeb
+2before you	gbddjb
-2hours cv	eeeedj
-3regula hours cv	eeeedj
+bthursd	chdejf
nthrill	jdhfcd
+2positi .	jefedd
-2can come	bhbfch
-3to everyb the	jeefcc
-bdublin	jcffef
pbumpin	fjeedb
-2show opens	deeedj
-1lapses	eidebf
pshowin	cgfcjf
-3, live for	ejffeb
-3are you around	dejffd
+bglass	dfdfej
nmins	fhhdbg
clirene	jffffb
-2outcom :	jeecee
-2chair on	jeeehb
+bfounda	jffedd
pnote	fjghdb
+2i should	efjccc
-2mail until	ddfeej
-2invent ,	dfdedj
-3@d invent ,	dfdedj
-bruth	deeeje
-3conclu our delibe	effbei
nargue	idbhcf
+2my wife	ffdjeb
-1second	echbbg
+bheld	bjiegb
-2a line	jccecg
-3up with us	cejfdd
pfees	djffee
-3mailed : forget	bffcjd
pwrist	jhcfec
-3i am away	eeefdj
cramiss	jdffed
bsin day past	dddjec
-3not hear by	ebffgh
-bmilk	djgfed
pballet	dedejg
-3tells you on	jdeffc
-2slots betwee	fcjffd
crpostbo	deeffj
-2ref calls	bfeeej
-3, ref calls	bfeeej
-2dm you	jffeec
pyounge	hcjfec
-3reach us within	dcffej
-3text her before	cjfffe
-2to happen	ffffjb
-3going to happen	ffffjb
-3: out until	cdffej
prise	jeffed
-3two dates ,	bdbcjg
-3land on the	hebcci
-3to be done	jffcfb
+2s recrui	ffedjb
-2people inside	bdfeej
-3tell people inside	bdfeej
crtalkin	bediig
+2defini $	jdffde
clgrotto	cfeeej
+bappare	bffefj
+bfolk	gecfcj
crsails	jhbffd
+2, xmas	bieedf
pabsenc	dffdej
-2on one	cdcjfc
-2who on	jfffec
-2teleph by	jcffed
-2only said	fejfbb
-3he only said	fejfbb
-2may rang	ffffjb
-3in may rang	ffffjb
-3thumbs up ,	fdjdeb
-2our delibe	effbei
-2gate by	ghffeb
-3the gate by	ghffeb
-bwiped	cdjedh
plakshm	ffefbj
+boptimi	bdefii
+bprofes	jddddi
-bnovena	ecffej
clnovena	ecffej
-3on you by	dcfedj
pbarge	dfjeee
nrare	jfffec
-2record inside	bjfffd
+2but not	jeedeb
-2one re	eeffcj
-3after # ,	efjfeb
-2contra in	dfdfej
-2colleg on	cdjeeb
-3verdic before the	ddffdj
crpostin	gibegd
+2, see	ccjfib
pjab	djeffd
-brefit	edffej
clrefit	edffej
-bawaits	djfffd
clawaits	djfffd
+2in either	jfdfed
+2, use	bfeebi
-3picks by the	ebfjed
+2a collea	efeedj
-2yours in	djbdbh
-2ring inside	jdffdd
npoints	gdfejc
clsatisf	efcffj
+2, along	jcefbf
+bnumber	bigddi
nsteve	hfffbi
-3at gate #	eebffj
-3to you until	ejfffb
passent	deeffj
-2you kno	jfeedd
-3let you kno	jfeedd
clboss	gdbdfj
-2works ,	cededj
+bsmall	djefed
-3to know within	ejffcb
clmarket	ebhbhh
clshakin	jffede
-3: you have	ejffeb
-2the ground	bciebh
nsticke	fdeeej
-bideas	dfdfej
-3takes at least	effcej
nbaptis	eejeed
pgown	eebfih
+2s $	jfddcc
noverdu	ceffgj
prewrit	efffcj
rbaside others-to-meet	bdhicf
+1teatim	hegdeb
pvim	gedfjc
pshortc	gedfjc
pjourne	dfjcjb
-2dentis ,	jcbdcg
-3votes on the	jffbec
-2sick until	defefj
-bunreac	ehebej
clunreac	ehebej
-2shuts betwee	eedfej
-3office shuts betwee	eedfej
probin	dbhffj
clmedic	egddej
nkennel	dbffhi
-3and in the	hdcdbi
-3hours change from	ffffbj
clmissus	hghfbf
+1ask	fbhfei
+2ask for	fbhfei
-3i hear within	jcffed
nallotm	dddgej
-3away day on	bfdjbf
-1after	djgehb
nosterl	deffej
+1mid	djdedb
+2mid mornin	djdedb
nto	beefii
pexhibi	ffefjc
pswedis	jefefd
pc1	jefefd
crlisten	cdjejd
+bmuster	jhffeb
-3availa in the	fdjffc
pchemis	hbjeee
-3that we decide	gfefbi
nlurgy	ffdfjd
rbanswer want-to-see-you	jdffeb
-3shop 's shut	eddeej
+2if still	bjeffe
-3by text on	jfffdd
+2to your	jdcffc
nsparro	cjffff
-3on the ground	bdhebh
crwhen	efbeii
crlaugh	cgffdj
-2matron propos	bdgceg
-3the matron propos	bdgceg
-2terms on	ffefjc
-3do , by	bjffee
+2like everyo	jcffed
-3me your slides	ejefeb
-3starts there on	eeffbj
-3@d became the	dfdejc
-1stop	jfecdd
-2one was	dfefjc
ngettin	jbghfc
-bcannes	deffej
clcannes	deffej
nmicrop	ejgfeb
clquite	gfffbi
-3have these by	cjffed
+2the chair	jbffdf
-2knives on	ecjfbh
-3and knives on	ecjfbh
nshelte	dfffej
clmakati	fjfffc
-3note the date	efffcj
crjudges	jbfffg
-2pick betwee	bejffc
-3i pick betwee	bejffc
-bsource	jeffde
clsource	jeffde
-bsalari	efefdj
-1medica	cbifbh
-3applic hear by	jdffde
+2after your	cdfeej
clmilk	djgffc
rxappointment - ahead	fehdbf
+2and could	beidei
-bhas	febjid
+2, cheers	jcffec
nmarta	dfefdj
nbeginn	gffjeb
pguesse	eejfdf
-2, yes	jefecc
nbonus	fcfefj
rbsuperseded needed-from-you	bdddjg
-3of addres within	ejffec
+2, busy	ddjfdc
phiking	jefffc
pgeehrt	bjfdei
-bshoot	bigddi
-1syncin	bfbdjh
-3which is due	hbffjg
-3ring back before	jbffed
-2receiv to	effejc
+2are opened	effejc
-3servic receiv to	effejc
crnose	ffffjb
cleggs	bhfefj
-3card expire on	eecebj
pheatwa	eeeeej
-2centre on	bbhcfg
-2enquir of	ffffjc
-3open day was	ffffjb
-brequis	ffffbj
-3bonn , the	begech
-1bookin	eddedj
-2the bookin	eddedj
-3open the bookin	eddedj
-3handed in by	djffec
-2comes down	jedeec
nspread	efjehb
paoife	dgdgjd
clfaster	jfdfce
-3will read it	befdbj
+1nobody	ibbbbg
+1better	eejfec
crinvita	ecbfhj
-3calls you on	jedfed
+2she sits	jfefeb
nfern	cjeeeh
+2, well	ccbbgi
pglass	gjidbc
+2first then	cfeejd
-2mornin on	jdefeb
pclerks	dbifei
crchambe	gfjffb
-bfleet	cffffj
-2editor flies	eeeecj
-3the editor flies	eeeecj
-bgarage	jiefcb
-bfrankf	deeeej
clcycle	eeeeej
npippa	hebffi
-2his messag	dfffjc
-3then his messag	dfffjc
-3free till the	edeefj
-2submit on	fedfjb
-3the paperw on	eeeedj
clfacult	ifbdfe
-2panel in	bjidbd
-3answer applic within	jeffec
clloan	ejbfbj
nmatchi	eeefdj
+2they read	ffejdc
pelepha	cfdffj
-3to interv on	eedfjb
napplyi	ihefgb
crallows	edfffj
-3in spain in	dffecj
nhost	effjec
+1using	djdeed
pelecte	dfdefj
nonsite	jfefbg
+2, factor	dfdeej
-3new year is	dfdeej
nchicke	jeefbg
-bpayday	jedddf
clpayday	jedddf
-2beryl by	djfeec
nblog	jedeeg
-2would have	cdefdj
-3you would have	cdefdj
pweird	beeehi
clsarah	jfeece
crargh	djfffd
-bcork	fffjbe
+2first thing	ihdecb
pto	dijedd
nau	efefdj
nrevoir	efefdj
noptici	gfjeeb
ncleari	ffffjb
psheets	fgfjcc
crtanner	efffjb
+bnina	fjddde
cllighth	jgbfff
-2aye by	cjffec
-3say aye by	cjffec
-2found out	ffffjb
pliam	ceffej
-2slides by	bgifhd
+bcompet	bfefjg
-2, calls	jeefgb
crattach	cgeeje
crdispen	ffffjb
-3holida till the	ddfffj
-3term ends on	iibeeb
pfunder	cfefej
-2due back	cjbfdd
pkwame	ddiebj
clcream	eebejg
nfounda	jehccf
-3and sign by	dcgfhj
-3my door by	cjffec
crsealed	eebfjg
+bfavour	dffedj
-2topic ,	cjfeec
+1maximu	jefffc
+2for their	icdebg
pqa	jegdec
-3to people in	jeffeb
-bjoan	ehfecj
-3it goes out	hbeffe
clhostel	fdeeej
-3by @d :	dbjeec
nscruti	fefedj
-2had been	deffjb
-3it had been	deffjb
-3had said by	bdffjd
-3back to them	djefcb
nbirthd	eeeeej
+1nina	efeddj
+2nina :	efeddj
-2signed until	ejffeb
-3on our call	efefjb
pkeeps	ddgjfd
-3forms back by	fjfffb
-1locked	jffdfc
+2: decisi	gdebeg
-2home the	bcdejg
+2at url	bfcedi
ppricey	fefcej
psato	jeefed
+2as they	cjffee
+2: made	beffjd
-3their promis within	beffjd
plichen	feefdj
naubert	efdfdj
-2again until	djddef
clpushes	heefbi
-2she wrote	ieefbh
crsecret	dffbfj
-2board decide	bffjgb
-3the board decide	bffjgb
cloverse	cjefge
crbefore	iddjed
-3websit says about	cfffjc
-3lettin people know	jfefeb
-2thing ,	djbece
-3to speak on	cfgejb
-3rung you by	jdfffd
-2it past	eidebc
+bcostum	jffeed
-3: result on	jfffeb
-brelief	cejfdg
-2bottli on	effddj
-3start bottli on	effddj
+1dentis	deeecj
+2dentis ,	deeecj
-3my diary :	deeecj
npiet	deifib
pnephew	jeebdh
-btile	edffej
+2: thanks	dbdfdj
-brobe	egffbj
clrobe	egffbj
+1son	jffedc
pbarn	fjeedf
+bemeka	ffefcj
nconcur	ffefcj
-2apolog :	efeejc
-3my apolog :	efeejc
+2whiche .	jefeed
crfloor	djbdfi
-2did on	deefcj
-3told everyb by	cfffje
-3with the team	bddjcd
nskip	ecjfdg
+2so school	ddefej
-1school	hdbdcj
-3, make that	jdefcd
+bimpose	ffffjb
crimpose	ffffjb
-2evenin but	bcgfeg
-3any evenin but	bcgfeg
pemails	jcccje
crbank	bgjche
+2, gave	cebejd
pfever	deeffj
-1check	bjdcdi
-2paid ,	cdjebh
-3, paid ,	cdjebh
-2group interv	cefcbj
+2before arriva	cbffej
-3cancel up to	cbffej
+bknee	dfdfej
-1centre	cedcej
+2n you	jdffed
-2view on	jffdec
-3her view on	jffdec
-2before close	jgeffb
-2due before	bcfffj
+2latest $	fhdeeb
-3go @d and	efedej
-2there within	fhffeb
pplanti	eeffjc
rxanswer from past	efedjc
crabove	bdffii
-bhut	didecj
clreptil	iedjcd
crtram	ciffjc
-3they settle it	jeeeee
-bmariso	jheedc
nnail	jfcfhb
-2offer by	bggfgi
+2only $	jfbebe
pjustic	eedfej
-bdealt	iecbfi
-3hour betwee the	cfjefd
phe	igibbg
phandin	cjeedh
-2for a	dcebgh
+2: expect	bfddif
pthrice	bejfdi
+2so may	ddcjdf
+2, carry	bbifei
cloffend	jefffc
ppacked	jbefic
-bbusy	dfijfb
-2last :	jehedb
-bvisiti	bebijg
cldeal	cgdjcg
-2half five	cfceej
-3interv forwar to	eejecd
-2get by	jcfffd
-3will get by	jcfffd
-2talk of	ffcfjc
-3your talk of	ffcfjc
-3if i say	eecebi
+bbench	hebfgh
+2if not	hhefeb
bsfrom lower-bound no	ebeddi
+2the post	djffbf
pellery	ffdfjd
-2exec meets	dfejbe
-3told to allow	jfffbc
-3second chat ,	cjgfdb
-1requir	dfffcj
-2page by	hhfeeb
-3diary , the	bfbfjg
-3one copy by	ejffec
+2per the	jdffdb
-3someon by the	jeffdc
-3the quiz by	cjfffe
-bcoat	cbefjh
-3graz until the	defeej
-1rounds	hbcbci
pmullin	fedeje
-1^	igfbdc
-2^ ^	igfbdc
pfires	hifffb
-3tells me on	cceeej
-2done inside	cjffdc
-3be done inside	cjffdc
-1traine	ddcjde
+2, kids	dfbejd
nken	efeeej
-2in max	jdffec
-bcompen	cefjch
clcompen	cefjch
clcost	cbcejj
-2leaves in	dfefdj
-brange	degeej
+bseats	eeefej
-2recept by	cgeebi
-bbye	hbfeei
crlaid	ifffhb
-3your mail from	ffffbj
-3up , by	jbffee
pnuala	cfffej
-3will pick by	jdfffd
pmarch	ddcfjh
crguest	dfdffj
+bquid	fejfed
-2us anothe	jefffb
-3give us anothe	jefffb
-2choice :	ffjeeb
pbees	bhffbi
-3tell her by	cdfejf
-2counti :	dcffdj
non	bhchfh
-3comes down on	djbfdd
+bpav	cjeffe
nrethin	ffefjd
nsaturd	fddffj
poverra	efefdj
+bseen	ecdjjc
-3distri office ,	bdhedg
+2but is	ffefjb
pdiffic	ffffjb
-2the app	hjbecb
-3in the app	hjbecb
+1sealed	eedfdj
+2sealed it	eedfdj
pcompon	ddfffj
+2to finish	ifdbdd
plifts	cfeffj
psia	fjgefb
-3every candid within	jdffec
cltoy	hfjebd
+2: duly	efeejc
pazores	ceffej
nleafy	ceffej
ngraham	ceejci
-3is due back	ejfffb
-1teache	jffccd
-2phone panel	deieib
crtuesda	ebhfjd
-2suspen for	efffbj
-3is suspen for	efffbj
phoping	ffhhbf
cladding	jecfdh
-3the partne on	fdchbi
-2ring before	ifdedb
-3a deadli on	fjdfdc
-bperth	fdffdj
nfeels	ffefcj
puncond	ccffjg
+2from @d	cejfcc
-2my cv	ddfjed
+2, attach	effejb
+2is soon	djdfcc
clsalari	efefdj
-2the lads	ibifdd
-3is out on	jeeecd
+2has to	fecejc
-bsortin	fedjcf
crdock	deefej
-2have holida	cfeeej
-3i have holida	cfeeej
pi	jgdfgc
clclassr	dcgfdj
+2, best	jfefec
+2nite ,	cdgfej
nporto	ffffjc
pcried	gfdjdd
+2after her	deffjb
-3need , in	biefbf
-2here for	ddffdj
-3letter within the	jeffdd
-2books from	efefcj
-3the books from	efefcj
phitch	jefffb
-3in there till	jdefec
-3, have til	bjeffc
nhug	fidejb
-2: decide	bfefgj
-3a congre until	eefddj
nrailwa	bicfdj
clnarrow	ieedib
-2two refere	fgdfib
+2let us	djeffd
-2looks like	idcdhb
-2contac betwee	ifefhb
-1ceo	cfbefj
bs- period ahead	ebigcg
pkomani	dffeej
-3is planne for	ieidbg
-bprovid	ejdjbc
+2whethe @d	djffec
-2round in	fbcdci
clcreate	efefjc
-3as for the	jecfce
+2, arrivi	ffjdfc
+bwardro	jffdee
-2^ no	jbbedd
+bsites	ffffjb
nsites	ffffjb
nbindin	effejc
-3do a call	ddjffe
-3stretc it to	djefdb
-2the sea	cfeedj
-3by the sea	cfeedj
-2posted by	jcffcd
nherita	jcgfbg
-1scores	hechcb
cldrawn	fcdjfe
-2now told	feefib
pcoveri	fchhhb
+2over three	bcedhg
-2a gap	eejfec
-3do so within	cjfffc
-3and said the	jdffde
-3have @d ,	ebifdh
pachien	jffffb
-2iv ,	begedh
-3bank iv ,	begedh
-2were interv	efdfjb
-2form until	ejfffb
+bblack	bgjecg
-3to know in	djffdb
cltransm	djfffd
+1e	jdefed
+2e go	jdefed
-3i said ,	jfefcb
+be	bieefh
-3hear before the	ebefjf
nturkey	cfefej
-2workin after	bfffdi
phereof	ffffbj
pfolake	eeffdj
-2is been	beddie
-3it is been	beddie
cling	deffej
-2return for	eeefdj
-3happy return for	eeefdj
pmairi	bfgffi
nbrown	deffej
psouth	jedfib
pmull	dffeej
cltrac	jdefgc
-3visit , by	jbfffe
-2docume of	ffffjb
-3your docume of	ffffjb
-3know by the	bccbhj
-2honest by	cjffed
+2, fourte	jeeebg
-3last girl on	eecjdd
-bvacant	eeeeej
clvacant	eeeeej
-3other by the	jdfffc
nresubm	djffgb
+2, opens	cfdddj
-2respon in	jfffdc
pjuggle	eejfec
crvalley	cjffdg
-2offere it	edcfcj
-2budget until	dffcej
-3the budget until	dffcej
-3be publis on	deecbj
pconcur	jeeebh
+bscorec	bffjeg
-3me by the	hfbbgb
-3itself starts on	eedfej
+2, howeve	jdcebg
-3will bell me	jedfdd
ngreenc	djfeee
crroast	dejdeh
-3or no ,	djcfed
-3refere in on	cfcfbj
-3, # or	jbgdbb
-2beach til	bdefej
-bvirtua	dddejh
+2and open	fedebj
clstroke	jdbfeh
cladds	geecdj
+2if nothin	jbeeed
clpays	jfdecg
-1cut	jddfec
-2did great	defejc
-3you did great	defejc
nverger	beeehj
-blikes	jdefib
crboat	dfchbj
crflood	cjefdh
pmariso	cffffj
+2: bruno	jcffbc
-3pick one :	eejffc
-3, comp review	beddbj
pdairy	fjfcde
-2she says	bbbdig
-1wine	bejded
-2^ well	efefjc
-3, # to	jeddec
-1bet	cdffej
-2my bet	cdffej
-3, phone call	jddfed
-2budget mtg	ceeddj
-3, budget mtg	ceeddj
-2now is	bdfffj
crcab	gejfdc
-2up till	ibeeeg
-3do so on	edbecj
+2we ought	igffbb
+bcatchi	ffffjc
frreceipt	dchfej
plasses	eejfed
-2commit votes	cdejcg
njoburg	efeejd
crduty	dfhejc
-3, sittin on	efeejd
-3they vote in	edfbei
+1:	bfbcie
crbye	ijedcd
clpro	ddfefj
-bhacker	fjfffc
clair	jhefdb
phundre	bjibdh
-3gran 's till	ddfffj
-2minds up	jffeec
-3their minds up	jffeec
-3payrol 's back	ddeffj
nqualit	fgeejc
-2proper on	idbbdf
+2fine $	gibecb
-3is down till	ddfeej
-2compar notes	gedffb
penter	ejffed
pled	efjffc
-3your interv is	eecedj
nat	dcjcfh
-bthistl	cfijcb
narticl	jdffdg
-2test in	ejbfee
ngentle	effjec
-2look ,	ehccjc
clunder	jgbhdc
+2, height	dfedjc
-3medica passed on	dfedjc
-2the third	feccbj
clinques	jfcfeg
-3fixed term ,	fddfdj
-3lets call it	jefedc
-2optimi with	efefjc
-3being optimi with	efefjc
nsomeda	bfffjf
pkurz	ffdedj
-3essays until the	hdefeb
nsemina	dejedg
-2sendin it	bidfbf
-2himsel ,	geddbg
-2my list	jfffeb
-2: back	jcdfdc
phalal	jeefde
-2role :	jefecb
pfifth	gejfec
-3myself to the	jfeccc
+bone	cejddh
+2, gradua	jffeec
-3it is not	ibccef
-2govern meet	heebbg
clleafin	effjec
ncork	ddjfci
+1postin	ceddcj
+2postin comes	ceddcj
-3em up :	ceddcj
-3deputy by the	djfecb
-3lad triall on	cffcej
+2betwee nine	gibfdc
-2contra for	fjbfed
ninvoic	feeedj
clp	chbcjh
+bines	feefdj
-3comes back within	jdffec
+2to learn	eccdbj
-3or ring by	cjfeee
-3scaffo 's off	cfefej
+2until @d	efejcd
-3my refere by	ecffjc
+2, summer	dfdecj
-2emaile on	hdbbdg
clucas	cjffee
-2surger closed	ffffbj
-3gp surger closed	ffffbj
-3you have the	icdbch
-2loops ,	dfeccj
-3more loops ,	dfeccj
nxo	fijdbd
-2mail from	efeejb
clwork	bcichj
-3are due by	bdfedi
-3so over the	dffcdj
-2comes in	hcbdbg
-3, they sail	cfcfej
-2it be	ibbede
nchews	gfffbj
nmatchs	gfffbj
clprices	fedfej
clok	fbeghf
-3it for the	jecdbf
-1provos	bffjfd
-2the provos	bffjfd
napplec	ffjffb
+bpolicy	idbefi
-2accoun for	dbfeje
-3text me before	cjfffc
pchippy	fdjebh
-2there before	bjffef
nbottom	chcefj
-2himsel on	ifheeb
-3people within the	dcffjb
-2report in	jcfffb
-2them till	fdecjd
-3from hull on	dfeedj
ncrunch	ffeejc
-2, initia	ddffdj
nsleepi	bhefdj
crunbear	bffffj
ntadic	bffffj
pballs	fffbej
-3, last two	eedecj
-2will holler	jeefdd
-boffsit	deechj
-3you : auctio	dfdcdj
nbundle	fjefed
crmentio	gdgfjb
clhinted	bddejg
-2you did	ffefjb
-3for coffee on	cejfdc
pbeater	fddffj
pfootsc	fddffj
clregret	hbebjf
-3is at the	gbcbcg
ppastor	jffcee
+bforkli	ccjfdi
-bcateri	ejefcf
noutrea	efffjd
+2, gerda	geffhb
pferran	cfeefj
-2electi on	gdbdbi
-3the electi on	gdbdbi
-3will be phoned	jedfeb
-bhgv	egjfeb
-2@d of	jfebdd
-bchance	jefebf
-1flew	deeejc
nships	ffjffb
clfranki	ffffjb
pcomfor	ecjefg
+1owing	bfdfih
+2owing to	bfdfih
-3toss for it	jfeeec
-3rota meetin 's	jebebe
pgenera	gibfib
cllearne	bdefhi
-2it out	fbbejd
+bit	fheejc
-3me in for	ceiehb
npump	ifejcb
pknots	jfeeee
-bcable	jbffeg
-1cleane	efeecj
-2other cleane	efeecj
-3two other cleane	efeecj
-2hands within	djfffb
pfloris	dbjddj
nl	cbffij
-2aiming for	jfgfcb
-3are aiming for	jfgfcb
pporto	ceefjf
-1compan	jhbdbg
+btop	eejefe
-3who retire in	efefcj
-3call you on	gbbfbh
-2you since	ffffjc
+2for some	efdedj
-3from @d ,	cdjfcg
-bcan	hejbef
+2, how	ibcebi
-bhandli	dgjfed
-3postin 's in	efdeej
-3it , within	cjfffe
ntransc	bdgegj
+2, ngozi	bbfdje
pslept	idddjd
-bnine	bfjhib
-3people are in	dffddj
-3dark from the	efeedj
+2in place	jfhccb
+2settle it	deefje
-2to everyb	dedfcj
-2q :	hebfdf
-3no q :	hebfdf
-2rules on	jfeeec
-3whethe it is	cecffj
-1appoin	gbjgdb
-3trial shift is	eehbdi
+bwarmly	feefjd
pguestm	feefjd
-3settle by the	dbfebj
-2reques until	cjffec
-3liked to say	beffgf
-bduring	ecigib
-2week ,	bbgdbj
-3please , before	cjfffd
+bpitch	bdjdie
-3your traine from	efeecj
-2her again	cebfih
namong	bdhffh
-3not wait for	bdbefi
+2and #	ddbfjc
-3, open till	cjcced
+2will do	cibebf
pso	bihgdg
+2were his	ibeffd
-3so , by	jbfffe
+2, dean	cfejeb
-3: commit ranks	cfejeb
-2servic the	ceeefj
-2long :	hbcedg
nmaple	jeffed
clbleep	egjfec
-3letter before the	cjfffc
-3a retrea until	defjcc
bsafter day past	eeffjc
-3airpor i gave	ceeecj
-3would keep the	dfjffc
-2in before	dibdde
climmedi	efffdj
+2s here	dfffbj
-3copy by the	fjffcc
plindqv	dfjbeg
nbots	ejffed
-3: as of	ffffbj
pintent	deffdj
pnicely	jccegg
npeople	dgcbij
nshred	eeffjd
-3i leave on	eedeej
-bcampin	gibeeg
clcampin	gibeeg
-3last applic on	bffdej
+1southa	deefdj
+2southa ,	deefdj
-3invite back in	efjfbc
-3my word for	hfeeib
+bsizes	jfefed
-bframe	bjffhd
clframe	bjffhd
-2be there	hbdeeg
-2are from	efjcce
crbench	eebfhi
-2regatt week	efcedj
-2be told	gdddbh
-3school office :	eecfcj
+2to phone	ceeedj
clops	ichgbd
+2, budget	bdjedg
prail	ddjfef
+2from then	cdffdj
-3she said :	cdffdj
-3she apolog for	bfefei
-1saving	dfeddj
-2daylig saving	dfeddj
-3: daylig saving	dfeddj
pbigger	jfffec
-2is seen	efejcb
+2and lot	efejcb
-3two is seen	efejcb
-3for it on	dcicjb
-1m	bbifcf
-2a m	bbifcf
npam	ffcfej
-2text within	jdffed
-3coolin period of	eeffcj
+bi	jfcgcg
-3for others on	dfcedj
-bcold	degedj
-1writes	hcbdbh
-2day being	fdcfdj
-3i meant the	jeefce
-1knows	cfecdj
-3my inbox by	djfffd
pketchu	djeffd
-2submit within	hbffdi
-3member closes on	defeej
-3office closes on	deefej
-2apolog for	bfeffg
+2go by	ebdffh
+2s visit	ddhfbg
nedit	edffje
-3agm on the	hdhdbe
nmailed	fhebjd
-2your result	jfffdd
pthirds	ffjeed
-bfemi	gfeejc
-2statem for	defeej
-3privac statem for	defeej
-3every applic inside	cdffdj
-2count on	geedbg
-3# apply by	fdffbj
+2to reach	djeeeb
+bbadger	eeefdj
-2copy within	bdffej
+2, @p	deefjb
-3lesson plans by	cjffed
-3the rota for	eedfcj
+2and was	deeecj
ndolore	idefjb
-3ahead of the	hbefbf
-2the positi	jfecbg
+2with forty	ffdfjd
-3group assess on	ffdfjd
-2write inside	jeffec
pears	fjeddf
crcuppa	fffbfj
pnina	gjdfcd
+2they give	jeffcc
-bbean	jcfffe
pquarre	feeddj
-2i mind	dcjfed
crtally	hfebej
pretake	dhbffh
+2he tell	jffecd
-2centre ,	dccfej
-3a result on	ffffbg
-2on board	ffjffb
pludmil	efcffj
-3are shut until	edfefj
-3change by the	hbffdg
+2and to	eifdib
-2you that	ieffbg
+bhit	eecjeg
-3sit before the	dffedj
clstacki	efjfce
cleighte	efeedj
-2these :	ecjfed
+bfrozen	efefcj
-bdoreen	dhdedj
+2, worst	fhbfeb
-2is still	jdcdcf
-3out from the	efefdj
+bsaturd	bifeei
crorderi	ecfffj
-2year is	bedjde
pdivide	ffdfej
+2the kurato	befegi
-3well : on	befegi
+2appare $	hedfbh
-2it the	chhgeb
-barchit	djeedh
clarchit	djeedh
-3as of the	bebehf
-2depot by	gjffbb
-3the depot by	gjffbb
-1gather	jfdcce
-bgrape	fedeej
clgrape	fedeej
-bderek	cejfdh
-3hear from me	heddbg
crnail	efjffc
+1mate	jeffec
-btourin	ffceej
-3call to me	jcefde
-2waitin since	fffejc
-1md	bcgbhf
-bok	eiiicb
clpartic	gfcdje
-3applic settle by	beffej
-3, so before	jdffec
-1ratifi	bfdbgi
nradiat	feffjc
+bxmas	bjefdf
-3: timesh by	cceffj
-3to have known	efffjb
-3the last interv	dfdjcd
-3be signed by	ejfffb
-1fracti	ddjfdc
-2on fracti	ddjfdc
-3lesson on fracti	ddjfdc
-2get announ	jeefec
+bwhose	fgefbj
clr	ifecbi
pdollar	ffffjb
crinspec	jcdeic
ppoets	ddfffj
pyeats	ddfffj
-3filled before the	bdffej
+bp	ifiecb
-bimmers	cdjedg
+2holida ,	jecfec
pwicker	efdfdj
prel	fbffjf
crusual	iedejb
+2the forema	idiedb
+2now $	fedebi
-3search conclu on	jffeec
-2on shift	effebj
-3is on shift	effebj
-3we would talk	ifedgb
nfence	dejbid
+1read	efefjc
+2read @d	efefjc
-3where it says	efefjc
-blineup	jfefed
cllineup	jfefed
-3has met on	dfedcj
-bcommon	iccfdj
-bolsson	jfdfee
clolsson	jfdfee
-2@d so	jeeffc
+2from everyo	iddebf
-2over until	iiebeb
-2it comes	jefeed
+2, term	ebgffi
+2, applie	ffefjb
nsketch	ghbfeg
crturns	jeffed
-2^ commen	bfeeej
crchance	cdffgj
-2keeps saying	bfeffg
nsimila	jfffec
pgarda	ecefgj
+2please report	fegfbj
+2: is	bjgffe
pjava	ebjfgf
-2certif within	bgffjb
-3second look ,	cbffhe
+1ten	jcfdbe
-1resolv	bffjfb
-2counci resolv	bffjfb
-3the counci resolv	bffjfb
clluc	effdjd
-bpavel	jfeeed
+2instea $	fbffcg
-2# you	jeefdd
ndrinks	beeidj
siinvites-questions	hbdgde
-3clerk before the	jeffeb
pgeogra	ffddfj
-bmass	jecfcf
+2, these	bdffjf
-3they need about	jffedc
-bglassh	deefej
-1others	bfbidf
-3yes no by	jdffeb
peating	jcbfei
pfools	fejfec
+2using the	djdeed
pmadame	idjfcc
-2the depot	bcjefe
pbylaws	hehffb
+2before my	cdfffj
clascens	jieebd
-2a trial	ecjffd
pdied	efeedj
-2, send	cfbfei
-2new class	efeedj
-3the new class	efeedj
-3its determ within	ecfdjb
+bposts	ddeijd
pamber	deffej
+bnomine	jffffb
ndouble	jbefdh
-2my form	ffffjb
-3sent my form	ffffjb
crdraw	fcegej
+2out of	idbedh
-3night is the	cedffj
-2shift 's	bcidch
pasleep	hchbhf
-2introd within	ccfeej
-3be introd within	ccfeej
-1people	ifceib
critem	fdjfde
-3or any time	dejfec
phangar	fecfej
-3they decide on	dffbdj
-2met her	ffffjb
-3and reopen on	deefej
+2was never	beeehe
+1hun	jeffdb
-2makes it	jefedd
-3that makes it	jefedd
nstockt	jefegb
prare	efefdj
pokayed	efjfec
-3for # on	eejedc
nsendin	icjeec
-1trains	bceeii
+2, rang	deffjc
+2and you	dbghbh
pdare	hjdegb
+2, mails	cefecj
+2, forms	bijecc
-2conclu within	jdffed
-3from leeds on	cffeej
-3now , by	cjfffe
ptariq	fjeffc
-bcoming	ibhdef
-3, # and	dceffj
+bfilm	djffed
puses	cjfffe
nphotos	eebfjh
-3your interv by	beefjf
-3office has until	cjccfd
crweeken	cjfffe
-2a mail	jfdfec
-3gets a mail	jfdfec
nalas	geffjc
+blaughe	bedfji
prafa	ffefjc
-3the letter in	bffeej
-2was logged	efeejc
-3applic was logged	efeejc
-bkeepin	cebfhi
-1terms	dbcfcj
-3hr will text	cececj
-2choosi till	dffeej
-3not choosi till	dffeej
-2i fly	ceceej
-2office since	ffffjb
pbinned	geeccj
-3a human within	jeffec
-2text before	hgefeb
-2proces ends	fffcdj
-3other proces ends	fffcdj
+binitia	jcffdg
pkay	eeefej
clplain	ffdfdj
-3you join on	dedeej
-3their verdic on	ceeejc
-bpoints	jceddi
-1sync	cfeebi
+btwice	bjdffg
clmajor	dejbej
creditor	dfeeej
nhelmet	iidfeb
-3suitab examin of	ffefjc
-3can do the	jefdcd
-3tell them within	bjfffe
-3dates before the	fjdedb
+2, throug	hhffeb
clderek	cejfdh
+2until you	jfffec
psoft	jeeged
-2down from	efeecj
-3be down from	efeecj
nclassr	djffee
ptenant	ejfdde
-3get an answer	begfhj
-3close the list	bjecdg
+bouter	jhdedc
crouter	jhdedc
-3not contac within	jeffcc
+2what it	heeeib
-1archiv	cjcefc
pvibe	ibffei
nscarf	fejfec
+2s good	beceig
-3the dentis ,	jdceee
psweet	eedffj
+2, fine	hbcedg
-1attend	hcdedj
pyusuf	befeii
-3were held on	ffefjc
-2leave till	cdfffj
-2candid comes	effbej
-2words by	ieeeeb
-bbroom	dfefej
clbroom	dfefej
+2and one	fdgigb
+2@d i	dfefjc
-2monito betwee	efefdj
-3not monito betwee	efefdj
-bkurz	dffeej
-2notice beyond	gbffhb
-3withou notice beyond	gbffhb
-2face for	feffjb
-3gracio face for	feffjb
-3can decide by	cdffjd
-btries	jeefde
-3conduc online on	ffjeec
-3decide before the	icfebh
-1store	beffej
-2the store	beffej
-3is on ,	cfjffd
-3shall , on	jeefed
-bguide	edffej
-3me know before	jcefcd
-3mornin in the	edjffc
pvessel	bjeecj
-2questi :	ejbdcb
croverdu	deffej
nmislai	deffej
ngenero	befegj
-1jobcen	dfeedj
-2, jobcen	dfeedj
+2, gran	dfeedj
-3@d , jobcen	dfeedj
-3japan until the	cceeej
nwanda	bfeefj
-3, come in	edcffj
pharrow	ecfffj
-2floor manage	ddbfie
-3for floor manage	ddbfie
+2, obviou	hedcbg
pexplor	gfhbei
pshoreh	eedejf
-3: reorga on	efffjb
clcampai	ceeejg
+2yes or	jeffde
-3ngozi till the	eefdej
-1milkin	bdjeeh
+1sous	dedfjc
+2sous :	dedfjc
-2rang on	ffffjb
+2, togeth	cbjggi
-3copy back within	djffec
ndock	jeffee
-1head	edbjcg
+borchar	fejfec
-bsr	heffbi
clendeav	jfffdd
-bcarlow	eegfjc
clcarlow	eegfjc
+bgladly	efffdj
crgladly	efffdj
-1aside	hebedh
-badmiss	icbich
-3addres by the	jcffed
-2public holida	dffeej
-3the answer ,	ceefej
ndry	cicjib
-3back yes by	ejfffc
posaka	jdecgf
+1inviti	efefjc
+2inviti you	efefjc
-2interv you	cejffc
-3to interv you	cejffc
+2s been	efefjc
-3touch by the	djffdb
+bbob	jeeefb
-3runs from the	efejcc
-2his is	ieeebf
-3, his is	ieeebf
+brough	heefjb
-2time since	ffffbj
-bbeg	bhffeh
-1client	cdbfhg
pcoachi	feibei
-2counci decide	iffbjb
+2and contac	fefebi
-3a call before	cdefdj
-bpasted	ffefcj
-1stuff	eedbjg
-bautoma	cceehj
-3after mass on	hedicb
-2plans by	biffib
+2, sees	jdbcch
nlasts	ejgebg
-bpurser	fhdbdi
-2you make	dcjfdg
-3advert runs until	edfdej
-byay	gjcegc
-breacto	efjffc
clreacto	efjffc
pexpiry	eeeeej
-1study	bbbiib
-2case study	bbbiib
-3the case study	bbbiib
+bbottom	ffdfjd
pmint	feeeej
-3it works till	ejeffc
+2on princi	ifebeg
-3no older than	ddffej
-bmad	beheej
-3its appoin on	jffcee
+2n if	dfjedb
-2here :	hccdbh
crstatem	ejecfe
-bhadley	efffdj
clhadley	efffdj
crresear	eefeje
-2word in	jefeed
-2would put	cedejc
-2yard by	djfffc
-3the yard by	djfffc
nnuno	dejfee
-3person on the	idjcbb
+brhys	eejfef
Y	gjdddd
+2, wind	dffjfd
-2there until	djfeed
+2from a	cedbhi
nplaste	bfffjg
nbeyond	ffdjch
-2fish ,	bdhfch
crkindly	gfffbi
-2my yes	fjdfeb
-2ship docks	jeecdd
-2live until	bdeeej
-3number , by	cjfffd
-1car	efecdj
-2to hear	cjdbfe
+2betwee you	jdefee
-3for you inside	jbfffe
-bretest	eeeefj
clretest	eeeefj
papprai	hecedj
clfoul	fdjfdf
clcorby	fdjfdf
-3contra by courie	cdefej
nsurpri	hgbeci
-3lambin 's till	defeej
+bdelete	bfeeii
ntherew	effjdd
-1nets	edjfec
-2three or	dbefdj
-3after three or	dbefdj
clgraz	eefeje
-3get your call	jfffdd
nbeats	bdffjh
+bforgot	beefhj
-3lesson 's on	eejecc
ngirls	dhdjfc
ptearoo	fejede
-2with it	gdeebg
clabout	dbggje
+2was suppos	dfffjc
-3collea told you	deffjc
-1anybod	bedejd
-2choosi anybod	bedejd
-3is choosi anybod	bedejd
-2good throug	bjfcib
-3interv @d and	jfedeb
+1keeps	cjefec
+2keeps you	cjefec
pworld	ibeffg
ptreati	efdfjd
pmailin	ifbfdi
nokay	iddecj
crconser	geffjb
+2s appren	eeeejc
+1meanwh	efceej
+2meanwh $	efceej
-3verbal offer of	eeffjc
-2copy before	ecdfej
clbe	ggffbh
+1panels	ceeeej
-2^ wed	ceeeej
+2panels with	ceeeej
-3, counte from	dffjcd
phydrog	gffjdc
+blasts	bfhefj
-3for applic is	cffffj
-3, and within	jcfffd
ppivot	jfffed
-2me which	bcifci
-3tell me which	bcifci
pgrumbl	ffffbj
-3the gap in	ffffjc
crson	jeedhd
-2end on	fdbhbf
+2was meant	eeefib
-3said when :	jedfed
+2in @d	dcgcbi
-2sales end	eededj
-3horse sales end	eededj
+2origin .	dfeejc
sidate-owner	deceje
-bserved	jefffd
-3you come the	cfjfff
-2forwar for	ddffej
-3is forwar for	ddffej
predepl	cffefj
-2i withdr	ffffjc
+btemp	cjffdg
pbeatri	edcegj
nlady	fddjgd
+bto	bhiegd
-1mum	bcjfdf
+2two of	idfbdi
-2verifi on	fcjffe
-2yay nay	hhdfeb
nenthus	ffffbj
nfeel	fhjddd
-3check on the	cecejf
-2about it	deebdj
+1coffee	cdjffd
-3@t on a	dedejd
-2but not	befegf
-3, but not	befegf
-3me this by	cjffee
-3on at the	ifeeib
ptoast	ibffdi
nnasa	ejfffc
-3do second interv	deidbe
-1race	ddjdbf
-2we race	ddjdbf
-3@d we race	ddjdbf
-bpinged	feffjc
-2is cancel	cfbegh
-3the strike on	bffdgj
nsec	ffefjc
+blambin	jfdffd
pblown	hfffhb
+2, il	bffffj
-3settle before the	jdfffc
-2in leeds	ffffbj
+bshare	ggefib
-2the md	bdebhf
-2your call	geeejb
clbathro	bghfgf
+2, callba	bicjdb
-2will by	jcfffe
-2fella said	jfefdb
-2are ,	ddgeib
-3you are ,	ddgeib
rxaside from past	bcccjd
-3have the outcom	dfffbj
+1remain	ejcffe
psnowed	jeheec
-3the repo by	fjfffc
ncab	ifjfdb
-2story :	gedfib
-2@p then	cffeje
-3origin @p then	cffeje
-3test before the	fjcffe
-bwork	djccgh
-3she does on	jefeed
-3to say on	ceefcj
-3, tell her	gbddbh
-3and i get	djffec
nshake	hfbeej
-3the result within	dbffhh
-2the accoun	bfejdd
-2lagos on	debfgj
+1whoeve	fdbdbj
+1could	bdgdie
nrotter	ejfeed
-1um	djfedb
+1positi	jhfecb
-3me yes by	bjfffe
rxdenied by past	jeffdb
-3be settle by	dbfeci
cltexted	jdfegc
-blorry	gigeeb
+2via the	ccffej
-2sheari from	ffffcj
-3, sheari from	ffffcj
-2what is	bdifef
-3name before the	jefffc
poisín	effedj
clpurser	ehebdi
-2waitin beyond	beefdj
-3you waitin beyond	beefdj
-3's back in	cjdfde
crdeckha	dffeej
+bindefi	bfefii
-2sift in	dfejce
-3first sift in	dfejce
+2about my	ebffjf
npet	eeefdj
nstrang	jhdeec
-3my desk from	ffffcj
-bdeclan	efffcj
-2done for	dfffjc
-3had done for	dfffjc
-2verbal by	bdfejd
+2the word	gdfffb
+bstamp	jfefgb
nmechan	cffffj
-1else	bedfje
-3waits more than	cefedj
+1pal	icjfcb
+2pal ,	icjfcb
-3free in the	fdjffb
-3be publis by	jdffec
-3planne for the	bfhefe
-bcrosse	cjbdhe
-1pass	hehffb
-2someth before	jcefce
prd	dfjddh
+1statin	bjffff
nhook	eeffjc
-2ring him	ejcefd
+2, modera	dedhbh
-2side from	ffffbj
-3your time on	dejfgb
-3attach by the	cjfffe
-2bleep test	eejedc
-3the bleep test	eejedc
-2wife ,	jefffc
-3my wife ,	jefffc
pchatbo	dgffjd
-3for an email	jffeec
-2now its	jdfffd
-2exerci by	djeffd
crinstan	gcehib
palone	hhecbh
-bcrimin	ejffee
-2like rain	dddfej
-3looks like rain	dddfej
-2done within	bjffdf
-1afford	bhdedg
-2are afford	bhdedg
-3you are afford	bhdedg
-bentere	hfefib
-2sent ,	giefbb
crwed	fedeej
-2the milkin	begeei
-3for the milkin	begeei
-2have yours	jfeedc
-3will have yours	jfeedc
-3waitin longer than	eeffbj
-2term is	dieffb
-3the term is	dieffb
+bsue	jddfeg
ppasty	idbffh
pgel	idbffh
pagreea	cjfffe
pciso	hfiffb
-2box by	ejefeb
-3appoin board on	dfdjfb
-2pune ,	bdfedi
-3venue pune ,	bdfedi
-3ship leaves on	fecdej
-2your knives	bbhebi
-3sectio leader on	cegdib
-bdust	ffedej
-2vote in	dbcjdf
podell	gffbej
npennan	gffbej
nslate	gffbej
nminers	gffbej
nowned	gffbej
+2, stampe	cjfffd
ncostum	ffffjc
+bshake	efeeje
-2given till	beffdj
-3been given till	beffdj
-3trial , starti	ffjfeb
nclosel	efffjc
nlapses	hibeff
+2regard .	fddecj
pphrase	jefgdd
-3and return by	ejfffc
clrevere	geeddj
-2it went	dddejb
+bcampai	dfffjd
-bsim	ebjejc
-3gets opened on	jfdffc
-2the client	debgdi
+bscaffo	bedejh
ptundra	fddffj
-3presen title by	djfefd
-2debrie 's	bebfci
nbandma	cgefej
-2to mentio	fbhfee
pseemed	dfjfdf
-2^ posted	ffffbj
-2answer before	gbdcgg
nmonste	jfffec
nthrice	effejd
pfte	ffddfj
ncerts	dejfgd
-2record before	ejfffc
-2staffe until	bhfeee
-3is staffe until	bhfeee
-2mail said	bbcegi
clrestfu	dfefej
-3board meets the	jeddcd
psteppi	jeffcf
-bna	dbhfei
pmarta	gdgecj
psizes	jeefed
piban	cjfffe
psignin	dffecj
-2raised for	defedj
-3be raised for	defedj
-2visa the	efeedj
-3the visa the	efeedj
-3i told you	eebeeh
crceo	dfjfdf
ndoug	fdbehg
-3are counte on	dedbei
ncalm	hfcfjb
clwave	icecej
cllent	jeefed
nreg	ffedej
-3shut @d and	dedeej
-2went quiet	ffffjb
-3manage went quiet	ffffjb
-bexit	jfefed
pclay	idjded
-bflower	dejffe
+2, she	iibdcc
-2notice period	ddfeej
clfriday	cjeedh
pwages	jeeeee
pjobsee	ejffec
clno	iebdhi
-blabora	ffffcj
+2now @d	dffejd
-2no reply	efffjc
-3hence no reply	efffjc
+1most	cdjfgc
-3barrac office within	deffjb
-2job :	eccbjd
-2starti after	eeefdj
pelf	jedeeg
-2someth for	jdffcd
-2be commun	jfffdd
crdocume	iejecd
-2no of	ffffjb
-3associ as of	ffffjb
-2word on	difbgd
cltights	cjbeej
-3the applic on	cfebfi
crbehalf	eeffje
noath	cjeejc
paudio	dfjddh
+1possib	ecjffe
+2possib ?	ecjffe
-2our mail	jfefed
-2confir ,	bchfdh
pbooth	jeddic
pgateho	dgdfdj
+2and half	ccbegj
-2when :	gbhcde
prelati	gibfcj
photlin	ffefcj
-2of those	cjfedb
-3end of those	cjfedb
psports	effdej
-3lad who did	ffefjc
+1nite	jhbebc
nelves	effedj
crprovid	dfgcej
-3@d , back	jddccd
-2engine for	fdffcj
-2i return	dffeej
+2and read	eejeee
-1talk	gdbhff
ptimesc	dedhdj
+2would help	cjffed
crcondit	egefjc
-2the door	jbbecf
clpoints	jcfddh
-3round , closin	defddj
+2: dentis	deeeej
-2, promis	dfefjb
-2finish within	beffgi
-3be finish within	beffgi
-3maybe in the	jebddd
-2role for	feffjb
-3on from the	efdedj
crscript	jfehdb
-2recrui :	jefebd
clgoats	hfefib
-3one back by	cjfffe
-2part on	jffefb
ppredec	eejebh
pprops	fceffj
-bcongre	gcccij
-3i get till	cjfffd
+1comma	fdbbie
pnordly	djfffd
-braft	jfceff
-3lands on the	jebece
-2left it	cdfejd
crhut	cdjcdi
prowing	edfffj
-bdescri	biffei
+2to call	dbfcej
-3and tell us	fidcbb
-3and from the	efefdj
-2there from	efeedj
+2and her	icdbch
-3button disapp on	cjccbe
crnegati	jgfecc
-1seat	gddbeg
cldom	cffjfe
-2resubm by	cjfffd
nsite	feejdf
crforce	deffje
crbound	ecfchj
-2fetche until	ecfffj
-3be fetche until	ecfffj
-2allow me	jcffde
+2for one	eejffd
-3i wait ,	jdefed
+2, forty	effecj
-2ticket ,	ddeedj
+2to pay	ddeedj
-3parkin ticket ,	ddeedj
clnoses	jfffed
-2destru in	bgdfch
-3self destru in	bgdfch
nbingo	fcfffj
pwake	dffjfe
nphotoc	ebifjd
-1offlin	ejcddg
pmining	iidfeb
pfirer	iidfeb
nsouven	iidfeb
+2means bad	cfefdj
-3us on a	cfefdj
nfavora	ffffbj
+2the board	gbdehe
rxanswer since past	dffdjc
-3and closes on	bfdeei
pmanila	ieeebh
crwashin	gedddj
crlittle	difbdj
-3@d , by	dbfeej
-3, yes ,	dcdghj
-2first one	bedfjd
nruth	jbefeg
+2, actual	cffijg
+2at closin	edjfed
-2email me	djceec
-3will i know	jeefbd
nsandwi	gegebj
nlistin	efefjd
-bsharon	cjfffe
pabara	fjefdd
+2he calls	jfffdd
+braj	beefhj
crraj	beefhj
-3half term 's	efedej
-3have it in	jdfffd
prespir	ieifeb
+2, roughl	hecebf
nrandom	eefbhj
-1kitche	ddbfii
-2the kitche	ddbfii
-3in the kitche	ddbfii
-3tribun rises on	jfeece
-3tell me in	jcfffd
-2had called	ffefjc
-3i had called	ffefjc
-3a ring by	ghffeb
-3follow up on	bebehg
crtyped	effedj
nlodged	dheebj
+1hereof	fiffdb
+2hereof .	fiffdb
-2known by	cdfedj
+2for hr	jeefgb
+2and took	beeehf
crbird	gjefcc
clweeken	ffcfej
-3offer in writin	ebffjf
-3answer comes by	jbffed
-3joins us in	efefcj
crtransl	ejdfdg
-ballott	jffeee
cllaundr	hgffhb
-bcrewin	gieidb
-3, decisi due	jefede
-1tested	beicff
nfoot	fecdjg
+2s ,	jecfch
clheight	didfjc
clunmann	efeeej
clburial	fffbfj
-2team until	fhcejb
-3payrol team until	fhcejb
-3so lets say	ebbedj
pintima	deeffj
+2, meals	eeefdj
+2s confer	cfejce
-3predec promis you	ffffjb
-3decide by the	bhedjb
-2suits by	djeffe
-2counte from	dfejcd
pspouse	efeeej
+2then they	cjefec
+2once i	jeeeed
crnairob	cfeffj
+2of applyi	jffffb
-2did :	ecdfbj
+2our lines	ffeecj
+2and its	fgbicf
+2budget ,	efeecj
-2nothin since	ffffjb
-3heard nothin since	ffffjb
-3by email within	jffeec
-3, could be	dbgdci
cldeclan	egffbj
-2replie inside	jdfffd
-2assess centre	efffjc
-2i get	djeebd
-bdeckha	hdfebj
pboatya	fjfffc
+2you like	efjfeb
ptoecap	cibfdi
-2planne on	efffjc
-3vote is on	becjdd
ncloser	ffffjc
+2, wanted	gedfbj
-3@s to the	eeceej
-brotati	edfffj
-2great chat	ffdfbj
crswore	geeejc
palcoho	cjffff
-1presen	hegbbi
pmeal	bhbdii
pbowler	dfgdej
pupstai	hdbeif
-2wed and	dejddc
-3see wed and	dejddc
+bsittin	dgfedj
nload	cjeedg
-2stonew firm	efefcj
-3the stonew firm	efefcj
nseafar	eedfej
-3asked for the	ceiebg
+bslept	ecccjf
crmeanwh	efdfej
nswim	chefdj
-3minds by the	jdfeee
-2holida from	fffedj
-2probab not	efffcj
-3a second meetin	efedej
-2rung on	gecebi
npower	fdcdjg
-3a yes before	cjeffd
-3are @d ,	efcfdj
-1full	iccbeg
-3she did say	jfefbd
pimre	ffffjc
-2course until	cdfeej
-3a course until	cdfeej
-3run from the	dejdcd
clfairly	ieefhb
njools	beifdi
-1carava	deefej
-2the carava	deefej
-3into the carava	deefej
nblood	fhifeb
-2financ meets	beegdh
clmilkin	behfej
+2prompt .	ebjfee
-3me it by	cjffde
-2settle on	jedbee
+bdespit	dfefej
crhires	jfeegb
+2about your	cibehc
-3a coin on	jfdeec
-3fellow at the	geifeb
nlicens	jebehe
+bpendin	jeeegd
-2begin at	cbjfee
-3not till the	cffeej
+btide	djgfbf
pnudgin	fbcigh
npop	dhdedj
+2but now	dfffjc
+2, hell	bdfffj
-2twenty minute	eejfdc
+byouth	ffjfdd
cryouth	ffjfdd
-3dine on the	ecgcbg
crarea	gfefjb
+2too ,	fefebg
-2then a	effdcj
nenjoyi	efefej
+bdouble	ghbeeh
-bcorres	jeefee
-3the lodge on	ejbdch
pfinlan	iidffb
+bsherry	jffeee
-bpleasa	ffefjd
clpleasa	ffefjd
-2teleph within	jefeec
-3deal was by	eeffjd
crstared	edeffj
crtreble	edeffj
njonty	edeffj
-3here from the	ffcfej
+2has change	ffjfcb
+2all the	gebfcj
rxaside - past	ccfbje
pcasual	hebedj
nooo	gdjeee
-3do it on	eecbcj
-3leavin the compan	dfeedj
pcloser	eedfjf
-2its mind	jfeeec
-3up its mind	jfeeec
clstimul	ffffcj
-3a confer until	ddfefj
croduya	djdfdf
nswap	cfjedg
-1positi	iecbid
pdisabl	jdefef
+2to arrang	djcedc
-3had said the	eeffjc
-3the remind of	feefjd
nmouth	jfddef
pclaim	jgccbi
-beducat	fcjdge
-2retrea until	bbejcf
nargued	dcdjfh
nwalks	cejjdd
-1sofa	feejeb
-2harves supper	efeecj
pchile	eeefej
-3now given me	jeeece
+2someti ,	eeeecj
pdusted	jffefd
+2, own	edjfdc
clfrom	jfcfge
pstates	deeffj
-3bank holida on	cibdid
+bfixed	dcjeeh
+2s run	cfbfig
nbirth	bhjecf
ptablet	eeefbj
+2, cuttin	edefej
nconser	hejebe
-2transe on	dedeej
-3north transe on	dedeej
-2thing comes	bdefej
-3onboar thing comes	bdefej
-2the van	cejfcf
+1counts	jdffec
+2counts as	jdffec
nlack	ejccfg
nvis	chfejd
crdrives	ffgdbj
-2too :	djefcb
-3you too :	djefcb
-bwaiver	djfffd
nthistl	ffjfed
-3water till the	ddfffj
-bpayabl	ejfefd
clpayabl	ejfefd
-3assess centre on	bcfcgh
-2you after	eciebe
+2on our	cdfejc
+2max by	jdfefd
-2window betwee	ebjffe
ptrolle	bdffjh
-2he reckon	jfefed
ndesper	gcffdj
-1picker	cfffdj
-3not come before	cfffej
-3normal takes us	jcfffd
-2held betwee	cfbdgj
+btiming	eeefje
-2first boat	icgfcb
-3the first boat	icgfcb
-1studio	bchdje
psun	jfdffe
presit	fceffj
crjo	eeddfj
psites	hhfefb
clscored	jdfddh
clthan	dgcejg
-bjobcen	efeeej
-bagent	djccgg
-3your slides by	bdjfhh
-3# , closes	djdeec
-2psycho on	ceiebg
ndeploy	ecfffj
pmarine	jdfeeg
-3who told you	cedfcj
-3with you inside	jcfffe
-3get a text	jfefed
-2commis on	deifib
clguests	bjdeei
+brow	efffjc
+1that	bifcff
+2for site	ffcfjd
-2final decisi	jffeed
-2latest the	jeeecc
-3, latest the	jeeecc
-3outcom by the	cjffde
-bplayin	efefej
-2chair by	cefddj
-3the chair by	cefddj
-2reques on	ffffjc
pevents	jeffcf
-brevisi	efefdj
clrevisi	efefdj
+2after the	jccgeb
-3link dies on	cjccbd
-2decisi to	jffdee
-3reach a decisi	cefecj
pbx	jeffed
-3, that was	ffffjc
-3's note of	efefjc
crmarked	jbfeeg
clfaithf	jeffed
psubsta	jffdfd
-2lunch hour	efbfgh
-2, which	jeeddc
-3@d , which	jeeddc
-1ready	eddfjf
+2: done	bcdefj
ptetanu	fjefed
-2is inside	jcfffe
+1it	fbdfgd
crproper	jdjedb
-2talk on	jbcdhc
+bmins	ffdfej
-2does ,	ecbfei
-3he told me	efffjc
-1headco	ffffjb
-2the headco	ffffjb
+baccrue	ecfffj
nnell	ecfffj
nunderg	cfffjd
-1printe	jdccde
pmaybes	jdifeb
-3will return on	cffffj
-2inform you	ifffgb
pgday	bffchj
crwednes	bfffjf
clbureau	cjfeeg
clpier	jedfef
ptunnel	hbdfej
-3headco planne for	fffecj
-bsixth	jddfib
clsixth	jddfib
cllectur	dijchb
+2s and	jeedgb
pnicer	gegfbh
-2filed in	biefee
-3be filed in	biefee
-3text me by	cjffec
nchasin	efefjd
-3on it :	jeefdc
pdecemb	bhhfff
nm	fbdjib
+2is imposs	bfffei
-3to choose on	efffjd
-3signal till the	jeeebd
psplitt	hdejfc
nelecti	heffib
-3be answer in	jdfffc
crlights	jfeffd
-2will write	jffefc
-3i will write	jffefc
-2launch is	efeeej
-3: launch is	efeeej
pcensus	difbfj
rbaside away	fdebdi
-bhostel	deeffj
-2detail by	ejffed
clpit	heffib
ngoose	heffjb
+bhut	gfjddd
+bholds	bhefdj
-3am free on	beicfh
+2with one	bjfffe
-2post runs	defedj
-3schola post runs	defedj
crto	bjffge
-2ratifi on	dddhbg
clmilan	eedffj
-2, posted	ebddie
-2you both	jdfeed
-3ring you both	jdfeed
pwed	ceeejf
nstamps	jidfdc
psec	hjdfec
ppairs	beifei
+2to update	eeefjd
-3i promis on	eeefjd
-2delibe on	cffjdd
podile	dgifbh
+bdrink	efdeej
-3new budget in	ffffcj
posei	jffecf
crnight	dcbfji
nsmash	egfjfb
-2anothe ,	cbhfbh
-3please , within	cjfffd
-bgrand	jbcceh
-3stage door by	bjfefe
clhost	ibefci
-bnovel	effjed
-2over before	ejdffd
-1cousin	fffdcj
-2my cousin	fffdcj
-3, my cousin	fffdcj
pmahi	jffdfd
ntangih	jffdfd
-3of your interv	fdjfdd
-2traini is	cdjeed
+btable	hedjfd
-3all applic by	jdffde
pcentra	dfefej
-3second visit on	ffcfjc
-3and answer by	jcfffe
pjoined	bhefif
phighes	ibfddi
nequal	ffjfed
+1retrea	cedddj
-2benede :	cedddj
+2retrea ,	cedddj
-3sister benede :	cedddj
pphilip	hfffhb
-2gate ,	eejffd
-3the gate ,	eejffd
-3form went in	ffffbj
clhill	ffcefj
+2at breakf	jedfde
-3@d but on	jffded
+1ran	bedfdj
nsjoerd	fbgfgh
+bsurpri	jedfcg
nbitter	jcfedh
nactivi	ffefjc
claposti	djffee
crartist	fgeejc
-2olu back	ddefdj
-3: olu back	ddefdj
clnamely	jcffci
+2for #	ebgfej
cldepend	geeecj
-3who begins on	deefej
nnorth	edjeff
-3all the candid	gfejdc
plaurea	bjeefh
nkit	begfgh
clbernie	cjffeg
-3them at the	iegeeb
crdecent	dfffjd
crwishin	dfffjd
nsnail	heeifb
clbite	jeffed
nduplic	feffej
-2six ,	edjfec
+2and tis	cfdjdc
-3it free until	eceefj
-2held for	eeffdj
-3are held for	eeffdj
+2a verdic	jeeedd
-2hall ,	bcffbi
ndeligh	ehefjb
-2start date	ceeejf
-2radio on	jfddde
-1weekda	eecfcj
-2: weekda	eecfcj
-3bookin : weekda	eecfcj
+2that this	eidfib
crquarre	efejgc
-bworker	jeecjc
+2call with	efdfjc
-bscheme	bhdhei
+2, ref	hdbdcj
-bdrops	jgeedc
-2her choice	defbci
-3advert closes on	djfeed
-3are held the	dfdecj
+bcorner	bdjfch
-2down :	jedech
+2, includ	iccehb
-3outcom during the	jffeed
crwall	hfejdb
-2phone till	fbcech
nlochsi	djefef
-3, @s ,	dcffcj
-3we had pencil	dffeje
pholm	ffeejd
-3teachi assist on	jfdcdd
+2which aftern	cjffee
-2lodge on	ejbddg
+2ish .	hebdci
-3others on the	cecfjf
crobject	ccdfgj
-3own hand by	djfffc
-3is erased on	eedfdj
phave	fhfhbg
clquota	gfeejc
-2review every	defcej
-3in review every	defcej
+bwing	eeefdj
nportla	ffifhb
-3push it by	ejefec
+2, self	hbffeg
-2leave since	efffjb
pinsura	dijcgc
-bvicar	jbfdbi
-bparts	djffee
-3get my call	jfeeee
pgino	ddfffj
clcoat	heffjb
+2to claim	eceeej
+2than a	efffcj
-3have a no	efffcj
-2^ contra	ddefej
-bbrewma	eeefej
clbrewma	eeefej
pbeer	eeefej
-3receip by the	ccffej
-2there on	chcbhf
pnicest	febfhi
-2doubt the	hcfebf
-3of doubt the	hcfebf
-1vestry	cdcdfj
+2so there	ccgfej
nreappl	cefefj
+2@p .	bdddej
pdome	jdfffd
-2kept until	bieccf
-bpop	bieehe
nsweate	jfffde
-2sheet within	ccfffj
nputtin	bdhiic
+2and the	fcbhfe
-3, and in	jbdcdg
phanif	efdfej
-bstock	ieebei
ndishea	ffffbj
+1someti	hdeebh
-3have met you	feffjc
-2and decide	jffded
-3see you again	eegfib
+2which day	jcdfee
-bfigure	gfidbf
-2conclu from	ffffjb
-3not conclu from	ffffjb
-2decide someti	jfecec
+2, sent	cjffdd
-2slot for	dchfbg
crreopen	beffgj
crweeks	deeegj
+2whethe or	jeefed
-bone	degjgc
-2us about	edficb
crmended	ceeffj
crpounds	ebeehj
-3half marath on	cebehf
-bgdynia	eeeffj
clgdynia	eeeffj
-3financ meetin of	cffedj
-2, nor	bdddhf
-3yes no within	jcfffe
-3their answer by	jcfffe
+bact	jeefcf
nboo	jecfdh
nreinde	ibefcj
crdetail	dcjeeh
psons	jdffcg
-2by six	ijdebc
-2only until	fbfdeh
-3@d , heard	deffjd
-3you get it	jeefed
pchirpy	jfffec
crpeace	efffjc
claside	fbhhbh
-3, ask me	ceefcj
-2the appoin	cffihb
pglazie	dfeffj
-2boss decide	feebci
pspam	djfffd
clohio	cffffj
naberde	efffcj
+2are on	cdbdhi
-3will be decide	cffdfj
crcoat	eeefdj
+bretent	eeffej
nlied	jfefed
-bwarsaw	efedej
pdrama	hdjdcf
+bmallor	efeejd
-3select day is	fehedb
-3phone call on	jfefcd
+2are the	dgefjb
-bcharte	gdddjf
-3by mail on	jfeedd
cluncond	eedfej
-2this office	jceecf
-2steps by	jcfffd
-3next steps by	jcfffd
-3you know the	jeefdc
nhorses	ifffbg
-2have word	jfefdd
crshouti	gdcffj
pfranch	jheedc
+2, pay	jceeee
+2max $	giefeb
-3stoppe as of	ffffjb
-1pile	effieb
-2the pile	effieb
-2team within	jefffc
bonot-before	febfdg
-1bakery	bdeeje
-2the bakery	bdeeje
-bfather	hgeeib
-1van	cdjfde
-2evenso on	cjfeeb
ppassag	dhdedj
-3my interv from	ffcfje
p.	hgffbf
clchairm	jcfcff
-3, planne for	dedfje
ni	jccfhf
-3from us inside	jeffed
-3decisi go out	jffedb
-2passpo copy	ejcfed
-2openin within	edffjb
-3planne openin within	edffjb
crwire	jcjcee
-3would ring you	jfffec
nsevent	jeeffd
crcelebr	eecfgj
+2lunch ?	dejfec
-2have got	gebcff
-bprefec	jdffee
clprefec	jdffee
ninviti	dffdfj
nundate	efeihb
-2then decisi	jeefed
-2applic inside	ccffdj
+2, closin	gededj
-3shout in the	jcefgd
clfares	bhfeeh
+1with	eeifbe
-bgas	cdceji
-2contac before	defedj
+2, agency	ecdejd
classume	jdgfec
pmechan	fdhdbj
-2answer 's	jfefed
nreliab	fecfej
+blund	edeejf
pfindin	cciejf
-2lyon on	eejfcd
ncheeri	cbjfdi
+2our answer	cffdfj
-bunlike	dfeffj
+2and goes	dfcjfc
pfunds	cgfeej
-2, since	effecj
-3vote is the	cfeeej
-3with the owner	ceifgb
-2fixed the	febeej
-3for him on	eejfed
-2issued the	dedeej
-bslower	jfffed
-2play ,	cdjffd
-3and play ,	cdjffd
clbal	gffjeb
-3job closes on	eeffdj
p️	jfefed
+2, scan	djfffc
-2, dentis	ceedej
-3over @d and	jfehdc
-3we decide on	cedhib
pawake	ihdidb
psigh	ffffbj
-3@d has become	jeeecc
-3make it in	cjffee
-3longer than the	ejddfd
crsorted	fcjfdg
clcateri	djfffe
+1lookin	eejffb
-bprescr	fcffej
-2are pickin	jedeec
-3they are pickin	jedeec
+2, then	gcbghc
-2conver on	ceibff
pslates	fejfcf
-bloud	ccjfdj
+2: her	gdefbi
-3the traine from	fffecj
nabdul	ffffjc
-2be inside	cjfffd
clafford	bihdch
pgoslin	ffffjc
-2^ email	icbfch
-2guess is	jededd
+1plus	cbcdif
-bgeneva	idbfbi
pparisa	ffjeed
phighga	ffjeed
prabbit	ffjeed
clcrimin	ejffee
-3you : interv	ffefjd
+2with ola	cejcce
+2in room	ffdebi
-3the unders on	gbceic
-3can you start	fecffj
+2was @p	bfffdj
clsla	fefecj
+btoddle	fecfje
-2unders on	gbceib
-2calend by	iebfdd
nwantin	jgefeb
-2^ expire	chbfbg
pinteri	edfffj
phubby	edfffj
-2the latest	ibfdeh
-3at the latest	ibfdeh
+2, mark	idbjcb
ngraz	efffjc
-3get our decisi	cffejb
pnail	dejfdf
-2being tested	bficcg
-3's being tested	bficcg
-bclosur	effedj
-2recrui in	efedjc
+2the pettin	ffffbj
clpieces	dgffcj
crbosun	jfefee
nlend	efjfee
+2in three	ffefjc
ntossed	feffjc
clborder	jdfffe
psunil	dcjejd
-3not earlie than	iffebd
-3survey closes on	ecfffj
+2of gettin	jcfffe
-3full time from	efefdj
pdishea	ffffjc
ncheap	cjfffe
crquotin	ieefbg
-2either the	bfjffe
+2with yes	jedfdd
-borchar	eejffe
-2you start	cbbfig
+2lookin like	eejfec
cl@d	jchddf
pwander	jcgffe
-3she said in	efffjb
pon	figfbe
-3to me before	fjefec
-3you know ,	ibefeh
clneedfu	jgeffc
-3and decide on	jeeedc
-blandla	dfffej
+2is decisi	jfffed
-3from my desk	ffffcj
pabstai	jfdffd
nexampl	gedfcj
nfest	gifffb
-3on @d and	fbhcef
-3be done on	hfegdb
-1umbrel	dcdfjf
-1refusa	ffdfjc
-2office rang	eeffjb
-3head office rang	eeffjb
crpensio	efeeej
-2can talk	hdfeeb
crpinky	efefdj
-bprevie	efefej
clprevie	efefej
ahno	ebgfch
phesper	efefjd
+broads	dfefej
-3wants someon from	ffdedj
+2, wants	efefej
+bvettin	igbeeg
clformat	djfffd
-3teleph before the	jfffec
-3then decide ,	cffedj
-2intima within	jefffd
clouting	bfejci
-2it over	bichfc
nteenag	efffcj
nfairly	jedech
pfloors	deefjf
+1on	ebeffe
boafter	dgfbfg
-bfourte	ffdeej
clfourte	ffdeej
-3me @s ,	jcffff
-2i hope	efffcj
ncatch	bfdeij
nenrich	ffefjd
+1into	ddjdfb
crreachi	ffffjb
-2client said	dfffjc
-3the client said	dfffjc
-2down till	hbedcf
ndubai	efffjd
pjoyce	efefdj
pdive	cchfej
-2chicke ,	jfeedd
-3talk it over	beeifh
+2at my	gfdddj
-bcloud	fffecj
clcloud	fffecj
-3resurf on the	dejedd
-2texted on	dfefjc
-3i texted on	dfefjc
+2the fair	cfefcj
-3her inbox by	cjfffc
+2and again	dedcje
-1nine	ijcdcc
-2court on	debeih
-3in , so	hgcffb
+1hersel	deefjc
+2hersel .	deefjc
-2the field	cecbjg
-3of the field	cecbjg
ptotal	ejffee
clattest	deeffj
-3with you by	gbddhf
-2hr closes	ecffej
ptitles	efjede
-3a letter by	hgfecb
-3: i have	fgiffb
-bmat	jeffed
-1contac	fdefbi
-3has time on	dejfed
-bfranch	hjffeb
clcarvin	gbifeg
-3shut from the	ffffcj
pmonkey	jdfffd
-3the electi in	dffecj
nconclu	jefbhd
pdrains	jdgeed
cldrama	dhffjc
-3the job in	ffffjb
+bcommen	eefdej
pinflue	jbfcei
+2sound ?	eejfed
-3, phone calls	jfefec
+2if its	jcfffd
-3be out on	idddbe
rbact want-to-see-you	ccgebj
pcatalo	efffcj
ppeace	jeeffd
-3due by the	gbffdh
pv	ejhfec
-3say someth by	gbffdh
-2is out	jedecd
-bsubscr	cdeejg
-2callin me	jcffee
-3their format by	cjfffd
-2swim test	edjfec
-2format by	cjfffd
-3fitnes test ,	ddjfdc
-3after the interv	efefjc
nceremo	jffeed
+bjean	iffehb
-3tell him by	chefbh
-3that was in	ffffjb
+2: how	eeffdj
nheavy	ffffjc
clrao	gdhdib
pover	ibjcch
-2availa by	ejfffd
-2's arrive	efeecj
-3profes 's arrive	efeecj
+bapprec	dgeedj
-2off in	efeedj
-2vp moved	efbdjd
-3with vp moved	efbdjd
-2final word	jfefee
nmetrol	jffffc
-3is got till	gbfgch
rxdenied in no	dffedj
crc	befffj
-2can begin	ceeffj
nanimal	eeefej
-3will ring before	jcfffe
pfiscal	ejdefe
-1known	ffeecj
+2, also	jfdffb
-3done on the	ffdcdj
pblock	chefjc
+1give	dedfdj
crcounti	jedeef
-3trial day on	ffefjb
-3office says the	icefib
nconsta	efdeje
-bkick	ibdfei
-2counci voted	ffefjc
nrush	djefee
-bbeadle	djefgd
clbeadle	djefgd
-2post begins	deeeej
clcall	icjfed
-3this on a	ffefcj
-2fittin the	cejedd
-3unifor fittin the	cejedd
pannoun	bihgdf
+2n show	dfjeeb
-2moves before	cfffej
-3nothin moves before	cfffej
+bnote	cedegj
-2ruling by	jcfefe
-3his ruling by	jcfefe
crknife	eejedg
-3teleph call the	jffeec
crsheds	efdefj
+1gate	ffbffj
+2gate #	ffbffj
pcampai	bgeghg
+bbay	dfjfee
crstate	bjffff
-3pages by the	cjfffe
-3for me in	fhcfbe
-3email before the	jdfffd
pcentur	bijffc
-bbosses	jgfffb
ppatrol	hjbedf
-3ring me the	jeeeed
-2know before	gdefjc
-3will write within	jefffc
clbrings	jcdfeh
neggs	dfeffj
clcongre	gccchj
pfussy	defffj
-3each one within	ceffej
-3review applic in	effjeb
-3waitin beyond the	jffecc
-2tell before	jffedc
palarme	jfffec
psap	ffffcj
prugby	fefdjf
pobvs	defffj
ppublis	jdhdgc
+2, feedba	hfbedi
ngosh	feffcj
-1stage	ddhbch
-2my mail	cfhfej
-2was the	dejdch
+2after interv	edddjb
plower	bjgffe
-bpupill	ifeieb
+2choir ,	dfeedj
+2instan at	dffebh
+2they choose	jeeded
+2means we	jfffcc
-3mail said the	bfffjf
clfranch	jgffec
+1open	dbgfeg
+2, dorota	ffdedj
-2server mainte	eecedj
-3name by the	fbfdgg
-2code by	djffed
palongs	efffdj
pjen	ibefdi
-3for you this	efefcj
+2to sit	cghfdb
-2two mornin	dcjfdf
-3be paid in	effeej
-2held the	bdfebi
-3to say by	cfeecj
-3will decide ,	jfeecd
clrosh	effdej
clhashan	effdej
-1cleare	bccfgi
-1callin	jeefdc
+2, web	eeeeej
rxdenied - past	jddcdf
ntowel	degfjd
-btan	deeffj
-3a slot on	iehbdc
+2or my	fjffec
-3person are until	eeedfj
pnorthe	beeifg
-3me signed by	ejffed
-3our word by	jefede
+2still ,	fibdfe
pbadges	dijfcd
clyou	icjchc
flsaid	hbeehg
purgent	gjdfed
+1system	eejfdc
+2system design	eejfdc
pdelaye	fbechj
clcol	djefdg
+2as well	jfdffe
long	bedfgh
njet	edfffj
cru	jefffd
-3and calls on	jfeedd
pdivisi	geddfj
crclue	bffffi
crgoa	deffej
-bnadia	jdfffd
-3she begins on	dfeedj
clairlin	fffdje
nsacked	efjfed
-3the latest by	jdfcec
nupside	djffhb
-3video interv by	ejcfef
ptash	idefjb
-2whole budget	ffffjc
-3the whole budget	ffffjc
ndeck	jfffec
-3work in the	ceiefj
-2news on	jedece
crwarden	jffded
-3my passpo by	cjffed
crrailwa	efdfje
+2, limite	deeffj
+2, top	ieiedb
-2letter go	jfeffc
-3up , and	jefffd
-2to kenya	eddfej
-3remain active for	deffdj
-2were due	eeffcj
pjamal	jeefed
-2paper by	dcfedj
-3on paper by	dcfedj
-2intake in	efffcj
-3's job by	djffec
-bpolar	ejefee
-bassump	jeeedf
-3your applic within	jeffed
-3her answer by	jcffee
crsoutha	eeefej
nthursd	jfefdf
ptha	gffjec
-2market since	ffffjb
-3harves market since	ffffjb
ppam	bffehh
-2break up	jfffec
-3we break up	jfffec
-bgramma	gfefib
nslàint	fedffj
crfigure	djdfeh
+1worst	jedfed
+2worst case	jedfed
-3and decide by	jcffee
-2writes on	jeefec
+bshakes	jdefdf
crshakes	jdefdf
-2to phone	bedfgi
nmock	deeejf
-2^ exactl	ejfedb
+2, sign	dcfcdj
clnovel	fffjdd
-2spoken by	jcfffe
-2you here	fdffjc
-3result announ for	cfffje
-2you free	bcjecf
-3or anothe by	jdffed
-3their feedba on	efefjd
-3are you about	cdhfbg
clbeginn	dedejg
-3me in again	fejffd
-3place during the	dffjec
-3@p , refere	feefjc
-2hand :	jeefed
-3my hand :	jeefed
-1tools	dbgfeh
prashid	ifffgb
-2are open	eecdej
-bprove	ejfffc
-3how is your	degfbg
pkm	dfdfej
psharma	bfhffh
-2indivi betwee	jfdffc
nscrub	dedfgj
+bsoft	feefdj
-3tell everyo within	ddffje
-3sit down on	hebdcg
clgdpr	bgfffh
-2joinin date	fedeej
-3she calls me	jefffc
+2throug our	bggffh
pouting	deeefj
-2employ within	djffec
-3presen employ within	djffec
+bchapla	jfeedf
+brig	gfffib
pyoung	jbffeh
-2taking place	eejfec
-3are taking place	eejfec
+2was with	ffefjc
-3please respon by	djffed
-2tight ,	jeefec
-3sit tight ,	jeefec
-3all candid by	jdffee
-bdissol	defefj
+2after three	dfjdbd
pplate	ifieeb
-1recept	cbgfef
+2is free	deifbe
+bsync	bdfjch
-bowt	jefede
-2vote of	bdccig
+2was better	ffffbj
-3try again on	dfjfec
+bstock	deeegj
nnegron	efeejd
pmounte	defffj
-3away till the	defefj
+2, volunt	dfeedj
priddle	gjefed
pslate	effjfc
pdocs	jdefee
pnaidoo	dfffje
-2job went	efffcj
rxaside not-before no	ehdbff
pwrap	jefffc
-2a debrie	dfffjc
-baposti	ejffed
+btheory	efefdj
-3going out on	jfeffc
-2heard on	fejcdd
-2hour on	hcfidb
-3they need until	ibebef
+bdocume	fejfed
-boverdu	ffffbj
cloverdu	ffffbj
crjoined	efefjd
-3takes effect on	deeeej
-bmissio	ffedje
crwasps	feifbg
-2is finali	hfecbi
-2comes ashore	ceeeej
-3man comes ashore	ceeeej
clhirevu	ejfehb
-3the transc by	defejd
nvision	ffffjd
-2takes till	gcebej
-1folk	eebibf
-3to him by	eceffj
-2your hands	ibdfde
-3in your hands	ibdfde
-3so before the	jdffec
clstatio	geicib
-3are booked for	dddffj
+bmin	cdffej
-2me and	cedfjd
+2from sal	cedfjd
-3from me and	cedfjd
-2papers in	eedeej
+bopinio	dfffdj
cropinio	dfffdj
-2object is	jefedc
-3for object is	jefedc
ncampus	ibeehf
-3this email before	ejfffc
+bis	iedcje
-2book by	jcfffd
pbe	ifhbdh
-2they say	hbbbee
+battend	ejffed
nbuying	idjcde
+bdelaye	dfffje
-1stays	jeeeee
-2day stays	jeeeee
-3decisi day stays	jeeeee
pplaced	dbehhi
cljune	cjfefg
plent	jeeffe
-2talk till	eeefdj
-3south , closes	eefedj
-2agree on	hfeeib
+2was for	hebdhe
crdecree	iedejb
-1intern	efffjd
-3our conver on	efefjd
crautoma	fjfecf
-2think the	effejc
-3you think the	effejc
+2the job	efcfjc
ncompli	hcceej
-bchefs	cdcdhj
-3say it by	djffed
crdaught	befifh
+bshifts	hgfebh
-bartist	deejeg
-3to revert by	cffejb
-2office reopen	jeefec
-1na	geeeib
-bme	ejidfc
-3writte test on	ffjece
-3to do before	biffef
-3says by the	jdffee
-3, so within	jdffee
-3should hear by	jeffdd
+2, verdic	bddhfe
+2and two	jfcfhb
-3, , on	fjcfee
+borderi	edfffj
cldrugs	efdfje
-1parcel	dcbfhi
-1hand	jccebf
crtil	jgffdc
nonward	eecejf
crevents	eeefej
-2walk in	cehfbg
naccord	efffje
-3how long :	dcdfej
+2i meant	bedffi
-bmeasur	dijedc
puh	gfefjc
-brestor	hdbefj
-2us ,	fdhcib
-3bob said the	eeeeib
+2, course	jeffec
-3write to me	jdfffe
+bvia	jefffc
-3here any day	eejedd
+2the whole	ffffjb
-2appren for	efefdj
-3ten appren for	efefdj
clradiog	ehffib
+2where they	jebdce
-1dive	cfeeej
-2others dive	cfeeej
-3the others dive	cfeeej
nuncert	ffffjc
nhunt	bcffii
-3is up in	ddffej
-1lock	cbiddg
np45	ffcfej
-brestau	djefef
-2solar ,	fdffcj
-3with solar ,	fdffcj
+2teatim $	ecjfdc
cladored	efjfed
nenough	jehccg
-bvery	hdjedd
clsim	feeejd
-3be ringin you	jfdfde
-3when they say	eefebi
+2my boss	iecbdg
-3all done in	jeffed
+bnegati	jfdfed
-2should be	jddfbe
pkung	ehffib
phei	ehffib
pchoy	ehffib
-2drive on	bigfgc
-3test drive on	bigfgc
pgossip	jfdedg
nclarin	edjedh
-2findin by	jcfffe
-3its findin by	jcfffe
-1fixed	eehebf
+2ahead of	djceee
-2us again	dfeeej
cladmiss	icbjdf
+2, neithe	effejc
-2emaile by	jdfffd
-3be emaile by	jdfffd
-3off huntin till	defffj
+binheri	ffffjc
crspread	ffffjc
crorange	ffffjc
crhm	ddedjh
-3spot went on	cfdfjc
-2clerk on	fcjfge
-3be decide before	eeffdj
-3everyb hears on	jfefdc
-blathe	eejfee
nstampe	gbeegi
+2, enclos	cdjffd
clburied	bfedii
-3which ends on	hbecdh
-3's flying out	dfefej
pconsti	djfffd
crworth	jffffc
+bthus	gdfdej
clpalm	fedfej
clmbeki	ffefjc
nalumni	cffffj
plowvel	hbfeei
pplatin	hbfeei
-3do on a	fecfej
-2pic by	ejfffd
-blund	djfffe
nshirts	fjffed
-3's office ,	hebedi
-3the theatr on	ieiecb
-2thing by	gejfge
+2, tea	fecedj
-2late ,	gdcebi
-2till after	efffcj
-2every first	cedffj
+2for giving	iecefb
clsermon	cfifbj
-2back til	defffj
+2, like	idhdhb
-bfloors	dfffje
clfloors	dfffje
-2send it	ejdffd
-3, lapses on	cjeede
-3phone on the	jfeefd
-3a barist this	efefcj
-2hearin by	jdffed
nteache	eedjhd
-3be update within	gbffch
+bperman	hecedj
pgameke	deffej
rxappointment on ahead	dbffff
-2mornin :	cbifdi
cltray	jgdffc
+1letter	gcbche
-3callin you on	gecfbf
+2a no	dfffjc
+2over it	dhbfbh
-3@d or in	cfffej
+2who was	eeffjd
-3said to me	eeffjd
nopenin	gcgcje
-2texted within	jefffc
-3phones you by	jcffee
-3a decisi before	cfffej
-3her decisi by	jdffee
pfirewo	dfeeej
nmaster	gcbejg
-2you manage	eejffd
-3could you manage	eejffd
+bv	dfefjf
nneeds	hciebh
-2plain :	ebifdd
-3it plain :	ebifdd
-3certif , by	bjffff
crlido	djfffd
clfund	jbffdg
-3him know by	bjffff
-3test result of	eecfjd
clbridgi	effeej
nyea	jbedhe
-bbday	efefej
clbday	efefej
punvarn	gjeeed
+1need	jcdfdh
-bdusk	dfefej
cldusk	dfefej
-3at your profil	fedddj
crmiddle	eeefej
clcomman	jffffc
+bweldin	dehfcj
+2tops ,	jdffee
-2: nothin	dfeeej
-2reside ,	cbjecf
ntrick	ejefed
+2again and	dccejf
pstella	dfefjf
-2ice until	ddffej
-3would start in	efeedj
-2some point	jdebcd
-3at some point	jdebcd
-2ran over	fedejd
-3interv ran over	fedejd
-3: email on	ibbeef
-2duplic by	djffec
-3in duplic by	djffec
+2s fire	dedfdj
ppetrov	ccffji
-bdaylig	efeeej
cldaylig	efeeej
-bdataba	eeffdj
cldataba	eeffdj
noffsit	hjgdcc
cllogin	bfffej
-1chats	dfdeej
phip	jdfffe
-2says verdic	jfffed
+bschola	jeffed
+bprosec	gfbfei
crprosec	gfbfei
-2everyo know	jeffed
-3let everyo know	jeffed
-2tour ,	ddjfce
-3the tour ,	ddjfce
+bcottag	egejec
+2at break	jbieec
nouts	dfffje
-3your nod by	djfffd
pdancin	gbffej
-babove	jfefee
+2itself .	bgdfej
-2party is	dfdefj
+2, phones	hdccbh
nben	fejffc
ppoor	jcffhc
+bfits	hfibfe
-3their cfo on	dddeej
pfloode	gbhfeh
-3our call on	ifedfb
-3others , the	jddcce
+2we must	cjffcc
-3my portfo by	gcffjc
-3parent leave until	edfffj
-3is reques by	ejfffc
-bforeca	jfeecg
preed	gejfec
-bhousin	jbeeeg
-2um ,	jgbfec
-3, um ,	jgbfec
-2true :	fejeed
clwaiver	djgfed
pbethan	ffefcj
-bbecome	hcdedj
-3it up on	edbcif
-bantarc	efdffj
clantarc	efdffj
-3well , by	jcfffd
ptrumpe	jeeffd
clmain	jffeed
prespec	jgcege
pwall	ghhdfb
pbounce	ciefcj
crscratc	gfeebi
rbdenied under-review	gefidb
-3n sign by	cjfffd
-bdispla	jcefhd
-3is that the	dcffej
-bembarg	geddej
clembarg	geddej
clorg	geeedj
-3meant to hear	cffejc
nrenewe	dibehf
+2the badger	eccfbi
+2that there	efefjc
-3ran out in	ffefjc
-2panels run	bdgcdh
-3ring you within	jcfffe
-3direct at the	cfffej
-2taken until	cffefj
-3your certif by	cjffed
-benhanc	ifffgb
-1retire	ceefdj
clrestau	djefef
-3answer from me	fbeedi
-2weddin until	ecfffj
-3a weddin until	ecfffj
nshowed	hedbif
-2esol in	ffefdj
-3for esol in	ffefdj
crshippe	efffjd
clpeak	efeeej
-2inbox by	hgfebc
+bversio	efeffj
pmalcol	jcfffe
+bwales	cfeffj
pbot	hddfjd
pgreg	iffgfb
-3it over until	ihebec
-2iv by	jdfffd
-3# iv by	jdfffd
-2shop ,	bdffei
-2hire from	efefdj
clinclud	ehbdjf
pbiro	eeffcj
+2only ,	eihfbc
+2, upstai	cbfech
-b:	hcjfgc
-3is fishin til	defeej
-2mail :	fibedc
-3checke mail :	fibedc
+bfolder	ebjfeh
clcollap	efeeje
nkept	bfehdi
cljointl	iceecj
-3two chapte by	djfffc
nsincer	gedbgj
pcheque	effdfj
+bphoned	jddceh
+bnorth	fbifeh
-3we are closed	dfeeej
-2inacti for	eefedj
-3been inacti for	eefedj
-2be discus	dfffjb
-3not be discus	dfffjb
crcampai	ggefib
+2, every	fcdcje
clsister	jgdbge
ntempor	dfefej
-3its decisi from	cfffjd
-3a panel on	cfbgbi
-3suspen past the	jdffed
+blambs	jfefed
cllorna	jeefed
-3for applic until	eefeej
-2flies out	jfeedc
-3's book on	ejeffd
-2you receiv	cfffjd
-2day within	jefecd
-3the day within	jefecd
-2transc by	cffejc
-2closin on	jfefec
-2be done	icebhc
crallow	eiedbi
-1drop	jfefed
-2result drop	jfefed
-3the board meets	gebeeg
nsinead	bdeeii
-2copy by	bhgfff
-2applic is	jedeed
+2and lasts	efjded
-2calls me	ceeeej
crinsure	dhffjb
-2the bar	cdhebh
-bgm	hbefei
cljob	ijgfcc
-2, financ	bedcif
npledge	iejecc
-2your coffee	hebfdf
+2out there	hebfdf
-3having your coffee	hebfdf
ncarefu	eejfgc
crspend	ddjffe
psettle	cgfgbi
crtall	hdefjb
-3your holida in	ffeecj
-3will know the	jffeed
-2refere before	fjfffc
-3your signat by	cjffed
-2reject me	ffffjc
+bmd	dcfjdj
njoel	ejeecg
phullo	jfceic
-3got the letter	beeefh
plifted	gdedjf
-2given until	bfficf
-3it signed within	djffed
-2silent for	gcbedi
-3go silent for	gcbedi
-3floris : come	edcffj
-3decisi by the	fheceb
-3i get the	dedcej
-2ended on	cdcbei
clswindo	djfffe
-3year ends on	jedecd
passure	hbeief
pchangi	iecejd
-2her answer	ddfeej
phumour	jffffc
-2gets decide	jffeed
clallows	dfffej
bsbefore time-only ahead	jcdefe
-2branch ,	gdbddh
pdatase	bifffg
psehr	cjedei
-bwatchi	efjfee
-2beginn in	ffffcj
ncinema	ieffbh
-3contra talks are	efeeej
-2compet by	jefffc
+1settle	dedejg
+bsack	dfefej
-3offers meetin is	cdbiee
psweati	dffefj
+2, debrie	cedfbi
-3to her on	ejbehb
+2, salary	dffjec
+2, gaffer	cfefdj
-2ours on	dedfdj
nshower	jfecdh
nmauree	geefjc
+baround	fejffc
-bbiikeb	ffffcj
clbiikeb	ffffcj
nvom	ffffcj
ndeich	ffffcj
-bspits	jfceeh
clabsent	dcefhj
poutlin	dcjchf
-2says decisi	jffeed
nhugged	ieffbg
+2becaus they	jdcebh
-2common take	edffej
-3checks common take	edffej
nf	fejfed
-2the decisi	defejf
pdrink	bieeid
+2at @d	jeddde
clpester	efffdj
-3cover letter by	djfffe
nended	fbghfe
+blabora	ffjffb
+2s mam	eeefcj
+bautore	edfffj
-3finish it within	cjfffe
-3since moved to	gfebeg
-3not accept by	ccfeej
-1occupy	efedej
-2, occupy	efedej
-3applic , occupy	efedej
-3going to ring	idefgb
clremune	effjed
cllikes	jcifdd
+bstays	ifeehb
-2market on	bddehg
-3the market on	bddehg
-2cards by	jcfffd
-3tachog cards by	jcfffd
nsting	dfiebh
ncyclis	dfiebh
-2an update	jfeffc
preset	eidfbh
-3shoe size by	cjffee
-3@d : closed	ffffcj
+1openin	efefdj
-2our first	efefdj
+2openin .	efefdj
-3at our first	efefdj
+bcarry	cfhfcj
-3shop opens on	efdefj
-2are choosi	ffecib
crexplan	fjfffc
-3interv days ,	fejffc
-2valid till	bicecd
-3an email by	defhij
-2settle for	eeeeib
-2says in	cjefec
-3lady says in	cjefec
rxreview since past	ffebeh
-3down about it	befcjg
-3it comes on	cdeffj
-3it to me	djdffe
-3interv of the	efjfdc
-2^ allow	gdfcbg
crye	jefffd
-3be erased on	dfefdj
rbaside past-event	eeecjc
pbartek	ffffjc
pbecca	bhfegi
pforget	cfdhjf
+2# et	ffjefc
nrunner	bjeeci
nridley	fgjfec
-1point	icebcd
-3online assess within	djffed
-2she starts	eeefej
-1renewe	cebehi
-3trial 's on	ddhbch
-1press	ffffjc
-2little press	ffffjc
-3our little press	ffffjc
+bhoneym	efeeej
pinst	jdfffd
bsuntil period past	eedejc
+2went well	efdfjd
-3planne on the	ddjffe
psooner	hdhdhb
-2sure about	effecj
nlabour	jeffee
-3we have had	dfffjc
+2to start	ddefej
+2, ticket	beheei
pgrapev	fecfej
-2mail the	jfeefd
-3a mail the	jfeefd
+2he sits	dececj
nresear	cdfejg
-3know , on	jfefed
pscrapp	jegfec
-3posted on the	hdbecf
-baunt	ieeebh
clsmalle	dfefej
-3you would be	cfhfjc
-2saints ,	jdefec
-3all saints ,	jdefec
nyer	ffcfej
-3be entere by	jeefec
nninete	cffejg
pticked	iebcif
+2, last	ffdejc
-3the office till	djfdce
-2hall on	cchdbh
clfrank	iidefb
clpaying	jdeeeg
-1supper	ieddbg
boon	ebgfgf
nwaste	efefdj
-2are free	eejffd
-2on strike	deeeej
nusuall	defjdg
crsharp	jcgfde
-2ooo until	dcfffj
plively	dfhebi
ppainle	bfhffg
nlambs	dfeffj
crnurser	ghedib
-bpiece	ijeeec
-2# is	cdhdcj
-3county commis on	ffffjc
-2her decisi	cfffdj
crlabora	ffjffb
nkanaal	fejffd
nheaps	fffjec
nlupe	jfefde
-2come in	bgfddf
-3with them by	djfffd
-2mind over	feegeb
-3bank detail by	ejffed
-2, or	cghedb
-3texted : come	dedfdj
ncongre	jffeed
-2vacati until	cefffj
-3on vacati until	cefffj
ninitia	dfejch
+btuesda	ebgeif
-2not call	jecfcd
-3do not call	jecfcd
+bpants	cdgfej
-3email by the	djffed
pis	ijfecd
-3choose by the	jeffdd
ppaul	jgfcfd
pdenise	hecfdj
-1heads	ieeehb
n,	gbfehg
-2promis :	fcbdff
+1except	feifgb
pdlamin	jefede
crtown	gebehh
crlearni	dfcfgj
+2about posts	jfffdd
+2, having	hiddeb
+2to comple	bgeihe
rbappointment next-stage-reached	ibchhe
crdoha	biefeh
-1traile	bcfedh
-2the traile	bcfedh
pwe	idfibf
-bdrafte	hfffhb
-2number on	cffjfd
-3the number on	cffjfd
psven	dfeefj
-2past the	ifdbce
-3still free on	ffjcdd
-2got until	hfdbce
ncottag	dhehgb
-3is bank holida	dffeej
njuly	cjefic
npart	djedci
nequity	hedfcj
-3am to come	cdjfec
-2lapsed on	efffjd
prewire	dffjfe
-2invita for	ffcfjc
-3the invita for	ffcfjc
npasswo	eedffj
-3got told the	jfeedc
-2set the	jecffd
-3have set the	jecffd
+bboys	ffefjd
-3me an answer	didfhb
-2do by	bifdeh
-2myself the	feefcj
pbeauti	cchfej
-3confir attend by	ejefed
-2home by	ieefdb
+2to turn	djefdd
-3his hands ,	bciecf
-2portal within	djffed
+2after four	efjeed
nslower	jdeedg
crpark	gjeebg
-2over a	ffddfj
-3they had need	hefdfb
-3defini answer in	jfffed
-bdrinki	cfffje
cldrinki	cfffje
-1barrac	fejffd
-2the barrac	fejffd
-3: away until	eefeej
-3confir for the	ddddjf
-bhot	jdefch
pred	fbgcif
clline	jeegdf
-2period 's	cdfffj
-3notice period 's	cdfffj
nsilent	dgffjc
-3at a funera	dffdej
bsfor period past	dcbeei
-3's with you	jeefdd
-btransf	hdefdj
-blegal	gfcecj
pconcou	jfedef
-3the link before	ejdffe
crnorth	ebiffh
-3would answer by	djffec
-3new one by	heffeb
-3inform you by	jeffde
-3and picks on	jfeeed
-2agency on	bfefif
-3the agency on	bfefif
+2be ok	ggeebc
-2contra of	effecj
-3term contra of	effecj
crladies	ffdfej
-2they called	ffffjc
clamsel	dfffjd
pride	hegebg
-3all hiring until	bdfchh
-btreasu	jhceed
-3a no in	icffhb
-3job starts on	fdefdj
-3route closes in	eeefej
nminded	dfefje
-3stays open until	ddfdej
+2became tariq	eeffjc
-3suppos to meet	ffefjc
-2you forwar	efefjc
-3put you forwar	efefjc
-3at me ,	edjffd
-3them , by	cjffff
nrhys	ffefdj
-2you fixed	eehebf
-3are you fixed	eehebf
pcharmi	fjeede
puntied	fffddj
-3, the bank	efbide
-2the verdic	beeeih
-3drawn up on	jeecdg
-3is shut until	djffec
+2, recrui	cebhgf
-2possib after	eeffej
-3is possib after	eeffej
nintent	bffhdj
-2cv for	eeefej
pwollon	ccifdj
pbunnin	ccifdj
-3ring round on	jeefed
-3manage expect :	cfffej
-2questi of	ffffjc
-3your questi of	ffffjc
-2applic again	dffeej
-3answer applic again	dffeej
-3again from the	dfeedj
nrenewa	fefeej
+2and anyone	cfeeej
-3, we said	efffjd
-bskelet	dhfedj
pbite	fejeee
-3public on the	jecfee
-2needed before	biffeg
crsubjec	ffeejd
-2will text	eebdci
-2the site	jeffec
-3did well on	efdfjd
-2gets signed	dffdej
-2joinin on	efdfej
cllife	ibgdic
-3come home in	efdfej
-2, outcom	jfffed
-3on the ward	cdfdjd
-2flying home	dfefej
-3's flying home	dfefej
-3two on the	dfifib
-2trip on	dchdej
clripper	cedfij
ppics	cgdfdj
plisten	jgcdch
-2but in	jeffec
-3, but in	jeffec
-2a call	edfcib
ploss	cgefej
-2leave again	dfffej
-3i leave again	dfffej
crglasgo	gfffib
-3comes in the	jgfeec
-2still since	ffffjc
-2id on	cciebf
-3you do the	dbffdh
crpays	cffegj
-2before lunch	jfdfec
ptasks	bfdfih
-3, tells me	jefffd
+bha	fdcejg
nretrea	ggfeib
-1progra	eeffjd
-3are answer within	ebffci
crv	dfedjg
-2first rehear	eeefej
-2shout within	fhfffb
-3the mail of	dccffj
-2manage from	efefdj
palan	gefebi
-3signal until the	ddfffj
-2out of	eebfei
-3advert for the	ffefcj
part	gdeeej
pprod	jdffee
+bovens	ffffdj
-3happen here until	cffefj
-2closes over	fefdej
-3trust closes over	fefdej
-bfifty	eeffej
-2ship sails	eecfdj
-3supply ship sails	eecfdj
+bdisreg	fecffj
-2files all	gfeheb
-3reads files all	gfeheb
+bpiraeu	ffefdj
-2ruling of	ffffjc
-2called by	cbffif
-2given within	hiffeb
-bpies	degfdj
-bmince	degfdj
clpies	degfdj
rxact after no	fddebh
+2, cantee	cdjeec
-3to people within	jcfffc
-3its sittin on	ifeebc
crhandle	degedj
-2: start	fedfej
-bherrin	cdjfeh
clherrin	cdjfeh
pnotify	jccdhh
proofer	ghiebd
-2year closes	ejdfde
-3you pop in	dhiedb
+2, whoeve	edeebi
pmatchi	geefjd
-2leeds in	cfjeed
-3in leeds in	cfjeed
crreturn	iebchg
-2the no	fffdjc
+breject	cfffje
nsell	ecjfeh
-3to candid by	jdffee
pwives	jdffee
-3will email me	jeeffe
pzofia	ffjfec
nelbow	ffjfec
crcanal	dfffej
-busher	jfecdh
+bshouti	edcfhj
-2hiring from	ffffcj
-3paused hiring from	ffffcj
-3ofsted 's in	ffefdj
pinterm	fjfffc
plimest	egjfec
+2so nobody	diefbg
clabove	jddfge
cruntil	fhdjfc
pvisual	jfeffd
pnaught	effedj
clrating	jfdeff
crsums	deeffj
-3marker on the	beccih
ninsure	jffeee
+2, panel	fffdbh
-bshared	ehdfjd
-2about candid	hfhbgf
-3talk about candid	hfhbgf
-bworld	iecfbi
-bideal	iecfbi
ninhabi	iecfbi
prig	hdbidh
-1forema	efifhb
-2the forema	efifhb
-bchapel	fejffd
clcommas	cjdihc
-2messag before	icffgb
+1got	eefejc
ptallin	jedfdh
pboaten	hhffeb
ndrives	efffjd
nherewi	eeffej
-2^ call	dfjfde
piv	ejifdc
-2rehear begin	eeeffj
crended	eeefej
+2, hopefu	feecdj
+2and opens	feeeej
-3has a confer	efedej
+1appare	fgbdeh
-3minds up by	jdffee
-1roof	cedeje
nvirtua	fffddj
clpound	efefdj
+2betwee six	feifcb
-bgracio	ffffjc
clgracio	ffffjc
nhung	jecffe
-3it proper on	gdcebh
-2phone round	jfdeee
pdreamt	eeefjd
-3be announ on	ffffib
pre	gebeif
-3with an answer	jeffed
crsolid	efffdj
-3@d dentis ,	efeedj
-3we advert on	ffffjc
clartist	egejde
-3everyt by the	jcffed
pscenar	jdfeff
+baffect	cjhfgc
crillust	ffffjc
ncasts	jeeffd
-2thanks ,	bdcfhf
-3needs doing by	ejfdfd
nhols	ffdeej
+1for	feggbd
-2they were	dffejc
-3, start date	eeefej
-3to see me	edjfec
-3your interv of	ffcfcj
cltempor	efffej
-3clerk 's off	defffj
-1driver	hfeebg
ndish	ffjffc
-1wraps	geeecj
-3he says by	jdfffe
clchapel	fejffd
-2dies in	bfefdh
-3link dies in	bfefdh
pabout	fbfieg
-2coveri since	ffffjc
-3been coveri since	ffffjc
-2away over	eeeefj
-3is away over	eeeefj
-2a maybe	efffdj
-3than a maybe	efffdj
plen	jeffee
-2mill in	cdefjh
-3fellow run from	ffdfdj
-3three refere by	fjefde
+1exclam	djfffe
+2exclam mark	djfffe
nerase	fffibg
pwhiteh	gejddf
-2new one	bgdffh
-2poll by	ejefed
pshops	fdffdj
+1see	fdefcj
crvenue	hfefhb
-2three by	djfecb
-3all three by	djfecb
-3want me from	efdedj
-2, joinin	ffdfej
+bhell	hededj
pgerman	gcjedf
+2, thus	jcfdeg
pgaller	eibegg
claffair	ifffgb
-3everyo know within	jeffde
-3ticket before the	bfcfei
nsugar	jdffch
psounde	jfgfec
-bclick	bhffeh
-3suppos to be	jfffec
+1cause	djfffd
-3be commun by	ejfecc
ppiotr	dffeej
pcarryi	cehfjd
+bmunici	dffefj
nbare	ffjffc
pthornb	jfgeed
-2stage on	eeiehb
+2, client	cgeejc
-3your onsite on	feefjc
clalread	icbefh
-2order in	bidfcf
-2will have	bdeedi
-3you will have	bdeedi
prequis	hdfedj
+2, morag	efffcj
-3his second one	efffcj
-3traini 's the	cejdde
crcake	gfdcej
-2releas by	ihffeb
-2site from	ffcfej
-3agent spoke of	feffgb
pdeb	idbfdi
pact	ifbdhf
-3start is the	deeffj
+2is in	eegfib
-btotal	jfffed
+2n will	cffdej
pbothy	cedejh
rxreview after no	gebeeh
ngas	bgeegi
+1$	hgfcbe
+2$ $	hgfcbe
passume	jefffd
-2not until	defefj
+2we were	ffffic
-3so call it	ieeecd
-3in person on	cfffie
flyou	gfidhc
cleyes	cffegi
-3tell us both	ieffed
clpto	dffeei
-bdeferr	ifeffc
-3last day was	ffffic
-3lad to see	dffdfi
crfound	dcceih
ponly	ifdecg
pnatura	deifef
-3a call the	ifeeee
players	cgifhc
-3autogr by the	idffdc
clspokes	iffdee
-2off sick	ceeeig
+2it goes	icfedh
pbev	ifffed
papplau	iefdgd
pinked	heeddi
clhard	gccehi
pconvic	dfefei
-2cheers for	ddefdi
pqr	ffcffi
-3sift : done	ffeeic
-2teachi on	ffdche
-3two teachi on	ffdche
crhereof	fiffed
nhappie	diffef
+bfast	chefei
-2commun by	ghfecc
clresurf	ceieci
-3be later than	icfffe
-3is up till	dfffei
-2interv of	dehcef
-3your mail of	efffic
-2expect me	idffdc
-3the portal by	iddddg
-1harbou	dedfdi
-2the harbou	dedfdi
-bcuts	ifdfee
clcuts	ifdfee
-2two ,	chcedh
-3the plan :	cdicdh
-2added the	icdede
-3, added the	icdede
-3book it before	cifffd
pattemp	hieefc
npony	fiffgc
-1dinner	fdceci
-2centre within	diffed
crpiraeu	ffeedi
nfella	efffic
-3the slot on	eciffd
pescort	fifffc
+1put	ffffci
-3was told the	cfffie
-bsharp	cdhfei
-bradiog	egeeid
-3lodge it before	dieffd
crcareta	ieeceg
+1xx	iededg
+2xx $	iededg
pregatt	dhidee
-3trial shift by	diefed
-bresour	iefeee
-3to everyo by	cdhhii
-3be in before	diffed
pabatto	fdeeei
+2and he	gfeegc
-2that since	ffffic
probot	cigfef
-2^ speak	eecedi
+bfind	iccech
-2result the	efecdi
+boduya	fdefei
+bbeing	ihdfce
-bdawdle	ifffed
-3pick by the	ieffed
-3answer in about	ifffed
-3inbox , due	ceffih
-2hired ,	eiefcd
-3she calls on	ieefed
palike	efeefi
+bgig	ffffci
-3see you after	eciece
-2becaus the	ccefhg
crauto	diffee
-3be determ within	idffee
pmubara	dffffi
+2is long	gcffch
clholes	dfefei
-2readin by	cdfiee
+2and done	cdfiee
-3done readin by	cdfiee
-2suit you	feiffd
-1every1	ieefgc
pcelebr	ifeffd
ncabine	eidffe
-3must answer in	ceffdi
cllund	difffd
-2over @d	ffefid
crjoy	hfeddi
crtrue	eiffhc
-2buzz you	ifffec
-3will buzz you	ifffec
+2love $	gddfci
nhazard	ffffci
-btreat	ffffid
+bhoweve	iededg
clinstan	ffhfch
-3for the chat	efdfid
+2about what	dedfei
clloud	ecifci
-bsometi	eceihc
cradvanc	cifgdg
nequipm	feiffd
-bpremis	dfffei
clpremis	dfffei
-binstan	ffhfch
+bpilot	ffhfch
-3: they choose	deedci
penthus	degfdi
-2ends the	effedi
-3lease ends the	effedi
ndosa	difeff
pbosun	ceifeg
-3said give her	iefeed
nmeteor	ifeceh
-3text him by	cifffe
pdiwali	ficcdh
-byusuf	cifffe
pmessed	eeheci
bsfor day ahead	eciefc
nmaths	gddcfi
clcamill	gfecei
-2health by	eieffe
crdepend	cegegh
-3weddin fair all	efdfdi
pyellow	fhcefh
popted	efefei
nestima	heffhc
-bmarch	efdeei
clhandli	ehifec
pforeca	cdifgf
-2export it	ccdcif
-3ana export it	ccdcif
+2you shall	ieffed
ptuner	idefef
bsafter lower-bound no	dheceg
pparlia	ieddid
-1signin	ichffe
nace	efffdi
+2same as	ifffed
clruta	iedffe
crdiary	hceeid
clbringi	heefci
-3to all by	icfffe
-3betwee @d and	eegcdi
pshooti	hcefei
pfairly	cffffi
-1upstai	cdicci
-2can manage	effedi
+2on toast	effedi
-3i can manage	effedi
crpriest	ifefdf
passemb	fiffec
-3@d , now	fcdcci
+1salary	fcffdi
+bran	dfefid
+2what i	diifdc
phangs	dhefci
-3is shut from	ffeedi
+bsweari	ifdeef
pthinke	idefdf
-3cv in the	eddeid
-3it is out	ieefec
-3@d , start	eeefei
cltheres	feeedi
crsec	ffffci
pbengal	feiffc
-2ombuds within	cgffef
-3the ombuds within	cgffef
-3am away until	defffi
+2week ,	cdffei
-3our conver of	ffffic
-3is good throug	chfede
+2the commis	icffed
clavoida	hdffci
+2betwee the	hdgedc
-3compan manage ,	hdgedc
pgoa	fffedi
plomax	cgeffi
+2our time	ffifec
+btil	efffci
+brested	feieef
-3and calls me	ifeffc
-3this messag by	ciffee
nreacha	hededi
crmot	cfiedg
-2people go	ffedei
-3two people go	ffedei
-brepres	effiee
clrepres	effiee
-3be made within	ddffci
pstakeh	ieeefe
-2the advert	dfeedi
-3closin the advert	dfeedi
clcheese	icefdh
-3hears before the	dfffei
-bgraz	cefeig
-2come at	ddgeci
-3, is now	eeiffd
nbylaws	effcfi
-2, shortl	efechh
+bbishop	gfceei
nhall	hfhfce
+1here	geicce
narreci	gdiffd
nazul	gdiffd
crbarge	ciffff
psiobha	dfefei
rxact on past	cdheci
-2down by	ieefec
nbasis	ccifdi
pevent	geffci
-3off sick until	defefi
-3will be decidi	ifeffc
pcommen	eghdic
+2and hiring	dfeddi
-3took someon on	efffic
-3i will ring	dcceci
+bgoodne	cefiff
-2circul naming	eeeeic
-3earlie circul naming	eeeeic
-2more people	dfccig
-2others on	hfcdch
-3at a weddin	efedei
crtrust	gecegg
clrescue	fffeci
pelmfie	dffiee
-2awaite within	cifffd
-3is awaite within	cifffd
-bquery	fgffic
-3show reopen in	eedfei
+2, cfo	ffffic
-2i come	deifed
clkaren	fedddi
-2job from	feefdi
-3the job from	feefdi
-2around on	cdhdeg
npartie	feefdi
-2she reckon	hedeic
+1il	diffee
-3is off on	dfffdi
ptaste	iidfdc
nwater	iddeid
-2that being	eefech
-3on it within	cefedi
clcoo	iefffc
-2rouen ,	iececg
-3@d rouen ,	iececg
-3the depart on	deifdf
-3betwee @t and	ceifeg
crwake	ddeidh
nhurts	ffffic
-2will respon	iffffc
-3second interv are	ffceei
crsal	dgefie
-bkiln	hehecg
crpushed	ffffic
-2data for	eeffdi
-3your data for	eeffdi
clgot	ghgece
nevent	gedicg
-1line	iccehd
cldreamt	ffffci
-3my applic on	ffffic
psharon	cffehh
-2co founde	ceffdi
-3my co founde	ceffdi
-2night since	ffffic
-3every night since	ffffic
-2upload before	ddefei
-3throug @d ,	dfefei
-2^ @d	cdcchf
nmargin	fffdid
-3, open until	difdec
pmedic	dhdicf
creye	fehdci
+2from his	ifffec
+bplant	geigec
+2she goes	icffde
ngillia	ffiffd
-2which evenin	edceei
-2signed off	eceefh
pgoths	ifedeg
-2triall on	cfecih
clfeet	iceedi
-2soluti by	difffd
-3your soluti by	difffd
prafael	efffic
-3meet in the	cfcfdi
-babout	cgciei
-3not answer by	fcffch
-3say , the	eeiffc
-btimed	cihdcg
cltimed	cihdcg
-2portal by	ifddce
-btide	dgedei
-bindica	cfgfie
-3opens , in	dffddi
pupside	ciiffc
nimmedi	cdeifh
-1shifts	cdeefi
+2please or	defech
-3any day from	dfiech
-2my email	gfffic
+bcollap	ffeedi
-bmonsie	ceiffh
-3my decisi on	ifffed
-bjudged	ifffee
cljudged	ifffee
shlower-bound	ccdfei
-2him myself	cdfffi
-3ring him myself	cdfffi
-2long live	idfffd
-3i phone you	ifefee
+1number	ffffci
-3sick @d and	efdfei
-2tell :	ieefed
-3will tell :	ieefed
-2revert within	ghffdc
nfewer	efgfdi
nimpose	ffefic
+2: full	eedffi
cleng	cfhehg
-3your signat within	fiffdc
-2is signed	fefcci
-3list is signed	fefcci
-3get word by	idffed
+bfourte	ieeech
-3long : by	icfffe
-2# in	dfdeei
-bmisery	dccfhi
-2no :	ifeeec
pimmuni	cieedh
+2they call	dceedi
crjonas	ffiffc
nself	deieeg
-2forema ,	efifec
-3the forema ,	efifec
-3us back in	ffffic
clextra	ifdech
palas	ehedci
-3reach you within	idfffd
+1earlie	cfefif
rxdenied after past	efffic
-3concer on the	cedfei
-1submit	deeddi
clmonsie	fdiffe
nturns	icdefh
crwoman	igffec
crgreen	gcfgfh
-bparks	effdei
-2unavai on	efdfei
-3be unavai on	efdfei
-3sums at the	gfecci
-3answer is due	heffec
+bpaused	efffdi
pfather	hchcdh
pdecree	eefffi
-2way in	eecfgi
-3e sign within	cifffe
+2to transl	eiffed
-2^ confir	eicffd
-3itself is on	ffiefc
pwhitef	ffiffc
clcorpor	cifffg
-bshowin	cehfhg
ptank	ffffci
crgraham	fdcfgi
cltonner	ffgfci
-btelegr	hiefec
cloutrea	iffdfd
-2it being	iececf
+bmass	feiecg
-1and	cceegh
clwobble	ffffic
+bspring	ffffic
-2advert in	cfcegg
+bgran	effeei
-3you @p and	efffic
clhybrid	eeffei
-bmgrs	cfgehg
-beng	cfgehg
clmgrs	cfgehg
ptoll	ieddid
-2was told	icdcde
-2argume by	giffcc
cltotted	gfeiec
pmodern	gfeiec
-3's out until	defeei
nnordic	feffdi
crlyon	effeei
-3return it within	eiffed
-1japan	effdei
-2in japan	effdei
-3's in japan	effdei
-3counci sits the	ieccce
-3their meetin on	ifeedc
+2, pass	idhedc
-2princi :	iegddc
-3the princi :	iegddc
-2proces takes	eefceh
pfreya	efeeie
-3interv conclu on	dffeid
-2missed the	effeid
+2stated in	effeid
-3have missed the	effeid
-2comple by	hcecci
crheatin	efhfci
+bkevin	ceefig
crkevin	ceefig
+bdietar	ehifdc
pphlebo	ihefec
-3have got till	hfeeec
-2stoppe on	ffffic
nusing	fgcfid
+bdeemed	difffe
-3will write by	ddffci
-3pages , by	cifffe
panxiou	defffi
poptica	ieffed
-3my hols til	fcfffi
ndiffer	dhgcgg
pcastle	gedfei
-3would it be	efffci
-2moon ,	idcdcf
-3new moon ,	idcdcf
ndeed	idfege
clpatch	dfefei
-2meetin until	hcfdee
-3in meetin until	hcfdee
+2: url	deidcf
+bfewer	efffei
-1spread	hddccg
+2somebo else	dfefei
-3did by the	ieffde
clsyncin	cfdehi
-2went forwar	eeefdi
-3get our mail	ifefed
-2her diary	decfeh
-3final interv on	ffdfid
crbake	cegfif
-3back signed until	eiffec
ptunde	chifef
-3table on the	iegecc
-3them down for	feefid
-bnan	ffefdi
nweldin	feifhc
bobefore	ghdcdc
-bsewn	gceeei
-3the board on	iehddd
-3each candid within	ieffee
-3, sorry ,	icdfgc
-2follow within	ecffci
-3he is pickin	iffced
-2write on	eccdgi
-3firm answer by	ieffec
npint	ifdfgd
-3your file on	ccciff
+2has an	cdcdig
-3the examin of	eeifed
+1three	eeifed
-2flat by	icffdd
-1fellow	idefde
crtied	cgifdf
-2i think	hecech
-3do it before	fhceec
-3at the nurser	fedfic
-3you , and	ieffed
nbarge	eiffee
+bbosun	idefdg
-3meetin you on	efffid
-2themse the	ieeedd
-3set themse the	ieeedd
+bkeen	dfeffi
pbecame	chefei
nloud	idffch
-3start at the	dfeeei
clhangar	cihfdg
-2kitche from	ffefci
-3the kitche from	ffefci
+2: ,	dicegc
clstated	eeffie
-2only went	efffci
-2and from	dfeeid
-3, and from	dfeeid
nmerry	geeedi
-2counte within	defeei
-3health is open	edffei
-2or about	ieeecg
-3on or about	ieeecg
+2which one	icfffe
-bsell	iedfef
bsnot-before lower-bound no	eecfeg
npolar	dieeeg
-1will	gedecf
nmustar	efffid
pspeed	iefffd
clscheme	dfdige
-3your call on	ifeeed
nstuff	fecfhi
rxanswer on ahead	hfdfcf
-bhoweve	ieefdf
-2week in	ecicgc
pwhitst	fedffi
ppaperb	fedffi
-2more after	feffdi
-2and after	ceffei
-3, and after	ceffei
ntransi	efffei
+2, swears	idfffd
pstuff	dgfihc
pwhale	geiffc
nissues	igdfed
+2he tells	ieefee
-3be yours from	efefdi
-3two interv ,	eefeic
+2you receiv	ieeffd
-2wrappe up	dfdcfh
-bscored	iefffd
-bcarniv	cifeeg
nlorry	efffid
-3her decisi on	dffdci
ptip	gfffic
-1its	dhcchg
-2mill ,	iefeed
-3the mill ,	iefeed
+2, ours	efffic
-2a messag	ieefee
-2date by	idffec
+2, jobcen	efeedi
nautoma	gccdhi
+2nor @d	cdddhf
crharves	ifffed
-3take over on	eeeeei
pseattl	feiffd
+2, career	ffeeei
nsecure	dhefci
-2word the	iffefd
-2are shut	dedfei
-3we are shut	dedfei
-2approv and	efeeic
-3being approv and	efeeic
ndentis	heehch
crorches	dhdhch
-2guaran on	ccffei
-3two guaran on	ccffei
crsolvei	ffffdi
clprove	fifffc
-3the lodge by	eiffed
+2and drive	efifec
-boptimi	efffid
cloptimi	efffid
-3u will know	ifffed
-2headqu until	cffeei
-3our headqu until	cffeei
-2assess day	eehehc
-bsponso	dgefei
pestabl	dffeei
-3which will be	cecffi
nallows	geffic
pholder	icdefh
-2june till	eefdfi
-3is june till	eefdfi
ndelega	ehiffc
-2open anothe	eeffei
-3are open anothe	eeffei
-2wet since	ffffic
-3been wet since	ffffic
+2every candid	ieffed
nbrevit	ehffic
ndoubt	gfcdei
-bchicke	ifeeee
nloaf	efffdi
pambass	hfhfec
cllabora	ffgfci
pmoin	hfceci
nbump	efceig
-bimagin	dhedie
+1haha	cdceei
+bmat	ffffid
nbrewma	ffffid
nbamber	ffffid
-3all right ,	ifefee
-2tower on	geiedc
-3the tower on	geiedc
nquill	eeffie
-3others are in	dfefei
-2expect any	efefdi
-3we expect any	efefdi
-2after :	iecfdd
pfitch	ieffed
-2off the	hfecef
-3three candid on	ifefed
-3pencil in for	cefceh
-3at a confer	eeeeei
nfeed	dfffdi
-2compan on	hdcdff
-1parade	iececf
-2well :	hhcfdd
-3as well :	hhcfdd
nopport	hdieee
-2nda before	diffed
-3sign nda before	diffed
cllucy	dfdfgi
phoneym	fefcei
pherd	cegffi
cllass	iffffc
cllength	ffffic
nalongs	cfffhh
-3who can start	ffffci
-3the chair on	ifeehc
-bbruges	dfefie
clbruges	dfefie
-1brusse	dfeeei
-2in brusse	dfeeei
-3is in brusse	dfeeei
-3last interv are	efddei
-3i have blocke	iegeed
nzieliń	eifffc
-bstan	efeeei
clbonnet	efeeei
-bboot	ifdfee
-3hat on the	ecffdh
-3call you back	ifffed
-3promis me the	hcdeic
+1everyb	icddff
pgold	hcifed
ntilbur	effeid
ncastin	hfdiec
clworry	iddfci
nteas	eeffie
pseed	fcfffi
-2out at	ffeech
-3find out at	ffeech
-3planne to finish	ffffic
-3your letter of	cfffie
clwhispe	ifffcg
predone	ieeeee
+bviber	iegffc
+1hrs	diifdc
-bages	efffid
-1includ	eheccf
-2and includ	eheccf
-3to and includ	eheccf
-3run until the	cdeide
+bvalid	efefid
-bprogre	ieefhc
-3the answer by	gcffid
pcartoo	hffehc
nstamp	iegded
-3by phone ,	deifff
-2the offsit	eedffi
-3for the offsit	eedffi
-3crete till the	deffei
-1notice	fdeddi
+2text me	gcifed
-3will choose by	iefeee
-btasted	ffefid
pokafor	ffffic
-1approx	hcfech
-3your accept within	difffe
-3respon before the	ddfffi
pewa	ffefie
+blights	hefdci
crupstai	ifffed
nfab	ifeffc
pdisser	ffheic
-2detail within	eifffd
-3with effect from	cecdei
-2accoun by	igeecd
+bof	fcfhhe
-1row	ifcfee
-bvarga	iedfci
-3reply within the	hcffic
-2camera on	deiffe
-2view in	iddecf
-3to be rung	ffefic
+2after that	hddfhc
-2gave himsel	idffde
+2after his	ifefed
pwendy	fcgfgh
-1la	cfecgi
-2to la	cfecgi
-bamong	ieefdg
pgymnas	eeiefe
nunanim	edeffi
-3answer us by	iefeec
-3visiti since the	ffffic
-3is valid for	eheece
-3whoeve told you	cfffie
+2teatim ,	ceeeig
namazed	cfdidi
psplend	ifefgc
pcodes	eigfde
-3reason test within	eiffed
-2contra by	icefed
nlives	efefdi
-3bank holida ,	iddeec
clexclud	ifffed
-3finish it by	difffe
-2get back	iffffc
-3will get back	iffffc
ncal	efiefd
-3your patien until	fcfife
-3defini answer by	ieffee
pfishin	cdgihf
-2after servic	ieefed
nhers	fdfdie
-1float	cdhdci
prennet	efeeei
pclosel	dfffei
+2which way	ieffde
-bbirgit	hhffec
clbirgit	hhffec
-1certif	dedfig
-2ours of	eeffid
crgradua	efffdi
-bnorth	ceefig
clturnin	fedfid
-3wants you back	eeiffe
+bprofil	chefei
+2in an	dceffi
-2visit happen	ffefic
-3site visit happen	ffefic
-3they rang at	efefic
-3be mailed in	edffei
-3will speak on	cfecgh
-2owner by	eiefed
nheap	efffid
-2your contra	dcdfie
+bberth	heffch
-breptil	iedfef
crvia	echeei
-2yes of	feffic
-3my yes of	feffic
-2again by	difffd
-3shift with us	ediffe
-2being told	eeeeci
nnumera	ffifde
-1again	cdidfg
+2, emails	cfdied
crbenefi	echffh
-2the refusa	ffdfic
-3their mind up	iffedd
+2and stay	cegddh
-3go out within	idffec
-3, becaus the	cfffie
-2tour on	cceegg
clfact	dffeif
pbrand	ffffci
nbex	dfffid
-2back :	hcifed
-2be one	ieefdd
+2to fill	cdffci
-2man on	hfefhc
-ber	icfffe
phavin	dgefdi
crimposs	cfffei
+2by text	ieefed
-3it back in	iedecf
novens	ffdefi
-2are availa	fedefi
-3, any aftern	ceiedf
-2cellar table	ffffic
-3our cellar table	ffffic
clhannov	ffeeei
+bcalifo	iecfef
crcalifo	iecfef
-2brewer on	cfffgi
-3the brewer on	cfffgi
+2s auditi	eeceid
-2they met	ffffic
-3your enquir of	ffffic
-3at the yard	eeecdi
-3brough forwar from	eedfid
-2decree of	ffffci
-3by decree of	ffffci
-3my no of	ffffic
bsfrom day past	cdcdhe
-2crowd progra	ffffic
-3our crowd progra	ffffic
clwin	iceedh
-3she would text	ifefde
nweep	efffid
-3on bank holida	eeefei
-2keeper from	ffefic
-3reserv keeper from	ffefic
-3am off for	edffei
+bfamily	fffdfi
creating	geefci
-2marks on	efehec
cldogs	ifffdd
paverag	geefdi
-2second go	ediffd
-3a second go	ediffd
-3they told us	ddcdgf
+2instea for	dfiffd
-3timeta : nothin	efeeei
pfund	giddee
-3, rehear from	ffffci
-1@p	cdccfg
pbasel	ieffdf
crsneak	eeeffi
+2its a	ieffed
+2to name	icffee
clhut	iidedc
nordere	ifffec
-3a trial on	ffifec
nlorna	ffgfic
+1ull	ieffee
-2b by	ceeddi
-bvoss	ffffid
+1some	eddfci
ncoordi	cdfdii
-2reache us	gcccdi
+2where you	ieefde
pgrüezi	fieeee
crskelet	efffdi
nsurgeo	efiffd
-2ones on	iddccg
-2the surger	heiedc
-3, interv of	ffefic
clrefres	dgifdf
clstrict	iffeed
crhighli	fffeid
nmiles	feffid
-3with the founde	eeiffc
crdither	feeeci
-brenewa	cifffg
-2and back	idefee
-3their verdic by	idfffe
-2water in	efeeei
+2and live	efeeei
-3the water in	efeeei
-2crete from	efffdi
-3in crete from	efffdi
-2lol ,	eeefic
-2people :	idefed
clstuffi	fffcfi
pcable	diefff
-2view by	idfefe
-3a view by	idfefe
-3interv with us	eeiehc
-3you the outcom	efffci
+2for invent	eddffi
cllocked	cceeii
ncry	deffei
nmain	edfegi
+2until the	deceie
nblinke	ieffde
-bmagist	hdeeid
-3, and until	idfffd
-2puppet theatr	efeeie
-3the puppet theatr	efeeie
npolice	fhdeci
-bintent	ffffic
-3five finali on	iffcfd
+1gran	efdedi
+2gran 's	efdedi
-3rent , the	efdedi
cljerome	dhfifd
nbog	ifffee
-2or around	ffcehc
-3on or around	ffcehc
-btheirs	egfcid
-3to all within	iefeed
pflood	eeffei
clgrown	edccii
ncoding	efifee
-2attach by	difffd
-1meetup	eedfei
-2at you	hfhffc
clminded	icffff
ndairy	ffefid
-2home till	hdefcg
-3at home till	hdefcg
-2one of	ffffic
-3the one of	ffffic
clhen	dfeffi
cldisclo	didfeh
pfinn	deedig
+bstruan	dfffei
crchaos	icffef
-3in london on	ffefid
-3ring on the	ieefed
+btyped	ieeicc
-2straig answer	ifffed
-3a straig answer	ifffed
-2hear inside	eeffic
+2the group	dfffic
cltoes	eeiffd
psulk	dedfii
+2, choose	ifdddc
-bfrau	iheedc
-1truck	cchedi
-2read the	efeiec
-3are read the	efeiec
+1quiz	eddfdi
+2quiz night	eddfdi
nbigger	idfffe
-bhave	iiefec
-2i got	ifffec
ppriyan	feifgc
-bhate	eeffdi
crstatut	geeddi
nprojec	eigeec
-3promis it within	ieffdd
-3for @s ,	edifgc
-2, met	efeeic
-3# , met	efeeic
-3have got until	icecdg
-2they take	icffee
crcomput	iedfeg
ptent	fedfei
popposi	eeffei
clma	ifffde
-1upload	chifec
+2, positi	iecefd
pturf	egedei
+bisland	ieffed
-3they are choosi	dfedid
-3wants doing by	icfffe
crhurry	efffdi
-3never on a	effeci
-3for me from	ffefdi
prevenu	ffffic
-3the outcom on	gddhgc
-3secret by the	icffed
+2has become	dfeeid
-2you talk	fcifff
pheadhu	ghgfec
-2in person	gcifce
clactivi	ffffdi
-3anythi is the	ddffci
-3's due on	hifecc
pmoveme	icfffe
-1exist	cfgffi
-2will exist	cfgffi
-3send it before	difffe
pfebrua	fiffed
penrich	ehgcfh
-1walk	cdhfch
-bencour	defffi
+1inclus	eidded
+2inclus .	eidded
pfeared	gicffd
-2them inside	icffed
-3over lunch on	deihdc
-btoast	heceei
cltoast	heceei
-2sheet before	difffd
-3's for the	dfefei
cllocal	gieegc
-2i am	fdicgc
nstrate	ffffic
-2pencil for	ecdeih
-2cleare in	hcedcf
-3the conver of	ffffic
nduties	iffffc
-1truro	deccdi
-2in truro	deccdi
-3was in truro	deccdi
-3and has until	cefief
-2the whole	ceddid
-3both on the	ifeffd
-3of the files	fffcie
pdeckha	dihffc
-2red light	ifefee
-bpocket	ifffde
-3time up to	cieeed
cltracto	echefi
-bcurtai	icdfdi
clcurtai	icdfdi
-3locks the cast	ihedec
papprec	gdcgfg
-3people are seen	efedei
-2link expire	fidfhc
-3regist signed on	edefic
crinside	fffeic
poonagh	igffce
-2retire in	deddei
+2, allow	eehech
-3, so :	fcfcdi
-2boat till	icedce
+2no signal	icedce
-3the boat till	icedce
psteep	dffeei
crstove	ffeeei
-2answer since	ffffic
-3wisley reject me	ffffic
-2second garden	ffdefi
-3a second garden	ffdefi
crsoup	deifef
+breplyi	cgffei
nconvey	efffdi
-2hospit till	defeei
-3in hospit till	defeei
-2not ring	fcdeff
-2^ like	cggfgg
pmainte	cfeggg
-3want me on	feifed
+bdig	ghfdcg
ptromsø	fhdeic
paltern	cgefei
pbureau	dgffci
-1minds	iffdde
-2our minds	iffdde
-3up our minds	iffdde
presort	cfffei
ncorpor	ieifdc
-3down togeth on	cfeiee
-1jobs	cedegg
parms	edfffi
pfeast	ffdefi
+bwin	fdfffi
-2reach out	iffefd
-3will reach out	iffefd
-3had an answer	efffid
siaway	fgeceg
-3signed consen by	diffec
+bfestiv	ifeech
-1note	dcccei
-3made known on	ifffed
clrevers	eeiffe
-bmovers	efgfch
nambula	iecfei
nlight	ideech
-2housek says	cfefdi
-3's housek says	cfefdi
+2, reason	gfgfgc
pseasic	eiefef
nsummar	edgeei
pflips	dfffei
-2scouts till	eefedi
-3the scouts till	eefedi
pinfo	cfffei
-3their result within	ieffed
nhon	efffdi
+bcoveri	defffi
-3she said ,	gicfdc
+2the minist	icdefe
-3board picks on	ifddch
nteeth	ciffff
-3he would ring	deefdi
-3do a shift	eeifec
crcurren	gihedc
+bsealed	eecfig
-2calend for	deiddh
-2human within	dcffdi
cltelegr	ieefee
+2, below	ffefid
pcoastg	icefdi
prestru	eeefie
-3me , by	cgdech
-2^ free	ddfecg
-3beginn the first	ffeeci
nhairdr	eeefei
ncafes	eeefei
+2, lands	ffeedi
+2are not	ddcffh
ngarden	ifeeee
-1till	idfcee
-3with a decisi	ieeefe
clfrost	fefedi
-2the studio	cchegg
+2concre wed	efdeei
nding	hcfffh
-3us at least	cidceg
pshifte	ciefhf
-2everyb know	ieefed
-2shift starts	ffdfdi
-3the shift starts	ffdfdi
-3moves before the	cffffi
nidenti	hffech
-2future :	eiefed
-3the future :	eiefed
-3your email dated	ffffic
-3time over the	ffecei
-3its date by	ehffec
-2office closed	eeffci
pcommon	defffi
-2we propos	cciecg
+bso	gedfei
cltempla	difffe
-2counte before	fieffd
-3will inform you	ifffed
ncultur	efiefd
-1money	cfiece
cldresse	feefdi
-2, starti	eeidcd
-3be settle before	ceffei
-2you twice	ffffic
-2teachi begins	eefeei
-2, ring	fcdfdh
-2induct begins	fedfei
-1unfroz	ffefci
-2, unfroz	ffefci
-3# , unfroz	ffefci
pdeep	fidfhc
precove	eedfig
clhank	iideec
+2so let	deffei
crhedge	ffgfhc
nbrings	ffffci
clspatia	efffdi
pbluefi	dfffei
clprovin	iffffc
-3right i said	efffid
-2she rang	efffic
nlisted	geefid
nsam	ffhfgc
-3partne voted on	dfefic
nrepres	effiee
crjoinin	gidedf
-3ok so the	fcdeic
-3she is choosi	ifffdd
-2rings everyb	ifefed
+bhen	ifeffd
+1also	dcifeg
-bcorpor	cifffg
+2, mother	fiefec
+bjam	dfefei
clbaz	ffeeei
-3her direct on	hffeic
clgm	chggef
ngates	ifcfgd
nrobing	difefe
+2then he	iddcdf
-3came down on	ffffci
-2here from	fffedi
-3the post begins	eeefei
nwave	ifffec
plips	ihefec
crtheatr	ifefcg
nprays	efefei
-bergo	ifeefe
nprof	efedfi
crtoecap	eeifee
+broad	hedddi
-2probat for	edffei
-3said about the	dfffid
+2they told	dcddhh
-1broadc	efffid
-2the broadc	efffid
-3to reply within	ifffec
-3yellow : dentis	eeeedi
+2has passed	ceffci
+bil	icffeg
-3way , by	idfffe
-3are on from	efdfei
crvicar	hedcgh
ppens	fedfei
-2was in	cfefff
-3notify you within	ieffed
+2, strike	efeeei
-2place before	fidffd
-3and as of	ceddie
-3offer stands until	cgihge
crtaxi	efffdi
nsqueak	ciffeh
-2conver in	cdfeii
nrep	dfffei
nglarin	dfffei
pcooper	ceciif
presend	eiefef
p@d	ighfcd
+2to offer	fffeid
clpipe	gheehc
-3online accoun within	fcfech
clvet	cddeii
-3me within the	gifedc
-3mind by the	icfffe
-3have it by	ghcccc
-2our conver	efffid
npreten	ceefig
ptypos	hfffhc
-3tell me within	cifffe
-2youngs on	efecgi
-3the youngs on	efecgi
cltriall	cfedgi
-3update for you	cfdeif
-3: they sail	dfeedi
crschedu	efefdi
pshower	hgffgc
-2off him	ifffed
pbreakf	cgdfhh
-3chef from the	efefdi
+2, wage	eeefei
pflinde	ffifed
nmaree	ffifed
ntulloc	ffifed
njackso	ffifed
nfu	ffifed
-2offer dated	dcdffh
-3, but before	ecffci
-2he goes	gccdhd
-2forms by	eiffee
rxaside from no	fchcdh
-3ringin you on	dfefid
-1hull	cefegi
-2in hull	cefegi
-3job in hull	cefegi
-2regist by	difffe
ndrawer	ceefgi
pcaptur	ceehei
-3's in lisbon	efdied
paldham	gifffc
-3is only till	icfece
-3up after the	ifddcd
+bintend	hcigdd
+2to may	effeic
crplatfo	eeddhi
naboard	cgeehg
pqualit	gdffdi
-2solsti ,	hdcfcg
-3the solsti ,	hdcfcg
+2where the	cfefie
-2, about	edhfci
pranks	fffeei
-3our call the	ieefed
-bberg	cfifff
clberg	cfifff
+brotter	dfffei
-2interv betwee	ceeefh
-3@d or the	dfifee
nemoji	efgfci
pshanic	dffife
-3, someti in	idgfcc
-3write before the	iffffc
pmug	dfffei
+2teatim and	ciffee
-3go by the	idffee
-3will say it	ifeffc
crfracti	ffiffc
-3try us again	efeeei
pgig	gdefei
-3the list for	dcicdg
nbailif	eedffi
pwave	ffcefi
-2apolog ,	gcgfgg
-2us within	eiedfc
-2^ talk	cdeeci
nem	ceefih
ptile	cifffg
crdestro	ecefih
+2is evalua	ffefic
nchorus	efeeif
-2done by	dfcifd
pgaelic	fchedh
crbadger	efefdi
prooms	defefi
+bextrac	eifffd
-bjapan	eefffi
pgrey	ecefgi
-3make a decisi	fffeic
ppromis	iddcfh
-1tother	ifffed
-2or tother	ifffed
-3way or tother	ifffed
-3can start on	dfffei
-bwelder	fffeei
-3by @d was	efffid
pfrost	ceedii
-2above about	ffffic
-3wrote above about	ffffic
+bahead	idided
nconsis	figfec
clgozo	dffffi
+bgalway	eegcei
clturkey	fffedi
+bwat	cfgeei
-3want it in	eifffd
nanja	heidee
-3city on the	dehecf
-3know which by	eiefdc
-3keys in on	ddcfie
clnatter	fdhcci
-2signat in	eifded
-3your signat in	eifded
nhide	ideddi
pwin	defffi
-3made before the	iefece
-1chose	ddceih
-3had promis for	ffffic
-1works	eecegi
-3shut until the	eefdfi
pexactl	ifffde
nsyllab	dfeieg
+bperu	efffdi
pvets	icefdi
pvii	eifffe
pculina	dieeeg
nodds	iefffc
-2get till	giffdc
pneedfu	iffffc
+2, signat	cifedh
crroute	ggcfeh
+1sound	cehfci
paccra	degeei
-3the ticket by	ceffei
paldous	icefeg
+2, owner	idfeee
pexcell	ficfeh
-2gateho by	eiffed
-3the gateho by	eiffed
crpuppet	ieefhc
nexists	ceeegi
-bawarde	gfecif
rbact could-you	hfcdgc
pexceed	cfffei
nextra	eihecf
-3will be within	iefffd
+2, helen	iedfed
pguide	ecgidg
crpacket	cifhfd
-3@d , hangov	efeeei
-3office hours are	ffdfei
-3the budget in	efefdi
pquaye	igefcf
crrange	efefei
nlena	ceffig
-3conclu interv on	ffffic
+blinz	efdffi
-2fair :	edcedi
clbinned	ffffci
crloan	diffef
pfits	eigffc
nowed	cgfehg
-byou	idichc
-3i got told	efffci
-1sit	dfeeie
pjumped	ichffe
-3return by the	difffe
craccess	feeeei
nrushme	iefffd
-3study all of	dfeide
-btomasz	ciffff
+2of their	hcfecg
crvalue	ffifde
preposi	ffifde
+2with outcom	icefee
-3heard nothin by	fcffdh
pfaulkn	eeiffe
clusing	eeffei
+2: there	ieffed
+bbiscui	iedfdg
-3press accept by	difffd
-banaest	ciefdi
+2, demo	giefec
pemil	ffedei
rxaside within past	ccddhg
-3wing opens in	ffefdi
ppreten	cdgiic
-3are given within	ieffed
-2nantes on	feefid
+2, reache	feefid
-3left nantes on	feefid
clshld	iiefdc
+1po	didffe
ngross	feeige
-2, either	ceifff
-2last boy	dfedei
-3the last boy	dfedei
-2is happen	efeeei
-3nothin is happen	efeeei
-2post the	dffcdi
-3the post the	dffcdi
-1reserv	icgfed
-2have reserv	icgfed
-3to reappl in	ddeffi
-3post conclu on	efffic
-3holida 's the	eeeefi
+2with a	egcicf
+bprojec	effedi
+2please :	eiffee
+2, kitche	feiede
rbanswer answer-time	eegcee
-2the books	idcedf
pminus	fiffde
clvoice	cfggid
-2shout on	iffeed
-3a shout on	iffeed
pranked	icdehf
+2on teams	eeifed
-3will teleph you	iffeed
-3keeper , from	ffdfic
clgut	fecdig
-2each candid	cefhgh
-bbrings	icdfei
-2she accept	efffid
-3and she accept	efffid
-3will expire in	cfffeh
flagain	chgedi
clabara	ddieeg
+bjoin	dfffei
punpack	gcdfei
-3are rung by	idffed
nmorag	eeefei
-3and call you	ifefed
-bfax	hcefei
nharp	ffffic
pdurati	efffdi
padviso	dffffi
cltally	geeedi
clokonjo	hfhefc
crheart	ieeeef
-2hold since	ffffic
-3on hold since	ffffic
-bdonor	cfffgh
crdelega	efefei
prough	iehfec
-bingrid	difffe
pgod	efcchi
-bashore	ieedci
clcarl	efcfig
crpainte	cffffi
clspendi	ffefid
-3given themse until	idffed
-3both of you	ieefee
-3benido til the	edffei
nhabit	heffic
+2clear for	ccgfeh
+2here ,	dfdfdi
-3bursar is the	eeefdi
msvague	hcchff
cruncle	iedech
-2sent by	idffec
+2given to	feeeid
nvendin	ffffci
ncoins	ffffci
-3group exerci ,	ccgeic
ngroups	hcfffh
-3met us in	ffffic
rxaside ago past	cffcgf
+2hrs .	dihfdc
nperpet	ffffdi
+badvanc	ciffeh
+2, job	eeefdi
crplayer	iffffc
-bnamely	icffci
-3of @d and	cdgdid
cldubai	ciffeg
nsticky	ifffcg
pburnt	ifeged
psmashi	ifffed
-2select by	icffge
nclosur	ffffic
-3candid before the	iefffd
crcourt	hddeie
putilit	ciefeh
-3she starts on	dfffei
-3way in the	idefee
pwidow	feefei
-3@p they said	hffffc
-2update you	ifffed
-3will update you	ifffed
+bcorone	icdfei
-3four of you	ifefed
-2availa until	chffeg
pcongre	geiffd
clcomma	ifeecg
pjakart	iffefd
+2: then	ideedg
+bapes	ffffid
paviati	eeffei
-2owed you	efffid
-3i owed you	efffid
pleadin	fdffif
-3you in for	iceeee
+1everyw	deefdi
+2everyw else	deefdi
nwife	hhechc
-3going to write	efffic
nnegoti	dihegc
-2, starts	eeeffi
crfitnes	edifeg
nspam	ieegcf
-3the phone ,	edcfif
pmeals	ciefeh
-3and then ,	eeieec
pwinner	iceeei
nnicest	egffic
clcopied	fieffd
nmaître	efdfei
+2no matter	ifffde
+2we shall	igddcd
-2job in	hceecg
-3her verdic by	iefffc
-3figure out by	cdffdi
-2please come	eeifed
-3, please come	eeifed
-3which sits on	cfcfch
-2sign until	eifffc
-3short sign until	eifffc
-3takes longer than	iefffd
+2chat with	ffdfid
-3not see you	ffefci
-2not inside	fcfech
nsmooth	ieefgd
crlikes	feffdi
-3have @d and	deiccf
-3not , so	iefffd
-3two refere by	eiffee
nlangua	dfcehi
crpurser	ifecff
-1gang	idcdcf
-2, what	dfffei
-3due before the	diffed
-3it again after	eeefei
nlabs	ciffff
-bleith	hdgfch
-3agreem before the	ciffff
ahead3	fddief
-bdept	cfffhg
-3from there on	iehfec
-3count on the	gedecg
+barriva	fdffei
crarriva	fdffei
+bwakes	ieeeef
crwakes	ieeeef
-3may reappl after	edffei
-2which begins	efffci
-3, which begins	efffci
+bpercen	feffei
-3, give me	idfffe
rxreview - ahead	cccheg
-3will hear inside	dfffid
sivague	iedged
-2mailed by	diffec
-2one evenin	feiffd
nlaunch	icffdi
+2is ,	geefch
-2recrui reckon	ifffdd
-3: give us	iefeee
-3have our answer	ieffed
pblom	ifeffd
cradjour	ceddii
-2accoun until	dieefd
-3your accoun until	dieefd
-bretain	eeffei
crducks	ffffid
crrig	efffid
-2badge by	fcffei
-3visito badge by	fcffei
nshunte	eehfic
-2shut until	chfeef
+1i	fccdgg
-3we will know	iffffd
-3post in the	efeeie
-3travel from the	efeeei
+blegall	dfffei
crlegall	dfffei
-3, but the	gdeech
-2were counte	ffffic
-3votes were counte	ffffic
pleroy	ifefef
-3get your answer	ieffee
-3you feedba within	ieffed
pbilal	efcfgi
rxanswer within ahead	gfceed
-3straig after ,	ieefed
-3to tell everyb	ffffic
ppong	ffifed
nbw	ffifed
crfridge	eeeffi
psiobhá	feechh
crbuying	dfffei
+2# h	efifee
-2sortin it	fedcch
-2middle :	deiedd
-3the middle :	deiedd
-3flies to mallor	eeeedi
-bkeyboa	dfifcg
clkeyboa	dfifcg
-2cfo on	ddeeei
-2the job	iddeef
-3team in the	fficfc
crairpor	iffffc
-2falls the	iecddf
-3ward from the	ffdfei
-2and would	dcgffi
-3, and would	dcgffi
+bpostca	ieffee
nlake	eehddi
pit	ciefge
-3@p , shortl	ffffic
-3my call by	ieffee
+bfinall	ccffih
-3will ring by	hfeeec
-2result in	hdecch
craoife	ifgffc
-2interv by	geddic
clrsvp	ciefdh
+2acc to	cddfhi
-3away from the	efefdi
+2, whose	ceeffi
+bnatter	hfifec
crnatter	hfifec
nclicki	eihfec
-3it fell throug	ffffic
-2spot on	cfffhh
-2over ,	hciffd
pvasque	diffff
-3diplom by the	ciffee
-3you come down	ffcfei
-2wrote on	ffefid
nagents	edfffi
+2, honeym	fffedi
-2video on	feifde
-3by video on	feifde
-2was promis	efffid
-3no for you	eecfdi
-2update before	dfffei
-bawait	ciifdd
clawait	ciifdd
nunclea	gigeec
-3in it by	fgffdc
-3touch before the	dfffgi
nown	ceieci
-3wishes for the	cegfei
-2memora dated	efffid
-3your memora dated	efffid
-3my verdic on	ifffde
+2to speak	ideegd
nthin	hfeeic
-3ring everyo by	ieffed
-3apply again after	ffffdi
+1early	dihdcg
crmass	fdhcie
-2sailin in	ffeeei
-3, sailin in	ffeeei
ndooley	efeeei
-3were done on	ffffic
crcampus	eeffei
-3mails go out	ffffci
-2intake after	fedeid
-3second intake after	fedeid
-2mail is	efffic
-3her mail is	efffic
-2orient is	fdeffi
pshared	eddehi
+2for news	hdecci
-bkeen	fdefif
pswears	ifffed
+bfittin	gecdhi
-1handov	deeeei
-2's handov	deeeei
-3hm 's handov	deeeei
crbike	dfffei
-2letter dated	ieefgc
-3have a weddin	dfefei
-2write within	fcfffg
crstatin	ciffff
pshreya	ffecfi
-3phone interv done	efefie
-3itself commen in	efdeei
crsound	deiedi
-2like :	deiffe
+1himsel	dfefdi
-2gives us	idffef
+bpause	eeffei
pbattal	ffiefe
-2break ,	fechcf
pactiva	fcfffi
nbienna	efffid
clthrash	feeeei
-3is off sick	efefei
+2and were	ffffic
pthreat	hfhfec
cldanny	dffife
-3applic : the	feeeci
-2upload within	fhffcc
+brailwa	ffdfie
-3its answer on	iefefd
+balloca	efefei
-2ad was	ffffic
+2the sift	ffffic
-3the ad was	ffffic
-2@d if	ffiffd
-3by @d if	ffiffd
-3convey latest by	icfffe
-btape	ciffge
-3not advert until	ffffci
clsewn	hceeeh
-3was forese for	dffeie
-3get a ring	ifdfee
-3men on the	hecddg
ptlr	cdffii
+bcolone	hefehc
-bhiya	fedihd
ncellis	fffedi
-1showed	cceeig
pwiktor	dfiffe
-3you , on	ichfec
ppipes	iefceh
-2owner picks	iedeed
crquorum	efffid
crinclus	fieefe
pconstr	iffdgd
-3phone to you	ifefed
crsings	hcefdi
-2starts at	dcgfch
-3candid by the	ieffee
-3room # ,	feiffd
+2and regret	feefic
-bregula	feddgi
-2's away	effeei
-3, told them	deefdi
ptannoy	ifffee
-3do a trial	edifee
+2dinner .	giceec
clsimula	ifffed
-2hour booked	degdci
-3an hour booked	degdci
-2say so	ieefed
clp7	difffe
clp9	difffe
pmilk	dhefdi
nadmira	dfffei
-3booked in for	cfigff
rxact for past	fccfhh
-bbookke	cffffi
pgeneva	cgdfhh
-bfailur	diffff
-3, crew bbq	ceefei
pladysh	ieefdf
-2comes out	gfcdch
clthrowe	hdffic
praffle	fdfffi
-2mailed in	ecffdi
nstudio	higcde
-2your email	ffffic
-3for your email	ffffic
-bspecia	eefeei
-bpiano	dgefei
+2, posted	heeehc
-3for me on	dhffec
+bsplit	deffei
ntired	ieffef
-3advert again in	ffeedi
-2deadli is	gddcdh
nbacken	ffffic
nallgäu	icfdfi
+band	gcdigf
-3, any day	ceifdf
+bcurren	fieedf
+bfly	egieed
crumbrel	eeefei
-3and she said	ifefed
-2ringin you	ddcehf
+bloan	diefdh
-2about on	feifgc
nfinanc	fiddeg
pappiah	effifd
-2you past	iffffd
-3keep you past	iffffd
+bduty	dfgeei
-3number , before	dieffd
-3your answer before	fieffd
cllocker	ffffic
-3your messag of	efefid
-bhannov	ffeeei
nmare	eeifdg
-bup	cchhhf
-3online test before	eicfff
+2i turn	feifdc
-3, as of	deceid
crfedera	ffffdi
crstates	ffffdi
nhomes	cffgfh
nfemi	icefeh
+2if yes	hheffc
nnephew	iedfhd
-3nothin doing before	dffeei
-2your appoin	ffffci
-3approv your appoin	ffffci
-3out before the	ecffeh
-2teache in	eeefei
+2has found	eeefei
-3physic teache in	eeefei
clsell	hededi
-2erased after	efffdi
+bupon	iedfci
clunderw	eifehc
-2fellow from	ffefdi
+2, work	hdifec
-3you by phone	decehg
-3would begin in	efefei
-2a shout	ifhecc
nkey	hegdch
-2up by	gddicf
-bdeacti	defffi
cldeacti	defffi
porders	gedfei
pespres	eedffi
pluísa	difffe
-3's out on	cfffdi
nhymns	deifdh
nthrown	ffffic
-3travel on the	cdhcif
cleats	gfdfdi
+2about you	ffffic
+2# to	edefei
-3tell em by	difffe
-3interv over the	cffiff
-3your attend by	eiffee
nnailed	gefeid
nstayin	ceeeig
-2the practi	ffffic
-bimpose	ffffci
climpose	ffffci
-bkevin	geifed
nlearnt	efffic
-3hols til the	eefefi
pdelroy	ieefee
+bexist	fffeid
pthunde	igffec
+2i inform	iffefd
+btot	gediee
-3commit on the	efdeei
-1hundre	cdfeei
crlamb	efiffd
-3five on a	ffffci
psatell	ffffid
crbotani	gffech
nchewed	gffech
-3used to take	cdfeei
+bprogre	ffffci
-3answer comes in	ifffed
nbarist	ffefid
crmax	icffeg
-3your interv to	feifee
pshake	iegeee
ncommas	fhefhc
-3answer by the	edcdif
-2goes ,	hecedg
psleepi	idifec
pcompri	ffiefd
-3dated within the	ecddgf
ahead1	fffcff
pdeal	eiicdf
cril	fiffed
-3is availa until	chfffg
nthe	efefie
-3writin on a	decedi
-2promis me	gcdefg
-3a call on	hddicc
-3they approv suppli	eecdci
-3manage 's away	effeei
-3her mind up	efffid
phips	heiefc
-bstandi	deiedh
-3how hr says	deffic
-3your accoun on	hecfcg
-3will hear within	dcffdi
clapplyi	dcefih
pfolasa	dfifdf
+bsoul	efffei
crsoul	efffei
pbrandl	ieefdg
-3its answer by	ieffee
presolu	cgefhg
-3the call by	ieffee
clwiped	iffeee
psemi	dhiede
-3people to see	dfeide
-3it was not	eeffci
+1even	deceig
pcrashe	diffch
-2his direct	hfhefc
+2the positi	dfffic
-2instru on	gegceg
-2partic by	ieffee
pbernad	heffhc
-2seeing her	efefei
-3are seeing her	efefei
-2clinic by	difffe
-3the clinic by	difffe
pobstac	fefifd
-3no , inside	idfffe
nmerit	eceihe
-3with me :	hfffhc
pswampe	eeefei
-3writte part of	fffdie
pbegan	idcffh
-2somebo else	dfefie
-3hear back within	icffcg
-2names by	dfffdi
-3no decisi before	dfffei
ntruro	efefei
+2the railwa	eecfie
pswan	ffffid
crem	geifed
-3is confir :	eeiffd
-1ward	cchdid
-2the ward	cchdid
-1tea	ddceif
newc	ffeeei
-bdrawin	fiffed
+2, nothin	echcff
+bthirty	gcedif
-3have by the	gcffhc
clleith	iegfde
pwage	fiheec
-2ticket by	ciffef
+2what was	ffffid
piii	iefffd
-bcadet	ieffch
clcadet	ieffch
-2in in	dfdfif
-3the answer on	cegfii
clyoung	ifffed
crref	cgffei
cldirett	ffeeei
nshingl	efffid
clagreem	heceie
-3office shuts on	cgcfef
ngroetj	eiffee
+bheadco	ideddi
clapril	hgdecg
-bthumb	igffec
-3please keep the	fcifee
pearth	difffe
clprof	gffiec
-2no in	gdeehc
-3to sign on	gcddeg
rxsuperseded on past	ifcedg
-2term from	effedi
nvalues	gfffic
-bevenso	gieeed
ppreven	geedei
pfailed	hfddch
-2phone within	iefffd
-3are firm :	ehcfec
-2later then	idfffe
-3no later then	idfffe
-3our letter in	ifffed
-3our reply by	idffee
clslide	difffe
pcremat	idefdg
-2stops on	ieefee
-3giving lesson from	ffdfei
-3gate # on	fddfei
-bhorse	ieeedg
-3you a ring	dciffh
nskills	dfffei
+2, your	cedffe
+2but can	fecegh
pscepti	dfffei
nupstai	effeei
+bhurrie	efefei
-3, i say	ifffdd
crhell	effeei
+2: noted	ffffic
ntiny	iefdhd
-3to reply inside	heffhc
-3is begins in	eedffi
+bdurban	efifee
-3i will know	geefcf
-3answer reache you	ifffde
+2, remote	cffefi
-3all , nor	ceeehe
crperfec	eiifdd
crspain	eeefif
-3job fair on	ffdfei
-2sho on	ifedhc
-3his sho on	ifedhc
-3fellow before the	idfffe
-3she said by	ieffee
-3us a bell	ieefed
crsoluti	fidfgd
+1never	dfefid
clbookke	ffiffd
-1lisbon	cecidf
-2in lisbon	cecidf
nniece	dfechi
+2with where	ifeefe
-3select on the	ifedgc
-2is about	cdddig
-blincol	dfeffi
+2that he	iecehc
-3have till the	gcdddi
pswitch	hifcec
+bhopefu	ffeeei
-bsla	icffcg
pmisery	iecfeg
-2not there	ffefdi
-3was not there	ffefdi
ppara	iefffd
ptapas	ffffic
crrenewe	dfffei
-3more before the	gcffeh
nessays	ifhfec
-3it to you	gedech
-blives	idfedg
nconvin	ffffdi
-3who hears on	gddfcg
-bwhitby	dfiech
-1rules	hedcdh
bson day ahead	ecgeff
pwendel	gffhgc
+2, kev	eeifde
-3her by the	fiffdd
-2writte since	ffffic
-3having writte since	ffffic
-3partne met on	ffffic
pfran	cehfei
-2be sent	efdech
clrecent	igffdd
-2touch in	dedfei
-3in touch in	dedfei
-2flies back	deeedi
+bstockp	ffffid
+2, clean	cdefdh
+2, shop	ieeedf
cloyelar	cgffif
-bstyle	ffgfhc
clstyle	ffgfhc
pslice	efefei
+2works .	feiffd
+bdecora	fedfei
+2, takes	eidffe
pleafle	fdefei
-3client closed over	efffdi
-bsunday	ddiffg
-3's decisi on	ifffee
crswap	efdfif
-3to be there	deiffd
clsounde	cedfgi
ppanell	fffedi
pof	ghegcf
nvisas	icffeg
-blisted	cgeffi
-2one closin	ffefdi
-3, one closin	ffefdi
-2compet of	eedfei
-3the compet of	eedfei
rxappointment in ahead	egccge
-2six questi	ffffic
-3answer six questi	ffffic
nthing	igcdff
crcause	iffefd
crabsent	ffffdi
-2were given	ffffic
-3you were given	ffffic
crwheelh	eefffi
clbidder	eeefei
clsawmil	eeeffi
+2were her	ieffde
-3to decide by	giefcd
clcoordi	ffhech
pdelhi	dffefi
pperth	ggggcd
-3short story :	gedfhc
ntoe	eedffi
-2nights ,	cdeddi
-1an	ffffci
+1fool	ffffci
-2not an	ffffci
-2soon on	ffffic
-3too soon on	ffffic
-3no from us	cfffgi
-3comple it by	eiffee
clpostie	efffei
+2you asked	edffie
+bmeetup	ffefei
crmeetup	ffefei
nlearni	ciffhd
all3	dccigg
-3choose one by	eiefee
nadvice	ffiedf
-bweighs	iffeef
npopcor	ffgfic
psnaget	iffefe
nphilip	efffdi
+2suits ?	ffiffc
-2manage post	ffffic
-3wareho manage post	ffffic
+1sailin	cchfch
-3: you start	ffffdi
-2no before	difffd
-3or no before	difffd
clelf	ffeeei
-3the word by	ciffee
-3your slot :	ediffe
-3is given me	ciffff
-3to wait til	defffi
-2, chase	dfffei
-3@d , chase	dfffei
-3tell her the	ficfec
crst	dfffei
-3and yours is	hdhfec
crranch	efffdi
-2taken by	hiffdc
cli	dggdei
-3i chased on	decdhf
-2@d at	idffed
pswing	dhdfdi
-3it might be	efffdi
-3is closed over	efedei
-2return after	feffdi
-3may return after	feffdi
prailwa	cegffi
-3upload it within	difffe
+2is affect	feifdd
-3a slot :	eeiffe
-3is travel until	eefffi
-2formal paperw	eeffei
pdenied	geffci
crlife	eefeei
pltd	iddedh
nplzeň	efffie
-1should	hddece
-2^ should	hddece
+bguvnor	efefie
crguvnor	efefie
pkezia	efefie
-2on leave	eedffi
pstomac	ifefed
-1arvo	ifefee
+2be better	ddifee
preferr	edfffi
pwill	hdccii
nlodgin	idffeg
-3no chance before	deffei
-2commit sat	ffffci
-3the commit sat	ffffci
-2this for	dcefie
-bswallo	ifeecg
+bsal	cfefif
-3, he said	ifffdd
pelectr	eigdhd
-3closed from the	ffefdi
-3to answer inside	ieffed
crpumpki	effeei
-2to talk	cdgeid
-btempor	efffei
-byork	eeiffe
+2more .	effeci
-2we sail	cdgech
-bfund	feffdi
-2first falls	dedfdi
+2, licenc	dedfdi
ntbd	ffffid
clpaul	eeffei
+brenewa	eeefei
all1	fggcef
+2went .	eedfid
-bstuff	efefei
plogic	idefeg
-1passed	hfefgc
pbug	fegfic
pshares	egiffc
-3is closed until	edfffi
-bthrash	ifeffd
pconced	idfffe
-2out ,	cdgdid
-2assump ,	heeech
ncarer	gfficf
+2four .	cciedf
nlaters	ifffee
nfitz	ifffee
-2does your	eeifdd
-3what does your	eeifdd
-2team from	ffdffi
-3been there since	ffffci
pcostin	feefei
-2diwali until	eefeei
-3for diwali until	eefeei
-bjen	fdefei
+bcheese	ffeeie
naviati	ffeeei
pwing	ifffed
nhelpde	edefgi
-2not put	ceffgi
-3speaki with me	ffefid
-3assess day on	cegdeg
+2uh jean	dffeid
-3so we though	dffeid
-2stored for	defffi
-3are stored for	defffi
crkinder	efiffd
nbronag	efiffd
-3the letter on	ddeedi
-2and starts	efefdi
crteams	ffifee
+2as per	hffehc
nsums	hffehc
nlegs	idffee
clfitter	fedffi
-3on a model	eeiffd
-1repost	ffffic
-2was repost	ffffic
-3job was repost	ffffic
ppolygr	difgee
-2paper until	eifffd
clpinnin	iedfdh
+2, here	ceific
nspanne	ffeeei
-2met in	cfcefh
phourgl	effeei
-2apply after	feffdi
-3re apply after	feffdi
clbay	feffid
nkaren	gddfei
-2nay ,	icdecg
-3or nay ,	icdecg
phoweve	hcdegh
pcuff	gffiec
npour	hfhfec
crsenate	ieeffe
-3us up to	iefefe
-3final answer by	dhgfid
-bewan	dfeffi
clewan	dfeffi
-2real answer	ieffed
-3be receiv by	eifffd
ptamsin	efeeei
-2depot 's	ieeffd
-3the depot 's	ieeffd
pstorie	efffei
nmarker	dfffei
-2ascens closed	ffefdi
-3says ascens closed	ffefdi
pstadiu	eeefei
rodenied	dfcegg
-2held from	ffedid
-3interv held from	ffedid
nprint	iieefc
-3for a chat	ffifed
+2and delete	edeedi
-2mill on	ffffci
+2and likes	ffffci
-3the mill on	ffffci
ncomput	gfdedi
pshippi	ieedch
clfigma	diffff
cleasier	dfffei
-3come to us	eeifgc
-2, induct	cegedg
-2be decidi	dfeedi
crlift	cfefhh
prust	cffffi
pkaczma	dfeegi
pdaly	cdffgi
-2well on	dfdeie
-2ofsted in	dffeei
-3review files on	efeidd
-2for this	efffdi
-bsmall	gdifdg
+2have been	efceig
+2, tide	ieffee
nimmigr	fhffhc
crreplyi	cgffei
-3would be in	cefcgg
-3be intima within	iefffd
+2, the	efcggd
-3it goes in	geeecf
-2rooms from	efffdi
-1for	cehedg
+bclaim	fdfffi
crclaim	fdfffi
+2to discus	fffdie
clways	ciffge
-1phones	hfdeci
-bclearv	ffefei
+blicenc	cdhfei
+2when to	difffe
pafrica	efffid
-3get it by	eifffd
nowls	eiffhc
crvendor	chfffh
-bstored	defffi
clstored	defffi
-bmunici	fffeid
crlieu	effeei
ntortoi	ifffed
ntenanc	gdefei
crmoveme	efffei
-bi	hggceg
pscript	gechfe
nfedera	iffchd
clarchiv	ieeeeg
-3and respon within	idfffe
+bpushed	dfffie
-2nomina on	iededf
nprep	dhifed
-2clerk :	ecefdi
-3rota 's from	efffdi
-3launch is the	eeeeei
-2my decisi	ifffed
-3get my decisi	ifffed
-3is not until	eefefi
-2@d holida	efffei
-2said closin	ffffic
-3ad said closin	ffffic
-1signal	ifeffc
+2and my	hdhccf
-3she promis me	geffhc
-1reside	eeeffi
+bjobcen	fffeei
-1respon	ifeffc
npings	ffffid
pviewed	edefgi
psteve	fegfci
-2works :	eeiffd
-3to answer in	ieffed
nviews	dgfiee
-bships	ieffed
crafraid	heffcg
-2doors in	efefei
-3will ring everyo	ifefee
-bcomma	heeeci
-3availa form by	eifeee
-2again before	diffch
-3four conver in	ceffig
-bmigrat	dffefi
nfacili	dfffei
+2before we	ieeedf
panselm	feefie
ndisagr	effeei
-3me word by	dfffie
cralmone	iffeed
-3replie within the	idffee
+2, thick	geefic
pleftov	ieefch
+2but wanted	ffffdi
crtinkle	eeefei
-2assess ,	eeiffe
+2hours with	deiffe
-2we voted	fffeid
-3goes out by	ieffee
psunday	hfcedg
-3career fair on	deiefd
crlaundr	ffdfei
pnoise	dffiff
pcurric	idffff
-bbay	eegfid
-2his answer	iefffd
-bstarin	efffdi
clstarin	efffdi
pbuying	eigffc
-3comple latest by	difffe
+bpool	efhfic
+2probab $	ieffee
-2cv by	eifffe
cloccy	eidffe
clkim	eeeefi
clchefs	fdcdhh
-3decisi to candid	ifffed
+2we hoped	ffffic
nabrazo	iiddee
-2photos of	efefic
+2s hedge	efefic
-3the photos of	efefic
-2no inside	idfffe
-3or no inside	idfffe
+2in advent	fdifed
+barchde	ieefch
-3says reply by	hfeedc
+2invite you	feffid
-3to them before	feefid
nmichae	fcffgi
ppretor	fefife
+bfillin	ffffdi
-3come up in	ffeedi
-3then me :	gecddh
-1portal	ffffci
-2the portal	ffffci
phunch	giefec
ppto	ihffec
+boutsta	ffffid
flpost	fdgcif
nsemi	ffifed
crgig	idfffe
+2to chew	fifffc
phair	iecfeg
-3went up on	ffffic
nvice	eiffgd
-bconcre	idffhc
ncrossi	feffdi
pmerit	eeffei
psoz	geefei
nfurnit	gefeei
crferrie	ffffic
-3the number by	difffe
crpie	gcffdi
+2about coming	difffd
+2also .	deeffi
-3you reply by	eiefee
pgoodby	geffch
-3a messag before	idffee
-bgap	dgfeic
fldate	hcidfe
clsuper	ehedid
-bratifi	ceegig
+blocks	ffffdi
crlocks	ffffdi
pdelega	heeedi
ncarve	edifdg
-3teleph you the	ifffed
ndashbo	diffgd
ndo	hdhdhc
-3desk @d and	efffdi
-2promis was	efffid
-3the promis was	efffid
-3post as of	ffffic
crhelp	dhdeei
-2ranger was	ffffic
-3the ranger was	ffffic
ngeogra	ffffic
-bau	iffffd
+1lol	fccche
-1patern	eeefdi
-2starts patern	eeefdi
-3he starts patern	eeefdi
M	gfffce
+2, for	dfcgfg
-1beginn	efefei
-2, beginn	efefei
-3from the broadc	efffid
-3he is decidi	iffefd
nde	gfiede
-3you a bell	ieefee
-2soon :	fehfec
-2, strike	efefei
-3@d , strike	efefei
+2i sign	gcefdg
-2lapses after	cifede
-2droppe in	ffffci
nanimat	efefie
ppr	gefifd
rxaside for ahead	cfhfcf
pmaker	geefic
-3me on from	ffieed
nheathm	eeffei
crgoer	idfffe
plucia	iefeef
-3be notifi by	ddfehi
nreachi	dfcegi
+2whatev happen	iceech
-btoecap	edffei
-2organi by	cfeedh
+2of its	eiffed
-3these round in	gcefdg
+2itself $	eiffee
-3commis rise on	gddech
-3free on the	cdheeg
-boccy	eidfgd
crcup	dfffei
-3@t , or	didfed
-3the portal within	eifffe
-3unluck ones on	fedcci
clrosa	ieeeci
clknow	gfecig
-2role in	ddeffi
-3with you before	gfffhc
+bnursin	ffffci
+2, madam	ddfefi
+bsorted	hfefhc
+bcrèche	ffifed
crcrèche	ffifed
-2leave til	defffi
-btosses	ifeffe
cltosses	ifeffe
-3i have until	ideeed
nfiesta	eedeig
-3email of the	ffffic
nwest	heffch
crcolone	iefffe
-3are commun within	idfffe
-boccupy	efeefi
crleices	efffdi
naprons	eiffee
-3is not before	dfffei
-bringer	fdedif
psofa	ifffee
-2ready by	cefffi
-3be ready by	cefffi
phague	feeffi
nwonder	efedif
-3could do the	eeeeei
palsati	fgffic
-3the result ,	fecedi
+2but nothin	ffffci
crwifi	efffei
rxsuperseded from no	dfefdi
pg	hiefdc
-2go ,	icdeff
+2be okay	ddifff
+2that she	fifffc
crregret	idffhc
-3came in on	ffffic
-3payday 's the	fedcch
-2conduc by	eiffed
-3of conduc by	eiffed
nkunsth	idfffe
-2recrui thinks	iffddf
-3my recrui thinks	iffddf
-2probat is	edffei
-3who came on	ffffic
pmodule	eifffe
-3of it within	ghffec
-2@d in	dheecg
+brealiz	iffffd
-2post in	hcffeh
ndivisi	geefie
-3is coming in	hfecci
-3is live until	cfffeh
clreflec	diehcg
rxact before ahead	fhcddc
-3ceo gives me	difffe
rbact bare-request	cghddf
phargre	ffffdi
crjanuar	diffef
-3madeir until the	defffi
-3it , by	gffffc
crstood	hfefch
-3her answer the	iefffd
croffsit	ffefid
-2over on	efdhic
-3my refere on	ffffic
pnoes	fifffc
-3i will hear	iffeee
-2his letter	iffffc
+2half #	cchfdg
-bhamish	dffidg
clhamish	dffidg
punlike	fedffi
-3bank 's closed	efffdi
pbluepr	fdefei
pmateri	ggfhec
-3you about on	feiffd
-3beadle by the	eieffe
+bivs	ffffdi
-1groom	efedci
+bsenate	iheccg
pb2	eifffd
+bmorag	efffdi
claled	efffdi
clwyk	gfifed
clhardwa	gfifed
-2graz ,	cdgeei
-3in graz ,	cdgeei
phowzit	fefife
-3be releas on	iffecf
-3sent you on	ffefid
pflags	iedfci
nmusici	ffffid
clreliab	eieffe
+2to anothe	ceefei
npun	ieffee
-2govern voted	ffffid
-3the govern voted	ffffid
-2team met	ffffid
-2mind :	fdefdi
-3: office closed	ffffdi
nroute	eefffi
-3its mind by	idffee
clgranda	deifef
-3, good until	eidede
-3we argue ,	iffeee
-bagrees	geefei
+2first half	gdieee
+bkill	giffec
crsuperi	dfifff
-2client picks	dfddei
-3: client picks	dfddei
-3questi by the	difffe
nbunty	hdcfgg
+2till we	iefffe
-3will decide by	ieffde
-bbrown	ifefcf
clbrown	ifefcf
clfever	egefei
-2shut for	efefei
-3answer me in	ieffed
+2intake $	efdedi
-3reg , ,	efdedi
-2we closed	efffei
+2he thinks	gfffcf
-3please sign within	fifffc
-2messag from	ffffic
pherr	ifdeef
crcashie	feifee
-2hoped for	ffffid
-3had hoped for	ffffid
-1nairob	efefei
-2in nairob	efefei
-3am in nairob	efefei
ptapir	fiffed
pheadte	diddfh
+bsometh	ecicgf
-3our answer the	ifffee
-3outcom within the	iffede
rosuperseded	cfdcif
-1joinin	efdfgi
nrestru	ffffid
-3contac before the	feffch
nsoul	ceffif
pwalks	ifffdf
padaeze	ffefei
-2sat since	ffffci
-3not sat since	ffffci
-2candid are	ffedei
-3other candid are	ffedei
photels	ieffee
-3partne meet on	ffeddi
-3daught 's weddin	dfeeei
clsteeri	effeie
-3am out until	defffi
+breq	ffffic
-2again the	ifecee
-3my diary for	gdgecg
clcrewe	gddffi
-2my return	iffffd
-3on my return	iffffd
cldunne	ieffdf
-3and reply by	eifffd
-2tray by	fiffed
+2and everyt	ceceie
-2ticket within	fcffeh
-3a time by	heefec
-bberyl	hieefd
-2email in	gcffgf
clpanels	ighdcd
nlund	eeiefe
npacket	efffdi
-2's pencil	effeei
-3start 's pencil	effeei
+2to declar	eefeei
-bmatteo	dfffei
clmatteo	dfffei
pbairst	ffffdi
-bcreden	cgifff
clcreden	cgifff
crstack	fefeie
-3not reply by	hfffec
pinput	ifffcf
-3you would start	efffdi
-3, within the	hhffce
-3to meet on	gedfcf
clterry	efffei
njump	efifcg
-3garden opens on	ideedf
nan	dedigg
+2into the	eecehg
clcofoun	dfedhi
-3, link dies	efcfeh
-3way on the	ifeefe
-bcol	eeifdg
-2phone ,	dcfeif
phated	heeedi
-3shut throug the	defffi
+2about me	ifffed
pwaterw	edffei
-2back till	difffe
-3would hear in	defcid
+bputtin	idffge
-2should hear	ffffcg
-3i should hear	ffffcg
+2, gentle	effedi
ncloakr	fedeif
clcasino	iedfeg
-2church on	dededi
-3it back before	eifffe
pwreath	icheee
-3job by the	eifffc
nvague	efffei
+2by our	idfffd
clderby	cfdehi
-2inform the	ifefed
-3be inform the	ifefed
+btis	efeiee
crtis	efeiee
crcreame	efeiee
pfate	fifffd
-2list from	dfeeid
+brush	cfifeg
-btraile	eeefei
nregrou	dfeegi
-2workin day	edgfdi
+1kindly	hgefdc
+2kindly do	hgefdc
clvendor	efeffi
+2to enable	difffe
crbrough	idefch
-3recrui evenin on	ffcfei
-3you the contra	eeefei
pwhitco	efffid
npains	efffid
clalpaca	fidffe
pnailed	fedffi
phelps	fifffd
+2so i	gccfdi
-3funder pulled out	efefic
-3phonin you on	ifefed
pmoth	iffeed
-3printe on the	hedcdf
-bjab	ehffch
clkeen	cgefif
-3that before the	iefffe
-bantibe	eeifeg
clantibe	eeifeg
-3senten : until	fheeec
crstayed	ffffic
nelecto	hfcedi
-3: you come	cegfdg
+2half eight	cegfch
ptelesc	iffefe
-3@d : dentis	efeeei
cljab	ehffch
crcode	difege
-3all of you	hfffhc
nboiled	iffffd
crpm	cgiffe
-2one within	heffcf
+bgang	eefeei
-3the candid the	efffid
pthem	ifedge
pteleha	ciffef
pswimme	icffff
-bfounda	ifefee
+bcanon	dfeieg
crcanon	dfeieg
crbuildi	feeeie
pfinch	iefffd
-2needin you	efffid
-3be needin you	efffid
-3be starti on	ffffdi
cremerge	feefei
psoil	icffdh
crlines	ceefih
-3passpo copy by	eifeee
-bphotog	echfeh
-3it was the	efdeif
pcosmo	heffhc
ntextin	eifffd
+2and ugo	dfechg
-3no , not	ceffdi
+bfar	ieedge
nousby	iffefe
-2works til	efeedi
-2misery by	ieffee
-3your misery by	ieffee
crmatron	hgfehc
+2were a	ffefid
nnaafi	ichffe
-2rota runs	efeeei
+2, matron	efeeei
-3's rota runs	efeeei
pcleric	cdefih
crprescr	feffdi
prabbi	ieieec
+bwind	heehfc
pwillin	eieeeg
-3the compan on	hdcddf
-3to the ward	feifee
-3call you the	ifeffe
-bapplyi	dcefii
-3after it ,	ieeffd
pballpa	dffife
-3with the boss	ifeffd
-3to reappl after	feffei
crmarkin	feefei
+bdeferr	feffie
-3me , in	iffffc
pcateri	fhffhc
crsober	iefffd
pjv	iefffe
crscout	gfcffh
-3jury @d was	ffffid
ptides	fffifc
-2behind on	ffefid
-3left behind on	ffefid
-2commit was	ffffid
-bbeside	fifffd
clbeside	fifffd
-bbid	effeei
nmed	eefffi
nvänlig	eefffi
nskog	eefffi
npizza	ddfehi
-bscale	fffeei
-2are phonin	hehfdc
-3they are phonin	hehfdc
-2conver of	cecfgg
clger	dffffi
-3licenc number by	difffe
+2, instal	fhfeec
-3need someon from	fffedi
cranywhe	ieffee
noverni	hefdei
clrotati	fdfffi
-2event on	fedffi
-3hiring event on	fedffi
prebeka	ffffid
ntrials	ffffid
+1brings	ieffcf
+bcommun	ifdhdd
nyellow	efffei
crdeputy	iegeee
+2the allotm	cfeegg
-bformul	gfefic
-3this letter within	eifffe
clhorse	ieeedg
+2do i	igefdc
-3's contra ends	defeei
-bderby	efffie
-2tried out	ffffid
-3pianis tried out	ffffid
-3tell you himsel	ifffed
+2with other	ffecfi
-3will choose on	iffdfd
-3no reply by	fhffdc
-2held until	dheccf
-3are held until	dheccf
-3a signat by	eifffd
-3finish on the	hedche
-1cork	edeffi
-bparade	iecdgg
-3in , by	difffe
-3of order until	edfffi
-2that in	cdcdie
-bbless	hcefdi
pposter	igefce
-blotter	fffeei
-bupgrad	defffi
narise	fcffgh
-3was advert in	ffffic
+2now the	ddffie
+bscheme	dfeffi
clparale	eeefei
psafegu	cggedi
naloud	dgffei
-3she would phone	hfeegc
crsummer	cfefgh
crthe	ciggfe
+2matine .	hhcfec
+bnae	gedfei
+bsomewh	iddfeg
-2their list	ceedfg
-3off their list	ceedfg
-3asked , and	fiffdc
pmotion	heecei
+2: voicem	ffffic
+2, bad	efefid
rxdenied on ahead	eehffc
-3@d or on	efifed
-3chats run throug	fefefi
+blandin	iffeee
-1hole	chdeeg
-2pigeon hole	chdeeg
-3my pigeon hole	chdeeg
-3, we sail	ddifdf
-2shut betwee	ffeeei
+2unless solvei	efeeei
-3share code by	eiffee
-byellow	eiffef
+2: he	hddecg
-2welder from	ffffdi
-3a welder from	ffffdi
-3get my answer	iefffe
ndroppe	efefei
nfallin	ifffee
nmumble	hhffec
-2reach me	cfdfeh
noverze	idfffe
+2betwee two	iegecd
-3decisi follow within	ieffee
phints	hhfffc
-bswappe	deifdh
+bundert	feeidf
-bglasgo	cgffif
-2starti the	efffei
+2, whites	feiffd
pslurry	eegfdi
plagoon	eegfdi
rbdenied no-news-yet	dhcefe
pleakin	iffffd
-3tram driver from	ffffci
+bintern	hhcdhd
pdurham	ieffdf
+bscout	hfcfeh
clcrier	efgfic
phoops	iefffe
pforce	iffffd
-3y5 teache from	ffffdi
-2names within	difffe
paisha	iffffd
nbody	efdieg
+2in oslo	eeiffd
+bchew	dgfifd
crchew	dgfifd
pheadph	edfffi
-2figure on	cddchg
pcampbe	dfffif
-3him by the	eiffed
-3as from the	efffdi
crdurban	dfiehe
-3was to hear	efffid
+1honest	efffei
+2honest $	efffei
ppaulin	hfffgc
-2man says	geefcg
-3, expire on	fiefde
+bshaz	gfifed
+bbeige	effdfi
crbeige	effdfi
crxx	heeedi
-3the commit votes	edegch
-3link works for	eieddd
-2the others	dfdhcf
+2appare .	eeeedi
nyildiz	dfffie
bofor	dcgfeg
pvalent	iegeed
-2librar on	gecfcg
+ba	effigd
-3all candid within	ieffee
-2tastin on	edfeci
-3a yes no	hgeeec
-bdavent	ffdfie
-2agreem by	eifffd
-3my letter of	ffffid
npre	igffed
-2out from	efffei
crdouble	ecieeh
-2vacanc on	cfeeie
ptanker	gdefei
-3can i do	cdffeh
-3signed copy by	edgggi
pvacati	efeefi
ncommon	ifefdf
phit	ifdeff
+2everyb is	icddcg
-3as discus on	ffefid
-3by michae ,	ifeffd
+bdeclar	hgeehc
+bu	ceehch
nbuddy	diffeg
-1dioces	ffffid
-2the dioces	ffffid
-3by the dioces	ffffid
+bbuildi	cegehh
-3for signat by	fifffd
-3so give us	iefeee
ndaily	dfffei
psweete	dgdffi
-3a verdic in	ieffee
-1cantee	eeecdh
-2the cantee	eeecdh
-3in the cantee	eeecdh
-2for stockt	ffeedi
-3closed for stockt	ffeedi
+2he lets	ieffee
ncarehi	fiffed
crand	iefgee
-3turned down in	ffffic
plocks	eeeffi
-2they vote	deefch
ptoward	dfefif
pweighi	ceefih
pflinch	efdffi
-2contac since	ffffic
-3been contac since	ffffic
pworryi	dgffei
+2for certai	fdeedi
+2work for	feiffe
-3counte # by	hfffec
-3said , so	ieeffe
-2your way	gecedi
crbrigad	eihfed
-3orches 's off	eeffei
pcolett	chfffg
-2know if	ediffe
-3me know if	ediffe
-3's moved from	dfefid
-3season starts on	effefi
-bbe	dhhecg
-2commit meets	cfefeh
-3it is about	ddddig
-2organi from	efffdi
nvegan	ceifdi
-2space of	idggdf
-3the space of	idggdf
pperfum	ifffed
+2is hereby	feffid
clranjit	effife
+2about anothe	ifffdc
-bstar	eeeffi
-2made it	ifeede
-1uncle	hcdeeg
pnarrow	gfhgdc
-3what they said	ffffid
-3to finish by	difffe
cleh	deifdh
crciao	deifdh
crtoddle	fecfif
pdeals	dfeffi
ndundee	ffffid
crbasis	eiffee
ncscs	ffiffd
-3are you free	ffiffd
proll	dffffi
+2s scheme	cedffi
clsubsti	cgeffi
psneeze	gidfee
njollof	ffefid
prefrai	ieeffe
pstampe	fcgedi
-bphysic	eeiedh
T	ifcgdd
+1mr	deifdf
+2mr lund	deifdf
-2websit from	efffdi
+bbrewer	fieedf
pamaro	dieffg
+beditor	iffedf
-3she goes ,	eedfei
nwon	hdeeie
clclaudi	ffffdi
nclaudi	ffffdi
nrobert	ffffdi
-3online accoun by	ieffee
nn	ieedeg
cltother	ieffee
nacquis	ffffdi
-2would begin	efeeei
clsamira	dfffie
pjoan	hecfei
-bhungov	efeffi
+2, hungov	hfddch
-2always take	hffifc
-3they always take	hffifc
+1may	iedegd
-3trial lesson on	ddiffe
pcerami	defhid
ncolour	gdffdi
crinstit	ifffee
-3our open evenin	ffffic
-3us more than	idfece
pceilin	dffeei
phay	iddeei
ndiscre	iefgde
-3our call before	eeffei
pbands	ifffee
boin	cdfgef
-2its pick	ifdfed
+2are over	hgffec
parjun	gfiffc
nscary	eeifch
nfirms	ffdffi
crbelt	fdffei
+bunquot	ieffee
pnuts	difffe
-3post run until	eeeied
clchoreo	ifeffd
-bfoundr	ecffig
-2, ivs	efefei
-3@d , ivs	efefei
nchest	egiefd
+2how it	idffff
ncorinn	efefie
nhaggle	eeffei
-3a bank holida	efffei
-3to go on	ecfeeg
nassign	efgedi
-3email in the	iffffd
-3you hersel on	ifffed
-3phrase : by	ieffee
+bthick	ffffid
-bniece	efffei
cldrafte	ffffid
-2twelve seats	ffeedi
-3for twelve seats	ffeedi
ptree	hfffgc
ppurse	idffef
+bcatch	fffeei
-2quiet until	gcfefg
cri	ffefci
pdrops	ifffee
crleavin	hefeid
ntreatm	diffeg
-3she said within	ifffde
-btracto	igdege
-3not know by	fdffcg
-3: in the	ifefed
+bsound	efhddi
+bremote	dffefi
-3flying in on	dfdfif
-2was only	ffffid
-3it was only	ffffid
psue	gidffd
-2in maximu	eiffee
-2late for	ffedei
+2and too	ffedei
-3too late for	ffedei
-2s now	gfhffc
-3@d s now	gfhffc
+2having been	ffffid
+1fae	eeifee
+2fae peterh	eeifee
-2mulled wine	ffcffh
pweighs	iefffe
crelecti	ceffgh
pcarers	effeei
+bpeterh	efifee
crfae	efifee
crpeterh	efifee
+2which pile	ifffed
+bmtg	dffffi
-3fitnes test on	ffefie
-3will do on	gdccdg
+bspam	hdffic
-bvendor	dfeefi
nthereu	eefieg
-3dorota 's was	ffffic
-bpilota	gfffci
+2, key	ffffdi
-bdries	efefei
clmaker	ifffef
nseeing	cfiedh
crmerger	efefei
-2voice note	ifffed
-3a voice note	ifffed
-2overdu since	ffffci
-3is overdu since	ffffci
-2schedu :	ifgfec
-bgrilli	heffhc
clrugby	dfegei
+2of hearin	icfefd
-bnite	iegffd
+bmatch	hfefci
-3start in the	feeffi
-3say , so	ieeffe
-2, voted	ffffic
-3weathe , voted	ffffic
ppleasa	defeig
-belf	eeiedg
nlyon	efffid
frthem	gedief
pexec	hddidf
-bunderw	difehc
-2choosi on	deehcf
clzonneb	ffcffi
-2phone :	idffff
-2choice within	ieffee
-3our choice within	ieffee
-3@d , letter	eeeeci
pmicro	eifffd
crpanels	efeffi
-3leave begins the	efffei
pbehave	ffffid
-2place betwee	eeiffe
-2phone before	feefei
clcracki	dfffif
plorry	dffffi
-3will revert within	ieffee
nactuar	fdfeig
-2gap in	eeefid
+2we phone	iffeee
+brosali	ffefdi
+btrust	ideehd
pbinder	eeichd
-3ceo flies back	efffei
+bholla	idfffe
crholla	idfffe
crscheme	dfdfgi
-3signed , by	difffe
-1candid	fgeehc
-2reply since	ffffic
-3no reply since	ffffic
-2tests by	igffdd
-3online tests by	igffdd
pimpose	ffgfhc
-3a contra from	ffefei
pquerie	ffffci
ptaught	iffeee
-bcryo	diffeg
-2others by	ecfdei
crbead	efdfig
-3script from the	efdfci
-bbought	ghfffc
+bred	iefeff
-3he can do	efiffd
-3their answer before	fdffdi
-3viewed # times	eeefdi
clensure	eiffee
-2book before	eifffd
-3's book before	eifffd
-2one @d	eegedi
-2hiring since	ffffic
-3all hiring since	ffffic
-3my call in	ieffee
-2latest in	iefffd
-3the latest in	iefffd
-3would be decide	gdefch
-3empty from the	fffeei
nmounta	dfffei
-bdevice	eeifdg
cldevice	eeifdg
+bgame	fiefee
pnoordk	effeei
crleader	echhff
-bestate	ichdff
crredo	ffffid
nflour	ffffid
-1writin	gfcecf
-2in writin	gfcecf
+1show	fedffi
+2show for	fedffi
parchde	efgedi
-bchambe	chdhch
ndelay	ehffhc
-3days betwee the	efiefd
-2word comes	ifeefd
-3parish : done	fffeid
-2was a	heedcf
-2so come	iefffd
-3, so come	iefffd
nbrandt	ffiffc
-3choose at the	gfeech
pthanke	ceifei
+bhire	ceffgi
-3sister picks by	idfffe
-3with the result	ifffee
-bcafé	feeeei
nlanded	iefche
-3had asked for	effdid
+2, london	dcifeh
-3two things by	eiffed
-3our assess day	ffeeid
+1hours	deifff
+2# clock	feiffd
pashby	ffefei
-2we learne	ffffic
-3select commis on	dfifee
cradmit	gedfie
cltyre	dfffie
-3board sat on	fffeid
-2suppli has	gcfecg
-3the suppli has	gcfecg
-2doing by	iffdec
clrink	igefed
-3i call you	edgech
-2not one	efffdi
-3have not one	efffdi
-2decidi before	deffei
-3be decidi before	deffei
crfeels	ffeffi
crgives	ghcedf
-bsez	ifgefd
pturtle	ieeffe
phatche	ieeffe
putrech	dfefgi
+2or she	dfedch
-3could start on	cffffi
-2invent in	fffdei
-3for invent in	fffdei
-2year opens	dfeffi
-3school year opens	dfeffi
nmud	idffff
-1light	ifefgc
-3post begins in	efeefi
+boccupa	ehffhc
pvillan	defffi
+bexists	ffffid
crskate	gfefci
punfroz	gfefci
-2issue within	ieffed
-2data after	feffdi
clnomine	hifedc
+1how	giefdd
pp45	feieef
-1sample	cdcggg
-2get there	geccdh
+2, yard	efiffd
-3let everyb know	ifffee
+brooms	eifffe
-2says start	efeffi
-2w2 ,	ceffgi
-3hr w2 ,	ceffgi
cralarm	gfffic
+bview	gfefic
-3you wait ,	iefffe
clexcell	feefie
+2the yard	ceeehg
+2ok $	giffec
-2hear ,	fdddch
-2i start	eeffei
-2histor by	fiffed
clscanni	ffffci
-bgloomy	ffefid
clgloomy	ffefid
-3to be settle	efffid
-bhazard	feffie
clhazard	feffie
cldenise	fiffee
phülya	ffefei
-2visiti campus	effddi
+bscrapp	ffefid
+2dinner $	eeiffe
crcolleg	dehfei
-3you stand by	idfffe
-3each applic within	ieffee
+2@t .	eeieef
prenée	efffid
+2, fellow	ffffid
-byoungs	fffdfi
cljacint	fffdfi
clyoungs	fffdfi
+babolis	ffffid
-2mine from	eecehe
-3may not be	efffdi
-3behind the bar	deifdf
-2travel money	efdfdi
-3your travel money	efdfdi
nkubern	ffffid
clbose	ifffee
-2furthe to	fedeei
crhackat	cfffhf
-2places on	ieedgd
-2dubai until	fdfffi
-3in dubai until	fdfffi
powls	eifffe
-3, announ for	ffffid
-1traini	edceif
ncondit	hfecid
+bbelow	ceffhg
-3to begin in	efeefi
-1stand	efeedi
-3starti in the	ffefei
+2, spread	deddie
pelders	iffffe
-3counte by the	eifffd
-2result until	iffffd
-3the result until	iffffd
-3last candid comes	fffcgg
-bdigita	efeffi
cldigita	efeffi
-2wage from	feffei
pcraig	deieeh
pgraham	ggfceh
pcurtai	gegfhc
-1mailed	gdcdge
+bbox	ceheeh
crankle	dfffie
-2ad closes	ffefdi
+2, ivs	ffefdi
-3: ad closes	ffefdi
-3: joinin date	feefei
clruth	gffeid
-breorga	effeif
-3has closed on	ffffdi
rxaside in ahead	dfhecf
-2forkli refres	fdifcf
-3the forkli refres	fdifcf
-3i would know	gceeid
-3they left on	efffid
clbk	deieeh
-1aboard	eeifed
-2me aboard	eeifed
-3wants me aboard	eeifed
craffect	ffhfgc
nspecif	deffif
-boyelar	hcfffg
nassist	cfhdfi
-3you would hear	deeeei
clviola	ffdffi
clpilota	gfffci
-3other before the	iffffd
clhav	iefffe
crslides	chcfgh
+2, whole	ffffid
pkubern	fegfch
-2we do	ffiffd
-3needs that by	eifffe
-2phone come	ifefee
-3by phone come	ifefee
crowing	cfefhh
-bbump	eeiffe
pjunk	efefei
-3answer for me	feefid
-2here ,	cdfief
clbroadc	ifffgc
-brailwa	ffffdi
+2, heads	ieefee
-2sheet :	efffid
-3same sheet :	efffid
clcolumn	ehdfdi
-2would text	hfefgc
platvia	dffffi
nsmoke	efffid
pdilige	effife
-3could not say	efffdi
clnets	feiffe
-3done before the	gheece
+1anyhow	efdfei
+2anyhow .	efdfei
ndun	ifeffd
-bdude	feefei
pnavy	feffdi
msinvites-questions	edieef
crpull	cegfgh
+bapplyi	geefdi
-3will dm you	ifffed
-2catch up	efefei
-3lets catch up	efefei
nstuck	cheehf
pbowl	geffhc
clstone	hdiffd
-3the counci voted	ffffid
-2sorted by	deechf
-3contra from the	ffffdi
-2due out	efffid
ngreedy	difffe
-3me a shout	hfhfcd
-3form in by	eifffe
clraise	gcfffh
pannoye	eeiedh
-bchines	efeefi
clchines	efeefi
-3are closed until	eefefi
pbarefo	ieffee
-3lesson on the	cchfdh
-3you know inside	ieffef
-3the diary for	ceffdh
-2lady reckon	ifffed
+2week .	heddcf
-3trial meetin on	ffefie
ndiscou	fiefef
pcircli	gffcei
crvestry	feeeei
ncaring	ifeffe
pdenver	eifffd
nortega	eifffd
-3govern met on	efffid
-3i have til	eifffe
clcastle	fdefig
+bmany	dfffif
-3half year closes	eeefei
crusher	iffffd
+2he goes	hdcfdg
-3the minute of	ffffid
crboring	fdiffe
pefua	ffffid
-2, allow	ecfedh
-2head ,	cfffgh
-2met me	ffffid
-2not sign	iffeee
pf2f	fgefci
-2remind :	cehffh
pus	didgeg
ptopped	feffei
+2either .	fceech
clmanusc	igffec
-2kitche until	efeffi
-3fittin kitche until	efeffi
-2's answer	ifffee
pcage	ieffef
-bnomine	hifeec
+bsawmil	efffid
crsawmil	efffid
nplank	efffid
pcurveb	iffefe
pluton	iffefe
ntexts	geddhi
-bcarvin	ddifeh
+bjaw	dfeffi
+2interv on	eiefee
-2sleep ,	hdcfdg
pdispla	hcfeeh
-3me to the	hcdfdg
-3a letter within	idfffe
-1usuall	gdffgc
-3, wait ,	cfffgh
clizmir	hfeeci
-3a second interv	dfided
-3to start after	feffdi
-2leave by	hffffc
-3or leave by	hffffc
-3call opens on	dfffdi
pbrew	hgffec
-bstunt	fifffc
clstunt	fifffc
-3on leave from	efefei
-2skippe in	iddfef
-3new skippe in	iddfef
cragony	iefffe
-2sessio by	fieffe
ppete	cehegg
-3free from the	ffefei
-2^ was	ffffid
pneedle	fghffc
-2fair is	cdheeg
+2but dir	efffic
-1ops	ffffid
-2of ops	ffffid
-3vp of ops	ffffid
plogist	ifffee
pgenero	hdffch
pbailey	efeeei
-3feet up till	hceeef
ntransa	fdffei
niv	ifeeeg
-2them is	idceef
-3of them is	idceef
pmarcus	fffchg
crhurrie	geefdi
-bcomput	dihffd
-bempty	effeei
clprivat	ifeffd
crabsolu	egifec
-bcal	deiedg
clcal	deiedg
-3will reply by	idfffe
njudith	difffe
+btram	eifffe
+2as her	icfffd
-3manage gave me	icfffd
nliked	gdcehf
clwales	ffiffd
-btrials	fffdfi
-3i retire in	fffeei
clcurric	egffdi
clvitae	egffdi
pmetres	gdifed
-2would think	ccffgg
-3you would think	ccffgg
-3, closin date	efffei
pmagist	hhffce
+2and had	cefehg
-bstonew	ffffei
clstonew	ffffei
pshelte	dgfife
+2regard $	gfffch
crgraz	edidgg
-3is closed in	efefei
pmedal	iffefe
nfreder	iffefe
+bduly	ffffid
clvivien	difffe
clshauna	ifeffd
-2going out	fegfid
-bsoluti	eifffe
clsoluti	eifffe
flthem	fcfggf
+bheads	ffefdi
-2artist before	eeffei
-3the artist before	eeffei
-3you came back	ffffid
-3i said the	gecfeg
pleg	gceffh
-1on	echgfd
-3answer everyo within	ieffee
-1sundow	hgeecf
-3panel interv ,	eeedch
-3not hold the	ffefie
-1theatr	cfddgi
-2side within	idfffe
-3our side within	idfffe
crissuin	efffei
-2lambin from	ffffdi
-3expect word by	ieffef
-3an answer ,	fecfeh
pblocke	iffffd
nescape	ghfffc
psarah	dffffi
pmam	fdffei
-bsoil	eiffdg
-bfitter	fedfgi
clpaulin	efifee
crvacati	efffdi
+1hangs	eeieef
+2hangs on	eeieef
pmonthl	idffff
crmatins	dffefi
pyork	dffefi
-2for anothe	defffi
-2we discus	ffffid
-3terms we discus	ffffid
+2follow .	iddedh
-bfuture	eifffe
-3from the yard	efefid
-3follow our conver	ffffid
-3they will decide	ifffee
-3, are in	efeffi
clpriti	eifffe
-2not past	iefffe
nalec	efefei
-bhousek	geiedf
pnation	gigedd
-3have it before	fheffc
-2outcom before	eeffid
-3the outcom before	eeffid
nweld	ffffic
-2be signed	efffid
-3to be signed	efffid
clgoal	dgieee
cltens	dgieee
-3second talk on	ifgfed
pfreely	iffffd
+btoast	fffeei
-3the interv were	ffffid
-2scans by	difffe
-bhol	ffeeei
rbact i-must-act	eefcfe
pdull	ieeffe
-3for attend on	ffffid
-2their office	eeifdg
-3on leave till	eefffi
nporch	efefgi
+2with her	hddecf
+2confir got	ieefed
+1dusk	ffffdi
-2write from	ffffdi
+2dusk to	ffffdi
-3not write from	ffffdi
-3new appoin :	eeiffe
pdave	geefei
+bbooks	ifdfdg
+2was fine	ffdfie
-3a shout by	fifffd
psikh	ffdffi
-bpapa	fedfei
clpapa	fedfei
-2course in	efefei
+2becaus she	iffffc
-2sign inside	eifffe
-3to sign inside	eifffe
-3were sent in	ffffic
-2engage from	ffefdi
pfoster	iffefe
+2, sailin	eeffei
clharrow	ffffid
-2: verdic	ifffee
-3the rota from	ffefei
nfrankf	iffeef
pmerged	eieffe
phalvor	ifeddg
-1advise	eeeeie
-2specia advise	eeeeie
-3a specia advise	eeeeie
-3commun by the	ifffee
crwouldv	efdffi
-3's partne vote	ffeccg
-2date was	effeid
-3closin date was	effeid
-2second meetin	eidddi
+1declin	cfffif
-3i phoned on	ffffid
clclips	iffffe
-3i wrote on	ffefid
+2to @t	edfeci
-bugo	cfeehh
clugo	cfeehh
+buser	efeffi
cruser	efeffi
crthanke	ddffgi
-3, , closes	feffei
+2when it	iegfed
-3interv only finish	ffffid
classign	ideffg
-3please reply by	fiefee
-1prefer	eggfec
+1figure	efffdi
-3us over @d	ffefid
+bstory	deffif
crsuitab	efffei
-2associ ,	dfgfdi
-2centre in	cfhfgf
-3assess centre in	cfhfgf
+bestabl	ffffid
-3have picked by	ieffee
pcass	fieffe
-bkiosk	fieffe
ppaymen	efffdi
-2bar from	ffffdi
-3the bar from	ffffdi
pfact	eigfed
-2regist within	chffdg
-3the regist within	chffdg
crmam	efffdi
nslopes	ffffic
-2paused until	eeffei
-2pcc gather	gfeech
-3the pcc gather	gfeech
clheadqu	hefech
nbaths	iffffd
+1end	eefedi
ndown	cddggh
-3she says the	hecffe
pstars	iedfdh
clnegati	iffffd
pcadet	chffeh
crwages	ffifed
cltrevor	iffffd
-3@d , or	eeifed
-blistin	effeie
cllistin	effeie
prambli	hciffd
-2after sundow	heeecf
clseek	feffei
clguide	eeifef
clcomput	eiheed
clchewin	ifffgc
-2my verdic	ifffee
-3have my verdic	ifffee
+bport	eidffe
pthrew	iffffd
+2, induct	dhdddi
-3his decisi on	ifffee
crgym	ceheeh
-bwu	iefeeg
nsir	igeeed
-bcleari	eefefi
clcleari	eefefi
-3are decidi by	edffdi
-3you the result	ifeffd
pitaly	iffffd
+2is set	eeffie
-2app on	ffffid
-3our app on	ffffid
crill	deeehi
pshowed	fgiede
clheadma	ffifee
-2bursar by	difffe
-3the bursar by	difffe
-3be advert in	efffdi
-3for you from	efefei
-3will expire on	didfce
-2visit is	cehdef
-3hour with me	iceffe
clj	efeffi
pfib	ieffee
pwarmth	efffei
-2others are	ffdeei
-3the others are	ffdeei
nconten	feeffi
clbrandt	fdfffi
nallege	gfffch
-2open evenin	ffffid
pwales	ffefei
-3you attend on	ffefid
+2was wrong	efffid
-2have writte	hdcddf
-3the answer before	hcffef
ppat	edgfie
+bsailin	eeifef
-3suppos to phone	ffffid
nmonthl	egefid
pthe	fhhgdc
-2ten on	ffifed
-bheadqu	hffech
+1closin	iffeed
+2closin .	iffeed
pconvey	ffeefi
clscale	fffeei
crdundee	ffdffi
-2, were	ffffid
-3it , were	ffffid
crwords	fgddid
clsofa	fefief
-1trinit	fedfch
-2flight by	difffe
nsafely	eeeffi
-3days leave from	ffffdi
-beats	iedfdh
-3would confir on	efefid
+2the gm	hdcfdg
-3we sleep ,	hdcfdg
-1suppli	eecdeh
-2approv suppli	eecdeh
clgloves	fdfffi
-3me know within	eiffed
precalc	gfffcg
pmags	ieefdg
-3coding exerci by	eifffe
+bhol	eeffei
-bmulled	iedfeg
-blow	eeffei
nincomi	geefdi
pinclin	eifffe
-2vettin works	eeefei
-3: vettin works	eeefei
crexist	fffeie
-2exec on	heecdh
+2ahead .	dgfedi
-3camp opens in	efeffi
-2offer expire	ehdfcf
clhalifa	ffifdf
-3to ring them	dhffec
-1employ	eefffi
crpause	deffif
ptighte	eeeffi
pqs	eeeffi
-3we saw on	efffid
pgerain	cefggh
+2, wages	ffefei
-3list approv on	effeie
+2by law	gdfdcg
pprisca	difffe
clabu	ffeefi
cldhabi	ffeefi
pparter	cffdhh
nlucast	cffdhh
pcheerf	efefei
-bprops	effeei
-3: outcom by	ieffee
-2said that	ffffid
proux	eieefe
nsunshi	feefie
pl	efgfei
-bmanual	eigeee
clmanual	eigeee
crsyndic	ecfffh
ptane	ecfffh
nstoked	ecfffh
clhc	ffefid
pconfus	ieeeff
-1bavari	effffi
-2in bavari	effffi
-3holida in bavari	effffi
pdram	ffffid
-3interv was the	ffffid
ndared	feefei
-3analys , start	ffffdi
-3update cv by	eifffe
ndevelo	cheehe
-2after that	geedcg
+bbumped	ffefid
nbabysi	ffieef
clcivil	iffffd
-2ahead by	eifffd
-3go ahead by	eifffd
-2are ringin	iffffd
-3they are ringin	iffffd
-2of yous	ifffee
-3up within the	ieffee
nnil	eiffee
-2probat till	feffei
nlimits	ffffid
-2have phoned	efffid
pwakes	fidfef
+bcolleg	degfei
+2do instea	eeiffe
+2lol kill	heffec
-3phone you the	ifeffe
clone	dhdhid
-3was sent on	ffffid
pstockp	ifffed
ptraffi	hcffff
nposh	idffeg
clpatric	fffefi
-2rate by	difffe
-2doing before	dgfeei
clconcre	icdefh
ppilots	fieffd
clabbot	heeceh
nagreei	ifeffe
nsummer	cghceh
crnadia	ffffid
ncaller	ffffid
pcy	gfefdi
-2test by	hdgecf
-2reques of	ffffid
nmarrow	ffffid
pimplem	eeifgd
-3ncube said by	deffie
-2hires in	fffeei
pkip	ffffid
+broster	eiffdg
crmounta	iddfeg
+bsunday	heefch
nseasid	hfgcef
-3say by the	geedid
-2go home	geecdh
+2she thinks	ifffee
+bluc	effeie
crjean	effeie
crluc	effeie
-1worksh	cegefg
-2the worksh	cegefg
-bcantor	dfedhi
clcantor	dfedhi
-3bay # ,	ffiffd
-3rehear begin on	feeffi
-3custod office on	ffefid
cracross	eegfei
nun	eechhf
pme	ghfecf
pdie	efeffi
+blaying	ffefei
crlaying	ffefei
-btranse	efeffi
cltranse	efeffi
-3of answer within	deffid
-3@d till the	eeffei
-bstaffi	iffffd
-1firm	dedeig
+bhedge	ffefid
-3we talked on	ffffdi
cltrawle	feffei
pshaz	ieffef
+2good ?	eeiffe
pbutter	idefeg
nfond	deifeg
clprops	fffeei
-3a respon within	ggffec
-3my mail of	eeeeei
+2who the	heffch
-banselm	ffffid
+balarm	ffffid
-3someon else on	cffeeh
crsounds	cfffgg
+2we either	fefddi
nwexcom	ffffdi
nforest	gdffie
+2if so	fdefei
pbronag	ffefie
-3# # ,	cefddh
-3you applie on	ffffid
pish	efefeh
pfarouk	eehfgd
-3review applic throug	dffhfe
+1applie	eeffhd
+2still $	heffee
cldorman	ffffdh
nlacked	ffefhd
-3be notifi within	hefffe
-3is from the	efffeh
pau	dfffeh
+boverse	feffhe
nlay	efhehd
-bsum	hfffee
ndomain	hffffe
+2saying whethe	dhffed
-3is open until	dheedf
-3was moved from	effehe
-2@s on	edefhf
-2your parcel	eedfgg
crgm	hedfeg
clappris	hefffe
-1roles	dfefhe
nshampo	fhffed
crforthw	hefffe
clpengui	gfffdh
pduplic	dhffgf
pgallag	ffffhd
-bsquad	deehhe
clcrèche	ffffdh
pscribb	hedfeh
cldespit	efeffh
ncollar	dfhehd
nacquai	ffffhd
-2suspen until	ffffdh
-3see you at	efhffd
-2goes from	effeeh
-bcafete	effefh
clcafete	effefh
nshaz	ehfehd
-2dated :	hefffe
clbeekee	hfffed
crwishes	eehdhe
cremaile	heffef
peasier	dgfffg
-2seen on	edhfee
cllack	feffhd
+2after it	hfdfef
clholt	ffffhd
-2the parcel	fddfgh
clwonder	egddhh
-2medica direct	ffffhd
-3the medica direct	ffffhd
+2, ends	efefeh
-3brickl begins on	efefeh
-2crane on	deddgf
-3the crane on	deddgf
pivana	ffffhd
-2bunnie from	ffffdh
-2have seen	deffgg
-bmargue	effehe
puseles	hffffd
crboy	ehfefe
njudici	fffedh
nazores	ffffhd
-3offer from them	feffhe
-3be told on	gedddg
clolu	hefedg
+2, touch	heffee
+2comes and	eedfeh
napproa	dhffdg
-3's office within	ehfffd
psolved	gdfffh
ptemps	efffeh
-2valid from	ffffdh
-3, valid from	ffffdh
clmercha	ffffhd
-2profil by	hgfffd
ncanvas	hfeffe
-bups	hffdeg
crhonour	ffefeh
clexact	ehfffe
nhoney	heffgd
-3and phone me	heffee
-brsvp	dhefeh
-3will be settle	hffdfe
+2choir ;	eeeedh
-3went in on	ffffhd
plpa	feefeh
-2whatsa before	hfdffd
nshame	egffdh
-1floor	dedffh
clwrestl	gfehfd
-3he will know	hffffd
-bncube	eeffhe
clncube	eeffhe
-3salary expect by	ehfffe
crleads	dfhgfe
crranked	hffffd
-3pick any day	eehffe
-2retrea from	effeeh
-3on retrea from	effeeh
naadhaa	ffhffd
-3it starts on	eefffh
-3christ market from	efeedh
-3i promis you	dedffg
-3get the outcom	hfeffd
psine	efeffh
nswindo	ffffhd
pbroker	fehfef
-3our decisi the	hfefee
crpupils	dhgfgd
+2thing ,	ffefdh
+2receiv their	ffffhd
-3weddin is on	effdfh
npressi	hfefef
crdurati	fehefe
ptjo	fehefe
pmaps	hfffee
nbästa	hfffee
-3inbox before the	efefdg
pswam	hfffee
nfund	hgfefd
-3ice until the	efffdh
clscenes	ehffee
pidris	hgdfdg
-bnie	fheffe
clnie	fheffe
-bwolves	hffffd
clwolves	hffffd
crcourte	ffdffh
crtakeov	ffffdh
+bkettle	hdefdh
bo-	edgegg
crgerman	ehffgd
-3is due the	fgeedg
clspelt	gdffdh
crbunk	fhffed
pfume	fefeeh
phood	fefeeh
-2gets tossed	hffefd
-3coin gets tossed	hffefd
-bprimro	ffeffh
clprimro	ffeffh
-3any weekda before	deffeh
crpaymen	eefffh
-3test is on	fehffd
+bnerve	defffh
crnerve	defffh
+bvanish	egeefh
crvanish	egeefh
-3are notifi within	hefffe
-2be releas	fhdede
-3you with it	defedh
psteady	effdfh
-3on leave til	defffh
-3text her by	dhffff
-3they will say	hfffee
cljens	ffffdh
-2print works	ffffhd
-3the print works	ffffhd
pquanti	dhhege
-3gate # at	fehffe
nfloods	ehfffe
-bstairs	deefgh
clstairs	deefgh
crquoted	hdffff
-2proces :	eeffdh
-2job comes	hffffd
clincumb	efefhf
-bctc	efffeh
ndanny	efffeh
nkeel	efffeh
pplace	ehdeeg
-1ooo	efefeh
-2am ooo	efefeh
-3i am ooo	efefeh
-2spoke on	ffffhd
-2actual closed	effedh
+2end .	effedh
-3is actual closed	effedh
clnosy	heffef
-2hour :	hehffd
-3what they say	hfffee
-bloved	efeffh
-3round opens in	efeffh
-3speaki with you	efffhd
clpetiti	fhffde
+2we told	efffhe
pclass	fggddg
-3me , on	dfhfge
-3a respon by	hefegd
clclimbi	efefeh
paziz	ffffhd
-2's callin	fehfed
-3gary 's callin	fehfed
-3it know by	ehfffe
-bview	gdfddh
+2, lovely	ffffhd
pguillo	efhdff
+btradin	ffffhd
crsurvei	ffffhd
+2we promis	ffffhd
narjun	effhfe
+2, nowt	efffhe
+barrivi	ffhefe
-3you sent on	dfffhf
-3fetche until the	eefefh
-3ring everyb on	hfffee
-3my interv on	ffffhd
+bmarkin	feegeh
clcooked	defehh
crport	ehdfge
pgreta	gdeffh
pmenus	hfefee
creveryw	efffeh
pyusra	efffdh
pgratif	ehfffe
-3reache you within	heffef
-brefurb	ffffdh
clrefurb	ffffdh
-btrue	geheee
-3@d , verdic	hfffee
croverse	feffhe
-3hiring commit met	ffffhd
pgrad	dhffff
-3letter go out	deeddh
-2conduc on	ffefhe
-3interv conduc on	ffefhe
-3stays live for	fhfffd
+bsupper	gedfeh
+bmain	efffeh
+1lapses	dddehf
+2lapses .	dddehf
-1whistl	feefdh
+2suits ,	degedg
-3our email of	ffffhd
crtradin	ffffhd
-3on holida until	eefffh
+2, got	fdhdgd
pbrusse	gehfed
psmelle	heefdh
pfranki	hdffff
-2portal in	hfffed
-3the portal in	hfffed
bs- day ahead	edheef
-2is travel	efeffh
-bclaime	dhffeh
-3with the outcom	hfeffe
-2know within	hgeddd
clscales	dfefhg
clrob	fefeeh
nparame	fffehd
nschull	hdfdeh
+2they promis	hfffed
+2n @d	dfdheg
nboatma	efffeh
crversio	ehfffe
nordina	ffffdh
-3will be done	gdeehe
-2result comes	hffffd
crprogre	ffffdh
ncoat	gfdedh
-2calls in	gdddeh
npebble	hffeee
-2fair throug	fffeeh
-3your origin on	fdhffe
-3have news by	hefffe
pempowe	hgfffd
clkirsty	ehefhd
-2way the	hedffd
-3either way the	hedffd
nmairéa	hffffd
-3three of you	hfffed
clinacti	efffeh
-3start 's the	efeffh
nkeys	ffdhdh
clrosali	hffefd
-2gave hersel	gdfegd
-3matron gave hersel	gdfegd
nag	efefeh
-2i do	gdeedg
+2about where	hffffd
-bticks	ffffhd
clticks	ffffhd
crboards	effeeh
-2forkli course	dffdfh
-3a forkli course	dffdfh
-2extrao sessio	ffffhd
-3in extrao sessio	ffffhd
pachiev	ghffed
+bspeaks	hedfdh
-3the panel met	eeffhe
crcarer	ffffdh
nadd	gddhgf
ntray	gheedg
rxreview until ahead	ddfhee
-3writte questi before	egffhd
-2you no	hfffee
+branked	gfdefh
-3rehear from the	ffefeh
ptekkie	fefeeh
clsharp	degfeh
phca	hegfee
nbatche	efffhe
-bcreate	efffeh
clduplic	ehfffd
-3in again on	degfdh
-2a contra	dfffgf
cltill	hehfde
-3, now says	hfffee
ppro	eehhfd
nnewly	ffffhd
-btilbur	gfdfeh
cltilbur	gfdfeh
-3be taken in	hfeedf
+2s silenc	efffdh
nnb	dhfffg
-2broom starts	ffdfeh
-3new broom starts	ffdfeh
pute	hffeee
+2or on	ffhffd
pfully	dghfee
psandov	ffffhd
pashgro	eehfhd
priding	gdhfee
nroy	hhefdd
-bcolleg	fhfddf
pjames	ffffdh
-3teleph conver of	dedfeh
-briver	efffeh
clriver	efffeh
pboats	degfeh
+bturnou	efffeh
crturnou	efffeh
-2synod until	eefffh
-3deaner synod until	eefffh
nbye	egddhg
-bbaths	fehfdf
-3is around on	deedeh
nreimbu	hffeeg
-2be teleph	hfeffe
-3gives you till	dhfffe
+bunsucc	hdegef
+2can be	efefhe
+1promis	hfffed
-3passpo scan by	fhffee
-3leaned in :	eheffe
+2dinner time	hfffed
clbuses	ffffeh
-3of office until	eefffh
pnative	hffffd
nbom	hffefd
nfim	hffefd
nsemana	hffefd
ppollin	hfdehd
+bdrinks	ffefeh
nspare	efeefh
-bprivat	hfeffe
-2lodged by	dhfffe
-3be lodged by	dhfffe
-3been arrang for	ffhfee
crkettle	efhffd
-2unavai from	ffffdh
-3be unavai from	ffffdh
crleith	dfefhf
-2ines by	hgffed
clbiro	heefee
pmajori	fdfffh
-2are held	deeedh
-3interv are held	deeedh
pbake	dffeeh
-3a yes by	fgdefd
-3sift result by	heffee
-btesco	dfffgh
cltesco	dfffgh
naldi	dfffgh
-3half an hour	hefedf
-2two :	fdhffg
-3the letter of	efffhe
nthaws	ffffhd
-3we interv on	ffffhd
nsplit	heefdh
-1proces	hdgfde
-2study by	dfffhf
-3case study by	dfffhf
-banalyt	ffffdh
-3writte yes by	dhfffe
-3made the decisi	ffffhd
-2decisi comes	dffhfh
panimat	hfeeeg
-3thing with the	ffffdh
+2is void	eeefeh
-3the test by	hfefee
+2are inform	efffhe
nmariso	fhfffd
clinsist	ehfffe
+2but have	ffffdh
-2matron by	fhffed
-3the matron by	fhffed
+bzanele	ffefeh
crnoodle	hdffef
pamis	gffhfd
-bpause	ffffdh
+bpat	efhffe
-bsherif	hfegfd
-3starti on the	dfdegf
+1job	hededf
+2job ,	hededf
msthird-person	feddff
none	dehdhf
pkirste	ffffhd
+2yet .	ehefdh
clrow	hfeffe
-3was promis for	ffffhd
pships	fhfffd
-1vacati	effefh
-2on vacati	effefh
-3's on vacati	effefh
nratify	fffeeh
+2, none	deefeh
nserve	ffffhd
clrope	hffffd
clringer	edddhh
clmister	hdhede
plies	hefeff
-bwet	dfhfhd
-3campus run until	fffdfh
clhourly	fdfffh
pguten	ggdeeh
ptag	ggdeeh
pmehmet	eheffe
nfetch	eehffe
ngratit	feefeh
-3put down the	fedfdh
-3know before the	edeehe
-3promis one for	hfeffd
rxanswer before past	hefedg
crcrushe	fehffe
clpink	dhefeh
psemis	heefef
-bsoftwa	dfhhed
+bkev	ffhfee
nquite	ggeehe
-3on us since	ffffhd
pdual	ffhfee
-3, so on	ffefdh
psubsti	dffffh
ndoctor	ehefef
-brobots	fhdfhd
+2, nights	hfffed
+2term .	ffffdh
-2gets settle	hfffed
-3to conclu by	efffhe
frme	hheefd
clvineya	heffee
pjoked	hefffe
-3email you on	hffffe
-3apps open in	eeeffh
-2stampe by	dhfffe
-3it stampe by	dhfffe
pdried	ehfffe
-2positi before	hdffee
-3driver positi before	hdffee
-3from us the	feeddh
ncuppa	hfdedg
+2and prefer	ffefhe
roappointment	gdgefe
npause	efffeh
clmalmö	hdhffe
-3: we said	dfefdh
-bundern	hgeffd
pbee	hfefee
-2frozen until	ffffdh
-3is frozen until	ffffdh
-3with us till	edefdh
-2you himsel	efefdh
psourdo	hffffe
+2or else	hdfffe
nrescue	hgffdf
nadvent	hdffeg
plimes	geefhd
-3said give us	hffeee
pfestiv	hedfeh
-bextrac	ehfffe
pamy	effehf
nnick	effehf
crorg	efffhd
crrotter	dffffh
crstraw	hfeffe
ncovere	dgffeh
crjoking	hfffdf
+2they announ	ddeehg
nawful	eeefhg
+2even if	hdefeg
-2touch on	hdddfg
-3in touch on	hdddfg
pfawkes	hfeffe
classay	hffffe
-3, valid until	dgffef
-binacti	ffffeh
-3and decide the	hffefe
crreel	fefeeh
-3invite to spend	ffhffd
-bargume	hhffdd
clargume	hhffdd
nbiolog	efffhe
psquash	fedegh
pcamino	hffffe
pleila	hfffee
+bextern	ffffhd
-2turnar is	hffffd
pjewell	fheffe
parcade	fheffe
pbent	fheffe
pclaw	fheffe
-2slot by	fggdfd
pbernar	eehehd
crwrestl	ffffhd
-bcolumn	ghefee
crkeepin	hfffgd
+bbicycl	hdffff
crdangli	fffeeh
nlevel	hgedfe
+2which two	heffef
pcreatu	efeffh
crintima	heffee
nbaby	heffgd
-3annual leave until	eefffh
-2observ on	heheed
-3to accept by	ehffed
crkiosk	fgffdh
pindepe	ggffdg
-bkno	ehfffe
pjuno	hffffd
-2to apply	defffh
-3you to apply	defffh
-bswimwe	dfhfff
ncovid	feeffh
-bduplic	ehfffd
pnerve	effdhg
crdeano	ffffdh
nliftup	ffffdh
rbanswer they-will-decide	gfdegd
+2, niece	efeefh
psol	dfffhg
-2online within	ehfffd
-3messag since the	ffffhd
-3you back on	efhffe
-3everyo in the	hefffe
ppretti	ddhffg
-3this out by	hefffe
-3would reply by	heffee
pformat	hfefee
psquare	gegdfg
-3be advise by	hffffe
clblow	efeefh
-2open from	ffffeh
-3is open from	ffffeh
-2pay runs	fffeeh
-3do pay runs	fffeeh
-bexpert	dffffh
clexpert	dffffh
crfestiv	ehfffe
-2saw them	eeffhd
-2frozen till	ffffdh
-3reqs frozen till	ffffdh
-2^ #	ddfdeg
psummon	effffh
palloca	edhfeh
+2in good	ffefhe
+bdates	eehedh
-3sale starts on	effffh
prestri	ehffgd
-3reliev letter by	ehfffe
pcalves	hfffee
pxanthe	hfffee
-3on somebo by	hefffe
+bmary	dffheh
crusuall	efefeh
-bshifti	ffffhd
clshifti	ffffhd
-3need to know	ehfffd
-3gives feedba in	hfffee
pvague	geddfh
-2deputy from	ffdffh
crshredd	eefffh
-3other applic until	defhdf
ppriory	hefffe
+buniver	dfffhg
nparagr	efffhe
crapp	edhdhg
+2so expect	heffdg
pbearer	feefeh
-2# minute	fehffe
clplayin	efdfhh
-bsho	hffegd
clsho	hffegd
nchewin	heffgd
-3, confir by	feffhd
+2and reopen	efffeh
-3lodge is closed	ffffeh
nholder	efffeh
+bsingle	ffefhe
crsingle	ffefhe
pdump	ehfffe
pivs	ehfffe
nworth	dedhgf
ncobbol	gffdeh
psuresh	eeffeh
ptess	fdhffe
nfrost	gfffhd
crhung	hffffd
nhooter	ffefeh
clunused	efefeh
nboxes	fgeehd
clthee	hffffe
negg	efefhf
njeez	hfffdf
pfall	deeehh
-3betwee @p and	eeeehf
-3theirs by the	hefffe
clgrilli	heefhd
-3had it since	ffffhd
-3your cv for	eeffeh
ngala	hedfdg
phairne	eeeehg
-3walpur @d ,	efefdh
nscoops	dffffh
-2worksh on	deedgg
+bnoted	fdefhg
piron	ffefeh
+2, earlie	hffeef
nklaas	feeffh
-3for word :	heefee
clparks	efedhg
rbsuperseded closing-date	ffffdh
-3occupa health by	eheffe
nprotot	hfffee
-3you come in	eegfdf
ptweed	ffefeh
crorgani	gdfffg
pseries	fdffgh
crevent	hffffd
+2tops and	hefffe
-3sync that was	ffffhd
pjansse	feffeh
nfriesl	feffeh
nvegeta	ffhfee
cllinz	ffffhd
phost	dgffeh
nmargit	eeffeh
-3news for you	hfefgd
-3appoin before the	dffffh
-bmarria	efeffh
+2, help	ehefef
roact	ghddde
npoke	gfffdh
nonions	dhfedh
pquaysi	fhfffd
nwarder	hfffgd
-3first it was	ffffhd
-2a train	edhfdh
-3on a train	edhfdh
-brd	ffffhe
craudio	ffffhe
-3's mail of	ffffhd
powned	ffefeh
frwill	fhdfeg
nops	degehf
+2and pass	hffeee
pradiog	ehffhd
pdorm	fhefef
plived	hffffd
-bsecure	eefffh
clsecure	eefffh
nchops	efffhe
clokes	heffee
-2hour by	ggffed
-3after our chat	ffefhd
+blocati	egdffh
ncourte	ddefhh
crride	dffffh
nblacke	ehefgd
-3to me inside	ehffee
+bpettin	ffffdh
crpettin	ffffdh
crreq	hfffgd
clqa	dfgfeh
npowere	dhdffh
-bbureau	dfffeh
pbea	efdfhg
pbaking	hefffe
+2was all	efffdh
+2then @d	dfffeh
clcutter	gfffgd
nintima	effffh
-3his finger :	hefffe
-3outcom before the	hefffe
-3he allowe himsel	effehe
-3: notice period	effeeh
-3use it by	gffeed
nguests	dfeffh
-3you sign by	ehfffe
-3my desk by	ehfffe
-3not before the	eeeedh
psmart	ffgfdg
+bshoe	ffhffd
-3comple both before	ehfffe
+2s staff	fgdfdh
-bmumbai	dffffh
clmumbai	dffffh
-3me since the	ffffhd
crtarkwa	ehgfde
crgold	ehgfde
-2away the	fedeeh
-3an email on	hffffd
pfaulty	heffee
psees	gfdfeh
ngroupe	fehfdg
nverlai	fehfdg
nhôtell	fehfdg
psnappe	ffhfgd
nfills	ffhfee
phomes	heefef
pcreden	hhfded
nshirle	fehffe
nmedal	defffh
-2follow :	heefee
-3as follow :	heefee
croslo	ffhffd
nsuffer	hfffef
+2we take	hefffe
ptandoo	feefhe
penroll	deffhg
nspeaks	gddfeh
-3are closed betwee	efeffh
nsolely	fgffdh
+2, bank	feefeh
nahoy	hefffd
-2nation holida	efffeh
-3italia nation holida	efffeh
-2are publis	hfffee
-3result are publis	hfffee
-bphotoc	ehhffd
cllyon	eehfeg
-2range by	hfffed
pairsid	dhfeeh
+binstal	fhfffd
nsaddle	fdgfeh
parchae	hfefdf
+2, starts	dgefdh
-3me that by	fhffee
-2weddin from	fffedh
-3the weddin from	fffedh
+2whethe nights	ehfffe
nximena	fhfffd
ndying	fhfffd
-2come for	ddhedh
-3to come for	ddhedh
+bdark	efhffe
pcapabi	fdfffh
crcanton	efefeh
-2brothe was	ffffhd
-3wine brothe was	ffffhd
+bplanti	efffeh
-3can start the	efefeh
-2week begins	eefffh
-3enrolm week begins	eefffh
nunveil	dgfeeh
clcold	deheeh
ndisapp	dfffhg
ncharte	fhffgd
+2she signs	hffeee
-3parent leave from	ffffeh
-3am out from	ffffeh
ptl	hheeee
pdeeper	efffeh
-2manage the	fehffe
-3you manage the	fehffe
ndiwali	hfffdg
-2automa mail	defffh
-3the automa mail	defffh
pbudge	dhffff
+2the applic	ffffdh
nentere	hefffe
+2, somewh	hddfeg
crnae	gfdfeh
-2paused since	ffffhd
-3been paused since	ffffhd
-2nite ,	hegfed
-3@d nite ,	hegfed
+2for @d	dheehd
pcoder	ffhfgd
-2auditi of	ffffhd
-3tuba auditi of	ffffhd
cltucksh	heedeh
nmillio	hffeee
pwholes	hfgefd
+2, others	eefddh
nfright	hdefeh
-3withdr on :	dddehf
-3out to be	deffhf
-bwins	hdefdh
-2broken since	efffdh
nmortif	ffdfhg
crkills	fehffe
crping	heffff
-1museum	efffeh
-2the museum	efffeh
-3is valid until	dffeeg
npermis	hgffee
-3in any mornin	ffhffd
-bvintag	ffffdh
nvolume	hffffd
protas	hefffe
cldancer	hefedg
-2on :	eddehf
clundern	dhffge
-2the pass	ffhfgd
-2addres in	fgffhd
-2here are	ffefeh
-3would be phoned	hfffee
crnoise	ffhffd
ppharm	geefeh
crforese	ffffdh
-2sealed by	ggfffd
-3reach me by	hdfffe
+2there would	ffffhd
-2they start	effffh
pgoggle	hgfffd
clgdansk	gfeeeh
+2what we	hfffee
-2gives hersel	heffff
pbeen	hddheh
nliquid	ffffhd
ppushin	hdhfed
+1thanks	fhefed
njan	hdfedh
-3applic open in	eefffh
-2we speak	fehffe
-3one , by	ehfffe
-3if nothin by	gdffef
-3you accept by	ehfffe
pcircum	efffeh
crfreeze	efffeh
-3out over the	gedgde
-2cv since	ffffhd
-3your cv since	ffffhd
puser	gdeefh
ndeclan	hfgfed
+bconcre	gedgeh
-2comple on	efffhe
-3was comple on	efffhe
-3your portfo by	ehfffe
nhints	efffeh
-3office shut over	eefffh
phebrid	efffhd
crshould	fdfhgd
clnation	ffefhe
clsoooo	efeeeh
pappend	ehhffd
pclue	fdefhg
-2came the	ffffhd
-3it came the	ffffhd
-3their letter by	ggfede
clkinder	ffffeh
paffect	fgheed
-2allowe himsel	gefdgd
-breorg	ffffhd
clreorg	ffffhd
-3these around in	hfffed
rbaside -	ghdfed
-2rang me	efffhe
-3he rang me	efffhe
-2the school	ffffhd
-3saw the school	ffffhd
-2lead ,	edffeh
-2right :	gegfdd
-2stand within	heffee
pclever	hfeffe
-1water	fehffe
-2the water	fehffe
-3in the water	fehffe
-3we said by	ffffhd
clexcuse	dghffd
+2i named	fffehd
-3my note of	fffehd
nframed	heefdh
crbristo	fgffdh
-3my applic of	ffffhd
clwithin	fheefe
pamma	gdfffh
+baccess	gdffeh
pclicki	gdefeh
-3say me until	hefffe
ncoughs	ffdfhf
+bsquare	fghffd
-1hearin	hededg
+bbump	hfeffe
-2trial by	gfdfdd
-3the trial by	gfdfdd
-2arrang for	ffgfhd
psets	hgfffd
-3direct : follow	ffefhe
+bincide	hfefgd
-2traini from	ffffdh
-3boss 's weddin	effeeh
pfaced	ffffdh
ptreate	heefef
-2three finali	hfegdd
-3the three finali	hfegdd
cridea	dfffhg
nlarge	heefdh
npooled	ffeefh
ntorch	efffhd
-3contra runs for	eefefh
first	dfeghf
-2two by	hgfffd
-3would not be	efefeh
-3your accoun by	hffede
pgavin	ehefff
-2an appren	efefeh
nmilan	ehfffe
-3contra run from	fffeeh
pdownlo	hdhefe
nsofa	ffffhd
-3a letter on	dedefh
-2pick before	hdfeff
pmustar	efgeeh
-2sail on	effedh
-3get a bell	hffffe
pzone	ffhffe
-bhuntin	eefffh
-3am fishin till	eefffh
psavann	feffeh
plodges	feffeh
ptsavo	feffeh
nmended	ffefhe
-2hr re	feefhe
+2deadli of	feefhe
-3chased hr re	feefhe
-2outcom due	hfffee
-3applic close at	deffgh
rbsuperseded bare-request	ffffdh
-2way by	ggffed
-3either way by	ggffed
clbasel	eegghd
-1name	gdfdef
-3were interv on	ffffhd
clconsti	fefhef
nbroom	efffeh
-bpriti	hhffed
padvers	edffhf
clcrews	gddfgh
-2way before	hefffe
-3either way before	hefffe
pbecomi	gefehd
-bchairm	fdgdgg
naspect	ehfffe
pperfor	hegefd
nkim	efffeh
clpictur	dgfehf
prenewe	ffffhd
pgaps	hefffe
crprivac	feffeh
ndoyle	efefeh
-2finish before	fhfffd
nmira	efffhe
njoe	efffhe
-2open throug	fhfdee
nminimu	fffedh
-2enough ,	fhdffd
-3say enough ,	fhdffd
-3all right :	gegfdd
pwards	hhfeed
-2applic dated	ffffhd
ploi	efeffh
-2declin by	ehfffe
-3or declin by	ehfffe
-3commit meets on	fdehdd
nsnowed	efffhe
-2talkin begins	effefh
-3the talkin begins	effefh
pgoodwi	hefffe
+2# do	fhfffd
clphotoc	fghffd
-3the outcom in	heffee
-3will start on	efffeh
-3signed copy within	ehfffd
+1deano	hfffee
+2deano $	hfffee
+2but please	eeeeeh
-3will answer within	hffffe
-bthe	dfghgd
pchukwu	efefgh
plevy	hfdfeg
-bhanukk	ffffdh
-3time , from	ffffdh
nin	ggdgfe
-3hut opens in	effffh
clquoted	feffhe
+bconsis	efffeh
-2owner decide	hfffee
crgang	hfffee
-3took place from	fffehe
nsláint	egefeh
pequipm	ehgffe
-2may reappl	eefffh
+bsystem	dhfege
prufus	heffdh
+2and who	fefeeh
pcells	hfffee
-3on the pass	ffhffd
-2our verdic	hfffee
-3chase us before	effeeh
crbars	fehfff
nmehmet	deefhh
-2be welcom	dhdfeh
-3would be welcom	dhdfeh
cltransp	hefffe
-3staff from the	fffeeh
pnoneth	dhefeh
+bdesser	ehfffe
-3gave me until	ehfffe
crmagazi	dffffh
-3enclos form within	fhffee
-3have my call	hfeffe
clchewed	ghfefd
pvat	hfefef
-2you a	feefeh
+bextra	dhffff
+btechni	degffh
ncaused	efffeh
pushers	gfffhd
nnda	eheeeg
-3would hear inside	heffee
-btat	eefffh
cltat	eefffh
-bfever	ehefeh
-3learn by the	hefffe
-3a trial shift	fdhffe
-3were forese for	efffhe
+bmix	ffffhd
crmix	ffffhd
crbanda	ffffhd
-3his mind by	hefeff
pcab	ffdffh
-btattoo	effffh
clwatchm	fefefh
clwishin	efffeh
-blido	heeedh
-3round the nurser	deffhf
-3will announ on	hffdfe
-2minds by	heffee
-3our minds by	heffee
-3the ruling of	ffffhd
ndeb	dehfff
-3not start before	ffffdh
crpleasa	geefhe
+2, url	fefeeh
-3am away from	ffffeh
-3matern leave from	ffffdh
-bpuppet	ffffhe
clharm	eefffh
cldistre	eefffh
-bcivil	hffffd
-3remain closed from	ffffdh
nbased	ehfffe
nvisiti	efdehg
clx	hfefee
pfortun	hhffed
+2, truly	degfhf
pblower	deffgg
L	edegfe
+bbeer	eeefhg
-3be notifi the	hffffe
-bdisclo	dheffg
-2payrol from	ffefeh
-3the payrol from	ffefeh
-bsteel	ddgfeh
-3i have heard	ddfdge
+2and what	efeeeh
-2of on	ffffhd
-3spoke of on	ffffhd
cllollip	hfffdf
cranalys	heffdf
-3been waitin since	ffffhd
-2email of	deeehf
clbig	eegehd
clofferi	hedfhe
nlaugh	hedfgf
pembark	hdffeg
crshower	fdffhe
-bwisley	ffffhd
clwisley	ffffhd
-3that , by	ggffde
-3reach you on	fdhfff
-3anothe name by	dhffff
crperth	ffhffd
nlendin	dffffh
nsimula	ffffhd
-2applyi on	ffffhd
-3for applyi on	ffffhd
-2take ,	hfeffe
-3year goes from	effeeh
preimbu	ffhffd
-bautogr	ghffed
clautogr	ghffed
+2, comes	fddddh
clkeeley	effefh
clmgr	effefh
+bpaymen	fefffh
-3expect anythi before	dffffh
crms	ffffhd
crsolici	hffffe
-3's callin me	hfeffe
ncivic	fehffd
+bdemo	ghefed
-2truste met	ffffhd
-3the truste met	ffffhd
-2design starts	effefh
-3of design starts	effefh
-2down ,	dfeffh
ppays	ggeddh
crlocal	efdfgh
-3signal @d and	dffffh
pnonno	dffdgh
crray	dgeeeh
-3a result within	heffee
-3or down by	ggffed
pswims	gdfffg
pleaked	hffffe
crfinall	hdfehe
-3bad , inside	heffee
+2which you	ehfffe
-1paysli	fhdffe
ntoward	ddgfgg
plandli	hfheed
clsato	hfffee
cloutlet	hdffff
pfear	fddehg
nskerry	efffeh
-3up for a	eehdee
nsoz	ffefhe
nmise	efffeh
+2if a	ehfffe
-2yourse by	fhfffe
+2that my	feffdh
-1flight	geeddh
+bgm	hedfeg
+2@d ;	ffhfde
plee	fdhffe
pjacint	ffgfgd
-2intima by	hefffe
-3be intima by	hefffe
+2, really	efffhe
+bpinned	hfffee
crmoon	ffffhe
nrushed	effefh
-2letter in	gfeddg
clho	dhffeg
clrupert	effefh
clhallor	ffefeh
bsbefore day ahead	dgeffe
cldry	hdhdeg
+bcuttin	fefffh
plifesc	geefeh
clacquai	feefeh
short	hfffde
padding	egeffh
-3at the quay	ffhffe
-3e sign by	ehfffd
-3itself begins in	efeffh
pboo	fehffe
-3giving me until	dhfffe
npounds	dfdfhh
pjot	hgfffd
-3's open till	dheeef
-3am off sick	ffefeh
-3that it is	hffffe
cldelaye	defffh
-3to wait till	hefdfe
nahmed	ffffhd
-2intern ,	dfffgg
-3engine intern ,	dfffgg
clapprox	gdffeh
+2, unoffi	efffeh
-3offici from the	efffeh
clfinlan	hffffd
pbeata	fffefh
+2: phone	eddegg
-3needed by the	ehfffe
crponder	efffeh
+2of writin	heffee
crlasts	ffhefe
+2, season	fhffee
nprints	hffffe
crcastel	efffhe
-3comple them within	ehfffe
-1grands	efdefh
-2's grands	efdefh
-3beryl 's grands	efdefh
pdiagra	efhffe
-3lines are open	ffeffh
nstatut	geffhd
-2are mailed	hededf
-2a dentis	dffffh
-3have a dentis	dffffh
nnric	eehffe
-3phone screen on	dfhfff
-2conclu by	hdfehd
-bresit	eehfeg
clresit	eehfeg
crtraffi	heffef
-3apply again next	fdfffh
pduly	hefffe
pyouse	fffefh
-bph	ffffeh
pherefo	ffffeh
cltend	hfffee
-2bell by	hefffe
-3a bell by	hefffe
-3a copy by	ehfffe
pdir	hefffe
crevalua	fffghd
pvalued	ffffdh
nbo	ehffef
ntailor	eehfdg
pblink	hfefef
-3they would phone	hfefgd
+2and run	dfgffh
pgraphs	ffhfee
+bpetiti	hfffef
clreferr	hffffd
-3needs it by	ehfffe
ninstru	dhefff
-bincide	effffh
nkeyboa	ghefee
nlarksp	feefeh
-3mail from the	ffeehd
-3is away from	ffefeh
pcuts	gffedh
-3he is away	efffeh
+btralee	hdffge
crtralee	hdffge
-3to everyo within	hffffe
nedinbu	ffffhd
+2too $	ffefdh
clsanta	fffedh
pheadmi	fhffee
pbags	hfeffe
-bpacker	ffefeh
clpacker	ffefeh
-3call within the	heffff
bson time-only ahead	effeeh
-3two , and	heffed
crwinery	ffffhd
nblend	ffffhd
clzeynep	fffdfh
-3declin their offer	ffffhd
-3will hear in	eeefdh
-3verdic 's due	hfffee
pjacket	fhfffe
+btears	ffffhe
pintrud	ffffhe
-3its verdic the	hfffee
-3mail of the	ffffhd
-beighte	efffeh
cllowe	edhfff
-2agnes off	hfdfdf
-3sister agnes off	hfdfdf
-2sent you	ffffhd
-3fell over on	fffehe
clgenuin	hfffef
clberth	hfffgd
clben	gffdgf
+bthings	efeegh
ti-	ffdffg
-3post begins on	effffh
nanaest	ffffhd
ncrate	feffeh
-3remain open until	degedh
clcolin	dhfffe
ploft	ffefeh
pbubbly	ffdfeh
-3have though by	hefffe
-3hotel and starts	ffffdh
nmini	heefdg
crfrost	ffffhd
pbites	heeeeg
-2charit on	ffffhd
+2so this	ffffhd
-3the charit on	ffffhd
rxsuperseded not-before no	heeefd
pgozo	efffeh
nluca	efffeh
+2of it	heffee
+bembarg	ffffhd
crembarg	ffffhd
ppeat	eefffh
pplainl	gdeedh
pnovel	eefffh
cljen	fdefgh
+bforese	ffffdh
ppt	hdeffg
pwyk	hedfeg
-3refere , by	ehfffe
papproa	ffffeh
-borg	heffdg
pdiscer	gfffgd
crnowher	ffefhe
-3get their answer	ffffgd
+bpensio	eeefgh
+2, food	dffffh
pwillow	ffgfgd
+bticked	ffffhd
crticked	ffffhd
-3panel met on	ffffhd
ptiebre	geeefh
pwaits	fffehe
-3gets decide in	effeeh
nvicara	efffhe
noverlo	fgffgd
nplate	dggfgd
-bbrewer	fgedeh
+2, rested	ffeedg
-3term starts in	efffdh
nute	efffhe
crpeek	ffhffe
-blocal	fdgefg
crconnec	ffefeh
rxanswer - ahead	gdggdd
-3i said by	efffhe
-3@d , probat	dfffeh
npugh	fgdfeh
crroster	hgffde
psped	fdfffh
ndash	fdfffh
ptran	heefgd
-2though of	ffffhd
-3had though of	ffffhd
+bexperi	gdefeh
-2the traine	hdfeff
-3notifi before the	hefffe
-3buildi closes in	fffefh
clute	efffhf
ncricke	eeefhf
ptrees	ffhfee
pproofs	hefffe
+bencour	efffeh
crencour	efffeh
pdeckel	hfdfff
pmillin	hfdfff
nleaks	hfdfff
-3will whatsa me	hffffe
pciara	effffh
+2which .	dhffff
-blollip	ffffeh
-bmercie	gfgffd
nencour	eeffeh
-bessays	fhffdf
clglazie	efhfgd
cldelay	hefffe
clsukhi	hffffd
-2provid by	ffffhd
pfaro	efhffe
clayo	dhffff
-3me a text	hffffd
+1candid	gffehd
-3scan by the	ehfffe
crsortin	gfffdg
pharuto	hffefe
+bfeel	hefffe
parts	efffeh
-bhonour	heffee
+2as diarie	hgffed
-3phone everyo the	hfffee
+bretiri	ffeefh
+2and fly	dhdfeg
nbleep	effffh
pnewsro	effefh
pnomine	eefffh
phighli	eefffh
clombuds	feffeh
-3goes give us	hffffe
pwishes	hhddgd
nmadhou	effffh
ncheape	efdegh
pfeller	heffef
pdoktor	fhdefh
-2season begins	feefeh
+2origin ,	efffhe
clawkwar	eehfef
-3be commun within	heffee
+2the stewar	ffffhd
-3i sent you	ffffhd
ppiraeu	feefeh
-3have been told	dfffeh
crmock	dhffge
-2^ vestry	dfddfh
-1the	gdgeed
-2people before	gfffdg
crcantor	hefffe
-3a period of	ffffeh
npto	ghffed
+2dinner with	hfffee
-3his verdic by	heffff
nurn	hgffed
nelemen	hgffed
cloh	dhhdeg
nlibert	hffffe
pfintec	hffffe
pburied	hffffd
pspendi	efedhh
+2the trust	dfefhf
-2panto auditi	ffffhd
-3the panto auditi	ffffhd
nà	ffefeh
-bhospic	gfdfhe
psingap	fehfee
+2was addres	ffffdh
crinviti	ffffhe
nra	heffee
-1sums	fddegf
-3will start in	efffeh
-3the final word	hfeffe
+beh	hfeffd
-3old plan was	ffffhd
pesbjer	fdfffh
crapprec	egfeeh
+bop	feeffh
+bstewar	heddfg
nbelong	dgffhe
nmaggie	efffhe
ptrevor	eegfeh
-3he starts in	efeffh
-2you sent	ffffhe
nadviso	dfefgh
ptis	gfefdh
-3intake opens in	ffefeh
pmunici	hffffe
-bloaf	dghffe
-2finali by	ghffed
pbird	gedfgg
-3of one by	hffeee
-3, valid for	dheeef
neirlys	ffefeh
nbowen	ffefeh
clpolar	hgefed
-2appoin within	hffffe
pestima	deffhg
nassump	efffhe
pgrab	effffh
promans	hefedh
plend	hefedh
clquery	fgffhd
-bchangi	ffffdh
clchangi	ffffdh
-2be away	efffeh
-3would be away	efffeh
-2half after	fdfffh
-bokonjo	hffefe
nchocol	hfffee
nbathro	ffefeh
+2please so	fhfffe
+2for democr	ffffeh
-2i had	defffg
clelecte	gfffdg
nbatter	heefef
crexhibi	gdfffh
-beviden	dhfeeg
-3told you in	dfffhf
cldress	efgfeh
-2were held	ffffhd
-3interv were held	ffffhd
nmutual	efffhe
pcopied	feefhf
+babatto	efffhe
+2but zara	ffffeh
-2cert by	ehfffe
+2after five	hfffee
-bgames	fgdffh
crgoats	effffh
-3it me by	hefffd
-2missed you	ffffhd
-3i missed you	ffffhd
-3for promis me	ffffhd
clcastel	hdfeeh
psummit	gdhffe
-bawaiti	fhfffd
psaltle	fhfffd
crstandi	hffffd
-3recrui in the	deffgh
pglassh	ehfeeg
-3rang again :	hfffee
-3, told the	hfffee
crcivil	hfeffe
-3delive office on	ffffhd
-2goes :	hffffe
-1alread	eefffh
-3no off me	hfeffe
pdrafti	ghdeef
-3, will call	hffffe
crlandin	gffeeh
pwalls	fffefh
nmedlab	heheee
ntreacl	efffeh
nforum	ffeefh
-2upload by	ehfffe
pcrisps	gheffd
+2and anothe	ffffhd
-3frozen as of	ffffdh
-3test by the	hdhfed
pdraini	hfffdf
ppasta	hfffdf
pnutrit	fdgffh
nokoro	ffffhd
ntenant	fhffee
clin	efhehd
rxact - ahead	gffdee
porg	heefhd
-3shift on the	dehfdg
-2career fair	fffeeh
-3can we talk	dehfff
-bbea	fhfeef
-3transl , by	dhffff
plawn	heeeeg
-2travel throug	eefefh
-3is travel throug	eefefh
pfewer	dfdfgh
partist	hggfdd
+bannex	ffhffe
crannex	ffhffe
-2nothin till	hefeee
-3an answer since	ffffhd
-3my yes by	ehfffe
namadi	ffffhe
crrabbi	hfffef
pshabba	hfffef
pshalom	hfffef
nkyria	gffhfd
nstamat	gffhfd
+bcrewe	fehffe
-bregent	heefff
-3closed @d and	efffeh
-2teleph the	hffffe
clnairob	effffh
+2the hospit	hfeedf
crestabl	ffffhe
pharvey	hffeef
-bnone	hdffeg
nreq	efffeh
cledinbu	heffgd
nbacklo	egffgd
-3their result by	hffffe
clcordia	efhfef
-2date in	ffefeh
-2still :	hffffd
+bwage	ffefeh
pdryers	hfhfed
nwifi	egeeeh
+bdir	ffffhd
crdir	ffffhd
-3and she starts	efffeh
clheadsh	fgefhd
-bsuperi	efhfeg
-2writte the	hfefdf
-3have writte the	hfefdf
-2sent out	hffffd
crtoast	ffhfef
-2itself by	hgffde
-bperpet	ehfffe
clperpet	ehfffe
pheavy	ffefeh
pinés	eefffh
-3and number by	ehffff
-2's heard	defefg
-3deputy 's heard	defefg
-3your interv :	ffhffe
-bpier	hedfeg
pfundra	feehff
+btoecap	eehfeg
croften	efeffh
npoorly	efffhe
classt	hefffe
pneil	ffhfee
-3to hear before	hfffee
njar	hefffe
crtheref	efffeh
-2had hoped	ffffhd
clpins	feefeh
-2reorga on	dfeffg
nste	hffffe
nworkfo	fedhff
-2taken in	hfeedf
crabatto	efffhe
npackag	hefffe
cldenny	heefhd
+bdorota	ffefeh
nbookke	ehfffe
pmiguel	hffffe
nthence	eefegh
pcadets	feefeh
pmuddy	effffh
-bpic	ehfffe
pmarrie	effffh
nhighes	gdeehf
+bharves	ehfffe
nbins	eehfeg
-2close in	heeedg
ncups	gfffdg
neta	effehf
clessays	fhefde
-2call at	gfffhd
-bunable	efefgh
rxreview over no	geegde
-3is off till	fdfeeg
-2: made	ffffhe
-3@s : made	ffffhe
pda	hffefe
ptracke	ffffdh
+bhistor	ffffhd
-3off at the	gfeeeh
njoss	hefffe
nlarkfi	efffeh
+2are delaye	ffffhd
nsurnam	ffffhd
-2her in	heffgd
-3what you did	ffffhd
-benroll	ffffhd
-bbernad	ffffhd
nlived	ehdfeg
-3to her by	geeedf
+2but meant	ffffhd
-3sorry , wrote	ffffhd
+bworst	hedgff
-bafloat	effffh
-bbearer	ffffhe
-3they answer within	hfffee
-bbigges	egffhd
-3do your trial	fehfff
-2board met	ffffhd
-3panel meets on	dedgdf
-2great on	ffffhd
-bchorus	hfeeff
ncafé	ffffhd
pbliss	dffffh
pbloods	gfffgd
+bstoppi	efffhf
punited	ffffhd
ngazett	hfffee
-2on hearin	fffedh
-3count on hearin	fffedh
-2have time	fehffe
+2which mornin	ehffff
clscienc	ffffhe
-2writin inside	heffff
-3in writin inside	heffff
ncounty	heffgd
+2was enjoya	ffdfhf
ahahead	ffffdg
pboatsw	gfffgd
+2please ;	ehfffe
pfortni	feffeh
-bweb	heffhd
-3formal yes by	fhfffd
-broute	efffeh
+2, post	hefeff
clcinema	feffeh
nsuitab	effffh
-3the form by	ehfffe
crlinz	eegffh
nperegr	hegfed
crspring	fffehf
pwhites	fehffe
-3to phone before	heeffe
cruninvi	eegfhe
-3with the partne	eehgfe
paffair	dhffeg
-3job went on	ffffhd
-3the form within	fhffee
-2be notifi	hfffee
-3will be notifi	hfffee
ndisabi	ehfffe
-bflip	hfeffe
-3messag you on	hfffee
pbandma	dgefeh
crmatch	heefge
+2becaus il	hffffd
nguys	ehefge
-3to do by	fdfdgf
-3final decisi by	hfffef
-2school begins	effffh
craid	egfhfe
-bmemora	ffffhe
clmemora	ffffhe
-3will respon within	hfffee
nda	fehffe
nhydrog	ffffhe
-3posts close on	dffffh
-2latin class	ffffhd
-3sample latin class	ffffhd
-3have word by	hefffe
-3giving it till	gdffeh
crexactl	eefffh
crski	efhffe
-2verdic before	hefffe
-bremova	gdefeh
clremova	gdefeh
crlodged	ffffhd
naccomp	ffhffe
nattent	hefffe
-2the rest	eegfdh
clsquad	deehhf
-3phone her by	fgffed
-2ha ,	heefdg
ntilda	ggfffd
pbelt	heffff
-3you asked about	efefhd
-3writte test of	ffefhe
-3the @d of	efeefh
+bbin	dhffff
phollin	gffhed
crhistor	deffhh
-2have news	hffffe
nsweepi	efffhe
npicker	eeefgh
-3or out within	hefffe
clessent	ffffeh
pmeera	fffeeh
-bgisela	eeheeh
clshephe	hfffee
-3shortl by the	hefffe
nduly	efdfhg
-3to a weddin	efeffh
-3asked us on	ffffhe
-2^ since	effdeh
ncanter	heffgd
npharma	dehehe
+2from when	heffee
+2coming .	gfeddh
nsry	ffffhe
nhuge	effffh
-3my answer within	heffee
+bwarnin	effehf
+blondon	eegffh
nchanne	geeffh
-2execut on	dfffhf
-3supply it in	fhfffe
nsang	efefgh
crprivat	efffeh
+bugo	effehf
crugo	effehf
-2over that	dffgfg
nfont	ffffeh
-2is :	fddedh
-3page # by	fhfffe
pcrews	feeffh
crbin	dhffge
-3and reply within	hefffe
pdressi	ehffef
-3upload by the	ehfffe
-2were told	feedff
-2^ starti	ffeffh
+2in observ	efffeh
-3and calls the	hffffe
-3push was in	ffffhd
+bcost	efffeh
-3email from me	hffffe
nanymor	efffhe
-3and then by	heffef
nmargar	ehfffe
nfarmer	fffefh
-3good compan on	ffffhd
pprays	hffffe
+bclipbo	ffffhe
crclipbo	ffffhe
nobtain	ffeffh
clidenti	ehgffe
-3is promis me	hfffee
crsurger	fegfhd
-3shifts start the	effffh
-3suits , by	ehffff
nupper	ffdffh
-bmoz	heffff
clmoz	heffff
cleducat	gfedeg
-bvillag	eegefh
-breel	efhfee
-2work in	ffefeh
pentry	ghfffd
-3begin after the	efffhd
pkim	hffegd
nfiled	ffefeh
-2year starts	effefh
-3grant year starts	effefh
-3want me back	fehffe
crfillin	efffhf
-2commit sits	eedfdg
nnibs	efffhe
-2accept before	ehfffe
crpop	hedffh
+bdroppe	ffffhe
clwalks	hffffd
nbiikeb	hffffd
crlend	eehfef
+bpartic	fhffee
-3nothin comes by	fdffeg
crbicycl	fefffh
ndave	ffhffd
ndaniel	ffffhe
crscans	fhfffe
-2usuall inside	hffffe
-bdenny	heefhd
-bcoolin	ffffeh
clcoolin	ffffeh
-2centre by	ghefed
nlabora	eefffh
clarts	ghfffd
-2not sit	dfefhf
clpen	ehfedh
nsponso	hfffef
-3quiet since the	ffffhd
-2the gate	hffffd
-3you feedba by	efffhe
crbay	ehffff
cllinda	effffh
+bpours	ffehef
-3record it before	fheffe
crverger	hefffe
nwaist	efeffh
-3apes on the	ffffhe
-3an email the	hffffe
-2short call	dehfff
-3a short call	dehfff
-bmachad	hefffe
clmachad	hefffe
-3reach you before	eeffeh
-3be erased after	ffffeh
+bhonour	gfefdh
-2your trial	fdhfge
pplaste	efedhh
bsfrom time-only no	deeeeg
pacquai	dffffh
+bday	hfeddh
-3lasted since the	ffffhd
+1receiv	ffffeh
nvisits	hgeedf
ppalma	geeeeh
nvale	geeeeh
-2and does	fehfff
-3, and does	fehfff
ppours	hffffe
+2or #	eehfff
-3with us before	ehfffe
pbeerma	fehffe
crexplai	dgffgf
-bcdi	dgfffg
nentert	gdfefg
clfrankf	fefefh
ppond	hefffd
nclutch	effffh
-3it them by	ehfffe
+brounds	hfffee
+2and parted	ffffhe
-3examin met on	ffffhe
nkiss	ffffeh
msaway	fgedef
nharrow	ehffeg
-3applic closed on	eeffeh
crmanagi	dfgffg
-2only starts	efffeh
-3post only starts	efffeh
+bagnes	heffef
ngrumbl	ffffeh
nclerks	heeege
crnewly	ffffhd
-bwalpur	ffffeh
+bbridgi	ffffeh
-bbenido	eefffh
clbenido	eefffh
-bgrotto	ehfeeh
pderek	effffh
crluck	hfeffe
rxaside on ahead	gdfede
pnhs	gedffh
crdrops	fffeeh
-2zoo inside	hfffed
-3the zoo inside	hfffed
cragenci	dffdhh
pauxili	ffffhd
-3was in on	ffffhd
ndemo	eehfdh
nsettin	ffffeh
poutfit	hfffee
-3site lead by	fdfddg
-3had its meetin	ffffhe
clwon	ffdfgh
-2six by	fhffed
-2to sit	ffffhd
crnoted	fdfffh
-3and they said	hfffef
ahead2	feehef
pburner	dffffh
npinch	efeffh
+2s surger	hefffe
pquid	ffdfeh
+bet	ffhffe
cret	ffhffe
clreel	ffhfee
pprelim	feheeg
+2and ringin	efegdg
pfernbr	ffefeh
-3all applic within	hffffe
-3restor lapses on	eeefeh
clsharon	ehfffe
+2work ,	fehffe
+2withou activi	feffeh
-3closes automa after	feffeh
+2for notify	hffffd
-2suits :	efhffe
-3these suits :	efhffe
clfae	hdgffe
-3your candid within	hefffe
-3abilit test on	ffhffe
pvalues	fheedg
-3is decide by	hefffe
clmed	egffgd
-2been since	ffffdh
-3has been since	ffffdh
-2our offer	dfffgf
clgameke	ffffhd
pdvla	hdffge
nmend	ffffhd
pkhalid	fffeeh
pimmedi	dgffeh
-2are given	ggdfee
+bcolour	gfgffd
pduring	gfdeeh
ncaught	hdffff
crgoole	dhefeh
pbarry	hehfdf
-bideall	ehfffe
powed	hfffee
powt	hgfffd
-3had said before	efffhe
-2choice in	hffffe
crpray	hefedg
nagm	hhefdf
pwideni	dffgfg
clkiln	gdgdge
-3your availa by	fhfffe
pviktor	efffeh
+bshutdo	ffffeh
-3contac you on	hfffee
-3had given me	gdeffe
nmehdi	effffh
crprotot	fheffe
-bfeedin	eehffg
clfeedin	eehffg
clforgot	geeefh
-2ruling within	hefffe
-bprotec	ffffhd
cltenant	hffdeg
+bsalon	hfffee
crsalon	hfffee
-3have its answer	hffffe
ndough	ffhfef
noverle	dghfef
+bfew	efhffe
-2reflec for	heffee
-3ring you in	hffffe
crvolume	ffffhe
ppox	eehfff
crnoida	ehgfee
polga	ffhfee
+bvoted	ggedge
clelectr	ghfffd
+bmam	hgffdf
cladviso	gfffdg
-2be emaile	hffffe
-3will be emaile	hffffe
-2best :	efhfff
pchart	fefffh
nastra	hffffd
clmercie	hfgfee
clballet	dfefgh
pweb	fdhfef
nironbr	fhfffe
plemon	hdhffd
+bsummit	fffffh
nglasse	efefhf
ningrid	gffgdf
pdialys	feffeh
clfifth	ffffeh
clpavel	heedgf
-3or email by	heffff
pbravo	efgeeh
crconsis	ffffeh
-2minute chat	fehffe
-3the test within	ehfffe
nattest	efffhf
-2my messag	hffffe
clbernad	eeffhf
+bfood	effffh
+bbakers	hfffef
crbakers	hfffef
-3to call on	hfeffe
creligib	ffffhd
clnoted	efffhe
-2anythi in	ffefdh
-3stood still since	ffffhd
nniamh	efffeh
pbanner	ehffff
-3the refere by	ehfffe
nfolke	hdffff
clmisdir	ffffhd
ppaybac	ffffhd
+1ludmil	ehfffe
crwinter	ffffhd
-3office shut at	ffffeh
-3was heard on	ffefhe
cldispen	fffefh
-3on holida in	effffh
nclay	eeffhf
clforeig	ggfffd
pspace	dghfef
crpopcor	efffeh
-3her messag on	efefhd
pbanerj	ggfffd
nlinked	gfffhd
-3to terms on	ffffhe
-3was regist on	ffffhe
nfancie	egffeh
-3role before the	heffef
-2this time	fggfed
-3's hundre on	ffffhe
pkwaben	ffffhe
pscient	gffdfh
+bsteel	eehfeg
+2so one	hfefef
ntramwa	hfffee
ncolne	hfffee
crlanyar	eeffgh
+2be all	eehfff
pukrain	fehffe
nangela	efffhe
pbeamed	fefffh
-blomax	ffffhd
-3# minute chat	fehffe
-3time on the	ehfffe
nfemke	ghfeee
crset	fegdhe
-2zoom on	fehffe
+breappl	eefffh
pbarber	hdefeh
+2i gather	ffffhd
-3signed before the	fhfffe
-belecte	hfffef
-3filled in the	ffffhd
+2, tz	hhffdd
-3were seen on	ffffhd
croffers	ffffhe
-3kindly reply by	ehfffe
-3and phone you	hfffee
clrisk	ffffhe
clpause	efffhf
-3crewe lodge on	ffffhe
nneedin	ffffhe
nmonsie	ffffhe
nfurnis	heffff
crmadam	efffeh
+2which interv	heffef
-2link in	fgffgd
-3the link in	fgffgd
crgrante	effegh
pwindy	gfeeeh
clinvern	hfefef
clgwo	ffffhd
ppoliti	hffeeg
-1hiring	hedefd
nsides	fhfffe
ptortoi	hfgffd
+bactivi	effffh
cractivi	effffh
-3to candid the	hfffee
-3electo met on	ffffhd
-2drinki till	fefffh
+2s shutdo	fefffh
-3lizard drinki till	fefffh
claoife	efgfeh
+1subjec	feefeh
+2subjec to	feefeh
nwildli	efffeh
crhub	fhfffd
+bsixtee	efhffe
-2was filled	ffffhd
-bhearth	ffffhd
clhearth	ffffhd
ndeli	ffffhd
+balmone	fehdeg
plights	hfffee
clthandi	ehhfee
-3in at most	hffffe
+borders	efhfff
-3with you the	hffffe
-3ooo till the	effffh
-2salary by	fhfffe
-3on salary by	fhfffe
-2alive since	ffffhd
-3's alive since	ffffhd
+bkicks	ehfeeg
-3which opens on	eefffh
pgisela	ehffff
-3it , start	fefffh
crrushed	ffeffh
-2prove it	eehfff
-3and prove it	eehfff
crjunior	gegffd
nworld	gdffge
clfontai	hffffe
cljustic	ffffeh
-bspa	eefffh
clspa	eefffh
nguesse	efffeh
poven	ggffed
nalloca	ehfffe
-3they stand by	hfffee
-2calls everyo	hfefee
crsixtee	efhffe
pbots	hfeeeg
-bcrewe	gdeffh
-3a number by	fhfffe
clbad	fdeefh
-3, start after	feffeh
-3the promis of	efefhd
-2and since	dffefg
-3, and since	dffefg
roanswer	ggdfee
crenthus	ffffhe
nrepeti	ffffeh
-2storno on	ffffhe
-3to storno on	ffffhe
nfro	fghffd
-3came up at	dfffhf
nscient	feefhg
clnuns	ffefeh
clsundow	hfffef
phaddad	ffhfdg
-bguesse	gfffgd
pchaudh	efffhe
nstock	fdffgf
+2and never	effffh
clglasse	heefeg
nelba	gffegd
pfatima	hffffe
nnovemb	dffehg
pkapoor	feffeh
-3you promis for	ddeffh
pchop	hfeffe
pbonnet	fehfdg
-3are engage from	ffffeh
clguard	effffh
pvoided	effffh
-3our refusa of	ffffhe
pbookmo	ffffhd
pharder	ffffeh
pshowro	hdgffe
ntranse	heffff
-2closed in	efeffh
nfaithf	ffffeh
-3recrui promis me	hffffe
psinist	eegedh
padult	ehffgd
pstages	ffffeh
pjustif	efffhe
-3could you make	ffhffe
-bparale	feffeh
-2my van	ffffhe
-3saw my van	ffffhe
pvog	ffffhe
-2want ,	fdfffg
-3you want ,	fdfffg
crrucksa	ffffeh
-3for a trial	fehffe
+bwages	ffefeh
pmulled	ffeffh
crbrass	dffffh
-2called off	ffffhe
-3we called off	ffffhe
clhod	hfffee
+bbars	eehfff
+2was cancel	ffffhe
-2are out	gfedde
pbhai	gdefeh
nhidden	efffhf
nhandwr	dhffff
pplane	gfedeh
-3of the result	hffffe
pwaders	eehfef
+1about	fdeddh
crpo	ehefff
ndelaye	efffhe
-bapps	fefffh
clapps	fefffh
crbackgr	hgfefd
+2is any	efeffh
clsr	gefehe
rxdenied ago past	ffffhd
-3by the board	ffffhe
prubric	hffffe
pstretc	ffehef
clanwen	geehfd
pcourty	geehfd
+bsad	ffffhe
nbunny	ffffhe
+2which evenin	ehffff
-bparis	fegedh
pcontes	geffhd
cloui	ehffff
-3me back before	fgdfed
-3feedba for you	ffffhd
-2sent ours	ffffhe
-3we sent ours	ffffhe
+2lol ,	dfffhg
-bfunny	efeffh
+bwhites	ffhffe
crdelay	hfffef
-3for it since	ffffhe
-2earlie start	fffeeh
-3, earlie start	fffeeh
pshowre	gfefeh
-2me inside	ggffed
ntechno	fhfffe
ncriter	ffffeh
+bcharit	hffedg
+2works ?	ffhffe
-3decisi from me	hfffee
+1;	hgdfed
+2; $	hgdfed
crdiarie	hegffe
-3your profil by	ehfffe
nshouti	gfffgd
-3's counci voted	ffffhe
ptanner	heeege
-3our decisi inside	hfffef
+bpages	fhfffe
crcamp	ghfffe
-2quicke than	efeeeh
-3be quicke than	efeeeh
+bpicnic	efeffh
-3was filled on	ffffhd
pwaved	fffefh
-3stockt from the	ffffeh
-3our select by	gdffge
+bhousin	gfefdg
ptrail	edfgfg
paggres	ghffee
-3the agency by	fhffed
-3drivin licenc by	fhfffe
crsad	ffffhe
clfenwic	effefh
psticke	dhefeg
-bhelen	fgffgd
clhelen	fgffgd
nunfini	fhfffe
+bevent	hffffe
peighty	heffff
clsold	dfffgg
-3break runs throug	fffefh
plisbet	ffdffh
pgreenh	fegedh
+bmilk	fffehf
-2rehear start	effffh
-bir35	ffffeh
-2doodle by	fhfffe
-3: availa from	ffffeh
clrourke	hfffee
plah	efhffe
-btema	efffeh
cltema	efffeh
nunsign	fhfffd
clgordon	dfgfhe
-2apply in	fedfhf
clempty	eheeeh
-bdowage	gfhffd
cldowage	gfhffd
palhamb	dfgfeh
nvanish	fhfffe
pagency	ehfeeg
-2other people	dffffh
-3two other people	dffffh
pnia	hffffe
-3of these :	ffhffe
-3ni number by	fhfffe
nwi	efhfeg
+bswell	ehffff
crswell	ehffff
-3: say by	heffee
+2then the	ffffhe
+2you had	ffffhe
ptrades	efeffh
-3date 's the	hffffe
-3half term begins	efeffh
ppfaff	ghffed
pkern	ghffed
-bpostsc	ffffhe
clpostsc	ffffhe
+2to someon	ffffhe
nascens	fgffeh
+bsnow	hfffff
-3will know before	hffffe
clrenewa	ehffeg
nnairob	ffffhe
-bvilla	ffffeh
-3you on site	ffhffe
crcash	fhefge
-3you know in	hefffe
crhrs	ehgfee
-3chase before the	ffffeh
npromot	hfeege
-3interv was on	ffffhe
-2quick chat	fehffe
-3a quick chat	fehffe
-bsudden	hfffef
npuzzle	gfffgd
nmuchly	hefffe
-2them decidi	hfeeef
-3see them decidi	hfeeef
-2reach them	ehgfde
-3to reach them	ehgfde
pabdull	ffffhe
+benjoye	ffefhe
-3interv confir for	ffhfee
-2sent thanks	ffffhe
pdemocr	fefffh
-3boot size by	fhfffe
narithm	effefh
+2and went	ffffhe
nleila	fghfee
pchoreo	heffff
clrabies	ehfffe
-3they answer in	edefgg
-2made at	hffffe
nhale	ffhfef
-3you , start	feffeh
pmatric	ehfffe
nturned	hfedfg
-2calls before	dffffh
-3these calls before	dffffh
-bgale	eghffe
-bberth	fffffh
-2time the	hefffe
-3the time the	hefffe
-3and can start	efffeh
-3tae come in	eeffdg
-3a call by	efeeeh
-1maximu	ggffed
-3i start on	fefffh
-3he is back	eefeeh
clanimat	gfedfh
prory	effegh
-2hours from	efffeh
crverify	hffefe
ppapada	fffffh
pbotani	fffffh
+bclarit	hffffe
crclarit	hffffe
npager	gfffhe
pyrs	hffffe
-by5	efhfeg
cly5	efhfeg
nfault	efffhf
-3making a decisi	ffffgd
nbeware	hfffef
-3to call me	ffffhd
+bshifte	feeehg
clduly	ehfffe
+btraffi	effffh
nelepha	feffeh
+2to somebo	efffhf
+2are off	feefeh
+2, left	ehfffe
npassen	ehffff
-2hear news	ffffhe
-3would hear news	ffffhe
clhatch	fhfffe
clreinde	gfeffh
-2depart within	fgfffd
crburst	efdfgg
pcheape	hfffff
clafloat	hfffff
+belectr	ehfffe
ndatase	fheffe
-3am not in	effffh
-3text back by	ehfffe
-3your applic by	hgffee
pmolar	ghefee
clroofin	gehfee
+1spoke	ffffhe
+2spoke of	ffffhe
p,	fhfffe
-2work until	effffh
-2will shout	hffffe
-3its decisi by	heffff
clshowre	ehfffe
-3is good until	fefffh
nripper	fffefh
pslack	efgehf
-3bring back by	ehfffe
pcanton	hffffe
nswimmi	gfffdg
pvacant	hfefeg
ncommut	gdhegd
-bboiler	fehfff
nscaffo	hefffg
-2hired in	feefeh
+2to submit	fhfffe
+2at six	deffeh
psake	heffeg
nskye	fffffh
prental	fgfeeh
nmobili	ggfffd
-3lovely conver on	ffffhe
-2docume within	dgffff
-3an invite for	ffhffe
ngifts	fffffh
-3is ringin me	hffffe
+bdeputi	gedffg
clmins	efhfef
-3goes out within	heffee
pstreng	dgeffg
-2on and	fefffh
-3@s on and	fefffh
-3had promis me	ffffhe
+2which shift	ehffff
pmarath	heeeeh
+2, buildi	eehfff
-2leave starts	effffh
+bcatche	effffh
clrepost	ffffhe
+1,	gefgde
-3intere in the	fhfffe
plamb	geeehf
crteachi	ffffeh
-3your answer in	hffffe
crpieces	hffffe
psanne	hffffe
+bill	gfffgd
crcommen	eegheg
prefs	hffffe
crmain	efeffh
crharrow	ffffhe
crvale	ffffhe
crinfirm	ffffhe
ppryce	hffffe
+2, speed	ffffeh
nwards	efgfeh
-bshell	heffff
clshell	heffff
rxsuperseded before past	ffffhe
nloves	ffffhd
nstalls	effffh
-3phone me within	hffffe
pconsor	hgffed
psausag	hffffe
-3contra commen in	ffefeh
-1stood	ffffhd
-2things stood	ffffhd
-3as things stood	ffffhd
crqueue	ehffff
-3job , start	fefffh
clembroi	ffffeh
nseamst	ffffeh
cldiscip	hffffe
crwelder	ffffeh
crdark	efefgh
pmarjor	efefgh
pdm	efgehf
ndormit	ggfffd
nparrot	ggfffd
cllosers	hffffe
+bclothe	efhffe
ppip	hfffee
npolici	gheffe
ptears	hfffef
-3lorna 's back	heefee
ninkwel	ffefeh
+bjunior	efhfff
clluton	hfefef
+2so must	eheffe
nbristo	ffefeh
-3group interv on	ffhffe
clhello	hfeege
-3not ring before	heffee
pwatchm	heffff
psahib	heffff
pspecul	fdffgg
-3taken ill on	ffffhe
rxaside - ahead	fdffee
-3signed accept within	fhfffe
-3signif accept by	fhfffe
pknitti	hfeffe
punusua	efhfff
crr2	fhfffe
-3the commit sits	dfegef
clidle	fffffh
pphotoc	gehffe
preq	heffff
crhugs	ffffhe
-3return it before	ehfffe
pdearly	ffhffe
clhelpin	effffh
clretent	ffffeh
-3holida from the	ffffeh
pgordon	edgffg
cltracke	hffffe
pwester	heefef
pisles	heefef
-3no , start	ffffeh
-3extend for anothe	dfffgg
-3with us over	ffffhe
+2now tbc	efffhf
pflower	dgefeh
-3will ping you	hffffe
+2about that	eegfdf
-3like to talk	eegfdf
-2, valid	dgffef
nanne	efffeh
-3her hands by	ehffff
+btransm	hffffe
crtransm	hffffe
+1.	gfdeee
+2. $	gfdeee
ntote	ffefhf
nelevat	ffffeh
-2manage within	hffffe
pc3	ffffhe
+2, sadly	effffh
crgame	fhefff
-3chat is open	ffeffh
-2visito from	ffffeh
clhole	eheffg
+bwhitef	ffeffh
crwhitef	ffeffh
pitalia	hfffef
pal	ffffhe
pluved	hffffe
-3: shut for	ffffeh
-bc3	ffffhd
-2docusi by	fhfffe
crfryer	gfgfed
clexcerp	eheffg
pdespit	fhffee
nunfund	ffffeh
pmohamm	ffffeh
-3, starti on	ffffeh
+bnos	hffffe
-2progra in	ffffeh
pfor	ffhgee
pwrappe	gfefeh
-3they met me	ffffhe
+btired	ffffhe
pcovena	ehffef
-2all candid	hfffef
clbaths	egffeh
-bcrowd	ffffhe
-bannota	ffffhe
clannota	ffffhe
+2or head	ehfffe
pbergen	hffffe
-3may apply again	ffffeh
pbcc	ffffhe
pwindin	ffffhe
ngoat	ehffeg
+1what	egfdef
crcases	gfffdg
nafresh	dfffgg
-3regatt until the	fffefh
-3gdc number before	fhfffe
nolder	fhfffe
crfool	ffffeh
crbyeee	fheffe
pfruit	heffeg
crlaunch	fffffh
-1natter	eeefeh
-2a natter	eeefeh
nbrigad	hfffff
-3hold tight till	hffffe
nrory	hgfefe
nlanter	hgfefe
nmanner	ffffeh
clsignor	efeehg
nwore	hffffe
nweighs	effegh
npipe	hfffff
+btoes	fehfff
-bwantin	ehfffg
clwimble	ehffff
-2was not	deffff
pmarina	egefeh
clmorag	ffhffe
nsleepe	ffhffe
clload	efeffh
pstartu	ffffhe
-3our commit met	ffffhe
pcuppa	hfffee
+2are being	ffffhe
pfitzwi	ffffeh
pota	ffffeh
ppps	ehgffe
-2phone everyo	hffffe
-3and starts on	ffffeh
-bwider	ffffhe
clkwaben	ffffhe
clwider	ffffhe
nbuffer	ffffhe
ncrisis	ffffhe
crcontai	heefge
ptamar	ehffff
pgil	ehffff
clpostca	hefffe
-3for visiti campus	ffffhe
-3start date in	ffefeh
clentran	ggfffd
-3# refere by	fhfffe
nflorin	effffh
cruncond	ffffhe
crtemp	ffffdg
clprotec	effffh
-brabbi	fffffh
psomers	ehffff
-3could you talk	ffhffe
nnewcom	effffh
nrevenu	ehfffe
ntomato	efffeh
clpop	ffedeg
-3parent leave till	eefffh
njoanna	ffffgd
`;
