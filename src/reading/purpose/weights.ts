// biome-ignore-all format: a table
/** What dates are there for: a feature (purpose/features.ts), a tab, and one character a purpose in the order of PURPOSES.
 * Learned from the open corpora and nothing else; `npm run learn` learns it anew. */
export const PURPOSE_BIAS: readonly number[] = [-0.11, -0.49, -0.34, -0.65, 0.29, 1.31];

export const PURPOSE_WEIGHTS = `
clreads	cRX/RQ
nnew	NTba+a
-breads	STY+YX
-bstart	PcWfX9
clselect	ednrnC
+bdefini	8UWaSS
clmust	L8aZUk
-bleaves	bWSWU7
clforget	OgfZ7K
-bdeadli	X6PXQf
clwanted	EgTZ3k
+bnow	WcaW6R
clused	IZec6X
clrings	6SYbVZ
ninstea	RWeZ6X
-blesson	Pi6YcJ
clbring	PZ5bVa
-bselect	ZcwqdF
cllandlo	SPccZ5
-bshortl	kVS5ZK
clclosin	ReWeU5
clhad	UcYb5a
-bwant	FvtZVj
clleaves	gRaTP4
cldid	ZUcY4S
-bpage	Q4VcRf
clshuts	R4VXRi
-baccept	V4fddP
pyours	S4kaWX
clkeys	WUXbU4
-btrial	Mc4Wja
clpage	N4ecXb
-bor	4ddcaP
clbecaus	aUcXV4
crwas	QYXb4h
cllink	GxTbco
clauditi	XdxkkG
-bpicks	3UaoUK
nstoppe	Sccd3R
+bteleph	3YWVXX
clmeetin	aXa3gT
clupload	W3beaR
-bmeetin	Uae3hS
-breadin	SWk3ST
-bmedica	HtwWab
pvoted	SdVcV3
crothers	YeTaT3
nresult	dbX3YW
claccept	R3hdhQ
-bprobat	XPedb3
clcloses	Z3MbQp
nwhich	bg3cZT
clinduct	RYZaZ3
-bchat	akvchH
+bopen	HYoakq
clmarks	oNe2TQ
+bothers	bXUZY2
crits	2VeaZW
+bmeet	NZ2kXY
clextend	OccbY2
clgets	2TQgQk
nsuits	fX2WYU
+beach	2YYccQ
clother	XQcgb2
clpicks	2WYrTK
clseeing	IYYuYr
clcollea	IRbpyk
-bpatien	ueccoI
cllocks	f2UeWR
ntrial	T2fYdT
pproof	WmyhdI
ppage	X2XgWZ
crwant	Iulfjd
-bused	Maed2a
flreview	iYf2UW
cldisreg	Webc2Q
-bcoffee	Oa1hVa
-bcontra	WUeeY1
cleach	pmgjdJ
-breopen	ZabcT1
clholdin	S1nZZR
-blapses	W1YcUb
clmakes	1RZhYZ
clcousin	Nbeea1
+bphones	ubbqfJ
pexam	msjgXJ
poffer	Q1eega
cleither	1PobdN
cltrial	TY1Yhb
clreview	bXc1XX
clearlie	JZcei1
clwant	JxpdSi
cldeadli	a1TajR
ptest	YuolgJ
-blisbon	SbadX1
clbuildi	TbbXa1
-bscreen	ZhxmbJ
cror	1cdgYT
cloutcom	1WZbgW
clfurnis	O1eeaZ
-bsignat	b1deYS
clpaid	OZYdf1
-bseeing	JaZuZo
pcorrec	alfdzJ
creach	1XeeWU
frstart	PjRae1
+bcorrec	Uadc0T
clrefund	SZeeW0
crwho	0abZVd
crphones	rbhpeK
pcolleg	UbecU0
clscores	hUV0RZ
clstart	ZXcfa0
nmoved	TeiY0U
noh	SfWd0Y
pchosen	SiXaX0
poffere	P0fcjY
cranythi	YVXbZ0
clmight	Kkdfdy
-bpracti	WT0ZYb
-boutcom	0WaaiU
clcalls	0YZWRf
-bholida	adWaU0
-bsees	Oao0VT
flothers	ZSYhe0
cllesson	On0YgM
+btwo	Kerglg
+brang	OdZe0Y
flstart	YbdfY0
+bchoose	ed0ZUR
+bdirect	oadknK
nbring	VU0Zag
-bmarks	jSc0YR
+bonly	Kggdks
-bstatem	Kxbdma
clbored	TYffY0
clmoves	TWYaj0
clbegins	TahcW0
clcopy	Q0Yddc
-bold	RUXa0e
clnormal	0PcXdd
clwants	L0tmQW
clold	KVZeqr
-bsessio	WboyfK
-brings	0SZbXe
clallow	0bdXZW
-bnotifi	0TZZjU
n@t	gb0RWc
pman	0ZhccP
frmatch	Mg0hgX
flthanks	Vfbc0a
crneed	KxaZhi
papply	UeWbY0
clpublis	zaWafW
clshut	SkUXcz
nscrap	TYefzV
cltravel	PhYZcz
-bpick	cfzaTa
+bdean	oaYomL
+beither	zZccaV
-boral	SYzciQ
clrules	zSbbZd
crteleph	zZZYZY
frpapers	LzkmSf
-breview	hVXzVV
cranswer	zfUabb
-bshuts	XzUZUg
frnews	zZXifW
clwithdr	VcaezU
pcareer	aXXcZz
-bbored	UYffXz
-bauditi	dXrnlL
clsignat	czadWY
+blater	UzYeSg
clleavin	OcYchz
clonce	WYdhTz
-beach	lklhgL
clhoped	Qabeza
ninform	gZbzfO
clmay	Mgcbgz
-bsift	ZdczdP
clreopen	bZadVz
nsome	LaYmnp
+bor	zoeaTO
pchange	Lllblj
-bproof	RzfehP
clwrites	zXacZZ
clflatma	WbfeTz
clhimsel	zOdbha
+bcut	gyWeiL
clcoin	zcacaR
+bmust	TzkWfX
+bbecaus	kieftL
-bslot	YfvhiL
-bclosin	RkSZcz
-bsaying	ddidwL
crdecisi	zXUjjR
clexpect	zXgZdW
-binduct	VWadaz
-bmoved	cYkUzO
clphones	zXYdYd
+basked	Lcnauf
pmodera	zXdeaU
crpanel	bfqkmL
pbin	VbadXz
clannual	Wdbbcz
ncompan	aabdVz
franswer	zabdca
-blocks	bzZeZT
cldies	ZzScWc
pparcel	VYZebz
clcertif	PzchkT
clannoun	zXVXrP
crresult	zYWgcW
-bcommit	gUYzfV
clcount	zWaXTg
clstatut	zedXbT
nhappen	fZXgzS
clflies	VfdWWz
-bslots	ThyZeS
-bbecaus	aZZYYy
njobs	ecVgSy
-blease	Wacaby
crstraig	yebiVT
-blooks	ZbWyZa
-blike	MysYYa
-brota	caVZVy
clverbal	facdyN
+bmessag	feayWV
-bannual	Xccacy
-bpresen	PgyXfb
-bjoinin	TZcdby
clstockt	YcZcay
nwent	MZkfoi
clnor	Mabdoq
clnewsle	RcaeZy
clwill	ySdgbd
-bwas	Xcadyc
clcounte	cyYZSe
classist	yZoeZM
-bchrist	TcadZy
-bbegins	VbecYy
pattach	PyZedg
crmeet	PcyggX
+bsite	aYqbvM
nperson	Mamllh
clmainte	XbWeYy
ndirect	geabyT
-bvacanc	XUbbya
-bflies	TgeYWy
-bhearin	jcyaTT
-bdates	TVyZdh
ppapers	ylThaN
-bexact	yYddWY
clsessio	TcoyeN
clhand	ZyTcVf
-bphones	yXXdZc
ncard	diyaUU
cllost	RXfbyc
nmark	cnlmMb
clpronou	ySdchU
crappoin	eiaYyQ
pplanne	jepjiM
clrent	UWeddy
+bhour	kcvceM
clmeets	aXXyOi
clminds	ybddTX
crcut	iyYfbN
nrang	ZdZayW
-bwords	dyWeUZ
nindivi	ubdnbM
-brung	yRdeZc
-bgone	bVZWya
clreappl	VZdeZy
clreques	Mpfcgk
-bitself	TayjcW
+bpick	geyWXW
-bsurvey	YPbeiy
clrankin	dVcydX
-bmornin	Xayaaa
noutcom	WaWyfb
+bhome	ZZadYy
pgroup	aaqirM
crdirect	ifsdiM
-bprevio	SfceyT
-bjury	dVeyUY
cllook	oUctMh
ngreat	UYkeWy
-bperiod	hebsMj
clhome	WdXVfy
pbooked	MoWfbu
+bclosed	VaYday
-blink	MxVbcj
-bminds	ybddTY
clsafety	SyddcY
nemail	eaXybb
clbookin	UyVcZh
clfour	ijkglM
clwere	SXbdyi
-binstea	MimdsX
pscores	yaedZX
-2is on	XckjMg
precall	XcpnmM
nclue	Qcddcy
clsaw	XcfhyS
clended	cdXcyV
clvoted	bdacyT
clpencil	iggfrN
craccept	TxddgZ
-bform	PxgcfZ
-bextend	SoVcWx
nnight	xnYSVa
-bgiven	xZXcjT
clthanks	WZXcxd
+b#	VdxZcf
-bupload	VxbebZ
-bsample	QmcbxT
-bdelibe	ceaxYR
packnow	sTdsgN
crrings	xdZdVZ
clmodera	ieZxXQ
nprefer	Tdxbha
crmessag	djcxaO
-bmeet	VVxuXU
-bignore	YZWdxZ
pfirst	hnmifN
crsome	Naeloj
clwords	XxdefP
-bannoun	xXVXmT
nwear	dVxeXY
-bkeys	dXZcWx
+blist	hcexWT
nsign	XgYbZx
nnotifi	WWVxff
cllooks	bZVxZc
-bbring	NexdYb
pdue	nnNlaa
pkey	cXTedx
-binterv	PaxeoZ
clappeal	UbdaYx
crgoing	fWUZxd
+bsuspen	aaeexR
clnotifi	xQfbfa
-bdisreg	bccdxT
nstarte	XxdebU
-bargue	acbxaR
nplaceh	iTxfcV
-bsaw	XXZXxi
pcatchi	geffNx
nbin	jfffNv
crdefini	xZZfZX
clmedica	NmtYdi
clnames	xnOcTX
-blost	TZadxd
cltoss	xcZhaS
cleveryb	xVaYce
clparkin	ZTddcx
+blast	ZxVdZd
clcontra	ZWbddx
+bargue	VedxaT
-btraini	NcpYhm
cropen	NXobml
+bapply	YWeeWx
pbeing	xSacYj
cldata	PmcbXx
+brate	XabeXx
-bneeds	PxboZZ
-bscores	gWVxVb
pcongra	cixbYT
clsurvey	VRZhix
cldates	hYxcZW
nchair	abfaxX
-brefund	QZfedx
clleeds	ecaZVx
pauditi	ljkeiN
clmuch	fccaxU
ndisreg	bXbdxb
psample	NpipfZ
-bpromis	jUWbxZ
clwas	abbexb
pref	YpdiNq
pdates	dlegNl
-bthose	NeXZou
clsits	UWmxPe
clteleph	xdbaiT
plangua	aknZNn
cldiscus	jWlucN
claddres	RajcYx
clapply	XaceZx
+baccept	NwgdjZ
crhere	afeZQx
crvote	xZafXa
+bhad	NcYfqp
crbooked	afxiVT
-brefere	UxQfff
crhour	rclakN
-brent	WWedcx
+bperiod	ShxcbY
pgaffer	aWTcfx
-bappeal	Nhecdt
-bdelive	WxacZZ
ncourse	Nenqge
nwithdr	SnabxV
nreplie	dacosN
+bwas	hYVaxb
clagains	Wbdbax
+bmornin	YexbXU
clcommun	xYdahV
-bexamin	UhjxTV
-bspoke	bedcxV
pcover	VXdecx
+bneed	OxkUgc
+btells	jUWxdR
-bcoin	xcbccS
-bfestiv	XcacYx
clruling	xTbedW
pwants	SxuiSR
ptastin	ajwdeO
clhaving	UWbawi
clcompla	Ojefdu
-bcloses	YwOcQr
clposted	wUYbWj
clreadin	ZdjwVV
ndid	cebZXw
-bgets	wYSjOk
-brules	wbdcaU
+bpoint	wcbdWZ
nwish	OgjXft
nteleph	ibnhoO
-2, by	jiYdOW
psendin	OlufXh
-bresump	YZXedw
clpresen	SgwdXe
-bsystem	VwYblW
clmember	ZXcmRw
clunless	UweeYc
clnow	wggkQU
nsorry	TZcZwg
pnotes	fVflOr
clthank	VdfcwZ
pold	cYdYwZ
clcommit	gVYwac
clhold	pvieOQ
clyear	fbaeRw
clpinned	wbWhhP
+bmore	wYVfda
ptouch	XWdecw
nurgent	Zacdaw
phereby	Otidbi
-bvote	iOUube
clsure	wcbdTe
frstep	XiwdfU
nopen	aXTdfw
+beveryo	wZWgcY
poffers	YwahbV
crmust	fwcaZU
clthink	RwcZff
pportal	OvdjlU
froffer	Owbbgj
-bdelete	Qacdhw
clonsite	ZcwaaZ
+bnobody	Rcacgw
clwaited	XZeewX
nlunch	iXpbqO
clignore	WeVcwY
clsift	gdbwaR
crgave	TddewY
clhim	dwadaZ
cr@s	OXgilo
nlonger	ZhcdwT
cltable	ZwcecV
pslot	ZmwYbT
cltells	wUYcad
prefuse	waaZUf
ppicked	ZewbYZ
-bmade	ieYdwS
clsubmis	joZmiO
nneithe	RXZcwg
+bdentis	UdbcZw
+bbecame	XebbwV
-ball	okZjjO
clunders	jjedqO
ppencil	dqkbjO
clsees	QhlwRY
clpay	Offbfu
-bseason	bXZgYw
-bretrea	Tacbew
pdispen	fWWdbw
-bcopy	Rwadbg
+bresult	wYadXb
clhearin	ocwaTR
+bsame	WSwalb
-bbut	wlgaZP
-bmakes	wYaeXd
-bpossib	Ooodbg
ppages	awgcYU
-bsilenc	wadaVX
-bboth	donmaO
nnote	wXTcbi
clshortl	fZkwbP
-bforget	VjfcwS
ne	makjjO
+1would	OneYef
pfound	YZZbfw
clteach	XZweXd
-bnda	YwVfca
clstage	pijgdO
nnames	rZolWO
clcomes	wZTdTk
p?	iwidVU
+bbeen	RXhbwe
crsigned	Swaalc
-bthink	awebbW
clrung	wTdeda
cllodged	Otjcde
clbetwee	cgwZYa
nwelcom	OlXcop
-boffici	wbddYX
+bwhenev	OeYaro
-bshut	UiXYcw
-bexerci	ZwjZXU
nstarts	orffcO
crruling	wcZccV
pafraid	bWWdwg
nonly	UfefWw
cloffer	OshZif
+bhas	XXjZwc
clperiod	jlaaOo
nbeing	OdZcqo
-bst	wcZbbV
napril	hdmnfO
pbring	OiwgUg
clverdic	wVUdkV
crjust	QieaZw
clcareer	VdYegw
clpanel	bZjwdT
+bten	XcweVi
+bnine	gYwdZU
crdecide	wZXYjY
+byours	lufhaO
nclinic	bdcgwT
-bhand	goOedi
njust	ZahZYw
crplan	joahiO
nmuch	VbbdwZ
frothers	bdVdbw
crpaper	XwZfcZ
-bphoto	VwadjW
clessay	XwZleS
neveryb	Zcawcb
clholida	kZZZVw
+bnames	wWcckT
clmoving	Zccacw
-bput	wcdahQ
-bwants	RwqdUZ
cldeclar	ewgZcT
pevalua	wdebYX
clresult	wVYZmb
clvideo	QwmiZW
-btrade	bVfbhw
cltrade	bVfbhw
pconsen	TvhpVO
+bafraid	Sdffbw
-3from you by	OtdehR
nforget	Odhirc
+binform	hOjhlg
clpatien	tWbgnO
nalso	jUlZOu
crnothin	Pebcnr
clflew	aeecvR
ninvite	TivhcU
-bscorin	VdbvWf
+bname	vkYbfQ
ncommun	cbepqP
clfile	StXveQ
-btaking	PjldYs
clsittin	fadvXa
ppast	vWdccZ
nharbou	Svcdfa
pavaila	ahvaXY
clcareta	vUdecb
clvotes	vZXiRY
psits	shdjdP
-bfile	atWqiP
-bdoes	vYeeRd
pstart	PjYecv
-bheads	lpamWP
clprefer	Pvgedh
-bfurnis	SvffdY
-bclaims	WXeebv
nsheet	ddviSZ
psittin	avciZV
nthings	UYfdve
pvisito	bYXcdv
+bever	PWdfmt
nhat	mZsddP
+bend	ZgadvT
+bsee	TXvhYj
+bplaceh	caveZW
+2, when	vdbXaU
clguy	PcnZoh
-bcertif	SrjioP
clsugges	aZvdhY
crbecame	TbddvW
psee	dbvcdZ
cllets	vdgZTY
-bprefer	Rveebg
pwant	PnndXn
pstudy	khpbbP
-bopen	Psbdfj
nwait	ePheqf
crsee	RevhWh
plib	fbeeSv
clflight	YfWdav
clclaims	XWeecv
ntime	cYnavU
pshorte	jdgdrP
clor	vigcaS
-ballow	vaeZcZ
cldrop	hvYdaX
crlegal	mdhoeP
pmobile	VaedvV
clfree	WVvhVj
nanothe	fVdcva
clcomp	Pibhfp
nused	lncieP
-bflight	ZcYbbv
nchange	vYjZcX
preplie	ilcdnP
-bmight	Sfdfcv
-bsigned	UvagnT
clobject	Pkcimi
nholida	vgabXc
clneeded	Pvcbka
crseats	Uecfav
crtake	avhhaV
pdrawin	hkhdlP
crsign	Puahbj
-beither	vakeXU
clgaffer	vXjeYX
-bsits	XXovRY
clhears	oPncec
paccept	PpgXap
nafterw	TivlRX
crsecond	TveieZ
nno	UXagvl
cllike	VqvcUa
clvote	hPVucd
clsendin	Sdabfv
pdeclan	Qchfcv
precrui	nPejmc
ntalkin	gaUaav
-beveryo	tTeqhP
-bextern	dcbvfS
+bnotice	gVWcXv
-bagains	VaZddv
nnow	PYacup
nfirst	advWcg
psaw	nPeafl
ptakes	odkmhP
crproced	XeffVv
clplan	cvWfiU
-bask	jjlZPh
nwhenev	QaWdkv
-bstill	vYeceW
+blady	XbYjWv
nbegin	nkfdlP
-bsee	PXkdds
-bkey	bUcedv
-bupdate	aWccvc
+bwritin	vcVehR
-bmay	Uedcbv
pnever	oghfPg
clretiri	Vccdav
crhope	WZdeav
preject	vYdleS
+baway	PmZjWq
-2you have	Pnhecf
clpossib	Ppldce
clwalk	PZtbhh
clsails	Ybadbv
ptask	Pscldf
pplay	YivaZY
-binform	vScbia
-bmeets	VYZuPl
-blatest	tncbXP
nfinger	hiZkPk
clopen	TvbZei
clbishop	vYfebX
clindica	VahfvZ
nfine	igeaPq
clskills	dmkemP
-2^ within	hieceP
crnay	vXbejS
nstrike	WeffvX
preques	Pimkhe
-bthinki	vekcXR
nbest	dUvWnY
cltry	YVhaav
-bsize	SvhedY
clshall	vYiYab
crdue	Praemc
nkids	cqadqP
cltook	fTYZvd
nleaves	gfhkPj
nasked	vWYcha
clcode	Xvaebc
clwhile	YadfXv
-bright	pdfikP
nsample	dvabYZ
+brings	vbVgSf
clcommis	jffvSS
pauthor	evhbcT
clcoffee	aavdSk
clharves	Ydabbv
nrumour	vbeeXX
clregard	cefevS
clgiven	vcWaiY
ppropos	WvcgZc
pmix	vhdecR
-bwebina	YbYeev
ndated	Pdchkm
pbonus	Ptmcab
-bnever	eYddWv
-brather	gZjcsP
+bwait	WUhbvg
nor	sfelPb
clfarm	XYvbgb
cldelibe	kdXuYP
nwhethe	adjmPo
clsleep	avYiaY
clstrike	WlTaev
clproof	RvjdkT
clspoke	cdndoP
-btook	cTWavh
nscreen	eljdmP
clbasica	vfehVS
clreplie	vTcbVi
-bquesti	TvfbjW
nbeliev	vUidXb
clbut	vkebWW
pfloor	infdhP
ppart	SZXtVv
presult	vRYaif
claim	vVedhV
crbecome	jgcipP
nmeanti	vZblTa
pwritin	ZnPjgk
-bdeclin	Zvacaa
-btwo	Pjjljd
pflight	nelcjP
+bmeetin	PcuhpT
crwhenev	Sbchva
clmoved	hSgTvY
clinto	Zaafav
-bflatma	XcffWv
nplaced	eedfTv
clluck	ZbZeav
clmornin	ZUvbdf
pcrosse	fVhdvT
clrota	ibVYWv
+bperson	qegblP
clreache	kZZZvW
clfolk	mTbubV
plibrar	VWbmZu
-bparkin	cUcfdu
clinstal	Wcdebu
+bfull	Qkddhp
+2, .	aQahjh
nlet	cZufbd
preadin	nQalfg
clslot	hjiiiQ
clhols	XZecdu
pcounty	ahdbUu
cltransl	TubblX
-btalk	aQpqgZ
nher	ghbauT
clargue	cdcucU
poutsid	Qijfdo
pfittin	aXbecu
+blink	SuifgW
-bdecide	uUVhhY
nringin	uiaZZY
-bstage	mjgnbQ
-bwindow	Qoegff
clmet	XadfuY
frdecide	ugadVb
clsworn	ucbdYa
-brun	QWqhSo
clinvita	jngegQ
nmarket	dedaWu
clthem	auaiaY
nmake	Qhgiqc
-bmails	uYbeZd
+b?	ZYucbf
nprevio	uZdecV
clpressi	Sdffcu
naccoun	nQcdcr
psend	Shdufc
clprobat	aRmcbu
-bpay	Qbjbhr
clboat	XbZjXu
-bhols	YYecdu
neither	eZZuYg
-3start on the	ZWXddu
npresid	ZbecuY
clbursar	mkadkQ
-breplie	uWecYe
-bshop	lddaQq
pjobs	UYWZou
nshadow	auaebV
-btest	QnuZiU
nsurvey	ZdeeuW
cllove	Qohdej
clmoney	VQocol
-brankin	iWdsiQ
plocum	dbYfWu
-bagency	oQfcgi
-bgave	VVdeug
clsample	QuZbuR
pends	ZuUeiX
-bwanted	XnZXuW
clmarked	aXdufY
clsilenc	uadgXV
clfestiv	XcZiXu
pfour	lQphce
nrent	iienQc
crdrive	aaueaY
clwrong	ZZYbug
pcrane	Qjbehs
nsessio	XjThZu
clinterv	Xaugec
claway	XZageu
ntype	hmgpcQ
-btells	uXZcZe
pheard	uVfmWU
phandov	cWWeeu
poffici	Qnbfbp
-bmarked	cYiueS
pphase	hmapdQ
-bhour	YZulVc
nmornin	aYubUj
clinvite	XYucZi
-bsides	Tucfeb
clcrew	uZefZY
croff	QlTcop
nunless	nigdQj
-bhours	Qdbbjs
+bcalls	YcSudh
ppre	SudcYk
crweek	XgZcZu
clgirl	ZeZugZ
pterms	QupabY
pnewsle	Yabdcu
clsick	Uecebu
crenough	euXdeU
clran	XZcaub
presear	Qorada
nstarti	YedeuW
nid	XWugcd
pnon	ZbecYu
pcomple	lmfidQ
-bsomeon	hUibUu
-bboard	eZgufU
crline	fidfsQ
phoped	ubdbcZ
crtalk	Qgomfd
-bpublis	uYbbdc
+btold	pQaamg
plots	obZojQ
+bboard	ZYdWug
clshop	khchQm
crlonger	fbcduU
nminute	eiulZR
clper	WkdbuY
+2or @d	bXubdW
-bneed	SuYjgd
crpossib	QjmerV
cldelete	Racdju
-bcompla	Qmefdq
nsure	umVccX
crmoney	RhhZau
-bhold	udigTX
pexamin	bguYhV
cropens	YfcdWu
clglad	QrYehn
nrecrui	Uccaui
+breply	udhaYS
clmeet	VXupXc
crinbox	qljcZQ
+1#	cZkiQe
pboss	dWufYe
-blook	fdnuTT
crwork	Qinehf
nlove	Qbihdq
nwhiche	idgcQp
+btook	Qabcsm
ncase	aYfhuX
cl#	Qjjjei
clsooner	Qdhefs
clfinal	uYbmfT
cr#	Uauebi
-blandlo	bTefdu
clcollec	QqQnUn
-btable	budehU
nother	cWYfuc
pmedica	QqlbZi
pfarm	anrceQ
pmoved	cipfkQ
crthough	WZfduf
pexcuse	qWcauQ
+bread	QVimog
+bwrong	WdZduf
-bfree	XQliXr
+bplace	Vfufba
+boff	QnUerg
crtells	uaacYc
clswears	ubfdbW
+bpost	abYZdu
+bopens	XdbcZu
cljobs	Tabduf
+brule	uXedgU
+bask	VfubRj
crwhiche	uZekZU
clsheet	ZuahZb
crpicked	uadcYa
-bstarte	ZbYecu
claward	uacbfW
psigned	QmXgct
-boffere	XSudbk
pbookin	WeYedu
+beveryb	udYkZU
pnotifi	WafhXu
+bcareer	bdWdcu
cllapses	euZdUd
cloptici	Veacbu
ntea	QiocpX
-bticket	ZZeeZu
-bless	UZffeu
pgrid	ZdhXuZ
nboard	dfZbua
crdead	acdeuU
-bwent	adfbuX
pneighb	aZXfcu
clneeds	QuaqXb
+1was	TXQWsd
clportal	duVbWi
fraway	Vcbbgu
-bleavin	VbYdhu
clwatch	acmuYR
-3, by the	iicceQ
+bignore	Rdgeud
-breache	iaaZuW
+bbig	YbueYe
nsick	bcdeuU
-bstory	qdcemQ
-bmuch	fdcduU
nvendor	Udddcu
-bpaid	VWfdeu
+bok	pkdbeQ
clwhites	Sedfeu
clwrote	TafZuc
nyet	QdUlpj
clcongra	bdcduV
-bthem	huVlaV
-brecrui	WYbhud
clfriend	abYdcu
phard	gXeeTu
phonest	affaXu
prequir	auchTe
-binto	UhcgWu
+bwhen	ueYdac
-bagm	aeUeeu
-breserv	bQdcnn
clstarte	VXYcku
-bsometh	uTccUl
clexam	QgundT
-brest	fVYuWf
+bmails	ucdVZd
-1takes	iQZiZg
premind	Qkibsa
-bnormal	uTdaha
clask	gmkZQi
-btakes	hTkuQc
nsight	adbdYu
-bwhere	uchYcY
+bpart	Qjhccp
clrefere	ZuQglZ
+bproduc	iteecQ
+bpray	Xdeabu
crtaking	Qlcenh
pticket	TfhaWu
clwrap	UdYfau
nholds	odqdbQ
crscreen	QjnkXj
pclose	fQehlk
nfather	aohglQ
-bmet	SbcpuW
nrather	Xbfdua
clclosed	cabcbu
-bline	klfclQ
clweddin	Wabaiu
nenclos	bbdeWu
+bkeep	uWhbdY
-boffer	QsiYgf
pmemo	cdmUVu
ndepot	RXbdku
clduty	hUcdbu
clmine	Xufdfa
cljury	jbfrQb
-breappl	Zaeecu
clwho	ubZjZb
-bbed	ubefcU
clsee	YVffdu
-bfurthe	cfWeuX
crnobody	Ubaefu
clway	uUecbe
ppoll	Zaadcu
clcounci	nYZuWa
pmoney	YhccTu
paccoun	VVdfhu
clturned	ZbdeuY
pboard	jqkccQ
-bgarden	ccXdau
-2@d and	VQiifh
n#	Qhimhg
nidea	Qpchkd
ninvent	fdfdRu
pcalled	dducca
clhereby	edheRu
-binvita	ljheiQ
-1trial	bdoagQ
cllooked	Qdbphl
pdays	guZgWX
nrings	uiafUX
clscrap	bceeuV
flstep	afugdW
nbarbec	afddUu
clruns	ZgelQo
nurl	QiiaTs
clproduc	ZshmaQ
-bdrawn	lcbmmQ
clstatem	Suceed
-binsure	ZedZau
clsms	uYbdfV
nanybod	XdbhYu
crthing	QqZbfl
crhonest	QZefjt
cltalk	XQprcd
cleta	uZaedW
nhearin	XudXib
-bdid	ZahYuY
-3you on the	eVnVmQ
clwindow	buWZkY
crstart	YjXbYu
pverbal	Xuccbf
-bbudget	QgWkgq
crteam	aaucgZ
-bengage	edZbYu
nsister	mheneQ
-2@d ,	geaQig
+bgrade	Vcbfau
+2, is	biQWob
cr@t	raofQY
pmain	caZebu
+bverdic	uYYbce
nfive	nidejQ
pvotes	uZbhYa
clofsted	aecbZt
-breport	ZiUtZh
crclosed	Zabebt
pwaitin	jafmoR
nhi	aeWdtb
nshould	hbhiqR
clboots	RXncZp
-bstand	qjeciR
-bpaymen	YZbect
+bcommis	pdbenR
presche	detfVY
clcarry	badZdt
frgive	btbgWf
-bnames	lrRdVe
nwhere	ZZfeYt
-bturnar	rZgdlR
nback	cfabtb
-blettin	tdeecV
nunfort	ZeeftV
-1start	dTUcYt
-bfolk	kXetdT
ponce	mmRndW
nforgot	tadeYg
crasked	dXfbta
crhealth	VtdffY
pfounde	tYYjWe
+blaw	UYedit
crphoned	tbecZb
clmate	WgebZt
-bslides	Rohdfe
nthem	RYkjmj
-bflu	Xdcbdt
-2: by	qZdiVR
crsheet	XtXfZf
ptaken	UVXitk
ptill	jjgVRn
clmails	tWZdYj
crwhich	pjkbbR
+bshall	tfebfT
ponline	WriqbR
-bchecks	eUhtbW
pnobody	tVfWUl
clparty	bdZdbt
-bunion	RYdmin
pring	WVaZnt
crnumber	kmdfhR
ndate	Uicctb
+bcall	tadfTe
+bbecome	gicjnR
+bwhite	tfZdbW
pinform	Rbohfl
crhimsel	tZdbZe
clyours	WtmcgT
clreport	ZdatWi
cllast	ReVjet
-bvideo	VtjcbV
poursel	rYogbR
clrather	bdlasR
-bsheet	htagaT
crsketch	ejhmkR
crpaint	aZecat
preachi	gYXddt
pcalend	tYadcc
clpostin	ZUceet
clagreed	jdVrjR
-balways	XZbeet
nbookin	kbpcgR
-bhears	nRkfed
-bheard	tTgiba
clbreaks	tdddcX
+bplan	nhadjR
pmust	qieXRh
clchecks	cUhtXd
nwork	Rjmeif
-bbench	ocpebR
-bkept	pdacrR
-beleven	deeetU
npromis	qSReqb
nwas	ZbYgtf
nrub	WedetZ
crannoun	Roberc
clnumber	VtiZae
+b's	hkRfXp
cltraini	Rfnbbl
nfelt	ecXftX
nrepeat	mnchRd
papp	Rmjjef
-btransl	btbceW
-2start in	bXZdbt
nnotify	hbdtcU
-bresult	tUUYkh
clenter	Ttffeb
crwalk	mnkYbR
poccupa	Rhdgjn
-bapolog	Ubccte
-bdeclar	jrcafR
cltimes	RksbfY
-blah	tdXebX
nxx	Rfelpb
crtry	Rcnflf
+belse	VteeWi
+binterv	ZXtbgf
plets	XitbZa
ptimeta	RirekX
-bmoney	eRldni
-bawaite	XtdeeZ
clawaite	XtdeeZ
+boffer	RrfYjf
clasked	eRncng
cleveryo	tWemaY
-bweddin	XZcaht
crprinte	kRYder
pcommis	ctZhYb
precord	itTqZS
clsailin	Zdddat
nman	faZcYt
-bexam	RZtXgj
clinvoic	YYefct
flclosed	ccbcbt
pc	YtfZVf
nwants	XgtWmV
crnotice	bVidXt
ncrew	dgTect
-breques	Rlfedm
cldays	cZtdZe
clad	RYdfmn
+2, said	tZZdYZ
+bbudget	Sbjdct
-bblind	ZebtbW
-bspeak	lhmefR
frmeet	SgtjfZ
clsystem	atZYcf
-bmy	atbdcf
nhear	lRXngh
clpracti	YVtdZi
-1starts	WZacZt
-bonsite	bctccZ
-bsubmit	WjWatb
+1but	ZRWZoh
crbetter	RjldpZ
ncallin	njedkR
clintern	mXXYXt
-bdies	dtXdZd
plive	Rqjhce
-2start :	VXYcat
pthanks	hRihne
-bruns	RgglYo
clreckon	tSabce
plawyer	tZddfW
pthing	lphhZR
crfine	ZtfedT
-1interv	Rcheie
clpin	Uteeda
cldossie	pmbgaR
clcould	Rrnbfe
-1begins	YZabZt
pgrant	hdjlkR
-bcommun	tagagV
ngone	fgWdtU
+boutfit	Sfffdt
croutfit	Sfffdt
pexpect	hUkbtV
clany	aatbYg
+bmight	RZncat
-bdossie	pmbhaR
clout	tZdbcf
clare	famiRp
pterm	ffbtVa
nfalls	tgaWbe
+bthough	bcZktV
pgym	bUeeet
-bname	tjVacY
clmore	baXgbt
-bread	eWYtib
nchrist	tWdfgY
-2out by	eRcZji
ncold	Ttbdch
cryour	dtcaZf
-bwatche	WdcsnR
ptake	ZtfkXZ
ppensio	btidbW
nre	kgZcqR
nshop	tWZdWl
poctobe	Reecqk
phusban	Xccect
nsea	WtXcfb
-bflew	cfedtT
clneed	UtdgZh
-babroad	Zfbdat
ptax	Ttaiec
clrecept	Rfddmn
clmanagi	Yaiabt
clmonday	Rhecqj
claccoun	cVdgZt
-1ends	fhTkRf
+bsettle	qfXhjR
crrest	RhlZcs
clusuall	mRhagh
crargue	VjetaW
clgoing	qRbjgd
plandlo	tbhdYV
-bstarti	Ycbect
clbank	iigiRg
pperiod	ktiYSZ
clsecond	WdplRj
clfixes	tYZcbf
+1we	gfRige
ncommit	YdXteh
-bbreaks	tdcdbX
plink	VtmiUX
+brefere	RmZdgp
+btellin	sbeifR
clopens	fhRiSt
crsame	kUtcXd
crmails	tcdVaf
+bfollow	kehhlR
-bparish	RgdiZt
+bhang	ZbcdtU
clseen	RZemli
clgoes	neXoRg
pget	nRibgi
crother	cWXget
-2not say	RZbajj
-bsign	btXbce
crbut	VXcdtk
nslide	hbegqR
-bcompar	ZcatjS
ptitle	VtjjaU
clrestar	Veeeat
-bsame	gYtaeY
flnews	tZcejX
clfirst	RVXgpt
-bteleph	teZYhZ
-2for the	gRgabl
-bresubm	XtfeeZ
clresubm	XtfeeZ
prings	lhheiR
nsms	jcbnmR
pdate	ldnlbR
cllyk	tZcfeY
psuperv	atdYga
pcrew	hkhWRk
pstoppe	Rhehin
-blunch	WWtajb
clpack	TbiZft
-bconven	RjYkfm
nunsubs	WcXegt
nthese	ceWfta
+2is a	RXiaTp
+bpaint	afecWt
cltexts	tWdedc
-bpanel	cRrqiS
-banythi	tWgbca
+bcheck	kUgreR
-byet	taccab
ncounts	ZmmeRl
clworkin	btYeWe
crleast	Rdcqdj
cllease	Xcdaet
crmade	kbXYtW
+btoo	RfTbtk
-bcounci	eVatXi
+bfinal	tWkeaU
-bhad	SgYatj
clanyone	jfgdRk
pprobat	bteaga
palways	tYXbhc
nsay	RYiikm
clcake	XYWcht
clslides	Rkfdbm
+bfound	abdeXt
crher	qdfbnR
-bmust	UtcaTn
crvery	rRaldc
-bshift	VWhYet
+bmeets	RkeYfs
-bharves	bebbbt
flmeet	bXtjae
clmtg	Rbqmgc
pkeys	Ybceat
+bcancel	aebdtX
+bbring	RXqcVr
naunt	eqeekR
-benclos	YtfffW
clfancy	YctchW
nmade	geXXat
frask	Rrcbhk
+bward	Raobgo
-bhimsel	tcbcgW
plaundr	kdfeRq
nstart	ithYXZ
clquiz	ekcbRq
-bare	iXllRk
-binstal	Wcdect
nsucces	egataZ
-backnow	ZdeetX
-bsays	fRidpg
+bsign	WtcgYh
nopens	hgeXtS
+breach	UietbZ
-bleader	eUbtYi
+bnothin	RVabsp
-brosh	bacdat
-bgran	Wcefat
pintern	dXedZt
nafter	WmZtXg
ncontro	XYefct
-bnext	hYRqSn
+bwork	Vftaic
pself	gtceaS
crreason	aVefdt
ti+	YetXab
-1throug	Rfcjge
clkey	bVefdt
cltouch	taYcjY
-bchased	Xbabta
crnine	kVtcba
cloccupa	WjtccV
-bran	YZcatc
+bflies	Rodkch
cllovely	VbhdtZ
clintend	oYldRl
crdoor	taejdT
-1says	ndZRfY
+bwhatsa	tccecX
+bbooked	cgtfaV
+blongli	ZfctZY
clchoose	kpsbTR
-bclose	coRiSn
crintern	ZfbctY
pwanted	ciSetc
nearlie	cdVftc
-bcopies	ZtfceW
+bfilled	dedfTt
+btrial	YbtcSl
-beighth	tdYbaW
-bdecisi	rZabtS
pview	aYtckX
+bsecond	Rlkkcb
-bspecul	ddffUt
clspecul	ddffUt
-bposted	tVYcYj
clcard	RphcWj
clscreen	YltgcT
+bpromis	tUUghZ
cltalks	YXetjW
ntext	tYiZiS
frthanks	Wcabht
nnobody	RhWcom
pstand	ZechVt
cldownlo	YXfeet
-bwatch	VXlteY
-bbooks	Rmaeao
nnothin	TSbeot
psize	WtYicc
nschool	thWheX
-bcommis	cjetWV
clpromis	rRZbrZ
pslots	Rohdck
+bfine	Vtbdfc
clcat	cXcfat
-bpinned	tbXihS
pcondit	Stacei
cldean	bbZtce
+bpage	atceeZ
-bdriver	Rngfei
pfree	UtgZTn
+btick	jnkecR
nreplac	bcidtT
clphone	pcoafR
+bref	ceXebt
-2^ not	Rgbagg
pdentis	RejnUp
-bsubmis	ikdkjR
+bdebrie	adbcUt
nsettle	RhZYjr
-bget	tZYhce
rxreview on ahead	eRidec
-bpencil	samYfR
+b@p	ebYZtZ
cllaptop	bYbeet
-brooms	cbXddt
pturned	ljmbgR
cllist	tgbeeV
nfacult	RYjjim
crpen	XfffXt
-bwaited	jdffqR
clmade	oZadsR
-bfalls	tZbhUZ
clsend	bsZbde
nconsen	SmphfZ
-bportal	hsUaYd
clwatchi	bgesdU
nattach	VWkXsg
-bfundra	Zfadcs
clcrowd	Sdfffs
crtask	efbcsX
nmust	SlqghV
ntheirs	bilcSm
clappoin	seZjaX
crtoo	SfYZks
-bmoving	bcdads
phomewo	Ysdeca
nfell	scdeeT
crtryout	eesfYX
pelsewh	SaYcqp
clstarti	acbebs
ndue	ShYolg
-bwrites	sYaaee
nundert	bedcYs
clnanny	leghjS
clorigin	SYlcsg
pemploy	Useced
pstep	bYsrYT
ndata	bXdesc
ppen	jkledS
clfate	sbefdV
cllodge	Vsbdai
ptelevi	aesfbU
-bbuildi	bbhWbs
crlong	cgYaXs
croutsid	rhceaS
ncouple	akgasT
cldoors	ccZecs
-bunveil	Vebees
clhey	epSdjg
-btastin	hcsjWV
-bsince	gVSffs
ptalk	acsfae
-bsafety	YseedX
clooo	XZefes
nfrance	aeddWs
-2you ,	gSiXgc
clvolunt	gdbbWs
clconven	SZdsch
clerased	Wcefcs
+bshould	Shfkem
+bfrom	rXddSl
clcatchi	Weddas
peven	aXfaes
clyes	hsaddX
clclose	ikSgSp
pdana	bedesU
cloffers	sUXgch
bsfor span ahead	efSdfi
crwhole	ZcfhsV
clpitch	csjdbT
-bslip	Vseebg
+1she	jaShdf
clsometh	sUbcXl
+baftern	bfsdeT
crtellin	sgccfS
nlast	mSsiYa
nmoney	lYZbsY
cldbs	bsbceZ
ntakes	YobTsZ
-bdeputy	cesafZ
-bcase	nfcqdS
clboth	nkglXS
nmail	lejkSe
pamong	fcdYas
-bpdf	bsefeV
nkind	Uaifds
psessio	nhlbeS
clends	flWiSm
-bteache	lWbcVs
+banothe	SVekfq
ncare	Xdcgbs
-bround	hSpmaZ
psix	Slhebm
nwindow	edfdsV
clfeedba	WSlofk
nmerger	Xeebsa
clthere	Sbosaf
nwere	dXVYsk
ptalked	jeWgSq
npass	gZgscY
ngig	kjjdhS
crfront	SlYlqb
pwhen	phWeSk
croral	sVkeaZ
-bruling	sTdeea
clcalibr	gcasdU
clitself	acsjXZ
+bvery	sSblab
crtook	Scdesf
cljudge	cXfesZ
nours	Seklje
crverdic	sZadnT
-bever	YccdZs
nshows	fldeoS
-bcomp	UedeZs
pask	esVjWf
-2not be	SdYcle
nteachi	edVcsc
nhurt	efsecT
pignore	iniidS
pcheck	bpUoSh
ppermit	comhcS
ncollea	SfdZsi
crsales	Veedas
clbench	nbseVV
clstate	jkkfeS
croffer	SsXbfm
-bsectio	VqdqgS
-bfeedba	WSnmlf
nsigned	XshZjZ
-bduty	dXcdcs
clinbox	bsXcbc
cl@t	XsjcbZ
crplease	Vsbfch
pparrot	gfkfSm
plooks	sZgkZU
classess	WjspXU
clday	SjrWdk
nupdate	Wacdsg
nbeauti	sdbcgV
crhols	Wddfds
clstanda	hgbbsS
flrefuse	hUdase
clchoir	bbcsYd
-bshows	kemekS
+bsorry	Sbacqk
claptitu	YsZedf
crtest	Spqcab
plying	scedeX
-byear	bepdSk
-bhome	ZsTWbk
clpasspo	ZhpdkS
+bnew	iVabsZ
-bnor	Xdeecs
-bparty	fbZdYs
nsend	gescXb
+bshout	fsdedT
clid	XVscld
-1or	dcpYcS
-btogeth	lXjqZS
-2that is	glScec
clfly	Sdjdcp
clfiles	ciasiS
-balong	WWsgla
crconsul	scdccX
pwelcom	Siagbs
+bwrites	sYbnVV
clcome	iYscae
-bmate	checSs
-bfirst	USkXsl
-bcar	dXdecs
frhear	sZekaZ
nsooner	sbXefa
clattach	Skmdhe
+btheir	sgbcXa
ntips	ZeVfgs
pid	VsicYd
plabora	Vscefc
-bringin	hjWasS
clsign	asWaal
nh	becYbs
clreloca	YsfeeY
pvoicem	sbfcfU
-bneeded	Srgccj
flgive	bsfcdb
phello	ZceZsf
-bholdin	iqkaeS
npaid	YescVi
-bjob	lchdSm
nsigns	sefcXZ
-btoo	slckST
penrolm	Sbkddq
nspoken	rjXdSg
-bexcel	eknedS
-bmtg	Sdsieb
+bvotes	seeXdZ
clprevio	WfdesY
nrung	sbYZag
cldraw	Xfacds
+bsit	ndmhWS
nlink	VrpcgS
+bconsul	sedcbW
crknow	sbejdV
-bobject	Smcglf
-2yes by	SofdhZ
+bpublic	scZeba
clpapers	YaTnsf
-bapply	Zbdebs
clturn	ienncS
pdiscus	pmejVS
ncantee	Wbdebs
nmessag	sUXddi
pits	fXbdas
crzip	Wbbdes
clflying	Talbcs
clchats	UelVbs
nreques	fksZaT
ntoo	Xcgfsc
crsick	beZfsa
-bstockt	WXeibs
crwent	jaYYsa
nclock	ksadVY
crinterv	YgsaoU
-1opens	ZXXYXs
crbudget	Shcjaq
pperhap	sXdfdZ
nbench	bscdeZ
-bafter	sUagmU
crsignal	ccceZs
crby	Sferei
+bthem	Shsibe
+bgood	ebebsY
crwrites	sZcaZf
crslot	Srifdd
cllands	ifZVVs
+blow	XeZdZs
crrefere	SpZpgc
nwhoeve	scfgUZ
-bdownlo	YYeees
cldated	dadcsY
clexerci	isfZaW
nif	sfggUb
pthank	lSeljc
-btimes	irlYYS
-btraine	VZZjcs
nmonths	sdccfW
pcompla	aceabs
clorient	Zcbces
pdecide	sXYcnZ
+bstill	UiXesg
-baudit	Ueeecs
cllift	YghdUs
-2to me	gmXdiS
nform	XXsXYq
nagreem	dXaeds
clhandov	Zcbebs
clkeep	sgcdYa
nhr	bVgdsf
nsugges	Sbkcmj
+bwords	jqScfS
crtwo	Salhmg
flmatch	SjnpYc
-borient	acaces
-bmainte	Xdbeds
-bre	jbScrZ
clabroad	afbdbs
-bdiffer	YgbesY
ptoo	XkacWs
-bmonthl	Wedsda
pdebrie	pYcqdS
+bdead	Vcbcse
crtrain	hkjfiS
nagent	sbfdaY
-bchase	ZZeeZs
-bmember	dbcabs
+bus	nfjdhS
-bworks	SfhoZh
clbeliev	ScYfqo
-bbreath	sYgeWd
crwebsit	Xcfesa
+bwithou	esUcYh
-bsowing	Vbfecs
clsowing	Vbfecs
nlifts	abdeas
+bclinic	eZreiS
clleader	hYasZe
ninspec	jkShZj
+bmoney	WacZhs
+bparty	XcZecs
ptells	sdaZmT
+btill	dhsZZb
pcontra	Slbgdq
crshoes	ZcdfYs
clwatche	XXcska
+bcounte	ZsZdfZ
+bmean	sXddbc
+bgas	ceedsV
-bengine	SYgrfg
clexamin	cassVS
clfalls	sdcgTY
pchair	sbhedW
+bconfir	sZfajU
-bfiles	ekardS
+bway	sWYhXj
nfinall	jedfqS
pfirm	ZmsffS
pdefini	Shefph
nobviou	sYhcVc
nbehalf	ifeeqS
clmr	nSghZj
plinked	cYVlZs
clchef	fSmnbb
cleffect	edccYs
-2see you	SXccZn
crlies	XeeesY
+1off	VXZZcs
+bfeedba	Sabbqj
pfoundr	cnpbcS
clclocks	ZbZdes
pdata	Ubjdds
ptyping	qgjdbS
plongli	schcYY
-blying	ZfefXs
ndeclin	fpldSd
+bobject	Sbcjjm
clstill	sUWgfe
-bsucces	fbdaZs
ntimeta	YegdsY
-bthroug	bZislU
-belecti	Skadlm
pschedu	XepgSj
mswithdrawn	Sfhbld
clpartne	iSbplZ
+bsay	seegbY
clenvelo	qibeiS
clquick	SblhWs
-ballerg	Ysdfda
clhouse	lXXeUs
-1told	jZSThe
nthanks	saUkhb
-bwareho	SYldfp
cltrio	hdmflS
pwent	mSefcm
nextern	Sbeknj
-bexpect	sbgdfU
crmarks	Uagsde
clturnar	ljeclS
-bapprov	fSWqma
nunluck	XddseY
+bwere	Sdecqk
ptellin	jVZcbs
-bpray	XkcsaY
-bpin	Vsdedb
-2^ from	aeblSg
-bcheers	gYXebs
clnda	csdeaZ
-bonboar	Wddeds
clmail	gbZbsb
nblock	cescaa
crshift	Smpdha
+bmake	secVmT
cljudges	gZjoiS
-2no decisi	WdedVs
-btext	ksWdeT
ncentra	dYYees
crnew	sTZbid
plittle	Vhbdbs
clworld	Wdfebs
crflat	dUffcs
+bmail	aSbnqh
crface	scYefb
crvacanc	cefesW
pchased	sceeUh
clphoto	VsYekc
crlatest	snXaYV
clsat	SgbYsf
nhour	egsaZZ
clrule	kSebik
clspent	XcafsZ
+bwhile	VYjfas
crbreath	ZeffXs
clplaces	smbbXW
-3applic close on	YceZbs
-bstraig	saZYdh
crplane	Vfefas
-bstatut	qidYjS
npick	XXsYfi
clofflin	ZgXdbs
pbody	sbeffV
nd	sdidaV
+bwant	Sgmfhg
-bwaitin	jjZinS
pjob	Sdecjr
-3contac on the	TecdsU
plisted	WslcbX
-bpages	Vseece
crtrial	VjscZd
crminute	rZldiS
+2, that	fjfSgZ
nsize	ZescgY
-bcut	iqkhaS
-2instea of	XjdemS
-badvert	WabYks
msoffer	SoaTgk
-blodged	Sofdej
nsat	ihjghS
-bheld	ShpWqX
crsample	Tscfde
-bgradin	bdfseV
pscorin	sceedY
-bforema	bicirS
clbeen	bXfZsg
-bfair	Saeehr
nbearin	jWWdbs
-baddres	SlkcZl
-bwrote	iWbcsW
flpapers	Sqddhh
-3leave on the	Wdcacs
nlate	nsXmTZ
crjudgem	sececW
crtax	ZsdeeX
-bbecame	afcasY
+baugust	Wecdds
passoci	Snaenh
+bshortl	cbXsjW
-bsat	ViUbse
ninterv	gskhWV
nteam	flSfjg
+bfile	UpUsdb
nwithou	esZfiU
crpass	lkgcgS
nnews	SaZcmq
-3later than the	meebUS
pcode	SrjheZ
+bemail	pcSmeY
crcremat	XebesY
clchecke	aeeseX
clchase	ZbdeYs
-bhandov	Zcbebs
poral	Slqbce
-bfundin	WceiZs
+bbut	Sdghoi
crlookin	VhddsY
njob	YXhbfs
pallowa	bscdba
+bget	piWkSe
clmaster	hhofeS
potto	YeaZse
crwants	Uscgge
clk	cbsceX
nharpis	beegsU
nweeken	mchdlS
+brules	pmefbS
clsigns	qSZnVa
nwire	sebZcb
+bwrote	caabsY
clnone	Tfefes
clupon	sXdedc
nterm	mjeckS
-bhoping	rabeSk
-2, and	lkSVab
clinstea	dhgcpS
ncontra	WeWesi
-bmessag	peVapS
-2will be	lagaSd
plike	WnsgaX
pheat	bdsfaX
pdeclar	WsfiWc
pcallin	Smedeo
-brecipi	ffffSs
clrecipi	ffffSs
clhuman	sYaiZd
+bcommit	edioSg
pnda	Sqkedb
-bglad	Tsefdg
-bviva	YgsfdZ
clviva	YgsfdZ
+bstage	lindYS
cralread	Sjiahj
crthemse	sdffYZ
clkid	ZcfcsY
nattend	Uiscec
+bsome	SZafkq
pparent	lgadSm
crcohort	bddcas
pembass	Ysceea
clbirth	asfeeV
crtruth	dbeesV
crmeetin	cSefim
-bwalk	Udsbib
+bown	iUseac
-btried	Wdbfsf
pthinki	sccdgX
clproces	mgblSe
napplic	aWcscj
prules	Vgedbs
pchance	gsXhVd
-blie	aWfeds
-2: the	ofaSXb
clclears	sZedca
-bwith	Yhsfdb
phimsel	TiddZs
-bothers	eWacds
+bbook	asaeiY
crpromis	nWchqS
-bday	icsYYc
-bends	ckWbVs
-banyone	sbidTc
napprov	dbZesb
-3will know by	kSedhg
plettin	cXZesg
pokonjo	aZddds
cltitle	Xsfeea
clchat	ghsedS
+bhours	Ssdddg
crsite	fYpflS
-baudito	eacdas
cldole	Xbdfes
clopinio	ZeescY
ncv	SWhari
nstop	bWTcks
cltxt	scefdX
-bvisits	ZfshYY
clcar	cZedas
clwrite	sfaYag
cronly	TegWjs
nhuman	cWeesc
ptickin	dsbecW
clyet	okgedS
-bcorrec	qmccbS
clgives	slYhVT
cltakes	kTlsTa
-bsms	sYeeeb
-bsenate	Xdbsfb
pskiing	Zbefas
+boffsit	aecdYs
crwrote	YfferY
clsettle	raYXff
-bfarm	Udrdce
nonboar	pnbZeT
-bsummer	efZaYr
cllisbon	XbdiZr
pteleph	cifcrU
pname	Thiegl
+bink	fnaekT
-brehear	VZrkYe
pcareta	rdjYbY
+bswore	rZedZb
clull	rXefeb
+bbeyond	Zddbcr
clover	hmijeT
-bdated	kbedrT
clnice	UWferg
padvise	aeedYr
-bsecond	WcriYe
flif	hjlbTj
clrequir	TqmhVe
pice	ddferV
claiming	reafeV
clsends	rebbVf
nzoom	ffnejT
nofferi	ZeifrT
clexcept	aZZeer
-3your answer by	hoeeZT
classure	rXecbf
pgary	iklefT
+2with a	diTgci
+bgone	gZZerY
nvacanc	iYeeWr
nfrank	Udfhdr
-bscan	YrbdiV
cltwo	Tlfjdk
clcase	rYcpdT
crfirst	ZTnnjc
cloursel	ribgZV
ppleasu	Tqafjf
+bother	VnTdil
paware	fedcrW
-bphonin	radecZ
npoint	TYelli
px	dkTdbq
+bmark	rZlcdU
+bits	rXgiWc
clreject	hTacjm
+bdeadli	ljbdlT
-bbegin	TYfkeq
clseason	dXYhcr
-btry	TWpabq
+bthree	YTnnie
-bcosts	Udffdr
cragain	TghVqi
pdeed	Xreeeb
nairpor	oagdkT
nscratc	XcafrY
clshadow	TZmecn
crmany	Ycfdar
nmsgs	mfepZT
cldecisi	rbbdkX
-bstrike	clTago
nhas	Xdfdre
crbakery	ZjgfrU
crflies	Ueeddr
nknows	TXhbrh
paccord	Tkldcl
crwish	Teffml
+bflat	cVffcr
+bheart	rdceba
-3, before the	lfceZT
clspain	cbcccr
-bcrew	qhgbTc
pstarts	crggeT
neditor	aXfjrZ
-2starts in	abbebr
clslots	TroafT
-2begins on	Zaabar
penclos	ZrcgeZ
-bfront	bVrkab
-bmeant	ecedrW
-2's on	ffjeTe
clmake	nkgdfT
clsize	ToredU
clrespon	rcbiZZ
phired	XgdcXr
-2interv on	ddkTch
-3to you on	pafcZT
-blands	dhaYYr
+bfunera	Vbcegr
crotherw	aeZdbr
clahead	dikcTm
+bcaptai	rbceba
psuspen	rZceae
ntest	ardbYh
ncompar	Yaarcf
crbed	redbfX
pmanagi	rZjdaY
crwere	ZVgcre
cland	rhefYZ
-bdogs	cfbZcr
pblack	Trcfbl
nfound	cdcgYr
crplay	Ycreca
+bmentio	ZederX
+bfinger	rbgcaX
-bcommen	YVihZr
prule	rhaZfV
+blol	bjdeTq
cldeterm	lTejdh
cltext	npYedT
+2or i	jlZdZT
cldictat	ojgddT
clprints	Wgaddr
flreceipt	TnXard
clallowe	rkacbU
clfishin	Zcecdr
pthinks	rXYeZj
nadjust	ferecW
clcame	WXabrj
-basking	Tldklc
-3rather than the	UbaerW
crthem	Tpmlac
-bgoes	liTkWh
-bfellow	fcbZbr
-bcrossi	eeafrW
-bvoted	ddadrY
-bbreak	cZZiXr
crmoved	bdcdar
-2decide by	faeclT
nfurthe	UnbrjW
-bwait	rZWZnW
+bweb	bafeZr
nboat	abrgda
+bpossib	TelerW
pthroug	mcojZT
clsteps	rZeegX
+bpracti	dcpfkT
clthese	erhfZY
+bhonest	Tadfhr
-benrolm	Vraaci
-bgod	reYfZY
+1went	bcXZrV
psteps	ngiejT
pkeen	finiaT
nfile	TrZfTr
crsince	Vrcdjc
pfirms	poeZbT
+2and tell	ghkYTd
nbanque	crfeZW
cloffici	rZbcXf
cloff	hbWber
ncheck	ifkiTe
cllonger	ZkbcrZ
nspiral	feWdbr
crcutoff	ZrbfcY
proom	cdkjTk
preside	VrmegU
-bany	fbraYe
prealis	rZWfjZ
nqueue	akderU
-brang	dYXbrf
nish	oedhfT
pprefer	TioekZ
clrefer	Zfdfra
-2from the	TVhhig
crclerk	rdccdb
pjoin	TpXeZq
-bcareer	adXeer
clboard	jcerZX
phun	bcZedr
clsite	TcpYjj
-bchoose	kjqbZT
crclock	brhebU
clsea	adaddr
pmoment	eYrecZ
pwoman	ZgYrhZ
crover	ccrqXV
clmanage	iTdjkf
clthesis	Tnciah
phalf	hoepYT
+bnice	dVieYr
clbeing	fTclYo
+bmanage	dTmjak
pbid	fmejhT
clpdf	bredeX
-bplaceh	YZcfgr
ncounti	Waccrg
-bfound	nYidnT
crrang	Ycaera
pdrug	Tgcbgr
-bclear	chdphT
-baiming	reafeV
crhearin	rcbeac
nvote	abWird
nquoted	Tfffre
cldraft	cXdfdr
+bscore	ceerdW
-bmodera	lZcrZV
-btwice	WdhdrZ
-1decisi	jeTZef
psift	rZlZdX
-bmail	jcbcrX
+benough	crYeeZ
-bpickin	rdibeT
pgives	Tlffgm
ptry	WgceZr
clhersel	qajcjT
crlesson	TpoegU
+bschool	cdabYr
nhelp	UrcdVn
pholida	rYbfhX
nruns	dpldeT
pform	XrldaZ
-3me by the	iicbYT
-bpronou	rWdcjY
+bmainte	ZeZfcr
cljoinin	Tmfdcm
crmate	ebaeZr
crmet	Tabckq
pthumbs	deeVcr
nroster	barbhZ
crcard	Tmgfam
p#	XregWk
-bessay	WrXleW
-2interv :	YWpTeb
clunlike	Yfeear
-breply	kkdalT
npossib	elncgT
nentry	fpldaT
+bsooner	rebeVd
crones	kimbcT
-bteam	aUhrYi
nappren	Tibair
crfollow	fenigT
-2closes on	ejTWTl
bson period ahead	ZTmjYc
pwednes	qleeTZ
+bshift	cYrccd
+bteam	Thlbgn
-bbad	qTcelW
clpassed	paddoT
pagent	ikmdbT
+bgoes	liTdfe
-bcalls	raiYUd
clprovid	Tjeibn
clalthou	YZferb
nflat	rXYlea
+bvisit	WerfkV
ppack	brXhad
cllasts	dTgoZk
clwish	TfldXr
clsale	Yeafdr
nrefres	jcdaTr
cltogeth	ebhrbV
nbooks	XeXcir
crmark	rZlbXa
clringin	ojUZmT
clcry	Xadeer
plookin	nThcgf
crwritte	rTdanY
crbear	chYcZr
clresump	Zcaeer
pprinci	dTehhm
crfinanc	bednnT
psome	rYYack
clheld	ZdrWnX
-bn	rlaecT
crhim	edhcTp
crlists	eXeecr
nwall	redeZY
+2with what	rabeYW
pdiary	crbcWf
-bwelcom	YcgdZr
clrehear	TYlkYo
clhour	aYrpXW
pasking	TrdipV
crdeadli	ljbdlT
clshoes	eYffYr
pshows	bedeXr
-bcareta	lZcfTp
pnorepl	Wcdfdr
crname	rfZfjT
pposted	Zaachr
rbdenied promise-to-answer	hUTXej
-bquiz	ZrTdZl
clinsure	TmbXbr
ncheers	rZbcae
nvan	pbddTi
-bautumn	redefU
-bnow	rdekaV
pslip	frZcab
pselect	TojhZh
cldiplom	YriedV
+bdepot	Wcrfbf
nwrote	UheXre
ncorrid	rdcebZ
pdelay	XbaYrk
crwrappe	refXeX
pline	Zebcrf
clowners	qToceY
plong	cljboT
rbanswer corrected-day	ikgTba
crafterw	Tfakdr
crreach	Tierga
crshut	Zccddr
pmood	arbffW
preview	mdlggT
crcarniv	adbber
-bearly	rcgdcX
clpermit	iXcbdr
-battach	WrmebW
pwork	TlidXp
+2, not	onaTTd
nquick	ifghTh
pdossie	mmgabT
crhand	ckYcUr
+bhearin	raamaW
padmin	eeVecr
pinduct	WnkemT
crholida	Zbbahr
cltheref	ihkhfT
nlola	Vfferb
+bmachin	Tkefli
-bblood	WZrdbg
crcancel	YeedrX
nregret	Tadfom
-btransc	Yrcebf
+bunrela	deXddr
pservic	hakgTl
nround	dbhfTr
crhow	jbrhZX
nlearn	ecceYr
crcomple	ghefTp
pasked	radgZd
clbar	Tjbdho
-bboots	ThicZn
pnotice	jmmfZT
+bengine	WhZcdr
+2, #	TdnVZg
crshow	dVrdYh
-1this	TbWafp
palread	fdTeil
cldied	ecbfrY
cldecide	rWbegc
preserv	XYedir
nhundre	cleilT
-bclosed	aabcer
crphone	rZideX
ptheory	aacecr
punder	giceTn
ndare	ceeara
nk	rededX
-btheref	rcadgZ
+bapplie	Tdepej
+bquesti	TpYdai
-blodge	Xrceag
crpeople	hTYhfm
-bgive	rhfhVW
bswithin span past	WdffrY
+bclosin	fZidrV
naltern	ddherU
+2you get	rabeaX
-brecord	VrXfge
-bpublic	erZYWj
+blucky	raacch
clapplic	kTalhi
pfalls	jlbdkT
-2all of	TkmjcZ
cltried	VdZeri
-bfind	kggdTj
+bforget	WfedrZ
-3due on the	TgdlYg
clchrist	Xcbchr
clmix	cdcfrX
nherrin	abfdbr
npandem	ffffTr
clnew	riZaXg
-blets	ncgYTj
-2^ before	lVecjT
-bwhat	rfhZaa
crbit	Telekj
crneeds	aerjdV
clregist	dredUf
punion	rVYfgd
-bnotice	cUbXkr
ncollec	eWdWir
clland	mWZWXr
+bemploy	ZdXeer
clmeans	rjaYeY
clagenda	jlbkeT
-bbookin	XrUdan
nclerk	pTgblY
-bmark	lheldT
crearly	TodeVo
crnamed	rdddeW
-2give us	rUdhYT
+botherw	WrcdWj
-1know	hlTYcb
-bwere	cYWbrj
+berror	Weeerc
nremain	hgcXrV
phanne	ifffoT
-bappren	cdXddr
-b@p	hiWhrT
pplaceh	bbrhlT
crbeyond	aaeddr
clneithe	Tbcdip
-bpremat	Vdefcr
nhow	TYcqdp
+bback	eTbifp
-3close on the	XZZZdr
crsaving	aTffom
clvisit	UerZia
pchecks	qYbmhT
-bunderi	Xeffbr
+bwalk	gnqaXT
nimagin	afddZr
-3is on the	XTkkUf
cln	rhZdba
nintere	Xhbcdr
nconfir	XeriiX
cltyped	Tacgrg
psorry	eWierb
nsaying	TlZdqe
clundert	hZferT
+babout	YrXbig
nticket	eYgYbr
ncomes	dUhrjY
pahead	TbqbWo
-2period of	bbeeVr
pfwiw	Ufefrc
punit	Uheerb
-bpack	Uekdar
-btrains	Ybeecr
-2hear by	dTecle
+bpolice	hrddbT
-byourse	WrkeaY
crrate	ddbeZr
nessay	WreefZ
pupon	YregkT
-3now it is	rbcecW
crshuts	arbdcb
+blegal	fdhoeT
-bflying	Tcmcep
clif	jjkaTh
noffer	WbVhjr
+2would be	TncahZ
-byer	Wrdeeb
nunsucc	jZpnaT
ptribun	ardidV
netc	bhdhqT
-bhere	Tnglcg
ngreet	Zecear
clgovern	rUdlba
-bretire	UdZhfr
cljust	bmlXpT
peight	WjfrbZ
crway	kVXiUr
crmyself	Tcdeir
clstatio	chddrX
pregret	UjZcrd
clquesti	VrainW
-bregard	ffeerU
pjudges	medjgT
nfar	TYnhme
nknowin	fZaebr
ppub	akceVr
crlaw	UYfdkr
-bk	UdrZai
clmeanin	mhldaT
ndepend	XbZggr
pvisit	cTlfcn
clre	YkYarc
-btrying	XckrcX
-bago	TjmfmX
pcommun	jdcXWr
ppresen	gfriYW
crlets	rbgcac
+bwho	oTVcan
nabbot	rYdfba
clclerk	ooXXhT
nhangin	kdenfT
-border	ZVTbro
nrememb	blYcWr
clfunder	Zcdfcr
nclear	rlbaVa
clamong	jbohTe
clcosts	Tfffeq
preach	Tibinh
+2, love	niecfT
+bkeeper	Urcibf
-2sits on	bZhkTc
ndeclar	Tjfbik
pscan	argbYd
cllate	jdadTr
nanythi	Uedicr
+baddres	bbdebr
nknow	ZTmlej
crbeen	ZWhcre
+bhereby	beedrX
-bsale	beceZr
clentitl	cZfaer
clteam	fZfrXe
nautoma	rcceca
-2to you	lWTZah
ntouch	ZThmmd
-bnearly	rbZefX
-bcarry	bedZdr
+2, same	aTnYhX
cluse	hVafdr
pteache	cZccdr
plesson	TqphcV
-bdispen	edWeer
clbooked	YZhkTp
nready	WrWbZm
crsees	VeridY
phour	brhgaY
premove	ZZdefr
+2is off	baafqT
+2, promis	qZYZeT
pengage	WrZfci
+bdriver	Zddear
ptravel	hfrbbY
nupload	dibcrW
pconfir	XZgegr
-bgovern	iVYreb
pround	genbmT
clvisito	ZWhecr
nexpert	bderaY
pplaces	Zfcbcr
+bscrap	dYffra
npay	ndkbhT
-1not	YYTUnc
bsfor period ahead	ecgTYl
-bbeen	dTghqb
+bcomple	icdeUr
crpresen	ZdraiY
flnot	Yccbkr
+2and they	degTfh
clalso	jWVUrk
noffici	Wafjar
pmachin	XinqZT
phigh	raVabn
nfast	TkfmZh
+bbranch	eemeTn
clnods	rdbdcZ
clpositi	dZebre
nguessi	Xddgra
clchosen	qgafgT
pofferi	TlXfcq
-bher	krVfYa
-2open for	greceU
-2more than	iTehgf
-1closes	TmXfXm
frjoy	Tiigmd
-bbefore	erbbZg
-bprinte	WlTcfq
-bshow	WerZXi
-2no ,	kiXbhT
clpollin	Wcdfre
crmainte	Zdbecr
ndrawn	aibjUr
-bscorec	bdebYr
nlots	akrbdU
+bdied	Ufeerd
+bboss	eTemhf
+bteach	Wcrfed
pbus	bYrjXf
pmad	XZchcr
-baward	rbbZiX
-bours	rZbiZc
-bfetche	bYfedr
clfetche	bYfedr
nsmall	elhcTm
pwonder	iTdohf
crcomes	WfZjar
-bapplic	lTXlih
-bclass	rThddf
crlast	Urccmb
-3answer on the	jjZchT
+bme	Ticjhm
+bagent	redeaY
clalike	rdeddY
-bdoubt	fdjeTl
+bthroug	iXqigT
crcounte	crWdZh
+bcame	Uccdri
clfindin	rVecff
ntransf	mfgekT
pgradua	ddrakV
-bwebsit	XeWbrh
-bfollow	oVbWrc
-bfolks	hYdrcZ
-bopens	hgViTo
pcopy	Tikcgj
crrule	rWeeiX
-bhaving	TbZcqo
+bafter	WbgrZk
-bsea	daaddr
npage	hnTXfi
-blist	rbaZha
ppostdo	ehffTq
crvisit	chreZY
-2reply within	fcecTk
pproces	ahhhpT
+1he	lfTVeb
crabout	TpYajn
crowner	ZcranX
-3your decisi by	YreeaZ
cldark	feddWr
+bcourse	jWWear
cladvert	TWaaqq
cldrivin	Tajfin
nsafe	ZbZmrX
-ba4	Urffed
+bthank	Zgaerb
+bseven	ZbrekV
crletter	lWUpoT
nagency	mgidTg
+bkids	cXdeer
psit	XrXlcf
pbreak	gcareZ
n:	Vcbjrf
nteams	careZe
-2to the	khbhTc
-bagree	rXZhhX
crwhethe	rfZdiW
-bthen	fagYra
nhands	arfgUg
nlab	hidcTn
crfinal	pabjTj
-breceiv	ngbcnT
-breader	idXrYa
-1was	cUTWhi
-bnumber	arYbid
pforkli	hVdeZr
clmany	adbbre
nafraid	WbelrY
+bover	fdmkiT
+2, or	bneaTf
pwoke	aeefrW
padvert	WZrjbe
-bhr	dcYarc
clhardly	YefeYr
+bcash	adbecr
pcounci	rlWfUe
+bwear	XgrfdZ
nwatche	kcjelT
nquiet	kkgbTj
crlink	WrffYh
cranybod	Veedfr
noff	blTghh
nmean	ophZTY
-1answer	lnTUaY
crout	rbXflV
ninclud	mTbcii
-bsails	bcbecr
-bseen	WZeric
-bc	ZdhdXr
+bstayin	XWeejr
crstayin	XWeejr
-bfinali	rdWcee
+2, come	hTVckj
-bsay	rnaZaV
clhi	Tgfbpi
-3you know by	lTeegg
clbecome	rZbbiZ
-bverbal	ocedlT
flaway	egZccr
paunt	cZahar
+brank	aedraa
crrank	aedraa
clcandid	raYdge
+bestate	Waeedr
noutsta	ZreehW
clta	fcgepT
-bowner	mXnTXj
-2moved from	bcZYrU
craye	rbdehU
-bbin	Xfdcdr
clbin	Xfdcdr
-bswears	rbfecY
pshall	ZhlbTm
-3from us within	oTedfW
cr️	Xbbdrf
-2appoin on	kZYjgT
-2start on	WYaear
+bwhiche	kfmiaT
bsin period ahead	YTghfi
+bwonder	rXefhZ
nsix	qehefT
-breject	jTccki
+bx	fZXedr
pthis	eabfbr
njoking	jejgTg
crprimar	eYefZr
crhad	Tdeell
-btold	qWZbrZ
nlead	obreWW
clfood	arbfea
-bsick	Zdcebr
nmatter	febjTo
-bwithdr	Yedeqb
crrespec	dfcdqW
nvoice	hddeVq
+bwhy	UgYdip
pproud	dpdeiU
pchat	ahqgdX
pcommit	qafgbb
-beveryt	YkeomU
pquickl	ccqZlU
pfinish	qcYfYf
nninth	pfeeiU
-3, on the	mihebU
pflatma	lcdfoU
-2will know	oaccfU
nreside	ddimgU
clpaper	Uaamep
nview	Yacibq
+bweek	UeXhni
clservic	gVaqjb
-2leave until	ZZeeeq
siwithdrawn	Udgcfi
claudit	Ueeehp
nread	Ujbgqf
-bwrap	Ueaheq
pinvita	eeqdeU
+bshow	cgqdWc
nbird	eqcehU
clasks	Xqecaj
ncloses	okdUnV
-3to you by	qUeeiY
clwent	UdZaqi
crwonder	qWZfhe
-2close on	ehWhUi
clless	Yaffeq
nrope	gcbdqX
+boffers	Uddgdq
-bword	nhdggU
clcompar	ncajjU
-bregatt	aeacfq
clregatt	aeacfq
+blets	jadVqY
-beveryb	qYcYeg
+2s the	hjUaXg
pcathed	qiYehU
-blet	khdcnU
clswitch	WqddXj
pwrong	joeUga
crgood	Ugmgje
phire	gZchUq
nauntie	medpUc
pobviou	qfddaX
-blive	hqWdYc
nnotice	mhUoWg
+broom	UZjdgn
pconduc	jbjeUj
clown	kUaefl
peffect	ZgqiaW
pyes	gdeYXq
crdrop	mlcffU
+btime	bjqdUc
-3told you the	WdZcqY
npunctu	kfpcdU
cltapes	didqZW
-1comes	mZUgVe
-bchats	VelWcq
+bdm	qbcbcb
-bdemons	deqeeW
cldemons	deqeeW
ndecisi	dUYgmm
-2due on	fUbfni
+baccord	qbckZX
-2: within	gjfbfU
n?	Vaqbhk
rbanswer no-news-yet	enddbU
-3leaves on the	ZaZccq
clslip	UnXdcn
+bfrowne	decdqX
nright	knUdcd
+bhimsel	hXeeYq
pnight	blpicU
-3not later than	fidhUb
clrest	jVXkUq
+bmo	Zdcebq
clbreak	faafYq
clmayor	fXfqdX
+bare	gcYcqe
clrenewe	bqceZd
navaila	ddddZq
nminist	lZYqhW
+bgreat	djZeVq
ntreate	elielU
clread	cbZqib
crchange	UhimZi
+brotten	Udkfmg
-bward	hYhVUq
crshall	qieUcd
-bexams	geaZaq
-beligib	VmdqdX
-btim	Yfdeqa
psurvey	dUldgm
clher	hqXfYf
crpick	qeaadc
-bactual	qgeeaU
clcert	dqdedX
+bknows	Udcbjq
clcallin	eZqmbU
clmoveme	qfceXb
-bassess	YhqpXW
clbump	decfqX
napprai	ffffUq
nenvelo	hdddqV
crnote	jgejjU
-bteachi	XqZXjg
crcommit	pddjUc
crasking	Xcfedq
ndean	Undkdf
-3it over the	UcZinb
clhence	dfdeqW
-2pencil in	lcgagU
pbishop	bfcabq
cldelive	YqWbbm
nstayed	eeffqV
clpass	qYecZh
-1til	ghXVUg
pawarde	UqdeWn
-2, not	UWabig
clathlon	efqdcW
crvideo	Xckfqa
+bcomp	UdZpUl
nstaffi	Xgaedq
crcertif	Zqeceb
nresour	Wbehqd
clnews	iUgcob
clchief	nUkqVV
crdepot	bcfeqX
-blove	Umjehf
pvendor	gndehU
pdecisi	fWUgjq
nmass	qcedbZ
nsignat	iYfdWq
pallerg	ZqjchU
clfrozen	eelfUn
psystem	gjkjfU
ppiece	idkelU
claudito	eaedaq
psomeon	Ubnami
-blogboo	fmecmU
clzoom	Zcqdbf
-bpayrol	Wfeaeq
cllog	aqdfcc
clsadly	Xedecq
pabove	gUehao
pnothin	kZddUq
-btortoi	bdefZq
ppullin	deafqa
+1after	gUocfb
clengine	YWeqdi
nstage	YgckqV
-1now	ogfZYU
nhanded	gldcnU
flsorry	YYfdqg
-bconsen	XqbmdX
pfurnis	ZbqlcV
cllisten	jaaqaZ
psound	Upeedk
-bcvs	Ycbqbg
crgive	geUedn
clnudge	Unadbo
clform	Uqadig
-bpolicy	YkbfqW
+btaken	YeYZgq
-3she told me	febdjU
clpub	Xaibaq
-bbetter	qkZcZZ
pbook	eqjbUb
clband	gejeUn
clthen	kUkeoW
poccasi	Whefaq
padmit	dilekU
nfollow	UhiZkk
+1if	gidYUg
nscan	ccqdbc
-2candid on	laUbZi
crlooked	WcjeqY
presump	dfcdqW
+bfront	Ucfeqh
ngiving	XdZgqe
+bwebsit	fbafqY
-2, on	nciZbU
crevenin	VikaUq
-2but on	jhiabU
+b@t	fZqWYj
craround	jYqkYV
-bbrief	accecq
-bdata	UmceZq
nones	cbnhUk
clnotes	hcYqfY
floffer	Uogdhg
nok	nUhkUk
clyourse	Uqjeac
-bfinal	qccjYb
clappren	fcXdcq
+bsure	qXYdai
-bhustin	beqdcY
clhustin	beqdcY
powner	kigkUa
nmid	qeeeVe
-bcontac	jYbaqa
+2, whiche	jhkbZU
ndioces	pedakU
nelse	gfZeWq
crmost	lUdlcg
ndraft	ffffUq
crstarts	UiWdmo
clskiing	eYdceq
crlate	hZdcWq
-bleave	feaabq
nsays	kWUboh
clmeant	kZjcnU
-bsittin	jYlpbU
pbrewer	Zcdbeq
ncan	Uifdmi
-1number	dqZZXV
ntrue	Xefeaq
cllogged	eiffpU
clbo	aqdfdX
nowners	Yibcqb
+bwanted	VXdfiq
nintrod	Zqbdga
clmum	Ucaemq
+bbest	fnjedU
+brecrui	Uaejlm
crkept	YbieqZ
ptell	keWXaq
nstops	XeffZq
+2they said	chddnU
pvoice	kcccUq
nspeed	lZcjUi
-bhence	eedeqW
+bcircul	Ueclcp
-3will not be	UdZchh
+1trial	eambgU
+bgod	fkfigU
clredo	Zqbfeb
-2answer in	hUcadh
crrotten	Uflfmd
pchoose	aecccq
nacross	jmcbkU
flfree	ajqecY
+bvisas	Vcffeq
crvisas	Vcffeq
-bphone	ofjagU
clsubmit	UqXaji
+bapplic	iYXoqU
-2from you	WqXfZV
prescue	ZklmbU
-blot	YZfqlZ
-bqualif	gnekcU
nguaran	aZdedq
crhouse	efdcqY
pdoing	meejgU
clextern	gdcqbY
-bpre	Zqbddc
clhol	Ydcedq
-bdiscus	mUhodU
cr's	aiXbdq
rbanswer pick-up-again	UlgkWg
nbuilt	kfeilU
pformal	Ugochg
nknown	aaZjbq
-bbatch	mleahU
-bcircle	qdbfeZ
nassume	hoheeU
ahpast	YYaaqf
+bsent	Uekemc
ptorn	qYcibb
+2, @s	jjiXfU
pthread	ceZeXq
-bgives	qnaaWV
pchef	Uggbqe
-2it is	fbhUbi
-bbeliev	XcYfqi
pfourth	bcYZiq
clvacanc	VXddqi
+boffici	qXefea
-1ended	dcZbqY
pplus	Ukibei
crdid	dUacph
+btexts	qecdjU
pfreeze	jdemUg
clclosur	dfeZaq
+bthird	Vaqeeg
nsit	Wchccq
-1#	ZUjfcf
+bhiring	VciqgZ
crreplie	kafjlU
-2date :	gamYUd
clconcer	eabdcq
pmind	dmqYWb
-balike	qdeddY
clguest	eWeedq
-bofflin	aeYedq
plaugh	jZYpmU
+bstudio	UZqfdi
nbidder	qeedbX
-bhalf	najUag
clslate	bfeXdq
crself	Zqcfda
pmessag	caeeaq
crread	gZkmUg
-brecomm	Wefqdd
nrecap	dfeeqX
-bterm	ghVbUq
nphysio	hgeeUl
clscorin	Vceqci
clputs	qccbZf
clarea	bgdqcZ
nenquir	qabdXj
nplace	UoaipZ
pcourie	Uklejc
crtouch	befqea
npartic	gaceqX
-bverdic	pVafoU
preplac	mgiegU
nwhy	qaadae
-bhands	jqaaZa
+bfour	iXlmgU
crevery	qZcUjd
clstall	kdbeUq
crrefuse	nffdUk
pfinal	Ukmkfa
-bsleeps	qbeceX
+bcalend	Zfcdqc
clword	jjfggU
plied	fiffoU
clholds	Vqebic
pannexe	ZqffcZ
clfundra	Zfedbq
+bagain	dYYYqi
crhappen	acceqc
nlets	ffUblj
-bvettin	Ukfmbh
nyes	qahdVg
ngoing	UYWoqg
-1are	cZfUVn
-bslid	aeeeqX
pstory	ffZcqZ
clchased	XcbjqY
-2as of	UaUYmc
clevery	jUeafn
plindiw	qdebbb
nnext	Vfdfqd
nmisrem	cXefcq
nyoung	ZckfUq
-bhopes	ojccfU
clreturn	Zcdcgq
pdarren	kUfffm
clonboar	Wgcdcq
-2say the	ghWbkU
nelsewh	qfaddc
nface	qededW
-1needs	dUcnZd
+bmade	eUfbqc
crsettle	pgYigU
pbusine	hajqXW
nway	qbUiUm
+bscreen	Ufkigg
crreflec	Uqfgfd
cldistri	fqZZbf
-bmoves	Ubecnm
clprovis	qdhcXb
pseldom	afceaq
clrecomm	Yeeqeb
nreturn	Uehbjl
pmerry	bcabgq
pgoats	edmdkU
nevery	kUeina
crminds	qXfeeb
ncvs	bdWcjq
clenrolm	Zqbabi
crofsted	cfdeqW
+bprint	cqbfea
-berased	Ydefcq
nminds	mbdeUp
+bwhich	okeedU
crpolice	bqheeV
pcottag	bqfecY
ntender	gcacYq
+2you will	nUYbbh
clpolice	bqdfbc
pbursar	YqZbkc
crsorry	Vdeeqe
-bfell	deffqW
-blips	qadfdY
clninety	dffdqW
+blook	efacWq
nassess	eldeUn
nsuspen	efeeqW
crcrew	aYhdqb
-bstops	iqYcdZ
nthose	qgfnVV
crlist	hqkeXV
-bfamily	lgcmcU
-bterms	Uknddc
-2less than	WYffeq
-3you have got	ZqffaZ
+bretire	Zbeedq
-brounds	deZonU
clmark	iicncU
+bshop	Xbqeed
-1that	ijUjdW
-3i was told	mdeedU
clmother	qbbdgZ
-1again	cUkbeg
nfairne	qbfeeY
nhangs	deeeXq
clalong	Xaqekc
nhersel	gbahqY
nunder	oUYhhf
noccupa	eagfYq
-binvite	bUqceh
-2one by	gldcZU
+2, after	jjehUX
pcoming	iZXUmn
-benvelo	qhecdV
-2# ,	dUlXUh
pmeanin	adeebq
nthough	VVaalq
-binspec	egVUko
pinvoic	Wgddcq
pbehalf	Uldgei
clasking	Ucfkqb
pop	qcdeea
ptrue	khfekU
ntop	acZagq
psame	Ufhojd
nfirm	XUlbol
neach	qaecbd
pcook	kdqcaV
ncall	iUamck
psupers	kimeZU
pchasin	kdeikU
crreply	plcZgU
clfell	deefqW
pcvs	dqaeac
pfinanc	fbeYcq
clmargue	Yffcqb
clrun	YYqgUl
cryes	qmYfXY
nbank	ndjcUg
ngive	Uemfjg
nguess	fUdhih
+breal	ljUfdj
clstands	Xqieba
crcheck	dihmeU
+bb	ebqebb
nlooks	ZqicUh
-bsite	UZqZgk
nbus	YWjeeq
phiring	qbckWd
ndeal	YXbdkq
+b:	aXZeqf
pconsid	fefYWq
croutcom	qaYlcY
-2meets on	UZYjUi
ntanner	bqddda
nsous	dhdeqW
pfew	qZideY
-btask	YqeffZ
crbook	ZqZeYl
pmiddle	Xgdbeq
+2on the	giaUia
clgarden	ajWdcq
-2you :	qdbaXW
+bexcept	qdefbY
clnothin	nXdYWq
-bservic	ZVUmip
pshoot	kejkcU
preleas	bcfdaq
clget	qeZgae
npremis	deffVq
phelpde	cecfYq
nperfum	fcqefW
-bskippe	gddbWq
-bagenda	ilbkfU
+binsura	YiddXq
+bvideo	beqedZ
pset	UgopWa
pgift	Uieeni
cldocume	dUgfmm
clhopefu	qgdecW
clkit	dUleco
clgone	gUeblj
clrecall	aZinkU
nwellie	Yeqfea
+bface	feqfXY
+bbegins	ddbbbq
+bslides	Wdqdfc
punifor	Yhaeaq
pblue	ZZcdjq
+bconsen	bqceeW
pinvite	aqnbaW
clable	bUcdpk
preappl	dZbfdq
clcustom	qbccea
npray	mZigUg
p;	qkbdWc
-boath	Ujpedb
clnight	ckafUp
-2over the	WhUleg
-bmore	abbiZq
pclosed	mVdqXd
clfixing	qYefeb
-bchildr	WkYqbe
+bvote	mXmjZU
clreach	XqbiYg
clcurren	YiddYq
+bmatter	qddeYc
psite	Ueceko
ppresse	jeffUo
bs- span ahead	ffUeeg
+bthing	WqidXf
+2you have	pUidiY
clnights	bbfccq
+btests	Uafflp
clbook	ZqZfgd
clintere	Uqhfha
nend	lYcmmU
+bword	lhUifc
-bsure	qWfdZf
nenglis	qcffYb
cragree	eddqcZ
clearly	qbideW
ncustom	fdXgbq
nspeaki	deqfcX
clfront	hZpjfU
-3meetin on the	hZemXU
-balert	dZdecq
-bvotes	pZYhUf
poff	qdZgVh
clevenin	eUlfcj
nnights	aqdekV
crstill	WqYhoa
nmind	eZjYYq
nbursar	Ydeeqc
pplot	Yqebag
+bsucces	decqfY
nwhiteb	hciemU
nothers	mbUmfc
cllab	mjUcch
-bfate	qdefdX
-2no by	jfddYU
pforema	Unaddo
clhm	qYcdbf
-bnew	jafZVq
purl	aaeedq
crchef	dambUq
-bkeeper	abdfqb
+2, start	qcYZUb
puniver	oecdkU
nphone	qYZpaZ
pspend	bqbedc
flbye	dfclUl
+bsick	ceWeqf
-bvessel	Zdedbq
clvessel	Zdedbq
nwhatev	jekoUY
+bexact	qaidaY
-bproces	kbcnUf
pcourt	qcfjaU
+bid	ZkqfbZ
nahead	Xebdfq
phis	pdeekU
-busuall	qViadb
crdawn	ceqfbW
+bregret	cddeqZ
clkenya	Zdddeq
nstrong	aeffqY
-bper	Zdedqb
phesita	cqfffW
norder	jUfeYo
-2me on	flhUaY
prole	aanlnU
nlovely	Zdadfq
clpsycho	acqbce
pdoes	lehZUl
pshould	Zqkacb
+bpanel	YWqoZe
ppostma	ceqdcZ
pworrie	eeeoiU
crpositi	igekiU
+bjo	qdhebU
pbenefi	enifiU
pleave	qeWgcc
-bladder	ZUkecn
crjury	clceoU
crsays	nZXXqZ
clolder	Zafeeq
clmisery	qccfhV
crrules	qgffeU
ntell	kdqgUb
nproces	egdgpU
ndraw	YZedhq
crmedica	Ukqcbd
clits	qbbgfZ
clstays	ZnmbUd
nupgrad	dedeZq
+bgoing	Ubbimj
ptick	qdedfX
ploved	fUiddo
nhired	dYUjjk
+bheard	Wcffqf
popened	qbgabb
-2back by	bgccUj
nstands	jXagZq
clbidden	ceqeeX
nbread	cjhZVq
-3and on the	qdbccW
nnag	qmdeWV
-3would know by	iUedie
nbright	eecfYq
crgets	qYYjWf
frsoon	dqaeec
porder	jUabhp
crsmells	Veefdq
+bhope	Wgfebq
pcv	Zbefqe
+bfire	Zdbeqc
pdean	leXUkj
-blisten	obbndU
npress	ZqfdVh
-3not come on	ZaUchk
pwho	qfcbdc
nmyself	qZdigW
pours	kmjcaU
+boffice	gfmkgU
npolicy	deqdba
paberde	dfqdaZ
clcut	lqWhbX
pown	ZqidcZ
-btyped	Ucddol
clapprov	eYUpif
clworst	qYcecf
nrest	dWekqY
-bnothin	qfbYha
+2, else	YqeebU
-2it in	gifhUe
+bpicked	qefeaZ
+bpress	Upcfbj
npops	effeqV
-b#	Ubhkji
-bpaper	cjUogb
pfill	Ucnfei
pnurses	cdbcdq
+binsure	dqeeeW
pregula	caeecq
+brent	acefbq
noslo	cjemiU
nthanke	cVpfVq
nturn	kiUmcb
nlose	Ujgdme
pnotary	Wqdddh
poutcom	hbkUal
cltest	WoqZhU
pspeak	cqecda
nexamin	Umkaef
ntyping	dkffUn
nlikes	ebqdZe
clthinki	maodhU
+bnotifi	lfWqXY
clwebsit	cgXdbq
cldoctor	YhmXUp
crdiplom	Wqffec
-bperson	eWkWfq
-bdemo	daqdfY
clissue	pUgecg
pharbou	Udkdcp
+bbetter	UopefV
nchance	YeZdfq
pdepot	gimjUc
bs- span past	Xfffqa
pco	qXciae
-bquist	aqecea
clbottom	aqecea
clquist	aqecea
crtold	qUZcqZ
frclosed	YgZeqe
-1commen	Zcacaq
npetra	Zeeebq
-brefs	ZqeeZh
-bnumera	cqdffX
cljoin	bYidWq
-bquick	mUhYej
clminute	XdliUo
+2, bring	UUicYm
+bperhap	Wcffcq
nfibbin	ffffUq
pwrote	lchZpU
phow	ehbiUl
+2and @d	XUjbfh
clcourse	qVYZcn
-bstamp	YlYlnU
nanyone	kdgkhU
nco	afejqV
cloral	gWqdgb
-bembark	dcedZq
-2commit to	Uadajh
ncircul	Wcdefq
pcleane	lUbdco
ncareta	ZeeqYd
+bunusua	Udfoff
crunusua	Udfoff
crpapers	UpdnfW
crno	qZZdna
pwatch	kijddU
pbegins	lblejU
-3back on the	UefXYp
pyears	XogjUi
-bvestry	cbcbqc
clprint	fqYcce
crzero	dqbfcZ
crchoice	ddifUn
nportal	gZjqXe
-1away	Xbcebq
-bdisapp	bkceUo
cldisapp	bkceUo
pleeds	ZbjcZq
+2you would	UZjcfm
pgirl	UWogfn
-2^ after	ifbZoU
-3yours of the	aZUeij
-2^ take	YqddcV
crwhoeve	kdZjUk
-1her	gedUge
pfield	ZYiceq
nbeen	bZccqg
-bstays	blmbUf
-2^ told	Ucdbob
-blibrar	aYcfeq
-2out the	qbbecX
prunnin	hqXdgZ
-bturns	hcedVq
plate	UmYbfo
puntang	Zcedqe
-2again after	dadeaq
pexpedi	XaleqX
+2, but	Uccdim
+bring	mYWlUk
-bpostin	cWcdeq
-bpunctu	qcYfec
prestar	dfeqbZ
-2you till	jkeciU
clswore	qWbemV
clchurch	Ugbpbi
-bdoing	ZffqiY
-bmayor	Yffqeb
-2me till	ofbdbU
nportfo	WeqidZ
+brecept	WqXcZl
-bcoach	eedbaq
crrespon	qaeeda
nfarm	mcpdcU
+bdecide	mddaqV
clsmooth	eedeqV
nhybrid	edceqY
-1voted	ceedqW
ntie	beqcfa
-3to us by	ZqeeeZ
+bgets	qXVeak
ppayrol	kUmddf
ncrane	dpdfiU
nregard	qhYZcd
+2to do	Umbaeh
cldemand	Yqcfeb
crfree	lXqcdX
nquote	VqaepW
clgig	Ufdhjl
nestate	mYibUm
-3will tell you	ijceaU
psub	hjeemU
nstraig	nZeqYX
nvested	aeddbq
plonger	ebacqe
pcarefu	qcgdaa
pbig	bgddZq
-blucky	qededZ
-1is	hgieUf
clhopes	pnaYdU
crfeast	Zdbeeq
pdocusi	bqYedf
phaha	bcaeeq
+bbrilli	Xeefqa
-bmanche	leeemU
nyard	ghZaYq
psms	qbeebZ
-bassoci	ohfZUi
-bhangin	jledUg
+2, as	dieUgc
ntour	ZkgcqU
-2shuts on	cqZcYV
ncourie	Zeedcq
-breach	UofgZj
clticket	YajeYq
crmailed	qeecba
pemaile	Wqeeia
nteatim	cecbcq
crfeedba	Xbhfeq
craccoun	Zbdedq
crhands	daeeqa
-2's the	afigUi
clsmoke	qadeda
-bbranch	lhdlUa
-breconv	cecqcZ
clperson	eYfXgq
crget	lgahUi
nacting	Weffcq
navoid	Yeeebq
crconfir	qegbdY
clgates	cacfcq
+breads	fdYqjU
pthird	nlfUca
nalread	jcgniU
nfuture	cfdeqZ
classoci	qndYaY
+bjust	Zajaaq
clexcel	djneeU
pnone	qWbYan
crtell	qecZbg
previse	gjpUfZ
-bformer	YpXbqX
-bchair	abaqbh
cryet	XjbiVq
npredec	YjfeqX
pferrei	ZeiYcq
nbear	WZbclq
napply	afcdbq
-bplus	dcbecq
-1test	XYqYcc
pwhole	qXdfee
poffsit	cdaqeZ
ngets	odYmUe
cldesign	dfdpjU
pceo	nboeaU
+bwritte	djkZjU
-3result on the	qeccbY
-bcomes	qZYbWn
+bstarts	Uiaehn
+2there is	dUZccn
clavaila	diqbXc
nchecks	fqkdYV
crlab	dcdeqZ
-bmove	jYiepU
nexcuse	dodejU
pstage	enpaUX
pquiet	qcdbWi
+bleast	Zccqee
pfolder	qhadcZ
pamazin	Yaefdq
pblind	hilibU
pversio	dqcedb
nfun	dfdeYq
clorder	ibUbep
pcaptai	qWWedm
cltemp	cddeZq
ndress	YepeUl
crchoose	qemfWV
-bwill	qWehef
-2: in	jYkdiU
cldental	alUefo
nrecord	dacfqa
-bdental	heUeep
-bpapers	hUVlog
pcleara	XqbdYl
+bsix	aVqdZj
-2feedba call	UbkdZk
clnay	fqWeZe
+bwhere	jjZlfU
-2so ,	hjUjcX
clcontac	fdadqb
critself	qlXebX
-borigin	Ybecqf
nheld	qeaXee
-1a	UagXgl
-bshown	cceeqY
+2for a	gakVUh
-2sit on	ZZUidj
-bpassed	eZcbqe
+breceiv	iadqdW
-bunpaid	adqfeW
crthen	qWfgbc
pnurser	Xkdqeb
nclose	XgqYgd
pdrivin	fplbUc
-1picks	kcZkaU
crbrilli	Xeefqa
clreader	icWqca
-3told by the	iUeeZh
pdoubt	ickdlU
clself	Zqbecd
rbaside own-plan	bdcZUp
nmove	Waqceh
-2so on	bWUYen
-bplaces	olccdU
nbelow	nmUbgc
pwhethe	higUZk
clfair	ZXiZgq
ppracti	UmhZan
+bninth	Zacfeq
-2^ with	ZcebYq
clcondit	gUdfkk
crnames	oUaldd
clowner	oVjUZl
+bun	Xfffqa
nprovos	Xeeqcd
-bmake	pfneYU
+btheref	peeeUh
clstaff	aZXeiq
-bcollea	XXjlqZ
cltrying	YbnqbW
-binvent	bddcdq
pgets	jgkVUi
-bstarts	edgbVq
+braise	Ydeedq
crraise	Ydeedq
cldefini	qVcegd
clflat	ZcZcgq
clrang	Zaccqg
claround	fUgmdg
pcomes	XkUaml
-2finish on	ZafUem
ndetail	qapbVa
nappare	bcgfqX
plad	pUdcdl
+bclock	dqfebV
crbehind	Ybqeed
clquerie	Xcefeq
-1day	eaiUcg
clreadve	bfdfaq
clallerg	bqdfda
+2but the	Udcalf
crsure	qYahdd
-bmaking	qcYhXf
-bopened	iddbVp
-bplay	bcpejW
-bclerk	pnWXeX
-2# more	bdbngV
pdiplom	eljfgV
+blooked	Zfebbp
clfar	bddeap
+2, from	iZlYVb
phunt	Zcadpd
-bskills	cmlffV
psource	dpbfcZ
pdeemed	Vdojde
pcase	dkkamV
clswing	cXpeee
clfunera	cfecbp
clbirthd	aaXdip
nlifted	efffpW
crdare	ZZffep
-2moved to	fZjdVi
ndesk	iVcjjg
-bmaths	gpcdbZ
preport	jVdkdg
cltechni	Vbofej
crfour	nYklcV
nsince	Vedhng
pchase	ghkejV
clcardif	ciedXp
-1no	ldVgcc
ncancel	Vhedmg
crweb	dbffYp
pb	hnVZcj
-2yes no	padbaW
frreview	Vhgocf
psynod	Wfeedp
-2us on	bhiVhb
ntechni	Vfmchh
-3the course of	peabZY
-2confir by	dibdjV
nhold	hVdclg
nchoose	ZgpVmZ
phangin	pbbeec
clnicest	eeZfpZ
crcalibr	YddpfZ
crlifts	bcffbp
phope	iVdene
-1but	mbgaVc
+bdbs	Xfddep
pincomp	apbebf
-bportfo	epaYef
pteach	YepeYh
-3call on the	fcgbmV
clalways	cXddfp
pplease	Vimefh
-btour	YZfcep
nfinish	igXcpX
+2, by	ofYVZa
+bbill	cYefep
crbill	cYefep
-breside	bgdbbp
nblessi	pZdfae
-2course of	peabZY
nworry	hhjcVj
pindivi	Vheego
-bshould	llVdiW
-2hear on	fgVXhe
ngameke	peefYa
nemaile	Vbamhl
clfix	miVfca
+boutcom	pYYndV
-btermin	Zpadcf
psuppos	pbldYX
+2, half	WXpcad
pwhy	bfadbp
+bhow	kfniVX
clreplyi	dpcfaa
clring	jpfbYZ
-2the list	Vkbdeh
-bformat	Xpefec
-2place on	Vahdbj
+2: you	gVjdjY
+1or	YohdVf
-bcatchi	Yfeecp
clsubsta	pYffea
clreleas	llVZhb
potherw	eepedX
crdesign	cphdbX
nplanne	pfachX
clsupply	XpgeYg
phear	iXpWdf
-blapse	feffVp
-bthanks	VYZcko
nreopen	afbcpc
cldoor	nfZcVj
-bve	efWfep
clsigned	Vpacnd
+bmoved	fdgcVp
plectur	Vkdhkf
nsaid	kWhgVn
+btrue	Wfffpc
-bsent	ohVakZ
crhit	afepdY
+bsharp	ZjpeYa
-2so the	jlVZaX
+2we tell	pbcacY
-3for you by	lVefdg
phappy	Vlcjgg
pmatch	VlYemh
-blaunch	Zccdfp
nwrite	jdVpZg
nproof	ahpciV
-3it on the	ejffhV
ntalk	WlgVim
-2when :	gVhdYh
+bcontra	jbacYp
cldinner	aakYap
pprimar	gigbnV
ptwenty	dfhpZX
pscreen	fkoXiV
clestate	kcgdmV
+blapses	cmefkV
-bcycle	efZdbp
-2and the	aVgkkX
ndrive	Vibloa
clname	lpVYiY
crforms	hVjefm
-2opens on	ZbbaZp
+bsomeon	oVdaoa
pslow	aVapjf
crfounde	Wdhfap
+bdoctor	dpeeYd
clmentor	ddenlV
clcleare	iVddhl
naward	aeecbp
crsack	dfffXp
-bremote	Zeapaf
pstatut	jbkbVl
pyourse	fpibcX
pavoida	fjleeV
-3the interv on	bYlckV
-bpermit	dbbedp
clco	acpaja
-bspain	bcedep
bsin day ahead	VbefVo
plast	hffpZY
+brival	deeeXp
bsin period past	VaXYle
-bgates	iVcfcp
pbetwee	pjbkXX
psing	ZkpfcV
pjunior	apgbga
pbase	VpeeWm
-bcard	fpcdWe
clalumni	beZeep
nrefere	Zipdbc
ndoor	gVfgob
ppairin	pdbdfX
-breps	Ybffbp
clreps	Ybffbp
+bnear	pcXfed
psuch	hdcpcV
nltd	eYdeep
+bplaces	efXebp
-btools	aXfddp
-bbirthd	iaVchm
+bleader	dafadp
pforgot	jXcZbp
ncake	igVYof
nprogre	iecliV
+2for an	hldcgV
npublic	ljlhVX
crcould	XhndWp
cllevel	eeellV
+bfix	pbafdc
-bpaperw	Vjdcbp
+bhersel	Zacipc
ncareer	kXbdap
cllondon	bdpkeW
pcert	cpeedY
+bhappen	iacepZ
pscaffo	Zdpedb
-2know in	jjdecV
pmin	mXpddY
pwords	fnZckV
clreachi	jleciV
-bcollec	ZkVhWm
-bshoes	eYffbp
pmadam	fjhVZl
crworst	pXefdc
+breckon	peeeab
preads	mZVkVo
-bkeep	nVhdfe
clprofes	pcigYa
-bblank	fiffVm
clrate	Vpaeeg
clgran	Ycffbp
npensio	bpdbec
-bbeing	Vhgmaj
ndiarie	bepbZg
clnext	laVoWj
-bwash	bfdpdY
clwash	bfdpdY
njudges	Veefoi
+bsample	Vodfeg
cldepart	abdgcp
-3out on the	gkbYVj
ptold	pdaega
clenclos	Vlffke
-3, so the	jkYaVb
+bmeans	pYkfVd
preader	hdceWp
-bnews	eVbaoj
clremain	jggaVl
crforema	dgpebX
pfar	pggbcY
-bill	pedffW
-brobing	Zdcffp
clrobing	Zdcffp
-2tell her	kbcblV
-2form by	bpeecZ
+1@d	jfkVcZ
-bdefini	pWdehZ
clcharte	pbeddc
-brector	bbephZ
-bjohn	pdbeda
pcome	WipZdg
-bsupply	WpgeVl
-bintend	pZeeeb
-bpushed	gaaloV
clcircle	pdafaf
clpickin	nXZmiV
-bstretc	dpdecW
clcoveri	edYfbp
-bunder	lcpccV
clserver	XpZcei
-1to	jhgkVb
+2after all	WdVaoe
-2of the	cXgVgi
-2^ so	kVZcie
ntalked	Viadni
phall	kVchck
claccess	bpbfeb
npages	kVebof
nstand	Vghldj
-2sign by	Vkdech
crus	nefjeV
-3it will be	gbgbVi
clviewed	cdcfap
pshadow	WnpfeV
clvice	ecepdX
crstarti	cbaffp
-2candid within	pafeaY
ptea	Zdfpcf
-3inform on the	ffffVp
pemerge	Ypbdbi
rxdenied on past	efeepW
pregist	XpYkYi
crperman	gcdgVo
clfolks	kXbpba
pops	phgfbV
nward	mbncfV
cldangli	pefacb
clretain	addecp
-1wanted	WjehmV
-blooked	XZbpnc
-1open	VfWafm
pkiddin	lfkfdV
+blifts	Zcefdp
+bcandid	mVYmia
crquote	peeeaa
cralways	VZdlil
clbbq	Zecddp
clfellow	ZlaYap
-bchoosi	mhbekV
psearch	Vfbieo
nreserv	dlpcZY
pjune	apbdkY
-2, decisi	pbedaY
paddres	VjmZig
clsome	iVfigf
puncle	pWkcfY
nvotes	nbcaVn
pcertif	Vnldgb
clforty	Vnedhg
+bwhethe	lkVgiW
-2talk on	kdgcgV
nmoment	pdcegY
nonline	VZebpj
ncomple	hpZdjW
pstairs	blegnV
-bcallin	aXpmba
ptogeth	pccabf
plearn	Vljech
-bfinish	YmfpYb
+bzip	Vibdeo
-1's	iYggVi
clseat	epnaZX
pattent	Xpjfba
crcontra	gYZeep
clthroug	dYhpjX
-blasts	ZVgoaj
clconseq	fdeepW
ndial	ldpeYV
ntree	aecccp
+2if you	XngaVe
pfailin	ikVfdh
nlad	paZkeZ
-blies	jjjebV
nspent	cfeaZp
nbats	efefWp
crbegins	Xdcdhp
crtalks	eekdVl
clkept	lfacoV
+bsecret	pddceb
nstandi	jdcfVp
-bmatron	mVjYbj
premain	ijjgfV
+1my	igVfef
nfaster	pdfebZ
cltae	cekfnV
-bcoveri	djVfbp
nfish	egedpW
-bblack	pdcfda
pvet	ZeVemo
-1releas	ilZbdV
-bredo	apbfec
pweeks	ldVddl
crcorrec	Zfeepa
crliked	eecfpY
pmeetin	pgcdYd
clpast	pYgbec
crphlebo	Vffell
clnursin	ejielV
-bprint	hpbacc
clphysio	ZYefhp
nthinki	Xbcapj
clhires	fVemci
-bbroker	epeeeX
clbroker	epeeeX
-2number by	Vkdcgf
ncfo	pdgddX
+bsuperi	pcefaZ
nunit	Vaoebo
+2is for	cXXdXp
clbeyond	pgeebX
norches	kchhjV
pcompar	pZZidb
-2up on	cVeelc
clface	VbmepZ
cran	pZchhY
cladvise	eYZlpa
-3meets on the	bZViXi
crgovern	Vibpdd
clbrothe	ZZedfp
clforese	bccdpf
-bturned	cacdpc
+bquite	Xeffpc
crringin	bdddZp
nhope	bggfVp
crmine	pdelZa
ptalkin	jZVfhj
pplacem	Vkjdal
nquesti	ipkeWW
clhanded	eeVchn
poblige	ZidkoV
nexpect	WXfpej
+2to choose	kgbhcV
-basks	acgccp
prenews	Zdedbp
+bassess	ZeojfV
nworse	ebeeZp
clhe	pZghZd
crslip	apffXj
+1by	ighVbc
pgood	chjjjV
-bclocks	cbadep
-bif	ijjaVf
-3, not the	ZeedpW
-bsemi	cdpebb
-3sat on the	XdZZpX
ppictur	ceddap
clteachi	cpbdhc
+2, at	kVgdfb
nmissed	Xchfpc
nlandlo	ldffVm
rbappointment please-do	eVlbgb
-btimeta	Vdaclp
-bwrong	ZcYcpi
npendin	dfaepZ
-bpartne	iXXpiZ
+1they	gbVifh
nfill	cojdfV
rxappointment from no	dcccVn
preply	pcmWhW
-2ends on	agYdVl
+bcoding	Xpefed
clcarol	enedkV
+bsays	nfVbka
+bappoin	dmbapV
pdebts	bpeedX
crcallin	pfeddX
pkel	eeXdep
-1shuts	apVZXd
clinstru	mZmicV
+btry	Wbpehd
-bstands	YpmfaY
nbroken	lbgkgV
ptender	dpZgXf
nnap	lndfZV
ngot	Wgdbfp
-bdegree	YpdfZf
-3say so by	Wpfdda
npasspo	dYmaWp
nresign	aXefph
+bpositi	hfeepV
clcallba	hbljbV
-bfall	Wdpckd
+bwaitin	ledemV
pstarti	cepeeY
pm	eeXefp
crtexts	needjV
-b@t	Vhhdhh
nnon	dedpcZ
-1due	gZbfpa
pchildr	VgghZp
nkindly	iapZkX
noduya	pafeab
pcharit	dpXeZi
crboard	dacapf
-btalks	jXbphW
pfile	ghZpfW
clthat	bfcgpb
crmove	Vnedfk
pif	fpaaee
crbroken	cfffpX
cldecidi	pbcaVk
nlegal	Vncieg
+bsend	bhepYb
+2, has	VZYZnh
ppushed	kcjkeV
naddres	dXpZXn
-1if	fVpbca
-bbeekee	pdfedX
-btravel	YYhXjp
clothers	fXYdep
-1your	VVjbfk
ptop	Vjihfg
pcloses	aWpmiV
clhere	Vjhecm
clalone	pdefdX
npigeon	Wpbech
prink	iebepW
clall	pbdheY
-bgcse	Vgfedp
clgcse	Vgfedp
-1waited	VZedli
-btree	beeeap
nallerg	bepecc
pbeyond	Vamkjd
ngrace	Vldeob
-2ring you	eVhdig
-2them in	Vmdebl
-bsenior	edaddp
-bcourse	pWkYbf
ntrip	jkVdjc
-bbuilt	ceddpZ
clbuilt	ceddpZ
ncash	eepeeX
+bjob	pkVdgZ
pphoto	Vnddbj
-bhoneym	cbfbep
phere	ipagaa
-bsets	pWgfec
clsets	pWgfec
frchosen	mYeapY
-bcleare	hVddhm
clb	cnVbZm
n"	gXXZpl
clreal	pagfgW
palerts	eXffep
crdither	Xefedp
nsuch	WpddlY
clam	gckcVo
-3to see you	eenekV
crcompet	idpedV
-bsome	pWdaeh
nperhap	neceiV
clscan	Zpccga
punanim	XpbaZm
clcvs	aaYpak
+2before ,	klaZhV
-2decisi :	cabanV
+bstoppe	bbdepZ
+2becaus of	fVhZWp
-bdrug	VfpZaj
-baltern	cfpeeX
crsea	epeebZ
peligib	eifpbW
-3closin date is	Ycbbdp
+btimes	Vlidhg
pboat	VpYjak
clgive	plffVX
+2, good	ncbbhV
clshift	VdmZcn
+2they called	ZeabXp
-2reappl in	Xaeebp
cllet	cpgcgY
pagain	kYahpY
-blast	VdZjmi
-belders	dbepZd
nday	YplZgZ
clsecret	phdgVZ
psignal	gceepY
pseven	mecihV
crthroug	fVljkZ
clrefs	Ypefah
-bdr	pclbbW
pchecki	pWbelZ
pjoss	Zidcbp
crfield	deccpb
+btheatr	dfffXp
pmeets	pZWYXm
clstops	epYbcf
pmounta	WkijkV
clstood	maebpV
ppaysli	Wpcddi
npeople	bmeVlf
-bwhole	dYddfp
+bsalary	Xebpib
clfall	Xdpckd
+bmay	fbVjhk
pchidi	diffVo
+bany	Vhgckh
-2by the	fgXVgf
creveryb	pYZhcd
+bif	phbaba
crmrs	fideVn
crnurse	pbeeda
clstretc	bpcedZ
+bstaff	YfYdfp
-3has asked for	lbdiVb
pcarrie	pdfeZb
+bwith	eVmcnd
clagm	aeaeep
-bobserv	XkpdcZ
-blights	bepdfX
papplic	mVhjZg
-bit	hmdghV
npin	kfnedV
+brecess	bdbddp
crrecess	bdbddp
crfunera	Vcceip
-btaste	Xcpddg
pthen	pggZWe
cltaps	apcdec
crrecord	ajeklV
-bsheari	Vkebdo
+2is fine	ZpbecV
clpray	clcpZX
pfilled	Zdabpi
pmake	peadeb
pooo	ddbpeZ
-bstated	Vefepd
+bcontin	dffmkV
+bengage	beefYp
-2and said	pdcdXZ
-3a decisi by	fhddVg
crsteeri	Ycefdp
clletter	piabfa
-btwenty	Vfhldj
cllatest	pkdcYX
ppoint	gelhjV
-bspring	fcYddp
crwhom	pedceZ
+bglowin	eZffpX
phandwr	lfekfV
+1whiche	pbddZY
-bmix	bcbepc
+blike	ZVpYog
-1decide	kVVcge
rxanswer by past	fefekV
nauditi	ckkifV
-bplanti	Zdeecp
cllookin	hifpXY
+2or the	Vpeeac
ppolicy	pddedb
nby	dZpifa
plapses	aZjdbp
clfail	padfeb
+1which	dpdcdZ
+2, me	bZghVi
clterm	epbaXi
-bswing	dXpfed
ptool	ZpjecY
-bevalua	kadpaX
clhun	Vdjdhm
puse	lpXdcZ
pglad	diZpeZ
-2^ then	Vddbhi
pmirror	hjcdVj
+2, result	lZigXV
+bmrs	pcXfWi
ncould	Vgbimh
crwait	XiZcpd
nseen	dpXamZ
-bmumble	ceddpZ
clmumble	ceddpZ
cllapse	egefVp
crbreak	Vincci
-bcv	Vkbclh
nrecomm	bdchpY
pconseq	cZefep
ptruth	jVgffk
-2asked for	pZadba
paptitu	cfnkdV
crinsura	cpeebc
clflip	pecedY
-bcaptai	dajcpY
nweek	VlXZkm
nergo	Ydeedp
ngaffer	pecefX
-bdrill	beZfdp
cldrill	beZfdp
ndays	VojdoV
+bplease	apiYjX
-3from me on	liacZV
pemail	fYZalp
-2, so	mkbaVY
+2so that	iidaVf
-1from	Vaacoe
+2is what	ghVZfa
nget	paYnZd
pfeelin	beefYp
pdraggi	peeffW
clsail	Wjddap
pbest	XpmcdZ
ppile	pcagba
nmaking	Xeedgp
-3, and the	pcgZWY
-bcalled	lkfbVf
-2, answer	gfccjV
-2pick on	pcaabY
neventu	Wdfffp
ncontac	eVdlgk
-bwe	eYeipb
cldemo	fepdfV
rbdenied they-will-decide	adbVlf
nsectio	ZZicpb
-2make it	ikaZXV
pword	ffhpdW
nnotes	afaXpi
pby	YVlmcl
cltick	apefeb
+bholida	fWfbep
clwithou	lfpcXX
nnumber	Xjpbec
+brabbi	pddfcZ
clretire	YcZhfp
pmixed	cdefpZ
ndm	pdceda
-bcalend	hgjYlV
nreadin	XdjiVp
clhours	Vjkbmc
+brememb	Veeejn
-2was due	ZZfepZ
+bthey	icbbpb
cruse	jVjegi
rbaside step-only-if	fdkVWg
penquir	hadmlV
-bhim	eogbVg
clarrive	Vaafln
ptuesda	dkcimV
-bmrs	dpfYed
n;	Xfiepc
+bno	dgaZpf
pbeliev	Xgfdbp
ppuzzle	hboefV
+brumour	cedfYp
clreceiv	peablX
crhall	eXmdVn
-bsoup	Wbpfdg
nsap	nfffhV
crcandid	kZXpec
+bfurthe	ehfemV
+bbefore	aoVdld
+bminute	kbphYb
crcame	Wbabpk
-bshadow	Vdoedh
psugges	XpeejY
clestima	Zdeedp
psecuri	fgcbWp
clconfer	jZapdb
pcork	fdYmoV
+bhis	jVbgjg
clleft	lmdVmW
clpleasu	bZjdpb
-bassure	pZfdag
clachter	hbbdZp
nnice	pbYemZ
+2with the	jViefd
passess	jkpbWX
clknown	nVcbig
pforwar	jgVkoV
clcalend	lmfaVc
+btreasu	pfdXlW
-bnight	amheVi
-bswim	bcpdbe
crx	jdVehh
-3decisi by the	feedjV
clphonin	pabbch
-3by close on	ofbedV
clworks	WpelfY
nreason	fgYcpa
crinform	pZefgY
crdoes	kXVihj
clrefusa	nVdekd
crbegin	Veddin
clabstra	Zpdfeb
+2, hr	gcYkkV
+2either way	pccebc
crnice	jVjfdj
crcollea	Xafdpf
ndefini	nabeVj
-badvise	pZjdeX
clfarewe	Zddeep
+2, nor	VZceih
clambass	fdgfVo
cldrug	VhlZcl
cllotter	Ydffep
-3goes on the	XaXZep
phandli	apjedX
fldecide	pfdiYb
npostin	pehfYa
+bstraig	pbYeia
crroles	efZfbp
pelse	Vjfelg
pcabin	ceefZp
-bfire	aeYdgp
porigin	Xpecja
pgrand	Vfkdji
-bclears	pZeedc
-bentry	addecp
ncandid	Vjblhh
clfittin	Vbldcl
clsub	kbmegV
pkids	bdaiap
crelsewh	Voefdh
+2: the	bhVXfi
pidea	eZpdZf
cllying	hdefVm
-2come on	hVcYie
poffice	edefWp
-3out in the	pbXabY
-2letter by	glecYV
clsleeps	pcfceZ
clsaid	bcfcpf
-bsettle	pbXahd
crcarry	apeedc
+bbear	Yiaddp
preceip	iVfifh
clfollow	lVcenc
crwhatev	pgcdbZ
pextern	hecjVl
-bad	aXaYpl
clmentio	ZXjcgp
-1conver	bcfhoV
-3@d , and	pXdcab
-bsuppos	bfeepb
pquery	Xccdpk
-bnotes	hdXphW
crafter	fVfjgi
+bportal	pkedWa
clroux	efcfZp
clshout	gniecV
nflies	pkcbcW
clwishes	adfpgX
cls	pbdieX
pcompre	dpeffX
pstrong	phcfYb
+2, he	fkgVhZ
pforms	VplmYY
-2dies on	ZpacaX
+2we had	ZjeenV
clvery	Vdfekm
cllawyer	lbebVn
-bmax	mkefdV
-1need	jVdfVh
-1person	fYVfjc
pday	ZnncVf
-buniver	Vdelel
pkeeper	fhdYYp
-2back the	VXYamj
criban	fpeefW
nsearch	Xfbepf
-3is back on	jaWfVg
pretire	ebcdcp
psilenc	YcpanZ
-bthesis	Vidjak
nallowe	haaiVo
planter	cefgpW
-2day ,	gVmZZe
+1came	Vbadmf
-2said by	eXfbnV
clscanne	cpZfed
psubmit	pmZdVb
+bnor	Vbcdim
-bdutch	bpYfeb
pfrench	cgpedW
pretain	Whfddp
crinvent	Vdadln
pmap	ZpicfZ
ppilar	nelccV
-bsuit	ignfaV
pfinals	VdjeZp
-3, it is	bVhhfe
+bsoones	Yddeep
crsoones	Yddeep
-bsomewh	jcielV
clsomewh	jcielV
-bbishop	pYfchb
-btexts	pYfeed
-bscanne	cpZfed
clfundin	ZcehZp
-2to say	gfVZeh
clwhistl	pbdfda
nconsid	hlZeoV
pattend	kVhYkf
crthree	fVgoah
clgaller	Vmcdii
clobserv	cipagY
crthinki	kZdnhV
ncount	ffVdoc
-bboat	Vendbh
clnotice	jWZYgp
crlicenc	addfcp
pless	Vgfeen
crcount	Xbdibp
-3, @d and	Vbiffe
+bfate	pceeeY
nforms	ikXeVp
crcome	dpjcYd
+bpast	pcgfeX
nalways	mYgfmV
clreceip	bgaeap
+bgraz	Vmhddj
ncedar	fcdeZp
pdenial	mbffkV
+bcentre	bfpeca
clsave	XVnfbn
+bmonths	Xdffcp
nscores	cfjVdn
-bpost	hbbWgp
pmoira	pdeadd
crreads	edbpYi
psort	fmhhVa
plodge	ZpWecj
-blate	mVZdZp
-bnotify	pbeejV
+bshoute	Vkffnc
-bwhethe	Vfiegk
clbell	pladYa
pmine	Xpcbgf
-brememb	kcgbmV
crappren	ekcemV
clcompan	ecfeYp
+1the	gaVaih
+bforema	nXpcYc
crsoon	jnacgV
-bshook	Zddfpb
-bis	jceiVl
clenjoye	aedfpb
+bonce	peYabg
-brole	Vggcik
-1it	ghVgdd
clanothe	jgVldf
crhanded	ikeehV
neaten	pdcdca
pupload	VleiWk
+bstuck	dfVdoj
+btalk	Vaiogf
nreject	dpbeXh
creveryo	ogYeVh
+1only	cdacVo
nlegend	hbZfpa
ninbox	pgddfW
-1off	cddVek
-bsailin	ceddcp
pmeet	hcpiXZ
pclosin	jXYpWh
clum	djfboV
nfresh	Vhdbmi
-baverag	Vbdeoi
pneeded	ipedWX
+2s post	obbefV
nsurviv	acpchY
-2is at	ZbpfdY
pslides	VnjeXk
-1become	pcZZWZ
+btherea	fgdpcW
-2at the	hdVeie
nspecta	fcpdfZ
+bjoy	dfeeXp
crclub	edbeZp
nchildr	pdcghV
preceiv	dVcnii
pshut	fXooaV
-bsealed	pccbcc
-2over on	XgVigf
-1free	WZpcXj
crgot	peZakZ
plighth	nhabVj
+breplie	laecoV
pwarden	ZaXcmp
-bwi	bdpfeY
-3interv are on	ZdjVbi
clpaymen	Zcfeep
ninterp	eefpgW
psignin	Yfeedp
-bevenin	eVagkl
crunsucc	pdfgaa
clchair	ZZYmbp
p@t	bneVma
pother	pYcecg
craway	eaXgdp
pwhispe	mkeeeV
clprovos	cdepda
-bfittin	Ycpdcf
+bnurser	dfffpW
+bturn	Vofdej
-bdock	ccceep
cldock	ccceep
psunniv	eecdpZ
-3be told by	fbfejV
ploops	pbecdc
crchat	VfkjmW
nthree	VldZoe
+bends	gYcebp
-bbecome	abefdp
clscarf	ZZffep
pallows	hkkecV
nzilch	bdffap
cregg	Yddfpc
-bswear	Zacepf
cltrain	Vfchik
+2and for	cjbijV
-2verdic on	bbbanV
shtime-only	aVdblj
clpaperw	bhbbYp
clhands	jpZYgX
-bcake	cZWchp
-bp	bdcepb
cltaste	acpcdf
-bchange	dViajj
pheld	pddbbe
cldentis	Xeibbp
clliked	bbZlpZ
cltop	paZccj
nenter	adffbp
-bbank	peaZhc
+banybod	Xdffep
+2, even	pZbecY
nring	obgeVg
-2^ the	kiYdgV
+bdrop	nldgZV
rbsuperseded -	fgVhbi
clunder	pagchZ
-3ends on the	VjXdal
nmap	cekeVm
-bbrothe	cdfeap
crgran	Yeeedp
pessay	mmebcV
pdr	gciVnf
clwebina	edYfep
clhaircu	ZdjfVn
-2make that	nfZXcV
clbet	addecp
-bprice	Vleeel
+bfee	YhbeZp
clbelow	Vgfdbp
narea	deceap
+bpresen	YjoZVi
+bquay	pfeedX
crsaid	XeZcpj
clsomeon	kVfYen
+btext	maVmfa
-1came	VXdcne
pwater	pdefZd
fljoy	Vkfbji
ncounci	Zbcbhp
+bgate	XjicoV
pparty	pfdeXf
pupdate	VcZjoi
crstay	ibaepb
ppharma	efbcap
+barea	jbmdjV
-bshrug	pfbedW
clremind	Yjccap
+2, ,	VdXfij
-2not by	lVfdgb
-3will have it	pcecca
-bweeks	VcfnlZ
-bgirl	ehbjoV
rxact for ahead	aZpafe
nhand	VoklgW
pbringi	dbhioV
-1office	alehVd
palong	khocbV
-3up by the	ZcedoV
-bdentis	dcaebp
-3us on the	eVjXgh
crcoming	hpcdZe
-bthat	kbbepa
pfeedba	eacVkn
clfirm	cfbpfd
-1be	iWdVif
+bassist	kdVehl
nscorin	deakpX
-boffice	cjWecp
-bplace	VcjnmY
pwhere	pYbXfh
-bquerie	Ycffep
nmiscou	lfffVj
crfishmo	ffffWp
nslip	dVagnj
clleast	agdebp
-2is off	Ydcedp
crbring	VmmiXe
-beat	acdebp
ppuppet	Whefcp
-1got	gmYZbV
pgave	jbhgVi
nseven	ZgpjcW
pverdic	pbcfhZ
-bmatch	ecVemk
-2decisi on	mhXVbc
-bresolv	pbcehW
cltimeta	Xgdedp
-bfinanc	YgcpZf
-2out until	Xbfedp
+2be too	YjVcgf
+bapprox	eepeeX
+byourse	gglheV
pbar	hVdcim
nallow	VlcZjk
-3two by the	XZfdZp
ntied	efdcap
-buntied	peeffW
cluntied	peeffW
crdone	ciddVo
pshortl	enpXaZ
pcharge	faffap
nanswer	pWbgXn
-3sat down since	ffffVo
-baccess	apbffc
nlong	fWXlpc
clsettli	peceeY
nrevers	dcmemV
+2to accept	VnbaZh
clregrou	bfepda
-bregret	eVkbfl
nstate	Vgiekh
poptimi	pdcadf
-2back ,	pchcZX
pduty	pXYZoa
pway	ZiVbjo
plearne	pbffbb
clstand	pdhceZ
pletter	ipaeWf
pwomen	caYehp
pfood	ZbYgpj
clroof	bedecp
crcalend	cdbcpe
predo	Zpdeec
+2for it	XhgjVe
phybrid	Vmeecm
-1than	ieVegd
-bshout	gpcedX
clrevert	fiedlV
-bkitche	ZejdWp
clthings	nfhciV
crany	bVkclh
-bdirect	iVendc
-binside	hheekV
clexpire	kmYeVe
-bprayin	pafeea
+bcallin	pebcdc
-bappare	pbceiX
-2before the	gfZVdh
-bsiftin	dbfpea
-1meet	bbVjgh
-bemail	mfVbgh
clduring	pdecbc
nnurse	fbfcap
pspoke	pnXfZX
-bcounse	bcfape
-1meetin	aZVnag
clnon	pabceg
-3hear by the	eVeejj
+2will be	Vggbjd
nsecret	fkpfaW
pdear	Zadfpi
-2time on	ajkcaV
clunion	VXdkjl
pniamh	dfpbba
+bcode	VokkeW
-bdesign	Zefpga
+bcar	Zcefdp
rxact - past	fVWcjf
-2^ start	cZafdp
clbed	pedfba
-breceip	abbepf
clgroom	afafep
clmind	pacjcb
clfinds	pceeea
nsittin	bmkbVj
naudito	pdbefY
clhappie	dpefeX
-2, inside	pXfecZ
+bsigned	Vkfgdl
nblack	pbgfWf
+1you	ffhVec
pstayed	beeebp
cltake	XpkgXh
-3me to say	dZacVm
psous	Wfeegp
-1offer	VdXdii
pextras	cdZfdp
nfail	WpojZZ
+bnight	Vjiebm
+bcause	pededZ
-3are back on	Zdabdp
ptrust	kVijfd
nmanage	bafYip
pshy	Vgfffo
clgithub	apdlZZ
pever	pdbbmV
clward	fajVle
+2, though	hhXiVb
+bup	kcWoVh
-bfetch	Ydeeep
clfetch	Ydeeep
-2, from	acVZfk
clamende	joedbV
pfly	imheeV
claftern	ffpdfX
crstands	kfiehV
clsound	aepdfY
pstatem	Xpjdcd
+blesson	XpmddW
-bslow	pbkcbZ
nmodera	Yeedpf
+bfail	pjbedX
-2releas on	ldZaVi
+bfair	cbVelk
+bturned	aeeebp
crmonths	Xeffcp
+2, on	obbVad
pbit	pebZja
pdated	dphkWX
nbea	kecpaX
nblind	ZpdegZ
-2need till	jXeljV
clheadte	jhhkbV
clthough	ZcaVnl
clhr	mdVeci
rxanswer not-before no	ZedaYp
nrun	pgfcYd
crtxt	pcdfdb
crwould	ViZdnm
-bactive	acfedp
-bgym	dcaedp
clgym	dcaedp
clbound	hVkdje
clcastin	pakXXb
-bbehind	XiicYp
clstarts	digcWp
clcatch	cedpfZ
nduring	fabjXp
cllife	jeielV
polder	Xeeedp
+bby	pZeddd
-bcurato	jeencV
-3from you within	Vmffcj
crleave	fcbWgp
pbelfas	aZffep
phurry	oVgddh
clswim	afpdbe
+2: #	jjieaV
-bchap	efepeY
nagree	gchngV
-bdays	fVkake
clplay	gcpfeX
+bwants	Vnfena
-bplump	pfdfcY
clplump	pfdfcY
+bhim	alcXYp
-bworkin	ZlZcWp
-3@d , so	gkfdaV
nmalice	dfffWp
crask	dZddfp
clmenu	Wpicbf
pcaught	fdjfmV
-2told me	fVWamf
nrsvp	cVnebk
pwebcam	cgmldV
-1hear	iYVYgg
pdry	paiZcf
phygien	bfdepc
-bpester	Xeffdp
-btell	gpacfd
-baccoun	cVbeln
pevenin	flVdfi
nleave	bfphea
cllena	bedepb
crpush	peZfea
peveryw	faYfep
-2interv from	dfgjiV
pper	dWhhZp
-3visit on the	abpccY
clbaking	affpfa
+2and let	eZnXVi
crtheirs	idffnV
+bsends	paehcY
pstuden	gbZYhp
-2know the	gmabZV
clmoment	ZnfmeV
+1over	caklgV
clprinte	gXaagp
clcelebr	Zdcedp
+bhouse	Ydhfpb
crdentis	YcjdZp
-bnurser	aedbfp
-bbearin	agffpX
+brefusa	ccdfXp
-btoss	pechcZ
crbeing	WpWejh
-3sessio on the	YdilfV
pjoy	WeZhgp
-bu	pfeedY
-bcounts	Xpdcbi
clsalary	apbidb
clmatter	gZepZd
clhangov	beebcp
cldestro	daeedp
-bbursar	onbeYV
+borches	pbdgdb
crtakes	kZacpZ
nletter	gVYkgl
pstar	gWhbcp
-3back to you	pececW
cljacket	dZdfep
pwebsit	Wedipc
psadly	dagfpZ
pmerger	pZfeae
-bfarewe	Zddeep
ptrial	coijVb
clsuch	njdibV
pbirth	lmbfdV
clso	klidcV
nq	iXcedp
+bapprov	mbchlV
nlaughe	Vkceij
crrain	addebp
crfile	YpdlXf
-bbox	jhdkhV
nsuppor	bmfemV
clcfo	ddcecp
clsuppli	beddbp
-bturn	hdkmdV
crpub	pdYfdd
napolog	mWegmV
plady	ZkneVh
pravi	lgdblV
crstall	ceofVi
+2and not	pehWZY
-2sorry ,	dcadpY
pexperi	eVlebn
-2heard by	gVedjb
ppremat	nedjdV
+bapron	ccZfep
npatien	kVYile
+belsewh	efffpW
clresolu	paeefa
nleast	pahdhW
-3you until the	bpdbcX
ppitch	Vdkdbm
crkeep	kVlcfe
crfix	pbbfdd
+bbother	bZdfep
+2whethe they	pYfeaY
+bsheet	YpeeZg
pclaims	paidca
crbreaks	peedca
+bad	Vdeelk
crgone	agZdpd
-3finish until the	cffocW
clfailin	beeeoZ
njana	eoceda
clclear	fcikkW
+2whethe you	gicdfW
+bleavin	aeeeZo
+beven	oiceXb
crapplie	ZdeoYl
crchase	eccfbo
+bappare	bfffYo
clelse	WWkbni
-2it at	iicdiW
+bproble	bcefao
clwhatsa	oaefeb
premote	WneWme
pbutche	kjffeW
+bhealth	Zodfec
nmember	cfdcod
classent	Zofffb
ntrain	ocedeZ
-battend	Wijcle
clunifor	bXgcdo
+bstreet	cYdfeo
+blapsed	ddedoa
-bmonth	ojZeZa
pchief	dhoYhY
nticked	Wceenj
nflight	bYodid
clvisa	abjcao
clanybod	acdfoc
nmr	Wgjdjh
ntellin	YildWk
pstands	hYYcio
nanyway	eWbekk
-2^ till	ikeecW
+bfeast	Zdceeo
-2bored within	YYffZo
-1anythi	Wciddk
clpasses	hdjkdW
pphones	lfWYkf
pshow	Yiohca
-3you in the	nXefWd
-bolder	Ydfeeo
pmove	ccdjoZ
-1does	Yaoebc
-bcompan	ocZebf
clfounde	kWmiWd
pok	oedXXh
-1coming	iWgbWj
cldone	clWokW
pagreed	Wodedh
+2and show	aZoedX
-bpropos	fZmhiW
clfinali	lefYWl
crminist	dYefco
nrealis	Ydeeod
precept	aYlkoW
+bquorum	dfdboa
nheads	Xaadko
+bpronou	oeefeX
crpronou	oeefeX
-bpeople	mWYhej
-2be the	eWddhh
+btalked	Ycdeod
crsailin	Zdeedo
ninduct	eodcdc
pagency	gbWjij
-bother	hWZgin
clowing	Xdeaio
+bplus	iZZedo
-bcrete	cdffbo
clcrete	cdffbo
ncongra	ifbhWk
+bprefer	akmejW
-2we say	hWhfZh
pactual	imYdkW
+bfell	aedfoa
paftern	dXoWmf
pcat	Yodebh
panothe	idlcWh
-brennes	cfedoZ
crsleep	WedZjo
+bhm	odcfgX
-2result by	fYedWm
nprivat	kedoXY
nbrilli	degfoW
+bmd	Wchkfk
pmeans	ZoZdZl
clcohort	YjceYo
crparty	fXcfdo
ptyped	ojadaY
+2, otherw	ZofcXb
flanswer	oddchb
pworker	oceZai
cldesks	aedddo
nleaned	aeidoY
clpostpo	adaeog
nsal	oddedZ
ncroiss	edofeY
-2in till	accedo
-2rule out	ZeddZo
nrespec	WljmXf
clstory	liiedW
+bevenin	XnlcWi
nowns	dfeeYo
clshort	Wkkjfb
nhears	dbZmWo
ptests	djiigW
psat	kibgWg
-bvoce	cednkW
-3you confir by	bodecc
-bhoped	Yedeoc
pconver	ZWmedo
-2me the	lhclWY
clreserv	lWecje
crwithou	liWaff
+2they want	WnkdaY
ppause	oddfcZ
pbath	eoeecZ
clpigeon	bodeeb
-bbins	bocacf
-bfinger	dnhdfW
crplace	jaofeW
crcookin	cfoeeY
crmeal	cfoeeY
nthick	cfoeeY
nskin	cfoeeY
pho	ceddco
clupstai	mbaeWn
+2of interv	fbfdWi
+btake	mnjcWX
-3his answer in	Weffao
ppizza	faffao
nfeedba	kWWami
pwritte	enkaWd
-2open in	ccddbo
crfill	aoZfee
sivague!	iiebWe
nyay	occfdY
cldive	beoeeX
-3@d instea of	ZjWekY
ndriver	obnbcW
-bplan	cobgdc
clphoned	jaceoX
pvote	ocfjYY
pnearly	jofcWb
pbunch	offfeW
-3would hear by	ibffgW
nines	cbdfco
-bs	jWgela
rbsuperseded promise-to-answer	fgabkW
-2one on	iYWfdg
-bmenu	Wohccd
+blate	fcadbo
-bcandid	mWbdjf
-2thanks for	eeccoX
+2you hear	ocbbcY
-basked	nWecma
crallowe	Xoembf
-brespon	ofeiXZ
-2have it	andiYW
+bpush	oeZfcc
clautoma	Weeeni
preturn	oZahZj
nforkli	ffdfYo
psense	ebefZo
pchose	aZoeic
clcantee	cdeebo
clcanal	aebefo
-bhealth	XkoebZ
pmarkin	khYemW
+bput	geWije
+bpayrol	dkfcWl
-btimer	Xoefee
pwalked	Wihjjb
clsectio	gikjcW
nfourth	WhmdoW
-1letter	eWYbme
+ballowe	fkenWe
clsenate	bgZofb
clsalon	Yegdco
+bable	oaefYf
frsorry	Wbbejo
nsteel	WekdoY
-2questi by	aoedaY
+2to sign	Zoacca
crelse	jofdfW
-3us until the	odeZdX
+bthose	nYWecl
-bstatus	nWbblb
-bascens	ceddao
cllucky	oedeWi
-bnon	odZZai
-1read	nZciWc
+bproced	beffZo
+2with feedba	Weffbo
crtimeta	ededbo
pdeterm	oadece
pjoking	odeecZ
+2or we	Zoceda
clpolicy	Zdffod
-2, in	jiWaea
-3for me till	XoaedY
-blicens	fhefmW
ndoes	dinWeg
pminute	ailfWi
-bwritin	coWeZi
crheld	fgoeeW
clshorte	bofddb
-btechni	acohZe
+bcan	WojgfZ
-1conven	XbbocW
-bdoj	dZdfdo
-bbob	ceeeoW
-2will hear	iedciW
pcool	bZefeo
rbsuperseded past-event	Wbbdgi
-2office :	dcWeco
-2promis by	XafdoW
clseasid	dfbddo
+1suit	iWdeZh
crwrong	dcceoc
nhusban	beafeo
crgate	ggWdmh
+bsince	hncbjW
clminist	Zabfio
pworks	odYgWg
-2, start	cYaebo
prota	aoZZei
-bmanage	eWecnj
plaptop	bgYeeo
pppe	efoeeX
-1choose	hWidfc
-2us until	kgdddW
pu9s	fbZfeo
nsegmen	fbZfeo
nhender	fbZfeo
powe	hobbiW
pbom	beeeZo
pdia	beeeZo
-brecept	Wfcdgo
+bcake	Zeeedo
nfull	cjggWj
nits	dgWihh
clemails	oibecX
nsuperv	mfehfW
-bmot	bbdcdo
clmot	bbdcdo
-3that is the	odaZYY
clsqueez	kelfdW
+2, any	Wlkdba
pbad	oadcee
-3centre is closed	deaeoW
clfees	Ygfeao
pgoes	icZmWj
cltastin	djokWW
-1@d	ddkWcf
-3are @d and	dfaYco
crassist	ieWeil
crprobat	cdYeeo
-bforty	Xoedib
ptied	oZjeeY
pcourse	nfZfWh
-3you by the	gWbblg
clpick	nikaWa
nstays	ejobfW
-brises	debbbo
clrises	debbbo
+bdiscus	Wmaihf
+2like the	ZedeYo
pvideo	fgobac
-bvan	ZifWkk
ppilot	WoidZh
pfavour	Xobcke
clbob	ceeeoW
phours	Wnfhhd
crlet	fmjiaW
clbegin	ZYfkZo
-2said about	cfefoY
-3takes up to	fWeibg
clslips	eoXelX
rxdenied in ahead	aeWdbl
+1is	aheWeh
norgani	hbobjW
+bbreak	XhkaWo
crupload	cofeba
-3@d , then	Wdddle
-1place	WZkege
crfish	kcadWo
clforwar	cjgWhh
crstuck	efWknb
-2go out	icbbWk
plol	gXZloZ
nhours	bfWhod
pprofil	odhfWd
psigns	gglfhW
-btouch	obbdia
paudito	oaffYg
-3know i said	Weefje
pcoolin	oddeeZ
-2: decisi	kdebfW
-1flies	Ydcbbo
nmrs	eogcZc
-bemaile	oicabc
pwish	booeZW
+2is the	jiYYWf
-3out by the	fWfeif
nnoise	jaoeeW
-bvisit	afobbd
-bco	ddoZjZ
-bpermis	Yfdeeo
pflour	ehWfdm
clbeans	oebfcb
-bzoom	cboece
-bdole	abdfeo
clbins	bobbbg
pcelia	ebbeeo
-bgiving	fodcdZ
clapprec	Xoffdg
-2candid by	oYfeda
phopes	bbdeeo
pghost	oYdeee
+bquoth	oddeca
pdone	oWelea
-2with you	hWecge
+bbaker	afebco
+bnews	iaWble
cltruck	Wijdal
-btimeli	YcbXjo
+btell	nhcZWj
+2with your	YoZbdh
-bsworn	oadeZf
ptimes	Wgkdig
-bdraft	daefdo
pfiles	fidilW
clelecti	djYbYo
-2you until	dnbbgW
clis	hdghWm
-2takes them	obeZbY
cllaunch	ccbdgo
+bmoves	Zefeco
+2to say	hiZWag
-3from us by	oXecWd
clchap	bhdodZ
cllinks	ebddco
cllambin	ebedbo
clcried	hfffnW
+1are	amWWlc
+bauto	Wgeeco
pwaiver	fdofeY
cropened	aeeeob
-breleas	odWaid
+bannoun	nZZfkW
nb	gWdmdf
-bmatter	jcdoYZ
+1who	iWabdi
-bguaran	oWffdf
-3it is the	befWig
nmitten	cfXjao
-brightl	aecfco
nchecke	ogfddX
+bband	Xcfffo
clgettin	mficfW
-3folk till the	aeeoeW
nwhite	ocefae
+bgrab	eobffY
nsubmis	eohZeZ
-bdog	kblffW
-3had pencil in	aebfob
pbadger	XkdfYo
-brelief	becfco
-1yours	hZWigd
-bbar	XmWegn
-bhersel	okcdZX
clparcel	ccaffo
-3will ring me	oZaeba
crcase	obZdaj
nissue	feeeYo
crmight	Wbkfhj
nshorte	adeeob
crdays	Wfciek
clvan	fYfWjo
-3will not say	Weedfl
-bmusic	codeYf
-bpigeon	dodeda
pmullin	Wddekl
clevalua	eeeoba
-3it over on	bddmjW
cltellin	lfYYoZ
nnay	oabdgb
noutsid	Wdocam
nwhile	fYhhWn
pfacult	idjigW
nlists	kffdlW
-blines	Yebeof
ppatien	nWZgcj
cldeposi	Yoddgd
crchosen	obmdZW
pnine	lekhWb
pran	nZfgWg
pcast	fWibel
psummar	aoZelX
-bam	dgmbWm
+bdecisi	oaXjha
clfactor	nmdddW
crspot	oeacic
+bkept	Xdibob
clelders	Zfeoad
-bski	Wedihj
ncountr	ciehnW
clcan	Wkkabm
-3would hire you	aedfXo
ngroup	Xeccio
clchange	gWXYlo
nignore	ZWfimj
paway	khmaWZ
pstockr	cebfob
cltown	YdofXg
ndeterm	Yeedod
-bholds	Wikcif
-3tell me before	Wofffb
-2leaves on	Zbaaco
+2, part	YZdfbo
-broom	YbodoX
rxanswer on past	WdaZii
crbridge	eddcco
-3sits on the	cbgfWh
pgarage	dWjfdn
-bstudio	XZkdao
cllong	doicda
+2i said	ZkefkW
-2hr :	bbfbnW
+bowe	eebodc
crconver	gdddoZ
+2as your	Yaaeeo
crcoding	WoiejW
crtraini	cffeoY
clvalid	WkabYl
-bpositi	eabZeo
punpaid	ceoeeZ
ptime	dbedco
pbecaus	hcjnWe
crsports	WdZcnj
cleven	iWdbkh
+bfriday	aebeeo
+bdown	jcnYlW
-bsigns	nWXmXb
ncaptai	Wjjcfh
-bninety	dffdoY
crhis	kWWjhg
-2@d before	ZXoffc
rbsuperseded could-you	ecXfod
ninto	hZdlnW
+bset	efhenW
+2you know	ocbeca
nbother	XkfeYo
-3sessio from the	dfYoZY
clend	eeceZo
-2need until	oeeZYZ
-3this office on	nddeiW
+btour	ecoebc
+2, $	ebYWki
clbranch	fiflWc
cladd	Yfeode
-3do better than	ojccYW
nwife	dhccoZ
crlectur	idhcnW
pcasewo	jemeeW
-3hired two people	ZecaYo
nobscen	gefemW
cldear	ndifeW
naccide	fWeefm
clputtin	ddohcY
-3underi , and	Ydefao
pclient	bmeaoZ
clbudget	WaYkjm
clrole	Zakboe
panimal	YonddW
-bchief	ocldbW
prehear	Xheeco
clgrade	dhbodb
-btarget	cdefoY
crvoted	needjW
nvicar	Yehbod
+babove	Xagfgo
psalary	jmbieW
pknives	aoefgZ
nthird	jZYeoa
-2files on	YbaoaY
clmissio	mdddkW
clnot	Xcbboo
pparkin	WgiiWn
crhead	caleoY
-blady	dmWiaj
clunit	ffejkW
nchat	jlWdlZ
nlift	lhebjW
-3be back by	YoffeZ
frpost	cgecoc
cltender	hiiZWh
prefer	Wjdeij
nclean	fcaebo
nmenu	dfnejW
plipsti	ijedWh
naround	ohbcjW
ppartne	jYeoXe
-1twice	ZdahoZ
-banswer	occcfg
crclear	dahoXf
-2had said	afefoZ
clguaran	oXffdf
pmember	jbYfYo
-bunluck	Zfdbog
pmade	mgigdW
-3i give it	Wdfeeo
clsearch	lfchWe
+borient	Yefeeo
clpublic	ihYdWl
-bmagazi	bddddo
clmagazi	bddddo
pmaybe	Yoedid
+2you tell	XoYfda
pmatern	ddbfbo
+bfailed	aeecod
+2, if	fhfWfc
+2the agency	icffmW
clstcw	Wofffe
-bkinder	Wodfag
-badmitt	Weefli
-breally	echeoW
cljoke	kdkdWe
+bpeople	jXWlie
+bmet	Wdcbll
-bremain	bfeWhm
pstay	Yfeedo
-bresurf	WbZekm
nmood	ZnboZZ
-1meets	bYWoWc
nwell	ZZcfoi
+bull	iacodW
+2, so	egWccj
panswer	mWeled
-3been promis for	aedaXo
clsoup	Wbnfdj
nsquare	eeecoZ
+bdinner	addojY
-2submit :	bYZeoY
cldispla	fcdeoZ
-2the call	edbaoW
pweeken	bgZcfo
pstood	ZjddZo
ntests	aifklW
clplace	WikkhY
-1re	ZbbcoY
phannah	gbdiXo
clfinish	ZkblWj
-2no wait	flgeZW
clprinci	Wcfjij
+bscale	ccfeco
-bmuseum	hWekej
-1work	WYaalj
clpull	Xdoecg
nfriend	amdeWm
pcello	dXnimW
-bdark	feedYo
croffere	Wocdlb
+2, you	hWeicf
phardly	lidfiW
ncalibr	efefXo
-bslate	efeYdo
clmodel	aZofef
+bchat	ccYjoe
-1me	elfWcd
-bchosen	oWaggc
pfigure	lmagcW
+bvacanc	defeoZ
+bporter	bdceoc
+bleave	aejZZo
shspan	hhWcef
-bbonfir	ceeZfo
-1sits	WaelWj
pside	WohmiW
crcompar	idfliW
clguys	ceeoeZ
nugh	bodfba
-bhanded	ghWcej
-1sugges	hdnbZW
nbetter	cbYbio
-2of us	ciYelW
-2file on	ambggW
-bcount	oYZWXo
pexists	cogfeX
-bcounte	dogbWf
-2her on	WcenjY
-bpune	Yhadbo
crproble	bcefbo
-1nothin	decaYo
pnamed	Whjccm
-3them on the	jeWhZd
+bhalf	WWnemf
ptransl	aocbde
ncommen	nfhWZf
-2on a	bWXbdn
+2with my	WmmdYX
pcancel	ZZoelb
-badded	ibboWf
+2, call	diWkXe
-2time :	fYmcfW
+2, have	Wfibjd
pluck	iYceao
+bcarniv	adddeo
clwaitin	fWbhmg
clcolone	ccdeco
+bam	hWjghg
+bcrosse	obdchY
+2# .	ebnedW
clowe	aoWbke
-binviti	bddeob
crcustom	ddWmfk
-bproduc	Zoigba
npicks	ajibWo
+boyelar	ffffWo
croyelar	ffffWo
crhear	jbgmWd
-bhi	hiYaoY
nput	bfZeoe
-bchalle	boffea
nwatch	jcocZZ
clprice	Wofeeg
+bgreen	heefmW
clintrod	Zgfceo
-bconcer	ldWedl
-byes	moZdbZ
-bbenefi	ddcdeo
clbenefi	ddcdeo
+bpub	oeZfdd
rxappointment - past	bcWbkf
-bplacem	ofefeX
phi	aZncob
-2@d not	Wdcemc
+bevery	mZWWfn
-bapprec	Xoffdf
+bmailed	bfecob
nslots	cofecb
-bwhistl	obdfea
pgirls	cechYo
+2is now	fageiW
-bsendin	feYbeo
-bface	Xbjeob
nlifebo	fYfeod
nresump	gocccb
-benjoye	bfdeob
pbuildi	dgodbb
pdrew	nfaemW
cltrip	bbibao
ptoddle	Wmhbeh
pcentre	fZodkZ
crorigin	Wgdfmh
psell	gkjeeW
cldocs	Yoeiea
nbirds	bafeoc
crlettin	nedWci
-bkindly	ijjahW
pconclu	facoia
clposts	jWecgi
+bdelive	gjcoZa
crintend	gZfbfo
clanswer	ogbcdf
pnodded	ebodXd
nshare	ZWaemo
+bconcer	adgebo
-bnaming	ofbfeZ
-3in on the	ZYfWfl
-1arrive	WdZYin
crpayrol	ajbdYo
+byes	ohWeaf
prefund	chdeZo
+2like i	hfffmW
crquarry	hcWfog
+bruling	odaedd
clhow	eWiYkj
crquesti	aoiefY
clattend	Wkjcam
ntyped	Wibkek
-bprints	Wicedo
+2please ,	YobbYg
nknee	kcffWm
pstewar	dcdceo
crturn	foefdX
crbrothe	YkilfW
cron	Wkfjdi
-3takes over on	cccYdo
-3, @d ,	aWgakd
-2availa in	deYeZo
-2my answer	glecYW
phouse	knchaW
nate	Yeffdo
clright	ZekioW
ptreat	ocebde
clweek	Wbkane
+bquarry	ibWfnf
pconfer	oacdcg
-bcruise	adfeco
-bbetwee	fYoaZi
-1phone	fWiZjb
+bbrothe	WgillW
clplaced	eefeYo
ppanel	kehkdW
punsucc	elgcWj
cruniver	beZfgo
clmess	geXdeo
-bmodel	eWjfcm
ngiven	Wgbbmj
+bhired	gaadoc
flhold	clcgWl
-2try again	YeZedo
nrarely	aeeeob
nhire	Wcekgj
+2is when	hkadWe
+bmy	hobecb
-bsang	eeeeoX
clsang	eeeeoX
cldiary	bhoeYd
crhospit	nademW
-3a decisi within	hafdiW
nshortb	deddco
clit	godfeX
+bloved	feeeYo
-bvisa	Wkdcbn
+brespon	oaeeeb
-3on the phone	Wcadlf
flgoon	ebcfbo
-bsomebo	hWZalj
+bpass	ojZdaa
crservic	daojXc
crapplic	nWWjeh
crstated	bdffoZ
crretire	Zcefdo
-bsave	XWlfcm
crsaying	doeeeY
pamira	gbedYo
nfillin	efmejW
+banswer	odWiae
-bobi	acffco
pdocume	foacce
pdiarie	ecofdb
ntruste	ggdgWm
-bapplie	XYYojg
nstatus	dgWXoh
-bgaller	Wdddnk
clfourth	oeZcgd
-benquir	neeegW
-bbond	boefdb
nghost	deofeY
-1were	gaednW
-busual	oddedb
crposts	nZcjjW
rxreview by ahead	ekXhWX
-baptitu	coaedd
pknee	fecfoZ
-1dentis	Yccaco
crworks	Wekdam
-2not the	ZaaboZ
+benvelo	ffflWi
+2, probab	odaabX
-boccupa	XlofdX
ntopic	egofYb
pan	hkkeWc
pbonjou	eiieWk
pguy	gXWdjo
-blookin	ikgkWY
-2did say	hcaclW
-byearly	oedahY
-2not do	bdWcmb
clill	lfefkW
-bdo	dohiWe
clago	Yfffoc
cravaila	aodfce
clbuying	aeceeo
pspread	cghodW
-2any time	dYofdb
-1deadli	ZoaeaY
crslips	Zcffeo
pbutton	mkffeW
ncosts	jhWbih
-bprocla	ocbfea
+bthin	deffXo
-3to us on	WZkbdh
nevenin	keWbgl
-2me before	kibeXW
pbed	aceoYh
psurpri	ffocgW
-2meant was	meceWc
frbye	Whdeik
nshift	Wncajh
pknows	gWdYmn
pta	gbahYo
clshould	gmbekW
pdream	YmefoW
rxact on ahead	beiiWe
nonce	ZXblco
clcertai	ZifeZo
crstoppe	hcffoX
clfella	fbcmWk
-bagreed	kdXnhW
-bpacket	Wgfgfm
+bticket	Zfafeo
ndelibe	Yccjob
-bbuy	eYffeo
clbuy	eYffeo
-2me know	jgacgW
nsells	bdeeob
-bstanda	ghbdoX
nmore	cebfod
clbaby	Wdceio
npoor	gbheoW
+bnumber	ilceiW
+bfish	afieXo
-3they told me	bWddii
clstraig	odbdWj
+bscratc	afeeoa
pcollec	XYolgd
crgiven	ZoddnW
psoon	ofdcca
pstuck	fjcgkW
nclient	ioXXee
ppaperw	jkgeeW
clantici	jbemgW
clcounts	aodcah
+bweeken	coffYY
-bunifor	cbgcYo
clhang	jocdWc
-band	ojceac
nschedu	gWicel
nemploy	WcWdnn
nfrozen	eefeYo
-2please read	obYccX
+bthen	odYhha
papolog	kZdXod
+bwrite	nWZhai
pguard	ocefbb
-2anythi by	Wbfehl
clgave	fWjekd
pgenera	hkafkW
-2holida :	ZZbdco
pfit	andfWk
-2boss says	oddcaY
cljan	XnneeW
njury	WfaoXm
nlist	Xdcoam
-blaptop	dccedo
-bshall	obibac
clkids	cXoYdm
prunner	dXceho
nappoin	WgZaok
-bwrite	jacbao
clbond	boefdc
-bgr8	dfeXfo
crring	obceZg
clabolis	dffeYo
-bportug	deafbo
+breview	WkblZi
-3decisi on the	oeccaZ
-brevert	diedmW
clcook	XWnbme
clready	ecgaao
-2rung by	oZffcZ
-bteach	bcoeYh
crscores	eXehdo
-2direct on	gcaoZW
-2feedba on	bfefob
-3phone at the	Wfecng
-3tortoi , and	acdeYo
-3them know by	Wfffcj
-2after the	fWfXai
-1them	Whicid
nwrong	Wjeboe
nagreed	bccbog
rbaside start-date	egdgWh
nhousek	Zdofag
platenc	ffffoW
clgrand	afefob
nmarvel	eedaod
plock	bediYo
-baway	ccYajo
pflu	oZgdcd
+2to keep	Wdkdch
phang	hjddlW
-btoward	oeeddb
cltoward	oeeddb
+bcfo	hddfoW
cragenda	ceaoYi
ndied	ofddcZ
pvestry	aeefbo
phalifa	hoZfbc
-btil	bfbddo
clauctio	WbnZdm
-bpendin	jffeWl
clpendin	jffeWl
+bbit	Zocdbe
clgrades	oecjcW
pbut	ikoaZZ
crunquot	odefbb
ncleara	aYambo
+bsomebo	XXgfoh
-1goes	gWiZbg
-bcfo	ddceco
ptight	mXWfZn
nclaime	ljefeW
-bguy	ZcWbol
-bmum	Wdadlo
crregard	occeec
crgrills	Yeofbc
cllikely	ZdocYk
-3decisi in the	ndcciW
-2would be	bWiagj
pagm	eYfeeo
crchalle	Wfefeo
-bcleara	WjindX
cldoing	cddoec
psupply	fnedhW
clfigure	Zbfdog
-bpups	aafffo
clpups	aafffo
crdrill	Zdceoe
cliban	codfea
crad	Wdeejl
-3day on the	WXjbYl
+1from	jihWca
clemerge	cocedc
crbusine	Wnekcd
pimmers	Wfffeo
-3suppos to hear	affdoX
cltaking	Zibdco
-bfiled	Wheeem
clfiled	Wheeem
clnote	iXWdmj
+btxt	kedmcW
crearlie	aeaYok
cle	ohcbfY
-bjobs	YYXdom
clcruise	adfeco
+bscores	aeZojZ
clplacem	ofeffX
+bman	daddeo
pexecut	obccdg
nbiscui	jedeWm
-3: i wrote	efeeoW
-2off for	cbYdbo
-beven	Wgceik
ngood	Zaejod
+bgiven	aidcob
clkindly	Wocdke
ntim	gfddoX
nformal	ZlkiWf
clmuseum	aZodhh
plater	Xakgbo
-2people on	ieZWZl
+bgave	Wegeji
pprovos	kWdeen
crfeet	ffmfhW
-bcome	daocZl
pbell	oceecc
clsums	kdemdW
pbehind	WbimYm
-bthere	ofcfeY
+blikes	oeffdX
-2nothin by	oafedY
clmoon	Whefdo
pplan	ZofdkZ
ppaula	beeebo
-2post by	fWefam
+1️	ZaacoZ
-bbaby	Wdceio
-bsolici	YjYfco
-2took them	YYeeod
nghosti	jdeocW
ndryers	ffffWo
ntheir	bYdjco
nrefrai	odfebb
clship	efcaao
clenroll	efffXo
pboots	Wimdcg
pwithin	WYganm
nchairm	Wjkdbi
+bdo	aofffc
+bmost	lWdkZg
clopenin	WkebZo
-bavaila	fhjcWj
+bdiplom	Yofffc
nbar	hiheiW
phousin	Wdbfkm
crmenu	Xoffgd
nrespon	oeXeib
clsorry	cZifoa
nmailin	deefZo
crdinner	cchoZe
purs	Zedeeo
-2me from	debdYo
+bmedica	Yeoedf
nnormal	hbXcfo
ndoable	aefdco
-2are the	Ydoaab
crok	nnWdYe
-bwithou	ihijcW
-2be by	ZWejgk
crsigns	odfhdW
+bboth	lfhmYW
+2s budget	Wedbco
-bdiary	gXodXh
nplaces	ikekWc
numbrel	jedfWm
+brankin	ieYabo
cladded	fedoYd
precent	edZfeo
crcast	ocffea
nsenate	Weekel
clwished	aededo
nshakin	eofeeX
-btown	cgobYf
+bsaid	kWeYjh
+1me	hcYjjW
clsurviv	coefcb
clpasswo	cbafeo
-bsubsta	oXkfeY
clgratef	gogebX
+bchange	WZinfi
+2so if	cobbbY
clknows	cbecdo
+1grace	adebYo
ncordia	mWeZZo
+2not @d	nejbWY
pbrains	bokecW
crless	cedeao
-bsecret	oecaXi
cldrink	cbdfeo
-bno	ofZbff
-1call	fWlcfa
clsit	dbojba
+1while	bmfcfW
clhungov	Yeeeeo
pproble	gmfefW
+banythi	dgjeWj
ncellar	Wdjdkg
+bregrou	Xfcaof
+baudito	Xodfce
plocksm	egeeoX
crpint	adoeec
ppalace	eegeoX
-bgather	YddoiY
pphotos	fndlcW
nbakery	hodeXf
nguy	jkWfjb
crpassed	baaola
-2first day	dcZeco
nfiftee	oeffXd
+bsuppos	ceoffY
-bout	oZaZgk
clretrea	accido
-blined	efecao
nwin	Zefddo
paccura	cefeoZ
cltools	bWiddm
pforest	Wnkecc
crstreet	cYdffo
crform	ioifWY
clthree	Wjlefd
+2and to	hiddiW
crthis	ofWbgd
clnegoti	aeoffa
crid	ecofaf
proad	echZob
nalrigh	bedfob
cras	oeaefc
crbest	hkjedW
-2's off	Zeeeco
pservin	fdYeeo
pwear	Wjieei
+1not	mfhbWe
nlikely	eYfdeo
-3answer for you	odcebX
cltimer	Yoefed
-3, in the	Wkcbci
+bpencil	doadbZ
clmaking	ijYoYb
clsplit	ebedco
clpresid	odedcc
nbone	eeYeeo
napprec	dfkihW
+bpings	ocfeda
crpings	ocfeda
pwalk	lZmeWf
nsworn	hccgoX
crnotifi	dkcodX
phigher	Yffeco
+1became	XceeoZ
-bdevelo	bdddfo
clblind	idgncW
psolvei	jnaeWb
nwill	gZboef
nconfer	ebfebo
crlandlo	cZefeo
-1togeth	WchofW
frwait	XiaZoj
psimula	ohaeeZ
-bworry	bfffoZ
ppackin	cecdeo
-2unveil :	Xdaddo
clsous	ieYfbo
-bvet	gheeWk
-3holida until the	aafdfo
clyous	oeeecb
-3your answer within	boffZY
ntrade	jefdWm
cltyping	Yodecg
clgreat	XoXbkd
pfrustr	cfedoa
-bcider	eeafco
pkowalc	obefae
clwhethe	nWncad
cldecree	laefWn
-bmissed	eeceoa
nwhatsa	odjeaX
+bmid	Yeoeea
punread	Yofffd
clsays	oaefed
pdogs	ahoidX
+1come	cYYaYo
-3to you ,	oaXegX
-3come out on	edZbWm
rxdenied for ahead	ahWYbl
+2that you	goddXk
+2, mate	odddaZ
+brecall	Zcddob
-2start the	dZcfdo
-2sent on	ndccdW
-3so : the	gihdZW
craudito	Xodeec
pwraps	cfeZeo
+bmakes	oZbhad
-brefusa	lWefhh
ndeadli	Zaoboc
psectio	gmhheW
-2it ,	efcgWi
pkindly	ZddoYl
-bgrade	Yfaobj
-brestar	Zeeedo
pbremen	Wjkdla
-2^ interv	YZocdZ
clmatch	ecWdmk
crlot	gcaoga
nhere	aZhcog
+byears	edYfdo
prather	bkmcjW
+2are cancel	eeXeoZ
-bforese	eeceob
pvehicl	eeZfdo
clthursd	deaeco
crlad	bcbfgo
clreimbu	Yagfgo
pnew	aoZaig
+bvisito	cebfco
clmailin	aeefco
nexplai	mkeeaW
+2for those	Wdfaan
nai	boefea
-bvague	Zffdco
pombuds	oebecc
clfawkes	deddbo
nseat	ekWbfl
+2please read	aaZboZ
ppress	kikccW
+2as agreed	lbbdhW
nlook	Wakeli
+2for @s	ZbnYWe
clfailur	Zofecc
-3for you for	bodfZX
pended	nfghbW
-3it can take	Xaffdo
+2to look	obcgcX
fragain	Widemh
-2applic within	nWfdda
nill	aZfeod
ntwenty	lkcnWY
crtermin	efffXo
pcouple	ceojdW
+btaking	Wiefhj
clcause	Zbefeo
psimple	Wkffgi
crshop	afleWn
clapril	lieegW
-2no in	heefkW
pdistri	ocdkcY
nusual	Wdffmj
-bphysio	ZYefio
psmall	gfnWgc
-1lands	lYYXWi
phuts	iecjkW
nreloca	lbefmW
-bjean	aeeeob
-bfine	doaacg
nlaw	cbnglW
+bfill	coYfef
pbunk	aoffdc
rbanswer check-back	blkbWf
pextens	flifeW
nheist	aoefcc
clmechan	Yeefeo
+bpet	odeecb
clmessag	odZalY
penglis	fjjehW
+2, could	gcWgci
-3tell us within	Xoffda
-1done	agWiif
cleveryt	hnZmcW
-3for you on	ijbddW
+bchef	dbbbgo
crwithdr	ZjffYo
cltold	lWefnb
clshoe	ZjofeY
+bsuits	ZhojbZ
+2and a	dikWWf
+2, accord	odddYZ
-1signed	XfaWgl
ptransc	amhndW
pcastel	cfefZo
+breleas	fbbodc
-1partne	daZngW
-2then the	daWgna
+bmock	bfbeco
cldroppe	dofeYf
nradio	kbecWn
nmany	eXkmlW
-3come back within	jYefkW
-bcert	aofeec
npartne	boeZkb
crprefer	ZkleiW
pstudio	WlkjiX
crmind	hjWfdg
clraised	Wlebgi
+bconver	gdddoY
npackin	eemejW
pleast	bedebo
-2again in	bfYaWm
+2i have	bkWbgg
ntypica	Ydefdo
-bprovos	Zcfodd
nspring	iefenW
cllies	enjecW
+bwould	dbccho
clheadco	bYdboj
clturns	iZcdao
-3from you before	YoefdY
ntills	eeofab
cradmini	dfffoY
-3please , by	Xofeeb
-3truste sit on	YedZco
crlondon	ffffoW
+1instea	khhXWb
-2text you	oeeeca
-3runs to the	Yadcco
-bnanny	jfedlW
crcoffee	oefdad
pleaves	foachb
+1hols	Ybbebo
clyour	Xogeff
+2: my	dlcjXW
+1no	dWYbnc
-3of you on	jjWieY
+btryout	eeofcZ
-breckon	nWZcgg
pcampus	Wekagk
crlady	bcekXo
pelecti	gelfgW
pshuts	YcnocY
nthumbs	deohbY
-bmediat	Zfddeo
clmediat	Zfddeo
createn	cfedoa
-1every	XbedZo
+2, withou	clYiWg
clinspec	WfcWnm
-blongli	aedofb
pexact	oeeecb
clones	eobhdb
nset	WiZdhm
rbsuperseded away	Wcdegj
nviele	ZlfodX
ngrüße	ZlfodX
-2commit on	hebnZW
-blads	eecoYg
nwarmes	mffejW
clfresh	Zoefee
ppodcas	oedZde
rbappointment bare-request	igeWag
pparish	beafeo
-3for me by	oaffbX
+1alread	Whgaej
+bcelebr	Yfoefa
+bwatche	cdgneW
crlapses	dodegZ
+bspeak	fdfogW
+blodge	Wkffdj
+binvent	Wdcdmk
clcaptai	iYjboZ
-2chance before	aZafZo
-3any chance before	aZafZo
ponto	Wekedm
-3you everyt on	YcddZo
plads	kWncZf
-bcallba	XcokdZ
-bplease	cohchY
+2, in	gghaWf
cldegree	ZodeZg
croccasi	odffab
-bliked	Zegfoa
+2if they	oYcfag
pquarte	eWigYm
+2to see	ZXogac
+bagree	cgeoeY
nbeach	deocbe
clranks	Wfemdi
phim	ojYjZZ
crhours	WngdZi
+2, second	ZdobbX
+bold	fWdcii
+bdate	glZhlW
pjoinin	Yhdcdo
-bnag	deefZo
-3tell you by	jWfech
+bhammer	bebeeo
clbakery	cYieco
+bwhat	egeodb
pmuseum	icboYd
nmine	WnXjie
nglass	adcedo
-3will be the	oebZZb
crbad	bedfbo
cllights	deddbo
+1latest	gjadWc
-bevery	cWdakm
pcomms	kekfcW
pnamast	bgfZfo
phat	midffW
-bemploy	gZhdoa
-2applic closed	cfffXo
-bclient	lWhYif
clrecord	aoYfeg
+bneeded	Windbf
-bpostdo	eXeefo
pfriend	heWogc
+bupstai	Wgaekl
+2s interv	fXobgY
pship	ggWdnc
nsame	kYmbjW
nformer	cececo
-bsit	gYmkWe
clparish	ikchhW
-bcantee	dffeZo
-2older than	XWeceo
-bhear	oeechY
-2turn up	WiibYg
clsociet	befcbo
crsit	hmeeWf
cltrains	Zadeho
-2come by	gWnebe
crtick	oaffea
-bbadge	Wkndea
pknow	oXldgZ
+bnotwit	oZafcg
clhis	mgWhXi
-bhiring	iWZffl
crfreela	cfhfoX
cllandla	XdlfXo
npitch	oheeZY
psign	Xiagdo
-bundert	fYffoa
+bhi	cdefao
-1travel	Zeedbo
+bvine	dcofca
cldoes	lfhdWf
pknife	Xoffff
pattitu	Xoffff
-blinked	eeYffo
clreq	eefinW
-bpsycho	Zcobdi
crtea	gZoiaX
crexpire	dlafWm
nsalt	cdceeo
pzoë	ofddcb
-bplates	Wnekec
-2needed by	aofccZ
ntravel	djoYYh
-bnobody	fZXkXo
-btitle	bofefb
-3sign by the	Wcgfim
ppit	ccbfeo
nsecuri	bajeao
+bavoid	dYffeo
cravoid	dYffeo
-2accept within	ZofecZ
-3or no on	kiabYW
-bcosted	bodfec
-3i said about	cfefoZ
clelsewh	icjdmW
nwashin	hfoedW
clstaffi	obfeea
+bproof	akoceX
-2return on	jZaXWh
clf	cededo
-byours	cojbdZ
clallotm	bddceo
-bidea	Wahehn
-2to see	WdbiZh
pmoves	jbXcco
crstrike	XYicoi
nopened	coeddc
-2's out	beddco
+bmauree	kefflW
pledger	ffffXo
nref	oceehY
ndelete	ddddob
-bcongre	bcdcgo
pforum	Yfeeeo
popinio	occdkX
pindica	okaedX
-blight	fenegW
nmost	iXYhco
pseason	bdZfgo
-1what	WZacjk
+1stands	jcledW
pwhose	deadeo
ppermis	Zdfeeo
-3is closed on	ceceao
+battach	alWejg
ptools	cofecb
+2i gave	aeefoZ
+blandlo	eZefdo
pbookbi	deofdZ
-blovely	Wdjdkg
-1just	mbcdgW
-3to the client	jedhiW
clbecame	afedoc
-btheir	lYgjhW
+bstop	ofaebd
-bconclu	bYbofh
+2, ask	WXkecj
-2hear within	lWfeae
nsepara	aojecZ
clreconv	iecobX
clcooper	klbkZW
ninside	iWgaii
-bbriefi	jnWbec
-bdrivin	Ycgeeo
cltribun	YZmYof
crdied	kfefWj
nlicenc	ceoeec
claverag	fbfeoX
-bdocs	Yoffed
+bnext	Wigdbm
clschedu	neWXhh
-2meetin :	Wjaggf
+burgent	bbdffo
+2and so	oYdaYj
pschola	hmZjhW
-brunnin	Wfddjl
+2, please	gifWfZ
-2contac within	nZfdeW
nneighb	cdcjoY
-bposts	fWdbgm
ptwice	aoiYgc
+bgolden	Wlffej
crgolden	Wlffej
clwhen	XolehZ
ntown	jjWgYi
clfinall	ZddkoX
frsaid	edYfof
+bmarket	ofdffY
-3me till the	jmeadW
nelectr	jcfmdW
+1any	WYidfh
+bdeserv	geeeoX
crdeserv	geeeoX
-bwillow	cecedo
-blyk	oadffc
pdurban	dmffjW
-bdesk	WoXcbn
+bnewsle	cgdeao
ndecide	bZWcnm
nmanagi	Wffgmf
crfight	Yedofb
-2openin in	aebcao
nplans	cdeddo
-1expire	jhWjWe
creven	Wfhcik
clbearin	Wfdcnh
clinviti	aceeod
+bconduc	cefeoZ
craftern	fgoafX
nlog	dbddco
npoll	ffjdmW
npaper	eXobgg
ptheatr	oefbfb
nphysic	eejiWh
naccept	ZoiZcf
+2, there	XWbjii
-2and on	laaWef
-bresolu	oaefga
+bvienna	Woffff
-braised	Wlebdj
-3letter by the	jcfeWg
pvolunt	jdgoZZ
nlikewi	aoffdb
ppurcha	cbeeeo
rxaside by ahead	ikWfYZ
-bstewar	oececa
-3our note of	ffffWo
+bsigns	acdobg
clsites	Zoffdd
pwherea	iWfefl
ndog	fjaaXo
-btype	bfebeo
clhead	iefjgW
pevery	mhWjcb
-brealis	oeefcZ
ppaid	Wkefek
-2answer inside	hWffhe
clconfir	oaifcb
-3they tell me	obeedb
clembass	eofcbc
-bcompet	YZoZan
nhis	bhfWfl
-bta	idfdmW
-baftern	negegW
-bwhile	Yedoah
pout	ieYdao
-bdolore	eXfffo
cldolore	eXfffo
+bletter	iZWmlZ
clex	affceo
-btruste	aWikbj
clpost	mWhZhi
nwalk	dXogcg
pdigita	jfidiW
+2, with	kbiaWc
-bcried	gfffnW
clnamed	oebdgY
pnights	fogiXb
+2no wait	YedcoY
crshortl	Wkhobc
pcustom	Zbohhd
claunt	agffbo
clalert	dZffeo
prankin	ijafWi
cldate	oddcXj
-3will tell me	oaefdZ
+bhead	ibjfWj
-bcellis	dfdZfo
-bfight	bfeodc
+2to make	mfZYWZ
nmobile	gcmXWk
claware	aeddog
pgone	odXbXm
nhopefu	oebehX
ngran	eeXfoe
+2as it	jbbcWl
noral	aofdkX
-baccord	lgdeiW
peditor	Ydlobb
nsubjec	kbeeWn
-1calls	jbZZWl
-3reopen on the	Zecbdo
ntook	eabgod
-2notice in	aaceco
-3apolog , the	XdcaoZ
clremove	djefWn
ngroete	cadfeo
-bsoz	cfdebo
poduya	Wbbelm
+bprepar	ZmefnW
clnag	deefZo
-bwhy	lgiddW
-1said	iXcWlY
crswear	jfffkW
nkettle	occeYg
nfeet	anobXZ
+2, closed	ddcfYo
clwait	nfgahW
ncreden	eZofed
clhiring	gWXanl
-2@p and	WbZYkg
-bhighmo	eeofdZ
+bstand	hdjldW
nspeak	bYlYoe
+blet	chnnWY
-1nor	WZZcnd
-1shows	Wbgdlf
clprescr	caffeo
-2called on	oeddaY
crlighth	iWefii
pperman	anacYo
pprayer	feZfoc
-3candid on the	kcffiW
crmy	boaeci
-2meetin is	hbWjcg
pweighe	hcoeaZ
-bquit	cdeeoa
clquit	cdeeoa
-1then	iYWXje
nmay	ecWgjj
+bsignat	YnXdYo
-2closes at	ciWdbl
crreal	kkgYWg
bs- time-only ahead	YXdWhk
crpress	Wgfffn
clcrosse	Zfeeoa
-1whethe	edjdWi
pms	Zedboj
papplyi	obegkX
+bexcuse	kfefkW
pfixed	dekemW
pdo	ljeeWf
nthan	didobd
crconclu	ejejgW
clstep	ghcelW
+bh	Wbnfej
-bull	oaffeb
-2and not	Wcedjf
psaved	Wfcelj
pnext	fjhkWb
pdictat	ZbikWl
-2says come	Wdieak
-brepeat	oZefdf
psoup	ceoeZe
crtyping	Wjbfik
+bblind	oeffdY
-bbosun	ZfffoZ
nvriend	caefeo
-2yes before	Xoefea
-bbrass	lckefW
clbrass	lckefW
-2than the	fgWYgd
clbreath	oXcfYm
+bexplai	gofedX
npub	ifcjiW
pscene	bofeYh
+2to let	lhccfW
clpushed	laZljW
-bprivac	eYffeo
clprivac	eYffeo
-2date of	bdaeao
crperson	kiblWc
-bluck	bcefco
nmedica	Ylddao
clcast	ofciYb
npurcha	eeceoY
-bmandat	eadfdo
clmandat	eadfdo
flask	Wnhdhf
+2or not	Wjfdcl
crthink	Whdkam
pslippe	ocZhhX
nstory	aehbco
clsealed	oedagb
pchoirm	beofdb
-3i asked for	ZbdeYo
crfrom	ogZeZf
pjubile	cddeco
crpreppi	dffeYo
nretail	kffeXk
-3not tell you	aecfZn
+bwill	nbalZh
+2, decisi	gXheXg
-3file on the	XlZgXe
-2yours is	ggiddX
+2: rent	ZZceYn
-2interv ,	XYiXjf
clreeve	Ydffnc
-3, and on	ndbcYe
+2and nobody	Xdebhm
pteachi	bnmdeX
-bfwiw	ncddfZ
clfwiw	ncddfZ
-btourna	bdcfen
cltourna	bdcfen
pn	gnkbaX
nsignal	nbddae
-3comes in on	ZecZan
pprivac	Zeefdn
-2takes about	fZejXh
-1agency	fdedkX
-3to ring you	Xdbemg
claltern	dfnfeY
-2come the	mabedX
crupshot	affnec
npressu	hnbfeX
-brubbed	XkefnZ
-bcaught	cccena
clcaught	cccena
plift	alZfnb
cldrove	efdgnX
ncounte	nZlbXh
+bfear	Zdffdn
-bmistak	eemdiX
namong	Yegenc
+bdiffer	aeaffn
-2choose betwee	Ycnbda
-bworst	ndceeb
ppraise	gnefdX
clhygien	cnXeei
flwait	ndcYla
clcare	jcneaa
crdrains	Zfgcen
crfull	XXgjfn
palgori	nebfea
clsweepi	demfjX
+bvp	dcneaf
nearly	Ydfdne
-bstall	kdbeXn
clpicked	jXjcka
+1can	hXldgZ
-2take till	fmfecX
ntrying	nXjfdc
-bpoll	enefdZ
-brequir	XikeXm
crprobab	cZffdn
pportfo	amgnaX
-2starts the	bcdeen
-bplans	Xmceek
+bseat	ieiejX
ptenanc	ifefkX
+benclos	ZndeXj
clsad	idaeYn
nterrif	bdnfeb
pmakers	gdYend
nsandra	defdbn
-3anythi before the	Ycfecn
clfracti	cbnfdd
+bfirst	aXjdmf
-barticl	eecane
crexerci	gjhehX
nabstai	cffnca
nowing	Zedcng
+bprofes	kdedXl
nbrochu	Xefdni
-bfillin	dcafen
por	XnfdZl
-3give me till	nZdedZ
+bswap	Zedeen
clwould	Xijbih
+1lunch	hfghXd
clproper	eYgngb
-bthursd	eeaedn
cldestru	Ynbfcf
-1room	XhgiZe
-3's deadli is	aZeeen
ncause	neffbb
+bher	ffXYil
nserved	bcnicb
ntaking	maacnY
ptiming	jYXgfj
-bfolder	ekdlfX
cltwice	acfdne
+bvan	cgcfan
clms	cngecc
clguild	nYffec
-3said by the	cdeelX
clyouth	felehX
-bswore	nbefea
-2off ,	gaXema
nfenell	egfndY
nmarlow	egfndY
nsolida	bfdecn
-bintima	nZffed
+1school	adbdZn
please	jbdnhX
clchalle	enffeY
-bthru	Yedidn
-2everyt on	cachXi
phourly	lkXddg
-2, said	Xeckgf
clflu	cdccgn
plunch	binhYb
-2report on	XlXjga
nworksh	ffdeZn
nwarm	Xhhdhj
clconduc	eembkX
-1@s	gclefX
clport	aXjedn
+bofsted	hdbcnZ
-bopenin	Xkhbbk
-3a releas on	YebcZn
-bsubsti	bbffdn
nannoun	bdXlig
-bphoned	naceib
pworked	Zceeen
paboard	Zgdeen
crportfo	Ycndei
-bjoin	cZjeXn
-bminimu	ccfedn
-bthese	fnjfbX
+badd	aeeben
crvalid	cnffeY
nran	efeenY
ptwo	jkgkXY
pfactor	inbecZ
-2could take	Yaffcn
+baloud	adeedn
pmiss	feaenc
+bdefend	dhfnaY
crdefend	dhfnaY
+2# #	XZhZai
crreside	ndddhZ
-bactivi	Zdffen
nstaff	Zjendb
clbrilli	efcdna
clsoz	cfdebn
clhappy	hXfcfl
ncoolin	bfenca
pmeant	ekgbnX
clcmte	benbeb
+2and on	XjbjZe
-bprogra	ceddbn
crlose	Yndfgd
-3, until the	ihehcX
+banyone	ikccXi
-2to write	Xccfkj
clhangs	Zdffen
npoints	dffenY
+2, kindly	gXbilX
-2in about	naedcc
-2essay on	fXbjci
-bupon	nceeec
ncried	dnddaf
npumps	Znfedf
clinsura	alemXg
-1:	nghbZY
nhate	aeibnb
-3, due in	hhfedX
-1forget	ZddZna
+bcrew	ebbknX
crr	ffhfmX
pvirtua	ehnibX
-bchecke	cedndd
+2, everyo	nZeedY
pten	dhgcXl
nhaving	dgmckX
pjoiner	Xmkeec
pwinter	naXebm
pbegin	nnddZX
nuncle	Zdnffa
crkids	dYffen
+bsports	ZdZfnf
pclinic	dbhcbn
+1thing	aaZena
proof	nYefde
-2has until	XcbeXn
ndigita	dadeen
-bgig	YandYj
crfire	Xgcelg
nheadco	nccejY
-byous	nefeda
rbdenied open-ended-time	kaXYbf
+2@d .	mcicbX
-bdrop	gnbdZg
+1then	hXfefg
pstraig	dXkdih
clglasgo	efffYn
-bstores	bbXhin
napplie	danbgd
-3take back the	dbbenX
pdig	dncecd
+byard	Ybnchh
+blonger	bkbcna
pstrike	hdndZd
crberth	kfdfXk
-3they meet on	gdbkaX
clbids	kcjjbX
+2in our	YcjdnY
clwhenev	Zenfdc
pbecome	ZgZinb
cldaught	eddddn
ncracki	bnfdea
pthesis	gXhdbn
-2more ,	gamdaX
+bupload	bndccg
+bdoor	ncefac
-2all on	nbbbbZ
clhospic	ncafde
+bright	ldlXbf
psabbat	Xnffff
nbut	ndYbYn
clergo	medeiX
pkind	najbbe
cldown	lXfhge
+bago	bdffnb
pdeepa	cecinX
clfine	gicbXn
pshe	nhcfXf
nlive	bebcfn
cruh	Xgfinb
+blatest	nnXbYZ
phosts	ffffXn
clsecuri	kdkibX
nparty	nZceeg
-3to tell you	XZjcfg
-2back before	cncecX
-3mean it is	akdfiX
-3so it is	hhhbaX
crmeant	dceena
clpayrol	bkZYbn
pshare	clkjaX
-bdied	ecbfnc
-bfly	XXlddm
nthemse	Yiddcn
-2^ verdic	neeeab
+btest	ednced
clkaren	Yfeden
plyon	eefdZn
+bagains	ffefnY
nchairs	njdebX
pillust	YnYeek
-2runs to	XiaiZe
crour	lcjhXe
-2all day	Xcldcf
pcfo	afeecn
nnervou	ccnegZ
+2i will	nbXZZd
clteache	nYbaan
clcourte	Zfdfdn
pedit	kceekX
-2us all	kdbibX
-2gives you	Xnffeb
clyer	Zndeeb
nplanti	hfeemX
crlimite	deaeen
pdither	nZhfcc
-3of us by	hXfkdb
ptutor	dbndcf
-2no on	iiacdX
pall	naffdd
crpiece	dhnfaY
prumour	nefedZ
-2can do	fbmdcX
crlunch	ecnfda
clmock	bnddZh
-2need the	acanaY
clbetter	njYcad
pswiss	hiffXj
crsignat	anaebi
nphew	Znefbd
-2accept by	Xnedad
plog	cgdbnc
penjoye	YcldZn
-2time in	iafblX
crview	ndeibY
+bcould	aegcbn
+byear	eYffen
-bcamp	Zcican
+bportfo	ZZhgfn
-bland	nbaYak
+1until	lYdiXc
pmissin	ancdlY
pmatter	hfYXen
-1as	mXeZZg
ndesign	kelfdX
pinclud	Zincga
-1out	hXadef
pmore	jghcXg
-2to know	YnddcY
punsign	dndfea
clbonfir	bhdZen
clsupper	nfeYcf
crruns	gnbfYd
+brespec	kfdbmX
-2lets say	dhldXa
clsame	Yanclc
crregion	Xgfflg
-2owe you	Zedebn
-3i owe you	Zedebn
-blift	imXdZf
plot	nXYfid
+bdue	XXcbnm
-bsounds	Zfnedc
crreceiv	cYdneh
nclick	ebefcn
clclock	facfcn
pasks	Xmmdeb
-3to answer within	ZcffnY
rbaside stands-still	baXYlf
clfifty	beeecn
crtext	naejba
pportra	bndfeb
-3regret of the	aeeeXn
-2usuall takes	nefaeZ
+2: interv	acbcZn
nblue	jXZckj
pperson	cZjngc
-2exam on	Zcnaba
+2and after	XdaiXm
-2meetin you	aedcnb
clstartu	ncgdbd
-3the file on	bnchbX
-1contra	XXZdji
+1withou	jXXXgg
craloud	aeeedn
-bchatti	deZnha
-3been contac by	nZffZb
cloffsit	dddcfn
pmum	ifYdna
clcabine	ncfefa
-2takes us	iXdfag
crconfli	kafmdX
+bwednes	bdffnb
crrota	XmhdYl
-bpaysli	YmfmXh
pdead	njadba
-blagos	addegn
-bstood	iaffnX
cryear	Xlbdfk
psometh	fnaeZf
nbudget	enddXi
+bcloses	Xegmge
nlanyar	nbefaf
pbroken	keeekX
-bhe	mcgekX
-btellin	miXYiY
clcorrec	megdiX
-bexperi	kXfffi
-bgaffer	hagdXl
pmany	aafidn
+2instea .	naceZY
-2optici interv	Zcaban
+2trial was	bdZfnZ
-1starti	eedean
-2not promis	Xdeefj
pfinali	dmbeXl
-1counte	ilXaZZ
nphase	gefnfX
clpupill	kfdldX
+2, first	fgmbXX
-1hands	Xlbbic
-bfactor	lmdddX
crdrawn	cneebd
-2apply by	ZYfeen
pbirthd	feffnX
+1n	eXfldf
+blearne	efefnZ
+bhoped	cfffZn
crhoped	cfffZn
crnone	kjechX
+bitem	bededn
nfilm	ZndfYj
clsomebo	fXXehn
nmother	ndbdYg
pvale	daeeen
+1our	hXahdg
pcasino	eclleX
-2she has	Xdjeaj
-3with us on	bcmdhX
crjobs	chafnc
-2to be	ahXbnb
crchurch	gdedXl
nbald	beeend
poh	Zanebk
passist	Xjffck
clordere	eccfcn
pvalid	bXkidj
-boblige	dnffda
clmarket	hcjdmX
-2me ,	chhigX
pfacili	jYdfna
clvans	Xfndfe
-bplaced	fefeYn
+bmove	Xjcdgn
npengui	beenbe
pmot	ejXfel
+blonges	ncffea
crlonges	ncffea
-3to you the	ndbeca
+bprobab	mYbbXn
+bperfor	Xfffdn
+bmediat	eeecna
nposted	Xcmadl
nlooked	nXadlc
-bissued	hbZbne
-2told you	ZbZcnb
ntogeth	Xjbfcn
+2, take	nYdeba
-2applic on	eiXdna
clsurpri	gbcfYn
crdeclin	bjbfna
nnov	eidfnX
pmean	jjXZXn
-1would	fgjafX
+2, theref	medeXh
-2, now	naceba
-3on it ,	hjZiaX
-2do that	XjdmZb
npost	XiZhbn
+bavaila	dnefea
clplus	ccefdn
nha	eccbdn
nmum	Xnfcck
-2email on	nZZcae
+2and would	XeZZhk
msimmediate	Xkmbdd
ndepart	gafXdn
norigin	mhnZXa
-2you for	enYbhX
+2came and	ZdcenY
+2, tops	fiediX
+bwhoeve	kdbnXc
phires	nffffX
clrain	lcmddX
clprior	enZfed
-3you before the	jXeeie
nextend	deddnd
-2breath for	acefbn
-bended	idYdnb
-bnegoti	bdndec
-3your answer on	YnbdeY
-bgettin	nbbdiZ
crportal	gleeXh
cltastes	Xikkac
rxappointment on past	eehelX
peat	fanffa
cldroppi	dfeebn
crfive	Xgenef
nbribe	neeeca
neffect	ieedmX
crreject	cgffnZ
pnudge	anXhYl
-2desk until	dYeeen
+1of	fXbegh
plodgin	Xmfeei
crhiring	ZchlmX
-2has till	dccXYl
-3here by the	Znfdda
-2decisi ,	ncZcfX
-3tell me on	bnYdad
plap	ncefea
-1our	YZbfen
nmadame	dfndfY
pyet	fcndXh
crwhatsa	neeeeb
-breloca	Ynffed
ph	jelfcX
+2from the	hXache
prang	nbdiae
+brung	nbffdc
crcall	ncegZf
+bpacked	acffen
+bmind	Zjcfna
clfight	Ydendh
+2is @d	gaaZXk
clfallen	Yfnffd
pbetter	gjiXhc
+2and has	fXaeck
+bcat	nbZfdi
+2, mornin	fiibbX
ppackag	bgneea
-battest	Zndffd
pnurse	Xifccn
+2, mo	Zcadan
-bvalid	Xlbcai
nscale	Zedffn
paid	andedf
clformer	Xkdemc
-1two	cZccan
clchatti	deZnhZ
+bregist	hXldbh
-bbuddy	bfeebn
clbuddy	bfeebn
cldeferr	neeeba
-bshake	ndefeZ
clshake	ndefeZ
pdeligh	Xhldbi
pphoned	jfdlXg
-2reopen on	ccefbn
clgradin	cffnea
+2is full	cdZeZn
clranger	ffbYen
crlook	Xgefcn
-3writin on a	efdeXn
ninteri	nbeega
pgentle	gjfkbX
-bsleep	jnddcZ
papplie	YXchjm
crnow	kdcdmX
nplus	Zenadh
clchoosi	lcbenX
nofsted	eececn
-1messag	dddcnX
-2you the	lXiYcb
njill	cgefnY
narchiv	gdkekX
-3: @d ,	XZndYd
-bmoment	YmeflX
-2down for	dYihjX
+bhears	bfjXii
-2it to	jkgbXX
crprint	enafed
+bpaid	Xenbbh
+1interv	hcfbjX
phand	XnmZed
pstarte	gZccdn
nasking	XZfcnk
+blosers	ndefdZ
-2up in	bdcecn
powing	mdeeiX
-bcerts	fXggjl
clcerts	fXggjl
pdeaf	Xleked
-banothe	XicnnX
pjetty	dfdben
crquay	nefedZ
-bembass	hkkdXb
clpa	nfaeeb
-bbelow	Xcfemj
nmarks	anckeZ
nsometi	Xdefni
-2that on	ncdeaY
panyway	Xjadil
-3said see you	adZeXn
-bprocur	nefeeY
crstop	eYhenc
nx	caZcnj
-1been	Xbaajf
cltalkin	hXelfe
-2assist on	idjbfX
crone	kXhbZn
-bops	Xdfjcn
frgoon	Xnfggd
ntempla	Yfffne
+1ish	kZgaXe
-btick	aneffd
-2told her	jccdhX
clsorts	nZefed
ncorrec	bcbdnh
nhoping	afeecn
nuniver	kbYecn
+2, tell	ZdjjXd
ncalend	iZnXeg
+bdetroi	dddddn
crdetroi	dddddn
-3not older than	ccfeZn
-bpoint	iYXdnf
rxanswer for ahead	jdbXib
crsessio	hfeiXi
-brob	dnaeda
-3see you on	Xcieeh
-bid	Zancnd
ncreate	dbefdn
prose	hdXain
-1pick	lcdhXZ
-bthis	njagYc
pconcre	afffbn
cldine	XdlZcn
nawaite	eafedn
+2: in	cZadan
cljoined	Yeefnf
ntech	aeecfn
-2tell us	cnacZY
-3in is the	aZaeen
+bchairw	afefbn
pdetail	bingeY
pdublin	cneifX
-3be held on	ZblaXg
clpause	efffYn
-1debrie	Xecieg
-2will decide	iedciX
-2be before	XYcdlh
-bunavai	efdfan
clunavai	efdfan
clfinger	anhefY
-2meet the	hcigaX
ndad	fddean
cldiffer	geekXk
+bfor	bndhed
-2are on	cZggXg
nshall	bjanXj
croptimi	abefng
+2or it	gnbeeY
cltool	dncece
-2us over	eedcYn
-3of us over	eedcYn
-bsuppli	cbeecn
nspinni	Xnfejc
-1talk	gXcihd
-baberde	aklefX
-2happen on	fckdhX
crgoes	diYnYi
ntoast	jfeihX
rbact needed-from-you	ehXffg
ptrip	cdnfhY
ptrain	bgkXkf
clroom	Xneiia
-binvest	cecnjY
pmarks	nddieY
cltwelve	Znddaj
-2have been	bdcdnY
popens	Ynfmab
clexperi	iXefel
crhappy	Xkdick
crexpect	agnZge
crmake	nhaXgc
-3our answer on	nedeba
+breache	Xeedni
+bemaile	cfdnbd
-2headco on	dddfnX
ptested	gZefnZ
ppay	bjYfdn
cralong	eeZeen
clthemse	iXgdkd
crturned	dXechl
crcircul	Xefmjd
+2about whethe	nbccdZ
pcompen	geeilX
-bcontro	bdfedn
-3yes by the	Ynffda
clforgiv	YjffnX
clinform	mXfaej
clquote	neeeZf
-3interv on the	bXeejd
pbreath	bkadZn
-2^ decide	Xeedan
-bkid	edffnY
+2now and	Xdffji
+badvert	bbdeen
clu	leeeiX
crlive	ageecn
+1first	Xagkgf
crsucces	nZgeZi
-3give it till	dXeacl
-byour	bnhdgZ
-2answer after	bdfeZn
-bunit	bjejiX
boover	hbggXe
crscore	kdemdX
pvacanc	faeadn
pneeds	cmcgXi
-bkicks	aeefen
clkicks	aeefen
-2return within	Xfffbj
-1receiv	adeenY
crauditi	Znefcc
njunk	hemdfX
-blectur	jkhceX
clarticl	fecane
-btop	fZdedn
-2^ @d	Xefeig
clbloke	ikbmcX
psnow	egdkXk
nexclud	Xlcebm
clemail	naXbgk
-1email	jXZbfh
-bdown	Yaebkn
pfellow	alibXi
clsummer	cnXaZn
nshort	cencee
-3give me the	Xfenec
platest	Xdmemb
clhq	ejdlgX
-bwho	mcXhic
+bwithin	Xfebhl
crpaysli	cZfgdn
-2one person	aeeaan
-btheatr	hXkYZn
nthis	dXagkn
pcleani	gjeeXk
-bfive	anjbga
nsweari	geefnX
nrota	Xagdjl
nplain	lefdXl
pthereb	cbffen
poyelar	gleffX
nmeets	dngbfb
+bmull	bnffda
crmull	bnffda
clacknow	Xdeeij
ptower	bnZdbj
njudged	eefngX
-2tell them	gkbeaX
ntaste	dnfeXg
nreceiv	hgdmfX
-3said it was	lfffXj
+2we are	gXZZfh
clcarava	bceeen
pinterp	bhfnba
crhaving	aikcXk
ntwo	fbhbnb
clexport	Xiddjj
+bhuddle	dfdnea
-1reply	gkXcec
nassoci	ancdfg
clbosun	ceffnX
pruled	Zacdkn
+bimposs	ceefna
plead	cbngcg
clyard	gXkcfi
-bmentor	ddekmX
-bcollap	Xffeil
-2is in	fbhhXe
crconsen	endfda
+binto	Yibcnf
clvaccin	Znhfeb
-2betwee the	kXhXeb
-2you on	jchXfa
-3done by the	bXeZkk
-3last candid on	Xebgbj
clhealth	alnecX
-bunders	bnffeb
-3panel on the	adnbcb
-2call the	ndddcZ
+blot	nebfce
-bthey	mXfjkX
crnights	Xlffkd
clferry	dfgXem
-2respon within	nefeZX
-bearlie	cacZni
nruled	Zfffnc
-2^ on	kecXfc
-3you rung on	aeefYn
nrevert	YceYln
-2^ nothin	beedan
-1run	XcmYbe
-breturn	beccgn
ngrade	agffnZ
cllive	klXcYg
+bgrand	fnbeXh
+btravel	XjmdZi
-3an answer on	nddedZ
-2shortl :	ZbbnZa
+bprobat	dbeedn
crslippe	gleegX
clvoicem	cifenX
+bcurato	jbefXl
phail	afeagn
crall	lXdgjc
-2follow in	iYadXi
+bnurse	nZefed
-2in for	gXgjec
-borals	eendiX
clorals	eendiX
+2we meet	beciXj
-bpark	Xeleej
-2i have	ckjdbX
-bwarden	aenhae
+bconsid	ncgkXb
rxdenied within ahead	gfdaXi
neating	jeffXl
+2s writte	adacnZ
+2by phone	ijaebX
cllearns	ndffeZ
pchin	Zeefen
-1weddin	Yccddn
crwife	dikidX
clwraps	hcdban
penvelo	nXYdjg
nable	XfYdml
-b️	ikcdhX
crhull	Xmffei
-bfrost	adfedn
+bn	nahdbc
-belse	dXkcnb
+bchose	beednd
nphotog	eZXdkn
cldeputy	cgnZgd
-2is back	Zbbbcn
crworksh	XjljdZ
-btapes	ahenbc
-3will be by	cXfjai
-bfull	YaZcnn
nvideo	blbcna
-brail	aeYcjn
-byea	dncfeb
pnegoti	ahneea
+2i say	nccdcZ
-bdepot	igbdXk
-3you word by	abffnc
crtemps	nfeeda
+bchance	Yncddd
-bretiri	cfeecn
-2so before	bnefea
nproced	aceeen
clmouth	ndfbeb
-2test ,	XdncZc
clagrees	gmfffX
clmince	adeedn
clresche	edhjjX
-bable	hXbejh
ntold	iZXgjh
-bheadco	fYdXll
ppasspo	YlncZb
pcoach	afabgn
+1there	gbXZhh
-3me was told	ZeffYn
-bsupper	nfdYdf
-bawkwar	nbdfdb
clnaming	ndaelX
cltorn	nffdac
nvet	ndbded
+2, failin	anffcZ
cltransc	anceja
-bfreeze	cddena
-bsends	nadbYj
+2the vacanc	ffffnX
-bowing	Zffden
+2: placeh	bZneZY
-bchef	hainbX
-2call on	dXjjad
pkin	bnYecj
+bwish	XXgemm
-2take until	hkeceX
neh	efcfan
cldetail	cdfean
-bpanto	mXefeg
+2s :	YcadnZ
-3decisi mtg is	Ydnadb
+2is no	XYjekb
pappoin	biXgem
nweird	nafeeb
pforget	gfednY
clmallor	cdcden
-2me until	lkbbcX
pfunded	heeeXn
crfoster	ffffXn
clbarry	celmcX
-3it be before	aZdenX
pwithou	Znbcck
+bpublis	ncdfgZ
+bpapers	cdXjil
nslept	dcgenZ
psecret	njdaea
-bfracti	Ygnfdd
pfares	benedc
clenquir	ffffnY
-2circui until	eeedXn
-3on circui until	eeedXn
phola	eYXkjh
+bcertai	nbZdbj
pcreate	cbfeen
+2n i	jZZnbX
pmumble	iecbnY
pmovemb	ifffkX
-3to you in	naafbf
-bhuman	ncXiYj
pfiled	cnffda
clshows	iXldlX
-2it before	ididaX
-3have to decide	bbcfcn
pcount	nZadfh
nmarkin	eejlgX
-bah	efeenZ
crgeneva	feneca
+bchapel	Xeifbm
punempl	Zfefdn
nsometh	Zegjnb
nplane	aifeYn
-bmain	Zcffen
+bugh	fecdnY
pmuch	aXljjc
-bdeterm	mXedeg
pill	hXfdlf
-2mtg is	XdnicZ
clconclu	jXalbh
-2sit down	hbkebX
clmailed	ndddag
clcellis	dfdZfn
clinvest	decnjY
-bclerks	neZffb
ntallie	cfedcn
nforks	cfedcn
-1do	XakYhh
-1team	Xbijge
-2confir before	daefnZ
ngap	ngaeYg
nforwar	hXhbih
-2he said	hegfiX
-2tell me	hlXbcb
-2left on	cedenY
-bmillio	eeffYn
clmillio	eeffYn
+2please .	YnbdhX
-bhonest	lgcejX
nconcer	Xdccmk
-1all	dXfgfh
+1its	nZdebZ
-2sittin on	acanda
palmone	YneldZ
cltraine	hbfhXk
-2@d on	XdkXhd
-3are meetin on	Zfcnda
psignat	Xnecie
ngolfin	hedfXk
+bweddin	gcdbcn
-bdone	lZYmjX
pyard	Xkbjbj
paside	Zdfned
pstandi	mXhifa
+2be enough	anZebb
nkeith	dfdcdn
psaturd	hlhiZX
+bgive	inXZdg
+bsun	adefdn
-2decide on	gbagXh
crfactor	Xefffn
nword	bcZnZm
+bhold	nhddcX
clmat	ncfedb
-bformal	Xehdil
-bapplyi	ddefcn
crbrewer	neeeeZ
podd	enZlbX
+bbetwee	lfXcdj
ncanal	ddafen
pwithdr	Xbibli
pcoding	chncdb
-2some time	mjZeaX
nincomp	Xmcflc
+2for our	macbgX
nextens	anhgcb
-3notice period is	Ybfeen
-2resolv on	kbaahX
-3hear in the	Xjceck
-bowners	nYkaed
-bnewsle	Xeceil
-2is me	YcnfeZ
+1starts	bfbgdn
-be	knYdbb
ntill	negYce
nfare	efnfeY
nwarmly	anZdeh
pbiscui	fcZedn
rbanswer you-will-hear	haXfff
rxsuperseded in past	efffnY
nbooked	bnbdbi
crwatch	bgmlcX
crtraine	edffnZ
-3you within the	ncedab
nparcel	aeeedn
psleep	jnXhYc
clkick	deZfen
-3the result on	needbb
nwoohoo	cnbfec
pdomino	fdbedn
-1accept	ahddnX
-2could say	Zdcean
-3i could say	Zdcean
clmaths	Zngdce
+2and write	Xhgnaa
nlou	ffXffn
+bd	ndefad
+2s off	XZbenb
ndie	agmfiX
+bagm	Xnedei
clsaying	jcfiiX
-bobviou	XlneeZ
creither	nYchbh
pthings	knZbdb
+bgot	fabanh
nuntil	lcdXgj
-2@d :	bjihXb
-bskype	cdnfcc
clskype	cdnfcc
crcar	Xeefgn
pphysic	bdmkdX
-barrang	nahdfa
-bsecuri	anegbc
-3contac you by	nZffdc
nenough	lehcXi
-1effect	bcddbn
pundert	neaeec
+blangua	anefec
climpres	eeeenZ
+bpaper	hnbdba
+2he will	jaediX
nrector	cienbY
crnever	XZddkn
-3@d no wait	gjheZX
+2they have	Yacbnd
plasts	ndfdea
clreplac	aebbnh
clappare	ieeemX
clquorum	dcfenb
phms	dcfenb
crtaken	Zeabni
pate	naecef
+bauditi	Zndfdc
-2deadli :	anaedZ
crheads	dfeaen
clem	anchZh
clpat	becnce
crhold	gheXdl
-3a date :	lcfebX
cltheatr	gbnXfe
-2leave from	efeeZn
-2re :	gZYcnX
clfillin	bgafen
nborrow	Ygnfcb
phoppin	ndffcZ
clpeople	nYbdck
pclock	eneegX
crrather	dnjdad
+bpen	fenffZ
panchor	ccYfng
+2, free	bbZecn
plook	kfgiXc
ncooper	Yffeen
-balarm	gebdbn
-2@d or	acndba
ndelive	Xahgdn
clmove	gXiema
ncourt	cdXeil
-3it in the	Xgdlbe
-3, due on	cZednY
narchde	cfffnZ
-3down for the	YejjhX
pexcept	gafbbn
cllogic	diffXm
-bspent	dcefna
+2, was	jXXbma
cryea	ljdecX
-1over	igkjdX
-2^ neithe	eeeenX
pchild	ddceen
+2, answer	XaXlcg
pbrass	ibjXal
npa	melebX
-1ringin	ndbdXd
-2should say	hkedXZ
nyours	Ynbeig
-bdoctor	egneXg
+2is my	gfafXh
-3be bored within	ZZffZn
+bswears	ndedgY
-1discus	ZbijhX
nweekda	nfZegZ
pforgiv	iiicXg
noptimi	nccfdb
ntourna	eneefZ
-3away day is	Zdaeen
phate	cgZinb
pdes	dfnecb
pshouts	dfnecb
-bprior	enZffd
-2them within	Xefkdf
-1has	kahjdX
nholler	eeencZ
-1see	idaiXe
nrefuse	cmdeXk
+bsift	ddcniZ
nfilled	cajdnZ
pequal	nkcadZ
ndrops	dbfedn
+2at your	bbZean
crconfer	cedfbn
crbig	Xdngaj
-bexplai	ndkebY
-bthing	XlfZkc
-3our number by	cXfecn
+2i phone	nbdfdZ
-bfills	ndefda
clfills	ndefda
-bonly	nXfjcc
crappare	Zeffcn
nextrac	eeedan
nagain	YiXdmj
-2told the	kecdgX
+bnotes	ccdnkX
pliked	eYnmab
-bdream	Zncfed
crrecept	ZcjfYn
nfloor	bhlekX
-bmost	cfngeZ
+2to reply	nbddcY
presubm	ankfcX
+2to be	mXbckX
-2not decide	Xefdhj
-bmeself	efffXn
pworkin	kancYe
-bluckil	Zdenfd
-bfact	lfcdkX
pprocee	Xkbecn
nwant	cnnYYc
pstill	gfZdnd
clanythi	jXfbYn
nu	aecang
plovely	celeXk
-2stands till	cnffbY
ncompet	emeiXd
pscrap	nceeiY
nsuppos	Zfeeen
crpartne	eZjmiX
-bwhiteb	ceinbX
-bladysh	bfencc
+bthese	Zfefnc
-2doj :	cZbecn
crmissed	Zfefnf
-2ad ,	ddcdZn
-3the ad ,	ddcdZn
pmark	cXheij
+2, back	bedddn
+bthee	cnfefY
crthee	cnfefY
-bheadhu	ceebcn
-3begins on the	Xcjdbh
pconsul	lXjfec
plack	Xkceel
clcoast	bcefen
-bprojec	celcmX
crtravel	ckndaa
-3back to me	nhadZX
-bpart	XeiYhm
+2to send	Xfhkcf
-2conclu on	heebnX
nclaim	Ynfdbg
+blookin	Xkedld
-2leeds on	becdcn
crpreten	aeffdn
crexamin	alkegX
-3to answer by	Xcffgm
-btribun	jchZmX
clbackgr	ejcbXm
nlatest	ehaeZn
+bbringi	Ycgffn
+1too	gXfclc
nslides	Ydidnb
-3to come on	bbhelX
+bchurch	deeeXm
nhalf	bnhZZj
-btastes	Xclkaf
-3to you :	nabedc
pstatus	hYgZbn
-bsummon	ndkcaX
crexcuse	Ygfcen
+1unless	Xkcdbh
-btake	XlghZj
+bms	ndiebY
clfleet	beceen
pgate	nebeag
ncarry	ndmbbY
-3: by the	nafeba
-bdioces	Xakdlh
-1writte	mXaceb
rbaside closing-date	cjXXcj
pvoid	ackdna
-3letter of the	Xccdan
ppanels	eeccdn
clpoppin	eedfna
clsense	edffZn
nknife	bmXeej
-2letter of	ceffnZ
-bwages	dfcddn
-2board in	gendXX
-bsurviv	enjdaZ
pnumera	Xnedeh
clcounty	agejXm
+b;	glYndZ
pfed	hZefnY
-bled	cdffbn
-bbase	Znffgb
pgareth	nddecd
-2falls on	necacZ
crso	aebidn
clluckil	adenfd
nballot	akkidX
pagnes	naffdd
pbear	maikdX
+1has	afbXih
-2but the	iccciX
-bchoir	ecYkYn
-2it shows	Ycddna
ppigeon	bbnfec
-bbirth	bndfec
-3phone they said	Xfffne
-2instit :	Zbaccn
psmashe	iXeffl
crwaited	bdffcn
plife	Xdfdjm
-bnorthe	edcebn
+2she told	Xeedfl
+1will	YigXke
-2other by	nbffea
clschola	Ynecdh
-1minute	dZnfeg
pfish	gXecki
-bdoor	hZeiXl
cltalked	dageZn
crink	dnffab
nclosed	nggcbc
frfree	Ximcic
-3hear back by	jgffbX
-3@d and him	bedaZn
pdeadli	ikgZiX
crcv	YiZndg
preplyi	Xekkia
-bboats	becfen
clboats	becfen
+brota	bljdXh
-1calibr	ZcandZ
paye	cdZfen
-2: on	eihaXh
nblank	bhcddn
ndecemb	hefelX
clhon	Xjcffl
clprocto	ckfldX
-2meetin of	ndbYXi
-2land on	ZfdZcn
-bahead	ddleXk
+2and that	mXYefd
-blength	cnffea
clpints	cenfdb
nsound	Yinbde
pbeth	iXfdfk
-3change on the	gbZaXl
+2from me	enZfcZ
+2has not	hkdeXe
ptastes	ndbddf
-bcare	nXffeg
-3closes on the	YhZZan
pright	bdjgXm
crmeans	nXfcdf
-3from me the	ndddeb
pokay	defljX
-2decisi 's	heckaX
nhad	ndafhc
+2: i	dcXYdk
nreport	fcnaZj
nwaited	aeefdn
nwriter	denfeY
crdeposi	fXifem
crinheri	ffffnY
+2as planne	Xcejkd
clvoice	chghkX
ncertai	keheiX
-2tell him	eibejX
clshareh	hkffXh
punderg	kbnceY
pcriter	kekdgX
pinspec	lXeicf
clitems	dXdekm
pbeatri	ededbn
pjury	jlfiXZ
-bbaker	Xfhcem
clbaker	Xfhcem
-breason	dknfZY
pleider	Xfefmh
rxreview for ahead	hbhgXd
crpast	hclfiX
-1meant	jajdXY
pmo	ecclXm
pcivili	dcfenb
-2our decisi	iedchX
+bstands	ngZefb
+2will not	Zdhbnc
pruns	kXmfae
pshort	bmhlcX
-2names on	YkajcX
+2, once	mgYcXd
-3let me know	hgadgX
rxsuperseded on ahead	bjXhjb
pkitche	YXehkl
crdelive	ejdiXh
-1manage	Xcfefl
nlevel	lieegX
+2on .	gejjXa
pabuja	beZneg
pvisite	gefneX
nadmini	dceedn
+bhols	jmcdeX
pinvolv	nffeeZ
-3seasid @d and	beaccn
-bhomewo	fmZejX
+2she wants	YndfeZ
-bping	ngefdX
-3go back on	XYkdbh
-2i know	dbceXk
pno	nceedc
npool	abaeni
-btanker	efefnY
-3reply by the	ggeefX
cldeclin	encdfa
+2so it	Xccafm
-3@d it is	nedeeX
clchimne	ndefca
-1announ	fbbenZ
+bposted	nedgdY
crdean	jcekfX
nbound	aeffnc
prespon	ngcfXg
-2come again	afnebY
pbullet	edcnae
notherw	ajnddb
ncode	adneZh
craddres	Yheedn
psealed	flglZX
-blonger	fmcbkX
+1reads	edefYn
crthumbs	ncdgeb
nmakes	iXefgg
-3letter in the	nebddY
nreview	XYjkhf
crstudio	Yeffen
-bmanagi	baffen
+blands	needac
+bautoma	bccdhn
clplane	nededb
-2your screen	hcYblX
rbdenied you-will-hear	eeXXhf
nmixed	cmcgiX
-3no by the	djfebX
-1withdr	cecfmX
-2panel on	Xbkjdb
cltruste	cahncd
-bknock	bnefcc
clknock	bnefcc
+bact	neefca
clride	bendbf
pcredit	mjccXf
pseeker	ffYffn
ngladly	cfgdnb
nteach	bnifYc
-2get told	needaZ
-bthemse	jXgfkZ
pfounda	Zhcnbg
-btransp	bcfedn
-2seen on	begkhX
nowner	kcZenZ
-bof	gggjhX
-2people until	affneZ
-3seeing people until	affneZ
nforeme	denehY
+bselect	Yhbeen
+bslot	binfdY
-3, so by	kefdcX
crstage	ajnibY
-2callin you	ddkehX
pat	eneddd
-2the budget	adbjkX
plength	nbfded
-bsuits	Xkmfec
crsomeon	ncdZge
-3or no by	fiedaX
+2, of	hbabjX
-3of you ,	XbidZl
-bcamera	adnfec
pluca	bcdffn
plooked	jndXec
ntom	ghjkZX
phung	ndfffZ
ppotato	benfda
nover	dgXYjn
+2, minute	jcahXj
-bstep	Xigeld
pcards	dedhZn
nappear	ncdkdX
pawkwar	ffffnY
-2there on	egfcXh
-bfixed	cXjhdk
clcongre	dcdcfn
-bbeans	nfcfdb
-3list goes up	nedccY
-3hear from us	nedeca
papprec	fdfilX
-bweekda	fdZecn
+2, it	gZXajg
crseason	bidena
+busing	cZfffn
pmoving	ndlgXY
pthrows	ZnemYX
naware	njefXa
msrejection	XZaZml
-3applic closed on	ffffXn
+balways	nYYggb
+bexpire	dmcfXj
+bspent	Xdeehm
clwhole	Xdbfjl
-3notice on the	mdaeiX
-btool	anaech
cllake	Xejedk
pcard	bechbn
-bgrand	nbdfiX
clsemis	dfffZn
clcheers	ecXemi
-bchairm	Xfiejg
clladysh	dcencc
nsuffic	ddfnfb
clmrs	bnjeea
psprint	cefneY
-bgoing	eXlijb
-3closed on the	beceZn
+btastin	efffnY
ptechni	elakXe
+blikely	ndbdga
clcompet	bYnZdk
ptypo	Xdmdje
-2closed on	XcZbig
-2about you	Xeajfg
ntattoo	kflfdX
+breturn	jnbZfY
ppick	Znjbgc
+balread	Xdhfjg
clwhere	lbfcXk
powners	faecen
-bq	gdXeii
cldesk	YnYagk
njune	eajndX
clwalked	fcebnd
-2robing is	Zbaeen
-2is done	dcclaX
-blay	eddncb
-1next	egXbZk
cragm	Zneffd
peveryo	kXmgcb
-2is now	jchafX
-blapsed	efefnY
cllinked	cedcen
-bstoppe	befean
pmess	lednZY
-2does it	ncceaZ
crtastin	aelflX
-bslips	emXegf
+2was a	XZZcii
crsms	nedbgb
-3upstai on the	abadbn
+bholler	ncYlbZ
psieve	dedenb
-bjan	anheda
+2and phones	ndcabb
bsbefore period ahead	khaXZd
cleat	cbgebn
clstreet	dedecn
-3yes to the	ZYffcn
-2it for	jlXeXe
crclosin	hYhdnY
nexecut	bfffnb
+2i am	fccXcj
pson	bjXfen
-2said at	deffYn
purine	edZfnd
-bdinner	ZanYbm
crfitter	glcfjX
+2: they	cZXjjc
-2, is	heeiXc
nplacem	cfeebn
pfighti	hlhddX
pyou	Xmjfcf
+2my tenanc	Zabedn
-3shall we say	eXhfai
crpost	ZjXZlk
-1around	fXclgb
+bluck	aaffne
-2review after	eadedn
-3would hear in	edfejX
pwith	egnecb
-bcame	XYbdlm
+btie	aenffb
pgoing	idbXkh
ntalks	Zjeean
-1hold	Xgldgb
pa	dkmgcX
+brealis	eadcne
-bbrilli	efgdnY
pdad	nYeeZi
clagency	XZecmn
-1more	eaXkcc
-2# on	YXibbj
psave	fgXebn
nwhen	nXXkhe
+bgraded	effnfY
pha	jfbiXi
-buh	Xgfjkd
+2, room	YZndaf
clarrang	nZhdfb
crexact	ncefcd
-bwithin	hagikX
rbact next-stage-reached	nZfdcb
-3told you ,	eeackX
nindemn	bncfcd
-2coming on	ebmYXd
-2list by	dieafX
+2: it	dZnZee
+bodd	nZffec
-1so	medXZb
-bshifte	fecfna
crfinali	ncZefd
-3i said at	dfffXn
-3the board in	bendYY
-2freeze on	acddnY
-2forese for	bdbcnZ
-2can take	eXeebi
-3come on the	Xdjaah
-2off by	Yafbbn
-3you have till	Zndfeb
+bpay	Xlldcc
pplans	dndhcZ
-2they said	ebaXkd
ngenera	icnabe
nplatfo	eeneae
clmarkin	ffehlX
pleads	dbfmmX
-2got till	dmdfcX
+bmilkin	ibnedX
pdisclo	dcniba
clintima	nXfdjb
+bbar	ainedb
-btalked	eanebg
clkeeps	neeeYg
crratifi	Yfffne
nfree	gaXjdm
-2quenti ,	ijdecX
-3hi quenti ,	ijdecX
clengage	ibdcZn
nwanted	khcXak
+2we close	Zdeebn
-bhospit	fXhdkf
nheart	nddeaf
-blead	dXjjaj
ncarrie	dieemX
+bstart	ckZeXn
nsystem	cajXki
+2, whereu	neeccZ
clpiano	fdnfdY
clconsen	bnckab
nnecess	afgfnY
clexpens	YfZdin
crrealis	kefdkX
nkeeper	gbbenc
nweb	kefeiX
-blindqv	keffiX
nperks	fnefbY
-bskip	ddifmX
pacadem	ecbgbn
ppriya	kkceeX
-2reache you	necfeX
+bhard	XgmflY
-2not make	eejejX
-3can not make	eejejX
pfuture	egZfen
-bmine	gmgXbd
+bline	dffcna
-2interv within	naeeaY
-1most	naedca
-2at most	naedca
-branger	dcdbgn
-bvp	kefigX
-3will ring you	eZnfea
pfitter	nbffeb
-bkickof	bddeen
clkickof	bddeen
-1rang	Ybccnc
-2meetin till	caeden
-3in meetin till	caeden
nshown	hXeflh
-3and by the	nbfedb
clbadge	cendgb
+1where	hdiekX
cridenti	fZnfee
+2and have	Xdlcif
crdraft	cnefeb
crprogra	efefan
clyellow	cnffeb
-3you will hear	feddjX
ncrosse	ecbkXl
-2start before	abdfdn
-bkara	lfefXh
clkara	lfefXh
clverger	jfenZZ
pprogra	eYneeg
poverru	gZkflX
pconfid	Xmcdgi
crinvite	cdhdnc
+2betwee #	Zgneda
-bmarath	bdefnb
ncoach	dedecn
ptheref	Xikege
clthru	dXmgla
cllifted	effenY
nshephe	dfdecn
-2the partne	fbalgX
nwareho	eieeXm
ppublic	Xmeagj
-bfitnes	jigfdX
+bcoordi	nedfcc
-bcast	needcd
nlocum	nfffca
+bstorm	aeefen
crstorm	aeefen
cldish	Ydincd
+2in and	ZadfnZ
crmember	Xeflei
-2me out	ZdnecZ
+bthinki	jZdndb
crapolog	eccecn
-2her interv	cecban
-bdecree	efffYn
-2it within	Xjeide
+bbrough	Zedfdn
pdisreg	kabenc
-2decide the	nedcda
-bfounde	bbnlYc
cladjour	hbcena
+bconfer	cedfbn
clmodels	eadfen
-bpitch	gncecc
-3writte by the	Ybffnb
+bwinner	ncdcag
noffice	nedbjZ
-2she say	hbYeXi
-bdistri	Xljcbg
pheads	cblfnZ
-bpacked	cecfen
+bmunich	deeean
clfleadh	dfecbn
clleisur	idffkX
ptalks	YkYhcn
clcourie	Xfdeik
-2rota out	Yeeedn
-2called it	flecbX
-3they called it	flecbX
-bmatern	ccefdn
-3for you till	gleefX
clforema	ehZjnY
nshoot	hlhddX
nbuild	Yeffen
nartist	dgenac
nwishes	bbdefn
+1half	XaldYg
crvettin	ebcfdn
ncast	leejdX
+bafterw	eeeadn
crchecks	dncffb
phospit	fXalkf
+btwelve	Ybndkc
-2the bank	ZdjnaZ
+bdole	cedfcn
crdole	cedfcn
clblesse	Xdeldj
clgisela	Xfkena
pexpens	YXjflk
+btemps	nfeeda
-bset	fihghX
nknacke	leefiX
crwretch	aafffn
-bwould	Zcfbnj
+2, phone	gZYnYa
-1bank	Zdjnaa
crbefore	Yianfh
-1when	neddZY
+2, defini	neddZb
-bself	dnefbc
-bhires	Yffned
+bmailbo	Znefec
+2, new	Xbccfk
pend	egXhZm
n's	efcdnd
nour	gXafim
-binterp	naffbd
+2to whenev	efednX
-bgazett	nfedeZ
-2change on	cZXbdm
pinterv	Zdnfhd
-2have you	ZcgfYn
-bimpres	efdena
-2^ for	ekadXg
pplates	denfaf
ndead	hddena
last	khfXfe
pumbrel	cafffn
-bchance	jfXehe
nfleder	cenfda
-3have your contra	eddfYn
-3down before the	YaednZ
clobi	bdeecn
-bja	bndfdc
+bskippe	aefdnd
-3the candid on	needbY
-bquorum	fceena
pcomp	ejeldX
crrent	cddedn
clhumans	denfda
clpress	agddcn
+2️ @d	aabcna
-2meet you	adhdlX
nworkin	gecena
nplan	dakmhX
clfacult	kgbXci
clfind	eeiaXn
nngā	gfcdna
nmihi	gfcdna
-3: @d and	aenYdc
crclient	dncece
nbod	necebc
-3half the list	acedYn
+bdownlo	lblfeX
crselect	ckeemX
-3i said no	eeffXn
-bfunder	Zcdfin
-1shop	idjbXf
+bcompla	dbffdn
ps	nfhebZ
nanalys	eednbc
clleave	iibaZn
-bsir	nZbeeg
+bcounci	lcejgX
-bso	nlfbbZ
nside	khgefX
nhaste	ehdjjX
-2: debrie	ceenbZ
pup	ihlbXg
nopposi	demfiX
pplanni	cgXcmi
+bcleare	neefea
-3you both by	nYffed
+2is yours	kZiddX
-2mail on	needZZ
+2now .	nhfcZa
-bcastin	eblkXb
-bought	ncddbg
-1asked	bfeenY
-borange	eeneca
pspring	biejlX
-3say so before	Ynefec
+2with an	hcjfhX
naway	kfncZb
-bissues	iXefel
clissues	iXefel
-3not @d ,	ficeXf
namend	lffeiX
+bhr	mXchfb
-3quist on the	YncZcZ
+2, yours	ncgYcY
clups	bnbddf
frnot	dcadnk
nadjour	cfefna
crafford	eecenb
-bhang	njddYZ
-2board sits	Xdidal
+bnuala	benfeZ
crnuala	benfeZ
crput	bgYfng
+2, whatev	jXdccg
+bashore	Xeeene
+2, travel	acdcbn
+2, becaus	mhZZcX
-2chased them	bbdenY
nvisa	dddedn
nnarrow	nedegY
nagenda	YejkXk
nprinte	mXkckX
pknees	eneebb
+btops	cleejX
-bbig	YcmenY
+bstockt	icckXf
-3thank you for	cbcdna
-bover	XihmhZ
crground	ffffXn
+1@t	Xdgbjj
pcrimbo	kXdfek
-1date	iXcbch
croutsta	Zfgfnd
noutgoi	bnfecd
-bugh	Zeffnd
-2she said	mbXZdY
-3give me until	nadeda
-2better than	niYcgX
ncohort	needbc
-3she will ring	Xekfej
+blettin	deebdn
ppet	ceecdn
-3report on the	Xedhbj
plevel	kkhfXY
-beta	nbefec
-1result	mgXZZf
clbased	eenfeZ
-2, but	kfZdXf
-2email within	iifebX
pdesign	bgijXh
ncertif	Xdjgdk
-2visit on	eekdfX
-3told me within	ZafenZ
+2, thank	XjZejg
ptopic	anaejZ
-2outcom by	fXedgh
psent	ingXYd
pwriter	Xgfffm
nperiod	bjXjmb
nrule	cidnhX
crokay	cnbdja
-2after lunch	ndaebY
clgang	inYdcd
-3interv until the	Yeendd
-bsums	dffnda
-2we said	Xeefld
pghoste	affebn
+2for sure	nbcfYf
+bquick	hkgfeX
clpages	Yneeeg
+2but could	jeefgX
clblue	iXefmf
crgrant	gmecXg
-3a messag by	Zcffnb
+bchair	faeina
+blimite	eeafen
nwaitin	gXdhgk
nginger	geXffn
-2good talkin	eecdYn
-2board is	Xechdj
-2@d to	eXdZhh
+broof	cdnfeb
-2^ closed	deffYn
-bvisibl	ncffca
clvisibl	ncffca
+bfaq	aefedn
-3interv from the	efnebX
pframe	cbffdn
-bcalibr	bednec
ntheref	XZbkki
nreally	Zaicen
pswindo	fenfdZ
+2: $	ZhhXeg
-2, one	YZkXdg
nleaf	enZede
-beasy	deffan
cleasy	deffan
clclient	iXedhi
clspread	ihejeX
pps	bfffna
crforeca	aeffcn
+2is d	jcdeXg
cldeed	bfbeen
-2: until	iedlbX
-bweek	faiXkf
nhit	blffmX
clloved	bdcedn
+blectur	ceicna
pwould	Zjnecd
crcostum	djcneY
nrubber	keicXf
-2comple within	Zaffhn
-3b interv :	ddZdnY
-2had need	nbfdZZ
+2and he	egXZid
-2contac by	iYeehX
clexplan	egdfnZ
-2@d for	XakcZi
cltrue	Yeeene
nchose	jeclgX
-2in until	Xgkccf
pcarer	jmedeX
-2your interv	kbfecX
nvettin	dnZfbi
pimport	Zheddn
ptreasu	Xfjhdi
nc	fbilhX
+2is out	hdcejX
-2away until	bdfden
clreason	eknfZY
-3up on the	dbXfZk
nstill	hYjZnd
nsort	efbecn
-bbasel	Zeegcn
+2i talk	adkkaX
crtarget	hedenY
+2and @t	eeZebn
-bleast	beefcn
nfinali	ahieYn
clbase	bnffgZ
-3i would know	hdeeiX
nhousin	bleelX
-2keep the	hZnebY
crmeets	Xkfbhj
+bpull	caefnd
-3to you within	mXfdad
-3reply before the	Ynffec
pquit	bfefna
-boursel	njcbfY
crcrane	gdmeeX
crquiet	Zgffdn
-bnation	enYfec
pprivat	fdaedn
-baside	Ycnhcg
clapplyi	ddefcn
crhaha	aeefcn
+bremind	Znfffd
+bbusy	feefYn
-2did ring	efffXn
pearlie	fnXmYb
-3regatt 's on	cdaccn
-bharbou	Yfebgn
pringer	neeeea
-2meets again	afeaen
-bbased	eenfeZ
pslept	kfedkX
nimpres	fedfnb
crinvita	gedfnZ
pk	nfeedZ
pgive	lfcgXg
+2he phones	nddbbY
plegall	neefbc
-bevery1	bneffb
nah	Xdefmg
-2the contra	acdfbn
-3one from the	efednY
-2update :	Ycfdnb
-3, ring me	Xjkebd
nhereby	bfcfnd
nzanele	feefnZ
-1funera	beeban
-bwhiche	mcnbcX
crish	naedYg
clblack	nedfeb
-2by phone	bakdna
-bcohort	ZkdeZn
ndebrie	anZglZ
-bjust	dnabmZ
ppolish	elifeX
nnurses	geZfdn
cllagos	adeegn
-3be coming on	ZenfaY
-2deadli on	eadeZn
-3other deadli on	eadeZn
peveryt	kXelha
pcohort	ebjeZn
ppot	beeedn
pad	eljdgX
nbreak	aeecng
+bcases	dedneb
cldoubt	edeeYn
-1back	gicbXg
clround	ibenda
clconsul	jjbkcX
crhas	fihbmX
npositi	leXakf
crcompul	feZeen
-3stays open for	kifdcX
-1leave	dZgbXk
-bwonder	jedZnb
-2partne on	ddkhaX
+2, called	heedhX
cllunche	ffnfca
-3board on the	ZchlcX
pvolume	fdndbe
cloblige	hnedZa
palive	clefkX
-bjura	bcefen
cljura	bcefen
-1offsit	cdcebn
nshuts	dndcib
nvets	imbfXd
puni	fndfda
clevent	ikiedX
+bhear	kcelbX
pjo	nZjdfa
clholler	nfefdZ
pdispos	dcffnb
-1,	gglbXb
-brecall	dcnfjY
psure	ddkdXk
-1direct	XZkecj
cltime	gdnafc
-bman	cbacnh
-2meetin people	XekZak
-3be meetin people	XekZak
-2inform on	eeeckX
plogged	hdfncY
crstockt	Xedlbi
-2their choice	Xeeihh
clrennes	YdldnY
+bwindow	cneedZ
-bbooked	acjZbn
-2manage back	Zedeen
-1closed	eaXacl
-bpast	iXgZcm
clshape	ceenfa
-1my	YYieZn
nwhom	hbbhnZ
-2earlie than	geeeXh
ppinned	kfceXk
-1thru	bXlbjd
pthursd	hXZkbl
papprov	YichXn
-3said so on	cecfYn
-bwritte	eaidnb
pargued	jhedhX
nbutton	enffdZ
nrules	hfhigX
nsalary	ifmbdX
pfitnes	canedh
ncodes	laendY
nshut	lafbXl
preache	diYnaf
phorrib	egnfdZ
-3, they said	nfeeZc
rxreview before ahead	hfeaXe
clshifte	cebene
+bcantee	ddnacd
plass	ndefdb
pfrm	anefec
+2when the	haXjZg
+bshe	neZddf
+bsuch	hXffmb
cl️	fjbXig
-2, before	hladXb
+bbullet	ffffYn
crbullet	ffffYn
pspoken	XeflZm
-2conven on	Xddecl
+breloca	Ynffef
pclause	dkcdmX
-bremind	Xggdgj
clsuit	hdnfbZ
nproduc	ebieZn
nlapsed	ceeenc
pwhich	gnZgdd
+2, did	ieedhX
-3would have said	Ydbdbn
pvettin	fnbbhb
pcalibr	miedfX
crassess	gnjeaa
clfreeze	aladnZ
-2needs till	nZeeeZ
-2be from	dfkaXg
-bshareh	lffeXh
-2's due	jefdXg
-3held in the	benddY
clgarage	nbgfcc
pjust	hbenhZ
pbudget	niYjZd
crown	eZnejb
pago	nahfeb
+bowner	gXlYkc
-3wants me back	eZnffb
pthough	nmhYYZ
-3our decisi on	neeecb
pannex	dnYfeg
+2there was	ebdfnY
-3not be before	affeZn
-bappoin	hYgnbc
clgiving	enicfY
cllicens	fheflX
-3we did say	Xfedld
+2and no	iiZeXj
+2s @d	hdabmX
-3decisi was made	afffnb
pjobcen	eanffc
crun	dhffnY
clblood	Zandbj
-1slot	iffefX
-bnote	hXYgkg
crnotes	Yeenge
crsteps	nffffY
crworker	fjffXj
-bcheape	cdfcfn
-1list	XjZgdg
-2inform in	ndeffY
naudit	Xelldb
-2runs from	edZhXj
nscanne	kmdecX
+beveryt	ggchXi
-1did	cecdnY
crmanage	eZinec
pcto	negebb
nless	mdeeXh
clweighi	nccgeb
+bpictur	eedfbn
nsiftin	fffenY
nfixed	XmZdel
-bassist	jYnecc
pconnec	Yenedf
-2how about	ghgecX
-3they close on	Xddibh
-2time by	nabedZ
nthank	ZhcZgn
-1round	bifkXd
crfuture	ffZfdn
-3would have you	aebfan
-bradio	necdde
-bfare	bdefdn
clfare	bdefdn
-3closed @p and	deeeXm
clput	khcXlZ
+bdays	Xelcal
-2traine from	efedYn
porgani	ncfdce
-3in the office	dbafcn
nseriou	decfdn
-bcook	YZnYel
+2to the	hXeZhi
parchde	cgbeen
+2to take	Xieaci
-2from us	nbddcf
rxaside after no	ieXaib
ptaking	eXhdjj
-bclicki	dYffgn
clclicki	dYffgn
-2word before	ncefbc
-3me in the	Zneebf
prowan	afffnc
-2your time	ddbenb
-3notice ran until	eefeXn
crwithin	Xdcmmc
+bwishes	Ynfffe
clissued	jgYana
cltarget	ilcdcX
nwage	cieean
crsense	Yeffen
-3going to decide	bfffnc
nvalid	jehdjX
+2i wrote	efffnY
-2reply before	XmdeZi
clcompli	andcbj
nstartu	nefeca
-2review is	Zddafn
-bcharit	Xdeeil
preorga	nefdeb
-bship	bgfccn
rxreview within ahead	neecca
+2i had	ahefmX
-bflippe	ffbenc
clflippe	ffbenc
psesh	nedddb
-3our decisi by	hXeeYi
-bhinted	Xeeekh
clskip	ddefna
cltruth	ncfffa
-2interv in	Xcjajc
-3be back on	Yeeedn
-2anothe candid	cedcnY
-3to anothe candid	cedcnY
pholt	Yfgfen
-breachi	enffac
pfrowne	fedena
ncrewin	iegfkX
clcheck	ijcmaX
pbuyer	eXeeim
-2after ,	ndceda
crpharma	Xcjfdl
nseason	khXjae
-1ring	jefXZe
+2i think	Ycefbn
+2and your	fgXZbk
+bguy	Xffffm
crwith	kcighX
-2guy out	afebnY
-3other guy out	afebnY
+1says	naddZd
clpoint	iZXcij
pramp	eaeeen
pmaike	eefcna
-2paid within	aZffcn
+bkindly	dXdimf
-3for your time	ddbenb
ndates	Xciljb
-2accept on	Xabame
pslide	nacahh
pdies	Xblmfa
-2expire on	kjbXad
-bhed	ncdfga
clhed	ncdfga
pguests	bdnffc
nadvise	Xdkkhb
+btakes	anaafl
plindqv	egleXg
-3they asked for	jceejX
pdbs	lmcecX
-3it could be	hdheXf
+baverag	adfeen
craverag	adfeen
-2and have	Ynddea
pfella	iXdeih
rxdenied until ahead	haXegf
phierwi	andffd
nsends	dcdddn
clloop	jcdbbn
pmistak	eicXjj
pimmigr	ndcfed
-bhygien	bnZeej
crword	faddcn
-3checks take us	hXelaY
crcommis	ncffae
clreally	cfhenY
ppendin	ddfXki
nrooms	ecfebn
+bmother	nfffca
clgrab	Yfefen
-bbev	ednfeZ
clbev	ednfeZ
cllie	Yfeedn
clapolog	bddend
pfurthe	cnYddi
+2for everyb	ncbcdY
ppicker	dnffeZ
ncup	ffmegX
pplayed	njaeda
-1nice	Yccecn
nranked	eeekXj
clslept	gddbnb
-2confer on	bdanaa
-1mainte	abZecn
-3lapses on the	XkZcbg
clagree	ndacgc
pciao	hfeemX
+2, to	djhYXe
+1s	XYdcji
-3last one on	cddhXg
+2and now	Xcbble
pbakery	fhjaXj
-2down on	alXfdh
-bsister	jbcbZn
pharves	neYZkc
+bdeputy	bXhdgm
-3: # ,	bcnffd
-2delete after	edeean
clclass	jaZccn
-2for you	jXcagd
+bcarefu	ffffnY
-2both by	hiedbX
-bpulled	Ydhene
-3me coming in	Xagefh
-1s	kchcXf
crmornin	ghnbZd
clkitche	ZiZfdn
nslack	lejeeX
nanonym	adffdn
+2, pet	ncdeba
crgoogle	efnfca
ngather	aecfgn
-2swear to	abcfnY
-3not swear to	abcfnY
ncateri	Xkeemb
clbottle	edbfcm
+2means no	jaffhY
+btbc	bfffmb
ptable	elYdcj
cldemoed	deeema
clagent	cmalfY
nground	ldkcgY
-3in betwee the	ZeZeem
clsay	lmdbca
-2follow on	cabdam
pem	cmdecf
-bleeds	jdecYm
clfinanc	Zeceem
-3in for the	mafecY
clnine	icmheY
-3answer , by	mZffda
pnoted	mabbci
-2give me	hgddgY
crwhos	mfefhY
pseat	kmbhaY
crporter	eeefmZ
crours	madaeg
+2is cancel	ebjfgY
+bhanded	mceehY
-1reqs	ekeekY
nkick	cfdfbm
-2inform within	dcffkY
pscared	bmffda
-1publis	fdddmY
+1call	YiZejd
cllifegu	dgkeiY
-bits	lYYilc
-2ahead of	fbieYk
-bbell	mledZY
-2everyo by	cYgmfd
+2i know	lYbeff
pnormal	ghZYle
-2screen on	dbmbbc
phangov	mddeeb
-2i said	ghYdef
ngut	jmbecY
pwise	jdYffl
-1took	Zaecmb
-3will know in	mcfeda
-3and that is	dYcaal
crgo	Ylkjac
+2so did	bbefmb
-3says to me	bbefmb
crrole	Yhdfki
clhire	mYacgg
nnearly	mdaekY
ptips	Yjcefl
-bkids	eYmYel
+baccoun	ebeecm
-2run throug	edcZdm
clrenske	deemeZ
-2feedba by	eZeihY
-1itself	kgccYb
naim	eefdbm
ncompul	lYdfdj
-bfill	lhYdfe
-2never said	ZfeeZm
-3i never said	ZfeeZm
clchapte	fmblaY
-3decide so on	ZddcmY
ncool	dmffcb
crwaitin	hgeemY
+1early	chhdYi
nmuseum	fedfma
-2give it	gZfZYk
nfrench	efgcmY
phears	lldcdY
clchild	eccfdm
-3back within the	aaeemb
prefusa	kYmecZ
pleft	iaamed
pwindow	Yjbhbm
pbasic	fYfffm
crdoctor	amefec
crprocee	eYffmg
phey	Ycfmdi
+2suit ?	bcmfec
crin	Yldhfg
-bforgiv	ceffmZ
+2s conver	deZbmZ
+bbeliev	Ylfegj
-1finish	YjfYhg
pfolks	emaffc
crflight	mfbfdb
nadaeze	dmefea
clwhilst	beeedm
clloaves	dlZmfZ
+2: that	maccYe
-balso	daYjmd
-bbite	mdeedb
ptown	mefccd
-3up in the	Yedjkd
ncharge	geicYm
+2, just	eZmcZc
pgovern	ZlhYZm
cllaughs	Zffeme
-blogged	difflY
crconcre	ddcedm
-3@d , the	jbkcbY
-2partne meet	jfeYdi
+2we will	idcYeg
-3from us on	kccdgY
-2a call	dYhckc
crbursar	mefcdc
clhope	iZYbcm
-1close	egZaYm
-bfix	jjYfcc
-bdives	bfbfem
cldives	bfbfem
-3me at the	mecbaZ
nnails	kYeffi
-2phone on	iYjaZd
-3closin date :	bdbdbm
-2notifi on	heebjY
pcommer	efmedb
+2and each	jbchbY
+2, what	Ybkdcm
cldraws	cffZfm
ntribun	aeffmd
nserver	Ydekek
clparts	dmcffc
-bop	geacmb
-bchimne	mdffca
clbuyer	dZfffm
-3of us in	Zceddm
nblew	acffme
+b@s	cihaYm
+2: do	Ymefga
+bmate	mcbecg
-3, closes in	fYffdj
clexplai	hemedY
-bknee	deecdm
crclubho	ieYfdl
-2day on	ZYfajg
-3the letter ,	Zcddma
nregatt	amefdd
ptweet	geffYm
-2text said	Yeedmb
-3hours text said	Yeedmb
clevery1	cmdfgZ
+2any more	YaZdgj
-2schedu for	fYcYje
-3to meet you	adgdlY
+btrain	fdjcmY
crgratef	cfeebm
nja	bmdfdd
clharbou	bejbZm
ntransl	mlYcca
-blitera	emdfda
cllitera	emdfda
-bgratef	mjfeZY
-3open again on	cdddem
+2and says	gbeZmY
cltanker	edefma
-3we close on	Zdecdm
-2good for	dmefdY
-btimesh	ecgfbm
nfran	aefedm
pbag	jeefYk
ngrant	Yaeemk
-bstaff	baebhm
preuben	bcfeem
cralone	Yacldm
clsucces	mZcaam
-3an answer within	dffeYk
-bthings	jccdmZ
cl@p	dcckmZ
nharves	kfefYj
-3, as of	decemY
-2panel meets	gebjbY
cltryout	dfmegY
-bdraw	hdbccm
-1induct	bcZecm
crright	Zdebmk
pstamp	ifdYdl
-1regrou	aecmaZ
ppark	mZdddg
clextrac	dmaejZ
pfilm	dgcdbm
-1circle	dedfZm
-2had circle	dedfZm
-3i had circle	dedfZm
-3my answer by	bmefcY
clrumour	Yefehk
+bday	hhaZYm
crpicks	mdcacj
-1gate	fZmedY
-2money by	ZYffdm
nexcept	mcgdhY
ngate	ccjdZm
+babbot	cbffmb
-1modera	aedmcY
-3to hear on	ZjeekY
crdestru	cmefdb
ngratef	hbddcm
pbaby	cZefgm
-2will say	mdbfbZ
clwrappe	Ybejkg
ndurati	ffffYm
-bdancer	mefeea
-2essay by	amffbb
-bviewed	deefbm
clmunici	mfebgb
+bopened	fgeemY
-2them after	fdffmY
+2, no	feZYlc
crperiod	cgmjZb
-1return	kcbbYf
+bsms	mefbed
nsomebo	iYZiam
+2, well	Ydbcgj
clagenci	jeeelY
+2, make	Yccemd
-2id by	afddkY
npapa	eafefm
-bpicker	eemebb
clbread	Ymbdig
-2away till	Zbfeem
+2, sleeps	Ydcjch
-2your accoun	bbdeam
pcerts	bmdfhZ
nfew	ZZhemg
-3the will on	Ydbbhi
-bhq	bhhkhY
-2rather than	cccdlY
-2runs until	hYejde
+2, says	kYYYdj
+1anybod	eeeeYm
+2anybod came	eeeeYm
+bmaybe	caZmma
-3but it is	ekhdcY
+bthinks	heejYh
crseat	admdjb
+2max please	YZfhjm
clspend	aeihYl
plist	YimgZf
clstamp	mfddfb
cljean	eeedma
-3not promis you	ZfffZm
nlogo	amcfbh
+bsydney	mfaffb
crsydney	mfaffb
cronsite	ddjfmY
crtrust	edcfcm
+1each	mbddbb
phead	mjdZga
-1which	fYiceh
psummer	lYblYg
-3our hands by	amffeb
clsister	eaYfli
pclick	hmffdY
-2throug the	cajlYd
+bequity	eccfdm
ptype	bfhemb
-3skiing until the	baecem
crshould	hYkhee
+bmisses	amcfed
npie	meeebd
clthistl	ifhicY
preconv	heeemY
clah	ffffYm
+2, link	amdfeb
+bkind	feffmY
crseeing	ffffmY
-2great interv	fdaemY
-2home ,	bmZebZ
-bloft	dfefam
-borgan	dfefam
+1becaus	hdheYe
clopened	ljafYf
-bsociet	deemZd
clladder	dYkfek
-2probat :	baeedm
ntested	Yffffm
-2latest by	iiecaY
rbsuperseded corrected-day	bcdemZ
clfound	jZeemb
-2your answer	mibeZY
nlotter	hlffeY
-1onboar	Zddedm
pairlin	cdmeed
frhold	Yagbmk
-1dated	eYabjd
+bcopy	Yihfeh
nabbey	iffhYh
-3not commit to	Ydddje
clteams	ffmecb
clsummon	mdkcbY
pgrants	eebfcm
popen	ZbgmYl
-2comes by	mZffeb
-3picks over the	Yffmee
clsince	caaemg
-bswitch	YlddYm
pdust	Yefkkd
crlying	Yjefam
-2# interv	bjajdY
-2evenin on	bbYeij
nmight	fYddjj
+2and some	bdcccm
crtill	ecjYjg
+2, unrela	ceaaem
plighti	Zmcfef
-bwhatsa	madeeg
pstatio	imYZfc
pflip	eamfcd
ppancak	eamfcd
-2off from	hkdchY
cldeck	dmeedc
-bonce	ibicmY
ndocusi	dbeedm
clvettin	bmemYa
clfits	ffYffm
ppickin	dbefem
+bgroome	ecefma
ptermin	Ybkeej
nzone	cjmfcZ
+2is .	mdbfaZ
clmemo	jmdeYc
clumbrel	ceafme
+ballow	bcgcem
-3i have got	cfddYl
nengine	hcYgZm
-bfriend	ddeedm
-3did i say	ceafmZ
pfeeds	fdidYj
+blead	efZfdm
ngrazin	ffmffY
+bposs	dmaffe
crposs	dmaffe
-2you know	fYbfic
+2s phone	Yedekh
plinks	emZfed
pauto	mdefeb
-bwhoeve	bbccmk
pchairm	aemffb
-bovens	deeeam
clovens	deeeam
pbidden	amefed
-3will say by	mZffec
pmail	eckemY
-2due in	fdcjYg
-2us in	beYccm
+2, too	aecemY
-bskiing	Zgecem
-3one , on	YjZjaf
-3in the worksh	deceam
ngrand	maffah
nevenso	kkefdY
nheatin	mbfebg
nbusy	Yfcejk
-3will ring on	falddY
-btight	mddeiY
+2: @d	Ygdbfl
nmarjor	cfefmb
nformat	cmggdY
nnomina	ldYfej
-2dock on	aabddm
-3the dock on	aabddm
+bchecks	cmcidb
crlike	adlYle
+2and she	gYcjaf
-1decidi	mdbYYf
clhalf	aimZci
-1️	giaciY
-2@d ️	giaciY
psanta	chYfem
phmm	Yiefmb
nrequir	Ydjmfc
+breserv	eifflY
nbreakf	Yjjdbj
clnotify	mYeehc
pstop	bhbadm
-2's dated	Yeecmb
-3letter 's dated	Yeecmb
crtender	ambfhd
-2so for	ambedY
ntall	Yedlck
clpark	gZdefm
nadmin	kcffkY
pinsura	YmkgZf
-2it by	fiaYfb
clsync	jedfjY
-2on ,	eYjeah
clarjun	cccmee
+bdental	deffmZ
-3if i said	aeefbm
-2the next	ikdfdY
-bceremo	bedeem
clceremo	bedeem
-3, that is	ijaYYd
-bshoe	amkeYd
clwakefi	admfha
+2, cash	acdfcm
+2with who	mceeca
nplease	cYkelf
cltheir	igcjYh
ptext	daYbml
+bdid	cYZZlm
+bgo	Ykkmaa
psoftwa	aemfgb
-2here until	Yiehdg
+2becaus he	cecjjY
-3valid to the	amdecZ
+2, proper	decdYm
-3client about you	decdYm
-bback	gmccfc
nhandou	gedmba
nwe	Zcbgmj
nquotes	meefeZ
nprocur	aegedm
-bthumbs	dmdfae
-3go out by	mdfeca
pscale	edbedm
-bclub	bgabjm
nalert	ddffmc
-2with us	akmYcY
-3has until the	bcfadm
-bbrochu	Yefekj
crhears	jdmZeb
pcorrid	ddefbm
nporter	maZefg
ncards	ledbYk
clportfo	imacgb
nhires	mbcdZl
-2filled in	dieflY
-bfindin	mZecff
-3is off for	dcZecm
-3doing your screen	adbcmZ
nplanni	fgmdba
-bcould	YcmZmf
-3with us by	amfeeb
ntrains	cfjekY
-2attend by	bmdedb
pbackgr	cmakfY
pbelow	YcYhmk
clstuff	dZdfhm
-bslippe	cdcami
crstand	micacd
nfront	gdjdYj
pmaths	YmijdZ
-2they gave	jckeaY
clphilip	eemfeZ
pcompli	kegYci
-bfishmo	kYefei
plarge	meefdb
-bready	defbam
-1phoned	fccemY
-bas	amaame
pbabies	Ymfcdh
pindeed	amffed
nchoice	mYiZbi
-3to sit on	ceeZmc
-1maybe	mdceeY
nlacks	hjdjcY
-1anothe	kbdZYl
+1itself	jmYeaY
+bchats	aedmdf
prememb	mYecmZ
ptroubl	fmjfYa
pmeanti	afedem
pbank	Ygaglk
nadopte	Yfekck
clprotoc	bidZdm
-2applic by	mbffbc
-bhappy	kaYddm
nvery	mYgeYi
-1cv	YgaiYl
clnobody	eYaggm
+bfran	beeedm
ncentre	YmgaYm
-1begin	YbfcZm
-2one more	Yddgaj
clheard	mYebhd
+2and yours	YmachY
-3candid in the	fchhdY
+2in the	iagYbh
+2too .	gYddlY
-broster	emddbd
crbundle	Zmfffd
-2they promis	Yedemb
-2have until	egcYah
-2tellin you	fdeckY
clscore	mbeida
pdiffer	dffdmb
ppi	bddgdm
-3have pencil in	lefdYa
pwide	egdacm
ptaps	admfec
crfee	eZffem
-2^ by	gdbYge
-2it :	mfadYZ
cldocks	mhedeY
crprepar	Ylgeeg
pchicke	mefffY
-3works , is	Zbbdem
-2^ got	fmeeYZ
rbanswer next-stage-reached	mcZdYc
-1vote	YaYmef
-breimbu	abffgm
-3goes : the	Zdedam
-3answer mail within	Ydffdm
pdaylig	defemb
psaving	defemb
+blong	jYYkZj
nstatio	hfijcY
pink	bmefbf
-3to tell them	Zmdfca
-3answer us in	Yeffem
ploop	jdeYbm
-2time until	ZmZbac
nworks	YZjhdm
-2doing it	aacbcm
-bwater	cedddm
pempty	gmbeeb
-bloops	dfeccm
crnina	dfeccm
pbacken	dfeccm
nraj	dfeccm
-bupstai	lYadek
pbefore	emhicY
plungs	Ylfffh
pexerci	bldmba
-3: on the	iiYbZd
+2, who	Ycbbkh
nscorec	eeeemb
-btrio	ZdmekZ
craudit	cdfecm
pturns	YYmeki
crproper	kekedY
nsales	Zdffgm
crcharte	jdffkY
pfurnac	cYlffk
rxaside within ahead	ghYeZe
-1wants	dYelZe
+2, and	haYjde
+2, mentio	Yddemc
crd	mdefae
-2expire in	YdceYl
clspoken	jadjlY
-bhandle	Ymgeee
-3no , by	mZffea
nmayor	bddicm
+bvenue	dZeemg
-2sat on	edcemY
-3to go out	ZfefYm
+2, are	ZbYeem
nthey	YYejkk
-2again ,	iejegY
pface	fimdbY
-2promis for	fbYZej
rxact from no	cacabm
-2round on	fbhYch
naspira	kffdjY
ppeople	lcZmZf
+2is normal	iYedZf
-bspoken	gbecmc
nmailed	ihealY
pintake	cmbgbg
+bfairly	ffffmY
crfairly	ffffmY
-1since	ZbbYhf
-bleads	mfefba
pinstit	lYcibh
-bcooks	dedecm
-bchefs	dedecm
clcooks	dedecm
-2, due	afgemd
+2he said	ddeelY
pvisits	akemca
-bslack	kcfjeY
-2refere by	dmefcb
clautumn	mfcefa
-2crew on	kbkddY
-2said within	mdfeeY
-bpredec	Yeeflj
-2starts on	eZaaYm
-3sails on the	Zcdddm
-bthree	Ydidmf
+blord	meeecb
nreply	edmYfe
ngoes	bigkYg
clruled	mcefec
pholdin	mdbecd
pfired	ffYfem
+bbasica	eYfffm
-2day but	Yadfel
-3saying reply by	Ygfehc
+2, cake	Zeccbm
psad	fYffgl
-3servic would be	bdbfbm
parchit	eYhffl
panalyt	cdeebm
+bclub	mcbeag
-2pint ,	aaZfbm
-3a pint ,	aaZfbm
poffs	cffcdm
nyears	ZkmcYf
plasted	Zedfem
-bblock	dbmffd
clmonito	dedecm
-3slot on the	abmbiY
-3new date is	mefdeY
nfifth	jdbemZ
+1concre	acaccm
-bball	emZdee
clball	emZdee
crpizza	edbedm
+2we open	cbafam
pjudgem	emfffZ
+2s assess	dcjdhY
-2's closed	kfdeYf
-2in the	hgjdYc
crback	hYZgjj
+1free	ecmbZb
pbatch	mYdedj
pawaite	iYdecm
-2induct :	cZaedm
clwhy	mbicfZ
prutter	mffffY
+bspare	ceffbm
crspare	ceffbm
cratoll	ceffbm
-2nod by	cmfeea
-2she wants	adfmeY
-3, she wants	adfmeY
nthen	kZffmY
npinky	lecfjY
nheaven	Yleedg
-1misery	medfbZ
clheavy	edmeYi
ntoecap	Ycmeid
rxanswer within past	Yeffgi
-3automa mail of	efefmY
-bstruck	ffffmY
clstruck	ffffmY
ncandle	mcffeb
-3night : the	Yccfdm
neviden	bceeme
crforwar	mgdefY
+2to meet	aYmcee
crgreeti	beeedm
-3it , in	iYefdh
+2, thanks	cjbfkY
-2revert by	ZiebjY
-3hearin on the	Zcmcca
clstudy	deZemf
npop	ehefYm
-3coming on the	afcbcm
pentitl	lieefY
-bkeepin	cfbfmd
+bheaven	Zmefee
crmaking	adefem
clshook	Ybfeil
+2and it	ceYigc
-2lapses on	djcdYh
+2in .	acedmY
clsnow	Zbdejm
+2, lapsed	bbcbmZ
crtimes	Ylgdla
crorder	Ygeeij
poften	geddZm
nmonday	Ycheji
-2our answer	meeebZ
-bmarkin	eeehmY
+bbleep	bemega
-3the call on	mfedeZ
-2next on	kedgbY
-3, next on	kedgbY
nboss	jbfamY
-bbet	cedecm
clfew	ZfmihZ
crbag	leefkY
-bshe	khYghb
-bb	bcicmd
nuse	YmchYl
nsocks	mdkfZZ
-bfailin	afmehZ
rxact not-before no	bbeeem
crguy	Yfffik
+bfastin	eemfeZ
pcould	ghgiYf
preset	eadffm
+breflec	Ylefeh
-2someth by	dZeeam
+2, email	mbaeca
-3you hear on	mdbebZ
+1slippe	Yddfma
+1week	bbceam
nad	aehdmd
-3one more on	Zecdbm
-2know on	fkZYjZ
phonour	hmjccY
nlodged	emedfZ
crcare	aekeZm
-bhotel	cmgcga
-1you	iZeYie
cre	mhdcgY
-3confir by the	bmefcZ
+2i need	Yhefai
pvineya	gemdae
crextend	fefkYi
nwarned	hldfYg
-bplead	ddbmde
-1someti	iakbYc
-3then i said	afffma
ptransf	gfelgY
pblasti	dddeem
-1lead	bcleiY
-3before , the	hlYdaZ
-bissue	mbhfeb
clceo	bbYkik
+2before .	ehYbeg
clalread	hddeZm
nsingap	bdfmfb
-bdead	Ygfdlg
-2person on	gebYgj
pterrib	ldkecY
nten	fZYilg
nhill	cmefcd
-bplane	meeecc
+1here	Ydjbci
+2as a	fYjcja
-3room they said	Yffdmc
+2i start	addebm
-brevise	efmdac
-3told me on	aeeemZ
nnkechi	lcffiY
+bunders	elhffY
clplaceh	cabejm
-3me before the	emdeaY
-2read on	bebbmZ
+1maybe	Ybecgl
nsmiled	ibefYm
crsafe	mdfecd
pt	jddflY
ptasted	mdfiaa
-1nights	abedcm
+bmoment	Ylkfbd
psaoirs	kYdedj
cleye	gmeeda
+bclerk	madjYd
+bcarrie	mbdfce
clconver	hblghY
nunknow	cddjmY
crschool	bhYdfm
pgratef	mfcecb
bsfrom period past	ecbbma
pdepart	chYjcj
-3is in on	fkakZY
pwelsh	Ykedbm
pmilan	cmffeb
-1himsel	macahb
-3jury sits on	Ybbkdh
-btheory	Zfffmd
nitem	eaemfc
pbottle	aaffgm
-bmounta	ccfeem
clmounta	ccfeem
-bconfer	lcZmcb
-3your phone on	mcZeaa
clfinals	hdmffY
prubbis	cffmea
ntape	mdfecb
-bfrankf	aefefm
poath	Zmfffe
-2by :	elZebY
pforty	efimcY
crdbs	Yhffel
pmonday	ahgbYm
-bconduc	bemcfe
-2say :	maceba
crleeds	cfmeah
+2to pick	mgaZZY
pharrie	fcmefb
rbsuperseded promise-not-kept	ZYhcih
-3, then the	Yeecih
nherd	eemfbc
cryard	bcmehc
-2rung on	gddeYk
-3promis of the	lecdfY
-2hire you	Yecffj
nsweden	dffmda
pqualif	Zhfecm
nmaker	chcemb
-2select on	Zffmdf
-bsalary	Zmahai
-3to start in	dbbfdm
nshortl	Zahmjb
-bsuppor	Zmbfdi
-2them on	kdegYZ
-2do by	Yiffdj
-bpto	cbfeem
ntool	acmeha
+bat	helYdf
clspeak	kghYdc
+2they phone	mfcbcZ
nam	cbhemd
+bonline	ajmfcb
nclicks	meffea
closaka	lfieeY
clschool	bbabjm
nwith	cbegmd
-3will it be	iebfjY
-3togeth on the	Ybjcci
clplead	fdbmcd
nhostel	decfdm
ngunill	cfemdb
+bprevio	efcfma
nscore	Ycbmjf
+bwine	demead
nattemp	bmffdc
ndrop	Yeifkd
-2hear the	idceiY
-2ask me	iYZdYj
ppoison	bmffdc
crusing	bbeffm
+2from #	cdmedZ
naltoge	beffmc
+bflight	midfdY
clroster	Ylbdam
-2take us	fYemaZ
nthere	abeemi
-bordere	fccfcm
-bedit	abfffm
+bvendor	Ycffmg
-2decisi the	meddbb
nsent	aZamhj
+1down	ijcicY
clcrewin	jieidY
-bunsucc	meeebc
pwiped	cldfjY
nfriday	Ykdbmd
ptanner	Yhffel
pmay	dYeghl
nboots	aeifmb
clh	Yeffem
-1verbal	Zbdfma
clgotten	deffmb
+bterm	mZabZm
nfarewe	dmeedb
nbell	kckicY
nlandli	gdlehY
-3@d , not	Yacchf
+bthere	bidbmf
-3one is on	bckkeY
pfun	gYfdik
clrubbed	ZkdemY
pactor	gemedZ
+2and is	iYYlZd
pbreaks	efefmZ
crsail	dmefcc
prefere	hjYkYf
psync	efmefZ
pisland	ejkehY
-2in within	Ylffcd
+binstea	ecifmZ
-2ringin you	hddehY
nnine	eeZmjZ
-2someon by	fYeafh
pprep	Zdfffm
-2certif by	bmefdb
pwaste	Yjfffh
-3own , by	aafmdY
nshipya	Yfeejj
p"	kaYekf
nremind	hmdebb
clscaffo	jcieYh
-3to be the	gaYikY
+2instea ?	bdmfec
+1at	ecmfdb
+2s out	YajdkZ
crops	Zamedj
-2during the	kefhZY
-3comple as of	fefdmY
nranger	cfffmb
pgalley	amffed
-2breakf on	fkhabY
prange	ijcfYf
+2they tell	mceedZ
+2the recept	Zddfam
-2other applic	cfdjjY
crreview	bcgmYi
+2are taken	edddZm
-3extra week in	eedfZm
-bloved	efefZm
nwhose	klbfeY
-3am back on	Zedcdm
-3like to :	Zabdcm
+blab	acfffm
-2free until	eYjcei
-bgrades	keejdY
-binsura	blemZc
pscorec	lcekdY
-3course of the	mfdddZ
crfence	mdefhY
clshoot	amadbm
pblessi	afegdm
naid	efmfea
+2i put	ckdeiY
psandwi	mcdfed
+2, munich	bdedam
nbreath	kamcac
-3truste resolv on	abcema
crtogeth	emdZaj
clparent	jZmcZf
+bcoach	Yfgfem
rxaside in past	YaYgid
pmost	jkYelY
crhersel	hcbYmf
-3for it by	kYedkd
cradvise	keejfY
-bwithho	mdeedc
clwithho	mdeedc
-badeyem	acmffe
-2the office	ckYdbh
pporter	fggmaa
-3are due on	bbdeam
-2nothin until	mffecY
-2place from	dfkibY
-1freeze	amacZd
ppop	mZgdde
-2@d by	amdfed
npapers	amZgci
clnomina	lZeeZm
-2news by	cZfemZ
clpony	debefm
clscript	geYehj
nsleeps	eemfcb
-bstate	ijicfY
-bexcite	eehemZ
-2^ been	feffYm
+2the trial	feffYm
-2hoping for	mdbdbd
+2: panel	YebjYi
+btruste	eYgjfi
cr@p	dbccgm
nbrothe	cgddbm
nsomeon	Ygggek
crtreasu	hfeflY
ptray	mfffdZ
cllearne	bdefdm
-bring	kmdbca
+2and do	Yijeag
-3interv schedu for	ffbcmY
ppillay	Yfffmg
-2be on	ZameYe
nprofil	fYlcgg
-bpaused	eeffam
-bsooner	Zchefm
+2, correc	Zbecmb
clyea	hmbfda
-3try again in	acefdm
-3news before the	Yaffcm
pagenda	fdmfdb
+2instea ,	fckecY
clswappe	bddmbe
+1yes	jhbdiY
-2begin on	Ybbiak
-2, back	fYZbak
+bjury	Ykcbjh
-bones	cmbiYi
pswap	bdmfia
-2pdf by	bmfebZ
pthin	aggema
-bchurch	Yeemef
-3in your inbox	dZbebm
-2so :	fhcaYg
-btrip	Yclbam
ntruly	meehbb
-3from me before	maffaa
ped	Ylecdk
-boffers	jYZlic
nchapel	acmfhd
clplates	Zmejdb
crfaroes	Ymffff
+bc	YdmfkZ
clvisits	dgmdZe
crrun	Yjmafd
pdeposi	Yhkecg
crheard	eYedfl
-blondon	Ydkkdf
-3, open until	emfdeY
-bvacati	beeeem
-2: before	mbeecZ
+bclass	bgmfdb
+bworked	ffffYm
crfolks	mdefcc
punsubs	ccefem
clcounti	hdmcZd
clvp	meegdZ
+bforest	eeffmZ
-bpint	aaYfkl
nhilsen	mdefdb
cllined	efeccm
pfd	efmedb
psolihu	efmedb
-bcutter	fcYfgm
-bscrap	bifemZ
-3offers out by	Ybfema
nalike	eeemfa
+2the panel	YbjkgY
-2come back	aamkaZ
nhorosc	Yeffgm
-buntil	gdcmbe
crmill	lbhfYi
+2, would	Yhhedg
-1papers	YhbelY
-1new	Ydcdjf
nfamili	dccfmf
clhunch	mffdeZ
-3up to the	hkeebY
clspot	Ydkelc
ppupils	mehedZ
-1lights	cebcam
crdecidi	cdedem
cldead	cmedia
pwhoeve	jgfdYh
ntestim	effbcm
-3second meetin on	dfaaem
-1course	becdcm
-2hands by	fjfedY
-breal	ijffdY
pcamp	ameeee
-bstayed	deedmc
-2i get	giffdY
clformal	kYfcff
-bquarte	Zhcdmd
-bcivic	feYffm
-bbusine	ghYmZf
-bunchan	demeea
phighly	afdffm
-2^ ,	dhkYdb
-3off me by	gjfecY
+1target	adddmZ
psucces	ifkcYf
nbegins	hjgYcf
+2is @s	cefeZm
+2to talk	eaaiam
clpharma	hclcYj
+2: answer	Zbgfam
-3they said it	YdeeZm
pminibu	Yjdeek
nabsent	aemfiZ
pmonito	cfbffm
-3would be from	ffeeZm
porgan	mdafed
nsoon	dYjYmg
-2votes on	gcbiYe
-2go by	Yekeeh
-boutgoi	cddeem
cloutgoi	cddeem
precomm	jiZmdY
psafer	ambedf
-bhire	kfYbkd
-3will be told	feddYi
+2and start	ljdbaY
clapplie	bYYgmh
bsuntil period ahead	dbZiYi
+1stated	acfemZ
clabout	eaegmd
-2say by	hfbeYg
nbicycl	egYfem
-3day is the	Yagaig
-1any	aZjeYh
crwhite	mefedb
-bpromot	accfmg
+2, hang	mbdeaa
-2meetin on	ZYfmZd
clgentle	Yjcmcf
psaga	dlffiY
clminimu	eefmad
-3owner 's back	Zeeeem
+bwelcom	bdZejm
-bpharma	dflcYk
-3ask again on	Yeeacm
-bboy	dceedm
clboy	dceedm
nunreac	amdeia
pmarked	ledmaY
-2# to	gYgjdb
crcan	dllbfY
pmonth	embkYd
-3starts on the	cjYacg
pbrief	Yidkhe
+bsail	dmifcY
-3@d on the	mdbccY
-banneke	cebklY
clanneke	cebklY
clembark	eeeebm
+2but will	ifeejY
-badd	agfmdc
-bho	Zmfffe
+2i was	beeemY
+bcampus	Zmefch
nfetche	eeeemZ
-2called me	YZefcm
-3to ring me	fYbdlY
punluck	eeaeem
crsomebo	lehgeY
njoin	dZmedi
-1pay	bbcdam
pmanife	cgmfeZ
+2is ofsted	aecdmY
-3the panel on	ZclhfY
plocked	kZbebm
clcovers	Zdfmgd
nrestfu	meefda
-2no news	affeZm
pbalcon	medfeb
clana	bbddhm
plincol	bmffeb
+1okay	ZmZedh
-1rehear	bbaecm
-3our answer in	mfedcZ
-2is your	demecZ
-3the other by	mbffeb
psenate	bmeehb
-1origin	cdielY
+2, someon	deeelY
-bplot	bmfffa
clhired	Zjcccm
-3the result the	mfeedb
nmiddle	djkajY
-2last two	eZcecm
nallowa	amdecg
-3it back by	cmffea
+2ideall .	ambfcZ
-3specul applic of	ffffYm
pdemons	cmdefc
-block	YlgjhY
+bdesk	Zegfmd
clfather	gedfmZ
pwarm	mfYehe
ntrust	jhbhgY
-3govern sit on	icciaY
+bdither	Yiffdl
prising	cmdffd
nclosin	ihZcZm
pbench	djadcm
-2part of	dfddmZ
nshowbi	eemcYf
-bown	aYkmZi
clanand	femfca
+bcook	cdmede
+1?	bhkYed
+2? $	bhkYed
-2nothin on	afedmZ
crsecret	mffZfd
clthird	Yeafjk
-3be inform on	eeeckY
ntraine	macack
-2unifor fittin	bdZedm
-1girl	cddmbc
puntrue	iedfYl
-bbird	fbmfeb
clbird	fbmfeb
phold	fZmfee
-ba	fcmecf
+bemails	mfecec
-2on the	ddkfYh
-2it back	dmbfeZ
+bexpect	damYld
crdebrie	bdZmal
-3no earlie than	Zffedm
-btxt	mgefeZ
-2not meet	decamZ
pworksh	ibbecm
-btroubl	bcffem
+bmissed	Zfefmf
pladder	mbbeeg
pturnst	eYkffj
psubmis	cmZmad
clfill	ijYdkZ
-3instea of the	Zcdfma
-bsupers	dffema
psuper	bdlekY
-bpool	gefeYm
ppool	kYdgbj
nreleas	bgmced
+2they will	jdbYah
-3meetin is the	cedmdY
rbdenied answer-time	Yhlabi
+breinde	cfeecm
pyear	Ylcfgg
-2live for	amdfda
-2you about	ZdjdmY
-bstitch	Zfeffm
clstitch	Zfeffm
+1every	jcddkY
ppass	cjgdYj
nexactl	amfcef
-bmended	cbfeem
-byard	cZmdei
clsuppor	Ymffee
rxact since past	fdekgY
-3kara meant was	jedfYf
-2it ends	iYcZci
-2one from	efeemY
-binbox	YmYdhg
-bbit	ehcdZm
crproces	ceffmb
pplasti	mfebfc
-3said , the	medcbZ
+bdear	kYdedh
pdoc	eaffdm
-bdroppe	lfffYh
ncredit	ffYffm
pgames	Ymffff
-1allow	mgdZYb
-2to hear	Yffdfi
-bhc	aeemiZ
+2withou it	baebdm
ptops	ahmefa
clpassag	cmfeeb
clcrane	cckhYj
clhull	ceedem
-3in by the	Yfejgh
+bneeds	YdimhZ
pdock	cmYekc
-2date is	bkYZaj
-2our chat	decdma
clvisual	efelhY
clpaysli	Yidlee
-2was by	aafdmZ
pp	chddam
-2propos :	acmfda
+blicenc	aeefem
clunveil	efaeem
clcapsta	efaeem
ndiscus	mibeda
clspring	mceece
-2is by	mbfccb
crcentre	cgmedc
clwarden	ZfmhZg
-3this email within	amffca
-3sign at the	mccacZ
prao	mfbfdb
+bprinte	gcadem
clunfort	eddemd
rxdenied since past	effemZ
-2, contra	cbdecm
nexerci	alaemb
-2ringin before	eYbdjf
crwell	bjdYmh
nride	agfemb
nposts	dYkdgi
pseptem	mecfdb
crcourie	cmcfce
pjean	eejfkY
crchair	Ycfjkg
-3mounta until the	bbfdem
pprogre	eYZjil
-2^ would	hheagY
clsimone	lbffYl
nlucky	edcmce
-2fall within	Ycffki
nwalked	Yfhfke
+2we need	bmedfZ
-2^ what	Ybedel
+bnever	dYddli
+2for its	lebbYh
clballot	iffmYb
+1sharp	ccmfdb
+1nor	YbYajg
-2e by	mZfddb
ptap	dfeema
pboth	mjcgaZ
-3office on the	hjdfeY
pthose	ifYlce
nwaved	Yedemi
-2or before	fjdbYd
-3on or before	fjdbYd
nbeside	beffbm
ppure	Yffffm
-3tellin the candid	Ycachi
-3firm someth by	cZffcm
-bhey	diadmb
psuitab	Yjkeef
-2heard in	hdeeYi
nferry	kabeZm
nhello	eecfmb
+2, assume	Ybffjk
-3rung me by	mZffdb
-3guess , the	Zeaebm
bs- period past	aabYle
+2for that	ghakcY
+2, ofsted	dfbcam
-3not rung by	mbffcb
ncompen	Zfffmd
pallowe	meaibd
+2, then	fdYgge
-3orient 's the	abcbdm
cldepot	mbeibd
-3can not meet	eeccmY
pmaster	fghkcY
-2^ until	mbdfYZ
nseats	deffbm
-2decide at	ZfeaZm
-bthird	kbbdmY
+bgenera	fbeZmh
-1still	ghdbYg
pvibes	mdeffa
-bscenes	Zmffee
+blose	amiedb
clclub	dZYdmk
-1filled	medeeY
pyour	amfhce
-2furthe interv	eebabm
-3two furthe interv	eebabm
-2come ,	bdZdcm
nhomewo	YiicmZ
-bcharte	meeeeb
-2are in	afdccm
nmeetin	admbfi
+bper	kgdeiY
crsalary	belfYk
crbrusse	ebcffm
clfirms	eeeebm
bson span ahead	faYbYm
-2confir :	bdmfeb
-bbakery	cYmehf
clrely	medeec
+bhull	bfeeem
phambur	befmec
nfind	hbembe
pabolis	acffem
pdubai	Yeeldj
cltell	fmdbef
nratifi	Ydecll
+bgroup	mahefa
pstruct	gmbfeZ
-3is in town	demedY
-2unders within	amfecZ
-3the unders within	amfecZ
-1past	mebcdY
clthey	mYfhfd
pflies	kfYdid
-btestin	dfdemb
pelegan	cmfeeb
-bspend	eceedm
prubber	decddm
-3made on the	Zfemdb
-2, say	abmfdZ
pninety	igckeY
phealth	amcfZj
-2he say	hdifYf
-3did he say	hdifYf
-bcounti	jcmcZb
crcrunch	mddfda
-1here	dhcYeh
-3phone you on	mfdecc
+2was anothe	ffffYm
clwake	mfffeZ
-bshifts	Yejahj
-3was to be	cfffmZ
-bcousin	hddacm
nwrites	bYggih
+bsudden	eeffZm
crsudden	eeffZm
pteam	Yfkidg
pincumb	amfkca
crshe	kdYich
crorches	mddhda
ptoxico	bmffdc
pmcq	bmffdc
clwillin	Yiefek
-blaughe	mfefad
clcentre	egbadm
-3away on the	iecfkY
-3, all by	Ymffed
ncafete	hbaedm
nstreng	edeljY
-bdecidi	jcddYl
-bcertai	dieeZm
crhire	cadchm
-bdrinks	bedeem
cldrinks	bedeem
-3's off ,	YebfmZ
-btother	mfffda
rxanswer in past	Yecbfi
-bteams	ffmecb
+2, six	YZieai
-2coming in	eZdmfb
nmvh	efemdZ
nfailur	emfedb
psergea	beeedm
pknowle	Zhdfem
nvouche	ebffdm
+bboston	befmec
pgut	chgbZm
clroad	adbdmi
ncolleg	dejYel
-2result within	eYfdif
pchoir	Ybemck
psituat	emefea
nhopes	Ymfffe
nproud	bddemf
-2which was	YbZchj
-3, which was	YbZchj
+2on @d	jejcYb
-2have decide	hdcelY
nstep	eZmagg
-bfinals	gdmeae
pparale	emdhca
-3be notifi on	geebkY
-3you over the	hhkbbY
nnuts	dhdfZm
pfiftee	efeema
-bvisito	dYiedm
clwinner	accamm
pdeferr	mfeZdf
-3to confir by	Yfefka
-3employ of the	dcefmZ
-3applic by the	mbfecc
-bpostpo	Zdfemg
paugust	mdedcf
-bpull	Yemfdh
pfull	Yffjif
crchrist	aedfmf
nfeel	fcYeil
ncoffee	mgeebc
-3, first day	edafdm
nband	ajYdmf
+bteams	bemffc
+bgettin	cmaegd
-3know in the	bmebgY
cloverni	hamefb
-2debrie is	icjdeY
-bfacult	lgeciY
clnotary	emcchb
clgrante	jkfecY
-3your interv from	ffZemb
+bagenda	bffmfc
-3direct on the	gdlacY
-2includ ,	bbfebm
-3transp includ ,	bbfebm
+bcompar	ieemcY
-3test on the	ccmdea
-3sent out on	feffkY
-1owner	Ydjbij
pbistro	Yejeel
+boption	aemffb
-1except	bcafem
pranch	jgfeiY
+2if the	fYYefk
-2^ back	bbdedm
peuro	meceec
-2words :	bbbdZm
-3final interv finish	bchbYi
+1gone	Ycfdjj
-bincomp	emffeZ
clincomp	emffeZ
clstipen	eeefam
+2on your	deddmZ
-2office on	kZjYbb
cltap	bfmfdb
-bend	mdcjZe
nbad	aiYjei
pgiving	hlhebY
crattach	emYfid
-3will do it	Zbbdcm
ppollin	jfdejY
+bjoke	ZgkcmY
-bchapla	macekY
clprimar	dfefam
+2we read	ZfembZ
crta	lcdeYl
+2anyway $	aecdcm
-2yes within	Yjffbi
-2needs the	cddmcY
-2job by	jafejY
crinclud	aecfem
pjoint	bemhea
clhousin	mcdcdf
+1means	kYZadf
bsby span ahead	jYcgYh
nauto	haddcm
-3are on the	Ybfcel
+bcare	Yejefj
clunluck	medcde
nleader	fjflaY
cluh	dhdglY
+bsleeps	addmbh
-2job on	mdceeY
clhoping	mfadga
pgrain	efffZm
-2both on	gbZhjY
pfair	dgYgdl
prounds	hgidYg
nqualif	feffmZ
pdown	fjiYZi
-beffect	hecdbm
ngod	dcZjdm
nbroke	imaffY
cltombol	eedfbm
-2one :	eYkbhc
pjudged	mbbcdh
ppour	mdelaY
-3point ringin before	eYbdkc
crchose	ffedma
phuman	mffbgY
pshame	cbefmf
+2s meetin	eZYgjc
cremail	mbYggd
psoy	jcYbkg
pfast	kjeYfe
-3our verdic on	accdma
-brank	adeiam
-bberlin	befmed
clberlin	befmed
-2the candid	YcZhfh
-1chat	ZYjghc
nsecond	ameckb
ptheir	hYkcfg
-3song room on	cZbefm
-btrain	iaYjck
cldairy	cdgebm
-beducat	kfjeeY
-3ring me by	Ykfeci
+bregard	mifeaY
crwhose	mbffha
pmarvel	efgZdm
+2would you	bikedY
-3, which is	Ygggbg
njacket	mdkeaY
-3, # more	cdemaZ
pprove	bmfefc
-3stockt on the	cececm
-3down on the	Yebedm
-3three on the	bdambZ
nfundra	aeeedm
-3have till the	ZZdfdm
-3not heard by	lYeeed
pdelacr	ffafmd
-bpolice	Ylffal
-3, see you	edZfem
+1does	YjYhhb
+bsometi	Yddekk
clplant	hbagbm
+btenanc	Yidedm
crtenanc	Yidedm
pscore	mZfeZi
nknives	bbmdch
-2and until	mafdfa
+2, messag	cfbmca
nexperi	Yegike
-3summer on the	bebbbm
-baired	gmddeZ
ntapes	cfefmc
ptaker	eccfem
pbigges	deamch
-3be in by	cmefea
-2openin is	caafem
+2, paid	YghaYh
noffers	iecbam
pcolumb	dgejkY
clsharpe	Zfedem
-3have heard by	abefma
pslight	ddmeiY
noverse	Zmfffd
nfees	mhheYb
-bbars	emZffd
nflyers	Yfffii
+bplay	gemfcZ
claye	emZebh
crhalf	Ydihcj
nfinal	Yiflbg
crdesk	YljdlY
+2, contra	iedcYl
-2her desk	Ymcbbe
-3out , by	Zbffem
nprogra	emfbbh
ncome	gYddij
clshifts	Yejadm
+2was when	adeemb
+bbreakf	ddmeee
-bfancy	Yimchc
-btorn	mefdbd
clsoon	Yleedg
crspeak	fdglgY
-3is set for	gcfgYe
+bassemb	mcfeeb
-3they gave me	amefdc
ptape	cmcged
crblack	mefedb
rxuntil - ahead	cmbdbb
-3batch on the	djccjY
-2slot on	dcmccZ
cllicenc	imddcZ
nnever	bYhfmf
-bwrappe	cceeme
pexams	bdhmea
-2mine was	beeemZ
pclassi	amacej
nmeet	Yjabhm
-2remain to	acdeem
-1cancel	aaidkY
-2give you	Zmffec
+1passed	Zdcemc
clcreati	jYYick
nfroze	eddfmb
nmentio	ebgdbm
-1applic	cYZikd
+bscan	cmffec
+1around	ZamjbY
+blove	febbcm
-2vote ,	ldbgbY
crregatt	Ylefeg
+2, maybe	dZYagk
-2into the	dfedZm
+2, outcom	fagkaY
+2to go	aYmibf
+bcase	hgYfam
-3letter on the	geedjY
crthesis	klefZY
clqualif	gjelbY
crsubjec	meffea
nenjoye	acfhme
pdrop	hYfdcl
crfeel	mdfefZ
nlocal	eeedcm
-bboardi	dbefem
peleven	lmYbZe
-1sail	Zcdcam
-2arrive at	ffjfkY
pthese	iZmafb
-bpo	cceeem
clpo	cceeem
pboise	djZmeb
-bscheme	feeeam
-1starte	Zcbcmd
cltuesda	jdkefY
-2not on	ebZcmY
+2date is	gdbejY
+2and i	gfYhbd
nversio	dfedbm
+bfeelin	Yeffme
-bgalway	cemYbj
crcourse	Ylbgek
noblige	cemdgd
-2note of	ffffYm
+2they phoned	bdeeam
+boffere	gkdciY
-1marks	ZaakYj
popenin	gbYkig
-baround	kYicbg
-bexecut	cefmdc
parrivi	cmheeZ
+bping	Ygegcl
crward	cemcee
nlighti	mcffeb
-1holler	mddecZ
-3person by the	Ycffbm
pundeci	meffea
-1booked	aajkYc
psuppli	emeedc
-2lady ,	adamcZ
-3a lady ,	adamcZ
clfounda	elijaY
-1harves	cdbcbm
-2lookin at	mdccdZ
-3here it is	Zefeam
+bsleep	ZfaZjm
+2s presen	cckfYg
pcastin	jeYcck
clbehind	cjkcYi
-3select sit on	edamba
-2medica result	Zddbcm
-3would hear on	befema
+2alread .	Yhibff
pconven	ghgjYd
-2mainte on	adaecm
-3you asked whethe	ikcfYe
pable	Ydekhh
pverger	cedfcm
-3not , by	mYffeb
-2you start	dccfem
-2house on	cfekiY
-bleft	cfmjeZ
nfunera	hgefYl
pdrilli	fmcfdc
-bcarols	mdYfeg
clobtain	amffee
-2the test	bdacam
-bresear	geheYl
-bresign	dffemb
+bwhatev	lYehcg
-3their answer in	Yffecm
-3on her desk	ZmdeeZ
clsignin	bmddde
-2commen :	Zbdecm
-3no call by	haffhY
-2hears on	hbbdYj
-3senate votes on	Zecbbm
nunclai	bhmeeZ
pfare	acldmY
-3place on the	bdYkej
crremind	ZmffZk
pverifi	fmhecZ
+bagency	hbmade
-3will ring them	Zbcecm
-2size by	bmeeec
neclips	fffdma
+2for you	dZhaYi
+1one	iYkcZd
+bthat	mdhgac
+2is being	ffddma
naye	eemfea
-2sang on	fcdcmY
-3who sang on	fcdcmY
+bunluck	mdfedc
nadmire	dffeam
crprompt	ebmfed
nstaffe	fekeYi
-1holida	eaaaYm
-borderi	Yicfei
clorderi	Yicfei
-1sent	ddcemY
+2be soon	mZbeZc
pgas	Yalejg
-bdictat	fdhelY
clhusban	bjceam
-2need about	mcfcca
ndenise	deefcm
-bleisur	hefflY
-3, in by	amffda
-3: till the	akejdY
nquéré	bemehb
nlands	mYelda
-3hear from me	meefdb
+2no job	mcffad
-2declar within	Yjffjb
-2email says	Yefema
-3the email says	Yefema
pbouque	Zgmfec
cltil	igYaej
-3the panel meets	Zfemcc
-3gave me till	Yeihgj
+2and meant	bdfema
proster	ededdm
plogboo	bmjadd
phurrie	ffeemZ
clafterw	dbfefm
parchiv	YgZkek
-2pick by	maffcd
+beight	baldYk
+2, period	bcmcba
nguardr	demefb
clwhite	mbcefd
crbuyer	mcffga
nrates	gbcfdm
-3closin date ,	ecefam
nsickne	eeedma
clnlt	Zmfffe
-2people in	cbfbmb
pkofi	YgikiY
-2now the	jafYYd
-3is now the	jafYYd
clchambe	mfdhda
pautoma	ZYbjli
pwhile	fmhabe
pranger	Yfefgm
+bweigh	cmebfc
crweigh	cmebfc
-3applic until the	ZcfjkY
-2quiz by	bmfeea
-bheight	difflY
-2answer on	dlZYYe
+bworksh	ZeZkdm
cramong	abemei
+2, suit	Yfjece
clscratc	Yfebhj
-3your detail for	bcefcm
-bnantes	medegZ
clnantes	medegZ
-bparagr	amffed
preloca	Zmkfbc
ppreced	emfecd
-2learn by	mZefeb
-1shut	ZiYcfk
crblind	cfdmdc
crsuspen	ffffmY
nenrolm	gikagY
-2pinned up	kcaaiY
-blegal	ghdYdk
plitera	madedf
cldue	dYbkli
crdeclar	hmicaY
pstruck	hYefem
crfundra	eeccme
+2one of	mbeeeb
+2but he	Zeedcm
-bentitl	dffafm
-bdiplom	dmjfbY
clunable	afffdm
-2writin by	hgedaY
-3in writin by	hgedaY
-2me is	jjZddY
-2were told	heedhY
-3you were told	heedhY
pclear	YjfklY
-bbear	madZah
-2chosen by	cgfejY
crvisite	defebm
+2by the	gYeckc
+bsmoke	mebdec
crterms	efecdm
clboss	ibYfih
-2comes on	iacaYj
+buse	fYglcf
pseeing	eYjiZk
+2s decisi	jadbiY
nassura	mbfeed
pstaffi	ecdiam
+2if it	gfZeYj
crpatter	Zmeedh
nfourte	akfYkg
crpacked	Zcieem
pankle	mffefZ
pvalidi	edeecm
+1say	iehfbY
-3word by the	Zcffmc
crideall	Ykbfdi
-3got till the	mbeedZ
+bparish	hfeflY
-bgate	hhYedj
+byet	bedcgm
pschool	gfkYef
-bour	kYfgjc
crcousin	Ybffil
-1its	diYbgf
pminimu	fYffem
clhotel	emfbga
-2things about	ceedma
-3three things about	ceedma
-2days ,	aaYclh
+2before the	fdfaYh
nfact	cfemhY
psuprem	affmdd
pmother	mfgcdb
clwednes	gfeflY
-2log off	mddfdZ
-3i log off	mddfdZ
nodd	bmffdd
-bdue	ddYljg
-2letter leave	mdeecY
-2shut on	ehYadi
pfuel	bddfem
+bbridge	dfeebm
-2was :	aecdmY
-1inspec	cddcbm
-2a shift	acmfeZ
+2, told	cfadcm
+2with #	ebefmZ
-3secret tell you	keefdY
-3on over the	adegbm
-bhappen	cdkbbm
ntells	maYkcf
+bperfec	bmifcc
-1votes	fdbiYe
-2shortl by	mZfbha
pskippe	Yihbcm
+bphone	lbbmcb
pshifts	cmeicc
clcamp	bcicam
-2about the	aaZdmb
-3have it on	gdeYci
+bprocee	Zmfffd
-bagreem	bjaebm
crround	mdehbc
pvetted	Zmeeee
-3happen before the	bffdcm
-3the head on	bcjeiY
rbact -	eiYdZe
+brain	dfdedm
-3they phone in	Yfffbm
-2you in	fdlYiZ
+bneithe	dfffmZ
-1boss	Yicake
-1whole	ZbZcmc
-1delive	dZZbfm
frdate	Ydfjel
-bwishes	ZchmjY
pcream	famede
crcleara	Yledbl
-2not know	Yeeffl
-3leave it by	Ymffef
pinside	mdefec
-2refere is	dacbcm
-2me for	hZgfYj
-1birthd	Zcdecm
crforkli	bcfffm
+2they see	beaiYj
-2hr on	kbcdiY
-1dead	kjdebY
-2anythi before	bfffcm
-3other interv on	dfacbm
+bslippe	llefZY
ptotall	mbfffc
-bintake	hbefYm
nnurser	belfkY
+1behind	bckdYi
ncent	bccfmh
rxsuperseded before ahead	ZfeemZ
-2time ,	aedbam
nwithin	aYeeim
+bcopies	Zmffed
+2and all	lccgfY
crintake	dhdeam
clresign	dffemb
nethics	mdffea
-2result on	mcabgZ
nrecycl	Zffefm
npen	gaffbm
pbumped	meZlcZ
nremark	deffbm
crenclos	ffffYm
nhimsel	iaddmc
clnearly	deefmb
-3the # interv	bjYkeZ
-2now and	Zcmgai
-3betwee now and	Zcmgai
-2up by	fdeiYh
-2call by	iYedhd
-bstew	mefeeZ
clstew	mefeeZ
phelp	ccemdh
-1expect	hcZYjd
+1stall	ffffYm
nevents	feYffm
crsent	kfefgY
+2to @d	abYhhg
-bpurser	jYfbel
clseries	ffffZm
pcoffee	acgahm
phoping	dkfhhY
-1haircu	addeam
-3to know by	Ylddec
clmost	lamfac
clcommen	gZhfYl
-3not ring on	iebdYh
nglassb	ffffYm
nhot	ffffYm
+2only .	ccbecm
-2moves from	hceekY
crvan	fdeeam
+2of closin	Zcfema
pspeaki	fabmci
clstoppe	bdeedm
nbecaus	heYbme
-2crosse :	ihbeYc
-3got crosse :	ihbeYc
pverify	eZffem
-2room on	hYZbbm
pbids	aedfem
punoffi	fffYfm
-1spend	YbjiZe
clact	Zcmkdc
crrung	jYdidg
pbuild	eYffgm
+1questi	jfjecY
bs- lower-bound no	aedebm
-2argue ,	hdbkaY
-brain	ccmedd
palert	dZeegm
crcopy	emfeeb
-bcoding	Ymdehe
-bfixes	mdecbg
clbig	ZclemY
-2are decidi	meebdZ
ppoints	dYdemg
pmatron	ibceam
+2as in	cfffmY
-3not of the	cfffmY
crattest	dmefcc
clstorm	efffma
clbusine	hcYmdg
-3looked again on	edaYma
pforbid	edeecm
+bops	Zbmddj
cram	mZcgfg
-2rings me	mccedZ
-2order by	ZZfedm
nisland	kcdeYk
-2me :	kYYcYh
nfolks	bedeem
crmoves	Yjffej
-2desk ,	Zbdedm
noutfit	cmfeYj
plorcan	ffdbdm
nlater	gYjjgb
nfair	gfccbm
+bjoined	deefma
+bhiredl	deefma
crjoined	deefma
crhiredl	deefma
pnathan	deefma
-1being	gbacYk
ppasted	mehfbZ
+2either ,	Zededm
crfound	Yddfik
+1all	cakiYf
+2to approv	mbfedZ
-3know its the	bebdam
phallo	Zmffee
pjörg	Zmffee
-2up after	cbeedm
-bcases	hZffcm
clcases	hZffcm
crfail	mdefeb
+2, orient	Zdfddm
-3give us till	mcfeeZ
cllady	hgZabm
clregion	mZYkjZ
npayrol	gkYcal
clbike	emZbkd
rxappointment until ahead	jfYkYZ
ntask	cmgfea
nbrief	bmdfia
-3unreac from the	efcZdm
-3to hear by	hefehY
-bcomple	Zgbcmh
+bdredge	dedemd
crdredge	dedemd
ndredge	dedemd
nsank	dedemd
-2applic ,	fYaZlb
clexams	Zdmcah
crfilled	kjdmaY
+2on averag	Zbfdcm
-bbeyond	emcfdc
-2speak on	jeadlY
rxsuperseded since past	ffffYm
pwalkin	mfdecd
nlocker	ffefmZ
-3love to say	Ybdeie
clworker	fdmedb
pconcer	idgcYi
-2or in	Yeffem
pin	dmeefd
cldispos	mefceb
-3let you know	dbdflY
pbacklo	edeecm
-2to them	ZjYbfh
pinbox	Yghffi
-3you have until	amefeZ
-3can rule out	cfedbm
cllearn	lYaedj
clpurser	jYfbfl
pshareh	cekdkY
clconvey	lefegY
pphone	mYihdb
pairpor	ZkYekg
ncut	ijYdic
+2but they	aeeeZm
+2though ,	lcdeiY
+2to write	Yfdcke
-bwife	haamlY
npainte	ffefmZ
-2letter ,	bbbdmZ
pimani	efcedm
nwritin	gbYhfj
+bmistak	dldfYi
-3reache you by	mbffdc
cl's	lcchYk
-2by close	jjdedY
-3away until the	bdfaem
clphysic	fmedbd
clcalled	hYgfZm
-3trial shift on	ffgflY
-2decisi from	bffema
crhopes	ccmffd
-2a verdic	deeejY
nask	djklaY
pnegati	aemedd
phates	mdieeZ
pmusic	bjfZcm
pbogdan	mfdddc
clenjoy	bdeffm
+bstatio	dmcfec
-bmobile	mdafee
-3a yes by	ajeeiY
crpublic	meeebd
+2has been	Ybhblb
-1pub	Ycfccm
paffine	lYffeh
clvouche	dcefdm
-3meant to be	bfffmb
-2person ,	gckdcY
psale	hdbemc
+bcork	dfmfea
plegal	gmZebf
-bpreten	ceffmb
clpreten	ceffmb
nwiser	ddfebm
ppostpo	ddffmc
-bfeelin	dfeebm
-2forwar to	jemaZZ
-1him	dmfgca
-bseat	hckdYi
+bcleara	eledYi
clwater	ceeddm
-bscaffo	jedeYj
clvestry	fbbcmg
clbox	kdjkYZ
pmight	kYbeem
-2you get	iidecY
clstuden	ieecZm
-2away on	eedfmY
-2out :	bbbjiY
nshuffl	dmffea
+bstrike	aeddmf
-2anothe by	dlfecY
phej	icdmbb
-1bbq	Zdcdcm
-2crew bbq	Zdcdcm
-3you in on	aalehY
+bwellie	demeeb
-2short :	medcZa
+2of @d	fcdcmZ
+2at most	iYdlZZ
crnan	dfffam
-bcode	cedfdm
-3client again on	ceacam
crbell	mjecab
-2than in	Zbfgim
-bconsul	gbbgbm
-1budget	Ycbjjb
+2, someti	acefam
-2take it	aadedm
-babolis	ffffYm
-3everyt , said	Zeddmb
nt	bmcehc
npink	eeecdm
-3@d , decisi	mdedda
-2office until	Zddeem
nrefusa	kffgfY
-1town	YagcZi
bsin lower-bound no	fYhdbf
pcounse	fdcedm
njanuar	Yghfej
clsheets	Yjffkc
-2sits in	YekjcZ
nbureau	faeedm
+bmember	dcfmfb
cllock	YmgjgZ
crcaptai	mecece
-2silenc until	Zcfcfm
-3, silenc until	Zcfcfm
-2ringin about	aeaema
psolici	gYdldh
nintro	ddmfec
+2: longli	becmZZ
+1please	amafhb
+bguess	fYgedj
+bworld	mecfea
pphilol	affmde
-bhandin	amdfee
phungry	Yleeeh
pnorvan	gYgfhk
pitem	jgeeYh
-3would be the	ccYYii
-2up for	Ydkhcj
-bfiscal	idbcbm
clfiscal	idbcbm
pcall	meeedd
-3he is in	mfebdZ
nvenue	ldleYd
prushed	mfeeeb
-3us know by	hkefcY
nseems	mfffZd
-3about it until	amecea
crcredit	ffYffm
nsleep	dglaYk
ptapes	mddfdd
clthose	ggbcbm
nsheep	blkfeY
ptier	Ycjekf
+buntil	dfYmbh
crgary	Zedfmg
ptide	fmeeea
clnodded	idmebZ
-2hope until	cbecmZ
+2for someth	cbecmZ
-3you hope until	cbecmZ
-3harves in the	debeam
crreckon	gfembb
-2that to	lefddY
pinadmi	cafffm
nbadge	cgkeYi
-bregist	kliYYb
-1ballot	bdbmba
-2, ballot	bdbmba
-1ofsted	ceccbm
-bmanife	emZdci
clmanife	emZdci
+bokay	mddfdd
-3would begin on	cedddm
crsubmit	bmffeb
ncleare	Zffemf
pmostly	edfdcm
+bjudges	Zmefef
cltie	mdcjcb
-3hall on the	Ybhddj
pchapte	imdceY
-2has the	Ycbeii
-bdate	hYkejc
-3we answer within	mcffdc
bosince	Yabfhe
bssince lower-bound past	Yabfhe
-3or not by	mbfdaa
ptracto	ffYfem
-banyway	mfeeeb
+bpasspo	Zhcfcm
-2exact :	mccdca
-1diary	amceeZ
-2circle back	mcbffa
-2off on	eaYecm
-2told in	jdedkY
nviking	efcecm
crrecrui	aceemg
-bspare	bjcflY
-1invite	idaejY
pbranch	eebgam
-btap	cfmfdb
-3it is at	bcmfeZ
-bpaint	efelhY
-2decide within	mcfedb
-2commen in	deadcm
+2and messag	dfemcZ
crexam	embffc
-bfifth	beefdm
-3appoin at the	Zfemcb
-bcampus	deeedm
-3was due on	bcfemZ
-bprepar	mcgeaf
pquick	lbfgYh
crpublis	mbeeiZ
pslips	bhedcm
-2voted on	ZcZgmb
-3choice by the	mbffcc
psympat	mfeeeb
-3to wait until	jYddgc
-2strike on	beecbm
-2the letter	Ybdejh
-3is out ,	hebfkY
crunder	jYifeg
nreckon	fdcmZg
nbankin	ieedYk
clgenera	hbbfam
crcleare	meeffb
+2, count	mbffda
-3it should say	gkedYa
+bswear	iedekY
+2: yes	hYbejc
nholdin	Ylbfma
+2at our	dcmeZd
+bwell	aYablk
+byay	mfeebc
n@p	mdbbdh
-bbidden	eemffZ
pinstru	jmdddZ
-buse	lYefej
-1get	Ylcceh
pballot	efmaaf
-2coffee on	bcmfdc
crbrief	dmcfed
+2on my	madeba
-2have said	dcYcif
crhygien	Ymhfce
nreache	eiYamf
paround	micccc
crgroup	eZmege
clhard	Ybffjk
crbelow	cgeemb
crpitch	edeecm
-3they told us	ddcelY
-1seats	deddam
-1mornin	Yamedi
pfrankl	amfdef
pquicke	mhZfdc
clacadem	cdemgb
-bbumped	fehjhY
-2final round	Zeabdm
-3: final round	Zeabdm
-bumbrel	ceafme
-bbenede	beedem
crretrea	beedem
+bearlie	hbbYli
-1truste	bdelfY
pmesa	ffeebm
clsuperv	mffiaY
+bnewlan	ffmfZe
crnewlan	ffmfZe
+2or so	eYblbg
psuppor	gYgcel
pselfie	amfffd
nslid	jmaeZc
-3open everyt on	gceibY
clrecrui	cYibik
-3trial on the	bdmdcZ
-1dies	ZmYdZe
-2her :	ajbdlY
-2desk by	amfedb
bswithin period ahead	kdebYg
-3vote schedu for	beddZm
+2mail ,	Ydgfjl
clfit	ifledY
clmilfor	ecceem
clhaven	ecceem
-2manage on	Yejlea
pquite	ZijekY
-btl	mgedcb
ndrags	meecag
+2on and	eaeecm
-3ofsted @d and	efbcam
+2we can	Yfeebl
crfar	keembY
-3@d and the	cdfiYi
crposted	hffkfY
+2at last	Zdecmb
-bfeed	decfcm
clfeed	decfcm
pboring	emefda
-3are due the	ZZfefm
clproced	iYfdhj
-bdelaye	mdedcc
-2patien until	lYdica
-1accoun	fYciZi
prent	jaaedm
-3, @d on	ceccmZ
+2of @p	dcefmY
pmakes	ikjcYb
nexam	Zmkdfa
-3they sit on	Yeficf
clgood	emZfgd
-ballows	bdffdm
-2gates open	bacecm
pfillin	Yjfebk
-1betwee	cgkYZf
-bauthor	eeedam
-2phone screen	ielbYb
clseven	mdefeb
pmonste	lYfflZ
-2take the	Ydheal
-3tapes at the	bfdmZZ
-3me know by	aecemg
crchangi	cbefem
pusuall	meefZf
-bstartu	fcbddm
-2asked whethe	hkcfYe
+bvicar	bedmde
-bpink	dfceem
-boperat	aefdem
-2fell throug	ffffmY
nbye	idjggY
ppercen	gmffdY
-1also	mddecZ
psommel	Ygkfbi
punders	Yijefg
-3, she said	meefaa
-1of	ZYhZle
plackin	cmffeb
+bcoo	dfgkhY
-2date before	kacdjY
-3told you on	cddfma
+2no one	debeYm
+bsunday	jeffjY
-2fetch it	Zceedm
+2was for	efcema
penjoy	icecbm
pvarga	ffkejY
crhousin	femfda
-bfast	ekdlfY
clallott	hmfdca
-3up for us	bebdmZ
-2hear back	meeecZ
+bcalibr	cffmea
-2scores by	Zafmba
-3their scores by	Zafmba
-bhired	afbchm
nseed	Ykffdg
-2am away	aeefdm
crfor	cmjcZg
+bbreaks	meffcb
ptanned	dffccm
crdelaye	cfefmc
-3being seen on	behlbY
-1somebo	medddZ
-1talkin	aecjYl
-3@d and not	Ydeeke
npull	Yjeeek
-3i did say	aecema
-bairpor	dfedcm
+2: have	akbfhY
pdebt	Yhfffk
-bsurpri	Ygffel
+bdaft	addfmf
-3moved from the	afeema
pbadge	cYkecl
-3with me till	mbedeb
clkowalc	Yblmea
clhart	Yblmea
crlaughe	Yfefjj
crgettin	gjYegf
clspeaks	ieeeYj
ndelega	dilffY
-bloves	mecfeb
ncar	ldbeYk
nskiing	effema
pverde	ffeebm
prehab	ffeebm
-2toward the	mfdbba
+bfolks	aeemee
+bstore	ibgjYf
nwrap	mcfdde
+bpharma	bedfem
-2applic for	edcebm
-bfilled	Yjddlc
phiya	ejYiYk
-3are ringin about	beaema
+2, ok	lbbehY
-3from me within	mcffcc
-3write at the	bfecZm
-3post closed on	ffffmY
-b@s	hfcZme
nspoke	aicemd
crseen	Yjcdjh
pband	Yhjehe
+2by @d	eYkdah
-3your word by	Zmffdc
-2well ,	ldcbhY
clspendi	ffefmZ
crwishfu	edefmb
nsocial	efbfdm
-btram	bfefcm
+blift	bemfhZ
nfounda	mffeeZ
nparkin	mbeZei
nadvert	dYedik
-1make	YZhcmZ
psick	jmabed
prector	jiZaYl
-bseasid	dfceem
clresear	fhgdYj
-3do so by	bZgfhm
+2on ,	kZedYi
-3start date is	dbfffm
+bbang	heeelY
crbang	heeelY
-3make it the	bdedmZ
crdiary	dcfemd
+bsuit	aemfdf
pgraz	keifYf
-2quick ,	mdefdZ
-2^ deadli	bmceda
ninsult	emffeZ
-3move on the	debdZm
npieces	mdfeea
-bcooper	bmcmca
nliam	emffeZ
clhub	deeedm
-3decide on the	mdbeaa
nnot	YgZikj
pthem	mfeebd
rxsuperseded - past	Yeeeie
+bcast	jceldY
clcounse	hZeamf
-2signed by	Yhedgh
+2or your	cmcffc
npeace	eeefbm
cltests	magbic
peach	glkZYd
nper	lZYdkf
pextend	ZhkglY
+bseen	Ybejel
crperu	dfffam
-3compar notes on	afdmcb
pshipya	jeYgdk
clstore	mbcebj
-bflat	ccadhm
-3which took place	cebeZm
+2of thinki	dedkhY
-banne	Zffmee
clanne	Zffmee
+2, @d	adhYhe
-bhull	Zeemdg
-bvenue	Yffddl
+bonsite	bcfeme
-2reply until	ifeecY
nmisund	afffcm
-bhm	mZceZl
clbridge	cfffcm
-3for all of	bceema
ntax	ccemlY
pknew	ffemfZ
-2time for	abmghg
+2we write	medbca
pmornin	Yhmdfd
clwritte	iYgcld
-1try	aececm
nus	Ycjdji
clknives	cZmfak
+bhandin	bmaeci
-2everyb on	medddZ
cllight	mbejae
-boptici	amadaj
+2, comp	YebiZi
-2textin you	afdema
-3am textin you	afdema
crteach	ecmfed
-3i find out	Zfcecm
ncontin	amdfjb
+2is on	kYZebi
-1lot	dkdfYh
bsfor day past	bcadmb
pbaptis	cmcfde
+1max	hYfefh
-3tender board ,	bcamba
pwójcik	fefemZ
-1panel	fbYlYd
pcctv	ieeldY
nnerves	lfekaY
plicenc	dlhgYd
cladeyem	dcmfhZ
+2: your	hciaYe
-breplac	kfYcjf
nsqueez	fefema
-2decisi until	hjddeY
crtheir	jkcffY
pbike	mfefda
-2my refere	bmdeab
+2for my	eladfY
-bhedge	dZefem
pdesks	admffe
-1hol	acddcm
-2bank hol	acddcm
padmiss	bgeedm
crplanne	ddejYm
-btime	jbmZia
psketch	Zmieec
pvaccin	bmefgb
+2nothin ,	dedelY
+2, each	cgeelY
crstockp	eeffma
clstring	gdefmZ
ndies	fceebm
nsixty	gecfmZ
cldirect	hYjmbb
-2that by	bldefY
crsetup	bcffem
+2, fell	adbfmZ
nadd	fdejYk
-3go on the	aebecm
cldoc	Zfffdm
+2, school	jYidcg
pbreakf	Yhffel
nlying	ceecme
ncousin	iYedjf
-2in by	YjcgZf
-2^ feedba	mdeebc
pswear	ecefmb
-2forema on	bdebma
-3's forema on	bdebma
-2hospit on	abgemY
+1uh	Yhfcmb
nfire	cbidmd
-2that about	kkbeYZ
-3was that about	kkbeYZ
-3runs out on	Yhceah
-2up himsel	bfecmZ
+2and drove	bfecmZ
-3me up himsel	bfecmZ
-2will phone	meefac
-3in post by	aaffcm
-2i though	ebdfam
+boutsid	mlccaZ
-bdeals	meefea
cldeals	meefea
clchance	deYlgg
nbought	Yfjchg
-2examin on	Ykkcea
pgather	gYblci
-2hear is	aedebm
crreloca	Zmffef
pexplai	hjccYk
pcopies	dmjdba
crpart	akYejj
crcfo	hfeflY
-2girl on	ddbmbc
crconsid	cmekca
nfigure	dgmfcc
-bcontin	ccjdam
clhall	YihZfk
crreadin	Ykefei
ncelebr	fmeeea
pthorou	gYffii
+ballows	Ycdlkd
-2resign on	aeecmZ
-3client decide on	Zffcdm
nspace	kfeieY
rxaside until ahead	Yicfah
pdutch	heejhY
clprofil	ambcbk
pnews	fgiYfe
crshout	fhdeYl
clchose	Zdcemf
plucie	daffme
ncamera	Ybefli
-bcoordi	jYhefh
-3messag over the	jiabbY
crcleani	ebeeem
+bwent	bcdcmg
-2commun on	kdbdhY
+2at #	YcmZee
pgrinni	Yhfeel
ncurtai	hcdecm
crbeginn	ljffYc
ngettin	fbghkY
-2told them	fYabei
-benter	Zmffee
+bsearch	ffffmZ
+1sooner	Ycefhi
-2counse until	baedmZ
-3its counse until	baedmZ
-3approv on the	Yffgei
-2away from	efeeZm
-2arrive the	bZcecm
-3names on the	jiacdY
-2briefi ,	ikZbdY
-3are due in	bbecbm
+byou	mdhgab
-2said it	Ydeebm
-bquenti	jlefbY
nwing	ZmhfZi
crtrade	eedebm
clp	ffefmZ
prosali	ficflY
pweddin	mgeeeb
ptryout	blkedY
plapse	elieYd
cllot	demlaa
-2now until	YZekdi
+bminist	hacmZh
-bforce	eeefbm
clforce	eeefbm
nslot	Zmkbcd
ncompla	lYdekc
-bfinds	mfeeea
-3are in the	cemcea
clazores	ceeeem
clmiddle	mfffad
pexcite	kYiedg
-2contra ,	acdecm
ptwins	ddfdcm
ndeckha	cedfem
+1hr	befdam
+2hr lady	befdam
crranger	ejffiY
-1rings	mdceba
-bindivi	meffdb
pparlou	dffebm
-1doors	cdbebm
-2is only	Zdedem
-3it is only	Zdedem
-2here on	biYgja
-3it took them	bbffma
-2submit by	bmefda
+2reads :	ffffYm
-3the email dated	ffffYm
-2yours arrive	aceemZ
-1remain	idkeYd
+1sales	ffbfbm
+2sales assist	ffbfbm
ndr	mcfebf
-2a decisi	egYcgf
cllads	kYZjbi
-bwish	efefam
-3welcom you on	adbeam
-2when is	hdjedY
-3to when is	hdjedY
-2goes in	fibcYf
-bp45	bmeffc
nfaff	fdemdb
crdeemed	amfffe
pespeci	bemfkY
-2^ but	kbhedY
plund	acmjgb
-bmadame	eeemfa
-3been given until	gYfibg
-1means	mbcdbc
+2we go	dZefdm
nline	mbdgfd
nhungov	gjeieY
pbrothe	eYZckl
+2@t :	Zffemc
nlock	dmfdec
-bdeposi	dmdehb
-2inbox on	hkbcbY
crtight	ebcemg
-1voting	Yecidh
-2yes inside	Zmffec
-3someth i know	Zeefcm
+bclubho	cecfem
-2^ does	ccmffc
+2so we	YdiiYh
clcourt	dbYejl
bsuntil time-only ahead	Ydfhie
-babstra	cmdfec
+2for your	bjiYeb
-3they would ring	fdcfjY
-3to meet on	iedYdh
-2dean wrote	ffffYm
-3the dean wrote	ffffYm
cldocusi	dcdfme
-bway	mYhbef
nlost	kihgbY
-blevel	gefmeY
nears	jelfbY
pfernan	mdffbe
-2to sign	cfceam
-1fly	Zdaedm
-3moved to the	Ydmdad
clwhose	jgeeYi
cradvert	bgbfdm
-3a decisi in	meefbb
nfavour	cdfkmZ
-3to # ,	cfZefm
+bsometh	aemdhf
+2# ,	gZdjYd
pretrea	meffea
nbag	maheec
-2retire in	dddebm
nisle	emeeea
pinitia	ehgdlY
nregist	aabbkm
-2say ,	ijaeaY
-bupd8	Ydfcji
nroof	hZZegm
+bdelibe	ieeYjg
pbrough	gjYdla
-3owner 's in	leheeY
nhouse	cdYigk
+bhand	meYdic
+2and every	lddaYe
crwill	lfchYh
crunluck	mdeeeb
-2the nurser	cdbfma
-2contra :	bceecm
-2board ,	abembZ
-2flu until	ecebem
-3with flu until	ecebem
+2before they	ambeeh
-2paperw on	dcdecm
ndiary	mdjbeZ
-2feedba expect	feebiY
-3client feedba expect	feebiY
-3keyed in by	hYedch
clcleara	blmdeY
+2, pinky	mdeebb
-3us till the	mbfffa
clour	fYdhkg
-2everyb by	mbeecb
-1settle	meebdZ
clcopies	Ygfffj
-bni	bmffed
-bfood	dmcffd
+bregion	beefdm
pafterw	dZfgfm
+2so the	gffgYc
+ballerg	cmefdd
-2interv are	dfaZcm
-bweight	dmeffb
+2, nine	dZldYd
-3second interv on	adfbYk
clwhom	fegYcm
-2result :	jcbZYf
-3off is the	YlbbZe
pdrippe	jmafeZ
-3a time by	mZdfed
nadmiss	kYekfc
pmedia	dfmdec
-3from @d for	cdedbm
clvanish	elYeeh
cllittle	beffdm
-bbeers	fecemb
clbeers	fecemb
-bcrane	dcldYl
-2they announ	Zdefmc
+2as the	jigYaZ
-2the outcom	meddZg
-2candid before	mdfedZ
nsons	cbffem
-bunless	Yheedm
+2: advert	dcedam
-3to say the	adddmZ
+bforwar	mbedee
-bdaught	bmddbg
ptransm	eemeea
-bdetail	Yhiffi
nbit	ckifYh
+bblue	mfceea
-3verdic for the	Zfefma
pachebe	acmjgb
-2we have	cambcf
nhers	eegdmZ
ncoming	jfkYfb
+breally	ceembf
nlearne	Zbjfcm
-beyes	daffem
-bmarta	jamfeZ
+2and cook	cemfdZ
-2an email	lefegY
cltroubl	Ycefkk
-2school on	ddgjgY
-3to the partne	aecmbZ
-2, until	lZbjjY
-1keys	bacedm
-btabled	dedmec
cltabled	dedmec
-2i ring	mdcebZ
+1be	ejhZcY
-3ghoste me for	cdffZm
-2extend to	adedcm
-bsnow	cbddhm
nchairp	cdfmed
-bfresh	amffed
pattrac	meefhY
+2, since	elfYeZ
crcommen	jfgieY
clgr8	cfcdfm
-2all throug	bedmab
-btemp	cdeeem
+2, meanin	iiccZY
-2met in	bebeZm
nselect	Ygdjcl
+bdry	Yicfel
clhot	efefbm
clhandin	amdfZj
-2is got	mbfdcb
-2call in	mcefcZ
rbappointment i-must-act	Ybhheh
-3reps by the	Zbfeam
clplans	Ylcdek
+2for me	Yieddj
naftern	lejeeY
-bseries	ffffZm
pshout	lZdemZ
-1coin	mdceca
-3had been told	dfffma
-3anythi for the	idZfiY
nchase	igYjai
punderw	gemeea
-3her return on	mddedZ
pkennel	cfbYlk
pcrete	bemeed
pfourte	fmedec
nnor	accdhm
-3@p , is	mbcebZ
crwrite	lYYfbk
-1cvs	Yablbi
clalarm	edhcam
nlectur	eimhaa
+2for real	mbbfca
pdeclin	Zdjccm
+btimeta	mefdbe
pvicar	aeeiam
cremails	mfeced
-2day by	mdafda
-2one until	ameedZ
-2refere within	bmfeca
-bgerman	mafffb
-1staff	debcbm
+2i tell	mdcedb
+bhrs	ffffmY
cllogin	bmffec
rbappointment want-to-see-you	cYiedg
-2at it	Yddkbh
-2signat by	amffca
crworkin	dfdemd
pbabe	hadfmd
+blogo	cmefga
-3for a call	bbdemZ
pflexib	Yljdcd
plucky	mcbbci
-3@d , on	kdaahY
+2if he	cYefem
-1stockt	dccdbm
-2him on	biZcbm
nkeen	acheme
+bvoid	chdema
crson	mefeeb
-bexist	ffmedb
-2no is	mabeea
ncalled	bacfmg
ndreamt	mffeeb
pbacks	gkeegY
crcantee	ecbemf
clnurse	Yhkkfb
-bband	dkheYg
-3: re :	Zdbdmb
+2or they	ejaeYf
-2requir by	amfeeb
+2we argue	Zeemba
-2not ,	mbbeeb
+2was what	aeedma
pnuisan	dedmfb
+1x	ifYdjZ
-2came throug	eYffkf
cllocum	dfeecm
psqueez	ffmefZ
+bfacult	bedmfc
clgalway	cflYck
-1quiz	Yjefbe
pdog	ggabcm
-3dinner is the	Zdceem
-2confir for	ddmdcc
-3first has until	bafaem
clsorted	maddhe
nso	kfjYec
-3been open for	ecfelY
-1reckon	maabZe
-2magda on	edceZm
-3with magda on	edceZm
-bevent	eljeeY
clchildr	Zicdem
-2for them	camfdZ
-binitia	aecdmf
pstreet	clYalg
-1promis	cZYajf
pfinger	mgaecd
-2@t and	bdeebm
+2the pa	acffma
+bideal	emefeb
crideal	emefeb
-1comp	Ydedjg
-2from comp	Ydedjg
+2while she	bmZecc
-bd	ffcecm
-bcontes	deecem
-3know , not	ddefmY
pnow	kjfcYe
psister	meaafe
-2, writte	kbdfYe
-3now , writte	kbdfYe
-2spoke of	efebmZ
nroom	kfmcaa
-bat	Yckheh
-3conven on the	gaYkZe
naboard	egfemZ
+bdepart	aefdfm
potters	fdjdYi
-3left to see	deebam
-bdocusi	dhdfmZ
+2to hand	Yeaeck
+1betwee	ifkdZY
clsaving	beeeem
+2and @s	Zedcem
-2offer on	fiddhY
-blearn	lYeedg
nscheme	Yieejh
ndone	idbbbm
psexton	bfmfaf
-2open on	cdddam
+bfive	eYjkZi
-3would have decide	addema
-2sees it	acemca
clkōrero	affmfd
bsover lower-bound no	eaahYh
+bfinish	mZkjbc
-bwinter	kedeYj
clwinter	kedeYj
punfort	hYheif
-2in town	Yahdbh
+bamong	fbemde
-3you down for	YckdkZ
-bfit	icmfdZ
-2firm :	ehbejY
nzip	dbdemf
crfits	cffbfm
-3teachi post on	ifeegY
phurdle	aimece
ppastry	djZddm
+2if poss	cmbffc
phorses	gYhfhh
+2, gate	YblejZ
+bpropos	ihkeaY
naside	dmeeZh
-bkōrero	affmfd
-bgot	igZdma
cropenin	bmfede
+bassure	mdefeb
+2, :	acfkjY
mshold	abYZlh
-2is closed	YdZcke
+bround	gYbjbl
-blangua	chbfdm
nregion	kYfhlZ
-3told on the	meaaZd
-3some time in	fehcjY
nresolv	deffmb
-2the result	meeedb
pnervou	mcffec
-2they sail	bebdcm
cladvanc	Zefffm
nact	iemecZ
+2they had	Zeffma
-2move from	kfcehY
nhistor	ejeihY
+bcet	eemdeb
pmarket	eZchmf
pbreake	kefYei
+ball	mZZhhe
-1rent	acdedm
-2^ rent	acdedm
+2s @t	jZlcaY
pembarr	mfeefa
porches	mhbeeb
clines	keffYi
+2can not	Zamefc
pproced	mbabfi
+2, auto	Zeeecm
nsidewa	fmdeeb
cladvent	mdadhc
npubs	efeebm
-2answer out	meeeaa
-3is booked for	keYaei
nacadem	icecZm
-bsheets	Yjffkc
-1both	jcahYe
clsupers	feffmZ
clbristo	ehfldY
-bfail	mbeffd
-bboss	gaYklc
clpop	bdhebm
psimply	emefbd
+2and wants	ddZccm
pfire	fadhbm
-bconver	bdmehc
-3press on the	Zeccdm
+1out	jcYdbh
ppicks	macidd
pnames	mbfcee
-2interv ended	decema
crproduc	bmffec
-2's not	cdffmZ
nimport	adafhm
prung	hZeddm
pvia	cYefjk
clzoo	ddffmb
clbasis	megcfZ
-2us is	Ycakfi
ndancer	dfemaf
-3joined the compan	ffeelY
cldrawn	adhmiZ
-2they ring	mdcdba
-3an interv on	edmeca
+2s pouch	bjdeYi
-2kept saying	adcema
paquari	fdjdYi
-3up post on	ceedcm
-bglass	cfmeeb
plector	bedfem
-3agree to the	kYbdcg
-2answer within	fYedjd
+barrive	eeZffm
+bphlebo	afffmd
-2with someon	Zccema
-3it with someon	Zccema
crfall	efmfda
+bstay	ifbemb
-bwell	ifgYka
+bslips	Zeffem
cltrack	meeeeb
+2free for	Ycheig
plocati	aeefem
-3the phone on	Zbmdec
ncooked	deeedm
nfear	Yfffkh
-2for that	cmaeeZ
+2, one	ekYefd
-bkit	dmaedf
-2dated the	jdeciY
-2day :	baYecl
crold	jbYbik
clprogra	hedbam
-2leave :	baeeem
-3retrea is the	bcbeem
pratifi	cheemZ
-2finali on	meebea
-2money on	ceifkY
clfone	mfcfdb
-3board meets on	Zefadm
-2you to	ZliebY
clmadame	fedmea
-3did so on	ffffYm
plido	kecekY
-3part time until	dacebm
-bneedin	bllfdY
-1leaves	jcjcYb
npanel	abmcej
-3they need the	cdambZ
-2held on	Yajaid
nold	Ykahkd
-3my answer in	meffeZ
+2s date	ikeeYa
crsubmis	mfffeZ
+2s payrol	beafcm
-2sits from	efcmba
-bfarmha	gfdbdm
-3be return within	cZffcm
-2fair on	ccielY
+2, check	mbcchY
+1last	ajeeYi
crtime	bmafkd
crsort	cmdedg
-3am off from	kkeeYZ
-2final chat	YdkjbZ
+bbegin	dbccim
crice	dcffdm
clcold	eebfem
cr@d	Yefjdk
-2offer letter	Yaeehj
nteneri	bfffmc
crlangua	bmffec
+2, about	fkbebY
-bwhen	emjgZa
-2open to	emdeeZ
+bmuseum	cefecm
+2to check	baemdb
+2by email	ikbebY
plove	mddahf
+2but honest	Yffffj
+2so no	bdcebm
clpool	idfeYl
clperhap	baafmk
-3made by the	jYeeha
crshakin	affeme
-2yours by	hYcdkf
cladds	meefeb
pclipbo	fmdeeb
-2done on	jeeYdh
clprepar	lYheah
-3from leave since	efffmZ
-1search	becebm
clbea	fmaefd
-3finali on the	bddaem
-3refere due :	bYedig
pallow	fYbckk
clprobab	kejeYe
+2or otherw	accfem
-3by phone on	Yekfhk
-2arrive within	ZcffZm
nkitche	bmjeZf
ptiny	bacdmi
nvolunt	fYddhl
-2back within	dYeeii
-2: forget	aeebma
-ballowe	mlacbZ
-bprimar	dfefbm
-2made within	mbffcc
-3have a contra	ffffYm
+bsoon	dmcdhb
-3are opened on	aedcam
+bcompen	cfemcd
pheaded	emffcb
+2when we	cYccjf
nbridge	Ydgflf
clfiftee	mfefcb
+bside	jYgfbk
-2to candid	jcdbYg
clcancel	YZlfjf
-2openin on	dekehY
cllunch	dbmZdi
clslow	fdmdae
+2, ms	jcieZY
-2do it	Ybaahl
nrosali	edfddm
-3for mainte on	bdaecm
-2can say	mddfca
rxaside on past	gaeYid
crprevio	debeme
crfolk	mcffec
crcvs	cefmdd
-3i have till	Yfefei
pgot	ejYkgc
-3could have been	cdcdmZ
psteeri	meefea
-2gave it	jcfdYi
nstore	megeae
+2your time	bjkeYZ
-3, shortl :	acdmab
nconfid	gifeYj
-2intake of	dcaebm
-3the intake of	dcaebm
-2baby on	dfeemZ
-1lectur	cbcfam
-3, you got	amffbd
crlucky	mbecdh
+2to counte	Zmfedb
+bchoosi	icidjY
-1closin	accbdm
+bmeanin	ilddaY
prain	amgcdg
-bdepart	bZkeYl
paccomm	ckmedZ
+2lol $	ajbemb
peast	medfec
-btextin	eeefmb
cltextin	eeefmb
-1scrap	bbdema
pgrill	eemfdc
pcoupon	affdem
crapprov	jaaamg
-2form back	dZeeem
-3's form back	dZeeem
-1aftern	Zdmccd
pvisiti	gdemcd
+2, althou	jjffeY
-bghoste	beffmd
-3write on the	mededZ
-3and i have	bmffed
ngronin	adjfZm
cllocked	bdfffm
-2the post	YcZdgj
+2the jury	ejeegY
-2list in	gfedlY
-bjurors	dfdmiY
prate	akabem
-2put the	jdbdjY
+2, assess	ceiicY
pprojec	Zimede
penergy	fjieeY
crsuppos	fdmffZ
+bitself	jleddY
-3can not promis	Ydeefi
nfly	Ygcbil
clrunnin	habcem
-1conclu	medbeZ
-2are due	Ycedik
clquiet	Ybkcgl
-2give them	icfdjY
pleap	fkheeY
-bversio	jcmdZc
nkanzle	mfffda
+bjoked	medeec
-bcolone	adffem
-2a plane	bedfdm
-3on a plane	bedfdm
cltrust	dcecgm
nwind	Yffffl
nhence	feiihY
npretze	efcfbm
+2, someth	medeba
nfreund	mdjZdc
+bembass	bmffeb
crdear	mZefee
clgo	meihZb
-1paperw	kYcebf
+bleft	Zgmbhe
cljourne	maekeZ
-1ignore	ckcefY
-3will meet on	afdmec
-2going in	eeikbY
+2and mail	mebddb
clglass	cfleeb
clwelder	fdceel
nfortni	eeefla
clforms	egZjfg
-2ok by	blfecb
-3leave till the	adfefl
nlength	efeldb
-2please until	bleeea
-bmr	hZlcjb
-3me know on	hjdeZZ
-bdeck	clefdd
-3not after the	kdffhZ
+1teatim	jfeebZ
-2determ within	iafciZ
crfair	bbZejl
-2four on	ZjZaie
-2more girl	aedlcZ
-3one more girl	aedlcZ
-2had writte	dbeelb
nwine	Zkgegg
pcoo	fckala
-3runs out in	Zldfba
clreside	akdbdl
+2s begins	dcbeal
-2, since	efffZl
+2there will	hidbfZ
+bplane	efffal
clphase	fehkeZ
nnannie	Zllfda
pissued	hZheek
pminist	lbaagf
-bspot	bdkelZ
+binsist	lefedc
-3it up on	Zdccjh
-2allowa ,	ebbdfl
nillnes	fedfla
plorna	behlfb
-2with him	kbajaZ
-2^ re	bddela
-bschedu	jbjZfd
-2appoin :	cclfcc
phr	fZglgc
bson period past	beadle
-2again on	Zghibf
-2notifi by	eZfcld
clbehalf	efhfkZ
-bmyself	jZedlc
ppaper	gljZfZ
pdelive	iblccb
+1said	ecgcla
ptn	eelffa
cllead	ZZijfj
+bagreea	belfdd
cragreea	belfdd
cloffere	Zblcdk
+1paysli	aZghcl
-bphase	blbkfZ
nphoto	bdlleZ
neat	ifakjZ
pdislik	hijebZ
rxaside for past	dcZdgh
crup	hlZdai
nchapte	agdfdl
crknee	cfceel
+bcomes	kiblaZ
+1his	laeead
+2the board	jbdfjZ
phell	lfZffe
-2furthe than	dffflZ
+2it might	acjfjZ
-3no more than	fZfjce
-2quorum until	bZedla
-3a quorum until	bZedla
ppatron	gcdlec
-2though :	ZjbkbZ
nname	Zjggfg
nps	dgfjZi
pbehavi	ldfedd
-2allow us	lcfedc
nrootin	dflfcc
-3pushed it from	beeela
-2once ,	lbdecZ
-3you , the	ecaclZ
-2yard on	heicgZ
-3the yard on	heicgZ
-3a reply within	lcffdb
+bmayor	gddlcd
crmayor	gddlcd
-2see me	cdlfeZ
pbongan	effela
-2jury meets	Zcdgei
-2one is	fZebbj
rbact past-event	alfeda
+btypica	eelfeb
pberlin	jiZkda
-2leader calibr	bcalda
cldrops	lgeebb
-bshort	ljcjcZ
+2# at	bdaebl
+2i mentio	cfffla
npack	geefZl
-3@d her :	bccdla
pcan	chggZk
-3rules on the	lebbda
clslippe	dddblh
+2email spoken	Zcdecl
+bcoming	ejZeal
clmyself	lZdela
-2told by	iZfefe
cltattoo	ggffkZ
-3flight is on	dfabcl
+2before term	kjffeZ
-btruck	aeiebl
nmin	bdleai
-2filled it	fffflZ
crreally	blffcf
-2they choose	becbbl
-3set at the	affccl
phmrc	fflffZ
noccasi	leffea
+bdestro	dbffel
-3wait until the	jdfeiZ
+2, excuse	jeeejZ
-2reach you	gZfeZh
+2then i	adeedl
crbank	deZdjk
+2school post	beeeal
nphoned	kcZeak
-2season ,	ceaedl
-3the season ,	ceaedl
+blease	dbceil
crpoint	lcckad
ntestin	chefla
-1coffee	hbkeZg
-2reimbu within	aaffdl
+bsize	edlfeb
+balive	jcheiZ
nstewar	Zlekdc
-bflash	gfffkZ
clflash	gfffkZ
neight	ledeiZ
nfindin	fecbel
-balumni	dfbfel
-2phone in	efdfZi
-2client on	Zdghff
croh	Zeeeli
nprenti	leffbc
-2meetin to	Zeflba
pmemori	efflea
clpermis	afffel
nsold	eeffal
-3leave until the	dcfeel
-2portal by	jedddZ
-bcentre	hgZZek
psays	dZaglj
+bexerci	gkheeZ
clcircul	lfffgZ
cremploy	Zjefig
-bfamili	efelcc
+bpouch	dkefZi
crpouch	dkefZi
crbasel	dkefZi
nseptem	eigfjZ
clpromot	decfdl
+btransl	Zhfedl
-2ring on	dihZef
-bbroken	clcfdf
-1scores	aeclca
-3marker finish on	fffflZ
-2outcom the	leeddc
-3the outcom the	leeddc
-2hours are	edaeel
-2pick :	adlbec
-1form	ceejZl
crper	leeeZi
cllogboo	ckeclZ
-3be one by	lZfeeb
-bspeaks	lcbeZh
crexclam	ihfeZh
+bfounde	Zdffjk
+2, hand	kbcdiZ
-3you were heard	aedfZl
-2word within	alfeba
crmail	ddZbjl
cllol	efcfcl
-2notice ,	dabfbl
-btanner	lefeea
cltanner	lefeea
-3i come in	dkdfeZ
ntwice	lfZbka
-2was change	eecfZl
-3@d and on	hebZaj
popt	cfcfdl
-3to the direct	aejifZ
+2only ,	hhifdZ
poluwas	bdffel
nattorn	ceffdl
-3that is on	lcaZde
clcountr	Zdhjci
-bjacket	iZffek
-2wait ,	gbccjZ
ngame	bkbdal
-2answer from	becfla
nbike	lejdZb
rxanswer ago past	gcddkZ
-2from me	laacde
clheart	hfffZl
pobi	heaflc
pexcel	clfffb
nbeat	ebffdl
crbrunch	bdffdl
-2^ is	jchbhZ
+bbank	dhZjZl
ntalent	bgldbg
pappren	lakaah
-1four	jdddjZ
napple	efcflb
padmitt	ZlldZg
-1have	cilfZb
cllibrar	kZdeal
+2, sir	lceebb
-2and then	lccdZh
-bintere	bldfee
+2i owed	dffflZ
nfeast	lffedb
pspecim	alffed
nplayed	ledfZg
bsby time-only ahead	fZadkh
-bmind	kaalga
-2's in	bcjaZi
+bdies	cgcedl
+2: void	ccdelZ
+2to hear	Zakeag
-2window :	ajbkbZ
+2after church	kefeaZ
pcheese	dedlcf
-bmerit	hdeelZ
-bsend	fjZcej
page	dfeleb
-2teleph on	ldgdba
-2someon from	efedal
+2to those	Zeeeel
-bgithub	alflZd
-binfo	fglfca
-3one in the	lccfea
+blacks	cleefc
-2will wait	Zaeggl
+2unless you	Zjdedi
+1being	alZcgf
+bruns	albebi
-bguys	Zfejck
-3us over the	Zefgil
rountil	dkZbdc
rbuntil time-granted	dkZbdc
+2, before	jkZZbe
-3gave me the	kZZeZh
ppricin	eldfdc
-2quit on	aeddlZ
nenjoy	lbZZek
-3auditi on the	Zdkeja
+bkiln	Zffefl
npracti	bhhZke
crgaffer	bfcfel
+bswimmi	cdefel
+bkit	cdefel
crluca	cdefel
+bleaves	lZefeh
-bdine	bdlaei
-bone	eedlbf
popera	fkdkbZ
nreappl	defecl
+bsort	ZjllaZ
+bduring	dlfffa
pcare	aldedi
pchambe	clfefc
pclarif	ZgflZi
-1owners	aciifZ
-2the owners	aciifZ
ponly	lddheb
-2promis is	gedfkZ
nprotec	jdeekZ
+bhygien	dldfdc
-3over it on	cedalb
-2panel met	deeflb
clintent	idfflZ
-2ofsted ,	bedblZ
+2we sleep	bedblZ
-3is ofsted ,	bedblZ
pclean	agkdZk
+2alread ,	cecdla
-3addres of the	ffefZl
-bbounce	lcffec
clbounce	lcffec
nsituat	fedfbl
+bsortin	gelfdZ
-2i rang	dffdla
-1notes	Zfejgb
nimprov	dgeflb
-3pack goes out	Zfeccl
npublis	fgblbe
pmoodbo	felddb
ppalett	felddb
rbact want-to-see-you	Zidfhe
crcook	fdkeiZ
nnail	lfefea
-bruth	eeedlb
+brotas	aleddh
crrotas	aleddh
clsounds	deflfa
+2for everyo	acfefl
-3both know by	lZffed
-1watchi	ddelbZ
-2start watchi	ddelbZ
-3they start watchi	ddelbZ
clghoste	beffld
-3declin by the	Zlffdc
clpredec	cfeflc
-3truste on the	celecZ
-3last person on	cfdZcl
+2to get	dlebZa
clpastry	edleiZ
-3get a call	iebdiZ
crnormal	kZeeZh
-3have them by	alffeb
-2rule :	ijccaZ
crkeeper	gleade
+bcalled	fjZbgg
-3they choose by	lbfecd
-2invita of	debflc
clbumped	dehjhZ
-1displa	aeeela
+bcounts	Zfdlbi
-3promis , but	bddfcl
-2result before	lcffdc
clproble	bdfele
-3grant , due	bZfelb
-breferr	ffelbd
-1file	beelbZ
nadvanc	ljbfcZ
pferry	dlcaib
ndogs	lZdedh
+2, argue	dfdlca
clleads	leffbc
-bjoined	aeffle
ppassin	edlfeb
psunday	lgdebc
-1apply	acffgl
-2the interv	aagZic
pseafoo	Zkfeei
-3be back in	Zeefel
crflower	eedfcl
rxanswer in no	heaZZg
clfavour	egfZel
pgiraff	cdfflc
clreply	elfbha
pdeck	dkalea
-2got hers	ceeebl
-3cousin got hers	ceeebl
ntents	alfffe
-3tell you on	eZgdjb
-2gets here	Zbdecl
-3letter said the	Zfggli
-1gig	Zeegeh
pearly	behlfc
nexempt	leefdb
ptrouse	bleffd
crlay	efileZ
-bshooti	lebecg
-3folks over the	cfeleZ
-1into	gbhbZj
-3got an offer	fdffZl
-2said the	efZZlZ
-1mine	lceeda
+2or in	adddel
+2to avoid	bZeedl
-2engage of	befdbl
-2being on	adlbbd
rbappointment could-you	hihbZb
nfour	Zggblf
-3: tell her	ecddlZ
-3it would be	hbbcjZ
-2last person	Zeaejf
ppresid	lbffee
-3accoun in the	bbfffl
+bkeys	beclbi
+2, be	jcgccZ
-2live until	baeeel
prelax	gZhedi
-2on until	eZdhcg
-2applic until	ZZfifl
+bquote	ldcejZ
crtwelve	bejdlZ
+1calibr	adclca
+2calibr ,	adclca
clcolleg	legcdd
-2sample by	ZdedlZ
-bum	fhbela
+block	lkcedZ
-bside	jfhZcg
clwages	cbldcg
-1send	bhZfei
-2^ nor	bccelZ
crshorte	ccffdl
flsoon	liedda
+brest	laiZbj
crfishin	ddeele
-2websit ,	cfcbla
-3the websit ,	cfcbla
+bdrug	begddl
-3, but by	laffcd
-bhusban	bidfbl
-3you wait till	Zbcejh
-2to vote	befdlZ
-2's made	hedjbZ
-bgreat	ZlZcje
-3you come on	adleZd
nsheila	glceec
-2stop by	aZffcl
-3must stop by	aZffcl
nbishop	adhcle
-3she gave me	alffdc
-2first shift	ddafbl
crcontac	kZjgZe
pintere	glegdZ
-2called everyo	aeffal
-3they called everyo	aeffal
clseats	fgldbe
-bwardro	ffdcdl
-2and a	eecebl
nrefund	clhZbi
-3budget at the	jfeajZ
-bwhom	gfdZel
-3first shift on	dacfZl
crdelibe	jdelba
crmailbo	Zlffed
nlighth	eefflZ
-bexcept	lcbeef
-3due to end	efffZl
nweighi	cfefld
nakela	eedcel
-1mails	bfcedl
pben	deglfa
-3the client on	ZdjhZf
nfounta	eeZffl
-2tourna the	abbedl
-2talk before	kbkdcZ
-bsafe	lddfed
-3says , within	acfelZ
-2notes by	Zafkcf
-3decisi until the	cffdlZ
-3people in on	dfeacl
clhash	lefffa
-3be out on	lddcad
pex	keedZi
-3and back on	cedecl
-3a decisi on	fedcjZ
pdemobi	aeldff
nscrubs	dflffa
pbloke	jdldcb
+2with it	fbZjha
-1photo	blbeda
-bcharge	ddeedl
-2the date	dfeeal
-3with you on	dclecZ
bsfrom period no	ZZihee
+blittle	Zdjblf
-1hears	hcbZeh
-3your id by	eaefla
+bpatien	Zddelh
clsignif	clffec
rxreview - past	bdaZld
-3tell you before	bZffcl
pbenchm	leeedc
-3us as of	ffdeZl
+2i find	lcdfca
-2your inbox	hZbdak
-2given itself	lZffeb
pnomina	giekdZ
ngemütl	lcefdc
-3@d , no	kiefcZ
nproble	cdhelb
-3you , in	laffdb
-2it shuts	aldeca
clping	lfZedf
-bexpire	kgcaZi
-2interv is	caaZik
-3closin date of	deeeal
nthrow	accfli
nexpens	bekdlZ
-2dates ,	ZdZbgj
+2and places	efZedl
pnose	Zfjlea
clsolici	aldfdh
+bwe	Zheike
-2posted on	ledeca
-bsorry	hZhblb
crlove	dcccli
-2runs for	bcfddl
-3left the compan	ffffZl
+2over dinner	Zedlad
pyea	cedfel
pnay	cedfel
crfacult	bedlgc
narrive	gZkiha
-2became the	bfdbla
-3they became the	bfdbla
panyone	jZcdei
-3email addres within	bZffgl
nmy	ldfagd
nsuit	balejc
crkit	cdefel
-3going to be	cbZaih
-2been on	dfdala
-3have been on	dfdala
-bmodule	clfffa
+2, talk	Zbcdii
-3slippe from the	beeclZ
+1your	Zkgjdb
-3for news by	Zcfelc
+2, where	jdakbZ
-1lunch	eZeZfi
crrankin	lieedZ
clbatch	lkaagb
nagains	afiZki
pcoat	dffdcl
-3the fair on	dciekZ
-3have yours by	aaeflc
-2, or	calfed
-2he offere	bdbclZ
crprayer	hccdbl
-belves	cedgal
clelves	cedgal
+2that does	Zedeel
+2, scale	cceeal
+2, object	aefael
+2and chose	efdblZ
never	bjeZfj
-3it back within	Zlffbi
clwine	Zfldeh
nunchan	Zhdele
nharmon	cffldd
-3your reply by	blffca
-bprovis	ldhdZe
+bthirty	cffdld
-3the @d ,	eZfbjg
-2us before	gfedZi
cllaw	kZeeei
-2promis of	dfedla
-1ashore	ZkaZbj
msslip	geZbhe
+1since	alabef
+1enough	Zlffcb
pir35	lceded
ppretty	achfel
-bbristo	diflcZ
ndaught	bffflc
+2, boss	dablZg
+bmonth	cccehl
crmonth	cccehl
+1dinner	kdgeaZ
-2hour on	gcfjZc
pwhom	bfZggl
-2has become	lddecZ
ppdf	jjcchZ
-2preten the	adfelZ
-3not preten the	adfelZ
-2in all	keibeZ
+bbag	ikeeeZ
+bil	lbffed
-2below within	cZffhl
-3link below within	cZffhl
-bfiftee	bflfed
pstore	ieagZk
-3are interv until	deeZel
-bground	ldebcg
+2should have	Zfedld
-3final decisi in	Zfedld
-3books on the	aeeael
-2who by	laffeb
plab	aZfjfl
-bhis	ilZhZe
crman	bleccj
nhesita	lbffed
-3choose betwee the	acledb
-3your answer from	efcflZ
clwife	Zadlek
-2you at	fckfcZ
-bbookbi	eeaffl
crobject	Zbeggl
-3a text by	lafffe
nquarte	dclfed
npleasu	cefdel
nclarif	lffead
nsunday	edlejZ
ptempla	ilZfed
-2take them	lcfdca
-3will take them	lcfdca
pbeg	alefef
-1quiet	acdedl
-3leaves here on	ldeeda
-2is open	ecdedl
nnation	Zidffl
-2know its	ceefal
-3i know its	ceefal
-3prefer to write	Zdefcl
pfell	hageal
-3come in on	Zffbai
-2inbox within	lafffa
pappeal	bgeeel
-3's asked for	ldfbca
clagain	beiecl
+2in my	bfZdfi
-3check : until	caeleZ
clhoweve	afgcfl
pfoot	fhdelZ
npeep	gdfeZl
-3for that is	Zldfea
-bporter	Ziiebj
-bwoman	leefcc
+bu	ceecdl
-bgrown	Zeedki
-2lands on	ZkbZZj
-barea	fhdlda
clblank	lbffZi
crposter	Zlffef
-2know more	lffaea
pfallen	lfffeZ
pinto	jegZdh
-3want to know	Zleddb
clmodule	clfffa
+2on it	ZZckbi
clpurpos	flbffc
-3it the whole	deddlZ
+2that it	Zbefel
-2right after	defkhZ
clnear	egdfal
-1replie	lecfdZ
pgifts	adeffl
crhigh	Zcjcij
clground	iZeael
crmay	ggZkhc
nbegan	lgffeZ
nlaurea	egeleZ
nyouth	bfeeel
+2brunch is	bbcfbl
-2you all	feedjZ
cltransf	dedele
pre	hdaZji
crdeterm	ldefec
prates	adjddl
-2date ,	aZajeh
-3link dies on	dlddba
-3on a call	cblfbc
ngrab	celfga
-boh	ceefld
+bwatch	iaelfa
-2out on	igZbcf
-1advert	bdddbl
+bbroken	dfefla
-btrack	lfeeeb
-3: interv ended	decelb
-3her till the	aZedel
crsupply	alffee
psheet	clhcZf
pcell	blheZf
-3scratc that ,	Zedclb
-2pushed to	ZddjZh
-3was pushed to	ZddjZh
pberth	beffdl
+1anyway	faZccj
neasy	lgfffZ
clafter	cbeild
clgather	bccljb
clthinks	bZgbil
clthrash	aeeefl
nbox	ZgjeZl
cragreed	lbbihZ
-2it off	jbffiZ
crslow	Zeffkh
nyear	giZeeh
-2skiing until	bbebfl
-3's words :	aeedbl
+binvite	giaela
-2know within	igfeeZ
-binvoic	dcefdl
clauto	cbffel
-2hersel on	lddddb
clmobile	lcZfdh
-3reserv list in	cfeelZ
nsilly	dlcdef
-3be with me	alacbg
pbarb	fefebl
-2we though	ceedlZ
-2patien till	lcedba
-3partne is on	ceZjeh
crleaves	hbddcl
+bfailin	cljfda
crunifor	eeflea
-2inside the	leffac
nsevera	Zfkefh
-1land	jdbbZg
-3for you until	ZldciZ
crfun	dfeflb
+2is realis	iaifcZ
-2online on	edleda
psay	keZchh
nastray	fefflZ
nchurch	lcffec
psauna	hldfeZ
nlawyer	aldebh
-2word about	Zfgflg
-3a word about	Zfgflg
-bsites	blffde
pmandat	hleedZ
-bwhatev	hhefiZ
+bmounta	leZffe
-3get your knives	ceafcl
ngreen	ldcdZj
-bdesks	bfedel
-3make their choice	Zfejaj
nrating	kZeeei
-3office until the	bbffel
clwell	eZablj
nhole	lefedb
-3put off from	bfedla
pfancy	Zhlecd
pcontin	blkcbe
ncopies	dbiZkh
pobtain	aefeel
+2s trial	ZZfedk
nsite	kfbeZl
pborder	dlfffb
-2or the	ZciejZ
+2, now	cZbblc
-1come	fggZZf
-3the winner on	hdedhZ
-bfa	elffhZ
clfa	elffhZ
-2messag by	eafejZ
-2result of	cfddla
-2time before	Zagfkl
-2phone you	gdjeZZ
-2to do	ggZdZh
-3you know on	adedla
-bbasica	ldfffa
crfind	lidafc
-3turn up on	cdccal
+1were	dZielZ
nruling	eZeike
-1offere	ZZeZjd
-3sums over the	ceelcZ
-booo	gZdeek
-2panel sat	deablc
noffere	dcdele
nrole	giedjZ
pboardi	elefcd
ncover	ibcelb
nweigh	efffal
psalon	ZZeejl
cragency	Zhldee
clwoman	jZifgc
-2line about	jecefZ
-3a line about	jecefZ
nspit	blffec
+bfourte	lefedc
-3be decide by	abfelb
-bwarmly	cfbefl
clmonths	cfffbl
nleafle	deffal
cloccupy	dfedel
+2s a	hZeZbi
-2dole office	bbdfel
crdrivin	fdfldb
-1zoom	celfdZ
clweekda	afeedl
-2websit on	ldcdaa
-boverru	lffdec
+2for cleani	dacdel
-3room closes on	dacdel
clforeme	lefeea
-2manage meets	ifeedZ
-2notes on	ZjajZd
-3everyo on the	hdcjhZ
nbehind	jZZehl
crholder	efffla
+bquarte	ebffdl
-2part until	kgfeeZ
-1period	bbdecl
-3remain open for	elffdZ
+bbuying	fflecb
pagreem	aldedi
-3you on a	dejZka
psilent	lgeefZ
-bminute	Zfihcj
clflexib	ddlfgc
crbar	cikdhZ
-3of you before	haeejZ
-2from hr	lfffZe
-2determ by	hafeZi
-bclean	bhlfac
-blanded	elfeea
pcalcul	alfffd
-1live	jZddci
pengine	cgailc
cllongli	eefelb
+2and give	gaZiah
crmuch	Zbdlej
nrollin	cffflb
-3️ @d ️	jjcdZa
+2after they	jfffjZ
-2mail of	Zccefj
-2waitin till	jZbfjZ
-3applic came in	eeffZl
+2the interv	bedfla
-2leaves us	bdccal
-2ring them	Zhcebk
+bpickin	kgdkZZ
cllettin	lladad
-banybod	geefla
+bfloor	dedfel
-brequis	ffffZl
+2in any	kbZdcf
-bdispat	ldeffb
-bten	lZddic
+boh	Zeefkj
nsingly	leffeb
-bwicker	ffefZl
nleisur	agelfb
-1things	dedfla
-2two things	dedfla
-3heard two things	dedfla
nkept	ccehcl
nbatch	ddcffl
+2they put	ladfbb
philary	cbfffl
-1go	jZdbbh
clbus	jefdkZ
-3applic on the	iedjeZ
clpartic	gegekZ
-2decide ,	iZZcjb
-2servic ,	aaceel
-2gives me	Zlefeb
clvillag	lecdhb
-2tastes on	cdiZbi
-3jury tastes on	cdiZbi
+bobserv	eeffbl
-2manage decide	fffejZ
-2patien for	gefcjZ
ngrey	Zlfjag
-3round on the	edlbZe
-2list for	faieZi
nout	efZkhf
-2messag you	lfefcc
-2screen :	ZbjkcZ
-2remind of	dddela
bsin day past	dddjfZ
ppaint	dlccdh
-3this before the	daffcl
crwhile	Zledbk
-1transf	deeflZ
pworst	afflde
nfishes	Zkfeei
+1tops	hgeecZ
-3an answer by	Zgdcgk
+2, quoth	lddecb
crissued	cffbfl
crforget	eefebl
-2on till	hZeebg
-2messag about	aeeela
-2two more	cfcbdl
-3at two more	cfcbdl
nshaz	ekfehZ
clmax	lcffec
-3other offer ,	cibejZ
-1retiri	adbedl
-3yours from the	eecedl
+2, scratc	afeelZ
crwash	beffdl
+2, captai	lcdedZ
crtried	alfffe
crremain	dldejZ
nhuddle	dffebl
+bout	ibZhlb
crgrilli	edlffb
-baunt	deffbl
+2is all	ZjeejZ
-bpetiti	Zlffeg
clpoll	elZfdh
+2instea of	ejcZbg
pcountr	lideeZ
+bopenin	alkdad
+bclient	alabfj
-2write by	lbffdc
+2at whethe	ddZflZ
-bsketch	Zkbfkc
-1sign	egcdZl
crhe	igZjee
+2, those	leddba
-3will reach you	abefcl
-3they have got	lZffed
psla	iabebl
-2number before	bleffc
pfarah	eZfffl
cllangua	Zlcfei
nfield	dddeel
-3which is the	fcjeeZ
-3offer lapses on	ekceZg
+bdeligh	ffdfla
clprojec	deleec
-3, back in	Zhafjd
pprovin	leecia
crunpack	Zefeik
pconcep	fhbleb
-2: done	fffdla
crpendin	ffffZl
-3seen on the	aeiZZj
cldefend	deleed
nmarian	lffbed
-1auditi	dekcfZ
nmates	bedfel
-2sure :	ldcfda
pshook	ecdfel
palphab	dbeffl
+brequir	delfec
ncalls	ZdZjkg
-2goes up	lbcZad
-2# :	jccdiZ
-2choice on	edejeZ
pbeside	ecZeik
-1signs	hackZb
+2around #	caledb
nlads	leeecb
+bdrivin	ecelgb
clhangin	ileeZb
-2sorry for	Zebejk
-3wanted me by	Zcfehi
nhelpfu	Zieecl
pseen	lZjcib
-bnomina	leeeZi
pnod	fcdfcl
-3proces can take	Zdffel
np	jkgceZ
-2sign within	Zlfddh
nhurrie	cdfecl
+2of each	Zfdfel
-1pencil	beeelc
-2had pencil	beeelc
-2diary ,	Zchfhl
-2some day	leefeZ
+2free ,	leZeda
clsurgeo	alfhfc
-bhistor	dcdfdl
-2round is	kbZdcg
nson	Zkceke
nthus	efecdl
+2, writes	bdeleZ
-3this email by	clefda
palso	bjffZj
paccess	alldcb
plena	hbkicZ
clmagda	edkeZj
-bfeet	lcffec
clfeet	lcffec
-bsqueez	eelfec
+bsubmit	dlffeb
-2will meet	ffdidZ
nreconc	cffebl
-3an offer within	lZfeaf
npines	lebfdf
-3when : the	lbdfca
npickin	dcbelg
pguildh	feffla
nmit	ldiZcd
ngrüßen	ldiZcd
+2and writes	ibdjbZ
+bfinali	ldcfaf
crstreng	lfceec
clorgani	ifekbZ
-bguess	icaeZk
-blife	gcgela
-binclud	jlbeZd
-1named	habdlZ
ptook	Zdjgdk
clclipbo	cgefbl
-2# by	fleedZ
pcurren	ceglec
parguin	gedZji
-bsugges	delfha
+2and mine	ihfeeZ
-3in @d ,	clcfaa
-1typed	bedijZ
-2ghoste for	effflZ
rbsuperseded start-date	efkfZg
-1needed	akcehZ
-3, answer out	leeeaa
-1wrote	Zbacfj
pnadia	bffelc
-2i need	lcfefa
-3be answer within	lcffda
psevera	jcelbb
pobserv	flcbhc
-3sittin on the	cedldZ
nhälsni	ddcffl
-3commit conven on	Zffedj
-1within	fkbZde
clgrin	feffla
crruled	lbffed
pprize	decklb
-2panel sits	feaaZl
-3you will know	idedhZ
pnear	dbedgl
-3of ringin you	Zeefld
-3staff meetin :	ZbaZik
-2pronou on	lecbca
-2you got	ZleekZ
-1given	jZbdZi
+broughl	leceZe
clto	clfdef
-3to me by	ckbbZd
clswear	hebdlb
-2trial shift	ddifjZ
-1before	giZbcg
+2that is	jZcdZh
-2test :	cclfcb
-2i go	dbafdl
clfolder	ejdleZ
nsue	dlffeb
pgarden	hZeehi
+bcourie	Zlcfch
-2got told	afffal
-3earlie than the	ceffZl
-brobot	Zeeejh
pstack	beefdl
-2orderi it	bZbfel
-3, orderi it	bZbfel
+2she tells	ldeeeb
-2its meetin	fffdla
-3at its meetin	fffdla
ppier	leedfb
+brefuse	iceclb
+2so you	ZZihhe
-3on @p and	eefelZ
+2, third	Zblcbd
msirony	gcZZaj
-2update by	acfflf
-2expect in	lbcefZ
nforema	iegdkZ
pintro	clefha
+1debrie	ccZecl
+2, cross	ldcfcb
-3: result in	bffcal
+bliked	fffflZ
+byea	hkefdZ
npastry	eeeelc
+bwash	aealak
-3called on the	ZdkejZ
-3touch in the	ieaekZ
ns	fcZdhj
nintern	cjcdlc
-2@p to	Zcckcf
+2, rate	adedbl
psailin	ldidea
-2verdic by	gZffbi
-3call before the	lbffbZ
pwhatsa	hfZfdl
-b^	ldfcfd
-3counci on the	afeleb
pagains	gZfddl
pfine	jcifZg
-2would the	ZZidie
+2, presen	blcdec
-2say before	fiffeZ
crcarrie	lcdfcf
cl@s	Zbjchl
-2got on	beeelb
-3you got on	beeelb
pprepar	ajdecl
-bpasses	iedldZ
phad	hfegjZ
pthirty	jgefZh
+bhall	ecldbh
bsfor day ahead	ebjhhZ
nevalua	hefeZl
+1else	alffdc
npostma	eecfld
ptyre	ledeag
-2it till	Zfdjld
clrelief	fecfdl
clp45	bieflZ
-3said give it	ldfeeb
ptrack	fibjjZ
-broads	lfeeeb
crkeeps	khfefZ
-1group	deefla
-2counci ,	Zdidkb
crdriver	Zffefl
-2could do	hekeZZ
-2outcom on	dZaelZ
-bpop	Zghfcj
+backnow	jfffZi
cracknow	jfffZi
ndescri	ceffcl
-2other on	lfddcZ
crspoken	ededdl
-2close it	ldfedZ
-bmagda	ddkeZk
crfalls	lchbed
-2drawn on	becjhZ
crthank	cdddgl
ptrish	jddflZ
-2collec by	cZfeel
pvision	fldfdc
crprofes	fffeal
npresen	Zieblg
-3form , @d	aelddZ
+2stands ,	keifZd
-2night and	leedaa
+bought	eefflb
pmr	faggld
crlogo	blefha
+bm	ldcdbg
clairpor	fZifcl
clgist	eehfkZ
+2before we	hdgfjZ
-3usuall say within	ebffkZ
nsingin	aleffd
ngary	dkbelZ
+bhandle	deeecl
+balso	gkbeZh
clspeaki	eedliZ
-bapron	ecffbl
clapron	ecffbl
nproper	gladja
+bnone	leecbg
cltimesh	cfffbl
-3we meet on	cekZah
cldeligh	bchedl
+2and phone	hediZZ
-1lapses	ijeedZ
-2meetin ,	abdecl
-3was told on	dfdela
-2with them	Zkihfa
pthumb	ccdelf
-2how is	eclfeb
nvisito	jfidZe
pchain	hchekZ
-2period is	laebad
-3it , and	daefal
-2for your	eaddel
-3plan for your	eaddel
nweight	fflade
pdegree	dlcefd
+2they decide	Zefdkh
+2was in	defdlb
presour	dleeed
-2ward visit	adleeZ
+2you can	fZjfaf
nvous	efffal
nrappel	efffal
nverb	efffal
nswear	jdZdZl
-2offer within	hbfeZh
-2the phone	Zahbhh
crmaths	clheea
-3not be by	Zbffih
+2s intake	eedeal
-2planne for	dcbael
-2over by	clffec
+2to you	cefflb
-bmotiva	alffee
clmotiva	alffee
clunhapp	lffeea
-2open till	Zfjcbe
pcreame	lbeffd
-3opera closes on	dbfedl
-3in the pub	aedcdl
+2, can	Zkfahe
-3aiming for the	lfbehZ
pkarin	lffffZ
-2second round	diZkdZ
-3the second round	diZkdZ
ncreati	Zfdbll
-1side	gkceaZ
-2retire on	ZedjkZ
-3lodged up to	eZfbfl
clbusy	cefilZ
-2signed before	gjfedZ
-2him by	Zffbbl
pdesk	fZcfhk
clconcep	dleeec
-1likely	Zedecl
-3, board sits	cfeZel
pcosted	iaeleb
-1giving	gaicZg
-2one giving	gaicZg
-3the one giving	gaicZg
+2as nan	ffffZl
-3café is closed	ffffZl
+bcounti	leefeb
+2, all	kfbhfZ
-1mtg	Zcdige
+2on wards	deffal
-3have heard in	deffal
-bthough	abdhle
-bflexib	aalfcj
-3posts by the	lbfeda
-bnudge	cgcfcl
pvideos	gbclee
-3the portal by	jededZ
+bpartne	bellcb
pgod	aledfg
frif	ljdddc
ptrains	jdakhZ
crarchiv	kfZfdj
pfix	bleeee
nterms	Zlcekc
nlights	leedbf
-bparent	galdai
poperat	Zegefj
nsoup	gZeckh
pflat	jZhebj
-3your accoun within	aZffel
-2site on	feldcZ
-3any time until	flcffZ
-2first whole	dddelZ
-3my first whole	dddelZ
pwon	djlebZ
-2so not	Zcefek
-bshare	liaeZg
-3dead till the	ccfcel
-bparcel	dddfel
-2ignore the	aZadjg
pbasis	lgfeeZ
-1garden	bfdedl
cltill	leefec
-1sat	ZdkZfh
-2a :	bgZbaj
niqbal	ileccb
crfresh	eeeddl
-1nurser	bdbelc
nemerge	deddel
-2one ,	Zkaafg
crnight	eZjcgi
ppurser	ZiekjZ
-3off you by	blefda
nbuyer	eflfea
-2aberde :	bdkdgZ
-3wait longer than	aceebl
pstops	cdliae
-2accept :	blcdca
-2sent :	ibaekZ
clpatron	ekckZd
nshul	cfedel
pstanda	bhjZck
-2form on	feeflZ
+bsupply	alffed
-2taken us	bcfclZ
-3is taken us	bcfclZ
pentere	Zeffhl
-bgood	aijZid
-2of promis	jeeeZf
-3short of promis	jeeeZf
-3gives it on	ladedc
+bdoing	cfedlb
piyer	cedffl
-3card from me	ccceal
-bintern	jbZZhk
clconfid	gZfflf
-3are lookin at	ldddca
-2i work	efdeal
-bed	jZeeej
-2refund within	abfedl
+blists	eeeecl
-bwake	lffffZ
neveryo	lcZief
-2talk about	eeafbl
-2portal ,	ZibfkZ
-3the portal ,	ZibfkZ
-2to discus	ccleda
-3terms to discus	ccleda
pnote	fieiZe
-3: no ,	gcadjZ
poveral	dglfea
ngrante	gjedZi
-2get it	lddeda
clsketch	Zjgeka
+2, apolog	ekeedZ
clupdate	kZcdhg
crdelete	cfeedl
-bmidsum	gfeiiZ
pmed	alffef
-2call you	fZjdgb
+2then its	lceccZ
-3the @d :	Zlaabi
nfebrua	Zfffgl
nclimb	leedde
-2same lot	ffffZl
-3the same lot	ffffZl
crbinder	dlifca
-3open evenin on	dbZeih
-2c ,	aclecg
+bpieces	dflecd
+bentran	dZgffl
-2reply in	feeclZ
+2in advanc	ccefdl
-bforepe	cdefel
-badvent	ledajb
nobject	jcldag
+bessay	clefed
clremote	aeelcg
+btape	flefdZ
crtape	flefdZ
-3confir it by	ladfee
crrow	Zdiffj
-2's decide	lffdda
neligib	efdfal
+2, pick	celeeZ
clfootag	fcflec
-3cathed on the	afdbdl
-2will spend	aefiZf
claccord	egclgb
+2i asked	acffbl
+bunpack	aefeel
+2, need	adgdla
pdraft	lhbdad
-bgang	Zlefeh
+bshareh	jffeiZ
crshareh	jffeiZ
+bgrant	jdfdZl
-2post from	feeeal
-2tells you	leefbc
-3again after the	beeedl
+2she is	ghdbZg
naccess	Zhjccj
-1visit	adlefZ
cronce	hicZaj
+barchiv	ekZffi
crnurser	hajfkZ
nstruck	clffga
-bnice	fcclfd
-1campus	beeZjg
clotherw	lfgcad
-3any day but	Zaefej
crcake	lfebed
-bconfus	efkeiZ
-2postdo ,	eaeecl
-3the postdo ,	eaeecl
crlittle	deebgl
nboiler	ddafgl
+2is mainte	adcedl
clchante	dffleb
pcuttin	gedlfb
-3with her on	adhlaZ
-3say so on	jZZfib
+bless	hddfal
nstable	elffdb
-3the books on	dlcdbb
nstayin	dffflb
nchains	dbffel
-1readve	cfefal
-3, and not	dffeZl
-2files for	bdedcl
-3keep files for	bdedcl
-2, closin	ddedbl
pcame	bildha
+2, seven	aclehZ
+2the new	bddfcl
phandle	lieaae
-2that ,	gccclZ
+bhaving	Zjkddg
-btriall	efffla
-3it out on	Zfflff
-2told :	gkZdZb
nlaptop	kijacZ
-2any day	kchecZ
clski	Zefeji
crassume	elffZf
-3that by the	lcfecb
-1role	Zfkche
-bkeith	leeeea
clkeith	leeeea
+1brunch	bbefal
+2s come	efeflZ
-3answer you within	lcffdc
-2govern met	dfffZl
-3: govern met	dfffZl
-2an offer	aZbeej
-2object on	ddcala
-3counci object on	ddcala
pconser	lebecg
-2having interv	afebbl
-3is having interv	afebbl
-bhers	lZaefi
-3to you inside	lbffec
pmaking	fcflbe
-bdbs	cledgd
-bslept	ddfelc
+2we make	lbdeba
-1mallor	bcbbdl
-2to mallor	bcbbdl
crapply	edffbl
-1good	acZclf
nsomewh	lZkecb
+2to read	eabkZc
-bbread	adiddl
pgday	bffdel
pkaz	bffdel
pshire	bffdel
-3tell us by	Zkedcg
-2begins in	ceaddl
ppray	lfffdb
-3it closes on	Zfdeeh
pilse	dffbdl
clclinic	hblhZe
-1crew	eeijdZ
ndelphi	alffef
ntailin	alffef
-3aware that is	Zfffil
-2we choose	leccdb
pcolin	fZfffl
namende	caeeil
-bto	elfcee
+2, sure	Zeeeil
+2, write	bccecl
+1love	edeflb
-3met on the	adaZle
-2say on	bicejZ
crfit	Zigegh
-2from leave	Zeefel
-3back from leave	Zeefel
nquerie	ldeccg
cranothe	cddeel
pboatho	alffZk
+2from interv	ldeedb
-3falls on the	gedieZ
pmisund	effldb
-3refere have till	cZfcdl
clserved	ldffec
-3to it on	ZdZidk
pdental	flfffZ
nrenew	iZcelf
nrewrit	cffflc
ntin	eZffhk
-2, after	bZcjhd
-bconfir	kcffjZ
+bbehind	eeZfkh
clspare	ccleja
nstuden	alcgal
-2were heard	aedfZl
-2third mail	deddal
-3, third mail	deddal
ntimeli	dfffal
plars	lefedc
crenglis	bleffd
-bcatalo	blfffd
-2form within	dlffbZ
-bolds	deleec
clolds	deleec
-3an offer on	icddkZ
pmilkin	eefebl
prumbli	lcffec
-barvo	fldfdc
-1meanin	hjecbZ
-2, meanin	hjecbZ
-3a day ,	dcceel
clpictur	dgffal
nsmiles	dflfdc
-bschool	debgcl
crqualif	Zlffff
pweldin	gelefZ
+bunless	lccfiZ
creat	lclZZe
crhave	lecceg
pspain	efeflb
-bcourt	diZfdk
-2@d till	badeel
crnursin	delfbf
pyusuf	bffeel
cljob	ljjccZ
-3an answer the	lfcdeb
-1nay	ihafdZ
-2or nay	ihafdZ
-2list of	dfekZi
clgrown	Zeedki
-1gave	dZjbjZ
ncame	gcadlf
-3panel interv on	aeZegl
-2it down	beedal
-3took it down	beedal
-2query of	fffflZ
-3your query of	fffflZ
-2differ people	dcdfal
-3three differ people	dcdfal
nlagos	leffcc
-2need it	dldfda
pstate	Zldebl
-briga	eeceel
+bvilniu	eeceel
crvilniu	eeceel
-2not :	lcbfda
-3sworn in on	becfcl
+2, found	dbcebl
-1semis	ceeeal
phence	lfffda
-2wanted by	blffec
nthinks	ceelfd
clhave	jiefZf
+1have	ZjZcbk
-2letter the	ldcdca
-bprobab	Zdkeek
-3spend more than	cbfeel
-bcards	gbZkbk
-2you back	kchfeZ
-2its vote	eeeZcj
-2a coffee	ddleea
pfeel	eflfga
+2and whoeve	ldccZd
pups	deleec
-2wait over	ikeeZZ
-2drink 's	dacfel
+2they always	fefdiZ
+1their	Zccjke
-3your email of	fffflZ
-1news	jaZbeh
crnor	bdbdgl
nstampe	ceeeel
-3applic shut on	bdeddl
-2replie by	Zbfddl
-3union replie by	Zbfddl
prewrit	efffal
nmicros	edldfd
+2, concer	acffcl
-3, reply within	acffcl
-btender	gjZlba
+bunfort	efffal
pmissed	lbedch
-2gave me	dlcfZh
-3every applic within	jcffhZ
+bclear	fZkiaf
-3to call you	ZdhfjZ
-2no answer	Zeffgh
-3term starts on	ceedel
+1again	Zjhbgb
-2lasts until	bakjeZ
+bpriya	lfdffa
nlay	efjejZ
phaving	ahlcZi
nwritte	fbeljb
-btuesda	ddlfde
cleating	lefced
-2they decide	leedcb
crcompan	behfbl
-2pulled out	aeeflg
+btorn	gbfela
pscarf	fcdeel
+2at a	ldZecg
-2off within	Zlffeb
-3offer expire on	eldfdZ
neveryt	dlaech
-2post on	ebZagh
-3people by the	laffec
-3ring you on	kdadZe
crguess	haZeej
-3from me by	jefeZa
clyusuf	dflfeb
-2offer over	cadeel
-bdangli	lefbde
-2, the	iflaZZ
sigoodbye	dcbadl
-1rotas	bdddcl
nchicke	heefZk
-1with	difZdg
+2for choosi	bcbdlc
-3commit report on	beelba
+2, sorry	ZeZchk
-3i know ,	ajdejZ
+2, let	aljbac
-3differ days ,	dfcelZ
clperm	affdfl
+2for whoeve	Zeejdd
crwear	Zikfee
+bhotel	clffde
-3to ring on	Zdcble
phanded	bdcdlh
-bneithe	gceelc
nsqueak	Ziffek
nm	ldifdZ
pafter	ddkhkZ
clat	Zgigfg
npassin	feffal
-2open until	Zjebfe
+2but my	cdffla
crworked	ffffZl
-3we choose on	ldbbca
-3dinner is on	aeiZdi
clnurser	hbbdle
pspot	hZfieg
-2's done	defZbk
ndrafte	cffebl
-2would put	deeelZ
-3i would put	deeelZ
+2, realis	Zeadji
nconseq	cdfkZk
nrests	ffffZl
pdid	jZacjj
-3it before the	bleebe
-btwelve	ciddal
-3given you to	alcfcb
nspecia	Zdfeki
pswiftl	alfffe
nsolici	aefffl
naverag	lgeedc
-3has moved to	ldebbd
flchosen	lafcjc
+2at first	afddlb
-bofferi	Zlfehc
clwith	ihlgZZ
crthere	flcZbj
-2questi within	clffba
clpackin	leffeb
nrehear	bglchc
-3signat by the	alffec
-2shout by	fkfedZ
-3starte on the	bedfal
npigs	adfffl
-2sessio of	ddblcZ
rxaside over no	ehZhad
-2holida on	bccecl
+1ideall	Ziaech
-3interv finish on	cehZai
cldrive	ealehd
pdelays	deffbl
crgenero	bedfel
-bsaid	jgfZlZ
-3you to sign	dfceal
-2works till	elcfea
pair	blffcf
pchalle	efeldb
+bpinky	leeeag
-3up over the	ieebZi
cltalent	aflfdg
-3us in the	lbefhZ
nshifts	hZiecj
crwinner	geecbl
panouk	jlceeZ
-3can not say	Zccdei
+2so he	aekehZ
-2, within	ggebjZ
-2words in	fjfedZ
-3other words in	fjfedZ
-2, with	aleead
-blots	cflfga
-3the office on	kbjdbZ
+2each of	lcddbb
clgroup	eflfbd
+bcollea	aagelh
nwinked	Zeleeh
+2: if	lbdfca
phinges	affdel
nservus	edfleb
nsaltme	dfaelh
clpint	Zcefkg
-2him the	leefeZ
-2rennes on	bedblb
-3reache rennes on	bedblb
ncore	dffebl
-bfeast	lcZecj
-2it over	djbhZd
-3be kept for	ccffdl
-2reappl after	ecffdl
-3@d , answer	bbeelb
-2wants until	ladefa
-2candid ,	dfdacl
psteuer	leffae
pgender	leffae
-2festiv till	cbedel
-3harbou festiv till	cbedel
-1replac	becela
pmyself	efelbe
pmonolo	clheeZ
+2to agree	gcdlbZ
+2becaus that	dbieZh
-2not after	kgffbZ
clye	lcjfdZ
-3leave it till	dZfekZ
-2interv before	eiakcZ
-2the coin	lddecb
rxdenied by ahead	diaeZe
pnumber	ijiaeZ
penough	kdbZfj
-bpays	dfdedl
-bwine	bfedel
+2latest ,	jgeebZ
crchoosi	fbjekZ
nrelay	jfekdZ
nensure	Zdklec
-1else	dffflZ
pboy	dedeel
-bthank	Zchdle
precite	lefeeb
-1yous	lddeda
-2have til	fkedeZ
+borigin	Zgdfkh
crexperi	lcddgd
-3frozen as of	ffffZl
+2was too	ecdfla
nnowher	efjfZj
pbeat	leZedh
+2first .	bbeebl
-bcity	dfgeZl
-2site by	gidecZ
-3, feedba call	aecffl
-3readin period :	deelaa
-3, reply by	Zdgfhj
pdelibe	lfdddd
-2more person	deelba
-3one more person	deelba
-3my desk until	eafffl
ngoer	aljfea
nop	gffflZ
pparagr	lfffda
ndossie	bgfflb
-3she has until	aifZej
-3be with you	fbcfZk
-1dish	Zcgkae
clsingap	cdflde
nthermo	cffbel
ngalley	cffbel
-bchapte	dfelbd
-3about it on	cbjlZZ
-bquote	hjdeZi
pkomani	bfeeel
+bwhose	lbffed
-3expect you on	Zelfff
-3one on the	beblab
clcharge	idclbd
clpereir	laffgc
pbound	lffdfb
-2hears by	gafejZ
+2to prepar	Zleedd
phands	lbcccj
+bgrante	effeal
nmissin	kjbeZf
-3call me back	dlafea
-3not on the	gfdcjZ
pfemke	lfdega
ppaused	bZedlh
-3writin sample by	abfela
pslowly	lcffec
-3talk it throug	eZjbfk
+2, stand	eehkdZ
nprecis	ldffea
-3i will phone	lfefad
clsheari	eeebcl
clonline	alccei
neditio	eflfea
-2will talk	lfaebc
-3we will talk	lfaebc
crtruste	cbiedl
-3begins in the	ddbeel
-3will be made	lffcdb
clcards	haZkbk
nrebook	efafel
-2collea signed	ffffZl
-3new collea signed	ffffZl
-bsort	ccehdl
clbrain	ifefZk
-bsparri	ddkeZj
clsparri	ddkeZj
-2drill on	ceafbl
+2and until	cjdcgZ
pvillag	bdegdl
-1yes	clZcfd
-2day than	ijefZZ
-3later day than	ijefZZ
+bcompan	cfffcl
npercen	feflea
clhell	leefec
-2calend ,	hbecjZ
-1everyo	iiZace
-2around in	lceeba
pactuar	elefec
-2meetin from	ffebla
-2would hear	Zeedhi
nhourly	eecfdl
+brennes	efeelb
-belectr	eleeec
-3for @s in	dedccl
-2see on	Zebgak
-3to see on	Zebgak
pnor	lahece
-bmosque	fflcdc
-2came down	beeeal
-3no later than	ifdaZe
pnet	edcfel
pqueue	gdefla
pthree	glejZb
clshown	ideflZ
+2it is	jZjgZc
pcruise	ddedel
clheadin	cefedl
nostwal	ffdbel
-3of it by	clffdd
-2counti from	ifddZf
-1someon	ibZaic
-1some	Zafkbh
+2, ha	gccdZi
crnewsle	efdecl
-2to come	iZedfg
-2deadli of	cefflc
-3the deadli of	cefflc
+bfar	leeehZ
pfollow	Zdlfgg
pfroze	dfffla
clsober	ffffZl
-2late as	efffZl
-3as late as	efffZl
sioffer	hfcZie
+2, clinic	cblfba
+bload	Zfedhl
clwarm	cgeflc
-2no within	hfffdZ
nwonder	effela
-1there	ZakZZh
pwell	ceikhZ
-1kenya	cdccdl
-3can not do	ceZclb
nentran	gdldde
-barrive	cbcdhl
pachter	ajgfZl
-2but after	fbffla
-2once :	gidebZ
pquesti	Zefjgh
plausan	blfeee
pbrushe	blfeee
rxsuperseded in ahead	kZbaec
poverni	lhdfda
pcake	hcafdl
pover	jZgcdj
-3wages on the	cecccl
nprinci	edelfb
-3period expire on	jhebdZ
crhat	lceeee
-2is for	aaldde
sirejection	eeZfkd
+2the care	efefla
-3select panel sat	deabld
-2that the	hZhcch
-1hiring	agffcl
-2visits :	aelcda
-3, visits :	aelcda
-bwraps	lbdccj
ntip	cleddh
-2@s in	dedccl
nsell	ecdfel
+2your applic	abfglh
nprior	ejfehZ
-2rest by	gaekcZ
-3the rest by	gaekcZ
clweathe	fecflc
nviva	dlffcd
-2is betwee	Zjfedg
nshout	edlfag
nremote	dehdlb
-bnot	gaZbll
-bilse	flZffe
-2dives the	aeZeel
-3trial dives the	aeZeel
+broad	dfdedl
+2, quote	ldffeb
-3collea told you	cefelb
+2to fix	keaecZ
clunlock	dleedd
nheadph	dleedd
-2ratifi on	Zfegdi
-3are ratifi on	Zfegdi
nlitera	glbeeb
-3part time ,	ceebbl
+2and by	Zjcjga
clshelte	ldefdc
pweek	lcZbfj
peid	cffflb
neid	cffflb
-bsync	lfedfb
ntear	lfefaf
-3site visit on	efldaa
-bsub	lbdeib
nscared	leifdZ
-2emaile on	kecceZ
+2withou a	jccdiZ
+2, open	cecdel
nunlike	eZgfjj
-3it sits on	aedldc
crwords	klefZZ
-2up within	ihffbZ
nabout	Zicjbl
clkeepin	afbdlh
cldo	cikeZh
-2's till	acfcel
-bfault	jfefhZ
-bnoise	edcfel
-2eviden by	blfdeb
npiano	eflfec
-3to my note	eefeal
psends	jfZeie
+1goes	Zbgcbl
pcatch	edfecl
-3got yours on	dcdfla
-3think over the	ckeidZ
+2, both	icjacZ
-3and the long	deedbl
+1do	cZfdje
nregrou	deedel
-2^ just	lcfeba
-3partne in the	Zckdgh
nspot	kaledc
+2or a	cZkceg
-2free on	Zckhba
-3i ring you	lbZfcg
-1in	fbgZhg
-3for the call	ceeclc
pminds	jbZjci
-2us inside	Zfffif
nbecome	fclcdf
clstrong	bhaelf
-2so since	eefflZ
+bpicks	lecadj
+bdawn	fflfca
-2team lunch	aebedl
+baudit	bladZl
-2, says	ZckfjZ
pranks	bffeel
-2wraps on	cecacl
-3crew wraps on	cecacl
ndispat	ddcjal
-3of work on	elbdda
-bhurry	dlfffb
+1below	ccddla
panand	fflfdb
nyork	fflfdb
-bsober	ffgfZk
-beve	fjejeZ
-blunes	leefec
crstep	lefedc
ngrowth	efeeal
clbrough	accfil
+bsausag	ifeZei
crsausag	ifeZei
ndecent	dleece
clpursua	djefjZ
pquorum	hZffek
preopen	Zhiecj
plaw	kbjcjZ
plost	ikZhec
cldealt	leebhc
prep	edclcg
-bmarch	ffeebl
-2the train	bdcela
-3on the train	bdcela
ncat	lefccg
-3or before the	blfedc
clcity	dfgeZl
-3its sessio of	Zfelcb
ptimeli	edljca
pkraków	eefcel
-bpa	lgafec
-3front of them	bblfec
nfit	delgaf
pwhiche	hZcdek
crsize	ailedc
-bwalked	eefdlc
npays	dZaflk
nvoid	Zeddjh
-2misery on	gcceiZ
-3my misery on	gcceiZ
pnetwor	fdcedl
crsurviv	dlcebh
+bhostel	ldifbb
+bslip	Zfkcfh
nfee	albeal
nhorse	leddiZ
+bresear	efccfl
nmarek	lfffea
crentere	feffbl
noutdoo	eecfld
-1kept	ddeeal
pbro	ehffZk
-bnurse	Zckkfe
nand	eceflf
+bwherea	bfeeel
-2books on	clccZd
-btraffi	glefeZ
-2jobs in	bceelZ
crindivi	lbfffe
+bterms	addflg
pappley	beffel
pgrower	beffel
clintake	dggfZj
pgoodby	legfea
+2in line	dddfZl
pchoosi	ijfcZe
-3me on the	jZgbbb
-3cellis in the	cecael
-bpeace	gfdldb
clpeace	gfdldb
+bvirtua	efafel
-1diplom	dlbeda
+bactual	affhle
+bdrains	Zfgfgk
-3bring your knives	fclfea
cleligib	acflal
-2extend :	ijZeca
clfarmha	hfdadl
-3place in the	hdkZea
pstamps	laeeeg
-bcircui	ffffal
clcircui	ffffal
-1refere	fjZfgb
-3for on the	bdZble
-2gaffer says	leefca
pregion	hZhebk
-3be settle on	Zffddl
-3@s , on	lfdcdb
-3take up to	kZfbcc
-3the result by	jZfdah
-bbutton	dldede
clbutton	dldede
-2same as	dfffla
+2they announ	hdeeiZ
nbringi	cclfbh
nglue	kefdZj
-3earlie fixed for	dfedla
+2they let	ldefba
-3effect from the	ffefal
nhotel	hZlbbh
cladmitt	fZeekh
+bfather	cddfel
npermit	bcjela
-bbus	Zhiehe
-2run from	eehaZi
pdioces	dhcafl
-3and argue ,	beclba
+1good	ecledb
-2choose on	kcZhZd
+2when they	lcdegZ
+2is their	aedfdl
rxappointment over no	jZjcea
ntry	gZhibi
-2lodged within	Zjfeee
-3be lodged within	Zjfeee
crreserv	clefbi
pgalway	ildecc
crdemo	bleeeg
-2, for	dgfdZh
-3decisi before the	ebedZk
+bthan	lffZde
-3, both on	Zcbjka
preally	fdZihh
-2would ,	eeefal
-3i would ,	eeefal
pbooksh	beffdl
padmits	lefffa
pequity	ZihijZ
-bexpens	bjZdjg
-3words by the	alfeea
nkite	beefel
-1newsle	bbbecl
pthrill	Zlfcbj
particl	blceeh
clo	ceffcl
-1lyk	lecfda
cldispat	laefee
crswimmi	cdeffl
-1valid	adbdZk
+2and commun	afflfe
ncrying	eelfdb
crnotify	jeeZdj
+bfigure	bleeeg
-3are in on	keZZcf
-1approv	idbZai
pindemn	eedfcl
precap	iglcbb
pmural	Zhfddl
-3wrappe up by	fkfedZ
-2contin until	cbjZcf
-3post contin until	cbjZcf
-2accept until	alfifa
-2aboard on	cecbbl
-3come aboard on	cecbbl
-2^ presen	dedccl
crneithe	Zebelg
clseh	cedfel
+2me :	debelb
-bfather	kgfehZ
+2and letter	bfflcb
-2receiv by	bheeZi
-2chef on	acbkhZ
-3be contac by	bdfela
+bfinanc	Zdbjhh
ndiffer	Zhhbfk
clplanni	dcgdel
-2off was	effelZ
-2she signs	ieejbZ
-3let it be	edffZj
-2decidi on	lfeeea
-3are decidi on	lfeeea
crdeal	ldffga
ntruck	djbeZl
cleditor	hfdlcb
-3panel interv is	fedckZ
crremark	ecffld
pprevio	ildfdZ
-3say it on	leebba
pgrape	dlcfee
-bcathed	cfecel
-3so that is	ladbZd
clroast	beefel
ncurren	jZdejg
+balong	ceefel
pdeserv	blffha
crabove	aefffl
-2first said	bffelb
+bvisa	ekfejZ
-2forget the	Zefflb
ponboar	flddec
clpart	kgZcff
-3for you in	kcZeZi
rxaside since past	ZbbZjd
-2decisi lands	ldcfec
crscrawl	elffea
-bplain	fZiedg
+1next	lbdedb
pusual	ldehea
-2here within	acffdl
rxanswer in ahead	gcZgcf
+2, refere	cdZehi
pcounte	bflZci
-2an hour	bblecc
-2target :	bddfla
-3origin target :	bddfla
nflip	fflfda
+2text .	decebl
nroles	fcgflb
-b's	ifahZl
-2dates in	eeleda
+2we all	ldefab
napp	bZkidh
-2corrid on	cdcdla
-3the corrid on	cdcdla
-2here by	ahekZd
-2arrive on	Zfbefk
+bcontes	eededl
psmithy	Zlefeh
clworrie	bgeelc
-2our call	ZdlegZ
pminded	ehcdbl
-2flight the	cacedl
crpay	gjjdZd
+2became two	bceela
-2servic on	ZecjZh
-2grant us	ldfecb
-3a no within	laffed
clbooks	ekZdaj
-1post	dcZdgh
clordina	leffeb
+bapolog	ahleZg
-bfrom	jhZdfg
-2: closed	ffffZl
cloffice	fladgg
pmax	gkcieZ
nmoves	Zgddgl
+bdecree	eeeelc
crdecree	eeeelc
nhonest	eZcbil
-2^ home	addfdl
crwhy	Zeeekh
-2ring again	lfefca
+bfind	kedjZc
-3an answer in	leffea
-3will go out	Zffeel
-2court ,	gkdecZ
-3traffi court ,	gkdecZ
+bgives	ajikcZ
-3interv for the	eecflZ
nprovis	lefedd
-1by	eiZdge
-3reach you by	lcefba
pmails	hZaglf
crcareer	eeeebl
cltight	leffeb
nfunnie	dffelb
-bgradua	efeebl
-bsoon	dkifeZ
-3signed by the	Zdfebk
pagree	Zkdeck
phospic	kekcZc
crsay	lfbdhd
nought	aeiclc
-1final	Zbleia
-3week is the	cdZedl
-2minibu for	edjdZf
-3the minibu for	edjdZf
rxanswer from no	Zbhjdf
clbeep	effclc
crbeep	effclc
-2consen within	blffda
+2does not	abZhka
shperiod	cZhhfg
+2s panel	aZjekZ
-2period :	aeelZe
-2town on	edlfeZ
-3in town on	edlfeZ
-3panel interv :	belcdb
nlocks	flffea
cradd	cffecl
-bscans	ledefb
+2when you	Zfldce
nprofes	Zjfcck
cltask	akZckh
-bnine	cZjiid
-3is back the	Zffbel
-2ping you	ledfdb
n@d	jhfffZ
-1train	bbfela
crwatche	clieda
pdag	lfdega
nbouwva	lfdega
precove	eddfdl
ngaz	jifffZ
+bhorse	eleeec
crscanne	Zkifed
ptenure	egfgkZ
cldev	jehdgZ
pmotiva	ailfeZ
-3last on the	cedccl
pcooked	aeldid
pupheld	eeeccl
-3my return on	leefeZ
-2ta for	dbhdiZ
+2, plants	dbhdiZ
critem	gdddcl
nwrappe	flccef
+2, shortl	bealhZ
pdept	heafdl
-2public till	jjfedZ
-3not public till	jjfedZ
-3select @d on	celcab
+2, while	bbffcl
-2govern meet	afebcl
-3: govern meet	afebcl
-2clerk at	icceiZ
-3his answer on	caeeel
+2send thanks	adeecl
-2rule within	lbffeb
-2owner says	lfefda
-2this on	eeeeal
+boptimi	acfflh
psales	bcjecl
-3reserv list on	jdecZh
crfellow	ldefag
-2scores in	bfblda
-2inform by	gZfcka
-2regist until	dadfel
-2^ in	kaZabg
-2for until	idfdZh
nmarked	ekfciZ
-2will call	leZeZj
+btalks	ebZcil
-2opened on	ideaZh
-3sooner than the	aefebl
-bputtin	efikeZ
-3review window :	aeclda
-2look ,	Zjacic
+2that they	kdjeeZ
-3with it on	lddddd
+1did	hcedgZ
+2did not	hcedgZ
rxanswer - past	cbaZjf
crshape	celffc
cltape	blffgc
croverra	aeffel
-2addres within	Zdfffj
-2and him	bddael
+b@d	gZejgg
-bmess	dfbeel
nironed	jecelZ
-2magda is	cclfea
-3with magda is	cclfea
nrentré	efffbl
+1cat	Zdfecj
-bhead	efkidZ
pnovemb	alcfei
+bwales	afffel
crwales	afffel
-bhydrog	lffeeb
clhydrog	lffeeb
peta	lbefbi
-1lost	Zbjaid
cllines	blbefi
-bofsted	ddcZli
-bbookle	dgflfa
clbookle	dgflfa
nunable	fdZeij
npassed	lacddk
-3exactl one person	beeebl
-2budget on	Zefibl
+2and ,	ZdZhgi
-2fundra in	dfbcdl
-3a fundra in	dfbcdl
-2asked on	cedela
-2us know	kaddZg
-3us know in	lbffca
-3you are told	leeeea
-3be held betwee	cfadcl
-3has her interv	dfdccl
-bprinci	cielea
+bha	hddeZk
crdad	ldhceb
-2rooms on	fbbdel
-2saw you	deddla
+bwhereu	lffeec
nphones	fbZhel
psignif	eebeel
-2cook by	lbfeeb
pplaced	eZchij
nmateri	chclde
pauctio	lfefdb
ntherea	Zealek
-2all ,	eihfbZ
crkitten	gekffZ
ndry	gjekcZ
+1invent	cebdbl
+2to spare	bcffal
+2, unless	ibbekZ
nbetwee	ijZbeg
pwere	gfZfdk
-2's coming	kecdZe
+2, going	cdbddl
crdrove	Zddejk
+2before i	hibaiZ
-1reopen	hcbfZh
+2lol .	faedZl
+2, approv	ffeflZ
+bsits	ffedcl
-bzoo	affkkZ
nunpaid	eflfea
ncuckoo	glceeb
-1ours	gcjefZ
nambula	ffbfel
-2board on	ZacilZ
-3would tell me	eZcdig
nhugs	affelh
-2feedba takes	lffedZ
pfrozen	jhfchZ
clscans	ledefb
-3that you got	ddeflc
+2, give	lceedb
ntaken	bjghiZ
npulled	celfec
nshaken	hfefZk
+2, this	jZgaef
pcanal	Zjaleh
plitiga	Zheedl
pplatfo	ajfeZj
nwise	egaflc
+2so please	clbdbf
-1flying	ceddbl
-2no till	lcfdea
-3or no till	lcfdea
-2hour ,	dadfdl
-3an hour ,	dadfdl
-3will reply within	ldffea
pscheme	ilccZg
cltotall	eiefkZ
-2on call	aeccdl
-3, on call	aeccdl
-2up to	fdacZi
-3coming back on	fffflZ
nbooths	efafel
+bclick	clfffc
nhandsh	deffbl
-3and it is	Zhbbli
nsee	bcdhel
-bphrase	kbeekZ
nmad	jacelc
nwednes	jjeeZd
-2, valid	flfffZ
+bbus	aehfcl
+1may	jeeejZ
-bpicked	iebdlb
-2: is	cdleeb
-3will shout by	laffec
-2clerk said	leeeZb
-3other offer expire	eaefdl
-2's shut	dbcedl
nalerts	ccfffl
-bsignin	blcedf
-bexactl	keZedi
pnot	lfbefe
-1keep	gcfeZf
crcrimin	dlffdc
+bkitche	efbdel
-1ranks	Zecgbj
-2commit ranks	Zecgbj
-1change	gcZbgh
-bserver	Zkddej
punsett	dfeflc
+1minna	hZffci
+2minna will	hZffci
+bthink	aicfcl
+bknee	dfcfel
clranked	lcfeia
-3it said the	jieeZc
-3examin confer on	decldc
pcoco	gldcdd
pchuffe	clffec
+2the works	fddfla
-3wonder : after	fddfla
phustin	gldeeb
-3shortl to the	Zeelec
ppugh	efffla
neven	ciZjhe
nwould	Zehdii
-2have till	eecaZj
pgk	ffffZl
padm	ffffZl
+bspite	gfffZl
+1answer	bedflc
pexport	adfffl
pkettle	gcZekh
+1either	jaZcZk
njess	helfcb
-3call me by	Zlfffe
phut	bdialf
psettle	cgefal
-3with me on	alffgZ
nreads	decZlg
+bclose	filbcc
-bbreakf	ikgdcZ
-bpatron	elcdah
nchips	gfffZl
crdiffer	Zgeflf
-2feedba in	leffdb
-2, got	bldedb
-bforms	dgdlha
+2, either	lecfda
-2interv till	beecdl
-2to take	bZbdjh
+2, pitch	bbjejZ
protten	lefedc
crbread	adfffl
clethics	lieedZ
+2, keys	adakZi
-3, thanks for	eedelb
-3boots , the	fkcddZ
-2call me	bZiffj
-2gone from	cfdbla
-3is gone from	cfdbla
+2so they	Zhjddf
+2to settle	hhceZf
py	ddeeel
phalcyo	ddeeel
+2, full	Zldecg
nunrela	laaedk
ncommis	lfdehZ
nfishin	Zedfjj
-2he needs	Zefheh
+2they are	hbjbdZ
+2becaus @d	lifcca
-3due back on	bedeel
ndrink	egeZjh
-3husban by the	clffcb
-2accept in	clefda
pmins	gZkdbh
pproduc	jcjZZi
-2are seen	dfebdl
-bcorrid	eeeelc
npremat	eeeelc
-boslo	Zekddk
closlo	Zekddk
pe	gdkgZe
clscout	ceefld
+2stands withdr	defelZ
-2weekda until	egjceZ
-2place of	febdla
-3in place of	febdla
-bvery	jeefiZ
+1full	lfeebb
+2full stop	lfeebb
-2you before	ibZceh
pour	dghbbl
-3get a verdic	afeflb
-2i meant	gbkdZZ
-3point in the	leeeca
crpal	lcffee
cldrawin	dlieda
+2and in	keeZfe
clforum	bdldci
-3a review after	fdcecl
+1in	eZkadf
nfolk	dflega
+2with our	iajhaZ
-3your inbox on	lcdddb
cldeal	dZejhh
clraffle	Zfdjhe
-3about it ,	ealffc
pvusi	cgfjiZ
-3not wait beyond	Zaffhi
-bsuch	cadkal
clluv	clfffc
clcashie	cldfee
-2is due	iediZa
cltested	Zedkgh
+bhangov	ieZeif
pclosur	bffefl
pthere	ldedah
-3seeing you on	Zacegj
clrail	dfZeli
-3: interv in	dfadbl
nlesson	ebeeld
pdel	bfffld
crmistak	eeffal
+2, god	idbdjZ
clcampus	begZik
-bintrod	cgfcel
-2we meet	cfflab
+2they pick	leefeb
-2was off	effflZ
-3first meetin :	bdhjcZ
psauce	deleec
-bproper	jZhifa
-3not by the	iZfdhd
+2off ,	ccddbl
-2round within	lcfdeb
-3people all throug	effleZ
-blaw	hZcdhi
-2text by	lbffed
-3falls in the	idiedZ
-bgist	geeflZ
-3with the direct	feefla
-3is out on	leefea
crcounci	fdglaf
-blikely	gekcZg
-2, @d	Zelcbd
-1everyt	dkdgeZ
crswitch	egefZl
+bplanne	Zdejcl
+2, hangov	gdZdgh
+2so she	ccdedl
pstudie	kggfeZ
+bassent	Zkfdei
-2offer you	edlfcZ
-3and ring you	lddfca
-bfew	Zekigc
passign	debleg
+2, everyt	ZhefZi
noak	cdlfai
clup	iZdggi
+bstaffi	bfedlf
+bwalked	ffeeal
-bpass	jdjcZf
ntight	heacfl
-2choice by	lbffcc
-2lofote on	aeeecl
-3for lofote on	aeeecl
+blocum	blffed
crlocum	blffed
clinfo	dglfcc
-2desk on	cddfel
-3my desk on	cddfel
-2a vote	lebcgb
-3to interv by	lbffea
+bbuzz	fcfdel
clsupple	clfffc
clcto	icacle
clmean	lgdiaa
+2that the	baZdjg
-3but by the	lcffeb
crdates	ldfega
-3propos on the	adZikZ
-byears	efdcel
-2^ as	bdddcl
+bdoes	jaZfgh
+1falls	cejaZk
+2we pick	kjceaZ
nclarin	edfedl
ndryer	edfedl
-3after they said	afffld
-3pharma assist on	fflfZd
-2there till	ldfeea
-3@d , financ	ceddal
cla	cdleci
pdraw	ZhZifk
-2visa ,	bceecl
-3the visa ,	bceecl
nslowly	alefch
nneeds	dclZdk
-2this :	leccca
-2@t ,	deafdl
psummon	beefel
-bsearch	icclbe
cldietar	diffZk
-1someth	leeeda
+bplenty	clfffb
crplenty	clfffb
nrotas	eeleeb
-2for it	jfeciZ
-brumour	Zeffkf
-bshorte	clfdee
clfixed	ZZkigg
-3on @d ,	deeekZ
-2down since	effeZl
-2it from	Zdbdkf
crnomina	leffea
crlodge	alefdf
clcd	lgcfdb
crja	dlffce
-3now and the	bZikde
+bunanim	efefbl
+2with their	ledeec
-3board is on	cfdkeZ
pknown	eZddkj
-2texts by	lZfffd
clcouple	icdbdl
clarvo	gldfdb
nspare	efeecl
-3deadli of the	lbdeca
-2lapses at	blcedb
-bnights	edfcdl
psemina	bhfdbl
phappen	ahfflc
psafety	eilecb
-bwall	jfdkcZ
-3in person ,	adlfea
-2take effect	cdeedl
pjunipe	befefl
-3call with me	dblfdd
rxreview on past	becihZ
nmiss	aceflh
crextrac	dlffdc
pimprov	alefeg
-3of you the	kfdeZk
-3are over on	eddleZ
-3, wait till	Zeffel
+2and here	dfbflg
clwelcom	Zifcej
phousek	ahlccg
-bcrews	jeffiZ
-2the marks	dfddal
-3by the marks	dfddal
-2hers :	lccecb
-3's good until	clffea
-2robot says	aefela
-3the robot says	aefela
nsubmit	jhdfhZ
-2takes until	idfZef
nlistin	efeflb
+2is exams	ceefbl
-2^ you	ihefcZ
-3shrug , then	jfcfeZ
pany	dhZdgi
-2touch by	gfeehZ
-3in touch by	gfeehZ
-2availa for	Zdkecd
-2picks by	lbfcec
nservic	hZZdjk
ptromsø	ehedlZ
nhug	ehedlZ
placks	alfffe
-3should know more	lffaea
cledit	adfffl
-2office within	akffjZ
-bbamber	deedel
clbamber	deedel
crrememb	aeffel
-1christ	cfcdel
pkevin	leefec
+bpa	iaffla
crpa	iaffla
+2the direct	lddedb
-bnetwor	beffel
-2plan ,	lcdecb
-3the plan ,	lcdecb
ninvita	bbcejl
-3comple it within	clffec
cruntil	dkgjeZ
-bharnes	fflcec
clharnes	fflcec
-2commit votes	beelda
cltypica	jZcebj
+2and everyo	jdbiaZ
-3: answer within	lcffcd
-1becaus	cbdecl
-2visits is	ddcddl
-3three visits is	ddcddl
+bgeneva	fflecd
nopport	igieeZ
-3the date by	lZfffd
-2scrap the	deeflb
-bcall	kdiefZ
+1inst	dZeedi
+2inst .	dZeedi
rbsuperseded they-will-decide	dZcalb
-2someti in	fdhbkZ
-1scorin	Zffekf
+2, mail	jZcecg
-3budget meetin is	eddZel
+2the plane	ceeeal
nguild	ddffdl
-2am back	bccefl
-3i am back	bccefl
-2on it	hZjbda
nservan	lffedc
+bbuses	beefdl
nvacati	lfdeha
clps	deefcl
+2, hear	Zekaid
-2your applic	Zbcchj
clallowa	hbbeel
-3them by the	djefcZ
-2which the	bjeeZh
-2exerci ,	Zldfdb
+brun	bljdcc
+bhandov	eebfel
pgrace	lcegde
-3but on the	kdgeeZ
cljudici	ehffkZ
pacross	gjZbkd
-3interv to the	adelba
-3notice runs to	akcZbg
-3us both by	laffee
-3wanted to choose	aeeelb
crvisito	kedeZj
+2, automa	ddddcl
pzoo	dcffld
ptie	ledjdZ
-3tell them by	blfffd
+1two	bbZjef
clni	clffed
pcircui	jfeeZi
plondon	Zjeedk
-2to finish	efffla
-3they have said	leeeab
clfitnes	lgefZe
-3your answer ,	lddeda
puncomm	blffed
-3home on the	fjZcci
crpickin	fbefbl
pclerk	heecal
-2vote on	hbahZd
-3presen on the	debbdl
-barguin	ldffec
-2room for	cdcela
-3the room for	cdcela
crvoice	fffkgZ
-bfirms	efffbl
-1nanny	aegjbZ
-2last nanny	aegjbZ
-3their last nanny	aegjbZ
pbread	hlZffd
-bo	ceffcl
-2confir the	jekeZb
-3will learn by	laeffd
+2and decide	hdcZjg
-3system by the	iZffcg
-2ok ,	ldcedb
-3but ok ,	ldcedb
clfeel	deeflb
+2i should	iakdZf
-2up here	Zefdij
-1overal	bedfcl
-2in overal	bedfcl
-3be in overal	bedfcl
-3team over the	deebfl
-2it til	dlffea
-bjudici	ehffkZ
-bcupboa	fZfffl
clcupboa	fZfffl
-3normal reply within	bcffal
-bport	bZkfej
crmaybe	Zcdkjf
clgrant	jhcZch
nexcel	afffle
-3talks in the	dbaelb
+2s my	clbfba
plaughe	hdghZh
-3no wait ,	eedcjZ
ntwins	dffflb
ntoll	kafkdZ
-bbasis	ldddfe
nhall	ifZgfe
+1period	cgjdfZ
ntypist	iZffck
-1seen	Zdbfhh
+bnewspa	ffffal
crnewspa	ffffal
psorted	jejbZg
+1everyo	hbZecl
clstayed	Zdddli
+btower	delcee
crtower	delcee
+1whethe	hhZadd
plined	ififeZ
-btalkin	Zcghgj
-2a furthe	ldeeba
-bprayer	lfeeeb
+2, black	bjiecZ
+bbusine	cgflcc
-3say yes before	alffed
+2becaus i	Zleegf
-2portal on	kdbdfZ
-blake	Zgkfef
pmockup	affdfl
-3needed from the	efdcbl
-2commen on	Zdjccf
-bjoins	geecbl
cljoins	geecbl
-2coveri the	fdefal
pland	leefec
-bjumuah	hlcfea
cljumuah	hlcfea
-2rumor is	becdel
-bweeken	jcbdcl
-3held betwee the	Zffeci
-2signat within	clffdb
+2, straig	lccedc
+2and said	Zdcdjg
nhoped	ldeecg
-3them all of	dfdlab
-boutlin	blfffd
cloutlin	blfffd
-1nicest	eebelb
-2the nicest	eebelb
-3was the nicest	eebelb
clas	deaegl
pshod	fZffhj
pnotici	fZffhj
ppink	feleeb
+baccred	dfecfl
pwhiteb	hejciZ
+2, shoes	dbiejZ
-2no the	leeeec
+bcontac	jZjbai
-2have cancel	edkefZ
nboats	cladcj
+badvent	lejdcb
+1late	Zdfeij
+2, ta	fbddlZ
-3decisi 's due	lefeac
nbeg	keddiZ
pglowin	gdgleZ
crapron	ccdfel
-1choosi	ieeciZ
-3dated within the	ecedla
clview	lkZbec
-2the offer	Zkdgde
-1detail	cadfel
-bmaybe	kZicgc
plockdo	gleeda
+2servic .	lddeea
-3frost till the	ddfddl
pdragge	afflfe
nverdic	lgdgeZ
-1surger	gekddZ
-bdrink	ebefel
-3do not come	cecfcl
psplit	ggZhbh
-1fishin	aedfdl
-bweathe	cdcflg
nglad	chlfeb
-3out at the	fecZkd
cllisted	blefee
crat	Zfhffj
ppositi	aflfch
-3a line by	lbeedc
-borgani	aielcc
pbäcker	eflfeb
ppretze	eflfeb
pcrooke	eflfeb
-2paper on	bcdlca
-3your paper on	bcdlca
-3give us until	bleefb
+bbeg	cfffld
pjurors	ddjkeZ
-3there is the	bedccl
clpurcha	elffea
crforty	cfejkZ
-blambin	eceeel
+2of your	jZjecb
-2holida ,	lbbeea
crunderg	aefflf
pdebugg	Zlffeg
nitself	iffifZ
ngradua	ldbcck
-3accept before the	cldfec
crteatim	lfeedb
pputs	flefea
nworked	ledfec
-2filled by	daffdl
-3be filled by	daffdl
probot	bldffg
+bservic	bajgZk
plathe	cceffl
-bletter	ljcbbe
-b:	halgha
+2he allowe	dffeal
peyesig	ffhdZj
+2, @t	bbeZfk
psuperd	Zihffg
-2@s to	dffeal
-3by @s to	dffeal
-3paper on the	dbcdel
plotte	leafbh
-2page says	djeeZe
-3person , on	Zfjggh
-3test gets here	bbddcl
-2# or	iajcZa
cltwenty	cZilef
+2is gone	eecfla
clshooti	leZebj
-2will take	bZkdhg
+2to compar	jddgbZ
-bopinio	lffcdd
-3from @d to	ebdZie
ptables	gelfea
clbreakf	ekldab
ptulip	ehekdZ
pbulbs	ehekdZ
-3decisi for you	afefla
pghosti	cleffc
-2might be	beffal
-1nods	lddcca
+bshut	Zeedgk
-1propos	cblebe
-3will not decide	Zfgfhi
-2are told	lccdac
-3to us before	alffec
nquarry	leeeaf
+bsummer	dededl
-3pair of us	ldedcd
-2em by	blffec
cradvent	kdjcgZ
-3yes no by	lafffd
+1go	clgebe
-bbuzz	dflfeb
clbuzz	dflfeb
+2behind the	dekfZg
-3the meetin on	edejfZ
+2it will	eaabZk
-bintro	ddlffc
clintro	ddlffc
crsimula	afffel
-3more candid on	bfeadl
-3it takes them	ldfdba
+2, should	Zhcdgh
pmemory	hdbfdl
cltinkle	ledeee
-1collec	ekZedf
-2are collec	ekZedf
-3to me within	hiefeZ
+2at dawn	gejfbZ
+bphotos	eccffl
nwarden	ajedla
-1furthe	lddeZc
+bines	deeedl
+2, recept	dkZedf
pbroke	ledede
-2good ,	Zajdci
-3: @d or	celedd
-2people ,	lbgebb
+2is inquor	eeceal
pgrade	alkcce
njoinin	ehaddl
ptouris	dlefec
clshare	ljdebc
-3manage 's back	afeeel
peducat	ceeffl
pcellar	fZldcg
-bcover	Zgiefh
-3be contac within	ibfehZ
-3's back on	ddgbZj
clmidwif	fffflZ
-1max	lcffeb
+2the other	Zfceke
clcv	afefdl
+bwoman	ledeiZ
+2and can	hjjaeZ
+bshred	ceeedl
crshred	ceeedl
-bdestro	eeeedl
pmarek	dgddel
clhanne	lffeeb
nhanne	lffeeb
nlangeo	lffeeb
rbdenied pick-up-again	afecdl
pcackle	dlcddg
claugust	dcefel
-3a has until	Zdfdfl
-2interv to	cchkbZ
pbeach	leeeec
ptasks	bfefel
rxdenied not-before no	iZahee
-2either way	leefca
+2i though	Zegfke
-3it sorted by	iZfdja
-bdean	jbckZg
nboroug	geZdlf
-2has said	afeelc
-3she has said	afeelc
+bwhom	lbffhc
clvouch	defflc
prolls	gelfea
rxsuperseded until ahead	hledba
-2, a	ddbfbl
-3model , a	ddbfbl
+btrying	fclffb
-3take until the	kjeaeZ
pedits	dldffb
+2he say	lcffdb
-2day is	fglZba
-2sooner than	cffecl
-3no sooner than	cffecl
crserved	lfegda
clconsci	eaffgl
+bradio	lefffa
crradio	lefffa
-3it was by	bbfelb
-bbegan	eeeddl
-bhidden	eeeddl
clbegan	eeeddl
+2since she	jfffiZ
-2below by	blefeb
crconven	hZjfeg
-3join us on	eeaedl
nadmitt	Zeiccl
ndocume	ihkbZc
nscored	decfel
crfurnis	dlffeb
psortwe	flddec
pscored	gZehhg
pjoke	lbdeef
crseven	aelfgd
pphd	clfffc
+bforms	alffef
-bkind	jeefhZ
crhandle	cegecl
+bclocks	Zddfji
crclocks	Zddfji
-2on any	celeac
-3am out on	afeedl
-2decisi before	edfeal
nlane	eelecf
cldesser	lfffea
nlandin	glceec
-3go on until	Zadich
plands	jgeZeg
+bconven	eZjfeh
-3take place from	eflbbb
nfiresi	eelffb
passumi	bffdfl
crneeded	ceccgl
-3to be in	cbgffl
-3follow within the	Zcfdgi
pbins	Zdlfeg
clrunoff	bffdel
-bviking	blffee
crweldin	eglfcb
-3to me on	ggfbZe
-bere	eldfec
clere	eldfec
-3from us until	laefec
-2me to	jZcecg
-1yard	dckeiZ
-2the yard	dckeiZ
+2will tell	leffda
-2second one	eeadcl
ncampfi	cffbfl
nslayed	cffbfl
-2call within	dbffjZ
-3a call within	dbffjZ
-3you , within	laffed
+2like ?	deleda
-2i called	bfeela
-1follow	iZddci
nsimply	cheleb
clmy	Zlcdhh
-2dusk to	bfeedl
-3@d dusk to	bfeedl
nfestiv	ddfflc
+bwhole	bflahd
-2survey by	cZffel
-3min survey by	cZffel
-2dates betwee	feleea
prural	Zfeeij
-3it up to	dkfbfZ
-3hands by the	affcbl
psam	heeacl
ppianis	eddffl
-2term ,	ibZdaf
nvlad	helfdZ
-1thinki	iddejZ
+2, due	cdbdcl
crhuman	feejiZ
pprotoc	hdleeb
nactual	bhcclf
preal	jbieiZ
ppolice	ldbefg
-3commit meets on	Zeejde
+1had	ceefla
panonym	ebefel
+btrains	efdkiZ
+bvet	ldfeag
-1oursel	fcejcZ
pfought	lebeee
-3applic , on	ieZfjc
-2you said	Zeieai
plives	agfeel
+1suits	ZZfdbj
+2or any	bZhejd
-3open day on	ccZdle
nstorm	leffdc
-2^ @s	ledfdb
crcommun	adeldi
+2, grand	gkbecZ
clcathed	dfecel
pkurz	eededl
+2but she	befecl
crcoordi	geldea
clhate	fefcdl
-2parent evenin	ccicZg
+bvolunt	ffeafl
pfrance	delfec
pswappe	beeldf
-bhope	bfjcal
+bwake	gdZjej
crheadte	ffeleb
crdeed	blffed
-2as the	kZcfdh
-2write within	leffgZ
penforc	dhZfek
pscrubb	kZeffg
-2of them	gZkead
-beye	elfeeb
-3@d is now	Zfedld
rxanswer before ahead	fjeeZd
pescala	ddfflc
+2and one	jeagjZ
crpropos	khceZf
napart	kcgfZh
pthief	flaffd
+2after mass	gdjebZ
+2with no	dcffdl
-3not hear on	bfffla
-1anyone	accfbl
clokay	jlbcfb
cltour	ajacgl
+brecord	cfelhb
-2nag her	ceffZl
-3to nag her	ceffZl
nlies	ibeebl
nnoted	ifdfZj
-3hired as of	efffal
-2is before	lcfeeb
-2are counte	leeeea
-3interv , so	Ziffjh
-bperman	ffeeal
-2again for	ekjebZ
ndaffod	cffflc
-bupingt	dclffd
+bbreath	efffal
pteams	iclebd
nvessel	flffcc
planded	lecfbf
cltheory	ceddlg
-3at breakf on	leeeeb
pjudgin	ldhffZ
ntexted	dfdled
+2instan .	lcffcd
njurors	aZehgl
pdroppi	bfeefl
cloveral	beefel
nown	Zfjcdk
-2people seen	dfebbl
-3, people seen	dfebbl
+bours	ladefe
+binstru	eedecl
crmounta	kfZfhe
-2quick call	dclfeb
-3a quick call	dclfeb
rxsuperseded by past	Zeffgg
pchap	Zihffg
clrooms	bfZdkj
psawmil	fgdeZk
-2video by	blefdc
bsuntil day past	Zbebhg
+2to mull	blfeca
nentrie	bfffld
-3next conven on	Zeehbh
-3hold on for	ldfeca
-1long	cdacdl
-bforwar	ilgadb
pgrown	lgeeeb
-2know :	ldefcc
-3will know :	ldefcc
ncommut	cdlefc
clradio	hhZjdd
-3our answer within	bcfflb
pmeasur	dgdldc
-2know ,	Zjcejd
+bform	jaldgb
pbush	eelfec
nhelps	bgffcl
ng	ldefec
narriva	eegfal
pfunera	leffeb
clcorrid	ebjela
-2signed within	clffca
-1forwar	Zchdig
-2run until	aZifcf
-2get the	bdcbcl
nstared	ledddf
ntreble	ledddf
crorchar	fekeZh
-bknown	lbbbeg
psoul	cglffb
-3word before the	Zjeebk
pshared	edefel
+2, always	leddca
-bscore	ldeida
-2you anythi	ceeelb
-3tell you anythi	ceeelb
pheadli	lffced
-3me to do	dadfcl
+2or ,	lcbdac
+1overdu	bdfedl
-2reply is	bdfedl
+2overdu and	bdfedl
-3this reply is	bdfedl
ncopy	adhZgl
+2with me	ddledb
-3clerk by the	blfecb
-3is in ,	Zejbei
critll	fZffdl
parrive	hdfcZl
-2lodge by	clffda
-2trial on	cegelZ
-3have answer by	fbfekZ
plines	lifeca
-2: not	cefela
+2you may	jcdeZh
+btough	keefhZ
clhiya	dfeddl
-3from me is	fkcedZ
-3come back in	Zbhfbl
pput	hefblb
pgreene	efeldc
-2outcom in	ldffdc
-1traini	eecflb
pkept	Zkecjg
-3posts advert in	fffflZ
+2in sydney	keZffZ
+bdeclin	dhfflZ
-2post ,	Zgdfbl
-3@d nothin ,	cdcdla
nquicke	gbeebl
njoins	leeecd
-3will phone you	fdjeZZ
+2and take	deldea
-2a long	dfeael
-2oursel the	ajaciZ
-3set oursel the	ajaciZ
+1sorry	ceeebl
-bhall	bakcZl
+2i hear	ldbdbe
clfurthe	jabcle
cltram	deefcl
clrestor	heaeel
-3come at the	kfdffZ
-1only	ccccdl
phalted	ffffla
plawsui	ffffla
crvet	leffdb
-bbeginn	bceflf
pabstra	bilffb
-2^ one	aalcae
+2lunch .	lgdeca
pexpres	dfeedl
crcrosse	gebfld
cralive	leffcd
nvape	leffcd
nlol	hdeeZj
nbuns	leefdd
bs- period ahead	fZhhcg
-2turn on	jdcchZ
-2intere within	blefea
-2came on	eecfbl
ptheres	jehdiZ
-2am off	dfeecl
-3i am off	dfeecl
+2after he	hecjdZ
+bmuch	hacfal
+bthursd	cfeeel
crthursd	cfeeel
+1compar	ceblda
+2compar what	ceblda
-bcooked	effelb
-bquery	ffffla
clscheme	hbdjZk
p:	bjccfl
-3he is off	afeffl
+bgiving	lfdeec
+2and candid	aeflec
-2ball on	debddl
-3fundra ball on	debddl
phq	Zfffel
pvenue	chleag
-3kenya @d for	bcffel
clmosque	iflcda
-3once more ,	cdleda
+2to ring	kZefib
-3open on the	edefal
cllord	effecl
-3mail on the	lebdac
-3were told in	effdla
nbackgr	jleeca
-3the office until	aedeel
ndoing	agkejZ
-bdietar	eidfZk
-2clipbo says	beefbl
-3the clipbo says	beefbl
-3real answer on	lcfeea
nbonnes	ldfffa
pactive	lefedc
-2says by	hZfeci
-2answer the	ihacZf
-2is over	cefecl
-bamende	leffcd
-bberths	leeeec
cloduya	aeffel
+bfellow	kjeeZd
-2call back	lcbfea
-2sign on	iaZdbk
-2us wants	cdfdcl
-3of us wants	cdfdcl
+bdemoed	efceld
nat	bbjele
-3takes place in	cfblea
-2# #	eebedl
pstorm	lcfecg
+2they say	hhZhdc
-1touch	gdcciZ
-2in touch	gdcciZ
-3be in touch	gdcciZ
clworth	dfffbl
pestate	glbdbh
nfeels	ffffal
nmigrat	lfeeag
-3your yes by	blfeed
pinacti	dbffel
+2, wait	iZhgik
+2, trial	iakcdZ
-3our choice by	lbffcc
-2work on	fkfhaZ
-2do the	fZjbgc
-3term starts the	dddeel
-2nothin ,	cdcdla
crfrozen	fffflZ
clplanti	beffel
napplyi	hhefiZ
-3confir for the	dffeiZ
-2is the	dfdZdh
-3with you by	jdeegZ
ntick	fglfda
+bprice	eecfel
clfast	gefbcl
nnapkin	clffec
pcurato	lbfdak
-bye	ldffed
pdale	ddddgl
+2@s .	ffffla
-2, expire	eleeda
poutgoi	eeedel
-2kids on	dejehZ
pkiosk	Zeeflh
-bsingap	icdlbc
clours	lajddb
ncoo	efhdla
crringsi	jffieZ
ncupboa	jffieZ
-1about	fZafhe
+breason	bZefjk
-3back in the	edZeje
nstring	deffcl
-2signs on	ieegdZ
-3collec them on	Zkdeed
peither	laabgh
pfive	ekhdhZ
nshona	dffleb
-2hearin was	ceefal
-3your hearin was	ceefal
-bvisiti	dfdldf
nalarm	geehkZ
pfrank	gjbgiZ
ntheatr	Zeeelg
-2fair from	efidZe
-3toy fair from	efidZe
pbridge	kdaael
-2people within	lbffec
-2exec mtg	Zdfchg
-3: exec mtg	Zdfchg
pdance	ehffZk
-bsooo	lefeeb
clsooo	lefeeb
+1shall	Zldcib
+2shall be	Zldcib
pmbeki	edddle
pjourne	bfldkZ
-1am	lahbbc
-3will come on	lfbecb
-2third comes	ffekeZ
-3the third comes	ffekeZ
+2suit for	fdlecb
+2and inform	gdjdZd
-blose	lffeda
pbeard	fdcfel
-3to your accoun	eeeeal
-2dates :	Zekbcf
nunifor	glfeda
+1assume	laffed
croperat	cleeai
-bjoke	kdheZd
-1thinks	gbZaie
-3her answer in	cdffkZ
crboots	Zehedk
prepo	alieeb
+2to consid	gcekdZ
-3tell you in	leffdb
psafe	lbaeif
-3final list :	ledddb
ppulled	Zfiieg
pgettin	Zgfcgi
pinsist	Zlefeg
-3town hall on	delcea
-3given me the	blcfec
-2everyo the	leedec
+2it would	ldZdgc
+bones	ejjecZ
+2before that	flcecZ
pmaquet	bfefel
-3people know by	lcffdb
+2at least	Zdciai
-2@d ends	ijeZdb
-2sheets within	Zhfeka
rxsuperseded for ahead	Zhbdhf
+bintere	blfffd
-2close at	Zjbefj
-3our decisi within	ebffZj
pmill	hgdlbb
-2writin within	egeeZg
-3in writin within	egeeZg
-2system by	jhfecZ
-3to decide on	lffccb
-2out before	ledfda
-3tell you within	laffed
-2togeth on	bbgldb
nfamily	celfhb
proles	acfggl
pcontac	lfZedf
-btransf	eedeel
-3be after the	afefdl
-bgo	hfdiZi
-3date : the	ledecb
nmerged	lfffbd
-1inside	eicZdc
+2, text	aebldc
rxact in ahead	bhhZcd
-bfinall	bcclkb
-1f	bddfcl
-2e f	bddfcl
-3i would hear	Zfffkd
-2this about	cedebl
-3is this about	cedebl
pphonic	llbaed
nfallen	cffflc
nelecte	cgelfa
-2meant for	efffla
crsous	efeflb
-1candid	dgefhZ
punseen	fflefa
-2be in	gZhaic
-3desk until the	cbfefl
ptraffi	lcffec
-3your hands by	lafffe
croffici	Zdgfii
-2he says	kdbdZf
nvalue	deffcl
-2know inside	lbffbc
pgoogle	fdeelb
-bwarm	gfdela
-2sober since	ffffZl
-3, sober since	ffffZl
ptraini	gfZbgj
-balone	ealffe
crpages	dlefdc
-1dairy	bdedbl
-2the dairy	bdedbl
-3a phone call	ijZfed
ppassed	akldfc
-1reappl	addfcl
-2meetin her	efebbl
-3are meetin her	efebbl
nheard	jgbZic
-bkenya	befffl
clkelsey	lbffed
plake	iZeeek
-blong	leafde
-2around the	fbZdgj
clresurf	dfdfel
-2a quiet	bddedl
+bsober	giieeZ
-3: back on	cdeeel
pblend	lefedc
-3, no ,	ldeedb
-2olds on	cdldeb
-3year olds on	cdldeb
+2a human	dedjfZ
-1case	hfZiae
-3shut on the	ZcZckg
-2lunch on	Zajjcc
parrang	aglfdf
-3no before the	lbfffd
-2workin on	dlefca
-3stops workin on	dlefca
+2, counte	iibcZe
-2they meet	Zeehdk
-bdoors	ddffdl
ppru	dfflfb
nspud	dfflfb
+bdestru	blefde
ppetrid	fhffjZ
-2: from	efkeZb
-bgroup	dgfhZh
-2on you	keedhZ
psometi	jffeiZ
-1practi	Zbicdh
-3tells me by	lcffcc
-3panel will meet	afelfe
-3of you by	ggedbZ
nalone	Zfeegk
-3board sits on	cdjdZg
-2list within	lefddc
+2, road	cecccl
-2, ,	eebebl
-2run for	Zefkdd
claccred	clfdch
-3follow on the	hcZdai
+1prompt	dblfdc
-3make that the	leidZZ
crmoment	alkebc
nfoot	lfccjZ
-2select commit	dffblc
-3the select commit	dffblc
+2she writes	badecl
crdo	akkZgf
-2online by	jeeedZ
-3that in the	febcjZ
pfail	Zhdekg
-3see me on	dcbfdl
-3signed it off	ecffla
-3be in the	aeleeb
+bhe	hhdkdZ
-3a has till	bcebdl
pcontro	hgdZhh
-3select board sits	aejhcZ
-2^ reply	iZcech
nlass	eeeflc
-2for me	ffkfdZ
-3your interv on	cZkebh
pleader	kgibZd
+1sessio	deedbl
-bannex	blfffd
clannex	blfffd
-1door	iiZdac
ppredec	fdlebf
-3head over the	bfflec
-2hear in	hZdeia
+2s match	ffcfbl
-3: until the	kbfZcd
-2gone by	iZffZj
+2s newsle	deddcl
psender	aeledg
-1sell	cddecl
-2drawn up	aeckgZ
-2me it	ieeeZj
clbear	jbdaZk
-2say in	lcefea
-2shuts at	diZfdi
pyo	hZgfgf
-3return it by	aafflh
+2you come	Zkfebb
-bdeligh	cffedl
+2to come	lfcabc
-2weddin is	ccdefl
-3my weddin is	ccdefl
pinviti	ghdfkZ
prethin	ebfffl
pbreakd	clffec
clporter	akfdZl
-2and in	hZedbg
nmill	lbjfdb
-2period ,	Zdfkfc
-2writin to	becddl
-3are writin to	becddl
-2select day	aekdiZ
-2show up	eclfea
-blater	ikefdZ
-2interv for	deedlb
-btill	hgchZg
nkilled	cdlfcg
-2indica by	Zfefdi
ppacket	Zijfee
flhear	lefbgd
pgoose	cdeeel
-bconser	adlkbe
+1rates	cebdcl
+2rates ,	cebdcl
puntil	lchica
-2a yes	bkbcZf
cltenure	lfedde
crhigher	fdeflb
nprobat	chcecl
clcostum	Zkeeie
-2valid until	Zfeddh
ptextin	cffbfl
-2^ decisi	hZbgga
+bblack	djjedZ
nbig	cecelg
-3seeing the client	bfebdl
-bfloodi	ffefal
clfloodi	ffefal
-2a funera	deedbl
+bmoving	Zjfekb
+2with two	dbcecl
-1shortl	Zfcjed
nheight	eflced
norange	ecZfik
+2, white	lebceb
nle	cfelfc
-3cantee : after	eefeal
-2notifi :	lceedd
+2so payrol	elfcca
-3: decisi by	lcfedd
cryou	lgfeeb
-3be closed on	bfeedl
pautumn	lbbhja
-3costs back within	acffdl
clnod	lidebc
-2transl :	lbdfcc
-2early as	lejbZa
-3as early as	lejbZa
+boral	edlfec
crnos	kehfeZ
crwebina	efbfel
crregist	cideal
-bwakefi	edfflc
pmisspe	dffleb
pnuremb	dffleb
presolv	eigaZj
-2great ,	bjgebZ
-3group exerci on	cZjebf
-2two on	ibfckZ
-2is booked	cdblba
+2two to	cdblba
-3room is booked	cdblba
ndawn	lfefdc
powl	ifekeZ
-2her the	aljeeZ
+2but on	efeela
-blad	adakdl
-bbailif	fjZedi
clboiler	beZfkk
clfunny	ecbfgl
pchuck	effafl
nmersey	effafl
nmeadow	effafl
ntrams	effafl
-3to everyo on	leedeb
craccord	lbcdgg
+bconten	agffld
popport	elebdh
clan	galddg
-3will hear by	aaedlf
pdrumme	dfelfb
clrealis	ledehb
prevert	adledi
-2cv on	adjZff
-3call me on	kbZebj
-1vanish	ejZcej
-borchar	edlfed
-bombuds	Zefffk
-2dies at	jjZecc
crmore	laffee
-3they called me	fdefla
-2its the	Zcfbfk
-2timeli :	Zdicci
-3so timeli :	Zdicci
pworry	dleedg
crsnow	deelia
pi	khdegZ
crfirm	hbfgkZ
npaymen	geedcl
+2they ring	ldeead
+2you are	blZdff
-bcarol	egfela
nlettin	Zcidgj
cleleven	Zdcdij
-bwhose	ecefel
-2unchan ,	cdldcZ
+2said the	lcgeaa
-3is schedu for	gbhcZg
-3yes , by	lZfffe
+binspec	lchfeb
+2he says	cieeZh
-3me on ,	aZffdk
pweekly	feffbl
-2post is	Zeekee
-2we met	edefla
pburns	feledc
-3you do the	eclfec
+1greeti	bdddbl
+2greeti from	bdddbl
pfaff	faledg
-1hall	Zkdcib
-2the hall	Zkdcib
psuits	gkjdbZ
nwaits	fhkeZd
crterm	jeceZj
+2, they	ccgZgh
+bmax	jiffeZ
nhq	eeledd
pgmc	ddlfed
crsuch	lbffde
-2home on	edcdal
nnegati	keegZg
-bmill	fcgdbl
-2jumuah on	hkaecZ
-3said that by	adfflc
nbeer	ffaffl
+bclip	Zgfffk
crclip	Zgfffk
-bmisery	jddfjZ
-2ring by	hjeebZ
+2from this	dkffcZ
-bstaffe	Zjcekd
crincide	effdlc
rbappointment needed-from-you	fZdjag
-3no from you	clafdc
-bnegati	fZfcfj
-2bumped to	bdhkZa
-1tour	cijfeZ
-3fall in the	belccc
-bcreati	kZhffd
+2the boss	ldefdb
+2was the	eaZcka
+bcleani	eceefl
-3call by the	eaefkZ
pskills	Zicici
-bstay	cileea
padded	hgZeej
-3where i said	cffflb
+bseems	gZffgj
crcork	ddjela
-2secret by	blfcdc
-2can ,	kfZfeb
ntable	kkaZbh
-breadve	cfdffl
ndust	hebebl
nmo	hckeZg
crpinned	ckfkeZ
+2half nine	celdbb
+2was realis	iddfZi
clchoice	keZddh
+1round	cckeiZ
clchefs	gedebl
-bdave	eeeedl
cldave	eeeedl
nmacinn	geleda
plie	Zieeek
-3feedba call on	beledb
+2with boots	Zegfdi
nsortin	defecl
-3my essay on	gZckca
+2, zip	aleeda
-2time after	ceefcl
-2it takes	cZecek
-2compla within	Ziffeh
pdare	cleehc
crcarpet	bfffdl
-2destro after	eeefbl
pctc	feledc
-bsuper	beelgc
msgoodbye	fbdZig
-3outcom letter :	leccbb
-bhuang	bffdel
clhuang	bffdel
+2, financ	bedZhh
crsometh	aclcdk
fryou	lheedb
+2and nothin	cefedl
pswanse	dgffla
pdrawn	dfdedl
p@s	cggblf
-2took place	ceadcl
prun	cbeldj
-3, apply by	daffel
-bpalm	ddefel
-3you both on	leeddd
pmayor	elabbj
crpencil	lejeba
-3will come in	lecfea
-2them by	fhdhZc
-2want me	dalfdb
-3they want me	dalfdb
crcloses	bgdfdl
-3is off until	cdfeel
-2files until	dbfdel
-3: at the	leddca
-2as from	ekeeZc
-2promis on	deedlb
-2throug on	ddfela
-1runs	dfdcdl
+2whethe there	laffee
-3interv slot on	delcbb
-2keeper ,	ddaflb
-3crossi keeper ,	ddaflb
-3we decide on	feejdZ
-2last interv	cehiZg
crsecuri	dlhfcb
-1down	gfaeZi
crstock	aeeeel
-3extend to you	Zeefcl
-2me wait	Zdfgkj
-3made me wait	Zdfgkj
-2everyo on	kecdiZ
-1shift	fZkbcd
-3so by the	fiffdZ
-2applic at	ffeflZ
+2, most	dedbdl
psixty	clffed
-3availa for the	eclfda
pfantas	aclehf
-bmin	Zcbfkj
-3stands until the	Zjgdfd
pargume	ldefed
nbusine	lafebi
+bgerda	feffkZ
-2midsum ,	cffela
-3said midsum ,	cffela
-2given me	fkfecZ
-2and within	lcfffc
-2me by	ggZZae
nhell	dekfhZ
-2is choosi	leeedc
+2should consid	ldffca
-3's on the	cefddl
-1paper	Zcdbhj
neng1	ffbdel
-2^ rehear	bdafdl
-3would be on	cclbcc
-2choose :	calffd
-3was by the	lbfeac
-2decide till	lfffba
crtop	jefZig
-2longer than	gfdbZf
+2to stop	ibeeZg
-bsignif	clfffd
+2she says	laddhc
-2start to	ddcfbl
-2opens in	fcZcZk
-2open day	caZfjf
-2text on	ldefdb
-2settle it	deddkZ
-bsafegu	Zkffdi
nchief	aeglfd
-2locks itself	Ziaeci
clfryer	efdedl
-2it too	ceddla
-3left it too	ceddla
-3promis it for	gjdeZa
psecond	hikbZd
-1spent	Zdbfjf
-2stew for	lefeda
+2or you	blfffc
nlips	lffced
-1outcom	ldbcfc
-2hols til	bcedel
-3on hols til	bcedel
-bmiss	dclfib
-3withdr as of	fffflZ
crsharp	eelfed
-bfees	cifebl
cldurban	fblddg
pbox	afgecl
+2, fastin	ddlfda
-3retire at the	bfcdcl
pregard	cheZji
-2advert until	ccfZgj
-2ad said	bffela
-3the ad said	bffela
-2the shift	iecehZ
-2gone :	beedla
+2i met	beedla
-3am gone :	beedla
+1chat	dejeiZ
clresour	lfbffd
pfever	dddffl
nblesse	fcflec
+2, bridge	dfeeal
-3am back ,	leeeab
-2reply by	dgcZef
+2had the	ceefla
ptablet	lfffcc
nhealth	celebh
-2likely ,	lecddb
-3more likely ,	lecddb
+bremain	efeelc
-1hr	idfeZi
nreconv	ebfdlg
crunbear	afffel
ntadic	afffel
-bgrace	jfffgZ
+2and are	aeZdkh
-3the phone by	laefcc
pghent	eceeel
nhome	lbaeej
crfate	leffeb
pclappe	clfffc
+2, callin	efbdel
-3meetin @d and	efbdel
clbuild	bflefd
-2or on	ccleee
-2should keep	aedeel
+2free she	aedeel
-3i should keep	aedeel
clman	ibZbkh
+2: last	Zibeai
-2phone call	gjZffd
-2joinin :	ccdedl
-2accoun on	ldbega
ntouche	bcfflg
-2latest on	fjdebZ
clvet	dhieZh
-2wait til	lbbfeb
-2drops in	gjfedZ
crwhat	lccfgb
-2not decidi	affecl
-3are not decidi	affecl
-3make it on	fblbaa
+bsoz	dffflb
-3for the owners	dcldab
-2collec until	eaeffl
-bbids	efeldc
njules	Zkdedk
-2bit about	efffal
-3the bit about	efffal
+busuall	leefdd
+bdrove	effelb
crpickup	effelb
crsmelle	effelb
crsmell	effelb
ntrawle	effelb
-2yes to	acjeZi
pexist	aefflf
nwanda	Zfeehk
-btitles	dlefed
cltitles	dlefed
-3you ring me	ahcfZj
-2this by	clffeb
+2he would	leefca
crmoving	effelb
-3number change on	ddddbl
-buncle	lffeeb
nroad	bfkkeZ
-2and again	cfdelb
-2my call	lfeedd
-2you by	kbbZde
-3be inform by	cbffld
pclaim	lgfcfb
+2, commit	cedcdl
pdoubts	cefeel
pought	ljceda
-3one has until	bcfefl
clpaused	eeffbl
nbless	alffZk
-2^ reckon	lbcfcb
pkeep	efhlga
-2the shop	leeead
+blog	dlfece
-3your door by	laffed
pspecif	laffeg
-2riga ,	ddbecl
+2for vilniu	ddbecl
-3from riga ,	ddbecl
-1refund	efdeal
-2was refund	efdeal
-3@p was refund	efdeal
-2match on	ddZeih
-3the match on	ddZeih
-2form ,	akjdcZ
-2no update	cfffal
-2mail by	jZffhe
-3brno on the	debdel
-3which is on	ccjjeZ
pabara	clefcf
pcrowd	chlffb
clhives	eZifek
-2@p now	ekeeZd
-3was @p now	ekeeZd
-2castin in	aeefdl
bsfor period past	dbZddk
-3shuts on the	afadcl
-1seasid	efcddl
-2the seasid	efcddl
-3at the seasid	efcddl
+2who is	hcddZh
pdoctor	dclhhb
prestfu	ceffle
clwomen	lfbfcf
+bbrings	leefeb
crbrings	leefeb
+bspoken	ededel
-bfriday	jidZeg
ptone	Zeefhk
-2scan by	clefcb
-2bamber on	cddedl
-3to bamber on	cddedl
clmiss	fclfiZ
-3a yes to	fdleca
-benjoy	cdeffl
-3her inbox on	blcedb
-bpasspo	Zfgeif
-3second round on	adkdZd
poverhe	lddfde
+bstrong	cdffld
-2declin on	cjZaja
crsuits	ddldbh
-2email from	fffflZ
-bfourth	eebele
+2, hard	eeleca
+2that all	Zcdegk
nhim	gkcZid
+byer	deleed
psince	bhbleg
rbact please-do	ehhdZc
crpipeli	lefcee
+2as we	Zgfffg
npostpo	eiffZj
-3meet you on	dehciZ
+2, wellie	beldeb
-2break until	abfefl
crsearch	efffbl
+2off .	ceeddl
pcrimin	Zjeidf
-bnailed	ibeflb
clnailed	ibeflb
pmatthi	ffeflb
-2head office	cddlcb
-3to head office	cddlcb
pross	effflb
pasleep	iefdjZ
prude	belfef
-1allott	ckefcZ
-3is due on	faehZj
ptan	heZfgi
nlibrar	lhbgeb
-2passed on	dfedla
nluck	Zbieij
-1name	gZbeif
-bsortin	effldb
-3choose yours by	blffde
-3timeta change on	addfdl
-3i told them	hcfcZj
+blive	efeecl
-bautoma	abdelh
-1lotter	cceedl
-2housin lotter	cceedl
clmaybe	kZicec
+bbursar	ldebaj
-3from you for	biceiZ
clrange	feebel
-2phone calls	ldceda
-2valid for	afbdZh
-1met	Zbddjd
+2or whenev	Zccdkh
+2, forget	beedlb
-bcancel	aaedlj
rbsuperseded slipped	iigZfc
+2we want	jefdfZ
+bfirm	lafdfd
-2receiv on	ddbflb
-3some time before	Zdfffk
padd	lddffc
nago	ceefel
-2cantor 's	bfdcdl
-3the cantor 's	bfdcdl
-3have an answer	Zbfejf
-blifegu	helfda
-3@d whethe the	bclfec
prelief	Zcfkig
ples	idffZk
+bjobs	edbffl
-2baker knows	afecel
-3, baker knows	afecel
-bputs	hdeccl
clcorone	jfffhZ
-3contra by the	daffhl
-2then on	jcacZf
-bhangov	dfelde
clpair	lcgdbh
+2: either	lcfebc
-3be there on	cjZfeh
pneithe	eldece
+2late ,	adffdl
-3regret , and	adffdl
-3has told me	hdcfjZ
clbarber	eeeflc
-2portal from	lfffbb
-2london on	bfekhZ
+2the tastin	eeffla
-3, i have	Zbjggg
-2notice is	adfedl
-3my notice is	adfedl
-bwins	lfefeb
+1haha	cedecl
+2, goes	ddadel
+bsignin	addflg
clshow	Zckcgh
clevenso	Zdhfek
crfault	efffbl
-2sittin down	hecheZ
-3are sittin down	hecheZ
nboy	jlcfda
+2i write	dZeebj
psevent	hifdhZ
-3for us on	aajcZk
rxsuperseded after no	aeeflb
-bbald	cleede
+2, list	Zedibh
pjudici	dgeebl
ptrade	fdcjkZ
crveteri	leffeb
-bchoice	kZgedf
-3in the post	bdadld
-3hands on the	hkcfdZ
pcases	leeffb
-3takes place on	abieZf
-2attend on	efeflb
-2we reopen	bdcfel
-2ringin everyo	fjedaZ
cldriver	Zbhjgi
-3goes out the	ldeeeb
psafegu	cbieel
crknows	eedfcl
crlead	jeehgZ
-3new date :	leefca
+2before a	bdefle
cljulio	ieffjZ
-3takes place from	efdlba
pchecke	healhc
-3back , the	leeeeb
-3all applic on	hdcfiZ
-3trust : follow	efdfal
+2to rule	gbedjZ
+bcommun	effleb
+2x $	egZdkb
crgrade	ckefjZ
pbelled	gfffZk
nrevise	clcfdh
parea	gblidb
+bassume	kZefeg
-2she hears	bffebl
-3that she hears	bffebl
+2you were	efbfld
nbed	kdldcb
nremove	diefal
-bwear	eedfdl
clwear	eedfdl
palthou	ggjeeZ
+2, may	bfefla
-3both before the	alefcc
clwalpur	efeebl
cldonor	gZfegk
-2said so	fcbfiZ
napron	iejfZd
nforty	dhjegZ
-3: come by	jZffdh
+2throug the	fleeca
+2about it	bfekZh
-3# , from	ffefbl
nbadly	elcddg
-2, was	ffffla
-brosali	iekdeZ
-2to by	lcfeec
-2lisbon until	ffffal
-3in lisbon until	ffffal
prow	jiZdcg
-2appoin of	fecfla
+2she gave	cdefla
-2my desk	gZceih
-btradin	flceee
+2they asked	cdeela
pmanage	idgjfZ
-2system :	Zcajch
-3them till the	kceZdf
nlapses	hjdegZ
-2mine by	blffed
+2being a	beeebl
+2but it	dbdadl
-2season from	ffcebl
-bgenera	lbcckb
clsubjec	chdfcl
-bconvey	fifehZ
clrememb	fbgale
-2expect on	aaZkdf
cris	gZcfkg
-1gr8	beccdl
-2a gr8	beccdl
-3have a gr8	beccdl
nskies	kideeZ
nviewed	eedeel
nlandla	deeedl
+2and others	aefeel
-3into servic ,	bccedl
-blittle	eeedld
pnatter	glicca
nconnec	ljbebc
clraces	defdfl
-bfurnac	ejlcbc
clfurnac	ejlcbc
pgreeti	dfdhlb
crskippe	dfecel
-3had you applie	ffffal
nnoneth	edfdel
nsupper	laefhc
-broadsh	celdbg
-2open at	dcbfcl
crreques	dddfel
crn	echled
-2onsite on	edjfgZ
ppersua	flefdc
-bnear	idcfal
-2tour on	ddZfhj
-2i asked	bfffkb
+1plus	eceeek
-1questi	ajdegb
pdescri	dceefk
-3will sit on	jfffda
-bsalzbu	eckffd
clsalzbu	eckffd
+bbeing	ggheag
-baccred	ckfdch
+bstarte	aeffii
+bp45	egafek
-3has to be	gjbfba
-2says :	ekeeda
pscotla	ddeefk
-2are shut	cdcfek
-3we are shut	cdcfek
pillegi	ckfffc
-bhow	jagdka
-2side of	cacbhh
-1revert	keeedc
-2will revert	keeedc
-3get told by	kcffcb
+bhousek	beffek
crhousek	beffek
+2with us	aafbik
pwhat	ehcgkc
papothe	agfffj
clskippe	edkcdg
-3all of them	kccebc
nmarrie	keeedd
-2meetin 's	idabbh
pwhenev	gkceaf
-2birthd ,	kcbdeb
-2site ,	ccdfdk
-3on site ,	ccdfdk
+2and should	dbbaig
clclarif	agcfkg
precipe	aakejh
pdroppe	ahheid
-2board from	fedfbk
nkassel	cjkeda
-bhit	gkbedd
-3mail you on	kedebc
nfiles	ajckde
-brule	jbccck
nwarn	kfdffb
cldebrie	kbbege
-2wait beyond	haeege
+2regard ,	kcffdc
+1concer	adacih
plearni	afgeek
nstudy	kcefed
-2consen by	ckffdc
cldresse	edffck
-3got invite for	ffafdk
-3will be in	ifjdca
+bhere	idgeka
-1sick	aeddfk
+2and @p	efddkb
+2, offer	beiaai
-1house	ieeeai
+2, save	afefdk
-btray	kgcfeb
clgeneva	kfeeec
pguess	ggaebk
pcafé	kdffed
crvisa	ekeffb
nquickl	fdkede
pstylis	cffkfc
-2nothin within	kcffbb
-3hiring manage on	afekdc
-2hearin back	kdefeb
-3back to the	keefdb
-2we need	kefeea
clitem	kffeeb
-bmeans	gkcaaj
cryourse	ajkhcb
-3us at the	aefcjg
clprayin	kbfffe
pbookle	ffkffa
-2shut until	dcfeek
-3run throug the	ccbkea
+2ish $	kdbdec
pfault	fjaehf
-bthan	giacka
nsails	dfecek
+bbasel	ekefag
clbought	ekefec
-3not in the	aeffdk
-2missed on	eebekb
-3you missed on	eebekb
-2says the	aeceke
-2night ,	ibadcg
clspecia	eedekd
crhusban	fkeffb
pspeech	kdfecf
+2what they	keefcc
-3is due in	giffea
-3talk about you	bfdkga
-3it : within	bcfekb
-2read yours	bffjak
-2any aftern	aekdce
pdrive	fakicd
-3can you make	ddkfdd
-2decide after	ddeedk
crboth	kgafce
pthingy	dkeeee
clfish	effekb
crsend	bihjaf
plender	keefed
-2abroad until	feeeak
-3reside abroad until	feeeak
pq	giabaj
-2our offsit	eeeebk
-3, our offsit	eeeebk
+2that we	efdckc
crpermis	bkfeee
-bowe	addekj
-3moved up from	addekb
clupingt	dckeef
-2kept for	afdeaj
-2hand in	ekbfea
-3, hand in	ekbfea
pprovis	ckccch
-2me til	kaeeea
+2now ,	iabiga
-3wants me in	eckffb
-2known before	affckc
-3be known before	affckc
-2candid run	cfdbdk
-3the candid run	cfdbdk
pstaff	khdecd
-1commit	cagjhf
-2the direct	acigef
-2down within	kbfffa
-2themse till	ebeeja
padeyem	bdgffk
nvia	ckdeef
-2jurors :	bedkda
-3extern jurors :	bedkda
crtown	kfeeeb
pmidwif	kgeedc
pgrumbl	ffffak
-3my breath for	cdefck
ninsura	bhieaj
-2said ,	kicfaa
ppo	cdffek
+2: had	ffefak
-3not come in	ffefak
pnoor	keagdg
+2to record	bkffed
-3's office by	ajfjeb
-2texted at	eebfak
-3guy texted at	eebfak
-3@d , posted	hdeeia
-3, you hear	kedfdb
crjo	geedkb
ndeserv	afffkf
nauthor	egaihe
-bjourne	efekec
+2, front	acgffk
clawarde	heebkc
-2assess on	fakdja
clbrief	ddaekk
-2well done	dfebka
crclose	hcjcai
-bbot	bkeeff
clbot	bkeeff
+2and makes	kfecda
+2, been	bffekb
-2, nothin	bfeedk
-3@d , nothin	bfeedk
cllater	ikefda
nswept	cfekgb
-3daught says :	ekeeda
+2to give	kbeeea
npupils	eekffb
-3form back within	bkffcb
+blisten	hckfga
-bbloke	gkfefa
+1confir	kdccdb
-3for you within	kbfffd
-3for you the	keafeb
+bmostly	efefck
+border	bfdkjb
crarrive	aefjjd
-1always	cefdek
-2thing always	cefdek
-3a thing always	cefdek
-2a zoom	cekfda
-3jury @d is	afjhea
pdriver	bekgfe
-bblue	eiffja
-2discus on	abhkcb
+2, therea	cickca
-bwalkin	dkcefd
-3appoin on the	kecabe
clexec	adeakh
-2only on	cekhab
ndeep	keeffb
+2nobody works	debdbk
-2two people	feagah
-2lady said	gfeega
-3one lady said	gfeega
flme	dkhdec
crwe	egbkgd
-3she first said	cffeka
-3the latest on	ckeedb
+2she said	hafeak
pstall	afhhgf
bsbefore time-only ahead	ieeeha
-3inform by phone	aehfkh
-2up from	adaekh
+bexam	fkbffc
-2they took	bbffkb
-bjudges	kakbgb
-2lucky :	kecfdb
-3time lucky :	kecfdb
paudit	fjihab
+bmarked	ffffak
-2could be	jacbfd
+2, our	jaheea
-2these on	bedcdk
-brunner	fedfkb
-3is here on	aedibg
-3shortl is done	acdkcb
-3come back by	abffck
crstarte	iiffae
-bstudy	cfjeja
-bguide	eecfek
nbuildi	hefake
crsends	kbekea
pclears	keeece
npushed	dfffkb
-2met ,	afdkah
-1lesson	aaieif
ntabs	ekefec
-3held on the	bdkcha
-3asked me on	efeeka
+2but @d	ffffka
Tl	kacbeb
+2becaus rota	gjecca
crstuden	akfedh
+2but there	ffffka
+2of the	ggbhae
-2record :	beceka
-3on record :	beceka
clcooked	fffeka
-3writte examin on	cdkdfd
-3my word by	ckffeb
-2your dish	achkca
-3tastes your dish	achkca
pvery	hdcfak
clmeetup	deefdk
+2or at	abfedk
clmagist	kehead
-1planne	bfdgka
-2try us	aedeck
-2second on	aedicg
+2could you	cekefc
pannoyi	akffff
plinz	hddfka
crrecomm	ieecka
+bissued	cfeahk
-2, both	afcicg
+broaste	ffffak
crroaste	ffffak
-3name by the	jafeha
+bappeal	afefke
-2outcom ,	kcdddc
-3the outcom ,	kcdddc
-1forum	adkbcf
rxanswer on ahead	hfafbf
nglossa	jbfkfa
ppush	ffefak
+2for all	gdddai
nchin	fdefkc
-3candid interv on	efefkb
-2number :	kdffeb
crteache	fecfkd
psocial	fkkabb
-2go there	eckeea
+2s chat	efeeka
-3goes out on	kaccbd
psaying	kaffja
-2mandat expire	eaefek
-3bank mandat expire	eaefek
+2, nobody	aeffgk
-1neithe	acbdig
-3of us on	hdeeha
-2call everyo	afffkc
-3to call everyo	afffkc
+1regard	iaaeig
plagos	kbfffd
psingle	kdffed
-2expire after	adffdj
ntallin	deeedk
+2still realis	ieaeja
-bjunior	dchfck
-2signed ,	ekcfba
pkid	bkkecb
-2mind by	kbfedc
psides	dkbihc
+2came .	beefka
pheatwa	eddefk
crmissin	ckedff
-3its determ by	ecfeaj
pinstal	hcbfek
+2and gave	bdeeka
ninacti	efffka
ptaster	akifed
+2but we	adfeke
crlifegu	hfffaj
nravi	ddcekg
pmatchi	ieefka
-2talks are	cfdedk
-2, induct	eeaefk
nraised	kffeaf
nshoes	abjeek
clfire	daddkj
-2wanted on	ckcdab
nchew	cdakeh
nskis	cfkecf
-bwind	kdffec
clarrivi	ajdedk
pfamily	gkfdbd
+bsilenc	hdddkd
-2file from	fffjea
-3your file from	fffjea
ptorch	hkdeea
-bscales	ckcffe
-2reopen in	dedfdk
-3all know by	aeffbk
-3and ring me	kaffff
-2do on	icbbaj
clline	hgafgf
-2come along	eekfda
nindica	feheka
nsry	efefkb
pflying	jbbeck
-3compet panel sits	dfeaek
crthanks	addeki
pnakaga	ccffek
nwebsit	edagii
+1post	ajcddf
pvance	agffke
pputtin	efbkah
-3but not before	afffek
-3to say by	fhffea
plikes	kegecc
-2time is	adjdei
+2, two	agkbaf
nwords	kjadfa
pkatya	eeffck
pnicked	eeffck
pfeatur	eeffck
-2closes in	kcdcac
+1look	dekfda
+2look like	dekfda
+2before he	bdckea
-2would phone	kfdffa
-3prefer by the	dkffca
crdies	khdecd
+2, firm	gddeai
clmatche	gkceed
nblow	adfkjb
-bgrante	ikeebb
-2to within	kbffeb
-3to tell me	jaefai
+bmadam	ceffdk
clnumera	ajefff
-3luckil that is	bbekeb
-3your trial shift	efdfkb
cljump	adifkc
cljurors	feckia
nmet	fefbke
+1and	eaejed
nalong	adjhka
-3be a decisi	afffka
-2vision result	efffka
-3colour vision result	efffka
pethics	fekedd
pembedd	eefkeb
-3runs on the	dcceek
-3rota for the	afjdch
+2to have	agefgh
npast	kddfce
-2long talk	bfedka
-3a long talk	bfedka
-1hired	heefja
-3off @d and	dfeddk
nfiona	ekffcd
-3send it by	adgfii
+2, send	beefdk
sithird-person	dabkaj
pnoddin	kdafeh
-bayşe	ehffka
-2expect at	akcdcf
-3is expect at	akcdcf
-2my note	gefeak
-3be called on	kfedca
-2out in	jhaecb
crstuff	dfekgb
nfalmou	ffafek
-3audit till the	aefdek
+2to clear	gaekca
-2aside the	cdihca
-3set aside the	cdihca
+2before your	daffij
ncovers	djkeea
-2people all	bfebek
-3seeing people all	bfebek
-2to spend	cdkffb
+2you owe	akdfed
-3be by the	kefebd
-bexec	adeckg
-2but before	afffck
-2bet on	bfceck
-3not bet on	bfceck
+2: we	abdekf
+2this time	bdfkea
clresolv	kbcfhc
-bvoice	afbejh
+2go to	ekefdb
clmedic	feddek
-2meet on	abgkad
-3respon within the	affkdb
+2nobody is	bdffek
-bapprai	ajeekc
-2valid throug	fkffea
-1bus	ccbfkc
+bsemina	efkfeb
-2office shuts	daefek
clroadsh	bbjcbk
nlines	aeffgk
-3result before the	adffkg
-2tour till	bcfdek
+2be possib	ebkffe
clwidow	ekdfdd
-2one hears	gdcagf
+2, office	dkbcda
-bnapkin	kefeec
-2depot close	ddeeck
-3bus depot close	ddeeck
+bstarti	bjgeai
+byour	bkiaaj
-2duty on	cbdfek
peilidh	bdfffk
+bboots	eekcdf
+2, the	efafge
+2and told	deecbk
pfirema	ekfffb
-3know within the	agfhkg
-3do not ring	ceefbk
-2renews on	ddcedk
-2sign off	aefchg
-2place in	beakbd
-2new date	keceab
+bmatern	ebffek
-2others in	aekefb
-2hey re	deceka
-3vote in the	jfdeea
clmarath	acdfkg
-2have by	kbffed
ppainti	cffdek
-1table	akdfed
-2debrie me	bedcbk
-3client debrie me	bedcbk
-3the same as	ffffka
-2slots by	bbefkd
-1founde	cdkeeb
-2vote the	edckba
-3we vote the	edckba
-3for them by	bkffed
-2that was	aeeehf
-brange	deeedk
-2comes the	cecbka
-3and return within	ckfffb
crhires	kfeeha
+2s people	ffffka
psmell	edhkeb
njaw	ceffkd
-3snowed in until	dbeddk
clhermit	kffbee
pheatin	kffbee
cranyone	ajcdke
+2and come	aedjbg
-3@s , to	fdfkda
-2branch on	fiadag
pcosts	kbffdf
crpolicy	bekffe
clenergy	ekfefb
+2to weigh	fjeaeb
-3lets call it	kffecb
-2answer before	gaechh
nsql	hffkca
-bguardr	akfffe
clguardr	akfffe
pincomi	deffkc
nall	eaajih
-2be announ	bffgck
-3will be announ	bffgck
pher	kfdbic
+bfly	fhjefa
pgeehrt	ajfdej
-3@p , financ	eeedka
+2: would	akbejc
ploader	djffai
-1died	efefka
+breport	egkebe
-bdem	ecdfdk
cldem	ecdfdk
crlog	ckfeee
+bshadow	efkffa
clred	keeeed
-bdurban	ebkdci
-3everyb on the	keeeeb
-3vacanc closes on	ebefdk
ppostin	ebcdhk
+beye	kbffee
-bratifi	afffek
nknew	eeffkc
-2sent in	efffka
nmarch	dkjeca
clwherea	fcfahk
pdisput	kgffda
-bkiddin	kfdffb
-3to us in	hgaegf
cldept	keeedd
-3rung before the	beffkc
nbefore	ehhdai
-2recept ,	bcefck
-3starte interv finish	ffefka
-2confir within	ckfffb
ptruste	bkbjdf
-2shift ,	afkfeb
-2settle by	ehfcag
-b,	ekffbe
pzurich	fcedek
-2shout before	bkcfec
+2and meet	cdkecc
-3christ on the	bedfdk
-2to read	fffeak
+2s newspa	fffeak
-3easy to read	fffeak
-2ring her	ahifed
-3to ring her	ahifed
crsurpri	ceffdk
-2people by	cafejh
-3must reply by	adfeek
-3mind up by	kbfffd
-2sheari gang	beecdk
-3, sheari gang	beecdk
-2which of	edkecb
-3regist before the	aehfhh
crheight	dekfec
+2and picks	efdbdk
-2please hold	edkecd
-2whethe the	abjfhf
+2with @s	ihaeda
-2^ doors	ddbedk
-3from us in	kaefdc
nup	adjdif
-3they said by	kefebc
-2wrote about	dffekb
-3i wrote about	dffekb
pchairs	kfiaaf
+bchasin	dfffbk
-2landed on	keeedb
prights	kedfgb
nvouch	feffbk
+2since the	ageedk
+2suit you	gaafdk
crproof	bkfffe
nsuppli	kbffch
-3can reappl in	cdffdk
+2be a	eaheha
pguide	ieaieg
rxact by past	hadeci
crclashe	aecekj
-1night	bededk
+2to put	haefdi
pred	agjcie
-2paysli by	aefkeb
-3be expect in	kfceba
+2the portal	cfffbk
-2ringin on	cfeekb
-3be ringin on	cfeekb
-3on it till	bbfjja
pinsure	igchaf
-3final word by	kcfeee
crhired	kabeck
clsometi	kakbha
clrounds	bcaekk
+2, reads	icdcja
pindepe	hjffea
+bextend	bdfkjc
-3not @d not	ffffak
-2lets do	bekffg
cldg	kffcee
-2we pick	keecca
+bchambe	effkeb
crcalls	kackdd
-3sponso says come	afefck
+bscorin	ahakfg
nkev	ahdeii
+2, portal	dkdeca
-3negoti meetin on	cdkdec
+2the runner	cjeeha
+2were not	adffkc
+2so can	eddedk
nfifty	ffafhj
+2to return	kfdcca
crquotin	kfefbe
clwire	ebeffk
crsherry	kefded
+bcallba	chdkec
psponso	dafejh
crinduct	fdefck
-bsurgeo	bkfffc
-2medica on	diheda
-2duty :	aededk
-3of duty :	aededk
-bdrive	dakeif
-2our hands	ckefda
-3in our hands	ckefda
frrefuse	gdakhd
pbex	jbbfdk
+2, notifi	iebida
pgig	fedfdk
nparent	geaicj
rxanswer after no	acjafi
nkeep	gaedgi
-3will have by	kbffed
-3made up by	gafdej
ptollga	dekefd
-2entere by	ckeffc
+bstuff	ceekdg
-2detail for	aaiebk
-3's good for	ekffea
crlie	deffck
preqs	bffkfd
-3no furthe than	efffka
pfool	kfeeec
-2hang on	keefda
crshifts	dkgebf
-2would regrou	cedkca
-3we would regrou	cedkca
nexcite	ekhfea
nstreet	ddbfkh
+2to upload	bkfebb
pgradin	keefec
flwill	kcgede
-1pickin	idagcc
ptrick	eeffck
+2, out	baadij
prepair	fafkef
crbecaus	gbkjga
-2same back	ddefck
-3the same back	ddefck
-3files on the	cedcdk
bsby period ahead	jgaadc
pfrom	gjagdg
nndlovu	dfffck
clvisiti	efdkee
-2marath on	acefkc
-3in leeds on	eedeck
crcomma	adhdii
ncheese	ibgfka
-3temp job till	bdfeek
-bmoveme	kfdeag
nhospit	efeedk
crbooks	kaffdh
nnamed	bdgedk
+1neithe	adcegi
+2neithe ,	adcegi
pfinall	kacdig
-3sits again on	kehaea
-3lists go up	keefea
+2to shake	dfecka
-3we figure on	dfecka
-bcompre	eekeha
crpair	keegeb
-3new propos :	bekfec
+2latest for	akffff
-bfor	aijcgg
pvan	jekaae
-bbarber	eeefkc
-bdear	hbbekd
+2after ,	aeejch
-2answer me	gkedea
pgoat	ecajbk
-2availa on	ikeeaa
nsatisf	dbffgk
+bposter	ajeedk
+2s open	edaefg
-3at recept by	ahfedi
-1never	adeeje
-2is never	adeeje
-3it is never	adeeje
+belecti	ajffgf
-3roadsh on the	bdjbaf
-2mum the	cffekb
-3your mum the	cffekb
-2swears by	kbfedb
pnerves	eddefk
+2our office	affffk
-3panel reconv on	afdkee
+1email	dbdcbk
pallotm	kegeeb
prsvp	kfcadi
clstewar	jefeia
-2honeym till	ccfcdk
-3, honeym till	ccfcdk
-3settle it on	acdjai
prush	ekhiba
+bexclud	decffk
-2deckha ,	cdfedk
+2on one	cdfedk
pflagge	geffak
-3, till the	ajecde
rxdenied after no	bhgeah
-bceo	fcakjd
-1lasts	iaeecf
-2^ induct	bccfdk
nlaid	aheeek
pangry	eikceb
-2interv inside	eaeecj
-1unifor	dckfea
-2^ unifor	dckfea
+2, flies	cdekga
-1moved	cecckb
-2debrie moved	cecckb
-3: debrie moved	cecckb
-3have chosen by	bbffkb
clpatter	bkcffg
-3@s , then	afffkh
-2everyo in	keffcb
-2went out	edefka
-bhiking	beeffk
+2yes and	efcfkc
crbus	afhfej
nlonges	defjja
-benough	kgefdb
-2candid accept	bfeeka
pgrowth	kbeedg
clpile	keefeb
nnewer	cffekd
-2somebo for	eedebk
+bbought	feefbk
ppartie	keaefh
-3resubm by the	akffed
clmarta	keffha
nlobby	kchcbe
+2, five	eaiehd
+1rent	bdddck
+2rent ,	bdddck
-3note : the	bdddck
-bassign	afffgj
+2, report	eekeea
+2and with	fdcdak
-1appoin	gdjgda
nta	eajcdk
-2are meetin	aeebfk
-2nothin since	ffffka
-3heard nothin since	ffffka
-1vp	aefcck
-2now ,	acgdhk
-2the pub	adgcck
-3with the team	ccfjda
-3no , on	ekafed
-3an end on	fffeka
-2's ,	edbedk
-3printe 's ,	edbedk
+2date i	eeffak
-3bonuse on the	dfdcdk
-3me know inside	kbffbc
+2it has	ckcfcd
-bclipbo	kdefai
nasks	ahgdkd
-2start ,	ajaedf
-2^ if	hakcad
-2been @p	kefdba
-3allowe to say	kabfad
clwhat	kcdagg
-3is confir for	edkdcc
-3did not say	aeeekb
nnod	kefebf
-3conclu on the	efekba
-1visito	dedfck
pbrigad	feefkb
+2and want	dkajba
+2any time	edkedb
-bink	kgefea
poriel	cedffk
nrain	bkefgd
phole	keefec
pmme	bfeefk
-3up before the	kbffec
nfundin	ckfehb
-2awarde on	gedadh
-2was on	efeekb
-3left , one	ddjcah
-3heard on the	affbfk
nyourse	ahidbj
crvoicem	aedfij
crwelcom	aefehk
pconsta	keedde
bsin span ahead	jkbabb
crfurthe	dkgede
ptriest	ebfffk
-2for on	fecdkb
-1sorry	feeeka
-2to wait	hceeja
+breopen	dkdefc
-3our exchan of	afeekd
-2the trial	edeeka
+2, ugh	gebcja
-3result at the	jffega
-3it in writin	kdefca
+2, win	keffec
-1agenci	ddcfkb
-2four agenci	ddcfkb
-3with four agenci	ddcfkb
-3audit ends on	affbdk
-2school in	dfeebk
claffida	ckffed
clsuperd	ffffak
pfundin	kfdfce
-1called	bbbcke
pde	ijadhc
-3of them in	cbdeek
-2not talk	cfdebk
-3can not talk	cfdebk
+breveal	keefeb
+2over sherry	keecdc
-1till	iecaee
clinitia	bkdfci
-3it is due	ckffdd
-2house by	kcffea
+2becaus on	eeifai
-2does that	aceddk
+bdrive	cikedc
-2house in	efdeck
crmuseum	kfefbe
-3of us ,	iajecc
ppester	kdffec
clnaidoo	afffke
-2keep saying	bffdkb
-3they keep saying	bffdkb
-2of nine	beffck
-3as of nine	beffck
boago	ccabhg
bsago day past	ccabhg
+2and need	ediadh
-2is coming	kceded
-3tell me the	kcdeed
crrates	eedeek
crboot	ekdeee
-2exchan of	afeekd
psmile	kbdfdg
-3not availa in	ffcfbk
clzonal	kcffed
-2salary number	bkdccc
psettin	bekdbj
cllips	kceffd
naffect	bkajbi
+2ok for	agcffi
-2now says	kedecb
nhuntin	ffffak
-3validi : until	fkfdea
pready	faheig
-2and me	ebjefa
-2outcom within	kcffcc
-1demoed	ceddka
-2, demoed	ceddka
-3@d , demoed	ceddka
-2system within	akffed
-bin	dkgdcf
rxaside in no	dajabf
+2but you	ebijea
-3else hears by	ddfeka
+2they go	addjcf
-2flies on	ckceca
-3she flies on	ckceca
-binstit	acidek
-2with ,	efbcdk
-3dogs with ,	efbcdk
+2the search	ffffka
+2and their	gedaie
-2his pick	affkfd
-2card :	gjbeba
-3busine card :	gjbeba
ntakeov	ffffka
-3stays valid for	fafffk
-bf2f	ffkfcc
clf2f	ffkfcc
-bspit	gekefa
-bme	fkhccd
+1that	aideeh
-2me was	kfffae
-3told me was	kfffae
-2within the	bgajkb
rxact by ahead	gjadcd
-3your reply within	ekffda
-3that term of	cffeka
-3you held on	feafke
+2but i	hacadg
nmuddle	keefed
ptundra	ecdffk
-2shift on	caiegf
+2and text	jecaah
+2and result	cffagk
pneed	gidaie
pticked	aedfij
nneed	fekebf
pfunder	cdffek
+2, we	ebahfh
palles	bigdak
+2free .	abifej
bsafter time-only no	bahdaj
+2s call	adbdck
-barchiv	kagfhc
nthing	jifcag
-2say within	cafejg
+2whethe a	akffed
-2i named	cdddkc
-3@p i named	cdddkc
nwinter	dafekh
+2is in	deifja
-3jobs for you	cfdeak
-2hr says	hefefa
-bcasts	kcdbeh
clcasts	kcdbeh
-3, all on	keedcb
-bcompil	cffkde
-2choose in	keeeca
-2, verdic	keeecc
clexclud	keffeb
nthirty	jfffga
-2anythi from	efeebk
clpulled	acgeji
+1prayer	jabdag
-bhouse	jcbjai
crkayak	ffffbk
njetty	ffffbk
nframe	defdek
+2and get	acfkdc
-bfryer	efefck
crcross	kcfffc
-2job till	ajfedf
-3to go on	bfcffk
phurt	bikefb
ncrumbs	gkffaf
neveryw	gkffaf
nphotos	feffkb
-3the system within	akffed
-bclassr	eekede
-2teachi cvs	dcdedk
-3do it in	adjded
-2takes place	abjjba
-2a reply	ffeeja
+2to book	ckbffd
+breadin	cdfgdk
+2for anothe	dckfia
-3before close on	fkdffa
cllector	dffdek
-2us to	kcdeea
-3hold us to	kcdeea
-2sits the	gdbjac
-1nine	ijcdac
-3we will decide	ifddga
-2the role	afkeja
nmain	dcdfgk
-3i return on	bffddk
nroofs	keedde
-3writte to on	kfefea
+2we paint	bdeeck
crbind	beffek
pgrandm	fkefeb
phaberd	fkefeb
+bdesign	ffkfeb
ptidy	kffedd
-3head chef on	adckcb
-2done by	fbckha
-2plan for	dedddk
+2so $	cdddkc
plisbon	hagfgg
+2the last	faefch
phave	fgggah
-2office ,	adgecj
-3someth for you	kedfba
crblocke	defkfc
+bsell	dekfbg
-2accept till	dkfefb
-2due :	ahacjb
+bonboar	jeecai
-3goes how about	hibeea
+bfumiga	deefdk
clherbar	deefdk
crfumiga	deefdk
noperat	aijkdb
-2batch on	kieaca
nriver	dgejai
crgreenh	ceffkd
clmailbo	gkaccj
clhut	hjfeea
nwide	bfffkd
-2supper on	kffaeb
-3from # to	bckegf
+bearly	bebefk
-2mail within	cbffbk
-3to sign within	agfddj
-bsponso	cfffdk
pguardi	djffja
nenergy	ekfffa
-2^ usuall	hdffga
-1these	deffbk
-2of these	deffbk
-3is on one	adcjbe
+2to finali	kfdafd
crare	gedbke
-3which takes about	bbeeck
-2, try	bededk
-2email dated	ffffak
cllots	gekedb
-2mentio the	efffka
-3i mentio the	efffka
clhinted	adeekg
+bchoice	iibgah
-3you asked for	aiecdg
pturnar	affdfk
-2hands on	hkbeca
pcalaba	bfffke
-1update	iedeai
-2pronou within	adffkd
-3will pronou within	adffkd
premark	cdeegk
+bagreed	jaddfh
-1joke	bekcad
-2@d from	ffkeab
-2declar by	gifdca
-3's day ,	kecdda
+bneedin	ffffak
crneedin	ffffak
-1e	haebfe
-3course in the	becefk
crreport	fhkcag
ptidyin	feedck
ntake	bkficf
+blent	ffdedk
-2café on	bchfja
phoop	ckeffd
-2office before	aieedf
-2answer until	iheeea
+1turned	abefgh
nan	fdakfh
-2now so	cfffak
-1leeds	cfddck
-1during	kceacg
-2long :	kddffb
-2erased on	cdcebk
-3come back on	aekddc
psenten	feeebk
bsover span no	jcjfaa
npronou	iaeekc
-2shortl within	kcffdb
siirony	abeegk
-1paid	aeceek
-2get paid	aeceek
clawkwar	feffbk
-bbest	hideag
-bde	dcgfak
pcrewin	kedffd
nyou	iaeidh
+2you must	akcfee
-3far side of	bedfck
-3candid as of	cfffbk
-2or no	fdaige
-3yes or no	fdaige
pheadqu	iggffa
nleak	ffffak
croffice	agihff
clcanons	affkff
-2them from	eedeck
-3second interv by	afffji
papropo	dgfeka
-2made by	eafeei
psimone	idffaj
+1coming	kddbbg
pbuses	keeedd
-1either	bakcjc
pbay	eiffja
pdrove	kedeee
-3appoin commit on	bfdkdc
-2dean on	aegdak
-3the dean on	aegdak
clsemina	kedddf
-3tell me by	eadeik
-2saying the	fdieda
-3me saying the	fdieda
-1sorted	kecedb
-2manage has	kdfedb
-3web page says	hcfeag
-2the crew	afikdc
pfront	dcdkkb
-2fittin is	edkeea
-3unifor fittin is	edkeea
-2work by	gagfjj
-brotas	ckbeid
-3told me in	kadedg
cltreat	ekdfec
-2exerci :	bdkedc
+binvita	ckbekb
-2hold the	cefeja
-3you hold the	cefeja
-3notes in by	cefack
pcandid	ebfdkg
-3no , the	cdcekc
pward	kcbecj
+bbirthd	eeeedk
crbirthd	eeeedk
-bquicke	kdffbg
+2we begin	beeeck
-2though by	kcfeea
-2shuts for	dcfddk
-3i get told	kffecb
-2walk on	cekfea
-2mail comes	keefca
-3hr mail comes	keefca
+2, wherea	afdcck
-3closed until the	ddfdek
pgenuin	kbfffd
clrector	fadkhf
crmobile	ddefkd
-bregula	fedcfk
nconsta	gffeja
+2she had	afffkg
-3is advert until	ecfedk
-2^ still	abgfdi
-2candid from	ffffka
pattn	kidfea
-3did the interv	efkfba
pmuskra	dffkec
ncite	dffkec
-3up until the	befbek
-3list , by	kafffc
npester	jegfga
-3be rung on	keefea
-1recrui	jbafcg
nken	dfeedk
-3not earlie than	cfffck
-3applic in the	ifehfa
-3spoke on the	ffefkb
-3your availa on	dkcfac
-3panel is on	aejkea
-2decisi inside	akffdd
crticket	ckeeai
-3answer you by	bcffek
-2twice :	bfedkb
-3moved twice :	bfedkb
-3's vote of	efdckb
pnuns	jbfkdb
-2lift ,	bjaedh
-2sorry about	eckfba
pwash	ekcedf
-3want you from	efeebk
pwrite	ijfadd
nceo	fdecck
prespir	jeifea
-3teachi statem by	ekfedb
-2would have	acefdk
-3you would have	acefdk
-bhat	hahfeh
-1save	cedfdk
-2evenin save	cedfdk
-3every evenin save	cedfdk
-2early shift	ieefia
-3the early shift	ieefia
nedit	edffkc
-2you inside	ghffda
-2receiv within	agffdh
-3be receiv within	agffdh
nthat	kdchga
pintend	khdfcc
+bcvs	cefkia
pawaiti	fkcfec
pshift	egjeha
-bpleasu	fddfkd
-bgrants	fkfcga
clgrants	fkfcga
pdrawer	kefefa
+bthanks	dhcedk
-2gate on	kdbfcb
-3the gate on	kdbfcb
-2: said	cekeag
-3shop : said	cekeag
-2it throug	ddjaeh
-3works here ,	feaheh
nprobab	addfii
nhandov	jideae
-1em	eiahae
-2announ on	kbbccf
+2: there	jeffha
-bblower	kbfffe
clblower	kbfffe
-2change from	eecdkb
+bfences	dffeck
crfences	dffeck
-2manage in	adffkc
-1hangov	beecck
-2, hangov	beecck
-1stuff	ffffka
-2beyond the	kdfecd
-3made you on	bdbekb
-3day off is	cedfek
-3travel to us	cfecck
-3from the client	bfffck
-3will decide on	kffeeb
-3she has till	acfefk
-2is said	kfeecb
-2too ,	ajgfdb
-3hours : @d	efafek
+bmill	ffhfai
-3talkin to you	aegfkg
-3boss is out	cfeddk
ndecidi	ghcahh
+1when	feiida
-2, keys	bcceek
npaint	dkeffd
-3webina on the	ddbfek
+bseason	ijeaaj
-2onboar in	cfdddk
nonto	dkffed
crpage	ckfefd
crchance	ddeffk
clstayin	kedffc
-3dates in the	dakffe
+2, secret	bedkcb
pprocur	bedkdi
crsuppor	edffkc
pdan	aeejje
neleven	gfcebk
-2postin to	beedbk
-3the postin to	beedbk
crreveal	keefeb
pbusy	cefefk
+2and voted	deddka
-2to choose	fecbka
clpacket	ckccbk
-2words ,	ajejeb
-3bad , within	caffkd
crchoir	cfeedk
-2job in	jdffha
nvineya	aeddkh
-1cross	kdefdb
-2a cross	kdefdb
+1should	hdhbfa
nwashed	dkffec
nprizes	eeeekd
-2talkin :	bfcddk
-3the talkin :	bfcddk
-3is until the	jafefg
-2decisi is	kfeedb
+bbelow	digfia
rxdenied before ahead	dcacdk
clreset	eidfaj
phopefu	ffffka
-2pink again	cecedk
-3's pink again	cecedk
-2promis you	eedeak
crcounts	gdedbk
clnos	dgkfeb
cllad	iaaicj
psuffic	afkeeg
-3is in the	icjacc
nstretc	fcefkd
ncomfor	eedkee
clever	dcedfk
psixth	afhedk
bofrom	cafffg
-2messag of	eeefkb
-3: @p to	bedkdb
+blad	keefga
pringin	akddgh
-2that comes	kefedb
+1though	fiadag
-2@d read	fejeab
-3says @d read	fejeab
-1azores	eedddk
-2the azores	eedddk
-3for the azores	eedddk
-3summer break until	acfefk
crsilent	egfkdb
pincrea	kfffea
-2phone him	bkeedd
+bused	fkfffa
-3to decide in	kffeba
ndov	eeeedk
-2thing after	ffffak
+2of nothin	ffffak
-3cadet thing after	ffffak
-3under # on	fbkffc
+2whiche way	keeedc
+2but not	jefdae
-2disreg the	ceedkb
-3the team ,	ddkddc
crallerg	bkeffe
-3the site by	ejdeda
-2^ come	ieaech
nwaiver	ckcfff
-boption	ckhfeb
+2i could	adffig
clclaim	adefik
clsignal	hfgfag
+1ends	gjaaia
nexampl	dedfdk
-2thinks its	ceeeka
-3bot thinks its	ceeeka
-3what is your	dfkeea
-2yours on	aaedkf
+2as i	adcbhh
-3yes to you	aeeegh
+2, beyond	bfecek
poverti	ffkfeb
crintro	ecefkd
+binbox	kcfedg
+1nite	kefeda
-2manage round	cekfdc
-bestate	kdhega
pplace	ggeaie
-2inspec on	efebck
-3the inspec on	efebck
+bexamin	cdkfef
-2again :	ibgdia
-benglis	kcefhb
paccent	hfaidg
-3try out on	aekdfd
-1wine	bekdga
-3interv held on	ffdfkc
clq	deafii
pblood	bkeeeg
crzoom	ddikeb
-3the day by	kafffe
plays	cdfffk
-2are until	cckaec
-2coming by	bgefai
-bexists	dcfefk
clexists	dcfefk
-2legal ,	afecek
nbenefi	ibbeek
-bmagist	jekeac
clreacti	dekffc
-2gaffer :	cdcddk
+2concre @d	cdcddk
-3from gaffer :	cdcddk
-3honeym till the	ccfefk
pperth	fckbdh
-2begin :	bedeek
-3traine begin :	bedeek
pexchan	bhkfce
+2in some	cdekca
-1select	ekadba
clcolumn	eeefdk
siinvites-questions	iceabh
-2i mentio	hekfab
-3@p i mentio	hekfab
-3, from the	beaika
pprice	ckefah
-3on you by	adfeek
pprint	ajdddj
-3: within the	kefecd
+2and applic	affjff
-baim	jaeekc
-1exactl	fjfeba
-2chapte have	bbekeb
-3thesis chapte have	bbekeb
nmonth	hbekce
clwhich	gjegfa
-2aye by	bkffec
-3say aye by	bkffec
-bshipya	aedekh
creveryt	ekcggc
-2course till	befdek
-3a course till	befdek
nchangi	kefffb
-3that is by	kcfdec
pbury	edjfaj
pwasp	jeeiea
pspelli	kghfca
+2, starti	dkedaf
-3slides by the	cafffk
-bprovid	dkdjda
-2more by	eaffej
+2for gettin	cebfkb
-3origin pencil in	cebfkb
pfind	fffake
-1picked	eccekb
-bthrill	dekfee
-2direct back	beeeek
-3ops direct back	beeeek
pthrees	ijfeea
pcoveri	fdjifa
crnext	bkefeg
-2booked for	gacabk
-3interv run until	dcjadf
-2harbou within	afffeh
-3the harbou within	afffeh
+1calls	bdeedk
+2calls $	bdeedk
-3# , no	bdeedk
-b@d	aeihgg
-2may be	bdfffk
-3it may be	bdfffk
-2needed until	ecfedk
-brating	efekec
nreq	efffkb
nany	kfabhf
ptunnel	jeifea
+2left to	afjfhh
crsemina	efkfeb
-2stamp :	abfekb
-bgrant	egdaje
-biqbal	kfhdea
cliqbal	kfhdea
-2reply inside	ebffja
-1way	idabeg
-3you a line	kfeeeb
-3would fall within	acffkb
nmistak	fdddke
-3refuse by the	abffek
-3my boss says	kefddb
-3sounds good ,	aekecc
-br	hebdek
pconfli	fkecde
clheight	didfkb
pquarry	ahedkf
-3will decide in	bffekb
-2days from	jfidaa
+2yes ?	akeeeb
-2likely in	aekcdb
-3, likely in	aekcdb
-3answer 's coming	kfefac
ptwos	ajkfeb
pukulel	ajkfeb
pcopywr	fdefck
cllindqv	kefffa
pprovid	dkkacd
-2result ,	hbacbh
ndictat	jeedah
-1files	effdkb
-2the files	effdkb
nrude	haffck
nannual	abiefk
clholder	cfkfed
clshipya	aedeji
nsmell	adkffh
-3decisi day is	kedeec
-broll	efkfeb
-1slamme	bfeddk
-2are slamme	bfeddk
-2phones me	kcbfdb
-2like it	ckcffe
-3would like it	ckcffe
pdaught	kicebd
+ban	kaefdg
pone	gkfdbe
ntastin	ckddeg
nhut	ifekba
+2after closin	icidba
-3to him on	dddedk
-3say yes by	aehfhj
pbump	dfbffk
crvetted	cefkee
nverifi	kjefda
-2folks within	kbffdc
-3to folks within	kbffdc
crforce	deffkd
clsort	heheha
-badjudi	heekea
cladjudi	heekea
ppune	deeeek
pvice	jdejea
+bexplod	dfffkc
pjinxed	dfffkc
-2cheers for	ceeebk
-3their second interv	ffbedk
-2reques by	dkffeb
-1jobs	dfefck
-3reach us by	biffja
preel	kdffed
-3decide in the	dbciah
nmonste	kfffeb
-2counci has	jefgba
-3works counci has	jefgba
nhe	gaceji
ppal	iekecb
clhear	kffcja
-3we read it	cefbkc
-2be phoned	kedecb
clcurato	eeekia
clfiona	bffkfe
crstays	kheecb
+2withou you	bedddk
crused	fkffeb
pferran	bffefk
-3ring on a	cfefbk
-3people hear on	beedck
-3be inform within	beffkb
-3inbox before the	iaefdi
-2checks take	dafkea
+2for tellin	jcdcha
-2announ in	hfdcag
+bdms	kdefec
+2, none	deefck
-2optimi with	deeekb
-3being optimi with	deeekb
clchapla	kffedb
+bsessio	kgckca
-3please wait until	kdffdc
cldeano	adffhk
pr	ahfeek
poverlo	kdefed
+bfalls	fiadhg
+2after #	cekedb
+bgdpr	ddefek
ncaps	ckeebi
-blawyer	kadbbk
-2sessio ,	jbjcda
pserver	ehkeea
-1say	kcdaed
-2to :	daadbk
+2though .	bkdeah
clsafegu	ckffed
-2rang at	efefka
-2notifi within	kdfeec
nangry	ekdedf
-3inform you within	aeffke
+2coming ,	keeecb
clcompil	cffkdd
clref	fhdahh
-bhelico	beeffk
clhelico	beeffk
clarchde	fhkeea
crwalkin	dffedk
+binquor	ffefck
crinquor	ffefck
pmortif	ijffea
-2publis by	kcffed
nland	kfedfc
cra	efkfed
+2to inform	kefdeb
-bbrandl	bkffff
clbrandl	bkffff
+bsteeri	ecefek
-2a weddin	bedeek
-3the date :	beefek
-3pay on the	edbfek
-2take place	cfhcaj
-2whole of	adedgj
-3the whole of	adedgj
-2verdic :	kddeed
-3campin on the	ijaeea
+bsupers	dffekd
-2conver and	efcckb
-3s conver and	efcckb
-2yes :	ajieba
-2need you	ecjfag
-bvoices	bffkhc
-bcompen	beekch
clcompen	beekch
-2no not	eeffak
-bswap	deiadk
clswap	deiadk
crtour	kdjeac
-3ring us on	ajbfbh
+baye	fdkfeb
-3portal shuts on	dkbcdb
cryay	hedeka
pwife	akieaf
cllists	idbdck
-btip	becfkg
cltip	becfkg
-2, refere	cdeagk
bountil	dgagch
-2same time	bdkfcc
+2and if	haacdj
+2: please	cakfja
-1those	fkceba
npetrol	dkfedf
-3we interv until	ffefka
nsmile	edeeek
-bstandi	eeedek
-1names	jaacai
+bnot	ekacig
-bcantor	dfedek
clcantor	dfedek
-ballotm	cckddi
nflu	cceekh
-2reply on	deceja
-3our reply on	deceja
-3for # on	eekeda
cleggs	agffek
crnews	gaachk
-2goes out	ffdaah
pfather	kbicgb
-2launch on	deedck
-3produc launch on	deedck
-3to indica by	acffek
-3answer it within	kbffed
-2hire people	dfeekb
-3crane hire people	dfeekb
-2say you	iaaeag
+2after servic	adhbaj
clairsid	ckffed
+2and got	eeefka
cl@d	kdhcbg
crrefusa	ikefbc
pmature	ccfffk
-bunanim	keeffb
-2's quiet	eeeebk
-3hangar 's quiet	eeeebk
+bobviou	keeeaf
+binclud	ekiade
+2, keep	kbifca
pngo	dcfffk
-2out within	kfefea
ncircle	ieaefh
+bsoft	eeeedk
norals	fkffeb
clwhatev	bkddgg
+2whethe your	daffek
-3@s , and	aeffck
-3test by the	hajffc
-3to say within	daffej
-2dangli past	kefeda
-3you dangli past	kefeda
pradio	fgjcha
clsilent	dcdegk
-3than i had	ffffka
ncorres	bgffdk
nprepar	agjiib
-2^ answer	hheeba
-bknows	kcffee
clgap	efhfja
nsubscr	ffffak
-2file for	ecffdk
-3on file for	ecffdk
-3you an offer	ceffbk
nrunnin	dkfdhb
-2flies in	bdeeck
-3asked if the	fdaegf
+2, matern	cafedk
clspace	jahfef
-2barber on	dddfkb
-3the barber on	dddfkb
+2and be	dbdhbk
pcpc	aheefk
-2to allow	kefebb
+bhates	bkfeeg
+btraini	cfgekc
prest	kediac
+b️	idbaih
-3take place on	aeeebj
clsing	cegcek
+2gone .	acfdek
punpack	kefffc
-3meets one more	cffack
ndietar	ffkdfc
pmentio	khcddb
-2you do	bahfbj
nblame	kddeia
-blabora	ffffak
crwing	ffffak
-bines	keffec
-3are coming on	achaek
-btyping	kdceah
+2if your	fabfgi
-3your applic of	eeffkb
crwritin	kfcgga
-2other job	eeffak
-3the other job	eeffak
pkia	kcfdff
pora	kcfdff
-1put	dacejf
-bvicar	fcdedk
pbriefi	cfkfed
+1than	jdbdaf
-3we tell him	haeeia
+beffect	ekffcc
-3medica board on	ccbekb
-3gave themse till	eceeja
clmin	adgeke
-3is availa for	bdffek
nhurry	adeifi
-3my availa for	ebkfea
-3give the commit	kbeefc
pgiven	gighda
pwoods	ffdfck
pshanel	ffeebk
nbarkin	ffeebk
ncarava	ffeebk
crchapte	ajkfdc
pgroups	affffk
-2addres on	bckeda
nanalyt	deeedk
-3lincol on the	beeeek
+1rather	kcgabe
+2rather than	kcgabe
-1envelo	ajbbie
-3which can take	beffdk
nclipbo	kfefdc
+2at ten	dekfdd
+bvoice	akffhd
-2good news	bccfkb
-3post is the	beeedk
pseemed	cfkfdf
clneedin	bkifdd
clhospit	fbhdkb
-2up before	jceeag
+2when i	fkecea
pcrossi	geffka
-3transc by the	bkffdd
prub	kdhfeb
-3publis on the	cfeeka
+bballot	chkdec
-2sittin ,	eekdeb
-3two sittin ,	eekdeb
pbo	kdeffc
-2other ,	kccffc
petc	fkffeb
crboat	dkhbee
ngas	agedhj
-1lady	dehkda
nshoe	gckeed
+bdad	kdecef
crappeal	abefki
-1count	kbfebf
-2us till	haeedf
cltiming	ffbfek
-2hours :	debdek
-bvolunt	deefdk
-1smoke	keeedb
+2whoeve starts	cdcfdk
+2to sleep	dfecaj
-1realis	ifdeia
+bcross	kedfed
-bflips	keefec
clflips	keefec
-2rules by	kbffed
+2and the	feaigc
ncollar	efieja
-2any mornin	cekffc
-3i will call	gfdeak
clpune	ejaedj
+2that sounds	afffhk
-3form email in	afffhk
+2to show	baefek
puser	ddeefk
phabit	kcffed
-3sea until the	cefdek
-2good until	ckfeeb
-brotter	gdkeed
clrotter	gdkeed
pscratc	jadedk
-2shut at	becfbk
pturn	gbebkg
-2f2f interv	fekfbb
-2will on	fdaagg
pchoice	dgbaki
-2back from	aefekc
crreleas	hbdkee
pvanish	ffeekb
-2tested on	cedfek
nsurpri	keceee
-bwow	efffkb
-2term until	faffek
pfifty	beffke
-3faster than the	hedfaf
+2for us	iafjea
pmagnus	ffeebk
nfinnis	ffeebk
+1still	hdfagb
-3yearly meetin on	jdbacg
+2till the	faeeie
-2record by	dkefec
pfinn	beeckh
nmails	acdjif
-3any later than	kbffec
-2test shut	feefkb
-3online test shut	feefkb
+2again ,	bdkffa
-2lands the	ddeeck
-3, lands the	ddeeck
pmailbo	jbheag
pdoor	dkchag
-3be declar by	kafddd
-1scribb	eeeekb
-2i scribb	eeeekb
-3rememb i scribb	eeeekb
-3announ on the	jdabae
+2, his	kbfbef
+bproper	gekebe
-2medica :	cakdcd
pseñora	kfeeeb
clfee	cfffck
crsafety	kdffec
-1gather	kfdbbe
-3ask again in	keffea
-3to start on	ebdfek
+1works	bbkedg
psepara	cgkiac
-bcutoff	dkeffc
+1could	acgdjd
-bcostum	akeehe
+bpile	kfeeec
ndonal	affkfg
-2's weddin	ceedek
crcircle	kfbede
+bgf	efffkb
crgf	efffkb
+btask	ffdekc
-3plain tie on	becedk
plarksp	fkefec
nforbid	keceaj
npinned	caekdi
nmd	fkfdce
clyay	dkefed
crbranch	bfkedg
-3please allow us	kcfedd
-3back before the	bkeffd
crsupers	cfffkc
cralso	jkeeba
-2us since	ffffka
crcolleg	afgfhi
rxsuperseded not-before no	iefeae
-2verbal offer	ecffka
-3is not ,	kceffc
-3, and then	gdeeaj
-2the team	acfiah
-3their form ,	cckddc
-2asked if	cehfia
-2have waited	deffka
-3you have waited	deffka
-2found out	ffffka
-2have lost	befdka
-3and have lost	befdka
-1b	bkdeda
nsacked	efkfec
-bbeatri	kaefhd
crdispos	dkffec
-3off from the	effcbk
-2comes until	kaeffb
-3check takes about	defeck
-2sessio on	affkdc
precoun	keefed
-3be done in	hdffja
-3are availa from	fekeea
pwill	fbccjk
+2, like	hdjeac
+bthis	fjadcj
panybod	jahjda
-2to keep	adjfcf
njo	ahieei
-1silenc	keefcb
pimpres	fckeaj
clhierwi	efffkb
crglad	kaffdg
-2it the	dgghha
clprays	kcfffd
crthings	dgfekc
-3concer is the	bcdfdk
pnicer	gfffaj
-2so until	ajdced
-2like on	fdbdka
neyes	khdfda
cldioces	fajbkd
-2their answer	kdfega
+2they told	eadddj
-3study back by	dkfdbb
-bbehalf	aeddki
nstatem	kaaaek
nforeca	ffdfck
-3role run throug	edecek
-3, i rang	dffdkb
+1normal	kdefdb
+2normal ,	kdefdb
clbarist	kfdfcf
-2yes in	ahefja
-2finger :	kdffdc
-2kickof is	beceek
-3custom kickof is	beceek
boby	giadee
-1saying	aabakc
+bfence	keffdc
-3with the owners	beaihb
-2closes for	dcfeek
-2order until	cbfefk
pfailur	gekeeb
ncatchi	gfekbd
crwarm	fekfea
+bsafe	kdffde
nsurfac	cfffdk
-2oslo on	aefeck
ndisqua	ekfefc
pkiln	kadfdi
crnod	gaekib
bsuntil day ahead	ehbeag
pcarlos	eeefkc
-3lesson is on	edkcdb
-bhinges	fffebk
clhinges	fffebk
-3decisi was due	bdfekd
-2@d is	jcgeac
+2ends @d	fjeaae
-3they pick on	kfecdd
clrotas	akadhj
nstanda	ffefkb
-3she said in	efffka
+2the recrui	kbfeed
-2: follow	efcfbk
-2door by	eiefda
-3i tell you	kdefeb
-3: make that	gddbha
-2team ,	aakddi
-1went	efefak
+bdecidi	keedfd
classump	fffekb
nchart	gekebd
nputs	efgkcd
-2phone me	ckbfbb
nrepo	cieeka
+1this	gbbkbb
-2reject by	eafebj
+2, insura	bgeebk
-2interv finish	achbch
-2door on	kefdeb
-3hall door on	kefdeb
-1copy	ekbfdd
-2applic :	kdcddc
clson	feeedk
-2ring back	ckdfeb
-1end	efffak
-2to end	efffak
-boga	hefkea
-3, lets say	edjeda
+1luca	bceedk
+2luca 's	bceedk
+bpasses	effkfb
-2slow practi	decdck
+2, contes	decdck
pmaja	cffdek
pstrude	cffdek
ptwelve	adcdkk
-bphotos	aedeik
pplain	ekeeed
-1assess	hckefa
-2second interv	abejag
+2, summer	dedebk
+bsaturd	ahfeej
prained	ahfeej
-2to inside	kcfffc
+2and will	ccagck
clcafé	gahegh
-2back until	ajdedg
+bland	dffkfc
-2mumble the	ceddkb
-3he mumble the	ceddkb
-3know more on	ieecaf
pgreat	bdkhah
nbot	haffhh
-2man betwee	decddk
-3gas man betwee	decddk
nleavin	khacge
-3anythi is the	adgfgk
npush	edffkd
clstack	agefek
-2fine with	bkgfea
-3are fine with	bkgfea
-3can she say	jcaeaf
pthemse	icieja
pcircle	gkefea
-2not land	afffck
-3will not land	afffck
-2sit the	kfebfc
-3they sit the	kfebfc
psalut	jfdifa
-3comes on the	ddbddk
-bcheck	dkekad
+2they come	aieedi
-3tour up to	eceefk
-2work before	agffeg
-3@d # ,	eekffa
nhun	cfefdk
+2, scaffo	deedek
-3roof 's on	deedek
nmatron	aehfif
-1field	adaagj
-badmiss	jccedk
clcoding	bkdehd
-3please keep the	dakfdd
-2goes until	cdfdfk
-3we advert until	dffahg
+bnormal	gaeebj
nnadia	kfcffd
-3contac you in	bfdeck
nvoicem	hffeaj
ndark	eefekd
-2learn on	kfffdb
-3will learn on	kfffdb
+2: client	abdbjf
creffect	ekffdc
-3writin by the	kbffec
-2them the	accgja
nends	ffkbdf
rxsuperseded within ahead	diffga
cressay	bkefja
nwed	eeeedk
-bholder	cfkfef
-3the tour on	eeafih
clthis	bkaefj
+bintake	feefbk
-2manage at	dececk
-3the manage at	dececk
-2expect within	bkffdc
-3is expect within	bkffdc
+2as he	adfjga
-2candid the	kfebed
+1market	bccfdk
-1minimu	eefkad
-2touch within	keffdc
-3in touch within	keffdc
-2cv during	bcffdk
-3your cv during	bcffdk
-3is away till	dcfffk
-3for you :	kcefdb
-3signed copy before	faffek
ptrac	ecffek
+bsurpri	keefdd
clcroupi	kbffee
-bsilent	ebdehk
+1son	kffedb
+1collec	adefgk
-2dinner on	kdgdda
-3meet on the	bbfkcf
nadmit	eekfed
-2airlin :	dddedk
-3the airlin :	dddedk
-bknives	ebkfch
-2starti on	ffefbk
-bscript	ekcfhc
pwhilst	jfdaei
-bswimmi	ceffkd
pruiz	ceffkd
+2to lodge	aheecg
-1will	kefeca
sislip	cbcbke
-3not rule out	bfeedk
pst	deaihg
nplants	dkffec
pusing	fijfea
-2told within	faffbj
-2term begins	dddffk
-2termin on	cjbcag
-2questi until	kdddea
-3is voted on	eefkca
nstamp	kehcdb
+2is better	eckffb
-bsnowed	edfeek
clsnowed	edfeek
-2announ it	jbffia
-3ward round is	gdaeej
-3answer in the	kdbabe
-3are free on	dffkea
-3survey closes in	cbfffk
-2would like	ccfkcb
-2me off	dckeaf
-bestima	adefhk
pthat	hhddak
cryours	dkccbj
+2we have	iaebff
pdeb	hdbfdk
clmatron	kcfaef
+2by law	kdffeb
-1breakf	hehfae
phundre	biiadi
-2me within	beeekd
-3answer go out	kfefeb
-3could be the	ackfbf
crunless	bkeeeg
+1so	ajfgaf
-bdhôte	deefdk
cldhôte	deefdk
-bforkli	cekfed
clforkli	cekfed
-3rotas on the	cjaeef
nms	kdifab
-blandla	ceffdk
-2verdic in	gadfjb
crstaff	ajccii
-2give her	kefeda
+bformal	ebfffk
-3ring by the	haffjf
pdelete	fdjeah
-3will , on	kebeeb
+bbadger	deefek
crbadger	deefek
-2to close	ffffka
+2from here	keffca
-3interv you on	eehega
-bhard	fageck
-2role closes	fdfeck
-3: role closes	fdfeck
-1great	acdekf
+1roast	deebek
-3we are decidi	keecea
-2teachi opens	dddedk
-bunreac	ehebek
clunreac	ehebek
+2to watch	fabkeb
+bcrane	kfefga
pmenu	fhffia
-3go out on	gbbajb
pduring	keeefd
-2^ allow	kdfdeb
+2would do	cddfak
-blofote	cfeeek
cllofote	cfeeek
-2be decide	ddedck
clphotos	afdiig
+2, despit	cfeedk
-bspace	jafffg
-2^ no	jddffa
-3call it the	kbeedd
-bplant	kaffbg
-3some time after	ceefck
-bantwer	ffkfdd
clantwer	ffkfdd
pdrops	kffeec
-2period by	dkfffc
-3to you for	dkeedb
+2and offere	fcefkb
-3quick apolog for	ffffka
phurray	dgafek
nnudge	efffkc
npaperw	cbdehk
-3up again on	adjdeg
-2up with	bfffkc
-2me back	akdfcc
pare	iheiae
-2shut throug	deddek
-3be shut throug	deddek
-3from me in	ccffkb
-1object	acedjg
+1servic	kbdddf
-3are sent on	keefcb
-2marked until	ddfkea
-3are marked until	ddfkea
-2will happen	efeeja
clraft	iekdcb
pshot	gkefeb
crsell	cekfbh
-2your packet	ceeeck
-3mind before the	defeka
-baware	afffhi
clgraded	effkfb
-2: applie	efedkb
+2and at	kdfeeb
+2and then	efabgh
-binsigh	ffbfek
-2sent by	kbffed
-3be sent by	kbffed
+bchecki	aedeij
-2come before	cefedk
-3know on the	kffeec
-2night but	bafffi
-3any night but	bafffi
nappeal	kjcbdc
-3, sign by	dkefeb
-2was it	ideaaj
-1heard	aibbie
+2to sort	hfadch
-2should be	iddfaf
crhangin	dfeedk
-2back to	ckgdcb
clruth	ffffka
rbsuperseded you-will-hear	daeefh
-2quiet over	ceecek
-3goes quiet over	ceecek
-3answer comes on	kffeeb
-blyon	dekedf
-1uh	fbejda
-3anythi on a	dfefck
+2you gave	ajffai
clhannov	efdeek
-1laptop	ebdfek
-2your laptop	ebdfek
pcup	agghfg
nmandat	efkfdc
-baye	jifeda
clgladly	cekfdg
clstaffe	ajfekc
nemails	jckabf
-2not come	adaeih
pfleet	kacjed
+1meetin	acaifh
pmonths	efkeec
+bknowin	kfffec
-2they have	jbdbae
-bdg	kffcee
pcaller	dfeked
-2budget by	dafekb
-3told you before	aeffek
ngalway	dhffka
crcounti	keeffc
clok	fcihha
crbookle	ckfffc
-2boat on	ajdddf
-3the boat on	ajdddf
crwanted	abdfki
bsbefore period past	kfffba
+1strike	aafeik
-byay	dkdfed
ncabin	kefcfe
pserve	ekdfia
npicked	afhdie
+2and ask	abkdbg
+bleeds	bekdcj
-2interv the	dekecb
-2someon else	dfffka
-2mail ,	ghceaf
-bact	fafkdh
-3the exam on	edkeca
pspe	ckffdg
-2interv date	bckffg
crbunch	ffeeck
-baid	ekffeb
claid	ekffeb
-3, it was	efffka
-2worst case	kdceeb
-2wrong twice	dfeeka
-3been wrong twice	dfeeka
-3and then the	fdbkac
clguests	ekeeee
-1choice	bkagjd
crbatch	ffffak
pwhānau	ffffak
-blearni	bkffef
-2in like	dadfej
+1placeh	kfdddb
panneli	cckfci
-bworksh	bibdfk
-1req	ffffka
crspam	geeeka
-3not do the	adjdde
-2candid onsite	cfcbck
-3final candid onsite	cfcbck
nbeyond	ihdjfa
+bsheari	defeek
pwhite	bhdkfe
-3, yes ,	adfggj
-bshutdo	dffeek
pcovere	gdffbk
+2and settle	gfciab
-2answer since	ffffka
-2can have	adjcbi
-1reacha	aedeek
cluncle	kdeede
-bmarket	fekcfd
-bvaccin	akhfee
-2return it	ckefeb
-3team 's out	dfdeek
-3what i wrote	ffffak
-3is away until	cefefk
-2to work	defekb
crpatron	dfdefk
-3tax day 's	bfeeek
-2to meet	aedagk
nrubbed	dfeekc
-2begin in	eeddek
+bcable	kdffed
crcable	kdffed
-3they can do	heheda
+bheight	cekeja
-1coach	deeekb
-2the coach	deeekb
-3to the coach	deeekb
+bsir	jdefai
-2over for	cddfek
nn	kgbdfe
-3made their choice	cfedkb
ndolls	ffcedk
-2answer by	iabafg
p's	jieiaa
pnumeri	kgedec
-3up till the	cdeedk
rxdenied - ahead	dfeafg
-2you is	hiefea
-2of it	gfeekb
-3's decisi of	dfdekb
ndistri	ecahhi
nalas	ieffja
+2we met	ffffka
clsenior	eecffk
-2run thru	feccek
-3interv run thru	feccek
-briders	efeedk
crfood	aehfdk
-2everyb within	ecfeja
clgoats	ifefia
-2typed yours	cedfka
-3i typed yours	cedfka
clspin	ebkfff
-byo	fbhdck
+1nobody	kababe
-bassent	dkffed
rxreview from no	beakia
plotter	cfedkf
-2the truste	deejha
-3to the truste	deejha
-3day , the	cckebd
pcartog	dkeffd
+2before servic	bbkffg
+2, still	bcheka
+1also	acjffh
-1text	kcdcbe
rxuntil until ahead	fiabdd
nswim	bheedk
+2to begin	bdfeck
-2notifi in	beffkb
+bringin	fekdcf
ncrete	keedcg
nstood	cehdck
-2sign before	dkfffb
-1clinic	cdeddk
-1last	cdbckh
crreache	aeciek
-bfield	kffffa
-3not @d but	jieeba
-bfar	cfefdk
pruth	ibikca
-3for coming by	cbffbk
nclosel	efffkb
-2decide before	kbecbc
nthroug	kbhgec
-bsteps	kdffed
-2answer comes	kffefb
pbookke	gdfkeb
npresse	kbffef
crbadge	edcffk
-2gone in	haeebh
-3from aberde :	eedfkb
-2letter :	jdgcba
+1walkin	ceedbk
+2walkin the	ceedbk
+1along	debffk
+2along with	debffk
-1shout	kegfcb
-2am told	kgafbb
-3i am told	kgafbb
-3the mail from	efeeka
+bplants	edheka
pgordon	edheka
-bsuperv	gdikbc
-2agenda for	hbbkca
+bstock	ceedek
-2advert before	edffbk
-3applic have until	aiecef
-bloop	kcfecg
peaten	kecjea
-3my promis of	dfedkb
-3get her answer	aefeek
-bculina	efkece
+2, calls	acbggh
clcontes	deeeek
pbegged	dkefed
-2for attend	ffffka
-3you for attend	ffffka
-3is moved to	jdheca
pmrs	dacdkj
crends	kfabfe
classemb	defdfk
-2, then	hbabjb
-3to come back	bdkfec
-blent	aeffgk
crday	fcgaih
clreorga	dffkgb
-2talks on	cfdafj
-2ugo on	aeddhh
-3and ugo on	aeddhh
-2wait till	baceii
ndinosa	bekech
-3please answer by	acgfik
-3off by the	iffeda
-3been extend to	befeck
-2not coming	beefbk
-3is not coming	beefbk
pnice	eckceg
pmetro	ffkfeb
+2have been	efffkb
-1exam	adkffb
-2collea on	aekadg
-2busine partne	eddjea
psleeps	kbfffe
clsmall	bfkehc
npruned	eeffbk
clanalys	kedfee
-3govern meet on	behkec
pkit	bkefdg
-3the last person	aebfkd
+2ahead of	ejdefa
+1just	ibaeah
-3comes togeth on	aechbh
nrecept	daefji
-3from me ,	dkaddb
ponsite	aiefej
nberth	efeeck
nsail	ffkfea
+1an	ajhffd
-3@d , one	ackbgd
-ballowa	kaaefk
nquiete	eeefdk
nmentor	fkeeed
-2lapses in	ckffeb
crh	bfkfef
-3chambe conven on	ffffka
-3set it up	keceed
-2your cv	fkafbg
-broad	aefeik
-2declar on	keecdb
clashore	dkcbbk
crthat	cddfhk
-3kicks off on	bddeek
pdevelo	dgekfc
-3and that was	aeeeeh
pfeet	kadffh
-1latest	jbgfaf
+2, interv	gejeaf
-2teache from	feefbk
+2of work	adffek
-3expect more than	adffek
-bhandli	dekfed
pissue	gdfebk
clgames	kfffec
pah	ikbdcd
ncolour	cdfffk
-3coming in on	decaih
-3hears by the	kbffed
-bchain	iddeaj
-bmailbo	fkaccj
phannov	cfekee
-1words	akcfeb
pali	gkffda
pheadma	aegffk
-3am inform in	kdfffb
-3take place in	dfdeck
-1system	cefedk
+2after $	affeek
-3booked for the	bdcdfk
phub	ekddef
nroaste	dekfgb
-3runs for the	cdfeek
-2wonder trial	ffefkb
+bannull	cfefke
pviva	efkeec
pchrist	aadjgj
-3be refund within	acffek
rxanswer from past	efeekb
poverle	ekffed
nrgds	jahfef
pwait	eeaiig
+bself	dkdfdd
-3said that in	fffeak
clcoming	eahehh
pbicycl	hjfefa
pinquir	ijfcea
-2comes within	kbffec
cltreasu	jhegda
-3with them in	bkfffa
-1happen	edbiia
-1docks	kfebdb
padmini	akhcgf
+2with origin	edkfdb
pincide	kedjae
-2a ring	ejecda
nhead	jdbiia
crapplyi	ffffka
clvoices	eeekha
clrefuse	gjedha
-3offer came throug	fbffbk
clmass	kfegeb
+2in peru	deffbk
pluffer	dciekc
clswimmi	cfffkd
clcork	fjaibg
nnoreen	dfekfc
nlent	gedfkc
-3everyb before the	bcfffk
-2that said	afffkb
+bdepend	aeieej
-bok	agjgcf
-1their	jcbeaf
+2, plus	caffek
clfirstl	ffbffk
-2can come	akafde
-3who kept saying	cecfkb
-2depart on	bceebk
-bchoppe	ddfeek
clchoppe	ddfeek
clstudio	cajedj
ntoes	faiffi
+2the vicar	cddfbk
-2forkli ticket	cejeea
-3my forkli ticket	cejeea
-1moves	beefek
-2office moves	beefek
-2right ,	jdfega
nstay	gaiahh
+2of starti	caffek
+2we know	hefdaj
nhives	dekebg
nsting	dekebg
ncyclis	dekebg
-1too	bedckd
-3put back from	cefekb
-bbarist	kfdfcf
-2said on	ffffka
-3call togeth on	afehic
+bis	kefbhd
+2, typica	eekeeb
-3your yes :	ckcedc
clbeginn	dedeke
pcompet	hcfaek
clvoting	gcbkde
crstatio	ddffek
-3told within the	ifeeea
nhandli	gdieia
-2offer of	fdffkb
-bpatric	keeeed
crnon	kdedee
-2test of	deddkc
+2too ,	edgeag
-2choice signed	ffffka
-3first choice signed	ffffka
clfeared	efefbk
-2they told	keefbc
crstared	eceffk
crtreble	eceffk
njonty	eceffk
ncity	kbfffe
-3@d , @d	dfdedk
ndiet	fekfec
+1somebo	kbeebd
+2, follow	kfedbb
-2have the	cabhaj
-1luck	ddbfek
pgiulia	kgdffb
+1outcom	keedde
+1to	ghdfaa
-2the bar	deeeck
+2instea and	jhebea
ptariff	kcfffd
-1least	bgccck
-2at least	bgccck
-2people over	deedkb
-3five people over	deedkb
+2after the	icaffc
-bstore	kageai
+2target in	cddekc
+2in detroi	eecedk
-2second in	abkfce
pabroad	gfgbaj
ncamp	kdjecb
ptalent	kbhfce
ndemand	dfkfed
-3: out until	bdffek
-2these by	ckffec
-3is at the	kbeddc
-3practi on the	deafkc
+bintima	cfffkd
+2regard your	cebfkc
-2traine on	jeafei
-bherbar	dfefdk
nagnes	ceekcg
nfor	dckfdi
-3when i said	dfffkb
nretain	cbkeei
+2, hope	ajfefd
-3you again on	kedeba
preflec	aieddk
clnetwor	aeeehk
-3no longer than	kcffec
-2us by	dkchae
-3over the long	afeicg
crforgiv	eedeek
crgraham	eccfgk
pcounts	khdaib
porange	kfeefc
preorg	kdjccd
-3does not on	kfeddc
-2done within	dkffeb
rbappointment next-stage-reached	hcagid
climposs	ceffek
ncert	kfffec
+2, flight	cjifea
crcoach	dffcdk
npair	efkfga
-bcolour	agkffe
-3, runs from	eeahag
+bhigh	bdjkcd
ncleani	edeedk
+bhave	kbagje
clculina	efkedd
clsemi	efkedd
-2resurf :	acbejh
-2meet us	becbek
+2the partne	jccagb
-2launch :	bcdeek
-3's launch :	bcdeek
crmat	jaechh
+2, sheari	cdfddk
-bcape	jfkfba
clcape	jfkfba
ncontai	egfekb
-3meetin moved from	cfeckd
-3an answer inside	bcffka
-2manage reckon	feffaj
-3heard in the	dfedek
pfranch	kffedd
+2from nine	idifba
+2, do	adgbdj
-2began on	ddecck
-3, began on	ddecck
-3that would be	kfefdb
-3it from me	jadedi
+bhit	dfekfc
-3finish on the	befcek
+2so all	ffeeka
plifted	edeekd
-2be kept	edffbk
-3will be kept	edffbk
+blearn	kbdech
-3only on the	edaidh
+1chef	bdkefa
clreacha	bfeffk
-2notary by	bkfdcc
-3our notary by	bkfdcc
ntimes	fifdia
-2shut till	ccfedk
-3's shut till	ccfedk
clorange	efdeek
-2know by	bdaaki
pground	aghfdi
-3he told me	efffka
crpasspo	ckkebc
-bmany	kddfcf
nabstra	dekfcf
crincl	gffeka
nlife	deefkf
-barrivi	akeefg
+bladies	eeefdk
-3after the long	gfeage
pcallba	fgaeej
npups	ckfehc
-3it for you	cedeka
-3phone you within	bkffee
crwater	eeeeek
+2as you	ffcfkc
nis	iedekc
-2ere the	dkbeca
pspirit	gkcffc
-2lovely in	efceek
-3's lovely in	efceek
pyay	decffk
-2relit on	hjbbad
-3is relit on	hjbbad
nhosts	ekefec
-3releas at the	acddjf
-1mentio	dajdea
-1us	ffegha
+1comp	bdckdb
-2calibr ,	bdckdb
+2comp review	bdckdb
-3@d calibr ,	bdckdb
plearnt	kceffe
-1fleadh	dfecck
-2^ fleadh	dfecck
-3@d leave until	bdfefk
-2letter came	addeif
-bcodes	ckefeg
clcodes	ckefeg
crisland	edkecg
-2door ,	edkffc
-2hears within	haffcj
ppromot	ecdkeg
-bgreg	bfffke
-1walpur	efedak
-2^ walpur	efedak
+2, somebo	echaeh
-3it by the	aiedib
clisland	ieeiea
-3i will ring	keefec
nsafety	kgffcd
ndock	kcffed
clmigrat	cffeek
-3gate on the	dkbfeb
crroom	jeeakb
-3my call on	eejega
-2menu for	fddeck
nclaims	ejadkd
-3a verdic by	aeffek
pannual	ieeeai
+borchar	eekfec
crsorts	fkdfec
+bapp	kdfdia
-3been moved to	aehfdj
ndesper	haffdk
pnapkin	bkfeef
ncab	hekfdb
-3told in the	kfdfeb
clthrow	kkbfda
+2the budget	beeeck
-3award by the	kcfeed
+bmeals	feffck
clslower	kfffdc
-2party on	kdbebf
-3she did say	keefbd
pquotin	cffeke
-2case on	eeaecj
-3your case on	eeaecj
plikely	keceib
-2trial till	beecdk
nmachin	didekd
clbegs	gkefdb
-2back on	aaiddj
phighes	fbfeek
-3so on the	icaacf
-2the first	ccgcaj
+bnotify	jeeadh
-3please confir by	dkefee
-3the outcom by	dafdhh
-3, call me	fajdbf
pcorner	khefcb
-3left to meet	cfebek
+2and must	kfeacd
-2ring ,	keedbb
-3here from the	ffcfdk
nclosur	ffffka
nhen	hjefea
+bmine	ejgeia
+bbloke	efffbk
-2down the	gccacj
nsemina	dekedf
clparked	feffbk
clmerit	jaddgg
ncases	cffdfk
-barchde	dhkfea
pprof	eafefk
pdenise	gebfdk
nbehavi	ffkffa
-2no until	bkeffb
-3or no until	bkeffb
pfat	afffjg
-2plan by	dkefed
-3is asked for	kcfeeb
+2, sooner	kcffed
-1party	dddfdk
-2, call	kecedc
-3@d , call	kecedc
-3got by the	ekffda
-2said no	adefej
-1time	dajbhc
-3not more than	keffeb
bsnot-before time-only no	keefda
-3am off on	ededfk
-3reache you in	kcefbd
-3notice period by	dkfffc
+bzoom	ccfkbi
+bconser	kdffed
+2s voicem	ffefka
pshirt	eekffc
nkeeps	gkddaf
crtear	dkffec
+2invent ,	cecdck
-2please ,	bkcfdc
pmailed	cffeke
rbact they-will-decide	jdeaea
plimeri	ceeffk
nare	acjfhg
-3recess ends on	befcdk
nminus	ahekeg
-2talk to	beedfk
-2them till	hgfeea
clbarrac	aihehd
-2thing before	ebkfeb
-3still no news	cffeck
nnone	ckbgaj
-3tell people by	adffck
+bresolu	dgfbek
-3becaus rota out	afffek
ppavel	fffkfb
pninete	jkaeed
-bwin	bbkffj
-3everyt , says	bdkfcc
crsystem	cikeaf
pbeekee	ecefek
-2sittin of	hedaeg
-3its meetin of	cedebk
+2of this	eifead
-2there by	ghfeca
-3not there by	ghfeca
-3choice has until	ccfdek
-3her busine partne	befkeb
+2to a	ibaahd
nwinds	cfffek
-bexport	deedkf
-bana	deedkf
-bhub	dffedk
nsave	daejfh
-3the contra on	kdfdbb
crquarte	ebfffk
clshakin	kffddd
-1lodged	akdfeb
-2you from	decdck
-3told , within	kbffed
-3get it within	ddfeka
peveryb	iagfhb
+bdispos	bkfebi
-3will text you	kfffec
-bshared	ajffid
-bjanet	bheedk
+2was how	ffffak
+2the decisi	kffcdb
-baboard	efeddk
+bco	efeddk
-3couple remain to	ccdeek
+2, circul	cebefk
clstreng	kefece
+bice	djjfad
-3put it at	bkefdc
+2withou knowin	keefcb
-3says decisi :	cffdkc
clnoses	kffeec
-3they did say	keeedb
-2third time	afbehj
-2throug by	ahfiji
-2people know	keeeeb
-3lettin people know	keeeeb
-2office rang	edefkb
-3head office rang	edefkb
-3contac you within	keffec
-banita	jeeeha
+bbob	jeeeha
clanita	jeeeha
-2announ for	cfeekc
crlater	giahgc
-2she promis	fffeah
-3decisi comes on	keefeb
-brepair	efdekd
-2decisi in	ddcahi
-3be done by	acdije
-2at recept	cckffb
clear	cgfcek
-2road :	efffkb
-3the road :	efffkb
-2rehear is	bedefk
-3dress rehear is	bedefk
crshort	aedfgj
-2filled on	efefak
+2once i	keefec
pblunt	eeeeek
-3to everyb by	kcfedc
-bbarrac	ajfehe
+2is perfec	edkfdc
crnot	cdcdjk
+2went well	dfdekc
-2^ inspec	ddedek
-2stage door	fjceca
-3the stage door	fjceca
-2depot on	jegfea
-3the depot on	jegfea
-bpress	hkccag
+bcome	fdkheb
-1contes	dededk
-2, contes	dededk
-3@d , contes	dededk
nswears	jfffga
+bdelete	bgeefk
clreqs	fkefha
-3lets me know	kcfffd
-3interv run from	ffbcdk
-2hungov on	bedffk
-3sound hungov on	bedffk
nninete	bffefk
-bcarniv	dkfeee
prappor	kgedeb
-2same ,	keeecb
-3the same ,	keeecb
-barbori	dfefdk
-3flies to la	cfecdk
claboard	efeddk
-2a nice	bddfek
-3have a nice	bddfek
ncurato	ffffbk
-3all of us	bdeeke
pmeals	gkefeb
nmanned	efeekc
-bplanne	gcfddk
-2to it	hdeeja
npiece	jekeca
+2trial ,	jeheaa
-3mark sheets within	akffde
pforth	iefdaj
-1applie	gdadhe
nloop	ieaefj
clice	eefdkd
-3are you about	eekfdc
-3is up till	beffdk
-1availa	agibcd
-3were told the	efefkb
-2told on	kcbbde
+2, bob	heddha
-3anita said the	heddha
plandla	dkcdci
-2board date	ccdddk
+2is ours	ccdddk
-3the board date	ccdddk
ptitles	ffkeeb
-3you a decisi	jeffha
-bmins	fkfffb
-2yours from	efffbk
rxact before past	kfffab
+2n ull	ahfkfh
pseed	ebfffk
neconom	eahfek
-brumor	dfdeek
clrumor	dfdeek
nrumors	dfdeek
+bprints	fddefk
crprints	fddefk
+bpops	deefdk
crpops	deefdk
+bcountr	cefdfk
-2it was	dabbgg
+2and thursd	becddk
-boldest	defedk
+byounge	defedk
cloldest	defedk
-3i need it	ekffeb
-3brewer rule :	bkfddc
-3choice in the	kfeedb
plou	fkaeic
-2to note	cefebk
-3meant to note	cefebk
-1review	aecfak
poption	dkeeef
-2themse until	kafffc
ntransp	dbffgk
-3reply on the	eefdja
clcamino	dffcfk
-2we close	efdeck
-2, first	efffkb
-2second talk	aehedg
-2contac inside	keffdc
-2went on	cecfkb
-3kitche 's closed	ffffak
clcontin	bekdfg
paward	bhdgdk
clamount	dahffk
-3they have until	gafceh
-3will not know	aefffj
-2open it	kceedc
-3we open it	kceedc
-1second	adiabg
-3, counti from	kfeeac
non	aieheh
+2@d ,	dkbaid
clhook	keffec
+2, right	ceieai
-2decide in	efdajd
-bthinks	jcjbga
-3got one more	aedkcd
+2, anothe	bacihf
-2disapp on	ciacah
pdisser	ffheja
pvalley	ffffak
-3comma then on	cedeck
-3school answer within	kdffda
crissue	ifffah
-bexchan	dffekd
clexchan	dffekd
-3our invita of	decfkd
-2phones you	keefeb
cleyesig	efkeed
nhege	kffded
+2, board	eebcdk
nstar	kgffbe
ppatern	heekdb
-3occupy @d and	cfddek
-3stores assist on	dfdekc
ptransp	fhjeea
-3their findin on	hfeeia
-2two is	icgdfa
-3round two is	icgdfa
-2run on	dedddk
-2posted for	cefeck
-3are posted for	cefeck
nair	afhfie
+1i	fcbaff
-3term engage of	befddk
cllabora	ffffak
-bquoted	deffkd
crsuperv	ikfdbb
-3planne for the	aehfef
pdover	dffkfd
-2ends in	hhdeaf
clfeelin	aedeii
-2starts after	fceedk
-3, starts after	fceedk
-2three seats	deeeck
-3the three seats	deeeck
-3comes at the	kffdcb
+2was before	bbffkc
-3read out on	gddacg
pleavin	bgfedk
pas	akekce
-2market since	ffffka
-3harves market since	ffffka
-bminibu	fekeag
clminibu	fekeag
-3yours is due	ckffed
nqualit	ffeekb
rxact within ahead	fgacic
-3# on the	edkfdc
-2good throug	ckfchb
-3promis you for	kfffbe
-3@p , and	aefeke
-2^ paperw	dbdefk
-2office in	fecfja
-1packet	hjbaae
ptxt	jbefkb
-1swappe	accjae
-2notes swappe	accjae
-3right after ,	kdcfed
-3we said in	jeffda
ngave	fagdhh
-2was made	afffej
+2s announ	eeffka
pphysio	hccbkg
-3for your call	cfefkd
pfindin	aejfjd
ncoal	feefck
nwalkin	ekefec
-3reache us inside	bfffja
+1throug	hjddca
+2, ashore	dfeedk
+2, onboar	keeccb
nstruct	eiffia
-1commun	eedeja
-2it up	febkca
-3here before the	aeefej
-3your inbox by	jagffj
-2it on	bjdifa
-2i say	haadid
ppasswo	eedfek
+2s vote	headef
-3last interv on	eefdah
plamp	fkefec
-2no and	ceeebk
-3said no and	ceeebk
+bbye	dkefde
cljets	bkefdg
clrebook	ckfffd
crdestro	ebfffk
pbrilli	keaedh
ptradin	fekefc
nbirgit	ehfeka
crever	acekgg
-bnay	gkceaf
nlisbon	fbheck
pwatche	jbkedc
-bvision	eifeia
clvision	eifeia
nmuckin	efeedk
-2yes ,	jfbfac
+1keeps	ckffec
+2keeps you	ckffec
nwoman	bkdekc
+2before @t	cckefc
-2plan :	acihbh
-3way it is	kedfeb
-2day except	eccfek
nsorted	jedeja
-1staffe	cfceek
-2is staffe	cfceek
-3by @d ,	fbaejg
crthirty	bgfdek
clwall	kfdede
-1saving	cfdddk
-2daylig saving	cfdddk
-3: daylig saving	cfdddk
-2teleph conver	eedekc
-3tell everyo by	kcfeed
-2had until	edfcka
-3author had until	edfcka
pironin	kecfgd
-1sails	eebfck
-2ship sails	eebfck
-3supply ship sails	eebfck
ppurpos	eakjfb
+2, u	bfecck
-3be destro after	eeffck
+bin	aieefh
-2offer by	aggfgh
-2did great	cefekc
-3you did great	cefekc
pnan	gdkffb
-2mailbo on	iadedh
pdeaner	gkefeb
-3answer within the	ckfebc
nweeks	efffbk
psehr	ajecek
-3did the test	deccak
nheirs	aeddij
+2, wrote	kfefdb
-2home in	deceek
bson day past	caeakd
-2quiz on	idaebh
-2interv until	cdeekd
crsupper	kedecg
-2hung there	bfedek
-3engage hung there	bfedek
clsuits	dkefef
-2public on	kdadad
ptimesc	bedhdk
nit	gedeke
palloca	ddfffk
clpics	ekfffb
-2stands until	ahighd
plegibl	ckfffe
cltracto	bbhegk
pmid	khdfea
-2practi ,	bekdbe
-3to everyb within	kdfecc
+2, whoeve	bdeeck
-2object within	cbffek
-3an object within	cbffek
npatrol	kfeedd
-2, take	adkdch
+2though $	ehffaj
-3they announ it	kbffcc
-3need , in	ahefcg
crset	ddjekb
+bnote	aeeffk
+2and beyond	efecck
+bcream	bckfeh
+2, during	ckffeb
+1once	gbceai
-3partne meet on	bffkee
pdeano	eciekc
-2his mind	kfeeca
-3up his mind	kfeeca
-3by email in	kdffdb
-1lads	kbeeha
phelpfu	cffkee
prefrai	kecffd
-1stops	kcddee
-3toss the coin	keeecc
-2advise by	kefedc
-3be told within	eaffbj
-3fair is on	efaffk
cltallie	gffkfa
clforks	gffkfa
pugo	gffkfa
crrunner	difdkb
-3be before the	idfeae
-3, tell me	ckefec
crinside	fffekc
+2with three	aihfgg
-3from leave on	dffddk
+bauthor	kfecib
-2writin sample	effjga
-2rings you	kedfdc
+2asking for	bcfedk
pfancie	cffked
-2word is	keeedc
-2guess is	keefeb
+2early .	beifah
prace	cecehk
nroux	fekfec
-2will ,	jcheea
-2barist this	cedfck
-bwherea	ffffkb
proofer	hgieae
phelmet	fddekf
-3to take place	efkeaf
-2budget in	efefbk
-2that after	kcddbc
-2in before	aideai
climmedi	dfffdk
-3its sittin of	bfeagj
crlent	ehdeck
-2said come	cckebe
-3form before the	dbefek
-3your result within	keffdc
+2: read	cdkedb
+bmany	efffkb
-2job ,	hafffi
-banalys	kdhecd
-1collap	deeeck
-2, collap	deeeck
-3@d , collap	deeeck
pentomo	jaffeh
ptana	jaffeh
-2hear till	efffka
-3to hear till	efffka
crowe	gfckfa
-3, make that	keffbe
-3insigh day on	eeafbk
-2will ring	ddkeaf
-3this side of	eadbif
-bquanti	ffcfek
-3it is on	jcidea
-broux	efcffk
-3notice period of	eeffbk
-2jury :	bedkec
-3the jury :	bedkec
-2third one	aebdje
-3is @d ,	geefaj
-3: @d ️	bedekc
cloath	agffej
+2that there	eeffkb
pvp	hijeda
nloved	fecfek
-2postin closes	edfeek
+2not the	effeak
-2vote by	kcfeec
+1letter	bddekb
+bdespai	ffffbk
crdespai	ffffbk
crparent	ahiedh
crlol	dfddkf
-3meets again on	ceekcc
-3told the agency	geefga
-3, i meant	cckecb
crporto	eehfkb
bs- day past	cbcajg
-2would ring	bbaeii
-3the group interv	decdbk
-2^ result	keefed
psomebo	giibaf
clwe	fbffke
-3at all ,	hbjfca
+blocked	dekfbh
crlocked	dekfbh
-1tests	kededb
-2bench tests	kededb
-3the bench tests	kededb
psums	gafeek
+2, her	caacjg
-2bored in	cdffbk
-3be bored in	cdffbk
-2ok so	adkdbh
pcordia	ffkefc
clapothe	deffck
-2@d nor	addeje
-3neithe @d nor	addeje
+2it was	adbfgh
+bverger	kcffee
pbundle	kiddeb
clfor	ajjdff
-2group interv	decdbk
crdown	fdhfka
-1reconv	kfebeb
-2i return	ceeedk
-3mornin till the	cbkbed
+2to tell	idcaha
-2shift by	adefcj
pstated	gafffk
pplant	kidcaf
npasses	bkedgf
-2fifty after	eeefck
-3twelve fifty after	eeefck
-2^ hold	ajifeb
-3votes on the	jffaec
-2come within	kdffec
-3it stands until	fkffeb
-3pick on the	kdbece
+2as to	fjddda
-3would hear is	ceeeck
+1comes	feefia
+balthou	iifffa
-3a feedba call	behdah
nduty	hgacfj
-3select day on	edkedb
+1@s	eckdgb
ngrants	fhffja
-2she :	ijedba
-1at	jgaddd
pcapita	kdfefd
navails	kdfefd
+2, might	bdkgai
-2before @d	ckdedc
-3ask me the	bbkfbh
+2, applic	adcjic
-3fixed for the	iejeba
plively	efkece
-3do it on	beecdk
rxdenied on ahead	efhgea
+1send	aieech
-2ride along	cfecek
-3lesson 's on	dekecb
-2things stand	bffeck
-3as things stand	bffeck
+2they would	baekgd
-2traini lasts	ebffdk
+bhappy	fededk
-3day would be	eedfck
-2firm said	deffaj
-3crane firm said	deffaj
clmemory	cfffek
-3am in lisbon	dfeeek
-1book	baajei
+2, wear	bbkfdf
-3to sign by	agfeci
-2diary for	jahdbe
-3headco planne for	fffebk
pteamle	efbfek
pkas	efbfek
pcenter	efcfke
-3day back ,	jdheea
-3everyo by the	kdffed
nerror	jceeaj
nideas	ffdfkc
+bish	eekfcf
-2was ,	jddfai
-3it was ,	jddfai
-3first day :	cddfek
nhung	keefed
crwednes	cfffkd
-2femi on	eecdkc
-3with femi on	eecdkc
pcompon	cdfffk
-bvalidi	ekfeed
clpound	efffbk
+2: two	ciefja
+2free ;	fjfeea
-3on it until	kcfeeb
+2or he	ejcffa
ngreeti	chcgkc
pseats	adjdhh
-1desk	difadf
crpetra	ekffec
-2is my	dbkfec
-3that is my	dbkfec
-2for us	baibja
-bms	bkffch
-3promis for the	becfka
crjudge	gkedce
-bpanels	bhdkdf
clweeks	febffk
nprays	deefdk
-3coming out in	kefffb
crgarden	ffieah
nhigh	dfdeke
-bfour	fjefae
+2myself .	ceffkb
+bthesis	bkkfcb
pblum	edfeek
-3: hr ,	ccedkb
-bpupils	eedeck
clpupils	eedeck
phumani	defekd
-3more to see	dfebdk
plimbo	kefffc
clside	akfceh
-3at my desk	hadfbi
+1now	kbcfgb
+2the phone	kcffeb
-3panel sits on	bfekec
+bforgiv	eedeek
+2instan ,	ceefkb
-1want	haekba
-2email by	kbdgee
crdog	kfffeb
clwhiche	ibijca
pobject	ggaebj
-2hr ,	ccfdkc
-3releas on the	kedeec
phod	fdefck
-3was on the	ffefkb
-2other one	cebddk
-3the other one	cebddk
-1treat	dkdfab
-2singap on	bchkcb
+2if that	gekfca
-1erased	aeffgk
-3is callin you	fdjeda
-3, as from	ffeebk
pformer	ekbedg
-3shift plan for	eedddk
-2runs throug	eefbek
-2chef says	kecfcd
crsignin	deefek
+bpostin	gdffkb
crhr	abgkck
-2read it	aeeeka
-2: news	kfefbc
+2, depend	aeidei
+2it self	bkdfdc
-3have my answer	ckfedc
+bfully	ffceek
crfully	ffceek
-2until the	fcajcf
-2commun within	kcffed
crlimit	ikcecd
-bkurz	cfeeek
crbeach	dffdck
ppostsc	kfefec
clscorec	cdeeek
pprior	kceddh
+2, certai	kddfeb
+2, she	igcgea
rxaside - no	ceeeek
-2vote is	fffgea
-3the vote is	fffgea
-3and at the	jffefa
+bvestry	deeeek
crdispen	ffffkb
nshe	hdaffj
crcomp	bddjbk
clrevise	hjcfha
-bvoid	fkeffb
-bsettin	fkeffb
-bsender	fkeffb
+bfaff	fkeffb
clsender	fkeffb
crfaff	fkeffb
-3to me the	ejbeea
-2weekda before	bcdfek
-2the dentis	bddeek
-3at the dentis	bddeek
-2if not	keefad
pseries	cdffek
nunclea	giieea
+2the intern	befekb
-3site and the	befekb
-2buildi it	beeddk
-3am buildi it	beeddk
-2the chat	dedekc
-2availa from	fekdbc
nexist	decfkg
parek	jeffha
nbarbar	jeffha
pconstr	jffcja
-2he starts	ceefek
pbottom	ifbekb
pcloser	deffkd
-2seeing folk	aeeich
-3finish seeing folk	aeeich
pfedera	hbefck
-2week in	eeadie
-3comes to you	affffk
crknowin	hbefbk
-2the field	cebahh
-3of the field	cebahh
+bstewar	ceddgk
-3here on the	dkdbee
-2link within	eaffgk
crstore	hdbkcf
-2@s :	kddeeb
-3filled by the	kefdda
-2correc ,	khbdca
-3, correc ,	khbdca
-2publis on	kddadd
ndown	aedjjg
-2awaite by	ckfeec
-3is awaite by	ckfeec
nalthou	keffdb
cragenci	dffdfk
ngives	cjdckd
nwon	kdfffc
-3call from me	dddeja
-2everyt before	jfedea
+bgarden	ffifah
crfly	cgefkd
-1notifi	kedecb
-2loops ,	dfecck
-3more loops ,	dfecck
+2the allotm	dfffkb
-2sea until	ccfffk
-3at sea until	ccfffk
+2of all	affchi
-1ivs	cfdddk
crconser	heffka
clsickbe	bkfffe
-1bell	keefdc
-2a bell	keefdc
clhonour	dfedkf
-2gate #	kdbfdf
-3: your interv	dejeca
psounds	afjfeg
-bextra	keefec
clwaits	hkedcc
crauthor	kfecef
crprofil	hkebce
posei	kffece
+2here ,	befedk
nlike	daicfj
-1slides	dideah
-2your slides	dideah
nstrict	edefek
-2flying out	beefek
nmalcol	ffffak
pfriday	ffkdeb
crhed	kdefee
clorchar	fdkfed
-2please allow	kcffed
-2^ latest	kbffee
crran	bfffke
pdeputy	fhjhba
nchalk	kfefdd
+1pay	ckffcb
pwhatev	ajkdja
crstatut	feecdk
-2you stand	kfffdb
-3where you stand	kfffdb
+blost	deifka
-bdubai	ceffek
nwakes	kedede
nconduc	cdehek
pclarit	fkfffb
-2i waited	acffih
pdigest	dekffd
pbead	effbfk
+2, stockt	deedek
+burl	bdiedk
-3@d , with	cieeag
ngraham	bedjbk
phe	kifcaf
-2spain till	cceeek
-3in spain till	cceeek
pappear	keedef
-bmarek	kdcecg
nchecki	eehiha
-3accept by the	dkffed
pweathe	gdkedd
+2of silenc	efffka
-2title by	ckfefc
-3from singap on	bchkca
ndot	dffcek
-2times by	adifhi
-2centre run	dekeea
-3assess centre run	dekeea
+brehear	jkfcda
+bbristo	bdfffk
+2if possib	bkfffd
-2# and	dcakdg
-3which is due	haffih
-2decisi by	hfcabe
clshowin	ddkdff
cldom	bffkfe
pconsci	ijecfa
-2check ,	bdfeek
-3police check ,	bdfeek
crquick	dekffd
+bdetail	aiaehj
craboard	dffdek
nstout	dffdek
crkitche	gegeaj
-3find out on	kfeeec
-3would start on	efefck
-bwarsaw	efecek
-2contac before	bfffek
-3be contac before	bfffek
-2: betwee	jabfbh
-2cvs for	cceeek
cllido	keeede
cldig	iafddj
pdot	kcfffd
-2, decide	dfejda
-3out @d and	cfeddk
clemploy	fefcck
clthrill	dekfdf
-3new applic on	efffka
-3signed on the	ckcbbf
nniece	effbek
pam	eadhkg
-2go up	kdddcd
crfewer	cfffdk
nthesis	gfkebd
-2counci votes	bfebdk
+2, baker	bfebdk
-3: counci votes	bfebdk
rbsuperseded no-news-yet	iacech
cltide	gbeeek
-3is up on	bfecdk
-2reconv on	fdbjba
-2they sugges	dfkcdb
-2market from	efcfdk
cltrials	hekfea
+2at the	ghhcad
+bcampai	cfffkd
-2ran until	caedfj
-3people @d and	bfdcke
+2we do	dgfkda
pcopied	eeffkc
-3sit before the	dffeck
-1home	gcbacj
cldivisi	effddk
-3get the call	gfecia
+2with or	gabebj
nlatter	keeffc
-beh	ckhece
crhorses	ebkfdh
+2and did	effekb
+2to tick	kbffdb
-3you asked on	cfdekb
-2slots :	dekdec
padore	fkeded
+2you wrote	bffekb
pmeter	ecfffk
+2, pensio	fceedk
-2would say	jgaccc
-3script ended on	ffffkb
pholds	hhjcea
-2nights till	ddeeek
-3on nights till	ddeeek
-2table until	dkfffb
+bchop	kedeed
-3yours is at	cekfed
-2skelet staff	dfedck
-2fill it	jcddha
+2and our	edagbi
-3task , due	ckffdd
-2^ due	ckefdb
-1foundr	cedeck
-2the foundr	cedeck
-3with the foundr	cedeck
clstampe	bkffgd
+bchief	kefefc
+1ahead	dkdefa
cldeckha	keffdd
-2copies by	dkffea
-3to talk to	cfddfk
+2, stage	dekfec
+brecomm	hedeka
-1flew	deeekb
+2for mainte	debfdk
nmins	iejfda
-3the panel of	bfkbda
-bprize	cddfkg
clprize	cddfkg
-3been promis :	beffdk
+2concer appeal	cfdfkb
-3stand by the	keffdd
-3and tell you	kdefec
pbernie	keefec
-3our branch on	fiadbf
-2your decisi	dkdecb
-bplanni	ajeddi
psenior	jajdfd
cltea	cicfck
-bambass	eegfak
-2answer ,	jbaebf
-2up the	bkbdcg
-3you hear in	kdefdd
+2when she	keeeec
clsortin	hddkdd
+brunner	difdkb
crit	kjcecc
nmulled	debibk
-2active for	dcffdk
-2plan is	keefeb
-3new plan is	keefeb
nnerve	jaffeg
+2, yes	hciaja
-3there in the	effeaj
+1yet	ecceak
-2tests of	dfedkb
-3writte tests of	dfedkb
crinstea	hfkbcd
-3a call on	cdgiaf
+2on which	aifidf
-1feedba	kbbgec
nlisten	ghddka
+1ok	ihaeah
-bpatern	keedib
crnudge	dfeekc
creye	ffecdk
-3questi before the	aegfij
-1per	ddfekc
+2on a	abcbjg
-3yes , the	hacebj
-3the office before	ckeeeb
-3mailed on the	keeeec
-3the outcom within	kcffcd
-3our letter by	kcffee
-3your accept by	dkffed
+1via	eaiedi
-3think it over	ckdgba
Y	gkddcc
-2hr said	kffebd
nsift	idcebk
phandin	bkeedh
+2, three	aadcii
+2what you	cbfffk
npdf	cedekf
-3reach you in	aeffkd
-1bed	ahcecg
-2to bed	ahcecg
-3go to bed	ahcecg
-2runs out	eeeeck
-3offer runs out	eeeeck
pso	ckieaf
-2took until	kdfeda
-bwriter	ffdeck
-2may take	jaffdd
-bdestru	bkbfdh
-2does on	ckdeda
-2declin within	bkfffe
-3or declin within	bkfffe
nunread	ekfffa
-3with us in	bkeedf
-2planti before	bdffdk
-3no planti before	bdffdk
-2in person	jfffca
+2when your	jfffca
-3answer in person	jfffca
-3one copy by	ekffdb
clwareho	aagfij
+2, worksh	debfek
clstay	hfdeai
-2grape harves	edcddk
-3the grape harves	edcddk
-1probat	bajdcg
-2get announ	keefec
-2time from	efdfck
+2and talk	ffkgfa
pswing	bkefdg
-2day bar	ccbffk
-2lands by	caffck
-3had need until	hjfeab
-2packag on	cfekcb
-3your packag on	cfekcb
crpremis	jkcddd
-3would give it	kcfedd
-2bumped from	efedkb
-3got bumped from	efedkb
ninitia	cdehck
-bcatch	ceekgd
-bdeal	bbffki
-2slot 's	kebfec
clgreg	cfffkd
+bholds	efefck
-2prefer by	bkfeec
-2rotter on	dedfdk
cltransm	dkffed
clclean	hjafcg
-3people on the	aehcfj
-1hers	jdabag
-bpics	ekfffb
-bhandfu	kefeed
-3the list by	ckfdcd
+bgirl	kcebff
-2place within	kcffec
-3opens in the	ceddek
cltoo	dhbkia
+2my dear	jaefde
-3year dies at	kcbfde
-2result at	hfeeah
+2who made	eddfkb
-bhannov	ffdeek
-2answer :	djdeda
psooo	akcfie
-2auctio 's	adjccf
-3the auctio 's	adjccf
+2from receip	fkefdb
-3to by the	kdffec
-2addres by	dkefed
-bsaints	kedfed
-3is off from	deeedk
pwimble	bfeffk
-2with the	adadek
-bhgv	egkfeb
clhgv	egkfeb
pgrades	aheeej
-3down by the	kbfffe
-3email us by	bbffek
-2lock up	gjeeab
-3they lock up	gjeeab
clsuppos	eeedke
-2come up	afhffj
+bone	fhiabi
-1earlie	bdfddk
-2: earlie	bdfddk
-3this : earlie	bdfddk
-1talks	cfejha
psr	dfffkc
pmtg	kedfed
-btrust	gccdfk
+2so keep	kfffcb
pchurch	kdjced
peviden	gfifag
+2call ,	cjceae
+2, pendin	eeefbk
-bgeneva	idbfbk
+2then ,	aekffg
nrobot	bfffkd
phydrog	fffkdc
phistor	iecdkd
-3dear applic ,	fbeeja
-2throug them	cfekdc
-3going throug them	cfekdc
pauntie	efffkc
-3yes before the	akfffe
-2rsvp by	dkffec
poutsta	ckdhdf
-2teleph by	kcfeed
-1centre	deddbk
nfitnes	fffkdc
clweld	ckheec
-2is been	aeddgf
-3it is been	aeddgf
-2wrap up	aeehgf
+1instan	hafghb
+2suits you	dcdfdk
+bstampe	ihffea
-2year ends	ceeddk
-2i gave	aedegg
clsettin	hkefeb
+bmatron	ggeeai
cloga	gefkea
+2# $	fagddh
-2^ onboar	ceefek
+2went to	ffbckb
+2, signed	diecag
crwalked	iicdai
+2with his	fddjea
-3on you within	kbfffd
-2name by	igfeca
-3a name by	igfeca
+bcount	hbcgbk
-2@d but	hhheba
clhistor	cdekdh
+2you become	kbffed
+2, hired	iedeja
-1terms	dbbfdk
-2being read	afdfeh
-3are being read	afdfeh
-2^ and	ajadja
nleeds	gffeka
clcharit	aidehh
clsenato	kcefee
-2shortl out	kfeecb
cllobby	ajgfff
-3they will ring	kfeecc
-2i wrote	acbdje
+2and my	fghdag
ptills	jdjeea
-2desk from	ffffbk
nslower	kefeag
-2someth in	ddkedc
pgraded	kdcfef
nkeepin	jafedj
-3minute , by	bkfffe
bowithin	hgadee
-3with us for	bcffkd
-2to decide	ibceak
pwed	cdedkf
pdecent	heeaej
+2, filled	dedebk
-2the commit	jaheec
psry	cdhfkd
nrelati	jdegia
-2test on	dcjaee
nboring	egfekb
-1write	fbadid
crdiscus	afcjje
crsteel	edkfee
-2's printe	deedek
-2final interv	fejdga
-2himsel by	kbfcee
-1attend	edaeek
crjob	hcachj
poslo	fecfke
+btea	bcjebk
-2fracti on	cdkfcd
+blibrar	ajgfff
psafely	iaeheg
-3let us know	ibeeai
-3on until the	addkcc
nbrewer	ceadji
+bslow	dfffkd
-3is heard on	jfccaf
-2us next	becffk
+1lol	gdadhf
+2, which	bbkdie
pnail	dekedg
-1data	cffebk
-2applic data	cffebk
-3erase applic data	cffebk
-3other , and	kbfffc
-3i had pencil	deeekd
+2only $	jhdfea
-bonline	chkbdg
clii	ffffak
-bhook	keffec
clvoid	fkefec
+1left	eijfea
+2as our	igfead
psurnam	befffk
ppasses	kciddd
+2about a	ffefkb
crkid	eiefja
crmisery	kdffee
+2s mail	iaaegd
nsuperi	eiffia
cronline	cjjfea
-3the @s ,	kcfeec
plimit	bgffek
ptarget	fkaege
-3will follow within	aeffek
clsuspen	jeefai
clme	gjkdcb
-3be declar within	aeffkc
parbitr	jafffg
+1asking	bcfedk
nwhole	khbdef
-3now given me	keeece
ptaste	gjafef
-2replie within	kcffdb
+bsue	kcefdg
crpaid	hcaejh
-3offer stands till	dkffdc
-2feedba within	gafebh
-braffle	aeedkh
-2probab on	cdkefc
-3, probab on	cdkefc
cljanet	bheedk
+bmass	gekfdc
+2, town	cbkffc
-2i think	keefec
-3what i think	keefec
+2s group	jeaefb
+bquarre	eeeedk
pkestre	kcffee
pltd	kcffee
-3me for the	kecfcc
-3counci votes on	gffgda
-1reject	efffkb
padvent	dckfdg
+bsoup	hcheai
ncontri	eedkic
-3team from the	efecdk
-3to come ,	efcdck
+2, word	fefkda
+2or sooner	dkfefc
-2ringin round	kfeeec
-2sent within	fifeda
-3be comple by	bdecek
nabove	jaddgf
+bon	ieaheg
-1bar	aahdbi
+2before appoin	deffbk
-3stands period of	deffbk
-3search conclu on	kffdeb
bsby day ahead	fjaeed
-3i accept by	ekfeeb
-2^ closin	cedddk
-1vacanc	ceffka
-2due back	bkbfdd
clwalkin	bkdeeh
-bqueue	feffbk
-3and you have	ageeeh
-3retire on the	bededk
-2leave since	efffka
+bresolv	ffffkb
+1text	fcfdaj
-2way on	kfefbd
-3either way on	kfefbd
-bhoweve	kedfdf
pemails	kcdcjd
-bdisc	aiefch
cldisc	aiefch
psports	dffcek
-2held betwee	dfadfk
crkey	bjbfdk
nship	egfekb
-3its work on	affked
-2^ expire	ekbfeb
+2we shall	igfcda
+bready	ahiffg
+2before people	kdffdb
+2was never	dfeekb
nnicer	fffekb
phiking	keffec
-3catch up on	dfekcb
+bsister	kehdec
-3, decisi by	bcffkd
-3will messag you	kfffdc
-bmilkin	efdfdk
pawake	kgefdd
-3person on the	icjbca
crupdate	dagfij
rxdenied from past	ffffka
cllikes	kdfffc
-2receiv at	dccfkb
-1plane	eededk
pbot	kccfhd
nvisit	dkhdbh
+2please ?	ekdedb
+1with	deieag
-3cv duty on	fbcfek
-3decisi within the	kdffde
-3line before the	geffaj
-3they say the	kcceed
-3must confir by	ckffed
-2garden centre	deddbk
+2: nice	deddbk
-3applic for the	efcfbk
-bmoon	gfaddj
+1nina	dfecck
+2nina :	dfecck
pplate	ifkeda
-2email ,	dkdfec
+bintern	fgcdkc
clborrow	ffkfec
crallott	egffbk
crpile	kdehfb
-3her on the	dkbdcd
-brepo	ebffgk
clrepo	ebffgk
pgo	hiagag
-3going to say	iddfha
-3a term of	keffcb
clmadam	kdhecd
ntitle	adjdhf
-2finish by	hjefea
-3the offer by	ckffec
-3and it was	cfffkb
+ballott	ffffbk
-2effect on	hccbai
pfreedo	ddffdk
-3, will be	kfefeb
clpostie	ceefek
padvanc	iekfea
-3inform us by	bkffee
-3listin conclu on	effdkb
-3partne vote on	iffgca
-3: boss ,	eeddkb
pfelt	geiiad
nseeing	dfffdk
-3this office by	igfdea
nmerry	kfeeed
pinvent	bbefik
psand	bfeffk
pbearin	fikeac
-3to you before	kbcfec
-3since been told	kfffbc
puhl	ckfffe
punwell	ckfffe
nsquirr	ckfffe
roreview	cgfjda
rbreview under-review	cgfjda
-3with you :	agkefg
crargh	dkfffc
nhoweve	afifdi
ntights	ffeedk
crdoors	fecfdk
pye	adjedi
crplaces	efbffk
-2picks on	keddbf
crupon	cffeek
+badmira	keffec
cradmira	keffec
pthan	afkcdj
+2: a	fhabhd
-3expect an answer	faffgi
-2counte on	ddjace
+2grace and	defcdk
-2news before	haffii
+2and sign	ciejca
nsouth	dkffed
-2who did	deddkb
clinstit	kefffb
crdeligh	ffefkc
-2took us	aafefj
-3sarah told you	hfeefa
-3for accept until	fkfffa
ntears	cffkee
clmill	jccdck
-2go with	fejfda
-3text by the	kbfffd
clfamily	icckbe
-3a vote on	ffehea
-2mum arrive	cdefdk
-3which meets on	bedgah
-2assist ,	eabffj
-3for once :	ejffca
nlisted	heffka
-2servic in	ffffka
-bkeyed	hafeei
clmole	hafeei
clkeyed	hafeei
-2panel of	bejaeg
-bclinic	biijad
crboss	bgkide
rxanswer over no	hbceaf
-2at #	bekaef
-3cook for us	ffbfdk
nowed	agfeih
-3be ringin everyo	akffee
-3not gone by	kbffdb
-2finds out	kffeeb
clafraid	ceffkd
cladmini	idffka
-2march to	ffeebk
-3period march to	ffeebk
pseriou	dhkfeb
-3answer promis for	ifefia
+2she talks	edbbaj
-2messag on	kfefcc
-3your messag on	kfefcc
pouting	deeefk
-2manage ,	dajfbj
-3each candid the	kfebed
+2myself ,	kbbebi
+2and asked	edgeai
-2electr by	ekffeb
+2he is	egaebi
clcross	keefec
ngirl	cebehk
crchief	kegfdd
ncolumn	bddkbj
-2there in	eeafdj
+2, printe	hifeda
-3a scan by	ckffdc
-2them :	kddeaf
clwritin	jdaebj
pwee	djefia
+bupdate	eaddhj
-2slate review	efeadk
-3: slate review	efeadk
claustin	efefck
ptenant	dkfeed
-bdump	effeck
-2phoned on	ffffak
ncross	ibjdia
-2promis within	bdffkc
+2: made	bdffkc
-3their promis within	bdffkc
-3goes up on	kccecf
pellery	efdfkd
npens	kccech
-2you asked	ffffkb
clslamme	dfeeek
-1sea	cfefdk
-2the sea	cfefdk
-3by the sea	cfefdk
-brace	gecedk
clrace	gecedk
crsites	ffffkb
+1nothin	adcbig
+2and bring	achedi
-3she said the	kfeedc
-3work on the	jbaeeh
-2card by	ckfffc
-1three	habafh
-2to on	ddcbek
neimear	efekdd
nrefers	efekdd
+2and open	fedddk
+2in semina	dfkfcb
narises	cfefke
nssnit	ffcfek
-2world ,	hcafbg
-3ideal world ,	hcafbg
-3the verdic in	fadfkc
ppetrov	dcfffk
pfr	hdffkb
-2dates by	kdceda
phereof	feffbk
-2silenc beyond	djfeda
-bstreet	eeefdk
crlock	ckffee
-2birgit by	hhffca
pnarrow	jajgeb
-2licenc by	adfeii
njoan	effdek
pquorat	kffcee
-bhangar	bkffch
padjust	kgeddd
-3your last interv	feifah
-3me your slides	ekefea
-3was hoping for	cfeebk
-2grid by	ekffec
clwork	abhcki
-2asking about	efefka
-3is over on	eedaek
+2, unluck	keeede
-2goes on	fdjeda
-3it goes on	fdjeda
-3it , within	bkfffd
ntotted	keffga
+2, scorin	bcajfe
crtherea	defkee
-2: since	ffffka
-3your breath for	cdgfdk
-2work from	ffdeck
-2back in	ekcchb
pcovid	effkdd
-2upload on	aiffgf
+2while the	dbkeea
-2we decide	keeecc
-2, latest	ijeeca
ppoor	kcfffd
clbeat	edkffd
-1year	kbdecg
-2the year	kbdecg
pwestga	bdkfeh
nfence	dekbkc
-bpriya	dfjkda
clpriya	dfjkda
-2hand by	dkfffc
-3you get told	kfefcb
+bcto	dffked
crlund	begfek
-2said interv	cegbai
-3k said interv	cegbai
+2do not	acbeii
nled	cffkee
+2whethe to	kfeeac
pnairob	efbffk
pfrau	ckeefe
-3left , both	afchcg
-2closed over	deedck
clpipe	hhedia
-2branch by	dkfedc
-3the branch by	dkfedc
pintent	cfffdk
-3, so in	kcffdd
crvp	jgifab
nwriteo	kffddd
ndutch	dfkfee
-3a contra ,	beefdk
-2talk of	ffcfkc
-3your talk of	ffcfkc
-bbackgr	kjdabf
narm	ceffek
-3with hr on	cccekc
-2finali until	ahfdeg
+2s audit	eeedbk
-3, comple by	kbeffc
nclass	fijdga
-bauctio	bekddh
+2, gerda	heffha
-3or no in	bhefja
-bbridge	cfffdk
-2, second	adjbde
-2mail in	kdffdc
-1take	bgifah
-3our decisi in	kfffcb
pbond	afjedi
-bnos	bdkfeg
ntracto	kfdfde
-2becaus the	edffdk
-2which by	djeeda
poptici	ffkfeb
-2head on	abjdeg
-2thing by	aehehh
+2, more	gfefak
pbrenda	cffkgd
crdig	jafdck
-3not hear before	bfffdk
prope	cddekh
-3cheape one on	bffbek
ndrily	feffkb
-3his pick on	kdbefc
-bmachin	gfcfck
-1depot	bddedk
nlurgy	ffdfkc
+2to everyb	keedec
pfailed	eedfdk
+binside	efeedk
pregatt	cekeef
+1@p	adcbgh
clblocke	jeekcb
+2and may	ceekcd
-2hersel back	bfeeek
-3vet hersel back	bfeeek
ndeputy	acjige
+1bring	bjafdi
clhat	faifeg
-2object by	bbffek
-2came in	addcif
+2lunch and	fdbdek
clpaying	kdfeed
+2she was	efffka
-2so in	djefda
pdrink	bheekd
+2post :	accehh
-2congre until	defdek
-2be out	jffffa
-2ooo till	ccffek
+2, finger	jaiebb
-2sooner :	kcdfec
nsupers	gddkde
phersel	jhagbf
pclerks	eajffh
pphonin	kcfffd
-2buildi on	kedcbd
pwrites	khceec
+2the ward	acffgi
psupple	gfffja
-2grand job	efffkb
-2no at	fccdai
-2thing comes	ccffek
-3onboar thing comes	ccffek
-3and one on	afcfch
-2evenin in	debkdc
-2invent ,	cedddk
-3@d invent ,	cedddk
psergio	bffkfe
-3answer everyb within	bdffkd
-2do payrol	deecck
+2and rotas	deecck
-3they do payrol	deecck
-2presen on	bekffd
-3farewe is the	cedeek
-1blesse	bdefck
-2someth nice	bededk
-3do someth nice	bededk
cldiwali	eefdek
crleft	bkgcgf
-3was change on	deefkb
+2to run	ddkfdc
clil	keedee
-3the second interv	ceekcc
+bshort	eckfdg
-bitems	ebdekh
-3your note of	ffffkb
-1statio	efeekc
-2tryout statio	efeekc
+2with clipbo	efeekc
-3the tryout statio	efeekc
naction	bbkfdk
-3be publis on	gfedah
pexpert	efkecf
nrobots	efkffb
clconser	cdhkde
+2concer your	dedddk
-3they said within	keffdc
-3off until the	defefk
-3his answer after	efffbk
+bcommen	kfffec
nlied	kfeedd
rbact bare-request	bgidaf
pmarker	kbebje
plogin	figfha
-bfirm	cfcfek
psaskia	affehk
pkiller	affehk
-3them in the	ccfked
+2is free	beifaf
-btug	fdeedk
clfive	diebck
-3graz until the	cefdek
-bbound	bcefkh
-2which is	efffad
+2the counci	jbffai
+1brusse	ekcfec
+2brusse time	ekcfec
-babbot	kcfdef
-1who	kedfed
-3call you by	bcffek
-2hersel ,	ckcfcc
-3correc hersel ,	ckcfcc
-1writes	ibacbg
ahead0	bcbahj
palrigh	ehahff
crtype	ckfffd
-2go after	edefdk
+2call and	edefdk
-3i go after	edefdk
-2docume by	afffjg
-3phone before the	kdefdc
crshake	effekc
+1budget	cfeeck
-1themse	jdfacj
-2doors on	decfek
-3its doors on	decfek
-2us around	kdfcec
-3takes us around	kdfcec
-2test within	dkefdc
-bchicke	kfeede
pcourte	fhekbc
crsuit	hagfci
-2was that	keefbc
cltraile	eekfde
clyears	iaefei
-2princi on	bfdkhb
-2round in	dddcdk
clivs	efeeek
-1align	cddddk
-2ops align	cddddk
-3and ops align	cddddk
-2issued on	dffckb
-3be issued on	dffckb
-3write on a	efdeck
pcllr	efdfkd
pbaines	efdfkd
-bminist	gabiif
+bclaim	ecfffk
crclaim	ecfffk
cladmin	hbdfdk
rxact for past	eccekc
crminna	haffdj
crgreat	ekcffe
pcardif	kgeede
clversio	bikebf
-3resump date is	bdeefk
-1sort	bdicaf
-2we sort	bdicaf
-2other within	kdfffc
-3the other within	kdfffc
+btogeth	bkhfdd
-2waited since	feffka
nturnou	ffefkc
pfilter	hiehea
+2: all	deddkc
pwet	jjeeda
-2and inside	kcffed
-3, and inside	kcffed
-3have given me	dkeecc
-1boat	bekfec
-3be made on	ifeace
-2bookin by	dkefed
+bhelp	khdfcb
nshared	dccekj
pmadame	dhkfcd
-1writin	gaeedg
-2in writin	gaeedg
-3office by the	dkffec
crbelt	fcefek
rxreview not-before no	bkdbcd
-3of it on	kdgccb
-2scorin takes	bffkeb
-3, scorin takes	bffkeb
pboards	fckfbh
claims	keffec
clwonder	agechj
-3it may take	jaffdc
clnotebo	dkffee
nmilkin	degcek
-1board	jacbcf
+2then .	dfefka
+2and thank	efebkd
-3aside , the	ddkeda
pconvin	ieebbk
-2place ,	adifdi
+2he texts	beffkd
-3would hear the	bfeekc
cldm	keffed
pjess	geeekb
-2experi by	cbfghk
crwoman	keffec
+2but by	ffffak
crcollec	aieefj
-2pavel on	efecck
-3is pavel on	efecck
pesteem	acfjej
-2strong field	dedfck
cldeepa	ffffak
-bclaim	ajefie
cling	cefeek
+2, noses	dfcdek
-3spits from the	dfcdek
-3on board from	fedfck
pthatch	ekefed
+bsenate	jhefea
-2jura until	dbeffk
-3the jura until	dbeffk
+2about #	fdkffc
-3round , closin	dfedck
-2beach til	cdfffk
+btype	bkfiec
papril	fkeede
-btested	dfdfek
-3to me in	jfbeab
-3stoppe as of	ffffkb
-1drops	kfefcd
-3start date ,	fcefdk
-3with decisi ,	kecfed
crchap	keefee
clhonest	kdcdib
-3nothin before the	bfffek
bsbefore span ahead	bdefck
+2whethe it	hgefca
pstella	dfffkc
clexactl	hieeae
psir	chjifa
-3on reques until	dbfffk
-2lyon until	cefefk
-3in lyon until	cefefk
crghost	keefed
+bbe	cgbffk
pantici	haffej
-2^ commen	bfefek
-3it : the	fjccca
pmicros	ckfffe
-3@d , back	kddccd
cljoburg	efdeek
-2that within	kdffcd
nhave	efcfke
-2docume of	ffffkb
-3your docume of	ffffkb
-3office is closed	eeffdk
-bjabs	ahffej
-2told ,	kdbece
+bcopyin	kbffef
nperman	bdeegk
-3portal before the	kbfffc
+bnorth	fajffg
crgiving	kedefd
-2on shift	effebk
-3is on shift	effebk
-2story :	hdefha
-2gave you	affgjg
-3i gave you	affgjg
-3her desk by	bkffed
-3after church on	keeeec
+2he gives	eifeda
-3know we said	efffkb
crought	jeffga
-bmean	hhcega
-3me in on	eckffe
-3condit offer dated	edefka
+2in leeds	cekedg
-3off on the	icabbg
-3tell her by	aefdjh
crplaced	ffffbk
-bview	kfedfc
+2to respon	haedck
nbirch	ffefck
-2came out	beffkc
+bsignal	fdefdk
-3numera test by	ekeeec
-bbonuse	efedek
clbonuse	efedek
-1made	fbaggf
-2applic of	eeffbk
nteenag	ffffbk
+2, ballot	cekceb
nsoft	dahegi
-3saw # more	feeeja
pdangli	gdfcdk
clyo	hahdei
clvale	dfffkc
clpoorly	dfffkc
-bunfort	decffk
-1class	deffek
-3of you within	kdffed
-3be held in	behdag
+2, cause	ihdeda
-2works before	dckfeb
ncrèche	jeffga
+2lunch ,	ahgibe
pimre	ffffkb
clrank	igeica
pkaren	eeeeek
-3who has until	ajfeee
pbooks	bgckgf
+2, decide	fediae
-2take around	dbffdk
-bbolton	fdffdk
-branked	iefeja
+1probab	keefdd
+bnoted	fdefkd
+2on accoun	hifeca
-2are by	kfffdb
ppapà	cfffdk
+2, later	ajffbh
-2have heard	ekfdfb
bsby day past	cafeif
+1postin	beddck
+2postin comes	beddck
-3em up :	beddck
-2have yours	kefedc
-3will have yours	kefedc
+2we choose	kfffcd
-3extend it to	ekdeec
-bspread	dhfkeb
+2, depot	cdkfdb
nteache	fedkcg
+2, given	efedkc
-2downlo until	eceeek
-3to downlo until	eceeek
-bwhite	kbdegf
npart	fgfdai
-bsignal	igebai
+1lmao	efefaj
-bresour	kffffb
-2out sick	dfeedk
crgirl	haedjg
-3lesson on the	ddkfec
+bmaking	cdcfhk
-bcrosse	djceja
clendeav	keffdc
crbe	ckcedi
-3give them till	kcfeec
-3to wait till	keffcb
-bpostma	fkffeb
-3applic over the	gfegea
-1storm	ffffkb
-3for coming in	ceadje
-2oursel to	kbffec
-2say it	keefea
clhuddle	ifejda
+2do ?	cbefja
clhandli	efkfec
clworksh	agfcfj
+2and again	ddedkc
-bopera	edffek
clopera	edffek
-1county	bcfkdd
-2the county	bcfkdd
-3takes the county	bcfkdd
clvilla	kfeeec
+2, being	kbedbg
pballet	deeekg
+2to appoin	dcedkc
-2course until	cdeeek
-3a course until	cdeeek
-3be paid within	cbffek
rbsuperseded needed-from-you	adccih
clpasted	keffdd
pblow	jdjeda
+bsees	eekgdd
+btiming	eeefdk
-2they pick	keeedc
-1screen	gaffec
-2well take	jeffac
-3could well take	jeffac
nmeant	hbaejg
+bovens	fefeck
-1cast	dhdjca
-2the cast	dhdjca
pshop	hcckfe
pcleric	cdfffk
clcoo	kffffb
+2for his	aeffif
-3other finali until	dbfeek
-3the traine from	fffebk
nhandle	edheck
-2more on	hdbage
+bour	jahegb
clcomple	dhafig
nhard	bfkeff
-2lisbon till	cdeeek
-3in lisbon till	cdeeek
phas	jcheai
crcto	dffked
-3bishop gives you	bkfffd
pozols	ffffbk
-3certif , by	akffff
-3takes effect on	dededk
pquote	feeked
-1printe	kddbdd
-1profil	fkbcbe
-1blocke	feejab
-2have blocke	feejab
+2week we	dedfck
+bpacifi	fekfec
crpacifi	fekfec
clshutdo	dffeek
-2word ,	kefeec
-1everyb	kbbded
-3@d and again	cfdekc
clguess	hbjeag
nmaths	kefcch
-3any time before	eahfhk
-bvice	hefkdb
+btyping	ekcfjb
parm	jaeeei
nmissio	kffffb
poptome	bekfeg
+1u	kdffec
+2u will	kdffec
+bhop	ckjfcb
-bheadin	deffek
-3is good for	djffda
crif	hkgdbf
-3the job on	jfefha
+2, whethe	ejdead
-2fair ,	efdkdb
-bwage	ekcfdg
-bframe	bkffff
clframe	bkffff
clsent	kecbge
-2to mentio	bbdfkf
-3ruling on it	keeeec
psingin	keeddf
-2on holida	ddeedk
phangs	chefck
rxsuperseded within past	cfffkc
noursel	ecbckj
pchippy	edjeaj
+2, chef	afiejb
-3would be told	afeehh
-2twice in	efffbk
-2accoun for	dafejd
-2lot interv	efkcbd
+2, betwee	ihafeh
-3active , until	defdek
-3allow up to	kdfffc
pwind	fcfeek
-bachter	kgcdbg
-2then says	kfefcc
-3be on the	daidde
crparish	hfffia
pnimbus	ehjfea
probots	ehjfea
-3to them by	ckfffe
clhostin	ffbffk
-1exams	adjece
-2^ exams	adjece
+2of notifi	bbffek
-2our choice	gfeeja
-3make our choice	gfeeja
-3time , until	gafedi
-3accoun close on	deedek
-3to people in	keffeb
clemaile	jeaegd
clinvent	eefeek
pjoined	bgefke
-bgrid	iecddk
clhop	eckfff
+2, factor	dfdeek
-3new year is	dfdeek
-bfailed	keffed
-bweighi	keedgd
+1date	fdaege
-2over @d	ffefkc
+2has to	edcekd
crlost	beffkg
-3patern leave on	jdefia
nembass	jefeha
-3reject by the	kdfecd
crfourth	gadegj
-3itself commen in	efcefk
cldrew	hfffia
psaid	jgbeaj
-3when i say	gcfeah
-3leaves at the	efeebk
-3then it is	beeffk
pis	hkgdad
-btie	geckdf
ptraine	gfiadf
-3@s , the	cdbedk
-bcopyin	jcafei
+2if she	kdeffb
+2: done	acdehi
pbright	eeeedk
-3from us before	eefebk
pprod	kdffed
+bfavour	dffedk
-2result out	kfffcd
-2^ coffee	eekfdb
-bbrno	efdefk
clbrno	efdefk
-2contra by	ekffeb
-3we open on	ddedck
-3been contac within	kdffdc
pthorne	ciffja
nrecoun	ceffke
psurviv	gaiech
crgather	ffffkb
-3get my call	kfeedd
clchale	keeefd
cribi	keeefd
cranaa	keeefd
+2that follow	eedkda
-3us both on	kedeed
+bmr	ccjdck
-3is taken on	kffeec
-3had told you	dfffkc
-btourin	ffceek
clwave	jbebek
-bsmoke	jadegf
+2and needs	eejcaf
-bpub	fcfeck
-2list :	gecach
-3date would be	dfefek
-2void it	ekeeeb
-3settin void it	ekeeeb
papprai	gededk
rxaside until past	bbcahf
nfainte	ieaeid
+2instea $	fdafeh
cllack	ffffbk
-1payrol	dkecbf
+1season	efdekb
passent	ddeffk
-2office betwee	febffk
-3the office betwee	febffk
+1try	dacfjg
+2try out	dacfjg
p@p	fadkjd
+2till @d	dkcdbd
-1confir	geabjc
-2them until	ccfeek
-1concre	cdcedk
-2@d concre	cdcedk
-3: @d concre	cdcedk
noption	dkjedb
-2car after	fceedk
-3, car after	fceedk
-2fixed for	aeicgc
ptram	cjiica
-2off till	eafecj
-1maxima	kefdbc
cllegal	hajiec
+2, calibr	dfejea
-2: so	kbefdc
-1word	hbiacc
crfailed	beekic
+2is good	ekcfdb
-brenews	eeeeek
clrenews	eeeeek
-3your interv is	eececk
+2, big	ccjfai
-2get one	kededb
pstampe	geceek
clpen	eefedk
+2, truste	facjdh
+bcap	hifffa
crcap	hifffa
-2kitche trial	ekbfed
-3promis an answer	cfffbk
-2is decidi	kffdfc
-2update within	jafebf
nhang	ihbaie
clmissed	decekf
-3the agenda for	kcceec
+2: send	ekdffb
nwebina	eefedk
+2regard .	eddeck
-3distri office ,	adiedg
ndoors	eedfdk
-2in at	aicfeh
clboardi	edkfed
-2about it	dffeaj
-bthousa	feffck
-2text within	kcffed
+2: is	ajgfee
plapsed	checek
-3told before the	gaffej
clblock	ajfeeg
nrose	gefeaj
-3is by the	kcffed
-2mornin ,	fiheda
-2electi on	deddck
-3the electi on	deddck
+2, an	kddfeb
-bsometi	jdebja
pdelaye	kbfdfg
psouth	kedffd
+bdairy	fedfek
crdairy	fedfek
-1verdic	icbaef
+2tops $	kbfffe
pconcur	keeecg
-3nothin until the	kefecc
-2day was	ffffkb
pyouth	ekfefc
+2and reads	ceckcd
-3back to them	dkefcb
pdrafte	jdfeaj
nredepl	ffdfkc
crcomput	kecfef
-3link dies at	ekcfeb
clquicke	kdffcg
-1card	ekcfeb
-bpair	kcgdch
-bcourie	keeedg
-2due by	gafdcj
-3commit sits on	heafbe
+1same	edkebb
-2list on	jaceed
-2look :	aeieei
-2held to	icafbg
-3be held to	icafbg
-3and reopen on	ceffek
-2retain for	cdfeek
pleocad	cfffek
poverra	cfffek
crvotes	keeeed
+btheirs	ffffkb
-1though	cacdgi
nasset	dbffhk
-3leave from the	ffdedk
-2mine leaves	deeeck
-3: mine leaves	deeeck
-2second delive	cddeek
+2bank detail	cddeek
cllectur	ckjcgb
-bhun	gekdec
-1knives	bajebh
-2fetche until	ebfffk
-3be fetche until	ebfffk
-3a decisi :	kddfde
crobserv	ckefef
+be	bfefek
-2two till	dcdfkc
-3from two till	dcdfkc
pgna	ffffaj
pcalm	hfiega
-2hinges on	efedbk
-3everyt hinges on	efedbk
-3i would say	hhaddd
pkev	cceeik
crfittin	ffffkb
-2calls on	keeedd
-3and calls on	keeedd
+2even though	cfeekb
-2the agency	geefga
+2anymor becaus	dfffkb
-3decisi is not	dfffkb
+bgather	ffffkb
-3period would be	ceffdk
pcarniv	jeieca
pduties	ckeeeg
-1allowe	kefeeb
-2are allowe	kefeeb
-3they are allowe	kefeeb
pdark	kjdcec
pelect	hkefcc
pcows	cekfeg
+2still holds	dedfbk
pwicker	fedfdk
pmeal	biadij
ndoug	fdbdfk
cladored	efkfde
+2they were	geffkb
phidden	cefffk
psheep	dkdech
-3she is off	edcfek
-2dad says	defekb
-3my dad says	defekb
pimmuni	dkeeef
+2and calls	eeekbd
pclimbi	kfcdch
-3no in the	keeeec
nweathe	cjfafi
+2before contac	kccddc
-1along	bekcee
nhuw	gfekeb
psimila	edkfee
-2expect by	ekfeeb
-3antwer on the	eekeec
-3is coming on	ieccaf
-3first day is	edcffk
clbeg	ecffek
-2any ,	haceej
-3if any ,	haceej
-bbookke	bffffk
pollie	kfefdd
pbaker	iiefae
-3in again on	decfdk
-bsemina	jigeac
nstubbo	cdfffk
pbought	aghfdi
crnorth	eajffh
-2offer ,	bggdia
clvacati	ceffek
ntacho	cbkedi
pmalcol	kbfffe
ptetanu	ekefed
-2said yes	baefjf
-3sign up by	adfeej
-2moving on	cedddk
+2: url	daiecg
nsnail	ieehga
-2recrui :	kefebc
pothers	jbgabi
pcousin	cecekh
clkeeper	dbcfgk
-bgas	ekdeef
clgas	ekdeef
-2cork on	ceahdh
-2given till	adffdi
-3been given till	adffdi
-3lease ends on	deeeck
+2whethe we	kdffed
clone	aheief
crmerger	ffffbk
-2tells me	gacddh
-2second from	efeeck
-3on second from	efeeck
-bfishin	edfeek
-belsewh	kcfdic
-bmissio	fedcke
-2in max	kcffeb
+2questi mark	efkfeb
nmeanwh	hkdfcb
+bcoffee	befekf
-2, no	hhdeae
-2and by	jdfcae
-2instan at	efifae
-3@d instan at	efifae
pthresh	ebfffk
psociet	dkccci
-3visit 's on	dekfec
cltermin	dkdech
-3to people within	kcfffc
-2coin on	kedddc
-3a coin on	kedddc
clbullet	kgffbd
+2a call	ffjfac
nwhistl	fbgedk
-3last applic on	bffcek
rxanswer before past	efffkb
crquorum	efffkc
+bvoted	hgedja
-3teleph you on	kfcfdd
-3in time for	bcjgii
+bbad	jfcfgc
-3i will know	jeffed
psplitt	feejfc
-3receiv it by	ejffdb
pgram	dgbffj
-2: answer	jdffed
-3video on the	bjddfd
-bconsid	ecfjjb
-blists	jddech
-3the decisi by	jbffee
-3reach us within	ebffej
-3side of the	dcjfdb
-bprofes	bhjdbj
+2that i	ibbdge
pbailif	cfeffj
-2, commen	eddeej
-2taken the	bfeefj
-3get taken the	bfeefj
pguessi	jfefec
+2with someth	ieeebg
-2yours :	jccfed
pgreen	hicibe
-3which of the	eejedb
+breplac	dccejh
-2pin by	bjfeed
pbold	edefej
ncape	cfffej
+2the courie	bibfbg
prelay	cfbjdj
-bsarah	jfefdc
clsarah	jfefdc
clpackag	eifjeb
pjonas	bfffjg
-3note that the	cddfcj
+1mail	bdgfij
pgossip	jbeedi
-3office closes in	ddffej
-2anothe go	jffdfc
-2wait until	jfccbb
-3interv is the	fejedb
crsorter	efdfje
-2fellin till	befefj
-3am fellin till	befefj
clmanufa	ffffbj
-2imagin ,	eededj
-3clearv imagin ,	eededj
+beighte	bjfffe
-3you free on	edjffc
-2here in	bjdfch
-1trials	fejeeb
-2lifegu trials	fejeeb
cllaid	ejefec
-3if by the	jcffec
+2, scores	ceeihb
-2stands on	jbhfdb
-3with me by	jcceeb
pprompt	fgdfjb
nvaccin	defedj
crlearn	hceedj
crturns	jdffed
nprojec	eihefb
praj	gjdebf
clplatfo	eejegc
pwarn	jdfffd
-1after	fjgefb
pannoun	cibici
ptheo	jdeffe
+2being the	jgcfdb
crclinic	bhefjc
-3expect our call	cejfbc
-3decisi over the	jffddd
creve	jdffed
-3shop opens on	decefj
-3your interv by	bdffjh
-2repo by	fjffeb
+bsherry	jefdee
+2at nine	bcjefd
+bheld	cijfbe
-2offsit is	cedefj
-3's offsit is	cedefj
-3a reply inside	cdffjb
-1emails	jhcfeb
-2benefi after	fcffej
-2: interv	bebige
pfemi	bfdiei
-3exerci in the	dejddc
+bmyself	cjfffe
+2, per	djffed
+2becaus after	jeffeb
-2both within	bjfffd
-2church on	beeeej
nfox	bgfjbi
classume	jdgfec
pcorres	geffjb
-bplatfo	eejegc
nesky	djffed
+2we say	jdffed
+2, year	effejb
-3her yes no	jefddb
+2like they	bdffjc
-2^ e	hbgbgc
-3would decide by	bjfffd
+bkurato	befefj
crkurato	befefj
clnatter	jecdeh
-3the office by	ebfffj
+2after close	jfdfed
-3it expire on	dcjfjb
pcensus	dhfbfj
nturkey	deeeej
nburns	eeefdj
pchapla	jeeheb
+2, use	bfgebh
-bbrough	beefjg
crthose	bchbji
-bpen	jcgedd
+2on from	jdfefb
nlegall	efffbj
padored	bjjfeb
-3us all by	jbfffe
ntours	dfhfjb
nseasid	jfgbef
clratifi	bfffej
+2if i	ieebfb
-2mill 's	eedddj
-3the mill 's	eedddj
-1posted	jbcbbi
-3the portal on	jecegb
rxsuperseded ago past	beffeh
-3the lift ,	djdfeb
-3i hear on	jfffdc
-1retrea	bfdjdd
flpost	ddibjg
+bsave	bfffej
+2, had	jfcebi
-2get by	jcffed
-3will get by	jcffed
+2: one	jfcddc
-2partne vote	geebbi
pefua	efefjd
-2exerci on	chgebf
-3you pop in	eifeeb
-3she say ,	bjffee
+2, letter	dbbidi
-bresche	edijcc
-3taking answer on	bjdecg
+2, career	eedecj
-2statem for	ddffej
-3privac statem for	ddffej
-3please reply within	cjffeb
pvisas	jbffff
-3are posted on	jeeeeb
+bcollap	ffeedj
-braj	gjdebf
clissuin	ejeeed
prcvs	ejeeed
-2what the	jdedcb
nsmells	dgdeej
-3, rings me	jdeeec
-2force on	cdcfdj
-3into force on	cdcfdj
-3with you inside	jbfffe
+2the manage	beffgj
-3we find out	jffeeb
crwareho	hdjffb
-3, say the	gieebc
-2's back	hbbcbg
-3ski break ,	bechch
-3never on a	efeecj
rxaside ago past	efbbff
+1before	iibbeb
pcalls	hdjecd
-2tie on	decedj
pending	deffej
pdemo	heeebj
+bprinci	ifebei
+2still ,	ficebg
+2, grab	eifeeb
+2all the	eecfcj
-3the decisi on	icbdbi
+2and comes	ceeddj
ptour	fbcijg
+2go by	cbeggi
+2: no	cbcefi
-2review since	ffffbj
-3says review since	ffffbj
+2to delive	ejbebg
-baloud	jeedbh
claloud	jeedbh
-3am in milan	decfej
nhook	eeffjc
pcold	gbiidd
-babout	cihhhb
-3we had said	dfffjd
+btown	jbjedc
rxsuperseded - ahead	fbecgf
-2decisi of	bdceje
+2like you	eedfbj
-3no word by	cbffej
-3to you until	ejfffb
-3, you have	cjffed
cladopte	cffjfd
-2's decidi	jffffb
clwage	ejdefe
+bsqueez	dffdfj
crsqueez	dffdfj
poi	fejffc
pvestin	ecffej
pchemis	hbjeee
nlady	hfejce
-bchocol	bjffef
clchocol	bjffef
pwareho	ggfejb
ppolygr	bjffff
nstolen	jeefbh
+2with yes	jeefed
+bappren	bjeegf
crswears	cfffej
-3shut @d and	dedfej
clpoints	fcffej
+byouth	ffjfdd
cryouth	ffjfdd
+2teatim i	jbffcd
-1milan	decfej
-2in milan	decfej
+2latest or	bjffff
-3partne voted on	ceefjc
-bincl	dejfee
-2place over	degicb
-3takes place over	degicb
-2crew ,	bfjeee
-3the crew ,	bfjeee
-2it says	cjedbg
-2their result	jfffeb
clcoach	cciebj
+2sorry ,	ceefcj
pspecs	cejfef
-3smoke by the	cbffej
-2wareho :	deddcj
-3the wareho :	deddcj
-2choose by	ejfecb
-2on for	jbhebd
-1rounds	gbdbbi
+2and him	efebdj
nassist	bghdhh
pyasmin	cffedj
nyasmin	cffedj
clcrack	bggffh
cldescri	befjeg
+1pendin	ffffbj
+2pendin the	ffffbj
-2line ,	jbefeb
+bdecora	eedfdj
+2for their	jccdcg
-bsips	efdeej
+bnoses	efdeej
clsips	efdeej
-bstock	jffeec
-3asked for the	bfjedd
+2, includ	jeffgb
-binstru	idfdjb
ntess	jdhefb
-btests	hdhcjb
-3's out until	defeej
+2at market	jibfec
-3his choice on	befjec
-2opens at	dbhebh
pretail	ejbecj
-2slides by	bgifid
-2boss ,	cibdjb
pwarsaw	deefjd
-2indica of	deffjb
-3earlie indica of	deffjb
-3# , the	cbjffd
-3choose in the	jdeefc
-2slip by	bjffde
-3by email on	jebdbh
-3interv all throug	ffejcb
+bthus	edfeej
+2, counci	dfdjeb
-1fair	bcjcgc
pquay	hefdbj
clrestru	ffffjb
-3will be on	cdigbe
nwardro	jdfeee
-3it is now	hdifbc
-2ombuds within	bgffeg
-3the ombuds within	bgffeg
-1reques	dddcjc
-3outcom by the	bjffee
-bmass	jfeheb
neducat	ebhfdj
-2be after	cbjecf
-bvia	igideb
-1stimul	eeffbj
-2a stimul	eeffbj
+2on campus	eeffbj
-3for a stimul	eeffbj
+1retrea	ceddej
-2benede :	ceddej
+2retrea ,	ceddej
-3sister benede :	ceddej
+bcard	cfjfbh
clsong	bjffeh
-1mailbo	bjdedc
-2her mailbo	bjdedc
-3in her mailbo	bjdedc
+2from a	befbdj
-2down :	jedefd
-2accoun within	cefdbj
-3will hear on	hcbbch
+2, lucky	eebfhi
njoke	ifejcb
nsaluto	bffjdf
pjoyce	efeedj
nrisk	deefej
-bvacant	eefedj
clvacant	eefedj
crcertai	bcdeji
clquery	ffffjb
-3take effect on	cedcdj
pcasimi	jefffb
+2s no	behfef
-3leavin on the	bedfjd
-2arguin stops	jdefec
-3the arguin stops	jdefec
-2posted by	jbffbd
-2heard on	eejcbd
clkind	gehfhb
-bserved	jdfffd
+2at any	geefbj
-2more people	dfcbig
pbristo	bhfefj
-3transl : on	cjdfdb
+bhospit	jcefef
ptrusts	ddjffe
pglassw	iehdgb
-2done for	ceffjc
-3had done for	ceffjc
-3all done in	jeffdd
-2certif within	bfffjc
-2not ring	bedehh
-2meetin was	efeejb
+b,	gbfeih
-2wrappe up	ffffbj
-3interv wrappe up	ffffbj
-1ceo	cfbefj
-2onsite is	dejffb
+bcompet	ffffjb
-2inspec comes	bibfdi
-3the inspec comes	bibfdi
-bson	jbeedj
-3but before the	bjffec
-3in on a	ddcfej
-2them inside	jbffee
crmarked	jbfffg
-3you from the	deidbf
crpostin	bieecj
+bherewi	ffefjc
-3put back to	efjddd
-2fixed :	cefjbb
-3been fixed :	cefjbb
-2commun :	jedecc
nswitch	jdeech
-2confir it	bcdejf
-2til the	gcbddj
+2if its	jcfffd
-2text me	gjbeeb
-2quick :	jeefeb
-3to reach me	ebffei
-2slot by	hbjfgf
+bdog	ebefhi
-2an intern	ffffjb
-3me an intern	ffffjb
+bpitch	bdjdjd
-bnumeri	jgffeb
clnumeri	jgffeb
-1onsite	begbbi
+bperman	jeeecf
-2at all	ceffcj
-3, live for	ejffeb
-3date is the	ceedcj
padjour	jeffbf
+buh	bffjge
prowing	edeffj
-3every day but	debffj
ntreat	iceejc
-2himsel ,	geddbg
pgreenl	efdeej
phomeca	efdeej
clstatus	jbeeef
-bverger	jfefbf
+2to find	icfbej
-3board met on	dfffbj
+2, soon	jeeefb
clfloor	icbehh
-1pushed	eecdjc
-2, pushed	eecdjc
+2, demoed	eecdjc
-3done , pushed	eecdjc
-3he is got	jdfedc
-bcondit	jdefhb
-2conver on	ceibef
-2apolog :	dedejb
-3my apolog :	dedejb
-2submit on	fecfjb
+bcustom	jeecdg
-2@p ,	bccedj
-3tells me on	jdffec
-1six	ijeebb
nmess	gffejb
pximena	efffcj
+2i make	jeefcb
-2much for	eefejb
-3so much for	eefejb
-2to answer	idfeeb
-2ring me	bjfbee
-2psycho on	ceiebh
-3them at the	jdgedb
craccess	fefeej
-2till from	dfffbj
+2in here	efffjb
-3teleph call the	jffdec
-3by @d :	fbjfec
-3term begins on	eddffj
-2down from	ffeecj
-3be down from	ffeecj
-3told me the	jffecb
-3me to come	eebfdj
-1rest	hbbfdi
pcollea	behfjc
pdairy	edgbfj
+1whatev	ibdebi
psteppi	jdffcf
-2bailif :	fjbfdc
-3former bailif :	fjbfdc
clrunner	cddfjf
crafraid	eeffcj
-2nurse from	ffefbj
clfailed	gjcfde
pniece	deeffj
nlot	fjfbeg
-3mailed you about	deeejc
-3the slip by	bjffde
-3and answer within	cbffdj
-1until	hhdfbc
-1had	ibcdfd
-3@d , decide	cffjdb
pdredge	dgedfj
plet	ebdiej
clarguin	jeffed
crthey	jcceje
-2: decide	bfefdj
-3asked : decide	bfefdj
+1bank	hbcebf
-3the interv in	ffcfjb
pnannie	gbfedj
-2is about	ddedej
ntenanc	gceeej
-2brief is	deeedj
-3vendor brief is	deeedj
+2and last	ffjdec
+bta	fbeejf
clweeken	ffcfej
-2assess within	iheeeb
-2week ,	ddhdbg
-3me yes by	bjffff
-2answer due	cbgfji
nbrough	dgfedj
-bfence	edjffd
clinterp	ejdfee
clvicar	ghcbgh
-3could you do	ddffbi
+2, hell	bdfeej
-1beyond	jhbcbb
pstunt	jgffdc
punderl	jeefed
-2will choose	dedjcb
-3that was due	ebffjd
-3my list for	fdefcj
-3the paperw on	deeedj
-2electi 's	cedeej
-3the electi 's	cedeej
-3our talk on	febejd
-3yes , on	dbjbbf
padopte	fffejc
-2review have	edfjeb
pon	ejhebe
-3the interv of	efjdbd
-2store by	jeffeb
-3the store by	jeffeb
+2they must	ccedcj
-branks	dffjed
-2our reply	jefedc
pargue	febfhi
clrescue	efeedj
-3find out in	jeffeb
-3ring you by	jcfffe
-2refere on	fedbgj
-2extend by	cdfecj
-3was extend by	cdfecj
-3shortl takes place	dfbjdd
+2who goes	jefedd
-1rung	iedfib
-2be rung	iedfib
+2i would	hbbddg
psun	jfcffe
-3for lunch on	bejehb
+bwed	deeeej
-bcomma	geeecj
+bissue	ifffbh
crfolder	giceib
+bhuman	efejbh
+2, upon	jedeec
-2thing ,	ejcece
pinstea	jcedhf
-2i call	jbbfcf
clactive	jcffee
npopia	cjhfec
+binheri	ffffjb
crspread	ffffjb
crhighli	ffffjb
crorange	ffffjb
+2instan and	ffeheb
-3, # to	jedcec
clscored	jdfffd
+2while we	feefjb
rxreview after no	bfcefj
-2wrong letter	ffffjb
-3the wrong letter	ffffjb
-1appren	ffeebj
-2pardon ,	cjffdc
-3beg pardon ,	cjffdc
clops	bdbjfj
-3signed declar within	bjffde
pcivil	jeffbf
-2concer in	dfeedj
-1comple	jceebg
-3will say the	jeeecd
-3skippe told us	cfffbj
-3an outcom on	ecdfjb
+bbell	jibbbi
-bmeanin	fdjddf
clpier	jedfef
+2: not	bdeeje
-bhut	bjeedi
-3are counte on	fedbei
-2# of	efffjb
-3no # of	efffjb
-2pune ,	bdgedi
-3venue pune ,	bdgedi
-2callin them	bbcjdf
-3, callin them	bbcjdf
-3on leave until	edfffj
-2notice beyond	fbffjb
-3withou notice beyond	fbffjb
-3decisi go out	jffedb
crgraz	ddhddj
-3decisi at the	ffecib
+2, collap	efddcj
-2except :	gidfeb
-3, except :	gidfeb
-3to see me	edjfeb
+2at gate	bbfejc
+2, teams	dejfec
-1finali	gfejdb
-3you an answer	deefjc
-2debrie 's	bebfdi
+2one way	jcffec
-3meets in the	dffjec
-3suppos to meet	eeefjb
clexcite	fehejb
-3is free from	efjdbd
-1court	cdccjd
-2in court	cdccjd
clset	hfhffb
pbello	ddfefj
+2they give	jeffbd
nsupply	ffejce
-3will know on	geebbh
-2desk before	bfdeeg
penhanc	jhbffd
-2boss decide	jffeec
-2holida until	cdfffj
-beveryw	edefej
clforest	eeedej
nmate	dhjdee
-2candid in	jbffbg
nbranch	hgdejb
crto	bjfggd
phers	fjeegc
-bhundre	dffjfc
+2i can	hefcbf
-3number before the	ejeffc
bonot-before	fdbfdh
-3from the partne	icddib
+bsworn	ihecib
-3is bank holida	cefeej
-2at from	ffejcb
-3looked at from	ffejcb
-1job	gcdbgf
-2three by	cjfecc
-3all three by	cjfecc
-3, crew bbq	cedfej
-3would ring on	ddefbj
pmechan	heddcj
crfloor	cjbedj
nunique	jfffec
crfew	eehecj
crsealed	eeefdj
-3shut from the	ffffbj
nretire	bjfeeg
noptici	gfjeeb
crlanded	befidi
-2meet again	decjfb
pambula	gejeec
-3when i wrote	ffffjb
-2photo by	bjffdd
pabout	fbghhf
clnever	fchbej
-3your test on	edbfje
nmaître	jfbdci
naubert	jfbdci
-2yea by	cjfffd
-3your yea by	cjfffd
-2^ ofsted	ceeedj
-3be told the	jfeecd
-3be with us	djefdc
+2the owner	beecfh
-3tellin you ,	jfffbc
-2verifi on	fbjffd
-bpushes	efefcj
-2the decisi	cefeje
pstrang	dgeddj
+2now $	fedebi
clshe	jcfjbf
+bdouble	hhbeeh
+2be conven	ebjfff
-2booked by	hhfeeb
-bcredit	jhfdec
-2form says	hidfcb
clalongs	deefje
-3she tells me	cdeeej
-2on me	feebib
-3vote on me	feebib
-bcoming	gbheeh
-3will i know	iedfbe
-bhello	jdfeef
pgrante	ffjded
-2her before	bjfffe
-3text her before	bjfffe
-3, # and	ecefej
pdisapp	dbjfdi
-3no answer before	cfffdj
+2, bloke	efffcj
-3the shortl by	hbfejc
-btypica	ibdfdi
nrankin	dbhifd
-bdealt	jeebid
-2link before	ejdfed
plichen	feefcj
pum	ejbeeh
nabroad	jbffeh
-3two dates ,	bdbcjg
-3is here by	cjfffd
-3tell them within	bjfffe
-1hour	bbjebf
+2s round	eededj
pfeasib	ejfffc
ngloves	gcjfed
-3have it the	cjdddc
-bcork	gfbjbh
cllogist	bjffff
-3land on the	gebbcj
+2whethe the	cbddgj
clthousa	feffcj
-3throug on the	bdjddg
+2, togeth	cbjggg
-3will circle back	jeeffc
-3tell him by	ejffdd
+2, extend	bcffjf
-3would hear before	cdffjb
+2about the	gcfbib
-1people	iedfhb
-3is made within	jcffed
+btender	djegfc
pelves	jeeheb
clthumbs	jicdcc
-2only finish	beddgj
-3be delete after	feefcj
-3, upload before	ebfeej
-2origin on	fcjfed
-3the list for	ddjebg
nlittle	bdfdji
+1myself	ibbeif
+blads	gbeedj
+1assemb	jedfec
premune	jeffee
-3to us within	ejffdb
clalign	deeeej
-2and has	ibecdg
nreflec	cejefe
pescort	fjfffb
-bnod	hhcdbh
clpostma	gjffdb
-2given the	hdbdbi
pused	eecchj
-3i hear by	dbffcj
nphotoc	ebjfff
pmahi	jffded
ntangih	jffded
-3see the nurser	ffdfjb
-2would know	gbeefe
-3am told in	jdefec
psixtee	dgejee
nreset	eeffcj
+1till	jgbbee
ptreati	efdfjd
pprison	fjdece
clsurger	ciibid
npasswo	edeffj
+2again .	efffcj
-2we talk	decfej
-2, closes	bhdbbi
npcc	dfffdj
pones	hfcdcj
nbadges	jebeci
-3you start on	ddcfdj
+2i give	ejcfdb
npodcas	ggejcd
+2, say	bjiebd
-2reply ,	efeejb
-3slow reply ,	efeejb
+2@p .	bddchf
+1told	ceefjd
+2told you	ceefjd
-3you to the	ejeeeb
-3to decide before	jcfeec
ppricey	gdfcej
-3your time on	ddjfgb
rxsuperseded by ahead	cebbjb
-3decisi falls on	jffbdd
pquiz	gjbdee
pincl	dffjfd
-2second meetin	efedej
-3a second meetin	efedej
-2enquir of	efffjb
nroast	ffeecj
-2online before	ejcffe
nplayin	deefej
-2advert on	dfffjc
-2recrui in	efecjb
pvouch	ecffej
crtide	bgifci
-3number , by	bjffed
+2, height	dfedjc
-3medica passed on	dfedjc
-3he tells me	jeeffc
-bemerge	bjfdcj
-3would ring by	jdfebe
-blaundr	ibffdi
-2reques within	bfffcj
pcharme	jhdfeb
cldeacon	cffjfe
-2slot :	edjffd
nshow	eejchd
-3a result on	efefbi
clbay	feffbj
+bdone	hbbffj
-2bridge day	efcecj
-3, bridge day	efcecj
-2starts at	eejfec
+brevise	eddjff
nadditi	fffjeb
plambin	gjffdb
+2, ten	ccjffc
-bthumb	jffeed
clmarrie	dffdfj
nbeggin	ejbfcj
-3chapte meets on	bfefdg
-2be a	bdefjf
-2you free	edjffd
ncpcs	ffjfec
-1note	ddedcj
rxact - ahead	gfebef
-3choose at the	hfeebi
clhost	jdgffb
-3stays open until	dcfefj
-2then said	jfefbd
-3, then said	jfefbd
-2whatsa me	jdefec
+2interv :	jecdcc
-2shift 's	ddjfeb
-3trial shift 's	ddjfeb
-3truck ok so	bdjdbh
-2and rotas	ceeddj
-3@d and rotas	ceeddj
cractual	jdbeic
npolite	jgfedb
clrush	deeffj
ptunde	bijfed
+2was always	feeejb
-2slippe to	idebcg
-3your signat by	cjffed
ppatric	ffffbj
-2throug at	dcdjib
-3back until the	dffcej
+2as well	jfefbg
-3to it :	jbfffe
+bfarm	cfffjd
+bjudge	ejheeb
-2list before	dcfebj
pto	eijdce
ptarmac	gbefej
pvisa	jcbgcj
pswitch	fihcbg
+2that would	cjieeb
-bus	gifgfb
+brather	hbjebh
-1ticket	bejfeb
rxappointment ago past	ffffjb
-btrac	fhffib
-2closed until	dcfeej
clallows	cfffej
pmarine	jceeeg
nsong	jehcde
platin	cdjfff
+2at url	bhfeeg
nxo	dijdbe
crlisten	bcjeie
-3your availa for	eggeeb
pwes	eeecfj
-2the name	bdffjd
-3to the name	bdffjd
+2meetin .	cebjdf
-2write on	bdfegj
-2job closes	cjeebf
crplaceh	gffjeb
pwrappe	cfffej
+1mrs	ceeecj
-3, back on	cefeej
-2notifi the	jfeeed
nchosen	cebiei
-2signed until	ejffec
-2come to	jdbffc
-3your mailbo on	cdefdj
pbuilt	jdieeb
-2myself till	bbfeje
-2told before	geffjb
-2in ,	eeibcf
-3say so within	bjffec
-brisk	bjffff
+2s here	cfffbj
-3looked for by	cjffec
bswithin period past	dbdcei
+2, weathe	eejfeb
-2candid comes	eeebdj
-2sendin it	bidfcf
nassemb	jffcee
crarea	hfffib
+2say .	hhbfdd
-bwaits	jffdce
-2forwar from	dddfjc
-3brough forwar from	dddfjc
-3when they say	eefdbi
pstress	dejfed
+1back	cdffjc
-2would talk	ifedfb
-3we would talk	ifedfb
-3submit it within	cjffec
-3and that within	jdffcd
cllibert	ffjfec
-2messag within	jdffed
crstamp	ffffjb
cljoan	difddj
-3spot moves from	cffejb
-btalent	cfffdj
-2and say	beefcj
-2accept after	eiedbe
-3would know within	gbffid
-3be settle by	dbfecj
-2coveri since	ffffjb
-3been coveri since	ffffjb
-2not in	dedfdj
crdraw	fbegej
-2us for	bcfejf
pdouble	ifgfeb
-3have these by	cjffed
-3centre on the	jecdeb
+bboat	bigbej
-bhybrid	eeffcj
+bmallor	efeejd
+2becaus the	echbjc
-3a strong field	dfdebj
pwantin	cjeffe
clapprai	ejheeb
+2, lights	efeddj
-3people are seen	efeddj
-2trial period	cddfdj
-3, trial period	cddfdj
crverifi	dfjfed
crsendin	fjefdd
nchisel	fejfce
-2were opened	ceeebj
popted	eeefdj
-boff	jcbehh
-3with you in	hejcdb
-2delaye until	jeffeb
-2office by	cedjbh
+2of receip	ibfecf
-1well	heffib
nrecipe	icjedd
-2turned down	ceefbj
phaggle	bhefei
-2shift is	eegbdj
-3trial shift is	eegbdj
-2flat at	ceffej
-3this flat at	ceffej
-3from leeds on	cffeej
crinsist	geffjb
-3the decisi from	effejc
-bretest	eeeefj
clretest	eeeefj
+1a	ddjfjb
pdrough	efffjb
ndinner	bjhbie
crmean	jbdche
nleads	efjfgb
+1sous	dedfjb
+2sous :	dedfjb
-2floor on	jdbedg
-3hear before the	ebefje
ntexts	eedchj
-bsorted	hbeeig
padvice	ejeeee
-2cloud for	fffebj
-3had cloud for	fffebj
+2has gone	ffcejb
-3, but on	jcdegb
nblocke	jeebdi
+2, my	hcbhfd
-2lambin for	dcfeej
-3is lambin for	dcfeej
plekker	ffdedj
+1become	dbecje
-3the post on	ccbdfi
+2whethe @d	cjffeb
-bkick	dfdffj
-2the founde	cejeec
+bknives	efjfec
-2you hear	jdceec
podile	eeifbi
-3others on the	ddcfje
-1confer	bedigi
crfamily	bffdhj
-2passpo copy	ejcfdd
-3, any aftern	beiddf
-2only said	dejfbc
-3he only said	dejfbc
clparagr	cjffee
-2, probab	jeeccc
-3@d , probab	jeeccc
-2weddin on	beebjd
nbonfir	gffjdc
-bbuying	dfdfej
pcallum	bfgfgh
-3not hear by	hdffib
-2role by	cdffbj
-bknow	jhdcib
+2was @p	efffcj
crsix	ghbecj
-1strike	geccbj
pbeginn	ejefcf
-2mail until	ddffej
nexpire	ddbjgg
ptattoo	gbjfef
pmonsie	higfcb
clnoor	ejfeed
ntrekki	deefje
+2via the	bcffej
-2them at	eeeihb
-baoife	bfgggh
-3, one hears	iedcbf
-3your interv to	eejfed
+bsaddle	gjffcd
-2readin by	cdfjee
+2and done	cdfjee
-3done readin by	cdfjee
-2's from	eeeedj
nthursd	jfefec
-2on site	eejeec
-2assess from	efejcc
-3be assess from	efejcc
crthese	gfbdej
+2, self	hbffeh
nsteve	heffbi
-3to know within	ejffcc
-3sessio is on	eehieb
-3reserv list for	ceffej
-2not till	jfffeb
-3to ring everyo	cfffjd
+2it tells	jdeedd
-2^ per	effejb
+2s all	effejb
-3our decisi ,	jeedcd
+bonward	jfffec
-2return for	eddfcj
-3happy return for	eddfcj
-2lapses after	djffdc
-2free from	efjdbd
-1ground	beedih
njet	ecffej
+bwins	ffejeb
nmeans	idjefb
-3one by the	ghfedb
-1offici	jdefcc
-2it offici	jdefcc
+2, act	jdefcc
-3make it offici	jdefcc
-1cleane	effebj
-2other cleane	effebj
-3two other cleane	effebj
-bpasswo	efcfej
+2means bad	cfefej
-3us on a	cfefej
pposts	febcji
+2and pick	cjfeee
-3scaffo 's off	cfffej
+band	gbeigg
crunion	cjeffe
pbuy	hbcfej
-2heard nothin	jffeeb
-3have heard nothin	jffeeb
crtyped	bfffej
-2but by	jeffbb
-3and tell me	cjeeeb
-3will call me	cededj
+2positi .	jefedd
crknives	dfjffd
-3essay due :	dedfjb
-3it up by	ebfeej
+bposts	cdejjd
clcredit	jhfdeb
crreopen	beffgj
pcompul	jbjeec
ppairs	cefffj
+2, madam	cdfecj
+1depend	ceifjb
+2depend on	ceifjb
pray	heefjb
-3opens , in	dffedj
pevents	jeffcf
+2anymor ,	feffbj
-3get the verdic	bffedj
-2holida and	cfeeej
-2check takes	dceddj
-3is due by	ibfeeh
-2for next	ddcdej
pdaly	cdffgj
-1proper	bfejec
crriga	eeefej
+2anyway ,	icbege
-2# till	cbidcd
-3, # till	cbidcd
pquarre	geeddj
-1operat	beedej
-2lady operat	beedej
-3boss lady operat	beedej
-3the job closes	cjeebe
nmasks	ifbecj
-2now :	jfdeec
psalari	cffffj
-3the answer until	ifefeb
-1taken	bdebjh
clgateho	cgdfej
-2come in	bhheee
pfloris	jefffc
-2mind on	beejic
-3his mind on	beejic
-2is expect	jdefcc
-3decisi is expect	jdefcc
-1normal	jcffec
crinvoic	jffeec
crhut	efjceg
nlongli	ddeefj
-bsplit	eegdcj
-1white	jedfec
-2and white	jedfec
-3black and white	jedfec
-3and sign by	dbffhj
nbuy	gihdbe
nbex	dfffjd
-3will be there	iebedf
-3are answer within	ebfeci
clmatern	iccfdj
crtwice	djbbej
+2and you	dbgicg
-3had said by	bdffje
players	cfjffe
-1site	ddjcbh
nabsenc	bedfij
-3commit met on	ffffjb
-2outcom :	jeecee
plifebo	jbdecj
+bhut	hfjdec
nyour	gejdbh
-2team on	gcbghc
crswore	heeejb
-3trial day on	feffjb
-2office till	bifddf
nadds	ddfjgd
-3attach contra by	ejffeb
-3round opens in	dfdeej
nended	gbegeh
nrenewe	djefbh
-bauntie	jedffd
+2and say	cjfffe
-bclosur	effedj
-3do it by	ejedbb
-3us again in	dfdfej
nmatch	bjfedh
ppermaf	bicdig
-2park on	ffhfib
ndiplom	eeffjd
ntoilet	ffffbj
ndared	ffffbj
-3comes before the	jdffed
-bcampin	hjbeef
clcampin	hjbeef
-2confir on	fcddej
rxaside for ahead	dffgbf
clsiftin	fffjfb
+barrang	djefee
+1never	cfefjc
pcsv	ddfefj
-3with us ,	ebbedj
-2held in	begche
-3on it :	jeefdd
nrunner	bhdefi
nfix	fdjffc
-3book yours by	djffed
-2hiring manage	dfdfcj
-3the hiring manage	dfdfcj
-3they need till	fbfjeb
ninstit	bficbi
pashgro	eehfjb
poisín	eefedj
-3both by the	fhfebb
bswithin day ahead	jcbdcg
part	dfefej
-bacross	ejcfib
-3i can do	ddjfec
+2, latest	geedbh
+2for stockt	bddjbf
-3from him by	jcffed
-2mail said	bbcehj
-btutor	gdfedj
-3not accept by	bcffej
+2is not	eejjbd
-3and he said	jfffce
pthink	hhcggb
clsuperi	dghejb
clheya	ejfeed
+1defini	jdffce
+2and interv	efcjfb
-3not contac within	jeffcc
rxreview until ahead	bcgiee
-2you applie	bebefh
-2everyo within	gbffjb
plifegu	jgdede
crhun	jdfffd
-2record ,	djdfdb
crchapel	eejfdd
crwasps	eejfdd
-brecess	ibedcj
clrecess	ibedcj
pchatbo	dhffjb
-1study	dccejc
-2case study	dccejc
-3the case study	dccejc
+2has an	bdbdih
nconclu	idfbjc
nfest	hifffb
-2off is	bjbfef
clhers	jcbdfh
-2medica within	ccffej
-3a medica within	ccffej
-2so within	bjffec
nstress	fhejeb
-2effect from	cdccdj
-bafford	efdeej
-btaken	bfeegh
+bforgot	efefcj
-2positi commen	dffedj
nhide	jdfffd
-3do it within	cjfeeb
pnotify	ibbdhi
crengine	cedfhj
+bstaffe	dchedj
nsober	cffjgd
clburial	fffbfj
nnairob	ffffjb
-3be back within	djffeb
+btransf	bjffid
+bnan	ffffbj
-2group on	cfejgb
-3hat on the	fbgffg
+brevert	fefjed
-3, make it	hhcdbb
clgelard	ffejec
ngelate	ffejec
ngelard	ffejec
-3probat would be	eeffcj
nsomeda	bfffhg
-2paid ,	ccjebh
-3, paid ,	ccjebh
+2they gave	bdefif
pfern	hegjbd
pmarath	defeej
-2, ofsted	ffddcj
-3@d , ofsted	ffddcj
-2works until	djeefe
-btacho	ejfffc
cltacho	ejfffc
crnegati	jfffcc
-2argue for	edfjeb
-2, to	ibbhbc
-2given until	befibf
-3who starts on	efffcj
-bcolleg	hjecdd
phitch	jefffc
-2^ her	ecddbi
+2half eight	bchfbh
-2were due	edffcj
-2comp review	bedfcj
-2nay ,	jcffec
-3or nay ,	jcffec
-2sheet by	ejffec
pwas	jbddfh
pdraws	ejeffc
+2, sees	jdbbdg
-bgarage	hjefcb
ndataba	cjfffe
+2, nothin	edbcgh
pstock	jcefef
crkindly	ffffbj
-bgreen	jbdeei
nfeelin	fddfjf
-2apply again	dfefej
-2: ignore	ceeejc
-3hr : ignore	ceeejc
cltossed	deeeej
ndouble	jeffec
+2in either	jedfed
nparish	jgecib
-1for	behfcg
-3your interv was	ffefbj
psigh	ffffbj
-2ring the	jeefed
-3will ring the	jeefed
nseafar	eedfej
+bmunici	cffeej
+2, ignore	bdhejd
-1agreed	bedjdc
+1better	ddjfec
nblunt	jeedbi
-2verdic the	jfecdd
plaunch	jfdfed
pvague	efeddj
-3it in by	cjffed
pswedis	jefeed
pc1	jefeed
+2a verdic	jeefdd
+2after we	gdfebf
rxaside - past	cdgbjd
nstack	effedj
-2shutdo from	effdcj
-3name before the	jefefb
-boptimi	efffjc
cloptimi	efffjc
-2email me	cjcfed
-2invite for	ebcejh
-2's arrive	efeedj
-3profes 's arrive	efeedj
+2maybe ,	bdfdhh
nduvet	jdeebi
ppump	cehedj
pazores	defeej
nleafy	defeej
-3the result of	cfeejd
clbooth	fdjfed
-2, ends	ddejec
-3birthd 's the	ceefej
+2s agenda	bfehef
pfishin	eeehjb
pfashio	bfffej
clcosted	ejdffe
-2name on	fcbdej
-bear	jffcde
nmarta	dfefjd
nloudly	effjfc
-bfloor	icbejf
nbuying	hcjcdf
-2news on	jfeeec
pheight	fejfed
pcost	djbfeg
+2and gives	cefdej
cltray	jgcffc
-3oslo on the	bcjcef
+2to call	ebecej
crexams	dfefdj
-2# within	ihffeb
-2ten ,	dccedj
+2with forty	ffefjc
-3group assess on	ffefjc
-2were interv	efdfjb
-3pushes your packet	eeeebj
+2from @d	bdjecd
-3your remind of	eeeejb
+2that this	fiefib
-3office closes on	ceefej
-3it from the	cffjbd
-3interv is on	eeibch
-3manage saw you	efdejc
-bpasted	eeefcj
plibera	cffjfe
-3the slot by	jcfeee
-bpatrol	dfhejb
clpatrol	dfhejb
-3someon by the	jeffdc
-2again until	cjdeee
plifts	cfeefj
-3shop 's shut	ecceej
-3they told her	cefejc
-2q :	hebfdg
-3no q :	hebfdg
-bfish	dfffej
pjerome	bffjjb
crrevert	fefjed
-2statem by	begegi
+2withou fail	jcffed
nem	cedfjg
crroast	eeedfj
-2chair ,	gcbedj
-3our answer by	hbffjc
-1probab	jfefbb
-2travel until	deffjd
+2i go	cejfdb
-3apply again in	ecffej
clonly	edejch
-2, lights	dfecdj
+2, sound	dfecdj
-3@d , lights	dfecdj
-3all applic :	jdcddd
-1one	bgfbff
-2held the	bddecj
npropos	cdihbj
cluniver	ceejbj
clregret	dcjbgi
+2a collea	fffecj
paction	cijfdc
+2who gets	jffeec
clapp	hjbccg
+2becaus payrol	hieedb
-3one last person	dffccj
-3writte to within	jcffec
+2the client	deeecj
-3was late ,	deeecj
-2approv on	bedjcf
-bassump	jeeedf
-breacto	efjfgb
clreacto	efjfgb
+2@d $	icjddb
-2deadli is	gccccj
-2cvs read	cfejdc
+2, people	cfejdc
-3: cvs read	cfejdc
pbleep	jeffed
+bsoul	dfffdj
crsoul	dfffdj
cladmiss	jcceei
+2but do	jedfcb
-bphysic	eegecj
pswim	fbibje
+2s paper	jccfcd
+2about needin	ffffbj
psites	hifffb
+1someti	gdeebh
+1:	chbehf
-2your sample	eddbgj
-3been shortl by	jefeed
-2offer from	ffffjb
+beat	jdcddh
crgrace	cefibj
+2to claim	dceeej
-3the result within	cbffgi
pweighi	deefjf
-2papers by	ejffec
-3an email within	jbffed
-3will begin on	beejdd
pabsent	cjejcc
-2texted on	deefjc
-3i texted on	deefjc
pclimbe	ejdeee
psherry	ejdeee
-3on @d and	dcccfj
-2do before	bjfffe
-3we advert on	ffffjb
-2clerk by	bjffee
-2met on	beeecj
-3last two on	dfdfbh
-3tell you the	jeefed
-2you are	hdbedf
pprotec	ddfefj
nprovid	cdjddh
clpaint	ebcfij
-2hr 's	jefdcd
-1target	fjcdcb
-2, target	fjcdcb
nwho	hhebhe
-3you , by	eifedb
+2i told	dfffjc
clpush	bhhfhd
cltax	bjdefh
-2yours until	bdgffj
+bnina	fjdddf
-2in exactl	jeffdd
-3servic for the	hdeebf
+bneighb	defffj
crbrough	gcdfcj
-2board decide	bffjfb
-3the board decide	bffjfb
-bfemi	efeejd
nhull	jdeefc
-2the positi	jfecfb
nsurely	jdeeib
crable	jbeebi
+2after your	begffj
+2chat with	ffcfjc
pdeals	ceeffj
nmoving	ggeebi
-3they need about	jefedc
-2people :	jdefed
-3for me from	ffeecj
-3link works for	djeddc
-2due the	dcdcbj
-3down the yard	ddjfec
ntemp	efefdj
-2expect :	gdbbie
-3and in the	fdcdbj
-3going to hear	cfffbj
-2later than	ihcfbb
-3it goes out	fbffgg
-3minds up by	jcffed
ppengui	ddejeg
nengage	gecfjd
clages	efffjc
nthink	hcbgdj
pcscs	bdddjj
-3are made on	efejfe
phostel	bijdde
-1thing	dhbfhe
-bjudged	jfefed
cljudged	jfefed
+bowed	efffjc
crowed	efffjc
padelek	efffjc
nplead	efffjc
nas	fdbhgh
-3are publis on	jffedd
-1inbox	dhbdbg
nsad	cfjfib
-2take over	jceeec
-3start date :	edefej
-2been told	jeeede
-2writin :	hbdfbh
-3in writin :	hbdfbh
-2, any	edbffj
clrepeat	fcffej
-bgame	djfffd
-3of them on	iegbde
pbadges	dijfcc
-2invite on	cdhebh
ppython	ejfffc
-bhereby	eehebj
crsorted	gbjfcg
clconsid	jbdfjc
pclass	eheebh
-2contra on	ibfdbe
ntap	ebjfcj
-3my door by	cjffec
+bknown	ccceij
+2first then	cfdejc
-2radio on	jfccdf
-bpilot	gdfdej
-2town in	efjfbc
-3cape town in	efjfbc
pheadco	jdffbh
-2the long	cdbedj
-3can do the	jeedbf
+2in room	efcebj
-badmini	dcfejg
-2email you	jfefdc
-3availa grid by	ejffec
-2known by	cdfecj
pish	deefej
pthousa	hjeeec
-3fixed term ,	fddfdj
-bbrewma	deefej
clbrewma	deefej
pbeer	deefej
pmat	deefej
-bsurger	jbdcfi
-3bob said the	eeeeib
bswithin span ahead	hgbeee
-3you have the	hccbci
-2@d then	jfeffb
-2invita for	ffdfjc
-3the invita for	ffdfjc
-1fittin	bbiecg
-3mail said the	bfffjg
-2now on	behfbh
nintake	eidebj
pglass	gjefec
clinsigh	eebfhi
pkeepin	dfbehj
plose	gejedc
+2and stay	efceej
-2induct on	bciecf
nrank	ffffbj
+2if still	bjfffe
pii	gfjegb
-2# is	cchccj
-2due before	bbffgj
pshown	chjdfd
-3will call you	gdjeed
crchecki	hfeejb
-1archiv	cjcefc
pjava	ebjfhf
clvibe	jfeffc
-3firm answer by	jdffeb
+1work	dbhfci
crbehalf	edffje
-btimed	eiccdj
cltimed	eiccdj
rbaside others-to-meet	bdhibe
-3it over by	djfffe
-3of your interv	fcjfdd
peditin	bhjffd
+breject	dfffjd
-2it and	gjefdb
-3happen in the	ieiceb
-2way ,	jedfed
-3either way ,	jedfed
phop	fjffeb
+2, worst	fhbfec
pshoes	hjcdcd
+2which of	fiefbc
-btea	ceiebi
+2your file	bcejfb
-2office shut	eefeej
-3your mail of	efffjb
+bshake	efeeje
clgame	djffed
-3commit to the	jcdedd
+2per the	jdffdb
-3you a call	hfdfbj
+2the kurato	befegi
-3well : on	befegi
-1courie	beceie
-2by courie	beceie
-3the system by	cjffed
ncostum	ffffjb
-3person are until	deeefj
-3two people on	dfedej
+2and am	beeejd
ni	ibeggf
+2, forms	bjefde
+bmins	fddffj
+bshelve	efffcj
pball	ehjfcc
nkunsth	jdfffd
pdermot	efffjc
pcompan	bdjhci
-2spoken by	jcffee
-2works for	chedbf
-bbooth	ddjfib
ptim	gjffbe
pnursin	jbfedg
+2before she	jefeeb
+2at my	efeefj
nnephew	jffffc
ndealt	fefejc
-2called by	bbffje
ppassen	jegdce
pbonnet	eeffdj
+2, ngozi	fdedej
-3rob till the	fdedej
-2emaile ,	jeeeec
-3and emaile ,	jeeeec
+2and lets	bdhccj
-3ring me before	cjeffe
crfindin	fffejc
-3say someth by	ebffdi
paccra	defeej
-3two interv ,	eehdib
-2: whethe	eecfej
+2is needed	eecfej
-3do : whethe	eecfej
pfolake	eefedj
+2the yard	beedih
clkindne	ejfffc
-2asked me	deffjb
-3for interv on	jdfdbc
+2has passed	deffbj
-2have holida	cfeeej
-3i have holida	cfeeej
phelen	jbffdh
-2swim test	ddjfec
nmagazi	jffeed
-btoy	ffjece
-bnuremb	ffjece
clnuremb	ffjece
-3hours change from	ffffbj
clpays	jfcdch
nevent	gedgbj
-2cards by	jcfffd
-3tachog cards by	jcfffd
-3the strike on	bffdfj
-1up	gebhde
-2bell me	jeefdc
-1md	bcfbif
-2in again	eejfeb
pbumpin	fjeedc
clthing	bjghed
-3its determ within	ecfdjb
+2, scan	djfffc
pskate	bdifjd
-2manage by	jdeedb
crranked	jdfffd
-bgramma	gfefjb
-2phoned by	jbffdd
+1intake	efdecj
-2begin at	cbjfef
-2phone by	ifdfbb
-3works shuts for	eefddj
-btexted	idbfei
-2^ posted	ffffbj
-2ring inside	jdffed
clinques	jecedh
pcleare	ejffce
-bimmers	bdjeeh
-2a no	ejdfdb
-3or a no	ejdfdb
clgot	ijfebc
+2, usuall	jeeecd
-3, then by	dcffjd
-2my yes	fjdfeb
-2stoppe on	ffffjb
-2questi before	cbgfjj
-3would hear within	jcffgb
sihold	bcbbig
cltheirs	cgdcij
-3go out the	jffeed
-2his messag	cefejc
-3then his messag	cefejc
-bweb	geffbi
clweb	geffbi
-2badge for	edjfdc
-3visito badge for	edjfdc
+2the forema	ieiedb
paloud	jhfcfb
-2starti after	fdefdj
-3stretc it to	cjffcb
-3is erased on	eddfcj
rbdenied corrected-day	bedehg
-2plans by	biffhc
+2out of	idbedi
nclassy	cffefj
+beleven	eegejc
clpace	fjdffd
-2be there	ibfede
+2but that	beffhi
-bdad	efefjd
clhit	ihgfeb
-2my email	ffffjb
-3link expire in	ebfffj
-3pick someon by	jdfedc
crgod	ddejff
rxanswer for past	efffjb
-3or no within	ehffeb
+1holida	hdbebg
nhunt	cbffhj
-3of you in	cjcece
-3you @d ,	dcdfdj
-2summon for	jehcbb
ppetra	bffgjf
narrang	dghebj
+1per	jdedbg
+2my collea	jbefib
bsby period past	bbdegi
-2, at	eejfeb
-3board said yes	feffjb
-3, # or	jcgdbb
pwasted	ffffbj
+2they call	jfefec
crattend	djjdec
pspeake	fhbfdj
-3and calls me	jfeffc
-1trains	bceeji
cltomasz	efeedj
-1stays	jeeeed
-2day stays	jeeeed
-3decisi day stays	jeeeed
pfictio	djeech
+2for feedba	ibhfff
+2, stampe	cjfffd
psubsta	jfecfe
nwhites	egjfec
-3: give me	jdffde
clsuper	egedjd
psherif	defjfd
-bfoyer	fjeffb
clfoyer	fjeffb
-3am in till	eecffj
-3crete till the	ddffej
-1hope	efffbj
-2i hope	efffbj
+bmatch	ffefcj
crdata	cjdefg
nboo	jffffc
clpatern	ieefib
-3, please read	jgdedb
nmax	bjffff
plollip	jebcej
+bindefi	bfffgi
clstores	dgbhgh
clfemi	dfiejb
-1model	dcjfec
-2a model	dcjfec
-2told him	beeffi
+bhands	jeeehb
paltern	bhefej
-bfellin	bffffj
clfellin	bffffj
-2feedba due	jffecd
+2: are	bcefej
pbarn	djeech
-2my cv	ddfjed
-3your slides by	bdifig
pemil	ffebfj
-2tell everyb	ieffhb
psooner	jejdcd
+2until @d	ffejeb
-2approv and	ffedib
-3being approv and	ffedib
-2with her	edjffd
pwanyon	dffjfd
-2wrong till	dcedej
-3's wrong till	dcedej
-2jean thinks	deeejb
-2result the	deebdj
-3finish by the	cjffee
pagents	iedebj
-2they need	hcfbcf
+2then she	bfegdg
-3to know before	bifggh
-2, closed	ffffbj
-3@p , closed	ffffbj
-1report	jbbfeh
cldr	dbgije
-3be patien for	jffecc
-3from @d ,	cdjfcg
crhgv	ffffbj
+2and its	cfcjce
-3change by the	hbffch
crfinish	fffjcf
-1lad	jedcce
pprecio	jdffde
-3have their answer	jdffde
-bsong	bhefej
+2: full	eddfej
-3post closes on	eefedj
-2says in	cjffec
-3lady says in	cjffec
clroute	gdefdj
clchorus	fffjfb
+2, howeve	jeefed
-3, last two	edeecj
-3dates before the	ejcedb
-2is settle	jefcfb
+2as they	cjffee
+bfittin	hefeib
-2an update	jfeffc
nsweet	hdffbj
-2teleph within	jdffeb
+bstrict	jgdfce
pfreela	gfefbj
-bfoundr	ecffje
noverze	jdfffd
-bferry	jbheee
-2that since	ffffjb
clelect	bjbedj
crautoma	fjfece
crferry	ecejid
creleven	efhfbj
clwhoeve	hgdbge
+bduty	cfdffj
pbiro	fcffdj
-3again in the	gdgbbh
-brate	bidffh
-2you again	bejdfc
-3try again on	cfjfec
+2if there	jdeebf
-3everyb by the	jdffed
phols	jgbefe
pannoye	cdjecj
nheathm	eeffdj
-2forema ,	eejfec
-3the forema ,	eejfec
-2tight ,	jeefec
-3sit tight ,	jeefec
pncube	cjffgd
-2works til	eefedj
-3here works til	eefedj
-3, it shuts	cjefec
nrestar	jecdjc
+2, cfo	ffffjb
+bcourt	fdeeej
-3you at the	ccjbge
+2after lunch	edjfed
crthinks	eefjbh
-2inbox by	bhgeeg
-3oral interv on	edjfed
-2theirs on	deebif
-2paid before	feffbj
-3fees paid before	feffbj
pvacati	cfeefj
nentire	jdefch
+2to phone	ceeedj
nworrie	iffheb
-2crane on	efddcj
+2i want	efddcj
-3the crane on	efddcj
-2counci decide	iffbib
-3write by the	jbfffe
-3me this by	cjfffe
pthey	jejcbg
+blovely	deefjf
-2notice period	edfeej
crshadow	ddjfbh
+bintran	eeffjd
+bscanne	cjffee
prise	jefeed
-3can decide by	cdffjd
ndownti	ffffbj
ntad	ffffbj
crkind	fcefje
-1learne	ffffjb
-2we learne	ffffjb
-2gets opened	jeeeeb
-2is made	heedbf
-3in person on	dfffjc
-bimmigr	efeeej
climmigr	efeeej
ptabled	jedjcb
pdrill	beiegg
+bowing	eeefjd
npumpki	ieeebi
pbarber	jeeffc
clgraz	defeje
+2, forty	effdcj
+2and only	cdebjh
+2: offer	jcefdb
pspanis	effjfc
-2settle in	cefcdj
-2birthd for	bccehh
-3happy birthd for	bccehh
-3stockt @d and	efdfcj
-3funder pulled out	ffffjb
+2, meals	eeefdj
-bclock	jcdfeh
pingrid	jffheb
pspecia	heecbi
-2# times	fedfcj
-3viewed # times	fedfcj
-bblocke	jfefed
-3move it to	dejdec
crinstit	jfffdd
nbrevit	ehffjb
-2on :	eeefbj
-3on to you	jfefec
pfab	jcjffb
-2hiring from	ffffbj
-3paused hiring from	ffffbj
-2line by	jedecb
-2fact :	hiefeb
+2over three	bcedhg
crjoinin	gjfedc
-3is due back	ejeffb
clwin	jceech
-2^ follow	ffffjb
clbrusse	edjeef
-2get ours	jddeec
pngozi	jgffcd
+bsites	ffffjc
nsites	ffffjc
nties	ffffjc
-3tap accept in	djffec
-1flight	cffddj
-2a flight	cffddj
-3has a flight	cffddj
clpanels	jheedc
-2step on	gjbeeb
-3next step on	gjbeeb
-3date will be	cdfffj
rbsuperseded answer-time	fjejcc
-2final on	cejdbe
-3semi final on	cejdbe
psis	hjbedf
-3: before the	gbffic
-3so over the	dffcej
-2with me	fchbcf
ndemocr	hdejfc
-2then a	dfedcj
pnina	gjdece
-bolu	jedeef
nunion	cjceeh
nknock	jfffdd
+2please or	ejffcd
-3interv @d and	jfddec
+2, bless	behfhi
+bhire	beffih
-3touch before the	deffgj
clmachin	gfcfcj
-3their verdic on	ceeejc
-3starts there on	eeffcj
-3, so :	bdedej
-1medica	bbifbg
-3are firm :	fhbeeb
poakhur	jbffff
+bthemse	jeefbg
-2gate by	cjfffd
-3the gate by	cjfffd
-2probab not	ffffbj
-3settle before the	jefffc
+2, fine	fbdedh
nlabour	jefecf
-3interv elsewh on	defdbh
pphotog	fgbjcg
-1bookin	ecdedj
-2the bookin	ecdedj
-3open the bookin	ecdedj
+bschedu	gjbffd
nfunder	deffej
-3postin closes on	ecfffj
pbabett	jbffeg
-1bridgi	dfeedj
-2hangov bridgi	dfeedj
-3, hangov bridgi	dfeedj
+1otherw	djefee
clhank	jideeb
clfrank	jideeb
crpark	ejffed
-2gave until	fffejb
-3we gave until	fffejb
-1^	igfbdb
-2^ ^	igfbdb
crlads	jfeeee
-3not know by	edffbh
crscorin	djcgff
-2regist on	ffffjb
crtable	hcbfjf
-2role for	eeffjb
+2, equity	ecefdj
ntotal	bcfjdi
-3somewh in the	cejefc
crfixed	defhjc
+1it	iddcgb
-2ref calls	cfeeej
-3, ref calls	cfeeej
-2on from	efeedj
-2interv @d	efbedj
+2, ref	efbedj
-3said interv @d	efbedj
-2again from	eeeecj
nforfei	ejffdd
-2taking place	efjfeb
-3are taking place	efjfeb
pshowed	dgefjc
clcarefu	bffifg
+2the rankin	jeeddc
-2suits by	djeffe
+bowners	dffdfj
nputtin	cdjdej
-bexpres	djfffd
clexpres	djfffd
-3is now on	beggbi
-2ops ,	beiech
-3to ops ,	beiech
-2hold until	eeffdj
-3on hold until	eeffdj
nokay	gededj
-3own hand by	djfffc
crre	ehdfjb
prollin	eijfcc
pnuala	ceffej
-1progra	eeffjc
-3update for you	bfdfig
-1think	dbeegh
-2inside of	jceefb
-2you come	bdgfff
+bwarden	fgfbej
-3eleven people in	defejc
-3mailed : forget	bffdjd
presolu	bgffhg
-2pick betwee	cejffc
-3i pick betwee	cejffc
pgrapev	fddfej
-bthingy	ejeffc
-2close :	defedj
-3applic close :	defedj
-3@d , but	jeeebf
pimagin	efiheb
-2twenty minute	edjfee
+2i shall	jefedc
+1shift	cdbjci
-bschola	effdej
-2nantes on	eeeejc
+2, reache	eeeejc
-3left nantes on	eeeejc
pdish	dhbfej
clentere	efefjc
cloperat	cfgeej
-2ring everyo	ifedib
+2: duly	eeeejc
-3holida , so	jdeffc
-2hq ,	bcidcf
-3at hq ,	bcidcf
-bhop	ecjfff
-2in :	jgbfeb
-bspeaki	gefejb
-3cancel , and	eeefjb
pachien	jffffb
+bprogra	ieefbj
-3been change from	eeddjc
-bpardon	gjffeb
+1into	effejc
+bsquare	dgjffb
nresume	ffffjb
-2letter out	jeefec
-3, letter out	jeefec
crvenue	hfefib
-bclick	ejfffc
-3vote on the	fcbfic
-2will write	jffeec
-3i will write	jffeec
-brelit	gjdddf
clrelit	gjdddf
-1sessio	deifbi
nabrazo	jjceeb
clmatric	cffeej
-2, which	jeedec
-3@d , which	jeedec
-3wants it by	cjfffe
+2to fill	ccffdj
npanels	cgfedj
pfog	jhfcfb
pback	cejege
-3result by the	hgefcb
pmining	jhefeb
pfirer	jhefeb
nhelmet	jhefeb
nsouven	jhefeb
+bsecuri	ejdffe
-2agency by	jcefed
nimposs	ffjeed
-bwaiver	ejfffc
-2only until	ebfdfi
+2we would	ddibhd
phm	jfefdd
-3two more people	ffffjb
-2questi :	ejbedb
pp45	ffjfec
-2second go	edjffc
-3a second go	edjffc
-3conclu our delibe	fffbei
prosa	fegjeb
-3writte to by	jefeed
-3last interv are	ffdcej
-2counte by	cjfffd
nsports	bifeei
+2, for	debfcj
-3, phone calls	jeefeb
+2whatev happen	eedecj
+bfun	dfefdj
-2pick someon	jfeded
-3files ended on	fffejb
clgethin	jefffc
-3word for you	dfefjb
-2the md	bddbif
-1look	fejfeb
-3to interv on	dedejb
pdrowne	bdejdi
+1everyw	ceefej
+2everyw else	ceefej
+2we could	fffejc
-2saw on	efefjc
-3for coffee on	cejfdd
-2honest the	fcdfjc
+2thing was	fcdfjc
-3be honest the	fcdfjc
-3my desk from	ffffbj
+2, dean	cfejdb
-3: commit ranks	cfejdb
-2honest by	cjffed
+2to bring	jgdebe
-2^ its	ebccfh
pscienc	jdfeee
-3accept up to	fjfffb
+bfurnis	djfehb
-2stands for	ejefeb
-3offer stands for	ejefeb
+2the badger	dccfcj
-3financ meetin of	cfeecj
clbest	ihbddf
-2open :	idiecb
-3your email dated	ffffjb
-2will holler	jeefdc
nweddin	geebhh
nchasin	efefjd
pz83	jhffeb
-2^ since	fffebj
-2our delibe	fffbei
-2on by	jcfffd
+1salary	fdffcj
-3posted on the	jeeeec
+bwhiteb	cfhejc
-3deal was by	eefejd
-3n sign by	bjfffe
+2, old	cedeej
pof	ghggbe
-3review applic in	effjeb
pmarch	fgdejd
nverger	eefejd
-2is out	jeddcd
pcues	ecjeff
crs	bcdeij
ninsist	feddjf
-2@d was	ffffbj
-3second visit on	ffcfjd
clhill	ffdefj
+2, their	hbhfef
clauthor	bggbej
-2in under	cbffje
crdocume	fejfed
+2period and	febejc
crnumera	effejd
-2it be	icbefd
+2after tea	cejfec
-2findin on	ceebhi
clsir	heifdb
nforum	gfeejb
nrounds	difejb
-3it takes us	fbeccj
pcroupi	fbjfff
+bcolleg	bfgfgh
-2elsewh on	ddfdbh
+2please $	djefec
-2visa the	efeddj
-3the visa the	efeddj
-3@d : closed	ffffbj
-2have got	gdbcfg
clcheape	cdfcjj
-3writte test on	ffjece
nresear	degeje
-3sift : done	fffejc
crdescri	dfdffj
-3call you on	gbcgci
cldevelo	befgfj
-1refusa	feefjb
ppics	ejgfeb
-3sooner , but	jeeffc
+bsaw	deeejf
ntempor	ejefee
nhub	defeej
nconser	iejedb
+2to answer	eccbgh
+2till they	eefebi
-2chicke ,	jfedcd
-2think the	effejc
-3you think the	effejc
clwhispe	ieefbh
-2a confer	eedeej
-3at a confer	eedeej
-2is from	bfebfi
-1bet	ddfffj
-2my bet	ddfffj
-2come off	dfdfej
-3they come off	dfdfej
-2his is	jeedbf
-3, his is	jeedbf
clhoneym	jbebej
+bmanagi	jeffde
-bfully	ceidjd
-2to her	cddfej
crparked	ffffbj
-bdocume	cbidjh
-bsixth	jdefee
clsixth	jdefee
ptobias	ffffbj
phaldan	ceffej
cltaken	chdbfj
bsnot-before lower-bound no	edbfeh
-2us within	fieefb
-3show reopen in	eedfej
-3settle by the	jeffed
-1head	gdcjcc
-2the board	gcbdch
nself	cejedg
+bheat	cjffeg
naccomm	ijfcec
pdoors	decdhj
-3your decisi within	djffec
pcried	ffejdd
-3they told him	cfefej
-3your mail from	ffffbj
nacquai	efffjc
-1plus	fcfedj
-brender	fefejd
clrender	fefejd
+2, ahead	iffehb
nmetrol	jefffc
-3went make that	cjdecd
+2early ,	djdeeb
-2resche to	hdjecb
-3been resche to	hdjecb
+2, verdic	ieeehb
-bbike	dddfjg
pcomfor	ecjeff
n.	cefgjf
-2been given	jbcebg
nsimple	cjffhc
-3parent leave until	edfffj
+2prompt .	ebjfee
-bdeferr	jfeffb
-2start is	eedffj
-2papers until	jbfbeg
-3your papers until	jbfbeg
cloption	bijffb
nmediev	jeeegd
-2go on	ebhdcf
+brefund	feffcj
crrefund	feffcj
pfrost	beffhi
pparisa	ffjeed
phighga	ffjeed
prabbit	ffjeed
prenske	eefedj
crwillin	jfffeb
crthe	djfffd
+2everyo is	decedj
-3one works ,	decedj
preckon	bbchji
-2they rang	eeefjc
-2wrote the	ffffjc
-3i wrote the	ffffjc
crb	bbhefi
clscoop	efedej
-2commun of	dedejc
-3our commun of	dedejc
-bwhich	fegjec
ploudly	jfdddg
-2, becaus	dcefdj
-2happen by	jdffed
namster	fcfffj
nprescr	efeeje
-2topic ,	cjfeec
-3begin on the	ecdffj
-2respon by	gifefb
-2answer not	beffjc
crlido	cjfffe
-2signed on	eedjcd
-3on our call	efefjb
-2to start	edefej
+2, here	deifib
nrandom	edebij
-3finali has till	ebfeej
ncommas	fjefgb
crbreakf	dejeee
nbigger	jcffee
-3survey closes on	eceffj
clbathro	bhgffg
photel	dbgdjg
-2number ,	bhdfbj
-3decisi are due	ccffjd
-2intima within	jdffec
clemaili	eeeedj
-bordina	gefecj
-2us from	debehf
pbluepr	edefej
-3rota starts on	jfeeec
-2past the	jfebbd
-2editor flies	eeeecj
-3the editor flies	eeeecj
-by	chdfej
cly	chdfej
pconsti	djfffd
-3see you again	eeffib
+2works for	cdjfed
pluísa	ejeffd
+2, final	ibhefb
-3want me from	efdecj
ppace	fdhebi
ptwist	eidbej
-2decisi within	bbechi
ncream	dfffje
+bferry	heeejc
pdom	dffjfd
-2again next	dceffj
-beditor	chcgdj
+2we let	jefeee
-2there until	cjfeee
-3refere coveri the	feffbj
-bchasin	eeffdj
clchasin	eeffdj
-2ours of	efffjc
nhighes	gdeeej
-2are free	dejffc
crartist	fgeejc
pfloode	ecffej
clrosh	effdej
clhashan	effdej
clfriday	ejeeee
clfaster	jfefbe
panalys	dbfhdj
+2, reason	hfgfgb
ndownlo	hejebf
-2passpo by	cjefed
ppeace	jdeffd
-2not a	ceefcj
rxdenied in no	cffedj
nlodge	cedcij
-3@d , by	ccfeej
+btraine	fffejc
ppoets	ecfffj
pyeats	ecfffj
nvoted	jbdbhg
-3she is back	jcdded
-3take longer than	bhedif
claposti	djffee
clvolume	jfffed
-2there before	ejffec
-2but not	befegg
-3, but not	befegg
-3's choosi on	effbei
-2can begin	ceeffj
-bpayabl	ejfefd
clpayabl	ejfefd
+1read	dfefjc
+2read @d	dfefjc
-3where it says	dfefjc
-bcurren	bjdddj
-3not in till	cfffej
-3the chat on	decdjd
protter	egffbj
-1wed	deeeej
+1panels	deeeej
-2^ wed	deeeej
+2panels with	deeeej
-3are from the	efjdec
+2she lets	jeefed
pcircul	giffeb
pvary	feffcj
-3be callin you	dfjedd
-3's with you	jdffcd
-bdebrie	hbbbih
nregula	jcjebd
-3, # ,	fbfbch
-2had called	efefjb
-3i had called	efefjb
-3, was that	jeefcd
-3an hour on	gdjeec
clsix	fhgcbj
-2^ heard	beefgg
-bmentio	dfedgj
-3though he said	cffejb
-2hold since	ffffjb
-3on hold since	ffffjb
plaurea	dfeefj
-3, give us	jcffed
-2i am	idicbe
-badjour	jecfff
pplanet	fgjfeb
-2@d until	ebejed
-3from @d until	ebejed
-3a4 , by	bjefed
-3for an email	jffeec
+2i sack	ceefdj
+2, rang	deffjc
punlock	dijfec
-2joinin date	eedeej
plabour	ffffcj
-3your traine from	efeecj
+2, every	fcdcdj
-2you around	dejffe
pkill	jcfffe
-2is inside	jcfffe
-2shop ,	bcgfej
+2to set	hcjfec
+2come and	jccebd
+2in your	feefjb
-3will be decide	cffdej
clstu	jcbjdf
-2up :	hccdbi
-btopic	ejffed
-2^ betwee	ecbdej
-2someon on	gecbgi
ppull	dgffjc
-bbay	eeifbi
+2by replyi	bggedi
-3your nod by	djfeed
-3write to you	jedfdc
+2, whiteb	beiejb
ntash	deeffj
nallows	geffjb
-1chase	cfffej
-2, chase	cfffej
-3@d , chase	cfffej
-bnamed	iiddbf
-3, and within	jdfffd
-2^ @p	bedeej
-bstrong	decejg
npun	jeffed
-3will hear the	jfffdc
nbe	bfeihe
+2, sign	cdgcdj
crcottag	fgejeb
nsing	dejedf
pidenti	djdeeh
-3itself begins on	eeeeej
-baccra	eeefej
clfully	cfidjd
pmet	egjibc
-3party on the	dedeej
-2the head	gdcjcb
-bballot	jddhbf
pstalli	geffbj
pelbows	geffbj
-2, outcom	jffedd
-2visit happen	ffefjc
-3site visit happen	ffefjc
partist	jdfffd
clshared	ejeehb
-busher	efeedj
+bcalm	efecjf
-3one back by	cjfffd
-2the boat	cejfec
+bpredec	fdffjc
crpredec	fdffjc
clarchiv	jfefhb
-2was the	dejedf
-3again on the	fbbbbj
-2being made	feeebi
-2out till	ibfede
peve	jedffd
crend	fgcjfc
-3over the phone	edjebb
-2comes ashore	beeeej
-3man comes ashore	beeeej
-2knives on	ebifbh
-3and knives on	ebifbh
ppost	fhccej
-bpackag	effjed
nmargin	fffcje
phome	behhfh
+2you like	efjedb
-2come down	cecefj
-2down till	hbfdce
clloadin	ceffej
crvicar	deefdj
pthus	bdeeij
-2ran over	feeejc
-3interv ran over	feeejc
panne	cebfii
-1evenin	bbhbbi
-2their decisi	jeffed
-2bishop on	beicdh
-3the bishop on	beicdh
nslippe	dfdffj
-3ngozi till the	edfdej
pcutoff	cbffij
-2are open	efdeej
-2starti in	ffefcj
+1system	efjfdc
+2system design	efjfdc
-2: dentis	eeeedj
-3yellow : dentis	eeeedj
-1first	dbfbdj
clchew	iddjeb
-3throug @d ,	dfefdj
-2^ normal	jcffed
-1times	cdeejc
-2waitin beyond	ceffdj
-3you waitin beyond	ceffdj
nshook	idefbi
nmaster	fcdejg
-2unders by	cjffed
-3the unders by	cjffed
-3we told you	dfffjd
nmaybe	hcbebj
-2reques until	bjffec
-2rotati is	fbfffj
+2max $	hhffeb
nrival	jeffdd
-2read the	dfejec
-3are read the	dfejec
-balread	gedfdj
-2calend by	ifbfdd
nlookin	bghegh
+2which way	jeffcd
-bdeckha	hdffbj
-2gave ,	bebeje
-3we gave ,	bebeje
-2report in	jcfeeb
-2pronou by	jcffee
-2emaile in	jffdec
-3are emaile in	jffdec
npolice	hedddj
+bphonin	jffefc
-1syncin	bebdih
-3you again in	cdefej
+bfree	gbeieg
nworst	effdej
nnina	effdej
pcentra	deefej
-3write to me	jdffee
npsycho	cfffje
-bfortni	efffjc
psensib	fffjec
crinstru	cjffgd
crwindow	jdfffd
-3free in the	fejffb
clbureau	bifeeh
-1chats	dfdeej
cltug	jdeedg
-3back signed until	ejffec
-3window shuts on	djdfdb
-3thing goes in	djdede
+bwithdr	cfefej
-2assess day	eeheib
pdome	jcfffe
+2should you	bbieef
+1positi	jgfecc
clfilled	gjccge
peating	icbfej
+2so do	egbcbi
-bthistl	cfijdb
-bhell	hjefeb
-1huddle	iedgcb
-2panel huddle	iedgcb
-3the panel huddle	iedgcb
clfull	cjdgbi
-2clock of	hbfegb
-3the clock of	hbfegb
crinspec	jcdeic
-3offer in writin	ecffje
-3flying on the	jecbbe
+2and rings	hedcbh
-blocked	jcdfdh
pstayin	diddcj
nbuddy	ejfeed
+2, regard	jcfeee
ptacho	cjeedh
-2is seen	efejcc
+2and lot	efejcc
-3two is seen	efejcc
-btiming	efbjei
-1right	ifedhb
-bwork	cgdcjg
-3collec it from	fedecj
-3yours by the	hffecb
+ba	fgihbe
-3its decisi from	cfffjd
-2sheet within	ccfffj
prugby	fdfdjf
-1supper	efeecj
-2harves supper	efeecj
pread	ihgdfb
-1seat	gddbfg
clgut	geeecj
-2date remain	cfefej
-3start date remain	cfefej
nlocked	egffbj
paoife	eedgje
crallows	edfffj
-3signal until the	ddffej
nvalues	gfffjb
-3our decisi before	jefedd
-bmd	jeeceg
-2us the	debjch
crspace	jdfffd
pqa	jeheeb
nresubm	djffgc
-3not till the	cffeej
pordere	cjefeg
-3leavin the compan	eeeecj
-2unavai on	efcfej
-3be unavai on	efcfej
+bhat	eejfdf
crhandov	hebfei
-2of you	iedbbh
-2interv you	cejfed
-3to interv you	cejfed
+bcohort	bheeei
clcanon	effjfc
crlights	jfeffd
+2and back	fffecj
nreader	gfjfeb
pcampai	bgeghg
-brefuse	gjfedc
+bbless	bfgfgh
clmain	jffedf
cllieute	fffecj
-3email the contra	eeffdj
-2garage says	jeffcc
nbasis	ccjfdj
-3gate # on	fdbffj
clvirtua	deedgj
+bshoes	bbhfjg
-2auditi on	cejdgb
+2, van	cecfej
-2done in	biecjb
nturns	jbeefg
-3a call before	cdefdj
nconver	deddji
rxsuperseded for past	befffh
-2made on	jdbebf
-2a pint	dejeeb
+bmodera	dffjcg
-3may reappl after	edffej
-1hersel	hbfdhb
-3each one within	ceffdj
rxappointment on ahead	dbgfdf
ptapped	jeffed
-1opened	gccbff
clfeast	hecedj
-2first falls	dededj
+2, licenc	dededj
-bsense	edffej
-2on one	dcbjgc
-3@s , so	ejdeec
-2her decisi	cfffcj
ptech	ibdicf
+bcondit	ffffjb
-3, tell us	cjdffd
-3choice on the	jfeded
+2for hr	jeefgb
-2turn 's	jeeffc
-3my turn 's	jeeffc
-3will text me	jdffee
nclears	ecffej
-3it signed within	djffed
-2expect me	idgfeb
+bbev	ddjfee
-3and answer by	jcfffe
-3of addres within	ejffeb
-bserve	efjffc
clserve	efjffc
+2, will	ffbjec
ppasty	idbfei
pgel	idbfei
pnails	idbfei
-3's partne vote	feecbi
-2truck arrive	deeecj
+bcompul	edjedg
+2and shall	dffeej
prisk	djedeg
-3phones you by	jbffee
-3she calls me	jefffc
-2destru in	bfefdh
-3self destru in	bfefdh
-2teachi on	ffdbie
-3two teachi on	ffdbie
+bkevin	ceffjf
crkevin	ceffjf
-3would keep the	cfjffc
-2it since	ffffbj
-2tellin me	jdeffd
crsaturd	djfffd
-2anythi for	idefbe
+bunder	fbfgie
+2the parish	heeehb
-3for more than	jefffb
pbees	fjefec
-3answer from me	jfffec
-3list by the	ejefdc
-2guaran by	jcfffd
pdonor	fbgfej
-2resubm by	cjfefd
-2moves to	bdhedi
-3fiscal year ends	cffedj
clrequis	jefffd
clpropos	gbhhed
-3the letter in	bffeej
-3is off till	ebfedi
+2she will	iedbbe
-bride	eehddj
-3the job by	jcffef
pcraig	edjeef
nrevive	feffjc
nfeed	dfffdj
-bbump	efefjd
-2decisi comes	bffjhi
-2tell you	ifgbdd
+2on princi	gfebeg
-2is free	dejffd
npatio	jfefed
rxact before ahead	fhbeeb
+1got	edfejc
siimmediate	ejgdcd
rxanswer by ahead	jhbbdb
clhandle	ejcedh
pcheque	efedej
palarm	geeebj
-3picks by the	dcfjed
-2your call	eedfjc
cru	jefffd
+2, upstai	cbefci
prel	fbffih
-3it reconv on	iedgbb
-1mind	heddbg
-3clocks go back	hbdfeh
pherd	begffi
crprinci	jeecff
rxact until ahead	iebgbd
-bclasse	dfeffj
clclasse	dfeffj
-2protec since	ffffjb
-3mother protec since	ffffjb
+2of their	hcfebg
clfoundr	ccefhj
bsuntil span ahead	geffib
-3can you do	cbifeh
pruling	hjeeec
crbeliev	jdfebi
pchile	eeefej
nminded	ffffbj
crmatine	dfjfee
-3public on the	jdbeef
-3lookin at it	bedheh
pcause	fjffed
-3interv of the	eeieeb
-3the panel met	eeffjd
-3you would be	cfifib
-2rector signs	ibfhfe
-2me and	beefjd
+2from sal	beefjd
-3from me and	beefjd
clunfroz	ffefcj
-2employ within	djffed
-3presen employ within	djffed
nbritt	defjbh
-2in meetin	efedej
-3am in meetin	efedej
clhundre	icfjfb
-3its answer on	jefeed
-3letter within the	jeffdd
-2staffe until	bhfeee
-3is staffe until	bhfeee
+2for invent	eccfej
-3yours on the	eedjeb
clsell	hddecj
-2beginn in	ffffbj
-3us by the	dddbfj
-2it past	fhdfeb
crtundra	ejfffc
-2recrui reckon	jfffec
-2@s ,	eggbbe
-2the studio	cfdecj
-3i told you	eececj
-3at gate #	eebffj
crvia	dchfej
pnorthe	bdehfi
ndelays	eeeefj
-3@s , by	hgfeeb
+2, over	jdhecb
crinstan	hcfgib
-3ok so the	ecdejb
puntied	effdej
-2# after	feefcj
-1inform	feefbj
pages	jeefgc
pseems	fdeeej
ptil	jhdedd
-2i hear	fdbeff
-1box	gbeebh
-2sift in	cfdjcd
-3first sift in	cfdjcd
-3copy by the	fjffdd
pupcomi	deeeej
-2then by	fbffjc
-2vacati until	defefj
-3on vacati until	defefj
+bsync	bdeibj
nbang	dfffjd
-2applic close	cfffej
clcheese	jbefef
-bbook	hgcdjd
-3due before the	cjffec
-bstonew	efefdj
clpester	efefdj
clstonew	efefdj
+2at all	cedfej
-bperhap	fceffj
ppretor	eefjfd
-3offers at the	eececj
-3have until the	bbehbg
pnudgin	gbcifh
+2, budget	cdjfdf
ptrials	bfegfi
-1hire	jdcebg
-2will have	beeedi
-3you will have	beeedi
+bchased	eefeje
-1folk	eebibg
+bstatut	jcecdi
-2after a	eeefjc
-2takes till	gbfbej
-2spain in	dfeedj
-3in spain in	dfeedj
-3have the outcom	dfffbj
-2, deadli	djdeed
-2lodge on	djbddh
-3the lodge on	djbddh
-2you both	jefedc
-3ring you both	jefedc
crinto	chbcii
pbeadle	gdejed
-3again from the	dfeedj
clmulled	gbefgi
-2be one	jeeffb
-2, heard	deefjc
+1comma	fdbbie
-2my list	jfffeb
+2, how	jdgfcd
cryears	feeeej
+2, does	degeje
+bem	efjfee
-3is begins in	eecffj
-3get an answer	begfij
-2did on	dddedj
-2got til	ejeffc
-2ring round	jdeeed
-berase	dfffdj
clerase	dfffdj
-3forget about the	ceefjc
crmakes	fibgdf
+2is open	eeefdj
-bfailur	cjffee
pprobab	gbgfdi
bsin span past	dfffjc
pdinner	hefejb
crpeace	eeffjd
+2no longer	decfje
+2i get	hfdebe
+2s tastin	ffffjb
-3answer us by	jefdec
ntuesda	jdffde
-3deputy by the	djfecb
-1upload	ciifeb
crelectr	beffgj
praised	jhffcd
-2know if	ebjffe
-3me know if	ebjffe
+2in which	ihbcbc
psurger	ecjech
+2, wrong	eebegj
-3availa in the	fdjffc
-2term 's	dfedej
-3half term 's	dfedej
-2remind :	behffi
-2too :	ejefdc
-3you too :	ejefdc
pwillin	fjceef
pfunny	bibeig
-3our meetin on	ffffjb
-2tell before	jffecc
-3be in on	jeecdc
+2, callba	bicjec
-3visit , by	jbfffe
pwales	fecfej
-2lagos on	eebfhi
ngenero	ceeehj
-bsadly	efffdj
+1due	ddcdjd
+2due to	ddcdjd
-2writes on	jedeec
clfairly	ieefhb
-3they have till	ibfdeg
rxanswer - no	cfffcj
-3the remind of	eeefjc
-2page by	igfeeb
-3last update :	behfje
-1depart	cdefej
-3my mail from	ffffjb
-2the compan	dedddj
nfridge	jfffed
clten	hicebi
-3office shuts on	djeffc
-3phone you by	jcffee
-3my portfo by	ibffic
crvessel	jgdffc
-2to everyo	jfeefb
ptexted	ecjfff
+2by an	edjegb
-2awaite within	cjfffd
-3is awaite within	cjfffd
nswore	iccecj
-1afford	bheeeg
-2are afford	bheeeg
-3you are afford	bheeeg
-2proces ends	fffcej
-3other proces ends	fffcej
-3were held on	ffefjc
-3me feedba on	ffefjc
-3lad who did	efeejc
pwaited	gdeeje
-2some point	jebbcd
-3at some point	jebbcd
pheya	jcgdgd
+bcostum	jffeed
-bosaka	efieib
pguaran	dfdegj
-2she rang	efffjc
nfrom	jfbjfb
-2part on	jffeeb
-bbigges	ehefjb
clbigges	ehefjb
-1initia	ddffcj
-2, initia	ddffcj
pwinner	ibefei
crcongra	jgdecf
pworth	fibfdi
+bchrist	fedeej
-1client	cdbfhf
pcarava	jecedh
-3, comp review	beefch
phowzit	eefjfd
-bregion	ibfigc
clbefore	fjfecg
-1tools	cbgedh
-3presen it on	fdjfec
clascens	jjeebd
-bbeg	bhffeh
-3, and in	fbeeci
crclappe	ffedej
pmalik	ffedej
nclap	ffedej
pola	iehbhb
pfamous	eeefdj
-2to #	ffffjb
-3# to #	ffffjb
-1studio	beddgi
-2shut from	ffeedj
-bcan	ggjbfe
-3they are decidi	jffded
-3opens on the	gbccci
cltoy	hfjdbd
nbase	hbefhg
nswap	bfiehd
-2would start	ceffdj
-2added the	hbdecg
-3, added the	hbdecg
nbay	gddfej
+bcutoff	hiefeb
-3will do on	jdeddd
-2like ,	gibedb
crnairob	dfefej
nbrew	ffhfhb
-2hear ,	gdddbi
-3respon before the	cefffj
-bfroze	dfefjc
clfroze	dfefjc
nsecure	dhffbj
nspam	ieeggb
peyes	hhffeb
+2and we	beicci
-3questi in the	ejcffe
+2and goes	efcjgb
ahno	ebffci
-2had been	deefjb
-3it had been	deefjb
pwander	jcfffe
-3its appoin on	jffcfe
puk	feheib
-2your coffee	hdbedf
+2out there	hdbedf
-3having your coffee	hdbedf
+bmatine	gfjfdc
-2done before	djeffd
crbye	gjedcf
-3in , and	jeefeb
+2to think	djdgbd
pdraina	jdfffe
-2warm until	ihfffb
-2office reopen	jeefec
-3see you the	bfjecg
-2call before	gbdfci
+bnights	cjfffe
-brotati	ddfffj
presit	edeffj
-3appoin take effect	deeeej
-3your messag of	efffjc
-2to kenya	eddeej
-bcheese	jbefeg
-2diary :	deeddj
nnasa	fjfffb
phugo	efjfed
-3pages , by	cjfffe
-2hall ,	bchfcg
-3addres for the	ecbfhe
clchairl	feeedj
-3so lets say	ebbedj
-1um	djfddb
+bnegati	jeefed
-3would ring back	jeefed
-3comes back within	jdfffc
crlearnt	cfffje
nkickof	jfeibc
+bsales	cffefj
padditi	cejbej
+2, last	fgdejc
nhymns	efffdj
+2in @d	dcfccj
cldepend	jeefef
crhandin	bjeebi
-3all candid on	jfdeec
pwelfar	hjeefb
ppopped	iibfec
-bfrozen	ffffcj
+2and regret	feefjb
+1someon	jdffed
+2budget ,	efeecj
-bquiet	fdedjg
-bentere	dgefjc
-bpackin	jdfffe
-2us both	jfffec
crsmall	ecefjg
+2to some	cedfjd
+bs	ggbdie
-3how is your	eejfdc
-1presen	gegbbi
pupfron	jdeffe
-2term of	ideehb
+2, zoom	eecfcj
-bchew	jdeiec
+2that he	iedeib
-3it again :	fcdejc
clconsor	gjfedd
-3our offer by	cdgfhj
-2submit within	ibffdi
+1invite	eeefjd
-3did by the	jeffde
-1school	gdbdej
-3your certif by	cjffed
ntruth	bdcejj
pwhiteh	dejddh
crwhen	dfcfgj
-2closed from	efeedj
-bhas	bgchhg
clmaxima	jffede
-2sure about	effebj
nreacha	jffdee
clmilan	eedffj
+2, hence	ffefjc
-2nothin in	jeffec
pfridge	jeeceg
nalive	efefdj
-3over on the	jedfed
-2pencil for	ebdehh
ploud	gjffeb
-2it comes	jeeeed
+2they choose	jeeeed
-1ye	fejfeb
claviati	ffffcj
ngarage	ffeejd
pmass	jffffc
nreliab	gecfej
-2find out	gebebj
cltempla	djfffe
+bouter	jheedc
crouter	jheedc
clbag	fibeid
-bmovers	efhfbh
crfather	jddeeg
+1gate	ffbffj
+2gate #	ffbffj
+bnearly	jffefc
-3name went forwar	efeejc
boafter	cffbgf
pglacio	effdfj
-3the answer by	jcfffe
phoweve	gbefhg
prank	fhcddj
+bstockp	feffjc
-2accept for	fjfffb
-3for accept for	fjfffb
-3teachi assist on	jfdcdd
+1gran	dededj
+2gran 's	dededj
-3rent , the	dededj
crdoughn	dejfef
crtrue	dhffib
-2of office	deefej
-3out of office	deefej
+2settle it	deefje
-2with in	dgffjb
clplease	biicid
-3job starts on	fddfej
-3have your answer	jdefee
-3open day was	ffffjb
-2start after	feffdj
-bclaime	cgffej
clclaime	cgffej
-3upload it by	cjfffd
clserves	ffefjd
-3to be rung	feefjc
nreach	ehcjgb
-2from them	feffjc
nlounge	efiebh
+bsack	dfffej
pdaily	ffffcj
-3pencil in the	hfccjc
nusuall	defhcj
+2i mean	fcfegb
clfence	jefffd
ptruly	egffcj
-2it until	ficbfd
-3ring you the	jfefec
prabbi	jegeed
psortin	bjefeh
-3text me by	cjefec
clvia	jdidec
phay	icdedj
-2: nothin	dfddej
-2crowd progra	ffffjb
-3our crowd progra	ffffjb
-1mail	ecdcdj
clneighb	eefeej
pfinlan	ihefeb
-2you make	dcjfch
-2interv by	ifbcic
crnite	jeffee
+2for two	ccjfcf
-3: we said	dfffcj
-2esol in	eeeedj
-3for esol in	eeeedj
-2workin after	bfffdi
-2expect any	dfefcj
-3we expect any	dfefcj
ncapita	hbfeei
nstuff	ffefjc
ntide	efefej
-3now have until	cjfffd
+2, tea	fddddj
nhiring	bcfhif
+2, honest	eeffcj
-3slip by the	cjffec
pvessel	hjefdb
-2day from	degebh
-3it back in	cjefec
nacknow	ddhecj
-3her decisi on	dffccj
-btachog	jcfffe
cltachog	jcfffe
-2chat on	cegcib
nliked	hbddfi
+blocks	ffeedj
crlocks	ffeedj
+2and ring	ddbgbj
-2works ,	dededj
-2your profil	idddbj
-2format by	cjfffd
-2solar ,	fdffdj
-3with solar ,	fdffdj
-bstipen	edffej
-3outcom on the	jeefed
-3all candid by	jdffee
psatisf	dfjcdh
+2nor @d	cdedjd
+2, sleep	fedfdj
-3interv with us	eeidhb
crpictur	geefcj
-3you come the	cejffe
-3offer ends on	edefej
pjanuar	jddegf
-3or any time	dfjfed
nloud	hdffbi
nrate	eejegd
nthistl	fejffc
-2its answer	jeffdd
-3school office :	efcfej
psubjec	gcigbg
-3their format by	cjfffd
-ballott	jffdde
+bstood	hceejc
-2read ,	cfejdc
-3we read ,	cfejdc
+2every candid	jeffdd
nbots	ejfffc
+2latest $	djdeec
-3touch by the	djffdb
pliam	deffej
-3signed someon else	dfffjb
pbarkin	jgeedd
-3, , on	ejcfee
+1end	eefeej
-2a name	jbbebg
+bill	gffghb
-2gives himsel	jdffdd
-2agent on	bdcehi
-3choosi over the	hffheb
+2, web	ddeeej
-3's in lisbon	dfdjed
clhostel	gceeej
-3not ring before	jeffeb
+1fish	jecdce
-2gap in	efefbj
-3the office till	ejfdcd
-bpatter	edffej
-2are pickin	jedeec
-3they are pickin	jedeec
-2from :	bcgeej
-2you within	ieeceb
+bas	edbdii
-1occupy	efecej
-2, occupy	efecej
-3applic , occupy	efecej
+blaptop	deffej
-2books from	ffefdj
-3the books from	ffefdj
-3they need until	ibeceg
-2is not	hcdbef
crfillin	ffffjb
-2they were	dfffjc
+2late with	dfffjc
-2market on	bdcehh
-3the market on	bdcehh
+2with how	jfefed
crholds	beefjf
nstores	cfeefj
crweddin	jfedfe
pbrandl	jeffcg
npredic	bfffjf
-2: @d	ddgfbg
nyea	ibedhg
-3lets say the	cjefed
pwage	jheedc
nski	jdeedh
nping	dgiegb
-2fair :	dccedj
-bwinner	fbcdji
-3, and by	fgfebg
-bpupill	jeeheb
-3it might be	dfffcj
punvarn	gjeeed
+1soon	iccfbf
-3she will know	jedfee
-2# you	jeefed
prepeat	fidbdi
-2its pick	jfeeed
+bintend	dejfdf
-1n	feefcj
-boccupy	efeeej
rosuperseded	dfcbhf
pcaptur	ddegej
-2health by	ejeffd
-3they approv suppli	eecdcj
+2i sit	gedjbd
pgloria	jfdffe
-3the offer from	ffffjb
+2to sit	cjdfee
+bpurser	hffbfh
crpurser	hffbfh
nheadse	jfffee
+binduct	dieebj
prenée	efffjc
+bcoveri	defffj
-3my mail of	ffffbj
pfiona	fegfjb
-1point	idcbce
pclub	jhcbhd
-2day in	dejfbd
-3assess day in	dejfbd
+2was two	dcffjc
pflags	hddfcj
ppat	echfjd
-3barrac office within	deffjc
nnicely	beeegj
-1vestry	cdcdfj
-2the accoun	bfeide
-3know by the	dcccjh
nme	bhigch
rxaside before ahead	hgebeb
+2the latest	iidebb
-2now told	dfffjc
-3planne to finish	ffffjc
nrhys	ffefcj
-1traine	dedfej
pstuff	fbhhdg
-2paid in	efeedj
-3be paid in	efeedj
pdiwali	jfdcdg
-3tell me within	bjfffe
-2link by	ejeffd
-3verdic by the	jeffde
nbulls	igffeb
-2advert closes	eeffdj
pweak	jffffb
nv	fejffc
crsooner	ggbefe
clseaman	cjfffe
-2ticket by	cjffdf
crsift	efcjic
+1needs	feefjb
+2needs to	feefjb
-2up till	hbefdg
pcomput	ghhfeb
nequal	fejffc
-3the mail of	dddfdj
-3are closed on	efefdj
-2in on	bdfegh
-3pencil in for	beidee
nscienc	fdeeej
nhappie	djffde
pactiva	fbfffj
nintend	jdhece
-3upon it within	jcffee
-2olu back	ceefdj
-3: olu back	ceefdj
-3and tell us	ejeccb
-2be made	iffbfe
-3delete on the	eedeej
long	becfgh
-2to count	ibffbh
nsadly	efffjc
pdepend	cdcjei
-2till the	dbcfch
-3you start before	ecdfej
clmusici	cffjfe
-2old boss	befcjd
-3my old boss	befcjd
pleafle	edefej
-2starts ,	iebeeh
-1renewe	bfcehi
-2post within	ibffch
ngo	ghbcif
pahmed	ffdfej
-3not come before	cfffej
psubscr	deeffj
pfolk	djfffe
+bturbin	cfffje
crturbin	cfffje
-2allow me	jcffee
+2the word	gdfefb
-3me from the	efeecj
-3by mail on	jeefdd
-3reach them by	djfdfe
-2clerk :	ebefdj
ndrawin	bjjeed
clcolour	hegfhb
+2after his	jfeeed
-3mail of the	ffffjc
-3not , so	jdeffd
ncork	deifbj
pgino	ecfffj
pintima	deeffj
ntroubl	hdjded
-3is shut on	deefej
crtied	dgefej
-billust	ffeeej
-2yours ,	dcgfcj
-3is yours ,	dcgfcj
-3holida on the	jffefc
pgdansk	deffej
+bpsycho	cjffff
crpsycho	cjffff
pscrapp	jegfeb
clextra	jfceeg
+2after it	jfdedf
-2duplic by	djffed
-3in duplic by	djffed
-2guaran on	cbffej
-3two guaran on	cbffej
+2to object	hbegfb
-3predec promis you	ffffjb
nduplic	fdffej
pbalanc	hbiedg
-2waitin since	ffffjc
-2did :	ecefcj
+2, eight	efjdec
-3up , and	jdfffd
+2: her	edefcj
+2to reach	cjeeed
nlord	hbefhf
clbite	jeffed
+bstays	ifeehb
-1gap	eejfec
-2a gap	eejfec
-2agency says	jfefec
ptoast	hbffei
-2the advert	cfeecj
-3closin the advert	cfeecj
-2ended on	cecbfh
+boslo	dfjffd
cllay	jdfffe
nstudio	hidbdg
clprogre	bfiffh
-3their cfo on	dedeej
-bsouth	eeffdj
+2, i	ebchhf
-2yes of	feffjc
-3my yes of	feffjc
-bhousin	jceech
-1broadc	efffjc
-2the broadc	efffjc
-3no on the	iecdbh
ppupill	cjefff
-bappear	jbdfdj
+1on	dbfdfg
rxreview in ahead	chfibc
-2portfo by	hdffib
bsfrom lower-bound no	ebefeh
-2the verdic	cffecj
-3answer before the	ibefge
-3be publis by	jdffed
pworse	gfffib
-3is inform by	jdffed
-3# # ,	efjeec
-3the transc by	defejc
-3the phone ,	geffib
-3lands on the	idbede
crhome	gchbgh
-3@d , hangov	efeeej
-2you after	eciebe
-2princi :	jdfddc
-3the princi :	jdfddc
clclimb	cejfff
-bprescr	gcffej
crcampai	gfeejb
crred	jdfeef
-3is publis on	jffdec
psoz	jeefed
+2throug our	bggefg
+bundert	hefieb
crundert	hefieb
-2vacanc is	ceefej
-3this vacanc is	ceefej
-2sent ,	ejffcb
-3lambin 's till	defdej
-2letter on	bfefdj
nf	gejfec
-2needed before	bjffeg
nnorth	efefej
+2s commit	jfffdb
-bfee	cfffej
crretent	efffdj
-3and picks on	jfedfc
crwhere	dgdjhc
pcostum	ciecej
-2app within	jcffee
-3the app within	jcffee
pbarge	cgfefj
-3hear back within	hbffcg
+broads	deefej
-3or anothe by	jdffed
-2# recrui	deefdj
-3by # recrui	deefdj
-2messag before	jeffed
-2team within	jefffc
njoburg	efeeje
paisha	jfeffd
+bcatchi	fffejc
-2saints ,	jddfed
-3all saints ,	jddfed
crtops	jfffeb
ndevelo	efeeje
-2here from	fffddj
clgrid	dfffdj
phoneym	heebdi
crsal	deffje
crthird	ddjhbf
phandbo	fdefej
-3: as of	ffffbj
-3@d but on	jffcee
-3post , from	ffffbj
clheads	fjhece
-3work in the	behefj
+bmerger	hfffbh
crlease	dcffjg
-2down by	jdffed
-2ends the	efeddj
-3lease ends the	efeddj
clthanke	dfejef
-2copy before	ecdfej
+2, only	bciege
nsilenc	feefdj
nsketch	fhbffg
clwantin	djffef
+2from everyo	jdfecc
-3be out by	fbefbi
-3will be decidi	jfeefc
-2questi of	ffffjc
-3your questi of	ffffjc
crsilenc	heedjb
-bdouble	fcfffj
+2: sorry	bfeefi
-2ringin me	jdefee
-3do on a	fecfej
+2after that	iedegb
-2promis :	gcbdff
-3at your profil	feddej
nnaming	jcedfh
-bpolar	fjefed
prashid	jeefgb
-3: they sail	cfeddj
classay	jfffed
-2us anothe	jefffc
-3give us anothe	jefffc
-3she would phone	jfefde
phelper	ffbffj
-bneedfu	jdfffe
+bahead	fdjdfe
-2final decisi	jffeed
nduck	jgcfbg
-2lol ,	eeefjb
pitself	bghdei
-1left	bcjefe
+2and his	dfebdi
-2need :	jeffec
ntarget	fdejch
-3talk it over	beeifh
-bfaster	jeeffc
-2lesson on	dcjfhc
pshoe	jfffed
+bdocume	fejffc
nspecif	ceffjf
-bshowin	behfhg
cluncond	eeefej
-3launch is the	defeej
crresolv	ffffjc
-2night since	ffffjb
-3every night since	ffffjb
+2@p ,	ffffbj
crmachin	degbii
nrare	jffeed
ppipes	jefceg
-3, answer by	jdffec
-2call of	efffjd
-2calls me	cdedej
-bpoints	fcffej
+bcertif	fjfded
crumbrel	deefej
+2, meet	cdjddf
+btight	fbcfjh
-2her answer	cdfddj
-3counci sits the	idccbf
-brush	ijbfdd
-2no of	ffffjc
pexpire	gejfce
ntortoi	jfffec
-2out of	eecfcj
-bpies	defeej
-bmince	defeej
clpies	defeej
nlena	beffgi
+2, meets	efeecj
-2letter before	ibffdd
rbaside past-event	efdcjb
-2upload within	jdffde
-3be upload within	jdffde
-3card expire on	eebeeh
-3rota meetin 's	jecebe
nsaludo	jefddg
n,	gbfehh
-3day 's the	echcbh
clbk	dffefj
cluntil	ggejce
crcause	jefffd
-2upload before	cdfeej
-3it is about	ededdj
-2the rest	jegfeb
-blido	hedecj
-2show opens	deeeej
crfancy	dejffe
clback	ejebgg
-3as discus on	ffefjc
+2, strike	deeddj
-1includ	ehebcf
-2and includ	ehebcf
-3to and includ	ehebcf
+2, term	ebgffi
clluc	fffdjd
pintrod	cejfff
all3	dbcihg
-3applic hear by	jeffde
nherewi	eeeeej
pbankin	dfffej
nslow	hdbdej
nerase	eefibg
bsfrom time-only no	eebefi
-3her know by	cjffee
+2to learn	fccdcj
-bpinged	efffjc
+2we ought	hgffbc
+1manage	jeefed
-3online accoun within	fbfech
-1nlt	cjfffd
-3conclu interv on	ffefjc
+2, attach	effejb
prough	hdjfeb
-3a decisi before	dfffdj
-1weekda	eecfdj
-2: weekda	eecfdj
-3bookin : weekda	eecfdj
-2reache me	hceejc
-3i get the	dedbej
ncoordi	cdgdjg
ppair	ejgedd
rxanswer until ahead	gbcebg
+bcousin	ibffdh
-3@d rather than	hddffb
-1exist	bffffj
-2will exist	bffffj
+2you asked	edffje
nsticke	hdffbj
-2talked on	ffffbj
nbirth	chiebh
-3me know in	jbffgd
+2i do	ccgfej
-3it for the	jecdbi
T	jfchcd
-3interv forwar to	dejedc
+bdiary	ijdfdc
-3she begins on	effedj
-3pick one by	bjfffe
-3start at the	dfeeej
-3in before the	ejffec
+btil	ffffcj
-3was told the	cffeje
clbridgi	efeeej
+2and could	beiddh
-1timing	ffcfdj
-3full benefi after	fcffej
+2and her	gedbeg
pwardro	bjhfee
-1showed	dceejf
clsyncin	cfdehj
pdeep	cjefhd
rxappointment for ahead	hdegbe
npooled	ffedej
-2texted within	jeffed
clc	bieddj
-bspendi	ffefjc
-2transc by	cefejc
-btheirs	cfecij
-2@p then	cffejd
-3origin @p then	cffejd
-3are inform by	jcffee
clmarch	ffffcj
-burl	egffbj
clurl	egffbj
pdrugs	bjffff
nyellow	dfffdj
-2public holida	defeej
clstated	deffje
-2^ exactl	djfedb
-3have @d and	dejcce
nexact	gdfejc
-bperth	feffdj
phair	iebfeh
-2by on	efffjc
-2be discus	dfffjc
-3not be discus	dfffjc
pwe	gbgicg
-bkeeps	ieeeib
plisten	jcdecj
pevent	jefffc
-3appoin board on	dfejfc
crcastin	jffffc
crheadac	efdefj
crtaxi	efffcj
+2on our	ddffjc
-3opens again on	eeeddj
+breplyi	bhffei
pbraga	ifejbc
nhaggle	eeffdj
-3that is over	effecj
-3settle it by	jcffee
-1speak	cegecj
-3list on the	fddcej
-2emaile by	jdffed
-3be emaile by	jdffed
prepres	jdeeef
-2call at	gfefib
-2word for	jedfee
-bshoot	djdddj
phca	jdffee
-3video interv by	ejcfee
shlower-bound	ccdeej
-bindica	bfffjf
-3on the ward	decdje
paverag	fdefej
-2out ,	ceheib
pbeatin	dcjeeh
-2orient is	fdeffj
peasy	dfffej
+1$	ggfdbe
+2$ $	ggfdbe
-2teachi begins	eefedj
-3chats finish on	deecdj
-2your misery	jedfee
-3of your misery	jedfee
-2contra 's	cdfffj
-2went quiet	ffffjb
-3manage went quiet	ffffjb
pmate	digcib
+2any good	eejffd
-2vote of	beccig
+bthumbs	hcddej
-3convey latest by	jcffee
-3coolin period of	deffcj
croslo	eejffd
+2, a	dieehb
rxact after no	eddedj
ncholer	ejfffd
-1kitche	dcbfjh
-2the kitche	dcbfjh
-3in the kitche	dcbfjh
-3their meetin on	jfeded
-2issued the	dedeej
-3review files on	efejdd
nbook	cigbeh
-2^ talk	cdeebj
crsolid	ffffcj
-3great meetin you	deffjd
-3holida 's the	eeeeej
-bprefec	jdffee
clprefec	jdffee
-2accoun by	ifedbd
-2, talk	cfeihb
-3@d , talk	cfeihb
+2but now	cfffjc
-bparts	djfffe
-3back yes by	fjfffc
pbits	dgjffd
pascens	fdfjdf
-3for applic is	cefffj
-bpresid	jffeed
+2tops ,	jdffee
-1wait	bhgefe
+2ok ?	jececf
ppam	bffeii
pperfec	cfjfef
-2: result	jfffdd
-3shall , on	jefeed
-3, decisi on	jdefde
-3to revert by	cefdjb
crenvelo	ibffch
clrestau	feefej
crconcer	eebdhj
plakshm	feefcj
ndo	icifgb
-2, nor	bdddfi
-3well , by	jcffed
nsjoerd	fbgfhh
-3you promis for	edefcj
-3where i wrote	bcceif
crowners	dejfhc
-2says decisi	jffeed
-2here is	jdfffc
-bcrewin	cjeifc
-3it is not	icdbdf
-3is someti in	cfjdcg
nassign	eeefej
+1re	hhcfeb
-bcompli	dijfdc
-3comes down on	djcfdd
-3the plan :	bcibdi
-3be here by	ebfebi
-3i am away	eeefdj
-2after servic	jeefdd
-2the offsit	efdffj
-3for the offsit	efdffj
nthrill	jeffdf
-breqs	ffffcj
nconvin	efffcj
ntilbur	effejd
+2, ring	gbedch
pheart	bjfejc
-2leave till	ddfffj
-baims	jfffed
-3travel on the	cdecjg
-2farmha on	efecej
-3more farmha on	efecej
-bstop	hfhbgd
-3get your answer	jdffee
-bawarde	heebhf
ppaying	fjdffe
+bworkin	ffdeej
-blow	eeefej
nchef	jbhcef
npaysli	eejffe
+2is decisi	jeffdd
-2party is	dfeefj
-2your knives	cbheci
-3to ring them	ehefeb
palike	efeefj
clolu	deefej
nolu	deefej
-2us at	hecdbh
-2the whole	ceddjd
-2letter within	jfffdb
pgoa	effeej
-2leave on	fddbgh
-2promis in	heffib
-2nothin before	gcffcj
-bpause	ffffbj
-2link expire	eidfhb
+2in oslo	cejefc
crvestry	feeeej
+2, lunch	bfgcje
-2every first	cedffj
+2, arrivi	ffjdfc
-1carava	deefej
-2the carava	deefej
-3into the carava	deefej
+2who was	eeffjd
-3said to me	eeffjd
plight	dejffe
-3with it :	jddfed
-3, come in	eddffj
pabbot	djefff
-3both on the	jeeffd
-3which ends on	ibdcdf
-2addres in	egefib
crpacket	cjfhgd
-2plain :	fbhfed
-3it plain :	fbhfed
-2detail by	ejffed
+2if we	hcdfcj
pkung	ehffib
phei	ehffib
pchoy	ehffib
-bdaylig	efeeej
cldaylig	efeeej
+2call with	efdfjc
pdiffic	efffjc
-3they settle it	jeeeee
-1full	bdccgi
ntraini	jbhege
-2they say	ibbbfc
npolish	jefffc
nboatma	dfeeej
-3course starts in	ecfffj
pcull	jfeefe
-3guy 's out	dfeeej
clavalan	deffje
-bstuff	eeefej
nloaf	effedj
-3verdic on the	jffeed
clmakati	fjfffc
clamsel	dfffje
-3two on the	efheib
-2probat of	feffcj
-3a probat of	feffcj
psuit	bjeeci
crgreen	gbfggh
-3come home in	efdfej
-breplyi	ejffed
+bfounda	jfffed
clcrimin	djffef
ppursua	gejefc
-3our teleph conver	efeejc
+2of lent	efeecj
-3beginn the first	efeecj
-2traini is	ccjeed
+bdelaye	dfffje
-2sheet before	djfffd
ppreten	eehjdc
clinclud	egcdjf
clheadqu	jfffdd
+bforty	bfejid
-2last :	iehedb
+2and contac	fefebi
clcarvin	fbifeh
-2kno by	djeffe
-3me kno by	djeffe
-bhousek	ffjffd
clwaiver	ejgffc
clestabl	jeefcg
-2ring before	igffeb
clshowed	edhfjd
crweeks	deeejf
clperman	hgefbh
-3out from the	efdfej
+1onward	fffedj
+2instan at	degdbh
pdurati	eeffdj
clcomma	ggeecj
-3verdic before the	ceffdj
-2year is	bedjdf
-1financ	bedbif
-2, financ	bedbif
+2comma then	dedddj
-3they finish on	dedddj
-3back by the	bhfeff
ptired	eeejef
+2but nothin	ffffcj
pgm	cdefjh
crshare	fjeffd
crside	jgfeec
nlives	eeefej
nclub	bedcji
+2before my	cdffej
pcomman	jeeedf
-3a compla within	cjfffd
-3your onsite on	feefjc
-2databa for	eeffdj
-2counci voted	ffffjc
-3the counci voted	ffffjc
pmend	effedj
+2for giving	iebegb
clmarker	cfdjff
+btalkin	defjfe
crphoto	ehjfce
+2n you	jdffec
crgenera	jecfgd
-3, so before	jeffec
-bpastry	hfdejc
-2apolog for	beefgg
-brefres	ffeedj
-3answer comes by	jcfffe
pstefan	cegefj
+2sharp .	eejffd
-1five	edcfdj
-2off him	jeffed
clpsych	jhdffb
+2, wage	eedfdj
-3in there till	jdffed
+2they vote	jfeeed
-3ship leaves on	fecdej
-3not before the	ceeeej
npaused	gebeig
ptried	bhbici
pgoalke	eeffjc
-1signin	jchefd
+2went .	eedfjd
-3be decide before	eeffdj
pbureau	dgffcj
-3button disapp on	diccbf
rbanswer want-to-see-you	jdffec
ptekkie	fefedj
-1falls	icdebh
-1knows	eeebdi
-bdiwali	effeej
p.	igfgbe
cloverse	djdfff
-ban	ccjegh
-2an answer	decdjf
pgateho	cgefdj
+bdrill	beefig
-bgrape	feeeej
clgrape	feeeej
psold	jeeedg
nto	cdefji
ppassag	didedj
-3bay # ,	eejfeb
nforce	ffejed
nsmash	egfifb
clshld	jhefdb
-3were sent in	efffjc
-2hospit till	defeej
-3in hospit till	defeej
-3she apolog for	beffei
preliev	cjeeeh
bsbefore day past	ccefjd
clpatch	deffej
-bcouple	degefj
-3up again in	effcfj
-2forwar for	ddffej
-3is forwar for	ddffej
-bagain	ccieej
-blol	eebfhi
+2half six	bdffei
-3longer than the	fjddce
-2you this	efefcj
-3for you this	efefcj
crcolour	jffffb
+2at latest	ghcedb
-2, commit	bedhdi
-3@d , commit	bedhdi
clkiosk	jidfeb
-2hour booked	degdbi
-3an hour booked	degdbi
-2is away	dfeeej
+bexams	efefdj
-1loadin	ceeeej
-2's loadin	ceeeej
-3jura 's loadin	ceeeej
-2your yes	ejefec
-3need your yes	ejefec
clafford	bggddj
pflips	dffeej
-3with us from	feffcj
ncorinn	efdfje
pcasual	gddedj
pnaidoo	dfffje
p️	jfefed
phellos	fbfffj
-2trip on	dbidei
palan	ffffcj
-3attach by the	cjfffe
nink	gfhgbf
-2how does	bdjfbg
-3the conver on	eejfdc
+2the matron	ffffbj
-bdisclo	efdfej
-1how	cedegj
-bkim	deedgj
-3others , the	jddccf
+babolis	ffffjc
-2times for	fdjffd
-3offers meetin is	cdbjee
+2, wants	efeedj
+2has become	dedejc
crknown	hcebhh
nwhat	fdijcd
crroof	jeffcf
-2day being	edcfdj
+2until you	jeffec
+2before first	gdjfec
-3from us the	jffefd
-2one was	dfefjb
-2your form	dffjhb
ntil	jeiedc
+bvia	jfffec
-3be update within	gbffch
-3have told you	bffffh
-3the quiz by	cjfffe
-2down in	ffffjb
+2, salary	dffjec
cllocal	hjeeec
-3induct on the	fcefej
-3should hear by	jeffde
-3call in the	jefeed
-2: after	edcejd
-bamaru	ffffjc
crsoup	ddjfeg
flsaid	hbeeig
pelf	jeddeh
+bpendin	jeeeib
clyearly	iedcjd
-2meetin until	hbfeef
-3in meetin until	hbfeef
flagain	cghecj
+bduly	ffffjd
psunny	dfffej
+bspam	hcffjc
-3be done within	djffed
pslates	feifbg
+bdespit	dfefej
-bscratc	hecbhe
-2@d s	fchcbg
-3want it by	cjfffd
pstable	fcjfee
-2so by	egfbcg
+2after interv	eeddjc
-3to do before	cjfffe
+bmix	ffffjb
crmix	ffffjb
crbanda	ffffjb
-bmarker	dfedgj
clgod	jeecef
-3the @d and	iedbgc
-2contac betwee	ifefgb
+1tellin	jdffed
+2tellin you	jdffed
-3you around on	dejfed
-2contac since	ffffjb
-3been contac since	ffffjb
clmd	hdebgh
crshippe	efffjd
-3i go home	jffffc
-3of result :	jfeddc
+2the positi	dfffjc
-bdeacti	deffej
cldeacti	deffej
-2mail the	jfeeed
-3a mail the	jfeeed
rxdenied from no	idbgfd
-3tell everyo within	ddffje
nfunny	hffidb
+2: ,	eicehb
-3a traine from	ffeecj
-3travel until the	cefffj
-bhostel	defffj
-3@s to the	fecdej
-3would start in	efeeej
+2we hoped	ffffjc
+2becaus they	jdcech
-2centre within	djfffd
pdecidi	jgdchc
nbirthd	deeefj
-2form until	fjfffc
-2for by	bjfegc
-3it is out	jfefec
+2the commis	jcffed
-2one of	ffffjc
-3the one of	ffffjc
nosterl	dfffej
+1exclam	cjfffe
+2exclam mark	cjfffe
-3by email by	jgfedd
+busual	efeeej
clyou	idibhd
-2them back	biefee
-2doubt the	hcfebf
-3of doubt the	hcfebf
cldunne	jeffee
+2s board	befdie
-2set for	fcfggb
pbartek	ffffjc
-2, letter	fdddbh
-3@d , letter	fdddbh
-bgraz	cefejh
-3all candid within	jeffed
crlibrar	bigehd
+1whoeve	gdbdcj
nmicrop	eihfeb
-2all by	ejfedc
-3she promis me	geeegb
+2, medica	dfdefj
-3shifts come down	dfdefj
-3return it within	ejffed
-2hear before	gbeehe
-3jury @d was	ffffjc
pgolf	bhffeh
crhotel	cfjfff
nguest	fedfej
pcinema	jdffed
-3@p , then	dfffje
cleh	cejfdh
crciao	cejfdh
-2met her	ffffjc
-3wants someon from	ffeedj
-3an answer before	eeeebi
+2about your	cibefe
psniffe	ijdedc
rbdenied no-news-yet	dhbffe
crceo	efjedf
-2object is	jefeec
-3for object is	jefeec
-1rankin	beejcf
-2^ rankin	beejcf
praffle	gcfefj
+bmat	ffffjd
crbeer	ffffjd
nbrewma	ffffjd
nbamber	ffffjd
-bparks	efedej
clparks	efedej
+2though and	cdffdj
-3hold me to	ecdfcj
-2decisi to	jffdee
cloutsid	jcfddi
crlosers	gefecj
-2comple by	hceccj
crchicke	dhefjd
clsunita	eefefj
+1given	cjeegc
-3a reply by	ghfebc
croduya	ejefdg
ndelay	fgffib
pmoin	ifbedi
clindivi	jcffdg
clmonsie	fdjffe
-2interv was	ccdejf
-2ingrid by	cjfeed
-3to ingrid by	cjfeed
-1unfroz	ffeecj
-2, unfroz	ffeecj
-3# , unfroz	ffeecj
-bdrafte	gfffib
cralike	hfefbh
+2, mails	defdcj
crjoy	ffedej
-bhiya	gediib
-3the latest by	jdfcec
pbe	hehbfg
-bwillin	ibffeg
-3us more than	jcfece
nallotm	edehcj
-2gets decide	jffeed
-3it fell throug	ffffjc
-3note the date	efffcj
-3can you start	fddffj
-bbruges	dfefjf
clbruges	dfefjf
-3a slot by	ejdffe
+2are the	egefjb
-3, we said	dfffjd
-3final interv on	fecfjd
-3are you around	dejffe
+2he sits	dedecj
-bfifty	eeffej
+1even	bedeig
psulk	fedffj
-2holida from	fffedj
nbog	jfffed
+2, next	gdcfbi
-2, result	jeffdd
+2so there	dcgfej
cltexted	gebfgi
nexec	cffffj
pgap	biffeh
+bpostca	jeffee
-2to get	deffjc
rxaside from no	fcgbeg
-bhot	jeefdg
pdeal	jcjcef
+bola	edfdjg
-2paper by	ddfedj
-3on paper by	ddfedj
nawkwar	eegfjc
-2late ,	gedebi
-2and after	ceffej
-3, and after	ceffej
njean	fcjffe
-2hearin on	hebdci
pskip	hdhehb
-2fair is	dejefd
+2they notify	jeffec
-3to do by	beffhi
+2: decisi	bfecei
-2bar on	fffejc
-3the bar on	fffejc
+2and tells	gdcfbe
nupside	djffee
clmercha	efffjd
-2sailin in	ffeeej
-3, sailin in	ffeeej
-3travel from the	efedej
psol	ffffdj
-1chose	cccejg
crms	ffffjb
-3post conclu on	ffffjc
-3them , by	cjfffe
-2call it	ibfedf
-bdries	eeefej
clus	gjfgdc
-1japan	effdfj
-2in japan	effdfj
-3's in japan	effdfj
-3be commun by	ejfecd
cladding	jecffe
-2txt you	jeefec
pcatalo	eeffdj
pordina	biffeh
-3notify you within	jeffed
naberde	efffcj
-3reach you within	jdfffd
cleighte	efeeej
nparked	dffeej
-3will revert by	dcfdjc
-3had an answer	efffjc
crwon	jeeffc
-2mornin :	cbifch
+2to finish	hgebde
-3her decisi by	jdffee
-3@p , shortl	ffffjc
-3whoeve told you	cfffjd
rxact ago past	dbffei
-3online assess within	djffed
ppossib	bdhibg
-2about candid	gfhbgf
-3talk about candid	gfhbgf
+2, soz	cfffjd
play	dejfef
-1offlin	ejcdch
-3be announ on	jfffed
-3yet , but	jeffec
-bcustom	fccdhj
-2silent for	fbbedi
-3go silent for	fbbedi
psmiled	jcefbi
-2offer dated	dbefei
-3short story :	hdefgb
-2applic from	fffhib
nmunici	jeeicd
-2can :	hcbdcg
pmuddle	jdfffe
-3vote is on	becjdd
-3the till from	dfffcj
-3fellow before the	jdfffd
-2email the	jfffed
-3is valid for	dheebe
clspits	jfcdeh
-3fellow run from	ffdfdj
clpicker	jefeed
pdie	eeefej
-2soluti by	djfffd
-3your soluti by	djfffd
-3your slot :	edjffe
-3come up on	efjecc
-3applic : the	edeecj
+2, got	ccjecf
clupgrad	cefffj
nfed	dfffej
-bred	jfeeed
+blunch	dcibei
pnatali	ffcffj
-2phone ,	ediejb
-3her verdic by	jeffec
-3would have been	ffefjc
-2us ,	ebichd
pines	geecgj
-3moves before the	cffffj
ntransi	dfffej
-3sit down on	eeddcj
papplau	jdfeff
sidate-owner	decdje
clfax	fedfej
+blaughe	cedfji
pmy	hhicbf
crcorrid	jffdfd
-bbe	bigedi
-3please respon by	djffed
psomewh	jefefd
-2viola from	eecfdj
-3second viola from	eecfdj
rbaside away	fdebdh
-2head ,	bfgfhh
pbooth	jedcie
clhas	iedhbg
pusher	gjffdc
-bmaster	idgbid
+2, probat	ffeecj
pdrains	jeeffe
rbact start-date	fgbccf
-bempty	eefeej
-2the owner	eeedjf
cltally	jeeffe
+2s $	jedece
-1submit	deeddj
-2portal within	djffee
crrisk	djfffd
-boutsid	icfdcj
pwendy	fbhefh
+blund	eedfej
+1more	ebedhe
nwages	fedfje
siaway	egdbeg
-3meetin is on	befhce
+1how	giefeb
-3off till the	defffj
-2poll by	ejefed
pdocs	jdfffe
pwine	jedcci
-3it again after	eeefej
+2, ward	eeiffb
-2anothe on	edbidd
-3is anothe on	edbidd
+bshifts	iffebh
-3be finish by	jfffeb
-3, but the	jefeed
+bpensio	fdfeej
-bduly	ejffed
+2whatev they	jdffee
crcurato	hdeecj
-3defini answer in	jffffc
+1start	icbfdf
cllose	jefede
pgwen	jffffc
-3after # ,	efjffb
-3please say by	cjfffe
-bdowage	fejffc
cldowage	fejffc
-1intern	efffjd
psleepi	icjfed
-2hired in	dedfdj
-2client said	dffejc
-3the client said	dffejc
-3now they say	jfffde
nslàint	fedffj
-2which day	ecjffd
nmechan	defffj
+b.	jehded
-2you receiv	cfffjd
ptoward	dfefjf
-2closes over	fefdej
-3trust closes over	fefdej
pforeig	cfffej
-3place during the	dffjfd
pbeater	fddffj
pfootsc	fddffj
crarrang	igefbe
-2to hold	fejfec
-bhelp	jeefee
-1la	beechi
-2to la	beechi
+2, renewa	eedfej
-bslower	jfffec
-3say by the	ceffje
nnewsle	eecfhj
-2are availa	fecefj
+2s confer	eeeibf
+bhungov	ffeddj
-3offer from them	feffjc
-2run to	dceeej
-3could run to	dceeej
+baffect	cjffhc
+2now @d	dffejd
nhazard	ffffcj
phost	dfffej
+2at five	hdiffb
-3would be in	beecgh
papart	fidfhb
-1under	effejc
-2follow by	ejefed
-3the follow by	ejefed
cleng	behehg
-2actual closed	eefedj
+2end .	eefedj
-3is actual closed	eefedj
-3get our decisi	cffejc
crsexton	jfefee
-3follow our chat	ffdejd
-3was filled in	ffffjc
cltotted	gfejec
pmodern	gfejec
clgradua	efeedj
-2spot on	bfffhh
-bmgrs	bfhehg
-beng	bfhehg
clmgrs	bfhehg
-2aiming for	ifggcb
-3are aiming for	ifggcb
-3flying in on	dedeje
+2if not	gifffb
pproper	fbfegi
-2teleph you	jffefc
+1sealed	eddfdj
+2sealed it	eddfdj
clno	jecdei
-2term is	dieffb
-3the term is	dieffb
-2with it	gdeebf
nvalley	cjefci
pgame	diffbi
pbrew	jdffee
npiet	deifib
-2test in	ejcfee
rbanswer promise-to-answer	idbfee
-3have decide by	jdffee
pexec	gfejec
naquari	beffhi
crhistor	ddfffj
-2driver from	ffffcj
-3tram driver from	ffffcj
-bpile	jffffc
+bgig	ffffcj
-2that being	fefebh
naerosp	ffffcj
-2raised for	cefeej
-3be raised for	cefeej
-3presen title by	djfefd
-3finish it within	cjfffe
-3will email me	jeeffe
pguest	bihffe
-2phone within	jeffed
+2please report	edgfcj
+2, best	jfefec
-3i had said	efffjc
-3's job by	djffec
nargued	ebdifh
-2# at	fdjffd
-3gate # at	fdjffd
pscepti	cfffej
-3withho it before	jbeeee
-bsoftwa	dejied
+bweathe	dgjffc
clhangar	cjefch
newc	ffeedj
+bsupper	fedfej
-3three candid on	jfeeed
-2commit met	ffffjc
-3, give me	jdfffd
-3: it is	hddebg
+bfinall	ccfeji
-bvirtua	ddgfjf
-bagent	gccefj
predepl	defefj
-2leave again	dfefej
-3i leave again	dfefej
-3your letter of	cfffje
-2does your	eejfec
-3what does your	eejfec
nhols	gfeedj
-3no from me	jeeffd
ndanny	dfefej
nkeel	dfefej
psine	eeefej
-2career fair	ffeedj
+btax	ffffcj
rxreview - ahead	becgeg
-1and	bdgfhf
-3due by the	gbffeh
nnursin	defjfe
-2# applic	dfffjc
pf2f	fgefcj
pled	efjffd
clrevers	eejffe
payesha	dcbgii
-3answer in about	jeffec
ndental	jfefde
-1money	cejece
-2recept by	cgfebi
-1missed	ffffcj
clought	gjefce
crrequir	hdjfed
nlupe	jeeedf
-2clerk on	fcjfge
-1hull	befefi
-2in hull	befefi
-3job in hull	befefi
-2a line	iedebg
phorse	gjcffe
-2not until	dffefj
crmiss	efefdj
clzonneb	ffcffj
-2kicks off	ceffej
-3season kicks off	ceffej
ppainle	bggffg
ppartic	iichdb
pfaster	eeffej
nages	hdcfdj
pfits	fifffc
-1recept	cceffh
-2your contra	ecdfid
-2tray by	eiffed
npounds	dfdfgi
crallow	eifdef
prestru	deffie
-2, voted	ffffic
-3weathe , voted	ffffic
-3days betwee the	eeieed
pprecis	ieeedg
-2yours in	dicdcg
-2day 's	iecccg
pdatase	cifffg
-3: decisi 's	iededd
-3's decisi within	ifffdd
-2are from	ffiddc
-3and return by	eifffc
-2tea ,	ccgeeh
+2# for	efifec
punable	dgdihc
-3our letter in	ifffec
-2others are	ffedei
-3the others are	ffedei
-2the boss	fidfec
-3evenin on the	cfeeei
nbitter	icfedh
nouts	efffid
-3a no by	ifffcc
plow	cegffi
-3so before the	idffed
ncarehi	eiffee
clroll	eeifdf
psecure	fieffd
clwiped	iffede
-bfax	hcdfei
-2tell :	ieefed
-3will tell :	ieefed
-bslide	cgfeie
-2assist by	fhfeec
-2in in	cfcfig
-bcircul	defffi
+2anyway .	deffei
+2and before	dcieeg
crhedge	efiffc
noverdu	ceffig
+2the chair	fcffei
ppublis	ifhdgc
crye	iefffd
pmd	hcffei
-2messag from	ffffic
-3got told the	ifeedc
njollof	ffffic
-3certif by the	eiffed
-bsix	eghdci
-3waits more than	defeei
-bdress	dfeffi
phargre	ffffdi
pana	iffede
pnewly	effedi
nrailwa	ciffef
prated	geeied
rbsuperseded i-must-act	ciefdh
+2with whatev	ifdfed
-2confir ,	ccifeh
psmart	ffhfch
nexists	ceeehg
-3a ring by	difffc
-2filed in	ciefee
-3be filed in	ciefee
crreplyi	cgffei
ndeck	igffec
-2off until	ccfehg
pbake	dfeeei
+2till i	iffeec
+2probab $	ieefed
-bup	echffh
-1forema	efifgc
-2the forema	efifgc
-blab	fegcgf
-3open until the	ciecde
-2, effect	eeffdi
crgradua	eeffdi
-3be answer in	idfffc
-2i mean	fdcdgg
-2follow within	ddffci
crkeen	didffg
+2from his	iffeec
rxappointment in ahead	gidfgc
-2day within	iefedc
-3the day within	iefedc
nbuses	efcffi
-2hearin by	icfffe
-bpartic	idfffe
pscanne	iceffg
+2and there	fccddi
-3me it by	ciffee
rxaside from past	cddcie
-3a no in	idffgc
+bphoto	eieffd
nport	diefhc
-2link dies	ehcedg
-2to everyb	fecfci
-byou	ieichc
pcoins	fdfeei
-3of me on	ieefed
+bpercen	fdfeei
pprinte	iheccg
+2you begin	dccffi
-2, send	edcffi
crregret	icffic
-2would think	ccffhg
-3you would think	ccffhg
clhybrid	edffei
-3be releas on	iffecg
-3my inbox by	eifffd
crunansw	dffefi
-bstunt	eiffgc
clstunt	eiffgc
-2ranger was	ffffic
-3the ranger was	ffffic
-2not call	iedede
-3do not call	iedede
-2, posted	fcdeid
nsaved	ffffci
+2the post	ffffci
ndisagr	efeeei
-3my no of	ffffic
-3@d , start	eeefei
-bdusk	dfffei
cldusk	dfffei
+2plus bank	edefei
-2is signed	fffcci
-3list is signed	fffcci
pconsis	chiffc
-2formal paperw	feffei
pspendi	efedig
+2defini $	idffdf
crlaptop	iffffc
-2lyon on	feifcd
+2should be	eieece
-3to answer inside	idffed
-brevisi	efffdi
clrevisi	efffdi
-bamong	effedi
presign	hecedi
phague	edeffi
-2commit sits	cffiec
-3the commit sits	cffiec
-2said :	ifgfcd
-bniece	efefei
-3my diary for	fcgdcg
-2buzz you	ifefed
-3will buzz you	ifefed
+2it goes	hcfeei
clpavel	ceedii
-2cfo on	ddeeei
+bstep	ideedh
-3for me in	ghcfce
nfiesta	eeeeif
-3is shut until	ddfffi
pdelroy	ieeeef
-2chat ,	diefec
po	idfffd
-bartist	defief
prelati	ghcedi
-3after the interv	efefid
pgaller	gfcegh
-2or about	ieeecg
-3on or about	ieeecg
-3signed copy by	fchgii
+2whethe i	cgddhg
-3be more than	ifffcd
+bupon	ieeffd
-3last girl on	decicf
clpigs	eifffc
-2b by	cffdci
-2named by	ciffed
all1	fggcef
clkev	fefedi
cract	ifffed
npayabl	cdiedi
crreturn	ihcchc
+1ran	ceffid
+2ran out	ceffid
-3your file on	eeeeic
pestabl	dfefei
-2export it	cddcif
-3ana export it	cddcif
nlifegu	icffef
-3evenin is on	eedeei
rxsuperseded from no	cfefci
-2break up	ifffec
-3we break up	ifffec
-3your answer the	gidfcc
-3form by the	diffee
-bdawdle	ifffde
-3was receiv on	eecfid
plogic	icefeh
-bhacker	eifffc
ntoe	eedffi
pwave	ffcefi
-2start date	eeffei
+2s appren	eeeeid
-2select by	idffee
-3should hear back	ifefdc
cltower	hehfec
clcall	icifdd
+bdurban	efifed
+2after .	ifdedg
+bfolder	dcifeh
clplanne	fcechi
-3to reply within	idfefd
+2means we	ifffdc
+2could be	cefffi
-bsunday	ediffe
-bbody	edeidh
crsometi	feefci
-3see you after	eciecd
-2board meets	edcfcg
-2if the	fcieed
pbernar	fegeic
-botherw	igdeed
boon	dchege
-2her again	cecfig
+bport	eidffd
pnanny	idefef
+2was with	ffefic
cldad	cfeeig
-braft	ieddeg
pears	cieeeh
prare	efefei
pslice	efefei
-blicenc	eiedcg
nreg	ffedfi
-3be ringin you	ifefde
+bchap	ifefgc
+2and march	dffifc
-3contra talks are	efeeei
-2was in	ffffci
prail	dcifeh
-2the appoin	cffigc
-3: result on	ifffec
clacross	eicgic
nsignin	cfffig
cranyway	edceii
-1positi	ifdcfe
rbdenied under-review	heeidc
-3meet again on	cccidi
+btide	cfifci
-2video on	eeifdf
-3by video on	eeifdf
npleasa	hfcffi
crlifted	ffffic
-2works :	eeiffd
pclashe	feifed
pvouche	difffe
+2do i	igefdc
-3way by the	ifffed
-bfleet	dffffi
+1honest	efffdi
+2honest $	efffdi
+2and takes	eeeeid
-2to talk	cdfeie
clquarry	defiff
-2else on	cccehg
-3not see you	ffffci
pscenar	idfdfh
+1remain	eidffe
-bquay	dfefie
nfrost	gfffic
-1lisbon	cecidf
-2in lisbon	cecidf
noctobe	idffee
-3ran out in	ffefic
crmatter	iefdfe
-2its mind	iffeed
-3up its mind	iffeed
crdate	dgfcie
nhair	ifefgc
-2counci meets	cfffch
-3parish counci meets	cfffch
-3confir attend by	eiefed
-2break ,	gecgcf
-3to everyo by	cdggii
+bpassed	ieeeef
psang	feiffc
-2post the	eeecci
-3the post the	eeecci
nequity	hgcfci
-3airpor i gave	ceeedi
-bmonday	hidccg
crsec	ffffci
-3@d , contra	eeeedi
+breq	ffffic
pspam	diffdg
pclaire	iefffd
pgrüezi	gieeec
noffsit	gigddd
-bcorres	idefdf
+blandin	iffefd
-2result in	eefcci
+2, four	ccedig
pcoordi	iceefg
-2inform you	ifffgc
phated	dfffei
-2, starti	efeeei
+bdietar	ehiedc
powns	gcffei
pdurham	ieffdf
ponward	efefei
nmerit	ecefih
+2, mr	dcfddi
pbounce	cieffg
+bceo	gfeiec
-3a second interv	dfided
pearn	ccifgh
nnb	chffeh
+bchew	dffifd
crchew	dffifd
-3to her by	hcefei
-2no before	cifffd
-3or no before	cifffd
-bludo	iheeec
clludo	iheeec
-3everyo know within	ieffde
pheadsh	ceeieh
crschedu	efefei
-2detail within	eifffd
crbetwee	egdhhc
-3no decisi before	dfffdi
nmouth	ifdcfg
-broof	effeei
+bscaffo	effeei
+bvettin	eicedi
-3you about the	dfefid
-2year closes	eidedf
-3was forese for	dffeie
-3they need it	eidfed
nfab	ieeffc
-bingrid	difffe
clingrid	difffe
clbosses	ehieec
psoil	ieffed
-3how hr says	eeffhc
rodenied	dfcdgg
-3you , and	iefeed
-3locks the cast	iheeec
pshephe	fdefei
-3off over the	effdei
pbarist	cidfeh
+bscored	iefffc
-3run from the	efiddd
crhereof	eiffed
nturnin	ffffic
+2itself ,	ghffdc
niron	ciffgd
pthinke	idefdh
pcommen	dhhdhc
psong	dhifec
+2is long	gcffcg
+2and hiring	dfeddi
ncarve	edifdg
+2to may	effeid
pcry	icefdh
crtribun	cgfffi
-2settle for	feeeic
clsteel	eeiffd
cljunior	icefei
+bgang	defefi
+2about our	ifdffc
-2readve in	dfdfei
-bmechan	deffei
-1@p	eddcfh
pcolett	chfffh
crstood	ieefch
-2hall on	cdhcci
clcofoun	dfechi
clfares	chfeeh
-3ceo gives me	diffee
pbrochu	iefffd
-2after that	geedcg
-bpoppin	ffefid
-bparis	iegfec
+bperu	efffdi
-2she says	cccdii
psheets	cffieg
-2i do	fdcdci
nactuar	edeeif
-2falls the	gecddh
predone	ieeeee
-bcadet	ffffci
clcadet	ffffci
-2new class	effedi
-3the new class	effedi
nshirts	fiffed
+bconcre	geeeei
narithm	dffeei
-bskelet	dhfedi
clskelet	dhfedi
+2, reply	deiddd
-3have that by	diffee
nr	iffffc
+basks	iffeed
-3flies to mallor	eeeedi
-3here any day	fdifdd
clnoted	efffci
-3their answer by	icfffe
-3signed consen by	eiffec
ptiles	ffiffc
pquaye	ifffcf
-3@d or on	eeifed
crfavour	efffid
nchorus	efedif
-3and i get	eiffed
pslate	effifc
nsugar	idffcg
+2with limite	ddfffi
-2applic in	icehcd
clcorres	idefef
nnestin	ieeech
nflown	ieeech
pnicely	fcceii
-3timeta : nothin	efddei
-3ahead of the	fcefci
pand	gggdci
clgate	ifedch
-1dive	dfeeei
-2others dive	dfeeei
-3the others dive	dfeeei
nmichae	fcfffi
-3, tell her	igfecc
-2you here	feffic
nreceip	cdhifg
nswallo	hfeech
+2uh jean	dffeid
-3so we though	dffeid
crbells	iegeec
-2servic the	cedefi
phearin	ggchdf
namazed	cfehei
nfarmer	dfeefi
clrecipe	eifehc
-3be determ within	idffee
preferr	edfffi
-2over that	cefhfg
-2up at	iddfgc
-2home by	idffec
nunoffi	icffge
crinclus	fieefe
-2, strike	deeeei
-3@d , strike	deeeei
-1like	fcghgc
-2june till	eefdei
-3is june till	eefdei
pweekda	cieffh
nmonito	gdefdi
crcondit	egefic
nlambs	dfeffi
pthrice	ifefed
-2dies in	cgefdg
-3link dies in	cgefdg
-2missed the	effeid
+2stated in	effeid
-3have missed the	effeid
-2here for	ddffei
-2a messag	ieefed
-3call you the	ieefee
+bjoinin	iffede
pscript	chehch
pextrac	cefegi
+2for site	ffcfid
-2be commun	ifffde
nbeginn	iffefd
pposter	efffci
-3be mailed in	edffei
-3on us since	ffffic
-2inacti for	eefeei
-3been inacti for	eefeei
nsticky	ieefdg
-2vote 's	iffefd
psmoke	idffee
-2are closed	dfffei
-2for a	dcgchf
crorderi	ddfffi
clagreem	didfdi
+bversio	eeeefi
-2post begins	eeefei
-3the post begins	eeefei
+2so i	fccffi
+2s scheme	ceefgi
nunderg	cgffid
-3a barist this	efdfci
ngroups	icfffe
-3more before the	fcffeh
+2its a	ieffee
ptallin	iedfdh
-1ward	ddgdid
-2the ward	ddgdid
npilot	gigedc
ninconv	ecdidi
+2, obviou	iedece
-btax	ciefeg
+2, rings	iddedd
-3, open till	didcdf
-2intake :	eecfei
+1looks	idffde
-bworld	hdcfci
-bideal	hdcfci
ninhabi	hdcfci
-2his desk	eidfch
-3on his desk	eidfch
crcalled	ecfchi
-2, shortl	dfechh
+blimit	iidecd
-3call opens on	dfffdi
-2um ,	ihcfec
-3, um ,	ihcfec
-2keeps saying	cfeffg
+2, client	cgedic
nagents	fcfffi
ppsycho	fidhec
phangar	dedfgi
+1inclus	eideed
+2inclus .	eideed
-3in , so	hhdffc
-2settle on	iedcee
-bish	idgffd
-2dm you	ifffed
-3will dm you	ifffed
-2delibe on	dffied
-3hear within the	ggefec
ngoodby	ceeidi
-2everyo know	ieefed
-3let everyo know	ieefed
cltheres	feeedi
-2twelve seats	ffeedi
-3for twelve seats	ffeedi
crleavin	iefeic
crpaperw	cifedi
ntowel	dfgfid
-2who on	ifffed
-3took place on	ffeeid
cralarm	ffffic
clbit	cdeegi
-2is happen	efeeei
-3nothin is happen	efeeei
+2, see	edffif
crtram	efffid
-1reserv	icgfed
-2have reserv	icgfed
cljabs	cidfei
crplus	icdeei
ndairy	ffefid
npizza	cdfeii
ncottag	diehgc
rxact on past	cededi
-2straig answer	ifeeed
-3a straig answer	ifeeed
clanaest	ciffdg
-2agreed on	gffdic
-2went in	ceefdi
-3crete until the	ddfffi
pdame	iffffd
-3to try again	ffcffi
-3you would hear	ceeedi
crpainte	cffffh
pwing	ifffed
pupstai	gcceig
-balive	ifffhc
-2bar from	ffffci
-3the bar from	ffffci
-3from the broadc	efffid
clpalm	fedfei
pnoneth	chdfei
njoel	eieeef
pbill	eidfci
-3will expire in	ceffeh
+1cause	eifffd
-3send it before	cifffe
palmost	fgeiec
-3make a decisi	fffeic
+2he thinks	gfffcf
-3lasts till the	eeffei
-3its mind by	idffee
-3took place from	fffeid
-2crete from	efffdi
-3in crete from	efffdi
clfrom	iecghd
nspread	ffidee
+bnursin	ffffci
pjv	iefefd
-2ahead by	difffd
-3go ahead by	difffd
-3the manage on	efieee
-2applic is	iddeed
nsixth	fcfffi
-2stand by	idffee
-2, what	cfffei
+2for this	fcfdfg
-3, ask me	deffci
-3me an answer	eidfhc
cldirett	ffedfi
+2so get	fdeifc
pcoachi	fdiffe
clcateri	cifffe
-3the depart on	deiedg
pdryers	geifec
-3you a ring	dciffg
-2office from	ffffdi
-3the office from	ffffdi
nmarker	dfffei
ppr	gdfifd
-3yay or nay	iddfed
ptariq	fieffc
-3reply within the	icffic
pchefs	feeeei
-3us before the	fddfci
ppatter	iedfef
+2were his	hcefgd
+2intake $	efdedi
-3reg , ,	efdedi
-bapp	iicddd
+2for the	feiicc
-bsalari	feffdi
nprint	idgegc
+2more .	eefech
clabbot	ieedef
-3he is free	deiffd
ncompli	iceeci
-3availa form by	eifeed
-2receiv to	eefeid
+2are opened	eefeid
-3servic receiv to	eefeid
-3you in for	iceecg
+boduya	fdefdi
-3: availa from	ffefdi
+1til	ieffdd
nalumni	dfeffi
+2now the	deffie
-2interv of	eeicdf
crready	ihdfed
-2for this	eeefdi
pfeared	gicffd
punlike	ffdefi
+2is ,	fdefci
-2gives us	idffee
-3order closes at	ecefei
nlarge	ieffee
+branked	iddeei
crlikely	efdeie
-bem	eicdeh
clanyway	gedfdi
nonions	dgfedi
+bnae	hfcfei
crnae	hfcfei
pextra	ciffeg
psharon	cffehh
+2my boss	hedcdg
nincomi	heffci
-3have it within	eiffed
none	dfhcif
-2doctor says	dcfeci
rxaside in ahead	dehecf
-bsaving	defffi
-bdust	ffedei
-2: start	eedffi
-2: come	cchfef
pforese	idhedf
-3met us in	ffffic
nboth	cehigc
+2holida ,	iedfdd
pattemp	ecefhi
-3the last interv	dfdicd
-bsalon	cehfei
crforthw	idfffe
-2human within	ieffed
-3a human within	ieffed
panneke	gdcdgi
nprep	difffe
pmodel	eciffh
-3liked to say	ceffge
+2max by	idfffd
-2sorted by	cgecgg
pcommut	ifdegd
nnear	dfihce
pinvest	dffdfi
-3all , nor	ceeehf
+2two of	idfceh
-2counte from	effedi
nupon	ideedi
-2promis me	gcdeeh
nprocee	cgicff
-2after :	iecfde
-3need it by	diffdd
cllaundr	hcffdi
-2launch is	efeeei
-3: launch is	efeeei
nfancy	cdiefi
+2to update	eeffie
-3i promis on	eeffie
clhc	ffffid
+1declin	cfffgi
-3@d , becaus	iefffd
-3writte part of	fffdid
-3your signat within	fiffdc
-boverni	iffefd
palongs	efffdi
-2charit on	ffffic
+2so this	ffffic
-3the charit on	ffffic
pport	giefdc
pride	ciffeg
-3their result within	ieffed
-2mailed by	eiffdc
-3will pick by	idffee
+2over it	hheeec
-2given themse	idffee
-3have given themse	idffee
-brise	hcefei
clrise	hcefei
prestor	icffff
+2for news	hdecci
-3am free on	cfgcfi
pmaybes	ieefee
-3hears before the	dfffei
-3says reply by	idfedc
crequity	ecgffi
+2yet ,	hfffcg
-2badge by	fcffei
-3visito badge by	fcffei
-bsell	ieefdg
-3is off on	dfffdi
+bbase	feifde
-3our answer the	ifffed
+brotter	defffi
pbless	ieeedf
crping	iefffe
-2names by	cfffdi
pfires	igfffc
psneeze	igfffc
-3since moved to	geeceg
-2soon :	feifec
ndispos	hifdec
-3says by the	idffee
-2hiring until	cdfdhg
-3all hiring until	cdfdhg
pwishin	hcffei
nsingle	igeecf
nonward	gfdeei
clhappen	echffh
crillust	ffefic
pgymnas	eeiefe
+2was meant	efffic
-1week	cdhecg
pcooper	gcfhdh
crtheatr	hfefch
+2i named	ffffic
-3my note of	ffffic
cranymor	eeffei
nhappy	ddcfii
-2ofsted in	dffeei
-3run until the	dddidd
crrotter	defffi
+bsal	dfffie
-3trial shift ,	eeiffd
+2so @d	gedceh
-bprevie	eeefei
clprevie	eeefei
-3see you at	efiffc
nmainla	ffifdd
nprice	efdefi
-3i got told	ffffci
-3the list on	eeegcg
-2forms by	eiffee
-2finish within	cefffi
-3be finish within	cefffi
claccra	feeeei
bsafter lower-bound no	cgfcef
pspace	dicfeh
-3the word by	ciffee
clofferi	iecfhd
-2gave himsel	idffee
-3they would phone	ifefde
-bbonus	dgfedi
-2steps by	idfffe
-3next steps by	idfffe
ntransc	cehegh
+bimpose	efffic
crimpose	efffic
-1mean	ichddc
ppower	cieeei
nacts	dgefid
-3for at least	ddeeei
-bparade	ifeegc
-2stonew firm	deefci
-3the stonew firm	deefci
crreceip	ieffdf
+2, perhap	dfffei
pjumped	icgffe
+1about	fegfcf
nhurts	ffffic
+1need	icdfdi
+2, unifor	deeffi
ntrick	eiffed
clwardro	dffief
-3: they choose	eeedci
npictur	iecfdi
clknow	hgdchh
crland	ffdfei
nrecall	ffedfi
-3them down for	feefid
njoy	geeedi
ncorpor	heifec
-2guess was	efffci
-3my guess was	efffci
-3are due by	cdfedi
-2period 's	defffi
-3notice period 's	defffi
-2bunnie from	efffdi
-3, but before	dcffci
clacquai	eeefei
crexplan	fifffc
-2compet by	ieffed
clartist	egfiee
clscribb	fgffic
-1approx	hcdedi
-3choose by the	iefedd
-3an answer since	ffffic
-2bank holida	idddcf
crfeed	ffffic
sivague	iedged
ppromis	iedefe
-1stage	fdifcc
clwobble	feffid
clohio	defffi
-3fetche until the	eefefi
-2^ ok	cdgggi
-3drawn up on	iddceh
-bbag	iddeid
nmargit	eeffei
-2teache in	ddffdi
+2has found	ddffdi
-3physic teache in	ddffdi
-3so call it	iefedd
plowvel	gcfeei
pplatin	gcfeei
+2was optimi	eeffid
crexists	efffid
pcrèche	fifffc
+bjean	iffehc
-3she had said	efffid
-2chair by	ceffei
-3the chair by	ceffei
+bdig	hgddch
nherita	idefcg
nhelpde	ffefid
-2send by	difffd
-3in london on	ffefic
-2the client	ddcfdh
-3comes in the	igfeec
+bfundra	fffdei
+bball	fffdei
crball	fffdei
-3us over @d	ffefid
-2end on	gdcicc
-bviola	ffefei
clviola	ffefei
panythi	diifcc
clslide	difffe
npower	fecchi
-3is reques by	eifffd
-btreasu	ihefdd
nforgiv	gdcdih
-2everyb the	iffefd
+2of its	fiffec
pvisual	ifefed
+2if yes	ghdffc
-2get till	ciffec
-3i get till	ciffec
-2ask ,	edeeei
-3tell em by	difffe
palarme	ifffed
+blights	ifedeg
crlift	egffic
clcontro	chfeei
pdecree	eefffi
crfella	iefffd
crthan	cggcig
+2, wind	defied
-3at a funera	dffefi
-1truck	ccheei
ppiraeu	fedffi
crcontin	ffeide
ninquir	iffffc
-3can i do	dedfei
nfright	icfeeh
plent	ieeffe
-2rang me	efffid
-3he rang me	efffid
-2owner picks	ifeefd
-3direct at the	cfffei
-3to reappl in	ddfffi
-2hired ,	dieecf
-2job :	ieffdc
-3done before the	diefdf
-2quiet until	hcfefh
nnordic	ffffdi
-2moon ,	idcccf
-3new moon ,	idcccf
-3him by the	difffd
-2along on	fciffe
clverifi	ichegc
-3is that the	dcfedi
ndbs	cfiech
-3passpo copy by	difeee
-1doing	efifed
-2things by	eifedd
-3two things by	eifedd
-2got until	fgdccf
-bchambe	feeiee
npile	hcfchi
-3result announ for	cffeie
-2more after	feffdi
crexactl	defffi
-3handed in by	difffd
p@d	ifhgcc
ntiny	gefdie
nde	ggieec
nsanta	ffeedi
cltrac	ehffic
clcommas	cidhhc
ppiotr	effeei
-3away from the	efefdi
ptighte	eeeffi
pqs	eeeffi
+bpartic	eiffee
pfalse	ifgffc
+breceip	ieffee
+2she goes	ieffdd
-2fellow from	ffefci
-2shout within	ghfffc
crtalkin	ceeidi
-bbureau	dfffei
nvp	dfific
clregula	deeehi
-bverifi	icifde
poutlin	ccichg
-2holler by	ggffdc
clnation	ffefie
nbottom	dgdffi
nkim	efeeei
-3do a trial	fcifee
nvice	eifffd
+2in case	idcfch
+bbishop	dfeffi
+2but wanted	feffdi
-3every candid within	ieffed
-3an email by	defiii
-2which in	hcffgd
-breq	eefihc
-3people to see	dfeied
pvog	ffffic
-1pint	ccgeci
-2commun by	ghfecc
crheatin	ffifde
nsandwi	ffgfci
pblank	hcffci
-2test before	eidfff
-3online test before	eidfff
nkofi	efiffd
crlife	iefffd
nbeats	cdffih
crcourte	ffcffi
-3a letter by	hgfecc
-blobby	hieedc
ncry	deffei
-2told us	hcccge
rxdenied in past	deeeid
clcollap	efeeie
crvoid	eiefdf
-3and said the	idffee
phalvor	hfecei
nstudie	ffffic
clbroadc	ifffgc
-3she said ,	fidfec
crshower	fdffid
-3candid by the	ieffee
-1meetup	eedfei
-3book it before	cifffe
+bmeant	fceegh
-2applic dated	ffffic
pacting	ggfech
crvalue	ffifdd
preposi	ffifdd
clkeen	cheehf
+2and tis	efdied
+1sound	deffci
-2workin day	echffi
clfield	ifcchf
-2water in	efeedi
+2and live	efeedi
-3the water in	efeedi
-2said closin	ffffic
-3ad said closin	ffffic
crmin	dffeei
-3three refere by	eiefde
-3on a model	eeiffd
+1accord	idefdd
crquarre	effigc
-3call me before	eiefec
+bextrac	eifffd
-3our reply in	ifffdd
-bguild	icffff
psaddle	icffff
-2fishin til	ddfeei
-3is fishin til	ddfeei
clabove	fcefig
crplant	geeied
+bcalifo	iecfef
crcalifo	iecfef
-3be receiv by	eifffd
+bnowher	ffdfie
crnowher	ffdfie
pharm	ifffgc
-2over ,	hciffd
-2back till	difffe
+bstory	ddffif
nreal	deiech
nsendin	ideehe
noilski	efefei
+2good ?	ediffe
-2assump ,	ieedcg
-boccy	eidffe
cloccy	eidffe
crdouble	ecieeh
nfits	ddgfie
-3be made within	ieffde
ncovid	fedffi
-bupgrad	defffi
-2attach by	dieffe
-3decisi follow within	ieffee
-3's flying out	dfffei
-3have our answer	ieffed
-2minds on	ffeiec
-3their minds on	ffeiec
-2all within	ieffed
-3who hears on	gccfcg
rxanswer since past	dffeid
nincide	hcfefg
nissues	ihefec
+2you receiv	ieeffd
pthe	ghgfdc
-3our reply by	ieffee
+2and pass	iffeed
-2the refusa	feefic
pmetaph	dfffei
nanita	dfffei
nstripy	dfffei
-2slot before	iecffe
-3a slot before	iecffe
-2around on	cdhedg
ncost	degfdi
-bnotary	chddhh
+2and ugo	dfecig
-2conver in	cdfehi
clhav	idfffe
-3the call by	ieffee
ahead1	fffcff
nlapse	efffid
+2my wife	efeifc
pbylaws	hehfec
nfall	fidefg
-brepres	effifd
clrepres	effifd
clgdpr	cgfffh
-3: in the	ifefed
nidenti	hfeech
-3season starts on	efeefi
-1on	cchgfe
-2back after	feffdi
-banselm	ffffic
+balarm	ffffic
-2date by	icffge
nrushed	effeei
-2due out	dfffic
-3he would ring	deefei
+2says the	icffdg
phydrol	eeffei
-3reason test within	diffed
-3got the letter	cdeefh
+1under	idffed
-3she is choosi	ifffed
clexcuse	cidfid
-2pcc gather	gfeecg
-3the pcc gather	gfeecg
-3your enquir of	efffic
+1term	ffffci
+2term .	ffffci
crlight	cdfggi
-2they take	icffee
+2before anyone	cdffgi
+2the group	efffic
-3or no the	iffeed
-2comes in	eefedi
pkinder	fffifc
-3will say it	iffffc
pzip	gcgeeg
+bcollec	chefdi
crputs	idefgd
-bcuts	iedede
clcuts	iedede
-3a panel on	cfdgch
ptandoo	fcefig
-2, yes	ifffdc
nben	fdiffe
+2over the	fdeeic
+2works .	eeiffe
-2the latest	icfdeg
-3at the latest	icfdeg
-2a trial	eciffd
+1for	dfigcd
+2someti ,	eeeeci
-3, could be	gdcefe
-3cover letter by	diffee
-3tell everyb on	iffefc
pglove	efdffi
phiccup	geefic
+bdoubt	idefic
crdoubt	idefic
-2vote in	edfcei
-3they vote in	edfcei
-bticks	ffffic
clticks	ffffic
nximena	fifeee
ndying	fifeee
pgallag	ffffic
-2say so	ieefed
narise	fcffgh
-3i have blocke	iegedd
-3job closes on	eeffdi
pnation	gfiede
ngraz	efffid
nstrang	ihdeed
-2automa after	feffdi
clfrost	fefeei
-2review on	decicf
pspent	iddchf
bsuntil period past	eeeeid
pphrase	iefgde
nspeaks	fceedi
ptuner	icefeg
-3ring everyo by	ieffed
-2word on	cigdgd
-boffsit	deedhi
nbaby	ieffee
+bwards	efffdi
cldube	efffdi
claggres	efffdi
clrelati	efffdi
crwards	efffdi
-3answer 's due	fhffec
-3the ticket by	ceffei
+bworks	defcfi
-2first rehear	deefei
palas	igefce
clbody	cceihg
crlieu	effeei
-1pass	ifffgc
+2please :	eiffed
-3is live until	cfffei
-3office hours are	ffdffi
-2final answer	iffeed
crprovid	eeiceh
cragreem	hcefei
-2final word	ieefee
-3to the ward	feifed
+bbumped	ffffid
pnevert	cfffgi
psec	iiefec
-3ring me the	ieeefe
-3five finali on	iffchc
npencil	hfddid
-3season opens on	ddffei
-2each candid	cefigg
-2not one	efffdi
-3have not one	efffdi
-2invent in	fffdei
-3for invent in	fffdei
parchae	ifefdf
clfaithf	iefffd
-2do so	iedfee
pbecomi	gefeic
-3your attend by	eiffee
clr	iffcci
-3daught 's weddin	dfeefi
-bprofil	eeffei
nstuck	cgfehf
rxappointment - ahead	fehccf
crpensio	efeeei
cldrafte	ffffic
nbatche	efefie
-3email by the	diffee
pwidow	ffefei
-bhave	ihdfgc
croverdu	deffei
nmislai	deffei
-2diwali until	eefeei
-3for diwali until	eefeei
-2return by	ceffei
-2confer until	edfffi
pthornb	iegeed
-2being told	deeeci
-1others	cfdife
pcarve	feefei
ncultur	eeieef
clcolin	dicfhf
nvolume	iffffc
pparlia	iedcie
ncal	efifgc
+bpaperw	eifech
-2letter dated	ieefgc
crdurban	efiehc
pito	efffdi
nelegan	ieffed
ndrinks	dfefgi
-3offer stands until	cfighe
-3way in the	idfffe
+2# et	ffiefd
clformat	difffe
pgeneva	cfdfhi
-bi	fghcfg
+2and lasts	ffided
-3of us know	ieeedd
nslight	hededi
nbonus	gcfefi
+bfamily	effdfi
-1joinin	efcegi
nelecto	hfceci
-3you , on	hchfed
-1row	iedfee
-3we promis for	efffid
-bphotog	fdefei
pfeast	eeeefi
-2openin within	edffic
-3planne openin within	edffic
nenthus	ffffci
prevenu	ffefid
crcup	dfffei
nsounds	ifffed
crull	gfeiec
-3would reply by	ieffed
nste	ifeffd
-1gang	hccccf
-2welder from	ffefdi
-3a welder from	ffefdi
-2calend for	feifed
nactive	efffdi
penjoya	gehfgc
clworry	iefffd
-breg	efeeei
phülya	efeeei
-3make it in	ciffee
-2reache us	gcccei
-3shut until the	eefdfi
-2which on	ifefed
-3is confir :	eeiffd
+brestru	ffffci
clpushes	ieefch
pdying	idhffc
+bsolvei	ffffdi
crsolvei	ffffdi
-2future :	diefed
-3the future :	diefed
-2off sick	cfeehh
-btraile	eeefei
-1rota	ceeehg
-2the rota	ceeehg
-3at the nurser	fedfid
pherr	iedeeg
pcantee	ffdfie
pstone	defdif
nbloke	geffic
+2i meant	ceefdi
-3's off till	eeffei
-blog	iidfdc
pnorth	eiffee
-bsales	fffeci
pstockt	ieedeg
-3@d or in	cfffei
pcampbe	cffeif
-3see you in	deceig
msvague	gcchgf
ngovern	efichc
-bdonor	ceffgi
-3career fair on	eeffie
proutes	ffffic
-2makes it	ieeedd
-3that makes it	ieeedd
nadmira	dfffei
pdive	defffi
pgozo	defffi
nluca	defffi
pfall	hcefif
ncabine	eidfff
+2, posted	heedhc
nmed	eefffi
nvänlig	eefffi
nskog	eefffi
-bby	fgfdic
+2, remote	cefdfi
-3the slot on	ecifhc
+2and delete	eeeeei
-2poppin in	efefic
+2, lovely	efefic
-3for poppin in	efefic
+boutsta	ffffic
pboaten	ihdffc
clneedfu	ifeffd
clenough	eiffee
-bdrops	igfedc
-2and is	ddfiec
pmoth	iffeee
-2new one	cgcefh
-brestor	heceei
psunil	dchdif
ngarden	ieedhd
clstandi	ffefic
-2data for	eeffei
-3your data for	eeffei
-bkiln	ieeedg
ncantor	ifedef
-bvarga	hdcfci
pbecca	chfdgi
crheart	ieeeef
-2copy by	cggegf
-2mass on	ffdiec
-3after mass on	ffdiec
-2one within	icffce
nunders	ggiece
+2and somebo	fedidd
ncopied	fdheci
crmass	fdicid
-3told to allow	ifffcd
-3your interv of	fedfci
+bended	cfffif
crmentio	hdifed
-2^ like	cggfgg
-2# before	edefdi
+2and see	eeiefd
-3shut till the	ddfffi
-2way the	iedffe
-3either way the	iedffe
-2list publis	deefid
nimpose	ffefid
nanja	heicde
-2you talk	fcifff
nsilent	dhffic
prig	idfffe
-3team in the	ffidfd
+bteache	gfffic
-2ad was	ffffic
+2the sift	ffffic
-3the ad was	ffffic
-2off the	dffeei
-3for the chat	ffeeid
-3your accept within	difffe
crinst	ecgefi
-2places on	iefdgd
-3were interv on	ffffic
-3@p , refere	feffid
rxaside within past	ccddhf
-3and before the	iefffd
+1get	deeeei
-banaest	difffe
crport	eidfff
clprison	feiceh
+1everyb	icddfg
-2@d holida	efeeei
-2signal until	edfffi
-3no signal until	edfffi
-bdescri	dffffi
-2shut betwee	ffeeei
-3parish : done	fffeid
-2camera on	cfifff
-3be closed from	efffdi
+2, debrie	cedeci
-2rate by	difffe
ppilots	gieffc
clizmir	gfeddi
-2text before	hfffec
-2rota from	ffefdi
nbrno	efiegc
ptheirs	ifdiec
-3down togeth on	cffiff
-3mornin in the	ecifff
-2proces :	ddffdi
-3say it by	eiffee
crgoods	edffei
-1light	ieeeed
-2red light	ieeeed
-btrinit	dffffi
cltrinit	dffffi
pmug	dffffi
+balas	cfgfgh
+1follow	iffeee
nlimits	ffffic
-2here ,	cdfhef
clterms	fgidfc
-2, probat	eefeei
pbhai	iffffd
+bprogre	ffffci
crprogre	ffffci
clheadma	ffifed
-bcloud	ffffdi
clcloud	ffffdi
ntutors	cgfeei
-3by phone ,	edifff
-3i will hear	iffeed
crpinky	efffdi
-3outcom within the	iffede
plawn	iefeef
-2it being	iedecf
-3fitnes test on	ffefid
-3days leave from	ffffci
-2mailed in	fcffdi
-bau	iefffd
-2, starts	eeeffi
+2s staff	ffdfci
+2is still	ffffic
ngeogra	ffffic
pgrad	diffee
ntextin	difffe
clbroken	ifefdf
-2have phoned	efffic
-2commit meets	fffhfc
pscans	eifffd
ptruck	gfcfei
pcarers	effeei
cruncle	efeeei
-3you know the	ieeeed
clnamely	gfffci
-3heard nothin by	idffee
+2by text	ifefed
-3she said by	idffee
-2respon in	ifffed
crbird	giffec
-3be intima within	iefffd
-3our assess day	ffeeid
pquid	fedfei
-2both before	eieffc
npeacef	fefiee
-bstored	defffi
clstored	defffi
+bhoweve	ieefee
-3questi by the	diffee
pconfus	ieeefe
-2work in	efefei
-3video call on	ediccf
cldisclo	dhdfei
-3is shut from	ffeedi
cljune	cifefg
-3we are in	cfffhh
-3me know before	iceffe
-1checke	cfeidf
-3their letter by	hffece
-3with a decisi	iefefd
-3right i said	efffid
crlaugh	dgffei
+bbusies	eeffei
+2, having	hhdfec
-bcounty	iefdch
ppanell	fffedi
-2we propos	dchfch
-3the portal within	eiffee
crtoecap	eeifee
crlend	eeifee
pskoda	eeifee
-3itself is on	ffiffc
+2is our	hdcfff
+2for certai	fdeedi
-3are commun within	idfffe
clavoida	gdffci
+2i ring	iceedf
-belf	ffeeei
clelf	ffeeei
-2she accept	effeid
-3and she accept	effeid
+bpat	eeiffe
-2which begins	efffdi
-3, which begins	efffdi
-3after our chat	ffefid
-3be later than	idfffe
nagreei	ifefee
+2to speak	icedic
crurl	ciffef
pradiog	ehffic
clouting	cfeidh
+2would help	diffed
-bpiano	dfffei
-bclearv	ffeeei
-bradiog	ffeeei
crexcept	iffffd
-2hiring since	ffffic
-3all hiring since	ffffic
bsafter day past	effeic
rxdenied after past	effeic
palone	fhecdi
psails	ideeci
+2to turn	eiffee
npicker	ffefdi
+2to start	ddfffi
-2stops on	iefffd
nfavora	ffffci
-3will be before	ieefee
+2, demo	giefed
-3from there on	hehffc
-2said in	hdefhc
-bears	gfiffc
-2slots betwee	fciffd
cluni	idffdg
clsevera	ffffic
pcostin	eeeffi
-2contra from	ffeedi
+2and everyb	iedecd
clwarsaw	cedidi
pvalues	dheeei
-bcreden	dfifff
clcreden	dfifff
-1wraps	gdeeci
-3with them by	diffee
proyal	hfffch
-2shut over	edeefi
+bgoodne	cefifg
+2either .	gceech
crme	ffichd
-1servic	icdfdh
ncalcul	eifffd
+2again and	dccehg
+1il	ciffee
+bgaffer	gecffh
clsales	fffeci
-3bank detail by	eiffed
-2rise on	eddeci
-3commis rise on	eddeci
-3orches 's off	deffei
-2interv 's	cefcch
-3they choose on	iefeed
powned	efeffi
-borders	eefefi
+2to comple	cfeigg
-2gave hersel	fcfehc
-3matron gave hersel	fcfehc
crelecti	ceffhh
-2him :	gdcdcg
pconcou	ifddeg
+2and anyone	dfffei
+2but is	ffffic
+btyped	ieeidc
nonsite	ifdfch
-bcatche	effeei
ngroetj	diffee
nroads	hgfegc
crforeve	fdffei
-2revert within	fhffec
+bvalid	effeid
+2interv on	eiefef
ndiscre	iefgee
-1usuall	gdffgc
+bprecis	ifeeee
+bkill	giffdc
-bsubscr	eeffei
-2weddin from	fffedi
+2, honeym	fffedi
-3the weddin from	fffedi
pgoths	ifedeg
clnegati	iffffc
+2s been	efefid
-2contra ends	ceeeei
crbotani	gffeci
nchewed	gffeci
pbee	ifefed
+1hrs	dhifdc
-3interv days ,	feiffd
+boblige	giffec
-3the job in	ffffic
pleila	ifffee
bobefore	hhcced
-2, ivs	efefei
-3@d , ivs	efefei
clthan	ehcehf
clsepara	igeffd
+2ok $	fiffed
-2tight till	iefffd
ndrawer	deffif
-2is still	feceei
+2so nobody	fieffd
+2, mine	ffefic
-3remain active for	deffdi
+1earlie	cfefig
clst	ifeeef
pzürich	eeefei
+2, actual	dffiie
clstimul	ffffci
-2organi from	efffdi
crhurry	efffdi
+1hun	idfffc
pcurric	idffff
-2flat by	hcffdf
-2@d so	ifeffd
-bcold	cehedi
clzero	ifffdf
clclue	ifffdf
+2, allow	eehech
nnda	eefeei
noverni	heecei
clplain	ffdfei
njunior	iedeff
-3betwee @d and	dficee
-3return on the	hedcic
-3and has until	cefheg
-2recrui thinks	iffdee
-3my recrui thinks	iffdee
crcampus	eeffei
crasks	efiffd
prufus	efffdi
-2pic by	difffd
-3dark from the	ffeedi
npaying	ifffed
pcut	cifchg
crredo	efffid
+2on teams	eeifed
pexceed	dfffei
pfees	fiffed
-3is up in	ddfffi
-2over a	efedfi
-3they answer in	ddffif
-3bank holida ,	iddeec
pmainte	cfeghg
+2, lands	efeedi
crwed	geeeei
-bcto	fcfdig
+2, hungov	gfdcci
+2about posts	ifffee
nkid	heeeic
nhip	dfffei
ptelesc	iffefe
-2the practi	ffffic
+2no matter	ifffde
-2please come	eeiffd
-3, please come	eeiffd
+bputs	hedfdi
crworry	efeffi
-2@p by	eiffed
-2suppli has	fcfech
-3the suppli has	fcfech
-1the	gegeec
pquerie	ffffci
-3we argue ,	iffeee
nbacken	ffffic
nplate	eggfhc
pknots	ifdffe
-3expect word by	idffef
crahead	cihdgd
-3us up to	idfffd
-2we voted	ffffid
ncuttin	ehifec
-bspits	ifceei
-bbean	idfffe
nopenin	hcgeic
-3the answer before	idffee
cragent	efiefe
crof	hdhhfc
putrech	ddefhi
pembark	idffee
ncondit	ieedhd
-2closin date	efffdi
npint	ifdfgd
phull	hceeei
-3out over the	ieeede
pheadte	eieeeg
psatell	ffffid
crspent	ceefif
-3the partne on	hddidc
pdenied	feffdi
npolar	dieeeg
-3you : interv	ffefid
clratify	cffgfg
-2artist before	deffei
-3the artist before	deffei
-2, allow	dcfedi
-3any day from	dfifdf
-3is in by	iefffc
pworld	ddffgi
neggs	cfffgi
-3these around in	ieffed
cranywhe	ieffee
pkaczma	dfeegi
-3can start the	efefei
crvendor	ciffff
-3your accoun on	iddfce
pwrap	iefffd
+borderi	defffi
+brealiz	iffffd
clunsucc	ieedch
ndither	eeideg
pvii	eifffd
pelectr	digffd
phumour	iefffd
pswimmi	hdhfhc
+1figure	ffffci
-1every1	ifefgc
-3writin before the	hhffec
cradded	iffffc
-3do a call	eeiffe
pseaman	ifcfef
pit	dieefg
-1held	cefegg
-bseats	fgiedd
pwall	dgiegd
nbegun	egffdi
pamy	dffeif
nnick	dffeif
crsober	iefffe
-bexpert	cffffi
clexpert	cffffi
-2second garden	ffdefi
-3a second garden	ffdefi
pjuno	ifffed
nawful	deefig
-bbeach	defffi
-3all of you	gffeic
-2for stockt	ffeedi
-3closed for stockt	ffeedi
-2a debrie	dfffid
nweekly	ffffdi
-3is not until	effefi
crlaundr	ffdfei
-2someth for	idefed
+2, panel	igfecc
-3will hear within	ecffdi
nskippe	ehifdc
+1slot	edifhc
-3open till the	fifeee
-3empty from the	fffeei
-3be notifi by	ddfehi
nlack	eiddei
-3ping me by	cifffe
-bcrimin	eiffef
-2result take	edfcci
pdrunk	igefec
+2, its	hfdhdc
+bisland	ieffed
-3you sign by	eifffd
-2travel money	efdfdi
-3your travel money	efdfdi
nfittin	ghffec
clrecent	igfece
+2is hereby	feffid
+2still stands	hcdeic
pfitch	ieffee
-3was moved from	effeid
ntailor	eeifdf
+2we phone	iffeee
-3vacati on the	cfefei
pblown	iffffd
+2about coming	difffe
-3given me till	icffff
+2, takes	eieffd
nsoul	ceffih
+2, unpaid	cfifff
nmailbo	decfhh
piii	iefffe
pborrow	eeffei
-3or email by	icffff
-3our databa for	eeffei
nthrown	ffffic
-3decide before the	idffdf
-3it was not	ddffdi
+bpeterh	eeifef
crfae	eeifef
crpeterh	eeifef
-2cv by	eifffe
-3to begin in	efeefi
pdecemb	chhfff
-bafresh	diffff
clafresh	diffff
+2and were	ffffic
clpink	efefei
pf	deffig
-3my guess is	deffei
-2engine for	feffdi
nsaw	efeeig
crharves	ifffed
ndeb	degfei
-3, is now	eeiffe
-2we speak	geifed
-2rehear from	ffffdi
-2doors in	efefei
-3press accept by	difffe
psnappe	ffiffc
cracross	degfei
pconvey	fedegi
+bscrapp	efefie
crscrapp	efefie
-bprops	effeei
rxsuperseded on past	dfefdi
-3said about the	dfffie
nlake	eeicdi
-3sync that was	ffffic
nlaunch	icfeeh
+1xx	ifefee
+2xx $	ifefee
ptoll	iedcif
-3has till the	edfdei
-bdataba	efffei
cldataba	efffei
-3need someon from	fffeci
-2in leeds	ffffci
+bmarch	effifd
crmarch	effifd
crwall	ifffde
pau	efefei
-bdispla	hcefie
+2the minist	ieeeef
-2retrea from	effeei
-3on retrea from	effeei
preason	efhceh
+bdeal	ddffgi
pping	ffifee
ppong	ffifee
nbw	ffifee
-3am to come	eeiffd
ptempor	dgefei
crrestru	ffffci
-3know which by	diffdc
clringer	heedci
-3, they ring	ieeeed
-2conclu from	ffffic
+2s silenc	ffffic
-3not conclu from	ffffic
cljens	ffffdi
-3betwee @t and	ceifeg
clshauna	ifeffd
padaeze	ffeeei
passure	idfffe
ppurse	idffef
-bpocket	ifffde
-2was told	gceceg
-3defini answer by	idfffd
pcerami	defhie
npowere	dicffi
clbrandt	fcfffi
+2we decide	idffgd
clsimply	iffffd
-2issue within	ifffed
-3meet in the	cfdfeh
-2nay by	diffec
-3or nay by	diffec
pme	dgiech
-3to all by	idfffe
ptrumpe	iefffe
+boverse	feffid
-3return by the	difffe
clsatell	iefffd
-2comes down	iddeed
pvetera	feefei
-blocum	ffefdi
-2i had	cdffgg
-bsecure	eefffi
clsecure	eefffi
nessays	ifffee
nreachi	decehi
-3suppos to be	iffffd
crclass	cieeie
ntreatm	difffe
+bgradua	heffci
+2will do	chcfch
crperfec	ehifcd
-2trial week	fdiece
nanselm	ffffic
+1like	ccicgf
clorders	hcedie
crglass	eedegi
-3you know ,	eedfei
-3hour with me	hceegf
-bbrickl	ffffid
clbrickl	ffffid
-3will speak on	gffeic
-3me signed by	diffed
pwishes	dieehe
ngerman	ieffee
+2, feedba	ifcedi
crparkin	fgeeic
-3you reply by	eiefee
njar	idfffe
pfussy	dffffi
+2everyb is	hcdech
pjakart	iffefd
nheaps	fffifd
+2as per	hffegc
nhaha	ifffde
-3are closed until	eefefi
-3contac before the	deffci
-2role in	dceffi
-3diplom by the	difffe
pgwendo	eeefei
clchoreo	ifeffd
ndoctor	fiffdf
-3please sign within	eifffc
pplanti	efffie
crtil	igffdc
-2offer expire	ehdfcf
-2apply after	feffdi
-3re apply after	feffdi
+2and opens	fffeei
pcounti	hhcedf
+2, dear	eccegg
+1hereof	diffdc
+2hereof .	diffdc
-3we are closed	dfffei
-2open anothe	eeffei
-3are open anothe	eeffei
-2i got	iffeed
-bpcc	idffdg
clpcc	idffdg
clexecut	heffhc
-3right after the	cfffhi
+2as her	icffgd
-3manage gave me	icffgd
-2meet me	fdiffd
-3to meet me	fdiffd
-3please reply by	fiefee
pjacket	eifeee
-2refuse on	ieeeee
-3or refuse on	ieeeee
-bjoan	difddi
-2given within	giffec
-2is told	ifdcdg
-3@p they said	hffffc
clencour	eeffei
-3licenc number by	difffd
pbearer	dfffei
-2word by	diecfe
-bconcre	idffgd
-2gets signed	eeeeei
-3takes longer than	iefffd
+2, @p	efffic
pbug	feheid
crpracti	eigffc
-2conduc on	ffefid
-3interv conduc on	ffefid
pvasque	diffch
-2stored for	defffi
-3are stored for	defffi
nmeasur	idiecf
crrector	cffehh
pmaker	heefic
+blooks	fidged
cldenise	fiffde
-3me back by	difffe
-3to me before	gidffd
nlasts	eifecg
pfifth	ifffee
-2he goes	ecfehf
-2not past	idffed
-2phone :	idffff
ppiano	idefeg
npark	ddhfdi
niv	iffeee
-2or down	ifeffd
-3up or down	ifeffd
pbairst	feffdi
clp7	difffe
clp9	difffe
-bmailed	ehdcgg
+2of having	ieffcf
-2fishin till	ddffei
-3am fishin till	ddffei
nowe	eiheed
-3and decide on	iffeee
clpolar	igefed
+2and run	degefi
+2week ,	ddfeei
-2a shout	ifhfcc
-2we closed	dfefei
clusual	ideeef
-2centre on	cciegf
-2visiti campus	dffddi
nlodgin	idefdh
crtrip	fcgffi
crsound	deiedh
-2hoped for	efffid
-3had hoped for	efffid
+bsale	gfffhc
crsale	gfffhc
-3city on the	cdidcf
clj	defffi
-2shift starts	ffefdi
-3the shift starts	ffefdi
cridea	cfffhg
-2engage from	ffefdi
-3are shut until	eefefi
-3with them on	cifffe
-bemaili	eefeei
-3the board meets	hdddch
pbrand	efgfci
psandov	ffffid
-3no from us	cfffgh
-1arvo	ieeffe
-2mail is	efffic
-3her mail is	efffic
pstorie	efffei
crpatien	effeei
-2# minute	feiffd
-3will know the	iffeee
nshunte	eehfhc
-3ring everyb on	iffeed
pg	ihefdc
-2@d in	cgeech
crspoke	ceefhh
-3by teleph on	heieed
-1parcel	ddcehg
crten	igiecc
-2the day	iehfec
+1settle	dedeih
clanimat	ffedfi
-3with effect from	ddcdfi
bofor	cchdfg
+bhell	iedddh
nslopes	ffffic
-2thursd ,	fedfdi
pspeed	iefffe
-2winner on	gddchd
nreadou	cffggg
-3latest on the	fifdfc
-2chased on	dfccfg
-3i chased on	dfccfg
crdeputy	eeiech
-3you feedba within	ieffee
+2about you	ffffic
pbowler	eehdei
nhabit	ffffid
nhint	ifefee
ndegree	feifdf
-2be done	gdeeid
nmustar	effeie
-3inform you by	iefffe
+2is with	eeefie
crswap	eeefif
-2and from	deeeid
-3, and from	deeeid
-3doors open at	edeffi
-3text you by	ieffee
crdetail	deifdi
-bstaffi	iffefd
+2and call	hhffec
-3i have heard	ecfdge
frreceipt	deifci
-3is advert in	ffffci
+2the commit	edfedi
clprops	fffeei
nmince	ifeeef
npies	ifeeef
+1using	dieeed
-2cleare in	hcfede
-3with more than	ffffci
pboxes	fegfid
pdivisi	ifdfef
-3it back before	eifffe
ptl	hieeed
-bcrèche	ffffdi
-3assess centre on	ccgehf
nvisits	igeeee
-byellow	eieeeg
nattent	ieffgd
-2here :	hdcecg
nlaters	ifffee
nfitz	ifffee
-3apply again after	ffffdi
nin	fhchhc
-1sundow	geeecg
-2after sundow	geeecg
-2go home	efeddi
-2event on	fedffi
-3hiring event on	fedffi
nooo	gdieef
clduly	difffe
nforese	hfffhc
-2your parcel	ddcegh
+bi	hfcgef
-2mill on	ffffdi
+2and likes	ffffdi
-3the mill on	ffffdi
crunders	ffffic
crsails	gidffd
clnomine	eiffee
-3you sat on	ffffic
pwhitco	efffid
npains	efffid
-2to phone	efffic
crmorn	ifffee
clspelt	gdffei
clsurnam	gdffei
-2rehear begin	efeffi
-2said before	efffid
ncinema	iefffd
croverse	ffffid
-2lady reckon	ifffed
nsir	igeeed
-2you past	iefffd
-3keep you past	iefffd
crreachi	ffffic
ppoem	feefei
panthol	feefei
nsummar	edheei
frme	gigcee
+2, work	hcifec
-2promis was	efffid
-3the promis was	efffid
-3will hear inside	dfffie
-binstan	ffifdf
+bpilot	ffifdf
nimmedi	edeidh
-3and she said	ifffde
crpause	efffid
+2to all	eedfch
-2going out	deffie
-bpiece	fifefd
clpiece	fifefd
-2closed for	efffdi
-3my call in	iefffd
nscary	ffiffd
-2's answer	ieffee
+bberth	iefffd
crempty	ffffid
pbronag	ffefid
npretty	defffi
npony	fhffgc
nding	gcfffh
-bswimwe	dfifff
pcrying	efffie
npledge	ifiedd
-2count on	hefecf
+2, heard	ffffic
-2figure on	dcdchg
ptourin	dhedfi
nschull	hefceh
+2and prefer	ffffid
+bpostpo	ffffid
clshed	ihefec
pjuggle	efiffd
pranked	gcdfhg
+2concre wed	eeeefi
nfoundr	effeei
+ballotm	efffid
+2or my	eiffec
ndoubts	ehcfeh
-2taken on	ifcdfg
-3their feedba on	efefie
cleviden	cgfefh
frwill	fidfeg
crestate	dfhedi
+bdeemed	difffe
+2for her	iegffc
-3still free on	fficce
nahoy	iefffd
-2that in	cdedfh
+2, welcom	defffi
clcracki	dfffie
+2, owner	iefefe
+2to enable	difffe
+bhoneym	efffei
-3know before the	geeeic
-3sign it before	eieffe
npour	ifhfdc
+bencour	dfffei
crencour	dfffei
+bkeen	efeffi
+brector	cffeig
-3post run until	eeeied
-3they said the	geeefc
nstates	ffffid
+2sound ?	feiffd
clfitter	fedffi
+2, signat	chfddh
-2later then	idffee
-3no later then	idffee
-3be advise by	iffeed
-bkiosk	fieffe
-2rota runs	efeeei
+2, matron	efeeei
-3's rota runs	efeeei
clappear	hededi
crlagos	feffie
+bsawmil	efffid
crsawmil	efffid
nplank	efffid
-2have writte	hdcdef
-1ok	hdggcf
-2closed betwee	efefei
-1ops	ffffic
-2of ops	ffffic
-3vp of ops	ffffic
-2come at	cdiech
-3me in again	feiffd
clbother	cgefhg
-1waitin	fdiedf
+breques	ggeech
-3to finish by	difffe
clchairm	eeicie
+2text me	hdiffc
+badvise	iffefc
clroofin	gdifed
clben	hffcgf
pafford	igefed
clsteeri	fffeid
-2and before	iefffd
-2reques of	ffffic
-3a yes before	difffe
-3or out within	idfffe
crdelega	efeffi
crkiosk	fgffci
crtuesda	fchfeh
-3the conver of	ffffid
-3is closed over	effeei
-1line	gdcegf
clpinnin	iedfdh
-3second interv are	efceei
-3his verdic on	ifffde
-3gran 's till	ddfffi
-2ok for	feiffd
-3still ok for	feiffd
-3to start after	feffdi
-3, link dies	eedfei
psworn	iddfeg
ptemp	iieecd
-3will phone me	ifefee
-3test is on	feiffd
-2away for	cffffi
-bincide	efefei
pfloods	gffddi
+2, pass	ifceff
+baccess	gdffei
pcheers	hcehee
-2availa until	chffeg
-bcafete	efeefi
clcafete	efeefi
-2earlie the	cgfffi
photels	iefffe
phurrah	iefffe
+2to name	icfffe
-2instru on	hegcef
perror	cdfeih
-3us a bell	ifffed
nperpet	ffffid
npurpos	cfffif
+bviber	idhffd
+2, inshal	ifffde
-2me at	cchfeh
ncarer	gfficf
pceilin	fiffec
-bcinema	efefei
clcinema	efefei
-bcomput	cihffe
-3lovely conver on	ffffid
nfills	ffiffd
-2lapsed on	dfffie
+1as	hcdghc
pact	hfccie
croffsit	ffefid
+btuesda	fchfeh
-3's callin me	ifdffe
-2be decidi	dfeeci
-3to wait til	defffi
rxact in past	fdefid
-bairlin	fefedi
flyou	hfhcgd
-1dioces	ffffid
-2the dioces	ffffid
-3by the dioces	ffffid
-3wait till the	eefeid
pbeen	gcfife
-2fair throug	fffedi
-banalyt	ffffci
-3what they say	ifffee
-3is off sick	efefei
-2get back	iffffd
-3will get back	iffffd
psinist	degeei
-1hole	cgceeh
-2pigeon hole	cgceeh
-3my pigeon hole	cgceeh
-3hear on the	fecedh
-3a respon within	idffed
pviolin	ffefid
+bhence	ffefid
-3they will decide	ifffde
-2keeper from	ffefid
-3reserv keeper from	ffefid
ntoddle	hfefhc
-2or around	fecdhd
-3on or around	fecdhd
nvegan	cehfdi
cldubai	chffeh
crlands	iffeed
nguests	dfeffi
nnowt	feffei
-3will ring everyo	ifffee
+2, positi	ieeefd
pqualit	feefei
pfestiv	iefffd
-bpush	eifffd
nnaafi	icgffe
-3be made by	idfegc
-bsuspen	hfffcg
nopinio	ffffid
-2the @d	ceiddh
-3i said the	eeeedi
npoke	ffffdi
-3my decisi on	ieffed
nteeth	difffe
clpaulin	efifee
clinstan	ffifde
-3up after the	ifecdd
-1third	gedddi
-bfigure	ecgdgh
crassemb	eegdei
+bgovern	gdcifg
+bplatfo	deieci
-3other applic until	eefidf
-3phone you the	ifefee
+2to arrang	eidfdd
+bvoicem	feefie
plaid	eiegee
crsittin	dhcehg
-3way , by	idfffe
+bfactor	effefi
+1kindly	hgefdc
+2kindly do	hgefdc
-3interv over the	cffiff
+2are not	ddcfgg
-3get their answer	efffid
-3he is away	dffffi
pswimme	icffff
-1should	hddecf
-2^ should	hddecf
-3her answer the	iefffd
-2nomina on	iedeef
-bupshot	iefffe
clupshot	iefffe
-2cv since	ffffic
-3your cv since	ffffic
+2using the	dieeed
+bso	hfcfdi
+bsomewh	idefef
clbidder	feefei
-2us again	dffffi
-3am away until	defffi
-3online accoun by	ifffed
-2catch up	eeeffi
-3lets catch up	eeeffi
pl	dfgfei
+2before you	geddcg
+btop	feefei
-3had promis for	ffffic
-3have it in	idffed
-2graz ,	cdfeei
-3in graz ,	cdfeei
+2first thing	ddiffe
crride	eefffi
nshame	egefdi
-2flight by	eifffe
crbrass	cffffi
ncoding	efifef
pfebrua	fiffee
nmariso	fifffc
-3, , closes	fefeei
-2the others	dfefch
-2six questi	ffffid
-3answer six questi	ffffid
-2flying in	dfeffi
phoops	iefffe
clways	ciffge
-3calend invite for	ediffe
-3and call you	ifefee
+bfestiv	ifeeeg
pheadph	eefffi
-1mailed	hdddcg
rxreview since past	efecfg
-3of office until	edfffi
-3used to take	cdfefi
-3do it before	hfcfee
-blincol	dffffi
-1delibe	ffchce
-3can we talk	deiffe
+2how it	idffff
-3first it was	ffffic
rbaside -	hhefec
-3her back before	difffe
nlearni	cigfgd
-3this out by	iefffd
-3told you by	gfffhc
clgrowth	edidgf
pimpose	ffgfhc
pfoster	iffdfe
-3client closed over	effeei
+1having	ffffid
+2having been	ffffid
nmusic	eeiedh
-3with us till	ddefei
pbaking	idfffe
ndoubt	ifedhc
cllanded	iefffe
-3, so on	dfffdi
-bchines	efeefi
clchines	efeefi
-3, announ for	ffffic
-3agenci since the	ffffic
crballot	eieffe
-2observ on	geieec
+2latest .	heffec
+bcatch	effeei
nmusici	fffeid
pgerain	cefggh
-3answer by the	dgcfeg
+2hrs .	dihfec
-3govern met on	efffid
nmilk	hidedd
cloyelar	deffig
npat	eefffi
-2can manage	dfffdi
+2on toast	dfffdi
-3i can manage	dfffdi
-2conduc by	eiffee
-3of conduc by	eiffee
-3is good throug	chfedf
nchambe	geiefe
-1water	feiffe
-2the water	feiffe
-3in the water	feiffe
+bcricke	iedfch
+1job	heeecg
+2job ,	heeecg
clroles	gefeci
neye	geefie
cri	hgdech
-3lodge is closed	effeei
-2above about	ffffic
-3wrote above about	ffffic
nconsul	cfgeif
cltype	eidedh
nintent	cffhfg
nstrate	ffffid
-3enclos form within	eiffed
nthe	efefif
-3manage positi by	efffie
nextra	fgiede
-bmother	hefehc
-1an	efffci
+1fool	efffci
-2not an	efffci
-3manage expect :	dffeei
nhints	efffei
-2are ringin	ieeffd
-3they are ringin	ieeffd
ncampus	hdegid
-2not put	ceffgi
-2note by	fiffdd
-3a note by	fiffdd
nred	heieed
+2was all	efffdi
-2give him	ieffee
+bunquot	ieffee
-blistin	fffeie
cllistin	fffeie
ptile	difffe
+bnatter	ifgfec
crnatter	ifgfec
nunveil	dgfeei
+2when to	diffge
clmusic	fideeg
crdeano	fffedi
nliftup	fffedi
+2in advent	edifee
+2are inform	efffid
phaddad	ffgfch
+bsound	dfiddh
ncalm	ifceeg
+2s ,	ffffci
clpto	effefi
nneeded	fghcfe
-3, that was	ffffic
-3me to the	gcdedh
-bpawel	ffffdi
clpawel	ffffdi
+bprofil	dgefei
nsimila	ieffee
+bprove	iefffe
fldate	idheef
crboy	ciffff
+1fae	deifdf
+2fae peterh	deifdf
-3outcom during the	iffeee
-3half an hour	deieef
-2touch on	gcddfg
-3in touch on	gcddfg
-bmilk	eeiffe
clmilk	eeiffe
-2down ,	cfeffi
+2he decide	ieffee
-2go back	cihedc
-2: made	ffffid
-3@s : made	ffffid
pdisabl	idefeg
+1owing	cfefif
+2owing to	cfefif
clscenes	eiffee
-2bell you	ifefed
-3will bell you	ifefed
-2compet of	eedfei
-3the compet of	eedfei
-3reache us on	efefid
ntried	ifdedh
+2tops .	ieffee
-3is given me	diffff
nissued	igdcdh
clturkey	fffeei
ncoat	ffeeei
clrotati	fdfffi
+bphoned	gdechh
-3, @d or	ffifee
clsofa	defieh
-2met you	ffffic
crairpor	iffffd
-2was only	ffffid
-3it was only	ffffid
nnewly	efffid
clop	feefdi
-1hundre	cdfefi
-1bavari	efeefi
-2in bavari	efeefi
-3holida in bavari	efeefi
-3is availa until	chfffg
+bremote	dffegi
crdepart	defdih
nleft	fieegd
-3room # ,	ffiffd
crsuitab	dfffei
crverger	idfffe
pespres	eedffi
-2of yous	iffeee
nhugged	ieffcg
+1lapses	dccehf
+2lapses .	dccehf
cldrama	ehffhc
crmatron	cgffie
pfundra	eeefgi
pplaste	ffffic
pdesire	eeffei
-3me that by	fiffde
-2word :	ieefee
-3for word :	ieefee
+btwenty	edgfid
pbat	feiffd
-brobots	fhdfid
-3mails go out	ffffch
+2, your	cdgffe
napproa	ehffch
-2applie on	deffif
creveryw	dfffei
pchangi	ieefdg
-3is back in	defeei
pturtle	iefffe
phatche	iefffe
-1natter	eddfdi
-2a natter	eddfdi
+bluc	effeie
crjean	effeie
crluc	effeie
-2wrote on	ffefid
-bethics	fifffd
nsparro	diffff
-3asked , and	eiefec
-3all the candid	ffeidc
-bwhenev	cgfffh
nsevent	ieeffe
clraise	hcfffg
pbuying	dhhffc
cradvanc	chfgeg
nusing	ffdfie
-3of order until	eefffi
roact	giddce
proll	defffi
nrepres	effiee
bs- day ahead	edieef
+2accord to	idffdd
+2that your	ffffic
phairdr	idcffh
-3our letter of	ffffid
pambass	ifffed
clapprox	gedfei
psees	efeffi
pbasel	ieefef
+1gave	ffffic
clexist	dfffei
-3text him by	difffe
crdoing	cgffei
+bfewer	eeffei
cli	cghdfh
plandin	giffed
-3lines are open	efeffi
-3the result ,	fdcedh
nconven	cgefig
+bboiler	dfdehi
+bchairm	iffedf
ncto	efgfdi
-3apply again next	fcfffi
-btide	hcfefh
pofsted	fdhedi
crcat	idfedg
clbrewer	gfhdfc
-2sent you	ffffid
naprons	eifeee
pdeckel	gddffi
pmillin	gddffi
nleaks	gddffi
+2as diarie	hgffec
ntiming	gfffhc
+2of hearin	hcfefe
nchops	eeffie
clcrèche	ffffdi
pjustif	efffie
pdelft	effeei
pchatti	fchhcf
nironbr	fifffd
-bsleepi	iffffd
+2that she	ghfffc
-3to sign on	iffefd
-bbirgit	hhffdc
clbirgit	hhffdc
clstone	hdiffd
-2them is	hdceeg
-3of them is	hdceeg
crjanuar	diffef
-bmadam	idhfed
-2dubai until	fdfffi
-3in dubai until	fdfffi
pdemand	ffefei
rxanswer within ahead	ggcefd
pappare	iffffd
+2hours with	efiffe
nbabysi	ffieee
-3will hear in	eeffch
clgoodby	ffffid
-1respon	ifeffd
-bretain	eefffi
nfolder	fefcgg
+bexperi	hdffdi
crtakeov	ffffci
+2s letter	cfeegg
prambli	hchffe
nworshi	idffch
-3weddin is on	effdfi
+2if at	eifffd
plpa	feefei
-3from her by	iefffe
+bshuts	hfeddi
crpupils	fdifhd
-3is due the	dgeech
nworker	ceeehh
-1notice	edeceh
-bpilots	ffffdi
clappris	iefffe
-3direct : follow	ffefie
nkeyboa	efffei
-3, planne for	dddfgi
+2same as	ifffee
+2, below	ffefid
nbasket	ffffci
-bcarvin	ddifeh
+bivs	ffffdi
+2we either	gefddi
+bhusban	hhfffc
peu	igdfdf
-2compar notes	cfefhd
-3interv only finish	ffffid
pgillia	ffeeei
+2with decisi	ifefee
-bgisela	edieeh
-bugo	cfeehh
clugo	cfeehh
-3for @d by	ciffff
pmessed	dehedi
cldog	ecgfgg
pminus	eifedg
-2dated :	idfffe
-bmargue	effeie
clstrict	iffeee
pweird	cefehi
crimposs	ffffic
-3is planne for	heidef
clsafe	ieffee
cleight	ifeffd
clconsti	feeiee
+battend	fiffee
-1hours	idfedg
-bgateho	eifffe
nfactor	ffiefd
-2taken by	hiefdc
-2mind :	gcffdi
-2centre in	cfhfhf
-3assess centre in	cfhfhf
ppronou	eifffd
clessent	efefei
nsponso	iffffd
-2was filled	ffffid
-2conver of	decffg
-3we had pencil	dfffie
-3up within the	ieffee
pugh	ifffee
+2, food	cffffi
psets	hgfffc
nboiled	iffffd
pgenero	gdffci
cril	eiffee
clprivat	ifeffd
+2, bad	ffffid
-2is cancel	decfgh
+2teatim .	fiefec
-3me , by	dgeech
clmaker	iffeee
+2, kitche	hefddi
nadvice	ffiedf
ndosa	difefg
ptree	hfffgc
-2lead by	fdfdch
-3site lead by	fdfdch
pyellow	ehdeei
pcodes	eigfde
crbrigad	eihfed
+2i call	iffffd
-bice	dcgfgh
+2, along	idefdg
nscoops	cffffi
crapp	fdfdig
phints	ghfffc
+bit	dhefid
-2regist by	eifffe
crprescr	feffei
-3four conver in	deffig
-3your applic within	ieffee
-3be erased on	dfefdi
-3your origin on	fdiffe
+2about anothe	ieefdd
-2are publis	ieffed
-3result are publis	ieffed
-3that , by	fiffcd
-bbro	degfei
-3gives you till	diffff
-bcardif	cieefh
crplatfo	dedeii
-2says start	efeffi
clthirty	fffeif
+2and half	efffie
-3to tell everyb	ffffhc
-byusuf	ciffff
clviewin	hdeifd
pcircum	efffei
-2we do	ffifed
-2not before	fdfcch
-3the team on	idddee
-2the applic	efeeei
-2applic throug	dffife
-3review applic throug	dffife
+bknow	dfcdii
clwrestl	gfeifd
-2picked by	idfffe
-3recrui promis me	ifffed
clempty	dheeei
+1ull	ifffee
pconced	iefffe
cldream	eeeffi
-3expect a call	ifefee
-3an answer ,	fecfei
pdraugh	dgffei
-3on it by	iefedd
-2your appoin	feffdi
-3approv your appoin	feffdi
crdangli	fffeei
-3, someti in	idgfcd
-3these before the	hhefec
cronward	deeeih
-2owner by	fiffed
clreflec	fifefd
-2year opens	defffi
-3school year opens	defffi
clpieces	dgffdi
-1myself	heffhc
clhallor	efefei
ppolite	ieffgd
clconcre	hcdefh
-2sign until	eifffd
-3short sign until	eifffd
+1applie	eeffie
naadhaa	ffiffd
-3occupa health by	eieffe
-3am off for	eeffei
-bdm	iefffe
-bmunici	gffdid
-3she said within	ifffee
roanswer	hgcfee
flthem	fcfhff
-2office closed	efffdi
-3last candid comes	ffecfg
pcompri	ffiefd
-btally	iefffe
+bkicks	eifeef
-2commis on	deieee
-3select commis on	deieee
clparade	ieceeh
-3, which in	cdffhe
+2lol kill	ieffed
noverle	chhfee
-2and ring	ifeffe
-btower	iffffd
-3walpur @d ,	ffffdi
-2taken in	gfeecf
-3be taken in	gfeecf
cldress	dffffi
plukas	ffdfie
-2on leave	eedffi
clbernad	eeffif
-3news by the	efffie
nsits	chdghf
clinside	igedfd
-bhungov	dffffi
clhen	dffffi
+2be ok	ggdfcd
pathlon	ifffde
-2it all	chefgg
+2to chew	fifffd
nestima	heffhc
pnutrit	fcgffh
crsounds	cfffgh
nbet	idfech
nrethin	ffffie
+2we told	efffie
-bergo	iffffe
nconvey	efffei
clsponso	igfede
pblock	diffff
-bair	eeffei
-3@d till the	eefffi
+2is as	eeffdi
preg	dhfdfi
nmumble	hhffec
+2by our	idfffe
-3we interv on	ffffid
pdisagr	idffef
+bunsucc	iffgdd
+bdates	efeeei
pdenver	eifffe
nortega	eifffe
-3chase us before	effeei
platvia	dffffi
-3they had said	efffid
-3i sent you	ffffid
-3he starts in	efeffi
+bagreem	iefffe
clclick	fifffd
pbasica	ieffee
pyouse	fefefi
-bashore	hefech
panimat	hfecdh
pfee	eeifdg
-3are you free	ffiffd
-bdiscou	defffi
cldiscou	defffi
-3teleph conver of	dedfdi
ahead3	edeidg
-bhearth	ffffid
clhearth	ffffid
ndeli	ffffid
-bthe	cgfhhc
creight	dchfgf
-2phone come	ifefee
-3by phone come	ifefee
-1compan	deddei
-2hall by	fiefec
-3campus run until	fefefi
nkey	gehecf
-3i call you	fcffdi
-3half year closes	eeffei
-2their offer	ffffid
-2, come	dddfei
nsummer	edhcgh
+bparent	eeiedh
porchar	iefffe
ncovere	cgffeh
-bpier	ieefeg
pfirefi	gcffeh
clparale	eeefei
-3my applic of	ffffic
rbact could-you	gedcgd
pswims	gcfffh
crtwenty	ichffd
plogist	ieffef
psanjay	gcffgf
pessent	dhefei
-bcleari	iefffe
clcleari	iefffe
pdialys	eeffei
ppete	ffffid
pcharmi	hieede
npromot	hfeceh
plamb	ieeeef
pmarina	dfefei
crfell	cedfhh
nsharp	ffffid
+bto	ehgffc
-2week begins	eeeffi
-3enrolm week begins	eeeffi
+2which day	eieffe
-3upload it within	eiffee
-2suit you	feiffd
cleng1	difffe
ptopped	feffei
pdownlo	feiedg
-3list approv on	fffeie
-bfella	ifffdf
nfrankf	iffeef
peasier	chfffg
ncook	hgcehe
-2delive on	ceffhh
-2writin inside	idfffe
-3in writin inside	idfffe
+2to transl	eiffee
-3comple it by	eiffee
-3are rung by	idfffe
nof	hfgffc
crbicycl	fdfffi
-2^ free	eeeeei
-brestau	feefei
-3you the result	ifefee
-1suppli	eecdfh
-2approv suppli	eecdfh
ptenor	eeffei
pforce	iefffe
+2was suppos	efffid
-3will answer within	ieffed
clrow	ifeffe
-3of @d and	ddgcid
-3gives feedba in	ifffed
-3a respon by	iefegd
pachiev	gifeed
-2outcom before	eeffie
-3the outcom before	eeffie
nordere	iffffd
+2to decide	efdghc
ndiscou	eifedf
+barchde	idefch
nops	cegegg
clclause	iefffd
nlimit	fhffcg
crsits	hfeech
M	fgggcd
-2choosi on	deegcg
+buser	efeffi
cruser	efeffi
-2hear inside	deffie
pleadin	edffif
pcapabi	gcfffh
+2are over	ifffec
+2until they	ieffee
-2can start	efffei
-2your result	ifffde
cltutor	eieedh
-3and reply by	eifffe
-bconfli	iefffe
crpuppet	ieefgd
naccomp	ffifee
-bstar	eeeffi
pcamera	heefhc
-2be within	iefffd
-3will be within	iefffd
-3to answer in	ieffed
nnric	efiffe
-2follow :	ifefee
-3as follow :	ifefee
-baposti	eifffe
-3of the files	fffdie
+badvanc	chffeh
-2bursar by	difffe
-3the bursar by	difffe
-3we will know	ieffee
crhackat	cfffhf
+btoddle	ffefei
crtoddle	ffefei
+1appare	hggfec
-2finali by	ghffec
pshouti	ffffid
-2@s on	eeffif
ndeligh	diffgd
+bsmall	ecffgh
-3u will know	ifffee
-3verdic 's due	ifffee
-3each of you	ifefee
-3two refere by	fiffee
nfurnit	geffhc
nbeware	ieffee
pbanerj	iefffe
+bspring	ffffid
-3way on the	ifeefd
-2you a	eeefei
-1marked	ffefid
padviso	dffffi
-2visito from	efffei
pblower	ceffgh
clrep	geeeei
pfear	efffie
-3i said by	efffie
cryoung	fgffhc
-2would begin	ffeeei
-bgrowth	eeeegi
clsr	fffeie
pfiscal	dgeefi
+2was fine	ffefid
pguten	ggceeh
ptag	ggceeh
ptimed	ieffee
pinclin	eifffe
-2we sail	ddhecg
+1dusk	ffffdi
-2write from	ffffdi
+2dusk to	ffffdi
-3not write from	ffffdi
-3declin their offer	ffffid
crdepend	dfhfhc
-3, i say	iefede
cloverqu	eefffi
-bfuture	eifffe
+2, steel	fchfff
clcomput	eiheed
clboards	efefei
-2are held	dffech
-3interv are held	dffech
pimplem	eeifgc
-3know , the	ieeffd
+bzanele	feffei
-1phones	ifdedg
-2met me	ffffid
-3they met me	ffffid
-3a result within	ieffee
crallotm	ffffid
-3will call on	cfhfgh
+btoast	effeei
pstretc	geeifd
-3: i have	eifffd
-3answer comes in	iefffe
-3long : by	idfffe
nhoney	idffgd
+bcastin	ifeeef
-2lead ,	fcffeh
nentert	hefecg
clkiln	heedid
clho	diffeg
nforest	gdffie
-3these round in	edffei
+bred	iefeff
-bduring	fdegie
clbotani	ffffid
clglassh	ffffid
nazores	ffffid
-bextrac	eifffe
crleader	ecfhfg
pivana	ffffid
-2job from	feefdi
-3the job from	feefdi
-3the outcom on	fddhgc
-3round the nurser	deffif
nmaple	ieffef
-2releas by	iefffe
-2online within	eifffd
crfeels	efeffi
-3remain open until	cfgfeh
-3he says by	iefffe
crowing	effffi
+2of that	ifffed
-3their answer before	eeffei
-2ascens closed	ffffdi
-3says ascens closed	ffffdi
pcoache	gcfffh
nclocks	efefif
-2histor by	fifffd
prust	dffffi
-3she starts on	efffei
crsyndic	fcfffh
ptane	fcfffh
nstoked	fcfffh
+bmad	ffgfid
+1promis	ifffed
-1teleph	gfffhc
-bdeserv	ffffdi
pappend	eghffc
+2in observ	efffei
pleftov	ieefdh
pladysh	ieefdg
pdispat	gifeee
crroute	igefed
ninvest	geefie
polga	efiffe
crcashie	feifee
-2minds by	ieffee
-3our minds by	ieffee
pbernad	geffhc
-3cv in the	dddeif
clphotog	dgefei
pfinch	iefffe
nmix	dffffi
+2when he	ieffee
+2from when	ieffee
-bkeen	fdefif
-2copy within	fifffd
crwinery	ffffid
ntasted	ffffid
nblend	ffffid
-3figure out by	ddffdi
-3each applic within	ieffee
nobserv	ffifef
pquanti	chhege
+2who the	efffdi
-3exerci on the	cdhffh
-3is coming in	gfecdh
pgotten	feefei
-3write before the	iffffd
crslides	chdfgg
pspecul	fdffif
-2our mail	iffffd
+bmain	efffei
pamende	diffeg
-3sick @d and	efdfei
-3answer for me	feefie
-3beadle by the	eieffe
clhelp	hffeee
ncscs	ffhffd
crskate	gfefdh
punfroz	gfefdh
crlines	dfffgh
pfewer	dedfhh
+bdeputi	gfdfeh
paldham	ehfffd
pgraphs	ffhfed
peggs	ffhfed
cldenny	heefhd
+bfixed	deffgh
crem	gehedf
-brsvp	dgffeh
clrsvp	dgffeh
psea	gehfdf
-3our decisi the	hfefee
-2somebo by	heffee
-3on somebo by	heffee
-3up for a	eehded
pongoin	geffhd
nstoppi	ffefeh
nfate	ffffdh
-2you no	hfeffe
no	hfffee
-1sample	dddghf
-3no reply by	hfffed
psuresh	eefffh
-3i have til	ehfffd
pstick	fehffd
nlangua	dgeehg
-3the answer on	ddgfhh
-bresit	eeffeh
clresit	eeffeh
paziz	ffffhd
crfrost	ffffhd
-2mail from	efeehd
-bfourte	ffeefh
clfourte	ffeefh
+2dinner time	hfffed
prenewe	ffffhd
+bbicycl	hdffff
-bunderg	dffffh
narguin	ffefeh
pinterm	fhfffd
crintere	hhefdd
-bjab	dgffdh
cljab	dgffdh
-3come out before	hfeffe
-2sheet :	efffhd
-3same sheet :	efffhd
pmodule	ehfffe
-3would be decide	gdefdh
-2talkin begins	effeeh
-3the talkin begins	effeeh
-2letter in	effddh
pplumbe	hefeef
-3needs that by	ehfffe
-bdenny	heefhd
crauto	ehffee
nun	eeehhd
clowed	dfffhf
+2and took	defegg
nsláint	egefeh
pwatchi	hdffeh
ndisapp	dffghf
clpre	dfffhf
crboards	effeeh
-3have it by	ffdddf
nrestau	feffeh
-2usuall inside	heffee
clideas	efhffe
-3writte test of	efefhd
+1hours	eehfeg
pmagist	ghffdd
msinvites-questions	ddhddf
-3have got until	gdeddh
-3for @d and	efdegf
-3we said by	ffffhd
-3to be made	dfffhh
puncond	ddgfhh
crsheds	ffeffh
+2, job	feffdh
-3commun by the	heffee
+bsummit	eefffh
-3call you back	hfffed
crsworn	hgedhd
-2's heard	ddfegf
-3deputy 's heard	ddfegf
nsmoke	efffhd
crlovely	ffefeh
photlin	fffeeh
pus	dhdegh
-3out before the	edffeh
-2gets told	heffde
-bvoicem	efffhe
pbilal	ffdfgh
-2turnar is	heffee
short	heffde
-2since the	eeedhe
-3have been told	dfffdh
clpilots	ehffdh
crjoking	gfffdg
+bstuden	fffeeh
nguided	ffhfee
-borches	ehefgd
+2s when	hdddeg
pbrusse	hehfde
-3, valid until	dfffeg
-bhopefu	heefgd
-3an email the	hfffee
pthunde	fhfffd
-2leave by	hffffd
-3or leave by	hffffd
-1employ	eefffh
nclerks	heeefe
phunch	ghefed
nsource	ghefed
pcreden	hhfdfd
-bemails	hhefed
noverru	efffeh
-2^ say	hegffd
pculina	dheeeh
psemi	dheeeh
-bhost	degfgg
ndaily	dfeffh
crmax	hdfeef
-bfitter	fedfgh
-bunderw	dhgffe
pdube	fhffee
paggres	fhffee
nfancie	fhffee
+2, yard	efhffe
-3e sign by	ehfffd
nplay	fhfegd
pwars	ffhdeg
nchanne	hffffd
+bextens	fhfffd
-2their list	deedfg
-3off their list	deedfg
ngutted	ffffhd
cldorman	efffeh
-2place betwee	eehffe
prebeka	ffffhd
ntrials	ffffhd
rxaside before past	ddefhe
pb2	fhfffd
-3new appoin :	eehffe
+bpool	eehfhd
-2are mailed	hedede
ptrees	ffhfed
-3take over on	fefeeh
+bincide	hfffgd
pdistil	dffffh
nnovemb	dffehg
-2trial ,	eehffe
-beviden	dhfeeh
-2is travel	dffffh
-bprivat	hfeffe
pcooks	hffefe
pdrafti	ggdefg
ncriter	efffeh
-3over lunch on	dehhed
-2the school	ffffhd
-3saw the school	ffffhd
+2or lose	ehefed
-3is open until	egfedf
+bchosen	hfffdh
-bawait	ehfffe
clawait	ehfffe
ncourte	ddefhh
-3he can do	efhefe
+bpermit	gdhfef
npreten	ddffhh
crgoer	hefffe
-3phone everyo the	hffeee
-2interv betwee	deeefh
pokafor	ffffhd
-3filled it on	ffffhd
-2all in	hefffe
-2result until	hffffd
-3the result until	hffffd
pfor	ffhfde
ppara	hefffe
-3you would start	efffdh
bson day ahead	edgeef
crclown	hfffee
+2dinner .	hfeeed
-3has time on	efhffe
+2to an	hdefdd
+2so nothin	eefffh
-2held from	ffedhd
-3interv held from	ffedhd
crmr	eehffe
pstipen	dhffeg
-3member runs from	ffeeeh
clunderw	ehfffe
-3leaned in :	ehfffd
-2counte before	fheffe
rxdenied - past	heedfe
-2drive on	ffefhd
-3test drive on	ffefhd
pfarmer	fefffh
pfeller	heffee
nrushme	hffffd
-2about on	fehfgd
-bbid	hffffd
nentere	heffef
crchambe	hfgfed
+bestabl	ffffhd
crharbou	dfgfhe
-bmouth	hdffff
psharma	dfhfge
-3sister picks by	hefffe
pmonast	eeeffh
norient	edffhf
nsafegu	heffdf
nassump	efffhe
-2a dentis	defffh
-3have a dentis	defffh
nstatut	gfffhd
plieute	gedfeh
cllinz	ffffhd
-3desk @d and	ffffeh
clpilot	gdfegg
-3to accept by	ehffee
-3him before the	hfeffe
cllane	ffefdh
-3, valid for	dgeedg
-3i wrote on	ffefhd
pda	hffeee
-2my notes	dffffh
crpanels	efeffh
+bwind	effhfe
-3refere in the	ehdffe
-bringer	hefedg
+bwife	gdehef
-3of answer within	deffhe
paviati	eeffeh
npacket	effgdh
+2was addres	ffffdh
+2but please	eeeffh
+bbeer	deefhg
-3to decide by	ghffdd
-2way by	hgfeed
-3either way by	hgfeed
-3stays live for	fhfffd
-3invite to spend	ffhffd
+2# to	eefffh
crjoin	ffffhd
-2provid by	ffffhd
-bseaman	ehfffe
crtruck	fdeegh
pdual	ffhffd
-2side within	hefffe
-3our side within	hefffe
-3final answer by	dgffhe
+2were a	ffefhd
-2a text	hffffd
pneil	ffhfee
clhatch	ehfffe
-3me a shout	hfhfdd
-3by email within	hgfedd
-bargume	fhfffd
clargume	fhfffd
-2these :	eehffe
-3of these :	eehffe
clbeach	ddhffh
-bkennel	hfffee
clrink	hgffee
claside	edfhdh
pherewi	ehfffe
-3answer reache you	hfffee
-3sent you on	ffefhe
+2, instal	ghfeed
-2out from	efffdh
+2still $	heffee
pprisca	ehfffe
penviro	ffefeh
clkno	ggeedg
npippa	gedeeh
-2frozen till	ffffdh
-3reqs frozen till	ffffdh
rbsuperseded bare-request	ffffdh
-2reach me	dgdfdh
-2have seen	defegg
+2to ask	hefffd
+2and still	ffffhd
ndundee	ffffhd
cleducat	gffdeh
nintima	dffffh
crsister	degegh
-3to a weddin	efeffh
-brep	geeeeh
ncampai	eeedhg
-3they will say	hfffee
-3made the decisi	ffffhd
ppieces	hfeffe
-3panel met on	ffffhd
ptis	heefdh
crmarket	hdgedf
-3have decide on	ffffhd
-2she wrote	efffdh
clcreate	efffeh
-3came down on	ffffdh
-3you come down	efdffh
-bpilota	geffdh
roappointment	hdgfee
-3e sign within	dhfffe
cladviso	gdffdh
-2^ said	gdgdde
n@s	ffgfhd
clbad	gfffdh
+bpigeon	hefffe
crpigeon	hefffe
-3with us before	ehfffd
-2board met	ffffhd
ppoliti	hffedh
-3, wait ,	dfffgh
-3you wait ,	hefffe
pnuts	ehfffe
nyorker	fehffd
pcelebr	hffffe
-2intern ,	dfffgg
-3engine intern ,	dfffgg
pglassh	ehfedh
-bchorus	hffefd
+2, niece	ffeeeh
-2pop in	dgfedf
+1anymor	deeehe
pdelhi	effefh
+btis	fffhfe
crtis	fffhfe
crcreame	fffhfe
-bmat	hfffed
-3a shout by	fhfffd
-3for it since	ffffhd
+bplanti	eefeeh
crphonin	hefgdf
crbuildi	hefffe
pcuriou	ffffhd
nnil	ehfffe
pslurry	eegedh
plagoon	eegedh
-3the number by	ehfffe
+2, choose	dghfed
-3was turned down	ffffhd
crfinall	hdfehe
-3them over the	dffhed
-3you with it	defedh
-2email of	deeehf
pkim	gffehd
+bpre	ehfffd
ncomput	hfeedh
pwards	ghfeed
-3have got till	heefed
-3the board on	ddhffg
-2am out	efffeh
-3i am out	efffeh
nsees	dfeffh
crforese	efffdh
-3analys , start	ffffdh
pflood	heffeg
njonas	effehe
bo-	edgegg
-3it , by	gffffd
+2unless solvei	eeffeh
+bannex	efhffd
crannex	efhffd
-3interv conclu on	ffffhe
-3your accoun by	heeedf
-bcscs	fehffe
clcscs	fehffe
crdry	ffhffd
-3are closed betwee	efeffh
-2known on	hfffee
-3made known on	hfffee
+2can be	efefhd
-bmedia	feffhe
clmedia	feffhe
pempowe	hgfffd
boin	deffeg
nroy	hhefed
pshanic	effhfe
crinsure	dhffhd
+2, recrui	ffffhd
+2, url	fefeeh
crnoodle	hdffef
+btable	heefge
nsligo	dhffgd
nhouses	dffgfh
ptortoi	hffffd
-3all by the	hdffff
pestima	deffhh
-bsuperi	efhffe
pconten	ghefdf
+2he tells	hefffe
+2s surger	hefffe
+2, fellow	ffffhd
clactual	hehfde
+bsteel	fdfffh
pthrew	hegffd
crsuffic	hgfffd
-2to us	dhdhdf
-btilbur	gedfeh
cltilbur	gedfeh
-2leave starts	efffeh
ncasual	efgfhd
-3five on a	fffedh
-3choose one by	ehfffe
ptiding	dhfffe
-bshell	hefffe
clshell	hefffe
-3you sent on	dfffhf
nobtain	ffefhe
crnewly	ffffhd
-bsum	hfffee
-3update cv by	ehfffe
+2, swear	hefffe
nalongs	dfffgh
clsergea	hfffee
-3you get it	hfffee
clquarte	dhfffg
nsenior	ffffhd
parjun	gehffd
-2you manage	fehffe
-3could you manage	fehffe
ppaymen	efffeh
-bbea	fhfefd
-bencour	effffh
nfault	efffhe
-2worksh on	ddddhg
-bcrack	dgfffg
ppays	ggeddh
clpilota	geffdh
clnephew	efffeh
-2compan on	hedegd
pmeera	hefefe
-2book before	ehfffe
-3's book before	ehfffe
crpre	ehfffd
-3for attend on	ffffhd
+1ten	hfdddh
-2positi before	hdffef
-3driver positi before	hdffef
-3they stand by	heffee
nrobing	ehfffe
pdlamin	effefh
+2, earlie	effeeh
-3: notice period	effeeh
nhandwr	dhffge
ngratit	feefeh
+bcurren	gfeedh
-bshifti	fffehe
clshifti	fffehe
nchapla	hffffd
-3recrui evenin on	ffdffh
clbookke	efhffe
psingap	gehffd
crfigure	ehefdh
phrs	eeheeg
clwishin	efffeh
pwalls	fffefh
rbsuperseded own-plan	ffffdh
-bravi	ehhfed
-3the promis of	ffffhd
pkubern	fegfdh
-2be signed	efffhd
-3to be signed	efffhd
-2call ,	hdhfdd
nlaugh	hffffd
+bk	efhffe
-bhung	ffeefh
clhung	ffeefh
-3been waitin since	ffffhd
-briver	efffeh
clriver	efffeh
-2range by	hfffed
-bknew	gfffgd
-2and starts	ffffeh
-3hotel and starts	ffffeh
-2so come	hefffd
-3, so come	hefffd
+2while i	ghffed
pwindy	ffeeeh
pbites	ffeeeh
+bprojec	effeeh
pchart	eefffh
-bjune	fffefh
-3email in the	hffffd
-2be told	edddfh
cljanuar	heffhd
psteep	fffeeh
-btempin	ffefhe
cltempin	ffefhe
pmustar	ffhfee
-3of it within	ghffed
-3he is decidi	hffffd
-2positi by	geffhd
pdirect	hdgdeh
-2know before	hdefdh
crgoats	effffh
pexcell	dhefeg
+bglass	efeffh
pcultur	dhgffe
crdrink	hgfeee
-3be starti on	ffffdh
-3comple both before	eheffd
-bavoida	gdffdh
pkeeps	edffhg
pbands	hfffee
-3post begins in	efeefh
-2phone before	hefffe
-3to phone before	hefffe
crpull	ddgfgh
promans	hdfeeg
plend	hdfeeg
pshelte	dffhfe
ti-	fedfgg
+bsystem	dhfegf
pscribb	hddfdh
pimmedi	dgffeh
pbecame	dfhfeg
-3run on the	ddedfh
+bvanish	egeefh
crvanish	egeefh
clduplic	ehfffe
-3they answer within	hfffee
-3be told on	fdddeg
-bprotec	ffffhd
crweathe	hefffe
punless	hfdffh
-1worksh	deheff
-2the worksh	deheff
+2to someon	ffffhd
-2earlie start	efeeeh
-3, earlie start	efeeeh
-bdrafts	eefffh
cldrafts	eefffh
-2email in	fdfffg
-2schedu :	hfgfed
+1fine	gehffd
+babbey	hdffff
clde	dfgfeh
-bbrewer	hggdde
-2furthe to	eddeeh
-3it was the	efdefh
nnix	efefeh
nungut	efefeh
clmalmö	hdgfff
clcleane	ffffdh
-3email on the	hffffd
pviktor	eeffeh
-2calls everyo	hfefee
pcomma	gfffdg
+2maybe .	dffffh
-bjen	gdefeh
-2tests by	hgffed
-3online tests by	hgffed
-3my letter of	ffffhd
-2study by	deffhg
-3case study by	deffhg
crodd	dgfefh
+2till we	hefffe
pmarta	hefedh
-3and then by	heffef
pbeste	feefeh
-3you on site	ffhffd
cldelay	heffgd
ppfaff	ghffed
pkern	ghffed
-brecap	dffefh
pdoktor	fgdefh
+2for @d	dhedhe
nsharin	dfffgh
clowned	hfffee
-3, confir by	fdffhe
+2please so	ehfffe
pmx	eefefh
ptran	heefgd
clpatric	effefh
ntimesh	ffeffh
clvendor	efeefh
crroyal	ffffdh
-2yourse by	fhfffe
-bwelder	fffeeh
+1deano	hfffee
+2deano $	hfffee
clngozi	hfdeeg
-2verdic before	hefffe
-bsixty	heefeg
-2trial by	hedfdd
-3the trial by	hedfdd
psweet	gfeehd
-2me in	gfddfe
-3will write within	hefffd
pmedici	ffhfef
-bsla	hdffdh
-2test by	hdfedg
-3rang again :	hfffee
nenhanc	fdfffh
nretrea	ghfefd
-2ii on	ffffhd
-3operat ii on	ffffhd
pcity	hefhfd
-2w2 ,	dffffh
-3hr w2 ,	dffffh
-2is :	hddedg
-bsoil	fffeeh
nrory	hgfdfe
nlanter	hgfdfe
crteachi	ffffhe
clunderg	dffffh
-2everyb know	hfffee
pmull	hefffe
plocal	eeffhf
crfast	hffffd
crlooks	eghdef
ngroupe	fehfdf
nverlai	fehfdf
nhôtell	fehfdf
-2here are	effffh
clbid	hefffe
-3expect anythi before	dffffh
+2, appare	hegfed
-3free from the	ffeffh
pverich	fgffdh
porders	ffeffh
pgreg	hffgfd
noutlin	efheef
+2we were	ffffhd
nchocol	hfffee
clbeekee	heffee
-2to apply	defffh
-3you to apply	defffh
pcar	hdedhh
+1receiv	ffffdh
pmerged	eheffe
-3@d but by	fgffed
crnear	hdffdh
-3from us inside	hfffee
+bheads	ffffdh
clnuns	ffefeh
+bngozi	fefefh
clrob	fefefh
clbearer	hdfffg
pqr	ffdffh
pdied	fhfffd
pbandma	dhefeh
crbox	ffffeh
pffion	efeffh
crspeaks	efffhe
psweete	dgeffh
nenjoys	dhffff
crsurvey	hefffe
-bcrowd	ffffhd
-bannota	ffffhd
clannota	ffffhd
nbelong	dgffhe
-3writte questi before	egefhd
+bwage	ffefeh
ncombin	efhfef
crpumpki	efffeh
+blinz	efdfgh
+broyal	ffffdh
ninstru	ehefgd
-3our email of	ffffhd
-3bring back by	ehfffe
ptom	hdgfef
-3a period of	ffffdh
psolved	heefef
psounde	hffffd
-2stampe by	ehfffe
-3it stampe by	ehfffe
craffect	ffffhd
-2her by	dfddgh
-3so give us	hefeef
-3and closes on	dgefeg
pstays	ffeefh
ncatch	gdfehf
pwideni	dffgfg
-bworrie	ehfffe
-bcorpor	dhfffe
clcorpor	dhfffe
-3you news in	dfffhf
nskye	efeffh
clpledge	fhfffd
-3may reappl in	eeffeh
-2still :	hffffd
clvineya	hfffee
-1stand	efeedh
pelders	hffffe
nfinanc	ghddeg
-2associ ,	dfgfdh
clensure	ehffef
-3anythi since the	ffffhd
-3your candid within	hefffe
-3the form within	ehffee
cllyon	eehfeg
-3notifi before the	hefffe
-3you applie on	ffffhd
-3come up in	ffefeh
nwalks	dffhdh
frthem	gedhfe
-2alive since	ffffhd
-3's alive since	ffffhd
-3away till the	effffh
clvivien	ehfffe
pfreely	hffffd
-bafraid	ffffeh
+2slot .	eegfhd
-bfever	fhfffe
pdried	ehffff
-2your trial	fdhfge
nthereu	eefheg
-3is away from	ffefeh
-2year starts	effefh
-3grant year starts	effefh
nbarist	ffffhd
+bpair	fffhdf
crstatem	egedgg
-3assess day on	ddhdeg
-3then decide ,	effeeh
-bduplic	ehfffe
-2hour by	ggffed
-3is closed until	eeffeh
-bref	ghedhd
-3count on the	fededg
nripper	fffefh
-3break runs throug	fefefh
-bhanukk	ffffeh
-2signed off	edeefg
-blocal	gdgedh
crcheers	ffffeh
-2away the	feeeeh
pbots	ffeeeh
pheavy	ffefeh
nairsid	efffeh
-3is around on	deeeeh
-3signed copy within	fhfffe
pflinch	egdffh
-3supply it in	fhfffe
rbanswer answer-time	eegdef
clkim	dfeegh
nlived	ehdfeh
-bvendor	efeefh
npermis	hgfeee
cruninvi	eeffhe
-3who can start	efffeh
+bscheme	dfffgh
ntram	efffhe
-3answer everyo within	heffee
-3your answer before	ehfffe
+2when it	hfffee
nprotot	hfffee
-3writte yes by	ehfffe
+2: air	ffffhd
cltom	feeefh
crand	hdfgfe
pmock	ggdgdh
-3are engage from	ffffeh
crlanyar	edffgh
-3phrase : by	hefffe
+2and who	feffdh
nfirms	ffdfgg
crmock	dhffff
nshampo	fhfffd
-bbearer	ffffhd
nfro	fghffd
-3is closed in	efeffh
+bburst	efffeh
pdelega	heeeeh
crlinz	eefffh
-1van	dfffeh
porg	geefhd
ndashbo	fgffhd
crbumped	dfdehh
clalive	ffffhd
crbirth	eghffd
-3my interv on	ffffhd
-1sit	dfefgg
-2not sit	dfefgg
-3straig after ,	hffffe
+breappl	ffffeh
+1;	gfeede
+2; $	gfeede
crgrante	deffgh
-3matern leave from	ffffdh
crbroke	dfffhf
crankle	dfffhf
-2issued by	hdfffe
-3be issued by	hdfffe
+brooms	ehfffe
+bdraw	hgfged
+2becaus she	hffffd
ppapada	effeeh
pbotani	effeeh
-bconcep	ehfeeg
-3passpo scan by	fhffee
ppro	effhfe
+2or on	fehffe
nbom	hffefe
nfim	hffefe
nsemana	hffefe
nmoon	fffeeh
+2coming .	gfeddh
crcourt	gdeehg
phourgl	efffeh
-1ooo	efffeh
-2am ooo	efffeh
-3i am ooo	efffeh
pcy	hedfeh
-2choice within	heffee
-3our choice within	heffee
-3our conver of	ffffhd
-3off at the	ffeeeh
crmanagi	degffh
-3to write on	deffhg
+2, ends	ffeeeh
-3brickl begins on	ffeeeh
-3will write by	hefffe
-3took us since	ffffhd
pbowl	geefhd
plimes	geefhd
clthandi	ehgfee
prespec	ehdfeg
pmenus	hfffee
-bcountr	fffeeh
+2and #	ffhfef
-3is closed from	ffffdh
-1emaile	gfeged
+bsorted	hfefee
nacquis	ffffdh
nbins	dehfeh
+2to confir	ehfffe
nsteps	dfffhg
+2, enrolm	efeffh
nlease	fdgffg
crreq	heffgd
crnail	fhfffe
-3then it was	ffffhd
-benroll	ffffhd
plevy	heeedh
-3, i said	fddehe
nshirt	dfhfgf
pjudge	fhgfed
-3each candid within	hefffe
pjoan	hedfeh
-3put down the	fedfdh
clwatchm	eefffh
crprojec	effefh
-2unavai from	ffffdh
-3be unavai from	ffffdh
-btema	efffeh
cltema	efffeh
pdespit	fhffed
nwater	hedegf
-3a trial shift	edhffe
pdump	ehfffe
pivs	ehfffe
nlabs	dhffff
-3be notifi the	hffffe
protati	ffefeh
-bgm	hefffe
crfarm	edffgh
pfarouk	gfhfed
+bfood	effffh
clsahib	fefffh
-bpic	ehfffe
clpic	ehfffe
-2and since	dfffdh
-3, and since	dfffdh
phelps	fhfffd
-3a signat by	ehfffe
-2she starts	efffeh
nbroom	efffeh
-3everyo in the	hefffe
-bsound	degefh
-2allowe himsel	hefegd
nbrigad	heefef
nprivac	eehfeg
-3signal @d and	dffffh
norders	effefh
-2result comes	hffffd
-3suppos to phone	ffffhd
clcutter	hfffgd
cldanny	effhfe
prequis	fefefh
-3answer applic within	hefffe
-2gives hersel	heffff
-3we met you	ffffhd
-3am out from	ffffdh
-2my van	ffffhd
-3saw my van	ffffhd
pdiagra	fdhefg
+bevalua	efegeh
crcivil	hfeffe
presend	dhefff
-2on hearin	efffdh
-3count on hearin	efffdh
crrenewe	effffh
nbrings	ffffdh
-3bad , inside	heffee
-3interv was on	ffffhe
pokonkw	ffffhd
pbeers	hdgffe
pshifte	deefgh
-3i phoned on	ffffhd
-2goes :	hffffe
crfedera	ffffeh
crstates	ffffeh
clmins	efhfef
ncaused	efffeh
-bseven	hffffe
pcape	hdgeeg
bsfrom day past	deddfg
msaway	fgedde
nfern	efffeh
-2starti the	ffffeh
cloh	hhedef
cloui	ehfffe
ptotal	ehffef
-3was promis for	ffffhd
-bsing	ffhffe
cldancer	hdfedg
nfallin	hfefef
pmoon	fhegee
-2bell by	hefffe
-3a bell by	hefffe
pgus	ffeffh
pplane	hfeddh
rxanswer - ahead	gfggde
ptiebre	geeefh
clinacti	efffeh
+1matine	ggefed
+2matine .	ggefed
+2teatim ,	fgfeed
-3: outcom by	heffee
nelba	gffehd
nelepha	feffeh
clporto	fefffh
-bpriti	ehfffe
clpriti	ehfffe
crteams	ffhfee
clokes	hefffe
-3record it before	ehefff
+2she thinks	hfffee
pthru	geeffh
crkill	hefffe
clcrier	efgfhd
-3no for you	efdfeh
-1grands	efeefh
-2's grands	efeefh
-3beryl 's grands	efeefh
-2decidi before	eeffeh
-3be decidi before	eeffeh
-2called off	ffffhd
-3we called off	ffffhd
-2until after	feffeh
nhandy	efhfff
-3you a bell	hfefee
-1maximu	hefffe
ppryce	hfffdf
pchatte	eefgeh
+2we take	hfffee
pwellin	fffefh
-3had given me	fdefhe
+2betwee you	hfeffe
-3could start on	dffffh
+2of writin	hefffe
nvisas	hdffdh
-2calls in	gdddeh
pcharte	ehffee
-3he allowe himsel	effehe
-2broken since	ffffdh
ptypes	hfdfeh
-2ad closes	ffffdh
+2, ivs	ffffdh
-3: ad closes	ffffdh
pworkfo	efffeh
pinnova	efffeh
crextern	ffffhd
pbroker	gdhfef
+bbonuse	fffefh
+2, starts	dfffeh
-3applic close at	eefffh
+bfeel	hefffe
-beats	hffffe
crmatch	ffefeh
-3say , so	heeffe
-2decidi by	fdffeh
+2and ringin	gfegde
-2close in	heeeef
+brole	feffdh
crage	ffffhe
-3were forese for	efffhe
pprofes	fddggg
nice	dfdfhh
+bforese	efffeh
-2appoin within	hefffe
+2receiv their	ffffhd
+2was not	ffffhd
clreliab	eheffe
+2, really	efffhe
nboardi	effeeh
+2which you	ehfffe
-3have it before	heffff
nsuffer	hfffef
+2is void	eddegg
-2interv were	ffffhd
nfounde	hdefff
+bsadly	heffdg
+bof	deeghg
crorg	efffhe
+2to @t	edhedg
clbasel	effhff
clyoung	hffffe
penter	fhfffd
-1set	hffffe
+btraffi	efffeh
crtraffi	efffeh
crfryer	gfhfed
pabdull	ffffhe
-bactor	fehffe
clactor	fehffe
-3on holida until	eefffh
nworth	geehgd
ndentis	heeefg
psummit	gdhffe
clbe	fgfedh
nalter	hffffe
+2appare $	heffed
+2s stand	hefefe
-binacti	efffeh
-brefurb	ffffdh
clrefurb	ffffdh
npackag	heffff
-3@p and again	ffffhd
nfurnis	heffff
crtransl	egefeh
cldespit	effffh
-3will be done	gdeehe
penroll	deffhg
pideas	eehfef
-btat	eefffh
cltat	eefffh
nreimbu	gfeeeh
pmatche	fghfde
+1saying	heffee
-2only starts	efffdh
-3post only starts	efffdh
clla	eeeegh
-2docume within	dhffff
-3the letter of	ffffhd
nordina	efffdh
pshower	hfffee
+btheory	efeffh
-3scan by the	ehfffe
-2dad on	ffffhd
-3told dad on	ffffhd
nposter	gfffgd
crscheme	dfefgh
-bngozi	hfdeeg
-3intake opens in	efffeh
pdilige	effhfe
pjefe	fhdfff
psí	fhdfff
-bmulled	heffgd
-2numera test	ffffhe
-3online numera test	ffffhe
-2other people	dffffh
-3two other people	dffffh
clchemis	effhff
-bph	ffffeh
pherefo	ffffeh
psoft	hefffe
-1hearin	geeedg
+bbrewer	fgeedh
+2but nobody	ddeehe
-3have waited since	ffffhd
-2best :	eehfff
-3with the boss	hfeffe
+2then @d	dffffh
-2@d of	efefhf
ncharte	heffgd
-3their decisi by	hefffe
pnia	hffffd
nascens	ffffeh
+2for notify	hfffgd
passume	hefffe
clair	ggffdf
+btruck	efffhe
nskerry	effffh
-3goes out within	heffef
clsoil	fffeeh
-3have word by	heffee
-3her hands by	dhffff
pduly	hefffe
-3thing with the	ffffdh
nsincer	gfffhd
-3upload by the	ehfffe
ndisabi	ehfffe
-3which opens on	eeffeh
-1firm	deefhf
ncarefu	efffhe
-3vacanc closed on	ffffhd
clfelt	fefgeh
-3are decidi by	edffeh
nunfini	fhfffe
pfortun	fhffee
+bpin	ehfffe
-2erased after	ffffeh
-3be erased after	ffffeh
-3will ring again	hfffee
crkeepin	hffffd
crgerman	dhffhd
+2, season	ghffee
pcolour	eghfed
pperfor	fehffe
nmedlab	hegeee
-2sent ours	ffffhd
-3we sent ours	ffffhd
clgirls	hefhed
-2were held	ffffhd
-3interv were held	ffffhd
-3your interv :	ffhfee
-2verdic inside	heffee
crenthus	ffffhe
nmicro	gffhfd
nreqs	efffhe
nfloods	fhfffe
+2after five	hfffee
-3had said no	ffffhd
-bhelen	fgffhd
clhelen	fgffhd
pitaly	hffffe
clcoordi	hehfde
pchalk	ffhffe
pwyk	heefeg
nphonin	heeeef
-2she reckon	gddehe
-2travel throug	fffefh
-3is travel throug	fffefh
+bswell	dhffff
crswell	dhffff
pjansse	feffeh
nfriesl	feffeh
pshops	feffeh
rbanswer they-will-decide	gfdegd
-bmissin	dheefh
-bstayin	hedeff
pegg	ehfffe
+bextra	fhfffe
crextra	fhfffe
ncheape	ffeffh
nconsis	ffhfee
ncorner	eeefgh
crmaster	geffhd
clidea	ehffff
pnovel	eefffh
-2two :	fdfffg
-2went forwar	eeeeeh
pcadet	dhffff
-bthirty	gefehf
-2automa mail	defffg
-3the automa mail	defffg
+2at two	eehfff
crprivac	feffeh
+1what	gddefg
-3give me til	hefffe
pbird	fedfgh
crsteve	fehffe
crabsent	ffffeh
+bfast	ehfffe
nratify	ffffeh
-bundern	hgefed
psemis	heefeg
-3, he said	hfffee
nshrug	hfffdg
nmehdi	effffh
polu	hfffgd
-3closed @d and	efffeh
crbenefi	edgffg
-3counte # by	gfffed
-3phone screen on	dfhfff
-2regret of	ffffhd
-3of regret of	ffffhd
pcatere	hhdfed
ploss	fhfffe
+2was wrong	efffhe
nbatter	heffeg
+bticked	ffffhd
crticked	ffffhd
-3me until the	heedef
nda	fehffe
-2you sent	ffffhe
+2, sadly	dfffgh
-3starti in the	feefeh
-bsligo	effffh
nshowed	geedhe
+2and reopen	efffeh
-2great on	ffffhd
cloutlet	hdffff
pdefend	dggfff
-2appren on	feeffh
+2about that	eeffdg
-3like to talk	eeffdg
crpopcor	efffeh
-3posts close on	dffffh
-3am off sick	ffffeh
pjames	ffffdh
+bsalon	hfffee
crsalon	hfffee
bsbefore day ahead	dheffe
-2nation holida	efffeh
-3italia nation holida	efffeh
+2, nights	gfffed
pentry	fhfffd
-3am not in	eeefeh
nelecti	hdffhd
nmadhou	effffh
-2said that	ffffhd
-3's contra ends	eefeeh
psuperm	gdffeh
nfuel	ffffhd
crupstai	hfffee
-2hours from	efffeh
-3needed by the	fhfffe
+bhousin	hfffee
njeez	hfffef
-2for anothe	defffh
-3extend for anothe	defffh
clsalari	ffffdh
+2itself .	fheffe
-bmumbai	dffffh
clmumbai	dffffh
proux	eheefe
pparts	ghdefe
pbased	eehfff
ntrouse	eehfef
croffers	ffffhe
-bnan	ffefeh
clnan	ffefeh
-2which mornin	efhffe
pdorm	fhefef
-bspa	eefffh
clspa	eefffh
-3panel meets on	fedfdg
+belectr	ehfffe
ncloakr	geffdh
-3advert again in	ffffdh
+2yes or	hfffee
-3finish it by	ehffee
-3it done by	ehffef
-3final decisi by	hfffdf
-bmanual	efhffe
clmanual	efhffe
+bdrinks	ffeffh
-2round by	ehfffe
pmoveme	heffff
-2wait for	eeeehe
-3not wait for	eeeehe
nmemo	ffffhd
-3to call on	hfeffe
-btracto	hgdege
-3will choose by	heffff
-1paysli	fheffe
pcheape	hffffe
cljapan	fffefh
ncampin	fefffh
-3reache you within	heffef
nboards	egffhd
pbeata	fffffh
na	ffgfgd
clholt	ffffhd
-3gave us on	ffffhd
peconom	dfgffg
clexact	ehffff
-2six by	ehffed
-3to your interv	ffffhd
nhuge	effefh
pd	heffgd
crversio	ehfffe
psligo	ffffeh
-2ticket within	gdffeh
clkinder	ffffeh
phero	dheeeh
nmairéa	hffffe
+bworst	hddgfg
clunused	fffffh
crstack	feffhf
-3to hear before	efffdh
crgives	fegdff
-3, start date	fefffh
nsettin	ffffeh
-1author	gfffgd
-2the author	gfffgd
-3by the author	gfffgd
+boccupa	ehfffe
+bran	dfffhf
naviati	ffeefh
-2partne met	ffffhd
ptapir	fhffee
+basking	fefffh
-3get the outcom	hffffe
pcandle	dhffff
-2^ vestry	dfddfh
nnumera	ffhfee
nwished	fdffgh
prooms	ffeefh
pbottli	gffeeh
clreinde	hffffe
pfaulty	heffee
ppony	ffeffh
-3same day ,	efhffe
pforeca	degfgh
crcarer	ffffeh
nnibs	efffhe
pdigit	gdeffh
nadvent	heffeg
first	dedghf
+2, somewh	hdefeg
-2the job	heefff
cremaile	heffef
ndemo	eehfeh
-3who came on	ffffhd
-3outcom before the	hffffe
ngoat	ehefff
+buncle	gfeeeh
ntilda	hffffe
-bawaiti	fhfffe
psaltle	fhfffe
-2the gate	hfffgd
-3will know before	hefffe
clcrews	geefhe
clmissin	eheefh
clsez	hfgffd
ppharm	heefeh
-3shifts start the	effffh
-2shortl in	heffgd
crsaw	eegdhf
+2at six	degfeh
pelderl	eehffg
crvolume	ffffhe
-3my call by	hefffe
nhigher	ffffhd
+bpaused	ffffdh
-bcampai	fefeeh
njoss	heffff
nafresh	dfffgg
pacquai	dffgfh
-3its decisi by	hefffe
nviews	egfhee
+2, post	hefdef
+bwin	gdfffg
-3be commun within	heffee
clbonus	dhfffg
-2way before	hffffe
-3either way before	hffffe
naoibhi	dhfffg
crdm	hffefe
+2tops till	hefffe
pshowre	geefeh
pagnies	ffffhd
-3of addres by	fhfffe
-3term starts in	efffeh
prafael	efffhe
phairne	eeeehg
+2, confir	gfhfee
-3not start before	ffffdh
+2s fire	deefeh
-3it know by	ehfffe
nfund	hgfeed
-2depart within	fhfffd
nkit	dhgffe
clcottag	ffffeh
nadded	hfffee
-3the rota from	ffefeh
clcup	fehffe
pchairw	fefeeh
clboot	hgefed
+2brunch ?	fehffe
-3the test within	fhfffe
+2thing ,	ffefeh
-2half after	fdfffh
prefers	ffffhd
-3kindly reply by	fhfffe
-bpleasa	ffffhe
clpleasa	ffffhe
+bthe	gheeef
cltend	heffee
nalarms	gfhffd
+bop	feeffh
crwrestl	ffffhe
-2refere since	ffffhd
-3the refere since	ffffhd
+2, boat	dhfeee
-3parent leave from	ffffeh
pmunici	hffffe
crstayed	ffffhd
-2quicke than	efeeeh
-3be quicke than	efeeeh
+1,	fdfgde
-3had said before	efffhe
-btom	feeefh
+bdemo	gheffe
crtie	hefffe
npharma	dfgfeh
crcurren	hgffee
-3drivin licenc by	fhfffe
-2benefi from	effeeh
-3over @d and	ffehee
nmaggie	efffhe
npoorly	efffhe
-bcoolin	efffeh
clcoolin	efffeh
+2that my	feffeh
ptrying	ffhefd
clfilm	dhffff
clbuses	ffffeh
-3second interv was	edgfgg
ptess	fehfge
nsang	deefgh
crcash	ehfffe
pgisela	ehfeff
-2a look	ffehfe
-2made at	hfefee
-bnairob	effffh
crworth	hffffe
pscient	gefdfh
-3is open till	eefffh
pmigrat	hfffef
pbarry	heefeg
-3decisi as of	dfffgg
crtoast	efffeh
clfontai	hffffe
nmend	ffffhd
+2, buildi	eehfff
pformat	efeffh
nfight	ffeffh
+2, speed	ffffeh
-2reach them	ehffee
-3to reach them	ehffee
-3to choose on	efffhe
-3their result by	hffffe
-3the trial on	eehfhd
roaside	ghefde
-bsmall	fghfee
crpulled	dfgfgg
-2, were	ffffhe
-3it , were	ffffhe
-3the final word	hfefff
nblood	ghffee
plived	hffffe
pmarrie	effffh
-3appoin before the	effffh
pairsid	eheeeg
-bglasgo	effffh
-3recrui in the	deffgh
cragains	hehefd
clsubscr	fefffh
clincide	eeffhf
nhonour	efgfhe
-2brothe was	ffffhd
-3wine brothe was	ffffhd
nlotta	geefeh
ncannin	geefeh
-broles	heeeeg
pcovers	hdffff
nthaws	ffffhd
-3from my desk	ffffeh
-1cork	edefgh
-3will start in	efffeh
-2least anothe	dffffh
-3at least anothe	dffffh
-3had asked for	effdhe
-2take ,	hfeffe
ntray	hheeee
nheavy	ffffhe
crcouple	hfffef
pfitzwi	ffffeh
pota	ffffeh
+bapprec	egfeeh
crapprec	egfeeh
neta	effehf
nfellow	fegdhe
pgoodwi	hefffe
nshambl	ffefhe
-3giving me until	ehffff
-3the test by	ehefff
clcampai	fefeeh
crthread	ffffeh
-2people waitin	feeeeh
-3keeps people waitin	feeeeh
-2not sign	hffeef
pbea	dfefhh
-2intima by	hefffe
-3be intima by	hefffe
nbookke	ehfffe
pdawn	hdffeg
-3chat is open	ffeffh
plifesc	heefeh
+2are delaye	ffffhe
clsamira	efffhf
+bpulled	dfgfgg
-3booked in for	dfhgff
pmiguel	hefffd
-btryout	ffffhe
+bclipbo	ffffhe
crclipbo	ffffhe
-3second talk on	hfgfed
-3try us again	ffeefh
pwaved	fffefh
+2but dir	ffffhe
clombuds	feffeh
-bconfid	dggfff
pgran	hgffde
clmisdir	ffffhd
ppaybac	ffffhd
pcurtai	gfgfgd
-2our conver	efffhe
nangela	efffhe
psped	gdfffg
ndash	gdfffg
-2matron by	fhffed
-3the matron by	fhffed
ahahead	ffffdg
crdived	hffffe
+bunifor	dehfeh
+bbuildi	eehfff
pvillan	deffgh
-3and as of	efdfhe
+2@t .	eehedh
+bdesser	ehfffe
ninvoic	ffffeh
+2was enjoya	ffefhe
-3page # by	ehfffe
nbased	ehffge
crrobot	dffffh
-bproced	hdffge
psquare	hffffe
crhierar	hffffe
-bpostsc	ffffhd
clpostsc	ffffhd
clphotoc	fghfed
plaughi	hgfefd
psoluti	dfgfff
+1thanks	ehfffe
nmoan	hfffee
crluck	hfefge
nsolely	fgffdg
pbidder	hfeffe
clreferr	hffffe
crhurrie	heffeg
-1cto	fehfff
crnoted	fdfffh
-bberth	ffeffh
nwake	effffh
-3goes give us	hefffe
-3sit tight till	hefffe
-bsudden	hfffef
clmed	ehffgd
psanne	hffffd
+bghent	effffh
pshaz	heffff
+blasts	ffheff
crlasts	ffheff
-bpapa	geefeh
clpapa	geefeh
clquota	gfeeeh
clseems	ffffhe
+2s page	ffffhd
-3was lookin at	ffffhd
-3is got till	edfgfh
platte	ffffeh
+bminibu	edffhf
clforeig	ghfffd
-2owner decide	hffffe
nquery	hffffd
crparcel	ffeffh
nmeanin	hfefeg
-2itself by	hhffde
+2are being	efffhe
crcooper	ffffhe
crtheory	effffh
pmarcus	ffffhe
clrenewa	dgfffh
pesbjer	fefffh
clpetiti	fhffde
crfool	efffeh
-bphotoc	ehhfed
crorgani	gdffgf
ncounty	hdefgf
rbact i-must-act	fefffd
-2docusi by	fhfffe
phighli	eefffh
puseful	ffefeh
nshirle	fehffe
-3down in the	gfffgd
+bheadco	fffeeh
-3news for you	gfffgd
-3on # ,	dfgfff
-bpavel	effehg
+bugo	effehg
crugo	effehg
-3office shut over	effffh
ppto	fhfffe
ptreate	feffeh
nrestru	ffffhe
nguys	eheffe
-3trial meetin on	ffefhe
pbeauti	dffffh
nhelen	ffeffh
ngifts	eefffh
-3will ping you	hffffe
psteve	fehfeg
-3or down by	ggffed
-2writte the	hfffde
-3have writte the	hfffde
clabsenc	ghffee
-3feedba for you	ffffhd
-3of the result	hffffe
-3on leave from	ffffeh
+bcatche	effffh
pscruti	gheffd
+2to submit	ehfffe
nlie	hfehed
crreel	fefefh
-3you for the	dfffgf
nlendin	dffffh
crusher	gfffgd
+bunpaid	dfhfff
-3me know within	ehffed
+barrivi	ffhffe
nolder	fhfffe
neffort	hefefg
+broster	ehffeg
-bstatio	egeeeh
pweb	fdhfeg
cltyre	efffhf
nfaq	feffeh
-bderby	efffhf
clderby	efffhf
clgwo	ffffhd
-bcafé	gdfefg
pviewed	edffhg
+bshare	hffffd
-1stood	ffffhd
-2things stood	ffffhd
-3as things stood	ffffhd
-2suits :	efhffe
-3these suits :	efhffe
+2for democr	ffffeh
-3openin hours are	efeffh
pinvern	dffffh
-badjust	eefffh
cladjust	eefffh
-bfirefi	ffffhe
clfirefi	ffffhe
-3role before the	heffef
pdeeper	eegfeh
-2means by	ggffed
plabel	hhefed
-3i will say	hffffe
-besol	ffffeh
clesol	ffffeh
creligib	ffffhd
crmarath	ffeffh
plocomo	ffdffh
nnrc	ffdffh
pfund	hhddef
nagm	ghefdf
-3begin after the	efffhe
-2want ,	fdefeh
-3you want ,	fdefeh
-3words , by	ehffff
-bideall	ehfffe
-3will ring by	fgefed
nrescue	ggffdg
-3all applic within	hfffee
+brow	efffhe
ntreasu	degegg
msthird-person	fedeef
-2heard from	ffffhe
-3were heard from	ffffhe
-3not advert until	ffffeh
-blifebo	gffgfd
cllifebo	gffgfd
prightl	gffgfd
nkyria	gffgfd
nstamat	gffgfd
nrow	efffhf
narticl	gdffeh
cljen	gdeffh
-bsolar	feffeh
-btent	feffeh
psavann	feffeh
plodges	feffeh
ptsavo	feffeh
crwishes	feffhe
-2contra for	feeffh
clrope	gffffd
crsat	dfffgh
nstaple	efffhf
pshowro	hegffe
+binshal	hfffef
-3senior regist on	ffffhd
-1chatti	ffffhd
nfemke	ghfefe
+2the trust	deefgg
nworld	fdffhe
+2please ;	fhfffe
crgoole	dgffeh
middling	eefdfg
psticke	egeffh
pclever	hfefff
-2comple on	ffffhe
-3was comple on	ffffhe
-bgap	egdffh
pmiles	egffeh
+brenewa	ffeffh
papron	ehffff
+bbooks	hfdfef
-2comes out	hfdffe
nrotter	fefffh
-3will respon within	hfffee
plies	geeefh
-2time the	heffef
-3the time the	heffef
+bmobile	eefffh
panaest	feeffh
clstar	ffeffh
nanne	efffeh
-3my interv was	edffhg
nsofa	efffhe
padding	ehffff
-2code by	fhfffe
ptrail	edfgfh
-3intere in the	fhffee
-3and reply within	hefffe
-3, will call	hffffe
-bsoluti	ehfffe
clsoluti	ehfffe
crhonour	ffefeh
-3you the contra	feffeh
nencour	efffeh
-bsight	hffffe
+bwarnin	fffehf
psquads	fdffeh
pmateri	fgfhee
nstockt	fegfgd
pexits	ehffff
-3, expire on	fhdedf
naccord	eeefhg
nhidden	efffhf
-3reach you on	fdhfff
-3boss says come	efhffe
crhangs	ffhffe
ppm	efhffe
-1cut	hdefff
-2centre by	hgefed
pmentor	hgeeef
-bkno	ehffff
ntutor	ehfffe
pprelim	ffefeh
-3them yes before	dgffge
pshape	fefffh
pgreenh	fefeeh
clrobot	effefh
-2holida in	effffh
-bshelve	dfffgg
clshelve	dfffgg
clwithin	eheegf
+bcarry	ghffee
+2he calls	hffffe
-3and number by	ehfffe
-3post begins on	fffefh
+2you shall	heffff
-2founde decide	hffffe
-3the founde decide	hffffe
pwrongl	gfffgd
clfrance	efffeh
+bgame	fhefef
nsnow	fefefh
crmiddle	feeffh
-3is decide by	hefffe
+2, throug	dhffff
-3for the long	ffffeh
crbackgr	fhfffd
-3want me back	fehffe
-3decide by the	geedee
plauren	ffffhd
pbiolog	fffefh
+blocal	deffgg
nfidelm	hffffe
pfact	fhgfed
nunanim	ffffhe
psiobha	efeffh
-3you come in	eeffdg
pcarry	dgffgf
-3was meant for	ffffhe
nduly	efeegh
clsawmil	fdffgg
-3said give us	hffeff
nconsti	fhfffe
clbumpin	ffffhd
-3text back by	ehfffe
pturkey	hegffe
nsides	fhfffe
crmain	effffh
crsquare	fhfffd
+bimagin	geefhe
+2to somebo	efffhf
-2picks within	hefffe
clalloca	fhfffe
pstyle	hefffe
-3it them by	ehffff
crjunior	hffffe
crxx	heffef
+boctobe	ffffhe
cllandin	gdffeg
-3phones you on	hffffe
poverse	ehfffe
ncrate	feffeh
+2i gather	ffffhd
crscored	ffffhe
clbarbec	dfffgg
-3his decisi on	hffffe
-2have news	hffffe
crduty	dffffg
pinés	eefffh
pequipm	ehffff
+2he tell	hffefe
pkapoor	feffeh
+2and was	dedegg
classign	egffhe
cltempor	ffffeh
+bprovid	eeheeh
-3you would know	defffg
nwishin	dfefhg
-3contac you on	hfffef
pvacant	hfeeeg
clattest	ehfffe
clbavari	effffh
+1ludmil	fheffe
nconstr	heffeg
+1candid	hefeef
pnephew	gdffeh
-3, closin date	ffffeh
pshake	hefeef
clshud	hefffe
psuperi	egfhee
+btoecap	fefffh
+bpetiti	heffeg
nturned	hfeeeh
nassure	eeeehg
nblog	hfffee
nprints	hffege
-2minute chat	fehffe
-3is valid until	dgffef
clgreen	geeefh
npolici	gheffe
crmid	ffefhe
crtests	ehffff
-2lands in	hfedeg
prossi	gfffgd
+bevent	hffffe
crevent	hffffe
-3time on the	fheffd
-bmoz	heffff
clmoz	heffff
crwins	hffffe
+bfancy	eghffd
-2gave on	ffefhe
-3you gave on	ffefhe
ppipeli	heffef
nveuill	hfeffe
nne	hfeffe
npas	hfeffe
nrépond	hfeffe
nà	hfeffe
nce	hfeffe
ncourri	hfeffe
-3starti on the	eedegf
parts	efffeh
clstop	ffggdf
punited	ffffhe
pbags	hffffe
-bpeep	heffeg
clpeep	heffeg
nplant	efhege
pcasper	ffffhd
-2go in	gdgfff
-3are @d or	ffhffe
+2where we	hfffef
nquanti	efffhe
crill	feefhf
nllama	ffffeh
-3the partne met	ffffhd
pdiscer	gfffgd
crrunnin	ghffed
-3asking about you	ffffhe
narjun	effhfe
nmock	eefegh
-3the board met	ffffhe
ppushy	fefffh
L	deegge
-belecte	gfffdg
pbeamed	fefffh
-2shop says	eefffh
-bon	deffgg
clin	ffgegd
+binstal	fhfffe
pboiler	fehffe
clcasual	geeefh
-3reliev letter by	ehfffe
clreel	hffffe
nniamh	efffeh
rxappointment in past	ffeehe
clelecte	gfffdg
-boverdu	ffffeh
cloverdu	ffffeh
-3annual leave until	eefffh
-3me back before	fgdffe
-3, and before	hffffe
-3go out in	gfeedf
-brabbi	ffffeh
crsuperi	eeffgh
nchewin	gfffgd
ndistur	fgffgd
-2me inside	hefffe
-3bring it by	ehffff
+bdeclar	effdgg
-3i promis you	efefeh
-3had said the	ffffhe
passemb	ghfffd
-3announ to candid	hffffe
clembroi	ffffeh
nseamst	ffffeh
ncaught	hdffff
-bvillag	eegeeh
-2work until	efffeh
pkhalid	fffefh
+benrolm	effffh
ndeleti	eefffh
ningrid	gffgfd
pduplic	ehffef
-3# minute chat	fehffe
pslower	hffffe
-bperpet	ehfffe
clperpet	ehfffe
clorches	fhefeg
pinvigi	fhfffe
-3signed accept within	fhfffe
-3, any day	fehffe
pcreatu	effffh
-2on and	fefffh
-3@s on and	fefffh
pvalue	deffgh
-bworker	heefeh
-2hear news	efffhe
-3would hear news	efffhe
crmad	dhgffe
pbettin	feeffh
-3for visiti campus	ffffhe
clenglis	fedfhg
nhatch	ffffhe
psg	fehfff
-3made before the	efffeh
clanwen	hfeffe
pcourty	hfeffe
clhello	hfeeff
crsingap	ffefhf
npager	geffhe
crpeek	ffhffe
-2was not	ddffeg
cllives	effffh
-3our meetin of	ffffhe
-bedinbu	hefffe
crsummer	egefhe
-3came in on	ffffhd
-3are closed from	ffefeh
-3town on the	dfgffg
-bsous	geeffh
crslots	fhfffe
pmegan	hffefe
+bhonour	heefeg
crfallen	ffffhe
+buniver	deffgg
nrail	eehfff
-3to reappl after	fefffh
+benable	ehffff
crenable	ehffff
-3it me by	fhfffe
nmisery	efefhf
-3, starti in	ffefeh
clhelpin	eehfff
pneedle	fhfffe
nkeys	gfehee
nwildli	efffeh
-2there since	feffhe
ppushin	gehefe
-3was done on	ffffhe
crcrossi	heffff
-bflip	hfeffe
-2ruling of	ffffhe
-3the ruling of	ffffhe
pshippi	hffeff
-2term starts	ffffeh
pwah	ffhffe
-2them decidi	feeedg
-3see them decidi	feeedg
pgrey	heffff
cldelaye	fefeeh
nruth	fffffh
clthe	efdggf
+1subjec	feefeh
+2subjec to	feefeh
clweighs	ffffeh
-3, starti on	ffffeh
prevers	hffffe
cljuno	ffffhe
nflour	ffffhe
pzoom	eegeeh
all2	edeffg
+2becaus il	hffffe
clgeoff	dfffgf
ngeoff	dfffgf
nshelve	ffffeh
-3gets decide in	ffffeh
+2a positi	gfffde
nsaddle	edhfeg
clincumb	ffeffh
ncanter	geffhe
p,	fhfefe
+bsounds	heffff
crfins	fefffh
-3with the outcom	hfffff
-3her answer by	heffff
-3boot size by	fhfffe
-2our offer	efffhf
nedna	ffhffe
+2which interv	hfffef
+bthings	efffhe
cldiarie	hefffe
nconten	heefge
-2defini answer	hffffe
-3a defini answer	hffffe
pwakes	fhefeg
crbergen	heffef
-2you heard	ffffhe
clrabbi	ffffeh
+btemp	ffffeh
+2but two	ffffhe
+2and never	effffh
-2data after	eefffh
-3your data after	eefffh
pjules	ffeefh
-brubber	ffffhe
clrubber	ffffhe
pscoote	fffffh
crhelp	fgeeeh
-3decisi from me	hfffee
+1must	eefefh
+2must be	eefefh
-3round # on	degffg
plah	efhfff
-2date in	ffeffh
pdispla	gefeeh
-3your applic dated	ffffhe
-bpictur	fhfffe
pgear	fefffh
crenviro	ffffhe
pknowin	hffffe
+bjaw	effffh
pmolar	ghefee
-bcasual	ffeffh
plicens	hefffe
-bwalpur	ffffeh
+bbridgi	ffffeh
-2doing before	dhffef
crended	hffffe
cradditi	efffhf
nboxes	feffhg
-3to everyo within	hffffe
crambula	dgffgf
-2be someti	hffffe
-3will be someti	hffffe
crpostpo	ffffhe
-3told you in	efffhe
-2zoom on	fehffe
crgrand	egffhe
pstockp	hfffef
crdiarie	gfgffd
pfernbr	ffffeh
clforgot	heffge
-3our conver on	eeffhf
-3we met on	ffffhe
crfinger	hfffef
-2: origin	ffffhe
-3answer : origin	ffffhe
rxaside not-before no	eeedge
nworkfo	fffhfe
-3given away on	ffffhe
ncafé	ffffhe
ppostca	ehffef
nemoji	ffhfef
nfolke	gdfffg
psake	heffff
pchoreo	heffff
-2conclu by	efffhe
-3to conclu by	efffhe
-3is live for	eefffh
+2given in	eeeehe
-3the date of	eeeehe
crcamera	dffffg
nmonsie	ffffhe
-blighth	fhffff
nlined	ffffhe
clmuster	heeefg
crwarden	fgfdfg
-2holida are	fefffh
nverbal	ffffhe
-3our select by	gdffff
pgrowin	ffhffe
pmonthl	gdffff
rxsuperseded before past	ffffhe
nnorman	ffffeh
-btides	gfhffe
-borg	gfffgd
+2, hopefu	hefefg
nsuitab	effffh
ptesco	gffhee
-3mail from the	efeehe
-bnadia	heffff
clnadia	heffff
-3to call me	ffffhe
+beclips	gffdfg
creclips	gffdfg
paune	gffdfg
nrubbis	ehfffe
pawaits	ehgfee
-3, tells you	hffffe
-3good compan on	ffffhe
-bghent	fegfeh
clghent	fegfeh
pgarda	ffffhe
ptall	ggffdf
-3office shut at	ffffeh
crreduce	ffffhe
-3call within the	heffff
nfleet	heffff
pgraham	effffh
+btoes	fehfff
pstove	efffeh
+1.	gfeedf
+2. $	gfeedf
+2they promis	gffffd
-bantici	heffeg
`;
