// biome-ignore-all format: a table
/** What dates are there for: a feature (purpose/features.ts), a tab, and one character a purpose in the order of PURPOSES.
 * Learned from the open corpora and nothing else; `npm run learn` learns it anew. */
export const PURPOSE_BIAS: readonly number[] = [-0.2, -0.75, -0.17, -0.32, 0.46, 0.98];

export const PURPOSE_WEIGHTS = `
-bstart	NgUdZ+
cldid	RYXa9R
clclosin	TjWZQ7
flreview	iad6RQ
crwas	QZZb6c
ptest	VxuckF
-bcontra	RSccf5
flstart	WZdeY5
clleaves	XZVXT4
clmeetin	abW4hO
+bwas	mYXb4H
clexpect	4VeaaW
frstart	TdSba4
clmeets	baY4ST
clreads	YWb3YT
-bmeetin	Xag3gL
poffer	Q3ebdZ
-bleaves	VdXXU3
-bwas	ZbYa3X
clsits	Zca3TU
clmust	O2ebXg
-bcommit	cXY2cU
clwanted	IYUdxo
clhad	UeZb2a
clbecaus	bZYYV2
clpicks	2bcfWP
-btrial	TZ1XeZ
cldeadli	f1SbaU
-bpicks	1bcfWO
clselect	gZnqiJ
flthanks	Widc1T
-bor	1gbaaP
-baccept	a1bdbR
clcollea	JYeoui
clstart	YYZed1
clgets	1TVfSg
pvoted	TVXed1
+bnow	UZgZ0X
-bnotifi	0XZZeT
clcloses	X0OVQs
-bsits	Xda0UX
pchosen	TeYcY0
-bjury	UaY0aa
clcontra	SVabk0
ninstea	Uaic0U
-breads	ZYc0YV
clcommit	fYZ0ZX
cleveryb	0YcaYa
+bhad	Kdchvi
-bmeets	WbZ0Sb
+bneed	WzgWYZ
-bjoinin	UWdddz
+bor	zgabWV
-blesson	WczbaS
-breadin	aadzXS
-blapses	YzbeUa
+bpromis	zZZbaY
-bselect	VaqshL
clearlie	Lcehlu
nanothe	dahczQ
-bnow	veelfL
+blist	bbhzVO
-boutcom	zYbacY
-bold	TeZbzV
+b?	cWzcab
+bwhen	zdWedT
-bhad	WhbYzZ
clbegins	WcgbUy
franswer	ycZecZ
+bsays	ybYbTc
-bboard	dafyaQ
psee	aYyadc
crtoo	UkUZZy
clonce	XcbcWy
clpanel	XcmyZT
-bbecaus	Tcbcay
clwas	Yaceyb
-bmoved	jdjVtM
-beveryb	yZdbYX
pdid	mgZguM
-bshortl	qYTyVP
frmatch	TeydYc
-brung	yWceeR
clother	ePbdZy
clbeen	ZagZyX
pvacanc	YZebYy
nresult	bkayVX
clwant	MspeUj
clthank	cfecyS
crmeet	WdygaW
clsilenc	yYeeYR
+2, when	yXWYbQ
+b@p	bdabyT
frnews	yYVhfX
+bmore	yYXaXg
-bdeadli	cyPWWj
clrota	WbeZby
paccept	TjYXYy
-bclosin	UoRYYx
pwhen	ugNfYf
flothers	bRXffx
clrung	xWcefR
+b#	PexYbj
clclosed	ccbcWx
clbetwee	dhxaVX
clinduct	UZcacx
clcertif	VxcehX
-btwo	Nqeihg
nnote	xeYdVY
clthanks	ZdZcxZ
clwants	NwpsRQ
-bthird	kfbcsN
clseeing	NbZpZq
-bworkin	ZiXcVx
clboard	mXdxYQ
clannual	Webbbx
-bother	kNeffm
clwill	xUehac
+bmeetin	cdljrN
claccept	UxjehT
+boff	Npahgl
clmight	Ojehdx
+bmeet	SexgaZ
-bthanks	beccxV
-bany	hhxaXT
clbooked	WfaZZx
clsignat	YxbefU
nnothin	TdWcxh
pdays	kxaYYR
nsuits	bcxadU
-bbegins	YdacYx
-btraine	beTeZx
ppages	WxidcS
frdecide	xkdWVZ
ptakes	nlhclN
-bsilenc	wYeeXT
nsign	ajZdVw
pbetwee	mrcheO
clany	bfwaXb
nprefer	XdwbZd
-bhours	YcYbYw
-bcloses	ZwPYRs
nhope	WdecYw
-bgone	XdaVwb
-bothers	VcXgcw
-bignore	deWdwU
ptalk	XcwfYb
+bread	OZipjh
clcareer	YeYeZw
clringin	wibcdO
clignore	deWdwU
-bbeen	dThlwP
clverdic	wZZeeV
ninform	cbewcU
crdefini	wbXgaW
+bplace	ZiwhSX
pregret	Okeclj
pauditi	rfgckO
clnormal	wSdYWh
nlet	adwcbb
njob	Oehann
clnow	wefkTS
cloff	daXadw
crthough	Odgfvj
nnew	WZbZwf
-bannual	Yebbbw
clnor	Reeecw
cllast	WiaVfw
claddres	YadeYw
craccept	UweceZ
claccoun	XUeecw
nothers	mdeniO
nwhich	gcwadW
cldates	bcwecW
cltrial	YXwabg
clpatien	nacfrO
clwere	VZecwc
-bteleph	wdcZdW
-brota	XbeZbw
cleach	mfljeO
pwritte	dwZdeU
crstart	aZaeYw
pstart	OkdfVv
-bboth	dpipWO
+1was	QZUWwY
crsee	Obpdbp
-btest	Oircje
clfine	WfeaYw
crdecisi	wWVijU
nwrite	ZYZwdd
clneithe	Redecw
clpresen	TjwYZf
crbeen	ZZeewY
nnobody	ggVdwT
clmoney	cepdsO
psigned	PmXjfq
crelse	njhekP
cllink	PvZcbf
-bthose	PcbZor
-blist	vZWWcf
+bsame	XZvbgX
-bpatien	padcqP
cllook	kWfqPk
nover	ccWUfv
crdecide	veZSgb
-bchased	aedcvU
clchased	aedcvU
-bdid	ZcebvV
cranswer	vbYZYg
cloutcom	vXccad
papply	Weacav
clreview	hbfvaQ
-bseeing	PcZrei
nif	vcgeWa
nholida	vbcbeW
cllike	YiveaZ
clverbal	ZZdfvT
+bgood	ibbcvP
crup	lkaaPo
nwish	PkieXr
nlate	ovZkQY
napply	bebeVv
clvote	gbZvXX
-bvacanc	dacbvY
clbored	VbffZv
+bjob	vbbejQ
nnow	VYbbvi
-basked	mPZemg
pfinish	vVgdZc
psend	Pfetdg
cllesson	YfvcaV
-bleave	eecZVv
clauditi	XduihP
cltravel	Pffbfu
+boutsid	vgbeaU
clneed	XvfeUh
clhoped	Ubeeva
nwas	kZabvV
-badvert	YcdZcv
croutsid	vgbeaU
crlatest	vjYcXT
pasked	vbehVY
clmore	dfWZbv
pmaybe	Pkhemk
-binterv	Sdvcic
-bpresen	QlvYfb
pdata	Pfiedr
clfile	gcZvkQ
nits	RiakvS
pfirst	grkfdP
clopens	icWXVv
cltook	lWbZvS
-bsignat	ZveehS
croff	PoYddr
-bmail	nZecsP
cljury	bbZvTi
clgives	vccbbX
cloffici	vddcZV
clallow	vfeZbW
+bup	jhYgPp
pcareer	eZXdav
clitself	SavkZX
clrings	vXbbXf
crjust	RkYeav
pparent	dYbfYv
crwant	Phkghl
-breview	lYZvYS
clregist	Xvabea
pc	ZvacZb
-bhi	gddZvU
-bdates	Xcvadc
-bbut	rjoeVP
+bare	dhWXve
+banswer	necePk
clpublis	vcaakT
cremail	vfYXfZ
nwell	Vdffvc
-bgets	vUZgSj
clindica	XdgfvW
-bbored	WbffZv
clunders	mmddkP
pwants	QutlPV
-bmade	ffYdvV
fraway	RddZgv
nthey	Pbdjom
clcount	vabUXk
-bsince	baYZeu
pgoes	uacnVT
nsome	Qabhuh
+beveryo	uZYgYb
-btrade	dVfbfu
cltrade	dVfbfu
nurgent	acddZu
nbest	iWuWcc
nprevio	uYdeZY
pthen	udZeaa
pplanne	fhpihQ
-bmay	aeccUu
clsee	aUbchu
pnotifi	UbkbXu
-bfinish	QqgpXa
cljoinin	Vbfdcu
ps	uXlcfQ
clmoved	hchVuQ
-bst	ueaabW
+bdefini	ucYdZa
cloffer	QtgYif
ppoint	jkhgjQ
cladvert	YYcceu
-bmore	gaUdau
-bwant	QktcZg
pmake	uWacbh
psays	Ucfcue
nplaceh	jVugYW
+bstart	gicZQp
crway	cYYfYu
crdid	hZdduU
clposted	udbcZb
crtext	mcdngQ
+bplaceh	dcueYW
puntil	uXifbW
-bsat	bebduU
-bbudget	QhZgfr
n?	aVubhg
npaid	bYudcb
clfinal	udSejX
ninvite	XguicT
nmedica	WffdYu
flclosed	ccbbau
pturned	ubcagX
p?	aujeVb
-bmight	Veehau
cror	ueehVX
pevenin	cZUffu
clticket	ZXffau
clcomes	uVXgYf
cldisreg	acdduW
cr#	UYueah
pmobile	VdccuY
cllets	uhbYVa
-bvote	ecYuUa
-bread	eaauhV
clglad	Qtdegf
cllapses	eubeUc
-bseen	Qceoan
pmind	egubVY
clits	uZWmdU
-blatest	rpdaaQ
crannoun	Qeehml
clshortl	jXjscQ
pfinal	QtijdZ
-bright	mcifmQ
+bbeen	VXddug
+btalk	Qflnfe
-bwants	WudiWd
-bresump	ZcYedu
-bsaying	heicrQ
-2from the	Qagajg
pwanted	XmWfuX
ahpast	YZZaub
clnames	uiWhZT
ntry	dabeau
+bdrop	udebaY
pway	jbQcll
ncv	WcZaue
-bsift	ceeueT
-bscreen	WZqpiQ
clthem	euYlcU
pcontra	QnciYp
clway	uZcecZ
pparcel	Wcaedu
cranythi	cYdcXu
ncontra	ZdZbeu
crwent	jcZcuU
-benclos	XuffdX
-bcareer	ZeYebu
+bcareer	ceWdZu
pshort	cufnZQ
clwrap	YeaZbu
clpaid	Tdefcu
-bmessag	ugacZb
clgoes	kcXpQi
npartic	bdbeuV
cr@p	bccduY
pessay	grgdeQ
+btake	kikhQc
-border	cSZeug
+beither	ucegYY
-blost	Vbaeug
cloccupa	aeuddU
+bwrote	Qedbqh
pexamin	YjuabX
crplease	WuZccf
clscores	naXuUV
clwaited	dcffuS
-bexact	ubedXY
-btry	Ucfbdu
ne	leekjQ
crknow	ugcfZX
crits	udgXWb
cldecisi	udachZ
pyours	eudYVg
clshop	bebbbu
-bher	neQhak
frstep	bhrfkR
flmatch	Thitac
clonsite	cdtdcX
ptrial	VtciUi
ppart	XWbtXq
nminute	igtjWR
+bperiod	Xftcca
nmade	dZcYdt
frwait	bcaatd
-2, by	liYXRW
nvacanc	dadeWt
clsettle	tZcYcd
nform	Wciaat
clgiven	tcWdbd
clboth	fohoWR
-bgiven	taZfjT
+1would	RpdZfc
cltour	ZdVcgt
preject	tZakcX
crthere	eccXZt
nwent	XdbgtY
clbring	TZtebh
flpapers	Rodckk
cralways	YXffct
ntime	cWnYtX
crholida	Xgcaat
nor	ohjhRc
-bfile	bidopR
nschool	tdSejX
nstarte	ZtffYY
flnot	Zebbgt
-borigin	cYactc
nrecord	ZdaftX
classure	tYedcY
pkindly	cRnkUn
nthose	tZdkRe
-bparty	adZect
clparty	adZect
clread	deWtkW
crtalk	Rimoeb
-bpossib	Rjoddi
pshortl	fhtXaX
pstop	Wddcbt
-bgave	Rfefrf
flfree	ZgtdcZ
-1start	aVWdZt
-bare	gYlmRk
-3from you by	StedZW
nnotify	hbcteU
+bwere	Wdbedt
-blook	jclqRZ
cllost	Uafdtf
-bticket	ZXgfat
-brather	bYfctU
nfurthe	RnYmle
-bprobat	bWeedt
-btour	adVcgt
-bcertif	UtheiW
-bmoney	celdsR
clmay	Rlcbct
pnever	lgkiRe
-1to	khiiRd
-blink	RsdcZf
clreques	Rthedc
-bhoping	ccefVt
-bthere	tbekbT
pboth	lpkdZR
+bthey	efTetd
clmessag	tfaadb
clmade	pZYdtR
crhas	iecZtX
-bauditi	XdpkjR
+bget	nmXgRf
-bcollea	RckmsV
+bjust	SindRt
nthough	VdZYht
ngot	XdXXkt
-bgot	dfWbtb
ntill	tabbac
plets	YgtcZc
clold	Receoj
nwhere	UYhjWt
clrankin	gadtbV
-bvideo	UtodYW
clshut	ZiaXct
clfurnis	Uteebc
+byours	sfdjdR
pplace	kmhdgR
crtold	jdeZtT
-bopens	hcXZWt
-bflight	bdYdbt
nteleph	rfmbbR
clday	RlqXYn
-btheir	ofYjkR
crbudget	XfddZt
pjob	WnRfdt
clfirst	RSeflt
nhas	Yfbdtd
clwrites	tYeedZ
flnews	tacejX
-bcommen	ZYchbt
pportal	VtbkjS
-bclerk	tcbadZ
-binduct	aXbect
clthere	RcsnWj
nslide	YbeetW
clcollec	RqTlYk
ppapers	tmYfYS
-bprevio	WfcetY
clmodera	ffetZU
clwhile	ZaffYt
pok	sfdZRe
+btwo	RXoggk
nlonger	cfcftV
cleta	tcceaW
-1of	dUjRkc
clpage	Wtcdce
-bnext	ZfXtVi
clchoose	dpsabR
-b@p	doUioR
clreopen	Ydcdct
-bsettle	tZdacc
pjust	pbgkeR
pdate	jhrnVR
-bnotice	Xbebdt
clwhat	cXjYtb
-bperiod	iadnRl
nrang	YfcZtY
crevery	tdcZgZ
pbooked	Rkbeds
-brings	tXccYf
-bchat	ZcrjeR
pclosed	dZXtah
-bposted	tebdeU
-btraini	YZtbXg
-2is on	ZfiiRh
pcommit	tggdYY
-bdecisi	tbYapV
clspoke	aeeetW
nappoin	UgfYtf
pside	RnknmU
-bpages	Vtedea
clregard	dffftT
+bbudget	Wddddt
+btime	bgtgZW
-bpayrol	Zcbedt
+bday	dkcbRq
clyes	ftecbV
ndrawn	aeceXt
nchange	tagYYe
-bgoes	rXbmRd
-bwhy	tdfddT
ptimeta	YetfdW
-breach	RqgiWm
+bmust	WtoXeV
-bword	qZfleR
clexerci	fqjcdR
pslot	hhqbgR
clsittin	cebthU
clfarm	Xbtcde
+bdean	lccjkR
precord	itVhbX
-bhold	tchiSX
clapply	accfat
pchange	Rddcks
-bcoffee	VctibY
clscreen	eYtlbR
-bdiscus	nZjmZR
nunsucc	gdoldR
phour	ZtfZcb
clout	tbbbbf
frask	WtcZff
clreplie	tdecdV
clbut	tifdVY
clare	cbkiRq
-bleft	kdcnlR
plike	YltjbS
+benough	gpYdlR
nlast	lWtdXY
+bhired	ZeeetX
clwrote	TgjdtY
-bringin	ricdgR
n@p	tXcbXi
clreadin	fddtbX
nlink	bitcYa
+bcommit	WeclRp
ndue	TlSmhn
clpromis	oSaakj
+beveryb	seegWU
clship	bdYacs
+1we	egShge
ngoing	Sabeon
cldata	VnccXs
clopinio	ceeseU
pbrewer	bebcas
ntext	scfWhX
-bpage	Xscddc
crenough	ioZdkS
-bdoing	Ukcsab
clcalls	sceYUi
-bhim	ZpffSm
pjobs	VZZcls
nsucces	fcbsZb
clvotes	pebkWS
clfree	ZYshZf
clmarks	gbdscW
+bgets	sbbacd
-bsubmit	Xfadsd
n@t	jasWTg
crstarts	WeZefs
nconfir	SfqipS
+btext	gcZseS
clflatma	bbffWs
-3back on the	SdiWan
crsome	Secjlj
clpay	Vcdfds
flaway	gdacbs
clrehear	Scikap
nenough	jgeeSq
clsleep	Zsbgab
flrefuse	kVfcsY
+bhonest	Uffgas
clsugges	WZsfdh
pemploy	Tscdja
clminute	Saqbbq
pours	YseafZ
crearly	WiaeWs
pseen	oXcinS
pless	Wdbegs
preleas	Vgbeds
+bcourse	XeXees
pstep	XehsaZ
-bfirst	WSmTom
pagain	efifsS
pcrane	Sedflp
nnews	Sdcfpj
nname	Skddfo
crstraig	scdfaZ
pasking	TicksV
clform	WreeoS
-bsite	VcsbZk
ntrial	ZsYckW
nnotifi	acZsiX
clboss	pcchSf
clgoing	qSbidf
nattach	dafZsb
pregist	SncmWk
phereby	VsmdbW
-boffici	seebcV
nidea	Seidqf
+bsaid	sVYZib
pattach	Wsbdbh
nposted	bbfdZs
pmarket	geZbsX
pthroug	jcnobS
nreleas	gigdSm
clunifor	aeZebs
clholida	mYaZXs
nmust	Sihimb
clpayrol	Vaheds
pbecaus	ljgnSX
pwithdr	Sfjdnh
pbring	YdsjWc
nother	sXgZmS
clgreat	aoaasS
-btogeth	icjoZS
pstudy	hjpacS
-bextend	SnacZs
-bresolv	seeeZX
-bprefer	Wsfebc
-bdecide	sbXckW
clapplie	abbasc
+blet	enfoYS
clreport	bSdoWq
nthink	sdYkVc
cron	Shhlfj
+bteleph	sbecdX
-bapplie	Tcbksa
-1interv	SWielc
crnever	ZdffsX
-bsaid	hbWasc
pnothin	sfgjUU
-btrip	bWheds
ti+	WesXZc
nunsubs	ZdXffs
panothe	ecsXag
phonest	ebhbWs
+2i will	ohbXfS
+1or	YlkgSf
crmind	sjdZcU
clam	fYjdWs
clelsewh	idmemS
-btalks	YefscW
nindivi	oaemeS
crsign	Smckfi
npass	gfgsbT
papplyi	mefgmS
pfound	Xececs
cltalks	cdesbV
+bflies	WeecZs
pcounci	seZdXf
nbeing	VlVase
clleave	jfaZUs
ptake	WsZiah
+bcalls	TeasiY
-btook	iXbasY
-1it	elSiga
clteleph	sdfZeY
-bexerci	armbcS
crflies	WeecZs
-bformer	XoccqS
cllist	sgXbda
flreceipt	XlXbsd
ptold	sWcdec
plead	ZdsfgY
-bform	VqdepS
+bconfir	sZdagX
clmeet	XZksda
pmemo	ZfmUZs
clexamin	ceslZT
-bthis	gsZibX
pjoin	VjZebs
pphase	ikaqcS
ndefini	obbgSi
+blook	hdbWZs
cropens	YecdZs
pminute	XpsaYW
clsay	ppbcSc
-boffer	SqgVke
+bok	saaegY
-bsessio	deolfS
clgive	qrgdUS
crneed	Vsdbee
-2by the	ghWSge
nthan	lkfkcS
clhand	Vsdecf
clchecke	YffseX
clclose	asTgTm
-bmet	cdgseV
nobviou	sdgcXY
clextend	Snaccr
cralread	Vahase
prun	dbddZs
nhears	ZYeces
clfinish	SlbmYi
+bdown	befgsW
ncomple	bsZeec
-bneed	arahSj
pcolleg	YhedXs
+bthose	aeXhas
nsame	bZsWmX
-bship	Xebces
-1is	ghidSg
pterms	UsdcZh
clvolunt	eecbYs
-bsometh	nSbddm
clmail	lbacsW
-bexpect	sYgajV
-bglad	Ssffcg
nmy	sXeWci
clturned	deeesV
crtheir	lagliS
clcommis	bhdsdU
cllands	WehZbs
cldelive	Yeadds
+bten	desebW
-breplie	sdeceV
pinvoic	Vafffs
-bmarks	acesdb
psendin	Thshad
-bliked	efhfqS
clissued	jlbdkS
+bafraid	Vdffds
crhiring	ZeipkS
clnext	dcXsYh
pstill	hpUgmS
-bitself	VbslcZ
ppatien	sdZhgV
ngettin	cdghpS
pfour	desfVb
clprefer	Xsfead
crinterv	afobrS
clcounci	meSraZ
clappeal	UjddYs
-bsittin	leYnhS
-bsenate	cedscV
pall	sXkfZa
-btakes	iTgqSd
clsat	YeaXse
-bscores	kaXsWY
clinstea	XehfsV
-bstill	sYgiZW
rxdenied in ahead	SaYeem
clget	sbahbc
-blisbon	Vcfdes
ponline	bslgXW
plast	imejSc
clended	ceYdsZ
-1this	Xdadas
nfell	sddecW
-1has	hidhfS
crfirst	STpllh
crappoin	iddYsW
clleft	jghbpS
-bheard	rZgjcU
+bfeedba	TdcZqh
-bevery	YaTdmr
frmeet	TirjjV
+bafter	ijfhTh
npromis	rWXdhe
-bshuts	brWdcg
clweddin	Yedadr
-bwere	aaabrf
-2: by	oceiVT
froffer	Tqbalg
nyet	TfVofn
-bexams	cedYar
+bthough	alddrW
crmarks	Wefrda
cldebrie	gecphT
+bargue	XfercY
clsucces	ragbda
clcommun	readgW
cltil	eYccfr
crservic	cdreaa
-bsit	hdnkTc
cltogeth	jcipZT
nus	Teoehh
clcareta	rYefeY
padvert	Ydeebr
+2, all	kfehgT
clfly	Udgear
-bclose	arVhTk
nregist	YeTfnm
clvisit	Uerdce
crsomeon	rYeYgc
msoffer	TqZTgj
ppre	WrjecZ
previse	ghrUZb
clhold	mqfgXT
pred	Tkeeki
-blets	rheYVb
crhere	fYhZVr
crbooked	dfrecW
+blonger	WpcbrU
+bpicked	refeaX
+bcan	drdheV
crcut	brdfeV
ncourse	Tjfrgb
-bmonth	rebeZZ
-bgives	rdccba
-bgiving	Yrecda
clshuts	brVbZm
pwithin	Ydccrg
ndid	idgbTr
-bterm	fgXbTr
clsea	abbder
pquickl	berbgW
-busuall	rYhbaa
+bcut	brdfeV
-bquick	rblhVV
clpossib	Thmdek
nshorte	YfedrY
crrest	Tijahn
nclose	Thpbjc
clclerk	rdcbeZ
bs- time-only ahead	TadXil
+bsigned	Vcegcr
pby	aTnldj
+bconsid	nehkTc
clcame	Xeberd
cllads	Zedbdr
clroom	Tngkee
nsessio	dfUeer
pstands	caafcr
nrather	Tceepk
-3tell you on	dbhdlT
crtrial	YnpdfT
-bshift	YaeXgr
plisted	crbedY
+bopens	ZecdZr
clcandid	rZVbgi
nreturn	YhcZer
cl@p	ebZnqT
psome	rdabWi
clwhy	rbfdiT
clalthou	Xbferc
-bwrong	WfZerf
pperiod	hpnbTZ
nafter	ZlerWc
-2start on	aZbfcr
clpasspo	bbrfjU
clrefere	VnTcng
padmin	efXear
-bpublic	WredZh
cltyped	beddrX
clmakes	rdbicV
ncheers	raebZe
-bpart	Zedbdr
-bupload	Xrcfcc
+bdate	hmailT
crdo	Tljdig
nmuch	ZfcgrY
cljust	ifnYkT
clnewsle	Veefcr
ncase	fcfiqT
+bthat	rkdeaU
clend	kgciTm
clbudget	TcZiep
crdirect	YioekT
nnext	amZerX
-bmeet	WZrrcU
flbye	fYljTk
crover	Thlnce
+bsettle	mjfagT
clflight	cdXfbr
pfounde	rddjXZ
clsince	Yaacir
pwritin	afTlgk
crsame	fcrdZa
pmad	Vdcfdr
clends	TpZlVk
noffici	Xbffbr
pwould	Wjrfbb
neligib	dfdfWr
-btruste	aciraZ
cltalk	VWrncd
pdecisi	ecTfmk
-bminute	Tbnbbq
-binstea	VekerU
pkey	beadar
-bslot	XnkhhT
clchoir	gdbrZZ
precrui	hTcenf
frclosed	Teehik
clput	pabTje
nannoun	Tcbphh
clgiving	VreciZ
pnone	redXdc
-bassure	rZfdab
crvote	redgXY
-bshop	debbbr
+bwait	bVdfgr
nreplie	Tadlpb
+boffer	Urdajf
clwrong	YdZerf
nnotes	YdeYrg
+bholida	dZfaar
-2has until	Tbefan
clpencil	negifT
ptaking	icWcdr
clportal	drWdbh
nafraid	XdemrU
+bnothin	Tdccon
-bshall	rVgdce
pdue	nfToeX
nkind	Udfffr
prefer	dcdeYr
-binto	XdchYr
clsure	rdadac
nslides	dggdqT
nmyself	rbcjWa
clfittin	Yecdcr
cleither	rYkdcY
clsaw	afdirW
nsit	bdgZar
crresult	reZhdV
nwhen	nYTpce
clpages	Yrfdda
pliked	eeerYZ
nlook	YZecrh
pnew	Tlddlh
crring	rfadZb
rbanswer corrected-day	iiiTeZ
clappoin	nmTnYX
cran	rbfdgW
clelecti	acdadr
-blike	VorbfW
shtime-only	aTebkk
-2told me	YTabni
pmoment	cbrecZ
nxx	Uefdrf
crdepot	aeXerd
clgovern	rZZkdW
clsit	idpjTZ
+bgate	hkmfdT
pfile	bgXrdc
nhad	rcffeV
clshows	dfnemT
-bthough	cbbjrX
+bopen	Tdbdjr
+2, promis	rdbcZW
-bcentre	ahbbar
ppoll	bdZecr
-2is the	cheeTj
+1#	bXihTf
punit	Ufffre
+byes	olTabf
crtell	ribXZf
bsfor period ahead	egiXTk
+btheir	rXiiZY
cldesk	ddccbr
-bchrist	Ydcddr
cryet	adbeZr
+bus	draciZ
-bvisit	Ycrdcc
-bwrite	eadacr
-bmedica	TogeZh
pformal	Tejdjk
clthird	aggerU
crok	rfddaY
clteam	eZkrXa
ncopy	bZdcer
clleeds	Yfbcdr
nunfort	Xeefrb
-bfinali	rdcdcZ
ptells	rjeZdW
crrings	rdddbZ
clwent	ZgZare
-bused	WZffre
clused	WZffre
pother	pYTegj
cldepart	ddccar
-bgo	rYbfaf
plongli	rehccU
phello	ZdkWre
crpanel	YjinjT
pnobody	qdnaeT
cltraini	aZrbZf
+baccord	reeeZZ
nhr	YZacrl
pme	Tlhfdl
pbad	rZedad
crwhatev	reeadb
pfirm	iqidXT
-2interv on	TdiTci
poffice	fcZeZr
-bday	hirWXc
nemploy	UeTepp
-bflu	Xecddr
-bget	rZXgbg
clavaila	ifrbWZ
-bthem	irWkfU
passoci	Tpfdie
cragree	fcdrcX
clneeded	Vrecib
nmoney	cfadrb
clannoun	rdYYqT
nteams	bdreXe
-bwrites	rbeeda
-3will know by	hTedfi
nlots	ffrbbW
-bplaceh	Xabfgr
-bholida	dkYaXr
pmanagi	raidZZ
croffer	TrbZgk
+bher	WambZr
clresolv	rddeXc
rxanswer on past	XfecrZ
-bcollec	WrUgZj
ndirect	fihYrV
presear	abrddd
crpapers	UrejdY
-bseason	ceadcr
napplic	Zbcrdh
pelse	Tfjgpb
-bstatem	Tjfepd
+baugust	Xededr
cltakes	nVhpTa
crjob	rcbefX
+bsomeon	jZearZ
pone	cribWg
-bsigned	ZrbfkW
ppost	Ygdebr
clforget	Yddfrc
psmall	ZirZhY
clsheet	brdfeY
nasked	radeeY
cllookin	eljmTa
pstage	ceraYc
-bshows	efmemT
clstarti	dedeYr
-2you the	mchbeT
+1in	eTlcee
clall	rbdkZZ
nexpert	bdercX
clhands	Ygdacr
nyes	rafbYf
panythi	fjnfcT
+bhas	cXbXrk
cldentis	XffZbr
pe	kmjjYT
clhandov	adbeZr
nfinal	Tchmld
nnotice	lqTkYa
pupload	YrYdZj
pmove	keflfT
-breserv	lTfdij
nofferi	ZehfrV
clsms	rdccdX
+bin	Urgchf
crnotice	YcidYr
nguess	rageaZ
clinvite	ZXrcci
nlead	cfrfcW
phigh	raYack
-3, on the	iihceT
-1about	eTgihc
nword	Wcarch
p#	TrbgYn
-bwill	rWfhce
pcampus	Wdiadr
+2, that	ljfVhT
-2meets on	XebrZW
clsecond	VgojTi
-2interv :	ZbpTWc
-bschedu	kdqZeT
crweek	XcZdir
nknows	Tejfkl
clname	erYafc
ptwo	iofhTc
+btrial	bkrecU
clonboar	Xeddcr
-bcan	epnaTd
nclue	Vcffdr
pthough	ofmbcT
crlondon	ffffrT
-blah	reZecY
clmean	reheYX
cltraine	feYdZr
nlove	Tejdfl
pcomple	hoejdT
-bannoun	rdZalV
-bteam	aYirVi
clbursar	rfddeW
clteachi	XregeY
punanim	Tmfcdn
pnotice	jnmcaT
ptrain	ZjldmT
crrespec	efdcrV
presump	efdcrV
-bpencil	oekbeT
-bsecond	UmofTi
-bmeant	deffrU
clteach	abreYg
-bdental	eeUefr
cldental	eeUefr
ndetail	rbfdXf
+bno	eaZere
nours	TeelZp
-bflatma	ccffWr
-bhe	rahceZ
clrecept	UcZelr
+bwho	oaTecg
clphoned	icbfrV
nunder	idbdrW
clwithdr	Yfdera
pworks	rcYabg
-bmake	rgicUY
-bpromis	jcYZra
-bis	jdfhTm
-bfeedba	bVnlrV
nsince	YciirW
cllove	TqdeYl
clfinali	rgbVce
+bmoved	ibicTo
psize	Zrbede
crgets	rcabVj
njobs	dcedYr
-2again in	Ybadar
nopen	TfWdqm
ppresen	ifphUZ
-bfounde	ddnmbU
-bsee	VYgYiq
passess	pljbXU
clbelow	Wgbefq
-btravel	Uecciq
namong	ddkdqU
pkeen	deqicV
pinvita	ejqcZV
pend	qaecbd
pstrike	cjqebU
-bdesk	Xfeecq
-bagm	ffUeeq
penglis	gcqbgU
pshorte	ZeheqV
clslots	ZhpckU
+bsleep	deacaq
-1get	Unbcej
pfive	Uchkmj
pshould	cqkddU
nfinall	eeefqV
+bstill	Ukbfng
pwhile	pkkcYU
-2result on	qebcZY
clrefund	ZZffdq
bsin day ahead	VgYdYq
pcompan	YkheUo
clasked	bUecnm
pthank	lUbmjc
-2^ from	cfcjUj
+bwould	Zbaegq
-bpanel	cWpqcU
crpick	qbeadb
bsfor span ahead	dgUcgh
+bchoose	hdqhaU
+bpick	kbqbWb
clworld	Xcffcq
peveryt	qbdgfW
cltechni	Uenjaj
+1but	cUVVmh
ntea	Xdicqa
frchosen	hXibqa
-2over the	ZiUkge
crdone	bbdfZq
cldiscus	mYjoXU
crinform	qdgdfV
-bdisreg	deddqY
crwork	Udfdlk
clthinks	YcjdXq
+1after	dUqZfb
pmain	cbbedq
-bover	UimmhY
-bbed	qfefdV
pdo	mnhcUa
crmade	qbbbgd
-2told you	Udbepa
+bway	qbadcf
+blets	ndbUpV
-ballowe	nmdcdU
clallowe	nmdcdU
clmate	ZffeZq
ngone	kkZdkU
-2give me	qZeddY
nward	kcqdUd
ninside	keedpU
-btell	aqbbic
-battach	Uqhefa
pamong	edcabq
crwhat	nchdUi
-b#	Uglecn
+bhour	hXqcgX
clagree	jiZdpU
pmentio	qgadcZ
crowner	Ydqacg
-bits	jZUmnW
rxanswer after no	Udjbej
clas	cXdedq
-btable	XqffkY
nought	Zfebqa
pgroup	agmfoU
nanyone	qaeegX
nfacult	Uddeko
crminds	qXfeeb
bsfrom period no	Ucigee
-bid	Umkdhd
+boutcom	nbcpZU
plying	qedcdZ
clhearin	nhncVU
crother	Uedgdq
flstep	bgqfeY
+bknow	afdWhq
pwork	WkfcWq
plong	aeXeqf
clneeds	WqbqWb
+bfee	cabfcq
-bchoose	jhnZeU
+bphone	dhYqZe
crn	Xeaqdg
-bduty	cZdedq
nhome	gdUdlm
nonboar	qmcbaU
pgone	qccdad
preceiv	jUajbo
clopen	WqbXgj
ndial	eeqeaY
clproces	ghemUe
clresult	qWZWpe
-bfurnis	WqfffZ
+basked	UUoaqe
-bneeded	Vqgchc
pmine	iceepU
psalary	qnYbaY
clfind	hbncUm
nsecret	mgmcUc
cltrip	gXfccq
clstrike	afdacq
cldoing	XjaqVi
nam	Wcdfqg
classist	pgfibU
cldefini	qXdehY
clsenate	cedqcW
crmessag	lkcmZU
-bshould	qWZhiV
nfalls	qgeXca
fldecide	qjdgUa
floffer	Wqhahc
cleffect	bedeZq
clthroug	XhojlU
plet	eUihjg
-bresult	pVVUkm
cltimes	Zdqcfc
-2start :	YZadZq
-bvettin	Ujfidn
nthree	ZpeYqX
n#	Uiieel
flmeet	cXqlcc
clappren	ceXfdq
-bdo	cmhhUh
nshout	cddeXq
pwho	qldccV
ptask	UoVmdg
pday	aqjeXe
+babout	Upeejc
nchrist	qZdffb
clabout	Yefdqc
+botherw	Vqgdee
pmum	qdbeeY
-2^ take	WqecbW
clvacanc	aZccqe
+bonly	ZbfZfq
pquesti	Vjafbq
pexpect	fgiUqY
clinterv	Xcqghc
crwho	ncbdUm
rbaside start-date	fhdhUi
pobviou	qfcccY
-bcv	Ugeain
psource	dqbebZ
clcongra	ceceqY
pthird	qfddZb
crfinanc	bfenlU
-breport	eUaoam
pcode	bqaeiZ
+2now .	pdfdVU
-bsea	cbadeq
+breach	Yfeqcb
psample	Ufloha
peven	aaecgq
-brehear	Udmkbh
nschedu	bbedbq
pschedu	VgqfWf
clagains	Yedddq
prang	qjadbY
-bstraig	qZdadh
-bcount	ncbUan
-bonboar	Yedddq
clthis	YqZhhd
pplaced	Xacehq
clmine	UoefWm
clstep	ejdenU
phanne	bgffqV
-bsystem	VqZemY
-bevenin	XcUdmo
clsad	fdZeZq
-bbooked	Ygbcdq
clyear	abgfZq
+bpeople	bZbcqh
nmeanti	qddfWe
clcoffee	ccqfeZ
+bcomes	fffqfU
rbaside closing-date	WkUadk
-bslides	WqhdhW
nsays	YbValq
ptastin	deqeeW
clslot	aohhgU
pphoto	Yqgeca
-bslots	Zbqbka
-2so the	qdZcZX
clprescr	ZYffeq
bsover lower-bound no	Ueehci
-bdelete	Zeeebq
clmix	cecfqX
nmoment	qcbfeZ
-bnever	gceeUq
crtake	jikjUa
crthing	eigfUn
-brounds	gfcohU
pghost	qafeeY
clplan	jnchgU
ppaysli	aqefeX
-balways	Yccedq
clrather	Zdgbqa
pwhiche	qdcefY
creach	qfcfYb
crafterw	Xfbgdq
pwant	UeoeZo
-2start in	cbYebq
pmeans	cfaeaq
psort	icokbU
crargue	YffqdY
+bparty	YfYdZq
-bnew	aejbVq
nagent	qeeebX
pfull	Uhejel
clyours	YgmdoU
cldelete	Zeeebq
-bsomeon	dWibcq
crwere	Wbbeiq
+bkept	aeccqc
flif	kemZUj
psittin	eqdddX
-btalk	bUnqbZ
cloral	jYqedY
+bbut	Ulcdni
-bmonthl	aedqda
paccord	Uegejn
pcork	jeYlnU
nfind	ZcZqbi
-1:	mgheUa
-2@d ,	dgbUkg
-bbear	qceabd
clchat	fdijjU
clthough	dbbZqe
poral	Xfqdeb
+1be	flfaUa
cl#	Ujneeg
-2you until	dmcchU
-2date :	hWnYUe
nmisrem	caefZq
+blatest	qfYcZd
crfour	mdndcU
pfurthe	emUdcl
fljoy	UogdoY
cltry	Wbibdq
nwithdr	UpZdne
nfeedba	qXaZlc
-2ends on	UhZdWn
-blet	jieekU
-btold	pUZaoc
nrevert	XaeYkq
-1got	dlccdU
-bmix	decfqX
clreadve	cfbfZq
-bmine	bqmYUe
nexpect	Udkngd
+bletter	ZmZnlU
frhear	qediWb
+1went	bdZaqV
clmtg	cedqbZ
nplaces	ilekUf
ninclud	qYccVl
+bnotifi	bgbqab
+bwhiche	qehdcW
-2out by	dUdbji
nzoom	kdielU
plesson	aeqgaZ
premind	UmZbji
phealth	dZcedq
clcar	bbbfcq
psits	qcedeZ
crtime	Ungfgg
clsift	iedqeU
pplaceh	fcqfeY
+bearly	fiaeUo
clhim	hoadUk
crmoney	bedcbq
nmornin	kcmdUg
mswithdrawn	Udighd
clword	odakgU
fragain	bebgqc
nlola	Vffeqd
clheads	Unkdhc
pavaila	alqbaY
plectur	Vqdhcc
crapplie	cffoUj
pinform	UZqghh
-bgive	qmgeWV
clhome	eYfYeq
+2and can	ikkegU
ppencil	qedbda
ndean	Ukbjfj
-bchildr	Ydeedq
pnext	Yiqfcb
npapers	bcbgZq
+bothers	efaabq
ntest	aqcded
pref	Ujfidj
clsendin	Ujdehm
-breques	Vqfede
nreason	gjZbqV
nallowe	bdcbeq
-bwait	qbbaiZ
clwho	qYdeXj
+bpoint	qfcdZe
nthere	eagWqf
pafter	Uimkha
-bearlie	Uedbjq
clhealth	ceqeeX
clvideo	UpkidX
clsooner	Xeeedq
-binvite	eZqehX
-bpick	gbqeZc
-boff	cccfZq
clperiod	fdbcVq
clpartne	mUcpfY
-bif	mjfaUe
pclosin	jabpUg
penrolm	Ycedeq
+bshop	Zeqedb
-babroad	afbdeq
-bclosed	fcbbdq
+bmessag	lgaqYV
-bends	WqWbXo
pschool	jgbbUm
-bportal	fqXcfc
-btheref	qdZecc
pduty	febaqa
-bc	Zdedcq
pexam	ihkidU
clcv	Umbadp
crinbox	qfdcda
-2candid on	leVUZj
pthan	Vdqhcg
-3from us by	ncedYU
-bstarts	gcjcUo
-1told	jbVUde
nstaffi	Zfafeq
nagree	cgdqfW
+bwanted	Wbdegq
pregard	Ufjekh
clstop	hneeUg
nends	demdlU
punion	lebdnU
-bwords	hmiecU
crshift	edqdfX
clinvita	fkhekU
+bwith	bYjcqc
-3, by the	jfedfU
flask	Xqgcff
nsomeon	Xebhdq
+bmail	UXepni
+2would be	UofZgY
nshare	aYaeiq
porder	kUhdgi
clchrist	aedceq
rbsuperseded promise-to-answer	ecddmU
ppublic	Uocdlg
+bperson	qegecV
clfiles	dddqfX
clfinall	addkpU
+b:	edZhqZ
ncard	ebqdcc
pupon	ffffpU
ngiven	Ufcdmm
nwithou	cqbicb
nvote	Yfbeqe
n"	lbXUlh
-2for the	fUhdZj
crobject	cbeeaq
crverdic	qecdcb
+bportal	qbedYf
pwith	fdqebb
-bappeal	Ulfeei
-btil	Ulcffn
pbrough	debdqZ
npoint	aahqec
nthumbs	cfqbdZ
nwear	adqfbb
clnice	ZejeqW
clcurren	ZffeZq
ndeadli	aaecqe
crleast	Wfeedq
nlong	daZgqd
shspan	hgUddg
crhonest	Weffbq
-2you have	Ulcedg
-bwrap	Zeccdq
-bexamin	UhqmYX
-bskippe	beeabq
-bquesti	chfbqZ
njust	bedYeq
clresump	adaeeq
pcertif	VqkbVi
pcalend	mggbjU
+bbecame	Xfddqb
crbecame	Xfddqb
clreach	VqdjWk
+bseven	Xeqedc
-bneeds	Upepba
+btoo	ckUbhl
-2^ before	lXeciU
pdiscus	ljcoUW
crsleep	afecaq
crneithe	ZfdfYq
naround	glUegj
-2decisi on	qcaZYd
-boffice	heVfbq
clstage	qgcgbZ
clmake	olkaZU
pseason	aeUclo
pboard	ogjdcU
cragenda	bfcqfZ
-bwebina	acaffq
pdocusi	dqZfdb
ntechni	chqdeX
+btill	XlqZce
-brefere	UmWZhn
psimple	Umffhh
clreplyi	dqcfZb
clheard	qZfdgY
creveryo	qZdfWf
-bsent	pgUcmV
+brate	adeebq
-bverdic	qZdggW
clintern	nZZaXq
-bapplic	lYUkkd
clis	gdhgUn
pacadem	fZbgbq
nwords	qheabY
-bfull	Wecdhq
-bcommun	qeddcY
pround	fklciU
-bgrade	Zebedq
-bhealth	XjqecY
cropen	Udbdmo
clcosts	Ulffem
-bregret	mbldgU
-bafter	qXdfjW
siwithdrawn	Uhgbej
nh	aedbbq
+blater	Vqcfbh
pdr	eemelU
+bquesti	Ujefen
+2is a	UdibXn
nsubmis	fqWfec
-bslip	bqffeX
poff	qbdcdd
-bdelibe	Zfeqea
-bsheet	cqdfeY
ptalks	cgXfdq
clhere	XjgaZq
clfalls	obbiUg
nsugges	Xdfeqd
pupdate	WYWlqj
nwanted	qcZYia
ppaper	jfkehU
ntanner	cqddda
clstarts	eckcUp
+bfirst	ackfqV
-bfalls	mcbjUh
nstart	pngXUb
+2, $	hgUYmc
clconseq	eeeeqW
rxdenied within ahead	gedcUi
nthinki	gdedqX
+2is the	jicaUe
ppay	Ujadho
ptheir	gqlYbW
-bslide	Uhfepc
-binform	oaeblU
+brings	qeajaY
clfeedba	bZknnU
pdetail	dofigU
psix	Ukdecp
pcharge	eZffaq
clbeing	fUeiWo
clsometh	mUbdfk
-bheld	UilYle
ngets	mZjkUb
pletter	nmUbWg
npublic	khffUl
-btime	ccqZgd
pmr	qWdffd
clelse	Ubhbph
-bfound	efffqV
crpossib	VjmenX
nweeken	pcbckV
presult	pWeYkZ
nday	XplbgX
ntold	pZbebf
+bhalf	VbpiWj
npossib	hhmdhV
clbear	pcdaaf
prequir	VoakVm
+btick	eokedV
pcar	gVffph
clif	nhlZVd
-bsay	opVaYa
preques	VikmgY
crfrom	pddeba
ptyped	pedfcY
ponly	pfdfhV
+bsalary	ZfcpkV
pweeks	pXZehg
-bappoin	ecdpYe
-bfinal	phYZjX
cllovely	Yeeepe
pproof	cldlhV
-bvague	Weecdp
pworry	apefdb
crthink	Vkeial
+bthank	Xbffpf
clpick	okjcVX
+2, #	XcpXZf
pconsen	VlipdV
-bend	medjVh
nstarts	hpcddY
pcan	edjfVn
nagency	kjidVd
pfeelin	bdefZp
nsms	cfbolV
nkettle	peefZa
+bdo	Vpnacg
cldelibe	ifZpcV
-bhere	VkfhZn
nno	YZbgpi
psam	beebcp
-2, so	mkdbVa
frhold	Vdhbll
+2, otherw	ZphcYW
crsaid	aYbdpg
clclass	cXfffp
pgettin	Vhhejh
-bapprov	bZYpdf
ptea	Vaiikl
-bshut	bibZcp
-blucky	pecedY
-1said	hXVVmZ
-blonger	gmfchV
+bdirect	fhgmeV
-bcomple	Wgccpf
cldone	YfZphd
-blying	bfffXp
cllying	bfffXp
pforwar	obVgoW
-bstarti	deeeZp
pfarm	ahpcda
nbecaus	fYafpd
clover	ZmlmdV
cldocume	dVgejn
cltext	nnahaV
nadjust	fepecY
cllatest	pldbZW
clfour	jiobcV
-bnearly	peXedc
nanybod	Yeefcp
-beach	bjnghV
paware	fjeboV
clsend	bpdbee
pphone	kXpmZV
+2for your	ghibhV
pwaitin	ocbjjV
clkeys	beeeYp
cltop	pWaddj
clcompan	acdebp
nruns	dnkdfV
pgovern	Zeddcp
crhope	aadefp
-breache	pXcbkZ
-bwent	acgcpc
clchambe	pfdcdZ
clslides	Viicdl
phead	nnfXVc
pcoming	pZYYjg
nvan	peeeYc
paddres	Vnddke
crminute	hgndfV
nreache	dfbepZ
+bfrom	pWfciZ
nhow	abYpej
nshut	jeleVd
clheld	bhpYdc
-baddres	bjaeYp
+2, but	Viadfm
clpast	pckdcV
+bcall	pbblXb
poffers	ipajZW
pexcuse	mffejV
clmarket	Vfkdjh
cloffers	pYaahd
nreply	kZpXcb
clreturn	Ydcefp
ntake	fpbcce
phi	YepcnY
+bleast	Wfeeep
clcan	XpmaVl
clreceiv	pdZbkZ
pscorin	pdeeeZ
nknow	VZmldj
-2^ in	naabVg
frfree	Xhpcfd
sivague!	hhibVf
-bpeople	cVfggo
crplan	cfdepY
pknown	Veedlm
crbeing	Vfagnj
+b@s	Yajbep
clbegin	Vaflbo
bsfor day ahead	eVjiec
-bregard	ffffpV
pteam	Veilgh
ppage	ZpdmbW
nwhatev	Wbpifb
clprobat	bXkccp
clshort	VljkjX
-bfarm	Vfnedj
clowners	pVncgX
nbudget	epedcZ
-3be done by	Vhdjeg
ncomes	bYhipY
+bwritin	pfZfea
pservin	ceYeep
pabove	eagdXp
pstatut	afefYp
-baward	pecbbc
-blady	Vhccfp
nemail	jeVpfY
cllyk	pbefeY
crlonger	Zeddpc
-1call	eVoYeW
+bfair	XeZefp
phun	cdYfep
pbremen	VkkdnY
clwhole	Vegdkk
+bwrite	lVZfcl
-bstrike	bfdadp
clhence	eeeepX
nextens	fpbffX
-bnegati	pdfdeY
cln	peaedc
pfalls	paZdmX
pready	Zagfcp
-2meet on	cdjkcV
nlist	XeVpbm
peditor	felldV
paway	pbdeZe
pthree	hkfjcV
-2till the	gaZeVi
-1meetin	VcYnah
-bshrug	pfcedW
crthose	Vficfo
-2you :	pbcbaY
nthen	pchfeW
nperhap	ofdfhV
ptook	YZcpjd
-bchance	knadeV
clslip	XfZfdp
nable	VfXclo
+2and tell	hjhVVe
+bmeans	Vefigm
clnumber	Veoacn
-2@d and	VYihdh
-bextern	iaejnV
nforms	elYeWp
clmaths	Zpcdcf
ppracti	VnlbYk
pshe	peifVc
ninterv	hkkiaV
clreache	pXcblZ
ntoo	XYmdpc
pwait	hpYcWf
cltender	ddhXbp
clpleasu	adgdpa
ngood	YYbeip
-1next	bbYdcp
rbappointment want-to-see-you	dVieef
neither	dccpcd
crvideo	Ybfepd
clthen	hVignX
pbudget	gpYZWm
clwritin	pbdgYc
+bhr	pZbcdd
-bconven	VleliZ
-bpaid	Wbjfbp
cragain	YdZapj
clsaid	bdeapg
-byes	mpZbcX
-bmust	VpebZm
-2, not	Vcbcje
nresump	ipcccW
+bplan	ddcfpZ
rbact please-do	fhfZVg
clshall	pWpYZe
-1a	XYVVin
-bof	hihghV
-bmanche	lfeekV
crplanne	YefjXp
ntell	cepbbe
+bgiven	Vkddpb
crbreath	bfeeZp
nclosed	pcbchb
-bowner	ebkVgj
bsfor day past	eccepW
crdrop	peeajV
+2to let	pfeccW
-brun	VbohYi
nchildr	pecgfW
pagm	eWfefp
-bok	apdkdZ
-1says	pcXXbY
crnor	bedeap
+btests	Vfffho
pexperi	fVmeej
clbet	aeeebp
plaugh	Xfffpa
ptogeth	pfdcda
clcrew	pehdZZ
-bhence	eeeepX
+berror	Wfefpe
nstage	XhYjpa
clmany	deddpb
rxact in ahead	fekcVf
+bjury	Zfebbp
nringin	pecafa
clupload	Xpdfdd
+2, start	ogZaVd
-bdeputy	idpdbX
phome	aZibep
clpostin	baeecp
-1meets	dbanYV
+bchat	ahYepe
ptuesda	medigV
cloffere	gindeV
pa	amphcV
clcheck	dpWpVe
-btimeli	deZbcp
+bphones	jedmfV
poffici	Wfeeep
clchurch	Vfcmcj
-brecord	ZpbeZg
phalf	kpYfYa
nwithin	Ydefbp
nk	pfeZeb
-bwindow	aolYhV
-2^ within	kdedgV
clmeant	edkdlV
pconsid	Xpdbak
ntakes	coYXpZ
crleft	bbgdpa
+bagree	dfepcY
clonly	cWfiXp
-bupdate	hZdbpd
+bif	olfbVY
clwinner	Xedcjp
-bmate	afeeap
+bonce	peccad
ndepot	Zffdpa
cryes	pmXfXZ
+bnormal	Wffeep
crnormal	Wffeep
pamazin	Zaffdp
ncollea	Vigcfo
crface	pdYfed
clhaving	WebYpm
pset	VhooZY
-1came	ZbedpX
nsaid	naceVn
-bnor	Yfefdp
nyard	dfddZp
creveryb	peadbd
crsecond	Vlekhd
+1@d	hiiVab
+bnotice	gdadXp
+bwork	Vblali
-bresubm	bpfdea
clresubm	bpfdea
-b:	eYjpeb
clmanage	jVhgeh
nshowbi	ffnbVh
+bannoun	jfcclV
clsick	Yfeecp
clprice	Ypfeed
-3finish until the	effpcV
pcv	ZVgfpi
-bshown	Zfeepa
phanded	Veddlm
nbring	Vamfhg
clher	jkVhYh
nfarm	nYoddV
flanswer	pddchb
+2, same	VYlbhc
-bsome	mVlcgc
-bnumber	Vldbgm
-bthen	mYhamV
psite	Vbbikp
nstand	WVdlkm
-bskiing	cbfbfp
-bbetwee	lWpaWe
ndare	dfeepY
+bmock	cebdbp
pnews	apabZj
nreally	afffZp
pvet	Zbeepf
-bconsen	aodmdV
clhas	eaahcp
pscores	pchfZa
nplace	bgchpX
-bstated	Vffepe
classess	dmnecV
crheard	Wcfggp
-bwanted	Zecapf
crhimsel	pbdfcb
pcalled	Vandhj
-bslippe	afedpZ
-bcalend	hmhbiV
-brooms	cdYeep
-babout	Vnfckf
pturn	hdgeoV
-beveryo	kWdpgV
-blookin	fmjiVa
pselect	Vjhcbn
nleave	almkVd
clnotifi	pWhcdd
-bkindly	jjideV
nfar	Vaiepf
crasked	Ycibpc
crconfir	pafbZg
+2with your	Vobfeb
clull	pYffec
ndate	cmXepa
+2, so	egVdei
pvolunt	mVgnbc
-breply	kmYbkV
clview	bpacee
+bsorry	Vddelj
-2give us	nYehZV
-2heard by	gVedje
clnew	gddcXp
pmonth	apaidc
pwhat	Vdfkme
-2is back	Xeebdp
crlegal	ffcofV
-2until the	dZVkeg
psystem	gikhfV
nsend	dYpifa
phad	cZgepc
clexpens	Zbfefp
ppayrol	dfceZp
nlittle	bebepc
clwife	Vdfnam
+bbest	fpdecY
pchef	Vjcdli
-bintake	beaiap
crpromis	pZdbcf
nmakes	lemeeV
clchildr	adeedp
-binvita	fjhekV
-bapply	cddfbp
-bmaths	hpcdbZ
+bmake	oafVdk
cldate	figYVo
-2to the	kjVYXf
+2: you	hXfVkZ
-1throug	Vigifc
+2or @d	eapeea
clsays	oVhdgb
+2you get	pedecY
nallow	WicZgp
ntips	ffWfep
psadly	bbhfpZ
clline	beZfdp
nby	eaphfa
crsaving	ZVffml
clnotify	paeejV
clmark	mddlcV
+bwant	Vghffk
-brecomm	Wefpcf
-2call by	kaeehV
pbreak	dbbped
phand	jglahV
-bhearin	kgocVX
nout	kcVkid
-bevalua	fefpdX
-bonsite	ddpeda
+bcommis	lfdelV
crmust	gpbbdZ
croutcom	peajbY
-3not come on	ZcVbhl
npresen	Vgbdoi
+belse	bpdeag
-bopen	WpZXjh
-2back the	VcaZkj
crhalf	XbfjZp
ncould	cbbhpd
pchidi	dhffVo
+bthem	bgmiVg
nshould	igiifV
ptalked	njdaVi
-busual	pdddeZ
clparish	jchkdV
+bnew	iYZcpb
-bcomes	pWZeaj
pmeetin	pdfiaX
+bgo	chdpdY
nreach	hkakhV
-bam	acnaZp
nupload	dladpW
-3applic close on	aceYap
ptick	pbeeea
-bdesign	debpea
pchoice	hccbpa
+2if you	XnhaVf
clfreeze	effepW
-breconv	cfcpdb
clsign	YmXbcp
npasses	cpedgY
crtaking	Xpbedh
punsign	cpbfdb
clroster	bdcfdp
pchecki	pXbfmY
cllogged	efffpW
nfelt	aebfpd
-bpoll	epefeW
bsbefore time-only ahead	kVgfjb
pmessag	dfffWp
cle	pbgbjW
cltable	cpfffX
+bthen	pfZfec
pthanks	hVkefj
njury	addedp
+2and @d	VYidgg
pchild	cbcedp
-bas	fXaaph
crsay	cffhpY
plink	VomiWb
-1begins	addbZp
pelecti	peYaeg
-belse	Vcicog
nused	pfdjYY
flsoon	pgcbea
prefusa	pZbfed
cldesign	cdepdZ
ptapes	pecfeZ
clerased	Wefffp
-blunch	Zchbap
-2opens on	bbcaap
clclosur	efeaap
psms	peddac
nattend	akpccY
-blooks	deYped
cldue	YVZmko
-3later than the	pceeZX
nwants	ZdoZpW
+bhim	Yefddp
pteache	hdddYp
+2and let	kalVaf
nverdic	bbfbpd
bsuntil period ahead	deVjag
+breceiv	dfepdZ
pposted	cdcecp
clbecome	pcccfa
cllondon	bepkcW
clapprov	eZVoch
pthings	pdZcZi
penjoye	aaphae
nsent	VcXkog
crlettin	pecXch
crpeople	jVYiih
crread	Yajpdc
-bs	Vbnhfh
-2that is	bhYVkg
-bnormal	pWeaai
clotherw	pebebc
psound	Vlfedl
crform	kjdeiV
-bbefore	cpbbbj
clbooks	beebep
+2, said	pbbdZb
nwhoeve	mefkcV
pshop	jcVjif
psat	peddae
-bgreat	apZcnX
nwho	miVegd
phard	cdefYp
clcatchi	bfedap
crcourse	Xfdfep
precept	eecdpa
clwritte	ggkckV
nfine	lVicWn
+bdid	Zdedpd
clthat	badgpf
-bsaw	aZdbpj
pweighe	fepeXb
-bhome	fZcZhp
-bwould	Vejalj
-bpassed	acdbpf
pquery	Xfbeph
clsafety	dpeefX
ntouch	Xbjpbe
clduty	eZdedp
cllooks	eeYped
nwant	npaabZ
pcould	ZjhnVg
crclose	hglcVh
cldoors	deZfdp
nmind	bfjdWp
clvice	bcfpeb
pcondit	Vlcdcn
rxaside within ahead	ghYdVf
crall	mVcXgm
nspeaki	efpfdX
clconver	hdpcfX
clworkin	YpWhVm
crlike	chhXpb
pbeing	bhgaWp
nminist	ohehcV
-bpermis	Yfeeep
clgot	gkebmV
cltalkin	Vdjlgg
-bwhere	pdeZed
-bhands	Xiecdp
-blooked	YeepiY
rbaside stands-still	VZZalg
nregard	mpYaZb
neveryt	ekaeVm
pwrong	pdjZaa
pmust	jehaVl
-2as of	VeWcmc
-buntil	fbapdd
+bmentio	Zfefpa
+baccept	Vogchc
-bcosts	Viffem
clmember	aYanZp
clagency	fVheen
-2not say	Xeeebp
+2you would	WYgcep
clcard	YjheVm
crmake	pcbYdh
clgave	YffhpZ
nupdate	bdfepa
frgive	jmdgVe
-bhang	pefecZ
-2it within	Vhekhi
+bleft	XeldpY
+2and not	oicadV
+bbooked	efpfdX
-2closes on	emWXVi
+1has	VbaZkh
nsystem	ddjXpb
-bagency	kVhdck
nmood	dfepcY
clacknow	Xgefpc
+bhear	jgflVa
-bowners	pYeddf
crmanage	fbkbVm
-bchurch	Vfenee
-2said the	Vffhoe
rxanswer for ahead	ifVXhe
clruns	bedmVj
-bmarket	Vehdeo
nsometh	YYipma
-bsign	bpYbei
psomeon	Vglbhh
-brankin	hcfpdX
plate	Vgefjj
-bwritin	peZgZd
clchose	efgeWp
+bemail	mgViea
crclub	deaeap
nwhiche	giecVo
nknown	Vdendj
-bcast	pfedbb
+bquite	Xeffpe
ptill	pdhYYf
-blettin	pfeedZ
clpassed	icddpX
-1not	aYWVmd
rbdenied they-will-decide	adfVjh
clcome	lYpdYe
nsample	ffkeVl
clmeans	pieeZY
-bdispen	eeXeep
-bnames	pjWjaW
crhad	Wecgpf
+bsince	apedde
clgratef	Voiffc
cltest	Vkmcdf
nkindly	jcpbgX
clplaces	jpecYb
+2we will	ifcbVh
nshall	dlcgVk
+2, not	mjhXWd
nchosen	dcelWk
clmatter	icfoYa
creither	oYcgWk
cr@t	nbnWXf
craccoun	Ycffdo
ntherea	ebdfbo
clpositi	ebjcoY
+bcome	eilcWe
+btakes	coaegc
+bbig	Wdoeef
ncame	odbdcd
-bgovern	ddaoha
clapolog	feefoX
clportfo	bocicZ
clapplic	iWZlle
nthem	dXoifd
nmark	ngdeWg
-bhas	Ybdheo
-bspeak	gdogdW
-bfinanc	Weboah
+bsharp	ddoedZ
prestar	efeoab
pfittin	dZcffo
nspoken	heffWn
cladvise	WcgnnY
-bappren	deXfeo
+2, by	ijdWeb
pchance	obdddd
nhappen	dcbeod
clbed	ofefeW
crreach	Zffofb
+bclosed	adbcfo
clhang	oefeWg
-3to you on	meidYW
clmeanin	mckfdW
clhears	oWiecc
rbaside step-only-if	ecnWWe
-bfiled	Xdffeo
clfiled	Xdffeo
clquick	YcoiZh
clnot	Zcacmo
clso	migefW
-3you know by	hWffkb
psift	obebde
cldecide	obbcib
-bhols	adeceo
rbanswer no-news-yet	emddXW
clprovis	oegcbb
clchange	bZcajo
peligib	ckimdW
-1closes	WiZfYl
crhall	adodbg
clalong	aZoffg
-bwhat	kdjalW
cllaptop	dabffo
cltrain	Zbeaio
cryea	obeedb
crnay	obeedb
+bplaces	ffXfdo
pmet	odcbce
preplac	hcjhjW
nhelp	amcdXo
cldinner	bdgdao
nlatest	ecaddo
psessio	efodbc
-2appoin on	iaYihW
-2decide by	cYednW
+bspeak	idfofW
clright	cfjhoW
pcommun	jdbaYo
nergo	Zdedeo
-bnewsle	Weceho
-bsays	cWmakg
+1you	gheWfe
pinbox	Wahfho
nnames	meWogW
nneeded	jbZdZo
bs- span ahead	gdWeeh
nwire	ofecca
psame	adoigY
-bwritte	WioboW
plapses	cedeao
-2all of	Wdlchc
+2i am	gWfZWl
rxsuperseded - ahead	iWaceg
pthis	Zfgebo
paudit	oeeddZ
punder	Wjbjam
clamong	jeheWk
-2sits on	ecZkWb
pclient	Woiahd
-bsave	Wemeaj
+bcode	Woeffd
clharbou	Wajhbo
crmuch	bedfao
pahead	fbofac
+bshe	ofXWal
mshold	WcYang
+1is	bfgWeh
crstill	WobknX
-1twice	aedgoW
cllooked	ZeeokX
-2hear on	giWYfe
-bcome	fdodWh
pstairs	befgoY
noutcom	acaoge
crpublis	oddfcb
cltruste	dbhoad
-bwebsit	efYeao
clwebsit	efYeao
neaten	oecdca
-2it till	jhdibW
pring	gdcZob
px	efZddo
pfellow	Xbhfdo
nelsewh	ngbeWk
pevery	ieWnde
clbeyond	oeeedZ
clreappl	bdffco
-blast	Wjdbkk
-bgradin	cffofY
-bowing	Zffaeo
nterm	ohbceb
psugges	cleelW
naccoun	mWceam
pportra	aodeec
crothers	Xidedo
nworry	hiocaW
pagreem	Yobedf
ncvs	eebfbo
crplace	dhohYa
n:	Wcdlme
crchat	ZigeoW
-bproces	icenWe
-2at the	hgWbjb
crso	chbmWl
clfair	eYeafo
-1deadli	ZoadaY
+2, since	Zoeccb
-1takes	kYcfWf
+btold	eZfYof
clpost	eWhbjk
+bfree	hdklbW
pinterv	Zgobja
clplace	agjmhW
+breckon	ofefcY
pbrief	bjjejW
norigin	ncneaW
phr	fdcfob
+bsignat	afceco
rxsuperseded for ahead	Wjddhf
-2starts on	Zdacao
nfile	Xlccao
+2, it	gbbWfi
pname	Wkkhge
-2meetin of	oecbXa
clwrite	oacXei
prest	ofcYef
cllive	enWcbi
+2is not	WZkddi
nholds	offfYc
-bbakery	dYffdo
ntaken	jogdaZ
-balong	Waoggj
pelsewh	Wlffdk
ntype	cfeodY
+bbrothe	XdjmlW
-bjob	kabbZo
+belsewh	eeefoX
+1of	gfYWeg
-bfell	deffoX
clfell	deffoX
-1no	khacgW
+1will	YhfWkd
-btext	olZeaZ
+bsent	Wicdlg
-2people on	cfaZbo
clsite	Wcoaao
pwish	eoffdY
pview	bbodlY
-bbursar	ofeeaa
-bdoj	dadfdo
crteleph	obfdea
crsigned	Yobdci
rxreview in ahead	djfgfW
-bwash	cfeodY
clwash	cfeodY
+bable	odeeZe
-bbank	hocbae
-3from us within	nWedeW
-2so on	dYWajh
nanswer	jWdhYo
-binviti	cddeob
clnight	beccco
pmarked	jcfocX
-3@d instea of	ZeZfob
noffers	igdaXo
-bconclu	bbfogZ
pexpedi	aegfoZ
crpush	ofbeea
+1please	boZZbc
crlater	kmYhgW
-bcheck	goWjZc
-beveryt	edXojZ
crgreeti	afdebo
nforgot	ofefab
cldays	bdofae
-1allow	odecaY
-bshe	fhZhoX
nthroug	lfahlW
-2# ,	WYjaYi
popen	ZgigWm
crshout	cfedao
pchat	Wnldce
-bmove	ibgeoW
nwhat	jWgena
+bover	Wilfic
nfinish	ndcdkW
clkindly	aodegc
frsorry	adffbo
+bshift	ffocac
pbroken	leeelW
pphones	beddod
crcantee	Yfefod
-bwinter	efedYo
clwinter	efedYo
nchoose	bdoXid
-1wanted	YechnW
ptyping	mfkecW
+b@t	fZoZdg
pniamh	dfobab
-bphrase	obfead
-bgcse	Wgfeeo
clgcse	Wgfeeo
clsometi	oefbiX
pup	fioZad
msimmediate	Wkmadc
-bnorthe	eeceZo
-bcoveri	ffffWo
clcoveri	ffffWo
nmean	okacWe
-banothe	bealoZ
-1answer	klYWWa
p;	oedfWh
-bwhile	afffao
clrumour	Yfffbo
cldeclar	doeehW
clphone	oamZfW
crcontra	jeZeWo
clhimsel	oaeedd
phappy	Whgkfg
rxaside by ahead	jlXgWZ
+bcomp	cfdoZe
nread	ccfcoc
pfeedba	fYaZoi
crchoice	cffeZo
-1wait	Wdfikj
peveryb	giaenW
nwere	mWYXlk
nprivat	kedoYY
pforgot	gdZZdo
-bremote	decoda
clgood	igdiiW
nperiod	enWbhf
+bnote	Wfffhm
crby	Xbfoei
nweek	Zefbeo
clrecomm	beeodc
pbin	Zfbefo
clowner	mabWgl
-bhopes	ocddhY
clhopes	ocddhY
pmade	gmjhZW
-bcompla	Wfffeo
preachi	ebZffo
pthursd	odalcY
poutcom	kcmWdd
nrecrui	decaod
+2and everyo	idckbW
claftern	ceoegY
-bsalary	dfdkWm
pran	oedfba
+2, on	oYiWYb
-b^	odebfd
-bput	oiZWkZ
pdates	bifhWk
phours	Wodifd
crsays	kddcWo
pportfo	ZdhoiW
crlist	Whoegc
-bbirthd	deZedo
clbirthd	deZedo
-bcommis	Zdeobe
-bcalls	ldmWZf
rbappointment i-must-act	ZWjgZe
-3to know by	dneeZW
-bgarden	becedo
+2, our	najadW
+bpush	ofbebc
-2begins on	bdbcco
+bbefore	eoYZeh
-2^ until	oXehcZ
pconseq	cZffeo
-bhall	feZfco
pslow	Wdcmji
frthanks	fadcfo
clservic	dbdloW
pvery	ibgdWm
-blasts	XXhobi
nfound	iefdWn
+bends	Xeefeo
ninspec	oebdeZ
-3us until the	odfYdY
+bwent	eeeeoZ
crbetter	Wememb
-bembark	ceedco
preach	Zffeoa
+2, accord	oeddaY
nregret	adeeod
clride	cfofdY
-2will be	jbibWd
crsure	mfcfWi
clchosen	ohbffW
-brecept	Wcheeo
nback	gibWkh
clskiing	ebebeo
nservic	deWihl
crcould	Wdfeog
clagenda	ofaeea
crsketch	fflfkW
crringin	Yffdeo
crunsucc	ocfgbb
ncorrec	Wfeeoh
cllet	bogcec
nmsgs	kfdoYW
nauntie	kfdoYW
crstage	Xgojcb
clenclos	Wlffic
crbreak	Wflcel
-2number by	ZoeddZ
crwould	Wiacio
-3start on the	caZfeo
pgiven	klbdgW
clforwar	WhgYim
clturn	mfkdfW
clothers	cdYjao
clhols	aefceo
-1or	dYoafW
-3meetin on the	ecfmYW
+bother	Wibkig
cllasts	WWhobk
-3your decisi by	ZoefbZ
clmill	gbeeao
+1instea	kfhZWa
pfill	Wljfde
-bbrief	becddo
clcompla	Wffffo
-bguaran	oXhedd
clguaran	oXhedd
pdown	dohbgZ
+blike	dbhYof
phaving	cgofca
-bchecks	Xdhoec
nbea	kfdoYX
+bapplie	Yeeodf
-3from you within	Wmfedi
nopens	odfdeb
+bput	Wfamle
nbe	Wjdjgg
clstraig	oeeeac
clcvs	Zdaodf
-2close on	ejWeXi
pteleph	oebggZ
+bmistak	goddZZ
-bfill	dabfio
nfive	ojdcZb
crare	dfZeod
clarrive	Wachnj
pmay	lfglWX
clsadly	Yfffdo
ndates	efhodX
+2, you	gWbhfh
-bbelow	Wcbenl
pwhere	oabdch
-3, and on	oedbcY
-bwhole	dXgego
-bpublis	odcbgc
nleft	fbddob
+2: that	odbdZa
pinvite	chocbe
clninety	dfedoZ
+bpresen	WnbZcn
clthree	XhneWl
pjury	jjcmYW
-1waited	XcfeoY
clfailur	Zofecc
cleveryt	ecboed
pmovemb	kfffkW
+bthere	Wiedfm
pmachin	dngkaW
ngo	Wkfeek
-2, is	jbgkaW
clorigin	Yeccog
pconclu	dgdlkW
-baudit	afeeco
-bsearch	ddfocb
-brelief	bebfco
+brankin	efbaco
-bthat	iYahoc
clland	hfcZao
clalways	Zcefdo
clcoming	hbfWfl
clsecuri	lejhdW
pindivi	Whefhl
clwhethe	ZXodfj
clsomeon	hWfZli
cranothe	acebeo
phiring	iggjWf
pweeken	Wdgejk
clconfir	oagfcd
cldirect	mYhleW
crcompet	dfoeca
+bdelive	clbliW
pbase	Xodecg
clhey	coafef
-breleas	oZabia
pco	oecdbe
-bdown	Wddhhm
+bvicar	cjendW
-belecti	aedcdo
clturnar	offfeX
+bmaybe	bfdfdo
-blive	dmWddi
+2, decisi	WdibYl
npop	eidfWn
-2yes by	Wkfegg
clrefer	afefoc
-1from	WYadmf
-2back by	elddZW
clowing	aefaeo
-1place	Wclgfb
crgeneva	feoedZ
clre	Ygddoc
clteache	hadcdo
clinto	gdbhWo
cl's	ffbhWo
pextern	medeWk
+blove	Wkcccn
clopened	jffekW
crbut	Yebdoh
clfollow	gYeaog
pable	Wefjbn
pcase	eioZcb
-1was	aaWYlh
+bward	Xbkbfo
-bended	hfZeoZ
rxact from no	dcZdYo
clexcept	cdaeeo
+btrue	Xeffoe
crrole	Wegehm
-bhead	gkgcjW
clbank	hmbjWc
+2will be	Waaame
crfree	oWoeWc
-3visit on the	adocaY
pdraw	Wfcjgm
nexpens	efeeoY
pcommis	Yoffdf
papprov	WndfYn
nfree	iWckgh
-2, but	oeddad
pnewsle	addfdo
-2availa in	dfZeYo
clbetter	gkWdcl
-bfirm	dXedgo
+blegal	bfeofX
pmate	hhWekf
nbeliev	occdZg
pchair	oafbgc
clface	XekeoY
clcentre	agfcao
-bsame	edocce
-bdoubt	ffieWj
-bnotify	mceekW
nwill	fcbocg
clsync	oedfbZ
plinked	deWkbn
+bstoppe	ZfefoZ
pright	XohgXh
nreads	bjdcoY
+bstraig	oecfda
cldiplom	cofedZ
clchecks	Xdhobf
clsigned	WobZmf
preserv	Xgeedo
clinvoic	Zedfdo
-1that	glYfgW
preport	hWejXn
-bwe	jWfjnY
-bway	oZdecf
-brefusa	oYefha
nspeak	ececoc
ncompar	cecofa
-2it on	ggijfW
+bavoid	eYfeeo
cravoid	eYfeeo
peach	mckZjW
+bfix	oYefee
none	hhkdiW
pan	ckocXc
-3been promis for	becaXo
-3takes over on	ddcaco
cland	oegfZc
ppartne	kWigbi
-1become	odbaXY
crwithou	obbdef
-byours	ecmckW
-1be	fWgXfg
clstill	oWehce
crmail	igdWej
por	Wijcig
clseen	Wbgfeo
cltouch	oaYeka
-bthey	jWdhmc
-2decide on	lcadWe
nneithe	deefoa
-2finish on	adfWam
nchair	lamWkW
-3@d , and	oeeaZd
clhall	bedbeo
-bmill	cdgeao
crcan	jkobZW
phope	bZdeoh
crreturn	odfbdc
clterm	hiaaYo
-bchair	fceoad
nquick	ajfoaa
-bn	oeaedd
rbact i-must-act	heeejW
psteps	ogjXbd
nand	afedoe
+2, could	hgWeWl
crfile	Wffnaj
-bshow	XgoZdh
claim	oYfdhb
preturn	obWeal
crwhenev	cffjmW
-3you on the	eaaYoY
+bd	oeeeba
crd	oeeeba
-bchase	bcffbo
-3to you within	oafecZ
+bplanne	befjXo
prememb	oebcec
crlol	iifdkW
nstop	gaeeob
clfounde	dhmkbW
nend	ofcfhW
-3, in the	Wjgdci
nhybrid	fedeoY
+bforema	nbkeeW
clunlike	affebo
-bgig	efodaZ
preview	mfjhcW
pmakes	oefeeY
-bgather	ZeeogZ
clgather	ZeeogZ
pb	cgbcdo
crclosed	Zdeeeo
+bwine	efodZa
last	kgfWee
-bturned	cedeob
-2instea of	YefemW
-bhope	ZekbXo
pdispen	eeZedo
rxaside not-before no	jchWec
clhappen	mdhWbh
+bsite	eeldkW
bsuntil day past	aefeob
crnot	Xfdbgo
-bward	hdkWZl
crpicked	odedZd
nlegal	Wfdicm
ppour	odekYZ
packnow	gbfoeZ
-bcounci	jaWnbe
pshoot	lfejeW
nhis	kcjWch
clchase	Yfffco
-btxt	oeefeY
cltxt	oeefeY
ptwice	offZeb
pwarden	fedeoY
clrespon	ocdiZb
naccide	eZdfbo
crminist	bbffco
naware	ogefZZ
-3to you by	lWffhe
poh	Zboeff
-3a decisi by	icedWh
pminist	Wlbdlh
nsay	XWkjhj
flwait	naXZob
nselect	dbdlWk
cldated	Yceeof
pcome	bkoabc
rbappointment please-do	cYocWf
clonline	WmZefl
+bcould	cdgdZo
clshift	XYoYik
-bchange	dccbgo
pneeded	jmibZW
-bturnar	odgfeY
nready	bicdbo
+bsigns	Yffoec
-bvotes	nechZW
crchosen	nZmecW
pends	ndejcW
ntalk	ZjZWjo
nseven	feikWh
clhonest	ogdeba
ndecisi	bWcfmk
clchoosi	oeefdZ
pget	oYmbgX
crtwo	Wakhjg
nmanage	ddcZfo
clgap	dhjekW
clusuall	oXhbZh
clyour	Wlhdgg
+blikes	offfba
+bnight	Wfjefl
nthings	Yagdoi
+bclosin	eYjeoZ
cldownlo	abfffo
poffere	aohedc
-brang	Yebdof
-2back in	Wlaeje
psubmit	knchWZ
+bword	jdcgWl
-breopen	bdecdo
psing	deofeY
nshort	ecoeae
pretain	addefo
clnursin	ckhekW
nbroken	kbjkdW
-2will hear	ofedbZ
-bsuperv	Wdkici
crstreet	bZcfeo
+2, he	cmhWfY
-bstands	Wklgcd
rbdenied open-ended-time	nWaZYd
crright	idfjgW
nseen	bgccod
-bbranch	gehmWe
nstill	aclaoa
pdigita	kejdhW
-bmainte	aecfeo
-2starts in	deaeao
nadd	fdfjWl
-bwhethe	Zddfgo
-3leave on the	Xeccdo
pbonjou	dekfWl
-bwithin	hfdijW
-3letter by the	ibfeWi
phoped	oegbfZ
+2, she	kddWfd
ncandid	ekboeZ
npunctu	efobeb
clrun	bbkhWj
nstraig	meihaW
-blongli	aedoea
crthey	gbbeod
clconclu	jaeodX
pmeet	ecofZe
noh	dcYfoh
+2, half	Ybocbb
-bagains	Zefeeo
pcourie	Wegfkk
clabroad	cfbdeo
-bwife	Zeeocf
clpapers	ebYloZ
cltheatr	denWjd
clable	cWcdnk
-bno	oiYbcg
ngroup	afddco
clattach	Wmfeff
-2she said	mecbbW
clwould	Wjlahh
-1hold	Wijcia
clhour	cboicb
nreject	foafeZ
-btechni	XeokcZ
clashore	aefbdo
poursel	oddedb
-bexam	YcnWhi
pthinks	ohafab
-btrain	gdZcdo
-bpaymen	abfffo
clpaymen	abfffo
ntalent	djoebY
-be	ocddga
-2one on	kebWai
+2: my	flcjYW
-2opens in	aebebo
+2, as	cmeWfa
clfrozen	efkfWk
crwhethe	oeadhb
clrang	aecdog
pkitche	ebedco
cldrivin	Wdggki
-bstays	Zeobaj
preply	jdmWkX
ptimes	ajoddZ
clanswer	ohbcfd
crwithin	Wedihk
-bcourse	oebach
msrejection	Wbaakl
nrememb	elWfej
-1closed	ZecdZo
-2ring you	cWdcji
clquesti	Wocdna
+bnever	edeeoZ
-bhangin	bffeZo
nlater	gWgmed
-2not do	ceWcle
-bservic	fcWhlf
pweek	lkcWZh
clnobody	hcbZao
-2answer in	lbcafW
nget	jWelZh
pclerk	ecbhao
pprocee	Xeffeo
+bmight	Xddfio
pthing	bobhYh
clstaffi	oafeeb
clchance	dlblfW
pdead	oddeeZ
clclient	hWfdjh
cllog	aoffec
clpaperw	hZeeZo
-3closes on the	bcabbo
clinstru	idodbZ
+bdebrie	beeeao
cronce	lmeddW
pzoë	ofdeda
pwhethe	jgiYWh
+2, once	oebdbZ
pnod	Xfffeo
clspot	Wfedjm
-bwith	abohhb
preadin	cZheod
psesh	oeddcb
nlaw	ffeeoY
nletter	cZXjfo
crgettin	oaffdc
nhearin	Wocbek
cllandlo	Zfefbo
-bbegin	Wagkcm
-bhalf	WgjZfk
-bdies	doaecf
cldies	doaecf
clwhen	aYogaj
-3it will be	jdibWc
pconfer	oddddd
-2back ,	odgccX
pdoes	odeddc
nassoci	Wncfie
crspeak	hdhlfW
-1writte	oXZebc
-2see on	afdaao
-3to see on	afdaao
nroom	hZoiXd
ptell	ofYZbh
nairpor	oegcba
ngreat	edeeao
-bdownlo	abeffo
pface	aeofcc
clmornin	Xdoecj
clnicest	ffZfoc
-boffers	hbeeoX
psir	jebeoX
-2: the	maWXec
-2me on	dmhWbY
crsessio	egffXo
-1been	aecboZ
-3me on the	hdjddW
+bsucces	beemmW
+bwhenev	Wibcjk
-bstage	ogYnYY
pchased	ofeedZ
+btheatr	dfffYo
-bsms	odeeeb
clstanda	fdddoX
pproces	Zaeojd
-btaken	Wghffk
+bsome	Ydbfeo
-2wait until	khcbgW
-1commen	adcdbo
-bpdf	boffec
-bman	Yffcoe
nenrolm	membbW
pofferi	ajYfao
pmeets	lfWXYm
+bleader	ebfaeo
-1offer	WeYeii
-2result by	gXedWl
-bdays	XcmbWm
+bappoin	jeeZoZ
-2due on	eWahmg
+bhouse	Xdeeoh
+bbeliev	bcfeco
nplease	eWjfgj
nowner	ndfieW
pcaught	dejfmW
-bproof	ekdfkW
+bowner	adoach
-3not later than	ekddWd
clpeople	mWYehi
nthis	ecWhlj
+2after the	kZXWgb
pnot	oeaecg
ppasspo	aoeebg
phygien	eeofdY
nsorry	aZfcoh
-bsolici	dfYfeo
cljoin	caieZn
nsat	kelfaX
clundert	gZffnb
clagreed	ncehbZ
clparkin	aeceen
nfirst	benXej
pozols	ffffXn
nadmire	ffffXn
ploved	hXhcih
nquesti	lnhaXZ
crorigin	Xhefkh
-2office :	ddXecn
+bstuck	ffXfne
crstuck	ffXfne
nsix	mfjfcX
-bedit	Yaggfn
cledit	Yaggfn
papplic	jajjXf
clfunera	dfedbn
clcase	ifjjcX
crnothin	Xdfejm
-brunnin	Xaggli
-bbooks	bfecen
pfreeze	ffffXn
rxdenied - past	defenX
+bthroug	cdngga
pasks	denfeZ
-2more than	iXedYi
nhold	dZedfn
+2, now	acccnZ
crstand	neddeb
-bnon	necacf
pplease	Xlncbg
pcame	Xjihkb
-2lets say	fjjdYX
clpermit	ffcadn
+bmate	necdhY
-bpartne	ibbnfZ
+bhall	adndai
clnights	ceceen
-bspoke	ffednZ
-bchats	YfnZdi
crbank	aiddan
nshift	Xmbchj
clopenin	YhmcXl
+1came	Xdbemf
crfurthe	cgnfZd
crhappy	aeefcn
-2, the	jajXeY
nwife	nedecc
crcame	Xdbbnj
-bcareta	neefeZ
pgradua	cjnZgb
nrun	nceedb
-breally	Yeffne
+bhappy	aedfdn
+bteam	Xfffgn
pemail	bcZamn
-bproper	jgekdX
cls	icimeX
+2and write	Xefnbe
precall	denehX
-bsafety	dnfefY
-bruns	ZfcnXj
rxreview on ahead	gXidcd
+2, at	jbjaXa
clsigns	lcciXe
nunlike	cXgfkl
pteachi	YkndeZ
npage	feXdjl
clgirl	cfenea
nsure	mlXebe
+bfour	jenbdY
-2to be	Zdbdnc
+bat	mXnXhZ
-2you from	dfddYn
ptransc	bnbhgZ
+buntil	edcneb
-bfroze	efffnX
clfroze	efffnX
-3rather than the	YebenZ
nbus	eXfffn
pblack	Ynfffd
pturns	Xeifhm
clenvelo	jnbfbX
pplus	Xeffmh
+bminute	cdnhae
clkeepin	iffflX
-buniver	Xeeldj
clstuden	efeeZn
-bhand	YkXghl
rbappointment bare-request	jgeXXh
-bfurthe	geZbnf
-bmark	jedmdX
clduring	neeecb
clfourth	kfbfmX
-bdeclar	gkbekX
ncommen	nhdabd
crcalls	dfenfX
clfull	cgecbn
ppolicy	neddcd
pworked	Xfdfhm
-bforema	decmkX
-bwaited	leffjX
crgo	cjimdX
clchair	dbYnYl
claway	Xgahhk
nphone	kcdlXf
nenquir	nZcecj
clchats	YfnZcj
-bmatter	icfnbY
pjoinin	fcZfen
nright	geXifh
-2run from	efbaan
pbishop	ejZacn
-2shortl :	ZdbnZZ
-2give you	Xnffdb
nteachi	jeXdlg
+1any	Xcddig
-bninety	dfednZ
+bask	eZndbi
pmost	lkecfX
paside	Ydfned
clstands	Xkhgfe
pnon	adgden
-1took	bcecnY
-bpay	Xeefen
crshop	Xclebm
phow	ZgfkXl
nhear	jXbjXn
frsoon	dnafdf
-bit	ihgejX
pallerg	ekhdiX
cldeck	bneeec
clupdate	naddfe
precent	edZfen
+2, two	Xejbcm
+bapprox	ffneeY
nremain	ncdaid
clseason	gcbddn
crpayrol	fneebd
-3seeing you on	cbbeZn
clown	lbYdZn
-bweeks	abfneb
pcorrec	mejfdX
-2you within	ihedXa
-1anythi	aefeYn
crpositi	iidieX
-bscenes	Xnffee
+bthree	cceccn
-bcarry	eedaen
clcarry	eedaen
noffer	ahZani
nsift	cfddcn
-bprovos	Zcfnee
flhold	bndhXh
-boccupa	XmnedZ
nagain	fdZbnf
clgaller	afeddn
-bteache	jYdcdn
-2office until	baeeen
-3the office until	baeeen
-beleven	dfeenZ
-3to me by	bncdaX
nput	ghbikX
+brealis	eegenY
nsigns	ncedga
-bgaller	Xeedlj
padvise	bjffXm
panalys	eacfen
-3, as of	eecfnX
crshould	jhchXg
phybrid	Xieddn
cltwo	Ynaebl
crgone	Xdbekk
nbut	mecaXn
psaid	ngfeZc
nround	Xeeibn
pthere	nkXbag
-bcollap	Xfefim
+2to get	jjfdaX
+babbot	Zeffnb
pkel	efaden
nring	mdaZXn
pleads	affnce
phistor	gncdda
pbook	Znnaab
+bterm	nbdcce
crlove	ceecdn
pspoken	hndbbd
-2by phone	Xckfkd
-bnews	eZdcne
crends	Xfeelh
-2they said	ddeclX
porigin	Xkedjg
clchild	edbfcn
clsignin	aneeec
pautoma	cbecnf
+2, just	ddndZZ
-bhears	nXiece
pbalanc	dcdeen
pnice	cfbgbn
nrefere	Zgnbcf
-3i asked for	ZceeZn
+bthird	beneeb
-2^ so	naddcc
ppositi	ahnaee
clapprec	Znffee
pold	bnjecZ
crphone	madlfX
+bdecide	keeYnY
-2open for	cneeea
clstays	binbZe
clcould	Ynjbic
ncreate	eYffen
nconseq	dffeZn
clhouse	eebddn
-3you come on	ddnfdZ
cldesks	bfddcn
-bstep	ZidenZ
-3to see you	eemegX
clprinte	acddhn
pspoke	jmXadd
-bsees	Xfhkdi
pknife	Xnfffe
pattitu	Xnfffe
+2as i	Xedcif
nany	lmXebe
clconven	XejnhX
+bdoes	feebZn
-3close on the	abacdn
ncalls	dfebcn
-bthumb	nffdda
pforty	cffnea
nmail	fYdnZh
plook	higlXZ
ncount	gZeenZ
nweekda	nhcecY
clbranch	hdglXe
-bgettin	nddedd
-2we said	afffnY
nwelcom	Xkaelg
-byear	XclgXn
clpack	Xdfcll
+bapplic	dZYnmc
clengine	Xbdmek
-2them in	Zddean
+1the	ebZcnc
-2out on	iZdeXg
ndown	YYfgnh
+babove	Zbfefn
crportal	mfdeXj
-2^ the	jXXXlX
clswore	ndefcb
pdirect	eckfXl
-bcandid	nYcXih
-bboss	lfYiXg
crwhen	Xecekm
-bstanda	gdddnX
pcathed	lfdfjX
clfleadh	cfecbn
-bteachi	Xmecgi
crsignat	cfcecn
nten	nbaeZj
-2say the	idbciX
pinsura	adgean
clplaceh	aaafjn
-1people	mccciX
clrequir	XkldXj
nman	Yfdefn
pmoving	lbnaYd
-bfast	Xnflca
-2meetin on	XbkncX
clexam	Xcmfge
pagency	Xfbekm
clreally	Xegfnd
-bwrote	hbedna
cldean	ncciaZ
crbrothe	cfjmdX
-3the course of	necdbZ
nintere	cedddn
-bduring	feejjX
pappoin	geYdcn
clcode	cnffea
-2: within	flfcbX
phe	nccgZg
-bwhen	aZnkbf
-2usuall takes	nefbeZ
rxreview until ahead	Xcgggh
pheads	ZelhmX
crperiod	YgnjZb
-3from me on	jjabYX
-badded	efdnXf
-bnight	ccdcen
frpapers	Xlijbe
crdinner	dednad
-2course of	necdbZ
pclick	enffdY
+bchange	Zfinbb
crchange	Zfinbb
ppostin	defenb
pkeys	Zedfen
crbed	nfeeda
nadjour	bfefnb
paround	jnbcfZ
crhis	ececnd
frreview	Yhgnec
nenjoy	naacdh
clminist	Zcehdn
-bapprec	Znffed
crget	lfceXi
+bsay	liedfX
clgettin	negdbb
pchoose	hdfaYn
+2, sorry	bgcdYn
clcastin	nebbYi
clsaying	mejecX
-bfive	bnjbbd
psuits	jfkeeX
pvisito	ffbecn
nchat	enXekc
-bweddin	bfeben
-2no decisi	XffdZn
pmoved	ZjnifX
-belsewh	kdifiX
-bcomp	Xfejck
pdocume	Zncfdf
nrule	dfencb
+bunfort	efffXn
clexactl	neffdZ
-3tell me on	anZcdX
+bfurthe	ZgneiX
-bfiles	jednbX
-2sit on	gcXjZe
-bdrill	dfafdn
cldrill	dfafdn
naim	ddeccn
-2throug the	cejiXf
crexpire	enafdc
pkeep	aZdnam
clpupill	nechdX
-3give me till	nZceda
pprocur	Xkfedk
-1decisi	kdXbdf
+blesson	anfded
clranks	Zffneb
nperks	dnefZc
clthink	Ynhbhc
nre	diddnY
nphase	heenfX
pscreen	Xiidfj
pcastin	gdZbcn
-bcard	akgeXj
-ball	nfcgfX
+brest	nefXci
-3, before the	nbefdZ
+2, maybe	bebedn
+1by	megaXc
-b@t	Xcidgk
-2expire in	Xfbeai
claiming	nebgcb
+bmanage	fgeZZn
pbut	genfdY
+bsee	Xdjgdk
cldetail	Xhgfdl
rxdenied for ahead	diXZbj
nlol	eeffXn
cllifted	effenX
crhouse	deednb
cllaw	Xdffgn
clcalled	dbignZ
+2please .	andeca
crslip	ciffXn
pcoding	efnfdZ
+bcheck	lXdneX
+brank	dfenba
crrank	dfenba
clinform	nZhajZ
pdublin	dneefZ
clpicked	eandZh
-bdevelo	bedecn
+2with it	hdbijX
pforese	Yfeefn
+border	dhdkkX
-bnda	endfbc
+battach	dlXegi
clswears	nefdea
pbelfas	acffen
+2they said	Zeefnb
cllate	fecdbn
-bcleara	Zgfnfa
pwrite	nlYacf
-bmyself	eefdnZ
-bfreeze	effenX
clnegoti	benffa
+bkeep	nbedce
clfront	edklcX
+bplease	bihXhh
pquick	igbiXi
+bour	ndgfeY
pking	ieejgX
+bsign	anfiZh
cllikely	YencZk
rbsuperseded -	gbXiZj
clevenin	ccecfn
+2if i	nZadha
-bdecent	ddffna
crhow	ncfdce
-beither	ncgeda
nstable	enffdZ
nentry	dnffZc
ppilar	neddeb
panimal	YknddZ
pswitch	negffX
clhopefu	neefcZ
pcare	deedcn
-btoo	nfefbb
-1screen	lehhXY
+bfile	ZfZnfh
clmoves	Xecbkn
pforms	eifndX
nconsen	Xlifjb
+bback	gXfgcl
nprinte	ncfecd
-2before the	fgbXeg
prefuse	nfddbd
ndepend	afdgcn
pword	gelkXc
-brevise	dfncad
-2leave until	Zbfefn
-bavaila	gelcXh
clvouche	ccdfdn
nfair	ckfeXn
-bcorrec	lfiefX
clcorrec	lfiefX
-1were	gdeelX
-1up	bhXkdf
crdead	dedenb
+bpossib	ZelenY
-1day	dfhXeg
+bhiring	ZejndZ
clport	bYnedh
flsorry	Zagdng
nrings	nfecbe
clcoordi	Xlifcg
nhorosc	Xfffil
clproduc	Xnlecc
-1lands	ZecZan
+2, a	iahgjX
-2it is	ebjXYj
pbrothe	Xfffmf
ndecide	Xcaekm
-binside	kedekX
+bshould	edbmXj
+bproduc	niefcX
-bown	maedXk
-2not the	bdbcnZ
plooked	kkeYkX
clquiet	Zddegn
clreimbu	Ybgfhn
-bsignin	bndeeb
nlunch	hdnbhY
+2it is	iXjgZd
-btried	aedfnd
cltried	aedfnd
nafterw	aegnbf
+1off	YbcZfn
pmanage	nfamdX
pfit	deafdn
-btarget	ceefna
nearly	Xafell
pwinter	nXafcl
+bservic	cdnedd
+bpass	ndaddf
clperhap	beafne
ppaula	cedecn
ptaken	bZcenj
+bexcuse	ffefnY
pshout	kaeemX
-banswer	ncccff
-2: in	hbkehX
pholida	laeekX
crones	eenefX
cladded	gfcnXe
noff	fnZcbi
crthroug	bXjkma
npages	jXfekd
-bcvs	Zecncf
clpolice	endfeZ
-3are back on	adabdn
crx	nfchbZ
+2s meetin	gcciiX
pattend	cXldlf
-2leaves on	ZdcYcn
crnext	klZgXe
-2into the	bfecYn
pcloses	jacXmh
pdone	hhXmZe
clfamily	eddcdn
-2not be	Xfcdhh
pgave	kgbgXh
+bdecisi	nXZcjf
clmainte	cfbfen
-bshareh	lfeeXj
+2for a	fejaXg
pbuildi	Xdnedi
crfront	XjZmmZ
-bfeed	debfbn
clfeed	debfbn
crdown	Xebhng
crput	Xfaiij
pnights	bfngea
phiya	hcggXl
plibrar	bbbkbn
-3we close on	bdeccn
nthanks	naafid
-bforget	dfefnZ
-2contac within	jbfeiX
+1n	Ycanbh
-2her on	YegnaX
-bagenda	nfaeeb
clcalend	ingdYZ
nfinanc	Xjdeek
nthinks	bffean
-brsvp	dncfeb
+bmoney	ceedcn
crabout	Xndaih
+bshut	dffean
nbelow	niYcYj
-3sign by the	XZgfhn
+bcertif	jikcdX
clnotice	cccZgn
+btell	nlXZXj
+2and they	fYdXmg
-bfifth	bedebn
-1you	hdaXie
+bpanel	XehmkZ
+bso	ahZhdn
clmentor	ceeneb
pkept	Xifekf
+2of this	ckecXf
+bpaid	dfXegn
-2outcom by	gXecgh
+bwants	eeddnb
ncallin	leeejX
nalso	hekgXf
cleleven	dfeena
-3said see you	deXfan
clspeak	kXmdcd
pppe	ffneeY
psuppli	ffneeY
clmove	jbfenY
-bengine	Xbfnfh
pnumber	bniYja
crwrite	mXacej
-bagreed	ncfeZg
-2^ back	Ydffdn
clrecall	cfenda
+bas	Ygcahn
-bstop	ineecX
nguaran	Ycgffn
+bfinali	nfeZee
-2applic within	jXfefd
clwindow	cndajZ
clflying	Zeddgn
nadmini	cceddn
npeople	didXjh
nask	gilicX
pshut	efjleX
clhereby	eeieXl
nper	nZYeie
-3to be the	febijX
nholdin	Yncgef
-2again after	eddfan
+bme	Xiagng
nhired	Xdemlb
nseat	encfZd
+bcare	Zfeecn
-bless	Ycffgn
prather	bfneiZ
+2on the	iegbhX
-booo	Zcfffn
clooo	Zcfffn
crclient	kedfkX
crfix	nYffee
-2, and	jiaXeb
-2have said	Xdbckf
-bheads	fnefdY
+bbranch	ffffXn
njunk	iemdeX
clmails	ffdeZn
nsafe	edanhb
clward	hemXgb
-bmember	ecdddn
-btimesh	fbhfan
-binstit	bedden
crfinali	nfeYgd
pbookin	efYffn
npendin	cfZend
crfound	Zedene
+bmeets	XldXim
-1are	dbgYXl
pgot	ejXkdf
-bmind	Zkaneb
pgive	jffgXe
pshall	Xefhem
crfalls	effdZn
clconsci	fZffdn
clnote	geacnc
nknife	ancfde
crmet	Xcdeim
pclear	YhkneY
clcalibr	eeeneZ
-bopenin	YhmcXl
+2, probab	nebZca
-bassoci	degacn
pfree	ajYeen
-bcase	jfglbX
ntrust	ffcjkX
cldecidi	ndbZYk
-2older than	abfebn
nwin	Yffeen
nuntil	ncdZgf
nuse	eeedZn
pallowe	nefffY
-3it over the	Xealjb
-3a date :	neZecZ
-bso	nkadYd
nstatem	Ycfffn
-bpostin	eaedcn
pguy	Xedfjj
-2, answer	ijddbX
+2at #	XZmeah
crfair	Xedehm
-bunluck	Xfecni
clobject	Xlffei
cltalked	dgXeen
crcv	febnfa
-breappl	cdffcn
clgenera	dfdadn
-2no ,	nececY
ncoming	jfncZa
nsister	nfgedY
ncover	ceeenc
-bpolicy	clbflX
crpresen	acfani
navaila	edcdcn
-3the phone on	ecmdZX
rxsuperseded until ahead	eiffXk
ncheck	fdgmXe
-3your answer by	bnefcZ
-bphones	ndadef
crseat	Xemdgh
crsooner	afeenb
pversio	Zfdeen
clnda	dnieZa
clpsycho	cencfe
cltimesh	fbhfan
-3no , by	nYfffc
crnotifi	bjeneZ
-bskills	dkledX
-2evenin on	bcXehk
-bdetail	Xjhfgg
cltax	Zneedg
clarrang	nXjeec
+bmuch	aedfdn
-boffere	dXlfck
-bdefini	kXeejd
clagain	Zbjfcn
nincomp	Yncfkc
-braised	acfefn
pposts	Zfefdn
+b;	giYneZ
pslides	Xmjfdd
pdear	cZbdnk
+1so	bkafXj
+bhold	kjeddX
+1becaus	jffgXg
nfill	fkkeeX
crus	enjhYX
+bchairw	afefbn
+2, kindly	gXeija
+2in .	ZedcnZ
+bwalk	ddnfcd
clschool	hggaXm
nsuppos	Xfffmh
pevalua	ndedec
-2know in	nbeebY
nwait	XYfbnk
ntrying	nYffee
clstate	bnffhZ
clagent	Zfcngc
clcondit	gXefmf
clterms	hXffhj
-bchairm	Xfhekh
-1met	bdecna
-2reply within	gfeeXh
-bout	nbYbcl
ptalkin	Xfcelj
-bcoming	jchXfg
crwhere	gdejkX
-2comple within	Zaffin
-2our decisi	nfddaZ
crhead	gblfkX
nreview	Xcemfh
clhe	nYfdZj
pcomes	hfXdnb
pstate	neeeda
clvoicem	dfffnY
-2list on	neeZea
crno	mXYfnc
nbuildi	gdgdnY
+bshall	leficX
+bbetter	Yenehc
+2to say	eicXZi
-2commit to	Ydffdn
pbasic	eZffen
-bbreak	deafcn
frpost	fgjgiX
nhull	nfeeac
-2office on	lclaZX
-3on the phone	accena
nmenu	dfnehX
-2, from	aeXagj
-baiming	nfcgcZ
-ballow	ngeacc
-3they told me	XZccgl
+bpartne	cbnjab
-1do	aXjZjf
-2@d not	YfeenZ
-2see you	XZfcZk
-baccoun	cXfhdn
pplay	ZmnedX
pcontac	nfXgfd
clno	iibbZn
psucces	hhjcXf
nextern	Xdecjm
nclosin	ncadbj
clbookin	cncedd
clhiring	haYenf
+2is when	gjXede
panalyt	ceeebn
-2never said	ZfeeYn
-3i never said	ZfeeYn
crnewsle	dfedbn
+bdinner	eddngY
clargue	efcndb
nhaving	ellcaX
-bobserv	Ylndda
clholdin	cnkacc
nc	fehneX
crlimite	eeaefn
-bthink	Xkjbka
-2applic on	akYenZ
pboots	Yhnede
ntells	beefnc
clone	bhcgZn
clgroup	edligX
clorder	kYXejm
clthings	nhddYd
pgirl	Xbegll
-bfollow	fYfZnh
pusual	nechdZ
clshareh	kfefXj
+bexpect	adcYnk
-3to ring you	Xddeki
+bwill	lebkXh
nelse	dicban
rbdenied promise-to-answer	fZXYfh
clthese	bnjhYd
clbakery	dYffen
+2is no	aecfnY
pmany	Xggjak
nheard	nhdbda
nmeetin	Zhhanf
ncommit	dbYnmc
crhear	ieflXc
frnot	bbacnl
crour	hegdXm
crpencil	lelebX
-bchef	elekaX
proom	admlXe
clset	Xdlkee
+2and would	dedbcn
pi	ngdfdb
-3it on the	ddmahX
-2: decisi	kedagX
+bbank	aedian
-2need the	adanaZ
-1pick	necbaY
-bpsycho	cencfd
-2^ is	acneea
clahead	dkheXi
-bterms	Xifffk
+2, though	jjacXY
npurcha	efcenZ
cleveryo	nZdmeX
crtaken	becend
-3's back on	deddcn
crletter	ZnalkY
-2, start	dZbecn
cldrop	kiiecX
-2in by	Xlchcd
crstands	kbjdgX
-1office	ajhhXd
pmodera	nfdffZ
cllogin	bnfeeb
-2off for	deZeen
-2can say	nddecX
-2date of	ddbeZn
ppast	nXffeg
nnearly	nebeiY
pstatus	nYdckb
+bexpire	enafdc
p's	higgfX
+bmay	dkXihg
-1read	gcalcX
-2office by	Xhdjdg
nduring	headbn
-bfestiv	eeaeen
crdoes	kbXhie
pmonday	nZaadk
-3for you on	dkeedX
ptraini	elXeej
pself	nhefcY
penough	anbeci
-bthumbs	Znefee
claround	gabnYi
-bweekda	cebeen
-3it over on	ceelkX
cltorn	nffdbb
-1everyo	gkcadX
rxanswer within past	Xdffne
clmrs	Xhjegh
punderg	ecnefb
-1than	ifXYge
crfresh	cfddcn
-bhaving	XfdZkn
-3notice on the	leadiX
clcousin	Zcffen
clshifts	Zebdhn
presche	efnfeZ
pline	meddjX
-1delive	Zdbccn
+bassess	bfndhZ
clhull	bfeedn
-bcondit	kfefkX
clexperi	bbeffn
-btorn	nefdcb
-bback	incZfb
nmove	abndcj
-2^ ,	ibndXb
nsleep	aeedfn
nproced	bedfdn
cltheref	jekicX
clstarte	eXedkj
padmiss	ddcden
clrefusa	nYdekZ
ndoes	ibmXgd
-boral	ecneec
-1closin	addban
pgrade	blmeeX
-3will tell you	hjceYX
nneeds	Zdnbck
nrates	dfbfcn
-bunder	lbndaZ
clexams	feecbn
nsectio	afcenb
clapril	nfefab
nmentor	gnfdfY
-1now	ndhaXZ
cllibrar	ledeXk
-3me by the	lddebX
cruniver	dfZffn
nemails	deecdn
pcentre	eXichk
-bdoes	lZbgXj
+2so we	YkhjcX
+bcalled	Yfednf
paptitu	childX
rbact they-will-decide	lbeXgZ
crvacanc	eeffnZ
+bstage	ZlnecZ
-bmum	Zebegn
-2contac by	hYeejX
pmissin	egcdnb
clcoding	cnfegZ
nwalk	fdnefZ
+2, let	fnacdY
+2s budget	Yedadn
pu9s	fbbffn
norange	fbbffn
nsegmen	fbbffn
nhender	fbbffn
-bpendin	ffffXn
clpendin	ffffXn
+bluck	bbffnb
crconsid	anfkbc
norder	dXlhch
+bnewsle	cfedbn
clevery	hZYchn
pshift	bZnckd
+bknows	Yecegn
-bbeing	cagkXl
-2pencil in	lejcZX
clmuch	dedenc
clalumni	deafen
-bawkwar	nddfZe
phall	bibdbn
nassume	hjjedX
ptransf	fffmgX
nmaths	befcdn
-3takes up to	gXeicd
crstall	fgffXn
psignat	nhgdcY
ntimeta	cfefna
+bgot	bhkdkX
+brecrui	Xefmid
+ban	lblXiY
+2, if	fhiXac
clenrolm	cnedec
-2not promis	aeffcn
-2not decide	Zffddn
-3not @d ,	ckcdXg
cllonger	YnfdlZ
+bapply	cdfecn
-3back to you	nedecY
+2for it	gighaX
crgiven	Xkefkd
pconcer	nfYfdf
-basking	Xefkie
-bshort	glcjhX
cranyway	Xefdli
+2to accept	Yndabd
clbreak	eeafcn
-bbook	aidenZ
nhandou	fednab
pcountr	neceec
rxaside before ahead	giXebf
phence	ngeeZc
+2any more	XdZdih
-2with me	aZnebc
+bdoor	nedfad
-bcoding	bnffga
nfour	dcgbnd
crwill	ndchYh
+bever	Xaffll
nnomina	ffYfen
pper	ceeedn
-2time :	ebndgY
cltwice	Xeifmb
+breleas	ifekfX
+blikely	necdce
+bsecond	aelkXf
-2have got	didfgX
-bquerie	Zdfffn
clquerie	Zdfffn
pdeligh	Yinebf
-bgroup	Zbnmdc
-2toward the	nfebca
pplanni	blXcle
-bclass	fXkfdk
-2call the	needca
cljudges	hbljdX
-3been contac by	naefZa
pwomen	ceZegn
-2votes on	iedfZX
-2sorry ,	bdddnY
+1she	fbXgfh
crphones	kedkcX
clsubjec	fddfbn
+2s interv	jZndbb
nconnec	dnbece
flgive	angdic
flpost	bahdng
pcamp	eneefZ
ndays	Xkfbih
pengine	ZfZgfn
-2but on	hcjbdX
pfair	fbbden
nahead	ZheklX
clauthor	gXihcj
-2again on	ZbihXi
+2with feedba	Yeffcn
crgate	inbfdX
-bclient	mahXge
nboth	Xiiihb
psummer	nZblYe
-2time on	cenebY
+2@d ,	hjabgX
pwhy	ncffcd
-2is at	acnfeb
npassed	heddZn
+bvenue	fZfend
pprayer	ffZfnd
ngreeti	bhefna
-2given me	kjfeXa
nvenue	kdkefX
+2: placeh	ccneaZ
crpaid	eeefnZ
+bwhat	kfZlhX
pconfid	Yndehe
palread	kiYXhg
-3call on the	dedbmX
crcare	cdeecn
+1starts	bfbgcn
-2all throug	aednba
clfinanc	Zdcgen
clwell	deYcni
-2and on	ldcXZh
-bkeep	eXifhi
-brule	ibcbXm
-bmatch	geXeik
crstarti	ffZfen
nbehalf	heeemX
nagreed	egfbna
+2n i	idalbX
-bface	ZekenZ
+2, we	cdXhfh
-bnurse	eddndc
-3answer on the	fkcdbX
nlucky	gfcncZ
-bentitl	dffZfn
clentitl	dffZfn
npaper	Ycnema
-1make	ackdmX
clnever	cjjdXj
nstandi	ffdfZn
-3@d , so	ngdecZ
-bmotiva	Znffee
clmotiva	Znffee
ntwice	fcddnc
clexpire	hmYbXg
cr@s	Xdgglh
crmeetin	bciljX
clintake	Zecjcn
-bmain	Zfffen
preplie	YmehkX
-2's the	bidiXf
-3me , by	gXffdk
-bofflin	bfaffn
clofflin	bfaffn
clraised	acfefn
nfollow	bhhXme
-3for you until	bmeeiX
phis	jehcjX
-bwho	jXagck
nprofil	keidjX
norgani	ccneed
phate	ceagen
-bu	nfeddb
nhi	ejgfjX
-blodge	Xlddck
-bsenior	dfeean
cljoke	mebeXj
pgets	necdde
-bplaces	gnedeY
-3or no on	ndbcba
pwoman	YnbgmZ
pthem	fmfffX
-2us by	ficbXe
+bobject	dbfedn
frothers	Xgccgm
crbetwee	dihjgX
msslip	hcXdge
-3it is the	ZaiZcn
-blapsed	efefnZ
psaying	Zeeenf
-bset	bfmkeX
clour	hXegjg
+bstudio	Xejfek
-1expire	dnaeaZ
clcourse	ndabdi
crhour	mXkbjZ
-bmoving	afeefn
crclubho	jfXecm
crswore	kfeekX
phospic	ngafbc
-2away until	bcfdfn
cralone	Yefffn
-2apply by	bYffhn
-3comple as of	efeenY
bsby span ahead	gXdhYj
nenter	cfffan
nslip	fXdekk
cldown	fXdkjd
-bmuseum	fXfffn
rxanswer ago past	gjeedX
pward	jgXeYl
pscan	encfdc
crgoogle	efnedZ
clmyself	geeenY
-1around	gZalXe
clring	nkfZbZ
pexecut	nbbeef
crtreasu	ffffnY
-1word	ndedaZ
clsuperv	Xehick
+bwaitin	jeeelX
-1candid	eechlX
-2board in	cendYZ
-3the board in	cendYZ
nwhethe	bajiXm
clsoon	adfeen
-bp	efeenZ
-1but	lXhcZg
ncreden	fZnfee
ppaperw	nfdedb
-3be coming on	ZfnfbY
npartne	hnYajb
-3place on the	beXkeh
+bcandid	nYZigd
-3the interv on	ebgekX
-bregist	Znbcgh
-1's	ffhhXe
+2to look	ndfadZ
nknives	cfnchY
-blove	XlefZm
+bwrong	aeZejn
+b's	Zicddn
pcounse	fZefen
+bevery	icXfij
-bfailin	bcneed
phoping	lffieX
psync	efneeZ
-2text you	neeebb
pshipya	jeXfdl
-3hear in the	Yfdedn
nplan	beenaf
clphones	ndbddg
-2rule out	afdcbn
+bthing	fameXj
+breturn	nefbdd
prange	nfedYh
cllodged	Ymfffd
cloursel	edehYm
+1now	hYbZhe
-bsugges	Zemffe
ndepart	bbhecm
pmiss	jefekY
-3a decisi within	fdfdiY
-2phone on	hajbYa
-2will know	meddbZ
-1accept	afeemZ
nproces	ehdhlY
-bwithou	kkeibY
nprovos	Yefmdg
-bstand	imeecY
-bcar	eaefdm
clask	fmgdYg
-1free	Ycmcdf
noblige	ffmefY
clmind	mhajYc
-bharbou	Ybjhbm
-bjoke	mebfYh
clergo	leddiY
-3hands by the	Ycfcdm
-bcutter	eeZfem
pinclud	hhgegY
pnormal	dabdhm
ngroete	dbdeem
nharbou	cmheea
pagenda	femfeZ
ncall	gZYjek
plad	lYefdj
bson period ahead	YYljYd
-bpermit	aeefem
-2asked for	mZdfcb
neveryb	jYggai
-bassess	bhmgfY
+2, answer	Ycclag
-2signed before	amfeca
-bpaused	efffZm
pflying	bgceem
frrefuse	mccjcc
-2sittin on	bdbmca
-bprinte	addchm
plonger	eYZfmi
-3to me in	kfdfdY
-1know	jjYdZf
-3it closes on	cYfffm
clmoving	Zgdefm
-bcto	bedemd
pmax	dmdfec
palert	ecffbm
bsin span ahead	jiYYeb
cldealt	meebfc
clnews	dYicmd
crsit	dfbfbm
+2with the	fekffY
pextend	Ygjemb
+binsura	ceeebm
naway	jmicYa
crmoved	dejdYm
-2me the	mhbfZZ
+2s :	adaemZ
clcto	kebdmY
cltask	feafmd
-bdepart	ackdYl
+blink	cmceja
-2not make	dejdkY
-3can not make	dejdkY
-bsums	dfemdb
clsums	dfemdb
+2or the	Ykgedf
pprovis	dmbccf
nperson	Yfhige
rxaside until ahead	YkagYh
rbdenied answer-time	Ybhbbl
npublis	aiemda
-bfind	mfjebY
ntruly	mfefad
-2period of	deefZm
nsiftin	efecma
-bdrivin	Yjfdgg
preceip	Yafiil
-2your answer	mdddba
-3the candid on	mfdebY
pabuja	afameg
-breason	bjmeaZ
-bissues	dceedm
clissues	dceedm
nwrong	gbfemY
-b@s	ffYemd
-1your	YYhbdl
-2decisi :	iecbiY
pm	fgYffm
+bscores	dfbmfa
clreason	ajmeba
-2them on	gggeYd
npost	ZfZfhm
-2take until	ikfdeY
-bshook	bedfmd
clreckon	mYbdfg
clexplai	efmfeZ
-bclicki	dYffjm
clclicki	dYffjm
clprior	fmZfee
+2to meet	bbmecZ
crfilled	ekeldY
-3, so the	meccbZ
-2inside of	meffaa
-2back on	Yhibcj
pvideo	dmecaf
-benrolm	Zmdceh
-bmoveme	mffeeZ
clmoveme	mffeeZ
clflu	afdfdm
clblind	meefbb
pprovid	Yjjaci
+2was the	Ycacke
crgoing	mdYbmd
clproper	fdjleY
clarjun	dccmed
ptax	Yjdjeg
clcantee	ceeecm
-bkept	mbefZg
nbegin	mcdfjY
+bstands	mcbdhc
-binspec	ifcYjh
cr@d	YhfkZm
crclear	ccjmdZ
clprevio	bfdemc
+2before the	aaeedm
cladd	beemce
pcast	afmcdf
pindica	medeeb
clkit	eamefc
-3letter in the	mebddZ
pextras	cebeem
-2doj :	cZbebm
ngives	mlebYa
clwhatev	Yfedfm
-2coming on	fdmaYc
pchasin	hgehhY
-1gave	affemZ
clbasica	mfdgba
-banythi	kYhdef
+bgoes	ihYghd
-bsometi	mefbiY
-2ring me	ZjhbYh
+2with a	gbYcfj
pnicer	hfffYl
-2confir by	dgcdjY
-3@d , on	leZahY
-2the list	Yjcegg
rxappointment in ahead	djdYfe
clcat	feafbm
+bfor	Yfjijd
crgot	ghdcma
+bpull	cdefmc
pre	lmfZYb
plinks	emafed
cllights	efdfZm
-2my answer	cmecaY
-bleads	mfffab
-2exam on	bemZaZ
crdean	jffamY
-1my	Zbdfgm
-3you have got	cmffab
-2it in	kdkeaY
-3told you the	Yfffmd
clmatch	fdYehl
crshut	fefdZm
cleditor	igZmca
ppiece	cfkelY
bs- period past	YbZYme
clolder	cdffdm
-bbecame	efebma
-2place from	dflibY
clhis	kYfhdf
clsailin	beeecm
clgithub	ekdlYc
clgone	hadcme
pdrawin	mgdcgZ
+2to make	mdcZYc
clbackgr	ilddYg
-breceiv	mcZdka
clor	kkgcdY
psorry	gYgdmd
nmistak	leeeYh
ptruste	jkabYj
clshould	idfhgY
nyear	hmbdeb
clb	chcbbm
-3news before the	Ycfecm
clenjoy	bddfem
psettle	Yibjhi
pdroppe	eccfmd
-2time ,	bfebbm
clfit	efmfdY
nodd	amffed
-bdeck	bmeeed
-bgradua	bfffcm
crturned	hcecam
cltown	cdmhYd
-2submit :	ccafmY
-2to you	kYYbah
clhead	Yjgcme
+2: they	ZdajmY
nluck	dcffcm
clpostpo	cdbemg
-2meetin you	aecbmb
pnomina	eieleY
crout	khYgde
plack	bmbeee
-3answer for you	meeecZ
+2to be	kYcdkZ
clspain	efeccm
clghoste	dfffma
-bghoste	dfffma
+boffice	YjmggY
clrevert	amedkY
pdies	Ydjmfa
+bpapers	beYjhl
-bfriday	ldeYej
-3answer by the	aldggY
-2it for	gjceYg
-bundert	mafffd
-2live until	bZdefm
-2of the	ZYhZhi
npick	fYmajg
cloverni	famefc
-3out on the	jdYYbi
-bkeepin	ffffmY
-bdue	dbYmfk
+blast	jlcaYg
-2, decisi	meedba
-bimpres	efdema
+2, there	Ycikbh
-1calls	iecbYk
cllodge	Ylddck
+2to pick	mddafZ
nsevera	Zfefem
nresour	Yffhbm
+bmy	elYked
-2moved from	gdcZmY
+bbegins	cddcem
-2it to	lleaZY
rxact for ahead	YZldgf
-2date is	YiZbcm
ngoes	dmYeal
+2and after	Yedccm
rxappointment from no	edbeYm
-2one by	ikeecY
+2instea of	ihdaYe
pbegins	mbiedb
+bmonth	dececm
crmonth	dececm
crfeedba	adheem
-bmarath	beefmb
clmarath	beefmb
-3sits on the	Yffmfd
clgo	mdcgec
-2schedu for	jdZckY
cldepot	mbcecf
pfollow	efjjgY
-1receiv	aeeemZ
+bring	lbZmYe
clantici	gefmdY
-2keep the	bbmfcb
-2day on	YZeaif
+bwhich	mhcbfZ
pidea	cemfbe
+bdbs	Yffffm
crdbs	Yffffm
npracti	eYfdil
clbook	Yleejc
-3you at the	kdceiY
clphilip	efmfeZ
-bwell	fgfamb
rbanswer check-back	ZmkeYf
pruns	lYfefi
bs- day past	cbbdmc
pstrong	mlbeZa
pnow	khicYf
pmean	kfYeck
-3your interv on	djjeYc
clquiz	bjadcm
clrole	Yajdmg
clscrap	ebffma
clalike	mdedec
rxact on ahead	afhhYf
clcompar	kecmdY
-bwhoeve	Yeffli
-2be by	bYecjj
pcurren	ehbmdb
cldraws	cffZfm
pagreed	cmddde
+bone	feebam
+2, says	hYabej
crhours	bbkeZm
+1before	hgaYfe
-2everyo by	bYgmfd
cralso	fmeeca
nok	ebgmYh
nmet	abbdjm
+b.	mchdec
crchef	ffiaZm
clvisito	dfefZm
-3to you :	mbceda
pseptem	mfcfcc
cldo	bildYk
+bround	eddkYi
+2, and	faYjde
clliked	jebfmZ
nsometi	aeffmd
+1mail	Yehgkk
+2mail ,	Yehgkk
+bend	cmdfbe
-bround	fblmdY
-bgirl	ffemeY
ncontro	caffem
pfilled	ajYdlj
npark	iekhcY
+btheref	meffYg
pslots	YmkedZ
ppurcha	cddfdm
-3decisi in the	leccjY
clferry	fhjehY
crbreaks	mfecdc
cltell	emgbfa
crotherw	Ycdehm
nsap	mfeedZ
clyet	meiecY
nbetter	cbcdmh
+bcounci	mcejgY
-bcrew	mcmbaa
papplie	Yadkii
-2manage back	Zdcecm
+2and has	ibbYcj
-bflies	efdcdm
nalread	mcdefc
ngive	Zgmfee
nmeets	jlecgY
+bdm	mfeddb
crperson	meefbd
psense	deefbm
-2commit on	cfdmcZ
ntheir	bYhfij
rxreview before ahead	jehbaY
nvriend	dbeeem
+1over	YbbmhZ
nproud	cedemc
-berased	Zeffem
-3you in the	kaghYf
Tl	mdbZdY
-2interv ,	YbiYid
-bcancel	bcbfmh
nbank	mYeeZk
+bnurser	efffmY
clgaffer	meffcb
clnotes	fZcmge
-bvessel	ceeddm
clvessel	ceeddm
crteam	Ydmebj
-bcarols	meZfcg
pmuch	caemff
-3out in the	meZabb
+2, in	jYfece
-3decide so on	ZddcmZ
phear	iYmafd
clwhenev	Zgmfed
+bpublic	meafde
-3me know by	bddemc
clhear	jbcbmc
-2out the	mededa
ntogeth	bmbdak
rbact bare-request	begfYi
phousin	Yjhfla
clu	ieedkY
-bpark	bfcfdm
clpark	bfcfdm
-1comes	maZdYb
-1rang	ceeemb
-2list by	cmfeaZ
-3slot on the	eehejY
+bwish	cafemf
pcoffee	befcfm
nsettle	Yjddhk
-1all	aZYiej
-2place on	Ydfecl
+2we tell	mcfbcb
pexerci	fmedeb
-2need until	mgfaaY
crspot	ldffiY
psr	afffmc
ndelibe	beeemd
ppendin	ddfemc
-2longer than	hjdeYb
-2meet you	cedemc
-3to meet you	cedemc
+2and will	cfYfel
-3to start in	ecafdm
crs	Yebflk
pstraig	fYidgk
rxaside in no	Zeeffm
+byard	efmeea
+2to sign	Zmageb
+2whethe they	mafeab
pappeal	aeefem
clpint	cdbfdm
ninbox	mZfclZ
pdeputy	bmkacd
+bregist	jamdeZ
+1for	eYkhbd
+bform	kdgejY
-3on @d and	ddYedk
-3closin date is	bdbcem
p"	iYddme
-bchecke	afemfe
+2be too	alYdaf
nwith	bbhgmc
nscreen	dlfejY
-3that is the	mebYcb
crmany	ceeebm
pcheck	giYkYg
-2, due	Yhefkh
+bclear	cbmldY
-3interv until the	Yfemed
-bthroug	bclfmY
nsecond	dmccjc
-btastin	amfifY
-btouch	mbZejc
-2kept for	cbdecm
-1ends	acZmZe
clmaking	bmdidc
crgratef	ddeecm
pyourse	bjmecY
+1from	kimYaa
-bbar	ffaedm
nabout	Yihhdi
nclient	lgbYeh
-bleavin	beeeem
plol	badimc
-2instit :	adbcbm
-bworks	cmhhZb
psupers	kdejYf
clvicar	ffbcem
pmember	ibYibm
-2was :	ZfcdmZ
-bpray	Yeejdk
panswer	igflbY
bsby period ahead	kcYdeb
-1have	ZkldYg
-2on the	dZjfYh
pfernan	mdfecd
pmatter	ZhZdgm
ppassin	fcmdec
+1where	dcielY
pir35	mcedec
ncourt	bdYejl
-bphone	mekYfY
-bdate	gemfae
-3us by the	Yjdchf
-bfittin	Zemddh
pbehind	gdjkdY
pgift	Yeefgm
+2, take	mZdeac
nclean	mdbeag
nstoppe	beefmd
-2's back	Zeecdm
pfast	jjdeYh
-bunders	cmfffa
+bh	Ydiffk
pbuy	edZfem
ptops	afmefb
pghoste	cffdbm
-bbreaks	mffdea
clbreaks	mffdea
nhang	ffeccm
-3for you by	gYffhk
pkowalc	mcfffa
crshall	mffZde
paccoun	aajdfm
-1sat	aedZdm
-2questi by	amedca
-2^ its	meeebY
psuppos	fdmeea
-3, which is	Ycgidg
phambur	cefmfa
-bpostdo	ebeedm
nlive	feddbm
crhaving	egecbm
ncontac	cYdkgj
crmenu	amfede
-bdelive	afedfm
-bfour	kYjaai
clan	cdmedg
pought	mdceec
nspeed	kfeeYg
-1out	gYYegh
ptheory	bfdfdm
-bemail	ifYdek
nhuman	befhbm
+bignore	Zegfmd
crown	Yeefmg
+busing	bafffm
nbooks	efcfbm
pchecke	mbejeZ
-bname	jmcbae
+2# .	bemedZ
-2came in	ceeemb
platenc	ffffmY
crcheck	gkdicY
bswithin period ahead	meecZa
-3from you before	Zmefdb
pdeal	lgfYeh
-bvoce	bfdmhZ
clnothin	jfgYZk
-1ring	jidaYd
-bnegoti	cemdec
clslippe	cfeemb
crhold	dffemb
pmight	eebeem
-3an answer within	gYfeZj
pservic	cZldbm
+2we had	cefemZ
cldeferr	mfeecb
pinto	dYjjka
-2on a	faYYbm
rxdenied by ahead	fhaYZh
-3@d it is	mfdffY
-bour	lYgdjc
padditi	efccem
-bfair	Ycejgj
nbreath	ddmeha
-3is on the	YclkbY
+bhire	befemb
crany	gdmchZ
-3would begin on	cedcem
-1train	dddamb
-2the train	dddamb
-3on the train	dddamb
-bbecome	adfffm
-bsurvey	cafffm
+bheard	Yffggl
+2either way	mbdedd
-1open	acYcgk
+bband	Zdfffm
-bwhich	dZgmmZ
poptimi	hfeYek
+bsure	mebeaf
-btaking	Yfffgm
+2, back	bfdddm
-2letter by	gjedZY
+bdownlo	kfjfdY
-2shortl by	maeacb
-2person on	cfdZem
nmore	feeamd
clwithou	mfihZY
-bmy	Ymabhk
-bprice	Ykfeej
pkia	mbfbfe
pora	mbfbfe
-2, writte	kbdeYg
-3now , writte	kbdeYg
rbsuperseded corrected-day	addema
-2^ deadli	amcebZ
+2to agree	gcdlbY
pthink	mfckYb
plooks	mbfkbY
nappren	Yfeegm
ngraham	cedfcm
-bflying	Yeeeik
-1if	hamdeZ
-3ends on the	ajYfcg
+2, no	bcYYhk
-bplace	afjmgY
-bholds	ccmfee
pmedica	Zmgbaj
phire	cgeccm
-2open in	ccdecm
clresche	eegjiY
pvp	meifbZ
-3to wait until	kcdciY
ptime	edbgdm
rbsuperseded slipped	hjZYee
pbelow	hhYikZ
pbreake	lffYei
-2me is	mebecZ
clkept	mgeeYe
ptoo	cccgcm
-bwelcom	efcecm
nmarvel	eeecmd
-3remain open for	fmffcY
-2call you	gYkeee
clretain	dfcfcm
rbanswer next-stage-reached	maceba
-bsick	bffecm
-2tell us	Zmceba
createn	dfedmb
ptreat	mdebef
nleast	kegegY
rbact could-you	dmbeaZ
-bpropos	gcmdeb
+balread	Zfeemd
pannoun	cgcedm
crlive	deeecm
-3ring me by	Yjeebi
pknow	lbmeZb
-2commen :	Zddecm
rxact within ahead	fibchY
+2your time	cemfba
crworksh	Yemjdb
-balike	mdedec
cllot	YlhhiY
-1someti	mfddcb
-3and that is	Zeeeam
ptiming	ebZgfm
+blong	Zdemib
pstayin	ededcm
naudit	Yffmff
-2begin on	Ycbhbk
-2side of	Yedfjh
-3this side of	Yedfjh
crcandid	jcYlde
+bintern	dddedm
nadmin	keffiY
-2bored within	Zbffbm
cllectur	Yejdgi
+bpost	fcdgZm
clmailbo	cfecdm
crthis	cmafff
+bbecome	efeema
+bevenin	chdccm
+bforwar	mffeeZ
-1due	dZdhmf
ppublis	cdedfm
pdoubt	hYffmd
-3out at the	lfeaiY
nfinger	edcmYi
nplus	camcgg
-2holida :	accddm
pq	meeZaj
crsettle	ijfhdY
clinclud	cgeebm
clconsul	hdhjeY
-3it in the	Yhclbe
-ba	gameee
preplyi	aelihY
crupshot	bffmec
+bstaff	efaedm
ppress	khjcdY
cldoes	mZgaff
pundert	mfbefb
-2no by	iheebY
clkids	dffaem
nmine	Yegegk
pctc	gdmfdb
nevents	ffYffm
crnotify	fefZem
+2, his	mchbac
nsound	Yegfgl
-barrive	Zbefgm
clruling	mededb
+2, your	ebiYib
-bgrant	imbdec
cltake	Ylgfbi
-bco	bemejY
-3not heard by	kYeeef
-1conver	bdfjlY
-1needs	dYekbf
+2, paid	feZdcm
-3up on the	ffdYbj
-bbackgr	mkedcY
clminds	meefbb
-3one on the	dfdmcY
+2, her	bedeam
-3the result by	jYeeZh
crmaybe	cffemc
pilse	cffbdm
crterm	mcefdc
crher	halYma
puse	kmaeda
bson period past	efedmZ
nstands	dfbiam
ncareer	fdbedm
pship	egafmb
pstreet	kfYddj
-2interv from	efbkjY
-1letter	fYbema
pmonito	cfbffm
crkept	aecfmf
ncare	cebgfm
crbest	fmdeeb
nterms	amdeff
pwords	mibfbb
nmember	cfdamg
crtest	gdmcec
neach	mgmZYb
+bhand	egjejY
nyourse	cmieca
-bdata	YmceZm
-blists	meeedc
-bonly	gdciYi
nfailur	emfedc
clgrant	cmacdi
-bpost	dZfaim
+1if	gicYYg
bsbefore period ahead	kgaYbe
bsin period ahead	bYigeg
-1just	ledchY
-bmoves	Zfeeme
-btells	mfdgda
-1#	Yaijaf
+2, mate	medcba
+bnotes	cedmfc
-2could be	jdgcYe
-b's	jgZhYj
+2s newsle	dedcam
-1staff	cfccbm
psit	YlZldg
clbreakf	iemdZa
-bformal	Yhhdgj
clfive	Ymkbbh
clless	acfffm
-2got until	Ygeedi
-3have got until	Ygeedi
nrestfu	mfeeca
-btwelve	aeffdm
cltwelve	aeffdm
nevenin	ejYdkh
frdate	Ygfjbl
-2betwee the	idkaYY
nfix	femeda
-1again	Yagfig
+2: $	bdhYck
-1then	gbYYkd
phole	leefhY
ppick	YgZekk
nenvelo	efefmZ
penergy	bmjdca
-bstamp	iedcmY
crbring	hcbebm
+1not	lejbYa
+2not @d	lejbYa
+2withou it	bbeadm
-2go out	idcbYi
ptwelve	cdefcm
crbroken	efefmZ
napp	dfcfcm
-3come out on	geacYl
-2fixed for	bekbhY
-bplans	Ylfffh
+bbring	YYleam
nfirm	Ybmcmd
-1so	mheZYd
clevalua	geemdZ
+2, period	cdmbcZ
+bhours	clmcaa
+bonboar	ifecYk
panyone	mcdede
climpres	effemZ
+1he	ihYagb
+1there	fYcdhi
pgratef	mgZedd
+bsms	mfeaed
+bvideo	cemehY
-2forwar to	demdZa
-1trial	cdmebZ
-2appoin :	ccmfdb
+2we argue	ZfemcZ
clknown	caedhm
+bsuch	jYffmZ
pno	mbhhZc
phimsel	ccdfcm
crprofil	gmdbae
cllines	efcecm
-2rung by	maffca
pstatio	mYaedl
-1by	ejYcff
-2induct :	caaedm
-bstatut	mffffZ
clstatut	mffffZ
crfine	dmgeeY
+binterv	dcgcmc
ngradua	iebcbm
rxanswer - past	Zddbmd
crwithdr	efefma
+2, becaus	jlcchY
+bfinish	ZdglYl
-2we have	dcmcca
-2latest by	jhecZY
cropened	adeeme
-2it by	fgaYgd
p:	Ykdbik
+beach	meZhea
nrota	dbdegm
nbookin	mciecY
clnodded	hflfYd
pinside	mfffda
-2day :	Zccedm
+bcontra	kiacYj
-2after the	fbhZYi
-2her by	Yjfdcj
+2in and	addemZ
nta	mhidbY
+bterms	fkdehY
nillnes	efdfma
pswap	Yemfib
prefere	bgajam
clcopy	amadgg
nbeen	fcfame
+bnor	Yeffkg
-bjudges	ibmfea
rxanswer not-before no	bfcbZm
-3@d and on	bfbacm
-1induct	bdbedm
+bfront	Ycffki
bson day past	eceamb
-bbetter	jkYcch
crjury	dfeemb
pearly	dfbmdf
-2than the	fgYbhd
clsearch	hdghYg
penclos	Ykeidf
-1partne	gablfY
+bbreakf	ffmfea
pwarm	efemcc
crexact	maefee
nfolder	gfmddZ
clfirm	cYdmie
parrive	idccbm
ncommun	bbhmib
psummar	bkeelY
+2, outcom	hbgjbY
+bdeadli	ieeflY
-btalkin	Yefjhh
nchecks	dmeeae
+bagenda	bffmfc
pdecide	mfbZjc
-1with	fafbYk
-bactual	mdffbb
+bfill	fmaffd
clshook	Yegejh
clvoting	eedmeZ
-bhimsel	mbefed
pgoing	jfYbhi
clwhere	mefeeb
-bnotes	mZbkZf
+bagain	bfdcme
-2choose on	ldafYd
-3the result the	mfeedb
+2, have	Ybiedl
nhotel	fdcebm
crexam	embfed
-3second round on	cdmecZ
-bremain	fmecbc
-bthemse	mbfeee
crwritin	mfdgbc
crreceiv	beemdg
clleads	meffac
-3is due in	hiffeY
crtwelve	bfeemb
+2# #	YcgZZk
clversio	fgmdZc
+bhave	kYbahl
clchef	eeflYe
-blovely	Yeeemh
+btour	bfmfed
-2to me	dmZebZ
crdeadli	ieeflY
pallowa	emcfdd
ndeserv	efffmZ
nsuppor	bmcfka
-2up for	Yflhge
crend	kmdaZc
nwellie	bfmfec
pflexib	alheYh
crdate	emZcci
ptext	Yeadlj
ppen	fcmffa
-bcook	beicam
-btastes	Yeimcc
cltastes	Yeimcc
cldish	Yeimcc
crcvs	cffmeb
plovely	Ycghfk
prole	ZcmkjY
craway	fceecm
-1list	Yjchge
-2would say	hiadYf
-3i would say	hiadYf
pcollea	Yfkkgb
clfriend	eZedem
-bdoctor	jgehfY
-bhappy	chcedm
ptribun	Yjemec
-3sign at the	mddbba
+2with us	cddfmg
-3you have until	bmdddY
+1alread	YdiblZ
-3the call on	mfedda
numbrel	mfefbc
crcase	mdddbh
cltime	aemahf
pmuseum	hYcjfi
pgrant	Ygldkb
+2before ,	jjecbY
nturn	hdYhgh
ncut	kfffhY
+2you come	Ykgdab
+2, my	cdYldf
-binsigh	ffbfbm
clinsigh	ffbfbm
pclinic	ahgeZm
-brevert	Ykfdma
-2nothin by	mafeda
-bslips	Ykdeej
-bdone	cgcmdd
-2accept :	ambbcZ
+bnot	cjdYfl
crbar	deddmd
-bsiftin	hbfmeZ
+banyway	Zfffme
nbeyond	kiedgY
-3notice period is	bbeddm
crreads	cfemeb
-2promis :	mecdaa
nticket	cfeccm
+bweigh	fmebeb
crweigh	fmebeb
-2the bank	Zfemca
crafter	eYmhia
-2, on	kbiccY
pneeds	edhbbm
pperman	egdebm
+ball	jbYlgd
+bthemse	meffbc
crthemse	meffbc
plindiw	meefbc
ncried	meefbc
clmaybe	efmebc
pmo	hfflYd
-1bank	Zeemca
-bus	gmdega
+bdental	deffmZ
-bsecuri	lffheY
+2we need	amfdfa
-3it before the	Zmefdc
clobserv	ZlmfeY
clkeep	icegYk
clslips	Ykeejd
-bmodera	ifembY
cranybod	Ydedjk
-2no is	mcbeeZ
-bleeds	bfedem
-bdietar	efdfam
polder	bfeedm
-bversio	gglcYf
-3us know by	amefed
-3turn up on	ceccam
clstores	cfcedm
-3appoin at the	Zfemca
-bslow	hfffkY
nphotog	edYfli
clbench	mfefda
clpaper	aZcjgm
cllawyer	Ygffgk
-3now it is	meceea
rxact by ahead	glZeYc
rbanswer you-will-hear	hbYfef
+2you will	mZdbZd
crcounte	mjcebZ
ninsura	deeebm
+binform	aZmfme
pentitl	mfeefa
+1whiche	mddecb
-2expect in	mbbdfY
-1as	lYZabf
clthumbs	Zmeffd
pdbs	fmcfbe
pbeside	edbfcm
ppitch	camedg
-2moved to	gdmaba
-2all day	Ydkdcj
crbadge	fdZfem
-1person	cfcbmb
nmissed	gfgfkY
-blead	dcfecm
cltold	hZfdmd
+2you hear	mecdda
+2: i	gaYbhg
-bauthor	fYeidk
-bmarked	cdjmeY
-2starti on	efefZm
-3@d , not	Ydddei
pengage	fcaffm
-2panel on	adikdY
-bnurser	cfdcfm
nsort	aedegm
nb	hYhkbe
-bperman	dhefZm
-bfundra	afefdm
clfundra	afefdm
+2, good	jedcjY
+2we read	afemcY
-3applic until the	adeikY
clgradua	bfffcm
clrest	mcfebf
pchief	dfgemZ
nhiring	fcfgmZ
-2reache you	mdbeaZ
-3take back the	bdbdmZ
pmayor	dgddcm
pbeyond	Yfefmg
-2sorted by	Yhfeih
+2came and	aedema
clstatem	Ykfeie
nstatus	Ykbbgl
ppermis	beeeem
-2holida on	cdcdcm
-bpositi	lafcmZ
+2, phone	adbmZd
+1s	YeZeji
clsubmit	ZlYdjh
-bgalway	cflYak
-3is back on	kcYgYc
-2accept within	bmffeb
clcfo	dfdedm
+2we open	cdbfam
-bdocusi	fbdfmd
-bshadow	admfdf
clshadow	admfdf
nslow	lddeYi
-1sits	dfdlZY
-1begin	bedeem
-breadve	dfbfem
-3phone they said	Yfffmd
nslippe	efdfam
-bjoins	cffdcm
cljoins	cffdcm
-2pdf by	bmfebZ
ppromis	fifjYf
pended	jeelcY
clthemse	mbeddf
nway	iaYgcl
nposts	eZeefm
pplane	cfecdm
crratifi	Zffeme
-2you on	icgYga
pfillin	bfeecm
clstatus	mbeebh
-bfourth	ffcfma
+2you have	maceja
-2mainte on	aebedm
psigns	meiadc
pplaces	ibbbfm
-1modera	bfemcZ
-1panel	adamcb
+balways	maddag
+2was what	afddmc
crregion	afgfmd
nclinic	bkbjjY
+2, whiche	ldidbY
-3come in on	Yjfcbh
ncounci	dacYkm
ngate	cemece
-2an answer	eYdejh
crkeep	kYicee
clid	Yhlegf
-bad	idaYgl
-bneithe	Yfffkh
-2planne for	ceaccm
pwear	Zmgffd
-bprojec	cemefc
nvotes	mbdbfg
-1back	ijbcYe
pgreat	Yjflfc
-2ignore the	cfacmZ
-2made within	mbffcc
+1said	dcfbmZ
-2servic on	YeciZi
cltellin	ladclY
clcallin	iejefY
-3our decisi by	gbeeYi
clweek	afecme
pproble	hleefY
nfeet	hmbfea
cldrawn	Zfemfd
+2as your	Zcafdm
pmoira	mfeafe
-bissued	hdedlY
+bpracti	eeffmZ
-2: not	effemY
clemail	lYYchl
-2read on	cebbmb
nchurch	mbefdc
ptablet	mfffad
pawaite	mZfech
crtxt	medeeb
pfourth	bfcfcm
nholy	fffmfY
nran	efffmZ
poutsta	gmdecb
-bran	efefmZ
clran	efefmZ
pexpens	aahfmg
pinitia	Yjgdkd
-3she has until	aifYej
rxappointment for ahead	gYjdae
craround	bamkea
clanythi	hYecam
napprec	fYlfid
+2at a	mfaeda
clmarked	ecemde
-3panel on the	bemdca
nportfo	cfmfbe
+bold	kYbedj
-2dies on	cmadda
nfloor	ekhfgY
-3say so on	jaYffe
preuben	bdffdm
-2i get	bmffcZ
-bnot	eeZchm
-2them by	ekdcYd
-1choose	ebidkY
-barrang	kYjfed
+2and he	eYcaih
-brespon	meejYb
pdemons	cmdefd
pcrew	kjbdYf
pafraid	hZadmh
clserver	bmbdid
+baway	ameeag
njoinin	fkYdfh
-bfellow	edfdam
prevert	cemdde
-1does	acmfcg
-2accept by	ameeae
nrenew	djeflY
+bstand	ieemdY
npulled	efmfZe
+2for @s	bfmacb
bsin period past	Ycabmd
clroadsh	eebeem
clmilfor	eebeem
clhaven	eebeem
nsteel	abbemi
crthen	maifbd
nissues	imYfec
clloved	deefcm
-2or before	gjdcYc
-3on or before	gjdcYc
crbig	Yeffgm
-2them within	Yifedj
ntellin	beefdm
+1were	ccefmb
-2feedba call	Yeledf
crtellin	gecame
nseems	mfffZd
pfamily	Ykgicf
pwhole	hcidmY
+2it will	ecbbYk
+2as it	ceceam
-2were told	heechY
-3you were told	heechY
-2any time	eamfdb
ppropos	bgkkeY
nsigned	cedbmg
-byour	cmicfc
-3be back by	Zmfffd
cldocusi	edcfmc
+1early	aefebm
pfancy	chmedZ
-2know on	flaaYe
clcomp	Yfejbk
-3card from me	ceceZm
pchairm	afmffc
-3tell you by	mbfedc
pnegati	aemecf
clco	bemcib
-bteams	fgmebb
nboots	cemfec
nchose	mfefZe
-3, shortl :	aedmZb
pcall	kjfYgZ
pproper	gddebm
-3client decide on	Yffcdm
crstop	ffeglY
-bolder	bffedm
pfinall	mbedeg
rbdenied you-will-hear	cbYZjh
-2during the	iefjaY
+2is normal	Zeeedm
pdurban	fmeffY
cl@t	Zhmdga
pluísa	emdffa
-band	miZdcf
-3result on the	mfdcda
-bsucces	icfaZm
crback	mbdflZ
nmoved	Yecekk
-baway	ggYZlg
-1time	eYjdhd
pbranch	fjYjbh
clskip	deefma
pstar	cefdbm
clplease	Zmibic
nwatche	deefma
nshortl	Ycekje
-3off me by	jgfebY
pretail	deceem
nhate	dfffma
crcome	jmfaeZ
nunable	idYeii
+1week	bdcdam
pyou	Ykkfce
-3decisi 's due	mefdad
clsome	gYikgc
craddres	aeeefm
nchance	ciddma
-bwishes	bchmde
-3will not be	Yfddhh
croccasi	mdffbd
-3she told me	fYcfjc
clleavin	beeeem
-1mean	meidZZ
pbenchm	mfeeda
crprogra	efefbm
ngaffer	mfffad
-3see you on	Yeeecl
-bwake	mfffeZ
clwake	mfffeZ
pschola	hibhhY
-bgoing	fYkhgc
pbackgr	cmbmba
-2is in	jdZjYa
crmember	Yfgmbi
-1ringin	medcZZ
clad	aeeZmj
-bmornin	cdmebh
flme	cmgded
-binitia	bfcdme
-2^ if	idkdeY
clmentio	beeeme
-2below within	bZffjm
-3link below within	bZffjm
+2, third	admdda
nfield	eedfam
-2less than	Zbffgm
ptied	mfefeZ
crpassed	ebemfd
ndesk	Ybfilg
crcall	mcYiiZ
-bsooner	fddebm
clteams	fgmebb
-breject	mZeege
-3away on the	ifbekY
-2is done	eecjcY
+2, after	gmdcac
clnurse	bedmdf
clfurthe	iecYfk
+2, they	eYaaii
clbishop	mcfccf
nnone	eeejYk
+2but the	aecbme
-1need	laeaYd
-3me know on	flcecY
-1fly	Zdadcm
-bwork	Ylbcig
-bapplyi	ffefam
clletter	kjYajb
-btyping	mfcfcc
crcomes	Zcdifm
crfee	eaffem
nignore	ZYiijh
-3@d , then	Yeedig
psprint	effmeZ
-bplay	bemdib
ptaste	dmafef
-1someon	eebclY
ntop	deZegm
-2called on	mfccbZ
nmeet	Zebdkm
prsvp	mfcadh
+bprepar	aleekY
pbegin	mieeZc
-bsummer	fcfccm
-1heard	cefemb
clconsen	ejcmaa
clready	egiYbk
pcontin	dgmddc
-3be on the	aemeca
cllettin	lkddeY
crusing	bagefm
phaha	eeZfem
nages	mfeffZ
-2come on	jZfYde
+1?	aikYdc
+2? $	aikYdc
+btie	aemffc
+2, love	ekcehY
crmakes	mffZef
crcompul	ffaeem
pmarkin	geafmc
ndossie	bdffmd
-3our answer on	mfdecb
nlifts	bfffbm
-brole	Zgeeem
+1do	hYeeja
-2a call	fYechh
pdesks	Zemfee
-bpaperw	bfeefm
-btheatr	fblYak
-2reply before	Yjefbj
-3decide by the	fdeehY
-2talk on	eehhgY
-3return it by	bbefmf
nanalys	dedmbf
pincomp	dmeebg
ppanel	mahica
-2reply in	meffiZ
-bpostpo	bdgeme
-1vote	decjgY
nkilled	efmfbc
nspot	lfmfZY
pverbal	emefdc
-3to the client	jfecjY
ptransm	bfmeec
crdelaye	dfdemc
clforema	aeYljg
-3interv are on	aejYcf
pfind	Ykcbhh
cramong	caemeg
-3would hire you	ceefZm
+2to think	Yjeiae
-2second round	dhZkdY
-3the second round	dhZkdY
nteam	emZbkd
psuspen	mcdfdf
padmitt	cfmefc
crwebsit	cfeemb
-3be contac by	aceema
croral	mZkeea
+bpayrol	kjeeYe
-2weekda until	egkceY
+2, me	gaicYg
-bverbal	kYefla
nhire	deimca
pclose	bYgikf
nat	aeacml
crdelibe	cfemdd
pbouque	bdmffd
+bcoordi	mfdfbd
nsleeps	eemfcc
nherd	eemfcc
+2of interv	acfeZm
pmore	jameYf
+2but i	mbdddc
+bboss	iYeefj
-2result :	kebYZg
-2: interv	bfemaZ
-bforese	feeema
clremain	gmgdZb
phardly	kkbfeY
prowan	afffmd
clremove	cjffYl
pstack	beefcm
pharbou	bfggZm
-3: @d and	bfmZfa
+2and @t	ffaebm
rxreview - past	eeebmd
pwójcik	fedemb
ncode	bgheYl
ptrack	ejeflY
pcorrid	aeffcm
+bnine	hdmeda
-3addres of the	eedfZm
ppdf	jYeeig
ncleara	adeehm
nflies	mfeedb
-bme	gmdcec
-2time until	bmZabe
npicks	leedYh
pprinci	fZemYj
+bvery	kYefdi
-2final round	Zeabdm
-3: final round	Zeabdm
-3not rung by	mbffda
-bagree	icZgmb
-3runs out on	cdeecm
+2, nor	Ydfekd
frsaid	eaYdkk
psomebo	gmgeba
nportal	Ycklbg
+binvite	dkdfjY
naffect	bmZief
rxact before ahead	fjdbgY
nnights	emdffZ
-1approv	gdbYaj
-3go back on	Ycieci
nhands	dfefbm
crnight	fchbcm
prealis	jeYfmb
nmin	cjmead
clapplyi	ffefam
-2people in	Yefcke
preconv	gfeelY
pin	bhfddm
nquicke	meefcc
nate	Zffffm
-3would have said	Zeddcm
+2and for	ejcdiY
-1team	Ychkba
+1latest	igdeYa
-2come by	hYleda
pwelcom	Zcidfm
-bper	deedmc
notherw	gjmcbZ
+bneithe	cfffmb
-3by email by	mcfedd
-2promis for	dcYZhh
crinvita	hfdemZ
pmerry	ddbcim
-2us within	hgegfY
pairlin	cemfeb
cllife	ifjefY
-2have till	Ylbccg
-2hr on	kdbdgY
npayrol	fjcdZm
clspeaks	ieedYk
-breimbu	bbfffm
bs- lower-bound no	afedcm
+bvacanc	efffma
nplaced	cfffbm
prate	cefedm
-blearn	mafffe
clreconv	jfclcY
+btops	bmefec
+btwelve	aejemZ
clpromot	dfdfdm
-1votes	hecjaY
+2with what	mfeeda
-3to answer by	abffhm
pgood	emchbd
pgather	dfemeb
-1within	fjaYcf
+blate	meefea
clclinic	eejdYl
+2they want	Ykkdaa
pbreakf	aeffem
nyears	clkedY
ponce	ijchgY
+2, call	bdajYi
crwhatsa	mfeedc
nfamili	ddcfmf
-barea	afgmfc
-2here on	Ycaiid
+bchoice	difeYl
-brector	cfemec
pepipha	mfeade
nhat	gemedZ
-3day is the	bedbdm
crproced	afffdm
npower	kfffhY
pprinte	megfac
-bchatti	decmed
nexerci	Zegfme
ppassed	ZmhdZi
+2for sure	mecfZd
preader	feeeam
-1round	dediYf
clpoll	fmafee
pconver	ZYlhif
+bstaffi	bffdmc
noption	efmeec
-2openin in	bfcecm
clalso	idbbdm
-2hands by	ejffeY
cralong	eeaffm
-2reappl in	bcffem
-2reconv on	becmcb
+2# ,	Ydblag
crportfo	afmdff
-2@d to	eaYZji
-1coming	iZbbYj
-2sit down	hcjcaY
-2forese for	ceedma
pperson	gYiiZj
ppatron	cdfmed
nchairp	cdfmed
-3can not promis	beffcm
-3said by the	aeffmb
+bcalibr	bffmec
ptiny	dedemc
nlaughe	cfeemb
phonour	jjeefY
clsystem	bjbafm
-binvest	decmfc
nwhose	fhbema
+2be enough	bmZecb
-1opened	hfeejY
ntour	demcja
-bfront	dckldY
pneed	dhdYhk
-bland	mfbcag
pfurnis	bcfmef
nallerg	cfmede
clthursd	efdecm
cras	mgZcci
+2be soon	mabdab
+2is gone	eeafmZ
-3closin date :	decdbm
-bcustom	mfffeZ
clcustom	mfffeZ
-3holida until the	bcfdfm
+bcarefu	ffffmZ
-1would	eihacY
ptorn	kgffYg
+bwhy	Yedehl
clbest	meeeZf
crarchiv	mfefac
-brealis	mfefcb
nfail	demcgb
-1her	mcfdaa
pah	mdddgc
-bwaits	mefefa
clwaits	mefefa
nusual	aeffem
-3tell me before	Zmfffd
+2max please	Zafghm
-bfree	bYkiaj
+2they have	Yfccel
clact	bfmfde
-1decide	kbYgdd
cldietar	efffZm
-blicens	bfegmb
cllicens	bfegmb
crcommit	ggdfYk
-3and on the	mfdeeb
-2inform by	gYfcka
-3will not say	Zfffem
-2you by	mbcbca
-bask	ihffYf
-bhc	afemgc
-1phoned	heaelY
pspeaki	bccmei
pscheme	ckifYh
-3your answer within	cmffba
+bitself	dmfded
-bsuit	fbmfec
-2closes at	dhZdbm
-3@s , on	mfdbda
+2to avoid	cZedcm
plot	mabifc
rxanswer in no	jebbYe
+2, contra	gedbYl
pnorthe	ddeedm
-badmitt	bdefmd
clestima	ceeedm
-1close	fjaaYj
-1rounds	bdebcm
+2for its	lfaaYf
-bside	egcaem
p@s	djaYlg
-bsuch	deemde
-3offers out by	Zbfemb
pmid	mfffad
-bdrawn	dfemeb
clyourse	Zjmfcc
-3would know by	iYfedh
clcharge	feeccm
pbrilli	cmeffb
-2it back	dmcfda
+blimit	jmbeba
crlimit	jmbeba
+bupdate	Yeeefl
ndrive	Ydbllf
+bwhethe	jcdlgY
crnew	iaccme
clwhich	Ygfjlc
pcoordi	kYefei
ppolish	glefeY
clbusy	befjlY
-3for you for	cmfecZ
-2sent on	mecdcZ
pits	gjacZm
+2the interv	Zdeemc
crroom	fgedma
cltemp	ffffZm
-2hears by	jZfeiY
+2, :	acfkjY
-3course of the	mfeddZ
ppillay	Yffflg
rxsuperseded in ahead	mcebcZ
-2i work	cfdeam
-3proces can take	Zdffem
+2is off	bddfma
-2form by	dmefdc
-bdated	fcffmc
panand	ffmfea
nyork	ffmfea
clchatti	decmed
-bboots	affeem
clboots	affeem
-1re	adedma
+breads	afemee
clsessio	aekmda
pflight	lckdeY
-3extend it to	cmadcb
-2to say	ghYbhe
-3is closed on	cebebm
-3, it is	caiiYh
nexcel	Zfffmf
+bgrade	befeem
-bviewed	dfefbm
-bagain	Zbjfcl
+bwash	cfblcf
nso	hfgZej
nhousin	Zgfele
pbigges	cfblbi
ntheref	bdcali
pvalidi	deeedl
+bfunera	cfdfel
crfunera	cfdfel
nslots	blefee
nnot	bfZjhj
-2coveri the	feefZl
+2will not	Zgichd
-3will go out	Zffdel
-bmodule	blfehZ
nsheep	bljfeZ
-3in post by	aaffbl
clposts	ldeccf
+2and you	dZdjZh
clmoment	efflfZ
+bdelibe	ffeael
-3select @d on	cflccZ
+banothe	Zafdil
-bmaybe	hfleba
nstep	ecjcla
-2due by	hZfedk
n's	iccelb
clprojec	celeed
crworst	lcefce
crtrain	dfjclZ
plena	fbelec
-2decisi the	lfddbb
pgym	dafffl
crvery	kZcedk
-1decidi	lecZZf
-3panel interv :	belceZ
napplyi	Zhffke
crseen	ddefld
-2us until	gieedZ
nprepar	Ziggla
+2i have	aeeelZ
clseats	ifkeeZ
popens	gefleZ
clinvest	declfc
-1search	bfceal
clbusine	ZdZkgl
-2's on	ickcZc
-2had said	bfeflb
-bloves	lfdfcb
crteatim	lcefde
pbuild	eZffhl
clprinci	Zafifl
rxdenied since past	effflZ
nlads	lfeedb
-backnow	afffle
cladvent	lgafZg
pemails	lffcec
clfix	flZfee
noffice	lidbiZ
+1like	Zdhejd
+2at half	ddlfec
-bchosen	gcZhck
clsort	Zldfgg
clmodule	blfehZ
bsuntil day ahead	ehceZh
-bcompar	cfeled
-1into	cfdeal
+bdays	dflddc
+1falls	dfecal
-2us till	laffeb
-3give us till	laffeb
-bfinall	bedkkZ
clviewed	dfefcl
pmill	ffflfZ
-ban	Zdlehh
-2us on	bggZhd
-3are interv until	eefZfl
clsuch	hedlbc
-bphoned	jcdflZ
-2releas on	lfccZe
-bdrink	ecdfel
cldrink	ecdfel
nnight	jlddda
crwish	Zefflf
+blimite	efaffl
ppairin	lhddea
-bparish	bdalal
sioffer	egbZje
+bfine	Zkcdig
-3anythi before the	abfebl
+bmails	leeZbi
pyard	aleedg
-2time before	aakfjl
nsits	lgecda
-beligib	aldkeZ
+bapolog	djlfZc
pnarrow	lZfffe
pta	gebebl
+2s @t	fbldba
rbappointment needed-from-you	ZfikaZ
+2the vacanc	fffflZ
clgalway	cflZbk
-bsurviv	ffZfel
ptypo	cgldfb
+2as planne	Zdfkek
ncommut	eflfda
-bwinner	Zedejl
-bblock	eclfed
cllack	ffffZl
psuprem	bffldd
+2s date	jkfeZZ
-bcalled	fcgdlb
pfriend	elbejZ
-bsure	fccedl
phospit	eceljZ
-2, before	lcddaZ
nemerge	dfddel
+2to set	Zjhgij
clchief	ebdlZh
crhersel	lfebfe
-1shuts	bedcal
crhands	cZffli
-bombuds	alfffc
+bcash	befedl
-btestin	efeelb
rbact past-event	blfedb
crlate	leechZ
clperson	egfZfk
clasks	dledbg
clfacult	kleZfa
nuniver	feaefl
-bbring	Zglede
-bearly	lcdede
+2your applic	abgglh
+bunless	lebfec
psurvey	Zfleef
+2: your	igbbZh
-balso	aebldi
crfull	Zdfkhf
ptraine	Zildfc
+bworksh	Zfflef
+btimes	agidla
crtimes	agidla
nlot	deefld
ncompla	lbefdf
+bmonths	afefel
ptrust	hadclf
pwednes	ledebf
nassess	hdcble
+bagent	lfefae
-2@d at	Zfgghl
+2, hand	ibedjZ
-2takes us	kZehaZ
nhalf	headbl
nad	leedae
pfront	Zdghlc
-2closes in	cbffcl
clmissed	dedfld
+bmarket	ldcfed
+byour	feiZei
pbuyer	fZefkj
-2and then	ldcdZd
+2, mentio	Zfeeld
nplatfo	eflebe
crchrist	afdelf
-2confir :	delfec
crdiary	hegfZh
pband	bhdelb
-bline	dghclZ
-2closed on	ZdZcel
pnotes	hdklZZ
-2you for	Zldchb
pcousin	bbeflh
cr's	dfdZgl
plunch	ffjhZd
nwarmly	dlfeiZ
+1on	echZfh
+bcet	fflddb
crkind	ldefiZ
ndrags	ledbah
-brefs	blffZk
clrefs	blffZk
nstays	dhkZdh
pkarin	lffefZ
pankle	lffefZ
pnurser	baajfl
nresign	eZefkj
nleaves	defebl
-3last candid on	Zfcdcl
+2, which	fZlcfa
ponsite	Zkefei
-3hired as of	dfefZl
-3contac you by	laffed
cldeputy	edlebf
clfifty	bfeedl
psurpri	felffa
+2so that	Zjhccd
-1being	becdbl
+1withou	lbZZeg
+bpieces	dflecc
pbakery	bdibdl
+1only	abfeZk
crlong	cdeeel
+1either	jaadZk
clprepar	gcgeal
-bcastin	feclZf
clskills	eflfea
-bsigns	jdcgZh
napprov	Zhdblg
clmarkin	heehjZ
-2with us	hekZgZ
clceo	eeeecl
+2instea .	lbeedZ
-1cvs	bdflfa
psqueez	dglffa
-bcircle	lfdfeb
clcircle	lfdfeb
pchain	eeifkZ
-1expect	hdcaiZ
+bsometh	eejeZj
+bengine	cecefl
pleaves	Zdfglg
rxsuperseded before ahead	abfelb
-2place of	eeaela
-3in place of	eeaela
-balarm	Zffefl
clalarm	Zffefl
phere	gkehdZ
-1result	keccZf
boover	cZhjag
-bdirect	ibalhZ
-3reach us by	alfffd
-3panel interv on	cdbedl
-2expect on	abZkcg
+2and it	faZkjZ
ntown	clZedl
-3any time until	flbffa
-2phone you	hcieaZ
crattach	elZfdh
nallowa	cldfbg
-3be out on	lfdcgZ
-blodged	alfffd
+badd	ahfbfl
pagains	fcjeZk
-3letter on the	gfecjZ
+2, yes	gcjchZ
flchosen	iblega
-3you will hear	lfeeca
nnine	geclZf
+2, new	Zedcej
ncongra	lidjZZ
-btender	effael
-3them by the	alefed
-bawarde	cffcel
-belders	bfeiZk
-1three	bcdbcl
ptitle	aljedb
ncamera	Zeefii
clanothe	ifZhge
+bstock	afedel
crstock	afedel
narrive	dZiikb
psearch	Zdcejl
+1your	ZZljiZ
phave	fldedf
nfriday	cffflc
-3shortl is done	aedlca
pat	fkddlZ
cleligib	aefjZl
nmight	eZeeil
crhired	Zfffle
-3are in the	celcea
-3meets on the	edZkac
nphoto	cghldZ
-1mornin	Zckedg
+bfound	dfefal
ndisreg	dZdeli
-1e	idgcgZ
-2^ e	idgcgZ
+2, presen	clcccb
nbefore	djldZf
-2submit by	clffdb
+bmakes	lffZfe
crfacult	cedlha
-bonline	Zihddh
+bago	ceffld
-bat	Zcegli
pback	Zdkfbl
nsomebo	ccbklc
-2back before	cldecb
crcoming	hldcbe
clintere	dlafhe
-bsites	clffce
clsites	clffce
-bsomebo	ldcZgh
+2, from	kaicaZ
-bpromot	addelg
+bvisit	cdhfla
ngenera	heldcc
clphase	hfgkeZ
-2select on	Zfflee
pnorvan	fZgfji
peight	Zlelca
pid	ZkjdZh
nmost	cfZehl
-2lapses on	dlbeZf
-3offer lapses on	dlbeZf
frbye	Zjcelb
clfast	hdeabl
+bstay	leceee
nprenti	lfefcb
-bstate	clffha
+2: answer	achebl
crmark	ldhceb
pfacult	fdiihZ
-2togeth on	hdfjZa
-3not hear on	affela
+bmark	ldhceb
-2down for	ZeijgZ
+1here	Zejbbh
-2me know	jkbdbZ
-3let me know	jkbdbZ
+bphoned	dfffla
clissue	eageel
nrecycl	Zffefl
-3do it by	Zlefee
nmany	lZdjde
pman	ledfdd
-blagos	dedefl
+1greeti	Zecdbl
+2greeti from	Zecdbl
clsix	feleZg
ndr	lgfedZ
+2, or	ejddZh
-2@d on	ZflZbf
ppossib	dlkeba
ntie	aflfib
pvia	ebcgel
nm	ledfdc
-2learn by	laefec
-3will learn by	laefec
-3to us on	Zcibfg
pwhatev	jeleeZ
npostin	lefece
pbeatri	ddfcel
-2are decidi	ledbcZ
pscotla	afdffl
+2after all	beZdgj
-2^ interv	Zdjdde
-2answer from	cfbela
crclosin	fZjekd
crbefore	cfcgdl
-2told by	kbffZj
-bparent	Zedjek
-3will be by	dZecaj
nhires	lfedfb
-3result by the	lcffdc
-1take	claiec
-2anothe candid	cfdclZ
-3to anothe candid	cfdclZ
+bcertai	jeZcdk
pgives	Zffhek
pmaking	Zjjjea
-bpracti	gdgcZl
cldioces	hZjajf
-2would phone	lfdebc
nfebrua	Zfffgk
plimit	Zifffj
+bfull	Zdgfgk
ppsycho	alecdj
pfield	bcfbjl
+bwednes	ceffld
clsuit	fblfec
-1arrive	Zedajk
-1messag	eeeblZ
clbreath	deffcl
-1flying	bddcbl
+bvisa	fiffjZ
-1phone	bZhckc
+1teatim	laefbc
rxreview from no	efelZc
poffs	dffcel
rxsuperseded by ahead	Zgdagf
cllists	ldbdcg
+2they see	cfbbal
crcredit	ffZffl
-3you in on	cdlecZ
+bnews	Zecdlj
cryear	Zeecil
clhow	abhbli
clnudge	alffee
crpay	ackfbl
-1paperw	kZffaf
shperiod	dZhgeg
-2needed by	clfbca
nchapel	cclffe
nestate	leheac
-3your answer from	efbelZ
-3by close on	khZfcZ
clbureau	clfefc
pfoot	ddhelZ
nmailed	lffbde
clfill	bcbelk
-2deadli :	claeca
-3know , not	cefflZ
nwhile	leeeag
-2it was	Zeccjf
crwatch	Zkekdd
+2, messag	beblcb
pprefer	Zigela
ptravel	fcgZji
clsworn	lfdfec
clgarden	bedefl
-3for mainte on	beaedl
+bquote	lfefcb
crquote	lfefcb
crunquot	lfefcb
crquotin	lfefcb
-2paid within	abffcl
+2was for	efdfla
+2s open	dedelZ
psecond	ldiccd
-bours	lbdicd
ntheatr	Zeedki
+bteams	eelfec
crrun	elfebd
-1called	Zeeehh
+2on it	bbfffl
+bchef	bfcail
-3an answer the	lfcddb
pcourse	gdbfdl
+bfacult	bfdlfd
clpermis	affeel
-2is due	fZgjfe
clabbot	bffcfl
-2skiing until	bbfafl
-2intake of	cebeal
-3the intake of	cebeal
-2then on	ldbdba
+1does	ZdZgie
ppremat	kffidZ
phouse	Zlefef
paction	ekifeZ
-1,	gclbZe
-3for a call	dccela
-3take longer than	Zkeech
poperat	ciZfih
pnearly	ckheZh
clarea	fffleZ
+2, yours	lecadb
clcampus	begZil
pfood	cldidc
-bcould	ZeiZji
crboth	Zlccgk
-3be in the	bfleea
-blondon	Zejkcf
+2: yes	decflZ
ppaid	Zkdecl
npieces	ldfeec
nstaffe	ffleZg
+bexam	elbfed
+1interv	iefcjZ
njo	affefl
nsooner	lafeef
-2from me	kZdcef
+2at last	Zeedlb
-2ask me	lacdad
pher	iZghdg
-2me in	eiceZh
-bcorrid	dfeelc
npremat	dfeelc
plady	fjeeZj
nsoon	ccgalf
crcallin	lfeeda
crcopy	clefec
-3not be before	affedl
prung	afeefl
-2arrive within	bcffal
-1papers	bacflb
nscores	Zgfefl
-2questi within	alffcb
cronly	Zdfchl
pitem	blffee
cragency	bleegd
pvideos	gdblec
nmigrat	lfeddc
-2booked for	eeafel
clcomple	dlaejc
rxact until ahead	lebfec
crchair	Zcekkf
nconsid	diZejh
-2come back	acjkdZ
n@s	gjiZja
nhappy	gZdgkg
-1rehear	acaecl
+bthis	elbhed
nmad	lceece
+2, those	leddba
+2to consid	difkcZ
-2says the	Zfbele
nfavour	efefla
-barticl	eeddlf
clarticl	eeddlf
-2round on	jbgZed
+2, second	bflcca
clshare	fldfec
psign	chZkbj
nhopes	Zlffef
+2as the	kffbgZ
-2try us	aedecl
-2done on	jffZdg
clbehalf	efhfkZ
pnda	Zlffff
-2you do	cclfec
-2open at	edbfbl
pconnec	belfcf
-3them on the	hebkdZ
-2compla within	Zgffei
-1signed	ZdcZjk
pyes	igkZZf
-3it would be	lfeeac
-2follow on	dbbdal
clknives	ccifal
crorder	Zhffld
-3have heard by	caeela
nbearin	lbdedh
phired	aldeja
-3instea of the	addflb
psatisf	ahldfe
-bboardi	ccefel
rxreview - ahead	biZide
pbearin	felfeb
+2to sort	lcbeec
-bin	aljcch
-3from @d to	edZZke
-2@d or	ccledc
-bmailbo	dfecdl
phurdle	ailedd
crtimeta	efeeal
clplant	hdaedl
-3take place from	eflaba
clreject	lZcehg
crapplic	iZZkcj
-2candid accept	bffela
+2off .	bfecbl
+broom	cefeld
clhope	lcbdZi
pbetter	lckedZ
-bmtg	afflfd
-bnine	fdileZ
-3it the whole	dfddlZ
pconfli	lddcef
-1aftern	cfldcZ
-2any aftern	cfldcZ
pconduc	fcdlZi
-1given	kZceZh
pbooks	baglci
+ballow	bchele
pkind	iekfeZ
-bcfo	dfdedl
+bupstai	adfffl
-broom	Zekfgh
-1except	bdaedl
+1every	ldddcb
-3are in on	leZZce
+be	adfffl
-3be back in	Zeefel
-bmakes	ledhae
crnine	gdlffa
clforese	hdeela
clombuds	flfffZ
nreplac	jgdeiZ
-2again ,	jfgefZ
pformer	bleffd
-3put back to	eflddd
nhereby	cfcfld
-1wants	aeflda
-2she wants	aeflda
-3, she wants	aeflda
nsubmit	kfgfgZ
platest	Zeldjc
-3i have got	Zkhfcd
-3have a contra	ffefZl
presolv	ifiZcg
nrefund	eilfab
ptimeli	keclcZ
-3answer , by	lZffec
napplie	ielddb
crdelive	elcfec
-bfitnes	eglffZ
crbeginn	ljfeZb
-2result before	lbffcd
+2, calls	Zechjc
-bairpor	dfccel
clrely	ledeeb
pmarker	lbeeee
-1attend	eebfbl
-3be decide by	abfelb
+2for those	Zefacl
+bmd	Zehlge
-2breath for	ceeecl
clrector	ffelda
-3meetin is the	dfdleZ
crassemb	bffcfl
-3open evenin on	dcZejf
+2, who	Zdbbkh
-2make it	ijbcZZ
nheld	ldbaak
-3with her on	aeglbZ
clconsid	kdddlZ
-benjoy	dddfel
pgrowth	lZfffe
rxact - past	dZbeig
rbdenied pick-up-again	bfecdl
crsystem	Zilfed
clwelder	eecedl
pop	ledecf
+bprevio	efbeld
crprevio	efbeld
-2resolv on	ledcaa
nplants	dlffeb
crproces	cffflc
pdeclar	aldlbb
+2, @t	ccbahl
+bhrs	fffflZ
+bpast	lggfeZ
-3not tell you	cedfZl
clmonito	dfdddl
-bmatron	ledaak
rxreview for ahead	idgeZc
nnever	lbgheZ
+2before i	elcfba
ngrant	Zfffjh
ninstit	dedeel
-bmissed	efdflb
+2betwee #	bhleda
crnotes	Zeelhd
-3select sit on	dealdb
+bhome	edcffl
-bfundin	bffeel
nalong	dbkflZ
-2corrid on	cecdla
-3the corrid on	cecdla
nprovis	ldfedd
-1weddin	aeecdl
crrunner	flffad
nare	Zbhjhh
+bearlie	lcccag
-1publis	deddlZ
-beta	ldefde
-2the date	efeeal
ncontin	aldjha
-2office within	blffeZ
+block	lfeeea
-2an hour	cbleca
-2put the	hebdiZ
nreserv	djldeZ
noperat	Zbhlfh
cldraw	Zffffl
-2day ,	Zbleci
clround	kgcifZ
-2, for	begecl
nline	dedlfd
+blapses	fcdflc
crprepar	alhedd
-bvery	afffld
crreject	ajffla
-3runs to the	aeedcl
nines	ceefdl
-2and the	Zajiha
-3they need the	cfblba
-1meet	ceblea
crruns	flffae
ahno	cZgfcj
clpaused	efffal
-bportfo	dldefd
-bnote	Zgakjf
puniver	lieedZ
-bflexib	eclfgc
clflexib	eclfgc
pbreath	dleebf
+2, letter	Zfelcc
nwritte	bablkc
-bchapte	blfhdb
clchapte	blfhdb
-2in for	fZhcjc
-2form within	dlffbb
+1means	gZeefg
crhe	fcZcjk
+bpencil	leieba
pdepot	jefkbZ
pbom	efffal
pdia	efffal
-3lapses on the	blcfeb
-beffect	efdecl
-2will call	lfceed
cloblige	khffdZ
pshare	ddleed
-1campus	bfeZji
-2tell me	bkZbee
-1debrie	aeeleb
clhuman	kefieZ
clexplan	efefla
-2arrive at	fejfiZ
+2to compar	ldecaZ
+bmunici	bffcel
rxaside until past	eefela
-2no on	lcbdfa
+bsort	dkclbZ
-2outcom within	lcffcc
-3the outcom within	lcffcc
-3names on the	ldacdb
-3it , and	aeefdl
pshows	deeedl
nmonths	lgdedc
nrumour	lfeefa
pgo	hdjiZd
crknown	bcfefl
punifor	deceel
-bepipha	llceaa
-2takes until	fefZei
-2update within	ldfeda
-2be on	abldZe
-2flight the	cbbecl
+bgoing	dbgbfl
npinned	Zffffl
nwhy	iadcel
-1propos	cdlebc
+bnext	gfZdjc
-2be before	bffedl
critself	lfafee
nprotec	fffflZ
pannual	faeedl
-3@d , decisi	leedca
-1voted	dffdla
-bwatch	bdileb
-3your reply by	clffdb
-1holida	fcbZZl
ncent	cbbflh
bsfor period past	dbadbl
pown	gflfeZ
clme	eljddb
ppodcas	lffcec
+2, defini	leedac
-2up to	hcadZf
ngame	ffbfdl
pseeker	ffafel
nish	lffebd
+bcause	lbffec
-3we choose on	lebbda
-3, not the	bfffla
+bexcept	lfefeb
crask	lagecf
pmailbo	feafel
-2's done	dffZcj
-2been on	dfdZla
-3have been on	dfdZla
rbsuperseded they-will-decide	cbeZke
-bwalk	ddlefc
-2counte on	Zekcde
-2rather than	ceeejZ
-2try again	deafdl
-3be one by	lcffea
-3tell her by	Zgfddk
-2anythi by	Zdffcl
nfiles	cldecg
-bfilled	eiedla
-2^ @d	Zfhfkd
-btellin	lbedha
clwith	gdlgcd
-bvalidi	flfefa
-bpetiti	Zlffeg
clpetiti	Zlffeg
-bminds	leefbc
nwhenev	Zefekh
-2sign within	alffda
pmechan	cfdfel
-3part time ,	dfecbl
+bstep	eeefcl
cltitle	blfefd
+2or i	blffdc
-3of you by	lafeed
+bwhere	fealfd
-2come in	eelfea
crahead	gfheiZ
-2when is	gejedZ
-3to when is	gejedZ
clcheers	bfffld
-3seen on the	Zfiaaj
-2drink 's	cacecl
flhear	ldfcic
crdoor	kdejeZ
-2return on	lcbaZe
cltype	affdel
crthird	eecfdl
-3not commit to	affecl
+2before we	ieffjZ
nfairne	lbfefd
-3will ring on	gbkdcZ
p@p	ifdkgZ
ncertai	ledecd
+bconven	eZkffh
crconven	eZkffh
-bessay	ckdlca
-2diary ,	Zehfii
+bjoke	cgffla
+baudit	ceeeel
+bfollow	ffiejZ
nyours	fcaalh
psignif	eebeel
+2alread .	Zdjcjb
clagreem	cfcfel
-2have until	dldaba
npast	ldfhcZ
-3for you within	lafffc
-2the interv	cebelb
-1room	Zkcjda
+bfinal	beldia
pad	gdkciZ
psaturd	ffijdZ
pthese	hdkdeZ
clamende	klffbZ
roreview	cgfjcZ
rbreview under-review	cgfjcZ
nvoicem	lfefdb
+2is .	ledfbZ
-bscorin	dfeiZl
-2portal by	eleeeb
+2becaus of	Zcibdj
prose	efceel
-1and	ZZhegi
+bwhatsa	lfeedc
+bvisito	bfdfel
-2meetin to	aeflaa
nmodera	Zefdjk
+bhis	kZfZke
pcasual	bedfel
pdefini	Zfeffl
+bquorum	ffdfla
ntitle	cegelc
-3you within the	lceccb
pabstra	chlffa
-3interv on the	fcZahj
pstarti	dflffa
rxanswer from past	effela
-bpast	gZlbdg
+bhope	bgfecl
ncompan	geedbl
nwhom	bfcelg
-3hear by the	bbfelb
-3i would know	ieeehZ
+bclose	gflcbf
clcorrid	dbjela
npanel	bhedld
-3choose betwee the	bdledb
-bviva	cflffc
clviva	cflffc
nq	dfeecl
-2sign by	Zefefj
popport	lgfefZ
+bunpack	befeel
crunpack	befeel
clsubmis	glZjeb
pvoice	edffcl
-2and not	Zffeei
-2post on	aeefdl
-3the post on	aeefdl
clpray	Zeelbi
pbeen	dhgiZh
+1are	acbZii
pexams	bfgleb
clessay	ckdlca
ptheref	delfdd
pour	dlhbde
ntestin	efdflc
nregion	Zdhjfh
-3by phone on	Zelfhi
-3our answer within	baffla
+bwatch	Zfelgf
pespeci	felefa
+bweddin	cffddl
ncollec	ecfbfl
-bgap	eieflZ
-3people all throug	dffleZ
-3i was told	lffeZa
pshadow	dhlfeZ
clasking	akdkiZ
+2with my	bclfdb
-bteach	cfheZl
-2with you	jZZcdj
-bshutdo	cffecl
-2's due	lefdZb
+bbeg	Zfffle
-3phone you on	lfeecb
-3be with you	gcdfZk
-2as the	kZbech
never	efedlb
nsickne	efedlb
clreleas	leaciZ
nonce	egelgZ
pclaim	lffbgb
-3decide in the	lecdeb
-brest	kadlbc
nevery	gZhhci
crhr	efcfcl
-bsorry	hZhalb
pclarif	afflec
crbegin	Zgedij
nexplai	leffcc
+1until	eeeiZg
-2do the	hbkcZe
clfestiv	geZjdi
psupply	clifac
+2and candid	aeelea
-3closin date ,	eedfal
-baltern	dglfea
claltern	dglfea
-3to confir by	Zdfeka
-1write	iebdgZ
+bprogra	fdffal
ptier	Zeffle
-3to us by	clefec
prepeat	lefeeb
-2patien for	iefcjZ
nconcer	Zbdelk
pprojec	Zilfdd
ncrosse	gediZi
-2at it	aedlcb
nrgds	lbgeee
clflies	eedcdl
plater	aekhZh
crchecki	efeela
crlittle	efffbl
pfitter	lcffec
crbad	efffal
+bweek	acaglj
neat	bfdlge
-2give it	jZfZah
frgoon	jgghdZ
+bopenin	lfffZg
cropenin	lfffZg
clscorin	edeiZl
nunit	ahlecf
-2strike on	bfdbbl
cldig	cdfeel
-2budget on	Zeehck
-bcompan	ifdcZl
crapprov	febagl
ppreced	elfebf
-2told :	lebcac
npdf	efdelc
-bthinks	dflfdd
+bworld	lfbfeb
clgate	eZifei
claware	Zedelj
pms	bjgblc
+bon	jZadhj
+bguess	ceffcl
-2make that	leeccb
crcareer	ffeebl
nratifi	efeclc
nmarks	cefagl
-2was told	lffeaa
-2us in	iaZeci
-2be told	bfddal
-1me	flfZdZ
-2in till	dcdefl
-bthing	gfbccl
clschedu	ijgcgZ
ndecent	dleede
+2to keep	Zcffek
-btests	bfcdlg
+bstarti	beffel
plog	ciZbfl
clthose	hcfZbl
-3say so by	alfdfb
+2, bring	Zahdai
ptenure	efffla
npolicy	bfleee
pmahi	lffbfd
ntangih	lffbfd
crlast	Zicbkh
-2interv are	efabdl
-2your contra	eddfal
-3have your contra	eddfal
+2: we	acdecl
-2thanks for	efddla
-2revert by	ZhebkZ
-battend	Zfecjj
psaved	bceflf
-brequir	ZfkdZk
-2hear till	effflZ
-3to hear till	effflZ
+2, has	Zbdalg
pvote	lcfgbb
+2, .	cZeefi
njanuar	Zejfej
frjoy	Zgecjj
+2like i	cffflZ
pclub	icaecl
-2# or	ibkcZZ
-3@p , is	ldceba
+buse	afblfg
nall	Zcckii
-3promis it for	hkceZZ
+bamong	haeldc
-1travel	beeecl
nguessi	bfffld
-boption	alhfec
+2i get	gjeedZ
+bcoding	dlefde
nhead	ieZggh
clones	lidcgZ
-1@d	hdgZfe
clkick	efbffl
cram	hgaclc
+brefere	deZehl
-2gave me	bldfbd
cladmitt	efeela
pso	chihZh
-3decide on the	lebdbb
nvacati	lfddga
-bstarte	gZeefk
ncoffee	klbfac
-2told them	aeedld
-2nothin on	bfedla
-2signat by	blffdb
nwork	Zfffhh
-1sign	cfcdbl
-3shrug , then	jfceeZ
nmaître	lfacci
naubert	lfacci
-2hear within	iZfebf
+bfinger	lchecc
crcommun	afflff
-3will phone you	gdieaZ
nforget	Zalfek
pdream	ffefla
-bcards	dfZjdk
clcards	dfZjdk
+bkurato	bffddl
crkurato	bffddl
-2all by	alfeed
-2offer by	Zhffgh
pout	heZfdk
-bnothin	ijfZde
-bruth	efedlb
pha	cfflfc
nweeks	efffal
-3got till the	iieedZ
-3here by the	blffea
clback	gkfZge
-2portal on	lebdea
-2target :	bdefla
-3origin target :	bdefla
+2, comp	aeclaf
+bpart	ffZffl
crpart	ffZffl
-3has asked for	jefjZZ
-1only	Zeecgl
pcopies	dildeZ
crprocee	dafflg
-3our answer in	lfdddb
clus	glcedd
-bbuildi	cfedfl
pfine	fkgfZf
-2gone from	cfealb
-3is gone from	cfealb
+bclubho	cfcfel
crfive	Zhffjf
-2to do	cceebl
-2dates in	eeleca
-2site on	feleda
+2, else	clefdc
-bexecut	dffldc
+bused	flffea
pinviti	eiefkZ
nmarked	bfhflc
ncovers	Zkkeeb
-bmax	blffed
-bdocume	bbhegl
-2need about	leebdb
+2or so	hablbe
-3you hear on	leceba
ptie	ledida
rbaside past-event	fdeckZ
-3round on the	eekcZi
nmateri	effleb
crbecaus	kdfgZf
ntravel	djldae
pbank	agZjek
+1answer	bedflc
crwell	blcdla
pvettin	Zjddkf
-3go on until	cdebel
-1work	Zagcgj
-2taken us	befcla
-3is taken us	befcla
crinstea	hhkdZb
-bunifor	bdidal
+breview	bfelfd
preal	fedflc
+bcast	hfeldZ
-1funera	deedbl
-2a funera	deedbl
psince	aeckal
-1thru	dblfgf
clside	Zhaeji
+2for our	eeebkZ
nmessag	iZahif
-2word on	cejegZ
+bset	Zifeke
rxanswer before ahead	hgZecf
nvet	dfddel
-bguide	efcfdl
crforwar	lfbegd
naverag	lgeecc
crlet	blhlcZ
-btransl	dgdcdl
nrecomm	dgcilZ
-3part time until	ebcecl
pcoo	eflfeb
-bfor	Zihdfh
ndo	jdbhkZ
+bgenera	beefle
nunders	efleZg
clclear	hddfla
-3my return on	lfefeZ
-3# # ,	efleeZ
nproble	dehflb
-bcare	lafffe
clsummer	fdfccl
-3will ring you	dZjfie
clwine	belcaj
clwatch	dcilda
crthings	dgeelb
pgrid	jcldea
-bshifte	dedflc
clshifte	dedflc
-3made by the	lafecc
-3is off for	dfafel
nthat	jdehhZ
-3are due on	bcccbl
-2vote on	adblce
poctobe	Zfedki
-1transf	efefla
+bshow	jfheZg
+2, write	bececl
+2, link	flZfeb
-bhoped	eefflb
nheads	bdddhl
clfar	cffedl
crused	flffea
-brecrui	cbcile
-3touch in the	ieaekZ
pvotes	kedeZh
npensio	fleeeb
-3call before the	lbffba
pbusine	flfcaf
nstuden	Zkcfdk
-2, closes	bjccZg
crsms	leebgd
-blyk	lbfffd
-2by close	jkcedZ
pprepar	Zlfeci
crround	lcalea
+bcoming	efafel
-1breakf	iehfZd
nimprov	efeelb
crkitche	gdeebl
+2, ok	lbbeib
+2so it	Zeebgk
-2done by	dedlbb
-2crew on	edlddZ
crremain	dldeia
-1number	jjacaZ
crside	jffejZ
-bvoice	efefbl
-banne	afflfe
clanne	afflfe
pincrea	lfffeZ
nflat	gigfhZ
-3and it is	cbdflb
+2and mail	lfcdca
-2vote ,	kebfcZ
ncalend	kdicZf
nour	bccejl
crrates	efceel
+2is what	kaZcag
nmill	lbhfdc
-2ringin you	leeeaa
crelsewh	elffdb
pcourt	dlakZe
clembark	deeddl
prule	iieefZ
clreplac	aedelg
-2b by	Zhfddj
+1x	lecfbb
nfunder	dcffdl
clpdf	elffec
nshe	ealcdj
pheard	ibafcl
+2, result	Zdiiaa
-2the outcom	kfddZh
crowe	jffeiZ
-1in	dZgZhh
-bcut	heflda
cljobs	acbdil
+2said the	lefeba
nzone	delfed
+1target	bfeela
nboard	liadec
pswanse	fffflZ
-bfly	adifbl
clear	defbfl
clbrewer	debffl
crnod	bfflgb
+basking	leffea
-2so until	blecfa
+bconten	Zhffke
-3dated within the	edeelb
-3me at the	lfecbb
+bparish	feffla
-3please , by	alfdeb
+bheart	lefedc
nmake	dlcffd
+2, was	ibbdjZ
pringin	bldedh
-2shuts at	elZfdc
rbsuperseded start-date	ffkfZe
pequal	lgfefZ
nboiler	efaffl
pflu	fbhebl
+2@d .	lchbca
ptight	icZlbg
+2you know	ldbecb
-1offere	edldcZ
-2have been	bedcla
ptried	cedefl
clunfort	feedlc
clcut	gdflea
-2decisi 's	gecjbZ
-2not after	iiffdZ
-3: back on	bdefel
pground	delfec
rbsuperseded could-you	eeZfle
nannual	eelfec
clunless	lgffcc
clcertai	djffZi
-2us ,	fjeebZ
-2not by	jZffcf
ndocume	jlfcba
pleeds	ddgedl
plift	acbgli
crassess	jhfefZ
rxaside in past	ZcZihe
nflight	eakela
nverifi	lfdfeb
+1period	fcleZb
-bable	cZcdlh
plittle	cdehbl
-2away from	efffZl
pcardif	lheecc
-3be inform by	ccfelc
ptrue	ffeela
-1finish	Zfeahk
pdeck	cjclfa
-3going to decide	afeelf
nadmiss	lZekeb
pprogre	Zadkhk
-2told the	efdelb
nauditi	gekgeZ
crscreen	cfgldc
clmanagi	beidcl
-2me within	fjfefZ
psunniv	effelb
-2now the	ldaaZg
-3is now the	ldaaZg
+2, chef	Zgifhc
pserver	dflefb
clreply	dlfdhb
cllicenc	Zelebi
nyour	deledf
+bcork	eflfeb
-3know in the	blecfZ
-2a long	cfdael
-1@p	bfeelb
pemaile	Zjfefj
rxsuperseded on ahead	Zibgja
clshow	ZgfZki
nappeal	liecbd
+2or a	Zefefl
cldefend	dfldee
-bdriver	eeeecl
ntests	bifleb
-1reckon	keedZf
-2hear back	lfedda
+1stands	belefZ
ndry	ldejab
+2by email	dleeda
rxappointment on ahead	eZggee
nasking	ceefdl
+beveryt	ddflbg
-1starts	bdgeel
+bmove	cecdhl
-2agenda for	lebeea
-3the agenda for	lebeea
-3can rule out	cfedcl
pas	Zifkbh
+2, i	bdZfkf
-2good until	clfeea
-3are on the	Zcfdek
crteache	ffdflb
nnurser	febfld
nlooks	dfefcl
ptouch	adhfel
crleeds	dflfbg
pzurich	fdecel
-2baby on	dfedla
crdepart	lffdha
pgames	blfffd
-3from me by	lZfeef
naltern	edhflZ
-2me till	leddea
clvet	eedecl
pfew	ldgedc
-3up in the	Zfekdh
-3will reach you	abdfdl
-2filled by	caffdl
-3be filled by	caffdl
crthem	gekibZ
clvoices	hfdkfZ
-2applic ,	gdbZkc
-2now and	dalcbh
-3betwee now and	dalcbh
ncan	Zfgdih
-2job on	lfdeca
-3no call by	gaffiZ
nmobile	legZbg
clstaff	hdZgdi
-1sugges	jekecZ
-2applic until	Zaghhk
pbefore	fjkgZZ
-bbuzz	cflffc
clbuzz	cflffc
-3decisi by the	dhedjZ
+2and the	ceZihe
nsmall	fiifZf
+bvia	lfffdb
crmissed	effelb
-1mentio	bddeld
-1neithe	bdcdbl
+1nor	bdcdbl
-2speak on	dfeela
+bmornin	celeai
-3flight is on	dfcccl
crme	bfdgle
-2quick ,	lfefea
-3point in the	lfeedZ
-3i have until	Zgeeeh
-2interv within	leffca
-2told us	leedba
-2candid within	ldffcb
+bvirtua	efaeel
+bcontin	efflfa
-bcharit	Zffehj
-3, due on	dbedla
+byouth	fflfcc
cryouth	fflfcc
-2post by	daffal
-3name by the	lbffcc
-2postin to	aedcbl
-3the postin to	aedcbl
-2back until	elddea
npremis	dfffbl
-2not before	Zffehf
+bbreak	dfjaZk
-1contra	abbddl
pcancel	aeleka
-1nor	affecl
-2announ on	lcabae
-3get your knives	bebfcl
nsuperv	gfejhZ
-3last person on	dfdadl
nconfer	eagfel
+2we can	Zieeck
clcare	ielfaa
nas	gZfgje
-bcertai	ckffZi
pseeing	ecjleb
-1come	hfZcfi
pshown	bliefa
clcovers	aeflee
+2of receip	jZfedf
nemaile	aebjdl
+bbeing	jajfgZ
-2that by	bkeeiZ
-2lasts until	aZkieZ
-2rooms on	fbbdel
clhostin	ffafel
clcast	kfejbZ
-bweek	geeblc
crfill	flaffe
+borigin	Zheeih
crstore	lebfcg
-3it out on	Zfflfe
+2does not	adZhjb
-2delete after	deedZl
+byea	lcfefc
nopenin	gdfebl
+2, please	gggZbe
-3thank you for	efedlb
-3make that the	keidZb
-1betwee	cflcbc
pclosur	bffefl
-2goes up	lfeceb
-3list goes up	lfeceb
plucky	jeeeZi
crnamed	ledfce
pbest	elfecd
+btrain	efjckZ
-2receiv by	cffeZj
rbdenied no-news-yet	ehZgef
cltests	hZcdlg
-3for coming in	dfdelc
-bcolleg	lfecgc
nlose	elafgf
crpost	cibfld
pgrante	kZefkb
-bmenu	chedcl
+bnotify	fefael
-3, and the	kficcZ
-1since	bcdclc
peviden	eflfae
pfitnes	eZkeeh
nbegins	leccic
-2talk before	kakddZ
nlane	felfeb
-3so by the	lbffee
-3comes in on	bfccdl
clcamino	dffbfl
nscale	cecffl
+2, will	hcZhce
pwhom	dedeel
pmyself	lcfede
nbureau	bfeeel
cldurban	fcldee
-1whethe	eadfdl
pleader	cflcbh
-2it before	kZjebb
clunder	ldhefa
cryard	eflfeb
+blookin	dleece
nscore	efcglc
-3the latest on	alefed
+2: the	aiZccj
-2only on	delgaa
clconvey	lbffee
-2ring on	ebhZid
-blab	cbjelc
plawyer	gjiedZ
-3it back within	Zgffcj
nsqueez	efffla
pmornin	fgkchZ
npasswo	ebeffl
pcongra	bllaed
-2# and	cdcffl
-2the letter	Zeffkg
psent	algakb
nbear	Zceejk
+bunders	eflfcd
-bchoosi	lfefea
+bgirl	befeel
preckon	aecelh
-1hiring	bggfcl
-3change on the	bfdccl
+bexact	lagedg
pleave	ibcecl
-1lead	eelebc
+2is fine	clcefZ
ptour	hZdjie
-3we meet on	delcab
-bfiftee	bflefe
-2recrui :	lcfecb
+bhe	aiceel
-2# on	aafdel
-3to you ,	lcbehZ
page	edelec
nfestiv	dcffld
nwarned	lkbfba
non	ZiihZi
pvineya	delfag
-1past	jhcdbZ
nmarian	lffbee
nu	cedbfl
-3candid as of	cfgfbl
+2of that	leefdb
pwalked	bdeflg
+bjoined	cfefld
+bhiredl	cfefld
crjoined	cfefld
crhiredl	cfefld
pnathan	cfefld
crwelcom	bfdele
+2he is	ijccaZ
-2you till	fkefeZ
ntrain	legecc
cllunch	Zelagi
pnudge	flaffe
-bten	aekekZ
-2@t and	cedfbl
nblame	lfdeiZ
ncredit	ffafel
nrefusa	leegea
+2before they	Zlffde
-2select day	aekchZ
padmit	fhfekZ
-3your interv from	ffcelb
nlets	adccll
nd	lfffcb
-2callin you	dejehZ
clanybod	aefffl
phuts	ffcelc
nngā	ffcelc
nmihi	ffcelc
-3for all of	bfefla
-2# #	eeaeel
ppharma	eecedl
clpush	dfcfld
-bconfir	lcdghb
-3more candid on	afecel
-2letter :	kegbcZ
pstudio	blfffd
-2he say	heieZg
-3did he say	heieZg
-2our answer	leeeba
-bplease	hihbiZ
-3earlie fixed for	dfecla
+btaking	blefgb
pglad	bkZkdf
+bfar	leeega
poutgoi	dfddel
nreloca	lbefee
clfilled	fhedla
-1meant	idjdZa
-2i meant	idjdZa
-1mind	lecbZe
cltapes	feelcc
-1releas	keeefZ
+btax	ffffZl
pworrie	gedkfZ
+bminist	bdelaj
+bact	leefdc
+bsurpri	leefdc
bsuntil time-only ahead	Zaeiif
-blyon	eelfcd
-3will tell me	leefdc
+1that	bjfZie
nclear	iiedZi
crmedica	aeleeh
pye	eflffb
-3partne is on	ceZjeh
pten	Zkfddi
nintrod	Zlffge
+1prompt	fblfec
+bsleeps	eeeccl
nweighi	fffflZ
-3else hears by	fcfejZ
-bgood	jihafZ
-3will hear by	lbfefa
-2^ re	beedla
ninvita	ceffdl
-2change from	eecdlb
-3partne in the	Zdjeff
+2, rate	beedbl
clpracti	gcidZj
-baim	iZfdje
+2, front	Zcgeek
clprovos	dfeled
ngoer	clifea
-badd	cffldd
-1either	deldce
-2that the	ieicfZ
+bown	fZfhgh
+2over dinner	aedlad
nparent	heZhdi
crin	Zgfgfj
rxaside ago past	gZbcfh
crcoordi	hfldda
+2to write	cZecij
-3it by the	Ziddjc
-2needs the	ceeldZ
claudit	Zfedgl
-2scores in	ceclda
cllearn	kaZfek
pclause	ffcelc
nscheme	Zfffgl
-3not older than	ccfebl
+2at least	bffedl
-3reply by the	ekeeZb
-2is only	aeedel
-3it is only	aeedel
cljoined	Zfffii
-1reopen	decfbl
-bautumn	lfeefa
-2which was	cebelc
-3, which was	cebelc
-bwithdr	bgffld
-3settle it by	leffae
-botherw	lecffe
-bhuman	jeZieg
+2if they	lbefdf
-2office till	ccfeel
+1at	cclebf
+2in our	eflfeb
-2phone screen	jejbZb
-2email within	hifebZ
ncounte	cejdZl
-2away till	adfefl
pmissed	lefdbf
clfeel	deeflc
clhr	kdZegf
-3outcom letter :	ledcca
-2, until	iddjaZ
-2in about	lfffcb
nport	aefflf
-bstatio	Zkffeg
crtakes	ceadli
clsomebo	bicZij
-bknow	jgbcla
crvettin	bgefcl
crsubjec	lfffdb
npoll	ffjejZ
+2and i	hgZieb
flgoon	cgajbl
nplanne	lcZelc
-3but by the	ldffeb
-3, all by	alffed
-3to ring on	aedcle
-3counci on the	afeleb
nfee	dfeedl
-3people by the	laffdc
pfailed	jZefei
+2at nine	adlfhg
-3be held on	Zejbag
pwrote	lbdfgb
nonly	egcgal
crdates	lcfegb
+bwe	Ziehif
nlooked	feaeel
+bsuppos	delfdd
-2days ,	dcaedl
+2by phone	leceeb
nfamily	gfffkZ
+2of your	kZffhb
-bsomewh	gedflb
clsomewh	gedflb
bsover span no	gZihce
+1should	fhcdiZ
+2of each	eeceal
+2to weigh	gjdZda
-3other interv on	efbbdl
-2furthe interv	ffbbcl
-3two furthe interv	ffbbcl
-3of work on	elbdda
-bwatche	bedlib
ncfo	lehddb
clshared	keeehZ
-2scan by	clffec
-3a scan by	clffec
crmeets	alfafi
nacknow	eejeZi
-3you an answer	Zffflg
clfather	cfflfc
plearni	clgfeb
clmigrat	bffeel
npaperw	abdeil
nunion	clefed
-bkids	dehael
nshop	lbfdch
n;	aclflb
-2done in	befclb
pdag	lfddha
pfemke	lfddha
nbouwva	lfddha
+2the partne	jfcbhZ
-3the result on	lfeedc
-2am back	bcceel
-3i am back	bcceel
+2, school	iZidch
crgroup	Zckfdi
nlectur	dihjdZ
clspread	efflfa
ndancer	dfelZh
nid	ZhkkcZ
phas	kfhdZe
nbusy	afdflg
-2any day	keeecZ
pleft	kgffeZ
-bup	cbgfdl
-2discus on	Zegkbc
+2and have	aegclc
+bis	igiZja
-bhm	cfeedl
clearly	lcfeed
ncloses	lcfcka
clhappy	ccidcl
nphonin	cfdefl
powner	ckiiaZ
-2yes ,	lbbead
crhim	cdalej
-2's coming	leedcd
-2be announ	bfffel
-3will be announ	bfffel
-bbasis	lfddfd
pbistro	Zdjecl
clvettin	clfjcb
long	Zcefjh
-bturn	lfgaia
crsite	gflfca
-1minute	dalfdf
crcalend	aecclj
+2when the	lecebb
-2up on	gZcgka
-3follow within the	Zcfchj
-2^ would	fjeadZ
+2and do	aikecZ
padded	ffafel
-2collea on	Zekacg
-3with me till	lcedeb
nteatim	deedel
-bbad	leefcd
-1them	dffgkZ
clfixed	Zdkhja
nx	dgbchl
-2essay by	alffcb
-bvisiti	dfdlde
nanalyt	eeeecl
+bsometi	Zfddkh
-2have it	cjdjZZ
-bping	leefdd
-2hire you	Zedfei
-3reach you by	ldffca
-2some point	lecbca
-3at some point	lecbca
+bhead	dalbgi
pproud	defflb
-3the portal by	eleeec
nreport	fhlceZ
crreleas	eeelgZ
+bfail	ledfed
-3reopen on the	bffbfl
+bfly	fijeeZ
ppackag	clfffc
+bsystem	Ziffgg
clfirstl	ffaefl
+2: #	dkhebZ
plads	gZffcl
pmoves	keZddi
fryou	lgcfdd
-bhour	Zglibg
psick	bkebel
npeep	efffbl
-2: until	jiehcZ
-bregion	dfgfbl
clit	gjgefZ
-3if i said	Zfefbk
-2^ after	Zdeekc
-3collec them on	Zkdded
+bsync	bdegcl
pchose	lafege
+bvote	leeecf
pdebrie	kcelca
crsheet	eldfec
-3you will know	leeeec
nco	afflgd
-3jury sits on	Zedici
proles	acfggl
nslept	effelb
clproof	bgdele
-3more to see	dfeccl
-bthursd	efdedl
-1manage	afgial
ppushed	jdikaZ
-block	lffadg
nhave	hcbflf
crwebina	efbfel
+2i had	beffld
+2, is	ceaZlf
ntimes	eeffla
-bmuch	iedfla
+2: do	Zlffdc
-2below by	blefea
-bcompil	ahfldd
-bspot	Zfeeji
-2reimbu within	abffel
-3held in the	celdeb
nbursar	cefglb
clprofil	Zjdegg
prelay	ffbefl
parchde	ffbefl
+1to	ekZhca
+2to sleep	afecal
nis	gfceld
-1sick	cffdel
-breceip	ckaflc
nlibrar	fechZk
-3to tell you	Zcfdke
-2in the	hgjgZb
-3be expect in	lfcdba
-2pushed to	ZeeiZh
-3was pushed to	ZeeiZh
-3interv finish on	cegZai
pfailur	fflefa
preache	ikbidZ
boago	ffZbei
bsago day past	ffZbei
+bsuit	beledf
nbar	iffeiZ
nfundin	blfefd
+2, any	blifda
clrecord	egdeal
nactual	gldced
nsecure	ffffal
clmet	gchhjZ
-boblige	lfffea
+bhappen	gefekZ
clputs	leeede
crprayer	fcdfdl
+bnumber	ljebda
+bopened	ffffla
clwatche	bedlib
-3not @d not	ffffZl
-3by email on	leadag
clorange	efdeel
+2s decisi	kadbgZ
clpub	bbhfdl
+bfalls	ledfga
nreconc	cffedl
noffere	cfdfld
nparty	iZedek
+2, decide	Zeekag
nkeep	daaghl
-3was to be	cffflb
cldg	lffbed
nmit	jdiZde
ngrüßen	jdiZde
-2@d before	cblffh
clproced	ldffga
croffici	aegflg
-3that in the	hebbjZ
napolog	laheed
rbact needed-from-you	diZeeg
+2withou a	gecdkZ
pnorth	hkffeZ
pcheers	Zdekdj
nsick	defelc
-3, they said	lfffad
-2call within	dcffkZ
-3a call within	dcffkZ
-2test by	Zgfffi
-3signed by the	Zbffdk
-3after the long	ifdZgd
ntwo	gjdejZ
-3no later than	ifddZc
-bb	bficbl
-2ratifi on	Zfefdi
-3are ratifi on	Zfefdi
ppeople	jbbjZi
cltalent	celfed
nintern	ejZekc
nmonth	hdcldd
-2on any	celeea
+2to send	Zbhkfd
ninacti	efffla
+bideal	dlffdd
crideal	dlffdd
bonot-before	fZdedh
clattend	Zhfchj
-2due back	ekdfeZ
+2when i	lfbedZ
-bshifts	bebdil
clreceip	ckaflc
pninety	dfflfb
-3tax day 's	bfeddl
psuperd	Zggggg
+brota	ghifZe
njill	cgfflb
-2was the	dfeeal
clrooms	cgcele
pinsure	dbeldh
clintima	icfekZ
-3appoin on the	kedaZf
+bkindly	fZfhig
-3you over the	fihcbZ
nmay	iceeZk
bson span ahead	fcdbZj
+2should have	afedlc
-3final decisi in	afedlc
-bchoice	kfdZgf
claudito	gcdeel
crfell	Zedfgl
cloption	Zkiffc
clchante	dffleb
-2the partne	hccjgZ
ndelete	fefelb
pcoat	dffddl
-bhospit	gdfdla
-3other , and	lddfdb
-brunner	eeeflb
preally	kbZkbg
+bfear	ceffdl
-3meetin moved from	bffbld
+bgone	hebflb
pcustom	baldfh
-bposts	iddbal
clcamp	fdlcbg
+bpendin	deefcl
-2held on	Zdibff
-bready	dggZbk
crcompar	ldiccd
+bdesign	eflfea
-bcostum	Zffegk
clcostum	Zffegk
crward	delbdh
+1say	kZjfdb
-1town	Zdgcai
+bchair	Zcejhh
-3our exchan of	Zfdeke
rbappointment could-you	hhfZec
pinstal	affffl
+2if the	gdZefh
-bdioces	eakdlc
crdeclar	eldefb
-bpapers	kcZjgb
nfather	delhcb
-bmeanin	eelfec
clsees	Zehkch
-2have decide	lfeeea
rxappointment - past	ddZcek
rxaside over no	Zdeidf
-bsize	alfffe
pnursin	fdleec
nnoted	kfcfZi
-3answer comes on	lffedb
-3open day on	bdZcjf
crtarget	ifcelZ
-bidea	dghfkZ
-2offer on	fidcfZ
clemploy	bkbebl
-bought	ldefec
-bdurban	eclddg
bofrom	eZfeei
crpast	eglfdb
cllock	lffadg
+bgrant	ffffal
-bthank	dfdelf
-2exchan of	Zfdeke
sigoodbye	bZecek
+bi	ghZghf
-bpinned	kedkcZ
clpinned	kedkcZ
crconclu	dkfehZ
+bhoped	cfffbl
crhoped	cfffbl
-3but it is	akheeZ
crline	kedbkZ
bsnot-before lower-bound no	eZdedi
pbig	eeffcl
-bpune	diZfel
-3in on the	affacl
crbelow	ajeflb
nchase	lfegcc
+1max	gZfeeh
-3people to see	efflfa
-2is now	keibaZ
-2it from	Zeadjf
-3group exerci on	fbledb
clcompet	hcdeld
-2great interv	febelb
clharves	ceeeel
nqualit	ffeela
nfreund	keiZde
-3normal reply within	bbfebl
-2, in	hZadjb
-2mail from	efeela
-2touch by	geeehZ
-3in touch by	geeehZ
+bcounti	leefec
pradio	eflcgc
-brecess	defcel
clrecess	defcel
-3hold on for	lefdbb
crcoding	clifdb
clemaile	kcdfjZ
crprinte	jhdfhZ
+2or ,	lebcbc
njoins	eeeecl
-2house in	efcebl
+1around	ackjdZ
+bvettin	cgeecl
-bproduc	cflfde
nshows	ffdelb
clextern	jfehfZ
-3candid on the	lededa
+2, ,	Zdeffj
boby	hiZdec
nambula	ffbfdl
pthose	lebdbh
claward	ledccf
clcountr	Zeiidg
-1off	cZiagh
-2hear is	cfeebl
+2with no	dcefel
pany	ffeiiZ
-2but by	lbffec
clhard	ccgeld
-2no update	cfffbl
-3the list on	lffbeb
nspace	lfeffa
crnursin	eelfbf
-3told you on	ddefla
premote	clfbeg
clworrie	dgeflb
-2hears on	keeeZj
pdrivin	gjiedZ
nhugs	affegl
-3slippe from the	beedla
-2we close	efdebl
clpune	eiZeek
+btook	ffeelb
npopia	dkifeZ
crmine	geffZk
nprecis	leffeb
-1talk	hZabgi
clclarif	bfcelg
nhopefu	Zfffkf
+2and decide	ifdZig
-3you an offer	deffcl
-3send it by	Zeffjg
-2^ come	jgZecg
+2whiche way	leeecc
-bleader	ceelcg
nhouse	bfajel
-bbet	dfeedl
plagos	lceffd
+2and said	aefila
-2^ verdic	lecdcc
clnine	ddilfZ
clshout	khgfdZ
nshona	dfflfb
+2and places	ffaeel
-2everyb on	lfeedb
-3it can take	adfffl
pwareho	eldegb
+bbreath	fffeal
crwalk	ealffg
-bsecret	feeccl
nitself	blcdjc
-bclear	ledegb
+2, wait	jZgffk
psecret	eeidla
-2accoun within	baffel
-3your accoun within	baffel
-3sums over the	beelca
naside	eleece
-2shut on	ikZbed
-3up over the	jfecdZ
-2whole of	Zeddgk
-3the whole of	Zeddgk
nlines	ceffcl
-2skelet staff	cfecbl
nelecte	dheleb
clvilla	lfeedd
-2dates betwee	feleda
clheadte	chijeZ
crcounci	gdgldc
crwritte	kZgeha
clphonin	efcdfl
ndiscus	ghdZfi
nold	gehdkZ
psure	lbgebd
crops	fblffd
-3it is at	ddlfdb
pfemi	ceelfd
clworks	Zkcibf
-3call me on	jcZecj
-2castin in	aeefcl
cljump	aegfld
+1about	ekgZbd
-bconver	eejZfh
pphysio	edcefl
-2than in	adfghl
-bbookin	egbedl
-1reconv	lfebdb
+2, secret	cedlbb
clbe	fegeal
msinvites-questions	edhZch
poverlo	lfdfdc
pcareta	felffb
pchapte	cfleed
-2# by	elefeb
-bsectio	afflia
-2onboar in	cfdddl
-1during	leebcf
+bpositi	ggefjZ
-breplac	leaeff
+bfourte	lffeec
pfelt	dflfdd
-1goes	gddcZi
-3to hear on	ckefdZ
-2our call	belfcc
-1mails	becedk
-3the list for	jfefai
-bnobody	eddcek
ppicks	keffeb
ptop	bkkfdb
-2can do	jdjdda
-bcamp	bekcaj
nadvert	eafekh
+bc	dekfec
-3, @d ,	accdii
-2your interv	eekeca
-2me ,	degkda
-2the phone	acccih
crgave	akeeka
pboss	kekaea
crdesign	egkfea
-2circle back	kecfeb
+2date i	efffak
clconduc	kggeea
njoburg	efedkd
pmaths	akcjdd
-2probat :	ccffdk
plands	heeaek
rxdenied not-before no	gaahee
plegibl	ckffee
-3of them in	cddedk
-btransc	afcekg
-1like	behkga
+bstarts	ahgegi
+bactual	affjje
pmtg	kdefde
+bfind	fdekdc
crprompt	fckfed
crplaces	ffaffk
-3: # ,	bckfec
+bslip	diffak
-3new date :	kedfca
+1betwee	fhkdba
sithird-person	adakcj
clapprai	ekieea
-3to call you	ddkfec
+2and to	hgebha
-2upload before	ckefeb
-3reach them by	ckfdfd
+2: client	addaih
cltheir	akakbh
-3ring you on	keacae
poveral	dgkffb
-3on it ,	ijaeca
-bskelet	dffddk
clskelet	dffddk
crwaitin	gfefka
nbad	djaaij
-2reach you	abgfck
+2and a	dfccfk
cltransc	afcekg
+2for everyb	kebdfa
-3allow up to	kdfffc
+2, check	kecbga
-2interv in	adjcja
-2notes by	aafkdg
-1starte	dfeckb
clwork	adgdhj
nsatisf	cdeffk
rxaside - no	cfeeek
-3and then the	gebjad
+2, travel	deeebk
-2expire on	jhabbe
crseven	aekfid
-2^ with	beebck
clpart	fccefk
clwish	aekeak
nmeant	jeaekb
crinvite	eckdka
-bpatric	kfeded
-2know the	kfddba
-1coffee	ddkedb
-2a coffee	ddkedb
-3approv on the	affgfi
crreserv	djffja
plorna	deekfd
crfor	bhkbak
prespon	jaegak
+bonline	chkfbe
nrewrit	cfffkd
-2legal ,	afecek
-2or no	gccdia
-3yes or no	gccdia
-2they say	gedcia
-3been open for	feffka
-2partne on	fehkca
-3skiing until the	cbecek
-3due to end	effeak
nmariso	fkfffa
peveryo	ajejja
+blettin	effbfk
nmum	gekffa
+1sooner	affeka
-2stands until	ahihgd
-3takes place from	efdkbb
-2not know	bfffck
-3will not know	bfffck
pines	faffji
-2me off	eckeae
+bgeneva	ffkfdc
-bscans	kfdeec
-3can not do	eeadkd
+bhotel	ckfecf
crsettin	kfffaf
-btimes	cikbai
-2posted on	kfeddb
-2notes on	bfckdb
-3compar notes on	bfckdb
clcompil	bhfkdd
classump	efeekb
clcooked	efeekb
ncontai	efeekb
nproof	djdeka
pcriter	hfkeea
-3please keep the	ebkfcc
clhospit	gdfdkb
clbumped	efdkfb
-3would be on	cdkbcc
-3be made on	gfeach
crsomebo	gdkdbg
-2hospit on	bdgdka
-3are answer within	adffek
-bargue	cffkec
-bshare	kibfce
-1apply	acgfgk
pdiplom	dikeea
-3no by the	dkfedc
nreside	keeded
crshortl	gekjba
crshow	gfgeaj
-bpo	ededek
clpo	ededek
-2you at	gdjfca
+2if your	bafffk
nbooked	ciceck
crslow	cfffkc
clhave	hkeeaf
nputs	efekec
-2due :	ajachb
-bwhatsa	kcffed
clwhatsa	kcffed
+2, althou	jiffda
-2feedba by	faeiga
-3, ring me	aakebf
-2shuts on	ckbceb
nsworn	dffekd
clvalid	ajbdak
-2reopen on	ceffek
-boh	aeefkf
+bmost	hcekbe
-3on reques until	cafffk
+bcollea	edgeck
-1yes	aideid
nobject	kdeehb
cluntil	ihdkcb
pbecome	aiahhh
-bhis	kdjeea
-3and tell me	akeedd
+1free	eakede
+2, everyo	kdeecb
-3: decisi by	kcfedd
-1announ	gecekb
nconsta	dffekb
pairpor	dkbfdh
poccasi	agffek
ndeputy	eegkdc
ncampus	hdffka
+bof	aihfff
ngalway	diffja
clref	befeek
-2refere by	dkefcc
-1five	aeefdk
+2and must	kfeace
cllittle	bfffek
-2to sign	dfcebk
pfinali	ehhdai
+2to do	bkehdc
+bhere	kahgdb
-bdraw	affffk
-3to # ,	dfbeek
+2i can	bfgcai
-3one more on	bfefdk
crsort	fkfedb
-2word about	afffkf
-3a word about	afffkf
clscans	kfdeec
+2to answer	aiecck
-2she says	afeeke
-1had	kffeba
clwebina	eebffk
-3lists go up	kfeedb
crstudio	bfffek
-2^ then	aedchi
+bformal	ebeffk
+bconsul	kffded
ndiary	jeecaj
-btown	iekeab
-3applic for the	efbeck
crten	hekfcb
+2whethe you	ghddfa
-2from you	dkafcd
-3no from you	dkafcd
+2in the	iadabh
nwe	bddgkg
crgrant	ffffak
pgmc	eekfec
-3we decide on	efejda
nfriend	fkeeaf
+2and each	hfeida
+bwhole	gckeag
pread	kahfia
-byourse	ajkfcc
-3told by the	kcfffb
-bcatchi	dffeck
clowe	abffkj
-1shortl	afckbe
-bremind	ahkedf
nlikewi	keefec
-2like on	eeadka
bowithin	hgaded
neven	eeadkh
-2list for	heefaj
-2decisi ,	jedcga
+bahead	fekfeb
pgenera	aibeke
-3from the client	affgck
-3would tell me	gabcie
-2open until	ahfaeh
clat	aedfik
-2decide the	kddbda
-blate	kebdbj
nworks	acjghh
-2candid ,	dfdbck
-1seen	efedkc
-3be in by	bkefea
-2everyb by	kcfedc
pfloor	keffbd
+2before you	kfeeec
-2pick on	kfdadc
-3you , the	dfdbka
pcompul	jckefa
pthey	figakc
clnomina	iaeefj
pdepart	hjakda
nnormal	ddgedk
cranyone	jefeja
plost	aicidj
-2if the	geceia
+2date is	geceia
-3asked if the	geceia
-3give me until	kbfdfc
-2said by	jcfeja
psafegu	fekfdd
-3's good until	ckfeea
-3before close on	ekdfea
-3to you the	kfdedd
-2saying the	eejeea
-3me saying the	eejeea
-3is voted on	gfejda
-bbrough	dhcfkb
-2cv on	bdjagd
clwelcom	aibdgk
-3an interv on	edkeca
nrealis	aeeejh
+2at most	hadkaa
ntraini	kciefa
pstarts	ckehdc
-2on for	keidaa
pmakers	effekb
crtouch	eefkec
+2, gate	cckfef
nnor	efffkb
clthru	bakhfh
-2office ,	dfbfdk
nplanni	hkceec
nlift	ckecjb
-3, but by	kcffec
-3would be the	geaafg
nstreet	deafii
nrung	ddafik
crmarket	kcffed
+2, talk	accajh
clsize	akhffd
crday	gefbbk
-3place in the	heiaeb
crappren	keeffb
crassume	jfffag
posei	kffecd
nlagos	kfffcc
-3on until the	aeekdb
+2myself .	cfffke
-2within the	bjbjha
nfounda	kffecd
nher	fcadkg
-bvision	ekfeeb
clvision	ekfeeb
-2plan ,	kededb
-3the plan ,	kededb
-bnailed	eeefkb
clnailed	eeefkb
-2out until	bdfffk
pnurse	akcefi
-1effect	ceeebk
-bvisa	dcfefk
+2to begin	bdfeck
-3some time in	hfjdda
+bbought	eeefck
+1whethe	igaadb
rbaside others-to-meet	dcjgaf
+2, called	bfedka
+baccoun	hjhead
paftern	hahekb
pif	kkaacg
-bvoices	dfekgb
-2close at	cdeeek
-1dish	adhjbc
-2your dish	adhjbc
-3tastes your dish	adhjbc
-3long @d ,	kfddbb
-2@d by	akdedd
-1probat	cdfedk
-3love to say	adeeei
nvouche	edffdk
plogged	fdekec
parchiv	cfedfk
-bde	dfgfak
-1forwar	adeekf
crbear	deeeek
ndrafte	cffedk
-1cv	dkadbi
pachter	akgfed
prules	ahgfif
-bbusine	aebkek
rxappointment on past	ffcfkc
pill	gdeddk
nfear	affgih
-2other within	kcfffb
-3the other within	kcfffb
psaskia	affegk
pkiller	affegk
pwhich	kcekbc
+2, with	heheda
-bsuits	bgkffc
-2@d from	efjead
+1and	dadjef
clstatio	bkffee
-2outcom the	kfeddc
-3the outcom the	kfeddc
-bdoors	eecfek
-2throug on	ddfeka
-2heard on	aeiedh
-2me until	kfddea
+1rates	cebdck
+2rates ,	cebdck
crmost	jcdkad
-2takes place	bdkhba
-bhygien	dhaeek
clhygien	dhaeek
nsurviv	ffadij
-3told within the	ieedga
-3auditi on the	aejeka
-2is closed	dfdedk
-2here until	befcek
-3people in on	dfebek
+bscreen	affkka
-bclinic	egdeck
-3our hands by	ckffea
-3to everyo on	kfedeb
cleviden	ckfech
+ba	idkeag
-2him on	akaiff
crfinish	cefkaj
nfast	agheej
-3no , the	bfcfkc
crstrike	adkcei
-bgerman	kdfffb
-2festiv till	ddddek
-3harbou festiv till	ddddek
-3readin period :	effkac
-2work on	akcgbc
cldeano	adffij
-bitems	ebffek
clitems	ebffek
-2assist ,	adffek
-2office betwee	eeaefk
-3the office betwee	eeaefk
-2you before	ihaeae
-3to start on	dbeffk
clbox	kcefde
nspecia	affekg
-3govern sit on	jeciba
clhours	dbidbk
-3agree to the	kaafbh
-2e by	kbfded
nranked	feekdc
-1end	effeak
-2to end	effeak
-2falls on	kffadc
-3decisi falls on	kffadc
psuit	akeeci
-3could be the	aejfcg
clshorte	ekfdfc
-2with someon	becekb
-3it with someon	becekb
pyet	hkccee
-2good throug	fkfcea
+2either ,	afdfek
+2but on	dfeeka
-3of us by	kaffee
-3@d leave until	bdfefk
+baddres	deefek
clseat	kfeedd
-3publis on the	cfeeka
+2if it	egceak
-2better than	keaeja
ncopied	eedfek
-2floor on	ieaedg
clvisiti	efdkde
nexcept	kfeede
-bcallin	fekega
+2to talk	aeghdk
-3notice period of	efefak
+bregard	khfeda
ntoecap	cfdfek
crhire	geebkd
-1long	eeaaej
-3, that is	hddbag
+2now and	aehfjj
passist	akhkbd
-bbox	kcdfdg
crelectr	aeffij
-3come back on	bekdcd
+2, applic	cedija
-3you confir by	ckdfde
-2school on	eeieia
-3they will ring	cfedbk
crstay	keceef
nchin	feffkb
+2, sure	aeeeik
-bbumped	iedkdb
-bdinner	bdkeeg
-3letter said the	affhkh
pchase	ifkfda
sislip	dcbckb
-2duty :	beddck
-3of duty :	beddck
-btill	jaciah
clparcel	decegk
+brotas	ckffed
crrotas	ckffed
pagent	kffeec
pworst	cffked
+1one	kbffec
+2one of	kbffec
clours	kceehd
-2said about	cfffkc
cldestro	ecffek
psaw	iaheaj
+2by the	kdaddc
+2but you	aeeeii
-2applic for	eecebk
-2file on	ckdeea
crwhich	kficfa
-2earlie than	cfffck
cruntil	bgdkdf
rxaside - past	dccdkd
crjobs	deafkg
-2reply ,	effeka
-3slow reply ,	effeka
+bagains	ffefkb
pangry	fekefb
+2, onboar	kfeccb
crinto	becchk
-3us on the	kcgadc
-bfire	ciafhi
ndoable	cffdek
crjo	hfedka
npeace	ffefbk
-bknown	eeeedk
crcount	afdhck
nonline	abeckk
crmails	kffaef
-1commit	ccdkcg
-2last interv	feifah
-3your last interv	feifah
-2know more	kffbea
-3should know more	kffbea
-3will decide in	affekc
rosuperseded	cgabjd
+bthumbs	bffeek
-1hour	cbkebd
-bdrive	ebkfgd
-3list , by	kafffb
nfindin	cfefkd
nclub	efedke
pflatma	keeffc
-2verdic by	kcffcc
+2and phones	keebec
clcounte	ahicbk
nconfid	ghfeaj
-2his mind	kfedba
-3up his mind	kfedba
pdated	adfjej
-1reqs	efeeka
ppulled	agfkff
-2record by	dkefec
crshe	egaibk
naccept	hkbahf
-bever	heddak
clsale	bfdgfk
ncarry	kfhdcd
clphoto	ckcfeg
+2, matern	cafedk
crbrusse	ekbffe
-2jobs in	cceeka
+2that sounds	afffij
-3form email in	afffij
pspace	efbfek
phiking	keffeb
nsignin	aeffkg
crdue	afffhi
-3have my answer	ckfdcb
clprovid	acfick
clsingap	beekdg
nfallen	bfffkd
crwhoeve	gfgdaj
+bdead	aeddki
panyway	afeeii
pvisit	dahkeg
pfeel	ffkfeb
-2applic by	kcffdd
+bowing	efcfkd
ncar	icghha
siirony	aefehh
nsecuri	efdfck
bs- span past	afffke
crgoes	diajgf
-3an answer by	beddfk
ntraine	kbfddh
pstory	hcdekd
-2signs on	kefbdb
-2postdo ,	dbdeck
-3the postdo ,	dbdeck
pstudie	kegfea
nprobab	aedgkh
-2right ,	jeeefa
pcensus	eefbfk
-1verdic	ieccag
clper	akfffg
psaoirs	gaffdk
nrebook	ffceek
nlike	dbkdjd
+bobviou	heeeaj
clinviti	ccgeke
pslide	keeeed
ptemp	bkfffe
+breques	jaeeck
-2can take	fafeeh
nawaite	ffeeck
crvisit	dekfee
-bestima	aeeegk
rxanswer on ahead	heagbf
-2in on	fffbai
-2it ,	kjadab
+2: it	dckccf
ntypica	cfffbk
+2after mass	ffkfca
crhigh	aejeje
+byou	kdfjca
nclerk	fahfkb
nbreak	deffkd
-2over by	ckefed
nseason	kjceea
-3rung before the	afffke
-bjust	hjacjc
-3, she said	keefad
clenjoye	eeeekd
crsecret	kggafe
-1auditi	dekcca
-bowe	bdfffk
-bpub	bbhfdk
-2goes out	eaeddk
crphoned	kffeeb
-2was due	ccfekd
-bmd	ffafek
ncome	cegbkf
-2people within	kbffec
-bexplai	ffkffb
-bstay	fbkeef
ppleasu	aicfgi
crill	afefgk
-2til the	cccefk
+bresult	cfgjaf
psemina	dgfebk
clvp	kdfeec
+bdither	bkfffe
bountil	dgagbh
-3are free on	efgkea
+2and by	afckgd
npart	gkgfbd
pbehalf	ebfekf
pteach	cekffd
nvideo	fgddbk
+2to finali	keeaee
pthesis	bfkefd
ncrete	kfeefa
-2counci ,	aeieja
-2the office	dkadae
crmore	dchaih
narea	dfefdk
cltill	kcfgcf
pthumb	eeefkd
+1as	ifbagd
+2to find	kbffee
creat	dggcck
-2call me	aajgei
+2there will	kcfebe
+bgave	akeeid
clholder	cfkfee
clfracti	eckfee
flwill	kdhece
-2files for	deeedk
-3keep files for	deeedk
crwe	ffakdh
+boral	ffkfeb
-3a no within	kafffd
clbasis	kegceb
-3not promis you	bfffbk
-2conven on	efeida
-2drawn up	bedkda
-3reserv list on	jeecag
+bvestry	dfdedk
-2to by	kcfeec
-bring	ikeacd
+2, more	ffefak
+bleave	ebjcak
ptutor	fekcec
+2or we	fkeeec
nmrs	ckheeb
crsous	efdfkc
+2for his	afffkc
-brepeat	haffej
-3applic by the	kdffcd
-2will take	befdjk
-3can not say	ceeeck
+bpatien	aeeejh
-2around the	gdacgh
+1instan	hddbja
nformal	akgjcb
-2's in	aehcej
nprobat	bkddcj
-3accept by the	ckffdd
+2we want	kdecfa
rxaside after no	jaabfd
-3aware that is	afffik
crlad	afhfgi
crisland	ffkefb
-bahead	eeifaj
-3back to me	gjafdb
pceo	ibkead
pokonjo	efeeck
psoftwa	afffgk
crunder	efgeak
nsuch	ckffia
crstoppe	efffkb
nbye	bekgja
pput	iegajb
ngirl	afceik
nbook	gagdfj
clmedica	cgfebk
-bkind	kdefeb
-boutlin	bkfffe
cloutlin	bkfffe
-btoward	kffded
cltoward	kffded
+bwithin	bhdajh
nreopen	eeddfk
-3the office on	kcidba
-2period :	defkaf
-bsingap	ceekdg
+bsix	gdkfec
-2tour on	deafhj
-2take the	akaedg
-bdean	kcffdc
-bref	cefeek
-2missed on	debekb
-3you missed on	debekb
-2was made	afffkf
-3decisi was made	afffkf
pblessi	afdifk
-2meet the	cdkeeb
-2and a	dfdebk
-bratifi	affeek
-1profil	bkbdae
-2will say	kdbfdb
-3for you till	ckeffa
nflu	dcfffk
pworker	ifeaei
-1til	haecfk
-2in town	adgech
-bcame	bfbegk
nappear	gdekdc
-bhired	dgefck
-bevent	ekhedb
-2decisi from	cfeekb
+2and meet	cdkddc
pkids	bfgkee
nbox	eiffaj
-3so that is	keedeb
pspecs	dekfed
preason	ahjeeg
pstore	bkdjag
pjefe	dkcfdg
psí	dkcfdg
-1us	ggcgga
rbanswer pick-up-again	aefkag
-2yes before	akfffc
-2then the	bdaika
+2, suit	aejebf
+2, ask	adhfej
crname	kdcffd
clsalary	fjdjac
nintake	ffcfck
clhoping	kacedi
clcommen	kdcgah
ng	keefec
-3me before the	keffdc
-2their choice	afeidh
-1leave	hcacaj
nsales	affegk
-bchoir	geakai
clguess	fdkfaf
clpatron	ceekcg
crplaceh	jfdjda
cllagos	deeefk
-2so :	jdhdca
crnobody	effekc
-2both within	akffec
-blikely	eekcah
-bprobab	aekefh
+2in some	bfekbb
-1choice	afeidh
-bgratef	ckffde
-2, call	kfcecc
-3@d , call	kfcecc
crinst	feifia
+1a	beikhb
pticket	achfek
psister	jccaih
-bact	deffdk
-2@d :	jjeeaa
pworth	fkafdg
-2again from	efeeck
-2answer by	habchi
cllifegu	akffff
-2leave on	bfecdk
pearlie	jeaibf
-2confir for	dekeec
-3pencil in for	afjdib
pcopy	akhcaj
-2review after	ddfedk
+bmass	ffkfeb
clblocke	ifdkad
-2take place	cficai
+2a call	afjged
-2publis on	keeabd
-3hear from us	kfeecc
-bsub	kcddib
-bthinki	hbkfag
nswap	dfkfbh
-3will come on	kfbedb
-2no the	keeeeb
-3this email within	bkffcb
nfull	behedk
cravaila	ckdfhd
-3been contac within	kdffdb
clp45	ckeffd
phurray	dgbfek
+2the counci	kcfecd
-3email us by	caffek
-2are on	bcjeaf
+2, did	effekb
-2marath on	adegkc
-3say yes before	akfffc
-2be in	cbkdff
+beight	ddkfdg
+2for all	dfddak
-2out before	kedfea
psnow	hefkae
nminds	kgbedd
-bport	bakeei
-2say ,	ijceba
nunclea	giieda
-3will shout by	kcffec
nprovid	ceifak
pdragge	bffkff
ndentis	bfefke
clrebook	dkfffb
-3for me till	bkddda
-1chat	adgfie
+1first	acifdi
nsad	cfffkd
pspeak	kfeefd
+1inst	fdheia
+2inst .	fdheia
pgroups	bffefk
pbond	afkedi
-bones	hiecai
-3final list :	keedcb
pdept	ffbfek
cllisten	feekec
-2next on	jedfca
-3, next on	jedfca
-2not on	adbekc
-bhear	kcdbkc
pnodded	kffefb
crone	hbiafh
pspring	ajdjed
-2reques until	aifeee
-3decisi over the	kffccb
-3ring us on	akbeaf
-2list :	hecach
-2we decide	kfddcd
-2there on	ddjcah
crheads	effcek
-2period is	kadcbd
ptwins	eecfek
nhuw	jfdjda
+2for us	hdfjea
pmap	ekfcgb
-2back to	dkgcca
-1year	ebeeek
-2the year	ebeeek
-2invite for	edceka
clmenu	bjecck
-bunit	cefjka
+2we are	adcajf
-2^ presen	efdcbk
nreceip	adfjid
pnoted	ceffdk
-2place ,	aeheei
-2notifi by	gafdgh
-bjoin	dajdak
+bsooner	kdefdf
+bcostum	kffeec
-3met on the	dfcafk
psoon	afhfgi
+bto	aakhfh
-1more	hdfaeh
+1lunch	eiidad
-3held betwee the	affeei
crgreat	ekcedf
-3, thanks for	efddkb
clusual	kefdfc
-3day on the	adjfai
bsnot-before time-only no	kfefda
-bchalle	dkffec
pcompar	keefec
clresear	ckgcee
papart	dkcfgc
-2to write	aedfkd
-2inform within	dcfeka
nmuseum	ffdfkc
+bflat	beffek
-3or no by	fjeeca
-3decisi on the	kfecdc
-bsix	jdjffa
pvague	dfecek
-3give us until	bkfefc
cltiming	ffcfdk
pemerge	ekdceg
-2counti from	bfeeck
nsalary	dhidaj
+2they gave	beefkb
+bcloses	aghhja
-3you would know	dfffkb
-2openin on	dfidia
clheadin	dffedk
-2up from	efbedk
psuitab	cdkeef
pfiles	fafjeh
-3must reply by	acfeek
-3know before the	dfffkb
-bbrandl	bkfffe
clbrandl	bkfffe
-2me wait	affgjj
-3made me wait	affgjj
+1when	kbdcbe
-1everyb	jfcdga
+1brusse	ekbeec
+2brusse time	ekbeec
phm	kgdedc
+2and inform	fejdaf
-1night	cfdedk
+bavaila	dkeffc
nquiet	fjjcfa
crdetail	fbkfef
crlost	bfffkd
pdemo	feekec
-bhiring	ibacjg
-bmerit	deffkc
-2for your	ebddek
-3plan for your	ebddek
clrunnin	hbcfdk
pphoned	efgeka
prights	kedffc
nsearch	ecefek
+2there is	abcfik
crtogeth	hffbck
-1yard	edidia
-2the yard	edidia
-1origin	ceeeka
-2but after	fdffka
+btaken	cfabkk
-2case on	geaedi
-3your case on	geaedi
clmaster	keefec
-bhuang	cfeeek
clhuang	cfeeek
nrecap	efffkb
-2verbal offer	ecefkb
-3select day on	dekeec
ntalks	akfeff
-3be told on	iedcag
+bfinanc	aedkid
pclean	fddfdk
nconclu	dikeea
-3everyo by the	kdffdd
noccasi	kdffec
ntyped	debffk
-bp45	ckeffd
-3off by the	gjffda
+bmanagi	kefece
-bfwiw	haffje
clfwiw	haffje
-3us at the	aeedjg
-1still	aekfcd
-1asked	bfeekb
nhere	eeaghi
clbus	khfedb
+2, finger	iahfbb
pexcite	fdefdk
-2up in	efcedk
-2, closin	ceedbk
+banythi	kdfeaf
-2: is	cekeec
-1ivs	dedcdk
-bswore	kfffdc
-3board on the	aebkec
cltaken	aifcfj
clgod	effbfk
nchoice	beicdk
-3all candid on	kfdfeb
+bcard	efffbk
ppastry	efbffk
-2the offer	akdgcd
-3must confir by	bkfecd
-bbe	chheak
clschola	dgecdk
nreckon	heckae
nadvise	aekjeb
-bmandat	efcfdk
clmandat	efcfdk
prestfu	ceffke
-3not availa in	ffcfbk
-2term ,	icadaf
rxdenied - ahead	eacbgh
-2ping you	kfefdc
-3under # on	fckefb
+2and on	bfdfbk
plimeri	bfeffk
pdeclin	deeeek
cllikes	keffec
+bcentre	dekehb
-bmarkin	ffehja
-2hear by	faeegg
-bdealt	kfebge
+2, might	aegihk
-2around on	eekeeb
-2deadli is	jhcfea
psorted	kfkbcb
+2and his	afebek
-2mail comes	keefbb
-3hr mail comes	keefbb
+2so can	edeeck
rbsuperseded away	afefke
-b@d	adigie
-bmanage	cffcgk
-bappear	dfefdk
+2the portal	cfffbk
+btea	dfeeek
prepres	kefffb
+bwrites	fefkdc
+2, depot	dekfeb
+2on site	dedfck
-beducat	kficda
+2, do	afjcah
cllab	kbebif
crlaughe	afefjh
clfire	aiafgk
-3in by the	dceebk
+2, commit	bfeadk
-1yours	gdadia
-3are availa from	ffkdea
+bcompar	keekaa
-2date before	kbbcia
-2i said	dddeck
plocati	ceefek
+bhereby	dffdkd
bosince	bcdckd
bssince lower-bound past	bcdckd
nnag	kfeeec
ncatchi	gfekcc
-2that on	kfdedb
clleast	deeeek
-3yes by the	akffed
nhand	aeedij
+2holida ,	kffgda
-bjobs	adcdki
-3the outcom by	dafchi
-3is in town	dfkfda
nhersel	bdffkg
-bclasse	cfeeek
clclasse	cfeeek
+2in advanc	bedeck
-2commun :	kedecb
-2sits in	bfekcb
pberlin	kfefcd
clchoice	ihaabj
-2ok by	dkfddb
pevents	kdffah
psteppi	kdffah
+bcrew	cedkeg
-3we answer within	kbffcc
pdesk	gdcika
crflat	beffek
-3faster than the	ifbeaf
+bsecret	jgeica
+1rather	jagadf
+2rather than	jagadf
crautoma	fkefaf
+bchose	ceedkg
-3refere due :	baedjf
-2to on	cebcdk
-3board is on	cfdkeb
-brepo	eaffhj
clrepo	eaffhj
-3comple it within	ekffcc
naltoge	cfffkd
-2well done	efebka
-3form by the	bkefed
+2though .	beefek
nstate	aifejd
nreacha	kffcee
-3it sorted by	gaffja
-3's office by	aifjec
nhour	cekcag
clpublic	kgeebf
+bcontac	hdeddk
phangar	dfcfek
+2and ,	feaefj
+2, text	bebkdd
-3anythi is the	aegfgk
ntap	efjeai
clshutdo	cffedk
+bsick	efaejh
crdiffer	chdfkd
+2is @d	fdabaj
nslight	efeddk
-2asked on	cfdekb
pcomfor	edkefe
+1nite	iehfda
-3the tour on	eeafii
poverle	ekffdd
clbrough	dfbfkf
rxdenied on ahead	fegiea
-3the @d ,	adbckf
-2is free	cekffc
-2likely in	bekdeb
-3, likely in	bekdeb
clgrade	febffk
+1tea	kbeeec
-1every	bdeeck
psums	beffek
+bthanks	gifeha
-2messag by	kbfecc
-2announ in	kfdeba
crowing	efffbk
clpulled	adiegi
pdog	fdeekd
nseriou	dgcffk
nmerit	fcdekf
crcrew	hbdeek
-2people by	cafejj
+2it was	becfkd
-3interv run until	eeebek
-2ok ,	kedfcb
-3but ok ,	kedfcb
crreques	kaefgf
-3@s , then	afffjh
-3try out on	cfkeed
pbar	ddfdfk
clreader	dcekdg
nsuspen	efffkb
pfinanc	ichaif
psunday	cfffdk
-3to come on	bfkfeb
-1want	kbfede
-2did say	fdbdja
-2order by	abffek
+bbar	cedekf
pbongan	fegekb
-3i ring you	kebfcc
-bdoor	faiedj
-2has till	faecej
+brecord	diffaj
ndead	hfedkb
pquote	bffkee
nvicar	chkdec
-2exerci on	eigeda
clthing	aecihh
-2on holida	bdeedk
-3had you applie	ffffak
craftern	kffbfe
precap	dfkeec
nvoid	cgeekd
-1what	adfekf
-2candid by	kcffec
pbag	kfefdc
nbishop	ehefaj
-2call on	dbjagh
crhuman	fffkeb
-2panel sat	dfdbkd
-3select panel sat	dfdbkd
-3i return on	cffdek
-bunion	befkfe
neditio	ffkfeb
-2are in	affdfk
pmins	dceffk
ndated	bffeek
+2be possib	ebkffe
-3to decide on	kffceb
-3are publis on	kfedcc
-3on the first	aedeck
-2is off	dfeddk
-3, so by	hgfdda
crupdate	aegfgj
-2run for	adfkcc
-3goes out the	keeeeb
-2one ,	beeeka
-3now and the	abiked
-2recept by	adffdk
-3make their choice	afejbh
clcolleg	kefcgc
-2, probab	keeccc
-3@d , probab	keeccc
pperth	fckfed
-2rings me	kddecb
-2later than	hiccca
clunluck	kfecdf
npray	kfecdf
+bdeputy	degcek
-3@d whethe the	bckfee
-2round in	ifadei
-2hiring from	ffffak
-3paused hiring from	ffffak
-2decide after	deeeck
clsub	kcddic
-2decidi on	kfedeb
-3are decidi on	kfedeb
+bchance	efdcfk
-2we need	kefeea
+2at the	jgfcab
+bdone	dedhkb
clvisa	eaieck
ptarget	kdbeff
-3our decisi ,	kfedcd
-2not decidi	bffeck
-3are not decidi	bffeck
pform	akfebi
crfellow	ffffbk
-2allow us	kdfedc
+bhaving	kffebf
-2get told	kfedca
bsin lower-bound no	hdabbg
+2, meet	aeibch
nforwar	fdhahg
-3stays open until	dcfdfk
cldoor	gafeek
-2day but	adefdk
-2given until	hbfjda
-3been given until	hbfjda
-2expect at	akbcce
-3is expect at	akbcce
+2, refere	ceafhh
rbanswer promise-to-answer	idaede
phannov	dfeked
-1accoun	jcejda
-2depot on	kfgfea
-3the depot on	kfgfea
+baudito	afffdk
-blines	efceek
+bgreat	dkaecj
+bstarte	aefggj
clfounda	cfikbd
nmatter	aididi
+bwords	dcefkf
clcontin	aefgih
nwarmes	kfffeb
+2before .	dacehh
-blong	kdcgdd
clunable	afffgj
-3votes on the	kffaed
-2second interv	cefcaj
pbush	eekfed
+2to see	aejeff
-3be inform within	ceffkb
-2in within	akfffc
-1nicest	efdfkc
-2the nicest	efdfkc
-3was the nicest	efdfkc
-3my answer by	ckefda
clrepeat	ecffek
-bquote	khefcb
clquote	khefcb
-3be bored within	cdffck
rxdenied until ahead	gbagef
nit	ggfdkb
parrang	dekfed
clsuspen	kfcfah
-2but before	afffdk
-brevisi	dfefck
clrevisi	dfefck
-3any time before	eakfhi
-2tell you	dhacid
-2could take	adfggk
pnight	ckigda
plyon	ffffak
-3are meetin on	afekdd
ni	fbchkg
+2, hr	cdeija
pnairob	efcfek
crproper	kffeec
plikely	keceib
-2statem by	agfdhh
-3down for the	bfciia
crboss	kafegc
-2duty on	dadfek
ppicked	gbkdcg
-1our	aachij
ndataba	dkefdf
+byear	ffffbk
pguide	heaefj
+2the panel	cffkcb
clratifi	bffeek
+2is realis	ichfda
-2email ,	dkeeeb
pautumn	hccgkc
-bthan	hfaekb
+1roast	edecdk
pskills	ahekdg
-2becaus the	edefck
pphysic	ffkeec
npushed	efffkb
pintake	bfffdk
-3say yes by	adgfij
crsorted	kdefde
+1along	cdbgfk
+2along with	cdbgfk
nthing	gfeebk
-1signs	ceekde
-2shutdo from	fffdbk
-bexpire	igabaj
-2update :	aefckc
pconcep	heakee
-3spend more than	ccfffk
-2here by	cieeag
-2both on	kecedc
preads	kcffgc
-2test within	dkffdc
-2am told	kfefea
-3i am told	kfefea
pcto	kdfece
-1christ	cfccdk
-2consen within	ckffeb
-2outcom :	kedced
-2list before	fbfeaj
npen	bfffek
pjuggle	ffkffb
-2contra ,	afefek
poutsid	dkdedf
crwith	fckchd
-3to know within	fkffbb
-bseat	kfeede
+2to tell	hiddac
phinges	cffdfk
-1put	cdefdk
+1though	beefek
+2to @d	bbagfi
crterms	iiffae
-2comes the	bebckc
cris	beeggk
-bgate	hdbfek
-2propos :	bekeec
-3new propos :	bekeec
-1erased	aegfgk
-blicenc	ajiecf
-2lapses in	dkffeb
-3meet on the	ebagch
-bhybrid	ffffbk
crspoken	kefefc
pcleare	dfffck
-1applic	adajka
-1role	afkcjc
-3insigh day on	eebfak
-1return	beeedk
-bfloodi	ffeebk
clfloodi	ffeebk
bsbefore day past	eeffkc
crsucces	bbhgkf
clpickin	kffeec
ntouche	efefkb
-bull	kdffec
pbreakd	ckffde
-3reply before the	bkefec
clsuppos	aheeek
-benjoye	efeekd
-2signed off	eeeekb
crtrade	kfedde
pknows	affegj
-1reply	bjceia
+bcallin	kffeec
nhung	kedfdd
flsaid	haddkg
pproduc	ddkedh
-2report on	aebjag
+2means no	fbffia
-1point	kdcbcb
-2manage on	afgjgd
-2say by	bkeedb
crslot	ckjfdb
nfigure	ffkfce
crnow	hefakb
clskippe	cffcfk
-3wants it by	akfffe
-3shut @d and	cedeek
ptalent	hggfah
+2that you	gkdecc
nmiddle	iffbkb
-3yes no by	kafffd
popinio	fdffkc
-2contra :	ceeedk
-2come again	cfkecc
pbell	kdgfdd
crcomple	fkeede
prace	eebegk
-2addres within	adffhj
+2and talk	efkgea
+bbecaus	kibcgc
-2comes on	fdgack
-3expect you on	afkfff
precomm	gkdeed
-3the date :	bedeek
pwere	fefafk
-3tell us by	ckeeed
-2moving on	ceddek
-3you start on	eecfek
+bhow	kbffbg
-2@p to	beekdc
-3: @p to	beekdc
-3do so by	dahfhk
nscratc	dfffkd
+bfellow	dhffak
-2over for	cedeek
-2everyo on	kecdia
-3budget at the	jfeaia
-3word for you	cfeekc
+bchambe	effkeb
prector	iddbdk
-borient	fecfek
+2we begin	beeedk
-2email on	kcbdag
-2so ,	diajda
-1bet	bdffck
-2my bet	bdffck
nsmiles	efkfec
+2, tell	ccaffk
clwaitin	bfbike
crbunch	ffeeck
clpass	kegede
-2latest on	dkeecc
-3be patien for	kefecb
-breckon	ebcekg
poluwas	befffk
-brumour	cfffdk
-3of result :	kffddb
-bflip	kfdeed
clflip	kfdeed
-2beyond the	kefedc
ncrewin	ffffkb
nhun	bfegdk
cllight	ieejea
-2result within	gafdgf
crtill	edkafh
-3answer in the	kecbbf
clvoted	feegkb
-1saying	afecje
+2and ring	bfeefk
-3stays open for	ekeecb
-2job ,	ccffek
-2if not	jfdeae
-1valid	cgbdai
-bfine	keeadi
nrector	fcfeek
+2as agreed	kfdebb
+bspoken	kefefc
clmobile	edefek
+2, nine	ieaedg
+2, to	dfhadf
-1done	ccaigg
ntrip	kfcfia
pshow	fejiea
clwait	kbcbjd
ppriya	kfeffb
-baware	afffgj
-3from us until	kcefed
-2said so	fddfha
-3togeth on the	acifeb
nlands	jaejed
-2ringin everyo	ekedcb
-bhave	ikcfeb
-2you got	akeedb
-3decisi at the	ffecia
clremind	cfiebk
-bdrop	gekeaf
-2essay on	fccjca
-3my essay on	fccjca
-2long talk	dfedkb
-3a long talk	dfedkb
+1more	gefeai
-2valid until	aeeedh
-bshipya	bfdekh
-2system by	kcfedb
pwater	kfefec
-2when :	bbfdai
+bdepot	efkfec
+bfailed	beffke
crfailed	beffke
nlandlo	ffffbk
-3to decide before	kcfedb
-bhundre	dffkfc
rxreview within ahead	kgfcdc
-2start before	dcefek
-bbadge	cgefdk
-3up before the	kcefee
-benvelo	khefca
+2, minute	bdejah
clrunner	deefkc
nyellow	efffbk
pcompli	iddddk
nown	higagb
rbact -	cjafce
pmatch	ahbekg
plisten	kfefdd
nenjoye	aefhig
ptransl	bkeeff
-2messag on	kfefcb
-3your messag on	kfefcb
sirejection	dbacke
+2, actual	cffkeg
-2decisi is	kfeeeb
nhomewo	ffeeck
-bprofes	bgkeaj
-3tell me within	akfffe
+2at our	eekffb
-2of it	ieeeha
clmd	febfek
nblesse	gcfkec
nchecke	jffeag
-3with it on	kedeed
-2takes about	dcdiaf
clauctio	ddkffe
pmin	kcifcd
-3heard in the	dfdcdk
+bthan	hagbfi
+1coming	jedabg
+2and she	beckbh
pcompla	fcfdek
clrule	icedbk
-2^ what	aefekf
-3candid in the	kfebeb
-2someth in	aejdcf
nhe	dceaii
+2and its	bfekdc
-3validi : until	fkfdfb
pcaptai	ffbfek
pscored	eafkdi
rxanswer in ahead	idagbe
pindepe	ijefda
-3for your time	eebekc
-bclaims	eaffgk
clclaims	eaffgk
crsoon	hjaddh
-2answer before	faedgh
-2your time	eebekc
-1course	efdddk
-benquir	ffffka
clenquir	ffffka
-3are from the	efkeea
-bferry	fhjefa
pwalk	eeijda
-2availa from	ffkdcc
clraces	defdfk
rxact - ahead	fecafg
-bprepar	hdgeaj
+2and are	bfadij
clfor	agjdfg
+bhears	ggadek
-2sessio on	afekcc
craudito	afffgi
nbehind	daheih
+1this	dddkfa
ppack	bkbicf
-3please wait until	kdffcb
+2and get	adfkec
nbrilli	efgekb
+bill	affhjf
-1nights	bdfdck
-bbooth	fekffc
clbooth	fekffc
pgaller	keffag
-bplatfo	efkfbf
ncircul	cffeek
crlookin	dkeefd
-2no news	cffebk
-3still no news	cffebk
-2the first	ccfcaj
-bcape	jfjeba
clcape	jfjeba
-2me from	efeebk
-3for me from	efeebk
nview	fcffek
nwriteo	kffded
-2you about	cfieia
crcard	cehfck
+2so no	ceefck
-1test	eekbcb
+2of the	gifcda
-3will be the	kfcbbe
classoci	jfdadi
-2result the	dfeacj
-3a yes by	ckffed
-3to interv by	kdffeb
+bwelcom	eedekd
-2in before	ekeebc
bsfrom lower-bound no	gaeedi
protten	kffeec
clcardif	efedek
-bthree	ajjbbi
+bany	cjfeja
clroast	dfeeek
nvisa	eedeek
pwas	kdfdbh
neveryo	kacjfc
-3call you on	fcagcj
-2^ but	kfefeb
pinstit	fbdhck
-3both before the	bkeecc
crcertif	fgkbde
rxact ago past	daeedj
cri	kebiee
+bboard	bgfaji
-3interv with us	cekdeb
-3for you the	kebfec
podile	dekfah
+bkind	feffkc
-1wine	cekdea
-1recept	efafgk
pconfir	fbadjk
clchalle	ekffeb
-3is due by	iafeeh
nunless	ekfffb
ncup	ffkefa
clawarde	cffdfk
-3to take place	efkeaf
-bbrewer	heaeej
-2may be	befffk
-3it may be	befffk
pcallum	afgfhh
-3up until the	befbek
-2end on	ifdjaa
+2, come	kbbfec
-3to say the	cfeekb
-2theirs on	iffeha
nhesita	kbfffd
-blegal	gkbach
nchairm	bekedh
nwinked	bekedh
-2notice is	befedk
-3my notice is	befedk
+blive	ffeeck
+bbear	eeeeek
+2after #	eekfdc
crcancel	dkhfag
+1come	eeccaj
clnamed	kdffah
-2match on	deaeih
-3the match on	deaeih
-2signed by	agecff
nrecept	ccedkh
-3hours : @d	ffafek
poccupa	begeek
+1have	efefbk
-2exerci ,	akfedb
+bwebsit	dfffkc
-1go	hdcach
nnoreen	effkfb
clpoint	kdccch
crbehalf	eeffkc
-2date ,	acbkee
+1:	ajbehe
ntakeov	ffffka
-3the panel on	adkfeb
+2by @d	dajdbh
rbact want-to-see-you	aeffje
crdeclin	ajffgf
-2time after	bfefbk
+2s off	adfeig
-2site ,	cedfdk
-3on site ,	cedfdk
noursel	edeeek
pst	efefkb
-breturn	fcbegk
nboss	idabkf
+2they asked	ceddkb
-bpronou	kdffed
clpronou	kdffed
+benvelo	keefec
ppatern	gfekea
potherw	ffkffa
clhundre	effkfb
-1visit	aekffb
+2only .	dfbeck
-2electr by	ekffdb
nwindow	eeifja
-2interv till	ceedek
-3you again on	kffeca
-3interv run from	ffccdk
-bpaysli	fkffeb
-bfarmha	efecek
-3the offer by	bkffdd
cla	agjedi
+2and applic	afejff
nhim	fgkbcg
-3audit ends on	affcdk
bsin day past	eefkbd
-2presen on	bfkffd
crphonin	kfegdc
crsift	ffbdgk
-bexcite	ffgekb
-1whole	aeddie
-btwice	bfjfaj
-3hear from me	kfeedc
-2reappl after	ddffdk
pdaught	ekeffb
-2off on	geaeai
+bprobab	kebabk
nsave	cbdeik
nwrappe	ekcdeg
+2, well	ceccek
clhanne	kefefc
nhanne	kefefc
nlangeo	kefefc
+2, later	dfffck
-2lets do	adkffg
-3our decisi on	kfeedc
clpasted	keefdd
+2s phone	bfefkb
clleader	deekee
+2instea ?	bekfed
-2tour till	ccfdfk
+2and your	dedcek
-2sign on	debfek
npack	kfffce
-2delaye until	kefedc
-3would hear by	fdffia
-3back in the	gfdfja
crpartne	bdjkde
nvisito	cdkebh
-2them the	adcekc
-2took until	jdfega
clstay	dbgeek
+bmatern	ecffek
-3am out on	bfeeek
clmuseum	eceeek
crcollec	beffek
-1everyt	affjdf
+bcvs	cffkgb
-1away	dedeek
cldispat	befffk
-bforwar	cfgddk
nvery	ifjgac
-2, back	eddaaj
clretiri	cfefek
nwould	cdgbki
craccess	deeedk
crlook	gcdcgk
crwants	bkeeff
-bobject	bfffek
-2someon from	effdbk
-2screen on	dbkfff
-3write to you	kfdecc
+2to a	cedekb
-3interv all throug	eedkdb
ncalled	jbgjea
clping	hdbfdk
-3be callin you	cekecc
-3: by the	kdfdcc
-bcreati	kcgffc
clcontac	hcdagj
-3on the ward	eedfkc
pwell	eedkcg
-3meet you on	eekccc
ptroubl	egkfbe
+2and writes	edfkcc
-2link within	daffik
-3your reply within	ckffdb
-1withdr	cedfkb
-2answer comes	kfeeec
cltracto	eckegd
crdescri	efcffk
-3back by the	dagfhj
-2direct on	befkeb
-1shift	abkchf
-blot	cdedkh
rxaside on past	hcfaic
ppacket	ahfffi
pbutton	fkffeb
-2please read	kdbdec
-3@s , and	bfffek
+bcohort	cfeeek
crcohort	cfeeek
clplanni	ehjffa
clhannov	efdeek
+2, are	cdaegj
nrootin	efkfcd
nscorin	eecekg
cllater	jieeea
-1fleadh	cfecck
-2^ fleadh	cfecck
-2holida ,	kededc
-2prefer by	bkfeed
preorga	kffdfc
+btbc	dfffkc
plarge	kffcfe
+2i ring	kffeec
-breside	kfaddh
pgareth	kfeddf
+2in line	ffefbk
-2the call	cfefkd
-bstops	ckaebj
clstops	ckaebj
+bseason	kheacf
clunsucc	eeeedk
nlikes	dhkfeb
-2gave you	affgjg
-3i gave you	affgjg
-2people all	dfebfk
-3seeing people all	dfebfk
pintern	kchbdf
-3from me the	kfeeed
-2shortl within	kdffec
pmessed	degdck
nfeel	eeefkd
pfrance	dekfde
-3get a call	kfeeed
-2chased on	efdckb
-3i chased on	efdckb
shlower-bound	caddek
nlength	eiffai
-byet	kdedcg
-2: closed	ffffak
+2week we	cedebk
nswitch	kfffdd
nfresh	aeddkj
+bmean	kddegc
-3then i said	cfffkc
+bpub	dfdfek
-1down	fageef
crfirm	iedgha
clelders	cfegaj
+2, too	bebekb
-2phone calls	keeeeb
-3, phone calls	keeeeb
ppretor	eefkfc
-3remain open until	dcgfek
-bdaught	efeeek
-2manage in	deffkb
ncondit	kffcdf
-3your availa for	eggeea
-bcatch	deekhc
crper	keffag
pchecks	ejdkbc
-2plan is	keeffb
-3new plan is	keeffb
clbike	fffbfk
clclub	beceki
-3inform by phone	aehfkg
-bthe	aifjhc
-1fittin	cdceck
-2unifor fittin	cdceck
ndrink	gheeia
-3with us in	dfffbk
-2he said	afgfji
-1date	hagccg
-2called me	cdffke
-3@s to the	bfeeek
-2call in	kfffdb
+2, before	egbahi
pprimar	keffce
npositi	kgbcdf
-1before	fhcadf
+2, for	dacick
-2@s ,	hdadfh
+blost	eeifja
-1great	cfedkc
-2yes within	bkfffc
nwhiteb	kehedb
+bsessio	kfbffe
-3choose in the	kedefc
ncake	efafhj
-2runs for	ddfddk
nincomi	hfffaj
pbusy	fdfdek
-3out over the	jdeadg
crboard	dfebkg
-2budget in	ffeeak
rxaside for past	ddadej
+2: please	dckfdc
+2and asked	deheah
-bletter	jheaee
-2furthe than	effekb
+2and before	cfeddk
-3your breath for	defeck
porgani	kehfdb
nmr	ffhfja
-1other	efbfek
-2every other	efbfek
pvolume	kdffed
nstatio	behkde
-2auditi on	cficga
ncurren	kceech
-baccess	bkfffd
claccess	bkfffd
+bloved	cfeeek
-2teleph on	kehdda
-3: decisi 's	kecedd
-2^ start	ebcfek
pmalcol	kbfffe
-2the role	bfkeja
-2slots betwee	fckffc
nisland	eedfek
+2free .	ceefek
pstatem	bikecf
-3could have been	ceddkc
-3recess ends on	deecdk
-3an offer on	jcddia
perror	ffkffb
pcvs	kgfeeb
clcredit	ekffed
pdecidi	kfedfe
phowzit	eefkfc
-3be releas on	hfedai
-2paperw on	dededk
-3the paperw on	dededk
nleader	gkheac
-3be here by	eeeeai
-3know i said	dfffkc
+2we write	kfeadd
crpaper	dkbfeh
-blease	deefdk
clevent	fkhedb
pball	dikfbd
-3this email by	dkffcb
+1still	keecga
-2questi until	kfddea
-2reply on	ceceka
-3our reply on	ceceka
-1reacha	bfeeek
-3last applic on	cffcek
clthinki	bekfeg
cldraft	edefek
-2anythi before	cfffdk
+bintend	cfkhfb
pflip	fdkfbf
ppancak	fdkfbf
-2, say	edkffc
pdan	dieifa
panybod	icfkcb
clcatch	deekhc
-bcleare	fdfekc
clcleare	fdfekc
-2^ on	giabgc
rxanswer by ahead	jgbaeb
-bfiscal	efeddk
clfiscal	efeddk
+bthink	bjeiag
-2interv is	debcfk
+2of all	affcjf
-3a reply by	kdfecc
+bsteeri	eecfdk
crsteeri	eecfdk
-2said yes	beefkb
prunner	ccfffk
-2awarde on	bffbek
nupgrad	dfeeek
-bdump	efeedk
clsuperi	dfgekd
-2result take	kffeeb
-3call you by	bcffek
pcollec	ebcdhk
msgoodbye	echafh
ngiving	afdfih
-1least	ddedck
-2at least	ddedck
clsends	dkffde
ppickin	ebeffk
nshowed	hffeja
crpoint	feeiai
-3an answer on	kfefec
pthornb	kffded
+2can not	acjegd
pdesign	bfkech
+2but @d	efffka
-bbreakf	hekdeb
-3is due on	adekef
clfall	dfjdka
-3i have till	bkfffd
+1anyway	ceedek
premain	ikecdc
+bsoon	ggaefi
ptheatr	jfefha
-2the contra	cdffek
clstrong	dfcekf
-3confir by the	ckefed
ntrade	iffdai
+2whethe i	ccfekd
-2^ closin	cedddk
-2video by	bkefdd
paward	afeiej
-bsuppos	ahfeif
cltransf	efffkb
+2and be	bccjaj
-2wait beyond	aaffhg
-3not wait beyond	aaffhg
-3receiv it by	dkffda
-1see	bfekcd
-2to see	bfekcd
-1hear	edbbbk
nstore	efefkc
-3will hear on	eeacdi
crneeded	ffecek
-3have it by	eeedai
clshe	haeiic
+btravel	efeedk
clivs	efeeek
cllocum	ffefck
-2it too	dfeekb
-3left it too	dfeekb
nspoke	ffdfkd
-bwaitin	adbjjg
-3day back ,	jegeda
-3call from me	dedeka
nbutton	ekffec
+2and so	fcddek
-3filled by the	kfecda
crthinki	hfffja
nideas	ffdfkd
-2issued on	dffckc
-3be issued on	dffckc
-2second on	afdgch
pmark	jcheag
-3to you before	kbbffc
cltypica	kbeecg
clought	gkefeb
ncountr	bffhkb
-2answer inside	faffib
-blawyer	affffj
pdiary	fkhdad
ngroetj	dkffde
nfilled	efedke
-2sign off	afecgh
-3away until the	cefafk
+2do ?	cdcfkc
-3@s , to	befkdb
-3begins on the	bfedck
+2, interv	jehfab
-boath	afhffi
-2we say	abhfei
-3shall we say	abhfei
-3write on the	kfeeeb
-1these	deffbk
-2of these	deffbk
-3partne meet on	bffkfe
-2portal ,	bedfkc
-3the portal ,	bedfkc
pimport	ckfeef
clintend	kedddh
crof	agggfi
clbrief	eeaejj
-3her busine partne	befkeb
-2elsewh on	edkfec
+2, first	ejgcac
+2please ?	ekcfeb
+bissue	kffffb
+2early .	cfffck
clnearly	cfffke
nnumber	aihedh
-1field	dfdeck
-2strong field	dfdeck
-2hear the	kffedc
clbaby	afdeij
clenergy	ekfeed
-2@t ,	efbfdk
ptopic	ckceka
pworkin	iaidch
nfoot	ffdfkc
-1its	dfefck
nregula	keeedf
cldrive	eckfhc
-2lands on	eeebdk
-bstrong	dfcekf
cractual	jeaeic
nfourth	bkffic
pjo	keffcf
+bshifts	ffffbk
-bmails	ifffai
nhours	fjaifd
ndescri	ceefkf
-1cancel	aejece
nalike	ffekdd
cltoo	dfeekd
-2done before	ckefec
-bprinci	cedkfe
-3longer than the	djeeda
-3come back within	kcffec
-2then a	dffeck
-bclosur	efffbk
pothers	dfkcch
-3certif , by	akffff
-3letter of the	cecekc
-2do by	acffgj
bsby day past	ddfeja
-3have given me	ckffbc
-2say it	keeecc
-bbishop	kehddd
-3try again in	ceefek
nms	dfkfed
-3done by the	cefdbk
-2would be	gacdci
-3on a call	dakfdg
clamount	eaiffi
-3to try again	febfek
-2or on	dckeee
+2: would	bjdfja
-bcompen	cffkfe
clcompen	cffkfe
-bvalid	aicdbi
-1follow	kbgced
crcollea	bdedkh
-bguess	hedfbk
+2, sign	ceicaj
-2has become	kedecb
+2that all	bdceek
-3will have it	kefded
+binto	ceccki
-2first said	cffekc
-3wanted me by	adfdih
+2but there	ffffka
crbuyer	kefefc
cldr	bekfid
+2as a	ebjdga
pscrap	kfdfed
cllead	fdkecg
-2@p and	aedbje
popenin	kfaeff
-3phone you within	bkffdd
ndeclar	aegfkf
-3you to sign	dfcfck
+bcountr	dffdfk
-2consen by	dkffdc
-3signed consen by	dkffdc
-2stamp :	bdefkb
nagreem	ccffkh
nbit	feajgf
proad	aehcjg
nmailin	efffck
-bbeatri	kceehc
classemb	eefdfk
-bsuspen	kfcfai
-3if by the	kcffde
-2after a	ffffka
nless	kiffbb
-2licenc by	ageefh
-2have waited	dfffkb
-3you have waited	dfffkb
+bmilkin	efkfed
pcows	efkfed
pcounts	hedekb
cltarget	kfeffc
crreview	defjai
clsorted	haeeie
+2, unluck	keeece
-bfloor	heafej
phelpfu	dffkee
-bbaby	afdeij
-2meetin :	behjda
-3first meetin :	behjda
bsby day ahead	gjacec
nneed	egkdce
-3please allow us	kdfedd
+2i should	kbddch
-3your answer on	ckceec
pjudges	kfeded
clwillin	eedffk
njules	dgdddk
-3them till the	ibfaeh
crtaxi	dfffck
-2return for	eedfck
-3happy return for	eedfck
+1who	fedfaj
-bmoment	efeekc
-3tell people by	bdffck
clunion	fefked
-2to them	bkcfec
-bintern	jfbacj
-2weekda before	cddfek
-2mum the	cfffkb
-3your mum the	cfffkb
-3person , on	afigff
crmeans	haeefh
+2via the	bdfeck
+breason	haefif
-2it off	jeffea
+2all the	febfbk
+2whethe the	fdddai
-3no furthe than	effekb
crhand	djieea
-bplant	kcgfce
+2instea ,	cgkfeb
-bband	ddffek
-2decisi within	bafcih
-2day 's	jeccag
ns	keccch
nliked	kdddef
-3they meet on	kfecbd
-1applie	heacff
crconsen	fkdfed
clsiftin	iffhea
-2decide within	kdfeed
-2told within	eaffbj
-3be told within	eaffbj
nkim	efeedk
pdocs	kdffed
-1run	afjdde
+2which of	hhefad
pzip	aejffg
prosali	eicfkb
psubmis	jeejea
nfixed	ajbdjh
pp	dfffck
-3cv duty on	ebdfek
crcertai	aecdik
+bshareh	kfeegb
crshareh	kfeegb
nsends	dfeeke
pexplai	dggdak
pplan	dekeia
-bprovis	kdgdbg
-2, first	efffkb
-2coming in	kecdfb
pdelays	ffffbk
-1shut	dedcdk
-2refere within	ckfedb
sihold	accchg
pdeadli	idkchb
-3, valid until	dbfffk
-3, make it	ekdeac
pevent	kdfffc
-2people know	kfeeeb
-3lettin people know	kfeeeb
pcomms	giifab
-3our decisi in	kfffcb
+2, someon	bfeekb
phey	ebdkbj
pdean	ekeecg
-2round is	kbcedc
ntax	ffjega
-2out sick	dffdek
-2email from	ffffka
+bvolunt	ffdcfk
-2says by	caffdj
pcert	ffkffb
-2took us	abfdgj
plibera	cffkfe
pascens	cffkfe
-2commen on	bfedek
-2would the	dekfdd
pwill	gcfajh
-3is away until	ddfefk
-1@s	gekeeb
-bphotos	dedffk
-3for accept until	fkfffa
clpolicy	ceffkf
clretire	aebfkj
-2hours :	dfcdek
+2this time	dddkea
plou	ffbffk
-3goes up on	kbbdch
-3announ on the	hfabch
crokay	eckfef
nun	aeehej
nsittin	fffcdk
+1meetin	afchhc
ncancel	aefegi
-1ended	cfcckh
-1desk	dfdcck
-2the crew	afijdc
-bassign	bfffek
clwalk	ddkeef
nresear	efgeja
-2out in	fkefcb
-1files	fffdkb
-2the files	fffdkb
crsorry	afffhi
clflat	gdcdck
clshoe	akhfee
clcreati	kcggfb
pdescri	eeffdk
nmailbo	ebdekh
siimmediate	dkhcbc
psheets	eccidk
-bbest	djfeai
crit	gkcfha
pvisiti	jedkbd
-3@p , and	beeekd
-2should keep	bfdeek
+2free she	bfdeek
-3i should keep	bfdeek
-1blocke	eedkab
-2have blocke	eedkab
-bnumeri	jhffea
clnumeri	jhffea
ptariff	kefffc
-2@d for	aejdde
-2awaite by	ckffed
-3is awaite by	ckffed
-2on ,	abjfcj
-2recrui in	efdckb
-3be out by	dcefek
-3be told by	kdffec
-2free on	bdkhdc
pconsci	kjecda
-3, yes ,	affffj
njoin	ebhfek
-2know by	dfbake
-2review have	gefjea
-2it ends	ceebdk
-2past the	kdfegb
-2have by	kbffee
+2, financ	bfeagi
-2panel meets	iecfab
-3decisi within the	kdffde
-bphoto	dkffed
phim	cchdke
ppostsc	kfeeec
crwife	fiejea
+bvan	dfdffk
+2the ward	bbfffk
psilenc	gcgbkd
-3study back by	dkfebd
-2someon by	gbfbah
prollin	djkfbc
-3with me on	cekefa
-3the interv of	efkfbc
-3decisi day is	kfeefc
+2with three	ahffhh
-3been change from	eecdkc
-2about the	adcehg
-3get an answer	bfgfgk
crexcept	kfeffb
-3is publis on	kfeddb
bsafter time-only no	edjfaf
clhm	eeeddk
-boursel	fdfddk
-2^ by	fbdajc
pcup	aghhff
-3they said within	keffbd
+2and ask	fekfdb
crleave	hecbkg
clfound	effekc
-3to decide in	kffeba
clreside	kfaddh
-2fair on	cdkegc
-3you have till	dkcfec
nwhole	deffdk
clplanne	kcddcj
+2and bring	beeebk
-3with the team	dcckcc
-1count	jceeaf
-2to count	jceeaf
nrequir	cgfked
-3post closes on	eefeck
+2with @s	dkbeeb
-3by @d ,	hahecd
-2to wait	eeffkb
-2at #	dekecb
-2say you	geceai
-2the team	dcckcc
cl@d	kciebf
+2so payrol	fkfdeb
-3applic : the	hefdai
nbranch	cheekd
-blocked	kfefdd
-bcourt	dfekdf
pdioces	khdbef
-2@s :	kddeec
-2off was	fffekb
-2your call	adifhc
-bretire	aebfkj
+1till	keddbg
-bhersel	kcfffe
+2at your	eebfek
+bconsen	fkdffc
clfloor	heafej
nreceiv	bhgkfa
rxaside in ahead	aeheff
-2shout before	dkefed
-3offer expire on	fkdfdb
pputtin	dddffk
-2happen on	dfieia
+btxt	hfekdb
clmunici	kffdfd
-3commit report on	cfdkcb
-2me by	hhcabc
-2it the	gfdjca
-bholdin	keecff
-3us again in	cfdfdk
-2examin on	cekdfc
-3writte examin on	cekdfc
rxappointment until ahead	kdbdce
+2and if	gcacej
-3decisi before the	fefeck
-2electi 's	cecddk
-3the electi 's	cecddk
-1refere	bdagfg
-bslower	kfffec
-2open till	cekcce
pcourte	efekee
+2we go	eaffej
crmarked	efffkb
-3every applic within	gcffha
-3smoke by the	daffei
-2shift is	ffhaei
-3trial shift is	ffhaei
nroster	ffffkb
-3commit conven on	cffked
pcarniv	kfhecb
phappen	gcikdc
+bslot	fekffc
-2last person	dfedkc
-2can ,	iiafeb
-2runs until	abejeg
clhalf	bjkdgc
-3, reply by	bbgfik
crpupils	edkffd
-1any	achebg
-3second interv on	cedbaj
-3, call me	cajdbh
-3report on the	bfdcek
pannex	ffcfdk
pbeliev	aciejg
+1with	dghdah
papril	ajffeh
-3me to do	dcdfck
-3date was the	ffffbk
pconsti	ekfffb
+1being	afddjg
ngoodby	cdekeg
-bhappen	aejdej
+2you can	edhfag
clsorry	dahfie
-2accept on	bffdfk
pice	efefkd
-bdear	efdeke
-1max	kdffec
-2in max	kdffec
psalut	jfehfa
-2books on	cffeek
-3the books on	cffeek
-bresour	kffffb
crpicks	ffecek
psolici	fkfffb
+2latest .	kdffed
plimbo	kfffeb
-2lodged within	ajfffd
-3be lodged within	ajfffd
-2slides by	afifhe
+2my collea	kcffde
-2here within	ceffek
nblock	ffkfec
-3ring by the	faffjf
nmissio	kffffb
-2is got	kefddd
-3he is got	kefddd
clregret	hbkdfd
-2princi on	bfdkha
-3sails on the	afifgi
clalread	ceffdk
-2comes until	kceeeb
ppupill	dkdfff
-2counci decide	kffbfd
-1advert	cfedck
-2the advert	cfedck
-3closin the advert	cfedck
crless	fffebk
clprofes	gfkgbe
-2lookin at	kfeecc
-3are lookin at	kfeecc
-bschool	fgfeai
-bexchan	cfefke
clexchan	cfefke
+1itself	kfbfdd
+2went to	ffbckb
ncoordi	eeaeij
nwritin	gdaieh
-3writte test on	ffkdcc
-2is your	eekedb
-2the job	eeffkb
-3are sent on	kfdedb
-2talk to	beddfk
pbirth	fkdffd
+bright	hegaeh
-bconduc	efkeed
-3you would be	cfhfja
-bclaim	ffffkb
-2chair by	dcfffk
-3the chair by	dcfffk
-bfall	dfjdja
-1review	deeked
-bmiss	dekfed
nclosel	ffffkb
-3it : the	keecde
+2to hand	ckeeec
pdangli	effcfk
nfew	adjegh
pcandid	fbgbkg
nmate	keeefc
cryour	hjabbj
-3date is the	ceedek
clsample	aihggd
-bhannov	ffdeek
crbridge	efedek
+bunsucc	kefgbd
+1can	gaidgb
pchildr	ahhfdh
-2advert until	cefagj
-2feedba expect	ffeaib
-3client feedba expect	ffeaib
clradio	ifakce
ptown	fkhdcc
-2a ring	ejfcda
-2# you	kdefed
-bunsucc	kefffc
+1myself	gacehi
+1my	jbahga
-3trial shift on	ffieia
-1appren	efefck
pcover	ccfgfk
-bceo	feeedk
nmentio	heiega
-3to everyb by	kdfeec
+2, dear	hedeha
+2, where	eebkcc
-3first day :	cdefek
cltie	jeeida
-2, within	kdffec
rxaside from no	eaicef
-3post closed on	ffffkb
+2they ring	kfffbe
-bmailed	keefed
pdrive	hbfked
pproced	kfecib
-3job starts on	feefbk
-2he says	kfeecc
-2up by	feeiae
-2probab on	cekefc
-3, probab on	cekefc
-3we advert until	cffagj
nexamin	bkfdge
-bcontro	bffffk
-byous	kfffde
clyous	kfffde
-2accoun by	igeeda
nimmedi	cefefk
phers	bkfdhe
+2and no	geeeaj
-3for interv on	eekeec
-binvoic	eedfek
+2, @s	fcjcia
-1period	ceefdk
-2trial period	ceefdk
-3, trial period	ceefdk
-btake	bdjebk
clhire	hcdekd
pkiln	keefed
pembark	keffdd
-1stage	cekfcc
-3well , by	kcffed
-2ahead of	ddefbk
-3copy by the	ekffcc
+1round	cdjeha
pprogra	hdiaff
nusuall	agfhei
-3signed copy by	edhgkf
+2the last	kddfbd
-bcounte	agjdbi
-3she first said	dffekb
clclaim	ffffkb
-bemaili	kfeeec
nhence	fffiha
-2me back	ejafcg
-2on until	fbfbek
-3will decide on	kffeec
pdutch	cfekhd
pcount	hcaidj
-3to come back	bekffc
-1sent	dfdfkc
-2desk until	ecfefk
-3my desk until	ecfefk
clscheme	cdffgk
-2answer on	hjabbf
+2from here	kfffdb
nworker	eeeekd
-bdegree	bkffff
pnurses	efedek
ppanels	efedek
-2wait till	beeedk
-2hours are	edceek
-3starts on the	hdbadj
-3commit meets on	cfeked
+2: decisi	dffckb
nseeing	efffbk
clwhoeve	dciekc
-2names by	ajfffg
-3to you in	ieafci
-2due in	gediad
-2sooner :	kedfeb
clnatter	ffbfek
nclick	efefck
-bhit	eededk
psales	eedfek
ptrade	gecjib
-2we meet	cffjcd
rodenied	debdfh
+2to come	heebdi
pdisapp	idiebe
+2, given	efedjd
clholds	dcjfeg
-1truste	deejgb
-2the truste	deejgb
-3to the truste	deejgb
-3questi by the	bjefee
+1unless	ceffej
+2unless you	ceffej
-3out by the	jcfffc
cryours	begchj
+bpublis	jfefdd
clmax	jeffec
cldaught	feeeej
crnews	bdddjj
-3up to the	jdffbc
+2myself ,	jbcebi
bobefore	hhbcec
crnumber	ibgdge
nharves	jfefed
-2sessio of	jfdfdb
clphotos	dedffj
nparkin	jdfdee
+bpinky	jfeebg
clregula	cefeej
+2, got	edjecb
-2decisi in	bedbjg
-3the last person	efedjb
-3the mail from	efeejb
+bmodera	cffjbh
+2, reason	ifgfeb
crrealis	cehejd
-3is here by	djfffd
-3take up to	jcecdd
-2vacanc is	ceefej
-3this vacanc is	ceefej
pover	jhcbch
-3tell you within	jbfffe
-1anothe	iefbcf
clground	bffegj
nhall	jdccic
nside	ffifhb
-2know within	hiffbb
nstudio	dffedj
+2, unless	jebfdd
-1offici	jddfbc
-2it offici	jddfbc
+2, act	jddfbc
-3make it offici	jddfbc
-1over	ggfjbb
+2and my	gejebe
+2to object	ibffcg
-3with you on	cejeeb
-2bored in	eeffcj
-3be bored in	eeffcj
-2is by	jcfdec
-3that is by	jcfdec
-bdiary	idjfdb
noutsid	efeeej
-3we are decidi	jedceb
-1email	hdcbhc
-2work before	bigfdf
-2us around	jdfcfc
-3takes us around	jdfcfc
clappear	ffeecj
-2me before	eidecb
-3so it is	cdjbee
-3it over by	cjfffd
clrosh	effcej
clhashan	effcej
pdoor	fejefc
-2good ,	cccffj
pnote	ebjjbe
-2this on	eedecj
-3day would be	fddfdj
+bwhatev	jdhedd
+2is cancel	eehfeb
pbarge	cffefj
pskippe	cffefj
clpasswo	dddfjh
crlab	beffjf
-3i promis you	hfffhb
clfarmha	ffecej
-3panel will meet	bffjfe
pstops	eedffj
pcounte	jfbdbj
-2interv of	efjfcb
nberth	dffeej
-2, then	ddcdjc
-3is in by	iffffb
crboots	efcfej
-2busine partne	deejeb
-3, back in	cdcfjd
-2writin within	fefebg
-3in writin within	fefebg
-1data	cfffcj
-2applic data	cfffcj
-3erase applic data	cfffcj
nfellow	ighdfb
nstrike	bfffjf
crmornin	jehbbh
crchoose	hfjfcb
-2^ does	cdjffe
-2you ,	ibgcgb
+2, sooner	jcffed
clthan	eibehh
pseries	ceffej
+2and here	dfbfgi
-3yours on the	dfejec
crmailbo	cdfffj
nbog	jffede
-2plan :	beiech
+2was how	gfffbi
crthat	hfbgff
ptheo	jeefgc
clstudy	eebehi
+b@d	ibgfef
clplay	eejfee
pcouple	fejffc
+bnights	bffffj
crattend	egjced
-2valid for	cdbebj
+2has gone	ffcejb
-3a letter by	hgfebb
+2as you	ffbfjc
pchoir	bdficj
+2before contac	jecedb
-3's decisi within	jfffcd
-3two dates ,	cfbbih
nrating	jfefec
+brung	jdffed
crverifi	cgjfec
-bcounti	dfffdj
-3, see you	ecbfej
nmoving	heeebj
crhit	bffjgc
-2office in	dfcfjb
-2^ betwee	cfgfjd
-2final interv	eejeeb
-2counci has	iefgbb
-3works counci has	iefgbb
-3your inbox by	jbfffh
+bbad	jfefgb
-2arrive on	becfej
pwelsh	efeedj
-2test on	ddjbdf
-bcopy	bjcefh
-1head	bffjed
+bnobody	ifbeeg
cradvise	bffjfe
+2from interv	jfefdc
-2in at	bibfej
clsame	cbhchj
-2more on	fedejc
+1all	ebjcdg
+bnowher	ffdfjd
crnowher	ffdfjd
-2at all	ceefcj
-2twice in	ffffbj
crdocume	cfjfed
-2depart on	cddecj
+bmain	efdfdj
-3second interv by	bdffij
+1shall	dfddjc
+2shall be	dfddjc
-2applic in	cedjec
pbridge	efdcgj
pappren	bjffeg
cldeal	idfjcc
nones	fgdbdj
+2with their	jfcfec
-3been shortl by	jefeed
+2of work	bdfffj
-3expect more than	bdfffj
nlaptop	efjfec
-3phone you by	jbffee
-3heard nothin by	jcffee
-2coffee on	dcjffe
-2emaile on	ifccib
-3said that by	beffjd
+2about your	bjbede
+boptimi	beffjg
croptimi	beffjg
clweekda	behedj
+2, one	djcdbj
-3to talk to	cfcdfj
-2rotter on	dededj
pabout	djfcgd
-2dates ,	cfbbih
-2accoun for	edeejc
+1nobody	jeedfb
-3that is on	jebbee
-2they took	cceejc
-2how about	fejfed
nconser	jffede
nthird	ggcdjc
-3comes to you	bgfggj
pfunded	jefecf
-ballows	deffej
-3panel sits on	bffjee
-2letter of	geeegb
-2pop in	ejeedb
-3you pop in	ejeedb
phopes	dfeeej
-1replac	beddjc
crlikes	ffffbj
ndocusi	fcffej
crapolog	efefcj
psuperv	egdedj
-3take place on	bfffch
pstuden	fhcddj
pwatche	jfffeb
ndiffer	ifhdhb
npermit	dfjech
-3teleph you on	jfcedd
clhusban	bjfech
+2but do	jfcecb
-btop	ecfefj
nnewsle	eebfgj
pwhoeve	gejfeb
npasspo	eefecj
nfly	ehcbhh
+2: not	cdefje
pfactor	jfefed
-2one within	jbffed
pdinner	jffeec
+2, apolog	ejeecb
-bcork	efcjdh
clinstal	efffcj
-2write within	jefffb
-3a call on	heheeb
clintrod	bfgefj
-bfacult	jhecgb
clemaili	jfeedd
-bheadin	dffedj
-3, # or	ichdbb
pbottom	jccfjb
+bstore	jegebe
-2messag from	ffffjb
pspain	efefjd
+2lol $	bjffef
-2unavai on	efbfej
-3be unavai on	efbfej
crparkin	bifegg
-2, after	cefbjc
-2the positi	jffbeb
nacadem	ifeebi
+2, make	beffjg
-2times by	bchgij
plist	ghecbg
-2run until	bbdgdh
-3is confir for	ffjeec
-1sessio	ffffbj
-bsubmis	didjeb
-3are coming on	bdgbej
+2, can	gbgdfg
+2to some	cedejb
-3negoti meetin on	cejddd
+bname	efefjc
-2to meet	efeejc
crpub	fecfej
rbsuperseded needed-from-you	bddchj
nowners	edfejf
-1onsite	dfjddd
-2verifi on	fdjfec
+2the kurato	bffdcj
-3well : on	bffdcj
-2time by	jccfed
pyour	bjhhdd
crtop	jffbic
-bmr	fefejc
-bagreem	bicfej
-1positi	jffbfb
-2came on	eebfcj
pslippe	hebfie
pde	jeccid
-1made	hedgib
ntool	fddffj
nfundra	cfffej
+2i could	ceedjc
-2time is	behdej
nexists	fffejc
-2took them	bcefjd
-3it took them	bcefjd
-3i said by	efffjb
-bcongre	deccij
-2from hr	jeefeb
-3about it on	bcijbc
clyou	jdhcgd
-3comes at the	jffdcc
+2s post	jecfdb
-3@d and the	dfbibh
-2café on	bdgeib
pcruise	jffffb
-3no more than	dbfffj
-1paper	bdddgi
-2outcom ,	jddfed
-3the outcom ,	jddfed
+bam	cbdfji
+1our	hcbdfh
+boffers	bdehfj
-2congre until	defdej
pthe	giggdb
-3choose yours by	bjffee
creveryt	ddejid
ppile	efdeej
-1latest	gbgebj
ntask	ejffec
-bbookke	bfffej
-2away on	dfdfjb
-3expect an answer	gbdfeh
-2yes to	ddidbf
nleavin	jieedb
-3know within the	bgfijg
nappare	fegfjb
-2interv before	bgdjdc
-bpaper	cjccff
cladopte	dffjfd
+1no	gbffjb
crgovern	cjcjfb
-2know inside	jcfebd
-1here	gddbci
-2board from	feefcj
-3on board from	feefcj
-3not do the	cdiebg
-bcaptai	cdjbej
nassist	ddjdff
-3is live until	ccfffj
-bthese	cjihcc
-2online by	ejffec
-3an answer in	jeffdd
crschool	ebdfhj
-3your slides by	beifhg
-3, i meant	dejecc
-3are made on	efcjff
pextra	chdfdj
pfitch	jeefee
-2the commit	jcfefb
-2starti after	eeefcj
-3finish on the	cfecej
-bcredit	ejffed
pplate	ffjfec
-3both by the	bjfecd
-1update	heeebi
pl	dfgfcj
+2so you	ebfchj
-3from # to	ccjeff
-bstock	jffded
nduty	jebbej
nsepara	egjeec
-2interv date	cdjfff
clborrow	ffjfdd
-3one copy by	djffdb
+2and give	dccedj
+1better	dejeec
+bdue	efdeje
n,	hbeffj
-2starts at	eejffb
rxdenied before ahead	ehdebg
+2s call	bdbcdj
nedinbu	efefjd
pwhite	efejfc
pdubai	ffcjbg
-bwrappe	gjfefb
-2offer within	hbfebg
-2they rang	dfefjd
ncosts	jcbgeh
+2she is	cfeccj
crbreakf	ffjeed
-3collea told you	dffejc
+2, calibr	bfejdc
pjonas	bfffhi
-banalys	jeefee
clanalys	jeefee
-2role for	eefejb
-3of you on	bebjjb
-3its appoin on	jffbfe
-3be contac within	ddfejb
-2: debrie	efejcd
nmins	iejfeb
-3are due by	dbfffj
+2you may	jbfecc
crstaff	ffbfhi
ppasses	iejfdb
clwonder	dffdej
pbecca	bjfefg
+bboiler	dfefdj
-bconfer	jefcff
-bmin	bgbfji
-3move it to	cejcec
-3be made within	jdffdd
plookin	cbfdij
-2no within	idffeb
+blot	jedffd
crvia	ddgedj
-1until	hhcebc
-bsendin	hjbfed
-2that was	dfffjc
-2be one	jfffeb
-3is until the	jbfded
-2fixed :	dfejcb
-3been fixed :	dfejcb
-2talks on	efebfj
-2a decisi	bfedhi
pdel	dffeje
-3is valid for	dedebh
+2before servic	cdjffg
+2, anothe	bcdcfj
+bcommun	bffjfg
clendeav	jeffdd
-2manage meets	ifdecb
-2choosi on	jfeeeb
-3would hear in	efffjb
-3, # and	cdeffj
-2tellin you	gfebib
pbonus	bghfhe
-2will ring	feddbj
-1happen	jffbec
nstaff	bjfdei
climposs	deffej
ntears	effjed
paudito	jcefeg
-2mill on	effebj
+2and likes	effebj
-3the mill on	effebj
-2page by	hifeeb
-2day is	gbieed
-3they gave me	djdfce
-3any day but	begfdi
-1land	ifebbi
-2you in	jbfdhc
-3think over the	djeefb
-2please until	cjfdec
pguaran	cgeeej
-2a messag	jfefdd
-bfoyer	fjffec
clfoyer	fjffec
-1exactl	jfffdc
-2accept until	cjfhfb
pbeth	ebhfgi
+2to go	bcjjgf
pzoom	eeeedj
-2will meet	gfdgdb
-3lesson on the	cejfec
-brush	jddfdg
clcrack	bggffh
+1settin	jeefbe
+2settin out	jeefbe
+2which day	cjdffd
+2for tellin	ifcchb
pfor	ehhgbf
+2, counci	dfejdb
-3questi in the	ejcfed
crveteri	jffefc
-3choice in the	jfeeed
-bmeans	jefffc
+2please $	bjdfdc
-3can you do	ddjfed
-3i said about	dfffjc
clmy	bibdii
+bagency	dfeefj
ntrue	dffedj
nwebsit	feedje
nexperi	bfjeff
-3@d and not	bffegg
-2breakf on	jfgcdb
-3are inform by	jcfeee
phangin	jebedg
Y	hjddbb
pprobat	jhcbge
-bhire	ccedjh
crintern	fcbdji
-2for me	bggfig
-2which begins	efffbj
-3, which begins	efffbj
+2, thank	becejh
rxact for past	ebbeje
-2am off	dfefdj
-3i am off	dfefdj
-bsurger	jecdjc
croffice	bdhehg
-2tests of	cfdejb
-3writte tests of	cfdejb
+bwhile	bejfbj
-2whethe the	bcjfib
ndemocr	geejec
-3will say by	jbfffe
-3for more than	jefffb
+2he will	jeefec
nled	effjed
-3them over the	cffjfc
pellery	ffdfjd
pchrist	ecfchj
clzoom	eejfed
clforms	heecjd
crwrong	bedfjh
claptitu	ejbeej
nsite	ejddeg
pstock	jedfed
pmarks	bjeifd
+bpicks	ffecej
-2read ,	cffjdc
-3we read ,	cffjdc
pparkin	cdfjge
+branked	jcffee
crranked	jcffee
-2news by	cdffjc
cldbs	djeeci
-brefund	cefffj
-3to it :	jbdfee
-3expect our call	bejfcc
clmin	efefjc
-2i have	cfjfgd
+bbehind	ffefjc
p@d	jfgfbf
-3two interv ,	edidgb
-2sent by	jbfffe
-3be sent by	jbfffe
-2it up	efejcb
-2desk on	dfefej
-3my desk on	dfefej
crcontac	iceecj
-2us the	cffjfg
pwrappe	deefej
clsent	jebbic
-btie	jfeieb
pestate	jfffec
-3your test on	eebfjd
ndesign	efjffc
-2lucky :	jecedc
-3time lucky :	jecedc
-2over on	bbbihg
+2of their	jdffcd
-1packet	jfebec
-3had told you	dfffjc
siaway	fgcbgg
pdrink	ceeejg
-2singap on	begjcb
nnon	efejfc
-3first day is	edcffj
clbadge	dfefdj
ncampai	efedjd
-bintend	jfeefd
-2yard on	hfdeib
-3the yard on	hfdeib
pclerks	cejffe
-2feedba within	eceebi
+bneeds	cbhdih
clmatron	hdbehg
-2candid comes	cefbfj
+1per	jefedc
cluh	cffjfe
-3to us in	ibcfeg
pranked	bgdfii
+bpaused	ffffbj
+bkiln	ffffjb
+bprobat	fddffj
nmain	cdefhj
+2in any	jeeeeb
pconstr	jfedgd
-2c ,	behech
+2whethe it	djffbd
-bvet	efeecj
+2is now	ffjfbc
nchoosi	hhfegb
nfor	hejece
clex	effbfj
-2contra by	ejffec
rxdenied from no	jeedfb
+2for you	bgihfd
namende	ddeefj
-broster	eeefdj
-bsend	fibchf
crbook	cjdfeh
pnotify	jbdegh
pmy	idibib
-2assess from	efejcc
-3be assess from	efejcc
+binduct	eeefdj
clwrappe	gjfeeb
crable	jeefbf
-2are publis	jffedc
-3result are publis	jffedc
pfab	ffjffb
ncounti	dfccjg
pgreeti	deedjf
+bperfec	djgfce
crperfec	djgfce
pprofil	eihebg
-3what is your	efjedb
+1everyo	jecfee
+1cat	bdeecj
-2online before	ejcffe
-3you know on	jffedc
npatien	hbbiid
nadditi	fffjeb
-2sessio ,	jehceb
-bemaile	fbdcij
clpasses	cejjdb
-2hour ,	dcefdj
-3an hour ,	dcefdj
-2debrie is	jeecfb
-3the plan :	beibdi
-3your signat by	cjffee
-2likely ,	jfddcc
-3more likely ,	jfddcc
clchale	jffefd
cribi	jffefd
cranaa	jffefd
+2for site	fgbfje
crsometh	bdidgj
ndonal	bffjfg
crequity	ecjfef
clintent	jdfffd
crbehind	efefjc
+1out	febefj
+2out of	febefj
-3from singap on	cegjcb
crdurban	efjehb
crcup	dfffdj
-3the result within	ddffbj
cljob	ihebee
clunit	cefjjb
pcatch	dheecj
phelp	cgejch
-3attach contra by	ejffec
palarm	edeeej
clp	ffefjc
clsqueez	eejffc
nmaking	defefj
-3will begin on	cedjdd
nblue	jffefb
crevenin	chedej
pbrusse	efjfec
ngovern	ihicdb
-3verdic before the	bfffej
crmatter	jfffeb
-1notice	geecbj
naftern	ffjffb
-3interv forwar to	dfjddc
-3they would phone	jfdfcd
-2so by	gggbfc
-2in until	dcfcdj
-2decide in	efbbie
cldoubt	ffefbj
-2ended on	eeeejd
pspecia	bggecj
crsick	efefjc
-2start date	edefej
-3, # to	jeddec
-1lost	cdjdfb
pyears	ejdfbi
punsucc	eijdbf
rxsuperseded within ahead	beffhi
rbsuperseded no-news-yet	jeffbd
+2around #	ecjffd
cllegal	fgbjfc
pbe	gcibei
+2with our	jddecd
clformal	jbecch
-1ward	eegfjb
-2the ward	eegfjb
-3with us by	djfffd
-3only on the	cebhdi
-2notifi on	jffdeb
-3be notifi on	jffdeb
-bagent	cecehj
nwonder	fffejc
-2winner on	bfedje
-3be closed on	cfeeej
clfee	dfffdj
-bminist	hcejce
-2name by	hhfedb
-3a name by	hhfedb
nkeepin	gcfedj
+2, what	bfedfj
cleven	beefjf
+2and that	jccecg
nconsul	ejeegd
crgive	fdbgei
+2with decisi	jfffec
+1too	jcbedi
-3video interv by	ejbfef
-2first day	fedfdj
-3, first day	fedfdj
+1system	efjfdb
+2system design	efjfdb
+2before that	jffffb
-badvise	jcjeec
nthank	edcbij
+2s agenda	ceejfb
clmayor	jbfhed
-2come up	behffj
-2begins in	efeeej
pwebsit	ddfjff
-2doors on	decfdj
-3its doors on	decfdj
clshipya	bfdeij
pstylis	dffjed
plearne	jdffed
-3, but on	jecdgb
pteams	dejfee
nstarti	deeejg
-3to hear by	jefffb
clformat	ejffed
-bcrete	dfffdj
clcrete	dfffdj
-2pick by	jcffde
+bprecis	jfeedd
+2and gave	ceeejc
-bbatch	hjeeeb
rxsuperseded - past	cffejb
-3round , closin	cfedcj
-2receiv at	decfjc
ppuzzle	fejffc
cllong	hgjccd
pcreate	cffefj
-bby	dggejc
-2needed before	bjffeg
crlooks	jfdddg
+2, mornin	cfjecc
-2store by	jdffeb
-3the store by	jdffeb
pdaily	ffffbj
clbatch	hjeeeb
crabove	deffej
nfront	hggebg
nle	cffjfe
nalas	efffjc
-3with you by	cieehb
-3would hear before	ddefjb
-1say	jgedbf
-2crew ,	bfjefg
-3the crew ,	bfjefg
-3their second interv	ffcecj
-3us till the	jdfffc
-2sittin of	jfefcb
+2after it	jeeede
peleven	eecffj
cllad	dedefj
pbit	fdgbfj
+2too .	jcffed
-3@d , decide	cffjdd
crdecidi	deffej
+2withou fail	jdfefc
-2lunch on	fbiecg
cltrying	fejeed
-2notifi the	jfdeec
parek	jfeefc
npester	jfeefc
nbarbar	jfeefc
-bwish	efefdj
-bnights	fecffj
-bspain	dffeej
phurry	fbhejd
pjoy	bfcgfj
-3has until the	defcej
-bstandi	deeefj
nnarrow	ffefjc
-3office closes on	dfeeej
-3no before the	jcffec
+2a collea	fffecj
crmax	gbffei
-3have them by	cjffec
plaurea	dfeefj
+2, takes	ejdffd
-3he is free	cejffc
+bdurban	efjffc
+2and there	ceeecj
-2more ,	heifcb
-1ground	bfecii
-bdark	effdej
cldark	effdej
nartist	effdej
nactor	effdej
nblow	dffjed
-3write on a	efdecj
pwalkin	jfefee
-bsides	cjfffe
+2, each	efeejc
-3a reply within	jdffed
pyo	jeffdd
ninduct	bjedgg
-blibrar	deefdj
-2ghoste for	efffjb
cltastin	cffjfd
+bindefi	bfffhi
cldepend	jfffec
+2that is	jdffdd
+2stands withdr	deeejb
-1presen	degcbj
-3the fair on	edjefb
-3outcom by the	cjffee
rxanswer by past	hefefb
-2text me	ejbeeb
-bdiffer	bigffg
-3firm answer by	jdffdc
nprocee	bgdfih
+2, be	dejdcc
cllady	jibhfb
pstarte	ccjcdj
-2the result	jffeec
-2notifi :	jdeeed
psubjec	ieeibf
+blucky	efedej
-2news before	ebgfjh
climmedi	efeedj
-baround	fdfddj
-2orient is	eddffj
-1till	gfebee
-bbreath	jehebe
+2and see	eejeec
rxanswer in past	efffjc
-3open again on	dfddej
clshowin	decfhj
nwhite	jeffec
nundert	fhfebj
clshowed	eefejd
nlost	bhffgg
ncontri	fedjee
peasy	dgffdj
-1boss	feefjb
pawarde	djffdf
-bboat	cejfff
pdoctor	cdcidj
nband	ffffjb
-2panel sits	hfefbb
-2beginn in	ffffbj
clplans	bifffg
+bmissed	efffjc
-3is set for	dffjdb
cltexted	efefjd
-3term begins on	edcfej
pallow	hecejd
-2@d is	ifecbe
-3have it on	jfeeed
-3take place in	efdecj
-3an answer inside	cbffjc
-1post	gbbejd
-2up before	ecfdej
plevel	eidecj
-2town in	efjfbc
-3cape town in	efjfbc
-3cheape one on	cffbdj
ncheese	ffdfjd
-bstatus	jbcdje
-1him	feicib
+2has to	eecejd
-2closed over	eefddj
-2post is	bdejdf
-1six	diiebb
-bfrom	jdcdgf
pforest	ehjeeb
ncertif	gbjceh
nsummar	ecgdej
-2from us	jedefc
-3note the date	ffefbj
pare	iejdbe
bswithin span ahead	hhbeec
-3due on the	bjedbh
+2and @s	jefbdd
+2should consid	jeffcb
-3a strong field	efdecj
-2docume by	dbffjj
cryou	jgdeed
+bpage	djffed
-1change	decdjg
+2s chat	effejb
crgraham	eecffj
pterm	jebhbh
ptechni	hhgibb
+blaughe	dedejf
-3's on the	dedeej
crrecrui	gffejb
craccord	jefded
+bdrains	bfgfgi
pdisreg	hjbffd
-bsorted	bdfejg
crreache	dfcjff
-3, from the	efeejc
T	jfbhbd
pdelive	defefj
+2, next	beceje
crtrust	hebfei
-3to revert by	ebfdjc
-2diary for	jfefeb
nme	iejccd
-2lapses at	bjfecd
crchase	gdcffj
-1practi	edjfdc
-1himsel	jeeedc
crpinned	effjfc
-3addres for the	eccfjc
+2or it	djfffd
-2return within	ccffdj
-2found out	ffffjb
-2interv to	eejfdc
nrestar	hffebj
namster	fcfffj
-3it back by	djffed
+2for the	bdijfd
-3falls on the	dfeifb
+2please ,	chccbj
-1hr	idgffb
pplant	jegece
-3made on the	cfejec
+2we let	jefded
+bbrilli	dffeje
-2manage by	jdfedd
ppo	edfeej
nsaludo	efffcj
pslips	dgedej
ncustom	eedfej
+2of receiv	djffed
nmonito	ibffdi
ppython	fjeffc
-3but on the	jegddb
pphotog	jeceeg
-2is from	bfecfj
+2, hope	bigfee
nadvent	jcfffe
clrememb	bejchf
clworst	geffbj
npropos	dcfibj
crdrains	bfgfgi
-bexperi	ebffgj
nlesson	cdgeje
-3again from the	cfeedj
-3call by the	jeffcc
-1commun	efdejb
-1good	cebejh
-bparade	ifeehb
+2with whatev	jfefdd
clok	ggchhb
+bzoom	dedibj
nleeds	heeeib
pdelhi	dffefj
+1declin	bfffii
-2we talk	decfdj
+2from this	gjfedb
-2someon on	efcdej
ndrop	cebfjg
clsecret	figdbf
-3, and then	jdeddc
-btax	bjeedh
psometh	idbheg
-2effect from	deddcj
crsolid	ffffbj
pdiwali	effcfj
nfarmer	cffefj
pquicke	jeefee
-2team ,	cbieei
clmost	jbifbe
-3ring you by	jbffff
-bheadco	fcebgj
-1inside	heedfb
-1worksh	feifgb
-2the worksh	feifgb
-2patien until	ibfiec
-bmentor	geejfb
-balread	deffdj
-2indica by	ejffec
clmonths	dfffdj
nrespon	hedjgb
+2on averag	beeefj
-bhey	ejbdei
-3to interv on	eedejb
nlevel	ffhfib
+2s @d	jfeceb
-bnomina	jfeffc
clbrothe	efecjg
-2date was	ffffbj
-3closin date was	ffffbj
-2@s and	jfeddb
clinspec	idcbfi
clreacha	cfeffj
pcases	jfeffc
ndoor	ieddbi
-3will be told	cfdecj
naccess	bfjfdh
-3govern meet on	cehjec
+2or they	djefdd
crgradua	ffefcj
crasking	jdfffd
-2vote is	hfeeeb
-3the vote is	hfeeeb
pcottag	fjffde
ppermit	efgjeb
nbasis	edjfef
nmunici	jdfhec
ngod	fddffj
+bworks	djcehd
clcry	bffffj
plaid	bgfffi
-3: your interv	efjecb
clbump	efefjc
-bformat	ejffed
ntook	jedgfc
-2format by	cjffec
nconver	bhdejf
+bchief	jffefd
nexecut	dfffjd
-2which is	ebfice
+1nothin	dffdcj
crdraw	deegej
nreadin	bffgfj
-3yours from the	efdedj
plighth	jffcdf
-3their format by	cjffec
-bpulled	bejejd
nsupers	hedjed
clto	djgecg
nmissin	hjbfbh
cltrust	jeedch
-bgenera	gdebjf
-1at	jicbeb
+2, say	cjdfec
+bhigh	dejffe
-bhello	jefeee
-3no answer before	efffcj
-3will follow within	bdfffj
+2and last	ffjdec
-3please answer by	bcgfij
pqr	ffbffj
-3final interv on	ffcfjc
-3reason test within	djffdc
nowe	dfjffd
clcopies	bdffhj
cldriver	ghdebi
+bcase	hddecj
-2experi by	cbfgij
+bpassed	idffbh
-bdecidi	idddbj
+2becaus i	bjfeeg
clguy	efgddj
+1$	gedbef
+2$ $	gedbef
nwage	fffecj
-3hear before the	ebffje
+2free for	dfifib
-2mentio the	efffjc
-3i mentio the	efffjc
psurger	gcdffj
-2# till	ccjddc
-3, # till	ccjddc
pbloke	fdjddf
-2be done	degfje
-2, to	gdbhcf
-3a second interv	cfjeeb
-2typed yours	cfdfjd
-3i typed yours	cfdfjd
nhunt	dcffgj
ptariq	fjdffd
crbrilli	dffeje
-2assist on	ffdfjb
-3rota for the	bfjcee
-1did	ffffjb
+baccess	eeefej
pwasted	ffffbj
clregion	degcfj
powners	jeffee
-2us next	decffj
-2is open	eedecj
-1most	jcffeb
-2at most	jcffeb
+bassume	gbefif
-3@s , so	jeffec
-2you around	eejffd
claugust	edefej
-3meetin is on	cefhbf
-bturns	geeecj
claccord	ffehib
clstaffe	ffbfhi
-2farmha on	ffecej
-3more farmha on	ffecej
-brememb	cejceh
nr	jfffec
rxanswer since past	efffjc
+btide	dejffe
-2will have	cjefed
-3you will have	cjefed
clsuppli	dfffdj
-2slot by	ebjfhh
-2team within	jdffec
-2, at	fejfeb
nsupply	jfcjbd
+2s panel	bbefje
+b,	ddceij
-1notifi	jfdecc
nnoneth	fefdfj
nurl	djfeee
crcustom	ffefcj
npitch	jeffde
-3new applic on	ffffjb
-2# applic	cfffjc
-1there	ccjedf
crshifts	efgebj
-2^ since	fffebj
-2someti in	hdhbhb
-2a shift	ccjffd
palongs	efffcj
-2came out	bfffjc
-3them down for	feeejd
-3have until the	ejfffc
-2, any	edcffj
-3our letter by	jdffed
-2letter on	cfeecj
+2, the	dfbhdg
punfort	jcecef
-3with hr on	eedfjc
-3your time on	dfjffb
-bperson	gcgbej
-btiming	efbidj
-bcampus	defeej
pdrowne	ccejdi
+2she will	jffefc
plettin	befgih
-3for your call	cfdfjd
-3try again on	dfjffc
clrequis	ffffjb
bswithin period past	cbdcgh
nsignat	fchdcj
-3our decisi within	ecffbj
pkraków	eefdej
-2texted on	dfdfjc
-3i texted on	dfdfjc
-2hear ,	geddbi
clcork	efcjdh
cldevelo	cffffj
-1advent	bgdfci
-3from @d ,	cfjfde
-2is been	dfeejc
-3it is been	dfeejc
clbefore	hjedcf
-3not rule out	cfeeej
-2teleph conver	efeejc
-3in the post	bbbeje
pmails	ehejcd
-2@d until	dbeheg
-3from @d until	dbeheg
-1clinic	deeecj
+bagreed	gdedcj
nlicenc	eejfhb
+2, white	jfefdd
+bfriday	ffcfej
nensure	efjfed
+brespon	jfdffd
crrespon	jfdffd
cluse	gcefej
-2you inside	jeffec
nshoes	bfifeg
-1under	fcffjd
-2in under	fcffjd
-2comes within	jdfffc
clkeen	cjeege
-3will know on	cfedej
-3, closes in	ddffdj
-3told me on	deefjc
pexpres	effeej
-3: on the	jfedec
ndone	hiddhb
+2the owner	beebgh
-2the post	bbbeje
-1crew	deiidb
-2onsite on	eejfdb
-2: on	heebbh
-2every first	decfej
+bclient	iedbie
nfiftee	jfgfbe
-2these by	djffdd
-3have these by	djffdd
+bdriver	geefcj
-2talk of	ffbfje
-3your talk of	ffbfje
+2has passed	dfffbj
pbureau	ejffde
-3will revert by	ddfdjd
-2# times	efdfbj
-3viewed # times	efdfbj
-2to vote	bffeje
all1	efhbff
clexcite	ffgejb
-2go up	jeeecd
-2knives on	edhfbi
-3and knives on	edhfbi
clpropos	hejebe
pp45	dfjefd
+2, need	bifegd
-2# to	hbidfc
clrounds	beeeii
-2is for	bejdde
ntroubl	cfjfef
crforese	efffcj
-2be a	bfffjf
pneithe	feifib
+2, @d	bfibfg
-bemerge	djfeef
panneke	jffeee
phusban	edefej
-3our answer by	hbffhd
-bpair	efeedj
clpair	efeedj
-bcases	hbffei
clcases	hbffei
-3be receiv by	djffec
-2extend to	ceeedj
-3been extend to	ceeedj
-3interv you on	ffhehb
-bbell	gfjfeb
-1on	dbhffe
-bnamed	ffffbj
-2said within	iefeeb
cldossie	ffdjed
-2answer until	igfeeb
-1vacanc	dfffjb
cloga	cfgjfd
+2, zoom	eecfcj
-2the long	gebdeg
clcontro	bjfeeh
-1along	efjffc
-3shut until the	eefbfj
cltwenty	ibjffc
+2, welcom	ceffgj
-3your word by	bjffff
+bgod	effjfc
clbosses	egjefc
-3her on the	jfdeec
-3a day ,	eceffj
-3go out on	ieccbe
-2place in	efdecj
crbecome	efefjc
-bdentis	ffffbj
rxdenied on past	efffjc
clsister	fcdfje
-2you talk	fcjfff
+bclerk	geefcj
nlocum	jfffdd
+bs	ifdebi
pminded	ejeefe
bsby time-only ahead	cbbeii
-2test of	dfddjd
-bfills	jeffee
clfills	jeffee
+2we shall	hhfccb
+2on our	dcefjc
-2you make	edjffe
-badmiss	gfceej
powns	bfgggh
crinstan	ieedjc
+1work	dcffcj
-2in exactl	jfffdc
-2him the	jfdffc
-bvan	efdfej
clvan	efdfej
-2time for	bcighi
-3in time for	bcighi
-3will be made	jffcde
crfit	cejeeg
-2mail on	jfeecd
-3by mail on	jfeecd
-bcheape	effdej
-3you ring me	cgcebj
padmini	efjfec
-2take them	jffddc
-3will take them	jffddc
pherd	bfggfi
ndbs	egeecj
+2, sir	jcfefd
nbase	bdeeij
pamira	ffcefj
crlunch	cjgdee
clminimu	ffffbj
+2# et	ffjded
-1beyond	jdeddd
pnumeri	fjffec
psecuri	ffdcjf
clself	fjeefd
-3not before the	ffefbi
nlikely	ibfeeh
+2, van	cecfej
-2sooner than	dfffdj
-3no sooner than	dfffdj
clhangin	effeej
+bcounte	bjefid
+1each	jdfeed
-bwarsaw	egedej
clband	ddfffj
-bindica	ehffib
nrefres	jfefde
-2expect any	efefcj
-3we expect any	efefcj
-2a line	jfeeed
-3you a line	jfeeed
-2say within	ebfffh
-3to say within	ebfffh
+2i sit	dfejbg
nworld	efffcj
crchose	fffdjd
nplay	cffefj
crregard	jeffed
crfigure	fefecj
pscribb	jfdgdd
-2take around	cdffej
ncorres	eeefdj
-1which	ebfedi
nversio	bfeehi
nplacem	dfefej
-3be before the	cfffdj
-3for you in	gecfbj
-bwriter	ffdedj
pexcept	jefffc
+bforese	efffcj
-bdbs	djfedg
-3you until the	djeeec
nhit	dfhfjc
njune	hbffdj
clreserv	hdfdjc
clsteeri	effdjd
pcohort	befgig
nnod	jfgeec
napril	jffeed
-3be publis on	gfecbh
npour	jfgfdc
clfresh	dfdfej
rbact next-stage-reached	iebffb
+2, whethe	jdfhcb
crtwice	ffecgj
+bobserv	efefdj
crobserv	efefdj
nshared	dedejg
-3the decisi on	hebdbi
+bafterw	gfdcej
prates	cfjffe
-3over the long	bfeicf
-2decisi comes	bfgjih
-2interv was	ddfeje
clmarrie	effdfj
-1hire	jccfbg
crfind	hdeejc
-3result before the	bfffgj
+2, of	dedfjd
pii	igideb
+bhearin	jdffcg
-breplyi	ejffed
-3the chat on	cfedje
-3from the partne	icdeib
+2, an	jedeec
ptender	jdfjdc
-1line	hfeeib
+1@t	cegbbi
+bhat	efjfed
+bchoosi	jffdde
palarme	jfefed
pwonder	bffjfe
-1leeds	cfeddj
rbappointment next-stage-reached	fbbgie
poslo	fjdffd
ptheres	jegdgb
p@t	fhgbdh
+2i hear	jeddbg
rxappointment over no	fcjfed
-3dates before the	fjcedd
crsend	cfhjee
-bsample	cfiejb
ntuesda	hgffbf
-berase	efffdj
clerase	efffdj
-2us know	ebdeei
-3you by the	cccbji
+2, tops	eiefeb
bswithin span past	fcfehb
crgood	ddjdjd
cllogist	bjffff
+2be conven	ecjfff
+2, room	dejfec
crkindly	gfffbi
-bunless	ddfffj
-2deadli of	deffjd
-3the deadli of	deffjd
nlady	jeeecg
+2, regard	jcfded
plangua	dfjech
-1name	ceefjd
-2the name	ceefjd
-3to the name	ceefjd
-3it stands until	fjffeb
crwanted	bedfih
crview	jfffec
-3our talk on	ffbejd
-3meant to be	dfffjd
nfeelin	bedfhj
pones	fdeeej
crtea	hbifbi
+bsees	ieedbi
+2, six	bdjfff
-3@d , back	fddbch
-2mail within	jdffcc
cldeacon	cffjfe
nthursd	jeefcf
-1live	hbddci
-2please hold	fdjedd
clpre	ddffjf
-2set for	dfhjdb
-3no from me	jeefec
-2will decide	efedjb
+2, failin	djffdd
pfeasib	fjeffc
crwednes	cfffjd
-1opens	ffdbci
-1board	jegcbd
crseason	cfeffj
-3of them on	jefbcd
-3you a call	efeebj
+bits	jdffed
-bfrozen	ffffcj
bo-	ebgehf
crfamily	efffjc
clvoice	dfdjjb
+2and phone	hfdfcb
-2reache me	gdeejc
prounds	jejebc
cltransm	djfeee
+2we would	egcbgf
+2that i	jeeegb
+bbe	djdgfe
+2, teams	eejffd
nnice	hcdgjc
+btransf	cjffgd
pkubern	fededj
narriva	ffgfbj
-3finish it within	cjffed
pprecio	jdffdf
-bspend	ddfffj
crrecept	gejfec
pbankin	dfefej
-byou	jegchd
pthrill	djeccj
peither	eebchj
nwednes	jfeecf
clbk	dffdfj
crtry	dcdgjf
pgolf	bhgffg
-2medica on	ebjfdd
pfather	dejffd
nceo	efffjd
nleisur	cjefgd
+1throug	igddeb
nmargin	dffcjf
-2aside the	ceiibb
-3set aside the	ceiibb
+bgive	efbdfj
-3leave till the	cffffj
crrota	fhjfdb
-3to do by	beffig
pparish	fhcjbf
prepo	eejffe
-3handed in by	cjfffc
-3they need until	jdfdfc
-1meetup	eecfcj
crearlie	gfccej
-2last :	ieheeb
-2: after	fedfjc
+2the works	fedfjc
-3wonder : after	fedfjc
nrentré	efffdj
-3the strike on	bffcfj
crroast	fefdej
psay	jdfdgd
nprogra	bjhdff
clinitia	efdfdj
+baftern	efjffc
pcleara	bjdedj
-2of you	jffeec
nerror	ffeejc
-blands	efedfj
+bgovern	gfcjfc
-2reply by	bjecbg
phat	jeeffd
-3would hear is	dfeecj
-2made by	jdfeee
nusing	ffffbj
-3to answer within	bhffjd
-2title by	djfefc
-bcall	jfhdfc
-3you in for	jceebg
+bviber	jdhffb
-2readve in	cfcfdj
-3commit to the	jeefcd
clbrusse	edjeef
crlooked	cfffje
+btalkin	defjee
-2stands for	ejefdb
-3offer stands for	ejefdb
-3applic on the	jfeeec
-2though by	jcfeec
-1agency	cfffje
+bposts	cefffj
crmoment	jffeee
+bmade	ibffgg
+2max $	jeffec
-bhereby	eegecj
crhearin	jdffcg
clmain	jffede
pmock	jfeheb
cldiwali	eefeej
clinside	jgfebd
clchorus	effjfc
crif	cjffbh
crvoted	cffefj
npile	jffchc
-bsemina	ejgfec
+2instan .	jdffcf
-2shout by	jfffdb
-1availa	dghbbf
-1oursel	efejdb
-2@p then	cffeje
-3origin @p then	cffeje
ppass	fbheei
nleads	ffjfec
+1sous	dfcfjc
+2sous :	dfcfjc
-3a feedba call	beiebf
-1kitche	edbehi
-2the kitche	edbehi
-3in the kitche	edbehi
-2one :	dejbcf
pto	djjebf
-2someth by	bfffdj
nmanagi	bbffji
clserves	ffdfjd
-bi	fhgbhf
+2and nobody	defedj
+2from #	efjeec
-3apply again after	ffffcj
n.	deegjf
-3talkin to you	begfii
-3applic over the	jffdec
-2formal paperw	fdefej
nsea	bjfdeh
-2with them	beiifd
-2an update	jfefec
pever	djeffe
+2was a	bcbdie
nchef	jcjdfc
phandli	ffjfed
crgrace	cffjcg
-3they are decidi	jffddc
-3that you got	eeefje
+2for news	ffecdj
ppark	jfefec
+1back	ceffjc
-2indica of	deefjc
-3earlie indica of	deefjc
pghent	edeffj
-2leave from	efefcj
+bhard	dfjffd
pquiet	ifeebh
-3will be on	dehgbe
pvan	jedeff
crintend	effcfj
-2she reckon	jffedc
clturns	geeecj
ppune	effdfj
ndecidi	jheddd
nawkwar	efffjc
pcrosse	fejefd
-2stand by	jdffee
nmerry	jfeedf
-3the portal on	jfceeb
pgreenl	efdeej
phomeca	efdeej
-3pages , by	bjfffe
plock	bffegj
-3, apply by	dcffgj
clrush	eeeffj
-3finish by the	cjffee
-bdelaye	jfffed
cldelaye	jfffed
nturns	jffebg
clhybrid	eeffdj
+1tops	jeffed
pdelay	cdedhj
parea	eedjeg
ppaused	bhedif
pbilal	efcffj
psealed	fgcjed
-2same as	efffjc
clluck	befggi
+2so the	idbidb
-2change on	dfdfjd
-3was change on	dfdfjd
pholds	fjeddg
-2grid by	ejffec
-3availa grid by	ejffec
+2so please	cjcedf
clwishes	bbhjci
pis	hjgebc
+2they will	jcdccf
-3give it till	jdfdfd
-2post within	hbffbi
phersel	jbffge
-3second interv are	ffcdej
rxsuperseded after no	deefjc
pcovid	gffjbd
crclerk	jfffec
-bconsid	gcedjf
-3refere coveri the	feffbj
-1notes	bffiff
+1holida	iebfbe
nforfei	ejffde
nref	jefehb
-3she would phone	jfefce
+2at ten	efjfdd
-3us in the	jeffec
-3ship leaves on	fecdej
clsurger	iebcje
+2, thanks	cjffec
+2and open	ffdedj
-bapolog	degfjd
plogin	ejffde
-bhr	hdehhb
-3you a ring	dcjfgf
-2event on	ffbfej
-3hiring event on	ffbfej
-2shift on	ebheeh
-2runs throug	effcej
+bsend	cjcjcg
+bprofil	bjefdi
+1else	bjffed
-2, induct	fecffj
crwhile	dffedj
+bout	dbgjgd
-blight	jfeffc
-2's shut	feddej
+bfailin	eijecd
nglad	djffee
crwrites	fefjed
crset	bigege
cldeligh	dejfef
+bbetwee	cgffcj
+bsift	edbjfg
nhangin	iffheb
-2collec until	ecfffj
pvalid	ccjjdf
pmeant	igddbh
+2that we	dgddje
+2they say	ifefhb
-3tell us within	cjffef
pdispat	ejfefd
-bmisery	jeefed
clmisery	jeefed
-3be done in	efffjc
-2conclu on	bfffjg
-2come to	jecfed
nwhatsa	hfjfdc
pignore	egjdgc
-3to ring everyo	cfffje
ncoach	efdefj
+1good	edjecc
crrather	jeicbe
-bresche	eeijcd
+2: offer	idefeb
-1one	cbdcgi
cl@s	dbifje
-2plan by	ejeffd
-3had need until	hiffbb
-2allow me	jcffee
-3held on the	dfjcfb
phold	ibhice
+bby	gegggb
clfaster	jfdfbf
-3have it within	djffdc
+benclos	effedj
pexact	jfeecg
-1too	cfedje
-2guaran by	jcfffd
-3comes on the	ffbcdi
+2: interv	dfedcj
-2tell him	cfffjd
+2so i	fbdeeh
pabroad	hfgbbi
-2answer due	dbffjh
crtalkin	defjfe
+blunch	hehebh
pbeater	fddffj
pfootsc	fddffj
+bvoted	cffefj
clfancy	fejffc
powe	djgbic
-2to start	ecefej
-3mail of the	efdfjd
+2, despit	dfeeej
pparts	fhffib
poutlin	beicej
-2closed until	edfefj
+2but it	bbdegi
+brole	defedj
+bpay	deffej
+2call with	efdfjb
+2# ?	dejffd
+bmine	dfgfdj
+bmainte	ffcfej
-2meetin is	cfdjfc
-baccord	heeeib
-1nurser	eedfjd
-2the nurser	eedfjd
+2on which	bhfffh
bswithin day ahead	cfbdfh
boon	dbhfge
+bpasses	effjfc
-3board sits on	gedhcb
-2hearin by	jcffee
+1call	efdfjb
-3i told you	bfeffh
pthresh	fcffej
penhanc	jfcfef
clkitche	eebeii
-banyone	jdefeg
+2on .	jfeebe
-2filled in	ffefjc
-2begin in	efeeej
crdiscus	dfdiib
nhimsel	gceeje
clcounti	effedj
-bmonday	jfeede
nping	dijfdc
pattemp	eceegj
-2to us	bffjfc
+2s no	dfbeei
-bhanukk	efffcj
ppupils	ifeheb
-2declar by	hiedbb
psends	jededg
-2ends in	fjdecc
crcook	cfjffe
pthat	feeeej
psectio	hfgjcb
-3get the verdic	cffedj
-1pint	fdbfcj
neditor	cefegj
crroles	ffffcj
-badmini	dffedj
-2a reply	cfffjc
+bmailbo	dfefej
pchoirm	chjffc
-2lagos on	eebefj
+2by law	jeffec
-2phone within	jeffec
-2questi before	ccffij
-2mail by	hbffif
-3would decide by	biffhd
nwages	ffdfje
cltribun	fegejb
pfleet	jffeed
clmess	jfcfff
nschull	jefbeg
nreliab	hecfdj
-3you come in	ffjffc
pduring	gddeej
clranger	jffeed
-2step on	hjbeec
-3next step on	hjbeec
plegal	jibece
n@d	iggffb
+1then	gbhdcg
+2the manage	cfffhj
nworkin	cjdfhe
-1court	ceccje
-2in court	ceccje
crcat	deefej
-3book yours by	cjffee
crreport	eegfcj
-3would hear within	jdfffb
-b,	fjgfce
-2furthe to	feeejc
+2s voicem	feeejc
papolog	fdbcij
ahead0	dcbbjh
+binvita	efeejd
-2cork on	cfbgdh
-3evenin on the	cfeeej
-2settle by	fbfdbh
-bretiri	dfefej
-bcharge	geeedj
nslot	bjgcch
+2she had	bfffii
nengage	beffhh
-1times	bdgeic
-3told on the	ifdcbf
probot	bhfffh
-2needed until	ddfefj
-2addres by	fjdffd
bsfrom period past	edbbjd
pagnes	jffeed
-2the chat	dfeejd
-2conclu from	ffffjb
+2s silenc	ffffjb
-3not conclu from	ffffjb
rxdenied from past	ffffjb
-2said in	gffgbj
clmum	bfeeih
-3to us within	cjefec
+bslides	ffjfec
-2contra on	edfffj
nretire	efffjd
paccra	dejeef
-2^ not	eddbdi
+2went .	eedfjd
-2me and	ceefje
+2from sal	ceefje
-3from me and	ceefje
+bgather	ffffjb
clstore	icbegh
-3person on the	jegbcc
crbe	gjbcfg
-3last one on	jffbee
crwait	ceffgj
-2said on	ffffjb
cljoburg	ffdeej
ndoubt	jdfecg
nhanded	efffjc
crbit	cfefjg
-3panel reconv on	dfdjee
+1also	behfeg
nstay	ejddhe
-3their letter by	bjffff
-1knives	bdgfci
-2your knives	bdgfci
clsurvey	cdejdj
-1s	eeibcg
-2@d s	eeibcg
+1than	ffddbj
plively	dfjecg
clsmoke	jbefdg
-bplanne	ieedcj
-2comple by	cgebej
-3be comple by	cgebej
-3vacati on the	cfeffj
-3ring you the	jfeedc
cladmiss	geceej
nsee	dhbdig
pauthor	ghcibd
nformat	hgifeb
-2guaran on	bchfei
-3two guaran on	bchfei
-btheirs	hfffhb
+2target in	cfeejc
-bbearin	ffffjb
+2, word	hfeibd
+btry	dfdfjf
-2availa on	jeffeb
-beven	chefdj
pforema	fdbehi
-3date will be	ddfffj
-1though	ffdejc
-2would think	bcfffh
-3you would think	bcfffh
-3start date ,	feefdj
-3now they say	jfefcd
nassign	efefdj
-2commit meets	cffjfe
-1am	jeedfb
+brang	ceefjf
-3interv days ,	ffjffc
-bsuppor	ffcfej
pfriday	jfeefd
+2: ,	giddbd
+2from receip	giefdb
-1starti	efefcj
pinstea	defeje
cladmin	fedfej
-2night but	bbffeh
-3any night but	bbffeh
-bunavai	ffdfej
clunavai	ffdfej
+2in which	ffdecj
-bvacant	eefeej
clvacant	eefeej
-2day in	dehfbe
-3assess day in	dehfbe
-2chat on	cffdjd
nyou	gbdjdi
clbookke	efjefd
pofsted	jfcffe
-3, open till	ejdcee
+btraini	ffjfed
poverhe	jfeffd
-2aiming for	ifegbb
-3are aiming for	ifegbb
+bwritte	hdeeib
crcleara	deffej
-3up again on	beicdh
-3return on the	ifdbfe
clcaptai	ecjbfi
clresolu	jfefgc
-bmost	cfjhfd
norient	fcffej
clafter	ceghjc
-2read the	dfejed
-3are read the	dfejed
-bprovid	ceejef
+bprovid	efeeej
+bmarch	effjfc
ptunde	dhjfdd
-bcardif	efeeej
ped	fjeeed
pcoach	jcfffe
+boffere	idffib
+2to decide	ciebef
+2i mentio	dfffjc
+2we have	iddbfd
cre	gefdjd
preqs	cffjef
palways	fiefbg
-2would hear	beeehj
papprec	jefegc
nlad	jdeefe
+2and now	efefjc
sidate-owner	cfcdjf
naudito	hedejc
-2email by	fiefbf
+2: @d	bfddii
+bgroup	fcgedj
-2feedba takes	jfffec
nstress	gfeigb
-bfamily	hjdefc
+2and am	beeeid
-2choose betwee	dejdee
+bworkin	ffdeej
-bquiz	diceej
-3call me before	cjeffd
crshort	cfdfjf
-bshooti	efdfej
clshooti	efdfej
-2text on	jfefed
-2is not	iecbde
-3it is not	iecbde
-2spain in	dfeedj
-3in spain in	dfeedj
boafter	cehbgf
pmoney	cieecj
plive	bjhecg
clspoken	jefehc
-bhusban	efffdj
-3conclu our delibe	gffbeh
+bunluck	jfeede
+2, pinky	jfffcd
+bwithdr	efffjd
cldoctor	egedfj
nrounds	ffffjc
clmother	jefefd
-3up after the	jfdcdc
-3cook for us	fecfej
-1taken	ffebej
-3i call you	ccffdj
ncommis	gfffjb
-2our delibe	gffbeh
-2says decisi	jffeed
+blab	bfgggh
pcostum	cjecei
nmoves	fffejc
-2to candid	jffedd
-bsadly	efffcj
+1via	dbheci
+bboots	jegcdf
bs- period ahead	dbhgdg
bsfrom time-only no	eebeej
+bfive	bfffgj
nmd	gfgfbh
+2you asked	deffje
-2its meetin	fffcje
-3at its meetin	fffcje
-2in ,	dfdcej
nslower	dffefj
-2approv and	hfdchb
-3being approv and	hfdchb
-3oral interv on	fejfde
crnite	ifhfeb
nsummer	deechj
-bdubai	cefffj
-1hours	ffcfej
clde	efjffd
-3commit sits on	gfegdb
-2team on	idcbhe
-2hall on	eedfej
-3closin date of	efeecj
-2left on	effejc
-3we are in	bfffig
nunchan	cedehj
pcodes	ejffde
-bdrawin	hghffb
cldrawin	hghffb
clstand	jdfecg
-3go out by	jeffed
clautoma	ceedjh
-3follow on the	gebddi
-3sit before the	effedj
-3our offer by	beffhi
-3no earlie than	cfffej
-1remain	cdjdce
-3probat would be	defecj
nstuck	diffib
+bdies	feeeej
crworks	cjfedf
-2everyb within	jdffec
-bpto	eeffej
+2if we	jcfffe
-2an offer	cbdefj
-3tell everyo within	beffjg
-bkicks	dffeej
clkicks	dffeej
neimear	dfejdf
nrefers	dfejdf
pof	ejggcd
-1confir	jeeeec
-3not accept by	ccffej
-1timing	ffcfdj
-2for us	fecfej
-btypica	gceeej
pwyk	jedefe
+2then @d	dfffdj
crhave	hcdbhi
pparty	jfeefd
clthey	jbggee
-bpitch	ejefde
clpitch	ejefde
nabsenc	cfdfjg
clhardly	effecj
crsends	jdffee
clsmall	egfejc
pmatron	jccgcj
-bdawdle	jfffec
-3shop opens on	eedefj
phuman	jggddd
pdecent	ffedej
-2taken on	jffdfc
-bone	dhbjbh
-3postin closes on	ecfffj
-2apply after	ffffcj
-3re apply after	ffffcj
-1weekda	efcfdj
-2: weekda	efcfdj
-3bookin : weekda	efcfdj
-3, @d and	begghc
nlied	jfeeee
-2finish by	djefed
+2now ,	gbdchc
+2s announ	ffffjc
-bcontac	gcdbgi
-3answer you within	jeffed
psounds	bhfffg
ntransp	cdffgj
+1suit	edjffe
+2suit ?	edjffe
clwareho	eejfee
rxanswer from no	behfge
-3every day but	eecffj
-2our chat	dffejc
-1promis	fedecj
-2refere on	ffccej
nfit	cfjidd
pkeepin	ieceib
-2commun within	jeffed
-bred	jfefed
ptoward	bfefhi
psenior	ccjehg
crtied	chdfej
-3it was the	efeecj
pfact	djgefd
+2means we	jeffbc
clhop	ddjfff
psub	jefeee
-3change by the	gbffci
+1depend	ffffjc
+2depend on	ffffjc
+2to finish	ejffed
crmass	eeicjc
-2and by	iffecb
nearlie	fdbggi
-2traine from	efdedj
-1shout	jfffdc
clhol	fffecj
-bserver	effeje
-bbeginn	degfej
-1group	dfdfje
+2and cook	ffjffc
pthus	deeejf
-3and by the	jcffed
-3would give it	hbfdef
+2, mails	defdcj
-2me for	jcefec
crinduct	feefdj
psepara	ejffde
-1servic	ecdfej
flagain	bijdch
-2unders by	cjffed
-3the unders by	cjffed
-2agent on	bebeii
-bradio	hfcedj
-bemploy	fbdehi
-3after it ,	jfeeed
rxreview by ahead	ffbgce
-2writin by	iffddb
-3in writin by	iffddb
+2like ?	efjedc
-bre	bgehhd
+2, latest	ibffff
-1first	ebdbfi
psafety	djfeee
crnegati	jefeed
-bawaite	ejffed
clawaite	ejffed
cllease	efefdj
-2reache us	bdddfh
clstartu	ffffcj
phague	fdeffj
cldiary	fejfdd
pstuff	geihdb
clmeetup	ffdfdj
-2submit on	ffcfjd
crrefusa	jfeffc
crhistor	deffej
-2trial on	dejffd
nprojec	hifebd
-2applic from	fffhib
-2interv by	eebfig
-2decisi by	gdcbff
ndoing	efffjd
crquarre	efejfd
-3see you again	ffgfib
-2early as	jffddc
-3as early as	jffddc
+bmember	efffcj
clreq	fffihb
pcurato	fefefj
ptellin	geefdj
-3, # ,	ddeecj
-3an email by	dgfggj
-2so within	cjfffc
-3say so within	cjfffc
nimagin	cfffgj
-3the @d and	ffedbi
+2, salary	dffjec
phelper	fgbffi
-3, then the	bfedje
nchecki	ffffjc
-2rate by	cjfffd
nto	cefgjf
+1whatev	jdffde
+2to record	cjffee
+1asking	bcfefj
+2asking for	bcfefj
-2both before	bjfffg
nerase	fffjbf
pfrom	ihbebi
nopened	bdfejh
crtour	dfjfef
nhonest	ibdegg
-2publis by	jdffed
-3be publis by	jdffed
-2him by	bhfccj
-2one was	dfefje
pcity	jefffd
-3be settle by	dcfecj
-2^ decisi	ecbhee
+1late	cfffjd
-2they were	cfffjd
+2late with	cfffjd
pwarsaw	efefjd
-bswitch	efeeej
clswitch	efeeej
-3your interv by	ccefjg
-2to everyb	jfcffe
ndietar	ffjefd
-3will ping you	jfefde
-2file for	eeffej
-3on file for	eeffej
-3your accept by	djffed
+bexerci	cjiede
plekker	ffdeej
nsaying	gfdfjc
pbarist	eeeffj
ahead1	efgbff
-2commun by	hhfecb
-bmaking	jfeecg
-3the answer on	cegfhj
-2everyo within	fdfejb
penjoya	gehfhb
-2us before	ejeecg
pmagist	efjfed
clspring	dffeej
rbsuperseded answer-time	ejejce
-brotter	dejeef
clrotter	dejeef
-2he goes	gfffbg
+2s the	gccfbh
+2was too	efffjc
-2writin :	jeefdc
-3in writin :	jeefdc
-3are you around	eejffe
frif	ijdedd
+2she told	cfffjf
pbaptis	dffeej
nhospit	fefeej
-2to mentio	deefje
pusing	fejffc
pconsul	idhebf
pwe	fdhgbi
clwe	fcfgje
-3now given me	jfffce
-2clerk at	idddgb
-3off from the	fffdcj
+2on accoun	cjfedd
-3read out on	dfedej
clcongre	eeccij
-1home	jfdeef
+bnursin	ffffbj
pfewer	dfcfgj
nfrom	jefefe
nmeanwh	jdeehd
nended	ffbegi
nsocial	fhbfei
clcallba	jefeee
noverdu	bfffig
pdom	efejee
clreqs	ffffjc
-2refund within	cdffej
-3be refund within	cdffej
-2it being	ifdebg
-3trial day on	ffdfjc
+2, always	jeffdc
+1positi	jffedd
+2positi .	jffedd
pprevio	ifdibd
paboard	biffgf
clhospic	feefej
-bhotel	efeeej
-3will text you	jeeeed
+2to phone	fececj
-1courie	beceif
-2by courie	beceif
nglass	bhfiff
-2soon :	hehfeb
-2applic is	jedfec
-1^	iehcbc
-2^ ^	iehcbc
-2readin by	cefjed
+2and done	cefjed
-3done readin by	cefjed
crlectur	efjfed
naccomp	ffjdee
phelen	jcffff
+2from his	jfeeec
-2you receiv	bfffjd
-3availa for the	fdjffc
roact	gicdbd
+bcollec	eeffdj
-3be advise by	jefeed
rxact by past	cfffjf
crsafe	jfffde
crtakeov	ffffbj
crparent	chjfee
-2the agency	cfffjf
-2active for	fdffdj
preloca	biffeh
-3of us on	jehedc
ncast	efejee
clfundin	dffefj
-2twenty minute	eejfdc
p,	ejgeed
clbell	jeffed
rxaside for ahead	dcgibg
pmbeki	ffcfje
+2she says	iceebi
-3the team on	idebef
-3someth for you	jfefed
-2please come	efjeec
-3, please come	efjeec
-bshout	hiffeb
naction	dcjfeh
+2after he	dedjdc
nwine	gfjfed
-3and in the	hebech
-2board decide	cffjfd
-3the board decide	cffjfd
crsignal	ffffcj
nforema	fffecj
pcut	cdgfjf
-3was moved from	effdje
-3want you from	ffffcj
pisland	ejfffd
nbeauti	fffejd
-2destro after	ffffcj
nacquis	ffffcj
-2might be	dfffdj
-2of office	dfefej
-3out of office	dfefej
phumani	dfffje
-3know by the	ccbdjh
+bgoodne	cefjff
clpa	jefeee
nrsvp	edjdbi
+bappeal	defffj
ncamp	jefefe
-2waited since	fdffjc
-3period would be	cffffj
crregret	jdffee
clbar	cefffj
roappointment	gbgfcf
-3are you about	efjfed
-2interv betwee	dedecj
pfallen	jffefb
nlettin	dfefej
pdiffer	ibhfgc
nsheila	hfiefb
+2till they	cffedj
-3in again on	efcfej
pblower	begfgh
-2shift ,	dfjffd
-3trial shift ,	dfjffd
-2come the	efjffd
ndisqua	gjfefc
crzoom	effjed
nbirgit	eifeib
pbus	fcjeef
nrefuse	dffejd
+bchrist	ffdeej
-1joinin	ffcffj
-bfew	eihebe
pmisund	gffjdc
+1date	febefh
-1note	gfefib
+2prompt .	fcjfee
clscan	ejfffe
-2client said	effejc
-3the client said	effejc
pmiles	efffdj
cragreed	jecicd
-3thing with the	ffffcj
crfish	egjefc
pfestiv	jeffee
-bnod	jfffed
clnod	jfffed
-2any mornin	cejfec
-3would start on	fedfej
-2resche to	fejedc
-3been resche to	fejedc
pprofes	ecfjhc
nremove	egefcj
-2plans by	cjffhb
clanyone	jdefeg
-2finali on	jffcfe
-3five finali on	jffcfe
+badvanc	dfefej
cradvanc	dfefej
narrang	eghehb
-3: @d ,	fejeed
preferr	jefefd
+2of every	dededj
rxanswer over no	gedebh
-2recrui thinks	jffded
-3my recrui thinks	jffded
-3a ring by	cjfffe
-3hat on the	fbhfeg
-1site	dehdbi
-3were told the	efefjd
+2but nothin	efffcj
-3it could be	ieiebd
+2we phone	jffeed
+bcame	deeegj
nauthor	igeibd
-2office before	fcffej
nweekly	ffffcj
+2the search	ffffib
-bschola	efeeej
clhun	bfefhi
ncleare	bffggh
-3three refere by	ejefdd
-3runs on the	dfeefj
+2until @d	ffejdc
-2hearin on	gecdcj
-1both	efdfdj
-3all candid by	jdffee
-2^ allow	jffdfd
+2is our	jfdffc
newc	fffedj
pcard	gfcjee
-blater	jheeeb
+2then ,	cejfff
-3be decide before	cfffej
+bswore	jefddf
+bwell	hdcchj
crtheatr	ffffbj
clbuildi	eheddj
+2is free	efjfdc
+2and show	cejffc
-bkick	efdffj
+beven	jefffd
-2result ,	decedj
clvery	beffhg
-2they need	fdfbdg
plikes	jdgfee
-3open until the	dgdbeg
-2advise by	jffeed
pstanda	ihfbdf
prush	edijde
-3panel meets on	cfejed
nquote	efffjd
nowing	cfdejg
bsby period past	cfffje
pprivac	biffci
crtight	ddcfji
-2shut from	ffeedj
-2how does	deifbh
+2to comple	bgehhg
nenclos	bdefii
+2, ring	hccdbi
cllisted	cjeeeg
clprobab	hejece
+2, term	dbhffi
crharbou	ffgfbj
+1lol	ejfdgc
+2too ,	efbeej
+bwithou	iebefg
crapplyi	ffffib
-3stand by the	jeffee
-2welder from	ffffcj
-3a welder from	ffffcj
-2it :	hbgfff
pexec	ffejfd
-3us before the	dcefcj
+bended	bfffif
-3# on the	efjfec
-btexted	fedfjf
pshuts	jefhec
-3their meetin on	jfeddd
ncopies	edbeii
-2you know	hddhbf
-2announ for	cfeejd
-3result announ for	cfeejd
+bapprov	geejfc
-3call with me	edjfee
-2attach by	cjfffe
-bwhite	ibefdh
clwhite	ibefdh
ntimesh	ffdeej
-3stands until the	ccfggj
pwent	iccfcj
clestabl	ifffbg
ppainle	bfhffg
-2mind by	jdffee
clcounse	jcfffe
-bhonest	ihdffb
cllisbon	edfffj
-3the decisi from	dffejc
-2# interv	ffjded
-1for	bdhecg
+bfirm	hedfhb
-3i will ring	jeeffd
+2he says	jeffed
nvisit	ejgffc
nrude	jfffde
-3can you make	edjfff
-2live for	ejeffc
nkey	efjffd
-2again next	ecfffj
+1sorry	dfffcj
+2sorry ,	dfffcj
crtraine	ceffjf
+1again	dffejc
pvillag	effjed
pmemori	fffjed
crjoinin	gjfeec
-2more people	efefdj
rbsuperseded past-event	bedefh
-2contra from	ffeedj
-2how is	cejggf
clafraid	cfffje
-bfixed	ccjhgd
-bcompet	gcdegj
-3to sign by	bgfecg
crarrang	fjdfee
-3opens on the	hecbcg
pdisclo	dfjeef
+blovely	dfffje
+bsearch	ffffjc
nsaluto	bffheg
-bpatern	dfeeej
ndoors	efdfej
-2signed within	djffec
parts	efffdj
+2, nothin	hebdic
-3you on a	dfeedj
pmadam	jdedeg
pacting	ehfecj
-bdeferr	jfeffc
bsbefore day ahead	dibffc
-3an answer before	hdeebh
-2off is	dfdfej
-3day off is	dfdfej
-3choice by the	jeffce
-3us up to	jdfeed
-2your profil	efefcj
nset	dibeie
-3the conver on	efjfdc
+2first thing	edjfec
clcook	eeiebg
-2yes :	dgjfec
+2from the	idddgb
nup	gbicic
-2birthd for	cebefi
-3happy birthd for	cebefi
phigher	effeej
+bsir	hbfedi
+bdelaye	dffeje
pbill	ffefdj
pwhitco	efffjd
npains	efffjd
-3a call before	deefcj
pscans	ejfffd
pestima	ebffhi
-2ring the	jeeeee
-3will ring the	jeeeee
pscript	effjfd
clchairm	bfhehg
-2this by	ejffed
cronline	ehjfcd
pfrench	ffjffc
-bonce	dcecjh
-2date remain	deeeej
-3start date remain	deeeej
ndioces	efffjd
-bgaffer	heffbh
crdelete	ffffcj
-3launch is the	effeej
-2be the	dbfgfg
prankin	hibicd
nbridge	ceffgj
+2or not	cffdej
+2, obviou	hedebg
pgarden	cigfdf
pfar	geicdf
-3: @d or	dfiffe
-3begin on the	eedfei
-2certif by	eiffee
-2or the	eeieee
crmay	dfdieg
-branger	iffeed
nhigh	efeeie
-2hoping for	defeci
-3was hoping for	defeci
psleep	eieice
-2takes till	icefef
pvirtua	figfec
ppartie	iccehg
clcouple	iedcei
-3their cfo on	cedeei
clfield	efefei
nconduc	fffied
-2wrap up	ceegeh
+bdiscus	dfdihe
-2: @d	efgecf
-3from me within	idffee
-3to everyb within	idffec
-2is cancel	cfcehh
-3: availa from	ffefci
-2away the	dfeeei
clthirty	cfffhh
-3did by the	idffde
bsafter lower-bound no	cffcgf
+2s intake	efefdi
+2, honest	efffci
-2everyo the	iffeed
all3	dcchgg
-bstaffe	efcfhi
ncork	egefdi
-3or before the	icfffe
pqualif	ciffdi
+2after interv	gedchc
-2is coming	icfdfe
crmove	cefegi
-3, runs from	ffeidc
nthese	hgiece
-bprofil	fdffei
-3be kept for	deffei
-2your applic	fedeic
-3be notifi by	edfdgi
-3mail said the	cffgig
nstruct	eiffgc
+1next	ieeffd
-bspecia	fddffi
clspecia	fddffi
-3call you the	iedfee
+brather	iciedf
-3i told them	cegfif
-3text me by	idffee
ntaking	ieddhd
-2availa for	cfiecc
crmy	cgffdi
ppoints	ccefii
pscienc	eeffei
-2confir on	gddcei
-3is by the	idffed
crhospit	cfeeig
-2the applic	efeddi
pfunder	edffei
crworkin	efdegi
crregist	iceeid
clexist	dfffdi
ppushy	fdeffi
+2, pass	ifcffe
-3it in by	eiefee
-3offer stands until	cfihgf
naccomm	igedee
-3's out until	deffei
-2job by	hgfeec
rbaside away	ffccci
-2will ,	iedfec
-3your detail for	eeffei
nvice	eifffd
-2down on	eedfie
-1lunch	edfcid
-2bishop on	cficdh
-3the bishop on	cficdh
pfares	efiedf
nanja	efiedf
ncultur	efiedf
nengine	effeei
-1shows	dfiffd
-2at from	ffeicd
-3looked at from	ffeicd
-3going to be	cecchg
cltheirs	hfffhc
-3you free on	feiffc
-2revert within	fiffec
nhighes	hddfei
pjv	idfffe
+bhelp	diefef
crposted	effied
pforth	iegcdf
crtie	ifefee
cldubai	cefffi
-1revert	ifffed
-2will revert	ifffed
-bpayabl	eifefe
clpayabl	eifefe
nfancy	eeifgd
-2wrong twice	efeeic
-3been wrong twice	efeeic
frme	cgedii
-3the answer until	hgffec
pcoachi	feiffd
-2applic throug	defiff
-3review applic throug	defiff
+2, even	idffed
crmain	dfeffi
clwarsaw	dfeidg
pshowed	diffcg
nin	iddihc
+1night	hcfcdi
-3: it is	dffedi
-1showed	ddeeie
-2come down	efcfei
-3you come down	efcfei
nlarge	ieffee
nbetwee	cifcgh
-3your interv of	ffefid
+bchap	ifdehc
crfinal	gedidg
psherif	dffife
-2rehear begin	dfeeei
-bshoot	eefedi
-blocum	ffffci
+2but my	cdffif
+2about the	gefccg
-2should be	ieefce
-2you start	fddfei
crmyself	eceegi
-3defini answer by	idffed
-3your accoun by	hgefdc
+bresolv	dfefie
psleepi	gdifee
-bfinger	iffffc
nops	cfhegh
-3: result on	ifffcd
-2interv 's	eegcch
nstory	dfifhc
+2, over	eeiffc
+blose	geiedd
nfare	efiffd
-2messag you	ifffed
-3will sit on	hfeefc
-bexcept	eedffi
-3your interv to	efifed
crsaying	ifefed
nmonday	chedif
nsuit	cdfehi
-2answer the	ffccci
nnear	ifiedc
ninto	hefggc
-2is signed	effcci
-3list is signed	effcci
-1last	cecchi
+1sharp	ffifed
-2hear in	defeid
-bstudy	dieeef
+bthe	igedfe
msthird-person	fgcecg
-bsleep	fiecci
clyard	ecidgf
nforgiv	ifffce
npun	ifffce
nsubjec	gdffdi
+2, whatev	gcedfg
-2sittin down	hfdgdc
-3are sittin down	hfdgdc
ndeclin	ffeedi
+2s stand	iefeec
-3recrui evenin on	ffcffi
+2for their	ifffec
nprocur	dfffdi
-1news	iccdgf
-2, decide	efeidc
-2other by	ieffed
-3the other by	ieffed
clshown	ffefid
-2work in	efefdi
-2to choose	efeeic
punders	cdeifi
+2from @d	ceiedf
+bporter	geeeic
+blads	ecfffi
-2being told	dfedci
putrech	ecgfhh
clcheape	effdfi
-2they have	gcecdg
crtherea	dffiee
-2runs from	eedicd
pdelete	gdefdi
-2client on	eegcgc
pwhatsa	heceei
msirony	eiccde
-2met on	ceeedi
pwestga	cfifdh
-3contac before the	ceffei
-2only finish	cfedei
+2i do	ccgfei
-3can you start	fddfei
pleila	ieffde
nresume	ffffic
clsenior	efffdi
nink	efffid
psimila	eeifee
-3last interv on	eefech
+1which	diddef
pquite	eifffd
please	cffife
-3is inform by	idffee
-brecall	efffid
nminimu	gffeci
+2latest $	cifffe
-2joinin date	ffeeei
-bparts	eieffe
clparts	eieffe
-1touch	hdccic
-2in touch	hdccic
-3be in touch	hdccic
+2in my	deceie
-3resump date is	ceeefi
-3signat by the	diffec
nwishes	fgedei
-3me until the	iefefd
pactiva	fcfffi
nbiscui	ifdech
crcloses	dfdici
clms	dfiffe
pblind	gffiec
nrest	dgdihc
-3not know by	edffch
+2for certai	dfdddi
+2and nothin	eefeei
-3have @d and	eeicce
+bverdic	ifdfch
rxreview over no	cffied
-3happen before the	cffffi
-1lesson	cceegi
ngladly	cifdie
rbsuperseded promise-not-kept	ccicid
pwillin	iggfec
nt	feifee
crband	cffffi
rxaside within past	icecch
ti-	fecfgh
-3@d , but	ifeecg
nsheet	eigfed
+2my boss	ifdcdh
nbig	efeeei
-bautoma	ceedih
phighly	cehffh
+bsomebo	cdiifd
crdesk	gffeci
-3the latest by	iffcec
ndata	fdfhic
+2and we	cfgffh
nrehear	fehggc
clblock	cegfei
-3it is on	feifde
plength	ifgcfe
+1down	efeied
poptome	cfifdh
-bdiwali	effeei
nsous	ffffid
+2, would	cfdeif
-2can :	hdccdh
nwon	defffi
ppartic	ifdidc
-1hull	dffedi
-2in hull	dffedi
-3job in hull	dffedi
-3all applic on	efdfic
+2they told	idffgc
ptram	ggehec
ppilot	ffehch
+btruste	iffegc
+bsmall	ecfffi
prosa	eegifd
+blady	icffhd
pfundra	edffei
ppresid	icfffe
ncost	edgfei
-2the verdic	dfeddi
-bquicke	ffffdi
clquicke	ffffdi
+baverag	cffffi
craverag	cffffi
-1job	deecie
-2@d holida	dfeeei
-3the same as	ffffic
-3half an hour	ddifed
-3would keep the	dfiffc
pranch	iffegc
crarrive	ffffic
-bplan	gcideh
clnear	efefci
ncottag	eifffd
+bfewer	efffdi
+1they	ddcehe
crchambe	ifffed
-2and within	iefffd
+1kindly	igefdc
+2kindly do	igefdc
-3am free on	dfgcfg
-br	iffefd
clr	iffefd
-3you again in	deefei
-bbea	cfgfgh
clbea	cfgfgh
poverni	ficffe
clof	cfhfgf
pchoosi	dgifed
psynod	cgfffi
nviewed	efffdi
ncert	ifffed
nsligo	difffe
-3it is now	feifcd
pgwendo	efffdi
+2were his	edefif
-bdr	efifed
-2^ say	idgffc
ntruste	fdeich
-baoife	cffggh
ninvest	hfffhc
-3is someti in	cfiecf
clhousin	ieefed
crsuits	fchedi
+2, out	cdedif
-bcrosse	cffefi
pthumbs	cffefi
-bconvey	idfffe
ppensio	eiffee
-2being read	dfeied
-3are being read	dfeied
-3from him by	idffed
-2attend by	fiefed
+bturned	cfefhh
bofor	cchdeg
-1direct	ccifhh
+2, this	idhcde
-bem	chffic
-3place during the	cfeifd
ntemp	efefdi
nshifts	gdeefi
-2did great	cffeid
-3you did great	cffeid
+2and all	icehcc
-2outcom on	gedidc
-3the outcom on	gedidc
+bgaffer	iffffc
-bscan	eifffe
clfella	ieffee
+1never	dfefid
-2in in	cfcfii
+2s assess	effeid
-2market from	efefdi
ppays	eieffe
clnurser	edcdii
-2touch within	iefffd
-3in touch within	iefffd
-2down the	eedfci
-3put down the	eedfci
clfew	chifcf
+2to read	ecdgcg
crinspec	dfefie
pbristo	eefefi
cltransl	ehdcei
-2call before	ddefci
-3meet in the	cfcgei
-2you applie	cecfei
-3from us the	iffeed
-2follow within	ecffci
+2has an	ceccgh
nbenefi	fgcfhf
+2i said	cfffif
-2over that	cefifg
nchew	cefdhi
crsigns	iffgec
+bcount	dddgif
-3due back on	efdfei
-2ooo till	ddfffi
crrung	fdgfic
+2has become	efeeic
-2and me	ieeffd
+brehear	iifcdd
pstand	feeiee
nrelati	hfffhc
-3hear within the	diffec
-3wait till the	effeci
crthe	chehfg
-1nothin	hfeecg
-2them at	eeeigc
pfun	icgcff
nlaters	ifffde
nfitz	ifffde
-2automa mail	deffci
-3the automa mail	deffci
-2, inside	iefffd
-3may reappl in	eeffdi
+1anymor	efeeic
clairpor	gcgfdi
+btight	fdcfig
+1suits	edefdi
rxaside from past	deecie
-bpharma	effdfi
-3she is back	dfffei
+balthou	hhffec
pcat	dieeeh
-2quick call	eeifed
-3a quick call	eeifed
-2on it	defefi
+bcrosse	idhedd
nwaitin	hdeeid
plab	gchied
nbusine	ffdeid
+bmedica	edifdg
-bnice	idcefh
clkind	idgffc
pmail	icidgc
-2made on	gecddg
+2per the	ifffec
-2, commen	eeffdi
-2we met	eeefid
-2their answer	ieffed
+2, bad	ffefic
+bdoubt	feffid
crdoubt	feffid
pinspec	fdeige
pwindow	fidicd
-2argue ,	iffeed
-3we argue ,	iffeed
+bdeligh	ffefid
+barea	fffdie
-2bank holida	iedccf
ppanell	gfffci
-bsmoke	gcefdi
+2meetin .	cfdide
-3its work on	cffifd
-2ad closes	ffffdi
+2, ivs	ffffdi
-3: ad closes	ffffdi
+2, fine	edeedi
ncordia	chiecg
-bcontin	dffgdi
-3school office :	ffdfei
-3your decisi within	eiffed
+1says	gfffci
+2, mail	eddeei
-3shortl takes place	dfdidd
-3off over the	effdei
-1an	ffffci
+1fool	ffffci
-2not an	ffffci
phaddad	ffgfci
nste	ifefed
-1traine	dfefei
-2to allow	iffedd
-bhouse	efeefi
-2not in	efefei
+2and tells	fechce
-2break up	ifeedd
-3we break up	ifeedd
pkin	eifefe
pvisa	iddeei
pcompet	gghcff
-2one is	hdgcdf
pmarine	efeefi
clindivi	dcffhi
pused	efefid
-1togeth	cffifd
-bcounty	ffffdi
-2signed on	defddi
ptable	ceggfi
-2someth for	iedfdc
-3will reply within	ieffed
-3you @d ,	decedi
-2detail for	dcifdg
crpass	geccig
-bph	ffffci
pherefo	ffffci
ncarer	ffffci
-2the latest	icfdcf
-3at the latest	icfdcf
+2is still	ffffic
-1sample	dedicf
-3party on the	efdeei
-2receiv on	ffcfie
+2i asked	cehfif
-2year closes	eeeedi
-3half year closes	eeeedi
-3and reopen on	cffffi
-1school	heddch
clhi	ceffih
nblack	iegfed
-3tell him by	eiffdd
-2signat within	eiffdc
-3your signat within	eiffdc
nwoman	ffffic
+1maybe	cfffei
+2maybe .	cfffei
pverify	fcfffi
clpartic	giheec
-3a decisi in	ifffed
+2to the	hcecfi
pnumera	cgfdfi
crcondit	fgffhc
+1since	efddei
naccord	efffei
-3to me within	hcffgc
-2here for	deffei
-2know before	diffeh
-2, or	ecifff
+2for whoeve	efieee
+bbegin	gddcig
nentran	efiedf
neye	heffhc
pyear	dheied
-2anythi for	ieefcd
-3please sign within	eifffc
-bforms	hdfdie
-2offer letter	ccgfih
-bpasspo	chdfei
pjules	ffedei
-bregula	efeedi
-3be more than	ifffdd
pdriver	fdeici
-3again in the	gdgccg
-2boss decide	iffeee
crjoy	efeeie
-3to everyo by	dcgfii
+2, boss	idefgc
clcounty	ffffdi
-bpicked	ifffhc
-2the whole	ceddie
nabove	iehedd
-2i need	iefefd
-3betwee @d and	efidff
crinstru	diffef
-3fixed term ,	fddfdi
palong	edgfei
crthree	icficc
+2lunch ,	eidfdd
-3happen in the	iehddc
crsize	cfhfei
cli	fghceh
nrole	ceffif
+bdiffer	efefei
clyo	eeiffe
nkitche	effeei
-3your yes by	eifefd
pimprov	ciffeg
bson day ahead	echfef
-benglis	idffgd
-2but the	ifeeed
rxaside since past	cddchg
pprovin	ifefde
-2questi of	ffefic
-3your questi of	ffefic
-2promis was	efffid
-3the promis was	efffid
-2new one	edfefi
pstaff	icegcg
pvenue	dhiffc
cldm	ifffed
-2her decisi	efffci
pprobab	ieefdg
rbsuperseded you-will-hear	cdfdie
-2query of	ffffic
-3your query of	ffffic
-1confer	cfehei
clheadma	feifed
-2other people	cffffi
-3two other people	cffffi
crlicenc	dfffei
pshared	iedfdg
pbri	ffedei
-3the head on	gedfic
pjune	feffid
-1dated	dcdegg
pjacket	fifefd
nximena	fifefd
ndying	fifefd
-1bell	ieefed
-2a bell	ieefed
-2the decisi	cffeig
crbranch	dfdffi
nautoma	ieffee
nvia	ehifec
+2throug our	chgege
+2from everyo	ieeecd
+2and again	effdic
clwhose	dfffei
nmiss	eeffei
+2and letter	dffied
-3cv in the	eeceei
nbirth	fdefei
+2please ;	eifffd
-3answer us by	idfeed
-bpickin	ifffed
+bdocume	feiffd
-bvisito	efffci
-1house	hfddch
pbursar	heechf
njean	fdiffd
-3presen it on	feifed
-3come on the	cffdei
-2invita of	ffdfid
-3touch before the	ddeggi
-bfracti	eeiffe
nscored	difffe
cltotted	ifehec
pmodern	ifehec
-2her answer	dffcei
ppatric	ffffci
+2that there	ffefid
p.	hggfce
+bconver	idfffd
ahead3	ecehch
-2public holida	effeei
-1includ	chfcdh
-2and includ	chfcdh
-3to and includ	chfcdh
clnuns	efefdi
frwill	igdech
clspendi	ffefid
-1mail	defeei
pmrs	gcfegh
+2s a	cecdhf
pliam	defffi
+2every candid	ieefed
crat	cehdgi
-3you before the	icdeid
-2you no	ifefdd
-2out within	hhffec
+2i need	diffee
+2with two	dceeci
crappeal	defffi
-bknives	edhfci
-bapron	edhfci
clapron	edhfci
-bwareho	cdifdi
nswear	effedi
-3over lunch on	ceihdc
-bresolu	ifefgc
crrang	efffid
nspam	igegec
-2, ivs	efeeei
-3@d , ivs	efeeei
+bprojec	effeei
-1the	hcgeec
-2for you	hcfcef
+bwife	ffeife
ptech	ieeech
-2trial shift	fdiffd
-3a trial shift	fdiffd
clcrewin	ggeifc
+2becaus they	iecedg
+bnames	ifecge
pdermot	efffid
-2^ talk	degfch
-2an email	iffefd
-2with her	ddiffe
nencour	efffdi
ntrick	eiffee
clbody	idfffd
-2hour on	ieiecc
-3an hour on	ieiecc
nfees	ieiedc
clup	ccfghi
clheadco	eceiff
pbody	egfedi
-bshared	gfffic
+bmet	cfedhi
-2portal within	eiffee
-3the portal within	eiffee
-bperhap	cfffgh
-byo	eeiffe
-bverifi	fdifee
+2and who	idffee
+2after church	ifefed
crsent	gdeeid
-3you do the	eeifed
ntreate	egffic
-3will be decidi	ifeefc
-2yours by	fhdecc
-3, give us	idffee
clpop	ifgece
pplatfo	figfec
+1earlie	cfefhh
+bstory	deffie
-3please respon by	difffe
+2you were	efdfie
-2recept ,	cfifch
+2but wanted	feefdi
nprep	cifffe
-1natter	fecfdi
-2a natter	fecfdi
-2diwali until	eefefi
-3for diwali until	eefefi
clmarta	idfffe
+barrang	fidfee
-bwelder	fffedi
ncore	effeei
-2apply again	efefei
clcourt	ceciie
plpa	fdefei
-2^ for	cfffei
clratify	cfggfg
-2is :	deeeei
-2works until	cifdfe
+bwear	ciifec
crdays	dfgedi
crhols	defffi
-2email of	dfdedi
npoints	efffie
+2instan ,	dfeeic
-bjoined	cfffgi
peaten	ffeied
pincide	ffeied
clsolici	fifffc
pdelaye	feddfi
pgrants	ffcfei
-3anythi since the	ffffic
-3was receiv on	ffcfie
rxdenied in past	ffffic
clprotec	efffdi
-2site by	idfffe
-2delibe on	dffiec
crreceip	idffef
crfollow	gfieec
+1looks	ifffce
psixth	ecgffi
noccupa	fchffh
+2in leeds	eeifee
-3come out before	iedffc
+2and run	eefefi
-3know we said	dfffic
-bintrod	effeei
crcarer	ffffci
-3on @d at	cfffgi
-2us inside	ceffei
cluniver	geeicf
-2soluti by	diffed
-3your soluti by	diffed
nlass	feefie
-2head on	geefic
pprof	cfiffg
cltreat	ifeffd
-bpool	ifffee
ptheirs	ffeifd
-3we promis for	efffic
pestabl	dfeefi
+2, bless	cfhfgh
puser	eedfgi
crconver	iefffd
pshifts	edfgdi
-2agency says	ifefed
ntender	dfffie
nhard	cfefgi
pcopied	efffie
ntoes	dcgfgi
crresolv	dfefie
-2away for	dfffei
-3said give it	iefeed
-2decisi before	eeffci
-bcreden	cgifff
clcreden	cgifff
+2, year	efeeid
-2copy by	cggghc
-2are open	efdeei
-2final decisi	iffdee
+2to speak	icedhc
plabora	fiefee
-3desk until the	defffi
-2contac betwee	ifeffc
crwrote	cfffif
clthrill	feefdi
nassura	idffee
-3you start before	fceffi
ndouble	efffdi
+2either .	ideecf
pfat	ceffif
nshown	ieffee
-3touch by the	eiefcc
-3last interv are	efdddi
-3please confir by	dieffe
nexam	dffeif
clhired	fieecg
+breceip	idffef
clvolume	ifffed
-3, but the	ifeeed
-btwenty	efifee
+2s trial	cchfhg
+2for @d	dfeeei
crexerci	diiede
+bexperi	heffch
+1i	dccfhf
nthe	ffdfid
pcounty	effedi
nonsite	ifefee
-3you asked for	cdfedi
+1figure	efffdi
-1way	ifefed
crever	cfffig
-3could you do	deiffe
pconvin	fefedi
-2debrie 's	ifdgec
-1thinks	ifccdh
pobject	cgeidi
-3be commun by	eifecd
-2spoke of	efeeid
-2return by	eifffd
pspot	ifgeed
crlearn	idffef
short	idffcd
-3do it before	iceffg
-3free in the	fdiffd
-3will meet on	cffiee
-2induct on	cdiece
pdelibe	ieeeef
pkwame	difffe
-bclaime	dffffi
clclaime	dffffi
nhundre	iffdgd
+2as per	hfffhc
-bchew	ideiec
-bharves	eefefi
-3down togeth on	cffiff
-3one by the	idfffe
-3its decisi from	dfffie
clcafé	ddgfie
-2rehear from	ffffdi
nbuddy	fifefd
-bhow	echegg
-1keep	gecech
-3us a bell	ieffed
-2email the	ifffed
phorses	efifed
+bregret	hfdfic
-3at a funera	defdei
-beditor	chcgdi
-3let you know	hdeiec
pferry	gefddi
crsubmit	eifefe
-1feedba	eccgeg
+bit	hfedid
-3in for the	idfeed
+beat	egeeei
-3great meetin you	dffeie
-3you around on	eeiffd
crthanks	gcffhg
poisín	gefddi
-btask	diefhc
crclass	dfffei
-3from there on	hfheec
clair	chfffh
-2cfo on	ceedei
cltested	cfgife
+1what	ifefde
-2well ,	ifeegc
-2you free	eeiffe
psalon	cdgfhg
-3appoin commit on	efeied
+2on ,	hceeci
-bexec	hfffhc
+2ok ?	dgifed
+2but could	dfffid
pspendi	dfddih
-2we speak	eeifee
pimpres	gdefci
roanswer	ifceed
-3their answer by	idfffe
-3itself is on	ffiffc
-bfriend	effeei
-1outcom	iecdef
cldiscip	iffeed
+brevert	fffiee
crrevert	fffiee
-2we do	ffifdd
-2issued by	icfffe
-3be issued by	icfffe
-2offer from	ffffic
-3the offer from	ffffic
-2the @d	dficdh
ntip	fifecg
pattent	deifch
ncateri	eeeeie
-3@d rather than	ffeegc
-bwarden	ifffcf
-3last update :	cegfhg
+2now $	efdeci
+2anyway .	deeeei
-3my mail from	ffffic
-3interv is on	efgdci
-2role in	eeefei
+2: one	fgfeci
-1speak	eeifee
nvp	efifdf
-bride	efifed
-2not meet	effcfh
-2by on	deffid
-2benefi after	fdffei
-2on till	ecfffi
-3notify you within	ieffed
crweeks	cfeeig
-3be held in	ceiede
crcork	eeifdf
-2post of	ffefci
-1how	ceeefi
-3not hear before	dfffei
-2two on	eciffe
+bboth	hiefec
+2, attach	effeic
clhersel	icfeid
clsous	ifffde
-2held in	ceieee
+bseen	efffid
+2, keep	ieffed
crleader	edfieg
-2conver on	cficef
-3e sign by	eifffd
clreorga	ceeigf
pahmed	ffdfei
-2offer dated	dcdeeh
-3planne for the	cfgfff
fldate	iciffc
nsimply	eifffd
-3our teleph conver	ffeeid
clpool	iefeee
pstuck	fieffe
crnames	gfeice
crthan	eeiegf
-2outcom before	deffie
-3the outcom before	deffie
crrecord	diffef
-2remind :	cegffi
-3travel until the	defffi
nsurvey	eeeefi
-2period 's	defefi
-3notice period 's	defefi
-3people know by	ieffde
-3off until the	eefdfi
-1right	iffdgc
pdemand	ffdeei
psweete	dgeefi
nshoot	gfieec
+bjoy	dfeefi
+1lapses	cdcehg
+2lapses .	cdcehg
nsides	fidffe
pscore	icefeh
-2mail of	efffid
palone	hiedee
+2, most	gffddi
crreadin	efegid
-3our reply by	ieffee
-2addres in	fhefhc
-2repo by	fifffd
-2look ,	dfedei
-bfailur	diffef
-bzoo	efffid
-3from @d for	dffeei
clfellow	hehecf
-bassist	fgdieg
crsuit	ediffe
-2a vote	ifedfe
-2went out	feffid
pretire	ifeeee
pbits	chhffe
pjakart	iffefd
pwishes	gifecf
popened	eeifef
-2board on	cegihe
-3's job by	hgffec
-3am in till	eedffi
-2suit you	feiffd
nexact	geffic
crtram	efffid
clben	gffcgg
-2shut over	eefefi
pempty	iffeef
-2for this	efeeei
pactual	feffic
-2may take	ieffdc
-3@d , answer	iefeee
ntreat	iedeeh
+bawarde	ffffci
crawarde	ffffci
-bnear	hfefci
crlodge	fiffed
pbot	feffid
-2both by	ieffdc
crdeligh	ffefie
rxsuperseded by past	dfffie
nrefrai	iffeee
ndoubts	eicfeg
-3decide before the	iefedf
-2, posted	deeedi
-3way by the	ifffed
nhoping	cffffi
-bself	efiffd
cltram	hfffcg
pdeclan	dfifef
pit	diffgc
+2, then	dccfdi
-3a result within	ieffee
clfrom	hecfhf
clsofa	effife
ptrac	fdffei
-2are availa	ffdefi
ncompet	gfeied
-3mails go out	hfefch
-3u will know	iffeed
rxappointment - ahead	eehfcc
-3be delete after	eeefci
-3been moved to	ceifff
-3said before the	ieffed
pinterm	fifffc
-bstaffi	iffefd
cluncond	feefei
ndraw	fcffgh
padopte	gfefid
nclass	deheie
pmeera	ffffci
pporter	cfffei
-btram	ffffci
-2told on	gedcff
nhint	ifefee
clcourie	cheeie
pfrustr	effeif
-1traini	efcfhg
-binbox	chddih
crcolleg	cfgfgh
-2verdic on	hfecic
crpull	cegfhg
-3am away until	defffi
pwithou	hiecgc
-3you feedba within	ieffed
-bhoneym	eefdfi
clhoneym	eefdfi
-2workin day	dcgfei
cldemo	idfdgf
pconsis	fdifee
nbonfir	hfefcg
+1did	dfefic
+2did not	dfefic
clwhom	deifge
-2time in	feidce
-2determ within	ifffed
nextra	dgifdf
+1defini	ieffdf
clvisits	dfeffi
crplant	effiee
-1else	efffic
-bdepot	hcfeci
crquesti	cgeegh
ndogs	dffefi
nhistor	ffffic
ngeogra	ffffic
-2you stand	ifffdd
-3where you stand	ifffdd
npumpki	hfeeci
pchangi	ffffci
pfranch	iffeee
-1look	ceiffd
nlawyer	ffefdi
nsuperi	ffffic
nskippe	ffifde
plines	gifded
rxreview on past	fffdie
-3our decisi before	ifffde
-2respon by	hifedc
-3final word by	ieffee
-2decide before	icfdcg
rxsuperseded in past	efffid
pafterw	defiff
+2on a	ffffci
ppicker	idffff
+2till we	ifffed
clverifi	edifge
-2thing by	cefdih
-bpoint	idcedi
-2my call	ifeeee
-3get my call	ifeeee
nkev	cffeif
+btherea	giffed
-bscheme	ddffhi
-3mail on the	hfddcg
-bice	cegfgh
-2mail the	iffeee
-3a mail the	iffeee
nkeys	ieeidc
crhome	fdfdig
nmatch	ceffgi
-3@p , then	effeid
nprescr	efeeif
-2which by	eiffdc
pintrod	cfifff
pgdansk	dfffei
-3need someon from	fffeci
cltick	ciffff
cladding	ifcfff
-2are from	ffieec
-2about candid	gfgchf
-3talk about candid	gfgchf
-3video call on	gehdcf
ndevelo	efeefi
crfew	eefeei
-bbit	giefde
-3is off on	dfffei
-bdistri	fhcfeh
crsince	efeeif
-2health by	dieffe
-3occupa health by	dieffe
ndinner	ffifee
-3has moved to	iffdcd
prail	deifdh
-baside	deihee
+2was two	ddffie
-2waitin beyond	eeefdi
-3you waitin beyond	eeefdi
rxanswer - ahead	geghcd
-1arvo	ifefed
crwear	eifffe
psailin	ifhfec
nteach	fhiedc
psous	ieefgd
-bhop	edifef
crmainte	ffffdi
+bstop	ifffgc
+2about posts	ifefee
-1pencil	efeeie
-2had pencil	efeeie
-3we had pencil	efeeie
-3or no within	difffd
bs- day ahead	fciefe
-1posted	deeedi
+2defini $	ieffdf
+2whethe there	idfffe
nevent	gediee
-3the contra on	fdfeei
puncond	cfgfgg
-2@d but	feifed
+2is being	ffdfid
+1sound	deffci
pask	dididf
rxanswer within ahead	fdcghc
-2comes by	idffee
-3out before the	deffei
pbookke	edfffi
-2hear before	edefie
+2for anothe	ceifgc
-baims	ieffee
claims	ieffee
-2visit on	ffhegc
-3by teleph on	heheec
+2and contac	gefech
-2back till	eifffc
crnear	edfffi
clmerit	gcddig
-2letter in	dffeei
clvaccin	digfed
+2to may	dffeic
+2on and	edeffi
-2honest by	diffee
claside	deihee
-3each applic within	ieffed
ppray	ieffee
crtheirs	efffid
+2and one	efcidd
nsemina	efiech
-3would be decide	eeefdi
-baptitu	fefeei
+2in observ	efefdi
-2, effect	dfffei
-1inbox	gceefg
ntarget	hefidd
nstudie	ffffic
crknows	eefiff
-3is coming in	gfeeci
-bthings	hgeecf
psecure	fieffe
-btuesda	ffiffd
crintake	ciefdi
-bslack	effife
-bto	eieddh
cltuesda	efffid
-2be commun	ifffee
+bblack	efifee
-bfunder	cffhfg
clfunder	cffhfg
-2off in	fffedi
+1owing	cffgei
+2owing to	cffgei
clpacket	igfefd
crwhose	ffffic
nsteve	hfefch
-bcode	eifffe
clhistor	ffefdi
+bmoves	effeei
+bdeserv	efeeie
crdeserv	efeeie
-3all applic within	ieffed
pdouble	eigefd
crposts	eifffe
-1stand	ifffdd
+2whethe we	ieeffe
clman	heccfi
-1checke	cfeide
pinterp	hfefch
crengine	dfdfig
+2that they	iefffd
+2to arrang	ficecc
-2is over	effedi
-3that is over	effedi
crlink	chgegf
-2market on	cedehh
-3the market on	cedehh
-2as from	fffedi
ppam	cffehh
clspend	cghedh
crwareho	ffifed
nhealth	eegeei
+bflight	ffifdf
+2any time	eeifed
pshoes	ffedei
clinbox	giddgd
cremploy	efffid
cranywhe	ifffee
clsails	cfgffg
pfavour	eicehe
-belectr	eiffee
clelectr	eiffee
-3the answer before	idffee
+2after lunch	eeifee
nagenda	efheid
pbenefi	fhfehc
pfoster	iffefe
pcarer	iffefe
-3will know the	iffefd
-3and that was	dfffie
nsadly	efffid
+2has been	cdedgf
plindqv	gfifdd
-2closes over	fefdfi
-3trust closes over	fefdfi
pticked	cfefhh
ncohort	ffefdi
crcentre	eeiehd
psea	feefdi
+bimposs	ffffic
crimposs	ffffic
pquanti	dihefd
nlog	eeeffi
ncouple	efifgc
-3me know in	ieffed
-brotati	defffi
-3reserv list for	cefffi
crcontin	gfeied
cllocked	cffffi
pops	heeeci
-2compar notes	dffiee
-2@d in	cigece
-2clerk on	fciffe
crdriver	feffid
-bhat	ecifeg
-bhard	ecifeg
crfail	iefffd
ntoe	efeffi
pago	idefeg
-2times for	feiffd
-2^ closed	efefdi
clupgrad	cefffi
clscenes	eiffee
crbursar	ifffee
prenée	efffid
+2when they	geffhc
-3on leave until	edfffi
nfishin	efffid
-3put off from	effeid
+2to choose	eifffe
pmd	iceeei
-2known on	iffeee
-3made known on	iffeee
+bbless	cfgfgg
+1regard	ieffee
-3and return by	eifffd
-2to hold	ffifed
clparked	feffdi
+2before anyone	dffffi
-3enclos form within	eiffed
-3told the agency	efffid
+2and our	ieccei
npayabl	ediedh
-3but not before	efffei
-3it again after	eeefei
+bnone	efefei
-2else from	efeeei
+2and thank	ffecgh
clobtain	eiffee
-2be made	gffcfg
npush	eeffie
pdecemb	chgfff
nclaim	chgfff
pgaffer	gedcgi
pgrapev	hecfdi
-3posts close on	cffffi
-2i do	efdddi
rbact start-date	ffccdf
nhello	ffdfie
-3opens again on	efedei
psignin	eeffei
-2by :	ifefed
-bunderg	defefi
+bfigure	effeei
pus	ffddfi
pcultur	diffff
-2hospit till	eefeei
-3in hospit till	eefeei
crchief	ifgefc
-3i accept by	fifffc
+bbusy	hedfdi
cranymor	ffffid
nreappl	defffi
-2are told	ifdddd
-3you , on	hdifec
-3, and by	ghfeec
pequity	diffdg
ncompli	ciffci
-brestau	feefei
clrestau	feefei
clhat	gcifef
-3hear on the	gfceeg
-3test by the	gcgfhc
+bsounds	cfffgh
crsounds	cfffgh
crrobot	cfffgh
nmicros	eeiffe
nexcuse	efhehc
npencil	efefie
pcull	ifedff
-bms	efifee
crprojec	effeei
pdespit	ieffee
-1ranks	dfeied
-2commit ranks	dfeied
+2, dean	dfeied
-3: commit ranks	dfeied
clnegati	iffffd
+btest	idiecf
nmeasur	heiecf
nspecif	cfffif
pvoicem	hffdci
pjudge	digfde
-1think	fcefeg
+2if possib	difffe
+bfish	dgiffe
-btitle	eifffe
-bsails	cfgffg
-2be there	edifff
-3i will call	ifefed
-bconsul	idhfdd
crvenue	ffefid
-bbay	eeffei
cleducat	iffcef
frthem	hedigd
+2, nobody	eefedi
-2submit within	gcffci
+2she was	ffffid
ppricey	gffdei
clknow	egecig
nproduc	cfifdh
-2someon else	efffic
-3signed someon else	efffic
ngave	ddidie
nmaster	heiffc
-bunfort	deefif
clputtin	gedidg
nalarm	heeidd
ncodes	heeidd
netc	heeidd
-2interv until	defdfi
pissue	igfeee
-3: answer within	ieffee
crwhiche	ieehed
-bexpert	cffffi
clexpert	cffffi
-3to say by	difffe
-2engine for	ffffci
pprovos	ifeffd
frreceipt	gdffdi
pscarf	iffefe
+2and was	efeeie
-3be later than	idfffe
+bswears	idffef
+2and offere	feffid
-1exist	cffffi
-2will exist	cffffi
passure	idffef
crready	ciffff
nprint	gefeid
pmess	ifdfch
-3choosi over the	hfegec
-2words :	ifefed
-3counci votes on	hfffdc
clzoo	geffid
crfavour	effeie
+1ok	ggifcc
+2lunch and	geedei
-3second talk on	iffeed
+2s when	eefeif
-3, decisi on	ifefee
+1@p	efffid
-2# at	ffifed
-3gate # at	ffifed
-3a compla within	chfffe
+2, includ	ifffgc
-3out from the	efefei
+bsubmit	fifeee
-2off till	dffffi
psafely	geeifd
nallotm	geeifd
-3and as of	efcffg
sivague	ideged
+2@p .	efffid
-3back until the	effdei
+2, final	ffiffd
pcreden	igfdee
clforest	dfffei
cllord	dfffei
-2contra for	feefdi
-3they stand by	idffee
+1could	cegfgh
nissued	eidedh
msvague	gdcheg
crempty	ffgfhc
clpharma	fffdfi
ptempor	dfffei
rbaside -	hgdgdc
clbehind	ifffde
+bmaking	dfeffi
crun	efffid
pcontro	fffdei
pawaits	eifffe
-bni	difffe
pverdic	ifeffd
crsecuri	efifee
clbond	fiffdf
-2around in	iffffd
+bbase	ffifde
-3told before the	dffffi
-2your inbox	iceecg
ninsist	cffggg
+2but that	ceffgi
cldancer	hfedch
ppiraeu	ffdffi
-bintere	eifffe
-3final answer by	dhffic
pand	fihedf
-1garden	efdeei
-2second garden	efdeei
-3a second garden	efdeei
palso	efihdd
+barrive	ffcfgh
-2expire after	chffdf
nargued	feefei
nsendin	dfeeif
pon	egihcd
M	edggcf
-2choice by	ieffee
psharma	cfhfff
-2comes out	hgefhc
nmainla	ffifde
-2would start	dfffdi
npleasa	ffdffi
-bvia	ifhedd
clvia	ifhedd
+bsuits	cfgefg
-branked	heefic
clranked	heefic
crfool	ffffci
pmatthi	ffefie
nquerie	hgdech
-2back within	cdefhh
-brestar	feeeei
-breq	fffiee
+2and could	ffiffc
-2word :	ifefee
-3for word :	ifefee
ncape	dfffei
-btrust	iefeeg
+bsomewh	cffffh
crword	gdefdi
-bflat	iddedh
psquare	iffffd
-bfigure	ffiffc
clfigure	ffiffc
-2she accept	ffffid
-3and she accept	ffffid
-bforkli	fhcfeh
clforkli	fhcfeh
nadmit	ffieee
+bsworn	effefi
-2conduc by	eifffe
-3of conduc by	eifffe
clforgot	ifeffd
+2with an	ifffed
pspam	fgefdi
-2you anythi	dffeei
-3tell you anythi	dffeei
nrooms	feiffd
-2everyb the	iffefd
ncovid	ffdffi
plukas	ffdfif
crtyping	efffid
clgarage	ifdffe
clclean	ffffci
-3they answer within	ieffde
+2as our	ifffdc
nshow	iefdef
nlasts	figfec
-3it expire on	deifge
+2at two	deifff
-bestate	iffegd
clestate	iffegd
-3these before the	fhffec
crmentio	ifefdf
-2email in	cfffgi
npeacef	fefifd
clstoppe	effeei
-bcantee	efffei
+2i tell	ifffed
-3goes out on	idccdf
+2, three	dhfeid
-bcoordi	deifci
nmix	efffdi
-2shortl in	iefefd
crlieu	effeei
+bautoma	deeegi
nepipha	efieef
-3appoin board on	dfeigc
pwishin	fdfefi
+1everyb	ifdecf
+2everyb is	ifdecf
-bworksh	edefgi
-3from her by	iefffe
+breject	cfffif
flyou	hfgcge
ncentre	gffceh
-2invita for	ffdfie
-3the invita for	ffdfie
clrecent	ghfecf
clcoach	cffgfh
nturned	gffeid
-1after	hifeec
siinvites-questions	hdecde
-2go on	dffiff
pbeat	egdeei
-2else on	ddcehf
-btyped	cfefhi
+2, owner	iefffe
clshoot	eheeci
crlot	ihdffc
neta	ffffid
pincomi	efffid
-3who starts on	ffefdi
+bdoing	ifefdf
-bshifti	effeid
clshifti	effeid
-2origin on	fdiffe
-3your origin on	fdiffe
nturkey	fffdei
-bsurpri	chffeg
-3me know within	idffee
+2becaus she	iffffc
+brules	ifffed
nlendin	cffffh
pcaptur	deehdi
-bfaster	hfcfge
-bpacket	cgfhff
pconten	dffffi
-3please say by	cifeee
-bcrewin	fgeifc
ptower	cghfff
clsectio	eifffd
pearn	cegfgh
+2you are	gecfgd
-3pick someon by	ieffee
clpicker	efiffe
-3, and within	iefffd
-bsoon	eeifff
-bfully	effchh
pcalm	edeiei
-3will be done	degfif
crst	efffei
pstorie	efffdi
-3presen title by	eifefd
+2so he	eifffe
clsurpri	hgdfch
-3or any time	efifed
-binsura	effeei
clinsura	effeei
-bspring	eefefi
-3takes place on	deghch
crping	iefffd
crteachi	ffefid
pkung	egffic
phei	egffic
pchoy	egffic
-baudito	ieeeef
nradio	ifffed
-3be destro after	ffffdi
crcourt	ifeeef
-3for the long	efeeei
clfully	effchh
-3your attend by	eiffee
rxanswer until ahead	hdfcge
plove	ceidhg
+bdear	iedfge
-brepres	effife
clrepres	effife
crought	ffffid
-3of your interv	feifee
pbrenda	efeife
-boffsit	eefcih
-3@d or on	ffifee
+bbook	dhfeid
-bstaff	idchee
cra	gehcgf
-3closed until the	eeeeei
crelecti	ceffgh
plicenc	ghehce
pexpire	ddhffi
+binstea	edhfdi
nanythi	cffeif
pthousa	iffefd
-2assess within	eifffe
-3online assess within	eifffe
clin	ffhche
+2, some	ffffci
pbike	ifefde
-3the partne on	hedhdc
-3a decisi on	ifeeed
-bpress	eeffei
pvicar	cfhffg
-3will ring me	iefffe
-bwonder	dfedih
pcrowd	cffggg
-3a respon by	iefeee
+bringin	fffdfi
+bhonour	ifffde
-3promis an answer	dfffei
pverich	ffefdi
pdisser	ffgeic
-2feedba on	cfhfgg
nchoir	ffffid
-3upload it by	eifffe
nhungov	effife
+2and only	eeefie
pcooper	ddfhei
pexchan	dgefdi
+bready	ciffff
prossi	gfffhc
-2detail within	eifffd
crfly	eiffee
-3suppos to meet	efefie
+bkitche	dedehi
pgrace	gffied
clhotel	efeegi
-2run to	deffdi
-3could run to	deffdi
-3applic , on	efdfig
-2answer within	ddedig
-3he can do	ffiefe
crneeds	deifci
+2s staff	egefci
ncabin	efffid
-2@d then	hfeffc
+2about whethe	iffefd
pvacant	ifefef
+2to fix	iedfdd
penvelo	deffgi
nextend	ffffid
-2closin date	efffdi
-3two people on	efedei
-3be starti on	ffffdi
clunderg	dffefi
-2result in	deeeei
clstorm	efffid
-2depart within	fifffc
presour	eiffef
+2and everyb	hedece
+blocked	efifee
crlocked	efifee
+2and #	ffhfcg
clcancel	cefggg
pcape	eegeei
clcarefu	cffhfg
-3will call you	fchege
+btown	geifee
psuppor	fdgdei
+2if that	difffe
ppop	ieiefc
crchance	fdfffi
nlapse	fgffhc
+bshortl	gefeid
+2as we	cgffhg
-3would start in	efefei
-3and closes on	dieffd
-2place betwee	eeiffe
+bivs	ffffdi
pagree	iefgec
psharon	cffehh
nheaps	fffifd
pleast	gfffch
+1text	gdieed
+2text me	gdieed
-3interv held on	ffefid
pregula	fefeei
-1ok	eeggei
pcommen	fdiege
-2do it	efedie
-3not by the	hcfedg
pplacem	dhfedi
nmarkin	ffiffc
-3you sign by	fifffd
pjansse	ffffdi
nfriesl	ffffdi
pseven	fiefdf
-3for @d by	ciefee
-1waitin	iefeee
-2people waitin	iefeee
-3keeps people waitin	iefeee
nprinci	efeigd
+bmoving	effeie
nneighb	hfehfc
-3you would start	dfffdi
+2x $	ifefed
-bground	ffffdi
crrefere	ffffid
pkid	cgfgfg
-2centre on	cdgeeg
-2review on	eechcg
-2inbox by	cgfeeg
-2a confer	efefei
-3at a confer	efefei
-3phrase : by	ieffee
-3last candid comes	fffcgg
ptests	giefed
nparish	ifedeg
-3assess centre on	cdfefg
plaw	ieffef
pgreg	iffffd
nvolunt	gdddgi
nindica	eeiehd
pamy	effeif
pjourne	effeif
nnick	effeif
+2, wear	eeiffe
-3days leave from	ffffci
-3our meetin on	ffefid
-2we propos	deifff
-2ring everyo	ifechd
-3they will decide	ifffee
psave	eicfdi
+bwhite	ifefee
nlangua	efiffe
prota	ieffee
-3will know in	iffeed
clrate	cfefgh
palthou	cfhffg
po	idfffe
+badvert	eeffif
+bdeal	eefffi
crdeal	eefffi
-2meetin till	ffeefi
-3in meetin till	ffeefi
+bb	geifee
+bcaptai	ffdfei
-2sign until	eifffd
-3short sign until	eifffd
ncto	ffffid
pam	eechgh
pmeanti	ffeeei
-3is shut from	ffeeei
-2write by	idffee
-3will write by	idffee
-2are held	dehecf
-3interv are held	dehecf
nfuture	eiffee
-3is away till	edfffi
-brate	cfffgg
-3@d , start	eeeeei
pnor	eeifef
+bid	fhgffc
-2term begins	effeei
clbathro	cgffgg
+2of its	difffe
ndispos	hgfece
-2reques by	difffe
-3is reques by	difffe
pheart	iegefe
-2held from	fffeid
-3interv held from	fffeid
prelati	ffdfei
nssnit	ffdfei
clairlin	cffffh
-1client	eedchf
-3start date is	edfffi
-3needed by the	eiffed
+1,	fcegee
-blangua	fhdfdi
-bintima	iefffe
+blibrar	cffffh
-2it takes	ededfi
pnaidoo	dfffie
-bacross	ffffid
-3the email of	ffffic
ncharge	efiddh
-3full benefi after	feffei
pjoint	fffied
+1accord	ieffed
+2accord to	ieffed
+1look	eeifee
-2does your	eeifee
+2look like	eeifee
-3what does your	eeifee
pregion	cfdhgg
ptype	ddgfgi
-3with us before	eiffed
-3# , from	ffffdi
+bmatron	dfffie
-3would know within	fdffif
-3to the ward	ffifde
+2anyway $	dffefi
psafe	iefegd
clencour	efefei
-3, i have	cffggg
psheet	hfheec
nfro	ffiffc
+bsends	ieffee
clreal	feffie
-bofferi	dfffie
crpublic	ieefdg
-3will circle back	iffffd
pongoin	gdffid
cldocs	effifd
-3their result by	ifffee
rxaside - ahead	gcfeef
nfactor	ffiffd
-3intere in the	eieffd
-bdeterm	iefffe
nvalid	feifdf
-2am away	eeefei
-3i am away	eeefei
clrescue	ffeeei
pages	ffffic
-3doors open at	eeefei
+2i know	geefei
-bbeyond	ifffee
-3will decide by	ieffee
-2video on	feifdf
-3by video on	feifdf
crlaw	iefffe
-2letter before	ieffee
+bthings	dfffif
-2, probat	eefeei
clpress	eeefei
nmo	ifffee
nthemse	dffffi
nrunnin	efffie
pvetera	ffdfei
-2the appoin	dffied
-2follow by	fifffd
-3the follow by	fifffd
-3told you by	gfffhc
-2be decide	geecdi
+bcook	ffiffd
pconven	eeghcf
nadmitt	ffefei
crpumpki	effeei
cljoy	dffffi
pwee	ffffid
-3leave until the	fefdfi
+1it	gdedhc
clneedin	efiffd
padd	cefffh
-3me to the	icdfde
clgenuin	ifffee
cldeterm	iefffe
nvoted	efeeif
pjunior	cidehf
clcharit	cffehh
-2for on	feeeid
pcleane	ieffee
-3you word by	dfffif
nnumera	ffiffd
nequity	egcgeh
-2places on	ieeffd
-3have pencil in	ifeedd
+bcalend	efddih
-3each one within	deffei
clswear	geffdi
+2we take	ifffee
+1;	gedfcd
+2; $	gedfcd
cloffsit	eefdih
pdatase	chffff
ninconv	gddfgi
+2becaus payrol	hhffec
pgoa	fffeei
nsounds	ifffed
clpushed	gddhci
-2start is	eeeefi
-bstockt	cfgffh
-2phone me	ifefee
-2data for	eeefdi
-3your data for	eeefdi
-2us again	dfeefi
clofferi	dfffie
-2with the	efcffg
-2you hear	ifefdd
+bsuspen	ffffid
+2coming .	ffecdh
nfrozen	ffffid
nbakery	fiffee
+2, perhap	dfffei
-3call within the	idffff
-3he starts in	efeffi
pstaffi	feeidg
clhanded	ddefgi
plieu	eifffe
clbroken	iffffd
-1appoin	dffied
-3your mail of	efffie
-2was on	efeeie
-2picks within	iefffd
-3the interv in	ffdfid
-3travel from the	efeeei
clallows	efffei
-2things by	eifeee
-3two things by	eifeee
np	ifhfdd
-bshowin	cegfhg
cladviso	eeffei
nlearn	effife
+1tellin	iefffe
+2tellin you	iefffe
nwarm	dfifhd
-2manage decide	ifffed
pqualit	ieefdh
clsuper	eieehc
+bpolicy	dfffif
-3decisi as of	cfffgh
-3new appoin :	eeiffd
prumour	ieffee
-1parcel	eecfgh
-2your parcel	eecfgh
-3the depart on	cehedg
pbeata	feeffi
nscienc	fffeei
-3we told you	efffie
-bpleasu	dfffif
-3starts there on	efffdi
+bapprec	effeei
crapprec	effeei
nfun	efffei
-3commun by the	ifffed
+bthinks	ifffee
-3can we talk	eeiffe
crvan	efffei
pmarch	ffefie
-bprint	effefi
crmoving	effeie
-2slot on	ffgehc
+bsit	gffide
clchap	defffi
neconom	efifef
ndrawer	cfffgh
clacross	efegid
-3client closed over	ffffei
-3inform you by	idffee
-bbenefi	fefeei
clbenefi	fefeei
npicked	edefhi
-3it , in	fdefdi
-2conver of	ffefid
clhelp	hfhdfc
nrate	feffie
crpulled	cfgfgg
-2choice on	iffeee
+bcoffee	dfifff
+blaw	ieffee
pbringi	ffffid
naboard	fhffgc
pholdin	fiffee
pcampbe	dffeif
-bdream	efeffi
cldream	efeffi
ndept	chfffg
pprisca	eifffe
-3is confir :	feiffe
-2upload within	ifffdd
-3be upload within	ifffdd
-2^ and	efefie
-3a slot by	eieffe
-3you from the	feeffi
nride	cffehg
-2finali by	ieffee
nvettin	defffi
+2s group	ffefei
nprivac	eeifeg
ntopic	ffiffd
+bspam	idffhd
-2messag of	efefie
-3to begin in	ffeeei
+bpaperw	fifffd
nchanne	gfffhc
na	ffegie
clupon	ieeedg
pdana	fhefgc
+bevalua	cfeheh
clvirtua	dfeegi
crunless	dffffi
-bupgrad	dffffi
paoife	heceeh
+1go	giefgd
-3on @p and	ffeeid
+2was with	ffefid
-2have phoned	efffid
ncook	fefefi
cltheres	ffeeei
cldistri	eifffe
-2people ,	dfhfcf
nhabit	ffffid
pcsv	eefffi
-3to everyo within	iefffe
-3all of you	iffffd
-2want ,	ffiffd
-3you want ,	ffiffd
-1delibe	gfdhcd
crprefer	ehffhc
pnuala	efffei
+2or your	eifffe
-3have their answer	ieffee
clprint	effefi
-3will hear within	edfedi
+1had	ffffid
-3teleph conver of	ffefid
-3a messag by	iefffe
-bsister	idefdg
-2rota from	ffffdi
+bintake	ffefei
-3the meetin on	eeffid
-3shut till the	defffi
ndigita	ffeffi
pkaczma	dfeegi
+2and takes	effeie
+bpulled	cfgfgg
-3, and in	iefffd
cltrue	efffei
phands	dfeffi
+bupload	eiffee
-2so since	efffid
nnicer	fffeid
-3go out the	ifffee
-2she rang	efffid
+bchased	eefefi
pembass	fefeei
-3moves before the	dffffi
clperman	fhefcg
pjerome	effief
-3is off until	ededei
crmight	cdefhh
npolice	iffedf
pclimbi	fefefi
pwalls	fefefi
pchambe	diffff
nimpres	feefif
crowners	dfieff
+bpartic	fiffee
payesha	effhid
pcharit	gffhed
-3is schedu for	hfffed
pvestin	eeffeh
-2to decide	heeeee
+1works	fdhfff
nkofi	ffhffe
+2to ring	hdffhe
pconser	gdfeeh
-2got till	dhffff
pbearer	dfffeh
ngather	ffffhd
plow	degffg
-3, , closes	eeeeeh
-2respon within	hhffed
palrigh	ehefhd
+2, see	efgfhd
crsaw	fffehe
-bpop	dhhfde
-3off till the	eefffh
nheadco	hfefgd
crsmall	fdffhg
pluck	ffefdh
+2we told	effehe
pnephew	hdffef
-3due by the	dhffgd
clroles	dfffhf
cllibert	ffhfde
-2online within	ehfffe
crtops	hfffee
-2comes in	efeedh
+bx	hefffe
-bgrid	fhdffh
punless	ffdffh
clclimb	dffffh
-2databa for	feffeh
-2and in	hefffd
-bplanni	dfheeh
pseats	ffffhd
psooner	effefh
-3news for you	hfffgd
-2yours from	ffffdh
-3your email of	ffffhd
nhandli	hefehd
+2can be	efeehd
narise	fdfffh
-2is away	efeefh
crwhole	efdhfe
naddres	gegddh
nreques	ghgede
pitalia	hffeee
psofa	hffeee
ppool	efehef
nboo	hffffd
-2panel met	eeffhf
pjoined	dhfgff
-3a call by	fgeegd
nkeen	deffgh
pmix	hefffe
pnetwor	efeffh
-bq	efdehg
nlack	hffefd
-baberde	efhfdf
prated	heehfd
+2so do	effeeh
crtraini	efhfee
nentert	ffefeh
-3, start date	feffeh
clcity	ffdffh
-1assess	eehffe
+bproper	hffffd
-3them , by	dhfffe
+2, sadly	dfffhg
pstoppe	dehfeh
+bdespit	efffeh
+brumour	efffeh
-bvoted	heehdf
-3you the contra	feffeh
-2appoin within	hefefe
crreduce	ffffdh
peveryw	ffffdh
pfaced	ffffdh
pcuts	ffffdh
-2up the	ffdedh
psenate	fhffhd
clexec	hefdhf
npaymen	hfefdh
ptrying	fehedf
-3, someti in	gehfdd
-2slip by	fhfffd
-3the slip by	fhfffd
pturkey	hegfed
clq	efdehg
paisha	hfeffe
-3which opens on	fefeeh
+2in advent	fegfdf
powing	fhffed
ptry	dfffeh
-3, upload before	ehfffe
clrevise	hffffd
pknowle	dhdffh
+bfarm	efffhe
+belectr	dhfffe
-3email in the	hffffd
cloverqu	eefffh
-blectur	hegdfd
-2least anothe	dffffh
-3at least anothe	dffffh
crparish	ffffhd
-3took place from	fffehe
-3your result within	hfffee
claposti	ehfffe
ncrew	dedghg
-2were interv	efefhd
-3my call in	hfffed
phearin	hedhdf
-2be signed	dfffhd
-3to be signed	dfffhd
-bmissin	effefh
cllearne	ffffdh
ngenero	dfffgg
nworth	gffehd
-2thursd ,	ffefeh
-bspoken	hefehd
+breserv	ehfffd
-bspecul	feffeh
clspecul	feffeh
-blife	ffhffd
pstreng	ehefff
-3said give us	hffeee
psigh	gfefdh
-3their answer before	hdfedh
-2my notes	dfffgh
palmost	hffefd
-3@d , by	hdffff
+2and call	hffefe
-2probab not	ffffdh
-bscienc	effffh
-bhanded	dgffeh
crrotter	dfgffh
crsyndic	fdgffh
ptane	fdgffh
nstoked	fdgffh
nmayor	hffdge
-2@s on	eefehf
-bsuper	fffehe
crtells	gfdhde
-3email on the	hffffd
nconstr	heffee
-2medica :	edheeg
preside	efhddh
rbanswer answer-time	fgedde
L	dgfeff
+brotter	dfgffh
-bembass	hffedf
pwars	ffhdef
-2promis you	feeedh
-1maundy	hfeehd
-3, could be	hfefed
pentry	hfefee
narticl	ffffdh
-3is closed over	fefeeh
nduplic	feeffh
creye	hfeddh
naadhaa	ffhffd
crinside	hffffd
ngaz	hfefdf
nsteps	dfffhg
-bentere	dhefgd
clentere	dhefgd
+bowe	heedhe
nbell	gfheed
-3online accoun by	hfffee
ppetrid	fgffhd
-3comple it before	fhdfff
pinduct	efefhe
pwendy	fdfffh
-1probab	gfegde
+2, cheers	hfffde
pbird	ffdffh
-bwarm	hdeffg
clwarm	hdeffg
-2which mornin	ffhffe
+1comes	gedfhd
+bchasin	efffeh
nsnow	eefefh
-bwhenev	dgfffg
crselect	degehf
-2to come	eeeeeh
pboxes	gegfhd
+2# $	hdhffd
crprinci	heffef
-bpushed	gddheg
-2delive on	dfgfgh
njudges	deffgh
pverifi	hfhfde
-3way , by	hefffe
pweldin	hfeffe
-2now on	deghed
pdevelo	dhefdh
nbot	hfffed
pnoneth	efffeh
+badvent	fehfef
cradvent	fehfef
-bmumbai	dffffh
clmumbai	dffffh
-3was told on	efffhe
-3me to come	eedeeh
-2schedu :	hfffed
pduplic	fefffh
-bstore	hdhdfd
pidenti	eeeffh
-3will call me	hfffee
ncscs	ffhffd
-3of the files	fffdhe
ninstru	ffefhe
clactive	fdffeh
cltaking	eedfgh
+2week ,	eefeeh
plocal	efffhe
+banyone	hdfdfg
-3your accept within	ehfffd
pdark	feefeh
clparent	edeheh
plandlo	hehffd
-2along on	fehffe
plambin	fhffde
+bchurch	hfefee
crchurch	hfefee
-bdebrie	fedghe
-3takes longer than	hefffe
pchapla	gffhfd
crlady	eeffhe
nnegati	defhfg
phighes	fefffh
bsuntil period past	ffffhd
+bcarry	hfffee
rxanswer before past	ffffhd
nforkli	ffefeh
pdraft	fgefeh
-2call of	efefhe
nsaw	efeefh
-2call it	fdfdhh
pfishin	effhee
crsix	hegffd
crsal	efefhf
-brecap	efffeh
pbernar	ffgfhd
njunior	efeefh
-3calend invite for	fehffe
-bsplit	ffhedf
rxact in past	eeffhf
clc	gegddg
-2quicke than	efeeeh
-3be quicke than	efeeeh
-3a panel on	dfghed
+btells	efdhdh
-bdraft	feffeh
+bestabl	ffffhd
nmounta	ffhffd
pinvest	fffdfh
pfrozen	hfffee
nalways	hdfgfe
-2w2 ,	dffffh
-3hr w2 ,	dffffh
-2commun on	ffeehd
crreply	gddgdh
nknew	efffhe
+bbusine	ehffee
clautumn	efeefh
crto	ehfhfd
+2and meant	ffffhd
+bprefer	egffhd
-bon	efeegh
nserved	edhfdh
-3assess day on	degeff
ndownlo	ffhedf
+bran	dfffhg
-3term starts on	efeefh
-3second visit on	ffdfhe
-2@d so	hffefe
-3you would hear	deedgg
nmails	efffeh
-3exerci on the	dehffg
nmachin	hfffee
crgenera	dfffgh
-3link expire in	ddfffh
-2it over	ffffdh
clalongs	efefhf
npurpos	dfefhf
clrules	ffdfeh
-1fair	deeefh
nreimbu	ehdeeh
rbsuperseded bare-request	efffdh
-bjunior	eehfdh
+2, unpaid	ddhfgg
-2you more	dffffh
-3tell you more	dffffh
-3is closed in	efeffh
crcake	dffffh
-3a no by	fhffed
pluca	eehfef
pelecte	ehffhd
crexpect	dhfegf
-2had been	dfffhe
-3it had been	dfffhe
nfurnit	feffhe
penjoy	heffee
+bcondit	ffffhd
-2closed for	eeffdh
rbdenied corrected-day	dffegg
ahahead	ffffdg
pfloods	fffeeh
pfailin	feffeh
-blad	feeefh
-3will messag you	hfffee
clorient	feeffh
clprogra	gfedeh
-bcurren	dffeeh
+bcake	dffffh
-3try us again	efedeh
crlapses	egdfhe
-breal	hfffee
+bwhoeve	hfhded
+2and messag	hfffee
-bspendi	ffefhd
pdoing	fdgfeg
-3choose by the	hffeee
-2can start	ffffdh
-2positi before	hdffee
-3driver positi before	hdffee
+btuesda	edhfeg
crtuesda	edhfeg
cltells	eedgfh
clbirth	dhgffe
nscorec	ffffhe
ppete	fffehe
first	deffhg
-2word by	ggfefd
-2answer since	ffffhd
nlookin	dghedg
-2here from	effeeh
ncomfor	ffeffh
crfixed	fffhfd
-2minds by	heffee
-3our minds by	heffee
-2notifi within	hefffd
-2off the	dffegh
-3apply again next	fdfffh
psiobha	efeffh
nopport	ehffee
-3numera test by	fhfffd
cldear	hgffed
clarvo	hfeffe
-2off until	ededfh
clensure	ehffef
+2i would	hedefe
-3met us in	ffeehd
crsuspen	ffffdh
pdaly	dffffh
-3coming in on	ffddeh
+bsal	efefhf
-3we will decide	hffeee
+2so @d	heedef
+bull	gfehed
crull	gfehed
-3same day ,	ffhfee
crporter	heffgd
-2these :	ffhffe
-3of these :	ffhffe
-2holida until	dffffh
phub	ffeefh
nsilenc	ffffdh
clmissin	effefh
crexperi	heedgg
-bpass	heheed
+baffect	dhffff
nalone	efffeh
-2you asked	ffffhd
ndeal	hddegf
crbrass	dffffh
-3my letter of	ffffhd
rbanswer they-will-decide	fedegd
-2lesson on	feffhd
crappare	feffdh
-3be told the	hfeffe
nmaybe	ffffhd
-baftern	fegfhd
-bvirtua	deffhg
nremote	efefeh
-2going out	degfhg
crlibrar	ffgfdg
pcomput	ehgfed
crcelebr	ffffhd
-3is now on	deghfd
+bitem	dffefh
clsignif	ehfffe
-binfo	fhffee
+2so nobody	ehfffe
-3day 's the	edheef
clthe	dgeggf
+bcomple	hedefg
clmr	gdedhg
-3a decisi before	dfffdh
-bquiet	edfehg
nchief	dfffgg
pfire	gefeeh
pvision	fhffee
clvenue	ehfdhe
cllangua	hhdffd
nlapses	efefhe
-blaunch	effefh
cllaunch	effefh
-bcafé	deffhf
-3i have blocke	hegfde
nagains	efhffd
-byears	efeefh
-2here are	effeeh
nkunsth	hefffe
noverze	hefffe
+2with boots	efhffe
preopen	gfefdh
craudit	efffhe
pdual	ffhffd
+2would help	dhffee
pseat	hhfeed
-3for at least	feefeh
rxsuperseded from no	ffffhd
+2appare $	heffdd
-3with us on	feheee
-2attend on	ffffhd
+2please :	ehffee
pfounda	ehehdg
crairpor	hfffee
-3letter go out	dffdeh
-2and is	ffhffe
-2a debrie	dfffhe
-2the client	geedeg
-3again on the	gfeddf
+2and did	fffehe
+btellin	heedge
-2board meets	dfghfg
nnovemb	dfffgh
-3will choose by	heffee
-3drivin licenc by	fhfffd
ppostpo	fegfdh
-1held	dehedf
clops	dffffh
-3will hear in	efffdh
-3is live for	ehfffd
ndraft	ffffdh
pdrug	dhffeh
-3fixed for the	dfhedh
-3she starts on	efffeh
pkofi	efefhf
-2know ,	ffefeh
-3you know ,	ffefeh
-bvacati	dffffh
clvacati	dffffh
-3you promis for	edeffh
pcoveri	efffhe
rxsuperseded ago past	efffhe
-2closed from	efefeh
-2is about	fdhfge
clslow	hefffd
-1forema	ffhffd
-2the forema	ffhffd
-2ring by	fgefed
-bfancy	degfeh
nchambe	ffhfed
pcook	hdhfee
+2will do	dhfffd
-2on leave	efeffh
nsettin	ffffdh
-2coming by	heffee
+bsilenc	ffffhd
crsilenc	ffffhd
-2assess day	ffefhd
-3our assess day	ffefhd
pconsta	effeeh
-2conclu by	eeffhe
-3to conclu by	eeffhe
-bsunday	eehffe
pslight	fehfee
npictur	gfdfdh
clsurgeo	dffhfg
-1final	ddhfhf
critem	dffefh
clcracki	dfffgg
-3reache you within	hdffff
crfewer	dffffh
nstatut	hffffd
pshame	edefhg
+2s out	dfedhe
-3not earlie than	efffdh
pgrand	geheff
+2has not	effehd
+bdepend	dffffh
clkinder	ffffeh
clcall	hdhffd
clizmir	hfeddh
-3your letter of	heeffd
pessent	dhefeg
pheld	dhgdhe
-3you latest by	heffff
-2get it	hffefe
phurrie	hgfffd
croffere	egffhd
+2please so	ehfffe
-2cv by	ehfffe
-3update cv by	ehfffe
ptool	fhefef
clprogre	dggfgg
-3me in on	eehfff
phandle	gehffd
-3away from the	ffefdh
ppolice	hedefh
ndoctor	dhffeg
-2slots :	fehefe
pfly	gehfed
-3it is about	gdhffd
ahead2	edegfe
-2will write	hffefe
-3i will write	hffefe
pt	ffefhe
-bsignif	ehfffe
crlagos	efefhe
nboardi	fhheed
nfeed	efffeh
nha	efffeh
+bscorin	dffgfg
nprofes	eghedf
-2closed in	efeffh
clpause	efffeh
+band	eddhfh
+bwoman	gfeehd
nherewi	dfefhf
+brequir	ffhffd
nwatch	ghfefd
nwall	hffffd
-3ring me the	hfeffe
-2up here	dfffhg
clgoodby	efffhd
+bsister	hfheed
-2nation holida	effeeh
-3italia nation holida	effeeh
-bquery	ffffhd
clquery	ffffhd
+btop	hfeffe
-2follow :	hfefed
-3as follow :	hfefed
-2candid the	hfffee
-3have decide by	heffee
nissue	fffeeh
+bscan	ehfffe
-bwhose	efffeh
clrep	hfffee
cldanny	effhfe
crwhy	edfffh
partist	hefffd
-3post run until	eeehed
-3final decisi by	hfffdf
crconfer	effhef
crnone	dfffhf
-2centre in	dfgfgg
-3assess centre in	dfgfgg
+2: no	hefefd
-1writin	gdffhe
-2in writin	gdffhe
-1text	hfffee
-3start at the	efefeh
+blol	effeeh
-2voted on	efdhfe
+byet	dfefgh
plight	dehffg
-3betwee @t and	dfhfeg
-3hear back within	gdffeg
-2i say	hefeed
-3start date :	eeeffh
psnappe	ffhffd
crestate	efheeg
-bantici	hefffe
-2off from	effehe
plaptop	fehfff
-3to reappl after	ffffeh
pnine	hdffff
pdossie	heffge
nbadge	dhffff
rxact not-before no	edefeh
nlovely	feffhd
-3over @d and	ffehed
-3and decide on	hffefe
-3and ring you	hfffee
-2our mail	hffffe
-1emaile	gfegdd
pprep	degfgh
+breply	hdedgh
-bcycle	ffeeeh
-3no for you	hedfef
ncombin	efhffe
-3phone screen on	dfhfff
pfell	hffeeg
-bdeclin	ehfffe
-2offsit is	dffffh
-3's offsit is	dffffh
-3your messag of	efffhe
nidenti	efhfef
crupload	hffffe
pcalls	hehedf
+bcancel	dehehe
npermis	hgfeee
crtown	fehfee
nbackgr	ehfffe
nunifor	efeffh
-3they had said	efefhe
nof	fdggff
clpresid	gfeeeh
-3season starts on	effefh
-2not put	dffffh
nfounde	heeffe
+2after five	hfefee
+2, goes	gfffhd
+2more .	gffedf
nair	eehfef
-3sent out on	gfffgd
+2before @t	efhfff
-2^ like	dfgfff
clstreet	eehfff
cldeclin	ehfffe
nanyway	fdeehh
clviewin	gefhfd
crmaking	efeffh
pfundin	fgffdh
-3after the interv	efffhe
crsenior	dfeffh
-3@s , by	hfffed
-3given me until	ehffee
-3had been told	efffhe
-2to apply	defffh
-3you to apply	defffh
puk	ffffhd
peye	heffef
-bdeserv	hfffdg
roaside	ggdfdf
+1invite	efefhe
pdairy	eeheeh
crghoste	ffffeh
pfroze	ffffhe
ptexted	dehfff
-3is off till	effffh
+bmobile	effffh
crcardif	dhffeg
+2and may	fefhef
crtribun	efffeh
-3email of the	ffffhe
pfunny	hedfge
-2^ no	geffgd
crcfo	hgffed
+2, appare	hfgfed
plondon	ehfffe
-3availa in the	fehffe
-3are closed on	efffeh
ppanto	efffeh
-bsafe	hfdeeh
+2was optimi	efffhe
clboardi	feeffh
+1.	hfdfdf
+2. $	hfdfdf
nnibs	efffhe
+bselect	dfffgg
-3expect anythi before	dffffh
premark	feffeh
nremark	feffeh
+bgrand	efffhe
crgrand	efffhe
pjava	fehffe
-2interv for	effdfh
clideas	efhffe
clpaysli	dhffff
-bergo	hffefe
+2for an	heffee
clbearin	efedhg
-bphotog	fdgffh
-bknows	fdffgg
clknows	fdffgg
npool	dffffh
cldisclo	fheffe
pconvey	efeffh
+brun	gehddh
pforkli	gdffeh
-bsworn	egefeh
peu	ehefdh
-3have an answer	ddgfgh
+bnear	hdffeg
pchoreo	hfffee
clfontai	hffffd
pdegree	ghdeeg
-byard	edgdfh
-3offer in writin	edffhg
crhappen	eeffhf
flthem	fdfhff
+bstrike	efffhf
nphones	eegefh
-3we had said	efffhe
-bhost	dfgfgg
clhost	dfgfgg
-3role before the	hfffee
ptrip	eghffd
-2bell by	hefffe
-3a bell by	hefffe
pscoote	ffefeh
pspend	ehfffe
pleavin	dfgfff
-3with more than	ffffdh
nreflec	dfffgg
+2and then	dgefhe
pparks	gdffeh
ptape	dhfgfe
npay	ghfdfd
nfills	ffhffe
pimmuni	effffh
-3me back by	dhffff
nlongli	eefffh
-bmunici	hffdge
-bnay	fhfffe
clnay	fhfffe
-3or no the	hffffe
-3@t on a	deffgh
nturnou	ffffhe
pdepend	fgeedh
pinstru	ghfefe
-3will call on	dfhfgg
-2lapsed on	efffhf
+bish	ffgfdh
pchatte	defhfg
ppi	defhfg
-bclerks	ffeffh
-2so before	hffffd
nalert	eeffhf
+2or any	fehffe
pwife	hhfedd
crreachi	ffffhd
+bcurren	hefffe
-3was told the	dfffhf
ngrade	dhffff
+1appare	heffde
npre	fhfffd
nqualif	feffhe
-2commen in	ffefeh
-3contra commen in	ffefeh
-basks	dfheeh
plasts	hfgefe
-3who can start	ffffdh
clrsvp	ehffff
-3of you the	hfeffe
crperman	ffffdh
nconven	effffh
nsituat	hffffd
boin	defeeg
+2becaus the	gfeedg
-3be commun within	heffee
clworry	hdffff
-3am off for	eeffeh
nitem	ffffhe
rbsuperseded i-must-act	efffhe
clyellow	fhfffe
ninstag	efeffh
-2you here	eeffhe
ncases	dffehg
-2see me	dfffgg
-3call in the	hffffe
phousek	ffgfdh
nguided	ffhffe
-2ring them	hdgffe
-3to ring them	hdgffe
pplans	effhfe
-2yes of	efffhe
-3my yes of	efffhe
nimpose	ffefhe
-3reply yes by	fheffe
pn	gdhffe
nangela	egffhe
-2detail by	ehfffe
nfailin	ffeffh
clfiftee	dfgfff
crbell	effefh
-3i had said	efffhe
+2sharp .	ffhffe
nthrill	hfffee
+2sound ?	fehfee
-bzoom	eehffe
-3, i said	heefdg
cradvert	ffefeh
cloutsid	feffeh
-bunpaid	efhfff
-2artist before	efffeh
-3the artist before	efffeh
clstudio	hffffe
+bcatch	efffeh
crlogo	efefhe
-bactive	feffeh
pivana	ffffhd
pbumped	hffffe
+bintere	fhfffd
clst	hffdff
pworksh	hgdedg
-3the board on	dehfgg
-3, confir by	feffhe
-bspeaki	efffhd
clspeaki	efffhd
rxaside before past	ffffhe
-3salary expect by	ehfffe
-3parent leave until	eefffh
-2period by	ehfffe
-3notice period by	ehfffe
+btender	fffhee
pfreely	hffffd
-2poll by	ehfffe
-3answer before the	fdefhg
+bfinall	ddgfhh
-3answer go out	hffffd
phoweve	dehffh
-bkeeps	hfffee
clkeeps	hfffee
-bmany	efefhg
-bartist	effhef
-2select by	hdfffe
crcompan	efgfdh
-3may reappl after	eefffh
-2am out	ffffeh
-3i am out	ffffeh
-bmulled	hefffe
clmulled	hefffe
pscorec	hdfgef
clwoman	dgfghe
-3sign it by	ehffff
prunnin	fhfffd
pbasica	hffffe
ncoding	efhffe
-2text by	hfffee
peconom	efhffe
nsilent	dhffff
-3to meet on	fffehe
parguin	hffffe
-2wait ,	dfffgg
-3, wait ,	dfffgg
clpatric	fffdfh
-bdemo	fefdhg
crdepend	ffffhd
+1dinner	hfefde
+btogeth	edhfeg
cldespit	ffffeh
crfedera	ffffeh
crstates	ffffeh
crabsent	ffffeh
-2off sick	dfffgh
-2would know	gdeege
-1detail	ddgffh
-2flight by	ehffff
-2conduc on	ffefhe
-3interv conduc on	ffefhe
pfees	hffffe
-3will start in	efffeh
clbarrac	ffhffd
ptoddle	edhfge
nan	fdgdgg
crevalua	efehge
+breally	heffef
clpoints	efffeh
clclerks	ffeffh
+2, still	efhffe
clsr	efeehf
crbristo	ehffef
pmoveme	hdffff
+breappl	ffffeh
cradd	ehfffe
+1promis	hfffee
clfitnes	ehfffe
-bdog	hffffe
-bghent	ffffeh
clghent	ffffeh
ndelay	dhffge
nsees	eeefgh
nsharin	dfffgg
-2head ,	eegfhf
-2same time	fehfee
crpolicy	dfffgg
+bbelow	dgffhd
-2starti in	ffffdh
psignal	ffeffh
-3contac you within	hffffe
+2: panel	dgfffg
nlined	ffffhe
nenglis	heffee
-3round # on	degffg
psettin	ffffdh
pstorm	fffeeh
+blooks	feegdh
+2good ?	fehffe
-2phone call	dfgfgf
nbloke	geefhd
nplant	eehefg
pbear	hffffe
crsharp	ffhffe
-bwhatev	gfffhd
padvanc	eghffd
-bcrack	dgfffg
+1how	ggffed
nsize	gggeed
+2, either	ghffed
crquay	ffhfee
-3back within the	fdffhe
nvalues	geffhd
-3you down for	dehfff
-2come within	hffffe
nwrote	effefh
-bresear	eghefd
+2and in	fffdeh
powned	ffdffh
crdeputy	efhfff
-2expect by	ehfffe
crsittin	ehfedh
nsight	ffffeh
-3to choose betwee	efhfff
pinés	eefffh
rxdenied after no	ehfdee
-bmayor	effhfe
nnation	ffdffh
+bperhap	efffeh
pbronwy	ffffhe
pwrap	hfffef
+2but she	efffeh
-2in again	ffhffd
clby	feeegh
clphotog	fdgffh
-1approx	fdfeeh
+bcompet	ffffhe
crsound	efhfdh
crquick	eehfff
+bcheers	hfffee
crthese	fhfffe
ntom	hfefef
pfall	hdefhe
+babbey	hdffff
nda	ffhffe
-btalked	egfehe
clmoon	efffeh
-2automa after	ffffeh
-3know which by	ehfffe
-2desk by	ehfffe
-2which day	fehfff
pfunera	hffffe
-2office from	ffffeh
-3the office from	ffffeh
pquillf	dffffh
-2that before	hgffed
+2@t .	dfgeeh
+bpaper	hdffff
all2	fddffg
-bivs	feffeh
nprogre	hfffee
+binbox	hfeeff
clrecrui	fdgdge
pdeferr	hffffe
crcarry	ghffee
+2, below	ffffhe
pkeeper	heffff
-3they called me	feffhe
nmehdi	dfffhg
cldenise	ghfeee
crdemo	heffee
-2turnar is	hffffd
-3would hear on	efffhe
-2benefi from	fffeeh
pphotos	ehefeg
+2, yard	ffhffe
+2: there	ffffhd
-2study by	dffffh
-3case study by	dffffh
-bairlin	ffhfee
+2from me	hfeffe
-2be decidi	gfeeeh
protati	ffeffh
-2please allow	hffffe
-2commit met	ffffhd
nconsis	ffhfee
npretty	eefffh
pgallag	ffffhe
crreal	hfffdf
crspoke	deeegh
clmins	ffhfee
pmortif	ffffhe
+bokay	heffef
-3, closin date	efffeh
pgalway	hffedg
-2on and	fefffh
-3@s on and	fefffh
pdownlo	hefeef
-3our choice by	hfffee
crfloor	hefeef
clbeginn	ffffdh
-2mornin :	dehfdg
pcheape	hffefe
-2rotati is	fefffh
photel	gdgege
-2decidi by	gdffdg
+boffici	ffffhd
-3signal @d and	dffffh
nweathe	dffffg
-2inform on	hffffd
crcalled	efffhe
-3are commun within	hffffe
+bconsis	efffeh
+bcleara	efffeh
+1plus	feffeh
+2plus bank	feffeh
clextra	efeefh
+2would suit	fdgffg
ncaught	dfffgg
ngratef	feegeh
nboat	efhehe
clartist	egfhee
psanne	hfefgd
clclipbo	fgffdg
clconfer	eeegfh
paid	fefffh
clresour	gfgfgd
+bschool	dggdeg
-3link expire after	dfffdg
pcantee	ghfffd
preflec	ehefeg
-3and back on	effffh
-3to answer in	heffed
+2: are	dgffff
+bet	ffhefe
cret	ffhefe
crpatien	fffeeh
pratifi	feffhe
-bnetwor	efffeh
clnetwor	efffeh
ncastin	fgffhd
nrules	hfffgd
nenhanc	feffeh
pcarry	ehffdg
pdistil	efffeh
+2the group	ffffhe
croverse	fefffh
padvice	fefffh
nka	fefffh
nkite	fefffh
-3, @d or	ffhfee
-3career fair on	dfgfgg
nmeans	gdfggd
+bmatter	hfffee
nbench	eeffhf
-2date by	gfgfhd
middling	dffdgg
-3a respon within	hefffe
pprivat	fefffh
phighli	hfffdf
nteache	efeegh
pbasis	ghffed
-3then it is	dfhfgg
npressi	hffeef
nskiing	fffeeh
-bcohort	efeffh
clcohort	efeffh
psides	fhffee
+breadin	effhge
-bstampe	fhfffe
clstampe	fhfffe
nreqs	efffhe
-3right after the	dfhfhg
-2count on	fffedh
poduya	feffhe
+2lol .	hefdgd
pcallba	hffffe
-2desk from	efffeh
-3a contra from	ffefeh
+bsittin	ehfeff
+2they had	dfffhf
pdrop	hdffff
nworksh	ehefeg
-2over a	ffeeeh
ntyping	ffffdh
-3is valid until	dhefee
ploop	efheff
clever	heedfg
-2defini answer	hfefee
-3a defini answer	hfefee
pdurati	egffdh
-3are decidi by	fdffdg
-3get our decisi	hfffdf
-3to be made	dfffhh
crpracti	ehgffe
+bdoctor	ffffdh
clhires	heffef
ncaused	efffhf
ptwenty	ffhffd
+2ok $	hfffee
pleadin	eeffhf
-bkeeper	fefffh
-3please reply by	fheffe
clrefuse	ffffhe
nkept	gfeeeh
nnamed	effffh
-bbig	efgfhe
+bper	hfffgd
+2and says	gfffgd
+bmr	degfgg
phols	eefffh
-3could start on	dffffh
crafraid	feffeh
nfits	efffeh
-3tell them by	dhffff
prooms	fdgffh
clwaiver	ffhffe
ncatch	geffhe
+2that the	fffehe
nstuff	ffffhe
-3reache us on	efffhe
pgentle	effhff
nedit	eeffgh
plifegu	hffffe
pelectr	dffffh
pgeneva	ghfffd
pjanuar	ffeffh
ptan	geffgd
-3an answer since	ffffhe
-btalent	effffh
plower	ffefeh
psanjay	feffhf
-3our decisi the	hfffee
-3office closes in	efffeh
nplans	dfffhf
pbidder	hffefe
-bafresh	ehffff
clafresh	ehffff
nsharp	efffhe
-bencour	efffeh
-2appren on	feeffh
-bvenue	fhfeff
-3need it by	ehffef
+bones	hefffe
nnursin	hefgee
-3booked for the	dfgfeg
+2, their	dfgffg
pstay	efeffh
crpause	ffffhe
clon	fefefh
neight	dggfff
nmarket	efffhe
crauditi	dffffh
+2, here	ffefhe
-2is travel	effffh
pmatche	ffhfef
-3ping you by	heffef
clthandi	ehhfde
-3so lets say	hfeffe
crprobab	hdefeh
penquir	geddhg
-bforty	dgedhf
clforty	dgedhf
phellos	fdfgfg
psimply	ggffed
-3our databa for	feffeh
+bimagin	efffhf
pmarta	hffedg
pmenu	hffffe
+2or on	ffhffe
clhc	ffffhe
crexists	ffffhe
clembass	hgfedf
-2compan on	dfefgh
clbit	feeefh
crtheref	ffffeh
-3on holida until	eefffh
-3reache you by	heffff
+2s letter	deedgg
ndriver	eeheeh
-bprogra	ggfdeg
clkeeper	fefffh
-3bank detail by	ehfffe
+breopen	ffffhe
crreopen	ffffhe
+bplus	ffffeh
+bbumped	ffffhe
nvineya	ffffhd
nbought	ffffhd
nslopes	ffffhd
-bpatter	feffeh
phourly	feffeh
-3our reply in	hfffee
clnation	ffefhf
pfantas	eegdhf
-3see you at	ffhffe
ngutted	ffffhd
nasks	effefh
rxsuperseded within past	efffhf
+bnice	ggfffd
nlisbon	fehffe
pgerain	defggg
ntide	gfeeeh
-2taken in	ffeedg
-3be taken in	ffeedg
crbrunch	efhfff
nroles	edgfhf
crgives	eeefgh
+2so they	dhffeg
-3writte test of	ffefhe
ntransc	dfffhg
pwardro	fehffe
clworksh	edgfgg
pcolour	eehfff
nben	fehffe
crtable	hffeff
crlaptop	ehefff
-2day from	feffdg
-2link by	fhfffe
pmatchi	feffhf
+bsaw	dffehg
-btea	fehffe
clorchar	gehffe
pnear	feffhf
ptess	fehffe
clgrid	fhfffe
pmegan	hffeff
+2we could	fffehe
nchops	efefhf
+2when we	dffeeh
crid	ffhffe
crfinall	heffff
-bawait	ehffff
clawait	ehffff
pkinder	fffhfe
-3a period of	ffffeh
-3date 's the	heefee
+1follow	hfffee
pquiz	ehffff
-bvaccin	dhgffe
pdock	effffh
-3suppos to be	efffhe
-2sure about	effeeh
clcompli	dffffh
+2the recrui	hffefe
-2for anothe	dfffgg
-3extend for anothe	dfffgg
pplates	dehffg
claccra	gfefeh
+bmind	dffffh
-3do a call	eehfff
-3writte questi before	dhdfge
pfilm	dfgffg
platte	ffffeh
part	ffffeh
-2leave since	ffffdh
nsandra	heffef
+2he said	efffhe
-3you for the	efeehf
+2was wrong	efffhe
+2which you	ehffee
preset	ffeffh
ptypes	ffeffh
+bdrops	fhfffe
crdrops	fhfffe
-3comes before the	hefffe
nsaved	ffffeh
nforese	hffffe
crlose	fgefhe
-bbody	hefffe
+bboat	effffh
clowed	dfffgg
-3mail you on	hfffee
nfinali	feehff
-2the direct	efffhe
-3email from me	hffffe
+1brunch	eehfff
+2brunch ?	eehfff
-3of addres by	fhfffe
crhelp	fhffee
-3sick leave since	ffffdh
npupils	ffhffe
-3email by the	hfffee
nclarif	hgffed
-2# is	edgfeg
crlesson	fhgefe
-bsurgeo	fdfffg
ploud	hffffe
pmatern	hefgfd
+1while	efffhf
nabroad	effffh
palumni	efffeh
-bplus	geffeh
nreadou	dfffgg
+2of hearin	deffgh
punable	dgefhf
+binclud	geffeh
-2holida from	fffeeh
ntalkin	efffhf
pchatti	geehef
clentran	ggfffd
cldelay	heffge
-3and accept by	ehfffe
+bbuildi	efhfff
-bdispat	dfffgg
pscale	ehffef
+2and yours	efffhe
pfish	dehffg
pprefec	heffff
clwithin	fhefef
-2manage ,	efhfdh
-3for applic is	effffh
crtruste	gdffeh
+2so nothin	eefffh
+bparkin	heeeeg
+bvanish	egeefh
crvanish	egeefh
-bupshot	hffffe
clupshot	hffffe
nrepeat	effffh
+2teatim .	hgefee
-2rehear start	effffh
-bmentio	ffffhe
-3are closed from	ffffeh
nbreakf	ffffeh
-2one re	eeffhg
-3quick one re	eeffhg
crclinic	dfgfgg
-2^ starti	ffeffh
crfast	hgfffd
+bannex	ffhffe
crannex	ffhffe
-bseats	gfhffd
-bestabl	hffffd
-bconfid	dfgfff
prespec	ffeffh
+bmix	efffhe
crmix	efffhe
crbanda	efffhe
crhires	effffh
-3recrui in the	dfffgg
-2to talk	efhfge
msaway	fdeeef
-bkeen	feefhg
+2a positi	geefed
crscores	fefhge
-1owner	eefegh
-2the owner	eefegh
crms	efffhe
-3for the chat	ffffhe
-bpolice	ehffff
+2that this	fhefef
+bnegati	hefffe
plordsh	hefffe
-2sample by	fhfffe
nbecome	fefefh
-3take it by	ehfffe
nfaster	hffeff
pacquai	dffgfh
pmoon	dhffff
-3round the nurser	eeffhf
-bglasgo	dgfffh
clglasgo	dgfffh
pjoiner	dhffff
-2two :	edgggg
pdump	ehfffe
pivs	ehfffe
-2a shout	efhfff
ndeligh	efffhf
cltap	dffffg
+2i was	dfffgf
-2the trial	fehffe
-3could you talk	ffhfee
+2in @d	eegedf
crcross	gffffd
pmodel	edhffg
nsincer	hffffe
pthandi	ffffhe
-1intern	efeffh
nsimple	efffhe
-3my refere by	ehfffe
pallows	hfefeg
-3be closed from	effffh
-2portfo by	fhfffe
nii	efffhf
-2the boss	hfeffe
pmentor	fheeeg
ncircum	efefhf
pscratc	eeffhg
clapprox	fefffh
+brememb	ffffeh
crrememb	ffffeh
npress	egffdh
clforeig	ggfffd
-3was promis for	ffffhe
crconsis	ffffeh
-3interv slot on	ffgegd
nmeanin	dfgfgf
-bbased	effffh
-bphysic	ffhffe
-bvoicem	efffhe
nrankin	effehf
-3from us on	hefffe
clkno	effffh
+1settle	efffhf
+2settle it	efffhf
+bpermit	hfffff
-3interv conclu on	fffehe
pinvern	dffffg
clrank	ehfffe
-2are closed	fffeeh
pchairw	feheef
nfact	ffefhe
nsealed	hffeff
-3be notifi the	hffffe
+bbringi	dfgfff
clphysic	ffhffe
clconfid	feffhe
pcorres	efffhe
proster	hffeef
pokafor	ffffhe
-3as discus on	ffefhe
+2to ask	hefffe
clnon	gfeehf
+breport	dggfff
-2write on	eeffhf
crcampus	ffffhe
+brooms	ehffff
nworrie	gffgfd
-2@p by	ehfffe
+bleeds	efhfff
-bcomput	ffhffe
clcomput	ffhffe
-3with effect from	eedefg
ppreten	ffhffe
crpaperw	fgfffd
-3tell me by	feffhf
crreq	fhfffe
cranalys	ffffeh
ppasswo	ffeffh
nhandle	efhedh
-2about it	dgffff
pthinki	heffeg
-3apply again in	ffffeh
-3are you free	ffhffe
pcrimin	ehffff
+2, lunch	dfgfeh
+brule	ffffeh
nhelen	fffffh
pseems	gdffgf
-3she had said	efffhe
-3@p they said	efffhf
pslip	dffffg
-3answer 's due	geffed
psubsti	dffffg
pambula	effffh
nbottom	egffhf
pkaren	ffeffh
pcfo	eghfef
ndeleti	dffffh
-2data after	efffeh
-3your data after	efffeh
rxaside on ahead	gegedf
+2s top	degfgg
-3applic close at	eefffh
-1cto	eehfff
-2job in	ffffhe
-3the job in	ffffhe
-2docume within	ehffff
clwords	efffhe
clbuild	dgffff
-3have it before	hefffe
-2travel until	eeffhf
+bcolleg	dffffh
-3town on the	dfgffg
clhonour	ffffeh
clhit	efheeh
clcommas	fffhfe
pupstai	hefffe
crtrue	ffffhe
pbcc	ffffhe
pwindin	ffffhe
bsfrom day past	efedfg
clye	hefffe
ntalked	efefhf
+blicenc	dffffh
+2in case	ffffeh
crorg	ffffhe
-btested	dfgfff
-bclocks	hfeeeg
clclocks	hfeeeg
+2the positi	ffffhe
+2so let	efffeh
ppair	effffh
+2and is	gfdefg
+bcampai	dfffhf
crcampai	dfffhf
nknowin	efeffh
clrealis	hffffe
-2start after	ffffeh
-bsous	fefffh
pdraugh	ffffhe
pbased	fdhfff
-3am away from	ffffeh
ndisapp	effffh
+bdraw	fffhfe
pstartu	ffffhe
-bcasual	ffeefh
-bcosted	fhfffe
clcosted	fhfffe
clpieces	ffffeh
-3you back on	dfgffg
-3verdic by the	hfffef
clsir	hefgee
clfarewe	dffffg
-bsoluti	ehfffe
clsoluti	ehfffe
-3, any day	eehfff
pbat	gfhfed
pfifth	hfffef
+2where we	heffef
-bshelve	dfffgg
clshelve	dfffgg
-1progra	defffg
-2intern ,	dfffgg
-3engine intern ,	dfffgg
clscore	ffffeh
clokes	hffffe
crfire	dfgfff
-3board meets on	effhff
-breorga	eefegh
+bfloor	ffhffe
crsworn	hefeeg
-3interv was on	efffhe
-2hiring manage	dfggff
-3the hiring manage	dfggff
-3to hear before	fgffdg
+2for feedba	gdgffe
-broles	effffh
clworked	ffefeh
crsurpri	hffffe
pcarpen	geefeh
-3the decisi by	heffff
+2at any	ffffdg
-3away till the	effffh
+2go by	geefhe
-bindivi	heffff
-3to me before	ehffff
-3is planne for	eeheeg
pperfor	ffhffe
+bowners	dfgfff
pngozi	ggffdf
pcuriou	ffffhe
-3have our answer	hffffe
-3is open until	effeeh
pintro	ffffhe
shday	effegd
-3from us in	geffgd
`;
